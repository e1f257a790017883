#include "cli/commands/line_filter.h"

#include "cli/console/messages.h"
#include "cli/line_reader.h"
#include "cli/opening.h"
#include "cli/options/anchoring_option.h"
#include "cli/ordered_workers.h"
#include "extractor/readers/reader.h"

namespace dateline::cli {
namespace {

struct Answered {
  std::string lines;
  bool rejected = false;
};

// Where a worker writes.
struct Target {
  std::string& lines;
  Spill spill;
};

using Workers = OrderedWorkers<std::string, Answered>;

void append_error(std::string& out, const LineError& bad) {
  JsonWriter json(out);
  json.begin_object();
  json.key("id");
  json.raw(bad.id_json);
  json.field("error", bad.error.text());
  json.end_object();
}

void append_answer(const Target& out, const ParsedLine& line, const Answer& answer) {
  JsonWriter json(out.lines);
  json.begin_object();
  json.key("id");
  json.raw(line.id_json);
  answer(line.document, json, out.spill);
  json.end_object();
}

// Whether the line could be read.
bool answer_line(std::string_view line, Anchoring anchoring, const Answer& answer,
                 const Target& out) {
  auto parsed = parse_article_line(line);
  auto* const good = std::get_if<ParsedLine>(&parsed);
  if (good != nullptr) {
    good->document.anchoring = anchoring;
    append_answer(out, *good, answer);
  } else {
    append_error(out.lines, std::get<LineError>(parsed));
  }
  out.lines += '\n';
  out.spill();
  return good != nullptr;
}

// Whether every line could be read.
bool answer_block(std::string_view block, Anchoring anchoring, const Answer& answer,
                  const Target& out) {
  bool all = true;
  while (!block.empty()) {
    const size_t end = block.find('\n');
    all &= answer_line(block.substr(0, end), anchoring, answer, out);
    block = end == std::string_view::npos ? std::string_view{} : block.substr(end + 1);
  }
  return all;
}

// One thread writes as it goes; of several each gathers the lines of its block.
Workers::Worker make_worker(const LineFilterOptions& options, const Answer& answer, Output& out) {
  if (options.jobs <= 1) {
    const Target direct{out.buffer(), [&out] { static_cast<void>(out.spill()); }};
    return [=, &options](const std::string& block) {
      return Answered{"", !answer_block(block, options.anchoring, answer, direct)};
    };
  }
  return [=, &options](const std::string& block) {
    Answered answered;
    answered.lines.reserve(block.size());
    answered.rejected = !answer_block(block, options.anchoring, answer, {answered.lines, [] {}});
    return answered;
  };
}

// Passes every block through the workers; answers are out before a block that is not there yet is
// awaited.
Outcome pump(LineReader& reader, Workers& workers, Output& out) {
  for (;;) {
    if (!reader.has_more_now()) {
      workers.drain();
      out.flush();
    }
    auto block = reader.next_block();
    if (!block) return block.error();
    if (block->empty()) return workers.drain(), Done{};
    workers.submit(std::move(*block));
    if (!out.spill()) return Done{};
  }
}

ExitCode filter_lines(LineReader& reader, const LineFilterOptions& options,
                      const std::function<Answer()>& make_answer) {
  auto out = open_output("");
  bool rejected = false;
  const auto worker = [&] { return make_worker(options, make_answer(), *out); };
  Workers workers(options.jobs, worker, [&](Answered answered) {
    out->buffer() += answered.lines;
    out->spill();
    rejected = rejected || answered.rejected;
  });
  const Outcome pumped = pump(reader, workers, *out);
  if (!pumped) report_error(pumped.error().text());
  return out->finish(!pumped ? ExitCode::trouble : rejected ? ExitCode::findings : ExitCode::fine);
}

void add_line_filter_options(CLI::App& app, LineFilterOptions& options) {
  app.add_option("--input", options.input, "File of JSON lines (standard input if not given)")
      ->type_name("FILE");
  app.add_option("-j,--jobs", options.jobs, "Threads; the answers are the same with any number")
      ->check(CLI::Range(1, 256).description(""))
      ->type_name("N");
  add_anchoring_option(app, options.anchoring);
}

ExitCode run_line_filter(const LineFilterOptions& options, const MakeAnswer& make_answer) {
  auto reader = LineReader::open(options.input);
  if (!reader) {
    report_error(reader.error().text());
    return ExitCode::trouble;
  }
  const auto extractor = open_extractor();
  if (!extractor) return ExitCode::trouble;
  return filter_lines(*reader, options, [&] { return make_answer(*extractor); });
}

}  // namespace

Run set_up_line_filter(CLI::App& app, const MakeAnswer& make_answer, const SharedOptions& options) {
  add_line_filter_options(app, *options);
  return [options, make_answer](const Settings&) { return run_line_filter(*options, make_answer); };
}

}  // namespace dateline::cli
