#include "extractor/shape/lexer.h"

#include <array>
#include <bit>
#include <string>

#include "extractor/model/utf8.h"
#include "extractor/shape/characters.h"
#include "extractor/shape/digits.h"
#include "extractor/shape/eight_letters.h"
#include "extractor/shape/front_letters.h"

namespace dateline {
namespace {

// Bytes that end a word wherever they stand.
constexpr std::array<bool, 256> kParts = [] {
  std::array<bool, 256> parts{};
  for (size_t c = 0; c < parts.size(); ++c) {
    const bool mark = kCharKinds[c] == CharKind::mark && c != '.' && c != '-' && c != '\'';
    parts[c] = mark || kCharKinds[c] == CharKind::space;
  }
  return parts;
}();

constexpr uint32_t kLongestAbbreviation = 12;  // without its point

class Lexer {
 public:
  Lexer(std::string_view text, const Lexicon& lexicon, RecentWords& recent, std::vector<Token>& out)
      : text_(text),
        lexicon_(lexicon),
        recent_(recent),
        out_(out),
        prefix_class_(lexicon.find_class("number-prefix")) {}

  void run() {
    while (at_ < text_.size()) {
      if (text_[at_] == ' ') {  // by far the most frequent byte
        spaced_ = true;
        ++at_;
      } else {
        step();
      }
    }
    settle();
  }

 private:
  // A word that was read but not yet looked up.
  struct Waiting {
    uint32_t token = 0;
    RecentWords::Place place = 0;
    RecentWords::Letters letters;
  };

  [[nodiscard]] char peek(uint32_t i) const { return i < text_.size() ? text_[i] : '\0'; }

  void step() {
    const char c = text_[at_];
    switch (char_kind(c)) {
      case CharKind::space:
        return space(c);
      case CharKind::letter:
        return plain_word() ? void() : word(at_);
      case CharKind::digit:
        return number();
      case CharKind::mark:
        return mark(c, 1);
      case CharKind::high:
        return high();
    }
  }

  void space(char c) {
    spaced_ = true;
    lines_ += c == '\n';
    ++at_;
  }

  void high() {
    const HighChar high = classify_high(text_.substr(at_, 4));
    if (high.length == 0) return word(at_);
    if (high.mark != ' ') return mark(high.mark, high.length);
    spaced_ = true;
    at_ += high.length;
  }

  // Filled in where it lies: a token made elsewhere in small pieces and copied whole would have to
  // wait for each of them.
  Token& push(TokenKind kind, uint32_t begin, uint32_t end) {
    Token& t = out_.emplace_back();
    t.kind = kind;
    t.begin = begin;
    t.end = end;
    t.glued = !spaced_;
    t.new_line = lines_ > 0;
    t.paragraph = lines_ > 1;
    spaced_ = false;
    lines_ = 0;
    at_ = end;
    return t;
  }

  void mark(char c, uint32_t length) {
    if (c == '\'' && (decade_after_apostrophe(length) || clitic(length))) return;
    push(TokenKind::punctuation, at_, at_ + length).mark = c;
  }

  // The 's of "year's".
  bool clitic(uint32_t length) {
    const uint32_t s = at_ + length;
    if (spaced_ || (peek(s) | 32) != 's' || is_word_byte(s + 1)) return false;
    static constexpr std::string_view kClitic = "'s";
    take(push(TokenKind::word, at_, s + 1), recent_.find(kClitic, kClitic.data() + 2));
    return true;
  }

  // '90s, '97: an apostrophe that stands for the century.
  bool decade_after_apostrophe(uint32_t length) {
    const uint32_t d = at_ + length;
    if (!is_digit(peek(d)) || !is_digit(peek(d + 1)) || is_digit(peek(d + 2))) return false;
    const bool decade = peek(d + 2) == 's' && peek(d + 1) == '0' && !is_word_byte(d + 3);
    if (!decade && is_word_byte(d + 2)) return false;
    const int32_t value = (text_[d] - '0') * 10 + (text_[d + 1] - '0');
    Token& t = push(TokenKind::number, at_, d + (decade ? 3 : 2));
    t.form = decade ? NumberForm::decade : NumberForm::apostrophe_year;
    t.value = value;
    return true;
  }

  [[nodiscard]] bool is_word_byte(uint32_t i) const {
    if (i >= text_.size()) return false;
    const CharKind kind = char_kind(text_[i]);
    if (kind == CharKind::high) return classify_high(text_.substr(i, 4)).length == 0;
    return kind == CharKind::letter || kind == CharKind::digit;
  }

  void number() {
    const uint32_t begin = at_;
    Token read;
    read_digits(text_, begin, read);
    Token& t = push(TokenKind::number, begin, read.end);
    t.form = read.form;
    t.value = read.value;
    t.extra = read.extra;
    t.length = read.length;
    if (t.form == NumberForm::digits || t.form == NumberForm::grouped) suffix(t);
    if (t.form == NumberForm::digits && t.length == 1 && is_word_byte(t.end))
      name(t, word_end(begin));
    if (t.form == NumberForm::slash_pair) name(t, t.end);
  }

  // A pair of numbers ("9/11") or a figure among letters ("2nite") that a class lists is a word.
  void name(Token& t, uint32_t end) {
    const RecentWords::Word word = find(text_.substr(t.begin, end - t.begin));
    if (word.entry == Token::kNoEntry) return;
    t.kind = TokenKind::word;
    take(t, word);
    at_ = t.end = end;
  }

  // 3rd, 1990s.
  void suffix(Token& t) {
    const char a = peek(t.end);
    const char b = peek(t.end + 1);
    const bool two_end = !is_word_byte(t.end + 2);
    const auto pair = [&](char x, char y) { return (a | 32) == x && (b | 32) == y && two_end; };
    if (pair('s', 't') || pair('n', 'd') || pair('r', 'd') || pair('t', 'h')) {
      t.form = NumberForm::ordinal;
      at_ = t.end += 2;
    } else if ((a == 's' || (a == '\'' && b == 's')) && t.value % 10 == 0 &&
               (t.length == 4 || t.length == 2) && !is_word_byte(t.end + (a == 's' ? 1 : 2))) {
      t.form = NumberForm::decade;
      at_ = t.end += a == 's' ? 1 : 2;
    }
  }

  // Letters and, once begun, digits; and what kinds of bytes are among them.
  struct Run {
    uint32_t end = 0;
    bool digits = false;
    bool high = false;
  };
  [[nodiscard]] Run run_of(uint32_t i) const {
    Run run;
    for (;; ++i) {
      i = letters_end(i);
      if (i >= text_.size()) break;
      const CharKind kind = char_kind(text_[i]);
      if (kind == CharKind::digit) {
        run.digits = true;
      } else if (kind == CharKind::high && classify_high(text_.substr(i, 4)).length == 0) {
        run.high = true;
        while (i + 1 < text_.size() && is_continuation_byte(text_[i + 1])) ++i;
      } else {
        break;
      }
    }
    run.end = i;
    return run;
  }
  [[nodiscard]] uint32_t word_end(uint32_t i) const { return run_of(i).end; }

  [[nodiscard]] uint32_t letters_end(uint32_t i) const {
    while (i + kEight <= text_.size()) {
      const size_t letters = letters_in_front(load_eight(text_.data() + i));
      i += static_cast<uint32_t>(letters);
      if (letters < kEight) return i;
    }
    while (i < text_.size() && char_kind(text_[i]) == CharKind::letter) ++i;
    return i;
  }

  // The length of the apostrophe at `i`, if there is one.
  [[nodiscard]] uint32_t apostrophe(uint32_t i) const {
    if (peek(i) == '\'') return 1;
    const HighChar high =
        char_kind(peek(i)) == CharKind::high ? classify_high(text_.substr(i, 4)) : HighChar{};
    return high.mark == '\'' ? high.length : 0;
  }

  // Most words: ASCII letters up to a space or a mark that never belongs to a word. Of those, up to
  // sixteen bytes are read once for the end of the word, its letters and its capitals.
  bool plain_word() {
    if (std::endian::native != std::endian::little || at_ + 2 * kEight > text_.size()) return false;
    const FrontLetters front = front_letters(text_.data() + at_);
    if (front.length == 2 * kEight) return false;
    const char next = text_[at_ + front.length];
    const bool ends = kParts[static_cast<unsigned char>(next)];
    if (!ends && !(next == '.' && is_whole_before_point(front))) return false;
    push_plain(static_cast<uint32_t>(front.length));
    wait({front.first, front.rest});
    return true;
  }

  // "said.": no initial, and no abbreviation that the lexicon has with its point.
  [[nodiscard]] bool is_whole_before_point(const FrontLetters& front) const {
    if (front.length < 2) return false;
    if (front.length > kLongestAbbreviation) return true;
    const uint64_t point = uint64_t{'.'} << (8 * (front.length % kEight));
    const bool in_first = front.length < kEight;
    const RecentWords::Letters pointed{front.first | (in_first ? point : 0),
                                       front.rest | (in_first ? 0 : point)};
    if (!lexicon_.may_have_pointed(pointed)) return true;
    const uint32_t entry = recent_.find(pointed, text_.substr(at_, front.length + 1)).entry;
    return entry == Token::kNoEntry || !lexicon_.has_meaning(entry, is_upper(text_[at_]));
  }

  void push_plain(uint32_t length) {
    const std::string_view form = text_.substr(at_, length);
    Token& t = push(TokenKind::word, at_, at_ + length);
    t.capital = is_upper(form[0]);
    if (t.capital && length > 1 && is_upper(form[1])) t.all_caps = !has_lower(form);
  }

  // Words are looked up some at a time: memory takes longer to answer than the next word takes to
  // be read.
  void wait(const RecentWords::Letters& letters) {
    waiting_[waiting_count_] = {static_cast<uint32_t>(out_.size() - 1), recent_.expect(letters),
                                letters};
    if (++waiting_count_ == waiting_.size()) settle();
  }

  void settle() {
    size_t unknown = 0;
    for (size_t i = 0; i < waiting_count_; ++i) {
      const Waiting& word = waiting_[i];
      if (const RecentWords::Word* known = recent_.recall(word.place, word.letters)) {
        take(out_[word.token], *known);
      } else {
        waiting_[unknown++] = word;
      }
    }
    for (size_t i = 0; i < unknown; ++i) {
      Token& t = out_[waiting_[i].token];
      take(t, recent_.find(waiting_[i].letters, text_.substr(t.begin, t.end - t.begin)));
    }
    waiting_count_ = 0;
  }

  void word(uint32_t begin) {
    const Run run = run_of(begin);
    if (run.end == begin) return mark('*', 1);  // a stray byte; valid UTF-8 never comes here
    if (acronym(begin, run.end)) return;
    if (run.digits && prefixed_number(begin, run.end)) return;
    if (peek(run.end) == '-' && compound(begin, run.end)) return;
    const uint32_t whole = contraction(run.end);
    emit_word(begin, abbreviation_end(begin, whole), !run.high && whole == run.end);
  }

  // `ascii`: it is known to hold nothing else.
  void emit_word(uint32_t begin, uint32_t end, bool ascii = false) {
    Token& t = push(TokenKind::word, begin, end);
    const std::string_view form = text_.substr(begin, end - begin);
    t.capital = is_upper(form[0]) || char_kind(form[0]) == CharKind::high;
    t.stopped = form.back() == '.';
    t.all_caps = is_upper(form[0]) && form.size() > 1 && is_upper(form[1]) && !has_lower(form);
    if (ascii && form.size() <= RecentWords::kLongest)
      wait(Lexicon::letters_of(form, readable()));
    else
      take(t, find(form));
  }

  static void take(Token& t, const RecentWords::Word& word) {
    t.entry = word.entry;
    t.symbol = word.symbol[t.capital];
  }

  // Words with a typographic apostrophe are listed with the plain one.
  [[nodiscard]] RecentWords::Word find(std::string_view form) const {
    if (form.size() > kLongestWord) return {};
    const size_t curly = form.find("\xe2\x80\x99");
    if (curly == std::string_view::npos || form.size() > 24) return recent_.find(form, readable());
    std::string plain(form);
    plain.replace(curly, 3, "'");
    return recent_.find(plain, plain.data() + plain.size());
  }

  [[nodiscard]] const char* readable() const { return text_.data() + text_.size(); }

  // The entry of a piece of the text: the same few are asked for over and over.
  [[nodiscard]] uint32_t entry_of(std::string_view form) const {
    return recent_.find(form, readable()).entry;
  }

  static bool has_lower(std::string_view form) {
    for (const char c : form) {
      if (is_lower(c)) return true;
    }
    return false;
  }

  // U.S., a.m., J. : single letters, each with its point.
  bool acronym(uint32_t begin, uint32_t end) {
    if (end - begin != 1 || peek(end) != '.' || char_kind(text_[begin]) != CharKind::letter)
      return false;
    uint32_t i = end + 1;
    while (char_kind(peek(i)) == CharKind::letter && peek(i) != '\0' && peek(i + 1) == '.') i += 2;
    if (i == end + 1 && !is_upper(text_[begin])) return false;
    emit_word(begin, i);
    return true;
  }

  // Q3, FY2009: letters that the lexicon knows as the head of a number. Other mixtures stay one
  // word.
  bool prefixed_number(uint32_t begin, uint32_t end) {
    uint32_t i = begin;
    while (i < end && char_kind(text_[i]) == CharKind::letter) ++i;
    if (i == end || i == begin || i - begin > 4 || !prefix_class_) return false;
    const uint32_t entry = entry_of(text_.substr(begin, i - begin));
    if (entry == Token::kNoEntry || !lexicon_.value(entry, *prefix_class_, true)) return false;
    emit_word(begin, i);
    return true;
  }

  // A hyphenated compound that the lexicon has: "cease-fire".
  bool compound(uint32_t begin, uint32_t end) {
    uint32_t i = end;
    for (int parts = 1; parts < 4 && peek(i) == '-' && is_word_byte(i + 1); ++parts)
      i = word_end(i + 1);
    if (i == end || entry_of(text_.substr(begin, i - begin)) == Token::kNoEntry) return false;
    emit_word(begin, i);
    return true;
  }

  // Keeps "don't" and "o'clock" whole, splits "year's" before the apostrophe.
  uint32_t contraction(uint32_t end) const {
    const uint32_t length = apostrophe(end);
    if (length == 0 || !is_word_byte(end + length)) return end;
    const uint32_t after = word_end(end + length);
    return after - (end + length) == 1 && (text_[after - 1] | 32) == 's' ? end : after;
  }

  // "Feb." when the lexicon has it with the point.
  uint32_t abbreviation_end(uint32_t begin, uint32_t end) const {
    if (peek(end) != '.' || end - begin > kLongestAbbreviation) return end;
    const uint32_t entry = entry_of(text_.substr(begin, end + 1 - begin));
    const bool known =
        entry != Token::kNoEntry && lexicon_.has_meaning(entry, is_upper(text_[begin]));
    return known ? end + 1 : end;
  }

  std::string_view text_;
  const Lexicon& lexicon_;
  RecentWords& recent_;
  std::vector<Token>& out_;
  std::optional<ClassId> prefix_class_;
  std::array<Waiting, 32> waiting_;
  size_t waiting_count_ = 0;
  uint32_t at_ = 0;
  bool spaced_ = true;
  uint32_t lines_ = 2;  // the text opens a paragraph
};

}  // namespace

void lex(std::string_view text, const Lexicon& lexicon, RecentWords& recent,
         std::vector<Token>& out) {
  out.clear();
  recent.use(lexicon);
  Lexer(text, lexicon, recent, out).run();
}

}  // namespace dateline
