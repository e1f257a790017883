// A web page that holds one article.
#include "extractor/readers/encoding.h"
#include "extractor/readers/finish.h"
#include "extractor/readers/html/areas.h"
#include "extractor/readers/html/block.h"
#include "extractor/readers/html/facts.h"
#include "extractor/readers/html/main_text.h"
#include "extractor/readers/html/publication.h"
#include "extractor/readers/html/tree.h"
#include "extractor/readers/reader_table.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

bool accepts_html(const Input& input, std::string_view head) {
  if (input.extension == ".html" || input.extension == ".htm" || input.extension == ".xhtml")
    return true;
  if (head.substr(0, 3) == "\xEF\xBB\xBF") head.remove_prefix(3);
  if (trimmed(head).substr(0, 1) != "<") return false;
  for (const char* tag :
       {"<!doctype html", "<html", "<head", "<body", "<article", "<div", "<meta", "<p>"})
    if (contains_any_case(head, tag)) return true;
  return false;
}

Document article_of(const HtmlTree& tree) {
  Document document;
  const PageFacts facts = facts_of(tree);
  describe(facts, document);
  const auto blocks = blocks_of(tree);
  const Areas areas(tree, blocks);
  find_publication(tree, facts, blocks, areas, document);
  document.text = main_text(tree, blocks, areas, document, facts.linked.body);
  return document;
}

bool read_html(Input& input, const ReadOptions& options, const ReadSink& sink) {
  std::string bytes;
  bool go_on = true;
  if (!read_whole(input, sink, bytes, go_on)) return go_on;
  const std::string charset =
      input.wrapping.charset.empty() ? declared_charset(bytes) : input.wrapping.charset;
  const HtmlTree tree(normalised(decode(std::move(bytes), charset)));
  if (tree.empty())
    return hand_on_error(ErrorCode::unsupported,
                         "is HTML of too many elements, or too deeply nested, to be an article",
                         input.name, sink);
  return hand_on(article_of(tree), input.name, input, options, sink);
}

}  // namespace

const Reader kHtmlReader = {"html", false, accepts_html, read_html};

}  // namespace dateline
