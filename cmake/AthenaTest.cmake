# SPDX-License-Identifier: Apache-2.0
# What every test without window or network reads, read once. Qt defines each program's folder for QFINDTESTDATA, which no test uses and
# which would make the headers those of one folder.
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
add_executable(athena_test_headers ${CMAKE_CURRENT_LIST_DIR}/athena_test_headers.cpp)
set_target_properties(athena_test_headers PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
target_link_libraries(athena_test_headers PRIVATE Qt6::Test)
target_precompile_headers(athena_test_headers PRIVATE
    <QtTest> <algorithm> <chrono> <functional> <map> <memory> <optional> <string> <variant> <vector>
    <nlohmann/json.hpp>)

# athena_add_test(tst_name LIBRARIES target… [SOURCES extra…] [LABELS label…] [TIMEOUT seconds])
# A Qt Test program from tst_name.cpp in the current folder, run offscreen.
function(athena_add_test name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "LIBRARIES;SOURCES;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp ${TEST_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON UNITY_BUILD OFF)
    target_link_libraries(${name} PRIVATE ${TEST_LIBRARIES} Qt6::Test)
    if(KIOSK_PLAIN_TESTS)
        target_precompile_headers(${name} REUSE_FROM athena_test_headers)
        # g++ 12 loses sight of a string's own buffer behind precompiled headers.
        target_compile_options(${name} PRIVATE -Wno-array-bounds -Wno-stringop-overflow)
    endif()
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    if(KIOSK_SANITIZE)
        # g++ 12 with the sanitizers takes std::regex for uninitialized.
        target_compile_options(${name} PRIVATE -Wno-maybe-uninitialized)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${TEST_TIMEOUT}
        LABELS "${TEST_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;ATHENA_SOURCE_DIR=${PROJECT_SOURCE_DIR}")
endfunction()
