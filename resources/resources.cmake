# SPDX-License-Identifier: GPL-3.0-or-later
# What the console carries inside: its icons. Included after the room ui is known.
set(slipway_icons_qrc ${PROJECT_SOURCE_DIR}/resources/icons/icons.qrc)
qt_add_resources(slipway_icon_sources ${slipway_icons_qrc})
# An object library: the linker would leave the registration of a static one out.
add_library(slipway_resources OBJECT ${slipway_icon_sources})
target_link_libraries(slipway_resources PRIVATE Qt6::Core)
target_link_libraries(slipway_ui PUBLIC slipway_resources $<TARGET_OBJECTS:slipway_resources>)
