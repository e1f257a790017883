// Wires of before XML, told by their first lines: ANPA 1312 and IPTC 7901, as far as agencies agree
// on them.
//
//   ANPA   z6715-----                                          IPTC   eca062 4 i 211 ccccb   dpa
//   061
//          r z BC-BKN--Heat-Hawks   02-20 0500                        (blank)
//          ^BC-BKN--Heat-Hawks,416<       slug                        Germany-politics/ keywords
//          ^Deng has 30 points<           headline                    Coalition could fail =
//          headline ^By CHARLES ODUM=              byline                         Berlin (dpa) -
//          ...
//            ATLANTA (AP) _ ...           text
//            AP-WF-02-20-16 0337GMT<      date                        131137 GMT Nov 13        date
#include <algorithm>
#include <string>
#include <vector>

#include "extractor/readers/encoding.h"
#include "extractor/readers/finish.h"
#include "extractor/readers/reader_table.h"
#include "extractor/readers/wire.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

bool are_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_ascii_digit);
}

// Lines without their ends and the control characters of the wire.
std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    std::string line(text.substr(0, end));
    std::erase_if(line, [](char c) { return static_cast<unsigned char>(c) < ' ' && c != '\t'; });
    lines.push_back(std::move(line));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  while (!lines.empty() && trimmed(lines.front()).empty()) lines.erase(lines.begin());
  return lines;
}

// "r z BC-BKN--Heat-Hawks 1stLd   02-20 0500": two letters first, a day and a count last.
bool is_anpa_header(std::string_view line) {
  const auto words = split_trimmed(line, ' ');
  if (words.size() < 4 || words[0].size() != 1 || words[1].size() != 1) return false;
  const std::string& day = words[words.size() - 2];
  return day.size() == 5 && day[2] == '-' && are_digits(day.substr(0, 2)) &&
         are_digits(day.substr(3)) && are_digits(words.back());
}

// "eca062 4 i 211 ccccb   dpa 061": a serial number, a priority and a service, the count of words.
bool is_iptc_header(std::string_view line) {
  const auto words = split_trimmed(line, ' ');
  if (words.size() < 5 || words[1].size() != 1 || !is_ascii_digit(words[1][0]) ||
      !are_digits(words[3]))
    return false;
  const std::string& serial = words[0];
  const size_t letters = serial.find_first_of("0123456789");
  return letters == 3 && are_digits(std::string_view(serial).substr(3)) && are_digits(words.back());
}

bool accepts_wire(const Input& /*input*/, std::string_view head) {
  const auto lines = lines_of(head.substr(0, 1000));
  if (lines.size() < 3) return false;
  return is_anpa_header(lines[1]) || is_iptc_header(lines[0]);
}

struct Story {
  Document document;
  std::vector<std::string> paragraphs;

  void add(std::string_view line, bool begins) {
    if (trimmed(line).empty()) return;
    if (begins || paragraphs.empty()) paragraphs.emplace_back();
    std::string& last = paragraphs.back();
    last += (last.empty() ? "" : " ") + one_line(line);
  }

  void close() {
    for (const std::string& paragraph : paragraphs)
      document.text += (document.text.empty() ? "" : "\n\n") + paragraph;
  }
};

// ``quoted'', an underscore for a dash, and "<" where a line ends.
std::string plain(std::string_view line) {
  while (!line.empty() && (line.back() == '<' || line.back() == '=' || is_ascii_space(line.back())))
    line.remove_suffix(1);
  std::string text;
  for (size_t at = 0; at < line.size(); ++at) {
    const std::string_view pair = line.substr(at, 2);
    if (pair == "``" || pair == "''") {
      text += '"';
      ++at;
    } else if (line.substr(at, 3) == " _ ") {
      text += " \xE2\x80\x94";
      ++at;
    } else {
      text += line[at];
    }
  }
  return text;
}

// "AP-WF-02-20-16 0337GMT".
bool take_anpa_date(std::string_view line, Document& document) {
  const size_t at = line.find("GMT");
  if (at == std::string_view::npos || at < 13 || line[at - 5] != ' ') return false;
  const std::string_view day = line.substr(at - 13, 8);
  const std::string_view time = line.substr(at - 4, 4);
  if (day[2] != '-' || day[5] != '-' || !are_digits(time)) return false;
  const std::string year((day.substr(6) < "70" ? "20" : "19") + std::string(day.substr(6)));
  set_wire_dates(read_wire_stamp(year + std::string(day.substr(0, 2)) +
                                 std::string(day.substr(3, 2)) + "T" + std::string(time)),
                 std::nullopt, document);
  if (document.source.empty()) document.source = one_line(line.substr(0, line.find('-')));
  return document.published.has_value();
}

// "^Deng has 30 points<": slug, headline, editors' notes, byline, told apart by how they begin.
void take_anpa_front(std::string_view line, size_t number, Document& document) {
  const std::string text = one_line(plain(line.substr(1)));
  if (starts_with_any_case(text, "by ")) {
    document.authors = byline_names(text);
  } else if (number == 1) {
    document.title = text.substr(0, text.rfind(','));
  } else if (number == 2 && !starts_with_any_case(text, "ap photo") &&
             !starts_with_any_case(text, "eds:")) {
    document.title = text;
  }
}

Story read_anpa(const std::vector<std::string>& lines) {
  Story story;
  story.document.id = one_line(lines[0]);
  size_t front = 0;
  for (size_t i = 2; i < lines.size(); ++i) {
    const std::string& line = lines[i];
    if (line.substr(0, 1) == "^" && story.paragraphs.empty()) {
      take_anpa_front(line, ++front, story.document);
    } else if (!take_anpa_date(line, story.document)) {
      story.add(plain(line), is_ascii_space(line.empty() ? 'x' : line.front()));
    }
  }
  return story;
}

// "131137 GMT Nov 13": day, hour and minute, month and year.
bool take_iptc_date(std::string_view line, Document& document) {
  auto words = split_trimmed(line, ' ');
  std::erase(words, "GMT");
  if (words.size() != 3 || words[0].size() != 6 || !are_digits(words[0]) || words[2].size() != 2 ||
      !are_digits(words[2]))
    return false;
  const std::string& clock = words[0];
  const std::string century = words[2] < "70" ? "20" : "19";
  set_wire_dates(read_wire_stamp(clock.substr(0, 2) + " " + words[1] + " " + century + words[2] +
                                 " " + clock.substr(2, 2) + ":" + clock.substr(4, 2)),
                 std::nullopt, document);
  return document.published.has_value();
}

// Keywords end in "/", the headline, which may take lines, in "=".
Story read_iptc(const std::vector<std::string>& lines) {
  Story story;
  const auto words = split_trimmed(lines[0], ' ');
  story.document.id = words[0];
  story.document.source = words[words.size() - 2];
  bool in_text = false;
  bool after_blank = true;
  for (size_t i = 1; i < lines.size(); ++i) {
    const std::string line(trimmed(lines[i]));
    const bool blank = line.empty();
    if (blank || take_iptc_date(line, story.document)) {
      in_text = in_text || (blank && !story.document.title.empty());
    } else if (in_text) {
      story.add(line, after_blank);
    } else if (starts_with_any_case(line, "by ") && line.back() == '=') {
      story.document.authors = byline_names(plain(line));
    } else if (line.back() != '/' && line.front() != '(') {
      story.document.title = one_line(story.document.title + " " + plain(line));
    }
    after_blank = blank;
  }
  return story;
}

bool read_wire(Input& input, const ReadOptions& options, const ReadSink& sink) {
  std::string bytes;
  bool go_on = true;
  if (!read_whole(input, sink, bytes, go_on)) return go_on;
  const auto lines = lines_of(normalised(decode(std::move(bytes), "")));
  if (lines.size() < 2)
    return hand_on_error(ErrorCode::invalid_input, "ends before the header of a wire story does",
                         input.name, sink);
  Story story = is_iptc_header(lines[0]) ? read_iptc(lines) : read_anpa(lines);
  story.close();
  return hand_on_story(std::move(story.document), input.name, input, options, sink);
}

}  // namespace

const Reader kTextWireReader = {"text wire", true, accepts_wire, read_wire};

}  // namespace dateline
