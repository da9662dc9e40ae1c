// Whether a buffer has one address on all cores.
#pragma once

namespace tt::tt_metal {

// LOCKSTEP: one address on all cores, which is what softmetal does. HYBRID: also addresses of each core's own, which is
// UnsupportedError.
enum class AllocatorMode { LOCKSTEP, HYBRID };

}  // namespace tt::tt_metal
