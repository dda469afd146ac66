# SPDX-License-Identifier: Apache-2.0

# athena_add_test(tst_name LIBRARIES target… [SOURCES extra…] [LABELS label…] [TIMEOUT seconds])
# A Qt Test program from tst_name.cpp in the current folder, run offscreen.
function(athena_add_test name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "LIBRARIES;SOURCES;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp ${TEST_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE ${TEST_LIBRARIES} Qt6::Test)
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
