#include <algorithm>
#include <map>
#include <tuple>

#include "store/format/codec.h"
#include "store/format/keys.h"
#include "store/store_impl.h"

namespace dateline {
namespace {

ArticleInfo info_of(uint64_t id, const ArticleRecord& record) {
  ArticleInfo info;
  info.id = id;
  info.own_id = record.own_id;
  info.source = record.source;
  info.title = record.title;
  info.url = record.url;
  info.lang = record.lang;
  info.published = record.published;
  info.published_basis = record.published_basis;
  info.rules = record.rules;
  info.revisions = record.revisions;
  info.events = static_cast<uint32_t>(record.event_keys.size());
  return info;
}

bool listed_before(const ArticleInfo& a, const ArticleInfo& b) {
  const auto rank = [](const ArticleInfo& info) {
    const Moment moment = info.published.value_or(Moment{});
    return std::tuple(std::string_view(info.source), !info.published, moment.day,
                      moment.minute_of_day, info.id);
  };
  return rank(a) < rank(b);
}

bool earlier(const Moment& a, const Moment& b) {
  return std::tuple(a.day, a.minute_of_day) < std::tuple(b.day, b.minute_of_day);
}

void count_article(const ArticleRecord& record, SourceInfo& source) {
  ++source.articles;
  source.events += record.event_keys.size();
  if (!record.published) return;
  const Moment published = *record.published;
  if (!source.first_published || earlier(published, *source.first_published))
    source.first_published = published;
  if (!source.last_published || earlier(*source.last_published, published))
    source.last_published = published;
}

}  // namespace

Outcome Store::Impl::each_article(
    const std::function<bool(uint64_t, const ArticleRecord&)>& visitor) const {
  std::optional<Error> error;
  const Outcome read = database->each(Family::articles, "", [&](auto key, auto value) {
    const auto id = parse_id_key(key);
    const Result<ArticleRecord> record = decode_article(value);
    if (!record) return error = damaged(record.error()), false;
    if (!id)
      return error = damaged({ErrorCode::corruption, "an article's key cannot be read", ""}), false;
    return visitor(*id, *record);
  });
  if (error) return *error;
  return read;
}

Outcome Store::visit_articles(const std::function<bool(const ArticleInfo&)>& visitor) const {
  return impl_->each_article(
      [&](uint64_t id, const ArticleRecord& record) { return visitor(info_of(id, record)); });
}

Result<std::vector<ArticleInfo>> Store::articles() const {
  std::vector<ArticleInfo> infos;
  const Outcome listed = visit_articles([&](const ArticleInfo& info) {
    infos.push_back(info);
    return true;
  });
  if (!listed) return listed.error();
  std::sort(infos.begin(), infos.end(), listed_before);
  return infos;
}

Result<std::vector<SourceInfo>> Store::sources() const {
  std::map<std::string, SourceInfo> by_name;
  const Outcome listed = impl_->each_article([&](uint64_t, const ArticleRecord& record) {
    count_article(record, by_name[record.source]);
    return true;
  });
  if (!listed) return listed.error();
  std::vector<SourceInfo> infos;
  for (auto& [name, info] : by_name) {
    info.source = name;
    infos.push_back(std::move(info));
  }
  return infos;
}

}  // namespace dateline
