// The SDK's fixture for tests of what kernels print, on softmetal's own settings for printing (environment variables
// that a device reads when it is opened). Knows nothing of the watcher.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>

#include <tt-metalium/distributed.hpp>
#include <tt-metalium/host_api.hpp>

#include "debug_tools_test_utils.hpp"
#include "tt_metal/tt_metal/common/mesh_dispatch_fixture.hpp"

namespace tt::tt_metal {

class DebugToolsMeshFixture : public MeshDispatchFixture {
public:
    static void SetUpTestSuite() {}
    static void TearDownTestSuite() {}

protected:
    void SetUp() override {
        for (ChipId id : MetalContext::instance().get_cluster().user_exposed_chip_ids()) {
            devices_.push_back(distributed::MeshDevice::create_unit_mesh(id, l1_small_size_, trace_region_size_));
        }
        DetectDispatchMode();
        arch_ = hal::get_arch();
        init_max_cbs();
    }
    void TearDown() override {
        for (auto& device : devices_) device->close();
        devices_.clear();
    }

    template <typename Fixture>
    void RunTestOnDevice(const std::function<void(Fixture*, std::shared_ptr<distributed::MeshDevice>)>& work,
                         const std::shared_ptr<distributed::MeshDevice>& device) {
        work(static_cast<Fixture*>(this), device);
    }
};

class DevicePrintFixture : public DebugToolsMeshFixture {
public:
    std::string dprint_file_name;

    void RunProgram(const std::shared_ptr<distributed::MeshDevice>& device, const std::string& kernel_path,
                    ttsl::Span<const uint32_t> runtime_args = {}) {
        distributed::MeshWorkload workload;
        add_kernel(workload, kernel_path, runtime_args);
        MeshDispatchFixture::RunProgram(device, workload);
    }
    void RunProgram(const std::shared_ptr<distributed::MeshDevice>& device, distributed::MeshWorkload& workload) {
        MeshDispatchFixture::RunProgram(device, workload);
    }
    // The SDK's tells where the binary is; softmetal keeps it in memory.
    std::string CompileKernel(const std::string& kernel_path, ttsl::Span<const uint32_t> runtime_args = {}) {
        distributed::MeshWorkload workload;
        detail::CompileProgram(devices_.at(0)->get_devices()[0], add_kernel(workload, kernel_path, runtime_args));
        return {};
    }
    void RunTestOnDevice(const std::function<void(DevicePrintFixture*, std::shared_ptr<distributed::MeshDevice>)>& work,
                         const std::shared_ptr<distributed::MeshDevice>& device) {
        DebugToolsMeshFixture::RunTestOnDevice(work, device);
        MetalContext::instance().dprint_server()->clear_log_file();
    }

protected:
    void SetUp() override {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        std::string name = std::string(test->test_suite_name()) + "_" + test->name() + ".log";
        for (char& c : name) {
            if (c == '/') c = '_';
        }
        dprint_file_name = std::filesystem::temp_directory_path() / ("softmetal_print_" + name);
        std::ofstream(dprint_file_name, std::ios::trunc);
        setenv("TT_METAL_DPRINT_FILE", dprint_file_name.c_str(), 1);
        setenv("TT_METAL_DPRINT_PREPEND_DEVICE_CORE_RISC", "0", 1);
        ExtraSetUp();
        DebugToolsMeshFixture::SetUp();
    }
    void TearDown() override {
        DebugToolsMeshFixture::TearDown();
        ExtraTearDown();
        unsetenv("TT_METAL_DPRINT_FILE");
        unsetenv("TT_METAL_DPRINT_PREPEND_DEVICE_CORE_RISC");
        std::filesystem::remove(dprint_file_name);
    }
    virtual void ExtraSetUp() {}
    virtual void ExtraTearDown() {}

private:
    static Program& add_kernel(distributed::MeshWorkload& workload, const std::string& kernel_path,
                               ttsl::Span<const uint32_t> runtime_args) {
        const distributed::MeshCoordinateRange everywhere(distributed::MeshCoordinate(0, 0),
                                                          distributed::MeshCoordinate(0, 0));
        workload.add_program(everywhere, Program());
        Program& program = workload.get_programs().at(everywhere);
        const auto kernel =
            CreateKernel(program, kernel_path, CoreCoord(0, 0),
                         DataMovementConfig{.processor = DataMovementProcessor::RISCV_0, .noc = NOC::RISCV_0_default});
        SetRuntimeArgs(program, kernel, CoreCoord(0, 0), runtime_args);
        return program;
    }
};

// Lines of core (0,0) by processor. The SDK writes a file for each; softmetal marks each line.
class DevicePrintSeparateFilesFixture : public DevicePrintFixture {
public:
    static void check_output(std::span<const std::string> expected) {
        static constexpr const char* kMarks[] = {":BR: ", ":NC: ", ":TR0: ", ":TR1: ", ":TR2: "};
        const std::string all = std::getenv("TT_METAL_DPRINT_FILE");
        for (size_t processor = 0; processor < expected.size(); ++processor) {
            const std::string own = all + ".processor";
            std::ofstream out(own, std::ios::trunc);
            std::ifstream in(all);
            for (std::string line; std::getline(in, line);) {
                const auto mark = line.find(kMarks[processor]);
                const auto first = line.find(": ");
                if (mark != std::string::npos && mark < first) out << line.substr(first + 2) << "\n";
            }
            out.close();
            EXPECT_TRUE(FilesMatchesString(own, expected[processor])) << "processor " << processor;
            std::filesystem::remove(own);
        }
    }

protected:
    void ExtraSetUp() override { unsetenv("TT_METAL_DPRINT_PREPEND_DEVICE_CORE_RISC"); }

    void RunTestOnDevice(
        const std::function<void(DevicePrintSeparateFilesFixture*, std::shared_ptr<distributed::MeshDevice>)>& work,
        const std::shared_ptr<distributed::MeshDevice>& device) {
        DebugToolsMeshFixture::RunTestOnDevice(work, device);
    }
};

}  // namespace tt::tt_metal
