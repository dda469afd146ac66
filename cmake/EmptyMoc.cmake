# SPDX-License-Identifier: Apache-2.0
# Each of our sources includes its own moc output, so the file in which CMake collects the others is empty in every
# target. It is compiled all the same, and reading the precompiled headers would be nearly all of that.

# athena_empty_moc(target…): for those with precompiled headers.
function(athena_empty_moc)
    foreach(target ${ARGN})
        get_target_property(folder ${target} BINARY_DIR)
        set_source_files_properties(${folder}/${target}_autogen/mocs_compilation.cpp TARGET_DIRECTORY ${target}
            PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endforeach()
endfunction()
