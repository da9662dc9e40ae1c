; ModuleID = '/tmp/pytest-of-root/pytest-207/test_compiles_two_products_0/chain_1_writer.cpp'
source_filename = "/tmp/pytest-of-root/pytest-207/test_compiles_two_products_0/chain_1_writer.cpp"
target datalayout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128"
target triple = "i386-unknown-linux5.10.0-musl"

%struct.CBInterface = type { %union.anon.4 }
%union.anon.4 = type { %struct.LocalCBInterface }
%struct.LocalCBInterface = type { i32, i32, i32, i32, i32, i32, %union.anon.2, i32 }
%union.anon.2 = type { i32 }
%struct.U32_ARRAY = type { ptr, i32 }
%struct.TYPED_U32_ARRAY = type { %struct.U32_ARRAY }
%struct.DebugPrintData = type { i32, ptr, i8 }
%struct.DebugPrintMemLayout = type { %"struct.DebugPrintMemLayout::Aux", [192 x i8] }
%"struct.DebugPrintMemLayout::Aux" = type { i32, i32, i16, i16 }
%struct.mailboxes_t = type { %struct.ncrisc_halt_msg_t, %struct.subordinate_sync_msg_t, i32, [8 x %struct.launch_msg_t], [9 x %struct.go_msg_t], i64, i32, [3 x i8], %struct.watcher_msg_t, %struct.dprint_buf_msg_t, %struct.core_info_msg_t, i32, [12 x i8], %struct.profiler_msg_t }
%struct.ncrisc_halt_msg_t = type { i32, i32 }
%struct.subordinate_sync_msg_t = type { [4 x i8] }
%struct.launch_msg_t = type { %struct.kernel_config_msg_t }
%struct.kernel_config_msg_t = type { [4 x i32], [4 x i16], i16, i16, [5 x %struct.rta_offset_t], i8, [3 x i8], [5 x i32], i64, i8, i8, i8, i8, i32, i32, [5 x i16], i16, i8, i8, [5 x i8], [0 x i8], [0 x i8], i8 }
%struct.rta_offset_t = type { i16, i16 }
%struct.go_msg_t = type { %union.anon }
%union.anon = type { i32 }
%struct.watcher_msg_t = type { i32, [5 x %struct.debug_waypoint_msg_t], [2 x %struct.debug_sanitize_addr_msg_t], [2 x %"struct.std::__1::atomic"], %struct.debug_eth_link_t, i8, %struct.debug_assert_msg_t, %struct.debug_pause_msg_t, %struct.debug_stack_usage_t, %struct.debug_insert_delays_msg_t, %struct.debug_ring_buf_msg_t }
%struct.debug_waypoint_msg_t = type { [4 x i8] }
%struct.debug_sanitize_addr_msg_t = type { i64, i32, i32, i16, i16, i8, i8, i8, i8 }
%"struct.std::__1::atomic" = type { %"struct.std::__1::__atomic_base" }
%"struct.std::__1::__atomic_base" = type { %"struct.std::__1::__cxx_atomic_impl" }
%"struct.std::__1::__cxx_atomic_impl" = type { %"struct.std::__1::__cxx_atomic_base_impl" }
%"struct.std::__1::__cxx_atomic_base_impl" = type { i8 }
%struct.debug_eth_link_t = type { i8 }
%struct.debug_assert_msg_t = type { i16, i8, i8, i32, i64 }
%struct.debug_pause_msg_t = type { [5 x i8], [3 x i8] }
%struct.debug_stack_usage_t = type { [5 x %struct.debug_stack_usage_per_cpu_t], [12 x i8] }
%struct.debug_stack_usage_per_cpu_t = type { i16, i16 }
%struct.debug_insert_delays_msg_t = type { i32, i32, i32, i32 }
%struct.debug_ring_buf_msg_t = type { i16, i16, [32 x i32] }
%struct.dprint_buf_msg_t = type { %union.anon.1 }
%union.anon.1 = type { [5 x %struct.DebugPrintMemLayout] }
%struct.core_info_msg_t = type { i64, i64, i64, i64, [35 x %struct.addressable_core_t], [29 x %struct.addressable_core_t], [2 x i8], [2 x i8], i8, i8, i8, i8, i8, i8, i32, i32, i8 }
%struct.addressable_core_t = type { i8, i8, i8 }
%struct.profiler_msg_t = type { [32 x i32], [5 x %struct.profiler_msg_buffer_t] }
%struct.profiler_msg_buffer_t = type { [512 x i32] }
%struct.DebugPrinter = type { i8 }
%struct.ENDL = type { i8 }
%struct.SETW = type { i8 }
%struct.FIXED = type { i8 }
%struct.DEFAULTFLOAT = type { i8 }
%struct.HEX = type { i8 }
%struct.OCT = type { i8 }
%struct.DEC = type { i8 }
%struct.SETPRECISION = type { i8 }
%struct.BF16 = type { i16 }
%struct.F32 = type { float }
%struct.U32 = type { i32 }
%struct.TileSlice = type { %struct.TileSliceHostDev }
%struct.TileSliceHostDev = type { i32, %struct.SliceRange, i8, i8, i8, i8, i8, i8, [64 x i8] }
%struct.SliceRange = type { i8, i8, i8, i8, i8, i8 }
%struct.TensorAccessorArgs = type { i32 }
%struct.TensorAccessor = type { %struct.InterleavedAddrGen, i32 }
%struct.InterleavedAddrGen = type { i32, i32, i32 }
%struct.TensorAccessorArgs.0 = type { i32 }

$_Z16DebugPrintStrLenPKc = comdat any

$_Z22get_debug_print_bufferv = comdat any

$_ZlsIPKcE12DebugPrinterS2_T_ = comdat any

$_ZlsI4ENDLE12DebugPrinterS1_T_ = comdat any

$_ZlsI4SETWE12DebugPrinterS1_T_ = comdat any

$_ZlsIhE12DebugPrinterS0_T_ = comdat any

$_ZlsItE12DebugPrinterS0_T_ = comdat any

$_ZlsIjE12DebugPrinterS0_T_ = comdat any

$_ZlsIyE12DebugPrinterS0_T_ = comdat any

$_ZlsIaE12DebugPrinterS0_T_ = comdat any

$_ZlsIsE12DebugPrinterS0_T_ = comdat any

$_ZlsIiE12DebugPrinterS0_T_ = comdat any

$_ZlsIxE12DebugPrinterS0_T_ = comdat any

$_ZlsIfE12DebugPrinterS0_T_ = comdat any

$_ZlsIcE12DebugPrinterS0_T_ = comdat any

$_ZlsI5FIXEDE12DebugPrinterS1_T_ = comdat any

$_ZlsI12DEFAULTFLOATE12DebugPrinterS1_T_ = comdat any

$_ZlsI3HEXE12DebugPrinterS1_T_ = comdat any

$_ZlsI3OCTE12DebugPrinterS1_T_ = comdat any

$_ZlsI3DECE12DebugPrinterS1_T_ = comdat any

$_ZlsI12SETPRECISIONE12DebugPrinterS1_T_ = comdat any

$_ZlsI4BF16E12DebugPrinterS1_T_ = comdat any

$_ZlsI3F32E12DebugPrinterS1_T_ = comdat any

$_ZlsI3U32E12DebugPrinterS1_T_ = comdat any

$_ZlsI9TileSliceILi64EEE12DebugPrinterS2_T_ = comdat any

$_Z11get_arg_valIjET_i = comdat any

$_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj = comdat any

$_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj = comdat any

$_Z14noc_async_readILj8193ELb0EEvyjjhj = comdat any

$_Z15noc_async_writeILj8193ELb0ELb0EEvjyjhj = comdat any

@.src = private unnamed_addr constant [65 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/risc_common.h\00", align 1
@0 = private unnamed_addr constant { i16, i16, [32 x i8] } { i16 0, i16 10, [32 x i8] c"'uint32_t' (aka 'unsigned int')\00" }
@1 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src, i32 240, i32 41 }, ptr @0 }
@2 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src, i32 241, i32 9 } }
@3 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src, i32 241, i32 9 }, ptr @0, i8 2, i8 1 }
@.src.1 = private unnamed_addr constant [54 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/api/debug/dprint.h\00", align 1
@4 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 157, i32 16 }, ptr @0, i8 2, i8 0 }
@5 = private unnamed_addr constant { i16, i16, [12 x i8] } { i16 -1, i16 0, [12 x i8] c"'U32_ARRAY'\00" }
@6 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 161, i32 33 }, ptr @5, i8 0, i8 3 }
@7 = private unnamed_addr constant { i16, i16, [36 x i8] } { i16 -1, i16 0, [36 x i8] c"'uint32_t *' (aka 'unsigned int *')\00" }
@8 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 161, i32 33 }, ptr @7, i8 0, i8 0 }
@9 = private unnamed_addr constant { i16, i16, [12 x i8] } { i16 -1, i16 0, [12 x i8] c"'U32_ARRAY'\00" }
@10 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 165, i32 12 }, ptr @9, i8 2, i8 3 }
@11 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 165, i32 16 }, ptr @0, i8 2, i8 0 }
@12 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 169, i32 33 }, ptr @9, i8 0, i8 3 }
@13 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 169, i32 33 }, ptr @7, i8 0, i8 0 }
@14 = private unnamed_addr constant { i16, i16, [15 x i8] } { i16 -1, i16 0, [15 x i8] c"'const char *'\00" }
@15 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 307, i32 45 }, ptr @14, i8 2, i8 0 }
@16 = private unnamed_addr constant { i16, i16, [9 x i8] } { i16 -1, i16 0, [9 x i8] c"'char *'\00" }
@17 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 315, i32 45 }, ptr @16, i8 2, i8 0 }
@18 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 346, i32 32 }, ptr @0, i8 2, i8 0 }
@19 = private unnamed_addr constant { i16, i16, [48 x i8] } { i16 -1, i16 0, [48 x i8] c"'const uint8_t *' (aka 'const unsigned char *')\00" }
@20 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 347, i32 35 }, ptr @19, i8 2, i8 0 }
@21 = private unnamed_addr constant { i16, i16, [32 x i8] } { i16 0, i16 6, [32 x i8] c"'uint8_t' (aka 'unsigned char')\00" }
@22 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 348, i32 29 }, ptr @21, i8 2, i8 0 }
@23 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.1, i32 387, i32 17 } }
@24 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.1, i32 389, i32 17 } }
@25 = private unnamed_addr constant { i16, i16, [44 x i8] } { i16 0, i16 6, [44 x i8] c"'const uint8_t' (aka 'const unsigned char')\00" }
@26 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 392, i32 42 }, ptr @25, i8 0, i8 0 }
@27 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.1, i32 392, i32 21 } }
@28 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.1, i32 393, i32 28 } }
@29 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.1, i32 395, i32 17 } }
@30 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.1, i32 421, i32 5 } }
@31 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.1, i32 423, i32 5 } }
@32 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.1, i32 426, i32 30 } }
@33 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 426, i32 30 }, ptr @25, i8 0, i8 0 }
@34 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.1, i32 426, i32 9 } }
@bank_to_dram_offset = external dso_local global [12 x i32], align 4
@.src.2 = private unnamed_addr constant [76 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/dataflow/dataflow_api_addrgen.h\00", align 1
@35 = private unnamed_addr constant { i16, i16, [30 x i8] } { i16 -1, i16 0, [30 x i8] c"'int32_t[12]' (aka 'int[12]')\00" }
@36 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 240, i32 38 }, ptr @35, ptr @0 }
@37 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 240, i32 38 } }
@38 = private unnamed_addr constant { i16, i16, [22 x i8] } { i16 0, i16 11, [22 x i8] c"'int32_t' (aka 'int')\00" }
@39 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 240, i32 38 }, ptr @38, i8 2, i8 0 }
@40 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 256, i32 38 }, ptr @35, ptr @0 }
@41 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 256, i32 38 } }
@42 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 256, i32 38 }, ptr @38, i8 2, i8 0 }
@43 = private unnamed_addr constant { i16, i16, [6 x i8] } { i16 0, i16 11, [6 x i8] c"'int'\00" }
@44 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 269, i32 18 }, ptr @0, ptr @43 }
@45 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 269, i32 18 }, ptr @0, ptr @43 }
@46 = private unnamed_addr constant { i16, i16, [38 x i8] } { i16 0, i16 12, [38 x i8] c"'uint64_t' (aka 'unsigned long long')\00" }
@47 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 269, i32 18 }, ptr @46, ptr @43 }
@48 = private unnamed_addr constant { i16, i16, [13 x i8] } { i16 0, i16 7, [13 x i8] c"'const char'\00" }
@49 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 137, i32 12 }, ptr @48, i8 0, i8 0 }
@50 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.1, i32 138, i32 12 } }
@.src.3 = private unnamed_addr constant [66 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/debug/dprint_buffer.h\00", align 1
@51 = private unnamed_addr constant { i16, i16, [14 x i8] } { i16 -1, i16 0, [14 x i8] c"'mailboxes_t'\00" }
@52 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.3, i32 14, i32 12 }, ptr @51, i8 4, i8 3 }
@53 = private unnamed_addr constant { i16, i16, [26 x i8] } { i16 -1, i16 0, [26 x i8] c"'struct dprint_buf_msg_t'\00" }
@54 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.3, i32 14, i32 12 }, ptr @53, i8 2, i8 3 }
@55 = private unnamed_addr constant { i16, i16, [101 x i8] } { i16 -1, i16 0, [101 x i8] c"'dprint_buf_msg_t::(anonymous union at /work/ref/tt-metal/tt_metal/hw/inc/hostdev/dev_msgs.h:336:5)'\00" }
@56 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.3, i32 14, i32 12 }, ptr @55, i8 2, i8 3 }
@57 = private unnamed_addr constant { i16, i16, [25 x i8] } { i16 -1, i16 0, [25 x i8] c"'DebugPrintMemLayout[5]'\00" }
@58 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 14, i32 12 }, ptr @57, ptr @0 }
@59 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.3, i32 14, i32 12 } }
@60 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 227, i32 32 }, ptr @46, ptr @0 }
@noc_reads_num_issued = external dso_local global [2 x i32], align 4
@.src.4 = private unnamed_addr constant [82 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/noc_nonblocking_api.h\00", align 1
@61 = private unnamed_addr constant { i16, i16, [38 x i8] } { i16 -1, i16 0, [38 x i8] c"'uint32_t[2]' (aka 'unsigned int[2]')\00" }
@62 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 449, i32 67 }, ptr @61, ptr @0 }
@63 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 449, i32 67 } }
@64 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 449, i32 67 }, ptr @0, i8 2, i8 0 }
@65 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 147, i32 28 }, ptr @0, ptr @43 }
@.src.5 = private unnamed_addr constant [63 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/api/dataflow/dataflow_api.h\00", align 1
@66 = private unnamed_addr constant { i16, i16, [19 x i8] } { i16 -1, i16 0, [19 x i8] c"'LocalCBInterface'\00" }
@67 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 419, i32 13 }, ptr @66, i8 2, i8 3 }
@68 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 419, i32 45 }, ptr @0, i8 2, i8 0 }
@.src.6 = private unnamed_addr constant [76 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/stream_io_map.h\00", align 1
@69 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.6, i32 30, i32 44 }, ptr @0, ptr @43 }
@70 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.6, i32 25, i32 44 }, ptr @0, ptr @43 }
@cb_interface = external dso_local global [32 x %struct.CBInterface], align 4
@.src.7 = private unnamed_addr constant [72 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h\00", align 1
@71 = private unnamed_addr constant { i16, i16, [18 x i8] } { i16 -1, i16 0, [18 x i8] c"'CBInterface[32]'\00" }
@72 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 80 }, ptr @71, ptr @0 }
@73 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 80 } }
@74 = private unnamed_addr constant { i16, i16, [14 x i8] } { i16 -1, i16 0, [14 x i8] c"'CBInterface'\00" }
@75 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 80 }, ptr @74, i8 2, i8 3 }
@76 = private unnamed_addr constant { i16, i16, [113 x i8] } { i16 -1, i16 0, [113 x i8] c"'CBInterface::(anonymous union at /work/ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h:87:5)'\00" }
@77 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 100 }, ptr @76, i8 2, i8 3 }
@78 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 100 }, ptr @66, i8 2, i8 2 }
@79 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 325, i32 29 }, ptr @66, i8 2, i8 3 }
@80 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 325, i32 61 }, ptr @0, i8 2, i8 0 }
@81 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 209, i32 38 }, ptr @66, i8 2, i8 3 }
@82 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 209, i32 70 }, ptr @0, i8 2, i8 0 }
@83 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 214, i32 5 }, ptr @66, i8 2, i8 3 }
@84 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 214, i32 37 }, ptr @0, i8 2, i8 1 }
@85 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 219, i32 9 }, ptr @66, i8 2, i8 3 }
@86 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 219, i32 41 }, ptr @0, i8 2, i8 0 }
@87 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 219, i32 56 }, ptr @66, i8 2, i8 3 }
@88 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 219, i32 88 }, ptr @0, i8 2, i8 0 }
@89 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 221, i32 56 }, ptr @66, i8 2, i8 3 }
@90 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 221, i32 88 }, ptr @0, i8 2, i8 0 }
@91 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 221, i32 9 }, ptr @66, i8 2, i8 3 }
@92 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 221, i32 41 }, ptr @0, i8 2, i8 1 }
@93 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 346, i32 29 }, ptr @66, i8 2, i8 3 }
@94 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 346, i32 61 }, ptr @0, i8 2, i8 0 }
@noc_nonposted_writes_num_issued = external dso_local global [2 x i32], align 4
@95 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 570, i32 72 }, ptr @61, ptr @0 }
@96 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 570, i32 72 } }
@97 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 570, i32 72 }, ptr @0, i8 2, i8 0 }
@98 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 263, i32 38 }, ptr @66, i8 2, i8 3 }
@99 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 263, i32 70 }, ptr @0, i8 2, i8 0 }
@100 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 265, i32 5 }, ptr @66, i8 2, i8 3 }
@101 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 265, i32 37 }, ptr @0, i8 2, i8 1 }
@102 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 270, i32 9 }, ptr @66, i8 2, i8 3 }
@103 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 270, i32 41 }, ptr @0, i8 2, i8 0 }
@104 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 270, i32 56 }, ptr @66, i8 2, i8 3 }
@105 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 270, i32 88 }, ptr @0, i8 2, i8 0 }
@106 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 272, i32 56 }, ptr @66, i8 2, i8 3 }
@107 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 272, i32 88 }, ptr @0, i8 2, i8 0 }
@108 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 272, i32 9 }, ptr @66, i8 2, i8 3 }
@109 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 272, i32 41 }, ptr @0, i8 2, i8 1 }
@noc_nonposted_writes_acked = external dso_local global [2 x i32], align 4
@110 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 592, i32 66 }, ptr @61, ptr @0 }
@111 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 592, i32 66 } }
@112 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 592, i32 66 }, ptr @0, i8 2, i8 0 }
@.src.8 = private unnamed_addr constant [58 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/mod_div_lib.h\00", align 1
@113 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 16, i32 40 }, ptr @46, ptr @43 }
@114 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 16, i32 47 }, ptr @46, ptr @43 }
@dram_bank_to_noc_xy = external dso_local global [2 x [12 x i16]], align 2
@115 = private unnamed_addr constant { i16, i16, [53 x i8] } { i16 -1, i16 0, [53 x i8] c"'bank_noc_xy_t[2][12]' (aka 'unsigned short[2][12]')\00" }
@116 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @115, ptr @21 }
@117 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 } }
@118 = private unnamed_addr constant { i16, i16, [47 x i8] } { i16 -1, i16 0, [47 x i8] c"'bank_noc_xy_t[12]' (aka 'unsigned short[12]')\00" }
@119 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @118, ptr @0 }
@120 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 } }
@121 = private unnamed_addr constant { i16, i16, [39 x i8] } { i16 0, i16 8, [39 x i8] c"'bank_noc_xy_t' (aka 'unsigned short')\00" }
@122 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @121, i8 1, i8 0 }
@123 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 30, i32 19 }, ptr @0, ptr @43 }
@l1_bank_to_noc_xy = external dso_local global [2 x [64 x i16]], align 2
@124 = private unnamed_addr constant { i16, i16, [53 x i8] } { i16 -1, i16 0, [53 x i8] c"'bank_noc_xy_t[2][64]' (aka 'unsigned short[2][64]')\00" }
@125 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @124, ptr @21 }
@126 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 } }
@127 = private unnamed_addr constant { i16, i16, [47 x i8] } { i16 -1, i16 0, [47 x i8] c"'bank_noc_xy_t[64]' (aka 'unsigned short[64]')\00" }
@128 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @127, ptr @0 }
@129 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 } }
@130 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @121, i8 1, i8 0 }
@131 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 }, ptr @35, ptr @0 }
@132 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 } }
@133 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 }, ptr @38, i8 2, i8 0 }
@134 = private unnamed_addr constant { i16, i16, [15 x i8] } { i16 0, i16 10, [15 x i8] c"'unsigned int'\00" }
@135 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 151, i32 12 }, ptr @134, i8 2, i8 0 }
@rta_l1_base = external dso_local global ptr, align 4
@136 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 112, i32 24 } }
@.src.9 = private unnamed_addr constant [64 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor.h\00", align 1
@137 = private unnamed_addr constant { i16, i16, [227 x i8] } { i16 -1, i16 0, [227 x i8] c"'TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>> *'\00" }
@138 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.9, i32 360, i32 5 }, ptr @137, i8 2, i8 5 }
@139 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.9, i32 360, i32 5 }, ptr @137, i8 2, i8 5 }
@140 = private unnamed_addr constant { i16, i16, [225 x i8] } { i16 -1, i16 0, [225 x i8] c"'TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>'\00" }
@141 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 1065, i32 29 }, ptr @140, i8 2, i8 4 }
@142 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 1075, i32 9 }, ptr @140, i8 2, i8 8 }
@143 = private unnamed_addr constant { i16, i16, [27 x i8] } { i16 -1, i16 0, [27 x i8] c"'InterleavedAddrGen<true>'\00" }
@144 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 1075, i32 17 }, ptr @143, i8 2, i8 4 }
@145 = private unnamed_addr constant { i16, i16, [233 x i8] } { i16 -1, i16 0, [233 x i8] c"'const TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>> *'\00" }
@146 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.9, i32 386, i32 20 }, ptr @145, i8 2, i8 4 }
@147 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 141, i32 28 }, ptr @0, ptr @43 }
@148 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 141, i32 62 }, ptr @0, ptr @43 }
@149 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 433, i32 87 }, ptr @46, ptr @0 }
@150 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 435, i32 55 }, ptr @43, ptr @43 }
@151 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 437, i32 9 }, ptr @61, ptr @0 }
@152 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 437, i32 9 } }
@153 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 437, i32 9 }, ptr @0, i8 2, i8 1 }
@154 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 135, i32 28 }, ptr @0, ptr @43 }
@155 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 135, i32 62 }, ptr @0, ptr @43 }
@156 = private unnamed_addr constant { i16, i16, [35 x i8] } { i16 -1, i16 0, [35 x i8] c"'const InterleavedAddrGen<true> *'\00" }
@157 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 303, i32 19 }, ptr @156, i8 2, i8 4 }
@158 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 293, i32 14 }, ptr @156, i8 2, i8 4 }
@159 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 1240, i32 29 }, ptr @140, i8 2, i8 4 }
@160 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 1259, i32 28 }, ptr @140, i8 2, i8 8 }
@161 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 1259, i32 36 }, ptr @143, i8 2, i8 4 }
@162 = private unnamed_addr constant { i16, i16, [7 x i8] } { i16 0, i16 6, [7 x i8] c"'bool'\00" }
@163 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 806, i32 17 }, ptr @162 }
@164 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 807, i32 17 }, ptr @162 }
@165 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 809, i32 17 }, ptr @162 }
@166 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 810, i32 17 }, ptr @162 }
@167 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 825, i32 9 }, ptr @162 }
@168 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 826, i32 9 }, ptr @162 }
@169 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 828, i32 9 }, ptr @162 }
@170 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 829, i32 9 }, ptr @162 }
@171 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 484, i32 9 }, ptr @43, ptr @43 }
@172 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 484, i32 23 }, ptr @43, ptr @43 }
@173 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 484, i32 36 }, ptr @43, ptr @43 }
@174 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 484, i32 56 }, ptr @0, ptr @43 }
@175 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 484, i32 81 }, ptr @162 }
@176 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 484, i32 90 }, ptr @43, ptr @43 }
@177 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 485, i32 10 }, ptr @162 }
@178 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 485, i32 20 }, ptr @162 }
@179 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 485, i32 45 }, ptr @43, ptr @43 }
@180 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 485, i32 73 }, ptr @43, ptr @43 }
@181 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 486, i32 10 }, ptr @162 }
@182 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 486, i32 23 }, ptr @43, ptr @43 }
@183 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 495, i32 87 }, ptr @46, ptr @0 }
@184 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 497, i32 55 }, ptr @43, ptr @43 }
@185 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 500, i32 13 }, ptr @162 }
@noc_posted_writes_num_issued = external dso_local global [2 x i32], align 4
@186 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 501, i32 13 }, ptr @61, ptr @0 }
@187 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 501, i32 13 } }
@188 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 501, i32 13 }, ptr @0, i8 2, i8 1 }
@189 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 503, i32 13 }, ptr @61, ptr @0 }
@190 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 503, i32 13 } }
@191 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 503, i32 13 }, ptr @0, i8 2, i8 1 }
@192 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 504, i32 13 }, ptr @61, ptr @0 }
@193 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 504, i32 13 } }
@194 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 504, i32 13 }, ptr @0, i8 2, i8 1 }

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local void @_Z11zero_l1_bufPjj(ptr noundef %0, i32 noundef %1) #0 !dbg !1878 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !1884, !DIExpression(), !1885)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1886, !DIExpression(), !1887)
    #dbg_declare(ptr %5, !1888, !DIExpression(), !1890)
  store i32 0, ptr %5, align 4, !dbg !1890
  br label %6, !dbg !1891

6:                                                ; preds = %39, %2
  %7 = load i32, ptr %5, align 4, !dbg !1892
  %8 = load i32, ptr %4, align 4, !dbg !1894
  br i1 true, label %10, label %9, !dbg !1895, !prof !1896, !nosanitize !1883

9:                                                ; preds = %6
  call void @__ubsan_handle_divrem_overflow(ptr @1, i32 %8, i32 4) #6, !dbg !1895, !nosanitize !1883
  br label %10, !dbg !1895, !nosanitize !1883

10:                                               ; preds = %9, %6
  %11 = udiv i32 %8, 4, !dbg !1895
  %12 = icmp ult i32 %7, %11, !dbg !1897
  br i1 %12, label %13, label %42, !dbg !1898

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 4, !dbg !1899
  %15 = load i32, ptr %5, align 4, !dbg !1901
  %16 = getelementptr inbounds nuw i32, ptr %14, i32 %15, !dbg !1902
  %17 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %15), !dbg !1902, !nosanitize !1883
  %18 = extractvalue { i32, i1 } %17, 1, !dbg !1902, !nosanitize !1883
  %19 = or i1 %18, false, !dbg !1902, !nosanitize !1883
  %20 = extractvalue { i32, i1 } %17, 0, !dbg !1902, !nosanitize !1883
  %21 = ptrtoint ptr %14 to i32, !dbg !1902, !nosanitize !1883
  %22 = add i32 %21, %20, !dbg !1902, !nosanitize !1883
  %23 = icmp ne ptr %14, null, !dbg !1902, !nosanitize !1883
  %24 = icmp ne i32 %22, 0, !dbg !1902, !nosanitize !1883
  %25 = icmp eq i1 %23, %24, !dbg !1902, !nosanitize !1883
  %26 = xor i1 %19, true, !dbg !1902, !nosanitize !1883
  %27 = icmp uge i32 %22, %21, !dbg !1902, !nosanitize !1883
  %28 = and i1 %27, %26, !dbg !1902, !nosanitize !1883
  %29 = and i1 %25, %28, !dbg !1902, !nosanitize !1883
  br i1 %29, label %31, label %30, !dbg !1902, !prof !1896, !nosanitize !1883

30:                                               ; preds = %13
  call void @__ubsan_handle_pointer_overflow(ptr @2, i32 %21, i32 %22) #6, !dbg !1902, !nosanitize !1883
  br label %31, !dbg !1902, !nosanitize !1883

31:                                               ; preds = %30, %13
  %32 = icmp ne ptr %16, null, !dbg !1902, !nosanitize !1883
  %33 = ptrtoint ptr %16 to i32, !dbg !1902, !nosanitize !1883
  %34 = and i32 %33, 3, !dbg !1902, !nosanitize !1883
  %35 = icmp eq i32 %34, 0, !dbg !1902, !nosanitize !1883
  %36 = and i1 %32, %35, !dbg !1902, !nosanitize !1883
  br i1 %36, label %38, label %37, !dbg !1902, !prof !1896, !nosanitize !1883

37:                                               ; preds = %31
  call void @__ubsan_handle_type_mismatch_v1(ptr @3, i32 %33) #6, !dbg !1902, !nosanitize !1883
  br label %38, !dbg !1902, !nosanitize !1883

38:                                               ; preds = %37, %31
  store i32 0, ptr %16, align 4, !dbg !1902
  br label %39, !dbg !1903

39:                                               ; preds = %38
  %40 = load i32, ptr %5, align 4, !dbg !1904
  %41 = add i32 %40, 1, !dbg !1904
  store i32 %41, ptr %5, align 4, !dbg !1904
  br label %6, !dbg !1905, !llvm.loop !1906

42:                                               ; preds = %10
  ret void, !dbg !1909
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_divrem_overflow(ptr, i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.smul.with.overflow.i32(i32, i32) #2

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_pointer_overflow(ptr, i32, i32) #1

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_type_mismatch_v1(ptr, i32) #1

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeI9U32_ARRAYEjT_(ptr noundef byval(%struct.U32_ARRAY) align 4 %0) #0 !dbg !1910 {
    #dbg_declare(ptr %0, !1917, !DIExpression(), !1918)
  %2 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %0, i32 0, i32 1, !dbg !1919
  %3 = ptrtoint ptr %2 to i32, !dbg !1919, !nosanitize !1883
  %4 = and i32 %3, 3, !dbg !1919, !nosanitize !1883
  %5 = icmp eq i32 %4, 0, !dbg !1919, !nosanitize !1883
  br i1 %5, label %7, label %6, !dbg !1919, !prof !1896, !nosanitize !1883

6:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @4, i32 %3) #6, !dbg !1919, !nosanitize !1883
  br label %7, !dbg !1919, !nosanitize !1883

7:                                                ; preds = %6, %1
  %8 = load i32, ptr %2, align 4, !dbg !1919
  %9 = mul i32 %8, 4, !dbg !1920
  ret i32 %9, !dbg !1921
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrI9U32_ARRAYEPKhPT_(ptr noundef %0) #0 !dbg !1922 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !1926, !DIExpression(), !1927)
  %3 = load ptr, ptr %2, align 4, !dbg !1928
  %4 = icmp ne ptr %3, null, !dbg !1929, !nosanitize !1883
  br i1 %4, label %7, label %5, !dbg !1929, !prof !1896, !nosanitize !1883

5:                                                ; preds = %1
  %6 = ptrtoint ptr %3 to i32, !dbg !1929, !nosanitize !1883
  call void @__ubsan_handle_type_mismatch_v1(ptr @6, i32 %6) #6, !dbg !1929, !nosanitize !1883
  br label %7, !dbg !1929, !nosanitize !1883

7:                                                ; preds = %5, %1
  %8 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %3, i32 0, i32 0, !dbg !1929
  %9 = icmp ne ptr %8, null, !dbg !1929, !nosanitize !1883
  br i1 %9, label %12, label %10, !dbg !1929, !prof !1896, !nosanitize !1883

10:                                               ; preds = %7
  %11 = ptrtoint ptr %8 to i32, !dbg !1929, !nosanitize !1883
  call void @__ubsan_handle_type_mismatch_v1(ptr @8, i32 %11) #6, !dbg !1929, !nosanitize !1883
  br label %12, !dbg !1929, !nosanitize !1883

12:                                               ; preds = %10, %7
  %13 = load ptr, ptr %8, align 1, !dbg !1929
  ret ptr %13, !dbg !1930
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeI15TYPED_U32_ARRAYEjT_(ptr noundef byval(%struct.TYPED_U32_ARRAY) align 4 %0) #0 !dbg !1931 {
    #dbg_declare(ptr %0, !1937, !DIExpression(), !1938)
  %2 = icmp ne ptr %0, null, !dbg !1939, !nosanitize !1883
  %3 = ptrtoint ptr %0 to i32, !dbg !1939, !nosanitize !1883
  %4 = and i32 %3, 3, !dbg !1939, !nosanitize !1883
  %5 = icmp eq i32 %4, 0, !dbg !1939, !nosanitize !1883
  %6 = and i1 %2, %5, !dbg !1939, !nosanitize !1883
  br i1 %6, label %8, label %7, !dbg !1939, !prof !1896, !nosanitize !1883

7:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @10, i32 %3) #6, !dbg !1939, !nosanitize !1883
  br label %8, !dbg !1939, !nosanitize !1883

8:                                                ; preds = %7, %1
  %9 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %0, i32 0, i32 1, !dbg !1939
  %10 = icmp ne ptr %9, null, !dbg !1939, !nosanitize !1883
  %11 = ptrtoint ptr %9 to i32, !dbg !1939, !nosanitize !1883
  %12 = and i32 %11, 3, !dbg !1939, !nosanitize !1883
  %13 = icmp eq i32 %12, 0, !dbg !1939, !nosanitize !1883
  %14 = and i1 %10, %13, !dbg !1939, !nosanitize !1883
  br i1 %14, label %16, label %15, !dbg !1939, !prof !1896, !nosanitize !1883

15:                                               ; preds = %8
  call void @__ubsan_handle_type_mismatch_v1(ptr @11, i32 %11) #6, !dbg !1939, !nosanitize !1883
  br label %16, !dbg !1939, !nosanitize !1883

16:                                               ; preds = %15, %8
  %17 = load i32, ptr %9, align 4, !dbg !1939
  %18 = mul i32 %17, 4, !dbg !1940
  ret i32 %18, !dbg !1941
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrI15TYPED_U32_ARRAYEPKhPT_(ptr noundef %0) #0 !dbg !1942 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !1946, !DIExpression(), !1947)
  %3 = load ptr, ptr %2, align 4, !dbg !1948
  %4 = icmp ne ptr %3, null, !dbg !1949, !nosanitize !1883
  br i1 %4, label %7, label %5, !dbg !1949, !prof !1896, !nosanitize !1883

5:                                                ; preds = %1
  %6 = ptrtoint ptr %3 to i32, !dbg !1949, !nosanitize !1883
  call void @__ubsan_handle_type_mismatch_v1(ptr @12, i32 %6) #6, !dbg !1949, !nosanitize !1883
  br label %7, !dbg !1949, !nosanitize !1883

7:                                                ; preds = %5, %1
  %8 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %3, i32 0, i32 0, !dbg !1949
  %9 = icmp ne ptr %8, null, !dbg !1949, !nosanitize !1883
  br i1 %9, label %12, label %10, !dbg !1949, !prof !1896, !nosanitize !1883

10:                                               ; preds = %7
  %11 = ptrtoint ptr %8 to i32, !dbg !1949, !nosanitize !1883
  call void @__ubsan_handle_type_mismatch_v1(ptr @13, i32 %11) #6, !dbg !1949, !nosanitize !1883
  br label %12, !dbg !1949, !nosanitize !1883

12:                                               ; preds = %10, %7
  %13 = load ptr, ptr %8, align 1, !dbg !1949
  ret ptr %13, !dbg !1950
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIPKcEhv() #0 !dbg !1951 {
  ret i8 0, !dbg !1956
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIPcEhv() #0 !dbg !1957 {
  ret i8 0, !dbg !1960
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4ENDLEhv() #0 !dbg !1961 {
  ret i8 1, !dbg !1967
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4SETWEhv() #0 !dbg !1968 {
  ret i8 2, !dbg !1972
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIhEhv() #0 !dbg !1973 {
  ret i8 3, !dbg !1976
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdItEhv() #0 !dbg !1977 {
  ret i8 4, !dbg !1980
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIjEhv() #0 !dbg !1981 {
  ret i8 5, !dbg !1984
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIyEhv() #0 !dbg !1985 {
  ret i8 6, !dbg !1988
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdImEhv() #0 !dbg !1989 {
  %1 = call noundef zeroext i8 @_Z18DebugPrintTypeToIdIjEhv(), !dbg !1992
  ret i8 %1, !dbg !1995
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIaEhv() #0 !dbg !1996 {
  ret i8 7, !dbg !1999
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIsEhv() #0 !dbg !2000 {
  ret i8 8, !dbg !2003
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIiEhv() #0 !dbg !2004 {
  ret i8 9, !dbg !2007
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIxEhv() #0 !dbg !2008 {
  ret i8 10, !dbg !2011
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIlEhv() #0 !dbg !2012 {
  %1 = call noundef zeroext i8 @_Z18DebugPrintTypeToIdIiEhv(), !dbg !2015
  ret i8 %1, !dbg !2018
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIfEhv() #0 !dbg !2019 {
  ret i8 11, !dbg !2022
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIcEhv() #0 !dbg !2023 {
  ret i8 12, !dbg !2026
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4BF16Ehv() #0 !dbg !2027 {
  ret i8 13, !dbg !2031
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI12SETPRECISIONEhv() #0 !dbg !2032 {
  ret i8 14, !dbg !2036
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI5FIXEDEhv() #0 !dbg !2037 {
  ret i8 15, !dbg !2043
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI12DEFAULTFLOATEhv() #0 !dbg !2044 {
  ret i8 16, !dbg !2050
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3HEXEhv() #0 !dbg !2051 {
  ret i8 17, !dbg !2057
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3OCTEhv() #0 !dbg !2058 {
  ret i8 18, !dbg !2064
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3DECEhv() #0 !dbg !2065 {
  ret i8 19, !dbg !2071
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3F32Ehv() #0 !dbg !2072 {
  ret i8 11, !dbg !2076
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3U32Ehv() #0 !dbg !2077 {
  ret i8 5, !dbg !2081
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9U32_ARRAYEhv() #0 !dbg !2082 {
  ret i8 21, !dbg !2083
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI15TYPED_U32_ARRAYEhv() #0 !dbg !2084 {
  ret i8 22, !dbg !2085
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeIPKcEjT_(ptr noundef %0) #3 !dbg !2086 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2089, !DIExpression(), !2090)
  %3 = load ptr, ptr %2, align 4, !dbg !2091
  %4 = call noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %3), !dbg !2092
  ret i32 %4, !dbg !2093
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %0) #0 comdat !dbg !2094 {
  %2 = alloca ptr, align 4
  %3 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2095, !DIExpression(), !2096)
    #dbg_declare(ptr %3, !2097, !DIExpression(), !2098)
  %4 = load ptr, ptr %2, align 4, !dbg !2099
  store ptr %4, ptr %3, align 4, !dbg !2098
  br label %5, !dbg !2100

5:                                                ; preds = %25, %1
  %6 = load ptr, ptr %3, align 4, !dbg !2101
  %7 = icmp ne ptr %6, null, !dbg !2102, !nosanitize !1883
  br i1 %7, label %10, label %8, !dbg !2102, !prof !1896, !nosanitize !1883

8:                                                ; preds = %5
  %9 = ptrtoint ptr %6 to i32, !dbg !2102, !nosanitize !1883
  call void @__ubsan_handle_type_mismatch_v1(ptr @49, i32 %9) #6, !dbg !2102, !nosanitize !1883
  br label %10, !dbg !2102, !nosanitize !1883

10:                                               ; preds = %8, %5
  %11 = load i8, ptr %6, align 1, !dbg !2102
  %12 = icmp ne i8 %11, 0, !dbg !2102
  br i1 %12, label %13, label %26, !dbg !2100

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 4, !dbg !2103
  %15 = getelementptr inbounds nuw i8, ptr %14, i32 1, !dbg !2103
  %16 = ptrtoint ptr %14 to i32, !dbg !2103, !nosanitize !1883
  %17 = add i32 %16, 1, !dbg !2103, !nosanitize !1883
  %18 = icmp ne ptr %14, null, !dbg !2103, !nosanitize !1883
  %19 = icmp ne i32 %17, 0, !dbg !2103, !nosanitize !1883
  %20 = icmp eq i1 %18, %19, !dbg !2103, !nosanitize !1883
  %21 = icmp uge i32 %17, %16, !dbg !2103, !nosanitize !1883
  %22 = and i1 %21, true, !dbg !2103, !nosanitize !1883
  %23 = and i1 %20, %22, !dbg !2103, !nosanitize !1883
  br i1 %23, label %25, label %24, !dbg !2103, !prof !1896, !nosanitize !1883

24:                                               ; preds = %13
  call void @__ubsan_handle_pointer_overflow(ptr @50, i32 %16, i32 %17) #6, !dbg !2103, !nosanitize !1883
  br label %25, !dbg !2103, !nosanitize !1883

25:                                               ; preds = %24, %13
  store ptr %15, ptr %3, align 4, !dbg !2103
  br label %5, !dbg !2100, !llvm.loop !2105

26:                                               ; preds = %10
  %27 = load ptr, ptr %3, align 4, !dbg !2107
  %28 = load ptr, ptr %2, align 4, !dbg !2108
  %29 = ptrtoint ptr %27 to i32, !dbg !2109
  %30 = ptrtoint ptr %28 to i32, !dbg !2109
  %31 = sub i32 %29, %30, !dbg !2109
  %32 = add i32 %31, 1, !dbg !2110
  ret i32 %32, !dbg !2111
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrIPKcEPKhPT_(ptr noundef %0) #0 !dbg !2112 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2115, !DIExpression(), !2116)
  %3 = load ptr, ptr %2, align 4, !dbg !2117
  %4 = icmp ne ptr %3, null, !dbg !2118, !nosanitize !1883
  %5 = ptrtoint ptr %3 to i32, !dbg !2118, !nosanitize !1883
  %6 = and i32 %5, 3, !dbg !2118, !nosanitize !1883
  %7 = icmp eq i32 %6, 0, !dbg !2118, !nosanitize !1883
  %8 = and i1 %4, %7, !dbg !2118, !nosanitize !1883
  br i1 %8, label %10, label %9, !dbg !2118, !prof !1896, !nosanitize !1883

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @15, i32 %5) #6, !dbg !2118, !nosanitize !1883
  br label %10, !dbg !2118, !nosanitize !1883

10:                                               ; preds = %9, %1
  %11 = load ptr, ptr %3, align 4, !dbg !2118
  ret ptr %11, !dbg !2119
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeIPcEjT_(ptr noundef %0) #3 !dbg !2120 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2123, !DIExpression(), !2124)
  %3 = load ptr, ptr %2, align 4, !dbg !2125
  %4 = call noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %3), !dbg !2126
  ret i32 %4, !dbg !2127
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrIPcEPKhPT_(ptr noundef %0) #0 !dbg !2128 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2131, !DIExpression(), !2132)
  %3 = load ptr, ptr %2, align 4, !dbg !2133
  %4 = icmp ne ptr %3, null, !dbg !2134, !nosanitize !1883
  %5 = ptrtoint ptr %3 to i32, !dbg !2134, !nosanitize !1883
  %6 = and i32 %5, 3, !dbg !2134, !nosanitize !1883
  %7 = icmp eq i32 %6, 0, !dbg !2134, !nosanitize !1883
  %8 = and i1 %4, %7, !dbg !2134, !nosanitize !1883
  br i1 %8, label %10, label %9, !dbg !2134, !prof !1896, !nosanitize !1883

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @17, i32 %5) #6, !dbg !2134, !nosanitize !1883
  br label %10, !dbg !2134, !nosanitize !1883

10:                                               ; preds = %9, %1
  %11 = load ptr, ptr %3, align 4, !dbg !2134
  ret ptr %11, !dbg !2135
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z11debug_printR12DebugPrinter14DebugPrintData(ptr noundef nonnull align 1 dereferenceable(1) %0, ptr noundef byval(%struct.DebugPrintData) align 4 %1) #3 !dbg !2136 {
  %3 = alloca ptr, align 4
  %4 = alloca ptr, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 4
  %7 = alloca i8, align 1
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca ptr, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca ptr, align 4
  %17 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !2146, !DIExpression(), !2147)
    #dbg_declare(ptr %1, !2148, !DIExpression(), !2149)
    #dbg_declare(ptr %4, !2150, !DIExpression(), !2153)
  %18 = call noundef ptr @_Z22get_debug_print_bufferv(), !dbg !2154
  store ptr %18, ptr %4, align 4, !dbg !2153
  %19 = load ptr, ptr %4, align 4, !dbg !2155
  %20 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %19, i32 0, i32 0, !dbg !2157
  %21 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %20, i32 0, i32 0, !dbg !2158
  %22 = load volatile i32, ptr %21, align 1, !dbg !2158
  %23 = icmp eq i32 %22, -117901064, !dbg !2159
  br i1 %23, label %24, label %25, !dbg !2159

24:                                               ; preds = %2
  br label %343, !dbg !2160

25:                                               ; preds = %2
    #dbg_declare(ptr %5, !2162, !DIExpression(), !2163)
  %26 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 0, !dbg !2164
  %27 = ptrtoint ptr %26 to i32, !dbg !2164, !nosanitize !1883
  %28 = and i32 %27, 3, !dbg !2164, !nosanitize !1883
  %29 = icmp eq i32 %28, 0, !dbg !2164, !nosanitize !1883
  br i1 %29, label %31, label %30, !dbg !2164, !prof !1896, !nosanitize !1883

30:                                               ; preds = %25
  call void @__ubsan_handle_type_mismatch_v1(ptr @18, i32 %27) #6, !dbg !2164, !nosanitize !1883
  br label %31, !dbg !2164, !nosanitize !1883

31:                                               ; preds = %30, %25
  %32 = load i32, ptr %26, align 4, !dbg !2164
  store i32 %32, ptr %5, align 4, !dbg !2163
    #dbg_declare(ptr %6, !2165, !DIExpression(), !2166)
  %33 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 1, !dbg !2167
  %34 = ptrtoint ptr %33 to i32, !dbg !2167, !nosanitize !1883
  %35 = and i32 %34, 3, !dbg !2167, !nosanitize !1883
  %36 = icmp eq i32 %35, 0, !dbg !2167, !nosanitize !1883
  br i1 %36, label %38, label %37, !dbg !2167, !prof !1896, !nosanitize !1883

37:                                               ; preds = %31
  call void @__ubsan_handle_type_mismatch_v1(ptr @20, i32 %34) #6, !dbg !2167, !nosanitize !1883
  br label %38, !dbg !2167, !nosanitize !1883

38:                                               ; preds = %37, %31
  %39 = load ptr, ptr %33, align 4, !dbg !2167
  store ptr %39, ptr %6, align 4, !dbg !2166
    #dbg_declare(ptr %7, !2168, !DIExpression(), !2169)
  %40 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 2, !dbg !2170
  %41 = ptrtoint ptr %40 to i32, !dbg !2170, !nosanitize !1883
  %42 = and i32 %41, 3, !dbg !2170, !nosanitize !1883
  %43 = icmp eq i32 %42, 0, !dbg !2170, !nosanitize !1883
  br i1 %43, label %45, label %44, !dbg !2170, !prof !1896, !nosanitize !1883

44:                                               ; preds = %38
  call void @__ubsan_handle_type_mismatch_v1(ptr @22, i32 %41) #6, !dbg !2170, !nosanitize !1883
  br label %45, !dbg !2170, !nosanitize !1883

45:                                               ; preds = %44, %38
  %46 = load i8, ptr %40, align 4, !dbg !2170
  store i8 %46, ptr %7, align 1, !dbg !2169
    #dbg_declare(ptr %8, !2171, !DIExpression(), !2172)
  store i32 1, ptr %8, align 4, !dbg !2172
    #dbg_declare(ptr %9, !2173, !DIExpression(), !2174)
  store i32 1, ptr %9, align 4, !dbg !2174
    #dbg_declare(ptr %10, !2175, !DIExpression(), !2176)
  %47 = load ptr, ptr %4, align 4, !dbg !2177
  %48 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %47, i32 0, i32 0, !dbg !2178
  %49 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %48, i32 0, i32 0, !dbg !2179
  %50 = load volatile i32, ptr %49, align 1, !dbg !2179
  store i32 %50, ptr %10, align 4, !dbg !2176
    #dbg_declare(ptr %11, !2180, !DIExpression(), !2181)
  %51 = load i32, ptr %5, align 4, !dbg !2182
  %52 = add i32 %51, 1, !dbg !2183
  %53 = add i32 %52, 1, !dbg !2184
  store i32 %53, ptr %11, align 4, !dbg !2181
  %54 = load i32, ptr %10, align 4, !dbg !2185
  %55 = load i32, ptr %11, align 4, !dbg !2187
  %56 = add i32 %54, %55, !dbg !2188
  %57 = icmp uge i32 %56, 192, !dbg !2189
  br i1 %57, label %58, label %237, !dbg !2189

58:                                               ; preds = %45
  br label %59, !dbg !2190

59:                                               ; preds = %76, %58
  %60 = load ptr, ptr %4, align 4, !dbg !2192
  %61 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %60, i32 0, i32 0, !dbg !2193
  %62 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %61, i32 0, i32 1, !dbg !2194
  %63 = load volatile i32, ptr %62, align 1, !dbg !2194
  %64 = load ptr, ptr %4, align 4, !dbg !2195
  %65 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %64, i32 0, i32 0, !dbg !2196
  %66 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %65, i32 0, i32 0, !dbg !2197
  %67 = load volatile i32, ptr %66, align 1, !dbg !2197
  %68 = icmp ult i32 %63, %67, !dbg !2198
  br i1 %68, label %69, label %77, !dbg !2190

69:                                               ; preds = %59
  %70 = load ptr, ptr %4, align 4, !dbg !2199
  %71 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %70, i32 0, i32 0, !dbg !2202
  %72 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %71, i32 0, i32 0, !dbg !2203
  %73 = load volatile i32, ptr %72, align 1, !dbg !2203
  %74 = icmp eq i32 %73, -117901064, !dbg !2204
  br i1 %74, label %75, label %76, !dbg !2204

75:                                               ; preds = %69
  br label %343, !dbg !2205

76:                                               ; preds = %69
  br label %59, !dbg !2190, !llvm.loop !2207

77:                                               ; preds = %59
  %78 = load ptr, ptr %4, align 4, !dbg !2209
  %79 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %78, i32 0, i32 0, !dbg !2210
  %80 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %79, i32 0, i32 0, !dbg !2211
  store volatile i32 0, ptr %80, align 1, !dbg !2212
  %81 = load ptr, ptr %4, align 4, !dbg !2213
  %82 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %81, i32 0, i32 0, !dbg !2214
  %83 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %82, i32 0, i32 1, !dbg !2215
  store volatile i32 0, ptr %83, align 1, !dbg !2216
  store i32 0, ptr %10, align 4, !dbg !2217
  %84 = load i32, ptr %5, align 4, !dbg !2218
  %85 = icmp ugt i32 %84, 190, !dbg !2220
  br i1 %85, label %86, label %236, !dbg !2220

86:                                               ; preds = %77
    #dbg_declare(ptr %12, !2221, !DIExpression(), !2224)
  %87 = load ptr, ptr %4, align 4, !dbg !2225
  %88 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %87, i32 0, i32 1, !dbg !2226
  %89 = getelementptr inbounds [192 x i8], ptr %88, i32 0, i32 0, !dbg !2225
  store ptr %89, ptr %12, align 4, !dbg !2224
    #dbg_declare(ptr %13, !2227, !DIExpression(), !2228)
  %90 = load i32, ptr %5, align 4, !dbg !2229
  store i32 %90, ptr %13, align 4, !dbg !2228
  br label %91, !dbg !2230

91:                                               ; preds = %228, %86
  %92 = load i32, ptr %13, align 4, !dbg !2231
  %93 = icmp ugt i32 %92, 190, !dbg !2232
  br i1 %93, label %94, label %234, !dbg !2230

94:                                               ; preds = %91
    #dbg_declare(ptr %14, !2233, !DIExpression(), !2235)
  store i32 190, ptr %14, align 4, !dbg !2235
  %95 = load i32, ptr %13, align 4, !dbg !2236
  %96 = sub i32 %95, 190, !dbg !2236
  store i32 %96, ptr %13, align 4, !dbg !2236
  %97 = load i8, ptr %7, align 1, !dbg !2237
  %98 = load ptr, ptr %12, align 4, !dbg !2238
  %99 = load i32, ptr %10, align 4, !dbg !2239
  %100 = getelementptr inbounds nuw i8, ptr %98, i32 %99, !dbg !2240
  %101 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %99), !dbg !2240, !nosanitize !1883
  %102 = extractvalue { i32, i1 } %101, 1, !dbg !2240, !nosanitize !1883
  %103 = or i1 %102, false, !dbg !2240, !nosanitize !1883
  %104 = extractvalue { i32, i1 } %101, 0, !dbg !2240, !nosanitize !1883
  %105 = ptrtoint ptr %98 to i32, !dbg !2240, !nosanitize !1883
  %106 = add i32 %105, %104, !dbg !2240, !nosanitize !1883
  %107 = icmp ne ptr %98, null, !dbg !2240, !nosanitize !1883
  %108 = icmp ne i32 %106, 0, !dbg !2240, !nosanitize !1883
  %109 = icmp eq i1 %107, %108, !dbg !2240, !nosanitize !1883
  %110 = xor i1 %103, true, !dbg !2240, !nosanitize !1883
  %111 = icmp uge i32 %106, %105, !dbg !2240, !nosanitize !1883
  %112 = and i1 %111, %110, !dbg !2240, !nosanitize !1883
  %113 = and i1 %109, %112, !dbg !2240, !nosanitize !1883
  br i1 %113, label %115, label %114, !dbg !2240, !prof !1896, !nosanitize !1883

114:                                              ; preds = %94
  call void @__ubsan_handle_pointer_overflow(ptr @23, i32 %105, i32 %106) #6, !dbg !2240, !nosanitize !1883
  br label %115, !dbg !2240, !nosanitize !1883

115:                                              ; preds = %114, %94
  store volatile i8 %97, ptr %100, align 1, !dbg !2240
  %116 = load i32, ptr %10, align 4, !dbg !2241
  %117 = add i32 %116, 1, !dbg !2241
  store i32 %117, ptr %10, align 4, !dbg !2241
  %118 = load ptr, ptr %12, align 4, !dbg !2242
  %119 = load i32, ptr %10, align 4, !dbg !2243
  %120 = getelementptr inbounds nuw i8, ptr %118, i32 %119, !dbg !2244
  %121 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %119), !dbg !2244, !nosanitize !1883
  %122 = extractvalue { i32, i1 } %121, 1, !dbg !2244, !nosanitize !1883
  %123 = or i1 %122, false, !dbg !2244, !nosanitize !1883
  %124 = extractvalue { i32, i1 } %121, 0, !dbg !2244, !nosanitize !1883
  %125 = ptrtoint ptr %118 to i32, !dbg !2244, !nosanitize !1883
  %126 = add i32 %125, %124, !dbg !2244, !nosanitize !1883
  %127 = icmp ne ptr %118, null, !dbg !2244, !nosanitize !1883
  %128 = icmp ne i32 %126, 0, !dbg !2244, !nosanitize !1883
  %129 = icmp eq i1 %127, %128, !dbg !2244, !nosanitize !1883
  %130 = xor i1 %123, true, !dbg !2244, !nosanitize !1883
  %131 = icmp uge i32 %126, %125, !dbg !2244, !nosanitize !1883
  %132 = and i1 %131, %130, !dbg !2244, !nosanitize !1883
  %133 = and i1 %129, %132, !dbg !2244, !nosanitize !1883
  br i1 %133, label %135, label %134, !dbg !2244, !prof !1896, !nosanitize !1883

134:                                              ; preds = %115
  call void @__ubsan_handle_pointer_overflow(ptr @24, i32 %125, i32 %126) #6, !dbg !2244, !nosanitize !1883
  br label %135, !dbg !2244, !nosanitize !1883

135:                                              ; preds = %134, %115
  store volatile i8 -66, ptr %120, align 1, !dbg !2244
  %136 = load i32, ptr %10, align 4, !dbg !2245
  %137 = add i32 %136, 1, !dbg !2245
  store i32 %137, ptr %10, align 4, !dbg !2245
    #dbg_declare(ptr %15, !2246, !DIExpression(), !2248)
  store i32 0, ptr %15, align 4, !dbg !2248
  br label %138, !dbg !2249

138:                                              ; preds = %180, %135
  %139 = load i32, ptr %15, align 4, !dbg !2250
  %140 = icmp ult i32 %139, 189, !dbg !2252
  br i1 %140, label %141, label %183, !dbg !2253

141:                                              ; preds = %138
  %142 = load ptr, ptr %6, align 4, !dbg !2254
  %143 = icmp ne ptr %142, null, !dbg !2256, !nosanitize !1883
  br i1 %143, label %146, label %144, !dbg !2256, !prof !1896, !nosanitize !1883

144:                                              ; preds = %141
  %145 = ptrtoint ptr %142 to i32, !dbg !2256, !nosanitize !1883
  call void @__ubsan_handle_type_mismatch_v1(ptr @26, i32 %145) #6, !dbg !2256, !nosanitize !1883
  br label %146, !dbg !2256, !nosanitize !1883

146:                                              ; preds = %144, %141
  %147 = load i8, ptr %142, align 1, !dbg !2256
  %148 = load ptr, ptr %12, align 4, !dbg !2257
  %149 = load i32, ptr %10, align 4, !dbg !2258
  %150 = load i32, ptr %15, align 4, !dbg !2259
  %151 = add i32 %149, %150, !dbg !2260
  %152 = getelementptr inbounds nuw i8, ptr %148, i32 %151, !dbg !2261
  %153 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %151), !dbg !2261, !nosanitize !1883
  %154 = extractvalue { i32, i1 } %153, 1, !dbg !2261, !nosanitize !1883
  %155 = or i1 %154, false, !dbg !2261, !nosanitize !1883
  %156 = extractvalue { i32, i1 } %153, 0, !dbg !2261, !nosanitize !1883
  %157 = ptrtoint ptr %148 to i32, !dbg !2261, !nosanitize !1883
  %158 = add i32 %157, %156, !dbg !2261, !nosanitize !1883
  %159 = icmp ne ptr %148, null, !dbg !2261, !nosanitize !1883
  %160 = icmp ne i32 %158, 0, !dbg !2261, !nosanitize !1883
  %161 = icmp eq i1 %159, %160, !dbg !2261, !nosanitize !1883
  %162 = xor i1 %155, true, !dbg !2261, !nosanitize !1883
  %163 = icmp uge i32 %158, %157, !dbg !2261, !nosanitize !1883
  %164 = and i1 %163, %162, !dbg !2261, !nosanitize !1883
  %165 = and i1 %161, %164, !dbg !2261, !nosanitize !1883
  br i1 %165, label %167, label %166, !dbg !2261, !prof !1896, !nosanitize !1883

166:                                              ; preds = %146
  call void @__ubsan_handle_pointer_overflow(ptr @27, i32 %157, i32 %158) #6, !dbg !2261, !nosanitize !1883
  br label %167, !dbg !2261, !nosanitize !1883

167:                                              ; preds = %166, %146
  store volatile i8 %147, ptr %152, align 1, !dbg !2261
  %168 = load ptr, ptr %6, align 4, !dbg !2262
  %169 = getelementptr inbounds nuw i8, ptr %168, i32 1, !dbg !2262
  %170 = ptrtoint ptr %168 to i32, !dbg !2262, !nosanitize !1883
  %171 = add i32 %170, 1, !dbg !2262, !nosanitize !1883
  %172 = icmp ne ptr %168, null, !dbg !2262, !nosanitize !1883
  %173 = icmp ne i32 %171, 0, !dbg !2262, !nosanitize !1883
  %174 = icmp eq i1 %172, %173, !dbg !2262, !nosanitize !1883
  %175 = icmp uge i32 %171, %170, !dbg !2262, !nosanitize !1883
  %176 = and i1 %175, true, !dbg !2262, !nosanitize !1883
  %177 = and i1 %174, %176, !dbg !2262, !nosanitize !1883
  br i1 %177, label %179, label %178, !dbg !2262, !prof !1896, !nosanitize !1883

178:                                              ; preds = %167
  call void @__ubsan_handle_pointer_overflow(ptr @28, i32 %170, i32 %171) #6, !dbg !2262, !nosanitize !1883
  br label %179, !dbg !2262, !nosanitize !1883

179:                                              ; preds = %178, %167
  store ptr %169, ptr %6, align 4, !dbg !2262
  br label %180, !dbg !2263

180:                                              ; preds = %179
  %181 = load i32, ptr %15, align 4, !dbg !2264
  %182 = add i32 %181, 1, !dbg !2264
  store i32 %182, ptr %15, align 4, !dbg !2264
  br label %138, !dbg !2265, !llvm.loop !2266

183:                                              ; preds = %138
  %184 = load ptr, ptr %12, align 4, !dbg !2268
  %185 = load i32, ptr %10, align 4, !dbg !2269
  %186 = add i32 %185, 190, !dbg !2270
  %187 = sub i32 %186, 1, !dbg !2271
  %188 = getelementptr inbounds nuw i8, ptr %184, i32 %187, !dbg !2272
  %189 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %187), !dbg !2272, !nosanitize !1883
  %190 = extractvalue { i32, i1 } %189, 1, !dbg !2272, !nosanitize !1883
  %191 = or i1 %190, false, !dbg !2272, !nosanitize !1883
  %192 = extractvalue { i32, i1 } %189, 0, !dbg !2272, !nosanitize !1883
  %193 = ptrtoint ptr %184 to i32, !dbg !2272, !nosanitize !1883
  %194 = add i32 %193, %192, !dbg !2272, !nosanitize !1883
  %195 = icmp ne ptr %184, null, !dbg !2272, !nosanitize !1883
  %196 = icmp ne i32 %194, 0, !dbg !2272, !nosanitize !1883
  %197 = icmp eq i1 %195, %196, !dbg !2272, !nosanitize !1883
  %198 = xor i1 %191, true, !dbg !2272, !nosanitize !1883
  %199 = icmp uge i32 %194, %193, !dbg !2272, !nosanitize !1883
  %200 = and i1 %199, %198, !dbg !2272, !nosanitize !1883
  %201 = and i1 %197, %200, !dbg !2272, !nosanitize !1883
  br i1 %201, label %203, label %202, !dbg !2272, !prof !1896, !nosanitize !1883

202:                                              ; preds = %183
  call void @__ubsan_handle_pointer_overflow(ptr @29, i32 %193, i32 %194) #6, !dbg !2272, !nosanitize !1883
  br label %203, !dbg !2272, !nosanitize !1883

203:                                              ; preds = %202, %183
  store volatile i8 0, ptr %188, align 1, !dbg !2272
  %204 = load i32, ptr %10, align 4, !dbg !2273
  %205 = add i32 %204, 190, !dbg !2273
  store i32 %205, ptr %10, align 4, !dbg !2273
  %206 = load i32, ptr %10, align 4, !dbg !2274
  %207 = load ptr, ptr %4, align 4, !dbg !2275
  %208 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %207, i32 0, i32 0, !dbg !2276
  %209 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %208, i32 0, i32 0, !dbg !2277
  store volatile i32 %206, ptr %209, align 1, !dbg !2278
  br label %210, !dbg !2279

210:                                              ; preds = %227, %203
  %211 = load ptr, ptr %4, align 4, !dbg !2280
  %212 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %211, i32 0, i32 0, !dbg !2281
  %213 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %212, i32 0, i32 1, !dbg !2282
  %214 = load volatile i32, ptr %213, align 1, !dbg !2282
  %215 = load ptr, ptr %4, align 4, !dbg !2283
  %216 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %215, i32 0, i32 0, !dbg !2284
  %217 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %216, i32 0, i32 0, !dbg !2285
  %218 = load volatile i32, ptr %217, align 1, !dbg !2285
  %219 = icmp ult i32 %214, %218, !dbg !2286
  br i1 %219, label %220, label %228, !dbg !2279

220:                                              ; preds = %210
  %221 = load ptr, ptr %4, align 4, !dbg !2287
  %222 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %221, i32 0, i32 0, !dbg !2290
  %223 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %222, i32 0, i32 0, !dbg !2291
  %224 = load volatile i32, ptr %223, align 1, !dbg !2291
  %225 = icmp eq i32 %224, -117901064, !dbg !2292
  br i1 %225, label %226, label %227, !dbg !2292

226:                                              ; preds = %220
  br label %343, !dbg !2293

227:                                              ; preds = %220
  br label %210, !dbg !2279, !llvm.loop !2295

228:                                              ; preds = %210
  store i32 0, ptr %10, align 4, !dbg !2297
  %229 = load i32, ptr %13, align 4, !dbg !2298
  %230 = add i32 %229, 1, !dbg !2298
  store i32 %230, ptr %13, align 4, !dbg !2298
  %231 = load ptr, ptr %4, align 4, !dbg !2299
  %232 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %231, i32 0, i32 0, !dbg !2300
  %233 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %232, i32 0, i32 1, !dbg !2301
  store volatile i32 0, ptr %233, align 1, !dbg !2302
  br label %91, !dbg !2230, !llvm.loop !2303

234:                                              ; preds = %91
  %235 = load i32, ptr %13, align 4, !dbg !2305
  store i32 %235, ptr %5, align 4, !dbg !2306
  br label %236, !dbg !2307

236:                                              ; preds = %234, %77
  br label %237, !dbg !2308

237:                                              ; preds = %236, %45
    #dbg_declare(ptr %16, !2309, !DIExpression(), !2310)
  %238 = load ptr, ptr %4, align 4, !dbg !2311
  %239 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %238, i32 0, i32 1, !dbg !2312
  %240 = getelementptr inbounds [192 x i8], ptr %239, i32 0, i32 0, !dbg !2311
  store ptr %240, ptr %16, align 4, !dbg !2310
  %241 = load i8, ptr %7, align 1, !dbg !2313
  %242 = load ptr, ptr %16, align 4, !dbg !2314
  %243 = load i32, ptr %10, align 4, !dbg !2315
  %244 = getelementptr inbounds nuw i8, ptr %242, i32 %243, !dbg !2316
  %245 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %243), !dbg !2316, !nosanitize !1883
  %246 = extractvalue { i32, i1 } %245, 1, !dbg !2316, !nosanitize !1883
  %247 = or i1 %246, false, !dbg !2316, !nosanitize !1883
  %248 = extractvalue { i32, i1 } %245, 0, !dbg !2316, !nosanitize !1883
  %249 = ptrtoint ptr %242 to i32, !dbg !2316, !nosanitize !1883
  %250 = add i32 %249, %248, !dbg !2316, !nosanitize !1883
  %251 = icmp ne ptr %242, null, !dbg !2316, !nosanitize !1883
  %252 = icmp ne i32 %250, 0, !dbg !2316, !nosanitize !1883
  %253 = icmp eq i1 %251, %252, !dbg !2316, !nosanitize !1883
  %254 = xor i1 %247, true, !dbg !2316, !nosanitize !1883
  %255 = icmp uge i32 %250, %249, !dbg !2316, !nosanitize !1883
  %256 = and i1 %255, %254, !dbg !2316, !nosanitize !1883
  %257 = and i1 %253, %256, !dbg !2316, !nosanitize !1883
  br i1 %257, label %259, label %258, !dbg !2316, !prof !1896, !nosanitize !1883

258:                                              ; preds = %237
  call void @__ubsan_handle_pointer_overflow(ptr @30, i32 %249, i32 %250) #6, !dbg !2316, !nosanitize !1883
  br label %259, !dbg !2316, !nosanitize !1883

259:                                              ; preds = %258, %237
  store volatile i8 %241, ptr %244, align 1, !dbg !2316
  %260 = load i32, ptr %10, align 4, !dbg !2317
  %261 = add i32 %260, 1, !dbg !2317
  store i32 %261, ptr %10, align 4, !dbg !2317
  %262 = load i32, ptr %5, align 4, !dbg !2318
  %263 = trunc i32 %262 to i8, !dbg !2318
  %264 = load ptr, ptr %16, align 4, !dbg !2319
  %265 = load i32, ptr %10, align 4, !dbg !2320
  %266 = getelementptr inbounds nuw i8, ptr %264, i32 %265, !dbg !2321
  %267 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %265), !dbg !2321, !nosanitize !1883
  %268 = extractvalue { i32, i1 } %267, 1, !dbg !2321, !nosanitize !1883
  %269 = or i1 %268, false, !dbg !2321, !nosanitize !1883
  %270 = extractvalue { i32, i1 } %267, 0, !dbg !2321, !nosanitize !1883
  %271 = ptrtoint ptr %264 to i32, !dbg !2321, !nosanitize !1883
  %272 = add i32 %271, %270, !dbg !2321, !nosanitize !1883
  %273 = icmp ne ptr %264, null, !dbg !2321, !nosanitize !1883
  %274 = icmp ne i32 %272, 0, !dbg !2321, !nosanitize !1883
  %275 = icmp eq i1 %273, %274, !dbg !2321, !nosanitize !1883
  %276 = xor i1 %269, true, !dbg !2321, !nosanitize !1883
  %277 = icmp uge i32 %272, %271, !dbg !2321, !nosanitize !1883
  %278 = and i1 %277, %276, !dbg !2321, !nosanitize !1883
  %279 = and i1 %275, %278, !dbg !2321, !nosanitize !1883
  br i1 %279, label %281, label %280, !dbg !2321, !prof !1896, !nosanitize !1883

280:                                              ; preds = %259
  call void @__ubsan_handle_pointer_overflow(ptr @31, i32 %271, i32 %272) #6, !dbg !2321, !nosanitize !1883
  br label %281, !dbg !2321, !nosanitize !1883

281:                                              ; preds = %280, %259
  store volatile i8 %263, ptr %266, align 1, !dbg !2321
  %282 = load i32, ptr %10, align 4, !dbg !2322
  %283 = add i32 %282, 1, !dbg !2322
  store i32 %283, ptr %10, align 4, !dbg !2322
    #dbg_declare(ptr %17, !2323, !DIExpression(), !2325)
  store i32 0, ptr %17, align 4, !dbg !2325
  br label %284, !dbg !2326

284:                                              ; preds = %332, %281
  %285 = load i32, ptr %17, align 4, !dbg !2327
  %286 = load i32, ptr %5, align 4, !dbg !2329
  %287 = icmp ult i32 %285, %286, !dbg !2330
  br i1 %287, label %288, label %335, !dbg !2331

288:                                              ; preds = %284
  %289 = load ptr, ptr %6, align 4, !dbg !2332
  %290 = load i32, ptr %17, align 4, !dbg !2334
  %291 = getelementptr inbounds nuw i8, ptr %289, i32 %290, !dbg !2332
  %292 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %290), !dbg !2332, !nosanitize !1883
  %293 = extractvalue { i32, i1 } %292, 1, !dbg !2332, !nosanitize !1883
  %294 = or i1 %293, false, !dbg !2332, !nosanitize !1883
  %295 = extractvalue { i32, i1 } %292, 0, !dbg !2332, !nosanitize !1883
  %296 = ptrtoint ptr %289 to i32, !dbg !2332, !nosanitize !1883
  %297 = add i32 %296, %295, !dbg !2332, !nosanitize !1883
  %298 = icmp ne ptr %289, null, !dbg !2332, !nosanitize !1883
  %299 = icmp ne i32 %297, 0, !dbg !2332, !nosanitize !1883
  %300 = icmp eq i1 %298, %299, !dbg !2332, !nosanitize !1883
  %301 = xor i1 %294, true, !dbg !2332, !nosanitize !1883
  %302 = icmp uge i32 %297, %296, !dbg !2332, !nosanitize !1883
  %303 = and i1 %302, %301, !dbg !2332, !nosanitize !1883
  %304 = and i1 %300, %303, !dbg !2332, !nosanitize !1883
  br i1 %304, label %306, label %305, !dbg !2332, !prof !1896, !nosanitize !1883

305:                                              ; preds = %288
  call void @__ubsan_handle_pointer_overflow(ptr @32, i32 %296, i32 %297) #6, !dbg !2332, !nosanitize !1883
  br label %306, !dbg !2332, !nosanitize !1883

306:                                              ; preds = %305, %288
  %307 = icmp ne ptr %291, null, !dbg !2332, !nosanitize !1883
  br i1 %307, label %310, label %308, !dbg !2332, !prof !1896, !nosanitize !1883

308:                                              ; preds = %306
  %309 = ptrtoint ptr %291 to i32, !dbg !2332, !nosanitize !1883
  call void @__ubsan_handle_type_mismatch_v1(ptr @33, i32 %309) #6, !dbg !2332, !nosanitize !1883
  br label %310, !dbg !2332, !nosanitize !1883

310:                                              ; preds = %308, %306
  %311 = load i8, ptr %291, align 1, !dbg !2332
  %312 = load ptr, ptr %16, align 4, !dbg !2335
  %313 = load i32, ptr %10, align 4, !dbg !2336
  %314 = load i32, ptr %17, align 4, !dbg !2337
  %315 = add i32 %313, %314, !dbg !2338
  %316 = getelementptr inbounds nuw i8, ptr %312, i32 %315, !dbg !2339
  %317 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %315), !dbg !2339, !nosanitize !1883
  %318 = extractvalue { i32, i1 } %317, 1, !dbg !2339, !nosanitize !1883
  %319 = or i1 %318, false, !dbg !2339, !nosanitize !1883
  %320 = extractvalue { i32, i1 } %317, 0, !dbg !2339, !nosanitize !1883
  %321 = ptrtoint ptr %312 to i32, !dbg !2339, !nosanitize !1883
  %322 = add i32 %321, %320, !dbg !2339, !nosanitize !1883
  %323 = icmp ne ptr %312, null, !dbg !2339, !nosanitize !1883
  %324 = icmp ne i32 %322, 0, !dbg !2339, !nosanitize !1883
  %325 = icmp eq i1 %323, %324, !dbg !2339, !nosanitize !1883
  %326 = xor i1 %319, true, !dbg !2339, !nosanitize !1883
  %327 = icmp uge i32 %322, %321, !dbg !2339, !nosanitize !1883
  %328 = and i1 %327, %326, !dbg !2339, !nosanitize !1883
  %329 = and i1 %325, %328, !dbg !2339, !nosanitize !1883
  br i1 %329, label %331, label %330, !dbg !2339, !prof !1896, !nosanitize !1883

330:                                              ; preds = %310
  call void @__ubsan_handle_pointer_overflow(ptr @34, i32 %321, i32 %322) #6, !dbg !2339, !nosanitize !1883
  br label %331, !dbg !2339, !nosanitize !1883

331:                                              ; preds = %330, %310
  store volatile i8 %311, ptr %316, align 1, !dbg !2339
  br label %332, !dbg !2340

332:                                              ; preds = %331
  %333 = load i32, ptr %17, align 4, !dbg !2341
  %334 = add i32 %333, 1, !dbg !2341
  store i32 %334, ptr %17, align 4, !dbg !2341
  br label %284, !dbg !2342, !llvm.loop !2343

335:                                              ; preds = %284
  %336 = load i32, ptr %5, align 4, !dbg !2345
  %337 = load i32, ptr %10, align 4, !dbg !2346
  %338 = add i32 %337, %336, !dbg !2346
  store i32 %338, ptr %10, align 4, !dbg !2346
  %339 = load i32, ptr %10, align 4, !dbg !2347
  %340 = load ptr, ptr %4, align 4, !dbg !2348
  %341 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %340, i32 0, i32 0, !dbg !2349
  %342 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %341, i32 0, i32 0, !dbg !2350
  store volatile i32 %339, ptr %342, align 1, !dbg !2351
  br label %343, !dbg !2352

343:                                              ; preds = %335, %226, %75, %24
  ret void, !dbg !2352
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef ptr @_Z22get_debug_print_bufferv() #3 comdat !dbg !2353 {
  %1 = icmp ne ptr inttoptr (i32 16 to ptr), null, !dbg !2357, !nosanitize !1883
  %2 = and i32 ptrtoint (ptr inttoptr (i32 16 to ptr) to i32), 15, !dbg !2357, !nosanitize !1883
  %3 = icmp eq i32 %2, 0, !dbg !2357, !nosanitize !1883
  %4 = and i1 %1, %3, !dbg !2357, !nosanitize !1883
  br i1 %4, label %6, label %5, !dbg !2357, !prof !1896, !nosanitize !1883

5:                                                ; preds = %0
  call void @__ubsan_handle_type_mismatch_v1(ptr @52, i32 ptrtoint (ptr inttoptr (i32 16 to ptr) to i32)) #6, !dbg !2357, !nosanitize !1883
  br label %6, !dbg !2357, !nosanitize !1883

6:                                                ; preds = %5, %0
  %7 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2358, !nosanitize !1883
  %8 = and i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), 3, !dbg !2358, !nosanitize !1883
  %9 = icmp eq i32 %8, 0, !dbg !2358, !nosanitize !1883
  %10 = and i1 %7, %9, !dbg !2358, !nosanitize !1883
  br i1 %10, label %12, label %11, !dbg !2358, !prof !1896, !nosanitize !1883

11:                                               ; preds = %6
  call void @__ubsan_handle_type_mismatch_v1(ptr @54, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32)) #6, !dbg !2358, !nosanitize !1883
  br label %12, !dbg !2358, !nosanitize !1883

12:                                               ; preds = %11, %6
  %13 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2358, !nosanitize !1883
  %14 = and i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), 3, !dbg !2358, !nosanitize !1883
  %15 = icmp eq i32 %14, 0, !dbg !2358, !nosanitize !1883
  %16 = and i1 %13, %15, !dbg !2358, !nosanitize !1883
  br i1 %16, label %18, label %17, !dbg !2358, !prof !1896, !nosanitize !1883

17:                                               ; preds = %12
  call void @__ubsan_handle_type_mismatch_v1(ptr @56, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32)) #6, !dbg !2358, !nosanitize !1883
  br label %18, !dbg !2358, !nosanitize !1883

18:                                               ; preds = %17, %12
  %19 = icmp ule i32 1, 5, !dbg !2359, !nosanitize !1883
  br i1 %19, label %21, label %20, !dbg !2359, !prof !1896, !nosanitize !1883

20:                                               ; preds = %18
  call void @__ubsan_handle_out_of_bounds(ptr @58, i32 1) #6, !dbg !2359, !nosanitize !1883
  br label %21, !dbg !2359, !nosanitize !1883

21:                                               ; preds = %20, %18
  %22 = getelementptr inbounds nuw [5 x %struct.DebugPrintMemLayout], ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), i32 0, i32 1, !dbg !2359
  %23 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 204, i32 1), !dbg !2359, !nosanitize !1883
  %24 = extractvalue { i32, i1 } %23, 1, !dbg !2359, !nosanitize !1883
  %25 = or i1 %24, false, !dbg !2359, !nosanitize !1883
  %26 = extractvalue { i32, i1 } %23, 0, !dbg !2359, !nosanitize !1883
  %27 = add i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), %26, !dbg !2359, !nosanitize !1883
  %28 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2359, !nosanitize !1883
  %29 = icmp ne i32 %27, 0, !dbg !2359, !nosanitize !1883
  %30 = icmp eq i1 %28, %29, !dbg !2359, !nosanitize !1883
  %31 = xor i1 %25, true, !dbg !2359, !nosanitize !1883
  %32 = icmp uge i32 %27, ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), !dbg !2359, !nosanitize !1883
  %33 = and i1 %32, %31, !dbg !2359, !nosanitize !1883
  %34 = and i1 %30, %33, !dbg !2359, !nosanitize !1883
  br i1 %34, label %36, label %35, !dbg !2359, !prof !1896, !nosanitize !1883

35:                                               ; preds = %21
  call void @__ubsan_handle_pointer_overflow(ptr @59, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), i32 %27) #6, !dbg !2359, !nosanitize !1883
  br label %36, !dbg !2359, !nosanitize !1883

36:                                               ; preds = %35, %21
  ret ptr %22, !dbg !2360
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIPKcE12DebugPrinterS2_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef %1) #0 comdat !dbg !2361 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2364, !DIExpression(), !2365)
  store ptr %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2366, !DIExpression(), !2367)
  ret void, !dbg !2368
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4ENDLE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.ENDL) align 4 %1) #0 comdat !dbg !2369 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2372, !DIExpression(), !2373)
    #dbg_declare(ptr %1, !2374, !DIExpression(), !2375)
  ret void, !dbg !2376
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4SETWE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.SETW) align 4 %1) #0 comdat !dbg !2377 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2380, !DIExpression(), !2381)
    #dbg_declare(ptr %1, !2382, !DIExpression(), !2383)
  ret void, !dbg !2384
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIhE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef zeroext %1) #0 comdat !dbg !2385 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2388, !DIExpression(), !2389)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2390, !DIExpression(), !2391)
  ret void, !dbg !2392
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsItE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i16 noundef zeroext %1) #0 comdat !dbg !2393 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2396, !DIExpression(), !2397)
  store i16 %1, ptr %5, align 2
    #dbg_declare(ptr %5, !2398, !DIExpression(), !2399)
  ret void, !dbg !2400
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIjE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i32 noundef %1) #0 comdat !dbg !2401 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2404, !DIExpression(), !2405)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2406, !DIExpression(), !2407)
  ret void, !dbg !2408
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIyE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i64 noundef %1) #0 comdat !dbg !2409 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2412, !DIExpression(), !2413)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !2414, !DIExpression(), !2415)
  ret void, !dbg !2416
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIaE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef signext %1) #0 comdat !dbg !2417 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2420, !DIExpression(), !2421)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2422, !DIExpression(), !2423)
  ret void, !dbg !2424
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIsE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i16 noundef signext %1) #0 comdat !dbg !2425 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2428, !DIExpression(), !2429)
  store i16 %1, ptr %5, align 2
    #dbg_declare(ptr %5, !2430, !DIExpression(), !2431)
  ret void, !dbg !2432
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIiE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i32 noundef %1) #0 comdat !dbg !2433 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2436, !DIExpression(), !2437)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2438, !DIExpression(), !2439)
  ret void, !dbg !2440
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIxE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i64 noundef %1) #0 comdat !dbg !2441 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2444, !DIExpression(), !2445)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !2446, !DIExpression(), !2447)
  ret void, !dbg !2448
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIfE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, float noundef %1) #0 comdat !dbg !2449 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca float, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2452, !DIExpression(), !2453)
  store float %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2454, !DIExpression(), !2455)
  ret void, !dbg !2456
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIcE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef signext %1) #0 comdat !dbg !2457 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2460, !DIExpression(), !2461)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2462, !DIExpression(), !2463)
  ret void, !dbg !2464
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI5FIXEDE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.FIXED) align 4 %1) #0 comdat !dbg !2465 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2468, !DIExpression(), !2469)
    #dbg_declare(ptr %1, !2470, !DIExpression(), !2471)
  ret void, !dbg !2472
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI12DEFAULTFLOATE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.DEFAULTFLOAT) align 4 %1) #0 comdat !dbg !2473 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2476, !DIExpression(), !2477)
    #dbg_declare(ptr %1, !2478, !DIExpression(), !2479)
  ret void, !dbg !2480
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3HEXE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.HEX) align 4 %1) #0 comdat !dbg !2481 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2484, !DIExpression(), !2485)
    #dbg_declare(ptr %1, !2486, !DIExpression(), !2487)
  ret void, !dbg !2488
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3OCTE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.OCT) align 4 %1) #0 comdat !dbg !2489 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2492, !DIExpression(), !2493)
    #dbg_declare(ptr %1, !2494, !DIExpression(), !2495)
  ret void, !dbg !2496
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3DECE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.DEC) align 4 %1) #0 comdat !dbg !2497 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2500, !DIExpression(), !2501)
    #dbg_declare(ptr %1, !2502, !DIExpression(), !2503)
  ret void, !dbg !2504
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI12SETPRECISIONE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.SETPRECISION) align 4 %1) #0 comdat !dbg !2505 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2508, !DIExpression(), !2509)
    #dbg_declare(ptr %1, !2510, !DIExpression(), !2511)
  ret void, !dbg !2512
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4BF16E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.BF16) align 4 %1) #0 comdat !dbg !2513 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2516, !DIExpression(), !2517)
    #dbg_declare(ptr %1, !2518, !DIExpression(), !2519)
  ret void, !dbg !2520
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3F32E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.F32) align 4 %1) #0 comdat !dbg !2521 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2524, !DIExpression(), !2525)
    #dbg_declare(ptr %1, !2526, !DIExpression(), !2527)
  ret void, !dbg !2528
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3U32E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.U32) align 4 %1) #0 comdat !dbg !2529 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2532, !DIExpression(), !2533)
    #dbg_declare(ptr %1, !2534, !DIExpression(), !2535)
  ret void, !dbg !2536
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9TileSliceILi64EEEhv() #0 !dbg !2537 {
  ret i8 20, !dbg !2542
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9TileSliceILi128EEEhv() #0 !dbg !2543 {
  ret i8 20, !dbg !2547
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI9TileSliceILi64EEE12DebugPrinterS2_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.TileSlice) align 4 %1) #0 comdat !dbg !2548 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2551, !DIExpression(), !2552)
    #dbg_declare(ptr %1, !2553, !DIExpression(), !2554)
  ret void, !dbg !2555
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_Z17get_dram_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #3 !dbg !2556 {
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i8, align 1
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i8, align 1
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  %24 = alloca i32, align 4
  %25 = alloca i32, align 4
  %26 = alloca i64, align 8
  store i32 %0, ptr %17, align 4
    #dbg_declare(ptr %17, !2559, !DIExpression(), !2560)
  store i32 %1, ptr %18, align 4
    #dbg_declare(ptr %18, !2561, !DIExpression(), !2562)
  store i32 %2, ptr %19, align 4
    #dbg_declare(ptr %19, !2563, !DIExpression(), !2564)
  store i32 %3, ptr %20, align 4
    #dbg_declare(ptr %20, !2565, !DIExpression(), !2566)
  store i8 %4, ptr %21, align 1
    #dbg_declare(ptr %21, !2567, !DIExpression(), !2568)
    #dbg_declare(ptr %22, !2569, !DIExpression(), !2570)
  %27 = load i32, ptr %17, align 4, !dbg !2571
  store i32 %27, ptr %16, align 4
    #dbg_declare(ptr %16, !2572, !DIExpression(), !2577)
  %28 = load i32, ptr %16, align 4, !dbg !2579
  store i32 %28, ptr %7, align 4
    #dbg_declare(ptr %7, !2582, !DIExpression(), !2587)
  %29 = load i32, ptr %7, align 4, !dbg !2589
  store i32 %29, ptr %6, align 4
    #dbg_declare(ptr %6, !2593, !DIExpression(), !2595)
  %30 = load i32, ptr %6, align 4, !dbg !2597
  %31 = zext i32 %30 to i64, !dbg !2597
  %32 = mul i64 %31, 2863311531, !dbg !2598
  %33 = lshr i64 %32, 32, !dbg !2599
  %34 = lshr i64 %33, 3, !dbg !2600
  %35 = trunc i64 %34 to i32, !dbg !2601
  store i32 %35, ptr %22, align 4, !dbg !2570
    #dbg_declare(ptr %23, !2602, !DIExpression(), !2603)
  %36 = load i32, ptr %17, align 4, !dbg !2604
  %37 = load i32, ptr %22, align 4, !dbg !2605
  store i32 %36, ptr %14, align 4
    #dbg_declare(ptr %14, !2606, !DIExpression(), !2610)
  store i32 %37, ptr %15, align 4
    #dbg_declare(ptr %15, !2612, !DIExpression(), !2613)
  %38 = load i32, ptr %14, align 4, !dbg !2614
  %39 = load i32, ptr %15, align 4, !dbg !2617
  %40 = mul i32 %39, 12, !dbg !2618
  %41 = sub i32 %38, %40, !dbg !2619
  store i32 %41, ptr %23, align 4, !dbg !2603
    #dbg_declare(ptr %24, !2620, !DIExpression(), !2621)
  %42 = load i32, ptr %22, align 4, !dbg !2622
  %43 = load i32, ptr %18, align 4, !dbg !2623
  store i32 %43, ptr %12, align 4
    #dbg_declare(ptr %12, !2624, !DIExpression(), !2627)
  store i32 32, ptr %13, align 4
    #dbg_declare(ptr %13, !2629, !DIExpression(), !2630)
  %44 = load i32, ptr %12, align 4, !dbg !2631
  %45 = sub i32 %44, 1, !dbg !2632
  %46 = load i32, ptr %13, align 4, !dbg !2633
  %47 = sub i32 %46, 1, !dbg !2634
  %48 = or i32 %45, %47, !dbg !2635
  %49 = add i32 %48, 1, !dbg !2636
  %50 = mul i32 %42, %49, !dbg !2637
  %51 = load i32, ptr %19, align 4, !dbg !2638
  %52 = add i32 %50, %51, !dbg !2639
  %53 = load i32, ptr %20, align 4, !dbg !2640
  %54 = add i32 %52, %53, !dbg !2641
  %55 = load i32, ptr %23, align 4, !dbg !2642
  %56 = icmp ult i32 %55, 12, !dbg !2643, !nosanitize !1883
  br i1 %56, label %58, label %57, !dbg !2643, !prof !1896, !nosanitize !1883

57:                                               ; preds = %5
  call void @__ubsan_handle_out_of_bounds(ptr @36, i32 %55) #6, !dbg !2643, !nosanitize !1883
  br label %58, !dbg !2643, !nosanitize !1883

58:                                               ; preds = %57, %5
  %59 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %55, !dbg !2643
  %60 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %55), !dbg !2643, !nosanitize !1883
  %61 = extractvalue { i32, i1 } %60, 1, !dbg !2643, !nosanitize !1883
  %62 = or i1 %61, false, !dbg !2643, !nosanitize !1883
  %63 = extractvalue { i32, i1 } %60, 0, !dbg !2643, !nosanitize !1883
  %64 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %63, !dbg !2643, !nosanitize !1883
  %65 = icmp ne i32 %64, 0, !dbg !2643, !nosanitize !1883
  %66 = icmp eq i1 true, %65, !dbg !2643, !nosanitize !1883
  %67 = xor i1 %62, true, !dbg !2643, !nosanitize !1883
  %68 = icmp uge i32 %64, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2643, !nosanitize !1883
  %69 = and i1 %68, %67, !dbg !2643, !nosanitize !1883
  %70 = and i1 %66, %69, !dbg !2643, !nosanitize !1883
  br i1 %70, label %72, label %71, !dbg !2643, !prof !1896, !nosanitize !1883

71:                                               ; preds = %58
  call void @__ubsan_handle_pointer_overflow(ptr @37, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %64) #6, !dbg !2643, !nosanitize !1883
  br label %72, !dbg !2643, !nosanitize !1883

72:                                               ; preds = %71, %58
  %73 = icmp ne ptr %59, null, !dbg !2643, !nosanitize !1883
  %74 = ptrtoint ptr %59 to i32, !dbg !2643, !nosanitize !1883
  %75 = and i32 %74, 3, !dbg !2643, !nosanitize !1883
  %76 = icmp eq i32 %75, 0, !dbg !2643, !nosanitize !1883
  %77 = and i1 %73, %76, !dbg !2643, !nosanitize !1883
  br i1 %77, label %79, label %78, !dbg !2643, !prof !1896, !nosanitize !1883

78:                                               ; preds = %72
  call void @__ubsan_handle_type_mismatch_v1(ptr @39, i32 %74) #6, !dbg !2643, !nosanitize !1883
  br label %79, !dbg !2643, !nosanitize !1883

79:                                               ; preds = %78, %72
  %80 = load i32, ptr %59, align 4, !dbg !2643
  %81 = add i32 %54, %80, !dbg !2644
  store i32 %81, ptr %24, align 4, !dbg !2621
    #dbg_declare(ptr %25, !2645, !DIExpression(), !2646)
  %82 = load i32, ptr %23, align 4, !dbg !2647
  %83 = load i8, ptr %21, align 1, !dbg !2648
  store i32 %82, ptr %10, align 4
    #dbg_declare(ptr %10, !2649, !DIExpression(), !2653)
  store i8 %83, ptr %11, align 1
    #dbg_declare(ptr %11, !2655, !DIExpression(), !2656)
  %84 = load i8, ptr %11, align 1, !dbg !2657
  %85 = zext i8 %84 to i32, !dbg !2660, !nosanitize !1883
  %86 = icmp ult i32 %85, 2, !dbg !2660, !nosanitize !1883
  br i1 %86, label %88, label %87, !dbg !2660, !prof !1896, !nosanitize !1883

87:                                               ; preds = %79
  call void @__ubsan_handle_out_of_bounds(ptr @116, i32 %85) #6, !dbg !2660, !nosanitize !1883
  br label %88, !dbg !2660, !nosanitize !1883

88:                                               ; preds = %87, %79
  %89 = zext i8 %84 to i32, !dbg !2660
  %90 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %89, !dbg !2660
  %91 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %89), !dbg !2660, !nosanitize !1883
  %92 = extractvalue { i32, i1 } %91, 1, !dbg !2660, !nosanitize !1883
  %93 = extractvalue { i32, i1 } %91, 0, !dbg !2660, !nosanitize !1883
  %94 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %93, !dbg !2660, !nosanitize !1883
  %95 = icmp ne i32 %94, 0, !dbg !2660, !nosanitize !1883
  %96 = xor i1 %92, true, !dbg !2660, !nosanitize !1883
  %97 = icmp uge i32 %94, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !2660, !nosanitize !1883
  %98 = and i1 %97, %96, !dbg !2660, !nosanitize !1883
  br i1 %98, label %100, label %99, !dbg !2660, !prof !1896, !nosanitize !1883

99:                                               ; preds = %88
  call void @__ubsan_handle_pointer_overflow(ptr @117, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %94) #6, !dbg !2660, !nosanitize !1883
  br label %100, !dbg !2660, !nosanitize !1883

100:                                              ; preds = %99, %88
  %101 = load i32, ptr %10, align 4, !dbg !2661
  %102 = icmp ult i32 %101, 12, !dbg !2660, !nosanitize !1883
  br i1 %102, label %104, label %103, !dbg !2660, !prof !1896, !nosanitize !1883

103:                                              ; preds = %100
  call void @__ubsan_handle_out_of_bounds(ptr @119, i32 %101) #6, !dbg !2660, !nosanitize !1883
  br label %104, !dbg !2660, !nosanitize !1883

104:                                              ; preds = %103, %100
  %105 = getelementptr inbounds nuw [12 x i16], ptr %90, i32 0, i32 %101, !dbg !2660
  %106 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %101), !dbg !2660, !nosanitize !1883
  %107 = extractvalue { i32, i1 } %106, 1, !dbg !2660, !nosanitize !1883
  %108 = extractvalue { i32, i1 } %106, 0, !dbg !2660, !nosanitize !1883
  %109 = ptrtoint ptr %90 to i32, !dbg !2660, !nosanitize !1883
  %110 = add i32 %109, %108, !dbg !2660, !nosanitize !1883
  %111 = icmp ne i32 %110, 0, !dbg !2660, !nosanitize !1883
  %112 = xor i1 %107, true, !dbg !2660, !nosanitize !1883
  %113 = icmp uge i32 %110, %109, !dbg !2660, !nosanitize !1883
  %114 = and i1 %113, %112, !dbg !2660, !nosanitize !1883
  br i1 %114, label %116, label %115, !dbg !2660, !prof !1896, !nosanitize !1883

115:                                              ; preds = %104
  call void @__ubsan_handle_pointer_overflow(ptr @120, i32 %109, i32 %110) #6, !dbg !2660, !nosanitize !1883
  br label %116, !dbg !2660, !nosanitize !1883

116:                                              ; preds = %115, %104
  %117 = ptrtoint ptr %105 to i32, !dbg !2660, !nosanitize !1883
  %118 = and i32 %117, 1, !dbg !2660, !nosanitize !1883
  %119 = icmp eq i32 %118, 0, !dbg !2660, !nosanitize !1883
  br i1 %119, label %121, label %120, !dbg !2660, !prof !1896, !nosanitize !1883

120:                                              ; preds = %116
  call void @__ubsan_handle_type_mismatch_v1(ptr @122, i32 %117) #6, !dbg !2660, !nosanitize !1883
  br label %121, !dbg !2660, !nosanitize !1883

121:                                              ; preds = %116, %120
  %122 = load i16, ptr %105, align 2, !dbg !2660
  %123 = zext i16 %122 to i32, !dbg !2660
  store i32 %123, ptr %25, align 4, !dbg !2646
    #dbg_declare(ptr %26, !2662, !DIExpression(), !2663)
  %124 = load i32, ptr %25, align 4, !dbg !2664
  %125 = load i32, ptr %24, align 4, !dbg !2665
  store i32 %124, ptr %8, align 4
    #dbg_declare(ptr %8, !2666, !DIExpression(), !2670)
  store i32 %125, ptr %9, align 4
    #dbg_declare(ptr %9, !2672, !DIExpression(), !2673)
  %126 = load i32, ptr %8, align 4, !dbg !2674
  %127 = zext i32 %126 to i64, !dbg !2675
  %128 = shl i64 %127, 32, !dbg !2676
  %129 = load i32, ptr %9, align 4, !dbg !2677
  %130 = zext i32 %129 to i64, !dbg !2677
  %131 = or i64 %128, %130, !dbg !2678
  store i64 %131, ptr %26, align 8, !dbg !2663
  %132 = load i64, ptr %26, align 8, !dbg !2679
  ret i64 %132, !dbg !2680
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_out_of_bounds(ptr, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_Z15get_l1_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #3 !dbg !2681 {
  %6 = alloca i32, align 4
  %7 = alloca i8, align 1
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i8, align 1
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  %24 = alloca i64, align 8
  store i32 %0, ptr %15, align 4
    #dbg_declare(ptr %15, !2682, !DIExpression(), !2683)
  store i32 %1, ptr %16, align 4
    #dbg_declare(ptr %16, !2684, !DIExpression(), !2685)
  store i32 %2, ptr %17, align 4
    #dbg_declare(ptr %17, !2686, !DIExpression(), !2687)
  store i32 %3, ptr %18, align 4
    #dbg_declare(ptr %18, !2688, !DIExpression(), !2689)
  store i8 %4, ptr %19, align 1
    #dbg_declare(ptr %19, !2690, !DIExpression(), !2691)
    #dbg_declare(ptr %20, !2692, !DIExpression(), !2693)
  %25 = load i32, ptr %15, align 4, !dbg !2694
  store i32 %25, ptr %10, align 4
    #dbg_declare(ptr %10, !2695, !DIExpression(), !2699)
  %26 = load i32, ptr %10, align 4, !dbg !2701
  %27 = lshr i32 %26, 6, !dbg !2704
  store i32 %27, ptr %20, align 4, !dbg !2693
    #dbg_declare(ptr %21, !2705, !DIExpression(), !2706)
  %28 = load i32, ptr %15, align 4, !dbg !2707
  %29 = load i32, ptr %20, align 4, !dbg !2708
  store i32 %28, ptr %8, align 4
    #dbg_declare(ptr %8, !2709, !DIExpression(), !2711)
  store i32 %29, ptr %9, align 4
    #dbg_declare(ptr %9, !2713, !DIExpression(), !2714)
  %30 = load i32, ptr %8, align 4, !dbg !2715
  %31 = load i32, ptr %9, align 4, !dbg !2718
  %32 = mul i32 %31, 64, !dbg !2719
  %33 = sub i32 %30, %32, !dbg !2720
  store i32 %33, ptr %21, align 4, !dbg !2706
    #dbg_declare(ptr %22, !2721, !DIExpression(), !2722)
  %34 = load i32, ptr %20, align 4, !dbg !2723
  %35 = load i32, ptr %16, align 4, !dbg !2724
  store i32 %35, ptr %13, align 4
    #dbg_declare(ptr %13, !2624, !DIExpression(), !2725)
  store i32 16, ptr %14, align 4
    #dbg_declare(ptr %14, !2629, !DIExpression(), !2727)
  %36 = load i32, ptr %13, align 4, !dbg !2728
  %37 = sub i32 %36, 1, !dbg !2729
  %38 = load i32, ptr %14, align 4, !dbg !2730
  %39 = sub i32 %38, 1, !dbg !2731
  %40 = or i32 %37, %39, !dbg !2732
  %41 = add i32 %40, 1, !dbg !2733
  %42 = mul i32 %34, %41, !dbg !2734
  %43 = load i32, ptr %17, align 4, !dbg !2735
  %44 = add i32 %42, %43, !dbg !2736
  %45 = load i32, ptr %18, align 4, !dbg !2737
  %46 = add i32 %44, %45, !dbg !2738
  %47 = load i32, ptr %21, align 4, !dbg !2739
  %48 = icmp ult i32 %47, 12, !dbg !2740, !nosanitize !1883
  br i1 %48, label %50, label %49, !dbg !2740, !prof !1896, !nosanitize !1883

49:                                               ; preds = %5
  call void @__ubsan_handle_out_of_bounds(ptr @40, i32 %47) #6, !dbg !2740, !nosanitize !1883
  br label %50, !dbg !2740, !nosanitize !1883

50:                                               ; preds = %49, %5
  %51 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %47, !dbg !2740
  %52 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %47), !dbg !2740, !nosanitize !1883
  %53 = extractvalue { i32, i1 } %52, 1, !dbg !2740, !nosanitize !1883
  %54 = or i1 %53, false, !dbg !2740, !nosanitize !1883
  %55 = extractvalue { i32, i1 } %52, 0, !dbg !2740, !nosanitize !1883
  %56 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %55, !dbg !2740, !nosanitize !1883
  %57 = icmp ne i32 %56, 0, !dbg !2740, !nosanitize !1883
  %58 = icmp eq i1 true, %57, !dbg !2740, !nosanitize !1883
  %59 = xor i1 %54, true, !dbg !2740, !nosanitize !1883
  %60 = icmp uge i32 %56, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2740, !nosanitize !1883
  %61 = and i1 %60, %59, !dbg !2740, !nosanitize !1883
  %62 = and i1 %58, %61, !dbg !2740, !nosanitize !1883
  br i1 %62, label %64, label %63, !dbg !2740, !prof !1896, !nosanitize !1883

63:                                               ; preds = %50
  call void @__ubsan_handle_pointer_overflow(ptr @41, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %56) #6, !dbg !2740, !nosanitize !1883
  br label %64, !dbg !2740, !nosanitize !1883

64:                                               ; preds = %63, %50
  %65 = icmp ne ptr %51, null, !dbg !2740, !nosanitize !1883
  %66 = ptrtoint ptr %51 to i32, !dbg !2740, !nosanitize !1883
  %67 = and i32 %66, 3, !dbg !2740, !nosanitize !1883
  %68 = icmp eq i32 %67, 0, !dbg !2740, !nosanitize !1883
  %69 = and i1 %65, %68, !dbg !2740, !nosanitize !1883
  br i1 %69, label %71, label %70, !dbg !2740, !prof !1896, !nosanitize !1883

70:                                               ; preds = %64
  call void @__ubsan_handle_type_mismatch_v1(ptr @42, i32 %66) #6, !dbg !2740, !nosanitize !1883
  br label %71, !dbg !2740, !nosanitize !1883

71:                                               ; preds = %70, %64
  %72 = load i32, ptr %51, align 4, !dbg !2740
  %73 = add i32 %46, %72, !dbg !2741
  store i32 %73, ptr %22, align 4, !dbg !2722
    #dbg_declare(ptr %23, !2742, !DIExpression(), !2743)
  %74 = load i32, ptr %21, align 4, !dbg !2744
  %75 = load i8, ptr %19, align 1, !dbg !2745
  store i32 %74, ptr %6, align 4
    #dbg_declare(ptr %6, !2746, !DIExpression(), !2748)
  store i8 %75, ptr %7, align 1
    #dbg_declare(ptr %7, !2750, !DIExpression(), !2751)
  %76 = load i8, ptr %7, align 1, !dbg !2752
  %77 = zext i8 %76 to i32, !dbg !2755, !nosanitize !1883
  %78 = icmp ult i32 %77, 2, !dbg !2755, !nosanitize !1883
  br i1 %78, label %80, label %79, !dbg !2755, !prof !1896, !nosanitize !1883

79:                                               ; preds = %71
  call void @__ubsan_handle_out_of_bounds(ptr @125, i32 %77) #6, !dbg !2755, !nosanitize !1883
  br label %80, !dbg !2755, !nosanitize !1883

80:                                               ; preds = %79, %71
  %81 = zext i8 %76 to i32, !dbg !2755
  %82 = getelementptr inbounds nuw [2 x [64 x i16]], ptr @l1_bank_to_noc_xy, i32 0, i32 %81, !dbg !2755
  %83 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 128, i32 %81), !dbg !2755, !nosanitize !1883
  %84 = extractvalue { i32, i1 } %83, 1, !dbg !2755, !nosanitize !1883
  %85 = extractvalue { i32, i1 } %83, 0, !dbg !2755, !nosanitize !1883
  %86 = add i32 ptrtoint (ptr @l1_bank_to_noc_xy to i32), %85, !dbg !2755, !nosanitize !1883
  %87 = icmp ne i32 %86, 0, !dbg !2755, !nosanitize !1883
  %88 = xor i1 %84, true, !dbg !2755, !nosanitize !1883
  %89 = icmp uge i32 %86, ptrtoint (ptr @l1_bank_to_noc_xy to i32), !dbg !2755, !nosanitize !1883
  %90 = and i1 %89, %88, !dbg !2755, !nosanitize !1883
  br i1 %90, label %92, label %91, !dbg !2755, !prof !1896, !nosanitize !1883

91:                                               ; preds = %80
  call void @__ubsan_handle_pointer_overflow(ptr @126, i32 ptrtoint (ptr @l1_bank_to_noc_xy to i32), i32 %86) #6, !dbg !2755, !nosanitize !1883
  br label %92, !dbg !2755, !nosanitize !1883

92:                                               ; preds = %91, %80
  %93 = load i32, ptr %6, align 4, !dbg !2756
  %94 = icmp ult i32 %93, 64, !dbg !2755, !nosanitize !1883
  br i1 %94, label %96, label %95, !dbg !2755, !prof !1896, !nosanitize !1883

95:                                               ; preds = %92
  call void @__ubsan_handle_out_of_bounds(ptr @128, i32 %93) #6, !dbg !2755, !nosanitize !1883
  br label %96, !dbg !2755, !nosanitize !1883

96:                                               ; preds = %95, %92
  %97 = getelementptr inbounds nuw [64 x i16], ptr %82, i32 0, i32 %93, !dbg !2755
  %98 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %93), !dbg !2755, !nosanitize !1883
  %99 = extractvalue { i32, i1 } %98, 1, !dbg !2755, !nosanitize !1883
  %100 = extractvalue { i32, i1 } %98, 0, !dbg !2755, !nosanitize !1883
  %101 = ptrtoint ptr %82 to i32, !dbg !2755, !nosanitize !1883
  %102 = add i32 %101, %100, !dbg !2755, !nosanitize !1883
  %103 = icmp ne i32 %102, 0, !dbg !2755, !nosanitize !1883
  %104 = xor i1 %99, true, !dbg !2755, !nosanitize !1883
  %105 = icmp uge i32 %102, %101, !dbg !2755, !nosanitize !1883
  %106 = and i1 %105, %104, !dbg !2755, !nosanitize !1883
  br i1 %106, label %108, label %107, !dbg !2755, !prof !1896, !nosanitize !1883

107:                                              ; preds = %96
  call void @__ubsan_handle_pointer_overflow(ptr @129, i32 %101, i32 %102) #6, !dbg !2755, !nosanitize !1883
  br label %108, !dbg !2755, !nosanitize !1883

108:                                              ; preds = %107, %96
  %109 = ptrtoint ptr %97 to i32, !dbg !2755, !nosanitize !1883
  %110 = and i32 %109, 1, !dbg !2755, !nosanitize !1883
  %111 = icmp eq i32 %110, 0, !dbg !2755, !nosanitize !1883
  br i1 %111, label %113, label %112, !dbg !2755, !prof !1896, !nosanitize !1883

112:                                              ; preds = %108
  call void @__ubsan_handle_type_mismatch_v1(ptr @130, i32 %109) #6, !dbg !2755, !nosanitize !1883
  br label %113, !dbg !2755, !nosanitize !1883

113:                                              ; preds = %108, %112
  %114 = load i16, ptr %97, align 2, !dbg !2755
  %115 = zext i16 %114 to i32, !dbg !2755
  store i32 %115, ptr %23, align 4, !dbg !2743
    #dbg_declare(ptr %24, !2757, !DIExpression(), !2758)
  %116 = load i32, ptr %23, align 4, !dbg !2759
  %117 = load i32, ptr %22, align 4, !dbg !2760
  store i32 %116, ptr %11, align 4
    #dbg_declare(ptr %11, !2666, !DIExpression(), !2761)
  store i32 %117, ptr %12, align 4
    #dbg_declare(ptr %12, !2672, !DIExpression(), !2763)
  %118 = load i32, ptr %11, align 4, !dbg !2764
  %119 = zext i32 %118 to i64, !dbg !2765
  %120 = shl i64 %119, 32, !dbg !2766
  %121 = load i32, ptr %12, align 4, !dbg !2767
  %122 = zext i32 %121 to i64, !dbg !2767
  %123 = or i64 %120, %122, !dbg !2768
  store i64 %123, ptr %24, align 8, !dbg !2758
  %124 = load i64, ptr %24, align 8, !dbg !2769
  ret i64 %124, !dbg !2770
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef i64 @_Z26get_system_memory_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #0 !dbg !2771 {
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i8, align 1
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i32, align 4
  %14 = alloca i64, align 8
  store i32 %0, ptr %6, align 4
    #dbg_declare(ptr %6, !2772, !DIExpression(), !2773)
  store i32 %1, ptr %7, align 4
    #dbg_declare(ptr %7, !2774, !DIExpression(), !2775)
  store i32 %2, ptr %8, align 4
    #dbg_declare(ptr %8, !2776, !DIExpression(), !2777)
  store i32 %3, ptr %9, align 4
    #dbg_declare(ptr %9, !2778, !DIExpression(), !2779)
  store i8 %4, ptr %10, align 1
    #dbg_declare(ptr %10, !2780, !DIExpression(), !2781)
    #dbg_declare(ptr %11, !2782, !DIExpression(), !2783)
  br i1 true, label %16, label %15, !dbg !2784, !prof !1896, !nosanitize !1883

15:                                               ; preds = %5
  call void @__ubsan_handle_shift_out_of_bounds(ptr @44, i32 3, i32 10) #6, !dbg !2784, !nosanitize !1883
  br label %16, !dbg !2784, !nosanitize !1883

16:                                               ; preds = %15, %5
  br i1 true, label %18, label %17, !dbg !2784, !prof !1896, !nosanitize !1883

17:                                               ; preds = %16
  call void @__ubsan_handle_shift_out_of_bounds(ptr @45, i32 0, i32 4) #6, !dbg !2784, !nosanitize !1883
  br label %18, !dbg !2784, !nosanitize !1883

18:                                               ; preds = %17, %16
  br i1 true, label %21, label %19, !dbg !2784, !prof !1896, !nosanitize !1883

19:                                               ; preds = %18
  store i64 3072, ptr %12, align 8, !dbg !2784, !nosanitize !1883
  %20 = ptrtoint ptr %12 to i32, !dbg !2784, !nosanitize !1883
  call void @__ubsan_handle_shift_out_of_bounds(ptr @47, i32 %20, i32 32) #6, !dbg !2784, !nosanitize !1883
  br label %21, !dbg !2784, !nosanitize !1883

21:                                               ; preds = %19, %18
  store i64 13228499271680, ptr %11, align 8, !dbg !2783
    #dbg_declare(ptr %13, !2785, !DIExpression(), !2786)
  %22 = load i32, ptr %8, align 4, !dbg !2787
  %23 = load i32, ptr %7, align 4, !dbg !2788
  %24 = load i32, ptr %6, align 4, !dbg !2789
  %25 = mul i32 %23, %24, !dbg !2790
  %26 = add i32 %22, %25, !dbg !2791
  %27 = load i32, ptr %9, align 4, !dbg !2792
  %28 = add i32 %26, %27, !dbg !2793
  store i32 %28, ptr %13, align 4, !dbg !2786
    #dbg_declare(ptr %14, !2794, !DIExpression(), !2795)
  %29 = load i64, ptr %11, align 8, !dbg !2796
  %30 = load i32, ptr %13, align 4, !dbg !2797
  %31 = zext i32 %30 to i64, !dbg !2797
  %32 = or i64 %29, %31, !dbg !2798
  store i64 %32, ptr %14, align 8, !dbg !2795
  %33 = load i64, ptr %14, align 8, !dbg !2799
  ret i64 %33, !dbg !2800
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_shift_out_of_bounds(ptr, i32, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_ZN15tensor_accessor25get_dram_bank_base_offsetEjh(i32 noundef %0, i8 noundef zeroext %1) #3 !dbg !2801 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i8, align 1
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i8, align 1
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i64, align 8
  store i32 %0, ptr %13, align 4
    #dbg_declare(ptr %13, !2804, !DIExpression(), !2805)
  store i8 %1, ptr %14, align 1
    #dbg_declare(ptr %14, !2806, !DIExpression(), !2807)
    #dbg_declare(ptr %15, !2808, !DIExpression(), !2809)
  %20 = load i32, ptr %13, align 4, !dbg !2810
  store i32 %20, ptr %12, align 4
    #dbg_declare(ptr %12, !2572, !DIExpression(), !2811)
  %21 = load i32, ptr %12, align 4, !dbg !2813
  store i32 %21, ptr %4, align 4
    #dbg_declare(ptr %4, !2582, !DIExpression(), !2814)
  %22 = load i32, ptr %4, align 4, !dbg !2816
  store i32 %22, ptr %3, align 4
    #dbg_declare(ptr %3, !2593, !DIExpression(), !2817)
  %23 = load i32, ptr %3, align 4, !dbg !2819
  %24 = zext i32 %23 to i64, !dbg !2819
  %25 = mul i64 %24, 2863311531, !dbg !2820
  %26 = lshr i64 %25, 32, !dbg !2821
  %27 = lshr i64 %26, 3, !dbg !2822
  %28 = trunc i64 %27 to i32, !dbg !2823
  store i32 %28, ptr %15, align 4, !dbg !2809
    #dbg_declare(ptr %16, !2824, !DIExpression(), !2825)
  %29 = load i32, ptr %13, align 4, !dbg !2826
  %30 = load i32, ptr %15, align 4, !dbg !2827
  store i32 %29, ptr %10, align 4
    #dbg_declare(ptr %10, !2606, !DIExpression(), !2828)
  store i32 %30, ptr %11, align 4
    #dbg_declare(ptr %11, !2612, !DIExpression(), !2830)
  %31 = load i32, ptr %10, align 4, !dbg !2831
  %32 = load i32, ptr %11, align 4, !dbg !2832
  %33 = mul i32 %32, 12, !dbg !2833
  %34 = sub i32 %31, %33, !dbg !2834
  store i32 %34, ptr %16, align 4, !dbg !2825
    #dbg_declare(ptr %17, !2835, !DIExpression(), !2836)
  %35 = load i32, ptr %16, align 4, !dbg !2837
  store i32 %35, ptr %5, align 4
    #dbg_declare(ptr %5, !2838, !DIExpression(), !2840)
  %36 = load i32, ptr %5, align 4, !dbg !2842
  %37 = icmp ult i32 %36, 12, !dbg !2845, !nosanitize !1883
  br i1 %37, label %39, label %38, !dbg !2845, !prof !1896, !nosanitize !1883

38:                                               ; preds = %2
  call void @__ubsan_handle_out_of_bounds(ptr @131, i32 %36) #6, !dbg !2845, !nosanitize !1883
  br label %39, !dbg !2845, !nosanitize !1883

39:                                               ; preds = %38, %2
  %40 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %36, !dbg !2845
  %41 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %36), !dbg !2845, !nosanitize !1883
  %42 = extractvalue { i32, i1 } %41, 1, !dbg !2845, !nosanitize !1883
  %43 = extractvalue { i32, i1 } %41, 0, !dbg !2845, !nosanitize !1883
  %44 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %43, !dbg !2845, !nosanitize !1883
  %45 = icmp ne i32 %44, 0, !dbg !2845, !nosanitize !1883
  %46 = xor i1 %42, true, !dbg !2845, !nosanitize !1883
  %47 = icmp uge i32 %44, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2845, !nosanitize !1883
  %48 = and i1 %47, %46, !dbg !2845, !nosanitize !1883
  br i1 %48, label %50, label %49, !dbg !2845, !prof !1896, !nosanitize !1883

49:                                               ; preds = %39
  call void @__ubsan_handle_pointer_overflow(ptr @132, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %44) #6, !dbg !2845, !nosanitize !1883
  br label %50, !dbg !2845, !nosanitize !1883

50:                                               ; preds = %49, %39
  %51 = ptrtoint ptr %40 to i32, !dbg !2845, !nosanitize !1883
  %52 = and i32 %51, 3, !dbg !2845, !nosanitize !1883
  %53 = icmp eq i32 %52, 0, !dbg !2845, !nosanitize !1883
  br i1 %53, label %55, label %54, !dbg !2845, !prof !1896, !nosanitize !1883

54:                                               ; preds = %50
  call void @__ubsan_handle_type_mismatch_v1(ptr @133, i32 %51) #6, !dbg !2845, !nosanitize !1883
  br label %55, !dbg !2845, !nosanitize !1883

55:                                               ; preds = %50, %54
  %56 = load i32, ptr %40, align 4, !dbg !2845
  store i32 %56, ptr %17, align 4, !dbg !2836
    #dbg_declare(ptr %18, !2846, !DIExpression(), !2847)
  %57 = load i32, ptr %16, align 4, !dbg !2848
  %58 = load i8, ptr %14, align 1, !dbg !2849
  store i32 %57, ptr %8, align 4
    #dbg_declare(ptr %8, !2649, !DIExpression(), !2850)
  store i8 %58, ptr %9, align 1
    #dbg_declare(ptr %9, !2655, !DIExpression(), !2852)
  %59 = load i8, ptr %9, align 1, !dbg !2853
  %60 = zext i8 %59 to i32, !dbg !2854, !nosanitize !1883
  %61 = icmp ult i32 %60, 2, !dbg !2854, !nosanitize !1883
  br i1 %61, label %63, label %62, !dbg !2854, !prof !1896, !nosanitize !1883

62:                                               ; preds = %55
  call void @__ubsan_handle_out_of_bounds(ptr @116, i32 %60) #6, !dbg !2854, !nosanitize !1883
  br label %63, !dbg !2854, !nosanitize !1883

63:                                               ; preds = %62, %55
  %64 = zext i8 %59 to i32, !dbg !2854
  %65 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %64, !dbg !2854
  %66 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %64), !dbg !2854, !nosanitize !1883
  %67 = extractvalue { i32, i1 } %66, 1, !dbg !2854, !nosanitize !1883
  %68 = extractvalue { i32, i1 } %66, 0, !dbg !2854, !nosanitize !1883
  %69 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %68, !dbg !2854, !nosanitize !1883
  %70 = icmp ne i32 %69, 0, !dbg !2854, !nosanitize !1883
  %71 = xor i1 %67, true, !dbg !2854, !nosanitize !1883
  %72 = icmp uge i32 %69, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !2854, !nosanitize !1883
  %73 = and i1 %72, %71, !dbg !2854, !nosanitize !1883
  br i1 %73, label %75, label %74, !dbg !2854, !prof !1896, !nosanitize !1883

74:                                               ; preds = %63
  call void @__ubsan_handle_pointer_overflow(ptr @117, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %69) #6, !dbg !2854, !nosanitize !1883
  br label %75, !dbg !2854, !nosanitize !1883

75:                                               ; preds = %74, %63
  %76 = load i32, ptr %8, align 4, !dbg !2855
  %77 = icmp ult i32 %76, 12, !dbg !2854, !nosanitize !1883
  br i1 %77, label %79, label %78, !dbg !2854, !prof !1896, !nosanitize !1883

78:                                               ; preds = %75
  call void @__ubsan_handle_out_of_bounds(ptr @119, i32 %76) #6, !dbg !2854, !nosanitize !1883
  br label %79, !dbg !2854, !nosanitize !1883

79:                                               ; preds = %78, %75
  %80 = getelementptr inbounds nuw [12 x i16], ptr %65, i32 0, i32 %76, !dbg !2854
  %81 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %76), !dbg !2854, !nosanitize !1883
  %82 = extractvalue { i32, i1 } %81, 1, !dbg !2854, !nosanitize !1883
  %83 = extractvalue { i32, i1 } %81, 0, !dbg !2854, !nosanitize !1883
  %84 = ptrtoint ptr %65 to i32, !dbg !2854, !nosanitize !1883
  %85 = add i32 %84, %83, !dbg !2854, !nosanitize !1883
  %86 = icmp ne i32 %85, 0, !dbg !2854, !nosanitize !1883
  %87 = xor i1 %82, true, !dbg !2854, !nosanitize !1883
  %88 = icmp uge i32 %85, %84, !dbg !2854, !nosanitize !1883
  %89 = and i1 %88, %87, !dbg !2854, !nosanitize !1883
  br i1 %89, label %91, label %90, !dbg !2854, !prof !1896, !nosanitize !1883

90:                                               ; preds = %79
  call void @__ubsan_handle_pointer_overflow(ptr @120, i32 %84, i32 %85) #6, !dbg !2854, !nosanitize !1883
  br label %91, !dbg !2854, !nosanitize !1883

91:                                               ; preds = %90, %79
  %92 = ptrtoint ptr %80 to i32, !dbg !2854, !nosanitize !1883
  %93 = and i32 %92, 1, !dbg !2854, !nosanitize !1883
  %94 = icmp eq i32 %93, 0, !dbg !2854, !nosanitize !1883
  br i1 %94, label %96, label %95, !dbg !2854, !prof !1896, !nosanitize !1883

95:                                               ; preds = %91
  call void @__ubsan_handle_type_mismatch_v1(ptr @122, i32 %92) #6, !dbg !2854, !nosanitize !1883
  br label %96, !dbg !2854, !nosanitize !1883

96:                                               ; preds = %91, %95
  %97 = load i16, ptr %80, align 2, !dbg !2854
  %98 = zext i16 %97 to i32, !dbg !2854
  store i32 %98, ptr %18, align 4, !dbg !2847
    #dbg_declare(ptr %19, !2856, !DIExpression(), !2857)
  %99 = load i32, ptr %18, align 4, !dbg !2858
  %100 = load i32, ptr %17, align 4, !dbg !2859
  store i32 %99, ptr %6, align 4
    #dbg_declare(ptr %6, !2666, !DIExpression(), !2860)
  store i32 %100, ptr %7, align 4
    #dbg_declare(ptr %7, !2672, !DIExpression(), !2862)
  %101 = load i32, ptr %6, align 4, !dbg !2863
  %102 = zext i32 %101 to i64, !dbg !2864
  %103 = shl i64 %102, 32, !dbg !2865
  %104 = load i32, ptr %7, align 4, !dbg !2866
  %105 = zext i32 %104 to i64, !dbg !2866
  %106 = or i64 %103, %105, !dbg !2867
  store i64 %106, ptr %19, align 8, !dbg !2857
  %107 = load i64, ptr %19, align 8, !dbg !2868
  ret i64 %107, !dbg !2869
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i1 @_Z13is_l1_addressy(i64 noundef %0) #0 !dbg !2870 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
    #dbg_declare(ptr %2, !2874, !DIExpression(), !2875)
  %3 = load i64, ptr %2, align 8, !dbg !2876
  %4 = and i64 %3, 4294967295, !dbg !2877
  %5 = icmp ult i64 %4, 4278190080, !dbg !2878
  ret i1 %5, !dbg !2879
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z22noc_async_read_barrierh(i8 noundef zeroext %0) #3 !dbg !2880 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  %7 = alloca i8, align 1
  store i8 %0, ptr %7, align 1
    #dbg_declare(ptr %7, !2883, !DIExpression(), !2884)
  br label %8, !dbg !2885

8:                                                ; preds = %45, %1
  %9 = load i8, ptr %7, align 1, !dbg !2888
  %10 = zext i8 %9 to i32, !dbg !2888
  store i32 %10, ptr %6, align 4
    #dbg_declare(ptr %6, !2889, !DIExpression(), !2893)
  %11 = load i32, ptr %6, align 4, !dbg !2895
  store i32 %11, ptr %2, align 4
    #dbg_declare(ptr %2, !2896, !DIExpression(), !2898)
  store i32 2, ptr %3, align 4
    #dbg_declare(ptr %3, !2900, !DIExpression(), !2901)
    #dbg_declare(ptr %4, !2902, !DIExpression(), !2903)
  %12 = load i32, ptr %2, align 4, !dbg !2904
  %13 = shl i32 %12, 16, !dbg !2905
  %14 = load i32, ptr %3, align 4, !dbg !2906
  %15 = mul i32 %14, 4, !dbg !2907
  %16 = add i32 -5111296, %15, !dbg !2907
  %17 = add i32 %13, %16, !dbg !2908
  store i32 %17, ptr %4, align 4, !dbg !2903
    #dbg_declare(ptr %5, !2909, !DIExpression(), !2910)
  %18 = load i32, ptr %4, align 4, !dbg !2911
  %19 = inttoptr i32 %18 to ptr, !dbg !2912
  store ptr %19, ptr %5, align 4, !dbg !2910
  %20 = load ptr, ptr %5, align 4, !dbg !2913
  %21 = load volatile i32, ptr %20, align 4, !dbg !2914
  %22 = load i32, ptr %6, align 4, !dbg !2915
  %23 = icmp ult i32 %22, 2, !dbg !2916, !nosanitize !1883
  br i1 %23, label %25, label %24, !dbg !2916, !prof !1896, !nosanitize !1883

24:                                               ; preds = %8
  call void @__ubsan_handle_out_of_bounds(ptr @62, i32 %22) #6, !dbg !2916, !nosanitize !1883
  br label %25, !dbg !2916, !nosanitize !1883

25:                                               ; preds = %24, %8
  %26 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %22, !dbg !2916
  %27 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %22), !dbg !2916, !nosanitize !1883
  %28 = extractvalue { i32, i1 } %27, 1, !dbg !2916, !nosanitize !1883
  %29 = extractvalue { i32, i1 } %27, 0, !dbg !2916, !nosanitize !1883
  %30 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %29, !dbg !2916, !nosanitize !1883
  %31 = icmp ne i32 %30, 0, !dbg !2916, !nosanitize !1883
  %32 = xor i1 %28, true, !dbg !2916, !nosanitize !1883
  %33 = icmp uge i32 %30, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !2916, !nosanitize !1883
  %34 = and i1 %33, %32, !dbg !2916, !nosanitize !1883
  br i1 %34, label %36, label %35, !dbg !2916, !prof !1896, !nosanitize !1883

35:                                               ; preds = %25
  call void @__ubsan_handle_pointer_overflow(ptr @63, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %30) #6, !dbg !2916, !nosanitize !1883
  br label %36, !dbg !2916, !nosanitize !1883

36:                                               ; preds = %35, %25
  %37 = ptrtoint ptr %26 to i32, !dbg !2916, !nosanitize !1883
  %38 = and i32 %37, 3, !dbg !2916, !nosanitize !1883
  %39 = icmp eq i32 %38, 0, !dbg !2916, !nosanitize !1883
  br i1 %39, label %41, label %40, !dbg !2916, !prof !1896, !nosanitize !1883

40:                                               ; preds = %36
  call void @__ubsan_handle_type_mismatch_v1(ptr @64, i32 %37) #6, !dbg !2916, !nosanitize !1883
  br label %41, !dbg !2916, !nosanitize !1883

41:                                               ; preds = %36, %40
  %42 = load i32, ptr %26, align 4, !dbg !2916
  %43 = icmp eq i32 %21, %42, !dbg !2917
  %44 = xor i1 %43, true, !dbg !2918
  br i1 %44, label %45, label %46, !dbg !2885

45:                                               ; preds = %41
  br label %8, !dbg !2885, !llvm.loop !2919

46:                                               ; preds = %41
  ret void, !dbg !2921
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z11kernel_mainv() #3 !dbg !2922 {
  %1 = alloca i32, align 4
  %2 = alloca ptr, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i8, align 1
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  %22 = alloca ptr, align 4
  %23 = alloca i32, align 4
  %24 = alloca i32, align 4
  %25 = alloca i8, align 1
  %26 = alloca i32, align 4
  %27 = alloca i32, align 4
  %28 = alloca i32, align 4
  %29 = alloca i32, align 4
  %30 = alloca i64, align 8
  %31 = alloca i32, align 4
  %32 = alloca i32, align 4
  %33 = alloca i32, align 4
  %34 = alloca i32, align 4
  %35 = alloca i32, align 4
  %36 = alloca i8, align 1
  %37 = alloca i32, align 4
  %38 = alloca i32, align 4
  %39 = alloca i32, align 4
  %40 = alloca ptr, align 4
  %41 = alloca i32, align 4
  %42 = alloca i32, align 4
  %43 = alloca i8, align 1
  %44 = alloca i32, align 4
  %45 = alloca i32, align 4
  %46 = alloca i32, align 4
  %47 = alloca i32, align 4
  %48 = alloca i64, align 8
  %49 = alloca ptr, align 4
  %50 = alloca ptr, align 4
  %51 = alloca i32, align 4
  %52 = alloca i32, align 4
  %53 = alloca i32, align 4
  %54 = alloca ptr, align 4
  %55 = alloca i32, align 4
  %56 = alloca i32, align 4
  %57 = alloca i32, align 4
  %58 = alloca i32, align 4
  %59 = alloca ptr, align 4
  %60 = alloca i32, align 4
  %61 = alloca i32, align 4
  %62 = alloca i32, align 4
  %63 = alloca i32, align 4
  %64 = alloca i32, align 4
  %65 = alloca i32, align 4
  %66 = alloca i32, align 4
  %67 = alloca i32, align 4
  %68 = alloca i32, align 4
  %69 = alloca i32, align 4
  %70 = alloca i32, align 4
  %71 = alloca i32, align 4
  %72 = alloca i32, align 4
  %73 = alloca i32, align 4
  %74 = alloca i32, align 4
  %75 = alloca i32, align 4
  %76 = alloca i32, align 4
  %77 = alloca i32, align 4
  %78 = alloca i32, align 4
  %79 = alloca i32, align 4
  %80 = alloca i32, align 4
  %81 = alloca i32, align 4
  %82 = alloca i32, align 4
  %83 = alloca ptr, align 4
  %84 = alloca i32, align 4
  %85 = alloca ptr, align 4
  %86 = alloca i32, align 4
  %87 = alloca i32, align 4
  %88 = alloca i32, align 4
  %89 = alloca i32, align 4
  %90 = alloca i32, align 4
  %91 = alloca i32, align 4
  %92 = alloca i8, align 1
  %93 = alloca i32, align 4
  %94 = alloca i32, align 4
  %95 = alloca ptr, align 4
  %96 = alloca i32, align 4
  %97 = alloca i8, align 1
  %98 = alloca i32, align 4
  %99 = alloca ptr, align 4
  %100 = alloca i32, align 4
  %101 = alloca i32, align 4
  %102 = alloca i32, align 4
  %103 = alloca i8, align 1
  %104 = alloca i32, align 4
  %105 = alloca i32, align 4
  %106 = alloca i32, align 4
  %107 = alloca i32, align 4
  %108 = alloca i32, align 4
  %109 = alloca i32, align 4
  %110 = alloca i32, align 4
  %111 = alloca i16, align 2
  %112 = alloca i32, align 4
  %113 = alloca i32, align 4
  %114 = alloca i32, align 4
  %115 = alloca ptr, align 4
  %116 = alloca i32, align 4
  %117 = alloca ptr, align 4
  %118 = alloca i32, align 4
  %119 = alloca i32, align 4
  %120 = alloca i8, align 1
  %121 = alloca i32, align 4
  %122 = alloca i32, align 4
  %123 = alloca i32, align 4
  %124 = alloca i32, align 4
  %125 = alloca i32, align 4
  %126 = alloca i32, align 4
  %127 = alloca i32, align 4
  %128 = alloca i32, align 4
  %129 = alloca i16, align 2
  %130 = alloca i16, align 2
  %131 = alloca i32, align 4
  %132 = alloca i32, align 4
  %133 = alloca i32, align 4
  %134 = alloca i32, align 4
  %135 = alloca i32, align 4
  %136 = alloca i32, align 4
  %137 = alloca i32, align 4
  %138 = alloca i32, align 4
  %139 = alloca i32, align 4
  %140 = alloca i32, align 4
  %141 = alloca i32, align 4
  %142 = alloca i32, align 4
  %143 = alloca %struct.TensorAccessorArgs, align 4
  %144 = alloca %struct.TensorAccessor, align 4
  %145 = alloca %struct.TensorAccessorArgs.0, align 4
  %146 = alloca %struct.TensorAccessor, align 4
  %147 = alloca i32, align 4
  %148 = alloca i32, align 4
  %149 = alloca i32, align 4
  %150 = alloca i32, align 4
    #dbg_declare(ptr %131, !2923, !DIExpression(), !2924)
  store i32 1, ptr %131, align 4, !dbg !2924
    #dbg_declare(ptr %132, !2925, !DIExpression(), !2926)
  store i32 16, ptr %132, align 4, !dbg !2926
    #dbg_declare(ptr %133, !2927, !DIExpression(), !2928)
  store i32 1, ptr %133, align 4, !dbg !2928
    #dbg_declare(ptr %134, !2929, !DIExpression(), !2930)
  store i32 2048, ptr %134, align 4, !dbg !2930
    #dbg_declare(ptr %135, !2931, !DIExpression(), !2932)
  store i32 3, ptr %135, align 4, !dbg !2932
    #dbg_declare(ptr %136, !2933, !DIExpression(), !2934)
  store i32 2048, ptr %136, align 4, !dbg !2934
    #dbg_declare(ptr %137, !2935, !DIExpression(), !2936)
  store i32 1, ptr %137, align 4, !dbg !2936
    #dbg_declare(ptr %138, !2937, !DIExpression(), !2938)
  store i32 3, ptr %138, align 4, !dbg !2938
    #dbg_declare(ptr %139, !2939, !DIExpression(), !2940)
  %151 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 0), !dbg !2941
  store i32 %151, ptr %139, align 4, !dbg !2940
    #dbg_declare(ptr %140, !2942, !DIExpression(), !2943)
  %152 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 1), !dbg !2944
  store i32 %152, ptr %140, align 4, !dbg !2943
    #dbg_declare(ptr %141, !2945, !DIExpression(), !2946)
  %153 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 2), !dbg !2947
  store i32 %153, ptr %141, align 4, !dbg !2946
    #dbg_declare(ptr %142, !2948, !DIExpression(), !2949)
  %154 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 3), !dbg !2950
  store i32 %154, ptr %142, align 4, !dbg !2949
    #dbg_declare(ptr %143, !2951, !DIExpression(), !2952)
  call void @llvm.memset.p0.i32(ptr align 4 %143, i8 0, i32 4, i1 false), !dbg !2952
    #dbg_declare(ptr %144, !2953, !DIExpression(), !2954)
  %155 = load i32, ptr %139, align 4, !dbg !2955
  call void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %144, ptr noundef nonnull align 4 dereferenceable(4) %143, i32 noundef %155, i32 noundef 2048), !dbg !2956
    #dbg_declare(ptr %145, !2957, !DIExpression(), !2958)
  call void @llvm.memset.p0.i32(ptr align 4 %145, i8 0, i32 4, i1 false), !dbg !2958
    #dbg_declare(ptr %146, !2959, !DIExpression(), !2960)
  %156 = load i32, ptr %140, align 4, !dbg !2961
  call void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %146, ptr noundef nonnull align 4 dereferenceable(4) %145, i32 noundef %156, i32 noundef 2048), !dbg !2962
  store i32 1, ptr %124, align 4
    #dbg_declare(ptr %124, !2963, !DIExpression(), !2967)
  store i32 1, ptr %125, align 4
    #dbg_declare(ptr %125, !2969, !DIExpression(), !2970)
    #dbg_declare(ptr %126, !2971, !DIExpression(), !2972)
  %157 = load i32, ptr %124, align 4, !dbg !2973
  store i32 %157, ptr %89, align 4
    #dbg_declare(ptr %89, !2974, !DIExpression(), !2978)
  %158 = load i32, ptr %89, align 4, !dbg !2980
  store i32 %158, ptr %63, align 4
    #dbg_declare(ptr %63, !2981, !DIExpression(), !2985)
  %159 = load i32, ptr %63, align 4, !dbg !2987
  %160 = mul i32 %159, 4096, !dbg !2988
  %161 = add i32 -4980736, %160, !dbg !2988
  %162 = add i32 %161, 12, !dbg !2988
  %163 = inttoptr i32 %162 to ptr, !dbg !2989
  %164 = ptrtoint ptr %163 to i32, !dbg !2990
  store i32 %164, ptr %126, align 4, !dbg !2972
    #dbg_declare(ptr %127, !2991, !DIExpression(), !2992)
  %165 = load i32, ptr %124, align 4, !dbg !2993
  store i32 %165, ptr %86, align 4
    #dbg_declare(ptr %86, !2994, !DIExpression(), !2996)
  %166 = load i32, ptr %86, align 4, !dbg !2998
  store i32 %166, ptr %66, align 4
    #dbg_declare(ptr %66, !2981, !DIExpression(), !2999)
  %167 = load i32, ptr %66, align 4, !dbg !3001
  %168 = mul i32 %167, 4096, !dbg !3002
  %169 = add i32 -4980736, %168, !dbg !3002
  %170 = add i32 %169, 16, !dbg !3002
  %171 = inttoptr i32 %170 to ptr, !dbg !3003
  %172 = load volatile i32, ptr %171, align 4, !dbg !3004
  store i32 %172, ptr %127, align 4, !dbg !2992
    #dbg_declare(ptr %128, !3005, !DIExpression(), !3006)
  br label %173, !dbg !3007

173:                                              ; preds = %221, %0
    #dbg_declare(ptr %129, !3008, !DIExpression(), !3010)
  %174 = load i32, ptr %126, align 4, !dbg !3011
  store i32 %174, ptr %82, align 4
    #dbg_declare(ptr %82, !3012, !DIExpression(), !3014)
    #dbg_declare(ptr %83, !3016, !DIExpression(), !3017)
  %175 = load i32, ptr %82, align 4, !dbg !3018
  %176 = inttoptr i32 %175 to ptr, !dbg !3019
  store ptr %176, ptr %83, align 4, !dbg !3017
  %177 = load ptr, ptr %83, align 4, !dbg !3020
  %178 = load volatile i32, ptr %177, align 4, !dbg !3020
  %179 = trunc i32 %178 to i16, !dbg !3021
  store i16 %179, ptr %129, align 2, !dbg !3010
    #dbg_declare(ptr %130, !3022, !DIExpression(), !3023)
  %180 = load i32, ptr %124, align 4, !dbg !3024
  store i32 %180, ptr %67, align 4
    #dbg_declare(ptr %67, !3025, !DIExpression(), !3049)
  %181 = load i32, ptr %67, align 4, !dbg !3051
  %182 = icmp ult i32 %181, 32, !dbg !3052, !nosanitize !1883
  br i1 %182, label %184, label %183, !dbg !3052, !prof !1896, !nosanitize !1883

183:                                              ; preds = %173
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %181) #6, !dbg !3052, !nosanitize !1883
  br label %184, !dbg !3052, !nosanitize !1883

184:                                              ; preds = %183, %173
  %185 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %181, !dbg !3052
  %186 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %181), !dbg !3052, !nosanitize !1883
  %187 = extractvalue { i32, i1 } %186, 1, !dbg !3052, !nosanitize !1883
  %188 = extractvalue { i32, i1 } %186, 0, !dbg !3052, !nosanitize !1883
  %189 = add i32 ptrtoint (ptr @cb_interface to i32), %188, !dbg !3052, !nosanitize !1883
  %190 = icmp ne i32 %189, 0, !dbg !3052, !nosanitize !1883
  %191 = xor i1 %187, true, !dbg !3052, !nosanitize !1883
  %192 = icmp uge i32 %189, ptrtoint (ptr @cb_interface to i32), !dbg !3052, !nosanitize !1883
  %193 = and i1 %192, %191, !dbg !3052, !nosanitize !1883
  br i1 %193, label %195, label %194, !dbg !3052, !prof !1896, !nosanitize !1883

194:                                              ; preds = %184
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %189) #6, !dbg !3052, !nosanitize !1883
  br label %195, !dbg !3052, !nosanitize !1883

195:                                              ; preds = %194, %184
  %196 = ptrtoint ptr %185 to i32, !dbg !3052, !nosanitize !1883
  %197 = and i32 %196, 3, !dbg !3052, !nosanitize !1883
  %198 = icmp eq i32 %197, 0, !dbg !3052, !nosanitize !1883
  br i1 %198, label %200, label %199, !dbg !3052, !prof !1896, !nosanitize !1883

199:                                              ; preds = %195
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %196) #6, !dbg !3052, !nosanitize !1883
  br label %200, !dbg !3052, !nosanitize !1883

200:                                              ; preds = %199, %195
  %201 = ptrtoint ptr %185 to i32, !dbg !3052, !nosanitize !1883
  %202 = and i32 %201, 3, !dbg !3052, !nosanitize !1883
  %203 = icmp eq i32 %202, 0, !dbg !3052, !nosanitize !1883
  br i1 %203, label %205, label %204, !dbg !3052, !prof !1896, !nosanitize !1883

204:                                              ; preds = %200
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %201) #6, !dbg !3052, !nosanitize !1883
  br label %205, !dbg !3052, !nosanitize !1883

205:                                              ; preds = %204, %200
  %206 = ptrtoint ptr %185 to i32, !dbg !3053, !nosanitize !1883
  %207 = and i32 %206, 3, !dbg !3053, !nosanitize !1883
  %208 = icmp eq i32 %207, 0, !dbg !3053, !nosanitize !1883
  br i1 %208, label %210, label %209, !dbg !3053, !prof !1896, !nosanitize !1883

209:                                              ; preds = %205
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %206) #6, !dbg !3053, !nosanitize !1883
  br label %210, !dbg !3053, !nosanitize !1883

210:                                              ; preds = %205, %209
  %211 = ptrtoint ptr %185 to i32, !dbg !3054, !nosanitize !1883
  %212 = and i32 %211, 3, !dbg !3054, !nosanitize !1883
  %213 = icmp eq i32 %212, 0, !dbg !3054, !nosanitize !1883
  br i1 %213, label %215, label %214, !dbg !3054, !prof !1896, !nosanitize !1883

214:                                              ; preds = %210
  call void @__ubsan_handle_type_mismatch_v1(ptr @67, i32 %211) #6, !dbg !3054, !nosanitize !1883
  br label %215, !dbg !3054, !nosanitize !1883

215:                                              ; preds = %214, %210
  %216 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %185, i32 0, i32 3, !dbg !3054
  %217 = ptrtoint ptr %216 to i32, !dbg !3054, !nosanitize !1883
  %218 = and i32 %217, 3, !dbg !3054, !nosanitize !1883
  %219 = icmp eq i32 %218, 0, !dbg !3054, !nosanitize !1883
  br i1 %219, label %221, label %220, !dbg !3054, !prof !1896, !nosanitize !1883

220:                                              ; preds = %215
  call void @__ubsan_handle_type_mismatch_v1(ptr @68, i32 %217) #6, !dbg !3054, !nosanitize !1883
  br label %221, !dbg !3054, !nosanitize !1883

221:                                              ; preds = %220, %215
  %222 = load i32, ptr %216, align 4, !dbg !3054
  %223 = load i32, ptr %127, align 4, !dbg !3055
  %224 = load i16, ptr %129, align 2, !dbg !3056
  %225 = zext i16 %224 to i32, !dbg !3056
  %226 = sub i32 %223, %225, !dbg !3057
  %227 = sub i32 %222, %226, !dbg !3058
  %228 = trunc i32 %227 to i16, !dbg !3059
  store i16 %228, ptr %130, align 2, !dbg !3023
  %229 = load i16, ptr %130, align 2, !dbg !3060
  %230 = zext i16 %229 to i32, !dbg !3060
  store i32 %230, ptr %128, align 4, !dbg !3061
  %231 = load i32, ptr %128, align 4, !dbg !3062
  %232 = load i32, ptr %125, align 4, !dbg !3063
  %233 = icmp slt i32 %231, %232, !dbg !3064
  br i1 %233, label %173, label %234, !dbg !3065, !llvm.loop !3066

234:                                              ; preds = %221
    #dbg_declare(ptr %147, !3068, !DIExpression(), !3069)
  store i32 1, ptr %122, align 4
    #dbg_declare(ptr %122, !3070, !DIExpression(), !3072)
    #dbg_declare(ptr %123, !3074, !DIExpression(), !3075)
  %235 = load i32, ptr %122, align 4, !dbg !3076
  store i32 %235, ptr %68, align 4
    #dbg_declare(ptr %68, !3025, !DIExpression(), !3077)
  %236 = load i32, ptr %68, align 4, !dbg !3079
  %237 = icmp ult i32 %236, 32, !dbg !3080, !nosanitize !1883
  br i1 %237, label %239, label %238, !dbg !3080, !prof !1896, !nosanitize !1883

238:                                              ; preds = %234
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %236) #6, !dbg !3080, !nosanitize !1883
  br label %239, !dbg !3080, !nosanitize !1883

239:                                              ; preds = %238, %234
  %240 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %236, !dbg !3080
  %241 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %236), !dbg !3080, !nosanitize !1883
  %242 = extractvalue { i32, i1 } %241, 1, !dbg !3080, !nosanitize !1883
  %243 = extractvalue { i32, i1 } %241, 0, !dbg !3080, !nosanitize !1883
  %244 = add i32 ptrtoint (ptr @cb_interface to i32), %243, !dbg !3080, !nosanitize !1883
  %245 = icmp ne i32 %244, 0, !dbg !3080, !nosanitize !1883
  %246 = xor i1 %242, true, !dbg !3080, !nosanitize !1883
  %247 = icmp uge i32 %244, ptrtoint (ptr @cb_interface to i32), !dbg !3080, !nosanitize !1883
  %248 = and i1 %247, %246, !dbg !3080, !nosanitize !1883
  br i1 %248, label %250, label %249, !dbg !3080, !prof !1896, !nosanitize !1883

249:                                              ; preds = %239
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %244) #6, !dbg !3080, !nosanitize !1883
  br label %250, !dbg !3080, !nosanitize !1883

250:                                              ; preds = %249, %239
  %251 = ptrtoint ptr %240 to i32, !dbg !3080, !nosanitize !1883
  %252 = and i32 %251, 3, !dbg !3080, !nosanitize !1883
  %253 = icmp eq i32 %252, 0, !dbg !3080, !nosanitize !1883
  br i1 %253, label %255, label %254, !dbg !3080, !prof !1896, !nosanitize !1883

254:                                              ; preds = %250
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %251) #6, !dbg !3080, !nosanitize !1883
  br label %255, !dbg !3080, !nosanitize !1883

255:                                              ; preds = %254, %250
  %256 = ptrtoint ptr %240 to i32, !dbg !3080, !nosanitize !1883
  %257 = and i32 %256, 3, !dbg !3080, !nosanitize !1883
  %258 = icmp eq i32 %257, 0, !dbg !3080, !nosanitize !1883
  br i1 %258, label %260, label %259, !dbg !3080, !prof !1896, !nosanitize !1883

259:                                              ; preds = %255
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %256) #6, !dbg !3080, !nosanitize !1883
  br label %260, !dbg !3080, !nosanitize !1883

260:                                              ; preds = %259, %255
  %261 = ptrtoint ptr %240 to i32, !dbg !3081, !nosanitize !1883
  %262 = and i32 %261, 3, !dbg !3081, !nosanitize !1883
  %263 = icmp eq i32 %262, 0, !dbg !3081, !nosanitize !1883
  br i1 %263, label %265, label %264, !dbg !3081, !prof !1896, !nosanitize !1883

264:                                              ; preds = %260
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %261) #6, !dbg !3081, !nosanitize !1883
  br label %265, !dbg !3081, !nosanitize !1883

265:                                              ; preds = %260, %264
  %266 = ptrtoint ptr %240 to i32, !dbg !3082, !nosanitize !1883
  %267 = and i32 %266, 3, !dbg !3082, !nosanitize !1883
  %268 = icmp eq i32 %267, 0, !dbg !3082, !nosanitize !1883
  br i1 %268, label %270, label %269, !dbg !3082, !prof !1896, !nosanitize !1883

269:                                              ; preds = %265
  call void @__ubsan_handle_type_mismatch_v1(ptr @79, i32 %266) #6, !dbg !3082, !nosanitize !1883
  br label %270, !dbg !3082, !nosanitize !1883

270:                                              ; preds = %269, %265
  %271 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %240, i32 0, i32 5, !dbg !3082
  %272 = ptrtoint ptr %271 to i32, !dbg !3082, !nosanitize !1883
  %273 = and i32 %272, 3, !dbg !3082, !nosanitize !1883
  %274 = icmp eq i32 %273, 0, !dbg !3082, !nosanitize !1883
  br i1 %274, label %276, label %275, !dbg !3082, !prof !1896, !nosanitize !1883

275:                                              ; preds = %270
  call void @__ubsan_handle_type_mismatch_v1(ptr @80, i32 %272) #6, !dbg !3082, !nosanitize !1883
  br label %276, !dbg !3082, !nosanitize !1883

276:                                              ; preds = %270, %275
  %277 = load i32, ptr %271, align 4, !dbg !3082
  store i32 %277, ptr %123, align 4, !dbg !3075
  %278 = load i32, ptr %123, align 4, !dbg !3083
  store i32 %278, ptr %147, align 4, !dbg !3069
    #dbg_declare(ptr %148, !3084, !DIExpression(), !3085)
  %279 = load i32, ptr %142, align 4, !dbg !3086
  store i32 %279, ptr %148, align 4, !dbg !3085
  %280 = load i32, ptr %148, align 4, !dbg !3087
  %281 = load i32, ptr %147, align 4, !dbg !3088
  store i32 %280, ptr %116, align 4
    #dbg_declare(ptr %116, !3089, !DIExpression(), !3097)
  store ptr %144, ptr %117, align 4
    #dbg_declare(ptr %117, !3099, !DIExpression(), !3100)
  store i32 %281, ptr %118, align 4
    #dbg_declare(ptr %118, !3101, !DIExpression(), !3102)
  store i32 0, ptr %119, align 4
    #dbg_declare(ptr %119, !3103, !DIExpression(), !3104)
  store i8 0, ptr %120, align 1
    #dbg_declare(ptr %120, !3105, !DIExpression(), !3106)
    #dbg_declare(ptr %121, !3107, !DIExpression(), !3108)
  %282 = load ptr, ptr %117, align 4, !dbg !3109, !nonnull !1883, !align !3112
  %283 = ptrtoint ptr %282 to i32, !dbg !3113, !nosanitize !1883
  %284 = and i32 %283, 3, !dbg !3113, !nosanitize !1883
  %285 = icmp eq i32 %284, 0, !dbg !3113, !nosanitize !1883
  br i1 %285, label %287, label %286, !dbg !3113, !prof !1896, !nosanitize !1883

286:                                              ; preds = %276
  call void @__ubsan_handle_type_mismatch_v1(ptr @141, i32 %283) #6, !dbg !3113, !nosanitize !1883
  br label %287, !dbg !3113, !nosanitize !1883

287:                                              ; preds = %286, %276
  store ptr %282, ptr %49, align 4
    #dbg_declare(ptr %49, !3114, !DIExpression(), !3117)
  %288 = load ptr, ptr %49, align 4
  %289 = icmp ne ptr %288, null, !nosanitize !1883
  %290 = ptrtoint ptr %288 to i32, !nosanitize !1883
  %291 = and i32 %290, 3, !nosanitize !1883
  %292 = icmp eq i32 %291, 0, !nosanitize !1883
  %293 = and i1 %289, %292, !nosanitize !1883
  br i1 %293, label %295, label %294, !prof !1896, !nosanitize !1883

294:                                              ; preds = %287
  call void @__ubsan_handle_type_mismatch_v1(ptr @146, i32 %290) #6, !dbg !3117, !nosanitize !1883
  br label %295, !dbg !3117, !nosanitize !1883

295:                                              ; preds = %287, %294
  %296 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %288, i32 0, i32 1, !dbg !3119
  %297 = load i32, ptr %296, align 4, !dbg !3119
  store i32 %297, ptr %121, align 4, !dbg !3120
  %298 = load ptr, ptr %117, align 4, !dbg !3121, !nonnull !1883, !align !3112
  %299 = ptrtoint ptr %298 to i32, !dbg !3121, !nosanitize !1883
  %300 = and i32 %299, 3, !dbg !3121, !nosanitize !1883
  %301 = icmp eq i32 %300, 0, !dbg !3121, !nosanitize !1883
  br i1 %301, label %303, label %302, !dbg !3121, !prof !1896, !nosanitize !1883

302:                                              ; preds = %295
  call void @__ubsan_handle_type_mismatch_v1(ptr @142, i32 %299) #6, !dbg !3121, !nosanitize !1883
  br label %303, !dbg !3121, !nosanitize !1883

303:                                              ; preds = %302, %295
  %304 = ptrtoint ptr %298 to i32, !dbg !3122, !nosanitize !1883
  %305 = and i32 %304, 3, !dbg !3122, !nosanitize !1883
  %306 = icmp eq i32 %305, 0, !dbg !3122, !nosanitize !1883
  br i1 %306, label %308, label %307, !dbg !3122, !prof !1896, !nosanitize !1883

307:                                              ; preds = %303
  call void @__ubsan_handle_type_mismatch_v1(ptr @144, i32 %304) #6, !dbg !3122, !nosanitize !1883
  br label %308, !dbg !3122, !nosanitize !1883

308:                                              ; preds = %303, %307
  %309 = load i32, ptr %116, align 4, !dbg !3123
  %310 = load i32, ptr %119, align 4, !dbg !3124
  %311 = load i8, ptr %120, align 1, !dbg !3125
  store ptr %298, ptr %22, align 4
    #dbg_declare(ptr %22, !3126, !DIExpression(), !3129)
  store i32 %309, ptr %23, align 4
    #dbg_declare(ptr %23, !3131, !DIExpression(), !3132)
  store i32 %310, ptr %24, align 4
    #dbg_declare(ptr %24, !3133, !DIExpression(), !3134)
  store i8 %311, ptr %25, align 1
    #dbg_declare(ptr %25, !3135, !DIExpression(), !3136)
  %312 = load ptr, ptr %22, align 4
  %313 = icmp ne ptr %312, null, !nosanitize !1883
  %314 = ptrtoint ptr %312 to i32, !nosanitize !1883
  %315 = and i32 %314, 3, !nosanitize !1883
  %316 = icmp eq i32 %315, 0, !nosanitize !1883
  %317 = and i1 %313, %316, !nosanitize !1883
  br i1 %317, label %319, label %318, !prof !1896, !nosanitize !1883

318:                                              ; preds = %308
  call void @__ubsan_handle_type_mismatch_v1(ptr @157, i32 %314) #6, !dbg !3129, !nosanitize !1883
  br label %319, !dbg !3129, !nosanitize !1883

319:                                              ; preds = %318, %308
    #dbg_declare(ptr %26, !3137, !DIExpression(), !3138)
  %320 = load i32, ptr %23, align 4, !dbg !3139
  store i32 %320, ptr %21, align 4
    #dbg_declare(ptr %21, !2572, !DIExpression(), !3140)
  %321 = load i32, ptr %21, align 4, !dbg !3142
  store i32 %321, ptr %14, align 4
    #dbg_declare(ptr %14, !2582, !DIExpression(), !3143)
  %322 = load i32, ptr %14, align 4, !dbg !3145
  store i32 %322, ptr %13, align 4
    #dbg_declare(ptr %13, !2593, !DIExpression(), !3146)
  %323 = load i32, ptr %13, align 4, !dbg !3148
  %324 = zext i32 %323 to i64, !dbg !3148
  %325 = mul i64 %324, 2863311531, !dbg !3149
  %326 = lshr i64 %325, 32, !dbg !3150
  %327 = lshr i64 %326, 3, !dbg !3151
  %328 = trunc i64 %327 to i32, !dbg !3152
  store i32 %328, ptr %26, align 4, !dbg !3138
    #dbg_declare(ptr %27, !3153, !DIExpression(), !3154)
  %329 = load i32, ptr %23, align 4, !dbg !3155
  %330 = load i32, ptr %26, align 4, !dbg !3156
  store i32 %329, ptr %19, align 4
    #dbg_declare(ptr %19, !2606, !DIExpression(), !3157)
  store i32 %330, ptr %20, align 4
    #dbg_declare(ptr %20, !2612, !DIExpression(), !3159)
  %331 = load i32, ptr %19, align 4, !dbg !3160
  %332 = load i32, ptr %20, align 4, !dbg !3161
  %333 = mul i32 %332, 12, !dbg !3162
  %334 = sub i32 %331, %333, !dbg !3163
  store i32 %334, ptr %27, align 4, !dbg !3154
    #dbg_declare(ptr %28, !3164, !DIExpression(), !3165)
  %335 = load i32, ptr %23, align 4, !dbg !3166
  %336 = load i32, ptr %26, align 4, !dbg !3167
  %337 = load i32, ptr %27, align 4, !dbg !3168
  %338 = load i32, ptr %24, align 4, !dbg !3169
  store ptr %312, ptr %8, align 4
    #dbg_declare(ptr %8, !3170, !DIExpression(), !3172)
  store i32 %335, ptr %9, align 4
    #dbg_declare(ptr %9, !3174, !DIExpression(), !3175)
  store i32 %336, ptr %10, align 4
    #dbg_declare(ptr %10, !3176, !DIExpression(), !3177)
  store i32 %337, ptr %11, align 4
    #dbg_declare(ptr %11, !3178, !DIExpression(), !3179)
  store i32 %338, ptr %12, align 4
    #dbg_declare(ptr %12, !3180, !DIExpression(), !3181)
  %339 = load ptr, ptr %8, align 4
  %340 = icmp ne ptr %339, null, !nosanitize !1883
  %341 = ptrtoint ptr %339 to i32, !nosanitize !1883
  %342 = and i32 %341, 3, !nosanitize !1883
  %343 = icmp eq i32 %342, 0, !nosanitize !1883
  %344 = and i1 %340, %343, !nosanitize !1883
  br i1 %344, label %346, label %345, !prof !1896, !nosanitize !1883

345:                                              ; preds = %319
  call void @__ubsan_handle_type_mismatch_v1(ptr @158, i32 %341) #6, !dbg !3172, !nosanitize !1883
  br label %346, !dbg !3172, !nosanitize !1883

346:                                              ; preds = %345, %319
  %347 = load i32, ptr %10, align 4, !dbg !3182
  %348 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %339, i32 0, i32 2, !dbg !3183
  %349 = load i32, ptr %348, align 4, !dbg !3183
  %350 = mul i32 %347, %349, !dbg !3184
  %351 = load i32, ptr %339, align 4, !dbg !3185
  %352 = add i32 %350, %351, !dbg !3186
  %353 = load i32, ptr %12, align 4, !dbg !3187
  %354 = add i32 %352, %353, !dbg !3188
  %355 = load i32, ptr %11, align 4, !dbg !3189
  store i32 %355, ptr %7, align 4
    #dbg_declare(ptr %7, !2838, !DIExpression(), !3190)
  %356 = load i32, ptr %7, align 4, !dbg !3192
  %357 = icmp ult i32 %356, 12, !dbg !3193, !nosanitize !1883
  br i1 %357, label %359, label %358, !dbg !3193, !prof !1896, !nosanitize !1883

358:                                              ; preds = %346
  call void @__ubsan_handle_out_of_bounds(ptr @131, i32 %356) #6, !dbg !3193, !nosanitize !1883
  br label %359, !dbg !3193, !nosanitize !1883

359:                                              ; preds = %358, %346
  %360 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %356, !dbg !3193
  %361 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %356), !dbg !3193, !nosanitize !1883
  %362 = extractvalue { i32, i1 } %361, 1, !dbg !3193, !nosanitize !1883
  %363 = extractvalue { i32, i1 } %361, 0, !dbg !3193, !nosanitize !1883
  %364 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %363, !dbg !3193, !nosanitize !1883
  %365 = icmp ne i32 %364, 0, !dbg !3193, !nosanitize !1883
  %366 = xor i1 %362, true, !dbg !3193, !nosanitize !1883
  %367 = icmp uge i32 %364, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !3193, !nosanitize !1883
  %368 = and i1 %367, %366, !dbg !3193, !nosanitize !1883
  br i1 %368, label %370, label %369, !dbg !3193, !prof !1896, !nosanitize !1883

369:                                              ; preds = %359
  call void @__ubsan_handle_pointer_overflow(ptr @132, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %364) #6, !dbg !3193, !nosanitize !1883
  br label %370, !dbg !3193, !nosanitize !1883

370:                                              ; preds = %369, %359
  %371 = ptrtoint ptr %360 to i32, !dbg !3193, !nosanitize !1883
  %372 = and i32 %371, 3, !dbg !3193, !nosanitize !1883
  %373 = icmp eq i32 %372, 0, !dbg !3193, !nosanitize !1883
  br i1 %373, label %375, label %374, !dbg !3193, !prof !1896, !nosanitize !1883

374:                                              ; preds = %370
  call void @__ubsan_handle_type_mismatch_v1(ptr @133, i32 %371) #6, !dbg !3193, !nosanitize !1883
  br label %375, !dbg !3193, !nosanitize !1883

375:                                              ; preds = %370, %374
  %376 = load i32, ptr %360, align 4, !dbg !3193
  %377 = add i32 %354, %376, !dbg !3194
  store i32 %377, ptr %28, align 4, !dbg !3165
    #dbg_declare(ptr %29, !3195, !DIExpression(), !3196)
  %378 = load i32, ptr %27, align 4, !dbg !3197
  %379 = load i8, ptr %25, align 1, !dbg !3198
  store i32 %378, ptr %17, align 4
    #dbg_declare(ptr %17, !2649, !DIExpression(), !3199)
  store i8 %379, ptr %18, align 1
    #dbg_declare(ptr %18, !2655, !DIExpression(), !3201)
  %380 = load i8, ptr %18, align 1, !dbg !3202
  %381 = zext i8 %380 to i32, !dbg !3203, !nosanitize !1883
  %382 = icmp ult i32 %381, 2, !dbg !3203, !nosanitize !1883
  br i1 %382, label %384, label %383, !dbg !3203, !prof !1896, !nosanitize !1883

383:                                              ; preds = %375
  call void @__ubsan_handle_out_of_bounds(ptr @116, i32 %381) #6, !dbg !3203, !nosanitize !1883
  br label %384, !dbg !3203, !nosanitize !1883

384:                                              ; preds = %383, %375
  %385 = zext i8 %380 to i32, !dbg !3203
  %386 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %385, !dbg !3203
  %387 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %385), !dbg !3203, !nosanitize !1883
  %388 = extractvalue { i32, i1 } %387, 1, !dbg !3203, !nosanitize !1883
  %389 = extractvalue { i32, i1 } %387, 0, !dbg !3203, !nosanitize !1883
  %390 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %389, !dbg !3203, !nosanitize !1883
  %391 = icmp ne i32 %390, 0, !dbg !3203, !nosanitize !1883
  %392 = xor i1 %388, true, !dbg !3203, !nosanitize !1883
  %393 = icmp uge i32 %390, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !3203, !nosanitize !1883
  %394 = and i1 %393, %392, !dbg !3203, !nosanitize !1883
  br i1 %394, label %396, label %395, !dbg !3203, !prof !1896, !nosanitize !1883

395:                                              ; preds = %384
  call void @__ubsan_handle_pointer_overflow(ptr @117, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %390) #6, !dbg !3203, !nosanitize !1883
  br label %396, !dbg !3203, !nosanitize !1883

396:                                              ; preds = %395, %384
  %397 = load i32, ptr %17, align 4, !dbg !3204
  %398 = icmp ult i32 %397, 12, !dbg !3203, !nosanitize !1883
  br i1 %398, label %400, label %399, !dbg !3203, !prof !1896, !nosanitize !1883

399:                                              ; preds = %396
  call void @__ubsan_handle_out_of_bounds(ptr @119, i32 %397) #6, !dbg !3203, !nosanitize !1883
  br label %400, !dbg !3203, !nosanitize !1883

400:                                              ; preds = %399, %396
  %401 = getelementptr inbounds nuw [12 x i16], ptr %386, i32 0, i32 %397, !dbg !3203
  %402 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %397), !dbg !3203, !nosanitize !1883
  %403 = extractvalue { i32, i1 } %402, 1, !dbg !3203, !nosanitize !1883
  %404 = extractvalue { i32, i1 } %402, 0, !dbg !3203, !nosanitize !1883
  %405 = ptrtoint ptr %386 to i32, !dbg !3203, !nosanitize !1883
  %406 = add i32 %405, %404, !dbg !3203, !nosanitize !1883
  %407 = icmp ne i32 %406, 0, !dbg !3203, !nosanitize !1883
  %408 = xor i1 %403, true, !dbg !3203, !nosanitize !1883
  %409 = icmp uge i32 %406, %405, !dbg !3203, !nosanitize !1883
  %410 = and i1 %409, %408, !dbg !3203, !nosanitize !1883
  br i1 %410, label %412, label %411, !dbg !3203, !prof !1896, !nosanitize !1883

411:                                              ; preds = %400
  call void @__ubsan_handle_pointer_overflow(ptr @120, i32 %405, i32 %406) #6, !dbg !3203, !nosanitize !1883
  br label %412, !dbg !3203, !nosanitize !1883

412:                                              ; preds = %411, %400
  %413 = ptrtoint ptr %401 to i32, !dbg !3203, !nosanitize !1883
  %414 = and i32 %413, 1, !dbg !3203, !nosanitize !1883
  %415 = icmp eq i32 %414, 0, !dbg !3203, !nosanitize !1883
  br i1 %415, label %417, label %416, !dbg !3203, !prof !1896, !nosanitize !1883

416:                                              ; preds = %412
  call void @__ubsan_handle_type_mismatch_v1(ptr @122, i32 %413) #6, !dbg !3203, !nosanitize !1883
  br label %417, !dbg !3203, !nosanitize !1883

417:                                              ; preds = %412, %416
  %418 = load i16, ptr %401, align 2, !dbg !3203
  %419 = zext i16 %418 to i32, !dbg !3203
  store i32 %419, ptr %29, align 4, !dbg !3196
    #dbg_declare(ptr %30, !3205, !DIExpression(), !3206)
  %420 = load i32, ptr %29, align 4, !dbg !3207
  %421 = load i32, ptr %28, align 4, !dbg !3208
  store i32 %420, ptr %15, align 4
    #dbg_declare(ptr %15, !2666, !DIExpression(), !3209)
  store i32 %421, ptr %16, align 4
    #dbg_declare(ptr %16, !2672, !DIExpression(), !3211)
  %422 = load i32, ptr %15, align 4, !dbg !3212
  %423 = zext i32 %422 to i64, !dbg !3213
  %424 = shl i64 %423, 32, !dbg !3214
  %425 = load i32, ptr %16, align 4, !dbg !3215
  %426 = zext i32 %425 to i64, !dbg !3215
  %427 = or i64 %424, %426, !dbg !3216
  store i64 %427, ptr %30, align 8, !dbg !3206
  %428 = load i64, ptr %30, align 8, !dbg !3217
  %429 = load i32, ptr %118, align 4, !dbg !3218
  %430 = load i32, ptr %121, align 4, !dbg !3219
  %431 = load i8, ptr %120, align 1, !dbg !3220
  call void @_Z14noc_async_readILj8193ELb0EEvyjjhj(i64 noundef %428, i32 noundef %429, i32 noundef %430, i8 noundef zeroext %431, i32 noundef 1), !dbg !3221
  call void @_Z22noc_async_read_barrierh(i8 noundef zeroext 0), !dbg !3222
  store i32 1, ptr %112, align 4
    #dbg_declare(ptr %112, !3223, !DIExpression(), !3228)
  store i32 1, ptr %113, align 4
    #dbg_declare(ptr %113, !3230, !DIExpression(), !3231)
    #dbg_declare(ptr %114, !3232, !DIExpression(), !3233)
  %432 = load i32, ptr %113, align 4, !dbg !3234
  %433 = load i32, ptr %112, align 4, !dbg !3235
  store i32 %433, ptr %69, align 4
    #dbg_declare(ptr %69, !3025, !DIExpression(), !3236)
  %434 = load i32, ptr %69, align 4, !dbg !3238
  %435 = icmp ult i32 %434, 32, !dbg !3239, !nosanitize !1883
  br i1 %435, label %437, label %436, !dbg !3239, !prof !1896, !nosanitize !1883

436:                                              ; preds = %417
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %434) #6, !dbg !3239, !nosanitize !1883
  br label %437, !dbg !3239, !nosanitize !1883

437:                                              ; preds = %436, %417
  %438 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %434, !dbg !3239
  %439 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %434), !dbg !3239, !nosanitize !1883
  %440 = extractvalue { i32, i1 } %439, 1, !dbg !3239, !nosanitize !1883
  %441 = extractvalue { i32, i1 } %439, 0, !dbg !3239, !nosanitize !1883
  %442 = add i32 ptrtoint (ptr @cb_interface to i32), %441, !dbg !3239, !nosanitize !1883
  %443 = icmp ne i32 %442, 0, !dbg !3239, !nosanitize !1883
  %444 = xor i1 %440, true, !dbg !3239, !nosanitize !1883
  %445 = icmp uge i32 %442, ptrtoint (ptr @cb_interface to i32), !dbg !3239, !nosanitize !1883
  %446 = and i1 %445, %444, !dbg !3239, !nosanitize !1883
  br i1 %446, label %448, label %447, !dbg !3239, !prof !1896, !nosanitize !1883

447:                                              ; preds = %437
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %442) #6, !dbg !3239, !nosanitize !1883
  br label %448, !dbg !3239, !nosanitize !1883

448:                                              ; preds = %447, %437
  %449 = ptrtoint ptr %438 to i32, !dbg !3239, !nosanitize !1883
  %450 = and i32 %449, 3, !dbg !3239, !nosanitize !1883
  %451 = icmp eq i32 %450, 0, !dbg !3239, !nosanitize !1883
  br i1 %451, label %453, label %452, !dbg !3239, !prof !1896, !nosanitize !1883

452:                                              ; preds = %448
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %449) #6, !dbg !3239, !nosanitize !1883
  br label %453, !dbg !3239, !nosanitize !1883

453:                                              ; preds = %452, %448
  %454 = ptrtoint ptr %438 to i32, !dbg !3239, !nosanitize !1883
  %455 = and i32 %454, 3, !dbg !3239, !nosanitize !1883
  %456 = icmp eq i32 %455, 0, !dbg !3239, !nosanitize !1883
  br i1 %456, label %458, label %457, !dbg !3239, !prof !1896, !nosanitize !1883

457:                                              ; preds = %453
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %454) #6, !dbg !3239, !nosanitize !1883
  br label %458, !dbg !3239, !nosanitize !1883

458:                                              ; preds = %457, %453
  %459 = ptrtoint ptr %438 to i32, !dbg !3240, !nosanitize !1883
  %460 = and i32 %459, 3, !dbg !3240, !nosanitize !1883
  %461 = icmp eq i32 %460, 0, !dbg !3240, !nosanitize !1883
  br i1 %461, label %463, label %462, !dbg !3240, !prof !1896, !nosanitize !1883

462:                                              ; preds = %458
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %459) #6, !dbg !3240, !nosanitize !1883
  br label %463, !dbg !3240, !nosanitize !1883

463:                                              ; preds = %458, %462
  %464 = ptrtoint ptr %438 to i32, !dbg !3241, !nosanitize !1883
  %465 = and i32 %464, 3, !dbg !3241, !nosanitize !1883
  %466 = icmp eq i32 %465, 0, !dbg !3241, !nosanitize !1883
  br i1 %466, label %468, label %467, !dbg !3241, !prof !1896, !nosanitize !1883

467:                                              ; preds = %463
  call void @__ubsan_handle_type_mismatch_v1(ptr @81, i32 %464) #6, !dbg !3241, !nosanitize !1883
  br label %468, !dbg !3241, !nosanitize !1883

468:                                              ; preds = %467, %463
  %469 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %438, i32 0, i32 2, !dbg !3241
  %470 = ptrtoint ptr %469 to i32, !dbg !3241, !nosanitize !1883
  %471 = and i32 %470, 3, !dbg !3241, !nosanitize !1883
  %472 = icmp eq i32 %471, 0, !dbg !3241, !nosanitize !1883
  br i1 %472, label %474, label %473, !dbg !3241, !prof !1896, !nosanitize !1883

473:                                              ; preds = %468
  call void @__ubsan_handle_type_mismatch_v1(ptr @82, i32 %470) #6, !dbg !3241, !nosanitize !1883
  br label %474, !dbg !3241, !nosanitize !1883

474:                                              ; preds = %473, %468
  %475 = load i32, ptr %469, align 4, !dbg !3241
  %476 = mul i32 %432, %475, !dbg !3242
  store i32 %476, ptr %114, align 4, !dbg !3233
    #dbg_declare(ptr %115, !3243, !DIExpression(), !3244)
  %477 = load i32, ptr %112, align 4, !dbg !3245
  store i32 %477, ptr %87, align 4
    #dbg_declare(ptr %87, !2994, !DIExpression(), !3246)
  %478 = load i32, ptr %87, align 4, !dbg !3248
  store i32 %478, ptr %65, align 4
    #dbg_declare(ptr %65, !2981, !DIExpression(), !3249)
  %479 = load i32, ptr %65, align 4, !dbg !3251
  %480 = mul i32 %479, 4096, !dbg !3252
  %481 = add i32 -4980736, %480, !dbg !3252
  %482 = add i32 %481, 16, !dbg !3252
  %483 = inttoptr i32 %482 to ptr, !dbg !3253
  store ptr %483, ptr %115, align 4, !dbg !3244
  %484 = load i32, ptr %113, align 4, !dbg !3254
  %485 = load ptr, ptr %115, align 4, !dbg !3255
  %486 = load volatile i32, ptr %485, align 4, !dbg !3256
  %487 = add i32 %486, %484, !dbg !3256
  store volatile i32 %487, ptr %485, align 4, !dbg !3256
  %488 = load i32, ptr %114, align 4, !dbg !3257
  %489 = load i32, ptr %112, align 4, !dbg !3258
  store i32 %489, ptr %70, align 4
    #dbg_declare(ptr %70, !3025, !DIExpression(), !3259)
  %490 = load i32, ptr %70, align 4, !dbg !3261
  %491 = icmp ult i32 %490, 32, !dbg !3262, !nosanitize !1883
  br i1 %491, label %493, label %492, !dbg !3262, !prof !1896, !nosanitize !1883

492:                                              ; preds = %474
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %490) #6, !dbg !3262, !nosanitize !1883
  br label %493, !dbg !3262, !nosanitize !1883

493:                                              ; preds = %492, %474
  %494 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %490, !dbg !3262
  %495 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %490), !dbg !3262, !nosanitize !1883
  %496 = extractvalue { i32, i1 } %495, 1, !dbg !3262, !nosanitize !1883
  %497 = extractvalue { i32, i1 } %495, 0, !dbg !3262, !nosanitize !1883
  %498 = add i32 ptrtoint (ptr @cb_interface to i32), %497, !dbg !3262, !nosanitize !1883
  %499 = icmp ne i32 %498, 0, !dbg !3262, !nosanitize !1883
  %500 = xor i1 %496, true, !dbg !3262, !nosanitize !1883
  %501 = icmp uge i32 %498, ptrtoint (ptr @cb_interface to i32), !dbg !3262, !nosanitize !1883
  %502 = and i1 %501, %500, !dbg !3262, !nosanitize !1883
  br i1 %502, label %504, label %503, !dbg !3262, !prof !1896, !nosanitize !1883

503:                                              ; preds = %493
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %498) #6, !dbg !3262, !nosanitize !1883
  br label %504, !dbg !3262, !nosanitize !1883

504:                                              ; preds = %503, %493
  %505 = ptrtoint ptr %494 to i32, !dbg !3262, !nosanitize !1883
  %506 = and i32 %505, 3, !dbg !3262, !nosanitize !1883
  %507 = icmp eq i32 %506, 0, !dbg !3262, !nosanitize !1883
  br i1 %507, label %509, label %508, !dbg !3262, !prof !1896, !nosanitize !1883

508:                                              ; preds = %504
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %505) #6, !dbg !3262, !nosanitize !1883
  br label %509, !dbg !3262, !nosanitize !1883

509:                                              ; preds = %508, %504
  %510 = ptrtoint ptr %494 to i32, !dbg !3262, !nosanitize !1883
  %511 = and i32 %510, 3, !dbg !3262, !nosanitize !1883
  %512 = icmp eq i32 %511, 0, !dbg !3262, !nosanitize !1883
  br i1 %512, label %514, label %513, !dbg !3262, !prof !1896, !nosanitize !1883

513:                                              ; preds = %509
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %510) #6, !dbg !3262, !nosanitize !1883
  br label %514, !dbg !3262, !nosanitize !1883

514:                                              ; preds = %513, %509
  %515 = ptrtoint ptr %494 to i32, !dbg !3263, !nosanitize !1883
  %516 = and i32 %515, 3, !dbg !3263, !nosanitize !1883
  %517 = icmp eq i32 %516, 0, !dbg !3263, !nosanitize !1883
  br i1 %517, label %519, label %518, !dbg !3263, !prof !1896, !nosanitize !1883

518:                                              ; preds = %514
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %515) #6, !dbg !3263, !nosanitize !1883
  br label %519, !dbg !3263, !nosanitize !1883

519:                                              ; preds = %514, %518
  %520 = ptrtoint ptr %494 to i32, !dbg !3264, !nosanitize !1883
  %521 = and i32 %520, 3, !dbg !3264, !nosanitize !1883
  %522 = icmp eq i32 %521, 0, !dbg !3264, !nosanitize !1883
  br i1 %522, label %524, label %523, !dbg !3264, !prof !1896, !nosanitize !1883

523:                                              ; preds = %519
  call void @__ubsan_handle_type_mismatch_v1(ptr @83, i32 %520) #6, !dbg !3264, !nosanitize !1883
  br label %524, !dbg !3264, !nosanitize !1883

524:                                              ; preds = %523, %519
  %525 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %494, i32 0, i32 5, !dbg !3264
  %526 = ptrtoint ptr %525 to i32, !dbg !3265, !nosanitize !1883
  %527 = and i32 %526, 3, !dbg !3265, !nosanitize !1883
  %528 = icmp eq i32 %527, 0, !dbg !3265, !nosanitize !1883
  br i1 %528, label %530, label %529, !dbg !3265, !prof !1896, !nosanitize !1883

529:                                              ; preds = %524
  call void @__ubsan_handle_type_mismatch_v1(ptr @84, i32 %526) #6, !dbg !3265, !nosanitize !1883
  br label %530, !dbg !3265, !nosanitize !1883

530:                                              ; preds = %529, %524
  %531 = load i32, ptr %525, align 4, !dbg !3265
  %532 = add i32 %531, %488, !dbg !3265
  store i32 %532, ptr %525, align 4, !dbg !3265
  %533 = load i32, ptr %112, align 4, !dbg !3266
  store i32 %533, ptr %71, align 4
    #dbg_declare(ptr %71, !3025, !DIExpression(), !3268)
  %534 = load i32, ptr %71, align 4, !dbg !3270
  %535 = icmp ult i32 %534, 32, !dbg !3271, !nosanitize !1883
  br i1 %535, label %537, label %536, !dbg !3271, !prof !1896, !nosanitize !1883

536:                                              ; preds = %530
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %534) #6, !dbg !3271, !nosanitize !1883
  br label %537, !dbg !3271, !nosanitize !1883

537:                                              ; preds = %536, %530
  %538 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %534, !dbg !3271
  %539 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %534), !dbg !3271, !nosanitize !1883
  %540 = extractvalue { i32, i1 } %539, 1, !dbg !3271, !nosanitize !1883
  %541 = extractvalue { i32, i1 } %539, 0, !dbg !3271, !nosanitize !1883
  %542 = add i32 ptrtoint (ptr @cb_interface to i32), %541, !dbg !3271, !nosanitize !1883
  %543 = icmp ne i32 %542, 0, !dbg !3271, !nosanitize !1883
  %544 = xor i1 %540, true, !dbg !3271, !nosanitize !1883
  %545 = icmp uge i32 %542, ptrtoint (ptr @cb_interface to i32), !dbg !3271, !nosanitize !1883
  %546 = and i1 %545, %544, !dbg !3271, !nosanitize !1883
  br i1 %546, label %548, label %547, !dbg !3271, !prof !1896, !nosanitize !1883

547:                                              ; preds = %537
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %542) #6, !dbg !3271, !nosanitize !1883
  br label %548, !dbg !3271, !nosanitize !1883

548:                                              ; preds = %547, %537
  %549 = ptrtoint ptr %538 to i32, !dbg !3271, !nosanitize !1883
  %550 = and i32 %549, 3, !dbg !3271, !nosanitize !1883
  %551 = icmp eq i32 %550, 0, !dbg !3271, !nosanitize !1883
  br i1 %551, label %553, label %552, !dbg !3271, !prof !1896, !nosanitize !1883

552:                                              ; preds = %548
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %549) #6, !dbg !3271, !nosanitize !1883
  br label %553, !dbg !3271, !nosanitize !1883

553:                                              ; preds = %552, %548
  %554 = ptrtoint ptr %538 to i32, !dbg !3271, !nosanitize !1883
  %555 = and i32 %554, 3, !dbg !3271, !nosanitize !1883
  %556 = icmp eq i32 %555, 0, !dbg !3271, !nosanitize !1883
  br i1 %556, label %558, label %557, !dbg !3271, !prof !1896, !nosanitize !1883

557:                                              ; preds = %553
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %554) #6, !dbg !3271, !nosanitize !1883
  br label %558, !dbg !3271, !nosanitize !1883

558:                                              ; preds = %557, %553
  %559 = ptrtoint ptr %538 to i32, !dbg !3272, !nosanitize !1883
  %560 = and i32 %559, 3, !dbg !3272, !nosanitize !1883
  %561 = icmp eq i32 %560, 0, !dbg !3272, !nosanitize !1883
  br i1 %561, label %563, label %562, !dbg !3272, !prof !1896, !nosanitize !1883

562:                                              ; preds = %558
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %559) #6, !dbg !3272, !nosanitize !1883
  br label %563, !dbg !3272, !nosanitize !1883

563:                                              ; preds = %558, %562
  %564 = ptrtoint ptr %538 to i32, !dbg !3273, !nosanitize !1883
  %565 = and i32 %564, 3, !dbg !3273, !nosanitize !1883
  %566 = icmp eq i32 %565, 0, !dbg !3273, !nosanitize !1883
  br i1 %566, label %568, label %567, !dbg !3273, !prof !1896, !nosanitize !1883

567:                                              ; preds = %563
  call void @__ubsan_handle_type_mismatch_v1(ptr @85, i32 %564) #6, !dbg !3273, !nosanitize !1883
  br label %568, !dbg !3273, !nosanitize !1883

568:                                              ; preds = %567, %563
  %569 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %538, i32 0, i32 5, !dbg !3273
  %570 = ptrtoint ptr %569 to i32, !dbg !3273, !nosanitize !1883
  %571 = and i32 %570, 3, !dbg !3273, !nosanitize !1883
  %572 = icmp eq i32 %571, 0, !dbg !3273, !nosanitize !1883
  br i1 %572, label %574, label %573, !dbg !3273, !prof !1896, !nosanitize !1883

573:                                              ; preds = %568
  call void @__ubsan_handle_type_mismatch_v1(ptr @86, i32 %570) #6, !dbg !3273, !nosanitize !1883
  br label %574, !dbg !3273, !nosanitize !1883

574:                                              ; preds = %573, %568
  %575 = load i32, ptr %569, align 4, !dbg !3273
  %576 = load i32, ptr %112, align 4, !dbg !3274
  store i32 %576, ptr %72, align 4
    #dbg_declare(ptr %72, !3025, !DIExpression(), !3275)
  %577 = load i32, ptr %72, align 4, !dbg !3277
  %578 = icmp ult i32 %577, 32, !dbg !3278, !nosanitize !1883
  br i1 %578, label %580, label %579, !dbg !3278, !prof !1896, !nosanitize !1883

579:                                              ; preds = %574
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %577) #6, !dbg !3278, !nosanitize !1883
  br label %580, !dbg !3278, !nosanitize !1883

580:                                              ; preds = %579, %574
  %581 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %577, !dbg !3278
  %582 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %577), !dbg !3278, !nosanitize !1883
  %583 = extractvalue { i32, i1 } %582, 1, !dbg !3278, !nosanitize !1883
  %584 = extractvalue { i32, i1 } %582, 0, !dbg !3278, !nosanitize !1883
  %585 = add i32 ptrtoint (ptr @cb_interface to i32), %584, !dbg !3278, !nosanitize !1883
  %586 = icmp ne i32 %585, 0, !dbg !3278, !nosanitize !1883
  %587 = xor i1 %583, true, !dbg !3278, !nosanitize !1883
  %588 = icmp uge i32 %585, ptrtoint (ptr @cb_interface to i32), !dbg !3278, !nosanitize !1883
  %589 = and i1 %588, %587, !dbg !3278, !nosanitize !1883
  br i1 %589, label %591, label %590, !dbg !3278, !prof !1896, !nosanitize !1883

590:                                              ; preds = %580
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %585) #6, !dbg !3278, !nosanitize !1883
  br label %591, !dbg !3278, !nosanitize !1883

591:                                              ; preds = %590, %580
  %592 = ptrtoint ptr %581 to i32, !dbg !3278, !nosanitize !1883
  %593 = and i32 %592, 3, !dbg !3278, !nosanitize !1883
  %594 = icmp eq i32 %593, 0, !dbg !3278, !nosanitize !1883
  br i1 %594, label %596, label %595, !dbg !3278, !prof !1896, !nosanitize !1883

595:                                              ; preds = %591
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %592) #6, !dbg !3278, !nosanitize !1883
  br label %596, !dbg !3278, !nosanitize !1883

596:                                              ; preds = %595, %591
  %597 = ptrtoint ptr %581 to i32, !dbg !3278, !nosanitize !1883
  %598 = and i32 %597, 3, !dbg !3278, !nosanitize !1883
  %599 = icmp eq i32 %598, 0, !dbg !3278, !nosanitize !1883
  br i1 %599, label %601, label %600, !dbg !3278, !prof !1896, !nosanitize !1883

600:                                              ; preds = %596
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %597) #6, !dbg !3278, !nosanitize !1883
  br label %601, !dbg !3278, !nosanitize !1883

601:                                              ; preds = %600, %596
  %602 = ptrtoint ptr %581 to i32, !dbg !3279, !nosanitize !1883
  %603 = and i32 %602, 3, !dbg !3279, !nosanitize !1883
  %604 = icmp eq i32 %603, 0, !dbg !3279, !nosanitize !1883
  br i1 %604, label %606, label %605, !dbg !3279, !prof !1896, !nosanitize !1883

605:                                              ; preds = %601
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %602) #6, !dbg !3279, !nosanitize !1883
  br label %606, !dbg !3279, !nosanitize !1883

606:                                              ; preds = %601, %605
  %607 = ptrtoint ptr %581 to i32, !dbg !3280, !nosanitize !1883
  %608 = and i32 %607, 3, !dbg !3280, !nosanitize !1883
  %609 = icmp eq i32 %608, 0, !dbg !3280, !nosanitize !1883
  br i1 %609, label %611, label %610, !dbg !3280, !prof !1896, !nosanitize !1883

610:                                              ; preds = %606
  call void @__ubsan_handle_type_mismatch_v1(ptr @87, i32 %607) #6, !dbg !3280, !nosanitize !1883
  br label %611, !dbg !3280, !nosanitize !1883

611:                                              ; preds = %610, %606
  %612 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %581, i32 0, i32 1, !dbg !3280
  %613 = ptrtoint ptr %612 to i32, !dbg !3280, !nosanitize !1883
  %614 = and i32 %613, 3, !dbg !3280, !nosanitize !1883
  %615 = icmp eq i32 %614, 0, !dbg !3280, !nosanitize !1883
  br i1 %615, label %617, label %616, !dbg !3280, !prof !1896, !nosanitize !1883

616:                                              ; preds = %611
  call void @__ubsan_handle_type_mismatch_v1(ptr @88, i32 %613) #6, !dbg !3280, !nosanitize !1883
  br label %617, !dbg !3280, !nosanitize !1883

617:                                              ; preds = %616, %611
  %618 = load i32, ptr %612, align 4, !dbg !3280
  %619 = icmp eq i32 %575, %618, !dbg !3281
  br i1 %619, label %620, label %707, !dbg !3281

620:                                              ; preds = %617
  %621 = load i32, ptr %112, align 4, !dbg !3282
  store i32 %621, ptr %73, align 4
    #dbg_declare(ptr %73, !3025, !DIExpression(), !3284)
  %622 = load i32, ptr %73, align 4, !dbg !3286
  %623 = icmp ult i32 %622, 32, !dbg !3287, !nosanitize !1883
  br i1 %623, label %625, label %624, !dbg !3287, !prof !1896, !nosanitize !1883

624:                                              ; preds = %620
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %622) #6, !dbg !3287, !nosanitize !1883
  br label %625, !dbg !3287, !nosanitize !1883

625:                                              ; preds = %624, %620
  %626 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %622, !dbg !3287
  %627 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %622), !dbg !3287, !nosanitize !1883
  %628 = extractvalue { i32, i1 } %627, 1, !dbg !3287, !nosanitize !1883
  %629 = extractvalue { i32, i1 } %627, 0, !dbg !3287, !nosanitize !1883
  %630 = add i32 ptrtoint (ptr @cb_interface to i32), %629, !dbg !3287, !nosanitize !1883
  %631 = icmp ne i32 %630, 0, !dbg !3287, !nosanitize !1883
  %632 = xor i1 %628, true, !dbg !3287, !nosanitize !1883
  %633 = icmp uge i32 %630, ptrtoint (ptr @cb_interface to i32), !dbg !3287, !nosanitize !1883
  %634 = and i1 %633, %632, !dbg !3287, !nosanitize !1883
  br i1 %634, label %636, label %635, !dbg !3287, !prof !1896, !nosanitize !1883

635:                                              ; preds = %625
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %630) #6, !dbg !3287, !nosanitize !1883
  br label %636, !dbg !3287, !nosanitize !1883

636:                                              ; preds = %635, %625
  %637 = ptrtoint ptr %626 to i32, !dbg !3287, !nosanitize !1883
  %638 = and i32 %637, 3, !dbg !3287, !nosanitize !1883
  %639 = icmp eq i32 %638, 0, !dbg !3287, !nosanitize !1883
  br i1 %639, label %641, label %640, !dbg !3287, !prof !1896, !nosanitize !1883

640:                                              ; preds = %636
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %637) #6, !dbg !3287, !nosanitize !1883
  br label %641, !dbg !3287, !nosanitize !1883

641:                                              ; preds = %640, %636
  %642 = ptrtoint ptr %626 to i32, !dbg !3287, !nosanitize !1883
  %643 = and i32 %642, 3, !dbg !3287, !nosanitize !1883
  %644 = icmp eq i32 %643, 0, !dbg !3287, !nosanitize !1883
  br i1 %644, label %646, label %645, !dbg !3287, !prof !1896, !nosanitize !1883

645:                                              ; preds = %641
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %642) #6, !dbg !3287, !nosanitize !1883
  br label %646, !dbg !3287, !nosanitize !1883

646:                                              ; preds = %645, %641
  %647 = ptrtoint ptr %626 to i32, !dbg !3288, !nosanitize !1883
  %648 = and i32 %647, 3, !dbg !3288, !nosanitize !1883
  %649 = icmp eq i32 %648, 0, !dbg !3288, !nosanitize !1883
  br i1 %649, label %651, label %650, !dbg !3288, !prof !1896, !nosanitize !1883

650:                                              ; preds = %646
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %647) #6, !dbg !3288, !nosanitize !1883
  br label %651, !dbg !3288, !nosanitize !1883

651:                                              ; preds = %646, %650
  %652 = ptrtoint ptr %626 to i32, !dbg !3289, !nosanitize !1883
  %653 = and i32 %652, 3, !dbg !3289, !nosanitize !1883
  %654 = icmp eq i32 %653, 0, !dbg !3289, !nosanitize !1883
  br i1 %654, label %656, label %655, !dbg !3289, !prof !1896, !nosanitize !1883

655:                                              ; preds = %651
  call void @__ubsan_handle_type_mismatch_v1(ptr @89, i32 %652) #6, !dbg !3289, !nosanitize !1883
  br label %656, !dbg !3289, !nosanitize !1883

656:                                              ; preds = %655, %651
  %657 = ptrtoint ptr %626 to i32, !dbg !3289, !nosanitize !1883
  %658 = and i32 %657, 3, !dbg !3289, !nosanitize !1883
  %659 = icmp eq i32 %658, 0, !dbg !3289, !nosanitize !1883
  br i1 %659, label %661, label %660, !dbg !3289, !prof !1896, !nosanitize !1883

660:                                              ; preds = %656
  call void @__ubsan_handle_type_mismatch_v1(ptr @90, i32 %657) #6, !dbg !3289, !nosanitize !1883
  br label %661, !dbg !3289, !nosanitize !1883

661:                                              ; preds = %660, %656
  %662 = load i32, ptr %626, align 4, !dbg !3289
  %663 = load i32, ptr %112, align 4, !dbg !3290
  store i32 %663, ptr %74, align 4
    #dbg_declare(ptr %74, !3025, !DIExpression(), !3291)
  %664 = load i32, ptr %74, align 4, !dbg !3293
  %665 = icmp ult i32 %664, 32, !dbg !3294, !nosanitize !1883
  br i1 %665, label %667, label %666, !dbg !3294, !prof !1896, !nosanitize !1883

666:                                              ; preds = %661
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %664) #6, !dbg !3294, !nosanitize !1883
  br label %667, !dbg !3294, !nosanitize !1883

667:                                              ; preds = %666, %661
  %668 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %664, !dbg !3294
  %669 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %664), !dbg !3294, !nosanitize !1883
  %670 = extractvalue { i32, i1 } %669, 1, !dbg !3294, !nosanitize !1883
  %671 = extractvalue { i32, i1 } %669, 0, !dbg !3294, !nosanitize !1883
  %672 = add i32 ptrtoint (ptr @cb_interface to i32), %671, !dbg !3294, !nosanitize !1883
  %673 = icmp ne i32 %672, 0, !dbg !3294, !nosanitize !1883
  %674 = xor i1 %670, true, !dbg !3294, !nosanitize !1883
  %675 = icmp uge i32 %672, ptrtoint (ptr @cb_interface to i32), !dbg !3294, !nosanitize !1883
  %676 = and i1 %675, %674, !dbg !3294, !nosanitize !1883
  br i1 %676, label %678, label %677, !dbg !3294, !prof !1896, !nosanitize !1883

677:                                              ; preds = %667
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %672) #6, !dbg !3294, !nosanitize !1883
  br label %678, !dbg !3294, !nosanitize !1883

678:                                              ; preds = %677, %667
  %679 = ptrtoint ptr %668 to i32, !dbg !3294, !nosanitize !1883
  %680 = and i32 %679, 3, !dbg !3294, !nosanitize !1883
  %681 = icmp eq i32 %680, 0, !dbg !3294, !nosanitize !1883
  br i1 %681, label %683, label %682, !dbg !3294, !prof !1896, !nosanitize !1883

682:                                              ; preds = %678
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %679) #6, !dbg !3294, !nosanitize !1883
  br label %683, !dbg !3294, !nosanitize !1883

683:                                              ; preds = %682, %678
  %684 = ptrtoint ptr %668 to i32, !dbg !3294, !nosanitize !1883
  %685 = and i32 %684, 3, !dbg !3294, !nosanitize !1883
  %686 = icmp eq i32 %685, 0, !dbg !3294, !nosanitize !1883
  br i1 %686, label %688, label %687, !dbg !3294, !prof !1896, !nosanitize !1883

687:                                              ; preds = %683
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %684) #6, !dbg !3294, !nosanitize !1883
  br label %688, !dbg !3294, !nosanitize !1883

688:                                              ; preds = %687, %683
  %689 = ptrtoint ptr %668 to i32, !dbg !3295, !nosanitize !1883
  %690 = and i32 %689, 3, !dbg !3295, !nosanitize !1883
  %691 = icmp eq i32 %690, 0, !dbg !3295, !nosanitize !1883
  br i1 %691, label %693, label %692, !dbg !3295, !prof !1896, !nosanitize !1883

692:                                              ; preds = %688
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %689) #6, !dbg !3295, !nosanitize !1883
  br label %693, !dbg !3295, !nosanitize !1883

693:                                              ; preds = %688, %692
  %694 = ptrtoint ptr %668 to i32, !dbg !3296, !nosanitize !1883
  %695 = and i32 %694, 3, !dbg !3296, !nosanitize !1883
  %696 = icmp eq i32 %695, 0, !dbg !3296, !nosanitize !1883
  br i1 %696, label %698, label %697, !dbg !3296, !prof !1896, !nosanitize !1883

697:                                              ; preds = %693
  call void @__ubsan_handle_type_mismatch_v1(ptr @91, i32 %694) #6, !dbg !3296, !nosanitize !1883
  br label %698, !dbg !3296, !nosanitize !1883

698:                                              ; preds = %697, %693
  %699 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %668, i32 0, i32 5, !dbg !3296
  %700 = ptrtoint ptr %699 to i32, !dbg !3297, !nosanitize !1883
  %701 = and i32 %700, 3, !dbg !3297, !nosanitize !1883
  %702 = icmp eq i32 %701, 0, !dbg !3297, !nosanitize !1883
  br i1 %702, label %704, label %703, !dbg !3297, !prof !1896, !nosanitize !1883

703:                                              ; preds = %698
  call void @__ubsan_handle_type_mismatch_v1(ptr @92, i32 %700) #6, !dbg !3297, !nosanitize !1883
  br label %704, !dbg !3297, !nosanitize !1883

704:                                              ; preds = %703, %698
  %705 = load i32, ptr %699, align 4, !dbg !3297
  %706 = sub i32 %705, %662, !dbg !3297
  store i32 %706, ptr %699, align 4, !dbg !3297
  br label %707, !dbg !3298

707:                                              ; preds = %617, %704
  store i32 16, ptr %107, align 4
    #dbg_declare(ptr %107, !3299, !DIExpression(), !3301)
  store i32 1, ptr %108, align 4
    #dbg_declare(ptr %108, !3303, !DIExpression(), !3304)
    #dbg_declare(ptr %109, !3305, !DIExpression(), !3306)
  %708 = load i32, ptr %107, align 4, !dbg !3307
  store i32 %708, ptr %90, align 4
    #dbg_declare(ptr %90, !2974, !DIExpression(), !3308)
  %709 = load i32, ptr %90, align 4, !dbg !3310
  store i32 %709, ptr %62, align 4
    #dbg_declare(ptr %62, !2981, !DIExpression(), !3311)
  %710 = load i32, ptr %62, align 4, !dbg !3313
  %711 = mul i32 %710, 4096, !dbg !3314
  %712 = add i32 -4980736, %711, !dbg !3314
  %713 = add i32 %712, 12, !dbg !3314
  %714 = inttoptr i32 %713 to ptr, !dbg !3315
  %715 = load volatile i32, ptr %714, align 4, !dbg !3316
  store i32 %715, ptr %109, align 4, !dbg !3306
    #dbg_declare(ptr %110, !3317, !DIExpression(), !3318)
  %716 = load i32, ptr %107, align 4, !dbg !3319
  store i32 %716, ptr %88, align 4
    #dbg_declare(ptr %88, !2994, !DIExpression(), !3320)
  %717 = load i32, ptr %88, align 4, !dbg !3322
  store i32 %717, ptr %64, align 4
    #dbg_declare(ptr %64, !2981, !DIExpression(), !3323)
  %718 = load i32, ptr %64, align 4, !dbg !3325
  %719 = mul i32 %718, 4096, !dbg !3326
  %720 = add i32 -4980736, %719, !dbg !3326
  %721 = add i32 %720, 16, !dbg !3326
  %722 = inttoptr i32 %721 to ptr, !dbg !3327
  %723 = ptrtoint ptr %722 to i32, !dbg !3328
  store i32 %723, ptr %110, align 4, !dbg !3318
    #dbg_declare(ptr %111, !3329, !DIExpression(), !3330)
  br label %724, !dbg !3331

724:                                              ; preds = %724, %707
  %725 = load i32, ptr %110, align 4, !dbg !3332
  store i32 %725, ptr %84, align 4
    #dbg_declare(ptr %84, !3012, !DIExpression(), !3334)
    #dbg_declare(ptr %85, !3016, !DIExpression(), !3336)
  %726 = load i32, ptr %84, align 4, !dbg !3337
  %727 = inttoptr i32 %726 to ptr, !dbg !3338
  store ptr %727, ptr %85, align 4, !dbg !3336
  %728 = load ptr, ptr %85, align 4, !dbg !3339
  %729 = load volatile i32, ptr %728, align 4, !dbg !3339
  %730 = trunc i32 %729 to i16, !dbg !3340
  %731 = zext i16 %730 to i32, !dbg !3341
  %732 = load i32, ptr %109, align 4, !dbg !3342
  %733 = sub i32 %731, %732, !dbg !3343
  %734 = trunc i32 %733 to i16, !dbg !3341
  store i16 %734, ptr %111, align 2, !dbg !3344
  %735 = load i16, ptr %111, align 2, !dbg !3345
  %736 = zext i16 %735 to i32, !dbg !3345
  %737 = load i32, ptr %108, align 4, !dbg !3346
  %738 = icmp slt i32 %736, %737, !dbg !3347
  br i1 %738, label %724, label %739, !dbg !3348, !llvm.loop !3349

739:                                              ; preds = %724
    #dbg_declare(ptr %149, !3351, !DIExpression(), !3352)
  store i32 16, ptr %105, align 4
    #dbg_declare(ptr %105, !3353, !DIExpression(), !3355)
    #dbg_declare(ptr %106, !3357, !DIExpression(), !3358)
  %740 = load i32, ptr %105, align 4, !dbg !3359
  store i32 %740, ptr %75, align 4
    #dbg_declare(ptr %75, !3025, !DIExpression(), !3360)
  %741 = load i32, ptr %75, align 4, !dbg !3362
  %742 = icmp ult i32 %741, 32, !dbg !3363, !nosanitize !1883
  br i1 %742, label %744, label %743, !dbg !3363, !prof !1896, !nosanitize !1883

743:                                              ; preds = %739
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %741) #6, !dbg !3363, !nosanitize !1883
  br label %744, !dbg !3363, !nosanitize !1883

744:                                              ; preds = %743, %739
  %745 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %741, !dbg !3363
  %746 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %741), !dbg !3363, !nosanitize !1883
  %747 = extractvalue { i32, i1 } %746, 1, !dbg !3363, !nosanitize !1883
  %748 = extractvalue { i32, i1 } %746, 0, !dbg !3363, !nosanitize !1883
  %749 = add i32 ptrtoint (ptr @cb_interface to i32), %748, !dbg !3363, !nosanitize !1883
  %750 = icmp ne i32 %749, 0, !dbg !3363, !nosanitize !1883
  %751 = xor i1 %747, true, !dbg !3363, !nosanitize !1883
  %752 = icmp uge i32 %749, ptrtoint (ptr @cb_interface to i32), !dbg !3363, !nosanitize !1883
  %753 = and i1 %752, %751, !dbg !3363, !nosanitize !1883
  br i1 %753, label %755, label %754, !dbg !3363, !prof !1896, !nosanitize !1883

754:                                              ; preds = %744
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %749) #6, !dbg !3363, !nosanitize !1883
  br label %755, !dbg !3363, !nosanitize !1883

755:                                              ; preds = %754, %744
  %756 = ptrtoint ptr %745 to i32, !dbg !3363, !nosanitize !1883
  %757 = and i32 %756, 3, !dbg !3363, !nosanitize !1883
  %758 = icmp eq i32 %757, 0, !dbg !3363, !nosanitize !1883
  br i1 %758, label %760, label %759, !dbg !3363, !prof !1896, !nosanitize !1883

759:                                              ; preds = %755
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %756) #6, !dbg !3363, !nosanitize !1883
  br label %760, !dbg !3363, !nosanitize !1883

760:                                              ; preds = %759, %755
  %761 = ptrtoint ptr %745 to i32, !dbg !3363, !nosanitize !1883
  %762 = and i32 %761, 3, !dbg !3363, !nosanitize !1883
  %763 = icmp eq i32 %762, 0, !dbg !3363, !nosanitize !1883
  br i1 %763, label %765, label %764, !dbg !3363, !prof !1896, !nosanitize !1883

764:                                              ; preds = %760
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %761) #6, !dbg !3363, !nosanitize !1883
  br label %765, !dbg !3363, !nosanitize !1883

765:                                              ; preds = %764, %760
  %766 = ptrtoint ptr %745 to i32, !dbg !3364, !nosanitize !1883
  %767 = and i32 %766, 3, !dbg !3364, !nosanitize !1883
  %768 = icmp eq i32 %767, 0, !dbg !3364, !nosanitize !1883
  br i1 %768, label %770, label %769, !dbg !3364, !prof !1896, !nosanitize !1883

769:                                              ; preds = %765
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %766) #6, !dbg !3364, !nosanitize !1883
  br label %770, !dbg !3364, !nosanitize !1883

770:                                              ; preds = %765, %769
  %771 = ptrtoint ptr %745 to i32, !dbg !3365, !nosanitize !1883
  %772 = and i32 %771, 3, !dbg !3365, !nosanitize !1883
  %773 = icmp eq i32 %772, 0, !dbg !3365, !nosanitize !1883
  br i1 %773, label %775, label %774, !dbg !3365, !prof !1896, !nosanitize !1883

774:                                              ; preds = %770
  call void @__ubsan_handle_type_mismatch_v1(ptr @93, i32 %771) #6, !dbg !3365, !nosanitize !1883
  br label %775, !dbg !3365, !nosanitize !1883

775:                                              ; preds = %774, %770
  %776 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %745, i32 0, i32 4, !dbg !3365
  %777 = ptrtoint ptr %776 to i32, !dbg !3365, !nosanitize !1883
  %778 = and i32 %777, 3, !dbg !3365, !nosanitize !1883
  %779 = icmp eq i32 %778, 0, !dbg !3365, !nosanitize !1883
  br i1 %779, label %781, label %780, !dbg !3365, !prof !1896, !nosanitize !1883

780:                                              ; preds = %775
  call void @__ubsan_handle_type_mismatch_v1(ptr @94, i32 %777) #6, !dbg !3365, !nosanitize !1883
  br label %781, !dbg !3365, !nosanitize !1883

781:                                              ; preds = %775, %780
  %782 = load i32, ptr %776, align 4, !dbg !3365
  store i32 %782, ptr %106, align 4, !dbg !3358
  %783 = load i32, ptr %106, align 4, !dbg !3366
  store i32 %783, ptr %149, align 4, !dbg !3352
    #dbg_declare(ptr %150, !3367, !DIExpression(), !3368)
  %784 = load i32, ptr %141, align 4, !dbg !3369
  %785 = mul i32 %784, 3, !dbg !3370
  %786 = load i32, ptr %142, align 4, !dbg !3371
  %787 = add i32 %785, %786, !dbg !3372
  store i32 %787, ptr %150, align 4, !dbg !3368
  %788 = load i32, ptr %150, align 4, !dbg !3373
  %789 = load i32, ptr %149, align 4, !dbg !3374
  store i32 %788, ptr %98, align 4
    #dbg_declare(ptr %98, !3375, !DIExpression(), !3381)
  store ptr %146, ptr %99, align 4
    #dbg_declare(ptr %99, !3383, !DIExpression(), !3384)
  store i32 %789, ptr %100, align 4
    #dbg_declare(ptr %100, !3385, !DIExpression(), !3386)
  store i32 0, ptr %101, align 4
    #dbg_declare(ptr %101, !3387, !DIExpression(), !3388)
  store i32 0, ptr %102, align 4
    #dbg_declare(ptr %102, !3389, !DIExpression(), !3390)
  store i8 0, ptr %103, align 1
    #dbg_declare(ptr %103, !3391, !DIExpression(), !3392)
    #dbg_declare(ptr %104, !3393, !DIExpression(), !3394)
  %790 = load ptr, ptr %99, align 4, !dbg !3395, !nonnull !1883, !align !3112
  %791 = ptrtoint ptr %790 to i32, !dbg !3398, !nosanitize !1883
  %792 = and i32 %791, 3, !dbg !3398, !nosanitize !1883
  %793 = icmp eq i32 %792, 0, !dbg !3398, !nosanitize !1883
  br i1 %793, label %795, label %794, !dbg !3398, !prof !1896, !nosanitize !1883

794:                                              ; preds = %781
  call void @__ubsan_handle_type_mismatch_v1(ptr @159, i32 %791) #6, !dbg !3398, !nosanitize !1883
  br label %795, !dbg !3398, !nosanitize !1883

795:                                              ; preds = %794, %781
  store ptr %790, ptr %50, align 4
    #dbg_declare(ptr %50, !3114, !DIExpression(), !3399)
  %796 = load ptr, ptr %50, align 4
  %797 = icmp ne ptr %796, null, !nosanitize !1883
  %798 = ptrtoint ptr %796 to i32, !nosanitize !1883
  %799 = and i32 %798, 3, !nosanitize !1883
  %800 = icmp eq i32 %799, 0, !nosanitize !1883
  %801 = and i1 %797, %800, !nosanitize !1883
  br i1 %801, label %803, label %802, !prof !1896, !nosanitize !1883

802:                                              ; preds = %795
  call void @__ubsan_handle_type_mismatch_v1(ptr @146, i32 %798) #6, !dbg !3399, !nosanitize !1883
  br label %803, !dbg !3399, !nosanitize !1883

803:                                              ; preds = %795, %802
  %804 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %796, i32 0, i32 1, !dbg !3401
  %805 = load i32, ptr %804, align 4, !dbg !3401
  store i32 %805, ptr %104, align 4, !dbg !3402
  %806 = load i32, ptr %100, align 4, !dbg !3403
  %807 = load ptr, ptr %99, align 4, !dbg !3404, !nonnull !1883, !align !3112
  %808 = ptrtoint ptr %807 to i32, !dbg !3404, !nosanitize !1883
  %809 = and i32 %808, 3, !dbg !3404, !nosanitize !1883
  %810 = icmp eq i32 %809, 0, !dbg !3404, !nosanitize !1883
  br i1 %810, label %812, label %811, !dbg !3404, !prof !1896, !nosanitize !1883

811:                                              ; preds = %803
  call void @__ubsan_handle_type_mismatch_v1(ptr @160, i32 %808) #6, !dbg !3404, !nosanitize !1883
  br label %812, !dbg !3404, !nosanitize !1883

812:                                              ; preds = %811, %803
  %813 = ptrtoint ptr %807 to i32, !dbg !3405, !nosanitize !1883
  %814 = and i32 %813, 3, !dbg !3405, !nosanitize !1883
  %815 = icmp eq i32 %814, 0, !dbg !3405, !nosanitize !1883
  br i1 %815, label %817, label %816, !dbg !3405, !prof !1896, !nosanitize !1883

816:                                              ; preds = %812
  call void @__ubsan_handle_type_mismatch_v1(ptr @161, i32 %813) #6, !dbg !3405, !nosanitize !1883
  br label %817, !dbg !3405, !nosanitize !1883

817:                                              ; preds = %816, %812
  %818 = load i32, ptr %98, align 4, !dbg !3406
  %819 = load i32, ptr %102, align 4, !dbg !3407
  %820 = load i8, ptr %103, align 1, !dbg !3408
  store ptr %807, ptr %40, align 4
    #dbg_declare(ptr %40, !3126, !DIExpression(), !3409)
  store i32 %818, ptr %41, align 4
    #dbg_declare(ptr %41, !3131, !DIExpression(), !3411)
  store i32 %819, ptr %42, align 4
    #dbg_declare(ptr %42, !3133, !DIExpression(), !3412)
  store i8 %820, ptr %43, align 1
    #dbg_declare(ptr %43, !3135, !DIExpression(), !3413)
  %821 = load ptr, ptr %40, align 4
  %822 = icmp ne ptr %821, null, !nosanitize !1883
  %823 = ptrtoint ptr %821 to i32, !nosanitize !1883
  %824 = and i32 %823, 3, !nosanitize !1883
  %825 = icmp eq i32 %824, 0, !nosanitize !1883
  %826 = and i1 %822, %825, !nosanitize !1883
  br i1 %826, label %828, label %827, !prof !1896, !nosanitize !1883

827:                                              ; preds = %817
  call void @__ubsan_handle_type_mismatch_v1(ptr @157, i32 %823) #6, !dbg !3409, !nosanitize !1883
  br label %828, !dbg !3409, !nosanitize !1883

828:                                              ; preds = %827, %817
    #dbg_declare(ptr %44, !3137, !DIExpression(), !3414)
  %829 = load i32, ptr %41, align 4, !dbg !3415
  store i32 %829, ptr %39, align 4
    #dbg_declare(ptr %39, !2572, !DIExpression(), !3416)
  %830 = load i32, ptr %39, align 4, !dbg !3418
  store i32 %830, ptr %32, align 4
    #dbg_declare(ptr %32, !2582, !DIExpression(), !3419)
  %831 = load i32, ptr %32, align 4, !dbg !3421
  store i32 %831, ptr %31, align 4
    #dbg_declare(ptr %31, !2593, !DIExpression(), !3422)
  %832 = load i32, ptr %31, align 4, !dbg !3424
  %833 = zext i32 %832 to i64, !dbg !3424
  %834 = mul i64 %833, 2863311531, !dbg !3425
  %835 = lshr i64 %834, 32, !dbg !3426
  %836 = lshr i64 %835, 3, !dbg !3427
  %837 = trunc i64 %836 to i32, !dbg !3428
  store i32 %837, ptr %44, align 4, !dbg !3414
    #dbg_declare(ptr %45, !3153, !DIExpression(), !3429)
  %838 = load i32, ptr %41, align 4, !dbg !3430
  %839 = load i32, ptr %44, align 4, !dbg !3431
  store i32 %838, ptr %37, align 4
    #dbg_declare(ptr %37, !2606, !DIExpression(), !3432)
  store i32 %839, ptr %38, align 4
    #dbg_declare(ptr %38, !2612, !DIExpression(), !3434)
  %840 = load i32, ptr %37, align 4, !dbg !3435
  %841 = load i32, ptr %38, align 4, !dbg !3436
  %842 = mul i32 %841, 12, !dbg !3437
  %843 = sub i32 %840, %842, !dbg !3438
  store i32 %843, ptr %45, align 4, !dbg !3429
    #dbg_declare(ptr %46, !3164, !DIExpression(), !3439)
  %844 = load i32, ptr %41, align 4, !dbg !3440
  %845 = load i32, ptr %44, align 4, !dbg !3441
  %846 = load i32, ptr %45, align 4, !dbg !3442
  %847 = load i32, ptr %42, align 4, !dbg !3443
  store ptr %821, ptr %2, align 4
    #dbg_declare(ptr %2, !3170, !DIExpression(), !3444)
  store i32 %844, ptr %3, align 4
    #dbg_declare(ptr %3, !3174, !DIExpression(), !3446)
  store i32 %845, ptr %4, align 4
    #dbg_declare(ptr %4, !3176, !DIExpression(), !3447)
  store i32 %846, ptr %5, align 4
    #dbg_declare(ptr %5, !3178, !DIExpression(), !3448)
  store i32 %847, ptr %6, align 4
    #dbg_declare(ptr %6, !3180, !DIExpression(), !3449)
  %848 = load ptr, ptr %2, align 4
  %849 = icmp ne ptr %848, null, !nosanitize !1883
  %850 = ptrtoint ptr %848 to i32, !nosanitize !1883
  %851 = and i32 %850, 3, !nosanitize !1883
  %852 = icmp eq i32 %851, 0, !nosanitize !1883
  %853 = and i1 %849, %852, !nosanitize !1883
  br i1 %853, label %855, label %854, !prof !1896, !nosanitize !1883

854:                                              ; preds = %828
  call void @__ubsan_handle_type_mismatch_v1(ptr @158, i32 %850) #6, !dbg !3444, !nosanitize !1883
  br label %855, !dbg !3444, !nosanitize !1883

855:                                              ; preds = %854, %828
  %856 = load i32, ptr %4, align 4, !dbg !3450
  %857 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %848, i32 0, i32 2, !dbg !3451
  %858 = load i32, ptr %857, align 4, !dbg !3451
  %859 = mul i32 %856, %858, !dbg !3452
  %860 = load i32, ptr %848, align 4, !dbg !3453
  %861 = add i32 %859, %860, !dbg !3454
  %862 = load i32, ptr %6, align 4, !dbg !3455
  %863 = add i32 %861, %862, !dbg !3456
  %864 = load i32, ptr %5, align 4, !dbg !3457
  store i32 %864, ptr %1, align 4
    #dbg_declare(ptr %1, !2838, !DIExpression(), !3458)
  %865 = load i32, ptr %1, align 4, !dbg !3460
  %866 = icmp ult i32 %865, 12, !dbg !3461, !nosanitize !1883
  br i1 %866, label %868, label %867, !dbg !3461, !prof !1896, !nosanitize !1883

867:                                              ; preds = %855
  call void @__ubsan_handle_out_of_bounds(ptr @131, i32 %865) #6, !dbg !3461, !nosanitize !1883
  br label %868, !dbg !3461, !nosanitize !1883

868:                                              ; preds = %867, %855
  %869 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %865, !dbg !3461
  %870 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %865), !dbg !3461, !nosanitize !1883
  %871 = extractvalue { i32, i1 } %870, 1, !dbg !3461, !nosanitize !1883
  %872 = extractvalue { i32, i1 } %870, 0, !dbg !3461, !nosanitize !1883
  %873 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %872, !dbg !3461, !nosanitize !1883
  %874 = icmp ne i32 %873, 0, !dbg !3461, !nosanitize !1883
  %875 = xor i1 %871, true, !dbg !3461, !nosanitize !1883
  %876 = icmp uge i32 %873, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !3461, !nosanitize !1883
  %877 = and i1 %876, %875, !dbg !3461, !nosanitize !1883
  br i1 %877, label %879, label %878, !dbg !3461, !prof !1896, !nosanitize !1883

878:                                              ; preds = %868
  call void @__ubsan_handle_pointer_overflow(ptr @132, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %873) #6, !dbg !3461, !nosanitize !1883
  br label %879, !dbg !3461, !nosanitize !1883

879:                                              ; preds = %878, %868
  %880 = ptrtoint ptr %869 to i32, !dbg !3461, !nosanitize !1883
  %881 = and i32 %880, 3, !dbg !3461, !nosanitize !1883
  %882 = icmp eq i32 %881, 0, !dbg !3461, !nosanitize !1883
  br i1 %882, label %884, label %883, !dbg !3461, !prof !1896, !nosanitize !1883

883:                                              ; preds = %879
  call void @__ubsan_handle_type_mismatch_v1(ptr @133, i32 %880) #6, !dbg !3461, !nosanitize !1883
  br label %884, !dbg !3461, !nosanitize !1883

884:                                              ; preds = %879, %883
  %885 = load i32, ptr %869, align 4, !dbg !3461
  %886 = add i32 %863, %885, !dbg !3462
  store i32 %886, ptr %46, align 4, !dbg !3439
    #dbg_declare(ptr %47, !3195, !DIExpression(), !3463)
  %887 = load i32, ptr %45, align 4, !dbg !3464
  %888 = load i8, ptr %43, align 1, !dbg !3465
  store i32 %887, ptr %35, align 4
    #dbg_declare(ptr %35, !2649, !DIExpression(), !3466)
  store i8 %888, ptr %36, align 1
    #dbg_declare(ptr %36, !2655, !DIExpression(), !3468)
  %889 = load i8, ptr %36, align 1, !dbg !3469
  %890 = zext i8 %889 to i32, !dbg !3470, !nosanitize !1883
  %891 = icmp ult i32 %890, 2, !dbg !3470, !nosanitize !1883
  br i1 %891, label %893, label %892, !dbg !3470, !prof !1896, !nosanitize !1883

892:                                              ; preds = %884
  call void @__ubsan_handle_out_of_bounds(ptr @116, i32 %890) #6, !dbg !3470, !nosanitize !1883
  br label %893, !dbg !3470, !nosanitize !1883

893:                                              ; preds = %892, %884
  %894 = zext i8 %889 to i32, !dbg !3470
  %895 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %894, !dbg !3470
  %896 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %894), !dbg !3470, !nosanitize !1883
  %897 = extractvalue { i32, i1 } %896, 1, !dbg !3470, !nosanitize !1883
  %898 = extractvalue { i32, i1 } %896, 0, !dbg !3470, !nosanitize !1883
  %899 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %898, !dbg !3470, !nosanitize !1883
  %900 = icmp ne i32 %899, 0, !dbg !3470, !nosanitize !1883
  %901 = xor i1 %897, true, !dbg !3470, !nosanitize !1883
  %902 = icmp uge i32 %899, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !3470, !nosanitize !1883
  %903 = and i1 %902, %901, !dbg !3470, !nosanitize !1883
  br i1 %903, label %905, label %904, !dbg !3470, !prof !1896, !nosanitize !1883

904:                                              ; preds = %893
  call void @__ubsan_handle_pointer_overflow(ptr @117, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %899) #6, !dbg !3470, !nosanitize !1883
  br label %905, !dbg !3470, !nosanitize !1883

905:                                              ; preds = %904, %893
  %906 = load i32, ptr %35, align 4, !dbg !3471
  %907 = icmp ult i32 %906, 12, !dbg !3470, !nosanitize !1883
  br i1 %907, label %909, label %908, !dbg !3470, !prof !1896, !nosanitize !1883

908:                                              ; preds = %905
  call void @__ubsan_handle_out_of_bounds(ptr @119, i32 %906) #6, !dbg !3470, !nosanitize !1883
  br label %909, !dbg !3470, !nosanitize !1883

909:                                              ; preds = %908, %905
  %910 = getelementptr inbounds nuw [12 x i16], ptr %895, i32 0, i32 %906, !dbg !3470
  %911 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %906), !dbg !3470, !nosanitize !1883
  %912 = extractvalue { i32, i1 } %911, 1, !dbg !3470, !nosanitize !1883
  %913 = extractvalue { i32, i1 } %911, 0, !dbg !3470, !nosanitize !1883
  %914 = ptrtoint ptr %895 to i32, !dbg !3470, !nosanitize !1883
  %915 = add i32 %914, %913, !dbg !3470, !nosanitize !1883
  %916 = icmp ne i32 %915, 0, !dbg !3470, !nosanitize !1883
  %917 = xor i1 %912, true, !dbg !3470, !nosanitize !1883
  %918 = icmp uge i32 %915, %914, !dbg !3470, !nosanitize !1883
  %919 = and i1 %918, %917, !dbg !3470, !nosanitize !1883
  br i1 %919, label %921, label %920, !dbg !3470, !prof !1896, !nosanitize !1883

920:                                              ; preds = %909
  call void @__ubsan_handle_pointer_overflow(ptr @120, i32 %914, i32 %915) #6, !dbg !3470, !nosanitize !1883
  br label %921, !dbg !3470, !nosanitize !1883

921:                                              ; preds = %920, %909
  %922 = ptrtoint ptr %910 to i32, !dbg !3470, !nosanitize !1883
  %923 = and i32 %922, 1, !dbg !3470, !nosanitize !1883
  %924 = icmp eq i32 %923, 0, !dbg !3470, !nosanitize !1883
  br i1 %924, label %926, label %925, !dbg !3470, !prof !1896, !nosanitize !1883

925:                                              ; preds = %921
  call void @__ubsan_handle_type_mismatch_v1(ptr @122, i32 %922) #6, !dbg !3470, !nosanitize !1883
  br label %926, !dbg !3470, !nosanitize !1883

926:                                              ; preds = %921, %925
  %927 = load i16, ptr %910, align 2, !dbg !3470
  %928 = zext i16 %927 to i32, !dbg !3470
  store i32 %928, ptr %47, align 4, !dbg !3463
    #dbg_declare(ptr %48, !3205, !DIExpression(), !3472)
  %929 = load i32, ptr %47, align 4, !dbg !3473
  %930 = load i32, ptr %46, align 4, !dbg !3474
  store i32 %929, ptr %33, align 4
    #dbg_declare(ptr %33, !2666, !DIExpression(), !3475)
  store i32 %930, ptr %34, align 4
    #dbg_declare(ptr %34, !2672, !DIExpression(), !3477)
  %931 = load i32, ptr %33, align 4, !dbg !3478
  %932 = zext i32 %931 to i64, !dbg !3479
  %933 = shl i64 %932, 32, !dbg !3480
  %934 = load i32, ptr %34, align 4, !dbg !3481
  %935 = zext i32 %934 to i64, !dbg !3481
  %936 = or i64 %933, %935, !dbg !3482
  store i64 %936, ptr %48, align 8, !dbg !3472
  %937 = load i64, ptr %48, align 8, !dbg !3483
  %938 = load i32, ptr %101, align 4, !dbg !3484
  %939 = icmp ne i32 %938, 0, !dbg !3484
  br i1 %939, label %940, label %942, !dbg !3484

940:                                              ; preds = %926
  %941 = load i32, ptr %101, align 4, !dbg !3485
  br label %944, !dbg !3484

942:                                              ; preds = %926
  %943 = load i32, ptr %104, align 4, !dbg !3486
  br label %944, !dbg !3484

944:                                              ; preds = %940, %942
  %945 = phi i32 [ %941, %940 ], [ %943, %942 ], !dbg !3484
  %946 = load i8, ptr %103, align 1, !dbg !3487
  call void @_Z15noc_async_writeILj8193ELb0ELb0EEvjyjhj(i32 noundef %806, i64 noundef %937, i32 noundef %945, i8 noundef zeroext %946, i32 noundef 1), !dbg !3488
  store i8 0, ptr %97, align 1
    #dbg_declare(ptr %97, !3489, !DIExpression(), !3491)
  br label %947, !dbg !3493

947:                                              ; preds = %984, %944
  %948 = load i8, ptr %97, align 1, !dbg !3496
  %949 = zext i8 %948 to i32, !dbg !3496
  store i32 %949, ptr %60, align 4
    #dbg_declare(ptr %60, !3497, !DIExpression(), !3499)
  %950 = load i32, ptr %60, align 4, !dbg !3501
  store i32 %950, ptr %56, align 4
    #dbg_declare(ptr %56, !2896, !DIExpression(), !3502)
  store i32 10, ptr %57, align 4
    #dbg_declare(ptr %57, !2900, !DIExpression(), !3504)
    #dbg_declare(ptr %58, !2902, !DIExpression(), !3505)
  %951 = load i32, ptr %56, align 4, !dbg !3506
  %952 = shl i32 %951, 16, !dbg !3507
  %953 = load i32, ptr %57, align 4, !dbg !3508
  %954 = mul i32 %953, 4, !dbg !3509
  %955 = add i32 -5111296, %954, !dbg !3509
  %956 = add i32 %952, %955, !dbg !3510
  store i32 %956, ptr %58, align 4, !dbg !3505
    #dbg_declare(ptr %59, !2909, !DIExpression(), !3511)
  %957 = load i32, ptr %58, align 4, !dbg !3512
  %958 = inttoptr i32 %957 to ptr, !dbg !3513
  store ptr %958, ptr %59, align 4, !dbg !3511
  %959 = load ptr, ptr %59, align 4, !dbg !3514
  %960 = load volatile i32, ptr %959, align 4, !dbg !3515
  %961 = load i32, ptr %60, align 4, !dbg !3516
  %962 = icmp ult i32 %961, 2, !dbg !3517, !nosanitize !1883
  br i1 %962, label %964, label %963, !dbg !3517, !prof !1896, !nosanitize !1883

963:                                              ; preds = %947
  call void @__ubsan_handle_out_of_bounds(ptr @95, i32 %961) #6, !dbg !3517, !nosanitize !1883
  br label %964, !dbg !3517, !nosanitize !1883

964:                                              ; preds = %963, %947
  %965 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %961, !dbg !3517
  %966 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %961), !dbg !3517, !nosanitize !1883
  %967 = extractvalue { i32, i1 } %966, 1, !dbg !3517, !nosanitize !1883
  %968 = extractvalue { i32, i1 } %966, 0, !dbg !3517, !nosanitize !1883
  %969 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %968, !dbg !3517, !nosanitize !1883
  %970 = icmp ne i32 %969, 0, !dbg !3517, !nosanitize !1883
  %971 = xor i1 %967, true, !dbg !3517, !nosanitize !1883
  %972 = icmp uge i32 %969, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !3517, !nosanitize !1883
  %973 = and i1 %972, %971, !dbg !3517, !nosanitize !1883
  br i1 %973, label %975, label %974, !dbg !3517, !prof !1896, !nosanitize !1883

974:                                              ; preds = %964
  call void @__ubsan_handle_pointer_overflow(ptr @96, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %969) #6, !dbg !3517, !nosanitize !1883
  br label %975, !dbg !3517, !nosanitize !1883

975:                                              ; preds = %974, %964
  %976 = ptrtoint ptr %965 to i32, !dbg !3517, !nosanitize !1883
  %977 = and i32 %976, 3, !dbg !3517, !nosanitize !1883
  %978 = icmp eq i32 %977, 0, !dbg !3517, !nosanitize !1883
  br i1 %978, label %980, label %979, !dbg !3517, !prof !1896, !nosanitize !1883

979:                                              ; preds = %975
  call void @__ubsan_handle_type_mismatch_v1(ptr @97, i32 %976) #6, !dbg !3517, !nosanitize !1883
  br label %980, !dbg !3517, !nosanitize !1883

980:                                              ; preds = %975, %979
  %981 = load i32, ptr %965, align 4, !dbg !3517
  %982 = icmp eq i32 %960, %981, !dbg !3518
  %983 = xor i1 %982, true, !dbg !3519
  br i1 %983, label %984, label %985, !dbg !3493

984:                                              ; preds = %980
  br label %947, !dbg !3493, !llvm.loop !3520

985:                                              ; preds = %980
  store i32 16, ptr %93, align 4
    #dbg_declare(ptr %93, !3522, !DIExpression(), !3524)
  store i32 1, ptr %94, align 4
    #dbg_declare(ptr %94, !3526, !DIExpression(), !3527)
    #dbg_declare(ptr %95, !3528, !DIExpression(), !3529)
  %986 = load i32, ptr %93, align 4, !dbg !3530
  store i32 %986, ptr %91, align 4
    #dbg_declare(ptr %91, !2974, !DIExpression(), !3531)
  %987 = load i32, ptr %91, align 4, !dbg !3533
  store i32 %987, ptr %61, align 4
    #dbg_declare(ptr %61, !2981, !DIExpression(), !3534)
  %988 = load i32, ptr %61, align 4, !dbg !3536
  %989 = mul i32 %988, 4096, !dbg !3537
  %990 = add i32 -4980736, %989, !dbg !3537
  %991 = add i32 %990, 12, !dbg !3537
  %992 = inttoptr i32 %991 to ptr, !dbg !3538
  store ptr %992, ptr %95, align 4, !dbg !3529
  %993 = load i32, ptr %94, align 4, !dbg !3539
  %994 = load ptr, ptr %95, align 4, !dbg !3540
  %995 = load volatile i32, ptr %994, align 4, !dbg !3541
  %996 = add i32 %995, %993, !dbg !3541
  store volatile i32 %996, ptr %994, align 4, !dbg !3541
    #dbg_declare(ptr %96, !3542, !DIExpression(), !3543)
  %997 = load i32, ptr %94, align 4, !dbg !3544
  %998 = load i32, ptr %93, align 4, !dbg !3545
  store i32 %998, ptr %76, align 4
    #dbg_declare(ptr %76, !3025, !DIExpression(), !3546)
  %999 = load i32, ptr %76, align 4, !dbg !3548
  %1000 = icmp ult i32 %999, 32, !dbg !3549, !nosanitize !1883
  br i1 %1000, label %1002, label %1001, !dbg !3549, !prof !1896, !nosanitize !1883

1001:                                             ; preds = %985
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %999) #6, !dbg !3549, !nosanitize !1883
  br label %1002, !dbg !3549, !nosanitize !1883

1002:                                             ; preds = %1001, %985
  %1003 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %999, !dbg !3549
  %1004 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %999), !dbg !3549, !nosanitize !1883
  %1005 = extractvalue { i32, i1 } %1004, 1, !dbg !3549, !nosanitize !1883
  %1006 = extractvalue { i32, i1 } %1004, 0, !dbg !3549, !nosanitize !1883
  %1007 = add i32 ptrtoint (ptr @cb_interface to i32), %1006, !dbg !3549, !nosanitize !1883
  %1008 = icmp ne i32 %1007, 0, !dbg !3549, !nosanitize !1883
  %1009 = xor i1 %1005, true, !dbg !3549, !nosanitize !1883
  %1010 = icmp uge i32 %1007, ptrtoint (ptr @cb_interface to i32), !dbg !3549, !nosanitize !1883
  %1011 = and i1 %1010, %1009, !dbg !3549, !nosanitize !1883
  br i1 %1011, label %1013, label %1012, !dbg !3549, !prof !1896, !nosanitize !1883

1012:                                             ; preds = %1002
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %1007) #6, !dbg !3549, !nosanitize !1883
  br label %1013, !dbg !3549, !nosanitize !1883

1013:                                             ; preds = %1012, %1002
  %1014 = ptrtoint ptr %1003 to i32, !dbg !3549, !nosanitize !1883
  %1015 = and i32 %1014, 3, !dbg !3549, !nosanitize !1883
  %1016 = icmp eq i32 %1015, 0, !dbg !3549, !nosanitize !1883
  br i1 %1016, label %1018, label %1017, !dbg !3549, !prof !1896, !nosanitize !1883

1017:                                             ; preds = %1013
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %1014) #6, !dbg !3549, !nosanitize !1883
  br label %1018, !dbg !3549, !nosanitize !1883

1018:                                             ; preds = %1017, %1013
  %1019 = ptrtoint ptr %1003 to i32, !dbg !3549, !nosanitize !1883
  %1020 = and i32 %1019, 3, !dbg !3549, !nosanitize !1883
  %1021 = icmp eq i32 %1020, 0, !dbg !3549, !nosanitize !1883
  br i1 %1021, label %1023, label %1022, !dbg !3549, !prof !1896, !nosanitize !1883

1022:                                             ; preds = %1018
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %1019) #6, !dbg !3549, !nosanitize !1883
  br label %1023, !dbg !3549, !nosanitize !1883

1023:                                             ; preds = %1022, %1018
  %1024 = ptrtoint ptr %1003 to i32, !dbg !3550, !nosanitize !1883
  %1025 = and i32 %1024, 3, !dbg !3550, !nosanitize !1883
  %1026 = icmp eq i32 %1025, 0, !dbg !3550, !nosanitize !1883
  br i1 %1026, label %1028, label %1027, !dbg !3550, !prof !1896, !nosanitize !1883

1027:                                             ; preds = %1023
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %1024) #6, !dbg !3550, !nosanitize !1883
  br label %1028, !dbg !3550, !nosanitize !1883

1028:                                             ; preds = %1023, %1027
  %1029 = ptrtoint ptr %1003 to i32, !dbg !3551, !nosanitize !1883
  %1030 = and i32 %1029, 3, !dbg !3551, !nosanitize !1883
  %1031 = icmp eq i32 %1030, 0, !dbg !3551, !nosanitize !1883
  br i1 %1031, label %1033, label %1032, !dbg !3551, !prof !1896, !nosanitize !1883

1032:                                             ; preds = %1028
  call void @__ubsan_handle_type_mismatch_v1(ptr @98, i32 %1029) #6, !dbg !3551, !nosanitize !1883
  br label %1033, !dbg !3551, !nosanitize !1883

1033:                                             ; preds = %1032, %1028
  %1034 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %1003, i32 0, i32 2, !dbg !3551
  %1035 = ptrtoint ptr %1034 to i32, !dbg !3551, !nosanitize !1883
  %1036 = and i32 %1035, 3, !dbg !3551, !nosanitize !1883
  %1037 = icmp eq i32 %1036, 0, !dbg !3551, !nosanitize !1883
  br i1 %1037, label %1039, label %1038, !dbg !3551, !prof !1896, !nosanitize !1883

1038:                                             ; preds = %1033
  call void @__ubsan_handle_type_mismatch_v1(ptr @99, i32 %1035) #6, !dbg !3551, !nosanitize !1883
  br label %1039, !dbg !3551, !nosanitize !1883

1039:                                             ; preds = %1038, %1033
  %1040 = load i32, ptr %1034, align 4, !dbg !3551
  %1041 = mul i32 %997, %1040, !dbg !3552
  store i32 %1041, ptr %96, align 4, !dbg !3543
  %1042 = load i32, ptr %96, align 4, !dbg !3553
  %1043 = load i32, ptr %93, align 4, !dbg !3554
  store i32 %1043, ptr %77, align 4
    #dbg_declare(ptr %77, !3025, !DIExpression(), !3555)
  %1044 = load i32, ptr %77, align 4, !dbg !3557
  %1045 = icmp ult i32 %1044, 32, !dbg !3558, !nosanitize !1883
  br i1 %1045, label %1047, label %1046, !dbg !3558, !prof !1896, !nosanitize !1883

1046:                                             ; preds = %1039
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %1044) #6, !dbg !3558, !nosanitize !1883
  br label %1047, !dbg !3558, !nosanitize !1883

1047:                                             ; preds = %1046, %1039
  %1048 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %1044, !dbg !3558
  %1049 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %1044), !dbg !3558, !nosanitize !1883
  %1050 = extractvalue { i32, i1 } %1049, 1, !dbg !3558, !nosanitize !1883
  %1051 = extractvalue { i32, i1 } %1049, 0, !dbg !3558, !nosanitize !1883
  %1052 = add i32 ptrtoint (ptr @cb_interface to i32), %1051, !dbg !3558, !nosanitize !1883
  %1053 = icmp ne i32 %1052, 0, !dbg !3558, !nosanitize !1883
  %1054 = xor i1 %1050, true, !dbg !3558, !nosanitize !1883
  %1055 = icmp uge i32 %1052, ptrtoint (ptr @cb_interface to i32), !dbg !3558, !nosanitize !1883
  %1056 = and i1 %1055, %1054, !dbg !3558, !nosanitize !1883
  br i1 %1056, label %1058, label %1057, !dbg !3558, !prof !1896, !nosanitize !1883

1057:                                             ; preds = %1047
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %1052) #6, !dbg !3558, !nosanitize !1883
  br label %1058, !dbg !3558, !nosanitize !1883

1058:                                             ; preds = %1057, %1047
  %1059 = ptrtoint ptr %1048 to i32, !dbg !3558, !nosanitize !1883
  %1060 = and i32 %1059, 3, !dbg !3558, !nosanitize !1883
  %1061 = icmp eq i32 %1060, 0, !dbg !3558, !nosanitize !1883
  br i1 %1061, label %1063, label %1062, !dbg !3558, !prof !1896, !nosanitize !1883

1062:                                             ; preds = %1058
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %1059) #6, !dbg !3558, !nosanitize !1883
  br label %1063, !dbg !3558, !nosanitize !1883

1063:                                             ; preds = %1062, %1058
  %1064 = ptrtoint ptr %1048 to i32, !dbg !3558, !nosanitize !1883
  %1065 = and i32 %1064, 3, !dbg !3558, !nosanitize !1883
  %1066 = icmp eq i32 %1065, 0, !dbg !3558, !nosanitize !1883
  br i1 %1066, label %1068, label %1067, !dbg !3558, !prof !1896, !nosanitize !1883

1067:                                             ; preds = %1063
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %1064) #6, !dbg !3558, !nosanitize !1883
  br label %1068, !dbg !3558, !nosanitize !1883

1068:                                             ; preds = %1067, %1063
  %1069 = ptrtoint ptr %1048 to i32, !dbg !3559, !nosanitize !1883
  %1070 = and i32 %1069, 3, !dbg !3559, !nosanitize !1883
  %1071 = icmp eq i32 %1070, 0, !dbg !3559, !nosanitize !1883
  br i1 %1071, label %1073, label %1072, !dbg !3559, !prof !1896, !nosanitize !1883

1072:                                             ; preds = %1068
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %1069) #6, !dbg !3559, !nosanitize !1883
  br label %1073, !dbg !3559, !nosanitize !1883

1073:                                             ; preds = %1068, %1072
  %1074 = ptrtoint ptr %1048 to i32, !dbg !3560, !nosanitize !1883
  %1075 = and i32 %1074, 3, !dbg !3560, !nosanitize !1883
  %1076 = icmp eq i32 %1075, 0, !dbg !3560, !nosanitize !1883
  br i1 %1076, label %1078, label %1077, !dbg !3560, !prof !1896, !nosanitize !1883

1077:                                             ; preds = %1073
  call void @__ubsan_handle_type_mismatch_v1(ptr @100, i32 %1074) #6, !dbg !3560, !nosanitize !1883
  br label %1078, !dbg !3560, !nosanitize !1883

1078:                                             ; preds = %1077, %1073
  %1079 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %1048, i32 0, i32 4, !dbg !3560
  %1080 = ptrtoint ptr %1079 to i32, !dbg !3561, !nosanitize !1883
  %1081 = and i32 %1080, 3, !dbg !3561, !nosanitize !1883
  %1082 = icmp eq i32 %1081, 0, !dbg !3561, !nosanitize !1883
  br i1 %1082, label %1084, label %1083, !dbg !3561, !prof !1896, !nosanitize !1883

1083:                                             ; preds = %1078
  call void @__ubsan_handle_type_mismatch_v1(ptr @101, i32 %1080) #6, !dbg !3561, !nosanitize !1883
  br label %1084, !dbg !3561, !nosanitize !1883

1084:                                             ; preds = %1083, %1078
  %1085 = load i32, ptr %1079, align 4, !dbg !3561
  %1086 = add i32 %1085, %1042, !dbg !3561
  store i32 %1086, ptr %1079, align 4, !dbg !3561
  %1087 = load i32, ptr %93, align 4, !dbg !3562
  store i32 %1087, ptr %78, align 4
    #dbg_declare(ptr %78, !3025, !DIExpression(), !3564)
  %1088 = load i32, ptr %78, align 4, !dbg !3566
  %1089 = icmp ult i32 %1088, 32, !dbg !3567, !nosanitize !1883
  br i1 %1089, label %1091, label %1090, !dbg !3567, !prof !1896, !nosanitize !1883

1090:                                             ; preds = %1084
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %1088) #6, !dbg !3567, !nosanitize !1883
  br label %1091, !dbg !3567, !nosanitize !1883

1091:                                             ; preds = %1090, %1084
  %1092 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %1088, !dbg !3567
  %1093 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %1088), !dbg !3567, !nosanitize !1883
  %1094 = extractvalue { i32, i1 } %1093, 1, !dbg !3567, !nosanitize !1883
  %1095 = extractvalue { i32, i1 } %1093, 0, !dbg !3567, !nosanitize !1883
  %1096 = add i32 ptrtoint (ptr @cb_interface to i32), %1095, !dbg !3567, !nosanitize !1883
  %1097 = icmp ne i32 %1096, 0, !dbg !3567, !nosanitize !1883
  %1098 = xor i1 %1094, true, !dbg !3567, !nosanitize !1883
  %1099 = icmp uge i32 %1096, ptrtoint (ptr @cb_interface to i32), !dbg !3567, !nosanitize !1883
  %1100 = and i1 %1099, %1098, !dbg !3567, !nosanitize !1883
  br i1 %1100, label %1102, label %1101, !dbg !3567, !prof !1896, !nosanitize !1883

1101:                                             ; preds = %1091
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %1096) #6, !dbg !3567, !nosanitize !1883
  br label %1102, !dbg !3567, !nosanitize !1883

1102:                                             ; preds = %1101, %1091
  %1103 = ptrtoint ptr %1092 to i32, !dbg !3567, !nosanitize !1883
  %1104 = and i32 %1103, 3, !dbg !3567, !nosanitize !1883
  %1105 = icmp eq i32 %1104, 0, !dbg !3567, !nosanitize !1883
  br i1 %1105, label %1107, label %1106, !dbg !3567, !prof !1896, !nosanitize !1883

1106:                                             ; preds = %1102
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %1103) #6, !dbg !3567, !nosanitize !1883
  br label %1107, !dbg !3567, !nosanitize !1883

1107:                                             ; preds = %1106, %1102
  %1108 = ptrtoint ptr %1092 to i32, !dbg !3567, !nosanitize !1883
  %1109 = and i32 %1108, 3, !dbg !3567, !nosanitize !1883
  %1110 = icmp eq i32 %1109, 0, !dbg !3567, !nosanitize !1883
  br i1 %1110, label %1112, label %1111, !dbg !3567, !prof !1896, !nosanitize !1883

1111:                                             ; preds = %1107
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %1108) #6, !dbg !3567, !nosanitize !1883
  br label %1112, !dbg !3567, !nosanitize !1883

1112:                                             ; preds = %1111, %1107
  %1113 = ptrtoint ptr %1092 to i32, !dbg !3568, !nosanitize !1883
  %1114 = and i32 %1113, 3, !dbg !3568, !nosanitize !1883
  %1115 = icmp eq i32 %1114, 0, !dbg !3568, !nosanitize !1883
  br i1 %1115, label %1117, label %1116, !dbg !3568, !prof !1896, !nosanitize !1883

1116:                                             ; preds = %1112
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %1113) #6, !dbg !3568, !nosanitize !1883
  br label %1117, !dbg !3568, !nosanitize !1883

1117:                                             ; preds = %1112, %1116
  %1118 = ptrtoint ptr %1092 to i32, !dbg !3569, !nosanitize !1883
  %1119 = and i32 %1118, 3, !dbg !3569, !nosanitize !1883
  %1120 = icmp eq i32 %1119, 0, !dbg !3569, !nosanitize !1883
  br i1 %1120, label %1122, label %1121, !dbg !3569, !prof !1896, !nosanitize !1883

1121:                                             ; preds = %1117
  call void @__ubsan_handle_type_mismatch_v1(ptr @102, i32 %1118) #6, !dbg !3569, !nosanitize !1883
  br label %1122, !dbg !3569, !nosanitize !1883

1122:                                             ; preds = %1121, %1117
  %1123 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %1092, i32 0, i32 4, !dbg !3569
  %1124 = ptrtoint ptr %1123 to i32, !dbg !3569, !nosanitize !1883
  %1125 = and i32 %1124, 3, !dbg !3569, !nosanitize !1883
  %1126 = icmp eq i32 %1125, 0, !dbg !3569, !nosanitize !1883
  br i1 %1126, label %1128, label %1127, !dbg !3569, !prof !1896, !nosanitize !1883

1127:                                             ; preds = %1122
  call void @__ubsan_handle_type_mismatch_v1(ptr @103, i32 %1124) #6, !dbg !3569, !nosanitize !1883
  br label %1128, !dbg !3569, !nosanitize !1883

1128:                                             ; preds = %1127, %1122
  %1129 = load i32, ptr %1123, align 4, !dbg !3569
  %1130 = load i32, ptr %93, align 4, !dbg !3570
  store i32 %1130, ptr %79, align 4
    #dbg_declare(ptr %79, !3025, !DIExpression(), !3571)
  %1131 = load i32, ptr %79, align 4, !dbg !3573
  %1132 = icmp ult i32 %1131, 32, !dbg !3574, !nosanitize !1883
  br i1 %1132, label %1134, label %1133, !dbg !3574, !prof !1896, !nosanitize !1883

1133:                                             ; preds = %1128
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %1131) #6, !dbg !3574, !nosanitize !1883
  br label %1134, !dbg !3574, !nosanitize !1883

1134:                                             ; preds = %1133, %1128
  %1135 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %1131, !dbg !3574
  %1136 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %1131), !dbg !3574, !nosanitize !1883
  %1137 = extractvalue { i32, i1 } %1136, 1, !dbg !3574, !nosanitize !1883
  %1138 = extractvalue { i32, i1 } %1136, 0, !dbg !3574, !nosanitize !1883
  %1139 = add i32 ptrtoint (ptr @cb_interface to i32), %1138, !dbg !3574, !nosanitize !1883
  %1140 = icmp ne i32 %1139, 0, !dbg !3574, !nosanitize !1883
  %1141 = xor i1 %1137, true, !dbg !3574, !nosanitize !1883
  %1142 = icmp uge i32 %1139, ptrtoint (ptr @cb_interface to i32), !dbg !3574, !nosanitize !1883
  %1143 = and i1 %1142, %1141, !dbg !3574, !nosanitize !1883
  br i1 %1143, label %1145, label %1144, !dbg !3574, !prof !1896, !nosanitize !1883

1144:                                             ; preds = %1134
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %1139) #6, !dbg !3574, !nosanitize !1883
  br label %1145, !dbg !3574, !nosanitize !1883

1145:                                             ; preds = %1144, %1134
  %1146 = ptrtoint ptr %1135 to i32, !dbg !3574, !nosanitize !1883
  %1147 = and i32 %1146, 3, !dbg !3574, !nosanitize !1883
  %1148 = icmp eq i32 %1147, 0, !dbg !3574, !nosanitize !1883
  br i1 %1148, label %1150, label %1149, !dbg !3574, !prof !1896, !nosanitize !1883

1149:                                             ; preds = %1145
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %1146) #6, !dbg !3574, !nosanitize !1883
  br label %1150, !dbg !3574, !nosanitize !1883

1150:                                             ; preds = %1149, %1145
  %1151 = ptrtoint ptr %1135 to i32, !dbg !3574, !nosanitize !1883
  %1152 = and i32 %1151, 3, !dbg !3574, !nosanitize !1883
  %1153 = icmp eq i32 %1152, 0, !dbg !3574, !nosanitize !1883
  br i1 %1153, label %1155, label %1154, !dbg !3574, !prof !1896, !nosanitize !1883

1154:                                             ; preds = %1150
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %1151) #6, !dbg !3574, !nosanitize !1883
  br label %1155, !dbg !3574, !nosanitize !1883

1155:                                             ; preds = %1154, %1150
  %1156 = ptrtoint ptr %1135 to i32, !dbg !3575, !nosanitize !1883
  %1157 = and i32 %1156, 3, !dbg !3575, !nosanitize !1883
  %1158 = icmp eq i32 %1157, 0, !dbg !3575, !nosanitize !1883
  br i1 %1158, label %1160, label %1159, !dbg !3575, !prof !1896, !nosanitize !1883

1159:                                             ; preds = %1155
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %1156) #6, !dbg !3575, !nosanitize !1883
  br label %1160, !dbg !3575, !nosanitize !1883

1160:                                             ; preds = %1155, %1159
  %1161 = ptrtoint ptr %1135 to i32, !dbg !3576, !nosanitize !1883
  %1162 = and i32 %1161, 3, !dbg !3576, !nosanitize !1883
  %1163 = icmp eq i32 %1162, 0, !dbg !3576, !nosanitize !1883
  br i1 %1163, label %1165, label %1164, !dbg !3576, !prof !1896, !nosanitize !1883

1164:                                             ; preds = %1160
  call void @__ubsan_handle_type_mismatch_v1(ptr @104, i32 %1161) #6, !dbg !3576, !nosanitize !1883
  br label %1165, !dbg !3576, !nosanitize !1883

1165:                                             ; preds = %1164, %1160
  %1166 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %1135, i32 0, i32 1, !dbg !3576
  %1167 = ptrtoint ptr %1166 to i32, !dbg !3576, !nosanitize !1883
  %1168 = and i32 %1167, 3, !dbg !3576, !nosanitize !1883
  %1169 = icmp eq i32 %1168, 0, !dbg !3576, !nosanitize !1883
  br i1 %1169, label %1171, label %1170, !dbg !3576, !prof !1896, !nosanitize !1883

1170:                                             ; preds = %1165
  call void @__ubsan_handle_type_mismatch_v1(ptr @105, i32 %1167) #6, !dbg !3576, !nosanitize !1883
  br label %1171, !dbg !3576, !nosanitize !1883

1171:                                             ; preds = %1170, %1165
  %1172 = load i32, ptr %1166, align 4, !dbg !3576
  %1173 = icmp eq i32 %1129, %1172, !dbg !3577
  br i1 %1173, label %1174, label %1261, !dbg !3577

1174:                                             ; preds = %1171
  %1175 = load i32, ptr %93, align 4, !dbg !3578
  store i32 %1175, ptr %80, align 4
    #dbg_declare(ptr %80, !3025, !DIExpression(), !3580)
  %1176 = load i32, ptr %80, align 4, !dbg !3582
  %1177 = icmp ult i32 %1176, 32, !dbg !3583, !nosanitize !1883
  br i1 %1177, label %1179, label %1178, !dbg !3583, !prof !1896, !nosanitize !1883

1178:                                             ; preds = %1174
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %1176) #6, !dbg !3583, !nosanitize !1883
  br label %1179, !dbg !3583, !nosanitize !1883

1179:                                             ; preds = %1178, %1174
  %1180 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %1176, !dbg !3583
  %1181 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %1176), !dbg !3583, !nosanitize !1883
  %1182 = extractvalue { i32, i1 } %1181, 1, !dbg !3583, !nosanitize !1883
  %1183 = extractvalue { i32, i1 } %1181, 0, !dbg !3583, !nosanitize !1883
  %1184 = add i32 ptrtoint (ptr @cb_interface to i32), %1183, !dbg !3583, !nosanitize !1883
  %1185 = icmp ne i32 %1184, 0, !dbg !3583, !nosanitize !1883
  %1186 = xor i1 %1182, true, !dbg !3583, !nosanitize !1883
  %1187 = icmp uge i32 %1184, ptrtoint (ptr @cb_interface to i32), !dbg !3583, !nosanitize !1883
  %1188 = and i1 %1187, %1186, !dbg !3583, !nosanitize !1883
  br i1 %1188, label %1190, label %1189, !dbg !3583, !prof !1896, !nosanitize !1883

1189:                                             ; preds = %1179
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %1184) #6, !dbg !3583, !nosanitize !1883
  br label %1190, !dbg !3583, !nosanitize !1883

1190:                                             ; preds = %1189, %1179
  %1191 = ptrtoint ptr %1180 to i32, !dbg !3583, !nosanitize !1883
  %1192 = and i32 %1191, 3, !dbg !3583, !nosanitize !1883
  %1193 = icmp eq i32 %1192, 0, !dbg !3583, !nosanitize !1883
  br i1 %1193, label %1195, label %1194, !dbg !3583, !prof !1896, !nosanitize !1883

1194:                                             ; preds = %1190
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %1191) #6, !dbg !3583, !nosanitize !1883
  br label %1195, !dbg !3583, !nosanitize !1883

1195:                                             ; preds = %1194, %1190
  %1196 = ptrtoint ptr %1180 to i32, !dbg !3583, !nosanitize !1883
  %1197 = and i32 %1196, 3, !dbg !3583, !nosanitize !1883
  %1198 = icmp eq i32 %1197, 0, !dbg !3583, !nosanitize !1883
  br i1 %1198, label %1200, label %1199, !dbg !3583, !prof !1896, !nosanitize !1883

1199:                                             ; preds = %1195
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %1196) #6, !dbg !3583, !nosanitize !1883
  br label %1200, !dbg !3583, !nosanitize !1883

1200:                                             ; preds = %1199, %1195
  %1201 = ptrtoint ptr %1180 to i32, !dbg !3584, !nosanitize !1883
  %1202 = and i32 %1201, 3, !dbg !3584, !nosanitize !1883
  %1203 = icmp eq i32 %1202, 0, !dbg !3584, !nosanitize !1883
  br i1 %1203, label %1205, label %1204, !dbg !3584, !prof !1896, !nosanitize !1883

1204:                                             ; preds = %1200
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %1201) #6, !dbg !3584, !nosanitize !1883
  br label %1205, !dbg !3584, !nosanitize !1883

1205:                                             ; preds = %1200, %1204
  %1206 = ptrtoint ptr %1180 to i32, !dbg !3585, !nosanitize !1883
  %1207 = and i32 %1206, 3, !dbg !3585, !nosanitize !1883
  %1208 = icmp eq i32 %1207, 0, !dbg !3585, !nosanitize !1883
  br i1 %1208, label %1210, label %1209, !dbg !3585, !prof !1896, !nosanitize !1883

1209:                                             ; preds = %1205
  call void @__ubsan_handle_type_mismatch_v1(ptr @106, i32 %1206) #6, !dbg !3585, !nosanitize !1883
  br label %1210, !dbg !3585, !nosanitize !1883

1210:                                             ; preds = %1209, %1205
  %1211 = ptrtoint ptr %1180 to i32, !dbg !3585, !nosanitize !1883
  %1212 = and i32 %1211, 3, !dbg !3585, !nosanitize !1883
  %1213 = icmp eq i32 %1212, 0, !dbg !3585, !nosanitize !1883
  br i1 %1213, label %1215, label %1214, !dbg !3585, !prof !1896, !nosanitize !1883

1214:                                             ; preds = %1210
  call void @__ubsan_handle_type_mismatch_v1(ptr @107, i32 %1211) #6, !dbg !3585, !nosanitize !1883
  br label %1215, !dbg !3585, !nosanitize !1883

1215:                                             ; preds = %1214, %1210
  %1216 = load i32, ptr %1180, align 4, !dbg !3585
  %1217 = load i32, ptr %93, align 4, !dbg !3586
  store i32 %1217, ptr %81, align 4
    #dbg_declare(ptr %81, !3025, !DIExpression(), !3587)
  %1218 = load i32, ptr %81, align 4, !dbg !3589
  %1219 = icmp ult i32 %1218, 32, !dbg !3590, !nosanitize !1883
  br i1 %1219, label %1221, label %1220, !dbg !3590, !prof !1896, !nosanitize !1883

1220:                                             ; preds = %1215
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %1218) #6, !dbg !3590, !nosanitize !1883
  br label %1221, !dbg !3590, !nosanitize !1883

1221:                                             ; preds = %1220, %1215
  %1222 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %1218, !dbg !3590
  %1223 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %1218), !dbg !3590, !nosanitize !1883
  %1224 = extractvalue { i32, i1 } %1223, 1, !dbg !3590, !nosanitize !1883
  %1225 = extractvalue { i32, i1 } %1223, 0, !dbg !3590, !nosanitize !1883
  %1226 = add i32 ptrtoint (ptr @cb_interface to i32), %1225, !dbg !3590, !nosanitize !1883
  %1227 = icmp ne i32 %1226, 0, !dbg !3590, !nosanitize !1883
  %1228 = xor i1 %1224, true, !dbg !3590, !nosanitize !1883
  %1229 = icmp uge i32 %1226, ptrtoint (ptr @cb_interface to i32), !dbg !3590, !nosanitize !1883
  %1230 = and i1 %1229, %1228, !dbg !3590, !nosanitize !1883
  br i1 %1230, label %1232, label %1231, !dbg !3590, !prof !1896, !nosanitize !1883

1231:                                             ; preds = %1221
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %1226) #6, !dbg !3590, !nosanitize !1883
  br label %1232, !dbg !3590, !nosanitize !1883

1232:                                             ; preds = %1231, %1221
  %1233 = ptrtoint ptr %1222 to i32, !dbg !3590, !nosanitize !1883
  %1234 = and i32 %1233, 3, !dbg !3590, !nosanitize !1883
  %1235 = icmp eq i32 %1234, 0, !dbg !3590, !nosanitize !1883
  br i1 %1235, label %1237, label %1236, !dbg !3590, !prof !1896, !nosanitize !1883

1236:                                             ; preds = %1232
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %1233) #6, !dbg !3590, !nosanitize !1883
  br label %1237, !dbg !3590, !nosanitize !1883

1237:                                             ; preds = %1236, %1232
  %1238 = ptrtoint ptr %1222 to i32, !dbg !3590, !nosanitize !1883
  %1239 = and i32 %1238, 3, !dbg !3590, !nosanitize !1883
  %1240 = icmp eq i32 %1239, 0, !dbg !3590, !nosanitize !1883
  br i1 %1240, label %1242, label %1241, !dbg !3590, !prof !1896, !nosanitize !1883

1241:                                             ; preds = %1237
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %1238) #6, !dbg !3590, !nosanitize !1883
  br label %1242, !dbg !3590, !nosanitize !1883

1242:                                             ; preds = %1241, %1237
  %1243 = ptrtoint ptr %1222 to i32, !dbg !3591, !nosanitize !1883
  %1244 = and i32 %1243, 3, !dbg !3591, !nosanitize !1883
  %1245 = icmp eq i32 %1244, 0, !dbg !3591, !nosanitize !1883
  br i1 %1245, label %1247, label %1246, !dbg !3591, !prof !1896, !nosanitize !1883

1246:                                             ; preds = %1242
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %1243) #6, !dbg !3591, !nosanitize !1883
  br label %1247, !dbg !3591, !nosanitize !1883

1247:                                             ; preds = %1242, %1246
  %1248 = ptrtoint ptr %1222 to i32, !dbg !3592, !nosanitize !1883
  %1249 = and i32 %1248, 3, !dbg !3592, !nosanitize !1883
  %1250 = icmp eq i32 %1249, 0, !dbg !3592, !nosanitize !1883
  br i1 %1250, label %1252, label %1251, !dbg !3592, !prof !1896, !nosanitize !1883

1251:                                             ; preds = %1247
  call void @__ubsan_handle_type_mismatch_v1(ptr @108, i32 %1248) #6, !dbg !3592, !nosanitize !1883
  br label %1252, !dbg !3592, !nosanitize !1883

1252:                                             ; preds = %1251, %1247
  %1253 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %1222, i32 0, i32 4, !dbg !3592
  %1254 = ptrtoint ptr %1253 to i32, !dbg !3593, !nosanitize !1883
  %1255 = and i32 %1254, 3, !dbg !3593, !nosanitize !1883
  %1256 = icmp eq i32 %1255, 0, !dbg !3593, !nosanitize !1883
  br i1 %1256, label %1258, label %1257, !dbg !3593, !prof !1896, !nosanitize !1883

1257:                                             ; preds = %1252
  call void @__ubsan_handle_type_mismatch_v1(ptr @109, i32 %1254) #6, !dbg !3593, !nosanitize !1883
  br label %1258, !dbg !3593, !nosanitize !1883

1258:                                             ; preds = %1257, %1252
  %1259 = load i32, ptr %1253, align 4, !dbg !3593
  %1260 = sub i32 %1259, %1216, !dbg !3593
  store i32 %1260, ptr %1253, align 4, !dbg !3593
  br label %1261, !dbg !3594

1261:                                             ; preds = %1171, %1258
  store i8 0, ptr %92, align 1
    #dbg_declare(ptr %92, !3595, !DIExpression(), !3597)
  br label %1262, !dbg !3599

1262:                                             ; preds = %1299, %1261
  %1263 = load i8, ptr %92, align 1, !dbg !3602
  %1264 = zext i8 %1263 to i32, !dbg !3602
  store i32 %1264, ptr %55, align 4
    #dbg_declare(ptr %55, !3603, !DIExpression(), !3605)
  %1265 = load i32, ptr %55, align 4, !dbg !3607
  store i32 %1265, ptr %51, align 4
    #dbg_declare(ptr %51, !2896, !DIExpression(), !3608)
  store i32 1, ptr %52, align 4
    #dbg_declare(ptr %52, !2900, !DIExpression(), !3610)
    #dbg_declare(ptr %53, !2902, !DIExpression(), !3611)
  %1266 = load i32, ptr %51, align 4, !dbg !3612
  %1267 = shl i32 %1266, 16, !dbg !3613
  %1268 = load i32, ptr %52, align 4, !dbg !3614
  %1269 = mul i32 %1268, 4, !dbg !3615
  %1270 = add i32 -5111296, %1269, !dbg !3615
  %1271 = add i32 %1267, %1270, !dbg !3616
  store i32 %1271, ptr %53, align 4, !dbg !3611
    #dbg_declare(ptr %54, !2909, !DIExpression(), !3617)
  %1272 = load i32, ptr %53, align 4, !dbg !3618
  %1273 = inttoptr i32 %1272 to ptr, !dbg !3619
  store ptr %1273, ptr %54, align 4, !dbg !3617
  %1274 = load ptr, ptr %54, align 4, !dbg !3620
  %1275 = load volatile i32, ptr %1274, align 4, !dbg !3621
  %1276 = load i32, ptr %55, align 4, !dbg !3622
  %1277 = icmp ult i32 %1276, 2, !dbg !3623, !nosanitize !1883
  br i1 %1277, label %1279, label %1278, !dbg !3623, !prof !1896, !nosanitize !1883

1278:                                             ; preds = %1262
  call void @__ubsan_handle_out_of_bounds(ptr @110, i32 %1276) #6, !dbg !3623, !nosanitize !1883
  br label %1279, !dbg !3623, !nosanitize !1883

1279:                                             ; preds = %1278, %1262
  %1280 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %1276, !dbg !3623
  %1281 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %1276), !dbg !3623, !nosanitize !1883
  %1282 = extractvalue { i32, i1 } %1281, 1, !dbg !3623, !nosanitize !1883
  %1283 = extractvalue { i32, i1 } %1281, 0, !dbg !3623, !nosanitize !1883
  %1284 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %1283, !dbg !3623, !nosanitize !1883
  %1285 = icmp ne i32 %1284, 0, !dbg !3623, !nosanitize !1883
  %1286 = xor i1 %1282, true, !dbg !3623, !nosanitize !1883
  %1287 = icmp uge i32 %1284, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !3623, !nosanitize !1883
  %1288 = and i1 %1287, %1286, !dbg !3623, !nosanitize !1883
  br i1 %1288, label %1290, label %1289, !dbg !3623, !prof !1896, !nosanitize !1883

1289:                                             ; preds = %1279
  call void @__ubsan_handle_pointer_overflow(ptr @111, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %1284) #6, !dbg !3623, !nosanitize !1883
  br label %1290, !dbg !3623, !nosanitize !1883

1290:                                             ; preds = %1289, %1279
  %1291 = ptrtoint ptr %1280 to i32, !dbg !3623, !nosanitize !1883
  %1292 = and i32 %1291, 3, !dbg !3623, !nosanitize !1883
  %1293 = icmp eq i32 %1292, 0, !dbg !3623, !nosanitize !1883
  br i1 %1293, label %1295, label %1294, !dbg !3623, !prof !1896, !nosanitize !1883

1294:                                             ; preds = %1290
  call void @__ubsan_handle_type_mismatch_v1(ptr @112, i32 %1291) #6, !dbg !3623, !nosanitize !1883
  br label %1295, !dbg !3623, !nosanitize !1883

1295:                                             ; preds = %1290, %1294
  %1296 = load i32, ptr %1280, align 4, !dbg !3623
  %1297 = icmp eq i32 %1275, %1296, !dbg !3624
  %1298 = xor i1 %1297, true, !dbg !3625
  br i1 %1298, label %1299, label %1300, !dbg !3599

1299:                                             ; preds = %1295
  br label %1262, !dbg !3599, !llvm.loop !3626

1300:                                             ; preds = %1295
  ret void, !dbg !3628
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_Z11get_arg_valIjET_i(i32 noundef %0) #3 comdat !dbg !3629 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3632, !DIExpression(), !3633)
  %4 = load i32, ptr %3, align 4, !dbg !3634
  store i32 %4, ptr %2, align 4
    #dbg_declare(ptr %2, !3635, !DIExpression(), !3639)
  %5 = load ptr, ptr @rta_l1_base, align 4, !dbg !3641
  %6 = load i32, ptr %2, align 4, !dbg !3642
  %7 = getelementptr inbounds i32, ptr %5, i32 %6, !dbg !3641
  %8 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %6), !dbg !3641, !nosanitize !1883
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !3641, !nosanitize !1883
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !3641, !nosanitize !1883
  %11 = ptrtoint ptr %5 to i32, !dbg !3641, !nosanitize !1883
  %12 = add i32 %11, %10, !dbg !3641, !nosanitize !1883
  %13 = icmp ne ptr %5, null, !dbg !3641, !nosanitize !1883
  %14 = icmp ne i32 %12, 0, !dbg !3641, !nosanitize !1883
  %15 = icmp eq i1 %13, %14, !dbg !3641, !nosanitize !1883
  %16 = xor i1 %9, true, !dbg !3641, !nosanitize !1883
  %17 = icmp uge i32 %12, %11, !dbg !3641, !nosanitize !1883
  %18 = icmp sge i32 %10, 0, !dbg !3641, !nosanitize !1883
  %19 = icmp ult i32 %12, %11, !dbg !3641, !nosanitize !1883
  %20 = select i1 %18, i1 %17, i1 %19, !dbg !3641, !nosanitize !1883
  %21 = and i1 %20, %16, !dbg !3641, !nosanitize !1883
  %22 = and i1 %15, %21, !dbg !3641, !nosanitize !1883
  br i1 %22, label %24, label %23, !dbg !3641, !prof !1896, !nosanitize !1883

23:                                               ; preds = %1
  call void @__ubsan_handle_pointer_overflow(ptr @136, i32 %11, i32 %12) #6, !dbg !3641, !nosanitize !1883
  br label %24, !dbg !3641, !nosanitize !1883

24:                                               ; preds = %1, %23
  %25 = ptrtoint ptr %7 to i32, !dbg !3643
  %26 = inttoptr i32 %25 to ptr, !dbg !3644
  %27 = icmp ne ptr %26, null, !dbg !3645, !nosanitize !1883
  %28 = ptrtoint ptr %26 to i32, !dbg !3645, !nosanitize !1883
  %29 = and i32 %28, 3, !dbg !3645, !nosanitize !1883
  %30 = icmp eq i32 %29, 0, !dbg !3645, !nosanitize !1883
  %31 = and i1 %27, %30, !dbg !3645, !nosanitize !1883
  br i1 %31, label %33, label %32, !dbg !3645, !prof !1896, !nosanitize !1883

32:                                               ; preds = %24
  call void @__ubsan_handle_type_mismatch_v1(ptr @135, i32 %28) #6, !dbg !3645, !nosanitize !1883
  br label %33, !dbg !3645, !nosanitize !1883

33:                                               ; preds = %32, %24
  %34 = load i32, ptr %26, align 4, !dbg !3645
  ret i32 %34, !dbg !3646
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #4

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %0, ptr noundef nonnull align 4 dereferenceable(4) %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 comdat align 2 !dbg !3647 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 4
  %8 = alloca ptr, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca %struct.InterleavedAddrGen, align 4
  store ptr %0, ptr %7, align 4
    #dbg_declare(ptr %7, !3655, !DIExpression(), !3657)
  store ptr %1, ptr %8, align 4
    #dbg_declare(ptr %8, !3658, !DIExpression(), !3659)
  store i32 %2, ptr %9, align 4
    #dbg_declare(ptr %9, !3660, !DIExpression(), !3661)
  store i32 %3, ptr %10, align 4
    #dbg_declare(ptr %10, !3662, !DIExpression(), !3663)
  %12 = load ptr, ptr %7, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !1883
  %14 = ptrtoint ptr %12 to i32, !nosanitize !1883
  %15 = and i32 %14, 3, !nosanitize !1883
  %16 = icmp eq i32 %15, 0, !nosanitize !1883
  %17 = and i1 %13, %16, !nosanitize !1883
  br i1 %17, label %19, label %18, !prof !1896, !nosanitize !1883

18:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @138, i32 %14) #6, !dbg !3657, !nosanitize !1883
  br label %19, !dbg !3657, !nosanitize !1883

19:                                               ; preds = %18, %4
  %20 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 0, !dbg !3664
  %21 = load i32, ptr %9, align 4, !dbg !3665
  store i32 %21, ptr %20, align 4, !dbg !3664
  %22 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3664
  %23 = load i32, ptr %10, align 4, !dbg !3666
  store i32 %23, ptr %22, align 4, !dbg !3664
  %24 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 2, !dbg !3664
  %25 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3667
  %26 = load i32, ptr %25, align 4, !dbg !3667
  store i32 %26, ptr %5, align 4
    #dbg_declare(ptr %5, !2624, !DIExpression(), !3669)
  store i32 32, ptr %6, align 4
    #dbg_declare(ptr %6, !2629, !DIExpression(), !3671)
  %27 = load i32, ptr %5, align 4, !dbg !3672
  %28 = sub i32 %27, 1, !dbg !3673
  %29 = load i32, ptr %6, align 4, !dbg !3674
  %30 = sub i32 %29, 1, !dbg !3675
  %31 = or i32 %28, %30, !dbg !3676
  %32 = add i32 %31, 1, !dbg !3677
  store i32 %32, ptr %24, align 4, !dbg !3664
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %12, ptr align 4 %11, i32 12, i1 false), !dbg !3678
  %33 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %12, i32 0, i32 1, !dbg !3679
  %34 = load i32, ptr %10, align 4, !dbg !3681
  store i32 %34, ptr %33, align 4, !dbg !3679
  ret void, !dbg !3682
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %0, ptr noundef nonnull align 4 dereferenceable(4) %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 comdat align 2 !dbg !3683 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 4
  %8 = alloca ptr, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca %struct.InterleavedAddrGen, align 4
  store ptr %0, ptr %7, align 4
    #dbg_declare(ptr %7, !3689, !DIExpression(), !3690)
  store ptr %1, ptr %8, align 4
    #dbg_declare(ptr %8, !3691, !DIExpression(), !3692)
  store i32 %2, ptr %9, align 4
    #dbg_declare(ptr %9, !3693, !DIExpression(), !3694)
  store i32 %3, ptr %10, align 4
    #dbg_declare(ptr %10, !3695, !DIExpression(), !3696)
  %12 = load ptr, ptr %7, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !1883
  %14 = ptrtoint ptr %12 to i32, !nosanitize !1883
  %15 = and i32 %14, 3, !nosanitize !1883
  %16 = icmp eq i32 %15, 0, !nosanitize !1883
  %17 = and i1 %13, %16, !nosanitize !1883
  br i1 %17, label %19, label %18, !prof !1896, !nosanitize !1883

18:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @139, i32 %14) #6, !dbg !3690, !nosanitize !1883
  br label %19, !dbg !3690, !nosanitize !1883

19:                                               ; preds = %18, %4
  %20 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 0, !dbg !3697
  %21 = load i32, ptr %9, align 4, !dbg !3698
  store i32 %21, ptr %20, align 4, !dbg !3697
  %22 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3697
  %23 = load i32, ptr %10, align 4, !dbg !3699
  store i32 %23, ptr %22, align 4, !dbg !3697
  %24 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 2, !dbg !3697
  %25 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3700
  %26 = load i32, ptr %25, align 4, !dbg !3700
  store i32 %26, ptr %5, align 4
    #dbg_declare(ptr %5, !2624, !DIExpression(), !3702)
  store i32 32, ptr %6, align 4
    #dbg_declare(ptr %6, !2629, !DIExpression(), !3704)
  %27 = load i32, ptr %5, align 4, !dbg !3705
  %28 = sub i32 %27, 1, !dbg !3706
  %29 = load i32, ptr %6, align 4, !dbg !3707
  %30 = sub i32 %29, 1, !dbg !3708
  %31 = or i32 %28, %30, !dbg !3709
  %32 = add i32 %31, 1, !dbg !3710
  store i32 %32, ptr %24, align 4, !dbg !3697
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %12, ptr align 4 %11, i32 12, i1 false), !dbg !3711
  %33 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %12, i32 0, i32 1, !dbg !3712
  %34 = load i32, ptr %10, align 4, !dbg !3714
  store i32 %34, ptr %33, align 4, !dbg !3712
  ret void, !dbg !3715
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #5

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_Z14noc_async_readILj8193ELb0EEvyjjhj(i64 noundef %0, i32 noundef %1, i32 noundef %2, i8 noundef zeroext %3, i32 noundef %4) #3 comdat !dbg !3716 {
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca ptr, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca ptr, align 4
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  %22 = alloca i32, align 4
  %23 = alloca ptr, align 4
  %24 = alloca i32, align 4
  %25 = alloca i32, align 4
  %26 = alloca i32, align 4
  %27 = alloca i32, align 4
  %28 = alloca i32, align 4
  %29 = alloca ptr, align 4
  %30 = alloca i32, align 4
  %31 = alloca i32, align 4
  %32 = alloca i32, align 4
  %33 = alloca i32, align 4
  %34 = alloca i32, align 4
  %35 = alloca ptr, align 4
  %36 = alloca i32, align 4
  %37 = alloca i32, align 4
  %38 = alloca i32, align 4
  %39 = alloca i32, align 4
  %40 = alloca i32, align 4
  %41 = alloca ptr, align 4
  %42 = alloca i32, align 4
  %43 = alloca i32, align 4
  %44 = alloca i32, align 4
  %45 = alloca i32, align 4
  %46 = alloca i32, align 4
  %47 = alloca ptr, align 4
  %48 = alloca i32, align 4
  %49 = alloca i32, align 4
  %50 = alloca i32, align 4
  %51 = alloca i32, align 4
  %52 = alloca i32, align 4
  %53 = alloca ptr, align 4
  %54 = alloca i32, align 4
  %55 = alloca i32, align 4
  %56 = alloca i32, align 4
  %57 = alloca i32, align 4
  %58 = alloca i32, align 4
  %59 = alloca ptr, align 4
  %60 = alloca i32, align 4
  %61 = alloca i32, align 4
  %62 = alloca i32, align 4
  %63 = alloca i32, align 4
  %64 = alloca i32, align 4
  %65 = alloca ptr, align 4
  %66 = alloca i32, align 4
  %67 = alloca i32, align 4
  %68 = alloca i32, align 4
  %69 = alloca i32, align 4
  %70 = alloca ptr, align 4
  %71 = alloca i32, align 4
  %72 = alloca i32, align 4
  %73 = alloca i32, align 4
  %74 = alloca i32, align 4
  %75 = alloca ptr, align 4
  %76 = alloca i32, align 4
  %77 = alloca i32, align 4
  %78 = alloca i64, align 8
  %79 = alloca i32, align 4
  %80 = alloca i32, align 4
  %81 = alloca i32, align 4
  %82 = alloca i32, align 4
  %83 = alloca i32, align 4
  %84 = alloca i64, align 8
  %85 = alloca i32, align 4
  %86 = alloca i32, align 4
  %87 = alloca i32, align 4
  %88 = alloca i32, align 4
  %89 = alloca i32, align 4
  %90 = alloca i32, align 4
  %91 = alloca i32, align 4
  %92 = alloca i32, align 4
  %93 = alloca i32, align 4
  %94 = alloca i64, align 8
  %95 = alloca i32, align 4
  %96 = alloca i32, align 4
  %97 = alloca i32, align 4
  %98 = alloca i64, align 8
  %99 = alloca i32, align 4
  %100 = alloca i32, align 4
  %101 = alloca i8, align 1
  %102 = alloca i32, align 4
  store i64 %0, ptr %98, align 8
    #dbg_declare(ptr %98, !3722, !DIExpression(), !3723)
  store i32 %1, ptr %99, align 4
    #dbg_declare(ptr %99, !3724, !DIExpression(), !3725)
  store i32 %2, ptr %100, align 4
    #dbg_declare(ptr %100, !3726, !DIExpression(), !3727)
  store i8 %3, ptr %101, align 1
    #dbg_declare(ptr %101, !3728, !DIExpression(), !3729)
  store i32 %4, ptr %102, align 4
    #dbg_declare(ptr %102, !3730, !DIExpression(), !3731)
  %103 = load i8, ptr %101, align 1, !dbg !3732
  %104 = zext i8 %103 to i32, !dbg !3732
  %105 = load i64, ptr %98, align 8, !dbg !3735
  %106 = load i32, ptr %99, align 4, !dbg !3736
  %107 = load i32, ptr %100, align 4, !dbg !3737
  %108 = load i32, ptr %102, align 4, !dbg !3738
  store i32 %104, ptr %92, align 4
    #dbg_declare(ptr %92, !3739, !DIExpression(), !3745)
  store i32 1, ptr %93, align 4
    #dbg_declare(ptr %93, !3747, !DIExpression(), !3748)
  store i64 %105, ptr %94, align 8
    #dbg_declare(ptr %94, !3749, !DIExpression(), !3750)
  store i32 %106, ptr %95, align 4
    #dbg_declare(ptr %95, !3751, !DIExpression(), !3752)
  store i32 %107, ptr %96, align 4
    #dbg_declare(ptr %96, !3753, !DIExpression(), !3754)
  store i32 %108, ptr %97, align 4
    #dbg_declare(ptr %97, !3755, !DIExpression(), !3756)
  br label %109, !dbg !3757

109:                                              ; preds = %229, %5
  %110 = load i32, ptr %96, align 4, !dbg !3758
  %111 = icmp ugt i32 %110, 8192, !dbg !3759
  br i1 %111, label %112, label %238, !dbg !3757

112:                                              ; preds = %109
  br label %113, !dbg !3760

113:                                              ; preds = %131, %112
  %114 = load i32, ptr %92, align 4, !dbg !3762
  %115 = load i32, ptr %93, align 4, !dbg !3763
  store i32 %114, ptr %90, align 4
    #dbg_declare(ptr %90, !3764, !DIExpression(), !3768)
  store i32 %115, ptr %91, align 4
    #dbg_declare(ptr %91, !3770, !DIExpression(), !3771)
  %116 = load i32, ptr %90, align 4, !dbg !3772
  %117 = load i32, ptr %91, align 4, !dbg !3773
  store i32 %116, ptr %66, align 4
    #dbg_declare(ptr %66, !3774, !DIExpression(), !3778)
  store i32 %117, ptr %67, align 4
    #dbg_declare(ptr %67, !3780, !DIExpression(), !3781)
  store i32 -5111768, ptr %68, align 4
    #dbg_declare(ptr %68, !3782, !DIExpression(), !3783)
    #dbg_declare(ptr %69, !3784, !DIExpression(), !3785)
  %118 = load i32, ptr %67, align 4, !dbg !3786
  %119 = shl i32 %118, 10, !dbg !3787
  %120 = load i32, ptr %66, align 4, !dbg !3788
  %121 = shl i32 %120, 16, !dbg !3789
  %122 = add i32 %119, %121, !dbg !3790
  %123 = load i32, ptr %68, align 4, !dbg !3791
  %124 = add i32 %122, %123, !dbg !3792
  store i32 %124, ptr %69, align 4, !dbg !3785
    #dbg_declare(ptr %70, !3793, !DIExpression(), !3794)
  %125 = load i32, ptr %69, align 4, !dbg !3795
  %126 = inttoptr i32 %125 to ptr, !dbg !3796
  store ptr %126, ptr %70, align 4, !dbg !3794
  %127 = load ptr, ptr %70, align 4, !dbg !3797
  %128 = load volatile i32, ptr %127, align 4, !dbg !3798
  %129 = icmp eq i32 %128, 0, !dbg !3799
  %130 = xor i1 %129, true, !dbg !3800
  br i1 %130, label %131, label %132, !dbg !3760

131:                                              ; preds = %113
  br label %113, !dbg !3760, !llvm.loop !3801

132:                                              ; preds = %113
  %133 = load i32, ptr %92, align 4, !dbg !3803
  %134 = load i32, ptr %93, align 4, !dbg !3804
  %135 = load i64, ptr %94, align 8, !dbg !3805
  %136 = load i32, ptr %95, align 4, !dbg !3806
  %137 = load i32, ptr %97, align 4, !dbg !3807
  store i32 %133, ptr %82, align 4
    #dbg_declare(ptr %82, !3808, !DIExpression(), !3810)
  store i32 %134, ptr %83, align 4
    #dbg_declare(ptr %83, !3812, !DIExpression(), !3813)
  store i64 %135, ptr %84, align 8
    #dbg_declare(ptr %84, !3814, !DIExpression(), !3815)
  store i32 %136, ptr %85, align 4
    #dbg_declare(ptr %85, !3816, !DIExpression(), !3817)
  store i32 8192, ptr %86, align 4
    #dbg_declare(ptr %86, !3818, !DIExpression(), !3819)
  store i32 %137, ptr %87, align 4
    #dbg_declare(ptr %87, !3820, !DIExpression(), !3821)
  %138 = load i32, ptr %82, align 4, !dbg !3822
  %139 = load i32, ptr %83, align 4, !dbg !3823
  %140 = load i32, ptr %85, align 4, !dbg !3824
  store i32 %138, ptr %6, align 4
    #dbg_declare(ptr %6, !3825, !DIExpression(), !3829)
  store i32 %139, ptr %7, align 4
    #dbg_declare(ptr %7, !3831, !DIExpression(), !3832)
  store i32 -5111796, ptr %8, align 4
    #dbg_declare(ptr %8, !3833, !DIExpression(), !3834)
  store i32 %140, ptr %9, align 4
    #dbg_declare(ptr %9, !3835, !DIExpression(), !3836)
    #dbg_declare(ptr %10, !3837, !DIExpression(), !3838)
  %141 = load i32, ptr %7, align 4, !dbg !3839
  %142 = shl i32 %141, 10, !dbg !3840
  %143 = load i32, ptr %6, align 4, !dbg !3841
  %144 = shl i32 %143, 16, !dbg !3842
  %145 = add i32 %142, %144, !dbg !3843
  %146 = load i32, ptr %8, align 4, !dbg !3844
  %147 = add i32 %145, %146, !dbg !3845
  store i32 %147, ptr %10, align 4, !dbg !3838
    #dbg_declare(ptr %11, !3846, !DIExpression(), !3847)
  %148 = load i32, ptr %10, align 4, !dbg !3848
  %149 = inttoptr i32 %148 to ptr, !dbg !3849
  store ptr %149, ptr %11, align 4, !dbg !3847
  %150 = load i32, ptr %9, align 4, !dbg !3850
  %151 = load ptr, ptr %11, align 4, !dbg !3851
  store volatile i32 %150, ptr %151, align 4, !dbg !3852
  %152 = load i32, ptr %82, align 4, !dbg !3853
  %153 = load i32, ptr %83, align 4, !dbg !3854
  %154 = load i64, ptr %84, align 8, !dbg !3855
  %155 = trunc i64 %154 to i32, !dbg !3855
  store i32 %152, ptr %12, align 4
    #dbg_declare(ptr %12, !3825, !DIExpression(), !3856)
  store i32 %153, ptr %13, align 4
    #dbg_declare(ptr %13, !3831, !DIExpression(), !3858)
  store i32 -5111808, ptr %14, align 4
    #dbg_declare(ptr %14, !3833, !DIExpression(), !3859)
  store i32 %155, ptr %15, align 4
    #dbg_declare(ptr %15, !3835, !DIExpression(), !3860)
    #dbg_declare(ptr %16, !3837, !DIExpression(), !3861)
  %156 = load i32, ptr %13, align 4, !dbg !3862
  %157 = shl i32 %156, 10, !dbg !3863
  %158 = load i32, ptr %12, align 4, !dbg !3864
  %159 = shl i32 %158, 16, !dbg !3865
  %160 = add i32 %157, %159, !dbg !3866
  %161 = load i32, ptr %14, align 4, !dbg !3867
  %162 = add i32 %160, %161, !dbg !3868
  store i32 %162, ptr %16, align 4, !dbg !3861
    #dbg_declare(ptr %17, !3846, !DIExpression(), !3869)
  %163 = load i32, ptr %16, align 4, !dbg !3870
  %164 = inttoptr i32 %163 to ptr, !dbg !3871
  store ptr %164, ptr %17, align 4, !dbg !3869
  %165 = load i32, ptr %15, align 4, !dbg !3872
  %166 = load ptr, ptr %17, align 4, !dbg !3873
  store volatile i32 %165, ptr %166, align 4, !dbg !3874
  %167 = load i32, ptr %82, align 4, !dbg !3875
  %168 = load i32, ptr %83, align 4, !dbg !3876
  %169 = load i64, ptr %84, align 8, !dbg !3877
  %170 = lshr i64 %169, 32, !dbg !3878
  %171 = trunc i64 %170 to i32, !dbg !3879
  store i32 %167, ptr %18, align 4
    #dbg_declare(ptr %18, !3825, !DIExpression(), !3880)
  store i32 %168, ptr %19, align 4
    #dbg_declare(ptr %19, !3831, !DIExpression(), !3882)
  store i32 -5111804, ptr %20, align 4
    #dbg_declare(ptr %20, !3833, !DIExpression(), !3883)
  store i32 %171, ptr %21, align 4
    #dbg_declare(ptr %21, !3835, !DIExpression(), !3884)
    #dbg_declare(ptr %22, !3837, !DIExpression(), !3885)
  %172 = load i32, ptr %19, align 4, !dbg !3886
  %173 = shl i32 %172, 10, !dbg !3887
  %174 = load i32, ptr %18, align 4, !dbg !3888
  %175 = shl i32 %174, 16, !dbg !3889
  %176 = add i32 %173, %175, !dbg !3890
  %177 = load i32, ptr %20, align 4, !dbg !3891
  %178 = add i32 %176, %177, !dbg !3892
  store i32 %178, ptr %22, align 4, !dbg !3885
    #dbg_declare(ptr %23, !3846, !DIExpression(), !3893)
  %179 = load i32, ptr %22, align 4, !dbg !3894
  %180 = inttoptr i32 %179 to ptr, !dbg !3895
  store ptr %180, ptr %23, align 4, !dbg !3893
  %181 = load i32, ptr %21, align 4, !dbg !3896
  %182 = load ptr, ptr %23, align 4, !dbg !3897
  store volatile i32 %181, ptr %182, align 4, !dbg !3898
  %183 = load i32, ptr %82, align 4, !dbg !3899
  %184 = load i32, ptr %83, align 4, !dbg !3900
  %185 = load i32, ptr %86, align 4, !dbg !3901
  store i32 %183, ptr %24, align 4
    #dbg_declare(ptr %24, !3825, !DIExpression(), !3902)
  store i32 %184, ptr %25, align 4
    #dbg_declare(ptr %25, !3831, !DIExpression(), !3904)
  store i32 -5111776, ptr %26, align 4
    #dbg_declare(ptr %26, !3833, !DIExpression(), !3905)
  store i32 %185, ptr %27, align 4
    #dbg_declare(ptr %27, !3835, !DIExpression(), !3906)
    #dbg_declare(ptr %28, !3837, !DIExpression(), !3907)
  %186 = load i32, ptr %25, align 4, !dbg !3908
  %187 = shl i32 %186, 10, !dbg !3909
  %188 = load i32, ptr %24, align 4, !dbg !3910
  %189 = shl i32 %188, 16, !dbg !3911
  %190 = add i32 %187, %189, !dbg !3912
  %191 = load i32, ptr %26, align 4, !dbg !3913
  %192 = add i32 %190, %191, !dbg !3914
  store i32 %192, ptr %28, align 4, !dbg !3907
    #dbg_declare(ptr %29, !3846, !DIExpression(), !3915)
  %193 = load i32, ptr %28, align 4, !dbg !3916
  %194 = inttoptr i32 %193 to ptr, !dbg !3917
  store ptr %194, ptr %29, align 4, !dbg !3915
  %195 = load i32, ptr %27, align 4, !dbg !3918
  %196 = load ptr, ptr %29, align 4, !dbg !3919
  store volatile i32 %195, ptr %196, align 4, !dbg !3920
  %197 = load i32, ptr %82, align 4, !dbg !3921
  %198 = load i32, ptr %83, align 4, !dbg !3922
  store i32 %197, ptr %30, align 4
    #dbg_declare(ptr %30, !3825, !DIExpression(), !3923)
  store i32 %198, ptr %31, align 4
    #dbg_declare(ptr %31, !3831, !DIExpression(), !3925)
  store i32 -5111768, ptr %32, align 4
    #dbg_declare(ptr %32, !3833, !DIExpression(), !3926)
  store i32 1, ptr %33, align 4
    #dbg_declare(ptr %33, !3835, !DIExpression(), !3927)
    #dbg_declare(ptr %34, !3837, !DIExpression(), !3928)
  %199 = load i32, ptr %31, align 4, !dbg !3929
  %200 = shl i32 %199, 10, !dbg !3930
  %201 = load i32, ptr %30, align 4, !dbg !3931
  %202 = shl i32 %201, 16, !dbg !3932
  %203 = add i32 %200, %202, !dbg !3933
  %204 = load i32, ptr %32, align 4, !dbg !3934
  %205 = add i32 %203, %204, !dbg !3935
  store i32 %205, ptr %34, align 4, !dbg !3928
    #dbg_declare(ptr %35, !3846, !DIExpression(), !3936)
  %206 = load i32, ptr %34, align 4, !dbg !3937
  %207 = inttoptr i32 %206 to ptr, !dbg !3938
  store ptr %207, ptr %35, align 4, !dbg !3936
  %208 = load i32, ptr %33, align 4, !dbg !3939
  %209 = load ptr, ptr %35, align 4, !dbg !3940
  store volatile i32 %208, ptr %209, align 4, !dbg !3941
  %210 = load i32, ptr %82, align 4, !dbg !3942
  %211 = icmp ult i32 %210, 2, !dbg !3945, !nosanitize !1883
  br i1 %211, label %213, label %212, !dbg !3945, !prof !1896, !nosanitize !1883

212:                                              ; preds = %132
  call void @__ubsan_handle_out_of_bounds(ptr @151, i32 %210) #6, !dbg !3945, !nosanitize !1883
  br label %213, !dbg !3945, !nosanitize !1883

213:                                              ; preds = %212, %132
  %214 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %210, !dbg !3945
  %215 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %210), !dbg !3945, !nosanitize !1883
  %216 = extractvalue { i32, i1 } %215, 1, !dbg !3945, !nosanitize !1883
  %217 = extractvalue { i32, i1 } %215, 0, !dbg !3945, !nosanitize !1883
  %218 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %217, !dbg !3945, !nosanitize !1883
  %219 = icmp ne i32 %218, 0, !dbg !3945, !nosanitize !1883
  %220 = xor i1 %216, true, !dbg !3945, !nosanitize !1883
  %221 = icmp uge i32 %218, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !3945, !nosanitize !1883
  %222 = and i1 %221, %220, !dbg !3945, !nosanitize !1883
  br i1 %222, label %224, label %223, !dbg !3945, !prof !1896, !nosanitize !1883

223:                                              ; preds = %213
  call void @__ubsan_handle_pointer_overflow(ptr @152, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %218) #6, !dbg !3945, !nosanitize !1883
  br label %224, !dbg !3945, !nosanitize !1883

224:                                              ; preds = %223, %213
  %225 = ptrtoint ptr %214 to i32, !dbg !3945, !nosanitize !1883
  %226 = and i32 %225, 3, !dbg !3945, !nosanitize !1883
  %227 = icmp eq i32 %226, 0, !dbg !3945, !nosanitize !1883
  br i1 %227, label %229, label %228, !dbg !3945, !prof !1896, !nosanitize !1883

228:                                              ; preds = %224
  call void @__ubsan_handle_type_mismatch_v1(ptr @153, i32 %225) #6, !dbg !3945, !nosanitize !1883
  br label %229, !dbg !3945, !nosanitize !1883

229:                                              ; preds = %224, %228
  %230 = load i32, ptr %214, align 4, !dbg !3945
  %231 = add i32 %230, 1, !dbg !3945
  store i32 %231, ptr %214, align 4, !dbg !3945
  %232 = load i64, ptr %94, align 8, !dbg !3946
  %233 = add i64 %232, 8192, !dbg !3946
  store i64 %233, ptr %94, align 8, !dbg !3946
  %234 = load i32, ptr %95, align 4, !dbg !3947
  %235 = add i32 %234, 8192, !dbg !3947
  store i32 %235, ptr %95, align 4, !dbg !3947
  %236 = load i32, ptr %96, align 4, !dbg !3948
  %237 = sub i32 %236, 8192, !dbg !3948
  store i32 %237, ptr %96, align 4, !dbg !3948
  br label %109, !dbg !3757, !llvm.loop !3949

238:                                              ; preds = %109
  br label %239, !dbg !3951

239:                                              ; preds = %257, %238
  %240 = load i32, ptr %92, align 4, !dbg !3952
  %241 = load i32, ptr %93, align 4, !dbg !3953
  store i32 %240, ptr %88, align 4
    #dbg_declare(ptr %88, !3764, !DIExpression(), !3954)
  store i32 %241, ptr %89, align 4
    #dbg_declare(ptr %89, !3770, !DIExpression(), !3956)
  %242 = load i32, ptr %88, align 4, !dbg !3957
  %243 = load i32, ptr %89, align 4, !dbg !3958
  store i32 %242, ptr %71, align 4
    #dbg_declare(ptr %71, !3774, !DIExpression(), !3959)
  store i32 %243, ptr %72, align 4
    #dbg_declare(ptr %72, !3780, !DIExpression(), !3961)
  store i32 -5111768, ptr %73, align 4
    #dbg_declare(ptr %73, !3782, !DIExpression(), !3962)
    #dbg_declare(ptr %74, !3784, !DIExpression(), !3963)
  %244 = load i32, ptr %72, align 4, !dbg !3964
  %245 = shl i32 %244, 10, !dbg !3965
  %246 = load i32, ptr %71, align 4, !dbg !3966
  %247 = shl i32 %246, 16, !dbg !3967
  %248 = add i32 %245, %247, !dbg !3968
  %249 = load i32, ptr %73, align 4, !dbg !3969
  %250 = add i32 %248, %249, !dbg !3970
  store i32 %250, ptr %74, align 4, !dbg !3963
    #dbg_declare(ptr %75, !3793, !DIExpression(), !3971)
  %251 = load i32, ptr %74, align 4, !dbg !3972
  %252 = inttoptr i32 %251 to ptr, !dbg !3973
  store ptr %252, ptr %75, align 4, !dbg !3971
  %253 = load ptr, ptr %75, align 4, !dbg !3974
  %254 = load volatile i32, ptr %253, align 4, !dbg !3975
  %255 = icmp eq i32 %254, 0, !dbg !3976
  %256 = xor i1 %255, true, !dbg !3977
  br i1 %256, label %257, label %258, !dbg !3951

257:                                              ; preds = %239
  br label %239, !dbg !3951, !llvm.loop !3978

258:                                              ; preds = %239
  %259 = load i32, ptr %92, align 4, !dbg !3980
  %260 = load i32, ptr %93, align 4, !dbg !3981
  %261 = load i64, ptr %94, align 8, !dbg !3982
  %262 = load i32, ptr %95, align 4, !dbg !3983
  %263 = load i32, ptr %96, align 4, !dbg !3984
  %264 = load i32, ptr %97, align 4, !dbg !3985
  store i32 %259, ptr %76, align 4
    #dbg_declare(ptr %76, !3808, !DIExpression(), !3986)
  store i32 %260, ptr %77, align 4
    #dbg_declare(ptr %77, !3812, !DIExpression(), !3988)
  store i64 %261, ptr %78, align 8
    #dbg_declare(ptr %78, !3814, !DIExpression(), !3989)
  store i32 %262, ptr %79, align 4
    #dbg_declare(ptr %79, !3816, !DIExpression(), !3990)
  store i32 %263, ptr %80, align 4
    #dbg_declare(ptr %80, !3818, !DIExpression(), !3991)
  store i32 %264, ptr %81, align 4
    #dbg_declare(ptr %81, !3820, !DIExpression(), !3992)
  %265 = load i32, ptr %76, align 4, !dbg !3993
  %266 = load i32, ptr %77, align 4, !dbg !3994
  %267 = load i32, ptr %79, align 4, !dbg !3995
  store i32 %265, ptr %36, align 4
    #dbg_declare(ptr %36, !3825, !DIExpression(), !3996)
  store i32 %266, ptr %37, align 4
    #dbg_declare(ptr %37, !3831, !DIExpression(), !3998)
  store i32 -5111796, ptr %38, align 4
    #dbg_declare(ptr %38, !3833, !DIExpression(), !3999)
  store i32 %267, ptr %39, align 4
    #dbg_declare(ptr %39, !3835, !DIExpression(), !4000)
    #dbg_declare(ptr %40, !3837, !DIExpression(), !4001)
  %268 = load i32, ptr %37, align 4, !dbg !4002
  %269 = shl i32 %268, 10, !dbg !4003
  %270 = load i32, ptr %36, align 4, !dbg !4004
  %271 = shl i32 %270, 16, !dbg !4005
  %272 = add i32 %269, %271, !dbg !4006
  %273 = load i32, ptr %38, align 4, !dbg !4007
  %274 = add i32 %272, %273, !dbg !4008
  store i32 %274, ptr %40, align 4, !dbg !4001
    #dbg_declare(ptr %41, !3846, !DIExpression(), !4009)
  %275 = load i32, ptr %40, align 4, !dbg !4010
  %276 = inttoptr i32 %275 to ptr, !dbg !4011
  store ptr %276, ptr %41, align 4, !dbg !4009
  %277 = load i32, ptr %39, align 4, !dbg !4012
  %278 = load ptr, ptr %41, align 4, !dbg !4013
  store volatile i32 %277, ptr %278, align 4, !dbg !4014
  %279 = load i32, ptr %76, align 4, !dbg !4015
  %280 = load i32, ptr %77, align 4, !dbg !4016
  %281 = load i64, ptr %78, align 8, !dbg !4017
  %282 = trunc i64 %281 to i32, !dbg !4017
  store i32 %279, ptr %42, align 4
    #dbg_declare(ptr %42, !3825, !DIExpression(), !4018)
  store i32 %280, ptr %43, align 4
    #dbg_declare(ptr %43, !3831, !DIExpression(), !4020)
  store i32 -5111808, ptr %44, align 4
    #dbg_declare(ptr %44, !3833, !DIExpression(), !4021)
  store i32 %282, ptr %45, align 4
    #dbg_declare(ptr %45, !3835, !DIExpression(), !4022)
    #dbg_declare(ptr %46, !3837, !DIExpression(), !4023)
  %283 = load i32, ptr %43, align 4, !dbg !4024
  %284 = shl i32 %283, 10, !dbg !4025
  %285 = load i32, ptr %42, align 4, !dbg !4026
  %286 = shl i32 %285, 16, !dbg !4027
  %287 = add i32 %284, %286, !dbg !4028
  %288 = load i32, ptr %44, align 4, !dbg !4029
  %289 = add i32 %287, %288, !dbg !4030
  store i32 %289, ptr %46, align 4, !dbg !4023
    #dbg_declare(ptr %47, !3846, !DIExpression(), !4031)
  %290 = load i32, ptr %46, align 4, !dbg !4032
  %291 = inttoptr i32 %290 to ptr, !dbg !4033
  store ptr %291, ptr %47, align 4, !dbg !4031
  %292 = load i32, ptr %45, align 4, !dbg !4034
  %293 = load ptr, ptr %47, align 4, !dbg !4035
  store volatile i32 %292, ptr %293, align 4, !dbg !4036
  %294 = load i32, ptr %76, align 4, !dbg !4037
  %295 = load i32, ptr %77, align 4, !dbg !4038
  %296 = load i64, ptr %78, align 8, !dbg !4039
  %297 = lshr i64 %296, 32, !dbg !4040
  %298 = trunc i64 %297 to i32, !dbg !4041
  store i32 %294, ptr %48, align 4
    #dbg_declare(ptr %48, !3825, !DIExpression(), !4042)
  store i32 %295, ptr %49, align 4
    #dbg_declare(ptr %49, !3831, !DIExpression(), !4044)
  store i32 -5111804, ptr %50, align 4
    #dbg_declare(ptr %50, !3833, !DIExpression(), !4045)
  store i32 %298, ptr %51, align 4
    #dbg_declare(ptr %51, !3835, !DIExpression(), !4046)
    #dbg_declare(ptr %52, !3837, !DIExpression(), !4047)
  %299 = load i32, ptr %49, align 4, !dbg !4048
  %300 = shl i32 %299, 10, !dbg !4049
  %301 = load i32, ptr %48, align 4, !dbg !4050
  %302 = shl i32 %301, 16, !dbg !4051
  %303 = add i32 %300, %302, !dbg !4052
  %304 = load i32, ptr %50, align 4, !dbg !4053
  %305 = add i32 %303, %304, !dbg !4054
  store i32 %305, ptr %52, align 4, !dbg !4047
    #dbg_declare(ptr %53, !3846, !DIExpression(), !4055)
  %306 = load i32, ptr %52, align 4, !dbg !4056
  %307 = inttoptr i32 %306 to ptr, !dbg !4057
  store ptr %307, ptr %53, align 4, !dbg !4055
  %308 = load i32, ptr %51, align 4, !dbg !4058
  %309 = load ptr, ptr %53, align 4, !dbg !4059
  store volatile i32 %308, ptr %309, align 4, !dbg !4060
  %310 = load i32, ptr %76, align 4, !dbg !4061
  %311 = load i32, ptr %77, align 4, !dbg !4062
  %312 = load i32, ptr %80, align 4, !dbg !4063
  store i32 %310, ptr %54, align 4
    #dbg_declare(ptr %54, !3825, !DIExpression(), !4064)
  store i32 %311, ptr %55, align 4
    #dbg_declare(ptr %55, !3831, !DIExpression(), !4066)
  store i32 -5111776, ptr %56, align 4
    #dbg_declare(ptr %56, !3833, !DIExpression(), !4067)
  store i32 %312, ptr %57, align 4
    #dbg_declare(ptr %57, !3835, !DIExpression(), !4068)
    #dbg_declare(ptr %58, !3837, !DIExpression(), !4069)
  %313 = load i32, ptr %55, align 4, !dbg !4070
  %314 = shl i32 %313, 10, !dbg !4071
  %315 = load i32, ptr %54, align 4, !dbg !4072
  %316 = shl i32 %315, 16, !dbg !4073
  %317 = add i32 %314, %316, !dbg !4074
  %318 = load i32, ptr %56, align 4, !dbg !4075
  %319 = add i32 %317, %318, !dbg !4076
  store i32 %319, ptr %58, align 4, !dbg !4069
    #dbg_declare(ptr %59, !3846, !DIExpression(), !4077)
  %320 = load i32, ptr %58, align 4, !dbg !4078
  %321 = inttoptr i32 %320 to ptr, !dbg !4079
  store ptr %321, ptr %59, align 4, !dbg !4077
  %322 = load i32, ptr %57, align 4, !dbg !4080
  %323 = load ptr, ptr %59, align 4, !dbg !4081
  store volatile i32 %322, ptr %323, align 4, !dbg !4082
  %324 = load i32, ptr %76, align 4, !dbg !4083
  %325 = load i32, ptr %77, align 4, !dbg !4084
  store i32 %324, ptr %60, align 4
    #dbg_declare(ptr %60, !3825, !DIExpression(), !4085)
  store i32 %325, ptr %61, align 4
    #dbg_declare(ptr %61, !3831, !DIExpression(), !4087)
  store i32 -5111768, ptr %62, align 4
    #dbg_declare(ptr %62, !3833, !DIExpression(), !4088)
  store i32 1, ptr %63, align 4
    #dbg_declare(ptr %63, !3835, !DIExpression(), !4089)
    #dbg_declare(ptr %64, !3837, !DIExpression(), !4090)
  %326 = load i32, ptr %61, align 4, !dbg !4091
  %327 = shl i32 %326, 10, !dbg !4092
  %328 = load i32, ptr %60, align 4, !dbg !4093
  %329 = shl i32 %328, 16, !dbg !4094
  %330 = add i32 %327, %329, !dbg !4095
  %331 = load i32, ptr %62, align 4, !dbg !4096
  %332 = add i32 %330, %331, !dbg !4097
  store i32 %332, ptr %64, align 4, !dbg !4090
    #dbg_declare(ptr %65, !3846, !DIExpression(), !4098)
  %333 = load i32, ptr %64, align 4, !dbg !4099
  %334 = inttoptr i32 %333 to ptr, !dbg !4100
  store ptr %334, ptr %65, align 4, !dbg !4098
  %335 = load i32, ptr %63, align 4, !dbg !4101
  %336 = load ptr, ptr %65, align 4, !dbg !4102
  store volatile i32 %335, ptr %336, align 4, !dbg !4103
  %337 = load i32, ptr %76, align 4, !dbg !4104
  %338 = icmp ult i32 %337, 2, !dbg !4105, !nosanitize !1883
  br i1 %338, label %340, label %339, !dbg !4105, !prof !1896, !nosanitize !1883

339:                                              ; preds = %258
  call void @__ubsan_handle_out_of_bounds(ptr @151, i32 %337) #6, !dbg !4105, !nosanitize !1883
  br label %340, !dbg !4105, !nosanitize !1883

340:                                              ; preds = %339, %258
  %341 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %337, !dbg !4105
  %342 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %337), !dbg !4105, !nosanitize !1883
  %343 = extractvalue { i32, i1 } %342, 1, !dbg !4105, !nosanitize !1883
  %344 = extractvalue { i32, i1 } %342, 0, !dbg !4105, !nosanitize !1883
  %345 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %344, !dbg !4105, !nosanitize !1883
  %346 = icmp ne i32 %345, 0, !dbg !4105, !nosanitize !1883
  %347 = xor i1 %343, true, !dbg !4105, !nosanitize !1883
  %348 = icmp uge i32 %345, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !4105, !nosanitize !1883
  %349 = and i1 %348, %347, !dbg !4105, !nosanitize !1883
  br i1 %349, label %351, label %350, !dbg !4105, !prof !1896, !nosanitize !1883

350:                                              ; preds = %340
  call void @__ubsan_handle_pointer_overflow(ptr @152, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %345) #6, !dbg !4105, !nosanitize !1883
  br label %351, !dbg !4105, !nosanitize !1883

351:                                              ; preds = %350, %340
  %352 = ptrtoint ptr %341 to i32, !dbg !4105, !nosanitize !1883
  %353 = and i32 %352, 3, !dbg !4105, !nosanitize !1883
  %354 = icmp eq i32 %353, 0, !dbg !4105, !nosanitize !1883
  br i1 %354, label %356, label %355, !dbg !4105, !prof !1896, !nosanitize !1883

355:                                              ; preds = %351
  call void @__ubsan_handle_type_mismatch_v1(ptr @153, i32 %352) #6, !dbg !4105, !nosanitize !1883
  br label %356, !dbg !4105, !nosanitize !1883

356:                                              ; preds = %351, %355
  %357 = load i32, ptr %341, align 4, !dbg !4105
  %358 = add i32 %357, 1, !dbg !4105
  store i32 %358, ptr %341, align 4, !dbg !4105
  ret void, !dbg !4106
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_Z15noc_async_writeILj8193ELb0ELb0EEvjyjhj(i32 noundef %0, i64 noundef %1, i32 noundef %2, i8 noundef zeroext %3, i32 noundef %4) #3 comdat !dbg !4107 {
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca ptr, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca ptr, align 4
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  %22 = alloca i32, align 4
  %23 = alloca ptr, align 4
  %24 = alloca i32, align 4
  %25 = alloca i32, align 4
  %26 = alloca i32, align 4
  %27 = alloca i32, align 4
  %28 = alloca i32, align 4
  %29 = alloca ptr, align 4
  %30 = alloca i32, align 4
  %31 = alloca i32, align 4
  %32 = alloca i32, align 4
  %33 = alloca i32, align 4
  %34 = alloca i32, align 4
  %35 = alloca ptr, align 4
  %36 = alloca i32, align 4
  %37 = alloca i32, align 4
  %38 = alloca i32, align 4
  %39 = alloca i32, align 4
  %40 = alloca i32, align 4
  %41 = alloca ptr, align 4
  %42 = alloca i32, align 4
  %43 = alloca i32, align 4
  %44 = alloca i32, align 4
  %45 = alloca i64, align 8
  %46 = alloca i32, align 4
  %47 = alloca i32, align 4
  %48 = alloca i8, align 1
  %49 = alloca i8, align 1
  %50 = alloca i32, align 4
  %51 = alloca i8, align 1
  %52 = alloca i8, align 1
  %53 = alloca i32, align 4
  %54 = alloca i32, align 4
  %55 = alloca i32, align 4
  %56 = alloca i32, align 4
  %57 = alloca i32, align 4
  %58 = alloca i32, align 4
  %59 = alloca i32, align 4
  %60 = alloca ptr, align 4
  %61 = alloca i32, align 4
  %62 = alloca i32, align 4
  %63 = alloca i32, align 4
  %64 = alloca i32, align 4
  %65 = alloca i32, align 4
  %66 = alloca ptr, align 4
  %67 = alloca i32, align 4
  %68 = alloca i32, align 4
  %69 = alloca i32, align 4
  %70 = alloca i32, align 4
  %71 = alloca i32, align 4
  %72 = alloca ptr, align 4
  %73 = alloca i32, align 4
  %74 = alloca i32, align 4
  %75 = alloca i32, align 4
  %76 = alloca i32, align 4
  %77 = alloca i32, align 4
  %78 = alloca ptr, align 4
  %79 = alloca i32, align 4
  %80 = alloca i32, align 4
  %81 = alloca i32, align 4
  %82 = alloca i32, align 4
  %83 = alloca i32, align 4
  %84 = alloca ptr, align 4
  %85 = alloca i32, align 4
  %86 = alloca i32, align 4
  %87 = alloca i32, align 4
  %88 = alloca i32, align 4
  %89 = alloca i32, align 4
  %90 = alloca ptr, align 4
  %91 = alloca i32, align 4
  %92 = alloca i32, align 4
  %93 = alloca i32, align 4
  %94 = alloca i64, align 8
  %95 = alloca i32, align 4
  %96 = alloca i32, align 4
  %97 = alloca i8, align 1
  %98 = alloca i8, align 1
  %99 = alloca i32, align 4
  %100 = alloca i8, align 1
  %101 = alloca i8, align 1
  %102 = alloca i32, align 4
  %103 = alloca i32, align 4
  %104 = alloca i32, align 4
  %105 = alloca i32, align 4
  %106 = alloca i32, align 4
  %107 = alloca i32, align 4
  %108 = alloca ptr, align 4
  %109 = alloca i32, align 4
  %110 = alloca i32, align 4
  %111 = alloca i32, align 4
  %112 = alloca i32, align 4
  %113 = alloca ptr, align 4
  %114 = alloca i32, align 4
  %115 = alloca i32, align 4
  %116 = alloca i32, align 4
  %117 = alloca i32, align 4
  %118 = alloca i32, align 4
  %119 = alloca i32, align 4
  %120 = alloca i32, align 4
  %121 = alloca i64, align 8
  %122 = alloca i32, align 4
  %123 = alloca i32, align 4
  %124 = alloca i8, align 1
  %125 = alloca i8, align 1
  %126 = alloca i32, align 4
  %127 = alloca i8, align 1
  %128 = alloca i8, align 1
  %129 = alloca i32, align 4
  %130 = alloca i32, align 4
  %131 = alloca i64, align 8
  %132 = alloca i32, align 4
  %133 = alloca i8, align 1
  %134 = alloca i32, align 4
  store i32 %0, ptr %130, align 4
    #dbg_declare(ptr %130, !4111, !DIExpression(), !4112)
  store i64 %1, ptr %131, align 8
    #dbg_declare(ptr %131, !4113, !DIExpression(), !4114)
  store i32 %2, ptr %132, align 4
    #dbg_declare(ptr %132, !4115, !DIExpression(), !4116)
  store i8 %3, ptr %133, align 1
    #dbg_declare(ptr %133, !4117, !DIExpression(), !4118)
  store i32 %4, ptr %134, align 4
    #dbg_declare(ptr %134, !4119, !DIExpression(), !4120)
  %135 = load i8, ptr %133, align 1, !dbg !4121
  %136 = zext i8 %135 to i32, !dbg !4121
  %137 = load i32, ptr %130, align 4, !dbg !4124
  %138 = load i64, ptr %131, align 8, !dbg !4125
  %139 = load i32, ptr %132, align 4, !dbg !4126
  %140 = load i32, ptr %134, align 4, !dbg !4127
  store i32 %136, ptr %118, align 4
    #dbg_declare(ptr %118, !4128, !DIExpression(), !4135)
  store i32 0, ptr %119, align 4
    #dbg_declare(ptr %119, !4137, !DIExpression(), !4138)
  store i32 %137, ptr %120, align 4
    #dbg_declare(ptr %120, !4139, !DIExpression(), !4140)
  store i64 %138, ptr %121, align 8
    #dbg_declare(ptr %121, !4141, !DIExpression(), !4142)
  store i32 %139, ptr %122, align 4
    #dbg_declare(ptr %122, !4143, !DIExpression(), !4144)
  store i32 %140, ptr %123, align 4
    #dbg_declare(ptr %123, !4145, !DIExpression(), !4146)
  store i8 0, ptr %124, align 1
    #dbg_declare(ptr %124, !4147, !DIExpression(), !4148)
  store i8 0, ptr %125, align 1
    #dbg_declare(ptr %125, !4149, !DIExpression(), !4150)
  store i32 1, ptr %126, align 4
    #dbg_declare(ptr %126, !4151, !DIExpression(), !4152)
  store i8 1, ptr %127, align 1
    #dbg_declare(ptr %127, !4153, !DIExpression(), !4154)
  store i8 0, ptr %128, align 1
    #dbg_declare(ptr %128, !4155, !DIExpression(), !4156)
  store i32 0, ptr %129, align 4
    #dbg_declare(ptr %129, !4157, !DIExpression(), !4158)
  br label %141, !dbg !4159

141:                                              ; preds = %402, %5
  %142 = load i32, ptr %122, align 4, !dbg !4162
  %143 = icmp ugt i32 %142, 8192, !dbg !4163
  br i1 %143, label %144, label %409, !dbg !4159

144:                                              ; preds = %141
  br label %145, !dbg !4164

145:                                              ; preds = %163, %144
  %146 = load i32, ptr %118, align 4, !dbg !4166
  %147 = load i32, ptr %119, align 4, !dbg !4167
  store i32 %146, ptr %114, align 4
    #dbg_declare(ptr %114, !3764, !DIExpression(), !4168)
  store i32 %147, ptr %115, align 4
    #dbg_declare(ptr %115, !3770, !DIExpression(), !4170)
  %148 = load i32, ptr %114, align 4, !dbg !4171
  %149 = load i32, ptr %115, align 4, !dbg !4172
  store i32 %148, ptr %109, align 4
    #dbg_declare(ptr %109, !3774, !DIExpression(), !4173)
  store i32 %149, ptr %110, align 4
    #dbg_declare(ptr %110, !3780, !DIExpression(), !4175)
  store i32 -5111768, ptr %111, align 4
    #dbg_declare(ptr %111, !3782, !DIExpression(), !4176)
    #dbg_declare(ptr %112, !3784, !DIExpression(), !4177)
  %150 = load i32, ptr %110, align 4, !dbg !4178
  %151 = shl i32 %150, 10, !dbg !4179
  %152 = load i32, ptr %109, align 4, !dbg !4180
  %153 = shl i32 %152, 16, !dbg !4181
  %154 = add i32 %151, %153, !dbg !4182
  %155 = load i32, ptr %111, align 4, !dbg !4183
  %156 = add i32 %154, %155, !dbg !4184
  store i32 %156, ptr %112, align 4, !dbg !4177
    #dbg_declare(ptr %113, !3793, !DIExpression(), !4185)
  %157 = load i32, ptr %112, align 4, !dbg !4186
  %158 = inttoptr i32 %157 to ptr, !dbg !4187
  store ptr %158, ptr %113, align 4, !dbg !4185
  %159 = load ptr, ptr %113, align 4, !dbg !4188
  %160 = load volatile i32, ptr %159, align 4, !dbg !4189
  %161 = icmp eq i32 %160, 0, !dbg !4190
  %162 = xor i1 %161, true, !dbg !4191
  br i1 %162, label %163, label %164, !dbg !4164

163:                                              ; preds = %145
  br label %145, !dbg !4164, !llvm.loop !4192

164:                                              ; preds = %145
  %165 = load i32, ptr %118, align 4, !dbg !4194
  %166 = load i32, ptr %119, align 4, !dbg !4195
  %167 = load i32, ptr %120, align 4, !dbg !4196
  %168 = load i64, ptr %121, align 8, !dbg !4197
  %169 = load i32, ptr %123, align 4, !dbg !4198
  %170 = load i8, ptr %124, align 1, !dbg !4199
  %171 = icmp ule i8 %170, 1, !dbg !4199, !nosanitize !1883
  br i1 %171, label %174, label %172, !dbg !4199, !prof !1896, !nosanitize !1883

172:                                              ; preds = %164
  %173 = zext i8 %170 to i32, !dbg !4199, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @163, i32 %173) #6, !dbg !4199, !nosanitize !1883
  br label %174, !dbg !4199, !nosanitize !1883

174:                                              ; preds = %172, %164
  %175 = trunc i8 %170 to i1, !dbg !4199
  %176 = load i8, ptr %125, align 1, !dbg !4200
  %177 = icmp ule i8 %176, 1, !dbg !4200, !nosanitize !1883
  br i1 %177, label %180, label %178, !dbg !4200, !prof !1896, !nosanitize !1883

178:                                              ; preds = %174
  %179 = zext i8 %176 to i32, !dbg !4200, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @164, i32 %179) #6, !dbg !4200, !nosanitize !1883
  br label %180, !dbg !4200, !nosanitize !1883

180:                                              ; preds = %178, %174
  %181 = trunc i8 %176 to i1, !dbg !4200
  %182 = load i32, ptr %126, align 4, !dbg !4201
  %183 = load i8, ptr %127, align 1, !dbg !4202
  %184 = icmp ule i8 %183, 1, !dbg !4202, !nosanitize !1883
  br i1 %184, label %187, label %185, !dbg !4202, !prof !1896, !nosanitize !1883

185:                                              ; preds = %180
  %186 = zext i8 %183 to i32, !dbg !4202, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @165, i32 %186) #6, !dbg !4202, !nosanitize !1883
  br label %187, !dbg !4202, !nosanitize !1883

187:                                              ; preds = %185, %180
  %188 = trunc i8 %183 to i1, !dbg !4202
  %189 = load i8, ptr %128, align 1, !dbg !4203
  %190 = icmp ule i8 %189, 1, !dbg !4203, !nosanitize !1883
  br i1 %190, label %193, label %191, !dbg !4203, !prof !1896, !nosanitize !1883

191:                                              ; preds = %187
  %192 = zext i8 %189 to i32, !dbg !4203, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @166, i32 %192) #6, !dbg !4203, !nosanitize !1883
  br label %193, !dbg !4203, !nosanitize !1883

193:                                              ; preds = %191, %187
  %194 = trunc i8 %189 to i1, !dbg !4203
  %195 = load i32, ptr %129, align 4, !dbg !4204
  store i32 %165, ptr %91, align 4
    #dbg_declare(ptr %91, !4205, !DIExpression(), !4209)
  store i32 %166, ptr %92, align 4
    #dbg_declare(ptr %92, !4211, !DIExpression(), !4212)
  store i32 %167, ptr %93, align 4
    #dbg_declare(ptr %93, !4213, !DIExpression(), !4214)
  store i64 %168, ptr %94, align 8
    #dbg_declare(ptr %94, !4215, !DIExpression(), !4216)
  store i32 8192, ptr %95, align 4
    #dbg_declare(ptr %95, !4217, !DIExpression(), !4218)
  store i32 %169, ptr %96, align 4
    #dbg_declare(ptr %96, !4219, !DIExpression(), !4220)
  %196 = zext i1 %175 to i8
  store i8 %196, ptr %97, align 1
    #dbg_declare(ptr %97, !4221, !DIExpression(), !4222)
  %197 = zext i1 %181 to i8
  store i8 %197, ptr %98, align 1
    #dbg_declare(ptr %98, !4223, !DIExpression(), !4224)
  store i32 %182, ptr %99, align 4
    #dbg_declare(ptr %99, !4225, !DIExpression(), !4226)
  %198 = zext i1 %188 to i8
  store i8 %198, ptr %100, align 1
    #dbg_declare(ptr %100, !4227, !DIExpression(), !4228)
  %199 = zext i1 %194 to i8
  store i8 %199, ptr %101, align 1
    #dbg_declare(ptr %101, !4229, !DIExpression(), !4230)
  store i32 %195, ptr %102, align 4
    #dbg_declare(ptr %102, !4231, !DIExpression(), !4232)
    #dbg_declare(ptr %103, !4233, !DIExpression(), !4234)
  %200 = load i32, ptr %96, align 4, !dbg !4235
  %201 = shl i32 %200, 13, !dbg !4236
  %202 = or i32 130, %201, !dbg !4237
  %203 = load i8, ptr %98, align 1, !dbg !4238
  %204 = icmp ule i8 %203, 1, !dbg !4238, !nosanitize !1883
  br i1 %204, label %207, label %205, !dbg !4238, !prof !1896, !nosanitize !1883

205:                                              ; preds = %193
  %206 = zext i8 %203 to i32, !dbg !4238, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @175, i32 %206) #6, !dbg !4238, !nosanitize !1883
  br label %207, !dbg !4238, !nosanitize !1883

207:                                              ; preds = %205, %193
  %208 = trunc i8 %203 to i1, !dbg !4238
  %209 = zext i1 %208 to i64, !dbg !4238
  %210 = select i1 %208, i32 64, i32 0, !dbg !4238
  %211 = or i32 %202, %210, !dbg !4239
  %212 = load i8, ptr %97, align 1, !dbg !4240
  %213 = icmp ule i8 %212, 1, !dbg !4240, !nosanitize !1883
  br i1 %213, label %216, label %214, !dbg !4240, !prof !1896, !nosanitize !1883

214:                                              ; preds = %207
  %215 = zext i8 %212 to i32, !dbg !4240, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @177, i32 %215) #6, !dbg !4240, !nosanitize !1883
  br label %216, !dbg !4240, !nosanitize !1883

216:                                              ; preds = %214, %207
  %217 = trunc i8 %212 to i1, !dbg !4240
  br i1 %217, label %218, label %228, !dbg !4240

218:                                              ; preds = %216
  %219 = load i8, ptr %100, align 1, !dbg !4241
  %220 = icmp ule i8 %219, 1, !dbg !4241, !nosanitize !1883
  br i1 %220, label %223, label %221, !dbg !4241, !prof !1896, !nosanitize !1883

221:                                              ; preds = %218
  %222 = zext i8 %219 to i32, !dbg !4241, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @178, i32 %222) #6, !dbg !4241, !nosanitize !1883
  br label %223, !dbg !4241, !nosanitize !1883

223:                                              ; preds = %221, %218
  %224 = trunc i8 %219 to i1, !dbg !4241
  %225 = zext i1 %224 to i64, !dbg !4241
  %226 = select i1 %224, i32 256, i32 0, !dbg !4241
  %227 = or i32 %226, 32, !dbg !4242
  br label %229, !dbg !4240

228:                                              ; preds = %216
  br label %229, !dbg !4240

229:                                              ; preds = %228, %223
  %230 = phi i32 [ %227, %223 ], [ 0, %228 ], !dbg !4240
  %231 = or i32 %211, %230, !dbg !4243
  %232 = load i8, ptr %101, align 1, !dbg !4244
  %233 = icmp ule i8 %232, 1, !dbg !4244, !nosanitize !1883
  br i1 %233, label %236, label %234, !dbg !4244, !prof !1896, !nosanitize !1883

234:                                              ; preds = %229
  %235 = zext i8 %232 to i32, !dbg !4244, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @181, i32 %235) #6, !dbg !4244, !nosanitize !1883
  br label %236, !dbg !4244, !nosanitize !1883

236:                                              ; preds = %234, %229
  %237 = trunc i8 %232 to i1, !dbg !4244
  %238 = zext i1 %237 to i64, !dbg !4244
  %239 = select i1 %237, i32 0, i32 16, !dbg !4244
  %240 = or i32 %231, %239, !dbg !4245
  store i32 %240, ptr %103, align 4, !dbg !4234
  %241 = load i32, ptr %91, align 4, !dbg !4246
  %242 = load i32, ptr %92, align 4, !dbg !4247
  %243 = load i32, ptr %103, align 4, !dbg !4248
  store i32 %241, ptr %55, align 4
    #dbg_declare(ptr %55, !3825, !DIExpression(), !4249)
  store i32 %242, ptr %56, align 4
    #dbg_declare(ptr %56, !3831, !DIExpression(), !4251)
  store i32 -5111780, ptr %57, align 4
    #dbg_declare(ptr %57, !3833, !DIExpression(), !4252)
  store i32 %243, ptr %58, align 4
    #dbg_declare(ptr %58, !3835, !DIExpression(), !4253)
    #dbg_declare(ptr %59, !3837, !DIExpression(), !4254)
  %244 = load i32, ptr %56, align 4, !dbg !4255
  %245 = shl i32 %244, 10, !dbg !4256
  %246 = load i32, ptr %55, align 4, !dbg !4257
  %247 = shl i32 %246, 16, !dbg !4258
  %248 = add i32 %245, %247, !dbg !4259
  %249 = load i32, ptr %57, align 4, !dbg !4260
  %250 = add i32 %248, %249, !dbg !4261
  store i32 %250, ptr %59, align 4, !dbg !4254
    #dbg_declare(ptr %60, !3846, !DIExpression(), !4262)
  %251 = load i32, ptr %59, align 4, !dbg !4263
  %252 = inttoptr i32 %251 to ptr, !dbg !4264
  store ptr %252, ptr %60, align 4, !dbg !4262
  %253 = load i32, ptr %58, align 4, !dbg !4265
  %254 = load ptr, ptr %60, align 4, !dbg !4266
  store volatile i32 %253, ptr %254, align 4, !dbg !4267
  %255 = load i32, ptr %91, align 4, !dbg !4268
  %256 = load i32, ptr %92, align 4, !dbg !4269
  %257 = load i32, ptr %93, align 4, !dbg !4270
  store i32 %255, ptr %61, align 4
    #dbg_declare(ptr %61, !3825, !DIExpression(), !4271)
  store i32 %256, ptr %62, align 4
    #dbg_declare(ptr %62, !3831, !DIExpression(), !4273)
  store i32 -5111808, ptr %63, align 4
    #dbg_declare(ptr %63, !3833, !DIExpression(), !4274)
  store i32 %257, ptr %64, align 4
    #dbg_declare(ptr %64, !3835, !DIExpression(), !4275)
    #dbg_declare(ptr %65, !3837, !DIExpression(), !4276)
  %258 = load i32, ptr %62, align 4, !dbg !4277
  %259 = shl i32 %258, 10, !dbg !4278
  %260 = load i32, ptr %61, align 4, !dbg !4279
  %261 = shl i32 %260, 16, !dbg !4280
  %262 = add i32 %259, %261, !dbg !4281
  %263 = load i32, ptr %63, align 4, !dbg !4282
  %264 = add i32 %262, %263, !dbg !4283
  store i32 %264, ptr %65, align 4, !dbg !4276
    #dbg_declare(ptr %66, !3846, !DIExpression(), !4284)
  %265 = load i32, ptr %65, align 4, !dbg !4285
  %266 = inttoptr i32 %265 to ptr, !dbg !4286
  store ptr %266, ptr %66, align 4, !dbg !4284
  %267 = load i32, ptr %64, align 4, !dbg !4287
  %268 = load ptr, ptr %66, align 4, !dbg !4288
  store volatile i32 %267, ptr %268, align 4, !dbg !4289
  %269 = load i32, ptr %91, align 4, !dbg !4290
  %270 = load i32, ptr %92, align 4, !dbg !4291
  %271 = load i64, ptr %94, align 8, !dbg !4292
  %272 = trunc i64 %271 to i32, !dbg !4292
  store i32 %269, ptr %67, align 4
    #dbg_declare(ptr %67, !3825, !DIExpression(), !4293)
  store i32 %270, ptr %68, align 4
    #dbg_declare(ptr %68, !3831, !DIExpression(), !4295)
  store i32 -5111796, ptr %69, align 4
    #dbg_declare(ptr %69, !3833, !DIExpression(), !4296)
  store i32 %272, ptr %70, align 4
    #dbg_declare(ptr %70, !3835, !DIExpression(), !4297)
    #dbg_declare(ptr %71, !3837, !DIExpression(), !4298)
  %273 = load i32, ptr %68, align 4, !dbg !4299
  %274 = shl i32 %273, 10, !dbg !4300
  %275 = load i32, ptr %67, align 4, !dbg !4301
  %276 = shl i32 %275, 16, !dbg !4302
  %277 = add i32 %274, %276, !dbg !4303
  %278 = load i32, ptr %69, align 4, !dbg !4304
  %279 = add i32 %277, %278, !dbg !4305
  store i32 %279, ptr %71, align 4, !dbg !4298
    #dbg_declare(ptr %72, !3846, !DIExpression(), !4306)
  %280 = load i32, ptr %71, align 4, !dbg !4307
  %281 = inttoptr i32 %280 to ptr, !dbg !4308
  store ptr %281, ptr %72, align 4, !dbg !4306
  %282 = load i32, ptr %70, align 4, !dbg !4309
  %283 = load ptr, ptr %72, align 4, !dbg !4310
  store volatile i32 %282, ptr %283, align 4, !dbg !4311
  %284 = load i32, ptr %91, align 4, !dbg !4312
  %285 = load i32, ptr %92, align 4, !dbg !4313
  %286 = load i64, ptr %94, align 8, !dbg !4314
  %287 = lshr i64 %286, 32, !dbg !4315
  %288 = trunc i64 %287 to i32, !dbg !4316
  store i32 %284, ptr %73, align 4
    #dbg_declare(ptr %73, !3825, !DIExpression(), !4317)
  store i32 %285, ptr %74, align 4
    #dbg_declare(ptr %74, !3831, !DIExpression(), !4319)
  store i32 -5111792, ptr %75, align 4
    #dbg_declare(ptr %75, !3833, !DIExpression(), !4320)
  store i32 %288, ptr %76, align 4
    #dbg_declare(ptr %76, !3835, !DIExpression(), !4321)
    #dbg_declare(ptr %77, !3837, !DIExpression(), !4322)
  %289 = load i32, ptr %74, align 4, !dbg !4323
  %290 = shl i32 %289, 10, !dbg !4324
  %291 = load i32, ptr %73, align 4, !dbg !4325
  %292 = shl i32 %291, 16, !dbg !4326
  %293 = add i32 %290, %292, !dbg !4327
  %294 = load i32, ptr %75, align 4, !dbg !4328
  %295 = add i32 %293, %294, !dbg !4329
  store i32 %295, ptr %77, align 4, !dbg !4322
    #dbg_declare(ptr %78, !3846, !DIExpression(), !4330)
  %296 = load i32, ptr %77, align 4, !dbg !4331
  %297 = inttoptr i32 %296 to ptr, !dbg !4332
  store ptr %297, ptr %78, align 4, !dbg !4330
  %298 = load i32, ptr %76, align 4, !dbg !4333
  %299 = load ptr, ptr %78, align 4, !dbg !4334
  store volatile i32 %298, ptr %299, align 4, !dbg !4335
  %300 = load i32, ptr %91, align 4, !dbg !4336
  %301 = load i32, ptr %92, align 4, !dbg !4337
  %302 = load i32, ptr %95, align 4, !dbg !4338
  store i32 %300, ptr %79, align 4
    #dbg_declare(ptr %79, !3825, !DIExpression(), !4339)
  store i32 %301, ptr %80, align 4
    #dbg_declare(ptr %80, !3831, !DIExpression(), !4341)
  store i32 -5111776, ptr %81, align 4
    #dbg_declare(ptr %81, !3833, !DIExpression(), !4342)
  store i32 %302, ptr %82, align 4
    #dbg_declare(ptr %82, !3835, !DIExpression(), !4343)
    #dbg_declare(ptr %83, !3837, !DIExpression(), !4344)
  %303 = load i32, ptr %80, align 4, !dbg !4345
  %304 = shl i32 %303, 10, !dbg !4346
  %305 = load i32, ptr %79, align 4, !dbg !4347
  %306 = shl i32 %305, 16, !dbg !4348
  %307 = add i32 %304, %306, !dbg !4349
  %308 = load i32, ptr %81, align 4, !dbg !4350
  %309 = add i32 %307, %308, !dbg !4351
  store i32 %309, ptr %83, align 4, !dbg !4344
    #dbg_declare(ptr %84, !3846, !DIExpression(), !4352)
  %310 = load i32, ptr %83, align 4, !dbg !4353
  %311 = inttoptr i32 %310 to ptr, !dbg !4354
  store ptr %311, ptr %84, align 4, !dbg !4352
  %312 = load i32, ptr %82, align 4, !dbg !4355
  %313 = load ptr, ptr %84, align 4, !dbg !4356
  store volatile i32 %312, ptr %313, align 4, !dbg !4357
  %314 = load i32, ptr %91, align 4, !dbg !4358
  %315 = load i32, ptr %92, align 4, !dbg !4359
  store i32 %314, ptr %85, align 4
    #dbg_declare(ptr %85, !3825, !DIExpression(), !4360)
  store i32 %315, ptr %86, align 4
    #dbg_declare(ptr %86, !3831, !DIExpression(), !4362)
  store i32 -5111768, ptr %87, align 4
    #dbg_declare(ptr %87, !3833, !DIExpression(), !4363)
  store i32 1, ptr %88, align 4
    #dbg_declare(ptr %88, !3835, !DIExpression(), !4364)
    #dbg_declare(ptr %89, !3837, !DIExpression(), !4365)
  %316 = load i32, ptr %86, align 4, !dbg !4366
  %317 = shl i32 %316, 10, !dbg !4367
  %318 = load i32, ptr %85, align 4, !dbg !4368
  %319 = shl i32 %318, 16, !dbg !4369
  %320 = add i32 %317, %319, !dbg !4370
  %321 = load i32, ptr %87, align 4, !dbg !4371
  %322 = add i32 %320, %321, !dbg !4372
  store i32 %322, ptr %89, align 4, !dbg !4365
    #dbg_declare(ptr %90, !3846, !DIExpression(), !4373)
  %323 = load i32, ptr %89, align 4, !dbg !4374
  %324 = inttoptr i32 %323 to ptr, !dbg !4375
  store ptr %324, ptr %90, align 4, !dbg !4373
  %325 = load i32, ptr %88, align 4, !dbg !4376
  %326 = load ptr, ptr %90, align 4, !dbg !4377
  store volatile i32 %325, ptr %326, align 4, !dbg !4378
  %327 = load i8, ptr %101, align 1, !dbg !4379
  %328 = icmp ule i8 %327, 1, !dbg !4379, !nosanitize !1883
  br i1 %328, label %331, label %329, !dbg !4379, !prof !1896, !nosanitize !1883

329:                                              ; preds = %236
  %330 = zext i8 %327 to i32, !dbg !4379, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @185, i32 %330) #6, !dbg !4379, !nosanitize !1883
  br label %331, !dbg !4379, !nosanitize !1883

331:                                              ; preds = %329, %236
  %332 = trunc i8 %327 to i1, !dbg !4379
  br i1 %332, label %333, label %356, !dbg !4379

333:                                              ; preds = %331
  %334 = load i32, ptr %91, align 4, !dbg !4383
  %335 = icmp ult i32 %334, 2, !dbg !4385, !nosanitize !1883
  br i1 %335, label %337, label %336, !dbg !4385, !prof !1896, !nosanitize !1883

336:                                              ; preds = %333
  call void @__ubsan_handle_out_of_bounds(ptr @186, i32 %334) #6, !dbg !4385, !nosanitize !1883
  br label %337, !dbg !4385, !nosanitize !1883

337:                                              ; preds = %336, %333
  %338 = getelementptr inbounds nuw [2 x i32], ptr @noc_posted_writes_num_issued, i32 0, i32 %334, !dbg !4385
  %339 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %334), !dbg !4385, !nosanitize !1883
  %340 = extractvalue { i32, i1 } %339, 1, !dbg !4385, !nosanitize !1883
  %341 = extractvalue { i32, i1 } %339, 0, !dbg !4385, !nosanitize !1883
  %342 = add i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), %341, !dbg !4385, !nosanitize !1883
  %343 = icmp ne i32 %342, 0, !dbg !4385, !nosanitize !1883
  %344 = xor i1 %340, true, !dbg !4385, !nosanitize !1883
  %345 = icmp uge i32 %342, ptrtoint (ptr @noc_posted_writes_num_issued to i32), !dbg !4385, !nosanitize !1883
  %346 = and i1 %345, %344, !dbg !4385, !nosanitize !1883
  br i1 %346, label %348, label %347, !dbg !4385, !prof !1896, !nosanitize !1883

347:                                              ; preds = %337
  call void @__ubsan_handle_pointer_overflow(ptr @187, i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), i32 %342) #6, !dbg !4385, !nosanitize !1883
  br label %348, !dbg !4385, !nosanitize !1883

348:                                              ; preds = %347, %337
  %349 = ptrtoint ptr %338 to i32, !dbg !4385, !nosanitize !1883
  %350 = and i32 %349, 3, !dbg !4385, !nosanitize !1883
  %351 = icmp eq i32 %350, 0, !dbg !4385, !nosanitize !1883
  br i1 %351, label %353, label %352, !dbg !4385, !prof !1896, !nosanitize !1883

352:                                              ; preds = %348
  call void @__ubsan_handle_type_mismatch_v1(ptr @188, i32 %349) #6, !dbg !4385, !nosanitize !1883
  br label %353, !dbg !4385, !nosanitize !1883

353:                                              ; preds = %352, %348
  %354 = load i32, ptr %338, align 4, !dbg !4385
  %355 = add i32 %354, 1, !dbg !4385
  store i32 %355, ptr %338, align 4, !dbg !4385
  br label %402, !dbg !4386

356:                                              ; preds = %331
  %357 = load i32, ptr %91, align 4, !dbg !4387
  %358 = icmp ult i32 %357, 2, !dbg !4389, !nosanitize !1883
  br i1 %358, label %360, label %359, !dbg !4389, !prof !1896, !nosanitize !1883

359:                                              ; preds = %356
  call void @__ubsan_handle_out_of_bounds(ptr @189, i32 %357) #6, !dbg !4389, !nosanitize !1883
  br label %360, !dbg !4389, !nosanitize !1883

360:                                              ; preds = %359, %356
  %361 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %357, !dbg !4389
  %362 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %357), !dbg !4389, !nosanitize !1883
  %363 = extractvalue { i32, i1 } %362, 1, !dbg !4389, !nosanitize !1883
  %364 = extractvalue { i32, i1 } %362, 0, !dbg !4389, !nosanitize !1883
  %365 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %364, !dbg !4389, !nosanitize !1883
  %366 = icmp ne i32 %365, 0, !dbg !4389, !nosanitize !1883
  %367 = xor i1 %363, true, !dbg !4389, !nosanitize !1883
  %368 = icmp uge i32 %365, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !4389, !nosanitize !1883
  %369 = and i1 %368, %367, !dbg !4389, !nosanitize !1883
  br i1 %369, label %371, label %370, !dbg !4389, !prof !1896, !nosanitize !1883

370:                                              ; preds = %360
  call void @__ubsan_handle_pointer_overflow(ptr @190, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %365) #6, !dbg !4389, !nosanitize !1883
  br label %371, !dbg !4389, !nosanitize !1883

371:                                              ; preds = %370, %360
  %372 = ptrtoint ptr %361 to i32, !dbg !4389, !nosanitize !1883
  %373 = and i32 %372, 3, !dbg !4389, !nosanitize !1883
  %374 = icmp eq i32 %373, 0, !dbg !4389, !nosanitize !1883
  br i1 %374, label %376, label %375, !dbg !4389, !prof !1896, !nosanitize !1883

375:                                              ; preds = %371
  call void @__ubsan_handle_type_mismatch_v1(ptr @191, i32 %372) #6, !dbg !4389, !nosanitize !1883
  br label %376, !dbg !4389, !nosanitize !1883

376:                                              ; preds = %375, %371
  %377 = load i32, ptr %361, align 4, !dbg !4389
  %378 = add i32 %377, 1, !dbg !4389
  store i32 %378, ptr %361, align 4, !dbg !4389
  %379 = load i32, ptr %99, align 4, !dbg !4390
  %380 = load i32, ptr %91, align 4, !dbg !4391
  %381 = icmp ult i32 %380, 2, !dbg !4392, !nosanitize !1883
  br i1 %381, label %383, label %382, !dbg !4392, !prof !1896, !nosanitize !1883

382:                                              ; preds = %376
  call void @__ubsan_handle_out_of_bounds(ptr @192, i32 %380) #6, !dbg !4392, !nosanitize !1883
  br label %383, !dbg !4392, !nosanitize !1883

383:                                              ; preds = %382, %376
  %384 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %380, !dbg !4392
  %385 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %380), !dbg !4392, !nosanitize !1883
  %386 = extractvalue { i32, i1 } %385, 1, !dbg !4392, !nosanitize !1883
  %387 = extractvalue { i32, i1 } %385, 0, !dbg !4392, !nosanitize !1883
  %388 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %387, !dbg !4392, !nosanitize !1883
  %389 = icmp ne i32 %388, 0, !dbg !4392, !nosanitize !1883
  %390 = xor i1 %386, true, !dbg !4392, !nosanitize !1883
  %391 = icmp uge i32 %388, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4392, !nosanitize !1883
  %392 = and i1 %391, %390, !dbg !4392, !nosanitize !1883
  br i1 %392, label %394, label %393, !dbg !4392, !prof !1896, !nosanitize !1883

393:                                              ; preds = %383
  call void @__ubsan_handle_pointer_overflow(ptr @193, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %388) #6, !dbg !4392, !nosanitize !1883
  br label %394, !dbg !4392, !nosanitize !1883

394:                                              ; preds = %393, %383
  %395 = ptrtoint ptr %384 to i32, !dbg !4392, !nosanitize !1883
  %396 = and i32 %395, 3, !dbg !4392, !nosanitize !1883
  %397 = icmp eq i32 %396, 0, !dbg !4392, !nosanitize !1883
  br i1 %397, label %399, label %398, !dbg !4392, !prof !1896, !nosanitize !1883

398:                                              ; preds = %394
  call void @__ubsan_handle_type_mismatch_v1(ptr @194, i32 %395) #6, !dbg !4392, !nosanitize !1883
  br label %399, !dbg !4392, !nosanitize !1883

399:                                              ; preds = %398, %394
  %400 = load i32, ptr %384, align 4, !dbg !4392
  %401 = add i32 %400, %379, !dbg !4392
  store i32 %401, ptr %384, align 4, !dbg !4392
  br label %402

402:                                              ; preds = %353, %399
  %403 = load i32, ptr %120, align 4, !dbg !4393
  %404 = add i32 %403, 8192, !dbg !4393
  store i32 %404, ptr %120, align 4, !dbg !4393
  %405 = load i64, ptr %121, align 8, !dbg !4394
  %406 = add i64 %405, 8192, !dbg !4394
  store i64 %406, ptr %121, align 8, !dbg !4394
  %407 = load i32, ptr %122, align 4, !dbg !4395
  %408 = sub i32 %407, 8192, !dbg !4395
  store i32 %408, ptr %122, align 4, !dbg !4395
  br label %141, !dbg !4159, !llvm.loop !4396

409:                                              ; preds = %141
  br label %410, !dbg !4398

410:                                              ; preds = %428, %409
  %411 = load i32, ptr %118, align 4, !dbg !4399
  %412 = load i32, ptr %119, align 4, !dbg !4400
  store i32 %411, ptr %116, align 4
    #dbg_declare(ptr %116, !3764, !DIExpression(), !4401)
  store i32 %412, ptr %117, align 4
    #dbg_declare(ptr %117, !3770, !DIExpression(), !4403)
  %413 = load i32, ptr %116, align 4, !dbg !4404
  %414 = load i32, ptr %117, align 4, !dbg !4405
  store i32 %413, ptr %104, align 4
    #dbg_declare(ptr %104, !3774, !DIExpression(), !4406)
  store i32 %414, ptr %105, align 4
    #dbg_declare(ptr %105, !3780, !DIExpression(), !4408)
  store i32 -5111768, ptr %106, align 4
    #dbg_declare(ptr %106, !3782, !DIExpression(), !4409)
    #dbg_declare(ptr %107, !3784, !DIExpression(), !4410)
  %415 = load i32, ptr %105, align 4, !dbg !4411
  %416 = shl i32 %415, 10, !dbg !4412
  %417 = load i32, ptr %104, align 4, !dbg !4413
  %418 = shl i32 %417, 16, !dbg !4414
  %419 = add i32 %416, %418, !dbg !4415
  %420 = load i32, ptr %106, align 4, !dbg !4416
  %421 = add i32 %419, %420, !dbg !4417
  store i32 %421, ptr %107, align 4, !dbg !4410
    #dbg_declare(ptr %108, !3793, !DIExpression(), !4418)
  %422 = load i32, ptr %107, align 4, !dbg !4419
  %423 = inttoptr i32 %422 to ptr, !dbg !4420
  store ptr %423, ptr %108, align 4, !dbg !4418
  %424 = load ptr, ptr %108, align 4, !dbg !4421
  %425 = load volatile i32, ptr %424, align 4, !dbg !4422
  %426 = icmp eq i32 %425, 0, !dbg !4423
  %427 = xor i1 %426, true, !dbg !4424
  br i1 %427, label %428, label %429, !dbg !4398

428:                                              ; preds = %410
  br label %410, !dbg !4398, !llvm.loop !4425

429:                                              ; preds = %410
  %430 = load i32, ptr %118, align 4, !dbg !4427
  %431 = load i32, ptr %119, align 4, !dbg !4428
  %432 = load i32, ptr %120, align 4, !dbg !4429
  %433 = load i64, ptr %121, align 8, !dbg !4430
  %434 = load i32, ptr %122, align 4, !dbg !4431
  %435 = load i32, ptr %123, align 4, !dbg !4432
  %436 = load i8, ptr %124, align 1, !dbg !4433
  %437 = icmp ule i8 %436, 1, !dbg !4433, !nosanitize !1883
  br i1 %437, label %440, label %438, !dbg !4433, !prof !1896, !nosanitize !1883

438:                                              ; preds = %429
  %439 = zext i8 %436 to i32, !dbg !4433, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @167, i32 %439) #6, !dbg !4433, !nosanitize !1883
  br label %440, !dbg !4433, !nosanitize !1883

440:                                              ; preds = %438, %429
  %441 = trunc i8 %436 to i1, !dbg !4433
  %442 = load i8, ptr %125, align 1, !dbg !4434
  %443 = icmp ule i8 %442, 1, !dbg !4434, !nosanitize !1883
  br i1 %443, label %446, label %444, !dbg !4434, !prof !1896, !nosanitize !1883

444:                                              ; preds = %440
  %445 = zext i8 %442 to i32, !dbg !4434, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @168, i32 %445) #6, !dbg !4434, !nosanitize !1883
  br label %446, !dbg !4434, !nosanitize !1883

446:                                              ; preds = %444, %440
  %447 = trunc i8 %442 to i1, !dbg !4434
  %448 = load i32, ptr %126, align 4, !dbg !4435
  %449 = load i8, ptr %127, align 1, !dbg !4436
  %450 = icmp ule i8 %449, 1, !dbg !4436, !nosanitize !1883
  br i1 %450, label %453, label %451, !dbg !4436, !prof !1896, !nosanitize !1883

451:                                              ; preds = %446
  %452 = zext i8 %449 to i32, !dbg !4436, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @169, i32 %452) #6, !dbg !4436, !nosanitize !1883
  br label %453, !dbg !4436, !nosanitize !1883

453:                                              ; preds = %451, %446
  %454 = trunc i8 %449 to i1, !dbg !4436
  %455 = load i8, ptr %128, align 1, !dbg !4437
  %456 = icmp ule i8 %455, 1, !dbg !4437, !nosanitize !1883
  br i1 %456, label %459, label %457, !dbg !4437, !prof !1896, !nosanitize !1883

457:                                              ; preds = %453
  %458 = zext i8 %455 to i32, !dbg !4437, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @170, i32 %458) #6, !dbg !4437, !nosanitize !1883
  br label %459, !dbg !4437, !nosanitize !1883

459:                                              ; preds = %453, %457
  %460 = trunc i8 %455 to i1, !dbg !4437
  %461 = load i32, ptr %129, align 4, !dbg !4438
  store i32 %430, ptr %42, align 4
    #dbg_declare(ptr %42, !4205, !DIExpression(), !4439)
  store i32 %431, ptr %43, align 4
    #dbg_declare(ptr %43, !4211, !DIExpression(), !4441)
  store i32 %432, ptr %44, align 4
    #dbg_declare(ptr %44, !4213, !DIExpression(), !4442)
  store i64 %433, ptr %45, align 8
    #dbg_declare(ptr %45, !4215, !DIExpression(), !4443)
  store i32 %434, ptr %46, align 4
    #dbg_declare(ptr %46, !4217, !DIExpression(), !4444)
  store i32 %435, ptr %47, align 4
    #dbg_declare(ptr %47, !4219, !DIExpression(), !4445)
  %462 = zext i1 %441 to i8
  store i8 %462, ptr %48, align 1
    #dbg_declare(ptr %48, !4221, !DIExpression(), !4446)
  %463 = zext i1 %447 to i8
  store i8 %463, ptr %49, align 1
    #dbg_declare(ptr %49, !4223, !DIExpression(), !4447)
  store i32 %448, ptr %50, align 4
    #dbg_declare(ptr %50, !4225, !DIExpression(), !4448)
  %464 = zext i1 %454 to i8
  store i8 %464, ptr %51, align 1
    #dbg_declare(ptr %51, !4227, !DIExpression(), !4449)
  %465 = zext i1 %460 to i8
  store i8 %465, ptr %52, align 1
    #dbg_declare(ptr %52, !4229, !DIExpression(), !4450)
  store i32 %461, ptr %53, align 4
    #dbg_declare(ptr %53, !4231, !DIExpression(), !4451)
    #dbg_declare(ptr %54, !4233, !DIExpression(), !4452)
  %466 = load i32, ptr %47, align 4, !dbg !4453
  %467 = shl i32 %466, 13, !dbg !4454
  %468 = or i32 130, %467, !dbg !4455
  %469 = load i8, ptr %49, align 1, !dbg !4456
  %470 = icmp ule i8 %469, 1, !dbg !4456, !nosanitize !1883
  br i1 %470, label %473, label %471, !dbg !4456, !prof !1896, !nosanitize !1883

471:                                              ; preds = %459
  %472 = zext i8 %469 to i32, !dbg !4456, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @175, i32 %472) #6, !dbg !4456, !nosanitize !1883
  br label %473, !dbg !4456, !nosanitize !1883

473:                                              ; preds = %471, %459
  %474 = trunc i8 %469 to i1, !dbg !4456
  %475 = zext i1 %474 to i64, !dbg !4456
  %476 = select i1 %474, i32 64, i32 0, !dbg !4456
  %477 = or i32 %468, %476, !dbg !4457
  %478 = load i8, ptr %48, align 1, !dbg !4458
  %479 = icmp ule i8 %478, 1, !dbg !4458, !nosanitize !1883
  br i1 %479, label %482, label %480, !dbg !4458, !prof !1896, !nosanitize !1883

480:                                              ; preds = %473
  %481 = zext i8 %478 to i32, !dbg !4458, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @177, i32 %481) #6, !dbg !4458, !nosanitize !1883
  br label %482, !dbg !4458, !nosanitize !1883

482:                                              ; preds = %480, %473
  %483 = trunc i8 %478 to i1, !dbg !4458
  br i1 %483, label %484, label %494, !dbg !4458

484:                                              ; preds = %482
  %485 = load i8, ptr %51, align 1, !dbg !4459
  %486 = icmp ule i8 %485, 1, !dbg !4459, !nosanitize !1883
  br i1 %486, label %489, label %487, !dbg !4459, !prof !1896, !nosanitize !1883

487:                                              ; preds = %484
  %488 = zext i8 %485 to i32, !dbg !4459, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @178, i32 %488) #6, !dbg !4459, !nosanitize !1883
  br label %489, !dbg !4459, !nosanitize !1883

489:                                              ; preds = %487, %484
  %490 = trunc i8 %485 to i1, !dbg !4459
  %491 = zext i1 %490 to i64, !dbg !4459
  %492 = select i1 %490, i32 256, i32 0, !dbg !4459
  %493 = or i32 %492, 32, !dbg !4460
  br label %495, !dbg !4458

494:                                              ; preds = %482
  br label %495, !dbg !4458

495:                                              ; preds = %494, %489
  %496 = phi i32 [ %493, %489 ], [ 0, %494 ], !dbg !4458
  %497 = or i32 %477, %496, !dbg !4461
  %498 = load i8, ptr %52, align 1, !dbg !4462
  %499 = icmp ule i8 %498, 1, !dbg !4462, !nosanitize !1883
  br i1 %499, label %502, label %500, !dbg !4462, !prof !1896, !nosanitize !1883

500:                                              ; preds = %495
  %501 = zext i8 %498 to i32, !dbg !4462, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @181, i32 %501) #6, !dbg !4462, !nosanitize !1883
  br label %502, !dbg !4462, !nosanitize !1883

502:                                              ; preds = %500, %495
  %503 = trunc i8 %498 to i1, !dbg !4462
  %504 = zext i1 %503 to i64, !dbg !4462
  %505 = select i1 %503, i32 0, i32 16, !dbg !4462
  %506 = or i32 %497, %505, !dbg !4463
  store i32 %506, ptr %54, align 4, !dbg !4452
  %507 = load i32, ptr %42, align 4, !dbg !4464
  %508 = load i32, ptr %43, align 4, !dbg !4465
  %509 = load i32, ptr %54, align 4, !dbg !4466
  store i32 %507, ptr %6, align 4
    #dbg_declare(ptr %6, !3825, !DIExpression(), !4467)
  store i32 %508, ptr %7, align 4
    #dbg_declare(ptr %7, !3831, !DIExpression(), !4469)
  store i32 -5111780, ptr %8, align 4
    #dbg_declare(ptr %8, !3833, !DIExpression(), !4470)
  store i32 %509, ptr %9, align 4
    #dbg_declare(ptr %9, !3835, !DIExpression(), !4471)
    #dbg_declare(ptr %10, !3837, !DIExpression(), !4472)
  %510 = load i32, ptr %7, align 4, !dbg !4473
  %511 = shl i32 %510, 10, !dbg !4474
  %512 = load i32, ptr %6, align 4, !dbg !4475
  %513 = shl i32 %512, 16, !dbg !4476
  %514 = add i32 %511, %513, !dbg !4477
  %515 = load i32, ptr %8, align 4, !dbg !4478
  %516 = add i32 %514, %515, !dbg !4479
  store i32 %516, ptr %10, align 4, !dbg !4472
    #dbg_declare(ptr %11, !3846, !DIExpression(), !4480)
  %517 = load i32, ptr %10, align 4, !dbg !4481
  %518 = inttoptr i32 %517 to ptr, !dbg !4482
  store ptr %518, ptr %11, align 4, !dbg !4480
  %519 = load i32, ptr %9, align 4, !dbg !4483
  %520 = load ptr, ptr %11, align 4, !dbg !4484
  store volatile i32 %519, ptr %520, align 4, !dbg !4485
  %521 = load i32, ptr %42, align 4, !dbg !4486
  %522 = load i32, ptr %43, align 4, !dbg !4487
  %523 = load i32, ptr %44, align 4, !dbg !4488
  store i32 %521, ptr %12, align 4
    #dbg_declare(ptr %12, !3825, !DIExpression(), !4489)
  store i32 %522, ptr %13, align 4
    #dbg_declare(ptr %13, !3831, !DIExpression(), !4491)
  store i32 -5111808, ptr %14, align 4
    #dbg_declare(ptr %14, !3833, !DIExpression(), !4492)
  store i32 %523, ptr %15, align 4
    #dbg_declare(ptr %15, !3835, !DIExpression(), !4493)
    #dbg_declare(ptr %16, !3837, !DIExpression(), !4494)
  %524 = load i32, ptr %13, align 4, !dbg !4495
  %525 = shl i32 %524, 10, !dbg !4496
  %526 = load i32, ptr %12, align 4, !dbg !4497
  %527 = shl i32 %526, 16, !dbg !4498
  %528 = add i32 %525, %527, !dbg !4499
  %529 = load i32, ptr %14, align 4, !dbg !4500
  %530 = add i32 %528, %529, !dbg !4501
  store i32 %530, ptr %16, align 4, !dbg !4494
    #dbg_declare(ptr %17, !3846, !DIExpression(), !4502)
  %531 = load i32, ptr %16, align 4, !dbg !4503
  %532 = inttoptr i32 %531 to ptr, !dbg !4504
  store ptr %532, ptr %17, align 4, !dbg !4502
  %533 = load i32, ptr %15, align 4, !dbg !4505
  %534 = load ptr, ptr %17, align 4, !dbg !4506
  store volatile i32 %533, ptr %534, align 4, !dbg !4507
  %535 = load i32, ptr %42, align 4, !dbg !4508
  %536 = load i32, ptr %43, align 4, !dbg !4509
  %537 = load i64, ptr %45, align 8, !dbg !4510
  %538 = trunc i64 %537 to i32, !dbg !4510
  store i32 %535, ptr %18, align 4
    #dbg_declare(ptr %18, !3825, !DIExpression(), !4511)
  store i32 %536, ptr %19, align 4
    #dbg_declare(ptr %19, !3831, !DIExpression(), !4513)
  store i32 -5111796, ptr %20, align 4
    #dbg_declare(ptr %20, !3833, !DIExpression(), !4514)
  store i32 %538, ptr %21, align 4
    #dbg_declare(ptr %21, !3835, !DIExpression(), !4515)
    #dbg_declare(ptr %22, !3837, !DIExpression(), !4516)
  %539 = load i32, ptr %19, align 4, !dbg !4517
  %540 = shl i32 %539, 10, !dbg !4518
  %541 = load i32, ptr %18, align 4, !dbg !4519
  %542 = shl i32 %541, 16, !dbg !4520
  %543 = add i32 %540, %542, !dbg !4521
  %544 = load i32, ptr %20, align 4, !dbg !4522
  %545 = add i32 %543, %544, !dbg !4523
  store i32 %545, ptr %22, align 4, !dbg !4516
    #dbg_declare(ptr %23, !3846, !DIExpression(), !4524)
  %546 = load i32, ptr %22, align 4, !dbg !4525
  %547 = inttoptr i32 %546 to ptr, !dbg !4526
  store ptr %547, ptr %23, align 4, !dbg !4524
  %548 = load i32, ptr %21, align 4, !dbg !4527
  %549 = load ptr, ptr %23, align 4, !dbg !4528
  store volatile i32 %548, ptr %549, align 4, !dbg !4529
  %550 = load i32, ptr %42, align 4, !dbg !4530
  %551 = load i32, ptr %43, align 4, !dbg !4531
  %552 = load i64, ptr %45, align 8, !dbg !4532
  %553 = lshr i64 %552, 32, !dbg !4533
  %554 = trunc i64 %553 to i32, !dbg !4534
  store i32 %550, ptr %24, align 4
    #dbg_declare(ptr %24, !3825, !DIExpression(), !4535)
  store i32 %551, ptr %25, align 4
    #dbg_declare(ptr %25, !3831, !DIExpression(), !4537)
  store i32 -5111792, ptr %26, align 4
    #dbg_declare(ptr %26, !3833, !DIExpression(), !4538)
  store i32 %554, ptr %27, align 4
    #dbg_declare(ptr %27, !3835, !DIExpression(), !4539)
    #dbg_declare(ptr %28, !3837, !DIExpression(), !4540)
  %555 = load i32, ptr %25, align 4, !dbg !4541
  %556 = shl i32 %555, 10, !dbg !4542
  %557 = load i32, ptr %24, align 4, !dbg !4543
  %558 = shl i32 %557, 16, !dbg !4544
  %559 = add i32 %556, %558, !dbg !4545
  %560 = load i32, ptr %26, align 4, !dbg !4546
  %561 = add i32 %559, %560, !dbg !4547
  store i32 %561, ptr %28, align 4, !dbg !4540
    #dbg_declare(ptr %29, !3846, !DIExpression(), !4548)
  %562 = load i32, ptr %28, align 4, !dbg !4549
  %563 = inttoptr i32 %562 to ptr, !dbg !4550
  store ptr %563, ptr %29, align 4, !dbg !4548
  %564 = load i32, ptr %27, align 4, !dbg !4551
  %565 = load ptr, ptr %29, align 4, !dbg !4552
  store volatile i32 %564, ptr %565, align 4, !dbg !4553
  %566 = load i32, ptr %42, align 4, !dbg !4554
  %567 = load i32, ptr %43, align 4, !dbg !4555
  %568 = load i32, ptr %46, align 4, !dbg !4556
  store i32 %566, ptr %30, align 4
    #dbg_declare(ptr %30, !3825, !DIExpression(), !4557)
  store i32 %567, ptr %31, align 4
    #dbg_declare(ptr %31, !3831, !DIExpression(), !4559)
  store i32 -5111776, ptr %32, align 4
    #dbg_declare(ptr %32, !3833, !DIExpression(), !4560)
  store i32 %568, ptr %33, align 4
    #dbg_declare(ptr %33, !3835, !DIExpression(), !4561)
    #dbg_declare(ptr %34, !3837, !DIExpression(), !4562)
  %569 = load i32, ptr %31, align 4, !dbg !4563
  %570 = shl i32 %569, 10, !dbg !4564
  %571 = load i32, ptr %30, align 4, !dbg !4565
  %572 = shl i32 %571, 16, !dbg !4566
  %573 = add i32 %570, %572, !dbg !4567
  %574 = load i32, ptr %32, align 4, !dbg !4568
  %575 = add i32 %573, %574, !dbg !4569
  store i32 %575, ptr %34, align 4, !dbg !4562
    #dbg_declare(ptr %35, !3846, !DIExpression(), !4570)
  %576 = load i32, ptr %34, align 4, !dbg !4571
  %577 = inttoptr i32 %576 to ptr, !dbg !4572
  store ptr %577, ptr %35, align 4, !dbg !4570
  %578 = load i32, ptr %33, align 4, !dbg !4573
  %579 = load ptr, ptr %35, align 4, !dbg !4574
  store volatile i32 %578, ptr %579, align 4, !dbg !4575
  %580 = load i32, ptr %42, align 4, !dbg !4576
  %581 = load i32, ptr %43, align 4, !dbg !4577
  store i32 %580, ptr %36, align 4
    #dbg_declare(ptr %36, !3825, !DIExpression(), !4578)
  store i32 %581, ptr %37, align 4
    #dbg_declare(ptr %37, !3831, !DIExpression(), !4580)
  store i32 -5111768, ptr %38, align 4
    #dbg_declare(ptr %38, !3833, !DIExpression(), !4581)
  store i32 1, ptr %39, align 4
    #dbg_declare(ptr %39, !3835, !DIExpression(), !4582)
    #dbg_declare(ptr %40, !3837, !DIExpression(), !4583)
  %582 = load i32, ptr %37, align 4, !dbg !4584
  %583 = shl i32 %582, 10, !dbg !4585
  %584 = load i32, ptr %36, align 4, !dbg !4586
  %585 = shl i32 %584, 16, !dbg !4587
  %586 = add i32 %583, %585, !dbg !4588
  %587 = load i32, ptr %38, align 4, !dbg !4589
  %588 = add i32 %586, %587, !dbg !4590
  store i32 %588, ptr %40, align 4, !dbg !4583
    #dbg_declare(ptr %41, !3846, !DIExpression(), !4591)
  %589 = load i32, ptr %40, align 4, !dbg !4592
  %590 = inttoptr i32 %589 to ptr, !dbg !4593
  store ptr %590, ptr %41, align 4, !dbg !4591
  %591 = load i32, ptr %39, align 4, !dbg !4594
  %592 = load ptr, ptr %41, align 4, !dbg !4595
  store volatile i32 %591, ptr %592, align 4, !dbg !4596
  %593 = load i8, ptr %52, align 1, !dbg !4597
  %594 = icmp ule i8 %593, 1, !dbg !4597, !nosanitize !1883
  br i1 %594, label %597, label %595, !dbg !4597, !prof !1896, !nosanitize !1883

595:                                              ; preds = %502
  %596 = zext i8 %593 to i32, !dbg !4597, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @185, i32 %596) #6, !dbg !4597, !nosanitize !1883
  br label %597, !dbg !4597, !nosanitize !1883

597:                                              ; preds = %595, %502
  %598 = trunc i8 %593 to i1, !dbg !4597
  br i1 %598, label %599, label %622, !dbg !4597

599:                                              ; preds = %597
  %600 = load i32, ptr %42, align 4, !dbg !4598
  %601 = icmp ult i32 %600, 2, !dbg !4599, !nosanitize !1883
  br i1 %601, label %603, label %602, !dbg !4599, !prof !1896, !nosanitize !1883

602:                                              ; preds = %599
  call void @__ubsan_handle_out_of_bounds(ptr @186, i32 %600) #6, !dbg !4599, !nosanitize !1883
  br label %603, !dbg !4599, !nosanitize !1883

603:                                              ; preds = %602, %599
  %604 = getelementptr inbounds nuw [2 x i32], ptr @noc_posted_writes_num_issued, i32 0, i32 %600, !dbg !4599
  %605 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %600), !dbg !4599, !nosanitize !1883
  %606 = extractvalue { i32, i1 } %605, 1, !dbg !4599, !nosanitize !1883
  %607 = extractvalue { i32, i1 } %605, 0, !dbg !4599, !nosanitize !1883
  %608 = add i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), %607, !dbg !4599, !nosanitize !1883
  %609 = icmp ne i32 %608, 0, !dbg !4599, !nosanitize !1883
  %610 = xor i1 %606, true, !dbg !4599, !nosanitize !1883
  %611 = icmp uge i32 %608, ptrtoint (ptr @noc_posted_writes_num_issued to i32), !dbg !4599, !nosanitize !1883
  %612 = and i1 %611, %610, !dbg !4599, !nosanitize !1883
  br i1 %612, label %614, label %613, !dbg !4599, !prof !1896, !nosanitize !1883

613:                                              ; preds = %603
  call void @__ubsan_handle_pointer_overflow(ptr @187, i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), i32 %608) #6, !dbg !4599, !nosanitize !1883
  br label %614, !dbg !4599, !nosanitize !1883

614:                                              ; preds = %613, %603
  %615 = ptrtoint ptr %604 to i32, !dbg !4599, !nosanitize !1883
  %616 = and i32 %615, 3, !dbg !4599, !nosanitize !1883
  %617 = icmp eq i32 %616, 0, !dbg !4599, !nosanitize !1883
  br i1 %617, label %619, label %618, !dbg !4599, !prof !1896, !nosanitize !1883

618:                                              ; preds = %614
  call void @__ubsan_handle_type_mismatch_v1(ptr @188, i32 %615) #6, !dbg !4599, !nosanitize !1883
  br label %619, !dbg !4599, !nosanitize !1883

619:                                              ; preds = %618, %614
  %620 = load i32, ptr %604, align 4, !dbg !4599
  %621 = add i32 %620, 1, !dbg !4599
  store i32 %621, ptr %604, align 4, !dbg !4599
  br label %668, !dbg !4600

622:                                              ; preds = %597
  %623 = load i32, ptr %42, align 4, !dbg !4601
  %624 = icmp ult i32 %623, 2, !dbg !4602, !nosanitize !1883
  br i1 %624, label %626, label %625, !dbg !4602, !prof !1896, !nosanitize !1883

625:                                              ; preds = %622
  call void @__ubsan_handle_out_of_bounds(ptr @189, i32 %623) #6, !dbg !4602, !nosanitize !1883
  br label %626, !dbg !4602, !nosanitize !1883

626:                                              ; preds = %625, %622
  %627 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %623, !dbg !4602
  %628 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %623), !dbg !4602, !nosanitize !1883
  %629 = extractvalue { i32, i1 } %628, 1, !dbg !4602, !nosanitize !1883
  %630 = extractvalue { i32, i1 } %628, 0, !dbg !4602, !nosanitize !1883
  %631 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %630, !dbg !4602, !nosanitize !1883
  %632 = icmp ne i32 %631, 0, !dbg !4602, !nosanitize !1883
  %633 = xor i1 %629, true, !dbg !4602, !nosanitize !1883
  %634 = icmp uge i32 %631, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !4602, !nosanitize !1883
  %635 = and i1 %634, %633, !dbg !4602, !nosanitize !1883
  br i1 %635, label %637, label %636, !dbg !4602, !prof !1896, !nosanitize !1883

636:                                              ; preds = %626
  call void @__ubsan_handle_pointer_overflow(ptr @190, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %631) #6, !dbg !4602, !nosanitize !1883
  br label %637, !dbg !4602, !nosanitize !1883

637:                                              ; preds = %636, %626
  %638 = ptrtoint ptr %627 to i32, !dbg !4602, !nosanitize !1883
  %639 = and i32 %638, 3, !dbg !4602, !nosanitize !1883
  %640 = icmp eq i32 %639, 0, !dbg !4602, !nosanitize !1883
  br i1 %640, label %642, label %641, !dbg !4602, !prof !1896, !nosanitize !1883

641:                                              ; preds = %637
  call void @__ubsan_handle_type_mismatch_v1(ptr @191, i32 %638) #6, !dbg !4602, !nosanitize !1883
  br label %642, !dbg !4602, !nosanitize !1883

642:                                              ; preds = %641, %637
  %643 = load i32, ptr %627, align 4, !dbg !4602
  %644 = add i32 %643, 1, !dbg !4602
  store i32 %644, ptr %627, align 4, !dbg !4602
  %645 = load i32, ptr %50, align 4, !dbg !4603
  %646 = load i32, ptr %42, align 4, !dbg !4604
  %647 = icmp ult i32 %646, 2, !dbg !4605, !nosanitize !1883
  br i1 %647, label %649, label %648, !dbg !4605, !prof !1896, !nosanitize !1883

648:                                              ; preds = %642
  call void @__ubsan_handle_out_of_bounds(ptr @192, i32 %646) #6, !dbg !4605, !nosanitize !1883
  br label %649, !dbg !4605, !nosanitize !1883

649:                                              ; preds = %648, %642
  %650 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %646, !dbg !4605
  %651 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %646), !dbg !4605, !nosanitize !1883
  %652 = extractvalue { i32, i1 } %651, 1, !dbg !4605, !nosanitize !1883
  %653 = extractvalue { i32, i1 } %651, 0, !dbg !4605, !nosanitize !1883
  %654 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %653, !dbg !4605, !nosanitize !1883
  %655 = icmp ne i32 %654, 0, !dbg !4605, !nosanitize !1883
  %656 = xor i1 %652, true, !dbg !4605, !nosanitize !1883
  %657 = icmp uge i32 %654, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4605, !nosanitize !1883
  %658 = and i1 %657, %656, !dbg !4605, !nosanitize !1883
  br i1 %658, label %660, label %659, !dbg !4605, !prof !1896, !nosanitize !1883

659:                                              ; preds = %649
  call void @__ubsan_handle_pointer_overflow(ptr @193, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %654) #6, !dbg !4605, !nosanitize !1883
  br label %660, !dbg !4605, !nosanitize !1883

660:                                              ; preds = %659, %649
  %661 = ptrtoint ptr %650 to i32, !dbg !4605, !nosanitize !1883
  %662 = and i32 %661, 3, !dbg !4605, !nosanitize !1883
  %663 = icmp eq i32 %662, 0, !dbg !4605, !nosanitize !1883
  br i1 %663, label %665, label %664, !dbg !4605, !prof !1896, !nosanitize !1883

664:                                              ; preds = %660
  call void @__ubsan_handle_type_mismatch_v1(ptr @194, i32 %661) #6, !dbg !4605, !nosanitize !1883
  br label %665, !dbg !4605, !nosanitize !1883

665:                                              ; preds = %664, %660
  %666 = load i32, ptr %650, align 4, !dbg !4605
  %667 = add i32 %666, %645, !dbg !4605
  store i32 %667, ptr %650, align 4, !dbg !4605
  br label %668

668:                                              ; preds = %619, %665
  ret void, !dbg !4606
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_load_invalid_value(ptr, i32) #1

attributes #0 = { mustprogress noinline nounwind optnone sspstrong uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="4" "target-cpu"="pentium4" "target-features"="+32bit-mode,+cmov,+cx8,+fxsr,+mmx,+nopl,+slow-unaligned-mem-16,+sse,+sse2,+vzeroupper,+x87,-16bit-mode,-64bit,-adx,-aes,-allow-light-256-bit,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx,-avx10.1,-avx10.2,-avx2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-bmi,-bmi2,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-crc32,-cx16,-egpr,-enqcmd,-ermsb,-f16c,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-popcnt,-false-deps-range,-fast-11bytenop,-fast-15bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-fsqrt,-fast-scalar-shift-masks,-fast-shld-rotate,-fast-variable-crosslane-shuffle,-fast-variable-perlane-shuffle,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma,-fma4,-fsgsbase,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-idivq-to-divl,-inline-asm-use-gpr32,-invpcid,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-lzcnt,-macrofusion,-movbe,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-no-bypass-delay-mov,-no-bypass-delay-shuffle,-pad-short-functions,-pclmul,-pconfig,-pku,-popcnt,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdrnd,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sahf,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-3ops-lea,-slow-incdec,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-32,-sm3,-sm4,-sse-unaligned-mem,-sse3,-sse4.1,-sse4.2,-sse4a,-ssse3,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsave,-xsavec,-xsaveopt,-xsaves,-zu" "tune-cpu"="generic" }
attributes #1 = { uwtable }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress noinline optnone sspstrong uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="4" "target-cpu"="pentium4" "target-features"="+32bit-mode,+cmov,+cx8,+fxsr,+mmx,+nopl,+slow-unaligned-mem-16,+sse,+sse2,+vzeroupper,+x87,-16bit-mode,-64bit,-adx,-aes,-allow-light-256-bit,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx,-avx10.1,-avx10.2,-avx2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-bmi,-bmi2,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-crc32,-cx16,-egpr,-enqcmd,-ermsb,-f16c,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-popcnt,-false-deps-range,-fast-11bytenop,-fast-15bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-fsqrt,-fast-scalar-shift-masks,-fast-shld-rotate,-fast-variable-crosslane-shuffle,-fast-variable-perlane-shuffle,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma,-fma4,-fsgsbase,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-idivq-to-divl,-inline-asm-use-gpr32,-invpcid,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-lzcnt,-macrofusion,-movbe,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-no-bypass-delay-mov,-no-bypass-delay-shuffle,-pad-short-functions,-pclmul,-pconfig,-pku,-popcnt,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdrnd,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sahf,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-3ops-lea,-slow-incdec,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-32,-sm3,-sm4,-sse-unaligned-mem,-sse3,-sse4.1,-sse4.2,-sse4a,-ssse3,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsave,-xsavec,-xsaveopt,-xsaves,-zu" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nomerge nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!1871, !1872, !1873, !1874, !1875, !1876}
!llvm.ident = !{!1877}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang version 22.1.8", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !2, retainedTypes: !81, globals: !677, imports: !695, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_two_products_0/chain_1_writer.cpp", directory: "/work/wt/integration")
!2 = !{!3, !33, !46, !58, !64, !74}
!3 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "DPrintTypeID", file: !4, line: 55, baseType: !5, size: 8, elements: !8, identifier: "_ZTS12DPrintTypeID")
!4 = !DIFile(filename: "ref/tt-metal/tt_metal/hostdevcommon/api/hostdevcommon/dprint_common.h", directory: "/work")
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint8_t", file: !6, line: 144, baseType: !7)
!6 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/x86-linux-musl/bits/alltypes.h", directory: "/work")
!7 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!8 = !{!9, !10, !11, !12, !13, !14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !27, !28, !29, !30, !31, !32}
!9 = !DIEnumerator(name: "DPrintCSTR", value: 0, isUnsigned: true)
!10 = !DIEnumerator(name: "DPrintENDL", value: 1, isUnsigned: true)
!11 = !DIEnumerator(name: "DPrintSETW", value: 2, isUnsigned: true)
!12 = !DIEnumerator(name: "DPrintUINT8", value: 3, isUnsigned: true)
!13 = !DIEnumerator(name: "DPrintUINT16", value: 4, isUnsigned: true)
!14 = !DIEnumerator(name: "DPrintUINT32", value: 5, isUnsigned: true)
!15 = !DIEnumerator(name: "DPrintUINT64", value: 6, isUnsigned: true)
!16 = !DIEnumerator(name: "DPrintINT8", value: 7, isUnsigned: true)
!17 = !DIEnumerator(name: "DPrintINT16", value: 8, isUnsigned: true)
!18 = !DIEnumerator(name: "DPrintINT32", value: 9, isUnsigned: true)
!19 = !DIEnumerator(name: "DPrintINT64", value: 10, isUnsigned: true)
!20 = !DIEnumerator(name: "DPrintFLOAT32", value: 11, isUnsigned: true)
!21 = !DIEnumerator(name: "DPrintCHAR", value: 12, isUnsigned: true)
!22 = !DIEnumerator(name: "DPrintBFLOAT16", value: 13, isUnsigned: true)
!23 = !DIEnumerator(name: "DPrintSETPRECISION", value: 14, isUnsigned: true)
!24 = !DIEnumerator(name: "DPrintFIXED", value: 15, isUnsigned: true)
!25 = !DIEnumerator(name: "DPrintDEFAULTFLOAT", value: 16, isUnsigned: true)
!26 = !DIEnumerator(name: "DPrintHEX", value: 17, isUnsigned: true)
!27 = !DIEnumerator(name: "DPrintOCT", value: 18, isUnsigned: true)
!28 = !DIEnumerator(name: "DPrintDEC", value: 19, isUnsigned: true)
!29 = !DIEnumerator(name: "DPrintTILESLICE", value: 20, isUnsigned: true)
!30 = !DIEnumerator(name: "DPrintU32_ARRAY", value: 21, isUnsigned: true)
!31 = !DIEnumerator(name: "DPrintTYPED_U32_ARRAY", value: 22, isUnsigned: true)
!32 = !DIEnumerator(name: "DPrintTypeID_Count", value: 23, isUnsigned: true)
!33 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "ArgConfig", scope: !35, file: !34, line: 17, baseType: !5, size: 8, flags: DIFlagEnumClass, elements: !36, identifier: "_ZTSN15tensor_accessor9ArgConfigE")
!34 = !DIFile(filename: "ref/tt-metal/tt_metal/hostdevcommon/api/hostdevcommon/tensor_accessor/arg_config.hpp", directory: "/work")
!35 = !DINamespace(name: "tensor_accessor", scope: null)
!36 = !{!37, !38, !39, !40, !41, !42, !43, !44, !45}
!37 = !DIEnumerator(name: "None", value: 0, isUnsigned: true)
!38 = !DIEnumerator(name: "Sharded", value: 1, isUnsigned: true)
!39 = !DIEnumerator(name: "IsDram", value: 2, isUnsigned: true)
!40 = !DIEnumerator(name: "RuntimeRank", value: 4, isUnsigned: true)
!41 = !DIEnumerator(name: "RuntimeNumBanks", value: 8, isUnsigned: true)
!42 = !DIEnumerator(name: "RuntimeTensorShape", value: 16, isUnsigned: true)
!43 = !DIEnumerator(name: "RuntimeShardShape", value: 32, isUnsigned: true)
!44 = !DIEnumerator(name: "RuntimeBankCoords", value: 64, isUnsigned: true)
!45 = !DIEnumerator(name: "Runtime", value: 124, isUnsigned: true)
!46 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "memory_order", scope: !48, file: !47, line: 52, baseType: !50, size: 32, elements: !51, identifier: "_ZTSNSt3__112memory_orderE")
!47 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/memory_order.h", directory: "/work")
!48 = !DINamespace(name: "__1", scope: !49, exportSymbols: true)
!49 = !DINamespace(name: "std", scope: null)
!50 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!51 = !{!52, !53, !54, !55, !56, !57}
!52 = !DIEnumerator(name: "memory_order_relaxed", value: 0, isUnsigned: true)
!53 = !DIEnumerator(name: "memory_order_consume", value: 1, isUnsigned: true)
!54 = !DIEnumerator(name: "memory_order_acquire", value: 2, isUnsigned: true)
!55 = !DIEnumerator(name: "memory_order_release", value: 3, isUnsigned: true)
!56 = !DIEnumerator(name: "memory_order_acq_rel", value: 4, isUnsigned: true)
!57 = !DIEnumerator(name: "memory_order_seq_cst", value: 5, isUnsigned: true)
!58 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "DevicePrintRiscCoreState", file: !59, line: 13, baseType: !5, size: 8, flags: DIFlagEnumClass, elements: !60, identifier: "_ZTS24DevicePrintRiscCoreState")
!59 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/hostdev/device_print_common.h", directory: "/work")
!60 = !{!61, !62, !63}
!61 = !DIEnumerator(name: "KernelNotPrinted", value: 0, isUnsigned: true)
!62 = !DIEnumerator(name: "KernelPrinted", value: 1, isUnsigned: true)
!63 = !DIEnumerator(name: "PrintingDisabled", value: 2, isUnsigned: true)
!64 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "AddressableCoreType", file: !65, line: 348, baseType: !5, size: 8, flags: DIFlagEnumClass, elements: !66, identifier: "_ZTS19AddressableCoreType")
!65 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/hostdev/dev_msgs.h", directory: "/work")
!66 = !{!67, !68, !69, !70, !71, !72, !73}
!67 = !DIEnumerator(name: "TENSIX", value: 0, isUnsigned: true)
!68 = !DIEnumerator(name: "ETH", value: 1, isUnsigned: true)
!69 = !DIEnumerator(name: "PCIE", value: 2, isUnsigned: true)
!70 = !DIEnumerator(name: "DRAM", value: 3, isUnsigned: true)
!71 = !DIEnumerator(name: "HARVESTED", value: 4, isUnsigned: true)
!72 = !DIEnumerator(name: "UNKNOWN", value: 5, isUnsigned: true)
!73 = !DIEnumerator(name: "COUNT", value: 6, isUnsigned: true)
!74 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "CoreMagicNumber", file: !65, line: 376, baseType: !75, size: 32, flags: DIFlagEnumClass, elements: !76, identifier: "_ZTS15CoreMagicNumber")
!75 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !6, line: 154, baseType: !50)
!76 = !{!77, !78, !79, !80}
!77 = !DIEnumerator(name: "WORKER", value: 1357646243, isUnsigned: true)
!78 = !DIEnumerator(name: "ACTIVE_ETH", value: 3325055185, isUnsigned: true)
!79 = !DIEnumerator(name: "IDLE_ETH", value: 2205904046, isUnsigned: true)
!80 = !DIEnumerator(name: "DRAM", value: 1301477601, isUnsigned: true)
!81 = !{!82, !84, !75, !86, !468, !469, !116, !470, !472, !473, !513, !568, !216, !212, !209, !205, !617}
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !83, size: 32)
!83 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!84 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !6, line: 159, baseType: !85)
!85 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!86 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !87, size: 32)
!87 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mailboxes_t", file: !65, line: 407, size: 103168, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !88, identifier: "_ZTS11mailboxes_t")
!88 = !{!89, !95, !103, !104, !158, !176, !177, !178, !179, !378, !421, !455, !456}
!89 = !DIDerivedType(tag: DW_TAG_member, name: "ncrisc_halt", scope: !87, file: !65, line: 408, baseType: !90, size: 64)
!90 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ncrisc_halt_msg_t", file: !65, line: 113, size: 64, flags: DIFlagTypePassByValue, elements: !91, identifier: "_ZTS17ncrisc_halt_msg_t")
!91 = !{!92, !94}
!92 = !DIDerivedType(tag: DW_TAG_member, name: "resume_addr", scope: !90, file: !65, line: 114, baseType: !93, size: 32)
!93 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !75)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "stack_save", scope: !90, file: !65, line: 115, baseType: !93, size: 32, offset: 32)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "subordinate_sync", scope: !87, file: !65, line: 409, baseType: !96, size: 32, offset: 64)
!96 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "subordinate_sync_msg_t", file: !65, line: 208, size: 32, flags: DIFlagTypePassByValue, elements: !97, identifier: "_ZTS22subordinate_sync_msg_t")
!97 = !{!98}
!98 = !DIDerivedType(tag: DW_TAG_member, name: "map", scope: !96, file: !65, line: 209, baseType: !99, size: 32)
!99 = !DICompositeType(tag: DW_TAG_array_type, baseType: !100, size: 32, elements: !101)
!100 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !5)
!101 = !{!102}
!102 = !DISubrange(count: 4)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "launch_msg_rd_ptr", scope: !87, file: !65, line: 410, baseType: !93, size: 32, offset: 96)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "launch", scope: !87, file: !65, line: 412, baseType: !105, size: 7168, offset: 128)
!105 = !DICompositeType(tag: DW_TAG_array_type, baseType: !106, size: 7168, elements: !156)
!106 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "launch_msg_t", file: !65, line: 203, size: 896, flags: DIFlagTypePassByValue, elements: !107, identifier: "_ZTS12launch_msg_t")
!107 = !{!108}
!108 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_config", scope: !106, file: !65, line: 204, baseType: !109, size: 896)
!109 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "kernel_config_msg_t", file: !65, line: 145, size: 896, flags: DIFlagTypePassByValue, elements: !110, identifier: "_ZTS19kernel_config_msg_t")
!110 = !{!111, !113, !118, !119, !120, !128, !129, !133, !135, !137, !138, !139, !140, !141, !142, !143, !145, !146, !147, !148, !150, !154, !155}
!111 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_config_base", scope: !109, file: !65, line: 147, baseType: !112, size: 128)
!112 = !DICompositeType(tag: DW_TAG_array_type, baseType: !93, size: 128, elements: !101)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "sem_offset", scope: !109, file: !65, line: 148, baseType: !114, size: 64, offset: 128)
!114 = !DICompositeType(tag: DW_TAG_array_type, baseType: !115, size: 64, elements: !101)
!115 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !116)
!116 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !6, line: 149, baseType: !117)
!117 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "local_cb_offset", scope: !109, file: !65, line: 149, baseType: !115, size: 16, offset: 192)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "remote_cb_offset", scope: !109, file: !65, line: 150, baseType: !115, size: 16, offset: 208)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "rta_offset", scope: !109, file: !65, line: 151, baseType: !121, size: 160, offset: 224)
!121 = !DICompositeType(tag: DW_TAG_array_type, baseType: !122, size: 160, elements: !126)
!122 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rta_offset_t", file: !65, line: 136, size: 32, flags: DIFlagTypePassByValue, elements: !123, identifier: "_ZTS12rta_offset_t")
!123 = !{!124, !125}
!124 = !DIDerivedType(tag: DW_TAG_member, name: "rta_offset", scope: !122, file: !65, line: 137, baseType: !115, size: 16)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "crta_offset", scope: !122, file: !65, line: 138, baseType: !115, size: 16, offset: 16)
!126 = !{!127}
!127 = !DISubrange(count: 5)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "mode", scope: !109, file: !65, line: 152, baseType: !100, size: 8, offset: 384)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "pad2", scope: !109, file: !65, line: 153, baseType: !130, size: 24, offset: 392)
!130 = !DICompositeType(tag: DW_TAG_array_type, baseType: !100, size: 24, elements: !131)
!131 = !{!132}
!132 = !DISubrange(count: 3)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_text_offset", scope: !109, file: !65, line: 154, baseType: !134, size: 160, offset: 416)
!134 = !DICompositeType(tag: DW_TAG_array_type, baseType: !93, size: 160, elements: !126)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "local_cb_mask", scope: !109, file: !65, line: 155, baseType: !136, size: 64, offset: 576)
!136 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !84)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "brisc_noc_id", scope: !109, file: !65, line: 157, baseType: !100, size: 8, offset: 640)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "brisc_noc_mode", scope: !109, file: !65, line: 158, baseType: !100, size: 8, offset: 648)
!139 = !DIDerivedType(tag: DW_TAG_member, name: "min_remote_cb_start_index", scope: !109, file: !65, line: 159, baseType: !100, size: 8, offset: 656)
!140 = !DIDerivedType(tag: DW_TAG_member, name: "exit_erisc_kernel", scope: !109, file: !65, line: 160, baseType: !100, size: 8, offset: 664)
!141 = !DIDerivedType(tag: DW_TAG_member, name: "host_assigned_id", scope: !109, file: !65, line: 162, baseType: !93, size: 32, offset: 672)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "enables", scope: !109, file: !65, line: 164, baseType: !93, size: 32, offset: 704)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "watcher_kernel_ids", scope: !109, file: !65, line: 165, baseType: !144, size: 80, offset: 736)
!144 = !DICompositeType(tag: DW_TAG_array_type, baseType: !115, size: 80, elements: !126)
!145 = !DIDerivedType(tag: DW_TAG_member, name: "ncrisc_kernel_size16", scope: !109, file: !65, line: 166, baseType: !115, size: 16, offset: 816)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "sub_device_origin_x", scope: !109, file: !65, line: 168, baseType: !100, size: 8, offset: 832)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "sub_device_origin_y", scope: !109, file: !65, line: 169, baseType: !100, size: 8, offset: 840)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "pad3", scope: !109, file: !65, line: 170, baseType: !149, size: 40, offset: 848)
!149 = !DICompositeType(tag: DW_TAG_array_type, baseType: !100, size: 40, elements: !126)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "num_sw_threads", scope: !109, file: !65, line: 175, baseType: !151, offset: 888)
!151 = !DICompositeType(tag: DW_TAG_array_type, baseType: !100, elements: !152)
!152 = !{!153}
!153 = !DISubrange(count: 0)
!154 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_thread_id", scope: !109, file: !65, line: 176, baseType: !151, offset: 888)
!155 = !DIDerivedType(tag: DW_TAG_member, name: "preload", scope: !109, file: !65, line: 178, baseType: !100, size: 8, offset: 888)
!156 = !{!157}
!157 = !DISubrange(count: 8)
!158 = !DIDerivedType(tag: DW_TAG_member, name: "go_messages", scope: !87, file: !65, line: 413, baseType: !159, size: 288, offset: 7296)
!159 = !DICompositeType(tag: DW_TAG_array_type, baseType: !160, size: 288, elements: !174)
!160 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !161)
!161 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "go_msg_t", file: !65, line: 191, size: 32, flags: DIFlagTypePassByValue, elements: !162, identifier: "_ZTS8go_msg_t")
!162 = !{!163}
!163 = !DIDerivedType(tag: DW_TAG_member, scope: !161, file: !65, line: 192, baseType: !164, size: 32)
!164 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !161, file: !65, line: 192, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !165, identifier: "_ZTSN8go_msg_tUt_E")
!165 = !{!166, !167}
!166 = !DIDerivedType(tag: DW_TAG_member, name: "all", scope: !164, file: !65, line: 193, baseType: !75, size: 32)
!167 = !DIDerivedType(tag: DW_TAG_member, scope: !164, file: !65, line: 194, baseType: !168, size: 32)
!168 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !164, file: !65, line: 194, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !169, identifier: "_ZTSN8go_msg_tUt_Ut_E")
!169 = !{!170, !171, !172, !173}
!170 = !DIDerivedType(tag: DW_TAG_member, name: "dispatch_message_offset", scope: !168, file: !65, line: 195, baseType: !5, size: 8)
!171 = !DIDerivedType(tag: DW_TAG_member, name: "master_x", scope: !168, file: !65, line: 196, baseType: !5, size: 8, offset: 8)
!172 = !DIDerivedType(tag: DW_TAG_member, name: "master_y", scope: !168, file: !65, line: 197, baseType: !5, size: 8, offset: 16)
!173 = !DIDerivedType(tag: DW_TAG_member, name: "signal", scope: !168, file: !65, line: 198, baseType: !5, size: 8, offset: 24)
!174 = !{!175}
!175 = !DISubrange(count: 9)
!176 = !DIDerivedType(tag: DW_TAG_member, name: "link_status_check_timestamp", scope: !87, file: !65, line: 414, baseType: !84, size: 64, offset: 7584)
!177 = !DIDerivedType(tag: DW_TAG_member, name: "go_message_index", scope: !87, file: !65, line: 415, baseType: !93, size: 32, offset: 7648)
!178 = !DIDerivedType(tag: DW_TAG_member, name: "shared_globals_ready", scope: !87, file: !65, line: 416, baseType: !130, size: 24, offset: 7680)
!179 = !DIDerivedType(tag: DW_TAG_member, name: "watcher", scope: !87, file: !65, line: 418, baseType: !180, size: 2240, offset: 7712)
!180 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "watcher_msg_t", file: !65, line: 318, size: 2240, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !181, identifier: "_ZTS13watcher_msg_t")
!181 = !{!182, !183, !188, !203, !328, !332, !333, !341, !347, !360, !367}
!182 = !DIDerivedType(tag: DW_TAG_member, name: "enable", scope: !180, file: !65, line: 319, baseType: !93, size: 32)
!183 = !DIDerivedType(tag: DW_TAG_member, name: "debug_waypoint", scope: !180, file: !65, line: 320, baseType: !184, size: 160, offset: 32)
!184 = !DICompositeType(tag: DW_TAG_array_type, baseType: !185, size: 160, elements: !126)
!185 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_waypoint_msg_t", file: !65, line: 213, size: 32, flags: DIFlagTypePassByValue, elements: !186, identifier: "_ZTS20debug_waypoint_msg_t")
!186 = !{!187}
!187 = !DIDerivedType(tag: DW_TAG_member, name: "waypoint", scope: !185, file: !65, line: 214, baseType: !99, size: 32)
!188 = !DIDerivedType(tag: DW_TAG_member, name: "sanitize", scope: !180, file: !65, line: 321, baseType: !189, size: 384, offset: 192)
!189 = !DICompositeType(tag: DW_TAG_array_type, baseType: !190, size: 384, elements: !201)
!190 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_sanitize_addr_msg_t", file: !65, line: 218, size: 192, flags: DIFlagTypePassByValue, elements: !191, identifier: "_ZTS25debug_sanitize_addr_msg_t")
!191 = !{!192, !193, !194, !195, !196, !197, !198, !199, !200}
!192 = !DIDerivedType(tag: DW_TAG_member, name: "noc_addr", scope: !190, file: !65, line: 219, baseType: !136, size: 64)
!193 = !DIDerivedType(tag: DW_TAG_member, name: "l1_addr", scope: !190, file: !65, line: 220, baseType: !93, size: 32, offset: 64)
!194 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !190, file: !65, line: 221, baseType: !93, size: 32, offset: 96)
!195 = !DIDerivedType(tag: DW_TAG_member, name: "which_risc", scope: !190, file: !65, line: 222, baseType: !115, size: 16, offset: 128)
!196 = !DIDerivedType(tag: DW_TAG_member, name: "return_code", scope: !190, file: !65, line: 223, baseType: !115, size: 16, offset: 144)
!197 = !DIDerivedType(tag: DW_TAG_member, name: "is_multicast", scope: !190, file: !65, line: 224, baseType: !100, size: 8, offset: 160)
!198 = !DIDerivedType(tag: DW_TAG_member, name: "is_write", scope: !190, file: !65, line: 225, baseType: !100, size: 8, offset: 168)
!199 = !DIDerivedType(tag: DW_TAG_member, name: "is_target", scope: !190, file: !65, line: 226, baseType: !100, size: 8, offset: 176)
!200 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !190, file: !65, line: 227, baseType: !100, size: 8, offset: 184)
!201 = !{!202}
!202 = !DISubrange(count: 2)
!203 = !DIDerivedType(tag: DW_TAG_member, name: "noc_linked_status", scope: !180, file: !65, line: 322, baseType: !204, size: 16, offset: 576)
!204 = !DICompositeType(tag: DW_TAG_array_type, baseType: !205, size: 16, elements: !201)
!205 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "atomic<bool>", scope: !48, file: !206, line: 242, size: 8, flags: DIFlagTypePassByReference, elements: !207, templateParams: !229, identifier: "_ZTSNSt3__16atomicIbEE")
!206 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/atomic.h", directory: "/work")
!207 = !{!208, !304, !308, !311, !316, !319, !325}
!208 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !205, baseType: !209, extraData: i32 0)
!209 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__atomic_base<bool, false>", scope: !48, file: !206, line: 42, size: 8, flags: DIFlagTypePassByReference, elements: !210, templateParams: !302, identifier: "_ZTSNSt3__113__atomic_baseIbLb0EEE")
!210 = !{!211, !240, !242, !248, !253, !257, !261, !264, !267, !268, !269, !272, !275, !279, !282, !283, !284, !287, !290, !291, !292, !295, !298}
!211 = !DIDerivedType(tag: DW_TAG_member, name: "__a_", scope: !209, file: !206, line: 44, baseType: !212, size: 8)
!212 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__cxx_atomic_impl<bool, std::__1::__cxx_atomic_base_impl<bool> >", scope: !48, file: !213, line: 114, size: 8, flags: DIFlagTypePassByValue, elements: !214, templateParams: !238, identifier: "_ZTSNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEE")
!213 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/support.h", directory: "/work")
!214 = !{!215, !231, !235}
!215 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !212, baseType: !216, extraData: i32 0)
!216 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__cxx_atomic_base_impl<bool>", scope: !48, file: !217, line: 29, size: 8, flags: DIFlagTypePassByValue, elements: !218, templateParams: !229, identifier: "_ZTSNSt3__122__cxx_atomic_base_implIbEE")
!217 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/support/c11.h", directory: "/work")
!218 = !{!219, !222, !226}
!219 = !DIDerivedType(tag: DW_TAG_member, name: "__a_value", scope: !216, file: !217, line: 38, baseType: !220, size: 8)
!220 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !221)
!221 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!222 = !DISubprogram(name: "__cxx_atomic_base_impl", linkageName: "_ZNSt3__122__cxx_atomic_base_implIbEC4B9nie220108Ev", scope: !216, file: !217, line: 32, type: !223, scopeLine: 32, flags: DIFlagPrototyped, spFlags: 0)
!223 = !DISubroutineType(types: !224)
!224 = !{null, !225}
!225 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !216, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!226 = !DISubprogram(name: "__cxx_atomic_base_impl", linkageName: "_ZNSt3__122__cxx_atomic_base_implIbEC4Eb", scope: !216, file: !217, line: 37, type: !227, scopeLine: 37, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!227 = !DISubroutineType(types: !228)
!228 = !{null, !225, !221}
!229 = !{!230}
!230 = !DITemplateTypeParameter(name: "_Tp", type: !221)
!231 = !DISubprogram(name: "__cxx_atomic_impl", linkageName: "_ZNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEC4B9nie220108Ev", scope: !212, file: !213, line: 115, type: !232, scopeLine: 115, flags: DIFlagPrototyped, spFlags: 0)
!232 = !DISubroutineType(types: !233)
!233 = !{null, !234}
!234 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !212, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!235 = !DISubprogram(name: "__cxx_atomic_impl", linkageName: "_ZNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEC4B9nie220108Eb", scope: !212, file: !213, line: 116, type: !236, scopeLine: 116, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!236 = !DISubroutineType(types: !237)
!237 = !{null, !234, !221}
!238 = !{!230, !239}
!239 = !DITemplateTypeParameter(name: "_Base", type: !216, defaulted: true)
!240 = !DIDerivedType(tag: DW_TAG_member, name: "is_always_lock_free", scope: !209, file: !206, line: 49, baseType: !241, flags: DIFlagStaticMember)
!241 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !221)
!242 = !DISubprogram(name: "is_lock_free", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EE12is_lock_freeB9nie220108Ev", scope: !209, file: !206, line: 52, type: !243, scopeLine: 52, flags: DIFlagPrototyped, spFlags: 0)
!243 = !DISubroutineType(types: !244)
!244 = !{!221, !245}
!245 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !246, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!246 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !247)
!247 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !209)
!248 = !DISubprogram(name: "is_lock_free", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EE12is_lock_freeB9nie220108Ev", scope: !209, file: !206, line: 55, type: !249, scopeLine: 55, flags: DIFlagPrototyped, spFlags: 0)
!249 = !DISubroutineType(types: !250)
!250 = !{!221, !251}
!251 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !252, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!252 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !209)
!253 = !DISubprogram(name: "store", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE5storeB9nie220108EbNS_12memory_orderE", scope: !209, file: !206, line: 58, type: !254, scopeLine: 58, flags: DIFlagPrototyped, spFlags: 0)
!254 = !DISubroutineType(types: !255)
!255 = !{null, !256, !221, !46}
!256 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !247, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!257 = !DISubprogram(name: "store", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE5storeB9nie220108EbNS_12memory_orderE", scope: !209, file: !206, line: 62, type: !258, scopeLine: 62, flags: DIFlagPrototyped, spFlags: 0)
!258 = !DISubroutineType(types: !259)
!259 = !{null, !260, !221, !46}
!260 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !209, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!261 = !DISubprogram(name: "load", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EE4loadB9nie220108ENS_12memory_orderE", scope: !209, file: !206, line: 66, type: !262, scopeLine: 66, flags: DIFlagPrototyped, spFlags: 0)
!262 = !DISubroutineType(types: !263)
!263 = !{!221, !245, !46}
!264 = !DISubprogram(name: "load", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EE4loadB9nie220108ENS_12memory_orderE", scope: !209, file: !206, line: 70, type: !265, scopeLine: 70, flags: DIFlagPrototyped, spFlags: 0)
!265 = !DISubroutineType(types: !266)
!266 = !{!221, !251, !46}
!267 = !DISubprogram(name: "operator bool", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EEcvbB9nie220108Ev", scope: !209, file: !206, line: 74, type: !243, scopeLine: 74, flags: DIFlagPrototyped, spFlags: 0)
!268 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EEcvbB9nie220108Ev", scope: !209, file: !206, line: 75, type: !249, scopeLine: 75, flags: DIFlagPrototyped, spFlags: 0)
!269 = !DISubprogram(name: "exchange", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE8exchangeB9nie220108EbNS_12memory_orderE", scope: !209, file: !206, line: 76, type: !270, scopeLine: 76, flags: DIFlagPrototyped, spFlags: 0)
!270 = !DISubroutineType(types: !271)
!271 = !{!221, !256, !221, !46}
!272 = !DISubprogram(name: "exchange", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE8exchangeB9nie220108EbNS_12memory_orderE", scope: !209, file: !206, line: 79, type: !273, scopeLine: 79, flags: DIFlagPrototyped, spFlags: 0)
!273 = !DISubroutineType(types: !274)
!274 = !{!221, !260, !221, !46}
!275 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderES3_", scope: !209, file: !206, line: 83, type: !276, scopeLine: 83, flags: DIFlagPrototyped, spFlags: 0)
!276 = !DISubroutineType(types: !277)
!277 = !{!221, !256, !278, !221, !46, !46}
!278 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !221, size: 32)
!279 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderES3_", scope: !209, file: !206, line: 87, type: !280, scopeLine: 87, flags: DIFlagPrototyped, spFlags: 0)
!280 = !DISubroutineType(types: !281)
!281 = !{!221, !260, !278, !221, !46, !46}
!282 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderES3_", scope: !209, file: !206, line: 92, type: !276, scopeLine: 92, flags: DIFlagPrototyped, spFlags: 0)
!283 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderES3_", scope: !209, file: !206, line: 96, type: !280, scopeLine: 96, flags: DIFlagPrototyped, spFlags: 0)
!284 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderE", scope: !209, file: !206, line: 101, type: !285, scopeLine: 101, flags: DIFlagPrototyped, spFlags: 0)
!285 = !DISubroutineType(types: !286)
!286 = !{!221, !256, !278, !221, !46}
!287 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderE", scope: !209, file: !206, line: 105, type: !288, scopeLine: 105, flags: DIFlagPrototyped, spFlags: 0)
!288 = !DISubroutineType(types: !289)
!289 = !{!221, !260, !278, !221, !46}
!290 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderE", scope: !209, file: !206, line: 109, type: !285, scopeLine: 109, flags: DIFlagPrototyped, spFlags: 0)
!291 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderE", scope: !209, file: !206, line: 113, type: !288, scopeLine: 113, flags: DIFlagPrototyped, spFlags: 0)
!292 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4B9nie220108Ev", scope: !209, file: !206, line: 133, type: !293, scopeLine: 133, flags: DIFlagPrototyped, spFlags: 0)
!293 = !DISubroutineType(types: !294)
!294 = !{null, !260}
!295 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4B9nie220108Eb", scope: !209, file: !206, line: 136, type: !296, scopeLine: 136, flags: DIFlagPrototyped, spFlags: 0)
!296 = !DISubroutineType(types: !297)
!297 = !{null, !260, !221}
!298 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4ERKS1_", scope: !209, file: !206, line: 138, type: !299, scopeLine: 138, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!299 = !DISubroutineType(types: !300)
!300 = !{null, !260, !301}
!301 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !252, size: 32)
!302 = !{!230, !303}
!303 = !DITemplateValueParameter(type: !221, defaulted: true, value: i1 false)
!304 = !DISubprogram(name: "atomic", linkageName: "_ZNSt3__16atomicIbEC4B9nie220108Ev", scope: !205, file: !206, line: 248, type: !305, scopeLine: 248, flags: DIFlagPrototyped, spFlags: 0)
!305 = !DISubroutineType(types: !306)
!306 = !{null, !307}
!307 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !205, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!308 = !DISubprogram(name: "atomic", linkageName: "_ZNSt3__16atomicIbEC4B9nie220108Eb", scope: !205, file: !206, line: 251, type: !309, scopeLine: 251, flags: DIFlagPrototyped, spFlags: 0)
!309 = !DISubroutineType(types: !310)
!310 = !{null, !307, !221}
!311 = !DISubprogram(name: "operator=", linkageName: "_ZNVSt3__16atomicIbEaSB9nie220108Eb", scope: !205, file: !206, line: 253, type: !312, scopeLine: 253, flags: DIFlagPrototyped, spFlags: 0)
!312 = !DISubroutineType(types: !313)
!313 = !{!221, !314, !221}
!314 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !315, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!315 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !205)
!316 = !DISubprogram(name: "operator=", linkageName: "_ZNSt3__16atomicIbEaSB9nie220108Eb", scope: !205, file: !206, line: 257, type: !317, scopeLine: 257, flags: DIFlagPrototyped, spFlags: 0)
!317 = !DISubroutineType(types: !318)
!318 = !{!221, !307, !221}
!319 = !DISubprogram(name: "operator=", linkageName: "_ZNSt3__16atomicIbEaSERKS1_", scope: !205, file: !206, line: 262, type: !320, scopeLine: 262, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!320 = !DISubroutineType(types: !321)
!321 = !{!322, !307, !323}
!322 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !205, size: 32)
!323 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !324, size: 32)
!324 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !205)
!325 = !DISubprogram(name: "operator=", linkageName: "_ZNVSt3__16atomicIbEaSERKS1_", scope: !205, file: !206, line: 263, type: !326, scopeLine: 263, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!326 = !DISubroutineType(types: !327)
!327 = !{!322, !314, !323}
!328 = !DIDerivedType(tag: DW_TAG_member, name: "eth_status", scope: !180, file: !65, line: 323, baseType: !329, size: 8, offset: 592)
!329 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_eth_link_t", file: !65, line: 306, size: 8, flags: DIFlagTypePassByValue, elements: !330, identifier: "_ZTS16debug_eth_link_t")
!330 = !{!331}
!331 = !DIDerivedType(tag: DW_TAG_member, name: "link_down", scope: !329, file: !65, line: 307, baseType: !100, size: 8)
!332 = !DIDerivedType(tag: DW_TAG_member, name: "pad0", scope: !180, file: !65, line: 324, baseType: !5, size: 8, offset: 600)
!333 = !DIDerivedType(tag: DW_TAG_member, name: "assert_status", scope: !180, file: !65, line: 325, baseType: !334, size: 128, offset: 608)
!334 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_assert_msg_t", file: !65, line: 259, size: 128, flags: DIFlagTypePassByValue, elements: !335, identifier: "_ZTS18debug_assert_msg_t")
!335 = !{!336, !337, !338, !339, !340}
!336 = !DIDerivedType(tag: DW_TAG_member, name: "line_num", scope: !334, file: !65, line: 260, baseType: !115, size: 16)
!337 = !DIDerivedType(tag: DW_TAG_member, name: "tripped", scope: !334, file: !65, line: 261, baseType: !100, size: 8, offset: 16)
!338 = !DIDerivedType(tag: DW_TAG_member, name: "which", scope: !334, file: !65, line: 262, baseType: !100, size: 8, offset: 24)
!339 = !DIDerivedType(tag: DW_TAG_member, name: "claim", scope: !334, file: !65, line: 263, baseType: !93, size: 32, offset: 32)
!340 = !DIDerivedType(tag: DW_TAG_member, name: "hw_fault_info", scope: !334, file: !65, line: 264, baseType: !136, size: 64, offset: 64)
!341 = !DIDerivedType(tag: DW_TAG_member, name: "pause_status", scope: !180, file: !65, line: 326, baseType: !342, size: 64, offset: 736)
!342 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_pause_msg_t", file: !65, line: 282, size: 64, flags: DIFlagTypePassByValue, elements: !343, identifier: "_ZTS17debug_pause_msg_t")
!343 = !{!344, !345}
!344 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !342, file: !65, line: 283, baseType: !149, size: 40)
!345 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !342, file: !65, line: 284, baseType: !346, size: 24, offset: 40)
!346 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 24, elements: !131)
!347 = !DIDerivedType(tag: DW_TAG_member, name: "stack_usage", scope: !180, file: !65, line: 327, baseType: !348, size: 256, offset: 800)
!348 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_stack_usage_t", file: !65, line: 301, size: 256, flags: DIFlagTypePassByValue, elements: !349, identifier: "_ZTS19debug_stack_usage_t")
!349 = !{!350, !356}
!350 = !DIDerivedType(tag: DW_TAG_member, name: "cpu", scope: !348, file: !65, line: 302, baseType: !351, size: 160)
!351 = !DICompositeType(tag: DW_TAG_array_type, baseType: !352, size: 160, elements: !126)
!352 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_stack_usage_per_cpu_t", file: !65, line: 295, size: 32, flags: DIFlagTypePassByValue, elements: !353, identifier: "_ZTS27debug_stack_usage_per_cpu_t")
!353 = !{!354, !355}
!354 = !DIDerivedType(tag: DW_TAG_member, name: "min_free", scope: !352, file: !65, line: 297, baseType: !115, size: 16)
!355 = !DIDerivedType(tag: DW_TAG_member, name: "watcher_kernel_id", scope: !352, file: !65, line: 298, baseType: !115, size: 16, offset: 16)
!356 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !348, file: !65, line: 303, baseType: !357, size: 96, offset: 160)
!357 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 96, elements: !358)
!358 = !{!359}
!359 = !DISubrange(count: 12)
!360 = !DIDerivedType(tag: DW_TAG_member, name: "debug_insert_delays", scope: !180, file: !65, line: 328, baseType: !361, size: 128, offset: 1056)
!361 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_insert_delays_msg_t", file: !65, line: 232, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !362, identifier: "_ZTS25debug_insert_delays_msg_t")
!362 = !{!363, !364, !365, !366}
!363 = !DIDerivedType(tag: DW_TAG_member, name: "read_delay_processor_mask", scope: !361, file: !65, line: 233, baseType: !93, size: 32)
!364 = !DIDerivedType(tag: DW_TAG_member, name: "write_delay_processor_mask", scope: !361, file: !65, line: 234, baseType: !93, size: 32, offset: 32)
!365 = !DIDerivedType(tag: DW_TAG_member, name: "atomic_delay_processor_mask", scope: !361, file: !65, line: 235, baseType: !93, size: 32, offset: 64)
!366 = !DIDerivedType(tag: DW_TAG_member, name: "feedback", scope: !361, file: !65, line: 236, baseType: !93, size: 32, offset: 96)
!367 = !DIDerivedType(tag: DW_TAG_member, name: "debug_ring_buf", scope: !180, file: !65, line: 329, baseType: !368, size: 1056, offset: 1184)
!368 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_ring_buf_msg_t", file: !65, line: 289, size: 1056, flags: DIFlagTypePassByValue, elements: !369, identifier: "_ZTS20debug_ring_buf_msg_t")
!369 = !{!370, !373, !374}
!370 = !DIDerivedType(tag: DW_TAG_member, name: "current_ptr", scope: !368, file: !65, line: 290, baseType: !371, size: 16)
!371 = !DIDerivedType(tag: DW_TAG_typedef, name: "int16_t", file: !6, line: 124, baseType: !372)
!372 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!373 = !DIDerivedType(tag: DW_TAG_member, name: "wrapped", scope: !368, file: !65, line: 291, baseType: !116, size: 16, offset: 16)
!374 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !368, file: !65, line: 292, baseType: !375, size: 1024, offset: 32)
!375 = !DICompositeType(tag: DW_TAG_array_type, baseType: !75, size: 1024, elements: !376)
!376 = !{!377}
!377 = !DISubrange(count: 32)
!378 = !DIDerivedType(tag: DW_TAG_member, name: "dprint_buf", scope: !87, file: !65, line: 419, baseType: !379, size: 8160, offset: 9952)
!379 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "dprint_buf_msg_t", file: !65, line: 335, size: 8160, flags: DIFlagTypePassByValue, elements: !380, identifier: "_ZTS16dprint_buf_msg_t")
!380 = !{!381}
!381 = !DIDerivedType(tag: DW_TAG_member, scope: !379, file: !65, line: 336, baseType: !382, size: 8160)
!382 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !379, file: !65, line: 336, size: 8160, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !383, identifier: "_ZTSN16dprint_buf_msg_tUt_E")
!383 = !{!384, !404}
!384 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !382, file: !65, line: 337, baseType: !385, size: 8160)
!385 = !DICompositeType(tag: DW_TAG_array_type, baseType: !386, size: 8160, elements: !126)
!386 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrintMemLayout", file: !4, line: 80, size: 1632, flags: DIFlagTypePassByValue, elements: !387, identifier: "_ZTS19DebugPrintMemLayout")
!387 = !{!388, !395, !399}
!388 = !DIDerivedType(tag: DW_TAG_member, name: "aux", scope: !386, file: !4, line: 87, baseType: !389, size: 96)
!389 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Aux", scope: !386, file: !4, line: 81, size: 96, flags: DIFlagTypePassByValue, elements: !390, identifier: "_ZTSN19DebugPrintMemLayout3AuxE")
!390 = !{!391, !392, !393, !394}
!391 = !DIDerivedType(tag: DW_TAG_member, name: "wpos", scope: !389, file: !4, line: 83, baseType: !75, size: 32)
!392 = !DIDerivedType(tag: DW_TAG_member, name: "rpos", scope: !389, file: !4, line: 84, baseType: !75, size: 32, offset: 32)
!393 = !DIDerivedType(tag: DW_TAG_member, name: "core_x", scope: !389, file: !4, line: 85, baseType: !116, size: 16, offset: 64)
!394 = !DIDerivedType(tag: DW_TAG_member, name: "core_y", scope: !389, file: !4, line: 86, baseType: !116, size: 16, offset: 80)
!395 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !386, file: !4, line: 88, baseType: !396, size: 1536, offset: 96)
!396 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 1536, elements: !397)
!397 = !{!398}
!398 = !DISubrange(count: 192)
!399 = !DISubprogram(name: "rpos_offs", linkageName: "_ZN19DebugPrintMemLayout9rpos_offsEv", scope: !386, file: !4, line: 90, type: !400, scopeLine: 90, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!400 = !DISubroutineType(types: !401)
!401 = !{!402}
!402 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !403, line: 18, baseType: !50)
!403 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/include/__stddef_size_t.h", directory: "/work")
!404 = !DIDerivedType(tag: DW_TAG_member, name: "shared_data", scope: !382, file: !65, line: 338, baseType: !405, size: 8160)
!405 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DevicePrintMemoryLayout", file: !59, line: 23, size: 8160, flags: DIFlagTypePassByValue, elements: !406, identifier: "_ZTS23DevicePrintMemoryLayout")
!406 = !{!407, !409, !417}
!407 = !DIDerivedType(tag: DW_TAG_member, name: "PROCESSOR_COUNT", scope: !405, file: !59, line: 29, baseType: !408, flags: DIFlagStaticMember, extraData: i32 5)
!408 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !75)
!409 = !DIDerivedType(tag: DW_TAG_member, name: "aux", scope: !405, file: !59, line: 43, baseType: !410, size: 160)
!410 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Aux", scope: !405, file: !59, line: 32, size: 160, flags: DIFlagTypePassByValue, elements: !411, identifier: "_ZTSN23DevicePrintMemoryLayout3AuxE")
!411 = !{!412, !413, !414, !416}
!412 = !DIDerivedType(tag: DW_TAG_member, name: "wpos", scope: !410, file: !59, line: 34, baseType: !75, size: 32)
!413 = !DIDerivedType(tag: DW_TAG_member, name: "rpos", scope: !410, file: !59, line: 35, baseType: !75, size: 32, offset: 32)
!414 = !DIDerivedType(tag: DW_TAG_member, name: "risc_state", scope: !410, file: !59, line: 36, baseType: !415, size: 40, offset: 64)
!415 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 40, elements: !126)
!416 = !DIDerivedType(tag: DW_TAG_member, name: "lock", scope: !410, file: !59, line: 38, baseType: !75, size: 32, offset: 128)
!417 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !405, file: !59, line: 48, baseType: !418, size: 8000, offset: 160)
!418 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 8000, elements: !419)
!419 = !{!420}
!420 = !DISubrange(count: 1000)
!421 = !DIDerivedType(tag: DW_TAG_member, name: "core_info", scope: !87, file: !65, line: 420, baseType: !422, size: 1984, offset: 18112)
!422 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "core_info_msg_t", file: !65, line: 382, size: 1984, flags: DIFlagTypePassByValue, elements: !423, identifier: "_ZTS15core_info_msg_t")
!423 = !{!424, !425, !426, !427, !428, !438, !442, !444, !445, !446, !447, !448, !449, !450, !451, !452, !454}
!424 = !DIDerivedType(tag: DW_TAG_member, name: "noc_pcie_addr_base", scope: !422, file: !65, line: 383, baseType: !136, size: 64)
!425 = !DIDerivedType(tag: DW_TAG_member, name: "noc_pcie_addr_end", scope: !422, file: !65, line: 384, baseType: !136, size: 64, offset: 64)
!426 = !DIDerivedType(tag: DW_TAG_member, name: "noc_dram_addr_base", scope: !422, file: !65, line: 385, baseType: !136, size: 64, offset: 128)
!427 = !DIDerivedType(tag: DW_TAG_member, name: "noc_dram_addr_end", scope: !422, file: !65, line: 386, baseType: !136, size: 64, offset: 192)
!428 = !DIDerivedType(tag: DW_TAG_member, name: "non_worker_cores", scope: !422, file: !65, line: 387, baseType: !429, size: 840, offset: 256)
!429 = !DICompositeType(tag: DW_TAG_array_type, baseType: !430, size: 840, elements: !436)
!430 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "addressable_core_t", file: !65, line: 358, size: 24, flags: DIFlagTypePassByValue, elements: !431, identifier: "_ZTS18addressable_core_t")
!431 = !{!432, !433, !434}
!432 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !430, file: !65, line: 359, baseType: !100, size: 8)
!433 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !430, file: !65, line: 360, baseType: !100, size: 8, offset: 8)
!434 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !430, file: !65, line: 361, baseType: !435, size: 8, offset: 16)
!435 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !64)
!436 = !{!437}
!437 = !DISubrange(count: 35)
!438 = !DIDerivedType(tag: DW_TAG_member, name: "virtual_non_worker_cores", scope: !422, file: !65, line: 388, baseType: !439, size: 696, offset: 1096)
!439 = !DICompositeType(tag: DW_TAG_array_type, baseType: !430, size: 696, elements: !440)
!440 = !{!441}
!441 = !DISubrange(count: 29)
!442 = !DIDerivedType(tag: DW_TAG_member, name: "harvested_coords", scope: !422, file: !65, line: 389, baseType: !443, size: 16, offset: 1792)
!443 = !DICompositeType(tag: DW_TAG_array_type, baseType: !100, size: 16, elements: !201)
!444 = !DIDerivedType(tag: DW_TAG_member, name: "virtual_harvested_coords", scope: !422, file: !65, line: 390, baseType: !443, size: 16, offset: 1808)
!445 = !DIDerivedType(tag: DW_TAG_member, name: "noc_size_x", scope: !422, file: !65, line: 391, baseType: !100, size: 8, offset: 1824)
!446 = !DIDerivedType(tag: DW_TAG_member, name: "noc_size_y", scope: !422, file: !65, line: 392, baseType: !100, size: 8, offset: 1832)
!447 = !DIDerivedType(tag: DW_TAG_member, name: "worker_grid_size_x", scope: !422, file: !65, line: 393, baseType: !100, size: 8, offset: 1840)
!448 = !DIDerivedType(tag: DW_TAG_member, name: "worker_grid_size_y", scope: !422, file: !65, line: 394, baseType: !100, size: 8, offset: 1848)
!449 = !DIDerivedType(tag: DW_TAG_member, name: "absolute_logical_x", scope: !422, file: !65, line: 395, baseType: !100, size: 8, offset: 1856)
!450 = !DIDerivedType(tag: DW_TAG_member, name: "absolute_logical_y", scope: !422, file: !65, line: 396, baseType: !100, size: 8, offset: 1864)
!451 = !DIDerivedType(tag: DW_TAG_member, name: "l1_unreserved_start", scope: !422, file: !65, line: 397, baseType: !93, size: 32, offset: 1888)
!452 = !DIDerivedType(tag: DW_TAG_member, name: "core_magic_number", scope: !422, file: !65, line: 398, baseType: !453, size: 32, offset: 1920)
!453 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !74)
!454 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !422, file: !65, line: 399, baseType: !5, size: 8, offset: 1952)
!455 = !DIDerivedType(tag: DW_TAG_member, name: "aerisc_run_flag", scope: !87, file: !65, line: 421, baseType: !75, size: 32, offset: 20096)
!456 = !DIDerivedType(tag: DW_TAG_member, name: "profiler", scope: !87, file: !65, line: 423, baseType: !457, size: 82944, align: 128, offset: 20224)
!457 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "profiler_msg_t", file: !65, line: 82, size: 82944, flags: DIFlagTypePassByValue, elements: !458, identifier: "_ZTS14profiler_msg_t")
!458 = !{!459, !460}
!459 = !DIDerivedType(tag: DW_TAG_member, name: "control_vector", scope: !457, file: !65, line: 83, baseType: !375, size: 1024)
!460 = !DIDerivedType(tag: DW_TAG_member, name: "buffer", scope: !457, file: !65, line: 84, baseType: !461, size: 81920, offset: 1024)
!461 = !DICompositeType(tag: DW_TAG_array_type, baseType: !462, size: 81920, elements: !126)
!462 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "profiler_msg_buffer_t", file: !65, line: 78, size: 16384, flags: DIFlagTypePassByValue, elements: !463, identifier: "_ZTS21profiler_msg_buffer_t")
!463 = !{!464}
!464 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !462, file: !65, line: 79, baseType: !465, size: 16384)
!465 = !DICompositeType(tag: DW_TAG_array_type, baseType: !75, size: 16384, elements: !466)
!466 = !{!467}
!467 = !DISubrange(count: 512)
!468 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !93, size: 32)
!469 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintptr_t", file: !6, line: 78, baseType: !50)
!470 = !DIDerivedType(tag: DW_TAG_typedef, name: "int32_t", file: !6, line: 129, baseType: !471)
!471 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!472 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 32)
!473 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Flags<tensor_accessor::ArgConfig>", file: !474, line: 10, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !475, templateParams: !511, identifier: "_ZTS5FlagsIN15tensor_accessor9ArgConfigEE")
!474 = !DIFile(filename: "ref/tt-metal/tt_metal/hostdevcommon/api/hostdevcommon/flags.hpp", directory: "/work")
!475 = !{!476, !480, !484, !487, !490, !493, !498, !501, !502, !505, !508}
!476 = !DIDerivedType(tag: DW_TAG_member, name: "bits_", scope: !473, file: !474, line: 41, baseType: !477, size: 8)
!477 = !DIDerivedType(tag: DW_TAG_typedef, name: "Underlying", scope: !473, file: !474, line: 14, baseType: !478, flags: DIFlagPublic)
!478 = !DIDerivedType(tag: DW_TAG_typedef, name: "underlying_type_t<tensor_accessor::ArgConfig>", scope: !48, file: !479, line: 46, baseType: !5)
!479 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__type_traits/underlying_type.h", directory: "/work")
!480 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4Ev", scope: !473, file: !474, line: 16, type: !481, scopeLine: 16, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!481 = !DISubroutineType(types: !482)
!482 = !{null, !483}
!483 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !473, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!484 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4ES1_", scope: !473, file: !474, line: 17, type: !485, scopeLine: 17, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!485 = !DISubroutineType(types: !486)
!486 = !{null, !483, !33}
!487 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4ES1_S1_", scope: !473, file: !474, line: 18, type: !488, scopeLine: 18, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!488 = !DISubroutineType(types: !489)
!489 = !{null, !483, !33, !33}
!490 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4Eh", scope: !473, file: !474, line: 19, type: !491, scopeLine: 19, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!491 = !DISubroutineType(types: !492)
!492 = !{null, !483, !477}
!493 = !DISubprogram(name: "operator|", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEEorES1_", scope: !473, file: !474, line: 22, type: !494, scopeLine: 22, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!494 = !DISubroutineType(types: !495)
!495 = !{!473, !496, !33}
!496 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !497, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!497 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !473)
!498 = !DISubprogram(name: "operator|", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEEorES2_", scope: !473, file: !474, line: 24, type: !499, scopeLine: 24, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!499 = !DISubroutineType(types: !500)
!500 = !{!473, !496, !473}
!501 = !DISubprogram(name: "operator&", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEEanES1_", scope: !473, file: !474, line: 26, type: !494, scopeLine: 26, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!502 = !DISubprogram(name: "test", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEE4testES1_", scope: !473, file: !474, line: 27, type: !503, scopeLine: 27, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!503 = !DISubroutineType(types: !504)
!504 = !{!221, !496, !33}
!505 = !DISubprogram(name: "set", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEE3setES1_b", scope: !473, file: !474, line: 30, type: !506, scopeLine: 30, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!506 = !DISubroutineType(types: !507)
!507 = !{null, !483, !33, !221}
!508 = !DISubprogram(name: "raw", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEE3rawEv", scope: !473, file: !474, line: 38, type: !509, scopeLine: 38, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!509 = !DISubroutineType(types: !510)
!510 = !{!477, !496}
!511 = !{!512}
!512 = !DITemplateTypeParameter(name: "E", type: !33)
!513 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "TensorAccessorArgs<0U, 4294967295U>", file: !514, line: 21, size: 32, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !515, templateParams: !565, identifier: "_ZTS18TensorAccessorArgsILj0ELj4294967295EE")
!514 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor_args.h", directory: "/work")
!515 = !{!516, !519, !520, !521, !522, !523, !524, !525, !526, !527, !528, !529, !530, !531, !532, !533, !534, !535, !536, !537, !538, !542, !545, !550, !553, !554, !555, !556, !557, !558, !559, !560, !561, !562, !563, !564}
!516 = !DIDerivedType(tag: DW_TAG_member, name: "args_config", scope: !513, file: !514, line: 22, baseType: !517, flags: DIFlagStaticMember)
!517 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !518)
!518 = !DIDerivedType(tag: DW_TAG_typedef, name: "ArgsConfig", scope: !35, file: !34, line: 29, baseType: !473)
!519 = !DIDerivedType(tag: DW_TAG_member, name: "is_sharded", scope: !513, file: !514, line: 25, baseType: !241, flags: DIFlagStaticMember, extraData: i1 false)
!520 = !DIDerivedType(tag: DW_TAG_member, name: "is_dram", scope: !513, file: !514, line: 26, baseType: !241, flags: DIFlagStaticMember, extraData: i1 true)
!521 = !DIDerivedType(tag: DW_TAG_member, name: "rank_is_crta", scope: !513, file: !514, line: 27, baseType: !241, flags: DIFlagStaticMember, extraData: i1 false)
!522 = !DIDerivedType(tag: DW_TAG_member, name: "num_banks_is_crta", scope: !513, file: !514, line: 28, baseType: !241, flags: DIFlagStaticMember, extraData: i1 false)
!523 = !DIDerivedType(tag: DW_TAG_member, name: "tensor_shape_is_crta", scope: !513, file: !514, line: 29, baseType: !241, flags: DIFlagStaticMember, extraData: i1 false)
!524 = !DIDerivedType(tag: DW_TAG_member, name: "shard_shape_is_crta", scope: !513, file: !514, line: 30, baseType: !241, flags: DIFlagStaticMember, extraData: i1 false)
!525 = !DIDerivedType(tag: DW_TAG_member, name: "bank_coords_is_crta", scope: !513, file: !514, line: 31, baseType: !241, flags: DIFlagStaticMember, extraData: i1 false)
!526 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSizeCTAOffset", scope: !513, file: !514, line: 43, baseType: !408, flags: DIFlagStaticMember, extraData: i32 1)
!527 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSize", scope: !513, file: !514, line: 44, baseType: !408, flags: DIFlagStaticMember, extraData: i32 2048)
!528 = !DIDerivedType(tag: DW_TAG_member, name: "RankCTAOffset", scope: !513, file: !514, line: 47, baseType: !408, flags: DIFlagStaticMember, extraData: i32 2)
!529 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCTAOffset", scope: !513, file: !514, line: 48, baseType: !408, flags: DIFlagStaticMember, extraData: i32 3)
!530 = !DIDerivedType(tag: DW_TAG_member, name: "RankCT", scope: !513, file: !514, line: 50, baseType: !408, flags: DIFlagStaticMember, extraData: i32 0)
!531 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCT", scope: !513, file: !514, line: 58, baseType: !408, flags: DIFlagStaticMember, extraData: i32 0)
!532 = !DIDerivedType(tag: DW_TAG_member, name: "PhysicalNumBanksCT", scope: !513, file: !514, line: 66, baseType: !408, flags: DIFlagStaticMember, extraData: i32 0)
!533 = !DIDerivedType(tag: DW_TAG_member, name: "TensorShapeCTAOffset", scope: !513, file: !514, line: 71, baseType: !408, flags: DIFlagStaticMember, extraData: i32 4)
!534 = !DIDerivedType(tag: DW_TAG_member, name: "ShardShapeCTAOffset", scope: !513, file: !514, line: 72, baseType: !408, flags: DIFlagStaticMember, extraData: i32 4)
!535 = !DIDerivedType(tag: DW_TAG_member, name: "BankCoordsCTAOffset", scope: !513, file: !514, line: 73, baseType: !408, flags: DIFlagStaticMember, extraData: i32 4)
!536 = !DIDerivedType(tag: DW_TAG_member, name: "NumArgsCT", scope: !513, file: !514, line: 75, baseType: !408, flags: DIFlagStaticMember, extraData: i32 2)
!537 = !DIDerivedType(tag: DW_TAG_member, name: "crta_offset_rt_", scope: !513, file: !514, line: 79, baseType: !75, size: 32, flags: DIFlagPrivate)
!538 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EEC4Ev", scope: !513, file: !514, line: 82, type: !539, scopeLine: 82, flags: DIFlagPrototyped, spFlags: 0)
!539 = !DISubroutineType(types: !540)
!540 = !{null, !541}
!541 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !513, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!542 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EEC4Ej", scope: !513, file: !514, line: 83, type: !543, scopeLine: 83, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!543 = !DISubroutineType(types: !544)
!544 = !{null, !541, !75}
!545 = !DISubprogram(name: "crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE11crta_offsetEv", scope: !513, file: !514, line: 86, type: !546, scopeLine: 86, flags: DIFlagPrototyped, spFlags: 0)
!546 = !DISubroutineType(types: !547)
!547 = !{!75, !548}
!548 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !549, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!549 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !513)
!550 = !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EE21get_aligned_page_sizeEv", scope: !513, file: !514, line: 94, type: !551, scopeLine: 94, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!551 = !DISubroutineType(types: !552)
!552 = !{!75}
!553 = !DISubprogram(name: "rank_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE16rank_crta_offsetEv", scope: !513, file: !514, line: 96, type: !546, scopeLine: 96, flags: DIFlagPrototyped, spFlags: 0)
!554 = !DISubprogram(name: "num_banks_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE21num_banks_crta_offsetEv", scope: !513, file: !514, line: 97, type: !546, scopeLine: 97, flags: DIFlagPrototyped, spFlags: 0)
!555 = !DISubprogram(name: "get_rank", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE8get_rankEv", scope: !513, file: !514, line: 99, type: !546, scopeLine: 99, flags: DIFlagPrototyped, spFlags: 0)
!556 = !DISubprogram(name: "get_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE13get_num_banksEv", scope: !513, file: !514, line: 107, type: !546, scopeLine: 107, flags: DIFlagPrototyped, spFlags: 0)
!557 = !DISubprogram(name: "get_physical_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE22get_physical_num_banksEv", scope: !513, file: !514, line: 115, type: !546, scopeLine: 115, flags: DIFlagPrototyped, spFlags: 0)
!558 = !DISubprogram(name: "tensor_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE24tensor_shape_crta_offsetEv", scope: !513, file: !514, line: 120, type: !546, scopeLine: 120, flags: DIFlagPrototyped, spFlags: 0)
!559 = !DISubprogram(name: "shard_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE23shard_shape_crta_offsetEv", scope: !513, file: !514, line: 122, type: !546, scopeLine: 122, flags: DIFlagPrototyped, spFlags: 0)
!560 = !DISubprogram(name: "bank_coords_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE23bank_coords_crta_offsetEv", scope: !513, file: !514, line: 126, type: !546, scopeLine: 126, flags: DIFlagPrototyped, spFlags: 0)
!561 = !DISubprogram(name: "num_compile_time_args", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EE21num_compile_time_argsEv", scope: !513, file: !514, line: 136, type: !551, scopeLine: 136, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!562 = !DISubprogram(name: "next_compile_time_args_offset", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EE29next_compile_time_args_offsetEv", scope: !513, file: !514, line: 138, type: !551, scopeLine: 138, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!563 = !DISubprogram(name: "num_common_runtime_args", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE23num_common_runtime_argsEv", scope: !513, file: !514, line: 146, type: !546, scopeLine: 146, flags: DIFlagPrototyped, spFlags: 0)
!564 = !DISubprogram(name: "next_common_runtime_args_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE31next_common_runtime_args_offsetEv", scope: !513, file: !514, line: 153, type: !546, scopeLine: 153, flags: DIFlagPrototyped, spFlags: 0)
!565 = !{!566, !567}
!566 = !DITemplateValueParameter(name: "CTA_OFFSET", type: !50, value: i32 0)
!567 = !DITemplateValueParameter(name: "CRTA_OFFSET", type: !50, defaulted: true, value: i32 -1)
!568 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "TensorAccessorArgs<2U, 4294967295U>", file: !514, line: 21, size: 32, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !569, templateParams: !615, identifier: "_ZTS18TensorAccessorArgsILj2ELj4294967295EE")
!569 = !{!570, !571, !572, !573, !574, !575, !576, !577, !578, !579, !580, !581, !582, !583, !584, !585, !586, !587, !588, !589, !590, !594, !597, !602, !603, !604, !605, !606, !607, !608, !609, !610, !611, !612, !613, !614}
!570 = !DIDerivedType(tag: DW_TAG_member, name: "args_config", scope: !568, file: !514, line: 22, baseType: !517, flags: DIFlagStaticMember)
!571 = !DIDerivedType(tag: DW_TAG_member, name: "is_sharded", scope: !568, file: !514, line: 25, baseType: !241, flags: DIFlagStaticMember, extraData: i1 false)
!572 = !DIDerivedType(tag: DW_TAG_member, name: "is_dram", scope: !568, file: !514, line: 26, baseType: !241, flags: DIFlagStaticMember, extraData: i1 true)
!573 = !DIDerivedType(tag: DW_TAG_member, name: "rank_is_crta", scope: !568, file: !514, line: 27, baseType: !241, flags: DIFlagStaticMember, extraData: i1 false)
!574 = !DIDerivedType(tag: DW_TAG_member, name: "num_banks_is_crta", scope: !568, file: !514, line: 28, baseType: !241, flags: DIFlagStaticMember, extraData: i1 false)
!575 = !DIDerivedType(tag: DW_TAG_member, name: "tensor_shape_is_crta", scope: !568, file: !514, line: 29, baseType: !241, flags: DIFlagStaticMember, extraData: i1 false)
!576 = !DIDerivedType(tag: DW_TAG_member, name: "shard_shape_is_crta", scope: !568, file: !514, line: 30, baseType: !241, flags: DIFlagStaticMember, extraData: i1 false)
!577 = !DIDerivedType(tag: DW_TAG_member, name: "bank_coords_is_crta", scope: !568, file: !514, line: 31, baseType: !241, flags: DIFlagStaticMember, extraData: i1 false)
!578 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSizeCTAOffset", scope: !568, file: !514, line: 43, baseType: !408, flags: DIFlagStaticMember, extraData: i32 3)
!579 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSize", scope: !568, file: !514, line: 44, baseType: !408, flags: DIFlagStaticMember, extraData: i32 2048)
!580 = !DIDerivedType(tag: DW_TAG_member, name: "RankCTAOffset", scope: !568, file: !514, line: 47, baseType: !408, flags: DIFlagStaticMember, extraData: i32 4)
!581 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCTAOffset", scope: !568, file: !514, line: 48, baseType: !408, flags: DIFlagStaticMember, extraData: i32 5)
!582 = !DIDerivedType(tag: DW_TAG_member, name: "RankCT", scope: !568, file: !514, line: 50, baseType: !408, flags: DIFlagStaticMember, extraData: i32 0)
!583 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCT", scope: !568, file: !514, line: 58, baseType: !408, flags: DIFlagStaticMember, extraData: i32 0)
!584 = !DIDerivedType(tag: DW_TAG_member, name: "PhysicalNumBanksCT", scope: !568, file: !514, line: 66, baseType: !408, flags: DIFlagStaticMember)
!585 = !DIDerivedType(tag: DW_TAG_member, name: "TensorShapeCTAOffset", scope: !568, file: !514, line: 71, baseType: !408, flags: DIFlagStaticMember, extraData: i32 6)
!586 = !DIDerivedType(tag: DW_TAG_member, name: "ShardShapeCTAOffset", scope: !568, file: !514, line: 72, baseType: !408, flags: DIFlagStaticMember, extraData: i32 6)
!587 = !DIDerivedType(tag: DW_TAG_member, name: "BankCoordsCTAOffset", scope: !568, file: !514, line: 73, baseType: !408, flags: DIFlagStaticMember, extraData: i32 6)
!588 = !DIDerivedType(tag: DW_TAG_member, name: "NumArgsCT", scope: !568, file: !514, line: 75, baseType: !408, flags: DIFlagStaticMember)
!589 = !DIDerivedType(tag: DW_TAG_member, name: "crta_offset_rt_", scope: !568, file: !514, line: 79, baseType: !75, size: 32, flags: DIFlagPrivate)
!590 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EEC4Ev", scope: !568, file: !514, line: 82, type: !591, scopeLine: 82, flags: DIFlagPrototyped, spFlags: 0)
!591 = !DISubroutineType(types: !592)
!592 = !{null, !593}
!593 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !568, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!594 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EEC4Ej", scope: !568, file: !514, line: 83, type: !595, scopeLine: 83, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!595 = !DISubroutineType(types: !596)
!596 = !{null, !593, !75}
!597 = !DISubprogram(name: "crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE11crta_offsetEv", scope: !568, file: !514, line: 86, type: !598, scopeLine: 86, flags: DIFlagPrototyped, spFlags: 0)
!598 = !DISubroutineType(types: !599)
!599 = !{!75, !600}
!600 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !601, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!601 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !568)
!602 = !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EE21get_aligned_page_sizeEv", scope: !568, file: !514, line: 94, type: !551, scopeLine: 94, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!603 = !DISubprogram(name: "rank_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE16rank_crta_offsetEv", scope: !568, file: !514, line: 96, type: !598, scopeLine: 96, flags: DIFlagPrototyped, spFlags: 0)
!604 = !DISubprogram(name: "num_banks_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE21num_banks_crta_offsetEv", scope: !568, file: !514, line: 97, type: !598, scopeLine: 97, flags: DIFlagPrototyped, spFlags: 0)
!605 = !DISubprogram(name: "get_rank", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE8get_rankEv", scope: !568, file: !514, line: 99, type: !598, scopeLine: 99, flags: DIFlagPrototyped, spFlags: 0)
!606 = !DISubprogram(name: "get_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE13get_num_banksEv", scope: !568, file: !514, line: 107, type: !598, scopeLine: 107, flags: DIFlagPrototyped, spFlags: 0)
!607 = !DISubprogram(name: "get_physical_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE22get_physical_num_banksEv", scope: !568, file: !514, line: 115, type: !598, scopeLine: 115, flags: DIFlagPrototyped, spFlags: 0)
!608 = !DISubprogram(name: "tensor_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE24tensor_shape_crta_offsetEv", scope: !568, file: !514, line: 120, type: !598, scopeLine: 120, flags: DIFlagPrototyped, spFlags: 0)
!609 = !DISubprogram(name: "shard_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE23shard_shape_crta_offsetEv", scope: !568, file: !514, line: 122, type: !598, scopeLine: 122, flags: DIFlagPrototyped, spFlags: 0)
!610 = !DISubprogram(name: "bank_coords_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE23bank_coords_crta_offsetEv", scope: !568, file: !514, line: 126, type: !598, scopeLine: 126, flags: DIFlagPrototyped, spFlags: 0)
!611 = !DISubprogram(name: "num_compile_time_args", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EE21num_compile_time_argsEv", scope: !568, file: !514, line: 136, type: !551, scopeLine: 136, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!612 = !DISubprogram(name: "next_compile_time_args_offset", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EE29next_compile_time_args_offsetEv", scope: !568, file: !514, line: 138, type: !551, scopeLine: 138, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!613 = !DISubprogram(name: "num_common_runtime_args", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE23num_common_runtime_argsEv", scope: !568, file: !514, line: 146, type: !598, scopeLine: 146, flags: DIFlagPrototyped, spFlags: 0)
!614 = !DISubprogram(name: "next_common_runtime_args_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE31next_common_runtime_args_offsetEv", scope: !568, file: !514, line: 153, type: !598, scopeLine: 153, flags: DIFlagPrototyped, spFlags: 0)
!615 = !{!616, !567}
!616 = !DITemplateValueParameter(name: "CTA_OFFSET", type: !50, value: i32 2)
!617 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> >", file: !618, line: 342, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !619, templateParams: !673, identifier: "_ZTS14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE")
!618 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor.h", directory: "/work")
!619 = !{!620, !639, !640, !645, !648, !652, !655, !656, !661, !666, !669}
!620 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !617, baseType: !621, extraData: i32 0)
!621 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "InterleavedAddrGen<true>", file: !622, line: 285, size: 96, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !623, templateParams: !637, identifier: "_ZTS18InterleavedAddrGenILb1EE")
!622 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/dataflow/dataflow_api_addrgen.h", directory: "/work")
!623 = !{!624, !625, !626, !627, !628, !633}
!624 = !DIDerivedType(tag: DW_TAG_member, name: "is_dram", scope: !621, file: !622, line: 286, baseType: !241, flags: DIFlagStaticMember)
!625 = !DIDerivedType(tag: DW_TAG_member, name: "bank_base_address", scope: !621, file: !622, line: 287, baseType: !75, size: 32)
!626 = !DIDerivedType(tag: DW_TAG_member, name: "page_size", scope: !621, file: !622, line: 288, baseType: !408, size: 32, offset: 32)
!627 = !DIDerivedType(tag: DW_TAG_member, name: "aligned_page_size", scope: !621, file: !622, line: 289, baseType: !408, size: 32, offset: 64)
!628 = !DISubprogram(name: "get_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE8get_addrEjjjj", scope: !621, file: !622, line: 293, type: !629, scopeLine: 293, flags: DIFlagPrototyped, spFlags: 0)
!629 = !DISubroutineType(types: !630)
!630 = !{!75, !631, !408, !408, !408, !408}
!631 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !632, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!632 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !621)
!633 = !DISubprogram(name: "get_noc_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE12get_noc_addrEjjh", scope: !621, file: !622, line: 303, type: !634, scopeLine: 303, flags: DIFlagPrototyped, spFlags: 0)
!634 = !DISubroutineType(types: !635)
!635 = !{!84, !631, !408, !636, !5}
!636 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !469)
!637 = !{!638}
!638 = !DITemplateValueParameter(name: "DRAM", type: !221, value: i1 true)
!639 = !DIDerivedType(tag: DW_TAG_member, name: "aligned_page_size", scope: !617, file: !618, line: 458, baseType: !408, size: 32, offset: 96, flags: DIFlagPrivate)
!640 = !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE21get_aligned_page_sizeEv", scope: !617, file: !618, line: 386, type: !641, scopeLine: 386, flags: DIFlagPrototyped, spFlags: 0)
!641 = !DISubroutineType(types: !642)
!642 = !{!408, !643}
!643 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !644, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!644 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !617)
!645 = !DISubprogram(name: "is_local_bank", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_bankEjjh", scope: !617, file: !618, line: 390, type: !646, scopeLine: 390, flags: DIFlagPrototyped, spFlags: 0)
!646 = !DISubroutineType(types: !647)
!647 = !{!221, !643, !75, !75, !5}
!648 = !DISubprogram(name: "is_local_addr", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_addrEyh", scope: !617, file: !618, line: 398, type: !649, scopeLine: 398, flags: DIFlagPrototyped, spFlags: 0)
!649 = !DISubroutineType(types: !650)
!650 = !{!221, !643, !651, !5}
!651 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !84)
!652 = !DISubprogram(name: "is_local_page", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_pageEjh", scope: !617, file: !618, line: 406, type: !653, scopeLine: 406, flags: DIFlagPrototyped, spFlags: 0)
!653 = !DISubroutineType(types: !654)
!654 = !{!221, !643, !408, !5}
!655 = !DISubprogram(name: "is_local_shard", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE14is_local_shardEjh", scope: !617, file: !618, line: 414, type: !653, scopeLine: 414, flags: DIFlagPrototyped, spFlags: 0)
!656 = !DISubprogram(name: "shard_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE11shard_pagesEjjjh", scope: !617, file: !618, line: 422, type: !657, scopeLine: 422, flags: DIFlagPrototyped, spFlags: 0)
!657 = !DISubroutineType(types: !658)
!658 = !{!659, !643, !75, !75, !75, !5}
!659 = !DICompositeType(tag: DW_TAG_class_type, name: "ShardPages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !35, file: !660, line: 247, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor10ShardPagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!660 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/shard_pages_address_iterator.h", directory: "/work")
!661 = !DISubprogram(name: "pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE5pagesEjjh", scope: !617, file: !618, line: 436, type: !662, scopeLine: 436, flags: DIFlagPrototyped, spFlags: 0)
!662 = !DISubroutineType(types: !663)
!663 = !{!664, !643, !75, !75, !5}
!664 = !DICompositeType(tag: DW_TAG_class_type, name: "Pages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !35, file: !665, line: 370, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor5PagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!665 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/pages_address_iterator.h", directory: "/work")
!666 = !DISubprogram(name: "strided_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13strided_pagesEjh", scope: !617, file: !618, line: 443, type: !667, scopeLine: 443, flags: DIFlagPrototyped, spFlags: 0)
!667 = !DISubroutineType(types: !668)
!668 = !{!664, !643, !75, !5}
!669 = !DISubprogram(name: "strided_shard_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE19strided_shard_pagesEh", scope: !617, file: !618, line: 450, type: !670, scopeLine: 450, flags: DIFlagPrototyped, spFlags: 0)
!670 = !DISubroutineType(types: !671)
!671 = !{!672, !643, !5}
!672 = !DICompositeType(tag: DW_TAG_class_type, name: "StridedShardPages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !35, file: !660, line: 354, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor17StridedShardPagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!673 = !{!674}
!674 = !DITemplateTypeParameter(name: "DSpecT", type: !675)
!675 = !DICompositeType(tag: DW_TAG_structure_type, name: "DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>", scope: !35, file: !676, line: 47, size: 1600, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES2_NS1_ItJEEELb1ELb1EEE")
!676 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tensor/dspec.h", directory: "/work")
!677 = !{!678, !680, !683, !686, !689, !691, !693}
!678 = !DIGlobalVariableExpression(var: !679, expr: !DIExpression(DW_OP_constu, 4177066232, DW_OP_stack_value))
!679 = distinct !DIGlobalVariable(name: "DEBUG_PRINT_SERVER_DISABLED_MAGIC", scope: !0, file: !4, line: 74, type: !408, isLocal: true, isDefinition: true)
!680 = !DIGlobalVariableExpression(var: !681, expr: !DIExpression(DW_OP_constu, 32, DW_OP_stack_value))
!681 = distinct !DIGlobalVariable(name: "NOC_ADDR_COORD_SHIFT", scope: !0, file: !682, line: 57, type: !408, isLocal: true, isDefinition: true)
!682 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/noc_nonblocking_api.h", directory: "/work")
!683 = !DIGlobalVariableExpression(var: !684, expr: !DIExpression(DW_OP_constu, 0, DW_OP_stack_value))
!684 = distinct !DIGlobalVariable(name: "OPERAND_START_STREAM", scope: !0, file: !685, line: 13, type: !408, isLocal: true, isDefinition: true)
!685 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/stream_io_map.h", directory: "/work")
!686 = !DIGlobalVariableExpression(var: !687, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!687 = distinct !DIGlobalVariable(name: "read_cmd_buf", scope: !0, file: !688, line: 27, type: !408, isLocal: true, isDefinition: true)
!688 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/dataflow/dataflow_cmd_bufs.h", directory: "/work")
!689 = !DIGlobalVariableExpression(var: !690, expr: !DIExpression(DW_OP_constu, 4289855492, DW_OP_stack_value))
!690 = distinct !DIGlobalVariable(name: "NOC_TARG_ADDR_COORDINATE", scope: !0, file: !682, line: 59, type: !408, isLocal: true, isDefinition: true)
!691 = !DIGlobalVariableExpression(var: !692, expr: !DIExpression(DW_OP_constu, 0, DW_OP_stack_value))
!692 = distinct !DIGlobalVariable(name: "write_cmd_buf", scope: !0, file: !688, line: 28, type: !408, isLocal: true, isDefinition: true)
!693 = !DIGlobalVariableExpression(var: !694, expr: !DIExpression(DW_OP_constu, 4289855504, DW_OP_stack_value))
!694 = distinct !DIGlobalVariable(name: "NOC_RET_ADDR_COORDINATE", scope: !0, file: !682, line: 60, type: !408, isLocal: true, isDefinition: true)
!695 = !{!696, !700, !701, !702, !705, !706, !707, !708, !709, !712, !714, !716, !718, !720, !722, !724, !726, !728, !731, !733, !735, !737, !739, !741, !743, !745, !746, !748, !750, !762, !766, !776, !780, !782, !784, !788, !792, !796, !798, !802, !807, !811, !815, !819, !821, !823, !825, !827, !829, !833, !837, !842, !846, !848, !851, !856, !860, !865, !870, !875, !881, !887, !891, !893, !898, !903, !911, !913, !915, !917, !923, !925, !926, !927, !928, !931, !933, !938, !940, !942, !946, !948, !950, !952, !954, !956, !958, !960, !965, !969, !971, !973, !974, !979, !981, !983, !985, !987, !989, !991, !993, !995, !997, !999, !1001, !1003, !1005, !1007, !1009, !1011, !1015, !1017, !1019, !1021, !1025, !1027, !1031, !1033, !1035, !1037, !1039, !1043, !1045, !1049, !1053, !1055, !1057, !1061, !1063, !1067, !1069, !1071, !1075, !1077, !1079, !1081, !1085, !1087, !1089, !1093, !1095, !1097, !1099, !1101, !1103, !1105, !1107, !1111, !1115, !1117, !1119, !1121, !1123, !1125, !1127, !1129, !1131, !1133, !1135, !1137, !1139, !1141, !1143, !1145, !1147, !1149, !1151, !1153, !1157, !1159, !1161, !1163, !1167, !1169, !1173, !1175, !1177, !1179, !1181, !1185, !1187, !1191, !1193, !1195, !1197, !1199, !1203, !1205, !1207, !1211, !1213, !1215, !1217, !1222, !1227, !1233, !1239, !1241, !1245, !1249, !1253, !1259, !1263, !1267, !1271, !1275, !1280, !1284, !1288, !1292, !1296, !1300, !1304, !1308, !1312, !1317, !1321, !1323, !1327, !1329, !1336, !1340, !1344, !1348, !1352, !1357, !1361, !1363, !1367, !1374, !1378, !1382, !1389, !1391, !1393, !1395, !1399, !1403, !1405, !1407, !1409, !1411, !1413, !1415, !1417, !1419, !1421, !1423, !1425, !1427, !1429, !1432, !1437, !1439, !1443, !1445, !1447, !1449, !1451, !1453, !1455, !1457, !1459, !1461, !1463, !1465, !1469, !1473, !1477, !1479, !1483, !1487, !1489, !1490, !1491, !1494, !1501, !1503, !1507, !1514, !1518, !1522, !1524, !1528, !1532, !1536, !1540, !1544, !1548, !1550, !1552, !1556, !1562, !1566, !1570, !1574, !1578, !1582, !1586, !1590, !1594, !1596, !1598, !1602, !1604, !1608, !1612, !1617, !1621, !1623, !1625, !1629, !1633, !1637, !1639, !1643, !1645, !1647, !1651, !1653, !1657, !1661, !1663, !1669, !1675, !1679, !1683, !1689, !1695, !1699, !1703, !1707, !1711, !1713, !1715, !1717, !1721, !1725, !1727, !1731, !1735, !1739, !1741, !1745, !1749, !1753, !1757, !1759, !1763, !1767, !1771, !1773, !1777, !1781, !1785, !1787, !1789, !1791, !1795, !1799, !1805, !1809, !1815, !1819, !1823, !1825, !1827, !1829, !1833, !1837, !1841, !1843, !1845, !1849, !1853, !1855, !1859, !1863, !1865, !1867, !1869}
!696 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !697, file: !699, line: 158)
!697 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !6, line: 119, baseType: !698)
!698 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!699 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdint", directory: "/work")
!700 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !371, file: !699, line: 159)
!701 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !470, file: !699, line: 160)
!702 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !703, file: !699, line: 161)
!703 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !6, line: 134, baseType: !704)
!704 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!705 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !5, file: !699, line: 163)
!706 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !116, file: !699, line: 164)
!707 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !75, file: !699, line: 165)
!708 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !84, file: !699, line: 166)
!709 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !710, file: !699, line: 168)
!710 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least8_t", file: !711, line: 25, baseType: !697)
!711 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdint.h", directory: "/work")
!712 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !713, file: !699, line: 169)
!713 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least16_t", file: !711, line: 26, baseType: !371)
!714 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !715, file: !699, line: 170)
!715 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least32_t", file: !711, line: 27, baseType: !470)
!716 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !717, file: !699, line: 171)
!717 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least64_t", file: !711, line: 28, baseType: !703)
!718 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !719, file: !699, line: 173)
!719 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least8_t", file: !711, line: 33, baseType: !5)
!720 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !721, file: !699, line: 174)
!721 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least16_t", file: !711, line: 34, baseType: !116)
!722 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !723, file: !699, line: 175)
!723 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least32_t", file: !711, line: 35, baseType: !75)
!724 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !725, file: !699, line: 176)
!725 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least64_t", file: !711, line: 36, baseType: !84)
!726 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !727, file: !699, line: 178)
!727 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast8_t", file: !711, line: 22, baseType: !697)
!728 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !729, file: !699, line: 179)
!729 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast16_t", file: !730, line: 1, baseType: !470)
!730 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/x86-linux-musl/bits/stdint.h", directory: "/work")
!731 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !732, file: !699, line: 180)
!732 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast32_t", file: !730, line: 2, baseType: !470)
!733 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !734, file: !699, line: 181)
!734 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast64_t", file: !711, line: 23, baseType: !703)
!735 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !736, file: !699, line: 183)
!736 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast8_t", file: !711, line: 30, baseType: !5)
!737 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !738, file: !699, line: 184)
!738 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast16_t", file: !730, line: 3, baseType: !75)
!739 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !740, file: !699, line: 185)
!740 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast32_t", file: !730, line: 4, baseType: !75)
!741 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !742, file: !699, line: 186)
!742 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast64_t", file: !711, line: 31, baseType: !84)
!743 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !744, file: !699, line: 188)
!744 = !DIDerivedType(tag: DW_TAG_typedef, name: "intptr_t", file: !6, line: 93, baseType: !471)
!745 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !469, file: !699, line: 189)
!746 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !747, file: !699, line: 191)
!747 = !DIDerivedType(tag: DW_TAG_typedef, name: "intmax_t", file: !6, line: 139, baseType: !704)
!748 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !749, file: !699, line: 192)
!749 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintmax_t", file: !6, line: 169, baseType: !85)
!750 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !751, file: !761, line: 82)
!751 = !DISubprogram(name: "memcpy", scope: !752, file: !752, line: 27, type: !753, flags: DIFlagPrototyped, spFlags: 0)
!752 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/string.h", directory: "/work")
!753 = !DISubroutineType(types: !754)
!754 = !{!755, !756, !757, !760}
!755 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 32)
!756 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !755)
!757 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !758)
!758 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !759, size: 32)
!759 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!760 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !6, line: 73, baseType: !50)
!761 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstring", directory: "/work")
!762 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !763, file: !761, line: 83)
!763 = !DISubprogram(name: "memmove", scope: !752, file: !752, line: 28, type: !764, flags: DIFlagPrototyped, spFlags: 0)
!764 = !DISubroutineType(types: !765)
!765 = !{!755, !755, !758, !760}
!766 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !767, file: !761, line: 84)
!767 = !DISubprogram(name: "strcpy", scope: !752, file: !752, line: 33, type: !768, flags: DIFlagPrototyped, spFlags: 0)
!768 = !DISubroutineType(types: !769)
!769 = !{!770, !772, !773}
!770 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !771, size: 32)
!771 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!772 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !770)
!773 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !774)
!774 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !775, size: 32)
!775 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !771)
!776 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !777, file: !761, line: 85)
!777 = !DISubprogram(name: "strncpy", scope: !752, file: !752, line: 34, type: !778, flags: DIFlagPrototyped, spFlags: 0)
!778 = !DISubroutineType(types: !779)
!779 = !{!770, !772, !773, !760}
!780 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !781, file: !761, line: 86)
!781 = !DISubprogram(name: "strcat", scope: !752, file: !752, line: 36, type: !768, flags: DIFlagPrototyped, spFlags: 0)
!782 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !783, file: !761, line: 87)
!783 = !DISubprogram(name: "strncat", scope: !752, file: !752, line: 37, type: !778, flags: DIFlagPrototyped, spFlags: 0)
!784 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !785, file: !761, line: 88)
!785 = !DISubprogram(name: "memcmp", scope: !752, file: !752, line: 30, type: !786, flags: DIFlagPrototyped, spFlags: 0)
!786 = !DISubroutineType(types: !787)
!787 = !{!471, !758, !758, !760}
!788 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !789, file: !761, line: 89)
!789 = !DISubprogram(name: "strcmp", scope: !752, file: !752, line: 39, type: !790, flags: DIFlagPrototyped, spFlags: 0)
!790 = !DISubroutineType(types: !791)
!791 = !{!471, !774, !774}
!792 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !793, file: !761, line: 90)
!793 = !DISubprogram(name: "strncmp", scope: !752, file: !752, line: 40, type: !794, flags: DIFlagPrototyped, spFlags: 0)
!794 = !DISubroutineType(types: !795)
!795 = !{!471, !774, !774, !760}
!796 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !797, file: !761, line: 91)
!797 = !DISubprogram(name: "strcoll", scope: !752, file: !752, line: 42, type: !790, flags: DIFlagPrototyped, spFlags: 0)
!798 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !799, file: !761, line: 92)
!799 = !DISubprogram(name: "strxfrm", scope: !752, file: !752, line: 43, type: !800, flags: DIFlagPrototyped, spFlags: 0)
!800 = !DISubroutineType(types: !801)
!801 = !{!760, !772, !773, !760}
!802 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !803, file: !761, line: 93)
!803 = !DISubprogram(name: "memchr", linkageName: "_Z6memchrB9nie220108Ua9enable_ifILb1EEPvij", scope: !804, file: !804, line: 101, type: !805, flags: DIFlagPrototyped, spFlags: 0)
!804 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/string.h", directory: "/work")
!805 = !DISubroutineType(types: !806)
!806 = !{!755, !755, !471, !760}
!807 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !808, file: !761, line: 94)
!808 = !DISubprogram(name: "strchr", linkageName: "_Z6strchrB9nie220108Ua9enable_ifILb1EEPci", scope: !804, file: !804, line: 80, type: !809, flags: DIFlagPrototyped, spFlags: 0)
!809 = !DISubroutineType(types: !810)
!810 = !{!770, !770, !471}
!811 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !812, file: !761, line: 95)
!812 = !DISubprogram(name: "strcspn", scope: !752, file: !752, line: 48, type: !813, flags: DIFlagPrototyped, spFlags: 0)
!813 = !DISubroutineType(types: !814)
!814 = !{!760, !774, !774}
!815 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !816, file: !761, line: 96)
!816 = !DISubprogram(name: "strpbrk", linkageName: "_Z7strpbrkB9nie220108Ua9enable_ifILb1EEPcPKc", scope: !804, file: !804, line: 87, type: !817, flags: DIFlagPrototyped, spFlags: 0)
!817 = !DISubroutineType(types: !818)
!818 = !{!770, !770, !774}
!819 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !820, file: !761, line: 97)
!820 = !DISubprogram(name: "strrchr", linkageName: "_Z7strrchrB9nie220108Ua9enable_ifILb1EEPci", scope: !804, file: !804, line: 94, type: !809, flags: DIFlagPrototyped, spFlags: 0)
!821 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !822, file: !761, line: 98)
!822 = !DISubprogram(name: "strspn", scope: !752, file: !752, line: 49, type: !813, flags: DIFlagPrototyped, spFlags: 0)
!823 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !824, file: !761, line: 99)
!824 = !DISubprogram(name: "strstr", linkageName: "_Z6strstrB9nie220108Ua9enable_ifILb1EEPcPKc", scope: !804, file: !804, line: 108, type: !817, flags: DIFlagPrototyped, spFlags: 0)
!825 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !826, file: !761, line: 100)
!826 = !DISubprogram(name: "strtok", scope: !752, file: !752, line: 52, type: !768, flags: DIFlagPrototyped, spFlags: 0)
!827 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !828, file: !761, line: 101)
!828 = !DISubprogram(name: "memset", scope: !752, file: !752, line: 29, type: !805, flags: DIFlagPrototyped, spFlags: 0)
!829 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !830, file: !761, line: 102)
!830 = !DISubprogram(name: "strerror", scope: !752, file: !752, line: 56, type: !831, flags: DIFlagPrototyped, spFlags: 0)
!831 = !DISubroutineType(types: !832)
!832 = !{!770, !471}
!833 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !834, file: !761, line: 103)
!834 = !DISubprogram(name: "strlen", scope: !752, file: !752, line: 54, type: !835, flags: DIFlagPrototyped, spFlags: 0)
!835 = !DISubroutineType(types: !836)
!836 = !{!760, !774}
!837 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !838, entity: !839, file: !841, line: 549)
!838 = !DINamespace(name: "chrono", scope: !48)
!839 = !DINamespace(name: "chrono_literals", scope: !840, exportSymbols: true)
!840 = !DINamespace(name: "literals", scope: !48, exportSymbols: true)
!841 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__chrono/duration.h", directory: "/work")
!842 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !843, file: !845, line: 68)
!843 = !DIDerivedType(tag: DW_TAG_typedef, name: "clock_t", file: !6, line: 242, baseType: !844)
!844 = !DIBasicType(name: "long", size: 32, encoding: DW_ATE_signed)
!845 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/ctime", directory: "/work")
!846 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !847, file: !845, line: 69)
!847 = !DIDerivedType(tag: DW_TAG_typedef, name: "time_t", file: !6, line: 108, baseType: !704)
!848 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !849, file: !845, line: 70)
!849 = !DICompositeType(tag: DW_TAG_structure_type, name: "tm", file: !850, line: 40, size: 352, flags: DIFlagFwdDecl, identifier: "_ZTS2tm")
!850 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/time.h", directory: "/work")
!851 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !852, file: !845, line: 72)
!852 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "timespec", file: !6, line: 252, size: 128, flags: DIFlagTypePassByValue, elements: !853, identifier: "_ZTS8timespec")
!853 = !{!854, !855}
!854 = !DIDerivedType(tag: DW_TAG_member, name: "tv_sec", scope: !852, file: !6, line: 252, baseType: !847, size: 64)
!855 = !DIDerivedType(tag: DW_TAG_member, name: "tv_nsec", scope: !852, file: !6, line: 252, baseType: !844, size: 32, offset: 64)
!856 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !857, file: !845, line: 74)
!857 = !DISubprogram(name: "clock", scope: !850, file: !850, line: 54, type: !858, flags: DIFlagPrototyped, spFlags: 0)
!858 = !DISubroutineType(types: !859)
!859 = !{!843}
!860 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !861, file: !845, line: 75)
!861 = !DISubprogram(name: "difftime", linkageName: "__difftime64", scope: !850, file: !850, line: 137, type: !862, flags: DIFlagPrototyped, spFlags: 0)
!862 = !DISubroutineType(types: !863)
!863 = !{!864, !847, !847}
!864 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!865 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !866, file: !845, line: 76)
!866 = !DISubprogram(name: "mktime", linkageName: "__mktime64", scope: !850, file: !850, line: 138, type: !867, flags: DIFlagPrototyped, spFlags: 0)
!867 = !DISubroutineType(types: !868)
!868 = !{!847, !869}
!869 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !849, size: 32)
!870 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !871, file: !845, line: 77)
!871 = !DISubprogram(name: "time", linkageName: "__time64", scope: !850, file: !850, line: 136, type: !872, flags: DIFlagPrototyped, spFlags: 0)
!872 = !DISubroutineType(types: !873)
!873 = !{!847, !874}
!874 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !847, size: 32)
!875 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !876, file: !845, line: 78)
!876 = !DISubprogram(name: "asctime", scope: !850, file: !850, line: 61, type: !877, flags: DIFlagPrototyped, spFlags: 0)
!877 = !DISubroutineType(types: !878)
!878 = !{!770, !879}
!879 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !880, size: 32)
!880 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !849)
!881 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !882, file: !845, line: 79)
!882 = !DISubprogram(name: "ctime", linkageName: "__ctime64", scope: !850, file: !850, line: 141, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!883 = !DISubroutineType(types: !884)
!884 = !{!770, !885}
!885 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !886, size: 32)
!886 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !847)
!887 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !888, file: !845, line: 80)
!888 = !DISubprogram(name: "gmtime", linkageName: "__gmtime64", scope: !850, file: !850, line: 139, type: !889, flags: DIFlagPrototyped, spFlags: 0)
!889 = !DISubroutineType(types: !890)
!890 = !{!869, !885}
!891 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !892, file: !845, line: 81)
!892 = !DISubprogram(name: "localtime", linkageName: "__localtime64", scope: !850, file: !850, line: 140, type: !889, flags: DIFlagPrototyped, spFlags: 0)
!893 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !894, file: !845, line: 82)
!894 = !DISubprogram(name: "strftime", scope: !850, file: !850, line: 58, type: !895, flags: DIFlagPrototyped, spFlags: 0)
!895 = !DISubroutineType(types: !896)
!896 = !{!760, !772, !760, !773, !897}
!897 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !879)
!898 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !899, file: !845, line: 84)
!899 = !DISubprogram(name: "timespec_get", linkageName: "__timespec_get_time64", scope: !850, file: !850, line: 142, type: !900, flags: DIFlagPrototyped, spFlags: 0)
!900 = !DISubroutineType(types: !901)
!901 = !{!471, !902, !471}
!902 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !852, size: 32)
!903 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !904, file: !910, line: 420)
!904 = !DISubprogram(name: "isfinite", linkageName: "_ZNSt3__16__math8isfiniteB9nie220108Ee", scope: !906, file: !905, line: 66, type: !907, flags: DIFlagPrototyped, spFlags: 0)
!905 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__math/traits.h", directory: "/work")
!906 = !DINamespace(name: "__math", scope: !48)
!907 = !DISubroutineType(types: !908)
!908 = !{!221, !909}
!909 = !DIBasicType(name: "long double", size: 96, encoding: DW_ATE_float)
!910 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/math.h", directory: "/work")
!911 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !912, file: !910, line: 423)
!912 = !DISubprogram(name: "isinf", linkageName: "_ZNSt3__16__math5isinfB9nie220108Ee", scope: !906, file: !905, line: 90, type: !907, flags: DIFlagPrototyped, spFlags: 0)
!913 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !914, file: !910, line: 427)
!914 = !DISubprogram(name: "isnan", linkageName: "_ZNSt3__16__math5isnanB9nie220108Ee", scope: !906, file: !905, line: 114, type: !907, flags: DIFlagPrototyped, spFlags: 0)
!915 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !916, file: !910, line: 428)
!916 = !DISubprogram(name: "isnormal", linkageName: "_ZNSt3__16__math8isnormalB9nie220108Ee", scope: !906, file: !905, line: 133, type: !907, flags: DIFlagPrototyped, spFlags: 0)
!917 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !918, file: !910, line: 495)
!918 = !DISubprogram(name: "modf", linkageName: "_ZNSt3__16__math4modfB9nie220108EePe", scope: !906, file: !919, line: 55, type: !920, flags: DIFlagPrototyped, spFlags: 0)
!919 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__math/modulo.h", directory: "/work")
!920 = !DISubroutineType(types: !921)
!921 = !{!909, !909, !922}
!922 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !909, size: 32)
!923 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !904, file: !924, line: 352)
!924 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cmath", directory: "/work")
!925 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !912, file: !924, line: 353)
!926 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !914, file: !924, line: 354)
!927 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !916, file: !924, line: 355)
!928 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !929, file: !924, line: 364)
!929 = !DIDerivedType(tag: DW_TAG_typedef, name: "float_t", file: !6, line: 27, baseType: !930)
!930 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!931 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !932, file: !924, line: 365)
!932 = !DIDerivedType(tag: DW_TAG_typedef, name: "double_t", file: !6, line: 32, baseType: !864)
!933 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !934, file: !924, line: 370)
!934 = !DISubprogram(name: "acosf", scope: !935, file: !935, line: 136, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!935 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/math.h", directory: "/work")
!936 = !DISubroutineType(types: !937)
!937 = !{!930, !930}
!938 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !939, file: !924, line: 372)
!939 = !DISubprogram(name: "asinf", scope: !935, file: !935, line: 144, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!940 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !941, file: !924, line: 374)
!941 = !DISubprogram(name: "atanf", scope: !935, file: !935, line: 152, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!942 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !943, file: !924, line: 376)
!943 = !DISubprogram(name: "atan2f", scope: !935, file: !935, line: 156, type: !944, flags: DIFlagPrototyped, spFlags: 0)
!944 = !DISubroutineType(types: !945)
!945 = !{!930, !930, !930}
!946 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !947, file: !924, line: 378)
!947 = !DISubprogram(name: "ceilf", scope: !935, file: !935, line: 168, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!948 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !949, file: !924, line: 380)
!949 = !DISubprogram(name: "cosf", scope: !935, file: !935, line: 176, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!950 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !951, file: !924, line: 382)
!951 = !DISubprogram(name: "coshf", scope: !935, file: !935, line: 180, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!952 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !953, file: !924, line: 385)
!953 = !DISubprogram(name: "expf", scope: !935, file: !935, line: 192, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!954 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !955, file: !924, line: 388)
!955 = !DISubprogram(name: "fabsf", scope: !935, file: !935, line: 204, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!956 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !957, file: !924, line: 390)
!957 = !DISubprogram(name: "floorf", scope: !935, file: !935, line: 212, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!958 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !959, file: !924, line: 393)
!959 = !DISubprogram(name: "fmodf", scope: !935, file: !935, line: 228, type: !944, flags: DIFlagPrototyped, spFlags: 0)
!960 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !961, file: !924, line: 396)
!961 = !DISubprogram(name: "frexpf", scope: !935, file: !935, line: 232, type: !962, flags: DIFlagPrototyped, spFlags: 0)
!962 = !DISubroutineType(types: !963)
!963 = !{!930, !930, !964}
!964 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !471, size: 32)
!965 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !966, file: !924, line: 398)
!966 = !DISubprogram(name: "ldexpf", scope: !935, file: !935, line: 244, type: !967, flags: DIFlagPrototyped, spFlags: 0)
!967 = !DISubroutineType(types: !968)
!968 = !{!930, !930, !471}
!969 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !970, file: !924, line: 401)
!970 = !DISubprogram(name: "logf", scope: !935, file: !935, line: 260, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!971 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !972, file: !924, line: 404)
!972 = !DISubprogram(name: "log10f", scope: !935, file: !935, line: 264, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!973 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !918, file: !924, line: 405)
!974 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !975, file: !924, line: 406)
!975 = !DISubprogram(name: "modff", scope: !935, file: !935, line: 288, type: !976, flags: DIFlagPrototyped, spFlags: 0)
!976 = !DISubroutineType(types: !977)
!977 = !{!930, !930, !978}
!978 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !930, size: 32)
!979 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !980, file: !924, line: 409)
!980 = !DISubprogram(name: "powf", scope: !935, file: !935, line: 308, type: !944, flags: DIFlagPrototyped, spFlags: 0)
!981 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !982, file: !924, line: 412)
!982 = !DISubprogram(name: "sinf", scope: !935, file: !935, line: 336, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!983 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !984, file: !924, line: 414)
!984 = !DISubprogram(name: "sinhf", scope: !935, file: !935, line: 340, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!985 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !986, file: !924, line: 417)
!986 = !DISubprogram(name: "sqrtf", scope: !935, file: !935, line: 344, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!987 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !988, file: !924, line: 419)
!988 = !DISubprogram(name: "tanf", scope: !935, file: !935, line: 348, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!989 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !990, file: !924, line: 422)
!990 = !DISubprogram(name: "tanhf", scope: !935, file: !935, line: 352, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!991 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !992, file: !924, line: 425)
!992 = !DISubprogram(name: "acoshf", scope: !935, file: !935, line: 140, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!993 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !994, file: !924, line: 427)
!994 = !DISubprogram(name: "asinhf", scope: !935, file: !935, line: 148, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!995 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !996, file: !924, line: 429)
!996 = !DISubprogram(name: "atanhf", scope: !935, file: !935, line: 160, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!997 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !998, file: !924, line: 431)
!998 = !DISubprogram(name: "cbrtf", scope: !935, file: !935, line: 164, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!999 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1000, file: !924, line: 434)
!1000 = !DISubprogram(name: "copysignf", scope: !935, file: !935, line: 172, type: !944, flags: DIFlagPrototyped, spFlags: 0)
!1001 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1002, file: !924, line: 437)
!1002 = !DISubprogram(name: "erff", scope: !935, file: !935, line: 184, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!1003 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1004, file: !924, line: 439)
!1004 = !DISubprogram(name: "erfcf", scope: !935, file: !935, line: 188, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!1005 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1006, file: !924, line: 441)
!1006 = !DISubprogram(name: "exp2f", scope: !935, file: !935, line: 196, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!1007 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1008, file: !924, line: 443)
!1008 = !DISubprogram(name: "expm1f", scope: !935, file: !935, line: 200, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!1009 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1010, file: !924, line: 445)
!1010 = !DISubprogram(name: "fdimf", scope: !935, file: !935, line: 208, type: !944, flags: DIFlagPrototyped, spFlags: 0)
!1011 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1012, file: !924, line: 446)
!1012 = !DISubprogram(name: "fmaf", scope: !935, file: !935, line: 216, type: !1013, flags: DIFlagPrototyped, spFlags: 0)
!1013 = !DISubroutineType(types: !1014)
!1014 = !{!930, !930, !930, !930}
!1015 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1016, file: !924, line: 449)
!1016 = !DISubprogram(name: "fmaxf", scope: !935, file: !935, line: 220, type: !944, flags: DIFlagPrototyped, spFlags: 0)
!1017 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1018, file: !924, line: 451)
!1018 = !DISubprogram(name: "fminf", scope: !935, file: !935, line: 224, type: !944, flags: DIFlagPrototyped, spFlags: 0)
!1019 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1020, file: !924, line: 453)
!1020 = !DISubprogram(name: "hypotf", scope: !935, file: !935, line: 236, type: !944, flags: DIFlagPrototyped, spFlags: 0)
!1021 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1022, file: !924, line: 455)
!1022 = !DISubprogram(name: "ilogbf", scope: !935, file: !935, line: 240, type: !1023, flags: DIFlagPrototyped, spFlags: 0)
!1023 = !DISubroutineType(types: !1024)
!1024 = !{!471, !930}
!1025 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1026, file: !924, line: 457)
!1026 = !DISubprogram(name: "lgammaf", scope: !935, file: !935, line: 248, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!1027 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1028, file: !924, line: 459)
!1028 = !DISubprogram(name: "llrintf", scope: !935, file: !935, line: 252, type: !1029, flags: DIFlagPrototyped, spFlags: 0)
!1029 = !DISubroutineType(types: !1030)
!1030 = !{!704, !930}
!1031 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1032, file: !924, line: 461)
!1032 = !DISubprogram(name: "llroundf", scope: !935, file: !935, line: 256, type: !1029, flags: DIFlagPrototyped, spFlags: 0)
!1033 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1034, file: !924, line: 463)
!1034 = !DISubprogram(name: "log1pf", scope: !935, file: !935, line: 268, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!1035 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1036, file: !924, line: 465)
!1036 = !DISubprogram(name: "log2f", scope: !935, file: !935, line: 272, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!1037 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1038, file: !924, line: 467)
!1038 = !DISubprogram(name: "logbf", scope: !935, file: !935, line: 276, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!1039 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1040, file: !924, line: 469)
!1040 = !DISubprogram(name: "lrintf", scope: !935, file: !935, line: 280, type: !1041, flags: DIFlagPrototyped, spFlags: 0)
!1041 = !DISubroutineType(types: !1042)
!1042 = !{!844, !930}
!1043 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1044, file: !924, line: 471)
!1044 = !DISubprogram(name: "lroundf", scope: !935, file: !935, line: 284, type: !1041, flags: DIFlagPrototyped, spFlags: 0)
!1045 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1046, file: !924, line: 473)
!1046 = !DISubprogram(name: "nan", scope: !935, file: !935, line: 291, type: !1047, flags: DIFlagPrototyped, spFlags: 0)
!1047 = !DISubroutineType(types: !1048)
!1048 = !{!864, !774}
!1049 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1050, file: !924, line: 474)
!1050 = !DISubprogram(name: "nanf", scope: !935, file: !935, line: 292, type: !1051, flags: DIFlagPrototyped, spFlags: 0)
!1051 = !DISubroutineType(types: !1052)
!1052 = !{!930, !774}
!1053 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1054, file: !924, line: 477)
!1054 = !DISubprogram(name: "nearbyintf", scope: !935, file: !935, line: 296, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!1055 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1056, file: !924, line: 479)
!1056 = !DISubprogram(name: "nextafterf", scope: !935, file: !935, line: 300, type: !944, flags: DIFlagPrototyped, spFlags: 0)
!1057 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1058, file: !924, line: 481)
!1058 = !DISubprogram(name: "nexttowardf", scope: !935, file: !935, line: 304, type: !1059, flags: DIFlagPrototyped, spFlags: 0)
!1059 = !DISubroutineType(types: !1060)
!1060 = !{!930, !930, !909}
!1061 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1062, file: !924, line: 483)
!1062 = !DISubprogram(name: "remainderf", scope: !935, file: !935, line: 312, type: !944, flags: DIFlagPrototyped, spFlags: 0)
!1063 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1064, file: !924, line: 485)
!1064 = !DISubprogram(name: "remquof", scope: !935, file: !935, line: 316, type: !1065, flags: DIFlagPrototyped, spFlags: 0)
!1065 = !DISubroutineType(types: !1066)
!1066 = !{!930, !930, !930, !964}
!1067 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1068, file: !924, line: 487)
!1068 = !DISubprogram(name: "rintf", scope: !935, file: !935, line: 320, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!1069 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1070, file: !924, line: 489)
!1070 = !DISubprogram(name: "roundf", scope: !935, file: !935, line: 324, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!1071 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1072, file: !924, line: 491)
!1072 = !DISubprogram(name: "scalblnf", scope: !935, file: !935, line: 328, type: !1073, flags: DIFlagPrototyped, spFlags: 0)
!1073 = !DISubroutineType(types: !1074)
!1074 = !{!930, !930, !844}
!1075 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1076, file: !924, line: 493)
!1076 = !DISubprogram(name: "scalbnf", scope: !935, file: !935, line: 332, type: !967, flags: DIFlagPrototyped, spFlags: 0)
!1077 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1078, file: !924, line: 495)
!1078 = !DISubprogram(name: "tgammaf", scope: !935, file: !935, line: 356, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!1079 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1080, file: !924, line: 497)
!1080 = !DISubprogram(name: "truncf", scope: !935, file: !935, line: 360, type: !936, flags: DIFlagPrototyped, spFlags: 0)
!1081 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1082, file: !924, line: 499)
!1082 = !DISubprogram(name: "acosl", scope: !935, file: !935, line: 137, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1083 = !DISubroutineType(types: !1084)
!1084 = !{!909, !909}
!1085 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1086, file: !924, line: 500)
!1086 = !DISubprogram(name: "asinl", scope: !935, file: !935, line: 145, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1087 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1088, file: !924, line: 501)
!1088 = !DISubprogram(name: "atanl", scope: !935, file: !935, line: 153, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1089 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1090, file: !924, line: 502)
!1090 = !DISubprogram(name: "atan2l", scope: !935, file: !935, line: 157, type: !1091, flags: DIFlagPrototyped, spFlags: 0)
!1091 = !DISubroutineType(types: !1092)
!1092 = !{!909, !909, !909}
!1093 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1094, file: !924, line: 503)
!1094 = !DISubprogram(name: "ceill", scope: !935, file: !935, line: 169, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1095 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1096, file: !924, line: 504)
!1096 = !DISubprogram(name: "cosl", scope: !935, file: !935, line: 177, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1097 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1098, file: !924, line: 505)
!1098 = !DISubprogram(name: "coshl", scope: !935, file: !935, line: 181, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1099 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1100, file: !924, line: 506)
!1100 = !DISubprogram(name: "expl", scope: !935, file: !935, line: 193, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1101 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1102, file: !924, line: 507)
!1102 = !DISubprogram(name: "fabsl", scope: !935, file: !935, line: 205, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1103 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1104, file: !924, line: 508)
!1104 = !DISubprogram(name: "floorl", scope: !935, file: !935, line: 213, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1105 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1106, file: !924, line: 509)
!1106 = !DISubprogram(name: "fmodl", scope: !935, file: !935, line: 229, type: !1091, flags: DIFlagPrototyped, spFlags: 0)
!1107 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1108, file: !924, line: 510)
!1108 = !DISubprogram(name: "frexpl", scope: !935, file: !935, line: 233, type: !1109, flags: DIFlagPrototyped, spFlags: 0)
!1109 = !DISubroutineType(types: !1110)
!1110 = !{!909, !909, !964}
!1111 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1112, file: !924, line: 511)
!1112 = !DISubprogram(name: "ldexpl", scope: !935, file: !935, line: 245, type: !1113, flags: DIFlagPrototyped, spFlags: 0)
!1113 = !DISubroutineType(types: !1114)
!1114 = !{!909, !909, !471}
!1115 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1116, file: !924, line: 512)
!1116 = !DISubprogram(name: "logl", scope: !935, file: !935, line: 261, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1117 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1118, file: !924, line: 513)
!1118 = !DISubprogram(name: "log10l", scope: !935, file: !935, line: 265, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1119 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1120, file: !924, line: 514)
!1120 = !DISubprogram(name: "modfl", scope: !935, file: !935, line: 289, type: !920, flags: DIFlagPrototyped, spFlags: 0)
!1121 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1122, file: !924, line: 515)
!1122 = !DISubprogram(name: "powl", scope: !935, file: !935, line: 309, type: !1091, flags: DIFlagPrototyped, spFlags: 0)
!1123 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1124, file: !924, line: 516)
!1124 = !DISubprogram(name: "sinl", scope: !935, file: !935, line: 337, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1125 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1126, file: !924, line: 517)
!1126 = !DISubprogram(name: "sinhl", scope: !935, file: !935, line: 341, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1127 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1128, file: !924, line: 518)
!1128 = !DISubprogram(name: "sqrtl", scope: !935, file: !935, line: 345, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1129 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1130, file: !924, line: 519)
!1130 = !DISubprogram(name: "tanl", scope: !935, file: !935, line: 349, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1131 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1132, file: !924, line: 521)
!1132 = !DISubprogram(name: "tanhl", scope: !935, file: !935, line: 353, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1133 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1134, file: !924, line: 522)
!1134 = !DISubprogram(name: "acoshl", scope: !935, file: !935, line: 141, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1135 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1136, file: !924, line: 523)
!1136 = !DISubprogram(name: "asinhl", scope: !935, file: !935, line: 149, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1137 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1138, file: !924, line: 524)
!1138 = !DISubprogram(name: "atanhl", scope: !935, file: !935, line: 161, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1139 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1140, file: !924, line: 525)
!1140 = !DISubprogram(name: "cbrtl", scope: !935, file: !935, line: 165, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1141 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1142, file: !924, line: 527)
!1142 = !DISubprogram(name: "copysignl", scope: !935, file: !935, line: 173, type: !1091, flags: DIFlagPrototyped, spFlags: 0)
!1143 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1144, file: !924, line: 529)
!1144 = !DISubprogram(name: "erfl", scope: !935, file: !935, line: 185, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1145 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1146, file: !924, line: 530)
!1146 = !DISubprogram(name: "erfcl", scope: !935, file: !935, line: 189, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1147 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1148, file: !924, line: 531)
!1148 = !DISubprogram(name: "exp2l", scope: !935, file: !935, line: 197, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1149 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1150, file: !924, line: 532)
!1150 = !DISubprogram(name: "expm1l", scope: !935, file: !935, line: 201, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1151 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1152, file: !924, line: 533)
!1152 = !DISubprogram(name: "fdiml", scope: !935, file: !935, line: 209, type: !1091, flags: DIFlagPrototyped, spFlags: 0)
!1153 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1154, file: !924, line: 534)
!1154 = !DISubprogram(name: "fmal", scope: !935, file: !935, line: 217, type: !1155, flags: DIFlagPrototyped, spFlags: 0)
!1155 = !DISubroutineType(types: !1156)
!1156 = !{!909, !909, !909, !909}
!1157 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1158, file: !924, line: 535)
!1158 = !DISubprogram(name: "fmaxl", scope: !935, file: !935, line: 221, type: !1091, flags: DIFlagPrototyped, spFlags: 0)
!1159 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1160, file: !924, line: 536)
!1160 = !DISubprogram(name: "fminl", scope: !935, file: !935, line: 225, type: !1091, flags: DIFlagPrototyped, spFlags: 0)
!1161 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1162, file: !924, line: 537)
!1162 = !DISubprogram(name: "hypotl", scope: !935, file: !935, line: 237, type: !1091, flags: DIFlagPrototyped, spFlags: 0)
!1163 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1164, file: !924, line: 538)
!1164 = !DISubprogram(name: "ilogbl", scope: !935, file: !935, line: 241, type: !1165, flags: DIFlagPrototyped, spFlags: 0)
!1165 = !DISubroutineType(types: !1166)
!1166 = !{!471, !909}
!1167 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1168, file: !924, line: 539)
!1168 = !DISubprogram(name: "lgammal", scope: !935, file: !935, line: 249, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1169 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1170, file: !924, line: 540)
!1170 = !DISubprogram(name: "llrintl", scope: !935, file: !935, line: 253, type: !1171, flags: DIFlagPrototyped, spFlags: 0)
!1171 = !DISubroutineType(types: !1172)
!1172 = !{!704, !909}
!1173 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1174, file: !924, line: 541)
!1174 = !DISubprogram(name: "llroundl", scope: !935, file: !935, line: 257, type: !1171, flags: DIFlagPrototyped, spFlags: 0)
!1175 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1176, file: !924, line: 542)
!1176 = !DISubprogram(name: "log1pl", scope: !935, file: !935, line: 269, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1177 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1178, file: !924, line: 543)
!1178 = !DISubprogram(name: "log2l", scope: !935, file: !935, line: 273, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1179 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1180, file: !924, line: 544)
!1180 = !DISubprogram(name: "logbl", scope: !935, file: !935, line: 277, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1181 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1182, file: !924, line: 545)
!1182 = !DISubprogram(name: "lrintl", scope: !935, file: !935, line: 281, type: !1183, flags: DIFlagPrototyped, spFlags: 0)
!1183 = !DISubroutineType(types: !1184)
!1184 = !{!844, !909}
!1185 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1186, file: !924, line: 546)
!1186 = !DISubprogram(name: "lroundl", scope: !935, file: !935, line: 285, type: !1183, flags: DIFlagPrototyped, spFlags: 0)
!1187 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1188, file: !924, line: 547)
!1188 = !DISubprogram(name: "nanl", scope: !935, file: !935, line: 293, type: !1189, flags: DIFlagPrototyped, spFlags: 0)
!1189 = !DISubroutineType(types: !1190)
!1190 = !{!909, !774}
!1191 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1192, file: !924, line: 548)
!1192 = !DISubprogram(name: "nearbyintl", scope: !935, file: !935, line: 297, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1193 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1194, file: !924, line: 549)
!1194 = !DISubprogram(name: "nextafterl", scope: !935, file: !935, line: 301, type: !1091, flags: DIFlagPrototyped, spFlags: 0)
!1195 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1196, file: !924, line: 550)
!1196 = !DISubprogram(name: "nexttowardl", scope: !935, file: !935, line: 305, type: !1091, flags: DIFlagPrototyped, spFlags: 0)
!1197 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1198, file: !924, line: 551)
!1198 = !DISubprogram(name: "remainderl", scope: !935, file: !935, line: 313, type: !1091, flags: DIFlagPrototyped, spFlags: 0)
!1199 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1200, file: !924, line: 552)
!1200 = !DISubprogram(name: "remquol", scope: !935, file: !935, line: 317, type: !1201, flags: DIFlagPrototyped, spFlags: 0)
!1201 = !DISubroutineType(types: !1202)
!1202 = !{!909, !909, !909, !964}
!1203 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1204, file: !924, line: 553)
!1204 = !DISubprogram(name: "rintl", scope: !935, file: !935, line: 321, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1205 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1206, file: !924, line: 554)
!1206 = !DISubprogram(name: "roundl", scope: !935, file: !935, line: 325, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1207 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1208, file: !924, line: 555)
!1208 = !DISubprogram(name: "scalblnl", scope: !935, file: !935, line: 329, type: !1209, flags: DIFlagPrototyped, spFlags: 0)
!1209 = !DISubroutineType(types: !1210)
!1210 = !{!909, !909, !844}
!1211 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1212, file: !924, line: 556)
!1212 = !DISubprogram(name: "scalbnl", scope: !935, file: !935, line: 333, type: !1113, flags: DIFlagPrototyped, spFlags: 0)
!1213 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1214, file: !924, line: 557)
!1214 = !DISubprogram(name: "tgammal", scope: !935, file: !935, line: 357, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1215 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1216, file: !924, line: 558)
!1216 = !DISubprogram(name: "truncl", scope: !935, file: !935, line: 361, type: !1083, flags: DIFlagPrototyped, spFlags: 0)
!1217 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1218, file: !1221, line: 22)
!1218 = !DIDerivedType(tag: DW_TAG_typedef, name: "max_align_t", file: !1219, line: 24, baseType: !1220)
!1219 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/include/__stddef_max_align_t.h", directory: "/work")
!1220 = !DICompositeType(tag: DW_TAG_structure_type, file: !1219, line: 19, size: 192, flags: DIFlagFwdDecl, identifier: "_ZTS11max_align_t")
!1221 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef/max_align_t.h", directory: "/work")
!1222 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1223, file: !1226, line: 106)
!1223 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !1224, line: 64, baseType: !1225)
!1224 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdlib.h", directory: "/work")
!1225 = !DICompositeType(tag: DW_TAG_structure_type, file: !1224, line: 64, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!1226 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdlib", directory: "/work")
!1227 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1228, file: !1226, line: 107)
!1228 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !1224, line: 65, baseType: !1229)
!1229 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1224, line: 65, size: 64, flags: DIFlagTypePassByValue, elements: !1230, identifier: "_ZTS6ldiv_t")
!1230 = !{!1231, !1232}
!1231 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1229, file: !1224, line: 65, baseType: !844, size: 32)
!1232 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1229, file: !1224, line: 65, baseType: !844, size: 32, offset: 32)
!1233 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1234, file: !1226, line: 108)
!1234 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !1224, line: 66, baseType: !1235)
!1235 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1224, line: 66, size: 128, flags: DIFlagTypePassByValue, elements: !1236, identifier: "_ZTS7lldiv_t")
!1236 = !{!1237, !1238}
!1237 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1235, file: !1224, line: 66, baseType: !704, size: 64)
!1238 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1235, file: !1224, line: 66, baseType: !704, size: 64, offset: 64)
!1239 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1240, file: !1226, line: 109)
!1240 = !DISubprogram(name: "atof", scope: !1224, file: !1224, line: 26, type: !1047, flags: DIFlagPrototyped, spFlags: 0)
!1241 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1242, file: !1226, line: 110)
!1242 = !DISubprogram(name: "atoi", scope: !1224, file: !1224, line: 23, type: !1243, flags: DIFlagPrototyped, spFlags: 0)
!1243 = !DISubroutineType(types: !1244)
!1244 = !{!471, !774}
!1245 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1246, file: !1226, line: 111)
!1246 = !DISubprogram(name: "atol", scope: !1224, file: !1224, line: 24, type: !1247, flags: DIFlagPrototyped, spFlags: 0)
!1247 = !DISubroutineType(types: !1248)
!1248 = !{!844, !774}
!1249 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1250, file: !1226, line: 112)
!1250 = !DISubprogram(name: "atoll", scope: !1224, file: !1224, line: 25, type: !1251, flags: DIFlagPrototyped, spFlags: 0)
!1251 = !DISubroutineType(types: !1252)
!1252 = !{!704, !774}
!1253 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1254, file: !1226, line: 113)
!1254 = !DISubprogram(name: "strtod", scope: !1224, file: !1224, line: 29, type: !1255, flags: DIFlagPrototyped, spFlags: 0)
!1255 = !DISubroutineType(types: !1256)
!1256 = !{!864, !773, !1257}
!1257 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1258)
!1258 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !770, size: 32)
!1259 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1260, file: !1226, line: 114)
!1260 = !DISubprogram(name: "strtof", scope: !1224, file: !1224, line: 28, type: !1261, flags: DIFlagPrototyped, spFlags: 0)
!1261 = !DISubroutineType(types: !1262)
!1262 = !{!930, !773, !1257}
!1263 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1264, file: !1226, line: 115)
!1264 = !DISubprogram(name: "strtold", scope: !1224, file: !1224, line: 30, type: !1265, flags: DIFlagPrototyped, spFlags: 0)
!1265 = !DISubroutineType(types: !1266)
!1266 = !{!909, !773, !1257}
!1267 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1268, file: !1226, line: 116)
!1268 = !DISubprogram(name: "strtol", scope: !1224, file: !1224, line: 32, type: !1269, flags: DIFlagPrototyped, spFlags: 0)
!1269 = !DISubroutineType(types: !1270)
!1270 = !{!844, !773, !1257, !471}
!1271 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1272, file: !1226, line: 117)
!1272 = !DISubprogram(name: "strtoll", scope: !1224, file: !1224, line: 34, type: !1273, flags: DIFlagPrototyped, spFlags: 0)
!1273 = !DISubroutineType(types: !1274)
!1274 = !{!704, !773, !1257, !471}
!1275 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1276, file: !1226, line: 118)
!1276 = !DISubprogram(name: "strtoul", scope: !1224, file: !1224, line: 33, type: !1277, flags: DIFlagPrototyped, spFlags: 0)
!1277 = !DISubroutineType(types: !1278)
!1278 = !{!1279, !773, !1257, !471}
!1279 = !DIBasicType(name: "unsigned long", size: 32, encoding: DW_ATE_unsigned)
!1280 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1281, file: !1226, line: 119)
!1281 = !DISubprogram(name: "strtoull", scope: !1224, file: !1224, line: 35, type: !1282, flags: DIFlagPrototyped, spFlags: 0)
!1282 = !DISubroutineType(types: !1283)
!1283 = !{!85, !773, !1257, !471}
!1284 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1285, file: !1226, line: 120)
!1285 = !DISubprogram(name: "rand", scope: !1224, file: !1224, line: 37, type: !1286, flags: DIFlagPrototyped, spFlags: 0)
!1286 = !DISubroutineType(types: !1287)
!1287 = !{!471}
!1288 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1289, file: !1226, line: 121)
!1289 = !DISubprogram(name: "srand", scope: !1224, file: !1224, line: 38, type: !1290, flags: DIFlagPrototyped, spFlags: 0)
!1290 = !DISubroutineType(types: !1291)
!1291 = !{null, !50}
!1292 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1293, file: !1226, line: 122)
!1293 = !DISubprogram(name: "calloc", scope: !1224, file: !1224, line: 41, type: !1294, flags: DIFlagPrototyped, spFlags: 0)
!1294 = !DISubroutineType(types: !1295)
!1295 = !{!755, !402, !402}
!1296 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1297, file: !1226, line: 123)
!1297 = !DISubprogram(name: "free", scope: !1224, file: !1224, line: 43, type: !1298, flags: DIFlagPrototyped, spFlags: 0)
!1298 = !DISubroutineType(types: !1299)
!1299 = !{null, !755}
!1300 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1301, file: !1226, line: 124)
!1301 = !DISubprogram(name: "malloc", scope: !1224, file: !1224, line: 40, type: !1302, flags: DIFlagPrototyped, spFlags: 0)
!1302 = !DISubroutineType(types: !1303)
!1303 = !{!755, !402}
!1304 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1305, file: !1226, line: 125)
!1305 = !DISubprogram(name: "realloc", scope: !1224, file: !1224, line: 42, type: !1306, flags: DIFlagPrototyped, spFlags: 0)
!1306 = !DISubroutineType(types: !1307)
!1307 = !{!755, !755, !402}
!1308 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1309, file: !1226, line: 126)
!1309 = !DISubprogram(name: "abort", scope: !1224, file: !1224, line: 46, type: !1310, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1310 = !DISubroutineType(types: !1311)
!1311 = !{null}
!1312 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1313, file: !1226, line: 127)
!1313 = !DISubprogram(name: "atexit", scope: !1224, file: !1224, line: 47, type: !1314, flags: DIFlagPrototyped, spFlags: 0)
!1314 = !DISubroutineType(types: !1315)
!1315 = !{!471, !1316}
!1316 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1310, size: 32)
!1317 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1318, file: !1226, line: 128)
!1318 = !DISubprogram(name: "exit", scope: !1224, file: !1224, line: 48, type: !1319, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1319 = !DISubroutineType(types: !1320)
!1320 = !{null, !471}
!1321 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1322, file: !1226, line: 129)
!1322 = !DISubprogram(name: "_Exit", scope: !1224, file: !1224, line: 49, type: !1319, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1323 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1324, file: !1226, line: 130)
!1324 = !DISubprogram(name: "getenv", scope: !1224, file: !1224, line: 53, type: !1325, flags: DIFlagPrototyped, spFlags: 0)
!1325 = !DISubroutineType(types: !1326)
!1326 = !{!770, !774}
!1327 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1328, file: !1226, line: 131)
!1328 = !DISubprogram(name: "system", scope: !1224, file: !1224, line: 55, type: !1243, flags: DIFlagPrototyped, spFlags: 0)
!1329 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1330, file: !1226, line: 132)
!1330 = !DISubprogram(name: "bsearch", scope: !1224, file: !1224, line: 57, type: !1331, flags: DIFlagPrototyped, spFlags: 0)
!1331 = !DISubroutineType(types: !1332)
!1332 = !{!755, !758, !758, !402, !402, !1333}
!1333 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1334, size: 32)
!1334 = !DISubroutineType(types: !1335)
!1335 = !{!471, !758, !758}
!1336 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1337, file: !1226, line: 133)
!1337 = !DISubprogram(name: "qsort", scope: !1224, file: !1224, line: 58, type: !1338, flags: DIFlagPrototyped, spFlags: 0)
!1338 = !DISubroutineType(types: !1339)
!1339 = !{null, !755, !402, !402, !1333}
!1340 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1341, file: !1226, line: 134)
!1341 = !DISubprogram(name: "abs", scope: !1224, file: !1224, line: 60, type: !1342, flags: DIFlagPrototyped, spFlags: 0)
!1342 = !DISubroutineType(types: !1343)
!1343 = !{!471, !471}
!1344 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1345, file: !1226, line: 135)
!1345 = !DISubprogram(name: "labs", scope: !1224, file: !1224, line: 61, type: !1346, flags: DIFlagPrototyped, spFlags: 0)
!1346 = !DISubroutineType(types: !1347)
!1347 = !{!844, !844}
!1348 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1349, file: !1226, line: 136)
!1349 = !DISubprogram(name: "llabs", scope: !1224, file: !1224, line: 62, type: !1350, flags: DIFlagPrototyped, spFlags: 0)
!1350 = !DISubroutineType(types: !1351)
!1351 = !{!704, !704}
!1352 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1353, file: !1226, line: 137)
!1353 = !DISubprogram(name: "div", linkageName: "_Z3divB9nie220108xx", scope: !1354, file: !1354, line: 128, type: !1355, flags: DIFlagPrototyped, spFlags: 0)
!1354 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/stdlib.h", directory: "/work")
!1355 = !DISubroutineType(types: !1356)
!1356 = !{!1234, !704, !704}
!1357 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1358, file: !1226, line: 138)
!1358 = !DISubprogram(name: "ldiv", scope: !1224, file: !1224, line: 69, type: !1359, flags: DIFlagPrototyped, spFlags: 0)
!1359 = !DISubroutineType(types: !1360)
!1360 = !{!1228, !844, !844}
!1361 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1362, file: !1226, line: 139)
!1362 = !DISubprogram(name: "lldiv", scope: !1224, file: !1224, line: 70, type: !1355, flags: DIFlagPrototyped, spFlags: 0)
!1363 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1364, file: !1226, line: 140)
!1364 = !DISubprogram(name: "mblen", scope: !1224, file: !1224, line: 72, type: !1365, flags: DIFlagPrototyped, spFlags: 0)
!1365 = !DISubroutineType(types: !1366)
!1366 = !{!471, !774, !402}
!1367 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1368, file: !1226, line: 142)
!1368 = !DISubprogram(name: "mbtowc", scope: !1224, file: !1224, line: 73, type: !1369, flags: DIFlagPrototyped, spFlags: 0)
!1369 = !DISubroutineType(types: !1370)
!1370 = !{!471, !1371, !773, !402}
!1371 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1372)
!1372 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1373, size: 32)
!1373 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!1374 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1375, file: !1226, line: 143)
!1375 = !DISubprogram(name: "wctomb", scope: !1224, file: !1224, line: 74, type: !1376, flags: DIFlagPrototyped, spFlags: 0)
!1376 = !DISubroutineType(types: !1377)
!1377 = !{!471, !770, !1373}
!1378 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1379, file: !1226, line: 144)
!1379 = !DISubprogram(name: "mbstowcs", scope: !1224, file: !1224, line: 75, type: !1380, flags: DIFlagPrototyped, spFlags: 0)
!1380 = !DISubroutineType(types: !1381)
!1381 = !{!402, !1371, !773, !402}
!1382 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1383, file: !1226, line: 145)
!1383 = !DISubprogram(name: "wcstombs", scope: !1224, file: !1224, line: 76, type: !1384, flags: DIFlagPrototyped, spFlags: 0)
!1384 = !DISubroutineType(types: !1385)
!1385 = !{!402, !772, !1386, !402}
!1386 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1387)
!1387 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1388, size: 32)
!1388 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1373)
!1389 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1390, file: !1226, line: 148)
!1390 = !DISubprogram(name: "at_quick_exit", scope: !1224, file: !1224, line: 50, type: !1314, flags: DIFlagPrototyped, spFlags: 0)
!1391 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1392, file: !1226, line: 149)
!1392 = !DISubprogram(name: "quick_exit", scope: !1224, file: !1224, line: 51, type: !1319, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1393 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1394, file: !1226, line: 152)
!1394 = !DISubprogram(name: "aligned_alloc", scope: !1224, file: !1224, line: 44, type: !1294, flags: DIFlagPrototyped, spFlags: 0)
!1395 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1396, file: !1398, line: 25)
!1396 = !DIDerivedType(tag: DW_TAG_typedef, name: "mbstate_t", file: !6, line: 360, baseType: !1397)
!1397 = !DICompositeType(tag: DW_TAG_structure_type, name: "__mbstate_t", file: !6, line: 360, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS11__mbstate_t")
!1398 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__std_mbstate_t.h", directory: "/work")
!1399 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1400, file: !1402, line: 113)
!1400 = !DISubprogram(name: "isalnum", scope: !1401, file: !1401, line: 10, type: !1342, flags: DIFlagPrototyped, spFlags: 0)
!1401 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/ctype.h", directory: "/work")
!1402 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cctype", directory: "/work")
!1403 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1404, file: !1402, line: 114)
!1404 = !DISubprogram(name: "isalpha", scope: !1401, file: !1401, line: 11, type: !1342, flags: DIFlagPrototyped, spFlags: 0)
!1405 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1406, file: !1402, line: 115)
!1406 = !DISubprogram(name: "isblank", scope: !1401, file: !1401, line: 12, type: !1342, flags: DIFlagPrototyped, spFlags: 0)
!1407 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1408, file: !1402, line: 116)
!1408 = !DISubprogram(name: "iscntrl", scope: !1401, file: !1401, line: 13, type: !1342, flags: DIFlagPrototyped, spFlags: 0)
!1409 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1410, file: !1402, line: 117)
!1410 = !DISubprogram(name: "isdigit", scope: !1401, file: !1401, line: 14, type: !1342, flags: DIFlagPrototyped, spFlags: 0)
!1411 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1412, file: !1402, line: 118)
!1412 = !DISubprogram(name: "isgraph", scope: !1401, file: !1401, line: 15, type: !1342, flags: DIFlagPrototyped, spFlags: 0)
!1413 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1414, file: !1402, line: 119)
!1414 = !DISubprogram(name: "islower", scope: !1401, file: !1401, line: 16, type: !1342, flags: DIFlagPrototyped, spFlags: 0)
!1415 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1416, file: !1402, line: 120)
!1416 = !DISubprogram(name: "isprint", scope: !1401, file: !1401, line: 17, type: !1342, flags: DIFlagPrototyped, spFlags: 0)
!1417 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1418, file: !1402, line: 121)
!1418 = !DISubprogram(name: "ispunct", scope: !1401, file: !1401, line: 18, type: !1342, flags: DIFlagPrototyped, spFlags: 0)
!1419 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1420, file: !1402, line: 122)
!1420 = !DISubprogram(name: "isspace", scope: !1401, file: !1401, line: 19, type: !1342, flags: DIFlagPrototyped, spFlags: 0)
!1421 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1422, file: !1402, line: 123)
!1422 = !DISubprogram(name: "isupper", scope: !1401, file: !1401, line: 20, type: !1342, flags: DIFlagPrototyped, spFlags: 0)
!1423 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1424, file: !1402, line: 124)
!1424 = !DISubprogram(name: "isxdigit", scope: !1401, file: !1401, line: 21, type: !1342, flags: DIFlagPrototyped, spFlags: 0)
!1425 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1426, file: !1402, line: 125)
!1426 = !DISubprogram(name: "tolower", scope: !1401, file: !1401, line: 22, type: !1342, flags: DIFlagPrototyped, spFlags: 0)
!1427 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1428, file: !1402, line: 126)
!1428 = !DISubprogram(name: "toupper", scope: !1401, file: !1401, line: 23, type: !1342, flags: DIFlagPrototyped, spFlags: 0)
!1429 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1430, file: !1431, line: 75)
!1430 = !DIDerivedType(tag: DW_TAG_typedef, name: "wint_t", file: !6, line: 221, baseType: !50)
!1431 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cwctype", directory: "/work")
!1432 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1433, file: !1431, line: 76)
!1433 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctrans_t", file: !1434, line: 20, baseType: !1435)
!1434 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/wctype.h", directory: "/work")
!1435 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1436, size: 32)
!1436 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !471)
!1437 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1438, file: !1431, line: 77)
!1438 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctype_t", file: !6, line: 226, baseType: !1279)
!1439 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1440, file: !1431, line: 78)
!1440 = !DISubprogram(name: "iswalnum", scope: !1434, file: !1434, line: 27, type: !1441, flags: DIFlagPrototyped, spFlags: 0)
!1441 = !DISubroutineType(types: !1442)
!1442 = !{!471, !1430}
!1443 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1444, file: !1431, line: 79)
!1444 = !DISubprogram(name: "iswalpha", scope: !1434, file: !1434, line: 28, type: !1441, flags: DIFlagPrototyped, spFlags: 0)
!1445 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1446, file: !1431, line: 80)
!1446 = !DISubprogram(name: "iswblank", scope: !1434, file: !1434, line: 29, type: !1441, flags: DIFlagPrototyped, spFlags: 0)
!1447 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1448, file: !1431, line: 81)
!1448 = !DISubprogram(name: "iswcntrl", scope: !1434, file: !1434, line: 30, type: !1441, flags: DIFlagPrototyped, spFlags: 0)
!1449 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1450, file: !1431, line: 82)
!1450 = !DISubprogram(name: "iswdigit", scope: !1434, file: !1434, line: 31, type: !1441, flags: DIFlagPrototyped, spFlags: 0)
!1451 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1452, file: !1431, line: 83)
!1452 = !DISubprogram(name: "iswgraph", scope: !1434, file: !1434, line: 32, type: !1441, flags: DIFlagPrototyped, spFlags: 0)
!1453 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1454, file: !1431, line: 84)
!1454 = !DISubprogram(name: "iswlower", scope: !1434, file: !1434, line: 33, type: !1441, flags: DIFlagPrototyped, spFlags: 0)
!1455 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1456, file: !1431, line: 85)
!1456 = !DISubprogram(name: "iswprint", scope: !1434, file: !1434, line: 34, type: !1441, flags: DIFlagPrototyped, spFlags: 0)
!1457 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1458, file: !1431, line: 86)
!1458 = !DISubprogram(name: "iswpunct", scope: !1434, file: !1434, line: 35, type: !1441, flags: DIFlagPrototyped, spFlags: 0)
!1459 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1460, file: !1431, line: 87)
!1460 = !DISubprogram(name: "iswspace", scope: !1434, file: !1434, line: 36, type: !1441, flags: DIFlagPrototyped, spFlags: 0)
!1461 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1462, file: !1431, line: 88)
!1462 = !DISubprogram(name: "iswupper", scope: !1434, file: !1434, line: 37, type: !1441, flags: DIFlagPrototyped, spFlags: 0)
!1463 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1464, file: !1431, line: 89)
!1464 = !DISubprogram(name: "iswxdigit", scope: !1434, file: !1434, line: 38, type: !1441, flags: DIFlagPrototyped, spFlags: 0)
!1465 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1466, file: !1431, line: 90)
!1466 = !DISubprogram(name: "iswctype", scope: !1434, file: !1434, line: 39, type: !1467, flags: DIFlagPrototyped, spFlags: 0)
!1467 = !DISubroutineType(types: !1468)
!1468 = !{!471, !1430, !1438}
!1469 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1470, file: !1431, line: 91)
!1470 = !DISubprogram(name: "wctype", scope: !1434, file: !1434, line: 44, type: !1471, flags: DIFlagPrototyped, spFlags: 0)
!1471 = !DISubroutineType(types: !1472)
!1472 = !{!1438, !774}
!1473 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1474, file: !1431, line: 92)
!1474 = !DISubprogram(name: "towlower", scope: !1434, file: !1434, line: 41, type: !1475, flags: DIFlagPrototyped, spFlags: 0)
!1475 = !DISubroutineType(types: !1476)
!1476 = !{!1430, !1430}
!1477 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1478, file: !1431, line: 93)
!1478 = !DISubprogram(name: "towupper", scope: !1434, file: !1434, line: 42, type: !1475, flags: DIFlagPrototyped, spFlags: 0)
!1479 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1480, file: !1431, line: 94)
!1480 = !DISubprogram(name: "towctrans", scope: !1434, file: !1434, line: 40, type: !1481, flags: DIFlagPrototyped, spFlags: 0)
!1481 = !DISubroutineType(types: !1482)
!1482 = !{!1430, !1430, !1433}
!1483 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1484, file: !1431, line: 95)
!1484 = !DISubprogram(name: "wctrans", scope: !1434, file: !1434, line: 43, type: !1485, flags: DIFlagPrototyped, spFlags: 0)
!1485 = !DISubroutineType(types: !1486)
!1486 = !{!1433, !774}
!1487 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1396, file: !1488, line: 134)
!1488 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cwchar", directory: "/work")
!1489 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !849, file: !1488, line: 135)
!1490 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1430, file: !1488, line: 136)
!1491 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1492, file: !1488, line: 137)
!1492 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !6, line: 343, baseType: !1493)
!1493 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !6, line: 338, size: 8, flags: DIFlagFwdDecl, identifier: "_ZTS8_IO_FILE")
!1494 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1495, file: !1488, line: 138)
!1495 = !DISubprogram(name: "fwprintf", scope: !1496, file: !1496, line: 112, type: !1497, flags: DIFlagPrototyped, spFlags: 0)
!1496 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/wchar.h", directory: "/work")
!1497 = !DISubroutineType(types: !1498)
!1498 = !{!471, !1499, !1386, null}
!1499 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1500)
!1500 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1492, size: 32)
!1501 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1502, file: !1488, line: 139)
!1502 = !DISubprogram(name: "fwscanf", scope: !1496, file: !1496, line: 120, type: !1497, flags: DIFlagPrototyped, spFlags: 0)
!1503 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1504, file: !1488, line: 140)
!1504 = !DISubprogram(name: "swprintf", scope: !1496, file: !1496, line: 113, type: !1505, flags: DIFlagPrototyped, spFlags: 0)
!1505 = !DISubroutineType(types: !1506)
!1506 = !{!471, !1371, !402, !1386, null}
!1507 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1508, file: !1488, line: 141)
!1508 = !DISubprogram(name: "vfwprintf", scope: !1496, file: !1496, line: 116, type: !1509, flags: DIFlagPrototyped, spFlags: 0)
!1509 = !DISubroutineType(types: !1510)
!1510 = !{!471, !1499, !1386, !1511}
!1511 = !DIDerivedType(tag: DW_TAG_typedef, name: "__isoc_va_list", file: !6, line: 354, baseType: !1512)
!1512 = !DIDerivedType(tag: DW_TAG_typedef, name: "__builtin_va_list", file: !1513, baseType: !770)
!1513 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_two_products_0/chain_1_writer.cpp", directory: "")
!1514 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1515, file: !1488, line: 142)
!1515 = !DISubprogram(name: "vswprintf", scope: !1496, file: !1496, line: 117, type: !1516, flags: DIFlagPrototyped, spFlags: 0)
!1516 = !DISubroutineType(types: !1517)
!1517 = !{!471, !1371, !402, !1386, !1511}
!1518 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1519, file: !1488, line: 143)
!1519 = !DISubprogram(name: "swscanf", scope: !1496, file: !1496, line: 121, type: !1520, flags: DIFlagPrototyped, spFlags: 0)
!1520 = !DISubroutineType(types: !1521)
!1521 = !{!471, !1386, !1386, null}
!1522 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1523, file: !1488, line: 144)
!1523 = !DISubprogram(name: "vfwscanf", scope: !1496, file: !1496, line: 124, type: !1509, flags: DIFlagPrototyped, spFlags: 0)
!1524 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1525, file: !1488, line: 145)
!1525 = !DISubprogram(name: "vswscanf", scope: !1496, file: !1496, line: 125, type: !1526, flags: DIFlagPrototyped, spFlags: 0)
!1526 = !DISubroutineType(types: !1527)
!1527 = !{!471, !1386, !1386, !1511}
!1528 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1529, file: !1488, line: 146)
!1529 = !DISubprogram(name: "fgetwc", scope: !1496, file: !1496, line: 127, type: !1530, flags: DIFlagPrototyped, spFlags: 0)
!1530 = !DISubroutineType(types: !1531)
!1531 = !{!1430, !1500}
!1532 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1533, file: !1488, line: 147)
!1533 = !DISubprogram(name: "fgetws", scope: !1496, file: !1496, line: 135, type: !1534, flags: DIFlagPrototyped, spFlags: 0)
!1534 = !DISubroutineType(types: !1535)
!1535 = !{!1372, !1371, !471, !1499}
!1536 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1537, file: !1488, line: 148)
!1537 = !DISubprogram(name: "fputwc", scope: !1496, file: !1496, line: 131, type: !1538, flags: DIFlagPrototyped, spFlags: 0)
!1538 = !DISubroutineType(types: !1539)
!1539 = !{!1430, !1373, !1500}
!1540 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1541, file: !1488, line: 149)
!1541 = !DISubprogram(name: "fputws", scope: !1496, file: !1496, line: 136, type: !1542, flags: DIFlagPrototyped, spFlags: 0)
!1542 = !DISubroutineType(types: !1543)
!1543 = !{!471, !1386, !1499}
!1544 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1545, file: !1488, line: 150)
!1545 = !DISubprogram(name: "fwide", scope: !1496, file: !1496, line: 108, type: !1546, flags: DIFlagPrototyped, spFlags: 0)
!1546 = !DISubroutineType(types: !1547)
!1547 = !{!471, !1500, !471}
!1548 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1549, file: !1488, line: 151)
!1549 = !DISubprogram(name: "getwc", scope: !1496, file: !1496, line: 128, type: !1530, flags: DIFlagPrototyped, spFlags: 0)
!1550 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1551, file: !1488, line: 152)
!1551 = !DISubprogram(name: "putwc", scope: !1496, file: !1496, line: 132, type: !1538, flags: DIFlagPrototyped, spFlags: 0)
!1552 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1553, file: !1488, line: 153)
!1553 = !DISubprogram(name: "ungetwc", scope: !1496, file: !1496, line: 138, type: !1554, flags: DIFlagPrototyped, spFlags: 0)
!1554 = !DISubroutineType(types: !1555)
!1555 = !{!1430, !1430, !1500}
!1556 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1557, file: !1488, line: 154)
!1557 = !DISubprogram(name: "wcstod", scope: !1496, file: !1496, line: 97, type: !1558, flags: DIFlagPrototyped, spFlags: 0)
!1558 = !DISubroutineType(types: !1559)
!1559 = !{!864, !1386, !1560}
!1560 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1561)
!1561 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1372, size: 32)
!1562 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1563, file: !1488, line: 155)
!1563 = !DISubprogram(name: "wcstof", scope: !1496, file: !1496, line: 96, type: !1564, flags: DIFlagPrototyped, spFlags: 0)
!1564 = !DISubroutineType(types: !1565)
!1565 = !{!930, !1386, !1560}
!1566 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1567, file: !1488, line: 156)
!1567 = !DISubprogram(name: "wcstold", scope: !1496, file: !1496, line: 98, type: !1568, flags: DIFlagPrototyped, spFlags: 0)
!1568 = !DISubroutineType(types: !1569)
!1569 = !{!909, !1386, !1560}
!1570 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1571, file: !1488, line: 157)
!1571 = !DISubprogram(name: "wcstol", scope: !1496, file: !1496, line: 100, type: !1572, flags: DIFlagPrototyped, spFlags: 0)
!1572 = !DISubroutineType(types: !1573)
!1573 = !{!844, !1386, !1560, !471}
!1574 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1575, file: !1488, line: 158)
!1575 = !DISubprogram(name: "wcstoll", scope: !1496, file: !1496, line: 103, type: !1576, flags: DIFlagPrototyped, spFlags: 0)
!1576 = !DISubroutineType(types: !1577)
!1577 = !{!704, !1386, !1560, !471}
!1578 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1579, file: !1488, line: 159)
!1579 = !DISubprogram(name: "wcstoul", scope: !1496, file: !1496, line: 101, type: !1580, flags: DIFlagPrototyped, spFlags: 0)
!1580 = !DISubroutineType(types: !1581)
!1581 = !{!1279, !1386, !1560, !471}
!1582 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1583, file: !1488, line: 160)
!1583 = !DISubprogram(name: "wcstoull", scope: !1496, file: !1496, line: 104, type: !1584, flags: DIFlagPrototyped, spFlags: 0)
!1584 = !DISubroutineType(types: !1585)
!1585 = !{!85, !1386, !1560, !471}
!1586 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1587, file: !1488, line: 161)
!1587 = !DISubprogram(name: "wcscpy", scope: !1496, file: !1496, line: 52, type: !1588, flags: DIFlagPrototyped, spFlags: 0)
!1588 = !DISubroutineType(types: !1589)
!1589 = !{!1372, !1371, !1386}
!1590 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1591, file: !1488, line: 162)
!1591 = !DISubprogram(name: "wcsncpy", scope: !1496, file: !1496, line: 53, type: !1592, flags: DIFlagPrototyped, spFlags: 0)
!1592 = !DISubroutineType(types: !1593)
!1593 = !{!1372, !1371, !1386, !402}
!1594 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1595, file: !1488, line: 163)
!1595 = !DISubprogram(name: "wcscat", scope: !1496, file: !1496, line: 55, type: !1588, flags: DIFlagPrototyped, spFlags: 0)
!1596 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1597, file: !1488, line: 164)
!1597 = !DISubprogram(name: "wcsncat", scope: !1496, file: !1496, line: 56, type: !1592, flags: DIFlagPrototyped, spFlags: 0)
!1598 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1599, file: !1488, line: 165)
!1599 = !DISubprogram(name: "wcscmp", scope: !1496, file: !1496, line: 58, type: !1600, flags: DIFlagPrototyped, spFlags: 0)
!1600 = !DISubroutineType(types: !1601)
!1601 = !{!471, !1387, !1387}
!1602 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1603, file: !1488, line: 166)
!1603 = !DISubprogram(name: "wcscoll", scope: !1496, file: !1496, line: 61, type: !1600, flags: DIFlagPrototyped, spFlags: 0)
!1604 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1605, file: !1488, line: 167)
!1605 = !DISubprogram(name: "wcsncmp", scope: !1496, file: !1496, line: 59, type: !1606, flags: DIFlagPrototyped, spFlags: 0)
!1606 = !DISubroutineType(types: !1607)
!1607 = !{!471, !1387, !1387, !402}
!1608 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1609, file: !1488, line: 168)
!1609 = !DISubprogram(name: "wcsxfrm", scope: !1496, file: !1496, line: 62, type: !1610, flags: DIFlagPrototyped, spFlags: 0)
!1610 = !DISubroutineType(types: !1611)
!1611 = !{!402, !1371, !1386, !402}
!1612 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1613, file: !1488, line: 169)
!1613 = !DISubprogram(name: "wcschr", linkageName: "_Z6wcschrB9nie220108Ua9enable_ifILb1EEPww", scope: !1614, file: !1614, line: 147, type: !1615, flags: DIFlagPrototyped, spFlags: 0)
!1614 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/wchar.h", directory: "/work")
!1615 = !DISubroutineType(types: !1616)
!1616 = !{!1372, !1372, !1373}
!1617 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1618, file: !1488, line: 170)
!1618 = !DISubprogram(name: "wcspbrk", linkageName: "_Z7wcspbrkB9nie220108Ua9enable_ifILb1EEPwPKw", scope: !1614, file: !1614, line: 158, type: !1619, flags: DIFlagPrototyped, spFlags: 0)
!1619 = !DISubroutineType(types: !1620)
!1620 = !{!1372, !1372, !1387}
!1621 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1622, file: !1488, line: 171)
!1622 = !DISubprogram(name: "wcsrchr", linkageName: "_Z7wcsrchrB9nie220108Ua9enable_ifILb1EEPww", scope: !1614, file: !1614, line: 168, type: !1615, flags: DIFlagPrototyped, spFlags: 0)
!1623 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1624, file: !1488, line: 172)
!1624 = !DISubprogram(name: "wcsstr", linkageName: "_Z6wcsstrB9nie220108Ua9enable_ifILb1EEPwPKw", scope: !1614, file: !1614, line: 179, type: !1619, flags: DIFlagPrototyped, spFlags: 0)
!1625 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1626, file: !1488, line: 173)
!1626 = !DISubprogram(name: "wmemchr", linkageName: "_Z7wmemchrB9nie220108Ua9enable_ifILb1EEPwwj", scope: !1614, file: !1614, line: 190, type: !1627, flags: DIFlagPrototyped, spFlags: 0)
!1627 = !DISubroutineType(types: !1628)
!1628 = !{!1372, !1372, !1373, !402}
!1629 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1630, file: !1488, line: 174)
!1630 = !DISubprogram(name: "wcscspn", scope: !1496, file: !1496, line: 67, type: !1631, flags: DIFlagPrototyped, spFlags: 0)
!1631 = !DISubroutineType(types: !1632)
!1632 = !{!402, !1387, !1387}
!1633 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1634, file: !1488, line: 175)
!1634 = !DISubprogram(name: "wcslen", scope: !1496, file: !1496, line: 73, type: !1635, flags: DIFlagPrototyped, spFlags: 0)
!1635 = !DISubroutineType(types: !1636)
!1636 = !{!402, !1387}
!1637 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1638, file: !1488, line: 176)
!1638 = !DISubprogram(name: "wcsspn", scope: !1496, file: !1496, line: 68, type: !1631, flags: DIFlagPrototyped, spFlags: 0)
!1639 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1640, file: !1488, line: 177)
!1640 = !DISubprogram(name: "wcstok", scope: !1496, file: !1496, line: 71, type: !1641, flags: DIFlagPrototyped, spFlags: 0)
!1641 = !DISubroutineType(types: !1642)
!1642 = !{!1372, !1371, !1386, !1560}
!1643 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1644, file: !1488, line: 178)
!1644 = !DISubprogram(name: "wmemcmp", scope: !1496, file: !1496, line: 79, type: !1606, flags: DIFlagPrototyped, spFlags: 0)
!1645 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1646, file: !1488, line: 179)
!1646 = !DISubprogram(name: "wmemcpy", scope: !1496, file: !1496, line: 80, type: !1592, flags: DIFlagPrototyped, spFlags: 0)
!1647 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1648, file: !1488, line: 180)
!1648 = !DISubprogram(name: "wmemmove", scope: !1496, file: !1496, line: 81, type: !1649, flags: DIFlagPrototyped, spFlags: 0)
!1649 = !DISubroutineType(types: !1650)
!1650 = !{!1372, !1372, !1387, !402}
!1651 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1652, file: !1488, line: 181)
!1652 = !DISubprogram(name: "wmemset", scope: !1496, file: !1496, line: 82, type: !1627, flags: DIFlagPrototyped, spFlags: 0)
!1653 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1654, file: !1488, line: 182)
!1654 = !DISubprogram(name: "wcsftime", scope: !1496, file: !1496, line: 141, type: !1655, flags: DIFlagPrototyped, spFlags: 0)
!1655 = !DISubroutineType(types: !1656)
!1656 = !{!402, !1371, !402, !1386, !897}
!1657 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1658, file: !1488, line: 183)
!1658 = !DISubprogram(name: "btowc", scope: !1496, file: !1496, line: 84, type: !1659, flags: DIFlagPrototyped, spFlags: 0)
!1659 = !DISubroutineType(types: !1660)
!1660 = !{!1430, !471}
!1661 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1662, file: !1488, line: 184)
!1662 = !DISubprogram(name: "wctob", scope: !1496, file: !1496, line: 85, type: !1441, flags: DIFlagPrototyped, spFlags: 0)
!1663 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1664, file: !1488, line: 185)
!1664 = !DISubprogram(name: "mbsinit", scope: !1496, file: !1496, line: 87, type: !1665, flags: DIFlagPrototyped, spFlags: 0)
!1665 = !DISubroutineType(types: !1666)
!1666 = !{!471, !1667}
!1667 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1668, size: 32)
!1668 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1396)
!1669 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1670, file: !1488, line: 186)
!1670 = !DISubprogram(name: "mbrlen", scope: !1496, file: !1496, line: 91, type: !1671, flags: DIFlagPrototyped, spFlags: 0)
!1671 = !DISubroutineType(types: !1672)
!1672 = !{!402, !773, !402, !1673}
!1673 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1674)
!1674 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1396, size: 32)
!1675 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1676, file: !1488, line: 187)
!1676 = !DISubprogram(name: "mbrtowc", scope: !1496, file: !1496, line: 88, type: !1677, flags: DIFlagPrototyped, spFlags: 0)
!1677 = !DISubroutineType(types: !1678)
!1678 = !{!402, !1371, !773, !402, !1673}
!1679 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1680, file: !1488, line: 188)
!1680 = !DISubprogram(name: "wcrtomb", scope: !1496, file: !1496, line: 89, type: !1681, flags: DIFlagPrototyped, spFlags: 0)
!1681 = !DISubroutineType(types: !1682)
!1682 = !{!402, !772, !1373, !1673}
!1683 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1684, file: !1488, line: 189)
!1684 = !DISubprogram(name: "mbsrtowcs", scope: !1496, file: !1496, line: 93, type: !1685, flags: DIFlagPrototyped, spFlags: 0)
!1685 = !DISubroutineType(types: !1686)
!1686 = !{!402, !1371, !1687, !402, !1673}
!1687 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1688)
!1688 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !774, size: 32)
!1689 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1690, file: !1488, line: 190)
!1690 = !DISubprogram(name: "wcsrtombs", scope: !1496, file: !1496, line: 94, type: !1691, flags: DIFlagPrototyped, spFlags: 0)
!1691 = !DISubroutineType(types: !1692)
!1692 = !{!402, !772, !1693, !402, !1673}
!1693 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1694)
!1694 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1387, size: 32)
!1695 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1696, file: !1488, line: 192)
!1696 = !DISubprogram(name: "getwchar", scope: !1496, file: !1496, line: 129, type: !1697, flags: DIFlagPrototyped, spFlags: 0)
!1697 = !DISubroutineType(types: !1698)
!1698 = !{!1430}
!1699 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1700, file: !1488, line: 193)
!1700 = !DISubprogram(name: "vwscanf", scope: !1496, file: !1496, line: 123, type: !1701, flags: DIFlagPrototyped, spFlags: 0)
!1701 = !DISubroutineType(types: !1702)
!1702 = !{!471, !1386, !1511}
!1703 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1704, file: !1488, line: 194)
!1704 = !DISubprogram(name: "wscanf", scope: !1496, file: !1496, line: 119, type: !1705, flags: DIFlagPrototyped, spFlags: 0)
!1705 = !DISubroutineType(types: !1706)
!1706 = !{!471, !1386, null}
!1707 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1708, file: !1488, line: 196)
!1708 = !DISubprogram(name: "putwchar", scope: !1496, file: !1496, line: 133, type: !1709, flags: DIFlagPrototyped, spFlags: 0)
!1709 = !DISubroutineType(types: !1710)
!1710 = !{!1430, !1373}
!1711 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1712, file: !1488, line: 197)
!1712 = !DISubprogram(name: "vwprintf", scope: !1496, file: !1496, line: 115, type: !1701, flags: DIFlagPrototyped, spFlags: 0)
!1713 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1714, file: !1488, line: 198)
!1714 = !DISubprogram(name: "wprintf", scope: !1496, file: !1496, line: 111, type: !1705, flags: DIFlagPrototyped, spFlags: 0)
!1715 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1492, file: !1716, line: 120)
!1716 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdio", directory: "/work")
!1717 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1718, file: !1716, line: 121)
!1718 = !DIDerivedType(tag: DW_TAG_typedef, name: "fpos_t", file: !1719, line: 60, baseType: !1720)
!1719 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdio.h", directory: "/work")
!1720 = !DICompositeType(tag: DW_TAG_union_type, name: "_G_fpos64_t", file: !1719, line: 56, size: 128, flags: DIFlagFwdDecl, identifier: "_ZTS11_G_fpos64_t")
!1721 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1722, file: !1716, line: 123)
!1722 = !DISubprogram(name: "fclose", scope: !1719, file: !1719, line: 72, type: !1723, flags: DIFlagPrototyped, spFlags: 0)
!1723 = !DISubroutineType(types: !1724)
!1724 = !{!471, !1500}
!1725 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1726, file: !1716, line: 124)
!1726 = !DISubprogram(name: "fflush", scope: !1719, file: !1719, line: 79, type: !1723, flags: DIFlagPrototyped, spFlags: 0)
!1727 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1728, file: !1716, line: 125)
!1728 = !DISubprogram(name: "setbuf", scope: !1719, file: !1719, line: 129, type: !1729, flags: DIFlagPrototyped, spFlags: 0)
!1729 = !DISubroutineType(types: !1730)
!1730 = !{null, !1499, !772}
!1731 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1732, file: !1716, line: 126)
!1732 = !DISubprogram(name: "setvbuf", scope: !1719, file: !1719, line: 128, type: !1733, flags: DIFlagPrototyped, spFlags: 0)
!1733 = !DISubroutineType(types: !1734)
!1734 = !{!471, !1499, !772, !471, !402}
!1735 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1736, file: !1716, line: 127)
!1736 = !DISubprogram(name: "fprintf", scope: !1719, file: !1719, line: 110, type: !1737, flags: DIFlagPrototyped, spFlags: 0)
!1737 = !DISubroutineType(types: !1738)
!1738 = !{!471, !1499, !773, null}
!1739 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1740, file: !1716, line: 128)
!1740 = !DISubprogram(name: "fscanf", scope: !1719, file: !1719, line: 120, type: !1737, flags: DIFlagPrototyped, spFlags: 0)
!1741 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1742, file: !1716, line: 129)
!1742 = !DISubprogram(name: "snprintf", scope: !1719, file: !1719, line: 112, type: !1743, flags: DIFlagPrototyped, spFlags: 0)
!1743 = !DISubroutineType(types: !1744)
!1744 = !{!471, !772, !402, !773, null}
!1745 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1746, file: !1716, line: 130)
!1746 = !DISubprogram(name: "sprintf", scope: !1719, file: !1719, line: 111, type: !1747, flags: DIFlagPrototyped, spFlags: 0)
!1747 = !DISubroutineType(types: !1748)
!1748 = !{!471, !772, !773, null}
!1749 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1750, file: !1716, line: 131)
!1750 = !DISubprogram(name: "sscanf", scope: !1719, file: !1719, line: 121, type: !1751, flags: DIFlagPrototyped, spFlags: 0)
!1751 = !DISubroutineType(types: !1752)
!1752 = !{!471, !773, !773, null}
!1753 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1754, file: !1716, line: 132)
!1754 = !DISubprogram(name: "vfprintf", scope: !1719, file: !1719, line: 115, type: !1755, flags: DIFlagPrototyped, spFlags: 0)
!1755 = !DISubroutineType(types: !1756)
!1756 = !{!471, !1499, !773, !1511}
!1757 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1758, file: !1716, line: 133)
!1758 = !DISubprogram(name: "vfscanf", scope: !1719, file: !1719, line: 123, type: !1755, flags: DIFlagPrototyped, spFlags: 0)
!1759 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1760, file: !1716, line: 134)
!1760 = !DISubprogram(name: "vsscanf", scope: !1719, file: !1719, line: 124, type: !1761, flags: DIFlagPrototyped, spFlags: 0)
!1761 = !DISubroutineType(types: !1762)
!1762 = !{!471, !773, !773, !1511}
!1763 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1764, file: !1716, line: 135)
!1764 = !DISubprogram(name: "vsnprintf", scope: !1719, file: !1719, line: 117, type: !1765, flags: DIFlagPrototyped, spFlags: 0)
!1765 = !DISubroutineType(types: !1766)
!1766 = !{!471, !772, !402, !773, !1511}
!1767 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1768, file: !1716, line: 136)
!1768 = !DISubprogram(name: "vsprintf", scope: !1719, file: !1719, line: 116, type: !1769, flags: DIFlagPrototyped, spFlags: 0)
!1769 = !DISubroutineType(types: !1770)
!1770 = !{!471, !772, !773, !1511}
!1771 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1772, file: !1716, line: 137)
!1772 = !DISubprogram(name: "fgetc", scope: !1719, file: !1719, line: 92, type: !1723, flags: DIFlagPrototyped, spFlags: 0)
!1773 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1774, file: !1716, line: 138)
!1774 = !DISubprogram(name: "fgets", scope: !1719, file: !1719, line: 101, type: !1775, flags: DIFlagPrototyped, spFlags: 0)
!1775 = !DISubroutineType(types: !1776)
!1776 = !{!770, !772, !471, !1499}
!1777 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1778, file: !1716, line: 139)
!1778 = !DISubprogram(name: "fputc", scope: !1719, file: !1719, line: 97, type: !1779, flags: DIFlagPrototyped, spFlags: 0)
!1779 = !DISubroutineType(types: !1780)
!1780 = !{!471, !471, !1500}
!1781 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1782, file: !1716, line: 140)
!1782 = !DISubprogram(name: "fputs", scope: !1719, file: !1719, line: 106, type: !1783, flags: DIFlagPrototyped, spFlags: 0)
!1783 = !DISubroutineType(types: !1784)
!1784 = !{!471, !773, !1499}
!1785 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1786, file: !1716, line: 141)
!1786 = !DISubprogram(name: "getc", scope: !1719, file: !1719, line: 93, type: !1723, flags: DIFlagPrototyped, spFlags: 0)
!1787 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1788, file: !1716, line: 142)
!1788 = !DISubprogram(name: "putc", scope: !1719, file: !1719, line: 98, type: !1779, flags: DIFlagPrototyped, spFlags: 0)
!1789 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1790, file: !1716, line: 143)
!1790 = !DISubprogram(name: "ungetc", scope: !1719, file: !1719, line: 95, type: !1779, flags: DIFlagPrototyped, spFlags: 0)
!1791 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1792, file: !1716, line: 144)
!1792 = !DISubprogram(name: "fread", scope: !1719, file: !1719, line: 89, type: !1793, flags: DIFlagPrototyped, spFlags: 0)
!1793 = !DISubroutineType(types: !1794)
!1794 = !{!402, !756, !402, !402, !1499}
!1795 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1796, file: !1716, line: 145)
!1796 = !DISubprogram(name: "fwrite", scope: !1719, file: !1719, line: 90, type: !1797, flags: DIFlagPrototyped, spFlags: 0)
!1797 = !DISubroutineType(types: !1798)
!1798 = !{!402, !757, !402, !402, !1499}
!1799 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1800, file: !1716, line: 146)
!1800 = !DISubprogram(name: "fgetpos", scope: !1719, file: !1719, line: 86, type: !1801, flags: DIFlagPrototyped, spFlags: 0)
!1801 = !DISubroutineType(types: !1802)
!1802 = !{!471, !1499, !1803}
!1803 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1804)
!1804 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1718, size: 32)
!1805 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1806, file: !1716, line: 147)
!1806 = !DISubprogram(name: "fseek", scope: !1719, file: !1719, line: 82, type: !1807, flags: DIFlagPrototyped, spFlags: 0)
!1807 = !DISubroutineType(types: !1808)
!1808 = !{!471, !1500, !844, !471}
!1809 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1810, file: !1716, line: 148)
!1810 = !DISubprogram(name: "fsetpos", scope: !1719, file: !1719, line: 87, type: !1811, flags: DIFlagPrototyped, spFlags: 0)
!1811 = !DISubroutineType(types: !1812)
!1812 = !{!471, !1500, !1813}
!1813 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1814, size: 32)
!1814 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1718)
!1815 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1816, file: !1716, line: 149)
!1816 = !DISubprogram(name: "ftell", scope: !1719, file: !1719, line: 83, type: !1817, flags: DIFlagPrototyped, spFlags: 0)
!1817 = !DISubroutineType(types: !1818)
!1818 = !{!844, !1500}
!1819 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1820, file: !1716, line: 150)
!1820 = !DISubprogram(name: "rewind", scope: !1719, file: !1719, line: 84, type: !1821, flags: DIFlagPrototyped, spFlags: 0)
!1821 = !DISubroutineType(types: !1822)
!1822 = !{null, !1500}
!1823 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1824, file: !1716, line: 151)
!1824 = !DISubprogram(name: "clearerr", scope: !1719, file: !1719, line: 80, type: !1821, flags: DIFlagPrototyped, spFlags: 0)
!1825 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1826, file: !1716, line: 152)
!1826 = !DISubprogram(name: "feof", scope: !1719, file: !1719, line: 77, type: !1723, flags: DIFlagPrototyped, spFlags: 0)
!1827 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1828, file: !1716, line: 153)
!1828 = !DISubprogram(name: "ferror", scope: !1719, file: !1719, line: 78, type: !1723, flags: DIFlagPrototyped, spFlags: 0)
!1829 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1830, file: !1716, line: 154)
!1830 = !DISubprogram(name: "perror", scope: !1719, file: !1719, line: 126, type: !1831, flags: DIFlagPrototyped, spFlags: 0)
!1831 = !DISubroutineType(types: !1832)
!1832 = !{null, !774}
!1833 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1834, file: !1716, line: 156)
!1834 = !DISubprogram(name: "fopen", scope: !1719, file: !1719, line: 70, type: !1835, flags: DIFlagPrototyped, spFlags: 0)
!1835 = !DISubroutineType(types: !1836)
!1836 = !{!1500, !773, !773}
!1837 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1838, file: !1716, line: 157)
!1838 = !DISubprogram(name: "freopen", scope: !1719, file: !1719, line: 71, type: !1839, flags: DIFlagPrototyped, spFlags: 0)
!1839 = !DISubroutineType(types: !1840)
!1840 = !{!1500, !773, !773, !1499}
!1841 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1842, file: !1716, line: 158)
!1842 = !DISubprogram(name: "remove", scope: !1719, file: !1719, line: 74, type: !1243, flags: DIFlagPrototyped, spFlags: 0)
!1843 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1844, file: !1716, line: 159)
!1844 = !DISubprogram(name: "rename", scope: !1719, file: !1719, line: 75, type: !790, flags: DIFlagPrototyped, spFlags: 0)
!1845 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1846, file: !1716, line: 160)
!1846 = !DISubprogram(name: "tmpfile", scope: !1719, file: !1719, line: 132, type: !1847, flags: DIFlagPrototyped, spFlags: 0)
!1847 = !DISubroutineType(types: !1848)
!1848 = !{!1500}
!1849 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1850, file: !1716, line: 161)
!1850 = !DISubprogram(name: "tmpnam", scope: !1719, file: !1719, line: 131, type: !1851, flags: DIFlagPrototyped, spFlags: 0)
!1851 = !DISubroutineType(types: !1852)
!1852 = !{!770, !770}
!1853 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1854, file: !1716, line: 163)
!1854 = !DISubprogram(name: "getchar", scope: !1719, file: !1719, line: 94, type: !1286, flags: DIFlagPrototyped, spFlags: 0)
!1855 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1856, file: !1716, line: 167)
!1856 = !DISubprogram(name: "scanf", scope: !1719, file: !1719, line: 119, type: !1857, flags: DIFlagPrototyped, spFlags: 0)
!1857 = !DISubroutineType(types: !1858)
!1858 = !{!471, !773, null}
!1859 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1860, file: !1716, line: 168)
!1860 = !DISubprogram(name: "vscanf", scope: !1719, file: !1719, line: 122, type: !1861, flags: DIFlagPrototyped, spFlags: 0)
!1861 = !DISubroutineType(types: !1862)
!1862 = !{!471, !773, !1511}
!1863 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1864, file: !1716, line: 170)
!1864 = !DISubprogram(name: "printf", scope: !1719, file: !1719, line: 109, type: !1857, flags: DIFlagPrototyped, spFlags: 0)
!1865 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1866, file: !1716, line: 171)
!1866 = !DISubprogram(name: "putchar", scope: !1719, file: !1719, line: 99, type: !1342, flags: DIFlagPrototyped, spFlags: 0)
!1867 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1868, file: !1716, line: 172)
!1868 = !DISubprogram(name: "puts", scope: !1719, file: !1719, line: 107, type: !1243, flags: DIFlagPrototyped, spFlags: 0)
!1869 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1870, file: !1716, line: 173)
!1870 = !DISubprogram(name: "vprintf", scope: !1719, file: !1719, line: 114, type: !1861, flags: DIFlagPrototyped, spFlags: 0)
!1871 = !{i32 1, !"NumRegisterParameters", i32 0}
!1872 = !{i32 7, !"Dwarf Version", i32 4}
!1873 = !{i32 2, !"Debug Info Version", i32 3}
!1874 = !{i32 1, !"wchar_size", i32 4}
!1875 = !{i32 7, !"uwtable", i32 2}
!1876 = !{i32 7, !"frame-pointer", i32 2}
!1877 = !{!"clang version 22.1.8"}
!1878 = distinct !DISubprogram(name: "zero_l1_buf", linkageName: "_Z11zero_l1_bufPjj", scope: !1879, file: !1879, line: 239, type: !1880, scopeLine: 239, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!1879 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/risc_common.h", directory: "/work")
!1880 = !DISubroutineType(types: !1881)
!1881 = !{null, !1882, !75}
!1882 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 32)
!1883 = !{}
!1884 = !DILocalVariable(name: "buf", arg: 1, scope: !1878, file: !1879, line: 239, type: !1882)
!1885 = !DILocation(line: 239, column: 38, scope: !1878)
!1886 = !DILocalVariable(name: "size_bytes", arg: 2, scope: !1878, file: !1879, line: 239, type: !75)
!1887 = !DILocation(line: 239, column: 52, scope: !1878)
!1888 = !DILocalVariable(name: "i", scope: !1889, file: !1879, line: 240, type: !75)
!1889 = distinct !DILexicalBlock(scope: !1878, file: !1879, line: 240, column: 5)
!1890 = !DILocation(line: 240, column: 19, scope: !1889)
!1891 = !DILocation(line: 240, column: 10, scope: !1889)
!1892 = !DILocation(line: 240, column: 26, scope: !1893)
!1893 = distinct !DILexicalBlock(scope: !1889, file: !1879, line: 240, column: 5)
!1894 = !DILocation(line: 240, column: 30, scope: !1893)
!1895 = !DILocation(line: 240, column: 41, scope: !1893)
!1896 = !{!"branch_weights", i32 1048575, i32 1}
!1897 = !DILocation(line: 240, column: 28, scope: !1893)
!1898 = !DILocation(line: 240, column: 5, scope: !1889)
!1899 = !DILocation(line: 241, column: 9, scope: !1900)
!1900 = distinct !DILexicalBlock(scope: !1893, file: !1879, line: 240, column: 51)
!1901 = !DILocation(line: 241, column: 13, scope: !1900)
!1902 = !DILocation(line: 241, column: 16, scope: !1900)
!1903 = !DILocation(line: 242, column: 5, scope: !1900)
!1904 = !DILocation(line: 240, column: 47, scope: !1893)
!1905 = !DILocation(line: 240, column: 5, scope: !1893)
!1906 = distinct !{!1906, !1898, !1907, !1908}
!1907 = !DILocation(line: 242, column: 5, scope: !1889)
!1908 = !{!"llvm.loop.mustprogress"}
!1909 = !DILocation(line: 243, column: 1, scope: !1878)
!1910 = distinct !DISubprogram(name: "DebugPrintTypeToSize<U32_ARRAY>", linkageName: "_Z20DebugPrintTypeToSizeI9U32_ARRAYEjT_", scope: !1911, file: !1911, line: 156, type: !1912, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1915, retainedNodes: !1883)
!1911 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/debug/dprint.h", directory: "/work")
!1912 = !DISubroutineType(types: !1913)
!1913 = !{!75, !1914}
!1914 = !DICompositeType(tag: DW_TAG_structure_type, name: "U32_ARRAY", file: !1911, line: 123, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9U32_ARRAY")
!1915 = !{!1916}
!1916 = !DITemplateTypeParameter(name: "T", type: !1914)
!1917 = !DILocalVariable(name: "val", arg: 1, scope: !1910, file: !1911, line: 156, type: !1914)
!1918 = !DILocation(line: 156, column: 52, scope: !1910)
!1919 = !DILocation(line: 157, column: 16, scope: !1910)
!1920 = !DILocation(line: 157, column: 20, scope: !1910)
!1921 = !DILocation(line: 157, column: 5, scope: !1910)
!1922 = distinct !DISubprogram(name: "DebugPrintTypeAddr<U32_ARRAY>", linkageName: "_Z18DebugPrintTypeAddrI9U32_ARRAYEPKhPT_", scope: !1911, file: !1911, line: 160, type: !1923, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1915, retainedNodes: !1883)
!1923 = !DISubroutineType(types: !1924)
!1924 = !{!82, !1925}
!1925 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1914, size: 32)
!1926 = !DILocalVariable(name: "val", arg: 1, scope: !1922, file: !1911, line: 160, type: !1925)
!1927 = !DILocation(line: 160, column: 57, scope: !1922)
!1928 = !DILocation(line: 161, column: 28, scope: !1922)
!1929 = !DILocation(line: 161, column: 33, scope: !1922)
!1930 = !DILocation(line: 161, column: 5, scope: !1922)
!1931 = distinct !DISubprogram(name: "DebugPrintTypeToSize<TYPED_U32_ARRAY>", linkageName: "_Z20DebugPrintTypeToSizeI15TYPED_U32_ARRAYEjT_", scope: !1911, file: !1911, line: 164, type: !1932, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1935, retainedNodes: !1883)
!1932 = !DISubroutineType(types: !1933)
!1933 = !{!75, !1934}
!1934 = !DICompositeType(tag: DW_TAG_structure_type, name: "TYPED_U32_ARRAY", file: !1911, line: 128, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS15TYPED_U32_ARRAY")
!1935 = !{!1936}
!1936 = !DITemplateTypeParameter(name: "T", type: !1934)
!1937 = !DILocalVariable(name: "val", arg: 1, scope: !1931, file: !1911, line: 164, type: !1934)
!1938 = !DILocation(line: 164, column: 64, scope: !1931)
!1939 = !DILocation(line: 165, column: 16, scope: !1931)
!1940 = !DILocation(line: 165, column: 20, scope: !1931)
!1941 = !DILocation(line: 165, column: 5, scope: !1931)
!1942 = distinct !DISubprogram(name: "DebugPrintTypeAddr<TYPED_U32_ARRAY>", linkageName: "_Z18DebugPrintTypeAddrI15TYPED_U32_ARRAYEPKhPT_", scope: !1911, file: !1911, line: 168, type: !1943, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1935, retainedNodes: !1883)
!1943 = !DISubroutineType(types: !1944)
!1944 = !{!82, !1945}
!1945 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1934, size: 32)
!1946 = !DILocalVariable(name: "val", arg: 1, scope: !1942, file: !1911, line: 168, type: !1945)
!1947 = !DILocation(line: 168, column: 69, scope: !1942)
!1948 = !DILocation(line: 169, column: 28, scope: !1942)
!1949 = !DILocation(line: 169, column: 33, scope: !1942)
!1950 = !DILocation(line: 169, column: 5, scope: !1942)
!1951 = distinct !DISubprogram(name: "DebugPrintTypeToId<const char *>", linkageName: "_Z18DebugPrintTypeToIdIPKcEhv", scope: !1911, file: !1911, line: 173, type: !1952, scopeLine: 173, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1954)
!1952 = !DISubroutineType(types: !1953)
!1953 = !{!5}
!1954 = !{!1955}
!1955 = !DITemplateTypeParameter(name: "T", type: !774)
!1956 = !DILocation(line: 174, column: 5, scope: !1951)
!1957 = distinct !DISubprogram(name: "DebugPrintTypeToId<char *>", linkageName: "_Z18DebugPrintTypeToIdIPcEhv", scope: !1911, file: !1911, line: 177, type: !1952, scopeLine: 177, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1958)
!1958 = !{!1959}
!1959 = !DITemplateTypeParameter(name: "T", type: !770)
!1960 = !DILocation(line: 178, column: 5, scope: !1957)
!1961 = distinct !DISubprogram(name: "DebugPrintTypeToId<ENDL>", linkageName: "_Z18DebugPrintTypeToIdI4ENDLEhv", scope: !1911, file: !1911, line: 181, type: !1952, scopeLine: 181, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1962)
!1962 = !{!1963}
!1963 = !DITemplateTypeParameter(name: "T", type: !1964)
!1964 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ENDL", file: !1911, line: 97, size: 8, flags: DIFlagTypePassByValue, elements: !1965, identifier: "_ZTS4ENDL")
!1965 = !{!1966}
!1966 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !1964, file: !1911, line: 98, baseType: !771, size: 8)
!1967 = !DILocation(line: 182, column: 5, scope: !1961)
!1968 = distinct !DISubprogram(name: "DebugPrintTypeToId<SETW>", linkageName: "_Z18DebugPrintTypeToIdI4SETWEhv", scope: !1911, file: !1911, line: 185, type: !1952, scopeLine: 185, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1969)
!1969 = !{!1970}
!1970 = !DITemplateTypeParameter(name: "T", type: !1971)
!1971 = !DICompositeType(tag: DW_TAG_structure_type, name: "SETW", file: !1911, line: 119, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS4SETW")
!1972 = !DILocation(line: 186, column: 5, scope: !1968)
!1973 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned char>", linkageName: "_Z18DebugPrintTypeToIdIhEhv", scope: !1911, file: !1911, line: 189, type: !1952, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1974)
!1974 = !{!1975}
!1975 = !DITemplateTypeParameter(name: "T", type: !7)
!1976 = !DILocation(line: 190, column: 5, scope: !1973)
!1977 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned short>", linkageName: "_Z18DebugPrintTypeToIdItEhv", scope: !1911, file: !1911, line: 193, type: !1952, scopeLine: 193, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1978)
!1978 = !{!1979}
!1979 = !DITemplateTypeParameter(name: "T", type: !117)
!1980 = !DILocation(line: 194, column: 5, scope: !1977)
!1981 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned int>", linkageName: "_Z18DebugPrintTypeToIdIjEhv", scope: !1911, file: !1911, line: 200, type: !1952, scopeLine: 200, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1982)
!1982 = !{!1983}
!1983 = !DITemplateTypeParameter(name: "T", type: !50)
!1984 = !DILocation(line: 202, column: 5, scope: !1981)
!1985 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned long long>", linkageName: "_Z18DebugPrintTypeToIdIyEhv", scope: !1911, file: !1911, line: 205, type: !1952, scopeLine: 205, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1986)
!1986 = !{!1987}
!1987 = !DITemplateTypeParameter(name: "T", type: !85)
!1988 = !DILocation(line: 207, column: 5, scope: !1985)
!1989 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned long>", linkageName: "_Z18DebugPrintTypeToIdImEhv", scope: !1911, file: !1911, line: 210, type: !1952, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1990)
!1990 = !{!1991}
!1991 = !DITemplateTypeParameter(name: "T", type: !1279)
!1992 = !DILocation(line: 212, column: 16, scope: !1993)
!1993 = distinct !DILexicalBlock(scope: !1994, file: !1911, line: 211, column: 62)
!1994 = distinct !DILexicalBlock(scope: !1989, file: !1911, line: 211, column: 19)
!1995 = !DILocation(line: 212, column: 9, scope: !1993)
!1996 = distinct !DISubprogram(name: "DebugPrintTypeToId<signed char>", linkageName: "_Z18DebugPrintTypeToIdIaEhv", scope: !1911, file: !1911, line: 219, type: !1952, scopeLine: 219, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1997)
!1997 = !{!1998}
!1998 = !DITemplateTypeParameter(name: "T", type: !698)
!1999 = !DILocation(line: 220, column: 5, scope: !1996)
!2000 = distinct !DISubprogram(name: "DebugPrintTypeToId<short>", linkageName: "_Z18DebugPrintTypeToIdIsEhv", scope: !1911, file: !1911, line: 223, type: !1952, scopeLine: 223, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2001)
!2001 = !{!2002}
!2002 = !DITemplateTypeParameter(name: "T", type: !372)
!2003 = !DILocation(line: 224, column: 5, scope: !2000)
!2004 = distinct !DISubprogram(name: "DebugPrintTypeToId<int>", linkageName: "_Z18DebugPrintTypeToIdIiEhv", scope: !1911, file: !1911, line: 227, type: !1952, scopeLine: 227, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2005)
!2005 = !{!2006}
!2006 = !DITemplateTypeParameter(name: "T", type: !471)
!2007 = !DILocation(line: 229, column: 5, scope: !2004)
!2008 = distinct !DISubprogram(name: "DebugPrintTypeToId<long long>", linkageName: "_Z18DebugPrintTypeToIdIxEhv", scope: !1911, file: !1911, line: 232, type: !1952, scopeLine: 232, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2009)
!2009 = !{!2010}
!2010 = !DITemplateTypeParameter(name: "T", type: !704)
!2011 = !DILocation(line: 234, column: 5, scope: !2008)
!2012 = distinct !DISubprogram(name: "DebugPrintTypeToId<long>", linkageName: "_Z18DebugPrintTypeToIdIlEhv", scope: !1911, file: !1911, line: 237, type: !1952, scopeLine: 237, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2013)
!2013 = !{!2014}
!2014 = !DITemplateTypeParameter(name: "T", type: !844)
!2015 = !DILocation(line: 239, column: 16, scope: !2016)
!2016 = distinct !DILexicalBlock(scope: !2017, file: !1911, line: 238, column: 48)
!2017 = distinct !DILexicalBlock(scope: !2012, file: !1911, line: 238, column: 19)
!2018 = !DILocation(line: 239, column: 9, scope: !2016)
!2019 = distinct !DISubprogram(name: "DebugPrintTypeToId<float>", linkageName: "_Z18DebugPrintTypeToIdIfEhv", scope: !1911, file: !1911, line: 247, type: !1952, scopeLine: 247, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2020)
!2020 = !{!2021}
!2021 = !DITemplateTypeParameter(name: "T", type: !930)
!2022 = !DILocation(line: 248, column: 5, scope: !2019)
!2023 = distinct !DISubprogram(name: "DebugPrintTypeToId<char>", linkageName: "_Z18DebugPrintTypeToIdIcEhv", scope: !1911, file: !1911, line: 251, type: !1952, scopeLine: 251, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2024)
!2024 = !{!2025}
!2025 = !DITemplateTypeParameter(name: "T", type: !771)
!2026 = !DILocation(line: 252, column: 5, scope: !2023)
!2027 = distinct !DISubprogram(name: "DebugPrintTypeToId<BF16>", linkageName: "_Z18DebugPrintTypeToIdI4BF16Ehv", scope: !1911, file: !1911, line: 255, type: !1952, scopeLine: 255, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2028)
!2028 = !{!2029}
!2029 = !DITemplateTypeParameter(name: "T", type: !2030)
!2030 = !DICompositeType(tag: DW_TAG_structure_type, name: "BF16", file: !1911, line: 84, size: 16, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS4BF16")
!2031 = !DILocation(line: 256, column: 5, scope: !2027)
!2032 = distinct !DISubprogram(name: "DebugPrintTypeToId<SETPRECISION>", linkageName: "_Z18DebugPrintTypeToIdI12SETPRECISIONEhv", scope: !1911, file: !1911, line: 259, type: !1952, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2033)
!2033 = !{!2034}
!2034 = !DITemplateTypeParameter(name: "T", type: !2035)
!2035 = !DICompositeType(tag: DW_TAG_structure_type, name: "SETPRECISION", file: !1911, line: 100, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS12SETPRECISION")
!2036 = !DILocation(line: 260, column: 5, scope: !2032)
!2037 = distinct !DISubprogram(name: "DebugPrintTypeToId<FIXED>", linkageName: "_Z18DebugPrintTypeToIdI5FIXEDEhv", scope: !1911, file: !1911, line: 263, type: !1952, scopeLine: 263, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2038)
!2038 = !{!2039}
!2039 = !DITemplateTypeParameter(name: "T", type: !2040)
!2040 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "FIXED", file: !1911, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !2041, identifier: "_ZTS5FIXED")
!2041 = !{!2042}
!2042 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2040, file: !1911, line: 105, baseType: !771, size: 8)
!2043 = !DILocation(line: 264, column: 5, scope: !2037)
!2044 = distinct !DISubprogram(name: "DebugPrintTypeToId<DEFAULTFLOAT>", linkageName: "_Z18DebugPrintTypeToIdI12DEFAULTFLOATEhv", scope: !1911, file: !1911, line: 267, type: !1952, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2045)
!2045 = !{!2046}
!2046 = !DITemplateTypeParameter(name: "T", type: !2047)
!2047 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DEFAULTFLOAT", file: !1911, line: 107, size: 8, flags: DIFlagTypePassByValue, elements: !2048, identifier: "_ZTS12DEFAULTFLOAT")
!2048 = !{!2049}
!2049 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2047, file: !1911, line: 108, baseType: !771, size: 8)
!2050 = !DILocation(line: 268, column: 5, scope: !2044)
!2051 = distinct !DISubprogram(name: "DebugPrintTypeToId<HEX>", linkageName: "_Z18DebugPrintTypeToIdI3HEXEhv", scope: !1911, file: !1911, line: 271, type: !1952, scopeLine: 271, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2052)
!2052 = !{!2053}
!2053 = !DITemplateTypeParameter(name: "T", type: !2054)
!2054 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "HEX", file: !1911, line: 110, size: 8, flags: DIFlagTypePassByValue, elements: !2055, identifier: "_ZTS3HEX")
!2055 = !{!2056}
!2056 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2054, file: !1911, line: 111, baseType: !771, size: 8)
!2057 = !DILocation(line: 272, column: 5, scope: !2051)
!2058 = distinct !DISubprogram(name: "DebugPrintTypeToId<OCT>", linkageName: "_Z18DebugPrintTypeToIdI3OCTEhv", scope: !1911, file: !1911, line: 275, type: !1952, scopeLine: 275, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2059)
!2059 = !{!2060}
!2060 = !DITemplateTypeParameter(name: "T", type: !2061)
!2061 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "OCT", file: !1911, line: 113, size: 8, flags: DIFlagTypePassByValue, elements: !2062, identifier: "_ZTS3OCT")
!2062 = !{!2063}
!2063 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2061, file: !1911, line: 114, baseType: !771, size: 8)
!2064 = !DILocation(line: 276, column: 5, scope: !2058)
!2065 = distinct !DISubprogram(name: "DebugPrintTypeToId<DEC>", linkageName: "_Z18DebugPrintTypeToIdI3DECEhv", scope: !1911, file: !1911, line: 279, type: !1952, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2066)
!2066 = !{!2067}
!2067 = !DITemplateTypeParameter(name: "T", type: !2068)
!2068 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DEC", file: !1911, line: 116, size: 8, flags: DIFlagTypePassByValue, elements: !2069, identifier: "_ZTS3DEC")
!2069 = !{!2070}
!2070 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2068, file: !1911, line: 117, baseType: !771, size: 8)
!2071 = !DILocation(line: 280, column: 5, scope: !2065)
!2072 = distinct !DISubprogram(name: "DebugPrintTypeToId<F32>", linkageName: "_Z18DebugPrintTypeToIdI3F32Ehv", scope: !1911, file: !1911, line: 283, type: !1952, scopeLine: 283, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2073)
!2073 = !{!2074}
!2074 = !DITemplateTypeParameter(name: "T", type: !2075)
!2075 = !DICompositeType(tag: DW_TAG_structure_type, name: "F32", file: !1911, line: 88, size: 32, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS3F32")
!2076 = !DILocation(line: 284, column: 5, scope: !2072)
!2077 = distinct !DISubprogram(name: "DebugPrintTypeToId<U32>", linkageName: "_Z18DebugPrintTypeToIdI3U32Ehv", scope: !1911, file: !1911, line: 287, type: !1952, scopeLine: 287, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2078)
!2078 = !{!2079}
!2079 = !DITemplateTypeParameter(name: "T", type: !2080)
!2080 = !DICompositeType(tag: DW_TAG_structure_type, name: "U32", file: !1911, line: 92, size: 32, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS3U32")
!2081 = !DILocation(line: 288, column: 5, scope: !2077)
!2082 = distinct !DISubprogram(name: "DebugPrintTypeToId<U32_ARRAY>", linkageName: "_Z18DebugPrintTypeToIdI9U32_ARRAYEhv", scope: !1911, file: !1911, line: 291, type: !1952, scopeLine: 291, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1915)
!2083 = !DILocation(line: 292, column: 5, scope: !2082)
!2084 = distinct !DISubprogram(name: "DebugPrintTypeToId<TYPED_U32_ARRAY>", linkageName: "_Z18DebugPrintTypeToIdI15TYPED_U32_ARRAYEhv", scope: !1911, file: !1911, line: 295, type: !1952, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1935)
!2085 = !DILocation(line: 296, column: 5, scope: !2084)
!2086 = distinct !DISubprogram(name: "DebugPrintTypeToSize<const char *>", linkageName: "_Z20DebugPrintTypeToSizeIPKcEjT_", scope: !1911, file: !1911, line: 302, type: !2087, scopeLine: 302, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1954, retainedNodes: !1883)
!2087 = !DISubroutineType(types: !2088)
!2088 = !{!75, !774}
!2089 = !DILocalVariable(name: "val", arg: 1, scope: !2086, file: !1911, line: 302, type: !774)
!2090 = !DILocation(line: 302, column: 56, scope: !2086)
!2091 = !DILocation(line: 303, column: 29, scope: !2086)
!2092 = !DILocation(line: 303, column: 12, scope: !2086)
!2093 = !DILocation(line: 303, column: 5, scope: !2086)
!2094 = distinct !DISubprogram(name: "DebugPrintStrLen", linkageName: "_Z16DebugPrintStrLenPKc", scope: !1911, file: !1911, line: 135, type: !2087, scopeLine: 135, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2095 = !DILocalVariable(name: "val", arg: 1, scope: !2094, file: !1911, line: 135, type: !774)
!2096 = !DILocation(line: 135, column: 46, scope: !2094)
!2097 = !DILocalVariable(name: "end", scope: !2094, file: !1911, line: 136, type: !774)
!2098 = !DILocation(line: 136, column: 17, scope: !2094)
!2099 = !DILocation(line: 136, column: 23, scope: !2094)
!2100 = !DILocation(line: 137, column: 5, scope: !2094)
!2101 = !DILocation(line: 137, column: 13, scope: !2094)
!2102 = !DILocation(line: 137, column: 12, scope: !2094)
!2103 = !DILocation(line: 138, column: 12, scope: !2104)
!2104 = distinct !DILexicalBlock(scope: !2094, file: !1911, line: 137, column: 18)
!2105 = distinct !{!2105, !2100, !2106, !1908}
!2106 = !DILocation(line: 139, column: 5, scope: !2094)
!2107 = !DILocation(line: 140, column: 21, scope: !2094)
!2108 = !DILocation(line: 140, column: 27, scope: !2094)
!2109 = !DILocation(line: 140, column: 25, scope: !2094)
!2110 = !DILocation(line: 140, column: 32, scope: !2094)
!2111 = !DILocation(line: 140, column: 5, scope: !2094)
!2112 = distinct !DISubprogram(name: "DebugPrintTypeAddr<const char *>", linkageName: "_Z18DebugPrintTypeAddrIPKcEPKhPT_", scope: !1911, file: !1911, line: 306, type: !2113, scopeLine: 306, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1954, retainedNodes: !1883)
!2113 = !DISubroutineType(types: !2114)
!2114 = !{!82, !1688}
!2115 = !DILocalVariable(name: "val", arg: 1, scope: !2112, file: !1911, line: 306, type: !1688)
!2116 = !DILocation(line: 306, column: 61, scope: !2112)
!2117 = !DILocation(line: 307, column: 46, scope: !2112)
!2118 = !DILocation(line: 307, column: 45, scope: !2112)
!2119 = !DILocation(line: 307, column: 5, scope: !2112)
!2120 = distinct !DISubprogram(name: "DebugPrintTypeToSize<char *>", linkageName: "_Z20DebugPrintTypeToSizeIPcEjT_", scope: !1911, file: !1911, line: 310, type: !2121, scopeLine: 310, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1958, retainedNodes: !1883)
!2121 = !DISubroutineType(types: !2122)
!2122 = !{!75, !770}
!2123 = !DILocalVariable(name: "val", arg: 1, scope: !2120, file: !1911, line: 310, type: !770)
!2124 = !DILocation(line: 310, column: 44, scope: !2120)
!2125 = !DILocation(line: 311, column: 29, scope: !2120)
!2126 = !DILocation(line: 311, column: 12, scope: !2120)
!2127 = !DILocation(line: 311, column: 5, scope: !2120)
!2128 = distinct !DISubprogram(name: "DebugPrintTypeAddr<char *>", linkageName: "_Z18DebugPrintTypeAddrIPcEPKhPT_", scope: !1911, file: !1911, line: 314, type: !2129, scopeLine: 314, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1958, retainedNodes: !1883)
!2129 = !DISubroutineType(types: !2130)
!2130 = !{!82, !1258}
!2131 = !DILocalVariable(name: "val", arg: 1, scope: !2128, file: !1911, line: 314, type: !1258)
!2132 = !DILocation(line: 314, column: 49, scope: !2128)
!2133 = !DILocation(line: 315, column: 46, scope: !2128)
!2134 = !DILocation(line: 315, column: 45, scope: !2128)
!2135 = !DILocation(line: 315, column: 5, scope: !2128)
!2136 = distinct !DISubprogram(name: "debug_print", linkageName: "_Z11debug_printR12DebugPrinter14DebugPrintData", scope: !1911, file: !1911, line: 339, type: !2137, scopeLine: 339, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2137 = !DISubroutineType(types: !2138)
!2138 = !{null, !2139, !2141}
!2139 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2140, size: 32)
!2140 = !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrinter", file: !1911, line: 318, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS12DebugPrinter")
!2141 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrintData", file: !1911, line: 333, size: 96, flags: DIFlagTypePassByValue, elements: !2142, identifier: "_ZTS14DebugPrintData")
!2142 = !{!2143, !2144, !2145}
!2143 = !DIDerivedType(tag: DW_TAG_member, name: "sz", scope: !2141, file: !1911, line: 334, baseType: !75, size: 32)
!2144 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !2141, file: !1911, line: 335, baseType: !82, size: 32, offset: 32)
!2145 = !DIDerivedType(tag: DW_TAG_member, name: "type_id", scope: !2141, file: !1911, line: 336, baseType: !5, size: 8, offset: 64)
!2146 = !DILocalVariable(name: "dp", arg: 1, scope: !2136, file: !1911, line: 339, type: !2139)
!2147 = !DILocation(line: 339, column: 62, scope: !2136)
!2148 = !DILocalVariable(name: "data", arg: 2, scope: !2136, file: !1911, line: 339, type: !2141)
!2149 = !DILocation(line: 339, column: 81, scope: !2136)
!2150 = !DILocalVariable(name: "dprint_buffer", scope: !2136, file: !1911, line: 340, type: !2151)
!2151 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2152, size: 32)
!2152 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !386)
!2153 = !DILocation(line: 340, column: 45, scope: !2136)
!2154 = !DILocation(line: 340, column: 61, scope: !2136)
!2155 = !DILocation(line: 341, column: 9, scope: !2156)
!2156 = distinct !DILexicalBlock(scope: !2136, file: !1911, line: 341, column: 9)
!2157 = !DILocation(line: 341, column: 24, scope: !2156)
!2158 = !DILocation(line: 341, column: 28, scope: !2156)
!2159 = !DILocation(line: 341, column: 33, scope: !2156)
!2160 = !DILocation(line: 343, column: 9, scope: !2161)
!2161 = distinct !DILexicalBlock(scope: !2156, file: !1911, line: 341, column: 71)
!2162 = !DILocalVariable(name: "payload_sz", scope: !2136, file: !1911, line: 346, type: !75)
!2163 = !DILocation(line: 346, column: 14, scope: !2136)
!2164 = !DILocation(line: 346, column: 32, scope: !2136)
!2165 = !DILocalVariable(name: "valaddr", scope: !2136, file: !1911, line: 347, type: !82)
!2166 = !DILocation(line: 347, column: 20, scope: !2136)
!2167 = !DILocation(line: 347, column: 35, scope: !2136)
!2168 = !DILocalVariable(name: "typecode", scope: !2136, file: !1911, line: 348, type: !5)
!2169 = !DILocation(line: 348, column: 13, scope: !2136)
!2170 = !DILocation(line: 348, column: 29, scope: !2136)
!2171 = !DILocalVariable(name: "code_sz", scope: !2136, file: !1911, line: 349, type: !1436)
!2172 = !DILocation(line: 349, column: 19, scope: !2136)
!2173 = !DILocalVariable(name: "sz_sz", scope: !2136, file: !1911, line: 350, type: !1436)
!2174 = !DILocation(line: 350, column: 19, scope: !2136)
!2175 = !DILocalVariable(name: "wpos", scope: !2136, file: !1911, line: 351, type: !75)
!2176 = !DILocation(line: 351, column: 14, scope: !2136)
!2177 = !DILocation(line: 351, column: 21, scope: !2136)
!2178 = !DILocation(line: 351, column: 36, scope: !2136)
!2179 = !DILocation(line: 351, column: 40, scope: !2136)
!2180 = !DILocalVariable(name: "sum_sz", scope: !2136, file: !1911, line: 352, type: !75)
!2181 = !DILocation(line: 352, column: 10, scope: !2136)
!2182 = !DILocation(line: 352, column: 19, scope: !2136)
!2183 = !DILocation(line: 352, column: 30, scope: !2136)
!2184 = !DILocation(line: 352, column: 40, scope: !2136)
!2185 = !DILocation(line: 353, column: 9, scope: !2186)
!2186 = distinct !DILexicalBlock(scope: !2136, file: !1911, line: 353, column: 9)
!2187 = !DILocation(line: 353, column: 16, scope: !2186)
!2188 = !DILocation(line: 353, column: 14, scope: !2186)
!2189 = !DILocation(line: 353, column: 23, scope: !2186)
!2190 = !DILocation(line: 356, column: 9, scope: !2191)
!2191 = distinct !DILexicalBlock(scope: !2186, file: !1911, line: 353, column: 62)
!2192 = !DILocation(line: 356, column: 16, scope: !2191)
!2193 = !DILocation(line: 356, column: 31, scope: !2191)
!2194 = !DILocation(line: 356, column: 35, scope: !2191)
!2195 = !DILocation(line: 356, column: 42, scope: !2191)
!2196 = !DILocation(line: 356, column: 57, scope: !2191)
!2197 = !DILocation(line: 356, column: 61, scope: !2191)
!2198 = !DILocation(line: 356, column: 40, scope: !2191)
!2199 = !DILocation(line: 362, column: 17, scope: !2200)
!2200 = distinct !DILexicalBlock(scope: !2201, file: !1911, line: 362, column: 17)
!2201 = distinct !DILexicalBlock(scope: !2191, file: !1911, line: 356, column: 67)
!2202 = !DILocation(line: 362, column: 32, scope: !2200)
!2203 = !DILocation(line: 362, column: 36, scope: !2200)
!2204 = !DILocation(line: 362, column: 41, scope: !2200)
!2205 = !DILocation(line: 363, column: 17, scope: !2206)
!2206 = distinct !DILexicalBlock(scope: !2200, file: !1911, line: 362, column: 79)
!2207 = distinct !{!2207, !2190, !2208, !1908}
!2208 = !DILocation(line: 365, column: 9, scope: !2191)
!2209 = !DILocation(line: 367, column: 9, scope: !2191)
!2210 = !DILocation(line: 367, column: 24, scope: !2191)
!2211 = !DILocation(line: 367, column: 28, scope: !2191)
!2212 = !DILocation(line: 367, column: 33, scope: !2191)
!2213 = !DILocation(line: 369, column: 9, scope: !2191)
!2214 = !DILocation(line: 369, column: 24, scope: !2191)
!2215 = !DILocation(line: 369, column: 28, scope: !2191)
!2216 = !DILocation(line: 369, column: 33, scope: !2191)
!2217 = !DILocation(line: 370, column: 14, scope: !2191)
!2218 = !DILocation(line: 371, column: 13, scope: !2219)
!2219 = distinct !DILexicalBlock(scope: !2191, file: !1911, line: 371, column: 13)
!2220 = !DILocation(line: 371, column: 24, scope: !2219)
!2221 = !DILocalVariable(name: "printbuf", scope: !2222, file: !1911, line: 381, type: !2223)
!2222 = distinct !DILexicalBlock(scope: !2219, file: !1911, line: 371, column: 65)
!2223 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 32)
!2224 = !DILocation(line: 381, column: 31, scope: !2222)
!2225 = !DILocation(line: 381, column: 42, scope: !2222)
!2226 = !DILocation(line: 381, column: 57, scope: !2222)
!2227 = !DILocalVariable(name: "remaining_payload_size", scope: !2222, file: !1911, line: 382, type: !75)
!2228 = !DILocation(line: 382, column: 22, scope: !2222)
!2229 = !DILocation(line: 382, column: 47, scope: !2222)
!2230 = !DILocation(line: 383, column: 13, scope: !2222)
!2231 = !DILocation(line: 383, column: 20, scope: !2222)
!2232 = !DILocation(line: 383, column: 43, scope: !2222)
!2233 = !DILocalVariable(name: "curr_payload_size", scope: !2234, file: !1911, line: 384, type: !408)
!2234 = distinct !DILexicalBlock(scope: !2222, file: !1911, line: 383, column: 84)
!2235 = !DILocation(line: 384, column: 32, scope: !2234)
!2236 = !DILocation(line: 385, column: 40, scope: !2234)
!2237 = !DILocation(line: 387, column: 34, scope: !2234)
!2238 = !DILocation(line: 387, column: 17, scope: !2234)
!2239 = !DILocation(line: 387, column: 26, scope: !2234)
!2240 = !DILocation(line: 387, column: 32, scope: !2234)
!2241 = !DILocation(line: 388, column: 22, scope: !2234)
!2242 = !DILocation(line: 389, column: 17, scope: !2234)
!2243 = !DILocation(line: 389, column: 26, scope: !2234)
!2244 = !DILocation(line: 389, column: 32, scope: !2234)
!2245 = !DILocation(line: 390, column: 22, scope: !2234)
!2246 = !DILocalVariable(name: "j", scope: !2247, file: !1911, line: 391, type: !75)
!2247 = distinct !DILexicalBlock(scope: !2234, file: !1911, line: 391, column: 17)
!2248 = !DILocation(line: 391, column: 31, scope: !2247)
!2249 = !DILocation(line: 391, column: 22, scope: !2247)
!2250 = !DILocation(line: 391, column: 38, scope: !2251)
!2251 = distinct !DILexicalBlock(scope: !2247, file: !1911, line: 391, column: 17)
!2252 = !DILocation(line: 391, column: 40, scope: !2251)
!2253 = !DILocation(line: 391, column: 17, scope: !2247)
!2254 = !DILocation(line: 392, column: 43, scope: !2255)
!2255 = distinct !DILexicalBlock(scope: !2251, file: !1911, line: 391, column: 70)
!2256 = !DILocation(line: 392, column: 42, scope: !2255)
!2257 = !DILocation(line: 392, column: 21, scope: !2255)
!2258 = !DILocation(line: 392, column: 30, scope: !2255)
!2259 = !DILocation(line: 392, column: 37, scope: !2255)
!2260 = !DILocation(line: 392, column: 35, scope: !2255)
!2261 = !DILocation(line: 392, column: 40, scope: !2255)
!2262 = !DILocation(line: 393, column: 28, scope: !2255)
!2263 = !DILocation(line: 394, column: 17, scope: !2255)
!2264 = !DILocation(line: 391, column: 66, scope: !2251)
!2265 = !DILocation(line: 391, column: 17, scope: !2251)
!2266 = distinct !{!2266, !2253, !2267, !1908}
!2267 = !DILocation(line: 394, column: 17, scope: !2247)
!2268 = !DILocation(line: 395, column: 17, scope: !2234)
!2269 = !DILocation(line: 395, column: 26, scope: !2234)
!2270 = !DILocation(line: 395, column: 31, scope: !2234)
!2271 = !DILocation(line: 395, column: 51, scope: !2234)
!2272 = !DILocation(line: 395, column: 56, scope: !2234)
!2273 = !DILocation(line: 396, column: 22, scope: !2234)
!2274 = !DILocation(line: 397, column: 43, scope: !2234)
!2275 = !DILocation(line: 397, column: 17, scope: !2234)
!2276 = !DILocation(line: 397, column: 32, scope: !2234)
!2277 = !DILocation(line: 397, column: 36, scope: !2234)
!2278 = !DILocation(line: 397, column: 41, scope: !2234)
!2279 = !DILocation(line: 399, column: 17, scope: !2234)
!2280 = !DILocation(line: 399, column: 24, scope: !2234)
!2281 = !DILocation(line: 399, column: 39, scope: !2234)
!2282 = !DILocation(line: 399, column: 43, scope: !2234)
!2283 = !DILocation(line: 399, column: 50, scope: !2234)
!2284 = !DILocation(line: 399, column: 65, scope: !2234)
!2285 = !DILocation(line: 399, column: 69, scope: !2234)
!2286 = !DILocation(line: 399, column: 48, scope: !2234)
!2287 = !DILocation(line: 405, column: 25, scope: !2288)
!2288 = distinct !DILexicalBlock(scope: !2289, file: !1911, line: 405, column: 25)
!2289 = distinct !DILexicalBlock(scope: !2234, file: !1911, line: 399, column: 75)
!2290 = !DILocation(line: 405, column: 40, scope: !2288)
!2291 = !DILocation(line: 405, column: 44, scope: !2288)
!2292 = !DILocation(line: 405, column: 49, scope: !2288)
!2293 = !DILocation(line: 406, column: 25, scope: !2294)
!2294 = distinct !DILexicalBlock(scope: !2288, file: !1911, line: 405, column: 87)
!2295 = distinct !{!2295, !2279, !2296, !1908}
!2296 = !DILocation(line: 408, column: 17, scope: !2234)
!2297 = !DILocation(line: 410, column: 22, scope: !2234)
!2298 = !DILocation(line: 412, column: 40, scope: !2234)
!2299 = !DILocation(line: 413, column: 17, scope: !2234)
!2300 = !DILocation(line: 413, column: 32, scope: !2234)
!2301 = !DILocation(line: 413, column: 36, scope: !2234)
!2302 = !DILocation(line: 413, column: 41, scope: !2234)
!2303 = distinct !{!2303, !2230, !2304, !1908}
!2304 = !DILocation(line: 414, column: 13, scope: !2222)
!2305 = !DILocation(line: 415, column: 26, scope: !2222)
!2306 = !DILocation(line: 415, column: 24, scope: !2222)
!2307 = !DILocation(line: 416, column: 9, scope: !2222)
!2308 = !DILocation(line: 417, column: 5, scope: !2191)
!2309 = !DILocalVariable(name: "printbuf", scope: !2136, file: !1911, line: 419, type: !2223)
!2310 = !DILocation(line: 419, column: 23, scope: !2136)
!2311 = !DILocation(line: 419, column: 34, scope: !2136)
!2312 = !DILocation(line: 419, column: 49, scope: !2136)
!2313 = !DILocation(line: 421, column: 22, scope: !2136)
!2314 = !DILocation(line: 421, column: 5, scope: !2136)
!2315 = !DILocation(line: 421, column: 14, scope: !2136)
!2316 = !DILocation(line: 421, column: 20, scope: !2136)
!2317 = !DILocation(line: 422, column: 10, scope: !2136)
!2318 = !DILocation(line: 423, column: 22, scope: !2136)
!2319 = !DILocation(line: 423, column: 5, scope: !2136)
!2320 = !DILocation(line: 423, column: 14, scope: !2136)
!2321 = !DILocation(line: 423, column: 20, scope: !2136)
!2322 = !DILocation(line: 424, column: 10, scope: !2136)
!2323 = !DILocalVariable(name: "j", scope: !2324, file: !1911, line: 425, type: !75)
!2324 = distinct !DILexicalBlock(scope: !2136, file: !1911, line: 425, column: 5)
!2325 = !DILocation(line: 425, column: 19, scope: !2324)
!2326 = !DILocation(line: 425, column: 10, scope: !2324)
!2327 = !DILocation(line: 425, column: 26, scope: !2328)
!2328 = distinct !DILexicalBlock(scope: !2324, file: !1911, line: 425, column: 5)
!2329 = !DILocation(line: 425, column: 30, scope: !2328)
!2330 = !DILocation(line: 425, column: 28, scope: !2328)
!2331 = !DILocation(line: 425, column: 5, scope: !2324)
!2332 = !DILocation(line: 426, column: 30, scope: !2333)
!2333 = distinct !DILexicalBlock(scope: !2328, file: !1911, line: 425, column: 47)
!2334 = !DILocation(line: 426, column: 38, scope: !2333)
!2335 = !DILocation(line: 426, column: 9, scope: !2333)
!2336 = !DILocation(line: 426, column: 18, scope: !2333)
!2337 = !DILocation(line: 426, column: 25, scope: !2333)
!2338 = !DILocation(line: 426, column: 23, scope: !2333)
!2339 = !DILocation(line: 426, column: 28, scope: !2333)
!2340 = !DILocation(line: 427, column: 5, scope: !2333)
!2341 = !DILocation(line: 425, column: 43, scope: !2328)
!2342 = !DILocation(line: 425, column: 5, scope: !2328)
!2343 = distinct !{!2343, !2331, !2344, !1908}
!2344 = !DILocation(line: 427, column: 5, scope: !2324)
!2345 = !DILocation(line: 428, column: 13, scope: !2136)
!2346 = !DILocation(line: 428, column: 10, scope: !2136)
!2347 = !DILocation(line: 432, column: 31, scope: !2136)
!2348 = !DILocation(line: 432, column: 5, scope: !2136)
!2349 = !DILocation(line: 432, column: 20, scope: !2136)
!2350 = !DILocation(line: 432, column: 24, scope: !2136)
!2351 = !DILocation(line: 432, column: 29, scope: !2136)
!2352 = !DILocation(line: 433, column: 1, scope: !2136)
!2353 = distinct !DISubprogram(name: "get_debug_print_buffer", linkageName: "_Z22get_debug_print_bufferv", scope: !2354, file: !2354, line: 13, type: !2355, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!2354 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/debug/dprint_buffer.h", directory: "/work")
!2355 = !DISubroutineType(types: !2356)
!2356 = !{!2151}
!2357 = !DILocation(line: 14, column: 36, scope: !2353)
!2358 = !DILocation(line: 14, column: 47, scope: !2353)
!2359 = !DILocation(line: 14, column: 12, scope: !2353)
!2360 = !DILocation(line: 14, column: 5, scope: !2353)
!2361 = distinct !DISubprogram(name: "operator<<<const char *>", linkageName: "_ZlsIPKcE12DebugPrinterS2_T_", scope: !1911, file: !1911, line: 436, type: !2362, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1954, retainedNodes: !1883)
!2362 = !DISubroutineType(types: !2363)
!2363 = !{!2140, !2140, !774}
!2364 = !DILocalVariable(name: "dp", arg: 1, scope: !2361, file: !1911, line: 436, type: !2140)
!2365 = !DILocation(line: 436, column: 68, scope: !2361)
!2366 = !DILocalVariable(name: "val", arg: 2, scope: !2361, file: !1911, line: 436, type: !774)
!2367 = !DILocation(line: 436, column: 74, scope: !2361)
!2368 = !DILocation(line: 444, column: 5, scope: !2361)
!2369 = distinct !DISubprogram(name: "operator<<<ENDL>", linkageName: "_ZlsI4ENDLE12DebugPrinterS1_T_", scope: !1911, file: !1911, line: 436, type: !2370, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1962, retainedNodes: !1883)
!2370 = !DISubroutineType(types: !2371)
!2371 = !{!2140, !2140, !1964}
!2372 = !DILocalVariable(name: "dp", arg: 1, scope: !2369, file: !1911, line: 436, type: !2140)
!2373 = !DILocation(line: 436, column: 68, scope: !2369)
!2374 = !DILocalVariable(name: "val", arg: 2, scope: !2369, file: !1911, line: 436, type: !1964)
!2375 = !DILocation(line: 436, column: 74, scope: !2369)
!2376 = !DILocation(line: 444, column: 5, scope: !2369)
!2377 = distinct !DISubprogram(name: "operator<<<SETW>", linkageName: "_ZlsI4SETWE12DebugPrinterS1_T_", scope: !1911, file: !1911, line: 436, type: !2378, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1969, retainedNodes: !1883)
!2378 = !DISubroutineType(types: !2379)
!2379 = !{!2140, !2140, !1971}
!2380 = !DILocalVariable(name: "dp", arg: 1, scope: !2377, file: !1911, line: 436, type: !2140)
!2381 = !DILocation(line: 436, column: 68, scope: !2377)
!2382 = !DILocalVariable(name: "val", arg: 2, scope: !2377, file: !1911, line: 436, type: !1971)
!2383 = !DILocation(line: 436, column: 74, scope: !2377)
!2384 = !DILocation(line: 444, column: 5, scope: !2377)
!2385 = distinct !DISubprogram(name: "operator<<<unsigned char>", linkageName: "_ZlsIhE12DebugPrinterS0_T_", scope: !1911, file: !1911, line: 436, type: !2386, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1974, retainedNodes: !1883)
!2386 = !DISubroutineType(types: !2387)
!2387 = !{!2140, !2140, !7}
!2388 = !DILocalVariable(name: "dp", arg: 1, scope: !2385, file: !1911, line: 436, type: !2140)
!2389 = !DILocation(line: 436, column: 68, scope: !2385)
!2390 = !DILocalVariable(name: "val", arg: 2, scope: !2385, file: !1911, line: 436, type: !7)
!2391 = !DILocation(line: 436, column: 74, scope: !2385)
!2392 = !DILocation(line: 444, column: 5, scope: !2385)
!2393 = distinct !DISubprogram(name: "operator<<<unsigned short>", linkageName: "_ZlsItE12DebugPrinterS0_T_", scope: !1911, file: !1911, line: 436, type: !2394, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1978, retainedNodes: !1883)
!2394 = !DISubroutineType(types: !2395)
!2395 = !{!2140, !2140, !117}
!2396 = !DILocalVariable(name: "dp", arg: 1, scope: !2393, file: !1911, line: 436, type: !2140)
!2397 = !DILocation(line: 436, column: 68, scope: !2393)
!2398 = !DILocalVariable(name: "val", arg: 2, scope: !2393, file: !1911, line: 436, type: !117)
!2399 = !DILocation(line: 436, column: 74, scope: !2393)
!2400 = !DILocation(line: 444, column: 5, scope: !2393)
!2401 = distinct !DISubprogram(name: "operator<<<unsigned int>", linkageName: "_ZlsIjE12DebugPrinterS0_T_", scope: !1911, file: !1911, line: 436, type: !2402, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1982, retainedNodes: !1883)
!2402 = !DISubroutineType(types: !2403)
!2403 = !{!2140, !2140, !50}
!2404 = !DILocalVariable(name: "dp", arg: 1, scope: !2401, file: !1911, line: 436, type: !2140)
!2405 = !DILocation(line: 436, column: 68, scope: !2401)
!2406 = !DILocalVariable(name: "val", arg: 2, scope: !2401, file: !1911, line: 436, type: !50)
!2407 = !DILocation(line: 436, column: 74, scope: !2401)
!2408 = !DILocation(line: 444, column: 5, scope: !2401)
!2409 = distinct !DISubprogram(name: "operator<<<unsigned long long>", linkageName: "_ZlsIyE12DebugPrinterS0_T_", scope: !1911, file: !1911, line: 436, type: !2410, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1986, retainedNodes: !1883)
!2410 = !DISubroutineType(types: !2411)
!2411 = !{!2140, !2140, !85}
!2412 = !DILocalVariable(name: "dp", arg: 1, scope: !2409, file: !1911, line: 436, type: !2140)
!2413 = !DILocation(line: 436, column: 68, scope: !2409)
!2414 = !DILocalVariable(name: "val", arg: 2, scope: !2409, file: !1911, line: 436, type: !85)
!2415 = !DILocation(line: 436, column: 74, scope: !2409)
!2416 = !DILocation(line: 444, column: 5, scope: !2409)
!2417 = distinct !DISubprogram(name: "operator<<<signed char>", linkageName: "_ZlsIaE12DebugPrinterS0_T_", scope: !1911, file: !1911, line: 436, type: !2418, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1997, retainedNodes: !1883)
!2418 = !DISubroutineType(types: !2419)
!2419 = !{!2140, !2140, !698}
!2420 = !DILocalVariable(name: "dp", arg: 1, scope: !2417, file: !1911, line: 436, type: !2140)
!2421 = !DILocation(line: 436, column: 68, scope: !2417)
!2422 = !DILocalVariable(name: "val", arg: 2, scope: !2417, file: !1911, line: 436, type: !698)
!2423 = !DILocation(line: 436, column: 74, scope: !2417)
!2424 = !DILocation(line: 444, column: 5, scope: !2417)
!2425 = distinct !DISubprogram(name: "operator<<<short>", linkageName: "_ZlsIsE12DebugPrinterS0_T_", scope: !1911, file: !1911, line: 436, type: !2426, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2001, retainedNodes: !1883)
!2426 = !DISubroutineType(types: !2427)
!2427 = !{!2140, !2140, !372}
!2428 = !DILocalVariable(name: "dp", arg: 1, scope: !2425, file: !1911, line: 436, type: !2140)
!2429 = !DILocation(line: 436, column: 68, scope: !2425)
!2430 = !DILocalVariable(name: "val", arg: 2, scope: !2425, file: !1911, line: 436, type: !372)
!2431 = !DILocation(line: 436, column: 74, scope: !2425)
!2432 = !DILocation(line: 444, column: 5, scope: !2425)
!2433 = distinct !DISubprogram(name: "operator<<<int>", linkageName: "_ZlsIiE12DebugPrinterS0_T_", scope: !1911, file: !1911, line: 436, type: !2434, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2005, retainedNodes: !1883)
!2434 = !DISubroutineType(types: !2435)
!2435 = !{!2140, !2140, !471}
!2436 = !DILocalVariable(name: "dp", arg: 1, scope: !2433, file: !1911, line: 436, type: !2140)
!2437 = !DILocation(line: 436, column: 68, scope: !2433)
!2438 = !DILocalVariable(name: "val", arg: 2, scope: !2433, file: !1911, line: 436, type: !471)
!2439 = !DILocation(line: 436, column: 74, scope: !2433)
!2440 = !DILocation(line: 444, column: 5, scope: !2433)
!2441 = distinct !DISubprogram(name: "operator<<<long long>", linkageName: "_ZlsIxE12DebugPrinterS0_T_", scope: !1911, file: !1911, line: 436, type: !2442, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2009, retainedNodes: !1883)
!2442 = !DISubroutineType(types: !2443)
!2443 = !{!2140, !2140, !704}
!2444 = !DILocalVariable(name: "dp", arg: 1, scope: !2441, file: !1911, line: 436, type: !2140)
!2445 = !DILocation(line: 436, column: 68, scope: !2441)
!2446 = !DILocalVariable(name: "val", arg: 2, scope: !2441, file: !1911, line: 436, type: !704)
!2447 = !DILocation(line: 436, column: 74, scope: !2441)
!2448 = !DILocation(line: 444, column: 5, scope: !2441)
!2449 = distinct !DISubprogram(name: "operator<<<float>", linkageName: "_ZlsIfE12DebugPrinterS0_T_", scope: !1911, file: !1911, line: 436, type: !2450, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2020, retainedNodes: !1883)
!2450 = !DISubroutineType(types: !2451)
!2451 = !{!2140, !2140, !930}
!2452 = !DILocalVariable(name: "dp", arg: 1, scope: !2449, file: !1911, line: 436, type: !2140)
!2453 = !DILocation(line: 436, column: 68, scope: !2449)
!2454 = !DILocalVariable(name: "val", arg: 2, scope: !2449, file: !1911, line: 436, type: !930)
!2455 = !DILocation(line: 436, column: 74, scope: !2449)
!2456 = !DILocation(line: 444, column: 5, scope: !2449)
!2457 = distinct !DISubprogram(name: "operator<<<char>", linkageName: "_ZlsIcE12DebugPrinterS0_T_", scope: !1911, file: !1911, line: 436, type: !2458, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2024, retainedNodes: !1883)
!2458 = !DISubroutineType(types: !2459)
!2459 = !{!2140, !2140, !771}
!2460 = !DILocalVariable(name: "dp", arg: 1, scope: !2457, file: !1911, line: 436, type: !2140)
!2461 = !DILocation(line: 436, column: 68, scope: !2457)
!2462 = !DILocalVariable(name: "val", arg: 2, scope: !2457, file: !1911, line: 436, type: !771)
!2463 = !DILocation(line: 436, column: 74, scope: !2457)
!2464 = !DILocation(line: 444, column: 5, scope: !2457)
!2465 = distinct !DISubprogram(name: "operator<<<FIXED>", linkageName: "_ZlsI5FIXEDE12DebugPrinterS1_T_", scope: !1911, file: !1911, line: 436, type: !2466, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2038, retainedNodes: !1883)
!2466 = !DISubroutineType(types: !2467)
!2467 = !{!2140, !2140, !2040}
!2468 = !DILocalVariable(name: "dp", arg: 1, scope: !2465, file: !1911, line: 436, type: !2140)
!2469 = !DILocation(line: 436, column: 68, scope: !2465)
!2470 = !DILocalVariable(name: "val", arg: 2, scope: !2465, file: !1911, line: 436, type: !2040)
!2471 = !DILocation(line: 436, column: 74, scope: !2465)
!2472 = !DILocation(line: 444, column: 5, scope: !2465)
!2473 = distinct !DISubprogram(name: "operator<<<DEFAULTFLOAT>", linkageName: "_ZlsI12DEFAULTFLOATE12DebugPrinterS1_T_", scope: !1911, file: !1911, line: 436, type: !2474, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2045, retainedNodes: !1883)
!2474 = !DISubroutineType(types: !2475)
!2475 = !{!2140, !2140, !2047}
!2476 = !DILocalVariable(name: "dp", arg: 1, scope: !2473, file: !1911, line: 436, type: !2140)
!2477 = !DILocation(line: 436, column: 68, scope: !2473)
!2478 = !DILocalVariable(name: "val", arg: 2, scope: !2473, file: !1911, line: 436, type: !2047)
!2479 = !DILocation(line: 436, column: 74, scope: !2473)
!2480 = !DILocation(line: 444, column: 5, scope: !2473)
!2481 = distinct !DISubprogram(name: "operator<<<HEX>", linkageName: "_ZlsI3HEXE12DebugPrinterS1_T_", scope: !1911, file: !1911, line: 436, type: !2482, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2052, retainedNodes: !1883)
!2482 = !DISubroutineType(types: !2483)
!2483 = !{!2140, !2140, !2054}
!2484 = !DILocalVariable(name: "dp", arg: 1, scope: !2481, file: !1911, line: 436, type: !2140)
!2485 = !DILocation(line: 436, column: 68, scope: !2481)
!2486 = !DILocalVariable(name: "val", arg: 2, scope: !2481, file: !1911, line: 436, type: !2054)
!2487 = !DILocation(line: 436, column: 74, scope: !2481)
!2488 = !DILocation(line: 444, column: 5, scope: !2481)
!2489 = distinct !DISubprogram(name: "operator<<<OCT>", linkageName: "_ZlsI3OCTE12DebugPrinterS1_T_", scope: !1911, file: !1911, line: 436, type: !2490, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2059, retainedNodes: !1883)
!2490 = !DISubroutineType(types: !2491)
!2491 = !{!2140, !2140, !2061}
!2492 = !DILocalVariable(name: "dp", arg: 1, scope: !2489, file: !1911, line: 436, type: !2140)
!2493 = !DILocation(line: 436, column: 68, scope: !2489)
!2494 = !DILocalVariable(name: "val", arg: 2, scope: !2489, file: !1911, line: 436, type: !2061)
!2495 = !DILocation(line: 436, column: 74, scope: !2489)
!2496 = !DILocation(line: 444, column: 5, scope: !2489)
!2497 = distinct !DISubprogram(name: "operator<<<DEC>", linkageName: "_ZlsI3DECE12DebugPrinterS1_T_", scope: !1911, file: !1911, line: 436, type: !2498, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2066, retainedNodes: !1883)
!2498 = !DISubroutineType(types: !2499)
!2499 = !{!2140, !2140, !2068}
!2500 = !DILocalVariable(name: "dp", arg: 1, scope: !2497, file: !1911, line: 436, type: !2140)
!2501 = !DILocation(line: 436, column: 68, scope: !2497)
!2502 = !DILocalVariable(name: "val", arg: 2, scope: !2497, file: !1911, line: 436, type: !2068)
!2503 = !DILocation(line: 436, column: 74, scope: !2497)
!2504 = !DILocation(line: 444, column: 5, scope: !2497)
!2505 = distinct !DISubprogram(name: "operator<<<SETPRECISION>", linkageName: "_ZlsI12SETPRECISIONE12DebugPrinterS1_T_", scope: !1911, file: !1911, line: 436, type: !2506, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2033, retainedNodes: !1883)
!2506 = !DISubroutineType(types: !2507)
!2507 = !{!2140, !2140, !2035}
!2508 = !DILocalVariable(name: "dp", arg: 1, scope: !2505, file: !1911, line: 436, type: !2140)
!2509 = !DILocation(line: 436, column: 68, scope: !2505)
!2510 = !DILocalVariable(name: "val", arg: 2, scope: !2505, file: !1911, line: 436, type: !2035)
!2511 = !DILocation(line: 436, column: 74, scope: !2505)
!2512 = !DILocation(line: 444, column: 5, scope: !2505)
!2513 = distinct !DISubprogram(name: "operator<<<BF16>", linkageName: "_ZlsI4BF16E12DebugPrinterS1_T_", scope: !1911, file: !1911, line: 436, type: !2514, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2028, retainedNodes: !1883)
!2514 = !DISubroutineType(types: !2515)
!2515 = !{!2140, !2140, !2030}
!2516 = !DILocalVariable(name: "dp", arg: 1, scope: !2513, file: !1911, line: 436, type: !2140)
!2517 = !DILocation(line: 436, column: 68, scope: !2513)
!2518 = !DILocalVariable(name: "val", arg: 2, scope: !2513, file: !1911, line: 436, type: !2030)
!2519 = !DILocation(line: 436, column: 74, scope: !2513)
!2520 = !DILocation(line: 444, column: 5, scope: !2513)
!2521 = distinct !DISubprogram(name: "operator<<<F32>", linkageName: "_ZlsI3F32E12DebugPrinterS1_T_", scope: !1911, file: !1911, line: 436, type: !2522, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2073, retainedNodes: !1883)
!2522 = !DISubroutineType(types: !2523)
!2523 = !{!2140, !2140, !2075}
!2524 = !DILocalVariable(name: "dp", arg: 1, scope: !2521, file: !1911, line: 436, type: !2140)
!2525 = !DILocation(line: 436, column: 68, scope: !2521)
!2526 = !DILocalVariable(name: "val", arg: 2, scope: !2521, file: !1911, line: 436, type: !2075)
!2527 = !DILocation(line: 436, column: 74, scope: !2521)
!2528 = !DILocation(line: 444, column: 5, scope: !2521)
!2529 = distinct !DISubprogram(name: "operator<<<U32>", linkageName: "_ZlsI3U32E12DebugPrinterS1_T_", scope: !1911, file: !1911, line: 436, type: !2530, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2078, retainedNodes: !1883)
!2530 = !DISubroutineType(types: !2531)
!2531 = !{!2140, !2140, !2080}
!2532 = !DILocalVariable(name: "dp", arg: 1, scope: !2529, file: !1911, line: 436, type: !2140)
!2533 = !DILocation(line: 436, column: 68, scope: !2529)
!2534 = !DILocalVariable(name: "val", arg: 2, scope: !2529, file: !1911, line: 436, type: !2080)
!2535 = !DILocation(line: 436, column: 74, scope: !2529)
!2536 = !DILocation(line: 444, column: 5, scope: !2529)
!2537 = distinct !DISubprogram(name: "DebugPrintTypeToId<TileSlice<64> >", linkageName: "_Z18DebugPrintTypeToIdI9TileSliceILi64EEEhv", scope: !2538, file: !2538, line: 363, type: !1952, scopeLine: 363, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2539)
!2538 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/debug/dprint_tile.h", directory: "/work")
!2539 = !{!2540}
!2540 = !DITemplateTypeParameter(name: "T", type: !2541)
!2541 = !DICompositeType(tag: DW_TAG_structure_type, name: "TileSlice<64>", file: !2538, line: 221, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9TileSliceILi64EE")
!2542 = !DILocation(line: 364, column: 5, scope: !2537)
!2543 = distinct !DISubprogram(name: "DebugPrintTypeToId<TileSlice<128> >", linkageName: "_Z18DebugPrintTypeToIdI9TileSliceILi128EEEhv", scope: !2538, file: !2538, line: 367, type: !1952, scopeLine: 367, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2544)
!2544 = !{!2545}
!2545 = !DITemplateTypeParameter(name: "T", type: !2546)
!2546 = !DICompositeType(tag: DW_TAG_structure_type, name: "TileSlice<128>", file: !2538, line: 221, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9TileSliceILi128EE")
!2547 = !DILocation(line: 368, column: 5, scope: !2543)
!2548 = distinct !DISubprogram(name: "operator<<<TileSlice<64> >", linkageName: "_ZlsI9TileSliceILi64EEE12DebugPrinterS2_T_", scope: !1911, file: !1911, line: 436, type: !2549, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2539, retainedNodes: !1883)
!2549 = !DISubroutineType(types: !2550)
!2550 = !{!2140, !2140, !2541}
!2551 = !DILocalVariable(name: "dp", arg: 1, scope: !2548, file: !1911, line: 436, type: !2140)
!2552 = !DILocation(line: 436, column: 68, scope: !2548)
!2553 = !DILocalVariable(name: "val", arg: 2, scope: !2548, file: !1911, line: 436, type: !2541)
!2554 = !DILocation(line: 436, column: 74, scope: !2548)
!2555 = !DILocation(line: 444, column: 5, scope: !2548)
!2556 = distinct !DISubprogram(name: "get_dram_noc_addr", linkageName: "_Z17get_dram_noc_addrjjjjh", scope: !622, file: !622, line: 230, type: !2557, scopeLine: 235, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2557 = !DISubroutineType(types: !2558)
!2558 = !{!84, !408, !408, !408, !408, !5}
!2559 = !DILocalVariable(name: "id", arg: 1, scope: !2556, file: !622, line: 231, type: !408)
!2560 = !DILocation(line: 231, column: 20, scope: !2556)
!2561 = !DILocalVariable(name: "page_size", arg: 2, scope: !2556, file: !622, line: 232, type: !408)
!2562 = !DILocation(line: 232, column: 20, scope: !2556)
!2563 = !DILocalVariable(name: "bank_base_address", arg: 3, scope: !2556, file: !622, line: 233, type: !408)
!2564 = !DILocation(line: 233, column: 20, scope: !2556)
!2565 = !DILocalVariable(name: "offset", arg: 4, scope: !2556, file: !622, line: 234, type: !408)
!2566 = !DILocation(line: 234, column: 20, scope: !2556)
!2567 = !DILocalVariable(name: "noc", arg: 5, scope: !2556, file: !622, line: 235, type: !5)
!2568 = !DILocation(line: 235, column: 13, scope: !2556)
!2569 = !DILocalVariable(name: "bank_offset_index", scope: !2556, file: !622, line: 236, type: !75)
!2570 = !DILocation(line: 236, column: 14, scope: !2556)
!2571 = !DILocation(line: 236, column: 84, scope: !2556)
!2572 = !DILocalVariable(name: "id", arg: 1, scope: !2573, file: !622, line: 19, type: !75)
!2573 = distinct !DISubprogram(name: "get_bank_offset_index<true>", linkageName: "_ZN20interleaved_addr_gen21get_bank_offset_indexILb1EEEjj", scope: !2574, file: !622, line: 19, type: !2575, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !637, retainedNodes: !1883)
!2574 = !DINamespace(name: "interleaved_addr_gen", scope: null)
!2575 = !DISubroutineType(types: !2576)
!2576 = !{!75, !75}
!2577 = !DILocation(line: 19, column: 54, scope: !2573, inlinedAt: !2578)
!2578 = distinct !DILocation(line: 236, column: 34, scope: !2556)
!2579 = !DILocation(line: 22, column: 54, scope: !2580, inlinedAt: !2578)
!2580 = distinct !DILexicalBlock(scope: !2581, file: !622, line: 20, column: 25)
!2581 = distinct !DILexicalBlock(scope: !2573, file: !622, line: 20, column: 19)
!2582 = !DILocalVariable(name: "n", arg: 1, scope: !2583, file: !2584, line: 84, type: !75)
!2583 = distinct !DISubprogram(name: "udivsi3_const_divisor<12U>", linkageName: "_Z21udivsi3_const_divisorILj12EEjj", scope: !2584, file: !2584, line: 84, type: !2575, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2585, retainedNodes: !1883)
!2584 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/mod_div_lib.h", directory: "/work")
!2585 = !{!2586}
!2586 = !DITemplateValueParameter(name: "d", type: !50, value: i32 12)
!2587 = !DILocation(line: 84, column: 79, scope: !2583, inlinedAt: !2588)
!2588 = distinct !DILocation(line: 22, column: 16, scope: !2580, inlinedAt: !2578)
!2589 = !DILocation(line: 92, column: 29, scope: !2590, inlinedAt: !2588)
!2590 = distinct !DILexicalBlock(scope: !2591, file: !2584, line: 90, column: 35)
!2591 = distinct !DILexicalBlock(scope: !2592, file: !2584, line: 90, column: 26)
!2592 = distinct !DILexicalBlock(scope: !2583, file: !2584, line: 88, column: 19)
!2593 = !DILocalVariable(name: "n", arg: 1, scope: !2594, file: !2584, line: 15, type: !75)
!2594 = distinct !DISubprogram(name: "fast_udiv_12", linkageName: "_Z12fast_udiv_12j", scope: !2584, file: !2584, line: 15, type: !2575, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2595 = !DILocation(line: 15, column: 70, scope: !2594, inlinedAt: !2596)
!2596 = distinct !DILocation(line: 92, column: 16, scope: !2590, inlinedAt: !2588)
!2597 = !DILocation(line: 16, column: 24, scope: !2594, inlinedAt: !2596)
!2598 = !DILocation(line: 16, column: 26, scope: !2594, inlinedAt: !2596)
!2599 = !DILocation(line: 16, column: 40, scope: !2594, inlinedAt: !2596)
!2600 = !DILocation(line: 16, column: 47, scope: !2594, inlinedAt: !2596)
!2601 = !DILocation(line: 16, column: 12, scope: !2594, inlinedAt: !2596)
!2602 = !DILocalVariable(name: "bank_index", scope: !2556, file: !622, line: 237, type: !75)
!2603 = !DILocation(line: 237, column: 14, scope: !2556)
!2604 = !DILocation(line: 237, column: 70, scope: !2556)
!2605 = !DILocation(line: 237, column: 74, scope: !2556)
!2606 = !DILocalVariable(name: "id", arg: 1, scope: !2607, file: !622, line: 36, type: !75)
!2607 = distinct !DISubprogram(name: "get_bank_index<true>", linkageName: "_ZN20interleaved_addr_gen14get_bank_indexILb1EEEjjj", scope: !2574, file: !622, line: 36, type: !2608, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !637, retainedNodes: !1883)
!2608 = !DISubroutineType(types: !2609)
!2609 = !{!75, !75, !75}
!2610 = !DILocation(line: 36, column: 47, scope: !2607, inlinedAt: !2611)
!2611 = distinct !DILocation(line: 237, column: 27, scope: !2556)
!2612 = !DILocalVariable(name: "bank_offset_index", arg: 2, scope: !2607, file: !622, line: 36, type: !75)
!2613 = !DILocation(line: 36, column: 60, scope: !2607, inlinedAt: !2611)
!2614 = !DILocation(line: 38, column: 16, scope: !2615, inlinedAt: !2611)
!2615 = distinct !DILexicalBlock(scope: !2616, file: !622, line: 37, column: 25)
!2616 = distinct !DILexicalBlock(scope: !2607, file: !622, line: 37, column: 19)
!2617 = !DILocation(line: 38, column: 21, scope: !2615, inlinedAt: !2611)
!2618 = !DILocation(line: 38, column: 39, scope: !2615, inlinedAt: !2611)
!2619 = !DILocation(line: 38, column: 19, scope: !2615, inlinedAt: !2611)
!2620 = !DILocalVariable(name: "addr", scope: !2556, file: !622, line: 238, type: !75)
!2621 = !DILocation(line: 238, column: 14, scope: !2556)
!2622 = !DILocation(line: 239, column: 10, scope: !2556)
!2623 = !DILocation(line: 239, column: 47, scope: !2556)
!2624 = !DILocalVariable(name: "addr", arg: 1, scope: !2625, file: !2626, line: 7, type: !75)
!2625 = distinct !DISubprogram(name: "align_power_of_2", linkageName: "_Z16align_power_of_2jj", scope: !2626, file: !2626, line: 7, type: !2608, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2626 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/alignment.h", directory: "/work")
!2627 = !DILocation(line: 7, column: 77, scope: !2625, inlinedAt: !2628)
!2628 = distinct !DILocation(line: 239, column: 30, scope: !2556)
!2629 = !DILocalVariable(name: "alignment", arg: 2, scope: !2625, file: !2626, line: 7, type: !75)
!2630 = !DILocation(line: 7, column: 92, scope: !2625, inlinedAt: !2628)
!2631 = !DILocation(line: 8, column: 14, scope: !2625, inlinedAt: !2628)
!2632 = !DILocation(line: 8, column: 19, scope: !2625, inlinedAt: !2628)
!2633 = !DILocation(line: 8, column: 27, scope: !2625, inlinedAt: !2628)
!2634 = !DILocation(line: 8, column: 37, scope: !2625, inlinedAt: !2628)
!2635 = !DILocation(line: 8, column: 24, scope: !2625, inlinedAt: !2628)
!2636 = !DILocation(line: 8, column: 43, scope: !2625, inlinedAt: !2628)
!2637 = !DILocation(line: 239, column: 28, scope: !2556)
!2638 = !DILocation(line: 240, column: 9, scope: !2556)
!2639 = !DILocation(line: 239, column: 114, scope: !2556)
!2640 = !DILocation(line: 240, column: 29, scope: !2556)
!2641 = !DILocation(line: 240, column: 27, scope: !2556)
!2642 = !DILocation(line: 240, column: 58, scope: !2556)
!2643 = !DILocation(line: 240, column: 38, scope: !2556)
!2644 = !DILocation(line: 240, column: 36, scope: !2556)
!2645 = !DILocalVariable(name: "noc_xy", scope: !2556, file: !622, line: 241, type: !75)
!2646 = !DILocation(line: 241, column: 14, scope: !2556)
!2647 = !DILocation(line: 241, column: 62, scope: !2556)
!2648 = !DILocation(line: 241, column: 74, scope: !2556)
!2649 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2650, file: !622, line: 45, type: !75)
!2650 = distinct !DISubprogram(name: "get_noc_xy<true>", linkageName: "_ZN20interleaved_addr_gen10get_noc_xyILb1EEEjjh", scope: !2574, file: !622, line: 45, type: !2651, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !637, retainedNodes: !1883)
!2651 = !DISubroutineType(types: !2652)
!2652 = !{!75, !75, !5}
!2653 = !DILocation(line: 45, column: 43, scope: !2650, inlinedAt: !2654)
!2654 = distinct !DILocation(line: 241, column: 23, scope: !2556)
!2655 = !DILocalVariable(name: "noc", arg: 2, scope: !2650, file: !622, line: 45, type: !5)
!2656 = !DILocation(line: 45, column: 63, scope: !2650, inlinedAt: !2654)
!2657 = !DILocation(line: 47, column: 36, scope: !2658, inlinedAt: !2654)
!2658 = distinct !DILexicalBlock(scope: !2659, file: !622, line: 46, column: 25)
!2659 = distinct !DILexicalBlock(scope: !2650, file: !622, line: 46, column: 19)
!2660 = !DILocation(line: 47, column: 16, scope: !2658, inlinedAt: !2654)
!2661 = !DILocation(line: 47, column: 41, scope: !2658, inlinedAt: !2654)
!2662 = !DILocalVariable(name: "noc_addr", scope: !2556, file: !622, line: 242, type: !84)
!2663 = !DILocation(line: 242, column: 14, scope: !2556)
!2664 = !DILocation(line: 242, column: 45, scope: !2556)
!2665 = !DILocation(line: 242, column: 53, scope: !2556)
!2666 = !DILocalVariable(name: "noc_xy", arg: 1, scope: !2667, file: !622, line: 222, type: !75)
!2667 = distinct !DISubprogram(name: "get_noc_addr_helper", linkageName: "_Z19get_noc_addr_helperjj", scope: !622, file: !622, line: 222, type: !2668, scopeLine: 222, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2668 = !DISubroutineType(types: !2669)
!2669 = !{!84, !75, !75}
!2670 = !DILocation(line: 222, column: 49, scope: !2667, inlinedAt: !2671)
!2671 = distinct !DILocation(line: 242, column: 25, scope: !2556)
!2672 = !DILocalVariable(name: "addr", arg: 2, scope: !2667, file: !622, line: 222, type: !75)
!2673 = !DILocation(line: 222, column: 71, scope: !2667, inlinedAt: !2671)
!2674 = !DILocation(line: 227, column: 24, scope: !2667, inlinedAt: !2671)
!2675 = !DILocation(line: 227, column: 23, scope: !2667, inlinedAt: !2671)
!2676 = !DILocation(line: 227, column: 32, scope: !2667, inlinedAt: !2671)
!2677 = !DILocation(line: 227, column: 59, scope: !2667, inlinedAt: !2671)
!2678 = !DILocation(line: 227, column: 57, scope: !2667, inlinedAt: !2671)
!2679 = !DILocation(line: 243, column: 12, scope: !2556)
!2680 = !DILocation(line: 243, column: 5, scope: !2556)
!2681 = distinct !DISubprogram(name: "get_l1_noc_addr", linkageName: "_Z15get_l1_noc_addrjjjjh", scope: !622, file: !622, line: 246, type: !2557, scopeLine: 251, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2682 = !DILocalVariable(name: "id", arg: 1, scope: !2681, file: !622, line: 247, type: !408)
!2683 = !DILocation(line: 247, column: 20, scope: !2681)
!2684 = !DILocalVariable(name: "page_size", arg: 2, scope: !2681, file: !622, line: 248, type: !408)
!2685 = !DILocation(line: 248, column: 20, scope: !2681)
!2686 = !DILocalVariable(name: "bank_base_address", arg: 3, scope: !2681, file: !622, line: 249, type: !408)
!2687 = !DILocation(line: 249, column: 20, scope: !2681)
!2688 = !DILocalVariable(name: "offset", arg: 4, scope: !2681, file: !622, line: 250, type: !408)
!2689 = !DILocation(line: 250, column: 20, scope: !2681)
!2690 = !DILocalVariable(name: "noc", arg: 5, scope: !2681, file: !622, line: 251, type: !5)
!2691 = !DILocation(line: 251, column: 13, scope: !2681)
!2692 = !DILocalVariable(name: "bank_offset_index", scope: !2681, file: !622, line: 252, type: !75)
!2693 = !DILocation(line: 252, column: 14, scope: !2681)
!2694 = !DILocation(line: 252, column: 85, scope: !2681)
!2695 = !DILocalVariable(name: "id", arg: 1, scope: !2696, file: !622, line: 19, type: !75)
!2696 = distinct !DISubprogram(name: "get_bank_offset_index<false>", linkageName: "_ZN20interleaved_addr_gen21get_bank_offset_indexILb0EEEjj", scope: !2574, file: !622, line: 19, type: !2575, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2697, retainedNodes: !1883)
!2697 = !{!2698}
!2698 = !DITemplateValueParameter(name: "DRAM", type: !221, value: i1 false)
!2699 = !DILocation(line: 19, column: 54, scope: !2696, inlinedAt: !2700)
!2700 = distinct !DILocation(line: 252, column: 34, scope: !2681)
!2701 = !DILocation(line: 30, column: 16, scope: !2702, inlinedAt: !2700)
!2702 = distinct !DILexicalBlock(scope: !2703, file: !622, line: 26, column: 12)
!2703 = distinct !DILexicalBlock(scope: !2696, file: !622, line: 20, column: 19)
!2704 = !DILocation(line: 30, column: 19, scope: !2702, inlinedAt: !2700)
!2705 = !DILocalVariable(name: "bank_index", scope: !2681, file: !622, line: 253, type: !75)
!2706 = !DILocation(line: 253, column: 14, scope: !2681)
!2707 = !DILocation(line: 253, column: 71, scope: !2681)
!2708 = !DILocation(line: 253, column: 75, scope: !2681)
!2709 = !DILocalVariable(name: "id", arg: 1, scope: !2710, file: !622, line: 36, type: !75)
!2710 = distinct !DISubprogram(name: "get_bank_index<false>", linkageName: "_ZN20interleaved_addr_gen14get_bank_indexILb0EEEjjj", scope: !2574, file: !622, line: 36, type: !2608, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2697, retainedNodes: !1883)
!2711 = !DILocation(line: 36, column: 47, scope: !2710, inlinedAt: !2712)
!2712 = distinct !DILocation(line: 253, column: 27, scope: !2681)
!2713 = !DILocalVariable(name: "bank_offset_index", arg: 2, scope: !2710, file: !622, line: 36, type: !75)
!2714 = !DILocation(line: 36, column: 60, scope: !2710, inlinedAt: !2712)
!2715 = !DILocation(line: 40, column: 16, scope: !2716, inlinedAt: !2712)
!2716 = distinct !DILexicalBlock(scope: !2717, file: !622, line: 39, column: 12)
!2717 = distinct !DILexicalBlock(scope: !2710, file: !622, line: 37, column: 19)
!2718 = !DILocation(line: 40, column: 21, scope: !2716, inlinedAt: !2712)
!2719 = !DILocation(line: 40, column: 39, scope: !2716, inlinedAt: !2712)
!2720 = !DILocation(line: 40, column: 19, scope: !2716, inlinedAt: !2712)
!2721 = !DILocalVariable(name: "addr", scope: !2681, file: !622, line: 254, type: !75)
!2722 = !DILocation(line: 254, column: 14, scope: !2681)
!2723 = !DILocation(line: 255, column: 10, scope: !2681)
!2724 = !DILocation(line: 255, column: 47, scope: !2681)
!2725 = !DILocation(line: 7, column: 77, scope: !2625, inlinedAt: !2726)
!2726 = distinct !DILocation(line: 255, column: 30, scope: !2681)
!2727 = !DILocation(line: 7, column: 92, scope: !2625, inlinedAt: !2726)
!2728 = !DILocation(line: 8, column: 14, scope: !2625, inlinedAt: !2726)
!2729 = !DILocation(line: 8, column: 19, scope: !2625, inlinedAt: !2726)
!2730 = !DILocation(line: 8, column: 27, scope: !2625, inlinedAt: !2726)
!2731 = !DILocation(line: 8, column: 37, scope: !2625, inlinedAt: !2726)
!2732 = !DILocation(line: 8, column: 24, scope: !2625, inlinedAt: !2726)
!2733 = !DILocation(line: 8, column: 43, scope: !2625, inlinedAt: !2726)
!2734 = !DILocation(line: 255, column: 28, scope: !2681)
!2735 = !DILocation(line: 256, column: 9, scope: !2681)
!2736 = !DILocation(line: 255, column: 115, scope: !2681)
!2737 = !DILocation(line: 256, column: 29, scope: !2681)
!2738 = !DILocation(line: 256, column: 27, scope: !2681)
!2739 = !DILocation(line: 256, column: 58, scope: !2681)
!2740 = !DILocation(line: 256, column: 38, scope: !2681)
!2741 = !DILocation(line: 256, column: 36, scope: !2681)
!2742 = !DILocalVariable(name: "noc_xy", scope: !2681, file: !622, line: 257, type: !75)
!2743 = !DILocation(line: 257, column: 14, scope: !2681)
!2744 = !DILocation(line: 257, column: 63, scope: !2681)
!2745 = !DILocation(line: 257, column: 75, scope: !2681)
!2746 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2747, file: !622, line: 45, type: !75)
!2747 = distinct !DISubprogram(name: "get_noc_xy<false>", linkageName: "_ZN20interleaved_addr_gen10get_noc_xyILb0EEEjjh", scope: !2574, file: !622, line: 45, type: !2651, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2697, retainedNodes: !1883)
!2748 = !DILocation(line: 45, column: 43, scope: !2747, inlinedAt: !2749)
!2749 = distinct !DILocation(line: 257, column: 23, scope: !2681)
!2750 = !DILocalVariable(name: "noc", arg: 2, scope: !2747, file: !622, line: 45, type: !5)
!2751 = !DILocation(line: 45, column: 63, scope: !2747, inlinedAt: !2749)
!2752 = !DILocation(line: 49, column: 34, scope: !2753, inlinedAt: !2749)
!2753 = distinct !DILexicalBlock(scope: !2754, file: !622, line: 48, column: 12)
!2754 = distinct !DILexicalBlock(scope: !2747, file: !622, line: 46, column: 19)
!2755 = !DILocation(line: 49, column: 16, scope: !2753, inlinedAt: !2749)
!2756 = !DILocation(line: 49, column: 39, scope: !2753, inlinedAt: !2749)
!2757 = !DILocalVariable(name: "noc_addr", scope: !2681, file: !622, line: 258, type: !84)
!2758 = !DILocation(line: 258, column: 14, scope: !2681)
!2759 = !DILocation(line: 258, column: 45, scope: !2681)
!2760 = !DILocation(line: 258, column: 53, scope: !2681)
!2761 = !DILocation(line: 222, column: 49, scope: !2667, inlinedAt: !2762)
!2762 = distinct !DILocation(line: 258, column: 25, scope: !2681)
!2763 = !DILocation(line: 222, column: 71, scope: !2667, inlinedAt: !2762)
!2764 = !DILocation(line: 227, column: 24, scope: !2667, inlinedAt: !2762)
!2765 = !DILocation(line: 227, column: 23, scope: !2667, inlinedAt: !2762)
!2766 = !DILocation(line: 227, column: 32, scope: !2667, inlinedAt: !2762)
!2767 = !DILocation(line: 227, column: 59, scope: !2667, inlinedAt: !2762)
!2768 = !DILocation(line: 227, column: 57, scope: !2667, inlinedAt: !2762)
!2769 = !DILocation(line: 259, column: 12, scope: !2681)
!2770 = !DILocation(line: 259, column: 5, scope: !2681)
!2771 = distinct !DISubprogram(name: "get_system_memory_noc_addr", linkageName: "_Z26get_system_memory_noc_addrjjjjh", scope: !622, file: !622, line: 262, type: !2557, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2772 = !DILocalVariable(name: "id", arg: 1, scope: !2771, file: !622, line: 263, type: !408)
!2773 = !DILocation(line: 263, column: 20, scope: !2771)
!2774 = !DILocalVariable(name: "page_size", arg: 2, scope: !2771, file: !622, line: 264, type: !408)
!2775 = !DILocation(line: 264, column: 20, scope: !2771)
!2776 = !DILocalVariable(name: "base_addr", arg: 3, scope: !2771, file: !622, line: 265, type: !408)
!2777 = !DILocation(line: 265, column: 20, scope: !2771)
!2778 = !DILocalVariable(name: "offset", arg: 4, scope: !2771, file: !622, line: 266, type: !408)
!2779 = !DILocation(line: 266, column: 20, scope: !2771)
!2780 = !DILocalVariable(name: "noc", arg: 5, scope: !2771, file: !622, line: 267, type: !5)
!2781 = !DILocation(line: 267, column: 13, scope: !2771)
!2782 = !DILocalVariable(name: "pcie_core_noc_encoding", scope: !2771, file: !622, line: 268, type: !84)
!2783 = !DILocation(line: 268, column: 14, scope: !2771)
!2784 = !DILocation(line: 269, column: 18, scope: !2771)
!2785 = !DILocalVariable(name: "addr", scope: !2771, file: !622, line: 270, type: !75)
!2786 = !DILocation(line: 270, column: 14, scope: !2771)
!2787 = !DILocation(line: 270, column: 21, scope: !2771)
!2788 = !DILocation(line: 270, column: 33, scope: !2771)
!2789 = !DILocation(line: 270, column: 45, scope: !2771)
!2790 = !DILocation(line: 270, column: 43, scope: !2771)
!2791 = !DILocation(line: 270, column: 31, scope: !2771)
!2792 = !DILocation(line: 270, column: 50, scope: !2771)
!2793 = !DILocation(line: 270, column: 48, scope: !2771)
!2794 = !DILocalVariable(name: "noc_addr", scope: !2771, file: !622, line: 271, type: !84)
!2795 = !DILocation(line: 271, column: 14, scope: !2771)
!2796 = !DILocation(line: 271, column: 25, scope: !2771)
!2797 = !DILocation(line: 271, column: 50, scope: !2771)
!2798 = !DILocation(line: 271, column: 48, scope: !2771)
!2799 = !DILocation(line: 272, column: 12, scope: !2771)
!2800 = !DILocation(line: 272, column: 5, scope: !2771)
!2801 = distinct !DISubprogram(name: "get_dram_bank_base_offset", linkageName: "_ZN15tensor_accessor25get_dram_bank_base_offsetEjh", scope: !35, file: !618, line: 35, type: !2802, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2802 = !DISubroutineType(types: !2803)
!2803 = !{!84, !75, !5}
!2804 = !DILocalVariable(name: "bank_id", arg: 1, scope: !2801, file: !618, line: 35, type: !75)
!2805 = !DILocation(line: 35, column: 45, scope: !2801)
!2806 = !DILocalVariable(name: "noc", arg: 2, scope: !2801, file: !618, line: 35, type: !5)
!2807 = !DILocation(line: 35, column: 62, scope: !2801)
!2808 = !DILocalVariable(name: "bank_offset_index", scope: !2801, file: !618, line: 37, type: !75)
!2809 = !DILocation(line: 37, column: 14, scope: !2801)
!2810 = !DILocation(line: 37, column: 84, scope: !2801)
!2811 = !DILocation(line: 19, column: 54, scope: !2573, inlinedAt: !2812)
!2812 = distinct !DILocation(line: 37, column: 34, scope: !2801)
!2813 = !DILocation(line: 22, column: 54, scope: !2580, inlinedAt: !2812)
!2814 = !DILocation(line: 84, column: 79, scope: !2583, inlinedAt: !2815)
!2815 = distinct !DILocation(line: 22, column: 16, scope: !2580, inlinedAt: !2812)
!2816 = !DILocation(line: 92, column: 29, scope: !2590, inlinedAt: !2815)
!2817 = !DILocation(line: 15, column: 70, scope: !2594, inlinedAt: !2818)
!2818 = distinct !DILocation(line: 92, column: 16, scope: !2590, inlinedAt: !2815)
!2819 = !DILocation(line: 16, column: 24, scope: !2594, inlinedAt: !2818)
!2820 = !DILocation(line: 16, column: 26, scope: !2594, inlinedAt: !2818)
!2821 = !DILocation(line: 16, column: 40, scope: !2594, inlinedAt: !2818)
!2822 = !DILocation(line: 16, column: 47, scope: !2594, inlinedAt: !2818)
!2823 = !DILocation(line: 16, column: 12, scope: !2594, inlinedAt: !2818)
!2824 = !DILocalVariable(name: "bank_index", scope: !2801, file: !618, line: 38, type: !75)
!2825 = !DILocation(line: 38, column: 14, scope: !2801)
!2826 = !DILocation(line: 38, column: 70, scope: !2801)
!2827 = !DILocation(line: 38, column: 79, scope: !2801)
!2828 = !DILocation(line: 36, column: 47, scope: !2607, inlinedAt: !2829)
!2829 = distinct !DILocation(line: 38, column: 27, scope: !2801)
!2830 = !DILocation(line: 36, column: 60, scope: !2607, inlinedAt: !2829)
!2831 = !DILocation(line: 38, column: 16, scope: !2615, inlinedAt: !2829)
!2832 = !DILocation(line: 38, column: 21, scope: !2615, inlinedAt: !2829)
!2833 = !DILocation(line: 38, column: 39, scope: !2615, inlinedAt: !2829)
!2834 = !DILocation(line: 38, column: 19, scope: !2615, inlinedAt: !2829)
!2835 = !DILocalVariable(name: "bank_offset", scope: !2801, file: !618, line: 39, type: !75)
!2836 = !DILocation(line: 39, column: 14, scope: !2801)
!2837 = !DILocation(line: 39, column: 72, scope: !2801)
!2838 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2839, file: !622, line: 54, type: !75)
!2839 = distinct !DISubprogram(name: "get_bank_offset<true>", linkageName: "_ZN20interleaved_addr_gen15get_bank_offsetILb1EEEjj", scope: !2574, file: !622, line: 54, type: !2575, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !637, retainedNodes: !1883)
!2840 = !DILocation(line: 54, column: 48, scope: !2839, inlinedAt: !2841)
!2841 = distinct !DILocation(line: 39, column: 28, scope: !2801)
!2842 = !DILocation(line: 56, column: 36, scope: !2843, inlinedAt: !2841)
!2843 = distinct !DILexicalBlock(scope: !2844, file: !622, line: 55, column: 25)
!2844 = distinct !DILexicalBlock(scope: !2839, file: !622, line: 55, column: 19)
!2845 = !DILocation(line: 56, column: 16, scope: !2843, inlinedAt: !2841)
!2846 = !DILocalVariable(name: "noc_xy", scope: !2801, file: !618, line: 40, type: !75)
!2847 = !DILocation(line: 40, column: 14, scope: !2801)
!2848 = !DILocation(line: 40, column: 62, scope: !2801)
!2849 = !DILocation(line: 40, column: 74, scope: !2801)
!2850 = !DILocation(line: 45, column: 43, scope: !2650, inlinedAt: !2851)
!2851 = distinct !DILocation(line: 40, column: 23, scope: !2801)
!2852 = !DILocation(line: 45, column: 63, scope: !2650, inlinedAt: !2851)
!2853 = !DILocation(line: 47, column: 36, scope: !2658, inlinedAt: !2851)
!2854 = !DILocation(line: 47, column: 16, scope: !2658, inlinedAt: !2851)
!2855 = !DILocation(line: 47, column: 41, scope: !2658, inlinedAt: !2851)
!2856 = !DILocalVariable(name: "noc_addr", scope: !2801, file: !618, line: 41, type: !84)
!2857 = !DILocation(line: 41, column: 14, scope: !2801)
!2858 = !DILocation(line: 41, column: 45, scope: !2801)
!2859 = !DILocation(line: 41, column: 53, scope: !2801)
!2860 = !DILocation(line: 222, column: 49, scope: !2667, inlinedAt: !2861)
!2861 = distinct !DILocation(line: 41, column: 25, scope: !2801)
!2862 = !DILocation(line: 222, column: 71, scope: !2667, inlinedAt: !2861)
!2863 = !DILocation(line: 227, column: 24, scope: !2667, inlinedAt: !2861)
!2864 = !DILocation(line: 227, column: 23, scope: !2667, inlinedAt: !2861)
!2865 = !DILocation(line: 227, column: 32, scope: !2667, inlinedAt: !2861)
!2866 = !DILocation(line: 227, column: 59, scope: !2667, inlinedAt: !2861)
!2867 = !DILocation(line: 227, column: 57, scope: !2667, inlinedAt: !2861)
!2868 = !DILocation(line: 42, column: 12, scope: !2801)
!2869 = !DILocation(line: 42, column: 5, scope: !2801)
!2870 = distinct !DISubprogram(name: "is_l1_address", linkageName: "_Z13is_l1_addressy", scope: !2871, file: !2871, line: 94, type: !2872, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2871 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/dataflow/dataflow_api.h", directory: "/work")
!2872 = !DISubroutineType(types: !2873)
!2873 = !{!221, !84}
!2874 = !DILocalVariable(name: "addr", arg: 1, scope: !2870, file: !2871, line: 94, type: !84)
!2875 = !DILocation(line: 94, column: 29, scope: !2870)
!2876 = !DILocation(line: 94, column: 46, scope: !2870)
!2877 = !DILocation(line: 94, column: 51, scope: !2870)
!2878 = !DILocation(line: 94, column: 65, scope: !2870)
!2879 = !DILocation(line: 94, column: 37, scope: !2870)
!2880 = distinct !DISubprogram(name: "noc_async_read_barrier", linkageName: "_Z22noc_async_read_barrierh", scope: !2871, file: !2871, line: 1737, type: !2881, scopeLine: 1737, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2881 = !DISubroutineType(types: !2882)
!2882 = !{null, !5}
!2883 = !DILocalVariable(name: "noc", arg: 1, scope: !2880, file: !2871, line: 1737, type: !5)
!2884 = !DILocation(line: 1737, column: 37, scope: !2880)
!2885 = !DILocation(line: 1746, column: 9, scope: !2886)
!2886 = distinct !DILexicalBlock(scope: !2887, file: !2871, line: 1745, column: 12)
!2887 = distinct !DILexicalBlock(scope: !2880, file: !2871, line: 1741, column: 19)
!2888 = !DILocation(line: 1746, column: 42, scope: !2886)
!2889 = !DILocalVariable(name: "noc", arg: 1, scope: !2890, file: !682, line: 448, type: !75)
!2890 = distinct !DISubprogram(name: "ncrisc_noc_reads_flushed", linkageName: "_Z24ncrisc_noc_reads_flushedj", scope: !682, file: !682, line: 448, type: !2891, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2891 = !DISubroutineType(types: !2892)
!2892 = !{!221, !75}
!2893 = !DILocation(line: 448, column: 78, scope: !2890, inlinedAt: !2894)
!2894 = distinct !DILocation(line: 1746, column: 17, scope: !2886)
!2895 = !DILocation(line: 449, column: 33, scope: !2890, inlinedAt: !2894)
!2896 = !DILocalVariable(name: "noc", arg: 1, scope: !2897, file: !682, line: 146, type: !75)
!2897 = distinct !DISubprogram(name: "NOC_STATUS_READ_REG", linkageName: "_Z19NOC_STATUS_READ_REGjj", scope: !682, file: !682, line: 146, type: !2608, scopeLine: 146, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2898 = !DILocation(line: 146, column: 77, scope: !2897, inlinedAt: !2899)
!2899 = distinct !DILocation(line: 449, column: 13, scope: !2890, inlinedAt: !2894)
!2900 = !DILocalVariable(name: "reg_id", arg: 2, scope: !2897, file: !682, line: 146, type: !75)
!2901 = !DILocation(line: 146, column: 91, scope: !2897, inlinedAt: !2899)
!2902 = !DILocalVariable(name: "offset", scope: !2897, file: !682, line: 147, type: !75)
!2903 = !DILocation(line: 147, column: 14, scope: !2897, inlinedAt: !2899)
!2904 = !DILocation(line: 147, column: 24, scope: !2897, inlinedAt: !2899)
!2905 = !DILocation(line: 147, column: 28, scope: !2897, inlinedAt: !2899)
!2906 = !DILocation(line: 147, column: 69, scope: !2897, inlinedAt: !2899)
!2907 = !DILocation(line: 147, column: 58, scope: !2897, inlinedAt: !2899)
!2908 = !DILocation(line: 147, column: 56, scope: !2897, inlinedAt: !2899)
!2909 = !DILocalVariable(name: "ptr", scope: !2897, file: !682, line: 148, type: !468)
!2910 = !DILocation(line: 148, column: 24, scope: !2897, inlinedAt: !2899)
!2911 = !DILocation(line: 148, column: 50, scope: !2897, inlinedAt: !2899)
!2912 = !DILocation(line: 148, column: 30, scope: !2897, inlinedAt: !2899)
!2913 = !DILocation(line: 149, column: 13, scope: !2897, inlinedAt: !2899)
!2914 = !DILocation(line: 149, column: 12, scope: !2897, inlinedAt: !2899)
!2915 = !DILocation(line: 449, column: 88, scope: !2890, inlinedAt: !2894)
!2916 = !DILocation(line: 449, column: 67, scope: !2890, inlinedAt: !2894)
!2917 = !DILocation(line: 449, column: 64, scope: !2890, inlinedAt: !2894)
!2918 = !DILocation(line: 1746, column: 16, scope: !2886)
!2919 = distinct !{!2919, !2885, !2920, !1908}
!2920 = !DILocation(line: 1746, column: 47, scope: !2886)
!2921 = !DILocation(line: 1752, column: 1, scope: !2880)
!2922 = distinct !DISubprogram(name: "kernel_main", linkageName: "_Z11kernel_mainv", scope: !1513, file: !1513, line: 6, type: !1310, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2923 = !DILocalVariable(name: "kCbB", scope: !2922, file: !1513, line: 7, type: !408)
!2924 = !DILocation(line: 7, column: 24, scope: !2922)
!2925 = !DILocalVariable(name: "kCbC", scope: !2922, file: !1513, line: 8, type: !408)
!2926 = !DILocation(line: 8, column: 24, scope: !2922)
!2927 = !DILocalVariable(name: "kBBlockTiles", scope: !2922, file: !1513, line: 9, type: !408)
!2928 = !DILocation(line: 9, column: 24, scope: !2922)
!2929 = !DILocalVariable(name: "kBTileBytes", scope: !2922, file: !1513, line: 10, type: !408)
!2930 = !DILocation(line: 10, column: 24, scope: !2922)
!2931 = !DILocalVariable(name: "kBTilesPerRow", scope: !2922, file: !1513, line: 11, type: !408)
!2932 = !DILocation(line: 11, column: 24, scope: !2922)
!2933 = !DILocalVariable(name: "kCTileBytes", scope: !2922, file: !1513, line: 12, type: !408)
!2934 = !DILocation(line: 12, column: 24, scope: !2922)
!2935 = !DILocalVariable(name: "kCGroupTiles", scope: !2922, file: !1513, line: 13, type: !408)
!2936 = !DILocation(line: 13, column: 24, scope: !2922)
!2937 = !DILocalVariable(name: "kCTilesPerRow", scope: !2922, file: !1513, line: 14, type: !408)
!2938 = !DILocation(line: 14, column: 24, scope: !2922)
!2939 = !DILocalVariable(name: "b_address", scope: !2922, file: !1513, line: 16, type: !408)
!2940 = !DILocation(line: 16, column: 20, scope: !2922)
!2941 = !DILocation(line: 16, column: 32, scope: !2922)
!2942 = !DILocalVariable(name: "c_address", scope: !2922, file: !1513, line: 17, type: !408)
!2943 = !DILocation(line: 17, column: 20, scope: !2922)
!2944 = !DILocation(line: 17, column: 32, scope: !2922)
!2945 = !DILocalVariable(name: "first_row", scope: !2922, file: !1513, line: 18, type: !408)
!2946 = !DILocation(line: 18, column: 20, scope: !2922)
!2947 = !DILocation(line: 18, column: 32, scope: !2922)
!2948 = !DILocalVariable(name: "first_col", scope: !2922, file: !1513, line: 19, type: !408)
!2949 = !DILocation(line: 19, column: 20, scope: !2922)
!2950 = !DILocation(line: 19, column: 32, scope: !2922)
!2951 = !DILocalVariable(name: "b_layout", scope: !2922, file: !1513, line: 21, type: !549)
!2952 = !DILocation(line: 21, column: 20, scope: !2922)
!2953 = !DILocalVariable(name: "b", scope: !2922, file: !1513, line: 22, type: !644)
!2954 = !DILocation(line: 22, column: 16, scope: !2922)
!2955 = !DILocation(line: 22, column: 45, scope: !2922)
!2956 = !DILocation(line: 22, column: 20, scope: !2922)
!2957 = !DILocalVariable(name: "c_layout", scope: !2922, file: !1513, line: 23, type: !601)
!2958 = !DILocation(line: 23, column: 20, scope: !2922)
!2959 = !DILocalVariable(name: "c", scope: !2922, file: !1513, line: 24, type: !644)
!2960 = !DILocation(line: 24, column: 16, scope: !2922)
!2961 = !DILocation(line: 24, column: 45, scope: !2922)
!2962 = !DILocation(line: 24, column: 20, scope: !2922)
!2963 = !DILocalVariable(name: "operand", arg: 1, scope: !2964, file: !2871, line: 404, type: !470)
!2964 = distinct !DISubprogram(name: "cb_reserve_back", linkageName: "_Z15cb_reserve_backii", scope: !2871, file: !2871, line: 404, type: !2965, scopeLine: 404, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2965 = !DISubroutineType(types: !2966)
!2966 = !{null, !470, !470}
!2967 = !DILocation(line: 404, column: 30, scope: !2964, inlinedAt: !2968)
!2968 = distinct !DILocation(line: 26, column: 5, scope: !2922)
!2969 = !DILocalVariable(name: "num_pages", arg: 2, scope: !2964, file: !2871, line: 404, type: !470)
!2970 = !DILocation(line: 404, column: 47, scope: !2964, inlinedAt: !2968)
!2971 = !DILocalVariable(name: "pages_acked_ptr", scope: !2964, file: !2871, line: 405, type: !469)
!2972 = !DILocation(line: 405, column: 15, scope: !2964, inlinedAt: !2968)
!2973 = !DILocation(line: 405, column: 67, scope: !2964, inlinedAt: !2968)
!2974 = !DILocalVariable(name: "operand", arg: 1, scope: !2975, file: !685, line: 29, type: !471)
!2975 = distinct !DISubprogram(name: "get_cb_tiles_acked_ptr", linkageName: "_Z22get_cb_tiles_acked_ptri", scope: !685, file: !685, line: 29, type: !2976, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2976 = !DISubroutineType(types: !2977)
!2977 = !{!468, !471}
!2978 = !DILocation(line: 29, column: 85, scope: !2975, inlinedAt: !2979)
!2979 = distinct !DILocation(line: 405, column: 44, scope: !2964, inlinedAt: !2968)
!2980 = !DILocation(line: 31, column: 31, scope: !2975, inlinedAt: !2979)
!2981 = !DILocalVariable(name: "operand", arg: 1, scope: !2982, file: !685, line: 17, type: !471)
!2982 = distinct !DISubprogram(name: "get_operand_stream_id", linkageName: "_Z21get_operand_stream_idi", scope: !685, file: !685, line: 17, type: !2983, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2983 = !DISubroutineType(types: !2984)
!2984 = !{!75, !471}
!2985 = !DILocation(line: 17, column: 74, scope: !2982, inlinedAt: !2986)
!2986 = distinct !DILocation(line: 31, column: 9, scope: !2975, inlinedAt: !2979)
!2987 = !DILocation(line: 18, column: 35, scope: !2982, inlinedAt: !2986)
!2988 = !DILocation(line: 30, column: 44, scope: !2975, inlinedAt: !2979)
!2989 = !DILocation(line: 30, column: 12, scope: !2975, inlinedAt: !2979)
!2990 = !DILocation(line: 405, column: 33, scope: !2964, inlinedAt: !2968)
!2991 = !DILocalVariable(name: "pages_received", scope: !2964, file: !2871, line: 409, type: !75)
!2992 = !DILocation(line: 409, column: 14, scope: !2964, inlinedAt: !2968)
!2993 = !DILocation(line: 409, column: 57, scope: !2964, inlinedAt: !2968)
!2994 = !DILocalVariable(name: "operand", arg: 1, scope: !2995, file: !685, line: 24, type: !471)
!2995 = distinct !DISubprogram(name: "get_cb_tiles_received_ptr", linkageName: "_Z25get_cb_tiles_received_ptri", scope: !685, file: !685, line: 24, type: !2976, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2996 = !DILocation(line: 24, column: 88, scope: !2995, inlinedAt: !2997)
!2997 = distinct !DILocation(line: 409, column: 31, scope: !2964, inlinedAt: !2968)
!2998 = !DILocation(line: 26, column: 31, scope: !2995, inlinedAt: !2997)
!2999 = !DILocation(line: 17, column: 74, scope: !2982, inlinedAt: !3000)
!3000 = distinct !DILocation(line: 26, column: 9, scope: !2995, inlinedAt: !2997)
!3001 = !DILocation(line: 18, column: 35, scope: !2982, inlinedAt: !3000)
!3002 = !DILocation(line: 25, column: 44, scope: !2995, inlinedAt: !2997)
!3003 = !DILocation(line: 25, column: 12, scope: !2995, inlinedAt: !2997)
!3004 = !DILocation(line: 409, column: 31, scope: !2964, inlinedAt: !2968)
!3005 = !DILocalVariable(name: "free_space_pages", scope: !2964, file: !2871, line: 411, type: !470)
!3006 = !DILocation(line: 411, column: 13, scope: !2964, inlinedAt: !2968)
!3007 = !DILocation(line: 413, column: 5, scope: !2964, inlinedAt: !2968)
!3008 = !DILocalVariable(name: "pages_acked", scope: !3009, file: !2871, line: 417, type: !116)
!3009 = distinct !DILexicalBlock(scope: !2964, file: !2871, line: 413, column: 8)
!3010 = !DILocation(line: 417, column: 18, scope: !3009, inlinedAt: !2968)
!3011 = !DILocation(line: 417, column: 51, scope: !3009, inlinedAt: !2968)
!3012 = !DILocalVariable(name: "addr", arg: 1, scope: !3013, file: !1879, line: 109, type: !75)
!3013 = distinct !DISubprogram(name: "reg_read", linkageName: "_Z8reg_readj", scope: !1879, file: !1879, line: 109, type: !2575, scopeLine: 109, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3014 = !DILocation(line: 109, column: 66, scope: !3013, inlinedAt: !3015)
!3015 = distinct !DILocation(line: 417, column: 42, scope: !3009, inlinedAt: !2968)
!3016 = !DILocalVariable(name: "p_reg", scope: !3013, file: !1879, line: 110, type: !468)
!3017 = !DILocation(line: 110, column: 35, scope: !3013, inlinedAt: !3015)
!3018 = !DILocation(line: 110, column: 91, scope: !3013, inlinedAt: !3015)
!3019 = !DILocation(line: 110, column: 43, scope: !3013, inlinedAt: !3015)
!3020 = !DILocation(line: 111, column: 12, scope: !3013, inlinedAt: !3015)
!3021 = !DILocation(line: 417, column: 42, scope: !3009, inlinedAt: !2968)
!3022 = !DILocalVariable(name: "free_space_pages_wrap", scope: !3009, file: !2871, line: 418, type: !116)
!3023 = !DILocation(line: 418, column: 18, scope: !3009, inlinedAt: !2968)
!3024 = !DILocation(line: 419, column: 36, scope: !3009, inlinedAt: !2968)
!3025 = !DILocalVariable(name: "cb_id", arg: 1, scope: !3026, file: !3027, line: 101, type: !75)
!3026 = distinct !DISubprogram(name: "get_local_cb_interface", linkageName: "_Z22get_local_cb_interfacej", scope: !3027, file: !3027, line: 101, type: !3028, scopeLine: 101, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3027 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h", directory: "/work")
!3028 = !DISubroutineType(types: !3029)
!3029 = !{!3030, !75}
!3030 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !3031, size: 32)
!3031 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "LocalCBInterface", file: !3027, line: 64, size: 256, flags: DIFlagTypePassByValue, elements: !3032, identifier: "_ZTS16LocalCBInterface")
!3032 = !{!3033, !3034, !3035, !3036, !3037, !3038, !3039, !3048}
!3033 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_size", scope: !3031, file: !3027, line: 65, baseType: !75, size: 32)
!3034 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_limit", scope: !3031, file: !3027, line: 66, baseType: !75, size: 32, offset: 32)
!3035 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_page_size", scope: !3031, file: !3027, line: 67, baseType: !75, size: 32, offset: 64)
!3036 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_num_pages", scope: !3031, file: !3027, line: 68, baseType: !75, size: 32, offset: 96)
!3037 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_rd_ptr", scope: !3031, file: !3027, line: 70, baseType: !75, size: 32, offset: 128)
!3038 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_wr_ptr", scope: !3031, file: !3027, line: 71, baseType: !75, size: 32, offset: 160)
!3039 = !DIDerivedType(tag: DW_TAG_member, scope: !3031, file: !3027, line: 74, baseType: !3040, size: 32, offset: 192)
!3040 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !3031, file: !3027, line: 74, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !3041, identifier: "_ZTSN16LocalCBInterfaceUt_E")
!3041 = !{!3042, !3043}
!3042 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_acked_received_init", scope: !3040, file: !3027, line: 75, baseType: !75, size: 32)
!3043 = !DIDerivedType(tag: DW_TAG_member, scope: !3040, file: !3027, line: 76, baseType: !3044, size: 32)
!3044 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !3040, file: !3027, line: 76, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !3045, identifier: "_ZTSN16LocalCBInterfaceUt_Ut_E")
!3045 = !{!3046, !3047}
!3046 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_acked", scope: !3044, file: !3027, line: 77, baseType: !116, size: 16)
!3047 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_received", scope: !3044, file: !3027, line: 78, baseType: !116, size: 16, offset: 16)
!3048 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_wr_tile_ptr", scope: !3031, file: !3027, line: 83, baseType: !75, size: 32, offset: 224)
!3049 = !DILocation(line: 101, column: 64, scope: !3026, inlinedAt: !3050)
!3050 = distinct !DILocation(line: 419, column: 13, scope: !3009, inlinedAt: !2968)
!3051 = !DILocation(line: 101, column: 93, scope: !3026, inlinedAt: !3050)
!3052 = !DILocation(line: 101, column: 100, scope: !3026, inlinedAt: !3050)
!3053 = !DILocation(line: 101, column: 73, scope: !3026, inlinedAt: !3050)
!3054 = !DILocation(line: 419, column: 45, scope: !3009, inlinedAt: !2968)
!3055 = !DILocation(line: 419, column: 63, scope: !3009, inlinedAt: !2968)
!3056 = !DILocation(line: 419, column: 80, scope: !3009, inlinedAt: !2968)
!3057 = !DILocation(line: 419, column: 78, scope: !3009, inlinedAt: !2968)
!3058 = !DILocation(line: 419, column: 60, scope: !3009, inlinedAt: !2968)
!3059 = !DILocation(line: 419, column: 13, scope: !3009, inlinedAt: !2968)
!3060 = !DILocation(line: 420, column: 37, scope: !3009, inlinedAt: !2968)
!3061 = !DILocation(line: 420, column: 26, scope: !3009, inlinedAt: !2968)
!3062 = !DILocation(line: 421, column: 14, scope: !2964, inlinedAt: !2968)
!3063 = !DILocation(line: 421, column: 33, scope: !2964, inlinedAt: !2968)
!3064 = !DILocation(line: 421, column: 31, scope: !2964, inlinedAt: !2968)
!3065 = !DILocation(line: 421, column: 5, scope: !3009, inlinedAt: !2968)
!3066 = distinct !{!3066, !3007, !3067, !1908}
!3067 = !DILocation(line: 421, column: 42, scope: !2964, inlinedAt: !2968)
!3068 = !DILocalVariable(name: "b_block", scope: !2922, file: !1513, line: 28, type: !408)
!3069 = !DILocation(line: 28, column: 20, scope: !2922)
!3070 = !DILocalVariable(name: "operand", arg: 1, scope: !3071, file: !2871, line: 323, type: !75)
!3071 = distinct !DISubprogram(name: "get_write_ptr", linkageName: "_Z13get_write_ptrj", scope: !2871, file: !2871, line: 323, type: !2575, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3072 = !DILocation(line: 323, column: 33, scope: !3071, inlinedAt: !3073)
!3073 = distinct !DILocation(line: 28, column: 30, scope: !2922)
!3074 = !DILocalVariable(name: "wr_ptr_bytes", scope: !3071, file: !2871, line: 325, type: !75)
!3075 = !DILocation(line: 325, column: 14, scope: !3071, inlinedAt: !3073)
!3076 = !DILocation(line: 325, column: 52, scope: !3071, inlinedAt: !3073)
!3077 = !DILocation(line: 101, column: 64, scope: !3026, inlinedAt: !3078)
!3078 = distinct !DILocation(line: 325, column: 29, scope: !3071, inlinedAt: !3073)
!3079 = !DILocation(line: 101, column: 93, scope: !3026, inlinedAt: !3078)
!3080 = !DILocation(line: 101, column: 100, scope: !3026, inlinedAt: !3078)
!3081 = !DILocation(line: 101, column: 73, scope: !3026, inlinedAt: !3078)
!3082 = !DILocation(line: 325, column: 61, scope: !3071, inlinedAt: !3073)
!3083 = !DILocation(line: 326, column: 12, scope: !3071, inlinedAt: !3073)
!3084 = !DILocalVariable(name: "page", scope: !2922, file: !1513, line: 29, type: !408)
!3085 = !DILocation(line: 29, column: 20, scope: !2922)
!3086 = !DILocation(line: 29, column: 27, scope: !2922)
!3087 = !DILocation(line: 31, column: 25, scope: !2922)
!3088 = !DILocation(line: 31, column: 34, scope: !2922)
!3089 = !DILocalVariable(name: "id", arg: 1, scope: !3090, file: !2871, line: 1054, type: !408)
!3090 = distinct !DISubprogram(name: "noc_async_read_page<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> >, true>", linkageName: "_Z19noc_async_read_pageI14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS1_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEELb1EEvjRKT_jjh", scope: !2871, file: !2871, line: 1053, type: !3091, scopeLine: 1058, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3094, retainedNodes: !1883)
!3091 = !DISubroutineType(types: !3092)
!3092 = !{null, !408, !3093, !75, !75, !5}
!3093 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !644, size: 32)
!3094 = !{!3095, !3096}
!3095 = !DITemplateTypeParameter(name: "AddrGen", type: !617)
!3096 = !DITemplateValueParameter(name: "enable_noc_tracing", type: !221, value: i1 true)
!3097 = !DILocation(line: 1054, column: 20, scope: !3090, inlinedAt: !3098)
!3098 = distinct !DILocation(line: 31, column: 5, scope: !2922)
!3099 = !DILocalVariable(name: "addrgen", arg: 2, scope: !3090, file: !2871, line: 1055, type: !3093)
!3100 = !DILocation(line: 1055, column: 20, scope: !3090, inlinedAt: !3098)
!3101 = !DILocalVariable(name: "dst_local_l1_addr", arg: 3, scope: !3090, file: !2871, line: 1056, type: !75)
!3102 = !DILocation(line: 1056, column: 14, scope: !3090, inlinedAt: !3098)
!3103 = !DILocalVariable(name: "offset", arg: 4, scope: !3090, file: !2871, line: 1057, type: !75)
!3104 = !DILocation(line: 1057, column: 14, scope: !3090, inlinedAt: !3098)
!3105 = !DILocalVariable(name: "noc", arg: 5, scope: !3090, file: !2871, line: 1058, type: !5)
!3106 = !DILocation(line: 1058, column: 13, scope: !3090, inlinedAt: !3098)
!3107 = !DILocalVariable(name: "page_size", scope: !3090, file: !2871, line: 1063, type: !75)
!3108 = !DILocation(line: 1063, column: 14, scope: !3090, inlinedAt: !3098)
!3109 = !DILocation(line: 1065, column: 21, scope: !3110, inlinedAt: !3098)
!3110 = distinct !DILexicalBlock(scope: !3111, file: !2871, line: 1064, column: 57)
!3111 = distinct !DILexicalBlock(scope: !3090, file: !2871, line: 1064, column: 19)
!3112 = !{i64 4}
!3113 = !DILocation(line: 1065, column: 29, scope: !3110, inlinedAt: !3098)
!3114 = !DILocalVariable(name: "this", arg: 1, scope: !3115, type: !3116, flags: DIFlagArtificial | DIFlagObjectPointer)
!3115 = distinct !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE21get_aligned_page_sizeEv", scope: !617, file: !618, line: 386, type: !641, scopeLine: 386, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !640, retainedNodes: !1883)
!3116 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !644, size: 32)
!3117 = !DILocation(line: 0, scope: !3115, inlinedAt: !3118)
!3118 = distinct !DILocation(line: 1065, column: 29, scope: !3110, inlinedAt: !3098)
!3119 = !DILocation(line: 386, column: 59, scope: !3115, inlinedAt: !3118)
!3120 = !DILocation(line: 1065, column: 19, scope: !3110, inlinedAt: !3098)
!3121 = !DILocation(line: 1075, column: 9, scope: !3090, inlinedAt: !3098)
!3122 = !DILocation(line: 1075, column: 17, scope: !3090, inlinedAt: !3098)
!3123 = !DILocation(line: 1075, column: 30, scope: !3090, inlinedAt: !3098)
!3124 = !DILocation(line: 1075, column: 34, scope: !3090, inlinedAt: !3098)
!3125 = !DILocation(line: 1075, column: 42, scope: !3090, inlinedAt: !3098)
!3126 = !DILocalVariable(name: "this", arg: 1, scope: !3127, type: !3128, flags: DIFlagArtificial | DIFlagObjectPointer)
!3127 = distinct !DISubprogram(name: "get_noc_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE12get_noc_addrEjjh", scope: !621, file: !622, line: 303, type: !634, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !633, retainedNodes: !1883)
!3128 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !632, size: 32)
!3129 = !DILocation(line: 0, scope: !3127, inlinedAt: !3130)
!3130 = distinct !DILocation(line: 1075, column: 17, scope: !3090, inlinedAt: !3098)
!3131 = !DILocalVariable(name: "id", arg: 2, scope: !3127, file: !622, line: 303, type: !408)
!3132 = !DILocation(line: 303, column: 47, scope: !3127, inlinedAt: !3130)
!3133 = !DILocalVariable(name: "offset", arg: 3, scope: !3127, file: !622, line: 303, type: !636)
!3134 = !DILocation(line: 303, column: 67, scope: !3127, inlinedAt: !3130)
!3135 = !DILocalVariable(name: "noc", arg: 4, scope: !3127, file: !622, line: 303, type: !5)
!3136 = !DILocation(line: 303, column: 87, scope: !3127, inlinedAt: !3130)
!3137 = !DILocalVariable(name: "bank_offset_index", scope: !3127, file: !622, line: 304, type: !75)
!3138 = !DILocation(line: 304, column: 18, scope: !3127, inlinedAt: !3130)
!3139 = !DILocation(line: 304, column: 88, scope: !3127, inlinedAt: !3130)
!3140 = !DILocation(line: 19, column: 54, scope: !2573, inlinedAt: !3141)
!3141 = distinct !DILocation(line: 304, column: 38, scope: !3127, inlinedAt: !3130)
!3142 = !DILocation(line: 22, column: 54, scope: !2580, inlinedAt: !3141)
!3143 = !DILocation(line: 84, column: 79, scope: !2583, inlinedAt: !3144)
!3144 = distinct !DILocation(line: 22, column: 16, scope: !2580, inlinedAt: !3141)
!3145 = !DILocation(line: 92, column: 29, scope: !2590, inlinedAt: !3144)
!3146 = !DILocation(line: 15, column: 70, scope: !2594, inlinedAt: !3147)
!3147 = distinct !DILocation(line: 92, column: 16, scope: !2590, inlinedAt: !3144)
!3148 = !DILocation(line: 16, column: 24, scope: !2594, inlinedAt: !3147)
!3149 = !DILocation(line: 16, column: 26, scope: !2594, inlinedAt: !3147)
!3150 = !DILocation(line: 16, column: 40, scope: !2594, inlinedAt: !3147)
!3151 = !DILocation(line: 16, column: 47, scope: !2594, inlinedAt: !3147)
!3152 = !DILocation(line: 16, column: 12, scope: !2594, inlinedAt: !3147)
!3153 = !DILocalVariable(name: "bank_index", scope: !3127, file: !622, line: 305, type: !75)
!3154 = !DILocation(line: 305, column: 18, scope: !3127, inlinedAt: !3130)
!3155 = !DILocation(line: 305, column: 74, scope: !3127, inlinedAt: !3130)
!3156 = !DILocation(line: 305, column: 78, scope: !3127, inlinedAt: !3130)
!3157 = !DILocation(line: 36, column: 47, scope: !2607, inlinedAt: !3158)
!3158 = distinct !DILocation(line: 305, column: 31, scope: !3127, inlinedAt: !3130)
!3159 = !DILocation(line: 36, column: 60, scope: !2607, inlinedAt: !3158)
!3160 = !DILocation(line: 38, column: 16, scope: !2615, inlinedAt: !3158)
!3161 = !DILocation(line: 38, column: 21, scope: !2615, inlinedAt: !3158)
!3162 = !DILocation(line: 38, column: 39, scope: !2615, inlinedAt: !3158)
!3163 = !DILocation(line: 38, column: 19, scope: !2615, inlinedAt: !3158)
!3164 = !DILocalVariable(name: "addr", scope: !3127, file: !622, line: 306, type: !75)
!3165 = !DILocation(line: 306, column: 18, scope: !3127, inlinedAt: !3130)
!3166 = !DILocation(line: 306, column: 40, scope: !3127, inlinedAt: !3130)
!3167 = !DILocation(line: 306, column: 44, scope: !3127, inlinedAt: !3130)
!3168 = !DILocation(line: 306, column: 63, scope: !3127, inlinedAt: !3130)
!3169 = !DILocation(line: 306, column: 75, scope: !3127, inlinedAt: !3130)
!3170 = !DILocalVariable(name: "this", arg: 1, scope: !3171, type: !3128, flags: DIFlagArtificial | DIFlagObjectPointer)
!3171 = distinct !DISubprogram(name: "get_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE8get_addrEjjjj", scope: !621, file: !622, line: 293, type: !629, scopeLine: 297, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !628, retainedNodes: !1883)
!3172 = !DILocation(line: 0, scope: !3171, inlinedAt: !3173)
!3173 = distinct !DILocation(line: 306, column: 31, scope: !3127, inlinedAt: !3130)
!3174 = !DILocalVariable(name: "id", arg: 2, scope: !3171, file: !622, line: 294, type: !408)
!3175 = !DILocation(line: 294, column: 24, scope: !3171, inlinedAt: !3173)
!3176 = !DILocalVariable(name: "bank_offset_index", arg: 3, scope: !3171, file: !622, line: 295, type: !408)
!3177 = !DILocation(line: 295, column: 24, scope: !3171, inlinedAt: !3173)
!3178 = !DILocalVariable(name: "bank_index", arg: 4, scope: !3171, file: !622, line: 296, type: !408)
!3179 = !DILocation(line: 296, column: 24, scope: !3171, inlinedAt: !3173)
!3180 = !DILocalVariable(name: "offset", arg: 5, scope: !3171, file: !622, line: 297, type: !408)
!3181 = !DILocation(line: 297, column: 24, scope: !3171, inlinedAt: !3173)
!3182 = !DILocation(line: 298, column: 17, scope: !3171, inlinedAt: !3173)
!3183 = !DILocation(line: 298, column: 43, scope: !3171, inlinedAt: !3173)
!3184 = !DILocation(line: 298, column: 35, scope: !3171, inlinedAt: !3173)
!3185 = !DILocation(line: 298, column: 70, scope: !3171, inlinedAt: !3173)
!3186 = !DILocation(line: 298, column: 62, scope: !3171, inlinedAt: !3173)
!3187 = !DILocation(line: 298, column: 90, scope: !3171, inlinedAt: !3173)
!3188 = !DILocation(line: 298, column: 88, scope: !3171, inlinedAt: !3173)
!3189 = !DILocation(line: 299, column: 60, scope: !3171, inlinedAt: !3173)
!3190 = !DILocation(line: 54, column: 48, scope: !2839, inlinedAt: !3191)
!3191 = distinct !DILocation(line: 299, column: 16, scope: !3171, inlinedAt: !3173)
!3192 = !DILocation(line: 56, column: 36, scope: !2843, inlinedAt: !3191)
!3193 = !DILocation(line: 56, column: 16, scope: !2843, inlinedAt: !3191)
!3194 = !DILocation(line: 298, column: 97, scope: !3171, inlinedAt: !3173)
!3195 = !DILocalVariable(name: "noc_xy", scope: !3127, file: !622, line: 307, type: !75)
!3196 = !DILocation(line: 307, column: 18, scope: !3127, inlinedAt: !3130)
!3197 = !DILocation(line: 307, column: 66, scope: !3127, inlinedAt: !3130)
!3198 = !DILocation(line: 307, column: 78, scope: !3127, inlinedAt: !3130)
!3199 = !DILocation(line: 45, column: 43, scope: !2650, inlinedAt: !3200)
!3200 = distinct !DILocation(line: 307, column: 27, scope: !3127, inlinedAt: !3130)
!3201 = !DILocation(line: 45, column: 63, scope: !2650, inlinedAt: !3200)
!3202 = !DILocation(line: 47, column: 36, scope: !2658, inlinedAt: !3200)
!3203 = !DILocation(line: 47, column: 16, scope: !2658, inlinedAt: !3200)
!3204 = !DILocation(line: 47, column: 41, scope: !2658, inlinedAt: !3200)
!3205 = !DILocalVariable(name: "noc_addr", scope: !3127, file: !622, line: 309, type: !84)
!3206 = !DILocation(line: 309, column: 18, scope: !3127, inlinedAt: !3130)
!3207 = !DILocation(line: 309, column: 49, scope: !3127, inlinedAt: !3130)
!3208 = !DILocation(line: 309, column: 57, scope: !3127, inlinedAt: !3130)
!3209 = !DILocation(line: 222, column: 49, scope: !2667, inlinedAt: !3210)
!3210 = distinct !DILocation(line: 309, column: 29, scope: !3127, inlinedAt: !3130)
!3211 = !DILocation(line: 222, column: 71, scope: !2667, inlinedAt: !3210)
!3212 = !DILocation(line: 227, column: 24, scope: !2667, inlinedAt: !3210)
!3213 = !DILocation(line: 227, column: 23, scope: !2667, inlinedAt: !3210)
!3214 = !DILocation(line: 227, column: 32, scope: !2667, inlinedAt: !3210)
!3215 = !DILocation(line: 227, column: 59, scope: !2667, inlinedAt: !3210)
!3216 = !DILocation(line: 227, column: 57, scope: !2667, inlinedAt: !3210)
!3217 = !DILocation(line: 310, column: 16, scope: !3127, inlinedAt: !3130)
!3218 = !DILocation(line: 1075, column: 48, scope: !3090, inlinedAt: !3098)
!3219 = !DILocation(line: 1075, column: 67, scope: !3090, inlinedAt: !3098)
!3220 = !DILocation(line: 1075, column: 78, scope: !3090, inlinedAt: !3098)
!3221 = !DILocation(line: 1074, column: 5, scope: !3090, inlinedAt: !3098)
!3222 = !DILocation(line: 32, column: 5, scope: !2922)
!3223 = !DILocalVariable(name: "operand", arg: 1, scope: !3224, file: !2871, line: 208, type: !3227)
!3224 = distinct !DISubprogram(name: "cb_push_back", linkageName: "_Z12cb_push_backii", scope: !2871, file: !2871, line: 208, type: !3225, scopeLine: 208, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3225 = !DISubroutineType(types: !3226)
!3226 = !{null, !3227, !3227}
!3227 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !470)
!3228 = !DILocation(line: 208, column: 33, scope: !3224, inlinedAt: !3229)
!3229 = distinct !DILocation(line: 33, column: 5, scope: !2922)
!3230 = !DILocalVariable(name: "num_pages", arg: 2, scope: !3224, file: !2871, line: 208, type: !3227)
!3231 = !DILocation(line: 208, column: 56, scope: !3224, inlinedAt: !3229)
!3232 = !DILocalVariable(name: "num_words", scope: !3224, file: !2871, line: 209, type: !75)
!3233 = !DILocation(line: 209, column: 14, scope: !3224, inlinedAt: !3229)
!3234 = !DILocation(line: 209, column: 26, scope: !3224, inlinedAt: !3229)
!3235 = !DILocation(line: 209, column: 61, scope: !3224, inlinedAt: !3229)
!3236 = !DILocation(line: 101, column: 64, scope: !3026, inlinedAt: !3237)
!3237 = distinct !DILocation(line: 209, column: 38, scope: !3224, inlinedAt: !3229)
!3238 = !DILocation(line: 101, column: 93, scope: !3026, inlinedAt: !3237)
!3239 = !DILocation(line: 101, column: 100, scope: !3026, inlinedAt: !3237)
!3240 = !DILocation(line: 101, column: 73, scope: !3026, inlinedAt: !3237)
!3241 = !DILocation(line: 209, column: 70, scope: !3224, inlinedAt: !3229)
!3242 = !DILocation(line: 209, column: 36, scope: !3224, inlinedAt: !3229)
!3243 = !DILocalVariable(name: "pages_received_ptr", scope: !3224, file: !2871, line: 211, type: !468)
!3244 = !DILocation(line: 211, column: 35, scope: !3224, inlinedAt: !3229)
!3245 = !DILocation(line: 211, column: 82, scope: !3224, inlinedAt: !3229)
!3246 = !DILocation(line: 24, column: 88, scope: !2995, inlinedAt: !3247)
!3247 = distinct !DILocation(line: 211, column: 56, scope: !3224, inlinedAt: !3229)
!3248 = !DILocation(line: 26, column: 31, scope: !2995, inlinedAt: !3247)
!3249 = !DILocation(line: 17, column: 74, scope: !2982, inlinedAt: !3250)
!3250 = distinct !DILocation(line: 26, column: 9, scope: !2995, inlinedAt: !3247)
!3251 = !DILocation(line: 18, column: 35, scope: !2982, inlinedAt: !3250)
!3252 = !DILocation(line: 25, column: 44, scope: !2995, inlinedAt: !3247)
!3253 = !DILocation(line: 25, column: 12, scope: !2995, inlinedAt: !3247)
!3254 = !DILocation(line: 212, column: 30, scope: !3224, inlinedAt: !3229)
!3255 = !DILocation(line: 212, column: 5, scope: !3224, inlinedAt: !3229)
!3256 = !DILocation(line: 212, column: 27, scope: !3224, inlinedAt: !3229)
!3257 = !DILocation(line: 214, column: 52, scope: !3224, inlinedAt: !3229)
!3258 = !DILocation(line: 214, column: 28, scope: !3224, inlinedAt: !3229)
!3259 = !DILocation(line: 101, column: 64, scope: !3026, inlinedAt: !3260)
!3260 = distinct !DILocation(line: 214, column: 5, scope: !3224, inlinedAt: !3229)
!3261 = !DILocation(line: 101, column: 93, scope: !3026, inlinedAt: !3260)
!3262 = !DILocation(line: 101, column: 100, scope: !3026, inlinedAt: !3260)
!3263 = !DILocation(line: 101, column: 73, scope: !3026, inlinedAt: !3260)
!3264 = !DILocation(line: 214, column: 37, scope: !3224, inlinedAt: !3229)
!3265 = !DILocation(line: 214, column: 49, scope: !3224, inlinedAt: !3229)
!3266 = !DILocation(line: 219, column: 32, scope: !3267, inlinedAt: !3229)
!3267 = distinct !DILexicalBlock(scope: !3224, file: !2871, line: 219, column: 9)
!3268 = !DILocation(line: 101, column: 64, scope: !3026, inlinedAt: !3269)
!3269 = distinct !DILocation(line: 219, column: 9, scope: !3267, inlinedAt: !3229)
!3270 = !DILocation(line: 101, column: 93, scope: !3026, inlinedAt: !3269)
!3271 = !DILocation(line: 101, column: 100, scope: !3026, inlinedAt: !3269)
!3272 = !DILocation(line: 101, column: 73, scope: !3026, inlinedAt: !3269)
!3273 = !DILocation(line: 219, column: 41, scope: !3267, inlinedAt: !3229)
!3274 = !DILocation(line: 219, column: 79, scope: !3267, inlinedAt: !3229)
!3275 = !DILocation(line: 101, column: 64, scope: !3026, inlinedAt: !3276)
!3276 = distinct !DILocation(line: 219, column: 56, scope: !3267, inlinedAt: !3229)
!3277 = !DILocation(line: 101, column: 93, scope: !3026, inlinedAt: !3276)
!3278 = !DILocation(line: 101, column: 100, scope: !3026, inlinedAt: !3276)
!3279 = !DILocation(line: 101, column: 73, scope: !3026, inlinedAt: !3276)
!3280 = !DILocation(line: 219, column: 88, scope: !3267, inlinedAt: !3229)
!3281 = !DILocation(line: 219, column: 53, scope: !3267, inlinedAt: !3229)
!3282 = !DILocation(line: 221, column: 79, scope: !3283, inlinedAt: !3229)
!3283 = distinct !DILexicalBlock(scope: !3267, file: !2871, line: 219, column: 100)
!3284 = !DILocation(line: 101, column: 64, scope: !3026, inlinedAt: !3285)
!3285 = distinct !DILocation(line: 221, column: 56, scope: !3283, inlinedAt: !3229)
!3286 = !DILocation(line: 101, column: 93, scope: !3026, inlinedAt: !3285)
!3287 = !DILocation(line: 101, column: 100, scope: !3026, inlinedAt: !3285)
!3288 = !DILocation(line: 101, column: 73, scope: !3026, inlinedAt: !3285)
!3289 = !DILocation(line: 221, column: 88, scope: !3283, inlinedAt: !3229)
!3290 = !DILocation(line: 221, column: 32, scope: !3283, inlinedAt: !3229)
!3291 = !DILocation(line: 101, column: 64, scope: !3026, inlinedAt: !3292)
!3292 = distinct !DILocation(line: 221, column: 9, scope: !3283, inlinedAt: !3229)
!3293 = !DILocation(line: 101, column: 93, scope: !3026, inlinedAt: !3292)
!3294 = !DILocation(line: 101, column: 100, scope: !3026, inlinedAt: !3292)
!3295 = !DILocation(line: 101, column: 73, scope: !3026, inlinedAt: !3292)
!3296 = !DILocation(line: 221, column: 41, scope: !3283, inlinedAt: !3229)
!3297 = !DILocation(line: 221, column: 53, scope: !3283, inlinedAt: !3229)
!3298 = !DILocation(line: 222, column: 5, scope: !3283, inlinedAt: !3229)
!3299 = !DILocalVariable(name: "operand", arg: 1, scope: !3300, file: !2871, line: 474, type: !470)
!3300 = distinct !DISubprogram(name: "cb_wait_front", linkageName: "_Z13cb_wait_frontii", scope: !2871, file: !2871, line: 474, type: !2965, scopeLine: 474, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3301 = !DILocation(line: 474, column: 28, scope: !3300, inlinedAt: !3302)
!3302 = distinct !DILocation(line: 36, column: 5, scope: !2922)
!3303 = !DILocalVariable(name: "num_pages", arg: 2, scope: !3300, file: !2871, line: 474, type: !470)
!3304 = !DILocation(line: 474, column: 45, scope: !3300, inlinedAt: !3302)
!3305 = !DILocalVariable(name: "pages_acked", scope: !3300, file: !2871, line: 475, type: !75)
!3306 = !DILocation(line: 475, column: 14, scope: !3300, inlinedAt: !3302)
!3307 = !DILocation(line: 475, column: 51, scope: !3300, inlinedAt: !3302)
!3308 = !DILocation(line: 29, column: 85, scope: !2975, inlinedAt: !3309)
!3309 = distinct !DILocation(line: 475, column: 28, scope: !3300, inlinedAt: !3302)
!3310 = !DILocation(line: 31, column: 31, scope: !2975, inlinedAt: !3309)
!3311 = !DILocation(line: 17, column: 74, scope: !2982, inlinedAt: !3312)
!3312 = distinct !DILocation(line: 31, column: 9, scope: !2975, inlinedAt: !3309)
!3313 = !DILocation(line: 18, column: 35, scope: !2982, inlinedAt: !3312)
!3314 = !DILocation(line: 30, column: 44, scope: !2975, inlinedAt: !3309)
!3315 = !DILocation(line: 30, column: 12, scope: !2975, inlinedAt: !3309)
!3316 = !DILocation(line: 475, column: 28, scope: !3300, inlinedAt: !3302)
!3317 = !DILocalVariable(name: "pages_received_ptr", scope: !3300, file: !2871, line: 476, type: !469)
!3318 = !DILocation(line: 476, column: 15, scope: !3300, inlinedAt: !3302)
!3319 = !DILocation(line: 476, column: 73, scope: !3300, inlinedAt: !3302)
!3320 = !DILocation(line: 24, column: 88, scope: !2995, inlinedAt: !3321)
!3321 = distinct !DILocation(line: 476, column: 47, scope: !3300, inlinedAt: !3302)
!3322 = !DILocation(line: 26, column: 31, scope: !2995, inlinedAt: !3321)
!3323 = !DILocation(line: 17, column: 74, scope: !2982, inlinedAt: !3324)
!3324 = distinct !DILocation(line: 26, column: 9, scope: !2995, inlinedAt: !3321)
!3325 = !DILocation(line: 18, column: 35, scope: !2982, inlinedAt: !3324)
!3326 = !DILocation(line: 25, column: 44, scope: !2995, inlinedAt: !3321)
!3327 = !DILocation(line: 25, column: 12, scope: !2995, inlinedAt: !3321)
!3328 = !DILocation(line: 476, column: 36, scope: !3300, inlinedAt: !3302)
!3329 = !DILocalVariable(name: "pages_received", scope: !3300, file: !2871, line: 478, type: !116)
!3330 = !DILocation(line: 478, column: 14, scope: !3300, inlinedAt: !3302)
!3331 = !DILocation(line: 481, column: 5, scope: !3300, inlinedAt: !3302)
!3332 = !DILocation(line: 482, column: 46, scope: !3333, inlinedAt: !3302)
!3333 = distinct !DILexicalBlock(scope: !3300, file: !2871, line: 481, column: 8)
!3334 = !DILocation(line: 109, column: 66, scope: !3013, inlinedAt: !3335)
!3335 = distinct !DILocation(line: 482, column: 37, scope: !3333, inlinedAt: !3302)
!3336 = !DILocation(line: 110, column: 35, scope: !3013, inlinedAt: !3335)
!3337 = !DILocation(line: 110, column: 91, scope: !3013, inlinedAt: !3335)
!3338 = !DILocation(line: 110, column: 43, scope: !3013, inlinedAt: !3335)
!3339 = !DILocation(line: 111, column: 12, scope: !3013, inlinedAt: !3335)
!3340 = !DILocation(line: 482, column: 37, scope: !3333, inlinedAt: !3302)
!3341 = !DILocation(line: 482, column: 26, scope: !3333, inlinedAt: !3302)
!3342 = !DILocation(line: 482, column: 69, scope: !3333, inlinedAt: !3302)
!3343 = !DILocation(line: 482, column: 67, scope: !3333, inlinedAt: !3302)
!3344 = !DILocation(line: 482, column: 24, scope: !3333, inlinedAt: !3302)
!3345 = !DILocation(line: 483, column: 14, scope: !3300, inlinedAt: !3302)
!3346 = !DILocation(line: 483, column: 31, scope: !3300, inlinedAt: !3302)
!3347 = !DILocation(line: 483, column: 29, scope: !3300, inlinedAt: !3302)
!3348 = !DILocation(line: 483, column: 5, scope: !3333, inlinedAt: !3302)
!3349 = distinct !{!3349, !3331, !3350, !1908}
!3350 = !DILocation(line: 483, column: 40, scope: !3300, inlinedAt: !3302)
!3351 = !DILocalVariable(name: "c_block", scope: !2922, file: !1513, line: 38, type: !408)
!3352 = !DILocation(line: 38, column: 20, scope: !2922)
!3353 = !DILocalVariable(name: "operand", arg: 1, scope: !3354, file: !2871, line: 344, type: !75)
!3354 = distinct !DISubprogram(name: "get_read_ptr", linkageName: "_Z12get_read_ptrj", scope: !2871, file: !2871, line: 344, type: !2575, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3355 = !DILocation(line: 344, column: 32, scope: !3354, inlinedAt: !3356)
!3356 = distinct !DILocation(line: 38, column: 30, scope: !2922)
!3357 = !DILocalVariable(name: "rd_ptr_bytes", scope: !3354, file: !2871, line: 346, type: !75)
!3358 = !DILocation(line: 346, column: 14, scope: !3354, inlinedAt: !3356)
!3359 = !DILocation(line: 346, column: 52, scope: !3354, inlinedAt: !3356)
!3360 = !DILocation(line: 101, column: 64, scope: !3026, inlinedAt: !3361)
!3361 = distinct !DILocation(line: 346, column: 29, scope: !3354, inlinedAt: !3356)
!3362 = !DILocation(line: 101, column: 93, scope: !3026, inlinedAt: !3361)
!3363 = !DILocation(line: 101, column: 100, scope: !3026, inlinedAt: !3361)
!3364 = !DILocation(line: 101, column: 73, scope: !3026, inlinedAt: !3361)
!3365 = !DILocation(line: 346, column: 61, scope: !3354, inlinedAt: !3356)
!3366 = !DILocation(line: 347, column: 12, scope: !3354, inlinedAt: !3356)
!3367 = !DILocalVariable(name: "page_2", scope: !2922, file: !1513, line: 39, type: !408)
!3368 = !DILocation(line: 39, column: 20, scope: !2922)
!3369 = !DILocation(line: 39, column: 29, scope: !2922)
!3370 = !DILocation(line: 39, column: 39, scope: !2922)
!3371 = !DILocation(line: 39, column: 57, scope: !2922)
!3372 = !DILocation(line: 39, column: 55, scope: !2922)
!3373 = !DILocation(line: 41, column: 26, scope: !2922)
!3374 = !DILocation(line: 41, column: 37, scope: !2922)
!3375 = !DILocalVariable(name: "id", arg: 1, scope: !3376, file: !2871, line: 1228, type: !408)
!3376 = distinct !DISubprogram(name: "noc_async_write_page<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> >, true, false>", linkageName: "_Z20noc_async_write_pageI14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS1_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEELb1ELb0EEvjRKT_jjjh", scope: !2871, file: !2871, line: 1227, type: !3377, scopeLine: 1233, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3379, retainedNodes: !1883)
!3377 = !DISubroutineType(types: !3378)
!3378 = !{null, !408, !3093, !75, !75, !75, !5}
!3379 = !{!3095, !3096, !3380}
!3380 = !DITemplateValueParameter(name: "posted", type: !221, value: i1 false)
!3381 = !DILocation(line: 1228, column: 20, scope: !3376, inlinedAt: !3382)
!3382 = distinct !DILocation(line: 41, column: 5, scope: !2922)
!3383 = !DILocalVariable(name: "addrgen", arg: 2, scope: !3376, file: !2871, line: 1229, type: !3093)
!3384 = !DILocation(line: 1229, column: 20, scope: !3376, inlinedAt: !3382)
!3385 = !DILocalVariable(name: "src_local_l1_addr", arg: 3, scope: !3376, file: !2871, line: 1230, type: !75)
!3386 = !DILocation(line: 1230, column: 14, scope: !3376, inlinedAt: !3382)
!3387 = !DILocalVariable(name: "size", arg: 4, scope: !3376, file: !2871, line: 1231, type: !75)
!3388 = !DILocation(line: 1231, column: 14, scope: !3376, inlinedAt: !3382)
!3389 = !DILocalVariable(name: "offset", arg: 5, scope: !3376, file: !2871, line: 1232, type: !75)
!3390 = !DILocation(line: 1232, column: 14, scope: !3376, inlinedAt: !3382)
!3391 = !DILocalVariable(name: "noc", arg: 6, scope: !3376, file: !2871, line: 1233, type: !5)
!3392 = !DILocation(line: 1233, column: 13, scope: !3376, inlinedAt: !3382)
!3393 = !DILocalVariable(name: "page_size", scope: !3376, file: !2871, line: 1238, type: !75)
!3394 = !DILocation(line: 1238, column: 14, scope: !3376, inlinedAt: !3382)
!3395 = !DILocation(line: 1240, column: 21, scope: !3396, inlinedAt: !3382)
!3396 = distinct !DILexicalBlock(scope: !3397, file: !2871, line: 1239, column: 57)
!3397 = distinct !DILexicalBlock(scope: !3376, file: !2871, line: 1239, column: 19)
!3398 = !DILocation(line: 1240, column: 29, scope: !3396, inlinedAt: !3382)
!3399 = !DILocation(line: 0, scope: !3115, inlinedAt: !3400)
!3400 = distinct !DILocation(line: 1240, column: 29, scope: !3396, inlinedAt: !3382)
!3401 = !DILocation(line: 386, column: 59, scope: !3115, inlinedAt: !3400)
!3402 = !DILocation(line: 1240, column: 19, scope: !3396, inlinedAt: !3382)
!3403 = !DILocation(line: 1259, column: 9, scope: !3376, inlinedAt: !3382)
!3404 = !DILocation(line: 1259, column: 28, scope: !3376, inlinedAt: !3382)
!3405 = !DILocation(line: 1259, column: 36, scope: !3376, inlinedAt: !3382)
!3406 = !DILocation(line: 1259, column: 49, scope: !3376, inlinedAt: !3382)
!3407 = !DILocation(line: 1259, column: 53, scope: !3376, inlinedAt: !3382)
!3408 = !DILocation(line: 1259, column: 61, scope: !3376, inlinedAt: !3382)
!3409 = !DILocation(line: 0, scope: !3127, inlinedAt: !3410)
!3410 = distinct !DILocation(line: 1259, column: 36, scope: !3376, inlinedAt: !3382)
!3411 = !DILocation(line: 303, column: 47, scope: !3127, inlinedAt: !3410)
!3412 = !DILocation(line: 303, column: 67, scope: !3127, inlinedAt: !3410)
!3413 = !DILocation(line: 303, column: 87, scope: !3127, inlinedAt: !3410)
!3414 = !DILocation(line: 304, column: 18, scope: !3127, inlinedAt: !3410)
!3415 = !DILocation(line: 304, column: 88, scope: !3127, inlinedAt: !3410)
!3416 = !DILocation(line: 19, column: 54, scope: !2573, inlinedAt: !3417)
!3417 = distinct !DILocation(line: 304, column: 38, scope: !3127, inlinedAt: !3410)
!3418 = !DILocation(line: 22, column: 54, scope: !2580, inlinedAt: !3417)
!3419 = !DILocation(line: 84, column: 79, scope: !2583, inlinedAt: !3420)
!3420 = distinct !DILocation(line: 22, column: 16, scope: !2580, inlinedAt: !3417)
!3421 = !DILocation(line: 92, column: 29, scope: !2590, inlinedAt: !3420)
!3422 = !DILocation(line: 15, column: 70, scope: !2594, inlinedAt: !3423)
!3423 = distinct !DILocation(line: 92, column: 16, scope: !2590, inlinedAt: !3420)
!3424 = !DILocation(line: 16, column: 24, scope: !2594, inlinedAt: !3423)
!3425 = !DILocation(line: 16, column: 26, scope: !2594, inlinedAt: !3423)
!3426 = !DILocation(line: 16, column: 40, scope: !2594, inlinedAt: !3423)
!3427 = !DILocation(line: 16, column: 47, scope: !2594, inlinedAt: !3423)
!3428 = !DILocation(line: 16, column: 12, scope: !2594, inlinedAt: !3423)
!3429 = !DILocation(line: 305, column: 18, scope: !3127, inlinedAt: !3410)
!3430 = !DILocation(line: 305, column: 74, scope: !3127, inlinedAt: !3410)
!3431 = !DILocation(line: 305, column: 78, scope: !3127, inlinedAt: !3410)
!3432 = !DILocation(line: 36, column: 47, scope: !2607, inlinedAt: !3433)
!3433 = distinct !DILocation(line: 305, column: 31, scope: !3127, inlinedAt: !3410)
!3434 = !DILocation(line: 36, column: 60, scope: !2607, inlinedAt: !3433)
!3435 = !DILocation(line: 38, column: 16, scope: !2615, inlinedAt: !3433)
!3436 = !DILocation(line: 38, column: 21, scope: !2615, inlinedAt: !3433)
!3437 = !DILocation(line: 38, column: 39, scope: !2615, inlinedAt: !3433)
!3438 = !DILocation(line: 38, column: 19, scope: !2615, inlinedAt: !3433)
!3439 = !DILocation(line: 306, column: 18, scope: !3127, inlinedAt: !3410)
!3440 = !DILocation(line: 306, column: 40, scope: !3127, inlinedAt: !3410)
!3441 = !DILocation(line: 306, column: 44, scope: !3127, inlinedAt: !3410)
!3442 = !DILocation(line: 306, column: 63, scope: !3127, inlinedAt: !3410)
!3443 = !DILocation(line: 306, column: 75, scope: !3127, inlinedAt: !3410)
!3444 = !DILocation(line: 0, scope: !3171, inlinedAt: !3445)
!3445 = distinct !DILocation(line: 306, column: 31, scope: !3127, inlinedAt: !3410)
!3446 = !DILocation(line: 294, column: 24, scope: !3171, inlinedAt: !3445)
!3447 = !DILocation(line: 295, column: 24, scope: !3171, inlinedAt: !3445)
!3448 = !DILocation(line: 296, column: 24, scope: !3171, inlinedAt: !3445)
!3449 = !DILocation(line: 297, column: 24, scope: !3171, inlinedAt: !3445)
!3450 = !DILocation(line: 298, column: 17, scope: !3171, inlinedAt: !3445)
!3451 = !DILocation(line: 298, column: 43, scope: !3171, inlinedAt: !3445)
!3452 = !DILocation(line: 298, column: 35, scope: !3171, inlinedAt: !3445)
!3453 = !DILocation(line: 298, column: 70, scope: !3171, inlinedAt: !3445)
!3454 = !DILocation(line: 298, column: 62, scope: !3171, inlinedAt: !3445)
!3455 = !DILocation(line: 298, column: 90, scope: !3171, inlinedAt: !3445)
!3456 = !DILocation(line: 298, column: 88, scope: !3171, inlinedAt: !3445)
!3457 = !DILocation(line: 299, column: 60, scope: !3171, inlinedAt: !3445)
!3458 = !DILocation(line: 54, column: 48, scope: !2839, inlinedAt: !3459)
!3459 = distinct !DILocation(line: 299, column: 16, scope: !3171, inlinedAt: !3445)
!3460 = !DILocation(line: 56, column: 36, scope: !2843, inlinedAt: !3459)
!3461 = !DILocation(line: 56, column: 16, scope: !2843, inlinedAt: !3459)
!3462 = !DILocation(line: 298, column: 97, scope: !3171, inlinedAt: !3445)
!3463 = !DILocation(line: 307, column: 18, scope: !3127, inlinedAt: !3410)
!3464 = !DILocation(line: 307, column: 66, scope: !3127, inlinedAt: !3410)
!3465 = !DILocation(line: 307, column: 78, scope: !3127, inlinedAt: !3410)
!3466 = !DILocation(line: 45, column: 43, scope: !2650, inlinedAt: !3467)
!3467 = distinct !DILocation(line: 307, column: 27, scope: !3127, inlinedAt: !3410)
!3468 = !DILocation(line: 45, column: 63, scope: !2650, inlinedAt: !3467)
!3469 = !DILocation(line: 47, column: 36, scope: !2658, inlinedAt: !3467)
!3470 = !DILocation(line: 47, column: 16, scope: !2658, inlinedAt: !3467)
!3471 = !DILocation(line: 47, column: 41, scope: !2658, inlinedAt: !3467)
!3472 = !DILocation(line: 309, column: 18, scope: !3127, inlinedAt: !3410)
!3473 = !DILocation(line: 309, column: 49, scope: !3127, inlinedAt: !3410)
!3474 = !DILocation(line: 309, column: 57, scope: !3127, inlinedAt: !3410)
!3475 = !DILocation(line: 222, column: 49, scope: !2667, inlinedAt: !3476)
!3476 = distinct !DILocation(line: 309, column: 29, scope: !3127, inlinedAt: !3410)
!3477 = !DILocation(line: 222, column: 71, scope: !2667, inlinedAt: !3476)
!3478 = !DILocation(line: 227, column: 24, scope: !2667, inlinedAt: !3476)
!3479 = !DILocation(line: 227, column: 23, scope: !2667, inlinedAt: !3476)
!3480 = !DILocation(line: 227, column: 32, scope: !2667, inlinedAt: !3476)
!3481 = !DILocation(line: 227, column: 59, scope: !2667, inlinedAt: !3476)
!3482 = !DILocation(line: 227, column: 57, scope: !2667, inlinedAt: !3476)
!3483 = !DILocation(line: 310, column: 16, scope: !3127, inlinedAt: !3410)
!3484 = !DILocation(line: 1259, column: 67, scope: !3376, inlinedAt: !3382)
!3485 = !DILocation(line: 1259, column: 74, scope: !3376, inlinedAt: !3382)
!3486 = !DILocation(line: 1259, column: 81, scope: !3376, inlinedAt: !3382)
!3487 = !DILocation(line: 1259, column: 92, scope: !3376, inlinedAt: !3382)
!3488 = !DILocation(line: 1258, column: 5, scope: !3376, inlinedAt: !3382)
!3489 = !DILocalVariable(name: "noc", arg: 1, scope: !3490, file: !2871, line: 1796, type: !5)
!3490 = distinct !DISubprogram(name: "noc_async_writes_flushed", linkageName: "_Z24noc_async_writes_flushedh", scope: !2871, file: !2871, line: 1796, type: !2881, scopeLine: 1796, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3491 = !DILocation(line: 1796, column: 39, scope: !3490, inlinedAt: !3492)
!3492 = distinct !DILocation(line: 42, column: 5, scope: !2922)
!3493 = !DILocation(line: 1805, column: 9, scope: !3494, inlinedAt: !3492)
!3494 = distinct !DILexicalBlock(scope: !3495, file: !2871, line: 1804, column: 12)
!3495 = distinct !DILexicalBlock(scope: !3490, file: !2871, line: 1800, column: 19)
!3496 = !DILocation(line: 1805, column: 50, scope: !3494, inlinedAt: !3492)
!3497 = !DILocalVariable(name: "noc", arg: 1, scope: !3498, file: !682, line: 569, type: !75)
!3498 = distinct !DISubprogram(name: "ncrisc_noc_nonposted_writes_sent", linkageName: "_Z32ncrisc_noc_nonposted_writes_sentj", scope: !682, file: !682, line: 569, type: !2891, scopeLine: 569, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3499 = !DILocation(line: 569, column: 86, scope: !3498, inlinedAt: !3500)
!3500 = distinct !DILocation(line: 1805, column: 17, scope: !3494, inlinedAt: !3492)
!3501 = !DILocation(line: 570, column: 33, scope: !3498, inlinedAt: !3500)
!3502 = !DILocation(line: 146, column: 77, scope: !2897, inlinedAt: !3503)
!3503 = distinct !DILocation(line: 570, column: 13, scope: !3498, inlinedAt: !3500)
!3504 = !DILocation(line: 146, column: 91, scope: !2897, inlinedAt: !3503)
!3505 = !DILocation(line: 147, column: 14, scope: !2897, inlinedAt: !3503)
!3506 = !DILocation(line: 147, column: 24, scope: !2897, inlinedAt: !3503)
!3507 = !DILocation(line: 147, column: 28, scope: !2897, inlinedAt: !3503)
!3508 = !DILocation(line: 147, column: 69, scope: !2897, inlinedAt: !3503)
!3509 = !DILocation(line: 147, column: 58, scope: !2897, inlinedAt: !3503)
!3510 = !DILocation(line: 147, column: 56, scope: !2897, inlinedAt: !3503)
!3511 = !DILocation(line: 148, column: 24, scope: !2897, inlinedAt: !3503)
!3512 = !DILocation(line: 148, column: 50, scope: !2897, inlinedAt: !3503)
!3513 = !DILocation(line: 148, column: 30, scope: !2897, inlinedAt: !3503)
!3514 = !DILocation(line: 149, column: 13, scope: !2897, inlinedAt: !3503)
!3515 = !DILocation(line: 149, column: 12, scope: !2897, inlinedAt: !3503)
!3516 = !DILocation(line: 570, column: 104, scope: !3498, inlinedAt: !3500)
!3517 = !DILocation(line: 570, column: 72, scope: !3498, inlinedAt: !3500)
!3518 = !DILocation(line: 570, column: 69, scope: !3498, inlinedAt: !3500)
!3519 = !DILocation(line: 1805, column: 16, scope: !3494, inlinedAt: !3492)
!3520 = distinct !{!3520, !3493, !3521, !1908}
!3521 = !DILocation(line: 1805, column: 55, scope: !3494, inlinedAt: !3492)
!3522 = !DILocalVariable(name: "operand", arg: 1, scope: !3523, file: !2871, line: 259, type: !470)
!3523 = distinct !DISubprogram(name: "cb_pop_front", linkageName: "_Z12cb_pop_frontii", scope: !2871, file: !2871, line: 259, type: !2965, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3524 = !DILocation(line: 259, column: 27, scope: !3523, inlinedAt: !3525)
!3525 = distinct !DILocation(line: 43, column: 5, scope: !2922)
!3526 = !DILocalVariable(name: "num_pages", arg: 2, scope: !3523, file: !2871, line: 259, type: !470)
!3527 = !DILocation(line: 259, column: 44, scope: !3523, inlinedAt: !3525)
!3528 = !DILocalVariable(name: "pages_acked_ptr", scope: !3523, file: !2871, line: 260, type: !468)
!3529 = !DILocation(line: 260, column: 35, scope: !3523, inlinedAt: !3525)
!3530 = !DILocation(line: 260, column: 76, scope: !3523, inlinedAt: !3525)
!3531 = !DILocation(line: 29, column: 85, scope: !2975, inlinedAt: !3532)
!3532 = distinct !DILocation(line: 260, column: 53, scope: !3523, inlinedAt: !3525)
!3533 = !DILocation(line: 31, column: 31, scope: !2975, inlinedAt: !3532)
!3534 = !DILocation(line: 17, column: 74, scope: !2982, inlinedAt: !3535)
!3535 = distinct !DILocation(line: 31, column: 9, scope: !2975, inlinedAt: !3532)
!3536 = !DILocation(line: 18, column: 35, scope: !2982, inlinedAt: !3535)
!3537 = !DILocation(line: 30, column: 44, scope: !2975, inlinedAt: !3532)
!3538 = !DILocation(line: 30, column: 12, scope: !2975, inlinedAt: !3532)
!3539 = !DILocation(line: 261, column: 27, scope: !3523, inlinedAt: !3525)
!3540 = !DILocation(line: 261, column: 5, scope: !3523, inlinedAt: !3525)
!3541 = !DILocation(line: 261, column: 24, scope: !3523, inlinedAt: !3525)
!3542 = !DILocalVariable(name: "num_words", scope: !3523, file: !2871, line: 263, type: !75)
!3543 = !DILocation(line: 263, column: 14, scope: !3523, inlinedAt: !3525)
!3544 = !DILocation(line: 263, column: 26, scope: !3523, inlinedAt: !3525)
!3545 = !DILocation(line: 263, column: 61, scope: !3523, inlinedAt: !3525)
!3546 = !DILocation(line: 101, column: 64, scope: !3026, inlinedAt: !3547)
!3547 = distinct !DILocation(line: 263, column: 38, scope: !3523, inlinedAt: !3525)
!3548 = !DILocation(line: 101, column: 93, scope: !3026, inlinedAt: !3547)
!3549 = !DILocation(line: 101, column: 100, scope: !3026, inlinedAt: !3547)
!3550 = !DILocation(line: 101, column: 73, scope: !3026, inlinedAt: !3547)
!3551 = !DILocation(line: 263, column: 70, scope: !3523, inlinedAt: !3525)
!3552 = !DILocation(line: 263, column: 36, scope: !3523, inlinedAt: !3525)
!3553 = !DILocation(line: 265, column: 52, scope: !3523, inlinedAt: !3525)
!3554 = !DILocation(line: 265, column: 28, scope: !3523, inlinedAt: !3525)
!3555 = !DILocation(line: 101, column: 64, scope: !3026, inlinedAt: !3556)
!3556 = distinct !DILocation(line: 265, column: 5, scope: !3523, inlinedAt: !3525)
!3557 = !DILocation(line: 101, column: 93, scope: !3026, inlinedAt: !3556)
!3558 = !DILocation(line: 101, column: 100, scope: !3026, inlinedAt: !3556)
!3559 = !DILocation(line: 101, column: 73, scope: !3026, inlinedAt: !3556)
!3560 = !DILocation(line: 265, column: 37, scope: !3523, inlinedAt: !3525)
!3561 = !DILocation(line: 265, column: 49, scope: !3523, inlinedAt: !3525)
!3562 = !DILocation(line: 270, column: 32, scope: !3563, inlinedAt: !3525)
!3563 = distinct !DILexicalBlock(scope: !3523, file: !2871, line: 270, column: 9)
!3564 = !DILocation(line: 101, column: 64, scope: !3026, inlinedAt: !3565)
!3565 = distinct !DILocation(line: 270, column: 9, scope: !3563, inlinedAt: !3525)
!3566 = !DILocation(line: 101, column: 93, scope: !3026, inlinedAt: !3565)
!3567 = !DILocation(line: 101, column: 100, scope: !3026, inlinedAt: !3565)
!3568 = !DILocation(line: 101, column: 73, scope: !3026, inlinedAt: !3565)
!3569 = !DILocation(line: 270, column: 41, scope: !3563, inlinedAt: !3525)
!3570 = !DILocation(line: 270, column: 79, scope: !3563, inlinedAt: !3525)
!3571 = !DILocation(line: 101, column: 64, scope: !3026, inlinedAt: !3572)
!3572 = distinct !DILocation(line: 270, column: 56, scope: !3563, inlinedAt: !3525)
!3573 = !DILocation(line: 101, column: 93, scope: !3026, inlinedAt: !3572)
!3574 = !DILocation(line: 101, column: 100, scope: !3026, inlinedAt: !3572)
!3575 = !DILocation(line: 101, column: 73, scope: !3026, inlinedAt: !3572)
!3576 = !DILocation(line: 270, column: 88, scope: !3563, inlinedAt: !3525)
!3577 = !DILocation(line: 270, column: 53, scope: !3563, inlinedAt: !3525)
!3578 = !DILocation(line: 272, column: 79, scope: !3579, inlinedAt: !3525)
!3579 = distinct !DILexicalBlock(scope: !3563, file: !2871, line: 270, column: 100)
!3580 = !DILocation(line: 101, column: 64, scope: !3026, inlinedAt: !3581)
!3581 = distinct !DILocation(line: 272, column: 56, scope: !3579, inlinedAt: !3525)
!3582 = !DILocation(line: 101, column: 93, scope: !3026, inlinedAt: !3581)
!3583 = !DILocation(line: 101, column: 100, scope: !3026, inlinedAt: !3581)
!3584 = !DILocation(line: 101, column: 73, scope: !3026, inlinedAt: !3581)
!3585 = !DILocation(line: 272, column: 88, scope: !3579, inlinedAt: !3525)
!3586 = !DILocation(line: 272, column: 32, scope: !3579, inlinedAt: !3525)
!3587 = !DILocation(line: 101, column: 64, scope: !3026, inlinedAt: !3588)
!3588 = distinct !DILocation(line: 272, column: 9, scope: !3579, inlinedAt: !3525)
!3589 = !DILocation(line: 101, column: 93, scope: !3026, inlinedAt: !3588)
!3590 = !DILocation(line: 101, column: 100, scope: !3026, inlinedAt: !3588)
!3591 = !DILocation(line: 101, column: 73, scope: !3026, inlinedAt: !3588)
!3592 = !DILocation(line: 272, column: 41, scope: !3579, inlinedAt: !3525)
!3593 = !DILocation(line: 272, column: 53, scope: !3579, inlinedAt: !3525)
!3594 = !DILocation(line: 273, column: 5, scope: !3579, inlinedAt: !3525)
!3595 = !DILocalVariable(name: "noc", arg: 1, scope: !3596, file: !2871, line: 1767, type: !5)
!3596 = distinct !DISubprogram(name: "noc_async_write_barrier", linkageName: "_Z23noc_async_write_barrierh", scope: !2871, file: !2871, line: 1767, type: !2881, scopeLine: 1767, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3597 = !DILocation(line: 1767, column: 38, scope: !3596, inlinedAt: !3598)
!3598 = distinct !DILocation(line: 44, column: 5, scope: !2922)
!3599 = !DILocation(line: 1776, column: 9, scope: !3600, inlinedAt: !3598)
!3600 = distinct !DILexicalBlock(scope: !3601, file: !2871, line: 1775, column: 12)
!3601 = distinct !DILexicalBlock(scope: !3596, file: !2871, line: 1771, column: 19)
!3602 = !DILocation(line: 1776, column: 53, scope: !3600, inlinedAt: !3598)
!3603 = !DILocalVariable(name: "noc", arg: 1, scope: !3604, file: !682, line: 591, type: !75)
!3604 = distinct !DISubprogram(name: "ncrisc_noc_nonposted_writes_flushed", linkageName: "_Z35ncrisc_noc_nonposted_writes_flushedj", scope: !682, file: !682, line: 591, type: !2891, scopeLine: 591, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3605 = !DILocation(line: 591, column: 89, scope: !3604, inlinedAt: !3606)
!3606 = distinct !DILocation(line: 1776, column: 17, scope: !3600, inlinedAt: !3598)
!3607 = !DILocation(line: 592, column: 33, scope: !3604, inlinedAt: !3606)
!3608 = !DILocation(line: 146, column: 77, scope: !2897, inlinedAt: !3609)
!3609 = distinct !DILocation(line: 592, column: 13, scope: !3604, inlinedAt: !3606)
!3610 = !DILocation(line: 146, column: 91, scope: !2897, inlinedAt: !3609)
!3611 = !DILocation(line: 147, column: 14, scope: !2897, inlinedAt: !3609)
!3612 = !DILocation(line: 147, column: 24, scope: !2897, inlinedAt: !3609)
!3613 = !DILocation(line: 147, column: 28, scope: !2897, inlinedAt: !3609)
!3614 = !DILocation(line: 147, column: 69, scope: !2897, inlinedAt: !3609)
!3615 = !DILocation(line: 147, column: 58, scope: !2897, inlinedAt: !3609)
!3616 = !DILocation(line: 147, column: 56, scope: !2897, inlinedAt: !3609)
!3617 = !DILocation(line: 148, column: 24, scope: !2897, inlinedAt: !3609)
!3618 = !DILocation(line: 148, column: 50, scope: !2897, inlinedAt: !3609)
!3619 = !DILocation(line: 148, column: 30, scope: !2897, inlinedAt: !3609)
!3620 = !DILocation(line: 149, column: 13, scope: !2897, inlinedAt: !3609)
!3621 = !DILocation(line: 149, column: 12, scope: !2897, inlinedAt: !3609)
!3622 = !DILocation(line: 592, column: 93, scope: !3604, inlinedAt: !3606)
!3623 = !DILocation(line: 592, column: 66, scope: !3604, inlinedAt: !3606)
!3624 = !DILocation(line: 592, column: 63, scope: !3604, inlinedAt: !3606)
!3625 = !DILocation(line: 1776, column: 16, scope: !3600, inlinedAt: !3598)
!3626 = distinct !{!3626, !3599, !3627, !1908}
!3627 = !DILocation(line: 1776, column: 58, scope: !3600, inlinedAt: !3598)
!3628 = !DILocation(line: 45, column: 1, scope: !2922)
!3629 = distinct !DISubprogram(name: "get_arg_val<unsigned int>", linkageName: "_Z11get_arg_valIjET_i", scope: !2871, file: !2871, line: 148, type: !3630, scopeLine: 148, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1982, retainedNodes: !1883)
!3630 = !DISubroutineType(types: !3631)
!3631 = !{!50, !471}
!3632 = !DILocalVariable(name: "arg_idx", arg: 1, scope: !3629, file: !618, line: 25, type: !471)
!3633 = !DILocation(line: 25, column: 19, scope: !3629)
!3634 = !DILocation(line: 151, column: 42, scope: !3629)
!3635 = !DILocalVariable(name: "arg_idx", arg: 1, scope: !3636, file: !2871, line: 108, type: !471)
!3636 = distinct !DISubprogram(name: "get_arg_addr", linkageName: "_ZL12get_arg_addri", scope: !2871, file: !2871, line: 108, type: !3637, scopeLine: 108, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3637 = !DISubroutineType(types: !3638)
!3638 = !{!469, !471}
!3639 = !DILocation(line: 108, column: 48, scope: !3636, inlinedAt: !3640)
!3640 = distinct !DILocation(line: 151, column: 29, scope: !3629)
!3641 = !DILocation(line: 112, column: 24, scope: !3636, inlinedAt: !3640)
!3642 = !DILocation(line: 112, column: 36, scope: !3636, inlinedAt: !3640)
!3643 = !DILocation(line: 112, column: 12, scope: !3636, inlinedAt: !3640)
!3644 = !DILocation(line: 151, column: 14, scope: !3629)
!3645 = !DILocation(line: 151, column: 12, scope: !3629)
!3646 = !DILocation(line: 151, column: 5, scope: !3629)
!3647 = distinct !DISubprogram(name: "TensorAccessor<0U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !617, file: !618, line: 360, type: !3648, scopeLine: 366, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3653, declaration: !3652, retainedNodes: !1883)
!3648 = !DISubroutineType(types: !3649)
!3649 = !{null, !3650, !3651, !408, !408}
!3650 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !617, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!3651 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !549, size: 32)
!3652 = !DISubprogram(name: "TensorAccessor<0U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC4ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !617, file: !618, line: 360, type: !3648, scopeLine: 360, flags: DIFlagPrototyped, spFlags: 0, templateParams: !3653)
!3653 = !{!566, !3654}
!3654 = !DITemplateValueParameter(name: "CRTA_OFFSET", type: !50, value: i32 -1)
!3655 = !DILocalVariable(name: "this", arg: 1, scope: !3647, type: !3656, flags: DIFlagArtificial | DIFlagObjectPointer)
!3656 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !617, size: 32)
!3657 = !DILocation(line: 0, scope: !3647)
!3658 = !DILocalVariable(name: "args", arg: 2, scope: !3647, file: !618, line: 361, type: !3651)
!3659 = !DILocation(line: 361, column: 60, scope: !3647)
!3660 = !DILocalVariable(name: "bank_base_address_in", arg: 3, scope: !3647, file: !618, line: 362, type: !408)
!3661 = !DILocation(line: 362, column: 24, scope: !3647)
!3662 = !DILocalVariable(name: "page_size_in", arg: 4, scope: !3647, file: !618, line: 363, type: !408)
!3663 = !DILocation(line: 363, column: 24, scope: !3647)
!3664 = !DILocation(line: 365, column: 13, scope: !3647)
!3665 = !DILocation(line: 365, column: 57, scope: !3647)
!3666 = !DILocation(line: 365, column: 93, scope: !3647)
!3667 = !DILocation(line: 290, column: 26, scope: !3668)
!3668 = !DILexicalBlockFile(scope: !3647, file: !622, discriminator: 0)
!3669 = !DILocation(line: 7, column: 77, scope: !2625, inlinedAt: !3670)
!3670 = distinct !DILocation(line: 290, column: 9, scope: !3668)
!3671 = !DILocation(line: 7, column: 92, scope: !2625, inlinedAt: !3670)
!3672 = !DILocation(line: 8, column: 14, scope: !2625, inlinedAt: !3670)
!3673 = !DILocation(line: 8, column: 19, scope: !2625, inlinedAt: !3670)
!3674 = !DILocation(line: 8, column: 27, scope: !2625, inlinedAt: !3670)
!3675 = !DILocation(line: 8, column: 37, scope: !2625, inlinedAt: !3670)
!3676 = !DILocation(line: 8, column: 24, scope: !2625, inlinedAt: !3670)
!3677 = !DILocation(line: 8, column: 43, scope: !2625, inlinedAt: !3670)
!3678 = !DILocation(line: 364, column: 9, scope: !3647)
!3679 = !DILocation(line: 366, column: 9, scope: !3680)
!3680 = !DILexicalBlockFile(scope: !3647, file: !618, discriminator: 0)
!3681 = !DILocation(line: 366, column: 27, scope: !3680)
!3682 = !DILocation(line: 366, column: 42, scope: !3680)
!3683 = distinct !DISubprogram(name: "TensorAccessor<2U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !617, file: !618, line: 360, type: !3684, scopeLine: 366, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3688, declaration: !3687, retainedNodes: !1883)
!3684 = !DISubroutineType(types: !3685)
!3685 = !{null, !3650, !3686, !408, !408}
!3686 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !601, size: 32)
!3687 = !DISubprogram(name: "TensorAccessor<2U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC4ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !617, file: !618, line: 360, type: !3684, scopeLine: 360, flags: DIFlagPrototyped, spFlags: 0, templateParams: !3688)
!3688 = !{!616, !3654}
!3689 = !DILocalVariable(name: "this", arg: 1, scope: !3683, type: !3656, flags: DIFlagArtificial | DIFlagObjectPointer)
!3690 = !DILocation(line: 0, scope: !3683)
!3691 = !DILocalVariable(name: "args", arg: 2, scope: !3683, file: !618, line: 361, type: !3686)
!3692 = !DILocation(line: 361, column: 60, scope: !3683)
!3693 = !DILocalVariable(name: "bank_base_address_in", arg: 3, scope: !3683, file: !618, line: 362, type: !408)
!3694 = !DILocation(line: 362, column: 24, scope: !3683)
!3695 = !DILocalVariable(name: "page_size_in", arg: 4, scope: !3683, file: !618, line: 363, type: !408)
!3696 = !DILocation(line: 363, column: 24, scope: !3683)
!3697 = !DILocation(line: 365, column: 13, scope: !3683)
!3698 = !DILocation(line: 365, column: 57, scope: !3683)
!3699 = !DILocation(line: 365, column: 93, scope: !3683)
!3700 = !DILocation(line: 290, column: 26, scope: !3701)
!3701 = !DILexicalBlockFile(scope: !3683, file: !622, discriminator: 0)
!3702 = !DILocation(line: 7, column: 77, scope: !2625, inlinedAt: !3703)
!3703 = distinct !DILocation(line: 290, column: 9, scope: !3701)
!3704 = !DILocation(line: 7, column: 92, scope: !2625, inlinedAt: !3703)
!3705 = !DILocation(line: 8, column: 14, scope: !2625, inlinedAt: !3703)
!3706 = !DILocation(line: 8, column: 19, scope: !2625, inlinedAt: !3703)
!3707 = !DILocation(line: 8, column: 27, scope: !2625, inlinedAt: !3703)
!3708 = !DILocation(line: 8, column: 37, scope: !2625, inlinedAt: !3703)
!3709 = !DILocation(line: 8, column: 24, scope: !2625, inlinedAt: !3703)
!3710 = !DILocation(line: 8, column: 43, scope: !2625, inlinedAt: !3703)
!3711 = !DILocation(line: 364, column: 9, scope: !3683)
!3712 = !DILocation(line: 366, column: 9, scope: !3713)
!3713 = !DILexicalBlockFile(scope: !3683, file: !618, discriminator: 0)
!3714 = !DILocation(line: 366, column: 27, scope: !3713)
!3715 = !DILocation(line: 366, column: 42, scope: !3713)
!3716 = distinct !DISubprogram(name: "noc_async_read<8193U, false>", linkageName: "_Z14noc_async_readILj8193ELb0EEvyjjhj", scope: !2871, file: !2871, line: 552, type: !3717, scopeLine: 557, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3719, retainedNodes: !1883)
!3717 = !DISubroutineType(types: !3718)
!3718 = !{null, !84, !75, !75, !5, !75}
!3719 = !{!3720, !3721}
!3720 = !DITemplateValueParameter(name: "max_page_size", type: !50, value: i32 8193)
!3721 = !DITemplateValueParameter(name: "enable_noc_tracing", type: !221, value: i1 false)
!3722 = !DILocalVariable(name: "src_noc_addr", arg: 1, scope: !3716, file: !2871, line: 553, type: !84)
!3723 = !DILocation(line: 553, column: 14, scope: !3716)
!3724 = !DILocalVariable(name: "dst_local_l1_addr", arg: 2, scope: !3716, file: !2871, line: 554, type: !75)
!3725 = !DILocation(line: 554, column: 14, scope: !3716)
!3726 = !DILocalVariable(name: "size", arg: 3, scope: !3716, file: !2871, line: 555, type: !75)
!3727 = !DILocation(line: 555, column: 14, scope: !3716)
!3728 = !DILocalVariable(name: "noc", arg: 4, scope: !3716, file: !2871, line: 556, type: !5)
!3729 = !DILocation(line: 556, column: 13, scope: !3716)
!3730 = !DILocalVariable(name: "read_req_vc", arg: 5, scope: !3716, file: !2871, line: 557, type: !75)
!3731 = !DILocation(line: 557, column: 14, scope: !3716)
!3732 = !DILocation(line: 571, column: 48, scope: !3733)
!3733 = distinct !DILexicalBlock(scope: !3734, file: !2871, line: 568, column: 12)
!3734 = distinct !DILexicalBlock(scope: !3716, file: !2871, line: 566, column: 19)
!3735 = !DILocation(line: 571, column: 67, scope: !3733)
!3736 = !DILocation(line: 571, column: 81, scope: !3733)
!3737 = !DILocation(line: 571, column: 100, scope: !3733)
!3738 = !DILocation(line: 571, column: 106, scope: !3733)
!3739 = !DILocalVariable(name: "noc", arg: 1, scope: !3740, file: !682, line: 765, type: !75)
!3740 = distinct !DISubprogram(name: "ncrisc_noc_fast_read_any_len<(unsigned char)'\\x00'>", linkageName: "_Z28ncrisc_noc_fast_read_any_lenILh0EEvjjyjjj", scope: !682, file: !682, line: 764, type: !3741, scopeLine: 770, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3743, retainedNodes: !1883)
!3741 = !DISubroutineType(types: !3742)
!3742 = !{null, !75, !75, !84, !75, !75, !75}
!3743 = !{!3744}
!3744 = !DITemplateValueParameter(name: "noc_mode", type: !7, value: i8 0)
!3745 = !DILocation(line: 765, column: 14, scope: !3740, inlinedAt: !3746)
!3746 = distinct !DILocation(line: 571, column: 9, scope: !3733)
!3747 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3740, file: !682, line: 766, type: !75)
!3748 = !DILocation(line: 766, column: 14, scope: !3740, inlinedAt: !3746)
!3749 = !DILocalVariable(name: "src_addr", arg: 3, scope: !3740, file: !682, line: 767, type: !84)
!3750 = !DILocation(line: 767, column: 14, scope: !3740, inlinedAt: !3746)
!3751 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !3740, file: !682, line: 768, type: !75)
!3752 = !DILocation(line: 768, column: 14, scope: !3740, inlinedAt: !3746)
!3753 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !3740, file: !682, line: 769, type: !75)
!3754 = !DILocation(line: 769, column: 14, scope: !3740, inlinedAt: !3746)
!3755 = !DILocalVariable(name: "read_req_vc", arg: 6, scope: !3740, file: !682, line: 770, type: !75)
!3756 = !DILocation(line: 770, column: 14, scope: !3740, inlinedAt: !3746)
!3757 = !DILocation(line: 771, column: 5, scope: !3740, inlinedAt: !3746)
!3758 = !DILocation(line: 771, column: 12, scope: !3740, inlinedAt: !3746)
!3759 = !DILocation(line: 771, column: 22, scope: !3740, inlinedAt: !3746)
!3760 = !DILocation(line: 772, column: 9, scope: !3761, inlinedAt: !3746)
!3761 = distinct !DILexicalBlock(scope: !3740, file: !682, line: 771, column: 44)
!3762 = !DILocation(line: 772, column: 35, scope: !3761, inlinedAt: !3746)
!3763 = !DILocation(line: 772, column: 40, scope: !3761, inlinedAt: !3746)
!3764 = !DILocalVariable(name: "noc", arg: 1, scope: !3765, file: !682, line: 158, type: !75)
!3765 = distinct !DISubprogram(name: "noc_cmd_buf_ready", linkageName: "_Z17noc_cmd_buf_readyjj", scope: !682, file: !682, line: 158, type: !3766, scopeLine: 158, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3766 = !DISubroutineType(types: !3767)
!3767 = !{!221, !75, !75}
!3768 = !DILocation(line: 158, column: 71, scope: !3765, inlinedAt: !3769)
!3769 = distinct !DILocation(line: 772, column: 17, scope: !3761, inlinedAt: !3746)
!3770 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3765, file: !682, line: 158, type: !75)
!3771 = !DILocation(line: 158, column: 85, scope: !3765, inlinedAt: !3769)
!3772 = !DILocation(line: 159, column: 34, scope: !3765, inlinedAt: !3769)
!3773 = !DILocation(line: 159, column: 39, scope: !3765, inlinedAt: !3769)
!3774 = !DILocalVariable(name: "noc", arg: 1, scope: !3775, file: !682, line: 140, type: !75)
!3775 = distinct !DISubprogram(name: "NOC_CMD_BUF_READ_REG", linkageName: "_Z20NOC_CMD_BUF_READ_REGjjj", scope: !682, file: !682, line: 140, type: !3776, scopeLine: 140, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3776 = !DISubroutineType(types: !3777)
!3777 = !{!75, !75, !75, !75}
!3778 = !DILocation(line: 140, column: 78, scope: !3775, inlinedAt: !3779)
!3779 = distinct !DILocation(line: 159, column: 13, scope: !3765, inlinedAt: !3769)
!3780 = !DILocalVariable(name: "buf", arg: 2, scope: !3775, file: !682, line: 140, type: !75)
!3781 = !DILocation(line: 140, column: 92, scope: !3775, inlinedAt: !3779)
!3782 = !DILocalVariable(name: "addr", arg: 3, scope: !3775, file: !682, line: 140, type: !75)
!3783 = !DILocation(line: 140, column: 106, scope: !3775, inlinedAt: !3779)
!3784 = !DILocalVariable(name: "offset", scope: !3775, file: !682, line: 141, type: !75)
!3785 = !DILocation(line: 141, column: 14, scope: !3775, inlinedAt: !3779)
!3786 = !DILocation(line: 141, column: 24, scope: !3775, inlinedAt: !3779)
!3787 = !DILocation(line: 141, column: 28, scope: !3775, inlinedAt: !3779)
!3788 = !DILocation(line: 141, column: 58, scope: !3775, inlinedAt: !3779)
!3789 = !DILocation(line: 141, column: 62, scope: !3775, inlinedAt: !3779)
!3790 = !DILocation(line: 141, column: 55, scope: !3775, inlinedAt: !3779)
!3791 = !DILocation(line: 141, column: 92, scope: !3775, inlinedAt: !3779)
!3792 = !DILocation(line: 141, column: 90, scope: !3775, inlinedAt: !3779)
!3793 = !DILocalVariable(name: "ptr", scope: !3775, file: !682, line: 142, type: !468)
!3794 = !DILocation(line: 142, column: 24, scope: !3775, inlinedAt: !3779)
!3795 = !DILocation(line: 142, column: 50, scope: !3775, inlinedAt: !3779)
!3796 = !DILocation(line: 142, column: 30, scope: !3775, inlinedAt: !3779)
!3797 = !DILocation(line: 143, column: 13, scope: !3775, inlinedAt: !3779)
!3798 = !DILocation(line: 143, column: 12, scope: !3775, inlinedAt: !3779)
!3799 = !DILocation(line: 159, column: 62, scope: !3765, inlinedAt: !3769)
!3800 = !DILocation(line: 772, column: 16, scope: !3761, inlinedAt: !3746)
!3801 = distinct !{!3801, !3760, !3802, !1908}
!3802 = !DILocation(line: 772, column: 49, scope: !3761, inlinedAt: !3746)
!3803 = !DILocation(line: 773, column: 40, scope: !3761, inlinedAt: !3746)
!3804 = !DILocation(line: 773, column: 45, scope: !3761, inlinedAt: !3746)
!3805 = !DILocation(line: 773, column: 54, scope: !3761, inlinedAt: !3746)
!3806 = !DILocation(line: 773, column: 64, scope: !3761, inlinedAt: !3746)
!3807 = !DILocation(line: 773, column: 95, scope: !3761, inlinedAt: !3746)
!3808 = !DILocalVariable(name: "noc", arg: 1, scope: !3809, file: !682, line: 417, type: !75)
!3809 = distinct !DISubprogram(name: "ncrisc_noc_fast_read<(unsigned char)'\\x00'>", linkageName: "_Z20ncrisc_noc_fast_readILh0EEvjjyjjj", scope: !682, file: !682, line: 416, type: !3741, scopeLine: 422, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3743, retainedNodes: !1883)
!3810 = !DILocation(line: 417, column: 14, scope: !3809, inlinedAt: !3811)
!3811 = distinct !DILocation(line: 773, column: 9, scope: !3761, inlinedAt: !3746)
!3812 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3809, file: !682, line: 418, type: !75)
!3813 = !DILocation(line: 418, column: 14, scope: !3809, inlinedAt: !3811)
!3814 = !DILocalVariable(name: "src_addr", arg: 3, scope: !3809, file: !682, line: 419, type: !84)
!3815 = !DILocation(line: 419, column: 14, scope: !3809, inlinedAt: !3811)
!3816 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !3809, file: !682, line: 420, type: !75)
!3817 = !DILocation(line: 420, column: 14, scope: !3809, inlinedAt: !3811)
!3818 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !3809, file: !682, line: 421, type: !75)
!3819 = !DILocation(line: 421, column: 14, scope: !3809, inlinedAt: !3811)
!3820 = !DILocalVariable(name: "read_req_vc", arg: 6, scope: !3809, file: !682, line: 422, type: !75)
!3821 = !DILocation(line: 422, column: 14, scope: !3809, inlinedAt: !3811)
!3822 = !DILocation(line: 431, column: 27, scope: !3809, inlinedAt: !3811)
!3823 = !DILocation(line: 431, column: 32, scope: !3809, inlinedAt: !3811)
!3824 = !DILocation(line: 431, column: 58, scope: !3809, inlinedAt: !3811)
!3825 = !DILocalVariable(name: "noc", arg: 1, scope: !3826, file: !682, line: 134, type: !75)
!3826 = distinct !DISubprogram(name: "NOC_CMD_BUF_WRITE_REG", linkageName: "_Z21NOC_CMD_BUF_WRITE_REGjjjj", scope: !682, file: !682, line: 133, type: !3827, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3827 = !DISubroutineType(types: !3828)
!3828 = !{null, !75, !75, !75, !75}
!3829 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !3830)
!3830 = distinct !DILocation(line: 431, column: 5, scope: !3809, inlinedAt: !3811)
!3831 = !DILocalVariable(name: "buf", arg: 2, scope: !3826, file: !682, line: 134, type: !75)
!3832 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !3830)
!3833 = !DILocalVariable(name: "addr", arg: 3, scope: !3826, file: !682, line: 134, type: !75)
!3834 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !3830)
!3835 = !DILocalVariable(name: "val", arg: 4, scope: !3826, file: !682, line: 134, type: !75)
!3836 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !3830)
!3837 = !DILocalVariable(name: "offset", scope: !3826, file: !682, line: 135, type: !75)
!3838 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !3830)
!3839 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !3830)
!3840 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !3830)
!3841 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !3830)
!3842 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !3830)
!3843 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !3830)
!3844 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !3830)
!3845 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !3830)
!3846 = !DILocalVariable(name: "ptr", scope: !3826, file: !682, line: 136, type: !468)
!3847 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !3830)
!3848 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !3830)
!3849 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !3830)
!3850 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !3830)
!3851 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !3830)
!3852 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !3830)
!3853 = !DILocation(line: 432, column: 27, scope: !3809, inlinedAt: !3811)
!3854 = !DILocation(line: 432, column: 32, scope: !3809, inlinedAt: !3811)
!3855 = !DILocation(line: 432, column: 69, scope: !3809, inlinedAt: !3811)
!3856 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !3857)
!3857 = distinct !DILocation(line: 432, column: 5, scope: !3809, inlinedAt: !3811)
!3858 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !3857)
!3859 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !3857)
!3860 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !3857)
!3861 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !3857)
!3862 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !3857)
!3863 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !3857)
!3864 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !3857)
!3865 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !3857)
!3866 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !3857)
!3867 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !3857)
!3868 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !3857)
!3869 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !3857)
!3870 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !3857)
!3871 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !3857)
!3872 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !3857)
!3873 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !3857)
!3874 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !3857)
!3875 = !DILocation(line: 433, column: 27, scope: !3809, inlinedAt: !3811)
!3876 = !DILocation(line: 433, column: 32, scope: !3809, inlinedAt: !3811)
!3877 = !DILocation(line: 433, column: 78, scope: !3809, inlinedAt: !3811)
!3878 = !DILocation(line: 433, column: 87, scope: !3809, inlinedAt: !3811)
!3879 = !DILocation(line: 433, column: 77, scope: !3809, inlinedAt: !3811)
!3880 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !3881)
!3881 = distinct !DILocation(line: 433, column: 5, scope: !3809, inlinedAt: !3811)
!3882 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !3881)
!3883 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !3881)
!3884 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !3881)
!3885 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !3881)
!3886 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !3881)
!3887 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !3881)
!3888 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !3881)
!3889 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !3881)
!3890 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !3881)
!3891 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !3881)
!3892 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !3881)
!3893 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !3881)
!3894 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !3881)
!3895 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !3881)
!3896 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !3881)
!3897 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !3881)
!3898 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !3881)
!3899 = !DILocation(line: 434, column: 27, scope: !3809, inlinedAt: !3811)
!3900 = !DILocation(line: 434, column: 32, scope: !3809, inlinedAt: !3811)
!3901 = !DILocation(line: 434, column: 56, scope: !3809, inlinedAt: !3811)
!3902 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !3903)
!3903 = distinct !DILocation(line: 434, column: 5, scope: !3809, inlinedAt: !3811)
!3904 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !3903)
!3905 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !3903)
!3906 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !3903)
!3907 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !3903)
!3908 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !3903)
!3909 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !3903)
!3910 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !3903)
!3911 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !3903)
!3912 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !3903)
!3913 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !3903)
!3914 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !3903)
!3915 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !3903)
!3916 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !3903)
!3917 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !3903)
!3918 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !3903)
!3919 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !3903)
!3920 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !3903)
!3921 = !DILocation(line: 435, column: 27, scope: !3809, inlinedAt: !3811)
!3922 = !DILocation(line: 435, column: 32, scope: !3809, inlinedAt: !3811)
!3923 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !3924)
!3924 = distinct !DILocation(line: 435, column: 5, scope: !3809, inlinedAt: !3811)
!3925 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !3924)
!3926 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !3924)
!3927 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !3924)
!3928 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !3924)
!3929 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !3924)
!3930 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !3924)
!3931 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !3924)
!3932 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !3924)
!3933 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !3924)
!3934 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !3924)
!3935 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !3924)
!3936 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !3924)
!3937 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !3924)
!3938 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !3924)
!3939 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !3924)
!3940 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !3924)
!3941 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !3924)
!3942 = !DILocation(line: 437, column: 30, scope: !3943, inlinedAt: !3811)
!3943 = distinct !DILexicalBlock(scope: !3944, file: !682, line: 436, column: 49)
!3944 = distinct !DILexicalBlock(scope: !3809, file: !682, line: 436, column: 19)
!3945 = !DILocation(line: 437, column: 35, scope: !3943, inlinedAt: !3811)
!3946 = !DILocation(line: 774, column: 18, scope: !3761, inlinedAt: !3746)
!3947 = !DILocation(line: 775, column: 19, scope: !3761, inlinedAt: !3746)
!3948 = !DILocation(line: 776, column: 19, scope: !3761, inlinedAt: !3746)
!3949 = distinct !{!3949, !3757, !3950, !1908}
!3950 = !DILocation(line: 777, column: 5, scope: !3740, inlinedAt: !3746)
!3951 = !DILocation(line: 778, column: 5, scope: !3740, inlinedAt: !3746)
!3952 = !DILocation(line: 778, column: 31, scope: !3740, inlinedAt: !3746)
!3953 = !DILocation(line: 778, column: 36, scope: !3740, inlinedAt: !3746)
!3954 = !DILocation(line: 158, column: 71, scope: !3765, inlinedAt: !3955)
!3955 = distinct !DILocation(line: 778, column: 13, scope: !3740, inlinedAt: !3746)
!3956 = !DILocation(line: 158, column: 85, scope: !3765, inlinedAt: !3955)
!3957 = !DILocation(line: 159, column: 34, scope: !3765, inlinedAt: !3955)
!3958 = !DILocation(line: 159, column: 39, scope: !3765, inlinedAt: !3955)
!3959 = !DILocation(line: 140, column: 78, scope: !3775, inlinedAt: !3960)
!3960 = distinct !DILocation(line: 159, column: 13, scope: !3765, inlinedAt: !3955)
!3961 = !DILocation(line: 140, column: 92, scope: !3775, inlinedAt: !3960)
!3962 = !DILocation(line: 140, column: 106, scope: !3775, inlinedAt: !3960)
!3963 = !DILocation(line: 141, column: 14, scope: !3775, inlinedAt: !3960)
!3964 = !DILocation(line: 141, column: 24, scope: !3775, inlinedAt: !3960)
!3965 = !DILocation(line: 141, column: 28, scope: !3775, inlinedAt: !3960)
!3966 = !DILocation(line: 141, column: 58, scope: !3775, inlinedAt: !3960)
!3967 = !DILocation(line: 141, column: 62, scope: !3775, inlinedAt: !3960)
!3968 = !DILocation(line: 141, column: 55, scope: !3775, inlinedAt: !3960)
!3969 = !DILocation(line: 141, column: 92, scope: !3775, inlinedAt: !3960)
!3970 = !DILocation(line: 141, column: 90, scope: !3775, inlinedAt: !3960)
!3971 = !DILocation(line: 142, column: 24, scope: !3775, inlinedAt: !3960)
!3972 = !DILocation(line: 142, column: 50, scope: !3775, inlinedAt: !3960)
!3973 = !DILocation(line: 142, column: 30, scope: !3775, inlinedAt: !3960)
!3974 = !DILocation(line: 143, column: 13, scope: !3775, inlinedAt: !3960)
!3975 = !DILocation(line: 143, column: 12, scope: !3775, inlinedAt: !3960)
!3976 = !DILocation(line: 159, column: 62, scope: !3765, inlinedAt: !3955)
!3977 = !DILocation(line: 778, column: 12, scope: !3740, inlinedAt: !3746)
!3978 = distinct !{!3978, !3951, !3979, !1908}
!3979 = !DILocation(line: 778, column: 45, scope: !3740, inlinedAt: !3746)
!3980 = !DILocation(line: 779, column: 36, scope: !3740, inlinedAt: !3746)
!3981 = !DILocation(line: 779, column: 41, scope: !3740, inlinedAt: !3746)
!3982 = !DILocation(line: 779, column: 50, scope: !3740, inlinedAt: !3746)
!3983 = !DILocation(line: 779, column: 60, scope: !3740, inlinedAt: !3746)
!3984 = !DILocation(line: 779, column: 71, scope: !3740, inlinedAt: !3746)
!3985 = !DILocation(line: 779, column: 82, scope: !3740, inlinedAt: !3746)
!3986 = !DILocation(line: 417, column: 14, scope: !3809, inlinedAt: !3987)
!3987 = distinct !DILocation(line: 779, column: 5, scope: !3740, inlinedAt: !3746)
!3988 = !DILocation(line: 418, column: 14, scope: !3809, inlinedAt: !3987)
!3989 = !DILocation(line: 419, column: 14, scope: !3809, inlinedAt: !3987)
!3990 = !DILocation(line: 420, column: 14, scope: !3809, inlinedAt: !3987)
!3991 = !DILocation(line: 421, column: 14, scope: !3809, inlinedAt: !3987)
!3992 = !DILocation(line: 422, column: 14, scope: !3809, inlinedAt: !3987)
!3993 = !DILocation(line: 431, column: 27, scope: !3809, inlinedAt: !3987)
!3994 = !DILocation(line: 431, column: 32, scope: !3809, inlinedAt: !3987)
!3995 = !DILocation(line: 431, column: 58, scope: !3809, inlinedAt: !3987)
!3996 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !3997)
!3997 = distinct !DILocation(line: 431, column: 5, scope: !3809, inlinedAt: !3987)
!3998 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !3997)
!3999 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !3997)
!4000 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !3997)
!4001 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !3997)
!4002 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !3997)
!4003 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !3997)
!4004 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !3997)
!4005 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !3997)
!4006 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !3997)
!4007 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !3997)
!4008 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !3997)
!4009 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !3997)
!4010 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !3997)
!4011 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !3997)
!4012 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !3997)
!4013 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !3997)
!4014 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !3997)
!4015 = !DILocation(line: 432, column: 27, scope: !3809, inlinedAt: !3987)
!4016 = !DILocation(line: 432, column: 32, scope: !3809, inlinedAt: !3987)
!4017 = !DILocation(line: 432, column: 69, scope: !3809, inlinedAt: !3987)
!4018 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !4019)
!4019 = distinct !DILocation(line: 432, column: 5, scope: !3809, inlinedAt: !3987)
!4020 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !4019)
!4021 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !4019)
!4022 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !4019)
!4023 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !4019)
!4024 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !4019)
!4025 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !4019)
!4026 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !4019)
!4027 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !4019)
!4028 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !4019)
!4029 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !4019)
!4030 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !4019)
!4031 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !4019)
!4032 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !4019)
!4033 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !4019)
!4034 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !4019)
!4035 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !4019)
!4036 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !4019)
!4037 = !DILocation(line: 433, column: 27, scope: !3809, inlinedAt: !3987)
!4038 = !DILocation(line: 433, column: 32, scope: !3809, inlinedAt: !3987)
!4039 = !DILocation(line: 433, column: 78, scope: !3809, inlinedAt: !3987)
!4040 = !DILocation(line: 433, column: 87, scope: !3809, inlinedAt: !3987)
!4041 = !DILocation(line: 433, column: 77, scope: !3809, inlinedAt: !3987)
!4042 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !4043)
!4043 = distinct !DILocation(line: 433, column: 5, scope: !3809, inlinedAt: !3987)
!4044 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !4043)
!4045 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !4043)
!4046 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !4043)
!4047 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !4043)
!4048 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !4043)
!4049 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !4043)
!4050 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !4043)
!4051 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !4043)
!4052 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !4043)
!4053 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !4043)
!4054 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !4043)
!4055 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !4043)
!4056 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !4043)
!4057 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !4043)
!4058 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !4043)
!4059 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !4043)
!4060 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !4043)
!4061 = !DILocation(line: 434, column: 27, scope: !3809, inlinedAt: !3987)
!4062 = !DILocation(line: 434, column: 32, scope: !3809, inlinedAt: !3987)
!4063 = !DILocation(line: 434, column: 56, scope: !3809, inlinedAt: !3987)
!4064 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !4065)
!4065 = distinct !DILocation(line: 434, column: 5, scope: !3809, inlinedAt: !3987)
!4066 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !4065)
!4067 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !4065)
!4068 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !4065)
!4069 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !4065)
!4070 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !4065)
!4071 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !4065)
!4072 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !4065)
!4073 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !4065)
!4074 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !4065)
!4075 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !4065)
!4076 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !4065)
!4077 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !4065)
!4078 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !4065)
!4079 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !4065)
!4080 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !4065)
!4081 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !4065)
!4082 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !4065)
!4083 = !DILocation(line: 435, column: 27, scope: !3809, inlinedAt: !3987)
!4084 = !DILocation(line: 435, column: 32, scope: !3809, inlinedAt: !3987)
!4085 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !4086)
!4086 = distinct !DILocation(line: 435, column: 5, scope: !3809, inlinedAt: !3987)
!4087 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !4086)
!4088 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !4086)
!4089 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !4086)
!4090 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !4086)
!4091 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !4086)
!4092 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !4086)
!4093 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !4086)
!4094 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !4086)
!4095 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !4086)
!4096 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !4086)
!4097 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !4086)
!4098 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !4086)
!4099 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !4086)
!4100 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !4086)
!4101 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !4086)
!4102 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !4086)
!4103 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !4086)
!4104 = !DILocation(line: 437, column: 30, scope: !3943, inlinedAt: !3987)
!4105 = !DILocation(line: 437, column: 35, scope: !3943, inlinedAt: !3987)
!4106 = !DILocation(line: 574, column: 1, scope: !3716)
!4107 = distinct !DISubprogram(name: "noc_async_write<8193U, false, false>", linkageName: "_Z15noc_async_writeILj8193ELb0ELb0EEvjyjhj", scope: !2871, file: !2871, line: 828, type: !4108, scopeLine: 833, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4110, retainedNodes: !1883)
!4108 = !DISubroutineType(types: !4109)
!4109 = !{null, !75, !84, !75, !5, !75}
!4110 = !{!3720, !3721, !3380}
!4111 = !DILocalVariable(name: "src_local_l1_addr", arg: 1, scope: !4107, file: !2871, line: 829, type: !75)
!4112 = !DILocation(line: 829, column: 14, scope: !4107)
!4113 = !DILocalVariable(name: "dst_noc_addr", arg: 2, scope: !4107, file: !2871, line: 830, type: !84)
!4114 = !DILocation(line: 830, column: 14, scope: !4107)
!4115 = !DILocalVariable(name: "size", arg: 3, scope: !4107, file: !2871, line: 831, type: !75)
!4116 = !DILocation(line: 831, column: 14, scope: !4107)
!4117 = !DILocalVariable(name: "noc", arg: 4, scope: !4107, file: !2871, line: 832, type: !5)
!4118 = !DILocation(line: 832, column: 13, scope: !4107)
!4119 = !DILocalVariable(name: "vc", arg: 5, scope: !4107, file: !2871, line: 833, type: !75)
!4120 = !DILocation(line: 833, column: 14, scope: !4107)
!4121 = !DILocation(line: 844, column: 13, scope: !4122)
!4122 = distinct !DILexicalBlock(scope: !4123, file: !2871, line: 840, column: 12)
!4123 = distinct !DILexicalBlock(scope: !4107, file: !2871, line: 838, column: 19)
!4124 = !DILocation(line: 844, column: 33, scope: !4122)
!4125 = !DILocation(line: 844, column: 52, scope: !4122)
!4126 = !DILocation(line: 844, column: 66, scope: !4122)
!4127 = !DILocation(line: 844, column: 72, scope: !4122)
!4128 = !DILocalVariable(name: "noc", arg: 1, scope: !4129, file: !682, line: 784, type: !75)
!4129 = distinct !DISubprogram(name: "ncrisc_noc_fast_write_any_len<(unsigned char)'\\x00', false, false>", linkageName: "_Z29ncrisc_noc_fast_write_any_lenILh0ELb0ELb0EEvjjjyjjbbjbbj", scope: !682, file: !682, line: 783, type: !4130, scopeLine: 795, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4132, retainedNodes: !1883)
!4130 = !DISubroutineType(types: !4131)
!4131 = !{null, !75, !75, !75, !84, !75, !75, !221, !221, !75, !221, !221, !75}
!4132 = !{!3744, !4133, !4134}
!4133 = !DITemplateValueParameter(name: "use_trid", type: !221, value: i1 false)
!4134 = !DITemplateValueParameter(name: "one_packet", type: !221, value: i1 false)
!4135 = !DILocation(line: 784, column: 14, scope: !4129, inlinedAt: !4136)
!4136 = distinct !DILocation(line: 843, column: 9, scope: !4122)
!4137 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !4129, file: !682, line: 785, type: !75)
!4138 = !DILocation(line: 785, column: 14, scope: !4129, inlinedAt: !4136)
!4139 = !DILocalVariable(name: "src_addr", arg: 3, scope: !4129, file: !682, line: 786, type: !75)
!4140 = !DILocation(line: 786, column: 14, scope: !4129, inlinedAt: !4136)
!4141 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !4129, file: !682, line: 787, type: !84)
!4142 = !DILocation(line: 787, column: 14, scope: !4129, inlinedAt: !4136)
!4143 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !4129, file: !682, line: 788, type: !75)
!4144 = !DILocation(line: 788, column: 14, scope: !4129, inlinedAt: !4136)
!4145 = !DILocalVariable(name: "vc", arg: 6, scope: !4129, file: !682, line: 789, type: !75)
!4146 = !DILocation(line: 789, column: 14, scope: !4129, inlinedAt: !4136)
!4147 = !DILocalVariable(name: "mcast", arg: 7, scope: !4129, file: !682, line: 790, type: !221)
!4148 = !DILocation(line: 790, column: 10, scope: !4129, inlinedAt: !4136)
!4149 = !DILocalVariable(name: "linked", arg: 8, scope: !4129, file: !682, line: 791, type: !221)
!4150 = !DILocation(line: 791, column: 10, scope: !4129, inlinedAt: !4136)
!4151 = !DILocalVariable(name: "num_dests", arg: 9, scope: !4129, file: !682, line: 792, type: !75)
!4152 = !DILocation(line: 792, column: 14, scope: !4129, inlinedAt: !4136)
!4153 = !DILocalVariable(name: "multicast_path_reserve", arg: 10, scope: !4129, file: !682, line: 793, type: !221)
!4154 = !DILocation(line: 793, column: 10, scope: !4129, inlinedAt: !4136)
!4155 = !DILocalVariable(name: "posted", arg: 11, scope: !4129, file: !682, line: 794, type: !221)
!4156 = !DILocation(line: 794, column: 10, scope: !4129, inlinedAt: !4136)
!4157 = !DILocalVariable(name: "trid", arg: 12, scope: !4129, file: !682, line: 795, type: !75)
!4158 = !DILocation(line: 795, column: 14, scope: !4129, inlinedAt: !4136)
!4159 = !DILocation(line: 797, column: 9, scope: !4160, inlinedAt: !4136)
!4160 = distinct !DILexicalBlock(scope: !4161, file: !682, line: 796, column: 32)
!4161 = distinct !DILexicalBlock(scope: !4129, file: !682, line: 796, column: 19)
!4162 = !DILocation(line: 797, column: 16, scope: !4160, inlinedAt: !4136)
!4163 = !DILocation(line: 797, column: 26, scope: !4160, inlinedAt: !4136)
!4164 = !DILocation(line: 798, column: 13, scope: !4165, inlinedAt: !4136)
!4165 = distinct !DILexicalBlock(scope: !4160, file: !682, line: 797, column: 48)
!4166 = !DILocation(line: 798, column: 39, scope: !4165, inlinedAt: !4136)
!4167 = !DILocation(line: 798, column: 44, scope: !4165, inlinedAt: !4136)
!4168 = !DILocation(line: 158, column: 71, scope: !3765, inlinedAt: !4169)
!4169 = distinct !DILocation(line: 798, column: 21, scope: !4165, inlinedAt: !4136)
!4170 = !DILocation(line: 158, column: 85, scope: !3765, inlinedAt: !4169)
!4171 = !DILocation(line: 159, column: 34, scope: !3765, inlinedAt: !4169)
!4172 = !DILocation(line: 159, column: 39, scope: !3765, inlinedAt: !4169)
!4173 = !DILocation(line: 140, column: 78, scope: !3775, inlinedAt: !4174)
!4174 = distinct !DILocation(line: 159, column: 13, scope: !3765, inlinedAt: !4169)
!4175 = !DILocation(line: 140, column: 92, scope: !3775, inlinedAt: !4174)
!4176 = !DILocation(line: 140, column: 106, scope: !3775, inlinedAt: !4174)
!4177 = !DILocation(line: 141, column: 14, scope: !3775, inlinedAt: !4174)
!4178 = !DILocation(line: 141, column: 24, scope: !3775, inlinedAt: !4174)
!4179 = !DILocation(line: 141, column: 28, scope: !3775, inlinedAt: !4174)
!4180 = !DILocation(line: 141, column: 58, scope: !3775, inlinedAt: !4174)
!4181 = !DILocation(line: 141, column: 62, scope: !3775, inlinedAt: !4174)
!4182 = !DILocation(line: 141, column: 55, scope: !3775, inlinedAt: !4174)
!4183 = !DILocation(line: 141, column: 92, scope: !3775, inlinedAt: !4174)
!4184 = !DILocation(line: 141, column: 90, scope: !3775, inlinedAt: !4174)
!4185 = !DILocation(line: 142, column: 24, scope: !3775, inlinedAt: !4174)
!4186 = !DILocation(line: 142, column: 50, scope: !3775, inlinedAt: !4174)
!4187 = !DILocation(line: 142, column: 30, scope: !3775, inlinedAt: !4174)
!4188 = !DILocation(line: 143, column: 13, scope: !3775, inlinedAt: !4174)
!4189 = !DILocation(line: 143, column: 12, scope: !3775, inlinedAt: !4174)
!4190 = !DILocation(line: 159, column: 62, scope: !3765, inlinedAt: !4169)
!4191 = !DILocation(line: 798, column: 20, scope: !4165, inlinedAt: !4136)
!4192 = distinct !{!4192, !4164, !4193, !1908}
!4193 = !DILocation(line: 798, column: 53, scope: !4165, inlinedAt: !4136)
!4194 = !DILocation(line: 800, column: 17, scope: !4165, inlinedAt: !4136)
!4195 = !DILocation(line: 801, column: 17, scope: !4165, inlinedAt: !4136)
!4196 = !DILocation(line: 802, column: 17, scope: !4165, inlinedAt: !4136)
!4197 = !DILocation(line: 803, column: 17, scope: !4165, inlinedAt: !4136)
!4198 = !DILocation(line: 805, column: 17, scope: !4165, inlinedAt: !4136)
!4199 = !DILocation(line: 806, column: 17, scope: !4165, inlinedAt: !4136)
!4200 = !DILocation(line: 807, column: 17, scope: !4165, inlinedAt: !4136)
!4201 = !DILocation(line: 808, column: 17, scope: !4165, inlinedAt: !4136)
!4202 = !DILocation(line: 809, column: 17, scope: !4165, inlinedAt: !4136)
!4203 = !DILocation(line: 810, column: 17, scope: !4165, inlinedAt: !4136)
!4204 = !DILocation(line: 811, column: 17, scope: !4165, inlinedAt: !4136)
!4205 = !DILocalVariable(name: "noc", arg: 1, scope: !4206, file: !682, line: 463, type: !75)
!4206 = distinct !DISubprogram(name: "ncrisc_noc_fast_write<(unsigned char)'\\x00', false, true>", linkageName: "_Z21ncrisc_noc_fast_writeILh0ELb0ELb1EEvjjjyjjbbjbbj", scope: !682, file: !682, line: 462, type: !4130, scopeLine: 474, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4207, retainedNodes: !1883)
!4207 = !{!3744, !4133, !4208}
!4208 = !DITemplateValueParameter(name: "update_counter", type: !221, value: i1 true)
!4209 = !DILocation(line: 463, column: 14, scope: !4206, inlinedAt: !4210)
!4210 = distinct !DILocation(line: 799, column: 13, scope: !4165, inlinedAt: !4136)
!4211 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !4206, file: !682, line: 464, type: !75)
!4212 = !DILocation(line: 464, column: 14, scope: !4206, inlinedAt: !4210)
!4213 = !DILocalVariable(name: "src_addr", arg: 3, scope: !4206, file: !682, line: 465, type: !75)
!4214 = !DILocation(line: 465, column: 14, scope: !4206, inlinedAt: !4210)
!4215 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !4206, file: !682, line: 466, type: !84)
!4216 = !DILocation(line: 466, column: 14, scope: !4206, inlinedAt: !4210)
!4217 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !4206, file: !682, line: 467, type: !75)
!4218 = !DILocation(line: 467, column: 14, scope: !4206, inlinedAt: !4210)
!4219 = !DILocalVariable(name: "vc", arg: 6, scope: !4206, file: !682, line: 468, type: !75)
!4220 = !DILocation(line: 468, column: 14, scope: !4206, inlinedAt: !4210)
!4221 = !DILocalVariable(name: "mcast", arg: 7, scope: !4206, file: !682, line: 469, type: !221)
!4222 = !DILocation(line: 469, column: 10, scope: !4206, inlinedAt: !4210)
!4223 = !DILocalVariable(name: "linked", arg: 8, scope: !4206, file: !682, line: 470, type: !221)
!4224 = !DILocation(line: 470, column: 10, scope: !4206, inlinedAt: !4210)
!4225 = !DILocalVariable(name: "num_dests", arg: 9, scope: !4206, file: !682, line: 471, type: !75)
!4226 = !DILocation(line: 471, column: 14, scope: !4206, inlinedAt: !4210)
!4227 = !DILocalVariable(name: "multicast_path_reserve", arg: 10, scope: !4206, file: !682, line: 472, type: !221)
!4228 = !DILocation(line: 472, column: 10, scope: !4206, inlinedAt: !4210)
!4229 = !DILocalVariable(name: "posted", arg: 11, scope: !4206, file: !682, line: 473, type: !221)
!4230 = !DILocation(line: 473, column: 10, scope: !4206, inlinedAt: !4210)
!4231 = !DILocalVariable(name: "trid", arg: 12, scope: !4206, file: !682, line: 474, type: !75)
!4232 = !DILocation(line: 474, column: 14, scope: !4206, inlinedAt: !4210)
!4233 = !DILocalVariable(name: "noc_cmd_field", scope: !4206, file: !682, line: 483, type: !75)
!4234 = !DILocation(line: 483, column: 14, scope: !4206, inlinedAt: !4210)
!4235 = !DILocation(line: 484, column: 74, scope: !4206, inlinedAt: !4210)
!4236 = !DILocation(line: 484, column: 56, scope: !4206, inlinedAt: !4210)
!4237 = !DILocation(line: 484, column: 54, scope: !4206, inlinedAt: !4210)
!4238 = !DILocation(line: 484, column: 81, scope: !4206, inlinedAt: !4210)
!4239 = !DILocation(line: 484, column: 78, scope: !4206, inlinedAt: !4210)
!4240 = !DILocation(line: 485, column: 10, scope: !4206, inlinedAt: !4210)
!4241 = !DILocation(line: 485, column: 20, scope: !4206, inlinedAt: !4210)
!4242 = !DILocation(line: 485, column: 71, scope: !4206, inlinedAt: !4210)
!4243 = !DILocation(line: 484, column: 115, scope: !4206, inlinedAt: !4210)
!4244 = !DILocation(line: 486, column: 10, scope: !4206, inlinedAt: !4210)
!4245 = !DILocation(line: 485, column: 102, scope: !4206, inlinedAt: !4210)
!4246 = !DILocation(line: 492, column: 27, scope: !4206, inlinedAt: !4210)
!4247 = !DILocation(line: 492, column: 32, scope: !4206, inlinedAt: !4210)
!4248 = !DILocation(line: 492, column: 51, scope: !4206, inlinedAt: !4210)
!4249 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !4250)
!4250 = distinct !DILocation(line: 492, column: 5, scope: !4206, inlinedAt: !4210)
!4251 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !4250)
!4252 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !4250)
!4253 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !4250)
!4254 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !4250)
!4255 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !4250)
!4256 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !4250)
!4257 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !4250)
!4258 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !4250)
!4259 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !4250)
!4260 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !4250)
!4261 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !4250)
!4262 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !4250)
!4263 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !4250)
!4264 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !4250)
!4265 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !4250)
!4266 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !4250)
!4267 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !4250)
!4268 = !DILocation(line: 493, column: 27, scope: !4206, inlinedAt: !4210)
!4269 = !DILocation(line: 493, column: 32, scope: !4206, inlinedAt: !4210)
!4270 = !DILocation(line: 493, column: 59, scope: !4206, inlinedAt: !4210)
!4271 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !4272)
!4272 = distinct !DILocation(line: 493, column: 5, scope: !4206, inlinedAt: !4210)
!4273 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !4272)
!4274 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !4272)
!4275 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !4272)
!4276 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !4272)
!4277 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !4272)
!4278 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !4272)
!4279 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !4272)
!4280 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !4272)
!4281 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !4272)
!4282 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !4272)
!4283 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !4272)
!4284 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !4272)
!4285 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !4272)
!4286 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !4272)
!4287 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !4272)
!4288 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !4272)
!4289 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !4272)
!4290 = !DILocation(line: 494, column: 27, scope: !4206, inlinedAt: !4210)
!4291 = !DILocation(line: 494, column: 32, scope: !4206, inlinedAt: !4210)
!4292 = !DILocation(line: 494, column: 68, scope: !4206, inlinedAt: !4210)
!4293 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !4294)
!4294 = distinct !DILocation(line: 494, column: 5, scope: !4206, inlinedAt: !4210)
!4295 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !4294)
!4296 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !4294)
!4297 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !4294)
!4298 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !4294)
!4299 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !4294)
!4300 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !4294)
!4301 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !4294)
!4302 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !4294)
!4303 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !4294)
!4304 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !4294)
!4305 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !4294)
!4306 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !4294)
!4307 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !4294)
!4308 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !4294)
!4309 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !4294)
!4310 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !4294)
!4311 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !4294)
!4312 = !DILocation(line: 495, column: 27, scope: !4206, inlinedAt: !4210)
!4313 = !DILocation(line: 495, column: 32, scope: !4206, inlinedAt: !4210)
!4314 = !DILocation(line: 495, column: 77, scope: !4206, inlinedAt: !4210)
!4315 = !DILocation(line: 495, column: 87, scope: !4206, inlinedAt: !4210)
!4316 = !DILocation(line: 495, column: 76, scope: !4206, inlinedAt: !4210)
!4317 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !4318)
!4318 = distinct !DILocation(line: 495, column: 5, scope: !4206, inlinedAt: !4210)
!4319 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !4318)
!4320 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !4318)
!4321 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !4318)
!4322 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !4318)
!4323 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !4318)
!4324 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !4318)
!4325 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !4318)
!4326 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !4318)
!4327 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !4318)
!4328 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !4318)
!4329 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !4318)
!4330 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !4318)
!4331 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !4318)
!4332 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !4318)
!4333 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !4318)
!4334 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !4318)
!4335 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !4318)
!4336 = !DILocation(line: 496, column: 27, scope: !4206, inlinedAt: !4210)
!4337 = !DILocation(line: 496, column: 32, scope: !4206, inlinedAt: !4210)
!4338 = !DILocation(line: 496, column: 56, scope: !4206, inlinedAt: !4210)
!4339 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !4340)
!4340 = distinct !DILocation(line: 496, column: 5, scope: !4206, inlinedAt: !4210)
!4341 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !4340)
!4342 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !4340)
!4343 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !4340)
!4344 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !4340)
!4345 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !4340)
!4346 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !4340)
!4347 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !4340)
!4348 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !4340)
!4349 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !4340)
!4350 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !4340)
!4351 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !4340)
!4352 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !4340)
!4353 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !4340)
!4354 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !4340)
!4355 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !4340)
!4356 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !4340)
!4357 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !4340)
!4358 = !DILocation(line: 497, column: 27, scope: !4206, inlinedAt: !4210)
!4359 = !DILocation(line: 497, column: 32, scope: !4206, inlinedAt: !4210)
!4360 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !4361)
!4361 = distinct !DILocation(line: 497, column: 5, scope: !4206, inlinedAt: !4210)
!4362 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !4361)
!4363 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !4361)
!4364 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !4361)
!4365 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !4361)
!4366 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !4361)
!4367 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !4361)
!4368 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !4361)
!4369 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !4361)
!4370 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !4361)
!4371 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !4361)
!4372 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !4361)
!4373 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !4361)
!4374 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !4361)
!4375 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !4361)
!4376 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !4361)
!4377 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !4361)
!4378 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !4361)
!4379 = !DILocation(line: 500, column: 13, scope: !4380, inlinedAt: !4210)
!4380 = distinct !DILexicalBlock(scope: !4381, file: !682, line: 500, column: 13)
!4381 = distinct !DILexicalBlock(scope: !4382, file: !682, line: 499, column: 67)
!4382 = distinct !DILexicalBlock(scope: !4206, file: !682, line: 499, column: 19)
!4383 = !DILocation(line: 501, column: 42, scope: !4384, inlinedAt: !4210)
!4384 = distinct !DILexicalBlock(scope: !4380, file: !682, line: 500, column: 21)
!4385 = !DILocation(line: 501, column: 47, scope: !4384, inlinedAt: !4210)
!4386 = !DILocation(line: 502, column: 9, scope: !4384, inlinedAt: !4210)
!4387 = !DILocation(line: 503, column: 45, scope: !4388, inlinedAt: !4210)
!4388 = distinct !DILexicalBlock(scope: !4380, file: !682, line: 502, column: 16)
!4389 = !DILocation(line: 503, column: 50, scope: !4388, inlinedAt: !4210)
!4390 = !DILocation(line: 504, column: 48, scope: !4388, inlinedAt: !4210)
!4391 = !DILocation(line: 504, column: 40, scope: !4388, inlinedAt: !4210)
!4392 = !DILocation(line: 504, column: 45, scope: !4388, inlinedAt: !4210)
!4393 = !DILocation(line: 812, column: 22, scope: !4165, inlinedAt: !4136)
!4394 = !DILocation(line: 813, column: 23, scope: !4165, inlinedAt: !4136)
!4395 = !DILocation(line: 814, column: 23, scope: !4165, inlinedAt: !4136)
!4396 = distinct !{!4396, !4159, !4397, !1908}
!4397 = !DILocation(line: 815, column: 9, scope: !4160, inlinedAt: !4136)
!4398 = !DILocation(line: 817, column: 5, scope: !4129, inlinedAt: !4136)
!4399 = !DILocation(line: 817, column: 31, scope: !4129, inlinedAt: !4136)
!4400 = !DILocation(line: 817, column: 36, scope: !4129, inlinedAt: !4136)
!4401 = !DILocation(line: 158, column: 71, scope: !3765, inlinedAt: !4402)
!4402 = distinct !DILocation(line: 817, column: 13, scope: !4129, inlinedAt: !4136)
!4403 = !DILocation(line: 158, column: 85, scope: !3765, inlinedAt: !4402)
!4404 = !DILocation(line: 159, column: 34, scope: !3765, inlinedAt: !4402)
!4405 = !DILocation(line: 159, column: 39, scope: !3765, inlinedAt: !4402)
!4406 = !DILocation(line: 140, column: 78, scope: !3775, inlinedAt: !4407)
!4407 = distinct !DILocation(line: 159, column: 13, scope: !3765, inlinedAt: !4402)
!4408 = !DILocation(line: 140, column: 92, scope: !3775, inlinedAt: !4407)
!4409 = !DILocation(line: 140, column: 106, scope: !3775, inlinedAt: !4407)
!4410 = !DILocation(line: 141, column: 14, scope: !3775, inlinedAt: !4407)
!4411 = !DILocation(line: 141, column: 24, scope: !3775, inlinedAt: !4407)
!4412 = !DILocation(line: 141, column: 28, scope: !3775, inlinedAt: !4407)
!4413 = !DILocation(line: 141, column: 58, scope: !3775, inlinedAt: !4407)
!4414 = !DILocation(line: 141, column: 62, scope: !3775, inlinedAt: !4407)
!4415 = !DILocation(line: 141, column: 55, scope: !3775, inlinedAt: !4407)
!4416 = !DILocation(line: 141, column: 92, scope: !3775, inlinedAt: !4407)
!4417 = !DILocation(line: 141, column: 90, scope: !3775, inlinedAt: !4407)
!4418 = !DILocation(line: 142, column: 24, scope: !3775, inlinedAt: !4407)
!4419 = !DILocation(line: 142, column: 50, scope: !3775, inlinedAt: !4407)
!4420 = !DILocation(line: 142, column: 30, scope: !3775, inlinedAt: !4407)
!4421 = !DILocation(line: 143, column: 13, scope: !3775, inlinedAt: !4407)
!4422 = !DILocation(line: 143, column: 12, scope: !3775, inlinedAt: !4407)
!4423 = !DILocation(line: 159, column: 62, scope: !3765, inlinedAt: !4402)
!4424 = !DILocation(line: 817, column: 12, scope: !4129, inlinedAt: !4136)
!4425 = distinct !{!4425, !4398, !4426, !1908}
!4426 = !DILocation(line: 817, column: 45, scope: !4129, inlinedAt: !4136)
!4427 = !DILocation(line: 819, column: 9, scope: !4129, inlinedAt: !4136)
!4428 = !DILocation(line: 820, column: 9, scope: !4129, inlinedAt: !4136)
!4429 = !DILocation(line: 821, column: 9, scope: !4129, inlinedAt: !4136)
!4430 = !DILocation(line: 822, column: 9, scope: !4129, inlinedAt: !4136)
!4431 = !DILocation(line: 823, column: 9, scope: !4129, inlinedAt: !4136)
!4432 = !DILocation(line: 824, column: 9, scope: !4129, inlinedAt: !4136)
!4433 = !DILocation(line: 825, column: 9, scope: !4129, inlinedAt: !4136)
!4434 = !DILocation(line: 826, column: 9, scope: !4129, inlinedAt: !4136)
!4435 = !DILocation(line: 827, column: 9, scope: !4129, inlinedAt: !4136)
!4436 = !DILocation(line: 828, column: 9, scope: !4129, inlinedAt: !4136)
!4437 = !DILocation(line: 829, column: 9, scope: !4129, inlinedAt: !4136)
!4438 = !DILocation(line: 830, column: 9, scope: !4129, inlinedAt: !4136)
!4439 = !DILocation(line: 463, column: 14, scope: !4206, inlinedAt: !4440)
!4440 = distinct !DILocation(line: 818, column: 5, scope: !4129, inlinedAt: !4136)
!4441 = !DILocation(line: 464, column: 14, scope: !4206, inlinedAt: !4440)
!4442 = !DILocation(line: 465, column: 14, scope: !4206, inlinedAt: !4440)
!4443 = !DILocation(line: 466, column: 14, scope: !4206, inlinedAt: !4440)
!4444 = !DILocation(line: 467, column: 14, scope: !4206, inlinedAt: !4440)
!4445 = !DILocation(line: 468, column: 14, scope: !4206, inlinedAt: !4440)
!4446 = !DILocation(line: 469, column: 10, scope: !4206, inlinedAt: !4440)
!4447 = !DILocation(line: 470, column: 10, scope: !4206, inlinedAt: !4440)
!4448 = !DILocation(line: 471, column: 14, scope: !4206, inlinedAt: !4440)
!4449 = !DILocation(line: 472, column: 10, scope: !4206, inlinedAt: !4440)
!4450 = !DILocation(line: 473, column: 10, scope: !4206, inlinedAt: !4440)
!4451 = !DILocation(line: 474, column: 14, scope: !4206, inlinedAt: !4440)
!4452 = !DILocation(line: 483, column: 14, scope: !4206, inlinedAt: !4440)
!4453 = !DILocation(line: 484, column: 74, scope: !4206, inlinedAt: !4440)
!4454 = !DILocation(line: 484, column: 56, scope: !4206, inlinedAt: !4440)
!4455 = !DILocation(line: 484, column: 54, scope: !4206, inlinedAt: !4440)
!4456 = !DILocation(line: 484, column: 81, scope: !4206, inlinedAt: !4440)
!4457 = !DILocation(line: 484, column: 78, scope: !4206, inlinedAt: !4440)
!4458 = !DILocation(line: 485, column: 10, scope: !4206, inlinedAt: !4440)
!4459 = !DILocation(line: 485, column: 20, scope: !4206, inlinedAt: !4440)
!4460 = !DILocation(line: 485, column: 71, scope: !4206, inlinedAt: !4440)
!4461 = !DILocation(line: 484, column: 115, scope: !4206, inlinedAt: !4440)
!4462 = !DILocation(line: 486, column: 10, scope: !4206, inlinedAt: !4440)
!4463 = !DILocation(line: 485, column: 102, scope: !4206, inlinedAt: !4440)
!4464 = !DILocation(line: 492, column: 27, scope: !4206, inlinedAt: !4440)
!4465 = !DILocation(line: 492, column: 32, scope: !4206, inlinedAt: !4440)
!4466 = !DILocation(line: 492, column: 51, scope: !4206, inlinedAt: !4440)
!4467 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !4468)
!4468 = distinct !DILocation(line: 492, column: 5, scope: !4206, inlinedAt: !4440)
!4469 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !4468)
!4470 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !4468)
!4471 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !4468)
!4472 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !4468)
!4473 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !4468)
!4474 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !4468)
!4475 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !4468)
!4476 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !4468)
!4477 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !4468)
!4478 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !4468)
!4479 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !4468)
!4480 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !4468)
!4481 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !4468)
!4482 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !4468)
!4483 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !4468)
!4484 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !4468)
!4485 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !4468)
!4486 = !DILocation(line: 493, column: 27, scope: !4206, inlinedAt: !4440)
!4487 = !DILocation(line: 493, column: 32, scope: !4206, inlinedAt: !4440)
!4488 = !DILocation(line: 493, column: 59, scope: !4206, inlinedAt: !4440)
!4489 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !4490)
!4490 = distinct !DILocation(line: 493, column: 5, scope: !4206, inlinedAt: !4440)
!4491 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !4490)
!4492 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !4490)
!4493 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !4490)
!4494 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !4490)
!4495 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !4490)
!4496 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !4490)
!4497 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !4490)
!4498 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !4490)
!4499 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !4490)
!4500 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !4490)
!4501 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !4490)
!4502 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !4490)
!4503 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !4490)
!4504 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !4490)
!4505 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !4490)
!4506 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !4490)
!4507 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !4490)
!4508 = !DILocation(line: 494, column: 27, scope: !4206, inlinedAt: !4440)
!4509 = !DILocation(line: 494, column: 32, scope: !4206, inlinedAt: !4440)
!4510 = !DILocation(line: 494, column: 68, scope: !4206, inlinedAt: !4440)
!4511 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !4512)
!4512 = distinct !DILocation(line: 494, column: 5, scope: !4206, inlinedAt: !4440)
!4513 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !4512)
!4514 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !4512)
!4515 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !4512)
!4516 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !4512)
!4517 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !4512)
!4518 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !4512)
!4519 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !4512)
!4520 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !4512)
!4521 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !4512)
!4522 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !4512)
!4523 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !4512)
!4524 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !4512)
!4525 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !4512)
!4526 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !4512)
!4527 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !4512)
!4528 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !4512)
!4529 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !4512)
!4530 = !DILocation(line: 495, column: 27, scope: !4206, inlinedAt: !4440)
!4531 = !DILocation(line: 495, column: 32, scope: !4206, inlinedAt: !4440)
!4532 = !DILocation(line: 495, column: 77, scope: !4206, inlinedAt: !4440)
!4533 = !DILocation(line: 495, column: 87, scope: !4206, inlinedAt: !4440)
!4534 = !DILocation(line: 495, column: 76, scope: !4206, inlinedAt: !4440)
!4535 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !4536)
!4536 = distinct !DILocation(line: 495, column: 5, scope: !4206, inlinedAt: !4440)
!4537 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !4536)
!4538 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !4536)
!4539 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !4536)
!4540 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !4536)
!4541 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !4536)
!4542 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !4536)
!4543 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !4536)
!4544 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !4536)
!4545 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !4536)
!4546 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !4536)
!4547 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !4536)
!4548 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !4536)
!4549 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !4536)
!4550 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !4536)
!4551 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !4536)
!4552 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !4536)
!4553 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !4536)
!4554 = !DILocation(line: 496, column: 27, scope: !4206, inlinedAt: !4440)
!4555 = !DILocation(line: 496, column: 32, scope: !4206, inlinedAt: !4440)
!4556 = !DILocation(line: 496, column: 56, scope: !4206, inlinedAt: !4440)
!4557 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !4558)
!4558 = distinct !DILocation(line: 496, column: 5, scope: !4206, inlinedAt: !4440)
!4559 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !4558)
!4560 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !4558)
!4561 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !4558)
!4562 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !4558)
!4563 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !4558)
!4564 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !4558)
!4565 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !4558)
!4566 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !4558)
!4567 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !4558)
!4568 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !4558)
!4569 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !4558)
!4570 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !4558)
!4571 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !4558)
!4572 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !4558)
!4573 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !4558)
!4574 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !4558)
!4575 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !4558)
!4576 = !DILocation(line: 497, column: 27, scope: !4206, inlinedAt: !4440)
!4577 = !DILocation(line: 497, column: 32, scope: !4206, inlinedAt: !4440)
!4578 = !DILocation(line: 134, column: 14, scope: !3826, inlinedAt: !4579)
!4579 = distinct !DILocation(line: 497, column: 5, scope: !4206, inlinedAt: !4440)
!4580 = !DILocation(line: 134, column: 28, scope: !3826, inlinedAt: !4579)
!4581 = !DILocation(line: 134, column: 42, scope: !3826, inlinedAt: !4579)
!4582 = !DILocation(line: 134, column: 57, scope: !3826, inlinedAt: !4579)
!4583 = !DILocation(line: 135, column: 14, scope: !3826, inlinedAt: !4579)
!4584 = !DILocation(line: 135, column: 24, scope: !3826, inlinedAt: !4579)
!4585 = !DILocation(line: 135, column: 28, scope: !3826, inlinedAt: !4579)
!4586 = !DILocation(line: 135, column: 58, scope: !3826, inlinedAt: !4579)
!4587 = !DILocation(line: 135, column: 62, scope: !3826, inlinedAt: !4579)
!4588 = !DILocation(line: 135, column: 55, scope: !3826, inlinedAt: !4579)
!4589 = !DILocation(line: 135, column: 92, scope: !3826, inlinedAt: !4579)
!4590 = !DILocation(line: 135, column: 90, scope: !3826, inlinedAt: !4579)
!4591 = !DILocation(line: 136, column: 24, scope: !3826, inlinedAt: !4579)
!4592 = !DILocation(line: 136, column: 50, scope: !3826, inlinedAt: !4579)
!4593 = !DILocation(line: 136, column: 30, scope: !3826, inlinedAt: !4579)
!4594 = !DILocation(line: 137, column: 12, scope: !3826, inlinedAt: !4579)
!4595 = !DILocation(line: 137, column: 6, scope: !3826, inlinedAt: !4579)
!4596 = !DILocation(line: 137, column: 10, scope: !3826, inlinedAt: !4579)
!4597 = !DILocation(line: 500, column: 13, scope: !4380, inlinedAt: !4440)
!4598 = !DILocation(line: 501, column: 42, scope: !4384, inlinedAt: !4440)
!4599 = !DILocation(line: 501, column: 47, scope: !4384, inlinedAt: !4440)
!4600 = !DILocation(line: 502, column: 9, scope: !4384, inlinedAt: !4440)
!4601 = !DILocation(line: 503, column: 45, scope: !4388, inlinedAt: !4440)
!4602 = !DILocation(line: 503, column: 50, scope: !4388, inlinedAt: !4440)
!4603 = !DILocation(line: 504, column: 48, scope: !4388, inlinedAt: !4440)
!4604 = !DILocation(line: 504, column: 40, scope: !4388, inlinedAt: !4440)
!4605 = !DILocation(line: 504, column: 45, scope: !4388, inlinedAt: !4440)
!4606 = !DILocation(line: 847, column: 1, scope: !4107)
