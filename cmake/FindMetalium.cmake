# Finds TT-Metalium, simulated or real, as the target TT::Metalium.
#
#   list(APPEND CMAKE_MODULE_PATH <folder of this file>)
#   find_package(Metalium 0.62 REQUIRED)        # the version is optional
#   target_link_libraries(my_program PRIVATE TT::Metalium)
#
# USE_REAL_METALIUM=OFF (default)  softmetal; TT-Metalium_DIR or CMAKE_PREFIX_PATH says where, if it is not found by itself
# USE_REAL_METALIUM=ON             Tenstorrent's SDK, built or installed in TT_METAL_HOME (a variable or the environment)
#
# Sets Metalium_FOUND, Metalium_VERSION (of TT-Metalium; empty if the SDK does not say) and Metalium_IS_SIMULATED.
option(USE_REAL_METALIUM "Build against Tenstorrent's SDK instead of softmetal" OFF)

set(_metalium_reason "")

function(_metalium_find_sdk)
  if(NOT TT_METAL_HOME)
    set(TT_METAL_HOME "$ENV{TT_METAL_HOME}")
  endif()
  if(NOT TT_METAL_HOME)
    message(FATAL_ERROR "USE_REAL_METALIUM is ON: set TT_METAL_HOME to the folder of Tenstorrent's SDK")
  endif()
  # NO_DEFAULT_PATH: a softmetal found elsewhere must not stand in for the SDK.
  find_package(TT-Metalium CONFIG QUIET
    PATHS ${TT_METAL_HOME} ${TT_METAL_HOME}/build ${TT_METAL_HOME}/build_Release ${TT_METAL_HOME}/build/install
    PATH_SUFFIXES lib/cmake/tt-metalium lib/cmake/TT-Metalium lib64/cmake/tt-metalium lib/x86_64-linux-gnu/cmake/tt-metalium
    NO_DEFAULT_PATH)
  if(TT-Metalium_FOUND AND TT-Metalium_IS_SOFTMETAL)
    message(FATAL_ERROR "USE_REAL_METALIUM is ON, but TT_METAL_HOME (${TT_METAL_HOME}) holds softmetal")
  endif()
  if(NOT TARGET TT::Metalium)
    set(_metalium_reason "no TT-MetaliumConfig.cmake in ${TT_METAL_HOME} or its build folders: build or install the SDK \
there, or set TT-Metalium_DIR to the folder that holds it. ${TT-Metalium_NOT_FOUND_MESSAGE}" PARENT_SCOPE)
    return()
  endif()
  set(TT-Metalium_VERSION "${TT-Metalium_VERSION}" PARENT_SCOPE)
  set(TT-Metalium_DIR "${TT-Metalium_DIR}" PARENT_SCOPE)
endfunction()

function(_metalium_find_softmetal)
  find_package(TT-Metalium CONFIG QUIET
    HINTS ${CMAKE_CURRENT_FUNCTION_LIST_DIR} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/.. ENV SOFTMETAL_HOME
    PATH_SUFFIXES TT-Metalium lib/cmake/TT-Metalium)
  if(NOT TT-Metalium_FOUND)
    set(_metalium_reason "set TT-Metalium_DIR to the folder that holds TT-MetaliumConfig.cmake, for softmetal \
<build>/TT-Metalium, <prefix>/lib/cmake/TT-Metalium, or what `softmetal cmake-dir` prints. ${TT-Metalium_NOT_FOUND_MESSAGE}"
      PARENT_SCOPE)
    return()
  endif()
  if(NOT TT-Metalium_IS_SOFTMETAL)
    message(FATAL_ERROR "USE_REAL_METALIUM is OFF, but ${TT-Metalium_DIR} is not softmetal: set TT-Metalium_DIR to the "
                        "folder of softmetal's TT-MetaliumConfig.cmake, or USE_REAL_METALIUM=ON")
  endif()
  set(TT-Metalium_VERSION "${TT-Metalium_VERSION}" PARENT_SCOPE)
  set(TT-Metalium_DIR "${TT-Metalium_DIR}" PARENT_SCOPE)
endfunction()

# Whether the SDK has the API of spring 2026, which softmetal follows, is told by a header that came with it.
function(_metalium_check_generation)
  get_target_property(_folders TT::Metalium INTERFACE_INCLUDE_DIRECTORIES)
  string(GENEX_STRIP "${_folders}" _folders)
  find_path(_with_host_api tt-metalium/host_api.hpp PATHS ${_folders} NO_CACHE NO_DEFAULT_PATH)
  find_path(_with_accessors tt-metalium/tensor_accessor_args.hpp PATHS ${_folders} NO_CACHE NO_DEFAULT_PATH)
  if(_with_host_api AND NOT _with_accessors)
    message(FATAL_ERROR "the SDK in ${TT-Metalium_DIR} has no <tt-metalium/tensor_accessor_args.hpp>: it is older than "
                        "the API that softmetal and its programs use (TT-Metalium of spring 2026). Update the SDK.")
  endif()
endfunction()

# What the other position of the switch found must not answer for this one.
if(METALIUM_LAST_DIR AND NOT "${METALIUM_LAST_SWITCH}" STREQUAL "${USE_REAL_METALIUM}"
   AND "${TT-Metalium_DIR}" STREQUAL "${METALIUM_LAST_DIR}")
  unset(TT-Metalium_DIR CACHE)
endif()

if(NOT TARGET TT::Metalium)
  if(USE_REAL_METALIUM)
    _metalium_find_sdk()
  else()
    _metalium_find_softmetal()
  endif()
endif()

if(TARGET TT::Metalium)
  set(Metalium_TARGET TT::Metalium)
  set(METALIUM_LAST_DIR "${TT-Metalium_DIR}" CACHE INTERNAL "Where TT::Metalium was found last")
  set(METALIUM_LAST_SWITCH "${USE_REAL_METALIUM}" CACHE INTERNAL "USE_REAL_METALIUM at that time")
  set(Metalium_VERSION "${TT-Metalium_VERSION}")
  if(USE_REAL_METALIUM)
    set(Metalium_IS_SIMULATED FALSE)
    _metalium_check_generation()
  else()
    set(Metalium_IS_SIMULATED TRUE)
  endif()
  if(Metalium_FIND_VERSION AND NOT Metalium_VERSION)
    message(STATUS "TT-Metalium in ${TT-Metalium_DIR} does not say its version: ${Metalium_FIND_VERSION} is not checked")
    set(Metalium_FIND_VERSION "")
  elseif(Metalium_FIND_VERSION AND Metalium_VERSION VERSION_LESS Metalium_FIND_VERSION)
    set(_metalium_reason "${TT-Metalium_DIR} is TT-Metalium ${Metalium_VERSION}")
  endif()
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Metalium REQUIRED_VARS Metalium_TARGET VERSION_VAR Metalium_VERSION
  REASON_FAILURE_MESSAGE "${_metalium_reason}")
unset(_metalium_reason)
