#include "extractor/shape/recent_words.h"

namespace dateline {

void RecentWords::use(const Lexicon& lexicon) {
  if (lexicon_ == &lexicon) return;
  lexicon_ = &lexicon;
  slots_.assign(size_t{1} << kBits, {});
}

}  // namespace dateline
