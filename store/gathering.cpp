#include "store/gathering.h"

#include <cassert>
#include <utility>

namespace dateline {

// The memory stays for the lot after the next: taken anew, it would be half of the time of writing
// into it.
void Gathering::Lot::clear() {
  edits.clear();
  articles.clear();
  copies.clear();
}

void Gathering::add(uint64_t article, const Edits& edits, const Edits& copies) {
  gathered_.articles.insert(article);
  for (size_t i = 0; i < copies.size(); ++i)
    gathered_.copies[std::string(copies[i].key)] += copies[i].value;
  gathered_.edits.join(edits);
  gathered_.edits.join(copies);
}

bool Gathering::holds(uint64_t article) const {
  return gathered_.articles.contains(article) || on_its_way_.articles.contains(article);
}

// What is on its way may have arrived: then it is the end of what is stored.
void Gathering::add_copies(const std::string& key, Database::Lookup& stored) const {
  for (const Lot* lot : {&on_its_way_, &gathered_}) {
    const auto more = lot->copies.find(key);
    if (more == lot->copies.end()) continue;
    stored.found = true;
    if (lot == &gathered_ || !stored.value.ends_with(more->second)) stored.value += more->second;
  }
}

void Gathering::write(const Edits& last) {
  assert(!written_.valid());
  std::swap(on_its_way_, gathered_);
  on_its_way_.edits.join(last);
  written_ =
      std::async(std::launch::async, [this] { return database_.commit_sorted(on_its_way_.edits); });
}

Outcome Gathering::settle() {
  if (!written_.valid()) return Done{};
  const Outcome written = written_.get();
  on_its_way_.clear();
  return written;
}

}  // namespace dateline
