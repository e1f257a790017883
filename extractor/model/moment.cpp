#include "extractor/model/moment.h"

#include "extractor/model/calendar_text.h"

namespace dateline {
namespace {

// Eats what it reads from the front of a text.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : rest_(text) {}

  // Exactly `digits` digits; -1 if they are not there.
  int number(size_t digits) {
    if (rest_.size() < digits) return -1;
    int value = 0;
    for (const char c : rest_.substr(0, digits)) {
      if (c < '0' || c > '9') return -1;
      value = value * 10 + (c - '0');
    }
    rest_.remove_prefix(digits);
    return value;
  }

  bool take(char c) {
    if (!next_is(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  size_t take_while(bool (*wanted)(char)) {
    size_t count = 0;
    while (count < rest_.size() && wanted(rest_[count])) ++count;
    rest_.remove_prefix(count);
    return count;
  }

  [[nodiscard]] bool next_is(char c) const { return !rest_.empty() && rest_.front() == c; }
  [[nodiscard]] bool done() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::optional<date::sys_days> read_day(Cursor& in) {
  const int year = in.number(4);
  if (year < 1 || !in.take('-')) return std::nullopt;
  const int month = in.number(2);
  if (month < 1 || !in.take('-')) return std::nullopt;
  const int day = in.number(2);
  const auto ymd = date::year{year} / month / day;
  if (day < 1 || !ymd.ok()) return std::nullopt;
  return date::sys_days{ymd};
}

bool skip_seconds(Cursor& in) {
  if (!in.take(':')) return true;
  const int second = in.number(2);
  if (second < 0 || second > 60) return false;
  if (in.take('.') || in.take(',')) return in.take_while(is_digit) > 0;
  return true;
}

bool skip_offset(Cursor& in) {
  const int hours = in.number(2);
  if (hours < 0 || hours > 14) return false;
  const bool colon = in.take(':');
  if (in.done() && !colon) return true;
  const int minutes = in.number(2);
  return minutes >= 0 && minutes < 60;
}

bool skip_zone(Cursor& in) {
  in.take(' ');
  if (in.take('+') || in.take('-')) return skip_offset(in);
  return in.take_while(is_letter) <= 5;  // Z, UTC, CEST
}

std::optional<int> read_minute_of_day(Cursor& in) {
  const int hour = in.number(2);
  if (hour < 0 || hour > 23 || !in.take(':')) return std::nullopt;
  const int minute = in.number(2);
  if (minute < 0 || minute > 59) return std::nullopt;
  if (!skip_seconds(in) || !skip_zone(in)) return std::nullopt;
  return hour * 60 + minute;
}

}  // namespace

std::optional<Moment> parse_moment(std::string_view text) {
  Cursor in(text);
  const auto day = read_day(in);
  if (!day) return std::nullopt;
  if (in.done()) return Moment{*day, -1};
  if (!in.take('T') && !in.take(' ')) return std::nullopt;
  const auto minute = read_minute_of_day(in);
  if (!minute || !in.done()) return std::nullopt;
  return Moment{*day, *minute};
}

std::string format_moment(const Moment& moment) {
  std::string text = format_day(moment.day);
  if (moment.has_time())
    text +=
        "T" + two_digits(moment.minute_of_day / 60) + ":" + two_digits(moment.minute_of_day % 60);
  return text;
}

std::string format_day(date::sys_days day) {
  const date::year_month_day ymd{day};
  std::string text = edtf_year(static_cast<int>(ymd.year()));
  const auto digit = [](unsigned value) { return static_cast<char>('0' + value % 10); };
  const unsigned month{ymd.month()};
  const unsigned of_month{ymd.day()};
  return text.append(
      {'-', digit(month / 10), digit(month), '-', digit(of_month / 10), digit(of_month)});
}

}  // namespace dateline
