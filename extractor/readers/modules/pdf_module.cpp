#include "extractor/readers/modules/pdf_module.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <memory>

#include "extractor/readers/input.h"

namespace dateline {
namespace {

constexpr int kMostPages = 2000;
constexpr double kMostSeconds = 20;

std::string string_of(const poppler::ustring& text) {
  const poppler::byte_array bytes = text.to_utf8();
  return {bytes.data(), bytes.size()};
}

double seconds_of_this_thread() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

Result<std::string> text_of(const poppler::document& pdf) {
  const double start = seconds_of_this_thread();
  std::string text;
  if (pdf.pages() > kMostPages)
    return Error{ErrorCode::unsupported,
                 "is a PDF of more than " + std::to_string(kMostPages) + " pages, no article", ""};
  for (int number = 0; number < pdf.pages(); ++number) {
    const std::unique_ptr<poppler::page> page(pdf.create_page(number));
    if (page)
      text += string_of(page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout)) +
              "\n\n";
    if (text.size() > kLargestArticle || seconds_of_this_thread() - start > kMostSeconds)
      return Error{ErrorCode::unsupported,
                   "is a PDF that is too much work to read; save it as text", ""};
  }
  return text;
}

Result<PdfContent> content_of(std::string_view bytes) {
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

}  // namespace
}  // namespace dateline

extern "C" __attribute__((visibility("default"))) void dateline_read_pdf(
    std::string_view bytes, dateline::Result<dateline::PdfContent>& out) {
  out = dateline::content_of(bytes);
}
