#include "extractor/readers/modules/module.h"

#include <dlfcn.h>

namespace dateline {
namespace {

Error missing(const char* module) {
  const char* why = dlerror();
  return {ErrorCode::not_found,
          std::string("needs ") + module + ", which does not load (" +
              (why != nullptr ? why : "no reason given") + "); install Dateline again",
          ""};
}

}  // namespace

Result<void*> address_in_module(const char* module, const char* function) {
  void* loaded = dlopen(module, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  if (loaded == nullptr) return missing(module);
  void* address = dlsym(loaded, function);
  if (address == nullptr) return missing(module);
  return address;
}

}  // namespace dateline
