#include "cli/render/width.h"

#include <algorithm>
#include <iterator>

namespace dateline::cli {
namespace {

struct Block {
  char32_t first;
  char32_t last;
};

constexpr Block kZero[] = {{0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD},  {0x05BF, 0x05BF},
                           {0x05C1, 0x05C2}, {0x05C4, 0x05C5}, {0x0610, 0x061A},  {0x064B, 0x065F},
                           {0x0670, 0x0670}, {0x06D6, 0x06DC}, {0x06DF, 0x06E4},  {0x06E7, 0x06E8},
                           {0x06EA, 0x06ED}, {0x0900, 0x0902}, {0x093C, 0x093C},  {0x0941, 0x0948},
                           {0x094D, 0x094D}, {0x0E31, 0x0E31}, {0x0E34, 0x0E3A},  {0x0E47, 0x0E4E},
                           {0x1160, 0x11FF}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF},  {0x200B, 0x200F},
                           {0x202A, 0x202E}, {0x2060, 0x2069}, {0x20D0, 0x20F0},  {0xFE00, 0xFE0F},
                           {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0xE0000, 0xE0FFF}};

constexpr Block kWide[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},
    {0x2614, 0x2615},   {0x26A1, 0x26A1},   {0x2705, 0x2705},   {0x274C, 0x274C},
    {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2E80, 0x303E},   {0x3041, 0x33FF},
    {0x3400, 0x4DBF},   {0x4E00, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x16FE0, 0x18AFF}, {0x1B000, 0x1B2FF}, {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A},
    {0x1F200, 0x1F320}, {0x1F32D, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F7E0, 0x1F7EB},
    {0x1F900, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD}};

template <size_t Size>
bool is_in(const Block (&blocks)[Size], char32_t code_point) {
  const auto* block =
      std::lower_bound(std::begin(blocks), std::end(blocks), code_point,
                       [](const Block& range, char32_t wanted) { return range.last < wanted; });
  return block != std::end(blocks) && block->first <= code_point;
}

struct Lead {
  unsigned length;
  char32_t bits;
};

Lead lead_of(unsigned char byte) {
  if (byte >= 0xF0 && byte < 0xF8) return {4, byte & 0x07U};
  if (byte >= 0xE0 && byte < 0xF0) return {3, byte & 0x0FU};
  if (byte >= 0xC2 && byte < 0xE0) return {2, byte & 0x1FU};
  return {0, 0};
}

}  // namespace

char32_t take_code_point(std::string_view& text) {
  const auto byte = static_cast<unsigned char>(text.front());
  text.remove_prefix(1);
  if (byte < 0x80) return byte;
  const Lead lead = lead_of(byte);
  if (lead.length == 0 || text.size() + 1 < lead.length) return 0xFFFD;
  char32_t code_point = lead.bits;
  for (unsigned i = 0; i + 1 < lead.length; ++i) {
    const auto next = static_cast<unsigned char>(text[i]);
    if ((next & 0xC0U) != 0x80) return 0xFFFD;
    code_point = code_point << 6 | (next & 0x3FU);
  }
  text.remove_prefix(lead.length - 1);
  return code_point;
}

unsigned column_width(char32_t code_point) {
  if (code_point < 0x300) return code_point >= 0x20 && code_point != 0x7F ? 1 : 0;
  if (is_in(kZero, code_point)) return 0;
  return is_in(kWide, code_point) ? 2 : 1;
}

size_t column_width(std::string_view text) {
  const auto* const plain = std::find_if_not(text.begin(), text.end(), is_plain_ascii);
  auto columns = static_cast<size_t>(plain - text.begin());
  text.remove_prefix(columns);
  while (!text.empty()) columns += column_width(take_code_point(text));
  return columns;
}

}  // namespace dateline::cli
