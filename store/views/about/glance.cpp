#include "store/views/about/glance.h"

#include <algorithm>
#include <cstdint>

#include "store/views/words/words.h"

namespace dateline {
namespace {

// Puts ASCII into lower case. Whether a letter is among the bytes that words are compared without
// the accent of (U+00C0..U+017F): those are not looked for.
// In bytes all along, so that the machine takes sixteen at a time.
bool fold(std::string_view bytes, std::string& lower) {
  lower.resize(bytes.size());
  char* to = lower.data();
  uint8_t accented = 0;
  for (size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = static_cast<uint8_t>(bytes[i]);
    const auto from_a = static_cast<uint8_t>(byte - 'A');
    const auto from_accents = static_cast<uint8_t>(byte - 0xC3);
    const auto add = static_cast<uint8_t>(from_a < 26 ? 32 : 0);
    to[i] = static_cast<char>(static_cast<uint8_t>(byte + add));
    accented = static_cast<uint8_t>(accented | (from_accents < 3 ? 1 : 0));
  }
  return accented != 0;
}

}  // namespace

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
