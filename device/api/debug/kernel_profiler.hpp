// Named zones and time stamps of kernels.
#pragma once

#include <stdint.h>

#include "core/call.h"
#include "internal/risc_attribs.h"

namespace softmetal::device {

struct Zone {
    FORCE_INLINE explicit Zone(const char* name) { call(Call::kZoneBegin, reinterpret_cast<uint32_t>(name)); }
    FORCE_INLINE ~Zone() { call(Call::kZoneEnd); }
    Zone(const Zone&) = delete;
};

constexpr uint32_t zone_hash(const char* name) {
    uint32_t hash = 2166136261u;
    for (; *name != 0; ++name) hash = (hash ^ static_cast<uint8_t>(*name)) * 16777619u;
    return hash;
}

FORCE_INLINE void timestamped(uint32_t id, uint64_t data, const char* name) {
    call(Call::kTimestampedData, id, 0, static_cast<uint32_t>(data), static_cast<uint32_t>(data >> 32),
         reinterpret_cast<uint32_t>(name));
}

}  // namespace softmetal::device

#define SOFTMETAL_JOIN_(a, b) a##b
#define SOFTMETAL_JOIN(a, b) SOFTMETAL_JOIN_(a, b)
// A named stretch of time, until the scope ends; it appears in the timeline.
#define DeviceZoneScopedN(name) softmetal::device::Zone SOFTMETAL_JOIN(softmetal_zone_, __LINE__)(name)
#define DeviceZoneScopedMainN(name) DeviceZoneScopedN(name)
#define DeviceZoneScopedMainChildN(name) DeviceZoneScopedN(name)
#define DeviceZoneScopedSumN1(name) DeviceZoneScopedN(name)
#define DeviceZoneScopedSumN2(name) DeviceZoneScopedN(name)
#define DeviceZoneScopedND(name, ...) DeviceZoneScopedN(name)

// Kept so that kernels compile: nothing to do.
#define DeviceZoneSetCounter(counter)
#define DeviceValidateProfiler(condition)

// A value with its time, in the timeline.
#define DeviceTimestampedData(name, data) softmetal::device::timestamped(softmetal::device::zone_hash(name), data, name)
#define DeviceRecordEvent(id) softmetal::device::timestamped(id, 0, nullptr)

// Kept so that kernels compile: every transfer is in the timeline anyway.
#define RECORD_NOC_EVENT(...)
#define RECORD_NOC_EVENT_WITH_ADDR(...)
#define RECORD_NOC_EVENT_WITH_ID(...)
