#include "store/format/codec.h"
#include "store/format/codec_parts.h"

namespace dateline {
namespace {

constexpr uint8_t kLayout = 1;

void expect_layout(ByteReader& in) {
  if (in.byte() != kLayout) in.fail();
}

void write_rejects(ByteWriter& out, const std::vector<Reject>& rejects) {
  out.varint(rejects.size());
  for (const Reject& reject : rejects) {
    out.text(reject.input);
    out.text(reject.reason);
  }
}

void read_rejects(ByteReader& in, std::vector<Reject>& rejects) {
  const uint64_t count = in.varint();
  if (count > in.left()) return in.fail();
  rejects.resize(count);
  for (Reject& reject : rejects) {
    reject.input = in.text();
    reject.reason = in.text();
  }
}

}  // namespace

std::string encode_run(const RunInfo& run) {
  std::string bytes;
  ByteWriter out(bytes);
  out.byte(kLayout);
  out.byte(static_cast<uint8_t>(run.kind));
  out.signed_varint(run.started);
  out.signed_varint(run.ended);
  out.text(run.rules);
  for (const uint64_t count : {run.counts.fresh, run.counts.revised, run.counts.unchanged,
                               run.counts.rejected, run.counts.events})
    out.varint(count);
  write_rejects(out, run.rejects);
  return bytes;
}

Result<RunInfo> decode_run(std::string_view bytes, uint32_t number) {
  ByteReader in(bytes);
  RunInfo run;
  run.number = number;
  expect_layout(in);
  run.kind = static_cast<RunKind>(in.byte_up_to(static_cast<uint8_t>(RunKind::load)));
  run.started = in.signed_varint();
  run.ended = in.signed_varint();
  run.rules = in.text();
  for (uint64_t* count : {&run.counts.fresh, &run.counts.revised, &run.counts.unchanged,
                          &run.counts.rejected, &run.counts.events})
    *count = in.varint();
  read_rejects(in, run.rejects);
  if (!in.done()) return corrupt("run");
  return run;
}

std::string encode_change(const ChangeRecord& change) {
  std::string bytes;
  ByteWriter out(bytes);
  out.byte(kLayout);
  out.byte(change.fresh ? 1 : 0);
  write_texts(out, change.before);
  return bytes;
}

Result<ChangeRecord> decode_change(std::string_view bytes) {
  ByteReader in(bytes);
  ChangeRecord change;
  expect_layout(in);
  change.fresh = in.byte_up_to(1) == 1;
  read_texts(in, change.before);
  if (!in.done()) return corrupt("change of an article");
  return change;
}

}  // namespace dateline
