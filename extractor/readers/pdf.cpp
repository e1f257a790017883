// PDF: its text in reading order, line ends inside a paragraph taken out.
#include "extractor/model/utf8.h"
#include "extractor/readers/finish.h"
#include "extractor/readers/modules/module.h"
#include "extractor/readers/modules/pdf_module.h"
#include "extractor/readers/printed_text.h"
#include "extractor/readers/reader_table.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

bool accepts_pdf(const Input& /*input*/, std::string_view head) {
  return head.substr(0, 5) == "%PDF-";
}

Result<PdfContent> content_of(std::string_view bytes) {
  static const auto read = address_in_module(kPdfModule, kReadPdf);
  if (!read) return read.error();
  Result<PdfContent> content = PdfContent{};
  reinterpret_cast<ReadPdf*> (*read)(bytes, content);
  return content;
}

// Word processors put the name of their own file there.
std::string title_of(const PdfContent& pdf) {
  const std::string title = one_line(to_valid_utf8(pdf.title));
  const bool is_file_name = contains_any_case(title, ".doc") || contains_any_case(title, ".indd") ||
                            contains_any_case(title, ".qxd") || contains_any_case(title, ".pdf") ||
                            starts_with_any_case(title, "untitled");
  return is_file_name ? std::string() : title;
}

std::optional<Moment> created(const PdfContent& pdf) {
  const time_t seconds = pdf.created;
  if (seconds <= 0 || seconds > time_t{32'503'680'000}) return std::nullopt;  // year 3000
  return Moment{date::sys_days{date::days{static_cast<int>(seconds / 86400)}},
                static_cast<int>(seconds % 86400 / 60)};
}

Document describe(const PdfContent& pdf) {
  Document document;
  document.title = title_of(pdf);
  document.authors = split_trimmed(to_valid_utf8(pdf.author), ';');
  document.published = created(pdf);
  if (document.published) document.published_basis = "pdf";
  document.text = text_of_print(to_valid_utf8(pdf.text));
  return document;
}

bool read_pdf(Input& input, const ReadOptions& options, const ReadSink& sink) {
  std::string bytes;
  bool go_on = true;
  if (!read_whole(input, sink, bytes, go_on)) return go_on;
  const auto pdf = content_of(bytes);
  if (!pdf) return hand_on_error(pdf.error().code, pdf.error().message, input.name, sink);
  Document document = describe(*pdf);
  if (document.text.empty())
    return hand_on_error(ErrorCode::invalid_input,
                         "is a PDF without text, pictures of pages perhaps; run it through OCR",
                         input.name, sink);
  return hand_on(std::move(document), input.name, input, options, sink);
}

}  // namespace

const Reader kPdfReader = {"pdf", true, accepts_pdf, read_pdf};

}  // namespace dateline
