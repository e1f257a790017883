// The JSON of an article as a reader made it.
#pragma once

#include "cli/render/json_writer.h"
#include "extractor/model/document.h"

namespace dateline::cli {

// The members from "id" to "text", for an object that may have more of them. What is written can be
// read again as a JSON article, with nothing lost.
void write_document_members(JsonWriter& json, const Document& document);

}  // namespace dateline::cli
