# What every target of this project has in common, in one place.

# The interfaces that carry warnings, sanitizers and Qt's strictness; link one of them PRIVATE: what ships has
# evenkeel_build_options, tests evenkeel_test_options.
add_library(evenkeel_common_options INTERFACE)
target_compile_definitions(evenkeel_common_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# Designated initialisers leave out what has its default on purpose.
target_compile_options(evenkeel_common_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
  -Wswitch-enum -Wno-missing-field-initializers
  # Optimised, inlined Qt looks to g++ as if it might follow null pointers.
  $<$<CONFIG:Debug>:-Wnull-dereference> $<$<BOOL:${EVENKEEL_WARNINGS_AS_ERRORS}>:-Werror>)
target_include_directories(evenkeel_common_options INTERFACE ${PROJECT_SOURCE_DIR})
# What Debian builds everything with: files come from strangers.
target_compile_definitions(evenkeel_common_options INTERFACE $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
target_compile_options(evenkeel_common_options INTERFACE $<$<CONFIG:Release>:-fstack-protector-strong>)
if(CMAKE_UNITY_BUILD)
  # To the compiler, a test's source that is included has its helpers' unnamed namespace in a header.
  target_compile_options(evenkeel_common_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
add_library(evenkeel_build_options INTERFACE)
target_link_libraries(evenkeel_build_options INTERFACE evenkeel_common_options)
# What tests are compiled with: a third of the sources, and their own speed is nobody's concern.
add_library(evenkeel_test_options INTERFACE)
target_link_libraries(evenkeel_test_options INTERFACE evenkeel_common_options)
target_compile_options(evenkeel_test_options INTERFACE $<$<CONFIG:Release>:-O0;-U_FORTIFY_SOURCE>)
if(EVENKEEL_SANITIZE)
  set(sanitized -fno-omit-frame-pointer -O0 -g1 -Wno-null-dereference)
  # Without the checks before each use of a pointer, which are a fifth of the compile time: a null one is caught when it
  # is used, and nothing here is misaligned.
  target_compile_options(evenkeel_build_options INTERFACE -fsanitize=address,undefined
    -fno-sanitize=null,alignment,object-size -fno-sanitize-recover=undefined ${sanitized})
  # What a test itself does isn't what ships.
  target_compile_options(evenkeel_test_options INTERFACE ${sanitized})
  target_compile_definitions(evenkeel_test_options INTERFACE EVENKEEL_SANITIZED)
  target_link_options(evenkeel_common_options INTERFACE -fsanitize=address,undefined)
endif()

# One precompiled header for the headless floor and its tests: QtCore and the standard library. Made by
# evenkeel_add_precompiled once Qt is found; without Qt Test's definitions, which differ from target to target.
function(evenkeel_add_precompiled)
  evenkeel_precompiled_library(evenkeel_precompiled evenkeel_build_options Qt6::Core Qt6::Sql)
endfunction()

function(evenkeel_precompiled_library name)
  file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/${name}.cpp CONTENT "")
  add_library(${name} STATIC ${CMAKE_BINARY_DIR}/${name}.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  target_link_libraries(${name} PRIVATE ${ARGN})
  set(headers <QtCore/QtCore> <algorithm> <chrono> <memory> <optional> <variant> <vector>)
  if(Qt6::Widgets IN_LIST ARGN)
    list(APPEND headers <QtWidgets/QtWidgets>)
  endif()
  target_precompile_headers(${name} PRIVATE ${headers})
endfunction()

# A library that the programs load when they need it (models/core/module.h). Links nothing of ours: it has our headers.
function(evenkeel_module name)
  cmake_parse_arguments(PARSE_ARGV 1 module "" "" "SOURCES;LIBRARIES")
  add_library(${name} MODULE ${module_SOURCES})
  set_target_properties(${name} PROPERTIES PREFIX "" AUTOMOC OFF AUTORCC OFF UNITY_BUILD OFF
    CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON
    LIBRARY_OUTPUT_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY})
  target_link_libraries(${name} PRIVATE evenkeel_build_options Qt6::Core ${module_LIBRARIES})
  # The sanitizers' own functions are in the program that loads it.
  target_link_options(${name} PRIVATE $<$<NOT:$<BOOL:${EVENKEEL_SANITIZE}>>:LINKER:--no-undefined> LINKER:--as-needed)
  install(TARGETS ${name} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/evenkeel)
endfunction()

# The precompiled headers of the tests, made with their flags.
function(evenkeel_add_precompiled_for_tests)
  evenkeel_precompiled_library(evenkeel_test_precompiled evenkeel_test_options Qt6::Core Qt6::Sql)
  evenkeel_precompiled_library(evenkeel_widget_test_precompiled evenkeel_test_options Qt6::Core Qt6::Sql Qt6::Widgets)
endfunction()

# evenkeel_test(NAME models_core SOURCES tst_a.cpp … [LIBRARIES …] [LABELS models …] [GUI|WIDGETS])
# A test of CTest a folder: each source holds one test class, registered by EVENKEEL_TEST (tests/support/testrunner.h).
# GUI gives a QGuiApplication on the offscreen platform (for fonts), WIDGETS a QApplication and what panes are tested
# with; without them a QCoreApplication. An executable a folder too, but for the many of tests/widgets, which link all
# that there is: they share tst_widgets.
function(evenkeel_test)
  cmake_parse_arguments(PARSE_ARGV 0 test "GUI;WIDGETS" "NAME" "SOURCES;LIBRARIES;LABELS")
  if(test_NAME MATCHES "^widgets_(.+)$")
    set(folder ${CMAKE_MATCH_1})
    list(TRANSFORM test_SOURCES REPLACE "^([^/].*)$" "${CMAKE_CURRENT_SOURCE_DIR}/\\1")
    target_sources(tst_widgets PRIVATE ${test_SOURCES})
    target_link_libraries(tst_widgets PRIVATE ${test_LIBRARIES})
    # Two folders' helpers may have the same name.
    set_source_files_properties(${test_SOURCES} TARGET_DIRECTORY tst_widgets PROPERTIES UNITY_GROUP ${folder})
    evenkeel_add_test(${test_NAME} "${test_LABELS}" tst_widgets --folder ${folder})
    return()
  endif()
  evenkeel_test_program(${ARGV})
  evenkeel_add_test(${test_NAME} "${test_LABELS}" tst_${test_NAME})
endfunction()

function(evenkeel_add_test name labels)
  add_test(NAME ${name} COMMAND ${ARGN})
  set_tests_properties(${name} PROPERTIES
    LABELS "${labels}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_DISABLE_STACK_DUMP=1;TZ=UTC;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=1")
endfunction()

# The executable of a test, with the parameters of evenkeel_test.
function(evenkeel_test_program)
  cmake_parse_arguments(PARSE_ARGV 0 test "GUI;WIDGETS" "NAME" "SOURCES;LIBRARIES;LABELS")
  add_executable(tst_${test_NAME} ${test_SOURCES})
  target_link_libraries(tst_${test_NAME} PRIVATE evenkeel_test_options evenkeel_test_support ${test_LIBRARIES} Qt6::Test)
  if(test_WIDGETS)
    target_compile_definitions(tst_${test_NAME} PRIVATE EVENKEEL_TEST_WIDGETS)
    target_link_libraries(tst_${test_NAME} PRIVATE evenkeel_widgets evenkeel_test_support_widgets)
    target_precompile_headers(tst_${test_NAME} REUSE_FROM evenkeel_widget_test_precompiled)
  elseif(test_GUI)
    target_compile_definitions(tst_${test_NAME} PRIVATE EVENKEEL_TEST_GUI)
    target_link_libraries(tst_${test_NAME} PRIVATE Qt6::Gui)
  endif()
  target_sources(tst_${test_NAME} PRIVATE ${PROJECT_SOURCE_DIR}/tests/support/testmain.cpp)
  target_compile_definitions(tst_${test_NAME} PRIVATE EVENKEEL_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")
  if(NOT test_GUI AND NOT test_WIDGETS)
    target_precompile_headers(tst_${test_NAME} REUSE_FROM evenkeel_test_precompiled)
  endif()
  if("models" IN_LIST test_LABELS)
    add_dependencies(model_tests tst_${test_NAME})
  else()
    add_dependencies(other_tests tst_${test_NAME})
  endif()
endfunction()
