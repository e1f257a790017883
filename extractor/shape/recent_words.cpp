#include "extractor/shape/recent_words.h"

namespace dateline {

void RecentWords::use(const Lexicon& lexicon) {
  if (lexicon_ == &lexicon) return;
  lexicon_ = &lexicon;
  slots_.assign(size_t{1} << kBits, {});
}

RecentWords::Word RecentWords::look_up(std::string_view word, const char* readable) const {
  Word found;
  found.entry = lexicon_->find(word, readable);
  if (found.entry == Lexicon::kNone) return found;
  const Lexicon::Entry& entry = lexicon_->entry(found.entry);
  for (const int capital : {0, 1}) found.symbol[capital] = entry.symbol[capital];
  return found;
}

}  // namespace dateline
