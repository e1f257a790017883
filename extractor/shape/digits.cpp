#include "extractor/shape/digits.h"

#include <array>

#include "extractor/shape/characters.h"

namespace dateline {
namespace {

constexpr size_t kMostGroups = 6;
constexpr int32_t kLargest = 2'000'000'000;

// Digits and the marks between them: "2022-02-24" is groups 2022, 02, 24 and marks "--".
struct Run {
  struct Group {
    uint32_t begin = 0;
    uint32_t end = 0;
    int32_t value = 0;
    [[nodiscard]] uint32_t size() const { return end - begin; }
  };
  std::array<Group, kMostGroups> group;
  std::array<char, kMostGroups> mark{};
  size_t count = 0;
};

char at(std::string_view text, uint32_t i) {
  return i < text.size() ? text[i] : '\0';
}

Run::Group read_group(std::string_view text, uint32_t begin) {
  Run::Group g{begin, begin, 0};
  int64_t value = 0;
  while (is_digit(at(text, g.end))) {
    if (value < kLargest) value = value * 10 + (text[g.end] - '0');
    ++g.end;
  }
  g.value = value > kLargest ? kLargest : static_cast<int32_t>(value);
  return g;
}

Run read_run(std::string_view text, uint32_t begin) {
  Run run;
  uint32_t i = begin;
  while (run.count < kMostGroups) {
    run.group[run.count] = read_group(text, i);
    i = run.group[run.count++].end;
    const char mark = at(text, i);
    const bool joins = mark == '-' || mark == '/' || mark == '.' || mark == ':' || mark == ',';
    const bool stamp = mark == 'T' && run.count == 3;
    if (!(joins || stamp) || !is_digit(at(text, i + 1))) break;
    run.mark[run.count - 1] = mark;
    ++i;
  }
  return run;
}

void finish(Token& token, const Run& run, size_t groups, NumberForm form, int32_t value) {
  token.kind = TokenKind::number;
  token.form = form;
  token.value = value;
  token.end = run.group[groups - 1].end;
}

bool sizes(const Run& run, size_t first, uint32_t a, uint32_t b) {
  return run.group[first].size() == a && run.group[first + 1].size() == b;
}

int32_t clock_seconds(const Run& run, size_t first, size_t groups) {
  int32_t s = run.group[first].value * 3600 + run.group[first + 1].value * 60;
  return groups > 2 ? s + run.group[first + 2].value : s;
}

// HH:MM or HH:MM:SS at group `first`; the number of groups it takes, or 0.
size_t clock_groups(const Run& run, size_t first) {
  const size_t left = run.count - first;
  if (left < 2 || run.mark[first] != ':' || run.group[first].size() > 2) return 0;
  const auto minute = run.group[first + 1];
  if (minute.size() != 2 || minute.value > 59 || run.group[first].value > 24) return 0;
  if (left < 3 || run.mark[first + 1] != ':') return 2;
  return run.group[first + 2].size() == 2 && run.group[first + 2].value < 60 ? 3 : 0;
}

bool read_iso(Token& token, const Run& run) {
  const auto& g = run.group;
  if (run.count < 3 || run.mark[0] != run.mark[1]) return false;
  if (run.mark[0] != '-' && run.mark[0] != '/' && run.mark[0] != '.') return false;
  if (g[0].size() != 4 || g[1].size() > 2 || g[2].size() > 2) return false;
  if (run.count > 3 && run.mark[2] == run.mark[0]) return false;
  const int32_t value = g[0].value * 10000 + g[1].value * 100 + g[2].value;
  const size_t clock = run.count > 3 && run.mark[2] == 'T' ? clock_groups(run, 3) : 0;
  finish(token, run, 3 + clock, clock ? NumberForm::iso_stamp : NumberForm::iso_date, value);
  if (clock) token.extra = clock_seconds(run, 3, clock);
  return true;
}

bool read_numeric_date(Token& token, const Run& run) {
  const auto& g = run.group;
  if (run.count < 3 || run.mark[0] != run.mark[1]) return false;
  if (run.mark[0] != '-' && run.mark[0] != '/' && run.mark[0] != '.') return false;
  if (run.count > 3 && run.mark[2] == run.mark[0]) return false;
  if (g[0].size() > 2 || g[1].size() > 2 || (g[2].size() != 4 && g[2].size() != 2)) return false;
  if (g[2].size() == 2 && run.mark[0] == '.') return false;  // "1.10.22" is a version or a section
  const int32_t year = g[2].size() == 4 ? g[2].value : g[2].value + (g[2].value < 50 ? 2000 : 1900);
  finish(token, run, 3, NumberForm::numeric_date,
         (run.mark[0] == '.' ? 1'000'000'000 : 0) + g[0].value * 1'000'000 + g[1].value * 10'000 +
             year);
  return true;
}

bool read_clock(Token& token, const Run& run) {
  const size_t groups = clock_groups(run, 0);
  if (groups == 0) return false;
  finish(token, run, groups, NumberForm::clock, clock_seconds(run, 0, groups));
  return true;
}

bool read_pair(Token& token, const Run& run) {
  if (run.count != 2) return false;
  if (run.mark[0] == '-' && sizes(run, 0, 4, 2) && run.group[1].value >= 1 &&
      run.group[1].value <= 12 && run.group[1].value <= run.group[0].value % 100) {
    // "2008-09" is a range of years in prose, so a month only where the range would run backwards.
    finish(token, run, 2, NumberForm::month_stamp, run.group[0].value * 100 + run.group[1].value);
    return true;
  }
  if (run.mark[0] != '/' || run.group[0].size() > 2 || run.group[1].size() > 2) return false;
  finish(token, run, 2, NumberForm::slash_pair, run.group[0].value * 100 + run.group[1].value);
  return true;
}

bool read_grouped(Token& token, const Run& run) {
  size_t n = 1;
  while (n < run.count && run.mark[n - 1] == ',' && run.group[n].size() == 3) ++n;
  if (n == 1 || run.group[0].size() > 3) return false;
  int64_t value = 0;
  for (size_t i = 0; i < n; ++i) value = value * 1000 + run.group[i].value;
  finish(token, run, n, NumberForm::grouped,
         static_cast<int32_t>(value > kLargest ? kLargest : value));
  return true;
}

bool read_decimal(Token& token, const Run& run) {
  if (run.count < 2 || run.mark[0] != '.') return false;
  size_t n = 2;
  while (n < run.count && run.mark[n - 1] == '.')
    ++n;  // versions and addresses: one token, no date
  finish(token, run, n, NumberForm::decimal, run.group[0].value);
  // Tenths, for "2.5 years"; 100 and the hundredths, for "9.30 p.m.".
  const uint32_t places = n == 2 ? run.group[1].size() : 0;
  token.extra = places == 1 ? run.group[1].value : places == 2 ? 100 + run.group[1].value : -1;
  return true;
}

void read_plain(Token& token, const Run& run) {
  finish(token, run, 1, NumberForm::digits, run.group[0].value);
  token.length = static_cast<uint8_t>(run.group[0].size() > 99 ? 99 : run.group[0].size());
}

}  // namespace

void read_digits(std::string_view text, uint32_t begin, Token& token) {
  const Run run = read_run(text, begin);
  token.begin = begin;
  if (run.count == 1) return read_plain(token, run);
  if (read_iso(token, run) || read_numeric_date(token, run) || read_clock(token, run)) return;
  if (read_pair(token, run) || read_grouped(token, run) || read_decimal(token, run)) return;
  read_plain(token, run);
}

}  // namespace dateline
