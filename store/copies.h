// Which articles are copies of one text: the wire report that many sites print. Internal to store/.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "store/database/database.h"
#include "store/format/signature.h"

namespace dateline {

// The number that an article's copies share, and the edits that let later copies find it. It is a
// hash of the first one's signature; 0 for a text that is too short to tell.
struct CopyGroup {
  uint64_t number = 0;
  Edits edits;
};

// `find` looks a key of Family::copies up, in the store and in what is still to be committed.
using FindInCopies = std::function<Result<Database::Lookup>(const std::string& key)>;
[[nodiscard]] Result<CopyGroup> copy_group(uint64_t article,
                                           const std::optional<Signature>& signature,
                                           const FindInCopies& find);

struct SignatureRecord {
  uint64_t group = 0;
  Signature signature{};
};
[[nodiscard]] std::string encode_signature(const SignatureRecord& record);
[[nodiscard]] Result<SignatureRecord> decode_signature(std::string_view bytes);

}  // namespace dateline
