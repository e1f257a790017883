# Benchmarks of the store and its views.
find_package(nlohmann_json REQUIRED)

add_executable(store_bench ${CMAKE_CURRENT_LIST_DIR}/store_bench.cpp)
target_link_libraries(store_bench PRIVATE dateline_store dateline_flags)

add_executable(diff_accuracy ${CMAKE_CURRENT_LIST_DIR}/diff_accuracy.cpp)
target_link_libraries(diff_accuracy PRIVATE dateline_store dateline_flags nlohmann_json::nlohmann_json)

find_package(SQLite3)
if(SQLite3_FOUND)
  add_executable(sqlite_bench ${CMAKE_CURRENT_LIST_DIR}/sqlite_bench.cpp)
  target_link_libraries(sqlite_bench PRIVATE dateline_model dateline_flags SQLite::SQLite3)
endif()
