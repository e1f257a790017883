// The ASCII letters that a text goes on with, in lower case: sixteen bytes looked at in one go, in
// the registers that every x86-64 has; elsewhere eight and eight.
#pragma once

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <array>

#include "extractor/shape/eight_letters.h"

namespace dateline {

// The letters, in the order of memory, and zeroes after them. REQUIRES a machine that keeps the
// lowest byte first.
struct FrontLetters {
  uint64_t first = 0;  // up to eight
  uint64_t rest = 0;   // up to eight more
  size_t length = 0;   // 16: perhaps more of them follow
};

#ifdef __SSE2__

namespace front {

// From `16 - n` on: n bytes of ones, then zeroes.
inline constexpr std::array<unsigned char, 32> kOnesThenZeroes = [] {
  std::array<unsigned char, 32> mask{};
  for (size_t i = 0; i < 16; ++i) mask[i] = 0xff;
  return mask;
}();

// 'a' is moved to the lowest of the signed bytes, so that one comparison tells a letter.
inline unsigned letters_among(__m128i small) {
  constexpr char kToLowest = static_cast<char>(0x80 - 'a');
  constexpr char kPastLetters = static_cast<char>(0x80 + 26);
  const __m128i moved = _mm_add_epi8(small, _mm_set1_epi8(kToLowest));
  return static_cast<unsigned>(
      _mm_movemask_epi8(_mm_cmplt_epi8(moved, _mm_set1_epi8(kPastLetters))));
}

}  // namespace front

// REQUIRES: sixteen bytes may be read.
inline FrontLetters front_letters(const char* from) {
  constexpr char kSmall = 'a' - 'A';
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
  const __m128i small = _mm_or_si128(bytes, _mm_set1_epi8(kSmall));
  const auto length = static_cast<size_t>(std::countr_one(front::letters_among(small)));
  const auto* const mask = front::kOnesThenZeroes.data() + 2 * kEight - length;
  const __m128i letters =
      _mm_and_si128(small, _mm_loadu_si128(reinterpret_cast<const __m128i*>(mask)));
  return {static_cast<uint64_t>(_mm_cvtsi128_si64(letters)),
          static_cast<uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(letters, letters))), length};
}

#else

inline FrontLetters front_letters(const char* from) {
  const uint64_t first = lower_case(load_eight(from));
  const size_t length = small_letters_in_front(first);
  if (length < kEight) return {first_bytes(first, length), 0, length};
  const uint64_t rest = lower_case(load_eight(from + kEight));
  const size_t more = small_letters_in_front(rest);
  return {first, more < kEight ? first_bytes(rest, more) : rest, kEight + more};
}

#endif

}  // namespace dateline
