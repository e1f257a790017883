// Mail: one message (.eml), or a box of them (mbox), read a message at a time.
#include <algorithm>
#include <array>

#include "extractor/readers/finish.h"
#include "extractor/readers/mail_message.h"
#include "extractor/readers/reader_table.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

constexpr std::string_view kEnvelope = "From ";

// The header's name in lower case; empty if the line is none.
std::string header_name(std::string_view line) {
  const std::string_view name = line.substr(0, line.find(':'));
  const bool is_name = name.size() < line.size() && !name.empty() &&
                       std::all_of(name.begin(), name.end(), [](char c) {
                         return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '_';
                       });
  return is_name ? ascii_lower(name) : std::string();
}

template <size_t N>
bool is_one_of(std::string_view name, const std::array<std::string_view, N>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// A block of headers of which some are only mail's.
bool begins_mail(std::string_view head) {
  constexpr std::array<std::string_view, 6> kOfMail = {"message-id",  "mime-version", "received",
                                                       "return-path", "delivered-to", "x-received"};
  constexpr std::array<std::string_view, 5> kUsual = {"from", "to", "subject", "date",
                                                      "content-type"};
  size_t of_mail = 0;
  size_t usual = 0;
  head = trimmed(head);
  for (size_t lines = 0; lines < 100 && !head.empty(); ++lines) {
    const std::string_view line = take_line(head);
    if (trimmed(line).empty()) break;
    if (is_ascii_space(line.front())) continue;
    const std::string name = header_name(line);
    if (name.empty()) return false;
    of_mail += is_one_of(name, kOfMail) ? 1 : 0;
    usual += is_one_of(name, kUsual) ? 1 : 0;
  }
  return (of_mail > 0 && of_mail + usual >= 3) || usual >= 4;
}

bool begins_box(std::string_view head) {
  if (head.substr(0, kEnvelope.size()) != kEnvelope) return false;
  static_cast<void>(take_line(head));
  return !header_name(take_line(head)).empty();
}

bool accepts_mail(const Input& input, std::string_view head) {
  return input.extension == ".eml" || begins_box(head) || begins_mail(head);
}

bool read_one(std::string_view bytes, const std::string& name, const Input& input,
              const ReadOptions& options, const ReadSink& sink) {
  auto document = read_mail_message(bytes);
  if (!document) return hand_on_error(document.error().code, document.error().message, name, sink);
  return hand_on(std::move(*document), name, input, options, sink);
}

// The messages of a box: a line "From ..." after an empty one begins the next.
class Box {
 public:
  Box(Input& input, const ReadOptions& options, const ReadSink& sink)
      : input_(input), options_(options), sink_(sink) {}

  bool read() {
    std::string_view line;
    bool after_blank = true;
    while (true) {
      const auto got = input_.bytes.next_line(line, kLargestArticle);
      if (got == ByteStream::Line::end) break;
      const bool begins = after_blank && line.substr(0, kEnvelope.size()) == kEnvelope;
      if (begins && !flush()) return false;
      after_blank = trimmed(line).empty();
      if (!begins)
        add(got == ByteStream::Line::too_long ? std::string_view() : line,
            got == ByteStream::Line::too_long);
    }
    return flush() && hand_on_trouble(input_, sink_);
  }

 private:
  void add(std::string_view line, bool cut) {
    too_large_ = too_large_ || cut || message_.size() + line.size() > kLargestArticle;
    if (too_large_) return message_.clear();
    if (line.substr(0, 6) == ">From ") line.remove_prefix(1);
    message_.append(line).append("\n");
  }

  bool flush() {
    const std::string name = input_.name + "#" + std::to_string(++number_);
    const std::string message = std::move(message_);
    message_.clear();
    if (too_large_) {
      too_large_ = false;
      return hand_on_error(ErrorCode::unsupported, "is a mail of more than 64 MiB; left out", name,
                           sink_);
    }
    if (!trimmed(message).empty()) return read_one(message, name, input_, options_, sink_);
    --number_;
    return true;
  }

  Input& input_;
  const ReadOptions& options_;
  const ReadSink& sink_;
  std::string message_;
  size_t number_ = 0;
  bool too_large_ = false;
};

bool read_mail(Input& input, const ReadOptions& options, const ReadSink& sink) {
  if (begins_box(input.bytes.head())) return Box(input, options, sink).read();
  std::string bytes;
  bool go_on = true;
  if (!read_whole(input, sink, bytes, go_on)) return go_on;
  return read_one(trimmed(bytes), input.name, input, options, sink);
}

}  // namespace

const Reader kMailReader = {"mail", false, accepts_mail, read_mail};

}  // namespace dateline
