// How fast text becomes time expressions and events, on one thread, in CPU time.
//
//   extract_bench news FILE.jsonl...    the articles of JSON lines, beside two yardsticks: counting
//                                       the words of the same bytes, and RE2 finding month names
//   extract_bench hostile [MEGABYTES]   texts that repeat one thing: each is run at half the size
//                                       too, and the ratio of the times says whether it is linear
//   extract_bench start                 loading the built-in rules
//
// A line a measurement: name, megabytes, CPU seconds, MB/s, peak resident memory so far.
#include <re2/re2.h>
#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "extractor/extractor.h"
#include "extractor/readers/reader.h"

namespace dateline {
namespace {

double cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

long peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

double measure(const std::string& name, double megabytes, const std::function<size_t()>& run) {
  const double begin = cpu_seconds();
  const size_t found = run();
  const double seconds = cpu_seconds() - begin;
  std::printf("%-34s %8.1f MB %8.3f s %8.1f MB/s %9zu found %6ld MB peak\n", name.c_str(),
              megabytes, seconds, megabytes / seconds, found, peak_megabytes());
  return seconds;
}

double size_of(const std::vector<Document>& documents) {
  size_t bytes = 0;
  for (const Document& d : documents) bytes += d.text.size();
  return static_cast<double>(bytes) / 1e6;
}

std::vector<std::string> lines_of(const std::vector<std::string>& paths) {
  std::vector<std::string> lines;
  for (const std::string& path : paths) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) lines.push_back(line);
  }
  return lines;
}

std::vector<Document> documents_of(const std::vector<std::string>& lines) {
  std::vector<Document> documents;
  for (const std::string& line : lines) {
    auto parsed = parse_article_line(line);
    if (auto* good = std::get_if<ParsedLine>(&parsed))
      documents.push_back(std::move(good->document));
  }
  return documents;
}

size_t count_words(const std::vector<Document>& documents) {
  size_t words = 0;
  for (const Document& d : documents) {
    bool inside = false;
    for (const char c : d.text) {
      const bool letter = static_cast<unsigned char>(c) > ' ';
      words += letter && !inside;
      inside = letter;
    }
  }
  return words;
}

size_t find_months(const std::vector<Document>& documents) {
  static const re2::RE2 kMonths(
      "\\b(January|February|March|April|May|June|July|August|September|October|November|December)"
      "\\b");
  size_t months = 0;
  for (const Document& d : documents) {
    re2::StringPiece rest(d.text);
    while (re2::RE2::FindAndConsume(&rest, kMonths)) ++months;
  }
  return months;
}

size_t tag_all(const Extractor& extractor, const std::vector<Document>& documents) {
  Scratch scratch;
  std::vector<Timex3> out;
  size_t found = 0;
  for (const Document& d : documents) {
    extractor.tag(d, scratch, out);
    found += out.size();
  }
  return found;
}

size_t extract_all(const Extractor& extractor, const std::vector<Document>& documents) {
  Scratch scratch;
  std::vector<Event> out;
  size_t found = 0;
  for (const Document& d : documents) {
    extractor.extract(d, scratch, out);
    found += out.size();
  }
  return found;
}

void bench_news(const Extractor& extractor, const std::vector<std::string>& paths) {
  const std::vector<std::string> lines = lines_of(paths);
  const std::vector<Document> documents = documents_of(lines);
  const double mb = size_of(documents);
  measure("counting words", mb, [&] { return count_words(documents); });
  measure("RE2, month names", mb, [&] { return find_months(documents); });
  measure("reading JSON lines", mb, [&] { return documents_of(lines).size(); });
  for (int round = 0; round < 2; ++round) {
    measure("tag", mb, [&] { return tag_all(extractor, documents); });
    measure("extract", mb, [&] { return extract_all(extractor, documents); });
  }
}

struct Hostile {
  const char* name;
  std::string unit;
};

Document repeated(const std::string& unit, size_t bytes) {
  Document d;
  d.text.reserve(bytes + unit.size());
  while (d.text.size() < bytes) d.text += unit;
  d.published = parse_moment("2022-03-21");
  return d;
}

void bench_hostile(const Extractor& extractor, size_t megabytes) {
  const std::vector<Hostile> texts = {
      {"digits", "1234567890"},
      {"digits apart", "1 "},
      {"years", "1999 "},
      {"month names", "May "},
      {"dates", "May 3, 1999 "},
      {"the day after", "the day after "},
      {"the day after, with dates", "the day after May 3, 1999 "},
      {"from to", "from 1999 to "},
      {"quotes", "\""},
      {"hyphens", "-"},
      {"hyphened", "May-"},
      {"numbers in words", "twenty hundred "},
      {"initials", "U.S. "},
      {"stops", ". "},
      {"lines", "\n"},
      {"a letter", "a"},
      {"verbs and dates", "he was, May 3, "},
      {"apostrophes", "x'"},
      {"high marks", "\xe2\x80\x94"},
      {"groups", "1,222,"},
      {"acronym", "a.b."},
  };
  for (const Hostile& text : texts) {
    for (const bool events : {false, true}) {
      double seconds[2] = {0, 0};
      for (const size_t part : {2, 1}) {
        const std::vector<Document> one = {repeated(text.unit, megabytes * 1'000'000 / part)};
        seconds[part - 1] =
            measure(std::string(events ? "extract: " : "tag: ") + text.name, size_of(one),
                    [&] { return events ? extract_all(extractor, one) : tag_all(extractor, one); });
      }
      if (seconds[0] > 3 * seconds[1]) std::printf("  not linear: %s\n", text.name);
    }
  }
}

int run(const std::vector<std::string>& arguments) {
  std::setvbuf(stdout, nullptr, _IOLBF, 0);
  const std::string what = arguments.empty() ? "start" : arguments[0];
  const double begin = cpu_seconds();
  const auto extractor = Extractor::create();
  if (!extractor) return std::fprintf(stderr, "%s\n", extractor.error().text().c_str()), 2;
  std::printf("loading the rules: %.1f ms\n", (cpu_seconds() - begin) * 1e3);
  if (what == "news") bench_news(*extractor, {arguments.begin() + 1, arguments.end()});
  if (what == "hostile") {
    const int megabytes = arguments.size() > 1 ? std::atoi(arguments[1].c_str()) : 100;
    bench_hostile(*extractor, megabytes > 0 ? static_cast<size_t>(megabytes) : 100);
  }
  return 0;
}

}  // namespace
}  // namespace dateline

int main(int argc, char** argv) {
  return dateline::run({argv + 1, argv + argc});
}
