#include "extractor/shape/number_classes.h"

namespace dateline {
namespace {

constexpr int32_t kOneHalf = 102;  // 1/2 as a slash pair

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
      half_fraction_(lexicon.intern_class("half-fraction")) {}

uint64_t NumberClasses::key(const ClassSet& set) {
  static const ClassSet kLow(~0ULL);
  return (set & kLow).to_ullong();
}

void NumberClasses::add_plain(const Token& n, ClassSet& set) const {
  set.set(count_);
  if (n.length <= 2) {
    if (n.value >= 1 && n.value <= 31) set.set(day_);
    if (n.value >= 1 && n.value <= 12) set.set(month_number_);
    if (n.value <= 24) set.set(hour_);
    if (n.length == 2) set.set(two_digit_);
    if (n.length == 2 && n.value < 60) set.set(minute_);
  }
  if (n.length == 3 && n.value >= 100) set.set(year3_);
  if (n.length == 4 && n.value >= 1000 && n.value <= 2999) set.set(year_);
  if (n.length == 4 && n.value >= 1600 && n.value <= 2100) set.set(year_modern_);
  if (n.length == 8 && looks_like_day(n.value)) set.set(compact_date_);
}

ClassSet NumberClasses::classes_of(const Token& n) const {
  ClassSet set;
  switch (n.form) {
    case NumberForm::digits:
      add_plain(n, set);
      break;
    case NumberForm::spelled:
      set.set(count_);
      if (n.value <= 24) set.set(hour_);
      if (n.value >= 2000 && n.value <= 2099) set.set(year_spelled_);
      break;
    case NumberForm::grouped:
      set.set(count_);
      break;
    case NumberForm::decimal:
      set.set(decimal_);
      break;
    case NumberForm::ordinal:
      set.set(ordinal_);
      if (n.value >= 1 && n.value <= 31) set.set(day_ordinal_);
      if (n.value >= 1 && n.value <= 31) set.set(day_number_ordinal_);
      break;
    case NumberForm::year_words:
      set.set(year_);
      if (n.value >= 1800) set.set(year_modern_);
      break;
    case NumberForm::decade:
      set.set(n.value >= 100 ? decade_ : decade2_);
      break;
    case NumberForm::iso_date:
      set.set(iso_date_);
      break;
    case NumberForm::iso_stamp:
      set.set(iso_stamp_);
      break;
    case NumberForm::numeric_date:
      set.set(numeric_date_);
      break;
    case NumberForm::clock:
      set.set(clock_);
      break;
    case NumberForm::apostrophe_year:
      set.set(year2_);
      break;
    case NumberForm::slash_pair:
      set.set(n.value == kOneHalf ? half_fraction_ : slash_pair_);
      break;
    case NumberForm::month_stamp:
      set.set(month_stamp_);
      break;
  }
  return set;
}

std::vector<Token> NumberClasses::representatives() {
  std::vector<Token> all;
  for (const int32_t v : {0, 1, 12, 13, 24, 25, 31, 32, 59, 60, 99}) {
    for (const uint8_t length : {1, 2}) all.push_back(number(NumberForm::digits, v, length));
  }
  for (const int32_t v : {7, 100, 999, 1000, 1600, 2100, 2101, 2999, 3000, 19990101, 99999999}) {
    for (const uint8_t length : {3, 4, 8, 9}) all.push_back(number(NumberForm::digits, v, length));
  }
  for (const int32_t v : {0, 1, 24, 25, 2000, 2099, 2100})
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
