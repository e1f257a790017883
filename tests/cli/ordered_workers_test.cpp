#include "cli/ordered_workers.h"

#include <catch2/catch.hpp>
#include <stdexcept>

using Workers = dateline::cli::OrderedWorkers<int, int>;

namespace {

// Later jobs are quicker, so that order is not an accident.
int slow_square(int number) {
  std::this_thread::sleep_for(std::chrono::microseconds(number % 7 == 0 ? 900 : 10));
  return number * number;
}

std::vector<int> squares(size_t threads, int count) {
  std::vector<int> received;
  Workers workers(
      threads, [] { return Workers::Worker(slow_square); },
      [&](int product) { received.push_back(product); });
  for (int i = 0; i < count; ++i) workers.submit(i);
  workers.drain();
  return received;
}

}  // namespace

TEST_CASE("Products come in the order of the jobs, whatever the number of threads") {
  const auto alone = squares(1, 200);
  REQUIRE(alone.size() == 200);
  CHECK(squares(2, 200) == alone);
  CHECK(squares(7, 200) == alone);
}

TEST_CASE("A job that throws throws at its receiver") {
  Workers workers(
      2, [] { return Workers::Worker([](int) -> int { throw std::runtime_error("no"); }); },
      [](int) {});
  const auto submit_and_drain = [&] {
    workers.submit(1);  // may receive already, when the job is done by then
    workers.drain();
  };
  CHECK_THROWS_AS(submit_and_drain(), std::runtime_error);
}

TEST_CASE("Jobs that nobody waits for are let go") {
  Workers workers(
      2, [] { return Workers::Worker(slow_square); }, [](int) {});
  for (int i = 0; i < 6; ++i) workers.submit(i);
}

// Under the thread sanitizer this shows whether what was thrown is still held by the thread that
// threw it while the caller reads it.
TEST_CASE("Every third of many jobs throws, and each throws once") {
  constexpr int kRounds = 300;
  size_t products = 0;
  size_t thrown = 0;
  for (int round = 0; round < kRounds; ++round) {
    Workers workers(
        3,
        [] {
          return Workers::Worker([](int job) {
            if (job % 3 == 0) throw std::runtime_error("job " + std::to_string(job));
            return job;
          });
        },
        [&](int) { ++products; });
    const auto received = [&](const auto& receive) {
      try {
        receive();
        return true;
      } catch (const std::runtime_error& error) {
        thrown += std::string(error.what()).substr(0, 4) == "job ";
        return false;
      }
    };
    for (int job = 0; job < 9; ++job) received([&] { workers.submit(job); });
    while (!received([&] { workers.drain(); })) {
    }
  }
  CHECK(products == kRounds * 6);
  CHECK(thrown == kRounds * 3);
}
