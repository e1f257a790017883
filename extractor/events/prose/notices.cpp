#include "extractor/events/prose/notices.h"

#include <algorithm>
#include <array>
#include <span>

namespace dateline {
namespace {

using Phrase = std::array<std::string_view, 3>;  // empty words match anything

bool stands_at(const SentenceView& view, uint32_t i, const Phrase& phrase) {
  for (uint32_t word = 0; word < phrase.size(); ++word) {
    if (!phrase[word].empty() && !view.is_word(i + word, phrase[word])) return false;
  }
  return true;
}

bool opens_with(const SentenceView& view, std::span<const Phrase> phrases) {
  uint32_t first = view.range.begin;
  while (view.mark_at(first, '[') || view.mark_at(first, '-')) ++first;
  if (!view.range.contains(first) || !view.token(first).capital) return false;
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](const Phrase& phrase) { return stands_at(view, first, phrase); });
}

// The words before a colon that opens the rest: "[Related]: ", "[See also]: "
bool opens_with_label(const SentenceView& view) {
  constexpr std::array<std::string_view, 6> kLabels = {"related", "recommended", "more",
                                                       "watch",   "listen",      "video"};
  const uint32_t colon = view.range.begin + 1;
  return view.is_one_of(view.range.begin, kLabels) && view.mark_at(colon, ':') &&
         !view.is_mark(colon + 1);
}

// "Copyright 2024", "Copyright (c) 2024 by": not "a copyright of 2024", "the Copyright Office".
bool is_copyright(const SentenceView& view, uint32_t i) {
  constexpr uint32_t kReach = 6;        // tokens from the word to its year
  constexpr uint32_t kLongestMark = 2;  // letters of a mark that is written as a word: "c"
  if (!view.token(i).capital) return false;
  for (uint32_t k = i + 1; k < i + kReach && view.range.contains(k); ++k) {
    const Token& t = view.token(k);
    if (view.date_at(k) || t.kind == TokenKind::number) return true;
    if (t.kind == TokenKind::word && t.end - t.begin > kLongestMark) return false;
  }
  return false;
}

// "(c) 2024", "(c)[2024] The Ledger"
bool is_copyright_sign(const SentenceView& view, uint32_t i) {
  if (!view.mark_at(i, '(') || !view.is_word(i + 1, "c") || !view.mark_at(i + 2, ')')) return false;
  return view.date_at(i + 3) || (view.mark_at(i + 3, '[') && view.date_at(i + 4));
}

// "From the studio, this is SUNDAY NEWS"
bool names_programme(const SentenceView& view) {
  if (!view.is_word(view.range.begin, "from")) return false;
  for (uint32_t i = view.range.begin; i + 3 < view.range.end; ++i) {
    if (view.is_word(i, "this") && view.is_word(i + 1, "is") && view.token(i + 2).all_caps)
      return view.token(i + 3).all_caps;
  }
  return false;
}

}  // namespace

bool leads_elsewhere(const SentenceReading& s) {
  constexpr std::array<Phrase, 12> kLeads = {{{"read", "more", ""},
                                              {"read", "also", ""},
                                              {"also", "read", ""},
                                              {"see", "also", ""},
                                              {"read", "the", "full"},
                                              {"must", "watch", ""},
                                              {"must", "read", ""},
                                              {"get", "the", "latest"},
                                              {"continue", "reading", ""},
                                              {"click", "here", ""},
                                              {"click", "to", ""},
                                              {"download", "pdf", ""}}};
  return opens_with_label(s.view) || opens_with(s.view, kLeads);
}

bool invites_reader(const SentenceReading& s) {
  constexpr std::array<Phrase, 15> kInvites = {{{"sign", "up", ""},
                                                {"newsletter", "sign", "up"},
                                                {"join", "us", ""},
                                                {"follow", "us", ""},
                                                {"subscribe", "to", ""},
                                                {"subscribe", "now", ""},
                                                {"stay", "tuned", ""},
                                                {"stay", "with", "us"},
                                                {"welcome", "back", ""},
                                                {"coming", "up", ""},
                                                {"up", "next", ""},
                                                {"still", "to", "come"},
                                                {"tune", "in", ""},
                                                {"tell", "us", "what"},
                                                {"share", "your", ""}}};
  return opens_with(s.view, kInvites) || names_programme(s.view);
}

bool is_legal_notice(const SentenceReading& s) {
  constexpr WordSigns kSigns = {"copyright", "reserved", "proprietary", "transcript"};
  const SentenceView& view = s.view;
  if (!view.signs.meets(kSigns)) return false;
  for (uint32_t i = view.range.begin; i < view.range.end; ++i) {
    if (is_copyright_sign(view, i)) return true;
    constexpr uint32_t kShortest = 8;  // letters of the words below
    if (view.token(i).end - view.token(i).begin < kShortest) continue;
    if (view.is_word(i, "copyright") && is_copyright(view, i)) return true;
    if (view.is_word(i, "reserved") && view.is_word(i - 1, "rights")) return true;
    if (view.is_word(i, "proprietary") && view.is_word(i + 1, "to")) return true;
    if (view.is_word(i, "transcript") && view.is_word(i - 1, "rush")) return true;
  }
  return false;
}

bool is_reference(const SentenceReading& s) {
  constexpr std::array<std::string_view, 3> kLooked = {"retrieved", "accessed", "archived"};
  constexpr std::array<std::string_view, 3> kNumbers = {"doi", "isbn", "issn"};
  const SentenceView& view = s.view;
  const uint32_t first = view.range.begin;
  if (view.is_one_of(first, kLooked) && view.token(first).capital && view.date_at(first + 1))
    return true;
  const bool tells = s.sure_verbs() > 0;
  for (uint32_t i = first; i < view.range.end && !tells; ++i) {
    if (view.is_one_of(i, kNumbers)) return true;
  }
  return false;
}

}  // namespace dateline
