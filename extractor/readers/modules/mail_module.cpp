#include "extractor/readers/modules/mail_module.h"

#include <gmime/gmime.h>

#include <memory>

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

std::string string_of(const char* text) {
  return text != nullptr ? text : "";
}

Held<GMimeMessage> parse(std::string_view bytes) {
  const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  return Held<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

// Out of its transfer encoding.
std::string bytes_of(GMimePart* part) {
  GMimeDataWrapper* content = g_mime_part_get_content(part);
  if (content == nullptr) return {};
  GMimeStream* memory = g_mime_stream_mem_new();
  const Held<GMimeStream> stream(memory);
  g_mime_data_wrapper_write_to_stream(content, memory);
  const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
  return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

void collect_part(GMimePart* part, std::vector<MailPart>& parts) {
  if (g_mime_part_is_attachment(part)) return;
  GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(part));
  const bool is_plain = type == nullptr || g_mime_content_type_is_type(type, "text", "plain");
  if (!is_plain && !g_mime_content_type_is_type(type, "text", "html")) return;
  parts.push_back(
      {!is_plain, bytes_of(part),
       string_of(g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset"))});
}

void collect(GMimeObject* part, int depth, std::vector<MailPart>& parts) {
  if (part == nullptr || depth > kDeepestPart) return;
  if (GMIME_IS_MULTIPART(part)) {
    auto* several = GMIME_MULTIPART(part);
    for (int i = 0; i < g_mime_multipart_get_count(several); ++i)
      collect(g_mime_multipart_get_part(several, i), depth + 1, parts);
  } else if (GMIME_IS_MESSAGE_PART(part)) {
    GMimeMessage* inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
    if (inner != nullptr) collect(g_mime_message_get_mime_part(inner), depth + 1, parts);
  } else if (GMIME_IS_PART(part)) {
    collect_part(GMIME_PART(part), parts);
  }
}

void read_sender(GMimeMessage* message, MailContent& out) {
  InternetAddressList* from = g_mime_message_get_from(message);
  if (from == nullptr || internet_address_list_length(from) == 0) return;
  InternetAddress* first = internet_address_list_get_address(from, 0);
  out.sender = string_of(internet_address_get_name(first));
  if (INTERNET_ADDRESS_IS_MAILBOX(first))
    out.address = string_of(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first)));
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

std::string header(GMimeMessage* message, const char* name) {
  return string_of(g_mime_object_get_header(GMIME_OBJECT(message), name));
}

}  // namespace
}  // namespace dateline

extern "C" __attribute__((visibility("default"))) void dateline_read_mail(
    std::string_view bytes, dateline::MailContent& out) {
  using namespace dateline;
  set_up_once();
  const auto message = parse(bytes);
  if (!message) return;
  out.id = string_of(g_mime_message_get_message_id(message.get()));
  out.subject = string_of(g_mime_message_get_subject(message.get()));
  read_sender(message.get(), out);
  out.archived_at = header(message.get(), "Archived-At");
  out.language = header(message.get(), "Content-Language");
  out.sent = sent(message.get());
  collect(g_mime_message_get_mime_part(message.get()), 0, out.parts);
}
