# A program laid out by a profile: built once to count (`record`), run, and built again in the same folder by what was
# counted (`use`). See scripts/build-profiled. What no run came by is optimised as ever, not for size.
set(DATELINE_PROFILE "" CACHE STRING "record, use, or empty: no profile")
if(DATELINE_PROFILE STREQUAL "record")
  target_compile_options(dateline_flags INTERFACE -fprofile-generate -fprofile-update=prefer-atomic)
  target_link_options(dateline_flags INTERFACE -fprofile-generate)
elseif(DATELINE_PROFILE STREQUAL "use")
  # Inlined further, code is warned of that cannot be reached; without a profile it is not, and there warnings are errors.
  target_compile_options(dateline_flags INTERFACE -fprofile-use -fprofile-partial-training -Wno-missing-profile -Wno-error)
elseif(DATELINE_PROFILE)
  message(FATAL_ERROR "DATELINE_PROFILE is record, use or empty")
endif()
