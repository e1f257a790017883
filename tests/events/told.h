// Short texts read whole, for tests of what is told in them.
#pragma once

#include <string>
#include <vector>

#include "extractor/model/event.h"

namespace dateline {

// The events of a text published on 15 May 2024, a Wednesday.
std::vector<Event> events_of(const std::string& text);

// "2024-05-10 fell; 2024-05-10 fled": date and trigger of each event, in order.
std::string told(const std::string& text);

// The same of a text whose author is named.
std::string told_by(const std::string& author, const std::string& text);

// The status of the only event; fails the test if there is not one.
Status status_of_only(const std::string& text);

// The headlines, joined by " | ".
std::string headlines(const std::string& text);

}  // namespace dateline
