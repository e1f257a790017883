# cpack in a build folder makes a .deb; what it depends on is read from the program itself.
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md TYPE DOC)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE TYPE DOC RENAME copyright)

set(CPACK_GENERATOR DEB)
# The program only: who builds against the libraries has the sources.
set(CPACK_INSTALL_CMAKE_PROJECTS ${PROJECT_BINARY_DIR} dateline Unspecified /)
set(CPACK_PACKAGE_NAME dateline)
set(CPACK_PACKAGE_VENDOR "The Dateline developers")
set(CPACK_PACKAGE_CONTACT "The Dateline developers <dateline@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Dated events of news articles: timelines and differences between sources")
set(CPACK_PACKAGE_DESCRIPTION "Reads news articles, finds the events that they date, keeps them in an embedded store, prints
timelines, shows where two sources disagree about a date, and writes tables. Works offline, needs no model.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS tzdata)
include(CPack)
