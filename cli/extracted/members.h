// The members of a JSON object as values of ours, with the first that is missing or of another kind
// remembered: one look at the end says whether all were there.
#pragma once

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/model/moment.h"

namespace dateline::cli {

class Fault {
 public:
  void note(std::string_view what) {
    if (what_.empty()) what_ = what;
  }
  [[nodiscard]] bool any() const { return !what_.empty(); }
  [[nodiscard]] const std::string& what() const { return what_; }

 private:
  std::string what_;
};

class Members {
 public:
  // Of nothing, when what should be an object is none: it has no members.
  Members(std::optional<simdjson::dom::object> object, Fault& fault)
      : object_(object), fault_(fault) {}

  [[nodiscard]] bool has(const char* name) const;
  [[nodiscard]] bool is_null(const char* name) const;

  // What must be there; something empty when it is not.
  [[nodiscard]] std::string text(const char* name) const;
  [[nodiscard]] uint32_t offset(const char* name) const;
  [[nodiscard]] float fraction(const char* name) const;
  [[nodiscard]] std::vector<std::string> texts(const char* name) const;
  [[nodiscard]] std::vector<simdjson::dom::element> list(const char* name) const;
  [[nodiscard]] std::vector<Members> objects(const char* name) const;
  [[nodiscard]] Members object(const char* name) const;
  [[nodiscard]] std::optional<Moment> moment(const char* name) const;  // null is none

  // What may be missing.
  [[nodiscard]] std::string text_if_any(const char* name) const;
  [[nodiscard]] bool flag(const char* name) const;  // false
  [[nodiscard]] int number_or(const char* name, int otherwise, int least, int most) const;

  [[nodiscard]] Fault& fault() const { return fault_; }

 private:
  template <class Value>
  [[nodiscard]] std::optional<Value> get(const char* name) const;
  [[nodiscard]] std::optional<simdjson::dom::element> find(const char* name) const;

  std::optional<simdjson::dom::object> object_;
  Fault& fault_;
};

}  // namespace dateline::cli
