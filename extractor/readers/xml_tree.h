// A parsed XML file or piece of HTML, and short ways to look at it. Private to the readers.
//
// libxml2 in its recovering mode: what is ill-formed still gives a tree of what could be read. Only
// the five entities of XML and numbers are resolved; any other "&name;" stays as it stands, so
// entities can neither multiply nor reach outside, and nothing is fetched. A tree deeper than 256
// elements ends there.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct _xmlDoc;
struct _xmlNode;

namespace dateline {

// An element or a run of text in a tree that must outlive it; or nothing.
class XmlNode {
 public:
  XmlNode() = default;
  explicit XmlNode(const _xmlNode* node) : node_(node) {}
  explicit operator bool() const { return node_ != nullptr; }

  [[nodiscard]] bool is_text() const;
  // The name without its prefix; empty for text.
  [[nodiscard]] std::string_view local() const;
  // The name with the usual prefix of its namespace, however the file writes it: "dc:date",
  // "content:encoded"; none for RSS, Atom and NewsML-G2.
  [[nodiscard]] std::string name() const;
  // By its name without a prefix; empty if there is none.
  [[nodiscard]] std::string attribute(std::string_view local_name) const;
  // All text inside, as it stands.
  [[nodiscard]] std::string text() const;

  [[nodiscard]] std::vector<XmlNode> children() const;  // elements
  [[nodiscard]] std::vector<XmlNode> content() const;   // elements and text
  // The first child element of that local name; the first element of it anywhere inside.
  [[nodiscard]] XmlNode child(std::string_view local_name) const;
  [[nodiscard]] XmlNode inside(std::string_view local_name) const;
  // All elements of that local name inside, in document order, but none inside another.
  [[nodiscard]] std::vector<XmlNode> all_inside(std::string_view local_name) const;
  // xml:lang here or on what holds this.
  [[nodiscard]] std::string lang() const;

 private:
  const _xmlNode* node_ = nullptr;
};

// Movable; safe to build in several threads, each its own.
class XmlTree {
 public:
  [[nodiscard]] static XmlTree of_xml(std::string_view utf8);
  [[nodiscard]] static XmlTree of_html(std::string_view utf8);

  // Nothing where not even one element could be read.
  [[nodiscard]] XmlNode root() const;
  [[nodiscard]] bool well_formed() const { return well_formed_; }

 private:
  struct Free {
    void operator()(_xmlDoc* document) const;
  };
  std::unique_ptr<_xmlDoc, Free> document_;
  bool well_formed_ = false;
};

// The local name, in lower case, of the first element of what begins so; empty if none is in sight.
[[nodiscard]] std::string root_name(std::string_view head);

}  // namespace dateline
