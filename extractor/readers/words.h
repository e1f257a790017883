// ASCII words as markup and headers use them. Private to the readers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

[[nodiscard]] bool is_ascii_space(char c);
[[nodiscard]] bool is_ascii_digit(char c);
[[nodiscard]] bool is_ascii_letter(char c);
[[nodiscard]] char ascii_lower(char c);
[[nodiscard]] std::string ascii_lower(std::string_view text);
[[nodiscard]] std::string_view trimmed(std::string_view text);

// Whether `text` starts with `prefix`, or holds `part`, in whatever case; both given in lower case.
[[nodiscard]] bool starts_with_any_case(std::string_view text, std::string_view prefix);
[[nodiscard]] bool contains_any_case(std::string_view text, std::string_view part);

// The longest beginning of `text` that is made of wanted bytes alone; may be empty.
[[nodiscard]] std::string_view run_of(std::string_view text, bool (*wanted)(char));

// The parts between `separator`s, trimmed, empty ones left out.
[[nodiscard]] std::vector<std::string> split_trimmed(std::string_view text, char separator);

// Takes the next line off the front of `text`, its '\n' gone.
[[nodiscard]] std::string_view take_line(std::string_view& text);

// Runs of ASCII white space become one space, ends trimmed. Other Unicode stays.
[[nodiscard]] std::string one_line(std::string_view text);

[[nodiscard]] bool is_url(std::string_view text);

// "www.example.org" of a URL, without "www."; empty if it has none.
[[nodiscard]] std::string domain_of(std::string_view url);

}  // namespace dateline
