// Eight bytes of text at a time, in one register.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace dateline {

inline constexpr size_t kEight = 8;

// REQUIRES: eight bytes may be read. In the machine's own order.
inline uint64_t load_eight(const char* from) {
  uint64_t bytes = 0;
  std::memcpy(&bytes, from, sizeof bytes);
  return bytes;
}

namespace eight {

inline constexpr uint64_t kOnes = 0x0101010101010101;

// The high bit of every byte from `first` to `last`, both below 0x80.
inline uint64_t between(uint64_t bytes, char first, char last) {
  const uint64_t low = bytes & (0x7f * kOnes);
  const uint64_t from_first = low + (0x80 - static_cast<uint64_t>(first)) * kOnes;
  const uint64_t past_last = low + (0x7f - static_cast<uint64_t>(last)) * kOnes;
  return from_first & ~past_last & ~bytes & (0x80 * kOnes);
}

}  // namespace eight

// Every byte that is an ASCII capital made small.
inline uint64_t lower_case(uint64_t bytes) {
  return bytes | (eight::between(bytes, 'A', 'Z') >> 2);
}

// How many of the bytes, from the first on, are ASCII letters. `small`: they are in lower case.
inline size_t small_letters_in_front(uint64_t small) {
  const uint64_t letters = eight::between(small, 'a', 'z');
  const uint64_t others = ~letters & (0x80 * eight::kOnes);
  const int bits = std::endian::native == std::endian::little ? std::countr_zero(others)
                                                              : std::countl_zero(others);
  return static_cast<size_t>(bits) / 8;
}
inline size_t letters_in_front(uint64_t bytes) {
  return small_letters_in_front(lower_case(bytes));
}

// The first of the bytes as they lie in memory, zeroes for the rest. REQUIRES: count < 8, and a
// machine that keeps the lowest byte first.
inline uint64_t first_bytes(uint64_t bytes, size_t count) {
  return bytes & ((uint64_t{1} << (8 * count)) - 1);
}

}  // namespace dateline
