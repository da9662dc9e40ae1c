// Printing, waypoints, assertions and zones, on any processor.
#if defined(COMPILE_FOR_TRISC)
#include "api/compute/common.h"
#else
#include "api/dataflow/dataflow_api.h"
#endif
#include "api/debug/dprint.h"
#include "api/debug/dprint_pages.h"
#include "tools/profiler/kernel_profiler.hpp"

#if defined(COMPILE_FOR_TRISC)
#define SOFTMETAL_TEST_SLICE TSLICE(0, 0, SliceRange::hw0_32_16())
#else
#define SOFTMETAL_TEST_SLICE TSLICE(0, 0, SliceRange::hw0_32_16(), TSLICE_INPUT_CB, TSLICE_RD_PTR)
#endif

void kernel_main() {
    DeviceZoneScopedN("outer");
    DPRINT << "text " << 1 << ' ' << 2u << ' ' << 3.5f << HEX() << 255 << DEC() << SETW(4) << BF16(0x3f80) << ENDL();
    DPRINT << FIXED() << SETPRECISION(3) << F32(1.25f) << U32(7) << uint64_t(1) << int8_t(-1) << ENDL();
    DPRINT << SOFTMETAL_TEST_SLICE << ENDL();
    DPRINT_UNPACK(DPRINT << "unpack" << ENDL());
    DPRINT_MATH(DPRINT << "math" << ENDL());
    DPRINT_PACK({ DPRINT << "pack" << ENDL(); });
    DPRINT_DATA0(DPRINT << "data 0" << ENDL());
    DPRINT_DATA1(DPRINT << "data 1" << ENDL());
    DEVICE_PRINT("core ({}, {}) {:x} {{}}\n", get_absolute_logical_x(), get_absolute_logical_y(), 255);
    DEVICE_PRINT("plain\n");
    WAYPOINT("HERE");
    {
        DeviceZoneScopedN("inner");
        ASSERT(get_arg_val<uint32_t>(0) == 0);
        DeviceTimestampedData("stamp", get_timestamp());
    }
}
