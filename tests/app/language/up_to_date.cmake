# SPDX-License-Identifier: Apache-2.0
# Reads the texts of the sources anew into copies of the translations and compares.
file(REMOVE_RECURSE ${WORK_DIR})
file(GLOB files ${SOURCE_DIR}/translations/athena_*.ts)
file(COPY ${files} DESTINATION ${WORK_DIR})
foreach(file IN LISTS files)
    get_filename_component(name ${file} NAME)
    set(options -silent -no-obsolete -locations none -extensions qml,cpp)
    if(name STREQUAL "athena_en.ts")
        list(APPEND options -pluralonly)
    endif()
    execute_process(COMMAND ${LUPDATE} ${options}
        ${SOURCE_DIR}/qml ${SOURCE_DIR}/app/view ${SOURCE_DIR}/app/language ${SOURCE_DIR}/app/speech -ts ${WORK_DIR}/${name}
        OUTPUT_QUIET RESULT_VARIABLE failed)
    if(failed)
        message(FATAL_ERROR "lupdate failed for ${name}")
    endif()
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${file} ${WORK_DIR}/${name} RESULT_VARIABLE differs)
    if(differs)
        message(SEND_ERROR "translations/${name} does not have the texts of the sources: build update_translations, "
            "then translate what it marks as unfinished")
    endif()
endforeach()
