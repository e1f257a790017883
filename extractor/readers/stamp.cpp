#include "extractor/readers/stamp.h"

#include <algorithm>
#include <string>
#include <vector>

#include "extractor/readers/month_names.h"
#include "extractor/readers/words.h"
#include "extractor/readers/written_date.h"

namespace dateline {
namespace {

constexpr size_t kLongestStamp = 80;
constexpr int kEarliestYear = 1000;  // four digits that can be a year
constexpr int kLatestYear = 2999;
constexpr int kFirstShortYear = 70;  // "02 Oct 70" is 1970, "02 Oct 69" 2069

struct Piece {
  std::string word;  // lower case; empty for a number
  int number = -1;
  size_t digits = 0;
  char before = ' ';  // the character in front
};

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  for (size_t at = 0; at < text.size();) {
    const char before = at > 0 ? text[at - 1] : ' ';
    const auto digits = run_of(text.substr(at), is_ascii_digit);
    const auto letters = run_of(text.substr(at), is_ascii_letter);
    if (!digits.empty() && digits.size() <= 9)
      pieces.push_back({"", std::stoi(std::string(digits)), digits.size(), before});
    if (!letters.empty()) pieces.push_back({ascii_lower(letters), -1, 0, before});
    at += std::max<size_t>(1, digits.size() + letters.size());
  }
  return pieces;
}

std::optional<date::sys_days> valid_day(int year, int month, int day) {
  if (year < kEarliestYear || year > kLatestYear || month < 1 || day < 1) return std::nullopt;
  const auto ymd = date::year{year} / month / day;
  if (!ymd.ok()) return std::nullopt;
  return date::sys_days{ymd};
}

// "6:15 pm", "06:15": the first two numbers joined by a colon.
int minute_among(const std::vector<Piece>& pieces) {
  for (size_t i = 0; i + 1 < pieces.size(); ++i) {
    int hour = pieces[i].number;
    const int minute = pieces[i + 1].number;
    if (hour < 0 || minute < 0 || pieces[i + 1].before != ':') continue;
    size_t after = i + 2;
    if (after < pieces.size() && pieces[after].before == ':') ++after;
    const std::string& word = after < pieces.size() ? pieces[after].word : std::string();
    if (word == "pm" && hour < 12) hour += 12;
    if (word == "am" && hour == 12) hour = 0;
    return hour <= 23 && minute <= 59 ? hour * 60 + minute : -1;
  }
  return -1;
}

// "02 Oct 02 15:00": two digits behind the month were the year until 1989 (RFC 822), and still are
// in feeds. The clock behind them shows that they are none of it.
bool is_year_of_mail(const std::vector<Piece>& pieces, size_t i) {
  const bool behind_month =
      i >= 2 && month_named(pieces[i - 1].word) > 0 && pieces[i - 2].number >= 0;
  const bool before_clock =
      i + 2 < pieces.size() && pieces[i + 1].number >= 0 && pieces[i + 2].before == ':';
  return behind_month && (before_clock || i + 1 == pieces.size());
}

// A month by name, and the numbers nearest to it for day and year.
std::optional<date::sys_days> day_in_words(const std::vector<Piece>& pieces) {
  int month = 0;
  int day = 0;
  int year = 0;
  for (size_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    const bool before_colon = i + 1 < pieces.size() && pieces[i + 1].before == ':';
    if (month == 0) month = month_named(piece.word);
    if (piece.number < 0 || piece.before == ':' || before_colon) continue;
    if (piece.digits == 4 && year == 0) {
      year = piece.number;
    } else if (piece.digits == 2 && year == 0 && month > 0 && day > 0 &&
               is_year_of_mail(pieces, i)) {
      year = piece.number + (piece.number < kFirstShortYear ? 2000 : 1900);
    } else if (piece.digits <= 2 && day == 0) {
      day = piece.number;
    }
  }
  return month > 0 ? valid_day(year, month, day) : std::nullopt;
}

std::optional<date::sys_days> first_written_day(std::string_view text) {
  const auto dates = written_dates(text, NumberOrder::unknown);
  return dates.empty() ? std::nullopt : std::optional(dates.front().day);
}

// 20220321, 20220321T0615..., 20220321061500.
std::optional<date::sys_days> day_run_together(std::string_view text) {
  const auto digits = run_of(text, is_ascii_digit);
  if (digits.size() != 8 && digits.size() != 12 && digits.size() != 14) return std::nullopt;
  const int value = std::stoi(std::string(digits.substr(0, 8)));
  return valid_day(value / 10000, value / 100 % 100, value % 100);
}

}  // namespace

std::optional<Moment> read_stamp(std::string_view text) {
  text = trimmed(text);
  if (text.empty() || text.size() > kLongestStamp) return std::nullopt;
  if (const auto moment = parse_moment(text)) return moment;
  if (const auto day = day_run_together(text)) return Moment{*day, -1};
  const auto pieces = pieces_of(text);
  auto day = day_in_words(pieces);
  if (!day) day = first_written_day(text);
  if (!day) return std::nullopt;
  return Moment{*day, minute_among(pieces)};
}

std::optional<Moment> stamp_in_url(std::string_view url) {
  url = url.substr(0, url.find_first_of("?#"));
  const auto pieces = pieces_of(url);
  for (size_t i = 0; i < pieces.size(); ++i) {
    const Piece& year = pieces[i];
    std::optional<date::sys_days> day;
    if (year.digits == 8)
      day = valid_day(year.number / 10000, year.number / 100 % 100, year.number % 100);
    if (year.digits == 4 && i >= 2 && pieces[i - 1].digits == 2 && pieces[i - 2].digits == 2 &&
        pieces[i - 1].before == year.before)
      day = valid_day(year.number, pieces[i - 1].number, pieces[i - 2].number);
    if (year.digits == 4 && i + 2 < pieces.size() && pieces[i + 1].digits <= 2 &&
        pieces[i + 2].digits <= 2 && pieces[i + 1].before == pieces[i + 2].before)
      day = valid_day(year.number, pieces[i + 1].number, pieces[i + 2].number);
    if (day) return Moment{*day, -1};
  }
  return std::nullopt;
}

}  // namespace dateline
