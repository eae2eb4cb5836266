# SPDX-License-Identifier: GPL-3.0-or-later
# What the console carries inside: its icons and the pages of its help. Included after the room ui is known.
qt_add_resources(slipway_icon_sources ${PROJECT_SOURCE_DIR}/resources/icons/icons.qrc)
qt_add_resources(slipway_help_sources ${PROJECT_SOURCE_DIR}/resources/docs/help.qrc)
# An object library: the linker would leave the registration of a static one out.
add_library(slipway_resources OBJECT ${slipway_icon_sources} ${slipway_help_sources})
target_link_libraries(slipway_resources PRIVATE Qt6::Core)
target_link_libraries(slipway_ui PUBLIC slipway_resources $<TARGET_OBJECTS:slipway_resources>)
