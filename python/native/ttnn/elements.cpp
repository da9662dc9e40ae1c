#include "native/ttnn/elements.h"

#include <fmt/format.h>

#include <cstring>
#include <memory>
#include <optional>
#include <tt-metalium/experimental/tensor/tensor_apis.hpp>
#include <vector>

#include "softmetal/error.h"

namespace softmetal::python {
namespace {

using namespace tt::tt_metal;
using nb::dlpack::dtype_code;

struct Half {
    uint16_t bits;
    operator float() const {
        const uint32_t exponent = (bits >> 10) & 31u, mantissa = bits & 1023u;
        float magnitude = 0;
        if (exponent == 0) {
            magnitude = static_cast<float>(mantissa) * 0x1p-24f;
        } else {
            const uint32_t wide = (exponent == 31 ? 255u : exponent + 112u) << 23 | mantissa << 13;
            std::memcpy(&magnitude, &wide, sizeof magnitude);
        }
        return bits & 0x8000u ? -magnitude : magnitude;
    }
};

// Calls visit(T{}) with the C++ type of the array's elements.
template <typename Visit>
auto with_element_type(nb::dlpack::dtype type, Visit visit) {
    const auto code = static_cast<dtype_code>(type.code);
    if (type.lanes == 1) {
        switch (code) {
            case dtype_code::Float:
                if (type.bits == 16) return visit(Half{});
                if (type.bits == 32) return visit(float{});
                if (type.bits == 64) return visit(double{});
                break;
            case dtype_code::Bfloat:
                if (type.bits == 16) return visit(::bfloat16{});
                break;
            case dtype_code::Int:
                if (type.bits == 8) return visit(int8_t{});
                if (type.bits == 16) return visit(int16_t{});
                if (type.bits == 32) return visit(int32_t{});
                if (type.bits == 64) return visit(int64_t{});
                break;
            case dtype_code::UInt:
                if (type.bits == 8) return visit(uint8_t{});
                if (type.bits == 16) return visit(uint16_t{});
                if (type.bits == 32) return visit(uint32_t{});
                if (type.bits == 64) return visit(uint64_t{});
                break;
            case dtype_code::Bool:
                if (type.bits == 8) return visit(uint8_t{});
                break;
            default:
                break;
        }
    }
    throw UserError(
        fmt::format("an array of elements with DLPack type code {} and {} bits cannot become a tensor; "
                    "convert it to float32 or an integer type first",
                    type.code, type.bits));
}

// The elements in row-major order, whatever the array's strides are.
template <typename To, typename From>
std::vector<To> gathered(const AnyArray& array) {
    std::vector<To> elements(array.size());
    if (elements.empty()) return elements;
    const auto* data = static_cast<const From*>(array.data());
    std::vector<size_t> index(array.ndim(), 0);
    const size_t last = array.ndim() ? array.ndim() - 1 : 0;
    const size_t row = array.ndim() ? array.shape(last) : 1;
    const int64_t step = array.ndim() ? array.stride(last) : 1;
    for (size_t at = 0; at < elements.size(); at += row) {
        int64_t offset = 0;
        for (size_t d = 0; d < last; ++d) offset += static_cast<int64_t>(index[d]) * array.stride(d);
        for (size_t i = 0; i < row; ++i)
            elements[at + i] = static_cast<To>(data[offset + static_cast<int64_t>(i) * step]);
        for (size_t d = last; d-- > 0;) {
            if (++index[d] < array.shape(d)) break;
            index[d] = 0;
        }
    }
    return elements;
}

template <typename T>
constexpr nb::dlpack::dtype dlpack_type() {
    if constexpr (std::is_same_v<T, ::bfloat16>) {
        return {static_cast<uint8_t>(dtype_code::Bfloat), 16, 1};
    } else {
        return nb::dtype<T>();
    }
}

bool is_contiguous(const AnyArray& array) {
    int64_t step = 1;
    for (size_t d = array.ndim(); d-- > 0; step *= static_cast<int64_t>(array.shape(d)))
        if (array.shape(d) != 1 && array.stride(d) != step) return false;
    return true;
}

// Where the array's elements stand as the tensor's would, the tensor uses the array's memory and keeps it alive.
template <typename T>
std::optional<HostTensor> borrowed(const AnyArray& array, const TensorSpec& spec) {
    if (array.dtype() != dlpack_type<T>() || !logical_matches_physical(spec) || !is_contiguous(array) ||
        !array.size() || spec.memory_config().is_sharded())
        return std::nullopt;
    auto* data = static_cast<T*>(const_cast<void*>(array.data()));
    // Whoever lets go of it last may do so without Python's lock.
    const MemoryPin pin(std::shared_ptr<void>(new AnyArray(array), [](void* held) {
        nb::gil_scoped_acquire locked;
        delete static_cast<AnyArray*>(held);
    }));
    auto tensor = HostTensor::from_borrowed_data<T>({data, array.size()}, spec.logical_shape(), pin, spec.tile());
    return HostTensor(tensor.buffer(), spec, tensor.tensor_topology());
}

template <typename To>
HostTensor converted(const AnyArray& array, const TensorSpec& spec, float pad_value) {
    if (!is_block_float(spec.data_type()))
        if (auto shared = borrowed<To>(array, spec)) return *shared;
    return with_element_type(array.dtype(), [&](auto from) {
        return HostTensor::from_vector<To>(gathered<To, decltype(from)>(array), spec, static_cast<To>(pad_value));
    });
}

void check_shape(const AnyArray& array, const TensorSpec& spec) {
    if (array.size() == spec.logical_shape().volume()) return;
    std::vector<size_t> shape;
    for (size_t d = 0; d < array.ndim(); ++d) shape.push_back(array.shape(d));
    throw UserError(fmt::format("an array of shape [{}] cannot become a tensor of shape {}", fmt::join(shape, ", "),
                                spec.logical_shape()));
}

template <typename T, typename... Framework>
nb::object owned_array(std::vector<T> elements, const Shape& shape, nb::dlpack::dtype type, Framework...) {
    auto* kept = new std::vector<T>(std::move(elements));
    nb::capsule owner(kept, [](void* vector) noexcept { delete static_cast<std::vector<T>*>(vector); });
    const std::vector<size_t> sizes(shape.view().begin(), shape.view().end());
    return nb::cast(nb::ndarray<Framework...>(kept->data(), sizes.size(), sizes.data(), owner, nullptr, type));
}

// An array in the tensor's own memory.
template <typename T, typename... Framework>
nb::object view_of(const HostTensor& tensor, Framework...) {
    auto* kept = new HostTensor(tensor);
    nb::capsule owner(kept, [](void* held) noexcept { delete static_cast<HostTensor*>(held); });
    const std::vector<size_t> sizes(tensor.logical_shape().view().begin(), tensor.logical_shape().view().end());
    auto* data = host_buffer::get_as<T>(*kept).data();
    return nb::cast(nb::ndarray<Framework...>(data, sizes.size(), sizes.data(), owner, nullptr, dlpack_type<T>()));
}

template <typename Framework>
nb::object to_array(const HostTensor& tensor, bool has_bf16) {
    const Shape& shape = tensor.logical_shape();
    const auto give = [&]<typename T>(T) {
        if (!is_block_float(tensor.dtype()) && logical_matches_physical(tensor.tensor_spec()))
            return view_of<T>(tensor, Framework{});
        return owned_array(tensor.to_vector<T>(), shape, dlpack_type<T>(), Framework{});
    };
    switch (tensor.dtype()) {
        case DataType::BFLOAT16: {
            if (has_bf16) return give(::bfloat16{});
            const auto elements = tensor.to_vector<::bfloat16>();
            return owned_array(std::vector<float>(elements.begin(), elements.end()), shape, nb::dtype<float>(),
                               Framework{});
        }
        case DataType::FLOAT32:
        case DataType::BFLOAT8_B:
        case DataType::BFLOAT4_B:
            return give(float{});
        case DataType::UINT32:
            return give(uint32_t{});
        case DataType::INT32:
            return give(int32_t{});
        case DataType::UINT16:
            return give(uint16_t{});
        case DataType::UINT8:
            return give(uint8_t{});
        default:
            throw UnsupportedError(fmt::format("a tensor of type {} has no counterpart in numpy or torch here",
                                               to_string(tensor.dtype())));
    }
}

}  // namespace

DataType natural_type(const AnyArray& array) {
    return with_element_type(array.dtype(), [](auto element) {
        using T = decltype(element);
        if constexpr (std::is_same_v<T, ::bfloat16> || std::is_same_v<T, Half>) return DataType::BFLOAT16;
        if constexpr (std::is_floating_point_v<T>) return DataType::FLOAT32;
        if constexpr (std::is_same_v<T, uint8_t>) return DataType::UINT8;
        if constexpr (std::is_same_v<T, uint16_t>) return DataType::UINT16;
        if constexpr (std::is_unsigned_v<T>) return DataType::UINT32;
        return DataType::INT32;
    });
}

HostTensor host_tensor_from(const AnyArray& array, const TensorSpec& spec, float pad_value) {
    check_shape(array, spec);
    switch (spec.data_type()) {
        case DataType::BFLOAT16: {
            return with_element_type(array.dtype(), [&](auto from) {
                using From = decltype(from);
                if constexpr (std::is_same_v<From, ::bfloat16>) {
                    if (auto shared = borrowed<::bfloat16>(array, spec)) return *shared;
                    return HostTensor::from_vector<::bfloat16>(gathered<::bfloat16, From>(array), spec, pad_value);
                } else {
                    const auto wide = gathered<float, From>(array);
                    return HostTensor::from_vector<::bfloat16>(std::vector<::bfloat16>(wide.begin(), wide.end()), spec,
                                                               pad_value);
                }
            });
        }
        case DataType::FLOAT32:
        case DataType::BFLOAT8_B:
        case DataType::BFLOAT4_B:
            return converted<float>(array, spec, pad_value);
        case DataType::UINT32:
            return converted<uint32_t>(array, spec, pad_value);
        case DataType::INT32:
            return converted<int32_t>(array, spec, pad_value);
        case DataType::UINT16:
            return converted<uint16_t>(array, spec, pad_value);
        case DataType::UINT8:
            return converted<uint8_t>(array, spec, pad_value);
        default:
            throw UnsupportedError(
                fmt::format("a tensor of type {} cannot be made of an array", to_string(spec.data_type())));
    }
}

nb::object to_numpy(const HostTensor& tensor) {
    return to_array<nb::numpy>(tensor, false);
}

nb::object to_torch(const HostTensor& tensor) {
    return to_array<nb::pytorch>(tensor, true);
}

}  // namespace softmetal::python
