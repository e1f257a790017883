#include "extractor/readers/modules/pdf_module.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <memory>

#include "extractor/readers/input.h"
#include "extractor/readers/modules/own_process.h"

namespace dateline {
namespace {

constexpr int kMostPages = 2000;

// Three seconds of the processor and one for each 100 KB: many times what an article takes. Poppler
// cannot be told to stop, and a kilobyte of forms that draw forms would keep it busy for years.
WorkLimits limits_of(std::string_view bytes) {
  constexpr unsigned kMostSeconds = 20;
  WorkLimits limits;
  limits.cpu_seconds =
      static_cast<unsigned>(std::min<size_t>(kMostSeconds, 3 + bytes.size() / 100'000));
  limits.answer = 2 * kLargestArticle;
  return limits;
}

std::string string_of(const poppler::ustring& text) {
  const poppler::byte_array bytes = text.to_utf8();
  return {bytes.data(), bytes.size()};
}

Result<std::string> text_of(const poppler::document& pdf) {
  std::string text;
  if (pdf.pages() > kMostPages)
    return Error{ErrorCode::unsupported,
                 "is a PDF of more than " + std::to_string(kMostPages) + " pages, no article", ""};
  for (int number = 0; number < pdf.pages() && text.size() <= kLargestArticle; ++number) {
    const std::unique_ptr<poppler::page> page(pdf.create_page(number));
    if (page)
      text += string_of(page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout)) +
              "\n\n";
  }
  return text;
}

Result<PdfContent> read_document(std::string_view bytes) {
  poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
  const std::unique_ptr<poppler::document> pdf(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (!pdf) return Error{ErrorCode::invalid_input, "is a broken PDF", ""};
  if (pdf->is_locked()) return Error{ErrorCode::unsupported, "is a PDF behind a password", ""};
  auto text = text_of(*pdf);
  if (!text) return text.error();
  return PdfContent{std::move(text).value(), string_of(pdf->info_key("Title")),
                    string_of(pdf->info_key("Author")), pdf->info_date_t("CreationDate")};
}

// What goes from one process to the other: parts, each behind its length.
void put(std::string& out, std::string_view part) {
  const uint64_t size = part.size();
  out.append(reinterpret_cast<const char*>(&size), sizeof size);
  out.append(part);
}

// Of an answer that a file may have had its hand in: no length is believed.
std::string take(std::string_view& in) {
  uint64_t size = 0;
  if (in.size() < sizeof size) return {};
  std::memcpy(&size, in.data(), sizeof size);
  in.remove_prefix(sizeof size);
  const std::string part(in.substr(0, size));
  in.remove_prefix(part.size());
  return part;
}

int64_t take_number(std::string_view& in) {
  const std::string digits = take(in);
  int64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::string packed(const Result<PdfContent>& content) {
  std::string out;
  put(out, content ? "" : content.error().message);
  if (!content) {
    put(out, content.error().code == ErrorCode::unsupported ? "1" : "0");
    return out;
  }
  for (const std::string* part : {&content->text, &content->title, &content->author})
    put(out, *part);
  put(out, std::to_string(content->created));
  return out;
}

Result<PdfContent> unpacked(std::string_view in) {
  std::string message = take(in);
  if (!message.empty())
    return Error{take_number(in) != 0 ? ErrorCode::unsupported : ErrorCode::invalid_input,
                 std::move(message), ""};
  PdfContent content;
  for (std::string* part : {&content.text, &content.title, &content.author}) *part = take(in);
  content.created = take_number(in);
  return content;
}

Result<PdfContent> content_of(std::string_view bytes) {
  const WorkResult result =
      in_own_process([bytes] { return packed(read_document(bytes)); }, limits_of(bytes));
  if (result.end == WorkEnd::failed)
    return Error{ErrorCode::invalid_input, "is a PDF that its reader fails over", ""};
  Result<PdfContent> content = PdfContent{};
  if (result.end == WorkEnd::done) content = unpacked(result.answer);
  if (result.end == WorkEnd::too_much || (content && content->text.size() > kLargestArticle))
    return Error{ErrorCode::unsupported, "is a PDF that is too much work to read; save it as text",
                 ""};
  return content;
}

}  // namespace
}  // namespace dateline

extern "C" __attribute__((visibility("default"))) void dateline_read_pdf(
    std::string_view bytes, dateline::Result<dateline::PdfContent>& out) {
  out = dateline::content_of(bytes);
}
