#include "extractor/readers/stamp.h"

#include <catch2/catch.hpp>

namespace dateline::test {
namespace {

std::string text(const std::optional<Moment>& moment) {
  return moment ? format_moment(*moment) : "nothing";
}

}  // namespace

TEST_CASE("stamps are read as pages write them") {
  struct Row {
    const char* stamp;
    const char* moment;
  };
  const Row rows[] = {
      {"2022-03-21", "2022-03-21"},
      {" 2022-03-21T06:15:00+00:00\n", "2022-03-21T06:15"},
      {"2022-03-21T06:15:00.000Z", "2022-03-21T06:15"},
      {"2022-03-21 06:15:00", "2022-03-21T06:15"},
      {"2022-3-21", "2022-03-21"},
      {"2022/03/21", "2022-03-21"},
      {"2022/03/21 18:45", "2022-03-21T18:45"},
      {"20220321", "2022-03-21"},
      {"20220321T061500Z", "2022-03-21"},
      {"20220321061500", "2022-03-21"},
      {"Mon, 21 Mar 2022 06:15:00 GMT", "2022-03-21T06:15"},
      {"Mon Mar 21 06:15:00 2022", "2022-03-21T06:15"},
      {"March 21, 2022", "2022-03-21"},
      {"Wed, 02 Oct 02 15:00:00 GMT", "2002-10-02T15:00"},
      {"02 Oct 98 08:00 +0000", "1998-10-02T08:00"},
      {"2 Oct 02", "2002-10-02"},
      {"2 Oct 15:00", "nothing"},
      {"2 Oct 12 pm", "nothing"},
      {"March 21, 2022 at 6:15 pm", "2022-03-21T18:15"},
      {"12:05 AM, March 21 2022", "2022-03-21T00:05"},
      {"21 Sept. 2022", "2022-09-21"},
      {"03/21/2022", "2022-03-21"},
      {"21.03.2022", "2022-03-21"},
      {"03/03/2022", "2022-03-03"},
      {"03/04/2022", "nothing"},
      {"Di., 25.01.2022 - 14:45", "2022-01-25T14:45"},
      {"21 mars 2022", "2022-03-21"},
      {"13/13/2022", "nothing"},
      {"February 30, 2022", "nothing"},
      {"2022-02-30", "nothing"},
      {"March 2022", "nothing"},
      {"yesterday", "nothing"},
      {"1647843300", "nothing"},
      {"", "nothing"},
      {"99999999999999999999", "nothing"},
      {"0000-00-00", "nothing"},
  };
  for (const auto& row : rows) {
    INFO(row.stamp);
    CHECK(text(read_stamp(row.stamp)) == row.moment);
  }
}

TEST_CASE("a URL may hold the day") {
  CHECK(text(stamp_in_url("https://example.org/2022/03/21/story.html")) == "2022-03-21");
  CHECK(text(stamp_in_url("https://example.org/2022-03-21-story")) == "2022-03-21");
  CHECK(text(stamp_in_url("https://example.org/news/20220321-04")) == "2022-03-21");
  CHECK(text(stamp_in_url("https://example.org/news/21-03-2022")) == "2022-03-21");
  CHECK(text(stamp_in_url("https://example.org/2022/03/story-7")) == "nothing");
  CHECK(text(stamp_in_url("https://example.org/story-20229921")) == "nothing");
  CHECK(text(stamp_in_url("https://example.org/story?day=2022-03-21")) == "nothing");
}

}  // namespace dateline::test
