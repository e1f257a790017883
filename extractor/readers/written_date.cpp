#include "extractor/readers/written_date.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "extractor/readers/month_names.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

constexpr int kEarliestYear = 1000;  // four digits that can be a year
constexpr int kLatestYear = 2999;
constexpr int kFirstShortYear = 95;  // "3.3.95" is 1995, "3.3.22" is 2022

bool is_word_byte(char c) {
  return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80;
}

struct Piece {
  size_t begin;
  size_t end;
  int number = -1;  // of at most four digits
  int month = 0;    // by name

  [[nodiscard]] size_t digits() const { return number < 0 ? 0 : end - begin; }
  [[nodiscard]] bool may_be_day() const { return number >= 1 && number <= 31 && digits() <= 2; }
  [[nodiscard]] bool may_be_month() const { return number >= 1 && number <= 12 && digits() <= 2; }
  [[nodiscard]] bool may_be_year() const {
    return digits() == 4 && number >= kEarliestYear && number <= kLatestYear;
  }
};

// Small words between the parts of a date, and endings of its numbers.
bool is_glue(std::string_view word) {
  constexpr std::array<std::string_view, 16> kGlue = {"st",  "nd", "rd", "th", "er", "de",
                                                      "del", "of", "º",  "ª",  "年", "月",
                                                      "日",  "년", "월", "일"};
  return std::find(kGlue.begin(), kGlue.end(), ascii_lower(word)) != kGlue.end();
}

int number_of(std::string_view digits) {
  int number = 0;
  for (const char c : digits) number = number * 10 + (c - '0');
  return number;
}

// Numbers and words; other words than months and glue break a date, so they are kept as they are.
std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  for (size_t at = 0; at < text.size();) {
    const auto digits = run_of(text.substr(at), is_ascii_digit);
    const auto word = digits.empty() ? run_of(text.substr(at), is_word_byte) : std::string_view();
    const size_t end = at + std::max<size_t>(1, digits.size() + word.size());
    if (!digits.empty())
      pieces.push_back({at, end, digits.size() <= 4 ? number_of(digits) : -1, 0});
    if (!word.empty() && !is_glue(word)) pieces.push_back({at, end, -1, month_named(word)});
    at = end;
  }
  return pieces;
}

std::optional<date::sys_days> valid_day(int year, int month, int day) {
  const auto ymd = date::year{year} / month / day;
  if (!ymd.ok()) return std::nullopt;
  return date::sys_days{ymd};
}

class DateFinder {
 public:
  DateFinder(std::string_view text, NumberOrder order)
      : text_(text), order_(order), pieces_(pieces_of(text)) {}

  std::vector<WrittenDate> find() const {
    std::vector<WrittenDate> dates;
    for (size_t i = 0; i + 2 < pieces_.size();) {
      const auto day = at(i);
      if (day) dates.push_back({pieces_[i].begin, pieces_[i + 2].end, *day});
      i += day ? 3 : 1;
    }
    return dates;
  }

 private:
  using Day = std::optional<date::sys_days>;

  [[nodiscard]] Day at(size_t i) const {
    const Piece& a = pieces_[i];
    const Piece& b = pieces_[i + 1];
    const Piece& c = pieces_[i + 2];
    const std::string_view first = gap(a, b);
    const std::string_view second = gap(b, c);
    if (!is_close(first) || !is_close(second)) return std::nullopt;
    if (b.month > 0 && a.may_be_day() && c.may_be_year())
      return valid_day(c.number, b.month, a.number);
    if (a.month > 0 && b.may_be_day() && c.may_be_year())
      return valid_day(c.number, a.month, b.number);
    if (b.month > 0 && a.may_be_year() && c.may_be_day())
      return valid_day(a.number, b.month, c.number);
    return in_numbers(a, b, c, mark_in(first), mark_in(second));
  }

  [[nodiscard]] Day in_numbers(const Piece& a, const Piece& b, const Piece& c, char first,
                               char second) const {
    if (first != second || first == 0) return std::nullopt;
    if (a.may_be_year() && b.may_be_month() && c.may_be_day())
      return valid_day(a.number, b.number, c.number);
    if (first == '.' && c.digits() == 2 && a.may_be_day() && b.may_be_month())
      return valid_day(c.number + (c.number < kFirstShortYear ? 2000 : 1900), b.number, a.number);
    if (!c.may_be_year()) return std::nullopt;
    if (first == '.') return valid_day(c.number, b.number, a.number);
    return in_either_order(a.number, b.number, c.number);
  }

  [[nodiscard]] Day in_either_order(int a, int b, int year) const {
    if (a < 0 || b < 0) return std::nullopt;
    if (a > 12 || a == b) return valid_day(year, b, a);
    if (b > 12) return valid_day(year, a, b);
    if (order_ == NumberOrder::unknown) return std::nullopt;
    return order_ == NumberOrder::day_first ? valid_day(year, b, a) : valid_day(year, a, b);
  }

  [[nodiscard]] std::string_view gap(const Piece& a, const Piece& b) const {
    return text_.substr(a.end, b.begin - a.end);
  }

  // The parts of a date stand close, with a mark or a small word between them at most.
  static bool is_close(std::string_view gap) {
    constexpr size_t kWidest = 8;
    return gap.size() <= kWidest && gap.find_first_of(":;!?()[]\"+%") == std::string_view::npos;
  }

  // The mark between two numbers; 'c' for the signs of Chinese, Japanese and Korean dates; 0 for
  // none.
  static char mark_in(std::string_view gap) {
    const std::string_view mark = trimmed(gap);
    if (mark == "年" || mark == "月" || mark == "년" || mark == "월") return 'c';
    return mark.size() == 1 && (mark == "." || mark == "/" || mark == "-") ? mark[0] : char{0};
  }

  std::string_view text_;
  NumberOrder order_;
  std::vector<Piece> pieces_;
};

}  // namespace

std::vector<WrittenDate> written_dates(std::string_view text, NumberOrder order) {
  return DateFinder(text, order).find();
}

NumberOrder number_order(std::string_view lang) {
  if (lang.empty()) return NumberOrder::unknown;
  if (!starts_with_any_case(lang, "en")) return NumberOrder::day_first;
  const bool american = lang.size() == 2 || starts_with_any_case(lang.substr(2), "-us") ||
                        starts_with_any_case(lang.substr(2), "_us");
  return american ? NumberOrder::month_first : NumberOrder::day_first;
}

}  // namespace dateline
