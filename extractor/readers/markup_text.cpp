#include "extractor/readers/markup_text.h"

#include <algorithm>
#include <array>
#include <vector>

#include "extractor/readers/words.h"

namespace dateline {
namespace {

template <size_t N>
bool is_one_of(std::string_view name, const std::array<std::string_view, N>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_never_text(std::string_view name) {
  constexpr std::array<std::string_view, 25> kNames = {
      "head",   "script",   "style",      "noscript", "template", "iframe", "object",
      "svg",    "video",    "audio",      "canvas",   "form",     "button", "select",
      "figure", "textarea", "figcaption", "nav",      "media",    "title",  "map",
      "applet", "embed",    "label",      "caption"};
  return is_one_of(name, kNames);
}

bool is_block(std::string_view name) {
  constexpr std::array<std::string_view, 41> kNames = {
      "html", "body", "p",     "div", "section",     "article", "main",       "header", "footer",
      "ul",   "ol",   "li",    "dl",  "dt",          "dd",      "blockquote", "bq",     "pre",
      "hr",   "h1",   "table", "tr",  "td",          "th",      "address",    "center", "h2",
      "h3",   "h4",   "h5",    "h6",  "hl1",         "hl2",     "block",      "fn",     "note",
      "lead", "para", "tbody", "row", "body.content"};
  return is_one_of(name, kNames);
}

bool ends_like_a_sentence(std::string_view text) {
  constexpr std::array<std::string_view, 7> kEnds = {
      ".", "!", "?", "\"", ":", "\xE2\x80\x9D", "\xE2\x80\xA6"};
  return std::any_of(kEnds.begin(), kEnds.end(), [text](std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
  });
}

struct Paragraph {
  std::string text;
  size_t linked = 0;  // bytes of it inside links
};

// "Read more", "Share on ...": nothing but links.
bool is_link_line(const Paragraph& paragraph) {
  return paragraph.linked * 5 > paragraph.text.size() * 4 && !ends_like_a_sentence(paragraph.text);
}

class ParagraphCollector {
 public:
  std::vector<Paragraph> collect(XmlNode node) {
    walk(node);
    flush();
    return std::move(paragraphs_);
  }

 private:
  void walk(XmlNode node) {
    if (node.is_text()) return add_text(node.text());
    const std::string name = ascii_lower(node.local());
    if (is_never_text(name)) return;
    if (name == "br") return add_break();
    const bool block = is_block(name);
    if (block) flush();
    enter(name, 1);
    for (const XmlNode& inner : node.content()) walk(inner);
    enter(name, -1);
    if (block) flush();
  }

  void enter(std::string_view name, int by) {
    if (name == "a") links_ += by;
    if (name == "pre") set_by_hand_ += by;
  }

  void add_text(const std::string& text) {
    if (!trimmed(text).empty()) breaks_ = 0;
    if (links_ > 0) current_.linked += trimmed(text).size();
    if (set_by_hand_ == 0) {
      current_.text += text;
      return;
    }
    for (std::string_view left = text; !left.empty();) {
      const size_t end = end_of_paragraph(left);
      current_.text += left.substr(0, end);
      left.remove_prefix(end);
      if (!left.empty()) flush();
    }
  }

  // Two breaks in a row end a paragraph.
  void add_break() {
    current_.text += '\n';
    if (++breaks_ >= 2) flush();
  }

  void flush() {
    breaks_ = 0;
    current_.text = one_line(current_.text);
    if (!current_.text.empty()) paragraphs_.push_back(std::move(current_));
    current_ = Paragraph();
  }

  // Past the line break before a line that is blank or indented, or at the end.
  static size_t end_of_paragraph(std::string_view text) {
    for (size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
      const std::string_view next = text.substr(at + 1);
      const size_t white = std::min(next.find_first_not_of(" \t\r"), next.size());
      const bool blank = white < next.size() && next[white] == '\n';
      if (blank || white >= 2 || next.substr(0, 1) == "\t") return at + 1;
    }
    return text.size();
  }

  std::vector<Paragraph> paragraphs_;
  Paragraph current_;
  int links_ = 0;
  int breaks_ = 0;
  int set_by_hand_ = 0;
};

std::string joined(const std::vector<Paragraph>& paragraphs) {
  std::string text;
  for (const Paragraph& paragraph : paragraphs)
    text += (text.empty() ? "" : "\n\n") + paragraph.text;
  return text;
}

bool has_tag(std::string_view html) {
  for (size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
    const char next = at + 1 < html.size() ? ascii_lower(html[at + 1]) : ' ';
    if ((next >= 'a' && next <= 'z') || next == '/' || next == '!') return true;
  }
  return false;
}

// As HTML that shows the text as it stands, entities apart.
std::string as_set_by_hand(std::string_view text) {
  std::string html = "<pre>";
  for (const char c : text) c == '<' ? html += "&lt;" : html += c;
  return html + "</pre>";
}

std::string text_of_paragraphs(XmlNode node) {
  std::vector<Paragraph> all = ParagraphCollector().collect(node);
  std::vector<Paragraph> kept = all;
  std::erase_if(kept, is_link_line);
  return joined(kept.empty() ? all : kept);
}

// "Alko&#39;s" in what is read: a system before ours has escaped the text once more.
bool is_escaped_twice(std::string_view text) {
  constexpr size_t kLongest = 8;  // bytes of an entity's name
  for (size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
    const std::string_view rest = text.substr(at + 1, kLongest + 1);
    const std::string_view name = rest.substr(0, rest.find(';'));
    const bool entity = name.size() > 1 && name.size() <= kLongest &&
                        std::all_of(name.begin(), name.end(), [](char c) {
                          return c == '#' || is_ascii_digit(c) || is_ascii_letter(c);
                        });
    if (entity) return true;
  }
  return false;
}

}  // namespace

std::string text_of_markup(XmlNode node) {
  if (!node) return {};
  std::string text = text_of_paragraphs(node);
  if (!is_escaped_twice(text)) return text;
  return text_of_paragraphs(XmlTree::of_html(as_set_by_hand(text)).root());
}

std::string text_of_html(std::string_view html) {
  const XmlTree tree = XmlTree::of_html(has_tag(html) ? std::string(html) : as_set_by_hand(html));
  return text_of_markup(tree.root());
}

std::string line_of_html(std::string_view html) {
  if (html.find_first_of("<&") == std::string_view::npos) return one_line(html);
  const XmlTree tree = XmlTree::of_html(has_tag(html) ? std::string(html) : as_set_by_hand(html));
  return one_line(text_of_markup(tree.root()));
}

}  // namespace dateline
