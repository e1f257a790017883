#include "extractor/readers/mail_message.h"

#include <gmime/gmime.h>

#include <memory>

#include "extractor/model/utf8.h"
#include "extractor/readers/encoding.h"
#include "extractor/readers/markup_text.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

constexpr int kDeepestPart = 32;

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Held = std::unique_ptr<T, Unref>;

void set_up_once() {
  [[maybe_unused]] static const bool done = (g_mime_init(), true);
}

std::string valid(const char* text) {
  size_t replaced = 0;
  return text != nullptr ? to_valid_utf8(text, replaced) : std::string();
}

Held<GMimeMessage> parse(std::string_view bytes) {
  const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  return Held<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

// Decoded from its transfer encoding, then from its charset, which is not believed blindly.
std::string text_of_part(GMimePart* part) {
  GMimeDataWrapper* content = g_mime_part_get_content(part);
  if (content == nullptr) return {};
  GMimeStream* memory = g_mime_stream_mem_new();
  const Held<GMimeStream> stream(memory);
  g_mime_data_wrapper_write_to_stream(content, memory);
  const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
  const char* charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
  return normalised(decode(std::string(reinterpret_cast<const char*>(bytes->data), bytes->len),
                           charset != nullptr ? charset : ""));
}

// The texts of a mail, each the first of its kind that has something in it.
struct Texts {
  std::string plain;
  std::string html;
};

void collect(GMimeObject* part, int depth, Texts& texts);

void collect_part(GMimePart* part, Texts& texts) {
  if (g_mime_part_is_attachment(part)) return;
  GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(part));
  const bool is_plain = type == nullptr || g_mime_content_type_is_type(type, "text", "plain");
  if (is_plain && trimmed(texts.plain).empty()) texts.plain = text_of_part(part);
  if (!is_plain && texts.html.empty() && g_mime_content_type_is_type(type, "text", "html"))
    texts.html = text_of_part(part);
}

void collect(GMimeObject* part, int depth, Texts& texts) {
  if (part == nullptr || depth > kDeepestPart) return;
  if (GMIME_IS_MULTIPART(part)) {
    auto* parts = GMIME_MULTIPART(part);
    for (int i = 0; i < g_mime_multipart_get_count(parts); ++i)
      collect(g_mime_multipart_get_part(parts, i), depth + 1, texts);
  } else if (GMIME_IS_MESSAGE_PART(part)) {
    GMimeMessage* inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
    if (inner != nullptr) collect(g_mime_message_get_mime_part(inner), depth + 1, texts);
  } else if (GMIME_IS_PART(part)) {
    collect_part(GMIME_PART(part), texts);
  }
}

// What follows a line of "-- " is the sender's card.
std::string without_signature(std::string text) {
  const size_t at = text.find("\n-- \n");
  if (at != std::string::npos) text.resize(at);
  return text;
}

// Newsletters often put a bare "open this in a browser" in the plain part.
std::string best_text(const Texts& texts) {
  constexpr size_t kEnough = 200;
  std::string plain = without_signature(texts.plain);
  if (plain.size() >= kEnough || texts.html.empty()) return plain;
  std::string html = text_of_html(texts.html);
  return html.size() > plain.size() ? html : plain;
}

std::string sender(GMimeMessage* message) {
  InternetAddressList* from = g_mime_message_get_from(message);
  if (from == nullptr || internet_address_list_length(from) == 0) return {};
  InternetAddress* first = internet_address_list_get_address(from, 0);
  std::string name = valid(internet_address_get_name(first));
  if (!trimmed(name).empty() || !INTERNET_ADDRESS_IS_MAILBOX(first)) return name;
  const std::string address =
      valid(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first)));
  return ascii_lower(std::string_view(address).substr(address.find('@') + 1));
}

std::optional<Moment> sent(GMimeMessage* message) {
  GDateTime* time = g_mime_message_get_date(message);
  if (time == nullptr) return std::nullopt;
  const auto day = date::year{g_date_time_get_year(time)} /
                   static_cast<unsigned>(g_date_time_get_month(time)) /
                   static_cast<unsigned>(g_date_time_get_day_of_month(time));
  if (!day.ok()) return std::nullopt;
  return Moment{date::sys_days{day},
                g_date_time_get_hour(time) * 60 + g_date_time_get_minute(time)};
}

// RFC 5064: where a list keeps its mails.
std::string archived_at(GMimeMessage* message) {
  std::string url = valid(g_mime_object_get_header(GMIME_OBJECT(message), "Archived-At"));
  std::erase_if(url, [](char c) { return c == '<' || c == '>' || is_ascii_space(c); });
  return url;
}

}  // namespace

Document read_mail_message(std::string_view bytes) {
  set_up_once();
  Document document;
  const auto message = parse(bytes);
  if (!message) return document;
  document.id = valid(g_mime_message_get_message_id(message.get()));
  document.title = valid(g_mime_message_get_subject(message.get()));
  document.source = sender(message.get());
  document.url = archived_at(message.get());
  document.lang =
      one_line(valid(g_mime_object_get_header(GMIME_OBJECT(message.get()), "Content-Language")));
  document.published = sent(message.get());
  if (document.published) document.published_basis = "mail";
  Texts texts;
  collect(g_mime_message_get_mime_part(message.get()), 0, texts);
  document.text = best_text(texts);
  return document;
}

}  // namespace dateline
