// The door of the module that takes mails apart by GMime. Private to the readers.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/model/moment.h"

namespace dateline {

// Text of a mail in its own charset, out of its transfer encoding.
struct MailPart {
  bool is_html = false;
  std::string bytes;
  std::string charset;  // as the part names it; may be empty or wrong
};

// Headers and texts as GMime gives them: what should be UTF-8 is not checked. What a mail lacks is
// empty.
struct MailContent {
  std::string id;
  std::string subject;
  std::string sender;   // the name of the first
  std::string address;  // of the same
  std::string archived_at;
  std::string language;
  std::optional<Moment> sent;
  std::vector<MailPart> parts;  // in order, no attachments; those of a forwarded mail among them
};

// MIME (RFC 2045 to 2049). Safe from several threads.
using ReadMail = void(std::string_view bytes, MailContent& out);
inline constexpr const char* kMailModule = "dateline-mail.so";
inline constexpr const char* kReadMail = "dateline_read_mail";

}  // namespace dateline
