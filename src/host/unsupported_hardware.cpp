// Public calls for hardware that is not simulated: each says so by name.
#include <tt-metalium/host_api.hpp>

#include "host/errors.h"

namespace tt::tt_metal {

using CoreSpec = std::variant<CoreCoord, CoreRange, CoreRangeSet>;

KernelHandle CreateKernel(Program&, const std::string& file_name, const CoreSpec&, const EthernetConfig&) {
    softmetal::host::unsupported("kernels of Ethernet cores (kernel {})", file_name);
}
KernelHandle CreateKernel(Program&, const std::string& file_name, const CoreSpec&, const DramConfig&) {
    softmetal::host::unsupported("kernels of DRAM cores (kernel {})", file_name);
}
KernelHandle CreateKernelFromString(Program&, const std::string&, const CoreSpec&, const EthernetConfig&) {
    softmetal::host::unsupported("kernels of Ethernet cores (a kernel given as text)");
}
KernelHandle CreateKernelFromString(Program&, const std::string&, const CoreSpec&, const DramConfig&) {
    softmetal::host::unsupported("kernels of DRAM cores (a kernel given as text)");
}

}  // namespace tt::tt_metal
