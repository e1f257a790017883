#include "extractor/shape/characters.h"

namespace dateline {
namespace {

// U+2000..U+203F, by the third byte of E2 80 xx: the General Punctuation block of Unicode.
char general_punctuation(unsigned char third) {
  if (third <= 0x8b || third == 0xaf || third == 0xa8 || third == 0xa9) return ' ';
  if (third >= 0x90 && third <= 0x95) return '-';
  if (third >= 0x98 && third <= 0x9b) return '\'';
  if (third >= 0x9c && third <= 0x9f) return '"';
  if (third == 0xb2) return '\'';
  return '*';
}

// U+2180..U+2BFF, by the second byte of E2 xx xx: arrows, signs, boxes, bullets.
bool is_sign(unsigned char second) {
  return second >= 0x86 && second <= 0xaf;
}

// Of U+00A0..U+00BF those that words are made of, by the second byte of C2 xx: ª µ º, and ½ which
// is one.
bool is_latin_letter(unsigned char second) {
  return second == 0xaa || second == 0xb5 || second == 0xba || second == 0xbd;
}

// The others.
char latin_mark(unsigned char second) {
  if (second == 0xa0) return ' ';
  if (second == 0xad) return '-';
  if (second == 0xab || second == 0xbb) return '"';
  return second == 0xb4 ? '\'' : '*';
}

}  // namespace

HighChar classify_high(std::string_view rest) {
  const auto byte = [&](size_t i) {
    return i < rest.size() ? static_cast<unsigned char>(rest[i]) : static_cast<unsigned char>(0);
  };
  if (byte(0) == 0xe2 && byte(1) == 0x80 && rest.size() >= 3)
    return {3, general_punctuation(byte(2))};
  if (byte(0) == 0xe2 && byte(1) == 0x88 && byte(2) == 0x92) return {3, '-'};
  if (byte(0) == 0xc2 && rest.size() >= 2 && byte(1) < 0xc0 && !is_latin_letter(byte(1)))
    return {2, latin_mark(byte(1))};
  if (byte(0) == 0xe3 && byte(1) == 0x80 && rest.size() >= 3 && byte(2) <= 0x82) {
    return {3, byte(2) == 0x80 ? ' ' : '.'};
  }
  if (byte(0) == 0xe2 && is_sign(byte(1)) && rest.size() >= 3) return {3, '*'};
  if (byte(0) == 0xf0 && byte(1) == 0x9f && rest.size() >= 4) return {4, '*'};  // pictures
  if (byte(0) == 0xef && byte(1) == 0xbb && byte(2) == 0xbf) return {3, ' '};
  return {};
}

}  // namespace dateline
