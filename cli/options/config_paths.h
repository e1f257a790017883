// Where things live when nobody says: the XDG base directories.
#pragma once

#include <string>

namespace dateline::cli {

[[nodiscard]] std::string default_db();             // $XDG_DATA_HOME/dateline/db
[[nodiscard]] std::string default_config_file();    // $XDG_CONFIG_HOME/dateline/config
[[nodiscard]] std::string default_synonyms_file();  // $XDG_CONFIG_HOME/dateline/synonyms
[[nodiscard]] std::string default_db_hint();        // the first of them, as help shows it

}  // namespace dateline::cli
