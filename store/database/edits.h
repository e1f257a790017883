// What one step writes: a pure list, committed all or nothing by Database, at once or in bulk.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
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

// Views what the list holds.
struct Edit {
  enum class Kind : uint8_t {
    put,
    remove,
    append
  };  // append: the value goes to the end of what is there
  Family family;
  Kind kind;
  std::string_view key;
  std::string_view value;
};

// An article that tells of a term. An article has hundreds, so they are numbers until they are
// written.
struct Posting {
  uint32_t term = 0;
  uint32_t article = 0;  // its number
  friend auto operator<=>(const Posting&, const Posting&) = default;
};

// All bytes lie in one string: an archive makes millions of edits.
class Edits {
 public:
  void put(Family family, std::string_view key, std::string_view value) {
    add(family, Edit::Kind::put, key, value);
  }
  // The value is what `write` appends to the string it is given.
  template <class Write>
  void put_written(Family family, std::string_view key, const Write& write) {
    const size_t begin = bytes_.size();
    bytes_.append(key);
    write(bytes_);
    places_.push_back({begin, bytes_.size() - begin - key.size(), static_cast<uint32_t>(key.size()),
                       family, Edit::Kind::put});
  }
  void remove(Family family, std::string_view key) { add(family, Edit::Kind::remove, key, {}); }
  void append(Family family, std::string_view key, std::string_view value) {
    add(family, Edit::Kind::append, key, value);
  }
  // Other bytes for the last ones of a value. REQUIRES: the value has as many.
  void replace_end(size_t index, std::string_view end);
  void post(const Posting& posting) { postings_.push_back(posting); }
  void join(const Edits& more);
  void clear();  // keeps the memory
  void reserve(size_t bytes, size_t edits) { bytes_.reserve(bytes), places_.reserve(edits); }

  [[nodiscard]] size_t size() const { return places_.size(); }
  [[nodiscard]] Edit operator[](size_t index) const;
  // Has the machine bring an edit near that is asked for soon; and where it lies, for that.
  void fetch(size_t index) const { __builtin_prefetch(bytes_.data() + places_[index].begin); }
  void fetch_place(size_t index) const { __builtin_prefetch(&places_[index]); }
  [[nodiscard]] const std::vector<Posting>& postings() const { return postings_; }
  // What the list takes in memory.
  [[nodiscard]] size_t bytes() const {
    return bytes_.size() + places_.size() * sizeof(Place) + postings_.size() * sizeof(Posting);
  }

 private:
  struct Place {
    size_t begin;
    size_t value_size;
    uint32_t key_size;
    Family family;
    Edit::Kind kind;
  };

  void add(Family family, Edit::Kind kind, std::string_view key, std::string_view value);

  std::string bytes_;
  std::vector<Place> places_;
  std::vector<Posting> postings_;
};

}  // namespace dateline
