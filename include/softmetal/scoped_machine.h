// Which chip new devices simulate, where a program wants to say so itself instead of by SOFTMETAL_ARCH.
#pragma once

#include <string>

#include <softmetal/report.h>

namespace softmetal {

// While it lives, devices that this thread creates and `tt::tt_metal::hal` queries that it makes are of this machine:
// a board ("n150", "n300", "p150", "p150b", "p100") or an architecture ("wormhole_b0", "blackhole"). Devices made
// before keep theirs, so that one program may have several kinds. Scopes nest. Throws ConfigError naming the known
// machines.
//
//     softmetal::ScopedMachine blackhole("p150");
//     auto device = tt::tt_metal::distributed::MeshDevice::create_unit_mesh(0);  // 13x10 cores
class SOFTMETAL_EXPORT ScopedMachine {
public:
    // Begins the scope; `name` as above. ConfigError for a name that no machine has.
    explicit ScopedMachine(const std::string& name);
    // Ends the scope: what was meant before is meant again.
    ~ScopedMachine();
    ScopedMachine(const ScopedMachine&) = delete;
    ScopedMachine& operator=(const ScopedMachine&) = delete;
};

}  // namespace softmetal
