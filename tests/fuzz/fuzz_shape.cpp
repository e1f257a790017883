// Any text to the lexer and to what makes sentences of tokens: tokens follow each other inside the
// text and leave out no letter or digit, each has its symbol, sentences share them out among
// themselves, and words that were remembered from the texts before change nothing.
#include <cctype>
#include <cstdint>
#include <cstdlib>

#include "extractor/model/utf8.h"
#include "extractor/rules/locale_pack.h"

namespace {

using namespace dateline;

constexpr uint32_t kLongestSentence = 512;

void must(bool holds) {
  if (!holds) std::abort();
}

const LocalePack& pack() {
  static const auto kPack = std::move(load_pack(embedded_english()).value());
  return *kPack;
}

bool has_word(std::string_view between) {
  for (const char c : between)
    if (std::isalnum(static_cast<unsigned char>(c)) != 0) return true;
  return false;
}

void tokens_must_cover(const Shape& shape) {
  uint32_t read = 0;
  for (const Token& token : shape.tokens) {
    if (token.kind == TokenKind::sentence_break) continue;
    must(token.begin >= read && token.end > token.begin && token.end <= shape.text.size());
    must(!has_word(shape.text.substr(read, token.begin - read)));
    read = token.end;
  }
  must(!has_word(shape.text.substr(read)));
}

void sentences_must_share(const Shape& shape) {
  uint32_t next = 0;
  for (const TokenRange& sentence : shape.sentences) {
    must(sentence.begin == next && sentence.size() > 0 && sentence.size() <= kLongestSentence);
    next = sentence.end;
  }
  must(next == shape.tokens.size());
}

void must_be_alike(const Shape& shape, const Shape& other) {
  must(shape.symbols == other.symbols && shape.tokens.size() == other.tokens.size());
  for (size_t i = 0; i < shape.tokens.size(); ++i) {
    const Token& token = shape.tokens[i];
    const Token& same = other.tokens[i];
    must(token.span() == same.span() && token.value == same.value && token.entry == same.entry);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string text = to_valid_utf8({reinterpret_cast<const char*>(data), size});
  static Shape kept;
  Shape fresh;
  pack().shape(text, kept);
  pack().shape(text, fresh);
  must(kept.symbols.size() == kept.tokens.size());
  tokens_must_cover(kept);
  sentences_must_share(kept);
  must_be_alike(kept, fresh);
  return 0;
}
