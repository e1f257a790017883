#include "extractor/readers/json_article.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <optional>

#include "extractor/model/utf8.h"
#include "extractor/readers/dateline_day.h"
#include "extractor/readers/json_names.h"
#include "extractor/readers/markup_text.h"
#include "extractor/readers/stamp.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

namespace od = simdjson::ondemand;

constexpr size_t index_of(JsonSlot slot) {
  return static_cast<size_t>(slot);
}

// What an object holds, as views into the parser's buffer.
struct Fields {
  std::string_view id_token;  // raw JSON
  std::array<std::string_view, kJsonSlots> strings{};
  std::array<uint8_t, kJsonSlots> ranks{};
  JsonMarkup markup = JsonMarkup::never;  // of the text
  std::optional<Moment> published;
  std::optional<Moment> modified;
  std::optional<Moment> retrieved;
  std::optional<Moment> version;  // ninjs: of this version, and of the first if that is all
  std::vector<std::string> authors;
  bool holds_others = false;  // under a name that envelopes use

  Fields() { ranks.fill(255); }
  std::string_view& string(JsonSlot slot) { return strings[index_of(slot)]; }
};

using Code = simdjson::error_code;

// What the text of an object is called: of a party its name, of WordPress's fields and the New York
// Times's what they put inside.
bool is_name_of_value(std::string_view key) {
  return key == "name" || key == "rendered" || key == "main" || key == "original" ||
         key == "value" || key == "@value" || key == "#text";
}

Code read_string_of_object(od::object object, std::string_view& out) {
  for (auto result : object) {
    od::field field;
    if (const Code error = std::move(result).get(field)) return error;
    std::string_view key;
    if (const Code error = field.unescaped_key().get(key)) return error;
    std::string_view text;
    if (is_name_of_value(key) && field.value().get_string().get(text) == simdjson::SUCCESS &&
        out.empty())
      out = text;
  }
  return simdjson::SUCCESS;
}

// A string, or an object that holds one under a usual name.
Code read_string(od::value value, std::string_view& out) {
  od::json_type type{};
  if (const Code error = value.type().get(type)) return error;
  if (type == od::json_type::string) return value.get_string().get(out);
  if (type != od::json_type::object) return simdjson::SUCCESS;
  od::object object;
  if (const Code error = value.get_object().get(object)) return error;
  return read_string_of_object(object, out);
}

std::optional<Moment> from_epoch(int64_t seconds) {
  constexpr int64_t kMilliseconds = 100'000'000'000;
  constexpr int64_t kLatest = 32'503'680'000;  // year 3000
  if (seconds >= kMilliseconds) seconds /= 1000;
  if (seconds <= 0 || seconds > kLatest) return std::nullopt;
  const auto day = date::sys_days{date::days{static_cast<int>(seconds / 86400)}};
  return Moment{day, static_cast<int>(seconds % 86400 / 60)};
}

Code read_moment(od::value value, std::optional<Moment>& out) {
  od::json_type type{};
  if (const Code error = value.type().get(type)) return error;
  if (type == od::json_type::number) {
    double seconds = 0;
    if (value.get_double().get(seconds) == simdjson::SUCCESS && seconds > 0 && seconds < 1e14)
      out = from_epoch(static_cast<int64_t>(seconds));
    return simdjson::SUCCESS;
  }
  std::string_view text;
  const Code error = read_string(value, text);
  if (error == simdjson::SUCCESS) out = read_stamp(text);
  return error;
}

Code read_author_list(od::value value, std::vector<std::string>& out) {
  od::array list;
  if (const Code error = value.get_array().get(list)) return error;
  for (auto item : list) {
    od::value author;
    if (const Code error = item.get(author)) return error;
    std::string_view name;
    if (const Code error = read_string(author, name)) return error;
    if (!name.empty()) out.emplace_back(name);
  }
  return simdjson::SUCCESS;
}

Code read_authors(od::value value, std::vector<std::string>& out) {
  out.clear();
  od::json_type type{};
  if (const Code error = value.type().get(type)) return error;
  if (type == od::json_type::array) return read_author_list(value, out);
  std::string_view names;
  const Code error = read_string(value, names);
  out = split_trimmed(names, ';');
  return error;
}

Code read_id(od::value value, Fields& fields) {
  od::json_type type{};
  if (const Code error = value.type().get(type)) return error;
  if (type != od::json_type::string && type != od::json_type::number) return simdjson::SUCCESS;
  fields.id_token = trimmed(value.raw_json_token());
  std::string_view& id = fields.string(JsonSlot::id);
  if (type == od::json_type::string) return value.get_string().get(id);
  id = fields.id_token;
  return simdjson::SUCCESS;
}

// An empty string does not take the place of what there is.
Code read_string_slot(const JsonName& name, od::value value, Fields& fields) {
  std::string_view text;
  const Code error = read_string(value, text);
  std::string_view& held = fields.string(name.slot);
  if (text.data() == nullptr || (text.empty() && held.data() != nullptr)) return error;
  held = text;
  if (!text.empty()) fields.ranks[index_of(name.slot)] = name.rank;
  if (name.slot == JsonSlot::text) fields.markup = name.markup;
  return error;
}

Code read_moment_slot(const JsonName& name, od::value value, Fields& fields) {
  std::optional<Moment> moment;
  const Code error = read_moment(value, moment);
  if (!moment) return error;
  fields.ranks[index_of(name.slot)] = name.rank;
  if (name.slot == JsonSlot::published) fields.published = moment;
  if (name.slot == JsonSlot::modified) fields.modified = moment;
  if (name.slot == JsonSlot::retrieved) fields.retrieved = moment;
  if (name.key == "versioncreated") fields.version = moment;
  return error;
}

Code read_slot(const JsonName& name, od::value value, Fields& fields) {
  switch (name.slot) {
    case JsonSlot::id:
      fields.ranks[index_of(name.slot)] = name.rank;
      return read_id(value, fields);
    case JsonSlot::authors:
      fields.ranks[index_of(name.slot)] = name.rank;
      return read_authors(value, fields.authors);
    case JsonSlot::published:
    case JsonSlot::modified:
    case JsonSlot::retrieved:
      return read_moment_slot(name, value, fields);
    default:
      return read_string_slot(name, value, fields);
  }
}

Code note_contents(std::string_view key, od::value value, Fields& fields) {
  if (std::find(kJsonContents.begin(), kJsonContents.end(), key) == kJsonContents.end())
    return simdjson::SUCCESS;
  od::json_type type{};
  const Code error = value.type().get(type);
  fields.holds_others =
      fields.holds_others || type == od::json_type::array || type == od::json_type::object;
  return error;
}

Code read_object(od::object object, const JsonNames& names, std::string_view path, Fields& fields);

Code read_field(od::field& field, const JsonNames& names, std::string_view path, Fields& fields) {
  std::string_view key;
  if (const Code error = field.unescaped_key().get(key)) return error;
  const std::string inner =
      path.empty() ? std::string() : std::string(path) + "." + std::string(key);
  if (!path.empty()) key = inner;
  const JsonName* name = names.find(key);
  od::value value = field.value();
  od::object object;
  if (names.leads_on(key) && value.get_object().get(object) == simdjson::SUCCESS)
    return read_object(object, names, std::string(key), fields);
  if (name == nullptr) return note_contents(key, value, fields);
  if (name->rank >= fields.ranks[index_of(name->slot)]) return simdjson::SUCCESS;
  bool is_null = false;
  if (const Code error = value.is_null().get(is_null)) return error;
  return is_null ? simdjson::SUCCESS : read_slot(*name, value, fields);
}

Code read_object(od::object object, const JsonNames& names, std::string_view path, Fields& fields) {
  for (auto result : object) {
    od::field field;
    if (const Code error = std::move(result).get(field)) return error;
    if (const Code error = read_field(field, names, path, fields)) return error;
  }
  return simdjson::SUCCESS;
}

std::string id_json(const Fields& fields) {
  return fields.id_token.empty() ? "null" : std::string(fields.id_token);
}

bool looks_like_html(std::string_view text) {
  text = trimmed(text);
  return text.size() > 3 && text.front() == '<' && text.back() == '>' && text[1] != ' ';
}

std::string text_of(Fields& fields) {
  const std::string_view text = fields.string(JsonSlot::text);
  const bool is_html = fields.markup == JsonMarkup::always ||
                       (fields.markup == JsonMarkup::perhaps && looks_like_html(text));
  return is_html ? text_of_html(text) : std::string(text);
}

// trafilatura's "source" is the address of the page.
void set_source(Fields& fields, Document& document) {
  document.url = fields.string(JsonSlot::url);
  document.source = fields.string(JsonSlot::source);
  if (is_url(document.source)) {
    if (document.url.empty()) document.url = document.source;
    document.source = domain_of(document.source);
  }
  // ninjs names a story by an address, if it has one.
  if (document.url.empty() && is_url(document.id)) document.url = document.id;
}

// What another run of ours found out, under the names that it writes, is not found out anew.
std::string basis_of(Fields& fields) {
  const std::string_view said = fields.string(JsonSlot::published_basis);
  const bool ours = fields.ranks[index_of(JsonSlot::published)] == 1 && !said.empty();
  return ours ? one_line(said) : "json";
}

ParsedLine to_parsed(Fields& fields) {
  ParsedLine line;
  line.id_json = id_json(fields);
  Document& document = line.document;
  document.id = fields.string(JsonSlot::id);
  document.text = text_of(fields);
  document.title = fields.string(JsonSlot::title);
  set_source(fields, document);
  document.lang = fields.string(JsonSlot::lang);
  document.authors = std::move(fields.authors);
  document.published = fields.published ? fields.published : fields.version;
  document.modified = fields.modified;
  document.retrieved = fields.retrieved;
  if (document.published) document.published_basis = basis_of(fields);
  return line;
}

LineError to_error(std::string id, const std::string& message) {
  return {std::move(id), Error{ErrorCode::invalid_input, message, ""}, false};
}

std::string broken_json(Code code) {
  if (code == simdjson::UNCLOSED_STRING) return "is broken JSON: a string in it never ends";
  if (code == simdjson::INCORRECT_TYPE) return "is not a JSON object";
  if (code == simdjson::EMPTY) return "is empty where a JSON object should be";
  return std::string("is broken JSON: ") + simdjson::error_message(code);
}

// The id of a line that is too broken to parse, if it opens with a simple one: {"id": "a-1", or
// {"id": 7,
std::string id_of_broken(std::string_view json) {
  size_t at = json.find("\"id\"");
  if (at == std::string_view::npos) return "null";
  at = json.find_first_not_of(" \t", at + 4);
  if (at == std::string_view::npos || json[at] != ':') return "null";
  const std::string_view value = trimmed(json.substr(at + 1, 200));
  if (value.empty()) return "null";
  if (value.front() != '"') {
    const size_t end = value.find_first_not_of("0123456789");
    return end == 0 || end == std::string_view::npos || value.front() == '0'
               ? "null"
               : std::string(value.substr(0, end));
  }
  const size_t end = value.find_first_of("\"\\", 1);
  if (end == std::string_view::npos || value[end] == '\\') return "null";
  const std::string_view token = value.substr(0, end + 1);
  for (const char c : token)
    if (static_cast<uint8_t>(c) < 0x20) return "null";
  return is_valid_utf8(token) ? std::string(token) : "null";
}

int hex_at(std::string_view text, size_t at) {
  if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return -1;
  int value = 0;
  for (size_t i = at + 2; i < at + 6; ++i) {
    const char c = ascii_lower(text[i]);
    const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

// Escapes of half a surrogate pair become \uFFFD: one code point for one.
std::string without_lone_surrogates(std::string json) {
  for (size_t at = 0; at + 1 < json.size(); ++at) {
    if (json[at] != '\\') continue;
    const int unit = hex_at(json, at);
    const int next = hex_at(json, at + 6);
    const bool pair = unit >= 0xD800 && unit < 0xDC00 && next >= 0xDC00 && next < 0xE000;
    if (unit >= 0xD800 && unit < 0xE000 && !pair) json.replace(at, 6, "\\uFFFD");
    at += pair ? 11 : 1;
  }
  return json;
}

}  // namespace

struct JsonArticleParser::Buffers {
  explicit Buffers(const std::vector<MappedField>& fields) : names(fields) {}

  JsonNames names;
  od::parser parser;
  std::string padded;

  // The JSON with the room after it that simdjson reads ahead into.
  simdjson::padded_string_view pad(std::string_view json) {
    padded.reserve(json.size() + simdjson::SIMDJSON_PADDING);
    padded.assign(json);
    return simdjson::padded_string_view(padded.data(), padded.size(), padded.capacity());
  }

  Code read(std::string_view json, Fields& fields) {
    od::document document;
    if (const Code error = parser.iterate(pad(json)).get(document)) return error;
    od::object object;
    if (const Code error = document.get_object().get(object)) return error;
    return read_object(object, names, "", fields);
  }

  // Bytes that are not UTF-8 and lone surrogates cost a second try, not the article.
  Code read_mended(std::string_view json, Fields& fields) {
    const Code error = read(json, fields);
    if (error != simdjson::UTF8_ERROR && error != simdjson::STRING_ERROR) return error;
    fields = Fields();
    return read(without_lone_surrogates(to_valid_utf8(json)), fields);
  }
};

JsonArticleParser::JsonArticleParser(const std::vector<MappedField>& fields)
    : buffers_(std::make_unique<Buffers>(fields)) {}
JsonArticleParser::~JsonArticleParser() = default;

namespace {

// An article that `read` could not read is a line that says why.
std::string why_no_text(Fields& fields) {
  const std::string_view said = fields.string(JsonSlot::error);
  return !said.empty()
             ? one_line(said)
             : "has no \"text\" (nor \"maintext\", \"body\" or \"content\") that is a string";
}

std::variant<ParsedLine, LineError> outcome_of(Code error, Fields& fields, std::string_view json) {
  if (error != simdjson::SUCCESS)
    return to_error(fields.id_token.empty() ? id_of_broken(json) : id_json(fields),
                    broken_json(error));
  if (fields.holds_others && fields.ranks[index_of(JsonSlot::text)] >= kSummaryRank)
    return LineError{
        id_json(fields), {ErrorCode::invalid_input, "wraps articles and is none itself", ""}, true};
  if (fields.string(JsonSlot::text).data() == nullptr)
    return to_error(id_json(fields), why_no_text(fields));
  return to_parsed(fields);
}

}  // namespace

std::variant<ParsedLine, LineError> JsonArticleParser::parse(std::string_view json) {
  Fields fields;
  const Code error = buffers_->read_mended(json, fields);
  return outcome_of(error, fields, json);
}

bool JsonArticleParser::parse_all(std::string_view json, const ObjectSink& sink) {
  if (trimmed(json).substr(0, 1) != "[") return sink(1, parse(json));
  const std::string mended = without_lone_surrogates(to_valid_utf8(json));
  size_t number = 0;
  const auto fail = [&](Code error) {
    return sink(number + 1, to_error("null", broken_json(error)));
  };
  od::document document;
  od::array array;
  Code error = buffers_->parser.iterate(buffers_->pad(mended)).get(document);
  if (error == simdjson::SUCCESS) error = document.get_array().get(array);
  if (error != simdjson::SUCCESS) return fail(error);
  for (auto element : array) {
    od::object object;
    Fields fields;
    error = element.get_object().get(object);
    if (error == simdjson::SUCCESS) error = read_object(object, buffers_->names, "", fields);
    if (!sink(++number, outcome_of(error, fields, ""))) return false;
    if (error != simdjson::SUCCESS && error != simdjson::INCORRECT_TYPE) return true;
  }
  return true;
}

std::variant<ParsedLine, LineError> parse_article_line(std::string_view line) {
  thread_local JsonArticleParser parser;
  auto parsed = parser.parse(line);
  if (auto* good = std::get_if<ParsedLine>(&parsed)) date_by_dateline(good->document);
  return parsed;
}

}  // namespace dateline
