// Measures what the simulator itself costs on a large matrix product: 64 cores, blocks of 2 x 4 tiles. Knows no host
// API.
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "chip/core_gemm.h"

int main(int argc, char** argv) {
    using namespace softmetal::chip;
    using namespace softmetal::chip::test;
    auto machine = load_machine("wormhole_b0");
    Settings settings;
    settings.threads = argc > 1 ? static_cast<unsigned>(std::atoi(argv[1])) : 1;
    Chip chip(machine, settings);
    // 4096^3 is 128^3 tile products: 64 cores, each 32 blocks of 8 tiles, 128 deep.
    GemmShape shape;
    shape.blocks = argc > 2 ? static_cast<uint32_t>(std::atoi(argv[2])) : 32;
    shape.depth = 128;
    shape.fidelity = argc > 3 ? static_cast<uint32_t>(std::atoi(argv[3])) : 2;
    Launch launch(machine);
    for (uint32_t i = 0; i < 64; ++i) add_gemm_core(launch, {i % 8, i / 8}, shape);
    const LaunchResult result = chip.launch(launch.setup);
    uint64_t products = 0, instructions = 0;
    for (const auto& core : result.cores) {
        products += core.tile_products;
        for (const auto& processor : core.processors) instructions += processor.instructions;
    }
    std::printf("%llu cycles, %llu tile products, %llu instructions, %llu NoC transfers, %.3f s, %.3f us a product\n",
                static_cast<unsigned long long>(result.cycles()), static_cast<unsigned long long>(products),
                static_cast<unsigned long long>(instructions),
                static_cast<unsigned long long>(result.noc_transactions[0] + result.noc_transactions[1]),
                result.host_seconds, result.host_seconds * 1e6 / static_cast<double>(products));
}
