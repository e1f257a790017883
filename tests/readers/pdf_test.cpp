#include <catch2/catch.hpp>

#include "extractor/readers/printed_text.h"
#include "tests/readers/files.h"

namespace dateline::test {
namespace {

// A PDF of these objects, numbered from 1, with a table that says where they lie.
std::string pdf_of_objects(const std::vector<std::string>& objects, const std::string& trailer) {
  std::string pdf = "%PDF-1.4\n";
  const std::string size = std::to_string(objects.size() + 1);
  std::string table = "xref\n0 " + size + "\n0000000000 65535 f \n";
  for (size_t i = 0; i < objects.size(); ++i) {
    const std::string offset = std::to_string(pdf.size());
    table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
    pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  return pdf + table + "trailer << /Size " + size + " /Root 1 0 R " + trailer + " >>\nstartxref\n" +
         std::to_string(pdf.size()) + "\n%%EOF\n";
}

std::string stream_of(const std::string& content, const std::string& dictionary = "") {
  return "<< " + dictionary + " /Length " + std::to_string(content.size()) + " >>\nstream\n" +
         content + "\nendstream";
}

// A PDF of one page.
std::string pdf_of(const std::string& content, const std::string& pages = "/Count 1") {
  return pdf_of_objects(
      {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] " + pages + " >>",
       "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font "
       "<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
       stream_of(content),
       "<< /Title (Bridge opens) /Author (Ann Vale) /CreationDate (D:20220321061500Z) >>"},
      "/Info 5 0 R");
}

// A page draws a form, which draws the next one ten times, which draws the next one ten times.
std::string pdf_of_forms_in_forms(int levels) {
  std::vector<std::string> objects = {
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject "
      "<< /X 5 0 R >> >> >>",
      stream_of("/X Do")};
  std::string draws;
  for (int i = 0; i < 10; ++i) draws += "/X Do\n";
  for (int level = 0; level < levels; ++level)
    objects.push_back(stream_of(draws,
                                "/Type /XObject /Subtype /Form /BBox [0 0 600 800] "
                                "/Resources << /XObject << /X " +
                                    std::to_string(6 + level) + " 0 R >> >>"));
  objects.push_back(stream_of("", "/Type /XObject /Subtype /Form /BBox [0 0 600 800]"));
  return pdf_of_objects(objects, "");
}

const std::string kLines =
    "BT /F1 12 Tf 50 700 Td 14 TL (The new bridge opened to traf-) Tj T* (fic on Monday.) Tj ET";

}  // namespace

TEST_CASE("the text of a PDF, and what it says of itself") {
  const Document page = read_one("a.pdf", pdf_of(kLines));
  CHECK(page.text == "The new bridge opened to traffic on Monday.");
  CHECK(page.title == "Bridge opens");
  CHECK(page.authors == std::vector<std::string>{"Ann Vale"});
  CHECK(format_moment(page.published.value()) == "2022-03-21T06:15");
  CHECK(page.published_basis == "pdf");
}

TEST_CASE("a PDF that is broken, empty or lies is one error") {
  CHECK_THAT(error_of("a.pdf", "%PDF-1.4\nnothing of the kind"), Catch::Contains("broken PDF"));
  CHECK_THAT(error_of("a.pdf", pdf_of("")), Catch::Contains("without text"));
  CHECK_THAT(error_of("a.pdf", pdf_of(kLines, "/Count 2000000000")), Catch::Contains("PDF"));
  const std::string whole = pdf_of(kLines);
  const Folder folder;
  for (size_t size = 10; size < whole.size(); size += 37)
    CHECK(read_path(folder.write("cut.pdf", whole.substr(0, size))).size() == 1);
}

TEST_CASE("a PDF that draws without end is ended") {
  CHECK_THAT(error_of("a.pdf", pdf_of_forms_in_forms(12)), Catch::Contains("too much work"));
  CHECK_THAT(error_of("a.pdf", pdf_of_forms_in_forms(1)), Catch::Contains("without text"));
}

TEST_CASE("lines of print become paragraphs") {
  CHECK(text_of_print("One two-\nthree four\n\n 12 \n\fFive\nSix-\nSeven") ==
        "One twothree four\n\nFive Six- Seven");
  CHECK(text_of_print("").empty());
}

}  // namespace dateline::test
