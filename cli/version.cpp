#include "cli/version.h"

#include "extractor/extractor.h"
#include "store/store.h"

namespace dateline::cli {

std::string version_text() {
  const auto extractor = Extractor::create();
  const std::string rules = extractor ? std::string(extractor->fingerprint()) : "unusable";
  return "dateline " DATELINE_VERSION "\nrules " + rules + "\nstore format " +
         std::to_string(Store::kSchema);
}

}  // namespace dateline::cli
