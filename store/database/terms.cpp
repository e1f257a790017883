#include "store/database/terms.h"

#include <xxhash.h>

#include <algorithm>

#include "store/format/keys.h"
#include "store/views/words/words.h"

namespace dateline {
namespace {

void keep_each_once(std::vector<uint32_t>& numbers) {
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

// Whether a part stands in a text between blanks, so that its words are words of the text.
bool has_words_of(std::string_view text, std::string_view part) {
  const size_t at = text.find(part);
  if (at == std::string_view::npos) return false;
  const size_t end = at + part.size();
  return (at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' ');
}

}  // namespace

uint32_t term_of(std::string_view stem) {
  return static_cast<uint32_t>(XXH3_64bits(stem.data(), stem.size()));
}

void TermSet::grow() {
  slots_.assign(2 * slots_.size(), 0);
  for (const uint32_t term : std::exchange(terms_, {}))
    if (insert(term)) terms_.push_back(term);
}

bool TermSet::insert(uint32_t term) {
  const size_t mask = slots_.size() - 1;
  size_t at = term & mask;
  for (; slots_[at] != 0; at = (at + 1) & mask)
    if (slots_[at] == uint64_t{term} + 1) return false;
  slots_[at] = uint64_t{term} + 1;
  return true;
}

void TermSet::add(uint32_t term) {
  if (!insert(term)) return;
  terms_.push_back(term);
  if (2 * terms_.size() > slots_.size()) grow();
}

void TermSet::collect(std::string_view text, std::vector<uint32_t>& terms) {
  for_each_word(text, [this, &terms](const Word& word) {
    if (word.common) return;
    terms.push_back(term_of(word.stem));
    add(terms.back());
  });
}

void TermSet::add(std::string_view text) {
  of_event_.clear();
  collect(text, of_event_);
}

const std::vector<uint32_t>& TermSet::add(const Event& event) {
  if (event.sentence.text != sentence_) {
    sentence_ = event.sentence.text;
    of_sentence_.clear();
    collect(sentence_, of_sentence_);
  }
  of_event_ = of_sentence_;
  const auto add_unless_in_sentence = [this](std::string_view part) {
    if (!has_words_of(sentence_, part)) collect(part, of_event_);
  };
  add_unless_in_sentence(event.headline);
  for (const std::string& name : event.participants) add_unless_in_sentence(name);
  return of_event_;
}

std::vector<uint32_t> terms_of(const std::vector<StoredEvent>& events) {
  TermSet set;
  if (!events.empty()) set.add(events.front().article_title);
  for (const StoredEvent& event : events) set.add(event.event);
  std::vector<uint32_t> terms = set.take();
  std::sort(terms.begin(), terms.end());
  return terms;
}

std::string key_of(const Posting& posting) {
  return posting_key(posting.term, static_cast<uint16_t>(posting.article >> 16U));
}

std::optional<Posting> parse_posting_key(std::string_view key) {
  if (key.size() != 7 || key.front() != 'T') return std::nullopt;
  const auto byte = [key](size_t i) { return uint32_t{static_cast<uint8_t>(key[i])}; };
  return Posting{byte(1) << 24U | byte(2) << 16U | byte(3) << 8U | byte(4),
                 byte(5) << 24U | byte(6) << 16U};
}

bool share_list(const Posting& a, const Posting& b) {
  return a.term == b.term && a.article >> 16U == b.article >> 16U;
}

// The low half of the number, big-endian; the high half is in the key.
void append_article(const Posting& posting, std::string& list) {
  list.push_back(static_cast<char>(posting.article >> 8U));
  list.push_back(static_cast<char>(posting.article));
}

Result<ArticleNumbers> articles_with(const Database& database, const rocksdb::Snapshot* snapshot,
                                     uint32_t term) {
  ArticleNumbers numbers;
  const std::string prefix = posting_prefix(term);
  const Outcome read = database.each(
      Family::terms, prefix,
      [&](std::string_view key, std::string_view value) {
        const auto first = parse_posting_key(key);
        const auto byte = [value](size_t at) { return uint32_t{static_cast<uint8_t>(value[at])}; };
        for (size_t i = 0; first && i + 1 < value.size(); i += kPostingSize)
          numbers.push_back(first->article | (byte(i) << 8U) | byte(i + 1));
        return first.has_value();
      },
      snapshot);
  if (!read) return read.error();
  keep_each_once(numbers);
  return numbers;
}

}  // namespace dateline
