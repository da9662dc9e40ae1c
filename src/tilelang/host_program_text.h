// What the main.cpp of every function has in common: tensors in files, tiles, formats, numbers as arguments.
#pragma once

namespace softmetal::tilelang::host_text {

inline constexpr const char* kFiles =
    R"(using Buffers = std::map<std::string, std::shared_ptr<distributed::MeshBuffer>>;

// A tensor on the host: row-major elements, from a file and back.
struct Tensor {
    Tensor(const std::string& path, size_t element_bytes, size_t count, const std::string& dtype = "")
        : path(path), element_bytes(element_bytes), dtype(dtype), bytes(element_bytes * count) {
        std::ifstream file(path, std::ios::binary);
        if (file && !file.read(reinterpret_cast<char*>(bytes.data()), bytes.size())) {
            throw std::runtime_error(fmt::format("{}: expected {} bytes", path, bytes.size()));
        }
    }
    void store() const {
        std::ofstream file(path, std::ios::binary);
        if (!file.write(reinterpret_cast<const char*>(bytes.data()), bytes.size())) {
            throw std::runtime_error(fmt::format("{}: cannot write", path));
        }
    }
    std::string path;
    size_t element_bytes;
    std::string dtype;
    std::vector<uint8_t> bytes;
};

// How a tensor lies in device memory: flat row-major bytes, or 32x32 tiles over two of its dimensions.
struct Placement {
    size_t page_bytes;
    bool tiled = false;
    bool converted = false;  // the format is not the tensor's dtype
    DataFormat format = DataFormat::Float32;
    std::vector<std::pair<size_t, size_t>> leading = {};  // sizes and strides of the other dimensions
    size_t batches = 1, rows = 1, cols = 1, row_stride = 1, col_stride = 1, padded_rows = 32, padded_cols = 32;
};
)";

inline constexpr const char* kTiles =
    R"(// Calls visit(element of the tensor, element of its tiles) for each element; a tile is four faces of 16x16.
template <typename Visit>
void for_each_element(const Placement& layout, Visit visit) {
    for (size_t batch = 0; batch < layout.batches; ++batch) {
        size_t first = 0, rest = batch;
        for (auto dim = layout.leading.rbegin(); dim != layout.leading.rend(); ++dim) {
            first += rest % dim->first * dim->second;
            rest /= dim->first;
        }
        for (size_t row = 0; row < layout.rows; ++row) {
            for (size_t col = 0; col < layout.cols; ++col) {
                const size_t tile_row = batch * (layout.padded_rows / 32) + row / 32;
                const size_t tile = tile_row * (layout.padded_cols / 32) + col / 32;
                const size_t face = row % 32 / 16 * 2 + col % 32 / 16;
                visit(first + row * layout.row_stride + col * layout.col_stride,
                      tile * 1024 + face * 256 + row % 16 * 16 + col % 16);
            }
        }
    }
}

std::vector<uint8_t> tiles_of(const Tensor& tensor, const Placement& layout) {
    const size_t tiles = layout.batches * (layout.padded_rows / 32) * (layout.padded_cols / 32);
    const size_t width = tensor.element_bytes;
    std::vector<uint8_t> bytes(tiles * 1024 * width);
    for_each_element(layout, [&](size_t from, size_t to) {
        std::memcpy(&bytes[to * width], &tensor.bytes[from * width], width);
    });
    return bytes;
}
)";

// For tensors that lie on the device in another format than the user's.
inline constexpr const char* kConversions = R"(// Four bits of exponent and three of mantissa, no infinity.
float float8_e4m3fn_value(uint8_t bits) {
    const int exponent = bits >> 3 & 15, mantissa = bits & 7;
    const float magnitude = (bits & 0x7f) == 0x7f ? NAN
                                                  : std::ldexp(static_cast<float>(exponent ? mantissa + 8 : mantissa),
                                                               std::max(exponent, 1) - 10);
    return bits & 0x80 ? -magnitude : magnitude;
}

float value_of(const Tensor& tensor, size_t index) {
    uint32_t bits = 0;
    std::memcpy(&bits, &tensor.bytes[index * tensor.element_bytes], tensor.element_bytes);
    if (tensor.dtype == "float32") return std::bit_cast<float>(bits);
    if (tensor.dtype == "bfloat16") return std::bit_cast<float>(bits << 16);
    if (tensor.dtype == "float8_e5m2") bits <<= 8;  // the upper half of a float16
    if (tensor.dtype == "float16" || tensor.dtype == "float8_e5m2") {
        return static_cast<float>(std::bit_cast<_Float16>(uint16_t(bits)));
    }
    if (tensor.dtype == "float8_e4m3fn") return float8_e4m3fn_value(uint8_t(bits));
    if (tensor.dtype == "int8") return static_cast<float>(int8_t(bits));
    return static_cast<float>(tensor.dtype == "int32" ? int32_t(bits) : int32_t(uint8_t(bits)));
}

void set_value(Tensor& tensor, size_t index, float value) {
    uint32_t bits = std::bit_cast<uint32_t>(value);
    if (tensor.dtype == "bfloat16") bits = std::bit_cast<uint16_t>(bfloat16(value));
    if (tensor.dtype == "float16") bits = std::bit_cast<uint16_t>(static_cast<_Float16>(value));
    if (tensor.dtype == "int32") bits = uint32_t(int32_t(value));
    std::memcpy(&tensor.bytes[index * tensor.element_bytes], &bits, tensor.element_bytes);
}

float tile_value(const std::vector<uint8_t>& bytes, DataFormat format, size_t index) {
    const size_t width = format == DataFormat::Float32 ? 4 : 2;
    uint32_t bits = 0;
    std::memcpy(&bits, &bytes[index * width], width);
    switch (format) {
        case DataFormat::Float32: return std::bit_cast<float>(bits);
        case DataFormat::Float16_b: return std::bit_cast<float>(bits << 16);
        case DataFormat::Float16: return static_cast<float>(std::bit_cast<_Float16>(uint16_t(bits)));
        default: throw std::runtime_error("block formats are for inputs");
    }
}

std::vector<uint8_t> converted_tiles_of(const Tensor& tensor, const Placement& layout) {
    const size_t tiles = layout.batches * (layout.padded_rows / 32) * (layout.padded_cols / 32);
    std::vector<float> values(tiles * 1024);
    for_each_element(layout, [&](size_t from, size_t to) { values[to] = value_of(tensor, from); });
    auto bytes_of = [](const auto& elements) {
        std::vector<uint8_t> bytes(elements.size() * sizeof(elements[0]));
        std::memcpy(bytes.data(), elements.data(), bytes.size());
        return bytes;
    };
    switch (layout.format) {
        case DataFormat::Bfp8_b: return bytes_of(pack_as_bfp8_tiles<float>(values, false, false));
        case DataFormat::Float16_b: return bytes_of(std::vector<bfloat16>(values.begin(), values.end()));
        case DataFormat::Float16: return bytes_of(std::vector<_Float16>(values.begin(), values.end()));
        default: return bytes_of(values);
    }
}
)";

inline constexpr const char* kScalars = R"(// Numbers for the kernels, as 32-bit words.
using Numbers = std::map<std::string, uint32_t>;

Numbers read_numbers(int argc, char** argv, const std::map<std::string, bool>& is_float) {
    Numbers numbers;
    for (int i = 2; i < argc; ++i) {
        const std::string argument = argv[i], name = argument.substr(0, argument.find('='));
        const std::string value = argument.substr(std::min(name.size() + 1, argument.size()));
        if (!is_float.contains(name) || value.empty()) throw std::runtime_error(argument + ": no number of the kernel");
        const int64_t whole = is_float.at(name) ? std::bit_cast<uint32_t>(std::stof(value)) : std::stoll(value);
        numbers[name] = static_cast<uint32_t>(whole);
        numbers[name + ".high"] = static_cast<uint32_t>(whole >> 32);
    }
    for (const auto& [name, kind] : is_float) {
        if (!numbers.contains(name)) throw std::runtime_error("give " + name + "=VALUE");
    }
    return numbers;
}
)";

}  // namespace softmetal::tilelang::host_text
