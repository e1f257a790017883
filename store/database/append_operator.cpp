#include "store/database/append_operator.h"

namespace dateline {
namespace {

// All operands at once: joining them one by one would copy a long list over and over.
class AppendOperator : public rocksdb::MergeOperator {
 public:
  bool FullMergeV2(const MergeOperationInput& in, MergeOperationOutput* out) const override {
    size_t size = in.existing_value != nullptr ? in.existing_value->size() : 0;
    for (const rocksdb::Slice& operand : in.operand_list) size += operand.size();
    out->new_value.clear();  // an iterator hands over what it held for the key before
    out->new_value.reserve(size);
    if (in.existing_value != nullptr)
      out->new_value.assign(in.existing_value->data(), in.existing_value->size());
    for (const rocksdb::Slice& operand : in.operand_list)
      out->new_value.append(operand.data(), operand.size());
    return true;
  }

  bool PartialMergeMulti(const rocksdb::Slice&, const std::deque<rocksdb::Slice>& operands,
                         std::string* joined, rocksdb::Logger*) const override {
    joined->clear();
    for (const rocksdb::Slice& operand : operands) joined->append(operand.data(), operand.size());
    return true;
  }

  [[nodiscard]] const char* Name() const override { return "dateline.append"; }
};

}  // namespace

std::shared_ptr<rocksdb::MergeOperator> append_operator() {
  static const auto shared = std::make_shared<AppendOperator>();
  return shared;
}

}  // namespace dateline
