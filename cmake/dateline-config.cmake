# find_package(dateline) for programs that read articles or find events themselves:
#   dateline::extractor  text in, time expressions or dated events out   (extractor/extractor.h)
#   dateline::readers    files in, documents out                         (extractor/readers/reader.h)
#   dateline::model      the values that both speak of                   (extractor/model/)
include("${CMAKE_CURRENT_LIST_DIR}/dependencies.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/dateline-targets.cmake")
