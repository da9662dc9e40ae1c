# The shared library libtt_metal.so, made of all rooms, and the CMake package TT-Metalium: usable from the build folder
# (TT-Metalium_DIR=<build>/TT-Metalium) and after installation.
include(CMakePackageConfigHelpers)

add_library(tt_metal SHARED $<TARGET_OBJECTS:softmetal_host> $<TARGET_OBJECTS:softmetal_report>)
add_library(TT::Metalium ALIAS tt_metal)
set_target_properties(tt_metal PROPERTIES
  EXPORT_NAME Metalium
  LINKER_LANGUAGE CXX
  BUILD_RPATH_USE_ORIGIN ON)
target_compile_features(tt_metal INTERFACE cxx_std_20)
target_include_directories(tt_metal SYSTEM INTERFACE
  $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<INSTALL_INTERFACE:include>
  $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include/older> $<INSTALL_INTERFACE:include/older>)
# Addresses are 64 bits wide in the API and 32 in kernel arguments: programs put one into the other in braces.
target_compile_options(tt_metal INTERFACE
  $<$<CXX_COMPILER_ID:GNU>:-Wno-narrowing> $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Wno-c++11-narrowing>)
target_link_libraries(tt_metal PUBLIC fmt::fmt PRIVATE softmetal_host softmetal_report softmetal_kernel softmetal_chip)

set(_package ${PROJECT_BINARY_DIR}/TT-Metalium)
configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/TT-MetaliumConfig.cmake.in ${_package}/TT-MetaliumConfig.cmake
  INSTALL_DESTINATION lib/cmake/TT-Metalium)
# The version that programs ask for is TT-Metalium's: that of the newest names the headers have.
write_basic_package_version_file(${_package}/TT-MetaliumConfigVersion.cmake VERSION 0.81.1 COMPATIBILITY AnyNewerVersion)
configure_file(${PROJECT_SOURCE_DIR}/cmake/FindMetalium.cmake ${_package}/FindMetalium.cmake COPYONLY)

export(TARGETS tt_metal NAMESPACE TT:: FILE ${_package}/TT-MetaliumTargets.cmake)

install(TARGETS tt_metal EXPORT TT-MetaliumTargets LIBRARY DESTINATION lib COMPONENT softmetal)
install(EXPORT TT-MetaliumTargets NAMESPACE TT:: DESTINATION lib/cmake/TT-Metalium COMPONENT softmetal)
install(FILES ${_package}/TT-MetaliumConfig.cmake ${_package}/TT-MetaliumConfigVersion.cmake ${_package}/FindMetalium.cmake
  DESTINATION lib/cmake/TT-Metalium COMPONENT softmetal)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/ DESTINATION include COMPONENT softmetal)
# What kernels are compiled with; the library finds it beside itself.
install(DIRECTORY ${PROJECT_SOURCE_DIR}/device/ DESTINATION share/softmetal/device COMPONENT softmetal)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/softmetal/abi
  DESTINATION share/softmetal/device/include/softmetal COMPONENT softmetal)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/hostdevcommon
  DESTINATION share/softmetal/device/include COMPONENT softmetal)
