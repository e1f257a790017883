#include "cli/extracted/members.h"

namespace dateline::cli {

std::optional<simdjson::dom::element> Members::find(const char* name) const {
  simdjson::dom::element element;
  if (!object_ || (*object_)[name].get(element) != simdjson::SUCCESS) return std::nullopt;
  return element;
}

// Nothing, and noted, for what is not there or of another kind.
template <class Value>
std::optional<Value> Members::get(const char* name) const {
  const auto element = find(name);
  Value value{};
  if (element && element->get(value) == simdjson::SUCCESS) return value;
  fault_.note(name);
  return std::nullopt;
}

bool Members::has(const char* name) const {
  return find(name).has_value();
}

bool Members::is_null(const char* name) const {
  const auto element = find(name);
  return element && element->is_null();
}

std::string Members::text(const char* name) const {
  return std::string(get<std::string_view>(name).value_or(""));
}

uint32_t Members::offset(const char* name) const {
  const uint64_t value = get<uint64_t>(name).value_or(0);
  if (value > UINT32_MAX) fault_.note(name);
  return static_cast<uint32_t>(value);
}

float Members::fraction(const char* name) const {
  const double value = get<double>(name).value_or(0);
  if (!(value >= 0 && value <= 1)) fault_.note(name);
  return static_cast<float>(value);
}

std::vector<simdjson::dom::element> Members::list(const char* name) const {
  const auto array = get<simdjson::dom::array>(name);
  std::vector<simdjson::dom::element> elements;
  if (array)
    for (const simdjson::dom::element element : *array) elements.push_back(element);
  return elements;
}

std::vector<std::string> Members::texts(const char* name) const {
  std::vector<std::string> texts;
  for (const simdjson::dom::element element : list(name)) {
    std::string_view text;
    if (element.get(text) != simdjson::SUCCESS) fault_.note(name);
    texts.emplace_back(text);
  }
  return texts;
}

std::vector<Members> Members::objects(const char* name) const {
  std::vector<Members> objects;
  for (const simdjson::dom::element element : list(name)) {
    simdjson::dom::object object;
    const bool is_one = element.get(object) == simdjson::SUCCESS;
    if (!is_one) fault_.note(name);
    objects.emplace_back(is_one ? std::optional(object) : std::nullopt, fault_);
  }
  return objects;
}

Members Members::object(const char* name) const {
  return {get<simdjson::dom::object>(name), fault_};
}

std::optional<Moment> Members::moment(const char* name) const {
  if (!has(name) || is_null(name)) return std::nullopt;
  const auto moment = parse_moment(text(name));
  if (!moment) fault_.note(name);
  return moment;
}

std::string Members::text_if_any(const char* name) const {
  return has(name) ? text(name) : std::string();
}

bool Members::flag(const char* name) const {
  return has(name) && get<bool>(name).value_or(false);
}

int Members::number_or(const char* name, int otherwise, int least, int most) const {
  if (!has(name)) return otherwise;
  const auto value = get<int64_t>(name);
  if (value && *value >= least && *value <= most) return static_cast<int>(*value);
  fault_.note(name);
  return otherwise;
}

}  // namespace dateline::cli
