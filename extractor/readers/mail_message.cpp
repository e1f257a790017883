#include "extractor/readers/mail_message.h"

#include "extractor/model/utf8.h"
#include "extractor/readers/encoding.h"
#include "extractor/readers/markup_text.h"
#include "extractor/readers/modules/mail_module.h"
#include "extractor/readers/modules/module.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

// The texts of a mail, each the first of its kind that has something in it.
struct Texts {
  std::string plain;
  std::string html;
};

// The charset is not believed blindly.
std::string text_of_part(MailPart& part) {
  return normalised(decode(std::move(part.bytes), part.charset));
}

Texts texts_of(std::vector<MailPart>& parts) {
  Texts texts;
  for (MailPart& part : parts) {
    if (!part.is_html && trimmed(texts.plain).empty()) texts.plain = text_of_part(part);
    if (part.is_html && texts.html.empty()) texts.html = text_of_part(part);
  }
  return texts;
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

std::string source_of(const MailContent& mail) {
  std::string name = to_valid_utf8(mail.sender);
  if (!trimmed(name).empty() || mail.address.empty()) return name;
  const std::string address = to_valid_utf8(mail.address);
  return ascii_lower(std::string_view(address).substr(address.find('@') + 1));
}

// RFC 5064: where a list keeps its mails.
std::string url_of(const MailContent& mail) {
  std::string url = to_valid_utf8(mail.archived_at);
  std::erase_if(url, [](char c) { return c == '<' || c == '>' || is_ascii_space(c); });
  return url;
}

Document to_document(MailContent mail) {
  Document document;
  document.id = to_valid_utf8(mail.id);
  document.title = to_valid_utf8(mail.subject);
  document.source = source_of(mail);
  document.url = url_of(mail);
  document.lang = one_line(to_valid_utf8(mail.language));
  document.published = mail.sent;
  if (document.published) document.published_basis = "mail";
  document.text = best_text(texts_of(mail.parts));
  return document;
}

}  // namespace

Result<Document> read_mail_message(std::string_view bytes) {
  static const auto read = address_in_module(kMailModule, kReadMail);
  if (!read) return read.error();
  MailContent mail;
  reinterpret_cast<ReadMail*> (*read)(bytes, mail);
  return to_document(std::move(mail));
}

}  // namespace dateline
