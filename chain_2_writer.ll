; ModuleID = '/tmp/pytest-of-root/pytest-207/test_compiles_two_products_0/chain_2_writer.cpp'
source_filename = "/tmp/pytest-of-root/pytest-207/test_compiles_two_products_0/chain_2_writer.cpp"
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
  %143 = alloca i32, align 4
  %144 = alloca %struct.TensorAccessorArgs, align 4
  %145 = alloca %struct.TensorAccessor, align 4
  %146 = alloca %struct.TensorAccessorArgs.0, align 4
  %147 = alloca %struct.TensorAccessor, align 4
  %148 = alloca i32, align 4
  %149 = alloca i32, align 4
  %150 = alloca i32, align 4
  %151 = alloca i32, align 4
  %152 = alloca i32, align 4
    #dbg_declare(ptr %131, !2923, !DIExpression(), !2924)
  store i32 1, ptr %131, align 4, !dbg !2924
    #dbg_declare(ptr %132, !2925, !DIExpression(), !2926)
  store i32 16, ptr %132, align 4, !dbg !2926
    #dbg_declare(ptr %133, !2927, !DIExpression(), !2928)
  store i32 3, ptr %133, align 4, !dbg !2928
    #dbg_declare(ptr %134, !2929, !DIExpression(), !2930)
  store i32 2048, ptr %134, align 4, !dbg !2930
    #dbg_declare(ptr %135, !2931, !DIExpression(), !2932)
  store i32 3, ptr %135, align 4, !dbg !2932
    #dbg_declare(ptr %136, !2933, !DIExpression(), !2934)
  store i32 3, ptr %136, align 4, !dbg !2934
    #dbg_declare(ptr %137, !2935, !DIExpression(), !2936)
  store i32 4096, ptr %137, align 4, !dbg !2936
    #dbg_declare(ptr %138, !2937, !DIExpression(), !2938)
  store i32 1, ptr %138, align 4, !dbg !2938
    #dbg_declare(ptr %139, !2939, !DIExpression(), !2940)
  store i32 2, ptr %139, align 4, !dbg !2940
    #dbg_declare(ptr %140, !2941, !DIExpression(), !2942)
  %153 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 0), !dbg !2943
  store i32 %153, ptr %140, align 4, !dbg !2942
    #dbg_declare(ptr %141, !2944, !DIExpression(), !2945)
  %154 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 1), !dbg !2946
  store i32 %154, ptr %141, align 4, !dbg !2945
    #dbg_declare(ptr %142, !2947, !DIExpression(), !2948)
  %155 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 2), !dbg !2949
  store i32 %155, ptr %142, align 4, !dbg !2948
    #dbg_declare(ptr %143, !2950, !DIExpression(), !2951)
  %156 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 3), !dbg !2952
  store i32 %156, ptr %143, align 4, !dbg !2951
    #dbg_declare(ptr %144, !2953, !DIExpression(), !2954)
  call void @llvm.memset.p0.i32(ptr align 4 %144, i8 0, i32 4, i1 false), !dbg !2954
    #dbg_declare(ptr %145, !2955, !DIExpression(), !2956)
  %157 = load i32, ptr %140, align 4, !dbg !2957
  call void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %145, ptr noundef nonnull align 4 dereferenceable(4) %144, i32 noundef %157, i32 noundef 2048), !dbg !2958
    #dbg_declare(ptr %146, !2959, !DIExpression(), !2960)
  call void @llvm.memset.p0.i32(ptr align 4 %146, i8 0, i32 4, i1 false), !dbg !2960
    #dbg_declare(ptr %147, !2961, !DIExpression(), !2962)
  %158 = load i32, ptr %141, align 4, !dbg !2963
  call void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %147, ptr noundef nonnull align 4 dereferenceable(4) %146, i32 noundef %158, i32 noundef 2048), !dbg !2964
  store i32 1, ptr %124, align 4
    #dbg_declare(ptr %124, !2965, !DIExpression(), !2969)
  store i32 3, ptr %125, align 4
    #dbg_declare(ptr %125, !2971, !DIExpression(), !2972)
    #dbg_declare(ptr %126, !2973, !DIExpression(), !2974)
  %159 = load i32, ptr %124, align 4, !dbg !2975
  store i32 %159, ptr %89, align 4
    #dbg_declare(ptr %89, !2976, !DIExpression(), !2980)
  %160 = load i32, ptr %89, align 4, !dbg !2982
  store i32 %160, ptr %63, align 4
    #dbg_declare(ptr %63, !2983, !DIExpression(), !2987)
  %161 = load i32, ptr %63, align 4, !dbg !2989
  %162 = mul i32 %161, 4096, !dbg !2990
  %163 = add i32 -4980736, %162, !dbg !2990
  %164 = add i32 %163, 12, !dbg !2990
  %165 = inttoptr i32 %164 to ptr, !dbg !2991
  %166 = ptrtoint ptr %165 to i32, !dbg !2992
  store i32 %166, ptr %126, align 4, !dbg !2974
    #dbg_declare(ptr %127, !2993, !DIExpression(), !2994)
  %167 = load i32, ptr %124, align 4, !dbg !2995
  store i32 %167, ptr %86, align 4
    #dbg_declare(ptr %86, !2996, !DIExpression(), !2998)
  %168 = load i32, ptr %86, align 4, !dbg !3000
  store i32 %168, ptr %66, align 4
    #dbg_declare(ptr %66, !2983, !DIExpression(), !3001)
  %169 = load i32, ptr %66, align 4, !dbg !3003
  %170 = mul i32 %169, 4096, !dbg !3004
  %171 = add i32 -4980736, %170, !dbg !3004
  %172 = add i32 %171, 16, !dbg !3004
  %173 = inttoptr i32 %172 to ptr, !dbg !3005
  %174 = load volatile i32, ptr %173, align 4, !dbg !3006
  store i32 %174, ptr %127, align 4, !dbg !2994
    #dbg_declare(ptr %128, !3007, !DIExpression(), !3008)
  br label %175, !dbg !3009

175:                                              ; preds = %223, %0
    #dbg_declare(ptr %129, !3010, !DIExpression(), !3012)
  %176 = load i32, ptr %126, align 4, !dbg !3013
  store i32 %176, ptr %82, align 4
    #dbg_declare(ptr %82, !3014, !DIExpression(), !3016)
    #dbg_declare(ptr %83, !3018, !DIExpression(), !3019)
  %177 = load i32, ptr %82, align 4, !dbg !3020
  %178 = inttoptr i32 %177 to ptr, !dbg !3021
  store ptr %178, ptr %83, align 4, !dbg !3019
  %179 = load ptr, ptr %83, align 4, !dbg !3022
  %180 = load volatile i32, ptr %179, align 4, !dbg !3022
  %181 = trunc i32 %180 to i16, !dbg !3023
  store i16 %181, ptr %129, align 2, !dbg !3012
    #dbg_declare(ptr %130, !3024, !DIExpression(), !3025)
  %182 = load i32, ptr %124, align 4, !dbg !3026
  store i32 %182, ptr %67, align 4
    #dbg_declare(ptr %67, !3027, !DIExpression(), !3051)
  %183 = load i32, ptr %67, align 4, !dbg !3053
  %184 = icmp ult i32 %183, 32, !dbg !3054, !nosanitize !1883
  br i1 %184, label %186, label %185, !dbg !3054, !prof !1896, !nosanitize !1883

185:                                              ; preds = %175
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %183) #6, !dbg !3054, !nosanitize !1883
  br label %186, !dbg !3054, !nosanitize !1883

186:                                              ; preds = %185, %175
  %187 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %183, !dbg !3054
  %188 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %183), !dbg !3054, !nosanitize !1883
  %189 = extractvalue { i32, i1 } %188, 1, !dbg !3054, !nosanitize !1883
  %190 = extractvalue { i32, i1 } %188, 0, !dbg !3054, !nosanitize !1883
  %191 = add i32 ptrtoint (ptr @cb_interface to i32), %190, !dbg !3054, !nosanitize !1883
  %192 = icmp ne i32 %191, 0, !dbg !3054, !nosanitize !1883
  %193 = xor i1 %189, true, !dbg !3054, !nosanitize !1883
  %194 = icmp uge i32 %191, ptrtoint (ptr @cb_interface to i32), !dbg !3054, !nosanitize !1883
  %195 = and i1 %194, %193, !dbg !3054, !nosanitize !1883
  br i1 %195, label %197, label %196, !dbg !3054, !prof !1896, !nosanitize !1883

196:                                              ; preds = %186
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %191) #6, !dbg !3054, !nosanitize !1883
  br label %197, !dbg !3054, !nosanitize !1883

197:                                              ; preds = %196, %186
  %198 = ptrtoint ptr %187 to i32, !dbg !3054, !nosanitize !1883
  %199 = and i32 %198, 3, !dbg !3054, !nosanitize !1883
  %200 = icmp eq i32 %199, 0, !dbg !3054, !nosanitize !1883
  br i1 %200, label %202, label %201, !dbg !3054, !prof !1896, !nosanitize !1883

201:                                              ; preds = %197
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %198) #6, !dbg !3054, !nosanitize !1883
  br label %202, !dbg !3054, !nosanitize !1883

202:                                              ; preds = %201, %197
  %203 = ptrtoint ptr %187 to i32, !dbg !3054, !nosanitize !1883
  %204 = and i32 %203, 3, !dbg !3054, !nosanitize !1883
  %205 = icmp eq i32 %204, 0, !dbg !3054, !nosanitize !1883
  br i1 %205, label %207, label %206, !dbg !3054, !prof !1896, !nosanitize !1883

206:                                              ; preds = %202
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %203) #6, !dbg !3054, !nosanitize !1883
  br label %207, !dbg !3054, !nosanitize !1883

207:                                              ; preds = %206, %202
  %208 = ptrtoint ptr %187 to i32, !dbg !3055, !nosanitize !1883
  %209 = and i32 %208, 3, !dbg !3055, !nosanitize !1883
  %210 = icmp eq i32 %209, 0, !dbg !3055, !nosanitize !1883
  br i1 %210, label %212, label %211, !dbg !3055, !prof !1896, !nosanitize !1883

211:                                              ; preds = %207
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %208) #6, !dbg !3055, !nosanitize !1883
  br label %212, !dbg !3055, !nosanitize !1883

212:                                              ; preds = %207, %211
  %213 = ptrtoint ptr %187 to i32, !dbg !3056, !nosanitize !1883
  %214 = and i32 %213, 3, !dbg !3056, !nosanitize !1883
  %215 = icmp eq i32 %214, 0, !dbg !3056, !nosanitize !1883
  br i1 %215, label %217, label %216, !dbg !3056, !prof !1896, !nosanitize !1883

216:                                              ; preds = %212
  call void @__ubsan_handle_type_mismatch_v1(ptr @67, i32 %213) #6, !dbg !3056, !nosanitize !1883
  br label %217, !dbg !3056, !nosanitize !1883

217:                                              ; preds = %216, %212
  %218 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %187, i32 0, i32 3, !dbg !3056
  %219 = ptrtoint ptr %218 to i32, !dbg !3056, !nosanitize !1883
  %220 = and i32 %219, 3, !dbg !3056, !nosanitize !1883
  %221 = icmp eq i32 %220, 0, !dbg !3056, !nosanitize !1883
  br i1 %221, label %223, label %222, !dbg !3056, !prof !1896, !nosanitize !1883

222:                                              ; preds = %217
  call void @__ubsan_handle_type_mismatch_v1(ptr @68, i32 %219) #6, !dbg !3056, !nosanitize !1883
  br label %223, !dbg !3056, !nosanitize !1883

223:                                              ; preds = %222, %217
  %224 = load i32, ptr %218, align 4, !dbg !3056
  %225 = load i32, ptr %127, align 4, !dbg !3057
  %226 = load i16, ptr %129, align 2, !dbg !3058
  %227 = zext i16 %226 to i32, !dbg !3058
  %228 = sub i32 %225, %227, !dbg !3059
  %229 = sub i32 %224, %228, !dbg !3060
  %230 = trunc i32 %229 to i16, !dbg !3061
  store i16 %230, ptr %130, align 2, !dbg !3025
  %231 = load i16, ptr %130, align 2, !dbg !3062
  %232 = zext i16 %231 to i32, !dbg !3062
  store i32 %232, ptr %128, align 4, !dbg !3063
  %233 = load i32, ptr %128, align 4, !dbg !3064
  %234 = load i32, ptr %125, align 4, !dbg !3065
  %235 = icmp slt i32 %233, %234, !dbg !3066
  br i1 %235, label %175, label %236, !dbg !3067, !llvm.loop !3068

236:                                              ; preds = %223
    #dbg_declare(ptr %148, !3070, !DIExpression(), !3071)
  store i32 1, ptr %122, align 4
    #dbg_declare(ptr %122, !3072, !DIExpression(), !3074)
    #dbg_declare(ptr %123, !3076, !DIExpression(), !3077)
  %237 = load i32, ptr %122, align 4, !dbg !3078
  store i32 %237, ptr %68, align 4
    #dbg_declare(ptr %68, !3027, !DIExpression(), !3079)
  %238 = load i32, ptr %68, align 4, !dbg !3081
  %239 = icmp ult i32 %238, 32, !dbg !3082, !nosanitize !1883
  br i1 %239, label %241, label %240, !dbg !3082, !prof !1896, !nosanitize !1883

240:                                              ; preds = %236
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %238) #6, !dbg !3082, !nosanitize !1883
  br label %241, !dbg !3082, !nosanitize !1883

241:                                              ; preds = %240, %236
  %242 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %238, !dbg !3082
  %243 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %238), !dbg !3082, !nosanitize !1883
  %244 = extractvalue { i32, i1 } %243, 1, !dbg !3082, !nosanitize !1883
  %245 = extractvalue { i32, i1 } %243, 0, !dbg !3082, !nosanitize !1883
  %246 = add i32 ptrtoint (ptr @cb_interface to i32), %245, !dbg !3082, !nosanitize !1883
  %247 = icmp ne i32 %246, 0, !dbg !3082, !nosanitize !1883
  %248 = xor i1 %244, true, !dbg !3082, !nosanitize !1883
  %249 = icmp uge i32 %246, ptrtoint (ptr @cb_interface to i32), !dbg !3082, !nosanitize !1883
  %250 = and i1 %249, %248, !dbg !3082, !nosanitize !1883
  br i1 %250, label %252, label %251, !dbg !3082, !prof !1896, !nosanitize !1883

251:                                              ; preds = %241
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %246) #6, !dbg !3082, !nosanitize !1883
  br label %252, !dbg !3082, !nosanitize !1883

252:                                              ; preds = %251, %241
  %253 = ptrtoint ptr %242 to i32, !dbg !3082, !nosanitize !1883
  %254 = and i32 %253, 3, !dbg !3082, !nosanitize !1883
  %255 = icmp eq i32 %254, 0, !dbg !3082, !nosanitize !1883
  br i1 %255, label %257, label %256, !dbg !3082, !prof !1896, !nosanitize !1883

256:                                              ; preds = %252
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %253) #6, !dbg !3082, !nosanitize !1883
  br label %257, !dbg !3082, !nosanitize !1883

257:                                              ; preds = %256, %252
  %258 = ptrtoint ptr %242 to i32, !dbg !3082, !nosanitize !1883
  %259 = and i32 %258, 3, !dbg !3082, !nosanitize !1883
  %260 = icmp eq i32 %259, 0, !dbg !3082, !nosanitize !1883
  br i1 %260, label %262, label %261, !dbg !3082, !prof !1896, !nosanitize !1883

261:                                              ; preds = %257
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %258) #6, !dbg !3082, !nosanitize !1883
  br label %262, !dbg !3082, !nosanitize !1883

262:                                              ; preds = %261, %257
  %263 = ptrtoint ptr %242 to i32, !dbg !3083, !nosanitize !1883
  %264 = and i32 %263, 3, !dbg !3083, !nosanitize !1883
  %265 = icmp eq i32 %264, 0, !dbg !3083, !nosanitize !1883
  br i1 %265, label %267, label %266, !dbg !3083, !prof !1896, !nosanitize !1883

266:                                              ; preds = %262
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %263) #6, !dbg !3083, !nosanitize !1883
  br label %267, !dbg !3083, !nosanitize !1883

267:                                              ; preds = %262, %266
  %268 = ptrtoint ptr %242 to i32, !dbg !3084, !nosanitize !1883
  %269 = and i32 %268, 3, !dbg !3084, !nosanitize !1883
  %270 = icmp eq i32 %269, 0, !dbg !3084, !nosanitize !1883
  br i1 %270, label %272, label %271, !dbg !3084, !prof !1896, !nosanitize !1883

271:                                              ; preds = %267
  call void @__ubsan_handle_type_mismatch_v1(ptr @79, i32 %268) #6, !dbg !3084, !nosanitize !1883
  br label %272, !dbg !3084, !nosanitize !1883

272:                                              ; preds = %271, %267
  %273 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %242, i32 0, i32 5, !dbg !3084
  %274 = ptrtoint ptr %273 to i32, !dbg !3084, !nosanitize !1883
  %275 = and i32 %274, 3, !dbg !3084, !nosanitize !1883
  %276 = icmp eq i32 %275, 0, !dbg !3084, !nosanitize !1883
  br i1 %276, label %278, label %277, !dbg !3084, !prof !1896, !nosanitize !1883

277:                                              ; preds = %272
  call void @__ubsan_handle_type_mismatch_v1(ptr @80, i32 %274) #6, !dbg !3084, !nosanitize !1883
  br label %278, !dbg !3084, !nosanitize !1883

278:                                              ; preds = %272, %277
  %279 = load i32, ptr %273, align 4, !dbg !3084
  store i32 %279, ptr %123, align 4, !dbg !3077
  %280 = load i32, ptr %123, align 4, !dbg !3085
  store i32 %280, ptr %148, align 4, !dbg !3071
    #dbg_declare(ptr %149, !3086, !DIExpression(), !3088)
  store i32 0, ptr %149, align 4, !dbg !3088
  br label %281, !dbg !3089

281:                                              ; preds = %444, %278
  %282 = load i32, ptr %149, align 4, !dbg !3090
  %283 = icmp ult i32 %282, 3, !dbg !3092
  br i1 %283, label %284, label %447, !dbg !3093

284:                                              ; preds = %281
    #dbg_declare(ptr %150, !3094, !DIExpression(), !3096)
  %285 = load i32, ptr %143, align 4, !dbg !3097
  %286 = mul i32 %285, 3, !dbg !3098
  %287 = load i32, ptr %149, align 4, !dbg !3099
  %288 = add i32 %286, %287, !dbg !3100
  store i32 %288, ptr %150, align 4, !dbg !3096
  %289 = load i32, ptr %150, align 4, !dbg !3101
  %290 = load i32, ptr %148, align 4, !dbg !3102
  %291 = load i32, ptr %149, align 4, !dbg !3103
  %292 = mul i32 %291, 2048, !dbg !3104
  %293 = add i32 %290, %292, !dbg !3105
  store i32 %289, ptr %116, align 4
    #dbg_declare(ptr %116, !3106, !DIExpression(), !3114)
  store ptr %145, ptr %117, align 4
    #dbg_declare(ptr %117, !3116, !DIExpression(), !3117)
  store i32 %293, ptr %118, align 4
    #dbg_declare(ptr %118, !3118, !DIExpression(), !3119)
  store i32 0, ptr %119, align 4
    #dbg_declare(ptr %119, !3120, !DIExpression(), !3121)
  store i8 0, ptr %120, align 1
    #dbg_declare(ptr %120, !3122, !DIExpression(), !3123)
    #dbg_declare(ptr %121, !3124, !DIExpression(), !3125)
  %294 = load ptr, ptr %117, align 4, !dbg !3126, !nonnull !1883, !align !3129
  %295 = ptrtoint ptr %294 to i32, !dbg !3130, !nosanitize !1883
  %296 = and i32 %295, 3, !dbg !3130, !nosanitize !1883
  %297 = icmp eq i32 %296, 0, !dbg !3130, !nosanitize !1883
  br i1 %297, label %299, label %298, !dbg !3130, !prof !1896, !nosanitize !1883

298:                                              ; preds = %284
  call void @__ubsan_handle_type_mismatch_v1(ptr @141, i32 %295) #6, !dbg !3130, !nosanitize !1883
  br label %299, !dbg !3130, !nosanitize !1883

299:                                              ; preds = %298, %284
  store ptr %294, ptr %49, align 4
    #dbg_declare(ptr %49, !3131, !DIExpression(), !3134)
  %300 = load ptr, ptr %49, align 4
  %301 = icmp ne ptr %300, null, !nosanitize !1883
  %302 = ptrtoint ptr %300 to i32, !nosanitize !1883
  %303 = and i32 %302, 3, !nosanitize !1883
  %304 = icmp eq i32 %303, 0, !nosanitize !1883
  %305 = and i1 %301, %304, !nosanitize !1883
  br i1 %305, label %307, label %306, !prof !1896, !nosanitize !1883

306:                                              ; preds = %299
  call void @__ubsan_handle_type_mismatch_v1(ptr @146, i32 %302) #6, !dbg !3134, !nosanitize !1883
  br label %307, !dbg !3134, !nosanitize !1883

307:                                              ; preds = %299, %306
  %308 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %300, i32 0, i32 1, !dbg !3136
  %309 = load i32, ptr %308, align 4, !dbg !3136
  store i32 %309, ptr %121, align 4, !dbg !3137
  %310 = load ptr, ptr %117, align 4, !dbg !3138, !nonnull !1883, !align !3129
  %311 = ptrtoint ptr %310 to i32, !dbg !3138, !nosanitize !1883
  %312 = and i32 %311, 3, !dbg !3138, !nosanitize !1883
  %313 = icmp eq i32 %312, 0, !dbg !3138, !nosanitize !1883
  br i1 %313, label %315, label %314, !dbg !3138, !prof !1896, !nosanitize !1883

314:                                              ; preds = %307
  call void @__ubsan_handle_type_mismatch_v1(ptr @142, i32 %311) #6, !dbg !3138, !nosanitize !1883
  br label %315, !dbg !3138, !nosanitize !1883

315:                                              ; preds = %314, %307
  %316 = ptrtoint ptr %310 to i32, !dbg !3139, !nosanitize !1883
  %317 = and i32 %316, 3, !dbg !3139, !nosanitize !1883
  %318 = icmp eq i32 %317, 0, !dbg !3139, !nosanitize !1883
  br i1 %318, label %320, label %319, !dbg !3139, !prof !1896, !nosanitize !1883

319:                                              ; preds = %315
  call void @__ubsan_handle_type_mismatch_v1(ptr @144, i32 %316) #6, !dbg !3139, !nosanitize !1883
  br label %320, !dbg !3139, !nosanitize !1883

320:                                              ; preds = %315, %319
  %321 = load i32, ptr %116, align 4, !dbg !3140
  %322 = load i32, ptr %119, align 4, !dbg !3141
  %323 = load i8, ptr %120, align 1, !dbg !3142
  store ptr %310, ptr %22, align 4
    #dbg_declare(ptr %22, !3143, !DIExpression(), !3146)
  store i32 %321, ptr %23, align 4
    #dbg_declare(ptr %23, !3148, !DIExpression(), !3149)
  store i32 %322, ptr %24, align 4
    #dbg_declare(ptr %24, !3150, !DIExpression(), !3151)
  store i8 %323, ptr %25, align 1
    #dbg_declare(ptr %25, !3152, !DIExpression(), !3153)
  %324 = load ptr, ptr %22, align 4
  %325 = icmp ne ptr %324, null, !nosanitize !1883
  %326 = ptrtoint ptr %324 to i32, !nosanitize !1883
  %327 = and i32 %326, 3, !nosanitize !1883
  %328 = icmp eq i32 %327, 0, !nosanitize !1883
  %329 = and i1 %325, %328, !nosanitize !1883
  br i1 %329, label %331, label %330, !prof !1896, !nosanitize !1883

330:                                              ; preds = %320
  call void @__ubsan_handle_type_mismatch_v1(ptr @157, i32 %326) #6, !dbg !3146, !nosanitize !1883
  br label %331, !dbg !3146, !nosanitize !1883

331:                                              ; preds = %330, %320
    #dbg_declare(ptr %26, !3154, !DIExpression(), !3155)
  %332 = load i32, ptr %23, align 4, !dbg !3156
  store i32 %332, ptr %21, align 4
    #dbg_declare(ptr %21, !2572, !DIExpression(), !3157)
  %333 = load i32, ptr %21, align 4, !dbg !3159
  store i32 %333, ptr %14, align 4
    #dbg_declare(ptr %14, !2582, !DIExpression(), !3160)
  %334 = load i32, ptr %14, align 4, !dbg !3162
  store i32 %334, ptr %13, align 4
    #dbg_declare(ptr %13, !2593, !DIExpression(), !3163)
  %335 = load i32, ptr %13, align 4, !dbg !3165
  %336 = zext i32 %335 to i64, !dbg !3165
  %337 = mul i64 %336, 2863311531, !dbg !3166
  %338 = lshr i64 %337, 32, !dbg !3167
  %339 = lshr i64 %338, 3, !dbg !3168
  %340 = trunc i64 %339 to i32, !dbg !3169
  store i32 %340, ptr %26, align 4, !dbg !3155
    #dbg_declare(ptr %27, !3170, !DIExpression(), !3171)
  %341 = load i32, ptr %23, align 4, !dbg !3172
  %342 = load i32, ptr %26, align 4, !dbg !3173
  store i32 %341, ptr %19, align 4
    #dbg_declare(ptr %19, !2606, !DIExpression(), !3174)
  store i32 %342, ptr %20, align 4
    #dbg_declare(ptr %20, !2612, !DIExpression(), !3176)
  %343 = load i32, ptr %19, align 4, !dbg !3177
  %344 = load i32, ptr %20, align 4, !dbg !3178
  %345 = mul i32 %344, 12, !dbg !3179
  %346 = sub i32 %343, %345, !dbg !3180
  store i32 %346, ptr %27, align 4, !dbg !3171
    #dbg_declare(ptr %28, !3181, !DIExpression(), !3182)
  %347 = load i32, ptr %23, align 4, !dbg !3183
  %348 = load i32, ptr %26, align 4, !dbg !3184
  %349 = load i32, ptr %27, align 4, !dbg !3185
  %350 = load i32, ptr %24, align 4, !dbg !3186
  store ptr %324, ptr %8, align 4
    #dbg_declare(ptr %8, !3187, !DIExpression(), !3189)
  store i32 %347, ptr %9, align 4
    #dbg_declare(ptr %9, !3191, !DIExpression(), !3192)
  store i32 %348, ptr %10, align 4
    #dbg_declare(ptr %10, !3193, !DIExpression(), !3194)
  store i32 %349, ptr %11, align 4
    #dbg_declare(ptr %11, !3195, !DIExpression(), !3196)
  store i32 %350, ptr %12, align 4
    #dbg_declare(ptr %12, !3197, !DIExpression(), !3198)
  %351 = load ptr, ptr %8, align 4
  %352 = icmp ne ptr %351, null, !nosanitize !1883
  %353 = ptrtoint ptr %351 to i32, !nosanitize !1883
  %354 = and i32 %353, 3, !nosanitize !1883
  %355 = icmp eq i32 %354, 0, !nosanitize !1883
  %356 = and i1 %352, %355, !nosanitize !1883
  br i1 %356, label %358, label %357, !prof !1896, !nosanitize !1883

357:                                              ; preds = %331
  call void @__ubsan_handle_type_mismatch_v1(ptr @158, i32 %353) #6, !dbg !3189, !nosanitize !1883
  br label %358, !dbg !3189, !nosanitize !1883

358:                                              ; preds = %357, %331
  %359 = load i32, ptr %10, align 4, !dbg !3199
  %360 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %351, i32 0, i32 2, !dbg !3200
  %361 = load i32, ptr %360, align 4, !dbg !3200
  %362 = mul i32 %359, %361, !dbg !3201
  %363 = load i32, ptr %351, align 4, !dbg !3202
  %364 = add i32 %362, %363, !dbg !3203
  %365 = load i32, ptr %12, align 4, !dbg !3204
  %366 = add i32 %364, %365, !dbg !3205
  %367 = load i32, ptr %11, align 4, !dbg !3206
  store i32 %367, ptr %7, align 4
    #dbg_declare(ptr %7, !2838, !DIExpression(), !3207)
  %368 = load i32, ptr %7, align 4, !dbg !3209
  %369 = icmp ult i32 %368, 12, !dbg !3210, !nosanitize !1883
  br i1 %369, label %371, label %370, !dbg !3210, !prof !1896, !nosanitize !1883

370:                                              ; preds = %358
  call void @__ubsan_handle_out_of_bounds(ptr @131, i32 %368) #6, !dbg !3210, !nosanitize !1883
  br label %371, !dbg !3210, !nosanitize !1883

371:                                              ; preds = %370, %358
  %372 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %368, !dbg !3210
  %373 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %368), !dbg !3210, !nosanitize !1883
  %374 = extractvalue { i32, i1 } %373, 1, !dbg !3210, !nosanitize !1883
  %375 = extractvalue { i32, i1 } %373, 0, !dbg !3210, !nosanitize !1883
  %376 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %375, !dbg !3210, !nosanitize !1883
  %377 = icmp ne i32 %376, 0, !dbg !3210, !nosanitize !1883
  %378 = xor i1 %374, true, !dbg !3210, !nosanitize !1883
  %379 = icmp uge i32 %376, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !3210, !nosanitize !1883
  %380 = and i1 %379, %378, !dbg !3210, !nosanitize !1883
  br i1 %380, label %382, label %381, !dbg !3210, !prof !1896, !nosanitize !1883

381:                                              ; preds = %371
  call void @__ubsan_handle_pointer_overflow(ptr @132, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %376) #6, !dbg !3210, !nosanitize !1883
  br label %382, !dbg !3210, !nosanitize !1883

382:                                              ; preds = %381, %371
  %383 = ptrtoint ptr %372 to i32, !dbg !3210, !nosanitize !1883
  %384 = and i32 %383, 3, !dbg !3210, !nosanitize !1883
  %385 = icmp eq i32 %384, 0, !dbg !3210, !nosanitize !1883
  br i1 %385, label %387, label %386, !dbg !3210, !prof !1896, !nosanitize !1883

386:                                              ; preds = %382
  call void @__ubsan_handle_type_mismatch_v1(ptr @133, i32 %383) #6, !dbg !3210, !nosanitize !1883
  br label %387, !dbg !3210, !nosanitize !1883

387:                                              ; preds = %382, %386
  %388 = load i32, ptr %372, align 4, !dbg !3210
  %389 = add i32 %366, %388, !dbg !3211
  store i32 %389, ptr %28, align 4, !dbg !3182
    #dbg_declare(ptr %29, !3212, !DIExpression(), !3213)
  %390 = load i32, ptr %27, align 4, !dbg !3214
  %391 = load i8, ptr %25, align 1, !dbg !3215
  store i32 %390, ptr %17, align 4
    #dbg_declare(ptr %17, !2649, !DIExpression(), !3216)
  store i8 %391, ptr %18, align 1
    #dbg_declare(ptr %18, !2655, !DIExpression(), !3218)
  %392 = load i8, ptr %18, align 1, !dbg !3219
  %393 = zext i8 %392 to i32, !dbg !3220, !nosanitize !1883
  %394 = icmp ult i32 %393, 2, !dbg !3220, !nosanitize !1883
  br i1 %394, label %396, label %395, !dbg !3220, !prof !1896, !nosanitize !1883

395:                                              ; preds = %387
  call void @__ubsan_handle_out_of_bounds(ptr @116, i32 %393) #6, !dbg !3220, !nosanitize !1883
  br label %396, !dbg !3220, !nosanitize !1883

396:                                              ; preds = %395, %387
  %397 = zext i8 %392 to i32, !dbg !3220
  %398 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %397, !dbg !3220
  %399 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %397), !dbg !3220, !nosanitize !1883
  %400 = extractvalue { i32, i1 } %399, 1, !dbg !3220, !nosanitize !1883
  %401 = extractvalue { i32, i1 } %399, 0, !dbg !3220, !nosanitize !1883
  %402 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %401, !dbg !3220, !nosanitize !1883
  %403 = icmp ne i32 %402, 0, !dbg !3220, !nosanitize !1883
  %404 = xor i1 %400, true, !dbg !3220, !nosanitize !1883
  %405 = icmp uge i32 %402, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !3220, !nosanitize !1883
  %406 = and i1 %405, %404, !dbg !3220, !nosanitize !1883
  br i1 %406, label %408, label %407, !dbg !3220, !prof !1896, !nosanitize !1883

407:                                              ; preds = %396
  call void @__ubsan_handle_pointer_overflow(ptr @117, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %402) #6, !dbg !3220, !nosanitize !1883
  br label %408, !dbg !3220, !nosanitize !1883

408:                                              ; preds = %407, %396
  %409 = load i32, ptr %17, align 4, !dbg !3221
  %410 = icmp ult i32 %409, 12, !dbg !3220, !nosanitize !1883
  br i1 %410, label %412, label %411, !dbg !3220, !prof !1896, !nosanitize !1883

411:                                              ; preds = %408
  call void @__ubsan_handle_out_of_bounds(ptr @119, i32 %409) #6, !dbg !3220, !nosanitize !1883
  br label %412, !dbg !3220, !nosanitize !1883

412:                                              ; preds = %411, %408
  %413 = getelementptr inbounds nuw [12 x i16], ptr %398, i32 0, i32 %409, !dbg !3220
  %414 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %409), !dbg !3220, !nosanitize !1883
  %415 = extractvalue { i32, i1 } %414, 1, !dbg !3220, !nosanitize !1883
  %416 = extractvalue { i32, i1 } %414, 0, !dbg !3220, !nosanitize !1883
  %417 = ptrtoint ptr %398 to i32, !dbg !3220, !nosanitize !1883
  %418 = add i32 %417, %416, !dbg !3220, !nosanitize !1883
  %419 = icmp ne i32 %418, 0, !dbg !3220, !nosanitize !1883
  %420 = xor i1 %415, true, !dbg !3220, !nosanitize !1883
  %421 = icmp uge i32 %418, %417, !dbg !3220, !nosanitize !1883
  %422 = and i1 %421, %420, !dbg !3220, !nosanitize !1883
  br i1 %422, label %424, label %423, !dbg !3220, !prof !1896, !nosanitize !1883

423:                                              ; preds = %412
  call void @__ubsan_handle_pointer_overflow(ptr @120, i32 %417, i32 %418) #6, !dbg !3220, !nosanitize !1883
  br label %424, !dbg !3220, !nosanitize !1883

424:                                              ; preds = %423, %412
  %425 = ptrtoint ptr %413 to i32, !dbg !3220, !nosanitize !1883
  %426 = and i32 %425, 1, !dbg !3220, !nosanitize !1883
  %427 = icmp eq i32 %426, 0, !dbg !3220, !nosanitize !1883
  br i1 %427, label %429, label %428, !dbg !3220, !prof !1896, !nosanitize !1883

428:                                              ; preds = %424
  call void @__ubsan_handle_type_mismatch_v1(ptr @122, i32 %425) #6, !dbg !3220, !nosanitize !1883
  br label %429, !dbg !3220, !nosanitize !1883

429:                                              ; preds = %424, %428
  %430 = load i16, ptr %413, align 2, !dbg !3220
  %431 = zext i16 %430 to i32, !dbg !3220
  store i32 %431, ptr %29, align 4, !dbg !3213
    #dbg_declare(ptr %30, !3222, !DIExpression(), !3223)
  %432 = load i32, ptr %29, align 4, !dbg !3224
  %433 = load i32, ptr %28, align 4, !dbg !3225
  store i32 %432, ptr %15, align 4
    #dbg_declare(ptr %15, !2666, !DIExpression(), !3226)
  store i32 %433, ptr %16, align 4
    #dbg_declare(ptr %16, !2672, !DIExpression(), !3228)
  %434 = load i32, ptr %15, align 4, !dbg !3229
  %435 = zext i32 %434 to i64, !dbg !3230
  %436 = shl i64 %435, 32, !dbg !3231
  %437 = load i32, ptr %16, align 4, !dbg !3232
  %438 = zext i32 %437 to i64, !dbg !3232
  %439 = or i64 %436, %438, !dbg !3233
  store i64 %439, ptr %30, align 8, !dbg !3223
  %440 = load i64, ptr %30, align 8, !dbg !3234
  %441 = load i32, ptr %118, align 4, !dbg !3235
  %442 = load i32, ptr %121, align 4, !dbg !3236
  %443 = load i8, ptr %120, align 1, !dbg !3237
  call void @_Z14noc_async_readILj8193ELb0EEvyjjhj(i64 noundef %440, i32 noundef %441, i32 noundef %442, i8 noundef zeroext %443, i32 noundef 1), !dbg !3238
  br label %444, !dbg !3239

444:                                              ; preds = %429
  %445 = load i32, ptr %149, align 4, !dbg !3240
  %446 = add i32 %445, 1, !dbg !3240
  store i32 %446, ptr %149, align 4, !dbg !3240
  br label %281, !dbg !3241, !llvm.loop !3242

447:                                              ; preds = %281
  call void @_Z22noc_async_read_barrierh(i8 noundef zeroext 0), !dbg !3244
  store i32 1, ptr %112, align 4
    #dbg_declare(ptr %112, !3245, !DIExpression(), !3250)
  store i32 3, ptr %113, align 4
    #dbg_declare(ptr %113, !3252, !DIExpression(), !3253)
    #dbg_declare(ptr %114, !3254, !DIExpression(), !3255)
  %448 = load i32, ptr %113, align 4, !dbg !3256
  %449 = load i32, ptr %112, align 4, !dbg !3257
  store i32 %449, ptr %69, align 4
    #dbg_declare(ptr %69, !3027, !DIExpression(), !3258)
  %450 = load i32, ptr %69, align 4, !dbg !3260
  %451 = icmp ult i32 %450, 32, !dbg !3261, !nosanitize !1883
  br i1 %451, label %453, label %452, !dbg !3261, !prof !1896, !nosanitize !1883

452:                                              ; preds = %447
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %450) #6, !dbg !3261, !nosanitize !1883
  br label %453, !dbg !3261, !nosanitize !1883

453:                                              ; preds = %452, %447
  %454 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %450, !dbg !3261
  %455 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %450), !dbg !3261, !nosanitize !1883
  %456 = extractvalue { i32, i1 } %455, 1, !dbg !3261, !nosanitize !1883
  %457 = extractvalue { i32, i1 } %455, 0, !dbg !3261, !nosanitize !1883
  %458 = add i32 ptrtoint (ptr @cb_interface to i32), %457, !dbg !3261, !nosanitize !1883
  %459 = icmp ne i32 %458, 0, !dbg !3261, !nosanitize !1883
  %460 = xor i1 %456, true, !dbg !3261, !nosanitize !1883
  %461 = icmp uge i32 %458, ptrtoint (ptr @cb_interface to i32), !dbg !3261, !nosanitize !1883
  %462 = and i1 %461, %460, !dbg !3261, !nosanitize !1883
  br i1 %462, label %464, label %463, !dbg !3261, !prof !1896, !nosanitize !1883

463:                                              ; preds = %453
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %458) #6, !dbg !3261, !nosanitize !1883
  br label %464, !dbg !3261, !nosanitize !1883

464:                                              ; preds = %463, %453
  %465 = ptrtoint ptr %454 to i32, !dbg !3261, !nosanitize !1883
  %466 = and i32 %465, 3, !dbg !3261, !nosanitize !1883
  %467 = icmp eq i32 %466, 0, !dbg !3261, !nosanitize !1883
  br i1 %467, label %469, label %468, !dbg !3261, !prof !1896, !nosanitize !1883

468:                                              ; preds = %464
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %465) #6, !dbg !3261, !nosanitize !1883
  br label %469, !dbg !3261, !nosanitize !1883

469:                                              ; preds = %468, %464
  %470 = ptrtoint ptr %454 to i32, !dbg !3261, !nosanitize !1883
  %471 = and i32 %470, 3, !dbg !3261, !nosanitize !1883
  %472 = icmp eq i32 %471, 0, !dbg !3261, !nosanitize !1883
  br i1 %472, label %474, label %473, !dbg !3261, !prof !1896, !nosanitize !1883

473:                                              ; preds = %469
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %470) #6, !dbg !3261, !nosanitize !1883
  br label %474, !dbg !3261, !nosanitize !1883

474:                                              ; preds = %473, %469
  %475 = ptrtoint ptr %454 to i32, !dbg !3262, !nosanitize !1883
  %476 = and i32 %475, 3, !dbg !3262, !nosanitize !1883
  %477 = icmp eq i32 %476, 0, !dbg !3262, !nosanitize !1883
  br i1 %477, label %479, label %478, !dbg !3262, !prof !1896, !nosanitize !1883

478:                                              ; preds = %474
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %475) #6, !dbg !3262, !nosanitize !1883
  br label %479, !dbg !3262, !nosanitize !1883

479:                                              ; preds = %474, %478
  %480 = ptrtoint ptr %454 to i32, !dbg !3263, !nosanitize !1883
  %481 = and i32 %480, 3, !dbg !3263, !nosanitize !1883
  %482 = icmp eq i32 %481, 0, !dbg !3263, !nosanitize !1883
  br i1 %482, label %484, label %483, !dbg !3263, !prof !1896, !nosanitize !1883

483:                                              ; preds = %479
  call void @__ubsan_handle_type_mismatch_v1(ptr @81, i32 %480) #6, !dbg !3263, !nosanitize !1883
  br label %484, !dbg !3263, !nosanitize !1883

484:                                              ; preds = %483, %479
  %485 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %454, i32 0, i32 2, !dbg !3263
  %486 = ptrtoint ptr %485 to i32, !dbg !3263, !nosanitize !1883
  %487 = and i32 %486, 3, !dbg !3263, !nosanitize !1883
  %488 = icmp eq i32 %487, 0, !dbg !3263, !nosanitize !1883
  br i1 %488, label %490, label %489, !dbg !3263, !prof !1896, !nosanitize !1883

489:                                              ; preds = %484
  call void @__ubsan_handle_type_mismatch_v1(ptr @82, i32 %486) #6, !dbg !3263, !nosanitize !1883
  br label %490, !dbg !3263, !nosanitize !1883

490:                                              ; preds = %489, %484
  %491 = load i32, ptr %485, align 4, !dbg !3263
  %492 = mul i32 %448, %491, !dbg !3264
  store i32 %492, ptr %114, align 4, !dbg !3255
    #dbg_declare(ptr %115, !3265, !DIExpression(), !3266)
  %493 = load i32, ptr %112, align 4, !dbg !3267
  store i32 %493, ptr %87, align 4
    #dbg_declare(ptr %87, !2996, !DIExpression(), !3268)
  %494 = load i32, ptr %87, align 4, !dbg !3270
  store i32 %494, ptr %65, align 4
    #dbg_declare(ptr %65, !2983, !DIExpression(), !3271)
  %495 = load i32, ptr %65, align 4, !dbg !3273
  %496 = mul i32 %495, 4096, !dbg !3274
  %497 = add i32 -4980736, %496, !dbg !3274
  %498 = add i32 %497, 16, !dbg !3274
  %499 = inttoptr i32 %498 to ptr, !dbg !3275
  store ptr %499, ptr %115, align 4, !dbg !3266
  %500 = load i32, ptr %113, align 4, !dbg !3276
  %501 = load ptr, ptr %115, align 4, !dbg !3277
  %502 = load volatile i32, ptr %501, align 4, !dbg !3278
  %503 = add i32 %502, %500, !dbg !3278
  store volatile i32 %503, ptr %501, align 4, !dbg !3278
  %504 = load i32, ptr %114, align 4, !dbg !3279
  %505 = load i32, ptr %112, align 4, !dbg !3280
  store i32 %505, ptr %70, align 4
    #dbg_declare(ptr %70, !3027, !DIExpression(), !3281)
  %506 = load i32, ptr %70, align 4, !dbg !3283
  %507 = icmp ult i32 %506, 32, !dbg !3284, !nosanitize !1883
  br i1 %507, label %509, label %508, !dbg !3284, !prof !1896, !nosanitize !1883

508:                                              ; preds = %490
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %506) #6, !dbg !3284, !nosanitize !1883
  br label %509, !dbg !3284, !nosanitize !1883

509:                                              ; preds = %508, %490
  %510 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %506, !dbg !3284
  %511 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %506), !dbg !3284, !nosanitize !1883
  %512 = extractvalue { i32, i1 } %511, 1, !dbg !3284, !nosanitize !1883
  %513 = extractvalue { i32, i1 } %511, 0, !dbg !3284, !nosanitize !1883
  %514 = add i32 ptrtoint (ptr @cb_interface to i32), %513, !dbg !3284, !nosanitize !1883
  %515 = icmp ne i32 %514, 0, !dbg !3284, !nosanitize !1883
  %516 = xor i1 %512, true, !dbg !3284, !nosanitize !1883
  %517 = icmp uge i32 %514, ptrtoint (ptr @cb_interface to i32), !dbg !3284, !nosanitize !1883
  %518 = and i1 %517, %516, !dbg !3284, !nosanitize !1883
  br i1 %518, label %520, label %519, !dbg !3284, !prof !1896, !nosanitize !1883

519:                                              ; preds = %509
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %514) #6, !dbg !3284, !nosanitize !1883
  br label %520, !dbg !3284, !nosanitize !1883

520:                                              ; preds = %519, %509
  %521 = ptrtoint ptr %510 to i32, !dbg !3284, !nosanitize !1883
  %522 = and i32 %521, 3, !dbg !3284, !nosanitize !1883
  %523 = icmp eq i32 %522, 0, !dbg !3284, !nosanitize !1883
  br i1 %523, label %525, label %524, !dbg !3284, !prof !1896, !nosanitize !1883

524:                                              ; preds = %520
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %521) #6, !dbg !3284, !nosanitize !1883
  br label %525, !dbg !3284, !nosanitize !1883

525:                                              ; preds = %524, %520
  %526 = ptrtoint ptr %510 to i32, !dbg !3284, !nosanitize !1883
  %527 = and i32 %526, 3, !dbg !3284, !nosanitize !1883
  %528 = icmp eq i32 %527, 0, !dbg !3284, !nosanitize !1883
  br i1 %528, label %530, label %529, !dbg !3284, !prof !1896, !nosanitize !1883

529:                                              ; preds = %525
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %526) #6, !dbg !3284, !nosanitize !1883
  br label %530, !dbg !3284, !nosanitize !1883

530:                                              ; preds = %529, %525
  %531 = ptrtoint ptr %510 to i32, !dbg !3285, !nosanitize !1883
  %532 = and i32 %531, 3, !dbg !3285, !nosanitize !1883
  %533 = icmp eq i32 %532, 0, !dbg !3285, !nosanitize !1883
  br i1 %533, label %535, label %534, !dbg !3285, !prof !1896, !nosanitize !1883

534:                                              ; preds = %530
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %531) #6, !dbg !3285, !nosanitize !1883
  br label %535, !dbg !3285, !nosanitize !1883

535:                                              ; preds = %530, %534
  %536 = ptrtoint ptr %510 to i32, !dbg !3286, !nosanitize !1883
  %537 = and i32 %536, 3, !dbg !3286, !nosanitize !1883
  %538 = icmp eq i32 %537, 0, !dbg !3286, !nosanitize !1883
  br i1 %538, label %540, label %539, !dbg !3286, !prof !1896, !nosanitize !1883

539:                                              ; preds = %535
  call void @__ubsan_handle_type_mismatch_v1(ptr @83, i32 %536) #6, !dbg !3286, !nosanitize !1883
  br label %540, !dbg !3286, !nosanitize !1883

540:                                              ; preds = %539, %535
  %541 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %510, i32 0, i32 5, !dbg !3286
  %542 = ptrtoint ptr %541 to i32, !dbg !3287, !nosanitize !1883
  %543 = and i32 %542, 3, !dbg !3287, !nosanitize !1883
  %544 = icmp eq i32 %543, 0, !dbg !3287, !nosanitize !1883
  br i1 %544, label %546, label %545, !dbg !3287, !prof !1896, !nosanitize !1883

545:                                              ; preds = %540
  call void @__ubsan_handle_type_mismatch_v1(ptr @84, i32 %542) #6, !dbg !3287, !nosanitize !1883
  br label %546, !dbg !3287, !nosanitize !1883

546:                                              ; preds = %545, %540
  %547 = load i32, ptr %541, align 4, !dbg !3287
  %548 = add i32 %547, %504, !dbg !3287
  store i32 %548, ptr %541, align 4, !dbg !3287
  %549 = load i32, ptr %112, align 4, !dbg !3288
  store i32 %549, ptr %71, align 4
    #dbg_declare(ptr %71, !3027, !DIExpression(), !3290)
  %550 = load i32, ptr %71, align 4, !dbg !3292
  %551 = icmp ult i32 %550, 32, !dbg !3293, !nosanitize !1883
  br i1 %551, label %553, label %552, !dbg !3293, !prof !1896, !nosanitize !1883

552:                                              ; preds = %546
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %550) #6, !dbg !3293, !nosanitize !1883
  br label %553, !dbg !3293, !nosanitize !1883

553:                                              ; preds = %552, %546
  %554 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %550, !dbg !3293
  %555 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %550), !dbg !3293, !nosanitize !1883
  %556 = extractvalue { i32, i1 } %555, 1, !dbg !3293, !nosanitize !1883
  %557 = extractvalue { i32, i1 } %555, 0, !dbg !3293, !nosanitize !1883
  %558 = add i32 ptrtoint (ptr @cb_interface to i32), %557, !dbg !3293, !nosanitize !1883
  %559 = icmp ne i32 %558, 0, !dbg !3293, !nosanitize !1883
  %560 = xor i1 %556, true, !dbg !3293, !nosanitize !1883
  %561 = icmp uge i32 %558, ptrtoint (ptr @cb_interface to i32), !dbg !3293, !nosanitize !1883
  %562 = and i1 %561, %560, !dbg !3293, !nosanitize !1883
  br i1 %562, label %564, label %563, !dbg !3293, !prof !1896, !nosanitize !1883

563:                                              ; preds = %553
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %558) #6, !dbg !3293, !nosanitize !1883
  br label %564, !dbg !3293, !nosanitize !1883

564:                                              ; preds = %563, %553
  %565 = ptrtoint ptr %554 to i32, !dbg !3293, !nosanitize !1883
  %566 = and i32 %565, 3, !dbg !3293, !nosanitize !1883
  %567 = icmp eq i32 %566, 0, !dbg !3293, !nosanitize !1883
  br i1 %567, label %569, label %568, !dbg !3293, !prof !1896, !nosanitize !1883

568:                                              ; preds = %564
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %565) #6, !dbg !3293, !nosanitize !1883
  br label %569, !dbg !3293, !nosanitize !1883

569:                                              ; preds = %568, %564
  %570 = ptrtoint ptr %554 to i32, !dbg !3293, !nosanitize !1883
  %571 = and i32 %570, 3, !dbg !3293, !nosanitize !1883
  %572 = icmp eq i32 %571, 0, !dbg !3293, !nosanitize !1883
  br i1 %572, label %574, label %573, !dbg !3293, !prof !1896, !nosanitize !1883

573:                                              ; preds = %569
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %570) #6, !dbg !3293, !nosanitize !1883
  br label %574, !dbg !3293, !nosanitize !1883

574:                                              ; preds = %573, %569
  %575 = ptrtoint ptr %554 to i32, !dbg !3294, !nosanitize !1883
  %576 = and i32 %575, 3, !dbg !3294, !nosanitize !1883
  %577 = icmp eq i32 %576, 0, !dbg !3294, !nosanitize !1883
  br i1 %577, label %579, label %578, !dbg !3294, !prof !1896, !nosanitize !1883

578:                                              ; preds = %574
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %575) #6, !dbg !3294, !nosanitize !1883
  br label %579, !dbg !3294, !nosanitize !1883

579:                                              ; preds = %574, %578
  %580 = ptrtoint ptr %554 to i32, !dbg !3295, !nosanitize !1883
  %581 = and i32 %580, 3, !dbg !3295, !nosanitize !1883
  %582 = icmp eq i32 %581, 0, !dbg !3295, !nosanitize !1883
  br i1 %582, label %584, label %583, !dbg !3295, !prof !1896, !nosanitize !1883

583:                                              ; preds = %579
  call void @__ubsan_handle_type_mismatch_v1(ptr @85, i32 %580) #6, !dbg !3295, !nosanitize !1883
  br label %584, !dbg !3295, !nosanitize !1883

584:                                              ; preds = %583, %579
  %585 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %554, i32 0, i32 5, !dbg !3295
  %586 = ptrtoint ptr %585 to i32, !dbg !3295, !nosanitize !1883
  %587 = and i32 %586, 3, !dbg !3295, !nosanitize !1883
  %588 = icmp eq i32 %587, 0, !dbg !3295, !nosanitize !1883
  br i1 %588, label %590, label %589, !dbg !3295, !prof !1896, !nosanitize !1883

589:                                              ; preds = %584
  call void @__ubsan_handle_type_mismatch_v1(ptr @86, i32 %586) #6, !dbg !3295, !nosanitize !1883
  br label %590, !dbg !3295, !nosanitize !1883

590:                                              ; preds = %589, %584
  %591 = load i32, ptr %585, align 4, !dbg !3295
  %592 = load i32, ptr %112, align 4, !dbg !3296
  store i32 %592, ptr %72, align 4
    #dbg_declare(ptr %72, !3027, !DIExpression(), !3297)
  %593 = load i32, ptr %72, align 4, !dbg !3299
  %594 = icmp ult i32 %593, 32, !dbg !3300, !nosanitize !1883
  br i1 %594, label %596, label %595, !dbg !3300, !prof !1896, !nosanitize !1883

595:                                              ; preds = %590
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %593) #6, !dbg !3300, !nosanitize !1883
  br label %596, !dbg !3300, !nosanitize !1883

596:                                              ; preds = %595, %590
  %597 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %593, !dbg !3300
  %598 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %593), !dbg !3300, !nosanitize !1883
  %599 = extractvalue { i32, i1 } %598, 1, !dbg !3300, !nosanitize !1883
  %600 = extractvalue { i32, i1 } %598, 0, !dbg !3300, !nosanitize !1883
  %601 = add i32 ptrtoint (ptr @cb_interface to i32), %600, !dbg !3300, !nosanitize !1883
  %602 = icmp ne i32 %601, 0, !dbg !3300, !nosanitize !1883
  %603 = xor i1 %599, true, !dbg !3300, !nosanitize !1883
  %604 = icmp uge i32 %601, ptrtoint (ptr @cb_interface to i32), !dbg !3300, !nosanitize !1883
  %605 = and i1 %604, %603, !dbg !3300, !nosanitize !1883
  br i1 %605, label %607, label %606, !dbg !3300, !prof !1896, !nosanitize !1883

606:                                              ; preds = %596
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %601) #6, !dbg !3300, !nosanitize !1883
  br label %607, !dbg !3300, !nosanitize !1883

607:                                              ; preds = %606, %596
  %608 = ptrtoint ptr %597 to i32, !dbg !3300, !nosanitize !1883
  %609 = and i32 %608, 3, !dbg !3300, !nosanitize !1883
  %610 = icmp eq i32 %609, 0, !dbg !3300, !nosanitize !1883
  br i1 %610, label %612, label %611, !dbg !3300, !prof !1896, !nosanitize !1883

611:                                              ; preds = %607
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %608) #6, !dbg !3300, !nosanitize !1883
  br label %612, !dbg !3300, !nosanitize !1883

612:                                              ; preds = %611, %607
  %613 = ptrtoint ptr %597 to i32, !dbg !3300, !nosanitize !1883
  %614 = and i32 %613, 3, !dbg !3300, !nosanitize !1883
  %615 = icmp eq i32 %614, 0, !dbg !3300, !nosanitize !1883
  br i1 %615, label %617, label %616, !dbg !3300, !prof !1896, !nosanitize !1883

616:                                              ; preds = %612
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %613) #6, !dbg !3300, !nosanitize !1883
  br label %617, !dbg !3300, !nosanitize !1883

617:                                              ; preds = %616, %612
  %618 = ptrtoint ptr %597 to i32, !dbg !3301, !nosanitize !1883
  %619 = and i32 %618, 3, !dbg !3301, !nosanitize !1883
  %620 = icmp eq i32 %619, 0, !dbg !3301, !nosanitize !1883
  br i1 %620, label %622, label %621, !dbg !3301, !prof !1896, !nosanitize !1883

621:                                              ; preds = %617
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %618) #6, !dbg !3301, !nosanitize !1883
  br label %622, !dbg !3301, !nosanitize !1883

622:                                              ; preds = %617, %621
  %623 = ptrtoint ptr %597 to i32, !dbg !3302, !nosanitize !1883
  %624 = and i32 %623, 3, !dbg !3302, !nosanitize !1883
  %625 = icmp eq i32 %624, 0, !dbg !3302, !nosanitize !1883
  br i1 %625, label %627, label %626, !dbg !3302, !prof !1896, !nosanitize !1883

626:                                              ; preds = %622
  call void @__ubsan_handle_type_mismatch_v1(ptr @87, i32 %623) #6, !dbg !3302, !nosanitize !1883
  br label %627, !dbg !3302, !nosanitize !1883

627:                                              ; preds = %626, %622
  %628 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %597, i32 0, i32 1, !dbg !3302
  %629 = ptrtoint ptr %628 to i32, !dbg !3302, !nosanitize !1883
  %630 = and i32 %629, 3, !dbg !3302, !nosanitize !1883
  %631 = icmp eq i32 %630, 0, !dbg !3302, !nosanitize !1883
  br i1 %631, label %633, label %632, !dbg !3302, !prof !1896, !nosanitize !1883

632:                                              ; preds = %627
  call void @__ubsan_handle_type_mismatch_v1(ptr @88, i32 %629) #6, !dbg !3302, !nosanitize !1883
  br label %633, !dbg !3302, !nosanitize !1883

633:                                              ; preds = %632, %627
  %634 = load i32, ptr %628, align 4, !dbg !3302
  %635 = icmp eq i32 %591, %634, !dbg !3303
  br i1 %635, label %636, label %723, !dbg !3303

636:                                              ; preds = %633
  %637 = load i32, ptr %112, align 4, !dbg !3304
  store i32 %637, ptr %73, align 4
    #dbg_declare(ptr %73, !3027, !DIExpression(), !3306)
  %638 = load i32, ptr %73, align 4, !dbg !3308
  %639 = icmp ult i32 %638, 32, !dbg !3309, !nosanitize !1883
  br i1 %639, label %641, label %640, !dbg !3309, !prof !1896, !nosanitize !1883

640:                                              ; preds = %636
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %638) #6, !dbg !3309, !nosanitize !1883
  br label %641, !dbg !3309, !nosanitize !1883

641:                                              ; preds = %640, %636
  %642 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %638, !dbg !3309
  %643 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %638), !dbg !3309, !nosanitize !1883
  %644 = extractvalue { i32, i1 } %643, 1, !dbg !3309, !nosanitize !1883
  %645 = extractvalue { i32, i1 } %643, 0, !dbg !3309, !nosanitize !1883
  %646 = add i32 ptrtoint (ptr @cb_interface to i32), %645, !dbg !3309, !nosanitize !1883
  %647 = icmp ne i32 %646, 0, !dbg !3309, !nosanitize !1883
  %648 = xor i1 %644, true, !dbg !3309, !nosanitize !1883
  %649 = icmp uge i32 %646, ptrtoint (ptr @cb_interface to i32), !dbg !3309, !nosanitize !1883
  %650 = and i1 %649, %648, !dbg !3309, !nosanitize !1883
  br i1 %650, label %652, label %651, !dbg !3309, !prof !1896, !nosanitize !1883

651:                                              ; preds = %641
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %646) #6, !dbg !3309, !nosanitize !1883
  br label %652, !dbg !3309, !nosanitize !1883

652:                                              ; preds = %651, %641
  %653 = ptrtoint ptr %642 to i32, !dbg !3309, !nosanitize !1883
  %654 = and i32 %653, 3, !dbg !3309, !nosanitize !1883
  %655 = icmp eq i32 %654, 0, !dbg !3309, !nosanitize !1883
  br i1 %655, label %657, label %656, !dbg !3309, !prof !1896, !nosanitize !1883

656:                                              ; preds = %652
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %653) #6, !dbg !3309, !nosanitize !1883
  br label %657, !dbg !3309, !nosanitize !1883

657:                                              ; preds = %656, %652
  %658 = ptrtoint ptr %642 to i32, !dbg !3309, !nosanitize !1883
  %659 = and i32 %658, 3, !dbg !3309, !nosanitize !1883
  %660 = icmp eq i32 %659, 0, !dbg !3309, !nosanitize !1883
  br i1 %660, label %662, label %661, !dbg !3309, !prof !1896, !nosanitize !1883

661:                                              ; preds = %657
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %658) #6, !dbg !3309, !nosanitize !1883
  br label %662, !dbg !3309, !nosanitize !1883

662:                                              ; preds = %661, %657
  %663 = ptrtoint ptr %642 to i32, !dbg !3310, !nosanitize !1883
  %664 = and i32 %663, 3, !dbg !3310, !nosanitize !1883
  %665 = icmp eq i32 %664, 0, !dbg !3310, !nosanitize !1883
  br i1 %665, label %667, label %666, !dbg !3310, !prof !1896, !nosanitize !1883

666:                                              ; preds = %662
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %663) #6, !dbg !3310, !nosanitize !1883
  br label %667, !dbg !3310, !nosanitize !1883

667:                                              ; preds = %662, %666
  %668 = ptrtoint ptr %642 to i32, !dbg !3311, !nosanitize !1883
  %669 = and i32 %668, 3, !dbg !3311, !nosanitize !1883
  %670 = icmp eq i32 %669, 0, !dbg !3311, !nosanitize !1883
  br i1 %670, label %672, label %671, !dbg !3311, !prof !1896, !nosanitize !1883

671:                                              ; preds = %667
  call void @__ubsan_handle_type_mismatch_v1(ptr @89, i32 %668) #6, !dbg !3311, !nosanitize !1883
  br label %672, !dbg !3311, !nosanitize !1883

672:                                              ; preds = %671, %667
  %673 = ptrtoint ptr %642 to i32, !dbg !3311, !nosanitize !1883
  %674 = and i32 %673, 3, !dbg !3311, !nosanitize !1883
  %675 = icmp eq i32 %674, 0, !dbg !3311, !nosanitize !1883
  br i1 %675, label %677, label %676, !dbg !3311, !prof !1896, !nosanitize !1883

676:                                              ; preds = %672
  call void @__ubsan_handle_type_mismatch_v1(ptr @90, i32 %673) #6, !dbg !3311, !nosanitize !1883
  br label %677, !dbg !3311, !nosanitize !1883

677:                                              ; preds = %676, %672
  %678 = load i32, ptr %642, align 4, !dbg !3311
  %679 = load i32, ptr %112, align 4, !dbg !3312
  store i32 %679, ptr %74, align 4
    #dbg_declare(ptr %74, !3027, !DIExpression(), !3313)
  %680 = load i32, ptr %74, align 4, !dbg !3315
  %681 = icmp ult i32 %680, 32, !dbg !3316, !nosanitize !1883
  br i1 %681, label %683, label %682, !dbg !3316, !prof !1896, !nosanitize !1883

682:                                              ; preds = %677
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %680) #6, !dbg !3316, !nosanitize !1883
  br label %683, !dbg !3316, !nosanitize !1883

683:                                              ; preds = %682, %677
  %684 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %680, !dbg !3316
  %685 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %680), !dbg !3316, !nosanitize !1883
  %686 = extractvalue { i32, i1 } %685, 1, !dbg !3316, !nosanitize !1883
  %687 = extractvalue { i32, i1 } %685, 0, !dbg !3316, !nosanitize !1883
  %688 = add i32 ptrtoint (ptr @cb_interface to i32), %687, !dbg !3316, !nosanitize !1883
  %689 = icmp ne i32 %688, 0, !dbg !3316, !nosanitize !1883
  %690 = xor i1 %686, true, !dbg !3316, !nosanitize !1883
  %691 = icmp uge i32 %688, ptrtoint (ptr @cb_interface to i32), !dbg !3316, !nosanitize !1883
  %692 = and i1 %691, %690, !dbg !3316, !nosanitize !1883
  br i1 %692, label %694, label %693, !dbg !3316, !prof !1896, !nosanitize !1883

693:                                              ; preds = %683
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %688) #6, !dbg !3316, !nosanitize !1883
  br label %694, !dbg !3316, !nosanitize !1883

694:                                              ; preds = %693, %683
  %695 = ptrtoint ptr %684 to i32, !dbg !3316, !nosanitize !1883
  %696 = and i32 %695, 3, !dbg !3316, !nosanitize !1883
  %697 = icmp eq i32 %696, 0, !dbg !3316, !nosanitize !1883
  br i1 %697, label %699, label %698, !dbg !3316, !prof !1896, !nosanitize !1883

698:                                              ; preds = %694
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %695) #6, !dbg !3316, !nosanitize !1883
  br label %699, !dbg !3316, !nosanitize !1883

699:                                              ; preds = %698, %694
  %700 = ptrtoint ptr %684 to i32, !dbg !3316, !nosanitize !1883
  %701 = and i32 %700, 3, !dbg !3316, !nosanitize !1883
  %702 = icmp eq i32 %701, 0, !dbg !3316, !nosanitize !1883
  br i1 %702, label %704, label %703, !dbg !3316, !prof !1896, !nosanitize !1883

703:                                              ; preds = %699
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %700) #6, !dbg !3316, !nosanitize !1883
  br label %704, !dbg !3316, !nosanitize !1883

704:                                              ; preds = %703, %699
  %705 = ptrtoint ptr %684 to i32, !dbg !3317, !nosanitize !1883
  %706 = and i32 %705, 3, !dbg !3317, !nosanitize !1883
  %707 = icmp eq i32 %706, 0, !dbg !3317, !nosanitize !1883
  br i1 %707, label %709, label %708, !dbg !3317, !prof !1896, !nosanitize !1883

708:                                              ; preds = %704
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %705) #6, !dbg !3317, !nosanitize !1883
  br label %709, !dbg !3317, !nosanitize !1883

709:                                              ; preds = %704, %708
  %710 = ptrtoint ptr %684 to i32, !dbg !3318, !nosanitize !1883
  %711 = and i32 %710, 3, !dbg !3318, !nosanitize !1883
  %712 = icmp eq i32 %711, 0, !dbg !3318, !nosanitize !1883
  br i1 %712, label %714, label %713, !dbg !3318, !prof !1896, !nosanitize !1883

713:                                              ; preds = %709
  call void @__ubsan_handle_type_mismatch_v1(ptr @91, i32 %710) #6, !dbg !3318, !nosanitize !1883
  br label %714, !dbg !3318, !nosanitize !1883

714:                                              ; preds = %713, %709
  %715 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %684, i32 0, i32 5, !dbg !3318
  %716 = ptrtoint ptr %715 to i32, !dbg !3319, !nosanitize !1883
  %717 = and i32 %716, 3, !dbg !3319, !nosanitize !1883
  %718 = icmp eq i32 %717, 0, !dbg !3319, !nosanitize !1883
  br i1 %718, label %720, label %719, !dbg !3319, !prof !1896, !nosanitize !1883

719:                                              ; preds = %714
  call void @__ubsan_handle_type_mismatch_v1(ptr @92, i32 %716) #6, !dbg !3319, !nosanitize !1883
  br label %720, !dbg !3319, !nosanitize !1883

720:                                              ; preds = %719, %714
  %721 = load i32, ptr %715, align 4, !dbg !3319
  %722 = sub i32 %721, %678, !dbg !3319
  store i32 %722, ptr %715, align 4, !dbg !3319
  br label %723, !dbg !3320

723:                                              ; preds = %633, %720
  store i32 16, ptr %107, align 4
    #dbg_declare(ptr %107, !3321, !DIExpression(), !3323)
  store i32 1, ptr %108, align 4
    #dbg_declare(ptr %108, !3325, !DIExpression(), !3326)
    #dbg_declare(ptr %109, !3327, !DIExpression(), !3328)
  %724 = load i32, ptr %107, align 4, !dbg !3329
  store i32 %724, ptr %90, align 4
    #dbg_declare(ptr %90, !2976, !DIExpression(), !3330)
  %725 = load i32, ptr %90, align 4, !dbg !3332
  store i32 %725, ptr %62, align 4
    #dbg_declare(ptr %62, !2983, !DIExpression(), !3333)
  %726 = load i32, ptr %62, align 4, !dbg !3335
  %727 = mul i32 %726, 4096, !dbg !3336
  %728 = add i32 -4980736, %727, !dbg !3336
  %729 = add i32 %728, 12, !dbg !3336
  %730 = inttoptr i32 %729 to ptr, !dbg !3337
  %731 = load volatile i32, ptr %730, align 4, !dbg !3338
  store i32 %731, ptr %109, align 4, !dbg !3328
    #dbg_declare(ptr %110, !3339, !DIExpression(), !3340)
  %732 = load i32, ptr %107, align 4, !dbg !3341
  store i32 %732, ptr %88, align 4
    #dbg_declare(ptr %88, !2996, !DIExpression(), !3342)
  %733 = load i32, ptr %88, align 4, !dbg !3344
  store i32 %733, ptr %64, align 4
    #dbg_declare(ptr %64, !2983, !DIExpression(), !3345)
  %734 = load i32, ptr %64, align 4, !dbg !3347
  %735 = mul i32 %734, 4096, !dbg !3348
  %736 = add i32 -4980736, %735, !dbg !3348
  %737 = add i32 %736, 16, !dbg !3348
  %738 = inttoptr i32 %737 to ptr, !dbg !3349
  %739 = ptrtoint ptr %738 to i32, !dbg !3350
  store i32 %739, ptr %110, align 4, !dbg !3340
    #dbg_declare(ptr %111, !3351, !DIExpression(), !3352)
  br label %740, !dbg !3353

740:                                              ; preds = %740, %723
  %741 = load i32, ptr %110, align 4, !dbg !3354
  store i32 %741, ptr %84, align 4
    #dbg_declare(ptr %84, !3014, !DIExpression(), !3356)
    #dbg_declare(ptr %85, !3018, !DIExpression(), !3358)
  %742 = load i32, ptr %84, align 4, !dbg !3359
  %743 = inttoptr i32 %742 to ptr, !dbg !3360
  store ptr %743, ptr %85, align 4, !dbg !3358
  %744 = load ptr, ptr %85, align 4, !dbg !3361
  %745 = load volatile i32, ptr %744, align 4, !dbg !3361
  %746 = trunc i32 %745 to i16, !dbg !3362
  %747 = zext i16 %746 to i32, !dbg !3363
  %748 = load i32, ptr %109, align 4, !dbg !3364
  %749 = sub i32 %747, %748, !dbg !3365
  %750 = trunc i32 %749 to i16, !dbg !3363
  store i16 %750, ptr %111, align 2, !dbg !3366
  %751 = load i16, ptr %111, align 2, !dbg !3367
  %752 = zext i16 %751 to i32, !dbg !3367
  %753 = load i32, ptr %108, align 4, !dbg !3368
  %754 = icmp slt i32 %752, %753, !dbg !3369
  br i1 %754, label %740, label %755, !dbg !3370, !llvm.loop !3371

755:                                              ; preds = %740
    #dbg_declare(ptr %151, !3373, !DIExpression(), !3374)
  store i32 16, ptr %105, align 4
    #dbg_declare(ptr %105, !3375, !DIExpression(), !3377)
    #dbg_declare(ptr %106, !3379, !DIExpression(), !3380)
  %756 = load i32, ptr %105, align 4, !dbg !3381
  store i32 %756, ptr %75, align 4
    #dbg_declare(ptr %75, !3027, !DIExpression(), !3382)
  %757 = load i32, ptr %75, align 4, !dbg !3384
  %758 = icmp ult i32 %757, 32, !dbg !3385, !nosanitize !1883
  br i1 %758, label %760, label %759, !dbg !3385, !prof !1896, !nosanitize !1883

759:                                              ; preds = %755
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %757) #6, !dbg !3385, !nosanitize !1883
  br label %760, !dbg !3385, !nosanitize !1883

760:                                              ; preds = %759, %755
  %761 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %757, !dbg !3385
  %762 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %757), !dbg !3385, !nosanitize !1883
  %763 = extractvalue { i32, i1 } %762, 1, !dbg !3385, !nosanitize !1883
  %764 = extractvalue { i32, i1 } %762, 0, !dbg !3385, !nosanitize !1883
  %765 = add i32 ptrtoint (ptr @cb_interface to i32), %764, !dbg !3385, !nosanitize !1883
  %766 = icmp ne i32 %765, 0, !dbg !3385, !nosanitize !1883
  %767 = xor i1 %763, true, !dbg !3385, !nosanitize !1883
  %768 = icmp uge i32 %765, ptrtoint (ptr @cb_interface to i32), !dbg !3385, !nosanitize !1883
  %769 = and i1 %768, %767, !dbg !3385, !nosanitize !1883
  br i1 %769, label %771, label %770, !dbg !3385, !prof !1896, !nosanitize !1883

770:                                              ; preds = %760
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %765) #6, !dbg !3385, !nosanitize !1883
  br label %771, !dbg !3385, !nosanitize !1883

771:                                              ; preds = %770, %760
  %772 = ptrtoint ptr %761 to i32, !dbg !3385, !nosanitize !1883
  %773 = and i32 %772, 3, !dbg !3385, !nosanitize !1883
  %774 = icmp eq i32 %773, 0, !dbg !3385, !nosanitize !1883
  br i1 %774, label %776, label %775, !dbg !3385, !prof !1896, !nosanitize !1883

775:                                              ; preds = %771
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %772) #6, !dbg !3385, !nosanitize !1883
  br label %776, !dbg !3385, !nosanitize !1883

776:                                              ; preds = %775, %771
  %777 = ptrtoint ptr %761 to i32, !dbg !3385, !nosanitize !1883
  %778 = and i32 %777, 3, !dbg !3385, !nosanitize !1883
  %779 = icmp eq i32 %778, 0, !dbg !3385, !nosanitize !1883
  br i1 %779, label %781, label %780, !dbg !3385, !prof !1896, !nosanitize !1883

780:                                              ; preds = %776
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %777) #6, !dbg !3385, !nosanitize !1883
  br label %781, !dbg !3385, !nosanitize !1883

781:                                              ; preds = %780, %776
  %782 = ptrtoint ptr %761 to i32, !dbg !3386, !nosanitize !1883
  %783 = and i32 %782, 3, !dbg !3386, !nosanitize !1883
  %784 = icmp eq i32 %783, 0, !dbg !3386, !nosanitize !1883
  br i1 %784, label %786, label %785, !dbg !3386, !prof !1896, !nosanitize !1883

785:                                              ; preds = %781
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %782) #6, !dbg !3386, !nosanitize !1883
  br label %786, !dbg !3386, !nosanitize !1883

786:                                              ; preds = %781, %785
  %787 = ptrtoint ptr %761 to i32, !dbg !3387, !nosanitize !1883
  %788 = and i32 %787, 3, !dbg !3387, !nosanitize !1883
  %789 = icmp eq i32 %788, 0, !dbg !3387, !nosanitize !1883
  br i1 %789, label %791, label %790, !dbg !3387, !prof !1896, !nosanitize !1883

790:                                              ; preds = %786
  call void @__ubsan_handle_type_mismatch_v1(ptr @93, i32 %787) #6, !dbg !3387, !nosanitize !1883
  br label %791, !dbg !3387, !nosanitize !1883

791:                                              ; preds = %790, %786
  %792 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %761, i32 0, i32 4, !dbg !3387
  %793 = ptrtoint ptr %792 to i32, !dbg !3387, !nosanitize !1883
  %794 = and i32 %793, 3, !dbg !3387, !nosanitize !1883
  %795 = icmp eq i32 %794, 0, !dbg !3387, !nosanitize !1883
  br i1 %795, label %797, label %796, !dbg !3387, !prof !1896, !nosanitize !1883

796:                                              ; preds = %791
  call void @__ubsan_handle_type_mismatch_v1(ptr @94, i32 %793) #6, !dbg !3387, !nosanitize !1883
  br label %797, !dbg !3387, !nosanitize !1883

797:                                              ; preds = %791, %796
  %798 = load i32, ptr %792, align 4, !dbg !3387
  store i32 %798, ptr %106, align 4, !dbg !3380
  %799 = load i32, ptr %106, align 4, !dbg !3388
  store i32 %799, ptr %151, align 4, !dbg !3374
    #dbg_declare(ptr %152, !3389, !DIExpression(), !3390)
  %800 = load i32, ptr %142, align 4, !dbg !3391
  %801 = mul i32 %800, 2, !dbg !3392
  %802 = load i32, ptr %143, align 4, !dbg !3393
  %803 = add i32 %801, %802, !dbg !3394
  store i32 %803, ptr %152, align 4, !dbg !3390
  %804 = load i32, ptr %152, align 4, !dbg !3395
  %805 = load i32, ptr %151, align 4, !dbg !3396
  store i32 %804, ptr %98, align 4
    #dbg_declare(ptr %98, !3397, !DIExpression(), !3403)
  store ptr %147, ptr %99, align 4
    #dbg_declare(ptr %99, !3405, !DIExpression(), !3406)
  store i32 %805, ptr %100, align 4
    #dbg_declare(ptr %100, !3407, !DIExpression(), !3408)
  store i32 0, ptr %101, align 4
    #dbg_declare(ptr %101, !3409, !DIExpression(), !3410)
  store i32 0, ptr %102, align 4
    #dbg_declare(ptr %102, !3411, !DIExpression(), !3412)
  store i8 0, ptr %103, align 1
    #dbg_declare(ptr %103, !3413, !DIExpression(), !3414)
    #dbg_declare(ptr %104, !3415, !DIExpression(), !3416)
  %806 = load ptr, ptr %99, align 4, !dbg !3417, !nonnull !1883, !align !3129
  %807 = ptrtoint ptr %806 to i32, !dbg !3420, !nosanitize !1883
  %808 = and i32 %807, 3, !dbg !3420, !nosanitize !1883
  %809 = icmp eq i32 %808, 0, !dbg !3420, !nosanitize !1883
  br i1 %809, label %811, label %810, !dbg !3420, !prof !1896, !nosanitize !1883

810:                                              ; preds = %797
  call void @__ubsan_handle_type_mismatch_v1(ptr @159, i32 %807) #6, !dbg !3420, !nosanitize !1883
  br label %811, !dbg !3420, !nosanitize !1883

811:                                              ; preds = %810, %797
  store ptr %806, ptr %50, align 4
    #dbg_declare(ptr %50, !3131, !DIExpression(), !3421)
  %812 = load ptr, ptr %50, align 4
  %813 = icmp ne ptr %812, null, !nosanitize !1883
  %814 = ptrtoint ptr %812 to i32, !nosanitize !1883
  %815 = and i32 %814, 3, !nosanitize !1883
  %816 = icmp eq i32 %815, 0, !nosanitize !1883
  %817 = and i1 %813, %816, !nosanitize !1883
  br i1 %817, label %819, label %818, !prof !1896, !nosanitize !1883

818:                                              ; preds = %811
  call void @__ubsan_handle_type_mismatch_v1(ptr @146, i32 %814) #6, !dbg !3421, !nosanitize !1883
  br label %819, !dbg !3421, !nosanitize !1883

819:                                              ; preds = %811, %818
  %820 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %812, i32 0, i32 1, !dbg !3423
  %821 = load i32, ptr %820, align 4, !dbg !3423
  store i32 %821, ptr %104, align 4, !dbg !3424
  %822 = load i32, ptr %100, align 4, !dbg !3425
  %823 = load ptr, ptr %99, align 4, !dbg !3426, !nonnull !1883, !align !3129
  %824 = ptrtoint ptr %823 to i32, !dbg !3426, !nosanitize !1883
  %825 = and i32 %824, 3, !dbg !3426, !nosanitize !1883
  %826 = icmp eq i32 %825, 0, !dbg !3426, !nosanitize !1883
  br i1 %826, label %828, label %827, !dbg !3426, !prof !1896, !nosanitize !1883

827:                                              ; preds = %819
  call void @__ubsan_handle_type_mismatch_v1(ptr @160, i32 %824) #6, !dbg !3426, !nosanitize !1883
  br label %828, !dbg !3426, !nosanitize !1883

828:                                              ; preds = %827, %819
  %829 = ptrtoint ptr %823 to i32, !dbg !3427, !nosanitize !1883
  %830 = and i32 %829, 3, !dbg !3427, !nosanitize !1883
  %831 = icmp eq i32 %830, 0, !dbg !3427, !nosanitize !1883
  br i1 %831, label %833, label %832, !dbg !3427, !prof !1896, !nosanitize !1883

832:                                              ; preds = %828
  call void @__ubsan_handle_type_mismatch_v1(ptr @161, i32 %829) #6, !dbg !3427, !nosanitize !1883
  br label %833, !dbg !3427, !nosanitize !1883

833:                                              ; preds = %832, %828
  %834 = load i32, ptr %98, align 4, !dbg !3428
  %835 = load i32, ptr %102, align 4, !dbg !3429
  %836 = load i8, ptr %103, align 1, !dbg !3430
  store ptr %823, ptr %40, align 4
    #dbg_declare(ptr %40, !3143, !DIExpression(), !3431)
  store i32 %834, ptr %41, align 4
    #dbg_declare(ptr %41, !3148, !DIExpression(), !3433)
  store i32 %835, ptr %42, align 4
    #dbg_declare(ptr %42, !3150, !DIExpression(), !3434)
  store i8 %836, ptr %43, align 1
    #dbg_declare(ptr %43, !3152, !DIExpression(), !3435)
  %837 = load ptr, ptr %40, align 4
  %838 = icmp ne ptr %837, null, !nosanitize !1883
  %839 = ptrtoint ptr %837 to i32, !nosanitize !1883
  %840 = and i32 %839, 3, !nosanitize !1883
  %841 = icmp eq i32 %840, 0, !nosanitize !1883
  %842 = and i1 %838, %841, !nosanitize !1883
  br i1 %842, label %844, label %843, !prof !1896, !nosanitize !1883

843:                                              ; preds = %833
  call void @__ubsan_handle_type_mismatch_v1(ptr @157, i32 %839) #6, !dbg !3431, !nosanitize !1883
  br label %844, !dbg !3431, !nosanitize !1883

844:                                              ; preds = %843, %833
    #dbg_declare(ptr %44, !3154, !DIExpression(), !3436)
  %845 = load i32, ptr %41, align 4, !dbg !3437
  store i32 %845, ptr %39, align 4
    #dbg_declare(ptr %39, !2572, !DIExpression(), !3438)
  %846 = load i32, ptr %39, align 4, !dbg !3440
  store i32 %846, ptr %32, align 4
    #dbg_declare(ptr %32, !2582, !DIExpression(), !3441)
  %847 = load i32, ptr %32, align 4, !dbg !3443
  store i32 %847, ptr %31, align 4
    #dbg_declare(ptr %31, !2593, !DIExpression(), !3444)
  %848 = load i32, ptr %31, align 4, !dbg !3446
  %849 = zext i32 %848 to i64, !dbg !3446
  %850 = mul i64 %849, 2863311531, !dbg !3447
  %851 = lshr i64 %850, 32, !dbg !3448
  %852 = lshr i64 %851, 3, !dbg !3449
  %853 = trunc i64 %852 to i32, !dbg !3450
  store i32 %853, ptr %44, align 4, !dbg !3436
    #dbg_declare(ptr %45, !3170, !DIExpression(), !3451)
  %854 = load i32, ptr %41, align 4, !dbg !3452
  %855 = load i32, ptr %44, align 4, !dbg !3453
  store i32 %854, ptr %37, align 4
    #dbg_declare(ptr %37, !2606, !DIExpression(), !3454)
  store i32 %855, ptr %38, align 4
    #dbg_declare(ptr %38, !2612, !DIExpression(), !3456)
  %856 = load i32, ptr %37, align 4, !dbg !3457
  %857 = load i32, ptr %38, align 4, !dbg !3458
  %858 = mul i32 %857, 12, !dbg !3459
  %859 = sub i32 %856, %858, !dbg !3460
  store i32 %859, ptr %45, align 4, !dbg !3451
    #dbg_declare(ptr %46, !3181, !DIExpression(), !3461)
  %860 = load i32, ptr %41, align 4, !dbg !3462
  %861 = load i32, ptr %44, align 4, !dbg !3463
  %862 = load i32, ptr %45, align 4, !dbg !3464
  %863 = load i32, ptr %42, align 4, !dbg !3465
  store ptr %837, ptr %2, align 4
    #dbg_declare(ptr %2, !3187, !DIExpression(), !3466)
  store i32 %860, ptr %3, align 4
    #dbg_declare(ptr %3, !3191, !DIExpression(), !3468)
  store i32 %861, ptr %4, align 4
    #dbg_declare(ptr %4, !3193, !DIExpression(), !3469)
  store i32 %862, ptr %5, align 4
    #dbg_declare(ptr %5, !3195, !DIExpression(), !3470)
  store i32 %863, ptr %6, align 4
    #dbg_declare(ptr %6, !3197, !DIExpression(), !3471)
  %864 = load ptr, ptr %2, align 4
  %865 = icmp ne ptr %864, null, !nosanitize !1883
  %866 = ptrtoint ptr %864 to i32, !nosanitize !1883
  %867 = and i32 %866, 3, !nosanitize !1883
  %868 = icmp eq i32 %867, 0, !nosanitize !1883
  %869 = and i1 %865, %868, !nosanitize !1883
  br i1 %869, label %871, label %870, !prof !1896, !nosanitize !1883

870:                                              ; preds = %844
  call void @__ubsan_handle_type_mismatch_v1(ptr @158, i32 %866) #6, !dbg !3466, !nosanitize !1883
  br label %871, !dbg !3466, !nosanitize !1883

871:                                              ; preds = %870, %844
  %872 = load i32, ptr %4, align 4, !dbg !3472
  %873 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %864, i32 0, i32 2, !dbg !3473
  %874 = load i32, ptr %873, align 4, !dbg !3473
  %875 = mul i32 %872, %874, !dbg !3474
  %876 = load i32, ptr %864, align 4, !dbg !3475
  %877 = add i32 %875, %876, !dbg !3476
  %878 = load i32, ptr %6, align 4, !dbg !3477
  %879 = add i32 %877, %878, !dbg !3478
  %880 = load i32, ptr %5, align 4, !dbg !3479
  store i32 %880, ptr %1, align 4
    #dbg_declare(ptr %1, !2838, !DIExpression(), !3480)
  %881 = load i32, ptr %1, align 4, !dbg !3482
  %882 = icmp ult i32 %881, 12, !dbg !3483, !nosanitize !1883
  br i1 %882, label %884, label %883, !dbg !3483, !prof !1896, !nosanitize !1883

883:                                              ; preds = %871
  call void @__ubsan_handle_out_of_bounds(ptr @131, i32 %881) #6, !dbg !3483, !nosanitize !1883
  br label %884, !dbg !3483, !nosanitize !1883

884:                                              ; preds = %883, %871
  %885 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %881, !dbg !3483
  %886 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %881), !dbg !3483, !nosanitize !1883
  %887 = extractvalue { i32, i1 } %886, 1, !dbg !3483, !nosanitize !1883
  %888 = extractvalue { i32, i1 } %886, 0, !dbg !3483, !nosanitize !1883
  %889 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %888, !dbg !3483, !nosanitize !1883
  %890 = icmp ne i32 %889, 0, !dbg !3483, !nosanitize !1883
  %891 = xor i1 %887, true, !dbg !3483, !nosanitize !1883
  %892 = icmp uge i32 %889, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !3483, !nosanitize !1883
  %893 = and i1 %892, %891, !dbg !3483, !nosanitize !1883
  br i1 %893, label %895, label %894, !dbg !3483, !prof !1896, !nosanitize !1883

894:                                              ; preds = %884
  call void @__ubsan_handle_pointer_overflow(ptr @132, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %889) #6, !dbg !3483, !nosanitize !1883
  br label %895, !dbg !3483, !nosanitize !1883

895:                                              ; preds = %894, %884
  %896 = ptrtoint ptr %885 to i32, !dbg !3483, !nosanitize !1883
  %897 = and i32 %896, 3, !dbg !3483, !nosanitize !1883
  %898 = icmp eq i32 %897, 0, !dbg !3483, !nosanitize !1883
  br i1 %898, label %900, label %899, !dbg !3483, !prof !1896, !nosanitize !1883

899:                                              ; preds = %895
  call void @__ubsan_handle_type_mismatch_v1(ptr @133, i32 %896) #6, !dbg !3483, !nosanitize !1883
  br label %900, !dbg !3483, !nosanitize !1883

900:                                              ; preds = %895, %899
  %901 = load i32, ptr %885, align 4, !dbg !3483
  %902 = add i32 %879, %901, !dbg !3484
  store i32 %902, ptr %46, align 4, !dbg !3461
    #dbg_declare(ptr %47, !3212, !DIExpression(), !3485)
  %903 = load i32, ptr %45, align 4, !dbg !3486
  %904 = load i8, ptr %43, align 1, !dbg !3487
  store i32 %903, ptr %35, align 4
    #dbg_declare(ptr %35, !2649, !DIExpression(), !3488)
  store i8 %904, ptr %36, align 1
    #dbg_declare(ptr %36, !2655, !DIExpression(), !3490)
  %905 = load i8, ptr %36, align 1, !dbg !3491
  %906 = zext i8 %905 to i32, !dbg !3492, !nosanitize !1883
  %907 = icmp ult i32 %906, 2, !dbg !3492, !nosanitize !1883
  br i1 %907, label %909, label %908, !dbg !3492, !prof !1896, !nosanitize !1883

908:                                              ; preds = %900
  call void @__ubsan_handle_out_of_bounds(ptr @116, i32 %906) #6, !dbg !3492, !nosanitize !1883
  br label %909, !dbg !3492, !nosanitize !1883

909:                                              ; preds = %908, %900
  %910 = zext i8 %905 to i32, !dbg !3492
  %911 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %910, !dbg !3492
  %912 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %910), !dbg !3492, !nosanitize !1883
  %913 = extractvalue { i32, i1 } %912, 1, !dbg !3492, !nosanitize !1883
  %914 = extractvalue { i32, i1 } %912, 0, !dbg !3492, !nosanitize !1883
  %915 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %914, !dbg !3492, !nosanitize !1883
  %916 = icmp ne i32 %915, 0, !dbg !3492, !nosanitize !1883
  %917 = xor i1 %913, true, !dbg !3492, !nosanitize !1883
  %918 = icmp uge i32 %915, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !3492, !nosanitize !1883
  %919 = and i1 %918, %917, !dbg !3492, !nosanitize !1883
  br i1 %919, label %921, label %920, !dbg !3492, !prof !1896, !nosanitize !1883

920:                                              ; preds = %909
  call void @__ubsan_handle_pointer_overflow(ptr @117, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %915) #6, !dbg !3492, !nosanitize !1883
  br label %921, !dbg !3492, !nosanitize !1883

921:                                              ; preds = %920, %909
  %922 = load i32, ptr %35, align 4, !dbg !3493
  %923 = icmp ult i32 %922, 12, !dbg !3492, !nosanitize !1883
  br i1 %923, label %925, label %924, !dbg !3492, !prof !1896, !nosanitize !1883

924:                                              ; preds = %921
  call void @__ubsan_handle_out_of_bounds(ptr @119, i32 %922) #6, !dbg !3492, !nosanitize !1883
  br label %925, !dbg !3492, !nosanitize !1883

925:                                              ; preds = %924, %921
  %926 = getelementptr inbounds nuw [12 x i16], ptr %911, i32 0, i32 %922, !dbg !3492
  %927 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %922), !dbg !3492, !nosanitize !1883
  %928 = extractvalue { i32, i1 } %927, 1, !dbg !3492, !nosanitize !1883
  %929 = extractvalue { i32, i1 } %927, 0, !dbg !3492, !nosanitize !1883
  %930 = ptrtoint ptr %911 to i32, !dbg !3492, !nosanitize !1883
  %931 = add i32 %930, %929, !dbg !3492, !nosanitize !1883
  %932 = icmp ne i32 %931, 0, !dbg !3492, !nosanitize !1883
  %933 = xor i1 %928, true, !dbg !3492, !nosanitize !1883
  %934 = icmp uge i32 %931, %930, !dbg !3492, !nosanitize !1883
  %935 = and i1 %934, %933, !dbg !3492, !nosanitize !1883
  br i1 %935, label %937, label %936, !dbg !3492, !prof !1896, !nosanitize !1883

936:                                              ; preds = %925
  call void @__ubsan_handle_pointer_overflow(ptr @120, i32 %930, i32 %931) #6, !dbg !3492, !nosanitize !1883
  br label %937, !dbg !3492, !nosanitize !1883

937:                                              ; preds = %936, %925
  %938 = ptrtoint ptr %926 to i32, !dbg !3492, !nosanitize !1883
  %939 = and i32 %938, 1, !dbg !3492, !nosanitize !1883
  %940 = icmp eq i32 %939, 0, !dbg !3492, !nosanitize !1883
  br i1 %940, label %942, label %941, !dbg !3492, !prof !1896, !nosanitize !1883

941:                                              ; preds = %937
  call void @__ubsan_handle_type_mismatch_v1(ptr @122, i32 %938) #6, !dbg !3492, !nosanitize !1883
  br label %942, !dbg !3492, !nosanitize !1883

942:                                              ; preds = %937, %941
  %943 = load i16, ptr %926, align 2, !dbg !3492
  %944 = zext i16 %943 to i32, !dbg !3492
  store i32 %944, ptr %47, align 4, !dbg !3485
    #dbg_declare(ptr %48, !3222, !DIExpression(), !3494)
  %945 = load i32, ptr %47, align 4, !dbg !3495
  %946 = load i32, ptr %46, align 4, !dbg !3496
  store i32 %945, ptr %33, align 4
    #dbg_declare(ptr %33, !2666, !DIExpression(), !3497)
  store i32 %946, ptr %34, align 4
    #dbg_declare(ptr %34, !2672, !DIExpression(), !3499)
  %947 = load i32, ptr %33, align 4, !dbg !3500
  %948 = zext i32 %947 to i64, !dbg !3501
  %949 = shl i64 %948, 32, !dbg !3502
  %950 = load i32, ptr %34, align 4, !dbg !3503
  %951 = zext i32 %950 to i64, !dbg !3503
  %952 = or i64 %949, %951, !dbg !3504
  store i64 %952, ptr %48, align 8, !dbg !3494
  %953 = load i64, ptr %48, align 8, !dbg !3505
  %954 = load i32, ptr %101, align 4, !dbg !3506
  %955 = icmp ne i32 %954, 0, !dbg !3506
  br i1 %955, label %956, label %958, !dbg !3506

956:                                              ; preds = %942
  %957 = load i32, ptr %101, align 4, !dbg !3507
  br label %960, !dbg !3506

958:                                              ; preds = %942
  %959 = load i32, ptr %104, align 4, !dbg !3508
  br label %960, !dbg !3506

960:                                              ; preds = %956, %958
  %961 = phi i32 [ %957, %956 ], [ %959, %958 ], !dbg !3506
  %962 = load i8, ptr %103, align 1, !dbg !3509
  call void @_Z15noc_async_writeILj8193ELb0ELb0EEvjyjhj(i32 noundef %822, i64 noundef %953, i32 noundef %961, i8 noundef zeroext %962, i32 noundef 1), !dbg !3510
  store i8 0, ptr %97, align 1
    #dbg_declare(ptr %97, !3511, !DIExpression(), !3513)
  br label %963, !dbg !3515

963:                                              ; preds = %1000, %960
  %964 = load i8, ptr %97, align 1, !dbg !3518
  %965 = zext i8 %964 to i32, !dbg !3518
  store i32 %965, ptr %60, align 4
    #dbg_declare(ptr %60, !3519, !DIExpression(), !3521)
  %966 = load i32, ptr %60, align 4, !dbg !3523
  store i32 %966, ptr %56, align 4
    #dbg_declare(ptr %56, !2896, !DIExpression(), !3524)
  store i32 10, ptr %57, align 4
    #dbg_declare(ptr %57, !2900, !DIExpression(), !3526)
    #dbg_declare(ptr %58, !2902, !DIExpression(), !3527)
  %967 = load i32, ptr %56, align 4, !dbg !3528
  %968 = shl i32 %967, 16, !dbg !3529
  %969 = load i32, ptr %57, align 4, !dbg !3530
  %970 = mul i32 %969, 4, !dbg !3531
  %971 = add i32 -5111296, %970, !dbg !3531
  %972 = add i32 %968, %971, !dbg !3532
  store i32 %972, ptr %58, align 4, !dbg !3527
    #dbg_declare(ptr %59, !2909, !DIExpression(), !3533)
  %973 = load i32, ptr %58, align 4, !dbg !3534
  %974 = inttoptr i32 %973 to ptr, !dbg !3535
  store ptr %974, ptr %59, align 4, !dbg !3533
  %975 = load ptr, ptr %59, align 4, !dbg !3536
  %976 = load volatile i32, ptr %975, align 4, !dbg !3537
  %977 = load i32, ptr %60, align 4, !dbg !3538
  %978 = icmp ult i32 %977, 2, !dbg !3539, !nosanitize !1883
  br i1 %978, label %980, label %979, !dbg !3539, !prof !1896, !nosanitize !1883

979:                                              ; preds = %963
  call void @__ubsan_handle_out_of_bounds(ptr @95, i32 %977) #6, !dbg !3539, !nosanitize !1883
  br label %980, !dbg !3539, !nosanitize !1883

980:                                              ; preds = %979, %963
  %981 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %977, !dbg !3539
  %982 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %977), !dbg !3539, !nosanitize !1883
  %983 = extractvalue { i32, i1 } %982, 1, !dbg !3539, !nosanitize !1883
  %984 = extractvalue { i32, i1 } %982, 0, !dbg !3539, !nosanitize !1883
  %985 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %984, !dbg !3539, !nosanitize !1883
  %986 = icmp ne i32 %985, 0, !dbg !3539, !nosanitize !1883
  %987 = xor i1 %983, true, !dbg !3539, !nosanitize !1883
  %988 = icmp uge i32 %985, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !3539, !nosanitize !1883
  %989 = and i1 %988, %987, !dbg !3539, !nosanitize !1883
  br i1 %989, label %991, label %990, !dbg !3539, !prof !1896, !nosanitize !1883

990:                                              ; preds = %980
  call void @__ubsan_handle_pointer_overflow(ptr @96, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %985) #6, !dbg !3539, !nosanitize !1883
  br label %991, !dbg !3539, !nosanitize !1883

991:                                              ; preds = %990, %980
  %992 = ptrtoint ptr %981 to i32, !dbg !3539, !nosanitize !1883
  %993 = and i32 %992, 3, !dbg !3539, !nosanitize !1883
  %994 = icmp eq i32 %993, 0, !dbg !3539, !nosanitize !1883
  br i1 %994, label %996, label %995, !dbg !3539, !prof !1896, !nosanitize !1883

995:                                              ; preds = %991
  call void @__ubsan_handle_type_mismatch_v1(ptr @97, i32 %992) #6, !dbg !3539, !nosanitize !1883
  br label %996, !dbg !3539, !nosanitize !1883

996:                                              ; preds = %991, %995
  %997 = load i32, ptr %981, align 4, !dbg !3539
  %998 = icmp eq i32 %976, %997, !dbg !3540
  %999 = xor i1 %998, true, !dbg !3541
  br i1 %999, label %1000, label %1001, !dbg !3515

1000:                                             ; preds = %996
  br label %963, !dbg !3515, !llvm.loop !3542

1001:                                             ; preds = %996
  store i32 16, ptr %93, align 4
    #dbg_declare(ptr %93, !3544, !DIExpression(), !3546)
  store i32 1, ptr %94, align 4
    #dbg_declare(ptr %94, !3548, !DIExpression(), !3549)
    #dbg_declare(ptr %95, !3550, !DIExpression(), !3551)
  %1002 = load i32, ptr %93, align 4, !dbg !3552
  store i32 %1002, ptr %91, align 4
    #dbg_declare(ptr %91, !2976, !DIExpression(), !3553)
  %1003 = load i32, ptr %91, align 4, !dbg !3555
  store i32 %1003, ptr %61, align 4
    #dbg_declare(ptr %61, !2983, !DIExpression(), !3556)
  %1004 = load i32, ptr %61, align 4, !dbg !3558
  %1005 = mul i32 %1004, 4096, !dbg !3559
  %1006 = add i32 -4980736, %1005, !dbg !3559
  %1007 = add i32 %1006, 12, !dbg !3559
  %1008 = inttoptr i32 %1007 to ptr, !dbg !3560
  store ptr %1008, ptr %95, align 4, !dbg !3551
  %1009 = load i32, ptr %94, align 4, !dbg !3561
  %1010 = load ptr, ptr %95, align 4, !dbg !3562
  %1011 = load volatile i32, ptr %1010, align 4, !dbg !3563
  %1012 = add i32 %1011, %1009, !dbg !3563
  store volatile i32 %1012, ptr %1010, align 4, !dbg !3563
    #dbg_declare(ptr %96, !3564, !DIExpression(), !3565)
  %1013 = load i32, ptr %94, align 4, !dbg !3566
  %1014 = load i32, ptr %93, align 4, !dbg !3567
  store i32 %1014, ptr %76, align 4
    #dbg_declare(ptr %76, !3027, !DIExpression(), !3568)
  %1015 = load i32, ptr %76, align 4, !dbg !3570
  %1016 = icmp ult i32 %1015, 32, !dbg !3571, !nosanitize !1883
  br i1 %1016, label %1018, label %1017, !dbg !3571, !prof !1896, !nosanitize !1883

1017:                                             ; preds = %1001
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %1015) #6, !dbg !3571, !nosanitize !1883
  br label %1018, !dbg !3571, !nosanitize !1883

1018:                                             ; preds = %1017, %1001
  %1019 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %1015, !dbg !3571
  %1020 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %1015), !dbg !3571, !nosanitize !1883
  %1021 = extractvalue { i32, i1 } %1020, 1, !dbg !3571, !nosanitize !1883
  %1022 = extractvalue { i32, i1 } %1020, 0, !dbg !3571, !nosanitize !1883
  %1023 = add i32 ptrtoint (ptr @cb_interface to i32), %1022, !dbg !3571, !nosanitize !1883
  %1024 = icmp ne i32 %1023, 0, !dbg !3571, !nosanitize !1883
  %1025 = xor i1 %1021, true, !dbg !3571, !nosanitize !1883
  %1026 = icmp uge i32 %1023, ptrtoint (ptr @cb_interface to i32), !dbg !3571, !nosanitize !1883
  %1027 = and i1 %1026, %1025, !dbg !3571, !nosanitize !1883
  br i1 %1027, label %1029, label %1028, !dbg !3571, !prof !1896, !nosanitize !1883

1028:                                             ; preds = %1018
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %1023) #6, !dbg !3571, !nosanitize !1883
  br label %1029, !dbg !3571, !nosanitize !1883

1029:                                             ; preds = %1028, %1018
  %1030 = ptrtoint ptr %1019 to i32, !dbg !3571, !nosanitize !1883
  %1031 = and i32 %1030, 3, !dbg !3571, !nosanitize !1883
  %1032 = icmp eq i32 %1031, 0, !dbg !3571, !nosanitize !1883
  br i1 %1032, label %1034, label %1033, !dbg !3571, !prof !1896, !nosanitize !1883

1033:                                             ; preds = %1029
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %1030) #6, !dbg !3571, !nosanitize !1883
  br label %1034, !dbg !3571, !nosanitize !1883

1034:                                             ; preds = %1033, %1029
  %1035 = ptrtoint ptr %1019 to i32, !dbg !3571, !nosanitize !1883
  %1036 = and i32 %1035, 3, !dbg !3571, !nosanitize !1883
  %1037 = icmp eq i32 %1036, 0, !dbg !3571, !nosanitize !1883
  br i1 %1037, label %1039, label %1038, !dbg !3571, !prof !1896, !nosanitize !1883

1038:                                             ; preds = %1034
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %1035) #6, !dbg !3571, !nosanitize !1883
  br label %1039, !dbg !3571, !nosanitize !1883

1039:                                             ; preds = %1038, %1034
  %1040 = ptrtoint ptr %1019 to i32, !dbg !3572, !nosanitize !1883
  %1041 = and i32 %1040, 3, !dbg !3572, !nosanitize !1883
  %1042 = icmp eq i32 %1041, 0, !dbg !3572, !nosanitize !1883
  br i1 %1042, label %1044, label %1043, !dbg !3572, !prof !1896, !nosanitize !1883

1043:                                             ; preds = %1039
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %1040) #6, !dbg !3572, !nosanitize !1883
  br label %1044, !dbg !3572, !nosanitize !1883

1044:                                             ; preds = %1039, %1043
  %1045 = ptrtoint ptr %1019 to i32, !dbg !3573, !nosanitize !1883
  %1046 = and i32 %1045, 3, !dbg !3573, !nosanitize !1883
  %1047 = icmp eq i32 %1046, 0, !dbg !3573, !nosanitize !1883
  br i1 %1047, label %1049, label %1048, !dbg !3573, !prof !1896, !nosanitize !1883

1048:                                             ; preds = %1044
  call void @__ubsan_handle_type_mismatch_v1(ptr @98, i32 %1045) #6, !dbg !3573, !nosanitize !1883
  br label %1049, !dbg !3573, !nosanitize !1883

1049:                                             ; preds = %1048, %1044
  %1050 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %1019, i32 0, i32 2, !dbg !3573
  %1051 = ptrtoint ptr %1050 to i32, !dbg !3573, !nosanitize !1883
  %1052 = and i32 %1051, 3, !dbg !3573, !nosanitize !1883
  %1053 = icmp eq i32 %1052, 0, !dbg !3573, !nosanitize !1883
  br i1 %1053, label %1055, label %1054, !dbg !3573, !prof !1896, !nosanitize !1883

1054:                                             ; preds = %1049
  call void @__ubsan_handle_type_mismatch_v1(ptr @99, i32 %1051) #6, !dbg !3573, !nosanitize !1883
  br label %1055, !dbg !3573, !nosanitize !1883

1055:                                             ; preds = %1054, %1049
  %1056 = load i32, ptr %1050, align 4, !dbg !3573
  %1057 = mul i32 %1013, %1056, !dbg !3574
  store i32 %1057, ptr %96, align 4, !dbg !3565
  %1058 = load i32, ptr %96, align 4, !dbg !3575
  %1059 = load i32, ptr %93, align 4, !dbg !3576
  store i32 %1059, ptr %77, align 4
    #dbg_declare(ptr %77, !3027, !DIExpression(), !3577)
  %1060 = load i32, ptr %77, align 4, !dbg !3579
  %1061 = icmp ult i32 %1060, 32, !dbg !3580, !nosanitize !1883
  br i1 %1061, label %1063, label %1062, !dbg !3580, !prof !1896, !nosanitize !1883

1062:                                             ; preds = %1055
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %1060) #6, !dbg !3580, !nosanitize !1883
  br label %1063, !dbg !3580, !nosanitize !1883

1063:                                             ; preds = %1062, %1055
  %1064 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %1060, !dbg !3580
  %1065 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %1060), !dbg !3580, !nosanitize !1883
  %1066 = extractvalue { i32, i1 } %1065, 1, !dbg !3580, !nosanitize !1883
  %1067 = extractvalue { i32, i1 } %1065, 0, !dbg !3580, !nosanitize !1883
  %1068 = add i32 ptrtoint (ptr @cb_interface to i32), %1067, !dbg !3580, !nosanitize !1883
  %1069 = icmp ne i32 %1068, 0, !dbg !3580, !nosanitize !1883
  %1070 = xor i1 %1066, true, !dbg !3580, !nosanitize !1883
  %1071 = icmp uge i32 %1068, ptrtoint (ptr @cb_interface to i32), !dbg !3580, !nosanitize !1883
  %1072 = and i1 %1071, %1070, !dbg !3580, !nosanitize !1883
  br i1 %1072, label %1074, label %1073, !dbg !3580, !prof !1896, !nosanitize !1883

1073:                                             ; preds = %1063
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %1068) #6, !dbg !3580, !nosanitize !1883
  br label %1074, !dbg !3580, !nosanitize !1883

1074:                                             ; preds = %1073, %1063
  %1075 = ptrtoint ptr %1064 to i32, !dbg !3580, !nosanitize !1883
  %1076 = and i32 %1075, 3, !dbg !3580, !nosanitize !1883
  %1077 = icmp eq i32 %1076, 0, !dbg !3580, !nosanitize !1883
  br i1 %1077, label %1079, label %1078, !dbg !3580, !prof !1896, !nosanitize !1883

1078:                                             ; preds = %1074
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %1075) #6, !dbg !3580, !nosanitize !1883
  br label %1079, !dbg !3580, !nosanitize !1883

1079:                                             ; preds = %1078, %1074
  %1080 = ptrtoint ptr %1064 to i32, !dbg !3580, !nosanitize !1883
  %1081 = and i32 %1080, 3, !dbg !3580, !nosanitize !1883
  %1082 = icmp eq i32 %1081, 0, !dbg !3580, !nosanitize !1883
  br i1 %1082, label %1084, label %1083, !dbg !3580, !prof !1896, !nosanitize !1883

1083:                                             ; preds = %1079
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %1080) #6, !dbg !3580, !nosanitize !1883
  br label %1084, !dbg !3580, !nosanitize !1883

1084:                                             ; preds = %1083, %1079
  %1085 = ptrtoint ptr %1064 to i32, !dbg !3581, !nosanitize !1883
  %1086 = and i32 %1085, 3, !dbg !3581, !nosanitize !1883
  %1087 = icmp eq i32 %1086, 0, !dbg !3581, !nosanitize !1883
  br i1 %1087, label %1089, label %1088, !dbg !3581, !prof !1896, !nosanitize !1883

1088:                                             ; preds = %1084
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %1085) #6, !dbg !3581, !nosanitize !1883
  br label %1089, !dbg !3581, !nosanitize !1883

1089:                                             ; preds = %1084, %1088
  %1090 = ptrtoint ptr %1064 to i32, !dbg !3582, !nosanitize !1883
  %1091 = and i32 %1090, 3, !dbg !3582, !nosanitize !1883
  %1092 = icmp eq i32 %1091, 0, !dbg !3582, !nosanitize !1883
  br i1 %1092, label %1094, label %1093, !dbg !3582, !prof !1896, !nosanitize !1883

1093:                                             ; preds = %1089
  call void @__ubsan_handle_type_mismatch_v1(ptr @100, i32 %1090) #6, !dbg !3582, !nosanitize !1883
  br label %1094, !dbg !3582, !nosanitize !1883

1094:                                             ; preds = %1093, %1089
  %1095 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %1064, i32 0, i32 4, !dbg !3582
  %1096 = ptrtoint ptr %1095 to i32, !dbg !3583, !nosanitize !1883
  %1097 = and i32 %1096, 3, !dbg !3583, !nosanitize !1883
  %1098 = icmp eq i32 %1097, 0, !dbg !3583, !nosanitize !1883
  br i1 %1098, label %1100, label %1099, !dbg !3583, !prof !1896, !nosanitize !1883

1099:                                             ; preds = %1094
  call void @__ubsan_handle_type_mismatch_v1(ptr @101, i32 %1096) #6, !dbg !3583, !nosanitize !1883
  br label %1100, !dbg !3583, !nosanitize !1883

1100:                                             ; preds = %1099, %1094
  %1101 = load i32, ptr %1095, align 4, !dbg !3583
  %1102 = add i32 %1101, %1058, !dbg !3583
  store i32 %1102, ptr %1095, align 4, !dbg !3583
  %1103 = load i32, ptr %93, align 4, !dbg !3584
  store i32 %1103, ptr %78, align 4
    #dbg_declare(ptr %78, !3027, !DIExpression(), !3586)
  %1104 = load i32, ptr %78, align 4, !dbg !3588
  %1105 = icmp ult i32 %1104, 32, !dbg !3589, !nosanitize !1883
  br i1 %1105, label %1107, label %1106, !dbg !3589, !prof !1896, !nosanitize !1883

1106:                                             ; preds = %1100
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %1104) #6, !dbg !3589, !nosanitize !1883
  br label %1107, !dbg !3589, !nosanitize !1883

1107:                                             ; preds = %1106, %1100
  %1108 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %1104, !dbg !3589
  %1109 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %1104), !dbg !3589, !nosanitize !1883
  %1110 = extractvalue { i32, i1 } %1109, 1, !dbg !3589, !nosanitize !1883
  %1111 = extractvalue { i32, i1 } %1109, 0, !dbg !3589, !nosanitize !1883
  %1112 = add i32 ptrtoint (ptr @cb_interface to i32), %1111, !dbg !3589, !nosanitize !1883
  %1113 = icmp ne i32 %1112, 0, !dbg !3589, !nosanitize !1883
  %1114 = xor i1 %1110, true, !dbg !3589, !nosanitize !1883
  %1115 = icmp uge i32 %1112, ptrtoint (ptr @cb_interface to i32), !dbg !3589, !nosanitize !1883
  %1116 = and i1 %1115, %1114, !dbg !3589, !nosanitize !1883
  br i1 %1116, label %1118, label %1117, !dbg !3589, !prof !1896, !nosanitize !1883

1117:                                             ; preds = %1107
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %1112) #6, !dbg !3589, !nosanitize !1883
  br label %1118, !dbg !3589, !nosanitize !1883

1118:                                             ; preds = %1117, %1107
  %1119 = ptrtoint ptr %1108 to i32, !dbg !3589, !nosanitize !1883
  %1120 = and i32 %1119, 3, !dbg !3589, !nosanitize !1883
  %1121 = icmp eq i32 %1120, 0, !dbg !3589, !nosanitize !1883
  br i1 %1121, label %1123, label %1122, !dbg !3589, !prof !1896, !nosanitize !1883

1122:                                             ; preds = %1118
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %1119) #6, !dbg !3589, !nosanitize !1883
  br label %1123, !dbg !3589, !nosanitize !1883

1123:                                             ; preds = %1122, %1118
  %1124 = ptrtoint ptr %1108 to i32, !dbg !3589, !nosanitize !1883
  %1125 = and i32 %1124, 3, !dbg !3589, !nosanitize !1883
  %1126 = icmp eq i32 %1125, 0, !dbg !3589, !nosanitize !1883
  br i1 %1126, label %1128, label %1127, !dbg !3589, !prof !1896, !nosanitize !1883

1127:                                             ; preds = %1123
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %1124) #6, !dbg !3589, !nosanitize !1883
  br label %1128, !dbg !3589, !nosanitize !1883

1128:                                             ; preds = %1127, %1123
  %1129 = ptrtoint ptr %1108 to i32, !dbg !3590, !nosanitize !1883
  %1130 = and i32 %1129, 3, !dbg !3590, !nosanitize !1883
  %1131 = icmp eq i32 %1130, 0, !dbg !3590, !nosanitize !1883
  br i1 %1131, label %1133, label %1132, !dbg !3590, !prof !1896, !nosanitize !1883

1132:                                             ; preds = %1128
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %1129) #6, !dbg !3590, !nosanitize !1883
  br label %1133, !dbg !3590, !nosanitize !1883

1133:                                             ; preds = %1128, %1132
  %1134 = ptrtoint ptr %1108 to i32, !dbg !3591, !nosanitize !1883
  %1135 = and i32 %1134, 3, !dbg !3591, !nosanitize !1883
  %1136 = icmp eq i32 %1135, 0, !dbg !3591, !nosanitize !1883
  br i1 %1136, label %1138, label %1137, !dbg !3591, !prof !1896, !nosanitize !1883

1137:                                             ; preds = %1133
  call void @__ubsan_handle_type_mismatch_v1(ptr @102, i32 %1134) #6, !dbg !3591, !nosanitize !1883
  br label %1138, !dbg !3591, !nosanitize !1883

1138:                                             ; preds = %1137, %1133
  %1139 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %1108, i32 0, i32 4, !dbg !3591
  %1140 = ptrtoint ptr %1139 to i32, !dbg !3591, !nosanitize !1883
  %1141 = and i32 %1140, 3, !dbg !3591, !nosanitize !1883
  %1142 = icmp eq i32 %1141, 0, !dbg !3591, !nosanitize !1883
  br i1 %1142, label %1144, label %1143, !dbg !3591, !prof !1896, !nosanitize !1883

1143:                                             ; preds = %1138
  call void @__ubsan_handle_type_mismatch_v1(ptr @103, i32 %1140) #6, !dbg !3591, !nosanitize !1883
  br label %1144, !dbg !3591, !nosanitize !1883

1144:                                             ; preds = %1143, %1138
  %1145 = load i32, ptr %1139, align 4, !dbg !3591
  %1146 = load i32, ptr %93, align 4, !dbg !3592
  store i32 %1146, ptr %79, align 4
    #dbg_declare(ptr %79, !3027, !DIExpression(), !3593)
  %1147 = load i32, ptr %79, align 4, !dbg !3595
  %1148 = icmp ult i32 %1147, 32, !dbg !3596, !nosanitize !1883
  br i1 %1148, label %1150, label %1149, !dbg !3596, !prof !1896, !nosanitize !1883

1149:                                             ; preds = %1144
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %1147) #6, !dbg !3596, !nosanitize !1883
  br label %1150, !dbg !3596, !nosanitize !1883

1150:                                             ; preds = %1149, %1144
  %1151 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %1147, !dbg !3596
  %1152 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %1147), !dbg !3596, !nosanitize !1883
  %1153 = extractvalue { i32, i1 } %1152, 1, !dbg !3596, !nosanitize !1883
  %1154 = extractvalue { i32, i1 } %1152, 0, !dbg !3596, !nosanitize !1883
  %1155 = add i32 ptrtoint (ptr @cb_interface to i32), %1154, !dbg !3596, !nosanitize !1883
  %1156 = icmp ne i32 %1155, 0, !dbg !3596, !nosanitize !1883
  %1157 = xor i1 %1153, true, !dbg !3596, !nosanitize !1883
  %1158 = icmp uge i32 %1155, ptrtoint (ptr @cb_interface to i32), !dbg !3596, !nosanitize !1883
  %1159 = and i1 %1158, %1157, !dbg !3596, !nosanitize !1883
  br i1 %1159, label %1161, label %1160, !dbg !3596, !prof !1896, !nosanitize !1883

1160:                                             ; preds = %1150
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %1155) #6, !dbg !3596, !nosanitize !1883
  br label %1161, !dbg !3596, !nosanitize !1883

1161:                                             ; preds = %1160, %1150
  %1162 = ptrtoint ptr %1151 to i32, !dbg !3596, !nosanitize !1883
  %1163 = and i32 %1162, 3, !dbg !3596, !nosanitize !1883
  %1164 = icmp eq i32 %1163, 0, !dbg !3596, !nosanitize !1883
  br i1 %1164, label %1166, label %1165, !dbg !3596, !prof !1896, !nosanitize !1883

1165:                                             ; preds = %1161
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %1162) #6, !dbg !3596, !nosanitize !1883
  br label %1166, !dbg !3596, !nosanitize !1883

1166:                                             ; preds = %1165, %1161
  %1167 = ptrtoint ptr %1151 to i32, !dbg !3596, !nosanitize !1883
  %1168 = and i32 %1167, 3, !dbg !3596, !nosanitize !1883
  %1169 = icmp eq i32 %1168, 0, !dbg !3596, !nosanitize !1883
  br i1 %1169, label %1171, label %1170, !dbg !3596, !prof !1896, !nosanitize !1883

1170:                                             ; preds = %1166
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %1167) #6, !dbg !3596, !nosanitize !1883
  br label %1171, !dbg !3596, !nosanitize !1883

1171:                                             ; preds = %1170, %1166
  %1172 = ptrtoint ptr %1151 to i32, !dbg !3597, !nosanitize !1883
  %1173 = and i32 %1172, 3, !dbg !3597, !nosanitize !1883
  %1174 = icmp eq i32 %1173, 0, !dbg !3597, !nosanitize !1883
  br i1 %1174, label %1176, label %1175, !dbg !3597, !prof !1896, !nosanitize !1883

1175:                                             ; preds = %1171
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %1172) #6, !dbg !3597, !nosanitize !1883
  br label %1176, !dbg !3597, !nosanitize !1883

1176:                                             ; preds = %1171, %1175
  %1177 = ptrtoint ptr %1151 to i32, !dbg !3598, !nosanitize !1883
  %1178 = and i32 %1177, 3, !dbg !3598, !nosanitize !1883
  %1179 = icmp eq i32 %1178, 0, !dbg !3598, !nosanitize !1883
  br i1 %1179, label %1181, label %1180, !dbg !3598, !prof !1896, !nosanitize !1883

1180:                                             ; preds = %1176
  call void @__ubsan_handle_type_mismatch_v1(ptr @104, i32 %1177) #6, !dbg !3598, !nosanitize !1883
  br label %1181, !dbg !3598, !nosanitize !1883

1181:                                             ; preds = %1180, %1176
  %1182 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %1151, i32 0, i32 1, !dbg !3598
  %1183 = ptrtoint ptr %1182 to i32, !dbg !3598, !nosanitize !1883
  %1184 = and i32 %1183, 3, !dbg !3598, !nosanitize !1883
  %1185 = icmp eq i32 %1184, 0, !dbg !3598, !nosanitize !1883
  br i1 %1185, label %1187, label %1186, !dbg !3598, !prof !1896, !nosanitize !1883

1186:                                             ; preds = %1181
  call void @__ubsan_handle_type_mismatch_v1(ptr @105, i32 %1183) #6, !dbg !3598, !nosanitize !1883
  br label %1187, !dbg !3598, !nosanitize !1883

1187:                                             ; preds = %1186, %1181
  %1188 = load i32, ptr %1182, align 4, !dbg !3598
  %1189 = icmp eq i32 %1145, %1188, !dbg !3599
  br i1 %1189, label %1190, label %1277, !dbg !3599

1190:                                             ; preds = %1187
  %1191 = load i32, ptr %93, align 4, !dbg !3600
  store i32 %1191, ptr %80, align 4
    #dbg_declare(ptr %80, !3027, !DIExpression(), !3602)
  %1192 = load i32, ptr %80, align 4, !dbg !3604
  %1193 = icmp ult i32 %1192, 32, !dbg !3605, !nosanitize !1883
  br i1 %1193, label %1195, label %1194, !dbg !3605, !prof !1896, !nosanitize !1883

1194:                                             ; preds = %1190
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %1192) #6, !dbg !3605, !nosanitize !1883
  br label %1195, !dbg !3605, !nosanitize !1883

1195:                                             ; preds = %1194, %1190
  %1196 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %1192, !dbg !3605
  %1197 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %1192), !dbg !3605, !nosanitize !1883
  %1198 = extractvalue { i32, i1 } %1197, 1, !dbg !3605, !nosanitize !1883
  %1199 = extractvalue { i32, i1 } %1197, 0, !dbg !3605, !nosanitize !1883
  %1200 = add i32 ptrtoint (ptr @cb_interface to i32), %1199, !dbg !3605, !nosanitize !1883
  %1201 = icmp ne i32 %1200, 0, !dbg !3605, !nosanitize !1883
  %1202 = xor i1 %1198, true, !dbg !3605, !nosanitize !1883
  %1203 = icmp uge i32 %1200, ptrtoint (ptr @cb_interface to i32), !dbg !3605, !nosanitize !1883
  %1204 = and i1 %1203, %1202, !dbg !3605, !nosanitize !1883
  br i1 %1204, label %1206, label %1205, !dbg !3605, !prof !1896, !nosanitize !1883

1205:                                             ; preds = %1195
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %1200) #6, !dbg !3605, !nosanitize !1883
  br label %1206, !dbg !3605, !nosanitize !1883

1206:                                             ; preds = %1205, %1195
  %1207 = ptrtoint ptr %1196 to i32, !dbg !3605, !nosanitize !1883
  %1208 = and i32 %1207, 3, !dbg !3605, !nosanitize !1883
  %1209 = icmp eq i32 %1208, 0, !dbg !3605, !nosanitize !1883
  br i1 %1209, label %1211, label %1210, !dbg !3605, !prof !1896, !nosanitize !1883

1210:                                             ; preds = %1206
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %1207) #6, !dbg !3605, !nosanitize !1883
  br label %1211, !dbg !3605, !nosanitize !1883

1211:                                             ; preds = %1210, %1206
  %1212 = ptrtoint ptr %1196 to i32, !dbg !3605, !nosanitize !1883
  %1213 = and i32 %1212, 3, !dbg !3605, !nosanitize !1883
  %1214 = icmp eq i32 %1213, 0, !dbg !3605, !nosanitize !1883
  br i1 %1214, label %1216, label %1215, !dbg !3605, !prof !1896, !nosanitize !1883

1215:                                             ; preds = %1211
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %1212) #6, !dbg !3605, !nosanitize !1883
  br label %1216, !dbg !3605, !nosanitize !1883

1216:                                             ; preds = %1215, %1211
  %1217 = ptrtoint ptr %1196 to i32, !dbg !3606, !nosanitize !1883
  %1218 = and i32 %1217, 3, !dbg !3606, !nosanitize !1883
  %1219 = icmp eq i32 %1218, 0, !dbg !3606, !nosanitize !1883
  br i1 %1219, label %1221, label %1220, !dbg !3606, !prof !1896, !nosanitize !1883

1220:                                             ; preds = %1216
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %1217) #6, !dbg !3606, !nosanitize !1883
  br label %1221, !dbg !3606, !nosanitize !1883

1221:                                             ; preds = %1216, %1220
  %1222 = ptrtoint ptr %1196 to i32, !dbg !3607, !nosanitize !1883
  %1223 = and i32 %1222, 3, !dbg !3607, !nosanitize !1883
  %1224 = icmp eq i32 %1223, 0, !dbg !3607, !nosanitize !1883
  br i1 %1224, label %1226, label %1225, !dbg !3607, !prof !1896, !nosanitize !1883

1225:                                             ; preds = %1221
  call void @__ubsan_handle_type_mismatch_v1(ptr @106, i32 %1222) #6, !dbg !3607, !nosanitize !1883
  br label %1226, !dbg !3607, !nosanitize !1883

1226:                                             ; preds = %1225, %1221
  %1227 = ptrtoint ptr %1196 to i32, !dbg !3607, !nosanitize !1883
  %1228 = and i32 %1227, 3, !dbg !3607, !nosanitize !1883
  %1229 = icmp eq i32 %1228, 0, !dbg !3607, !nosanitize !1883
  br i1 %1229, label %1231, label %1230, !dbg !3607, !prof !1896, !nosanitize !1883

1230:                                             ; preds = %1226
  call void @__ubsan_handle_type_mismatch_v1(ptr @107, i32 %1227) #6, !dbg !3607, !nosanitize !1883
  br label %1231, !dbg !3607, !nosanitize !1883

1231:                                             ; preds = %1230, %1226
  %1232 = load i32, ptr %1196, align 4, !dbg !3607
  %1233 = load i32, ptr %93, align 4, !dbg !3608
  store i32 %1233, ptr %81, align 4
    #dbg_declare(ptr %81, !3027, !DIExpression(), !3609)
  %1234 = load i32, ptr %81, align 4, !dbg !3611
  %1235 = icmp ult i32 %1234, 32, !dbg !3612, !nosanitize !1883
  br i1 %1235, label %1237, label %1236, !dbg !3612, !prof !1896, !nosanitize !1883

1236:                                             ; preds = %1231
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %1234) #6, !dbg !3612, !nosanitize !1883
  br label %1237, !dbg !3612, !nosanitize !1883

1237:                                             ; preds = %1236, %1231
  %1238 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %1234, !dbg !3612
  %1239 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %1234), !dbg !3612, !nosanitize !1883
  %1240 = extractvalue { i32, i1 } %1239, 1, !dbg !3612, !nosanitize !1883
  %1241 = extractvalue { i32, i1 } %1239, 0, !dbg !3612, !nosanitize !1883
  %1242 = add i32 ptrtoint (ptr @cb_interface to i32), %1241, !dbg !3612, !nosanitize !1883
  %1243 = icmp ne i32 %1242, 0, !dbg !3612, !nosanitize !1883
  %1244 = xor i1 %1240, true, !dbg !3612, !nosanitize !1883
  %1245 = icmp uge i32 %1242, ptrtoint (ptr @cb_interface to i32), !dbg !3612, !nosanitize !1883
  %1246 = and i1 %1245, %1244, !dbg !3612, !nosanitize !1883
  br i1 %1246, label %1248, label %1247, !dbg !3612, !prof !1896, !nosanitize !1883

1247:                                             ; preds = %1237
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %1242) #6, !dbg !3612, !nosanitize !1883
  br label %1248, !dbg !3612, !nosanitize !1883

1248:                                             ; preds = %1247, %1237
  %1249 = ptrtoint ptr %1238 to i32, !dbg !3612, !nosanitize !1883
  %1250 = and i32 %1249, 3, !dbg !3612, !nosanitize !1883
  %1251 = icmp eq i32 %1250, 0, !dbg !3612, !nosanitize !1883
  br i1 %1251, label %1253, label %1252, !dbg !3612, !prof !1896, !nosanitize !1883

1252:                                             ; preds = %1248
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %1249) #6, !dbg !3612, !nosanitize !1883
  br label %1253, !dbg !3612, !nosanitize !1883

1253:                                             ; preds = %1252, %1248
  %1254 = ptrtoint ptr %1238 to i32, !dbg !3612, !nosanitize !1883
  %1255 = and i32 %1254, 3, !dbg !3612, !nosanitize !1883
  %1256 = icmp eq i32 %1255, 0, !dbg !3612, !nosanitize !1883
  br i1 %1256, label %1258, label %1257, !dbg !3612, !prof !1896, !nosanitize !1883

1257:                                             ; preds = %1253
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %1254) #6, !dbg !3612, !nosanitize !1883
  br label %1258, !dbg !3612, !nosanitize !1883

1258:                                             ; preds = %1257, %1253
  %1259 = ptrtoint ptr %1238 to i32, !dbg !3613, !nosanitize !1883
  %1260 = and i32 %1259, 3, !dbg !3613, !nosanitize !1883
  %1261 = icmp eq i32 %1260, 0, !dbg !3613, !nosanitize !1883
  br i1 %1261, label %1263, label %1262, !dbg !3613, !prof !1896, !nosanitize !1883

1262:                                             ; preds = %1258
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %1259) #6, !dbg !3613, !nosanitize !1883
  br label %1263, !dbg !3613, !nosanitize !1883

1263:                                             ; preds = %1258, %1262
  %1264 = ptrtoint ptr %1238 to i32, !dbg !3614, !nosanitize !1883
  %1265 = and i32 %1264, 3, !dbg !3614, !nosanitize !1883
  %1266 = icmp eq i32 %1265, 0, !dbg !3614, !nosanitize !1883
  br i1 %1266, label %1268, label %1267, !dbg !3614, !prof !1896, !nosanitize !1883

1267:                                             ; preds = %1263
  call void @__ubsan_handle_type_mismatch_v1(ptr @108, i32 %1264) #6, !dbg !3614, !nosanitize !1883
  br label %1268, !dbg !3614, !nosanitize !1883

1268:                                             ; preds = %1267, %1263
  %1269 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %1238, i32 0, i32 4, !dbg !3614
  %1270 = ptrtoint ptr %1269 to i32, !dbg !3615, !nosanitize !1883
  %1271 = and i32 %1270, 3, !dbg !3615, !nosanitize !1883
  %1272 = icmp eq i32 %1271, 0, !dbg !3615, !nosanitize !1883
  br i1 %1272, label %1274, label %1273, !dbg !3615, !prof !1896, !nosanitize !1883

1273:                                             ; preds = %1268
  call void @__ubsan_handle_type_mismatch_v1(ptr @109, i32 %1270) #6, !dbg !3615, !nosanitize !1883
  br label %1274, !dbg !3615, !nosanitize !1883

1274:                                             ; preds = %1273, %1268
  %1275 = load i32, ptr %1269, align 4, !dbg !3615
  %1276 = sub i32 %1275, %1232, !dbg !3615
  store i32 %1276, ptr %1269, align 4, !dbg !3615
  br label %1277, !dbg !3616

1277:                                             ; preds = %1187, %1274
  store i8 0, ptr %92, align 1
    #dbg_declare(ptr %92, !3617, !DIExpression(), !3619)
  br label %1278, !dbg !3621

1278:                                             ; preds = %1315, %1277
  %1279 = load i8, ptr %92, align 1, !dbg !3624
  %1280 = zext i8 %1279 to i32, !dbg !3624
  store i32 %1280, ptr %55, align 4
    #dbg_declare(ptr %55, !3625, !DIExpression(), !3627)
  %1281 = load i32, ptr %55, align 4, !dbg !3629
  store i32 %1281, ptr %51, align 4
    #dbg_declare(ptr %51, !2896, !DIExpression(), !3630)
  store i32 1, ptr %52, align 4
    #dbg_declare(ptr %52, !2900, !DIExpression(), !3632)
    #dbg_declare(ptr %53, !2902, !DIExpression(), !3633)
  %1282 = load i32, ptr %51, align 4, !dbg !3634
  %1283 = shl i32 %1282, 16, !dbg !3635
  %1284 = load i32, ptr %52, align 4, !dbg !3636
  %1285 = mul i32 %1284, 4, !dbg !3637
  %1286 = add i32 -5111296, %1285, !dbg !3637
  %1287 = add i32 %1283, %1286, !dbg !3638
  store i32 %1287, ptr %53, align 4, !dbg !3633
    #dbg_declare(ptr %54, !2909, !DIExpression(), !3639)
  %1288 = load i32, ptr %53, align 4, !dbg !3640
  %1289 = inttoptr i32 %1288 to ptr, !dbg !3641
  store ptr %1289, ptr %54, align 4, !dbg !3639
  %1290 = load ptr, ptr %54, align 4, !dbg !3642
  %1291 = load volatile i32, ptr %1290, align 4, !dbg !3643
  %1292 = load i32, ptr %55, align 4, !dbg !3644
  %1293 = icmp ult i32 %1292, 2, !dbg !3645, !nosanitize !1883
  br i1 %1293, label %1295, label %1294, !dbg !3645, !prof !1896, !nosanitize !1883

1294:                                             ; preds = %1278
  call void @__ubsan_handle_out_of_bounds(ptr @110, i32 %1292) #6, !dbg !3645, !nosanitize !1883
  br label %1295, !dbg !3645, !nosanitize !1883

1295:                                             ; preds = %1294, %1278
  %1296 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %1292, !dbg !3645
  %1297 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %1292), !dbg !3645, !nosanitize !1883
  %1298 = extractvalue { i32, i1 } %1297, 1, !dbg !3645, !nosanitize !1883
  %1299 = extractvalue { i32, i1 } %1297, 0, !dbg !3645, !nosanitize !1883
  %1300 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %1299, !dbg !3645, !nosanitize !1883
  %1301 = icmp ne i32 %1300, 0, !dbg !3645, !nosanitize !1883
  %1302 = xor i1 %1298, true, !dbg !3645, !nosanitize !1883
  %1303 = icmp uge i32 %1300, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !3645, !nosanitize !1883
  %1304 = and i1 %1303, %1302, !dbg !3645, !nosanitize !1883
  br i1 %1304, label %1306, label %1305, !dbg !3645, !prof !1896, !nosanitize !1883

1305:                                             ; preds = %1295
  call void @__ubsan_handle_pointer_overflow(ptr @111, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %1300) #6, !dbg !3645, !nosanitize !1883
  br label %1306, !dbg !3645, !nosanitize !1883

1306:                                             ; preds = %1305, %1295
  %1307 = ptrtoint ptr %1296 to i32, !dbg !3645, !nosanitize !1883
  %1308 = and i32 %1307, 3, !dbg !3645, !nosanitize !1883
  %1309 = icmp eq i32 %1308, 0, !dbg !3645, !nosanitize !1883
  br i1 %1309, label %1311, label %1310, !dbg !3645, !prof !1896, !nosanitize !1883

1310:                                             ; preds = %1306
  call void @__ubsan_handle_type_mismatch_v1(ptr @112, i32 %1307) #6, !dbg !3645, !nosanitize !1883
  br label %1311, !dbg !3645, !nosanitize !1883

1311:                                             ; preds = %1306, %1310
  %1312 = load i32, ptr %1296, align 4, !dbg !3645
  %1313 = icmp eq i32 %1291, %1312, !dbg !3646
  %1314 = xor i1 %1313, true, !dbg !3647
  br i1 %1314, label %1315, label %1316, !dbg !3621

1315:                                             ; preds = %1311
  br label %1278, !dbg !3621, !llvm.loop !3648

1316:                                             ; preds = %1311
  ret void, !dbg !3650
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_Z11get_arg_valIjET_i(i32 noundef %0) #3 comdat !dbg !3651 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3654, !DIExpression(), !3655)
  %4 = load i32, ptr %3, align 4, !dbg !3656
  store i32 %4, ptr %2, align 4
    #dbg_declare(ptr %2, !3657, !DIExpression(), !3661)
  %5 = load ptr, ptr @rta_l1_base, align 4, !dbg !3663
  %6 = load i32, ptr %2, align 4, !dbg !3664
  %7 = getelementptr inbounds i32, ptr %5, i32 %6, !dbg !3663
  %8 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %6), !dbg !3663, !nosanitize !1883
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !3663, !nosanitize !1883
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !3663, !nosanitize !1883
  %11 = ptrtoint ptr %5 to i32, !dbg !3663, !nosanitize !1883
  %12 = add i32 %11, %10, !dbg !3663, !nosanitize !1883
  %13 = icmp ne ptr %5, null, !dbg !3663, !nosanitize !1883
  %14 = icmp ne i32 %12, 0, !dbg !3663, !nosanitize !1883
  %15 = icmp eq i1 %13, %14, !dbg !3663, !nosanitize !1883
  %16 = xor i1 %9, true, !dbg !3663, !nosanitize !1883
  %17 = icmp uge i32 %12, %11, !dbg !3663, !nosanitize !1883
  %18 = icmp sge i32 %10, 0, !dbg !3663, !nosanitize !1883
  %19 = icmp ult i32 %12, %11, !dbg !3663, !nosanitize !1883
  %20 = select i1 %18, i1 %17, i1 %19, !dbg !3663, !nosanitize !1883
  %21 = and i1 %20, %16, !dbg !3663, !nosanitize !1883
  %22 = and i1 %15, %21, !dbg !3663, !nosanitize !1883
  br i1 %22, label %24, label %23, !dbg !3663, !prof !1896, !nosanitize !1883

23:                                               ; preds = %1
  call void @__ubsan_handle_pointer_overflow(ptr @136, i32 %11, i32 %12) #6, !dbg !3663, !nosanitize !1883
  br label %24, !dbg !3663, !nosanitize !1883

24:                                               ; preds = %1, %23
  %25 = ptrtoint ptr %7 to i32, !dbg !3665
  %26 = inttoptr i32 %25 to ptr, !dbg !3666
  %27 = icmp ne ptr %26, null, !dbg !3667, !nosanitize !1883
  %28 = ptrtoint ptr %26 to i32, !dbg !3667, !nosanitize !1883
  %29 = and i32 %28, 3, !dbg !3667, !nosanitize !1883
  %30 = icmp eq i32 %29, 0, !dbg !3667, !nosanitize !1883
  %31 = and i1 %27, %30, !dbg !3667, !nosanitize !1883
  br i1 %31, label %33, label %32, !dbg !3667, !prof !1896, !nosanitize !1883

32:                                               ; preds = %24
  call void @__ubsan_handle_type_mismatch_v1(ptr @135, i32 %28) #6, !dbg !3667, !nosanitize !1883
  br label %33, !dbg !3667, !nosanitize !1883

33:                                               ; preds = %32, %24
  %34 = load i32, ptr %26, align 4, !dbg !3667
  ret i32 %34, !dbg !3668
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #4

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %0, ptr noundef nonnull align 4 dereferenceable(4) %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 comdat align 2 !dbg !3669 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 4
  %8 = alloca ptr, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca %struct.InterleavedAddrGen, align 4
  store ptr %0, ptr %7, align 4
    #dbg_declare(ptr %7, !3677, !DIExpression(), !3679)
  store ptr %1, ptr %8, align 4
    #dbg_declare(ptr %8, !3680, !DIExpression(), !3681)
  store i32 %2, ptr %9, align 4
    #dbg_declare(ptr %9, !3682, !DIExpression(), !3683)
  store i32 %3, ptr %10, align 4
    #dbg_declare(ptr %10, !3684, !DIExpression(), !3685)
  %12 = load ptr, ptr %7, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !1883
  %14 = ptrtoint ptr %12 to i32, !nosanitize !1883
  %15 = and i32 %14, 3, !nosanitize !1883
  %16 = icmp eq i32 %15, 0, !nosanitize !1883
  %17 = and i1 %13, %16, !nosanitize !1883
  br i1 %17, label %19, label %18, !prof !1896, !nosanitize !1883

18:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @138, i32 %14) #6, !dbg !3679, !nosanitize !1883
  br label %19, !dbg !3679, !nosanitize !1883

19:                                               ; preds = %18, %4
  %20 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 0, !dbg !3686
  %21 = load i32, ptr %9, align 4, !dbg !3687
  store i32 %21, ptr %20, align 4, !dbg !3686
  %22 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3686
  %23 = load i32, ptr %10, align 4, !dbg !3688
  store i32 %23, ptr %22, align 4, !dbg !3686
  %24 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 2, !dbg !3686
  %25 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3689
  %26 = load i32, ptr %25, align 4, !dbg !3689
  store i32 %26, ptr %5, align 4
    #dbg_declare(ptr %5, !2624, !DIExpression(), !3691)
  store i32 32, ptr %6, align 4
    #dbg_declare(ptr %6, !2629, !DIExpression(), !3693)
  %27 = load i32, ptr %5, align 4, !dbg !3694
  %28 = sub i32 %27, 1, !dbg !3695
  %29 = load i32, ptr %6, align 4, !dbg !3696
  %30 = sub i32 %29, 1, !dbg !3697
  %31 = or i32 %28, %30, !dbg !3698
  %32 = add i32 %31, 1, !dbg !3699
  store i32 %32, ptr %24, align 4, !dbg !3686
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %12, ptr align 4 %11, i32 12, i1 false), !dbg !3700
  %33 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %12, i32 0, i32 1, !dbg !3701
  %34 = load i32, ptr %10, align 4, !dbg !3703
  store i32 %34, ptr %33, align 4, !dbg !3701
  ret void, !dbg !3704
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %0, ptr noundef nonnull align 4 dereferenceable(4) %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 comdat align 2 !dbg !3705 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 4
  %8 = alloca ptr, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca %struct.InterleavedAddrGen, align 4
  store ptr %0, ptr %7, align 4
    #dbg_declare(ptr %7, !3711, !DIExpression(), !3712)
  store ptr %1, ptr %8, align 4
    #dbg_declare(ptr %8, !3713, !DIExpression(), !3714)
  store i32 %2, ptr %9, align 4
    #dbg_declare(ptr %9, !3715, !DIExpression(), !3716)
  store i32 %3, ptr %10, align 4
    #dbg_declare(ptr %10, !3717, !DIExpression(), !3718)
  %12 = load ptr, ptr %7, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !1883
  %14 = ptrtoint ptr %12 to i32, !nosanitize !1883
  %15 = and i32 %14, 3, !nosanitize !1883
  %16 = icmp eq i32 %15, 0, !nosanitize !1883
  %17 = and i1 %13, %16, !nosanitize !1883
  br i1 %17, label %19, label %18, !prof !1896, !nosanitize !1883

18:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @139, i32 %14) #6, !dbg !3712, !nosanitize !1883
  br label %19, !dbg !3712, !nosanitize !1883

19:                                               ; preds = %18, %4
  %20 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 0, !dbg !3719
  %21 = load i32, ptr %9, align 4, !dbg !3720
  store i32 %21, ptr %20, align 4, !dbg !3719
  %22 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3719
  %23 = load i32, ptr %10, align 4, !dbg !3721
  store i32 %23, ptr %22, align 4, !dbg !3719
  %24 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 2, !dbg !3719
  %25 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3722
  %26 = load i32, ptr %25, align 4, !dbg !3722
  store i32 %26, ptr %5, align 4
    #dbg_declare(ptr %5, !2624, !DIExpression(), !3724)
  store i32 32, ptr %6, align 4
    #dbg_declare(ptr %6, !2629, !DIExpression(), !3726)
  %27 = load i32, ptr %5, align 4, !dbg !3727
  %28 = sub i32 %27, 1, !dbg !3728
  %29 = load i32, ptr %6, align 4, !dbg !3729
  %30 = sub i32 %29, 1, !dbg !3730
  %31 = or i32 %28, %30, !dbg !3731
  %32 = add i32 %31, 1, !dbg !3732
  store i32 %32, ptr %24, align 4, !dbg !3719
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %12, ptr align 4 %11, i32 12, i1 false), !dbg !3733
  %33 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %12, i32 0, i32 1, !dbg !3734
  %34 = load i32, ptr %10, align 4, !dbg !3736
  store i32 %34, ptr %33, align 4, !dbg !3734
  ret void, !dbg !3737
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #5

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_Z14noc_async_readILj8193ELb0EEvyjjhj(i64 noundef %0, i32 noundef %1, i32 noundef %2, i8 noundef zeroext %3, i32 noundef %4) #3 comdat !dbg !3738 {
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
    #dbg_declare(ptr %98, !3744, !DIExpression(), !3745)
  store i32 %1, ptr %99, align 4
    #dbg_declare(ptr %99, !3746, !DIExpression(), !3747)
  store i32 %2, ptr %100, align 4
    #dbg_declare(ptr %100, !3748, !DIExpression(), !3749)
  store i8 %3, ptr %101, align 1
    #dbg_declare(ptr %101, !3750, !DIExpression(), !3751)
  store i32 %4, ptr %102, align 4
    #dbg_declare(ptr %102, !3752, !DIExpression(), !3753)
  %103 = load i8, ptr %101, align 1, !dbg !3754
  %104 = zext i8 %103 to i32, !dbg !3754
  %105 = load i64, ptr %98, align 8, !dbg !3757
  %106 = load i32, ptr %99, align 4, !dbg !3758
  %107 = load i32, ptr %100, align 4, !dbg !3759
  %108 = load i32, ptr %102, align 4, !dbg !3760
  store i32 %104, ptr %92, align 4
    #dbg_declare(ptr %92, !3761, !DIExpression(), !3767)
  store i32 1, ptr %93, align 4
    #dbg_declare(ptr %93, !3769, !DIExpression(), !3770)
  store i64 %105, ptr %94, align 8
    #dbg_declare(ptr %94, !3771, !DIExpression(), !3772)
  store i32 %106, ptr %95, align 4
    #dbg_declare(ptr %95, !3773, !DIExpression(), !3774)
  store i32 %107, ptr %96, align 4
    #dbg_declare(ptr %96, !3775, !DIExpression(), !3776)
  store i32 %108, ptr %97, align 4
    #dbg_declare(ptr %97, !3777, !DIExpression(), !3778)
  br label %109, !dbg !3779

109:                                              ; preds = %229, %5
  %110 = load i32, ptr %96, align 4, !dbg !3780
  %111 = icmp ugt i32 %110, 8192, !dbg !3781
  br i1 %111, label %112, label %238, !dbg !3779

112:                                              ; preds = %109
  br label %113, !dbg !3782

113:                                              ; preds = %131, %112
  %114 = load i32, ptr %92, align 4, !dbg !3784
  %115 = load i32, ptr %93, align 4, !dbg !3785
  store i32 %114, ptr %90, align 4
    #dbg_declare(ptr %90, !3786, !DIExpression(), !3790)
  store i32 %115, ptr %91, align 4
    #dbg_declare(ptr %91, !3792, !DIExpression(), !3793)
  %116 = load i32, ptr %90, align 4, !dbg !3794
  %117 = load i32, ptr %91, align 4, !dbg !3795
  store i32 %116, ptr %66, align 4
    #dbg_declare(ptr %66, !3796, !DIExpression(), !3800)
  store i32 %117, ptr %67, align 4
    #dbg_declare(ptr %67, !3802, !DIExpression(), !3803)
  store i32 -5111768, ptr %68, align 4
    #dbg_declare(ptr %68, !3804, !DIExpression(), !3805)
    #dbg_declare(ptr %69, !3806, !DIExpression(), !3807)
  %118 = load i32, ptr %67, align 4, !dbg !3808
  %119 = shl i32 %118, 10, !dbg !3809
  %120 = load i32, ptr %66, align 4, !dbg !3810
  %121 = shl i32 %120, 16, !dbg !3811
  %122 = add i32 %119, %121, !dbg !3812
  %123 = load i32, ptr %68, align 4, !dbg !3813
  %124 = add i32 %122, %123, !dbg !3814
  store i32 %124, ptr %69, align 4, !dbg !3807
    #dbg_declare(ptr %70, !3815, !DIExpression(), !3816)
  %125 = load i32, ptr %69, align 4, !dbg !3817
  %126 = inttoptr i32 %125 to ptr, !dbg !3818
  store ptr %126, ptr %70, align 4, !dbg !3816
  %127 = load ptr, ptr %70, align 4, !dbg !3819
  %128 = load volatile i32, ptr %127, align 4, !dbg !3820
  %129 = icmp eq i32 %128, 0, !dbg !3821
  %130 = xor i1 %129, true, !dbg !3822
  br i1 %130, label %131, label %132, !dbg !3782

131:                                              ; preds = %113
  br label %113, !dbg !3782, !llvm.loop !3823

132:                                              ; preds = %113
  %133 = load i32, ptr %92, align 4, !dbg !3825
  %134 = load i32, ptr %93, align 4, !dbg !3826
  %135 = load i64, ptr %94, align 8, !dbg !3827
  %136 = load i32, ptr %95, align 4, !dbg !3828
  %137 = load i32, ptr %97, align 4, !dbg !3829
  store i32 %133, ptr %82, align 4
    #dbg_declare(ptr %82, !3830, !DIExpression(), !3832)
  store i32 %134, ptr %83, align 4
    #dbg_declare(ptr %83, !3834, !DIExpression(), !3835)
  store i64 %135, ptr %84, align 8
    #dbg_declare(ptr %84, !3836, !DIExpression(), !3837)
  store i32 %136, ptr %85, align 4
    #dbg_declare(ptr %85, !3838, !DIExpression(), !3839)
  store i32 8192, ptr %86, align 4
    #dbg_declare(ptr %86, !3840, !DIExpression(), !3841)
  store i32 %137, ptr %87, align 4
    #dbg_declare(ptr %87, !3842, !DIExpression(), !3843)
  %138 = load i32, ptr %82, align 4, !dbg !3844
  %139 = load i32, ptr %83, align 4, !dbg !3845
  %140 = load i32, ptr %85, align 4, !dbg !3846
  store i32 %138, ptr %6, align 4
    #dbg_declare(ptr %6, !3847, !DIExpression(), !3851)
  store i32 %139, ptr %7, align 4
    #dbg_declare(ptr %7, !3853, !DIExpression(), !3854)
  store i32 -5111796, ptr %8, align 4
    #dbg_declare(ptr %8, !3855, !DIExpression(), !3856)
  store i32 %140, ptr %9, align 4
    #dbg_declare(ptr %9, !3857, !DIExpression(), !3858)
    #dbg_declare(ptr %10, !3859, !DIExpression(), !3860)
  %141 = load i32, ptr %7, align 4, !dbg !3861
  %142 = shl i32 %141, 10, !dbg !3862
  %143 = load i32, ptr %6, align 4, !dbg !3863
  %144 = shl i32 %143, 16, !dbg !3864
  %145 = add i32 %142, %144, !dbg !3865
  %146 = load i32, ptr %8, align 4, !dbg !3866
  %147 = add i32 %145, %146, !dbg !3867
  store i32 %147, ptr %10, align 4, !dbg !3860
    #dbg_declare(ptr %11, !3868, !DIExpression(), !3869)
  %148 = load i32, ptr %10, align 4, !dbg !3870
  %149 = inttoptr i32 %148 to ptr, !dbg !3871
  store ptr %149, ptr %11, align 4, !dbg !3869
  %150 = load i32, ptr %9, align 4, !dbg !3872
  %151 = load ptr, ptr %11, align 4, !dbg !3873
  store volatile i32 %150, ptr %151, align 4, !dbg !3874
  %152 = load i32, ptr %82, align 4, !dbg !3875
  %153 = load i32, ptr %83, align 4, !dbg !3876
  %154 = load i64, ptr %84, align 8, !dbg !3877
  %155 = trunc i64 %154 to i32, !dbg !3877
  store i32 %152, ptr %12, align 4
    #dbg_declare(ptr %12, !3847, !DIExpression(), !3878)
  store i32 %153, ptr %13, align 4
    #dbg_declare(ptr %13, !3853, !DIExpression(), !3880)
  store i32 -5111808, ptr %14, align 4
    #dbg_declare(ptr %14, !3855, !DIExpression(), !3881)
  store i32 %155, ptr %15, align 4
    #dbg_declare(ptr %15, !3857, !DIExpression(), !3882)
    #dbg_declare(ptr %16, !3859, !DIExpression(), !3883)
  %156 = load i32, ptr %13, align 4, !dbg !3884
  %157 = shl i32 %156, 10, !dbg !3885
  %158 = load i32, ptr %12, align 4, !dbg !3886
  %159 = shl i32 %158, 16, !dbg !3887
  %160 = add i32 %157, %159, !dbg !3888
  %161 = load i32, ptr %14, align 4, !dbg !3889
  %162 = add i32 %160, %161, !dbg !3890
  store i32 %162, ptr %16, align 4, !dbg !3883
    #dbg_declare(ptr %17, !3868, !DIExpression(), !3891)
  %163 = load i32, ptr %16, align 4, !dbg !3892
  %164 = inttoptr i32 %163 to ptr, !dbg !3893
  store ptr %164, ptr %17, align 4, !dbg !3891
  %165 = load i32, ptr %15, align 4, !dbg !3894
  %166 = load ptr, ptr %17, align 4, !dbg !3895
  store volatile i32 %165, ptr %166, align 4, !dbg !3896
  %167 = load i32, ptr %82, align 4, !dbg !3897
  %168 = load i32, ptr %83, align 4, !dbg !3898
  %169 = load i64, ptr %84, align 8, !dbg !3899
  %170 = lshr i64 %169, 32, !dbg !3900
  %171 = trunc i64 %170 to i32, !dbg !3901
  store i32 %167, ptr %18, align 4
    #dbg_declare(ptr %18, !3847, !DIExpression(), !3902)
  store i32 %168, ptr %19, align 4
    #dbg_declare(ptr %19, !3853, !DIExpression(), !3904)
  store i32 -5111804, ptr %20, align 4
    #dbg_declare(ptr %20, !3855, !DIExpression(), !3905)
  store i32 %171, ptr %21, align 4
    #dbg_declare(ptr %21, !3857, !DIExpression(), !3906)
    #dbg_declare(ptr %22, !3859, !DIExpression(), !3907)
  %172 = load i32, ptr %19, align 4, !dbg !3908
  %173 = shl i32 %172, 10, !dbg !3909
  %174 = load i32, ptr %18, align 4, !dbg !3910
  %175 = shl i32 %174, 16, !dbg !3911
  %176 = add i32 %173, %175, !dbg !3912
  %177 = load i32, ptr %20, align 4, !dbg !3913
  %178 = add i32 %176, %177, !dbg !3914
  store i32 %178, ptr %22, align 4, !dbg !3907
    #dbg_declare(ptr %23, !3868, !DIExpression(), !3915)
  %179 = load i32, ptr %22, align 4, !dbg !3916
  %180 = inttoptr i32 %179 to ptr, !dbg !3917
  store ptr %180, ptr %23, align 4, !dbg !3915
  %181 = load i32, ptr %21, align 4, !dbg !3918
  %182 = load ptr, ptr %23, align 4, !dbg !3919
  store volatile i32 %181, ptr %182, align 4, !dbg !3920
  %183 = load i32, ptr %82, align 4, !dbg !3921
  %184 = load i32, ptr %83, align 4, !dbg !3922
  %185 = load i32, ptr %86, align 4, !dbg !3923
  store i32 %183, ptr %24, align 4
    #dbg_declare(ptr %24, !3847, !DIExpression(), !3924)
  store i32 %184, ptr %25, align 4
    #dbg_declare(ptr %25, !3853, !DIExpression(), !3926)
  store i32 -5111776, ptr %26, align 4
    #dbg_declare(ptr %26, !3855, !DIExpression(), !3927)
  store i32 %185, ptr %27, align 4
    #dbg_declare(ptr %27, !3857, !DIExpression(), !3928)
    #dbg_declare(ptr %28, !3859, !DIExpression(), !3929)
  %186 = load i32, ptr %25, align 4, !dbg !3930
  %187 = shl i32 %186, 10, !dbg !3931
  %188 = load i32, ptr %24, align 4, !dbg !3932
  %189 = shl i32 %188, 16, !dbg !3933
  %190 = add i32 %187, %189, !dbg !3934
  %191 = load i32, ptr %26, align 4, !dbg !3935
  %192 = add i32 %190, %191, !dbg !3936
  store i32 %192, ptr %28, align 4, !dbg !3929
    #dbg_declare(ptr %29, !3868, !DIExpression(), !3937)
  %193 = load i32, ptr %28, align 4, !dbg !3938
  %194 = inttoptr i32 %193 to ptr, !dbg !3939
  store ptr %194, ptr %29, align 4, !dbg !3937
  %195 = load i32, ptr %27, align 4, !dbg !3940
  %196 = load ptr, ptr %29, align 4, !dbg !3941
  store volatile i32 %195, ptr %196, align 4, !dbg !3942
  %197 = load i32, ptr %82, align 4, !dbg !3943
  %198 = load i32, ptr %83, align 4, !dbg !3944
  store i32 %197, ptr %30, align 4
    #dbg_declare(ptr %30, !3847, !DIExpression(), !3945)
  store i32 %198, ptr %31, align 4
    #dbg_declare(ptr %31, !3853, !DIExpression(), !3947)
  store i32 -5111768, ptr %32, align 4
    #dbg_declare(ptr %32, !3855, !DIExpression(), !3948)
  store i32 1, ptr %33, align 4
    #dbg_declare(ptr %33, !3857, !DIExpression(), !3949)
    #dbg_declare(ptr %34, !3859, !DIExpression(), !3950)
  %199 = load i32, ptr %31, align 4, !dbg !3951
  %200 = shl i32 %199, 10, !dbg !3952
  %201 = load i32, ptr %30, align 4, !dbg !3953
  %202 = shl i32 %201, 16, !dbg !3954
  %203 = add i32 %200, %202, !dbg !3955
  %204 = load i32, ptr %32, align 4, !dbg !3956
  %205 = add i32 %203, %204, !dbg !3957
  store i32 %205, ptr %34, align 4, !dbg !3950
    #dbg_declare(ptr %35, !3868, !DIExpression(), !3958)
  %206 = load i32, ptr %34, align 4, !dbg !3959
  %207 = inttoptr i32 %206 to ptr, !dbg !3960
  store ptr %207, ptr %35, align 4, !dbg !3958
  %208 = load i32, ptr %33, align 4, !dbg !3961
  %209 = load ptr, ptr %35, align 4, !dbg !3962
  store volatile i32 %208, ptr %209, align 4, !dbg !3963
  %210 = load i32, ptr %82, align 4, !dbg !3964
  %211 = icmp ult i32 %210, 2, !dbg !3967, !nosanitize !1883
  br i1 %211, label %213, label %212, !dbg !3967, !prof !1896, !nosanitize !1883

212:                                              ; preds = %132
  call void @__ubsan_handle_out_of_bounds(ptr @151, i32 %210) #6, !dbg !3967, !nosanitize !1883
  br label %213, !dbg !3967, !nosanitize !1883

213:                                              ; preds = %212, %132
  %214 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %210, !dbg !3967
  %215 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %210), !dbg !3967, !nosanitize !1883
  %216 = extractvalue { i32, i1 } %215, 1, !dbg !3967, !nosanitize !1883
  %217 = extractvalue { i32, i1 } %215, 0, !dbg !3967, !nosanitize !1883
  %218 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %217, !dbg !3967, !nosanitize !1883
  %219 = icmp ne i32 %218, 0, !dbg !3967, !nosanitize !1883
  %220 = xor i1 %216, true, !dbg !3967, !nosanitize !1883
  %221 = icmp uge i32 %218, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !3967, !nosanitize !1883
  %222 = and i1 %221, %220, !dbg !3967, !nosanitize !1883
  br i1 %222, label %224, label %223, !dbg !3967, !prof !1896, !nosanitize !1883

223:                                              ; preds = %213
  call void @__ubsan_handle_pointer_overflow(ptr @152, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %218) #6, !dbg !3967, !nosanitize !1883
  br label %224, !dbg !3967, !nosanitize !1883

224:                                              ; preds = %223, %213
  %225 = ptrtoint ptr %214 to i32, !dbg !3967, !nosanitize !1883
  %226 = and i32 %225, 3, !dbg !3967, !nosanitize !1883
  %227 = icmp eq i32 %226, 0, !dbg !3967, !nosanitize !1883
  br i1 %227, label %229, label %228, !dbg !3967, !prof !1896, !nosanitize !1883

228:                                              ; preds = %224
  call void @__ubsan_handle_type_mismatch_v1(ptr @153, i32 %225) #6, !dbg !3967, !nosanitize !1883
  br label %229, !dbg !3967, !nosanitize !1883

229:                                              ; preds = %224, %228
  %230 = load i32, ptr %214, align 4, !dbg !3967
  %231 = add i32 %230, 1, !dbg !3967
  store i32 %231, ptr %214, align 4, !dbg !3967
  %232 = load i64, ptr %94, align 8, !dbg !3968
  %233 = add i64 %232, 8192, !dbg !3968
  store i64 %233, ptr %94, align 8, !dbg !3968
  %234 = load i32, ptr %95, align 4, !dbg !3969
  %235 = add i32 %234, 8192, !dbg !3969
  store i32 %235, ptr %95, align 4, !dbg !3969
  %236 = load i32, ptr %96, align 4, !dbg !3970
  %237 = sub i32 %236, 8192, !dbg !3970
  store i32 %237, ptr %96, align 4, !dbg !3970
  br label %109, !dbg !3779, !llvm.loop !3971

238:                                              ; preds = %109
  br label %239, !dbg !3973

239:                                              ; preds = %257, %238
  %240 = load i32, ptr %92, align 4, !dbg !3974
  %241 = load i32, ptr %93, align 4, !dbg !3975
  store i32 %240, ptr %88, align 4
    #dbg_declare(ptr %88, !3786, !DIExpression(), !3976)
  store i32 %241, ptr %89, align 4
    #dbg_declare(ptr %89, !3792, !DIExpression(), !3978)
  %242 = load i32, ptr %88, align 4, !dbg !3979
  %243 = load i32, ptr %89, align 4, !dbg !3980
  store i32 %242, ptr %71, align 4
    #dbg_declare(ptr %71, !3796, !DIExpression(), !3981)
  store i32 %243, ptr %72, align 4
    #dbg_declare(ptr %72, !3802, !DIExpression(), !3983)
  store i32 -5111768, ptr %73, align 4
    #dbg_declare(ptr %73, !3804, !DIExpression(), !3984)
    #dbg_declare(ptr %74, !3806, !DIExpression(), !3985)
  %244 = load i32, ptr %72, align 4, !dbg !3986
  %245 = shl i32 %244, 10, !dbg !3987
  %246 = load i32, ptr %71, align 4, !dbg !3988
  %247 = shl i32 %246, 16, !dbg !3989
  %248 = add i32 %245, %247, !dbg !3990
  %249 = load i32, ptr %73, align 4, !dbg !3991
  %250 = add i32 %248, %249, !dbg !3992
  store i32 %250, ptr %74, align 4, !dbg !3985
    #dbg_declare(ptr %75, !3815, !DIExpression(), !3993)
  %251 = load i32, ptr %74, align 4, !dbg !3994
  %252 = inttoptr i32 %251 to ptr, !dbg !3995
  store ptr %252, ptr %75, align 4, !dbg !3993
  %253 = load ptr, ptr %75, align 4, !dbg !3996
  %254 = load volatile i32, ptr %253, align 4, !dbg !3997
  %255 = icmp eq i32 %254, 0, !dbg !3998
  %256 = xor i1 %255, true, !dbg !3999
  br i1 %256, label %257, label %258, !dbg !3973

257:                                              ; preds = %239
  br label %239, !dbg !3973, !llvm.loop !4000

258:                                              ; preds = %239
  %259 = load i32, ptr %92, align 4, !dbg !4002
  %260 = load i32, ptr %93, align 4, !dbg !4003
  %261 = load i64, ptr %94, align 8, !dbg !4004
  %262 = load i32, ptr %95, align 4, !dbg !4005
  %263 = load i32, ptr %96, align 4, !dbg !4006
  %264 = load i32, ptr %97, align 4, !dbg !4007
  store i32 %259, ptr %76, align 4
    #dbg_declare(ptr %76, !3830, !DIExpression(), !4008)
  store i32 %260, ptr %77, align 4
    #dbg_declare(ptr %77, !3834, !DIExpression(), !4010)
  store i64 %261, ptr %78, align 8
    #dbg_declare(ptr %78, !3836, !DIExpression(), !4011)
  store i32 %262, ptr %79, align 4
    #dbg_declare(ptr %79, !3838, !DIExpression(), !4012)
  store i32 %263, ptr %80, align 4
    #dbg_declare(ptr %80, !3840, !DIExpression(), !4013)
  store i32 %264, ptr %81, align 4
    #dbg_declare(ptr %81, !3842, !DIExpression(), !4014)
  %265 = load i32, ptr %76, align 4, !dbg !4015
  %266 = load i32, ptr %77, align 4, !dbg !4016
  %267 = load i32, ptr %79, align 4, !dbg !4017
  store i32 %265, ptr %36, align 4
    #dbg_declare(ptr %36, !3847, !DIExpression(), !4018)
  store i32 %266, ptr %37, align 4
    #dbg_declare(ptr %37, !3853, !DIExpression(), !4020)
  store i32 -5111796, ptr %38, align 4
    #dbg_declare(ptr %38, !3855, !DIExpression(), !4021)
  store i32 %267, ptr %39, align 4
    #dbg_declare(ptr %39, !3857, !DIExpression(), !4022)
    #dbg_declare(ptr %40, !3859, !DIExpression(), !4023)
  %268 = load i32, ptr %37, align 4, !dbg !4024
  %269 = shl i32 %268, 10, !dbg !4025
  %270 = load i32, ptr %36, align 4, !dbg !4026
  %271 = shl i32 %270, 16, !dbg !4027
  %272 = add i32 %269, %271, !dbg !4028
  %273 = load i32, ptr %38, align 4, !dbg !4029
  %274 = add i32 %272, %273, !dbg !4030
  store i32 %274, ptr %40, align 4, !dbg !4023
    #dbg_declare(ptr %41, !3868, !DIExpression(), !4031)
  %275 = load i32, ptr %40, align 4, !dbg !4032
  %276 = inttoptr i32 %275 to ptr, !dbg !4033
  store ptr %276, ptr %41, align 4, !dbg !4031
  %277 = load i32, ptr %39, align 4, !dbg !4034
  %278 = load ptr, ptr %41, align 4, !dbg !4035
  store volatile i32 %277, ptr %278, align 4, !dbg !4036
  %279 = load i32, ptr %76, align 4, !dbg !4037
  %280 = load i32, ptr %77, align 4, !dbg !4038
  %281 = load i64, ptr %78, align 8, !dbg !4039
  %282 = trunc i64 %281 to i32, !dbg !4039
  store i32 %279, ptr %42, align 4
    #dbg_declare(ptr %42, !3847, !DIExpression(), !4040)
  store i32 %280, ptr %43, align 4
    #dbg_declare(ptr %43, !3853, !DIExpression(), !4042)
  store i32 -5111808, ptr %44, align 4
    #dbg_declare(ptr %44, !3855, !DIExpression(), !4043)
  store i32 %282, ptr %45, align 4
    #dbg_declare(ptr %45, !3857, !DIExpression(), !4044)
    #dbg_declare(ptr %46, !3859, !DIExpression(), !4045)
  %283 = load i32, ptr %43, align 4, !dbg !4046
  %284 = shl i32 %283, 10, !dbg !4047
  %285 = load i32, ptr %42, align 4, !dbg !4048
  %286 = shl i32 %285, 16, !dbg !4049
  %287 = add i32 %284, %286, !dbg !4050
  %288 = load i32, ptr %44, align 4, !dbg !4051
  %289 = add i32 %287, %288, !dbg !4052
  store i32 %289, ptr %46, align 4, !dbg !4045
    #dbg_declare(ptr %47, !3868, !DIExpression(), !4053)
  %290 = load i32, ptr %46, align 4, !dbg !4054
  %291 = inttoptr i32 %290 to ptr, !dbg !4055
  store ptr %291, ptr %47, align 4, !dbg !4053
  %292 = load i32, ptr %45, align 4, !dbg !4056
  %293 = load ptr, ptr %47, align 4, !dbg !4057
  store volatile i32 %292, ptr %293, align 4, !dbg !4058
  %294 = load i32, ptr %76, align 4, !dbg !4059
  %295 = load i32, ptr %77, align 4, !dbg !4060
  %296 = load i64, ptr %78, align 8, !dbg !4061
  %297 = lshr i64 %296, 32, !dbg !4062
  %298 = trunc i64 %297 to i32, !dbg !4063
  store i32 %294, ptr %48, align 4
    #dbg_declare(ptr %48, !3847, !DIExpression(), !4064)
  store i32 %295, ptr %49, align 4
    #dbg_declare(ptr %49, !3853, !DIExpression(), !4066)
  store i32 -5111804, ptr %50, align 4
    #dbg_declare(ptr %50, !3855, !DIExpression(), !4067)
  store i32 %298, ptr %51, align 4
    #dbg_declare(ptr %51, !3857, !DIExpression(), !4068)
    #dbg_declare(ptr %52, !3859, !DIExpression(), !4069)
  %299 = load i32, ptr %49, align 4, !dbg !4070
  %300 = shl i32 %299, 10, !dbg !4071
  %301 = load i32, ptr %48, align 4, !dbg !4072
  %302 = shl i32 %301, 16, !dbg !4073
  %303 = add i32 %300, %302, !dbg !4074
  %304 = load i32, ptr %50, align 4, !dbg !4075
  %305 = add i32 %303, %304, !dbg !4076
  store i32 %305, ptr %52, align 4, !dbg !4069
    #dbg_declare(ptr %53, !3868, !DIExpression(), !4077)
  %306 = load i32, ptr %52, align 4, !dbg !4078
  %307 = inttoptr i32 %306 to ptr, !dbg !4079
  store ptr %307, ptr %53, align 4, !dbg !4077
  %308 = load i32, ptr %51, align 4, !dbg !4080
  %309 = load ptr, ptr %53, align 4, !dbg !4081
  store volatile i32 %308, ptr %309, align 4, !dbg !4082
  %310 = load i32, ptr %76, align 4, !dbg !4083
  %311 = load i32, ptr %77, align 4, !dbg !4084
  %312 = load i32, ptr %80, align 4, !dbg !4085
  store i32 %310, ptr %54, align 4
    #dbg_declare(ptr %54, !3847, !DIExpression(), !4086)
  store i32 %311, ptr %55, align 4
    #dbg_declare(ptr %55, !3853, !DIExpression(), !4088)
  store i32 -5111776, ptr %56, align 4
    #dbg_declare(ptr %56, !3855, !DIExpression(), !4089)
  store i32 %312, ptr %57, align 4
    #dbg_declare(ptr %57, !3857, !DIExpression(), !4090)
    #dbg_declare(ptr %58, !3859, !DIExpression(), !4091)
  %313 = load i32, ptr %55, align 4, !dbg !4092
  %314 = shl i32 %313, 10, !dbg !4093
  %315 = load i32, ptr %54, align 4, !dbg !4094
  %316 = shl i32 %315, 16, !dbg !4095
  %317 = add i32 %314, %316, !dbg !4096
  %318 = load i32, ptr %56, align 4, !dbg !4097
  %319 = add i32 %317, %318, !dbg !4098
  store i32 %319, ptr %58, align 4, !dbg !4091
    #dbg_declare(ptr %59, !3868, !DIExpression(), !4099)
  %320 = load i32, ptr %58, align 4, !dbg !4100
  %321 = inttoptr i32 %320 to ptr, !dbg !4101
  store ptr %321, ptr %59, align 4, !dbg !4099
  %322 = load i32, ptr %57, align 4, !dbg !4102
  %323 = load ptr, ptr %59, align 4, !dbg !4103
  store volatile i32 %322, ptr %323, align 4, !dbg !4104
  %324 = load i32, ptr %76, align 4, !dbg !4105
  %325 = load i32, ptr %77, align 4, !dbg !4106
  store i32 %324, ptr %60, align 4
    #dbg_declare(ptr %60, !3847, !DIExpression(), !4107)
  store i32 %325, ptr %61, align 4
    #dbg_declare(ptr %61, !3853, !DIExpression(), !4109)
  store i32 -5111768, ptr %62, align 4
    #dbg_declare(ptr %62, !3855, !DIExpression(), !4110)
  store i32 1, ptr %63, align 4
    #dbg_declare(ptr %63, !3857, !DIExpression(), !4111)
    #dbg_declare(ptr %64, !3859, !DIExpression(), !4112)
  %326 = load i32, ptr %61, align 4, !dbg !4113
  %327 = shl i32 %326, 10, !dbg !4114
  %328 = load i32, ptr %60, align 4, !dbg !4115
  %329 = shl i32 %328, 16, !dbg !4116
  %330 = add i32 %327, %329, !dbg !4117
  %331 = load i32, ptr %62, align 4, !dbg !4118
  %332 = add i32 %330, %331, !dbg !4119
  store i32 %332, ptr %64, align 4, !dbg !4112
    #dbg_declare(ptr %65, !3868, !DIExpression(), !4120)
  %333 = load i32, ptr %64, align 4, !dbg !4121
  %334 = inttoptr i32 %333 to ptr, !dbg !4122
  store ptr %334, ptr %65, align 4, !dbg !4120
  %335 = load i32, ptr %63, align 4, !dbg !4123
  %336 = load ptr, ptr %65, align 4, !dbg !4124
  store volatile i32 %335, ptr %336, align 4, !dbg !4125
  %337 = load i32, ptr %76, align 4, !dbg !4126
  %338 = icmp ult i32 %337, 2, !dbg !4127, !nosanitize !1883
  br i1 %338, label %340, label %339, !dbg !4127, !prof !1896, !nosanitize !1883

339:                                              ; preds = %258
  call void @__ubsan_handle_out_of_bounds(ptr @151, i32 %337) #6, !dbg !4127, !nosanitize !1883
  br label %340, !dbg !4127, !nosanitize !1883

340:                                              ; preds = %339, %258
  %341 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %337, !dbg !4127
  %342 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %337), !dbg !4127, !nosanitize !1883
  %343 = extractvalue { i32, i1 } %342, 1, !dbg !4127, !nosanitize !1883
  %344 = extractvalue { i32, i1 } %342, 0, !dbg !4127, !nosanitize !1883
  %345 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %344, !dbg !4127, !nosanitize !1883
  %346 = icmp ne i32 %345, 0, !dbg !4127, !nosanitize !1883
  %347 = xor i1 %343, true, !dbg !4127, !nosanitize !1883
  %348 = icmp uge i32 %345, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !4127, !nosanitize !1883
  %349 = and i1 %348, %347, !dbg !4127, !nosanitize !1883
  br i1 %349, label %351, label %350, !dbg !4127, !prof !1896, !nosanitize !1883

350:                                              ; preds = %340
  call void @__ubsan_handle_pointer_overflow(ptr @152, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %345) #6, !dbg !4127, !nosanitize !1883
  br label %351, !dbg !4127, !nosanitize !1883

351:                                              ; preds = %350, %340
  %352 = ptrtoint ptr %341 to i32, !dbg !4127, !nosanitize !1883
  %353 = and i32 %352, 3, !dbg !4127, !nosanitize !1883
  %354 = icmp eq i32 %353, 0, !dbg !4127, !nosanitize !1883
  br i1 %354, label %356, label %355, !dbg !4127, !prof !1896, !nosanitize !1883

355:                                              ; preds = %351
  call void @__ubsan_handle_type_mismatch_v1(ptr @153, i32 %352) #6, !dbg !4127, !nosanitize !1883
  br label %356, !dbg !4127, !nosanitize !1883

356:                                              ; preds = %351, %355
  %357 = load i32, ptr %341, align 4, !dbg !4127
  %358 = add i32 %357, 1, !dbg !4127
  store i32 %358, ptr %341, align 4, !dbg !4127
  ret void, !dbg !4128
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_Z15noc_async_writeILj8193ELb0ELb0EEvjyjhj(i32 noundef %0, i64 noundef %1, i32 noundef %2, i8 noundef zeroext %3, i32 noundef %4) #3 comdat !dbg !4129 {
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
    #dbg_declare(ptr %130, !4133, !DIExpression(), !4134)
  store i64 %1, ptr %131, align 8
    #dbg_declare(ptr %131, !4135, !DIExpression(), !4136)
  store i32 %2, ptr %132, align 4
    #dbg_declare(ptr %132, !4137, !DIExpression(), !4138)
  store i8 %3, ptr %133, align 1
    #dbg_declare(ptr %133, !4139, !DIExpression(), !4140)
  store i32 %4, ptr %134, align 4
    #dbg_declare(ptr %134, !4141, !DIExpression(), !4142)
  %135 = load i8, ptr %133, align 1, !dbg !4143
  %136 = zext i8 %135 to i32, !dbg !4143
  %137 = load i32, ptr %130, align 4, !dbg !4146
  %138 = load i64, ptr %131, align 8, !dbg !4147
  %139 = load i32, ptr %132, align 4, !dbg !4148
  %140 = load i32, ptr %134, align 4, !dbg !4149
  store i32 %136, ptr %118, align 4
    #dbg_declare(ptr %118, !4150, !DIExpression(), !4157)
  store i32 0, ptr %119, align 4
    #dbg_declare(ptr %119, !4159, !DIExpression(), !4160)
  store i32 %137, ptr %120, align 4
    #dbg_declare(ptr %120, !4161, !DIExpression(), !4162)
  store i64 %138, ptr %121, align 8
    #dbg_declare(ptr %121, !4163, !DIExpression(), !4164)
  store i32 %139, ptr %122, align 4
    #dbg_declare(ptr %122, !4165, !DIExpression(), !4166)
  store i32 %140, ptr %123, align 4
    #dbg_declare(ptr %123, !4167, !DIExpression(), !4168)
  store i8 0, ptr %124, align 1
    #dbg_declare(ptr %124, !4169, !DIExpression(), !4170)
  store i8 0, ptr %125, align 1
    #dbg_declare(ptr %125, !4171, !DIExpression(), !4172)
  store i32 1, ptr %126, align 4
    #dbg_declare(ptr %126, !4173, !DIExpression(), !4174)
  store i8 1, ptr %127, align 1
    #dbg_declare(ptr %127, !4175, !DIExpression(), !4176)
  store i8 0, ptr %128, align 1
    #dbg_declare(ptr %128, !4177, !DIExpression(), !4178)
  store i32 0, ptr %129, align 4
    #dbg_declare(ptr %129, !4179, !DIExpression(), !4180)
  br label %141, !dbg !4181

141:                                              ; preds = %402, %5
  %142 = load i32, ptr %122, align 4, !dbg !4184
  %143 = icmp ugt i32 %142, 8192, !dbg !4185
  br i1 %143, label %144, label %409, !dbg !4181

144:                                              ; preds = %141
  br label %145, !dbg !4186

145:                                              ; preds = %163, %144
  %146 = load i32, ptr %118, align 4, !dbg !4188
  %147 = load i32, ptr %119, align 4, !dbg !4189
  store i32 %146, ptr %114, align 4
    #dbg_declare(ptr %114, !3786, !DIExpression(), !4190)
  store i32 %147, ptr %115, align 4
    #dbg_declare(ptr %115, !3792, !DIExpression(), !4192)
  %148 = load i32, ptr %114, align 4, !dbg !4193
  %149 = load i32, ptr %115, align 4, !dbg !4194
  store i32 %148, ptr %109, align 4
    #dbg_declare(ptr %109, !3796, !DIExpression(), !4195)
  store i32 %149, ptr %110, align 4
    #dbg_declare(ptr %110, !3802, !DIExpression(), !4197)
  store i32 -5111768, ptr %111, align 4
    #dbg_declare(ptr %111, !3804, !DIExpression(), !4198)
    #dbg_declare(ptr %112, !3806, !DIExpression(), !4199)
  %150 = load i32, ptr %110, align 4, !dbg !4200
  %151 = shl i32 %150, 10, !dbg !4201
  %152 = load i32, ptr %109, align 4, !dbg !4202
  %153 = shl i32 %152, 16, !dbg !4203
  %154 = add i32 %151, %153, !dbg !4204
  %155 = load i32, ptr %111, align 4, !dbg !4205
  %156 = add i32 %154, %155, !dbg !4206
  store i32 %156, ptr %112, align 4, !dbg !4199
    #dbg_declare(ptr %113, !3815, !DIExpression(), !4207)
  %157 = load i32, ptr %112, align 4, !dbg !4208
  %158 = inttoptr i32 %157 to ptr, !dbg !4209
  store ptr %158, ptr %113, align 4, !dbg !4207
  %159 = load ptr, ptr %113, align 4, !dbg !4210
  %160 = load volatile i32, ptr %159, align 4, !dbg !4211
  %161 = icmp eq i32 %160, 0, !dbg !4212
  %162 = xor i1 %161, true, !dbg !4213
  br i1 %162, label %163, label %164, !dbg !4186

163:                                              ; preds = %145
  br label %145, !dbg !4186, !llvm.loop !4214

164:                                              ; preds = %145
  %165 = load i32, ptr %118, align 4, !dbg !4216
  %166 = load i32, ptr %119, align 4, !dbg !4217
  %167 = load i32, ptr %120, align 4, !dbg !4218
  %168 = load i64, ptr %121, align 8, !dbg !4219
  %169 = load i32, ptr %123, align 4, !dbg !4220
  %170 = load i8, ptr %124, align 1, !dbg !4221
  %171 = icmp ule i8 %170, 1, !dbg !4221, !nosanitize !1883
  br i1 %171, label %174, label %172, !dbg !4221, !prof !1896, !nosanitize !1883

172:                                              ; preds = %164
  %173 = zext i8 %170 to i32, !dbg !4221, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @163, i32 %173) #6, !dbg !4221, !nosanitize !1883
  br label %174, !dbg !4221, !nosanitize !1883

174:                                              ; preds = %172, %164
  %175 = trunc i8 %170 to i1, !dbg !4221
  %176 = load i8, ptr %125, align 1, !dbg !4222
  %177 = icmp ule i8 %176, 1, !dbg !4222, !nosanitize !1883
  br i1 %177, label %180, label %178, !dbg !4222, !prof !1896, !nosanitize !1883

178:                                              ; preds = %174
  %179 = zext i8 %176 to i32, !dbg !4222, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @164, i32 %179) #6, !dbg !4222, !nosanitize !1883
  br label %180, !dbg !4222, !nosanitize !1883

180:                                              ; preds = %178, %174
  %181 = trunc i8 %176 to i1, !dbg !4222
  %182 = load i32, ptr %126, align 4, !dbg !4223
  %183 = load i8, ptr %127, align 1, !dbg !4224
  %184 = icmp ule i8 %183, 1, !dbg !4224, !nosanitize !1883
  br i1 %184, label %187, label %185, !dbg !4224, !prof !1896, !nosanitize !1883

185:                                              ; preds = %180
  %186 = zext i8 %183 to i32, !dbg !4224, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @165, i32 %186) #6, !dbg !4224, !nosanitize !1883
  br label %187, !dbg !4224, !nosanitize !1883

187:                                              ; preds = %185, %180
  %188 = trunc i8 %183 to i1, !dbg !4224
  %189 = load i8, ptr %128, align 1, !dbg !4225
  %190 = icmp ule i8 %189, 1, !dbg !4225, !nosanitize !1883
  br i1 %190, label %193, label %191, !dbg !4225, !prof !1896, !nosanitize !1883

191:                                              ; preds = %187
  %192 = zext i8 %189 to i32, !dbg !4225, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @166, i32 %192) #6, !dbg !4225, !nosanitize !1883
  br label %193, !dbg !4225, !nosanitize !1883

193:                                              ; preds = %191, %187
  %194 = trunc i8 %189 to i1, !dbg !4225
  %195 = load i32, ptr %129, align 4, !dbg !4226
  store i32 %165, ptr %91, align 4
    #dbg_declare(ptr %91, !4227, !DIExpression(), !4231)
  store i32 %166, ptr %92, align 4
    #dbg_declare(ptr %92, !4233, !DIExpression(), !4234)
  store i32 %167, ptr %93, align 4
    #dbg_declare(ptr %93, !4235, !DIExpression(), !4236)
  store i64 %168, ptr %94, align 8
    #dbg_declare(ptr %94, !4237, !DIExpression(), !4238)
  store i32 8192, ptr %95, align 4
    #dbg_declare(ptr %95, !4239, !DIExpression(), !4240)
  store i32 %169, ptr %96, align 4
    #dbg_declare(ptr %96, !4241, !DIExpression(), !4242)
  %196 = zext i1 %175 to i8
  store i8 %196, ptr %97, align 1
    #dbg_declare(ptr %97, !4243, !DIExpression(), !4244)
  %197 = zext i1 %181 to i8
  store i8 %197, ptr %98, align 1
    #dbg_declare(ptr %98, !4245, !DIExpression(), !4246)
  store i32 %182, ptr %99, align 4
    #dbg_declare(ptr %99, !4247, !DIExpression(), !4248)
  %198 = zext i1 %188 to i8
  store i8 %198, ptr %100, align 1
    #dbg_declare(ptr %100, !4249, !DIExpression(), !4250)
  %199 = zext i1 %194 to i8
  store i8 %199, ptr %101, align 1
    #dbg_declare(ptr %101, !4251, !DIExpression(), !4252)
  store i32 %195, ptr %102, align 4
    #dbg_declare(ptr %102, !4253, !DIExpression(), !4254)
    #dbg_declare(ptr %103, !4255, !DIExpression(), !4256)
  %200 = load i32, ptr %96, align 4, !dbg !4257
  %201 = shl i32 %200, 13, !dbg !4258
  %202 = or i32 130, %201, !dbg !4259
  %203 = load i8, ptr %98, align 1, !dbg !4260
  %204 = icmp ule i8 %203, 1, !dbg !4260, !nosanitize !1883
  br i1 %204, label %207, label %205, !dbg !4260, !prof !1896, !nosanitize !1883

205:                                              ; preds = %193
  %206 = zext i8 %203 to i32, !dbg !4260, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @175, i32 %206) #6, !dbg !4260, !nosanitize !1883
  br label %207, !dbg !4260, !nosanitize !1883

207:                                              ; preds = %205, %193
  %208 = trunc i8 %203 to i1, !dbg !4260
  %209 = zext i1 %208 to i64, !dbg !4260
  %210 = select i1 %208, i32 64, i32 0, !dbg !4260
  %211 = or i32 %202, %210, !dbg !4261
  %212 = load i8, ptr %97, align 1, !dbg !4262
  %213 = icmp ule i8 %212, 1, !dbg !4262, !nosanitize !1883
  br i1 %213, label %216, label %214, !dbg !4262, !prof !1896, !nosanitize !1883

214:                                              ; preds = %207
  %215 = zext i8 %212 to i32, !dbg !4262, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @177, i32 %215) #6, !dbg !4262, !nosanitize !1883
  br label %216, !dbg !4262, !nosanitize !1883

216:                                              ; preds = %214, %207
  %217 = trunc i8 %212 to i1, !dbg !4262
  br i1 %217, label %218, label %228, !dbg !4262

218:                                              ; preds = %216
  %219 = load i8, ptr %100, align 1, !dbg !4263
  %220 = icmp ule i8 %219, 1, !dbg !4263, !nosanitize !1883
  br i1 %220, label %223, label %221, !dbg !4263, !prof !1896, !nosanitize !1883

221:                                              ; preds = %218
  %222 = zext i8 %219 to i32, !dbg !4263, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @178, i32 %222) #6, !dbg !4263, !nosanitize !1883
  br label %223, !dbg !4263, !nosanitize !1883

223:                                              ; preds = %221, %218
  %224 = trunc i8 %219 to i1, !dbg !4263
  %225 = zext i1 %224 to i64, !dbg !4263
  %226 = select i1 %224, i32 256, i32 0, !dbg !4263
  %227 = or i32 %226, 32, !dbg !4264
  br label %229, !dbg !4262

228:                                              ; preds = %216
  br label %229, !dbg !4262

229:                                              ; preds = %228, %223
  %230 = phi i32 [ %227, %223 ], [ 0, %228 ], !dbg !4262
  %231 = or i32 %211, %230, !dbg !4265
  %232 = load i8, ptr %101, align 1, !dbg !4266
  %233 = icmp ule i8 %232, 1, !dbg !4266, !nosanitize !1883
  br i1 %233, label %236, label %234, !dbg !4266, !prof !1896, !nosanitize !1883

234:                                              ; preds = %229
  %235 = zext i8 %232 to i32, !dbg !4266, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @181, i32 %235) #6, !dbg !4266, !nosanitize !1883
  br label %236, !dbg !4266, !nosanitize !1883

236:                                              ; preds = %234, %229
  %237 = trunc i8 %232 to i1, !dbg !4266
  %238 = zext i1 %237 to i64, !dbg !4266
  %239 = select i1 %237, i32 0, i32 16, !dbg !4266
  %240 = or i32 %231, %239, !dbg !4267
  store i32 %240, ptr %103, align 4, !dbg !4256
  %241 = load i32, ptr %91, align 4, !dbg !4268
  %242 = load i32, ptr %92, align 4, !dbg !4269
  %243 = load i32, ptr %103, align 4, !dbg !4270
  store i32 %241, ptr %55, align 4
    #dbg_declare(ptr %55, !3847, !DIExpression(), !4271)
  store i32 %242, ptr %56, align 4
    #dbg_declare(ptr %56, !3853, !DIExpression(), !4273)
  store i32 -5111780, ptr %57, align 4
    #dbg_declare(ptr %57, !3855, !DIExpression(), !4274)
  store i32 %243, ptr %58, align 4
    #dbg_declare(ptr %58, !3857, !DIExpression(), !4275)
    #dbg_declare(ptr %59, !3859, !DIExpression(), !4276)
  %244 = load i32, ptr %56, align 4, !dbg !4277
  %245 = shl i32 %244, 10, !dbg !4278
  %246 = load i32, ptr %55, align 4, !dbg !4279
  %247 = shl i32 %246, 16, !dbg !4280
  %248 = add i32 %245, %247, !dbg !4281
  %249 = load i32, ptr %57, align 4, !dbg !4282
  %250 = add i32 %248, %249, !dbg !4283
  store i32 %250, ptr %59, align 4, !dbg !4276
    #dbg_declare(ptr %60, !3868, !DIExpression(), !4284)
  %251 = load i32, ptr %59, align 4, !dbg !4285
  %252 = inttoptr i32 %251 to ptr, !dbg !4286
  store ptr %252, ptr %60, align 4, !dbg !4284
  %253 = load i32, ptr %58, align 4, !dbg !4287
  %254 = load ptr, ptr %60, align 4, !dbg !4288
  store volatile i32 %253, ptr %254, align 4, !dbg !4289
  %255 = load i32, ptr %91, align 4, !dbg !4290
  %256 = load i32, ptr %92, align 4, !dbg !4291
  %257 = load i32, ptr %93, align 4, !dbg !4292
  store i32 %255, ptr %61, align 4
    #dbg_declare(ptr %61, !3847, !DIExpression(), !4293)
  store i32 %256, ptr %62, align 4
    #dbg_declare(ptr %62, !3853, !DIExpression(), !4295)
  store i32 -5111808, ptr %63, align 4
    #dbg_declare(ptr %63, !3855, !DIExpression(), !4296)
  store i32 %257, ptr %64, align 4
    #dbg_declare(ptr %64, !3857, !DIExpression(), !4297)
    #dbg_declare(ptr %65, !3859, !DIExpression(), !4298)
  %258 = load i32, ptr %62, align 4, !dbg !4299
  %259 = shl i32 %258, 10, !dbg !4300
  %260 = load i32, ptr %61, align 4, !dbg !4301
  %261 = shl i32 %260, 16, !dbg !4302
  %262 = add i32 %259, %261, !dbg !4303
  %263 = load i32, ptr %63, align 4, !dbg !4304
  %264 = add i32 %262, %263, !dbg !4305
  store i32 %264, ptr %65, align 4, !dbg !4298
    #dbg_declare(ptr %66, !3868, !DIExpression(), !4306)
  %265 = load i32, ptr %65, align 4, !dbg !4307
  %266 = inttoptr i32 %265 to ptr, !dbg !4308
  store ptr %266, ptr %66, align 4, !dbg !4306
  %267 = load i32, ptr %64, align 4, !dbg !4309
  %268 = load ptr, ptr %66, align 4, !dbg !4310
  store volatile i32 %267, ptr %268, align 4, !dbg !4311
  %269 = load i32, ptr %91, align 4, !dbg !4312
  %270 = load i32, ptr %92, align 4, !dbg !4313
  %271 = load i64, ptr %94, align 8, !dbg !4314
  %272 = trunc i64 %271 to i32, !dbg !4314
  store i32 %269, ptr %67, align 4
    #dbg_declare(ptr %67, !3847, !DIExpression(), !4315)
  store i32 %270, ptr %68, align 4
    #dbg_declare(ptr %68, !3853, !DIExpression(), !4317)
  store i32 -5111796, ptr %69, align 4
    #dbg_declare(ptr %69, !3855, !DIExpression(), !4318)
  store i32 %272, ptr %70, align 4
    #dbg_declare(ptr %70, !3857, !DIExpression(), !4319)
    #dbg_declare(ptr %71, !3859, !DIExpression(), !4320)
  %273 = load i32, ptr %68, align 4, !dbg !4321
  %274 = shl i32 %273, 10, !dbg !4322
  %275 = load i32, ptr %67, align 4, !dbg !4323
  %276 = shl i32 %275, 16, !dbg !4324
  %277 = add i32 %274, %276, !dbg !4325
  %278 = load i32, ptr %69, align 4, !dbg !4326
  %279 = add i32 %277, %278, !dbg !4327
  store i32 %279, ptr %71, align 4, !dbg !4320
    #dbg_declare(ptr %72, !3868, !DIExpression(), !4328)
  %280 = load i32, ptr %71, align 4, !dbg !4329
  %281 = inttoptr i32 %280 to ptr, !dbg !4330
  store ptr %281, ptr %72, align 4, !dbg !4328
  %282 = load i32, ptr %70, align 4, !dbg !4331
  %283 = load ptr, ptr %72, align 4, !dbg !4332
  store volatile i32 %282, ptr %283, align 4, !dbg !4333
  %284 = load i32, ptr %91, align 4, !dbg !4334
  %285 = load i32, ptr %92, align 4, !dbg !4335
  %286 = load i64, ptr %94, align 8, !dbg !4336
  %287 = lshr i64 %286, 32, !dbg !4337
  %288 = trunc i64 %287 to i32, !dbg !4338
  store i32 %284, ptr %73, align 4
    #dbg_declare(ptr %73, !3847, !DIExpression(), !4339)
  store i32 %285, ptr %74, align 4
    #dbg_declare(ptr %74, !3853, !DIExpression(), !4341)
  store i32 -5111792, ptr %75, align 4
    #dbg_declare(ptr %75, !3855, !DIExpression(), !4342)
  store i32 %288, ptr %76, align 4
    #dbg_declare(ptr %76, !3857, !DIExpression(), !4343)
    #dbg_declare(ptr %77, !3859, !DIExpression(), !4344)
  %289 = load i32, ptr %74, align 4, !dbg !4345
  %290 = shl i32 %289, 10, !dbg !4346
  %291 = load i32, ptr %73, align 4, !dbg !4347
  %292 = shl i32 %291, 16, !dbg !4348
  %293 = add i32 %290, %292, !dbg !4349
  %294 = load i32, ptr %75, align 4, !dbg !4350
  %295 = add i32 %293, %294, !dbg !4351
  store i32 %295, ptr %77, align 4, !dbg !4344
    #dbg_declare(ptr %78, !3868, !DIExpression(), !4352)
  %296 = load i32, ptr %77, align 4, !dbg !4353
  %297 = inttoptr i32 %296 to ptr, !dbg !4354
  store ptr %297, ptr %78, align 4, !dbg !4352
  %298 = load i32, ptr %76, align 4, !dbg !4355
  %299 = load ptr, ptr %78, align 4, !dbg !4356
  store volatile i32 %298, ptr %299, align 4, !dbg !4357
  %300 = load i32, ptr %91, align 4, !dbg !4358
  %301 = load i32, ptr %92, align 4, !dbg !4359
  %302 = load i32, ptr %95, align 4, !dbg !4360
  store i32 %300, ptr %79, align 4
    #dbg_declare(ptr %79, !3847, !DIExpression(), !4361)
  store i32 %301, ptr %80, align 4
    #dbg_declare(ptr %80, !3853, !DIExpression(), !4363)
  store i32 -5111776, ptr %81, align 4
    #dbg_declare(ptr %81, !3855, !DIExpression(), !4364)
  store i32 %302, ptr %82, align 4
    #dbg_declare(ptr %82, !3857, !DIExpression(), !4365)
    #dbg_declare(ptr %83, !3859, !DIExpression(), !4366)
  %303 = load i32, ptr %80, align 4, !dbg !4367
  %304 = shl i32 %303, 10, !dbg !4368
  %305 = load i32, ptr %79, align 4, !dbg !4369
  %306 = shl i32 %305, 16, !dbg !4370
  %307 = add i32 %304, %306, !dbg !4371
  %308 = load i32, ptr %81, align 4, !dbg !4372
  %309 = add i32 %307, %308, !dbg !4373
  store i32 %309, ptr %83, align 4, !dbg !4366
    #dbg_declare(ptr %84, !3868, !DIExpression(), !4374)
  %310 = load i32, ptr %83, align 4, !dbg !4375
  %311 = inttoptr i32 %310 to ptr, !dbg !4376
  store ptr %311, ptr %84, align 4, !dbg !4374
  %312 = load i32, ptr %82, align 4, !dbg !4377
  %313 = load ptr, ptr %84, align 4, !dbg !4378
  store volatile i32 %312, ptr %313, align 4, !dbg !4379
  %314 = load i32, ptr %91, align 4, !dbg !4380
  %315 = load i32, ptr %92, align 4, !dbg !4381
  store i32 %314, ptr %85, align 4
    #dbg_declare(ptr %85, !3847, !DIExpression(), !4382)
  store i32 %315, ptr %86, align 4
    #dbg_declare(ptr %86, !3853, !DIExpression(), !4384)
  store i32 -5111768, ptr %87, align 4
    #dbg_declare(ptr %87, !3855, !DIExpression(), !4385)
  store i32 1, ptr %88, align 4
    #dbg_declare(ptr %88, !3857, !DIExpression(), !4386)
    #dbg_declare(ptr %89, !3859, !DIExpression(), !4387)
  %316 = load i32, ptr %86, align 4, !dbg !4388
  %317 = shl i32 %316, 10, !dbg !4389
  %318 = load i32, ptr %85, align 4, !dbg !4390
  %319 = shl i32 %318, 16, !dbg !4391
  %320 = add i32 %317, %319, !dbg !4392
  %321 = load i32, ptr %87, align 4, !dbg !4393
  %322 = add i32 %320, %321, !dbg !4394
  store i32 %322, ptr %89, align 4, !dbg !4387
    #dbg_declare(ptr %90, !3868, !DIExpression(), !4395)
  %323 = load i32, ptr %89, align 4, !dbg !4396
  %324 = inttoptr i32 %323 to ptr, !dbg !4397
  store ptr %324, ptr %90, align 4, !dbg !4395
  %325 = load i32, ptr %88, align 4, !dbg !4398
  %326 = load ptr, ptr %90, align 4, !dbg !4399
  store volatile i32 %325, ptr %326, align 4, !dbg !4400
  %327 = load i8, ptr %101, align 1, !dbg !4401
  %328 = icmp ule i8 %327, 1, !dbg !4401, !nosanitize !1883
  br i1 %328, label %331, label %329, !dbg !4401, !prof !1896, !nosanitize !1883

329:                                              ; preds = %236
  %330 = zext i8 %327 to i32, !dbg !4401, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @185, i32 %330) #6, !dbg !4401, !nosanitize !1883
  br label %331, !dbg !4401, !nosanitize !1883

331:                                              ; preds = %329, %236
  %332 = trunc i8 %327 to i1, !dbg !4401
  br i1 %332, label %333, label %356, !dbg !4401

333:                                              ; preds = %331
  %334 = load i32, ptr %91, align 4, !dbg !4405
  %335 = icmp ult i32 %334, 2, !dbg !4407, !nosanitize !1883
  br i1 %335, label %337, label %336, !dbg !4407, !prof !1896, !nosanitize !1883

336:                                              ; preds = %333
  call void @__ubsan_handle_out_of_bounds(ptr @186, i32 %334) #6, !dbg !4407, !nosanitize !1883
  br label %337, !dbg !4407, !nosanitize !1883

337:                                              ; preds = %336, %333
  %338 = getelementptr inbounds nuw [2 x i32], ptr @noc_posted_writes_num_issued, i32 0, i32 %334, !dbg !4407
  %339 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %334), !dbg !4407, !nosanitize !1883
  %340 = extractvalue { i32, i1 } %339, 1, !dbg !4407, !nosanitize !1883
  %341 = extractvalue { i32, i1 } %339, 0, !dbg !4407, !nosanitize !1883
  %342 = add i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), %341, !dbg !4407, !nosanitize !1883
  %343 = icmp ne i32 %342, 0, !dbg !4407, !nosanitize !1883
  %344 = xor i1 %340, true, !dbg !4407, !nosanitize !1883
  %345 = icmp uge i32 %342, ptrtoint (ptr @noc_posted_writes_num_issued to i32), !dbg !4407, !nosanitize !1883
  %346 = and i1 %345, %344, !dbg !4407, !nosanitize !1883
  br i1 %346, label %348, label %347, !dbg !4407, !prof !1896, !nosanitize !1883

347:                                              ; preds = %337
  call void @__ubsan_handle_pointer_overflow(ptr @187, i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), i32 %342) #6, !dbg !4407, !nosanitize !1883
  br label %348, !dbg !4407, !nosanitize !1883

348:                                              ; preds = %347, %337
  %349 = ptrtoint ptr %338 to i32, !dbg !4407, !nosanitize !1883
  %350 = and i32 %349, 3, !dbg !4407, !nosanitize !1883
  %351 = icmp eq i32 %350, 0, !dbg !4407, !nosanitize !1883
  br i1 %351, label %353, label %352, !dbg !4407, !prof !1896, !nosanitize !1883

352:                                              ; preds = %348
  call void @__ubsan_handle_type_mismatch_v1(ptr @188, i32 %349) #6, !dbg !4407, !nosanitize !1883
  br label %353, !dbg !4407, !nosanitize !1883

353:                                              ; preds = %352, %348
  %354 = load i32, ptr %338, align 4, !dbg !4407
  %355 = add i32 %354, 1, !dbg !4407
  store i32 %355, ptr %338, align 4, !dbg !4407
  br label %402, !dbg !4408

356:                                              ; preds = %331
  %357 = load i32, ptr %91, align 4, !dbg !4409
  %358 = icmp ult i32 %357, 2, !dbg !4411, !nosanitize !1883
  br i1 %358, label %360, label %359, !dbg !4411, !prof !1896, !nosanitize !1883

359:                                              ; preds = %356
  call void @__ubsan_handle_out_of_bounds(ptr @189, i32 %357) #6, !dbg !4411, !nosanitize !1883
  br label %360, !dbg !4411, !nosanitize !1883

360:                                              ; preds = %359, %356
  %361 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %357, !dbg !4411
  %362 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %357), !dbg !4411, !nosanitize !1883
  %363 = extractvalue { i32, i1 } %362, 1, !dbg !4411, !nosanitize !1883
  %364 = extractvalue { i32, i1 } %362, 0, !dbg !4411, !nosanitize !1883
  %365 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %364, !dbg !4411, !nosanitize !1883
  %366 = icmp ne i32 %365, 0, !dbg !4411, !nosanitize !1883
  %367 = xor i1 %363, true, !dbg !4411, !nosanitize !1883
  %368 = icmp uge i32 %365, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !4411, !nosanitize !1883
  %369 = and i1 %368, %367, !dbg !4411, !nosanitize !1883
  br i1 %369, label %371, label %370, !dbg !4411, !prof !1896, !nosanitize !1883

370:                                              ; preds = %360
  call void @__ubsan_handle_pointer_overflow(ptr @190, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %365) #6, !dbg !4411, !nosanitize !1883
  br label %371, !dbg !4411, !nosanitize !1883

371:                                              ; preds = %370, %360
  %372 = ptrtoint ptr %361 to i32, !dbg !4411, !nosanitize !1883
  %373 = and i32 %372, 3, !dbg !4411, !nosanitize !1883
  %374 = icmp eq i32 %373, 0, !dbg !4411, !nosanitize !1883
  br i1 %374, label %376, label %375, !dbg !4411, !prof !1896, !nosanitize !1883

375:                                              ; preds = %371
  call void @__ubsan_handle_type_mismatch_v1(ptr @191, i32 %372) #6, !dbg !4411, !nosanitize !1883
  br label %376, !dbg !4411, !nosanitize !1883

376:                                              ; preds = %375, %371
  %377 = load i32, ptr %361, align 4, !dbg !4411
  %378 = add i32 %377, 1, !dbg !4411
  store i32 %378, ptr %361, align 4, !dbg !4411
  %379 = load i32, ptr %99, align 4, !dbg !4412
  %380 = load i32, ptr %91, align 4, !dbg !4413
  %381 = icmp ult i32 %380, 2, !dbg !4414, !nosanitize !1883
  br i1 %381, label %383, label %382, !dbg !4414, !prof !1896, !nosanitize !1883

382:                                              ; preds = %376
  call void @__ubsan_handle_out_of_bounds(ptr @192, i32 %380) #6, !dbg !4414, !nosanitize !1883
  br label %383, !dbg !4414, !nosanitize !1883

383:                                              ; preds = %382, %376
  %384 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %380, !dbg !4414
  %385 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %380), !dbg !4414, !nosanitize !1883
  %386 = extractvalue { i32, i1 } %385, 1, !dbg !4414, !nosanitize !1883
  %387 = extractvalue { i32, i1 } %385, 0, !dbg !4414, !nosanitize !1883
  %388 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %387, !dbg !4414, !nosanitize !1883
  %389 = icmp ne i32 %388, 0, !dbg !4414, !nosanitize !1883
  %390 = xor i1 %386, true, !dbg !4414, !nosanitize !1883
  %391 = icmp uge i32 %388, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4414, !nosanitize !1883
  %392 = and i1 %391, %390, !dbg !4414, !nosanitize !1883
  br i1 %392, label %394, label %393, !dbg !4414, !prof !1896, !nosanitize !1883

393:                                              ; preds = %383
  call void @__ubsan_handle_pointer_overflow(ptr @193, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %388) #6, !dbg !4414, !nosanitize !1883
  br label %394, !dbg !4414, !nosanitize !1883

394:                                              ; preds = %393, %383
  %395 = ptrtoint ptr %384 to i32, !dbg !4414, !nosanitize !1883
  %396 = and i32 %395, 3, !dbg !4414, !nosanitize !1883
  %397 = icmp eq i32 %396, 0, !dbg !4414, !nosanitize !1883
  br i1 %397, label %399, label %398, !dbg !4414, !prof !1896, !nosanitize !1883

398:                                              ; preds = %394
  call void @__ubsan_handle_type_mismatch_v1(ptr @194, i32 %395) #6, !dbg !4414, !nosanitize !1883
  br label %399, !dbg !4414, !nosanitize !1883

399:                                              ; preds = %398, %394
  %400 = load i32, ptr %384, align 4, !dbg !4414
  %401 = add i32 %400, %379, !dbg !4414
  store i32 %401, ptr %384, align 4, !dbg !4414
  br label %402

402:                                              ; preds = %353, %399
  %403 = load i32, ptr %120, align 4, !dbg !4415
  %404 = add i32 %403, 8192, !dbg !4415
  store i32 %404, ptr %120, align 4, !dbg !4415
  %405 = load i64, ptr %121, align 8, !dbg !4416
  %406 = add i64 %405, 8192, !dbg !4416
  store i64 %406, ptr %121, align 8, !dbg !4416
  %407 = load i32, ptr %122, align 4, !dbg !4417
  %408 = sub i32 %407, 8192, !dbg !4417
  store i32 %408, ptr %122, align 4, !dbg !4417
  br label %141, !dbg !4181, !llvm.loop !4418

409:                                              ; preds = %141
  br label %410, !dbg !4420

410:                                              ; preds = %428, %409
  %411 = load i32, ptr %118, align 4, !dbg !4421
  %412 = load i32, ptr %119, align 4, !dbg !4422
  store i32 %411, ptr %116, align 4
    #dbg_declare(ptr %116, !3786, !DIExpression(), !4423)
  store i32 %412, ptr %117, align 4
    #dbg_declare(ptr %117, !3792, !DIExpression(), !4425)
  %413 = load i32, ptr %116, align 4, !dbg !4426
  %414 = load i32, ptr %117, align 4, !dbg !4427
  store i32 %413, ptr %104, align 4
    #dbg_declare(ptr %104, !3796, !DIExpression(), !4428)
  store i32 %414, ptr %105, align 4
    #dbg_declare(ptr %105, !3802, !DIExpression(), !4430)
  store i32 -5111768, ptr %106, align 4
    #dbg_declare(ptr %106, !3804, !DIExpression(), !4431)
    #dbg_declare(ptr %107, !3806, !DIExpression(), !4432)
  %415 = load i32, ptr %105, align 4, !dbg !4433
  %416 = shl i32 %415, 10, !dbg !4434
  %417 = load i32, ptr %104, align 4, !dbg !4435
  %418 = shl i32 %417, 16, !dbg !4436
  %419 = add i32 %416, %418, !dbg !4437
  %420 = load i32, ptr %106, align 4, !dbg !4438
  %421 = add i32 %419, %420, !dbg !4439
  store i32 %421, ptr %107, align 4, !dbg !4432
    #dbg_declare(ptr %108, !3815, !DIExpression(), !4440)
  %422 = load i32, ptr %107, align 4, !dbg !4441
  %423 = inttoptr i32 %422 to ptr, !dbg !4442
  store ptr %423, ptr %108, align 4, !dbg !4440
  %424 = load ptr, ptr %108, align 4, !dbg !4443
  %425 = load volatile i32, ptr %424, align 4, !dbg !4444
  %426 = icmp eq i32 %425, 0, !dbg !4445
  %427 = xor i1 %426, true, !dbg !4446
  br i1 %427, label %428, label %429, !dbg !4420

428:                                              ; preds = %410
  br label %410, !dbg !4420, !llvm.loop !4447

429:                                              ; preds = %410
  %430 = load i32, ptr %118, align 4, !dbg !4449
  %431 = load i32, ptr %119, align 4, !dbg !4450
  %432 = load i32, ptr %120, align 4, !dbg !4451
  %433 = load i64, ptr %121, align 8, !dbg !4452
  %434 = load i32, ptr %122, align 4, !dbg !4453
  %435 = load i32, ptr %123, align 4, !dbg !4454
  %436 = load i8, ptr %124, align 1, !dbg !4455
  %437 = icmp ule i8 %436, 1, !dbg !4455, !nosanitize !1883
  br i1 %437, label %440, label %438, !dbg !4455, !prof !1896, !nosanitize !1883

438:                                              ; preds = %429
  %439 = zext i8 %436 to i32, !dbg !4455, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @167, i32 %439) #6, !dbg !4455, !nosanitize !1883
  br label %440, !dbg !4455, !nosanitize !1883

440:                                              ; preds = %438, %429
  %441 = trunc i8 %436 to i1, !dbg !4455
  %442 = load i8, ptr %125, align 1, !dbg !4456
  %443 = icmp ule i8 %442, 1, !dbg !4456, !nosanitize !1883
  br i1 %443, label %446, label %444, !dbg !4456, !prof !1896, !nosanitize !1883

444:                                              ; preds = %440
  %445 = zext i8 %442 to i32, !dbg !4456, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @168, i32 %445) #6, !dbg !4456, !nosanitize !1883
  br label %446, !dbg !4456, !nosanitize !1883

446:                                              ; preds = %444, %440
  %447 = trunc i8 %442 to i1, !dbg !4456
  %448 = load i32, ptr %126, align 4, !dbg !4457
  %449 = load i8, ptr %127, align 1, !dbg !4458
  %450 = icmp ule i8 %449, 1, !dbg !4458, !nosanitize !1883
  br i1 %450, label %453, label %451, !dbg !4458, !prof !1896, !nosanitize !1883

451:                                              ; preds = %446
  %452 = zext i8 %449 to i32, !dbg !4458, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @169, i32 %452) #6, !dbg !4458, !nosanitize !1883
  br label %453, !dbg !4458, !nosanitize !1883

453:                                              ; preds = %451, %446
  %454 = trunc i8 %449 to i1, !dbg !4458
  %455 = load i8, ptr %128, align 1, !dbg !4459
  %456 = icmp ule i8 %455, 1, !dbg !4459, !nosanitize !1883
  br i1 %456, label %459, label %457, !dbg !4459, !prof !1896, !nosanitize !1883

457:                                              ; preds = %453
  %458 = zext i8 %455 to i32, !dbg !4459, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @170, i32 %458) #6, !dbg !4459, !nosanitize !1883
  br label %459, !dbg !4459, !nosanitize !1883

459:                                              ; preds = %453, %457
  %460 = trunc i8 %455 to i1, !dbg !4459
  %461 = load i32, ptr %129, align 4, !dbg !4460
  store i32 %430, ptr %42, align 4
    #dbg_declare(ptr %42, !4227, !DIExpression(), !4461)
  store i32 %431, ptr %43, align 4
    #dbg_declare(ptr %43, !4233, !DIExpression(), !4463)
  store i32 %432, ptr %44, align 4
    #dbg_declare(ptr %44, !4235, !DIExpression(), !4464)
  store i64 %433, ptr %45, align 8
    #dbg_declare(ptr %45, !4237, !DIExpression(), !4465)
  store i32 %434, ptr %46, align 4
    #dbg_declare(ptr %46, !4239, !DIExpression(), !4466)
  store i32 %435, ptr %47, align 4
    #dbg_declare(ptr %47, !4241, !DIExpression(), !4467)
  %462 = zext i1 %441 to i8
  store i8 %462, ptr %48, align 1
    #dbg_declare(ptr %48, !4243, !DIExpression(), !4468)
  %463 = zext i1 %447 to i8
  store i8 %463, ptr %49, align 1
    #dbg_declare(ptr %49, !4245, !DIExpression(), !4469)
  store i32 %448, ptr %50, align 4
    #dbg_declare(ptr %50, !4247, !DIExpression(), !4470)
  %464 = zext i1 %454 to i8
  store i8 %464, ptr %51, align 1
    #dbg_declare(ptr %51, !4249, !DIExpression(), !4471)
  %465 = zext i1 %460 to i8
  store i8 %465, ptr %52, align 1
    #dbg_declare(ptr %52, !4251, !DIExpression(), !4472)
  store i32 %461, ptr %53, align 4
    #dbg_declare(ptr %53, !4253, !DIExpression(), !4473)
    #dbg_declare(ptr %54, !4255, !DIExpression(), !4474)
  %466 = load i32, ptr %47, align 4, !dbg !4475
  %467 = shl i32 %466, 13, !dbg !4476
  %468 = or i32 130, %467, !dbg !4477
  %469 = load i8, ptr %49, align 1, !dbg !4478
  %470 = icmp ule i8 %469, 1, !dbg !4478, !nosanitize !1883
  br i1 %470, label %473, label %471, !dbg !4478, !prof !1896, !nosanitize !1883

471:                                              ; preds = %459
  %472 = zext i8 %469 to i32, !dbg !4478, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @175, i32 %472) #6, !dbg !4478, !nosanitize !1883
  br label %473, !dbg !4478, !nosanitize !1883

473:                                              ; preds = %471, %459
  %474 = trunc i8 %469 to i1, !dbg !4478
  %475 = zext i1 %474 to i64, !dbg !4478
  %476 = select i1 %474, i32 64, i32 0, !dbg !4478
  %477 = or i32 %468, %476, !dbg !4479
  %478 = load i8, ptr %48, align 1, !dbg !4480
  %479 = icmp ule i8 %478, 1, !dbg !4480, !nosanitize !1883
  br i1 %479, label %482, label %480, !dbg !4480, !prof !1896, !nosanitize !1883

480:                                              ; preds = %473
  %481 = zext i8 %478 to i32, !dbg !4480, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @177, i32 %481) #6, !dbg !4480, !nosanitize !1883
  br label %482, !dbg !4480, !nosanitize !1883

482:                                              ; preds = %480, %473
  %483 = trunc i8 %478 to i1, !dbg !4480
  br i1 %483, label %484, label %494, !dbg !4480

484:                                              ; preds = %482
  %485 = load i8, ptr %51, align 1, !dbg !4481
  %486 = icmp ule i8 %485, 1, !dbg !4481, !nosanitize !1883
  br i1 %486, label %489, label %487, !dbg !4481, !prof !1896, !nosanitize !1883

487:                                              ; preds = %484
  %488 = zext i8 %485 to i32, !dbg !4481, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @178, i32 %488) #6, !dbg !4481, !nosanitize !1883
  br label %489, !dbg !4481, !nosanitize !1883

489:                                              ; preds = %487, %484
  %490 = trunc i8 %485 to i1, !dbg !4481
  %491 = zext i1 %490 to i64, !dbg !4481
  %492 = select i1 %490, i32 256, i32 0, !dbg !4481
  %493 = or i32 %492, 32, !dbg !4482
  br label %495, !dbg !4480

494:                                              ; preds = %482
  br label %495, !dbg !4480

495:                                              ; preds = %494, %489
  %496 = phi i32 [ %493, %489 ], [ 0, %494 ], !dbg !4480
  %497 = or i32 %477, %496, !dbg !4483
  %498 = load i8, ptr %52, align 1, !dbg !4484
  %499 = icmp ule i8 %498, 1, !dbg !4484, !nosanitize !1883
  br i1 %499, label %502, label %500, !dbg !4484, !prof !1896, !nosanitize !1883

500:                                              ; preds = %495
  %501 = zext i8 %498 to i32, !dbg !4484, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @181, i32 %501) #6, !dbg !4484, !nosanitize !1883
  br label %502, !dbg !4484, !nosanitize !1883

502:                                              ; preds = %500, %495
  %503 = trunc i8 %498 to i1, !dbg !4484
  %504 = zext i1 %503 to i64, !dbg !4484
  %505 = select i1 %503, i32 0, i32 16, !dbg !4484
  %506 = or i32 %497, %505, !dbg !4485
  store i32 %506, ptr %54, align 4, !dbg !4474
  %507 = load i32, ptr %42, align 4, !dbg !4486
  %508 = load i32, ptr %43, align 4, !dbg !4487
  %509 = load i32, ptr %54, align 4, !dbg !4488
  store i32 %507, ptr %6, align 4
    #dbg_declare(ptr %6, !3847, !DIExpression(), !4489)
  store i32 %508, ptr %7, align 4
    #dbg_declare(ptr %7, !3853, !DIExpression(), !4491)
  store i32 -5111780, ptr %8, align 4
    #dbg_declare(ptr %8, !3855, !DIExpression(), !4492)
  store i32 %509, ptr %9, align 4
    #dbg_declare(ptr %9, !3857, !DIExpression(), !4493)
    #dbg_declare(ptr %10, !3859, !DIExpression(), !4494)
  %510 = load i32, ptr %7, align 4, !dbg !4495
  %511 = shl i32 %510, 10, !dbg !4496
  %512 = load i32, ptr %6, align 4, !dbg !4497
  %513 = shl i32 %512, 16, !dbg !4498
  %514 = add i32 %511, %513, !dbg !4499
  %515 = load i32, ptr %8, align 4, !dbg !4500
  %516 = add i32 %514, %515, !dbg !4501
  store i32 %516, ptr %10, align 4, !dbg !4494
    #dbg_declare(ptr %11, !3868, !DIExpression(), !4502)
  %517 = load i32, ptr %10, align 4, !dbg !4503
  %518 = inttoptr i32 %517 to ptr, !dbg !4504
  store ptr %518, ptr %11, align 4, !dbg !4502
  %519 = load i32, ptr %9, align 4, !dbg !4505
  %520 = load ptr, ptr %11, align 4, !dbg !4506
  store volatile i32 %519, ptr %520, align 4, !dbg !4507
  %521 = load i32, ptr %42, align 4, !dbg !4508
  %522 = load i32, ptr %43, align 4, !dbg !4509
  %523 = load i32, ptr %44, align 4, !dbg !4510
  store i32 %521, ptr %12, align 4
    #dbg_declare(ptr %12, !3847, !DIExpression(), !4511)
  store i32 %522, ptr %13, align 4
    #dbg_declare(ptr %13, !3853, !DIExpression(), !4513)
  store i32 -5111808, ptr %14, align 4
    #dbg_declare(ptr %14, !3855, !DIExpression(), !4514)
  store i32 %523, ptr %15, align 4
    #dbg_declare(ptr %15, !3857, !DIExpression(), !4515)
    #dbg_declare(ptr %16, !3859, !DIExpression(), !4516)
  %524 = load i32, ptr %13, align 4, !dbg !4517
  %525 = shl i32 %524, 10, !dbg !4518
  %526 = load i32, ptr %12, align 4, !dbg !4519
  %527 = shl i32 %526, 16, !dbg !4520
  %528 = add i32 %525, %527, !dbg !4521
  %529 = load i32, ptr %14, align 4, !dbg !4522
  %530 = add i32 %528, %529, !dbg !4523
  store i32 %530, ptr %16, align 4, !dbg !4516
    #dbg_declare(ptr %17, !3868, !DIExpression(), !4524)
  %531 = load i32, ptr %16, align 4, !dbg !4525
  %532 = inttoptr i32 %531 to ptr, !dbg !4526
  store ptr %532, ptr %17, align 4, !dbg !4524
  %533 = load i32, ptr %15, align 4, !dbg !4527
  %534 = load ptr, ptr %17, align 4, !dbg !4528
  store volatile i32 %533, ptr %534, align 4, !dbg !4529
  %535 = load i32, ptr %42, align 4, !dbg !4530
  %536 = load i32, ptr %43, align 4, !dbg !4531
  %537 = load i64, ptr %45, align 8, !dbg !4532
  %538 = trunc i64 %537 to i32, !dbg !4532
  store i32 %535, ptr %18, align 4
    #dbg_declare(ptr %18, !3847, !DIExpression(), !4533)
  store i32 %536, ptr %19, align 4
    #dbg_declare(ptr %19, !3853, !DIExpression(), !4535)
  store i32 -5111796, ptr %20, align 4
    #dbg_declare(ptr %20, !3855, !DIExpression(), !4536)
  store i32 %538, ptr %21, align 4
    #dbg_declare(ptr %21, !3857, !DIExpression(), !4537)
    #dbg_declare(ptr %22, !3859, !DIExpression(), !4538)
  %539 = load i32, ptr %19, align 4, !dbg !4539
  %540 = shl i32 %539, 10, !dbg !4540
  %541 = load i32, ptr %18, align 4, !dbg !4541
  %542 = shl i32 %541, 16, !dbg !4542
  %543 = add i32 %540, %542, !dbg !4543
  %544 = load i32, ptr %20, align 4, !dbg !4544
  %545 = add i32 %543, %544, !dbg !4545
  store i32 %545, ptr %22, align 4, !dbg !4538
    #dbg_declare(ptr %23, !3868, !DIExpression(), !4546)
  %546 = load i32, ptr %22, align 4, !dbg !4547
  %547 = inttoptr i32 %546 to ptr, !dbg !4548
  store ptr %547, ptr %23, align 4, !dbg !4546
  %548 = load i32, ptr %21, align 4, !dbg !4549
  %549 = load ptr, ptr %23, align 4, !dbg !4550
  store volatile i32 %548, ptr %549, align 4, !dbg !4551
  %550 = load i32, ptr %42, align 4, !dbg !4552
  %551 = load i32, ptr %43, align 4, !dbg !4553
  %552 = load i64, ptr %45, align 8, !dbg !4554
  %553 = lshr i64 %552, 32, !dbg !4555
  %554 = trunc i64 %553 to i32, !dbg !4556
  store i32 %550, ptr %24, align 4
    #dbg_declare(ptr %24, !3847, !DIExpression(), !4557)
  store i32 %551, ptr %25, align 4
    #dbg_declare(ptr %25, !3853, !DIExpression(), !4559)
  store i32 -5111792, ptr %26, align 4
    #dbg_declare(ptr %26, !3855, !DIExpression(), !4560)
  store i32 %554, ptr %27, align 4
    #dbg_declare(ptr %27, !3857, !DIExpression(), !4561)
    #dbg_declare(ptr %28, !3859, !DIExpression(), !4562)
  %555 = load i32, ptr %25, align 4, !dbg !4563
  %556 = shl i32 %555, 10, !dbg !4564
  %557 = load i32, ptr %24, align 4, !dbg !4565
  %558 = shl i32 %557, 16, !dbg !4566
  %559 = add i32 %556, %558, !dbg !4567
  %560 = load i32, ptr %26, align 4, !dbg !4568
  %561 = add i32 %559, %560, !dbg !4569
  store i32 %561, ptr %28, align 4, !dbg !4562
    #dbg_declare(ptr %29, !3868, !DIExpression(), !4570)
  %562 = load i32, ptr %28, align 4, !dbg !4571
  %563 = inttoptr i32 %562 to ptr, !dbg !4572
  store ptr %563, ptr %29, align 4, !dbg !4570
  %564 = load i32, ptr %27, align 4, !dbg !4573
  %565 = load ptr, ptr %29, align 4, !dbg !4574
  store volatile i32 %564, ptr %565, align 4, !dbg !4575
  %566 = load i32, ptr %42, align 4, !dbg !4576
  %567 = load i32, ptr %43, align 4, !dbg !4577
  %568 = load i32, ptr %46, align 4, !dbg !4578
  store i32 %566, ptr %30, align 4
    #dbg_declare(ptr %30, !3847, !DIExpression(), !4579)
  store i32 %567, ptr %31, align 4
    #dbg_declare(ptr %31, !3853, !DIExpression(), !4581)
  store i32 -5111776, ptr %32, align 4
    #dbg_declare(ptr %32, !3855, !DIExpression(), !4582)
  store i32 %568, ptr %33, align 4
    #dbg_declare(ptr %33, !3857, !DIExpression(), !4583)
    #dbg_declare(ptr %34, !3859, !DIExpression(), !4584)
  %569 = load i32, ptr %31, align 4, !dbg !4585
  %570 = shl i32 %569, 10, !dbg !4586
  %571 = load i32, ptr %30, align 4, !dbg !4587
  %572 = shl i32 %571, 16, !dbg !4588
  %573 = add i32 %570, %572, !dbg !4589
  %574 = load i32, ptr %32, align 4, !dbg !4590
  %575 = add i32 %573, %574, !dbg !4591
  store i32 %575, ptr %34, align 4, !dbg !4584
    #dbg_declare(ptr %35, !3868, !DIExpression(), !4592)
  %576 = load i32, ptr %34, align 4, !dbg !4593
  %577 = inttoptr i32 %576 to ptr, !dbg !4594
  store ptr %577, ptr %35, align 4, !dbg !4592
  %578 = load i32, ptr %33, align 4, !dbg !4595
  %579 = load ptr, ptr %35, align 4, !dbg !4596
  store volatile i32 %578, ptr %579, align 4, !dbg !4597
  %580 = load i32, ptr %42, align 4, !dbg !4598
  %581 = load i32, ptr %43, align 4, !dbg !4599
  store i32 %580, ptr %36, align 4
    #dbg_declare(ptr %36, !3847, !DIExpression(), !4600)
  store i32 %581, ptr %37, align 4
    #dbg_declare(ptr %37, !3853, !DIExpression(), !4602)
  store i32 -5111768, ptr %38, align 4
    #dbg_declare(ptr %38, !3855, !DIExpression(), !4603)
  store i32 1, ptr %39, align 4
    #dbg_declare(ptr %39, !3857, !DIExpression(), !4604)
    #dbg_declare(ptr %40, !3859, !DIExpression(), !4605)
  %582 = load i32, ptr %37, align 4, !dbg !4606
  %583 = shl i32 %582, 10, !dbg !4607
  %584 = load i32, ptr %36, align 4, !dbg !4608
  %585 = shl i32 %584, 16, !dbg !4609
  %586 = add i32 %583, %585, !dbg !4610
  %587 = load i32, ptr %38, align 4, !dbg !4611
  %588 = add i32 %586, %587, !dbg !4612
  store i32 %588, ptr %40, align 4, !dbg !4605
    #dbg_declare(ptr %41, !3868, !DIExpression(), !4613)
  %589 = load i32, ptr %40, align 4, !dbg !4614
  %590 = inttoptr i32 %589 to ptr, !dbg !4615
  store ptr %590, ptr %41, align 4, !dbg !4613
  %591 = load i32, ptr %39, align 4, !dbg !4616
  %592 = load ptr, ptr %41, align 4, !dbg !4617
  store volatile i32 %591, ptr %592, align 4, !dbg !4618
  %593 = load i8, ptr %52, align 1, !dbg !4619
  %594 = icmp ule i8 %593, 1, !dbg !4619, !nosanitize !1883
  br i1 %594, label %597, label %595, !dbg !4619, !prof !1896, !nosanitize !1883

595:                                              ; preds = %502
  %596 = zext i8 %593 to i32, !dbg !4619, !nosanitize !1883
  call void @__ubsan_handle_load_invalid_value(ptr @185, i32 %596) #6, !dbg !4619, !nosanitize !1883
  br label %597, !dbg !4619, !nosanitize !1883

597:                                              ; preds = %595, %502
  %598 = trunc i8 %593 to i1, !dbg !4619
  br i1 %598, label %599, label %622, !dbg !4619

599:                                              ; preds = %597
  %600 = load i32, ptr %42, align 4, !dbg !4620
  %601 = icmp ult i32 %600, 2, !dbg !4621, !nosanitize !1883
  br i1 %601, label %603, label %602, !dbg !4621, !prof !1896, !nosanitize !1883

602:                                              ; preds = %599
  call void @__ubsan_handle_out_of_bounds(ptr @186, i32 %600) #6, !dbg !4621, !nosanitize !1883
  br label %603, !dbg !4621, !nosanitize !1883

603:                                              ; preds = %602, %599
  %604 = getelementptr inbounds nuw [2 x i32], ptr @noc_posted_writes_num_issued, i32 0, i32 %600, !dbg !4621
  %605 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %600), !dbg !4621, !nosanitize !1883
  %606 = extractvalue { i32, i1 } %605, 1, !dbg !4621, !nosanitize !1883
  %607 = extractvalue { i32, i1 } %605, 0, !dbg !4621, !nosanitize !1883
  %608 = add i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), %607, !dbg !4621, !nosanitize !1883
  %609 = icmp ne i32 %608, 0, !dbg !4621, !nosanitize !1883
  %610 = xor i1 %606, true, !dbg !4621, !nosanitize !1883
  %611 = icmp uge i32 %608, ptrtoint (ptr @noc_posted_writes_num_issued to i32), !dbg !4621, !nosanitize !1883
  %612 = and i1 %611, %610, !dbg !4621, !nosanitize !1883
  br i1 %612, label %614, label %613, !dbg !4621, !prof !1896, !nosanitize !1883

613:                                              ; preds = %603
  call void @__ubsan_handle_pointer_overflow(ptr @187, i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), i32 %608) #6, !dbg !4621, !nosanitize !1883
  br label %614, !dbg !4621, !nosanitize !1883

614:                                              ; preds = %613, %603
  %615 = ptrtoint ptr %604 to i32, !dbg !4621, !nosanitize !1883
  %616 = and i32 %615, 3, !dbg !4621, !nosanitize !1883
  %617 = icmp eq i32 %616, 0, !dbg !4621, !nosanitize !1883
  br i1 %617, label %619, label %618, !dbg !4621, !prof !1896, !nosanitize !1883

618:                                              ; preds = %614
  call void @__ubsan_handle_type_mismatch_v1(ptr @188, i32 %615) #6, !dbg !4621, !nosanitize !1883
  br label %619, !dbg !4621, !nosanitize !1883

619:                                              ; preds = %618, %614
  %620 = load i32, ptr %604, align 4, !dbg !4621
  %621 = add i32 %620, 1, !dbg !4621
  store i32 %621, ptr %604, align 4, !dbg !4621
  br label %668, !dbg !4622

622:                                              ; preds = %597
  %623 = load i32, ptr %42, align 4, !dbg !4623
  %624 = icmp ult i32 %623, 2, !dbg !4624, !nosanitize !1883
  br i1 %624, label %626, label %625, !dbg !4624, !prof !1896, !nosanitize !1883

625:                                              ; preds = %622
  call void @__ubsan_handle_out_of_bounds(ptr @189, i32 %623) #6, !dbg !4624, !nosanitize !1883
  br label %626, !dbg !4624, !nosanitize !1883

626:                                              ; preds = %625, %622
  %627 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %623, !dbg !4624
  %628 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %623), !dbg !4624, !nosanitize !1883
  %629 = extractvalue { i32, i1 } %628, 1, !dbg !4624, !nosanitize !1883
  %630 = extractvalue { i32, i1 } %628, 0, !dbg !4624, !nosanitize !1883
  %631 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %630, !dbg !4624, !nosanitize !1883
  %632 = icmp ne i32 %631, 0, !dbg !4624, !nosanitize !1883
  %633 = xor i1 %629, true, !dbg !4624, !nosanitize !1883
  %634 = icmp uge i32 %631, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !4624, !nosanitize !1883
  %635 = and i1 %634, %633, !dbg !4624, !nosanitize !1883
  br i1 %635, label %637, label %636, !dbg !4624, !prof !1896, !nosanitize !1883

636:                                              ; preds = %626
  call void @__ubsan_handle_pointer_overflow(ptr @190, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %631) #6, !dbg !4624, !nosanitize !1883
  br label %637, !dbg !4624, !nosanitize !1883

637:                                              ; preds = %636, %626
  %638 = ptrtoint ptr %627 to i32, !dbg !4624, !nosanitize !1883
  %639 = and i32 %638, 3, !dbg !4624, !nosanitize !1883
  %640 = icmp eq i32 %639, 0, !dbg !4624, !nosanitize !1883
  br i1 %640, label %642, label %641, !dbg !4624, !prof !1896, !nosanitize !1883

641:                                              ; preds = %637
  call void @__ubsan_handle_type_mismatch_v1(ptr @191, i32 %638) #6, !dbg !4624, !nosanitize !1883
  br label %642, !dbg !4624, !nosanitize !1883

642:                                              ; preds = %641, %637
  %643 = load i32, ptr %627, align 4, !dbg !4624
  %644 = add i32 %643, 1, !dbg !4624
  store i32 %644, ptr %627, align 4, !dbg !4624
  %645 = load i32, ptr %50, align 4, !dbg !4625
  %646 = load i32, ptr %42, align 4, !dbg !4626
  %647 = icmp ult i32 %646, 2, !dbg !4627, !nosanitize !1883
  br i1 %647, label %649, label %648, !dbg !4627, !prof !1896, !nosanitize !1883

648:                                              ; preds = %642
  call void @__ubsan_handle_out_of_bounds(ptr @192, i32 %646) #6, !dbg !4627, !nosanitize !1883
  br label %649, !dbg !4627, !nosanitize !1883

649:                                              ; preds = %648, %642
  %650 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %646, !dbg !4627
  %651 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %646), !dbg !4627, !nosanitize !1883
  %652 = extractvalue { i32, i1 } %651, 1, !dbg !4627, !nosanitize !1883
  %653 = extractvalue { i32, i1 } %651, 0, !dbg !4627, !nosanitize !1883
  %654 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %653, !dbg !4627, !nosanitize !1883
  %655 = icmp ne i32 %654, 0, !dbg !4627, !nosanitize !1883
  %656 = xor i1 %652, true, !dbg !4627, !nosanitize !1883
  %657 = icmp uge i32 %654, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4627, !nosanitize !1883
  %658 = and i1 %657, %656, !dbg !4627, !nosanitize !1883
  br i1 %658, label %660, label %659, !dbg !4627, !prof !1896, !nosanitize !1883

659:                                              ; preds = %649
  call void @__ubsan_handle_pointer_overflow(ptr @193, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %654) #6, !dbg !4627, !nosanitize !1883
  br label %660, !dbg !4627, !nosanitize !1883

660:                                              ; preds = %659, %649
  %661 = ptrtoint ptr %650 to i32, !dbg !4627, !nosanitize !1883
  %662 = and i32 %661, 3, !dbg !4627, !nosanitize !1883
  %663 = icmp eq i32 %662, 0, !dbg !4627, !nosanitize !1883
  br i1 %663, label %665, label %664, !dbg !4627, !prof !1896, !nosanitize !1883

664:                                              ; preds = %660
  call void @__ubsan_handle_type_mismatch_v1(ptr @194, i32 %661) #6, !dbg !4627, !nosanitize !1883
  br label %665, !dbg !4627, !nosanitize !1883

665:                                              ; preds = %664, %660
  %666 = load i32, ptr %650, align 4, !dbg !4627
  %667 = add i32 %666, %645, !dbg !4627
  store i32 %667, ptr %650, align 4, !dbg !4627
  br label %668

668:                                              ; preds = %619, %665
  ret void, !dbg !4628
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
!1 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_two_products_0/chain_2_writer.cpp", directory: "/work/wt/integration")
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
!1513 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_two_products_0/chain_2_writer.cpp", directory: "")
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
!2931 = !DILocalVariable(name: "kBlockDepth", scope: !2922, file: !1513, line: 11, type: !408)
!2932 = !DILocation(line: 11, column: 24, scope: !2922)
!2933 = !DILocalVariable(name: "kBTilesPerRow", scope: !2922, file: !1513, line: 12, type: !408)
!2934 = !DILocation(line: 12, column: 24, scope: !2922)
!2935 = !DILocalVariable(name: "kCTileBytes", scope: !2922, file: !1513, line: 13, type: !408)
!2936 = !DILocation(line: 13, column: 24, scope: !2922)
!2937 = !DILocalVariable(name: "kCGroupTiles", scope: !2922, file: !1513, line: 14, type: !408)
!2938 = !DILocation(line: 14, column: 24, scope: !2922)
!2939 = !DILocalVariable(name: "kCTilesPerRow", scope: !2922, file: !1513, line: 15, type: !408)
!2940 = !DILocation(line: 15, column: 24, scope: !2922)
!2941 = !DILocalVariable(name: "b_address", scope: !2922, file: !1513, line: 17, type: !408)
!2942 = !DILocation(line: 17, column: 20, scope: !2922)
!2943 = !DILocation(line: 17, column: 32, scope: !2922)
!2944 = !DILocalVariable(name: "c_address", scope: !2922, file: !1513, line: 18, type: !408)
!2945 = !DILocation(line: 18, column: 20, scope: !2922)
!2946 = !DILocation(line: 18, column: 32, scope: !2922)
!2947 = !DILocalVariable(name: "first_row", scope: !2922, file: !1513, line: 19, type: !408)
!2948 = !DILocation(line: 19, column: 20, scope: !2922)
!2949 = !DILocation(line: 19, column: 32, scope: !2922)
!2950 = !DILocalVariable(name: "first_col", scope: !2922, file: !1513, line: 20, type: !408)
!2951 = !DILocation(line: 20, column: 20, scope: !2922)
!2952 = !DILocation(line: 20, column: 32, scope: !2922)
!2953 = !DILocalVariable(name: "b_layout", scope: !2922, file: !1513, line: 22, type: !549)
!2954 = !DILocation(line: 22, column: 20, scope: !2922)
!2955 = !DILocalVariable(name: "b", scope: !2922, file: !1513, line: 23, type: !644)
!2956 = !DILocation(line: 23, column: 16, scope: !2922)
!2957 = !DILocation(line: 23, column: 45, scope: !2922)
!2958 = !DILocation(line: 23, column: 20, scope: !2922)
!2959 = !DILocalVariable(name: "c_layout", scope: !2922, file: !1513, line: 24, type: !601)
!2960 = !DILocation(line: 24, column: 20, scope: !2922)
!2961 = !DILocalVariable(name: "c", scope: !2922, file: !1513, line: 25, type: !644)
!2962 = !DILocation(line: 25, column: 16, scope: !2922)
!2963 = !DILocation(line: 25, column: 45, scope: !2922)
!2964 = !DILocation(line: 25, column: 20, scope: !2922)
!2965 = !DILocalVariable(name: "operand", arg: 1, scope: !2966, file: !2871, line: 404, type: !470)
!2966 = distinct !DISubprogram(name: "cb_reserve_back", linkageName: "_Z15cb_reserve_backii", scope: !2871, file: !2871, line: 404, type: !2967, scopeLine: 404, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2967 = !DISubroutineType(types: !2968)
!2968 = !{null, !470, !470}
!2969 = !DILocation(line: 404, column: 30, scope: !2966, inlinedAt: !2970)
!2970 = distinct !DILocation(line: 27, column: 5, scope: !2922)
!2971 = !DILocalVariable(name: "num_pages", arg: 2, scope: !2966, file: !2871, line: 404, type: !470)
!2972 = !DILocation(line: 404, column: 47, scope: !2966, inlinedAt: !2970)
!2973 = !DILocalVariable(name: "pages_acked_ptr", scope: !2966, file: !2871, line: 405, type: !469)
!2974 = !DILocation(line: 405, column: 15, scope: !2966, inlinedAt: !2970)
!2975 = !DILocation(line: 405, column: 67, scope: !2966, inlinedAt: !2970)
!2976 = !DILocalVariable(name: "operand", arg: 1, scope: !2977, file: !685, line: 29, type: !471)
!2977 = distinct !DISubprogram(name: "get_cb_tiles_acked_ptr", linkageName: "_Z22get_cb_tiles_acked_ptri", scope: !685, file: !685, line: 29, type: !2978, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2978 = !DISubroutineType(types: !2979)
!2979 = !{!468, !471}
!2980 = !DILocation(line: 29, column: 85, scope: !2977, inlinedAt: !2981)
!2981 = distinct !DILocation(line: 405, column: 44, scope: !2966, inlinedAt: !2970)
!2982 = !DILocation(line: 31, column: 31, scope: !2977, inlinedAt: !2981)
!2983 = !DILocalVariable(name: "operand", arg: 1, scope: !2984, file: !685, line: 17, type: !471)
!2984 = distinct !DISubprogram(name: "get_operand_stream_id", linkageName: "_Z21get_operand_stream_idi", scope: !685, file: !685, line: 17, type: !2985, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2985 = !DISubroutineType(types: !2986)
!2986 = !{!75, !471}
!2987 = !DILocation(line: 17, column: 74, scope: !2984, inlinedAt: !2988)
!2988 = distinct !DILocation(line: 31, column: 9, scope: !2977, inlinedAt: !2981)
!2989 = !DILocation(line: 18, column: 35, scope: !2984, inlinedAt: !2988)
!2990 = !DILocation(line: 30, column: 44, scope: !2977, inlinedAt: !2981)
!2991 = !DILocation(line: 30, column: 12, scope: !2977, inlinedAt: !2981)
!2992 = !DILocation(line: 405, column: 33, scope: !2966, inlinedAt: !2970)
!2993 = !DILocalVariable(name: "pages_received", scope: !2966, file: !2871, line: 409, type: !75)
!2994 = !DILocation(line: 409, column: 14, scope: !2966, inlinedAt: !2970)
!2995 = !DILocation(line: 409, column: 57, scope: !2966, inlinedAt: !2970)
!2996 = !DILocalVariable(name: "operand", arg: 1, scope: !2997, file: !685, line: 24, type: !471)
!2997 = distinct !DISubprogram(name: "get_cb_tiles_received_ptr", linkageName: "_Z25get_cb_tiles_received_ptri", scope: !685, file: !685, line: 24, type: !2978, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!2998 = !DILocation(line: 24, column: 88, scope: !2997, inlinedAt: !2999)
!2999 = distinct !DILocation(line: 409, column: 31, scope: !2966, inlinedAt: !2970)
!3000 = !DILocation(line: 26, column: 31, scope: !2997, inlinedAt: !2999)
!3001 = !DILocation(line: 17, column: 74, scope: !2984, inlinedAt: !3002)
!3002 = distinct !DILocation(line: 26, column: 9, scope: !2997, inlinedAt: !2999)
!3003 = !DILocation(line: 18, column: 35, scope: !2984, inlinedAt: !3002)
!3004 = !DILocation(line: 25, column: 44, scope: !2997, inlinedAt: !2999)
!3005 = !DILocation(line: 25, column: 12, scope: !2997, inlinedAt: !2999)
!3006 = !DILocation(line: 409, column: 31, scope: !2966, inlinedAt: !2970)
!3007 = !DILocalVariable(name: "free_space_pages", scope: !2966, file: !2871, line: 411, type: !470)
!3008 = !DILocation(line: 411, column: 13, scope: !2966, inlinedAt: !2970)
!3009 = !DILocation(line: 413, column: 5, scope: !2966, inlinedAt: !2970)
!3010 = !DILocalVariable(name: "pages_acked", scope: !3011, file: !2871, line: 417, type: !116)
!3011 = distinct !DILexicalBlock(scope: !2966, file: !2871, line: 413, column: 8)
!3012 = !DILocation(line: 417, column: 18, scope: !3011, inlinedAt: !2970)
!3013 = !DILocation(line: 417, column: 51, scope: !3011, inlinedAt: !2970)
!3014 = !DILocalVariable(name: "addr", arg: 1, scope: !3015, file: !1879, line: 109, type: !75)
!3015 = distinct !DISubprogram(name: "reg_read", linkageName: "_Z8reg_readj", scope: !1879, file: !1879, line: 109, type: !2575, scopeLine: 109, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3016 = !DILocation(line: 109, column: 66, scope: !3015, inlinedAt: !3017)
!3017 = distinct !DILocation(line: 417, column: 42, scope: !3011, inlinedAt: !2970)
!3018 = !DILocalVariable(name: "p_reg", scope: !3015, file: !1879, line: 110, type: !468)
!3019 = !DILocation(line: 110, column: 35, scope: !3015, inlinedAt: !3017)
!3020 = !DILocation(line: 110, column: 91, scope: !3015, inlinedAt: !3017)
!3021 = !DILocation(line: 110, column: 43, scope: !3015, inlinedAt: !3017)
!3022 = !DILocation(line: 111, column: 12, scope: !3015, inlinedAt: !3017)
!3023 = !DILocation(line: 417, column: 42, scope: !3011, inlinedAt: !2970)
!3024 = !DILocalVariable(name: "free_space_pages_wrap", scope: !3011, file: !2871, line: 418, type: !116)
!3025 = !DILocation(line: 418, column: 18, scope: !3011, inlinedAt: !2970)
!3026 = !DILocation(line: 419, column: 36, scope: !3011, inlinedAt: !2970)
!3027 = !DILocalVariable(name: "cb_id", arg: 1, scope: !3028, file: !3029, line: 101, type: !75)
!3028 = distinct !DISubprogram(name: "get_local_cb_interface", linkageName: "_Z22get_local_cb_interfacej", scope: !3029, file: !3029, line: 101, type: !3030, scopeLine: 101, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3029 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h", directory: "/work")
!3030 = !DISubroutineType(types: !3031)
!3031 = !{!3032, !75}
!3032 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !3033, size: 32)
!3033 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "LocalCBInterface", file: !3029, line: 64, size: 256, flags: DIFlagTypePassByValue, elements: !3034, identifier: "_ZTS16LocalCBInterface")
!3034 = !{!3035, !3036, !3037, !3038, !3039, !3040, !3041, !3050}
!3035 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_size", scope: !3033, file: !3029, line: 65, baseType: !75, size: 32)
!3036 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_limit", scope: !3033, file: !3029, line: 66, baseType: !75, size: 32, offset: 32)
!3037 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_page_size", scope: !3033, file: !3029, line: 67, baseType: !75, size: 32, offset: 64)
!3038 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_num_pages", scope: !3033, file: !3029, line: 68, baseType: !75, size: 32, offset: 96)
!3039 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_rd_ptr", scope: !3033, file: !3029, line: 70, baseType: !75, size: 32, offset: 128)
!3040 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_wr_ptr", scope: !3033, file: !3029, line: 71, baseType: !75, size: 32, offset: 160)
!3041 = !DIDerivedType(tag: DW_TAG_member, scope: !3033, file: !3029, line: 74, baseType: !3042, size: 32, offset: 192)
!3042 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !3033, file: !3029, line: 74, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !3043, identifier: "_ZTSN16LocalCBInterfaceUt_E")
!3043 = !{!3044, !3045}
!3044 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_acked_received_init", scope: !3042, file: !3029, line: 75, baseType: !75, size: 32)
!3045 = !DIDerivedType(tag: DW_TAG_member, scope: !3042, file: !3029, line: 76, baseType: !3046, size: 32)
!3046 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !3042, file: !3029, line: 76, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !3047, identifier: "_ZTSN16LocalCBInterfaceUt_Ut_E")
!3047 = !{!3048, !3049}
!3048 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_acked", scope: !3046, file: !3029, line: 77, baseType: !116, size: 16)
!3049 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_received", scope: !3046, file: !3029, line: 78, baseType: !116, size: 16, offset: 16)
!3050 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_wr_tile_ptr", scope: !3033, file: !3029, line: 83, baseType: !75, size: 32, offset: 224)
!3051 = !DILocation(line: 101, column: 64, scope: !3028, inlinedAt: !3052)
!3052 = distinct !DILocation(line: 419, column: 13, scope: !3011, inlinedAt: !2970)
!3053 = !DILocation(line: 101, column: 93, scope: !3028, inlinedAt: !3052)
!3054 = !DILocation(line: 101, column: 100, scope: !3028, inlinedAt: !3052)
!3055 = !DILocation(line: 101, column: 73, scope: !3028, inlinedAt: !3052)
!3056 = !DILocation(line: 419, column: 45, scope: !3011, inlinedAt: !2970)
!3057 = !DILocation(line: 419, column: 63, scope: !3011, inlinedAt: !2970)
!3058 = !DILocation(line: 419, column: 80, scope: !3011, inlinedAt: !2970)
!3059 = !DILocation(line: 419, column: 78, scope: !3011, inlinedAt: !2970)
!3060 = !DILocation(line: 419, column: 60, scope: !3011, inlinedAt: !2970)
!3061 = !DILocation(line: 419, column: 13, scope: !3011, inlinedAt: !2970)
!3062 = !DILocation(line: 420, column: 37, scope: !3011, inlinedAt: !2970)
!3063 = !DILocation(line: 420, column: 26, scope: !3011, inlinedAt: !2970)
!3064 = !DILocation(line: 421, column: 14, scope: !2966, inlinedAt: !2970)
!3065 = !DILocation(line: 421, column: 33, scope: !2966, inlinedAt: !2970)
!3066 = !DILocation(line: 421, column: 31, scope: !2966, inlinedAt: !2970)
!3067 = !DILocation(line: 421, column: 5, scope: !3011, inlinedAt: !2970)
!3068 = distinct !{!3068, !3009, !3069, !1908}
!3069 = !DILocation(line: 421, column: 42, scope: !2966, inlinedAt: !2970)
!3070 = !DILocalVariable(name: "b_block", scope: !2922, file: !1513, line: 29, type: !408)
!3071 = !DILocation(line: 29, column: 20, scope: !2922)
!3072 = !DILocalVariable(name: "operand", arg: 1, scope: !3073, file: !2871, line: 323, type: !75)
!3073 = distinct !DISubprogram(name: "get_write_ptr", linkageName: "_Z13get_write_ptrj", scope: !2871, file: !2871, line: 323, type: !2575, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3074 = !DILocation(line: 323, column: 33, scope: !3073, inlinedAt: !3075)
!3075 = distinct !DILocation(line: 29, column: 30, scope: !2922)
!3076 = !DILocalVariable(name: "wr_ptr_bytes", scope: !3073, file: !2871, line: 325, type: !75)
!3077 = !DILocation(line: 325, column: 14, scope: !3073, inlinedAt: !3075)
!3078 = !DILocation(line: 325, column: 52, scope: !3073, inlinedAt: !3075)
!3079 = !DILocation(line: 101, column: 64, scope: !3028, inlinedAt: !3080)
!3080 = distinct !DILocation(line: 325, column: 29, scope: !3073, inlinedAt: !3075)
!3081 = !DILocation(line: 101, column: 93, scope: !3028, inlinedAt: !3080)
!3082 = !DILocation(line: 101, column: 100, scope: !3028, inlinedAt: !3080)
!3083 = !DILocation(line: 101, column: 73, scope: !3028, inlinedAt: !3080)
!3084 = !DILocation(line: 325, column: 61, scope: !3073, inlinedAt: !3075)
!3085 = !DILocation(line: 326, column: 12, scope: !3073, inlinedAt: !3075)
!3086 = !DILocalVariable(name: "depth", scope: !3087, file: !1513, line: 31, type: !75)
!3087 = distinct !DILexicalBlock(scope: !2922, file: !1513, line: 31, column: 5)
!3088 = !DILocation(line: 31, column: 19, scope: !3087)
!3089 = !DILocation(line: 31, column: 10, scope: !3087)
!3090 = !DILocation(line: 31, column: 30, scope: !3091)
!3091 = distinct !DILexicalBlock(scope: !3087, file: !1513, line: 31, column: 5)
!3092 = !DILocation(line: 31, column: 36, scope: !3091)
!3093 = !DILocation(line: 31, column: 5, scope: !3087)
!3094 = !DILocalVariable(name: "page", scope: !3095, file: !1513, line: 32, type: !408)
!3095 = distinct !DILexicalBlock(scope: !3091, file: !1513, line: 31, column: 60)
!3096 = !DILocation(line: 32, column: 24, scope: !3095)
!3097 = !DILocation(line: 32, column: 31, scope: !3095)
!3098 = !DILocation(line: 32, column: 41, scope: !3095)
!3099 = !DILocation(line: 32, column: 59, scope: !3095)
!3100 = !DILocation(line: 32, column: 57, scope: !3095)
!3101 = !DILocation(line: 33, column: 29, scope: !3095)
!3102 = !DILocation(line: 33, column: 38, scope: !3095)
!3103 = !DILocation(line: 33, column: 48, scope: !3095)
!3104 = !DILocation(line: 33, column: 54, scope: !3095)
!3105 = !DILocation(line: 33, column: 46, scope: !3095)
!3106 = !DILocalVariable(name: "id", arg: 1, scope: !3107, file: !2871, line: 1054, type: !408)
!3107 = distinct !DISubprogram(name: "noc_async_read_page<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> >, true>", linkageName: "_Z19noc_async_read_pageI14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS1_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEELb1EEvjRKT_jjh", scope: !2871, file: !2871, line: 1053, type: !3108, scopeLine: 1058, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3111, retainedNodes: !1883)
!3108 = !DISubroutineType(types: !3109)
!3109 = !{null, !408, !3110, !75, !75, !5}
!3110 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !644, size: 32)
!3111 = !{!3112, !3113}
!3112 = !DITemplateTypeParameter(name: "AddrGen", type: !617)
!3113 = !DITemplateValueParameter(name: "enable_noc_tracing", type: !221, value: i1 true)
!3114 = !DILocation(line: 1054, column: 20, scope: !3107, inlinedAt: !3115)
!3115 = distinct !DILocation(line: 33, column: 9, scope: !3095)
!3116 = !DILocalVariable(name: "addrgen", arg: 2, scope: !3107, file: !2871, line: 1055, type: !3110)
!3117 = !DILocation(line: 1055, column: 20, scope: !3107, inlinedAt: !3115)
!3118 = !DILocalVariable(name: "dst_local_l1_addr", arg: 3, scope: !3107, file: !2871, line: 1056, type: !75)
!3119 = !DILocation(line: 1056, column: 14, scope: !3107, inlinedAt: !3115)
!3120 = !DILocalVariable(name: "offset", arg: 4, scope: !3107, file: !2871, line: 1057, type: !75)
!3121 = !DILocation(line: 1057, column: 14, scope: !3107, inlinedAt: !3115)
!3122 = !DILocalVariable(name: "noc", arg: 5, scope: !3107, file: !2871, line: 1058, type: !5)
!3123 = !DILocation(line: 1058, column: 13, scope: !3107, inlinedAt: !3115)
!3124 = !DILocalVariable(name: "page_size", scope: !3107, file: !2871, line: 1063, type: !75)
!3125 = !DILocation(line: 1063, column: 14, scope: !3107, inlinedAt: !3115)
!3126 = !DILocation(line: 1065, column: 21, scope: !3127, inlinedAt: !3115)
!3127 = distinct !DILexicalBlock(scope: !3128, file: !2871, line: 1064, column: 57)
!3128 = distinct !DILexicalBlock(scope: !3107, file: !2871, line: 1064, column: 19)
!3129 = !{i64 4}
!3130 = !DILocation(line: 1065, column: 29, scope: !3127, inlinedAt: !3115)
!3131 = !DILocalVariable(name: "this", arg: 1, scope: !3132, type: !3133, flags: DIFlagArtificial | DIFlagObjectPointer)
!3132 = distinct !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE21get_aligned_page_sizeEv", scope: !617, file: !618, line: 386, type: !641, scopeLine: 386, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !640, retainedNodes: !1883)
!3133 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !644, size: 32)
!3134 = !DILocation(line: 0, scope: !3132, inlinedAt: !3135)
!3135 = distinct !DILocation(line: 1065, column: 29, scope: !3127, inlinedAt: !3115)
!3136 = !DILocation(line: 386, column: 59, scope: !3132, inlinedAt: !3135)
!3137 = !DILocation(line: 1065, column: 19, scope: !3127, inlinedAt: !3115)
!3138 = !DILocation(line: 1075, column: 9, scope: !3107, inlinedAt: !3115)
!3139 = !DILocation(line: 1075, column: 17, scope: !3107, inlinedAt: !3115)
!3140 = !DILocation(line: 1075, column: 30, scope: !3107, inlinedAt: !3115)
!3141 = !DILocation(line: 1075, column: 34, scope: !3107, inlinedAt: !3115)
!3142 = !DILocation(line: 1075, column: 42, scope: !3107, inlinedAt: !3115)
!3143 = !DILocalVariable(name: "this", arg: 1, scope: !3144, type: !3145, flags: DIFlagArtificial | DIFlagObjectPointer)
!3144 = distinct !DISubprogram(name: "get_noc_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE12get_noc_addrEjjh", scope: !621, file: !622, line: 303, type: !634, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !633, retainedNodes: !1883)
!3145 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !632, size: 32)
!3146 = !DILocation(line: 0, scope: !3144, inlinedAt: !3147)
!3147 = distinct !DILocation(line: 1075, column: 17, scope: !3107, inlinedAt: !3115)
!3148 = !DILocalVariable(name: "id", arg: 2, scope: !3144, file: !622, line: 303, type: !408)
!3149 = !DILocation(line: 303, column: 47, scope: !3144, inlinedAt: !3147)
!3150 = !DILocalVariable(name: "offset", arg: 3, scope: !3144, file: !622, line: 303, type: !636)
!3151 = !DILocation(line: 303, column: 67, scope: !3144, inlinedAt: !3147)
!3152 = !DILocalVariable(name: "noc", arg: 4, scope: !3144, file: !622, line: 303, type: !5)
!3153 = !DILocation(line: 303, column: 87, scope: !3144, inlinedAt: !3147)
!3154 = !DILocalVariable(name: "bank_offset_index", scope: !3144, file: !622, line: 304, type: !75)
!3155 = !DILocation(line: 304, column: 18, scope: !3144, inlinedAt: !3147)
!3156 = !DILocation(line: 304, column: 88, scope: !3144, inlinedAt: !3147)
!3157 = !DILocation(line: 19, column: 54, scope: !2573, inlinedAt: !3158)
!3158 = distinct !DILocation(line: 304, column: 38, scope: !3144, inlinedAt: !3147)
!3159 = !DILocation(line: 22, column: 54, scope: !2580, inlinedAt: !3158)
!3160 = !DILocation(line: 84, column: 79, scope: !2583, inlinedAt: !3161)
!3161 = distinct !DILocation(line: 22, column: 16, scope: !2580, inlinedAt: !3158)
!3162 = !DILocation(line: 92, column: 29, scope: !2590, inlinedAt: !3161)
!3163 = !DILocation(line: 15, column: 70, scope: !2594, inlinedAt: !3164)
!3164 = distinct !DILocation(line: 92, column: 16, scope: !2590, inlinedAt: !3161)
!3165 = !DILocation(line: 16, column: 24, scope: !2594, inlinedAt: !3164)
!3166 = !DILocation(line: 16, column: 26, scope: !2594, inlinedAt: !3164)
!3167 = !DILocation(line: 16, column: 40, scope: !2594, inlinedAt: !3164)
!3168 = !DILocation(line: 16, column: 47, scope: !2594, inlinedAt: !3164)
!3169 = !DILocation(line: 16, column: 12, scope: !2594, inlinedAt: !3164)
!3170 = !DILocalVariable(name: "bank_index", scope: !3144, file: !622, line: 305, type: !75)
!3171 = !DILocation(line: 305, column: 18, scope: !3144, inlinedAt: !3147)
!3172 = !DILocation(line: 305, column: 74, scope: !3144, inlinedAt: !3147)
!3173 = !DILocation(line: 305, column: 78, scope: !3144, inlinedAt: !3147)
!3174 = !DILocation(line: 36, column: 47, scope: !2607, inlinedAt: !3175)
!3175 = distinct !DILocation(line: 305, column: 31, scope: !3144, inlinedAt: !3147)
!3176 = !DILocation(line: 36, column: 60, scope: !2607, inlinedAt: !3175)
!3177 = !DILocation(line: 38, column: 16, scope: !2615, inlinedAt: !3175)
!3178 = !DILocation(line: 38, column: 21, scope: !2615, inlinedAt: !3175)
!3179 = !DILocation(line: 38, column: 39, scope: !2615, inlinedAt: !3175)
!3180 = !DILocation(line: 38, column: 19, scope: !2615, inlinedAt: !3175)
!3181 = !DILocalVariable(name: "addr", scope: !3144, file: !622, line: 306, type: !75)
!3182 = !DILocation(line: 306, column: 18, scope: !3144, inlinedAt: !3147)
!3183 = !DILocation(line: 306, column: 40, scope: !3144, inlinedAt: !3147)
!3184 = !DILocation(line: 306, column: 44, scope: !3144, inlinedAt: !3147)
!3185 = !DILocation(line: 306, column: 63, scope: !3144, inlinedAt: !3147)
!3186 = !DILocation(line: 306, column: 75, scope: !3144, inlinedAt: !3147)
!3187 = !DILocalVariable(name: "this", arg: 1, scope: !3188, type: !3145, flags: DIFlagArtificial | DIFlagObjectPointer)
!3188 = distinct !DISubprogram(name: "get_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE8get_addrEjjjj", scope: !621, file: !622, line: 293, type: !629, scopeLine: 297, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !628, retainedNodes: !1883)
!3189 = !DILocation(line: 0, scope: !3188, inlinedAt: !3190)
!3190 = distinct !DILocation(line: 306, column: 31, scope: !3144, inlinedAt: !3147)
!3191 = !DILocalVariable(name: "id", arg: 2, scope: !3188, file: !622, line: 294, type: !408)
!3192 = !DILocation(line: 294, column: 24, scope: !3188, inlinedAt: !3190)
!3193 = !DILocalVariable(name: "bank_offset_index", arg: 3, scope: !3188, file: !622, line: 295, type: !408)
!3194 = !DILocation(line: 295, column: 24, scope: !3188, inlinedAt: !3190)
!3195 = !DILocalVariable(name: "bank_index", arg: 4, scope: !3188, file: !622, line: 296, type: !408)
!3196 = !DILocation(line: 296, column: 24, scope: !3188, inlinedAt: !3190)
!3197 = !DILocalVariable(name: "offset", arg: 5, scope: !3188, file: !622, line: 297, type: !408)
!3198 = !DILocation(line: 297, column: 24, scope: !3188, inlinedAt: !3190)
!3199 = !DILocation(line: 298, column: 17, scope: !3188, inlinedAt: !3190)
!3200 = !DILocation(line: 298, column: 43, scope: !3188, inlinedAt: !3190)
!3201 = !DILocation(line: 298, column: 35, scope: !3188, inlinedAt: !3190)
!3202 = !DILocation(line: 298, column: 70, scope: !3188, inlinedAt: !3190)
!3203 = !DILocation(line: 298, column: 62, scope: !3188, inlinedAt: !3190)
!3204 = !DILocation(line: 298, column: 90, scope: !3188, inlinedAt: !3190)
!3205 = !DILocation(line: 298, column: 88, scope: !3188, inlinedAt: !3190)
!3206 = !DILocation(line: 299, column: 60, scope: !3188, inlinedAt: !3190)
!3207 = !DILocation(line: 54, column: 48, scope: !2839, inlinedAt: !3208)
!3208 = distinct !DILocation(line: 299, column: 16, scope: !3188, inlinedAt: !3190)
!3209 = !DILocation(line: 56, column: 36, scope: !2843, inlinedAt: !3208)
!3210 = !DILocation(line: 56, column: 16, scope: !2843, inlinedAt: !3208)
!3211 = !DILocation(line: 298, column: 97, scope: !3188, inlinedAt: !3190)
!3212 = !DILocalVariable(name: "noc_xy", scope: !3144, file: !622, line: 307, type: !75)
!3213 = !DILocation(line: 307, column: 18, scope: !3144, inlinedAt: !3147)
!3214 = !DILocation(line: 307, column: 66, scope: !3144, inlinedAt: !3147)
!3215 = !DILocation(line: 307, column: 78, scope: !3144, inlinedAt: !3147)
!3216 = !DILocation(line: 45, column: 43, scope: !2650, inlinedAt: !3217)
!3217 = distinct !DILocation(line: 307, column: 27, scope: !3144, inlinedAt: !3147)
!3218 = !DILocation(line: 45, column: 63, scope: !2650, inlinedAt: !3217)
!3219 = !DILocation(line: 47, column: 36, scope: !2658, inlinedAt: !3217)
!3220 = !DILocation(line: 47, column: 16, scope: !2658, inlinedAt: !3217)
!3221 = !DILocation(line: 47, column: 41, scope: !2658, inlinedAt: !3217)
!3222 = !DILocalVariable(name: "noc_addr", scope: !3144, file: !622, line: 309, type: !84)
!3223 = !DILocation(line: 309, column: 18, scope: !3144, inlinedAt: !3147)
!3224 = !DILocation(line: 309, column: 49, scope: !3144, inlinedAt: !3147)
!3225 = !DILocation(line: 309, column: 57, scope: !3144, inlinedAt: !3147)
!3226 = !DILocation(line: 222, column: 49, scope: !2667, inlinedAt: !3227)
!3227 = distinct !DILocation(line: 309, column: 29, scope: !3144, inlinedAt: !3147)
!3228 = !DILocation(line: 222, column: 71, scope: !2667, inlinedAt: !3227)
!3229 = !DILocation(line: 227, column: 24, scope: !2667, inlinedAt: !3227)
!3230 = !DILocation(line: 227, column: 23, scope: !2667, inlinedAt: !3227)
!3231 = !DILocation(line: 227, column: 32, scope: !2667, inlinedAt: !3227)
!3232 = !DILocation(line: 227, column: 59, scope: !2667, inlinedAt: !3227)
!3233 = !DILocation(line: 227, column: 57, scope: !2667, inlinedAt: !3227)
!3234 = !DILocation(line: 310, column: 16, scope: !3144, inlinedAt: !3147)
!3235 = !DILocation(line: 1075, column: 48, scope: !3107, inlinedAt: !3115)
!3236 = !DILocation(line: 1075, column: 67, scope: !3107, inlinedAt: !3115)
!3237 = !DILocation(line: 1075, column: 78, scope: !3107, inlinedAt: !3115)
!3238 = !DILocation(line: 1074, column: 5, scope: !3107, inlinedAt: !3115)
!3239 = !DILocation(line: 34, column: 5, scope: !3095)
!3240 = !DILocation(line: 31, column: 51, scope: !3091)
!3241 = !DILocation(line: 31, column: 5, scope: !3091)
!3242 = distinct !{!3242, !3093, !3243, !1908}
!3243 = !DILocation(line: 34, column: 5, scope: !3087)
!3244 = !DILocation(line: 35, column: 5, scope: !2922)
!3245 = !DILocalVariable(name: "operand", arg: 1, scope: !3246, file: !2871, line: 208, type: !3249)
!3246 = distinct !DISubprogram(name: "cb_push_back", linkageName: "_Z12cb_push_backii", scope: !2871, file: !2871, line: 208, type: !3247, scopeLine: 208, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3247 = !DISubroutineType(types: !3248)
!3248 = !{null, !3249, !3249}
!3249 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !470)
!3250 = !DILocation(line: 208, column: 33, scope: !3246, inlinedAt: !3251)
!3251 = distinct !DILocation(line: 36, column: 5, scope: !2922)
!3252 = !DILocalVariable(name: "num_pages", arg: 2, scope: !3246, file: !2871, line: 208, type: !3249)
!3253 = !DILocation(line: 208, column: 56, scope: !3246, inlinedAt: !3251)
!3254 = !DILocalVariable(name: "num_words", scope: !3246, file: !2871, line: 209, type: !75)
!3255 = !DILocation(line: 209, column: 14, scope: !3246, inlinedAt: !3251)
!3256 = !DILocation(line: 209, column: 26, scope: !3246, inlinedAt: !3251)
!3257 = !DILocation(line: 209, column: 61, scope: !3246, inlinedAt: !3251)
!3258 = !DILocation(line: 101, column: 64, scope: !3028, inlinedAt: !3259)
!3259 = distinct !DILocation(line: 209, column: 38, scope: !3246, inlinedAt: !3251)
!3260 = !DILocation(line: 101, column: 93, scope: !3028, inlinedAt: !3259)
!3261 = !DILocation(line: 101, column: 100, scope: !3028, inlinedAt: !3259)
!3262 = !DILocation(line: 101, column: 73, scope: !3028, inlinedAt: !3259)
!3263 = !DILocation(line: 209, column: 70, scope: !3246, inlinedAt: !3251)
!3264 = !DILocation(line: 209, column: 36, scope: !3246, inlinedAt: !3251)
!3265 = !DILocalVariable(name: "pages_received_ptr", scope: !3246, file: !2871, line: 211, type: !468)
!3266 = !DILocation(line: 211, column: 35, scope: !3246, inlinedAt: !3251)
!3267 = !DILocation(line: 211, column: 82, scope: !3246, inlinedAt: !3251)
!3268 = !DILocation(line: 24, column: 88, scope: !2997, inlinedAt: !3269)
!3269 = distinct !DILocation(line: 211, column: 56, scope: !3246, inlinedAt: !3251)
!3270 = !DILocation(line: 26, column: 31, scope: !2997, inlinedAt: !3269)
!3271 = !DILocation(line: 17, column: 74, scope: !2984, inlinedAt: !3272)
!3272 = distinct !DILocation(line: 26, column: 9, scope: !2997, inlinedAt: !3269)
!3273 = !DILocation(line: 18, column: 35, scope: !2984, inlinedAt: !3272)
!3274 = !DILocation(line: 25, column: 44, scope: !2997, inlinedAt: !3269)
!3275 = !DILocation(line: 25, column: 12, scope: !2997, inlinedAt: !3269)
!3276 = !DILocation(line: 212, column: 30, scope: !3246, inlinedAt: !3251)
!3277 = !DILocation(line: 212, column: 5, scope: !3246, inlinedAt: !3251)
!3278 = !DILocation(line: 212, column: 27, scope: !3246, inlinedAt: !3251)
!3279 = !DILocation(line: 214, column: 52, scope: !3246, inlinedAt: !3251)
!3280 = !DILocation(line: 214, column: 28, scope: !3246, inlinedAt: !3251)
!3281 = !DILocation(line: 101, column: 64, scope: !3028, inlinedAt: !3282)
!3282 = distinct !DILocation(line: 214, column: 5, scope: !3246, inlinedAt: !3251)
!3283 = !DILocation(line: 101, column: 93, scope: !3028, inlinedAt: !3282)
!3284 = !DILocation(line: 101, column: 100, scope: !3028, inlinedAt: !3282)
!3285 = !DILocation(line: 101, column: 73, scope: !3028, inlinedAt: !3282)
!3286 = !DILocation(line: 214, column: 37, scope: !3246, inlinedAt: !3251)
!3287 = !DILocation(line: 214, column: 49, scope: !3246, inlinedAt: !3251)
!3288 = !DILocation(line: 219, column: 32, scope: !3289, inlinedAt: !3251)
!3289 = distinct !DILexicalBlock(scope: !3246, file: !2871, line: 219, column: 9)
!3290 = !DILocation(line: 101, column: 64, scope: !3028, inlinedAt: !3291)
!3291 = distinct !DILocation(line: 219, column: 9, scope: !3289, inlinedAt: !3251)
!3292 = !DILocation(line: 101, column: 93, scope: !3028, inlinedAt: !3291)
!3293 = !DILocation(line: 101, column: 100, scope: !3028, inlinedAt: !3291)
!3294 = !DILocation(line: 101, column: 73, scope: !3028, inlinedAt: !3291)
!3295 = !DILocation(line: 219, column: 41, scope: !3289, inlinedAt: !3251)
!3296 = !DILocation(line: 219, column: 79, scope: !3289, inlinedAt: !3251)
!3297 = !DILocation(line: 101, column: 64, scope: !3028, inlinedAt: !3298)
!3298 = distinct !DILocation(line: 219, column: 56, scope: !3289, inlinedAt: !3251)
!3299 = !DILocation(line: 101, column: 93, scope: !3028, inlinedAt: !3298)
!3300 = !DILocation(line: 101, column: 100, scope: !3028, inlinedAt: !3298)
!3301 = !DILocation(line: 101, column: 73, scope: !3028, inlinedAt: !3298)
!3302 = !DILocation(line: 219, column: 88, scope: !3289, inlinedAt: !3251)
!3303 = !DILocation(line: 219, column: 53, scope: !3289, inlinedAt: !3251)
!3304 = !DILocation(line: 221, column: 79, scope: !3305, inlinedAt: !3251)
!3305 = distinct !DILexicalBlock(scope: !3289, file: !2871, line: 219, column: 100)
!3306 = !DILocation(line: 101, column: 64, scope: !3028, inlinedAt: !3307)
!3307 = distinct !DILocation(line: 221, column: 56, scope: !3305, inlinedAt: !3251)
!3308 = !DILocation(line: 101, column: 93, scope: !3028, inlinedAt: !3307)
!3309 = !DILocation(line: 101, column: 100, scope: !3028, inlinedAt: !3307)
!3310 = !DILocation(line: 101, column: 73, scope: !3028, inlinedAt: !3307)
!3311 = !DILocation(line: 221, column: 88, scope: !3305, inlinedAt: !3251)
!3312 = !DILocation(line: 221, column: 32, scope: !3305, inlinedAt: !3251)
!3313 = !DILocation(line: 101, column: 64, scope: !3028, inlinedAt: !3314)
!3314 = distinct !DILocation(line: 221, column: 9, scope: !3305, inlinedAt: !3251)
!3315 = !DILocation(line: 101, column: 93, scope: !3028, inlinedAt: !3314)
!3316 = !DILocation(line: 101, column: 100, scope: !3028, inlinedAt: !3314)
!3317 = !DILocation(line: 101, column: 73, scope: !3028, inlinedAt: !3314)
!3318 = !DILocation(line: 221, column: 41, scope: !3305, inlinedAt: !3251)
!3319 = !DILocation(line: 221, column: 53, scope: !3305, inlinedAt: !3251)
!3320 = !DILocation(line: 222, column: 5, scope: !3305, inlinedAt: !3251)
!3321 = !DILocalVariable(name: "operand", arg: 1, scope: !3322, file: !2871, line: 474, type: !470)
!3322 = distinct !DISubprogram(name: "cb_wait_front", linkageName: "_Z13cb_wait_frontii", scope: !2871, file: !2871, line: 474, type: !2967, scopeLine: 474, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3323 = !DILocation(line: 474, column: 28, scope: !3322, inlinedAt: !3324)
!3324 = distinct !DILocation(line: 39, column: 5, scope: !2922)
!3325 = !DILocalVariable(name: "num_pages", arg: 2, scope: !3322, file: !2871, line: 474, type: !470)
!3326 = !DILocation(line: 474, column: 45, scope: !3322, inlinedAt: !3324)
!3327 = !DILocalVariable(name: "pages_acked", scope: !3322, file: !2871, line: 475, type: !75)
!3328 = !DILocation(line: 475, column: 14, scope: !3322, inlinedAt: !3324)
!3329 = !DILocation(line: 475, column: 51, scope: !3322, inlinedAt: !3324)
!3330 = !DILocation(line: 29, column: 85, scope: !2977, inlinedAt: !3331)
!3331 = distinct !DILocation(line: 475, column: 28, scope: !3322, inlinedAt: !3324)
!3332 = !DILocation(line: 31, column: 31, scope: !2977, inlinedAt: !3331)
!3333 = !DILocation(line: 17, column: 74, scope: !2984, inlinedAt: !3334)
!3334 = distinct !DILocation(line: 31, column: 9, scope: !2977, inlinedAt: !3331)
!3335 = !DILocation(line: 18, column: 35, scope: !2984, inlinedAt: !3334)
!3336 = !DILocation(line: 30, column: 44, scope: !2977, inlinedAt: !3331)
!3337 = !DILocation(line: 30, column: 12, scope: !2977, inlinedAt: !3331)
!3338 = !DILocation(line: 475, column: 28, scope: !3322, inlinedAt: !3324)
!3339 = !DILocalVariable(name: "pages_received_ptr", scope: !3322, file: !2871, line: 476, type: !469)
!3340 = !DILocation(line: 476, column: 15, scope: !3322, inlinedAt: !3324)
!3341 = !DILocation(line: 476, column: 73, scope: !3322, inlinedAt: !3324)
!3342 = !DILocation(line: 24, column: 88, scope: !2997, inlinedAt: !3343)
!3343 = distinct !DILocation(line: 476, column: 47, scope: !3322, inlinedAt: !3324)
!3344 = !DILocation(line: 26, column: 31, scope: !2997, inlinedAt: !3343)
!3345 = !DILocation(line: 17, column: 74, scope: !2984, inlinedAt: !3346)
!3346 = distinct !DILocation(line: 26, column: 9, scope: !2997, inlinedAt: !3343)
!3347 = !DILocation(line: 18, column: 35, scope: !2984, inlinedAt: !3346)
!3348 = !DILocation(line: 25, column: 44, scope: !2997, inlinedAt: !3343)
!3349 = !DILocation(line: 25, column: 12, scope: !2997, inlinedAt: !3343)
!3350 = !DILocation(line: 476, column: 36, scope: !3322, inlinedAt: !3324)
!3351 = !DILocalVariable(name: "pages_received", scope: !3322, file: !2871, line: 478, type: !116)
!3352 = !DILocation(line: 478, column: 14, scope: !3322, inlinedAt: !3324)
!3353 = !DILocation(line: 481, column: 5, scope: !3322, inlinedAt: !3324)
!3354 = !DILocation(line: 482, column: 46, scope: !3355, inlinedAt: !3324)
!3355 = distinct !DILexicalBlock(scope: !3322, file: !2871, line: 481, column: 8)
!3356 = !DILocation(line: 109, column: 66, scope: !3015, inlinedAt: !3357)
!3357 = distinct !DILocation(line: 482, column: 37, scope: !3355, inlinedAt: !3324)
!3358 = !DILocation(line: 110, column: 35, scope: !3015, inlinedAt: !3357)
!3359 = !DILocation(line: 110, column: 91, scope: !3015, inlinedAt: !3357)
!3360 = !DILocation(line: 110, column: 43, scope: !3015, inlinedAt: !3357)
!3361 = !DILocation(line: 111, column: 12, scope: !3015, inlinedAt: !3357)
!3362 = !DILocation(line: 482, column: 37, scope: !3355, inlinedAt: !3324)
!3363 = !DILocation(line: 482, column: 26, scope: !3355, inlinedAt: !3324)
!3364 = !DILocation(line: 482, column: 69, scope: !3355, inlinedAt: !3324)
!3365 = !DILocation(line: 482, column: 67, scope: !3355, inlinedAt: !3324)
!3366 = !DILocation(line: 482, column: 24, scope: !3355, inlinedAt: !3324)
!3367 = !DILocation(line: 483, column: 14, scope: !3322, inlinedAt: !3324)
!3368 = !DILocation(line: 483, column: 31, scope: !3322, inlinedAt: !3324)
!3369 = !DILocation(line: 483, column: 29, scope: !3322, inlinedAt: !3324)
!3370 = !DILocation(line: 483, column: 5, scope: !3355, inlinedAt: !3324)
!3371 = distinct !{!3371, !3353, !3372, !1908}
!3372 = !DILocation(line: 483, column: 40, scope: !3322, inlinedAt: !3324)
!3373 = !DILocalVariable(name: "c_block", scope: !2922, file: !1513, line: 41, type: !408)
!3374 = !DILocation(line: 41, column: 20, scope: !2922)
!3375 = !DILocalVariable(name: "operand", arg: 1, scope: !3376, file: !2871, line: 344, type: !75)
!3376 = distinct !DISubprogram(name: "get_read_ptr", linkageName: "_Z12get_read_ptrj", scope: !2871, file: !2871, line: 344, type: !2575, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3377 = !DILocation(line: 344, column: 32, scope: !3376, inlinedAt: !3378)
!3378 = distinct !DILocation(line: 41, column: 30, scope: !2922)
!3379 = !DILocalVariable(name: "rd_ptr_bytes", scope: !3376, file: !2871, line: 346, type: !75)
!3380 = !DILocation(line: 346, column: 14, scope: !3376, inlinedAt: !3378)
!3381 = !DILocation(line: 346, column: 52, scope: !3376, inlinedAt: !3378)
!3382 = !DILocation(line: 101, column: 64, scope: !3028, inlinedAt: !3383)
!3383 = distinct !DILocation(line: 346, column: 29, scope: !3376, inlinedAt: !3378)
!3384 = !DILocation(line: 101, column: 93, scope: !3028, inlinedAt: !3383)
!3385 = !DILocation(line: 101, column: 100, scope: !3028, inlinedAt: !3383)
!3386 = !DILocation(line: 101, column: 73, scope: !3028, inlinedAt: !3383)
!3387 = !DILocation(line: 346, column: 61, scope: !3376, inlinedAt: !3378)
!3388 = !DILocation(line: 347, column: 12, scope: !3376, inlinedAt: !3378)
!3389 = !DILocalVariable(name: "page", scope: !2922, file: !1513, line: 42, type: !408)
!3390 = !DILocation(line: 42, column: 20, scope: !2922)
!3391 = !DILocation(line: 42, column: 27, scope: !2922)
!3392 = !DILocation(line: 42, column: 37, scope: !2922)
!3393 = !DILocation(line: 42, column: 55, scope: !2922)
!3394 = !DILocation(line: 42, column: 53, scope: !2922)
!3395 = !DILocation(line: 44, column: 26, scope: !2922)
!3396 = !DILocation(line: 44, column: 35, scope: !2922)
!3397 = !DILocalVariable(name: "id", arg: 1, scope: !3398, file: !2871, line: 1228, type: !408)
!3398 = distinct !DISubprogram(name: "noc_async_write_page<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> >, true, false>", linkageName: "_Z20noc_async_write_pageI14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS1_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEELb1ELb0EEvjRKT_jjjh", scope: !2871, file: !2871, line: 1227, type: !3399, scopeLine: 1233, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3401, retainedNodes: !1883)
!3399 = !DISubroutineType(types: !3400)
!3400 = !{null, !408, !3110, !75, !75, !75, !5}
!3401 = !{!3112, !3113, !3402}
!3402 = !DITemplateValueParameter(name: "posted", type: !221, value: i1 false)
!3403 = !DILocation(line: 1228, column: 20, scope: !3398, inlinedAt: !3404)
!3404 = distinct !DILocation(line: 44, column: 5, scope: !2922)
!3405 = !DILocalVariable(name: "addrgen", arg: 2, scope: !3398, file: !2871, line: 1229, type: !3110)
!3406 = !DILocation(line: 1229, column: 20, scope: !3398, inlinedAt: !3404)
!3407 = !DILocalVariable(name: "src_local_l1_addr", arg: 3, scope: !3398, file: !2871, line: 1230, type: !75)
!3408 = !DILocation(line: 1230, column: 14, scope: !3398, inlinedAt: !3404)
!3409 = !DILocalVariable(name: "size", arg: 4, scope: !3398, file: !2871, line: 1231, type: !75)
!3410 = !DILocation(line: 1231, column: 14, scope: !3398, inlinedAt: !3404)
!3411 = !DILocalVariable(name: "offset", arg: 5, scope: !3398, file: !2871, line: 1232, type: !75)
!3412 = !DILocation(line: 1232, column: 14, scope: !3398, inlinedAt: !3404)
!3413 = !DILocalVariable(name: "noc", arg: 6, scope: !3398, file: !2871, line: 1233, type: !5)
!3414 = !DILocation(line: 1233, column: 13, scope: !3398, inlinedAt: !3404)
!3415 = !DILocalVariable(name: "page_size", scope: !3398, file: !2871, line: 1238, type: !75)
!3416 = !DILocation(line: 1238, column: 14, scope: !3398, inlinedAt: !3404)
!3417 = !DILocation(line: 1240, column: 21, scope: !3418, inlinedAt: !3404)
!3418 = distinct !DILexicalBlock(scope: !3419, file: !2871, line: 1239, column: 57)
!3419 = distinct !DILexicalBlock(scope: !3398, file: !2871, line: 1239, column: 19)
!3420 = !DILocation(line: 1240, column: 29, scope: !3418, inlinedAt: !3404)
!3421 = !DILocation(line: 0, scope: !3132, inlinedAt: !3422)
!3422 = distinct !DILocation(line: 1240, column: 29, scope: !3418, inlinedAt: !3404)
!3423 = !DILocation(line: 386, column: 59, scope: !3132, inlinedAt: !3422)
!3424 = !DILocation(line: 1240, column: 19, scope: !3418, inlinedAt: !3404)
!3425 = !DILocation(line: 1259, column: 9, scope: !3398, inlinedAt: !3404)
!3426 = !DILocation(line: 1259, column: 28, scope: !3398, inlinedAt: !3404)
!3427 = !DILocation(line: 1259, column: 36, scope: !3398, inlinedAt: !3404)
!3428 = !DILocation(line: 1259, column: 49, scope: !3398, inlinedAt: !3404)
!3429 = !DILocation(line: 1259, column: 53, scope: !3398, inlinedAt: !3404)
!3430 = !DILocation(line: 1259, column: 61, scope: !3398, inlinedAt: !3404)
!3431 = !DILocation(line: 0, scope: !3144, inlinedAt: !3432)
!3432 = distinct !DILocation(line: 1259, column: 36, scope: !3398, inlinedAt: !3404)
!3433 = !DILocation(line: 303, column: 47, scope: !3144, inlinedAt: !3432)
!3434 = !DILocation(line: 303, column: 67, scope: !3144, inlinedAt: !3432)
!3435 = !DILocation(line: 303, column: 87, scope: !3144, inlinedAt: !3432)
!3436 = !DILocation(line: 304, column: 18, scope: !3144, inlinedAt: !3432)
!3437 = !DILocation(line: 304, column: 88, scope: !3144, inlinedAt: !3432)
!3438 = !DILocation(line: 19, column: 54, scope: !2573, inlinedAt: !3439)
!3439 = distinct !DILocation(line: 304, column: 38, scope: !3144, inlinedAt: !3432)
!3440 = !DILocation(line: 22, column: 54, scope: !2580, inlinedAt: !3439)
!3441 = !DILocation(line: 84, column: 79, scope: !2583, inlinedAt: !3442)
!3442 = distinct !DILocation(line: 22, column: 16, scope: !2580, inlinedAt: !3439)
!3443 = !DILocation(line: 92, column: 29, scope: !2590, inlinedAt: !3442)
!3444 = !DILocation(line: 15, column: 70, scope: !2594, inlinedAt: !3445)
!3445 = distinct !DILocation(line: 92, column: 16, scope: !2590, inlinedAt: !3442)
!3446 = !DILocation(line: 16, column: 24, scope: !2594, inlinedAt: !3445)
!3447 = !DILocation(line: 16, column: 26, scope: !2594, inlinedAt: !3445)
!3448 = !DILocation(line: 16, column: 40, scope: !2594, inlinedAt: !3445)
!3449 = !DILocation(line: 16, column: 47, scope: !2594, inlinedAt: !3445)
!3450 = !DILocation(line: 16, column: 12, scope: !2594, inlinedAt: !3445)
!3451 = !DILocation(line: 305, column: 18, scope: !3144, inlinedAt: !3432)
!3452 = !DILocation(line: 305, column: 74, scope: !3144, inlinedAt: !3432)
!3453 = !DILocation(line: 305, column: 78, scope: !3144, inlinedAt: !3432)
!3454 = !DILocation(line: 36, column: 47, scope: !2607, inlinedAt: !3455)
!3455 = distinct !DILocation(line: 305, column: 31, scope: !3144, inlinedAt: !3432)
!3456 = !DILocation(line: 36, column: 60, scope: !2607, inlinedAt: !3455)
!3457 = !DILocation(line: 38, column: 16, scope: !2615, inlinedAt: !3455)
!3458 = !DILocation(line: 38, column: 21, scope: !2615, inlinedAt: !3455)
!3459 = !DILocation(line: 38, column: 39, scope: !2615, inlinedAt: !3455)
!3460 = !DILocation(line: 38, column: 19, scope: !2615, inlinedAt: !3455)
!3461 = !DILocation(line: 306, column: 18, scope: !3144, inlinedAt: !3432)
!3462 = !DILocation(line: 306, column: 40, scope: !3144, inlinedAt: !3432)
!3463 = !DILocation(line: 306, column: 44, scope: !3144, inlinedAt: !3432)
!3464 = !DILocation(line: 306, column: 63, scope: !3144, inlinedAt: !3432)
!3465 = !DILocation(line: 306, column: 75, scope: !3144, inlinedAt: !3432)
!3466 = !DILocation(line: 0, scope: !3188, inlinedAt: !3467)
!3467 = distinct !DILocation(line: 306, column: 31, scope: !3144, inlinedAt: !3432)
!3468 = !DILocation(line: 294, column: 24, scope: !3188, inlinedAt: !3467)
!3469 = !DILocation(line: 295, column: 24, scope: !3188, inlinedAt: !3467)
!3470 = !DILocation(line: 296, column: 24, scope: !3188, inlinedAt: !3467)
!3471 = !DILocation(line: 297, column: 24, scope: !3188, inlinedAt: !3467)
!3472 = !DILocation(line: 298, column: 17, scope: !3188, inlinedAt: !3467)
!3473 = !DILocation(line: 298, column: 43, scope: !3188, inlinedAt: !3467)
!3474 = !DILocation(line: 298, column: 35, scope: !3188, inlinedAt: !3467)
!3475 = !DILocation(line: 298, column: 70, scope: !3188, inlinedAt: !3467)
!3476 = !DILocation(line: 298, column: 62, scope: !3188, inlinedAt: !3467)
!3477 = !DILocation(line: 298, column: 90, scope: !3188, inlinedAt: !3467)
!3478 = !DILocation(line: 298, column: 88, scope: !3188, inlinedAt: !3467)
!3479 = !DILocation(line: 299, column: 60, scope: !3188, inlinedAt: !3467)
!3480 = !DILocation(line: 54, column: 48, scope: !2839, inlinedAt: !3481)
!3481 = distinct !DILocation(line: 299, column: 16, scope: !3188, inlinedAt: !3467)
!3482 = !DILocation(line: 56, column: 36, scope: !2843, inlinedAt: !3481)
!3483 = !DILocation(line: 56, column: 16, scope: !2843, inlinedAt: !3481)
!3484 = !DILocation(line: 298, column: 97, scope: !3188, inlinedAt: !3467)
!3485 = !DILocation(line: 307, column: 18, scope: !3144, inlinedAt: !3432)
!3486 = !DILocation(line: 307, column: 66, scope: !3144, inlinedAt: !3432)
!3487 = !DILocation(line: 307, column: 78, scope: !3144, inlinedAt: !3432)
!3488 = !DILocation(line: 45, column: 43, scope: !2650, inlinedAt: !3489)
!3489 = distinct !DILocation(line: 307, column: 27, scope: !3144, inlinedAt: !3432)
!3490 = !DILocation(line: 45, column: 63, scope: !2650, inlinedAt: !3489)
!3491 = !DILocation(line: 47, column: 36, scope: !2658, inlinedAt: !3489)
!3492 = !DILocation(line: 47, column: 16, scope: !2658, inlinedAt: !3489)
!3493 = !DILocation(line: 47, column: 41, scope: !2658, inlinedAt: !3489)
!3494 = !DILocation(line: 309, column: 18, scope: !3144, inlinedAt: !3432)
!3495 = !DILocation(line: 309, column: 49, scope: !3144, inlinedAt: !3432)
!3496 = !DILocation(line: 309, column: 57, scope: !3144, inlinedAt: !3432)
!3497 = !DILocation(line: 222, column: 49, scope: !2667, inlinedAt: !3498)
!3498 = distinct !DILocation(line: 309, column: 29, scope: !3144, inlinedAt: !3432)
!3499 = !DILocation(line: 222, column: 71, scope: !2667, inlinedAt: !3498)
!3500 = !DILocation(line: 227, column: 24, scope: !2667, inlinedAt: !3498)
!3501 = !DILocation(line: 227, column: 23, scope: !2667, inlinedAt: !3498)
!3502 = !DILocation(line: 227, column: 32, scope: !2667, inlinedAt: !3498)
!3503 = !DILocation(line: 227, column: 59, scope: !2667, inlinedAt: !3498)
!3504 = !DILocation(line: 227, column: 57, scope: !2667, inlinedAt: !3498)
!3505 = !DILocation(line: 310, column: 16, scope: !3144, inlinedAt: !3432)
!3506 = !DILocation(line: 1259, column: 67, scope: !3398, inlinedAt: !3404)
!3507 = !DILocation(line: 1259, column: 74, scope: !3398, inlinedAt: !3404)
!3508 = !DILocation(line: 1259, column: 81, scope: !3398, inlinedAt: !3404)
!3509 = !DILocation(line: 1259, column: 92, scope: !3398, inlinedAt: !3404)
!3510 = !DILocation(line: 1258, column: 5, scope: !3398, inlinedAt: !3404)
!3511 = !DILocalVariable(name: "noc", arg: 1, scope: !3512, file: !2871, line: 1796, type: !5)
!3512 = distinct !DISubprogram(name: "noc_async_writes_flushed", linkageName: "_Z24noc_async_writes_flushedh", scope: !2871, file: !2871, line: 1796, type: !2881, scopeLine: 1796, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3513 = !DILocation(line: 1796, column: 39, scope: !3512, inlinedAt: !3514)
!3514 = distinct !DILocation(line: 45, column: 5, scope: !2922)
!3515 = !DILocation(line: 1805, column: 9, scope: !3516, inlinedAt: !3514)
!3516 = distinct !DILexicalBlock(scope: !3517, file: !2871, line: 1804, column: 12)
!3517 = distinct !DILexicalBlock(scope: !3512, file: !2871, line: 1800, column: 19)
!3518 = !DILocation(line: 1805, column: 50, scope: !3516, inlinedAt: !3514)
!3519 = !DILocalVariable(name: "noc", arg: 1, scope: !3520, file: !682, line: 569, type: !75)
!3520 = distinct !DISubprogram(name: "ncrisc_noc_nonposted_writes_sent", linkageName: "_Z32ncrisc_noc_nonposted_writes_sentj", scope: !682, file: !682, line: 569, type: !2891, scopeLine: 569, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3521 = !DILocation(line: 569, column: 86, scope: !3520, inlinedAt: !3522)
!3522 = distinct !DILocation(line: 1805, column: 17, scope: !3516, inlinedAt: !3514)
!3523 = !DILocation(line: 570, column: 33, scope: !3520, inlinedAt: !3522)
!3524 = !DILocation(line: 146, column: 77, scope: !2897, inlinedAt: !3525)
!3525 = distinct !DILocation(line: 570, column: 13, scope: !3520, inlinedAt: !3522)
!3526 = !DILocation(line: 146, column: 91, scope: !2897, inlinedAt: !3525)
!3527 = !DILocation(line: 147, column: 14, scope: !2897, inlinedAt: !3525)
!3528 = !DILocation(line: 147, column: 24, scope: !2897, inlinedAt: !3525)
!3529 = !DILocation(line: 147, column: 28, scope: !2897, inlinedAt: !3525)
!3530 = !DILocation(line: 147, column: 69, scope: !2897, inlinedAt: !3525)
!3531 = !DILocation(line: 147, column: 58, scope: !2897, inlinedAt: !3525)
!3532 = !DILocation(line: 147, column: 56, scope: !2897, inlinedAt: !3525)
!3533 = !DILocation(line: 148, column: 24, scope: !2897, inlinedAt: !3525)
!3534 = !DILocation(line: 148, column: 50, scope: !2897, inlinedAt: !3525)
!3535 = !DILocation(line: 148, column: 30, scope: !2897, inlinedAt: !3525)
!3536 = !DILocation(line: 149, column: 13, scope: !2897, inlinedAt: !3525)
!3537 = !DILocation(line: 149, column: 12, scope: !2897, inlinedAt: !3525)
!3538 = !DILocation(line: 570, column: 104, scope: !3520, inlinedAt: !3522)
!3539 = !DILocation(line: 570, column: 72, scope: !3520, inlinedAt: !3522)
!3540 = !DILocation(line: 570, column: 69, scope: !3520, inlinedAt: !3522)
!3541 = !DILocation(line: 1805, column: 16, scope: !3516, inlinedAt: !3514)
!3542 = distinct !{!3542, !3515, !3543, !1908}
!3543 = !DILocation(line: 1805, column: 55, scope: !3516, inlinedAt: !3514)
!3544 = !DILocalVariable(name: "operand", arg: 1, scope: !3545, file: !2871, line: 259, type: !470)
!3545 = distinct !DISubprogram(name: "cb_pop_front", linkageName: "_Z12cb_pop_frontii", scope: !2871, file: !2871, line: 259, type: !2967, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3546 = !DILocation(line: 259, column: 27, scope: !3545, inlinedAt: !3547)
!3547 = distinct !DILocation(line: 46, column: 5, scope: !2922)
!3548 = !DILocalVariable(name: "num_pages", arg: 2, scope: !3545, file: !2871, line: 259, type: !470)
!3549 = !DILocation(line: 259, column: 44, scope: !3545, inlinedAt: !3547)
!3550 = !DILocalVariable(name: "pages_acked_ptr", scope: !3545, file: !2871, line: 260, type: !468)
!3551 = !DILocation(line: 260, column: 35, scope: !3545, inlinedAt: !3547)
!3552 = !DILocation(line: 260, column: 76, scope: !3545, inlinedAt: !3547)
!3553 = !DILocation(line: 29, column: 85, scope: !2977, inlinedAt: !3554)
!3554 = distinct !DILocation(line: 260, column: 53, scope: !3545, inlinedAt: !3547)
!3555 = !DILocation(line: 31, column: 31, scope: !2977, inlinedAt: !3554)
!3556 = !DILocation(line: 17, column: 74, scope: !2984, inlinedAt: !3557)
!3557 = distinct !DILocation(line: 31, column: 9, scope: !2977, inlinedAt: !3554)
!3558 = !DILocation(line: 18, column: 35, scope: !2984, inlinedAt: !3557)
!3559 = !DILocation(line: 30, column: 44, scope: !2977, inlinedAt: !3554)
!3560 = !DILocation(line: 30, column: 12, scope: !2977, inlinedAt: !3554)
!3561 = !DILocation(line: 261, column: 27, scope: !3545, inlinedAt: !3547)
!3562 = !DILocation(line: 261, column: 5, scope: !3545, inlinedAt: !3547)
!3563 = !DILocation(line: 261, column: 24, scope: !3545, inlinedAt: !3547)
!3564 = !DILocalVariable(name: "num_words", scope: !3545, file: !2871, line: 263, type: !75)
!3565 = !DILocation(line: 263, column: 14, scope: !3545, inlinedAt: !3547)
!3566 = !DILocation(line: 263, column: 26, scope: !3545, inlinedAt: !3547)
!3567 = !DILocation(line: 263, column: 61, scope: !3545, inlinedAt: !3547)
!3568 = !DILocation(line: 101, column: 64, scope: !3028, inlinedAt: !3569)
!3569 = distinct !DILocation(line: 263, column: 38, scope: !3545, inlinedAt: !3547)
!3570 = !DILocation(line: 101, column: 93, scope: !3028, inlinedAt: !3569)
!3571 = !DILocation(line: 101, column: 100, scope: !3028, inlinedAt: !3569)
!3572 = !DILocation(line: 101, column: 73, scope: !3028, inlinedAt: !3569)
!3573 = !DILocation(line: 263, column: 70, scope: !3545, inlinedAt: !3547)
!3574 = !DILocation(line: 263, column: 36, scope: !3545, inlinedAt: !3547)
!3575 = !DILocation(line: 265, column: 52, scope: !3545, inlinedAt: !3547)
!3576 = !DILocation(line: 265, column: 28, scope: !3545, inlinedAt: !3547)
!3577 = !DILocation(line: 101, column: 64, scope: !3028, inlinedAt: !3578)
!3578 = distinct !DILocation(line: 265, column: 5, scope: !3545, inlinedAt: !3547)
!3579 = !DILocation(line: 101, column: 93, scope: !3028, inlinedAt: !3578)
!3580 = !DILocation(line: 101, column: 100, scope: !3028, inlinedAt: !3578)
!3581 = !DILocation(line: 101, column: 73, scope: !3028, inlinedAt: !3578)
!3582 = !DILocation(line: 265, column: 37, scope: !3545, inlinedAt: !3547)
!3583 = !DILocation(line: 265, column: 49, scope: !3545, inlinedAt: !3547)
!3584 = !DILocation(line: 270, column: 32, scope: !3585, inlinedAt: !3547)
!3585 = distinct !DILexicalBlock(scope: !3545, file: !2871, line: 270, column: 9)
!3586 = !DILocation(line: 101, column: 64, scope: !3028, inlinedAt: !3587)
!3587 = distinct !DILocation(line: 270, column: 9, scope: !3585, inlinedAt: !3547)
!3588 = !DILocation(line: 101, column: 93, scope: !3028, inlinedAt: !3587)
!3589 = !DILocation(line: 101, column: 100, scope: !3028, inlinedAt: !3587)
!3590 = !DILocation(line: 101, column: 73, scope: !3028, inlinedAt: !3587)
!3591 = !DILocation(line: 270, column: 41, scope: !3585, inlinedAt: !3547)
!3592 = !DILocation(line: 270, column: 79, scope: !3585, inlinedAt: !3547)
!3593 = !DILocation(line: 101, column: 64, scope: !3028, inlinedAt: !3594)
!3594 = distinct !DILocation(line: 270, column: 56, scope: !3585, inlinedAt: !3547)
!3595 = !DILocation(line: 101, column: 93, scope: !3028, inlinedAt: !3594)
!3596 = !DILocation(line: 101, column: 100, scope: !3028, inlinedAt: !3594)
!3597 = !DILocation(line: 101, column: 73, scope: !3028, inlinedAt: !3594)
!3598 = !DILocation(line: 270, column: 88, scope: !3585, inlinedAt: !3547)
!3599 = !DILocation(line: 270, column: 53, scope: !3585, inlinedAt: !3547)
!3600 = !DILocation(line: 272, column: 79, scope: !3601, inlinedAt: !3547)
!3601 = distinct !DILexicalBlock(scope: !3585, file: !2871, line: 270, column: 100)
!3602 = !DILocation(line: 101, column: 64, scope: !3028, inlinedAt: !3603)
!3603 = distinct !DILocation(line: 272, column: 56, scope: !3601, inlinedAt: !3547)
!3604 = !DILocation(line: 101, column: 93, scope: !3028, inlinedAt: !3603)
!3605 = !DILocation(line: 101, column: 100, scope: !3028, inlinedAt: !3603)
!3606 = !DILocation(line: 101, column: 73, scope: !3028, inlinedAt: !3603)
!3607 = !DILocation(line: 272, column: 88, scope: !3601, inlinedAt: !3547)
!3608 = !DILocation(line: 272, column: 32, scope: !3601, inlinedAt: !3547)
!3609 = !DILocation(line: 101, column: 64, scope: !3028, inlinedAt: !3610)
!3610 = distinct !DILocation(line: 272, column: 9, scope: !3601, inlinedAt: !3547)
!3611 = !DILocation(line: 101, column: 93, scope: !3028, inlinedAt: !3610)
!3612 = !DILocation(line: 101, column: 100, scope: !3028, inlinedAt: !3610)
!3613 = !DILocation(line: 101, column: 73, scope: !3028, inlinedAt: !3610)
!3614 = !DILocation(line: 272, column: 41, scope: !3601, inlinedAt: !3547)
!3615 = !DILocation(line: 272, column: 53, scope: !3601, inlinedAt: !3547)
!3616 = !DILocation(line: 273, column: 5, scope: !3601, inlinedAt: !3547)
!3617 = !DILocalVariable(name: "noc", arg: 1, scope: !3618, file: !2871, line: 1767, type: !5)
!3618 = distinct !DISubprogram(name: "noc_async_write_barrier", linkageName: "_Z23noc_async_write_barrierh", scope: !2871, file: !2871, line: 1767, type: !2881, scopeLine: 1767, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3619 = !DILocation(line: 1767, column: 38, scope: !3618, inlinedAt: !3620)
!3620 = distinct !DILocation(line: 47, column: 5, scope: !2922)
!3621 = !DILocation(line: 1776, column: 9, scope: !3622, inlinedAt: !3620)
!3622 = distinct !DILexicalBlock(scope: !3623, file: !2871, line: 1775, column: 12)
!3623 = distinct !DILexicalBlock(scope: !3618, file: !2871, line: 1771, column: 19)
!3624 = !DILocation(line: 1776, column: 53, scope: !3622, inlinedAt: !3620)
!3625 = !DILocalVariable(name: "noc", arg: 1, scope: !3626, file: !682, line: 591, type: !75)
!3626 = distinct !DISubprogram(name: "ncrisc_noc_nonposted_writes_flushed", linkageName: "_Z35ncrisc_noc_nonposted_writes_flushedj", scope: !682, file: !682, line: 591, type: !2891, scopeLine: 591, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3627 = !DILocation(line: 591, column: 89, scope: !3626, inlinedAt: !3628)
!3628 = distinct !DILocation(line: 1776, column: 17, scope: !3622, inlinedAt: !3620)
!3629 = !DILocation(line: 592, column: 33, scope: !3626, inlinedAt: !3628)
!3630 = !DILocation(line: 146, column: 77, scope: !2897, inlinedAt: !3631)
!3631 = distinct !DILocation(line: 592, column: 13, scope: !3626, inlinedAt: !3628)
!3632 = !DILocation(line: 146, column: 91, scope: !2897, inlinedAt: !3631)
!3633 = !DILocation(line: 147, column: 14, scope: !2897, inlinedAt: !3631)
!3634 = !DILocation(line: 147, column: 24, scope: !2897, inlinedAt: !3631)
!3635 = !DILocation(line: 147, column: 28, scope: !2897, inlinedAt: !3631)
!3636 = !DILocation(line: 147, column: 69, scope: !2897, inlinedAt: !3631)
!3637 = !DILocation(line: 147, column: 58, scope: !2897, inlinedAt: !3631)
!3638 = !DILocation(line: 147, column: 56, scope: !2897, inlinedAt: !3631)
!3639 = !DILocation(line: 148, column: 24, scope: !2897, inlinedAt: !3631)
!3640 = !DILocation(line: 148, column: 50, scope: !2897, inlinedAt: !3631)
!3641 = !DILocation(line: 148, column: 30, scope: !2897, inlinedAt: !3631)
!3642 = !DILocation(line: 149, column: 13, scope: !2897, inlinedAt: !3631)
!3643 = !DILocation(line: 149, column: 12, scope: !2897, inlinedAt: !3631)
!3644 = !DILocation(line: 592, column: 93, scope: !3626, inlinedAt: !3628)
!3645 = !DILocation(line: 592, column: 66, scope: !3626, inlinedAt: !3628)
!3646 = !DILocation(line: 592, column: 63, scope: !3626, inlinedAt: !3628)
!3647 = !DILocation(line: 1776, column: 16, scope: !3622, inlinedAt: !3620)
!3648 = distinct !{!3648, !3621, !3649, !1908}
!3649 = !DILocation(line: 1776, column: 58, scope: !3622, inlinedAt: !3620)
!3650 = !DILocation(line: 48, column: 1, scope: !2922)
!3651 = distinct !DISubprogram(name: "get_arg_val<unsigned int>", linkageName: "_Z11get_arg_valIjET_i", scope: !2871, file: !2871, line: 148, type: !3652, scopeLine: 148, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1982, retainedNodes: !1883)
!3652 = !DISubroutineType(types: !3653)
!3653 = !{!50, !471}
!3654 = !DILocalVariable(name: "arg_idx", arg: 1, scope: !3651, file: !618, line: 25, type: !471)
!3655 = !DILocation(line: 25, column: 19, scope: !3651)
!3656 = !DILocation(line: 151, column: 42, scope: !3651)
!3657 = !DILocalVariable(name: "arg_idx", arg: 1, scope: !3658, file: !2871, line: 108, type: !471)
!3658 = distinct !DISubprogram(name: "get_arg_addr", linkageName: "_ZL12get_arg_addri", scope: !2871, file: !2871, line: 108, type: !3659, scopeLine: 108, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3659 = !DISubroutineType(types: !3660)
!3660 = !{!469, !471}
!3661 = !DILocation(line: 108, column: 48, scope: !3658, inlinedAt: !3662)
!3662 = distinct !DILocation(line: 151, column: 29, scope: !3651)
!3663 = !DILocation(line: 112, column: 24, scope: !3658, inlinedAt: !3662)
!3664 = !DILocation(line: 112, column: 36, scope: !3658, inlinedAt: !3662)
!3665 = !DILocation(line: 112, column: 12, scope: !3658, inlinedAt: !3662)
!3666 = !DILocation(line: 151, column: 14, scope: !3651)
!3667 = !DILocation(line: 151, column: 12, scope: !3651)
!3668 = !DILocation(line: 151, column: 5, scope: !3651)
!3669 = distinct !DISubprogram(name: "TensorAccessor<0U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !617, file: !618, line: 360, type: !3670, scopeLine: 366, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3675, declaration: !3674, retainedNodes: !1883)
!3670 = !DISubroutineType(types: !3671)
!3671 = !{null, !3672, !3673, !408, !408}
!3672 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !617, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!3673 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !549, size: 32)
!3674 = !DISubprogram(name: "TensorAccessor<0U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC4ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !617, file: !618, line: 360, type: !3670, scopeLine: 360, flags: DIFlagPrototyped, spFlags: 0, templateParams: !3675)
!3675 = !{!566, !3676}
!3676 = !DITemplateValueParameter(name: "CRTA_OFFSET", type: !50, value: i32 -1)
!3677 = !DILocalVariable(name: "this", arg: 1, scope: !3669, type: !3678, flags: DIFlagArtificial | DIFlagObjectPointer)
!3678 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !617, size: 32)
!3679 = !DILocation(line: 0, scope: !3669)
!3680 = !DILocalVariable(name: "args", arg: 2, scope: !3669, file: !618, line: 361, type: !3673)
!3681 = !DILocation(line: 361, column: 60, scope: !3669)
!3682 = !DILocalVariable(name: "bank_base_address_in", arg: 3, scope: !3669, file: !618, line: 362, type: !408)
!3683 = !DILocation(line: 362, column: 24, scope: !3669)
!3684 = !DILocalVariable(name: "page_size_in", arg: 4, scope: !3669, file: !618, line: 363, type: !408)
!3685 = !DILocation(line: 363, column: 24, scope: !3669)
!3686 = !DILocation(line: 365, column: 13, scope: !3669)
!3687 = !DILocation(line: 365, column: 57, scope: !3669)
!3688 = !DILocation(line: 365, column: 93, scope: !3669)
!3689 = !DILocation(line: 290, column: 26, scope: !3690)
!3690 = !DILexicalBlockFile(scope: !3669, file: !622, discriminator: 0)
!3691 = !DILocation(line: 7, column: 77, scope: !2625, inlinedAt: !3692)
!3692 = distinct !DILocation(line: 290, column: 9, scope: !3690)
!3693 = !DILocation(line: 7, column: 92, scope: !2625, inlinedAt: !3692)
!3694 = !DILocation(line: 8, column: 14, scope: !2625, inlinedAt: !3692)
!3695 = !DILocation(line: 8, column: 19, scope: !2625, inlinedAt: !3692)
!3696 = !DILocation(line: 8, column: 27, scope: !2625, inlinedAt: !3692)
!3697 = !DILocation(line: 8, column: 37, scope: !2625, inlinedAt: !3692)
!3698 = !DILocation(line: 8, column: 24, scope: !2625, inlinedAt: !3692)
!3699 = !DILocation(line: 8, column: 43, scope: !2625, inlinedAt: !3692)
!3700 = !DILocation(line: 364, column: 9, scope: !3669)
!3701 = !DILocation(line: 366, column: 9, scope: !3702)
!3702 = !DILexicalBlockFile(scope: !3669, file: !618, discriminator: 0)
!3703 = !DILocation(line: 366, column: 27, scope: !3702)
!3704 = !DILocation(line: 366, column: 42, scope: !3702)
!3705 = distinct !DISubprogram(name: "TensorAccessor<2U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !617, file: !618, line: 360, type: !3706, scopeLine: 366, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3710, declaration: !3709, retainedNodes: !1883)
!3706 = !DISubroutineType(types: !3707)
!3707 = !{null, !3672, !3708, !408, !408}
!3708 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !601, size: 32)
!3709 = !DISubprogram(name: "TensorAccessor<2U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC4ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !617, file: !618, line: 360, type: !3706, scopeLine: 360, flags: DIFlagPrototyped, spFlags: 0, templateParams: !3710)
!3710 = !{!616, !3676}
!3711 = !DILocalVariable(name: "this", arg: 1, scope: !3705, type: !3678, flags: DIFlagArtificial | DIFlagObjectPointer)
!3712 = !DILocation(line: 0, scope: !3705)
!3713 = !DILocalVariable(name: "args", arg: 2, scope: !3705, file: !618, line: 361, type: !3708)
!3714 = !DILocation(line: 361, column: 60, scope: !3705)
!3715 = !DILocalVariable(name: "bank_base_address_in", arg: 3, scope: !3705, file: !618, line: 362, type: !408)
!3716 = !DILocation(line: 362, column: 24, scope: !3705)
!3717 = !DILocalVariable(name: "page_size_in", arg: 4, scope: !3705, file: !618, line: 363, type: !408)
!3718 = !DILocation(line: 363, column: 24, scope: !3705)
!3719 = !DILocation(line: 365, column: 13, scope: !3705)
!3720 = !DILocation(line: 365, column: 57, scope: !3705)
!3721 = !DILocation(line: 365, column: 93, scope: !3705)
!3722 = !DILocation(line: 290, column: 26, scope: !3723)
!3723 = !DILexicalBlockFile(scope: !3705, file: !622, discriminator: 0)
!3724 = !DILocation(line: 7, column: 77, scope: !2625, inlinedAt: !3725)
!3725 = distinct !DILocation(line: 290, column: 9, scope: !3723)
!3726 = !DILocation(line: 7, column: 92, scope: !2625, inlinedAt: !3725)
!3727 = !DILocation(line: 8, column: 14, scope: !2625, inlinedAt: !3725)
!3728 = !DILocation(line: 8, column: 19, scope: !2625, inlinedAt: !3725)
!3729 = !DILocation(line: 8, column: 27, scope: !2625, inlinedAt: !3725)
!3730 = !DILocation(line: 8, column: 37, scope: !2625, inlinedAt: !3725)
!3731 = !DILocation(line: 8, column: 24, scope: !2625, inlinedAt: !3725)
!3732 = !DILocation(line: 8, column: 43, scope: !2625, inlinedAt: !3725)
!3733 = !DILocation(line: 364, column: 9, scope: !3705)
!3734 = !DILocation(line: 366, column: 9, scope: !3735)
!3735 = !DILexicalBlockFile(scope: !3705, file: !618, discriminator: 0)
!3736 = !DILocation(line: 366, column: 27, scope: !3735)
!3737 = !DILocation(line: 366, column: 42, scope: !3735)
!3738 = distinct !DISubprogram(name: "noc_async_read<8193U, false>", linkageName: "_Z14noc_async_readILj8193ELb0EEvyjjhj", scope: !2871, file: !2871, line: 552, type: !3739, scopeLine: 557, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3741, retainedNodes: !1883)
!3739 = !DISubroutineType(types: !3740)
!3740 = !{null, !84, !75, !75, !5, !75}
!3741 = !{!3742, !3743}
!3742 = !DITemplateValueParameter(name: "max_page_size", type: !50, value: i32 8193)
!3743 = !DITemplateValueParameter(name: "enable_noc_tracing", type: !221, value: i1 false)
!3744 = !DILocalVariable(name: "src_noc_addr", arg: 1, scope: !3738, file: !2871, line: 553, type: !84)
!3745 = !DILocation(line: 553, column: 14, scope: !3738)
!3746 = !DILocalVariable(name: "dst_local_l1_addr", arg: 2, scope: !3738, file: !2871, line: 554, type: !75)
!3747 = !DILocation(line: 554, column: 14, scope: !3738)
!3748 = !DILocalVariable(name: "size", arg: 3, scope: !3738, file: !2871, line: 555, type: !75)
!3749 = !DILocation(line: 555, column: 14, scope: !3738)
!3750 = !DILocalVariable(name: "noc", arg: 4, scope: !3738, file: !2871, line: 556, type: !5)
!3751 = !DILocation(line: 556, column: 13, scope: !3738)
!3752 = !DILocalVariable(name: "read_req_vc", arg: 5, scope: !3738, file: !2871, line: 557, type: !75)
!3753 = !DILocation(line: 557, column: 14, scope: !3738)
!3754 = !DILocation(line: 571, column: 48, scope: !3755)
!3755 = distinct !DILexicalBlock(scope: !3756, file: !2871, line: 568, column: 12)
!3756 = distinct !DILexicalBlock(scope: !3738, file: !2871, line: 566, column: 19)
!3757 = !DILocation(line: 571, column: 67, scope: !3755)
!3758 = !DILocation(line: 571, column: 81, scope: !3755)
!3759 = !DILocation(line: 571, column: 100, scope: !3755)
!3760 = !DILocation(line: 571, column: 106, scope: !3755)
!3761 = !DILocalVariable(name: "noc", arg: 1, scope: !3762, file: !682, line: 765, type: !75)
!3762 = distinct !DISubprogram(name: "ncrisc_noc_fast_read_any_len<(unsigned char)'\\x00'>", linkageName: "_Z28ncrisc_noc_fast_read_any_lenILh0EEvjjyjjj", scope: !682, file: !682, line: 764, type: !3763, scopeLine: 770, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3765, retainedNodes: !1883)
!3763 = !DISubroutineType(types: !3764)
!3764 = !{null, !75, !75, !84, !75, !75, !75}
!3765 = !{!3766}
!3766 = !DITemplateValueParameter(name: "noc_mode", type: !7, value: i8 0)
!3767 = !DILocation(line: 765, column: 14, scope: !3762, inlinedAt: !3768)
!3768 = distinct !DILocation(line: 571, column: 9, scope: !3755)
!3769 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3762, file: !682, line: 766, type: !75)
!3770 = !DILocation(line: 766, column: 14, scope: !3762, inlinedAt: !3768)
!3771 = !DILocalVariable(name: "src_addr", arg: 3, scope: !3762, file: !682, line: 767, type: !84)
!3772 = !DILocation(line: 767, column: 14, scope: !3762, inlinedAt: !3768)
!3773 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !3762, file: !682, line: 768, type: !75)
!3774 = !DILocation(line: 768, column: 14, scope: !3762, inlinedAt: !3768)
!3775 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !3762, file: !682, line: 769, type: !75)
!3776 = !DILocation(line: 769, column: 14, scope: !3762, inlinedAt: !3768)
!3777 = !DILocalVariable(name: "read_req_vc", arg: 6, scope: !3762, file: !682, line: 770, type: !75)
!3778 = !DILocation(line: 770, column: 14, scope: !3762, inlinedAt: !3768)
!3779 = !DILocation(line: 771, column: 5, scope: !3762, inlinedAt: !3768)
!3780 = !DILocation(line: 771, column: 12, scope: !3762, inlinedAt: !3768)
!3781 = !DILocation(line: 771, column: 22, scope: !3762, inlinedAt: !3768)
!3782 = !DILocation(line: 772, column: 9, scope: !3783, inlinedAt: !3768)
!3783 = distinct !DILexicalBlock(scope: !3762, file: !682, line: 771, column: 44)
!3784 = !DILocation(line: 772, column: 35, scope: !3783, inlinedAt: !3768)
!3785 = !DILocation(line: 772, column: 40, scope: !3783, inlinedAt: !3768)
!3786 = !DILocalVariable(name: "noc", arg: 1, scope: !3787, file: !682, line: 158, type: !75)
!3787 = distinct !DISubprogram(name: "noc_cmd_buf_ready", linkageName: "_Z17noc_cmd_buf_readyjj", scope: !682, file: !682, line: 158, type: !3788, scopeLine: 158, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3788 = !DISubroutineType(types: !3789)
!3789 = !{!221, !75, !75}
!3790 = !DILocation(line: 158, column: 71, scope: !3787, inlinedAt: !3791)
!3791 = distinct !DILocation(line: 772, column: 17, scope: !3783, inlinedAt: !3768)
!3792 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3787, file: !682, line: 158, type: !75)
!3793 = !DILocation(line: 158, column: 85, scope: !3787, inlinedAt: !3791)
!3794 = !DILocation(line: 159, column: 34, scope: !3787, inlinedAt: !3791)
!3795 = !DILocation(line: 159, column: 39, scope: !3787, inlinedAt: !3791)
!3796 = !DILocalVariable(name: "noc", arg: 1, scope: !3797, file: !682, line: 140, type: !75)
!3797 = distinct !DISubprogram(name: "NOC_CMD_BUF_READ_REG", linkageName: "_Z20NOC_CMD_BUF_READ_REGjjj", scope: !682, file: !682, line: 140, type: !3798, scopeLine: 140, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3798 = !DISubroutineType(types: !3799)
!3799 = !{!75, !75, !75, !75}
!3800 = !DILocation(line: 140, column: 78, scope: !3797, inlinedAt: !3801)
!3801 = distinct !DILocation(line: 159, column: 13, scope: !3787, inlinedAt: !3791)
!3802 = !DILocalVariable(name: "buf", arg: 2, scope: !3797, file: !682, line: 140, type: !75)
!3803 = !DILocation(line: 140, column: 92, scope: !3797, inlinedAt: !3801)
!3804 = !DILocalVariable(name: "addr", arg: 3, scope: !3797, file: !682, line: 140, type: !75)
!3805 = !DILocation(line: 140, column: 106, scope: !3797, inlinedAt: !3801)
!3806 = !DILocalVariable(name: "offset", scope: !3797, file: !682, line: 141, type: !75)
!3807 = !DILocation(line: 141, column: 14, scope: !3797, inlinedAt: !3801)
!3808 = !DILocation(line: 141, column: 24, scope: !3797, inlinedAt: !3801)
!3809 = !DILocation(line: 141, column: 28, scope: !3797, inlinedAt: !3801)
!3810 = !DILocation(line: 141, column: 58, scope: !3797, inlinedAt: !3801)
!3811 = !DILocation(line: 141, column: 62, scope: !3797, inlinedAt: !3801)
!3812 = !DILocation(line: 141, column: 55, scope: !3797, inlinedAt: !3801)
!3813 = !DILocation(line: 141, column: 92, scope: !3797, inlinedAt: !3801)
!3814 = !DILocation(line: 141, column: 90, scope: !3797, inlinedAt: !3801)
!3815 = !DILocalVariable(name: "ptr", scope: !3797, file: !682, line: 142, type: !468)
!3816 = !DILocation(line: 142, column: 24, scope: !3797, inlinedAt: !3801)
!3817 = !DILocation(line: 142, column: 50, scope: !3797, inlinedAt: !3801)
!3818 = !DILocation(line: 142, column: 30, scope: !3797, inlinedAt: !3801)
!3819 = !DILocation(line: 143, column: 13, scope: !3797, inlinedAt: !3801)
!3820 = !DILocation(line: 143, column: 12, scope: !3797, inlinedAt: !3801)
!3821 = !DILocation(line: 159, column: 62, scope: !3787, inlinedAt: !3791)
!3822 = !DILocation(line: 772, column: 16, scope: !3783, inlinedAt: !3768)
!3823 = distinct !{!3823, !3782, !3824, !1908}
!3824 = !DILocation(line: 772, column: 49, scope: !3783, inlinedAt: !3768)
!3825 = !DILocation(line: 773, column: 40, scope: !3783, inlinedAt: !3768)
!3826 = !DILocation(line: 773, column: 45, scope: !3783, inlinedAt: !3768)
!3827 = !DILocation(line: 773, column: 54, scope: !3783, inlinedAt: !3768)
!3828 = !DILocation(line: 773, column: 64, scope: !3783, inlinedAt: !3768)
!3829 = !DILocation(line: 773, column: 95, scope: !3783, inlinedAt: !3768)
!3830 = !DILocalVariable(name: "noc", arg: 1, scope: !3831, file: !682, line: 417, type: !75)
!3831 = distinct !DISubprogram(name: "ncrisc_noc_fast_read<(unsigned char)'\\x00'>", linkageName: "_Z20ncrisc_noc_fast_readILh0EEvjjyjjj", scope: !682, file: !682, line: 416, type: !3763, scopeLine: 422, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3765, retainedNodes: !1883)
!3832 = !DILocation(line: 417, column: 14, scope: !3831, inlinedAt: !3833)
!3833 = distinct !DILocation(line: 773, column: 9, scope: !3783, inlinedAt: !3768)
!3834 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3831, file: !682, line: 418, type: !75)
!3835 = !DILocation(line: 418, column: 14, scope: !3831, inlinedAt: !3833)
!3836 = !DILocalVariable(name: "src_addr", arg: 3, scope: !3831, file: !682, line: 419, type: !84)
!3837 = !DILocation(line: 419, column: 14, scope: !3831, inlinedAt: !3833)
!3838 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !3831, file: !682, line: 420, type: !75)
!3839 = !DILocation(line: 420, column: 14, scope: !3831, inlinedAt: !3833)
!3840 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !3831, file: !682, line: 421, type: !75)
!3841 = !DILocation(line: 421, column: 14, scope: !3831, inlinedAt: !3833)
!3842 = !DILocalVariable(name: "read_req_vc", arg: 6, scope: !3831, file: !682, line: 422, type: !75)
!3843 = !DILocation(line: 422, column: 14, scope: !3831, inlinedAt: !3833)
!3844 = !DILocation(line: 431, column: 27, scope: !3831, inlinedAt: !3833)
!3845 = !DILocation(line: 431, column: 32, scope: !3831, inlinedAt: !3833)
!3846 = !DILocation(line: 431, column: 58, scope: !3831, inlinedAt: !3833)
!3847 = !DILocalVariable(name: "noc", arg: 1, scope: !3848, file: !682, line: 134, type: !75)
!3848 = distinct !DISubprogram(name: "NOC_CMD_BUF_WRITE_REG", linkageName: "_Z21NOC_CMD_BUF_WRITE_REGjjjj", scope: !682, file: !682, line: 133, type: !3849, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1883)
!3849 = !DISubroutineType(types: !3850)
!3850 = !{null, !75, !75, !75, !75}
!3851 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !3852)
!3852 = distinct !DILocation(line: 431, column: 5, scope: !3831, inlinedAt: !3833)
!3853 = !DILocalVariable(name: "buf", arg: 2, scope: !3848, file: !682, line: 134, type: !75)
!3854 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !3852)
!3855 = !DILocalVariable(name: "addr", arg: 3, scope: !3848, file: !682, line: 134, type: !75)
!3856 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !3852)
!3857 = !DILocalVariable(name: "val", arg: 4, scope: !3848, file: !682, line: 134, type: !75)
!3858 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !3852)
!3859 = !DILocalVariable(name: "offset", scope: !3848, file: !682, line: 135, type: !75)
!3860 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !3852)
!3861 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !3852)
!3862 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !3852)
!3863 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !3852)
!3864 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !3852)
!3865 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !3852)
!3866 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !3852)
!3867 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !3852)
!3868 = !DILocalVariable(name: "ptr", scope: !3848, file: !682, line: 136, type: !468)
!3869 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !3852)
!3870 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !3852)
!3871 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !3852)
!3872 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !3852)
!3873 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !3852)
!3874 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !3852)
!3875 = !DILocation(line: 432, column: 27, scope: !3831, inlinedAt: !3833)
!3876 = !DILocation(line: 432, column: 32, scope: !3831, inlinedAt: !3833)
!3877 = !DILocation(line: 432, column: 69, scope: !3831, inlinedAt: !3833)
!3878 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !3879)
!3879 = distinct !DILocation(line: 432, column: 5, scope: !3831, inlinedAt: !3833)
!3880 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !3879)
!3881 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !3879)
!3882 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !3879)
!3883 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !3879)
!3884 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !3879)
!3885 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !3879)
!3886 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !3879)
!3887 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !3879)
!3888 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !3879)
!3889 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !3879)
!3890 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !3879)
!3891 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !3879)
!3892 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !3879)
!3893 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !3879)
!3894 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !3879)
!3895 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !3879)
!3896 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !3879)
!3897 = !DILocation(line: 433, column: 27, scope: !3831, inlinedAt: !3833)
!3898 = !DILocation(line: 433, column: 32, scope: !3831, inlinedAt: !3833)
!3899 = !DILocation(line: 433, column: 78, scope: !3831, inlinedAt: !3833)
!3900 = !DILocation(line: 433, column: 87, scope: !3831, inlinedAt: !3833)
!3901 = !DILocation(line: 433, column: 77, scope: !3831, inlinedAt: !3833)
!3902 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !3903)
!3903 = distinct !DILocation(line: 433, column: 5, scope: !3831, inlinedAt: !3833)
!3904 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !3903)
!3905 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !3903)
!3906 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !3903)
!3907 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !3903)
!3908 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !3903)
!3909 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !3903)
!3910 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !3903)
!3911 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !3903)
!3912 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !3903)
!3913 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !3903)
!3914 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !3903)
!3915 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !3903)
!3916 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !3903)
!3917 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !3903)
!3918 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !3903)
!3919 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !3903)
!3920 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !3903)
!3921 = !DILocation(line: 434, column: 27, scope: !3831, inlinedAt: !3833)
!3922 = !DILocation(line: 434, column: 32, scope: !3831, inlinedAt: !3833)
!3923 = !DILocation(line: 434, column: 56, scope: !3831, inlinedAt: !3833)
!3924 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !3925)
!3925 = distinct !DILocation(line: 434, column: 5, scope: !3831, inlinedAt: !3833)
!3926 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !3925)
!3927 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !3925)
!3928 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !3925)
!3929 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !3925)
!3930 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !3925)
!3931 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !3925)
!3932 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !3925)
!3933 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !3925)
!3934 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !3925)
!3935 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !3925)
!3936 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !3925)
!3937 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !3925)
!3938 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !3925)
!3939 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !3925)
!3940 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !3925)
!3941 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !3925)
!3942 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !3925)
!3943 = !DILocation(line: 435, column: 27, scope: !3831, inlinedAt: !3833)
!3944 = !DILocation(line: 435, column: 32, scope: !3831, inlinedAt: !3833)
!3945 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !3946)
!3946 = distinct !DILocation(line: 435, column: 5, scope: !3831, inlinedAt: !3833)
!3947 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !3946)
!3948 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !3946)
!3949 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !3946)
!3950 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !3946)
!3951 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !3946)
!3952 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !3946)
!3953 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !3946)
!3954 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !3946)
!3955 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !3946)
!3956 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !3946)
!3957 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !3946)
!3958 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !3946)
!3959 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !3946)
!3960 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !3946)
!3961 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !3946)
!3962 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !3946)
!3963 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !3946)
!3964 = !DILocation(line: 437, column: 30, scope: !3965, inlinedAt: !3833)
!3965 = distinct !DILexicalBlock(scope: !3966, file: !682, line: 436, column: 49)
!3966 = distinct !DILexicalBlock(scope: !3831, file: !682, line: 436, column: 19)
!3967 = !DILocation(line: 437, column: 35, scope: !3965, inlinedAt: !3833)
!3968 = !DILocation(line: 774, column: 18, scope: !3783, inlinedAt: !3768)
!3969 = !DILocation(line: 775, column: 19, scope: !3783, inlinedAt: !3768)
!3970 = !DILocation(line: 776, column: 19, scope: !3783, inlinedAt: !3768)
!3971 = distinct !{!3971, !3779, !3972, !1908}
!3972 = !DILocation(line: 777, column: 5, scope: !3762, inlinedAt: !3768)
!3973 = !DILocation(line: 778, column: 5, scope: !3762, inlinedAt: !3768)
!3974 = !DILocation(line: 778, column: 31, scope: !3762, inlinedAt: !3768)
!3975 = !DILocation(line: 778, column: 36, scope: !3762, inlinedAt: !3768)
!3976 = !DILocation(line: 158, column: 71, scope: !3787, inlinedAt: !3977)
!3977 = distinct !DILocation(line: 778, column: 13, scope: !3762, inlinedAt: !3768)
!3978 = !DILocation(line: 158, column: 85, scope: !3787, inlinedAt: !3977)
!3979 = !DILocation(line: 159, column: 34, scope: !3787, inlinedAt: !3977)
!3980 = !DILocation(line: 159, column: 39, scope: !3787, inlinedAt: !3977)
!3981 = !DILocation(line: 140, column: 78, scope: !3797, inlinedAt: !3982)
!3982 = distinct !DILocation(line: 159, column: 13, scope: !3787, inlinedAt: !3977)
!3983 = !DILocation(line: 140, column: 92, scope: !3797, inlinedAt: !3982)
!3984 = !DILocation(line: 140, column: 106, scope: !3797, inlinedAt: !3982)
!3985 = !DILocation(line: 141, column: 14, scope: !3797, inlinedAt: !3982)
!3986 = !DILocation(line: 141, column: 24, scope: !3797, inlinedAt: !3982)
!3987 = !DILocation(line: 141, column: 28, scope: !3797, inlinedAt: !3982)
!3988 = !DILocation(line: 141, column: 58, scope: !3797, inlinedAt: !3982)
!3989 = !DILocation(line: 141, column: 62, scope: !3797, inlinedAt: !3982)
!3990 = !DILocation(line: 141, column: 55, scope: !3797, inlinedAt: !3982)
!3991 = !DILocation(line: 141, column: 92, scope: !3797, inlinedAt: !3982)
!3992 = !DILocation(line: 141, column: 90, scope: !3797, inlinedAt: !3982)
!3993 = !DILocation(line: 142, column: 24, scope: !3797, inlinedAt: !3982)
!3994 = !DILocation(line: 142, column: 50, scope: !3797, inlinedAt: !3982)
!3995 = !DILocation(line: 142, column: 30, scope: !3797, inlinedAt: !3982)
!3996 = !DILocation(line: 143, column: 13, scope: !3797, inlinedAt: !3982)
!3997 = !DILocation(line: 143, column: 12, scope: !3797, inlinedAt: !3982)
!3998 = !DILocation(line: 159, column: 62, scope: !3787, inlinedAt: !3977)
!3999 = !DILocation(line: 778, column: 12, scope: !3762, inlinedAt: !3768)
!4000 = distinct !{!4000, !3973, !4001, !1908}
!4001 = !DILocation(line: 778, column: 45, scope: !3762, inlinedAt: !3768)
!4002 = !DILocation(line: 779, column: 36, scope: !3762, inlinedAt: !3768)
!4003 = !DILocation(line: 779, column: 41, scope: !3762, inlinedAt: !3768)
!4004 = !DILocation(line: 779, column: 50, scope: !3762, inlinedAt: !3768)
!4005 = !DILocation(line: 779, column: 60, scope: !3762, inlinedAt: !3768)
!4006 = !DILocation(line: 779, column: 71, scope: !3762, inlinedAt: !3768)
!4007 = !DILocation(line: 779, column: 82, scope: !3762, inlinedAt: !3768)
!4008 = !DILocation(line: 417, column: 14, scope: !3831, inlinedAt: !4009)
!4009 = distinct !DILocation(line: 779, column: 5, scope: !3762, inlinedAt: !3768)
!4010 = !DILocation(line: 418, column: 14, scope: !3831, inlinedAt: !4009)
!4011 = !DILocation(line: 419, column: 14, scope: !3831, inlinedAt: !4009)
!4012 = !DILocation(line: 420, column: 14, scope: !3831, inlinedAt: !4009)
!4013 = !DILocation(line: 421, column: 14, scope: !3831, inlinedAt: !4009)
!4014 = !DILocation(line: 422, column: 14, scope: !3831, inlinedAt: !4009)
!4015 = !DILocation(line: 431, column: 27, scope: !3831, inlinedAt: !4009)
!4016 = !DILocation(line: 431, column: 32, scope: !3831, inlinedAt: !4009)
!4017 = !DILocation(line: 431, column: 58, scope: !3831, inlinedAt: !4009)
!4018 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4019)
!4019 = distinct !DILocation(line: 431, column: 5, scope: !3831, inlinedAt: !4009)
!4020 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4019)
!4021 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4019)
!4022 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4019)
!4023 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4019)
!4024 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4019)
!4025 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4019)
!4026 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4019)
!4027 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4019)
!4028 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4019)
!4029 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4019)
!4030 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4019)
!4031 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4019)
!4032 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4019)
!4033 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4019)
!4034 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4019)
!4035 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4019)
!4036 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4019)
!4037 = !DILocation(line: 432, column: 27, scope: !3831, inlinedAt: !4009)
!4038 = !DILocation(line: 432, column: 32, scope: !3831, inlinedAt: !4009)
!4039 = !DILocation(line: 432, column: 69, scope: !3831, inlinedAt: !4009)
!4040 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4041)
!4041 = distinct !DILocation(line: 432, column: 5, scope: !3831, inlinedAt: !4009)
!4042 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4041)
!4043 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4041)
!4044 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4041)
!4045 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4041)
!4046 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4041)
!4047 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4041)
!4048 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4041)
!4049 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4041)
!4050 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4041)
!4051 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4041)
!4052 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4041)
!4053 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4041)
!4054 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4041)
!4055 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4041)
!4056 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4041)
!4057 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4041)
!4058 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4041)
!4059 = !DILocation(line: 433, column: 27, scope: !3831, inlinedAt: !4009)
!4060 = !DILocation(line: 433, column: 32, scope: !3831, inlinedAt: !4009)
!4061 = !DILocation(line: 433, column: 78, scope: !3831, inlinedAt: !4009)
!4062 = !DILocation(line: 433, column: 87, scope: !3831, inlinedAt: !4009)
!4063 = !DILocation(line: 433, column: 77, scope: !3831, inlinedAt: !4009)
!4064 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4065)
!4065 = distinct !DILocation(line: 433, column: 5, scope: !3831, inlinedAt: !4009)
!4066 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4065)
!4067 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4065)
!4068 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4065)
!4069 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4065)
!4070 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4065)
!4071 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4065)
!4072 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4065)
!4073 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4065)
!4074 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4065)
!4075 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4065)
!4076 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4065)
!4077 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4065)
!4078 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4065)
!4079 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4065)
!4080 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4065)
!4081 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4065)
!4082 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4065)
!4083 = !DILocation(line: 434, column: 27, scope: !3831, inlinedAt: !4009)
!4084 = !DILocation(line: 434, column: 32, scope: !3831, inlinedAt: !4009)
!4085 = !DILocation(line: 434, column: 56, scope: !3831, inlinedAt: !4009)
!4086 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4087)
!4087 = distinct !DILocation(line: 434, column: 5, scope: !3831, inlinedAt: !4009)
!4088 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4087)
!4089 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4087)
!4090 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4087)
!4091 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4087)
!4092 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4087)
!4093 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4087)
!4094 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4087)
!4095 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4087)
!4096 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4087)
!4097 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4087)
!4098 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4087)
!4099 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4087)
!4100 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4087)
!4101 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4087)
!4102 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4087)
!4103 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4087)
!4104 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4087)
!4105 = !DILocation(line: 435, column: 27, scope: !3831, inlinedAt: !4009)
!4106 = !DILocation(line: 435, column: 32, scope: !3831, inlinedAt: !4009)
!4107 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4108)
!4108 = distinct !DILocation(line: 435, column: 5, scope: !3831, inlinedAt: !4009)
!4109 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4108)
!4110 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4108)
!4111 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4108)
!4112 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4108)
!4113 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4108)
!4114 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4108)
!4115 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4108)
!4116 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4108)
!4117 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4108)
!4118 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4108)
!4119 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4108)
!4120 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4108)
!4121 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4108)
!4122 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4108)
!4123 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4108)
!4124 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4108)
!4125 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4108)
!4126 = !DILocation(line: 437, column: 30, scope: !3965, inlinedAt: !4009)
!4127 = !DILocation(line: 437, column: 35, scope: !3965, inlinedAt: !4009)
!4128 = !DILocation(line: 574, column: 1, scope: !3738)
!4129 = distinct !DISubprogram(name: "noc_async_write<8193U, false, false>", linkageName: "_Z15noc_async_writeILj8193ELb0ELb0EEvjyjhj", scope: !2871, file: !2871, line: 828, type: !4130, scopeLine: 833, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4132, retainedNodes: !1883)
!4130 = !DISubroutineType(types: !4131)
!4131 = !{null, !75, !84, !75, !5, !75}
!4132 = !{!3742, !3743, !3402}
!4133 = !DILocalVariable(name: "src_local_l1_addr", arg: 1, scope: !4129, file: !2871, line: 829, type: !75)
!4134 = !DILocation(line: 829, column: 14, scope: !4129)
!4135 = !DILocalVariable(name: "dst_noc_addr", arg: 2, scope: !4129, file: !2871, line: 830, type: !84)
!4136 = !DILocation(line: 830, column: 14, scope: !4129)
!4137 = !DILocalVariable(name: "size", arg: 3, scope: !4129, file: !2871, line: 831, type: !75)
!4138 = !DILocation(line: 831, column: 14, scope: !4129)
!4139 = !DILocalVariable(name: "noc", arg: 4, scope: !4129, file: !2871, line: 832, type: !5)
!4140 = !DILocation(line: 832, column: 13, scope: !4129)
!4141 = !DILocalVariable(name: "vc", arg: 5, scope: !4129, file: !2871, line: 833, type: !75)
!4142 = !DILocation(line: 833, column: 14, scope: !4129)
!4143 = !DILocation(line: 844, column: 13, scope: !4144)
!4144 = distinct !DILexicalBlock(scope: !4145, file: !2871, line: 840, column: 12)
!4145 = distinct !DILexicalBlock(scope: !4129, file: !2871, line: 838, column: 19)
!4146 = !DILocation(line: 844, column: 33, scope: !4144)
!4147 = !DILocation(line: 844, column: 52, scope: !4144)
!4148 = !DILocation(line: 844, column: 66, scope: !4144)
!4149 = !DILocation(line: 844, column: 72, scope: !4144)
!4150 = !DILocalVariable(name: "noc", arg: 1, scope: !4151, file: !682, line: 784, type: !75)
!4151 = distinct !DISubprogram(name: "ncrisc_noc_fast_write_any_len<(unsigned char)'\\x00', false, false>", linkageName: "_Z29ncrisc_noc_fast_write_any_lenILh0ELb0ELb0EEvjjjyjjbbjbbj", scope: !682, file: !682, line: 783, type: !4152, scopeLine: 795, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4154, retainedNodes: !1883)
!4152 = !DISubroutineType(types: !4153)
!4153 = !{null, !75, !75, !75, !84, !75, !75, !221, !221, !75, !221, !221, !75}
!4154 = !{!3766, !4155, !4156}
!4155 = !DITemplateValueParameter(name: "use_trid", type: !221, value: i1 false)
!4156 = !DITemplateValueParameter(name: "one_packet", type: !221, value: i1 false)
!4157 = !DILocation(line: 784, column: 14, scope: !4151, inlinedAt: !4158)
!4158 = distinct !DILocation(line: 843, column: 9, scope: !4144)
!4159 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !4151, file: !682, line: 785, type: !75)
!4160 = !DILocation(line: 785, column: 14, scope: !4151, inlinedAt: !4158)
!4161 = !DILocalVariable(name: "src_addr", arg: 3, scope: !4151, file: !682, line: 786, type: !75)
!4162 = !DILocation(line: 786, column: 14, scope: !4151, inlinedAt: !4158)
!4163 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !4151, file: !682, line: 787, type: !84)
!4164 = !DILocation(line: 787, column: 14, scope: !4151, inlinedAt: !4158)
!4165 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !4151, file: !682, line: 788, type: !75)
!4166 = !DILocation(line: 788, column: 14, scope: !4151, inlinedAt: !4158)
!4167 = !DILocalVariable(name: "vc", arg: 6, scope: !4151, file: !682, line: 789, type: !75)
!4168 = !DILocation(line: 789, column: 14, scope: !4151, inlinedAt: !4158)
!4169 = !DILocalVariable(name: "mcast", arg: 7, scope: !4151, file: !682, line: 790, type: !221)
!4170 = !DILocation(line: 790, column: 10, scope: !4151, inlinedAt: !4158)
!4171 = !DILocalVariable(name: "linked", arg: 8, scope: !4151, file: !682, line: 791, type: !221)
!4172 = !DILocation(line: 791, column: 10, scope: !4151, inlinedAt: !4158)
!4173 = !DILocalVariable(name: "num_dests", arg: 9, scope: !4151, file: !682, line: 792, type: !75)
!4174 = !DILocation(line: 792, column: 14, scope: !4151, inlinedAt: !4158)
!4175 = !DILocalVariable(name: "multicast_path_reserve", arg: 10, scope: !4151, file: !682, line: 793, type: !221)
!4176 = !DILocation(line: 793, column: 10, scope: !4151, inlinedAt: !4158)
!4177 = !DILocalVariable(name: "posted", arg: 11, scope: !4151, file: !682, line: 794, type: !221)
!4178 = !DILocation(line: 794, column: 10, scope: !4151, inlinedAt: !4158)
!4179 = !DILocalVariable(name: "trid", arg: 12, scope: !4151, file: !682, line: 795, type: !75)
!4180 = !DILocation(line: 795, column: 14, scope: !4151, inlinedAt: !4158)
!4181 = !DILocation(line: 797, column: 9, scope: !4182, inlinedAt: !4158)
!4182 = distinct !DILexicalBlock(scope: !4183, file: !682, line: 796, column: 32)
!4183 = distinct !DILexicalBlock(scope: !4151, file: !682, line: 796, column: 19)
!4184 = !DILocation(line: 797, column: 16, scope: !4182, inlinedAt: !4158)
!4185 = !DILocation(line: 797, column: 26, scope: !4182, inlinedAt: !4158)
!4186 = !DILocation(line: 798, column: 13, scope: !4187, inlinedAt: !4158)
!4187 = distinct !DILexicalBlock(scope: !4182, file: !682, line: 797, column: 48)
!4188 = !DILocation(line: 798, column: 39, scope: !4187, inlinedAt: !4158)
!4189 = !DILocation(line: 798, column: 44, scope: !4187, inlinedAt: !4158)
!4190 = !DILocation(line: 158, column: 71, scope: !3787, inlinedAt: !4191)
!4191 = distinct !DILocation(line: 798, column: 21, scope: !4187, inlinedAt: !4158)
!4192 = !DILocation(line: 158, column: 85, scope: !3787, inlinedAt: !4191)
!4193 = !DILocation(line: 159, column: 34, scope: !3787, inlinedAt: !4191)
!4194 = !DILocation(line: 159, column: 39, scope: !3787, inlinedAt: !4191)
!4195 = !DILocation(line: 140, column: 78, scope: !3797, inlinedAt: !4196)
!4196 = distinct !DILocation(line: 159, column: 13, scope: !3787, inlinedAt: !4191)
!4197 = !DILocation(line: 140, column: 92, scope: !3797, inlinedAt: !4196)
!4198 = !DILocation(line: 140, column: 106, scope: !3797, inlinedAt: !4196)
!4199 = !DILocation(line: 141, column: 14, scope: !3797, inlinedAt: !4196)
!4200 = !DILocation(line: 141, column: 24, scope: !3797, inlinedAt: !4196)
!4201 = !DILocation(line: 141, column: 28, scope: !3797, inlinedAt: !4196)
!4202 = !DILocation(line: 141, column: 58, scope: !3797, inlinedAt: !4196)
!4203 = !DILocation(line: 141, column: 62, scope: !3797, inlinedAt: !4196)
!4204 = !DILocation(line: 141, column: 55, scope: !3797, inlinedAt: !4196)
!4205 = !DILocation(line: 141, column: 92, scope: !3797, inlinedAt: !4196)
!4206 = !DILocation(line: 141, column: 90, scope: !3797, inlinedAt: !4196)
!4207 = !DILocation(line: 142, column: 24, scope: !3797, inlinedAt: !4196)
!4208 = !DILocation(line: 142, column: 50, scope: !3797, inlinedAt: !4196)
!4209 = !DILocation(line: 142, column: 30, scope: !3797, inlinedAt: !4196)
!4210 = !DILocation(line: 143, column: 13, scope: !3797, inlinedAt: !4196)
!4211 = !DILocation(line: 143, column: 12, scope: !3797, inlinedAt: !4196)
!4212 = !DILocation(line: 159, column: 62, scope: !3787, inlinedAt: !4191)
!4213 = !DILocation(line: 798, column: 20, scope: !4187, inlinedAt: !4158)
!4214 = distinct !{!4214, !4186, !4215, !1908}
!4215 = !DILocation(line: 798, column: 53, scope: !4187, inlinedAt: !4158)
!4216 = !DILocation(line: 800, column: 17, scope: !4187, inlinedAt: !4158)
!4217 = !DILocation(line: 801, column: 17, scope: !4187, inlinedAt: !4158)
!4218 = !DILocation(line: 802, column: 17, scope: !4187, inlinedAt: !4158)
!4219 = !DILocation(line: 803, column: 17, scope: !4187, inlinedAt: !4158)
!4220 = !DILocation(line: 805, column: 17, scope: !4187, inlinedAt: !4158)
!4221 = !DILocation(line: 806, column: 17, scope: !4187, inlinedAt: !4158)
!4222 = !DILocation(line: 807, column: 17, scope: !4187, inlinedAt: !4158)
!4223 = !DILocation(line: 808, column: 17, scope: !4187, inlinedAt: !4158)
!4224 = !DILocation(line: 809, column: 17, scope: !4187, inlinedAt: !4158)
!4225 = !DILocation(line: 810, column: 17, scope: !4187, inlinedAt: !4158)
!4226 = !DILocation(line: 811, column: 17, scope: !4187, inlinedAt: !4158)
!4227 = !DILocalVariable(name: "noc", arg: 1, scope: !4228, file: !682, line: 463, type: !75)
!4228 = distinct !DISubprogram(name: "ncrisc_noc_fast_write<(unsigned char)'\\x00', false, true>", linkageName: "_Z21ncrisc_noc_fast_writeILh0ELb0ELb1EEvjjjyjjbbjbbj", scope: !682, file: !682, line: 462, type: !4152, scopeLine: 474, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4229, retainedNodes: !1883)
!4229 = !{!3766, !4155, !4230}
!4230 = !DITemplateValueParameter(name: "update_counter", type: !221, value: i1 true)
!4231 = !DILocation(line: 463, column: 14, scope: !4228, inlinedAt: !4232)
!4232 = distinct !DILocation(line: 799, column: 13, scope: !4187, inlinedAt: !4158)
!4233 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !4228, file: !682, line: 464, type: !75)
!4234 = !DILocation(line: 464, column: 14, scope: !4228, inlinedAt: !4232)
!4235 = !DILocalVariable(name: "src_addr", arg: 3, scope: !4228, file: !682, line: 465, type: !75)
!4236 = !DILocation(line: 465, column: 14, scope: !4228, inlinedAt: !4232)
!4237 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !4228, file: !682, line: 466, type: !84)
!4238 = !DILocation(line: 466, column: 14, scope: !4228, inlinedAt: !4232)
!4239 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !4228, file: !682, line: 467, type: !75)
!4240 = !DILocation(line: 467, column: 14, scope: !4228, inlinedAt: !4232)
!4241 = !DILocalVariable(name: "vc", arg: 6, scope: !4228, file: !682, line: 468, type: !75)
!4242 = !DILocation(line: 468, column: 14, scope: !4228, inlinedAt: !4232)
!4243 = !DILocalVariable(name: "mcast", arg: 7, scope: !4228, file: !682, line: 469, type: !221)
!4244 = !DILocation(line: 469, column: 10, scope: !4228, inlinedAt: !4232)
!4245 = !DILocalVariable(name: "linked", arg: 8, scope: !4228, file: !682, line: 470, type: !221)
!4246 = !DILocation(line: 470, column: 10, scope: !4228, inlinedAt: !4232)
!4247 = !DILocalVariable(name: "num_dests", arg: 9, scope: !4228, file: !682, line: 471, type: !75)
!4248 = !DILocation(line: 471, column: 14, scope: !4228, inlinedAt: !4232)
!4249 = !DILocalVariable(name: "multicast_path_reserve", arg: 10, scope: !4228, file: !682, line: 472, type: !221)
!4250 = !DILocation(line: 472, column: 10, scope: !4228, inlinedAt: !4232)
!4251 = !DILocalVariable(name: "posted", arg: 11, scope: !4228, file: !682, line: 473, type: !221)
!4252 = !DILocation(line: 473, column: 10, scope: !4228, inlinedAt: !4232)
!4253 = !DILocalVariable(name: "trid", arg: 12, scope: !4228, file: !682, line: 474, type: !75)
!4254 = !DILocation(line: 474, column: 14, scope: !4228, inlinedAt: !4232)
!4255 = !DILocalVariable(name: "noc_cmd_field", scope: !4228, file: !682, line: 483, type: !75)
!4256 = !DILocation(line: 483, column: 14, scope: !4228, inlinedAt: !4232)
!4257 = !DILocation(line: 484, column: 74, scope: !4228, inlinedAt: !4232)
!4258 = !DILocation(line: 484, column: 56, scope: !4228, inlinedAt: !4232)
!4259 = !DILocation(line: 484, column: 54, scope: !4228, inlinedAt: !4232)
!4260 = !DILocation(line: 484, column: 81, scope: !4228, inlinedAt: !4232)
!4261 = !DILocation(line: 484, column: 78, scope: !4228, inlinedAt: !4232)
!4262 = !DILocation(line: 485, column: 10, scope: !4228, inlinedAt: !4232)
!4263 = !DILocation(line: 485, column: 20, scope: !4228, inlinedAt: !4232)
!4264 = !DILocation(line: 485, column: 71, scope: !4228, inlinedAt: !4232)
!4265 = !DILocation(line: 484, column: 115, scope: !4228, inlinedAt: !4232)
!4266 = !DILocation(line: 486, column: 10, scope: !4228, inlinedAt: !4232)
!4267 = !DILocation(line: 485, column: 102, scope: !4228, inlinedAt: !4232)
!4268 = !DILocation(line: 492, column: 27, scope: !4228, inlinedAt: !4232)
!4269 = !DILocation(line: 492, column: 32, scope: !4228, inlinedAt: !4232)
!4270 = !DILocation(line: 492, column: 51, scope: !4228, inlinedAt: !4232)
!4271 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4272)
!4272 = distinct !DILocation(line: 492, column: 5, scope: !4228, inlinedAt: !4232)
!4273 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4272)
!4274 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4272)
!4275 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4272)
!4276 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4272)
!4277 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4272)
!4278 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4272)
!4279 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4272)
!4280 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4272)
!4281 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4272)
!4282 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4272)
!4283 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4272)
!4284 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4272)
!4285 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4272)
!4286 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4272)
!4287 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4272)
!4288 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4272)
!4289 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4272)
!4290 = !DILocation(line: 493, column: 27, scope: !4228, inlinedAt: !4232)
!4291 = !DILocation(line: 493, column: 32, scope: !4228, inlinedAt: !4232)
!4292 = !DILocation(line: 493, column: 59, scope: !4228, inlinedAt: !4232)
!4293 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4294)
!4294 = distinct !DILocation(line: 493, column: 5, scope: !4228, inlinedAt: !4232)
!4295 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4294)
!4296 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4294)
!4297 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4294)
!4298 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4294)
!4299 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4294)
!4300 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4294)
!4301 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4294)
!4302 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4294)
!4303 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4294)
!4304 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4294)
!4305 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4294)
!4306 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4294)
!4307 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4294)
!4308 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4294)
!4309 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4294)
!4310 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4294)
!4311 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4294)
!4312 = !DILocation(line: 494, column: 27, scope: !4228, inlinedAt: !4232)
!4313 = !DILocation(line: 494, column: 32, scope: !4228, inlinedAt: !4232)
!4314 = !DILocation(line: 494, column: 68, scope: !4228, inlinedAt: !4232)
!4315 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4316)
!4316 = distinct !DILocation(line: 494, column: 5, scope: !4228, inlinedAt: !4232)
!4317 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4316)
!4318 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4316)
!4319 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4316)
!4320 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4316)
!4321 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4316)
!4322 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4316)
!4323 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4316)
!4324 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4316)
!4325 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4316)
!4326 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4316)
!4327 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4316)
!4328 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4316)
!4329 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4316)
!4330 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4316)
!4331 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4316)
!4332 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4316)
!4333 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4316)
!4334 = !DILocation(line: 495, column: 27, scope: !4228, inlinedAt: !4232)
!4335 = !DILocation(line: 495, column: 32, scope: !4228, inlinedAt: !4232)
!4336 = !DILocation(line: 495, column: 77, scope: !4228, inlinedAt: !4232)
!4337 = !DILocation(line: 495, column: 87, scope: !4228, inlinedAt: !4232)
!4338 = !DILocation(line: 495, column: 76, scope: !4228, inlinedAt: !4232)
!4339 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4340)
!4340 = distinct !DILocation(line: 495, column: 5, scope: !4228, inlinedAt: !4232)
!4341 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4340)
!4342 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4340)
!4343 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4340)
!4344 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4340)
!4345 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4340)
!4346 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4340)
!4347 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4340)
!4348 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4340)
!4349 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4340)
!4350 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4340)
!4351 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4340)
!4352 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4340)
!4353 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4340)
!4354 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4340)
!4355 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4340)
!4356 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4340)
!4357 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4340)
!4358 = !DILocation(line: 496, column: 27, scope: !4228, inlinedAt: !4232)
!4359 = !DILocation(line: 496, column: 32, scope: !4228, inlinedAt: !4232)
!4360 = !DILocation(line: 496, column: 56, scope: !4228, inlinedAt: !4232)
!4361 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4362)
!4362 = distinct !DILocation(line: 496, column: 5, scope: !4228, inlinedAt: !4232)
!4363 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4362)
!4364 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4362)
!4365 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4362)
!4366 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4362)
!4367 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4362)
!4368 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4362)
!4369 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4362)
!4370 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4362)
!4371 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4362)
!4372 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4362)
!4373 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4362)
!4374 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4362)
!4375 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4362)
!4376 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4362)
!4377 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4362)
!4378 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4362)
!4379 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4362)
!4380 = !DILocation(line: 497, column: 27, scope: !4228, inlinedAt: !4232)
!4381 = !DILocation(line: 497, column: 32, scope: !4228, inlinedAt: !4232)
!4382 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4383)
!4383 = distinct !DILocation(line: 497, column: 5, scope: !4228, inlinedAt: !4232)
!4384 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4383)
!4385 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4383)
!4386 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4383)
!4387 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4383)
!4388 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4383)
!4389 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4383)
!4390 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4383)
!4391 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4383)
!4392 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4383)
!4393 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4383)
!4394 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4383)
!4395 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4383)
!4396 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4383)
!4397 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4383)
!4398 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4383)
!4399 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4383)
!4400 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4383)
!4401 = !DILocation(line: 500, column: 13, scope: !4402, inlinedAt: !4232)
!4402 = distinct !DILexicalBlock(scope: !4403, file: !682, line: 500, column: 13)
!4403 = distinct !DILexicalBlock(scope: !4404, file: !682, line: 499, column: 67)
!4404 = distinct !DILexicalBlock(scope: !4228, file: !682, line: 499, column: 19)
!4405 = !DILocation(line: 501, column: 42, scope: !4406, inlinedAt: !4232)
!4406 = distinct !DILexicalBlock(scope: !4402, file: !682, line: 500, column: 21)
!4407 = !DILocation(line: 501, column: 47, scope: !4406, inlinedAt: !4232)
!4408 = !DILocation(line: 502, column: 9, scope: !4406, inlinedAt: !4232)
!4409 = !DILocation(line: 503, column: 45, scope: !4410, inlinedAt: !4232)
!4410 = distinct !DILexicalBlock(scope: !4402, file: !682, line: 502, column: 16)
!4411 = !DILocation(line: 503, column: 50, scope: !4410, inlinedAt: !4232)
!4412 = !DILocation(line: 504, column: 48, scope: !4410, inlinedAt: !4232)
!4413 = !DILocation(line: 504, column: 40, scope: !4410, inlinedAt: !4232)
!4414 = !DILocation(line: 504, column: 45, scope: !4410, inlinedAt: !4232)
!4415 = !DILocation(line: 812, column: 22, scope: !4187, inlinedAt: !4158)
!4416 = !DILocation(line: 813, column: 23, scope: !4187, inlinedAt: !4158)
!4417 = !DILocation(line: 814, column: 23, scope: !4187, inlinedAt: !4158)
!4418 = distinct !{!4418, !4181, !4419, !1908}
!4419 = !DILocation(line: 815, column: 9, scope: !4182, inlinedAt: !4158)
!4420 = !DILocation(line: 817, column: 5, scope: !4151, inlinedAt: !4158)
!4421 = !DILocation(line: 817, column: 31, scope: !4151, inlinedAt: !4158)
!4422 = !DILocation(line: 817, column: 36, scope: !4151, inlinedAt: !4158)
!4423 = !DILocation(line: 158, column: 71, scope: !3787, inlinedAt: !4424)
!4424 = distinct !DILocation(line: 817, column: 13, scope: !4151, inlinedAt: !4158)
!4425 = !DILocation(line: 158, column: 85, scope: !3787, inlinedAt: !4424)
!4426 = !DILocation(line: 159, column: 34, scope: !3787, inlinedAt: !4424)
!4427 = !DILocation(line: 159, column: 39, scope: !3787, inlinedAt: !4424)
!4428 = !DILocation(line: 140, column: 78, scope: !3797, inlinedAt: !4429)
!4429 = distinct !DILocation(line: 159, column: 13, scope: !3787, inlinedAt: !4424)
!4430 = !DILocation(line: 140, column: 92, scope: !3797, inlinedAt: !4429)
!4431 = !DILocation(line: 140, column: 106, scope: !3797, inlinedAt: !4429)
!4432 = !DILocation(line: 141, column: 14, scope: !3797, inlinedAt: !4429)
!4433 = !DILocation(line: 141, column: 24, scope: !3797, inlinedAt: !4429)
!4434 = !DILocation(line: 141, column: 28, scope: !3797, inlinedAt: !4429)
!4435 = !DILocation(line: 141, column: 58, scope: !3797, inlinedAt: !4429)
!4436 = !DILocation(line: 141, column: 62, scope: !3797, inlinedAt: !4429)
!4437 = !DILocation(line: 141, column: 55, scope: !3797, inlinedAt: !4429)
!4438 = !DILocation(line: 141, column: 92, scope: !3797, inlinedAt: !4429)
!4439 = !DILocation(line: 141, column: 90, scope: !3797, inlinedAt: !4429)
!4440 = !DILocation(line: 142, column: 24, scope: !3797, inlinedAt: !4429)
!4441 = !DILocation(line: 142, column: 50, scope: !3797, inlinedAt: !4429)
!4442 = !DILocation(line: 142, column: 30, scope: !3797, inlinedAt: !4429)
!4443 = !DILocation(line: 143, column: 13, scope: !3797, inlinedAt: !4429)
!4444 = !DILocation(line: 143, column: 12, scope: !3797, inlinedAt: !4429)
!4445 = !DILocation(line: 159, column: 62, scope: !3787, inlinedAt: !4424)
!4446 = !DILocation(line: 817, column: 12, scope: !4151, inlinedAt: !4158)
!4447 = distinct !{!4447, !4420, !4448, !1908}
!4448 = !DILocation(line: 817, column: 45, scope: !4151, inlinedAt: !4158)
!4449 = !DILocation(line: 819, column: 9, scope: !4151, inlinedAt: !4158)
!4450 = !DILocation(line: 820, column: 9, scope: !4151, inlinedAt: !4158)
!4451 = !DILocation(line: 821, column: 9, scope: !4151, inlinedAt: !4158)
!4452 = !DILocation(line: 822, column: 9, scope: !4151, inlinedAt: !4158)
!4453 = !DILocation(line: 823, column: 9, scope: !4151, inlinedAt: !4158)
!4454 = !DILocation(line: 824, column: 9, scope: !4151, inlinedAt: !4158)
!4455 = !DILocation(line: 825, column: 9, scope: !4151, inlinedAt: !4158)
!4456 = !DILocation(line: 826, column: 9, scope: !4151, inlinedAt: !4158)
!4457 = !DILocation(line: 827, column: 9, scope: !4151, inlinedAt: !4158)
!4458 = !DILocation(line: 828, column: 9, scope: !4151, inlinedAt: !4158)
!4459 = !DILocation(line: 829, column: 9, scope: !4151, inlinedAt: !4158)
!4460 = !DILocation(line: 830, column: 9, scope: !4151, inlinedAt: !4158)
!4461 = !DILocation(line: 463, column: 14, scope: !4228, inlinedAt: !4462)
!4462 = distinct !DILocation(line: 818, column: 5, scope: !4151, inlinedAt: !4158)
!4463 = !DILocation(line: 464, column: 14, scope: !4228, inlinedAt: !4462)
!4464 = !DILocation(line: 465, column: 14, scope: !4228, inlinedAt: !4462)
!4465 = !DILocation(line: 466, column: 14, scope: !4228, inlinedAt: !4462)
!4466 = !DILocation(line: 467, column: 14, scope: !4228, inlinedAt: !4462)
!4467 = !DILocation(line: 468, column: 14, scope: !4228, inlinedAt: !4462)
!4468 = !DILocation(line: 469, column: 10, scope: !4228, inlinedAt: !4462)
!4469 = !DILocation(line: 470, column: 10, scope: !4228, inlinedAt: !4462)
!4470 = !DILocation(line: 471, column: 14, scope: !4228, inlinedAt: !4462)
!4471 = !DILocation(line: 472, column: 10, scope: !4228, inlinedAt: !4462)
!4472 = !DILocation(line: 473, column: 10, scope: !4228, inlinedAt: !4462)
!4473 = !DILocation(line: 474, column: 14, scope: !4228, inlinedAt: !4462)
!4474 = !DILocation(line: 483, column: 14, scope: !4228, inlinedAt: !4462)
!4475 = !DILocation(line: 484, column: 74, scope: !4228, inlinedAt: !4462)
!4476 = !DILocation(line: 484, column: 56, scope: !4228, inlinedAt: !4462)
!4477 = !DILocation(line: 484, column: 54, scope: !4228, inlinedAt: !4462)
!4478 = !DILocation(line: 484, column: 81, scope: !4228, inlinedAt: !4462)
!4479 = !DILocation(line: 484, column: 78, scope: !4228, inlinedAt: !4462)
!4480 = !DILocation(line: 485, column: 10, scope: !4228, inlinedAt: !4462)
!4481 = !DILocation(line: 485, column: 20, scope: !4228, inlinedAt: !4462)
!4482 = !DILocation(line: 485, column: 71, scope: !4228, inlinedAt: !4462)
!4483 = !DILocation(line: 484, column: 115, scope: !4228, inlinedAt: !4462)
!4484 = !DILocation(line: 486, column: 10, scope: !4228, inlinedAt: !4462)
!4485 = !DILocation(line: 485, column: 102, scope: !4228, inlinedAt: !4462)
!4486 = !DILocation(line: 492, column: 27, scope: !4228, inlinedAt: !4462)
!4487 = !DILocation(line: 492, column: 32, scope: !4228, inlinedAt: !4462)
!4488 = !DILocation(line: 492, column: 51, scope: !4228, inlinedAt: !4462)
!4489 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4490)
!4490 = distinct !DILocation(line: 492, column: 5, scope: !4228, inlinedAt: !4462)
!4491 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4490)
!4492 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4490)
!4493 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4490)
!4494 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4490)
!4495 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4490)
!4496 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4490)
!4497 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4490)
!4498 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4490)
!4499 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4490)
!4500 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4490)
!4501 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4490)
!4502 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4490)
!4503 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4490)
!4504 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4490)
!4505 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4490)
!4506 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4490)
!4507 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4490)
!4508 = !DILocation(line: 493, column: 27, scope: !4228, inlinedAt: !4462)
!4509 = !DILocation(line: 493, column: 32, scope: !4228, inlinedAt: !4462)
!4510 = !DILocation(line: 493, column: 59, scope: !4228, inlinedAt: !4462)
!4511 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4512)
!4512 = distinct !DILocation(line: 493, column: 5, scope: !4228, inlinedAt: !4462)
!4513 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4512)
!4514 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4512)
!4515 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4512)
!4516 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4512)
!4517 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4512)
!4518 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4512)
!4519 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4512)
!4520 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4512)
!4521 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4512)
!4522 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4512)
!4523 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4512)
!4524 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4512)
!4525 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4512)
!4526 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4512)
!4527 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4512)
!4528 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4512)
!4529 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4512)
!4530 = !DILocation(line: 494, column: 27, scope: !4228, inlinedAt: !4462)
!4531 = !DILocation(line: 494, column: 32, scope: !4228, inlinedAt: !4462)
!4532 = !DILocation(line: 494, column: 68, scope: !4228, inlinedAt: !4462)
!4533 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4534)
!4534 = distinct !DILocation(line: 494, column: 5, scope: !4228, inlinedAt: !4462)
!4535 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4534)
!4536 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4534)
!4537 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4534)
!4538 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4534)
!4539 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4534)
!4540 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4534)
!4541 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4534)
!4542 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4534)
!4543 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4534)
!4544 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4534)
!4545 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4534)
!4546 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4534)
!4547 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4534)
!4548 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4534)
!4549 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4534)
!4550 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4534)
!4551 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4534)
!4552 = !DILocation(line: 495, column: 27, scope: !4228, inlinedAt: !4462)
!4553 = !DILocation(line: 495, column: 32, scope: !4228, inlinedAt: !4462)
!4554 = !DILocation(line: 495, column: 77, scope: !4228, inlinedAt: !4462)
!4555 = !DILocation(line: 495, column: 87, scope: !4228, inlinedAt: !4462)
!4556 = !DILocation(line: 495, column: 76, scope: !4228, inlinedAt: !4462)
!4557 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4558)
!4558 = distinct !DILocation(line: 495, column: 5, scope: !4228, inlinedAt: !4462)
!4559 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4558)
!4560 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4558)
!4561 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4558)
!4562 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4558)
!4563 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4558)
!4564 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4558)
!4565 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4558)
!4566 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4558)
!4567 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4558)
!4568 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4558)
!4569 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4558)
!4570 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4558)
!4571 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4558)
!4572 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4558)
!4573 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4558)
!4574 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4558)
!4575 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4558)
!4576 = !DILocation(line: 496, column: 27, scope: !4228, inlinedAt: !4462)
!4577 = !DILocation(line: 496, column: 32, scope: !4228, inlinedAt: !4462)
!4578 = !DILocation(line: 496, column: 56, scope: !4228, inlinedAt: !4462)
!4579 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4580)
!4580 = distinct !DILocation(line: 496, column: 5, scope: !4228, inlinedAt: !4462)
!4581 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4580)
!4582 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4580)
!4583 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4580)
!4584 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4580)
!4585 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4580)
!4586 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4580)
!4587 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4580)
!4588 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4580)
!4589 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4580)
!4590 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4580)
!4591 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4580)
!4592 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4580)
!4593 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4580)
!4594 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4580)
!4595 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4580)
!4596 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4580)
!4597 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4580)
!4598 = !DILocation(line: 497, column: 27, scope: !4228, inlinedAt: !4462)
!4599 = !DILocation(line: 497, column: 32, scope: !4228, inlinedAt: !4462)
!4600 = !DILocation(line: 134, column: 14, scope: !3848, inlinedAt: !4601)
!4601 = distinct !DILocation(line: 497, column: 5, scope: !4228, inlinedAt: !4462)
!4602 = !DILocation(line: 134, column: 28, scope: !3848, inlinedAt: !4601)
!4603 = !DILocation(line: 134, column: 42, scope: !3848, inlinedAt: !4601)
!4604 = !DILocation(line: 134, column: 57, scope: !3848, inlinedAt: !4601)
!4605 = !DILocation(line: 135, column: 14, scope: !3848, inlinedAt: !4601)
!4606 = !DILocation(line: 135, column: 24, scope: !3848, inlinedAt: !4601)
!4607 = !DILocation(line: 135, column: 28, scope: !3848, inlinedAt: !4601)
!4608 = !DILocation(line: 135, column: 58, scope: !3848, inlinedAt: !4601)
!4609 = !DILocation(line: 135, column: 62, scope: !3848, inlinedAt: !4601)
!4610 = !DILocation(line: 135, column: 55, scope: !3848, inlinedAt: !4601)
!4611 = !DILocation(line: 135, column: 92, scope: !3848, inlinedAt: !4601)
!4612 = !DILocation(line: 135, column: 90, scope: !3848, inlinedAt: !4601)
!4613 = !DILocation(line: 136, column: 24, scope: !3848, inlinedAt: !4601)
!4614 = !DILocation(line: 136, column: 50, scope: !3848, inlinedAt: !4601)
!4615 = !DILocation(line: 136, column: 30, scope: !3848, inlinedAt: !4601)
!4616 = !DILocation(line: 137, column: 12, scope: !3848, inlinedAt: !4601)
!4617 = !DILocation(line: 137, column: 6, scope: !3848, inlinedAt: !4601)
!4618 = !DILocation(line: 137, column: 10, scope: !3848, inlinedAt: !4601)
!4619 = !DILocation(line: 500, column: 13, scope: !4402, inlinedAt: !4462)
!4620 = !DILocation(line: 501, column: 42, scope: !4406, inlinedAt: !4462)
!4621 = !DILocation(line: 501, column: 47, scope: !4406, inlinedAt: !4462)
!4622 = !DILocation(line: 502, column: 9, scope: !4406, inlinedAt: !4462)
!4623 = !DILocation(line: 503, column: 45, scope: !4410, inlinedAt: !4462)
!4624 = !DILocation(line: 503, column: 50, scope: !4410, inlinedAt: !4462)
!4625 = !DILocation(line: 504, column: 48, scope: !4410, inlinedAt: !4462)
!4626 = !DILocation(line: 504, column: 40, scope: !4410, inlinedAt: !4462)
!4627 = !DILocation(line: 504, column: 45, scope: !4410, inlinedAt: !4462)
!4628 = !DILocation(line: 847, column: 1, scope: !4129)
