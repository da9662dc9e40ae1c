; ModuleID = '/tmp/pytest-of-root/pytest-207/test_compiles_two_products_0/chain_1_reader.cpp'
source_filename = "/tmp/pytest-of-root/pytest-207/test_compiles_two_products_0/chain_1_reader.cpp"
target datalayout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128"
target triple = "i386-unknown-linux5.10.0-musl"

%struct.CBInterface = type { %union.anon.3 }
%union.anon.3 = type { %struct.LocalCBInterface }
%struct.LocalCBInterface = type { i32, i32, i32, i32, i32, i32, %union.anon.1, i32 }
%union.anon.1 = type { i32 }
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
%struct.dprint_buf_msg_t = type { %union.anon.0 }
%union.anon.0 = type { [5 x %struct.DebugPrintMemLayout] }
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

$_Z14noc_async_readILj8193ELb0EEvyjjhj = comdat any

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
@.src.8 = private unnamed_addr constant [58 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/mod_div_lib.h\00", align 1
@93 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 16, i32 40 }, ptr @46, ptr @43 }
@94 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 16, i32 47 }, ptr @46, ptr @43 }
@dram_bank_to_noc_xy = external dso_local global [2 x [12 x i16]], align 2
@95 = private unnamed_addr constant { i16, i16, [53 x i8] } { i16 -1, i16 0, [53 x i8] c"'bank_noc_xy_t[2][12]' (aka 'unsigned short[2][12]')\00" }
@96 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @95, ptr @21 }
@97 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 } }
@98 = private unnamed_addr constant { i16, i16, [47 x i8] } { i16 -1, i16 0, [47 x i8] c"'bank_noc_xy_t[12]' (aka 'unsigned short[12]')\00" }
@99 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @98, ptr @0 }
@100 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 } }
@101 = private unnamed_addr constant { i16, i16, [39 x i8] } { i16 0, i16 8, [39 x i8] c"'bank_noc_xy_t' (aka 'unsigned short')\00" }
@102 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @101, i8 1, i8 0 }
@103 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 30, i32 19 }, ptr @0, ptr @43 }
@l1_bank_to_noc_xy = external dso_local global [2 x [64 x i16]], align 2
@104 = private unnamed_addr constant { i16, i16, [53 x i8] } { i16 -1, i16 0, [53 x i8] c"'bank_noc_xy_t[2][64]' (aka 'unsigned short[2][64]')\00" }
@105 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @104, ptr @21 }
@106 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 } }
@107 = private unnamed_addr constant { i16, i16, [47 x i8] } { i16 -1, i16 0, [47 x i8] c"'bank_noc_xy_t[64]' (aka 'unsigned short[64]')\00" }
@108 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @107, ptr @0 }
@109 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 } }
@110 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @101, i8 1, i8 0 }
@111 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 }, ptr @35, ptr @0 }
@112 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 } }
@113 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 }, ptr @38, i8 2, i8 0 }
@114 = private unnamed_addr constant { i16, i16, [15 x i8] } { i16 0, i16 10, [15 x i8] c"'unsigned int'\00" }
@115 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 151, i32 12 }, ptr @114, i8 2, i8 0 }
@rta_l1_base = external dso_local global ptr, align 4
@116 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 112, i32 24 } }
@.src.9 = private unnamed_addr constant [64 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor.h\00", align 1
@117 = private unnamed_addr constant { i16, i16, [227 x i8] } { i16 -1, i16 0, [227 x i8] c"'TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>> *'\00" }
@118 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.9, i32 360, i32 5 }, ptr @117, i8 2, i8 5 }
@119 = private unnamed_addr constant { i16, i16, [225 x i8] } { i16 -1, i16 0, [225 x i8] c"'TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>'\00" }
@120 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 1065, i32 29 }, ptr @119, i8 2, i8 4 }
@121 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 1075, i32 9 }, ptr @119, i8 2, i8 8 }
@122 = private unnamed_addr constant { i16, i16, [27 x i8] } { i16 -1, i16 0, [27 x i8] c"'InterleavedAddrGen<true>'\00" }
@123 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 1075, i32 17 }, ptr @122, i8 2, i8 4 }
@124 = private unnamed_addr constant { i16, i16, [233 x i8] } { i16 -1, i16 0, [233 x i8] c"'const TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>> *'\00" }
@125 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.9, i32 386, i32 20 }, ptr @124, i8 2, i8 4 }
@126 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 141, i32 28 }, ptr @0, ptr @43 }
@127 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 141, i32 62 }, ptr @0, ptr @43 }
@128 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 433, i32 87 }, ptr @46, ptr @0 }
@129 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 435, i32 55 }, ptr @43, ptr @43 }
@130 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 437, i32 9 }, ptr @61, ptr @0 }
@131 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 437, i32 9 } }
@132 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 437, i32 9 }, ptr @0, i8 2, i8 1 }
@133 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 135, i32 28 }, ptr @0, ptr @43 }
@134 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 135, i32 62 }, ptr @0, ptr @43 }
@135 = private unnamed_addr constant { i16, i16, [35 x i8] } { i16 -1, i16 0, [35 x i8] c"'const InterleavedAddrGen<true> *'\00" }
@136 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 303, i32 19 }, ptr @135, i8 2, i8 4 }
@137 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 293, i32 14 }, ptr @135, i8 2, i8 4 }

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local void @_Z11zero_l1_bufPjj(ptr noundef %0, i32 noundef %1) #0 !dbg !1825 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !1831, !DIExpression(), !1832)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1833, !DIExpression(), !1834)
    #dbg_declare(ptr %5, !1835, !DIExpression(), !1837)
  store i32 0, ptr %5, align 4, !dbg !1837
  br label %6, !dbg !1838

6:                                                ; preds = %39, %2
  %7 = load i32, ptr %5, align 4, !dbg !1839
  %8 = load i32, ptr %4, align 4, !dbg !1841
  br i1 true, label %10, label %9, !dbg !1842, !prof !1843, !nosanitize !1830

9:                                                ; preds = %6
  call void @__ubsan_handle_divrem_overflow(ptr @1, i32 %8, i32 4) #6, !dbg !1842, !nosanitize !1830
  br label %10, !dbg !1842, !nosanitize !1830

10:                                               ; preds = %9, %6
  %11 = udiv i32 %8, 4, !dbg !1842
  %12 = icmp ult i32 %7, %11, !dbg !1844
  br i1 %12, label %13, label %42, !dbg !1845

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 4, !dbg !1846
  %15 = load i32, ptr %5, align 4, !dbg !1848
  %16 = getelementptr inbounds nuw i32, ptr %14, i32 %15, !dbg !1849
  %17 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %15), !dbg !1849, !nosanitize !1830
  %18 = extractvalue { i32, i1 } %17, 1, !dbg !1849, !nosanitize !1830
  %19 = or i1 %18, false, !dbg !1849, !nosanitize !1830
  %20 = extractvalue { i32, i1 } %17, 0, !dbg !1849, !nosanitize !1830
  %21 = ptrtoint ptr %14 to i32, !dbg !1849, !nosanitize !1830
  %22 = add i32 %21, %20, !dbg !1849, !nosanitize !1830
  %23 = icmp ne ptr %14, null, !dbg !1849, !nosanitize !1830
  %24 = icmp ne i32 %22, 0, !dbg !1849, !nosanitize !1830
  %25 = icmp eq i1 %23, %24, !dbg !1849, !nosanitize !1830
  %26 = xor i1 %19, true, !dbg !1849, !nosanitize !1830
  %27 = icmp uge i32 %22, %21, !dbg !1849, !nosanitize !1830
  %28 = and i1 %27, %26, !dbg !1849, !nosanitize !1830
  %29 = and i1 %25, %28, !dbg !1849, !nosanitize !1830
  br i1 %29, label %31, label %30, !dbg !1849, !prof !1843, !nosanitize !1830

30:                                               ; preds = %13
  call void @__ubsan_handle_pointer_overflow(ptr @2, i32 %21, i32 %22) #6, !dbg !1849, !nosanitize !1830
  br label %31, !dbg !1849, !nosanitize !1830

31:                                               ; preds = %30, %13
  %32 = icmp ne ptr %16, null, !dbg !1849, !nosanitize !1830
  %33 = ptrtoint ptr %16 to i32, !dbg !1849, !nosanitize !1830
  %34 = and i32 %33, 3, !dbg !1849, !nosanitize !1830
  %35 = icmp eq i32 %34, 0, !dbg !1849, !nosanitize !1830
  %36 = and i1 %32, %35, !dbg !1849, !nosanitize !1830
  br i1 %36, label %38, label %37, !dbg !1849, !prof !1843, !nosanitize !1830

37:                                               ; preds = %31
  call void @__ubsan_handle_type_mismatch_v1(ptr @3, i32 %33) #6, !dbg !1849, !nosanitize !1830
  br label %38, !dbg !1849, !nosanitize !1830

38:                                               ; preds = %37, %31
  store i32 0, ptr %16, align 4, !dbg !1849
  br label %39, !dbg !1850

39:                                               ; preds = %38
  %40 = load i32, ptr %5, align 4, !dbg !1851
  %41 = add i32 %40, 1, !dbg !1851
  store i32 %41, ptr %5, align 4, !dbg !1851
  br label %6, !dbg !1852, !llvm.loop !1853

42:                                               ; preds = %10
  ret void, !dbg !1856
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
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeI9U32_ARRAYEjT_(ptr noundef byval(%struct.U32_ARRAY) align 4 %0) #0 !dbg !1857 {
    #dbg_declare(ptr %0, !1864, !DIExpression(), !1865)
  %2 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %0, i32 0, i32 1, !dbg !1866
  %3 = ptrtoint ptr %2 to i32, !dbg !1866, !nosanitize !1830
  %4 = and i32 %3, 3, !dbg !1866, !nosanitize !1830
  %5 = icmp eq i32 %4, 0, !dbg !1866, !nosanitize !1830
  br i1 %5, label %7, label %6, !dbg !1866, !prof !1843, !nosanitize !1830

6:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @4, i32 %3) #6, !dbg !1866, !nosanitize !1830
  br label %7, !dbg !1866, !nosanitize !1830

7:                                                ; preds = %6, %1
  %8 = load i32, ptr %2, align 4, !dbg !1866
  %9 = mul i32 %8, 4, !dbg !1867
  ret i32 %9, !dbg !1868
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrI9U32_ARRAYEPKhPT_(ptr noundef %0) #0 !dbg !1869 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !1873, !DIExpression(), !1874)
  %3 = load ptr, ptr %2, align 4, !dbg !1875
  %4 = icmp ne ptr %3, null, !dbg !1876, !nosanitize !1830
  br i1 %4, label %7, label %5, !dbg !1876, !prof !1843, !nosanitize !1830

5:                                                ; preds = %1
  %6 = ptrtoint ptr %3 to i32, !dbg !1876, !nosanitize !1830
  call void @__ubsan_handle_type_mismatch_v1(ptr @6, i32 %6) #6, !dbg !1876, !nosanitize !1830
  br label %7, !dbg !1876, !nosanitize !1830

7:                                                ; preds = %5, %1
  %8 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %3, i32 0, i32 0, !dbg !1876
  %9 = icmp ne ptr %8, null, !dbg !1876, !nosanitize !1830
  br i1 %9, label %12, label %10, !dbg !1876, !prof !1843, !nosanitize !1830

10:                                               ; preds = %7
  %11 = ptrtoint ptr %8 to i32, !dbg !1876, !nosanitize !1830
  call void @__ubsan_handle_type_mismatch_v1(ptr @8, i32 %11) #6, !dbg !1876, !nosanitize !1830
  br label %12, !dbg !1876, !nosanitize !1830

12:                                               ; preds = %10, %7
  %13 = load ptr, ptr %8, align 1, !dbg !1876
  ret ptr %13, !dbg !1877
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeI15TYPED_U32_ARRAYEjT_(ptr noundef byval(%struct.TYPED_U32_ARRAY) align 4 %0) #0 !dbg !1878 {
    #dbg_declare(ptr %0, !1884, !DIExpression(), !1885)
  %2 = icmp ne ptr %0, null, !dbg !1886, !nosanitize !1830
  %3 = ptrtoint ptr %0 to i32, !dbg !1886, !nosanitize !1830
  %4 = and i32 %3, 3, !dbg !1886, !nosanitize !1830
  %5 = icmp eq i32 %4, 0, !dbg !1886, !nosanitize !1830
  %6 = and i1 %2, %5, !dbg !1886, !nosanitize !1830
  br i1 %6, label %8, label %7, !dbg !1886, !prof !1843, !nosanitize !1830

7:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @10, i32 %3) #6, !dbg !1886, !nosanitize !1830
  br label %8, !dbg !1886, !nosanitize !1830

8:                                                ; preds = %7, %1
  %9 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %0, i32 0, i32 1, !dbg !1886
  %10 = icmp ne ptr %9, null, !dbg !1886, !nosanitize !1830
  %11 = ptrtoint ptr %9 to i32, !dbg !1886, !nosanitize !1830
  %12 = and i32 %11, 3, !dbg !1886, !nosanitize !1830
  %13 = icmp eq i32 %12, 0, !dbg !1886, !nosanitize !1830
  %14 = and i1 %10, %13, !dbg !1886, !nosanitize !1830
  br i1 %14, label %16, label %15, !dbg !1886, !prof !1843, !nosanitize !1830

15:                                               ; preds = %8
  call void @__ubsan_handle_type_mismatch_v1(ptr @11, i32 %11) #6, !dbg !1886, !nosanitize !1830
  br label %16, !dbg !1886, !nosanitize !1830

16:                                               ; preds = %15, %8
  %17 = load i32, ptr %9, align 4, !dbg !1886
  %18 = mul i32 %17, 4, !dbg !1887
  ret i32 %18, !dbg !1888
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrI15TYPED_U32_ARRAYEPKhPT_(ptr noundef %0) #0 !dbg !1889 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !1893, !DIExpression(), !1894)
  %3 = load ptr, ptr %2, align 4, !dbg !1895
  %4 = icmp ne ptr %3, null, !dbg !1896, !nosanitize !1830
  br i1 %4, label %7, label %5, !dbg !1896, !prof !1843, !nosanitize !1830

5:                                                ; preds = %1
  %6 = ptrtoint ptr %3 to i32, !dbg !1896, !nosanitize !1830
  call void @__ubsan_handle_type_mismatch_v1(ptr @12, i32 %6) #6, !dbg !1896, !nosanitize !1830
  br label %7, !dbg !1896, !nosanitize !1830

7:                                                ; preds = %5, %1
  %8 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %3, i32 0, i32 0, !dbg !1896
  %9 = icmp ne ptr %8, null, !dbg !1896, !nosanitize !1830
  br i1 %9, label %12, label %10, !dbg !1896, !prof !1843, !nosanitize !1830

10:                                               ; preds = %7
  %11 = ptrtoint ptr %8 to i32, !dbg !1896, !nosanitize !1830
  call void @__ubsan_handle_type_mismatch_v1(ptr @13, i32 %11) #6, !dbg !1896, !nosanitize !1830
  br label %12, !dbg !1896, !nosanitize !1830

12:                                               ; preds = %10, %7
  %13 = load ptr, ptr %8, align 1, !dbg !1896
  ret ptr %13, !dbg !1897
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIPKcEhv() #0 !dbg !1898 {
  ret i8 0, !dbg !1903
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIPcEhv() #0 !dbg !1904 {
  ret i8 0, !dbg !1907
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4ENDLEhv() #0 !dbg !1908 {
  ret i8 1, !dbg !1914
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4SETWEhv() #0 !dbg !1915 {
  ret i8 2, !dbg !1919
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIhEhv() #0 !dbg !1920 {
  ret i8 3, !dbg !1923
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdItEhv() #0 !dbg !1924 {
  ret i8 4, !dbg !1927
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIjEhv() #0 !dbg !1928 {
  ret i8 5, !dbg !1931
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIyEhv() #0 !dbg !1932 {
  ret i8 6, !dbg !1935
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdImEhv() #0 !dbg !1936 {
  %1 = call noundef zeroext i8 @_Z18DebugPrintTypeToIdIjEhv(), !dbg !1939
  ret i8 %1, !dbg !1942
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIaEhv() #0 !dbg !1943 {
  ret i8 7, !dbg !1946
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIsEhv() #0 !dbg !1947 {
  ret i8 8, !dbg !1950
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIiEhv() #0 !dbg !1951 {
  ret i8 9, !dbg !1954
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIxEhv() #0 !dbg !1955 {
  ret i8 10, !dbg !1958
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIlEhv() #0 !dbg !1959 {
  %1 = call noundef zeroext i8 @_Z18DebugPrintTypeToIdIiEhv(), !dbg !1962
  ret i8 %1, !dbg !1965
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIfEhv() #0 !dbg !1966 {
  ret i8 11, !dbg !1969
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIcEhv() #0 !dbg !1970 {
  ret i8 12, !dbg !1973
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4BF16Ehv() #0 !dbg !1974 {
  ret i8 13, !dbg !1978
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI12SETPRECISIONEhv() #0 !dbg !1979 {
  ret i8 14, !dbg !1983
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI5FIXEDEhv() #0 !dbg !1984 {
  ret i8 15, !dbg !1990
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI12DEFAULTFLOATEhv() #0 !dbg !1991 {
  ret i8 16, !dbg !1997
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3HEXEhv() #0 !dbg !1998 {
  ret i8 17, !dbg !2004
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3OCTEhv() #0 !dbg !2005 {
  ret i8 18, !dbg !2011
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3DECEhv() #0 !dbg !2012 {
  ret i8 19, !dbg !2018
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3F32Ehv() #0 !dbg !2019 {
  ret i8 11, !dbg !2023
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3U32Ehv() #0 !dbg !2024 {
  ret i8 5, !dbg !2028
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9U32_ARRAYEhv() #0 !dbg !2029 {
  ret i8 21, !dbg !2030
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI15TYPED_U32_ARRAYEhv() #0 !dbg !2031 {
  ret i8 22, !dbg !2032
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeIPKcEjT_(ptr noundef %0) #3 !dbg !2033 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2036, !DIExpression(), !2037)
  %3 = load ptr, ptr %2, align 4, !dbg !2038
  %4 = call noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %3), !dbg !2039
  ret i32 %4, !dbg !2040
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %0) #0 comdat !dbg !2041 {
  %2 = alloca ptr, align 4
  %3 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2042, !DIExpression(), !2043)
    #dbg_declare(ptr %3, !2044, !DIExpression(), !2045)
  %4 = load ptr, ptr %2, align 4, !dbg !2046
  store ptr %4, ptr %3, align 4, !dbg !2045
  br label %5, !dbg !2047

5:                                                ; preds = %25, %1
  %6 = load ptr, ptr %3, align 4, !dbg !2048
  %7 = icmp ne ptr %6, null, !dbg !2049, !nosanitize !1830
  br i1 %7, label %10, label %8, !dbg !2049, !prof !1843, !nosanitize !1830

8:                                                ; preds = %5
  %9 = ptrtoint ptr %6 to i32, !dbg !2049, !nosanitize !1830
  call void @__ubsan_handle_type_mismatch_v1(ptr @49, i32 %9) #6, !dbg !2049, !nosanitize !1830
  br label %10, !dbg !2049, !nosanitize !1830

10:                                               ; preds = %8, %5
  %11 = load i8, ptr %6, align 1, !dbg !2049
  %12 = icmp ne i8 %11, 0, !dbg !2049
  br i1 %12, label %13, label %26, !dbg !2047

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 4, !dbg !2050
  %15 = getelementptr inbounds nuw i8, ptr %14, i32 1, !dbg !2050
  %16 = ptrtoint ptr %14 to i32, !dbg !2050, !nosanitize !1830
  %17 = add i32 %16, 1, !dbg !2050, !nosanitize !1830
  %18 = icmp ne ptr %14, null, !dbg !2050, !nosanitize !1830
  %19 = icmp ne i32 %17, 0, !dbg !2050, !nosanitize !1830
  %20 = icmp eq i1 %18, %19, !dbg !2050, !nosanitize !1830
  %21 = icmp uge i32 %17, %16, !dbg !2050, !nosanitize !1830
  %22 = and i1 %21, true, !dbg !2050, !nosanitize !1830
  %23 = and i1 %20, %22, !dbg !2050, !nosanitize !1830
  br i1 %23, label %25, label %24, !dbg !2050, !prof !1843, !nosanitize !1830

24:                                               ; preds = %13
  call void @__ubsan_handle_pointer_overflow(ptr @50, i32 %16, i32 %17) #6, !dbg !2050, !nosanitize !1830
  br label %25, !dbg !2050, !nosanitize !1830

25:                                               ; preds = %24, %13
  store ptr %15, ptr %3, align 4, !dbg !2050
  br label %5, !dbg !2047, !llvm.loop !2052

26:                                               ; preds = %10
  %27 = load ptr, ptr %3, align 4, !dbg !2054
  %28 = load ptr, ptr %2, align 4, !dbg !2055
  %29 = ptrtoint ptr %27 to i32, !dbg !2056
  %30 = ptrtoint ptr %28 to i32, !dbg !2056
  %31 = sub i32 %29, %30, !dbg !2056
  %32 = add i32 %31, 1, !dbg !2057
  ret i32 %32, !dbg !2058
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrIPKcEPKhPT_(ptr noundef %0) #0 !dbg !2059 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2062, !DIExpression(), !2063)
  %3 = load ptr, ptr %2, align 4, !dbg !2064
  %4 = icmp ne ptr %3, null, !dbg !2065, !nosanitize !1830
  %5 = ptrtoint ptr %3 to i32, !dbg !2065, !nosanitize !1830
  %6 = and i32 %5, 3, !dbg !2065, !nosanitize !1830
  %7 = icmp eq i32 %6, 0, !dbg !2065, !nosanitize !1830
  %8 = and i1 %4, %7, !dbg !2065, !nosanitize !1830
  br i1 %8, label %10, label %9, !dbg !2065, !prof !1843, !nosanitize !1830

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @15, i32 %5) #6, !dbg !2065, !nosanitize !1830
  br label %10, !dbg !2065, !nosanitize !1830

10:                                               ; preds = %9, %1
  %11 = load ptr, ptr %3, align 4, !dbg !2065
  ret ptr %11, !dbg !2066
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeIPcEjT_(ptr noundef %0) #3 !dbg !2067 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2070, !DIExpression(), !2071)
  %3 = load ptr, ptr %2, align 4, !dbg !2072
  %4 = call noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %3), !dbg !2073
  ret i32 %4, !dbg !2074
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrIPcEPKhPT_(ptr noundef %0) #0 !dbg !2075 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2078, !DIExpression(), !2079)
  %3 = load ptr, ptr %2, align 4, !dbg !2080
  %4 = icmp ne ptr %3, null, !dbg !2081, !nosanitize !1830
  %5 = ptrtoint ptr %3 to i32, !dbg !2081, !nosanitize !1830
  %6 = and i32 %5, 3, !dbg !2081, !nosanitize !1830
  %7 = icmp eq i32 %6, 0, !dbg !2081, !nosanitize !1830
  %8 = and i1 %4, %7, !dbg !2081, !nosanitize !1830
  br i1 %8, label %10, label %9, !dbg !2081, !prof !1843, !nosanitize !1830

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @17, i32 %5) #6, !dbg !2081, !nosanitize !1830
  br label %10, !dbg !2081, !nosanitize !1830

10:                                               ; preds = %9, %1
  %11 = load ptr, ptr %3, align 4, !dbg !2081
  ret ptr %11, !dbg !2082
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z11debug_printR12DebugPrinter14DebugPrintData(ptr noundef nonnull align 1 dereferenceable(1) %0, ptr noundef byval(%struct.DebugPrintData) align 4 %1) #3 !dbg !2083 {
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
    #dbg_declare(ptr %3, !2093, !DIExpression(), !2094)
    #dbg_declare(ptr %1, !2095, !DIExpression(), !2096)
    #dbg_declare(ptr %4, !2097, !DIExpression(), !2100)
  %18 = call noundef ptr @_Z22get_debug_print_bufferv(), !dbg !2101
  store ptr %18, ptr %4, align 4, !dbg !2100
  %19 = load ptr, ptr %4, align 4, !dbg !2102
  %20 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %19, i32 0, i32 0, !dbg !2104
  %21 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %20, i32 0, i32 0, !dbg !2105
  %22 = load volatile i32, ptr %21, align 1, !dbg !2105
  %23 = icmp eq i32 %22, -117901064, !dbg !2106
  br i1 %23, label %24, label %25, !dbg !2106

24:                                               ; preds = %2
  br label %343, !dbg !2107

25:                                               ; preds = %2
    #dbg_declare(ptr %5, !2109, !DIExpression(), !2110)
  %26 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 0, !dbg !2111
  %27 = ptrtoint ptr %26 to i32, !dbg !2111, !nosanitize !1830
  %28 = and i32 %27, 3, !dbg !2111, !nosanitize !1830
  %29 = icmp eq i32 %28, 0, !dbg !2111, !nosanitize !1830
  br i1 %29, label %31, label %30, !dbg !2111, !prof !1843, !nosanitize !1830

30:                                               ; preds = %25
  call void @__ubsan_handle_type_mismatch_v1(ptr @18, i32 %27) #6, !dbg !2111, !nosanitize !1830
  br label %31, !dbg !2111, !nosanitize !1830

31:                                               ; preds = %30, %25
  %32 = load i32, ptr %26, align 4, !dbg !2111
  store i32 %32, ptr %5, align 4, !dbg !2110
    #dbg_declare(ptr %6, !2112, !DIExpression(), !2113)
  %33 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 1, !dbg !2114
  %34 = ptrtoint ptr %33 to i32, !dbg !2114, !nosanitize !1830
  %35 = and i32 %34, 3, !dbg !2114, !nosanitize !1830
  %36 = icmp eq i32 %35, 0, !dbg !2114, !nosanitize !1830
  br i1 %36, label %38, label %37, !dbg !2114, !prof !1843, !nosanitize !1830

37:                                               ; preds = %31
  call void @__ubsan_handle_type_mismatch_v1(ptr @20, i32 %34) #6, !dbg !2114, !nosanitize !1830
  br label %38, !dbg !2114, !nosanitize !1830

38:                                               ; preds = %37, %31
  %39 = load ptr, ptr %33, align 4, !dbg !2114
  store ptr %39, ptr %6, align 4, !dbg !2113
    #dbg_declare(ptr %7, !2115, !DIExpression(), !2116)
  %40 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 2, !dbg !2117
  %41 = ptrtoint ptr %40 to i32, !dbg !2117, !nosanitize !1830
  %42 = and i32 %41, 3, !dbg !2117, !nosanitize !1830
  %43 = icmp eq i32 %42, 0, !dbg !2117, !nosanitize !1830
  br i1 %43, label %45, label %44, !dbg !2117, !prof !1843, !nosanitize !1830

44:                                               ; preds = %38
  call void @__ubsan_handle_type_mismatch_v1(ptr @22, i32 %41) #6, !dbg !2117, !nosanitize !1830
  br label %45, !dbg !2117, !nosanitize !1830

45:                                               ; preds = %44, %38
  %46 = load i8, ptr %40, align 4, !dbg !2117
  store i8 %46, ptr %7, align 1, !dbg !2116
    #dbg_declare(ptr %8, !2118, !DIExpression(), !2119)
  store i32 1, ptr %8, align 4, !dbg !2119
    #dbg_declare(ptr %9, !2120, !DIExpression(), !2121)
  store i32 1, ptr %9, align 4, !dbg !2121
    #dbg_declare(ptr %10, !2122, !DIExpression(), !2123)
  %47 = load ptr, ptr %4, align 4, !dbg !2124
  %48 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %47, i32 0, i32 0, !dbg !2125
  %49 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %48, i32 0, i32 0, !dbg !2126
  %50 = load volatile i32, ptr %49, align 1, !dbg !2126
  store i32 %50, ptr %10, align 4, !dbg !2123
    #dbg_declare(ptr %11, !2127, !DIExpression(), !2128)
  %51 = load i32, ptr %5, align 4, !dbg !2129
  %52 = add i32 %51, 1, !dbg !2130
  %53 = add i32 %52, 1, !dbg !2131
  store i32 %53, ptr %11, align 4, !dbg !2128
  %54 = load i32, ptr %10, align 4, !dbg !2132
  %55 = load i32, ptr %11, align 4, !dbg !2134
  %56 = add i32 %54, %55, !dbg !2135
  %57 = icmp uge i32 %56, 192, !dbg !2136
  br i1 %57, label %58, label %237, !dbg !2136

58:                                               ; preds = %45
  br label %59, !dbg !2137

59:                                               ; preds = %76, %58
  %60 = load ptr, ptr %4, align 4, !dbg !2139
  %61 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %60, i32 0, i32 0, !dbg !2140
  %62 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %61, i32 0, i32 1, !dbg !2141
  %63 = load volatile i32, ptr %62, align 1, !dbg !2141
  %64 = load ptr, ptr %4, align 4, !dbg !2142
  %65 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %64, i32 0, i32 0, !dbg !2143
  %66 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %65, i32 0, i32 0, !dbg !2144
  %67 = load volatile i32, ptr %66, align 1, !dbg !2144
  %68 = icmp ult i32 %63, %67, !dbg !2145
  br i1 %68, label %69, label %77, !dbg !2137

69:                                               ; preds = %59
  %70 = load ptr, ptr %4, align 4, !dbg !2146
  %71 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %70, i32 0, i32 0, !dbg !2149
  %72 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %71, i32 0, i32 0, !dbg !2150
  %73 = load volatile i32, ptr %72, align 1, !dbg !2150
  %74 = icmp eq i32 %73, -117901064, !dbg !2151
  br i1 %74, label %75, label %76, !dbg !2151

75:                                               ; preds = %69
  br label %343, !dbg !2152

76:                                               ; preds = %69
  br label %59, !dbg !2137, !llvm.loop !2154

77:                                               ; preds = %59
  %78 = load ptr, ptr %4, align 4, !dbg !2156
  %79 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %78, i32 0, i32 0, !dbg !2157
  %80 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %79, i32 0, i32 0, !dbg !2158
  store volatile i32 0, ptr %80, align 1, !dbg !2159
  %81 = load ptr, ptr %4, align 4, !dbg !2160
  %82 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %81, i32 0, i32 0, !dbg !2161
  %83 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %82, i32 0, i32 1, !dbg !2162
  store volatile i32 0, ptr %83, align 1, !dbg !2163
  store i32 0, ptr %10, align 4, !dbg !2164
  %84 = load i32, ptr %5, align 4, !dbg !2165
  %85 = icmp ugt i32 %84, 190, !dbg !2167
  br i1 %85, label %86, label %236, !dbg !2167

86:                                               ; preds = %77
    #dbg_declare(ptr %12, !2168, !DIExpression(), !2171)
  %87 = load ptr, ptr %4, align 4, !dbg !2172
  %88 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %87, i32 0, i32 1, !dbg !2173
  %89 = getelementptr inbounds [192 x i8], ptr %88, i32 0, i32 0, !dbg !2172
  store ptr %89, ptr %12, align 4, !dbg !2171
    #dbg_declare(ptr %13, !2174, !DIExpression(), !2175)
  %90 = load i32, ptr %5, align 4, !dbg !2176
  store i32 %90, ptr %13, align 4, !dbg !2175
  br label %91, !dbg !2177

91:                                               ; preds = %228, %86
  %92 = load i32, ptr %13, align 4, !dbg !2178
  %93 = icmp ugt i32 %92, 190, !dbg !2179
  br i1 %93, label %94, label %234, !dbg !2177

94:                                               ; preds = %91
    #dbg_declare(ptr %14, !2180, !DIExpression(), !2182)
  store i32 190, ptr %14, align 4, !dbg !2182
  %95 = load i32, ptr %13, align 4, !dbg !2183
  %96 = sub i32 %95, 190, !dbg !2183
  store i32 %96, ptr %13, align 4, !dbg !2183
  %97 = load i8, ptr %7, align 1, !dbg !2184
  %98 = load ptr, ptr %12, align 4, !dbg !2185
  %99 = load i32, ptr %10, align 4, !dbg !2186
  %100 = getelementptr inbounds nuw i8, ptr %98, i32 %99, !dbg !2187
  %101 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %99), !dbg !2187, !nosanitize !1830
  %102 = extractvalue { i32, i1 } %101, 1, !dbg !2187, !nosanitize !1830
  %103 = or i1 %102, false, !dbg !2187, !nosanitize !1830
  %104 = extractvalue { i32, i1 } %101, 0, !dbg !2187, !nosanitize !1830
  %105 = ptrtoint ptr %98 to i32, !dbg !2187, !nosanitize !1830
  %106 = add i32 %105, %104, !dbg !2187, !nosanitize !1830
  %107 = icmp ne ptr %98, null, !dbg !2187, !nosanitize !1830
  %108 = icmp ne i32 %106, 0, !dbg !2187, !nosanitize !1830
  %109 = icmp eq i1 %107, %108, !dbg !2187, !nosanitize !1830
  %110 = xor i1 %103, true, !dbg !2187, !nosanitize !1830
  %111 = icmp uge i32 %106, %105, !dbg !2187, !nosanitize !1830
  %112 = and i1 %111, %110, !dbg !2187, !nosanitize !1830
  %113 = and i1 %109, %112, !dbg !2187, !nosanitize !1830
  br i1 %113, label %115, label %114, !dbg !2187, !prof !1843, !nosanitize !1830

114:                                              ; preds = %94
  call void @__ubsan_handle_pointer_overflow(ptr @23, i32 %105, i32 %106) #6, !dbg !2187, !nosanitize !1830
  br label %115, !dbg !2187, !nosanitize !1830

115:                                              ; preds = %114, %94
  store volatile i8 %97, ptr %100, align 1, !dbg !2187
  %116 = load i32, ptr %10, align 4, !dbg !2188
  %117 = add i32 %116, 1, !dbg !2188
  store i32 %117, ptr %10, align 4, !dbg !2188
  %118 = load ptr, ptr %12, align 4, !dbg !2189
  %119 = load i32, ptr %10, align 4, !dbg !2190
  %120 = getelementptr inbounds nuw i8, ptr %118, i32 %119, !dbg !2191
  %121 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %119), !dbg !2191, !nosanitize !1830
  %122 = extractvalue { i32, i1 } %121, 1, !dbg !2191, !nosanitize !1830
  %123 = or i1 %122, false, !dbg !2191, !nosanitize !1830
  %124 = extractvalue { i32, i1 } %121, 0, !dbg !2191, !nosanitize !1830
  %125 = ptrtoint ptr %118 to i32, !dbg !2191, !nosanitize !1830
  %126 = add i32 %125, %124, !dbg !2191, !nosanitize !1830
  %127 = icmp ne ptr %118, null, !dbg !2191, !nosanitize !1830
  %128 = icmp ne i32 %126, 0, !dbg !2191, !nosanitize !1830
  %129 = icmp eq i1 %127, %128, !dbg !2191, !nosanitize !1830
  %130 = xor i1 %123, true, !dbg !2191, !nosanitize !1830
  %131 = icmp uge i32 %126, %125, !dbg !2191, !nosanitize !1830
  %132 = and i1 %131, %130, !dbg !2191, !nosanitize !1830
  %133 = and i1 %129, %132, !dbg !2191, !nosanitize !1830
  br i1 %133, label %135, label %134, !dbg !2191, !prof !1843, !nosanitize !1830

134:                                              ; preds = %115
  call void @__ubsan_handle_pointer_overflow(ptr @24, i32 %125, i32 %126) #6, !dbg !2191, !nosanitize !1830
  br label %135, !dbg !2191, !nosanitize !1830

135:                                              ; preds = %134, %115
  store volatile i8 -66, ptr %120, align 1, !dbg !2191
  %136 = load i32, ptr %10, align 4, !dbg !2192
  %137 = add i32 %136, 1, !dbg !2192
  store i32 %137, ptr %10, align 4, !dbg !2192
    #dbg_declare(ptr %15, !2193, !DIExpression(), !2195)
  store i32 0, ptr %15, align 4, !dbg !2195
  br label %138, !dbg !2196

138:                                              ; preds = %180, %135
  %139 = load i32, ptr %15, align 4, !dbg !2197
  %140 = icmp ult i32 %139, 189, !dbg !2199
  br i1 %140, label %141, label %183, !dbg !2200

141:                                              ; preds = %138
  %142 = load ptr, ptr %6, align 4, !dbg !2201
  %143 = icmp ne ptr %142, null, !dbg !2203, !nosanitize !1830
  br i1 %143, label %146, label %144, !dbg !2203, !prof !1843, !nosanitize !1830

144:                                              ; preds = %141
  %145 = ptrtoint ptr %142 to i32, !dbg !2203, !nosanitize !1830
  call void @__ubsan_handle_type_mismatch_v1(ptr @26, i32 %145) #6, !dbg !2203, !nosanitize !1830
  br label %146, !dbg !2203, !nosanitize !1830

146:                                              ; preds = %144, %141
  %147 = load i8, ptr %142, align 1, !dbg !2203
  %148 = load ptr, ptr %12, align 4, !dbg !2204
  %149 = load i32, ptr %10, align 4, !dbg !2205
  %150 = load i32, ptr %15, align 4, !dbg !2206
  %151 = add i32 %149, %150, !dbg !2207
  %152 = getelementptr inbounds nuw i8, ptr %148, i32 %151, !dbg !2208
  %153 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %151), !dbg !2208, !nosanitize !1830
  %154 = extractvalue { i32, i1 } %153, 1, !dbg !2208, !nosanitize !1830
  %155 = or i1 %154, false, !dbg !2208, !nosanitize !1830
  %156 = extractvalue { i32, i1 } %153, 0, !dbg !2208, !nosanitize !1830
  %157 = ptrtoint ptr %148 to i32, !dbg !2208, !nosanitize !1830
  %158 = add i32 %157, %156, !dbg !2208, !nosanitize !1830
  %159 = icmp ne ptr %148, null, !dbg !2208, !nosanitize !1830
  %160 = icmp ne i32 %158, 0, !dbg !2208, !nosanitize !1830
  %161 = icmp eq i1 %159, %160, !dbg !2208, !nosanitize !1830
  %162 = xor i1 %155, true, !dbg !2208, !nosanitize !1830
  %163 = icmp uge i32 %158, %157, !dbg !2208, !nosanitize !1830
  %164 = and i1 %163, %162, !dbg !2208, !nosanitize !1830
  %165 = and i1 %161, %164, !dbg !2208, !nosanitize !1830
  br i1 %165, label %167, label %166, !dbg !2208, !prof !1843, !nosanitize !1830

166:                                              ; preds = %146
  call void @__ubsan_handle_pointer_overflow(ptr @27, i32 %157, i32 %158) #6, !dbg !2208, !nosanitize !1830
  br label %167, !dbg !2208, !nosanitize !1830

167:                                              ; preds = %166, %146
  store volatile i8 %147, ptr %152, align 1, !dbg !2208
  %168 = load ptr, ptr %6, align 4, !dbg !2209
  %169 = getelementptr inbounds nuw i8, ptr %168, i32 1, !dbg !2209
  %170 = ptrtoint ptr %168 to i32, !dbg !2209, !nosanitize !1830
  %171 = add i32 %170, 1, !dbg !2209, !nosanitize !1830
  %172 = icmp ne ptr %168, null, !dbg !2209, !nosanitize !1830
  %173 = icmp ne i32 %171, 0, !dbg !2209, !nosanitize !1830
  %174 = icmp eq i1 %172, %173, !dbg !2209, !nosanitize !1830
  %175 = icmp uge i32 %171, %170, !dbg !2209, !nosanitize !1830
  %176 = and i1 %175, true, !dbg !2209, !nosanitize !1830
  %177 = and i1 %174, %176, !dbg !2209, !nosanitize !1830
  br i1 %177, label %179, label %178, !dbg !2209, !prof !1843, !nosanitize !1830

178:                                              ; preds = %167
  call void @__ubsan_handle_pointer_overflow(ptr @28, i32 %170, i32 %171) #6, !dbg !2209, !nosanitize !1830
  br label %179, !dbg !2209, !nosanitize !1830

179:                                              ; preds = %178, %167
  store ptr %169, ptr %6, align 4, !dbg !2209
  br label %180, !dbg !2210

180:                                              ; preds = %179
  %181 = load i32, ptr %15, align 4, !dbg !2211
  %182 = add i32 %181, 1, !dbg !2211
  store i32 %182, ptr %15, align 4, !dbg !2211
  br label %138, !dbg !2212, !llvm.loop !2213

183:                                              ; preds = %138
  %184 = load ptr, ptr %12, align 4, !dbg !2215
  %185 = load i32, ptr %10, align 4, !dbg !2216
  %186 = add i32 %185, 190, !dbg !2217
  %187 = sub i32 %186, 1, !dbg !2218
  %188 = getelementptr inbounds nuw i8, ptr %184, i32 %187, !dbg !2219
  %189 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %187), !dbg !2219, !nosanitize !1830
  %190 = extractvalue { i32, i1 } %189, 1, !dbg !2219, !nosanitize !1830
  %191 = or i1 %190, false, !dbg !2219, !nosanitize !1830
  %192 = extractvalue { i32, i1 } %189, 0, !dbg !2219, !nosanitize !1830
  %193 = ptrtoint ptr %184 to i32, !dbg !2219, !nosanitize !1830
  %194 = add i32 %193, %192, !dbg !2219, !nosanitize !1830
  %195 = icmp ne ptr %184, null, !dbg !2219, !nosanitize !1830
  %196 = icmp ne i32 %194, 0, !dbg !2219, !nosanitize !1830
  %197 = icmp eq i1 %195, %196, !dbg !2219, !nosanitize !1830
  %198 = xor i1 %191, true, !dbg !2219, !nosanitize !1830
  %199 = icmp uge i32 %194, %193, !dbg !2219, !nosanitize !1830
  %200 = and i1 %199, %198, !dbg !2219, !nosanitize !1830
  %201 = and i1 %197, %200, !dbg !2219, !nosanitize !1830
  br i1 %201, label %203, label %202, !dbg !2219, !prof !1843, !nosanitize !1830

202:                                              ; preds = %183
  call void @__ubsan_handle_pointer_overflow(ptr @29, i32 %193, i32 %194) #6, !dbg !2219, !nosanitize !1830
  br label %203, !dbg !2219, !nosanitize !1830

203:                                              ; preds = %202, %183
  store volatile i8 0, ptr %188, align 1, !dbg !2219
  %204 = load i32, ptr %10, align 4, !dbg !2220
  %205 = add i32 %204, 190, !dbg !2220
  store i32 %205, ptr %10, align 4, !dbg !2220
  %206 = load i32, ptr %10, align 4, !dbg !2221
  %207 = load ptr, ptr %4, align 4, !dbg !2222
  %208 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %207, i32 0, i32 0, !dbg !2223
  %209 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %208, i32 0, i32 0, !dbg !2224
  store volatile i32 %206, ptr %209, align 1, !dbg !2225
  br label %210, !dbg !2226

210:                                              ; preds = %227, %203
  %211 = load ptr, ptr %4, align 4, !dbg !2227
  %212 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %211, i32 0, i32 0, !dbg !2228
  %213 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %212, i32 0, i32 1, !dbg !2229
  %214 = load volatile i32, ptr %213, align 1, !dbg !2229
  %215 = load ptr, ptr %4, align 4, !dbg !2230
  %216 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %215, i32 0, i32 0, !dbg !2231
  %217 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %216, i32 0, i32 0, !dbg !2232
  %218 = load volatile i32, ptr %217, align 1, !dbg !2232
  %219 = icmp ult i32 %214, %218, !dbg !2233
  br i1 %219, label %220, label %228, !dbg !2226

220:                                              ; preds = %210
  %221 = load ptr, ptr %4, align 4, !dbg !2234
  %222 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %221, i32 0, i32 0, !dbg !2237
  %223 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %222, i32 0, i32 0, !dbg !2238
  %224 = load volatile i32, ptr %223, align 1, !dbg !2238
  %225 = icmp eq i32 %224, -117901064, !dbg !2239
  br i1 %225, label %226, label %227, !dbg !2239

226:                                              ; preds = %220
  br label %343, !dbg !2240

227:                                              ; preds = %220
  br label %210, !dbg !2226, !llvm.loop !2242

228:                                              ; preds = %210
  store i32 0, ptr %10, align 4, !dbg !2244
  %229 = load i32, ptr %13, align 4, !dbg !2245
  %230 = add i32 %229, 1, !dbg !2245
  store i32 %230, ptr %13, align 4, !dbg !2245
  %231 = load ptr, ptr %4, align 4, !dbg !2246
  %232 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %231, i32 0, i32 0, !dbg !2247
  %233 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %232, i32 0, i32 1, !dbg !2248
  store volatile i32 0, ptr %233, align 1, !dbg !2249
  br label %91, !dbg !2177, !llvm.loop !2250

234:                                              ; preds = %91
  %235 = load i32, ptr %13, align 4, !dbg !2252
  store i32 %235, ptr %5, align 4, !dbg !2253
  br label %236, !dbg !2254

236:                                              ; preds = %234, %77
  br label %237, !dbg !2255

237:                                              ; preds = %236, %45
    #dbg_declare(ptr %16, !2256, !DIExpression(), !2257)
  %238 = load ptr, ptr %4, align 4, !dbg !2258
  %239 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %238, i32 0, i32 1, !dbg !2259
  %240 = getelementptr inbounds [192 x i8], ptr %239, i32 0, i32 0, !dbg !2258
  store ptr %240, ptr %16, align 4, !dbg !2257
  %241 = load i8, ptr %7, align 1, !dbg !2260
  %242 = load ptr, ptr %16, align 4, !dbg !2261
  %243 = load i32, ptr %10, align 4, !dbg !2262
  %244 = getelementptr inbounds nuw i8, ptr %242, i32 %243, !dbg !2263
  %245 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %243), !dbg !2263, !nosanitize !1830
  %246 = extractvalue { i32, i1 } %245, 1, !dbg !2263, !nosanitize !1830
  %247 = or i1 %246, false, !dbg !2263, !nosanitize !1830
  %248 = extractvalue { i32, i1 } %245, 0, !dbg !2263, !nosanitize !1830
  %249 = ptrtoint ptr %242 to i32, !dbg !2263, !nosanitize !1830
  %250 = add i32 %249, %248, !dbg !2263, !nosanitize !1830
  %251 = icmp ne ptr %242, null, !dbg !2263, !nosanitize !1830
  %252 = icmp ne i32 %250, 0, !dbg !2263, !nosanitize !1830
  %253 = icmp eq i1 %251, %252, !dbg !2263, !nosanitize !1830
  %254 = xor i1 %247, true, !dbg !2263, !nosanitize !1830
  %255 = icmp uge i32 %250, %249, !dbg !2263, !nosanitize !1830
  %256 = and i1 %255, %254, !dbg !2263, !nosanitize !1830
  %257 = and i1 %253, %256, !dbg !2263, !nosanitize !1830
  br i1 %257, label %259, label %258, !dbg !2263, !prof !1843, !nosanitize !1830

258:                                              ; preds = %237
  call void @__ubsan_handle_pointer_overflow(ptr @30, i32 %249, i32 %250) #6, !dbg !2263, !nosanitize !1830
  br label %259, !dbg !2263, !nosanitize !1830

259:                                              ; preds = %258, %237
  store volatile i8 %241, ptr %244, align 1, !dbg !2263
  %260 = load i32, ptr %10, align 4, !dbg !2264
  %261 = add i32 %260, 1, !dbg !2264
  store i32 %261, ptr %10, align 4, !dbg !2264
  %262 = load i32, ptr %5, align 4, !dbg !2265
  %263 = trunc i32 %262 to i8, !dbg !2265
  %264 = load ptr, ptr %16, align 4, !dbg !2266
  %265 = load i32, ptr %10, align 4, !dbg !2267
  %266 = getelementptr inbounds nuw i8, ptr %264, i32 %265, !dbg !2268
  %267 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %265), !dbg !2268, !nosanitize !1830
  %268 = extractvalue { i32, i1 } %267, 1, !dbg !2268, !nosanitize !1830
  %269 = or i1 %268, false, !dbg !2268, !nosanitize !1830
  %270 = extractvalue { i32, i1 } %267, 0, !dbg !2268, !nosanitize !1830
  %271 = ptrtoint ptr %264 to i32, !dbg !2268, !nosanitize !1830
  %272 = add i32 %271, %270, !dbg !2268, !nosanitize !1830
  %273 = icmp ne ptr %264, null, !dbg !2268, !nosanitize !1830
  %274 = icmp ne i32 %272, 0, !dbg !2268, !nosanitize !1830
  %275 = icmp eq i1 %273, %274, !dbg !2268, !nosanitize !1830
  %276 = xor i1 %269, true, !dbg !2268, !nosanitize !1830
  %277 = icmp uge i32 %272, %271, !dbg !2268, !nosanitize !1830
  %278 = and i1 %277, %276, !dbg !2268, !nosanitize !1830
  %279 = and i1 %275, %278, !dbg !2268, !nosanitize !1830
  br i1 %279, label %281, label %280, !dbg !2268, !prof !1843, !nosanitize !1830

280:                                              ; preds = %259
  call void @__ubsan_handle_pointer_overflow(ptr @31, i32 %271, i32 %272) #6, !dbg !2268, !nosanitize !1830
  br label %281, !dbg !2268, !nosanitize !1830

281:                                              ; preds = %280, %259
  store volatile i8 %263, ptr %266, align 1, !dbg !2268
  %282 = load i32, ptr %10, align 4, !dbg !2269
  %283 = add i32 %282, 1, !dbg !2269
  store i32 %283, ptr %10, align 4, !dbg !2269
    #dbg_declare(ptr %17, !2270, !DIExpression(), !2272)
  store i32 0, ptr %17, align 4, !dbg !2272
  br label %284, !dbg !2273

284:                                              ; preds = %332, %281
  %285 = load i32, ptr %17, align 4, !dbg !2274
  %286 = load i32, ptr %5, align 4, !dbg !2276
  %287 = icmp ult i32 %285, %286, !dbg !2277
  br i1 %287, label %288, label %335, !dbg !2278

288:                                              ; preds = %284
  %289 = load ptr, ptr %6, align 4, !dbg !2279
  %290 = load i32, ptr %17, align 4, !dbg !2281
  %291 = getelementptr inbounds nuw i8, ptr %289, i32 %290, !dbg !2279
  %292 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %290), !dbg !2279, !nosanitize !1830
  %293 = extractvalue { i32, i1 } %292, 1, !dbg !2279, !nosanitize !1830
  %294 = or i1 %293, false, !dbg !2279, !nosanitize !1830
  %295 = extractvalue { i32, i1 } %292, 0, !dbg !2279, !nosanitize !1830
  %296 = ptrtoint ptr %289 to i32, !dbg !2279, !nosanitize !1830
  %297 = add i32 %296, %295, !dbg !2279, !nosanitize !1830
  %298 = icmp ne ptr %289, null, !dbg !2279, !nosanitize !1830
  %299 = icmp ne i32 %297, 0, !dbg !2279, !nosanitize !1830
  %300 = icmp eq i1 %298, %299, !dbg !2279, !nosanitize !1830
  %301 = xor i1 %294, true, !dbg !2279, !nosanitize !1830
  %302 = icmp uge i32 %297, %296, !dbg !2279, !nosanitize !1830
  %303 = and i1 %302, %301, !dbg !2279, !nosanitize !1830
  %304 = and i1 %300, %303, !dbg !2279, !nosanitize !1830
  br i1 %304, label %306, label %305, !dbg !2279, !prof !1843, !nosanitize !1830

305:                                              ; preds = %288
  call void @__ubsan_handle_pointer_overflow(ptr @32, i32 %296, i32 %297) #6, !dbg !2279, !nosanitize !1830
  br label %306, !dbg !2279, !nosanitize !1830

306:                                              ; preds = %305, %288
  %307 = icmp ne ptr %291, null, !dbg !2279, !nosanitize !1830
  br i1 %307, label %310, label %308, !dbg !2279, !prof !1843, !nosanitize !1830

308:                                              ; preds = %306
  %309 = ptrtoint ptr %291 to i32, !dbg !2279, !nosanitize !1830
  call void @__ubsan_handle_type_mismatch_v1(ptr @33, i32 %309) #6, !dbg !2279, !nosanitize !1830
  br label %310, !dbg !2279, !nosanitize !1830

310:                                              ; preds = %308, %306
  %311 = load i8, ptr %291, align 1, !dbg !2279
  %312 = load ptr, ptr %16, align 4, !dbg !2282
  %313 = load i32, ptr %10, align 4, !dbg !2283
  %314 = load i32, ptr %17, align 4, !dbg !2284
  %315 = add i32 %313, %314, !dbg !2285
  %316 = getelementptr inbounds nuw i8, ptr %312, i32 %315, !dbg !2286
  %317 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %315), !dbg !2286, !nosanitize !1830
  %318 = extractvalue { i32, i1 } %317, 1, !dbg !2286, !nosanitize !1830
  %319 = or i1 %318, false, !dbg !2286, !nosanitize !1830
  %320 = extractvalue { i32, i1 } %317, 0, !dbg !2286, !nosanitize !1830
  %321 = ptrtoint ptr %312 to i32, !dbg !2286, !nosanitize !1830
  %322 = add i32 %321, %320, !dbg !2286, !nosanitize !1830
  %323 = icmp ne ptr %312, null, !dbg !2286, !nosanitize !1830
  %324 = icmp ne i32 %322, 0, !dbg !2286, !nosanitize !1830
  %325 = icmp eq i1 %323, %324, !dbg !2286, !nosanitize !1830
  %326 = xor i1 %319, true, !dbg !2286, !nosanitize !1830
  %327 = icmp uge i32 %322, %321, !dbg !2286, !nosanitize !1830
  %328 = and i1 %327, %326, !dbg !2286, !nosanitize !1830
  %329 = and i1 %325, %328, !dbg !2286, !nosanitize !1830
  br i1 %329, label %331, label %330, !dbg !2286, !prof !1843, !nosanitize !1830

330:                                              ; preds = %310
  call void @__ubsan_handle_pointer_overflow(ptr @34, i32 %321, i32 %322) #6, !dbg !2286, !nosanitize !1830
  br label %331, !dbg !2286, !nosanitize !1830

331:                                              ; preds = %330, %310
  store volatile i8 %311, ptr %316, align 1, !dbg !2286
  br label %332, !dbg !2287

332:                                              ; preds = %331
  %333 = load i32, ptr %17, align 4, !dbg !2288
  %334 = add i32 %333, 1, !dbg !2288
  store i32 %334, ptr %17, align 4, !dbg !2288
  br label %284, !dbg !2289, !llvm.loop !2290

335:                                              ; preds = %284
  %336 = load i32, ptr %5, align 4, !dbg !2292
  %337 = load i32, ptr %10, align 4, !dbg !2293
  %338 = add i32 %337, %336, !dbg !2293
  store i32 %338, ptr %10, align 4, !dbg !2293
  %339 = load i32, ptr %10, align 4, !dbg !2294
  %340 = load ptr, ptr %4, align 4, !dbg !2295
  %341 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %340, i32 0, i32 0, !dbg !2296
  %342 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %341, i32 0, i32 0, !dbg !2297
  store volatile i32 %339, ptr %342, align 1, !dbg !2298
  br label %343, !dbg !2299

343:                                              ; preds = %335, %226, %75, %24
  ret void, !dbg !2299
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef ptr @_Z22get_debug_print_bufferv() #3 comdat !dbg !2300 {
  %1 = icmp ne ptr inttoptr (i32 16 to ptr), null, !dbg !2304, !nosanitize !1830
  %2 = and i32 ptrtoint (ptr inttoptr (i32 16 to ptr) to i32), 15, !dbg !2304, !nosanitize !1830
  %3 = icmp eq i32 %2, 0, !dbg !2304, !nosanitize !1830
  %4 = and i1 %1, %3, !dbg !2304, !nosanitize !1830
  br i1 %4, label %6, label %5, !dbg !2304, !prof !1843, !nosanitize !1830

5:                                                ; preds = %0
  call void @__ubsan_handle_type_mismatch_v1(ptr @52, i32 ptrtoint (ptr inttoptr (i32 16 to ptr) to i32)) #6, !dbg !2304, !nosanitize !1830
  br label %6, !dbg !2304, !nosanitize !1830

6:                                                ; preds = %5, %0
  %7 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2305, !nosanitize !1830
  %8 = and i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), 3, !dbg !2305, !nosanitize !1830
  %9 = icmp eq i32 %8, 0, !dbg !2305, !nosanitize !1830
  %10 = and i1 %7, %9, !dbg !2305, !nosanitize !1830
  br i1 %10, label %12, label %11, !dbg !2305, !prof !1843, !nosanitize !1830

11:                                               ; preds = %6
  call void @__ubsan_handle_type_mismatch_v1(ptr @54, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32)) #6, !dbg !2305, !nosanitize !1830
  br label %12, !dbg !2305, !nosanitize !1830

12:                                               ; preds = %11, %6
  %13 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2305, !nosanitize !1830
  %14 = and i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), 3, !dbg !2305, !nosanitize !1830
  %15 = icmp eq i32 %14, 0, !dbg !2305, !nosanitize !1830
  %16 = and i1 %13, %15, !dbg !2305, !nosanitize !1830
  br i1 %16, label %18, label %17, !dbg !2305, !prof !1843, !nosanitize !1830

17:                                               ; preds = %12
  call void @__ubsan_handle_type_mismatch_v1(ptr @56, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32)) #6, !dbg !2305, !nosanitize !1830
  br label %18, !dbg !2305, !nosanitize !1830

18:                                               ; preds = %17, %12
  %19 = icmp ule i32 1, 5, !dbg !2306, !nosanitize !1830
  br i1 %19, label %21, label %20, !dbg !2306, !prof !1843, !nosanitize !1830

20:                                               ; preds = %18
  call void @__ubsan_handle_out_of_bounds(ptr @58, i32 1) #6, !dbg !2306, !nosanitize !1830
  br label %21, !dbg !2306, !nosanitize !1830

21:                                               ; preds = %20, %18
  %22 = getelementptr inbounds nuw [5 x %struct.DebugPrintMemLayout], ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), i32 0, i32 1, !dbg !2306
  %23 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 204, i32 1), !dbg !2306, !nosanitize !1830
  %24 = extractvalue { i32, i1 } %23, 1, !dbg !2306, !nosanitize !1830
  %25 = or i1 %24, false, !dbg !2306, !nosanitize !1830
  %26 = extractvalue { i32, i1 } %23, 0, !dbg !2306, !nosanitize !1830
  %27 = add i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), %26, !dbg !2306, !nosanitize !1830
  %28 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2306, !nosanitize !1830
  %29 = icmp ne i32 %27, 0, !dbg !2306, !nosanitize !1830
  %30 = icmp eq i1 %28, %29, !dbg !2306, !nosanitize !1830
  %31 = xor i1 %25, true, !dbg !2306, !nosanitize !1830
  %32 = icmp uge i32 %27, ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), !dbg !2306, !nosanitize !1830
  %33 = and i1 %32, %31, !dbg !2306, !nosanitize !1830
  %34 = and i1 %30, %33, !dbg !2306, !nosanitize !1830
  br i1 %34, label %36, label %35, !dbg !2306, !prof !1843, !nosanitize !1830

35:                                               ; preds = %21
  call void @__ubsan_handle_pointer_overflow(ptr @59, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), i32 %27) #6, !dbg !2306, !nosanitize !1830
  br label %36, !dbg !2306, !nosanitize !1830

36:                                               ; preds = %35, %21
  ret ptr %22, !dbg !2307
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIPKcE12DebugPrinterS2_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef %1) #0 comdat !dbg !2308 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2311, !DIExpression(), !2312)
  store ptr %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2313, !DIExpression(), !2314)
  ret void, !dbg !2315
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4ENDLE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.ENDL) align 4 %1) #0 comdat !dbg !2316 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2319, !DIExpression(), !2320)
    #dbg_declare(ptr %1, !2321, !DIExpression(), !2322)
  ret void, !dbg !2323
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4SETWE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.SETW) align 4 %1) #0 comdat !dbg !2324 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2327, !DIExpression(), !2328)
    #dbg_declare(ptr %1, !2329, !DIExpression(), !2330)
  ret void, !dbg !2331
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIhE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef zeroext %1) #0 comdat !dbg !2332 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2335, !DIExpression(), !2336)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2337, !DIExpression(), !2338)
  ret void, !dbg !2339
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsItE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i16 noundef zeroext %1) #0 comdat !dbg !2340 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2343, !DIExpression(), !2344)
  store i16 %1, ptr %5, align 2
    #dbg_declare(ptr %5, !2345, !DIExpression(), !2346)
  ret void, !dbg !2347
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIjE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i32 noundef %1) #0 comdat !dbg !2348 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2351, !DIExpression(), !2352)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2353, !DIExpression(), !2354)
  ret void, !dbg !2355
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIyE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i64 noundef %1) #0 comdat !dbg !2356 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2359, !DIExpression(), !2360)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !2361, !DIExpression(), !2362)
  ret void, !dbg !2363
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIaE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef signext %1) #0 comdat !dbg !2364 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2367, !DIExpression(), !2368)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2369, !DIExpression(), !2370)
  ret void, !dbg !2371
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIsE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i16 noundef signext %1) #0 comdat !dbg !2372 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2375, !DIExpression(), !2376)
  store i16 %1, ptr %5, align 2
    #dbg_declare(ptr %5, !2377, !DIExpression(), !2378)
  ret void, !dbg !2379
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIiE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i32 noundef %1) #0 comdat !dbg !2380 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2383, !DIExpression(), !2384)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2385, !DIExpression(), !2386)
  ret void, !dbg !2387
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIxE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i64 noundef %1) #0 comdat !dbg !2388 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2391, !DIExpression(), !2392)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !2393, !DIExpression(), !2394)
  ret void, !dbg !2395
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIfE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, float noundef %1) #0 comdat !dbg !2396 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca float, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2399, !DIExpression(), !2400)
  store float %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2401, !DIExpression(), !2402)
  ret void, !dbg !2403
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIcE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef signext %1) #0 comdat !dbg !2404 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2407, !DIExpression(), !2408)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2409, !DIExpression(), !2410)
  ret void, !dbg !2411
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI5FIXEDE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.FIXED) align 4 %1) #0 comdat !dbg !2412 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2415, !DIExpression(), !2416)
    #dbg_declare(ptr %1, !2417, !DIExpression(), !2418)
  ret void, !dbg !2419
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI12DEFAULTFLOATE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.DEFAULTFLOAT) align 4 %1) #0 comdat !dbg !2420 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2423, !DIExpression(), !2424)
    #dbg_declare(ptr %1, !2425, !DIExpression(), !2426)
  ret void, !dbg !2427
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3HEXE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.HEX) align 4 %1) #0 comdat !dbg !2428 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2431, !DIExpression(), !2432)
    #dbg_declare(ptr %1, !2433, !DIExpression(), !2434)
  ret void, !dbg !2435
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3OCTE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.OCT) align 4 %1) #0 comdat !dbg !2436 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2439, !DIExpression(), !2440)
    #dbg_declare(ptr %1, !2441, !DIExpression(), !2442)
  ret void, !dbg !2443
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3DECE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.DEC) align 4 %1) #0 comdat !dbg !2444 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2447, !DIExpression(), !2448)
    #dbg_declare(ptr %1, !2449, !DIExpression(), !2450)
  ret void, !dbg !2451
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI12SETPRECISIONE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.SETPRECISION) align 4 %1) #0 comdat !dbg !2452 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2455, !DIExpression(), !2456)
    #dbg_declare(ptr %1, !2457, !DIExpression(), !2458)
  ret void, !dbg !2459
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4BF16E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.BF16) align 4 %1) #0 comdat !dbg !2460 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2463, !DIExpression(), !2464)
    #dbg_declare(ptr %1, !2465, !DIExpression(), !2466)
  ret void, !dbg !2467
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3F32E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.F32) align 4 %1) #0 comdat !dbg !2468 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2471, !DIExpression(), !2472)
    #dbg_declare(ptr %1, !2473, !DIExpression(), !2474)
  ret void, !dbg !2475
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3U32E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.U32) align 4 %1) #0 comdat !dbg !2476 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2479, !DIExpression(), !2480)
    #dbg_declare(ptr %1, !2481, !DIExpression(), !2482)
  ret void, !dbg !2483
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9TileSliceILi64EEEhv() #0 !dbg !2484 {
  ret i8 20, !dbg !2489
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9TileSliceILi128EEEhv() #0 !dbg !2490 {
  ret i8 20, !dbg !2494
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI9TileSliceILi64EEE12DebugPrinterS2_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.TileSlice) align 4 %1) #0 comdat !dbg !2495 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2498, !DIExpression(), !2499)
    #dbg_declare(ptr %1, !2500, !DIExpression(), !2501)
  ret void, !dbg !2502
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_Z17get_dram_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #3 !dbg !2503 {
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
    #dbg_declare(ptr %17, !2506, !DIExpression(), !2507)
  store i32 %1, ptr %18, align 4
    #dbg_declare(ptr %18, !2508, !DIExpression(), !2509)
  store i32 %2, ptr %19, align 4
    #dbg_declare(ptr %19, !2510, !DIExpression(), !2511)
  store i32 %3, ptr %20, align 4
    #dbg_declare(ptr %20, !2512, !DIExpression(), !2513)
  store i8 %4, ptr %21, align 1
    #dbg_declare(ptr %21, !2514, !DIExpression(), !2515)
    #dbg_declare(ptr %22, !2516, !DIExpression(), !2517)
  %27 = load i32, ptr %17, align 4, !dbg !2518
  store i32 %27, ptr %16, align 4
    #dbg_declare(ptr %16, !2519, !DIExpression(), !2524)
  %28 = load i32, ptr %16, align 4, !dbg !2526
  store i32 %28, ptr %7, align 4
    #dbg_declare(ptr %7, !2529, !DIExpression(), !2534)
  %29 = load i32, ptr %7, align 4, !dbg !2536
  store i32 %29, ptr %6, align 4
    #dbg_declare(ptr %6, !2540, !DIExpression(), !2542)
  %30 = load i32, ptr %6, align 4, !dbg !2544
  %31 = zext i32 %30 to i64, !dbg !2544
  %32 = mul i64 %31, 2863311531, !dbg !2545
  %33 = lshr i64 %32, 32, !dbg !2546
  %34 = lshr i64 %33, 3, !dbg !2547
  %35 = trunc i64 %34 to i32, !dbg !2548
  store i32 %35, ptr %22, align 4, !dbg !2517
    #dbg_declare(ptr %23, !2549, !DIExpression(), !2550)
  %36 = load i32, ptr %17, align 4, !dbg !2551
  %37 = load i32, ptr %22, align 4, !dbg !2552
  store i32 %36, ptr %14, align 4
    #dbg_declare(ptr %14, !2553, !DIExpression(), !2557)
  store i32 %37, ptr %15, align 4
    #dbg_declare(ptr %15, !2559, !DIExpression(), !2560)
  %38 = load i32, ptr %14, align 4, !dbg !2561
  %39 = load i32, ptr %15, align 4, !dbg !2564
  %40 = mul i32 %39, 12, !dbg !2565
  %41 = sub i32 %38, %40, !dbg !2566
  store i32 %41, ptr %23, align 4, !dbg !2550
    #dbg_declare(ptr %24, !2567, !DIExpression(), !2568)
  %42 = load i32, ptr %22, align 4, !dbg !2569
  %43 = load i32, ptr %18, align 4, !dbg !2570
  store i32 %43, ptr %12, align 4
    #dbg_declare(ptr %12, !2571, !DIExpression(), !2574)
  store i32 32, ptr %13, align 4
    #dbg_declare(ptr %13, !2576, !DIExpression(), !2577)
  %44 = load i32, ptr %12, align 4, !dbg !2578
  %45 = sub i32 %44, 1, !dbg !2579
  %46 = load i32, ptr %13, align 4, !dbg !2580
  %47 = sub i32 %46, 1, !dbg !2581
  %48 = or i32 %45, %47, !dbg !2582
  %49 = add i32 %48, 1, !dbg !2583
  %50 = mul i32 %42, %49, !dbg !2584
  %51 = load i32, ptr %19, align 4, !dbg !2585
  %52 = add i32 %50, %51, !dbg !2586
  %53 = load i32, ptr %20, align 4, !dbg !2587
  %54 = add i32 %52, %53, !dbg !2588
  %55 = load i32, ptr %23, align 4, !dbg !2589
  %56 = icmp ult i32 %55, 12, !dbg !2590, !nosanitize !1830
  br i1 %56, label %58, label %57, !dbg !2590, !prof !1843, !nosanitize !1830

57:                                               ; preds = %5
  call void @__ubsan_handle_out_of_bounds(ptr @36, i32 %55) #6, !dbg !2590, !nosanitize !1830
  br label %58, !dbg !2590, !nosanitize !1830

58:                                               ; preds = %57, %5
  %59 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %55, !dbg !2590
  %60 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %55), !dbg !2590, !nosanitize !1830
  %61 = extractvalue { i32, i1 } %60, 1, !dbg !2590, !nosanitize !1830
  %62 = or i1 %61, false, !dbg !2590, !nosanitize !1830
  %63 = extractvalue { i32, i1 } %60, 0, !dbg !2590, !nosanitize !1830
  %64 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %63, !dbg !2590, !nosanitize !1830
  %65 = icmp ne i32 %64, 0, !dbg !2590, !nosanitize !1830
  %66 = icmp eq i1 true, %65, !dbg !2590, !nosanitize !1830
  %67 = xor i1 %62, true, !dbg !2590, !nosanitize !1830
  %68 = icmp uge i32 %64, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2590, !nosanitize !1830
  %69 = and i1 %68, %67, !dbg !2590, !nosanitize !1830
  %70 = and i1 %66, %69, !dbg !2590, !nosanitize !1830
  br i1 %70, label %72, label %71, !dbg !2590, !prof !1843, !nosanitize !1830

71:                                               ; preds = %58
  call void @__ubsan_handle_pointer_overflow(ptr @37, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %64) #6, !dbg !2590, !nosanitize !1830
  br label %72, !dbg !2590, !nosanitize !1830

72:                                               ; preds = %71, %58
  %73 = icmp ne ptr %59, null, !dbg !2590, !nosanitize !1830
  %74 = ptrtoint ptr %59 to i32, !dbg !2590, !nosanitize !1830
  %75 = and i32 %74, 3, !dbg !2590, !nosanitize !1830
  %76 = icmp eq i32 %75, 0, !dbg !2590, !nosanitize !1830
  %77 = and i1 %73, %76, !dbg !2590, !nosanitize !1830
  br i1 %77, label %79, label %78, !dbg !2590, !prof !1843, !nosanitize !1830

78:                                               ; preds = %72
  call void @__ubsan_handle_type_mismatch_v1(ptr @39, i32 %74) #6, !dbg !2590, !nosanitize !1830
  br label %79, !dbg !2590, !nosanitize !1830

79:                                               ; preds = %78, %72
  %80 = load i32, ptr %59, align 4, !dbg !2590
  %81 = add i32 %54, %80, !dbg !2591
  store i32 %81, ptr %24, align 4, !dbg !2568
    #dbg_declare(ptr %25, !2592, !DIExpression(), !2593)
  %82 = load i32, ptr %23, align 4, !dbg !2594
  %83 = load i8, ptr %21, align 1, !dbg !2595
  store i32 %82, ptr %10, align 4
    #dbg_declare(ptr %10, !2596, !DIExpression(), !2600)
  store i8 %83, ptr %11, align 1
    #dbg_declare(ptr %11, !2602, !DIExpression(), !2603)
  %84 = load i8, ptr %11, align 1, !dbg !2604
  %85 = zext i8 %84 to i32, !dbg !2607, !nosanitize !1830
  %86 = icmp ult i32 %85, 2, !dbg !2607, !nosanitize !1830
  br i1 %86, label %88, label %87, !dbg !2607, !prof !1843, !nosanitize !1830

87:                                               ; preds = %79
  call void @__ubsan_handle_out_of_bounds(ptr @96, i32 %85) #6, !dbg !2607, !nosanitize !1830
  br label %88, !dbg !2607, !nosanitize !1830

88:                                               ; preds = %87, %79
  %89 = zext i8 %84 to i32, !dbg !2607
  %90 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %89, !dbg !2607
  %91 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %89), !dbg !2607, !nosanitize !1830
  %92 = extractvalue { i32, i1 } %91, 1, !dbg !2607, !nosanitize !1830
  %93 = extractvalue { i32, i1 } %91, 0, !dbg !2607, !nosanitize !1830
  %94 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %93, !dbg !2607, !nosanitize !1830
  %95 = icmp ne i32 %94, 0, !dbg !2607, !nosanitize !1830
  %96 = xor i1 %92, true, !dbg !2607, !nosanitize !1830
  %97 = icmp uge i32 %94, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !2607, !nosanitize !1830
  %98 = and i1 %97, %96, !dbg !2607, !nosanitize !1830
  br i1 %98, label %100, label %99, !dbg !2607, !prof !1843, !nosanitize !1830

99:                                               ; preds = %88
  call void @__ubsan_handle_pointer_overflow(ptr @97, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %94) #6, !dbg !2607, !nosanitize !1830
  br label %100, !dbg !2607, !nosanitize !1830

100:                                              ; preds = %99, %88
  %101 = load i32, ptr %10, align 4, !dbg !2608
  %102 = icmp ult i32 %101, 12, !dbg !2607, !nosanitize !1830
  br i1 %102, label %104, label %103, !dbg !2607, !prof !1843, !nosanitize !1830

103:                                              ; preds = %100
  call void @__ubsan_handle_out_of_bounds(ptr @99, i32 %101) #6, !dbg !2607, !nosanitize !1830
  br label %104, !dbg !2607, !nosanitize !1830

104:                                              ; preds = %103, %100
  %105 = getelementptr inbounds nuw [12 x i16], ptr %90, i32 0, i32 %101, !dbg !2607
  %106 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %101), !dbg !2607, !nosanitize !1830
  %107 = extractvalue { i32, i1 } %106, 1, !dbg !2607, !nosanitize !1830
  %108 = extractvalue { i32, i1 } %106, 0, !dbg !2607, !nosanitize !1830
  %109 = ptrtoint ptr %90 to i32, !dbg !2607, !nosanitize !1830
  %110 = add i32 %109, %108, !dbg !2607, !nosanitize !1830
  %111 = icmp ne i32 %110, 0, !dbg !2607, !nosanitize !1830
  %112 = xor i1 %107, true, !dbg !2607, !nosanitize !1830
  %113 = icmp uge i32 %110, %109, !dbg !2607, !nosanitize !1830
  %114 = and i1 %113, %112, !dbg !2607, !nosanitize !1830
  br i1 %114, label %116, label %115, !dbg !2607, !prof !1843, !nosanitize !1830

115:                                              ; preds = %104
  call void @__ubsan_handle_pointer_overflow(ptr @100, i32 %109, i32 %110) #6, !dbg !2607, !nosanitize !1830
  br label %116, !dbg !2607, !nosanitize !1830

116:                                              ; preds = %115, %104
  %117 = ptrtoint ptr %105 to i32, !dbg !2607, !nosanitize !1830
  %118 = and i32 %117, 1, !dbg !2607, !nosanitize !1830
  %119 = icmp eq i32 %118, 0, !dbg !2607, !nosanitize !1830
  br i1 %119, label %121, label %120, !dbg !2607, !prof !1843, !nosanitize !1830

120:                                              ; preds = %116
  call void @__ubsan_handle_type_mismatch_v1(ptr @102, i32 %117) #6, !dbg !2607, !nosanitize !1830
  br label %121, !dbg !2607, !nosanitize !1830

121:                                              ; preds = %116, %120
  %122 = load i16, ptr %105, align 2, !dbg !2607
  %123 = zext i16 %122 to i32, !dbg !2607
  store i32 %123, ptr %25, align 4, !dbg !2593
    #dbg_declare(ptr %26, !2609, !DIExpression(), !2610)
  %124 = load i32, ptr %25, align 4, !dbg !2611
  %125 = load i32, ptr %24, align 4, !dbg !2612
  store i32 %124, ptr %8, align 4
    #dbg_declare(ptr %8, !2613, !DIExpression(), !2617)
  store i32 %125, ptr %9, align 4
    #dbg_declare(ptr %9, !2619, !DIExpression(), !2620)
  %126 = load i32, ptr %8, align 4, !dbg !2621
  %127 = zext i32 %126 to i64, !dbg !2622
  %128 = shl i64 %127, 32, !dbg !2623
  %129 = load i32, ptr %9, align 4, !dbg !2624
  %130 = zext i32 %129 to i64, !dbg !2624
  %131 = or i64 %128, %130, !dbg !2625
  store i64 %131, ptr %26, align 8, !dbg !2610
  %132 = load i64, ptr %26, align 8, !dbg !2626
  ret i64 %132, !dbg !2627
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_out_of_bounds(ptr, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_Z15get_l1_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #3 !dbg !2628 {
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
    #dbg_declare(ptr %15, !2629, !DIExpression(), !2630)
  store i32 %1, ptr %16, align 4
    #dbg_declare(ptr %16, !2631, !DIExpression(), !2632)
  store i32 %2, ptr %17, align 4
    #dbg_declare(ptr %17, !2633, !DIExpression(), !2634)
  store i32 %3, ptr %18, align 4
    #dbg_declare(ptr %18, !2635, !DIExpression(), !2636)
  store i8 %4, ptr %19, align 1
    #dbg_declare(ptr %19, !2637, !DIExpression(), !2638)
    #dbg_declare(ptr %20, !2639, !DIExpression(), !2640)
  %25 = load i32, ptr %15, align 4, !dbg !2641
  store i32 %25, ptr %10, align 4
    #dbg_declare(ptr %10, !2642, !DIExpression(), !2646)
  %26 = load i32, ptr %10, align 4, !dbg !2648
  %27 = lshr i32 %26, 6, !dbg !2651
  store i32 %27, ptr %20, align 4, !dbg !2640
    #dbg_declare(ptr %21, !2652, !DIExpression(), !2653)
  %28 = load i32, ptr %15, align 4, !dbg !2654
  %29 = load i32, ptr %20, align 4, !dbg !2655
  store i32 %28, ptr %8, align 4
    #dbg_declare(ptr %8, !2656, !DIExpression(), !2658)
  store i32 %29, ptr %9, align 4
    #dbg_declare(ptr %9, !2660, !DIExpression(), !2661)
  %30 = load i32, ptr %8, align 4, !dbg !2662
  %31 = load i32, ptr %9, align 4, !dbg !2665
  %32 = mul i32 %31, 64, !dbg !2666
  %33 = sub i32 %30, %32, !dbg !2667
  store i32 %33, ptr %21, align 4, !dbg !2653
    #dbg_declare(ptr %22, !2668, !DIExpression(), !2669)
  %34 = load i32, ptr %20, align 4, !dbg !2670
  %35 = load i32, ptr %16, align 4, !dbg !2671
  store i32 %35, ptr %13, align 4
    #dbg_declare(ptr %13, !2571, !DIExpression(), !2672)
  store i32 16, ptr %14, align 4
    #dbg_declare(ptr %14, !2576, !DIExpression(), !2674)
  %36 = load i32, ptr %13, align 4, !dbg !2675
  %37 = sub i32 %36, 1, !dbg !2676
  %38 = load i32, ptr %14, align 4, !dbg !2677
  %39 = sub i32 %38, 1, !dbg !2678
  %40 = or i32 %37, %39, !dbg !2679
  %41 = add i32 %40, 1, !dbg !2680
  %42 = mul i32 %34, %41, !dbg !2681
  %43 = load i32, ptr %17, align 4, !dbg !2682
  %44 = add i32 %42, %43, !dbg !2683
  %45 = load i32, ptr %18, align 4, !dbg !2684
  %46 = add i32 %44, %45, !dbg !2685
  %47 = load i32, ptr %21, align 4, !dbg !2686
  %48 = icmp ult i32 %47, 12, !dbg !2687, !nosanitize !1830
  br i1 %48, label %50, label %49, !dbg !2687, !prof !1843, !nosanitize !1830

49:                                               ; preds = %5
  call void @__ubsan_handle_out_of_bounds(ptr @40, i32 %47) #6, !dbg !2687, !nosanitize !1830
  br label %50, !dbg !2687, !nosanitize !1830

50:                                               ; preds = %49, %5
  %51 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %47, !dbg !2687
  %52 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %47), !dbg !2687, !nosanitize !1830
  %53 = extractvalue { i32, i1 } %52, 1, !dbg !2687, !nosanitize !1830
  %54 = or i1 %53, false, !dbg !2687, !nosanitize !1830
  %55 = extractvalue { i32, i1 } %52, 0, !dbg !2687, !nosanitize !1830
  %56 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %55, !dbg !2687, !nosanitize !1830
  %57 = icmp ne i32 %56, 0, !dbg !2687, !nosanitize !1830
  %58 = icmp eq i1 true, %57, !dbg !2687, !nosanitize !1830
  %59 = xor i1 %54, true, !dbg !2687, !nosanitize !1830
  %60 = icmp uge i32 %56, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2687, !nosanitize !1830
  %61 = and i1 %60, %59, !dbg !2687, !nosanitize !1830
  %62 = and i1 %58, %61, !dbg !2687, !nosanitize !1830
  br i1 %62, label %64, label %63, !dbg !2687, !prof !1843, !nosanitize !1830

63:                                               ; preds = %50
  call void @__ubsan_handle_pointer_overflow(ptr @41, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %56) #6, !dbg !2687, !nosanitize !1830
  br label %64, !dbg !2687, !nosanitize !1830

64:                                               ; preds = %63, %50
  %65 = icmp ne ptr %51, null, !dbg !2687, !nosanitize !1830
  %66 = ptrtoint ptr %51 to i32, !dbg !2687, !nosanitize !1830
  %67 = and i32 %66, 3, !dbg !2687, !nosanitize !1830
  %68 = icmp eq i32 %67, 0, !dbg !2687, !nosanitize !1830
  %69 = and i1 %65, %68, !dbg !2687, !nosanitize !1830
  br i1 %69, label %71, label %70, !dbg !2687, !prof !1843, !nosanitize !1830

70:                                               ; preds = %64
  call void @__ubsan_handle_type_mismatch_v1(ptr @42, i32 %66) #6, !dbg !2687, !nosanitize !1830
  br label %71, !dbg !2687, !nosanitize !1830

71:                                               ; preds = %70, %64
  %72 = load i32, ptr %51, align 4, !dbg !2687
  %73 = add i32 %46, %72, !dbg !2688
  store i32 %73, ptr %22, align 4, !dbg !2669
    #dbg_declare(ptr %23, !2689, !DIExpression(), !2690)
  %74 = load i32, ptr %21, align 4, !dbg !2691
  %75 = load i8, ptr %19, align 1, !dbg !2692
  store i32 %74, ptr %6, align 4
    #dbg_declare(ptr %6, !2693, !DIExpression(), !2695)
  store i8 %75, ptr %7, align 1
    #dbg_declare(ptr %7, !2697, !DIExpression(), !2698)
  %76 = load i8, ptr %7, align 1, !dbg !2699
  %77 = zext i8 %76 to i32, !dbg !2702, !nosanitize !1830
  %78 = icmp ult i32 %77, 2, !dbg !2702, !nosanitize !1830
  br i1 %78, label %80, label %79, !dbg !2702, !prof !1843, !nosanitize !1830

79:                                               ; preds = %71
  call void @__ubsan_handle_out_of_bounds(ptr @105, i32 %77) #6, !dbg !2702, !nosanitize !1830
  br label %80, !dbg !2702, !nosanitize !1830

80:                                               ; preds = %79, %71
  %81 = zext i8 %76 to i32, !dbg !2702
  %82 = getelementptr inbounds nuw [2 x [64 x i16]], ptr @l1_bank_to_noc_xy, i32 0, i32 %81, !dbg !2702
  %83 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 128, i32 %81), !dbg !2702, !nosanitize !1830
  %84 = extractvalue { i32, i1 } %83, 1, !dbg !2702, !nosanitize !1830
  %85 = extractvalue { i32, i1 } %83, 0, !dbg !2702, !nosanitize !1830
  %86 = add i32 ptrtoint (ptr @l1_bank_to_noc_xy to i32), %85, !dbg !2702, !nosanitize !1830
  %87 = icmp ne i32 %86, 0, !dbg !2702, !nosanitize !1830
  %88 = xor i1 %84, true, !dbg !2702, !nosanitize !1830
  %89 = icmp uge i32 %86, ptrtoint (ptr @l1_bank_to_noc_xy to i32), !dbg !2702, !nosanitize !1830
  %90 = and i1 %89, %88, !dbg !2702, !nosanitize !1830
  br i1 %90, label %92, label %91, !dbg !2702, !prof !1843, !nosanitize !1830

91:                                               ; preds = %80
  call void @__ubsan_handle_pointer_overflow(ptr @106, i32 ptrtoint (ptr @l1_bank_to_noc_xy to i32), i32 %86) #6, !dbg !2702, !nosanitize !1830
  br label %92, !dbg !2702, !nosanitize !1830

92:                                               ; preds = %91, %80
  %93 = load i32, ptr %6, align 4, !dbg !2703
  %94 = icmp ult i32 %93, 64, !dbg !2702, !nosanitize !1830
  br i1 %94, label %96, label %95, !dbg !2702, !prof !1843, !nosanitize !1830

95:                                               ; preds = %92
  call void @__ubsan_handle_out_of_bounds(ptr @108, i32 %93) #6, !dbg !2702, !nosanitize !1830
  br label %96, !dbg !2702, !nosanitize !1830

96:                                               ; preds = %95, %92
  %97 = getelementptr inbounds nuw [64 x i16], ptr %82, i32 0, i32 %93, !dbg !2702
  %98 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %93), !dbg !2702, !nosanitize !1830
  %99 = extractvalue { i32, i1 } %98, 1, !dbg !2702, !nosanitize !1830
  %100 = extractvalue { i32, i1 } %98, 0, !dbg !2702, !nosanitize !1830
  %101 = ptrtoint ptr %82 to i32, !dbg !2702, !nosanitize !1830
  %102 = add i32 %101, %100, !dbg !2702, !nosanitize !1830
  %103 = icmp ne i32 %102, 0, !dbg !2702, !nosanitize !1830
  %104 = xor i1 %99, true, !dbg !2702, !nosanitize !1830
  %105 = icmp uge i32 %102, %101, !dbg !2702, !nosanitize !1830
  %106 = and i1 %105, %104, !dbg !2702, !nosanitize !1830
  br i1 %106, label %108, label %107, !dbg !2702, !prof !1843, !nosanitize !1830

107:                                              ; preds = %96
  call void @__ubsan_handle_pointer_overflow(ptr @109, i32 %101, i32 %102) #6, !dbg !2702, !nosanitize !1830
  br label %108, !dbg !2702, !nosanitize !1830

108:                                              ; preds = %107, %96
  %109 = ptrtoint ptr %97 to i32, !dbg !2702, !nosanitize !1830
  %110 = and i32 %109, 1, !dbg !2702, !nosanitize !1830
  %111 = icmp eq i32 %110, 0, !dbg !2702, !nosanitize !1830
  br i1 %111, label %113, label %112, !dbg !2702, !prof !1843, !nosanitize !1830

112:                                              ; preds = %108
  call void @__ubsan_handle_type_mismatch_v1(ptr @110, i32 %109) #6, !dbg !2702, !nosanitize !1830
  br label %113, !dbg !2702, !nosanitize !1830

113:                                              ; preds = %108, %112
  %114 = load i16, ptr %97, align 2, !dbg !2702
  %115 = zext i16 %114 to i32, !dbg !2702
  store i32 %115, ptr %23, align 4, !dbg !2690
    #dbg_declare(ptr %24, !2704, !DIExpression(), !2705)
  %116 = load i32, ptr %23, align 4, !dbg !2706
  %117 = load i32, ptr %22, align 4, !dbg !2707
  store i32 %116, ptr %11, align 4
    #dbg_declare(ptr %11, !2613, !DIExpression(), !2708)
  store i32 %117, ptr %12, align 4
    #dbg_declare(ptr %12, !2619, !DIExpression(), !2710)
  %118 = load i32, ptr %11, align 4, !dbg !2711
  %119 = zext i32 %118 to i64, !dbg !2712
  %120 = shl i64 %119, 32, !dbg !2713
  %121 = load i32, ptr %12, align 4, !dbg !2714
  %122 = zext i32 %121 to i64, !dbg !2714
  %123 = or i64 %120, %122, !dbg !2715
  store i64 %123, ptr %24, align 8, !dbg !2705
  %124 = load i64, ptr %24, align 8, !dbg !2716
  ret i64 %124, !dbg !2717
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef i64 @_Z26get_system_memory_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #0 !dbg !2718 {
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
    #dbg_declare(ptr %6, !2719, !DIExpression(), !2720)
  store i32 %1, ptr %7, align 4
    #dbg_declare(ptr %7, !2721, !DIExpression(), !2722)
  store i32 %2, ptr %8, align 4
    #dbg_declare(ptr %8, !2723, !DIExpression(), !2724)
  store i32 %3, ptr %9, align 4
    #dbg_declare(ptr %9, !2725, !DIExpression(), !2726)
  store i8 %4, ptr %10, align 1
    #dbg_declare(ptr %10, !2727, !DIExpression(), !2728)
    #dbg_declare(ptr %11, !2729, !DIExpression(), !2730)
  br i1 true, label %16, label %15, !dbg !2731, !prof !1843, !nosanitize !1830

15:                                               ; preds = %5
  call void @__ubsan_handle_shift_out_of_bounds(ptr @44, i32 3, i32 10) #6, !dbg !2731, !nosanitize !1830
  br label %16, !dbg !2731, !nosanitize !1830

16:                                               ; preds = %15, %5
  br i1 true, label %18, label %17, !dbg !2731, !prof !1843, !nosanitize !1830

17:                                               ; preds = %16
  call void @__ubsan_handle_shift_out_of_bounds(ptr @45, i32 0, i32 4) #6, !dbg !2731, !nosanitize !1830
  br label %18, !dbg !2731, !nosanitize !1830

18:                                               ; preds = %17, %16
  br i1 true, label %21, label %19, !dbg !2731, !prof !1843, !nosanitize !1830

19:                                               ; preds = %18
  store i64 3072, ptr %12, align 8, !dbg !2731, !nosanitize !1830
  %20 = ptrtoint ptr %12 to i32, !dbg !2731, !nosanitize !1830
  call void @__ubsan_handle_shift_out_of_bounds(ptr @47, i32 %20, i32 32) #6, !dbg !2731, !nosanitize !1830
  br label %21, !dbg !2731, !nosanitize !1830

21:                                               ; preds = %19, %18
  store i64 13228499271680, ptr %11, align 8, !dbg !2730
    #dbg_declare(ptr %13, !2732, !DIExpression(), !2733)
  %22 = load i32, ptr %8, align 4, !dbg !2734
  %23 = load i32, ptr %7, align 4, !dbg !2735
  %24 = load i32, ptr %6, align 4, !dbg !2736
  %25 = mul i32 %23, %24, !dbg !2737
  %26 = add i32 %22, %25, !dbg !2738
  %27 = load i32, ptr %9, align 4, !dbg !2739
  %28 = add i32 %26, %27, !dbg !2740
  store i32 %28, ptr %13, align 4, !dbg !2733
    #dbg_declare(ptr %14, !2741, !DIExpression(), !2742)
  %29 = load i64, ptr %11, align 8, !dbg !2743
  %30 = load i32, ptr %13, align 4, !dbg !2744
  %31 = zext i32 %30 to i64, !dbg !2744
  %32 = or i64 %29, %31, !dbg !2745
  store i64 %32, ptr %14, align 8, !dbg !2742
  %33 = load i64, ptr %14, align 8, !dbg !2746
  ret i64 %33, !dbg !2747
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_shift_out_of_bounds(ptr, i32, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_ZN15tensor_accessor25get_dram_bank_base_offsetEjh(i32 noundef %0, i8 noundef zeroext %1) #3 !dbg !2748 {
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
    #dbg_declare(ptr %13, !2751, !DIExpression(), !2752)
  store i8 %1, ptr %14, align 1
    #dbg_declare(ptr %14, !2753, !DIExpression(), !2754)
    #dbg_declare(ptr %15, !2755, !DIExpression(), !2756)
  %20 = load i32, ptr %13, align 4, !dbg !2757
  store i32 %20, ptr %12, align 4
    #dbg_declare(ptr %12, !2519, !DIExpression(), !2758)
  %21 = load i32, ptr %12, align 4, !dbg !2760
  store i32 %21, ptr %4, align 4
    #dbg_declare(ptr %4, !2529, !DIExpression(), !2761)
  %22 = load i32, ptr %4, align 4, !dbg !2763
  store i32 %22, ptr %3, align 4
    #dbg_declare(ptr %3, !2540, !DIExpression(), !2764)
  %23 = load i32, ptr %3, align 4, !dbg !2766
  %24 = zext i32 %23 to i64, !dbg !2766
  %25 = mul i64 %24, 2863311531, !dbg !2767
  %26 = lshr i64 %25, 32, !dbg !2768
  %27 = lshr i64 %26, 3, !dbg !2769
  %28 = trunc i64 %27 to i32, !dbg !2770
  store i32 %28, ptr %15, align 4, !dbg !2756
    #dbg_declare(ptr %16, !2771, !DIExpression(), !2772)
  %29 = load i32, ptr %13, align 4, !dbg !2773
  %30 = load i32, ptr %15, align 4, !dbg !2774
  store i32 %29, ptr %10, align 4
    #dbg_declare(ptr %10, !2553, !DIExpression(), !2775)
  store i32 %30, ptr %11, align 4
    #dbg_declare(ptr %11, !2559, !DIExpression(), !2777)
  %31 = load i32, ptr %10, align 4, !dbg !2778
  %32 = load i32, ptr %11, align 4, !dbg !2779
  %33 = mul i32 %32, 12, !dbg !2780
  %34 = sub i32 %31, %33, !dbg !2781
  store i32 %34, ptr %16, align 4, !dbg !2772
    #dbg_declare(ptr %17, !2782, !DIExpression(), !2783)
  %35 = load i32, ptr %16, align 4, !dbg !2784
  store i32 %35, ptr %5, align 4
    #dbg_declare(ptr %5, !2785, !DIExpression(), !2787)
  %36 = load i32, ptr %5, align 4, !dbg !2789
  %37 = icmp ult i32 %36, 12, !dbg !2792, !nosanitize !1830
  br i1 %37, label %39, label %38, !dbg !2792, !prof !1843, !nosanitize !1830

38:                                               ; preds = %2
  call void @__ubsan_handle_out_of_bounds(ptr @111, i32 %36) #6, !dbg !2792, !nosanitize !1830
  br label %39, !dbg !2792, !nosanitize !1830

39:                                               ; preds = %38, %2
  %40 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %36, !dbg !2792
  %41 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %36), !dbg !2792, !nosanitize !1830
  %42 = extractvalue { i32, i1 } %41, 1, !dbg !2792, !nosanitize !1830
  %43 = extractvalue { i32, i1 } %41, 0, !dbg !2792, !nosanitize !1830
  %44 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %43, !dbg !2792, !nosanitize !1830
  %45 = icmp ne i32 %44, 0, !dbg !2792, !nosanitize !1830
  %46 = xor i1 %42, true, !dbg !2792, !nosanitize !1830
  %47 = icmp uge i32 %44, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2792, !nosanitize !1830
  %48 = and i1 %47, %46, !dbg !2792, !nosanitize !1830
  br i1 %48, label %50, label %49, !dbg !2792, !prof !1843, !nosanitize !1830

49:                                               ; preds = %39
  call void @__ubsan_handle_pointer_overflow(ptr @112, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %44) #6, !dbg !2792, !nosanitize !1830
  br label %50, !dbg !2792, !nosanitize !1830

50:                                               ; preds = %49, %39
  %51 = ptrtoint ptr %40 to i32, !dbg !2792, !nosanitize !1830
  %52 = and i32 %51, 3, !dbg !2792, !nosanitize !1830
  %53 = icmp eq i32 %52, 0, !dbg !2792, !nosanitize !1830
  br i1 %53, label %55, label %54, !dbg !2792, !prof !1843, !nosanitize !1830

54:                                               ; preds = %50
  call void @__ubsan_handle_type_mismatch_v1(ptr @113, i32 %51) #6, !dbg !2792, !nosanitize !1830
  br label %55, !dbg !2792, !nosanitize !1830

55:                                               ; preds = %50, %54
  %56 = load i32, ptr %40, align 4, !dbg !2792
  store i32 %56, ptr %17, align 4, !dbg !2783
    #dbg_declare(ptr %18, !2793, !DIExpression(), !2794)
  %57 = load i32, ptr %16, align 4, !dbg !2795
  %58 = load i8, ptr %14, align 1, !dbg !2796
  store i32 %57, ptr %8, align 4
    #dbg_declare(ptr %8, !2596, !DIExpression(), !2797)
  store i8 %58, ptr %9, align 1
    #dbg_declare(ptr %9, !2602, !DIExpression(), !2799)
  %59 = load i8, ptr %9, align 1, !dbg !2800
  %60 = zext i8 %59 to i32, !dbg !2801, !nosanitize !1830
  %61 = icmp ult i32 %60, 2, !dbg !2801, !nosanitize !1830
  br i1 %61, label %63, label %62, !dbg !2801, !prof !1843, !nosanitize !1830

62:                                               ; preds = %55
  call void @__ubsan_handle_out_of_bounds(ptr @96, i32 %60) #6, !dbg !2801, !nosanitize !1830
  br label %63, !dbg !2801, !nosanitize !1830

63:                                               ; preds = %62, %55
  %64 = zext i8 %59 to i32, !dbg !2801
  %65 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %64, !dbg !2801
  %66 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %64), !dbg !2801, !nosanitize !1830
  %67 = extractvalue { i32, i1 } %66, 1, !dbg !2801, !nosanitize !1830
  %68 = extractvalue { i32, i1 } %66, 0, !dbg !2801, !nosanitize !1830
  %69 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %68, !dbg !2801, !nosanitize !1830
  %70 = icmp ne i32 %69, 0, !dbg !2801, !nosanitize !1830
  %71 = xor i1 %67, true, !dbg !2801, !nosanitize !1830
  %72 = icmp uge i32 %69, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !2801, !nosanitize !1830
  %73 = and i1 %72, %71, !dbg !2801, !nosanitize !1830
  br i1 %73, label %75, label %74, !dbg !2801, !prof !1843, !nosanitize !1830

74:                                               ; preds = %63
  call void @__ubsan_handle_pointer_overflow(ptr @97, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %69) #6, !dbg !2801, !nosanitize !1830
  br label %75, !dbg !2801, !nosanitize !1830

75:                                               ; preds = %74, %63
  %76 = load i32, ptr %8, align 4, !dbg !2802
  %77 = icmp ult i32 %76, 12, !dbg !2801, !nosanitize !1830
  br i1 %77, label %79, label %78, !dbg !2801, !prof !1843, !nosanitize !1830

78:                                               ; preds = %75
  call void @__ubsan_handle_out_of_bounds(ptr @99, i32 %76) #6, !dbg !2801, !nosanitize !1830
  br label %79, !dbg !2801, !nosanitize !1830

79:                                               ; preds = %78, %75
  %80 = getelementptr inbounds nuw [12 x i16], ptr %65, i32 0, i32 %76, !dbg !2801
  %81 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %76), !dbg !2801, !nosanitize !1830
  %82 = extractvalue { i32, i1 } %81, 1, !dbg !2801, !nosanitize !1830
  %83 = extractvalue { i32, i1 } %81, 0, !dbg !2801, !nosanitize !1830
  %84 = ptrtoint ptr %65 to i32, !dbg !2801, !nosanitize !1830
  %85 = add i32 %84, %83, !dbg !2801, !nosanitize !1830
  %86 = icmp ne i32 %85, 0, !dbg !2801, !nosanitize !1830
  %87 = xor i1 %82, true, !dbg !2801, !nosanitize !1830
  %88 = icmp uge i32 %85, %84, !dbg !2801, !nosanitize !1830
  %89 = and i1 %88, %87, !dbg !2801, !nosanitize !1830
  br i1 %89, label %91, label %90, !dbg !2801, !prof !1843, !nosanitize !1830

90:                                               ; preds = %79
  call void @__ubsan_handle_pointer_overflow(ptr @100, i32 %84, i32 %85) #6, !dbg !2801, !nosanitize !1830
  br label %91, !dbg !2801, !nosanitize !1830

91:                                               ; preds = %90, %79
  %92 = ptrtoint ptr %80 to i32, !dbg !2801, !nosanitize !1830
  %93 = and i32 %92, 1, !dbg !2801, !nosanitize !1830
  %94 = icmp eq i32 %93, 0, !dbg !2801, !nosanitize !1830
  br i1 %94, label %96, label %95, !dbg !2801, !prof !1843, !nosanitize !1830

95:                                               ; preds = %91
  call void @__ubsan_handle_type_mismatch_v1(ptr @102, i32 %92) #6, !dbg !2801, !nosanitize !1830
  br label %96, !dbg !2801, !nosanitize !1830

96:                                               ; preds = %91, %95
  %97 = load i16, ptr %80, align 2, !dbg !2801
  %98 = zext i16 %97 to i32, !dbg !2801
  store i32 %98, ptr %18, align 4, !dbg !2794
    #dbg_declare(ptr %19, !2803, !DIExpression(), !2804)
  %99 = load i32, ptr %18, align 4, !dbg !2805
  %100 = load i32, ptr %17, align 4, !dbg !2806
  store i32 %99, ptr %6, align 4
    #dbg_declare(ptr %6, !2613, !DIExpression(), !2807)
  store i32 %100, ptr %7, align 4
    #dbg_declare(ptr %7, !2619, !DIExpression(), !2809)
  %101 = load i32, ptr %6, align 4, !dbg !2810
  %102 = zext i32 %101 to i64, !dbg !2811
  %103 = shl i64 %102, 32, !dbg !2812
  %104 = load i32, ptr %7, align 4, !dbg !2813
  %105 = zext i32 %104 to i64, !dbg !2813
  %106 = or i64 %103, %105, !dbg !2814
  store i64 %106, ptr %19, align 8, !dbg !2804
  %107 = load i64, ptr %19, align 8, !dbg !2815
  ret i64 %107, !dbg !2816
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i1 @_Z13is_l1_addressy(i64 noundef %0) #0 !dbg !2817 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
    #dbg_declare(ptr %2, !2821, !DIExpression(), !2822)
  %3 = load i64, ptr %2, align 8, !dbg !2823
  %4 = and i64 %3, 4294967295, !dbg !2824
  %5 = icmp ult i64 %4, 4278190080, !dbg !2825
  ret i1 %5, !dbg !2826
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z22noc_async_read_barrierh(i8 noundef zeroext %0) #3 !dbg !2827 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  %7 = alloca i8, align 1
  store i8 %0, ptr %7, align 1
    #dbg_declare(ptr %7, !2830, !DIExpression(), !2831)
  br label %8, !dbg !2832

8:                                                ; preds = %45, %1
  %9 = load i8, ptr %7, align 1, !dbg !2835
  %10 = zext i8 %9 to i32, !dbg !2835
  store i32 %10, ptr %6, align 4
    #dbg_declare(ptr %6, !2836, !DIExpression(), !2840)
  %11 = load i32, ptr %6, align 4, !dbg !2842
  store i32 %11, ptr %2, align 4
    #dbg_declare(ptr %2, !2843, !DIExpression(), !2845)
  store i32 2, ptr %3, align 4
    #dbg_declare(ptr %3, !2847, !DIExpression(), !2848)
    #dbg_declare(ptr %4, !2849, !DIExpression(), !2850)
  %12 = load i32, ptr %2, align 4, !dbg !2851
  %13 = shl i32 %12, 16, !dbg !2852
  %14 = load i32, ptr %3, align 4, !dbg !2853
  %15 = mul i32 %14, 4, !dbg !2854
  %16 = add i32 -5111296, %15, !dbg !2854
  %17 = add i32 %13, %16, !dbg !2855
  store i32 %17, ptr %4, align 4, !dbg !2850
    #dbg_declare(ptr %5, !2856, !DIExpression(), !2857)
  %18 = load i32, ptr %4, align 4, !dbg !2858
  %19 = inttoptr i32 %18 to ptr, !dbg !2859
  store ptr %19, ptr %5, align 4, !dbg !2857
  %20 = load ptr, ptr %5, align 4, !dbg !2860
  %21 = load volatile i32, ptr %20, align 4, !dbg !2861
  %22 = load i32, ptr %6, align 4, !dbg !2862
  %23 = icmp ult i32 %22, 2, !dbg !2863, !nosanitize !1830
  br i1 %23, label %25, label %24, !dbg !2863, !prof !1843, !nosanitize !1830

24:                                               ; preds = %8
  call void @__ubsan_handle_out_of_bounds(ptr @62, i32 %22) #6, !dbg !2863, !nosanitize !1830
  br label %25, !dbg !2863, !nosanitize !1830

25:                                               ; preds = %24, %8
  %26 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %22, !dbg !2863
  %27 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %22), !dbg !2863, !nosanitize !1830
  %28 = extractvalue { i32, i1 } %27, 1, !dbg !2863, !nosanitize !1830
  %29 = extractvalue { i32, i1 } %27, 0, !dbg !2863, !nosanitize !1830
  %30 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %29, !dbg !2863, !nosanitize !1830
  %31 = icmp ne i32 %30, 0, !dbg !2863, !nosanitize !1830
  %32 = xor i1 %28, true, !dbg !2863, !nosanitize !1830
  %33 = icmp uge i32 %30, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !2863, !nosanitize !1830
  %34 = and i1 %33, %32, !dbg !2863, !nosanitize !1830
  br i1 %34, label %36, label %35, !dbg !2863, !prof !1843, !nosanitize !1830

35:                                               ; preds = %25
  call void @__ubsan_handle_pointer_overflow(ptr @63, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %30) #6, !dbg !2863, !nosanitize !1830
  br label %36, !dbg !2863, !nosanitize !1830

36:                                               ; preds = %35, %25
  %37 = ptrtoint ptr %26 to i32, !dbg !2863, !nosanitize !1830
  %38 = and i32 %37, 3, !dbg !2863, !nosanitize !1830
  %39 = icmp eq i32 %38, 0, !dbg !2863, !nosanitize !1830
  br i1 %39, label %41, label %40, !dbg !2863, !prof !1843, !nosanitize !1830

40:                                               ; preds = %36
  call void @__ubsan_handle_type_mismatch_v1(ptr @64, i32 %37) #6, !dbg !2863, !nosanitize !1830
  br label %41, !dbg !2863, !nosanitize !1830

41:                                               ; preds = %36, %40
  %42 = load i32, ptr %26, align 4, !dbg !2863
  %43 = icmp eq i32 %21, %42, !dbg !2864
  %44 = xor i1 %43, true, !dbg !2865
  br i1 %44, label %45, label %46, !dbg !2832

45:                                               ; preds = %41
  br label %8, !dbg !2832, !llvm.loop !2866

46:                                               ; preds = %41
  ret void, !dbg !2868
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z11kernel_mainv() #3 !dbg !2869 {
  %1 = alloca i32, align 4
  %2 = alloca ptr, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i8, align 1
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca ptr, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i8, align 1
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  %24 = alloca i64, align 8
  %25 = alloca ptr, align 4
  %26 = alloca i32, align 4
  %27 = alloca i32, align 4
  %28 = alloca i32, align 4
  %29 = alloca i32, align 4
  %30 = alloca i32, align 4
  %31 = alloca i32, align 4
  %32 = alloca i32, align 4
  %33 = alloca i32, align 4
  %34 = alloca i32, align 4
  %35 = alloca i32, align 4
  %36 = alloca i32, align 4
  %37 = alloca i32, align 4
  %38 = alloca ptr, align 4
  %39 = alloca i32, align 4
  %40 = alloca i32, align 4
  %41 = alloca i32, align 4
  %42 = alloca i32, align 4
  %43 = alloca i32, align 4
  %44 = alloca i32, align 4
  %45 = alloca ptr, align 4
  %46 = alloca i32, align 4
  %47 = alloca ptr, align 4
  %48 = alloca i32, align 4
  %49 = alloca i32, align 4
  %50 = alloca i8, align 1
  %51 = alloca i32, align 4
  %52 = alloca i32, align 4
  %53 = alloca i32, align 4
  %54 = alloca i32, align 4
  %55 = alloca i32, align 4
  %56 = alloca i32, align 4
  %57 = alloca i32, align 4
  %58 = alloca i32, align 4
  %59 = alloca i16, align 2
  %60 = alloca i16, align 2
  %61 = alloca i32, align 4
  %62 = alloca i32, align 4
  %63 = alloca i32, align 4
  %64 = alloca i32, align 4
  %65 = alloca i32, align 4
  %66 = alloca i32, align 4
  %67 = alloca %struct.TensorAccessorArgs, align 4
  %68 = alloca %struct.TensorAccessor, align 4
  %69 = alloca i32, align 4
  %70 = alloca i32, align 4
    #dbg_declare(ptr %61, !2870, !DIExpression(), !2871)
  store i32 0, ptr %61, align 4, !dbg !2871
    #dbg_declare(ptr %62, !2872, !DIExpression(), !2873)
  store i32 1, ptr %62, align 4, !dbg !2873
    #dbg_declare(ptr %63, !2874, !DIExpression(), !2875)
  store i32 2048, ptr %63, align 4, !dbg !2875
    #dbg_declare(ptr %64, !2876, !DIExpression(), !2877)
  store i32 1, ptr %64, align 4, !dbg !2877
    #dbg_declare(ptr %65, !2878, !DIExpression(), !2879)
  %71 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 0), !dbg !2880
  store i32 %71, ptr %65, align 4, !dbg !2879
    #dbg_declare(ptr %66, !2881, !DIExpression(), !2882)
  %72 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 1), !dbg !2883
  store i32 %72, ptr %66, align 4, !dbg !2882
    #dbg_declare(ptr %67, !2884, !DIExpression(), !2885)
  call void @llvm.memset.p0.i32(ptr align 4 %67, i8 0, i32 4, i1 false), !dbg !2885
    #dbg_declare(ptr %68, !2886, !DIExpression(), !2887)
  %73 = load i32, ptr %65, align 4, !dbg !2888
  call void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %68, ptr noundef nonnull align 4 dereferenceable(4) %67, i32 noundef %73, i32 noundef 2048), !dbg !2889
  store i32 0, ptr %54, align 4
    #dbg_declare(ptr %54, !2890, !DIExpression(), !2894)
  store i32 1, ptr %55, align 4
    #dbg_declare(ptr %55, !2896, !DIExpression(), !2897)
    #dbg_declare(ptr %56, !2898, !DIExpression(), !2899)
  %74 = load i32, ptr %54, align 4, !dbg !2900
  store i32 %74, ptr %41, align 4
    #dbg_declare(ptr %41, !2901, !DIExpression(), !2905)
  %75 = load i32, ptr %41, align 4, !dbg !2907
  store i32 %75, ptr %26, align 4
    #dbg_declare(ptr %26, !2908, !DIExpression(), !2912)
  %76 = load i32, ptr %26, align 4, !dbg !2914
  %77 = mul i32 %76, 4096, !dbg !2915
  %78 = add i32 -4980736, %77, !dbg !2915
  %79 = add i32 %78, 12, !dbg !2915
  %80 = inttoptr i32 %79 to ptr, !dbg !2916
  %81 = ptrtoint ptr %80 to i32, !dbg !2917
  store i32 %81, ptr %56, align 4, !dbg !2899
    #dbg_declare(ptr %57, !2918, !DIExpression(), !2919)
  %82 = load i32, ptr %54, align 4, !dbg !2920
  store i32 %82, ptr %39, align 4
    #dbg_declare(ptr %39, !2921, !DIExpression(), !2923)
  %83 = load i32, ptr %39, align 4, !dbg !2925
  store i32 %83, ptr %28, align 4
    #dbg_declare(ptr %28, !2908, !DIExpression(), !2926)
  %84 = load i32, ptr %28, align 4, !dbg !2928
  %85 = mul i32 %84, 4096, !dbg !2929
  %86 = add i32 -4980736, %85, !dbg !2929
  %87 = add i32 %86, 16, !dbg !2929
  %88 = inttoptr i32 %87 to ptr, !dbg !2930
  %89 = load volatile i32, ptr %88, align 4, !dbg !2931
  store i32 %89, ptr %57, align 4, !dbg !2919
    #dbg_declare(ptr %58, !2932, !DIExpression(), !2933)
  br label %90, !dbg !2934

90:                                               ; preds = %138, %0
    #dbg_declare(ptr %59, !2935, !DIExpression(), !2937)
  %91 = load i32, ptr %56, align 4, !dbg !2938
  store i32 %91, ptr %37, align 4
    #dbg_declare(ptr %37, !2939, !DIExpression(), !2941)
    #dbg_declare(ptr %38, !2943, !DIExpression(), !2944)
  %92 = load i32, ptr %37, align 4, !dbg !2945
  %93 = inttoptr i32 %92 to ptr, !dbg !2946
  store ptr %93, ptr %38, align 4, !dbg !2944
  %94 = load ptr, ptr %38, align 4, !dbg !2947
  %95 = load volatile i32, ptr %94, align 4, !dbg !2947
  %96 = trunc i32 %95 to i16, !dbg !2948
  store i16 %96, ptr %59, align 2, !dbg !2937
    #dbg_declare(ptr %60, !2949, !DIExpression(), !2950)
  %97 = load i32, ptr %54, align 4, !dbg !2951
  store i32 %97, ptr %29, align 4
    #dbg_declare(ptr %29, !2952, !DIExpression(), !2976)
  %98 = load i32, ptr %29, align 4, !dbg !2978
  %99 = icmp ult i32 %98, 32, !dbg !2979, !nosanitize !1830
  br i1 %99, label %101, label %100, !dbg !2979, !prof !1843, !nosanitize !1830

100:                                              ; preds = %90
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %98) #6, !dbg !2979, !nosanitize !1830
  br label %101, !dbg !2979, !nosanitize !1830

101:                                              ; preds = %100, %90
  %102 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %98, !dbg !2979
  %103 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %98), !dbg !2979, !nosanitize !1830
  %104 = extractvalue { i32, i1 } %103, 1, !dbg !2979, !nosanitize !1830
  %105 = extractvalue { i32, i1 } %103, 0, !dbg !2979, !nosanitize !1830
  %106 = add i32 ptrtoint (ptr @cb_interface to i32), %105, !dbg !2979, !nosanitize !1830
  %107 = icmp ne i32 %106, 0, !dbg !2979, !nosanitize !1830
  %108 = xor i1 %104, true, !dbg !2979, !nosanitize !1830
  %109 = icmp uge i32 %106, ptrtoint (ptr @cb_interface to i32), !dbg !2979, !nosanitize !1830
  %110 = and i1 %109, %108, !dbg !2979, !nosanitize !1830
  br i1 %110, label %112, label %111, !dbg !2979, !prof !1843, !nosanitize !1830

111:                                              ; preds = %101
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %106) #6, !dbg !2979, !nosanitize !1830
  br label %112, !dbg !2979, !nosanitize !1830

112:                                              ; preds = %111, %101
  %113 = ptrtoint ptr %102 to i32, !dbg !2979, !nosanitize !1830
  %114 = and i32 %113, 3, !dbg !2979, !nosanitize !1830
  %115 = icmp eq i32 %114, 0, !dbg !2979, !nosanitize !1830
  br i1 %115, label %117, label %116, !dbg !2979, !prof !1843, !nosanitize !1830

116:                                              ; preds = %112
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %113) #6, !dbg !2979, !nosanitize !1830
  br label %117, !dbg !2979, !nosanitize !1830

117:                                              ; preds = %116, %112
  %118 = ptrtoint ptr %102 to i32, !dbg !2979, !nosanitize !1830
  %119 = and i32 %118, 3, !dbg !2979, !nosanitize !1830
  %120 = icmp eq i32 %119, 0, !dbg !2979, !nosanitize !1830
  br i1 %120, label %122, label %121, !dbg !2979, !prof !1843, !nosanitize !1830

121:                                              ; preds = %117
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %118) #6, !dbg !2979, !nosanitize !1830
  br label %122, !dbg !2979, !nosanitize !1830

122:                                              ; preds = %121, %117
  %123 = ptrtoint ptr %102 to i32, !dbg !2980, !nosanitize !1830
  %124 = and i32 %123, 3, !dbg !2980, !nosanitize !1830
  %125 = icmp eq i32 %124, 0, !dbg !2980, !nosanitize !1830
  br i1 %125, label %127, label %126, !dbg !2980, !prof !1843, !nosanitize !1830

126:                                              ; preds = %122
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %123) #6, !dbg !2980, !nosanitize !1830
  br label %127, !dbg !2980, !nosanitize !1830

127:                                              ; preds = %122, %126
  %128 = ptrtoint ptr %102 to i32, !dbg !2981, !nosanitize !1830
  %129 = and i32 %128, 3, !dbg !2981, !nosanitize !1830
  %130 = icmp eq i32 %129, 0, !dbg !2981, !nosanitize !1830
  br i1 %130, label %132, label %131, !dbg !2981, !prof !1843, !nosanitize !1830

131:                                              ; preds = %127
  call void @__ubsan_handle_type_mismatch_v1(ptr @67, i32 %128) #6, !dbg !2981, !nosanitize !1830
  br label %132, !dbg !2981, !nosanitize !1830

132:                                              ; preds = %131, %127
  %133 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %102, i32 0, i32 3, !dbg !2981
  %134 = ptrtoint ptr %133 to i32, !dbg !2981, !nosanitize !1830
  %135 = and i32 %134, 3, !dbg !2981, !nosanitize !1830
  %136 = icmp eq i32 %135, 0, !dbg !2981, !nosanitize !1830
  br i1 %136, label %138, label %137, !dbg !2981, !prof !1843, !nosanitize !1830

137:                                              ; preds = %132
  call void @__ubsan_handle_type_mismatch_v1(ptr @68, i32 %134) #6, !dbg !2981, !nosanitize !1830
  br label %138, !dbg !2981, !nosanitize !1830

138:                                              ; preds = %137, %132
  %139 = load i32, ptr %133, align 4, !dbg !2981
  %140 = load i32, ptr %57, align 4, !dbg !2982
  %141 = load i16, ptr %59, align 2, !dbg !2983
  %142 = zext i16 %141 to i32, !dbg !2983
  %143 = sub i32 %140, %142, !dbg !2984
  %144 = sub i32 %139, %143, !dbg !2985
  %145 = trunc i32 %144 to i16, !dbg !2986
  store i16 %145, ptr %60, align 2, !dbg !2950
  %146 = load i16, ptr %60, align 2, !dbg !2987
  %147 = zext i16 %146 to i32, !dbg !2987
  store i32 %147, ptr %58, align 4, !dbg !2988
  %148 = load i32, ptr %58, align 4, !dbg !2989
  %149 = load i32, ptr %55, align 4, !dbg !2990
  %150 = icmp slt i32 %148, %149, !dbg !2991
  br i1 %150, label %90, label %151, !dbg !2992, !llvm.loop !2993

151:                                              ; preds = %138
    #dbg_declare(ptr %69, !2995, !DIExpression(), !2996)
  store i32 0, ptr %52, align 4
    #dbg_declare(ptr %52, !2997, !DIExpression(), !2999)
    #dbg_declare(ptr %53, !3001, !DIExpression(), !3002)
  %152 = load i32, ptr %52, align 4, !dbg !3003
  store i32 %152, ptr %30, align 4
    #dbg_declare(ptr %30, !2952, !DIExpression(), !3004)
  %153 = load i32, ptr %30, align 4, !dbg !3006
  %154 = icmp ult i32 %153, 32, !dbg !3007, !nosanitize !1830
  br i1 %154, label %156, label %155, !dbg !3007, !prof !1843, !nosanitize !1830

155:                                              ; preds = %151
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %153) #6, !dbg !3007, !nosanitize !1830
  br label %156, !dbg !3007, !nosanitize !1830

156:                                              ; preds = %155, %151
  %157 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %153, !dbg !3007
  %158 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %153), !dbg !3007, !nosanitize !1830
  %159 = extractvalue { i32, i1 } %158, 1, !dbg !3007, !nosanitize !1830
  %160 = extractvalue { i32, i1 } %158, 0, !dbg !3007, !nosanitize !1830
  %161 = add i32 ptrtoint (ptr @cb_interface to i32), %160, !dbg !3007, !nosanitize !1830
  %162 = icmp ne i32 %161, 0, !dbg !3007, !nosanitize !1830
  %163 = xor i1 %159, true, !dbg !3007, !nosanitize !1830
  %164 = icmp uge i32 %161, ptrtoint (ptr @cb_interface to i32), !dbg !3007, !nosanitize !1830
  %165 = and i1 %164, %163, !dbg !3007, !nosanitize !1830
  br i1 %165, label %167, label %166, !dbg !3007, !prof !1843, !nosanitize !1830

166:                                              ; preds = %156
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %161) #6, !dbg !3007, !nosanitize !1830
  br label %167, !dbg !3007, !nosanitize !1830

167:                                              ; preds = %166, %156
  %168 = ptrtoint ptr %157 to i32, !dbg !3007, !nosanitize !1830
  %169 = and i32 %168, 3, !dbg !3007, !nosanitize !1830
  %170 = icmp eq i32 %169, 0, !dbg !3007, !nosanitize !1830
  br i1 %170, label %172, label %171, !dbg !3007, !prof !1843, !nosanitize !1830

171:                                              ; preds = %167
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %168) #6, !dbg !3007, !nosanitize !1830
  br label %172, !dbg !3007, !nosanitize !1830

172:                                              ; preds = %171, %167
  %173 = ptrtoint ptr %157 to i32, !dbg !3007, !nosanitize !1830
  %174 = and i32 %173, 3, !dbg !3007, !nosanitize !1830
  %175 = icmp eq i32 %174, 0, !dbg !3007, !nosanitize !1830
  br i1 %175, label %177, label %176, !dbg !3007, !prof !1843, !nosanitize !1830

176:                                              ; preds = %172
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %173) #6, !dbg !3007, !nosanitize !1830
  br label %177, !dbg !3007, !nosanitize !1830

177:                                              ; preds = %176, %172
  %178 = ptrtoint ptr %157 to i32, !dbg !3008, !nosanitize !1830
  %179 = and i32 %178, 3, !dbg !3008, !nosanitize !1830
  %180 = icmp eq i32 %179, 0, !dbg !3008, !nosanitize !1830
  br i1 %180, label %182, label %181, !dbg !3008, !prof !1843, !nosanitize !1830

181:                                              ; preds = %177
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %178) #6, !dbg !3008, !nosanitize !1830
  br label %182, !dbg !3008, !nosanitize !1830

182:                                              ; preds = %177, %181
  %183 = ptrtoint ptr %157 to i32, !dbg !3009, !nosanitize !1830
  %184 = and i32 %183, 3, !dbg !3009, !nosanitize !1830
  %185 = icmp eq i32 %184, 0, !dbg !3009, !nosanitize !1830
  br i1 %185, label %187, label %186, !dbg !3009, !prof !1843, !nosanitize !1830

186:                                              ; preds = %182
  call void @__ubsan_handle_type_mismatch_v1(ptr @79, i32 %183) #6, !dbg !3009, !nosanitize !1830
  br label %187, !dbg !3009, !nosanitize !1830

187:                                              ; preds = %186, %182
  %188 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %157, i32 0, i32 5, !dbg !3009
  %189 = ptrtoint ptr %188 to i32, !dbg !3009, !nosanitize !1830
  %190 = and i32 %189, 3, !dbg !3009, !nosanitize !1830
  %191 = icmp eq i32 %190, 0, !dbg !3009, !nosanitize !1830
  br i1 %191, label %193, label %192, !dbg !3009, !prof !1843, !nosanitize !1830

192:                                              ; preds = %187
  call void @__ubsan_handle_type_mismatch_v1(ptr @80, i32 %189) #6, !dbg !3009, !nosanitize !1830
  br label %193, !dbg !3009, !nosanitize !1830

193:                                              ; preds = %187, %192
  %194 = load i32, ptr %188, align 4, !dbg !3009
  store i32 %194, ptr %53, align 4, !dbg !3002
  %195 = load i32, ptr %53, align 4, !dbg !3010
  store i32 %195, ptr %69, align 4, !dbg !2996
    #dbg_declare(ptr %70, !3011, !DIExpression(), !3012)
  %196 = load i32, ptr %66, align 4, !dbg !3013
  %197 = mul i32 %196, 1, !dbg !3014
  store i32 %197, ptr %70, align 4, !dbg !3012
  %198 = load i32, ptr %70, align 4, !dbg !3015
  %199 = load i32, ptr %69, align 4, !dbg !3016
  store i32 %198, ptr %46, align 4
    #dbg_declare(ptr %46, !3017, !DIExpression(), !3025)
  store ptr %68, ptr %47, align 4
    #dbg_declare(ptr %47, !3027, !DIExpression(), !3028)
  store i32 %199, ptr %48, align 4
    #dbg_declare(ptr %48, !3029, !DIExpression(), !3030)
  store i32 0, ptr %49, align 4
    #dbg_declare(ptr %49, !3031, !DIExpression(), !3032)
  store i8 0, ptr %50, align 1
    #dbg_declare(ptr %50, !3033, !DIExpression(), !3034)
    #dbg_declare(ptr %51, !3035, !DIExpression(), !3036)
  %200 = load ptr, ptr %47, align 4, !dbg !3037, !nonnull !1830, !align !3040
  %201 = ptrtoint ptr %200 to i32, !dbg !3041, !nosanitize !1830
  %202 = and i32 %201, 3, !dbg !3041, !nosanitize !1830
  %203 = icmp eq i32 %202, 0, !dbg !3041, !nosanitize !1830
  br i1 %203, label %205, label %204, !dbg !3041, !prof !1843, !nosanitize !1830

204:                                              ; preds = %193
  call void @__ubsan_handle_type_mismatch_v1(ptr @120, i32 %201) #6, !dbg !3041, !nosanitize !1830
  br label %205, !dbg !3041, !nosanitize !1830

205:                                              ; preds = %204, %193
  store ptr %200, ptr %25, align 4
    #dbg_declare(ptr %25, !3042, !DIExpression(), !3045)
  %206 = load ptr, ptr %25, align 4
  %207 = icmp ne ptr %206, null, !nosanitize !1830
  %208 = ptrtoint ptr %206 to i32, !nosanitize !1830
  %209 = and i32 %208, 3, !nosanitize !1830
  %210 = icmp eq i32 %209, 0, !nosanitize !1830
  %211 = and i1 %207, %210, !nosanitize !1830
  br i1 %211, label %213, label %212, !prof !1843, !nosanitize !1830

212:                                              ; preds = %205
  call void @__ubsan_handle_type_mismatch_v1(ptr @125, i32 %208) #6, !dbg !3045, !nosanitize !1830
  br label %213, !dbg !3045, !nosanitize !1830

213:                                              ; preds = %205, %212
  %214 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %206, i32 0, i32 1, !dbg !3047
  %215 = load i32, ptr %214, align 4, !dbg !3047
  store i32 %215, ptr %51, align 4, !dbg !3048
  %216 = load ptr, ptr %47, align 4, !dbg !3049, !nonnull !1830, !align !3040
  %217 = ptrtoint ptr %216 to i32, !dbg !3049, !nosanitize !1830
  %218 = and i32 %217, 3, !dbg !3049, !nosanitize !1830
  %219 = icmp eq i32 %218, 0, !dbg !3049, !nosanitize !1830
  br i1 %219, label %221, label %220, !dbg !3049, !prof !1843, !nosanitize !1830

220:                                              ; preds = %213
  call void @__ubsan_handle_type_mismatch_v1(ptr @121, i32 %217) #6, !dbg !3049, !nosanitize !1830
  br label %221, !dbg !3049, !nosanitize !1830

221:                                              ; preds = %220, %213
  %222 = ptrtoint ptr %216 to i32, !dbg !3050, !nosanitize !1830
  %223 = and i32 %222, 3, !dbg !3050, !nosanitize !1830
  %224 = icmp eq i32 %223, 0, !dbg !3050, !nosanitize !1830
  br i1 %224, label %226, label %225, !dbg !3050, !prof !1843, !nosanitize !1830

225:                                              ; preds = %221
  call void @__ubsan_handle_type_mismatch_v1(ptr @123, i32 %222) #6, !dbg !3050, !nosanitize !1830
  br label %226, !dbg !3050, !nosanitize !1830

226:                                              ; preds = %221, %225
  %227 = load i32, ptr %46, align 4, !dbg !3051
  %228 = load i32, ptr %49, align 4, !dbg !3052
  %229 = load i8, ptr %50, align 1, !dbg !3053
  store ptr %216, ptr %16, align 4
    #dbg_declare(ptr %16, !3054, !DIExpression(), !3057)
  store i32 %227, ptr %17, align 4
    #dbg_declare(ptr %17, !3059, !DIExpression(), !3060)
  store i32 %228, ptr %18, align 4
    #dbg_declare(ptr %18, !3061, !DIExpression(), !3062)
  store i8 %229, ptr %19, align 1
    #dbg_declare(ptr %19, !3063, !DIExpression(), !3064)
  %230 = load ptr, ptr %16, align 4
  %231 = icmp ne ptr %230, null, !nosanitize !1830
  %232 = ptrtoint ptr %230 to i32, !nosanitize !1830
  %233 = and i32 %232, 3, !nosanitize !1830
  %234 = icmp eq i32 %233, 0, !nosanitize !1830
  %235 = and i1 %231, %234, !nosanitize !1830
  br i1 %235, label %237, label %236, !prof !1843, !nosanitize !1830

236:                                              ; preds = %226
  call void @__ubsan_handle_type_mismatch_v1(ptr @136, i32 %232) #6, !dbg !3057, !nosanitize !1830
  br label %237, !dbg !3057, !nosanitize !1830

237:                                              ; preds = %236, %226
    #dbg_declare(ptr %20, !3065, !DIExpression(), !3066)
  %238 = load i32, ptr %17, align 4, !dbg !3067
  store i32 %238, ptr %15, align 4
    #dbg_declare(ptr %15, !2519, !DIExpression(), !3068)
  %239 = load i32, ptr %15, align 4, !dbg !3070
  store i32 %239, ptr %8, align 4
    #dbg_declare(ptr %8, !2529, !DIExpression(), !3071)
  %240 = load i32, ptr %8, align 4, !dbg !3073
  store i32 %240, ptr %7, align 4
    #dbg_declare(ptr %7, !2540, !DIExpression(), !3074)
  %241 = load i32, ptr %7, align 4, !dbg !3076
  %242 = zext i32 %241 to i64, !dbg !3076
  %243 = mul i64 %242, 2863311531, !dbg !3077
  %244 = lshr i64 %243, 32, !dbg !3078
  %245 = lshr i64 %244, 3, !dbg !3079
  %246 = trunc i64 %245 to i32, !dbg !3080
  store i32 %246, ptr %20, align 4, !dbg !3066
    #dbg_declare(ptr %21, !3081, !DIExpression(), !3082)
  %247 = load i32, ptr %17, align 4, !dbg !3083
  %248 = load i32, ptr %20, align 4, !dbg !3084
  store i32 %247, ptr %13, align 4
    #dbg_declare(ptr %13, !2553, !DIExpression(), !3085)
  store i32 %248, ptr %14, align 4
    #dbg_declare(ptr %14, !2559, !DIExpression(), !3087)
  %249 = load i32, ptr %13, align 4, !dbg !3088
  %250 = load i32, ptr %14, align 4, !dbg !3089
  %251 = mul i32 %250, 12, !dbg !3090
  %252 = sub i32 %249, %251, !dbg !3091
  store i32 %252, ptr %21, align 4, !dbg !3082
    #dbg_declare(ptr %22, !3092, !DIExpression(), !3093)
  %253 = load i32, ptr %17, align 4, !dbg !3094
  %254 = load i32, ptr %20, align 4, !dbg !3095
  %255 = load i32, ptr %21, align 4, !dbg !3096
  %256 = load i32, ptr %18, align 4, !dbg !3097
  store ptr %230, ptr %2, align 4
    #dbg_declare(ptr %2, !3098, !DIExpression(), !3100)
  store i32 %253, ptr %3, align 4
    #dbg_declare(ptr %3, !3102, !DIExpression(), !3103)
  store i32 %254, ptr %4, align 4
    #dbg_declare(ptr %4, !3104, !DIExpression(), !3105)
  store i32 %255, ptr %5, align 4
    #dbg_declare(ptr %5, !3106, !DIExpression(), !3107)
  store i32 %256, ptr %6, align 4
    #dbg_declare(ptr %6, !3108, !DIExpression(), !3109)
  %257 = load ptr, ptr %2, align 4
  %258 = icmp ne ptr %257, null, !nosanitize !1830
  %259 = ptrtoint ptr %257 to i32, !nosanitize !1830
  %260 = and i32 %259, 3, !nosanitize !1830
  %261 = icmp eq i32 %260, 0, !nosanitize !1830
  %262 = and i1 %258, %261, !nosanitize !1830
  br i1 %262, label %264, label %263, !prof !1843, !nosanitize !1830

263:                                              ; preds = %237
  call void @__ubsan_handle_type_mismatch_v1(ptr @137, i32 %259) #6, !dbg !3100, !nosanitize !1830
  br label %264, !dbg !3100, !nosanitize !1830

264:                                              ; preds = %263, %237
  %265 = load i32, ptr %4, align 4, !dbg !3110
  %266 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %257, i32 0, i32 2, !dbg !3111
  %267 = load i32, ptr %266, align 4, !dbg !3111
  %268 = mul i32 %265, %267, !dbg !3112
  %269 = load i32, ptr %257, align 4, !dbg !3113
  %270 = add i32 %268, %269, !dbg !3114
  %271 = load i32, ptr %6, align 4, !dbg !3115
  %272 = add i32 %270, %271, !dbg !3116
  %273 = load i32, ptr %5, align 4, !dbg !3117
  store i32 %273, ptr %1, align 4
    #dbg_declare(ptr %1, !2785, !DIExpression(), !3118)
  %274 = load i32, ptr %1, align 4, !dbg !3120
  %275 = icmp ult i32 %274, 12, !dbg !3121, !nosanitize !1830
  br i1 %275, label %277, label %276, !dbg !3121, !prof !1843, !nosanitize !1830

276:                                              ; preds = %264
  call void @__ubsan_handle_out_of_bounds(ptr @111, i32 %274) #6, !dbg !3121, !nosanitize !1830
  br label %277, !dbg !3121, !nosanitize !1830

277:                                              ; preds = %276, %264
  %278 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %274, !dbg !3121
  %279 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %274), !dbg !3121, !nosanitize !1830
  %280 = extractvalue { i32, i1 } %279, 1, !dbg !3121, !nosanitize !1830
  %281 = extractvalue { i32, i1 } %279, 0, !dbg !3121, !nosanitize !1830
  %282 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %281, !dbg !3121, !nosanitize !1830
  %283 = icmp ne i32 %282, 0, !dbg !3121, !nosanitize !1830
  %284 = xor i1 %280, true, !dbg !3121, !nosanitize !1830
  %285 = icmp uge i32 %282, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !3121, !nosanitize !1830
  %286 = and i1 %285, %284, !dbg !3121, !nosanitize !1830
  br i1 %286, label %288, label %287, !dbg !3121, !prof !1843, !nosanitize !1830

287:                                              ; preds = %277
  call void @__ubsan_handle_pointer_overflow(ptr @112, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %282) #6, !dbg !3121, !nosanitize !1830
  br label %288, !dbg !3121, !nosanitize !1830

288:                                              ; preds = %287, %277
  %289 = ptrtoint ptr %278 to i32, !dbg !3121, !nosanitize !1830
  %290 = and i32 %289, 3, !dbg !3121, !nosanitize !1830
  %291 = icmp eq i32 %290, 0, !dbg !3121, !nosanitize !1830
  br i1 %291, label %293, label %292, !dbg !3121, !prof !1843, !nosanitize !1830

292:                                              ; preds = %288
  call void @__ubsan_handle_type_mismatch_v1(ptr @113, i32 %289) #6, !dbg !3121, !nosanitize !1830
  br label %293, !dbg !3121, !nosanitize !1830

293:                                              ; preds = %288, %292
  %294 = load i32, ptr %278, align 4, !dbg !3121
  %295 = add i32 %272, %294, !dbg !3122
  store i32 %295, ptr %22, align 4, !dbg !3093
    #dbg_declare(ptr %23, !3123, !DIExpression(), !3124)
  %296 = load i32, ptr %21, align 4, !dbg !3125
  %297 = load i8, ptr %19, align 1, !dbg !3126
  store i32 %296, ptr %11, align 4
    #dbg_declare(ptr %11, !2596, !DIExpression(), !3127)
  store i8 %297, ptr %12, align 1
    #dbg_declare(ptr %12, !2602, !DIExpression(), !3129)
  %298 = load i8, ptr %12, align 1, !dbg !3130
  %299 = zext i8 %298 to i32, !dbg !3131, !nosanitize !1830
  %300 = icmp ult i32 %299, 2, !dbg !3131, !nosanitize !1830
  br i1 %300, label %302, label %301, !dbg !3131, !prof !1843, !nosanitize !1830

301:                                              ; preds = %293
  call void @__ubsan_handle_out_of_bounds(ptr @96, i32 %299) #6, !dbg !3131, !nosanitize !1830
  br label %302, !dbg !3131, !nosanitize !1830

302:                                              ; preds = %301, %293
  %303 = zext i8 %298 to i32, !dbg !3131
  %304 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %303, !dbg !3131
  %305 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %303), !dbg !3131, !nosanitize !1830
  %306 = extractvalue { i32, i1 } %305, 1, !dbg !3131, !nosanitize !1830
  %307 = extractvalue { i32, i1 } %305, 0, !dbg !3131, !nosanitize !1830
  %308 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %307, !dbg !3131, !nosanitize !1830
  %309 = icmp ne i32 %308, 0, !dbg !3131, !nosanitize !1830
  %310 = xor i1 %306, true, !dbg !3131, !nosanitize !1830
  %311 = icmp uge i32 %308, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !3131, !nosanitize !1830
  %312 = and i1 %311, %310, !dbg !3131, !nosanitize !1830
  br i1 %312, label %314, label %313, !dbg !3131, !prof !1843, !nosanitize !1830

313:                                              ; preds = %302
  call void @__ubsan_handle_pointer_overflow(ptr @97, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %308) #6, !dbg !3131, !nosanitize !1830
  br label %314, !dbg !3131, !nosanitize !1830

314:                                              ; preds = %313, %302
  %315 = load i32, ptr %11, align 4, !dbg !3132
  %316 = icmp ult i32 %315, 12, !dbg !3131, !nosanitize !1830
  br i1 %316, label %318, label %317, !dbg !3131, !prof !1843, !nosanitize !1830

317:                                              ; preds = %314
  call void @__ubsan_handle_out_of_bounds(ptr @99, i32 %315) #6, !dbg !3131, !nosanitize !1830
  br label %318, !dbg !3131, !nosanitize !1830

318:                                              ; preds = %317, %314
  %319 = getelementptr inbounds nuw [12 x i16], ptr %304, i32 0, i32 %315, !dbg !3131
  %320 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %315), !dbg !3131, !nosanitize !1830
  %321 = extractvalue { i32, i1 } %320, 1, !dbg !3131, !nosanitize !1830
  %322 = extractvalue { i32, i1 } %320, 0, !dbg !3131, !nosanitize !1830
  %323 = ptrtoint ptr %304 to i32, !dbg !3131, !nosanitize !1830
  %324 = add i32 %323, %322, !dbg !3131, !nosanitize !1830
  %325 = icmp ne i32 %324, 0, !dbg !3131, !nosanitize !1830
  %326 = xor i1 %321, true, !dbg !3131, !nosanitize !1830
  %327 = icmp uge i32 %324, %323, !dbg !3131, !nosanitize !1830
  %328 = and i1 %327, %326, !dbg !3131, !nosanitize !1830
  br i1 %328, label %330, label %329, !dbg !3131, !prof !1843, !nosanitize !1830

329:                                              ; preds = %318
  call void @__ubsan_handle_pointer_overflow(ptr @100, i32 %323, i32 %324) #6, !dbg !3131, !nosanitize !1830
  br label %330, !dbg !3131, !nosanitize !1830

330:                                              ; preds = %329, %318
  %331 = ptrtoint ptr %319 to i32, !dbg !3131, !nosanitize !1830
  %332 = and i32 %331, 1, !dbg !3131, !nosanitize !1830
  %333 = icmp eq i32 %332, 0, !dbg !3131, !nosanitize !1830
  br i1 %333, label %335, label %334, !dbg !3131, !prof !1843, !nosanitize !1830

334:                                              ; preds = %330
  call void @__ubsan_handle_type_mismatch_v1(ptr @102, i32 %331) #6, !dbg !3131, !nosanitize !1830
  br label %335, !dbg !3131, !nosanitize !1830

335:                                              ; preds = %330, %334
  %336 = load i16, ptr %319, align 2, !dbg !3131
  %337 = zext i16 %336 to i32, !dbg !3131
  store i32 %337, ptr %23, align 4, !dbg !3124
    #dbg_declare(ptr %24, !3133, !DIExpression(), !3134)
  %338 = load i32, ptr %23, align 4, !dbg !3135
  %339 = load i32, ptr %22, align 4, !dbg !3136
  store i32 %338, ptr %9, align 4
    #dbg_declare(ptr %9, !2613, !DIExpression(), !3137)
  store i32 %339, ptr %10, align 4
    #dbg_declare(ptr %10, !2619, !DIExpression(), !3139)
  %340 = load i32, ptr %9, align 4, !dbg !3140
  %341 = zext i32 %340 to i64, !dbg !3141
  %342 = shl i64 %341, 32, !dbg !3142
  %343 = load i32, ptr %10, align 4, !dbg !3143
  %344 = zext i32 %343 to i64, !dbg !3143
  %345 = or i64 %342, %344, !dbg !3144
  store i64 %345, ptr %24, align 8, !dbg !3134
  %346 = load i64, ptr %24, align 8, !dbg !3145
  %347 = load i32, ptr %48, align 4, !dbg !3146
  %348 = load i32, ptr %51, align 4, !dbg !3147
  %349 = load i8, ptr %50, align 1, !dbg !3148
  call void @_Z14noc_async_readILj8193ELb0EEvyjjhj(i64 noundef %346, i32 noundef %347, i32 noundef %348, i8 noundef zeroext %349, i32 noundef 1), !dbg !3149
  call void @_Z22noc_async_read_barrierh(i8 noundef zeroext 0), !dbg !3150
  store i32 0, ptr %42, align 4
    #dbg_declare(ptr %42, !3151, !DIExpression(), !3156)
  store i32 1, ptr %43, align 4
    #dbg_declare(ptr %43, !3158, !DIExpression(), !3159)
    #dbg_declare(ptr %44, !3160, !DIExpression(), !3161)
  %350 = load i32, ptr %43, align 4, !dbg !3162
  %351 = load i32, ptr %42, align 4, !dbg !3163
  store i32 %351, ptr %31, align 4
    #dbg_declare(ptr %31, !2952, !DIExpression(), !3164)
  %352 = load i32, ptr %31, align 4, !dbg !3166
  %353 = icmp ult i32 %352, 32, !dbg !3167, !nosanitize !1830
  br i1 %353, label %355, label %354, !dbg !3167, !prof !1843, !nosanitize !1830

354:                                              ; preds = %335
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %352) #6, !dbg !3167, !nosanitize !1830
  br label %355, !dbg !3167, !nosanitize !1830

355:                                              ; preds = %354, %335
  %356 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %352, !dbg !3167
  %357 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %352), !dbg !3167, !nosanitize !1830
  %358 = extractvalue { i32, i1 } %357, 1, !dbg !3167, !nosanitize !1830
  %359 = extractvalue { i32, i1 } %357, 0, !dbg !3167, !nosanitize !1830
  %360 = add i32 ptrtoint (ptr @cb_interface to i32), %359, !dbg !3167, !nosanitize !1830
  %361 = icmp ne i32 %360, 0, !dbg !3167, !nosanitize !1830
  %362 = xor i1 %358, true, !dbg !3167, !nosanitize !1830
  %363 = icmp uge i32 %360, ptrtoint (ptr @cb_interface to i32), !dbg !3167, !nosanitize !1830
  %364 = and i1 %363, %362, !dbg !3167, !nosanitize !1830
  br i1 %364, label %366, label %365, !dbg !3167, !prof !1843, !nosanitize !1830

365:                                              ; preds = %355
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %360) #6, !dbg !3167, !nosanitize !1830
  br label %366, !dbg !3167, !nosanitize !1830

366:                                              ; preds = %365, %355
  %367 = ptrtoint ptr %356 to i32, !dbg !3167, !nosanitize !1830
  %368 = and i32 %367, 3, !dbg !3167, !nosanitize !1830
  %369 = icmp eq i32 %368, 0, !dbg !3167, !nosanitize !1830
  br i1 %369, label %371, label %370, !dbg !3167, !prof !1843, !nosanitize !1830

370:                                              ; preds = %366
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %367) #6, !dbg !3167, !nosanitize !1830
  br label %371, !dbg !3167, !nosanitize !1830

371:                                              ; preds = %370, %366
  %372 = ptrtoint ptr %356 to i32, !dbg !3167, !nosanitize !1830
  %373 = and i32 %372, 3, !dbg !3167, !nosanitize !1830
  %374 = icmp eq i32 %373, 0, !dbg !3167, !nosanitize !1830
  br i1 %374, label %376, label %375, !dbg !3167, !prof !1843, !nosanitize !1830

375:                                              ; preds = %371
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %372) #6, !dbg !3167, !nosanitize !1830
  br label %376, !dbg !3167, !nosanitize !1830

376:                                              ; preds = %375, %371
  %377 = ptrtoint ptr %356 to i32, !dbg !3168, !nosanitize !1830
  %378 = and i32 %377, 3, !dbg !3168, !nosanitize !1830
  %379 = icmp eq i32 %378, 0, !dbg !3168, !nosanitize !1830
  br i1 %379, label %381, label %380, !dbg !3168, !prof !1843, !nosanitize !1830

380:                                              ; preds = %376
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %377) #6, !dbg !3168, !nosanitize !1830
  br label %381, !dbg !3168, !nosanitize !1830

381:                                              ; preds = %376, %380
  %382 = ptrtoint ptr %356 to i32, !dbg !3169, !nosanitize !1830
  %383 = and i32 %382, 3, !dbg !3169, !nosanitize !1830
  %384 = icmp eq i32 %383, 0, !dbg !3169, !nosanitize !1830
  br i1 %384, label %386, label %385, !dbg !3169, !prof !1843, !nosanitize !1830

385:                                              ; preds = %381
  call void @__ubsan_handle_type_mismatch_v1(ptr @81, i32 %382) #6, !dbg !3169, !nosanitize !1830
  br label %386, !dbg !3169, !nosanitize !1830

386:                                              ; preds = %385, %381
  %387 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %356, i32 0, i32 2, !dbg !3169
  %388 = ptrtoint ptr %387 to i32, !dbg !3169, !nosanitize !1830
  %389 = and i32 %388, 3, !dbg !3169, !nosanitize !1830
  %390 = icmp eq i32 %389, 0, !dbg !3169, !nosanitize !1830
  br i1 %390, label %392, label %391, !dbg !3169, !prof !1843, !nosanitize !1830

391:                                              ; preds = %386
  call void @__ubsan_handle_type_mismatch_v1(ptr @82, i32 %388) #6, !dbg !3169, !nosanitize !1830
  br label %392, !dbg !3169, !nosanitize !1830

392:                                              ; preds = %391, %386
  %393 = load i32, ptr %387, align 4, !dbg !3169
  %394 = mul i32 %350, %393, !dbg !3170
  store i32 %394, ptr %44, align 4, !dbg !3161
    #dbg_declare(ptr %45, !3171, !DIExpression(), !3172)
  %395 = load i32, ptr %42, align 4, !dbg !3173
  store i32 %395, ptr %40, align 4
    #dbg_declare(ptr %40, !2921, !DIExpression(), !3174)
  %396 = load i32, ptr %40, align 4, !dbg !3176
  store i32 %396, ptr %27, align 4
    #dbg_declare(ptr %27, !2908, !DIExpression(), !3177)
  %397 = load i32, ptr %27, align 4, !dbg !3179
  %398 = mul i32 %397, 4096, !dbg !3180
  %399 = add i32 -4980736, %398, !dbg !3180
  %400 = add i32 %399, 16, !dbg !3180
  %401 = inttoptr i32 %400 to ptr, !dbg !3181
  store ptr %401, ptr %45, align 4, !dbg !3172
  %402 = load i32, ptr %43, align 4, !dbg !3182
  %403 = load ptr, ptr %45, align 4, !dbg !3183
  %404 = load volatile i32, ptr %403, align 4, !dbg !3184
  %405 = add i32 %404, %402, !dbg !3184
  store volatile i32 %405, ptr %403, align 4, !dbg !3184
  %406 = load i32, ptr %44, align 4, !dbg !3185
  %407 = load i32, ptr %42, align 4, !dbg !3186
  store i32 %407, ptr %32, align 4
    #dbg_declare(ptr %32, !2952, !DIExpression(), !3187)
  %408 = load i32, ptr %32, align 4, !dbg !3189
  %409 = icmp ult i32 %408, 32, !dbg !3190, !nosanitize !1830
  br i1 %409, label %411, label %410, !dbg !3190, !prof !1843, !nosanitize !1830

410:                                              ; preds = %392
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %408) #6, !dbg !3190, !nosanitize !1830
  br label %411, !dbg !3190, !nosanitize !1830

411:                                              ; preds = %410, %392
  %412 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %408, !dbg !3190
  %413 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %408), !dbg !3190, !nosanitize !1830
  %414 = extractvalue { i32, i1 } %413, 1, !dbg !3190, !nosanitize !1830
  %415 = extractvalue { i32, i1 } %413, 0, !dbg !3190, !nosanitize !1830
  %416 = add i32 ptrtoint (ptr @cb_interface to i32), %415, !dbg !3190, !nosanitize !1830
  %417 = icmp ne i32 %416, 0, !dbg !3190, !nosanitize !1830
  %418 = xor i1 %414, true, !dbg !3190, !nosanitize !1830
  %419 = icmp uge i32 %416, ptrtoint (ptr @cb_interface to i32), !dbg !3190, !nosanitize !1830
  %420 = and i1 %419, %418, !dbg !3190, !nosanitize !1830
  br i1 %420, label %422, label %421, !dbg !3190, !prof !1843, !nosanitize !1830

421:                                              ; preds = %411
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %416) #6, !dbg !3190, !nosanitize !1830
  br label %422, !dbg !3190, !nosanitize !1830

422:                                              ; preds = %421, %411
  %423 = ptrtoint ptr %412 to i32, !dbg !3190, !nosanitize !1830
  %424 = and i32 %423, 3, !dbg !3190, !nosanitize !1830
  %425 = icmp eq i32 %424, 0, !dbg !3190, !nosanitize !1830
  br i1 %425, label %427, label %426, !dbg !3190, !prof !1843, !nosanitize !1830

426:                                              ; preds = %422
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %423) #6, !dbg !3190, !nosanitize !1830
  br label %427, !dbg !3190, !nosanitize !1830

427:                                              ; preds = %426, %422
  %428 = ptrtoint ptr %412 to i32, !dbg !3190, !nosanitize !1830
  %429 = and i32 %428, 3, !dbg !3190, !nosanitize !1830
  %430 = icmp eq i32 %429, 0, !dbg !3190, !nosanitize !1830
  br i1 %430, label %432, label %431, !dbg !3190, !prof !1843, !nosanitize !1830

431:                                              ; preds = %427
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %428) #6, !dbg !3190, !nosanitize !1830
  br label %432, !dbg !3190, !nosanitize !1830

432:                                              ; preds = %431, %427
  %433 = ptrtoint ptr %412 to i32, !dbg !3191, !nosanitize !1830
  %434 = and i32 %433, 3, !dbg !3191, !nosanitize !1830
  %435 = icmp eq i32 %434, 0, !dbg !3191, !nosanitize !1830
  br i1 %435, label %437, label %436, !dbg !3191, !prof !1843, !nosanitize !1830

436:                                              ; preds = %432
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %433) #6, !dbg !3191, !nosanitize !1830
  br label %437, !dbg !3191, !nosanitize !1830

437:                                              ; preds = %432, %436
  %438 = ptrtoint ptr %412 to i32, !dbg !3192, !nosanitize !1830
  %439 = and i32 %438, 3, !dbg !3192, !nosanitize !1830
  %440 = icmp eq i32 %439, 0, !dbg !3192, !nosanitize !1830
  br i1 %440, label %442, label %441, !dbg !3192, !prof !1843, !nosanitize !1830

441:                                              ; preds = %437
  call void @__ubsan_handle_type_mismatch_v1(ptr @83, i32 %438) #6, !dbg !3192, !nosanitize !1830
  br label %442, !dbg !3192, !nosanitize !1830

442:                                              ; preds = %441, %437
  %443 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %412, i32 0, i32 5, !dbg !3192
  %444 = ptrtoint ptr %443 to i32, !dbg !3193, !nosanitize !1830
  %445 = and i32 %444, 3, !dbg !3193, !nosanitize !1830
  %446 = icmp eq i32 %445, 0, !dbg !3193, !nosanitize !1830
  br i1 %446, label %448, label %447, !dbg !3193, !prof !1843, !nosanitize !1830

447:                                              ; preds = %442
  call void @__ubsan_handle_type_mismatch_v1(ptr @84, i32 %444) #6, !dbg !3193, !nosanitize !1830
  br label %448, !dbg !3193, !nosanitize !1830

448:                                              ; preds = %447, %442
  %449 = load i32, ptr %443, align 4, !dbg !3193
  %450 = add i32 %449, %406, !dbg !3193
  store i32 %450, ptr %443, align 4, !dbg !3193
  %451 = load i32, ptr %42, align 4, !dbg !3194
  store i32 %451, ptr %33, align 4
    #dbg_declare(ptr %33, !2952, !DIExpression(), !3196)
  %452 = load i32, ptr %33, align 4, !dbg !3198
  %453 = icmp ult i32 %452, 32, !dbg !3199, !nosanitize !1830
  br i1 %453, label %455, label %454, !dbg !3199, !prof !1843, !nosanitize !1830

454:                                              ; preds = %448
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %452) #6, !dbg !3199, !nosanitize !1830
  br label %455, !dbg !3199, !nosanitize !1830

455:                                              ; preds = %454, %448
  %456 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %452, !dbg !3199
  %457 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %452), !dbg !3199, !nosanitize !1830
  %458 = extractvalue { i32, i1 } %457, 1, !dbg !3199, !nosanitize !1830
  %459 = extractvalue { i32, i1 } %457, 0, !dbg !3199, !nosanitize !1830
  %460 = add i32 ptrtoint (ptr @cb_interface to i32), %459, !dbg !3199, !nosanitize !1830
  %461 = icmp ne i32 %460, 0, !dbg !3199, !nosanitize !1830
  %462 = xor i1 %458, true, !dbg !3199, !nosanitize !1830
  %463 = icmp uge i32 %460, ptrtoint (ptr @cb_interface to i32), !dbg !3199, !nosanitize !1830
  %464 = and i1 %463, %462, !dbg !3199, !nosanitize !1830
  br i1 %464, label %466, label %465, !dbg !3199, !prof !1843, !nosanitize !1830

465:                                              ; preds = %455
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %460) #6, !dbg !3199, !nosanitize !1830
  br label %466, !dbg !3199, !nosanitize !1830

466:                                              ; preds = %465, %455
  %467 = ptrtoint ptr %456 to i32, !dbg !3199, !nosanitize !1830
  %468 = and i32 %467, 3, !dbg !3199, !nosanitize !1830
  %469 = icmp eq i32 %468, 0, !dbg !3199, !nosanitize !1830
  br i1 %469, label %471, label %470, !dbg !3199, !prof !1843, !nosanitize !1830

470:                                              ; preds = %466
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %467) #6, !dbg !3199, !nosanitize !1830
  br label %471, !dbg !3199, !nosanitize !1830

471:                                              ; preds = %470, %466
  %472 = ptrtoint ptr %456 to i32, !dbg !3199, !nosanitize !1830
  %473 = and i32 %472, 3, !dbg !3199, !nosanitize !1830
  %474 = icmp eq i32 %473, 0, !dbg !3199, !nosanitize !1830
  br i1 %474, label %476, label %475, !dbg !3199, !prof !1843, !nosanitize !1830

475:                                              ; preds = %471
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %472) #6, !dbg !3199, !nosanitize !1830
  br label %476, !dbg !3199, !nosanitize !1830

476:                                              ; preds = %475, %471
  %477 = ptrtoint ptr %456 to i32, !dbg !3200, !nosanitize !1830
  %478 = and i32 %477, 3, !dbg !3200, !nosanitize !1830
  %479 = icmp eq i32 %478, 0, !dbg !3200, !nosanitize !1830
  br i1 %479, label %481, label %480, !dbg !3200, !prof !1843, !nosanitize !1830

480:                                              ; preds = %476
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %477) #6, !dbg !3200, !nosanitize !1830
  br label %481, !dbg !3200, !nosanitize !1830

481:                                              ; preds = %476, %480
  %482 = ptrtoint ptr %456 to i32, !dbg !3201, !nosanitize !1830
  %483 = and i32 %482, 3, !dbg !3201, !nosanitize !1830
  %484 = icmp eq i32 %483, 0, !dbg !3201, !nosanitize !1830
  br i1 %484, label %486, label %485, !dbg !3201, !prof !1843, !nosanitize !1830

485:                                              ; preds = %481
  call void @__ubsan_handle_type_mismatch_v1(ptr @85, i32 %482) #6, !dbg !3201, !nosanitize !1830
  br label %486, !dbg !3201, !nosanitize !1830

486:                                              ; preds = %485, %481
  %487 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %456, i32 0, i32 5, !dbg !3201
  %488 = ptrtoint ptr %487 to i32, !dbg !3201, !nosanitize !1830
  %489 = and i32 %488, 3, !dbg !3201, !nosanitize !1830
  %490 = icmp eq i32 %489, 0, !dbg !3201, !nosanitize !1830
  br i1 %490, label %492, label %491, !dbg !3201, !prof !1843, !nosanitize !1830

491:                                              ; preds = %486
  call void @__ubsan_handle_type_mismatch_v1(ptr @86, i32 %488) #6, !dbg !3201, !nosanitize !1830
  br label %492, !dbg !3201, !nosanitize !1830

492:                                              ; preds = %491, %486
  %493 = load i32, ptr %487, align 4, !dbg !3201
  %494 = load i32, ptr %42, align 4, !dbg !3202
  store i32 %494, ptr %34, align 4
    #dbg_declare(ptr %34, !2952, !DIExpression(), !3203)
  %495 = load i32, ptr %34, align 4, !dbg !3205
  %496 = icmp ult i32 %495, 32, !dbg !3206, !nosanitize !1830
  br i1 %496, label %498, label %497, !dbg !3206, !prof !1843, !nosanitize !1830

497:                                              ; preds = %492
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %495) #6, !dbg !3206, !nosanitize !1830
  br label %498, !dbg !3206, !nosanitize !1830

498:                                              ; preds = %497, %492
  %499 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %495, !dbg !3206
  %500 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %495), !dbg !3206, !nosanitize !1830
  %501 = extractvalue { i32, i1 } %500, 1, !dbg !3206, !nosanitize !1830
  %502 = extractvalue { i32, i1 } %500, 0, !dbg !3206, !nosanitize !1830
  %503 = add i32 ptrtoint (ptr @cb_interface to i32), %502, !dbg !3206, !nosanitize !1830
  %504 = icmp ne i32 %503, 0, !dbg !3206, !nosanitize !1830
  %505 = xor i1 %501, true, !dbg !3206, !nosanitize !1830
  %506 = icmp uge i32 %503, ptrtoint (ptr @cb_interface to i32), !dbg !3206, !nosanitize !1830
  %507 = and i1 %506, %505, !dbg !3206, !nosanitize !1830
  br i1 %507, label %509, label %508, !dbg !3206, !prof !1843, !nosanitize !1830

508:                                              ; preds = %498
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %503) #6, !dbg !3206, !nosanitize !1830
  br label %509, !dbg !3206, !nosanitize !1830

509:                                              ; preds = %508, %498
  %510 = ptrtoint ptr %499 to i32, !dbg !3206, !nosanitize !1830
  %511 = and i32 %510, 3, !dbg !3206, !nosanitize !1830
  %512 = icmp eq i32 %511, 0, !dbg !3206, !nosanitize !1830
  br i1 %512, label %514, label %513, !dbg !3206, !prof !1843, !nosanitize !1830

513:                                              ; preds = %509
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %510) #6, !dbg !3206, !nosanitize !1830
  br label %514, !dbg !3206, !nosanitize !1830

514:                                              ; preds = %513, %509
  %515 = ptrtoint ptr %499 to i32, !dbg !3206, !nosanitize !1830
  %516 = and i32 %515, 3, !dbg !3206, !nosanitize !1830
  %517 = icmp eq i32 %516, 0, !dbg !3206, !nosanitize !1830
  br i1 %517, label %519, label %518, !dbg !3206, !prof !1843, !nosanitize !1830

518:                                              ; preds = %514
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %515) #6, !dbg !3206, !nosanitize !1830
  br label %519, !dbg !3206, !nosanitize !1830

519:                                              ; preds = %518, %514
  %520 = ptrtoint ptr %499 to i32, !dbg !3207, !nosanitize !1830
  %521 = and i32 %520, 3, !dbg !3207, !nosanitize !1830
  %522 = icmp eq i32 %521, 0, !dbg !3207, !nosanitize !1830
  br i1 %522, label %524, label %523, !dbg !3207, !prof !1843, !nosanitize !1830

523:                                              ; preds = %519
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %520) #6, !dbg !3207, !nosanitize !1830
  br label %524, !dbg !3207, !nosanitize !1830

524:                                              ; preds = %519, %523
  %525 = ptrtoint ptr %499 to i32, !dbg !3208, !nosanitize !1830
  %526 = and i32 %525, 3, !dbg !3208, !nosanitize !1830
  %527 = icmp eq i32 %526, 0, !dbg !3208, !nosanitize !1830
  br i1 %527, label %529, label %528, !dbg !3208, !prof !1843, !nosanitize !1830

528:                                              ; preds = %524
  call void @__ubsan_handle_type_mismatch_v1(ptr @87, i32 %525) #6, !dbg !3208, !nosanitize !1830
  br label %529, !dbg !3208, !nosanitize !1830

529:                                              ; preds = %528, %524
  %530 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %499, i32 0, i32 1, !dbg !3208
  %531 = ptrtoint ptr %530 to i32, !dbg !3208, !nosanitize !1830
  %532 = and i32 %531, 3, !dbg !3208, !nosanitize !1830
  %533 = icmp eq i32 %532, 0, !dbg !3208, !nosanitize !1830
  br i1 %533, label %535, label %534, !dbg !3208, !prof !1843, !nosanitize !1830

534:                                              ; preds = %529
  call void @__ubsan_handle_type_mismatch_v1(ptr @88, i32 %531) #6, !dbg !3208, !nosanitize !1830
  br label %535, !dbg !3208, !nosanitize !1830

535:                                              ; preds = %534, %529
  %536 = load i32, ptr %530, align 4, !dbg !3208
  %537 = icmp eq i32 %493, %536, !dbg !3209
  br i1 %537, label %538, label %625, !dbg !3209

538:                                              ; preds = %535
  %539 = load i32, ptr %42, align 4, !dbg !3210
  store i32 %539, ptr %35, align 4
    #dbg_declare(ptr %35, !2952, !DIExpression(), !3212)
  %540 = load i32, ptr %35, align 4, !dbg !3214
  %541 = icmp ult i32 %540, 32, !dbg !3215, !nosanitize !1830
  br i1 %541, label %543, label %542, !dbg !3215, !prof !1843, !nosanitize !1830

542:                                              ; preds = %538
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %540) #6, !dbg !3215, !nosanitize !1830
  br label %543, !dbg !3215, !nosanitize !1830

543:                                              ; preds = %542, %538
  %544 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %540, !dbg !3215
  %545 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %540), !dbg !3215, !nosanitize !1830
  %546 = extractvalue { i32, i1 } %545, 1, !dbg !3215, !nosanitize !1830
  %547 = extractvalue { i32, i1 } %545, 0, !dbg !3215, !nosanitize !1830
  %548 = add i32 ptrtoint (ptr @cb_interface to i32), %547, !dbg !3215, !nosanitize !1830
  %549 = icmp ne i32 %548, 0, !dbg !3215, !nosanitize !1830
  %550 = xor i1 %546, true, !dbg !3215, !nosanitize !1830
  %551 = icmp uge i32 %548, ptrtoint (ptr @cb_interface to i32), !dbg !3215, !nosanitize !1830
  %552 = and i1 %551, %550, !dbg !3215, !nosanitize !1830
  br i1 %552, label %554, label %553, !dbg !3215, !prof !1843, !nosanitize !1830

553:                                              ; preds = %543
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %548) #6, !dbg !3215, !nosanitize !1830
  br label %554, !dbg !3215, !nosanitize !1830

554:                                              ; preds = %553, %543
  %555 = ptrtoint ptr %544 to i32, !dbg !3215, !nosanitize !1830
  %556 = and i32 %555, 3, !dbg !3215, !nosanitize !1830
  %557 = icmp eq i32 %556, 0, !dbg !3215, !nosanitize !1830
  br i1 %557, label %559, label %558, !dbg !3215, !prof !1843, !nosanitize !1830

558:                                              ; preds = %554
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %555) #6, !dbg !3215, !nosanitize !1830
  br label %559, !dbg !3215, !nosanitize !1830

559:                                              ; preds = %558, %554
  %560 = ptrtoint ptr %544 to i32, !dbg !3215, !nosanitize !1830
  %561 = and i32 %560, 3, !dbg !3215, !nosanitize !1830
  %562 = icmp eq i32 %561, 0, !dbg !3215, !nosanitize !1830
  br i1 %562, label %564, label %563, !dbg !3215, !prof !1843, !nosanitize !1830

563:                                              ; preds = %559
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %560) #6, !dbg !3215, !nosanitize !1830
  br label %564, !dbg !3215, !nosanitize !1830

564:                                              ; preds = %563, %559
  %565 = ptrtoint ptr %544 to i32, !dbg !3216, !nosanitize !1830
  %566 = and i32 %565, 3, !dbg !3216, !nosanitize !1830
  %567 = icmp eq i32 %566, 0, !dbg !3216, !nosanitize !1830
  br i1 %567, label %569, label %568, !dbg !3216, !prof !1843, !nosanitize !1830

568:                                              ; preds = %564
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %565) #6, !dbg !3216, !nosanitize !1830
  br label %569, !dbg !3216, !nosanitize !1830

569:                                              ; preds = %564, %568
  %570 = ptrtoint ptr %544 to i32, !dbg !3217, !nosanitize !1830
  %571 = and i32 %570, 3, !dbg !3217, !nosanitize !1830
  %572 = icmp eq i32 %571, 0, !dbg !3217, !nosanitize !1830
  br i1 %572, label %574, label %573, !dbg !3217, !prof !1843, !nosanitize !1830

573:                                              ; preds = %569
  call void @__ubsan_handle_type_mismatch_v1(ptr @89, i32 %570) #6, !dbg !3217, !nosanitize !1830
  br label %574, !dbg !3217, !nosanitize !1830

574:                                              ; preds = %573, %569
  %575 = ptrtoint ptr %544 to i32, !dbg !3217, !nosanitize !1830
  %576 = and i32 %575, 3, !dbg !3217, !nosanitize !1830
  %577 = icmp eq i32 %576, 0, !dbg !3217, !nosanitize !1830
  br i1 %577, label %579, label %578, !dbg !3217, !prof !1843, !nosanitize !1830

578:                                              ; preds = %574
  call void @__ubsan_handle_type_mismatch_v1(ptr @90, i32 %575) #6, !dbg !3217, !nosanitize !1830
  br label %579, !dbg !3217, !nosanitize !1830

579:                                              ; preds = %578, %574
  %580 = load i32, ptr %544, align 4, !dbg !3217
  %581 = load i32, ptr %42, align 4, !dbg !3218
  store i32 %581, ptr %36, align 4
    #dbg_declare(ptr %36, !2952, !DIExpression(), !3219)
  %582 = load i32, ptr %36, align 4, !dbg !3221
  %583 = icmp ult i32 %582, 32, !dbg !3222, !nosanitize !1830
  br i1 %583, label %585, label %584, !dbg !3222, !prof !1843, !nosanitize !1830

584:                                              ; preds = %579
  call void @__ubsan_handle_out_of_bounds(ptr @72, i32 %582) #6, !dbg !3222, !nosanitize !1830
  br label %585, !dbg !3222, !nosanitize !1830

585:                                              ; preds = %584, %579
  %586 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %582, !dbg !3222
  %587 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %582), !dbg !3222, !nosanitize !1830
  %588 = extractvalue { i32, i1 } %587, 1, !dbg !3222, !nosanitize !1830
  %589 = extractvalue { i32, i1 } %587, 0, !dbg !3222, !nosanitize !1830
  %590 = add i32 ptrtoint (ptr @cb_interface to i32), %589, !dbg !3222, !nosanitize !1830
  %591 = icmp ne i32 %590, 0, !dbg !3222, !nosanitize !1830
  %592 = xor i1 %588, true, !dbg !3222, !nosanitize !1830
  %593 = icmp uge i32 %590, ptrtoint (ptr @cb_interface to i32), !dbg !3222, !nosanitize !1830
  %594 = and i1 %593, %592, !dbg !3222, !nosanitize !1830
  br i1 %594, label %596, label %595, !dbg !3222, !prof !1843, !nosanitize !1830

595:                                              ; preds = %585
  call void @__ubsan_handle_pointer_overflow(ptr @73, i32 ptrtoint (ptr @cb_interface to i32), i32 %590) #6, !dbg !3222, !nosanitize !1830
  br label %596, !dbg !3222, !nosanitize !1830

596:                                              ; preds = %595, %585
  %597 = ptrtoint ptr %586 to i32, !dbg !3222, !nosanitize !1830
  %598 = and i32 %597, 3, !dbg !3222, !nosanitize !1830
  %599 = icmp eq i32 %598, 0, !dbg !3222, !nosanitize !1830
  br i1 %599, label %601, label %600, !dbg !3222, !prof !1843, !nosanitize !1830

600:                                              ; preds = %596
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %597) #6, !dbg !3222, !nosanitize !1830
  br label %601, !dbg !3222, !nosanitize !1830

601:                                              ; preds = %600, %596
  %602 = ptrtoint ptr %586 to i32, !dbg !3222, !nosanitize !1830
  %603 = and i32 %602, 3, !dbg !3222, !nosanitize !1830
  %604 = icmp eq i32 %603, 0, !dbg !3222, !nosanitize !1830
  br i1 %604, label %606, label %605, !dbg !3222, !prof !1843, !nosanitize !1830

605:                                              ; preds = %601
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %602) #6, !dbg !3222, !nosanitize !1830
  br label %606, !dbg !3222, !nosanitize !1830

606:                                              ; preds = %605, %601
  %607 = ptrtoint ptr %586 to i32, !dbg !3223, !nosanitize !1830
  %608 = and i32 %607, 3, !dbg !3223, !nosanitize !1830
  %609 = icmp eq i32 %608, 0, !dbg !3223, !nosanitize !1830
  br i1 %609, label %611, label %610, !dbg !3223, !prof !1843, !nosanitize !1830

610:                                              ; preds = %606
  call void @__ubsan_handle_type_mismatch_v1(ptr @78, i32 %607) #6, !dbg !3223, !nosanitize !1830
  br label %611, !dbg !3223, !nosanitize !1830

611:                                              ; preds = %606, %610
  %612 = ptrtoint ptr %586 to i32, !dbg !3224, !nosanitize !1830
  %613 = and i32 %612, 3, !dbg !3224, !nosanitize !1830
  %614 = icmp eq i32 %613, 0, !dbg !3224, !nosanitize !1830
  br i1 %614, label %616, label %615, !dbg !3224, !prof !1843, !nosanitize !1830

615:                                              ; preds = %611
  call void @__ubsan_handle_type_mismatch_v1(ptr @91, i32 %612) #6, !dbg !3224, !nosanitize !1830
  br label %616, !dbg !3224, !nosanitize !1830

616:                                              ; preds = %615, %611
  %617 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %586, i32 0, i32 5, !dbg !3224
  %618 = ptrtoint ptr %617 to i32, !dbg !3225, !nosanitize !1830
  %619 = and i32 %618, 3, !dbg !3225, !nosanitize !1830
  %620 = icmp eq i32 %619, 0, !dbg !3225, !nosanitize !1830
  br i1 %620, label %622, label %621, !dbg !3225, !prof !1843, !nosanitize !1830

621:                                              ; preds = %616
  call void @__ubsan_handle_type_mismatch_v1(ptr @92, i32 %618) #6, !dbg !3225, !nosanitize !1830
  br label %622, !dbg !3225, !nosanitize !1830

622:                                              ; preds = %621, %616
  %623 = load i32, ptr %617, align 4, !dbg !3225
  %624 = sub i32 %623, %580, !dbg !3225
  store i32 %624, ptr %617, align 4, !dbg !3225
  br label %625, !dbg !3226

625:                                              ; preds = %535, %622
  ret void, !dbg !3227
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_Z11get_arg_valIjET_i(i32 noundef %0) #3 comdat !dbg !3228 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3231, !DIExpression(), !3232)
  %4 = load i32, ptr %3, align 4, !dbg !3233
  store i32 %4, ptr %2, align 4
    #dbg_declare(ptr %2, !3234, !DIExpression(), !3238)
  %5 = load ptr, ptr @rta_l1_base, align 4, !dbg !3240
  %6 = load i32, ptr %2, align 4, !dbg !3241
  %7 = getelementptr inbounds i32, ptr %5, i32 %6, !dbg !3240
  %8 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %6), !dbg !3240, !nosanitize !1830
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !3240, !nosanitize !1830
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !3240, !nosanitize !1830
  %11 = ptrtoint ptr %5 to i32, !dbg !3240, !nosanitize !1830
  %12 = add i32 %11, %10, !dbg !3240, !nosanitize !1830
  %13 = icmp ne ptr %5, null, !dbg !3240, !nosanitize !1830
  %14 = icmp ne i32 %12, 0, !dbg !3240, !nosanitize !1830
  %15 = icmp eq i1 %13, %14, !dbg !3240, !nosanitize !1830
  %16 = xor i1 %9, true, !dbg !3240, !nosanitize !1830
  %17 = icmp uge i32 %12, %11, !dbg !3240, !nosanitize !1830
  %18 = icmp sge i32 %10, 0, !dbg !3240, !nosanitize !1830
  %19 = icmp ult i32 %12, %11, !dbg !3240, !nosanitize !1830
  %20 = select i1 %18, i1 %17, i1 %19, !dbg !3240, !nosanitize !1830
  %21 = and i1 %20, %16, !dbg !3240, !nosanitize !1830
  %22 = and i1 %15, %21, !dbg !3240, !nosanitize !1830
  br i1 %22, label %24, label %23, !dbg !3240, !prof !1843, !nosanitize !1830

23:                                               ; preds = %1
  call void @__ubsan_handle_pointer_overflow(ptr @116, i32 %11, i32 %12) #6, !dbg !3240, !nosanitize !1830
  br label %24, !dbg !3240, !nosanitize !1830

24:                                               ; preds = %1, %23
  %25 = ptrtoint ptr %7 to i32, !dbg !3242
  %26 = inttoptr i32 %25 to ptr, !dbg !3243
  %27 = icmp ne ptr %26, null, !dbg !3244, !nosanitize !1830
  %28 = ptrtoint ptr %26 to i32, !dbg !3244, !nosanitize !1830
  %29 = and i32 %28, 3, !dbg !3244, !nosanitize !1830
  %30 = icmp eq i32 %29, 0, !dbg !3244, !nosanitize !1830
  %31 = and i1 %27, %30, !dbg !3244, !nosanitize !1830
  br i1 %31, label %33, label %32, !dbg !3244, !prof !1843, !nosanitize !1830

32:                                               ; preds = %24
  call void @__ubsan_handle_type_mismatch_v1(ptr @115, i32 %28) #6, !dbg !3244, !nosanitize !1830
  br label %33, !dbg !3244, !nosanitize !1830

33:                                               ; preds = %32, %24
  %34 = load i32, ptr %26, align 4, !dbg !3244
  ret i32 %34, !dbg !3245
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #4

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %0, ptr noundef nonnull align 4 dereferenceable(4) %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 comdat align 2 !dbg !3246 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 4
  %8 = alloca ptr, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca %struct.InterleavedAddrGen, align 4
  store ptr %0, ptr %7, align 4
    #dbg_declare(ptr %7, !3254, !DIExpression(), !3256)
  store ptr %1, ptr %8, align 4
    #dbg_declare(ptr %8, !3257, !DIExpression(), !3258)
  store i32 %2, ptr %9, align 4
    #dbg_declare(ptr %9, !3259, !DIExpression(), !3260)
  store i32 %3, ptr %10, align 4
    #dbg_declare(ptr %10, !3261, !DIExpression(), !3262)
  %12 = load ptr, ptr %7, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !1830
  %14 = ptrtoint ptr %12 to i32, !nosanitize !1830
  %15 = and i32 %14, 3, !nosanitize !1830
  %16 = icmp eq i32 %15, 0, !nosanitize !1830
  %17 = and i1 %13, %16, !nosanitize !1830
  br i1 %17, label %19, label %18, !prof !1843, !nosanitize !1830

18:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @118, i32 %14) #6, !dbg !3256, !nosanitize !1830
  br label %19, !dbg !3256, !nosanitize !1830

19:                                               ; preds = %18, %4
  %20 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 0, !dbg !3263
  %21 = load i32, ptr %9, align 4, !dbg !3264
  store i32 %21, ptr %20, align 4, !dbg !3263
  %22 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3263
  %23 = load i32, ptr %10, align 4, !dbg !3265
  store i32 %23, ptr %22, align 4, !dbg !3263
  %24 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 2, !dbg !3263
  %25 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3266
  %26 = load i32, ptr %25, align 4, !dbg !3266
  store i32 %26, ptr %5, align 4
    #dbg_declare(ptr %5, !2571, !DIExpression(), !3268)
  store i32 32, ptr %6, align 4
    #dbg_declare(ptr %6, !2576, !DIExpression(), !3270)
  %27 = load i32, ptr %5, align 4, !dbg !3271
  %28 = sub i32 %27, 1, !dbg !3272
  %29 = load i32, ptr %6, align 4, !dbg !3273
  %30 = sub i32 %29, 1, !dbg !3274
  %31 = or i32 %28, %30, !dbg !3275
  %32 = add i32 %31, 1, !dbg !3276
  store i32 %32, ptr %24, align 4, !dbg !3263
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %12, ptr align 4 %11, i32 12, i1 false), !dbg !3277
  %33 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %12, i32 0, i32 1, !dbg !3278
  %34 = load i32, ptr %10, align 4, !dbg !3280
  store i32 %34, ptr %33, align 4, !dbg !3278
  ret void, !dbg !3281
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #5

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_Z14noc_async_readILj8193ELb0EEvyjjhj(i64 noundef %0, i32 noundef %1, i32 noundef %2, i8 noundef zeroext %3, i32 noundef %4) #3 comdat !dbg !3282 {
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
    #dbg_declare(ptr %98, !3288, !DIExpression(), !3289)
  store i32 %1, ptr %99, align 4
    #dbg_declare(ptr %99, !3290, !DIExpression(), !3291)
  store i32 %2, ptr %100, align 4
    #dbg_declare(ptr %100, !3292, !DIExpression(), !3293)
  store i8 %3, ptr %101, align 1
    #dbg_declare(ptr %101, !3294, !DIExpression(), !3295)
  store i32 %4, ptr %102, align 4
    #dbg_declare(ptr %102, !3296, !DIExpression(), !3297)
  %103 = load i8, ptr %101, align 1, !dbg !3298
  %104 = zext i8 %103 to i32, !dbg !3298
  %105 = load i64, ptr %98, align 8, !dbg !3301
  %106 = load i32, ptr %99, align 4, !dbg !3302
  %107 = load i32, ptr %100, align 4, !dbg !3303
  %108 = load i32, ptr %102, align 4, !dbg !3304
  store i32 %104, ptr %92, align 4
    #dbg_declare(ptr %92, !3305, !DIExpression(), !3311)
  store i32 1, ptr %93, align 4
    #dbg_declare(ptr %93, !3313, !DIExpression(), !3314)
  store i64 %105, ptr %94, align 8
    #dbg_declare(ptr %94, !3315, !DIExpression(), !3316)
  store i32 %106, ptr %95, align 4
    #dbg_declare(ptr %95, !3317, !DIExpression(), !3318)
  store i32 %107, ptr %96, align 4
    #dbg_declare(ptr %96, !3319, !DIExpression(), !3320)
  store i32 %108, ptr %97, align 4
    #dbg_declare(ptr %97, !3321, !DIExpression(), !3322)
  br label %109, !dbg !3323

109:                                              ; preds = %229, %5
  %110 = load i32, ptr %96, align 4, !dbg !3324
  %111 = icmp ugt i32 %110, 8192, !dbg !3325
  br i1 %111, label %112, label %238, !dbg !3323

112:                                              ; preds = %109
  br label %113, !dbg !3326

113:                                              ; preds = %131, %112
  %114 = load i32, ptr %92, align 4, !dbg !3328
  %115 = load i32, ptr %93, align 4, !dbg !3329
  store i32 %114, ptr %90, align 4
    #dbg_declare(ptr %90, !3330, !DIExpression(), !3334)
  store i32 %115, ptr %91, align 4
    #dbg_declare(ptr %91, !3336, !DIExpression(), !3337)
  %116 = load i32, ptr %90, align 4, !dbg !3338
  %117 = load i32, ptr %91, align 4, !dbg !3339
  store i32 %116, ptr %66, align 4
    #dbg_declare(ptr %66, !3340, !DIExpression(), !3344)
  store i32 %117, ptr %67, align 4
    #dbg_declare(ptr %67, !3346, !DIExpression(), !3347)
  store i32 -5111768, ptr %68, align 4
    #dbg_declare(ptr %68, !3348, !DIExpression(), !3349)
    #dbg_declare(ptr %69, !3350, !DIExpression(), !3351)
  %118 = load i32, ptr %67, align 4, !dbg !3352
  %119 = shl i32 %118, 10, !dbg !3353
  %120 = load i32, ptr %66, align 4, !dbg !3354
  %121 = shl i32 %120, 16, !dbg !3355
  %122 = add i32 %119, %121, !dbg !3356
  %123 = load i32, ptr %68, align 4, !dbg !3357
  %124 = add i32 %122, %123, !dbg !3358
  store i32 %124, ptr %69, align 4, !dbg !3351
    #dbg_declare(ptr %70, !3359, !DIExpression(), !3360)
  %125 = load i32, ptr %69, align 4, !dbg !3361
  %126 = inttoptr i32 %125 to ptr, !dbg !3362
  store ptr %126, ptr %70, align 4, !dbg !3360
  %127 = load ptr, ptr %70, align 4, !dbg !3363
  %128 = load volatile i32, ptr %127, align 4, !dbg !3364
  %129 = icmp eq i32 %128, 0, !dbg !3365
  %130 = xor i1 %129, true, !dbg !3366
  br i1 %130, label %131, label %132, !dbg !3326

131:                                              ; preds = %113
  br label %113, !dbg !3326, !llvm.loop !3367

132:                                              ; preds = %113
  %133 = load i32, ptr %92, align 4, !dbg !3369
  %134 = load i32, ptr %93, align 4, !dbg !3370
  %135 = load i64, ptr %94, align 8, !dbg !3371
  %136 = load i32, ptr %95, align 4, !dbg !3372
  %137 = load i32, ptr %97, align 4, !dbg !3373
  store i32 %133, ptr %82, align 4
    #dbg_declare(ptr %82, !3374, !DIExpression(), !3376)
  store i32 %134, ptr %83, align 4
    #dbg_declare(ptr %83, !3378, !DIExpression(), !3379)
  store i64 %135, ptr %84, align 8
    #dbg_declare(ptr %84, !3380, !DIExpression(), !3381)
  store i32 %136, ptr %85, align 4
    #dbg_declare(ptr %85, !3382, !DIExpression(), !3383)
  store i32 8192, ptr %86, align 4
    #dbg_declare(ptr %86, !3384, !DIExpression(), !3385)
  store i32 %137, ptr %87, align 4
    #dbg_declare(ptr %87, !3386, !DIExpression(), !3387)
  %138 = load i32, ptr %82, align 4, !dbg !3388
  %139 = load i32, ptr %83, align 4, !dbg !3389
  %140 = load i32, ptr %85, align 4, !dbg !3390
  store i32 %138, ptr %6, align 4
    #dbg_declare(ptr %6, !3391, !DIExpression(), !3395)
  store i32 %139, ptr %7, align 4
    #dbg_declare(ptr %7, !3397, !DIExpression(), !3398)
  store i32 -5111796, ptr %8, align 4
    #dbg_declare(ptr %8, !3399, !DIExpression(), !3400)
  store i32 %140, ptr %9, align 4
    #dbg_declare(ptr %9, !3401, !DIExpression(), !3402)
    #dbg_declare(ptr %10, !3403, !DIExpression(), !3404)
  %141 = load i32, ptr %7, align 4, !dbg !3405
  %142 = shl i32 %141, 10, !dbg !3406
  %143 = load i32, ptr %6, align 4, !dbg !3407
  %144 = shl i32 %143, 16, !dbg !3408
  %145 = add i32 %142, %144, !dbg !3409
  %146 = load i32, ptr %8, align 4, !dbg !3410
  %147 = add i32 %145, %146, !dbg !3411
  store i32 %147, ptr %10, align 4, !dbg !3404
    #dbg_declare(ptr %11, !3412, !DIExpression(), !3413)
  %148 = load i32, ptr %10, align 4, !dbg !3414
  %149 = inttoptr i32 %148 to ptr, !dbg !3415
  store ptr %149, ptr %11, align 4, !dbg !3413
  %150 = load i32, ptr %9, align 4, !dbg !3416
  %151 = load ptr, ptr %11, align 4, !dbg !3417
  store volatile i32 %150, ptr %151, align 4, !dbg !3418
  %152 = load i32, ptr %82, align 4, !dbg !3419
  %153 = load i32, ptr %83, align 4, !dbg !3420
  %154 = load i64, ptr %84, align 8, !dbg !3421
  %155 = trunc i64 %154 to i32, !dbg !3421
  store i32 %152, ptr %12, align 4
    #dbg_declare(ptr %12, !3391, !DIExpression(), !3422)
  store i32 %153, ptr %13, align 4
    #dbg_declare(ptr %13, !3397, !DIExpression(), !3424)
  store i32 -5111808, ptr %14, align 4
    #dbg_declare(ptr %14, !3399, !DIExpression(), !3425)
  store i32 %155, ptr %15, align 4
    #dbg_declare(ptr %15, !3401, !DIExpression(), !3426)
    #dbg_declare(ptr %16, !3403, !DIExpression(), !3427)
  %156 = load i32, ptr %13, align 4, !dbg !3428
  %157 = shl i32 %156, 10, !dbg !3429
  %158 = load i32, ptr %12, align 4, !dbg !3430
  %159 = shl i32 %158, 16, !dbg !3431
  %160 = add i32 %157, %159, !dbg !3432
  %161 = load i32, ptr %14, align 4, !dbg !3433
  %162 = add i32 %160, %161, !dbg !3434
  store i32 %162, ptr %16, align 4, !dbg !3427
    #dbg_declare(ptr %17, !3412, !DIExpression(), !3435)
  %163 = load i32, ptr %16, align 4, !dbg !3436
  %164 = inttoptr i32 %163 to ptr, !dbg !3437
  store ptr %164, ptr %17, align 4, !dbg !3435
  %165 = load i32, ptr %15, align 4, !dbg !3438
  %166 = load ptr, ptr %17, align 4, !dbg !3439
  store volatile i32 %165, ptr %166, align 4, !dbg !3440
  %167 = load i32, ptr %82, align 4, !dbg !3441
  %168 = load i32, ptr %83, align 4, !dbg !3442
  %169 = load i64, ptr %84, align 8, !dbg !3443
  %170 = lshr i64 %169, 32, !dbg !3444
  %171 = trunc i64 %170 to i32, !dbg !3445
  store i32 %167, ptr %18, align 4
    #dbg_declare(ptr %18, !3391, !DIExpression(), !3446)
  store i32 %168, ptr %19, align 4
    #dbg_declare(ptr %19, !3397, !DIExpression(), !3448)
  store i32 -5111804, ptr %20, align 4
    #dbg_declare(ptr %20, !3399, !DIExpression(), !3449)
  store i32 %171, ptr %21, align 4
    #dbg_declare(ptr %21, !3401, !DIExpression(), !3450)
    #dbg_declare(ptr %22, !3403, !DIExpression(), !3451)
  %172 = load i32, ptr %19, align 4, !dbg !3452
  %173 = shl i32 %172, 10, !dbg !3453
  %174 = load i32, ptr %18, align 4, !dbg !3454
  %175 = shl i32 %174, 16, !dbg !3455
  %176 = add i32 %173, %175, !dbg !3456
  %177 = load i32, ptr %20, align 4, !dbg !3457
  %178 = add i32 %176, %177, !dbg !3458
  store i32 %178, ptr %22, align 4, !dbg !3451
    #dbg_declare(ptr %23, !3412, !DIExpression(), !3459)
  %179 = load i32, ptr %22, align 4, !dbg !3460
  %180 = inttoptr i32 %179 to ptr, !dbg !3461
  store ptr %180, ptr %23, align 4, !dbg !3459
  %181 = load i32, ptr %21, align 4, !dbg !3462
  %182 = load ptr, ptr %23, align 4, !dbg !3463
  store volatile i32 %181, ptr %182, align 4, !dbg !3464
  %183 = load i32, ptr %82, align 4, !dbg !3465
  %184 = load i32, ptr %83, align 4, !dbg !3466
  %185 = load i32, ptr %86, align 4, !dbg !3467
  store i32 %183, ptr %24, align 4
    #dbg_declare(ptr %24, !3391, !DIExpression(), !3468)
  store i32 %184, ptr %25, align 4
    #dbg_declare(ptr %25, !3397, !DIExpression(), !3470)
  store i32 -5111776, ptr %26, align 4
    #dbg_declare(ptr %26, !3399, !DIExpression(), !3471)
  store i32 %185, ptr %27, align 4
    #dbg_declare(ptr %27, !3401, !DIExpression(), !3472)
    #dbg_declare(ptr %28, !3403, !DIExpression(), !3473)
  %186 = load i32, ptr %25, align 4, !dbg !3474
  %187 = shl i32 %186, 10, !dbg !3475
  %188 = load i32, ptr %24, align 4, !dbg !3476
  %189 = shl i32 %188, 16, !dbg !3477
  %190 = add i32 %187, %189, !dbg !3478
  %191 = load i32, ptr %26, align 4, !dbg !3479
  %192 = add i32 %190, %191, !dbg !3480
  store i32 %192, ptr %28, align 4, !dbg !3473
    #dbg_declare(ptr %29, !3412, !DIExpression(), !3481)
  %193 = load i32, ptr %28, align 4, !dbg !3482
  %194 = inttoptr i32 %193 to ptr, !dbg !3483
  store ptr %194, ptr %29, align 4, !dbg !3481
  %195 = load i32, ptr %27, align 4, !dbg !3484
  %196 = load ptr, ptr %29, align 4, !dbg !3485
  store volatile i32 %195, ptr %196, align 4, !dbg !3486
  %197 = load i32, ptr %82, align 4, !dbg !3487
  %198 = load i32, ptr %83, align 4, !dbg !3488
  store i32 %197, ptr %30, align 4
    #dbg_declare(ptr %30, !3391, !DIExpression(), !3489)
  store i32 %198, ptr %31, align 4
    #dbg_declare(ptr %31, !3397, !DIExpression(), !3491)
  store i32 -5111768, ptr %32, align 4
    #dbg_declare(ptr %32, !3399, !DIExpression(), !3492)
  store i32 1, ptr %33, align 4
    #dbg_declare(ptr %33, !3401, !DIExpression(), !3493)
    #dbg_declare(ptr %34, !3403, !DIExpression(), !3494)
  %199 = load i32, ptr %31, align 4, !dbg !3495
  %200 = shl i32 %199, 10, !dbg !3496
  %201 = load i32, ptr %30, align 4, !dbg !3497
  %202 = shl i32 %201, 16, !dbg !3498
  %203 = add i32 %200, %202, !dbg !3499
  %204 = load i32, ptr %32, align 4, !dbg !3500
  %205 = add i32 %203, %204, !dbg !3501
  store i32 %205, ptr %34, align 4, !dbg !3494
    #dbg_declare(ptr %35, !3412, !DIExpression(), !3502)
  %206 = load i32, ptr %34, align 4, !dbg !3503
  %207 = inttoptr i32 %206 to ptr, !dbg !3504
  store ptr %207, ptr %35, align 4, !dbg !3502
  %208 = load i32, ptr %33, align 4, !dbg !3505
  %209 = load ptr, ptr %35, align 4, !dbg !3506
  store volatile i32 %208, ptr %209, align 4, !dbg !3507
  %210 = load i32, ptr %82, align 4, !dbg !3508
  %211 = icmp ult i32 %210, 2, !dbg !3511, !nosanitize !1830
  br i1 %211, label %213, label %212, !dbg !3511, !prof !1843, !nosanitize !1830

212:                                              ; preds = %132
  call void @__ubsan_handle_out_of_bounds(ptr @130, i32 %210) #6, !dbg !3511, !nosanitize !1830
  br label %213, !dbg !3511, !nosanitize !1830

213:                                              ; preds = %212, %132
  %214 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %210, !dbg !3511
  %215 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %210), !dbg !3511, !nosanitize !1830
  %216 = extractvalue { i32, i1 } %215, 1, !dbg !3511, !nosanitize !1830
  %217 = extractvalue { i32, i1 } %215, 0, !dbg !3511, !nosanitize !1830
  %218 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %217, !dbg !3511, !nosanitize !1830
  %219 = icmp ne i32 %218, 0, !dbg !3511, !nosanitize !1830
  %220 = xor i1 %216, true, !dbg !3511, !nosanitize !1830
  %221 = icmp uge i32 %218, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !3511, !nosanitize !1830
  %222 = and i1 %221, %220, !dbg !3511, !nosanitize !1830
  br i1 %222, label %224, label %223, !dbg !3511, !prof !1843, !nosanitize !1830

223:                                              ; preds = %213
  call void @__ubsan_handle_pointer_overflow(ptr @131, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %218) #6, !dbg !3511, !nosanitize !1830
  br label %224, !dbg !3511, !nosanitize !1830

224:                                              ; preds = %223, %213
  %225 = ptrtoint ptr %214 to i32, !dbg !3511, !nosanitize !1830
  %226 = and i32 %225, 3, !dbg !3511, !nosanitize !1830
  %227 = icmp eq i32 %226, 0, !dbg !3511, !nosanitize !1830
  br i1 %227, label %229, label %228, !dbg !3511, !prof !1843, !nosanitize !1830

228:                                              ; preds = %224
  call void @__ubsan_handle_type_mismatch_v1(ptr @132, i32 %225) #6, !dbg !3511, !nosanitize !1830
  br label %229, !dbg !3511, !nosanitize !1830

229:                                              ; preds = %224, %228
  %230 = load i32, ptr %214, align 4, !dbg !3511
  %231 = add i32 %230, 1, !dbg !3511
  store i32 %231, ptr %214, align 4, !dbg !3511
  %232 = load i64, ptr %94, align 8, !dbg !3512
  %233 = add i64 %232, 8192, !dbg !3512
  store i64 %233, ptr %94, align 8, !dbg !3512
  %234 = load i32, ptr %95, align 4, !dbg !3513
  %235 = add i32 %234, 8192, !dbg !3513
  store i32 %235, ptr %95, align 4, !dbg !3513
  %236 = load i32, ptr %96, align 4, !dbg !3514
  %237 = sub i32 %236, 8192, !dbg !3514
  store i32 %237, ptr %96, align 4, !dbg !3514
  br label %109, !dbg !3323, !llvm.loop !3515

238:                                              ; preds = %109
  br label %239, !dbg !3517

239:                                              ; preds = %257, %238
  %240 = load i32, ptr %92, align 4, !dbg !3518
  %241 = load i32, ptr %93, align 4, !dbg !3519
  store i32 %240, ptr %88, align 4
    #dbg_declare(ptr %88, !3330, !DIExpression(), !3520)
  store i32 %241, ptr %89, align 4
    #dbg_declare(ptr %89, !3336, !DIExpression(), !3522)
  %242 = load i32, ptr %88, align 4, !dbg !3523
  %243 = load i32, ptr %89, align 4, !dbg !3524
  store i32 %242, ptr %71, align 4
    #dbg_declare(ptr %71, !3340, !DIExpression(), !3525)
  store i32 %243, ptr %72, align 4
    #dbg_declare(ptr %72, !3346, !DIExpression(), !3527)
  store i32 -5111768, ptr %73, align 4
    #dbg_declare(ptr %73, !3348, !DIExpression(), !3528)
    #dbg_declare(ptr %74, !3350, !DIExpression(), !3529)
  %244 = load i32, ptr %72, align 4, !dbg !3530
  %245 = shl i32 %244, 10, !dbg !3531
  %246 = load i32, ptr %71, align 4, !dbg !3532
  %247 = shl i32 %246, 16, !dbg !3533
  %248 = add i32 %245, %247, !dbg !3534
  %249 = load i32, ptr %73, align 4, !dbg !3535
  %250 = add i32 %248, %249, !dbg !3536
  store i32 %250, ptr %74, align 4, !dbg !3529
    #dbg_declare(ptr %75, !3359, !DIExpression(), !3537)
  %251 = load i32, ptr %74, align 4, !dbg !3538
  %252 = inttoptr i32 %251 to ptr, !dbg !3539
  store ptr %252, ptr %75, align 4, !dbg !3537
  %253 = load ptr, ptr %75, align 4, !dbg !3540
  %254 = load volatile i32, ptr %253, align 4, !dbg !3541
  %255 = icmp eq i32 %254, 0, !dbg !3542
  %256 = xor i1 %255, true, !dbg !3543
  br i1 %256, label %257, label %258, !dbg !3517

257:                                              ; preds = %239
  br label %239, !dbg !3517, !llvm.loop !3544

258:                                              ; preds = %239
  %259 = load i32, ptr %92, align 4, !dbg !3546
  %260 = load i32, ptr %93, align 4, !dbg !3547
  %261 = load i64, ptr %94, align 8, !dbg !3548
  %262 = load i32, ptr %95, align 4, !dbg !3549
  %263 = load i32, ptr %96, align 4, !dbg !3550
  %264 = load i32, ptr %97, align 4, !dbg !3551
  store i32 %259, ptr %76, align 4
    #dbg_declare(ptr %76, !3374, !DIExpression(), !3552)
  store i32 %260, ptr %77, align 4
    #dbg_declare(ptr %77, !3378, !DIExpression(), !3554)
  store i64 %261, ptr %78, align 8
    #dbg_declare(ptr %78, !3380, !DIExpression(), !3555)
  store i32 %262, ptr %79, align 4
    #dbg_declare(ptr %79, !3382, !DIExpression(), !3556)
  store i32 %263, ptr %80, align 4
    #dbg_declare(ptr %80, !3384, !DIExpression(), !3557)
  store i32 %264, ptr %81, align 4
    #dbg_declare(ptr %81, !3386, !DIExpression(), !3558)
  %265 = load i32, ptr %76, align 4, !dbg !3559
  %266 = load i32, ptr %77, align 4, !dbg !3560
  %267 = load i32, ptr %79, align 4, !dbg !3561
  store i32 %265, ptr %36, align 4
    #dbg_declare(ptr %36, !3391, !DIExpression(), !3562)
  store i32 %266, ptr %37, align 4
    #dbg_declare(ptr %37, !3397, !DIExpression(), !3564)
  store i32 -5111796, ptr %38, align 4
    #dbg_declare(ptr %38, !3399, !DIExpression(), !3565)
  store i32 %267, ptr %39, align 4
    #dbg_declare(ptr %39, !3401, !DIExpression(), !3566)
    #dbg_declare(ptr %40, !3403, !DIExpression(), !3567)
  %268 = load i32, ptr %37, align 4, !dbg !3568
  %269 = shl i32 %268, 10, !dbg !3569
  %270 = load i32, ptr %36, align 4, !dbg !3570
  %271 = shl i32 %270, 16, !dbg !3571
  %272 = add i32 %269, %271, !dbg !3572
  %273 = load i32, ptr %38, align 4, !dbg !3573
  %274 = add i32 %272, %273, !dbg !3574
  store i32 %274, ptr %40, align 4, !dbg !3567
    #dbg_declare(ptr %41, !3412, !DIExpression(), !3575)
  %275 = load i32, ptr %40, align 4, !dbg !3576
  %276 = inttoptr i32 %275 to ptr, !dbg !3577
  store ptr %276, ptr %41, align 4, !dbg !3575
  %277 = load i32, ptr %39, align 4, !dbg !3578
  %278 = load ptr, ptr %41, align 4, !dbg !3579
  store volatile i32 %277, ptr %278, align 4, !dbg !3580
  %279 = load i32, ptr %76, align 4, !dbg !3581
  %280 = load i32, ptr %77, align 4, !dbg !3582
  %281 = load i64, ptr %78, align 8, !dbg !3583
  %282 = trunc i64 %281 to i32, !dbg !3583
  store i32 %279, ptr %42, align 4
    #dbg_declare(ptr %42, !3391, !DIExpression(), !3584)
  store i32 %280, ptr %43, align 4
    #dbg_declare(ptr %43, !3397, !DIExpression(), !3586)
  store i32 -5111808, ptr %44, align 4
    #dbg_declare(ptr %44, !3399, !DIExpression(), !3587)
  store i32 %282, ptr %45, align 4
    #dbg_declare(ptr %45, !3401, !DIExpression(), !3588)
    #dbg_declare(ptr %46, !3403, !DIExpression(), !3589)
  %283 = load i32, ptr %43, align 4, !dbg !3590
  %284 = shl i32 %283, 10, !dbg !3591
  %285 = load i32, ptr %42, align 4, !dbg !3592
  %286 = shl i32 %285, 16, !dbg !3593
  %287 = add i32 %284, %286, !dbg !3594
  %288 = load i32, ptr %44, align 4, !dbg !3595
  %289 = add i32 %287, %288, !dbg !3596
  store i32 %289, ptr %46, align 4, !dbg !3589
    #dbg_declare(ptr %47, !3412, !DIExpression(), !3597)
  %290 = load i32, ptr %46, align 4, !dbg !3598
  %291 = inttoptr i32 %290 to ptr, !dbg !3599
  store ptr %291, ptr %47, align 4, !dbg !3597
  %292 = load i32, ptr %45, align 4, !dbg !3600
  %293 = load ptr, ptr %47, align 4, !dbg !3601
  store volatile i32 %292, ptr %293, align 4, !dbg !3602
  %294 = load i32, ptr %76, align 4, !dbg !3603
  %295 = load i32, ptr %77, align 4, !dbg !3604
  %296 = load i64, ptr %78, align 8, !dbg !3605
  %297 = lshr i64 %296, 32, !dbg !3606
  %298 = trunc i64 %297 to i32, !dbg !3607
  store i32 %294, ptr %48, align 4
    #dbg_declare(ptr %48, !3391, !DIExpression(), !3608)
  store i32 %295, ptr %49, align 4
    #dbg_declare(ptr %49, !3397, !DIExpression(), !3610)
  store i32 -5111804, ptr %50, align 4
    #dbg_declare(ptr %50, !3399, !DIExpression(), !3611)
  store i32 %298, ptr %51, align 4
    #dbg_declare(ptr %51, !3401, !DIExpression(), !3612)
    #dbg_declare(ptr %52, !3403, !DIExpression(), !3613)
  %299 = load i32, ptr %49, align 4, !dbg !3614
  %300 = shl i32 %299, 10, !dbg !3615
  %301 = load i32, ptr %48, align 4, !dbg !3616
  %302 = shl i32 %301, 16, !dbg !3617
  %303 = add i32 %300, %302, !dbg !3618
  %304 = load i32, ptr %50, align 4, !dbg !3619
  %305 = add i32 %303, %304, !dbg !3620
  store i32 %305, ptr %52, align 4, !dbg !3613
    #dbg_declare(ptr %53, !3412, !DIExpression(), !3621)
  %306 = load i32, ptr %52, align 4, !dbg !3622
  %307 = inttoptr i32 %306 to ptr, !dbg !3623
  store ptr %307, ptr %53, align 4, !dbg !3621
  %308 = load i32, ptr %51, align 4, !dbg !3624
  %309 = load ptr, ptr %53, align 4, !dbg !3625
  store volatile i32 %308, ptr %309, align 4, !dbg !3626
  %310 = load i32, ptr %76, align 4, !dbg !3627
  %311 = load i32, ptr %77, align 4, !dbg !3628
  %312 = load i32, ptr %80, align 4, !dbg !3629
  store i32 %310, ptr %54, align 4
    #dbg_declare(ptr %54, !3391, !DIExpression(), !3630)
  store i32 %311, ptr %55, align 4
    #dbg_declare(ptr %55, !3397, !DIExpression(), !3632)
  store i32 -5111776, ptr %56, align 4
    #dbg_declare(ptr %56, !3399, !DIExpression(), !3633)
  store i32 %312, ptr %57, align 4
    #dbg_declare(ptr %57, !3401, !DIExpression(), !3634)
    #dbg_declare(ptr %58, !3403, !DIExpression(), !3635)
  %313 = load i32, ptr %55, align 4, !dbg !3636
  %314 = shl i32 %313, 10, !dbg !3637
  %315 = load i32, ptr %54, align 4, !dbg !3638
  %316 = shl i32 %315, 16, !dbg !3639
  %317 = add i32 %314, %316, !dbg !3640
  %318 = load i32, ptr %56, align 4, !dbg !3641
  %319 = add i32 %317, %318, !dbg !3642
  store i32 %319, ptr %58, align 4, !dbg !3635
    #dbg_declare(ptr %59, !3412, !DIExpression(), !3643)
  %320 = load i32, ptr %58, align 4, !dbg !3644
  %321 = inttoptr i32 %320 to ptr, !dbg !3645
  store ptr %321, ptr %59, align 4, !dbg !3643
  %322 = load i32, ptr %57, align 4, !dbg !3646
  %323 = load ptr, ptr %59, align 4, !dbg !3647
  store volatile i32 %322, ptr %323, align 4, !dbg !3648
  %324 = load i32, ptr %76, align 4, !dbg !3649
  %325 = load i32, ptr %77, align 4, !dbg !3650
  store i32 %324, ptr %60, align 4
    #dbg_declare(ptr %60, !3391, !DIExpression(), !3651)
  store i32 %325, ptr %61, align 4
    #dbg_declare(ptr %61, !3397, !DIExpression(), !3653)
  store i32 -5111768, ptr %62, align 4
    #dbg_declare(ptr %62, !3399, !DIExpression(), !3654)
  store i32 1, ptr %63, align 4
    #dbg_declare(ptr %63, !3401, !DIExpression(), !3655)
    #dbg_declare(ptr %64, !3403, !DIExpression(), !3656)
  %326 = load i32, ptr %61, align 4, !dbg !3657
  %327 = shl i32 %326, 10, !dbg !3658
  %328 = load i32, ptr %60, align 4, !dbg !3659
  %329 = shl i32 %328, 16, !dbg !3660
  %330 = add i32 %327, %329, !dbg !3661
  %331 = load i32, ptr %62, align 4, !dbg !3662
  %332 = add i32 %330, %331, !dbg !3663
  store i32 %332, ptr %64, align 4, !dbg !3656
    #dbg_declare(ptr %65, !3412, !DIExpression(), !3664)
  %333 = load i32, ptr %64, align 4, !dbg !3665
  %334 = inttoptr i32 %333 to ptr, !dbg !3666
  store ptr %334, ptr %65, align 4, !dbg !3664
  %335 = load i32, ptr %63, align 4, !dbg !3667
  %336 = load ptr, ptr %65, align 4, !dbg !3668
  store volatile i32 %335, ptr %336, align 4, !dbg !3669
  %337 = load i32, ptr %76, align 4, !dbg !3670
  %338 = icmp ult i32 %337, 2, !dbg !3671, !nosanitize !1830
  br i1 %338, label %340, label %339, !dbg !3671, !prof !1843, !nosanitize !1830

339:                                              ; preds = %258
  call void @__ubsan_handle_out_of_bounds(ptr @130, i32 %337) #6, !dbg !3671, !nosanitize !1830
  br label %340, !dbg !3671, !nosanitize !1830

340:                                              ; preds = %339, %258
  %341 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %337, !dbg !3671
  %342 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %337), !dbg !3671, !nosanitize !1830
  %343 = extractvalue { i32, i1 } %342, 1, !dbg !3671, !nosanitize !1830
  %344 = extractvalue { i32, i1 } %342, 0, !dbg !3671, !nosanitize !1830
  %345 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %344, !dbg !3671, !nosanitize !1830
  %346 = icmp ne i32 %345, 0, !dbg !3671, !nosanitize !1830
  %347 = xor i1 %343, true, !dbg !3671, !nosanitize !1830
  %348 = icmp uge i32 %345, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !3671, !nosanitize !1830
  %349 = and i1 %348, %347, !dbg !3671, !nosanitize !1830
  br i1 %349, label %351, label %350, !dbg !3671, !prof !1843, !nosanitize !1830

350:                                              ; preds = %340
  call void @__ubsan_handle_pointer_overflow(ptr @131, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %345) #6, !dbg !3671, !nosanitize !1830
  br label %351, !dbg !3671, !nosanitize !1830

351:                                              ; preds = %350, %340
  %352 = ptrtoint ptr %341 to i32, !dbg !3671, !nosanitize !1830
  %353 = and i32 %352, 3, !dbg !3671, !nosanitize !1830
  %354 = icmp eq i32 %353, 0, !dbg !3671, !nosanitize !1830
  br i1 %354, label %356, label %355, !dbg !3671, !prof !1843, !nosanitize !1830

355:                                              ; preds = %351
  call void @__ubsan_handle_type_mismatch_v1(ptr @132, i32 %352) #6, !dbg !3671, !nosanitize !1830
  br label %356, !dbg !3671, !nosanitize !1830

356:                                              ; preds = %351, %355
  %357 = load i32, ptr %341, align 4, !dbg !3671
  %358 = add i32 %357, 1, !dbg !3671
  store i32 %358, ptr %341, align 4, !dbg !3671
  ret void, !dbg !3672
}

attributes #0 = { mustprogress noinline nounwind optnone sspstrong uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="4" "target-cpu"="pentium4" "target-features"="+32bit-mode,+cmov,+cx8,+fxsr,+mmx,+nopl,+slow-unaligned-mem-16,+sse,+sse2,+vzeroupper,+x87,-16bit-mode,-64bit,-adx,-aes,-allow-light-256-bit,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx,-avx10.1,-avx10.2,-avx2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-bmi,-bmi2,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-crc32,-cx16,-egpr,-enqcmd,-ermsb,-f16c,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-popcnt,-false-deps-range,-fast-11bytenop,-fast-15bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-fsqrt,-fast-scalar-shift-masks,-fast-shld-rotate,-fast-variable-crosslane-shuffle,-fast-variable-perlane-shuffle,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma,-fma4,-fsgsbase,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-idivq-to-divl,-inline-asm-use-gpr32,-invpcid,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-lzcnt,-macrofusion,-movbe,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-no-bypass-delay-mov,-no-bypass-delay-shuffle,-pad-short-functions,-pclmul,-pconfig,-pku,-popcnt,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdrnd,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sahf,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-3ops-lea,-slow-incdec,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-32,-sm3,-sm4,-sse-unaligned-mem,-sse3,-sse4.1,-sse4.2,-sse4a,-ssse3,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsave,-xsavec,-xsaveopt,-xsaves,-zu" "tune-cpu"="generic" }
attributes #1 = { uwtable }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress noinline optnone sspstrong uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="4" "target-cpu"="pentium4" "target-features"="+32bit-mode,+cmov,+cx8,+fxsr,+mmx,+nopl,+slow-unaligned-mem-16,+sse,+sse2,+vzeroupper,+x87,-16bit-mode,-64bit,-adx,-aes,-allow-light-256-bit,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx,-avx10.1,-avx10.2,-avx2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-bmi,-bmi2,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-crc32,-cx16,-egpr,-enqcmd,-ermsb,-f16c,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-popcnt,-false-deps-range,-fast-11bytenop,-fast-15bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-fsqrt,-fast-scalar-shift-masks,-fast-shld-rotate,-fast-variable-crosslane-shuffle,-fast-variable-perlane-shuffle,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma,-fma4,-fsgsbase,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-idivq-to-divl,-inline-asm-use-gpr32,-invpcid,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-lzcnt,-macrofusion,-movbe,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-no-bypass-delay-mov,-no-bypass-delay-shuffle,-pad-short-functions,-pclmul,-pconfig,-pku,-popcnt,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdrnd,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sahf,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-3ops-lea,-slow-incdec,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-32,-sm3,-sm4,-sse-unaligned-mem,-sse3,-sse4.1,-sse4.2,-sse4a,-ssse3,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsave,-xsavec,-xsaveopt,-xsaves,-zu" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nomerge nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!1818, !1819, !1820, !1821, !1822, !1823}
!llvm.ident = !{!1824}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang version 22.1.8", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !2, retainedTypes: !81, globals: !628, imports: !642, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_two_products_0/chain_1_reader.cpp", directory: "/work/wt/integration")
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
!81 = !{!82, !84, !75, !86, !468, !469, !116, !470, !472, !473, !513, !216, !212, !209, !205, !568}
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
!532 = !DIDerivedType(tag: DW_TAG_member, name: "PhysicalNumBanksCT", scope: !513, file: !514, line: 66, baseType: !408, flags: DIFlagStaticMember)
!533 = !DIDerivedType(tag: DW_TAG_member, name: "TensorShapeCTAOffset", scope: !513, file: !514, line: 71, baseType: !408, flags: DIFlagStaticMember, extraData: i32 4)
!534 = !DIDerivedType(tag: DW_TAG_member, name: "ShardShapeCTAOffset", scope: !513, file: !514, line: 72, baseType: !408, flags: DIFlagStaticMember, extraData: i32 4)
!535 = !DIDerivedType(tag: DW_TAG_member, name: "BankCoordsCTAOffset", scope: !513, file: !514, line: 73, baseType: !408, flags: DIFlagStaticMember, extraData: i32 4)
!536 = !DIDerivedType(tag: DW_TAG_member, name: "NumArgsCT", scope: !513, file: !514, line: 75, baseType: !408, flags: DIFlagStaticMember)
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
!568 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> >", file: !569, line: 342, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !570, templateParams: !624, identifier: "_ZTS14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE")
!569 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor.h", directory: "/work")
!570 = !{!571, !590, !591, !596, !599, !603, !606, !607, !612, !617, !620}
!571 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !568, baseType: !572, extraData: i32 0)
!572 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "InterleavedAddrGen<true>", file: !573, line: 285, size: 96, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !574, templateParams: !588, identifier: "_ZTS18InterleavedAddrGenILb1EE")
!573 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/dataflow/dataflow_api_addrgen.h", directory: "/work")
!574 = !{!575, !576, !577, !578, !579, !584}
!575 = !DIDerivedType(tag: DW_TAG_member, name: "is_dram", scope: !572, file: !573, line: 286, baseType: !241, flags: DIFlagStaticMember)
!576 = !DIDerivedType(tag: DW_TAG_member, name: "bank_base_address", scope: !572, file: !573, line: 287, baseType: !75, size: 32)
!577 = !DIDerivedType(tag: DW_TAG_member, name: "page_size", scope: !572, file: !573, line: 288, baseType: !408, size: 32, offset: 32)
!578 = !DIDerivedType(tag: DW_TAG_member, name: "aligned_page_size", scope: !572, file: !573, line: 289, baseType: !408, size: 32, offset: 64)
!579 = !DISubprogram(name: "get_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE8get_addrEjjjj", scope: !572, file: !573, line: 293, type: !580, scopeLine: 293, flags: DIFlagPrototyped, spFlags: 0)
!580 = !DISubroutineType(types: !581)
!581 = !{!75, !582, !408, !408, !408, !408}
!582 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !583, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!583 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !572)
!584 = !DISubprogram(name: "get_noc_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE12get_noc_addrEjjh", scope: !572, file: !573, line: 303, type: !585, scopeLine: 303, flags: DIFlagPrototyped, spFlags: 0)
!585 = !DISubroutineType(types: !586)
!586 = !{!84, !582, !408, !587, !5}
!587 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !469)
!588 = !{!589}
!589 = !DITemplateValueParameter(name: "DRAM", type: !221, value: i1 true)
!590 = !DIDerivedType(tag: DW_TAG_member, name: "aligned_page_size", scope: !568, file: !569, line: 458, baseType: !408, size: 32, offset: 96, flags: DIFlagPrivate)
!591 = !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE21get_aligned_page_sizeEv", scope: !568, file: !569, line: 386, type: !592, scopeLine: 386, flags: DIFlagPrototyped, spFlags: 0)
!592 = !DISubroutineType(types: !593)
!593 = !{!408, !594}
!594 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !595, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!595 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !568)
!596 = !DISubprogram(name: "is_local_bank", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_bankEjjh", scope: !568, file: !569, line: 390, type: !597, scopeLine: 390, flags: DIFlagPrototyped, spFlags: 0)
!597 = !DISubroutineType(types: !598)
!598 = !{!221, !594, !75, !75, !5}
!599 = !DISubprogram(name: "is_local_addr", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_addrEyh", scope: !568, file: !569, line: 398, type: !600, scopeLine: 398, flags: DIFlagPrototyped, spFlags: 0)
!600 = !DISubroutineType(types: !601)
!601 = !{!221, !594, !602, !5}
!602 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !84)
!603 = !DISubprogram(name: "is_local_page", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_pageEjh", scope: !568, file: !569, line: 406, type: !604, scopeLine: 406, flags: DIFlagPrototyped, spFlags: 0)
!604 = !DISubroutineType(types: !605)
!605 = !{!221, !594, !408, !5}
!606 = !DISubprogram(name: "is_local_shard", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE14is_local_shardEjh", scope: !568, file: !569, line: 414, type: !604, scopeLine: 414, flags: DIFlagPrototyped, spFlags: 0)
!607 = !DISubprogram(name: "shard_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE11shard_pagesEjjjh", scope: !568, file: !569, line: 422, type: !608, scopeLine: 422, flags: DIFlagPrototyped, spFlags: 0)
!608 = !DISubroutineType(types: !609)
!609 = !{!610, !594, !75, !75, !75, !5}
!610 = !DICompositeType(tag: DW_TAG_class_type, name: "ShardPages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !35, file: !611, line: 247, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor10ShardPagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!611 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/shard_pages_address_iterator.h", directory: "/work")
!612 = !DISubprogram(name: "pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE5pagesEjjh", scope: !568, file: !569, line: 436, type: !613, scopeLine: 436, flags: DIFlagPrototyped, spFlags: 0)
!613 = !DISubroutineType(types: !614)
!614 = !{!615, !594, !75, !75, !5}
!615 = !DICompositeType(tag: DW_TAG_class_type, name: "Pages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !35, file: !616, line: 370, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor5PagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!616 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/pages_address_iterator.h", directory: "/work")
!617 = !DISubprogram(name: "strided_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13strided_pagesEjh", scope: !568, file: !569, line: 443, type: !618, scopeLine: 443, flags: DIFlagPrototyped, spFlags: 0)
!618 = !DISubroutineType(types: !619)
!619 = !{!615, !594, !75, !5}
!620 = !DISubprogram(name: "strided_shard_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE19strided_shard_pagesEh", scope: !568, file: !569, line: 450, type: !621, scopeLine: 450, flags: DIFlagPrototyped, spFlags: 0)
!621 = !DISubroutineType(types: !622)
!622 = !{!623, !594, !5}
!623 = !DICompositeType(tag: DW_TAG_class_type, name: "StridedShardPages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !35, file: !611, line: 354, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor17StridedShardPagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!624 = !{!625}
!625 = !DITemplateTypeParameter(name: "DSpecT", type: !626)
!626 = !DICompositeType(tag: DW_TAG_structure_type, name: "DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>", scope: !35, file: !627, line: 47, size: 1600, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES2_NS1_ItJEEELb1ELb1EEE")
!627 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tensor/dspec.h", directory: "/work")
!628 = !{!629, !631, !634, !637, !640}
!629 = !DIGlobalVariableExpression(var: !630, expr: !DIExpression(DW_OP_constu, 4177066232, DW_OP_stack_value))
!630 = distinct !DIGlobalVariable(name: "DEBUG_PRINT_SERVER_DISABLED_MAGIC", scope: !0, file: !4, line: 74, type: !408, isLocal: true, isDefinition: true)
!631 = !DIGlobalVariableExpression(var: !632, expr: !DIExpression(DW_OP_constu, 32, DW_OP_stack_value))
!632 = distinct !DIGlobalVariable(name: "NOC_ADDR_COORD_SHIFT", scope: !0, file: !633, line: 57, type: !408, isLocal: true, isDefinition: true)
!633 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/noc_nonblocking_api.h", directory: "/work")
!634 = !DIGlobalVariableExpression(var: !635, expr: !DIExpression(DW_OP_constu, 0, DW_OP_stack_value))
!635 = distinct !DIGlobalVariable(name: "OPERAND_START_STREAM", scope: !0, file: !636, line: 13, type: !408, isLocal: true, isDefinition: true)
!636 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/stream_io_map.h", directory: "/work")
!637 = !DIGlobalVariableExpression(var: !638, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!638 = distinct !DIGlobalVariable(name: "read_cmd_buf", scope: !0, file: !639, line: 27, type: !408, isLocal: true, isDefinition: true)
!639 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/dataflow/dataflow_cmd_bufs.h", directory: "/work")
!640 = !DIGlobalVariableExpression(var: !641, expr: !DIExpression(DW_OP_constu, 4289855492, DW_OP_stack_value))
!641 = distinct !DIGlobalVariable(name: "NOC_TARG_ADDR_COORDINATE", scope: !0, file: !633, line: 59, type: !408, isLocal: true, isDefinition: true)
!642 = !{!643, !647, !648, !649, !652, !653, !654, !655, !656, !659, !661, !663, !665, !667, !669, !671, !673, !675, !678, !680, !682, !684, !686, !688, !690, !692, !693, !695, !697, !709, !713, !723, !727, !729, !731, !735, !739, !743, !745, !749, !754, !758, !762, !766, !768, !770, !772, !774, !776, !780, !784, !789, !793, !795, !798, !803, !807, !812, !817, !822, !828, !834, !838, !840, !845, !850, !858, !860, !862, !864, !870, !872, !873, !874, !875, !878, !880, !885, !887, !889, !893, !895, !897, !899, !901, !903, !905, !907, !912, !916, !918, !920, !921, !926, !928, !930, !932, !934, !936, !938, !940, !942, !944, !946, !948, !950, !952, !954, !956, !958, !962, !964, !966, !968, !972, !974, !978, !980, !982, !984, !986, !990, !992, !996, !1000, !1002, !1004, !1008, !1010, !1014, !1016, !1018, !1022, !1024, !1026, !1028, !1032, !1034, !1036, !1040, !1042, !1044, !1046, !1048, !1050, !1052, !1054, !1058, !1062, !1064, !1066, !1068, !1070, !1072, !1074, !1076, !1078, !1080, !1082, !1084, !1086, !1088, !1090, !1092, !1094, !1096, !1098, !1100, !1104, !1106, !1108, !1110, !1114, !1116, !1120, !1122, !1124, !1126, !1128, !1132, !1134, !1138, !1140, !1142, !1144, !1146, !1150, !1152, !1154, !1158, !1160, !1162, !1164, !1169, !1174, !1180, !1186, !1188, !1192, !1196, !1200, !1206, !1210, !1214, !1218, !1222, !1227, !1231, !1235, !1239, !1243, !1247, !1251, !1255, !1259, !1264, !1268, !1270, !1274, !1276, !1283, !1287, !1291, !1295, !1299, !1304, !1308, !1310, !1314, !1321, !1325, !1329, !1336, !1338, !1340, !1342, !1346, !1350, !1352, !1354, !1356, !1358, !1360, !1362, !1364, !1366, !1368, !1370, !1372, !1374, !1376, !1379, !1384, !1386, !1390, !1392, !1394, !1396, !1398, !1400, !1402, !1404, !1406, !1408, !1410, !1412, !1416, !1420, !1424, !1426, !1430, !1434, !1436, !1437, !1438, !1441, !1448, !1450, !1454, !1461, !1465, !1469, !1471, !1475, !1479, !1483, !1487, !1491, !1495, !1497, !1499, !1503, !1509, !1513, !1517, !1521, !1525, !1529, !1533, !1537, !1541, !1543, !1545, !1549, !1551, !1555, !1559, !1564, !1568, !1570, !1572, !1576, !1580, !1584, !1586, !1590, !1592, !1594, !1598, !1600, !1604, !1608, !1610, !1616, !1622, !1626, !1630, !1636, !1642, !1646, !1650, !1654, !1658, !1660, !1662, !1664, !1668, !1672, !1674, !1678, !1682, !1686, !1688, !1692, !1696, !1700, !1704, !1706, !1710, !1714, !1718, !1720, !1724, !1728, !1732, !1734, !1736, !1738, !1742, !1746, !1752, !1756, !1762, !1766, !1770, !1772, !1774, !1776, !1780, !1784, !1788, !1790, !1792, !1796, !1800, !1802, !1806, !1810, !1812, !1814, !1816}
!643 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !644, file: !646, line: 158)
!644 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !6, line: 119, baseType: !645)
!645 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!646 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdint", directory: "/work")
!647 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !371, file: !646, line: 159)
!648 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !470, file: !646, line: 160)
!649 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !650, file: !646, line: 161)
!650 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !6, line: 134, baseType: !651)
!651 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!652 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !5, file: !646, line: 163)
!653 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !116, file: !646, line: 164)
!654 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !75, file: !646, line: 165)
!655 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !84, file: !646, line: 166)
!656 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !657, file: !646, line: 168)
!657 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least8_t", file: !658, line: 25, baseType: !644)
!658 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdint.h", directory: "/work")
!659 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !660, file: !646, line: 169)
!660 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least16_t", file: !658, line: 26, baseType: !371)
!661 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !662, file: !646, line: 170)
!662 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least32_t", file: !658, line: 27, baseType: !470)
!663 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !664, file: !646, line: 171)
!664 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least64_t", file: !658, line: 28, baseType: !650)
!665 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !666, file: !646, line: 173)
!666 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least8_t", file: !658, line: 33, baseType: !5)
!667 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !668, file: !646, line: 174)
!668 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least16_t", file: !658, line: 34, baseType: !116)
!669 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !670, file: !646, line: 175)
!670 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least32_t", file: !658, line: 35, baseType: !75)
!671 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !672, file: !646, line: 176)
!672 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least64_t", file: !658, line: 36, baseType: !84)
!673 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !674, file: !646, line: 178)
!674 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast8_t", file: !658, line: 22, baseType: !644)
!675 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !676, file: !646, line: 179)
!676 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast16_t", file: !677, line: 1, baseType: !470)
!677 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/x86-linux-musl/bits/stdint.h", directory: "/work")
!678 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !679, file: !646, line: 180)
!679 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast32_t", file: !677, line: 2, baseType: !470)
!680 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !681, file: !646, line: 181)
!681 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast64_t", file: !658, line: 23, baseType: !650)
!682 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !683, file: !646, line: 183)
!683 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast8_t", file: !658, line: 30, baseType: !5)
!684 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !685, file: !646, line: 184)
!685 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast16_t", file: !677, line: 3, baseType: !75)
!686 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !687, file: !646, line: 185)
!687 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast32_t", file: !677, line: 4, baseType: !75)
!688 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !689, file: !646, line: 186)
!689 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast64_t", file: !658, line: 31, baseType: !84)
!690 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !691, file: !646, line: 188)
!691 = !DIDerivedType(tag: DW_TAG_typedef, name: "intptr_t", file: !6, line: 93, baseType: !471)
!692 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !469, file: !646, line: 189)
!693 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !694, file: !646, line: 191)
!694 = !DIDerivedType(tag: DW_TAG_typedef, name: "intmax_t", file: !6, line: 139, baseType: !651)
!695 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !696, file: !646, line: 192)
!696 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintmax_t", file: !6, line: 169, baseType: !85)
!697 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !698, file: !708, line: 82)
!698 = !DISubprogram(name: "memcpy", scope: !699, file: !699, line: 27, type: !700, flags: DIFlagPrototyped, spFlags: 0)
!699 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/string.h", directory: "/work")
!700 = !DISubroutineType(types: !701)
!701 = !{!702, !703, !704, !707}
!702 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 32)
!703 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !702)
!704 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !705)
!705 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !706, size: 32)
!706 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!707 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !6, line: 73, baseType: !50)
!708 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstring", directory: "/work")
!709 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !710, file: !708, line: 83)
!710 = !DISubprogram(name: "memmove", scope: !699, file: !699, line: 28, type: !711, flags: DIFlagPrototyped, spFlags: 0)
!711 = !DISubroutineType(types: !712)
!712 = !{!702, !702, !705, !707}
!713 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !714, file: !708, line: 84)
!714 = !DISubprogram(name: "strcpy", scope: !699, file: !699, line: 33, type: !715, flags: DIFlagPrototyped, spFlags: 0)
!715 = !DISubroutineType(types: !716)
!716 = !{!717, !719, !720}
!717 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !718, size: 32)
!718 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!719 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !717)
!720 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !721)
!721 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !722, size: 32)
!722 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !718)
!723 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !724, file: !708, line: 85)
!724 = !DISubprogram(name: "strncpy", scope: !699, file: !699, line: 34, type: !725, flags: DIFlagPrototyped, spFlags: 0)
!725 = !DISubroutineType(types: !726)
!726 = !{!717, !719, !720, !707}
!727 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !728, file: !708, line: 86)
!728 = !DISubprogram(name: "strcat", scope: !699, file: !699, line: 36, type: !715, flags: DIFlagPrototyped, spFlags: 0)
!729 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !730, file: !708, line: 87)
!730 = !DISubprogram(name: "strncat", scope: !699, file: !699, line: 37, type: !725, flags: DIFlagPrototyped, spFlags: 0)
!731 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !732, file: !708, line: 88)
!732 = !DISubprogram(name: "memcmp", scope: !699, file: !699, line: 30, type: !733, flags: DIFlagPrototyped, spFlags: 0)
!733 = !DISubroutineType(types: !734)
!734 = !{!471, !705, !705, !707}
!735 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !736, file: !708, line: 89)
!736 = !DISubprogram(name: "strcmp", scope: !699, file: !699, line: 39, type: !737, flags: DIFlagPrototyped, spFlags: 0)
!737 = !DISubroutineType(types: !738)
!738 = !{!471, !721, !721}
!739 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !740, file: !708, line: 90)
!740 = !DISubprogram(name: "strncmp", scope: !699, file: !699, line: 40, type: !741, flags: DIFlagPrototyped, spFlags: 0)
!741 = !DISubroutineType(types: !742)
!742 = !{!471, !721, !721, !707}
!743 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !744, file: !708, line: 91)
!744 = !DISubprogram(name: "strcoll", scope: !699, file: !699, line: 42, type: !737, flags: DIFlagPrototyped, spFlags: 0)
!745 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !746, file: !708, line: 92)
!746 = !DISubprogram(name: "strxfrm", scope: !699, file: !699, line: 43, type: !747, flags: DIFlagPrototyped, spFlags: 0)
!747 = !DISubroutineType(types: !748)
!748 = !{!707, !719, !720, !707}
!749 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !750, file: !708, line: 93)
!750 = !DISubprogram(name: "memchr", linkageName: "_Z6memchrB9nie220108Ua9enable_ifILb1EEPvij", scope: !751, file: !751, line: 101, type: !752, flags: DIFlagPrototyped, spFlags: 0)
!751 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/string.h", directory: "/work")
!752 = !DISubroutineType(types: !753)
!753 = !{!702, !702, !471, !707}
!754 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !755, file: !708, line: 94)
!755 = !DISubprogram(name: "strchr", linkageName: "_Z6strchrB9nie220108Ua9enable_ifILb1EEPci", scope: !751, file: !751, line: 80, type: !756, flags: DIFlagPrototyped, spFlags: 0)
!756 = !DISubroutineType(types: !757)
!757 = !{!717, !717, !471}
!758 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !759, file: !708, line: 95)
!759 = !DISubprogram(name: "strcspn", scope: !699, file: !699, line: 48, type: !760, flags: DIFlagPrototyped, spFlags: 0)
!760 = !DISubroutineType(types: !761)
!761 = !{!707, !721, !721}
!762 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !763, file: !708, line: 96)
!763 = !DISubprogram(name: "strpbrk", linkageName: "_Z7strpbrkB9nie220108Ua9enable_ifILb1EEPcPKc", scope: !751, file: !751, line: 87, type: !764, flags: DIFlagPrototyped, spFlags: 0)
!764 = !DISubroutineType(types: !765)
!765 = !{!717, !717, !721}
!766 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !767, file: !708, line: 97)
!767 = !DISubprogram(name: "strrchr", linkageName: "_Z7strrchrB9nie220108Ua9enable_ifILb1EEPci", scope: !751, file: !751, line: 94, type: !756, flags: DIFlagPrototyped, spFlags: 0)
!768 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !769, file: !708, line: 98)
!769 = !DISubprogram(name: "strspn", scope: !699, file: !699, line: 49, type: !760, flags: DIFlagPrototyped, spFlags: 0)
!770 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !771, file: !708, line: 99)
!771 = !DISubprogram(name: "strstr", linkageName: "_Z6strstrB9nie220108Ua9enable_ifILb1EEPcPKc", scope: !751, file: !751, line: 108, type: !764, flags: DIFlagPrototyped, spFlags: 0)
!772 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !773, file: !708, line: 100)
!773 = !DISubprogram(name: "strtok", scope: !699, file: !699, line: 52, type: !715, flags: DIFlagPrototyped, spFlags: 0)
!774 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !775, file: !708, line: 101)
!775 = !DISubprogram(name: "memset", scope: !699, file: !699, line: 29, type: !752, flags: DIFlagPrototyped, spFlags: 0)
!776 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !777, file: !708, line: 102)
!777 = !DISubprogram(name: "strerror", scope: !699, file: !699, line: 56, type: !778, flags: DIFlagPrototyped, spFlags: 0)
!778 = !DISubroutineType(types: !779)
!779 = !{!717, !471}
!780 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !781, file: !708, line: 103)
!781 = !DISubprogram(name: "strlen", scope: !699, file: !699, line: 54, type: !782, flags: DIFlagPrototyped, spFlags: 0)
!782 = !DISubroutineType(types: !783)
!783 = !{!707, !721}
!784 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !785, entity: !786, file: !788, line: 549)
!785 = !DINamespace(name: "chrono", scope: !48)
!786 = !DINamespace(name: "chrono_literals", scope: !787, exportSymbols: true)
!787 = !DINamespace(name: "literals", scope: !48, exportSymbols: true)
!788 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__chrono/duration.h", directory: "/work")
!789 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !790, file: !792, line: 68)
!790 = !DIDerivedType(tag: DW_TAG_typedef, name: "clock_t", file: !6, line: 242, baseType: !791)
!791 = !DIBasicType(name: "long", size: 32, encoding: DW_ATE_signed)
!792 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/ctime", directory: "/work")
!793 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !794, file: !792, line: 69)
!794 = !DIDerivedType(tag: DW_TAG_typedef, name: "time_t", file: !6, line: 108, baseType: !651)
!795 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !796, file: !792, line: 70)
!796 = !DICompositeType(tag: DW_TAG_structure_type, name: "tm", file: !797, line: 40, size: 352, flags: DIFlagFwdDecl, identifier: "_ZTS2tm")
!797 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/time.h", directory: "/work")
!798 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !799, file: !792, line: 72)
!799 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "timespec", file: !6, line: 252, size: 128, flags: DIFlagTypePassByValue, elements: !800, identifier: "_ZTS8timespec")
!800 = !{!801, !802}
!801 = !DIDerivedType(tag: DW_TAG_member, name: "tv_sec", scope: !799, file: !6, line: 252, baseType: !794, size: 64)
!802 = !DIDerivedType(tag: DW_TAG_member, name: "tv_nsec", scope: !799, file: !6, line: 252, baseType: !791, size: 32, offset: 64)
!803 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !804, file: !792, line: 74)
!804 = !DISubprogram(name: "clock", scope: !797, file: !797, line: 54, type: !805, flags: DIFlagPrototyped, spFlags: 0)
!805 = !DISubroutineType(types: !806)
!806 = !{!790}
!807 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !808, file: !792, line: 75)
!808 = !DISubprogram(name: "difftime", linkageName: "__difftime64", scope: !797, file: !797, line: 137, type: !809, flags: DIFlagPrototyped, spFlags: 0)
!809 = !DISubroutineType(types: !810)
!810 = !{!811, !794, !794}
!811 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!812 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !813, file: !792, line: 76)
!813 = !DISubprogram(name: "mktime", linkageName: "__mktime64", scope: !797, file: !797, line: 138, type: !814, flags: DIFlagPrototyped, spFlags: 0)
!814 = !DISubroutineType(types: !815)
!815 = !{!794, !816}
!816 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !796, size: 32)
!817 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !818, file: !792, line: 77)
!818 = !DISubprogram(name: "time", linkageName: "__time64", scope: !797, file: !797, line: 136, type: !819, flags: DIFlagPrototyped, spFlags: 0)
!819 = !DISubroutineType(types: !820)
!820 = !{!794, !821}
!821 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !794, size: 32)
!822 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !823, file: !792, line: 78)
!823 = !DISubprogram(name: "asctime", scope: !797, file: !797, line: 61, type: !824, flags: DIFlagPrototyped, spFlags: 0)
!824 = !DISubroutineType(types: !825)
!825 = !{!717, !826}
!826 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !827, size: 32)
!827 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !796)
!828 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !829, file: !792, line: 79)
!829 = !DISubprogram(name: "ctime", linkageName: "__ctime64", scope: !797, file: !797, line: 141, type: !830, flags: DIFlagPrototyped, spFlags: 0)
!830 = !DISubroutineType(types: !831)
!831 = !{!717, !832}
!832 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !833, size: 32)
!833 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !794)
!834 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !835, file: !792, line: 80)
!835 = !DISubprogram(name: "gmtime", linkageName: "__gmtime64", scope: !797, file: !797, line: 139, type: !836, flags: DIFlagPrototyped, spFlags: 0)
!836 = !DISubroutineType(types: !837)
!837 = !{!816, !832}
!838 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !839, file: !792, line: 81)
!839 = !DISubprogram(name: "localtime", linkageName: "__localtime64", scope: !797, file: !797, line: 140, type: !836, flags: DIFlagPrototyped, spFlags: 0)
!840 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !841, file: !792, line: 82)
!841 = !DISubprogram(name: "strftime", scope: !797, file: !797, line: 58, type: !842, flags: DIFlagPrototyped, spFlags: 0)
!842 = !DISubroutineType(types: !843)
!843 = !{!707, !719, !707, !720, !844}
!844 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !826)
!845 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !846, file: !792, line: 84)
!846 = !DISubprogram(name: "timespec_get", linkageName: "__timespec_get_time64", scope: !797, file: !797, line: 142, type: !847, flags: DIFlagPrototyped, spFlags: 0)
!847 = !DISubroutineType(types: !848)
!848 = !{!471, !849, !471}
!849 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !799, size: 32)
!850 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !851, file: !857, line: 420)
!851 = !DISubprogram(name: "isfinite", linkageName: "_ZNSt3__16__math8isfiniteB9nie220108Ee", scope: !853, file: !852, line: 66, type: !854, flags: DIFlagPrototyped, spFlags: 0)
!852 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__math/traits.h", directory: "/work")
!853 = !DINamespace(name: "__math", scope: !48)
!854 = !DISubroutineType(types: !855)
!855 = !{!221, !856}
!856 = !DIBasicType(name: "long double", size: 96, encoding: DW_ATE_float)
!857 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/math.h", directory: "/work")
!858 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !859, file: !857, line: 423)
!859 = !DISubprogram(name: "isinf", linkageName: "_ZNSt3__16__math5isinfB9nie220108Ee", scope: !853, file: !852, line: 90, type: !854, flags: DIFlagPrototyped, spFlags: 0)
!860 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !861, file: !857, line: 427)
!861 = !DISubprogram(name: "isnan", linkageName: "_ZNSt3__16__math5isnanB9nie220108Ee", scope: !853, file: !852, line: 114, type: !854, flags: DIFlagPrototyped, spFlags: 0)
!862 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !863, file: !857, line: 428)
!863 = !DISubprogram(name: "isnormal", linkageName: "_ZNSt3__16__math8isnormalB9nie220108Ee", scope: !853, file: !852, line: 133, type: !854, flags: DIFlagPrototyped, spFlags: 0)
!864 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !865, file: !857, line: 495)
!865 = !DISubprogram(name: "modf", linkageName: "_ZNSt3__16__math4modfB9nie220108EePe", scope: !853, file: !866, line: 55, type: !867, flags: DIFlagPrototyped, spFlags: 0)
!866 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__math/modulo.h", directory: "/work")
!867 = !DISubroutineType(types: !868)
!868 = !{!856, !856, !869}
!869 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !856, size: 32)
!870 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !851, file: !871, line: 352)
!871 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cmath", directory: "/work")
!872 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !859, file: !871, line: 353)
!873 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !861, file: !871, line: 354)
!874 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !863, file: !871, line: 355)
!875 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !876, file: !871, line: 364)
!876 = !DIDerivedType(tag: DW_TAG_typedef, name: "float_t", file: !6, line: 27, baseType: !877)
!877 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!878 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !879, file: !871, line: 365)
!879 = !DIDerivedType(tag: DW_TAG_typedef, name: "double_t", file: !6, line: 32, baseType: !811)
!880 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !881, file: !871, line: 370)
!881 = !DISubprogram(name: "acosf", scope: !882, file: !882, line: 136, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!882 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/math.h", directory: "/work")
!883 = !DISubroutineType(types: !884)
!884 = !{!877, !877}
!885 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !886, file: !871, line: 372)
!886 = !DISubprogram(name: "asinf", scope: !882, file: !882, line: 144, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!887 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !888, file: !871, line: 374)
!888 = !DISubprogram(name: "atanf", scope: !882, file: !882, line: 152, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!889 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !890, file: !871, line: 376)
!890 = !DISubprogram(name: "atan2f", scope: !882, file: !882, line: 156, type: !891, flags: DIFlagPrototyped, spFlags: 0)
!891 = !DISubroutineType(types: !892)
!892 = !{!877, !877, !877}
!893 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !894, file: !871, line: 378)
!894 = !DISubprogram(name: "ceilf", scope: !882, file: !882, line: 168, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!895 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !896, file: !871, line: 380)
!896 = !DISubprogram(name: "cosf", scope: !882, file: !882, line: 176, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!897 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !898, file: !871, line: 382)
!898 = !DISubprogram(name: "coshf", scope: !882, file: !882, line: 180, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!899 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !900, file: !871, line: 385)
!900 = !DISubprogram(name: "expf", scope: !882, file: !882, line: 192, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!901 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !902, file: !871, line: 388)
!902 = !DISubprogram(name: "fabsf", scope: !882, file: !882, line: 204, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!903 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !904, file: !871, line: 390)
!904 = !DISubprogram(name: "floorf", scope: !882, file: !882, line: 212, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!905 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !906, file: !871, line: 393)
!906 = !DISubprogram(name: "fmodf", scope: !882, file: !882, line: 228, type: !891, flags: DIFlagPrototyped, spFlags: 0)
!907 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !908, file: !871, line: 396)
!908 = !DISubprogram(name: "frexpf", scope: !882, file: !882, line: 232, type: !909, flags: DIFlagPrototyped, spFlags: 0)
!909 = !DISubroutineType(types: !910)
!910 = !{!877, !877, !911}
!911 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !471, size: 32)
!912 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !913, file: !871, line: 398)
!913 = !DISubprogram(name: "ldexpf", scope: !882, file: !882, line: 244, type: !914, flags: DIFlagPrototyped, spFlags: 0)
!914 = !DISubroutineType(types: !915)
!915 = !{!877, !877, !471}
!916 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !917, file: !871, line: 401)
!917 = !DISubprogram(name: "logf", scope: !882, file: !882, line: 260, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!918 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !919, file: !871, line: 404)
!919 = !DISubprogram(name: "log10f", scope: !882, file: !882, line: 264, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!920 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !865, file: !871, line: 405)
!921 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !922, file: !871, line: 406)
!922 = !DISubprogram(name: "modff", scope: !882, file: !882, line: 288, type: !923, flags: DIFlagPrototyped, spFlags: 0)
!923 = !DISubroutineType(types: !924)
!924 = !{!877, !877, !925}
!925 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !877, size: 32)
!926 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !927, file: !871, line: 409)
!927 = !DISubprogram(name: "powf", scope: !882, file: !882, line: 308, type: !891, flags: DIFlagPrototyped, spFlags: 0)
!928 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !929, file: !871, line: 412)
!929 = !DISubprogram(name: "sinf", scope: !882, file: !882, line: 336, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!930 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !931, file: !871, line: 414)
!931 = !DISubprogram(name: "sinhf", scope: !882, file: !882, line: 340, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!932 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !933, file: !871, line: 417)
!933 = !DISubprogram(name: "sqrtf", scope: !882, file: !882, line: 344, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!934 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !935, file: !871, line: 419)
!935 = !DISubprogram(name: "tanf", scope: !882, file: !882, line: 348, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!936 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !937, file: !871, line: 422)
!937 = !DISubprogram(name: "tanhf", scope: !882, file: !882, line: 352, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!938 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !939, file: !871, line: 425)
!939 = !DISubprogram(name: "acoshf", scope: !882, file: !882, line: 140, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!940 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !941, file: !871, line: 427)
!941 = !DISubprogram(name: "asinhf", scope: !882, file: !882, line: 148, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!942 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !943, file: !871, line: 429)
!943 = !DISubprogram(name: "atanhf", scope: !882, file: !882, line: 160, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!944 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !945, file: !871, line: 431)
!945 = !DISubprogram(name: "cbrtf", scope: !882, file: !882, line: 164, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!946 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !947, file: !871, line: 434)
!947 = !DISubprogram(name: "copysignf", scope: !882, file: !882, line: 172, type: !891, flags: DIFlagPrototyped, spFlags: 0)
!948 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !949, file: !871, line: 437)
!949 = !DISubprogram(name: "erff", scope: !882, file: !882, line: 184, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!950 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !951, file: !871, line: 439)
!951 = !DISubprogram(name: "erfcf", scope: !882, file: !882, line: 188, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!952 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !953, file: !871, line: 441)
!953 = !DISubprogram(name: "exp2f", scope: !882, file: !882, line: 196, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!954 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !955, file: !871, line: 443)
!955 = !DISubprogram(name: "expm1f", scope: !882, file: !882, line: 200, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!956 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !957, file: !871, line: 445)
!957 = !DISubprogram(name: "fdimf", scope: !882, file: !882, line: 208, type: !891, flags: DIFlagPrototyped, spFlags: 0)
!958 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !959, file: !871, line: 446)
!959 = !DISubprogram(name: "fmaf", scope: !882, file: !882, line: 216, type: !960, flags: DIFlagPrototyped, spFlags: 0)
!960 = !DISubroutineType(types: !961)
!961 = !{!877, !877, !877, !877}
!962 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !963, file: !871, line: 449)
!963 = !DISubprogram(name: "fmaxf", scope: !882, file: !882, line: 220, type: !891, flags: DIFlagPrototyped, spFlags: 0)
!964 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !965, file: !871, line: 451)
!965 = !DISubprogram(name: "fminf", scope: !882, file: !882, line: 224, type: !891, flags: DIFlagPrototyped, spFlags: 0)
!966 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !967, file: !871, line: 453)
!967 = !DISubprogram(name: "hypotf", scope: !882, file: !882, line: 236, type: !891, flags: DIFlagPrototyped, spFlags: 0)
!968 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !969, file: !871, line: 455)
!969 = !DISubprogram(name: "ilogbf", scope: !882, file: !882, line: 240, type: !970, flags: DIFlagPrototyped, spFlags: 0)
!970 = !DISubroutineType(types: !971)
!971 = !{!471, !877}
!972 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !973, file: !871, line: 457)
!973 = !DISubprogram(name: "lgammaf", scope: !882, file: !882, line: 248, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!974 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !975, file: !871, line: 459)
!975 = !DISubprogram(name: "llrintf", scope: !882, file: !882, line: 252, type: !976, flags: DIFlagPrototyped, spFlags: 0)
!976 = !DISubroutineType(types: !977)
!977 = !{!651, !877}
!978 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !979, file: !871, line: 461)
!979 = !DISubprogram(name: "llroundf", scope: !882, file: !882, line: 256, type: !976, flags: DIFlagPrototyped, spFlags: 0)
!980 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !981, file: !871, line: 463)
!981 = !DISubprogram(name: "log1pf", scope: !882, file: !882, line: 268, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!982 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !983, file: !871, line: 465)
!983 = !DISubprogram(name: "log2f", scope: !882, file: !882, line: 272, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!984 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !985, file: !871, line: 467)
!985 = !DISubprogram(name: "logbf", scope: !882, file: !882, line: 276, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!986 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !987, file: !871, line: 469)
!987 = !DISubprogram(name: "lrintf", scope: !882, file: !882, line: 280, type: !988, flags: DIFlagPrototyped, spFlags: 0)
!988 = !DISubroutineType(types: !989)
!989 = !{!791, !877}
!990 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !991, file: !871, line: 471)
!991 = !DISubprogram(name: "lroundf", scope: !882, file: !882, line: 284, type: !988, flags: DIFlagPrototyped, spFlags: 0)
!992 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !993, file: !871, line: 473)
!993 = !DISubprogram(name: "nan", scope: !882, file: !882, line: 291, type: !994, flags: DIFlagPrototyped, spFlags: 0)
!994 = !DISubroutineType(types: !995)
!995 = !{!811, !721}
!996 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !997, file: !871, line: 474)
!997 = !DISubprogram(name: "nanf", scope: !882, file: !882, line: 292, type: !998, flags: DIFlagPrototyped, spFlags: 0)
!998 = !DISubroutineType(types: !999)
!999 = !{!877, !721}
!1000 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1001, file: !871, line: 477)
!1001 = !DISubprogram(name: "nearbyintf", scope: !882, file: !882, line: 296, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!1002 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1003, file: !871, line: 479)
!1003 = !DISubprogram(name: "nextafterf", scope: !882, file: !882, line: 300, type: !891, flags: DIFlagPrototyped, spFlags: 0)
!1004 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1005, file: !871, line: 481)
!1005 = !DISubprogram(name: "nexttowardf", scope: !882, file: !882, line: 304, type: !1006, flags: DIFlagPrototyped, spFlags: 0)
!1006 = !DISubroutineType(types: !1007)
!1007 = !{!877, !877, !856}
!1008 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1009, file: !871, line: 483)
!1009 = !DISubprogram(name: "remainderf", scope: !882, file: !882, line: 312, type: !891, flags: DIFlagPrototyped, spFlags: 0)
!1010 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1011, file: !871, line: 485)
!1011 = !DISubprogram(name: "remquof", scope: !882, file: !882, line: 316, type: !1012, flags: DIFlagPrototyped, spFlags: 0)
!1012 = !DISubroutineType(types: !1013)
!1013 = !{!877, !877, !877, !911}
!1014 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1015, file: !871, line: 487)
!1015 = !DISubprogram(name: "rintf", scope: !882, file: !882, line: 320, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!1016 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1017, file: !871, line: 489)
!1017 = !DISubprogram(name: "roundf", scope: !882, file: !882, line: 324, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!1018 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1019, file: !871, line: 491)
!1019 = !DISubprogram(name: "scalblnf", scope: !882, file: !882, line: 328, type: !1020, flags: DIFlagPrototyped, spFlags: 0)
!1020 = !DISubroutineType(types: !1021)
!1021 = !{!877, !877, !791}
!1022 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1023, file: !871, line: 493)
!1023 = !DISubprogram(name: "scalbnf", scope: !882, file: !882, line: 332, type: !914, flags: DIFlagPrototyped, spFlags: 0)
!1024 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1025, file: !871, line: 495)
!1025 = !DISubprogram(name: "tgammaf", scope: !882, file: !882, line: 356, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!1026 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1027, file: !871, line: 497)
!1027 = !DISubprogram(name: "truncf", scope: !882, file: !882, line: 360, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!1028 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1029, file: !871, line: 499)
!1029 = !DISubprogram(name: "acosl", scope: !882, file: !882, line: 137, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1030 = !DISubroutineType(types: !1031)
!1031 = !{!856, !856}
!1032 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1033, file: !871, line: 500)
!1033 = !DISubprogram(name: "asinl", scope: !882, file: !882, line: 145, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1034 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1035, file: !871, line: 501)
!1035 = !DISubprogram(name: "atanl", scope: !882, file: !882, line: 153, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1036 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1037, file: !871, line: 502)
!1037 = !DISubprogram(name: "atan2l", scope: !882, file: !882, line: 157, type: !1038, flags: DIFlagPrototyped, spFlags: 0)
!1038 = !DISubroutineType(types: !1039)
!1039 = !{!856, !856, !856}
!1040 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1041, file: !871, line: 503)
!1041 = !DISubprogram(name: "ceill", scope: !882, file: !882, line: 169, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1042 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1043, file: !871, line: 504)
!1043 = !DISubprogram(name: "cosl", scope: !882, file: !882, line: 177, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1044 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1045, file: !871, line: 505)
!1045 = !DISubprogram(name: "coshl", scope: !882, file: !882, line: 181, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1046 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1047, file: !871, line: 506)
!1047 = !DISubprogram(name: "expl", scope: !882, file: !882, line: 193, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1048 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1049, file: !871, line: 507)
!1049 = !DISubprogram(name: "fabsl", scope: !882, file: !882, line: 205, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1050 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1051, file: !871, line: 508)
!1051 = !DISubprogram(name: "floorl", scope: !882, file: !882, line: 213, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1052 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1053, file: !871, line: 509)
!1053 = !DISubprogram(name: "fmodl", scope: !882, file: !882, line: 229, type: !1038, flags: DIFlagPrototyped, spFlags: 0)
!1054 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1055, file: !871, line: 510)
!1055 = !DISubprogram(name: "frexpl", scope: !882, file: !882, line: 233, type: !1056, flags: DIFlagPrototyped, spFlags: 0)
!1056 = !DISubroutineType(types: !1057)
!1057 = !{!856, !856, !911}
!1058 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1059, file: !871, line: 511)
!1059 = !DISubprogram(name: "ldexpl", scope: !882, file: !882, line: 245, type: !1060, flags: DIFlagPrototyped, spFlags: 0)
!1060 = !DISubroutineType(types: !1061)
!1061 = !{!856, !856, !471}
!1062 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1063, file: !871, line: 512)
!1063 = !DISubprogram(name: "logl", scope: !882, file: !882, line: 261, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1064 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1065, file: !871, line: 513)
!1065 = !DISubprogram(name: "log10l", scope: !882, file: !882, line: 265, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1066 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1067, file: !871, line: 514)
!1067 = !DISubprogram(name: "modfl", scope: !882, file: !882, line: 289, type: !867, flags: DIFlagPrototyped, spFlags: 0)
!1068 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1069, file: !871, line: 515)
!1069 = !DISubprogram(name: "powl", scope: !882, file: !882, line: 309, type: !1038, flags: DIFlagPrototyped, spFlags: 0)
!1070 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1071, file: !871, line: 516)
!1071 = !DISubprogram(name: "sinl", scope: !882, file: !882, line: 337, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1072 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1073, file: !871, line: 517)
!1073 = !DISubprogram(name: "sinhl", scope: !882, file: !882, line: 341, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1074 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1075, file: !871, line: 518)
!1075 = !DISubprogram(name: "sqrtl", scope: !882, file: !882, line: 345, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1076 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1077, file: !871, line: 519)
!1077 = !DISubprogram(name: "tanl", scope: !882, file: !882, line: 349, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1078 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1079, file: !871, line: 521)
!1079 = !DISubprogram(name: "tanhl", scope: !882, file: !882, line: 353, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1080 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1081, file: !871, line: 522)
!1081 = !DISubprogram(name: "acoshl", scope: !882, file: !882, line: 141, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1082 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1083, file: !871, line: 523)
!1083 = !DISubprogram(name: "asinhl", scope: !882, file: !882, line: 149, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1084 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1085, file: !871, line: 524)
!1085 = !DISubprogram(name: "atanhl", scope: !882, file: !882, line: 161, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1086 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1087, file: !871, line: 525)
!1087 = !DISubprogram(name: "cbrtl", scope: !882, file: !882, line: 165, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1088 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1089, file: !871, line: 527)
!1089 = !DISubprogram(name: "copysignl", scope: !882, file: !882, line: 173, type: !1038, flags: DIFlagPrototyped, spFlags: 0)
!1090 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1091, file: !871, line: 529)
!1091 = !DISubprogram(name: "erfl", scope: !882, file: !882, line: 185, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1092 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1093, file: !871, line: 530)
!1093 = !DISubprogram(name: "erfcl", scope: !882, file: !882, line: 189, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1094 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1095, file: !871, line: 531)
!1095 = !DISubprogram(name: "exp2l", scope: !882, file: !882, line: 197, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1096 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1097, file: !871, line: 532)
!1097 = !DISubprogram(name: "expm1l", scope: !882, file: !882, line: 201, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1098 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1099, file: !871, line: 533)
!1099 = !DISubprogram(name: "fdiml", scope: !882, file: !882, line: 209, type: !1038, flags: DIFlagPrototyped, spFlags: 0)
!1100 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1101, file: !871, line: 534)
!1101 = !DISubprogram(name: "fmal", scope: !882, file: !882, line: 217, type: !1102, flags: DIFlagPrototyped, spFlags: 0)
!1102 = !DISubroutineType(types: !1103)
!1103 = !{!856, !856, !856, !856}
!1104 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1105, file: !871, line: 535)
!1105 = !DISubprogram(name: "fmaxl", scope: !882, file: !882, line: 221, type: !1038, flags: DIFlagPrototyped, spFlags: 0)
!1106 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1107, file: !871, line: 536)
!1107 = !DISubprogram(name: "fminl", scope: !882, file: !882, line: 225, type: !1038, flags: DIFlagPrototyped, spFlags: 0)
!1108 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1109, file: !871, line: 537)
!1109 = !DISubprogram(name: "hypotl", scope: !882, file: !882, line: 237, type: !1038, flags: DIFlagPrototyped, spFlags: 0)
!1110 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1111, file: !871, line: 538)
!1111 = !DISubprogram(name: "ilogbl", scope: !882, file: !882, line: 241, type: !1112, flags: DIFlagPrototyped, spFlags: 0)
!1112 = !DISubroutineType(types: !1113)
!1113 = !{!471, !856}
!1114 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1115, file: !871, line: 539)
!1115 = !DISubprogram(name: "lgammal", scope: !882, file: !882, line: 249, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1116 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1117, file: !871, line: 540)
!1117 = !DISubprogram(name: "llrintl", scope: !882, file: !882, line: 253, type: !1118, flags: DIFlagPrototyped, spFlags: 0)
!1118 = !DISubroutineType(types: !1119)
!1119 = !{!651, !856}
!1120 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1121, file: !871, line: 541)
!1121 = !DISubprogram(name: "llroundl", scope: !882, file: !882, line: 257, type: !1118, flags: DIFlagPrototyped, spFlags: 0)
!1122 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1123, file: !871, line: 542)
!1123 = !DISubprogram(name: "log1pl", scope: !882, file: !882, line: 269, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1124 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1125, file: !871, line: 543)
!1125 = !DISubprogram(name: "log2l", scope: !882, file: !882, line: 273, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1126 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1127, file: !871, line: 544)
!1127 = !DISubprogram(name: "logbl", scope: !882, file: !882, line: 277, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1128 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1129, file: !871, line: 545)
!1129 = !DISubprogram(name: "lrintl", scope: !882, file: !882, line: 281, type: !1130, flags: DIFlagPrototyped, spFlags: 0)
!1130 = !DISubroutineType(types: !1131)
!1131 = !{!791, !856}
!1132 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1133, file: !871, line: 546)
!1133 = !DISubprogram(name: "lroundl", scope: !882, file: !882, line: 285, type: !1130, flags: DIFlagPrototyped, spFlags: 0)
!1134 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1135, file: !871, line: 547)
!1135 = !DISubprogram(name: "nanl", scope: !882, file: !882, line: 293, type: !1136, flags: DIFlagPrototyped, spFlags: 0)
!1136 = !DISubroutineType(types: !1137)
!1137 = !{!856, !721}
!1138 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1139, file: !871, line: 548)
!1139 = !DISubprogram(name: "nearbyintl", scope: !882, file: !882, line: 297, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1140 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1141, file: !871, line: 549)
!1141 = !DISubprogram(name: "nextafterl", scope: !882, file: !882, line: 301, type: !1038, flags: DIFlagPrototyped, spFlags: 0)
!1142 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1143, file: !871, line: 550)
!1143 = !DISubprogram(name: "nexttowardl", scope: !882, file: !882, line: 305, type: !1038, flags: DIFlagPrototyped, spFlags: 0)
!1144 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1145, file: !871, line: 551)
!1145 = !DISubprogram(name: "remainderl", scope: !882, file: !882, line: 313, type: !1038, flags: DIFlagPrototyped, spFlags: 0)
!1146 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1147, file: !871, line: 552)
!1147 = !DISubprogram(name: "remquol", scope: !882, file: !882, line: 317, type: !1148, flags: DIFlagPrototyped, spFlags: 0)
!1148 = !DISubroutineType(types: !1149)
!1149 = !{!856, !856, !856, !911}
!1150 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1151, file: !871, line: 553)
!1151 = !DISubprogram(name: "rintl", scope: !882, file: !882, line: 321, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1152 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1153, file: !871, line: 554)
!1153 = !DISubprogram(name: "roundl", scope: !882, file: !882, line: 325, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1154 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1155, file: !871, line: 555)
!1155 = !DISubprogram(name: "scalblnl", scope: !882, file: !882, line: 329, type: !1156, flags: DIFlagPrototyped, spFlags: 0)
!1156 = !DISubroutineType(types: !1157)
!1157 = !{!856, !856, !791}
!1158 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1159, file: !871, line: 556)
!1159 = !DISubprogram(name: "scalbnl", scope: !882, file: !882, line: 333, type: !1060, flags: DIFlagPrototyped, spFlags: 0)
!1160 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1161, file: !871, line: 557)
!1161 = !DISubprogram(name: "tgammal", scope: !882, file: !882, line: 357, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1162 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1163, file: !871, line: 558)
!1163 = !DISubprogram(name: "truncl", scope: !882, file: !882, line: 361, type: !1030, flags: DIFlagPrototyped, spFlags: 0)
!1164 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1165, file: !1168, line: 22)
!1165 = !DIDerivedType(tag: DW_TAG_typedef, name: "max_align_t", file: !1166, line: 24, baseType: !1167)
!1166 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/include/__stddef_max_align_t.h", directory: "/work")
!1167 = !DICompositeType(tag: DW_TAG_structure_type, file: !1166, line: 19, size: 192, flags: DIFlagFwdDecl, identifier: "_ZTS11max_align_t")
!1168 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef/max_align_t.h", directory: "/work")
!1169 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1170, file: !1173, line: 106)
!1170 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !1171, line: 64, baseType: !1172)
!1171 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdlib.h", directory: "/work")
!1172 = !DICompositeType(tag: DW_TAG_structure_type, file: !1171, line: 64, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!1173 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdlib", directory: "/work")
!1174 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1175, file: !1173, line: 107)
!1175 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !1171, line: 65, baseType: !1176)
!1176 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1171, line: 65, size: 64, flags: DIFlagTypePassByValue, elements: !1177, identifier: "_ZTS6ldiv_t")
!1177 = !{!1178, !1179}
!1178 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1176, file: !1171, line: 65, baseType: !791, size: 32)
!1179 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1176, file: !1171, line: 65, baseType: !791, size: 32, offset: 32)
!1180 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1181, file: !1173, line: 108)
!1181 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !1171, line: 66, baseType: !1182)
!1182 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1171, line: 66, size: 128, flags: DIFlagTypePassByValue, elements: !1183, identifier: "_ZTS7lldiv_t")
!1183 = !{!1184, !1185}
!1184 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1182, file: !1171, line: 66, baseType: !651, size: 64)
!1185 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1182, file: !1171, line: 66, baseType: !651, size: 64, offset: 64)
!1186 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1187, file: !1173, line: 109)
!1187 = !DISubprogram(name: "atof", scope: !1171, file: !1171, line: 26, type: !994, flags: DIFlagPrototyped, spFlags: 0)
!1188 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1189, file: !1173, line: 110)
!1189 = !DISubprogram(name: "atoi", scope: !1171, file: !1171, line: 23, type: !1190, flags: DIFlagPrototyped, spFlags: 0)
!1190 = !DISubroutineType(types: !1191)
!1191 = !{!471, !721}
!1192 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1193, file: !1173, line: 111)
!1193 = !DISubprogram(name: "atol", scope: !1171, file: !1171, line: 24, type: !1194, flags: DIFlagPrototyped, spFlags: 0)
!1194 = !DISubroutineType(types: !1195)
!1195 = !{!791, !721}
!1196 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1197, file: !1173, line: 112)
!1197 = !DISubprogram(name: "atoll", scope: !1171, file: !1171, line: 25, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1198 = !DISubroutineType(types: !1199)
!1199 = !{!651, !721}
!1200 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1201, file: !1173, line: 113)
!1201 = !DISubprogram(name: "strtod", scope: !1171, file: !1171, line: 29, type: !1202, flags: DIFlagPrototyped, spFlags: 0)
!1202 = !DISubroutineType(types: !1203)
!1203 = !{!811, !720, !1204}
!1204 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1205)
!1205 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !717, size: 32)
!1206 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1207, file: !1173, line: 114)
!1207 = !DISubprogram(name: "strtof", scope: !1171, file: !1171, line: 28, type: !1208, flags: DIFlagPrototyped, spFlags: 0)
!1208 = !DISubroutineType(types: !1209)
!1209 = !{!877, !720, !1204}
!1210 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1211, file: !1173, line: 115)
!1211 = !DISubprogram(name: "strtold", scope: !1171, file: !1171, line: 30, type: !1212, flags: DIFlagPrototyped, spFlags: 0)
!1212 = !DISubroutineType(types: !1213)
!1213 = !{!856, !720, !1204}
!1214 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1215, file: !1173, line: 116)
!1215 = !DISubprogram(name: "strtol", scope: !1171, file: !1171, line: 32, type: !1216, flags: DIFlagPrototyped, spFlags: 0)
!1216 = !DISubroutineType(types: !1217)
!1217 = !{!791, !720, !1204, !471}
!1218 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1219, file: !1173, line: 117)
!1219 = !DISubprogram(name: "strtoll", scope: !1171, file: !1171, line: 34, type: !1220, flags: DIFlagPrototyped, spFlags: 0)
!1220 = !DISubroutineType(types: !1221)
!1221 = !{!651, !720, !1204, !471}
!1222 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1223, file: !1173, line: 118)
!1223 = !DISubprogram(name: "strtoul", scope: !1171, file: !1171, line: 33, type: !1224, flags: DIFlagPrototyped, spFlags: 0)
!1224 = !DISubroutineType(types: !1225)
!1225 = !{!1226, !720, !1204, !471}
!1226 = !DIBasicType(name: "unsigned long", size: 32, encoding: DW_ATE_unsigned)
!1227 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1228, file: !1173, line: 119)
!1228 = !DISubprogram(name: "strtoull", scope: !1171, file: !1171, line: 35, type: !1229, flags: DIFlagPrototyped, spFlags: 0)
!1229 = !DISubroutineType(types: !1230)
!1230 = !{!85, !720, !1204, !471}
!1231 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1232, file: !1173, line: 120)
!1232 = !DISubprogram(name: "rand", scope: !1171, file: !1171, line: 37, type: !1233, flags: DIFlagPrototyped, spFlags: 0)
!1233 = !DISubroutineType(types: !1234)
!1234 = !{!471}
!1235 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1236, file: !1173, line: 121)
!1236 = !DISubprogram(name: "srand", scope: !1171, file: !1171, line: 38, type: !1237, flags: DIFlagPrototyped, spFlags: 0)
!1237 = !DISubroutineType(types: !1238)
!1238 = !{null, !50}
!1239 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1240, file: !1173, line: 122)
!1240 = !DISubprogram(name: "calloc", scope: !1171, file: !1171, line: 41, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1241 = !DISubroutineType(types: !1242)
!1242 = !{!702, !402, !402}
!1243 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1244, file: !1173, line: 123)
!1244 = !DISubprogram(name: "free", scope: !1171, file: !1171, line: 43, type: !1245, flags: DIFlagPrototyped, spFlags: 0)
!1245 = !DISubroutineType(types: !1246)
!1246 = !{null, !702}
!1247 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1248, file: !1173, line: 124)
!1248 = !DISubprogram(name: "malloc", scope: !1171, file: !1171, line: 40, type: !1249, flags: DIFlagPrototyped, spFlags: 0)
!1249 = !DISubroutineType(types: !1250)
!1250 = !{!702, !402}
!1251 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1252, file: !1173, line: 125)
!1252 = !DISubprogram(name: "realloc", scope: !1171, file: !1171, line: 42, type: !1253, flags: DIFlagPrototyped, spFlags: 0)
!1253 = !DISubroutineType(types: !1254)
!1254 = !{!702, !702, !402}
!1255 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1256, file: !1173, line: 126)
!1256 = !DISubprogram(name: "abort", scope: !1171, file: !1171, line: 46, type: !1257, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1257 = !DISubroutineType(types: !1258)
!1258 = !{null}
!1259 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1260, file: !1173, line: 127)
!1260 = !DISubprogram(name: "atexit", scope: !1171, file: !1171, line: 47, type: !1261, flags: DIFlagPrototyped, spFlags: 0)
!1261 = !DISubroutineType(types: !1262)
!1262 = !{!471, !1263}
!1263 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1257, size: 32)
!1264 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1265, file: !1173, line: 128)
!1265 = !DISubprogram(name: "exit", scope: !1171, file: !1171, line: 48, type: !1266, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1266 = !DISubroutineType(types: !1267)
!1267 = !{null, !471}
!1268 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1269, file: !1173, line: 129)
!1269 = !DISubprogram(name: "_Exit", scope: !1171, file: !1171, line: 49, type: !1266, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1270 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1271, file: !1173, line: 130)
!1271 = !DISubprogram(name: "getenv", scope: !1171, file: !1171, line: 53, type: !1272, flags: DIFlagPrototyped, spFlags: 0)
!1272 = !DISubroutineType(types: !1273)
!1273 = !{!717, !721}
!1274 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1275, file: !1173, line: 131)
!1275 = !DISubprogram(name: "system", scope: !1171, file: !1171, line: 55, type: !1190, flags: DIFlagPrototyped, spFlags: 0)
!1276 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1277, file: !1173, line: 132)
!1277 = !DISubprogram(name: "bsearch", scope: !1171, file: !1171, line: 57, type: !1278, flags: DIFlagPrototyped, spFlags: 0)
!1278 = !DISubroutineType(types: !1279)
!1279 = !{!702, !705, !705, !402, !402, !1280}
!1280 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1281, size: 32)
!1281 = !DISubroutineType(types: !1282)
!1282 = !{!471, !705, !705}
!1283 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1284, file: !1173, line: 133)
!1284 = !DISubprogram(name: "qsort", scope: !1171, file: !1171, line: 58, type: !1285, flags: DIFlagPrototyped, spFlags: 0)
!1285 = !DISubroutineType(types: !1286)
!1286 = !{null, !702, !402, !402, !1280}
!1287 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1288, file: !1173, line: 134)
!1288 = !DISubprogram(name: "abs", scope: !1171, file: !1171, line: 60, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1289 = !DISubroutineType(types: !1290)
!1290 = !{!471, !471}
!1291 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1292, file: !1173, line: 135)
!1292 = !DISubprogram(name: "labs", scope: !1171, file: !1171, line: 61, type: !1293, flags: DIFlagPrototyped, spFlags: 0)
!1293 = !DISubroutineType(types: !1294)
!1294 = !{!791, !791}
!1295 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1296, file: !1173, line: 136)
!1296 = !DISubprogram(name: "llabs", scope: !1171, file: !1171, line: 62, type: !1297, flags: DIFlagPrototyped, spFlags: 0)
!1297 = !DISubroutineType(types: !1298)
!1298 = !{!651, !651}
!1299 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1300, file: !1173, line: 137)
!1300 = !DISubprogram(name: "div", linkageName: "_Z3divB9nie220108xx", scope: !1301, file: !1301, line: 128, type: !1302, flags: DIFlagPrototyped, spFlags: 0)
!1301 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/stdlib.h", directory: "/work")
!1302 = !DISubroutineType(types: !1303)
!1303 = !{!1181, !651, !651}
!1304 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1305, file: !1173, line: 138)
!1305 = !DISubprogram(name: "ldiv", scope: !1171, file: !1171, line: 69, type: !1306, flags: DIFlagPrototyped, spFlags: 0)
!1306 = !DISubroutineType(types: !1307)
!1307 = !{!1175, !791, !791}
!1308 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1309, file: !1173, line: 139)
!1309 = !DISubprogram(name: "lldiv", scope: !1171, file: !1171, line: 70, type: !1302, flags: DIFlagPrototyped, spFlags: 0)
!1310 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1311, file: !1173, line: 140)
!1311 = !DISubprogram(name: "mblen", scope: !1171, file: !1171, line: 72, type: !1312, flags: DIFlagPrototyped, spFlags: 0)
!1312 = !DISubroutineType(types: !1313)
!1313 = !{!471, !721, !402}
!1314 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1315, file: !1173, line: 142)
!1315 = !DISubprogram(name: "mbtowc", scope: !1171, file: !1171, line: 73, type: !1316, flags: DIFlagPrototyped, spFlags: 0)
!1316 = !DISubroutineType(types: !1317)
!1317 = !{!471, !1318, !720, !402}
!1318 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1319)
!1319 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1320, size: 32)
!1320 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!1321 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1322, file: !1173, line: 143)
!1322 = !DISubprogram(name: "wctomb", scope: !1171, file: !1171, line: 74, type: !1323, flags: DIFlagPrototyped, spFlags: 0)
!1323 = !DISubroutineType(types: !1324)
!1324 = !{!471, !717, !1320}
!1325 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1326, file: !1173, line: 144)
!1326 = !DISubprogram(name: "mbstowcs", scope: !1171, file: !1171, line: 75, type: !1327, flags: DIFlagPrototyped, spFlags: 0)
!1327 = !DISubroutineType(types: !1328)
!1328 = !{!402, !1318, !720, !402}
!1329 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1330, file: !1173, line: 145)
!1330 = !DISubprogram(name: "wcstombs", scope: !1171, file: !1171, line: 76, type: !1331, flags: DIFlagPrototyped, spFlags: 0)
!1331 = !DISubroutineType(types: !1332)
!1332 = !{!402, !719, !1333, !402}
!1333 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1334)
!1334 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1335, size: 32)
!1335 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1320)
!1336 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1337, file: !1173, line: 148)
!1337 = !DISubprogram(name: "at_quick_exit", scope: !1171, file: !1171, line: 50, type: !1261, flags: DIFlagPrototyped, spFlags: 0)
!1338 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1339, file: !1173, line: 149)
!1339 = !DISubprogram(name: "quick_exit", scope: !1171, file: !1171, line: 51, type: !1266, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1340 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1341, file: !1173, line: 152)
!1341 = !DISubprogram(name: "aligned_alloc", scope: !1171, file: !1171, line: 44, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1342 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1343, file: !1345, line: 25)
!1343 = !DIDerivedType(tag: DW_TAG_typedef, name: "mbstate_t", file: !6, line: 360, baseType: !1344)
!1344 = !DICompositeType(tag: DW_TAG_structure_type, name: "__mbstate_t", file: !6, line: 360, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS11__mbstate_t")
!1345 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__std_mbstate_t.h", directory: "/work")
!1346 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1347, file: !1349, line: 113)
!1347 = !DISubprogram(name: "isalnum", scope: !1348, file: !1348, line: 10, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1348 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/ctype.h", directory: "/work")
!1349 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cctype", directory: "/work")
!1350 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1351, file: !1349, line: 114)
!1351 = !DISubprogram(name: "isalpha", scope: !1348, file: !1348, line: 11, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1352 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1353, file: !1349, line: 115)
!1353 = !DISubprogram(name: "isblank", scope: !1348, file: !1348, line: 12, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1354 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1355, file: !1349, line: 116)
!1355 = !DISubprogram(name: "iscntrl", scope: !1348, file: !1348, line: 13, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1356 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1357, file: !1349, line: 117)
!1357 = !DISubprogram(name: "isdigit", scope: !1348, file: !1348, line: 14, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1358 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1359, file: !1349, line: 118)
!1359 = !DISubprogram(name: "isgraph", scope: !1348, file: !1348, line: 15, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1360 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1361, file: !1349, line: 119)
!1361 = !DISubprogram(name: "islower", scope: !1348, file: !1348, line: 16, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1362 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1363, file: !1349, line: 120)
!1363 = !DISubprogram(name: "isprint", scope: !1348, file: !1348, line: 17, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1364 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1365, file: !1349, line: 121)
!1365 = !DISubprogram(name: "ispunct", scope: !1348, file: !1348, line: 18, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1366 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1367, file: !1349, line: 122)
!1367 = !DISubprogram(name: "isspace", scope: !1348, file: !1348, line: 19, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1368 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1369, file: !1349, line: 123)
!1369 = !DISubprogram(name: "isupper", scope: !1348, file: !1348, line: 20, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1370 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1371, file: !1349, line: 124)
!1371 = !DISubprogram(name: "isxdigit", scope: !1348, file: !1348, line: 21, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1372 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1373, file: !1349, line: 125)
!1373 = !DISubprogram(name: "tolower", scope: !1348, file: !1348, line: 22, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1374 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1375, file: !1349, line: 126)
!1375 = !DISubprogram(name: "toupper", scope: !1348, file: !1348, line: 23, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1376 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1377, file: !1378, line: 75)
!1377 = !DIDerivedType(tag: DW_TAG_typedef, name: "wint_t", file: !6, line: 221, baseType: !50)
!1378 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cwctype", directory: "/work")
!1379 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1380, file: !1378, line: 76)
!1380 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctrans_t", file: !1381, line: 20, baseType: !1382)
!1381 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/wctype.h", directory: "/work")
!1382 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1383, size: 32)
!1383 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !471)
!1384 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1385, file: !1378, line: 77)
!1385 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctype_t", file: !6, line: 226, baseType: !1226)
!1386 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1387, file: !1378, line: 78)
!1387 = !DISubprogram(name: "iswalnum", scope: !1381, file: !1381, line: 27, type: !1388, flags: DIFlagPrototyped, spFlags: 0)
!1388 = !DISubroutineType(types: !1389)
!1389 = !{!471, !1377}
!1390 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1391, file: !1378, line: 79)
!1391 = !DISubprogram(name: "iswalpha", scope: !1381, file: !1381, line: 28, type: !1388, flags: DIFlagPrototyped, spFlags: 0)
!1392 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1393, file: !1378, line: 80)
!1393 = !DISubprogram(name: "iswblank", scope: !1381, file: !1381, line: 29, type: !1388, flags: DIFlagPrototyped, spFlags: 0)
!1394 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1395, file: !1378, line: 81)
!1395 = !DISubprogram(name: "iswcntrl", scope: !1381, file: !1381, line: 30, type: !1388, flags: DIFlagPrototyped, spFlags: 0)
!1396 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1397, file: !1378, line: 82)
!1397 = !DISubprogram(name: "iswdigit", scope: !1381, file: !1381, line: 31, type: !1388, flags: DIFlagPrototyped, spFlags: 0)
!1398 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1399, file: !1378, line: 83)
!1399 = !DISubprogram(name: "iswgraph", scope: !1381, file: !1381, line: 32, type: !1388, flags: DIFlagPrototyped, spFlags: 0)
!1400 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1401, file: !1378, line: 84)
!1401 = !DISubprogram(name: "iswlower", scope: !1381, file: !1381, line: 33, type: !1388, flags: DIFlagPrototyped, spFlags: 0)
!1402 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1403, file: !1378, line: 85)
!1403 = !DISubprogram(name: "iswprint", scope: !1381, file: !1381, line: 34, type: !1388, flags: DIFlagPrototyped, spFlags: 0)
!1404 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1405, file: !1378, line: 86)
!1405 = !DISubprogram(name: "iswpunct", scope: !1381, file: !1381, line: 35, type: !1388, flags: DIFlagPrototyped, spFlags: 0)
!1406 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1407, file: !1378, line: 87)
!1407 = !DISubprogram(name: "iswspace", scope: !1381, file: !1381, line: 36, type: !1388, flags: DIFlagPrototyped, spFlags: 0)
!1408 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1409, file: !1378, line: 88)
!1409 = !DISubprogram(name: "iswupper", scope: !1381, file: !1381, line: 37, type: !1388, flags: DIFlagPrototyped, spFlags: 0)
!1410 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1411, file: !1378, line: 89)
!1411 = !DISubprogram(name: "iswxdigit", scope: !1381, file: !1381, line: 38, type: !1388, flags: DIFlagPrototyped, spFlags: 0)
!1412 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1413, file: !1378, line: 90)
!1413 = !DISubprogram(name: "iswctype", scope: !1381, file: !1381, line: 39, type: !1414, flags: DIFlagPrototyped, spFlags: 0)
!1414 = !DISubroutineType(types: !1415)
!1415 = !{!471, !1377, !1385}
!1416 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1417, file: !1378, line: 91)
!1417 = !DISubprogram(name: "wctype", scope: !1381, file: !1381, line: 44, type: !1418, flags: DIFlagPrototyped, spFlags: 0)
!1418 = !DISubroutineType(types: !1419)
!1419 = !{!1385, !721}
!1420 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1421, file: !1378, line: 92)
!1421 = !DISubprogram(name: "towlower", scope: !1381, file: !1381, line: 41, type: !1422, flags: DIFlagPrototyped, spFlags: 0)
!1422 = !DISubroutineType(types: !1423)
!1423 = !{!1377, !1377}
!1424 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1425, file: !1378, line: 93)
!1425 = !DISubprogram(name: "towupper", scope: !1381, file: !1381, line: 42, type: !1422, flags: DIFlagPrototyped, spFlags: 0)
!1426 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1427, file: !1378, line: 94)
!1427 = !DISubprogram(name: "towctrans", scope: !1381, file: !1381, line: 40, type: !1428, flags: DIFlagPrototyped, spFlags: 0)
!1428 = !DISubroutineType(types: !1429)
!1429 = !{!1377, !1377, !1380}
!1430 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1431, file: !1378, line: 95)
!1431 = !DISubprogram(name: "wctrans", scope: !1381, file: !1381, line: 43, type: !1432, flags: DIFlagPrototyped, spFlags: 0)
!1432 = !DISubroutineType(types: !1433)
!1433 = !{!1380, !721}
!1434 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1343, file: !1435, line: 134)
!1435 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cwchar", directory: "/work")
!1436 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !796, file: !1435, line: 135)
!1437 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1377, file: !1435, line: 136)
!1438 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1439, file: !1435, line: 137)
!1439 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !6, line: 343, baseType: !1440)
!1440 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !6, line: 338, size: 8, flags: DIFlagFwdDecl, identifier: "_ZTS8_IO_FILE")
!1441 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1442, file: !1435, line: 138)
!1442 = !DISubprogram(name: "fwprintf", scope: !1443, file: !1443, line: 112, type: !1444, flags: DIFlagPrototyped, spFlags: 0)
!1443 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/wchar.h", directory: "/work")
!1444 = !DISubroutineType(types: !1445)
!1445 = !{!471, !1446, !1333, null}
!1446 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1447)
!1447 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1439, size: 32)
!1448 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1449, file: !1435, line: 139)
!1449 = !DISubprogram(name: "fwscanf", scope: !1443, file: !1443, line: 120, type: !1444, flags: DIFlagPrototyped, spFlags: 0)
!1450 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1451, file: !1435, line: 140)
!1451 = !DISubprogram(name: "swprintf", scope: !1443, file: !1443, line: 113, type: !1452, flags: DIFlagPrototyped, spFlags: 0)
!1452 = !DISubroutineType(types: !1453)
!1453 = !{!471, !1318, !402, !1333, null}
!1454 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1455, file: !1435, line: 141)
!1455 = !DISubprogram(name: "vfwprintf", scope: !1443, file: !1443, line: 116, type: !1456, flags: DIFlagPrototyped, spFlags: 0)
!1456 = !DISubroutineType(types: !1457)
!1457 = !{!471, !1446, !1333, !1458}
!1458 = !DIDerivedType(tag: DW_TAG_typedef, name: "__isoc_va_list", file: !6, line: 354, baseType: !1459)
!1459 = !DIDerivedType(tag: DW_TAG_typedef, name: "__builtin_va_list", file: !1460, baseType: !717)
!1460 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_two_products_0/chain_1_reader.cpp", directory: "")
!1461 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1462, file: !1435, line: 142)
!1462 = !DISubprogram(name: "vswprintf", scope: !1443, file: !1443, line: 117, type: !1463, flags: DIFlagPrototyped, spFlags: 0)
!1463 = !DISubroutineType(types: !1464)
!1464 = !{!471, !1318, !402, !1333, !1458}
!1465 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1466, file: !1435, line: 143)
!1466 = !DISubprogram(name: "swscanf", scope: !1443, file: !1443, line: 121, type: !1467, flags: DIFlagPrototyped, spFlags: 0)
!1467 = !DISubroutineType(types: !1468)
!1468 = !{!471, !1333, !1333, null}
!1469 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1470, file: !1435, line: 144)
!1470 = !DISubprogram(name: "vfwscanf", scope: !1443, file: !1443, line: 124, type: !1456, flags: DIFlagPrototyped, spFlags: 0)
!1471 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1472, file: !1435, line: 145)
!1472 = !DISubprogram(name: "vswscanf", scope: !1443, file: !1443, line: 125, type: !1473, flags: DIFlagPrototyped, spFlags: 0)
!1473 = !DISubroutineType(types: !1474)
!1474 = !{!471, !1333, !1333, !1458}
!1475 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1476, file: !1435, line: 146)
!1476 = !DISubprogram(name: "fgetwc", scope: !1443, file: !1443, line: 127, type: !1477, flags: DIFlagPrototyped, spFlags: 0)
!1477 = !DISubroutineType(types: !1478)
!1478 = !{!1377, !1447}
!1479 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1480, file: !1435, line: 147)
!1480 = !DISubprogram(name: "fgetws", scope: !1443, file: !1443, line: 135, type: !1481, flags: DIFlagPrototyped, spFlags: 0)
!1481 = !DISubroutineType(types: !1482)
!1482 = !{!1319, !1318, !471, !1446}
!1483 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1484, file: !1435, line: 148)
!1484 = !DISubprogram(name: "fputwc", scope: !1443, file: !1443, line: 131, type: !1485, flags: DIFlagPrototyped, spFlags: 0)
!1485 = !DISubroutineType(types: !1486)
!1486 = !{!1377, !1320, !1447}
!1487 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1488, file: !1435, line: 149)
!1488 = !DISubprogram(name: "fputws", scope: !1443, file: !1443, line: 136, type: !1489, flags: DIFlagPrototyped, spFlags: 0)
!1489 = !DISubroutineType(types: !1490)
!1490 = !{!471, !1333, !1446}
!1491 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1492, file: !1435, line: 150)
!1492 = !DISubprogram(name: "fwide", scope: !1443, file: !1443, line: 108, type: !1493, flags: DIFlagPrototyped, spFlags: 0)
!1493 = !DISubroutineType(types: !1494)
!1494 = !{!471, !1447, !471}
!1495 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1496, file: !1435, line: 151)
!1496 = !DISubprogram(name: "getwc", scope: !1443, file: !1443, line: 128, type: !1477, flags: DIFlagPrototyped, spFlags: 0)
!1497 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1498, file: !1435, line: 152)
!1498 = !DISubprogram(name: "putwc", scope: !1443, file: !1443, line: 132, type: !1485, flags: DIFlagPrototyped, spFlags: 0)
!1499 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1500, file: !1435, line: 153)
!1500 = !DISubprogram(name: "ungetwc", scope: !1443, file: !1443, line: 138, type: !1501, flags: DIFlagPrototyped, spFlags: 0)
!1501 = !DISubroutineType(types: !1502)
!1502 = !{!1377, !1377, !1447}
!1503 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1504, file: !1435, line: 154)
!1504 = !DISubprogram(name: "wcstod", scope: !1443, file: !1443, line: 97, type: !1505, flags: DIFlagPrototyped, spFlags: 0)
!1505 = !DISubroutineType(types: !1506)
!1506 = !{!811, !1333, !1507}
!1507 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1508)
!1508 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1319, size: 32)
!1509 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1510, file: !1435, line: 155)
!1510 = !DISubprogram(name: "wcstof", scope: !1443, file: !1443, line: 96, type: !1511, flags: DIFlagPrototyped, spFlags: 0)
!1511 = !DISubroutineType(types: !1512)
!1512 = !{!877, !1333, !1507}
!1513 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1514, file: !1435, line: 156)
!1514 = !DISubprogram(name: "wcstold", scope: !1443, file: !1443, line: 98, type: !1515, flags: DIFlagPrototyped, spFlags: 0)
!1515 = !DISubroutineType(types: !1516)
!1516 = !{!856, !1333, !1507}
!1517 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1518, file: !1435, line: 157)
!1518 = !DISubprogram(name: "wcstol", scope: !1443, file: !1443, line: 100, type: !1519, flags: DIFlagPrototyped, spFlags: 0)
!1519 = !DISubroutineType(types: !1520)
!1520 = !{!791, !1333, !1507, !471}
!1521 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1522, file: !1435, line: 158)
!1522 = !DISubprogram(name: "wcstoll", scope: !1443, file: !1443, line: 103, type: !1523, flags: DIFlagPrototyped, spFlags: 0)
!1523 = !DISubroutineType(types: !1524)
!1524 = !{!651, !1333, !1507, !471}
!1525 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1526, file: !1435, line: 159)
!1526 = !DISubprogram(name: "wcstoul", scope: !1443, file: !1443, line: 101, type: !1527, flags: DIFlagPrototyped, spFlags: 0)
!1527 = !DISubroutineType(types: !1528)
!1528 = !{!1226, !1333, !1507, !471}
!1529 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1530, file: !1435, line: 160)
!1530 = !DISubprogram(name: "wcstoull", scope: !1443, file: !1443, line: 104, type: !1531, flags: DIFlagPrototyped, spFlags: 0)
!1531 = !DISubroutineType(types: !1532)
!1532 = !{!85, !1333, !1507, !471}
!1533 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1534, file: !1435, line: 161)
!1534 = !DISubprogram(name: "wcscpy", scope: !1443, file: !1443, line: 52, type: !1535, flags: DIFlagPrototyped, spFlags: 0)
!1535 = !DISubroutineType(types: !1536)
!1536 = !{!1319, !1318, !1333}
!1537 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1538, file: !1435, line: 162)
!1538 = !DISubprogram(name: "wcsncpy", scope: !1443, file: !1443, line: 53, type: !1539, flags: DIFlagPrototyped, spFlags: 0)
!1539 = !DISubroutineType(types: !1540)
!1540 = !{!1319, !1318, !1333, !402}
!1541 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1542, file: !1435, line: 163)
!1542 = !DISubprogram(name: "wcscat", scope: !1443, file: !1443, line: 55, type: !1535, flags: DIFlagPrototyped, spFlags: 0)
!1543 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1544, file: !1435, line: 164)
!1544 = !DISubprogram(name: "wcsncat", scope: !1443, file: !1443, line: 56, type: !1539, flags: DIFlagPrototyped, spFlags: 0)
!1545 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1546, file: !1435, line: 165)
!1546 = !DISubprogram(name: "wcscmp", scope: !1443, file: !1443, line: 58, type: !1547, flags: DIFlagPrototyped, spFlags: 0)
!1547 = !DISubroutineType(types: !1548)
!1548 = !{!471, !1334, !1334}
!1549 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1550, file: !1435, line: 166)
!1550 = !DISubprogram(name: "wcscoll", scope: !1443, file: !1443, line: 61, type: !1547, flags: DIFlagPrototyped, spFlags: 0)
!1551 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1552, file: !1435, line: 167)
!1552 = !DISubprogram(name: "wcsncmp", scope: !1443, file: !1443, line: 59, type: !1553, flags: DIFlagPrototyped, spFlags: 0)
!1553 = !DISubroutineType(types: !1554)
!1554 = !{!471, !1334, !1334, !402}
!1555 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1556, file: !1435, line: 168)
!1556 = !DISubprogram(name: "wcsxfrm", scope: !1443, file: !1443, line: 62, type: !1557, flags: DIFlagPrototyped, spFlags: 0)
!1557 = !DISubroutineType(types: !1558)
!1558 = !{!402, !1318, !1333, !402}
!1559 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1560, file: !1435, line: 169)
!1560 = !DISubprogram(name: "wcschr", linkageName: "_Z6wcschrB9nie220108Ua9enable_ifILb1EEPww", scope: !1561, file: !1561, line: 147, type: !1562, flags: DIFlagPrototyped, spFlags: 0)
!1561 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/wchar.h", directory: "/work")
!1562 = !DISubroutineType(types: !1563)
!1563 = !{!1319, !1319, !1320}
!1564 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1565, file: !1435, line: 170)
!1565 = !DISubprogram(name: "wcspbrk", linkageName: "_Z7wcspbrkB9nie220108Ua9enable_ifILb1EEPwPKw", scope: !1561, file: !1561, line: 158, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1566 = !DISubroutineType(types: !1567)
!1567 = !{!1319, !1319, !1334}
!1568 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1569, file: !1435, line: 171)
!1569 = !DISubprogram(name: "wcsrchr", linkageName: "_Z7wcsrchrB9nie220108Ua9enable_ifILb1EEPww", scope: !1561, file: !1561, line: 168, type: !1562, flags: DIFlagPrototyped, spFlags: 0)
!1570 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1571, file: !1435, line: 172)
!1571 = !DISubprogram(name: "wcsstr", linkageName: "_Z6wcsstrB9nie220108Ua9enable_ifILb1EEPwPKw", scope: !1561, file: !1561, line: 179, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1572 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1573, file: !1435, line: 173)
!1573 = !DISubprogram(name: "wmemchr", linkageName: "_Z7wmemchrB9nie220108Ua9enable_ifILb1EEPwwj", scope: !1561, file: !1561, line: 190, type: !1574, flags: DIFlagPrototyped, spFlags: 0)
!1574 = !DISubroutineType(types: !1575)
!1575 = !{!1319, !1319, !1320, !402}
!1576 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1577, file: !1435, line: 174)
!1577 = !DISubprogram(name: "wcscspn", scope: !1443, file: !1443, line: 67, type: !1578, flags: DIFlagPrototyped, spFlags: 0)
!1578 = !DISubroutineType(types: !1579)
!1579 = !{!402, !1334, !1334}
!1580 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1581, file: !1435, line: 175)
!1581 = !DISubprogram(name: "wcslen", scope: !1443, file: !1443, line: 73, type: !1582, flags: DIFlagPrototyped, spFlags: 0)
!1582 = !DISubroutineType(types: !1583)
!1583 = !{!402, !1334}
!1584 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1585, file: !1435, line: 176)
!1585 = !DISubprogram(name: "wcsspn", scope: !1443, file: !1443, line: 68, type: !1578, flags: DIFlagPrototyped, spFlags: 0)
!1586 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1587, file: !1435, line: 177)
!1587 = !DISubprogram(name: "wcstok", scope: !1443, file: !1443, line: 71, type: !1588, flags: DIFlagPrototyped, spFlags: 0)
!1588 = !DISubroutineType(types: !1589)
!1589 = !{!1319, !1318, !1333, !1507}
!1590 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1591, file: !1435, line: 178)
!1591 = !DISubprogram(name: "wmemcmp", scope: !1443, file: !1443, line: 79, type: !1553, flags: DIFlagPrototyped, spFlags: 0)
!1592 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1593, file: !1435, line: 179)
!1593 = !DISubprogram(name: "wmemcpy", scope: !1443, file: !1443, line: 80, type: !1539, flags: DIFlagPrototyped, spFlags: 0)
!1594 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1595, file: !1435, line: 180)
!1595 = !DISubprogram(name: "wmemmove", scope: !1443, file: !1443, line: 81, type: !1596, flags: DIFlagPrototyped, spFlags: 0)
!1596 = !DISubroutineType(types: !1597)
!1597 = !{!1319, !1319, !1334, !402}
!1598 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1599, file: !1435, line: 181)
!1599 = !DISubprogram(name: "wmemset", scope: !1443, file: !1443, line: 82, type: !1574, flags: DIFlagPrototyped, spFlags: 0)
!1600 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1601, file: !1435, line: 182)
!1601 = !DISubprogram(name: "wcsftime", scope: !1443, file: !1443, line: 141, type: !1602, flags: DIFlagPrototyped, spFlags: 0)
!1602 = !DISubroutineType(types: !1603)
!1603 = !{!402, !1318, !402, !1333, !844}
!1604 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1605, file: !1435, line: 183)
!1605 = !DISubprogram(name: "btowc", scope: !1443, file: !1443, line: 84, type: !1606, flags: DIFlagPrototyped, spFlags: 0)
!1606 = !DISubroutineType(types: !1607)
!1607 = !{!1377, !471}
!1608 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1609, file: !1435, line: 184)
!1609 = !DISubprogram(name: "wctob", scope: !1443, file: !1443, line: 85, type: !1388, flags: DIFlagPrototyped, spFlags: 0)
!1610 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1611, file: !1435, line: 185)
!1611 = !DISubprogram(name: "mbsinit", scope: !1443, file: !1443, line: 87, type: !1612, flags: DIFlagPrototyped, spFlags: 0)
!1612 = !DISubroutineType(types: !1613)
!1613 = !{!471, !1614}
!1614 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1615, size: 32)
!1615 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1343)
!1616 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1617, file: !1435, line: 186)
!1617 = !DISubprogram(name: "mbrlen", scope: !1443, file: !1443, line: 91, type: !1618, flags: DIFlagPrototyped, spFlags: 0)
!1618 = !DISubroutineType(types: !1619)
!1619 = !{!402, !720, !402, !1620}
!1620 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1621)
!1621 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1343, size: 32)
!1622 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1623, file: !1435, line: 187)
!1623 = !DISubprogram(name: "mbrtowc", scope: !1443, file: !1443, line: 88, type: !1624, flags: DIFlagPrototyped, spFlags: 0)
!1624 = !DISubroutineType(types: !1625)
!1625 = !{!402, !1318, !720, !402, !1620}
!1626 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1627, file: !1435, line: 188)
!1627 = !DISubprogram(name: "wcrtomb", scope: !1443, file: !1443, line: 89, type: !1628, flags: DIFlagPrototyped, spFlags: 0)
!1628 = !DISubroutineType(types: !1629)
!1629 = !{!402, !719, !1320, !1620}
!1630 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1631, file: !1435, line: 189)
!1631 = !DISubprogram(name: "mbsrtowcs", scope: !1443, file: !1443, line: 93, type: !1632, flags: DIFlagPrototyped, spFlags: 0)
!1632 = !DISubroutineType(types: !1633)
!1633 = !{!402, !1318, !1634, !402, !1620}
!1634 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1635)
!1635 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !721, size: 32)
!1636 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1637, file: !1435, line: 190)
!1637 = !DISubprogram(name: "wcsrtombs", scope: !1443, file: !1443, line: 94, type: !1638, flags: DIFlagPrototyped, spFlags: 0)
!1638 = !DISubroutineType(types: !1639)
!1639 = !{!402, !719, !1640, !402, !1620}
!1640 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1641)
!1641 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1334, size: 32)
!1642 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1643, file: !1435, line: 192)
!1643 = !DISubprogram(name: "getwchar", scope: !1443, file: !1443, line: 129, type: !1644, flags: DIFlagPrototyped, spFlags: 0)
!1644 = !DISubroutineType(types: !1645)
!1645 = !{!1377}
!1646 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1647, file: !1435, line: 193)
!1647 = !DISubprogram(name: "vwscanf", scope: !1443, file: !1443, line: 123, type: !1648, flags: DIFlagPrototyped, spFlags: 0)
!1648 = !DISubroutineType(types: !1649)
!1649 = !{!471, !1333, !1458}
!1650 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1651, file: !1435, line: 194)
!1651 = !DISubprogram(name: "wscanf", scope: !1443, file: !1443, line: 119, type: !1652, flags: DIFlagPrototyped, spFlags: 0)
!1652 = !DISubroutineType(types: !1653)
!1653 = !{!471, !1333, null}
!1654 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1655, file: !1435, line: 196)
!1655 = !DISubprogram(name: "putwchar", scope: !1443, file: !1443, line: 133, type: !1656, flags: DIFlagPrototyped, spFlags: 0)
!1656 = !DISubroutineType(types: !1657)
!1657 = !{!1377, !1320}
!1658 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1659, file: !1435, line: 197)
!1659 = !DISubprogram(name: "vwprintf", scope: !1443, file: !1443, line: 115, type: !1648, flags: DIFlagPrototyped, spFlags: 0)
!1660 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1661, file: !1435, line: 198)
!1661 = !DISubprogram(name: "wprintf", scope: !1443, file: !1443, line: 111, type: !1652, flags: DIFlagPrototyped, spFlags: 0)
!1662 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1439, file: !1663, line: 120)
!1663 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdio", directory: "/work")
!1664 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1665, file: !1663, line: 121)
!1665 = !DIDerivedType(tag: DW_TAG_typedef, name: "fpos_t", file: !1666, line: 60, baseType: !1667)
!1666 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdio.h", directory: "/work")
!1667 = !DICompositeType(tag: DW_TAG_union_type, name: "_G_fpos64_t", file: !1666, line: 56, size: 128, flags: DIFlagFwdDecl, identifier: "_ZTS11_G_fpos64_t")
!1668 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1669, file: !1663, line: 123)
!1669 = !DISubprogram(name: "fclose", scope: !1666, file: !1666, line: 72, type: !1670, flags: DIFlagPrototyped, spFlags: 0)
!1670 = !DISubroutineType(types: !1671)
!1671 = !{!471, !1447}
!1672 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1673, file: !1663, line: 124)
!1673 = !DISubprogram(name: "fflush", scope: !1666, file: !1666, line: 79, type: !1670, flags: DIFlagPrototyped, spFlags: 0)
!1674 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1675, file: !1663, line: 125)
!1675 = !DISubprogram(name: "setbuf", scope: !1666, file: !1666, line: 129, type: !1676, flags: DIFlagPrototyped, spFlags: 0)
!1676 = !DISubroutineType(types: !1677)
!1677 = !{null, !1446, !719}
!1678 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1679, file: !1663, line: 126)
!1679 = !DISubprogram(name: "setvbuf", scope: !1666, file: !1666, line: 128, type: !1680, flags: DIFlagPrototyped, spFlags: 0)
!1680 = !DISubroutineType(types: !1681)
!1681 = !{!471, !1446, !719, !471, !402}
!1682 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1683, file: !1663, line: 127)
!1683 = !DISubprogram(name: "fprintf", scope: !1666, file: !1666, line: 110, type: !1684, flags: DIFlagPrototyped, spFlags: 0)
!1684 = !DISubroutineType(types: !1685)
!1685 = !{!471, !1446, !720, null}
!1686 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1687, file: !1663, line: 128)
!1687 = !DISubprogram(name: "fscanf", scope: !1666, file: !1666, line: 120, type: !1684, flags: DIFlagPrototyped, spFlags: 0)
!1688 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1689, file: !1663, line: 129)
!1689 = !DISubprogram(name: "snprintf", scope: !1666, file: !1666, line: 112, type: !1690, flags: DIFlagPrototyped, spFlags: 0)
!1690 = !DISubroutineType(types: !1691)
!1691 = !{!471, !719, !402, !720, null}
!1692 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1693, file: !1663, line: 130)
!1693 = !DISubprogram(name: "sprintf", scope: !1666, file: !1666, line: 111, type: !1694, flags: DIFlagPrototyped, spFlags: 0)
!1694 = !DISubroutineType(types: !1695)
!1695 = !{!471, !719, !720, null}
!1696 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1697, file: !1663, line: 131)
!1697 = !DISubprogram(name: "sscanf", scope: !1666, file: !1666, line: 121, type: !1698, flags: DIFlagPrototyped, spFlags: 0)
!1698 = !DISubroutineType(types: !1699)
!1699 = !{!471, !720, !720, null}
!1700 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1701, file: !1663, line: 132)
!1701 = !DISubprogram(name: "vfprintf", scope: !1666, file: !1666, line: 115, type: !1702, flags: DIFlagPrototyped, spFlags: 0)
!1702 = !DISubroutineType(types: !1703)
!1703 = !{!471, !1446, !720, !1458}
!1704 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1705, file: !1663, line: 133)
!1705 = !DISubprogram(name: "vfscanf", scope: !1666, file: !1666, line: 123, type: !1702, flags: DIFlagPrototyped, spFlags: 0)
!1706 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1707, file: !1663, line: 134)
!1707 = !DISubprogram(name: "vsscanf", scope: !1666, file: !1666, line: 124, type: !1708, flags: DIFlagPrototyped, spFlags: 0)
!1708 = !DISubroutineType(types: !1709)
!1709 = !{!471, !720, !720, !1458}
!1710 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1711, file: !1663, line: 135)
!1711 = !DISubprogram(name: "vsnprintf", scope: !1666, file: !1666, line: 117, type: !1712, flags: DIFlagPrototyped, spFlags: 0)
!1712 = !DISubroutineType(types: !1713)
!1713 = !{!471, !719, !402, !720, !1458}
!1714 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1715, file: !1663, line: 136)
!1715 = !DISubprogram(name: "vsprintf", scope: !1666, file: !1666, line: 116, type: !1716, flags: DIFlagPrototyped, spFlags: 0)
!1716 = !DISubroutineType(types: !1717)
!1717 = !{!471, !719, !720, !1458}
!1718 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1719, file: !1663, line: 137)
!1719 = !DISubprogram(name: "fgetc", scope: !1666, file: !1666, line: 92, type: !1670, flags: DIFlagPrototyped, spFlags: 0)
!1720 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1721, file: !1663, line: 138)
!1721 = !DISubprogram(name: "fgets", scope: !1666, file: !1666, line: 101, type: !1722, flags: DIFlagPrototyped, spFlags: 0)
!1722 = !DISubroutineType(types: !1723)
!1723 = !{!717, !719, !471, !1446}
!1724 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1725, file: !1663, line: 139)
!1725 = !DISubprogram(name: "fputc", scope: !1666, file: !1666, line: 97, type: !1726, flags: DIFlagPrototyped, spFlags: 0)
!1726 = !DISubroutineType(types: !1727)
!1727 = !{!471, !471, !1447}
!1728 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1729, file: !1663, line: 140)
!1729 = !DISubprogram(name: "fputs", scope: !1666, file: !1666, line: 106, type: !1730, flags: DIFlagPrototyped, spFlags: 0)
!1730 = !DISubroutineType(types: !1731)
!1731 = !{!471, !720, !1446}
!1732 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1733, file: !1663, line: 141)
!1733 = !DISubprogram(name: "getc", scope: !1666, file: !1666, line: 93, type: !1670, flags: DIFlagPrototyped, spFlags: 0)
!1734 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1735, file: !1663, line: 142)
!1735 = !DISubprogram(name: "putc", scope: !1666, file: !1666, line: 98, type: !1726, flags: DIFlagPrototyped, spFlags: 0)
!1736 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1737, file: !1663, line: 143)
!1737 = !DISubprogram(name: "ungetc", scope: !1666, file: !1666, line: 95, type: !1726, flags: DIFlagPrototyped, spFlags: 0)
!1738 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1739, file: !1663, line: 144)
!1739 = !DISubprogram(name: "fread", scope: !1666, file: !1666, line: 89, type: !1740, flags: DIFlagPrototyped, spFlags: 0)
!1740 = !DISubroutineType(types: !1741)
!1741 = !{!402, !703, !402, !402, !1446}
!1742 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1743, file: !1663, line: 145)
!1743 = !DISubprogram(name: "fwrite", scope: !1666, file: !1666, line: 90, type: !1744, flags: DIFlagPrototyped, spFlags: 0)
!1744 = !DISubroutineType(types: !1745)
!1745 = !{!402, !704, !402, !402, !1446}
!1746 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1747, file: !1663, line: 146)
!1747 = !DISubprogram(name: "fgetpos", scope: !1666, file: !1666, line: 86, type: !1748, flags: DIFlagPrototyped, spFlags: 0)
!1748 = !DISubroutineType(types: !1749)
!1749 = !{!471, !1446, !1750}
!1750 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1751)
!1751 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1665, size: 32)
!1752 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1753, file: !1663, line: 147)
!1753 = !DISubprogram(name: "fseek", scope: !1666, file: !1666, line: 82, type: !1754, flags: DIFlagPrototyped, spFlags: 0)
!1754 = !DISubroutineType(types: !1755)
!1755 = !{!471, !1447, !791, !471}
!1756 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1757, file: !1663, line: 148)
!1757 = !DISubprogram(name: "fsetpos", scope: !1666, file: !1666, line: 87, type: !1758, flags: DIFlagPrototyped, spFlags: 0)
!1758 = !DISubroutineType(types: !1759)
!1759 = !{!471, !1447, !1760}
!1760 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1761, size: 32)
!1761 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1665)
!1762 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1763, file: !1663, line: 149)
!1763 = !DISubprogram(name: "ftell", scope: !1666, file: !1666, line: 83, type: !1764, flags: DIFlagPrototyped, spFlags: 0)
!1764 = !DISubroutineType(types: !1765)
!1765 = !{!791, !1447}
!1766 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1767, file: !1663, line: 150)
!1767 = !DISubprogram(name: "rewind", scope: !1666, file: !1666, line: 84, type: !1768, flags: DIFlagPrototyped, spFlags: 0)
!1768 = !DISubroutineType(types: !1769)
!1769 = !{null, !1447}
!1770 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1771, file: !1663, line: 151)
!1771 = !DISubprogram(name: "clearerr", scope: !1666, file: !1666, line: 80, type: !1768, flags: DIFlagPrototyped, spFlags: 0)
!1772 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1773, file: !1663, line: 152)
!1773 = !DISubprogram(name: "feof", scope: !1666, file: !1666, line: 77, type: !1670, flags: DIFlagPrototyped, spFlags: 0)
!1774 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1775, file: !1663, line: 153)
!1775 = !DISubprogram(name: "ferror", scope: !1666, file: !1666, line: 78, type: !1670, flags: DIFlagPrototyped, spFlags: 0)
!1776 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1777, file: !1663, line: 154)
!1777 = !DISubprogram(name: "perror", scope: !1666, file: !1666, line: 126, type: !1778, flags: DIFlagPrototyped, spFlags: 0)
!1778 = !DISubroutineType(types: !1779)
!1779 = !{null, !721}
!1780 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1781, file: !1663, line: 156)
!1781 = !DISubprogram(name: "fopen", scope: !1666, file: !1666, line: 70, type: !1782, flags: DIFlagPrototyped, spFlags: 0)
!1782 = !DISubroutineType(types: !1783)
!1783 = !{!1447, !720, !720}
!1784 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1785, file: !1663, line: 157)
!1785 = !DISubprogram(name: "freopen", scope: !1666, file: !1666, line: 71, type: !1786, flags: DIFlagPrototyped, spFlags: 0)
!1786 = !DISubroutineType(types: !1787)
!1787 = !{!1447, !720, !720, !1446}
!1788 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1789, file: !1663, line: 158)
!1789 = !DISubprogram(name: "remove", scope: !1666, file: !1666, line: 74, type: !1190, flags: DIFlagPrototyped, spFlags: 0)
!1790 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1791, file: !1663, line: 159)
!1791 = !DISubprogram(name: "rename", scope: !1666, file: !1666, line: 75, type: !737, flags: DIFlagPrototyped, spFlags: 0)
!1792 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1793, file: !1663, line: 160)
!1793 = !DISubprogram(name: "tmpfile", scope: !1666, file: !1666, line: 132, type: !1794, flags: DIFlagPrototyped, spFlags: 0)
!1794 = !DISubroutineType(types: !1795)
!1795 = !{!1447}
!1796 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1797, file: !1663, line: 161)
!1797 = !DISubprogram(name: "tmpnam", scope: !1666, file: !1666, line: 131, type: !1798, flags: DIFlagPrototyped, spFlags: 0)
!1798 = !DISubroutineType(types: !1799)
!1799 = !{!717, !717}
!1800 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1801, file: !1663, line: 163)
!1801 = !DISubprogram(name: "getchar", scope: !1666, file: !1666, line: 94, type: !1233, flags: DIFlagPrototyped, spFlags: 0)
!1802 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1803, file: !1663, line: 167)
!1803 = !DISubprogram(name: "scanf", scope: !1666, file: !1666, line: 119, type: !1804, flags: DIFlagPrototyped, spFlags: 0)
!1804 = !DISubroutineType(types: !1805)
!1805 = !{!471, !720, null}
!1806 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1807, file: !1663, line: 168)
!1807 = !DISubprogram(name: "vscanf", scope: !1666, file: !1666, line: 122, type: !1808, flags: DIFlagPrototyped, spFlags: 0)
!1808 = !DISubroutineType(types: !1809)
!1809 = !{!471, !720, !1458}
!1810 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1811, file: !1663, line: 170)
!1811 = !DISubprogram(name: "printf", scope: !1666, file: !1666, line: 109, type: !1804, flags: DIFlagPrototyped, spFlags: 0)
!1812 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1813, file: !1663, line: 171)
!1813 = !DISubprogram(name: "putchar", scope: !1666, file: !1666, line: 99, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1814 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1815, file: !1663, line: 172)
!1815 = !DISubprogram(name: "puts", scope: !1666, file: !1666, line: 107, type: !1190, flags: DIFlagPrototyped, spFlags: 0)
!1816 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1817, file: !1663, line: 173)
!1817 = !DISubprogram(name: "vprintf", scope: !1666, file: !1666, line: 114, type: !1808, flags: DIFlagPrototyped, spFlags: 0)
!1818 = !{i32 1, !"NumRegisterParameters", i32 0}
!1819 = !{i32 7, !"Dwarf Version", i32 4}
!1820 = !{i32 2, !"Debug Info Version", i32 3}
!1821 = !{i32 1, !"wchar_size", i32 4}
!1822 = !{i32 7, !"uwtable", i32 2}
!1823 = !{i32 7, !"frame-pointer", i32 2}
!1824 = !{!"clang version 22.1.8"}
!1825 = distinct !DISubprogram(name: "zero_l1_buf", linkageName: "_Z11zero_l1_bufPjj", scope: !1826, file: !1826, line: 239, type: !1827, scopeLine: 239, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!1826 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/risc_common.h", directory: "/work")
!1827 = !DISubroutineType(types: !1828)
!1828 = !{null, !1829, !75}
!1829 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 32)
!1830 = !{}
!1831 = !DILocalVariable(name: "buf", arg: 1, scope: !1825, file: !1826, line: 239, type: !1829)
!1832 = !DILocation(line: 239, column: 38, scope: !1825)
!1833 = !DILocalVariable(name: "size_bytes", arg: 2, scope: !1825, file: !1826, line: 239, type: !75)
!1834 = !DILocation(line: 239, column: 52, scope: !1825)
!1835 = !DILocalVariable(name: "i", scope: !1836, file: !1826, line: 240, type: !75)
!1836 = distinct !DILexicalBlock(scope: !1825, file: !1826, line: 240, column: 5)
!1837 = !DILocation(line: 240, column: 19, scope: !1836)
!1838 = !DILocation(line: 240, column: 10, scope: !1836)
!1839 = !DILocation(line: 240, column: 26, scope: !1840)
!1840 = distinct !DILexicalBlock(scope: !1836, file: !1826, line: 240, column: 5)
!1841 = !DILocation(line: 240, column: 30, scope: !1840)
!1842 = !DILocation(line: 240, column: 41, scope: !1840)
!1843 = !{!"branch_weights", i32 1048575, i32 1}
!1844 = !DILocation(line: 240, column: 28, scope: !1840)
!1845 = !DILocation(line: 240, column: 5, scope: !1836)
!1846 = !DILocation(line: 241, column: 9, scope: !1847)
!1847 = distinct !DILexicalBlock(scope: !1840, file: !1826, line: 240, column: 51)
!1848 = !DILocation(line: 241, column: 13, scope: !1847)
!1849 = !DILocation(line: 241, column: 16, scope: !1847)
!1850 = !DILocation(line: 242, column: 5, scope: !1847)
!1851 = !DILocation(line: 240, column: 47, scope: !1840)
!1852 = !DILocation(line: 240, column: 5, scope: !1840)
!1853 = distinct !{!1853, !1845, !1854, !1855}
!1854 = !DILocation(line: 242, column: 5, scope: !1836)
!1855 = !{!"llvm.loop.mustprogress"}
!1856 = !DILocation(line: 243, column: 1, scope: !1825)
!1857 = distinct !DISubprogram(name: "DebugPrintTypeToSize<U32_ARRAY>", linkageName: "_Z20DebugPrintTypeToSizeI9U32_ARRAYEjT_", scope: !1858, file: !1858, line: 156, type: !1859, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1862, retainedNodes: !1830)
!1858 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/debug/dprint.h", directory: "/work")
!1859 = !DISubroutineType(types: !1860)
!1860 = !{!75, !1861}
!1861 = !DICompositeType(tag: DW_TAG_structure_type, name: "U32_ARRAY", file: !1858, line: 123, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9U32_ARRAY")
!1862 = !{!1863}
!1863 = !DITemplateTypeParameter(name: "T", type: !1861)
!1864 = !DILocalVariable(name: "val", arg: 1, scope: !1857, file: !1858, line: 156, type: !1861)
!1865 = !DILocation(line: 156, column: 52, scope: !1857)
!1866 = !DILocation(line: 157, column: 16, scope: !1857)
!1867 = !DILocation(line: 157, column: 20, scope: !1857)
!1868 = !DILocation(line: 157, column: 5, scope: !1857)
!1869 = distinct !DISubprogram(name: "DebugPrintTypeAddr<U32_ARRAY>", linkageName: "_Z18DebugPrintTypeAddrI9U32_ARRAYEPKhPT_", scope: !1858, file: !1858, line: 160, type: !1870, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1862, retainedNodes: !1830)
!1870 = !DISubroutineType(types: !1871)
!1871 = !{!82, !1872}
!1872 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1861, size: 32)
!1873 = !DILocalVariable(name: "val", arg: 1, scope: !1869, file: !1858, line: 160, type: !1872)
!1874 = !DILocation(line: 160, column: 57, scope: !1869)
!1875 = !DILocation(line: 161, column: 28, scope: !1869)
!1876 = !DILocation(line: 161, column: 33, scope: !1869)
!1877 = !DILocation(line: 161, column: 5, scope: !1869)
!1878 = distinct !DISubprogram(name: "DebugPrintTypeToSize<TYPED_U32_ARRAY>", linkageName: "_Z20DebugPrintTypeToSizeI15TYPED_U32_ARRAYEjT_", scope: !1858, file: !1858, line: 164, type: !1879, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1882, retainedNodes: !1830)
!1879 = !DISubroutineType(types: !1880)
!1880 = !{!75, !1881}
!1881 = !DICompositeType(tag: DW_TAG_structure_type, name: "TYPED_U32_ARRAY", file: !1858, line: 128, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS15TYPED_U32_ARRAY")
!1882 = !{!1883}
!1883 = !DITemplateTypeParameter(name: "T", type: !1881)
!1884 = !DILocalVariable(name: "val", arg: 1, scope: !1878, file: !1858, line: 164, type: !1881)
!1885 = !DILocation(line: 164, column: 64, scope: !1878)
!1886 = !DILocation(line: 165, column: 16, scope: !1878)
!1887 = !DILocation(line: 165, column: 20, scope: !1878)
!1888 = !DILocation(line: 165, column: 5, scope: !1878)
!1889 = distinct !DISubprogram(name: "DebugPrintTypeAddr<TYPED_U32_ARRAY>", linkageName: "_Z18DebugPrintTypeAddrI15TYPED_U32_ARRAYEPKhPT_", scope: !1858, file: !1858, line: 168, type: !1890, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1882, retainedNodes: !1830)
!1890 = !DISubroutineType(types: !1891)
!1891 = !{!82, !1892}
!1892 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1881, size: 32)
!1893 = !DILocalVariable(name: "val", arg: 1, scope: !1889, file: !1858, line: 168, type: !1892)
!1894 = !DILocation(line: 168, column: 69, scope: !1889)
!1895 = !DILocation(line: 169, column: 28, scope: !1889)
!1896 = !DILocation(line: 169, column: 33, scope: !1889)
!1897 = !DILocation(line: 169, column: 5, scope: !1889)
!1898 = distinct !DISubprogram(name: "DebugPrintTypeToId<const char *>", linkageName: "_Z18DebugPrintTypeToIdIPKcEhv", scope: !1858, file: !1858, line: 173, type: !1899, scopeLine: 173, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1901)
!1899 = !DISubroutineType(types: !1900)
!1900 = !{!5}
!1901 = !{!1902}
!1902 = !DITemplateTypeParameter(name: "T", type: !721)
!1903 = !DILocation(line: 174, column: 5, scope: !1898)
!1904 = distinct !DISubprogram(name: "DebugPrintTypeToId<char *>", linkageName: "_Z18DebugPrintTypeToIdIPcEhv", scope: !1858, file: !1858, line: 177, type: !1899, scopeLine: 177, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1905)
!1905 = !{!1906}
!1906 = !DITemplateTypeParameter(name: "T", type: !717)
!1907 = !DILocation(line: 178, column: 5, scope: !1904)
!1908 = distinct !DISubprogram(name: "DebugPrintTypeToId<ENDL>", linkageName: "_Z18DebugPrintTypeToIdI4ENDLEhv", scope: !1858, file: !1858, line: 181, type: !1899, scopeLine: 181, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1909)
!1909 = !{!1910}
!1910 = !DITemplateTypeParameter(name: "T", type: !1911)
!1911 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ENDL", file: !1858, line: 97, size: 8, flags: DIFlagTypePassByValue, elements: !1912, identifier: "_ZTS4ENDL")
!1912 = !{!1913}
!1913 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !1911, file: !1858, line: 98, baseType: !718, size: 8)
!1914 = !DILocation(line: 182, column: 5, scope: !1908)
!1915 = distinct !DISubprogram(name: "DebugPrintTypeToId<SETW>", linkageName: "_Z18DebugPrintTypeToIdI4SETWEhv", scope: !1858, file: !1858, line: 185, type: !1899, scopeLine: 185, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1916)
!1916 = !{!1917}
!1917 = !DITemplateTypeParameter(name: "T", type: !1918)
!1918 = !DICompositeType(tag: DW_TAG_structure_type, name: "SETW", file: !1858, line: 119, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS4SETW")
!1919 = !DILocation(line: 186, column: 5, scope: !1915)
!1920 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned char>", linkageName: "_Z18DebugPrintTypeToIdIhEhv", scope: !1858, file: !1858, line: 189, type: !1899, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1921)
!1921 = !{!1922}
!1922 = !DITemplateTypeParameter(name: "T", type: !7)
!1923 = !DILocation(line: 190, column: 5, scope: !1920)
!1924 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned short>", linkageName: "_Z18DebugPrintTypeToIdItEhv", scope: !1858, file: !1858, line: 193, type: !1899, scopeLine: 193, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1925)
!1925 = !{!1926}
!1926 = !DITemplateTypeParameter(name: "T", type: !117)
!1927 = !DILocation(line: 194, column: 5, scope: !1924)
!1928 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned int>", linkageName: "_Z18DebugPrintTypeToIdIjEhv", scope: !1858, file: !1858, line: 200, type: !1899, scopeLine: 200, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1929)
!1929 = !{!1930}
!1930 = !DITemplateTypeParameter(name: "T", type: !50)
!1931 = !DILocation(line: 202, column: 5, scope: !1928)
!1932 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned long long>", linkageName: "_Z18DebugPrintTypeToIdIyEhv", scope: !1858, file: !1858, line: 205, type: !1899, scopeLine: 205, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1933)
!1933 = !{!1934}
!1934 = !DITemplateTypeParameter(name: "T", type: !85)
!1935 = !DILocation(line: 207, column: 5, scope: !1932)
!1936 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned long>", linkageName: "_Z18DebugPrintTypeToIdImEhv", scope: !1858, file: !1858, line: 210, type: !1899, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1937)
!1937 = !{!1938}
!1938 = !DITemplateTypeParameter(name: "T", type: !1226)
!1939 = !DILocation(line: 212, column: 16, scope: !1940)
!1940 = distinct !DILexicalBlock(scope: !1941, file: !1858, line: 211, column: 62)
!1941 = distinct !DILexicalBlock(scope: !1936, file: !1858, line: 211, column: 19)
!1942 = !DILocation(line: 212, column: 9, scope: !1940)
!1943 = distinct !DISubprogram(name: "DebugPrintTypeToId<signed char>", linkageName: "_Z18DebugPrintTypeToIdIaEhv", scope: !1858, file: !1858, line: 219, type: !1899, scopeLine: 219, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1944)
!1944 = !{!1945}
!1945 = !DITemplateTypeParameter(name: "T", type: !645)
!1946 = !DILocation(line: 220, column: 5, scope: !1943)
!1947 = distinct !DISubprogram(name: "DebugPrintTypeToId<short>", linkageName: "_Z18DebugPrintTypeToIdIsEhv", scope: !1858, file: !1858, line: 223, type: !1899, scopeLine: 223, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1948)
!1948 = !{!1949}
!1949 = !DITemplateTypeParameter(name: "T", type: !372)
!1950 = !DILocation(line: 224, column: 5, scope: !1947)
!1951 = distinct !DISubprogram(name: "DebugPrintTypeToId<int>", linkageName: "_Z18DebugPrintTypeToIdIiEhv", scope: !1858, file: !1858, line: 227, type: !1899, scopeLine: 227, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1952)
!1952 = !{!1953}
!1953 = !DITemplateTypeParameter(name: "T", type: !471)
!1954 = !DILocation(line: 229, column: 5, scope: !1951)
!1955 = distinct !DISubprogram(name: "DebugPrintTypeToId<long long>", linkageName: "_Z18DebugPrintTypeToIdIxEhv", scope: !1858, file: !1858, line: 232, type: !1899, scopeLine: 232, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1956)
!1956 = !{!1957}
!1957 = !DITemplateTypeParameter(name: "T", type: !651)
!1958 = !DILocation(line: 234, column: 5, scope: !1955)
!1959 = distinct !DISubprogram(name: "DebugPrintTypeToId<long>", linkageName: "_Z18DebugPrintTypeToIdIlEhv", scope: !1858, file: !1858, line: 237, type: !1899, scopeLine: 237, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1960)
!1960 = !{!1961}
!1961 = !DITemplateTypeParameter(name: "T", type: !791)
!1962 = !DILocation(line: 239, column: 16, scope: !1963)
!1963 = distinct !DILexicalBlock(scope: !1964, file: !1858, line: 238, column: 48)
!1964 = distinct !DILexicalBlock(scope: !1959, file: !1858, line: 238, column: 19)
!1965 = !DILocation(line: 239, column: 9, scope: !1963)
!1966 = distinct !DISubprogram(name: "DebugPrintTypeToId<float>", linkageName: "_Z18DebugPrintTypeToIdIfEhv", scope: !1858, file: !1858, line: 247, type: !1899, scopeLine: 247, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1967)
!1967 = !{!1968}
!1968 = !DITemplateTypeParameter(name: "T", type: !877)
!1969 = !DILocation(line: 248, column: 5, scope: !1966)
!1970 = distinct !DISubprogram(name: "DebugPrintTypeToId<char>", linkageName: "_Z18DebugPrintTypeToIdIcEhv", scope: !1858, file: !1858, line: 251, type: !1899, scopeLine: 251, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1971)
!1971 = !{!1972}
!1972 = !DITemplateTypeParameter(name: "T", type: !718)
!1973 = !DILocation(line: 252, column: 5, scope: !1970)
!1974 = distinct !DISubprogram(name: "DebugPrintTypeToId<BF16>", linkageName: "_Z18DebugPrintTypeToIdI4BF16Ehv", scope: !1858, file: !1858, line: 255, type: !1899, scopeLine: 255, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1975)
!1975 = !{!1976}
!1976 = !DITemplateTypeParameter(name: "T", type: !1977)
!1977 = !DICompositeType(tag: DW_TAG_structure_type, name: "BF16", file: !1858, line: 84, size: 16, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS4BF16")
!1978 = !DILocation(line: 256, column: 5, scope: !1974)
!1979 = distinct !DISubprogram(name: "DebugPrintTypeToId<SETPRECISION>", linkageName: "_Z18DebugPrintTypeToIdI12SETPRECISIONEhv", scope: !1858, file: !1858, line: 259, type: !1899, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1980)
!1980 = !{!1981}
!1981 = !DITemplateTypeParameter(name: "T", type: !1982)
!1982 = !DICompositeType(tag: DW_TAG_structure_type, name: "SETPRECISION", file: !1858, line: 100, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS12SETPRECISION")
!1983 = !DILocation(line: 260, column: 5, scope: !1979)
!1984 = distinct !DISubprogram(name: "DebugPrintTypeToId<FIXED>", linkageName: "_Z18DebugPrintTypeToIdI5FIXEDEhv", scope: !1858, file: !1858, line: 263, type: !1899, scopeLine: 263, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1985)
!1985 = !{!1986}
!1986 = !DITemplateTypeParameter(name: "T", type: !1987)
!1987 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "FIXED", file: !1858, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !1988, identifier: "_ZTS5FIXED")
!1988 = !{!1989}
!1989 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !1987, file: !1858, line: 105, baseType: !718, size: 8)
!1990 = !DILocation(line: 264, column: 5, scope: !1984)
!1991 = distinct !DISubprogram(name: "DebugPrintTypeToId<DEFAULTFLOAT>", linkageName: "_Z18DebugPrintTypeToIdI12DEFAULTFLOATEhv", scope: !1858, file: !1858, line: 267, type: !1899, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1992)
!1992 = !{!1993}
!1993 = !DITemplateTypeParameter(name: "T", type: !1994)
!1994 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DEFAULTFLOAT", file: !1858, line: 107, size: 8, flags: DIFlagTypePassByValue, elements: !1995, identifier: "_ZTS12DEFAULTFLOAT")
!1995 = !{!1996}
!1996 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !1994, file: !1858, line: 108, baseType: !718, size: 8)
!1997 = !DILocation(line: 268, column: 5, scope: !1991)
!1998 = distinct !DISubprogram(name: "DebugPrintTypeToId<HEX>", linkageName: "_Z18DebugPrintTypeToIdI3HEXEhv", scope: !1858, file: !1858, line: 271, type: !1899, scopeLine: 271, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1999)
!1999 = !{!2000}
!2000 = !DITemplateTypeParameter(name: "T", type: !2001)
!2001 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "HEX", file: !1858, line: 110, size: 8, flags: DIFlagTypePassByValue, elements: !2002, identifier: "_ZTS3HEX")
!2002 = !{!2003}
!2003 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2001, file: !1858, line: 111, baseType: !718, size: 8)
!2004 = !DILocation(line: 272, column: 5, scope: !1998)
!2005 = distinct !DISubprogram(name: "DebugPrintTypeToId<OCT>", linkageName: "_Z18DebugPrintTypeToIdI3OCTEhv", scope: !1858, file: !1858, line: 275, type: !1899, scopeLine: 275, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2006)
!2006 = !{!2007}
!2007 = !DITemplateTypeParameter(name: "T", type: !2008)
!2008 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "OCT", file: !1858, line: 113, size: 8, flags: DIFlagTypePassByValue, elements: !2009, identifier: "_ZTS3OCT")
!2009 = !{!2010}
!2010 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2008, file: !1858, line: 114, baseType: !718, size: 8)
!2011 = !DILocation(line: 276, column: 5, scope: !2005)
!2012 = distinct !DISubprogram(name: "DebugPrintTypeToId<DEC>", linkageName: "_Z18DebugPrintTypeToIdI3DECEhv", scope: !1858, file: !1858, line: 279, type: !1899, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2013)
!2013 = !{!2014}
!2014 = !DITemplateTypeParameter(name: "T", type: !2015)
!2015 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DEC", file: !1858, line: 116, size: 8, flags: DIFlagTypePassByValue, elements: !2016, identifier: "_ZTS3DEC")
!2016 = !{!2017}
!2017 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2015, file: !1858, line: 117, baseType: !718, size: 8)
!2018 = !DILocation(line: 280, column: 5, scope: !2012)
!2019 = distinct !DISubprogram(name: "DebugPrintTypeToId<F32>", linkageName: "_Z18DebugPrintTypeToIdI3F32Ehv", scope: !1858, file: !1858, line: 283, type: !1899, scopeLine: 283, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2020)
!2020 = !{!2021}
!2021 = !DITemplateTypeParameter(name: "T", type: !2022)
!2022 = !DICompositeType(tag: DW_TAG_structure_type, name: "F32", file: !1858, line: 88, size: 32, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS3F32")
!2023 = !DILocation(line: 284, column: 5, scope: !2019)
!2024 = distinct !DISubprogram(name: "DebugPrintTypeToId<U32>", linkageName: "_Z18DebugPrintTypeToIdI3U32Ehv", scope: !1858, file: !1858, line: 287, type: !1899, scopeLine: 287, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2025)
!2025 = !{!2026}
!2026 = !DITemplateTypeParameter(name: "T", type: !2027)
!2027 = !DICompositeType(tag: DW_TAG_structure_type, name: "U32", file: !1858, line: 92, size: 32, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS3U32")
!2028 = !DILocation(line: 288, column: 5, scope: !2024)
!2029 = distinct !DISubprogram(name: "DebugPrintTypeToId<U32_ARRAY>", linkageName: "_Z18DebugPrintTypeToIdI9U32_ARRAYEhv", scope: !1858, file: !1858, line: 291, type: !1899, scopeLine: 291, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1862)
!2030 = !DILocation(line: 292, column: 5, scope: !2029)
!2031 = distinct !DISubprogram(name: "DebugPrintTypeToId<TYPED_U32_ARRAY>", linkageName: "_Z18DebugPrintTypeToIdI15TYPED_U32_ARRAYEhv", scope: !1858, file: !1858, line: 295, type: !1899, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1882)
!2032 = !DILocation(line: 296, column: 5, scope: !2031)
!2033 = distinct !DISubprogram(name: "DebugPrintTypeToSize<const char *>", linkageName: "_Z20DebugPrintTypeToSizeIPKcEjT_", scope: !1858, file: !1858, line: 302, type: !2034, scopeLine: 302, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1901, retainedNodes: !1830)
!2034 = !DISubroutineType(types: !2035)
!2035 = !{!75, !721}
!2036 = !DILocalVariable(name: "val", arg: 1, scope: !2033, file: !1858, line: 302, type: !721)
!2037 = !DILocation(line: 302, column: 56, scope: !2033)
!2038 = !DILocation(line: 303, column: 29, scope: !2033)
!2039 = !DILocation(line: 303, column: 12, scope: !2033)
!2040 = !DILocation(line: 303, column: 5, scope: !2033)
!2041 = distinct !DISubprogram(name: "DebugPrintStrLen", linkageName: "_Z16DebugPrintStrLenPKc", scope: !1858, file: !1858, line: 135, type: !2034, scopeLine: 135, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2042 = !DILocalVariable(name: "val", arg: 1, scope: !2041, file: !1858, line: 135, type: !721)
!2043 = !DILocation(line: 135, column: 46, scope: !2041)
!2044 = !DILocalVariable(name: "end", scope: !2041, file: !1858, line: 136, type: !721)
!2045 = !DILocation(line: 136, column: 17, scope: !2041)
!2046 = !DILocation(line: 136, column: 23, scope: !2041)
!2047 = !DILocation(line: 137, column: 5, scope: !2041)
!2048 = !DILocation(line: 137, column: 13, scope: !2041)
!2049 = !DILocation(line: 137, column: 12, scope: !2041)
!2050 = !DILocation(line: 138, column: 12, scope: !2051)
!2051 = distinct !DILexicalBlock(scope: !2041, file: !1858, line: 137, column: 18)
!2052 = distinct !{!2052, !2047, !2053, !1855}
!2053 = !DILocation(line: 139, column: 5, scope: !2041)
!2054 = !DILocation(line: 140, column: 21, scope: !2041)
!2055 = !DILocation(line: 140, column: 27, scope: !2041)
!2056 = !DILocation(line: 140, column: 25, scope: !2041)
!2057 = !DILocation(line: 140, column: 32, scope: !2041)
!2058 = !DILocation(line: 140, column: 5, scope: !2041)
!2059 = distinct !DISubprogram(name: "DebugPrintTypeAddr<const char *>", linkageName: "_Z18DebugPrintTypeAddrIPKcEPKhPT_", scope: !1858, file: !1858, line: 306, type: !2060, scopeLine: 306, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1901, retainedNodes: !1830)
!2060 = !DISubroutineType(types: !2061)
!2061 = !{!82, !1635}
!2062 = !DILocalVariable(name: "val", arg: 1, scope: !2059, file: !1858, line: 306, type: !1635)
!2063 = !DILocation(line: 306, column: 61, scope: !2059)
!2064 = !DILocation(line: 307, column: 46, scope: !2059)
!2065 = !DILocation(line: 307, column: 45, scope: !2059)
!2066 = !DILocation(line: 307, column: 5, scope: !2059)
!2067 = distinct !DISubprogram(name: "DebugPrintTypeToSize<char *>", linkageName: "_Z20DebugPrintTypeToSizeIPcEjT_", scope: !1858, file: !1858, line: 310, type: !2068, scopeLine: 310, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1905, retainedNodes: !1830)
!2068 = !DISubroutineType(types: !2069)
!2069 = !{!75, !717}
!2070 = !DILocalVariable(name: "val", arg: 1, scope: !2067, file: !1858, line: 310, type: !717)
!2071 = !DILocation(line: 310, column: 44, scope: !2067)
!2072 = !DILocation(line: 311, column: 29, scope: !2067)
!2073 = !DILocation(line: 311, column: 12, scope: !2067)
!2074 = !DILocation(line: 311, column: 5, scope: !2067)
!2075 = distinct !DISubprogram(name: "DebugPrintTypeAddr<char *>", linkageName: "_Z18DebugPrintTypeAddrIPcEPKhPT_", scope: !1858, file: !1858, line: 314, type: !2076, scopeLine: 314, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1905, retainedNodes: !1830)
!2076 = !DISubroutineType(types: !2077)
!2077 = !{!82, !1205}
!2078 = !DILocalVariable(name: "val", arg: 1, scope: !2075, file: !1858, line: 314, type: !1205)
!2079 = !DILocation(line: 314, column: 49, scope: !2075)
!2080 = !DILocation(line: 315, column: 46, scope: !2075)
!2081 = !DILocation(line: 315, column: 45, scope: !2075)
!2082 = !DILocation(line: 315, column: 5, scope: !2075)
!2083 = distinct !DISubprogram(name: "debug_print", linkageName: "_Z11debug_printR12DebugPrinter14DebugPrintData", scope: !1858, file: !1858, line: 339, type: !2084, scopeLine: 339, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2084 = !DISubroutineType(types: !2085)
!2085 = !{null, !2086, !2088}
!2086 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2087, size: 32)
!2087 = !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrinter", file: !1858, line: 318, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS12DebugPrinter")
!2088 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrintData", file: !1858, line: 333, size: 96, flags: DIFlagTypePassByValue, elements: !2089, identifier: "_ZTS14DebugPrintData")
!2089 = !{!2090, !2091, !2092}
!2090 = !DIDerivedType(tag: DW_TAG_member, name: "sz", scope: !2088, file: !1858, line: 334, baseType: !75, size: 32)
!2091 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !2088, file: !1858, line: 335, baseType: !82, size: 32, offset: 32)
!2092 = !DIDerivedType(tag: DW_TAG_member, name: "type_id", scope: !2088, file: !1858, line: 336, baseType: !5, size: 8, offset: 64)
!2093 = !DILocalVariable(name: "dp", arg: 1, scope: !2083, file: !1858, line: 339, type: !2086)
!2094 = !DILocation(line: 339, column: 62, scope: !2083)
!2095 = !DILocalVariable(name: "data", arg: 2, scope: !2083, file: !1858, line: 339, type: !2088)
!2096 = !DILocation(line: 339, column: 81, scope: !2083)
!2097 = !DILocalVariable(name: "dprint_buffer", scope: !2083, file: !1858, line: 340, type: !2098)
!2098 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2099, size: 32)
!2099 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !386)
!2100 = !DILocation(line: 340, column: 45, scope: !2083)
!2101 = !DILocation(line: 340, column: 61, scope: !2083)
!2102 = !DILocation(line: 341, column: 9, scope: !2103)
!2103 = distinct !DILexicalBlock(scope: !2083, file: !1858, line: 341, column: 9)
!2104 = !DILocation(line: 341, column: 24, scope: !2103)
!2105 = !DILocation(line: 341, column: 28, scope: !2103)
!2106 = !DILocation(line: 341, column: 33, scope: !2103)
!2107 = !DILocation(line: 343, column: 9, scope: !2108)
!2108 = distinct !DILexicalBlock(scope: !2103, file: !1858, line: 341, column: 71)
!2109 = !DILocalVariable(name: "payload_sz", scope: !2083, file: !1858, line: 346, type: !75)
!2110 = !DILocation(line: 346, column: 14, scope: !2083)
!2111 = !DILocation(line: 346, column: 32, scope: !2083)
!2112 = !DILocalVariable(name: "valaddr", scope: !2083, file: !1858, line: 347, type: !82)
!2113 = !DILocation(line: 347, column: 20, scope: !2083)
!2114 = !DILocation(line: 347, column: 35, scope: !2083)
!2115 = !DILocalVariable(name: "typecode", scope: !2083, file: !1858, line: 348, type: !5)
!2116 = !DILocation(line: 348, column: 13, scope: !2083)
!2117 = !DILocation(line: 348, column: 29, scope: !2083)
!2118 = !DILocalVariable(name: "code_sz", scope: !2083, file: !1858, line: 349, type: !1383)
!2119 = !DILocation(line: 349, column: 19, scope: !2083)
!2120 = !DILocalVariable(name: "sz_sz", scope: !2083, file: !1858, line: 350, type: !1383)
!2121 = !DILocation(line: 350, column: 19, scope: !2083)
!2122 = !DILocalVariable(name: "wpos", scope: !2083, file: !1858, line: 351, type: !75)
!2123 = !DILocation(line: 351, column: 14, scope: !2083)
!2124 = !DILocation(line: 351, column: 21, scope: !2083)
!2125 = !DILocation(line: 351, column: 36, scope: !2083)
!2126 = !DILocation(line: 351, column: 40, scope: !2083)
!2127 = !DILocalVariable(name: "sum_sz", scope: !2083, file: !1858, line: 352, type: !75)
!2128 = !DILocation(line: 352, column: 10, scope: !2083)
!2129 = !DILocation(line: 352, column: 19, scope: !2083)
!2130 = !DILocation(line: 352, column: 30, scope: !2083)
!2131 = !DILocation(line: 352, column: 40, scope: !2083)
!2132 = !DILocation(line: 353, column: 9, scope: !2133)
!2133 = distinct !DILexicalBlock(scope: !2083, file: !1858, line: 353, column: 9)
!2134 = !DILocation(line: 353, column: 16, scope: !2133)
!2135 = !DILocation(line: 353, column: 14, scope: !2133)
!2136 = !DILocation(line: 353, column: 23, scope: !2133)
!2137 = !DILocation(line: 356, column: 9, scope: !2138)
!2138 = distinct !DILexicalBlock(scope: !2133, file: !1858, line: 353, column: 62)
!2139 = !DILocation(line: 356, column: 16, scope: !2138)
!2140 = !DILocation(line: 356, column: 31, scope: !2138)
!2141 = !DILocation(line: 356, column: 35, scope: !2138)
!2142 = !DILocation(line: 356, column: 42, scope: !2138)
!2143 = !DILocation(line: 356, column: 57, scope: !2138)
!2144 = !DILocation(line: 356, column: 61, scope: !2138)
!2145 = !DILocation(line: 356, column: 40, scope: !2138)
!2146 = !DILocation(line: 362, column: 17, scope: !2147)
!2147 = distinct !DILexicalBlock(scope: !2148, file: !1858, line: 362, column: 17)
!2148 = distinct !DILexicalBlock(scope: !2138, file: !1858, line: 356, column: 67)
!2149 = !DILocation(line: 362, column: 32, scope: !2147)
!2150 = !DILocation(line: 362, column: 36, scope: !2147)
!2151 = !DILocation(line: 362, column: 41, scope: !2147)
!2152 = !DILocation(line: 363, column: 17, scope: !2153)
!2153 = distinct !DILexicalBlock(scope: !2147, file: !1858, line: 362, column: 79)
!2154 = distinct !{!2154, !2137, !2155, !1855}
!2155 = !DILocation(line: 365, column: 9, scope: !2138)
!2156 = !DILocation(line: 367, column: 9, scope: !2138)
!2157 = !DILocation(line: 367, column: 24, scope: !2138)
!2158 = !DILocation(line: 367, column: 28, scope: !2138)
!2159 = !DILocation(line: 367, column: 33, scope: !2138)
!2160 = !DILocation(line: 369, column: 9, scope: !2138)
!2161 = !DILocation(line: 369, column: 24, scope: !2138)
!2162 = !DILocation(line: 369, column: 28, scope: !2138)
!2163 = !DILocation(line: 369, column: 33, scope: !2138)
!2164 = !DILocation(line: 370, column: 14, scope: !2138)
!2165 = !DILocation(line: 371, column: 13, scope: !2166)
!2166 = distinct !DILexicalBlock(scope: !2138, file: !1858, line: 371, column: 13)
!2167 = !DILocation(line: 371, column: 24, scope: !2166)
!2168 = !DILocalVariable(name: "printbuf", scope: !2169, file: !1858, line: 381, type: !2170)
!2169 = distinct !DILexicalBlock(scope: !2166, file: !1858, line: 371, column: 65)
!2170 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 32)
!2171 = !DILocation(line: 381, column: 31, scope: !2169)
!2172 = !DILocation(line: 381, column: 42, scope: !2169)
!2173 = !DILocation(line: 381, column: 57, scope: !2169)
!2174 = !DILocalVariable(name: "remaining_payload_size", scope: !2169, file: !1858, line: 382, type: !75)
!2175 = !DILocation(line: 382, column: 22, scope: !2169)
!2176 = !DILocation(line: 382, column: 47, scope: !2169)
!2177 = !DILocation(line: 383, column: 13, scope: !2169)
!2178 = !DILocation(line: 383, column: 20, scope: !2169)
!2179 = !DILocation(line: 383, column: 43, scope: !2169)
!2180 = !DILocalVariable(name: "curr_payload_size", scope: !2181, file: !1858, line: 384, type: !408)
!2181 = distinct !DILexicalBlock(scope: !2169, file: !1858, line: 383, column: 84)
!2182 = !DILocation(line: 384, column: 32, scope: !2181)
!2183 = !DILocation(line: 385, column: 40, scope: !2181)
!2184 = !DILocation(line: 387, column: 34, scope: !2181)
!2185 = !DILocation(line: 387, column: 17, scope: !2181)
!2186 = !DILocation(line: 387, column: 26, scope: !2181)
!2187 = !DILocation(line: 387, column: 32, scope: !2181)
!2188 = !DILocation(line: 388, column: 22, scope: !2181)
!2189 = !DILocation(line: 389, column: 17, scope: !2181)
!2190 = !DILocation(line: 389, column: 26, scope: !2181)
!2191 = !DILocation(line: 389, column: 32, scope: !2181)
!2192 = !DILocation(line: 390, column: 22, scope: !2181)
!2193 = !DILocalVariable(name: "j", scope: !2194, file: !1858, line: 391, type: !75)
!2194 = distinct !DILexicalBlock(scope: !2181, file: !1858, line: 391, column: 17)
!2195 = !DILocation(line: 391, column: 31, scope: !2194)
!2196 = !DILocation(line: 391, column: 22, scope: !2194)
!2197 = !DILocation(line: 391, column: 38, scope: !2198)
!2198 = distinct !DILexicalBlock(scope: !2194, file: !1858, line: 391, column: 17)
!2199 = !DILocation(line: 391, column: 40, scope: !2198)
!2200 = !DILocation(line: 391, column: 17, scope: !2194)
!2201 = !DILocation(line: 392, column: 43, scope: !2202)
!2202 = distinct !DILexicalBlock(scope: !2198, file: !1858, line: 391, column: 70)
!2203 = !DILocation(line: 392, column: 42, scope: !2202)
!2204 = !DILocation(line: 392, column: 21, scope: !2202)
!2205 = !DILocation(line: 392, column: 30, scope: !2202)
!2206 = !DILocation(line: 392, column: 37, scope: !2202)
!2207 = !DILocation(line: 392, column: 35, scope: !2202)
!2208 = !DILocation(line: 392, column: 40, scope: !2202)
!2209 = !DILocation(line: 393, column: 28, scope: !2202)
!2210 = !DILocation(line: 394, column: 17, scope: !2202)
!2211 = !DILocation(line: 391, column: 66, scope: !2198)
!2212 = !DILocation(line: 391, column: 17, scope: !2198)
!2213 = distinct !{!2213, !2200, !2214, !1855}
!2214 = !DILocation(line: 394, column: 17, scope: !2194)
!2215 = !DILocation(line: 395, column: 17, scope: !2181)
!2216 = !DILocation(line: 395, column: 26, scope: !2181)
!2217 = !DILocation(line: 395, column: 31, scope: !2181)
!2218 = !DILocation(line: 395, column: 51, scope: !2181)
!2219 = !DILocation(line: 395, column: 56, scope: !2181)
!2220 = !DILocation(line: 396, column: 22, scope: !2181)
!2221 = !DILocation(line: 397, column: 43, scope: !2181)
!2222 = !DILocation(line: 397, column: 17, scope: !2181)
!2223 = !DILocation(line: 397, column: 32, scope: !2181)
!2224 = !DILocation(line: 397, column: 36, scope: !2181)
!2225 = !DILocation(line: 397, column: 41, scope: !2181)
!2226 = !DILocation(line: 399, column: 17, scope: !2181)
!2227 = !DILocation(line: 399, column: 24, scope: !2181)
!2228 = !DILocation(line: 399, column: 39, scope: !2181)
!2229 = !DILocation(line: 399, column: 43, scope: !2181)
!2230 = !DILocation(line: 399, column: 50, scope: !2181)
!2231 = !DILocation(line: 399, column: 65, scope: !2181)
!2232 = !DILocation(line: 399, column: 69, scope: !2181)
!2233 = !DILocation(line: 399, column: 48, scope: !2181)
!2234 = !DILocation(line: 405, column: 25, scope: !2235)
!2235 = distinct !DILexicalBlock(scope: !2236, file: !1858, line: 405, column: 25)
!2236 = distinct !DILexicalBlock(scope: !2181, file: !1858, line: 399, column: 75)
!2237 = !DILocation(line: 405, column: 40, scope: !2235)
!2238 = !DILocation(line: 405, column: 44, scope: !2235)
!2239 = !DILocation(line: 405, column: 49, scope: !2235)
!2240 = !DILocation(line: 406, column: 25, scope: !2241)
!2241 = distinct !DILexicalBlock(scope: !2235, file: !1858, line: 405, column: 87)
!2242 = distinct !{!2242, !2226, !2243, !1855}
!2243 = !DILocation(line: 408, column: 17, scope: !2181)
!2244 = !DILocation(line: 410, column: 22, scope: !2181)
!2245 = !DILocation(line: 412, column: 40, scope: !2181)
!2246 = !DILocation(line: 413, column: 17, scope: !2181)
!2247 = !DILocation(line: 413, column: 32, scope: !2181)
!2248 = !DILocation(line: 413, column: 36, scope: !2181)
!2249 = !DILocation(line: 413, column: 41, scope: !2181)
!2250 = distinct !{!2250, !2177, !2251, !1855}
!2251 = !DILocation(line: 414, column: 13, scope: !2169)
!2252 = !DILocation(line: 415, column: 26, scope: !2169)
!2253 = !DILocation(line: 415, column: 24, scope: !2169)
!2254 = !DILocation(line: 416, column: 9, scope: !2169)
!2255 = !DILocation(line: 417, column: 5, scope: !2138)
!2256 = !DILocalVariable(name: "printbuf", scope: !2083, file: !1858, line: 419, type: !2170)
!2257 = !DILocation(line: 419, column: 23, scope: !2083)
!2258 = !DILocation(line: 419, column: 34, scope: !2083)
!2259 = !DILocation(line: 419, column: 49, scope: !2083)
!2260 = !DILocation(line: 421, column: 22, scope: !2083)
!2261 = !DILocation(line: 421, column: 5, scope: !2083)
!2262 = !DILocation(line: 421, column: 14, scope: !2083)
!2263 = !DILocation(line: 421, column: 20, scope: !2083)
!2264 = !DILocation(line: 422, column: 10, scope: !2083)
!2265 = !DILocation(line: 423, column: 22, scope: !2083)
!2266 = !DILocation(line: 423, column: 5, scope: !2083)
!2267 = !DILocation(line: 423, column: 14, scope: !2083)
!2268 = !DILocation(line: 423, column: 20, scope: !2083)
!2269 = !DILocation(line: 424, column: 10, scope: !2083)
!2270 = !DILocalVariable(name: "j", scope: !2271, file: !1858, line: 425, type: !75)
!2271 = distinct !DILexicalBlock(scope: !2083, file: !1858, line: 425, column: 5)
!2272 = !DILocation(line: 425, column: 19, scope: !2271)
!2273 = !DILocation(line: 425, column: 10, scope: !2271)
!2274 = !DILocation(line: 425, column: 26, scope: !2275)
!2275 = distinct !DILexicalBlock(scope: !2271, file: !1858, line: 425, column: 5)
!2276 = !DILocation(line: 425, column: 30, scope: !2275)
!2277 = !DILocation(line: 425, column: 28, scope: !2275)
!2278 = !DILocation(line: 425, column: 5, scope: !2271)
!2279 = !DILocation(line: 426, column: 30, scope: !2280)
!2280 = distinct !DILexicalBlock(scope: !2275, file: !1858, line: 425, column: 47)
!2281 = !DILocation(line: 426, column: 38, scope: !2280)
!2282 = !DILocation(line: 426, column: 9, scope: !2280)
!2283 = !DILocation(line: 426, column: 18, scope: !2280)
!2284 = !DILocation(line: 426, column: 25, scope: !2280)
!2285 = !DILocation(line: 426, column: 23, scope: !2280)
!2286 = !DILocation(line: 426, column: 28, scope: !2280)
!2287 = !DILocation(line: 427, column: 5, scope: !2280)
!2288 = !DILocation(line: 425, column: 43, scope: !2275)
!2289 = !DILocation(line: 425, column: 5, scope: !2275)
!2290 = distinct !{!2290, !2278, !2291, !1855}
!2291 = !DILocation(line: 427, column: 5, scope: !2271)
!2292 = !DILocation(line: 428, column: 13, scope: !2083)
!2293 = !DILocation(line: 428, column: 10, scope: !2083)
!2294 = !DILocation(line: 432, column: 31, scope: !2083)
!2295 = !DILocation(line: 432, column: 5, scope: !2083)
!2296 = !DILocation(line: 432, column: 20, scope: !2083)
!2297 = !DILocation(line: 432, column: 24, scope: !2083)
!2298 = !DILocation(line: 432, column: 29, scope: !2083)
!2299 = !DILocation(line: 433, column: 1, scope: !2083)
!2300 = distinct !DISubprogram(name: "get_debug_print_buffer", linkageName: "_Z22get_debug_print_bufferv", scope: !2301, file: !2301, line: 13, type: !2302, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!2301 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/debug/dprint_buffer.h", directory: "/work")
!2302 = !DISubroutineType(types: !2303)
!2303 = !{!2098}
!2304 = !DILocation(line: 14, column: 36, scope: !2300)
!2305 = !DILocation(line: 14, column: 47, scope: !2300)
!2306 = !DILocation(line: 14, column: 12, scope: !2300)
!2307 = !DILocation(line: 14, column: 5, scope: !2300)
!2308 = distinct !DISubprogram(name: "operator<<<const char *>", linkageName: "_ZlsIPKcE12DebugPrinterS2_T_", scope: !1858, file: !1858, line: 436, type: !2309, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1901, retainedNodes: !1830)
!2309 = !DISubroutineType(types: !2310)
!2310 = !{!2087, !2087, !721}
!2311 = !DILocalVariable(name: "dp", arg: 1, scope: !2308, file: !1858, line: 436, type: !2087)
!2312 = !DILocation(line: 436, column: 68, scope: !2308)
!2313 = !DILocalVariable(name: "val", arg: 2, scope: !2308, file: !1858, line: 436, type: !721)
!2314 = !DILocation(line: 436, column: 74, scope: !2308)
!2315 = !DILocation(line: 444, column: 5, scope: !2308)
!2316 = distinct !DISubprogram(name: "operator<<<ENDL>", linkageName: "_ZlsI4ENDLE12DebugPrinterS1_T_", scope: !1858, file: !1858, line: 436, type: !2317, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1909, retainedNodes: !1830)
!2317 = !DISubroutineType(types: !2318)
!2318 = !{!2087, !2087, !1911}
!2319 = !DILocalVariable(name: "dp", arg: 1, scope: !2316, file: !1858, line: 436, type: !2087)
!2320 = !DILocation(line: 436, column: 68, scope: !2316)
!2321 = !DILocalVariable(name: "val", arg: 2, scope: !2316, file: !1858, line: 436, type: !1911)
!2322 = !DILocation(line: 436, column: 74, scope: !2316)
!2323 = !DILocation(line: 444, column: 5, scope: !2316)
!2324 = distinct !DISubprogram(name: "operator<<<SETW>", linkageName: "_ZlsI4SETWE12DebugPrinterS1_T_", scope: !1858, file: !1858, line: 436, type: !2325, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1916, retainedNodes: !1830)
!2325 = !DISubroutineType(types: !2326)
!2326 = !{!2087, !2087, !1918}
!2327 = !DILocalVariable(name: "dp", arg: 1, scope: !2324, file: !1858, line: 436, type: !2087)
!2328 = !DILocation(line: 436, column: 68, scope: !2324)
!2329 = !DILocalVariable(name: "val", arg: 2, scope: !2324, file: !1858, line: 436, type: !1918)
!2330 = !DILocation(line: 436, column: 74, scope: !2324)
!2331 = !DILocation(line: 444, column: 5, scope: !2324)
!2332 = distinct !DISubprogram(name: "operator<<<unsigned char>", linkageName: "_ZlsIhE12DebugPrinterS0_T_", scope: !1858, file: !1858, line: 436, type: !2333, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1921, retainedNodes: !1830)
!2333 = !DISubroutineType(types: !2334)
!2334 = !{!2087, !2087, !7}
!2335 = !DILocalVariable(name: "dp", arg: 1, scope: !2332, file: !1858, line: 436, type: !2087)
!2336 = !DILocation(line: 436, column: 68, scope: !2332)
!2337 = !DILocalVariable(name: "val", arg: 2, scope: !2332, file: !1858, line: 436, type: !7)
!2338 = !DILocation(line: 436, column: 74, scope: !2332)
!2339 = !DILocation(line: 444, column: 5, scope: !2332)
!2340 = distinct !DISubprogram(name: "operator<<<unsigned short>", linkageName: "_ZlsItE12DebugPrinterS0_T_", scope: !1858, file: !1858, line: 436, type: !2341, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1925, retainedNodes: !1830)
!2341 = !DISubroutineType(types: !2342)
!2342 = !{!2087, !2087, !117}
!2343 = !DILocalVariable(name: "dp", arg: 1, scope: !2340, file: !1858, line: 436, type: !2087)
!2344 = !DILocation(line: 436, column: 68, scope: !2340)
!2345 = !DILocalVariable(name: "val", arg: 2, scope: !2340, file: !1858, line: 436, type: !117)
!2346 = !DILocation(line: 436, column: 74, scope: !2340)
!2347 = !DILocation(line: 444, column: 5, scope: !2340)
!2348 = distinct !DISubprogram(name: "operator<<<unsigned int>", linkageName: "_ZlsIjE12DebugPrinterS0_T_", scope: !1858, file: !1858, line: 436, type: !2349, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1929, retainedNodes: !1830)
!2349 = !DISubroutineType(types: !2350)
!2350 = !{!2087, !2087, !50}
!2351 = !DILocalVariable(name: "dp", arg: 1, scope: !2348, file: !1858, line: 436, type: !2087)
!2352 = !DILocation(line: 436, column: 68, scope: !2348)
!2353 = !DILocalVariable(name: "val", arg: 2, scope: !2348, file: !1858, line: 436, type: !50)
!2354 = !DILocation(line: 436, column: 74, scope: !2348)
!2355 = !DILocation(line: 444, column: 5, scope: !2348)
!2356 = distinct !DISubprogram(name: "operator<<<unsigned long long>", linkageName: "_ZlsIyE12DebugPrinterS0_T_", scope: !1858, file: !1858, line: 436, type: !2357, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1933, retainedNodes: !1830)
!2357 = !DISubroutineType(types: !2358)
!2358 = !{!2087, !2087, !85}
!2359 = !DILocalVariable(name: "dp", arg: 1, scope: !2356, file: !1858, line: 436, type: !2087)
!2360 = !DILocation(line: 436, column: 68, scope: !2356)
!2361 = !DILocalVariable(name: "val", arg: 2, scope: !2356, file: !1858, line: 436, type: !85)
!2362 = !DILocation(line: 436, column: 74, scope: !2356)
!2363 = !DILocation(line: 444, column: 5, scope: !2356)
!2364 = distinct !DISubprogram(name: "operator<<<signed char>", linkageName: "_ZlsIaE12DebugPrinterS0_T_", scope: !1858, file: !1858, line: 436, type: !2365, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1944, retainedNodes: !1830)
!2365 = !DISubroutineType(types: !2366)
!2366 = !{!2087, !2087, !645}
!2367 = !DILocalVariable(name: "dp", arg: 1, scope: !2364, file: !1858, line: 436, type: !2087)
!2368 = !DILocation(line: 436, column: 68, scope: !2364)
!2369 = !DILocalVariable(name: "val", arg: 2, scope: !2364, file: !1858, line: 436, type: !645)
!2370 = !DILocation(line: 436, column: 74, scope: !2364)
!2371 = !DILocation(line: 444, column: 5, scope: !2364)
!2372 = distinct !DISubprogram(name: "operator<<<short>", linkageName: "_ZlsIsE12DebugPrinterS0_T_", scope: !1858, file: !1858, line: 436, type: !2373, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1948, retainedNodes: !1830)
!2373 = !DISubroutineType(types: !2374)
!2374 = !{!2087, !2087, !372}
!2375 = !DILocalVariable(name: "dp", arg: 1, scope: !2372, file: !1858, line: 436, type: !2087)
!2376 = !DILocation(line: 436, column: 68, scope: !2372)
!2377 = !DILocalVariable(name: "val", arg: 2, scope: !2372, file: !1858, line: 436, type: !372)
!2378 = !DILocation(line: 436, column: 74, scope: !2372)
!2379 = !DILocation(line: 444, column: 5, scope: !2372)
!2380 = distinct !DISubprogram(name: "operator<<<int>", linkageName: "_ZlsIiE12DebugPrinterS0_T_", scope: !1858, file: !1858, line: 436, type: !2381, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1952, retainedNodes: !1830)
!2381 = !DISubroutineType(types: !2382)
!2382 = !{!2087, !2087, !471}
!2383 = !DILocalVariable(name: "dp", arg: 1, scope: !2380, file: !1858, line: 436, type: !2087)
!2384 = !DILocation(line: 436, column: 68, scope: !2380)
!2385 = !DILocalVariable(name: "val", arg: 2, scope: !2380, file: !1858, line: 436, type: !471)
!2386 = !DILocation(line: 436, column: 74, scope: !2380)
!2387 = !DILocation(line: 444, column: 5, scope: !2380)
!2388 = distinct !DISubprogram(name: "operator<<<long long>", linkageName: "_ZlsIxE12DebugPrinterS0_T_", scope: !1858, file: !1858, line: 436, type: !2389, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1956, retainedNodes: !1830)
!2389 = !DISubroutineType(types: !2390)
!2390 = !{!2087, !2087, !651}
!2391 = !DILocalVariable(name: "dp", arg: 1, scope: !2388, file: !1858, line: 436, type: !2087)
!2392 = !DILocation(line: 436, column: 68, scope: !2388)
!2393 = !DILocalVariable(name: "val", arg: 2, scope: !2388, file: !1858, line: 436, type: !651)
!2394 = !DILocation(line: 436, column: 74, scope: !2388)
!2395 = !DILocation(line: 444, column: 5, scope: !2388)
!2396 = distinct !DISubprogram(name: "operator<<<float>", linkageName: "_ZlsIfE12DebugPrinterS0_T_", scope: !1858, file: !1858, line: 436, type: !2397, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1967, retainedNodes: !1830)
!2397 = !DISubroutineType(types: !2398)
!2398 = !{!2087, !2087, !877}
!2399 = !DILocalVariable(name: "dp", arg: 1, scope: !2396, file: !1858, line: 436, type: !2087)
!2400 = !DILocation(line: 436, column: 68, scope: !2396)
!2401 = !DILocalVariable(name: "val", arg: 2, scope: !2396, file: !1858, line: 436, type: !877)
!2402 = !DILocation(line: 436, column: 74, scope: !2396)
!2403 = !DILocation(line: 444, column: 5, scope: !2396)
!2404 = distinct !DISubprogram(name: "operator<<<char>", linkageName: "_ZlsIcE12DebugPrinterS0_T_", scope: !1858, file: !1858, line: 436, type: !2405, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1971, retainedNodes: !1830)
!2405 = !DISubroutineType(types: !2406)
!2406 = !{!2087, !2087, !718}
!2407 = !DILocalVariable(name: "dp", arg: 1, scope: !2404, file: !1858, line: 436, type: !2087)
!2408 = !DILocation(line: 436, column: 68, scope: !2404)
!2409 = !DILocalVariable(name: "val", arg: 2, scope: !2404, file: !1858, line: 436, type: !718)
!2410 = !DILocation(line: 436, column: 74, scope: !2404)
!2411 = !DILocation(line: 444, column: 5, scope: !2404)
!2412 = distinct !DISubprogram(name: "operator<<<FIXED>", linkageName: "_ZlsI5FIXEDE12DebugPrinterS1_T_", scope: !1858, file: !1858, line: 436, type: !2413, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1985, retainedNodes: !1830)
!2413 = !DISubroutineType(types: !2414)
!2414 = !{!2087, !2087, !1987}
!2415 = !DILocalVariable(name: "dp", arg: 1, scope: !2412, file: !1858, line: 436, type: !2087)
!2416 = !DILocation(line: 436, column: 68, scope: !2412)
!2417 = !DILocalVariable(name: "val", arg: 2, scope: !2412, file: !1858, line: 436, type: !1987)
!2418 = !DILocation(line: 436, column: 74, scope: !2412)
!2419 = !DILocation(line: 444, column: 5, scope: !2412)
!2420 = distinct !DISubprogram(name: "operator<<<DEFAULTFLOAT>", linkageName: "_ZlsI12DEFAULTFLOATE12DebugPrinterS1_T_", scope: !1858, file: !1858, line: 436, type: !2421, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1992, retainedNodes: !1830)
!2421 = !DISubroutineType(types: !2422)
!2422 = !{!2087, !2087, !1994}
!2423 = !DILocalVariable(name: "dp", arg: 1, scope: !2420, file: !1858, line: 436, type: !2087)
!2424 = !DILocation(line: 436, column: 68, scope: !2420)
!2425 = !DILocalVariable(name: "val", arg: 2, scope: !2420, file: !1858, line: 436, type: !1994)
!2426 = !DILocation(line: 436, column: 74, scope: !2420)
!2427 = !DILocation(line: 444, column: 5, scope: !2420)
!2428 = distinct !DISubprogram(name: "operator<<<HEX>", linkageName: "_ZlsI3HEXE12DebugPrinterS1_T_", scope: !1858, file: !1858, line: 436, type: !2429, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1999, retainedNodes: !1830)
!2429 = !DISubroutineType(types: !2430)
!2430 = !{!2087, !2087, !2001}
!2431 = !DILocalVariable(name: "dp", arg: 1, scope: !2428, file: !1858, line: 436, type: !2087)
!2432 = !DILocation(line: 436, column: 68, scope: !2428)
!2433 = !DILocalVariable(name: "val", arg: 2, scope: !2428, file: !1858, line: 436, type: !2001)
!2434 = !DILocation(line: 436, column: 74, scope: !2428)
!2435 = !DILocation(line: 444, column: 5, scope: !2428)
!2436 = distinct !DISubprogram(name: "operator<<<OCT>", linkageName: "_ZlsI3OCTE12DebugPrinterS1_T_", scope: !1858, file: !1858, line: 436, type: !2437, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2006, retainedNodes: !1830)
!2437 = !DISubroutineType(types: !2438)
!2438 = !{!2087, !2087, !2008}
!2439 = !DILocalVariable(name: "dp", arg: 1, scope: !2436, file: !1858, line: 436, type: !2087)
!2440 = !DILocation(line: 436, column: 68, scope: !2436)
!2441 = !DILocalVariable(name: "val", arg: 2, scope: !2436, file: !1858, line: 436, type: !2008)
!2442 = !DILocation(line: 436, column: 74, scope: !2436)
!2443 = !DILocation(line: 444, column: 5, scope: !2436)
!2444 = distinct !DISubprogram(name: "operator<<<DEC>", linkageName: "_ZlsI3DECE12DebugPrinterS1_T_", scope: !1858, file: !1858, line: 436, type: !2445, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2013, retainedNodes: !1830)
!2445 = !DISubroutineType(types: !2446)
!2446 = !{!2087, !2087, !2015}
!2447 = !DILocalVariable(name: "dp", arg: 1, scope: !2444, file: !1858, line: 436, type: !2087)
!2448 = !DILocation(line: 436, column: 68, scope: !2444)
!2449 = !DILocalVariable(name: "val", arg: 2, scope: !2444, file: !1858, line: 436, type: !2015)
!2450 = !DILocation(line: 436, column: 74, scope: !2444)
!2451 = !DILocation(line: 444, column: 5, scope: !2444)
!2452 = distinct !DISubprogram(name: "operator<<<SETPRECISION>", linkageName: "_ZlsI12SETPRECISIONE12DebugPrinterS1_T_", scope: !1858, file: !1858, line: 436, type: !2453, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1980, retainedNodes: !1830)
!2453 = !DISubroutineType(types: !2454)
!2454 = !{!2087, !2087, !1982}
!2455 = !DILocalVariable(name: "dp", arg: 1, scope: !2452, file: !1858, line: 436, type: !2087)
!2456 = !DILocation(line: 436, column: 68, scope: !2452)
!2457 = !DILocalVariable(name: "val", arg: 2, scope: !2452, file: !1858, line: 436, type: !1982)
!2458 = !DILocation(line: 436, column: 74, scope: !2452)
!2459 = !DILocation(line: 444, column: 5, scope: !2452)
!2460 = distinct !DISubprogram(name: "operator<<<BF16>", linkageName: "_ZlsI4BF16E12DebugPrinterS1_T_", scope: !1858, file: !1858, line: 436, type: !2461, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1975, retainedNodes: !1830)
!2461 = !DISubroutineType(types: !2462)
!2462 = !{!2087, !2087, !1977}
!2463 = !DILocalVariable(name: "dp", arg: 1, scope: !2460, file: !1858, line: 436, type: !2087)
!2464 = !DILocation(line: 436, column: 68, scope: !2460)
!2465 = !DILocalVariable(name: "val", arg: 2, scope: !2460, file: !1858, line: 436, type: !1977)
!2466 = !DILocation(line: 436, column: 74, scope: !2460)
!2467 = !DILocation(line: 444, column: 5, scope: !2460)
!2468 = distinct !DISubprogram(name: "operator<<<F32>", linkageName: "_ZlsI3F32E12DebugPrinterS1_T_", scope: !1858, file: !1858, line: 436, type: !2469, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2020, retainedNodes: !1830)
!2469 = !DISubroutineType(types: !2470)
!2470 = !{!2087, !2087, !2022}
!2471 = !DILocalVariable(name: "dp", arg: 1, scope: !2468, file: !1858, line: 436, type: !2087)
!2472 = !DILocation(line: 436, column: 68, scope: !2468)
!2473 = !DILocalVariable(name: "val", arg: 2, scope: !2468, file: !1858, line: 436, type: !2022)
!2474 = !DILocation(line: 436, column: 74, scope: !2468)
!2475 = !DILocation(line: 444, column: 5, scope: !2468)
!2476 = distinct !DISubprogram(name: "operator<<<U32>", linkageName: "_ZlsI3U32E12DebugPrinterS1_T_", scope: !1858, file: !1858, line: 436, type: !2477, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2025, retainedNodes: !1830)
!2477 = !DISubroutineType(types: !2478)
!2478 = !{!2087, !2087, !2027}
!2479 = !DILocalVariable(name: "dp", arg: 1, scope: !2476, file: !1858, line: 436, type: !2087)
!2480 = !DILocation(line: 436, column: 68, scope: !2476)
!2481 = !DILocalVariable(name: "val", arg: 2, scope: !2476, file: !1858, line: 436, type: !2027)
!2482 = !DILocation(line: 436, column: 74, scope: !2476)
!2483 = !DILocation(line: 444, column: 5, scope: !2476)
!2484 = distinct !DISubprogram(name: "DebugPrintTypeToId<TileSlice<64> >", linkageName: "_Z18DebugPrintTypeToIdI9TileSliceILi64EEEhv", scope: !2485, file: !2485, line: 363, type: !1899, scopeLine: 363, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2486)
!2485 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/debug/dprint_tile.h", directory: "/work")
!2486 = !{!2487}
!2487 = !DITemplateTypeParameter(name: "T", type: !2488)
!2488 = !DICompositeType(tag: DW_TAG_structure_type, name: "TileSlice<64>", file: !2485, line: 221, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9TileSliceILi64EE")
!2489 = !DILocation(line: 364, column: 5, scope: !2484)
!2490 = distinct !DISubprogram(name: "DebugPrintTypeToId<TileSlice<128> >", linkageName: "_Z18DebugPrintTypeToIdI9TileSliceILi128EEEhv", scope: !2485, file: !2485, line: 367, type: !1899, scopeLine: 367, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2491)
!2491 = !{!2492}
!2492 = !DITemplateTypeParameter(name: "T", type: !2493)
!2493 = !DICompositeType(tag: DW_TAG_structure_type, name: "TileSlice<128>", file: !2485, line: 221, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9TileSliceILi128EE")
!2494 = !DILocation(line: 368, column: 5, scope: !2490)
!2495 = distinct !DISubprogram(name: "operator<<<TileSlice<64> >", linkageName: "_ZlsI9TileSliceILi64EEE12DebugPrinterS2_T_", scope: !1858, file: !1858, line: 436, type: !2496, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2486, retainedNodes: !1830)
!2496 = !DISubroutineType(types: !2497)
!2497 = !{!2087, !2087, !2488}
!2498 = !DILocalVariable(name: "dp", arg: 1, scope: !2495, file: !1858, line: 436, type: !2087)
!2499 = !DILocation(line: 436, column: 68, scope: !2495)
!2500 = !DILocalVariable(name: "val", arg: 2, scope: !2495, file: !1858, line: 436, type: !2488)
!2501 = !DILocation(line: 436, column: 74, scope: !2495)
!2502 = !DILocation(line: 444, column: 5, scope: !2495)
!2503 = distinct !DISubprogram(name: "get_dram_noc_addr", linkageName: "_Z17get_dram_noc_addrjjjjh", scope: !573, file: !573, line: 230, type: !2504, scopeLine: 235, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2504 = !DISubroutineType(types: !2505)
!2505 = !{!84, !408, !408, !408, !408, !5}
!2506 = !DILocalVariable(name: "id", arg: 1, scope: !2503, file: !573, line: 231, type: !408)
!2507 = !DILocation(line: 231, column: 20, scope: !2503)
!2508 = !DILocalVariable(name: "page_size", arg: 2, scope: !2503, file: !573, line: 232, type: !408)
!2509 = !DILocation(line: 232, column: 20, scope: !2503)
!2510 = !DILocalVariable(name: "bank_base_address", arg: 3, scope: !2503, file: !573, line: 233, type: !408)
!2511 = !DILocation(line: 233, column: 20, scope: !2503)
!2512 = !DILocalVariable(name: "offset", arg: 4, scope: !2503, file: !573, line: 234, type: !408)
!2513 = !DILocation(line: 234, column: 20, scope: !2503)
!2514 = !DILocalVariable(name: "noc", arg: 5, scope: !2503, file: !573, line: 235, type: !5)
!2515 = !DILocation(line: 235, column: 13, scope: !2503)
!2516 = !DILocalVariable(name: "bank_offset_index", scope: !2503, file: !573, line: 236, type: !75)
!2517 = !DILocation(line: 236, column: 14, scope: !2503)
!2518 = !DILocation(line: 236, column: 84, scope: !2503)
!2519 = !DILocalVariable(name: "id", arg: 1, scope: !2520, file: !573, line: 19, type: !75)
!2520 = distinct !DISubprogram(name: "get_bank_offset_index<true>", linkageName: "_ZN20interleaved_addr_gen21get_bank_offset_indexILb1EEEjj", scope: !2521, file: !573, line: 19, type: !2522, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !588, retainedNodes: !1830)
!2521 = !DINamespace(name: "interleaved_addr_gen", scope: null)
!2522 = !DISubroutineType(types: !2523)
!2523 = !{!75, !75}
!2524 = !DILocation(line: 19, column: 54, scope: !2520, inlinedAt: !2525)
!2525 = distinct !DILocation(line: 236, column: 34, scope: !2503)
!2526 = !DILocation(line: 22, column: 54, scope: !2527, inlinedAt: !2525)
!2527 = distinct !DILexicalBlock(scope: !2528, file: !573, line: 20, column: 25)
!2528 = distinct !DILexicalBlock(scope: !2520, file: !573, line: 20, column: 19)
!2529 = !DILocalVariable(name: "n", arg: 1, scope: !2530, file: !2531, line: 84, type: !75)
!2530 = distinct !DISubprogram(name: "udivsi3_const_divisor<12U>", linkageName: "_Z21udivsi3_const_divisorILj12EEjj", scope: !2531, file: !2531, line: 84, type: !2522, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2532, retainedNodes: !1830)
!2531 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/mod_div_lib.h", directory: "/work")
!2532 = !{!2533}
!2533 = !DITemplateValueParameter(name: "d", type: !50, value: i32 12)
!2534 = !DILocation(line: 84, column: 79, scope: !2530, inlinedAt: !2535)
!2535 = distinct !DILocation(line: 22, column: 16, scope: !2527, inlinedAt: !2525)
!2536 = !DILocation(line: 92, column: 29, scope: !2537, inlinedAt: !2535)
!2537 = distinct !DILexicalBlock(scope: !2538, file: !2531, line: 90, column: 35)
!2538 = distinct !DILexicalBlock(scope: !2539, file: !2531, line: 90, column: 26)
!2539 = distinct !DILexicalBlock(scope: !2530, file: !2531, line: 88, column: 19)
!2540 = !DILocalVariable(name: "n", arg: 1, scope: !2541, file: !2531, line: 15, type: !75)
!2541 = distinct !DISubprogram(name: "fast_udiv_12", linkageName: "_Z12fast_udiv_12j", scope: !2531, file: !2531, line: 15, type: !2522, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2542 = !DILocation(line: 15, column: 70, scope: !2541, inlinedAt: !2543)
!2543 = distinct !DILocation(line: 92, column: 16, scope: !2537, inlinedAt: !2535)
!2544 = !DILocation(line: 16, column: 24, scope: !2541, inlinedAt: !2543)
!2545 = !DILocation(line: 16, column: 26, scope: !2541, inlinedAt: !2543)
!2546 = !DILocation(line: 16, column: 40, scope: !2541, inlinedAt: !2543)
!2547 = !DILocation(line: 16, column: 47, scope: !2541, inlinedAt: !2543)
!2548 = !DILocation(line: 16, column: 12, scope: !2541, inlinedAt: !2543)
!2549 = !DILocalVariable(name: "bank_index", scope: !2503, file: !573, line: 237, type: !75)
!2550 = !DILocation(line: 237, column: 14, scope: !2503)
!2551 = !DILocation(line: 237, column: 70, scope: !2503)
!2552 = !DILocation(line: 237, column: 74, scope: !2503)
!2553 = !DILocalVariable(name: "id", arg: 1, scope: !2554, file: !573, line: 36, type: !75)
!2554 = distinct !DISubprogram(name: "get_bank_index<true>", linkageName: "_ZN20interleaved_addr_gen14get_bank_indexILb1EEEjjj", scope: !2521, file: !573, line: 36, type: !2555, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !588, retainedNodes: !1830)
!2555 = !DISubroutineType(types: !2556)
!2556 = !{!75, !75, !75}
!2557 = !DILocation(line: 36, column: 47, scope: !2554, inlinedAt: !2558)
!2558 = distinct !DILocation(line: 237, column: 27, scope: !2503)
!2559 = !DILocalVariable(name: "bank_offset_index", arg: 2, scope: !2554, file: !573, line: 36, type: !75)
!2560 = !DILocation(line: 36, column: 60, scope: !2554, inlinedAt: !2558)
!2561 = !DILocation(line: 38, column: 16, scope: !2562, inlinedAt: !2558)
!2562 = distinct !DILexicalBlock(scope: !2563, file: !573, line: 37, column: 25)
!2563 = distinct !DILexicalBlock(scope: !2554, file: !573, line: 37, column: 19)
!2564 = !DILocation(line: 38, column: 21, scope: !2562, inlinedAt: !2558)
!2565 = !DILocation(line: 38, column: 39, scope: !2562, inlinedAt: !2558)
!2566 = !DILocation(line: 38, column: 19, scope: !2562, inlinedAt: !2558)
!2567 = !DILocalVariable(name: "addr", scope: !2503, file: !573, line: 238, type: !75)
!2568 = !DILocation(line: 238, column: 14, scope: !2503)
!2569 = !DILocation(line: 239, column: 10, scope: !2503)
!2570 = !DILocation(line: 239, column: 47, scope: !2503)
!2571 = !DILocalVariable(name: "addr", arg: 1, scope: !2572, file: !2573, line: 7, type: !75)
!2572 = distinct !DISubprogram(name: "align_power_of_2", linkageName: "_Z16align_power_of_2jj", scope: !2573, file: !2573, line: 7, type: !2555, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2573 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/alignment.h", directory: "/work")
!2574 = !DILocation(line: 7, column: 77, scope: !2572, inlinedAt: !2575)
!2575 = distinct !DILocation(line: 239, column: 30, scope: !2503)
!2576 = !DILocalVariable(name: "alignment", arg: 2, scope: !2572, file: !2573, line: 7, type: !75)
!2577 = !DILocation(line: 7, column: 92, scope: !2572, inlinedAt: !2575)
!2578 = !DILocation(line: 8, column: 14, scope: !2572, inlinedAt: !2575)
!2579 = !DILocation(line: 8, column: 19, scope: !2572, inlinedAt: !2575)
!2580 = !DILocation(line: 8, column: 27, scope: !2572, inlinedAt: !2575)
!2581 = !DILocation(line: 8, column: 37, scope: !2572, inlinedAt: !2575)
!2582 = !DILocation(line: 8, column: 24, scope: !2572, inlinedAt: !2575)
!2583 = !DILocation(line: 8, column: 43, scope: !2572, inlinedAt: !2575)
!2584 = !DILocation(line: 239, column: 28, scope: !2503)
!2585 = !DILocation(line: 240, column: 9, scope: !2503)
!2586 = !DILocation(line: 239, column: 114, scope: !2503)
!2587 = !DILocation(line: 240, column: 29, scope: !2503)
!2588 = !DILocation(line: 240, column: 27, scope: !2503)
!2589 = !DILocation(line: 240, column: 58, scope: !2503)
!2590 = !DILocation(line: 240, column: 38, scope: !2503)
!2591 = !DILocation(line: 240, column: 36, scope: !2503)
!2592 = !DILocalVariable(name: "noc_xy", scope: !2503, file: !573, line: 241, type: !75)
!2593 = !DILocation(line: 241, column: 14, scope: !2503)
!2594 = !DILocation(line: 241, column: 62, scope: !2503)
!2595 = !DILocation(line: 241, column: 74, scope: !2503)
!2596 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2597, file: !573, line: 45, type: !75)
!2597 = distinct !DISubprogram(name: "get_noc_xy<true>", linkageName: "_ZN20interleaved_addr_gen10get_noc_xyILb1EEEjjh", scope: !2521, file: !573, line: 45, type: !2598, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !588, retainedNodes: !1830)
!2598 = !DISubroutineType(types: !2599)
!2599 = !{!75, !75, !5}
!2600 = !DILocation(line: 45, column: 43, scope: !2597, inlinedAt: !2601)
!2601 = distinct !DILocation(line: 241, column: 23, scope: !2503)
!2602 = !DILocalVariable(name: "noc", arg: 2, scope: !2597, file: !573, line: 45, type: !5)
!2603 = !DILocation(line: 45, column: 63, scope: !2597, inlinedAt: !2601)
!2604 = !DILocation(line: 47, column: 36, scope: !2605, inlinedAt: !2601)
!2605 = distinct !DILexicalBlock(scope: !2606, file: !573, line: 46, column: 25)
!2606 = distinct !DILexicalBlock(scope: !2597, file: !573, line: 46, column: 19)
!2607 = !DILocation(line: 47, column: 16, scope: !2605, inlinedAt: !2601)
!2608 = !DILocation(line: 47, column: 41, scope: !2605, inlinedAt: !2601)
!2609 = !DILocalVariable(name: "noc_addr", scope: !2503, file: !573, line: 242, type: !84)
!2610 = !DILocation(line: 242, column: 14, scope: !2503)
!2611 = !DILocation(line: 242, column: 45, scope: !2503)
!2612 = !DILocation(line: 242, column: 53, scope: !2503)
!2613 = !DILocalVariable(name: "noc_xy", arg: 1, scope: !2614, file: !573, line: 222, type: !75)
!2614 = distinct !DISubprogram(name: "get_noc_addr_helper", linkageName: "_Z19get_noc_addr_helperjj", scope: !573, file: !573, line: 222, type: !2615, scopeLine: 222, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2615 = !DISubroutineType(types: !2616)
!2616 = !{!84, !75, !75}
!2617 = !DILocation(line: 222, column: 49, scope: !2614, inlinedAt: !2618)
!2618 = distinct !DILocation(line: 242, column: 25, scope: !2503)
!2619 = !DILocalVariable(name: "addr", arg: 2, scope: !2614, file: !573, line: 222, type: !75)
!2620 = !DILocation(line: 222, column: 71, scope: !2614, inlinedAt: !2618)
!2621 = !DILocation(line: 227, column: 24, scope: !2614, inlinedAt: !2618)
!2622 = !DILocation(line: 227, column: 23, scope: !2614, inlinedAt: !2618)
!2623 = !DILocation(line: 227, column: 32, scope: !2614, inlinedAt: !2618)
!2624 = !DILocation(line: 227, column: 59, scope: !2614, inlinedAt: !2618)
!2625 = !DILocation(line: 227, column: 57, scope: !2614, inlinedAt: !2618)
!2626 = !DILocation(line: 243, column: 12, scope: !2503)
!2627 = !DILocation(line: 243, column: 5, scope: !2503)
!2628 = distinct !DISubprogram(name: "get_l1_noc_addr", linkageName: "_Z15get_l1_noc_addrjjjjh", scope: !573, file: !573, line: 246, type: !2504, scopeLine: 251, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2629 = !DILocalVariable(name: "id", arg: 1, scope: !2628, file: !573, line: 247, type: !408)
!2630 = !DILocation(line: 247, column: 20, scope: !2628)
!2631 = !DILocalVariable(name: "page_size", arg: 2, scope: !2628, file: !573, line: 248, type: !408)
!2632 = !DILocation(line: 248, column: 20, scope: !2628)
!2633 = !DILocalVariable(name: "bank_base_address", arg: 3, scope: !2628, file: !573, line: 249, type: !408)
!2634 = !DILocation(line: 249, column: 20, scope: !2628)
!2635 = !DILocalVariable(name: "offset", arg: 4, scope: !2628, file: !573, line: 250, type: !408)
!2636 = !DILocation(line: 250, column: 20, scope: !2628)
!2637 = !DILocalVariable(name: "noc", arg: 5, scope: !2628, file: !573, line: 251, type: !5)
!2638 = !DILocation(line: 251, column: 13, scope: !2628)
!2639 = !DILocalVariable(name: "bank_offset_index", scope: !2628, file: !573, line: 252, type: !75)
!2640 = !DILocation(line: 252, column: 14, scope: !2628)
!2641 = !DILocation(line: 252, column: 85, scope: !2628)
!2642 = !DILocalVariable(name: "id", arg: 1, scope: !2643, file: !573, line: 19, type: !75)
!2643 = distinct !DISubprogram(name: "get_bank_offset_index<false>", linkageName: "_ZN20interleaved_addr_gen21get_bank_offset_indexILb0EEEjj", scope: !2521, file: !573, line: 19, type: !2522, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2644, retainedNodes: !1830)
!2644 = !{!2645}
!2645 = !DITemplateValueParameter(name: "DRAM", type: !221, value: i1 false)
!2646 = !DILocation(line: 19, column: 54, scope: !2643, inlinedAt: !2647)
!2647 = distinct !DILocation(line: 252, column: 34, scope: !2628)
!2648 = !DILocation(line: 30, column: 16, scope: !2649, inlinedAt: !2647)
!2649 = distinct !DILexicalBlock(scope: !2650, file: !573, line: 26, column: 12)
!2650 = distinct !DILexicalBlock(scope: !2643, file: !573, line: 20, column: 19)
!2651 = !DILocation(line: 30, column: 19, scope: !2649, inlinedAt: !2647)
!2652 = !DILocalVariable(name: "bank_index", scope: !2628, file: !573, line: 253, type: !75)
!2653 = !DILocation(line: 253, column: 14, scope: !2628)
!2654 = !DILocation(line: 253, column: 71, scope: !2628)
!2655 = !DILocation(line: 253, column: 75, scope: !2628)
!2656 = !DILocalVariable(name: "id", arg: 1, scope: !2657, file: !573, line: 36, type: !75)
!2657 = distinct !DISubprogram(name: "get_bank_index<false>", linkageName: "_ZN20interleaved_addr_gen14get_bank_indexILb0EEEjjj", scope: !2521, file: !573, line: 36, type: !2555, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2644, retainedNodes: !1830)
!2658 = !DILocation(line: 36, column: 47, scope: !2657, inlinedAt: !2659)
!2659 = distinct !DILocation(line: 253, column: 27, scope: !2628)
!2660 = !DILocalVariable(name: "bank_offset_index", arg: 2, scope: !2657, file: !573, line: 36, type: !75)
!2661 = !DILocation(line: 36, column: 60, scope: !2657, inlinedAt: !2659)
!2662 = !DILocation(line: 40, column: 16, scope: !2663, inlinedAt: !2659)
!2663 = distinct !DILexicalBlock(scope: !2664, file: !573, line: 39, column: 12)
!2664 = distinct !DILexicalBlock(scope: !2657, file: !573, line: 37, column: 19)
!2665 = !DILocation(line: 40, column: 21, scope: !2663, inlinedAt: !2659)
!2666 = !DILocation(line: 40, column: 39, scope: !2663, inlinedAt: !2659)
!2667 = !DILocation(line: 40, column: 19, scope: !2663, inlinedAt: !2659)
!2668 = !DILocalVariable(name: "addr", scope: !2628, file: !573, line: 254, type: !75)
!2669 = !DILocation(line: 254, column: 14, scope: !2628)
!2670 = !DILocation(line: 255, column: 10, scope: !2628)
!2671 = !DILocation(line: 255, column: 47, scope: !2628)
!2672 = !DILocation(line: 7, column: 77, scope: !2572, inlinedAt: !2673)
!2673 = distinct !DILocation(line: 255, column: 30, scope: !2628)
!2674 = !DILocation(line: 7, column: 92, scope: !2572, inlinedAt: !2673)
!2675 = !DILocation(line: 8, column: 14, scope: !2572, inlinedAt: !2673)
!2676 = !DILocation(line: 8, column: 19, scope: !2572, inlinedAt: !2673)
!2677 = !DILocation(line: 8, column: 27, scope: !2572, inlinedAt: !2673)
!2678 = !DILocation(line: 8, column: 37, scope: !2572, inlinedAt: !2673)
!2679 = !DILocation(line: 8, column: 24, scope: !2572, inlinedAt: !2673)
!2680 = !DILocation(line: 8, column: 43, scope: !2572, inlinedAt: !2673)
!2681 = !DILocation(line: 255, column: 28, scope: !2628)
!2682 = !DILocation(line: 256, column: 9, scope: !2628)
!2683 = !DILocation(line: 255, column: 115, scope: !2628)
!2684 = !DILocation(line: 256, column: 29, scope: !2628)
!2685 = !DILocation(line: 256, column: 27, scope: !2628)
!2686 = !DILocation(line: 256, column: 58, scope: !2628)
!2687 = !DILocation(line: 256, column: 38, scope: !2628)
!2688 = !DILocation(line: 256, column: 36, scope: !2628)
!2689 = !DILocalVariable(name: "noc_xy", scope: !2628, file: !573, line: 257, type: !75)
!2690 = !DILocation(line: 257, column: 14, scope: !2628)
!2691 = !DILocation(line: 257, column: 63, scope: !2628)
!2692 = !DILocation(line: 257, column: 75, scope: !2628)
!2693 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2694, file: !573, line: 45, type: !75)
!2694 = distinct !DISubprogram(name: "get_noc_xy<false>", linkageName: "_ZN20interleaved_addr_gen10get_noc_xyILb0EEEjjh", scope: !2521, file: !573, line: 45, type: !2598, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2644, retainedNodes: !1830)
!2695 = !DILocation(line: 45, column: 43, scope: !2694, inlinedAt: !2696)
!2696 = distinct !DILocation(line: 257, column: 23, scope: !2628)
!2697 = !DILocalVariable(name: "noc", arg: 2, scope: !2694, file: !573, line: 45, type: !5)
!2698 = !DILocation(line: 45, column: 63, scope: !2694, inlinedAt: !2696)
!2699 = !DILocation(line: 49, column: 34, scope: !2700, inlinedAt: !2696)
!2700 = distinct !DILexicalBlock(scope: !2701, file: !573, line: 48, column: 12)
!2701 = distinct !DILexicalBlock(scope: !2694, file: !573, line: 46, column: 19)
!2702 = !DILocation(line: 49, column: 16, scope: !2700, inlinedAt: !2696)
!2703 = !DILocation(line: 49, column: 39, scope: !2700, inlinedAt: !2696)
!2704 = !DILocalVariable(name: "noc_addr", scope: !2628, file: !573, line: 258, type: !84)
!2705 = !DILocation(line: 258, column: 14, scope: !2628)
!2706 = !DILocation(line: 258, column: 45, scope: !2628)
!2707 = !DILocation(line: 258, column: 53, scope: !2628)
!2708 = !DILocation(line: 222, column: 49, scope: !2614, inlinedAt: !2709)
!2709 = distinct !DILocation(line: 258, column: 25, scope: !2628)
!2710 = !DILocation(line: 222, column: 71, scope: !2614, inlinedAt: !2709)
!2711 = !DILocation(line: 227, column: 24, scope: !2614, inlinedAt: !2709)
!2712 = !DILocation(line: 227, column: 23, scope: !2614, inlinedAt: !2709)
!2713 = !DILocation(line: 227, column: 32, scope: !2614, inlinedAt: !2709)
!2714 = !DILocation(line: 227, column: 59, scope: !2614, inlinedAt: !2709)
!2715 = !DILocation(line: 227, column: 57, scope: !2614, inlinedAt: !2709)
!2716 = !DILocation(line: 259, column: 12, scope: !2628)
!2717 = !DILocation(line: 259, column: 5, scope: !2628)
!2718 = distinct !DISubprogram(name: "get_system_memory_noc_addr", linkageName: "_Z26get_system_memory_noc_addrjjjjh", scope: !573, file: !573, line: 262, type: !2504, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2719 = !DILocalVariable(name: "id", arg: 1, scope: !2718, file: !573, line: 263, type: !408)
!2720 = !DILocation(line: 263, column: 20, scope: !2718)
!2721 = !DILocalVariable(name: "page_size", arg: 2, scope: !2718, file: !573, line: 264, type: !408)
!2722 = !DILocation(line: 264, column: 20, scope: !2718)
!2723 = !DILocalVariable(name: "base_addr", arg: 3, scope: !2718, file: !573, line: 265, type: !408)
!2724 = !DILocation(line: 265, column: 20, scope: !2718)
!2725 = !DILocalVariable(name: "offset", arg: 4, scope: !2718, file: !573, line: 266, type: !408)
!2726 = !DILocation(line: 266, column: 20, scope: !2718)
!2727 = !DILocalVariable(name: "noc", arg: 5, scope: !2718, file: !573, line: 267, type: !5)
!2728 = !DILocation(line: 267, column: 13, scope: !2718)
!2729 = !DILocalVariable(name: "pcie_core_noc_encoding", scope: !2718, file: !573, line: 268, type: !84)
!2730 = !DILocation(line: 268, column: 14, scope: !2718)
!2731 = !DILocation(line: 269, column: 18, scope: !2718)
!2732 = !DILocalVariable(name: "addr", scope: !2718, file: !573, line: 270, type: !75)
!2733 = !DILocation(line: 270, column: 14, scope: !2718)
!2734 = !DILocation(line: 270, column: 21, scope: !2718)
!2735 = !DILocation(line: 270, column: 33, scope: !2718)
!2736 = !DILocation(line: 270, column: 45, scope: !2718)
!2737 = !DILocation(line: 270, column: 43, scope: !2718)
!2738 = !DILocation(line: 270, column: 31, scope: !2718)
!2739 = !DILocation(line: 270, column: 50, scope: !2718)
!2740 = !DILocation(line: 270, column: 48, scope: !2718)
!2741 = !DILocalVariable(name: "noc_addr", scope: !2718, file: !573, line: 271, type: !84)
!2742 = !DILocation(line: 271, column: 14, scope: !2718)
!2743 = !DILocation(line: 271, column: 25, scope: !2718)
!2744 = !DILocation(line: 271, column: 50, scope: !2718)
!2745 = !DILocation(line: 271, column: 48, scope: !2718)
!2746 = !DILocation(line: 272, column: 12, scope: !2718)
!2747 = !DILocation(line: 272, column: 5, scope: !2718)
!2748 = distinct !DISubprogram(name: "get_dram_bank_base_offset", linkageName: "_ZN15tensor_accessor25get_dram_bank_base_offsetEjh", scope: !35, file: !569, line: 35, type: !2749, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2749 = !DISubroutineType(types: !2750)
!2750 = !{!84, !75, !5}
!2751 = !DILocalVariable(name: "bank_id", arg: 1, scope: !2748, file: !569, line: 35, type: !75)
!2752 = !DILocation(line: 35, column: 45, scope: !2748)
!2753 = !DILocalVariable(name: "noc", arg: 2, scope: !2748, file: !569, line: 35, type: !5)
!2754 = !DILocation(line: 35, column: 62, scope: !2748)
!2755 = !DILocalVariable(name: "bank_offset_index", scope: !2748, file: !569, line: 37, type: !75)
!2756 = !DILocation(line: 37, column: 14, scope: !2748)
!2757 = !DILocation(line: 37, column: 84, scope: !2748)
!2758 = !DILocation(line: 19, column: 54, scope: !2520, inlinedAt: !2759)
!2759 = distinct !DILocation(line: 37, column: 34, scope: !2748)
!2760 = !DILocation(line: 22, column: 54, scope: !2527, inlinedAt: !2759)
!2761 = !DILocation(line: 84, column: 79, scope: !2530, inlinedAt: !2762)
!2762 = distinct !DILocation(line: 22, column: 16, scope: !2527, inlinedAt: !2759)
!2763 = !DILocation(line: 92, column: 29, scope: !2537, inlinedAt: !2762)
!2764 = !DILocation(line: 15, column: 70, scope: !2541, inlinedAt: !2765)
!2765 = distinct !DILocation(line: 92, column: 16, scope: !2537, inlinedAt: !2762)
!2766 = !DILocation(line: 16, column: 24, scope: !2541, inlinedAt: !2765)
!2767 = !DILocation(line: 16, column: 26, scope: !2541, inlinedAt: !2765)
!2768 = !DILocation(line: 16, column: 40, scope: !2541, inlinedAt: !2765)
!2769 = !DILocation(line: 16, column: 47, scope: !2541, inlinedAt: !2765)
!2770 = !DILocation(line: 16, column: 12, scope: !2541, inlinedAt: !2765)
!2771 = !DILocalVariable(name: "bank_index", scope: !2748, file: !569, line: 38, type: !75)
!2772 = !DILocation(line: 38, column: 14, scope: !2748)
!2773 = !DILocation(line: 38, column: 70, scope: !2748)
!2774 = !DILocation(line: 38, column: 79, scope: !2748)
!2775 = !DILocation(line: 36, column: 47, scope: !2554, inlinedAt: !2776)
!2776 = distinct !DILocation(line: 38, column: 27, scope: !2748)
!2777 = !DILocation(line: 36, column: 60, scope: !2554, inlinedAt: !2776)
!2778 = !DILocation(line: 38, column: 16, scope: !2562, inlinedAt: !2776)
!2779 = !DILocation(line: 38, column: 21, scope: !2562, inlinedAt: !2776)
!2780 = !DILocation(line: 38, column: 39, scope: !2562, inlinedAt: !2776)
!2781 = !DILocation(line: 38, column: 19, scope: !2562, inlinedAt: !2776)
!2782 = !DILocalVariable(name: "bank_offset", scope: !2748, file: !569, line: 39, type: !75)
!2783 = !DILocation(line: 39, column: 14, scope: !2748)
!2784 = !DILocation(line: 39, column: 72, scope: !2748)
!2785 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2786, file: !573, line: 54, type: !75)
!2786 = distinct !DISubprogram(name: "get_bank_offset<true>", linkageName: "_ZN20interleaved_addr_gen15get_bank_offsetILb1EEEjj", scope: !2521, file: !573, line: 54, type: !2522, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !588, retainedNodes: !1830)
!2787 = !DILocation(line: 54, column: 48, scope: !2786, inlinedAt: !2788)
!2788 = distinct !DILocation(line: 39, column: 28, scope: !2748)
!2789 = !DILocation(line: 56, column: 36, scope: !2790, inlinedAt: !2788)
!2790 = distinct !DILexicalBlock(scope: !2791, file: !573, line: 55, column: 25)
!2791 = distinct !DILexicalBlock(scope: !2786, file: !573, line: 55, column: 19)
!2792 = !DILocation(line: 56, column: 16, scope: !2790, inlinedAt: !2788)
!2793 = !DILocalVariable(name: "noc_xy", scope: !2748, file: !569, line: 40, type: !75)
!2794 = !DILocation(line: 40, column: 14, scope: !2748)
!2795 = !DILocation(line: 40, column: 62, scope: !2748)
!2796 = !DILocation(line: 40, column: 74, scope: !2748)
!2797 = !DILocation(line: 45, column: 43, scope: !2597, inlinedAt: !2798)
!2798 = distinct !DILocation(line: 40, column: 23, scope: !2748)
!2799 = !DILocation(line: 45, column: 63, scope: !2597, inlinedAt: !2798)
!2800 = !DILocation(line: 47, column: 36, scope: !2605, inlinedAt: !2798)
!2801 = !DILocation(line: 47, column: 16, scope: !2605, inlinedAt: !2798)
!2802 = !DILocation(line: 47, column: 41, scope: !2605, inlinedAt: !2798)
!2803 = !DILocalVariable(name: "noc_addr", scope: !2748, file: !569, line: 41, type: !84)
!2804 = !DILocation(line: 41, column: 14, scope: !2748)
!2805 = !DILocation(line: 41, column: 45, scope: !2748)
!2806 = !DILocation(line: 41, column: 53, scope: !2748)
!2807 = !DILocation(line: 222, column: 49, scope: !2614, inlinedAt: !2808)
!2808 = distinct !DILocation(line: 41, column: 25, scope: !2748)
!2809 = !DILocation(line: 222, column: 71, scope: !2614, inlinedAt: !2808)
!2810 = !DILocation(line: 227, column: 24, scope: !2614, inlinedAt: !2808)
!2811 = !DILocation(line: 227, column: 23, scope: !2614, inlinedAt: !2808)
!2812 = !DILocation(line: 227, column: 32, scope: !2614, inlinedAt: !2808)
!2813 = !DILocation(line: 227, column: 59, scope: !2614, inlinedAt: !2808)
!2814 = !DILocation(line: 227, column: 57, scope: !2614, inlinedAt: !2808)
!2815 = !DILocation(line: 42, column: 12, scope: !2748)
!2816 = !DILocation(line: 42, column: 5, scope: !2748)
!2817 = distinct !DISubprogram(name: "is_l1_address", linkageName: "_Z13is_l1_addressy", scope: !2818, file: !2818, line: 94, type: !2819, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2818 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/dataflow/dataflow_api.h", directory: "/work")
!2819 = !DISubroutineType(types: !2820)
!2820 = !{!221, !84}
!2821 = !DILocalVariable(name: "addr", arg: 1, scope: !2817, file: !2818, line: 94, type: !84)
!2822 = !DILocation(line: 94, column: 29, scope: !2817)
!2823 = !DILocation(line: 94, column: 46, scope: !2817)
!2824 = !DILocation(line: 94, column: 51, scope: !2817)
!2825 = !DILocation(line: 94, column: 65, scope: !2817)
!2826 = !DILocation(line: 94, column: 37, scope: !2817)
!2827 = distinct !DISubprogram(name: "noc_async_read_barrier", linkageName: "_Z22noc_async_read_barrierh", scope: !2818, file: !2818, line: 1737, type: !2828, scopeLine: 1737, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2828 = !DISubroutineType(types: !2829)
!2829 = !{null, !5}
!2830 = !DILocalVariable(name: "noc", arg: 1, scope: !2827, file: !2818, line: 1737, type: !5)
!2831 = !DILocation(line: 1737, column: 37, scope: !2827)
!2832 = !DILocation(line: 1746, column: 9, scope: !2833)
!2833 = distinct !DILexicalBlock(scope: !2834, file: !2818, line: 1745, column: 12)
!2834 = distinct !DILexicalBlock(scope: !2827, file: !2818, line: 1741, column: 19)
!2835 = !DILocation(line: 1746, column: 42, scope: !2833)
!2836 = !DILocalVariable(name: "noc", arg: 1, scope: !2837, file: !633, line: 448, type: !75)
!2837 = distinct !DISubprogram(name: "ncrisc_noc_reads_flushed", linkageName: "_Z24ncrisc_noc_reads_flushedj", scope: !633, file: !633, line: 448, type: !2838, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2838 = !DISubroutineType(types: !2839)
!2839 = !{!221, !75}
!2840 = !DILocation(line: 448, column: 78, scope: !2837, inlinedAt: !2841)
!2841 = distinct !DILocation(line: 1746, column: 17, scope: !2833)
!2842 = !DILocation(line: 449, column: 33, scope: !2837, inlinedAt: !2841)
!2843 = !DILocalVariable(name: "noc", arg: 1, scope: !2844, file: !633, line: 146, type: !75)
!2844 = distinct !DISubprogram(name: "NOC_STATUS_READ_REG", linkageName: "_Z19NOC_STATUS_READ_REGjj", scope: !633, file: !633, line: 146, type: !2555, scopeLine: 146, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2845 = !DILocation(line: 146, column: 77, scope: !2844, inlinedAt: !2846)
!2846 = distinct !DILocation(line: 449, column: 13, scope: !2837, inlinedAt: !2841)
!2847 = !DILocalVariable(name: "reg_id", arg: 2, scope: !2844, file: !633, line: 146, type: !75)
!2848 = !DILocation(line: 146, column: 91, scope: !2844, inlinedAt: !2846)
!2849 = !DILocalVariable(name: "offset", scope: !2844, file: !633, line: 147, type: !75)
!2850 = !DILocation(line: 147, column: 14, scope: !2844, inlinedAt: !2846)
!2851 = !DILocation(line: 147, column: 24, scope: !2844, inlinedAt: !2846)
!2852 = !DILocation(line: 147, column: 28, scope: !2844, inlinedAt: !2846)
!2853 = !DILocation(line: 147, column: 69, scope: !2844, inlinedAt: !2846)
!2854 = !DILocation(line: 147, column: 58, scope: !2844, inlinedAt: !2846)
!2855 = !DILocation(line: 147, column: 56, scope: !2844, inlinedAt: !2846)
!2856 = !DILocalVariable(name: "ptr", scope: !2844, file: !633, line: 148, type: !468)
!2857 = !DILocation(line: 148, column: 24, scope: !2844, inlinedAt: !2846)
!2858 = !DILocation(line: 148, column: 50, scope: !2844, inlinedAt: !2846)
!2859 = !DILocation(line: 148, column: 30, scope: !2844, inlinedAt: !2846)
!2860 = !DILocation(line: 149, column: 13, scope: !2844, inlinedAt: !2846)
!2861 = !DILocation(line: 149, column: 12, scope: !2844, inlinedAt: !2846)
!2862 = !DILocation(line: 449, column: 88, scope: !2837, inlinedAt: !2841)
!2863 = !DILocation(line: 449, column: 67, scope: !2837, inlinedAt: !2841)
!2864 = !DILocation(line: 449, column: 64, scope: !2837, inlinedAt: !2841)
!2865 = !DILocation(line: 1746, column: 16, scope: !2833)
!2866 = distinct !{!2866, !2832, !2867, !1855}
!2867 = !DILocation(line: 1746, column: 47, scope: !2833)
!2868 = !DILocation(line: 1752, column: 1, scope: !2827)
!2869 = distinct !DISubprogram(name: "kernel_main", linkageName: "_Z11kernel_mainv", scope: !1460, file: !1460, line: 6, type: !1257, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2870 = !DILocalVariable(name: "kCbA", scope: !2869, file: !1460, line: 7, type: !408)
!2871 = !DILocation(line: 7, column: 24, scope: !2869)
!2872 = !DILocalVariable(name: "kABlockTiles", scope: !2869, file: !1460, line: 8, type: !408)
!2873 = !DILocation(line: 8, column: 24, scope: !2869)
!2874 = !DILocalVariable(name: "kATileBytes", scope: !2869, file: !1460, line: 9, type: !408)
!2875 = !DILocation(line: 9, column: 24, scope: !2869)
!2876 = !DILocalVariable(name: "kATilesPerRow", scope: !2869, file: !1460, line: 10, type: !408)
!2877 = !DILocation(line: 10, column: 24, scope: !2869)
!2878 = !DILocalVariable(name: "a_address", scope: !2869, file: !1460, line: 12, type: !408)
!2879 = !DILocation(line: 12, column: 20, scope: !2869)
!2880 = !DILocation(line: 12, column: 32, scope: !2869)
!2881 = !DILocalVariable(name: "first_row", scope: !2869, file: !1460, line: 13, type: !408)
!2882 = !DILocation(line: 13, column: 20, scope: !2869)
!2883 = !DILocation(line: 13, column: 32, scope: !2869)
!2884 = !DILocalVariable(name: "a_layout", scope: !2869, file: !1460, line: 15, type: !549)
!2885 = !DILocation(line: 15, column: 20, scope: !2869)
!2886 = !DILocalVariable(name: "a", scope: !2869, file: !1460, line: 16, type: !595)
!2887 = !DILocation(line: 16, column: 16, scope: !2869)
!2888 = !DILocation(line: 16, column: 45, scope: !2869)
!2889 = !DILocation(line: 16, column: 20, scope: !2869)
!2890 = !DILocalVariable(name: "operand", arg: 1, scope: !2891, file: !2818, line: 404, type: !470)
!2891 = distinct !DISubprogram(name: "cb_reserve_back", linkageName: "_Z15cb_reserve_backii", scope: !2818, file: !2818, line: 404, type: !2892, scopeLine: 404, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2892 = !DISubroutineType(types: !2893)
!2893 = !{null, !470, !470}
!2894 = !DILocation(line: 404, column: 30, scope: !2891, inlinedAt: !2895)
!2895 = distinct !DILocation(line: 18, column: 5, scope: !2869)
!2896 = !DILocalVariable(name: "num_pages", arg: 2, scope: !2891, file: !2818, line: 404, type: !470)
!2897 = !DILocation(line: 404, column: 47, scope: !2891, inlinedAt: !2895)
!2898 = !DILocalVariable(name: "pages_acked_ptr", scope: !2891, file: !2818, line: 405, type: !469)
!2899 = !DILocation(line: 405, column: 15, scope: !2891, inlinedAt: !2895)
!2900 = !DILocation(line: 405, column: 67, scope: !2891, inlinedAt: !2895)
!2901 = !DILocalVariable(name: "operand", arg: 1, scope: !2902, file: !636, line: 29, type: !471)
!2902 = distinct !DISubprogram(name: "get_cb_tiles_acked_ptr", linkageName: "_Z22get_cb_tiles_acked_ptri", scope: !636, file: !636, line: 29, type: !2903, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2903 = !DISubroutineType(types: !2904)
!2904 = !{!468, !471}
!2905 = !DILocation(line: 29, column: 85, scope: !2902, inlinedAt: !2906)
!2906 = distinct !DILocation(line: 405, column: 44, scope: !2891, inlinedAt: !2895)
!2907 = !DILocation(line: 31, column: 31, scope: !2902, inlinedAt: !2906)
!2908 = !DILocalVariable(name: "operand", arg: 1, scope: !2909, file: !636, line: 17, type: !471)
!2909 = distinct !DISubprogram(name: "get_operand_stream_id", linkageName: "_Z21get_operand_stream_idi", scope: !636, file: !636, line: 17, type: !2910, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2910 = !DISubroutineType(types: !2911)
!2911 = !{!75, !471}
!2912 = !DILocation(line: 17, column: 74, scope: !2909, inlinedAt: !2913)
!2913 = distinct !DILocation(line: 31, column: 9, scope: !2902, inlinedAt: !2906)
!2914 = !DILocation(line: 18, column: 35, scope: !2909, inlinedAt: !2913)
!2915 = !DILocation(line: 30, column: 44, scope: !2902, inlinedAt: !2906)
!2916 = !DILocation(line: 30, column: 12, scope: !2902, inlinedAt: !2906)
!2917 = !DILocation(line: 405, column: 33, scope: !2891, inlinedAt: !2895)
!2918 = !DILocalVariable(name: "pages_received", scope: !2891, file: !2818, line: 409, type: !75)
!2919 = !DILocation(line: 409, column: 14, scope: !2891, inlinedAt: !2895)
!2920 = !DILocation(line: 409, column: 57, scope: !2891, inlinedAt: !2895)
!2921 = !DILocalVariable(name: "operand", arg: 1, scope: !2922, file: !636, line: 24, type: !471)
!2922 = distinct !DISubprogram(name: "get_cb_tiles_received_ptr", linkageName: "_Z25get_cb_tiles_received_ptri", scope: !636, file: !636, line: 24, type: !2903, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2923 = !DILocation(line: 24, column: 88, scope: !2922, inlinedAt: !2924)
!2924 = distinct !DILocation(line: 409, column: 31, scope: !2891, inlinedAt: !2895)
!2925 = !DILocation(line: 26, column: 31, scope: !2922, inlinedAt: !2924)
!2926 = !DILocation(line: 17, column: 74, scope: !2909, inlinedAt: !2927)
!2927 = distinct !DILocation(line: 26, column: 9, scope: !2922, inlinedAt: !2924)
!2928 = !DILocation(line: 18, column: 35, scope: !2909, inlinedAt: !2927)
!2929 = !DILocation(line: 25, column: 44, scope: !2922, inlinedAt: !2924)
!2930 = !DILocation(line: 25, column: 12, scope: !2922, inlinedAt: !2924)
!2931 = !DILocation(line: 409, column: 31, scope: !2891, inlinedAt: !2895)
!2932 = !DILocalVariable(name: "free_space_pages", scope: !2891, file: !2818, line: 411, type: !470)
!2933 = !DILocation(line: 411, column: 13, scope: !2891, inlinedAt: !2895)
!2934 = !DILocation(line: 413, column: 5, scope: !2891, inlinedAt: !2895)
!2935 = !DILocalVariable(name: "pages_acked", scope: !2936, file: !2818, line: 417, type: !116)
!2936 = distinct !DILexicalBlock(scope: !2891, file: !2818, line: 413, column: 8)
!2937 = !DILocation(line: 417, column: 18, scope: !2936, inlinedAt: !2895)
!2938 = !DILocation(line: 417, column: 51, scope: !2936, inlinedAt: !2895)
!2939 = !DILocalVariable(name: "addr", arg: 1, scope: !2940, file: !1826, line: 109, type: !75)
!2940 = distinct !DISubprogram(name: "reg_read", linkageName: "_Z8reg_readj", scope: !1826, file: !1826, line: 109, type: !2522, scopeLine: 109, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2941 = !DILocation(line: 109, column: 66, scope: !2940, inlinedAt: !2942)
!2942 = distinct !DILocation(line: 417, column: 42, scope: !2936, inlinedAt: !2895)
!2943 = !DILocalVariable(name: "p_reg", scope: !2940, file: !1826, line: 110, type: !468)
!2944 = !DILocation(line: 110, column: 35, scope: !2940, inlinedAt: !2942)
!2945 = !DILocation(line: 110, column: 91, scope: !2940, inlinedAt: !2942)
!2946 = !DILocation(line: 110, column: 43, scope: !2940, inlinedAt: !2942)
!2947 = !DILocation(line: 111, column: 12, scope: !2940, inlinedAt: !2942)
!2948 = !DILocation(line: 417, column: 42, scope: !2936, inlinedAt: !2895)
!2949 = !DILocalVariable(name: "free_space_pages_wrap", scope: !2936, file: !2818, line: 418, type: !116)
!2950 = !DILocation(line: 418, column: 18, scope: !2936, inlinedAt: !2895)
!2951 = !DILocation(line: 419, column: 36, scope: !2936, inlinedAt: !2895)
!2952 = !DILocalVariable(name: "cb_id", arg: 1, scope: !2953, file: !2954, line: 101, type: !75)
!2953 = distinct !DISubprogram(name: "get_local_cb_interface", linkageName: "_Z22get_local_cb_interfacej", scope: !2954, file: !2954, line: 101, type: !2955, scopeLine: 101, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2954 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h", directory: "/work")
!2955 = !DISubroutineType(types: !2956)
!2956 = !{!2957, !75}
!2957 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2958, size: 32)
!2958 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "LocalCBInterface", file: !2954, line: 64, size: 256, flags: DIFlagTypePassByValue, elements: !2959, identifier: "_ZTS16LocalCBInterface")
!2959 = !{!2960, !2961, !2962, !2963, !2964, !2965, !2966, !2975}
!2960 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_size", scope: !2958, file: !2954, line: 65, baseType: !75, size: 32)
!2961 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_limit", scope: !2958, file: !2954, line: 66, baseType: !75, size: 32, offset: 32)
!2962 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_page_size", scope: !2958, file: !2954, line: 67, baseType: !75, size: 32, offset: 64)
!2963 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_num_pages", scope: !2958, file: !2954, line: 68, baseType: !75, size: 32, offset: 96)
!2964 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_rd_ptr", scope: !2958, file: !2954, line: 70, baseType: !75, size: 32, offset: 128)
!2965 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_wr_ptr", scope: !2958, file: !2954, line: 71, baseType: !75, size: 32, offset: 160)
!2966 = !DIDerivedType(tag: DW_TAG_member, scope: !2958, file: !2954, line: 74, baseType: !2967, size: 32, offset: 192)
!2967 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !2958, file: !2954, line: 74, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !2968, identifier: "_ZTSN16LocalCBInterfaceUt_E")
!2968 = !{!2969, !2970}
!2969 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_acked_received_init", scope: !2967, file: !2954, line: 75, baseType: !75, size: 32)
!2970 = !DIDerivedType(tag: DW_TAG_member, scope: !2967, file: !2954, line: 76, baseType: !2971, size: 32)
!2971 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !2967, file: !2954, line: 76, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !2972, identifier: "_ZTSN16LocalCBInterfaceUt_Ut_E")
!2972 = !{!2973, !2974}
!2973 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_acked", scope: !2971, file: !2954, line: 77, baseType: !116, size: 16)
!2974 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_received", scope: !2971, file: !2954, line: 78, baseType: !116, size: 16, offset: 16)
!2975 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_wr_tile_ptr", scope: !2958, file: !2954, line: 83, baseType: !75, size: 32, offset: 224)
!2976 = !DILocation(line: 101, column: 64, scope: !2953, inlinedAt: !2977)
!2977 = distinct !DILocation(line: 419, column: 13, scope: !2936, inlinedAt: !2895)
!2978 = !DILocation(line: 101, column: 93, scope: !2953, inlinedAt: !2977)
!2979 = !DILocation(line: 101, column: 100, scope: !2953, inlinedAt: !2977)
!2980 = !DILocation(line: 101, column: 73, scope: !2953, inlinedAt: !2977)
!2981 = !DILocation(line: 419, column: 45, scope: !2936, inlinedAt: !2895)
!2982 = !DILocation(line: 419, column: 63, scope: !2936, inlinedAt: !2895)
!2983 = !DILocation(line: 419, column: 80, scope: !2936, inlinedAt: !2895)
!2984 = !DILocation(line: 419, column: 78, scope: !2936, inlinedAt: !2895)
!2985 = !DILocation(line: 419, column: 60, scope: !2936, inlinedAt: !2895)
!2986 = !DILocation(line: 419, column: 13, scope: !2936, inlinedAt: !2895)
!2987 = !DILocation(line: 420, column: 37, scope: !2936, inlinedAt: !2895)
!2988 = !DILocation(line: 420, column: 26, scope: !2936, inlinedAt: !2895)
!2989 = !DILocation(line: 421, column: 14, scope: !2891, inlinedAt: !2895)
!2990 = !DILocation(line: 421, column: 33, scope: !2891, inlinedAt: !2895)
!2991 = !DILocation(line: 421, column: 31, scope: !2891, inlinedAt: !2895)
!2992 = !DILocation(line: 421, column: 5, scope: !2936, inlinedAt: !2895)
!2993 = distinct !{!2993, !2934, !2994, !1855}
!2994 = !DILocation(line: 421, column: 42, scope: !2891, inlinedAt: !2895)
!2995 = !DILocalVariable(name: "a_block", scope: !2869, file: !1460, line: 20, type: !408)
!2996 = !DILocation(line: 20, column: 20, scope: !2869)
!2997 = !DILocalVariable(name: "operand", arg: 1, scope: !2998, file: !2818, line: 323, type: !75)
!2998 = distinct !DISubprogram(name: "get_write_ptr", linkageName: "_Z13get_write_ptrj", scope: !2818, file: !2818, line: 323, type: !2522, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!2999 = !DILocation(line: 323, column: 33, scope: !2998, inlinedAt: !3000)
!3000 = distinct !DILocation(line: 20, column: 30, scope: !2869)
!3001 = !DILocalVariable(name: "wr_ptr_bytes", scope: !2998, file: !2818, line: 325, type: !75)
!3002 = !DILocation(line: 325, column: 14, scope: !2998, inlinedAt: !3000)
!3003 = !DILocation(line: 325, column: 52, scope: !2998, inlinedAt: !3000)
!3004 = !DILocation(line: 101, column: 64, scope: !2953, inlinedAt: !3005)
!3005 = distinct !DILocation(line: 325, column: 29, scope: !2998, inlinedAt: !3000)
!3006 = !DILocation(line: 101, column: 93, scope: !2953, inlinedAt: !3005)
!3007 = !DILocation(line: 101, column: 100, scope: !2953, inlinedAt: !3005)
!3008 = !DILocation(line: 101, column: 73, scope: !2953, inlinedAt: !3005)
!3009 = !DILocation(line: 325, column: 61, scope: !2998, inlinedAt: !3000)
!3010 = !DILocation(line: 326, column: 12, scope: !2998, inlinedAt: !3000)
!3011 = !DILocalVariable(name: "page", scope: !2869, file: !1460, line: 21, type: !408)
!3012 = !DILocation(line: 21, column: 20, scope: !2869)
!3013 = !DILocation(line: 21, column: 27, scope: !2869)
!3014 = !DILocation(line: 21, column: 37, scope: !2869)
!3015 = !DILocation(line: 23, column: 25, scope: !2869)
!3016 = !DILocation(line: 23, column: 34, scope: !2869)
!3017 = !DILocalVariable(name: "id", arg: 1, scope: !3018, file: !2818, line: 1054, type: !408)
!3018 = distinct !DISubprogram(name: "noc_async_read_page<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> >, true>", linkageName: "_Z19noc_async_read_pageI14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS1_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEELb1EEvjRKT_jjh", scope: !2818, file: !2818, line: 1053, type: !3019, scopeLine: 1058, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3022, retainedNodes: !1830)
!3019 = !DISubroutineType(types: !3020)
!3020 = !{null, !408, !3021, !75, !75, !5}
!3021 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !595, size: 32)
!3022 = !{!3023, !3024}
!3023 = !DITemplateTypeParameter(name: "AddrGen", type: !568)
!3024 = !DITemplateValueParameter(name: "enable_noc_tracing", type: !221, value: i1 true)
!3025 = !DILocation(line: 1054, column: 20, scope: !3018, inlinedAt: !3026)
!3026 = distinct !DILocation(line: 23, column: 5, scope: !2869)
!3027 = !DILocalVariable(name: "addrgen", arg: 2, scope: !3018, file: !2818, line: 1055, type: !3021)
!3028 = !DILocation(line: 1055, column: 20, scope: !3018, inlinedAt: !3026)
!3029 = !DILocalVariable(name: "dst_local_l1_addr", arg: 3, scope: !3018, file: !2818, line: 1056, type: !75)
!3030 = !DILocation(line: 1056, column: 14, scope: !3018, inlinedAt: !3026)
!3031 = !DILocalVariable(name: "offset", arg: 4, scope: !3018, file: !2818, line: 1057, type: !75)
!3032 = !DILocation(line: 1057, column: 14, scope: !3018, inlinedAt: !3026)
!3033 = !DILocalVariable(name: "noc", arg: 5, scope: !3018, file: !2818, line: 1058, type: !5)
!3034 = !DILocation(line: 1058, column: 13, scope: !3018, inlinedAt: !3026)
!3035 = !DILocalVariable(name: "page_size", scope: !3018, file: !2818, line: 1063, type: !75)
!3036 = !DILocation(line: 1063, column: 14, scope: !3018, inlinedAt: !3026)
!3037 = !DILocation(line: 1065, column: 21, scope: !3038, inlinedAt: !3026)
!3038 = distinct !DILexicalBlock(scope: !3039, file: !2818, line: 1064, column: 57)
!3039 = distinct !DILexicalBlock(scope: !3018, file: !2818, line: 1064, column: 19)
!3040 = !{i64 4}
!3041 = !DILocation(line: 1065, column: 29, scope: !3038, inlinedAt: !3026)
!3042 = !DILocalVariable(name: "this", arg: 1, scope: !3043, type: !3044, flags: DIFlagArtificial | DIFlagObjectPointer)
!3043 = distinct !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE21get_aligned_page_sizeEv", scope: !568, file: !569, line: 386, type: !592, scopeLine: 386, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !591, retainedNodes: !1830)
!3044 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !595, size: 32)
!3045 = !DILocation(line: 0, scope: !3043, inlinedAt: !3046)
!3046 = distinct !DILocation(line: 1065, column: 29, scope: !3038, inlinedAt: !3026)
!3047 = !DILocation(line: 386, column: 59, scope: !3043, inlinedAt: !3046)
!3048 = !DILocation(line: 1065, column: 19, scope: !3038, inlinedAt: !3026)
!3049 = !DILocation(line: 1075, column: 9, scope: !3018, inlinedAt: !3026)
!3050 = !DILocation(line: 1075, column: 17, scope: !3018, inlinedAt: !3026)
!3051 = !DILocation(line: 1075, column: 30, scope: !3018, inlinedAt: !3026)
!3052 = !DILocation(line: 1075, column: 34, scope: !3018, inlinedAt: !3026)
!3053 = !DILocation(line: 1075, column: 42, scope: !3018, inlinedAt: !3026)
!3054 = !DILocalVariable(name: "this", arg: 1, scope: !3055, type: !3056, flags: DIFlagArtificial | DIFlagObjectPointer)
!3055 = distinct !DISubprogram(name: "get_noc_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE12get_noc_addrEjjh", scope: !572, file: !573, line: 303, type: !585, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !584, retainedNodes: !1830)
!3056 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !583, size: 32)
!3057 = !DILocation(line: 0, scope: !3055, inlinedAt: !3058)
!3058 = distinct !DILocation(line: 1075, column: 17, scope: !3018, inlinedAt: !3026)
!3059 = !DILocalVariable(name: "id", arg: 2, scope: !3055, file: !573, line: 303, type: !408)
!3060 = !DILocation(line: 303, column: 47, scope: !3055, inlinedAt: !3058)
!3061 = !DILocalVariable(name: "offset", arg: 3, scope: !3055, file: !573, line: 303, type: !587)
!3062 = !DILocation(line: 303, column: 67, scope: !3055, inlinedAt: !3058)
!3063 = !DILocalVariable(name: "noc", arg: 4, scope: !3055, file: !573, line: 303, type: !5)
!3064 = !DILocation(line: 303, column: 87, scope: !3055, inlinedAt: !3058)
!3065 = !DILocalVariable(name: "bank_offset_index", scope: !3055, file: !573, line: 304, type: !75)
!3066 = !DILocation(line: 304, column: 18, scope: !3055, inlinedAt: !3058)
!3067 = !DILocation(line: 304, column: 88, scope: !3055, inlinedAt: !3058)
!3068 = !DILocation(line: 19, column: 54, scope: !2520, inlinedAt: !3069)
!3069 = distinct !DILocation(line: 304, column: 38, scope: !3055, inlinedAt: !3058)
!3070 = !DILocation(line: 22, column: 54, scope: !2527, inlinedAt: !3069)
!3071 = !DILocation(line: 84, column: 79, scope: !2530, inlinedAt: !3072)
!3072 = distinct !DILocation(line: 22, column: 16, scope: !2527, inlinedAt: !3069)
!3073 = !DILocation(line: 92, column: 29, scope: !2537, inlinedAt: !3072)
!3074 = !DILocation(line: 15, column: 70, scope: !2541, inlinedAt: !3075)
!3075 = distinct !DILocation(line: 92, column: 16, scope: !2537, inlinedAt: !3072)
!3076 = !DILocation(line: 16, column: 24, scope: !2541, inlinedAt: !3075)
!3077 = !DILocation(line: 16, column: 26, scope: !2541, inlinedAt: !3075)
!3078 = !DILocation(line: 16, column: 40, scope: !2541, inlinedAt: !3075)
!3079 = !DILocation(line: 16, column: 47, scope: !2541, inlinedAt: !3075)
!3080 = !DILocation(line: 16, column: 12, scope: !2541, inlinedAt: !3075)
!3081 = !DILocalVariable(name: "bank_index", scope: !3055, file: !573, line: 305, type: !75)
!3082 = !DILocation(line: 305, column: 18, scope: !3055, inlinedAt: !3058)
!3083 = !DILocation(line: 305, column: 74, scope: !3055, inlinedAt: !3058)
!3084 = !DILocation(line: 305, column: 78, scope: !3055, inlinedAt: !3058)
!3085 = !DILocation(line: 36, column: 47, scope: !2554, inlinedAt: !3086)
!3086 = distinct !DILocation(line: 305, column: 31, scope: !3055, inlinedAt: !3058)
!3087 = !DILocation(line: 36, column: 60, scope: !2554, inlinedAt: !3086)
!3088 = !DILocation(line: 38, column: 16, scope: !2562, inlinedAt: !3086)
!3089 = !DILocation(line: 38, column: 21, scope: !2562, inlinedAt: !3086)
!3090 = !DILocation(line: 38, column: 39, scope: !2562, inlinedAt: !3086)
!3091 = !DILocation(line: 38, column: 19, scope: !2562, inlinedAt: !3086)
!3092 = !DILocalVariable(name: "addr", scope: !3055, file: !573, line: 306, type: !75)
!3093 = !DILocation(line: 306, column: 18, scope: !3055, inlinedAt: !3058)
!3094 = !DILocation(line: 306, column: 40, scope: !3055, inlinedAt: !3058)
!3095 = !DILocation(line: 306, column: 44, scope: !3055, inlinedAt: !3058)
!3096 = !DILocation(line: 306, column: 63, scope: !3055, inlinedAt: !3058)
!3097 = !DILocation(line: 306, column: 75, scope: !3055, inlinedAt: !3058)
!3098 = !DILocalVariable(name: "this", arg: 1, scope: !3099, type: !3056, flags: DIFlagArtificial | DIFlagObjectPointer)
!3099 = distinct !DISubprogram(name: "get_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE8get_addrEjjjj", scope: !572, file: !573, line: 293, type: !580, scopeLine: 297, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !579, retainedNodes: !1830)
!3100 = !DILocation(line: 0, scope: !3099, inlinedAt: !3101)
!3101 = distinct !DILocation(line: 306, column: 31, scope: !3055, inlinedAt: !3058)
!3102 = !DILocalVariable(name: "id", arg: 2, scope: !3099, file: !573, line: 294, type: !408)
!3103 = !DILocation(line: 294, column: 24, scope: !3099, inlinedAt: !3101)
!3104 = !DILocalVariable(name: "bank_offset_index", arg: 3, scope: !3099, file: !573, line: 295, type: !408)
!3105 = !DILocation(line: 295, column: 24, scope: !3099, inlinedAt: !3101)
!3106 = !DILocalVariable(name: "bank_index", arg: 4, scope: !3099, file: !573, line: 296, type: !408)
!3107 = !DILocation(line: 296, column: 24, scope: !3099, inlinedAt: !3101)
!3108 = !DILocalVariable(name: "offset", arg: 5, scope: !3099, file: !573, line: 297, type: !408)
!3109 = !DILocation(line: 297, column: 24, scope: !3099, inlinedAt: !3101)
!3110 = !DILocation(line: 298, column: 17, scope: !3099, inlinedAt: !3101)
!3111 = !DILocation(line: 298, column: 43, scope: !3099, inlinedAt: !3101)
!3112 = !DILocation(line: 298, column: 35, scope: !3099, inlinedAt: !3101)
!3113 = !DILocation(line: 298, column: 70, scope: !3099, inlinedAt: !3101)
!3114 = !DILocation(line: 298, column: 62, scope: !3099, inlinedAt: !3101)
!3115 = !DILocation(line: 298, column: 90, scope: !3099, inlinedAt: !3101)
!3116 = !DILocation(line: 298, column: 88, scope: !3099, inlinedAt: !3101)
!3117 = !DILocation(line: 299, column: 60, scope: !3099, inlinedAt: !3101)
!3118 = !DILocation(line: 54, column: 48, scope: !2786, inlinedAt: !3119)
!3119 = distinct !DILocation(line: 299, column: 16, scope: !3099, inlinedAt: !3101)
!3120 = !DILocation(line: 56, column: 36, scope: !2790, inlinedAt: !3119)
!3121 = !DILocation(line: 56, column: 16, scope: !2790, inlinedAt: !3119)
!3122 = !DILocation(line: 298, column: 97, scope: !3099, inlinedAt: !3101)
!3123 = !DILocalVariable(name: "noc_xy", scope: !3055, file: !573, line: 307, type: !75)
!3124 = !DILocation(line: 307, column: 18, scope: !3055, inlinedAt: !3058)
!3125 = !DILocation(line: 307, column: 66, scope: !3055, inlinedAt: !3058)
!3126 = !DILocation(line: 307, column: 78, scope: !3055, inlinedAt: !3058)
!3127 = !DILocation(line: 45, column: 43, scope: !2597, inlinedAt: !3128)
!3128 = distinct !DILocation(line: 307, column: 27, scope: !3055, inlinedAt: !3058)
!3129 = !DILocation(line: 45, column: 63, scope: !2597, inlinedAt: !3128)
!3130 = !DILocation(line: 47, column: 36, scope: !2605, inlinedAt: !3128)
!3131 = !DILocation(line: 47, column: 16, scope: !2605, inlinedAt: !3128)
!3132 = !DILocation(line: 47, column: 41, scope: !2605, inlinedAt: !3128)
!3133 = !DILocalVariable(name: "noc_addr", scope: !3055, file: !573, line: 309, type: !84)
!3134 = !DILocation(line: 309, column: 18, scope: !3055, inlinedAt: !3058)
!3135 = !DILocation(line: 309, column: 49, scope: !3055, inlinedAt: !3058)
!3136 = !DILocation(line: 309, column: 57, scope: !3055, inlinedAt: !3058)
!3137 = !DILocation(line: 222, column: 49, scope: !2614, inlinedAt: !3138)
!3138 = distinct !DILocation(line: 309, column: 29, scope: !3055, inlinedAt: !3058)
!3139 = !DILocation(line: 222, column: 71, scope: !2614, inlinedAt: !3138)
!3140 = !DILocation(line: 227, column: 24, scope: !2614, inlinedAt: !3138)
!3141 = !DILocation(line: 227, column: 23, scope: !2614, inlinedAt: !3138)
!3142 = !DILocation(line: 227, column: 32, scope: !2614, inlinedAt: !3138)
!3143 = !DILocation(line: 227, column: 59, scope: !2614, inlinedAt: !3138)
!3144 = !DILocation(line: 227, column: 57, scope: !2614, inlinedAt: !3138)
!3145 = !DILocation(line: 310, column: 16, scope: !3055, inlinedAt: !3058)
!3146 = !DILocation(line: 1075, column: 48, scope: !3018, inlinedAt: !3026)
!3147 = !DILocation(line: 1075, column: 67, scope: !3018, inlinedAt: !3026)
!3148 = !DILocation(line: 1075, column: 78, scope: !3018, inlinedAt: !3026)
!3149 = !DILocation(line: 1074, column: 5, scope: !3018, inlinedAt: !3026)
!3150 = !DILocation(line: 24, column: 5, scope: !2869)
!3151 = !DILocalVariable(name: "operand", arg: 1, scope: !3152, file: !2818, line: 208, type: !3155)
!3152 = distinct !DISubprogram(name: "cb_push_back", linkageName: "_Z12cb_push_backii", scope: !2818, file: !2818, line: 208, type: !3153, scopeLine: 208, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!3153 = !DISubroutineType(types: !3154)
!3154 = !{null, !3155, !3155}
!3155 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !470)
!3156 = !DILocation(line: 208, column: 33, scope: !3152, inlinedAt: !3157)
!3157 = distinct !DILocation(line: 25, column: 5, scope: !2869)
!3158 = !DILocalVariable(name: "num_pages", arg: 2, scope: !3152, file: !2818, line: 208, type: !3155)
!3159 = !DILocation(line: 208, column: 56, scope: !3152, inlinedAt: !3157)
!3160 = !DILocalVariable(name: "num_words", scope: !3152, file: !2818, line: 209, type: !75)
!3161 = !DILocation(line: 209, column: 14, scope: !3152, inlinedAt: !3157)
!3162 = !DILocation(line: 209, column: 26, scope: !3152, inlinedAt: !3157)
!3163 = !DILocation(line: 209, column: 61, scope: !3152, inlinedAt: !3157)
!3164 = !DILocation(line: 101, column: 64, scope: !2953, inlinedAt: !3165)
!3165 = distinct !DILocation(line: 209, column: 38, scope: !3152, inlinedAt: !3157)
!3166 = !DILocation(line: 101, column: 93, scope: !2953, inlinedAt: !3165)
!3167 = !DILocation(line: 101, column: 100, scope: !2953, inlinedAt: !3165)
!3168 = !DILocation(line: 101, column: 73, scope: !2953, inlinedAt: !3165)
!3169 = !DILocation(line: 209, column: 70, scope: !3152, inlinedAt: !3157)
!3170 = !DILocation(line: 209, column: 36, scope: !3152, inlinedAt: !3157)
!3171 = !DILocalVariable(name: "pages_received_ptr", scope: !3152, file: !2818, line: 211, type: !468)
!3172 = !DILocation(line: 211, column: 35, scope: !3152, inlinedAt: !3157)
!3173 = !DILocation(line: 211, column: 82, scope: !3152, inlinedAt: !3157)
!3174 = !DILocation(line: 24, column: 88, scope: !2922, inlinedAt: !3175)
!3175 = distinct !DILocation(line: 211, column: 56, scope: !3152, inlinedAt: !3157)
!3176 = !DILocation(line: 26, column: 31, scope: !2922, inlinedAt: !3175)
!3177 = !DILocation(line: 17, column: 74, scope: !2909, inlinedAt: !3178)
!3178 = distinct !DILocation(line: 26, column: 9, scope: !2922, inlinedAt: !3175)
!3179 = !DILocation(line: 18, column: 35, scope: !2909, inlinedAt: !3178)
!3180 = !DILocation(line: 25, column: 44, scope: !2922, inlinedAt: !3175)
!3181 = !DILocation(line: 25, column: 12, scope: !2922, inlinedAt: !3175)
!3182 = !DILocation(line: 212, column: 30, scope: !3152, inlinedAt: !3157)
!3183 = !DILocation(line: 212, column: 5, scope: !3152, inlinedAt: !3157)
!3184 = !DILocation(line: 212, column: 27, scope: !3152, inlinedAt: !3157)
!3185 = !DILocation(line: 214, column: 52, scope: !3152, inlinedAt: !3157)
!3186 = !DILocation(line: 214, column: 28, scope: !3152, inlinedAt: !3157)
!3187 = !DILocation(line: 101, column: 64, scope: !2953, inlinedAt: !3188)
!3188 = distinct !DILocation(line: 214, column: 5, scope: !3152, inlinedAt: !3157)
!3189 = !DILocation(line: 101, column: 93, scope: !2953, inlinedAt: !3188)
!3190 = !DILocation(line: 101, column: 100, scope: !2953, inlinedAt: !3188)
!3191 = !DILocation(line: 101, column: 73, scope: !2953, inlinedAt: !3188)
!3192 = !DILocation(line: 214, column: 37, scope: !3152, inlinedAt: !3157)
!3193 = !DILocation(line: 214, column: 49, scope: !3152, inlinedAt: !3157)
!3194 = !DILocation(line: 219, column: 32, scope: !3195, inlinedAt: !3157)
!3195 = distinct !DILexicalBlock(scope: !3152, file: !2818, line: 219, column: 9)
!3196 = !DILocation(line: 101, column: 64, scope: !2953, inlinedAt: !3197)
!3197 = distinct !DILocation(line: 219, column: 9, scope: !3195, inlinedAt: !3157)
!3198 = !DILocation(line: 101, column: 93, scope: !2953, inlinedAt: !3197)
!3199 = !DILocation(line: 101, column: 100, scope: !2953, inlinedAt: !3197)
!3200 = !DILocation(line: 101, column: 73, scope: !2953, inlinedAt: !3197)
!3201 = !DILocation(line: 219, column: 41, scope: !3195, inlinedAt: !3157)
!3202 = !DILocation(line: 219, column: 79, scope: !3195, inlinedAt: !3157)
!3203 = !DILocation(line: 101, column: 64, scope: !2953, inlinedAt: !3204)
!3204 = distinct !DILocation(line: 219, column: 56, scope: !3195, inlinedAt: !3157)
!3205 = !DILocation(line: 101, column: 93, scope: !2953, inlinedAt: !3204)
!3206 = !DILocation(line: 101, column: 100, scope: !2953, inlinedAt: !3204)
!3207 = !DILocation(line: 101, column: 73, scope: !2953, inlinedAt: !3204)
!3208 = !DILocation(line: 219, column: 88, scope: !3195, inlinedAt: !3157)
!3209 = !DILocation(line: 219, column: 53, scope: !3195, inlinedAt: !3157)
!3210 = !DILocation(line: 221, column: 79, scope: !3211, inlinedAt: !3157)
!3211 = distinct !DILexicalBlock(scope: !3195, file: !2818, line: 219, column: 100)
!3212 = !DILocation(line: 101, column: 64, scope: !2953, inlinedAt: !3213)
!3213 = distinct !DILocation(line: 221, column: 56, scope: !3211, inlinedAt: !3157)
!3214 = !DILocation(line: 101, column: 93, scope: !2953, inlinedAt: !3213)
!3215 = !DILocation(line: 101, column: 100, scope: !2953, inlinedAt: !3213)
!3216 = !DILocation(line: 101, column: 73, scope: !2953, inlinedAt: !3213)
!3217 = !DILocation(line: 221, column: 88, scope: !3211, inlinedAt: !3157)
!3218 = !DILocation(line: 221, column: 32, scope: !3211, inlinedAt: !3157)
!3219 = !DILocation(line: 101, column: 64, scope: !2953, inlinedAt: !3220)
!3220 = distinct !DILocation(line: 221, column: 9, scope: !3211, inlinedAt: !3157)
!3221 = !DILocation(line: 101, column: 93, scope: !2953, inlinedAt: !3220)
!3222 = !DILocation(line: 101, column: 100, scope: !2953, inlinedAt: !3220)
!3223 = !DILocation(line: 101, column: 73, scope: !2953, inlinedAt: !3220)
!3224 = !DILocation(line: 221, column: 41, scope: !3211, inlinedAt: !3157)
!3225 = !DILocation(line: 221, column: 53, scope: !3211, inlinedAt: !3157)
!3226 = !DILocation(line: 222, column: 5, scope: !3211, inlinedAt: !3157)
!3227 = !DILocation(line: 26, column: 1, scope: !2869)
!3228 = distinct !DISubprogram(name: "get_arg_val<unsigned int>", linkageName: "_Z11get_arg_valIjET_i", scope: !2818, file: !2818, line: 148, type: !3229, scopeLine: 148, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1929, retainedNodes: !1830)
!3229 = !DISubroutineType(types: !3230)
!3230 = !{!50, !471}
!3231 = !DILocalVariable(name: "arg_idx", arg: 1, scope: !3228, file: !569, line: 25, type: !471)
!3232 = !DILocation(line: 25, column: 19, scope: !3228)
!3233 = !DILocation(line: 151, column: 42, scope: !3228)
!3234 = !DILocalVariable(name: "arg_idx", arg: 1, scope: !3235, file: !2818, line: 108, type: !471)
!3235 = distinct !DISubprogram(name: "get_arg_addr", linkageName: "_ZL12get_arg_addri", scope: !2818, file: !2818, line: 108, type: !3236, scopeLine: 108, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!3236 = !DISubroutineType(types: !3237)
!3237 = !{!469, !471}
!3238 = !DILocation(line: 108, column: 48, scope: !3235, inlinedAt: !3239)
!3239 = distinct !DILocation(line: 151, column: 29, scope: !3228)
!3240 = !DILocation(line: 112, column: 24, scope: !3235, inlinedAt: !3239)
!3241 = !DILocation(line: 112, column: 36, scope: !3235, inlinedAt: !3239)
!3242 = !DILocation(line: 112, column: 12, scope: !3235, inlinedAt: !3239)
!3243 = !DILocation(line: 151, column: 14, scope: !3228)
!3244 = !DILocation(line: 151, column: 12, scope: !3228)
!3245 = !DILocation(line: 151, column: 5, scope: !3228)
!3246 = distinct !DISubprogram(name: "TensorAccessor<0U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !568, file: !569, line: 360, type: !3247, scopeLine: 366, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3252, declaration: !3251, retainedNodes: !1830)
!3247 = !DISubroutineType(types: !3248)
!3248 = !{null, !3249, !3250, !408, !408}
!3249 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !568, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!3250 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !549, size: 32)
!3251 = !DISubprogram(name: "TensorAccessor<0U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC4ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !568, file: !569, line: 360, type: !3247, scopeLine: 360, flags: DIFlagPrototyped, spFlags: 0, templateParams: !3252)
!3252 = !{!566, !3253}
!3253 = !DITemplateValueParameter(name: "CRTA_OFFSET", type: !50, value: i32 -1)
!3254 = !DILocalVariable(name: "this", arg: 1, scope: !3246, type: !3255, flags: DIFlagArtificial | DIFlagObjectPointer)
!3255 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !568, size: 32)
!3256 = !DILocation(line: 0, scope: !3246)
!3257 = !DILocalVariable(name: "args", arg: 2, scope: !3246, file: !569, line: 361, type: !3250)
!3258 = !DILocation(line: 361, column: 60, scope: !3246)
!3259 = !DILocalVariable(name: "bank_base_address_in", arg: 3, scope: !3246, file: !569, line: 362, type: !408)
!3260 = !DILocation(line: 362, column: 24, scope: !3246)
!3261 = !DILocalVariable(name: "page_size_in", arg: 4, scope: !3246, file: !569, line: 363, type: !408)
!3262 = !DILocation(line: 363, column: 24, scope: !3246)
!3263 = !DILocation(line: 365, column: 13, scope: !3246)
!3264 = !DILocation(line: 365, column: 57, scope: !3246)
!3265 = !DILocation(line: 365, column: 93, scope: !3246)
!3266 = !DILocation(line: 290, column: 26, scope: !3267)
!3267 = !DILexicalBlockFile(scope: !3246, file: !573, discriminator: 0)
!3268 = !DILocation(line: 7, column: 77, scope: !2572, inlinedAt: !3269)
!3269 = distinct !DILocation(line: 290, column: 9, scope: !3267)
!3270 = !DILocation(line: 7, column: 92, scope: !2572, inlinedAt: !3269)
!3271 = !DILocation(line: 8, column: 14, scope: !2572, inlinedAt: !3269)
!3272 = !DILocation(line: 8, column: 19, scope: !2572, inlinedAt: !3269)
!3273 = !DILocation(line: 8, column: 27, scope: !2572, inlinedAt: !3269)
!3274 = !DILocation(line: 8, column: 37, scope: !2572, inlinedAt: !3269)
!3275 = !DILocation(line: 8, column: 24, scope: !2572, inlinedAt: !3269)
!3276 = !DILocation(line: 8, column: 43, scope: !2572, inlinedAt: !3269)
!3277 = !DILocation(line: 364, column: 9, scope: !3246)
!3278 = !DILocation(line: 366, column: 9, scope: !3279)
!3279 = !DILexicalBlockFile(scope: !3246, file: !569, discriminator: 0)
!3280 = !DILocation(line: 366, column: 27, scope: !3279)
!3281 = !DILocation(line: 366, column: 42, scope: !3279)
!3282 = distinct !DISubprogram(name: "noc_async_read<8193U, false>", linkageName: "_Z14noc_async_readILj8193ELb0EEvyjjhj", scope: !2818, file: !2818, line: 552, type: !3283, scopeLine: 557, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3285, retainedNodes: !1830)
!3283 = !DISubroutineType(types: !3284)
!3284 = !{null, !84, !75, !75, !5, !75}
!3285 = !{!3286, !3287}
!3286 = !DITemplateValueParameter(name: "max_page_size", type: !50, value: i32 8193)
!3287 = !DITemplateValueParameter(name: "enable_noc_tracing", type: !221, value: i1 false)
!3288 = !DILocalVariable(name: "src_noc_addr", arg: 1, scope: !3282, file: !2818, line: 553, type: !84)
!3289 = !DILocation(line: 553, column: 14, scope: !3282)
!3290 = !DILocalVariable(name: "dst_local_l1_addr", arg: 2, scope: !3282, file: !2818, line: 554, type: !75)
!3291 = !DILocation(line: 554, column: 14, scope: !3282)
!3292 = !DILocalVariable(name: "size", arg: 3, scope: !3282, file: !2818, line: 555, type: !75)
!3293 = !DILocation(line: 555, column: 14, scope: !3282)
!3294 = !DILocalVariable(name: "noc", arg: 4, scope: !3282, file: !2818, line: 556, type: !5)
!3295 = !DILocation(line: 556, column: 13, scope: !3282)
!3296 = !DILocalVariable(name: "read_req_vc", arg: 5, scope: !3282, file: !2818, line: 557, type: !75)
!3297 = !DILocation(line: 557, column: 14, scope: !3282)
!3298 = !DILocation(line: 571, column: 48, scope: !3299)
!3299 = distinct !DILexicalBlock(scope: !3300, file: !2818, line: 568, column: 12)
!3300 = distinct !DILexicalBlock(scope: !3282, file: !2818, line: 566, column: 19)
!3301 = !DILocation(line: 571, column: 67, scope: !3299)
!3302 = !DILocation(line: 571, column: 81, scope: !3299)
!3303 = !DILocation(line: 571, column: 100, scope: !3299)
!3304 = !DILocation(line: 571, column: 106, scope: !3299)
!3305 = !DILocalVariable(name: "noc", arg: 1, scope: !3306, file: !633, line: 765, type: !75)
!3306 = distinct !DISubprogram(name: "ncrisc_noc_fast_read_any_len<(unsigned char)'\\x00'>", linkageName: "_Z28ncrisc_noc_fast_read_any_lenILh0EEvjjyjjj", scope: !633, file: !633, line: 764, type: !3307, scopeLine: 770, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3309, retainedNodes: !1830)
!3307 = !DISubroutineType(types: !3308)
!3308 = !{null, !75, !75, !84, !75, !75, !75}
!3309 = !{!3310}
!3310 = !DITemplateValueParameter(name: "noc_mode", type: !7, value: i8 0)
!3311 = !DILocation(line: 765, column: 14, scope: !3306, inlinedAt: !3312)
!3312 = distinct !DILocation(line: 571, column: 9, scope: !3299)
!3313 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3306, file: !633, line: 766, type: !75)
!3314 = !DILocation(line: 766, column: 14, scope: !3306, inlinedAt: !3312)
!3315 = !DILocalVariable(name: "src_addr", arg: 3, scope: !3306, file: !633, line: 767, type: !84)
!3316 = !DILocation(line: 767, column: 14, scope: !3306, inlinedAt: !3312)
!3317 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !3306, file: !633, line: 768, type: !75)
!3318 = !DILocation(line: 768, column: 14, scope: !3306, inlinedAt: !3312)
!3319 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !3306, file: !633, line: 769, type: !75)
!3320 = !DILocation(line: 769, column: 14, scope: !3306, inlinedAt: !3312)
!3321 = !DILocalVariable(name: "read_req_vc", arg: 6, scope: !3306, file: !633, line: 770, type: !75)
!3322 = !DILocation(line: 770, column: 14, scope: !3306, inlinedAt: !3312)
!3323 = !DILocation(line: 771, column: 5, scope: !3306, inlinedAt: !3312)
!3324 = !DILocation(line: 771, column: 12, scope: !3306, inlinedAt: !3312)
!3325 = !DILocation(line: 771, column: 22, scope: !3306, inlinedAt: !3312)
!3326 = !DILocation(line: 772, column: 9, scope: !3327, inlinedAt: !3312)
!3327 = distinct !DILexicalBlock(scope: !3306, file: !633, line: 771, column: 44)
!3328 = !DILocation(line: 772, column: 35, scope: !3327, inlinedAt: !3312)
!3329 = !DILocation(line: 772, column: 40, scope: !3327, inlinedAt: !3312)
!3330 = !DILocalVariable(name: "noc", arg: 1, scope: !3331, file: !633, line: 158, type: !75)
!3331 = distinct !DISubprogram(name: "noc_cmd_buf_ready", linkageName: "_Z17noc_cmd_buf_readyjj", scope: !633, file: !633, line: 158, type: !3332, scopeLine: 158, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!3332 = !DISubroutineType(types: !3333)
!3333 = !{!221, !75, !75}
!3334 = !DILocation(line: 158, column: 71, scope: !3331, inlinedAt: !3335)
!3335 = distinct !DILocation(line: 772, column: 17, scope: !3327, inlinedAt: !3312)
!3336 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3331, file: !633, line: 158, type: !75)
!3337 = !DILocation(line: 158, column: 85, scope: !3331, inlinedAt: !3335)
!3338 = !DILocation(line: 159, column: 34, scope: !3331, inlinedAt: !3335)
!3339 = !DILocation(line: 159, column: 39, scope: !3331, inlinedAt: !3335)
!3340 = !DILocalVariable(name: "noc", arg: 1, scope: !3341, file: !633, line: 140, type: !75)
!3341 = distinct !DISubprogram(name: "NOC_CMD_BUF_READ_REG", linkageName: "_Z20NOC_CMD_BUF_READ_REGjjj", scope: !633, file: !633, line: 140, type: !3342, scopeLine: 140, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!3342 = !DISubroutineType(types: !3343)
!3343 = !{!75, !75, !75, !75}
!3344 = !DILocation(line: 140, column: 78, scope: !3341, inlinedAt: !3345)
!3345 = distinct !DILocation(line: 159, column: 13, scope: !3331, inlinedAt: !3335)
!3346 = !DILocalVariable(name: "buf", arg: 2, scope: !3341, file: !633, line: 140, type: !75)
!3347 = !DILocation(line: 140, column: 92, scope: !3341, inlinedAt: !3345)
!3348 = !DILocalVariable(name: "addr", arg: 3, scope: !3341, file: !633, line: 140, type: !75)
!3349 = !DILocation(line: 140, column: 106, scope: !3341, inlinedAt: !3345)
!3350 = !DILocalVariable(name: "offset", scope: !3341, file: !633, line: 141, type: !75)
!3351 = !DILocation(line: 141, column: 14, scope: !3341, inlinedAt: !3345)
!3352 = !DILocation(line: 141, column: 24, scope: !3341, inlinedAt: !3345)
!3353 = !DILocation(line: 141, column: 28, scope: !3341, inlinedAt: !3345)
!3354 = !DILocation(line: 141, column: 58, scope: !3341, inlinedAt: !3345)
!3355 = !DILocation(line: 141, column: 62, scope: !3341, inlinedAt: !3345)
!3356 = !DILocation(line: 141, column: 55, scope: !3341, inlinedAt: !3345)
!3357 = !DILocation(line: 141, column: 92, scope: !3341, inlinedAt: !3345)
!3358 = !DILocation(line: 141, column: 90, scope: !3341, inlinedAt: !3345)
!3359 = !DILocalVariable(name: "ptr", scope: !3341, file: !633, line: 142, type: !468)
!3360 = !DILocation(line: 142, column: 24, scope: !3341, inlinedAt: !3345)
!3361 = !DILocation(line: 142, column: 50, scope: !3341, inlinedAt: !3345)
!3362 = !DILocation(line: 142, column: 30, scope: !3341, inlinedAt: !3345)
!3363 = !DILocation(line: 143, column: 13, scope: !3341, inlinedAt: !3345)
!3364 = !DILocation(line: 143, column: 12, scope: !3341, inlinedAt: !3345)
!3365 = !DILocation(line: 159, column: 62, scope: !3331, inlinedAt: !3335)
!3366 = !DILocation(line: 772, column: 16, scope: !3327, inlinedAt: !3312)
!3367 = distinct !{!3367, !3326, !3368, !1855}
!3368 = !DILocation(line: 772, column: 49, scope: !3327, inlinedAt: !3312)
!3369 = !DILocation(line: 773, column: 40, scope: !3327, inlinedAt: !3312)
!3370 = !DILocation(line: 773, column: 45, scope: !3327, inlinedAt: !3312)
!3371 = !DILocation(line: 773, column: 54, scope: !3327, inlinedAt: !3312)
!3372 = !DILocation(line: 773, column: 64, scope: !3327, inlinedAt: !3312)
!3373 = !DILocation(line: 773, column: 95, scope: !3327, inlinedAt: !3312)
!3374 = !DILocalVariable(name: "noc", arg: 1, scope: !3375, file: !633, line: 417, type: !75)
!3375 = distinct !DISubprogram(name: "ncrisc_noc_fast_read<(unsigned char)'\\x00'>", linkageName: "_Z20ncrisc_noc_fast_readILh0EEvjjyjjj", scope: !633, file: !633, line: 416, type: !3307, scopeLine: 422, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3309, retainedNodes: !1830)
!3376 = !DILocation(line: 417, column: 14, scope: !3375, inlinedAt: !3377)
!3377 = distinct !DILocation(line: 773, column: 9, scope: !3327, inlinedAt: !3312)
!3378 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3375, file: !633, line: 418, type: !75)
!3379 = !DILocation(line: 418, column: 14, scope: !3375, inlinedAt: !3377)
!3380 = !DILocalVariable(name: "src_addr", arg: 3, scope: !3375, file: !633, line: 419, type: !84)
!3381 = !DILocation(line: 419, column: 14, scope: !3375, inlinedAt: !3377)
!3382 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !3375, file: !633, line: 420, type: !75)
!3383 = !DILocation(line: 420, column: 14, scope: !3375, inlinedAt: !3377)
!3384 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !3375, file: !633, line: 421, type: !75)
!3385 = !DILocation(line: 421, column: 14, scope: !3375, inlinedAt: !3377)
!3386 = !DILocalVariable(name: "read_req_vc", arg: 6, scope: !3375, file: !633, line: 422, type: !75)
!3387 = !DILocation(line: 422, column: 14, scope: !3375, inlinedAt: !3377)
!3388 = !DILocation(line: 431, column: 27, scope: !3375, inlinedAt: !3377)
!3389 = !DILocation(line: 431, column: 32, scope: !3375, inlinedAt: !3377)
!3390 = !DILocation(line: 431, column: 58, scope: !3375, inlinedAt: !3377)
!3391 = !DILocalVariable(name: "noc", arg: 1, scope: !3392, file: !633, line: 134, type: !75)
!3392 = distinct !DISubprogram(name: "NOC_CMD_BUF_WRITE_REG", linkageName: "_Z21NOC_CMD_BUF_WRITE_REGjjjj", scope: !633, file: !633, line: 133, type: !3393, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1830)
!3393 = !DISubroutineType(types: !3394)
!3394 = !{null, !75, !75, !75, !75}
!3395 = !DILocation(line: 134, column: 14, scope: !3392, inlinedAt: !3396)
!3396 = distinct !DILocation(line: 431, column: 5, scope: !3375, inlinedAt: !3377)
!3397 = !DILocalVariable(name: "buf", arg: 2, scope: !3392, file: !633, line: 134, type: !75)
!3398 = !DILocation(line: 134, column: 28, scope: !3392, inlinedAt: !3396)
!3399 = !DILocalVariable(name: "addr", arg: 3, scope: !3392, file: !633, line: 134, type: !75)
!3400 = !DILocation(line: 134, column: 42, scope: !3392, inlinedAt: !3396)
!3401 = !DILocalVariable(name: "val", arg: 4, scope: !3392, file: !633, line: 134, type: !75)
!3402 = !DILocation(line: 134, column: 57, scope: !3392, inlinedAt: !3396)
!3403 = !DILocalVariable(name: "offset", scope: !3392, file: !633, line: 135, type: !75)
!3404 = !DILocation(line: 135, column: 14, scope: !3392, inlinedAt: !3396)
!3405 = !DILocation(line: 135, column: 24, scope: !3392, inlinedAt: !3396)
!3406 = !DILocation(line: 135, column: 28, scope: !3392, inlinedAt: !3396)
!3407 = !DILocation(line: 135, column: 58, scope: !3392, inlinedAt: !3396)
!3408 = !DILocation(line: 135, column: 62, scope: !3392, inlinedAt: !3396)
!3409 = !DILocation(line: 135, column: 55, scope: !3392, inlinedAt: !3396)
!3410 = !DILocation(line: 135, column: 92, scope: !3392, inlinedAt: !3396)
!3411 = !DILocation(line: 135, column: 90, scope: !3392, inlinedAt: !3396)
!3412 = !DILocalVariable(name: "ptr", scope: !3392, file: !633, line: 136, type: !468)
!3413 = !DILocation(line: 136, column: 24, scope: !3392, inlinedAt: !3396)
!3414 = !DILocation(line: 136, column: 50, scope: !3392, inlinedAt: !3396)
!3415 = !DILocation(line: 136, column: 30, scope: !3392, inlinedAt: !3396)
!3416 = !DILocation(line: 137, column: 12, scope: !3392, inlinedAt: !3396)
!3417 = !DILocation(line: 137, column: 6, scope: !3392, inlinedAt: !3396)
!3418 = !DILocation(line: 137, column: 10, scope: !3392, inlinedAt: !3396)
!3419 = !DILocation(line: 432, column: 27, scope: !3375, inlinedAt: !3377)
!3420 = !DILocation(line: 432, column: 32, scope: !3375, inlinedAt: !3377)
!3421 = !DILocation(line: 432, column: 69, scope: !3375, inlinedAt: !3377)
!3422 = !DILocation(line: 134, column: 14, scope: !3392, inlinedAt: !3423)
!3423 = distinct !DILocation(line: 432, column: 5, scope: !3375, inlinedAt: !3377)
!3424 = !DILocation(line: 134, column: 28, scope: !3392, inlinedAt: !3423)
!3425 = !DILocation(line: 134, column: 42, scope: !3392, inlinedAt: !3423)
!3426 = !DILocation(line: 134, column: 57, scope: !3392, inlinedAt: !3423)
!3427 = !DILocation(line: 135, column: 14, scope: !3392, inlinedAt: !3423)
!3428 = !DILocation(line: 135, column: 24, scope: !3392, inlinedAt: !3423)
!3429 = !DILocation(line: 135, column: 28, scope: !3392, inlinedAt: !3423)
!3430 = !DILocation(line: 135, column: 58, scope: !3392, inlinedAt: !3423)
!3431 = !DILocation(line: 135, column: 62, scope: !3392, inlinedAt: !3423)
!3432 = !DILocation(line: 135, column: 55, scope: !3392, inlinedAt: !3423)
!3433 = !DILocation(line: 135, column: 92, scope: !3392, inlinedAt: !3423)
!3434 = !DILocation(line: 135, column: 90, scope: !3392, inlinedAt: !3423)
!3435 = !DILocation(line: 136, column: 24, scope: !3392, inlinedAt: !3423)
!3436 = !DILocation(line: 136, column: 50, scope: !3392, inlinedAt: !3423)
!3437 = !DILocation(line: 136, column: 30, scope: !3392, inlinedAt: !3423)
!3438 = !DILocation(line: 137, column: 12, scope: !3392, inlinedAt: !3423)
!3439 = !DILocation(line: 137, column: 6, scope: !3392, inlinedAt: !3423)
!3440 = !DILocation(line: 137, column: 10, scope: !3392, inlinedAt: !3423)
!3441 = !DILocation(line: 433, column: 27, scope: !3375, inlinedAt: !3377)
!3442 = !DILocation(line: 433, column: 32, scope: !3375, inlinedAt: !3377)
!3443 = !DILocation(line: 433, column: 78, scope: !3375, inlinedAt: !3377)
!3444 = !DILocation(line: 433, column: 87, scope: !3375, inlinedAt: !3377)
!3445 = !DILocation(line: 433, column: 77, scope: !3375, inlinedAt: !3377)
!3446 = !DILocation(line: 134, column: 14, scope: !3392, inlinedAt: !3447)
!3447 = distinct !DILocation(line: 433, column: 5, scope: !3375, inlinedAt: !3377)
!3448 = !DILocation(line: 134, column: 28, scope: !3392, inlinedAt: !3447)
!3449 = !DILocation(line: 134, column: 42, scope: !3392, inlinedAt: !3447)
!3450 = !DILocation(line: 134, column: 57, scope: !3392, inlinedAt: !3447)
!3451 = !DILocation(line: 135, column: 14, scope: !3392, inlinedAt: !3447)
!3452 = !DILocation(line: 135, column: 24, scope: !3392, inlinedAt: !3447)
!3453 = !DILocation(line: 135, column: 28, scope: !3392, inlinedAt: !3447)
!3454 = !DILocation(line: 135, column: 58, scope: !3392, inlinedAt: !3447)
!3455 = !DILocation(line: 135, column: 62, scope: !3392, inlinedAt: !3447)
!3456 = !DILocation(line: 135, column: 55, scope: !3392, inlinedAt: !3447)
!3457 = !DILocation(line: 135, column: 92, scope: !3392, inlinedAt: !3447)
!3458 = !DILocation(line: 135, column: 90, scope: !3392, inlinedAt: !3447)
!3459 = !DILocation(line: 136, column: 24, scope: !3392, inlinedAt: !3447)
!3460 = !DILocation(line: 136, column: 50, scope: !3392, inlinedAt: !3447)
!3461 = !DILocation(line: 136, column: 30, scope: !3392, inlinedAt: !3447)
!3462 = !DILocation(line: 137, column: 12, scope: !3392, inlinedAt: !3447)
!3463 = !DILocation(line: 137, column: 6, scope: !3392, inlinedAt: !3447)
!3464 = !DILocation(line: 137, column: 10, scope: !3392, inlinedAt: !3447)
!3465 = !DILocation(line: 434, column: 27, scope: !3375, inlinedAt: !3377)
!3466 = !DILocation(line: 434, column: 32, scope: !3375, inlinedAt: !3377)
!3467 = !DILocation(line: 434, column: 56, scope: !3375, inlinedAt: !3377)
!3468 = !DILocation(line: 134, column: 14, scope: !3392, inlinedAt: !3469)
!3469 = distinct !DILocation(line: 434, column: 5, scope: !3375, inlinedAt: !3377)
!3470 = !DILocation(line: 134, column: 28, scope: !3392, inlinedAt: !3469)
!3471 = !DILocation(line: 134, column: 42, scope: !3392, inlinedAt: !3469)
!3472 = !DILocation(line: 134, column: 57, scope: !3392, inlinedAt: !3469)
!3473 = !DILocation(line: 135, column: 14, scope: !3392, inlinedAt: !3469)
!3474 = !DILocation(line: 135, column: 24, scope: !3392, inlinedAt: !3469)
!3475 = !DILocation(line: 135, column: 28, scope: !3392, inlinedAt: !3469)
!3476 = !DILocation(line: 135, column: 58, scope: !3392, inlinedAt: !3469)
!3477 = !DILocation(line: 135, column: 62, scope: !3392, inlinedAt: !3469)
!3478 = !DILocation(line: 135, column: 55, scope: !3392, inlinedAt: !3469)
!3479 = !DILocation(line: 135, column: 92, scope: !3392, inlinedAt: !3469)
!3480 = !DILocation(line: 135, column: 90, scope: !3392, inlinedAt: !3469)
!3481 = !DILocation(line: 136, column: 24, scope: !3392, inlinedAt: !3469)
!3482 = !DILocation(line: 136, column: 50, scope: !3392, inlinedAt: !3469)
!3483 = !DILocation(line: 136, column: 30, scope: !3392, inlinedAt: !3469)
!3484 = !DILocation(line: 137, column: 12, scope: !3392, inlinedAt: !3469)
!3485 = !DILocation(line: 137, column: 6, scope: !3392, inlinedAt: !3469)
!3486 = !DILocation(line: 137, column: 10, scope: !3392, inlinedAt: !3469)
!3487 = !DILocation(line: 435, column: 27, scope: !3375, inlinedAt: !3377)
!3488 = !DILocation(line: 435, column: 32, scope: !3375, inlinedAt: !3377)
!3489 = !DILocation(line: 134, column: 14, scope: !3392, inlinedAt: !3490)
!3490 = distinct !DILocation(line: 435, column: 5, scope: !3375, inlinedAt: !3377)
!3491 = !DILocation(line: 134, column: 28, scope: !3392, inlinedAt: !3490)
!3492 = !DILocation(line: 134, column: 42, scope: !3392, inlinedAt: !3490)
!3493 = !DILocation(line: 134, column: 57, scope: !3392, inlinedAt: !3490)
!3494 = !DILocation(line: 135, column: 14, scope: !3392, inlinedAt: !3490)
!3495 = !DILocation(line: 135, column: 24, scope: !3392, inlinedAt: !3490)
!3496 = !DILocation(line: 135, column: 28, scope: !3392, inlinedAt: !3490)
!3497 = !DILocation(line: 135, column: 58, scope: !3392, inlinedAt: !3490)
!3498 = !DILocation(line: 135, column: 62, scope: !3392, inlinedAt: !3490)
!3499 = !DILocation(line: 135, column: 55, scope: !3392, inlinedAt: !3490)
!3500 = !DILocation(line: 135, column: 92, scope: !3392, inlinedAt: !3490)
!3501 = !DILocation(line: 135, column: 90, scope: !3392, inlinedAt: !3490)
!3502 = !DILocation(line: 136, column: 24, scope: !3392, inlinedAt: !3490)
!3503 = !DILocation(line: 136, column: 50, scope: !3392, inlinedAt: !3490)
!3504 = !DILocation(line: 136, column: 30, scope: !3392, inlinedAt: !3490)
!3505 = !DILocation(line: 137, column: 12, scope: !3392, inlinedAt: !3490)
!3506 = !DILocation(line: 137, column: 6, scope: !3392, inlinedAt: !3490)
!3507 = !DILocation(line: 137, column: 10, scope: !3392, inlinedAt: !3490)
!3508 = !DILocation(line: 437, column: 30, scope: !3509, inlinedAt: !3377)
!3509 = distinct !DILexicalBlock(scope: !3510, file: !633, line: 436, column: 49)
!3510 = distinct !DILexicalBlock(scope: !3375, file: !633, line: 436, column: 19)
!3511 = !DILocation(line: 437, column: 35, scope: !3509, inlinedAt: !3377)
!3512 = !DILocation(line: 774, column: 18, scope: !3327, inlinedAt: !3312)
!3513 = !DILocation(line: 775, column: 19, scope: !3327, inlinedAt: !3312)
!3514 = !DILocation(line: 776, column: 19, scope: !3327, inlinedAt: !3312)
!3515 = distinct !{!3515, !3323, !3516, !1855}
!3516 = !DILocation(line: 777, column: 5, scope: !3306, inlinedAt: !3312)
!3517 = !DILocation(line: 778, column: 5, scope: !3306, inlinedAt: !3312)
!3518 = !DILocation(line: 778, column: 31, scope: !3306, inlinedAt: !3312)
!3519 = !DILocation(line: 778, column: 36, scope: !3306, inlinedAt: !3312)
!3520 = !DILocation(line: 158, column: 71, scope: !3331, inlinedAt: !3521)
!3521 = distinct !DILocation(line: 778, column: 13, scope: !3306, inlinedAt: !3312)
!3522 = !DILocation(line: 158, column: 85, scope: !3331, inlinedAt: !3521)
!3523 = !DILocation(line: 159, column: 34, scope: !3331, inlinedAt: !3521)
!3524 = !DILocation(line: 159, column: 39, scope: !3331, inlinedAt: !3521)
!3525 = !DILocation(line: 140, column: 78, scope: !3341, inlinedAt: !3526)
!3526 = distinct !DILocation(line: 159, column: 13, scope: !3331, inlinedAt: !3521)
!3527 = !DILocation(line: 140, column: 92, scope: !3341, inlinedAt: !3526)
!3528 = !DILocation(line: 140, column: 106, scope: !3341, inlinedAt: !3526)
!3529 = !DILocation(line: 141, column: 14, scope: !3341, inlinedAt: !3526)
!3530 = !DILocation(line: 141, column: 24, scope: !3341, inlinedAt: !3526)
!3531 = !DILocation(line: 141, column: 28, scope: !3341, inlinedAt: !3526)
!3532 = !DILocation(line: 141, column: 58, scope: !3341, inlinedAt: !3526)
!3533 = !DILocation(line: 141, column: 62, scope: !3341, inlinedAt: !3526)
!3534 = !DILocation(line: 141, column: 55, scope: !3341, inlinedAt: !3526)
!3535 = !DILocation(line: 141, column: 92, scope: !3341, inlinedAt: !3526)
!3536 = !DILocation(line: 141, column: 90, scope: !3341, inlinedAt: !3526)
!3537 = !DILocation(line: 142, column: 24, scope: !3341, inlinedAt: !3526)
!3538 = !DILocation(line: 142, column: 50, scope: !3341, inlinedAt: !3526)
!3539 = !DILocation(line: 142, column: 30, scope: !3341, inlinedAt: !3526)
!3540 = !DILocation(line: 143, column: 13, scope: !3341, inlinedAt: !3526)
!3541 = !DILocation(line: 143, column: 12, scope: !3341, inlinedAt: !3526)
!3542 = !DILocation(line: 159, column: 62, scope: !3331, inlinedAt: !3521)
!3543 = !DILocation(line: 778, column: 12, scope: !3306, inlinedAt: !3312)
!3544 = distinct !{!3544, !3517, !3545, !1855}
!3545 = !DILocation(line: 778, column: 45, scope: !3306, inlinedAt: !3312)
!3546 = !DILocation(line: 779, column: 36, scope: !3306, inlinedAt: !3312)
!3547 = !DILocation(line: 779, column: 41, scope: !3306, inlinedAt: !3312)
!3548 = !DILocation(line: 779, column: 50, scope: !3306, inlinedAt: !3312)
!3549 = !DILocation(line: 779, column: 60, scope: !3306, inlinedAt: !3312)
!3550 = !DILocation(line: 779, column: 71, scope: !3306, inlinedAt: !3312)
!3551 = !DILocation(line: 779, column: 82, scope: !3306, inlinedAt: !3312)
!3552 = !DILocation(line: 417, column: 14, scope: !3375, inlinedAt: !3553)
!3553 = distinct !DILocation(line: 779, column: 5, scope: !3306, inlinedAt: !3312)
!3554 = !DILocation(line: 418, column: 14, scope: !3375, inlinedAt: !3553)
!3555 = !DILocation(line: 419, column: 14, scope: !3375, inlinedAt: !3553)
!3556 = !DILocation(line: 420, column: 14, scope: !3375, inlinedAt: !3553)
!3557 = !DILocation(line: 421, column: 14, scope: !3375, inlinedAt: !3553)
!3558 = !DILocation(line: 422, column: 14, scope: !3375, inlinedAt: !3553)
!3559 = !DILocation(line: 431, column: 27, scope: !3375, inlinedAt: !3553)
!3560 = !DILocation(line: 431, column: 32, scope: !3375, inlinedAt: !3553)
!3561 = !DILocation(line: 431, column: 58, scope: !3375, inlinedAt: !3553)
!3562 = !DILocation(line: 134, column: 14, scope: !3392, inlinedAt: !3563)
!3563 = distinct !DILocation(line: 431, column: 5, scope: !3375, inlinedAt: !3553)
!3564 = !DILocation(line: 134, column: 28, scope: !3392, inlinedAt: !3563)
!3565 = !DILocation(line: 134, column: 42, scope: !3392, inlinedAt: !3563)
!3566 = !DILocation(line: 134, column: 57, scope: !3392, inlinedAt: !3563)
!3567 = !DILocation(line: 135, column: 14, scope: !3392, inlinedAt: !3563)
!3568 = !DILocation(line: 135, column: 24, scope: !3392, inlinedAt: !3563)
!3569 = !DILocation(line: 135, column: 28, scope: !3392, inlinedAt: !3563)
!3570 = !DILocation(line: 135, column: 58, scope: !3392, inlinedAt: !3563)
!3571 = !DILocation(line: 135, column: 62, scope: !3392, inlinedAt: !3563)
!3572 = !DILocation(line: 135, column: 55, scope: !3392, inlinedAt: !3563)
!3573 = !DILocation(line: 135, column: 92, scope: !3392, inlinedAt: !3563)
!3574 = !DILocation(line: 135, column: 90, scope: !3392, inlinedAt: !3563)
!3575 = !DILocation(line: 136, column: 24, scope: !3392, inlinedAt: !3563)
!3576 = !DILocation(line: 136, column: 50, scope: !3392, inlinedAt: !3563)
!3577 = !DILocation(line: 136, column: 30, scope: !3392, inlinedAt: !3563)
!3578 = !DILocation(line: 137, column: 12, scope: !3392, inlinedAt: !3563)
!3579 = !DILocation(line: 137, column: 6, scope: !3392, inlinedAt: !3563)
!3580 = !DILocation(line: 137, column: 10, scope: !3392, inlinedAt: !3563)
!3581 = !DILocation(line: 432, column: 27, scope: !3375, inlinedAt: !3553)
!3582 = !DILocation(line: 432, column: 32, scope: !3375, inlinedAt: !3553)
!3583 = !DILocation(line: 432, column: 69, scope: !3375, inlinedAt: !3553)
!3584 = !DILocation(line: 134, column: 14, scope: !3392, inlinedAt: !3585)
!3585 = distinct !DILocation(line: 432, column: 5, scope: !3375, inlinedAt: !3553)
!3586 = !DILocation(line: 134, column: 28, scope: !3392, inlinedAt: !3585)
!3587 = !DILocation(line: 134, column: 42, scope: !3392, inlinedAt: !3585)
!3588 = !DILocation(line: 134, column: 57, scope: !3392, inlinedAt: !3585)
!3589 = !DILocation(line: 135, column: 14, scope: !3392, inlinedAt: !3585)
!3590 = !DILocation(line: 135, column: 24, scope: !3392, inlinedAt: !3585)
!3591 = !DILocation(line: 135, column: 28, scope: !3392, inlinedAt: !3585)
!3592 = !DILocation(line: 135, column: 58, scope: !3392, inlinedAt: !3585)
!3593 = !DILocation(line: 135, column: 62, scope: !3392, inlinedAt: !3585)
!3594 = !DILocation(line: 135, column: 55, scope: !3392, inlinedAt: !3585)
!3595 = !DILocation(line: 135, column: 92, scope: !3392, inlinedAt: !3585)
!3596 = !DILocation(line: 135, column: 90, scope: !3392, inlinedAt: !3585)
!3597 = !DILocation(line: 136, column: 24, scope: !3392, inlinedAt: !3585)
!3598 = !DILocation(line: 136, column: 50, scope: !3392, inlinedAt: !3585)
!3599 = !DILocation(line: 136, column: 30, scope: !3392, inlinedAt: !3585)
!3600 = !DILocation(line: 137, column: 12, scope: !3392, inlinedAt: !3585)
!3601 = !DILocation(line: 137, column: 6, scope: !3392, inlinedAt: !3585)
!3602 = !DILocation(line: 137, column: 10, scope: !3392, inlinedAt: !3585)
!3603 = !DILocation(line: 433, column: 27, scope: !3375, inlinedAt: !3553)
!3604 = !DILocation(line: 433, column: 32, scope: !3375, inlinedAt: !3553)
!3605 = !DILocation(line: 433, column: 78, scope: !3375, inlinedAt: !3553)
!3606 = !DILocation(line: 433, column: 87, scope: !3375, inlinedAt: !3553)
!3607 = !DILocation(line: 433, column: 77, scope: !3375, inlinedAt: !3553)
!3608 = !DILocation(line: 134, column: 14, scope: !3392, inlinedAt: !3609)
!3609 = distinct !DILocation(line: 433, column: 5, scope: !3375, inlinedAt: !3553)
!3610 = !DILocation(line: 134, column: 28, scope: !3392, inlinedAt: !3609)
!3611 = !DILocation(line: 134, column: 42, scope: !3392, inlinedAt: !3609)
!3612 = !DILocation(line: 134, column: 57, scope: !3392, inlinedAt: !3609)
!3613 = !DILocation(line: 135, column: 14, scope: !3392, inlinedAt: !3609)
!3614 = !DILocation(line: 135, column: 24, scope: !3392, inlinedAt: !3609)
!3615 = !DILocation(line: 135, column: 28, scope: !3392, inlinedAt: !3609)
!3616 = !DILocation(line: 135, column: 58, scope: !3392, inlinedAt: !3609)
!3617 = !DILocation(line: 135, column: 62, scope: !3392, inlinedAt: !3609)
!3618 = !DILocation(line: 135, column: 55, scope: !3392, inlinedAt: !3609)
!3619 = !DILocation(line: 135, column: 92, scope: !3392, inlinedAt: !3609)
!3620 = !DILocation(line: 135, column: 90, scope: !3392, inlinedAt: !3609)
!3621 = !DILocation(line: 136, column: 24, scope: !3392, inlinedAt: !3609)
!3622 = !DILocation(line: 136, column: 50, scope: !3392, inlinedAt: !3609)
!3623 = !DILocation(line: 136, column: 30, scope: !3392, inlinedAt: !3609)
!3624 = !DILocation(line: 137, column: 12, scope: !3392, inlinedAt: !3609)
!3625 = !DILocation(line: 137, column: 6, scope: !3392, inlinedAt: !3609)
!3626 = !DILocation(line: 137, column: 10, scope: !3392, inlinedAt: !3609)
!3627 = !DILocation(line: 434, column: 27, scope: !3375, inlinedAt: !3553)
!3628 = !DILocation(line: 434, column: 32, scope: !3375, inlinedAt: !3553)
!3629 = !DILocation(line: 434, column: 56, scope: !3375, inlinedAt: !3553)
!3630 = !DILocation(line: 134, column: 14, scope: !3392, inlinedAt: !3631)
!3631 = distinct !DILocation(line: 434, column: 5, scope: !3375, inlinedAt: !3553)
!3632 = !DILocation(line: 134, column: 28, scope: !3392, inlinedAt: !3631)
!3633 = !DILocation(line: 134, column: 42, scope: !3392, inlinedAt: !3631)
!3634 = !DILocation(line: 134, column: 57, scope: !3392, inlinedAt: !3631)
!3635 = !DILocation(line: 135, column: 14, scope: !3392, inlinedAt: !3631)
!3636 = !DILocation(line: 135, column: 24, scope: !3392, inlinedAt: !3631)
!3637 = !DILocation(line: 135, column: 28, scope: !3392, inlinedAt: !3631)
!3638 = !DILocation(line: 135, column: 58, scope: !3392, inlinedAt: !3631)
!3639 = !DILocation(line: 135, column: 62, scope: !3392, inlinedAt: !3631)
!3640 = !DILocation(line: 135, column: 55, scope: !3392, inlinedAt: !3631)
!3641 = !DILocation(line: 135, column: 92, scope: !3392, inlinedAt: !3631)
!3642 = !DILocation(line: 135, column: 90, scope: !3392, inlinedAt: !3631)
!3643 = !DILocation(line: 136, column: 24, scope: !3392, inlinedAt: !3631)
!3644 = !DILocation(line: 136, column: 50, scope: !3392, inlinedAt: !3631)
!3645 = !DILocation(line: 136, column: 30, scope: !3392, inlinedAt: !3631)
!3646 = !DILocation(line: 137, column: 12, scope: !3392, inlinedAt: !3631)
!3647 = !DILocation(line: 137, column: 6, scope: !3392, inlinedAt: !3631)
!3648 = !DILocation(line: 137, column: 10, scope: !3392, inlinedAt: !3631)
!3649 = !DILocation(line: 435, column: 27, scope: !3375, inlinedAt: !3553)
!3650 = !DILocation(line: 435, column: 32, scope: !3375, inlinedAt: !3553)
!3651 = !DILocation(line: 134, column: 14, scope: !3392, inlinedAt: !3652)
!3652 = distinct !DILocation(line: 435, column: 5, scope: !3375, inlinedAt: !3553)
!3653 = !DILocation(line: 134, column: 28, scope: !3392, inlinedAt: !3652)
!3654 = !DILocation(line: 134, column: 42, scope: !3392, inlinedAt: !3652)
!3655 = !DILocation(line: 134, column: 57, scope: !3392, inlinedAt: !3652)
!3656 = !DILocation(line: 135, column: 14, scope: !3392, inlinedAt: !3652)
!3657 = !DILocation(line: 135, column: 24, scope: !3392, inlinedAt: !3652)
!3658 = !DILocation(line: 135, column: 28, scope: !3392, inlinedAt: !3652)
!3659 = !DILocation(line: 135, column: 58, scope: !3392, inlinedAt: !3652)
!3660 = !DILocation(line: 135, column: 62, scope: !3392, inlinedAt: !3652)
!3661 = !DILocation(line: 135, column: 55, scope: !3392, inlinedAt: !3652)
!3662 = !DILocation(line: 135, column: 92, scope: !3392, inlinedAt: !3652)
!3663 = !DILocation(line: 135, column: 90, scope: !3392, inlinedAt: !3652)
!3664 = !DILocation(line: 136, column: 24, scope: !3392, inlinedAt: !3652)
!3665 = !DILocation(line: 136, column: 50, scope: !3392, inlinedAt: !3652)
!3666 = !DILocation(line: 136, column: 30, scope: !3392, inlinedAt: !3652)
!3667 = !DILocation(line: 137, column: 12, scope: !3392, inlinedAt: !3652)
!3668 = !DILocation(line: 137, column: 6, scope: !3392, inlinedAt: !3652)
!3669 = !DILocation(line: 137, column: 10, scope: !3392, inlinedAt: !3652)
!3670 = !DILocation(line: 437, column: 30, scope: !3509, inlinedAt: !3553)
!3671 = !DILocation(line: 437, column: 35, scope: !3509, inlinedAt: !3553)
!3672 = !DILocation(line: 574, column: 1, scope: !3282)
