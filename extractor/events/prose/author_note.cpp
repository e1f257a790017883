#include "extractor/events/prose/author_note.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr size_t kLastSentences = 6;

bool opens_with_author(const Shape& shape, const Token& first,
                       const std::vector<std::string>& authors) {
  const std::string_view rest = shape.text.substr(first.begin);
  return std::any_of(authors.begin(), authors.end(), [&](const std::string& author) {
    const bool full = author.find(' ') != std::string::npos;
    return full && rest.starts_with(author + " ");
  });
}

}  // namespace

std::optional<uint32_t> author_note_begin(const SentenceView& text,
                                          const std::vector<std::string>& authors) {
  const auto& sentences = text.shape->sentences;
  if (authors.empty() || sentences.empty()) return std::nullopt;
  const size_t last = sentences.size() - std::min(kLastSentences, sentences.size() / 2);
  for (size_t s = last; s < sentences.size(); ++s) {
    const Token& first = text.token(sentences[s].begin);
    const bool line = first.new_line || first.paragraph;
    if (line && opens_with_author(*text.shape, first, authors)) return sentences[s].begin;
  }
  return std::nullopt;
}

}  // namespace dateline
