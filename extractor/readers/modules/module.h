// Functions of shared objects that load when first needed, for libraries that take longer to start
// than all the rest of the program. Private to the readers.
#pragma once

#include "extractor/model/result.h"

namespace dateline {

// The address of a function in a module ("dateline-pdf.so"). The dynamic loader finds the module by
// the run path of the program; it stays loaded. Error not_found, in words for the user, if it is
// not there or lacks something. Safe from several threads.
[[nodiscard]] Result<void*> address_in_module(const char* module, const char* function);

}  // namespace dateline
