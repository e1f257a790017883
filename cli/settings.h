// The options that every command shares.
#pragma once

#include <string>

namespace dateline::cli {

enum class When { automatic, always, never };

struct Settings {
  std::string db;  // folder of the store
  std::string log_level = "info";
  std::string log_file;  // JSON lines; empty: none
  std::string synonyms;  // file of words that mean the same; empty: the usual one, if there
  When color = When::automatic;
  When progress = When::automatic;
  bool quiet = false;
};

}  // namespace dateline::cli
