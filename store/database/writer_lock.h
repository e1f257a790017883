// One writer a store. The lock is on the folder itself (flock(2)), so deleting files inside it does
// not let a second writer in; it goes with the process, however that ends. Linux.
#pragma once

#include <string>
#include <utility>

#include "extractor/model/result.h"

namespace dateline {

class WriterLock {
 public:
  // Error locked says which process holds it.
  [[nodiscard]] static Result<WriterLock> take(const std::string& folder);

  WriterLock() = default;
  WriterLock(WriterLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  WriterLock& operator=(WriterLock&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
  }
  ~WriterLock();

 private:
  explicit WriterLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_ = -1;
};

}  // namespace dateline
