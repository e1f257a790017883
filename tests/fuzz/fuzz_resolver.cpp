// Any fields to any productions, each expression able to refer to those before it: what is resolved
// lies the right way round, and its EDTF has its days.
#include <fuzzer/FuzzedDataProvider.h>

#include <cstdint>
#include <cstdlib>
#include <vector>

#include "extractor/model/edtf.h"
#include "extractor/time/productions.h"
#include "extractor/time/resolve.h"

namespace {

using namespace dateline;

class FoundBefore : public FoundTimes {
 public:
  void add(const TimeExpr& expr, std::optional<TimeValue> value) {
    entries_.push_back({expr, std::move(value)});
  }
  [[nodiscard]] Found at(int index) const override {
    if (index < 0 || static_cast<size_t>(index) >= entries_.size()) return {};
    const Entry& entry = entries_[static_cast<size_t>(index)];
    return {&entry.expr, entry.value ? &*entry.value : nullptr};
  }

 private:
  struct Entry {
    TimeExpr expr;
    std::optional<TimeValue> value;
  };
  std::vector<Entry> entries_;
};

// Values as classes and constants of rule files have them: most are small.
int32_t field_value(FuzzedDataProvider& data) {
  switch (data.ConsumeIntegralInRange(0, 3)) {
    case 0:
      return data.ConsumeIntegralInRange<int32_t>(1000, 2999);
    case 1:
      return data.ConsumeIntegralInRange<int32_t>(-9999999, 99999999);
    default:
      return data.ConsumeIntegralInRange<int32_t>(-3, 31);
  }
}

TimeExpr some_expression(FuzzedDataProvider& data, int before) {
  static const std::vector<std::string> kNames = production_names();
  const Production production =
      find_production(kNames[data.ConsumeIntegralInRange<size_t>(0, kNames.size() - 1)]);
  Arguments arguments;
  for (int fields = data.ConsumeIntegralInRange(0, 6); fields > 0; --fields)
    arguments.set(
        static_cast<Field>(data.ConsumeIntegralInRange(0, static_cast<int>(Field::kCount) - 1)),
        field_value(data));
  for (const Field reference : {Field::a, Field::b, Field::base, Field::length})
    if (arguments.has(reference)) arguments.set(reference, data.ConsumeIntegralInRange(-1, before));
  TimeExpr expr;
  if (!arguments.names_exist() || !production(arguments, expr)) expr = {};
  return expr;
}

Anchor some_anchor(FuzzedDataProvider& data) {
  Anchor anchor;
  const auto day = date::sys_days{date::days{data.ConsumeIntegralInRange(-300000, 60000)}};
  if (data.ConsumeBool()) anchor.publication = Moment{day, data.ConsumeIntegralInRange(-1, 1439)};
  if (data.ConsumeBool()) anchor.told_year = data.ConsumeIntegralInRange(1, 2100);
  anchor.tense = static_cast<Tense>(data.ConsumeIntegralInRange(0, 2));
  anchor.opens = data.ConsumeBool();
  anchor.narrative = data.ConsumeBool();
  return anchor;
}

void must_be_sound(const TimeSpan& span) {
  const auto begin = span.begin_day();
  const auto end = span.end_day();
  if (begin && end && *begin >= *end) std::abort();
  const auto read = parse_edtf(to_edtf(span));
  if (!read || read->begin_day() != begin || read->end_day() != end) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data(bytes, size);
  Anchor anchor = some_anchor(data);
  FoundBefore found;
  for (int number = 0; number < 6 && data.remaining_bytes() > 0; ++number) {
    const TimeExpr expr = some_expression(data, number - 1);
    auto value = resolve(expr, anchor, found);
    if (value) (void)timex_value(*value);
    const TimeSpan* span = value ? value->span() : nullptr;
    if (span != nullptr) {
      must_be_sound(*span);
      anchor.reference = span->first;
    }
    found.add(expr, std::move(value));
  }
  return 0;
}
