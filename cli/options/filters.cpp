#include "cli/options/filters.h"

#include "extractor/model/did_you_mean.h"
#include "extractor/model/edtf.h"
#include "store/views/about/about.h"

namespace dateline::cli {
namespace {

Error bad_value(const std::string& option, const std::string& value, const std::string& why) {
  return Error{ErrorCode::invalid_input, why, option + " " + value};
}

Result<std::optional<TimeSpan>> parse_bound(const std::string& option, const std::string& text) {
  if (text.empty()) return std::optional<TimeSpan>{};
  auto when = parse_edtf(text);
  if (!when) {
    return bad_value(option, text,
                     when.error().message + "; write a date as 2022-02-24, 2022-02 or 2022");
  }
  if (when->is_unresolved()) return bad_value(option, text, "a bound needs a year");
  return std::optional<TimeSpan>(*when);
}

std::vector<std::string> status_names() {
  std::vector<std::string> names;
  for (const Status status : {Status::happened, Status::planned, Status::ongoing, Status::negated,
                              Status::hypothetical}) {
    names.emplace_back(status_name(status));
  }
  return names;
}

std::vector<std::string> grain_names() {
  std::vector<std::string> names;
  for (auto grain = Grain::second; grain <= Grain::millennium;
       grain = static_cast<Grain>(static_cast<int>(grain) + 1)) {
    names.emplace_back(grain_name(grain));
  }
  return names;
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

Error unknown_word(const std::string& option, const std::string& word,
                   const std::vector<std::string>& names) {
  const std::string hint = did_you_mean(word, names);
  return bad_value(option, word,
                   hint.empty() ? "must be one of " + listed(names) : "unknown" + hint);
}

Outcome parse_bounds(const FilterOptions& options, Query& query) {
  auto from = parse_bound("--from", options.from);
  if (!from) return from.error();
  auto to = parse_bound("--to", options.to);
  if (!to) return to.error();
  query.from = *from;
  query.to = *to;
  if (!query.from || !query.to) return Done{};
  const auto begin = query.from->begin_day();
  const auto end = query.to->end_day();
  if (begin && end && *begin >= *end) {
    return bad_value("--from", options.from, "is after --to " + options.to);
  }
  return Done{};
}

Outcome parse_words(const FilterOptions& options, Query& query) {
  for (const std::string& word : options.statuses) {
    const auto status = parse_status(word);
    if (!status) return unknown_word("--status", word, status_names());
    query.statuses.push_back(*status);
  }
  if (options.precision.empty()) return Done{};
  query.precision = parse_grain(options.precision);
  if (!query.precision) return unknown_word("--precision", options.precision, grain_names());
  return Done{};
}

// CLI11 would read "-3" as a huge unsigned number.
CLI::Validator positive() {
  return CLI::Validator(
      [](std::string& word) {
        const bool digits = !word.empty() && word.size() < 10 &&
                            word.find_first_not_of("0123456789") == std::string::npos;
        return digits && word.find_first_not_of('0') != std::string::npos
                   ? ""
                   : "must be a whole number from 1 on, not " + word;
      },
      "");
}

}  // namespace

void add_event_filters(CLI::App& app, FilterOptions& options) {
  const std::string group = "Filters";
  app.add_option("--from", options.from,
                 "From this day, month or year on (2022-02-24, 2022-02, 2022)")
      ->type_name("DATE")
      ->group(group);
  app.add_option("--to", options.to, "Up to and including it")->type_name("DATE")->group(group);
  app.add_option("--about", options.about,
                 "Only events that mention these words; \"a phrase\", OR, NOT and ( ) work")
      ->type_name("TEXT")
      ->group(group);
  app.add_option("--status", options.statuses,
                 "happened, planned, ongoing, negated or hypothetical; may be repeated")
      ->type_name("STATUS")
      ->expected(1)
      ->take_all()
      ->group(group);
  app.add_option("--precision", options.precision,
                 "Only dates precise to a day, week, month, year, ...")
      ->type_name("UNIT")
      ->group(group);
  app.add_option("--lang", options.lang, "Only articles in this language (en, de, ...)")
      ->type_name("LANG")
      ->group(group);
  app.add_option(
         "--since-run", options.since_run,
         "Only what this run (`dateline runs` lists them) or a later one brought or changed")
      ->check(positive())
      ->type_name("RUN")
      ->group(group);
}

void add_source_filter(CLI::App& app, FilterOptions& options) {
  app.add_option("--source", options.sources, "Only this source; may be repeated")
      ->type_name("NAME")
      ->expected(1)
      ->take_all()
      ->group("Filters");
}

void add_list_filters(CLI::App& app, FilterOptions& options) {
  const std::string group = "Filters";
  app.add_option("--min-sources", options.min_sources,
                 "Only events told by at least this many sources")
      ->check(positive())
      ->type_name("N")
      ->group(group);
  app.add_option("--limit", options.limit, "At most this many events")
      ->check(positive())
      ->type_name("N")
      ->group(group);
  app.add_option("--top", options.top, "Only the N days that matter most, one event each")
      ->check(positive())
      ->type_name("N")
      ->group(group);
  app.add_option("--order", options.order,
                 "Oldest first (asc), newest first (desc), or what is most about the words of "
                 "--about first (relevance)")
      ->check(CLI::Validator(
          [](std::string& word) {
            const bool known = word == "asc" || word == "desc" || word == kByRelevance;
            return known ? "" : "must be asc, desc or relevance, not " + word;
          },
          ""))
      ->type_name("asc|desc|relevance")
      ->group(group);
}

Result<Query> make_query(const FilterOptions& options) {
  Query query;
  if (auto done = parse_bounds(options, query); !done) return done.error();
  if (auto done = parse_words(options, query); !done) return done.error();
  if (const auto about = About::parse(options.about); !about)
    return bad_value("--about", options.about, about.error().message);
  if (options.order == kByRelevance && options.about.empty())
    return bad_value("--order", options.order, "needs --about: relevant to what?");
  query.since_run = options.since_run;
  query.sources = options.sources;
  query.about = options.about;
  query.lang = options.lang;
  return query;
}

}  // namespace dateline::cli
