// Where sentences begin and end.
//
// A sentence ends at . ! ? (with closing quotes and brackets) unless the point belongs to an
// abbreviation, an initial or a number; at an empty line; and at a single line break where the text
// is not hard-wrapped (each line a paragraph, as most sites give it); and after 512 tokens. Classes
// used: abbreviation-maybe-final (Inc., U.S.), sentence-opener (The, He, In), which decide after
// such an abbreviation and where a heading ran into the text, and leads-to-capital (called, film,
// of), after which an opener opens a title; and zone (GMT), which ends the stamp of a page.
#pragma once

#include <string_view>
#include <vector>

#include "extractor/shape/lexicon.h"
#include "extractor/shape/shape.h"

namespace dateline {

class Sentences {
 public:
  explicit Sentences(Lexicon& lexicon);
  void find(std::string_view text, const std::vector<Token>& tokens,
            std::vector<TokenRange>& out) const;

 private:
  [[nodiscard]] bool ends_after(std::string_view text, const std::vector<Token>& tokens, size_t i,
                                size_t next) const;
  [[nodiscard]] bool abbreviation_ends(const Token& abbreviation, const Token& next,
                                       std::string_view text) const;
  // Whether a heading that lost its line break ends here, before a word that has the form for it.
  [[nodiscard]] bool begins_anew(const std::vector<Token>& tokens, size_t next) const;
  [[nodiscard]] bool is_in(ClassId wanted, const Token& t) const;
  const Lexicon* lexicon_;
  ClassId maybe_final_, opener_, leads_, zone_;
};

}  // namespace dateline
