// The part of <softmetal/report.h> that needs the kernel compiler and the chip.
#include <nlohmann/json.hpp>

#include "chip/chip.h"
#include "kernel/compiler.h"
#include "softmetal/report.h"

namespace softmetal {

uint64_t progress_tile_products() {
    return chip::tile_products_done();
}

std::string toolchain_json() {
    const kernel::Toolchain toolchain = kernel::toolchain();
    return nlohmann::ordered_json{{"compiler", toolchain.compiler},
                                  {"version", toolchain.version},
                                  {"cache_dir", toolchain.cache_dir},
                                  {"device_include_dir", toolchain.device_include_dir}}
        .dump();
}

}  // namespace softmetal
