// NoC addresses and sizes. The 64-bit encoding: local address in bits 0-35, x in 36-41, y in 42-47; a multicast
// rectangle has its end there and its start in 48-53 and 54-59.
#pragma once

#include <stdint.h>

#define NUM_NOCS 2
#define NOC_0 0
#define NOC_1 1

#define NOC_ADDR_LOCAL_BITS 36
#define NOC_ADDR_NODE_ID_BITS 6
#define NOC_ADDR_COORD_SHIFT 36
#define NOC_COORD_REG_OFFSET 0

#define NOC_NODE_ID_MASK ((uint64_t(1) << NOC_ADDR_NODE_ID_BITS) - 1)
#define NOC_LOCAL_ADDR_MASK ((uint64_t(1) << NOC_ADDR_LOCAL_BITS) - 1)
#define NOC_LOCAL_ADDR_OFFSET(addr) ((addr)&NOC_LOCAL_ADDR_MASK)
#define NOC_LOCAL_ADDR(addr) NOC_LOCAL_ADDR_OFFSET(addr)

#define NOC_XY_ENCODING(x, y) ((uint32_t(y) << NOC_ADDR_NODE_ID_BITS) | uint32_t(x))
#define NOC_XY_COORD(x, y) NOC_XY_ENCODING(x, y)
#define NOC_XY_ADDR2(xy, addr) ((uint64_t(xy) << NOC_ADDR_LOCAL_BITS) | uint64_t(addr))
#define NOC_XY_ADDR(x, y, addr) NOC_XY_ADDR2(NOC_XY_ENCODING(x, y), addr)

#define NOC_MULTICAST_ENCODING(x_start, y_start, x_end, y_end) \
    ((NOC_XY_ENCODING(x_start, y_start) << (2 * NOC_ADDR_NODE_ID_BITS)) | NOC_XY_ENCODING(x_end, y_end))
#define NOC_MULTICAST_COORD(x_start, y_start, x_end, y_end) NOC_MULTICAST_ENCODING(x_start, y_start, x_end, y_end)
#define NOC_MULTICAST_ADDR(x_start, y_start, x_end, y_end, addr) \
    NOC_XY_ADDR2(NOC_MULTICAST_ENCODING(x_start, y_start, x_end, y_end), addr)

#define NOC_UNICAST_ADDR_X(addr) (((addr) >> NOC_ADDR_LOCAL_BITS) & NOC_NODE_ID_MASK)
#define NOC_UNICAST_ADDR_Y(addr) (((addr) >> (NOC_ADDR_LOCAL_BITS + NOC_ADDR_NODE_ID_BITS)) & NOC_NODE_ID_MASK)
#define NOC_MCAST_ADDR_END_X(addr) NOC_UNICAST_ADDR_X(addr)
#define NOC_MCAST_ADDR_END_Y(addr) NOC_UNICAST_ADDR_Y(addr)
#define NOC_MCAST_ADDR_START_X(addr) (((addr) >> (NOC_ADDR_LOCAL_BITS + 2 * NOC_ADDR_NODE_ID_BITS)) & NOC_NODE_ID_MASK)
#define NOC_MCAST_ADDR_START_Y(addr) (((addr) >> (NOC_ADDR_LOCAL_BITS + 3 * NOC_ADDR_NODE_ID_BITS)) & NOC_NODE_ID_MASK)

// Kernels work in translated coordinates, which are the same on both NoCs.
#define DYNAMIC_NOC_X(noc, x) (x)
#define DYNAMIC_NOC_Y(noc, y) (y)
#define NOC_X(x) (x)
#define NOC_Y(y) (y)
#define NOC_X_PHYS_COORD(x) (x)
#define NOC_Y_PHYS_COORD(y) (y)

#define NOC_MAX_BURST_WORDS 256
#if defined(ARCH_BLACKHOLE)
#define NOC_WORD_BYTES 64
#define NOC_DRAM_READ_ALIGNMENT_BYTES 64
#define NOC_PCIE_READ_ALIGNMENT_BYTES 64
#else
#define NOC_WORD_BYTES 32
#define NOC_DRAM_READ_ALIGNMENT_BYTES 32
#define NOC_PCIE_READ_ALIGNMENT_BYTES 32
#endif
#define NOC_MAX_BURST_SIZE (NOC_MAX_BURST_WORDS * NOC_WORD_BYTES)
#define NOC_L1_READ_ALIGNMENT_BYTES 16
#define NOC_L1_WRITE_ALIGNMENT_BYTES 16
#define NOC_DRAM_WRITE_ALIGNMENT_BYTES 16
#define NOC_PCIE_WRITE_ALIGNMENT_BYTES 16
#define L1_ALIGNMENT (static_cast<uint32_t>(NOC_L1_READ_ALIGNMENT_BYTES))
#define DRAM_ALIGNMENT (static_cast<uint32_t>(NOC_DRAM_READ_ALIGNMENT_BYTES))
#define PCIE_ALIGNMENT (static_cast<uint32_t>(NOC_PCIE_READ_ALIGNMENT_BYTES))
#define MEM_WORD_BYTES 16

#define NOC_MAX_TRANSACTION_ID 0xf
#define NOC_MAX_TRANSACTION_ID_COUNT 255
#define NOC_CLEAR_OUTSTANDING_REQ_MASK 0xffff

#define NOC_UNICAST_WRITE_VC 1
#define NOC_MULTICAST_WRITE_VC 4
#define NOC_DISPATCH_MULTICAST_WRITE_VC 5

// The registers of a command buffer that a kernel may set between transactions: NOC_CMD_BUF_WRITE_REG.
#define NOC_REGS_START_ADDR 0xFFB20000
#define NOC_TARG_ADDR_LO (NOC_REGS_START_ADDR + 0x0)
#define NOC_TARG_ADDR_MID (NOC_REGS_START_ADDR + 0x4)
#define NOC_TARG_ADDR_HI (NOC_REGS_START_ADDR + 0x8)
#define NOC_RET_ADDR_LO (NOC_REGS_START_ADDR + 0xC)
#define NOC_RET_ADDR_MID (NOC_REGS_START_ADDR + 0x10)
#define NOC_RET_ADDR_HI (NOC_REGS_START_ADDR + 0x14)
#define NOC_PACKET_TAG (NOC_REGS_START_ADDR + 0x18)
#define NOC_CTRL (NOC_REGS_START_ADDR + 0x1C)
#define NOC_AT_LEN_BE (NOC_REGS_START_ADDR + 0x20)
#define NOC_AT_DATA (NOC_REGS_START_ADDR + 0x24)
#define NOC_CMD_CTRL (NOC_REGS_START_ADDR + 0x28)

// Bits of NOC_CTRL and NOC_PACKET_TAG.
#define NOC_CMD_CPY (0x0 << 0)
#define NOC_CMD_AT (0x1 << 0)
#define NOC_CMD_RD (0x0 << 1)
#define NOC_CMD_WR (0x1 << 1)
#define NOC_CMD_WR_BE (0x1 << 2)
#define NOC_CMD_WR_INLINE (0x1 << 3)
#define NOC_CMD_RESP_MARKED (0x1 << 4)
#define NOC_CMD_BRCST_PACKET (0x1 << 5)
#define NOC_CMD_VC_LINKED (0x1 << 6)
#define NOC_CMD_VC_STATIC (0x1 << 7)
#define NOC_CMD_PATH_RESERVE (0x1 << 8)
#define NOC_CMD_STATIC_VC(vc) (static_cast<uint32_t>(vc) << 13)
#define NOC_CMD_BRCST_SRC_INCLUDE (0x1 << 17)
#define NOC_PACKET_TAG_TRANSACTION_ID(id) ((id) << 10)
#define NOC_CTRL_SEND_REQ (0x1 << 0)
