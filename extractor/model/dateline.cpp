#include "extractor/model/dateline.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr size_t kLines = 4;             // that are not empty
constexpr size_t kLongestOpening = 120;  // bytes, up to the dash
constexpr date::days kLongestWait{14};   // from writing to publication
constexpr date::days kNextDay{1};        // clocks differ

constexpr std::array<std::string_view, 12> kMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_letter(char c) {
  return is_upper(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

char lower(char c) {
  return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

bool begins_in_any_case(std::string_view name, std::string_view word) {
  return word.size() <= name.size() && std::equal(word.begin(), word.end(), name.begin(),
                                                  [](char a, char b) { return lower(a) == b; });
}

// Capitals, and "March", "Mar", "Sept": never "may" and "march".
unsigned month_of(std::string_view word) {
  constexpr size_t kShortest = 3;
  if (word.size() < kShortest || !is_upper(word.front())) return 0;
  for (unsigned m = 0; m < kMonths.size(); ++m)
    if (begins_in_any_case(kMonths[m], word)) return m + 1;
  return 0;
}

// Reads forward over a text.
class Cursor {
 public:
  Cursor(std::string_view text, size_t at) : text_(text), at_(at) {}

  [[nodiscard]] size_t at() const { return at_; }
  [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }
  [[nodiscard]] char next() const { return at_ < text_.size() ? text_[at_] : '\n'; }
  void move(size_t bytes) { at_ += bytes; }

  bool take(std::string_view what) {
    if (rest().substr(0, what.size()) != what) return false;
    at_ += what.size();
    return true;
  }

  void skip_spaces() {
    while (next() == ' ' || next() == '\t' || take("\xC2\xA0"))
      at_ += next() == ' ' || next() == '\t';
  }

  std::string_view take_run(bool (*wanted)(char)) {
    const size_t begin = at_;
    while (at_ < text_.size() && wanted(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
  }

 private:
  std::string_view text_;
  size_t at_;
};

std::optional<unsigned> take_number(Cursor& at, size_t shortest, size_t longest) {
  const std::string_view digits = at.take_run(is_digit);
  if (digits.size() < shortest || digits.size() > longest) return std::nullopt;
  unsigned number = 0;
  for (const char c : digits) number = number * 10 + static_cast<unsigned>(c - '0');
  return number;
}

unsigned take_month(Cursor& at) {
  const unsigned month = month_of(at.take_run(is_letter));
  at.take(".");
  at.skip_spaces();
  return month;
}

// ", 2022" or " 2022".
std::optional<date::year> take_year(Cursor& at) {
  Cursor ahead = at;
  ahead.take(",");
  ahead.skip_spaces();
  const auto year = take_number(ahead, 4, 4);
  if (!year) return std::nullopt;
  at = ahead;
  return date::year{static_cast<int>(*year)};
}

// The number of a day or the capital of a month: most places are seen here to begin no date.
bool may_begin_date(char c) {
  constexpr std::string_view kCapitals = "JFMASOND";
  return is_digit(c) || kCapitals.find(c) != std::string_view::npos;
}

// "March 3", "3 March", either with a year.
std::optional<Dateline> take_date(Cursor& at) {
  Cursor ahead = at;
  const bool day_first = is_digit(ahead.next());
  auto day = day_first ? take_number(ahead, 1, 2) : std::nullopt;
  if (day_first) ahead.skip_spaces();
  const unsigned month = take_month(ahead);
  if (!day_first) day = take_number(ahead, 1, 2);
  const size_t end = ahead.at();
  if (!day || month == 0) return std::nullopt;
  Dateline found;
  found.day = date::month{month} / date::day{*day};
  found.year = take_year(ahead);
  const size_t last = found.year ? ahead.at() : end;
  found.date = {static_cast<uint32_t>(at.at()), static_cast<uint32_t>(last)};
  if (!found.day.ok() || (found.year && !(*found.year / found.day).ok())) return std::nullopt;
  at = ahead;
  return found;
}

// "(Reuters)", "/PRNewswire/".
void skip_agency(Cursor& at) {
  constexpr size_t kLongest = 40;
  for (const auto& [open, close] : {std::pair('(', ')'), std::pair('/', '/')}) {
    at.skip_spaces();
    if (at.next() != open) continue;
    const size_t end = at.rest().substr(1).find(close);
    if (end != std::string_view::npos && end <= kLongest) at.move(end + 2);
  }
  at.skip_spaces();
}

// A hyphen wants air on both sides; the others are dashes wherever they stand.
bool is_dash(const Cursor& at, bool spaced) {
  constexpr std::array<std::string_view, 4> kDashes = {"--", "\xE2\x80\x94", "\xE2\x80\x93",
                                                       "\xE2\x80\x95"};
  const std::string_view rest = at.rest();
  if (std::any_of(kDashes.begin(), kDashes.end(),
                  [&](std::string_view dash) { return rest.substr(0, dash.size()) == dash; }))
    return true;
  return spaced && rest.size() > 1 && (rest[0] == '-' || rest[0] == '_') && rest[1] == ' ';
}

bool ends_in_dash(Cursor at) {
  const size_t before = at.at();
  skip_agency(at);
  return is_dash(at, at.at() > before);
}

bool is_weekday(std::string_view word) {
  return std::any_of(kWeekdays.begin(), kWeekdays.end(), [&](std::string_view day) {
    return word.size() >= 3 && begins_in_any_case(day, word);
  });
}

// "in", "de" inside of a name; else a capital.
bool is_place_word(std::string_view word) {
  constexpr std::array<std::string_view, 8> kSmall = {"of", "de",  "la",  "du",
                                                      "on", "and", "the", "el"};
  if (is_weekday(word)) return false;
  return !(word.front() >= 'a' && word.front() <= 'z') ||
         std::find(kSmall.begin(), kSmall.end(), word) != kSmall.end();
}

bool is_place_byte(char c) {
  return is_letter(c) || c == ' ' || c == ',' || c == '.' || c == '\'' || c == '-' || c == '/';
}

// What is before the date: words of a place, and what parts it from the date.
bool is_place(std::string_view text) {
  constexpr int kMostWords = 8;
  int words = 0;
  for (Cursor at(text, 0); at.at() < text.size();) {
    if (!is_place_byte(at.next())) return false;
    const std::string_view word = at.take_run(is_letter);
    if (word.empty()) at.move(1);
    if (!word.empty() && (!is_place_word(word) || ++words > kMostWords)) return false;
  }
  return words > 0;
}

std::string_view without_ends(std::string_view text) {
  const size_t begin = text.find_first_not_of(" ,-");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" ,-") + 1 - begin);
}

// "LONDON--(BUSINESS WIRE)--" is LONDON.
std::string_view without_agency(std::string_view text) {
  const size_t open = text.find("--(");
  return open != std::string_view::npos && text.find(")--") + 3 == text.size()
             ? text.substr(0, open)
             : text;
}

// The dateline whose date begins at `begin`, in a line that begins at `line`.
std::optional<Dateline> dateline_at(std::string_view text, size_t line, size_t begin) {
  if (begin >= text.size() || !may_begin_date(text[begin])) return std::nullopt;
  Cursor at(text, begin);
  auto found = take_date(at);
  if (!found || !ends_in_dash(at)) return std::nullopt;
  found->place = without_ends(without_agency(text.substr(line, begin - line)));
  if (found->place.empty()) return at.next() == ' ' && at.rest()[1] == '(' ? found : std::nullopt;
  return is_place(found->place) ? found : std::nullopt;
}

// The next place in a line behind a comma or a pair of hyphens, or past its end.
size_t next_parted(std::string_view line, size_t at) {
  const size_t comma = line.find(',', at);
  const size_t dash = line.find("--", at > 0 ? at - 1 : at);
  return std::min(comma == std::string_view::npos ? comma : comma + 1,
                  dash == std::string_view::npos ? dash : dash + 2);
}

// A date begins the line, or is behind a comma or a pair of hyphens.
std::optional<Dateline> dateline_of_line(std::string_view text, size_t line, size_t end) {
  end = std::min(end, line + kLongestOpening);
  const std::string_view opening = text.substr(line, end - line);
  for (size_t at = 0; at < opening.size(); at = next_parted(opening, at)) {
    const size_t begin = std::min(text.find_first_not_of(' ', line + at), end);
    if (auto found = dateline_at(text, line, begin)) return found;
  }
  return std::nullopt;
}

date::sys_days day_in(date::year year, date::month_day day) {
  return date::sys_days{year / day};
}

}  // namespace

std::optional<Dateline> dateline_of(std::string_view text) {
  size_t lines = 0;
  for (size_t at = 0; at < text.size() && lines < kLines;) {
    const size_t end = std::min(text.find('\n', at), text.size());
    const size_t first = std::min(text.find_first_not_of(" \t\r", at), end);
    if (first < end) {
      if (auto found = dateline_of_line(text, first, end)) return found;
      ++lines;
    }
    at = end + 1;
  }
  return std::nullopt;
}

std::optional<date::sys_days> day_of(const Dateline& dateline, date::sys_days published) {
  const date::sys_days latest = published + kNextDay;
  const date::year last = date::year_month_day{latest}.year();
  if (dateline.year) {
    const auto day = day_in(*dateline.year, dateline.day);
    return day <= latest ? std::optional(day) : std::nullopt;
  }
  for (const date::year year : {last, last - date::years{1}}) {
    if (!(year / dateline.day).ok()) continue;
    const auto day = day_in(year, dateline.day);
    if (day <= latest) return day + kLongestWait >= published ? std::optional(day) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<Moment> anchor_of(std::string_view text, const std::optional<Moment>& published) {
  const auto dateline = published ? dateline_of(text) : std::nullopt;
  const auto day = dateline ? day_of(*dateline, published->day) : std::nullopt;
  return !day || *day == published->day ? published : Moment{*day, -1};
}

}  // namespace dateline
