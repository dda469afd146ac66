# SPDX-License-Identifier: Apache-2.0
# Qt defines each program's folder for QFINDTESTDATA, which no test uses and which compiler caches would take for a
# difference.
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)

# g++ 12 loses sight of a string's own buffer behind precompiled headers, and takes a source that is compiled together with
# others for a header.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    set(gnuTestOptions -Wno-array-bounds -Wno-stringop-overflow -Wno-subobject-linkage)
endif()

# athena_test_program(program [SANITIZED] [LIBRARIES target…] [HEADERS header…])
# A program for many Qt Test classes: what they share is compiled and linked once. SANITIZED: tools/test runs it under
# the sanitizers; elsewhere it is built when it is asked for.
function(athena_test_program program)
    cmake_parse_arguments(PROGRAM "SANITIZED" "" "LIBRARIES;HEADERS" ${ARGN})
    add_executable(${program} ${PROJECT_SOURCE_DIR}/tests/test_program.cpp ${PROJECT_SOURCE_DIR}/tests/test_program.h)
    set_target_properties(${program} PROPERTIES AUTOMOC ON UNITY_BUILD_BATCH_SIZE 6)
    if(PROGRAM_SANITIZED AND NOT KIOSK_CORE_ONLY)
        set_target_properties(${program} PROPERTIES EXCLUDE_FROM_ALL ON)
    endif()
    target_link_libraries(${program} PRIVATE ${PROGRAM_LIBRARIES} Qt6::Test)
    target_include_directories(${program} PRIVATE ${PROJECT_SOURCE_DIR})
    target_precompile_headers(${program} PRIVATE
        <QtTest> <algorithm> <chrono> <functional> <map> <memory> <optional> <string> <variant> <vector>
        ${PROGRAM_HEADERS})
    athena_empty_moc(${program})
    target_compile_options(${program} PRIVATE ${gnuTestOptions})
endfunction()

# athena_add_test(tst_name [LIBRARIES target…] [SOURCES extra…] [LABELS label…] [TIMEOUT seconds])
# A Qt Test class from tst_name.cpp in the current folder, run offscreen: one of the program that ATHENA_TEST_PROGRAM
# names, or, where that names none, a program of its own, which brings its own main().
function(athena_add_test name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "LIBRARIES;SOURCES;LABELS" ${ARGN})
    if(ATHENA_TEST_PROGRAM)
        list(TRANSFORM TEST_SOURCES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
        target_sources(${ATHENA_TEST_PROGRAM} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp ${TEST_SOURCES})
        target_link_libraries(${ATHENA_TEST_PROGRAM} PRIVATE ${TEST_LIBRARIES})
        add_test(NAME ${name} COMMAND ${ATHENA_TEST_PROGRAM} ${name})
    else()
        add_executable(${name} ${name}.cpp ${TEST_SOURCES})
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
        target_compile_options(${name} PRIVATE ${gnuTestOptions})
        target_link_libraries(${name} PRIVATE ${TEST_LIBRARIES} Qt6::Test)
        target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
        add_test(NAME ${name} COMMAND ${name})
    endif()
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${TEST_TIMEOUT}
        LABELS "${ATHENA_TEST_LABEL};${TEST_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;ATHENA_SOURCE_DIR=${PROJECT_SOURCE_DIR}")
endfunction()
