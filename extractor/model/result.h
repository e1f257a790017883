// A value, or the reason there is none.
//
// Every fallible function of Dateline returns Result<T>; exceptions never cross a module. *Nothing
// found* is not an error: it is an empty value. Results are plain values; no thread-safety of their
// own.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace dateline {

enum class ErrorCode {
  invalid_input,  // the bytes given are not what they should be
  not_found,      // a file, article or event that is not there
  io,             // the operating system said no
  corruption,     // stored bytes that cannot be what was written
  newer_schema,   // a store written by a later version
  locked,         // another process is writing
  bad_rule,       // a mistake in a rule file
  unsupported,    // something Dateline does not do
};

// What went wrong (`message`), and where (`where`: a path, a line, a key; may be empty).
struct Error {
  ErrorCode code = ErrorCode::invalid_input;
  std::string message;
  std::string where;

  // "where: message", the form in which people see it.
  [[nodiscard]] std::string text() const {
    return where.empty() ? message : where + ": " + message;
  }
};

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : held_(std::move(value)) {}      // NOLINT: implicit on purpose
  Result(Error error) : held_(std::move(error)) {}  // NOLINT: implicit on purpose

  [[nodiscard]] bool ok() const { return std::holds_alternative<T>(held_); }
  explicit operator bool() const { return ok(); }

  // REQUIRES: ok()
  T& value() & { return assert(ok()), std::get<T>(held_); }
  const T& value() const& { return assert(ok()), std::get<T>(held_); }
  T&& value() && { return assert(ok()), std::get<T>(std::move(held_)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  // REQUIRES: !ok()
  const Error& error() const { return assert(!ok()), std::get<Error>(held_); }

 private:
  std::variant<T, Error> held_;
};

// The value of an operation that only succeeds or fails.
struct Done {};
using Outcome = Result<Done>;

}  // namespace dateline
