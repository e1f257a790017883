# Parts that load when first needed: shared objects of our own beside the program. Its run path leads to
# them, in the build tree and where it is installed alike.
file(RELATIVE_PATH DATELINE_MODULES ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR}/dateline)
set(CMAKE_BUILD_RPATH "$ORIGIN/${DATELINE_MODULES}")
set(CMAKE_INSTALL_RPATH "$ORIGIN/${DATELINE_MODULES}")

function(add_dateline_module name)
  add_library(${name} MODULE ${ARGN})
  set_target_properties(${name} PROPERTIES PREFIX "" CXX_VISIBILITY_PRESET hidden INSTALL_RPATH ""
    LIBRARY_OUTPUT_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/${DATELINE_MODULES})
  target_link_libraries(${name} PRIVATE dateline_flags)
  install(TARGETS ${name} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/dateline)
endfunction()
