#include "store/views/words/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {
namespace {

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_high(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}
bool is_vowel(char c) {
  return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

// U+00C0..U+017F without their accents, two bytes of UTF-8 each; '.' where there is no such letter.
constexpr std::string_view kLatin1 =
    "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty";
constexpr std::string_view kLatinA =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kLatin1.size() == 64 && kLatinA.size() == 128);

// The plain letter of an accented one, or 0.
char unaccented(unsigned char lead, unsigned char next) {
  const unsigned point = ((lead & 0x1FU) << 6) | (next & 0x3FU);
  char plain = '.';
  if (point >= 0xC0 && point <= 0xFF) plain = kLatin1[point - 0xC0];
  if (point >= 0x100 && point <= 0x17F) plain = kLatinA[point - 0x100];
  return plain == '.' ? char{0} : plain;
}

// The bytes of a punctuation mark beyond ASCII (U+0080..U+00BF, U+2000..U+207F, U+3000..U+303F:
// dashes, curly quotes, spaces, symbols); 0 if none begins here.
size_t punctuation_bytes(std::string_view rest) {
  if (rest.size() >= 2 && rest[0] == '\xC2') return 2;
  const std::string_view lead = rest.substr(0, 2);
  if (rest.size() < 3) return 0;
  return lead == "\xE2\x80" || lead == "\xE2\x81" || lead == "\xE3\x80" ? 3 : 0;
}

constexpr auto kPlain = [] {
  std::array<char, 256> plain{};
  for (int c = 0; c < 26; ++c) plain['A' + c] = plain['a' + c] = static_cast<char>('a' + c);
  for (int c = '0'; c <= '9'; ++c) plain[c] = static_cast<char>(c);
  return plain;
}();

// A letter or digit of ASCII in lower case; 0 for anything else.
char in_lower_case(char c) {
  return kPlain[static_cast<unsigned char>(c)];
}

// Appends the letter or digit at `at` to `word`, lower case and plain; 0 if none is there, else its
// bytes.
size_t take_letter(std::string_view text, size_t at, std::string& word) {
  const char c = text[at];
  if (const char letter = in_lower_case(c)) return word.push_back(letter), 1;
  if (!is_high(c) || punctuation_bytes(text.substr(at)) > 0) return 0;
  if ((static_cast<unsigned char>(c) & 0xE0U) == 0xC0U && at + 1 < text.size())
    if (const char plain =
            unaccented(static_cast<unsigned char>(c), static_cast<unsigned char>(text[at + 1])))
      return word.push_back(plain), 2;
  return word.push_back(c), 1;
}

bool joins_digits(std::string_view text, size_t at) {
  return (text[at] == '.' || text[at] == ',') && at > 0 && at + 1 < text.size() &&
         is_digit(text[at - 1]) && is_digit(text[at + 1]);
}

// What no word begins with: ASCII but for letters and digits.
bool is_mark(char c) {
  return !is_high(c) && in_lower_case(c) == 0;
}

// What no word goes on with.
bool ends_word(char c) {
  return is_mark(c) && c != '.' && c != ',';
}

// Most words are of these alone and short: they are put down aside and assigned in one go.
size_t take_plain_letters(std::string_view text, size_t at, std::string& letters) {
  std::array<char, 32> plain;
  size_t count = 0;
  for (; at < text.size() && count < plain.size(); ++at, ++count) {
    plain[count] = in_lower_case(text[at]);
    if (plain[count] == 0) break;
  }
  letters.assign(plain.data(), count);
  return at;
}

// The word that begins at `at`, in `letters`; returns where it ends.
size_t take_word(std::string_view text, size_t at, std::string& letters) {
  at = take_plain_letters(text, at, letters);
  while (at < text.size() && !ends_word(text[at])) {
    if (const size_t taken = take_letter(text, at, letters)) {
      at += taken;
    } else if (joins_digits(text, at)) {
      if (text[at] == '.') letters.push_back('.');
      ++at;
    } else {
      break;
    }
  }
  return at;
}

// ASCII, or a capital of U+00C0..U+00DF.
bool begins_with_capital(std::string_view word) {
  if (is_upper(word.front())) return true;
  return word.size() >= 2 && word[0] == '\xC3' && static_cast<unsigned char>(word[1]) < 0xA0;
}

bool ends(const std::string& word, std::string_view ending, size_t least_before) {
  return word.size() >= ending.size() + least_before && word.ends_with(ending);
}

void cut(std::string& word, size_t count) {
  word.resize(word.size() - count);
}

bool has_vowel(std::string_view word) {
  return std::any_of(word.begin(), word.end(), is_vowel);
}

// "stopped" without "ed" is "stopp".
void undouble(std::string& word) {
  const size_t size = word.size();
  if (size < 3 || word[size - 1] != word[size - 2] || is_vowel(word[size - 1])) return;
  if (std::string_view("lsz").find(word[size - 1]) == std::string_view::npos) word.pop_back();
}

void cut_plural(std::string& word) {
  if (word.back() != 's') return;
  if (ends(word, "sses", 1) || ends(word, "xes", 2) || ends(word, "ches", 2) ||
      ends(word, "shes", 2))
    return cut(word, 2);
  if (ends(word, "ies", 2)) return cut(word, 3), word.push_back('y');
  if (ends(word, "s", 3) && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is"))
    cut(word, 1);
}

void cut_inflection(std::string& word) {
  if (word.back() != 'g' && word.back() != 'd') return;
  for (const std::string_view ending : {std::string_view("ing"), std::string_view("ed")}) {
    if (!ends(word, ending, 2)) continue;
    if (!has_vowel(std::string_view(word).substr(0, word.size() - ending.size()))) continue;
    cut(word, ending.size());
    return undouble(word);
  }
}

void cut_derivation(std::string& word) {
  if (std::string_view("ntsy").find(word.back()) == std::string_view::npos) return;
  for (const std::string_view ending :
       {std::string_view("ation"), std::string_view("ment"), std::string_view("ness"),
        std::string_view("ly"), std::string_view("ion")})
    if (ends(word, ending, 4)) return cut(word, ending.size());
}

constexpr std::string_view kCommonWords[] = {
    "a",        "about",  "after",    "again",     "all",     "also",     "an",       "and",
    "any",      "are",    "as",       "at",        "be",      "been",     "before",   "being",
    "but",      "by",     "can",      "could",     "did",     "do",       "does",     "during",
    "for",      "from",   "had",      "has",       "have",    "he",       "her",      "him",
    "his",      "how",    "i",        "if",        "in",      "into",     "is",       "it",
    "its",      "may",    "might",    "more",      "most",    "new",      "no",       "not",
    "of",       "off",    "on",       "one",       "or",      "other",    "our",      "out",
    "over",     "she",    "should",   "since",     "so",      "some",     "such",     "than",
    "that",     "the",    "their",    "them",      "then",    "there",    "these",    "they",
    "this",     "those",  "to",       "two",       "under",   "until",    "up",       "was",
    "we",       "were",   "what",     "when",      "where",   "which",    "while",    "who",
    "will",     "with",   "would",    "you",       "your",    "s",        "t",        "year",
    "month",    "week",   "day",      "last",      "next",    "ago",      "later",    "earlier",
    "said",     "says",   "say",      "early",     "late",    "monday",   "tuesday",  "wednesday",
    "thursday", "friday", "saturday", "sunday",    "january", "february", "march",    "april",
    "june",     "july",   "august",   "september", "october", "november", "december", "jan",
    "feb",      "mar",    "apr",      "jun",       "jul",     "aug",      "sept",     "sep",
    "oct",      "nov",    "dec"};

// Text is full of them, so they are asked for by a hash that is computed in no time.
class CommonWords {
 public:
  CommonWords() {
    for (const std::string_view word : kCommonWords) {
      size_t at = place_of(word);
      while (!slots_[at].empty()) at = (at + 1) % kSlots;
      slots_[at] = word;
    }
  }
  [[nodiscard]] bool contains(std::string_view word) const {
    for (size_t at = place_of(word); !slots_[at].empty(); at = (at + 1) % kSlots)
      if (slots_[at] == word) return true;
    return false;
  }

 private:
  static constexpr size_t kSlots = 1024;
  static size_t place_of(std::string_view word) {
    const auto letter = [word](size_t i) { return static_cast<unsigned char>(word[i]); };
    return (letter(0) * 37U + letter(word.size() / 2) * 101U + letter(word.size() - 1) * 7U +
            word.size() * 211U) %
           kSlots;
  }
  std::array<std::string_view, kSlots> slots_;
};

bool is_common(std::string_view word) {
  static const CommonWords words;
  return words.contains(word);
}

void stem(std::string& word) {
  if (word.size() < 4 || is_digit(word.front())) return;
  cut_plural(word);
  cut_inflection(word);
  cut_derivation(word);
  if (word.size() > 3 && word.back() == 'e') word.pop_back();
  if (word.size() > 3 && word.back() == 'y') word.back() = 'i';
}

}  // namespace

std::unordered_set<std::string> stems_in(std::string_view words) {
  std::unordered_set<std::string> stems;
  for_each_word(words, [&stems](const Word& word) { stems.insert(word.stem); });
  return stems;
}

std::string stem_of(std::string word) {
  stem(word);
  return word;
}

// Numbers lose their thousands commas, so only what stands before a digit is sure.
std::string_view beginning_of_words(std::string_view stem) {
  stem = stem.substr(0, stem.find_first_of("0123456789"));
  if (!stem.empty() && (stem.back() == 'i' || stem.back() == 'y')) stem.remove_suffix(1);
  return stem;
}

Word word_of(const std::string& letters) {
  Word word;
  word.common = is_common(letters);
  word.stem = stem_of(letters);
  return word;
}

bool WordReader::next() {
  letters_.clear();
  for (begin_ = end_; begin_ < text_.size();) {
    if (is_mark(text_[begin_])) {
      ++begin_;
      continue;
    }
    end_ = take_word(text_, begin_, letters_);
    if (!letters_.empty()) return ++count_, true;
    begin_ += std::max<size_t>(1, punctuation_bytes(text_.substr(begin_)));
  }
  return false;
}

bool WordReader::begins_with_capital() const {
  return dateline::begins_with_capital(text_.substr(begin_, end_ - begin_));
}

void for_each_word(std::string_view text, const std::function<void(const Word&)>& visitor) {
  Word word;
  for (WordReader reader(text); reader.next();) {
    word.capital = reader.begins_with_capital();
    word.first = reader.is_first();
    word.common = is_common(reader.letters());
    word.stem = reader.letters();
    stem(word.stem);
    visitor(word);
  }
}

}  // namespace dateline
