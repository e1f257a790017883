// Prints what happened when in an article, by the installed libraries alone.
#include <extractor/extractor.h>
#include <extractor/model/edtf.h>
#include <extractor/readers/reader.h>

#include <iostream>

int main(int argc, char** argv) {
  const auto extractor = dateline::Extractor::create();
  if (!extractor || argc != 2) return 2;
  dateline::Scratch scratch;
  dateline::read_articles(argv[1], {}, [&](const dateline::ReadItem& item) {
    if (!item.document) return true;
    std::vector<dateline::Event> events;
    extractor->extract(*item.document, scratch, events);
    for (const auto& event : events)
      std::cout << dateline::to_edtf(event.when) << " " << event.headline << "\n";
    return true;
  });
}
