// TT-Metalium's choice of dispatch cores as a machine's. Knows nothing of the grids that follow from it.
#include <tt-metalium/dispatch_core_common.hpp>

#include "host/device_state.h"
#include "host/errors.h"

namespace tt::tt_metal {

DispatchCoreAxis DispatchCoreConfig::get_default_axis() {
    return softmetal::host::default_machine()->dispatch == softmetal::chip::Dispatch::kColumn ? DispatchCoreAxis::COL
                                                                                              : DispatchCoreAxis::ROW;
}

}  // namespace tt::tt_metal

namespace softmetal::host {

using tt::tt_metal::DispatchCoreAxis;
using tt::tt_metal::DispatchCoreType;

chip::Dispatch dispatch_of(const tt::tt_metal::DispatchCoreConfig& config) {
    if (config.get_dispatch_core_type() == DispatchCoreType::ETH) return chip::Dispatch::kEthernet;
    switch (config.get_dispatch_core_axis()) {
        case DispatchCoreAxis::ROW:
            return chip::Dispatch::kRow;
        case DispatchCoreAxis::COL:
            return chip::Dispatch::kColumn;
        default:
            fail("a dispatch core axis is ROW or COL, not {}", static_cast<int>(config.get_dispatch_core_axis()));
    }
}

}  // namespace softmetal::host
