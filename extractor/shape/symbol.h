// The class symbol of a token: which set of classes it carries (see rules/symbols.h).
#pragma once

#include <string>
#include <string_view>

namespace dateline {

using Symbol = char16_t;
using SymbolString = std::u16string;
using SymbolView = std::u16string_view;

}  // namespace dateline
