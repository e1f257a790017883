// The day a page shows its readers as its own. Private to the readers.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "extractor/model/moment.h"
#include "extractor/readers/html/areas.h"
#include "extractor/readers/html/block.h"

namespace dateline {

struct VisibleDate {
  Moment moment;
  bool in_time = false;  // from a <time>
  bool sure = false;     // little but a byline looks like it
};

// Of all days that stand in short lines, or first in longer ones, the one that looks most like the
// article's: near its headline, in an element named for a date or a byline, after "published"; not
// among comments, teasers of other articles or what tells of an update. Nothing if none looks like
// it. `earliest` to `latest` are the days an article can have.
[[nodiscard]] std::optional<VisibleDate> visible_date(
    const HtmlTree& tree, const std::vector<Block>& blocks, const Areas& areas,
    std::string_view title, std::string_view lang, date::sys_days earliest, date::sys_days latest);

}  // namespace dateline
