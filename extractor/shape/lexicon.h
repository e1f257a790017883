// The vocabulary of a locale: words, the classes they carry, and the value a word has in a class.
//
// Built once from rule files, then frozen and read by any number of threads. A word is looked up
// once per token; from its entry every later stage takes its class symbol, its values and its
// clause classes. A form written with a capital matches only capitalised tokens ("May"), any other
// form matches any case.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

using ClassId = uint16_t;

// The largest number of classes that time rules and clause reading use together.
constexpr size_t kMaxClasses = 768;
using ClassSet = std::bitset<kMaxClasses>;

class Lexicon {
 public:
  struct Meaning {
    ClassId in_class;
    bool needs_capital;
    int32_t value;
  };
  struct Entry {
    std::string form;  // lower case
    std::vector<Meaning> meanings;
    uint8_t symbol[2] = {0, 0};   // class symbol when written without, with a capital
    uint64_t clause[2] = {0, 0};  // clause classes, likewise (see clause_classes.h)
  };

  // The class of that name, made if new.
  ClassId intern_class(std::string_view name);
  [[nodiscard]] std::optional<ClassId> find_class(std::string_view name) const;
  [[nodiscard]] const std::string& class_name(ClassId id) const { return class_names_[id]; }
  [[nodiscard]] size_t class_count() const { return class_names_.size(); }

  // Adds `form` to a class with a value; saying the same twice is harmless.
  void add(std::string_view form, ClassId in_class, int32_t value);

  // The entry of a word as it stands in the text, or Token::kNoEntry. ASCII case is folded.
  [[nodiscard]] uint32_t find(std::string_view word) const;
  [[nodiscard]] const Entry& entry(uint32_t index) const { return entries_[index]; }
  [[nodiscard]] Entry& entry(uint32_t index) { return entries_[index]; }
  [[nodiscard]] size_t size() const { return entries_.size(); }

  // The value of an entry in a class, for a token with or without a capital.
  [[nodiscard]] std::optional<int32_t> value(uint32_t entry, ClassId in_class, bool capital) const;
  [[nodiscard]] ClassSet classes(uint32_t entry, bool capital) const;

 private:
  struct Slot {
    uint64_t hash = 0;
    uint32_t entry = 0xffffffff;
  };
  uint32_t find_or_add(std::string_view lower);
  void grow();

  std::vector<std::string> class_names_;
  std::unordered_map<std::string, ClassId> class_ids_;
  std::vector<Entry> entries_;
  std::vector<Slot> slots_ = std::vector<Slot>(1024);
};

}  // namespace dateline
