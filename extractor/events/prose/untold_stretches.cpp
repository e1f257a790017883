#include "extractor/events/prose/untold_stretches.h"

#include <algorithm>
#include <array>
#include <optional>

#include "extractor/events/prose/author_note.h"
#include "extractor/events/prose/comments.h"
#include "extractor/events/prose/letters.h"
#include "extractor/events/prose/listings.h"

namespace dateline {
namespace {

struct Finder {
  Untold why;
  std::optional<uint32_t> (*begin)(const SentenceView& text);
};

constexpr std::array<Finder, 3> kFinders = {{
    {Untold::comment, comments_begin},
    {Untold::letters, letters_begin},
    {Untold::listing, listings_begin},
}};

}  // namespace

std::vector<UntoldStretch> untold_stretches(const Shape& shape,
                                            const std::vector<std::string>& authors) {
  SentenceView text;
  text.shape = &shape;
  text.range = {0, static_cast<uint32_t>(shape.tokens.size())};
  std::vector<UntoldStretch> out;
  // Each goes on to the end of the text, or to where the next begins.
  for (const Finder& finder : kFinders) {
    if (const auto begin = finder.begin(text))
      out.push_back({{*begin, text.range.end}, finder.why});
  }
  if (const auto begin = author_note_begin(text, authors))
    out.push_back({{*begin, text.range.end}, Untold::author_note});
  std::sort(out.begin(), out.end(),
            [](const auto& a, const auto& b) { return a.tokens.begin < b.tokens.begin; });
  for (size_t i = 1; i < out.size(); ++i) out[i - 1].tokens.end = out[i].tokens.begin;
  return out;
}

}  // namespace dateline
