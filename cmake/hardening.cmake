# What Debian's own packages are built with (dpkg-buildflags, hardening=+all): a bug that overruns a buffer
# ends the program instead of serving an attacker.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported()

target_compile_options(dateline_flags INTERFACE -fstack-protector-strong -fstack-clash-protection
  -Wformat -Wformat-security)
target_link_options(dateline_flags INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  target_compile_options(dateline_flags INTERFACE -fcf-protection)
endif()
# Needs an optimiser, and hides overruns from the sanitizers, which see more.
if(NOT DATELINE_SANITIZE AND NOT DATELINE_FUZZ)
  target_compile_options(dateline_flags INTERFACE "$<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
endif()
