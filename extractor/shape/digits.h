// Numbers written in digits: one maximal run of digits and the marks between them, read by its
// form.
#pragma once

#include <string_view>

#include "extractor/shape/token.h"

namespace dateline {

// Reads the number that begins at text[begin] (a digit) into `token`: kind, form, value, length,
// end. Dates and clocks in digits are one token ("2022-02-24", "2/24/2022", "10:30:15",
// "24.02.2022"); a run that is none of these ends at the first mark ("1999-2000" is a year, a dash
// and a year).
void read_digits(std::string_view text, uint32_t begin, Token& token);

}  // namespace dateline
