// Row-major tensors to tiles of four 16x16 faces and back, with zero padding, and to flat bytes and back. Knows no
// devices.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "native/plan_runner.h"
#include "softmetal/abi/data_format.h"

namespace softmetal::python {

// A tensor as the plan stores it: leading dimensions are batches, the last two are padded to whole tiles.
struct TileLayout {
    abi::DataFormat format = abi::DataFormat::kInvalid;
    int64_t batches = 1, rows = 1, cols = 1;     // of the tensor
    int64_t padded_rows = 32, padded_cols = 32;  // multiples of 32
    uint32_t tile_bytes = 0;
    size_t bytes() const { return static_cast<size_t>(batches * (padded_rows / 32) * (padded_cols / 32)) * tile_bytes; }
};

abi::DataFormat format_from_name(const std::string& name);  // "Float16_b", "Bfp8_b", ...; throws UserError

// Elements beyond the tensor become zero. Throws UserError when the dtype cannot be stored in the format.
std::vector<uint8_t> to_tiles(const TensorView& tensor, const TileLayout& layout);
void from_tiles(const std::vector<uint8_t>& tiles, const TileLayout& layout, const TensorView& tensor);

// The elements of a tensor of any strides in row-major order, without gaps. Throws UserError for an unknown dtype.
uint64_t row_major_bytes(const TensorView& tensor);
std::vector<uint8_t> to_row_major(const TensorView& tensor);
void from_row_major(const std::vector<uint8_t>& bytes, const TensorView& tensor);

}  // namespace softmetal::python
