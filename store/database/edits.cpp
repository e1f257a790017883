#include "store/database/edits.h"

#include <cassert>

namespace dateline {

void Edits::add(Family family, Edit::Kind kind, std::string_view key, std::string_view value) {
  places_.push_back({bytes_.size(), value.size(), static_cast<uint32_t>(key.size()), family, kind});
  bytes_.append(key).append(value);
}

void Edits::replace_end(size_t index, std::string_view end) {
  const Place& place = places_[index];
  assert(end.size() <= place.value_size);
  bytes_.replace(place.begin + place.key_size + place.value_size - end.size(), end.size(), end);
}

Edit Edits::operator[](size_t index) const {
  const Place& place = places_[index];
  const std::string_view bytes(bytes_);
  return {place.family, place.kind, bytes.substr(place.begin, place.key_size),
          bytes.substr(place.begin + place.key_size, place.value_size)};
}

void Edits::join(const Edits& more) {
  const size_t moved = bytes_.size();
  bytes_ += more.bytes_;
  for (Place place : more.places_) {
    place.begin += moved;
    places_.push_back(place);
  }
  postings_.insert(postings_.end(), more.postings_.begin(), more.postings_.end());
}

void Edits::clear() {
  bytes_.clear();
  places_.clear();
  postings_.clear();
}

}  // namespace dateline
