// Zero-padded numbers of the date notations. Private to the model.
#pragma once

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace dateline {

[[nodiscard]] inline std::string padded(int64_t value, size_t width) {
  char digits[20];
  const auto size =
      static_cast<size_t>(std::to_chars(digits, digits + sizeof digits, value).ptr - digits);
  std::string text(std::max(size, width), '0');
  text.replace(text.size() - size, size, digits, size);
  return text;
}

[[nodiscard]] inline std::string two_digits(int value) {
  if (value < 0 || value > 99) return padded(value, 2);
  return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

// Of nearly every date that is written.
[[nodiscard]] inline std::string four_digits(int value) {
  const auto digit = [value](int unit) { return static_cast<char>('0' + value / unit % 10); };
  return {digit(1000), digit(100), digit(10), digit(1)};
}

// "2022", "-0043" (44 BCE), "Y12000", "Y-12000".
[[nodiscard]] inline std::string edtf_year(int year) {
  if (year >= 0 && year <= 9999) return four_digits(year);
  const int size = std::abs(year);
  if (size > 9999) return "Y" + std::to_string(year);
  return (year < 0 ? "-" : "") + padded(size, 4);
}

}  // namespace dateline
