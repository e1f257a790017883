// What one step writes: a pure list, committed all or nothing by Database, at once or in bulk.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

// The column families of a store; the order is that of Database's handles, not stored.
enum class Family : uint8_t {
  meta,
  articles,
  texts,
  events,
  ids,
  runs,
  corrections,
  terms,
  copies
};
constexpr size_t kFamilies = 9;
constexpr size_t kFamiliesOfFormat1 = 5;

struct Edit {
  enum class Kind : uint8_t {
    put,
    remove,
    append
  };  // append: the value goes to the end of what is there
  Family family;
  Kind kind;
  std::string key;
  std::string value;
};

class Edits {
 public:
  void put(Family family, std::string key, std::string value) {
    list_.push_back({family, Edit::Kind::put, std::move(key), std::move(value)});
  }
  void remove(Family family, std::string key) {
    list_.push_back({family, Edit::Kind::remove, std::move(key), {}});
  }
  void append(Family family, std::string key, std::string value) {
    list_.push_back({family, Edit::Kind::append, std::move(key), std::move(value)});
  }
  [[nodiscard]] const std::vector<Edit>& list() const { return list_; }
  [[nodiscard]] std::vector<Edit> take() && { return std::move(list_); }
  void join(Edits more) {
    for (Edit& edit : more.list_) list_.push_back(std::move(edit));
  }

 private:
  std::vector<Edit> list_;
};

}  // namespace dateline
