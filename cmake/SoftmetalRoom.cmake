# How a room of the house becomes a library and how its tests are registered.
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
include(SoftmetalEmbed)

add_library(softmetal_options INTERFACE)
target_compile_options(softmetal_options INTERFACE -Wall -Wextra -Werror)
# g++ 12 takes fmt 9's four-byte fill buffer for too small where it inlines the parser.
target_compile_options(softmetal_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>)
target_include_directories(softmetal_options INTERFACE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src)
if(SOFTMETAL_SANITIZE)
  target_compile_options(softmetal_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(softmetal_options INTERFACE -fsanitize=address,undefined)
endif()

# softmetal_room(<name> SOURCES ... DEPENDS other rooms ... LIBRARIES ...)  ->  static library softmetal_<name>
function(softmetal_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;DEPENDS;LIBRARIES" ${ARGN})
  add_library(softmetal_${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(softmetal_${name} PUBLIC softmetal_options Threads::Threads ${ROOM_LIBRARIES})
  foreach(other IN LISTS ROOM_DEPENDS)
    target_link_libraries(softmetal_${name} PUBLIC softmetal_${other})
  endforeach()
endfunction()

# softmetal_test(<room> file.cpp ...)  ->  one GoogleTest program test_<room>, each case known to ctest
function(softmetal_test room)
  add_executable(test_${room} ${ARGN})
  target_link_libraries(test_${room} PRIVATE softmetal_${room} GTest::gtest GTest::gmock GTest::gtest_main)
  gtest_discover_tests(test_${room} TEST_PREFIX ${room}. DISCOVERY_TIMEOUT 120)
endfunction()
