# Finds TT-Metalium, simulated or real, as the target TT::Metalium.
#
#   list(APPEND CMAKE_MODULE_PATH <folder of this file>)
#   find_package(Metalium REQUIRED)
#   target_link_libraries(my_program PRIVATE TT::Metalium)
#
# USE_REAL_METALIUM=OFF (default)  softmetal; TT-Metalium_DIR or CMAKE_PREFIX_PATH says where, if it is not found by itself
# USE_REAL_METALIUM=ON             Tenstorrent's SDK, built or installed in TT_METAL_HOME (a variable or the environment)
option(USE_REAL_METALIUM "Build against Tenstorrent's SDK instead of softmetal" OFF)

if(NOT TARGET TT::Metalium)
  if(USE_REAL_METALIUM)
    if(NOT TT_METAL_HOME)
      set(TT_METAL_HOME "$ENV{TT_METAL_HOME}")
    endif()
    if(NOT TT_METAL_HOME)
      message(FATAL_ERROR "USE_REAL_METALIUM is ON: set TT_METAL_HOME to the folder of Tenstorrent's SDK")
    endif()
    # NO_DEFAULT_PATH: a softmetal found elsewhere must not stand in for the SDK.
    find_package(TT-Metalium CONFIG
      PATHS ${TT_METAL_HOME} ${TT_METAL_HOME}/build ${TT_METAL_HOME}/build_Release ${TT_METAL_HOME}/build/install
      PATH_SUFFIXES lib/cmake/tt-metalium lib/cmake/TT-Metalium lib64/cmake/tt-metalium lib/x86_64-linux-gnu/cmake/tt-metalium
      NO_DEFAULT_PATH)
    if(TT-Metalium_FOUND AND TT-Metalium_IS_SOFTMETAL)
      message(FATAL_ERROR "USE_REAL_METALIUM is ON, but TT_METAL_HOME (${TT_METAL_HOME}) holds softmetal")
    endif()
  else()
    get_filename_component(_softmetal_beside "${CMAKE_CURRENT_LIST_DIR}" ABSOLUTE)
    find_package(TT-Metalium CONFIG HINTS ${_softmetal_beside} ${_softmetal_beside}/.. ENV SOFTMETAL_HOME
      PATH_SUFFIXES TT-Metalium lib/cmake/TT-Metalium)
    if(TT-Metalium_FOUND AND NOT TT-Metalium_IS_SOFTMETAL)
      message(FATAL_ERROR "USE_REAL_METALIUM is OFF, but ${TT-Metalium_DIR} is not softmetal: set TT-Metalium_DIR to the "
                          "folder of softmetal's TT-MetaliumConfig.cmake, or USE_REAL_METALIUM=ON")
    endif()
  endif()
endif()

include(FindPackageHandleStandardArgs)
if(TARGET TT::Metalium)
  set(Metalium_TARGET TT::Metalium)
endif()
find_package_handle_standard_args(Metalium
  REQUIRED_VARS Metalium_TARGET
  REASON_FAILURE_MESSAGE "set TT-Metalium_DIR to the folder that holds TT-MetaliumConfig.cmake, for softmetal \
<build>/TT-Metalium or <prefix>/lib/cmake/TT-Metalium")
