# SPDX-License-Identifier: GPL-3.0-or-later
# The catalogues, compiled into the console under :/i18n. The target update_translations reads the sources anew. English is a language like
# the others: its catalogue holds the plurals.
file(GLOB slipway_ts_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/slipway_*.ts)
qt_add_lrelease(slipway_ui TS_FILES ${slipway_ts_files} QM_FILES_OUTPUT_VARIABLE slipway_qm_files)
set(slipway_qm_qrc ${CMAKE_CURRENT_BINARY_DIR}/slipway_i18n.qrc)
set(slipway_qm_lines "")
foreach(qm ${slipway_qm_files})
    get_filename_component(name ${qm} NAME)
    string(APPEND slipway_qm_lines "<file alias=\"${name}\">${qm}</file>")
endforeach()
file(CONFIGURE OUTPUT ${slipway_qm_qrc} CONTENT "<RCC><qresource prefix=\"/i18n\">${slipway_qm_lines}</qresource></RCC>\n")
qt_add_resources(slipway_i18n_sources ${slipway_qm_qrc})
target_sources(slipway_resources PRIVATE ${slipway_i18n_sources})

set(slipway_lupdate Qt6::lupdate models ui app/slipway.cpp -I . -no-obsolete -locations none -source-language en)
set(slipway_other_ts ${slipway_ts_files})
list(FILTER slipway_other_ts EXCLUDE REGEX "slipway_en\\.ts$")
set(slipway_update_others "")
if(slipway_other_ts)
    set(slipway_update_others COMMAND ${slipway_lupdate} -ts ${slipway_other_ts})
endif()
add_custom_target(update_translations
    COMMAND ${slipway_lupdate} -pluralonly -target-language en -ts translations/slipway_en.ts
    ${slipway_update_others}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
