// Which classes a number carries, by how it was written and its value.
//
// Rule files use these names without declaring them: day, day-ordinal, day-number-ordinal, ordinal,
// month-number, year, year2, year3, two-digit, hour, minute-number, count, decade, decade2,
// iso-date, iso-stamp, numeric-date, clock, slash-pair, month-stamp, decimal, compact-date,
// year-spelled (one thousand one hundred ... two thousand ninety-nine), year-early (1000 to 1599),
// year-modern (1600 to 2100), half-fraction (1/2), hhmm (0530, 330), hhmm-zero (0530).
#pragma once

#include <vector>

#include "extractor/shape/lexicon.h"
#include "extractor/shape/token.h"

namespace dateline {

// A set of number classes: bit i stands for the class with id i.
using NumberBits = uint64_t;

class NumberClasses {
 public:
  // REQUIRES: the lexicon has few classes yet, so that those of numbers fit NumberBits.
  explicit NumberClasses(Lexicon& lexicon);

  [[nodiscard]] NumberBits bits_of(const Token& number) const;

  // A number for every set of classes that any number can carry.
  [[nodiscard]] static std::vector<Token> representatives();

 private:
  [[nodiscard]] NumberBits plain(const Token& number) const;

  ClassId day_, day_ordinal_, day_number_ordinal_, ordinal_, month_number_, year_, year2_, year3_,
      two_digit_, hour_, minute_, count_, decade_, decade2_, iso_date_, iso_stamp_, numeric_date_,
      clock_, slash_pair_, month_stamp_, decimal_, compact_date_, year_spelled_, year_modern_,
      year_early_, half_fraction_, hhmm_, hhmm_zero_;
};

}  // namespace dateline
