// What a publisher says of itself to its readers, between or under the paragraphs.
#pragma once

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// "Read more: the bridge fell on Friday", "MUST WATCH The bridge 02:35", "Get the latest updates":
// leads to other pages.
[[nodiscard]] bool leads_elsewhere(const SentenceReading& sentence);

// "Sign up for our newsletter", "Join us at 10 p.m.", "Coming up, the latest from Oslo", "From the
// studio, this is SUNDAY NEWS": what to do, and what comes next.
[[nodiscard]] bool invites_reader(const SentenceReading& sentence);

// "Copyright 2024 by Ann Lee", "All rights reserved", "This is a rush transcript": on what terms it
// is printed.
[[nodiscard]] bool is_legal_notice(const SentenceReading& sentence);

// "Retrieved 4 December 2017.", "The Bridge, 2016, pp. 5-9. doi:10.1": where something is written.
[[nodiscard]] bool is_reference(const SentenceReading& sentence);

}  // namespace dateline
