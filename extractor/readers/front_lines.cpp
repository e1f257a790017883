#include "extractor/readers/front_lines.h"

#include <algorithm>
#include <array>
#include <string>

#include "extractor/readers/stamp.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

enum class Slot { title, source, authors, published, modified, url, lang, id };

struct Name {
  std::string_view key;
  Slot slot;
};
constexpr std::array kNames = {Name{"title", Slot::title},
                               Name{"headline", Slot::title},
                               Name{"source", Slot::source},
                               Name{"publisher", Slot::source},
                               Name{"publication", Slot::source},
                               Name{"author", Slot::authors},
                               Name{"authors", Slot::authors},
                               Name{"by", Slot::authors},
                               Name{"byline", Slot::authors},
                               Name{"published", Slot::published},
                               Name{"date", Slot::published},
                               Name{"publishdate", Slot::published},
                               Name{"pubdate", Slot::published},
                               Name{"modified", Slot::modified},
                               Name{"updated", Slot::modified},
                               Name{"lastmod", Slot::modified},
                               Name{"last_modified_at", Slot::modified},
                               Name{"url", Slot::url},
                               Name{"link", Slot::url},
                               Name{"canonical_url", Slot::url},
                               Name{"canonicalurl", Slot::url},
                               Name{"lang", Slot::lang},
                               Name{"language", Slot::lang},
                               Name{"id", Slot::id}};

}  // namespace

bool apply_front_line(std::string_view key, std::string_view value, const char* basis,
                      Document& document) {
  const auto* name = std::find_if(kNames.begin(), kNames.end(),
                                  [key](const Name& known) { return known.key == key; });
  if (name == kNames.end()) return false;
  if (name->slot == Slot::title) document.title = value;
  if (name->slot == Slot::source) document.source = value;
  if (name->slot == Slot::authors) document.authors = split_trimmed(value, ';');
  if (name->slot == Slot::modified) document.modified = read_stamp(value);
  if (name->slot == Slot::url) document.url = value;
  if (name->slot == Slot::lang) document.lang = value;
  if (name->slot == Slot::id) document.id = value;
  if (name->slot != Slot::published) return true;
  document.published = read_stamp(value);
  document.published_basis = document.published ? basis : "";
  return true;
}

}  // namespace dateline
