// Which words a sentence may hold, by their first letters and lengths: most questions that look
// through a sentence for a word end here, with no look at its tokens.
//
// A set of 256 signs; a sign that is not in it belongs to no word of the sentence, one that is may
// belong to another word than the one that is asked for.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

namespace dateline {

class WordSigns {
 public:
  constexpr WordSigns() = default;
  constexpr explicit WordSigns(std::span<const std::string_view> words) {
    for (const std::string_view word : words) add(word[0], word.size());
  }
  constexpr WordSigns(std::initializer_list<std::string_view> words)
      : WordSigns(std::span(words.begin(), words.size())) {}
  // Of every word there is.
  [[nodiscard]] static constexpr WordSigns all() {
    WordSigns signs;
    signs.bits_.fill(~uint64_t{0});
    return signs;
  }

  // Of either case, as SentenceView::is_word compares.
  constexpr void add(char first, size_t length) {
    const unsigned sign = sign_of(first, length);
    bits_[sign / 64] |= uint64_t{1} << (sign % 64);
  }
  // Whether a sign is in both.
  [[nodiscard]] constexpr bool meets(const WordSigns& other) const {
    uint64_t both = 0;
    for (size_t i = 0; i < bits_.size(); ++i) both |= bits_[i] & other.bits_[i];
    return both != 0;
  }

 private:
  [[nodiscard]] static constexpr unsigned sign_of(char first, size_t length) {
    constexpr unsigned kLetters = 31;
    constexpr unsigned kLengths = 7;
    return (static_cast<unsigned>(first) & kLetters) * 8 +
           (static_cast<unsigned>(length) & kLengths);
  }

  std::array<uint64_t, 4> bits_{};
};

}  // namespace dateline
