# Benchmarks of the extractor: start-up, throughput, hostile input.
add_executable(extract_bench ${CMAKE_CURRENT_LIST_DIR}/extract_bench.cpp)
target_link_libraries(extract_bench PRIVATE dateline_extractor dateline_readers dateline_flags PkgConfig::RE2)
