// PDF by poppler: its text in reading order, line ends inside a paragraph taken out.
//
// A file may claim what it likes, so pages, text and processor time are bounded; between pages, for
// poppler cannot be stopped within one.
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <ctime>
#include <memory>

#include "extractor/model/utf8.h"
#include "extractor/readers/finish.h"
#include "extractor/readers/printed_text.h"
#include "extractor/readers/reader_table.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

constexpr int kMostPages = 2000;
constexpr double kMostSeconds = 20;

bool accepts_pdf(const Input& /*input*/, std::string_view head) {
  return head.substr(0, 5) == "%PDF-";
}

std::string utf8_of(const poppler::ustring& text) {
  const poppler::byte_array bytes = text.to_utf8();
  size_t replaced = 0;
  return to_valid_utf8(std::string_view(bytes.data(), bytes.size()), replaced);
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
      text += utf8_of(page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout)) +
              "\n\n";
    if (text.size() > kLargestArticle || seconds_of_this_thread() - start > kMostSeconds)
      return Error{ErrorCode::unsupported,
                   "is a PDF that is too much work to read; save it as text", ""};
  }
  return text;
}

// Word processors put the name of their own file there.
std::string title_of(const poppler::document& pdf) {
  const std::string title = one_line(utf8_of(pdf.info_key("Title")));
  const bool is_file_name = contains_any_case(title, ".doc") || contains_any_case(title, ".indd") ||
                            contains_any_case(title, ".qxd") || contains_any_case(title, ".pdf") ||
                            starts_with_any_case(title, "untitled");
  return is_file_name ? std::string() : title;
}

std::optional<Moment> created(const poppler::document& pdf) {
  const time_t seconds = pdf.info_date_t("CreationDate");
  if (seconds <= 0 || seconds > time_t{32'503'680'000}) return std::nullopt;  // year 3000
  return Moment{date::sys_days{date::days{static_cast<int>(seconds / 86400)}},
                static_cast<int>(seconds % 86400 / 60)};
}

Document describe(const poppler::document& pdf) {
  Document document;
  document.title = title_of(pdf);
  document.authors = split_trimmed(utf8_of(pdf.info_key("Author")), ';');
  document.published = created(pdf);
  if (document.published) document.published_basis = "pdf";
  return document;
}

bool read_pdf(Input& input, const ReadOptions& options, const ReadSink& sink) {
  std::string bytes;
  bool go_on = true;
  if (!read_whole(input, sink, bytes, go_on)) return go_on;
  poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
  const std::unique_ptr<poppler::document> pdf(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (!pdf) return hand_on_error(ErrorCode::invalid_input, "is a broken PDF", input.name, sink);
  if (pdf->is_locked())
    return hand_on_error(ErrorCode::unsupported, "is a PDF behind a password", input.name, sink);
  const auto text = text_of(*pdf);
  if (!text) return hand_on_error(text.error().code, text.error().message, input.name, sink);
  Document document = describe(*pdf);
  document.text = text_of_print(*text);
  if (document.text.empty())
    return hand_on_error(ErrorCode::invalid_input,
                         "is a PDF without text, pictures of pages perhaps; run it through OCR",
                         input.name, sink);
  return hand_on(std::move(document), input.name, input, options, sink);
}

}  // namespace

const Reader kPdfReader = {"pdf", true, accepts_pdf, read_pdf};

}  // namespace dateline
