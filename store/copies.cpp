#include "store/copies.h"

#include <xxhash.h>

#include <algorithm>
#include <vector>

#include "store/format/bytes.h"
#include "store/format/codec_parts.h"
#include "store/format/keys.h"

namespace dateline {
namespace {

constexpr uint8_t kLayout = 1;
constexpr size_t kMostOfABand = 16;  // copies looked at; boilerplate makes bands of thousands

uint64_t values_of(const Signature& signature, size_t band) {
  uint64_t values = 0;
  for (size_t i = 0; i < kBandSize; ++i) values = (values << 16U) | signature[band * kBandSize + i];
  return values;
}

std::string band_of(const Signature& signature, size_t band) {
  return band_key(static_cast<uint8_t>(band), values_of(signature, band));
}

// Articles that share a band, each once.
Result<std::vector<uint64_t>> candidates(uint64_t article, const Signature& signature,
                                         const FindInCopies& find) {
  std::vector<uint64_t> found;
  for (size_t band = 0; band < kBands; ++band) {
    const auto members = find(band_of(signature, band));
    if (!members) return members.error();
    const std::string_view ids = members->value;
    for (size_t at = 0; at + 8 <= ids.size() && at < 8 * kMostOfABand; at += 8)
      if (const auto id = parse_id_key(ids.substr(at, 8)); id && *id != article)
        found.push_back(*id);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

// The group of the one most alike; 0 if there is none alike enough.
Result<uint64_t> group_of(uint64_t article, const Signature& signature, const FindInCopies& find) {
  const auto found = candidates(article, signature, find);
  if (!found) return found.error();
  uint64_t group = 0;
  double best = kCopyLikeness;
  for (const uint64_t id : *found) {
    const auto stored = find(signature_key(id));
    if (!stored) return stored.error();
    if (!stored->found) continue;
    const auto other = decode_signature(stored->value);
    if (!other) return other.error();
    const double alike = likeness(signature, other->signature);
    if (alike > best || (alike == best && group == 0)) {
      best = alike;
      group = other->group;
    }
  }
  return group;
}

}  // namespace

Result<CopyGroup> copy_group(uint64_t article, const std::optional<Signature>& signature,
                             const FindInCopies& find) {
  CopyGroup group;
  if (!signature) return group;
  const auto known = group_of(article, *signature, find);
  if (!known) return known.error();
  group.number = *known != 0 ? *known : XXH3_64bits(signature->data(), sizeof(Signature));
  group.edits.put(Family::copies, signature_key(article),
                  encode_signature({group.number, *signature}));
  for (size_t band = 0; band < kBands; ++band)
    group.edits.append(Family::copies, band_of(*signature, band), id_key(article));
  return group;
}

std::string encode_signature(const SignatureRecord& record) {
  std::string bytes;
  ByteWriter out(bytes);
  out.byte(kLayout);
  out.fixed64(record.group);
  for (const uint16_t value : record.signature) {
    out.byte(static_cast<uint8_t>(value));
    out.byte(static_cast<uint8_t>(value >> 8U));
  }
  return bytes;
}

Result<SignatureRecord> decode_signature(std::string_view bytes) {
  ByteReader in(bytes);
  SignatureRecord record;
  if (in.byte() != kLayout) in.fail();
  record.group = in.fixed64();
  for (uint16_t& value : record.signature) {
    const uint8_t low = in.byte();
    value = static_cast<uint16_t>(low | (in.byte() << 8U));
  }
  if (!in.done()) return corrupt("signature of an article");
  return record;
}

}  // namespace dateline
