// One core with tiles in its circular buffers: a test fills input buffers with numbers, runs a compute kernel over them
// and gets the numbers of the output buffers. Numbers are row-major over a tile; tiles stand one after the other.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include <tt-metalium/tile.hpp>

#include "support.h"
#include "tensix/formats.h"

namespace softmetal::host::testing {

using tt::tt_metal::Tile;

inline tensix::TileShape shape_of(const Tile& tile, tt::DataFormat format) {
    return {.format = static_cast<abi::DataFormat>(format),
            .rows = static_cast<uint8_t>(tile.get_height()),
            .cols = static_cast<uint8_t>(tile.get_width()),
            .face_rows = static_cast<uint8_t>(tile.get_face_shape()[0]),
            .num_faces = static_cast<uint8_t>(tile.get_num_faces()),
            // The tile engine counts in words of 16 bytes.
            .page_bytes = (tile.get_tile_size(format) + 15) / 16 * 16};
}

class TileBench {
public:
    explicit TileBench(const std::string& machine) : device_(make_device(machine)) {}

    // Pages of an input are there when the kernel starts. `row_major`: the numbers lie in L1 as they are given.
    void add_input(uint8_t cb, tt::DataFormat format, const Tile& tile, const std::vector<float>& numbers,
                   bool row_major = false) {
        Buffer& buffer = add(cb, format, tile, static_cast<uint32_t>(numbers.size()) / tile.get_tile_hw());
        buffer.input = true;
        std::vector<uint8_t> bytes;
        for (uint32_t page = 0; page < buffer.pages; ++page) {
            const std::span<const float> of_tile(numbers.data() + page * tile.get_tile_hw(), tile.get_tile_hw());
            std::vector<float> stored(of_tile.begin(), of_tile.end());
            if (!row_major) tensix::faces_from_rows(of_tile, buffer.shape, stored);
            std::vector<uint8_t> encoded(tensix::tile_bytes(buffer.shape));
            tensix::encode_tile(stored, buffer.shape, tensix::Rounding::kNearestEven, encoded);
            encoded.resize(buffer.shape.page_bytes);
            bytes.insert(bytes.end(), encoded.begin(), encoded.end());
        }
        write(buffer, bytes);
    }
    // Room for so many tiles, every byte of it 0xcd before the kernel runs, or the numbers given.
    void add_output(uint8_t cb, tt::DataFormat format, const Tile& tile, uint32_t pages) {
        Buffer& buffer = add(cb, format, tile, pages);
        write(buffer, std::vector<uint8_t>(size_t{pages} * buffer.shape.page_bytes, 0xcd));
    }
    void add_output(uint8_t cb, tt::DataFormat format, const Tile& tile, const std::vector<float>& before) {
        add_input(cb, format, tile, before);
        buffers_.at(cb).input = false;
    }

    void run(const std::string& compute, const tt::tt_metal::ComputeConfig& config) {
        using namespace tt::tt_metal;
        Program program = CreateProgram();
        const CoreCoord core(0, 0);
        std::string reader = "#include \"api/dataflow/dataflow_api.h\"\nvoid kernel_main() {\n";
        for (auto& [cb, buffer] : buffers_) {
            const uint32_t page = buffer.shape.page_bytes;
            CreateCircularBuffer(program, core,
                                 CircularBufferConfig(page * buffer.pages, {{cb, buffer.format}}, *buffer.memory)
                                     .set_page_size(cb, page)
                                     .set_tile_dims(cb, buffer.tile));
            if (buffer.input) reader += fmt::format("cb_push_back({}, {});\n", cb, buffer.pages);
        }
        CreateKernelFromString(program, reader + "}\n", core, DataMovementConfig{});
        CreateKernelFromString(program, compute, core, config);
        tt::tt_metal::LaunchProgram(*device_, std::move(program));
    }

    std::vector<float> numbers(uint8_t cb, bool row_major = false) {
        Buffer& buffer = buffers_.at(cb);
        const uint32_t page = buffer.shape.page_bytes, count = buffer.tile.get_tile_hw();
        std::vector<uint32_t> words;
        tt::tt_metal::detail::ReadFromDeviceL1(device_.get(), {0, 0}, static_cast<uint32_t>(buffer.memory->address()),
                                               page * buffer.pages, words);
        const std::span<const uint8_t> bytes(reinterpret_cast<const uint8_t*>(words.data()), page * buffer.pages);
        std::vector<float> all;
        for (uint32_t i = 0; i < buffer.pages; ++i) {
            std::vector<float> stored(count), rows(count);
            tensix::decode_tile(bytes.subspan(size_t{i} * page, tensix::tile_bytes(buffer.shape)), buffer.shape,
                                stored);
            if (row_major)
                rows = stored;
            else
                tensix::rows_from_faces(stored, buffer.shape, rows);
            all.insert(all.end(), rows.begin(), rows.end());
        }
        return all;
    }

private:
    struct Buffer {
        tt::DataFormat format{};
        Tile tile;
        tensix::TileShape shape;
        uint32_t pages = 0;
        bool input = false;
        std::shared_ptr<tt::tt_metal::Buffer> memory;
    };

    Buffer& add(uint8_t cb, tt::DataFormat format, const Tile& tile, uint32_t pages) {
        const auto grid = device_->compute_with_storage_grid_size();
        const uint32_t bytes = shape_of(tile, format).page_bytes * pages;
        auto memory = tt::tt_metal::CreateBuffer(tt::tt_metal::InterleavedBufferConfig{
            device_.get(), bytes * grid.x * grid.y, bytes, tt::tt_metal::BufferType::L1});
        return buffers_[cb] = {format, tile, shape_of(tile, format), pages, false, std::move(memory)};
    }
    void write(const Buffer& buffer, const std::vector<uint8_t>& bytes) {
        tt::tt_metal::detail::WriteToDeviceL1(device_.get(), {0, 0}, static_cast<uint32_t>(buffer.memory->address()),
                                              bytes);
    }

    std::shared_ptr<tt::tt_metal::distributed::MeshDevice> device_;
    std::map<uint8_t, Buffer> buffers_;
};

// Whole numbers from -limit to limit, or from 0 to -limit, that look random and are the same each time.
inline std::vector<float> whole_numbers(size_t count, int limit, uint32_t seed) {
    std::vector<float> numbers(count);
    for (float& number : numbers) {
        seed = seed * 1664525u + 1013904223u;
        number = static_cast<float>(limit < 0 ? static_cast<int>(seed >> 16) % (1 - limit)
                                              : static_cast<int>(seed >> 16) % (2 * limit + 1) - limit);
    }
    return numbers;
}

}  // namespace softmetal::host::testing
