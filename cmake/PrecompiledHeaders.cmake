# SPDX-License-Identifier: Apache-2.0
# Reading the headers of Qt and of the standard library takes a third of the time in which a source with Qt is compiled.
# In a build for daily work the targets below have them read once. A release is compiled as its sources stand: behind
# precompiled headers g++ 12 loses sight of a string's own buffer, and warns where nothing is wrong.
if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug" OR NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU" OR KIOSK_CORE_ONLY)
    return()
endif()

set(PRECOMPILED <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory> <optional> <span> <string> <variant>
    <vector> <QtCore>)

# athena_precompiled_headers(library [OPTIONS option…] TARGETS target…): they share what is compiled for the library, so
# they must be compiled with the same options and with Qt's core.
function(athena_precompiled_headers library)
    cmake_parse_arguments(SHARED "" "" "OPTIONS;TARGETS" ${ARGN})
    add_library(${library} STATIC ${PROJECT_SOURCE_DIR}/cmake/headers/headers.cpp)
    target_link_libraries(${library} PRIVATE Qt6::Core)
    target_compile_options(${library} PRIVATE ${SHARED_OPTIONS})
    target_precompile_headers(${library} PRIVATE ${PRECOMPILED})
    foreach(target ${SHARED_TARGETS})
        target_precompile_headers(${target} REUSE_FROM ${library})
        athena_empty_moc(${target})
        target_compile_options(${target} PRIVATE -Wno-array-bounds -Wno-stringop-overflow -Wno-subobject-linkage)
    endforeach()
endfunction()

athena_precompiled_headers(athena_headers TARGETS
    athena-bench athena-kiosk athena-stub athena_app athena_bench_lib athena_bench_window athena_camera
    athena_kiosk_application athena_language athena_links athena_qml athena_sound athena_speech athena_stub_http athena_view)
if(KIOSK_TESTS)
    athena_precompiled_headers(athena_test_headers OPTIONS -O0 TARGETS
        athena-benchmark athena-cuts athena-demo athena-frames athena-gallery athena-robot athena-soak athena_cuts_trials
        athena_e2e athena_fault_proxy athena_stand tst_bench_devices tst_bench_phone tst_bench_window tst_languages
        tst_receipt_languages tst_screens tst_window)
endif()
