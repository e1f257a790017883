#include "extractor/time/sure_tense.h"

#include <catch2/catch.hpp>

#include "tests/time/bracketed.h"
#include "tests/time/english.h"

using namespace dateline;
using times::Bracketed;
using times::english;

namespace {

bool sure(const std::string& text, Tense tense) {
  const Bracketed read(text);
  return is_sure(english().lexicon, read.shape, read.shape.sentences.front(), read.mention, tense);
}
bool surely_over(const std::string& text) {
  return sure(text, Tense::past);
}
bool surely_ahead(const std::string& text) {
  return sure(text, Tense::future);
}

}  // namespace

TEST_CASE("a past verb beside its date leaves no doubt", "[tense]") {
  CHECK(surely_over("The army seized power on [Dec. 22] and dissolved parliament."));
  CHECK(surely_over("She took office in [January] promising reform."));
  CHECK(surely_over("The company, which left the town in [December], closed."));
  CHECK(surely_over("He was indicted on [May 16] on nine counts."));
  CHECK(surely_over("The company moved its headquarters in [May]."));
  CHECK(surely_over("She pushed the law through in [May]."));
  CHECK_FALSE(surely_over("The court postponed the case in [May]."));
  CHECK(surely_over("In [December], the army seized power."));
  CHECK(surely_over("On [Dec. 22] the ministry announced a new plan."));
}

TEST_CASE("a date that the object may have for itself is in doubt", "[tense]") {
  CHECK_FALSE(surely_over("He boycotted the election in [January]."));
  CHECK_FALSE(surely_over("Both sides called for talks in [January]."));
  CHECK_FALSE(surely_over("She gave no reason for the [Jan. 14] deadline."));
  CHECK_FALSE(surely_over("They agreed to leave in [December]."));
  CHECK_FALSE(surely_over("It was to be held in [December]."));
  CHECK_FALSE(surely_over("He said, in [December] it will open."));
  CHECK_FALSE(surely_over("The court set a hearing for [Dec. 5]."));
  CHECK_FALSE(surely_over("In [January] a panel that opened last year will report."));
  CHECK_FALSE(surely_over("It will be sold in [January]."));
}

TEST_CASE("a verb of the future beside its date leaves no doubt", "[tense]") {
  CHECK(surely_ahead("The museum reopens in [September]."));
  CHECK(surely_ahead("The museum will reopen to visitors in [September]."));
  CHECK(surely_ahead("The bill becomes law in [January]."));
  CHECK_FALSE(surely_ahead("The firm will appeal the ruling in [September]."));
  CHECK_FALSE(surely_ahead("It will close the plant that it opened in [September]."));
}
