// One mail as an article. Private to the readers.
#pragma once

#include <string>
#include <string_view>

#include "extractor/model/document.h"

namespace dateline {

// MIME (RFC 2045 to 2049) by GMime: the subject is the title, the sender's name the source, the
// plain part the text, or the HTML part where there is no plain one to speak of. Attachments are
// left out; a forwarded mail counts as part of its text. Safe from several threads.
[[nodiscard]] Document read_mail_message(std::string_view bytes);

}  // namespace dateline
