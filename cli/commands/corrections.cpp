#include "cli/commands/commands.h"
#include "cli/commands/holdings.h"
#include "cli/render/instant.h"
#include "cli/render/json_writer.h"
#include "extractor/model/edtf.h"
#include "extractor/model/event_id.h"

namespace dateline::cli {
namespace {

using Corrections = std::vector<CorrectionInfo>;

std::string edit_words(const EventEdit& edit) {
  std::string words;
  const auto add = [&words](const std::string& what) {
    words += (words.empty() ? "" : "; ") + what;
  };
  if (edit.when) add("date " + to_edtf(*edit.when));
  if (edit.status) add("status " + std::string(status_name(*edit.status)));
  if (edit.hidden) add(*edit.hidden ? "hidden" : "no longer hidden");
  if (edit.headline) add("headline \"" + *edit.headline + "\"");
  if (edit.note) add("note \"" + *edit.note + "\"");
  return words;
}

std::string as_text(const Corrections& corrections, const Style& style) {
  Table table({">no.", "made", "event", "was", "correction", "about"});
  for (const CorrectionInfo& info : corrections) {
    const Correction& correction = info.correction;
    table.add({std::to_string(correction.number), format_instant(correction.made),
               info.event == 0 ? "lost" : format_id(info.event), to_edtf(correction.about.when),
               edit_words(correction.edit), correction.about.headline});
  }
  return table.text(style);
}

void write_edit(JsonWriter& json, const EventEdit& edit) {
  if (edit.when) json.field("date", to_edtf(*edit.when));
  if (edit.headline) json.field("headline", *edit.headline);
  if (edit.status) json.field("status", status_name(*edit.status));
  if (edit.hidden) json.key("hidden"), json.boolean(*edit.hidden);
  if (edit.note) json.field("note", *edit.note);
}

void write_correction(JsonWriter& json, const CorrectionInfo& info) {
  const Correction& correction = info.correction;
  json.begin_object();
  json.field("correction", uint64_t{correction.number});
  json.field("made", format_instant(correction.made));
  json.key("event_id");
  info.event == 0 ? json.null() : json.string(format_id(info.event));
  json.field("article_id", format_id(correction.article));
  write_edit(json, correction.edit);
  json.key("about");
  json.begin_object();
  json.field("event_id", format_id(correction.about.id));
  json.field("date", to_edtf(correction.about.when));
  json.field("status", status_name(correction.about.status));
  json.field("headline", correction.about.headline);
  json.field("sentence", correction.about.sentence.text);
  json.end_object();
  json.end_object();
}

std::string as_json(const Corrections& corrections) {
  std::string out;
  JsonWriter json(out);
  json.begin_object();
  json.key("corrections");
  json.begin_array();
  for (const CorrectionInfo& info : corrections) write_correction(json, info);
  json.end_array();
  json.end_object();
  return out + "\n";
}

ExitCode run(const std::string& format, const Settings& settings) {
  return print_holdings(
      format, settings, [](const Store& store) { return store.corrections(); }, as_text, as_json,
      "nothing was corrected yet; `dateline correct FILE.csv` does it");
}

}  // namespace

const Command kCorrections = {
    "corrections", "List what people corrected, and what lost its event",
    "\"lost\" is a correction whose event the article tells no more; it waits for it.\n"
    "Examples:\n"
    "  dateline corrections\n"
    "  dateline corrections --format json",
    [](CLI::App& app) { return setup_holdings(app, run); }};

}  // namespace dateline::cli
