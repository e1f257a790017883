// The publication day of an article that has none but in its dateline. Private to the readers.
#pragma once

#include "extractor/model/document.h"

namespace dateline {

// Sets published and published_basis if neither is there and the dateline tells: by its own year,
// else by that of the URL ("/2022/03/"), of a modification soon after, of a retrieval within the
// week, or of whole dates in the text that are from the weeks before it. With none of these the
// year stays unknown, and so does the day.
void date_by_dateline(Document& document);

}  // namespace dateline
