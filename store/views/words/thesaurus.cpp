#include "store/views/words/thesaurus.h"

#include <algorithm>
#include <cassert>
#include <optional>
#include <utility>

#include "store/views/words/embedded_thesaurus.h"

namespace dateline {
namespace {

using Lines = std::vector<std::string> Thesaurus::*;
using Phrases = std::vector<Thesaurus::Phrase> Thesaurus::*;

// One part of the file: what its lines are kept in.
struct Section {
  std::string_view name;
  Lines lines = nullptr;
  Phrases phrases = nullptr;
};

constexpr Section kSections[] = {
    {"acts", &Thesaurus::acts, nullptr},
    {"things", &Thesaurus::things, nullptr},
    {"phrases", nullptr, &Thesaurus::phrases},
    {"phrases with a noun", nullptr, &Thesaurus::phrases_with_noun},
    {"opposites", &Thesaurus::opposites, nullptr},
    {"empty verbs", &Thesaurus::empty_verbs, nullptr},
    {"beginnings", &Thesaurus::beginnings, nullptr},
    {"light verbs", &Thesaurus::light_verbs, nullptr},
};

const Section* section_of(std::string_view name) {
  for (const Section& section : kSections)
    if (section.name == name) return &section;
  return nullptr;
}

std::string names_of_sections() {
  std::string names;
  for (const Section& section : kSections)
    names.append(names.empty() ? "" : ", ").append("[").append(section.name).append("]");
  return names;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r";
  const size_t begin = text.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

std::string_view without_comment(std::string_view line) {
  return trimmed(line.substr(0, line.find('#')));
}

// "step stand stood + down = resign"
std::optional<Thesaurus::Phrase> phrase_in(std::string_view line) {
  const size_t plus = line.find('+');
  const size_t equals = line.find('=');
  if (plus == std::string_view::npos || equals == std::string_view::npos || equals < plus)
    return std::nullopt;
  Thesaurus::Phrase phrase{std::string(trimmed(line.substr(0, plus))),
                           std::string(trimmed(line.substr(plus + 1, equals - plus - 1))),
                           std::string(trimmed(line.substr(equals + 1)))};
  const bool whole = !phrase.verbs.empty() && !phrase.particle.empty() && !phrase.meaning.empty();
  const bool single = (phrase.particle + phrase.meaning).find(' ') == std::string::npos;
  return whole && single ? std::optional(phrase) : std::nullopt;
}

class Reading {
 public:
  [[nodiscard]] Outcome take(std::string_view line, size_t number) {
    line = without_comment(line);
    if (line.empty()) return Done{};
    if (line.front() == '[') return begin_section(line, number);
    if (section_ == nullptr)
      return mistake("a line before the first of " + names_of_sections(), number);
    if (section_->lines != nullptr) return (thesaurus_.*section_->lines).emplace_back(line), Done{};
    auto phrase = phrase_in(line);
    if (!phrase) return mistake("must be like \"step stand + down = resign\"", number);
    (thesaurus_.*section_->phrases).push_back(*std::move(phrase));
    return Done{};
  }
  [[nodiscard]] Thesaurus take_all() { return std::move(thesaurus_); }

 private:
  static Error mistake(std::string message, size_t number) {
    return {ErrorCode::invalid_input, std::move(message), "line " + std::to_string(number)};
  }

  [[nodiscard]] Outcome begin_section(std::string_view line, size_t number) {
    section_ = section_of(line.substr(1, line.size() - 2));
    if (line.back() == ']' && section_ != nullptr) return Done{};
    return mistake("there is no part " + std::string(line) + ", but " + names_of_sections(),
                   number);
  }

  Thesaurus thesaurus_;
  const Section* section_ = nullptr;
};

Thesaurus& own() {
  static Thesaurus thesaurus;
  return thesaurus;
}

}  // namespace

Result<Thesaurus> read_thesaurus(std::string_view text) {
  Reading reading;
  for (size_t number = 1; !text.empty(); ++number) {
    const size_t end = std::min(text.find('\n'), text.size());
    if (const Outcome taken = reading.take(text.substr(0, end), number); !taken)
      return taken.error();
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return reading.take_all();
}

const Thesaurus& english_thesaurus() {
  static const Thesaurus thesaurus = [] {
    auto read = read_thesaurus(embedded_thesaurus());
    assert(read);
    return *std::move(read);
  }();
  return thesaurus;
}

const Thesaurus& own_thesaurus() {
  return own();
}

void add_own_thesaurus(Thesaurus thesaurus) {
  own() = std::move(thesaurus);
}

}  // namespace dateline
