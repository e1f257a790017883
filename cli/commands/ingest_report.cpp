#include "cli/commands/ingest_report.h"

#include <fmt/format.h>

#include "cli/render/event_json.h"
#include "extractor/model/event_id.h"

namespace dateline::cli {
namespace {

std::string_view outcome_name(PutOutcome outcome) {
  switch (outcome) {
    case PutOutcome::fresh:
      return "new";
    case PutOutcome::revised:
      return "revised";
    case PutOutcome::reread:
      return "reread";
    case PutOutcome::unchanged:
      return "unchanged";
  }
  return "";
}

void append_counts(std::string& out, const IngestCounts& counts, double seconds, bool dry_run,
                   bool stopped) {
  out += fmt::format(
      ",\n\"read\": {}, \"new\": {}, \"revised\": {}, \"unchanged\": {}, \"reread\": {}, "
      "\"rejected\": {}, "
      "\"events\": {}, "
      "\"without_publication_date\": {}, \"seconds\": {:.3f}, \"dry_run\": {}, \"stopped\": "
      "{}}}\n",
      counts.read, counts.fresh, counts.revised, counts.unchanged, counts.reread, counts.rejected,
      counts.events, counts.undated, seconds, dry_run, stopped);
}

}  // namespace

void IngestCounts::add(PutOutcome outcome) {
  ++read;
  if (outcome == PutOutcome::fresh) ++fresh;
  if (outcome == PutOutcome::revised) ++revised;
  if (outcome == PutOutcome::unchanged || outcome == PutOutcome::reread) ++unchanged;
  if (outcome == PutOutcome::reread) ++reread;
}

namespace {

std::string words_for_reread(uint64_t reread) {
  return reread == 0 ? "" : fmt::format(" ({} of them read by other rules)", reread);
}

}  // namespace

std::string summary_line(const IngestCounts& counts, double seconds, bool dry_run) {
  return fmt::format(
      "{}{} read, {} new, {} revised, {} unchanged{}, {} rejected, {} {}, {:.2f} seconds\n",
      dry_run ? "dry run, nothing stored: " : "", counts.read, counts.fresh, counts.revised,
      counts.unchanged, words_for_reread(counts.reread), counts.rejected, counts.events,
      counts.events == 1 ? "event" : "events", seconds);
}

IngestReport::IngestReport(Output* out) : out_(out) {
  if (out_ != nullptr) out_->buffer() += "{\"articles\": [";
}

void IngestReport::add_article(const std::string& input, const Document& document,
                               PutOutcome outcome, uint64_t events) {
  if (out_ == nullptr) return;
  out_->buffer() += first_ ? "\n" : ",\n";
  first_ = false;
  JsonWriter json(out_->buffer());
  json.begin_object();
  json.field("input", input);
  json.field("article_id", format_id(article_id(document)));
  json.field("source", document.source);
  json.field("title", document.title);
  write_moment(json, "published", document.published);
  json.field("outcome", outcome_name(outcome));
  json.field("events", events);
  json.end_object();
  out_->spill();
}

void IngestReport::add_reject(const std::string& input, std::string_view error) {
  if (out_ != nullptr) rejects_.push_back({input, std::string(error)});
}

void IngestReport::end(const IngestCounts& counts, double seconds, bool dry_run, bool stopped) {
  if (out_ == nullptr) return;
  out_->buffer() += "],\n\"rejects\": ";
  JsonWriter json(out_->buffer());
  json.begin_array();
  for (const Reject& reject : rejects_) {
    json.begin_object();
    json.field("input", reject.input);
    json.field("error", reject.reason);
    json.end_object();
  }
  json.end_array();
  append_counts(out_->buffer(), counts, seconds, dry_run, stopped);
}

}  // namespace dateline::cli
