#include "extractor/readers/unpack_budget.h"

namespace dateline {

std::string UnpackBudget::excess() const {
  if (members_ > limits_.members)
    return "holds more than " + std::to_string(limits_.members) + " files";
  if (unpacked_ > limits_.total)
    return "unpacks to more than " + std::to_string(limits_.total >> 30U) + " GiB";
  if (unpacked_ > limits_.unsuspected && unpacked_ / limits_.ratio > packed_)
    return "unpacks to more than " + std::to_string(limits_.ratio) + " times its size";
  return {};
}

}  // namespace dateline
