// XML, told by its outermost element.
#include "extractor/readers/xml.h"

#include <array>

#include "extractor/readers/encoding.h"
#include "extractor/readers/finish.h"
#include "extractor/readers/reader_table.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

constexpr std::array kFormats = {
    XmlFormat{"rss", read_feed},          XmlFormat{"rdf", read_feed},
    XmlFormat{"channel", read_feed},      XmlFormat{"feed", read_feed},
    XmlFormat{"entry", read_feed},        XmlFormat{"nitf", read_nitf},
    XmlFormat{"newsml", read_newsml},     XmlFormat{"newsmessage", read_newsml_g2},
    XmlFormat{"newsitem", read_newsml_g2}};

const XmlFormat* format_of(std::string_view root) {
  for (const XmlFormat& format : kFormats)
    if (format.root == root) return &format;
  return nullptr;
}

bool accepts_xml(const Input& /*input*/, std::string_view head) {
  const std::string root = root_name(head);
  if (root == "html") return false;
  if (head.substr(0, 3) == "\xEF\xBB\xBF") head.remove_prefix(3);
  return format_of(root) != nullptr || starts_with_any_case(trimmed(head), "<?xml");
}

bool read_xml(Input& input, const ReadOptions& options, const ReadSink& sink) {
  std::string bytes;
  bool go_on = true;
  if (!read_whole(input, sink, bytes, go_on)) return go_on;
  const std::string charset =
      input.wrapping.charset.empty() ? declared_charset(bytes) : input.wrapping.charset;
  const XmlTree tree = XmlTree::of_xml(normalised(decode(std::move(bytes), charset)));
  const std::string root = ascii_lower(tree.root().local());
  if (root.empty())
    return hand_on_error(ErrorCode::invalid_input, "is XML so broken that nothing can be read",
                         input.name, sink);
  const XmlFormat* format = format_of(root);
  if (format == nullptr)
    return hand_on_error(
        ErrorCode::unsupported,
        "is XML of a kind that is not known (<" + root + ">); feeds, NITF and NewsML are read",
        input.name, sink);
  return format->read(tree.root(), input, options, sink);
}

}  // namespace

const Reader kXmlReader = {"xml", false, accepts_xml, read_xml};

}  // namespace dateline
