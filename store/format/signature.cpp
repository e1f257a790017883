#include "store/format/signature.h"

#include <xxhash.h>

#include <algorithm>
#include <string>
#include <vector>

namespace dateline {
namespace {

constexpr size_t kFewestTriples = 30;
constexpr uint64_t kEmpty = ~0ULL;

// Letters and digits of ASCII in lower case and all bytes beyond ASCII; 0 for what parts words.
constexpr auto kFolded = [] {
  std::array<char, 256> folded{};
  for (int c = '0'; c <= '9'; ++c) folded[c] = static_cast<char>(c);
  for (int c = 0; c < 26; ++c) folded['A' + c] = folded['a' + c] = static_cast<char>('a' + c);
  for (int c = 0x80; c <= 0xFF; ++c) folded[c] = static_cast<char>(c);
  return folded;
}();

char folded(char c) {
  return kFolded[static_cast<unsigned char>(c)];
}

std::vector<uint64_t> word_hashes(std::string_view text) {
  std::vector<uint64_t> hashes;
  hashes.reserve(text.size() / 5);
  std::string word;
  for (size_t at = 0; at < text.size();) {
    word.clear();
    for (; at < text.size() && folded(text[at]) != 0; ++at) word.push_back(folded(text[at]));
    if (!word.empty()) hashes.push_back(XXH3_64bits(word.data(), word.size()));
    while (at < text.size() && folded(text[at]) == 0) ++at;
  }
  return hashes;
}

using Least = std::array<uint64_t, kSignatureSize>;

// The least hash of each bin; the bin is the top of the hash.
Least least_of_bins(const std::vector<uint64_t>& words) {
  Least least;
  least.fill(kEmpty);
  for (size_t i = 0; i + 2 < words.size(); ++i) {
    const std::array<uint64_t, 3> triple = {words[i], words[i + 1], words[i + 2]};
    const uint64_t hash = XXH3_64bits(triple.data(), sizeof triple);
    uint64_t& bin = least[hash >> 59U];
    bin = std::min(bin, hash << 5U);
  }
  return least;
}

// An empty bin takes the next full one's value, told apart by how far it was.
uint16_t value_of(const Least& least, size_t bin) {
  size_t steps = 0;
  while (least[(bin + steps) % kSignatureSize] == kEmpty && steps < kSignatureSize) ++steps;
  const uint64_t value = least[(bin + steps) % kSignatureSize] + steps * 0x9E3779B97F4A7C15ULL;
  return static_cast<uint16_t>(value >> 32U);
}

static_assert(kSignatureSize == 1U << (64 - 59));

}  // namespace

std::optional<Signature> signature_of(std::string_view text) {
  const std::vector<uint64_t> words = word_hashes(text);
  if (words.size() < kFewestTriples + 2) return std::nullopt;
  const Least least = least_of_bins(words);
  Signature signature;
  for (size_t bin = 0; bin < kSignatureSize; ++bin) signature[bin] = value_of(least, bin);
  return signature;
}

double likeness(const Signature& a, const Signature& b) {
  size_t same = 0;
  for (size_t i = 0; i < kSignatureSize; ++i) same += a[i] == b[i] ? 1 : 0;
  return static_cast<double>(same) / kSignatureSize;
}

}  // namespace dateline
