# Writes OUTPUT, a C++ source that holds FILE.
include(${CMAKE_CURRENT_LIST_DIR}/../../../cmake/raw_literal.cmake)
set(code "// Made by embed.cmake from english.thesaurus.\n#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n#include \"store/views/words/embedded_thesaurus.h\"\n\nnamespace dateline {\n\nstd::string_view embedded_thesaurus() {\n  return\n")
file(READ ${FILE} text)
raw_literal(literal "${text}" words)
string(APPEND code "${literal};\n}\n\n}  // namespace dateline\n")
file(WRITE ${OUTPUT} "${code}")
