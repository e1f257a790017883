#include "extractor/readers/html/tag.h"

#include <unordered_map>

namespace dateline {

Tag tag_named(std::string_view name) {
  static const std::unordered_map<std::string_view, Tag> kTags = {{"a", Tag::a},
                                                                  {"abbr", Tag::abbr},
                                                                  {"address", Tag::address},
                                                                  {"article", Tag::article},
                                                                  {"aside", Tag::aside},
                                                                  {"audio", Tag::audio},
                                                                  {"blockquote", Tag::blockquote},
                                                                  {"body", Tag::body},
                                                                  {"br", Tag::br},
                                                                  {"button", Tag::button},
                                                                  {"canvas", Tag::canvas},
                                                                  {"caption", Tag::caption},
                                                                  {"center", Tag::center},
                                                                  {"dd", Tag::dd},
                                                                  {"details", Tag::details},
                                                                  {"dialog", Tag::dialog},
                                                                  {"div", Tag::div},
                                                                  {"dl", Tag::dl},
                                                                  {"dt", Tag::dt},
                                                                  {"fieldset", Tag::fieldset},
                                                                  {"figcaption", Tag::figcaption},
                                                                  {"figure", Tag::figure},
                                                                  {"footer", Tag::footer},
                                                                  {"form", Tag::form},
                                                                  {"h1", Tag::h1},
                                                                  {"h2", Tag::h2},
                                                                  {"h3", Tag::h3},
                                                                  {"h4", Tag::h4},
                                                                  {"h5", Tag::h5},
                                                                  {"h6", Tag::h6},
                                                                  {"head", Tag::head},
                                                                  {"header", Tag::header},
                                                                  {"hr", Tag::hr},
                                                                  {"html", Tag::html},
                                                                  {"iframe", Tag::iframe},
                                                                  {"label", Tag::label},
                                                                  {"li", Tag::li},
                                                                  {"link", Tag::link},
                                                                  {"main", Tag::main},
                                                                  {"map", Tag::map},
                                                                  {"menu", Tag::menu},
                                                                  {"meta", Tag::meta},
                                                                  {"nav", Tag::nav},
                                                                  {"noscript", Tag::noscript},
                                                                  {"object", Tag::object},
                                                                  {"ol", Tag::ol},
                                                                  {"p", Tag::p},
                                                                  {"pre", Tag::pre},
                                                                  {"script", Tag::script},
                                                                  {"section", Tag::section},
                                                                  {"select", Tag::select},
                                                                  {"style", Tag::style},
                                                                  {"svg", Tag::svg},
                                                                  {"table", Tag::table},
                                                                  {"td", Tag::td},
                                                                  {"template", Tag::template_},
                                                                  {"textarea", Tag::textarea},
                                                                  {"th", Tag::th},
                                                                  {"time", Tag::time},
                                                                  {"title", Tag::title},
                                                                  {"tr", Tag::tr},
                                                                  {"ul", Tag::ul},
                                                                  {"video", Tag::video}};
  const auto it = kTags.find(name);
  return it != kTags.end() ? it->second : Tag::other;
}

bool is_block(Tag tag) {
  switch (tag) {
    case Tag::address:
    case Tag::article:
    case Tag::aside:
    case Tag::blockquote:
    case Tag::body:
    case Tag::caption:
    case Tag::center:
    case Tag::dd:
    case Tag::details:
    case Tag::div:
    case Tag::dl:
    case Tag::dt:
    case Tag::fieldset:
    case Tag::figcaption:
    case Tag::figure:
    case Tag::footer:
    case Tag::form:
    case Tag::header:
    case Tag::hr:
    case Tag::li:
    case Tag::main:
    case Tag::menu:
    case Tag::nav:
    case Tag::ol:
    case Tag::p:
    case Tag::pre:
    case Tag::section:
    case Tag::table:
    case Tag::td:
    case Tag::th:
    case Tag::tr:
    case Tag::ul:
      return true;
    default:
      return is_heading(tag);
  }
}

bool is_prose(Tag tag) {
  switch (tag) {
    case Tag::blockquote:
    case Tag::dd:
    case Tag::li:
    case Tag::p:
    case Tag::pre:
      return true;
    default:
      return is_heading(tag);
  }
}

bool is_heading(Tag tag) {
  return tag >= Tag::h1 && tag <= Tag::h6;
}

bool is_never_text(Tag tag) {
  switch (tag) {
    case Tag::aside:
    case Tag::audio:
    case Tag::button:
    case Tag::canvas:
    case Tag::dialog:
    case Tag::figcaption:
    case Tag::figure:
    case Tag::footer:
    case Tag::head:
    case Tag::iframe:
    case Tag::label:
    case Tag::map:
    case Tag::menu:
    case Tag::nav:
    case Tag::noscript:
    case Tag::object:
    case Tag::script:
    case Tag::select:
    case Tag::style:
    case Tag::svg:
    case Tag::template_:
    case Tag::textarea:
    case Tag::video:
      return true;
    default:
      return false;
  }
}

}  // namespace dateline
