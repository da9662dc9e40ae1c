// Bytes of a captured program.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace tt::tt_metal::experimental::lightmetal {

// A value: bytes.
class LightMetalBinary {
public:
    LightMetalBinary() = default;
    explicit LightMetalBinary(std::vector<uint8_t> data) : data_(std::move(data)) {}

    // The bytes, how many, and whether there are none.
    const std::vector<uint8_t>& get_data() const { return data_; }
    void set_data(std::vector<uint8_t> data) { data_ = std::move(data); }
    size_t size() const { return data_.size(); }
    bool is_empty() const { return data_.empty(); }

    // To a file and back. Throw UserError for a file that cannot be written or read, and for an empty one.
    void save_to_file(const std::string& filename) const;
    static LightMetalBinary load_from_file(const std::string& filename);

private:
    std::vector<uint8_t> data_;
};

}  // namespace tt::tt_metal::experimental::lightmetal
