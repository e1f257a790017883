#include "extractor/model/utf8.h"

#include <algorithm>
#include <cstring>

namespace dateline {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

uint8_t byte_at(std::string_view text, size_t at) {
  return static_cast<uint8_t>(text[at]);
}

// How long the sequence that `lead` begins must be; 0 if none begins with it.
size_t sequence_length(uint8_t lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

// The second byte is where overlong forms, surrogates and what is past U+10FFFF show (Unicode table
// 3-7).
bool second_byte_fits(uint8_t lead, uint8_t second) {
  switch (lead) {
    case 0xE0:
      return second >= 0xA0 && second <= 0xBF;
    case 0xED:
      return second >= 0x80 && second <= 0x9F;
    case 0xF0:
      return second >= 0x90 && second <= 0xBF;
    case 0xF4:
      return second >= 0x80 && second <= 0x8F;
    default:
      return is_continuation_byte(static_cast<char>(second));
  }
}

struct Sequence {
  size_t length = 1;  // of the code point, or of the maximal ill-formed subpart
  bool valid = false;
};

Sequence sequence_at(std::string_view text, size_t at) {
  const uint8_t lead = byte_at(text, at);
  const size_t wanted = sequence_length(lead);
  if (wanted <= 1) return {1, wanted == 1};
  if (at + 1 >= text.size() || !second_byte_fits(lead, byte_at(text, at + 1))) return {1, false};
  size_t have = 2;
  while (have < wanted && at + have < text.size() && is_continuation_byte(text[at + have])) ++have;
  return {have, have == wanted};
}

size_t skip_ascii(std::string_view text, size_t at) {
  for (; at + 8 <= text.size(); at += 8) {
    uint64_t block = 0;
    std::memcpy(&block, text.data() + at, 8);
    if ((block & 0x8080808080808080U) != 0) break;
  }
  while (at < text.size() && byte_at(text, at) < 0x80) ++at;
  return at;
}

// Eight bytes at a time: a byte goes on with a code point if its highest bit is set and the next
// is not.
size_t code_points(std::string_view text) {
  constexpr uint64_t kOnes = 0x0101010101010101U;
  size_t count = text.size();
  size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    uint64_t block = 0;
    std::memcpy(&block, text.data() + at, 8);
    const uint64_t goes_on = (block >> 7) & ~(block >> 6) & kOnes;
    count -= static_cast<size_t>((goes_on * kOnes) >> 56);  // the eight added up
  }
  for (; at < text.size(); ++at) count -= is_continuation_byte(text[at]) ? 1 : 0;
  return count;
}

// Where the first invalid sequence begins, or the end.
size_t valid_prefix(std::string_view text, size_t at) {
  for (at = skip_ascii(text, at); at < text.size(); at = skip_ascii(text, at)) {
    const Sequence sequence = sequence_at(text, at);
    if (!sequence.valid) return at;
    at += sequence.length;
  }
  return text.size();
}

}  // namespace

CodePointCounter::CodePointCounter(std::string_view text)
    : text_(text),
      plain_(static_cast<uint32_t>(skip_ascii(text, 0))),
      byte_(plain_),
      count_(plain_) {}

uint32_t CodePointCounter::at(uint32_t offset) {
  if (offset <= plain_) return offset;
  offset = std::min(offset, static_cast<uint32_t>(text_.size()));
  const auto starts = [this](uint32_t begin, uint32_t end) {
    return static_cast<uint32_t>(code_points(text_.substr(begin, end - begin)));
  };
  count_ = offset < byte_ ? count_ - starts(offset, byte_) : count_ + starts(byte_, offset);
  byte_ = offset;
  return count_;
}

bool is_valid_utf8(std::string_view text) {
  return valid_prefix(text, 0) == text.size();
}

std::string to_valid_utf8(std::string_view text, size_t& replaced) {
  replaced = 0;
  std::string valid;
  valid.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    const size_t end = valid_prefix(text, at);
    valid.append(text.substr(at, end - at));
    if (end == text.size()) break;
    valid.append(kReplacement);
    ++replaced;
    at = end + sequence_at(text, end).length;
  }
  return valid;
}

std::string to_valid_utf8(std::string_view text) {
  size_t replaced = 0;
  return to_valid_utf8(text, replaced);
}

}  // namespace dateline
