#include "extractor/rules/verb_forms.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr std::string_view kFormClasses[] = {"verb-base", "verb-past", "verb-participle", "verb-s",
                                             "verb-ing"};
constexpr std::string_view kProperties[] = {"verb-saying", "verb-light", "verb-planning",
                                            "verb-continuing", "verb-ending"};

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

size_t vowel_groups(const std::string& word) {
  size_t n = 0;
  for (size_t i = 0; i < word.size(); ++i)
    n += is_vowel(word[i]) && (i == 0 || !is_vowel(word[i - 1]));
  return n;
}

// One vowel group, ending in a single vowel and a consonant: "stop", "plan"; and the stressed
// endings of longer verbs in common use: "commit", "prefer", "occur", "control".
bool doubles(const std::string& base) {
  const size_t n = base.size();
  if (n < 3) return false;
  const char last = base[n - 1];
  if (is_vowel(last) || last == 'w' || last == 'x' || last == 'y') return false;
  if (!is_vowel(base[n - 2]) || is_vowel(base[n - 3])) return false;
  if (vowel_groups(base) == 1) return true;
  for (const std::string_view end :
       {"mit", "fer", "cur", "trol", "pel", "bel", "gret", "quip", "tten", "lot"}) {
    if (n > end.size() + 1 && base.compare(n - end.size(), end.size(), end) == 0) {
      return end != "tten" && base != "offer" && base != "differ" && base != "suffer" &&
             base != "limit" && base != "pilot" && base != "label";
    }
  }
  return false;
}

bool ends_in_consonant_y(const std::string& base) {
  return base.size() > 1 && base.back() == 'y' && !is_vowel(base[base.size() - 2]);
}

// "got|gotten"
template <class Visit>
void for_each_variant(std::string_view cell, Visit visit) {
  for (size_t at = 0; at <= cell.size();) {
    const size_t end = std::min(cell.find('|', at), cell.size());
    if (end > at) visit(cell.substr(at, end - at));
    at = end + 1;
  }
}

class Forms {
 public:
  explicit Forms(Lexicon& lexicon) : lexicon_(lexicon) {
    for (size_t i = 0; i < classes_.size(); ++i)
      classes_[i] = lexicon.intern_class(kFormClasses[i]);
  }

  // forms: base, past, participle, s, ing; each perhaps with variants.
  void add(const std::array<std::string_view, 5>& forms) {
    const uint32_t lemma = lexicon_.add(forms[0].substr(0, forms[0].find('|')), classes_[0], 0);
    for_each_variant(forms[0], [&](std::string_view form) {
      forms_.push_back({lemma, lexicon_.find(form)});
    });
    for (size_t c = 1; c < forms.size(); ++c) {
      for_each_variant(forms[c], [&](std::string_view form) {
        forms_.push_back({lemma, lexicon_.add(form, classes_[c], static_cast<int32_t>(lemma))});
      });
    }
  }

  // In the order of the bases' letters: of two verbs that share a form the first has it.
  void spread_properties() {
    for (const std::string_view name : kProperties) {
      const auto id = lexicon_.find_class(name);
      if (!id) continue;
      std::vector<Form> with;
      for (const Form& f : forms_) {
        if (lexicon_.value(f.lemma, *id, true)) with.push_back(f);
      }
      std::stable_sort(with.begin(), with.end(), [&](const Form& a, const Form& b) {
        return lexicon_.form(a.lemma) < lexicon_.form(b.lemma);
      });
      for (const Form& f : with)
        lexicon_.add(lexicon_.form(f.entry), *id, static_cast<int32_t>(f.lemma));
    }
  }

 private:
  struct Form {
    uint32_t lemma;
    uint32_t entry;
  };

  Lexicon& lexicon_;
  std::array<ClassId, 5> classes_{};
  std::vector<Form> forms_;
};

}  // namespace

std::string regular_past(const std::string& base) {
  if (base.back() == 'e') return base + "d";
  if (ends_in_consonant_y(base)) return base.substr(0, base.size() - 1) + "ied";
  return doubles(base) ? base + base.back() + "ed" : base + "ed";
}

std::string regular_s(const std::string& base) {
  if (ends_in_consonant_y(base)) return base.substr(0, base.size() - 1) + "ies";
  const char last = base.back();
  const char before = base.size() > 1 ? base[base.size() - 2] : ' ';
  const bool hisses = last == 's' || last == 'x' || last == 'z' || last == 'o' ||
                      (last == 'h' && (before == 'c' || before == 's'));
  return base + (hisses ? "es" : "s");
}

std::string regular_ing(const std::string& base) {
  const char before = base.size() > 1 ? base[base.size() - 2] : ' ';
  if (base.back() == 'e' && before == 'i') return base.substr(0, base.size() - 2) + "ying";
  if (base.back() == 'e' && before != 'e' && before != 'o' && before != 'y')
    return base.substr(0, base.size() - 1) + "ing";
  return doubles(base) ? base + base.back() + "ing" : base + "ing";
}

void add_verb_forms(const std::vector<TableBlock>& tables, Lexicon& lexicon) {
  Forms forms(lexicon);
  for (const TableBlock& table : tables) {
    for (const auto& row : table.rows) {
      if (table.name == "verb-irregular" && row.size() == 5) {
        forms.add({row[0], row[1], row[2], row[3], row[4]});
      } else if (table.name == "verb-regular") {
        for (const std::string& base : row) {
          const std::string past = regular_past(base);
          forms.add({base, past, past, regular_s(base), regular_ing(base)});
        }
      }
    }
  }
  forms.spread_properties();
}

void add_plurals(Lexicon& lexicon) {
  for (const std::string_view name : {"noun-event", "noun-role", "noun-org"}) {
    const auto id = lexicon.find_class(name);
    const size_t listed = lexicon.size();
    for (uint32_t i = 0; id && i < listed; ++i) {
      if (!lexicon.value(i, *id, true)) continue;
      const std::string form(lexicon.form(i));
      if (form.back() == 's' || form.find(' ') != std::string::npos) continue;
      lexicon.add(regular_s(form), *id, static_cast<int32_t>(i));
    }
  }
}

}  // namespace dateline
