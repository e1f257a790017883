#include "extractor/readers/modules/own_process.h"

#include <fcntl.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <stdexcept>
#include <thread>
#include <vector>

namespace dateline::test {
namespace {

const WorkLimits kSmall = {1, size_t{64} << 20U, 1000};

WorkEnd end_of(const std::function<std::string()>& work) {
  return in_own_process(work, kSmall).end;
}

}  // namespace

TEST_CASE("what was worked out in a process of its own comes back whole", "[own-process]") {
  std::string large(3'000'000, 'a');
  large[1'000'000] = '\0';
  const WorkResult result = in_own_process([&] { return large; }, {});
  CHECK(result.end == WorkEnd::done);
  CHECK(result.answer == large);
  CHECK(in_own_process([] { return std::string(); }, {}).end == WorkEnd::done);
}

TEST_CASE("work without end, or with too much of anything, is ended", "[own-process]") {
  CHECK(end_of([] {
          while (::getpid() > 0) {
          }
          return std::string();
        }) == WorkEnd::too_much);
  CHECK(end_of([] { return std::string(5000, 'a'); }) == WorkEnd::too_much);
  // A sanitizer has its own way to end a process that asks for too much.
  CHECK(end_of([] { return std::string(size_t{512} << 20U, 'a').substr(0, 1); }) != WorkEnd::done);
}

TEST_CASE("a fault of the work is a fault of that process alone", "[own-process]") {
  for (const int fault : {SIGABRT, SIGSEGV})
    CHECK(end_of([fault] { return std::to_string(std::raise(fault)); }) == WorkEnd::failed);
  CHECK(end_of([]() -> std::string { throw std::runtime_error("no"); }) == WorkEnd::failed);
  CHECK(end_of([]() -> std::string { ::_exit(7); }) == WorkEnd::failed);
}

TEST_CASE("the work has none of our open files", "[own-process]") {
  const int file = ::open("/dev/null", O_RDONLY);
  REQUIRE(file > 2);
  const WorkResult result = in_own_process(
      [file] { return std::string(::fcntl(file, F_GETFD) < 0 ? "closed" : "open"); }, {});
  ::close(file);
  CHECK(result.answer == "closed");
}

TEST_CASE("several threads have their work done at once", "[own-process]") {
  std::vector<std::string> answers(8);
  std::vector<std::thread> threads;
  for (size_t i = 0; i < answers.size(); ++i)
    threads.emplace_back([&answers, i] {
      answers[i] =
          in_own_process([i] { return std::string(100'000, static_cast<char>('a' + i)); }, {})
              .answer;
    });
  for (std::thread& thread : threads) thread.join();
  for (size_t i = 0; i < answers.size(); ++i)
    CHECK(answers[i] == std::string(100'000, static_cast<char>('a' + i)));
}

}  // namespace dateline::test
