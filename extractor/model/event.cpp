#include "extractor/model/event.h"

#include <array>

namespace dateline {
namespace {

constexpr std::array<std::string_view, 5> kStatuses = {"happened", "planned", "ongoing", "negated",
                                                       "hypothetical"};
constexpr std::array<std::string_view, 2> kKinds = {"event", "statement"};
constexpr std::array<std::string_view, 4> kAnchors = {"explicit", "publication-date",
                                                      "earlier-event", "inferred-year"};

}  // namespace

std::string_view status_name(Status status) {
  return kStatuses.at(static_cast<size_t>(status));
}

std::optional<Status> parse_status(std::string_view name) {
  for (size_t i = 0; i < kStatuses.size(); ++i)
    if (kStatuses[i] == name) return static_cast<Status>(i);
  return std::nullopt;
}

std::string_view kind_name(EventKind kind) {
  return kKinds.at(static_cast<size_t>(kind));
}

std::string_view anchor_name(AnchorBasis anchor) {
  return kAnchors.at(static_cast<size_t>(anchor));
}

}  // namespace dateline
