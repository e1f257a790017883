// Zero-padded numbers of the date notations. Private to the model.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>

namespace dateline {

[[nodiscard]] inline std::string padded(int64_t value, size_t width) {
  std::string digits = std::to_string(value);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

[[nodiscard]] inline std::string two_digits(int value) {
  return padded(value, 2);
}

// "2022", "-0043" (44 BCE), "Y12000", "Y-12000".
[[nodiscard]] inline std::string edtf_year(int year) {
  const int size = std::abs(year);
  if (size > 9999) return "Y" + std::to_string(year);
  return (year < 0 ? "-" : "") + padded(size, 4);
}

}  // namespace dateline
