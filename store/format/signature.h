// Whether two articles are copies of one text: MinHash (A. Broder 1997) by one permutation (P. Li,
// A. Owen, C.-H. Zhang 2012, densified by rotation, A. Shrivastava and P. Li 2014) over the hashes
// of three words in a row. The same on every machine. Pure.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

constexpr size_t kSignatureSize = 32;
using Signature = std::array<uint16_t, kSignatureSize>;

// Bands for finding candidates: texts that share all four values of one band may be copies. Of
// texts that have 0.8 of their triples in common 98 % share one, of those with 0.3 six %.
constexpr size_t kBands = 8;
constexpr size_t kBandSize = kSignatureSize / kBands;

// Nothing for a text of fewer than 30 triples: too short to say.
[[nodiscard]] std::optional<Signature> signature_of(std::string_view text);

// About the share of triples in common (Jaccard), 0..1.
[[nodiscard]] double likeness(const Signature& a, const Signature& b);

// Above this two texts are copies: the same wire report under other headlines, cut or with a
// paragraph added.
constexpr double kCopyLikeness = 0.55;

}  // namespace dateline
