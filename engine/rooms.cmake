# How the rooms are walled. Each room is compiled as objects with one folder of links as its include
# path: build/rooms/NAME/ holds a link to its own folder and to each folder it may see, so that
# `#include "journal/journal.h"` simply does not exist for a room that did not declare journal.

# room(NAME [USES room...] [LIBRARIES target...]): declares engine/NAME. A room named in USES must
# have been declared before, which is also why a circle cannot be written.
function(room name)
  cmake_parse_arguments(PARSE_ARGV 1 ROOM "" "" "USES;LIBRARIES")
  if(ROOM_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "room ${name}: unknown words: ${ROOM_UNPARSED_ARGUMENTS}")
  endif()
  get_property(known GLOBAL PROPERTY rooms_known)
  if(name IN_LIST known)
    message(FATAL_ERROR "room ${name} is declared twice")
  endif()
  set(sees ${name})
  foreach(used IN LISTS ROOM_USES)
    if(NOT used IN_LIST known)
      message(FATAL_ERROR "room ${name} uses ${used}, which is not declared above it: "
        "arrows point one way (CMakeLists.txt, the list of rooms)")
    endif()
    get_property(further GLOBAL PROPERTY room_sees_${used})
    list(APPEND sees ${further})
  endforeach()
  list(REMOVE_DUPLICATES sees)
  set_property(GLOBAL APPEND PROPERTY rooms_known ${name})
  set_property(GLOBAL PROPERTY room_sees_${name} ${sees})

  set(links ${CMAKE_BINARY_DIR}/rooms/${name})
  file(REMOVE_RECURSE ${links})
  file(MAKE_DIRECTORY ${links})
  foreach(seen IN LISTS sees)
    file(CREATE_LINK ${CMAKE_SOURCE_DIR}/engine/${seen} ${links}/${seen} SYMBOLIC)
  endforeach()

  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/engine/${name}/*.c)
  room_embeds(${name} embedded)
  list(APPEND sources ${embedded})
  add_library(room_${name} OBJECT ${sources})
  set_target_properties(room_${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_include_directories(room_${name} PRIVATE ${links})
  target_link_libraries(room_${name} PUBLIC ${ROOM_LIBRARIES})
endfunction()

# room_include(TARGET ROOM...): lets a target outside the rooms see them (main.c, tests).
function(room_include target)
  foreach(name IN LISTS ARGN)
    target_include_directories(${target} PRIVATE ${CMAKE_BINARY_DIR}/rooms/${name})
  endforeach()
endfunction()

# What is compiled into the binary as names and bytes: the Lua of the prelude, the files that
# `irongrain new` writes (dot-files too), and the style of a report.
function(room_embeds room result)
  set(out "")
  if(room STREQUAL "prelude")
    file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/engine/prelude/*.lua)
    embedded_source(out engine/prelude modules prelude/prelude.h PreludeModule prelude_modules ${files})
  elseif(room STREQUAL "author")
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/engine/author/template/*)
    if(files)
      embedded_source(out engine/author/template paths author/template.h TemplateFile template_files
        ${files})
    endif()
  elseif(room STREQUAL "report")
    file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/engine/report/*.css)
    if(files)
      embedded_source(out engine/report paths report/style.h StyleSheet style_sheets ${files})
    endif()
  endif()
  set(${result} ${out} PARENT_SCOPE)
endfunction()

# embedded_source(RESULT ROOT NAMES HEADER KIND TABLE FILE...): the files as one C file, names and bytes.
function(embedded_source result root names header kind table)
  set(out ${CMAKE_BINARY_DIR}/embedded/${table}.c)
  set(maker ${CMAKE_SOURCE_DIR}/engine/embed.cmake)
  add_custom_command(OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DSOURCE=${CMAKE_SOURCE_DIR} -DROOT=${root} -DNAMES=${names}
      -DHEADER=${header} -DKIND=${kind} -DTABLE=${table} "-DFILES=${ARGN}" -P ${maker}
    DEPENDS ${ARGN} ${maker} VERBATIM)
  set(${result} ${out} PARENT_SCOPE)
endfunction()

# library_owner(PATTERN PLACE...): headers that match may be included only by files or rooms PLACE.
function(library_owner pattern)
  set_property(GLOBAL APPEND PROPERTY library_patterns "${pattern}")
  set_property(GLOBAL PROPERTY "library_places_${pattern}" ${ARGN})
endfunction()

# system_headers(NAME...): what C and POSIX give; any room may include them.
function(system_headers)
  set_property(GLOBAL APPEND PROPERTY system_headers ${ARGN})
endfunction()

# The include lines of a file, one a list entry: continued lines joined, and without the characters
# that CMake's lists would stumble over.
function(include_lines file result)
  file(READ ${file} content)
  foreach(odd IN ITEMS "\\\n" "\\\r\n" "[" "]" ";")
    string(REPLACE "${odd}" " " content "${content}")
  endforeach()
  string(REGEX MATCHALL "[^\n]*(#|%:)([ \t]|/\\*[^\n]*\\*/)*(include|import|embed)[^\n]*" lines "${content}")
  set(${result} "${lines}" PARENT_SCOPE)
endfunction()

# Refuses what a folder of links cannot: ".." in an include, a file that no scan sees, and a library's
# header in a foreign file or owned by nobody.
function(scan_includes)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/engine
    ${CMAKE_SOURCE_DIR}/engine/*.c ${CMAKE_SOURCE_DIR}/engine/*.h)
  get_property(known GLOBAL PROPERTY rooms_known)
  foreach(file IN LISTS files)
    if(file MATCHES "^([^/]+)/" AND NOT CMAKE_MATCH_1 IN_LIST known)
      message(FATAL_ERROR "engine/${file}: ${CMAKE_MATCH_1} is not a declared room")
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/engine/${file})
    include_lines(${CMAKE_SOURCE_DIR}/engine/${file} lines)
    foreach(line IN LISTS lines)
      scan_include(${file} "${line}")
    endforeach()
  endforeach()
endfunction()

function(scan_include file line)
  string(STRIP "${line}" line)
  if(line MATCHES "\\.\\.")
    message(FATAL_ERROR "engine/${file}: an include must not climb with '..': ${line}")
  endif()
  if(NOT line MATCHES "include[ \t]*([<\"])([^>\"]+)[>\"]")
    message(FATAL_ERROR "engine/${file}: an include names its file plainly: ${line}")
  endif()
  set(quote "${CMAKE_MATCH_1}")
  set(header "${CMAKE_MATCH_2}")
  if(header MATCHES "^/" OR NOT header MATCHES "\\.h$")
    message(FATAL_ERROR "engine/${file}: an include is a header's name, never an absolute path: ${line}")
  endif()
  get_property(patterns GLOBAL PROPERTY library_patterns)
  foreach(pattern IN LISTS patterns)
    if(header MATCHES "(^|/)(${pattern})$")
      get_property(places GLOBAL PROPERTY "library_places_${pattern}")
      foreach(place IN LISTS places)
        if(file STREQUAL place OR file MATCHES "^${place}/")
          return()
        endif()
      endforeach()
      message(FATAL_ERROR "engine/${file}: only ${places} may include ${header}")
    endif()
  endforeach()
  get_property(known GLOBAL PROPERTY rooms_known)
  get_property(system GLOBAL PROPERTY system_headers)
  string(REGEX REPLACE "/.*" "" first "${header}")
  if(quote STREQUAL "<" AND NOT header IN_LIST system)
    message(FATAL_ERROR "engine/${file}: <${header}> is no header of C or POSIX, and no room owns it "
      "(CMakeLists.txt, library_owner)")
  elseif(NOT quote STREQUAL "<" AND NOT (header MATCHES "/" AND first IN_LIST known))
    message(FATAL_ERROR "engine/${file}: \"${header}\" is no header of a declared room: a room's header "
      "is named ROOM/FILE.h")
  endif()
endfunction()

# core_library(TARGET ROOM...): the library that another program could use unchanged.
function(core_library target)
  add_library(${target} STATIC)
  set_target_properties(${target} PROPERTIES OUTPUT_NAME irongrain)
  foreach(name IN LISTS ARGN)
    target_link_libraries(${target} PUBLIC room_${name})
  endforeach()
endfunction()
