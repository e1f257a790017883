#include "cli/render/html/page.h"

#include "cli/render/display_date.h"
#include "cli/render/evidence.h"
#include "cli/render/links.h"
#include "extractor/model/event_id.h"
#include "extractor/model/moment.h"

namespace dateline::cli {
namespace {

int hex_value(char c) {
  return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}

// RFC 4648, of bytes given in hexadecimal.
std::string base64_of_hex(std::string_view hex) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  unsigned bits = 0;
  int held = 0;
  for (const char c : hex) {
    bits = (bits << 4) | static_cast<unsigned>(hex_value(c));
    held += 4;
    if (held < 6) continue;
    held -= 6;
    out += kDigits[(bits >> held) & 63U];
  }
  if (held > 0) out += kDigits[(bits << (6 - held)) & 63U];
  while (out.size() % 4 != 0) out += '=';
  return out;
}

// HTML's <time> knows days, months and years from 1 on.
std::string machine_date(const TimeSpan& when) {
  if (when.is_range || when.open_begin || when.open_end || !when.first.has_year()) return "";
  if (when.first.year < 1 || when.first.year > 9999) return "";
  const auto begin = when.begin_day();
  if (!begin) return "";
  const std::string day = format_day(*begin);
  if (when.first.grain <= Grain::day) return day;
  if (when.first.grain == Grain::month) return day.substr(0, 7);
  return when.first.grain == Grain::year ? day.substr(0, 4) : "";
}

// Marks that escaping leaves alone; they become elements afterwards.
constexpr std::string_view kOpen = "\u27E6";
constexpr std::string_view kClose = "\u27E7";

void replace(std::string& text, std::string_view from, std::string_view to) {
  if (const size_t at = text.find(from); at != std::string::npos) text.replace(at, from.size(), to);
}

std::string sentence_of(const Event& event) {
  std::string text = html_text(marked_sentence(event, kOpen, kClose));
  replace(text, kOpen, "<mark>");
  replace(text, kClose, "</mark>");
  return text;
}

std::string article_of(const StoredEvent& event) {
  const std::string title =
      html_text(event.article_title.empty() ? "the article" : event.article_title);
  if (!is_web_link(event.article_url)) return title;
  return "<a rel=\"noopener noreferrer external\" href=\"" + html_text(event.article_url) + "\">" +
         title + "</a>";
}

}  // namespace

void open_page(std::string& out, std::string_view title, Scripted scripted) {
  const std::string script = scripted == Scripted::yes
                                 ? "'sha256-" + base64_of_hex(page_assets().script_sha256) + "'"
                                 : "'none'";
  out += "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
  out +=
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; "
      "form-action 'none'; style-src 'unsafe-inline'; script-src " +
      script + "\">\n";
  out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  out += "<meta name=\"referrer\" content=\"no-referrer\">\n";
  out += "<title>" + html_text(title) + "</title>\n<style>\n";
  out.append(page_assets().css).append("</style>\n</head>\n<body>\n");
  out += "<a class=\"skip\" href=\"#events\">Skip to the events</a>\n";
}

void close_page(std::string& out, Scripted scripted) {
  if (scripted == Scripted::yes)
    out.append("<script>").append(page_assets().script).append("</script>\n");
  out += "</body>\n</html>\n";
}

std::string html_time(const TimeSpan& when, std::string_view words) {
  const std::string date = machine_date(when);
  if (date.empty()) return "<span class=\"when\">" + html_text(words) + "</span>";
  return "<time class=\"when\" datetime=\"" + date + "\">" + html_text(words) + "</time>";
}

std::string status_badge(const StoredEvent& stored) {
  const Event& event = stored.event;
  std::string badges;
  if (event.status != Status::happened)
    badges += " <span class=\"badge " + std::string(status_name(event.status)) + "\">" +
              std::string(status_word(event.status)) + "</span>";
  if (says_year_inferred(event.when)) badges += " <span class=\"badge\">year inferred</span>";
  const auto corrected = corrected_fields(stored);
  if (!corrected.empty()) badges += " <span class=\"badge corrected\">corrected: ";
  for (size_t i = 0; i < corrected.size(); ++i)
    badges += (i == 0 ? "" : ", ") + html_text(corrected[i]);
  return badges + (corrected.empty() ? "" : "</span>");
}

void append_report(std::string& out, const StoredEvent& event) {
  out += "<blockquote>" + sentence_of(event.event) + "</blockquote>\n<p class=\"from\"><b>" +
         html_text(event.source) + "</b>, " + article_of(event) + "; " +
         html_text(published_words(event)) + ". " + html_text(calculation(event)) + ". <code>" +
         format_id(event.event.id) + "</code></p>\n";
}

}  // namespace dateline::cli
