#include "cli/options/anchoring_name.h"

namespace dateline::cli {

std::string_view anchoring_name(Anchoring anchoring) {
  switch (anchoring) {
    case Anchoring::automatic:
      return "auto";
    case Anchoring::publication:
      return "publication";
    case Anchoring::narrative:
      return "narrative";
  }
  return "";
}

}  // namespace dateline::cli
