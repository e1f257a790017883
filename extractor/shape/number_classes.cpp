#include "extractor/shape/number_classes.h"

namespace dateline {
namespace {

constexpr int32_t kFirstSpelledYear = 1100;  // "one thousand seven hundred and eighty nine"
constexpr int32_t kOneHalf = 102;            // 1/2 as a slash pair

bool looks_like_day(int32_t yyyymmdd) {
  const int32_t month = yyyymmdd / 100 % 100;
  const int32_t day = yyyymmdd % 100;
  const int32_t year = yyyymmdd / 10000;
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

Token number(NumberForm form, int32_t value, uint8_t length) {
  Token t;
  t.kind = TokenKind::number;
  t.form = form;
  t.value = value;
  t.length = length;
  return t;
}

NumberBits bit(ClassId id) {
  return NumberBits{1} << id;
}

}  // namespace

NumberClasses::NumberClasses(Lexicon& lexicon)
    : day_(lexicon.intern_class("day")),
      day_ordinal_(lexicon.intern_class("day-ordinal")),
      day_number_ordinal_(lexicon.intern_class("day-number-ordinal")),
      ordinal_(lexicon.intern_class("ordinal")),
      month_number_(lexicon.intern_class("month-number")),
      year_(lexicon.intern_class("year")),
      year2_(lexicon.intern_class("year2")),
      year3_(lexicon.intern_class("year3")),
      two_digit_(lexicon.intern_class("two-digit")),
      hour_(lexicon.intern_class("hour")),
      minute_(lexicon.intern_class("minute-number")),
      count_(lexicon.intern_class("count")),
      decade_(lexicon.intern_class("decade")),
      decade2_(lexicon.intern_class("decade2")),
      iso_date_(lexicon.intern_class("iso-date")),
      iso_stamp_(lexicon.intern_class("iso-stamp")),
      numeric_date_(lexicon.intern_class("numeric-date")),
      clock_(lexicon.intern_class("clock")),
      slash_pair_(lexicon.intern_class("slash-pair")),
      month_stamp_(lexicon.intern_class("month-stamp")),
      decimal_(lexicon.intern_class("decimal")),
      compact_date_(lexicon.intern_class("compact-date")),
      year_spelled_(lexicon.intern_class("year-spelled")),
      year_modern_(lexicon.intern_class("year-modern")),
      year_early_(lexicon.intern_class("year-early")),
      half_fraction_(lexicon.intern_class("half-fraction")),
      hhmm_(lexicon.intern_class("hhmm")),
      hhmm_zero_(lexicon.intern_class("hhmm-zero")) {}

NumberBits NumberClasses::plain(const Token& n) const {
  NumberBits set = bit(count_);
  if (n.length <= 2) {
    if (n.value >= 1 && n.value <= 31) set |= bit(day_);
    if (n.value >= 1 && n.value <= 12) set |= bit(month_number_);
    if (n.value <= 24) set |= bit(hour_);
    if (n.length == 2) set |= bit(two_digit_);
    if (n.length == 2 && n.value < 60) set |= bit(minute_);
  }
  if (n.length == 3 && n.value >= 100) set |= bit(year3_);
  if ((n.length == 3 || n.length == 4) && n.value < 2400) set |= bit(hhmm_);
  if (n.length == 4 && n.value < 1000 && n.value % 100 < 60) set |= bit(hhmm_zero_);
  if (n.length == 4 && n.value >= 1000 && n.value <= 2999) set |= bit(year_);
  if (n.length == 4 && n.value >= 1000 && n.value < 1600) set |= bit(year_early_);
  if (n.length == 4 && n.value >= 1600 && n.value <= 2100) set |= bit(year_modern_);
  if (n.length == 8 && looks_like_day(n.value)) set |= bit(compact_date_);
  return set;
}

NumberBits NumberClasses::bits_of(const Token& n) const {
  switch (n.form) {
    case NumberForm::digits:
      return plain(n);
    case NumberForm::spelled:
      return bit(count_) | (n.value <= 24 ? bit(hour_) : 0) |
             (n.value >= kFirstSpelledYear && n.value <= 2099 ? bit(year_spelled_) : 0);
    case NumberForm::grouped:
      return bit(count_);
    case NumberForm::decimal:
      return bit(decimal_);
    case NumberForm::ordinal:
      return bit(ordinal_) |
             (n.value >= 1 && n.value <= 31 ? bit(day_ordinal_) | bit(day_number_ordinal_) : 0);
    case NumberForm::year_words:
      return bit(year_) | (n.value >= 1800 ? bit(year_modern_) : 0);
    case NumberForm::decade:
      return bit(n.value >= 100 ? decade_ : decade2_);
    case NumberForm::iso_date:
      return bit(iso_date_);
    case NumberForm::iso_stamp:
      return bit(iso_stamp_);
    case NumberForm::numeric_date:
      return bit(numeric_date_);
    case NumberForm::clock:
      return bit(clock_);
    case NumberForm::apostrophe_year:
      return bit(year2_);
    case NumberForm::slash_pair:
      return bit(n.value == kOneHalf ? half_fraction_ : slash_pair_);
    case NumberForm::month_stamp:
      return bit(month_stamp_);
  }
  return 0;
}

std::vector<Token> NumberClasses::representatives() {
  std::vector<Token> all;
  for (const int32_t v : {0, 1, 12, 13, 24, 25, 31, 32, 59, 60, 99}) {
    for (const uint8_t length : {1, 2}) all.push_back(number(NumberForm::digits, v, length));
  }
  for (const int32_t v :
       {7, 100, 999, 1000, 2399, 2400, 1600, 2100, 2101, 2999, 3000, 19990101, 99999999}) {
    for (const uint8_t length : {3, 4, 8, 9}) all.push_back(number(NumberForm::digits, v, length));
  }
  for (const int32_t v : {0, 1, 24, 25, 1099, 1100, 2099, 2100})
    all.push_back(number(NumberForm::spelled, v, 0));
  for (const int32_t v : {0, 1, 31, 32}) all.push_back(number(NumberForm::ordinal, v, 0));
  for (const int32_t v : {90, 1990}) all.push_back(number(NumberForm::decade, v, 0));
  for (const NumberForm form :
       {NumberForm::grouped, NumberForm::decimal, NumberForm::year_words, NumberForm::iso_date,
        NumberForm::iso_stamp, NumberForm::numeric_date, NumberForm::clock,
        NumberForm::apostrophe_year, NumberForm::slash_pair, NumberForm::month_stamp}) {
    all.push_back(number(form, 1, 0));
    all.push_back(number(form, 1900, 0));
    all.push_back(number(form, kOneHalf, 0));
  }
  return all;
}

}  // namespace dateline
