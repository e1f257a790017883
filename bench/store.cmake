# Benchmarks of the store and its views.
add_executable(diff_accuracy ${CMAKE_CURRENT_LIST_DIR}/diff_accuracy.cpp)
target_link_libraries(diff_accuracy PRIVATE dateline_store dateline_flags)
