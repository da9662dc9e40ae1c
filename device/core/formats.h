// Format and shape of each circular buffer's tiles, from the tables the kernel compiler generates.
#pragma once

#include <stdint.h>

#include "tensix_types.h"

#if __has_include("chlkc_descriptors.h")
#include "chlkc_descriptors.h"
// Kernels ask by these whether formats and dataflow buffers are known: they are.
#define DATA_FORMATS_DEFINED
#define DFB_DESCRIPTORS_DEFINED
#endif

#ifdef DATA_FORMATS_DEFINED
// Of the side that a processor sees: the packer its outputs, all others what the unpacker reads.
#if defined(UCK_CHLKC_PACK) || defined(TRISC_PACK)
#define SOFTMETAL_CB_TABLE(unpack_name, pack_name) pack_name
#else
#define SOFTMETAL_CB_TABLE(unpack_name, pack_name) unpack_name
#endif

// Bytes of a tile of a circular buffer, and its elements.
constexpr inline int32_t get_tile_size(const int32_t operand) {
    return SOFTMETAL_CB_TABLE(unpack_tile_size, pack_tile_size)[operand];
}
constexpr inline uint32_t get_tile_hw(const int32_t operand) {
    return SOFTMETAL_CB_TABLE(unpack_tile_r_dim, pack_tile_r_dim)[operand] *
           SOFTMETAL_CB_TABLE(unpack_tile_c_dim, pack_tile_c_dim)[operand];
}
// Faces of a tile of a circular buffer.
constexpr inline uint32_t get_tile_num_faces(const int32_t operand) {
    return SOFTMETAL_CB_TABLE(unpack_tile_num_faces, pack_tile_num_faces)[operand];
}
// The format of a circular buffer in memory.
constexpr inline DataFormat get_dataformat(const int32_t operand) {
    return static_cast<DataFormat>(SOFTMETAL_CB_TABLE(unpack_src_format, pack_dst_format)[operand]);
}
#endif
