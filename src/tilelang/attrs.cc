// Reads and writes the passes' structs as attribute maps, and knows the tile formats.
#include "attrs.h"

#include <map>

namespace softmetal::tilelang {

using tvm::ffi::Any;
using tvm::ffi::Array;
using tvm::ffi::String;

namespace detail {

Any ToAny(int64_t value) {
    return Any(value);
}
Any ToAny(bool value) {
    return Any(value);
}
Any ToAny(const std::string& value) {
    return Any(String(value));
}
Any ToAny(const std::vector<int64_t>& value) {
    Array<int64_t> array;
    for (int64_t item : value) array.push_back(item);
    return Any(array);
}
Any ToAny(const std::vector<std::string>& value) {
    Array<String> array;
    for (const std::string& item : value) array.push_back(item);
    return Any(array);
}

void FromAny(const Any& any, int64_t& value) {
    value = any.cast<int64_t>();
}
void FromAny(const Any& any, bool& value) {
    value = any.cast<bool>();
}
void FromAny(const Any& any, std::string& value) {
    value = any.cast<String>();
}
void FromAny(const Any& any, std::vector<int64_t>& value) {
    value.clear();
    for (int64_t item : any.cast<Array<int64_t>>()) value.push_back(item);
}
void FromAny(const Any& any, std::vector<std::string>& value) {
    value.clear();
    for (const String& item : any.cast<Array<String>>()) value.push_back(item);
}

AttrMap GetMap(const tvm::tirx::PrimFunc& func, const char* key, const char* made_by) {
    auto map = func->GetAttr<AttrMap>(key);
    if (!map.has_value()) {
        TVM_FFI_THROW(InternalError) << "the function has no attribute " << key << "; run " << made_by << " first";
    }
    return map.value();
}

}  // namespace detail

std::vector<CircularBuffer> LoadCircularBuffers(const tvm::tirx::PrimFunc& func) {
    auto maps = func->GetAttr<Array<AttrMap>>(kCircularBuffersAttr);
    if (!maps.has_value()) {
        TVM_FFI_THROW(InternalError) << "the function has no attribute " << kCircularBuffersAttr
                                     << "; run MemorySpaceLower first";
    }
    std::vector<CircularBuffer> buffers;
    for (const AttrMap& map : maps.value()) buffers.push_back(Load<CircularBuffer>(map));
    return buffers;
}

Array<AttrMap> SaveCircularBuffers(const std::vector<CircularBuffer>& buffers) {
    Array<AttrMap> maps;
    for (const CircularBuffer& buffer : buffers) maps.push_back(Save(buffer));
    return maps;
}

int64_t TileBytes(const std::string& format) {
    static const std::map<std::string, int64_t> kBytes = {
        {"Float32", 4096}, {"Float16_b", 2048}, {"Float16", 2048}, {"Bfp8_b", 1088}};
    auto found = kBytes.find(format);
    if (found == kBytes.end()) TVM_FFI_THROW(InternalError) << "no tile size is known for format " << format;
    return found->second;
}

bool GoTogether(const std::string& format, const std::string& other) {
    auto long_exponent = [](const std::string& name) { return name.find("_b") != std::string::npos; };
    auto short_exponent = [](const std::string& name) { return name == "Float16"; };
    return !(long_exponent(format) && short_exponent(other)) && !(short_exponent(format) && long_exponent(other));
}

TileDtype TilesOf(const std::string& dtype) {
    constexpr bool kStoredOnly = true;
    static const std::map<std::string, TileDtype> kDtypes = {{"float32", {"Float32", 24}},
                                                             {"bfloat16", {"Float16_b", 8}},
                                                             {"float16", {"Float16", 11}},
                                                             {"float8_e4m3fn", {"Float16_b", 4, 0, kStoredOnly}},
                                                             {"float8_e5m2", {"Float16_b", 3, 0, kStoredOnly}},
                                                             {"int8", {"Float16_b", 7, 128, kStoredOnly}},
                                                             {"uint8", {"Float16_b", 8, 255, kStoredOnly}}};
    auto found = kDtypes.find(dtype);
    return found == kDtypes.end() ? TileDtype{} : found->second;
}

std::string FormatOf(const std::string& dtype) {
    const TileDtype tiles = TilesOf(dtype);
    return tiles.stored_only ? "" : tiles.format;
}

std::string WishedFormat(const std::string& tensor, const std::string& wish) {
    static const std::map<std::string, std::string> kFormats = {{"bfp8_b", "Bfp8_b"},
                                                                {"bfp8", "Bfp8_b"},
                                                                {"bfloat16", "Float16_b"},
                                                                {"float16", "Float16"},
                                                                {"float32", "Float32"}};
    std::string name = wish;
    for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    auto found = kFormats.find(name);
    if (found == kFormats.end()) {
        TVM_FFI_THROW(UserError) << "tt.data_format asks \"" << wish << "\" for " << tensor
                                 << "; it is one of bfp8_b, bfloat16, float16, float32";
    }
    return found->second;
}

}  // namespace softmetal::tilelang
