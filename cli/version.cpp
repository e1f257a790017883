#include "cli/version.h"

#include "extractor/extractor.h"
#include "store/store.h"

namespace dateline::cli {

std::string version_text() {
  return "dateline " DATELINE_VERSION "\nrules " + Extractor::built_in_fingerprint() +
         "\nstore format " + std::to_string(Store::kSchema);
}

}  // namespace dateline::cli
