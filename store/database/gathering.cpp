#include "store/database/gathering.h"

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
  gathered_.edits.join(edits);
  const size_t first = gathered_.edits.size();
  gathered_.edits.join(copies);
  for (size_t i = first; i < gathered_.edits.size(); ++i) gathered_.copies.add(gathered_.edits, i);
}

bool Gathering::holds(uint64_t article) const {
  return gathered_.articles.contains(article) || on_its_way_.articles.contains(article);
}

// What is on its way may have arrived: then it is the end of what is stored.
void Gathering::add_copies(const std::string& key, Database::Lookup& stored) const {
  for (const Lot* lot : {&on_its_way_, &gathered_}) {
    std::string more;
    lot->copies.each(lot->edits, key, [&more](const Edit& edit) { more += edit.value; });
    stored.found |= !more.empty();
    if (lot == &gathered_ || !stored.value.ends_with(more)) stored.value += more;
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
