#include "store/format/word_filter.h"

#include <algorithm>
#include <array>

#include "store/format/bytes.h"

namespace dateline {
namespace {

constexpr size_t kBits = 3;  // set by each term
constexpr uint64_t kGoldenRatio = 0x9E3779B97F4A7C15ULL;

// Remainders of one divisor by two products each, as a division takes ten times as long. Exact for
// numbers and divisors below 2^32 (D. Lemire, O. Kaser and N. Kurz, Faster remainder by direct
// computation, 2019).
class Remainder {
 public:
  explicit Remainder(uint32_t divisor) : divisor_(divisor), inverse_(~uint64_t{0} / divisor + 1) {}
  [[nodiscard]] size_t of(uint32_t number) const {
    const uint64_t fraction = inverse_ * number;
    return static_cast<size_t>((static_cast<Wide>(fraction) * divisor_) >> 64U);
  }

 private:
  __extension__ using Wide = unsigned __int128;
  uint32_t divisor_;
  uint64_t inverse_;
};

// The bits of a term among so many: 21 bits of a product each.
std::array<size_t, kBits> bits_of(uint32_t term, const Remainder& among) {
  uint64_t hash = (uint64_t{term} + 1) * kGoldenRatio;
  hash ^= hash >> 32U;
  hash *= kGoldenRatio;
  std::array<size_t, kBits> found{};
  for (size_t i = 0; i < kBits; ++i) found[i] = among.of(hash >> (21 * i + 1) & 0x1FFFFFU);
  return found;
}

}  // namespace

void append_word_filter(const std::vector<uint32_t>& terms, std::string& out) {
  ByteWriter(out).varint(std::max<size_t>(1, terms.size()));
  const size_t begin = out.size();
  out.resize(begin + std::max<size_t>(1, terms.size()), '\0');
  const Remainder among(static_cast<uint32_t>(8 * (out.size() - begin)));
  for (const uint32_t term : terms)
    for (const size_t bit : bits_of(term, among))
      out[begin + bit / 8] = static_cast<char>(out[begin + bit / 8] | (1U << (bit % 8)));
}

WordFilters::WordFilters(std::string_view bytes) {
  for (ByteReader in(bytes); in.left() > 0 && !in.failed();) filters_.push_back(in.text());
}

bool WordFilters::may_have(size_t event, uint32_t term) const {
  if (event >= filters_.size() || filters_[event].empty()) return true;
  const std::string_view filter = filters_[event];
  const auto bits = bits_of(term, Remainder(static_cast<uint32_t>(8 * filter.size())));
  return std::all_of(bits.begin(), bits.end(), [filter](size_t bit) {
    return (static_cast<unsigned char>(filter[bit / 8]) >> (bit % 8) & 1U) != 0;
  });
}

}  // namespace dateline
