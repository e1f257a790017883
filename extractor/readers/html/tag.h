// Elements of HTML that readers tell apart, and what is true of each. Private to the readers.
#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

enum class Tag : uint8_t {
  other,  // any element not listed here
  text,   // not an element
  a,
  abbr,
  address,
  article,
  aside,
  audio,
  blockquote,
  body,
  br,
  button,
  canvas,
  caption,
  center,
  dd,
  details,
  dialog,
  div,
  dl,
  dt,
  fieldset,
  figcaption,
  figure,
  footer,
  form,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  head,
  header,
  hr,
  html,
  iframe,
  label,
  li,
  link,
  main,
  map,
  menu,
  meta,
  nav,
  noscript,
  object,
  ol,
  p,
  pre,
  script,
  section,
  select,
  style,
  svg,
  table,
  td,
  template_,
  textarea,
  th,
  time,
  title,
  tr,
  ul,
  video
};

// `name` in lower case.
[[nodiscard]] Tag tag_named(std::string_view name);

// Begins and ends a paragraph.
[[nodiscard]] bool is_block(Tag tag);

// Its text counts as prose however short it is.
[[nodiscard]] bool is_prose(Tag tag);

[[nodiscard]] bool is_heading(Tag tag);

// Never holds text of the article: scripts, menus, captions, parts of forms.
[[nodiscard]] bool is_never_text(Tag tag);

}  // namespace dateline
