// What two reports say beside names: people and places have many things happen to them, so that two
// reports share their names says little of what happened. Pure and symmetric.
#pragma once

#include <cstddef>
#include <string>

#include "extractor/model/event.h"

namespace dateline {

// Words of meaning in small letters, and numbers, that both headlines have by any of their names.
[[nodiscard]] size_t plain_words_in_common(const Event& a, const Event& b);

// Whether each sentence has a name or a figure that the other has not, beside those of its date:
// "Vale pays 12 cents", "Orrin pays 30 cents".
[[nodiscard]] bool each_names_its_own(const Event& a, const Event& b);

// "She resigned", "The river crested": no word of it is a name.
[[nodiscard]] bool names_nothing(const std::string& headline);

}  // namespace dateline
