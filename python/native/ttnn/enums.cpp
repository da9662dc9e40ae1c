// Enumerations of the module `ttnn`. Names are TT-Metalium's.
#include <tt-metalium/base_types.hpp>
#include <tt-metalium/buffer_types.hpp>
#include <tt-metalium/dispatch_core_common.hpp>
#include <tt-metalium/experimental/tensor/spec/layout/layout.hpp>
#include <tt-metalium/experimental/tensor/tensor_types.hpp>
#include <tt-metalium/kernel_types.hpp>
#include <tt-metalium/program_descriptors.hpp>
#include <tt-metalium/tt_backend_api_types.hpp>
#include <umd/device/types/arch.hpp>
#include <umd/device/types/core_coordinates.hpp>

#include "native/ttnn/bindings.h"
#include "native/ttnn/tensor.h"

namespace softmetal::python {
namespace {

using namespace tt::tt_metal;

void bind_tensor_enums(nb::module_& m) {
    nb::enum_<DataType>(m, "DataType", "Type of a tensor's elements.")
        .value("BFLOAT16", DataType::BFLOAT16)
        .value("FLOAT32", DataType::FLOAT32)
        .value("UINT32", DataType::UINT32)
        .value("BFLOAT8_B", DataType::BFLOAT8_B)
        .value("BFLOAT4_B", DataType::BFLOAT4_B)
        .value("UINT8", DataType::UINT8)
        .value("UINT16", DataType::UINT16)
        .value("INT32", DataType::INT32)
        .value("FP8_E4M3", DataType::FP8_E4M3)
        .value("INVALID", DataType::INVALID);
    nb::enum_<Layout>(m, "Layout", "Whether a page of a tensor is a row or a tile.")
        .value("ROW_MAJOR", Layout::ROW_MAJOR)
        .value("TILE", Layout::TILE)
        .value("INVALID", Layout::INVALID);
    nb::enum_<TensorMemoryLayout>(m, "TensorMemoryLayout", "Whether pages go to all banks in turn, or in shards.")
        .value("INTERLEAVED", TensorMemoryLayout::INTERLEAVED)
        .value("HEIGHT_SHARDED", TensorMemoryLayout::HEIGHT_SHARDED)
        .value("WIDTH_SHARDED", TensorMemoryLayout::WIDTH_SHARDED)
        .value("BLOCK_SHARDED", TensorMemoryLayout::BLOCK_SHARDED)
        .value("ND_SHARDED", TensorMemoryLayout::ND_SHARDED);
    nb::enum_<ShardOrientation>(m, "ShardOrientation", "Whether shards go to cores row by row or column by column.")
        .value("ROW_MAJOR", ShardOrientation::ROW_MAJOR)
        .value("COL_MAJOR", ShardOrientation::COL_MAJOR);
    nb::enum_<ShardDistributionStrategy>(m, "ShardDistributionStrategy", "How shards are dealt to cores.")
        .value("ROUND_ROBIN_1D", ShardDistributionStrategy::ROUND_ROBIN_1D)
        .value("GRID_2D", ShardDistributionStrategy::GRID_2D);
    nb::enum_<StorageType>(m, "StorageType", "Where the elements of a tensor are.")
        .value("HOST", StorageType::HOST)
        .value("DEVICE", StorageType::DEVICE);
    nb::enum_<BufferType>(m, "BufferType", "The memory that holds a buffer.")
        .value("DRAM", BufferType::DRAM)
        .value("L1", BufferType::L1)
        .value("SYSTEM_MEMORY", BufferType::SYSTEM_MEMORY)
        .value("L1_SMALL", BufferType::L1_SMALL)
        .value("TRACE", BufferType::TRACE);
}

void bind_format_enums(nb::module_& m) {
    nb::enum_<tt::DataFormat>(m, "DataFormat", "Format of the elements of a circular buffer, as the chip names it.")
        .value("Float32", tt::DataFormat::Float32)
        .value("Float16", tt::DataFormat::Float16)
        .value("Bfp8", tt::DataFormat::Bfp8)
        .value("Bfp4", tt::DataFormat::Bfp4)
        .value("Bfp2", tt::DataFormat::Bfp2)
        .value("Tf32", tt::DataFormat::Tf32)
        .value("Float16_b", tt::DataFormat::Float16_b)
        .value("Bfp8_b", tt::DataFormat::Bfp8_b)
        .value("Bfp4_b", tt::DataFormat::Bfp4_b)
        .value("Bfp2_b", tt::DataFormat::Bfp2_b)
        .value("Int32", tt::DataFormat::Int32)
        .value("Int16", tt::DataFormat::Int16)
        .value("Int8", tt::DataFormat::Int8)
        .value("UInt32", tt::DataFormat::UInt32)
        .value("UInt16", tt::DataFormat::UInt16)
        .value("UInt8", tt::DataFormat::UInt8)
        .value("Lf8", tt::DataFormat::Lf8)
        .value("Fp8_e4m3", tt::DataFormat::Fp8_e4m3)
        .value("MxFp4", tt::DataFormat::MxFp4)
        .value("RawUInt8", tt::DataFormat::RawUInt8)
        .value("RawUInt16", tt::DataFormat::RawUInt16)
        .value("RawUInt32", tt::DataFormat::RawUInt32)
        .value("Invalid", tt::DataFormat::Invalid);
}

void bind_kernel_enums(nb::module_& m) {
    nb::enum_<MathFidelity>(m, "MathFidelity", "Passes of the multiplier; more are exacter and slower.")
        .value("LoFi", MathFidelity::LoFi)
        .value("HiFi2", MathFidelity::HiFi2)
        .value("HiFi3", MathFidelity::HiFi3)
        .value("HiFi4", MathFidelity::HiFi4)
        .value("Invalid", MathFidelity::Invalid);
    nb::enum_<UnpackToDestMode>(m, "UnpackToDestMode", "Where the unpacker puts 32-bit data.")
        .value("Default", UnpackToDestMode::Default)
        .value("UnpackToDestFp32", UnpackToDestMode::UnpackToDestFp32);
    auto processor = nb::enum_<DataMovementProcessor>(m, "DataMovementProcessor", "RISCV_0: BRISC; RISCV_1: NCRISC.");
    const char* const processors[] = {"RISCV_0", "RISCV_1", "RISCV_2", "RISCV_3",
                                      "RISCV_4", "RISCV_5", "RISCV_6", "RISCV_7"};
    for (int i = 0; i < 8; ++i) processor.value(processors[i], static_cast<DataMovementProcessor>(i));
    nb::enum_<NOC>(m, "NOC", "A network on chip.")
        .value("NOC_0", NOC::NOC_0)
        .value("NOC_1", NOC::NOC_1)
        .value("RISCV_0_default", NOC::RISCV_0_default)
        .value("RISCV_1_default", NOC::RISCV_1_default);
    nb::enum_<NOC_MODE>(m, "NOC_MODE", "Whether each data-movement kernel keeps to its own NoC.")
        .value("DM_DEDICATED_NOC", NOC_MODE::DM_DEDICATED_NOC)
        .value("DM_DYNAMIC_NOC", NOC_MODE::DM_DYNAMIC_NOC);
    nb::enum_<KernelBuildOptLevel>(m, "KernelBuildOptLevel", "The kernel compiler's optimization level.")
        .value("O0", KernelBuildOptLevel::O0)
        .value("O1", KernelBuildOptLevel::O1)
        .value("O2", KernelBuildOptLevel::O2)
        .value("O3", KernelBuildOptLevel::O3)
        .value("Os", KernelBuildOptLevel::Os)
        .value("Ofast", KernelBuildOptLevel::Ofast)
        .value("Oz", KernelBuildOptLevel::Oz);
}

void bind_device_enums(nb::module_& m) {
    nb::enum_<tt::CoreType>(m, "CoreType", "What kind of core stands at a coordinate.")
        .value("WORKER", tt::CoreType::WORKER)
        .value("TENSIX", tt::CoreType::TENSIX)
        .value("ETH", tt::CoreType::ETH)
        .value("ACTIVE_ETH", tt::CoreType::ACTIVE_ETH)
        .value("IDLE_ETH", tt::CoreType::IDLE_ETH)
        .value("DRAM", tt::CoreType::DRAM)
        .value("ARC", tt::CoreType::ARC)
        .value("PCIE", tt::CoreType::PCIE)
        .value("ROUTER_ONLY", tt::CoreType::ROUTER_ONLY)
        .value("SECURITY", tt::CoreType::SECURITY)
        .value("L2CPU", tt::CoreType::L2CPU)
        .value("HARVESTED", tt::CoreType::HARVESTED)
        .value("COUNT", tt::CoreType::COUNT);
    nb::enum_<tt::ARCH>(m, "Arch", "The chip family.")
        .value("WORMHOLE_B0", tt::ARCH::WORMHOLE_B0)
        .value("BLACKHOLE", tt::ARCH::BLACKHOLE)
        .value("QUASAR", tt::ARCH::QUASAR);
    nb::enum_<DispatchCoreType>(m, "DispatchCoreType", "Kinds of cores that dispatch on a real chip.")
        .value("WORKER", DispatchCoreType::WORKER)
        .value("ETH", DispatchCoreType::ETH);
    nb::enum_<DispatchCoreAxis>(m, "DispatchCoreAxis", "Whether such cores are a row or a column.")
        .value("ROW", DispatchCoreAxis::ROW)
        .value("COL", DispatchCoreAxis::COL);
    nb::class_<DispatchCoreConfig>(m, "DispatchCoreConfig",
                                   "Which cores would dispatch on a real chip; kept, without effect here.")
        .def(nb::init<>())
        .def(nb::init<DispatchCoreType>(), "type"_a)
        .def(nb::init<DispatchCoreType, DispatchCoreAxis>(), "type"_a, "axis"_a)
        .def_prop_ro("type", &DispatchCoreConfig::get_dispatch_core_type, "The kind of cores.")
        .def_prop_ro("axis", &DispatchCoreConfig::get_dispatch_core_axis, "Whether they are a row or a column.");
}

}  // namespace

void bind_enums(nb::module_& m) {
    bind_tensor_enums(m);
    bind_format_enums(m);
    bind_kernel_enums(m);
    bind_device_enums(m);
}

}  // namespace softmetal::python
