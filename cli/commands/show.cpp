#include <algorithm>
#include <memory>

#include "cli/commands/commands.h"
#include "cli/console/messages.h"
#include "cli/console/terminal.h"
#include "cli/opening.h"
#include "cli/render/display_date.h"
#include "cli/render/event_json.h"
#include "cli/render/evidence.h"
#include "cli/render/formats.h"
#include "cli/render/sanitise.h"
#include "cli/render/wrap.h"
#include "extractor/model/dateline.h"
#include "extractor/model/edtf.h"
#include "extractor/model/event_id.h"

namespace dateline::cli {
namespace {

constexpr size_t kShortestPrefix = 4;
constexpr size_t kMostNamed = 5;  // of the events that one prefix may mean
constexpr size_t kFullId = 16;
constexpr size_t kContext = 240;  // code points on each side of the sentence
constexpr size_t kLabel = 14;

struct ShowOptions {
  std::string event;
  std::string format = "text";
};

struct Context {
  std::optional<Moment> anchor;  // what the article's relative dates hang on
  std::string input;             // the file, and the place in it, that the article was read from
  std::string before;
  std::string after;
};

bool is_prefix(const std::string& text) {
  return text.size() >= kShortestPrefix && text.size() <= kFullId &&
         text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

std::string lowered(std::string text) {
  for (char& c : text) c = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

std::string named(const std::vector<StoredEvent>& events) {
  std::string ids;
  for (size_t i = 0; i < std::min(events.size(), kMostNamed); ++i)
    ids += (ids.empty() ? "" : ", ") + format_id(events[i].event.id);
  return ids + (events.size() > kMostNamed ? ", ..." : "");
}

Result<StoredEvent> find_by_prefix(const Store& store, const std::string& prefix) {
  std::vector<StoredEvent> found;
  const auto visited = store.visit({}, [&](const StoredEvent& event) {
    if (format_id(event.event.id).starts_with(prefix)) found.push_back(event);
    return true;
  });
  if (!visited) return visited.error();
  if (found.empty()) return Error{ErrorCode::not_found, "there is no event " + prefix, ""};
  if (found.size() == 1) return found.front();
  return Error{ErrorCode::invalid_input,
               std::to_string(found.size()) + " events begin with " + prefix + ": " + named(found) +
                   "; give more of the id",
               ""};
}

Result<StoredEvent> find_event(const Store& store, const std::string& id) {
  if (id.size() < kFullId) return find_by_prefix(store, id);
  auto event = store.find_event(parse_id(id).value_or(0));
  if (event || event.error().code != ErrorCode::not_found) return event;
  return Error{ErrorCode::not_found, "there is no event " + id, ""};
}

Context context_of(const Document& document, const Quote& sentence) {
  const std::string_view text = document.text;
  const size_t first = sentence.begin > kContext ? sentence.begin - kContext : 0;
  const size_t from = byte_of(text, first);
  const size_t begin = byte_of(text, sentence.begin);
  const size_t end = byte_of(text, sentence.end);
  const size_t to = end + byte_of(text.substr(end), kContext);
  return {anchor_of(text, document.published), document.input,
          (first > 0 ? "… " : "") + one_line(text.substr(from, begin - from)),
          one_line(text.substr(end, to - end)) + (to < text.size() ? " …" : "")};
}

class ShowText {
 public:
  ShowText(std::string& out, const Style& style) : out_(out), style_(style) {}

  void append(const StoredEvent& event, const Context& context) {
    const Event& told_event = event.event;
    append_wrapped(out_, "", painted(style_, Paint::bold, told(event)), 0, style_.width);
    out_ += '\n';
    append_date(event, context);
    append_story(told_event);
    append_article(event, context);
    out_ += '\n';
    append_context(told_event, context);
  }

 private:
  void line(const std::string& name, const std::string& text) {
    if (text.empty()) return;
    append_wrapped(out_, name + std::string(kLabel - name.size(), ' '), text, kLabel, style_.width);
  }

  void append_date(const StoredEvent& event, const Context& context) {
    const Event& told_event = event.event;
    const std::string edtf = to_edtf(told_event.when);
    const std::string words = display_date(told_event.when);
    line("date", words == edtf ? words : words + " (" + edtf + ")");
    line("precision", std::string(grain_name(told_event.when.grain())));
    line("why", calculation(event, context.anchor));
    line("rule", one_line(told_event.rule));
    line("anchor",
         std::string(anchor_name(told_event.anchor)) + ": " + std::string(basis_words(told_event)));
    line("confidence", std::to_string(static_cast<int>(told_event.confidence * 100 + 0.5F)) + " %");
  }

  void append_story(const Event& event) {
    line("status",
         std::string(status_name(event.status)) + " (" + std::string(kind_name(event.kind)) + ")");
    line("attribution", one_line(event.attribution));
    std::string names;
    for (const std::string& name : event.participants)
      names += (names.empty() ? "" : "; ") + one_line(name);
    line("participants", names);
    line("trigger", quoted(event.trigger));
    line("date phrase", quoted(event.date_phrase));
    line("sentence", "characters " + std::to_string(event.sentence.begin) + " to " +
                         std::to_string(event.sentence.end));
  }

  static std::string quoted(const Quote& quote) {
    if (quote.text.empty()) return "";
    return "\"" + one_line(quote.text) + "\", characters " + std::to_string(quote.begin) + " to " +
           std::to_string(quote.end);
  }

  void append_article(const StoredEvent& event, const Context& context) {
    line("source", one_line(event.source));
    line("article", one_line(event.article_title) + " (" + format_id(event.article) + ")");
    line("url", one_line(event.article_url));
    line("input", one_line(context.input));
    line("published", event.published ? format_moment(*event.published) : "unknown");
    if (context.anchor != event.published) line("dateline", format_moment(*context.anchor));
    line("event id", format_id(event.event.id));
  }

  void append_context(const Event& event, const Context& context) {
    if (!context.before.empty()) append_wrapped(out_, "  ", context.before, 2, style_.width);
    append_wrapped(out_, "> ", marked_sentence(event, "[", "]"), 2, style_.width);
    if (!context.after.empty()) append_wrapped(out_, "  ", context.after, 2, style_.width);
  }

  std::string& out_;
  const Style& style_;
};

void append_json(std::string& out, const StoredEvent& event, const Context& context) {
  JsonWriter json(out);
  json.begin_object();
  write_event_members(json, event);
  json.field("calculation", calculation(event, context.anchor));
  json.field("input", context.input);
  json.key("context");
  json.begin_object();
  json.field("before", context.before);
  json.field("after", context.after);
  json.end_object();
  json.end_object();
  out += '\n';
}

ExitCode print(const Store& store, const StoredEvent& event, const ShowOptions& options,
               const Settings& settings) {
  const auto document = store.find_article(event.article);
  const Context context =
      document ? context_of(*document, event.event.sentence) : Context{event.published, "", "", ""};
  auto out = open_output("");
  const Style style{wants_color(settings.color, out->descriptor()), text_width(), false};
  if (options.format == "json") {
    append_json(out->buffer(), event, context);
  } else {
    ShowText(out->buffer(), style).append(event, context);
  }
  return out->finish(ExitCode::fine);
}

ExitCode run(const ShowOptions& options, const Settings& settings) {
  const auto known = check_format(options.format, {"text", "json"});
  const std::string id = lowered(options.event);
  if (!known || !is_prefix(id)) {
    report_error(known ? "\"" + options.event +
                             "\" is no event id: 16 hexadecimal digits, or the first 4 or more"
                       : known.error().text());
    return ExitCode::trouble;
  }
  const auto store = open_store(settings, Store::Mode::read);
  if (!store) return ExitCode::trouble;
  const auto event = find_event(*store, id);
  if (event) return print(*store, *event, options, settings);
  report_error(with_remedy(event.error()));
  return event.error().code == ErrorCode::not_found ? ExitCode::findings : ExitCode::trouble;
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<ShowOptions>();
  app.add_option("EVENT", options->event, "Its id, or the first four or more digits of it")
      ->required()
      ->type_name("");
  app.add_option("--format", options->format, "text or json")->type_name("FORMAT");
  return [options](const Settings& settings) { return run(*options, settings); };
}

}  // namespace

const Command kShow = {
    "show", "Show one event whole: its sentence in context, its source, and why this date",
    "`timeline` prints the id of each event behind its sources.\n"
    "Examples:\n"
    "  dateline show 3f9a0c\n"
    "  dateline show 3f9a0c5521d07e4b --format json",
    setup};

}  // namespace dateline::cli
