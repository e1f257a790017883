#include <algorithm>

#include "cli/extracted/exact_when.h"
#include "cli/extracted/extracted.h"
#include "cli/extracted/members.h"
#include "cli/extracted/named_value.h"
#include "cli/options/anchoring_name.h"
#include "extractor/model/utf8.h"
#include "extractor/readers/reader.h"

namespace dateline::cli {
namespace {

template <class Value>
Value one_of(const Members& members, const char* name, Value last,
             std::string_view (*name_of)(Value)) {
  const auto value = named_value(members.text(name), last, name_of);
  if (!value) members.fault().note(name);
  return value.value_or(Value{});
}

Document read_document(const Members& members) {
  Document document;
  document.id = members.text("id");
  document.source = members.text("source");
  document.title = members.text("title");
  document.authors = members.texts("authors");
  document.url = members.text("url");
  document.lang = members.text("lang");
  document.published = members.moment("published");
  document.published_basis = members.text("published_basis");
  document.modified = members.moment("modified");
  document.retrieved = members.moment("retrieved");
  document.text = members.text("text");
  if (members.has("anchoring"))
    document.anchoring = one_of(members, "anchoring", Anchoring::narrative, anchoring_name);
  return document;
}

Quote read_quote(const Members& members) {
  Quote quote{members.offset("begin"), members.offset("end"), members.text("text")};
  if (quote.begin > quote.end) members.fault().note("begin");
  return quote;
}

TimeSpan read_when(const Members& members, AnchorBasis anchor) {
  Mod mod = Mod::none;
  if (members.has("mod")) mod = one_of(members, "mod", Mod::equal_or_more, mod_name);
  if (members.has("when")) return read_exact_when(members.object("when"), mod);
  const auto when = when_of_date(members.text("date"), mod, anchor);
  if (!when) members.fault().note("date");
  return when.value_or(TimeSpan{});
}

Event read_event(const Members& members) {
  Event event;
  event.date_phrase = read_quote(members.object("date_phrase"));
  event.trigger = read_quote(members.object("trigger"));
  event.sentence = read_quote(members.object("sentence"));
  event.headline = members.text("headline");
  event.status = one_of(members, "status", Status::hypothetical, status_name);
  event.kind = one_of(members, "kind", EventKind::statement, kind_name);
  event.attribution = members.text_if_any("attribution");
  event.participants = members.texts("participants");
  event.rule = members.text("rule");
  event.anchor = one_of(members, "anchor", AnchorBasis::inferred_year, anchor_name);
  event.confidence = members.fraction("confidence");
  event.when = read_when(members, event.anchor);
  return event;
}

std::vector<Event> read_events(const Members& members) {
  std::vector<Event> events;
  for (const Members& event : members.objects("events")) events.push_back(read_event(event));
  return events;
}

bool ends_within(const Event& event, uint32_t length) {
  return std::max({event.date_phrase.end, event.trigger.end, event.sentence.end}) <= length;
}

Error refuse(const std::string& why) {
  return Error{ErrorCode::invalid_input, why, ""};
}

// What `extract` would have made of the article, checked.
Result<Extracted> accept(Extracted extracted) {
  if (Outcome tidied = tidy_article(extracted.document); !tidied) return tidied.error();
  const std::string& text = extracted.document.text;
  const uint32_t length = CodePointCounter(text).at(static_cast<uint32_t>(text.size()));
  for (const Event& event : extracted.events)
    if (!ends_within(event, length))
      return refuse("has an event that lies beyond the end of the article's text");
  return extracted;
}

Result<Extracted> read_answer(const Members& line) {
  if (line.has("error")) return refuse(line.text("error"));
  if (!line.has("article"))
    return refuse(line.has("events")
                      ? "holds no article, only events; have `dateline extract` write both"
                      : "is no line that `dateline extract` wrote");
  if (line.is_null("article")) return refuse("has no text of an article in it");
  const Members article = line.object("article");
  Extracted extracted{read_document(article), {}, line.text("rules")};
  extracted.events = read_events(article.has("events") ? article : line);
  if (line.fault().any())
    return refuse("has no \"" + line.fault().what() + "\" as `dateline extract` writes it");
  return accept(std::move(extracted));
}

}  // namespace

struct ExtractedReader::Buffers {
  simdjson::dom::parser parser;
};

ExtractedReader::ExtractedReader() : buffers_(std::make_unique<Buffers>()) {}
ExtractedReader::~ExtractedReader() = default;

Result<Extracted> ExtractedReader::read(std::string_view line) {
  simdjson::dom::object object;
  const auto broken = buffers_->parser.parse(line.data(), line.size()).get(object);
  if (broken == simdjson::INCORRECT_TYPE) return refuse("is not a JSON object");
  if (broken != simdjson::SUCCESS)
    return refuse(std::string("is broken JSON: ") + simdjson::error_message(broken));
  Fault fault;
  return read_answer({object, fault});
}

}  // namespace dateline::cli
