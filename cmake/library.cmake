# The libraries as others find them by find_package(dateline): see dateline-config.cmake.
include(CMakePackageConfigHelpers)
set(DATELINE_CONFIG_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/dateline)
set(DATELINE_HEADERS ${CMAKE_INSTALL_INCLUDEDIR}/dateline)

foreach(library model readers extractor)
  set_target_properties(dateline_${library} PROPERTIES EXPORT_NAME ${library})
  target_include_directories(dateline_${library} INTERFACE $<INSTALL_INTERFACE:${DATELINE_HEADERS}>)
  target_compile_features(dateline_${library} INTERFACE cxx_std_20)
  install(TARGETS dateline_${library} EXPORT dateline ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT library)
endforeach()

# The modules that readers load when first needed: see modules.cmake.
target_link_options(dateline_readers INTERFACE
  $<INSTALL_INTERFACE:-Wl,-rpath,$<INSTALL_PREFIX>/${CMAKE_INSTALL_LIBDIR}/dateline>)

# The doors and what they speak of, and no private header.
install(FILES ${PROJECT_SOURCE_DIR}/extractor/extractor.h DESTINATION ${DATELINE_HEADERS}/extractor COMPONENT library)
install(FILES ${PROJECT_SOURCE_DIR}/extractor/readers/reader.h DESTINATION ${DATELINE_HEADERS}/extractor/readers
  COMPONENT library)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/extractor/model DESTINATION ${DATELINE_HEADERS}/extractor
  COMPONENT library FILES_MATCHING PATTERN "*.h")

write_basic_package_version_file(${PROJECT_BINARY_DIR}/dateline-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/dateline-config-version.cmake ${PROJECT_SOURCE_DIR}/cmake/dateline-config.cmake
  ${PROJECT_SOURCE_DIR}/cmake/dependencies.cmake DESTINATION ${DATELINE_CONFIG_DIR} COMPONENT library)
install(EXPORT dateline FILE dateline-targets.cmake NAMESPACE dateline:: DESTINATION ${DATELINE_CONFIG_DIR}
  COMPONENT library)
