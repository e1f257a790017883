// The door of the module that reads PDF by poppler. Private to the readers.
#pragma once

#include <ctime>
#include <string>
#include <string_view>

#include "extractor/model/result.h"

namespace dateline {

// As poppler gives it: what should be UTF-8 is not checked.
struct PdfContent {
  std::string text;  // of the pages in reading order, an empty line after each
  std::string title;
  std::string author;
  time_t created = 0;  // 0 or less if the file does not tell
};

// A file may claim what it likes, so pages, text, processor time and memory are bounded, and a
// fault of poppler's costs one file: it works in a process of its own. Safe from several threads.
using ReadPdf = void(std::string_view bytes, Result<PdfContent>& out);
inline constexpr const char* kPdfModule = "dateline-pdf.so";
inline constexpr const char* kReadPdf = "dateline_read_pdf";

}  // namespace dateline
