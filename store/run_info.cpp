#include "store/run_info.h"

namespace dateline {

std::string_view run_kind_name(RunKind kind) {
  switch (kind) {
    case RunKind::ingest:
      return "ingest";
    case RunKind::reextract:
      return "reextract";
    case RunKind::correct:
      return "correct";
    case RunKind::load:
      return "load";
  }
  return "";
}

}  // namespace dateline
