#include "store/views/glance.h"

#include <algorithm>
#include <cstdint>

namespace dateline {
namespace {

// Puts ASCII into lower case. Whether a letter is among the bytes that words are compared without
// the accent of (U+00C0..U+017F): those are not looked for.
bool fold(std::string_view bytes, std::string& lower) {
  lower.resize(bytes.size());
  unsigned accented = 0;
  for (size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = static_cast<uint8_t>(bytes[i]);
    const bool capital = static_cast<uint8_t>(byte - 'A') < 26;
    lower[i] = static_cast<char>(capital ? byte + 32 : byte);
    accented |= static_cast<uint8_t>(byte - 0xC3) < 3 ? 1U : 0U;
  }
  return accented != 0;
}

}  // namespace

// Numbers lose their thousands commas, so only what stands before a digit is sure.
std::string_view beginning_of_words(std::string_view stem) {
  stem = stem.substr(0, stem.find_first_of("0123456789"));
  if (!stem.empty() && (stem.back() == 'i' || stem.back() == 'y')) stem.remove_suffix(1);
  return stem;
}

bool Glance::may_tell(const About::Node& node) const {
  const auto told = [this](const About::Node& part) { return may_tell(part); };
  switch (node.kind) {
    case About::Node::Kind::words:
      return std::all_of(node.stems.begin(), node.stems.end(), [this](const std::string& stem) {
        return lower_.find(beginning_of_words(stem)) != std::string::npos;
      });
    case About::Node::Kind::all_of:
      return std::all_of(node.parts.begin(), node.parts.end(), told);
    case About::Node::Kind::any_of:
      return std::any_of(node.parts.begin(), node.parts.end(), told);
    case About::Node::Kind::none_of:
      return true;
  }
  return true;
}

bool Glance::may_match(std::string_view bytes) {
  return about_.is_everything() || fold(bytes, lower_) || may_tell(about_.root());
}

}  // namespace dateline
