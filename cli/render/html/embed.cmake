# Writes OUTPUT, a C++ source that holds the style sheet CSS and the script JS with its SHA-256.
file(READ ${CSS} css)
file(READ ${JS} js)
file(SHA256 ${JS} sha256)
file(WRITE ${OUTPUT} "// Made by embed.cmake.
#pragma GCC diagnostic ignored \"-Woverlength-strings\"
#include \"cli/render/html/page.h\"

namespace dateline::cli {

const PageAssets& page_assets() {
  static constexpr PageAssets kAssets = {R\"~css~(${css})~css~\", R\"~js~(${js})~js~\", \"${sha256}\"};
  return kAssets;
}

}  // namespace dateline::cli
")
