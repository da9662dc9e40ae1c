// Builds kernels from requests, one JSON object a line, and answers with one line each: what tools/kernel_census.py
// needs of the kernel compiler. Knows nothing of which kernels there are or where their arguments come from.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>
#include <iostream>
#include <mutex>
#include <nlohmann/json.hpp>
#include <string>
#include <thread>
#include <vector>

#include "chip/machine.h"
#include "kernel/compiler.h"
#include "riscv/code.h"
#include "softmetal/abi/calls.h"
#include "softmetal/error.h"

namespace {

using namespace softmetal;
using nlohmann::json;

abi::Processor processor_of(const std::string& name) {
    static const std::vector<std::string> kNames{"brisc", "ncrisc", "unpack", "math", "pack"};
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end()) throw UserError("unknown flavour " + name);
    return static_cast<abi::Processor>(found - kNames.begin());
}

kernel::Bindings bindings_of(const json& names) {
    kernel::Bindings bindings;
    names.at("runtime_args").get_to(bindings.runtime_args);
    names.at("common_runtime_args").get_to(bindings.common_runtime_args);
    bindings.compile_time_varargs = names.at("compile_time_varargs");
    const tensix::TileShape entry{.format = abi::DataFormat::kFloat16_b};
    for (const json& name : names.at("dfb"))
        bindings.dataflow_buffers.push_back({name, static_cast<uint16_t>(bindings.dataflow_buffers.size()), entry});
    for (const json& name : names.at("sem"))
        bindings.semaphores.push_back({name, static_cast<uint32_t>(bindings.semaphores.size())});
    for (const json& name : names.at("tensor"))
        bindings.tensors.push_back({name, names.at("tensor_args_at"), 1, entry});
    for (const json& name : names.at("tensor_sequences")) {
        const std::string text = name;
        for (const char* member : {"_first", "_second"})
            bindings.tensors.push_back({text + member, names.at("tensor_args_at"), 1, entry});
        bindings.tensor_sequences.push_back({text, {text + "_first", text + "_second"}});
    }
    for (const json& name : names.at("scratch")) bindings.scratchpads.push_back({name, 4096, entry});
    return bindings;
}

kernel::BuildRequest request_of(const json& request) {
    kernel::BuildRequest build;
    build.source.path = request.at("path");
    build.processor = processor_of(request.at("flavour"));
    build.machine = chip::load_machine(request.at("machine"));
    build.noc_index = build.processor == abi::Processor::kNcrisc;
    build.compile_args = request.at("compile_args").get<std::vector<uint32_t>>();
    for (const auto& [name, value] : request.at("named_compile_args").items())
        build.named_compile_args.emplace_back(name, value.get<uint32_t>());
    build.defines = request.at("defines").get<std::map<std::string, std::string>>();
    build.include_paths = request.at("include_paths").get<std::vector<std::string>>();
    build.fp32_dest_acc = request.value("fp32_dest_acc", false);
    const auto format =
        static_cast<abi::DataFormat>(request.value("data_format", static_cast<uint32_t>(abi::DataFormat::kFloat16_b)));
    build.circular_buffers.assign(build.machine->circular_buffers, {.format = format});
    if (request.contains("bindings")) build.bindings = bindings_of(request.at("bindings"));
    return build;
}

// `li a7, kUnsupported`: only the device headers' unsupported() has it, so its presence says that the kernel reaches
// something the simulator does not have.
bool reaches_unsupported(const riscv::Program& program) {
    const uint32_t wanted = static_cast<uint32_t>(abi::Call::kUnsupported) << 20 | 17u << 7 | 0x13;
    for (size_t at = 0; at + 4 <= program.text_image.size(); at += 4) {
        uint32_t word;
        std::memcpy(&word, &program.text_image[at], sizeof word);
        if (word == wanted) return true;
    }
    return false;
}

json answer_to(const std::string& line) {
    json answer;
    const auto started = std::chrono::steady_clock::now();
    try {
        const json request = json::parse(line);
        answer["id"] = request.at("id");
        const auto program = kernel::build({request_of(request)}).at(0);
        answer["ok"] = true;
        answer["bytes"] = program->text_image.size();
        answer["unsupported"] = reaches_unsupported(*program);
    } catch (const std::exception& error) {
        answer["ok"] = false;
        answer["error"] = error.what();
    }
    answer["seconds"] = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return answer;
}

}  // namespace

int main(int argc, char** argv) {
    const int jobs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 1;
    std::mutex reading, writing;
    auto work = [&] {
        while (true) {
            std::string line;
            {
                const std::lock_guard lock(reading);
                if (!std::getline(std::cin, line)) return;
            }
            const std::string answer = answer_to(line).dump(-1, ' ', false, json::error_handler_t::replace);
            const std::lock_guard lock(writing);
            std::cout << answer << std::endl;
        }
    };
    std::vector<std::thread> threads;
    for (int i = 1; i < jobs; ++i) threads.emplace_back(work);
    work();
    for (std::thread& thread : threads) thread.join();
}
