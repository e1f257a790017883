// One mail as an article. Private to the readers.
#pragma once

#include <string>
#include <string_view>

#include "extractor/model/document.h"
#include "extractor/model/result.h"

namespace dateline {

// The subject is the title, the sender's name the source, the plain part the text, or the HTML part
// where there is no plain one to speak of. Attachments are left out; a forwarded mail counts as
// part of its text. Error not_found if the module for mail does not load. Safe from several
// threads.
[[nodiscard]] Result<Document> read_mail_message(std::string_view bytes);

}  // namespace dateline
