// Articles as they are in the store: their records, their texts, their revisions.
#include "extractor/model/event_id.h"
#include "store/format/codec.h"
#include "store/format/keys.h"
#include "store/store_impl.h"

namespace dateline {

Result<Database::Lookup> Store::Impl::find_article_bytes(uint64_t article) const {
  const std::string key = id_key(article);
  if (!known_keys.may_hold_article(key)) return Database::Lookup{};
  return database->get(Family::articles, key);
}

Result<std::optional<ArticleRecord>> Store::Impl::find_record(uint64_t article) const {
  const auto stored = find_article_bytes(article);
  if (!stored) return stored.error();
  if (!stored->found) return std::optional<ArticleRecord>();
  Result<ArticleRecord> record = decode_article(stored->value);
  if (!record) return damaged(record.error());
  return std::optional(std::move(*record));
}

// An article that format 1 stored under a longer URL is known by that.
Result<uint64_t> Store::Impl::id_of(uint64_t id, uint64_t former) const {
  if (former == id) return id;
  const auto now = find_article_bytes(id);
  if (!now) return now.error();
  if (now->found) return id;
  const auto formerly = find_article_bytes(former);
  if (!formerly) return formerly.error();
  return formerly->found ? former : id;
}

Result<Document> Store::Impl::load_text(uint64_t article, uint32_t revision) const {
  const auto stored = database->get(Family::texts, text_key(article, revision));
  if (!stored) return stored.error();
  if (!stored->found)
    return Error{ErrorCode::corruption, "the text of the article is gone", format_id(article)};
  Result<TextRecord> text = decode_text(stored->value);
  if (!text) return damaged(text.error());
  return std::move(text->document);
}

Result<Document> Store::find_article(uint64_t article_id) const {
  const auto record = impl_->find_record(article_id);
  if (!record) return record.error();
  if (!*record)
    return Error{ErrorCode::not_found, "no such article in the store", format_id(article_id)};
  return impl_->load_text(article_id, (*record)->revisions);
}

Result<std::vector<Revision>> Store::revisions(uint64_t article_id) const {
  std::vector<Revision> revisions;
  std::optional<Error> error;
  const Outcome read =
      impl_->database->each(Family::texts, id_key(article_id), [&](auto, auto value) {
        auto text = decode_text(value);
        if (!text) return error = impl_->damaged(text.error()), false;
        const auto number = static_cast<uint32_t>(revisions.size() + 1);
        revisions.push_back({number, text->seen, std::move(text->document)});
        return true;
      });
  if (error) return *error;
  if (!read) return read.error();
  if (revisions.empty())
    return Error{ErrorCode::not_found, "no such article in the store", format_id(article_id)};
  return revisions;
}

}  // namespace dateline
