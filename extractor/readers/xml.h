// The formats that are XML. Private to the readers.
#pragma once

#include "extractor/readers/input.h"
#include "extractor/readers/xml_tree.h"

namespace dateline {

// One of them. To add one: write its file and a row in xml.cpp.
struct XmlFormat {
  const char* root;  // local name of the outermost element, in lower case
  // False once the sink wants no more.
  bool (*read)(XmlNode root, const Input& input, const ReadOptions& options, const ReadSink& sink);
};

// RSS of all ages ("rss", "rdf", "channel") and Atom ("feed").
bool read_feed(XmlNode root, const Input& input, const ReadOptions& options, const ReadSink& sink);
bool read_nitf(XmlNode root, const Input& input, const ReadOptions& options, const ReadSink& sink);
// NewsML 1.
bool read_newsml(XmlNode root, const Input& input, const ReadOptions& options,
                 const ReadSink& sink);
bool read_newsml_g2(XmlNode root, const Input& input, const ReadOptions& options,
                    const ReadSink& sink);

}  // namespace dateline
