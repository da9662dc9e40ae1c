; ModuleID = '/tmp/pytest-of-root/pytest-207/test_compiles_gemm_0/reader.cpp'
source_filename = "/tmp/pytest-of-root/pytest-207/test_compiles_gemm_0/reader.cpp"
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

$_Z25noc_async_write_multicastILj8193EEvjyjjbhh = comdat any

$_Z27noc_semaphore_set_multicastjyjbhh = comdat any

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
@66 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 214, i32 12 }, ptr @46, ptr @43 }
@67 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 214, i32 12 }, ptr @46, ptr @43 }
@68 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 190, i32 12 }, ptr @46, ptr @43 }
@69 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 190, i32 12 }, ptr @46, ptr @43 }
@70 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 190, i32 12 }, ptr @46, ptr @43 }
@71 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 190, i32 12 }, ptr @46, ptr @43 }
@.src.5 = private unnamed_addr constant [63 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/api/dataflow/dataflow_api.h\00", align 1
@72 = private unnamed_addr constant { i16, i16, [19 x i8] } { i16 -1, i16 0, [19 x i8] c"'LocalCBInterface'\00" }
@73 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 419, i32 13 }, ptr @72, i8 2, i8 3 }
@74 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 419, i32 45 }, ptr @0, i8 2, i8 0 }
@.src.6 = private unnamed_addr constant [76 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/stream_io_map.h\00", align 1
@75 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.6, i32 30, i32 44 }, ptr @0, ptr @43 }
@76 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.6, i32 25, i32 44 }, ptr @0, ptr @43 }
@cb_interface = external dso_local global [32 x %struct.CBInterface], align 4
@.src.7 = private unnamed_addr constant [72 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h\00", align 1
@77 = private unnamed_addr constant { i16, i16, [18 x i8] } { i16 -1, i16 0, [18 x i8] c"'CBInterface[32]'\00" }
@78 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 80 }, ptr @77, ptr @0 }
@79 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 80 } }
@80 = private unnamed_addr constant { i16, i16, [14 x i8] } { i16 -1, i16 0, [14 x i8] c"'CBInterface'\00" }
@81 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 80 }, ptr @80, i8 2, i8 3 }
@82 = private unnamed_addr constant { i16, i16, [113 x i8] } { i16 -1, i16 0, [113 x i8] c"'CBInterface::(anonymous union at /work/ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h:87:5)'\00" }
@83 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 100 }, ptr @82, i8 2, i8 3 }
@84 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 100 }, ptr @72, i8 2, i8 2 }
@85 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 325, i32 29 }, ptr @72, i8 2, i8 3 }
@86 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 325, i32 61 }, ptr @0, i8 2, i8 0 }
@noc_nonposted_writes_num_issued = external dso_local global [2 x i32], align 4
@87 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 570, i32 72 }, ptr @61, ptr @0 }
@88 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 570, i32 72 } }
@89 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 570, i32 72 }, ptr @0, i8 2, i8 0 }
@90 = private unnamed_addr constant { i16, i16, [7 x i8] } { i16 0, i16 6, [7 x i8] c"'bool'\00" }
@91 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 1598, i32 9 }, ptr @90 }
@92 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 806, i32 17 }, ptr @90 }
@93 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 807, i32 17 }, ptr @90 }
@94 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 809, i32 17 }, ptr @90 }
@95 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 810, i32 17 }, ptr @90 }
@96 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 825, i32 9 }, ptr @90 }
@97 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 826, i32 9 }, ptr @90 }
@98 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 828, i32 9 }, ptr @90 }
@99 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 829, i32 9 }, ptr @90 }
@100 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 141, i32 28 }, ptr @0, ptr @43 }
@101 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 141, i32 62 }, ptr @0, ptr @43 }
@102 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 484, i32 9 }, ptr @43, ptr @43 }
@103 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 484, i32 23 }, ptr @43, ptr @43 }
@104 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 484, i32 36 }, ptr @43, ptr @43 }
@105 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 484, i32 56 }, ptr @0, ptr @43 }
@106 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 484, i32 81 }, ptr @90 }
@107 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 484, i32 90 }, ptr @43, ptr @43 }
@108 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 485, i32 10 }, ptr @90 }
@109 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 485, i32 20 }, ptr @90 }
@110 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 485, i32 45 }, ptr @43, ptr @43 }
@111 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 485, i32 73 }, ptr @43, ptr @43 }
@112 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 486, i32 10 }, ptr @90 }
@113 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 486, i32 23 }, ptr @43, ptr @43 }
@114 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 495, i32 87 }, ptr @46, ptr @0 }
@115 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 497, i32 55 }, ptr @43, ptr @43 }
@116 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 500, i32 13 }, ptr @90 }
@noc_posted_writes_num_issued = external dso_local global [2 x i32], align 4
@117 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 501, i32 13 }, ptr @61, ptr @0 }
@118 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 501, i32 13 } }
@119 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 501, i32 13 }, ptr @0, i8 2, i8 1 }
@120 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 503, i32 13 }, ptr @61, ptr @0 }
@121 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 503, i32 13 } }
@122 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 503, i32 13 }, ptr @0, i8 2, i8 1 }
@noc_nonposted_writes_acked = external dso_local global [2 x i32], align 4
@123 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 504, i32 13 }, ptr @61, ptr @0 }
@124 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 504, i32 13 } }
@125 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 504, i32 13 }, ptr @0, i8 2, i8 1 }
@126 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 135, i32 28 }, ptr @0, ptr @43 }
@127 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 135, i32 62 }, ptr @0, ptr @43 }
@128 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 209, i32 38 }, ptr @72, i8 2, i8 3 }
@129 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 209, i32 70 }, ptr @0, i8 2, i8 0 }
@130 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 214, i32 5 }, ptr @72, i8 2, i8 3 }
@131 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 214, i32 37 }, ptr @0, i8 2, i8 1 }
@132 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 219, i32 9 }, ptr @72, i8 2, i8 3 }
@133 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 219, i32 41 }, ptr @0, i8 2, i8 0 }
@134 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 219, i32 56 }, ptr @72, i8 2, i8 3 }
@135 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 219, i32 88 }, ptr @0, i8 2, i8 0 }
@136 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 221, i32 56 }, ptr @72, i8 2, i8 3 }
@137 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 221, i32 88 }, ptr @0, i8 2, i8 0 }
@138 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 221, i32 9 }, ptr @72, i8 2, i8 3 }
@139 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 221, i32 41 }, ptr @0, i8 2, i8 1 }
@140 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 592, i32 66 }, ptr @61, ptr @0 }
@141 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 592, i32 66 } }
@142 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 592, i32 66 }, ptr @0, i8 2, i8 0 }
@noc_nonposted_atomics_acked = external dso_local global [2 x i32], align 4
@143 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 613, i32 71 }, ptr @61, ptr @0 }
@144 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 613, i32 71 } }
@145 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 613, i32 71 }, ptr @0, i8 2, i8 0 }
@.src.8 = private unnamed_addr constant [58 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/mod_div_lib.h\00", align 1
@146 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 16, i32 40 }, ptr @46, ptr @43 }
@147 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 16, i32 47 }, ptr @46, ptr @43 }
@dram_bank_to_noc_xy = external dso_local global [2 x [12 x i16]], align 2
@148 = private unnamed_addr constant { i16, i16, [53 x i8] } { i16 -1, i16 0, [53 x i8] c"'bank_noc_xy_t[2][12]' (aka 'unsigned short[2][12]')\00" }
@149 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @148, ptr @21 }
@150 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 } }
@151 = private unnamed_addr constant { i16, i16, [47 x i8] } { i16 -1, i16 0, [47 x i8] c"'bank_noc_xy_t[12]' (aka 'unsigned short[12]')\00" }
@152 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @151, ptr @0 }
@153 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 } }
@154 = private unnamed_addr constant { i16, i16, [39 x i8] } { i16 0, i16 8, [39 x i8] c"'bank_noc_xy_t' (aka 'unsigned short')\00" }
@155 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @154, i8 1, i8 0 }
@156 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 30, i32 19 }, ptr @0, ptr @43 }
@l1_bank_to_noc_xy = external dso_local global [2 x [64 x i16]], align 2
@157 = private unnamed_addr constant { i16, i16, [53 x i8] } { i16 -1, i16 0, [53 x i8] c"'bank_noc_xy_t[2][64]' (aka 'unsigned short[2][64]')\00" }
@158 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @157, ptr @21 }
@159 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 } }
@160 = private unnamed_addr constant { i16, i16, [47 x i8] } { i16 -1, i16 0, [47 x i8] c"'bank_noc_xy_t[64]' (aka 'unsigned short[64]')\00" }
@161 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @160, ptr @0 }
@162 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 } }
@163 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @154, i8 1, i8 0 }
@164 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 }, ptr @35, ptr @0 }
@165 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 } }
@166 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 }, ptr @38, i8 2, i8 0 }
@167 = private unnamed_addr constant { i16, i16, [15 x i8] } { i16 0, i16 10, [15 x i8] c"'unsigned int'\00" }
@168 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 151, i32 12 }, ptr @167, i8 2, i8 0 }
@rta_l1_base = external dso_local global ptr, align 4
@169 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 112, i32 24 } }
@sem_l1_base = external dso_local global [0 x ptr], align 4
@170 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 1489, i32 23 } }
@.src.9 = private unnamed_addr constant [64 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor.h\00", align 1
@171 = private unnamed_addr constant { i16, i16, [227 x i8] } { i16 -1, i16 0, [227 x i8] c"'TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>> *'\00" }
@172 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.9, i32 360, i32 5 }, ptr @171, i8 2, i8 5 }
@173 = private unnamed_addr constant { i16, i16, [225 x i8] } { i16 -1, i16 0, [225 x i8] c"'TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>'\00" }
@174 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 1065, i32 29 }, ptr @173, i8 2, i8 4 }
@175 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 1075, i32 9 }, ptr @173, i8 2, i8 8 }
@176 = private unnamed_addr constant { i16, i16, [27 x i8] } { i16 -1, i16 0, [27 x i8] c"'InterleavedAddrGen<true>'\00" }
@177 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 1075, i32 17 }, ptr @176, i8 2, i8 4 }
@178 = private unnamed_addr constant { i16, i16, [233 x i8] } { i16 -1, i16 0, [233 x i8] c"'const TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>> *'\00" }
@179 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.9, i32 386, i32 20 }, ptr @178, i8 2, i8 4 }
@180 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 433, i32 87 }, ptr @46, ptr @0 }
@181 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 435, i32 55 }, ptr @43, ptr @43 }
@182 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 437, i32 9 }, ptr @61, ptr @0 }
@183 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 437, i32 9 } }
@184 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 437, i32 9 }, ptr @0, i8 2, i8 1 }
@185 = private unnamed_addr constant { i16, i16, [35 x i8] } { i16 -1, i16 0, [35 x i8] c"'const InterleavedAddrGen<true> *'\00" }
@186 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 303, i32 19 }, ptr @185, i8 2, i8 4 }
@187 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 293, i32 14 }, ptr @185, i8 2, i8 4 }
@188 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 958, i32 13 }, ptr @90 }
@189 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 978, i32 83 }, ptr @46, ptr @0 }
@190 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 983, i32 9 }, ptr @43, ptr @43 }
@191 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 983, i32 29 }, ptr @0, ptr @43 }
@192 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 983, i32 54 }, ptr @90 }
@193 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 983, i32 63 }, ptr @43, ptr @43 }
@194 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 984, i32 14 }, ptr @90 }
@195 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 984, i32 27 }, ptr @43, ptr @43 }
@196 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 984, i32 50 }, ptr @43, ptr @43 }
@197 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 989, i32 9 }, ptr @43, ptr @43 }
@198 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 989, i32 43 }, ptr @0, ptr @43 }
@199 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 989, i32 63 }, ptr @46, ptr @43 }
@200 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 989, i32 63 }, ptr @46, ptr @43 }
@201 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 989, i32 98 }, ptr @43, ptr @43 }
@202 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 993, i32 14 }, ptr @90 }
@203 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 994, i32 13 }, ptr @61, ptr @0 }
@204 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 994, i32 13 } }
@205 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 994, i32 13 }, ptr @0, i8 2, i8 1 }

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local void @_Z11zero_l1_bufPjj(ptr noundef %0, i32 noundef %1) #0 !dbg !1841 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !1847, !DIExpression(), !1848)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1849, !DIExpression(), !1850)
    #dbg_declare(ptr %5, !1851, !DIExpression(), !1853)
  store i32 0, ptr %5, align 4, !dbg !1853
  br label %6, !dbg !1854

6:                                                ; preds = %39, %2
  %7 = load i32, ptr %5, align 4, !dbg !1855
  %8 = load i32, ptr %4, align 4, !dbg !1857
  br i1 true, label %10, label %9, !dbg !1858, !prof !1859, !nosanitize !1846

9:                                                ; preds = %6
  call void @__ubsan_handle_divrem_overflow(ptr @1, i32 %8, i32 4) #6, !dbg !1858, !nosanitize !1846
  br label %10, !dbg !1858, !nosanitize !1846

10:                                               ; preds = %9, %6
  %11 = udiv i32 %8, 4, !dbg !1858
  %12 = icmp ult i32 %7, %11, !dbg !1860
  br i1 %12, label %13, label %42, !dbg !1861

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 4, !dbg !1862
  %15 = load i32, ptr %5, align 4, !dbg !1864
  %16 = getelementptr inbounds nuw i32, ptr %14, i32 %15, !dbg !1865
  %17 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %15), !dbg !1865, !nosanitize !1846
  %18 = extractvalue { i32, i1 } %17, 1, !dbg !1865, !nosanitize !1846
  %19 = or i1 %18, false, !dbg !1865, !nosanitize !1846
  %20 = extractvalue { i32, i1 } %17, 0, !dbg !1865, !nosanitize !1846
  %21 = ptrtoint ptr %14 to i32, !dbg !1865, !nosanitize !1846
  %22 = add i32 %21, %20, !dbg !1865, !nosanitize !1846
  %23 = icmp ne ptr %14, null, !dbg !1865, !nosanitize !1846
  %24 = icmp ne i32 %22, 0, !dbg !1865, !nosanitize !1846
  %25 = icmp eq i1 %23, %24, !dbg !1865, !nosanitize !1846
  %26 = xor i1 %19, true, !dbg !1865, !nosanitize !1846
  %27 = icmp uge i32 %22, %21, !dbg !1865, !nosanitize !1846
  %28 = and i1 %27, %26, !dbg !1865, !nosanitize !1846
  %29 = and i1 %25, %28, !dbg !1865, !nosanitize !1846
  br i1 %29, label %31, label %30, !dbg !1865, !prof !1859, !nosanitize !1846

30:                                               ; preds = %13
  call void @__ubsan_handle_pointer_overflow(ptr @2, i32 %21, i32 %22) #6, !dbg !1865, !nosanitize !1846
  br label %31, !dbg !1865, !nosanitize !1846

31:                                               ; preds = %30, %13
  %32 = icmp ne ptr %16, null, !dbg !1865, !nosanitize !1846
  %33 = ptrtoint ptr %16 to i32, !dbg !1865, !nosanitize !1846
  %34 = and i32 %33, 3, !dbg !1865, !nosanitize !1846
  %35 = icmp eq i32 %34, 0, !dbg !1865, !nosanitize !1846
  %36 = and i1 %32, %35, !dbg !1865, !nosanitize !1846
  br i1 %36, label %38, label %37, !dbg !1865, !prof !1859, !nosanitize !1846

37:                                               ; preds = %31
  call void @__ubsan_handle_type_mismatch_v1(ptr @3, i32 %33) #6, !dbg !1865, !nosanitize !1846
  br label %38, !dbg !1865, !nosanitize !1846

38:                                               ; preds = %37, %31
  store i32 0, ptr %16, align 4, !dbg !1865
  br label %39, !dbg !1866

39:                                               ; preds = %38
  %40 = load i32, ptr %5, align 4, !dbg !1867
  %41 = add i32 %40, 1, !dbg !1867
  store i32 %41, ptr %5, align 4, !dbg !1867
  br label %6, !dbg !1868, !llvm.loop !1869

42:                                               ; preds = %10
  ret void, !dbg !1872
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
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeI9U32_ARRAYEjT_(ptr noundef byval(%struct.U32_ARRAY) align 4 %0) #0 !dbg !1873 {
    #dbg_declare(ptr %0, !1880, !DIExpression(), !1881)
  %2 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %0, i32 0, i32 1, !dbg !1882
  %3 = ptrtoint ptr %2 to i32, !dbg !1882, !nosanitize !1846
  %4 = and i32 %3, 3, !dbg !1882, !nosanitize !1846
  %5 = icmp eq i32 %4, 0, !dbg !1882, !nosanitize !1846
  br i1 %5, label %7, label %6, !dbg !1882, !prof !1859, !nosanitize !1846

6:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @4, i32 %3) #6, !dbg !1882, !nosanitize !1846
  br label %7, !dbg !1882, !nosanitize !1846

7:                                                ; preds = %6, %1
  %8 = load i32, ptr %2, align 4, !dbg !1882
  %9 = mul i32 %8, 4, !dbg !1883
  ret i32 %9, !dbg !1884
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrI9U32_ARRAYEPKhPT_(ptr noundef %0) #0 !dbg !1885 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !1889, !DIExpression(), !1890)
  %3 = load ptr, ptr %2, align 4, !dbg !1891
  %4 = icmp ne ptr %3, null, !dbg !1892, !nosanitize !1846
  br i1 %4, label %7, label %5, !dbg !1892, !prof !1859, !nosanitize !1846

5:                                                ; preds = %1
  %6 = ptrtoint ptr %3 to i32, !dbg !1892, !nosanitize !1846
  call void @__ubsan_handle_type_mismatch_v1(ptr @6, i32 %6) #6, !dbg !1892, !nosanitize !1846
  br label %7, !dbg !1892, !nosanitize !1846

7:                                                ; preds = %5, %1
  %8 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %3, i32 0, i32 0, !dbg !1892
  %9 = icmp ne ptr %8, null, !dbg !1892, !nosanitize !1846
  br i1 %9, label %12, label %10, !dbg !1892, !prof !1859, !nosanitize !1846

10:                                               ; preds = %7
  %11 = ptrtoint ptr %8 to i32, !dbg !1892, !nosanitize !1846
  call void @__ubsan_handle_type_mismatch_v1(ptr @8, i32 %11) #6, !dbg !1892, !nosanitize !1846
  br label %12, !dbg !1892, !nosanitize !1846

12:                                               ; preds = %10, %7
  %13 = load ptr, ptr %8, align 1, !dbg !1892
  ret ptr %13, !dbg !1893
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeI15TYPED_U32_ARRAYEjT_(ptr noundef byval(%struct.TYPED_U32_ARRAY) align 4 %0) #0 !dbg !1894 {
    #dbg_declare(ptr %0, !1900, !DIExpression(), !1901)
  %2 = icmp ne ptr %0, null, !dbg !1902, !nosanitize !1846
  %3 = ptrtoint ptr %0 to i32, !dbg !1902, !nosanitize !1846
  %4 = and i32 %3, 3, !dbg !1902, !nosanitize !1846
  %5 = icmp eq i32 %4, 0, !dbg !1902, !nosanitize !1846
  %6 = and i1 %2, %5, !dbg !1902, !nosanitize !1846
  br i1 %6, label %8, label %7, !dbg !1902, !prof !1859, !nosanitize !1846

7:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @10, i32 %3) #6, !dbg !1902, !nosanitize !1846
  br label %8, !dbg !1902, !nosanitize !1846

8:                                                ; preds = %7, %1
  %9 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %0, i32 0, i32 1, !dbg !1902
  %10 = icmp ne ptr %9, null, !dbg !1902, !nosanitize !1846
  %11 = ptrtoint ptr %9 to i32, !dbg !1902, !nosanitize !1846
  %12 = and i32 %11, 3, !dbg !1902, !nosanitize !1846
  %13 = icmp eq i32 %12, 0, !dbg !1902, !nosanitize !1846
  %14 = and i1 %10, %13, !dbg !1902, !nosanitize !1846
  br i1 %14, label %16, label %15, !dbg !1902, !prof !1859, !nosanitize !1846

15:                                               ; preds = %8
  call void @__ubsan_handle_type_mismatch_v1(ptr @11, i32 %11) #6, !dbg !1902, !nosanitize !1846
  br label %16, !dbg !1902, !nosanitize !1846

16:                                               ; preds = %15, %8
  %17 = load i32, ptr %9, align 4, !dbg !1902
  %18 = mul i32 %17, 4, !dbg !1903
  ret i32 %18, !dbg !1904
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrI15TYPED_U32_ARRAYEPKhPT_(ptr noundef %0) #0 !dbg !1905 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !1909, !DIExpression(), !1910)
  %3 = load ptr, ptr %2, align 4, !dbg !1911
  %4 = icmp ne ptr %3, null, !dbg !1912, !nosanitize !1846
  br i1 %4, label %7, label %5, !dbg !1912, !prof !1859, !nosanitize !1846

5:                                                ; preds = %1
  %6 = ptrtoint ptr %3 to i32, !dbg !1912, !nosanitize !1846
  call void @__ubsan_handle_type_mismatch_v1(ptr @12, i32 %6) #6, !dbg !1912, !nosanitize !1846
  br label %7, !dbg !1912, !nosanitize !1846

7:                                                ; preds = %5, %1
  %8 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %3, i32 0, i32 0, !dbg !1912
  %9 = icmp ne ptr %8, null, !dbg !1912, !nosanitize !1846
  br i1 %9, label %12, label %10, !dbg !1912, !prof !1859, !nosanitize !1846

10:                                               ; preds = %7
  %11 = ptrtoint ptr %8 to i32, !dbg !1912, !nosanitize !1846
  call void @__ubsan_handle_type_mismatch_v1(ptr @13, i32 %11) #6, !dbg !1912, !nosanitize !1846
  br label %12, !dbg !1912, !nosanitize !1846

12:                                               ; preds = %10, %7
  %13 = load ptr, ptr %8, align 1, !dbg !1912
  ret ptr %13, !dbg !1913
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIPKcEhv() #0 !dbg !1914 {
  ret i8 0, !dbg !1919
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIPcEhv() #0 !dbg !1920 {
  ret i8 0, !dbg !1923
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4ENDLEhv() #0 !dbg !1924 {
  ret i8 1, !dbg !1930
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4SETWEhv() #0 !dbg !1931 {
  ret i8 2, !dbg !1935
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIhEhv() #0 !dbg !1936 {
  ret i8 3, !dbg !1939
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdItEhv() #0 !dbg !1940 {
  ret i8 4, !dbg !1943
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIjEhv() #0 !dbg !1944 {
  ret i8 5, !dbg !1947
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIyEhv() #0 !dbg !1948 {
  ret i8 6, !dbg !1951
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdImEhv() #0 !dbg !1952 {
  %1 = call noundef zeroext i8 @_Z18DebugPrintTypeToIdIjEhv(), !dbg !1955
  ret i8 %1, !dbg !1958
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIaEhv() #0 !dbg !1959 {
  ret i8 7, !dbg !1962
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIsEhv() #0 !dbg !1963 {
  ret i8 8, !dbg !1966
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIiEhv() #0 !dbg !1967 {
  ret i8 9, !dbg !1970
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIxEhv() #0 !dbg !1971 {
  ret i8 10, !dbg !1974
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIlEhv() #0 !dbg !1975 {
  %1 = call noundef zeroext i8 @_Z18DebugPrintTypeToIdIiEhv(), !dbg !1978
  ret i8 %1, !dbg !1981
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIfEhv() #0 !dbg !1982 {
  ret i8 11, !dbg !1985
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIcEhv() #0 !dbg !1986 {
  ret i8 12, !dbg !1989
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4BF16Ehv() #0 !dbg !1990 {
  ret i8 13, !dbg !1994
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI12SETPRECISIONEhv() #0 !dbg !1995 {
  ret i8 14, !dbg !1999
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI5FIXEDEhv() #0 !dbg !2000 {
  ret i8 15, !dbg !2006
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI12DEFAULTFLOATEhv() #0 !dbg !2007 {
  ret i8 16, !dbg !2013
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3HEXEhv() #0 !dbg !2014 {
  ret i8 17, !dbg !2020
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3OCTEhv() #0 !dbg !2021 {
  ret i8 18, !dbg !2027
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3DECEhv() #0 !dbg !2028 {
  ret i8 19, !dbg !2034
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3F32Ehv() #0 !dbg !2035 {
  ret i8 11, !dbg !2039
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3U32Ehv() #0 !dbg !2040 {
  ret i8 5, !dbg !2044
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9U32_ARRAYEhv() #0 !dbg !2045 {
  ret i8 21, !dbg !2046
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI15TYPED_U32_ARRAYEhv() #0 !dbg !2047 {
  ret i8 22, !dbg !2048
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeIPKcEjT_(ptr noundef %0) #3 !dbg !2049 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2052, !DIExpression(), !2053)
  %3 = load ptr, ptr %2, align 4, !dbg !2054
  %4 = call noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %3), !dbg !2055
  ret i32 %4, !dbg !2056
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %0) #0 comdat !dbg !2057 {
  %2 = alloca ptr, align 4
  %3 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2058, !DIExpression(), !2059)
    #dbg_declare(ptr %3, !2060, !DIExpression(), !2061)
  %4 = load ptr, ptr %2, align 4, !dbg !2062
  store ptr %4, ptr %3, align 4, !dbg !2061
  br label %5, !dbg !2063

5:                                                ; preds = %25, %1
  %6 = load ptr, ptr %3, align 4, !dbg !2064
  %7 = icmp ne ptr %6, null, !dbg !2065, !nosanitize !1846
  br i1 %7, label %10, label %8, !dbg !2065, !prof !1859, !nosanitize !1846

8:                                                ; preds = %5
  %9 = ptrtoint ptr %6 to i32, !dbg !2065, !nosanitize !1846
  call void @__ubsan_handle_type_mismatch_v1(ptr @49, i32 %9) #6, !dbg !2065, !nosanitize !1846
  br label %10, !dbg !2065, !nosanitize !1846

10:                                               ; preds = %8, %5
  %11 = load i8, ptr %6, align 1, !dbg !2065
  %12 = icmp ne i8 %11, 0, !dbg !2065
  br i1 %12, label %13, label %26, !dbg !2063

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 4, !dbg !2066
  %15 = getelementptr inbounds nuw i8, ptr %14, i32 1, !dbg !2066
  %16 = ptrtoint ptr %14 to i32, !dbg !2066, !nosanitize !1846
  %17 = add i32 %16, 1, !dbg !2066, !nosanitize !1846
  %18 = icmp ne ptr %14, null, !dbg !2066, !nosanitize !1846
  %19 = icmp ne i32 %17, 0, !dbg !2066, !nosanitize !1846
  %20 = icmp eq i1 %18, %19, !dbg !2066, !nosanitize !1846
  %21 = icmp uge i32 %17, %16, !dbg !2066, !nosanitize !1846
  %22 = and i1 %21, true, !dbg !2066, !nosanitize !1846
  %23 = and i1 %20, %22, !dbg !2066, !nosanitize !1846
  br i1 %23, label %25, label %24, !dbg !2066, !prof !1859, !nosanitize !1846

24:                                               ; preds = %13
  call void @__ubsan_handle_pointer_overflow(ptr @50, i32 %16, i32 %17) #6, !dbg !2066, !nosanitize !1846
  br label %25, !dbg !2066, !nosanitize !1846

25:                                               ; preds = %24, %13
  store ptr %15, ptr %3, align 4, !dbg !2066
  br label %5, !dbg !2063, !llvm.loop !2068

26:                                               ; preds = %10
  %27 = load ptr, ptr %3, align 4, !dbg !2070
  %28 = load ptr, ptr %2, align 4, !dbg !2071
  %29 = ptrtoint ptr %27 to i32, !dbg !2072
  %30 = ptrtoint ptr %28 to i32, !dbg !2072
  %31 = sub i32 %29, %30, !dbg !2072
  %32 = add i32 %31, 1, !dbg !2073
  ret i32 %32, !dbg !2074
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrIPKcEPKhPT_(ptr noundef %0) #0 !dbg !2075 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2078, !DIExpression(), !2079)
  %3 = load ptr, ptr %2, align 4, !dbg !2080
  %4 = icmp ne ptr %3, null, !dbg !2081, !nosanitize !1846
  %5 = ptrtoint ptr %3 to i32, !dbg !2081, !nosanitize !1846
  %6 = and i32 %5, 3, !dbg !2081, !nosanitize !1846
  %7 = icmp eq i32 %6, 0, !dbg !2081, !nosanitize !1846
  %8 = and i1 %4, %7, !dbg !2081, !nosanitize !1846
  br i1 %8, label %10, label %9, !dbg !2081, !prof !1859, !nosanitize !1846

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @15, i32 %5) #6, !dbg !2081, !nosanitize !1846
  br label %10, !dbg !2081, !nosanitize !1846

10:                                               ; preds = %9, %1
  %11 = load ptr, ptr %3, align 4, !dbg !2081
  ret ptr %11, !dbg !2082
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeIPcEjT_(ptr noundef %0) #3 !dbg !2083 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2086, !DIExpression(), !2087)
  %3 = load ptr, ptr %2, align 4, !dbg !2088
  %4 = call noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %3), !dbg !2089
  ret i32 %4, !dbg !2090
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrIPcEPKhPT_(ptr noundef %0) #0 !dbg !2091 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2094, !DIExpression(), !2095)
  %3 = load ptr, ptr %2, align 4, !dbg !2096
  %4 = icmp ne ptr %3, null, !dbg !2097, !nosanitize !1846
  %5 = ptrtoint ptr %3 to i32, !dbg !2097, !nosanitize !1846
  %6 = and i32 %5, 3, !dbg !2097, !nosanitize !1846
  %7 = icmp eq i32 %6, 0, !dbg !2097, !nosanitize !1846
  %8 = and i1 %4, %7, !dbg !2097, !nosanitize !1846
  br i1 %8, label %10, label %9, !dbg !2097, !prof !1859, !nosanitize !1846

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @17, i32 %5) #6, !dbg !2097, !nosanitize !1846
  br label %10, !dbg !2097, !nosanitize !1846

10:                                               ; preds = %9, %1
  %11 = load ptr, ptr %3, align 4, !dbg !2097
  ret ptr %11, !dbg !2098
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z11debug_printR12DebugPrinter14DebugPrintData(ptr noundef nonnull align 1 dereferenceable(1) %0, ptr noundef byval(%struct.DebugPrintData) align 4 %1) #3 !dbg !2099 {
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
    #dbg_declare(ptr %3, !2109, !DIExpression(), !2110)
    #dbg_declare(ptr %1, !2111, !DIExpression(), !2112)
    #dbg_declare(ptr %4, !2113, !DIExpression(), !2116)
  %18 = call noundef ptr @_Z22get_debug_print_bufferv(), !dbg !2117
  store ptr %18, ptr %4, align 4, !dbg !2116
  %19 = load ptr, ptr %4, align 4, !dbg !2118
  %20 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %19, i32 0, i32 0, !dbg !2120
  %21 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %20, i32 0, i32 0, !dbg !2121
  %22 = load volatile i32, ptr %21, align 1, !dbg !2121
  %23 = icmp eq i32 %22, -117901064, !dbg !2122
  br i1 %23, label %24, label %25, !dbg !2122

24:                                               ; preds = %2
  br label %343, !dbg !2123

25:                                               ; preds = %2
    #dbg_declare(ptr %5, !2125, !DIExpression(), !2126)
  %26 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 0, !dbg !2127
  %27 = ptrtoint ptr %26 to i32, !dbg !2127, !nosanitize !1846
  %28 = and i32 %27, 3, !dbg !2127, !nosanitize !1846
  %29 = icmp eq i32 %28, 0, !dbg !2127, !nosanitize !1846
  br i1 %29, label %31, label %30, !dbg !2127, !prof !1859, !nosanitize !1846

30:                                               ; preds = %25
  call void @__ubsan_handle_type_mismatch_v1(ptr @18, i32 %27) #6, !dbg !2127, !nosanitize !1846
  br label %31, !dbg !2127, !nosanitize !1846

31:                                               ; preds = %30, %25
  %32 = load i32, ptr %26, align 4, !dbg !2127
  store i32 %32, ptr %5, align 4, !dbg !2126
    #dbg_declare(ptr %6, !2128, !DIExpression(), !2129)
  %33 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 1, !dbg !2130
  %34 = ptrtoint ptr %33 to i32, !dbg !2130, !nosanitize !1846
  %35 = and i32 %34, 3, !dbg !2130, !nosanitize !1846
  %36 = icmp eq i32 %35, 0, !dbg !2130, !nosanitize !1846
  br i1 %36, label %38, label %37, !dbg !2130, !prof !1859, !nosanitize !1846

37:                                               ; preds = %31
  call void @__ubsan_handle_type_mismatch_v1(ptr @20, i32 %34) #6, !dbg !2130, !nosanitize !1846
  br label %38, !dbg !2130, !nosanitize !1846

38:                                               ; preds = %37, %31
  %39 = load ptr, ptr %33, align 4, !dbg !2130
  store ptr %39, ptr %6, align 4, !dbg !2129
    #dbg_declare(ptr %7, !2131, !DIExpression(), !2132)
  %40 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 2, !dbg !2133
  %41 = ptrtoint ptr %40 to i32, !dbg !2133, !nosanitize !1846
  %42 = and i32 %41, 3, !dbg !2133, !nosanitize !1846
  %43 = icmp eq i32 %42, 0, !dbg !2133, !nosanitize !1846
  br i1 %43, label %45, label %44, !dbg !2133, !prof !1859, !nosanitize !1846

44:                                               ; preds = %38
  call void @__ubsan_handle_type_mismatch_v1(ptr @22, i32 %41) #6, !dbg !2133, !nosanitize !1846
  br label %45, !dbg !2133, !nosanitize !1846

45:                                               ; preds = %44, %38
  %46 = load i8, ptr %40, align 4, !dbg !2133
  store i8 %46, ptr %7, align 1, !dbg !2132
    #dbg_declare(ptr %8, !2134, !DIExpression(), !2135)
  store i32 1, ptr %8, align 4, !dbg !2135
    #dbg_declare(ptr %9, !2136, !DIExpression(), !2137)
  store i32 1, ptr %9, align 4, !dbg !2137
    #dbg_declare(ptr %10, !2138, !DIExpression(), !2139)
  %47 = load ptr, ptr %4, align 4, !dbg !2140
  %48 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %47, i32 0, i32 0, !dbg !2141
  %49 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %48, i32 0, i32 0, !dbg !2142
  %50 = load volatile i32, ptr %49, align 1, !dbg !2142
  store i32 %50, ptr %10, align 4, !dbg !2139
    #dbg_declare(ptr %11, !2143, !DIExpression(), !2144)
  %51 = load i32, ptr %5, align 4, !dbg !2145
  %52 = add i32 %51, 1, !dbg !2146
  %53 = add i32 %52, 1, !dbg !2147
  store i32 %53, ptr %11, align 4, !dbg !2144
  %54 = load i32, ptr %10, align 4, !dbg !2148
  %55 = load i32, ptr %11, align 4, !dbg !2150
  %56 = add i32 %54, %55, !dbg !2151
  %57 = icmp uge i32 %56, 192, !dbg !2152
  br i1 %57, label %58, label %237, !dbg !2152

58:                                               ; preds = %45
  br label %59, !dbg !2153

59:                                               ; preds = %76, %58
  %60 = load ptr, ptr %4, align 4, !dbg !2155
  %61 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %60, i32 0, i32 0, !dbg !2156
  %62 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %61, i32 0, i32 1, !dbg !2157
  %63 = load volatile i32, ptr %62, align 1, !dbg !2157
  %64 = load ptr, ptr %4, align 4, !dbg !2158
  %65 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %64, i32 0, i32 0, !dbg !2159
  %66 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %65, i32 0, i32 0, !dbg !2160
  %67 = load volatile i32, ptr %66, align 1, !dbg !2160
  %68 = icmp ult i32 %63, %67, !dbg !2161
  br i1 %68, label %69, label %77, !dbg !2153

69:                                               ; preds = %59
  %70 = load ptr, ptr %4, align 4, !dbg !2162
  %71 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %70, i32 0, i32 0, !dbg !2165
  %72 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %71, i32 0, i32 0, !dbg !2166
  %73 = load volatile i32, ptr %72, align 1, !dbg !2166
  %74 = icmp eq i32 %73, -117901064, !dbg !2167
  br i1 %74, label %75, label %76, !dbg !2167

75:                                               ; preds = %69
  br label %343, !dbg !2168

76:                                               ; preds = %69
  br label %59, !dbg !2153, !llvm.loop !2170

77:                                               ; preds = %59
  %78 = load ptr, ptr %4, align 4, !dbg !2172
  %79 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %78, i32 0, i32 0, !dbg !2173
  %80 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %79, i32 0, i32 0, !dbg !2174
  store volatile i32 0, ptr %80, align 1, !dbg !2175
  %81 = load ptr, ptr %4, align 4, !dbg !2176
  %82 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %81, i32 0, i32 0, !dbg !2177
  %83 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %82, i32 0, i32 1, !dbg !2178
  store volatile i32 0, ptr %83, align 1, !dbg !2179
  store i32 0, ptr %10, align 4, !dbg !2180
  %84 = load i32, ptr %5, align 4, !dbg !2181
  %85 = icmp ugt i32 %84, 190, !dbg !2183
  br i1 %85, label %86, label %236, !dbg !2183

86:                                               ; preds = %77
    #dbg_declare(ptr %12, !2184, !DIExpression(), !2187)
  %87 = load ptr, ptr %4, align 4, !dbg !2188
  %88 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %87, i32 0, i32 1, !dbg !2189
  %89 = getelementptr inbounds [192 x i8], ptr %88, i32 0, i32 0, !dbg !2188
  store ptr %89, ptr %12, align 4, !dbg !2187
    #dbg_declare(ptr %13, !2190, !DIExpression(), !2191)
  %90 = load i32, ptr %5, align 4, !dbg !2192
  store i32 %90, ptr %13, align 4, !dbg !2191
  br label %91, !dbg !2193

91:                                               ; preds = %228, %86
  %92 = load i32, ptr %13, align 4, !dbg !2194
  %93 = icmp ugt i32 %92, 190, !dbg !2195
  br i1 %93, label %94, label %234, !dbg !2193

94:                                               ; preds = %91
    #dbg_declare(ptr %14, !2196, !DIExpression(), !2198)
  store i32 190, ptr %14, align 4, !dbg !2198
  %95 = load i32, ptr %13, align 4, !dbg !2199
  %96 = sub i32 %95, 190, !dbg !2199
  store i32 %96, ptr %13, align 4, !dbg !2199
  %97 = load i8, ptr %7, align 1, !dbg !2200
  %98 = load ptr, ptr %12, align 4, !dbg !2201
  %99 = load i32, ptr %10, align 4, !dbg !2202
  %100 = getelementptr inbounds nuw i8, ptr %98, i32 %99, !dbg !2203
  %101 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %99), !dbg !2203, !nosanitize !1846
  %102 = extractvalue { i32, i1 } %101, 1, !dbg !2203, !nosanitize !1846
  %103 = or i1 %102, false, !dbg !2203, !nosanitize !1846
  %104 = extractvalue { i32, i1 } %101, 0, !dbg !2203, !nosanitize !1846
  %105 = ptrtoint ptr %98 to i32, !dbg !2203, !nosanitize !1846
  %106 = add i32 %105, %104, !dbg !2203, !nosanitize !1846
  %107 = icmp ne ptr %98, null, !dbg !2203, !nosanitize !1846
  %108 = icmp ne i32 %106, 0, !dbg !2203, !nosanitize !1846
  %109 = icmp eq i1 %107, %108, !dbg !2203, !nosanitize !1846
  %110 = xor i1 %103, true, !dbg !2203, !nosanitize !1846
  %111 = icmp uge i32 %106, %105, !dbg !2203, !nosanitize !1846
  %112 = and i1 %111, %110, !dbg !2203, !nosanitize !1846
  %113 = and i1 %109, %112, !dbg !2203, !nosanitize !1846
  br i1 %113, label %115, label %114, !dbg !2203, !prof !1859, !nosanitize !1846

114:                                              ; preds = %94
  call void @__ubsan_handle_pointer_overflow(ptr @23, i32 %105, i32 %106) #6, !dbg !2203, !nosanitize !1846
  br label %115, !dbg !2203, !nosanitize !1846

115:                                              ; preds = %114, %94
  store volatile i8 %97, ptr %100, align 1, !dbg !2203
  %116 = load i32, ptr %10, align 4, !dbg !2204
  %117 = add i32 %116, 1, !dbg !2204
  store i32 %117, ptr %10, align 4, !dbg !2204
  %118 = load ptr, ptr %12, align 4, !dbg !2205
  %119 = load i32, ptr %10, align 4, !dbg !2206
  %120 = getelementptr inbounds nuw i8, ptr %118, i32 %119, !dbg !2207
  %121 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %119), !dbg !2207, !nosanitize !1846
  %122 = extractvalue { i32, i1 } %121, 1, !dbg !2207, !nosanitize !1846
  %123 = or i1 %122, false, !dbg !2207, !nosanitize !1846
  %124 = extractvalue { i32, i1 } %121, 0, !dbg !2207, !nosanitize !1846
  %125 = ptrtoint ptr %118 to i32, !dbg !2207, !nosanitize !1846
  %126 = add i32 %125, %124, !dbg !2207, !nosanitize !1846
  %127 = icmp ne ptr %118, null, !dbg !2207, !nosanitize !1846
  %128 = icmp ne i32 %126, 0, !dbg !2207, !nosanitize !1846
  %129 = icmp eq i1 %127, %128, !dbg !2207, !nosanitize !1846
  %130 = xor i1 %123, true, !dbg !2207, !nosanitize !1846
  %131 = icmp uge i32 %126, %125, !dbg !2207, !nosanitize !1846
  %132 = and i1 %131, %130, !dbg !2207, !nosanitize !1846
  %133 = and i1 %129, %132, !dbg !2207, !nosanitize !1846
  br i1 %133, label %135, label %134, !dbg !2207, !prof !1859, !nosanitize !1846

134:                                              ; preds = %115
  call void @__ubsan_handle_pointer_overflow(ptr @24, i32 %125, i32 %126) #6, !dbg !2207, !nosanitize !1846
  br label %135, !dbg !2207, !nosanitize !1846

135:                                              ; preds = %134, %115
  store volatile i8 -66, ptr %120, align 1, !dbg !2207
  %136 = load i32, ptr %10, align 4, !dbg !2208
  %137 = add i32 %136, 1, !dbg !2208
  store i32 %137, ptr %10, align 4, !dbg !2208
    #dbg_declare(ptr %15, !2209, !DIExpression(), !2211)
  store i32 0, ptr %15, align 4, !dbg !2211
  br label %138, !dbg !2212

138:                                              ; preds = %180, %135
  %139 = load i32, ptr %15, align 4, !dbg !2213
  %140 = icmp ult i32 %139, 189, !dbg !2215
  br i1 %140, label %141, label %183, !dbg !2216

141:                                              ; preds = %138
  %142 = load ptr, ptr %6, align 4, !dbg !2217
  %143 = icmp ne ptr %142, null, !dbg !2219, !nosanitize !1846
  br i1 %143, label %146, label %144, !dbg !2219, !prof !1859, !nosanitize !1846

144:                                              ; preds = %141
  %145 = ptrtoint ptr %142 to i32, !dbg !2219, !nosanitize !1846
  call void @__ubsan_handle_type_mismatch_v1(ptr @26, i32 %145) #6, !dbg !2219, !nosanitize !1846
  br label %146, !dbg !2219, !nosanitize !1846

146:                                              ; preds = %144, %141
  %147 = load i8, ptr %142, align 1, !dbg !2219
  %148 = load ptr, ptr %12, align 4, !dbg !2220
  %149 = load i32, ptr %10, align 4, !dbg !2221
  %150 = load i32, ptr %15, align 4, !dbg !2222
  %151 = add i32 %149, %150, !dbg !2223
  %152 = getelementptr inbounds nuw i8, ptr %148, i32 %151, !dbg !2224
  %153 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %151), !dbg !2224, !nosanitize !1846
  %154 = extractvalue { i32, i1 } %153, 1, !dbg !2224, !nosanitize !1846
  %155 = or i1 %154, false, !dbg !2224, !nosanitize !1846
  %156 = extractvalue { i32, i1 } %153, 0, !dbg !2224, !nosanitize !1846
  %157 = ptrtoint ptr %148 to i32, !dbg !2224, !nosanitize !1846
  %158 = add i32 %157, %156, !dbg !2224, !nosanitize !1846
  %159 = icmp ne ptr %148, null, !dbg !2224, !nosanitize !1846
  %160 = icmp ne i32 %158, 0, !dbg !2224, !nosanitize !1846
  %161 = icmp eq i1 %159, %160, !dbg !2224, !nosanitize !1846
  %162 = xor i1 %155, true, !dbg !2224, !nosanitize !1846
  %163 = icmp uge i32 %158, %157, !dbg !2224, !nosanitize !1846
  %164 = and i1 %163, %162, !dbg !2224, !nosanitize !1846
  %165 = and i1 %161, %164, !dbg !2224, !nosanitize !1846
  br i1 %165, label %167, label %166, !dbg !2224, !prof !1859, !nosanitize !1846

166:                                              ; preds = %146
  call void @__ubsan_handle_pointer_overflow(ptr @27, i32 %157, i32 %158) #6, !dbg !2224, !nosanitize !1846
  br label %167, !dbg !2224, !nosanitize !1846

167:                                              ; preds = %166, %146
  store volatile i8 %147, ptr %152, align 1, !dbg !2224
  %168 = load ptr, ptr %6, align 4, !dbg !2225
  %169 = getelementptr inbounds nuw i8, ptr %168, i32 1, !dbg !2225
  %170 = ptrtoint ptr %168 to i32, !dbg !2225, !nosanitize !1846
  %171 = add i32 %170, 1, !dbg !2225, !nosanitize !1846
  %172 = icmp ne ptr %168, null, !dbg !2225, !nosanitize !1846
  %173 = icmp ne i32 %171, 0, !dbg !2225, !nosanitize !1846
  %174 = icmp eq i1 %172, %173, !dbg !2225, !nosanitize !1846
  %175 = icmp uge i32 %171, %170, !dbg !2225, !nosanitize !1846
  %176 = and i1 %175, true, !dbg !2225, !nosanitize !1846
  %177 = and i1 %174, %176, !dbg !2225, !nosanitize !1846
  br i1 %177, label %179, label %178, !dbg !2225, !prof !1859, !nosanitize !1846

178:                                              ; preds = %167
  call void @__ubsan_handle_pointer_overflow(ptr @28, i32 %170, i32 %171) #6, !dbg !2225, !nosanitize !1846
  br label %179, !dbg !2225, !nosanitize !1846

179:                                              ; preds = %178, %167
  store ptr %169, ptr %6, align 4, !dbg !2225
  br label %180, !dbg !2226

180:                                              ; preds = %179
  %181 = load i32, ptr %15, align 4, !dbg !2227
  %182 = add i32 %181, 1, !dbg !2227
  store i32 %182, ptr %15, align 4, !dbg !2227
  br label %138, !dbg !2228, !llvm.loop !2229

183:                                              ; preds = %138
  %184 = load ptr, ptr %12, align 4, !dbg !2231
  %185 = load i32, ptr %10, align 4, !dbg !2232
  %186 = add i32 %185, 190, !dbg !2233
  %187 = sub i32 %186, 1, !dbg !2234
  %188 = getelementptr inbounds nuw i8, ptr %184, i32 %187, !dbg !2235
  %189 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %187), !dbg !2235, !nosanitize !1846
  %190 = extractvalue { i32, i1 } %189, 1, !dbg !2235, !nosanitize !1846
  %191 = or i1 %190, false, !dbg !2235, !nosanitize !1846
  %192 = extractvalue { i32, i1 } %189, 0, !dbg !2235, !nosanitize !1846
  %193 = ptrtoint ptr %184 to i32, !dbg !2235, !nosanitize !1846
  %194 = add i32 %193, %192, !dbg !2235, !nosanitize !1846
  %195 = icmp ne ptr %184, null, !dbg !2235, !nosanitize !1846
  %196 = icmp ne i32 %194, 0, !dbg !2235, !nosanitize !1846
  %197 = icmp eq i1 %195, %196, !dbg !2235, !nosanitize !1846
  %198 = xor i1 %191, true, !dbg !2235, !nosanitize !1846
  %199 = icmp uge i32 %194, %193, !dbg !2235, !nosanitize !1846
  %200 = and i1 %199, %198, !dbg !2235, !nosanitize !1846
  %201 = and i1 %197, %200, !dbg !2235, !nosanitize !1846
  br i1 %201, label %203, label %202, !dbg !2235, !prof !1859, !nosanitize !1846

202:                                              ; preds = %183
  call void @__ubsan_handle_pointer_overflow(ptr @29, i32 %193, i32 %194) #6, !dbg !2235, !nosanitize !1846
  br label %203, !dbg !2235, !nosanitize !1846

203:                                              ; preds = %202, %183
  store volatile i8 0, ptr %188, align 1, !dbg !2235
  %204 = load i32, ptr %10, align 4, !dbg !2236
  %205 = add i32 %204, 190, !dbg !2236
  store i32 %205, ptr %10, align 4, !dbg !2236
  %206 = load i32, ptr %10, align 4, !dbg !2237
  %207 = load ptr, ptr %4, align 4, !dbg !2238
  %208 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %207, i32 0, i32 0, !dbg !2239
  %209 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %208, i32 0, i32 0, !dbg !2240
  store volatile i32 %206, ptr %209, align 1, !dbg !2241
  br label %210, !dbg !2242

210:                                              ; preds = %227, %203
  %211 = load ptr, ptr %4, align 4, !dbg !2243
  %212 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %211, i32 0, i32 0, !dbg !2244
  %213 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %212, i32 0, i32 1, !dbg !2245
  %214 = load volatile i32, ptr %213, align 1, !dbg !2245
  %215 = load ptr, ptr %4, align 4, !dbg !2246
  %216 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %215, i32 0, i32 0, !dbg !2247
  %217 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %216, i32 0, i32 0, !dbg !2248
  %218 = load volatile i32, ptr %217, align 1, !dbg !2248
  %219 = icmp ult i32 %214, %218, !dbg !2249
  br i1 %219, label %220, label %228, !dbg !2242

220:                                              ; preds = %210
  %221 = load ptr, ptr %4, align 4, !dbg !2250
  %222 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %221, i32 0, i32 0, !dbg !2253
  %223 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %222, i32 0, i32 0, !dbg !2254
  %224 = load volatile i32, ptr %223, align 1, !dbg !2254
  %225 = icmp eq i32 %224, -117901064, !dbg !2255
  br i1 %225, label %226, label %227, !dbg !2255

226:                                              ; preds = %220
  br label %343, !dbg !2256

227:                                              ; preds = %220
  br label %210, !dbg !2242, !llvm.loop !2258

228:                                              ; preds = %210
  store i32 0, ptr %10, align 4, !dbg !2260
  %229 = load i32, ptr %13, align 4, !dbg !2261
  %230 = add i32 %229, 1, !dbg !2261
  store i32 %230, ptr %13, align 4, !dbg !2261
  %231 = load ptr, ptr %4, align 4, !dbg !2262
  %232 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %231, i32 0, i32 0, !dbg !2263
  %233 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %232, i32 0, i32 1, !dbg !2264
  store volatile i32 0, ptr %233, align 1, !dbg !2265
  br label %91, !dbg !2193, !llvm.loop !2266

234:                                              ; preds = %91
  %235 = load i32, ptr %13, align 4, !dbg !2268
  store i32 %235, ptr %5, align 4, !dbg !2269
  br label %236, !dbg !2270

236:                                              ; preds = %234, %77
  br label %237, !dbg !2271

237:                                              ; preds = %236, %45
    #dbg_declare(ptr %16, !2272, !DIExpression(), !2273)
  %238 = load ptr, ptr %4, align 4, !dbg !2274
  %239 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %238, i32 0, i32 1, !dbg !2275
  %240 = getelementptr inbounds [192 x i8], ptr %239, i32 0, i32 0, !dbg !2274
  store ptr %240, ptr %16, align 4, !dbg !2273
  %241 = load i8, ptr %7, align 1, !dbg !2276
  %242 = load ptr, ptr %16, align 4, !dbg !2277
  %243 = load i32, ptr %10, align 4, !dbg !2278
  %244 = getelementptr inbounds nuw i8, ptr %242, i32 %243, !dbg !2279
  %245 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %243), !dbg !2279, !nosanitize !1846
  %246 = extractvalue { i32, i1 } %245, 1, !dbg !2279, !nosanitize !1846
  %247 = or i1 %246, false, !dbg !2279, !nosanitize !1846
  %248 = extractvalue { i32, i1 } %245, 0, !dbg !2279, !nosanitize !1846
  %249 = ptrtoint ptr %242 to i32, !dbg !2279, !nosanitize !1846
  %250 = add i32 %249, %248, !dbg !2279, !nosanitize !1846
  %251 = icmp ne ptr %242, null, !dbg !2279, !nosanitize !1846
  %252 = icmp ne i32 %250, 0, !dbg !2279, !nosanitize !1846
  %253 = icmp eq i1 %251, %252, !dbg !2279, !nosanitize !1846
  %254 = xor i1 %247, true, !dbg !2279, !nosanitize !1846
  %255 = icmp uge i32 %250, %249, !dbg !2279, !nosanitize !1846
  %256 = and i1 %255, %254, !dbg !2279, !nosanitize !1846
  %257 = and i1 %253, %256, !dbg !2279, !nosanitize !1846
  br i1 %257, label %259, label %258, !dbg !2279, !prof !1859, !nosanitize !1846

258:                                              ; preds = %237
  call void @__ubsan_handle_pointer_overflow(ptr @30, i32 %249, i32 %250) #6, !dbg !2279, !nosanitize !1846
  br label %259, !dbg !2279, !nosanitize !1846

259:                                              ; preds = %258, %237
  store volatile i8 %241, ptr %244, align 1, !dbg !2279
  %260 = load i32, ptr %10, align 4, !dbg !2280
  %261 = add i32 %260, 1, !dbg !2280
  store i32 %261, ptr %10, align 4, !dbg !2280
  %262 = load i32, ptr %5, align 4, !dbg !2281
  %263 = trunc i32 %262 to i8, !dbg !2281
  %264 = load ptr, ptr %16, align 4, !dbg !2282
  %265 = load i32, ptr %10, align 4, !dbg !2283
  %266 = getelementptr inbounds nuw i8, ptr %264, i32 %265, !dbg !2284
  %267 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %265), !dbg !2284, !nosanitize !1846
  %268 = extractvalue { i32, i1 } %267, 1, !dbg !2284, !nosanitize !1846
  %269 = or i1 %268, false, !dbg !2284, !nosanitize !1846
  %270 = extractvalue { i32, i1 } %267, 0, !dbg !2284, !nosanitize !1846
  %271 = ptrtoint ptr %264 to i32, !dbg !2284, !nosanitize !1846
  %272 = add i32 %271, %270, !dbg !2284, !nosanitize !1846
  %273 = icmp ne ptr %264, null, !dbg !2284, !nosanitize !1846
  %274 = icmp ne i32 %272, 0, !dbg !2284, !nosanitize !1846
  %275 = icmp eq i1 %273, %274, !dbg !2284, !nosanitize !1846
  %276 = xor i1 %269, true, !dbg !2284, !nosanitize !1846
  %277 = icmp uge i32 %272, %271, !dbg !2284, !nosanitize !1846
  %278 = and i1 %277, %276, !dbg !2284, !nosanitize !1846
  %279 = and i1 %275, %278, !dbg !2284, !nosanitize !1846
  br i1 %279, label %281, label %280, !dbg !2284, !prof !1859, !nosanitize !1846

280:                                              ; preds = %259
  call void @__ubsan_handle_pointer_overflow(ptr @31, i32 %271, i32 %272) #6, !dbg !2284, !nosanitize !1846
  br label %281, !dbg !2284, !nosanitize !1846

281:                                              ; preds = %280, %259
  store volatile i8 %263, ptr %266, align 1, !dbg !2284
  %282 = load i32, ptr %10, align 4, !dbg !2285
  %283 = add i32 %282, 1, !dbg !2285
  store i32 %283, ptr %10, align 4, !dbg !2285
    #dbg_declare(ptr %17, !2286, !DIExpression(), !2288)
  store i32 0, ptr %17, align 4, !dbg !2288
  br label %284, !dbg !2289

284:                                              ; preds = %332, %281
  %285 = load i32, ptr %17, align 4, !dbg !2290
  %286 = load i32, ptr %5, align 4, !dbg !2292
  %287 = icmp ult i32 %285, %286, !dbg !2293
  br i1 %287, label %288, label %335, !dbg !2294

288:                                              ; preds = %284
  %289 = load ptr, ptr %6, align 4, !dbg !2295
  %290 = load i32, ptr %17, align 4, !dbg !2297
  %291 = getelementptr inbounds nuw i8, ptr %289, i32 %290, !dbg !2295
  %292 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %290), !dbg !2295, !nosanitize !1846
  %293 = extractvalue { i32, i1 } %292, 1, !dbg !2295, !nosanitize !1846
  %294 = or i1 %293, false, !dbg !2295, !nosanitize !1846
  %295 = extractvalue { i32, i1 } %292, 0, !dbg !2295, !nosanitize !1846
  %296 = ptrtoint ptr %289 to i32, !dbg !2295, !nosanitize !1846
  %297 = add i32 %296, %295, !dbg !2295, !nosanitize !1846
  %298 = icmp ne ptr %289, null, !dbg !2295, !nosanitize !1846
  %299 = icmp ne i32 %297, 0, !dbg !2295, !nosanitize !1846
  %300 = icmp eq i1 %298, %299, !dbg !2295, !nosanitize !1846
  %301 = xor i1 %294, true, !dbg !2295, !nosanitize !1846
  %302 = icmp uge i32 %297, %296, !dbg !2295, !nosanitize !1846
  %303 = and i1 %302, %301, !dbg !2295, !nosanitize !1846
  %304 = and i1 %300, %303, !dbg !2295, !nosanitize !1846
  br i1 %304, label %306, label %305, !dbg !2295, !prof !1859, !nosanitize !1846

305:                                              ; preds = %288
  call void @__ubsan_handle_pointer_overflow(ptr @32, i32 %296, i32 %297) #6, !dbg !2295, !nosanitize !1846
  br label %306, !dbg !2295, !nosanitize !1846

306:                                              ; preds = %305, %288
  %307 = icmp ne ptr %291, null, !dbg !2295, !nosanitize !1846
  br i1 %307, label %310, label %308, !dbg !2295, !prof !1859, !nosanitize !1846

308:                                              ; preds = %306
  %309 = ptrtoint ptr %291 to i32, !dbg !2295, !nosanitize !1846
  call void @__ubsan_handle_type_mismatch_v1(ptr @33, i32 %309) #6, !dbg !2295, !nosanitize !1846
  br label %310, !dbg !2295, !nosanitize !1846

310:                                              ; preds = %308, %306
  %311 = load i8, ptr %291, align 1, !dbg !2295
  %312 = load ptr, ptr %16, align 4, !dbg !2298
  %313 = load i32, ptr %10, align 4, !dbg !2299
  %314 = load i32, ptr %17, align 4, !dbg !2300
  %315 = add i32 %313, %314, !dbg !2301
  %316 = getelementptr inbounds nuw i8, ptr %312, i32 %315, !dbg !2302
  %317 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %315), !dbg !2302, !nosanitize !1846
  %318 = extractvalue { i32, i1 } %317, 1, !dbg !2302, !nosanitize !1846
  %319 = or i1 %318, false, !dbg !2302, !nosanitize !1846
  %320 = extractvalue { i32, i1 } %317, 0, !dbg !2302, !nosanitize !1846
  %321 = ptrtoint ptr %312 to i32, !dbg !2302, !nosanitize !1846
  %322 = add i32 %321, %320, !dbg !2302, !nosanitize !1846
  %323 = icmp ne ptr %312, null, !dbg !2302, !nosanitize !1846
  %324 = icmp ne i32 %322, 0, !dbg !2302, !nosanitize !1846
  %325 = icmp eq i1 %323, %324, !dbg !2302, !nosanitize !1846
  %326 = xor i1 %319, true, !dbg !2302, !nosanitize !1846
  %327 = icmp uge i32 %322, %321, !dbg !2302, !nosanitize !1846
  %328 = and i1 %327, %326, !dbg !2302, !nosanitize !1846
  %329 = and i1 %325, %328, !dbg !2302, !nosanitize !1846
  br i1 %329, label %331, label %330, !dbg !2302, !prof !1859, !nosanitize !1846

330:                                              ; preds = %310
  call void @__ubsan_handle_pointer_overflow(ptr @34, i32 %321, i32 %322) #6, !dbg !2302, !nosanitize !1846
  br label %331, !dbg !2302, !nosanitize !1846

331:                                              ; preds = %330, %310
  store volatile i8 %311, ptr %316, align 1, !dbg !2302
  br label %332, !dbg !2303

332:                                              ; preds = %331
  %333 = load i32, ptr %17, align 4, !dbg !2304
  %334 = add i32 %333, 1, !dbg !2304
  store i32 %334, ptr %17, align 4, !dbg !2304
  br label %284, !dbg !2305, !llvm.loop !2306

335:                                              ; preds = %284
  %336 = load i32, ptr %5, align 4, !dbg !2308
  %337 = load i32, ptr %10, align 4, !dbg !2309
  %338 = add i32 %337, %336, !dbg !2309
  store i32 %338, ptr %10, align 4, !dbg !2309
  %339 = load i32, ptr %10, align 4, !dbg !2310
  %340 = load ptr, ptr %4, align 4, !dbg !2311
  %341 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %340, i32 0, i32 0, !dbg !2312
  %342 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %341, i32 0, i32 0, !dbg !2313
  store volatile i32 %339, ptr %342, align 1, !dbg !2314
  br label %343, !dbg !2315

343:                                              ; preds = %335, %226, %75, %24
  ret void, !dbg !2315
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef ptr @_Z22get_debug_print_bufferv() #3 comdat !dbg !2316 {
  %1 = icmp ne ptr inttoptr (i32 16 to ptr), null, !dbg !2320, !nosanitize !1846
  %2 = and i32 ptrtoint (ptr inttoptr (i32 16 to ptr) to i32), 15, !dbg !2320, !nosanitize !1846
  %3 = icmp eq i32 %2, 0, !dbg !2320, !nosanitize !1846
  %4 = and i1 %1, %3, !dbg !2320, !nosanitize !1846
  br i1 %4, label %6, label %5, !dbg !2320, !prof !1859, !nosanitize !1846

5:                                                ; preds = %0
  call void @__ubsan_handle_type_mismatch_v1(ptr @52, i32 ptrtoint (ptr inttoptr (i32 16 to ptr) to i32)) #6, !dbg !2320, !nosanitize !1846
  br label %6, !dbg !2320, !nosanitize !1846

6:                                                ; preds = %5, %0
  %7 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2321, !nosanitize !1846
  %8 = and i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), 3, !dbg !2321, !nosanitize !1846
  %9 = icmp eq i32 %8, 0, !dbg !2321, !nosanitize !1846
  %10 = and i1 %7, %9, !dbg !2321, !nosanitize !1846
  br i1 %10, label %12, label %11, !dbg !2321, !prof !1859, !nosanitize !1846

11:                                               ; preds = %6
  call void @__ubsan_handle_type_mismatch_v1(ptr @54, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32)) #6, !dbg !2321, !nosanitize !1846
  br label %12, !dbg !2321, !nosanitize !1846

12:                                               ; preds = %11, %6
  %13 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2321, !nosanitize !1846
  %14 = and i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), 3, !dbg !2321, !nosanitize !1846
  %15 = icmp eq i32 %14, 0, !dbg !2321, !nosanitize !1846
  %16 = and i1 %13, %15, !dbg !2321, !nosanitize !1846
  br i1 %16, label %18, label %17, !dbg !2321, !prof !1859, !nosanitize !1846

17:                                               ; preds = %12
  call void @__ubsan_handle_type_mismatch_v1(ptr @56, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32)) #6, !dbg !2321, !nosanitize !1846
  br label %18, !dbg !2321, !nosanitize !1846

18:                                               ; preds = %17, %12
  %19 = icmp ule i32 1, 5, !dbg !2322, !nosanitize !1846
  br i1 %19, label %21, label %20, !dbg !2322, !prof !1859, !nosanitize !1846

20:                                               ; preds = %18
  call void @__ubsan_handle_out_of_bounds(ptr @58, i32 1) #6, !dbg !2322, !nosanitize !1846
  br label %21, !dbg !2322, !nosanitize !1846

21:                                               ; preds = %20, %18
  %22 = getelementptr inbounds nuw [5 x %struct.DebugPrintMemLayout], ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), i32 0, i32 1, !dbg !2322
  %23 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 204, i32 1), !dbg !2322, !nosanitize !1846
  %24 = extractvalue { i32, i1 } %23, 1, !dbg !2322, !nosanitize !1846
  %25 = or i1 %24, false, !dbg !2322, !nosanitize !1846
  %26 = extractvalue { i32, i1 } %23, 0, !dbg !2322, !nosanitize !1846
  %27 = add i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), %26, !dbg !2322, !nosanitize !1846
  %28 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2322, !nosanitize !1846
  %29 = icmp ne i32 %27, 0, !dbg !2322, !nosanitize !1846
  %30 = icmp eq i1 %28, %29, !dbg !2322, !nosanitize !1846
  %31 = xor i1 %25, true, !dbg !2322, !nosanitize !1846
  %32 = icmp uge i32 %27, ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), !dbg !2322, !nosanitize !1846
  %33 = and i1 %32, %31, !dbg !2322, !nosanitize !1846
  %34 = and i1 %30, %33, !dbg !2322, !nosanitize !1846
  br i1 %34, label %36, label %35, !dbg !2322, !prof !1859, !nosanitize !1846

35:                                               ; preds = %21
  call void @__ubsan_handle_pointer_overflow(ptr @59, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), i32 %27) #6, !dbg !2322, !nosanitize !1846
  br label %36, !dbg !2322, !nosanitize !1846

36:                                               ; preds = %35, %21
  ret ptr %22, !dbg !2323
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIPKcE12DebugPrinterS2_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef %1) #0 comdat !dbg !2324 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2327, !DIExpression(), !2328)
  store ptr %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2329, !DIExpression(), !2330)
  ret void, !dbg !2331
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4ENDLE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.ENDL) align 4 %1) #0 comdat !dbg !2332 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2335, !DIExpression(), !2336)
    #dbg_declare(ptr %1, !2337, !DIExpression(), !2338)
  ret void, !dbg !2339
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4SETWE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.SETW) align 4 %1) #0 comdat !dbg !2340 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2343, !DIExpression(), !2344)
    #dbg_declare(ptr %1, !2345, !DIExpression(), !2346)
  ret void, !dbg !2347
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIhE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef zeroext %1) #0 comdat !dbg !2348 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2351, !DIExpression(), !2352)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2353, !DIExpression(), !2354)
  ret void, !dbg !2355
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsItE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i16 noundef zeroext %1) #0 comdat !dbg !2356 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2359, !DIExpression(), !2360)
  store i16 %1, ptr %5, align 2
    #dbg_declare(ptr %5, !2361, !DIExpression(), !2362)
  ret void, !dbg !2363
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIjE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i32 noundef %1) #0 comdat !dbg !2364 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2367, !DIExpression(), !2368)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2369, !DIExpression(), !2370)
  ret void, !dbg !2371
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIyE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i64 noundef %1) #0 comdat !dbg !2372 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2375, !DIExpression(), !2376)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !2377, !DIExpression(), !2378)
  ret void, !dbg !2379
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIaE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef signext %1) #0 comdat !dbg !2380 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2383, !DIExpression(), !2384)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2385, !DIExpression(), !2386)
  ret void, !dbg !2387
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIsE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i16 noundef signext %1) #0 comdat !dbg !2388 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2391, !DIExpression(), !2392)
  store i16 %1, ptr %5, align 2
    #dbg_declare(ptr %5, !2393, !DIExpression(), !2394)
  ret void, !dbg !2395
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIiE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i32 noundef %1) #0 comdat !dbg !2396 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2399, !DIExpression(), !2400)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2401, !DIExpression(), !2402)
  ret void, !dbg !2403
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIxE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i64 noundef %1) #0 comdat !dbg !2404 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2407, !DIExpression(), !2408)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !2409, !DIExpression(), !2410)
  ret void, !dbg !2411
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIfE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, float noundef %1) #0 comdat !dbg !2412 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca float, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2415, !DIExpression(), !2416)
  store float %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2417, !DIExpression(), !2418)
  ret void, !dbg !2419
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIcE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef signext %1) #0 comdat !dbg !2420 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2423, !DIExpression(), !2424)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2425, !DIExpression(), !2426)
  ret void, !dbg !2427
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI5FIXEDE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.FIXED) align 4 %1) #0 comdat !dbg !2428 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2431, !DIExpression(), !2432)
    #dbg_declare(ptr %1, !2433, !DIExpression(), !2434)
  ret void, !dbg !2435
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI12DEFAULTFLOATE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.DEFAULTFLOAT) align 4 %1) #0 comdat !dbg !2436 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2439, !DIExpression(), !2440)
    #dbg_declare(ptr %1, !2441, !DIExpression(), !2442)
  ret void, !dbg !2443
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3HEXE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.HEX) align 4 %1) #0 comdat !dbg !2444 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2447, !DIExpression(), !2448)
    #dbg_declare(ptr %1, !2449, !DIExpression(), !2450)
  ret void, !dbg !2451
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3OCTE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.OCT) align 4 %1) #0 comdat !dbg !2452 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2455, !DIExpression(), !2456)
    #dbg_declare(ptr %1, !2457, !DIExpression(), !2458)
  ret void, !dbg !2459
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3DECE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.DEC) align 4 %1) #0 comdat !dbg !2460 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2463, !DIExpression(), !2464)
    #dbg_declare(ptr %1, !2465, !DIExpression(), !2466)
  ret void, !dbg !2467
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI12SETPRECISIONE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.SETPRECISION) align 4 %1) #0 comdat !dbg !2468 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2471, !DIExpression(), !2472)
    #dbg_declare(ptr %1, !2473, !DIExpression(), !2474)
  ret void, !dbg !2475
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4BF16E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.BF16) align 4 %1) #0 comdat !dbg !2476 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2479, !DIExpression(), !2480)
    #dbg_declare(ptr %1, !2481, !DIExpression(), !2482)
  ret void, !dbg !2483
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3F32E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.F32) align 4 %1) #0 comdat !dbg !2484 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2487, !DIExpression(), !2488)
    #dbg_declare(ptr %1, !2489, !DIExpression(), !2490)
  ret void, !dbg !2491
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3U32E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.U32) align 4 %1) #0 comdat !dbg !2492 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2495, !DIExpression(), !2496)
    #dbg_declare(ptr %1, !2497, !DIExpression(), !2498)
  ret void, !dbg !2499
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9TileSliceILi64EEEhv() #0 !dbg !2500 {
  ret i8 20, !dbg !2505
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9TileSliceILi128EEEhv() #0 !dbg !2506 {
  ret i8 20, !dbg !2510
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI9TileSliceILi64EEE12DebugPrinterS2_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.TileSlice) align 4 %1) #0 comdat !dbg !2511 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2514, !DIExpression(), !2515)
    #dbg_declare(ptr %1, !2516, !DIExpression(), !2517)
  ret void, !dbg !2518
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_Z17get_dram_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #3 !dbg !2519 {
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
    #dbg_declare(ptr %17, !2522, !DIExpression(), !2523)
  store i32 %1, ptr %18, align 4
    #dbg_declare(ptr %18, !2524, !DIExpression(), !2525)
  store i32 %2, ptr %19, align 4
    #dbg_declare(ptr %19, !2526, !DIExpression(), !2527)
  store i32 %3, ptr %20, align 4
    #dbg_declare(ptr %20, !2528, !DIExpression(), !2529)
  store i8 %4, ptr %21, align 1
    #dbg_declare(ptr %21, !2530, !DIExpression(), !2531)
    #dbg_declare(ptr %22, !2532, !DIExpression(), !2533)
  %27 = load i32, ptr %17, align 4, !dbg !2534
  store i32 %27, ptr %16, align 4
    #dbg_declare(ptr %16, !2535, !DIExpression(), !2540)
  %28 = load i32, ptr %16, align 4, !dbg !2542
  store i32 %28, ptr %7, align 4
    #dbg_declare(ptr %7, !2545, !DIExpression(), !2550)
  %29 = load i32, ptr %7, align 4, !dbg !2552
  store i32 %29, ptr %6, align 4
    #dbg_declare(ptr %6, !2556, !DIExpression(), !2558)
  %30 = load i32, ptr %6, align 4, !dbg !2560
  %31 = zext i32 %30 to i64, !dbg !2560
  %32 = mul i64 %31, 2863311531, !dbg !2561
  %33 = lshr i64 %32, 32, !dbg !2562
  %34 = lshr i64 %33, 3, !dbg !2563
  %35 = trunc i64 %34 to i32, !dbg !2564
  store i32 %35, ptr %22, align 4, !dbg !2533
    #dbg_declare(ptr %23, !2565, !DIExpression(), !2566)
  %36 = load i32, ptr %17, align 4, !dbg !2567
  %37 = load i32, ptr %22, align 4, !dbg !2568
  store i32 %36, ptr %14, align 4
    #dbg_declare(ptr %14, !2569, !DIExpression(), !2573)
  store i32 %37, ptr %15, align 4
    #dbg_declare(ptr %15, !2575, !DIExpression(), !2576)
  %38 = load i32, ptr %14, align 4, !dbg !2577
  %39 = load i32, ptr %15, align 4, !dbg !2580
  %40 = mul i32 %39, 12, !dbg !2581
  %41 = sub i32 %38, %40, !dbg !2582
  store i32 %41, ptr %23, align 4, !dbg !2566
    #dbg_declare(ptr %24, !2583, !DIExpression(), !2584)
  %42 = load i32, ptr %22, align 4, !dbg !2585
  %43 = load i32, ptr %18, align 4, !dbg !2586
  store i32 %43, ptr %12, align 4
    #dbg_declare(ptr %12, !2587, !DIExpression(), !2590)
  store i32 32, ptr %13, align 4
    #dbg_declare(ptr %13, !2592, !DIExpression(), !2593)
  %44 = load i32, ptr %12, align 4, !dbg !2594
  %45 = sub i32 %44, 1, !dbg !2595
  %46 = load i32, ptr %13, align 4, !dbg !2596
  %47 = sub i32 %46, 1, !dbg !2597
  %48 = or i32 %45, %47, !dbg !2598
  %49 = add i32 %48, 1, !dbg !2599
  %50 = mul i32 %42, %49, !dbg !2600
  %51 = load i32, ptr %19, align 4, !dbg !2601
  %52 = add i32 %50, %51, !dbg !2602
  %53 = load i32, ptr %20, align 4, !dbg !2603
  %54 = add i32 %52, %53, !dbg !2604
  %55 = load i32, ptr %23, align 4, !dbg !2605
  %56 = icmp ult i32 %55, 12, !dbg !2606, !nosanitize !1846
  br i1 %56, label %58, label %57, !dbg !2606, !prof !1859, !nosanitize !1846

57:                                               ; preds = %5
  call void @__ubsan_handle_out_of_bounds(ptr @36, i32 %55) #6, !dbg !2606, !nosanitize !1846
  br label %58, !dbg !2606, !nosanitize !1846

58:                                               ; preds = %57, %5
  %59 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %55, !dbg !2606
  %60 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %55), !dbg !2606, !nosanitize !1846
  %61 = extractvalue { i32, i1 } %60, 1, !dbg !2606, !nosanitize !1846
  %62 = or i1 %61, false, !dbg !2606, !nosanitize !1846
  %63 = extractvalue { i32, i1 } %60, 0, !dbg !2606, !nosanitize !1846
  %64 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %63, !dbg !2606, !nosanitize !1846
  %65 = icmp ne i32 %64, 0, !dbg !2606, !nosanitize !1846
  %66 = icmp eq i1 true, %65, !dbg !2606, !nosanitize !1846
  %67 = xor i1 %62, true, !dbg !2606, !nosanitize !1846
  %68 = icmp uge i32 %64, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2606, !nosanitize !1846
  %69 = and i1 %68, %67, !dbg !2606, !nosanitize !1846
  %70 = and i1 %66, %69, !dbg !2606, !nosanitize !1846
  br i1 %70, label %72, label %71, !dbg !2606, !prof !1859, !nosanitize !1846

71:                                               ; preds = %58
  call void @__ubsan_handle_pointer_overflow(ptr @37, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %64) #6, !dbg !2606, !nosanitize !1846
  br label %72, !dbg !2606, !nosanitize !1846

72:                                               ; preds = %71, %58
  %73 = icmp ne ptr %59, null, !dbg !2606, !nosanitize !1846
  %74 = ptrtoint ptr %59 to i32, !dbg !2606, !nosanitize !1846
  %75 = and i32 %74, 3, !dbg !2606, !nosanitize !1846
  %76 = icmp eq i32 %75, 0, !dbg !2606, !nosanitize !1846
  %77 = and i1 %73, %76, !dbg !2606, !nosanitize !1846
  br i1 %77, label %79, label %78, !dbg !2606, !prof !1859, !nosanitize !1846

78:                                               ; preds = %72
  call void @__ubsan_handle_type_mismatch_v1(ptr @39, i32 %74) #6, !dbg !2606, !nosanitize !1846
  br label %79, !dbg !2606, !nosanitize !1846

79:                                               ; preds = %78, %72
  %80 = load i32, ptr %59, align 4, !dbg !2606
  %81 = add i32 %54, %80, !dbg !2607
  store i32 %81, ptr %24, align 4, !dbg !2584
    #dbg_declare(ptr %25, !2608, !DIExpression(), !2609)
  %82 = load i32, ptr %23, align 4, !dbg !2610
  %83 = load i8, ptr %21, align 1, !dbg !2611
  store i32 %82, ptr %10, align 4
    #dbg_declare(ptr %10, !2612, !DIExpression(), !2616)
  store i8 %83, ptr %11, align 1
    #dbg_declare(ptr %11, !2618, !DIExpression(), !2619)
  %84 = load i8, ptr %11, align 1, !dbg !2620
  %85 = zext i8 %84 to i32, !dbg !2623, !nosanitize !1846
  %86 = icmp ult i32 %85, 2, !dbg !2623, !nosanitize !1846
  br i1 %86, label %88, label %87, !dbg !2623, !prof !1859, !nosanitize !1846

87:                                               ; preds = %79
  call void @__ubsan_handle_out_of_bounds(ptr @149, i32 %85) #6, !dbg !2623, !nosanitize !1846
  br label %88, !dbg !2623, !nosanitize !1846

88:                                               ; preds = %87, %79
  %89 = zext i8 %84 to i32, !dbg !2623
  %90 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %89, !dbg !2623
  %91 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %89), !dbg !2623, !nosanitize !1846
  %92 = extractvalue { i32, i1 } %91, 1, !dbg !2623, !nosanitize !1846
  %93 = extractvalue { i32, i1 } %91, 0, !dbg !2623, !nosanitize !1846
  %94 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %93, !dbg !2623, !nosanitize !1846
  %95 = icmp ne i32 %94, 0, !dbg !2623, !nosanitize !1846
  %96 = xor i1 %92, true, !dbg !2623, !nosanitize !1846
  %97 = icmp uge i32 %94, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !2623, !nosanitize !1846
  %98 = and i1 %97, %96, !dbg !2623, !nosanitize !1846
  br i1 %98, label %100, label %99, !dbg !2623, !prof !1859, !nosanitize !1846

99:                                               ; preds = %88
  call void @__ubsan_handle_pointer_overflow(ptr @150, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %94) #6, !dbg !2623, !nosanitize !1846
  br label %100, !dbg !2623, !nosanitize !1846

100:                                              ; preds = %99, %88
  %101 = load i32, ptr %10, align 4, !dbg !2624
  %102 = icmp ult i32 %101, 12, !dbg !2623, !nosanitize !1846
  br i1 %102, label %104, label %103, !dbg !2623, !prof !1859, !nosanitize !1846

103:                                              ; preds = %100
  call void @__ubsan_handle_out_of_bounds(ptr @152, i32 %101) #6, !dbg !2623, !nosanitize !1846
  br label %104, !dbg !2623, !nosanitize !1846

104:                                              ; preds = %103, %100
  %105 = getelementptr inbounds nuw [12 x i16], ptr %90, i32 0, i32 %101, !dbg !2623
  %106 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %101), !dbg !2623, !nosanitize !1846
  %107 = extractvalue { i32, i1 } %106, 1, !dbg !2623, !nosanitize !1846
  %108 = extractvalue { i32, i1 } %106, 0, !dbg !2623, !nosanitize !1846
  %109 = ptrtoint ptr %90 to i32, !dbg !2623, !nosanitize !1846
  %110 = add i32 %109, %108, !dbg !2623, !nosanitize !1846
  %111 = icmp ne i32 %110, 0, !dbg !2623, !nosanitize !1846
  %112 = xor i1 %107, true, !dbg !2623, !nosanitize !1846
  %113 = icmp uge i32 %110, %109, !dbg !2623, !nosanitize !1846
  %114 = and i1 %113, %112, !dbg !2623, !nosanitize !1846
  br i1 %114, label %116, label %115, !dbg !2623, !prof !1859, !nosanitize !1846

115:                                              ; preds = %104
  call void @__ubsan_handle_pointer_overflow(ptr @153, i32 %109, i32 %110) #6, !dbg !2623, !nosanitize !1846
  br label %116, !dbg !2623, !nosanitize !1846

116:                                              ; preds = %115, %104
  %117 = ptrtoint ptr %105 to i32, !dbg !2623, !nosanitize !1846
  %118 = and i32 %117, 1, !dbg !2623, !nosanitize !1846
  %119 = icmp eq i32 %118, 0, !dbg !2623, !nosanitize !1846
  br i1 %119, label %121, label %120, !dbg !2623, !prof !1859, !nosanitize !1846

120:                                              ; preds = %116
  call void @__ubsan_handle_type_mismatch_v1(ptr @155, i32 %117) #6, !dbg !2623, !nosanitize !1846
  br label %121, !dbg !2623, !nosanitize !1846

121:                                              ; preds = %116, %120
  %122 = load i16, ptr %105, align 2, !dbg !2623
  %123 = zext i16 %122 to i32, !dbg !2623
  store i32 %123, ptr %25, align 4, !dbg !2609
    #dbg_declare(ptr %26, !2625, !DIExpression(), !2626)
  %124 = load i32, ptr %25, align 4, !dbg !2627
  %125 = load i32, ptr %24, align 4, !dbg !2628
  store i32 %124, ptr %8, align 4
    #dbg_declare(ptr %8, !2629, !DIExpression(), !2633)
  store i32 %125, ptr %9, align 4
    #dbg_declare(ptr %9, !2635, !DIExpression(), !2636)
  %126 = load i32, ptr %8, align 4, !dbg !2637
  %127 = zext i32 %126 to i64, !dbg !2638
  %128 = shl i64 %127, 32, !dbg !2639
  %129 = load i32, ptr %9, align 4, !dbg !2640
  %130 = zext i32 %129 to i64, !dbg !2640
  %131 = or i64 %128, %130, !dbg !2641
  store i64 %131, ptr %26, align 8, !dbg !2626
  %132 = load i64, ptr %26, align 8, !dbg !2642
  ret i64 %132, !dbg !2643
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_out_of_bounds(ptr, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_Z15get_l1_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #3 !dbg !2644 {
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
    #dbg_declare(ptr %15, !2645, !DIExpression(), !2646)
  store i32 %1, ptr %16, align 4
    #dbg_declare(ptr %16, !2647, !DIExpression(), !2648)
  store i32 %2, ptr %17, align 4
    #dbg_declare(ptr %17, !2649, !DIExpression(), !2650)
  store i32 %3, ptr %18, align 4
    #dbg_declare(ptr %18, !2651, !DIExpression(), !2652)
  store i8 %4, ptr %19, align 1
    #dbg_declare(ptr %19, !2653, !DIExpression(), !2654)
    #dbg_declare(ptr %20, !2655, !DIExpression(), !2656)
  %25 = load i32, ptr %15, align 4, !dbg !2657
  store i32 %25, ptr %10, align 4
    #dbg_declare(ptr %10, !2658, !DIExpression(), !2662)
  %26 = load i32, ptr %10, align 4, !dbg !2664
  %27 = lshr i32 %26, 6, !dbg !2667
  store i32 %27, ptr %20, align 4, !dbg !2656
    #dbg_declare(ptr %21, !2668, !DIExpression(), !2669)
  %28 = load i32, ptr %15, align 4, !dbg !2670
  %29 = load i32, ptr %20, align 4, !dbg !2671
  store i32 %28, ptr %8, align 4
    #dbg_declare(ptr %8, !2672, !DIExpression(), !2674)
  store i32 %29, ptr %9, align 4
    #dbg_declare(ptr %9, !2676, !DIExpression(), !2677)
  %30 = load i32, ptr %8, align 4, !dbg !2678
  %31 = load i32, ptr %9, align 4, !dbg !2681
  %32 = mul i32 %31, 64, !dbg !2682
  %33 = sub i32 %30, %32, !dbg !2683
  store i32 %33, ptr %21, align 4, !dbg !2669
    #dbg_declare(ptr %22, !2684, !DIExpression(), !2685)
  %34 = load i32, ptr %20, align 4, !dbg !2686
  %35 = load i32, ptr %16, align 4, !dbg !2687
  store i32 %35, ptr %13, align 4
    #dbg_declare(ptr %13, !2587, !DIExpression(), !2688)
  store i32 16, ptr %14, align 4
    #dbg_declare(ptr %14, !2592, !DIExpression(), !2690)
  %36 = load i32, ptr %13, align 4, !dbg !2691
  %37 = sub i32 %36, 1, !dbg !2692
  %38 = load i32, ptr %14, align 4, !dbg !2693
  %39 = sub i32 %38, 1, !dbg !2694
  %40 = or i32 %37, %39, !dbg !2695
  %41 = add i32 %40, 1, !dbg !2696
  %42 = mul i32 %34, %41, !dbg !2697
  %43 = load i32, ptr %17, align 4, !dbg !2698
  %44 = add i32 %42, %43, !dbg !2699
  %45 = load i32, ptr %18, align 4, !dbg !2700
  %46 = add i32 %44, %45, !dbg !2701
  %47 = load i32, ptr %21, align 4, !dbg !2702
  %48 = icmp ult i32 %47, 12, !dbg !2703, !nosanitize !1846
  br i1 %48, label %50, label %49, !dbg !2703, !prof !1859, !nosanitize !1846

49:                                               ; preds = %5
  call void @__ubsan_handle_out_of_bounds(ptr @40, i32 %47) #6, !dbg !2703, !nosanitize !1846
  br label %50, !dbg !2703, !nosanitize !1846

50:                                               ; preds = %49, %5
  %51 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %47, !dbg !2703
  %52 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %47), !dbg !2703, !nosanitize !1846
  %53 = extractvalue { i32, i1 } %52, 1, !dbg !2703, !nosanitize !1846
  %54 = or i1 %53, false, !dbg !2703, !nosanitize !1846
  %55 = extractvalue { i32, i1 } %52, 0, !dbg !2703, !nosanitize !1846
  %56 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %55, !dbg !2703, !nosanitize !1846
  %57 = icmp ne i32 %56, 0, !dbg !2703, !nosanitize !1846
  %58 = icmp eq i1 true, %57, !dbg !2703, !nosanitize !1846
  %59 = xor i1 %54, true, !dbg !2703, !nosanitize !1846
  %60 = icmp uge i32 %56, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2703, !nosanitize !1846
  %61 = and i1 %60, %59, !dbg !2703, !nosanitize !1846
  %62 = and i1 %58, %61, !dbg !2703, !nosanitize !1846
  br i1 %62, label %64, label %63, !dbg !2703, !prof !1859, !nosanitize !1846

63:                                               ; preds = %50
  call void @__ubsan_handle_pointer_overflow(ptr @41, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %56) #6, !dbg !2703, !nosanitize !1846
  br label %64, !dbg !2703, !nosanitize !1846

64:                                               ; preds = %63, %50
  %65 = icmp ne ptr %51, null, !dbg !2703, !nosanitize !1846
  %66 = ptrtoint ptr %51 to i32, !dbg !2703, !nosanitize !1846
  %67 = and i32 %66, 3, !dbg !2703, !nosanitize !1846
  %68 = icmp eq i32 %67, 0, !dbg !2703, !nosanitize !1846
  %69 = and i1 %65, %68, !dbg !2703, !nosanitize !1846
  br i1 %69, label %71, label %70, !dbg !2703, !prof !1859, !nosanitize !1846

70:                                               ; preds = %64
  call void @__ubsan_handle_type_mismatch_v1(ptr @42, i32 %66) #6, !dbg !2703, !nosanitize !1846
  br label %71, !dbg !2703, !nosanitize !1846

71:                                               ; preds = %70, %64
  %72 = load i32, ptr %51, align 4, !dbg !2703
  %73 = add i32 %46, %72, !dbg !2704
  store i32 %73, ptr %22, align 4, !dbg !2685
    #dbg_declare(ptr %23, !2705, !DIExpression(), !2706)
  %74 = load i32, ptr %21, align 4, !dbg !2707
  %75 = load i8, ptr %19, align 1, !dbg !2708
  store i32 %74, ptr %6, align 4
    #dbg_declare(ptr %6, !2709, !DIExpression(), !2711)
  store i8 %75, ptr %7, align 1
    #dbg_declare(ptr %7, !2713, !DIExpression(), !2714)
  %76 = load i8, ptr %7, align 1, !dbg !2715
  %77 = zext i8 %76 to i32, !dbg !2718, !nosanitize !1846
  %78 = icmp ult i32 %77, 2, !dbg !2718, !nosanitize !1846
  br i1 %78, label %80, label %79, !dbg !2718, !prof !1859, !nosanitize !1846

79:                                               ; preds = %71
  call void @__ubsan_handle_out_of_bounds(ptr @158, i32 %77) #6, !dbg !2718, !nosanitize !1846
  br label %80, !dbg !2718, !nosanitize !1846

80:                                               ; preds = %79, %71
  %81 = zext i8 %76 to i32, !dbg !2718
  %82 = getelementptr inbounds nuw [2 x [64 x i16]], ptr @l1_bank_to_noc_xy, i32 0, i32 %81, !dbg !2718
  %83 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 128, i32 %81), !dbg !2718, !nosanitize !1846
  %84 = extractvalue { i32, i1 } %83, 1, !dbg !2718, !nosanitize !1846
  %85 = extractvalue { i32, i1 } %83, 0, !dbg !2718, !nosanitize !1846
  %86 = add i32 ptrtoint (ptr @l1_bank_to_noc_xy to i32), %85, !dbg !2718, !nosanitize !1846
  %87 = icmp ne i32 %86, 0, !dbg !2718, !nosanitize !1846
  %88 = xor i1 %84, true, !dbg !2718, !nosanitize !1846
  %89 = icmp uge i32 %86, ptrtoint (ptr @l1_bank_to_noc_xy to i32), !dbg !2718, !nosanitize !1846
  %90 = and i1 %89, %88, !dbg !2718, !nosanitize !1846
  br i1 %90, label %92, label %91, !dbg !2718, !prof !1859, !nosanitize !1846

91:                                               ; preds = %80
  call void @__ubsan_handle_pointer_overflow(ptr @159, i32 ptrtoint (ptr @l1_bank_to_noc_xy to i32), i32 %86) #6, !dbg !2718, !nosanitize !1846
  br label %92, !dbg !2718, !nosanitize !1846

92:                                               ; preds = %91, %80
  %93 = load i32, ptr %6, align 4, !dbg !2719
  %94 = icmp ult i32 %93, 64, !dbg !2718, !nosanitize !1846
  br i1 %94, label %96, label %95, !dbg !2718, !prof !1859, !nosanitize !1846

95:                                               ; preds = %92
  call void @__ubsan_handle_out_of_bounds(ptr @161, i32 %93) #6, !dbg !2718, !nosanitize !1846
  br label %96, !dbg !2718, !nosanitize !1846

96:                                               ; preds = %95, %92
  %97 = getelementptr inbounds nuw [64 x i16], ptr %82, i32 0, i32 %93, !dbg !2718
  %98 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %93), !dbg !2718, !nosanitize !1846
  %99 = extractvalue { i32, i1 } %98, 1, !dbg !2718, !nosanitize !1846
  %100 = extractvalue { i32, i1 } %98, 0, !dbg !2718, !nosanitize !1846
  %101 = ptrtoint ptr %82 to i32, !dbg !2718, !nosanitize !1846
  %102 = add i32 %101, %100, !dbg !2718, !nosanitize !1846
  %103 = icmp ne i32 %102, 0, !dbg !2718, !nosanitize !1846
  %104 = xor i1 %99, true, !dbg !2718, !nosanitize !1846
  %105 = icmp uge i32 %102, %101, !dbg !2718, !nosanitize !1846
  %106 = and i1 %105, %104, !dbg !2718, !nosanitize !1846
  br i1 %106, label %108, label %107, !dbg !2718, !prof !1859, !nosanitize !1846

107:                                              ; preds = %96
  call void @__ubsan_handle_pointer_overflow(ptr @162, i32 %101, i32 %102) #6, !dbg !2718, !nosanitize !1846
  br label %108, !dbg !2718, !nosanitize !1846

108:                                              ; preds = %107, %96
  %109 = ptrtoint ptr %97 to i32, !dbg !2718, !nosanitize !1846
  %110 = and i32 %109, 1, !dbg !2718, !nosanitize !1846
  %111 = icmp eq i32 %110, 0, !dbg !2718, !nosanitize !1846
  br i1 %111, label %113, label %112, !dbg !2718, !prof !1859, !nosanitize !1846

112:                                              ; preds = %108
  call void @__ubsan_handle_type_mismatch_v1(ptr @163, i32 %109) #6, !dbg !2718, !nosanitize !1846
  br label %113, !dbg !2718, !nosanitize !1846

113:                                              ; preds = %108, %112
  %114 = load i16, ptr %97, align 2, !dbg !2718
  %115 = zext i16 %114 to i32, !dbg !2718
  store i32 %115, ptr %23, align 4, !dbg !2706
    #dbg_declare(ptr %24, !2720, !DIExpression(), !2721)
  %116 = load i32, ptr %23, align 4, !dbg !2722
  %117 = load i32, ptr %22, align 4, !dbg !2723
  store i32 %116, ptr %11, align 4
    #dbg_declare(ptr %11, !2629, !DIExpression(), !2724)
  store i32 %117, ptr %12, align 4
    #dbg_declare(ptr %12, !2635, !DIExpression(), !2726)
  %118 = load i32, ptr %11, align 4, !dbg !2727
  %119 = zext i32 %118 to i64, !dbg !2728
  %120 = shl i64 %119, 32, !dbg !2729
  %121 = load i32, ptr %12, align 4, !dbg !2730
  %122 = zext i32 %121 to i64, !dbg !2730
  %123 = or i64 %120, %122, !dbg !2731
  store i64 %123, ptr %24, align 8, !dbg !2721
  %124 = load i64, ptr %24, align 8, !dbg !2732
  ret i64 %124, !dbg !2733
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef i64 @_Z26get_system_memory_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #0 !dbg !2734 {
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
    #dbg_declare(ptr %6, !2735, !DIExpression(), !2736)
  store i32 %1, ptr %7, align 4
    #dbg_declare(ptr %7, !2737, !DIExpression(), !2738)
  store i32 %2, ptr %8, align 4
    #dbg_declare(ptr %8, !2739, !DIExpression(), !2740)
  store i32 %3, ptr %9, align 4
    #dbg_declare(ptr %9, !2741, !DIExpression(), !2742)
  store i8 %4, ptr %10, align 1
    #dbg_declare(ptr %10, !2743, !DIExpression(), !2744)
    #dbg_declare(ptr %11, !2745, !DIExpression(), !2746)
  br i1 true, label %16, label %15, !dbg !2747, !prof !1859, !nosanitize !1846

15:                                               ; preds = %5
  call void @__ubsan_handle_shift_out_of_bounds(ptr @44, i32 3, i32 10) #6, !dbg !2747, !nosanitize !1846
  br label %16, !dbg !2747, !nosanitize !1846

16:                                               ; preds = %15, %5
  br i1 true, label %18, label %17, !dbg !2747, !prof !1859, !nosanitize !1846

17:                                               ; preds = %16
  call void @__ubsan_handle_shift_out_of_bounds(ptr @45, i32 0, i32 4) #6, !dbg !2747, !nosanitize !1846
  br label %18, !dbg !2747, !nosanitize !1846

18:                                               ; preds = %17, %16
  br i1 true, label %21, label %19, !dbg !2747, !prof !1859, !nosanitize !1846

19:                                               ; preds = %18
  store i64 3072, ptr %12, align 8, !dbg !2747, !nosanitize !1846
  %20 = ptrtoint ptr %12 to i32, !dbg !2747, !nosanitize !1846
  call void @__ubsan_handle_shift_out_of_bounds(ptr @47, i32 %20, i32 32) #6, !dbg !2747, !nosanitize !1846
  br label %21, !dbg !2747, !nosanitize !1846

21:                                               ; preds = %19, %18
  store i64 13228499271680, ptr %11, align 8, !dbg !2746
    #dbg_declare(ptr %13, !2748, !DIExpression(), !2749)
  %22 = load i32, ptr %8, align 4, !dbg !2750
  %23 = load i32, ptr %7, align 4, !dbg !2751
  %24 = load i32, ptr %6, align 4, !dbg !2752
  %25 = mul i32 %23, %24, !dbg !2753
  %26 = add i32 %22, %25, !dbg !2754
  %27 = load i32, ptr %9, align 4, !dbg !2755
  %28 = add i32 %26, %27, !dbg !2756
  store i32 %28, ptr %13, align 4, !dbg !2749
    #dbg_declare(ptr %14, !2757, !DIExpression(), !2758)
  %29 = load i64, ptr %11, align 8, !dbg !2759
  %30 = load i32, ptr %13, align 4, !dbg !2760
  %31 = zext i32 %30 to i64, !dbg !2760
  %32 = or i64 %29, %31, !dbg !2761
  store i64 %32, ptr %14, align 8, !dbg !2758
  %33 = load i64, ptr %14, align 8, !dbg !2762
  ret i64 %33, !dbg !2763
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_shift_out_of_bounds(ptr, i32, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_ZN15tensor_accessor25get_dram_bank_base_offsetEjh(i32 noundef %0, i8 noundef zeroext %1) #3 !dbg !2764 {
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
    #dbg_declare(ptr %13, !2767, !DIExpression(), !2768)
  store i8 %1, ptr %14, align 1
    #dbg_declare(ptr %14, !2769, !DIExpression(), !2770)
    #dbg_declare(ptr %15, !2771, !DIExpression(), !2772)
  %20 = load i32, ptr %13, align 4, !dbg !2773
  store i32 %20, ptr %12, align 4
    #dbg_declare(ptr %12, !2535, !DIExpression(), !2774)
  %21 = load i32, ptr %12, align 4, !dbg !2776
  store i32 %21, ptr %4, align 4
    #dbg_declare(ptr %4, !2545, !DIExpression(), !2777)
  %22 = load i32, ptr %4, align 4, !dbg !2779
  store i32 %22, ptr %3, align 4
    #dbg_declare(ptr %3, !2556, !DIExpression(), !2780)
  %23 = load i32, ptr %3, align 4, !dbg !2782
  %24 = zext i32 %23 to i64, !dbg !2782
  %25 = mul i64 %24, 2863311531, !dbg !2783
  %26 = lshr i64 %25, 32, !dbg !2784
  %27 = lshr i64 %26, 3, !dbg !2785
  %28 = trunc i64 %27 to i32, !dbg !2786
  store i32 %28, ptr %15, align 4, !dbg !2772
    #dbg_declare(ptr %16, !2787, !DIExpression(), !2788)
  %29 = load i32, ptr %13, align 4, !dbg !2789
  %30 = load i32, ptr %15, align 4, !dbg !2790
  store i32 %29, ptr %10, align 4
    #dbg_declare(ptr %10, !2569, !DIExpression(), !2791)
  store i32 %30, ptr %11, align 4
    #dbg_declare(ptr %11, !2575, !DIExpression(), !2793)
  %31 = load i32, ptr %10, align 4, !dbg !2794
  %32 = load i32, ptr %11, align 4, !dbg !2795
  %33 = mul i32 %32, 12, !dbg !2796
  %34 = sub i32 %31, %33, !dbg !2797
  store i32 %34, ptr %16, align 4, !dbg !2788
    #dbg_declare(ptr %17, !2798, !DIExpression(), !2799)
  %35 = load i32, ptr %16, align 4, !dbg !2800
  store i32 %35, ptr %5, align 4
    #dbg_declare(ptr %5, !2801, !DIExpression(), !2803)
  %36 = load i32, ptr %5, align 4, !dbg !2805
  %37 = icmp ult i32 %36, 12, !dbg !2808, !nosanitize !1846
  br i1 %37, label %39, label %38, !dbg !2808, !prof !1859, !nosanitize !1846

38:                                               ; preds = %2
  call void @__ubsan_handle_out_of_bounds(ptr @164, i32 %36) #6, !dbg !2808, !nosanitize !1846
  br label %39, !dbg !2808, !nosanitize !1846

39:                                               ; preds = %38, %2
  %40 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %36, !dbg !2808
  %41 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %36), !dbg !2808, !nosanitize !1846
  %42 = extractvalue { i32, i1 } %41, 1, !dbg !2808, !nosanitize !1846
  %43 = extractvalue { i32, i1 } %41, 0, !dbg !2808, !nosanitize !1846
  %44 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %43, !dbg !2808, !nosanitize !1846
  %45 = icmp ne i32 %44, 0, !dbg !2808, !nosanitize !1846
  %46 = xor i1 %42, true, !dbg !2808, !nosanitize !1846
  %47 = icmp uge i32 %44, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2808, !nosanitize !1846
  %48 = and i1 %47, %46, !dbg !2808, !nosanitize !1846
  br i1 %48, label %50, label %49, !dbg !2808, !prof !1859, !nosanitize !1846

49:                                               ; preds = %39
  call void @__ubsan_handle_pointer_overflow(ptr @165, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %44) #6, !dbg !2808, !nosanitize !1846
  br label %50, !dbg !2808, !nosanitize !1846

50:                                               ; preds = %49, %39
  %51 = ptrtoint ptr %40 to i32, !dbg !2808, !nosanitize !1846
  %52 = and i32 %51, 3, !dbg !2808, !nosanitize !1846
  %53 = icmp eq i32 %52, 0, !dbg !2808, !nosanitize !1846
  br i1 %53, label %55, label %54, !dbg !2808, !prof !1859, !nosanitize !1846

54:                                               ; preds = %50
  call void @__ubsan_handle_type_mismatch_v1(ptr @166, i32 %51) #6, !dbg !2808, !nosanitize !1846
  br label %55, !dbg !2808, !nosanitize !1846

55:                                               ; preds = %50, %54
  %56 = load i32, ptr %40, align 4, !dbg !2808
  store i32 %56, ptr %17, align 4, !dbg !2799
    #dbg_declare(ptr %18, !2809, !DIExpression(), !2810)
  %57 = load i32, ptr %16, align 4, !dbg !2811
  %58 = load i8, ptr %14, align 1, !dbg !2812
  store i32 %57, ptr %8, align 4
    #dbg_declare(ptr %8, !2612, !DIExpression(), !2813)
  store i8 %58, ptr %9, align 1
    #dbg_declare(ptr %9, !2618, !DIExpression(), !2815)
  %59 = load i8, ptr %9, align 1, !dbg !2816
  %60 = zext i8 %59 to i32, !dbg !2817, !nosanitize !1846
  %61 = icmp ult i32 %60, 2, !dbg !2817, !nosanitize !1846
  br i1 %61, label %63, label %62, !dbg !2817, !prof !1859, !nosanitize !1846

62:                                               ; preds = %55
  call void @__ubsan_handle_out_of_bounds(ptr @149, i32 %60) #6, !dbg !2817, !nosanitize !1846
  br label %63, !dbg !2817, !nosanitize !1846

63:                                               ; preds = %62, %55
  %64 = zext i8 %59 to i32, !dbg !2817
  %65 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %64, !dbg !2817
  %66 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %64), !dbg !2817, !nosanitize !1846
  %67 = extractvalue { i32, i1 } %66, 1, !dbg !2817, !nosanitize !1846
  %68 = extractvalue { i32, i1 } %66, 0, !dbg !2817, !nosanitize !1846
  %69 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %68, !dbg !2817, !nosanitize !1846
  %70 = icmp ne i32 %69, 0, !dbg !2817, !nosanitize !1846
  %71 = xor i1 %67, true, !dbg !2817, !nosanitize !1846
  %72 = icmp uge i32 %69, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !2817, !nosanitize !1846
  %73 = and i1 %72, %71, !dbg !2817, !nosanitize !1846
  br i1 %73, label %75, label %74, !dbg !2817, !prof !1859, !nosanitize !1846

74:                                               ; preds = %63
  call void @__ubsan_handle_pointer_overflow(ptr @150, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %69) #6, !dbg !2817, !nosanitize !1846
  br label %75, !dbg !2817, !nosanitize !1846

75:                                               ; preds = %74, %63
  %76 = load i32, ptr %8, align 4, !dbg !2818
  %77 = icmp ult i32 %76, 12, !dbg !2817, !nosanitize !1846
  br i1 %77, label %79, label %78, !dbg !2817, !prof !1859, !nosanitize !1846

78:                                               ; preds = %75
  call void @__ubsan_handle_out_of_bounds(ptr @152, i32 %76) #6, !dbg !2817, !nosanitize !1846
  br label %79, !dbg !2817, !nosanitize !1846

79:                                               ; preds = %78, %75
  %80 = getelementptr inbounds nuw [12 x i16], ptr %65, i32 0, i32 %76, !dbg !2817
  %81 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %76), !dbg !2817, !nosanitize !1846
  %82 = extractvalue { i32, i1 } %81, 1, !dbg !2817, !nosanitize !1846
  %83 = extractvalue { i32, i1 } %81, 0, !dbg !2817, !nosanitize !1846
  %84 = ptrtoint ptr %65 to i32, !dbg !2817, !nosanitize !1846
  %85 = add i32 %84, %83, !dbg !2817, !nosanitize !1846
  %86 = icmp ne i32 %85, 0, !dbg !2817, !nosanitize !1846
  %87 = xor i1 %82, true, !dbg !2817, !nosanitize !1846
  %88 = icmp uge i32 %85, %84, !dbg !2817, !nosanitize !1846
  %89 = and i1 %88, %87, !dbg !2817, !nosanitize !1846
  br i1 %89, label %91, label %90, !dbg !2817, !prof !1859, !nosanitize !1846

90:                                               ; preds = %79
  call void @__ubsan_handle_pointer_overflow(ptr @153, i32 %84, i32 %85) #6, !dbg !2817, !nosanitize !1846
  br label %91, !dbg !2817, !nosanitize !1846

91:                                               ; preds = %90, %79
  %92 = ptrtoint ptr %80 to i32, !dbg !2817, !nosanitize !1846
  %93 = and i32 %92, 1, !dbg !2817, !nosanitize !1846
  %94 = icmp eq i32 %93, 0, !dbg !2817, !nosanitize !1846
  br i1 %94, label %96, label %95, !dbg !2817, !prof !1859, !nosanitize !1846

95:                                               ; preds = %91
  call void @__ubsan_handle_type_mismatch_v1(ptr @155, i32 %92) #6, !dbg !2817, !nosanitize !1846
  br label %96, !dbg !2817, !nosanitize !1846

96:                                               ; preds = %91, %95
  %97 = load i16, ptr %80, align 2, !dbg !2817
  %98 = zext i16 %97 to i32, !dbg !2817
  store i32 %98, ptr %18, align 4, !dbg !2810
    #dbg_declare(ptr %19, !2819, !DIExpression(), !2820)
  %99 = load i32, ptr %18, align 4, !dbg !2821
  %100 = load i32, ptr %17, align 4, !dbg !2822
  store i32 %99, ptr %6, align 4
    #dbg_declare(ptr %6, !2629, !DIExpression(), !2823)
  store i32 %100, ptr %7, align 4
    #dbg_declare(ptr %7, !2635, !DIExpression(), !2825)
  %101 = load i32, ptr %6, align 4, !dbg !2826
  %102 = zext i32 %101 to i64, !dbg !2827
  %103 = shl i64 %102, 32, !dbg !2828
  %104 = load i32, ptr %7, align 4, !dbg !2829
  %105 = zext i32 %104 to i64, !dbg !2829
  %106 = or i64 %103, %105, !dbg !2830
  store i64 %106, ptr %19, align 8, !dbg !2820
  %107 = load i64, ptr %19, align 8, !dbg !2831
  ret i64 %107, !dbg !2832
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i1 @_Z13is_l1_addressy(i64 noundef %0) #0 !dbg !2833 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
    #dbg_declare(ptr %2, !2837, !DIExpression(), !2838)
  %3 = load i64, ptr %2, align 8, !dbg !2839
  %4 = and i64 %3, 4294967295, !dbg !2840
  %5 = icmp ult i64 %4, 4278190080, !dbg !2841
  ret i1 %5, !dbg !2842
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z22noc_async_read_barrierh(i8 noundef zeroext %0) #3 !dbg !2843 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  %7 = alloca i8, align 1
  store i8 %0, ptr %7, align 1
    #dbg_declare(ptr %7, !2846, !DIExpression(), !2847)
  br label %8, !dbg !2848

8:                                                ; preds = %45, %1
  %9 = load i8, ptr %7, align 1, !dbg !2851
  %10 = zext i8 %9 to i32, !dbg !2851
  store i32 %10, ptr %6, align 4
    #dbg_declare(ptr %6, !2852, !DIExpression(), !2856)
  %11 = load i32, ptr %6, align 4, !dbg !2858
  store i32 %11, ptr %2, align 4
    #dbg_declare(ptr %2, !2859, !DIExpression(), !2861)
  store i32 2, ptr %3, align 4
    #dbg_declare(ptr %3, !2863, !DIExpression(), !2864)
    #dbg_declare(ptr %4, !2865, !DIExpression(), !2866)
  %12 = load i32, ptr %2, align 4, !dbg !2867
  %13 = shl i32 %12, 16, !dbg !2868
  %14 = load i32, ptr %3, align 4, !dbg !2869
  %15 = mul i32 %14, 4, !dbg !2870
  %16 = add i32 -5111296, %15, !dbg !2870
  %17 = add i32 %13, %16, !dbg !2871
  store i32 %17, ptr %4, align 4, !dbg !2866
    #dbg_declare(ptr %5, !2872, !DIExpression(), !2873)
  %18 = load i32, ptr %4, align 4, !dbg !2874
  %19 = inttoptr i32 %18 to ptr, !dbg !2875
  store ptr %19, ptr %5, align 4, !dbg !2873
  %20 = load ptr, ptr %5, align 4, !dbg !2876
  %21 = load volatile i32, ptr %20, align 4, !dbg !2877
  %22 = load i32, ptr %6, align 4, !dbg !2878
  %23 = icmp ult i32 %22, 2, !dbg !2879, !nosanitize !1846
  br i1 %23, label %25, label %24, !dbg !2879, !prof !1859, !nosanitize !1846

24:                                               ; preds = %8
  call void @__ubsan_handle_out_of_bounds(ptr @62, i32 %22) #6, !dbg !2879, !nosanitize !1846
  br label %25, !dbg !2879, !nosanitize !1846

25:                                               ; preds = %24, %8
  %26 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %22, !dbg !2879
  %27 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %22), !dbg !2879, !nosanitize !1846
  %28 = extractvalue { i32, i1 } %27, 1, !dbg !2879, !nosanitize !1846
  %29 = extractvalue { i32, i1 } %27, 0, !dbg !2879, !nosanitize !1846
  %30 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %29, !dbg !2879, !nosanitize !1846
  %31 = icmp ne i32 %30, 0, !dbg !2879, !nosanitize !1846
  %32 = xor i1 %28, true, !dbg !2879, !nosanitize !1846
  %33 = icmp uge i32 %30, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !2879, !nosanitize !1846
  %34 = and i1 %33, %32, !dbg !2879, !nosanitize !1846
  br i1 %34, label %36, label %35, !dbg !2879, !prof !1859, !nosanitize !1846

35:                                               ; preds = %25
  call void @__ubsan_handle_pointer_overflow(ptr @63, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %30) #6, !dbg !2879, !nosanitize !1846
  br label %36, !dbg !2879, !nosanitize !1846

36:                                               ; preds = %35, %25
  %37 = ptrtoint ptr %26 to i32, !dbg !2879, !nosanitize !1846
  %38 = and i32 %37, 3, !dbg !2879, !nosanitize !1846
  %39 = icmp eq i32 %38, 0, !dbg !2879, !nosanitize !1846
  br i1 %39, label %41, label %40, !dbg !2879, !prof !1859, !nosanitize !1846

40:                                               ; preds = %36
  call void @__ubsan_handle_type_mismatch_v1(ptr @64, i32 %37) #6, !dbg !2879, !nosanitize !1846
  br label %41, !dbg !2879, !nosanitize !1846

41:                                               ; preds = %36, %40
  %42 = load i32, ptr %26, align 4, !dbg !2879
  %43 = icmp eq i32 %21, %42, !dbg !2880
  %44 = xor i1 %43, true, !dbg !2881
  br i1 %44, label %45, label %46, !dbg !2848

45:                                               ; preds = %41
  br label %8, !dbg !2848, !llvm.loop !2882

46:                                               ; preds = %41
  ret void, !dbg !2884
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z11kernel_mainv() #3 !dbg !2885 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca ptr, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca ptr, align 4
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  %24 = alloca ptr, align 4
  %25 = alloca i32, align 4
  %26 = alloca i32, align 4
  %27 = alloca i32, align 4
  %28 = alloca i32, align 4
  %29 = alloca i32, align 4
  %30 = alloca ptr, align 4
  %31 = alloca i32, align 4
  %32 = alloca i32, align 4
  %33 = alloca i32, align 4
  %34 = alloca i32, align 4
  %35 = alloca i32, align 4
  %36 = alloca ptr, align 4
  %37 = alloca i32, align 4
  %38 = alloca i32, align 4
  %39 = alloca i32, align 4
  %40 = alloca i32, align 4
  %41 = alloca ptr, align 4
  %42 = alloca i32, align 4
  %43 = alloca i32, align 4
  %44 = alloca i32, align 4
  %45 = alloca i32, align 4
  %46 = alloca i64, align 8
  %47 = alloca i32, align 4
  %48 = alloca i32, align 4
  %49 = alloca i32, align 4
  %50 = alloca i8, align 1
  %51 = alloca i8, align 1
  %52 = alloca i32, align 4
  %53 = alloca i32, align 4
  %54 = alloca ptr, align 4
  %55 = alloca i32, align 4
  %56 = alloca i32, align 4
  %57 = alloca i32, align 4
  %58 = alloca i32, align 4
  %59 = alloca i32, align 4
  %60 = alloca i32, align 4
  %61 = alloca i32, align 4
  %62 = alloca i32, align 4
  %63 = alloca i32, align 4
  %64 = alloca i8, align 1
  %65 = alloca i32, align 4
  %66 = alloca i32, align 4
  %67 = alloca i32, align 4
  %68 = alloca ptr, align 4
  %69 = alloca i32, align 4
  %70 = alloca i32, align 4
  %71 = alloca i8, align 1
  %72 = alloca i32, align 4
  %73 = alloca i32, align 4
  %74 = alloca i32, align 4
  %75 = alloca i32, align 4
  %76 = alloca i64, align 8
  %77 = alloca ptr, align 4
  %78 = alloca i32, align 4
  %79 = alloca i32, align 4
  %80 = alloca i32, align 4
  %81 = alloca ptr, align 4
  %82 = alloca i32, align 4
  %83 = alloca i32, align 4
  %84 = alloca i32, align 4
  %85 = alloca i32, align 4
  %86 = alloca ptr, align 4
  %87 = alloca i32, align 4
  %88 = alloca i32, align 4
  %89 = alloca i32, align 4
  %90 = alloca i32, align 4
  %91 = alloca ptr, align 4
  %92 = alloca i32, align 4
  %93 = alloca i32, align 4
  %94 = alloca i32, align 4
  %95 = alloca i32, align 4
  %96 = alloca i32, align 4
  %97 = alloca i32, align 4
  %98 = alloca i32, align 4
  %99 = alloca i32, align 4
  %100 = alloca i32, align 4
  %101 = alloca i32, align 4
  %102 = alloca i32, align 4
  %103 = alloca i32, align 4
  %104 = alloca i32, align 4
  %105 = alloca ptr, align 4
  %106 = alloca i32, align 4
  %107 = alloca i32, align 4
  %108 = alloca i32, align 4
  %109 = alloca i8, align 1
  %110 = alloca i8, align 1
  %111 = alloca i32, align 4
  %112 = alloca i32, align 4
  %113 = alloca i32, align 4
  %114 = alloca ptr, align 4
  %115 = alloca i64, align 8
  %116 = alloca i32, align 4
  %117 = alloca i8, align 1
  %118 = alloca i8, align 1
  %119 = alloca ptr, align 4
  %120 = alloca i32, align 4
  %121 = alloca ptr, align 4
  %122 = alloca i32, align 4
  %123 = alloca i8, align 1
  %124 = alloca i32, align 4
  %125 = alloca ptr, align 4
  %126 = alloca i32, align 4
  %127 = alloca i32, align 4
  %128 = alloca i8, align 1
  %129 = alloca i32, align 4
  %130 = alloca i32, align 4
  %131 = alloca i32, align 4
  %132 = alloca i32, align 4
  %133 = alloca i32, align 4
  %134 = alloca i32, align 4
  %135 = alloca i32, align 4
  %136 = alloca i32, align 4
  %137 = alloca i16, align 2
  %138 = alloca i16, align 2
  %139 = alloca ptr, align 4
  %140 = alloca i32, align 4
  %141 = alloca ptr, align 4
  %142 = alloca i32, align 4
  %143 = alloca ptr, align 4
  %144 = alloca i32, align 4
  %145 = alloca i32, align 4
  %146 = alloca i32, align 4
  %147 = alloca i32, align 4
  %148 = alloca i32, align 4
  %149 = alloca i32, align 4
  %150 = alloca i8, align 1
  %151 = alloca i32, align 4
  %152 = alloca i32, align 4
  %153 = alloca i32, align 4
  %154 = alloca i32, align 4
  %155 = alloca i32, align 4
  %156 = alloca i8, align 1
  %157 = alloca i32, align 4
  %158 = alloca i32, align 4
  %159 = alloca i32, align 4
  %160 = alloca i8, align 1
  %161 = alloca i32, align 4
  %162 = alloca i32, align 4
  %163 = alloca i32, align 4
  %164 = alloca i32, align 4
  %165 = alloca i32, align 4
  %166 = alloca i32, align 4
  %167 = alloca i32, align 4
  %168 = alloca i32, align 4
  %169 = alloca i32, align 4
  %170 = alloca i32, align 4
  %171 = alloca i32, align 4
  %172 = alloca i32, align 4
  %173 = alloca i32, align 4
  %174 = alloca i32, align 4
  %175 = alloca i32, align 4
  %176 = alloca i32, align 4
  %177 = alloca i32, align 4
  %178 = alloca i32, align 4
  %179 = alloca i32, align 4
  %180 = alloca i32, align 4
  %181 = alloca i32, align 4
  %182 = alloca i32, align 4
  %183 = alloca %struct.TensorAccessorArgs, align 4
  %184 = alloca %struct.TensorAccessor, align 4
  %185 = alloca ptr, align 4
  %186 = alloca ptr, align 4
  %187 = alloca i64, align 8
  %188 = alloca i64, align 8
  %189 = alloca i32, align 4
  %190 = alloca i32, align 4
  %191 = alloca i32, align 4
  %192 = alloca i32, align 4
  %193 = alloca i64, align 8
    #dbg_declare(ptr %163, !2886, !DIExpression(), !2887)
  store i32 0, ptr %163, align 4, !dbg !2887
    #dbg_declare(ptr %164, !2888, !DIExpression(), !2889)
  store i32 2, ptr %164, align 4, !dbg !2889
    #dbg_declare(ptr %165, !2890, !DIExpression(), !2891)
  store i32 16, ptr %165, align 4, !dbg !2891
    #dbg_declare(ptr %166, !2892, !DIExpression(), !2893)
  store i32 2048, ptr %166, align 4, !dbg !2893
    #dbg_declare(ptr %167, !2894, !DIExpression(), !2895)
  store i32 16, ptr %167, align 4, !dbg !2895
    #dbg_declare(ptr %168, !2896, !DIExpression(), !2897)
  store i32 32, ptr %168, align 4, !dbg !2897
    #dbg_declare(ptr %169, !2898, !DIExpression(), !2899)
  store i32 5, ptr %169, align 4, !dbg !2899
    #dbg_declare(ptr %170, !2900, !DIExpression(), !2901)
  %194 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 0), !dbg !2902
  store i32 %194, ptr %170, align 4, !dbg !2901
    #dbg_declare(ptr %171, !2903, !DIExpression(), !2904)
  %195 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 1), !dbg !2905
  store i32 %195, ptr %171, align 4, !dbg !2904
    #dbg_declare(ptr %172, !2906, !DIExpression(), !2907)
  %196 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 2), !dbg !2908
  store i32 %196, ptr %172, align 4, !dbg !2907
    #dbg_declare(ptr %173, !2909, !DIExpression(), !2910)
  %197 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 3), !dbg !2911
  store i32 %197, ptr %173, align 4, !dbg !2910
    #dbg_declare(ptr %174, !2912, !DIExpression(), !2913)
  %198 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 4), !dbg !2914
  store i32 %198, ptr %174, align 4, !dbg !2913
    #dbg_declare(ptr %175, !2915, !DIExpression(), !2916)
  %199 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 5), !dbg !2917
  store i32 %199, ptr %175, align 4, !dbg !2916
    #dbg_declare(ptr %176, !2918, !DIExpression(), !2919)
  %200 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 6), !dbg !2920
  store i32 %200, ptr %176, align 4, !dbg !2919
    #dbg_declare(ptr %177, !2921, !DIExpression(), !2922)
  %201 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 7), !dbg !2923
  store i32 %201, ptr %177, align 4, !dbg !2922
    #dbg_declare(ptr %178, !2924, !DIExpression(), !2925)
  %202 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 8), !dbg !2926
  store i32 %202, ptr %178, align 4, !dbg !2925
    #dbg_declare(ptr %179, !2927, !DIExpression(), !2928)
  %203 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 9), !dbg !2929
  store i32 %203, ptr %179, align 4, !dbg !2928
    #dbg_declare(ptr %180, !2930, !DIExpression(), !2931)
  %204 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 10), !dbg !2932
  store i32 %204, ptr %180, align 4, !dbg !2931
    #dbg_declare(ptr %181, !2933, !DIExpression(), !2934)
  %205 = load i32, ptr %179, align 4, !dbg !2935
  store i32 %205, ptr %161, align 4
    #dbg_declare(ptr %161, !2936, !DIExpression(), !2942)
  %206 = load ptr, ptr @sem_l1_base, align 4, !dbg !2944
  %207 = ptrtoint ptr %206 to i32, !dbg !2945
  %208 = load i32, ptr %161, align 4, !dbg !2946
  %209 = mul i32 %208, 16, !dbg !2947
  %210 = add i32 %207, %209, !dbg !2948
  store i32 %210, ptr %181, align 4, !dbg !2934
    #dbg_declare(ptr %182, !2949, !DIExpression(), !2950)
  %211 = load i32, ptr %180, align 4, !dbg !2951
  store i32 %211, ptr %162, align 4
    #dbg_declare(ptr %162, !2936, !DIExpression(), !2952)
  %212 = load ptr, ptr @sem_l1_base, align 4, !dbg !2954
  %213 = ptrtoint ptr %212 to i32, !dbg !2955
  %214 = load i32, ptr %162, align 4, !dbg !2956
  %215 = mul i32 %214, 16, !dbg !2957
  %216 = add i32 %213, %215, !dbg !2958
  store i32 %216, ptr %182, align 4, !dbg !2950
    #dbg_declare(ptr %183, !2959, !DIExpression(), !2960)
  call void @llvm.memset.p0.i32(ptr align 4 %183, i8 0, i32 4, i1 false), !dbg !2960
    #dbg_declare(ptr %184, !2961, !DIExpression(), !2962)
  %217 = load i32, ptr %170, align 4, !dbg !2963
  call void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %184, ptr noundef nonnull align 4 dereferenceable(4) %183, i32 noundef %217, i32 noundef 2048), !dbg !2964
    #dbg_declare(ptr %185, !2965, !DIExpression(), !2966)
  %218 = load i32, ptr %181, align 4, !dbg !2967
  %219 = inttoptr i32 %218 to ptr, !dbg !2968
  store ptr %219, ptr %185, align 4, !dbg !2966
    #dbg_declare(ptr %186, !2969, !DIExpression(), !2970)
  %220 = load i32, ptr %182, align 4, !dbg !2971
  %221 = inttoptr i32 %220 to ptr, !dbg !2972
  store ptr %221, ptr %186, align 4, !dbg !2970
    #dbg_declare(ptr %187, !2973, !DIExpression(), !2974)
  %222 = load i32, ptr %177, align 4, !dbg !2975
  %223 = load i32, ptr %178, align 4, !dbg !2976
  %224 = load i32, ptr %181, align 4, !dbg !2977
  store i32 %222, ptr %157, align 4
    #dbg_declare(ptr %157, !2978, !DIExpression(), !2982)
  store i32 %223, ptr %158, align 4
    #dbg_declare(ptr %158, !2984, !DIExpression(), !2985)
  store i32 %224, ptr %159, align 4
    #dbg_declare(ptr %159, !2986, !DIExpression(), !2987)
  store i8 0, ptr %160, align 1
    #dbg_declare(ptr %160, !2988, !DIExpression(), !2989)
  %225 = load i32, ptr %158, align 4, !dbg !2990
  %226 = zext i32 %225 to i64, !dbg !2991
  %227 = shl i64 %226, 42, !dbg !2991
  %228 = load i32, ptr %157, align 4, !dbg !2992
  %229 = zext i32 %228 to i64, !dbg !2991
  %230 = shl i64 %229, 36, !dbg !2991
  %231 = or i64 %227, %230, !dbg !2991
  %232 = load i32, ptr %159, align 4, !dbg !2993
  %233 = zext i32 %232 to i64, !dbg !2991
  %234 = or i64 %231, %233, !dbg !2991
  store i64 %234, ptr %187, align 8, !dbg !2974
    #dbg_declare(ptr %188, !2994, !DIExpression(), !2995)
  %235 = load i32, ptr %173, align 4, !dbg !2996
  %236 = load i32, ptr %174, align 4, !dbg !2997
  %237 = load i32, ptr %175, align 4, !dbg !2998
  %238 = load i32, ptr %176, align 4, !dbg !2999
  %239 = load i32, ptr %182, align 4, !dbg !3000
  store i32 %235, ptr %145, align 4
    #dbg_declare(ptr %145, !3001, !DIExpression(), !3005)
  store i32 %236, ptr %146, align 4
    #dbg_declare(ptr %146, !3007, !DIExpression(), !3008)
  store i32 %237, ptr %147, align 4
    #dbg_declare(ptr %147, !3009, !DIExpression(), !3010)
  store i32 %238, ptr %148, align 4
    #dbg_declare(ptr %148, !3011, !DIExpression(), !3012)
  store i32 %239, ptr %149, align 4
    #dbg_declare(ptr %149, !3013, !DIExpression(), !3014)
  store i8 0, ptr %150, align 1
    #dbg_declare(ptr %150, !3015, !DIExpression(), !3016)
  %240 = load i32, ptr %145, align 4, !dbg !3017
  %241 = zext i32 %240 to i64, !dbg !3018
  %242 = shl i64 %241, 48, !dbg !3018
  %243 = load i32, ptr %146, align 4, !dbg !3019
  %244 = zext i32 %243 to i64, !dbg !3018
  %245 = shl i64 %244, 54, !dbg !3018
  %246 = or i64 %242, %245, !dbg !3018
  %247 = load i32, ptr %147, align 4, !dbg !3020
  %248 = zext i32 %247 to i64, !dbg !3018
  %249 = shl i64 %248, 36, !dbg !3018
  %250 = or i64 %246, %249, !dbg !3018
  %251 = load i32, ptr %148, align 4, !dbg !3021
  %252 = zext i32 %251 to i64, !dbg !3018
  %253 = shl i64 %252, 42, !dbg !3018
  %254 = or i64 %250, %253, !dbg !3018
  %255 = load i32, ptr %149, align 4, !dbg !3022
  %256 = zext i32 %255 to i64, !dbg !3018
  %257 = or i64 %254, %256, !dbg !3018
  store i64 %257, ptr %188, align 8, !dbg !2995
  %258 = load i32, ptr %172, align 4, !dbg !3023
  %259 = icmp eq i32 %258, 1, !dbg !3025
  br i1 %259, label %260, label %264, !dbg !3025

260:                                              ; preds = %0
  %261 = load ptr, ptr %186, align 4, !dbg !3026
  store ptr %261, ptr %139, align 4
    #dbg_declare(ptr %139, !3028, !DIExpression(), !3032)
  store i32 1, ptr %140, align 4
    #dbg_declare(ptr %140, !3034, !DIExpression(), !3035)
  %262 = load i32, ptr %140, align 4, !dbg !3036
  %263 = load ptr, ptr %139, align 4, !dbg !3037
  store volatile i32 %262, ptr %263, align 4, !dbg !3038
  br label %264, !dbg !3039

264:                                              ; preds = %260, %0
    #dbg_declare(ptr %189, !3040, !DIExpression(), !3042)
  store i32 0, ptr %189, align 4, !dbg !3042
  br label %265, !dbg !3043

265:                                              ; preds = %1101, %264
  %266 = load i32, ptr %189, align 4, !dbg !3044
  %267 = icmp ult i32 %266, 2, !dbg !3046
  br i1 %267, label %268, label %1104, !dbg !3047

268:                                              ; preds = %265
  store i32 0, ptr %132, align 4
    #dbg_declare(ptr %132, !3048, !DIExpression(), !3052)
  store i32 16, ptr %133, align 4
    #dbg_declare(ptr %133, !3055, !DIExpression(), !3056)
    #dbg_declare(ptr %134, !3057, !DIExpression(), !3058)
  %269 = load i32, ptr %132, align 4, !dbg !3059
  store i32 %269, ptr %108, align 4
    #dbg_declare(ptr %108, !3060, !DIExpression(), !3064)
  %270 = load i32, ptr %108, align 4, !dbg !3066
  store i32 %270, ptr %93, align 4
    #dbg_declare(ptr %93, !3067, !DIExpression(), !3071)
  %271 = load i32, ptr %93, align 4, !dbg !3073
  %272 = mul i32 %271, 4096, !dbg !3074
  %273 = add i32 -4980736, %272, !dbg !3074
  %274 = add i32 %273, 12, !dbg !3074
  %275 = inttoptr i32 %274 to ptr, !dbg !3075
  %276 = ptrtoint ptr %275 to i32, !dbg !3076
  store i32 %276, ptr %134, align 4, !dbg !3058
    #dbg_declare(ptr %135, !3077, !DIExpression(), !3078)
  %277 = load i32, ptr %132, align 4, !dbg !3079
  store i32 %277, ptr %106, align 4
    #dbg_declare(ptr %106, !3080, !DIExpression(), !3082)
  %278 = load i32, ptr %106, align 4, !dbg !3084
  store i32 %278, ptr %95, align 4
    #dbg_declare(ptr %95, !3067, !DIExpression(), !3085)
  %279 = load i32, ptr %95, align 4, !dbg !3087
  %280 = mul i32 %279, 4096, !dbg !3088
  %281 = add i32 -4980736, %280, !dbg !3088
  %282 = add i32 %281, 16, !dbg !3088
  %283 = inttoptr i32 %282 to ptr, !dbg !3089
  %284 = load volatile i32, ptr %283, align 4, !dbg !3090
  store i32 %284, ptr %135, align 4, !dbg !3078
    #dbg_declare(ptr %136, !3091, !DIExpression(), !3092)
  br label %285, !dbg !3093

285:                                              ; preds = %333, %268
    #dbg_declare(ptr %137, !3094, !DIExpression(), !3096)
  %286 = load i32, ptr %134, align 4, !dbg !3097
  store i32 %286, ptr %104, align 4
    #dbg_declare(ptr %104, !3098, !DIExpression(), !3100)
    #dbg_declare(ptr %105, !3102, !DIExpression(), !3103)
  %287 = load i32, ptr %104, align 4, !dbg !3104
  %288 = inttoptr i32 %287 to ptr, !dbg !3105
  store ptr %288, ptr %105, align 4, !dbg !3103
  %289 = load ptr, ptr %105, align 4, !dbg !3106
  %290 = load volatile i32, ptr %289, align 4, !dbg !3106
  %291 = trunc i32 %290 to i16, !dbg !3107
  store i16 %291, ptr %137, align 2, !dbg !3096
    #dbg_declare(ptr %138, !3108, !DIExpression(), !3109)
  %292 = load i32, ptr %132, align 4, !dbg !3110
  store i32 %292, ptr %96, align 4
    #dbg_declare(ptr %96, !3111, !DIExpression(), !3135)
  %293 = load i32, ptr %96, align 4, !dbg !3137
  %294 = icmp ult i32 %293, 32, !dbg !3138, !nosanitize !1846
  br i1 %294, label %296, label %295, !dbg !3138, !prof !1859, !nosanitize !1846

295:                                              ; preds = %285
  call void @__ubsan_handle_out_of_bounds(ptr @78, i32 %293) #6, !dbg !3138, !nosanitize !1846
  br label %296, !dbg !3138, !nosanitize !1846

296:                                              ; preds = %295, %285
  %297 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %293, !dbg !3138
  %298 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %293), !dbg !3138, !nosanitize !1846
  %299 = extractvalue { i32, i1 } %298, 1, !dbg !3138, !nosanitize !1846
  %300 = extractvalue { i32, i1 } %298, 0, !dbg !3138, !nosanitize !1846
  %301 = add i32 ptrtoint (ptr @cb_interface to i32), %300, !dbg !3138, !nosanitize !1846
  %302 = icmp ne i32 %301, 0, !dbg !3138, !nosanitize !1846
  %303 = xor i1 %299, true, !dbg !3138, !nosanitize !1846
  %304 = icmp uge i32 %301, ptrtoint (ptr @cb_interface to i32), !dbg !3138, !nosanitize !1846
  %305 = and i1 %304, %303, !dbg !3138, !nosanitize !1846
  br i1 %305, label %307, label %306, !dbg !3138, !prof !1859, !nosanitize !1846

306:                                              ; preds = %296
  call void @__ubsan_handle_pointer_overflow(ptr @79, i32 ptrtoint (ptr @cb_interface to i32), i32 %301) #6, !dbg !3138, !nosanitize !1846
  br label %307, !dbg !3138, !nosanitize !1846

307:                                              ; preds = %306, %296
  %308 = ptrtoint ptr %297 to i32, !dbg !3138, !nosanitize !1846
  %309 = and i32 %308, 3, !dbg !3138, !nosanitize !1846
  %310 = icmp eq i32 %309, 0, !dbg !3138, !nosanitize !1846
  br i1 %310, label %312, label %311, !dbg !3138, !prof !1859, !nosanitize !1846

311:                                              ; preds = %307
  call void @__ubsan_handle_type_mismatch_v1(ptr @81, i32 %308) #6, !dbg !3138, !nosanitize !1846
  br label %312, !dbg !3138, !nosanitize !1846

312:                                              ; preds = %311, %307
  %313 = ptrtoint ptr %297 to i32, !dbg !3138, !nosanitize !1846
  %314 = and i32 %313, 3, !dbg !3138, !nosanitize !1846
  %315 = icmp eq i32 %314, 0, !dbg !3138, !nosanitize !1846
  br i1 %315, label %317, label %316, !dbg !3138, !prof !1859, !nosanitize !1846

316:                                              ; preds = %312
  call void @__ubsan_handle_type_mismatch_v1(ptr @83, i32 %313) #6, !dbg !3138, !nosanitize !1846
  br label %317, !dbg !3138, !nosanitize !1846

317:                                              ; preds = %316, %312
  %318 = ptrtoint ptr %297 to i32, !dbg !3139, !nosanitize !1846
  %319 = and i32 %318, 3, !dbg !3139, !nosanitize !1846
  %320 = icmp eq i32 %319, 0, !dbg !3139, !nosanitize !1846
  br i1 %320, label %322, label %321, !dbg !3139, !prof !1859, !nosanitize !1846

321:                                              ; preds = %317
  call void @__ubsan_handle_type_mismatch_v1(ptr @84, i32 %318) #6, !dbg !3139, !nosanitize !1846
  br label %322, !dbg !3139, !nosanitize !1846

322:                                              ; preds = %317, %321
  %323 = ptrtoint ptr %297 to i32, !dbg !3140, !nosanitize !1846
  %324 = and i32 %323, 3, !dbg !3140, !nosanitize !1846
  %325 = icmp eq i32 %324, 0, !dbg !3140, !nosanitize !1846
  br i1 %325, label %327, label %326, !dbg !3140, !prof !1859, !nosanitize !1846

326:                                              ; preds = %322
  call void @__ubsan_handle_type_mismatch_v1(ptr @73, i32 %323) #6, !dbg !3140, !nosanitize !1846
  br label %327, !dbg !3140, !nosanitize !1846

327:                                              ; preds = %326, %322
  %328 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %297, i32 0, i32 3, !dbg !3140
  %329 = ptrtoint ptr %328 to i32, !dbg !3140, !nosanitize !1846
  %330 = and i32 %329, 3, !dbg !3140, !nosanitize !1846
  %331 = icmp eq i32 %330, 0, !dbg !3140, !nosanitize !1846
  br i1 %331, label %333, label %332, !dbg !3140, !prof !1859, !nosanitize !1846

332:                                              ; preds = %327
  call void @__ubsan_handle_type_mismatch_v1(ptr @74, i32 %329) #6, !dbg !3140, !nosanitize !1846
  br label %333, !dbg !3140, !nosanitize !1846

333:                                              ; preds = %332, %327
  %334 = load i32, ptr %328, align 4, !dbg !3140
  %335 = load i32, ptr %135, align 4, !dbg !3141
  %336 = load i16, ptr %137, align 2, !dbg !3142
  %337 = zext i16 %336 to i32, !dbg !3142
  %338 = sub i32 %335, %337, !dbg !3143
  %339 = sub i32 %334, %338, !dbg !3144
  %340 = trunc i32 %339 to i16, !dbg !3145
  store i16 %340, ptr %138, align 2, !dbg !3109
  %341 = load i16, ptr %138, align 2, !dbg !3146
  %342 = zext i16 %341 to i32, !dbg !3146
  store i32 %342, ptr %136, align 4, !dbg !3147
  %343 = load i32, ptr %136, align 4, !dbg !3148
  %344 = load i32, ptr %133, align 4, !dbg !3149
  %345 = icmp slt i32 %343, %344, !dbg !3150
  br i1 %345, label %285, label %346, !dbg !3151, !llvm.loop !3152

346:                                              ; preds = %333
  %347 = load i32, ptr %172, align 4, !dbg !3154
  %348 = icmp eq i32 %347, 1, !dbg !3156
  br i1 %348, label %349, label %640, !dbg !3156

349:                                              ; preds = %346
    #dbg_declare(ptr %190, !3157, !DIExpression(), !3159)
  store i32 0, ptr %130, align 4
    #dbg_declare(ptr %130, !3160, !DIExpression(), !3162)
    #dbg_declare(ptr %131, !3164, !DIExpression(), !3165)
  %350 = load i32, ptr %130, align 4, !dbg !3166
  store i32 %350, ptr %97, align 4
    #dbg_declare(ptr %97, !3111, !DIExpression(), !3167)
  %351 = load i32, ptr %97, align 4, !dbg !3169
  %352 = icmp ult i32 %351, 32, !dbg !3170, !nosanitize !1846
  br i1 %352, label %354, label %353, !dbg !3170, !prof !1859, !nosanitize !1846

353:                                              ; preds = %349
  call void @__ubsan_handle_out_of_bounds(ptr @78, i32 %351) #6, !dbg !3170, !nosanitize !1846
  br label %354, !dbg !3170, !nosanitize !1846

354:                                              ; preds = %353, %349
  %355 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %351, !dbg !3170
  %356 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %351), !dbg !3170, !nosanitize !1846
  %357 = extractvalue { i32, i1 } %356, 1, !dbg !3170, !nosanitize !1846
  %358 = extractvalue { i32, i1 } %356, 0, !dbg !3170, !nosanitize !1846
  %359 = add i32 ptrtoint (ptr @cb_interface to i32), %358, !dbg !3170, !nosanitize !1846
  %360 = icmp ne i32 %359, 0, !dbg !3170, !nosanitize !1846
  %361 = xor i1 %357, true, !dbg !3170, !nosanitize !1846
  %362 = icmp uge i32 %359, ptrtoint (ptr @cb_interface to i32), !dbg !3170, !nosanitize !1846
  %363 = and i1 %362, %361, !dbg !3170, !nosanitize !1846
  br i1 %363, label %365, label %364, !dbg !3170, !prof !1859, !nosanitize !1846

364:                                              ; preds = %354
  call void @__ubsan_handle_pointer_overflow(ptr @79, i32 ptrtoint (ptr @cb_interface to i32), i32 %359) #6, !dbg !3170, !nosanitize !1846
  br label %365, !dbg !3170, !nosanitize !1846

365:                                              ; preds = %364, %354
  %366 = ptrtoint ptr %355 to i32, !dbg !3170, !nosanitize !1846
  %367 = and i32 %366, 3, !dbg !3170, !nosanitize !1846
  %368 = icmp eq i32 %367, 0, !dbg !3170, !nosanitize !1846
  br i1 %368, label %370, label %369, !dbg !3170, !prof !1859, !nosanitize !1846

369:                                              ; preds = %365
  call void @__ubsan_handle_type_mismatch_v1(ptr @81, i32 %366) #6, !dbg !3170, !nosanitize !1846
  br label %370, !dbg !3170, !nosanitize !1846

370:                                              ; preds = %369, %365
  %371 = ptrtoint ptr %355 to i32, !dbg !3170, !nosanitize !1846
  %372 = and i32 %371, 3, !dbg !3170, !nosanitize !1846
  %373 = icmp eq i32 %372, 0, !dbg !3170, !nosanitize !1846
  br i1 %373, label %375, label %374, !dbg !3170, !prof !1859, !nosanitize !1846

374:                                              ; preds = %370
  call void @__ubsan_handle_type_mismatch_v1(ptr @83, i32 %371) #6, !dbg !3170, !nosanitize !1846
  br label %375, !dbg !3170, !nosanitize !1846

375:                                              ; preds = %374, %370
  %376 = ptrtoint ptr %355 to i32, !dbg !3171, !nosanitize !1846
  %377 = and i32 %376, 3, !dbg !3171, !nosanitize !1846
  %378 = icmp eq i32 %377, 0, !dbg !3171, !nosanitize !1846
  br i1 %378, label %380, label %379, !dbg !3171, !prof !1859, !nosanitize !1846

379:                                              ; preds = %375
  call void @__ubsan_handle_type_mismatch_v1(ptr @84, i32 %376) #6, !dbg !3171, !nosanitize !1846
  br label %380, !dbg !3171, !nosanitize !1846

380:                                              ; preds = %375, %379
  %381 = ptrtoint ptr %355 to i32, !dbg !3172, !nosanitize !1846
  %382 = and i32 %381, 3, !dbg !3172, !nosanitize !1846
  %383 = icmp eq i32 %382, 0, !dbg !3172, !nosanitize !1846
  br i1 %383, label %385, label %384, !dbg !3172, !prof !1859, !nosanitize !1846

384:                                              ; preds = %380
  call void @__ubsan_handle_type_mismatch_v1(ptr @85, i32 %381) #6, !dbg !3172, !nosanitize !1846
  br label %385, !dbg !3172, !nosanitize !1846

385:                                              ; preds = %384, %380
  %386 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %355, i32 0, i32 5, !dbg !3172
  %387 = ptrtoint ptr %386 to i32, !dbg !3172, !nosanitize !1846
  %388 = and i32 %387, 3, !dbg !3172, !nosanitize !1846
  %389 = icmp eq i32 %388, 0, !dbg !3172, !nosanitize !1846
  br i1 %389, label %391, label %390, !dbg !3172, !prof !1859, !nosanitize !1846

390:                                              ; preds = %385
  call void @__ubsan_handle_type_mismatch_v1(ptr @86, i32 %387) #6, !dbg !3172, !nosanitize !1846
  br label %391, !dbg !3172, !nosanitize !1846

391:                                              ; preds = %385, %390
  %392 = load i32, ptr %386, align 4, !dbg !3172
  store i32 %392, ptr %131, align 4, !dbg !3165
  %393 = load i32, ptr %131, align 4, !dbg !3173
  store i32 %393, ptr %190, align 4, !dbg !3159
    #dbg_declare(ptr %191, !3174, !DIExpression(), !3176)
  store i32 0, ptr %191, align 4, !dbg !3176
  br label %394, !dbg !3177

394:                                              ; preds = %560, %391
  %395 = load i32, ptr %191, align 4, !dbg !3178
  %396 = icmp ult i32 %395, 16, !dbg !3180
  br i1 %396, label %397, label %563, !dbg !3181

397:                                              ; preds = %394
    #dbg_declare(ptr %192, !3182, !DIExpression(), !3184)
  %398 = load i32, ptr %171, align 4, !dbg !3185
  %399 = mul i32 %398, 32, !dbg !3186
  %400 = load i32, ptr %189, align 4, !dbg !3187
  %401 = mul i32 %400, 16, !dbg !3188
  %402 = add i32 %399, %401, !dbg !3189
  %403 = load i32, ptr %191, align 4, !dbg !3190
  %404 = add i32 %402, %403, !dbg !3191
  store i32 %404, ptr %192, align 4, !dbg !3184
  %405 = load i32, ptr %192, align 4, !dbg !3192
  %406 = load i32, ptr %190, align 4, !dbg !3193
  %407 = load i32, ptr %191, align 4, !dbg !3194
  %408 = mul i32 %407, 2048, !dbg !3195
  %409 = add i32 %406, %408, !dbg !3196
  store i32 %405, ptr %124, align 4
    #dbg_declare(ptr %124, !3197, !DIExpression(), !3205)
  store ptr %184, ptr %125, align 4
    #dbg_declare(ptr %125, !3207, !DIExpression(), !3208)
  store i32 %409, ptr %126, align 4
    #dbg_declare(ptr %126, !3209, !DIExpression(), !3210)
  store i32 0, ptr %127, align 4
    #dbg_declare(ptr %127, !3211, !DIExpression(), !3212)
  store i8 0, ptr %128, align 1
    #dbg_declare(ptr %128, !3213, !DIExpression(), !3214)
    #dbg_declare(ptr %129, !3215, !DIExpression(), !3216)
  %410 = load ptr, ptr %125, align 4, !dbg !3217, !nonnull !1846, !align !3220
  %411 = ptrtoint ptr %410 to i32, !dbg !3221, !nosanitize !1846
  %412 = and i32 %411, 3, !dbg !3221, !nosanitize !1846
  %413 = icmp eq i32 %412, 0, !dbg !3221, !nosanitize !1846
  br i1 %413, label %415, label %414, !dbg !3221, !prof !1859, !nosanitize !1846

414:                                              ; preds = %397
  call void @__ubsan_handle_type_mismatch_v1(ptr @174, i32 %411) #6, !dbg !3221, !nosanitize !1846
  br label %415, !dbg !3221, !nosanitize !1846

415:                                              ; preds = %414, %397
  store ptr %410, ptr %77, align 4
    #dbg_declare(ptr %77, !3222, !DIExpression(), !3225)
  %416 = load ptr, ptr %77, align 4
  %417 = icmp ne ptr %416, null, !nosanitize !1846
  %418 = ptrtoint ptr %416 to i32, !nosanitize !1846
  %419 = and i32 %418, 3, !nosanitize !1846
  %420 = icmp eq i32 %419, 0, !nosanitize !1846
  %421 = and i1 %417, %420, !nosanitize !1846
  br i1 %421, label %423, label %422, !prof !1859, !nosanitize !1846

422:                                              ; preds = %415
  call void @__ubsan_handle_type_mismatch_v1(ptr @179, i32 %418) #6, !dbg !3225, !nosanitize !1846
  br label %423, !dbg !3225, !nosanitize !1846

423:                                              ; preds = %415, %422
  %424 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %416, i32 0, i32 1, !dbg !3227
  %425 = load i32, ptr %424, align 4, !dbg !3227
  store i32 %425, ptr %129, align 4, !dbg !3228
  %426 = load ptr, ptr %125, align 4, !dbg !3229, !nonnull !1846, !align !3220
  %427 = ptrtoint ptr %426 to i32, !dbg !3229, !nosanitize !1846
  %428 = and i32 %427, 3, !dbg !3229, !nosanitize !1846
  %429 = icmp eq i32 %428, 0, !dbg !3229, !nosanitize !1846
  br i1 %429, label %431, label %430, !dbg !3229, !prof !1859, !nosanitize !1846

430:                                              ; preds = %423
  call void @__ubsan_handle_type_mismatch_v1(ptr @175, i32 %427) #6, !dbg !3229, !nosanitize !1846
  br label %431, !dbg !3229, !nosanitize !1846

431:                                              ; preds = %430, %423
  %432 = ptrtoint ptr %426 to i32, !dbg !3230, !nosanitize !1846
  %433 = and i32 %432, 3, !dbg !3230, !nosanitize !1846
  %434 = icmp eq i32 %433, 0, !dbg !3230, !nosanitize !1846
  br i1 %434, label %436, label %435, !dbg !3230, !prof !1859, !nosanitize !1846

435:                                              ; preds = %431
  call void @__ubsan_handle_type_mismatch_v1(ptr @177, i32 %432) #6, !dbg !3230, !nosanitize !1846
  br label %436, !dbg !3230, !nosanitize !1846

436:                                              ; preds = %431, %435
  %437 = load i32, ptr %124, align 4, !dbg !3231
  %438 = load i32, ptr %127, align 4, !dbg !3232
  %439 = load i8, ptr %128, align 1, !dbg !3233
  store ptr %426, ptr %68, align 4
    #dbg_declare(ptr %68, !3234, !DIExpression(), !3237)
  store i32 %437, ptr %69, align 4
    #dbg_declare(ptr %69, !3239, !DIExpression(), !3240)
  store i32 %438, ptr %70, align 4
    #dbg_declare(ptr %70, !3241, !DIExpression(), !3242)
  store i8 %439, ptr %71, align 1
    #dbg_declare(ptr %71, !3243, !DIExpression(), !3244)
  %440 = load ptr, ptr %68, align 4
  %441 = icmp ne ptr %440, null, !nosanitize !1846
  %442 = ptrtoint ptr %440 to i32, !nosanitize !1846
  %443 = and i32 %442, 3, !nosanitize !1846
  %444 = icmp eq i32 %443, 0, !nosanitize !1846
  %445 = and i1 %441, %444, !nosanitize !1846
  br i1 %445, label %447, label %446, !prof !1859, !nosanitize !1846

446:                                              ; preds = %436
  call void @__ubsan_handle_type_mismatch_v1(ptr @186, i32 %442) #6, !dbg !3237, !nosanitize !1846
  br label %447, !dbg !3237, !nosanitize !1846

447:                                              ; preds = %446, %436
    #dbg_declare(ptr %72, !3245, !DIExpression(), !3246)
  %448 = load i32, ptr %69, align 4, !dbg !3247
  store i32 %448, ptr %67, align 4
    #dbg_declare(ptr %67, !2535, !DIExpression(), !3248)
  %449 = load i32, ptr %67, align 4, !dbg !3250
  store i32 %449, ptr %60, align 4
    #dbg_declare(ptr %60, !2545, !DIExpression(), !3251)
  %450 = load i32, ptr %60, align 4, !dbg !3253
  store i32 %450, ptr %59, align 4
    #dbg_declare(ptr %59, !2556, !DIExpression(), !3254)
  %451 = load i32, ptr %59, align 4, !dbg !3256
  %452 = zext i32 %451 to i64, !dbg !3256
  %453 = mul i64 %452, 2863311531, !dbg !3257
  %454 = lshr i64 %453, 32, !dbg !3258
  %455 = lshr i64 %454, 3, !dbg !3259
  %456 = trunc i64 %455 to i32, !dbg !3260
  store i32 %456, ptr %72, align 4, !dbg !3246
    #dbg_declare(ptr %73, !3261, !DIExpression(), !3262)
  %457 = load i32, ptr %69, align 4, !dbg !3263
  %458 = load i32, ptr %72, align 4, !dbg !3264
  store i32 %457, ptr %65, align 4
    #dbg_declare(ptr %65, !2569, !DIExpression(), !3265)
  store i32 %458, ptr %66, align 4
    #dbg_declare(ptr %66, !2575, !DIExpression(), !3267)
  %459 = load i32, ptr %65, align 4, !dbg !3268
  %460 = load i32, ptr %66, align 4, !dbg !3269
  %461 = mul i32 %460, 12, !dbg !3270
  %462 = sub i32 %459, %461, !dbg !3271
  store i32 %462, ptr %73, align 4, !dbg !3262
    #dbg_declare(ptr %74, !3272, !DIExpression(), !3273)
  %463 = load i32, ptr %69, align 4, !dbg !3274
  %464 = load i32, ptr %72, align 4, !dbg !3275
  %465 = load i32, ptr %73, align 4, !dbg !3276
  %466 = load i32, ptr %70, align 4, !dbg !3277
  store ptr %440, ptr %54, align 4
    #dbg_declare(ptr %54, !3278, !DIExpression(), !3280)
  store i32 %463, ptr %55, align 4
    #dbg_declare(ptr %55, !3282, !DIExpression(), !3283)
  store i32 %464, ptr %56, align 4
    #dbg_declare(ptr %56, !3284, !DIExpression(), !3285)
  store i32 %465, ptr %57, align 4
    #dbg_declare(ptr %57, !3286, !DIExpression(), !3287)
  store i32 %466, ptr %58, align 4
    #dbg_declare(ptr %58, !3288, !DIExpression(), !3289)
  %467 = load ptr, ptr %54, align 4
  %468 = icmp ne ptr %467, null, !nosanitize !1846
  %469 = ptrtoint ptr %467 to i32, !nosanitize !1846
  %470 = and i32 %469, 3, !nosanitize !1846
  %471 = icmp eq i32 %470, 0, !nosanitize !1846
  %472 = and i1 %468, %471, !nosanitize !1846
  br i1 %472, label %474, label %473, !prof !1859, !nosanitize !1846

473:                                              ; preds = %447
  call void @__ubsan_handle_type_mismatch_v1(ptr @187, i32 %469) #6, !dbg !3280, !nosanitize !1846
  br label %474, !dbg !3280, !nosanitize !1846

474:                                              ; preds = %473, %447
  %475 = load i32, ptr %56, align 4, !dbg !3290
  %476 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %467, i32 0, i32 2, !dbg !3291
  %477 = load i32, ptr %476, align 4, !dbg !3291
  %478 = mul i32 %475, %477, !dbg !3292
  %479 = load i32, ptr %467, align 4, !dbg !3293
  %480 = add i32 %478, %479, !dbg !3294
  %481 = load i32, ptr %58, align 4, !dbg !3295
  %482 = add i32 %480, %481, !dbg !3296
  %483 = load i32, ptr %57, align 4, !dbg !3297
  store i32 %483, ptr %53, align 4
    #dbg_declare(ptr %53, !2801, !DIExpression(), !3298)
  %484 = load i32, ptr %53, align 4, !dbg !3300
  %485 = icmp ult i32 %484, 12, !dbg !3301, !nosanitize !1846
  br i1 %485, label %487, label %486, !dbg !3301, !prof !1859, !nosanitize !1846

486:                                              ; preds = %474
  call void @__ubsan_handle_out_of_bounds(ptr @164, i32 %484) #6, !dbg !3301, !nosanitize !1846
  br label %487, !dbg !3301, !nosanitize !1846

487:                                              ; preds = %486, %474
  %488 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %484, !dbg !3301
  %489 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %484), !dbg !3301, !nosanitize !1846
  %490 = extractvalue { i32, i1 } %489, 1, !dbg !3301, !nosanitize !1846
  %491 = extractvalue { i32, i1 } %489, 0, !dbg !3301, !nosanitize !1846
  %492 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %491, !dbg !3301, !nosanitize !1846
  %493 = icmp ne i32 %492, 0, !dbg !3301, !nosanitize !1846
  %494 = xor i1 %490, true, !dbg !3301, !nosanitize !1846
  %495 = icmp uge i32 %492, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !3301, !nosanitize !1846
  %496 = and i1 %495, %494, !dbg !3301, !nosanitize !1846
  br i1 %496, label %498, label %497, !dbg !3301, !prof !1859, !nosanitize !1846

497:                                              ; preds = %487
  call void @__ubsan_handle_pointer_overflow(ptr @165, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %492) #6, !dbg !3301, !nosanitize !1846
  br label %498, !dbg !3301, !nosanitize !1846

498:                                              ; preds = %497, %487
  %499 = ptrtoint ptr %488 to i32, !dbg !3301, !nosanitize !1846
  %500 = and i32 %499, 3, !dbg !3301, !nosanitize !1846
  %501 = icmp eq i32 %500, 0, !dbg !3301, !nosanitize !1846
  br i1 %501, label %503, label %502, !dbg !3301, !prof !1859, !nosanitize !1846

502:                                              ; preds = %498
  call void @__ubsan_handle_type_mismatch_v1(ptr @166, i32 %499) #6, !dbg !3301, !nosanitize !1846
  br label %503, !dbg !3301, !nosanitize !1846

503:                                              ; preds = %498, %502
  %504 = load i32, ptr %488, align 4, !dbg !3301
  %505 = add i32 %482, %504, !dbg !3302
  store i32 %505, ptr %74, align 4, !dbg !3273
    #dbg_declare(ptr %75, !3303, !DIExpression(), !3304)
  %506 = load i32, ptr %73, align 4, !dbg !3305
  %507 = load i8, ptr %71, align 1, !dbg !3306
  store i32 %506, ptr %63, align 4
    #dbg_declare(ptr %63, !2612, !DIExpression(), !3307)
  store i8 %507, ptr %64, align 1
    #dbg_declare(ptr %64, !2618, !DIExpression(), !3309)
  %508 = load i8, ptr %64, align 1, !dbg !3310
  %509 = zext i8 %508 to i32, !dbg !3311, !nosanitize !1846
  %510 = icmp ult i32 %509, 2, !dbg !3311, !nosanitize !1846
  br i1 %510, label %512, label %511, !dbg !3311, !prof !1859, !nosanitize !1846

511:                                              ; preds = %503
  call void @__ubsan_handle_out_of_bounds(ptr @149, i32 %509) #6, !dbg !3311, !nosanitize !1846
  br label %512, !dbg !3311, !nosanitize !1846

512:                                              ; preds = %511, %503
  %513 = zext i8 %508 to i32, !dbg !3311
  %514 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %513, !dbg !3311
  %515 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %513), !dbg !3311, !nosanitize !1846
  %516 = extractvalue { i32, i1 } %515, 1, !dbg !3311, !nosanitize !1846
  %517 = extractvalue { i32, i1 } %515, 0, !dbg !3311, !nosanitize !1846
  %518 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %517, !dbg !3311, !nosanitize !1846
  %519 = icmp ne i32 %518, 0, !dbg !3311, !nosanitize !1846
  %520 = xor i1 %516, true, !dbg !3311, !nosanitize !1846
  %521 = icmp uge i32 %518, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !3311, !nosanitize !1846
  %522 = and i1 %521, %520, !dbg !3311, !nosanitize !1846
  br i1 %522, label %524, label %523, !dbg !3311, !prof !1859, !nosanitize !1846

523:                                              ; preds = %512
  call void @__ubsan_handle_pointer_overflow(ptr @150, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %518) #6, !dbg !3311, !nosanitize !1846
  br label %524, !dbg !3311, !nosanitize !1846

524:                                              ; preds = %523, %512
  %525 = load i32, ptr %63, align 4, !dbg !3312
  %526 = icmp ult i32 %525, 12, !dbg !3311, !nosanitize !1846
  br i1 %526, label %528, label %527, !dbg !3311, !prof !1859, !nosanitize !1846

527:                                              ; preds = %524
  call void @__ubsan_handle_out_of_bounds(ptr @152, i32 %525) #6, !dbg !3311, !nosanitize !1846
  br label %528, !dbg !3311, !nosanitize !1846

528:                                              ; preds = %527, %524
  %529 = getelementptr inbounds nuw [12 x i16], ptr %514, i32 0, i32 %525, !dbg !3311
  %530 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %525), !dbg !3311, !nosanitize !1846
  %531 = extractvalue { i32, i1 } %530, 1, !dbg !3311, !nosanitize !1846
  %532 = extractvalue { i32, i1 } %530, 0, !dbg !3311, !nosanitize !1846
  %533 = ptrtoint ptr %514 to i32, !dbg !3311, !nosanitize !1846
  %534 = add i32 %533, %532, !dbg !3311, !nosanitize !1846
  %535 = icmp ne i32 %534, 0, !dbg !3311, !nosanitize !1846
  %536 = xor i1 %531, true, !dbg !3311, !nosanitize !1846
  %537 = icmp uge i32 %534, %533, !dbg !3311, !nosanitize !1846
  %538 = and i1 %537, %536, !dbg !3311, !nosanitize !1846
  br i1 %538, label %540, label %539, !dbg !3311, !prof !1859, !nosanitize !1846

539:                                              ; preds = %528
  call void @__ubsan_handle_pointer_overflow(ptr @153, i32 %533, i32 %534) #6, !dbg !3311, !nosanitize !1846
  br label %540, !dbg !3311, !nosanitize !1846

540:                                              ; preds = %539, %528
  %541 = ptrtoint ptr %529 to i32, !dbg !3311, !nosanitize !1846
  %542 = and i32 %541, 1, !dbg !3311, !nosanitize !1846
  %543 = icmp eq i32 %542, 0, !dbg !3311, !nosanitize !1846
  br i1 %543, label %545, label %544, !dbg !3311, !prof !1859, !nosanitize !1846

544:                                              ; preds = %540
  call void @__ubsan_handle_type_mismatch_v1(ptr @155, i32 %541) #6, !dbg !3311, !nosanitize !1846
  br label %545, !dbg !3311, !nosanitize !1846

545:                                              ; preds = %540, %544
  %546 = load i16, ptr %529, align 2, !dbg !3311
  %547 = zext i16 %546 to i32, !dbg !3311
  store i32 %547, ptr %75, align 4, !dbg !3304
    #dbg_declare(ptr %76, !3313, !DIExpression(), !3314)
  %548 = load i32, ptr %75, align 4, !dbg !3315
  %549 = load i32, ptr %74, align 4, !dbg !3316
  store i32 %548, ptr %61, align 4
    #dbg_declare(ptr %61, !2629, !DIExpression(), !3317)
  store i32 %549, ptr %62, align 4
    #dbg_declare(ptr %62, !2635, !DIExpression(), !3319)
  %550 = load i32, ptr %61, align 4, !dbg !3320
  %551 = zext i32 %550 to i64, !dbg !3321
  %552 = shl i64 %551, 32, !dbg !3322
  %553 = load i32, ptr %62, align 4, !dbg !3323
  %554 = zext i32 %553 to i64, !dbg !3323
  %555 = or i64 %552, %554, !dbg !3324
  store i64 %555, ptr %76, align 8, !dbg !3314
  %556 = load i64, ptr %76, align 8, !dbg !3325
  %557 = load i32, ptr %126, align 4, !dbg !3326
  %558 = load i32, ptr %129, align 4, !dbg !3327
  %559 = load i8, ptr %128, align 1, !dbg !3328
  call void @_Z14noc_async_readILj8193ELb0EEvyjjhj(i64 noundef %556, i32 noundef %557, i32 noundef %558, i8 noundef zeroext %559, i32 noundef 1), !dbg !3329
  br label %560, !dbg !3330

560:                                              ; preds = %545
  %561 = load i32, ptr %191, align 4, !dbg !3331
  %562 = add i32 %561, 1, !dbg !3331
  store i32 %562, ptr %191, align 4, !dbg !3331
  br label %394, !dbg !3332, !llvm.loop !3333

563:                                              ; preds = %394
  call void @_Z22noc_async_read_barrierh(i8 noundef zeroext 0), !dbg !3335
  store i8 0, ptr %123, align 1
    #dbg_declare(ptr %123, !3336, !DIExpression(), !3338)
  br label %564, !dbg !3340

564:                                              ; preds = %601, %563
  %565 = load i8, ptr %123, align 1, !dbg !3343
  %566 = zext i8 %565 to i32, !dbg !3343
  store i32 %566, ptr %92, align 4
    #dbg_declare(ptr %92, !3344, !DIExpression(), !3346)
  %567 = load i32, ptr %92, align 4, !dbg !3348
  store i32 %567, ptr %88, align 4
    #dbg_declare(ptr %88, !2859, !DIExpression(), !3349)
  store i32 10, ptr %89, align 4
    #dbg_declare(ptr %89, !2863, !DIExpression(), !3351)
    #dbg_declare(ptr %90, !2865, !DIExpression(), !3352)
  %568 = load i32, ptr %88, align 4, !dbg !3353
  %569 = shl i32 %568, 16, !dbg !3354
  %570 = load i32, ptr %89, align 4, !dbg !3355
  %571 = mul i32 %570, 4, !dbg !3356
  %572 = add i32 -5111296, %571, !dbg !3356
  %573 = add i32 %569, %572, !dbg !3357
  store i32 %573, ptr %90, align 4, !dbg !3352
    #dbg_declare(ptr %91, !2872, !DIExpression(), !3358)
  %574 = load i32, ptr %90, align 4, !dbg !3359
  %575 = inttoptr i32 %574 to ptr, !dbg !3360
  store ptr %575, ptr %91, align 4, !dbg !3358
  %576 = load ptr, ptr %91, align 4, !dbg !3361
  %577 = load volatile i32, ptr %576, align 4, !dbg !3362
  %578 = load i32, ptr %92, align 4, !dbg !3363
  %579 = icmp ult i32 %578, 2, !dbg !3364, !nosanitize !1846
  br i1 %579, label %581, label %580, !dbg !3364, !prof !1859, !nosanitize !1846

580:                                              ; preds = %564
  call void @__ubsan_handle_out_of_bounds(ptr @87, i32 %578) #6, !dbg !3364, !nosanitize !1846
  br label %581, !dbg !3364, !nosanitize !1846

581:                                              ; preds = %580, %564
  %582 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %578, !dbg !3364
  %583 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %578), !dbg !3364, !nosanitize !1846
  %584 = extractvalue { i32, i1 } %583, 1, !dbg !3364, !nosanitize !1846
  %585 = extractvalue { i32, i1 } %583, 0, !dbg !3364, !nosanitize !1846
  %586 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %585, !dbg !3364, !nosanitize !1846
  %587 = icmp ne i32 %586, 0, !dbg !3364, !nosanitize !1846
  %588 = xor i1 %584, true, !dbg !3364, !nosanitize !1846
  %589 = icmp uge i32 %586, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !3364, !nosanitize !1846
  %590 = and i1 %589, %588, !dbg !3364, !nosanitize !1846
  br i1 %590, label %592, label %591, !dbg !3364, !prof !1859, !nosanitize !1846

591:                                              ; preds = %581
  call void @__ubsan_handle_pointer_overflow(ptr @88, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %586) #6, !dbg !3364, !nosanitize !1846
  br label %592, !dbg !3364, !nosanitize !1846

592:                                              ; preds = %591, %581
  %593 = ptrtoint ptr %582 to i32, !dbg !3364, !nosanitize !1846
  %594 = and i32 %593, 3, !dbg !3364, !nosanitize !1846
  %595 = icmp eq i32 %594, 0, !dbg !3364, !nosanitize !1846
  br i1 %595, label %597, label %596, !dbg !3364, !prof !1859, !nosanitize !1846

596:                                              ; preds = %592
  call void @__ubsan_handle_type_mismatch_v1(ptr @89, i32 %593) #6, !dbg !3364, !nosanitize !1846
  br label %597, !dbg !3364, !nosanitize !1846

597:                                              ; preds = %592, %596
  %598 = load i32, ptr %582, align 4, !dbg !3364
  %599 = icmp eq i32 %577, %598, !dbg !3365
  %600 = xor i1 %599, true, !dbg !3366
  br i1 %600, label %601, label %602, !dbg !3340

601:                                              ; preds = %597
  br label %564, !dbg !3340, !llvm.loop !3367

602:                                              ; preds = %597
  %603 = load ptr, ptr %185, align 4, !dbg !3369
  store ptr %603, ptr %119, align 4
    #dbg_declare(ptr %119, !3370, !DIExpression(), !3372)
  store i32 5, ptr %120, align 4
    #dbg_declare(ptr %120, !3374, !DIExpression(), !3375)
  br label %604, !dbg !3376

604:                                              ; preds = %604, %602
  %605 = load ptr, ptr %119, align 4, !dbg !3377
  %606 = load volatile i32, ptr %605, align 4, !dbg !3378
  %607 = load i32, ptr %120, align 4, !dbg !3379
  %608 = icmp ne i32 %606, %607, !dbg !3380
  br i1 %608, label %604, label %609, !dbg !3381, !llvm.loop !3383

609:                                              ; preds = %604
  %610 = load ptr, ptr %185, align 4, !dbg !3385
  store ptr %610, ptr %141, align 4
    #dbg_declare(ptr %141, !3028, !DIExpression(), !3386)
  store i32 0, ptr %142, align 4
    #dbg_declare(ptr %142, !3034, !DIExpression(), !3388)
  %611 = load i32, ptr %142, align 4, !dbg !3389
  %612 = load ptr, ptr %141, align 4, !dbg !3390
  store volatile i32 %611, ptr %612, align 4, !dbg !3391
    #dbg_declare(ptr %193, !3392, !DIExpression(), !3393)
  %613 = load i32, ptr %173, align 4, !dbg !3394
  %614 = load i32, ptr %174, align 4, !dbg !3395
  %615 = load i32, ptr %175, align 4, !dbg !3396
  %616 = load i32, ptr %176, align 4, !dbg !3397
  %617 = load i32, ptr %190, align 4, !dbg !3398
  store i32 %613, ptr %151, align 4
    #dbg_declare(ptr %151, !3001, !DIExpression(), !3399)
  store i32 %614, ptr %152, align 4
    #dbg_declare(ptr %152, !3007, !DIExpression(), !3401)
  store i32 %615, ptr %153, align 4
    #dbg_declare(ptr %153, !3009, !DIExpression(), !3402)
  store i32 %616, ptr %154, align 4
    #dbg_declare(ptr %154, !3011, !DIExpression(), !3403)
  store i32 %617, ptr %155, align 4
    #dbg_declare(ptr %155, !3013, !DIExpression(), !3404)
  store i8 0, ptr %156, align 1
    #dbg_declare(ptr %156, !3015, !DIExpression(), !3405)
  %618 = load i32, ptr %151, align 4, !dbg !3406
  %619 = zext i32 %618 to i64, !dbg !3407
  %620 = shl i64 %619, 48, !dbg !3407
  %621 = load i32, ptr %152, align 4, !dbg !3408
  %622 = zext i32 %621 to i64, !dbg !3407
  %623 = shl i64 %622, 54, !dbg !3407
  %624 = or i64 %620, %623, !dbg !3407
  %625 = load i32, ptr %153, align 4, !dbg !3409
  %626 = zext i32 %625 to i64, !dbg !3407
  %627 = shl i64 %626, 36, !dbg !3407
  %628 = or i64 %624, %627, !dbg !3407
  %629 = load i32, ptr %154, align 4, !dbg !3410
  %630 = zext i32 %629 to i64, !dbg !3407
  %631 = shl i64 %630, 42, !dbg !3407
  %632 = or i64 %628, %631, !dbg !3407
  %633 = load i32, ptr %155, align 4, !dbg !3411
  %634 = zext i32 %633 to i64, !dbg !3407
  %635 = or i64 %632, %634, !dbg !3407
  store i64 %635, ptr %193, align 8, !dbg !3393
  %636 = load i32, ptr %190, align 4, !dbg !3412
  %637 = load i64, ptr %193, align 8, !dbg !3413
  call void @_Z25noc_async_write_multicastILj8193EEvjyjjbhh(i32 noundef %636, i64 noundef %637, i32 noundef 32768, i32 noundef 5, i1 noundef zeroext true, i8 noundef zeroext 0, i8 noundef zeroext 4), !dbg !3414
  %638 = load i32, ptr %182, align 4, !dbg !3415
  %639 = load i64, ptr %188, align 8, !dbg !3416
  call void @_Z27noc_semaphore_set_multicastjyjbhh(i32 noundef %638, i64 noundef %639, i32 noundef 5, i1 noundef zeroext false, i8 noundef zeroext 0, i8 noundef zeroext 4), !dbg !3417
  br label %824, !dbg !3418

640:                                              ; preds = %346
  %641 = load ptr, ptr %186, align 4, !dbg !3419
  store ptr %641, ptr %143, align 4
    #dbg_declare(ptr %143, !3028, !DIExpression(), !3421)
  store i32 0, ptr %144, align 4
    #dbg_declare(ptr %144, !3034, !DIExpression(), !3423)
  %642 = load i32, ptr %144, align 4, !dbg !3424
  %643 = load ptr, ptr %143, align 4, !dbg !3425
  store volatile i32 %642, ptr %643, align 4, !dbg !3426
  %644 = load i64, ptr %187, align 8, !dbg !3427
  store i64 %644, ptr %115, align 8
    #dbg_declare(ptr %115, !3428, !DIExpression(), !3434)
  store i32 1, ptr %116, align 4
    #dbg_declare(ptr %116, !3436, !DIExpression(), !3437)
  store i8 0, ptr %117, align 1
    #dbg_declare(ptr %117, !3438, !DIExpression(), !3439)
  store i8 1, ptr %118, align 1
    #dbg_declare(ptr %118, !3440, !DIExpression(), !3441)
  %645 = load i8, ptr %117, align 1, !dbg !3442
  %646 = zext i8 %645 to i32, !dbg !3442
  %647 = load i64, ptr %115, align 8, !dbg !3443
  %648 = load i8, ptr %118, align 1, !dbg !3444
  %649 = zext i8 %648 to i32, !dbg !3444
  %650 = load i32, ptr %116, align 4, !dbg !3445
  store i32 %646, ptr %44, align 4
    #dbg_declare(ptr %44, !3446, !DIExpression(), !3453)
  store i32 3, ptr %45, align 4
    #dbg_declare(ptr %45, !3455, !DIExpression(), !3456)
  store i64 %647, ptr %46, align 8
    #dbg_declare(ptr %46, !3457, !DIExpression(), !3458)
  store i32 %649, ptr %47, align 4
    #dbg_declare(ptr %47, !3459, !DIExpression(), !3460)
  store i32 %650, ptr %48, align 4
    #dbg_declare(ptr %48, !3461, !DIExpression(), !3462)
  store i32 31, ptr %49, align 4
    #dbg_declare(ptr %49, !3463, !DIExpression(), !3464)
  store i8 0, ptr %50, align 1
    #dbg_declare(ptr %50, !3465, !DIExpression(), !3466)
  store i8 0, ptr %51, align 1
    #dbg_declare(ptr %51, !3467, !DIExpression(), !3468)
  store i32 4, ptr %52, align 4
    #dbg_declare(ptr %52, !3469, !DIExpression(), !3470)
  br label %651, !dbg !3471

651:                                              ; preds = %669, %640
  %652 = load i32, ptr %44, align 4, !dbg !3472
  %653 = load i32, ptr %45, align 4, !dbg !3473
  store i32 %652, ptr %42, align 4
    #dbg_declare(ptr %42, !3474, !DIExpression(), !3478)
  store i32 %653, ptr %43, align 4
    #dbg_declare(ptr %43, !3480, !DIExpression(), !3481)
  %654 = load i32, ptr %42, align 4, !dbg !3482
  %655 = load i32, ptr %43, align 4, !dbg !3483
  store i32 %654, ptr %37, align 4
    #dbg_declare(ptr %37, !3484, !DIExpression(), !3488)
  store i32 %655, ptr %38, align 4
    #dbg_declare(ptr %38, !3490, !DIExpression(), !3491)
  store i32 -5111768, ptr %39, align 4
    #dbg_declare(ptr %39, !3492, !DIExpression(), !3493)
    #dbg_declare(ptr %40, !3494, !DIExpression(), !3495)
  %656 = load i32, ptr %38, align 4, !dbg !3496
  %657 = shl i32 %656, 10, !dbg !3497
  %658 = load i32, ptr %37, align 4, !dbg !3498
  %659 = shl i32 %658, 16, !dbg !3499
  %660 = add i32 %657, %659, !dbg !3500
  %661 = load i32, ptr %39, align 4, !dbg !3501
  %662 = add i32 %660, %661, !dbg !3502
  store i32 %662, ptr %40, align 4, !dbg !3495
    #dbg_declare(ptr %41, !3503, !DIExpression(), !3504)
  %663 = load i32, ptr %40, align 4, !dbg !3505
  %664 = inttoptr i32 %663 to ptr, !dbg !3506
  store ptr %664, ptr %41, align 4, !dbg !3504
  %665 = load ptr, ptr %41, align 4, !dbg !3507
  %666 = load volatile i32, ptr %665, align 4, !dbg !3508
  %667 = icmp eq i32 %666, 0, !dbg !3509
  %668 = xor i1 %667, true, !dbg !3510
  br i1 %668, label %669, label %670, !dbg !3471

669:                                              ; preds = %651
  br label %651, !dbg !3471, !llvm.loop !3511

670:                                              ; preds = %651
  %671 = load i32, ptr %44, align 4, !dbg !3513
  %672 = load i32, ptr %45, align 4, !dbg !3514
  %673 = load i64, ptr %46, align 8, !dbg !3515
  %674 = and i64 %673, 4294967295, !dbg !3516
  %675 = trunc i64 %674 to i32, !dbg !3517
  store i32 %671, ptr %1, align 4
    #dbg_declare(ptr %1, !3518, !DIExpression(), !3522)
  store i32 %672, ptr %2, align 4
    #dbg_declare(ptr %2, !3524, !DIExpression(), !3525)
  store i32 -5111808, ptr %3, align 4
    #dbg_declare(ptr %3, !3526, !DIExpression(), !3527)
  store i32 %675, ptr %4, align 4
    #dbg_declare(ptr %4, !3528, !DIExpression(), !3529)
    #dbg_declare(ptr %5, !3530, !DIExpression(), !3531)
  %676 = load i32, ptr %2, align 4, !dbg !3532
  %677 = shl i32 %676, 10, !dbg !3533
  %678 = load i32, ptr %1, align 4, !dbg !3534
  %679 = shl i32 %678, 16, !dbg !3535
  %680 = add i32 %677, %679, !dbg !3536
  %681 = load i32, ptr %3, align 4, !dbg !3537
  %682 = add i32 %680, %681, !dbg !3538
  store i32 %682, ptr %5, align 4, !dbg !3531
    #dbg_declare(ptr %6, !3539, !DIExpression(), !3540)
  %683 = load i32, ptr %5, align 4, !dbg !3541
  %684 = inttoptr i32 %683 to ptr, !dbg !3542
  store ptr %684, ptr %6, align 4, !dbg !3540
  %685 = load i32, ptr %4, align 4, !dbg !3543
  %686 = load ptr, ptr %6, align 4, !dbg !3544
  store volatile i32 %685, ptr %686, align 4, !dbg !3545
  %687 = load i32, ptr %44, align 4, !dbg !3546
  %688 = load i32, ptr %45, align 4, !dbg !3547
  %689 = load i64, ptr %46, align 8, !dbg !3548
  %690 = lshr i64 %689, 32, !dbg !3549
  %691 = trunc i64 %690 to i32, !dbg !3550
  store i32 %687, ptr %7, align 4
    #dbg_declare(ptr %7, !3518, !DIExpression(), !3551)
  store i32 %688, ptr %8, align 4
    #dbg_declare(ptr %8, !3524, !DIExpression(), !3553)
  store i32 -5111804, ptr %9, align 4
    #dbg_declare(ptr %9, !3526, !DIExpression(), !3554)
  store i32 %691, ptr %10, align 4
    #dbg_declare(ptr %10, !3528, !DIExpression(), !3555)
    #dbg_declare(ptr %11, !3530, !DIExpression(), !3556)
  %692 = load i32, ptr %8, align 4, !dbg !3557
  %693 = shl i32 %692, 10, !dbg !3558
  %694 = load i32, ptr %7, align 4, !dbg !3559
  %695 = shl i32 %694, 16, !dbg !3560
  %696 = add i32 %693, %695, !dbg !3561
  %697 = load i32, ptr %9, align 4, !dbg !3562
  %698 = add i32 %696, %697, !dbg !3563
  store i32 %698, ptr %11, align 4, !dbg !3556
    #dbg_declare(ptr %12, !3539, !DIExpression(), !3564)
  %699 = load i32, ptr %11, align 4, !dbg !3565
  %700 = inttoptr i32 %699 to ptr, !dbg !3566
  store ptr %700, ptr %12, align 4, !dbg !3564
  %701 = load i32, ptr %10, align 4, !dbg !3567
  %702 = load ptr, ptr %12, align 4, !dbg !3568
  store volatile i32 %701, ptr %702, align 4, !dbg !3569
  %703 = load i32, ptr %44, align 4, !dbg !3570
  %704 = load i32, ptr %45, align 4, !dbg !3571
  %705 = load i32, ptr %47, align 4, !dbg !3572
  %706 = shl i32 %705, 13, !dbg !3573
  %707 = or i32 128, %706, !dbg !3574
  %708 = load i8, ptr %50, align 1, !dbg !3575
  %709 = icmp ule i8 %708, 1, !dbg !3575, !nosanitize !1846
  br i1 %709, label %712, label %710, !dbg !3575, !prof !1859, !nosanitize !1846

710:                                              ; preds = %670
  %711 = zext i8 %708 to i32, !dbg !3575, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @192, i32 %711) #6, !dbg !3575, !nosanitize !1846
  br label %712, !dbg !3575, !nosanitize !1846

712:                                              ; preds = %710, %670
  %713 = trunc i8 %708 to i1, !dbg !3575
  %714 = zext i1 %713 to i64, !dbg !3575
  %715 = select i1 %713, i32 64, i32 0, !dbg !3575
  %716 = or i32 %707, %715, !dbg !3576
  %717 = load i8, ptr %51, align 1, !dbg !3577
  %718 = icmp ule i8 %717, 1, !dbg !3577, !nosanitize !1846
  br i1 %718, label %721, label %719, !dbg !3577, !prof !1859, !nosanitize !1846

719:                                              ; preds = %712
  %720 = zext i8 %717 to i32, !dbg !3577, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @194, i32 %720) #6, !dbg !3577, !nosanitize !1846
  br label %721, !dbg !3577, !nosanitize !1846

721:                                              ; preds = %719, %712
  %722 = trunc i8 %717 to i1, !dbg !3577
  %723 = zext i1 %722 to i64, !dbg !3577
  %724 = select i1 %722, i32 0, i32 16, !dbg !3577
  %725 = or i32 %716, %724, !dbg !3578
  %726 = or i32 %725, 1, !dbg !3579
  store i32 %703, ptr %13, align 4
    #dbg_declare(ptr %13, !3518, !DIExpression(), !3580)
  store i32 %704, ptr %14, align 4
    #dbg_declare(ptr %14, !3524, !DIExpression(), !3582)
  store i32 -5111780, ptr %15, align 4
    #dbg_declare(ptr %15, !3526, !DIExpression(), !3583)
  store i32 %726, ptr %16, align 4
    #dbg_declare(ptr %16, !3528, !DIExpression(), !3584)
    #dbg_declare(ptr %17, !3530, !DIExpression(), !3585)
  %727 = load i32, ptr %14, align 4, !dbg !3586
  %728 = shl i32 %727, 10, !dbg !3587
  %729 = load i32, ptr %13, align 4, !dbg !3588
  %730 = shl i32 %729, 16, !dbg !3589
  %731 = add i32 %728, %730, !dbg !3590
  %732 = load i32, ptr %15, align 4, !dbg !3591
  %733 = add i32 %731, %732, !dbg !3592
  store i32 %733, ptr %17, align 4, !dbg !3585
    #dbg_declare(ptr %18, !3539, !DIExpression(), !3593)
  %734 = load i32, ptr %17, align 4, !dbg !3594
  %735 = inttoptr i32 %734 to ptr, !dbg !3595
  store ptr %735, ptr %18, align 4, !dbg !3593
  %736 = load i32, ptr %16, align 4, !dbg !3596
  %737 = load ptr, ptr %18, align 4, !dbg !3597
  store volatile i32 %736, ptr %737, align 4, !dbg !3598
  %738 = load i32, ptr %44, align 4, !dbg !3599
  %739 = load i32, ptr %45, align 4, !dbg !3600
  %740 = load i32, ptr %49, align 4, !dbg !3601
  %741 = shl i32 %740, 2, !dbg !3602
  %742 = or i32 4096, %741, !dbg !3603
  %743 = zext i32 %742 to i64, !dbg !3604
  %744 = load i64, ptr %46, align 8, !dbg !3605
  %745 = lshr i64 %744, 2, !dbg !3606
  %746 = and i64 %745, 3, !dbg !3607
  %747 = or i64 %743, %746, !dbg !3608
  %748 = trunc i64 %747 to i32, !dbg !3604
  store i32 %738, ptr %19, align 4
    #dbg_declare(ptr %19, !3518, !DIExpression(), !3609)
  store i32 %739, ptr %20, align 4
    #dbg_declare(ptr %20, !3524, !DIExpression(), !3611)
  store i32 -5111776, ptr %21, align 4
    #dbg_declare(ptr %21, !3526, !DIExpression(), !3612)
  store i32 %748, ptr %22, align 4
    #dbg_declare(ptr %22, !3528, !DIExpression(), !3613)
    #dbg_declare(ptr %23, !3530, !DIExpression(), !3614)
  %749 = load i32, ptr %20, align 4, !dbg !3615
  %750 = shl i32 %749, 10, !dbg !3616
  %751 = load i32, ptr %19, align 4, !dbg !3617
  %752 = shl i32 %751, 16, !dbg !3618
  %753 = add i32 %750, %752, !dbg !3619
  %754 = load i32, ptr %21, align 4, !dbg !3620
  %755 = add i32 %753, %754, !dbg !3621
  store i32 %755, ptr %23, align 4, !dbg !3614
    #dbg_declare(ptr %24, !3539, !DIExpression(), !3622)
  %756 = load i32, ptr %23, align 4, !dbg !3623
  %757 = inttoptr i32 %756 to ptr, !dbg !3624
  store ptr %757, ptr %24, align 4, !dbg !3622
  %758 = load i32, ptr %22, align 4, !dbg !3625
  %759 = load ptr, ptr %24, align 4, !dbg !3626
  store volatile i32 %758, ptr %759, align 4, !dbg !3627
  %760 = load i32, ptr %44, align 4, !dbg !3628
  %761 = load i32, ptr %45, align 4, !dbg !3629
  %762 = load i32, ptr %48, align 4, !dbg !3630
  store i32 %760, ptr %25, align 4
    #dbg_declare(ptr %25, !3518, !DIExpression(), !3631)
  store i32 %761, ptr %26, align 4
    #dbg_declare(ptr %26, !3524, !DIExpression(), !3633)
  store i32 -5111772, ptr %27, align 4
    #dbg_declare(ptr %27, !3526, !DIExpression(), !3634)
  store i32 %762, ptr %28, align 4
    #dbg_declare(ptr %28, !3528, !DIExpression(), !3635)
    #dbg_declare(ptr %29, !3530, !DIExpression(), !3636)
  %763 = load i32, ptr %26, align 4, !dbg !3637
  %764 = shl i32 %763, 10, !dbg !3638
  %765 = load i32, ptr %25, align 4, !dbg !3639
  %766 = shl i32 %765, 16, !dbg !3640
  %767 = add i32 %764, %766, !dbg !3641
  %768 = load i32, ptr %27, align 4, !dbg !3642
  %769 = add i32 %767, %768, !dbg !3643
  store i32 %769, ptr %29, align 4, !dbg !3636
    #dbg_declare(ptr %30, !3539, !DIExpression(), !3644)
  %770 = load i32, ptr %29, align 4, !dbg !3645
  %771 = inttoptr i32 %770 to ptr, !dbg !3646
  store ptr %771, ptr %30, align 4, !dbg !3644
  %772 = load i32, ptr %28, align 4, !dbg !3647
  %773 = load ptr, ptr %30, align 4, !dbg !3648
  store volatile i32 %772, ptr %773, align 4, !dbg !3649
  %774 = load i32, ptr %44, align 4, !dbg !3650
  %775 = load i32, ptr %45, align 4, !dbg !3651
  store i32 %774, ptr %31, align 4
    #dbg_declare(ptr %31, !3518, !DIExpression(), !3652)
  store i32 %775, ptr %32, align 4
    #dbg_declare(ptr %32, !3524, !DIExpression(), !3654)
  store i32 -5111768, ptr %33, align 4
    #dbg_declare(ptr %33, !3526, !DIExpression(), !3655)
  store i32 1, ptr %34, align 4
    #dbg_declare(ptr %34, !3528, !DIExpression(), !3656)
    #dbg_declare(ptr %35, !3530, !DIExpression(), !3657)
  %776 = load i32, ptr %32, align 4, !dbg !3658
  %777 = shl i32 %776, 10, !dbg !3659
  %778 = load i32, ptr %31, align 4, !dbg !3660
  %779 = shl i32 %778, 16, !dbg !3661
  %780 = add i32 %777, %779, !dbg !3662
  %781 = load i32, ptr %33, align 4, !dbg !3663
  %782 = add i32 %780, %781, !dbg !3664
  store i32 %782, ptr %35, align 4, !dbg !3657
    #dbg_declare(ptr %36, !3539, !DIExpression(), !3665)
  %783 = load i32, ptr %35, align 4, !dbg !3666
  %784 = inttoptr i32 %783 to ptr, !dbg !3667
  store ptr %784, ptr %36, align 4, !dbg !3665
  %785 = load i32, ptr %34, align 4, !dbg !3668
  %786 = load ptr, ptr %36, align 4, !dbg !3669
  store volatile i32 %785, ptr %786, align 4, !dbg !3670
  %787 = load i8, ptr %51, align 1, !dbg !3671
  %788 = icmp ule i8 %787, 1, !dbg !3671, !nosanitize !1846
  br i1 %788, label %791, label %789, !dbg !3671, !prof !1859, !nosanitize !1846

789:                                              ; preds = %721
  %790 = zext i8 %787 to i32, !dbg !3671, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @202, i32 %790) #6, !dbg !3671, !nosanitize !1846
  br label %791, !dbg !3671, !nosanitize !1846

791:                                              ; preds = %789, %721
  %792 = trunc i8 %787 to i1, !dbg !3671
  br i1 %792, label %816, label %793, !dbg !3675

793:                                              ; preds = %791
  %794 = load i32, ptr %44, align 4, !dbg !3676
  %795 = icmp ult i32 %794, 2, !dbg !3678, !nosanitize !1846
  br i1 %795, label %797, label %796, !dbg !3678, !prof !1859, !nosanitize !1846

796:                                              ; preds = %793
  call void @__ubsan_handle_out_of_bounds(ptr @203, i32 %794) #6, !dbg !3678, !nosanitize !1846
  br label %797, !dbg !3678, !nosanitize !1846

797:                                              ; preds = %796, %793
  %798 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_atomics_acked, i32 0, i32 %794, !dbg !3678
  %799 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %794), !dbg !3678, !nosanitize !1846
  %800 = extractvalue { i32, i1 } %799, 1, !dbg !3678, !nosanitize !1846
  %801 = extractvalue { i32, i1 } %799, 0, !dbg !3678, !nosanitize !1846
  %802 = add i32 ptrtoint (ptr @noc_nonposted_atomics_acked to i32), %801, !dbg !3678, !nosanitize !1846
  %803 = icmp ne i32 %802, 0, !dbg !3678, !nosanitize !1846
  %804 = xor i1 %800, true, !dbg !3678, !nosanitize !1846
  %805 = icmp uge i32 %802, ptrtoint (ptr @noc_nonposted_atomics_acked to i32), !dbg !3678, !nosanitize !1846
  %806 = and i1 %805, %804, !dbg !3678, !nosanitize !1846
  br i1 %806, label %808, label %807, !dbg !3678, !prof !1859, !nosanitize !1846

807:                                              ; preds = %797
  call void @__ubsan_handle_pointer_overflow(ptr @204, i32 ptrtoint (ptr @noc_nonposted_atomics_acked to i32), i32 %802) #6, !dbg !3678, !nosanitize !1846
  br label %808, !dbg !3678, !nosanitize !1846

808:                                              ; preds = %807, %797
  %809 = ptrtoint ptr %798 to i32, !dbg !3678, !nosanitize !1846
  %810 = and i32 %809, 3, !dbg !3678, !nosanitize !1846
  %811 = icmp eq i32 %810, 0, !dbg !3678, !nosanitize !1846
  br i1 %811, label %813, label %812, !dbg !3678, !prof !1859, !nosanitize !1846

812:                                              ; preds = %808
  call void @__ubsan_handle_type_mismatch_v1(ptr @205, i32 %809) #6, !dbg !3678, !nosanitize !1846
  br label %813, !dbg !3678, !nosanitize !1846

813:                                              ; preds = %812, %808
  %814 = load i32, ptr %798, align 4, !dbg !3678
  %815 = add i32 %814, 1, !dbg !3678
  store i32 %815, ptr %798, align 4, !dbg !3678
  br label %816, !dbg !3679

816:                                              ; preds = %791, %813
  %817 = load ptr, ptr %186, align 4, !dbg !3680
  store ptr %817, ptr %121, align 4
    #dbg_declare(ptr %121, !3370, !DIExpression(), !3681)
  store i32 1, ptr %122, align 4
    #dbg_declare(ptr %122, !3374, !DIExpression(), !3683)
  br label %818, !dbg !3684

818:                                              ; preds = %818, %816
  %819 = load ptr, ptr %121, align 4, !dbg !3685
  %820 = load volatile i32, ptr %819, align 4, !dbg !3686
  %821 = load i32, ptr %122, align 4, !dbg !3687
  %822 = icmp ne i32 %820, %821, !dbg !3688
  br i1 %822, label %818, label %823, !dbg !3689, !llvm.loop !3690

823:                                              ; preds = %818
  br label %824

824:                                              ; preds = %823, %609
  store i32 0, ptr %111, align 4
    #dbg_declare(ptr %111, !3692, !DIExpression(), !3697)
  store i32 16, ptr %112, align 4
    #dbg_declare(ptr %112, !3699, !DIExpression(), !3700)
    #dbg_declare(ptr %113, !3701, !DIExpression(), !3702)
  %825 = load i32, ptr %112, align 4, !dbg !3703
  %826 = load i32, ptr %111, align 4, !dbg !3704
  store i32 %826, ptr %98, align 4
    #dbg_declare(ptr %98, !3111, !DIExpression(), !3705)
  %827 = load i32, ptr %98, align 4, !dbg !3707
  %828 = icmp ult i32 %827, 32, !dbg !3708, !nosanitize !1846
  br i1 %828, label %830, label %829, !dbg !3708, !prof !1859, !nosanitize !1846

829:                                              ; preds = %824
  call void @__ubsan_handle_out_of_bounds(ptr @78, i32 %827) #6, !dbg !3708, !nosanitize !1846
  br label %830, !dbg !3708, !nosanitize !1846

830:                                              ; preds = %829, %824
  %831 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %827, !dbg !3708
  %832 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %827), !dbg !3708, !nosanitize !1846
  %833 = extractvalue { i32, i1 } %832, 1, !dbg !3708, !nosanitize !1846
  %834 = extractvalue { i32, i1 } %832, 0, !dbg !3708, !nosanitize !1846
  %835 = add i32 ptrtoint (ptr @cb_interface to i32), %834, !dbg !3708, !nosanitize !1846
  %836 = icmp ne i32 %835, 0, !dbg !3708, !nosanitize !1846
  %837 = xor i1 %833, true, !dbg !3708, !nosanitize !1846
  %838 = icmp uge i32 %835, ptrtoint (ptr @cb_interface to i32), !dbg !3708, !nosanitize !1846
  %839 = and i1 %838, %837, !dbg !3708, !nosanitize !1846
  br i1 %839, label %841, label %840, !dbg !3708, !prof !1859, !nosanitize !1846

840:                                              ; preds = %830
  call void @__ubsan_handle_pointer_overflow(ptr @79, i32 ptrtoint (ptr @cb_interface to i32), i32 %835) #6, !dbg !3708, !nosanitize !1846
  br label %841, !dbg !3708, !nosanitize !1846

841:                                              ; preds = %840, %830
  %842 = ptrtoint ptr %831 to i32, !dbg !3708, !nosanitize !1846
  %843 = and i32 %842, 3, !dbg !3708, !nosanitize !1846
  %844 = icmp eq i32 %843, 0, !dbg !3708, !nosanitize !1846
  br i1 %844, label %846, label %845, !dbg !3708, !prof !1859, !nosanitize !1846

845:                                              ; preds = %841
  call void @__ubsan_handle_type_mismatch_v1(ptr @81, i32 %842) #6, !dbg !3708, !nosanitize !1846
  br label %846, !dbg !3708, !nosanitize !1846

846:                                              ; preds = %845, %841
  %847 = ptrtoint ptr %831 to i32, !dbg !3708, !nosanitize !1846
  %848 = and i32 %847, 3, !dbg !3708, !nosanitize !1846
  %849 = icmp eq i32 %848, 0, !dbg !3708, !nosanitize !1846
  br i1 %849, label %851, label %850, !dbg !3708, !prof !1859, !nosanitize !1846

850:                                              ; preds = %846
  call void @__ubsan_handle_type_mismatch_v1(ptr @83, i32 %847) #6, !dbg !3708, !nosanitize !1846
  br label %851, !dbg !3708, !nosanitize !1846

851:                                              ; preds = %850, %846
  %852 = ptrtoint ptr %831 to i32, !dbg !3709, !nosanitize !1846
  %853 = and i32 %852, 3, !dbg !3709, !nosanitize !1846
  %854 = icmp eq i32 %853, 0, !dbg !3709, !nosanitize !1846
  br i1 %854, label %856, label %855, !dbg !3709, !prof !1859, !nosanitize !1846

855:                                              ; preds = %851
  call void @__ubsan_handle_type_mismatch_v1(ptr @84, i32 %852) #6, !dbg !3709, !nosanitize !1846
  br label %856, !dbg !3709, !nosanitize !1846

856:                                              ; preds = %851, %855
  %857 = ptrtoint ptr %831 to i32, !dbg !3710, !nosanitize !1846
  %858 = and i32 %857, 3, !dbg !3710, !nosanitize !1846
  %859 = icmp eq i32 %858, 0, !dbg !3710, !nosanitize !1846
  br i1 %859, label %861, label %860, !dbg !3710, !prof !1859, !nosanitize !1846

860:                                              ; preds = %856
  call void @__ubsan_handle_type_mismatch_v1(ptr @128, i32 %857) #6, !dbg !3710, !nosanitize !1846
  br label %861, !dbg !3710, !nosanitize !1846

861:                                              ; preds = %860, %856
  %862 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %831, i32 0, i32 2, !dbg !3710
  %863 = ptrtoint ptr %862 to i32, !dbg !3710, !nosanitize !1846
  %864 = and i32 %863, 3, !dbg !3710, !nosanitize !1846
  %865 = icmp eq i32 %864, 0, !dbg !3710, !nosanitize !1846
  br i1 %865, label %867, label %866, !dbg !3710, !prof !1859, !nosanitize !1846

866:                                              ; preds = %861
  call void @__ubsan_handle_type_mismatch_v1(ptr @129, i32 %863) #6, !dbg !3710, !nosanitize !1846
  br label %867, !dbg !3710, !nosanitize !1846

867:                                              ; preds = %866, %861
  %868 = load i32, ptr %862, align 4, !dbg !3710
  %869 = mul i32 %825, %868, !dbg !3711
  store i32 %869, ptr %113, align 4, !dbg !3702
    #dbg_declare(ptr %114, !3712, !DIExpression(), !3713)
  %870 = load i32, ptr %111, align 4, !dbg !3714
  store i32 %870, ptr %107, align 4
    #dbg_declare(ptr %107, !3080, !DIExpression(), !3715)
  %871 = load i32, ptr %107, align 4, !dbg !3717
  store i32 %871, ptr %94, align 4
    #dbg_declare(ptr %94, !3067, !DIExpression(), !3718)
  %872 = load i32, ptr %94, align 4, !dbg !3720
  %873 = mul i32 %872, 4096, !dbg !3721
  %874 = add i32 -4980736, %873, !dbg !3721
  %875 = add i32 %874, 16, !dbg !3721
  %876 = inttoptr i32 %875 to ptr, !dbg !3722
  store ptr %876, ptr %114, align 4, !dbg !3713
  %877 = load i32, ptr %112, align 4, !dbg !3723
  %878 = load ptr, ptr %114, align 4, !dbg !3724
  %879 = load volatile i32, ptr %878, align 4, !dbg !3725
  %880 = add i32 %879, %877, !dbg !3725
  store volatile i32 %880, ptr %878, align 4, !dbg !3725
  %881 = load i32, ptr %113, align 4, !dbg !3726
  %882 = load i32, ptr %111, align 4, !dbg !3727
  store i32 %882, ptr %99, align 4
    #dbg_declare(ptr %99, !3111, !DIExpression(), !3728)
  %883 = load i32, ptr %99, align 4, !dbg !3730
  %884 = icmp ult i32 %883, 32, !dbg !3731, !nosanitize !1846
  br i1 %884, label %886, label %885, !dbg !3731, !prof !1859, !nosanitize !1846

885:                                              ; preds = %867
  call void @__ubsan_handle_out_of_bounds(ptr @78, i32 %883) #6, !dbg !3731, !nosanitize !1846
  br label %886, !dbg !3731, !nosanitize !1846

886:                                              ; preds = %885, %867
  %887 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %883, !dbg !3731
  %888 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %883), !dbg !3731, !nosanitize !1846
  %889 = extractvalue { i32, i1 } %888, 1, !dbg !3731, !nosanitize !1846
  %890 = extractvalue { i32, i1 } %888, 0, !dbg !3731, !nosanitize !1846
  %891 = add i32 ptrtoint (ptr @cb_interface to i32), %890, !dbg !3731, !nosanitize !1846
  %892 = icmp ne i32 %891, 0, !dbg !3731, !nosanitize !1846
  %893 = xor i1 %889, true, !dbg !3731, !nosanitize !1846
  %894 = icmp uge i32 %891, ptrtoint (ptr @cb_interface to i32), !dbg !3731, !nosanitize !1846
  %895 = and i1 %894, %893, !dbg !3731, !nosanitize !1846
  br i1 %895, label %897, label %896, !dbg !3731, !prof !1859, !nosanitize !1846

896:                                              ; preds = %886
  call void @__ubsan_handle_pointer_overflow(ptr @79, i32 ptrtoint (ptr @cb_interface to i32), i32 %891) #6, !dbg !3731, !nosanitize !1846
  br label %897, !dbg !3731, !nosanitize !1846

897:                                              ; preds = %896, %886
  %898 = ptrtoint ptr %887 to i32, !dbg !3731, !nosanitize !1846
  %899 = and i32 %898, 3, !dbg !3731, !nosanitize !1846
  %900 = icmp eq i32 %899, 0, !dbg !3731, !nosanitize !1846
  br i1 %900, label %902, label %901, !dbg !3731, !prof !1859, !nosanitize !1846

901:                                              ; preds = %897
  call void @__ubsan_handle_type_mismatch_v1(ptr @81, i32 %898) #6, !dbg !3731, !nosanitize !1846
  br label %902, !dbg !3731, !nosanitize !1846

902:                                              ; preds = %901, %897
  %903 = ptrtoint ptr %887 to i32, !dbg !3731, !nosanitize !1846
  %904 = and i32 %903, 3, !dbg !3731, !nosanitize !1846
  %905 = icmp eq i32 %904, 0, !dbg !3731, !nosanitize !1846
  br i1 %905, label %907, label %906, !dbg !3731, !prof !1859, !nosanitize !1846

906:                                              ; preds = %902
  call void @__ubsan_handle_type_mismatch_v1(ptr @83, i32 %903) #6, !dbg !3731, !nosanitize !1846
  br label %907, !dbg !3731, !nosanitize !1846

907:                                              ; preds = %906, %902
  %908 = ptrtoint ptr %887 to i32, !dbg !3732, !nosanitize !1846
  %909 = and i32 %908, 3, !dbg !3732, !nosanitize !1846
  %910 = icmp eq i32 %909, 0, !dbg !3732, !nosanitize !1846
  br i1 %910, label %912, label %911, !dbg !3732, !prof !1859, !nosanitize !1846

911:                                              ; preds = %907
  call void @__ubsan_handle_type_mismatch_v1(ptr @84, i32 %908) #6, !dbg !3732, !nosanitize !1846
  br label %912, !dbg !3732, !nosanitize !1846

912:                                              ; preds = %907, %911
  %913 = ptrtoint ptr %887 to i32, !dbg !3733, !nosanitize !1846
  %914 = and i32 %913, 3, !dbg !3733, !nosanitize !1846
  %915 = icmp eq i32 %914, 0, !dbg !3733, !nosanitize !1846
  br i1 %915, label %917, label %916, !dbg !3733, !prof !1859, !nosanitize !1846

916:                                              ; preds = %912
  call void @__ubsan_handle_type_mismatch_v1(ptr @130, i32 %913) #6, !dbg !3733, !nosanitize !1846
  br label %917, !dbg !3733, !nosanitize !1846

917:                                              ; preds = %916, %912
  %918 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %887, i32 0, i32 5, !dbg !3733
  %919 = ptrtoint ptr %918 to i32, !dbg !3734, !nosanitize !1846
  %920 = and i32 %919, 3, !dbg !3734, !nosanitize !1846
  %921 = icmp eq i32 %920, 0, !dbg !3734, !nosanitize !1846
  br i1 %921, label %923, label %922, !dbg !3734, !prof !1859, !nosanitize !1846

922:                                              ; preds = %917
  call void @__ubsan_handle_type_mismatch_v1(ptr @131, i32 %919) #6, !dbg !3734, !nosanitize !1846
  br label %923, !dbg !3734, !nosanitize !1846

923:                                              ; preds = %922, %917
  %924 = load i32, ptr %918, align 4, !dbg !3734
  %925 = add i32 %924, %881, !dbg !3734
  store i32 %925, ptr %918, align 4, !dbg !3734
  %926 = load i32, ptr %111, align 4, !dbg !3735
  store i32 %926, ptr %100, align 4
    #dbg_declare(ptr %100, !3111, !DIExpression(), !3737)
  %927 = load i32, ptr %100, align 4, !dbg !3739
  %928 = icmp ult i32 %927, 32, !dbg !3740, !nosanitize !1846
  br i1 %928, label %930, label %929, !dbg !3740, !prof !1859, !nosanitize !1846

929:                                              ; preds = %923
  call void @__ubsan_handle_out_of_bounds(ptr @78, i32 %927) #6, !dbg !3740, !nosanitize !1846
  br label %930, !dbg !3740, !nosanitize !1846

930:                                              ; preds = %929, %923
  %931 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %927, !dbg !3740
  %932 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %927), !dbg !3740, !nosanitize !1846
  %933 = extractvalue { i32, i1 } %932, 1, !dbg !3740, !nosanitize !1846
  %934 = extractvalue { i32, i1 } %932, 0, !dbg !3740, !nosanitize !1846
  %935 = add i32 ptrtoint (ptr @cb_interface to i32), %934, !dbg !3740, !nosanitize !1846
  %936 = icmp ne i32 %935, 0, !dbg !3740, !nosanitize !1846
  %937 = xor i1 %933, true, !dbg !3740, !nosanitize !1846
  %938 = icmp uge i32 %935, ptrtoint (ptr @cb_interface to i32), !dbg !3740, !nosanitize !1846
  %939 = and i1 %938, %937, !dbg !3740, !nosanitize !1846
  br i1 %939, label %941, label %940, !dbg !3740, !prof !1859, !nosanitize !1846

940:                                              ; preds = %930
  call void @__ubsan_handle_pointer_overflow(ptr @79, i32 ptrtoint (ptr @cb_interface to i32), i32 %935) #6, !dbg !3740, !nosanitize !1846
  br label %941, !dbg !3740, !nosanitize !1846

941:                                              ; preds = %940, %930
  %942 = ptrtoint ptr %931 to i32, !dbg !3740, !nosanitize !1846
  %943 = and i32 %942, 3, !dbg !3740, !nosanitize !1846
  %944 = icmp eq i32 %943, 0, !dbg !3740, !nosanitize !1846
  br i1 %944, label %946, label %945, !dbg !3740, !prof !1859, !nosanitize !1846

945:                                              ; preds = %941
  call void @__ubsan_handle_type_mismatch_v1(ptr @81, i32 %942) #6, !dbg !3740, !nosanitize !1846
  br label %946, !dbg !3740, !nosanitize !1846

946:                                              ; preds = %945, %941
  %947 = ptrtoint ptr %931 to i32, !dbg !3740, !nosanitize !1846
  %948 = and i32 %947, 3, !dbg !3740, !nosanitize !1846
  %949 = icmp eq i32 %948, 0, !dbg !3740, !nosanitize !1846
  br i1 %949, label %951, label %950, !dbg !3740, !prof !1859, !nosanitize !1846

950:                                              ; preds = %946
  call void @__ubsan_handle_type_mismatch_v1(ptr @83, i32 %947) #6, !dbg !3740, !nosanitize !1846
  br label %951, !dbg !3740, !nosanitize !1846

951:                                              ; preds = %950, %946
  %952 = ptrtoint ptr %931 to i32, !dbg !3741, !nosanitize !1846
  %953 = and i32 %952, 3, !dbg !3741, !nosanitize !1846
  %954 = icmp eq i32 %953, 0, !dbg !3741, !nosanitize !1846
  br i1 %954, label %956, label %955, !dbg !3741, !prof !1859, !nosanitize !1846

955:                                              ; preds = %951
  call void @__ubsan_handle_type_mismatch_v1(ptr @84, i32 %952) #6, !dbg !3741, !nosanitize !1846
  br label %956, !dbg !3741, !nosanitize !1846

956:                                              ; preds = %951, %955
  %957 = ptrtoint ptr %931 to i32, !dbg !3742, !nosanitize !1846
  %958 = and i32 %957, 3, !dbg !3742, !nosanitize !1846
  %959 = icmp eq i32 %958, 0, !dbg !3742, !nosanitize !1846
  br i1 %959, label %961, label %960, !dbg !3742, !prof !1859, !nosanitize !1846

960:                                              ; preds = %956
  call void @__ubsan_handle_type_mismatch_v1(ptr @132, i32 %957) #6, !dbg !3742, !nosanitize !1846
  br label %961, !dbg !3742, !nosanitize !1846

961:                                              ; preds = %960, %956
  %962 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %931, i32 0, i32 5, !dbg !3742
  %963 = ptrtoint ptr %962 to i32, !dbg !3742, !nosanitize !1846
  %964 = and i32 %963, 3, !dbg !3742, !nosanitize !1846
  %965 = icmp eq i32 %964, 0, !dbg !3742, !nosanitize !1846
  br i1 %965, label %967, label %966, !dbg !3742, !prof !1859, !nosanitize !1846

966:                                              ; preds = %961
  call void @__ubsan_handle_type_mismatch_v1(ptr @133, i32 %963) #6, !dbg !3742, !nosanitize !1846
  br label %967, !dbg !3742, !nosanitize !1846

967:                                              ; preds = %966, %961
  %968 = load i32, ptr %962, align 4, !dbg !3742
  %969 = load i32, ptr %111, align 4, !dbg !3743
  store i32 %969, ptr %101, align 4
    #dbg_declare(ptr %101, !3111, !DIExpression(), !3744)
  %970 = load i32, ptr %101, align 4, !dbg !3746
  %971 = icmp ult i32 %970, 32, !dbg !3747, !nosanitize !1846
  br i1 %971, label %973, label %972, !dbg !3747, !prof !1859, !nosanitize !1846

972:                                              ; preds = %967
  call void @__ubsan_handle_out_of_bounds(ptr @78, i32 %970) #6, !dbg !3747, !nosanitize !1846
  br label %973, !dbg !3747, !nosanitize !1846

973:                                              ; preds = %972, %967
  %974 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %970, !dbg !3747
  %975 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %970), !dbg !3747, !nosanitize !1846
  %976 = extractvalue { i32, i1 } %975, 1, !dbg !3747, !nosanitize !1846
  %977 = extractvalue { i32, i1 } %975, 0, !dbg !3747, !nosanitize !1846
  %978 = add i32 ptrtoint (ptr @cb_interface to i32), %977, !dbg !3747, !nosanitize !1846
  %979 = icmp ne i32 %978, 0, !dbg !3747, !nosanitize !1846
  %980 = xor i1 %976, true, !dbg !3747, !nosanitize !1846
  %981 = icmp uge i32 %978, ptrtoint (ptr @cb_interface to i32), !dbg !3747, !nosanitize !1846
  %982 = and i1 %981, %980, !dbg !3747, !nosanitize !1846
  br i1 %982, label %984, label %983, !dbg !3747, !prof !1859, !nosanitize !1846

983:                                              ; preds = %973
  call void @__ubsan_handle_pointer_overflow(ptr @79, i32 ptrtoint (ptr @cb_interface to i32), i32 %978) #6, !dbg !3747, !nosanitize !1846
  br label %984, !dbg !3747, !nosanitize !1846

984:                                              ; preds = %983, %973
  %985 = ptrtoint ptr %974 to i32, !dbg !3747, !nosanitize !1846
  %986 = and i32 %985, 3, !dbg !3747, !nosanitize !1846
  %987 = icmp eq i32 %986, 0, !dbg !3747, !nosanitize !1846
  br i1 %987, label %989, label %988, !dbg !3747, !prof !1859, !nosanitize !1846

988:                                              ; preds = %984
  call void @__ubsan_handle_type_mismatch_v1(ptr @81, i32 %985) #6, !dbg !3747, !nosanitize !1846
  br label %989, !dbg !3747, !nosanitize !1846

989:                                              ; preds = %988, %984
  %990 = ptrtoint ptr %974 to i32, !dbg !3747, !nosanitize !1846
  %991 = and i32 %990, 3, !dbg !3747, !nosanitize !1846
  %992 = icmp eq i32 %991, 0, !dbg !3747, !nosanitize !1846
  br i1 %992, label %994, label %993, !dbg !3747, !prof !1859, !nosanitize !1846

993:                                              ; preds = %989
  call void @__ubsan_handle_type_mismatch_v1(ptr @83, i32 %990) #6, !dbg !3747, !nosanitize !1846
  br label %994, !dbg !3747, !nosanitize !1846

994:                                              ; preds = %993, %989
  %995 = ptrtoint ptr %974 to i32, !dbg !3748, !nosanitize !1846
  %996 = and i32 %995, 3, !dbg !3748, !nosanitize !1846
  %997 = icmp eq i32 %996, 0, !dbg !3748, !nosanitize !1846
  br i1 %997, label %999, label %998, !dbg !3748, !prof !1859, !nosanitize !1846

998:                                              ; preds = %994
  call void @__ubsan_handle_type_mismatch_v1(ptr @84, i32 %995) #6, !dbg !3748, !nosanitize !1846
  br label %999, !dbg !3748, !nosanitize !1846

999:                                              ; preds = %994, %998
  %1000 = ptrtoint ptr %974 to i32, !dbg !3749, !nosanitize !1846
  %1001 = and i32 %1000, 3, !dbg !3749, !nosanitize !1846
  %1002 = icmp eq i32 %1001, 0, !dbg !3749, !nosanitize !1846
  br i1 %1002, label %1004, label %1003, !dbg !3749, !prof !1859, !nosanitize !1846

1003:                                             ; preds = %999
  call void @__ubsan_handle_type_mismatch_v1(ptr @134, i32 %1000) #6, !dbg !3749, !nosanitize !1846
  br label %1004, !dbg !3749, !nosanitize !1846

1004:                                             ; preds = %1003, %999
  %1005 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %974, i32 0, i32 1, !dbg !3749
  %1006 = ptrtoint ptr %1005 to i32, !dbg !3749, !nosanitize !1846
  %1007 = and i32 %1006, 3, !dbg !3749, !nosanitize !1846
  %1008 = icmp eq i32 %1007, 0, !dbg !3749, !nosanitize !1846
  br i1 %1008, label %1010, label %1009, !dbg !3749, !prof !1859, !nosanitize !1846

1009:                                             ; preds = %1004
  call void @__ubsan_handle_type_mismatch_v1(ptr @135, i32 %1006) #6, !dbg !3749, !nosanitize !1846
  br label %1010, !dbg !3749, !nosanitize !1846

1010:                                             ; preds = %1009, %1004
  %1011 = load i32, ptr %1005, align 4, !dbg !3749
  %1012 = icmp eq i32 %968, %1011, !dbg !3750
  br i1 %1012, label %1013, label %1100, !dbg !3750

1013:                                             ; preds = %1010
  %1014 = load i32, ptr %111, align 4, !dbg !3751
  store i32 %1014, ptr %102, align 4
    #dbg_declare(ptr %102, !3111, !DIExpression(), !3753)
  %1015 = load i32, ptr %102, align 4, !dbg !3755
  %1016 = icmp ult i32 %1015, 32, !dbg !3756, !nosanitize !1846
  br i1 %1016, label %1018, label %1017, !dbg !3756, !prof !1859, !nosanitize !1846

1017:                                             ; preds = %1013
  call void @__ubsan_handle_out_of_bounds(ptr @78, i32 %1015) #6, !dbg !3756, !nosanitize !1846
  br label %1018, !dbg !3756, !nosanitize !1846

1018:                                             ; preds = %1017, %1013
  %1019 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %1015, !dbg !3756
  %1020 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %1015), !dbg !3756, !nosanitize !1846
  %1021 = extractvalue { i32, i1 } %1020, 1, !dbg !3756, !nosanitize !1846
  %1022 = extractvalue { i32, i1 } %1020, 0, !dbg !3756, !nosanitize !1846
  %1023 = add i32 ptrtoint (ptr @cb_interface to i32), %1022, !dbg !3756, !nosanitize !1846
  %1024 = icmp ne i32 %1023, 0, !dbg !3756, !nosanitize !1846
  %1025 = xor i1 %1021, true, !dbg !3756, !nosanitize !1846
  %1026 = icmp uge i32 %1023, ptrtoint (ptr @cb_interface to i32), !dbg !3756, !nosanitize !1846
  %1027 = and i1 %1026, %1025, !dbg !3756, !nosanitize !1846
  br i1 %1027, label %1029, label %1028, !dbg !3756, !prof !1859, !nosanitize !1846

1028:                                             ; preds = %1018
  call void @__ubsan_handle_pointer_overflow(ptr @79, i32 ptrtoint (ptr @cb_interface to i32), i32 %1023) #6, !dbg !3756, !nosanitize !1846
  br label %1029, !dbg !3756, !nosanitize !1846

1029:                                             ; preds = %1028, %1018
  %1030 = ptrtoint ptr %1019 to i32, !dbg !3756, !nosanitize !1846
  %1031 = and i32 %1030, 3, !dbg !3756, !nosanitize !1846
  %1032 = icmp eq i32 %1031, 0, !dbg !3756, !nosanitize !1846
  br i1 %1032, label %1034, label %1033, !dbg !3756, !prof !1859, !nosanitize !1846

1033:                                             ; preds = %1029
  call void @__ubsan_handle_type_mismatch_v1(ptr @81, i32 %1030) #6, !dbg !3756, !nosanitize !1846
  br label %1034, !dbg !3756, !nosanitize !1846

1034:                                             ; preds = %1033, %1029
  %1035 = ptrtoint ptr %1019 to i32, !dbg !3756, !nosanitize !1846
  %1036 = and i32 %1035, 3, !dbg !3756, !nosanitize !1846
  %1037 = icmp eq i32 %1036, 0, !dbg !3756, !nosanitize !1846
  br i1 %1037, label %1039, label %1038, !dbg !3756, !prof !1859, !nosanitize !1846

1038:                                             ; preds = %1034
  call void @__ubsan_handle_type_mismatch_v1(ptr @83, i32 %1035) #6, !dbg !3756, !nosanitize !1846
  br label %1039, !dbg !3756, !nosanitize !1846

1039:                                             ; preds = %1038, %1034
  %1040 = ptrtoint ptr %1019 to i32, !dbg !3757, !nosanitize !1846
  %1041 = and i32 %1040, 3, !dbg !3757, !nosanitize !1846
  %1042 = icmp eq i32 %1041, 0, !dbg !3757, !nosanitize !1846
  br i1 %1042, label %1044, label %1043, !dbg !3757, !prof !1859, !nosanitize !1846

1043:                                             ; preds = %1039
  call void @__ubsan_handle_type_mismatch_v1(ptr @84, i32 %1040) #6, !dbg !3757, !nosanitize !1846
  br label %1044, !dbg !3757, !nosanitize !1846

1044:                                             ; preds = %1039, %1043
  %1045 = ptrtoint ptr %1019 to i32, !dbg !3758, !nosanitize !1846
  %1046 = and i32 %1045, 3, !dbg !3758, !nosanitize !1846
  %1047 = icmp eq i32 %1046, 0, !dbg !3758, !nosanitize !1846
  br i1 %1047, label %1049, label %1048, !dbg !3758, !prof !1859, !nosanitize !1846

1048:                                             ; preds = %1044
  call void @__ubsan_handle_type_mismatch_v1(ptr @136, i32 %1045) #6, !dbg !3758, !nosanitize !1846
  br label %1049, !dbg !3758, !nosanitize !1846

1049:                                             ; preds = %1048, %1044
  %1050 = ptrtoint ptr %1019 to i32, !dbg !3758, !nosanitize !1846
  %1051 = and i32 %1050, 3, !dbg !3758, !nosanitize !1846
  %1052 = icmp eq i32 %1051, 0, !dbg !3758, !nosanitize !1846
  br i1 %1052, label %1054, label %1053, !dbg !3758, !prof !1859, !nosanitize !1846

1053:                                             ; preds = %1049
  call void @__ubsan_handle_type_mismatch_v1(ptr @137, i32 %1050) #6, !dbg !3758, !nosanitize !1846
  br label %1054, !dbg !3758, !nosanitize !1846

1054:                                             ; preds = %1053, %1049
  %1055 = load i32, ptr %1019, align 4, !dbg !3758
  %1056 = load i32, ptr %111, align 4, !dbg !3759
  store i32 %1056, ptr %103, align 4
    #dbg_declare(ptr %103, !3111, !DIExpression(), !3760)
  %1057 = load i32, ptr %103, align 4, !dbg !3762
  %1058 = icmp ult i32 %1057, 32, !dbg !3763, !nosanitize !1846
  br i1 %1058, label %1060, label %1059, !dbg !3763, !prof !1859, !nosanitize !1846

1059:                                             ; preds = %1054
  call void @__ubsan_handle_out_of_bounds(ptr @78, i32 %1057) #6, !dbg !3763, !nosanitize !1846
  br label %1060, !dbg !3763, !nosanitize !1846

1060:                                             ; preds = %1059, %1054
  %1061 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %1057, !dbg !3763
  %1062 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %1057), !dbg !3763, !nosanitize !1846
  %1063 = extractvalue { i32, i1 } %1062, 1, !dbg !3763, !nosanitize !1846
  %1064 = extractvalue { i32, i1 } %1062, 0, !dbg !3763, !nosanitize !1846
  %1065 = add i32 ptrtoint (ptr @cb_interface to i32), %1064, !dbg !3763, !nosanitize !1846
  %1066 = icmp ne i32 %1065, 0, !dbg !3763, !nosanitize !1846
  %1067 = xor i1 %1063, true, !dbg !3763, !nosanitize !1846
  %1068 = icmp uge i32 %1065, ptrtoint (ptr @cb_interface to i32), !dbg !3763, !nosanitize !1846
  %1069 = and i1 %1068, %1067, !dbg !3763, !nosanitize !1846
  br i1 %1069, label %1071, label %1070, !dbg !3763, !prof !1859, !nosanitize !1846

1070:                                             ; preds = %1060
  call void @__ubsan_handle_pointer_overflow(ptr @79, i32 ptrtoint (ptr @cb_interface to i32), i32 %1065) #6, !dbg !3763, !nosanitize !1846
  br label %1071, !dbg !3763, !nosanitize !1846

1071:                                             ; preds = %1070, %1060
  %1072 = ptrtoint ptr %1061 to i32, !dbg !3763, !nosanitize !1846
  %1073 = and i32 %1072, 3, !dbg !3763, !nosanitize !1846
  %1074 = icmp eq i32 %1073, 0, !dbg !3763, !nosanitize !1846
  br i1 %1074, label %1076, label %1075, !dbg !3763, !prof !1859, !nosanitize !1846

1075:                                             ; preds = %1071
  call void @__ubsan_handle_type_mismatch_v1(ptr @81, i32 %1072) #6, !dbg !3763, !nosanitize !1846
  br label %1076, !dbg !3763, !nosanitize !1846

1076:                                             ; preds = %1075, %1071
  %1077 = ptrtoint ptr %1061 to i32, !dbg !3763, !nosanitize !1846
  %1078 = and i32 %1077, 3, !dbg !3763, !nosanitize !1846
  %1079 = icmp eq i32 %1078, 0, !dbg !3763, !nosanitize !1846
  br i1 %1079, label %1081, label %1080, !dbg !3763, !prof !1859, !nosanitize !1846

1080:                                             ; preds = %1076
  call void @__ubsan_handle_type_mismatch_v1(ptr @83, i32 %1077) #6, !dbg !3763, !nosanitize !1846
  br label %1081, !dbg !3763, !nosanitize !1846

1081:                                             ; preds = %1080, %1076
  %1082 = ptrtoint ptr %1061 to i32, !dbg !3764, !nosanitize !1846
  %1083 = and i32 %1082, 3, !dbg !3764, !nosanitize !1846
  %1084 = icmp eq i32 %1083, 0, !dbg !3764, !nosanitize !1846
  br i1 %1084, label %1086, label %1085, !dbg !3764, !prof !1859, !nosanitize !1846

1085:                                             ; preds = %1081
  call void @__ubsan_handle_type_mismatch_v1(ptr @84, i32 %1082) #6, !dbg !3764, !nosanitize !1846
  br label %1086, !dbg !3764, !nosanitize !1846

1086:                                             ; preds = %1081, %1085
  %1087 = ptrtoint ptr %1061 to i32, !dbg !3765, !nosanitize !1846
  %1088 = and i32 %1087, 3, !dbg !3765, !nosanitize !1846
  %1089 = icmp eq i32 %1088, 0, !dbg !3765, !nosanitize !1846
  br i1 %1089, label %1091, label %1090, !dbg !3765, !prof !1859, !nosanitize !1846

1090:                                             ; preds = %1086
  call void @__ubsan_handle_type_mismatch_v1(ptr @138, i32 %1087) #6, !dbg !3765, !nosanitize !1846
  br label %1091, !dbg !3765, !nosanitize !1846

1091:                                             ; preds = %1090, %1086
  %1092 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %1061, i32 0, i32 5, !dbg !3765
  %1093 = ptrtoint ptr %1092 to i32, !dbg !3766, !nosanitize !1846
  %1094 = and i32 %1093, 3, !dbg !3766, !nosanitize !1846
  %1095 = icmp eq i32 %1094, 0, !dbg !3766, !nosanitize !1846
  br i1 %1095, label %1097, label %1096, !dbg !3766, !prof !1859, !nosanitize !1846

1096:                                             ; preds = %1091
  call void @__ubsan_handle_type_mismatch_v1(ptr @139, i32 %1093) #6, !dbg !3766, !nosanitize !1846
  br label %1097, !dbg !3766, !nosanitize !1846

1097:                                             ; preds = %1096, %1091
  %1098 = load i32, ptr %1092, align 4, !dbg !3766
  %1099 = sub i32 %1098, %1055, !dbg !3766
  store i32 %1099, ptr %1092, align 4, !dbg !3766
  br label %1100, !dbg !3767

1100:                                             ; preds = %1010, %1097
  br label %1101, !dbg !3768

1101:                                             ; preds = %1100
  %1102 = load i32, ptr %189, align 4, !dbg !3769
  %1103 = add i32 %1102, 1, !dbg !3769
  store i32 %1103, ptr %189, align 4, !dbg !3769
  br label %265, !dbg !3770, !llvm.loop !3771

1104:                                             ; preds = %265
  store i8 0, ptr %110, align 1
    #dbg_declare(ptr %110, !3773, !DIExpression(), !3775)
  br label %1105, !dbg !3777

1105:                                             ; preds = %1142, %1104
  %1106 = load i8, ptr %110, align 1, !dbg !3780
  %1107 = zext i8 %1106 to i32, !dbg !3780
  store i32 %1107, ptr %87, align 4
    #dbg_declare(ptr %87, !3781, !DIExpression(), !3783)
  %1108 = load i32, ptr %87, align 4, !dbg !3785
  store i32 %1108, ptr %83, align 4
    #dbg_declare(ptr %83, !2859, !DIExpression(), !3786)
  store i32 1, ptr %84, align 4
    #dbg_declare(ptr %84, !2863, !DIExpression(), !3788)
    #dbg_declare(ptr %85, !2865, !DIExpression(), !3789)
  %1109 = load i32, ptr %83, align 4, !dbg !3790
  %1110 = shl i32 %1109, 16, !dbg !3791
  %1111 = load i32, ptr %84, align 4, !dbg !3792
  %1112 = mul i32 %1111, 4, !dbg !3793
  %1113 = add i32 -5111296, %1112, !dbg !3793
  %1114 = add i32 %1110, %1113, !dbg !3794
  store i32 %1114, ptr %85, align 4, !dbg !3789
    #dbg_declare(ptr %86, !2872, !DIExpression(), !3795)
  %1115 = load i32, ptr %85, align 4, !dbg !3796
  %1116 = inttoptr i32 %1115 to ptr, !dbg !3797
  store ptr %1116, ptr %86, align 4, !dbg !3795
  %1117 = load ptr, ptr %86, align 4, !dbg !3798
  %1118 = load volatile i32, ptr %1117, align 4, !dbg !3799
  %1119 = load i32, ptr %87, align 4, !dbg !3800
  %1120 = icmp ult i32 %1119, 2, !dbg !3801, !nosanitize !1846
  br i1 %1120, label %1122, label %1121, !dbg !3801, !prof !1859, !nosanitize !1846

1121:                                             ; preds = %1105
  call void @__ubsan_handle_out_of_bounds(ptr @140, i32 %1119) #6, !dbg !3801, !nosanitize !1846
  br label %1122, !dbg !3801, !nosanitize !1846

1122:                                             ; preds = %1121, %1105
  %1123 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %1119, !dbg !3801
  %1124 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %1119), !dbg !3801, !nosanitize !1846
  %1125 = extractvalue { i32, i1 } %1124, 1, !dbg !3801, !nosanitize !1846
  %1126 = extractvalue { i32, i1 } %1124, 0, !dbg !3801, !nosanitize !1846
  %1127 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %1126, !dbg !3801, !nosanitize !1846
  %1128 = icmp ne i32 %1127, 0, !dbg !3801, !nosanitize !1846
  %1129 = xor i1 %1125, true, !dbg !3801, !nosanitize !1846
  %1130 = icmp uge i32 %1127, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !3801, !nosanitize !1846
  %1131 = and i1 %1130, %1129, !dbg !3801, !nosanitize !1846
  br i1 %1131, label %1133, label %1132, !dbg !3801, !prof !1859, !nosanitize !1846

1132:                                             ; preds = %1122
  call void @__ubsan_handle_pointer_overflow(ptr @141, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %1127) #6, !dbg !3801, !nosanitize !1846
  br label %1133, !dbg !3801, !nosanitize !1846

1133:                                             ; preds = %1132, %1122
  %1134 = ptrtoint ptr %1123 to i32, !dbg !3801, !nosanitize !1846
  %1135 = and i32 %1134, 3, !dbg !3801, !nosanitize !1846
  %1136 = icmp eq i32 %1135, 0, !dbg !3801, !nosanitize !1846
  br i1 %1136, label %1138, label %1137, !dbg !3801, !prof !1859, !nosanitize !1846

1137:                                             ; preds = %1133
  call void @__ubsan_handle_type_mismatch_v1(ptr @142, i32 %1134) #6, !dbg !3801, !nosanitize !1846
  br label %1138, !dbg !3801, !nosanitize !1846

1138:                                             ; preds = %1133, %1137
  %1139 = load i32, ptr %1123, align 4, !dbg !3801
  %1140 = icmp eq i32 %1118, %1139, !dbg !3802
  %1141 = xor i1 %1140, true, !dbg !3803
  br i1 %1141, label %1142, label %1143, !dbg !3777

1142:                                             ; preds = %1138
  br label %1105, !dbg !3777, !llvm.loop !3804

1143:                                             ; preds = %1138
  store i8 0, ptr %109, align 1
    #dbg_declare(ptr %109, !3806, !DIExpression(), !3808)
  br label %1144, !dbg !3810

1144:                                             ; preds = %1181, %1143
  %1145 = load i8, ptr %109, align 1, !dbg !3813
  %1146 = zext i8 %1145 to i32, !dbg !3813
  store i32 %1146, ptr %82, align 4
    #dbg_declare(ptr %82, !3814, !DIExpression(), !3816)
  %1147 = load i32, ptr %82, align 4, !dbg !3818
  store i32 %1147, ptr %78, align 4
    #dbg_declare(ptr %78, !2859, !DIExpression(), !3819)
  store i32 0, ptr %79, align 4
    #dbg_declare(ptr %79, !2863, !DIExpression(), !3821)
    #dbg_declare(ptr %80, !2865, !DIExpression(), !3822)
  %1148 = load i32, ptr %78, align 4, !dbg !3823
  %1149 = shl i32 %1148, 16, !dbg !3824
  %1150 = load i32, ptr %79, align 4, !dbg !3825
  %1151 = mul i32 %1150, 4, !dbg !3826
  %1152 = add i32 -5111296, %1151, !dbg !3826
  %1153 = add i32 %1149, %1152, !dbg !3827
  store i32 %1153, ptr %80, align 4, !dbg !3822
    #dbg_declare(ptr %81, !2872, !DIExpression(), !3828)
  %1154 = load i32, ptr %80, align 4, !dbg !3829
  %1155 = inttoptr i32 %1154 to ptr, !dbg !3830
  store ptr %1155, ptr %81, align 4, !dbg !3828
  %1156 = load ptr, ptr %81, align 4, !dbg !3831
  %1157 = load volatile i32, ptr %1156, align 4, !dbg !3832
  %1158 = load i32, ptr %82, align 4, !dbg !3833
  %1159 = icmp ult i32 %1158, 2, !dbg !3834, !nosanitize !1846
  br i1 %1159, label %1161, label %1160, !dbg !3834, !prof !1859, !nosanitize !1846

1160:                                             ; preds = %1144
  call void @__ubsan_handle_out_of_bounds(ptr @143, i32 %1158) #6, !dbg !3834, !nosanitize !1846
  br label %1161, !dbg !3834, !nosanitize !1846

1161:                                             ; preds = %1160, %1144
  %1162 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_atomics_acked, i32 0, i32 %1158, !dbg !3834
  %1163 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %1158), !dbg !3834, !nosanitize !1846
  %1164 = extractvalue { i32, i1 } %1163, 1, !dbg !3834, !nosanitize !1846
  %1165 = extractvalue { i32, i1 } %1163, 0, !dbg !3834, !nosanitize !1846
  %1166 = add i32 ptrtoint (ptr @noc_nonposted_atomics_acked to i32), %1165, !dbg !3834, !nosanitize !1846
  %1167 = icmp ne i32 %1166, 0, !dbg !3834, !nosanitize !1846
  %1168 = xor i1 %1164, true, !dbg !3834, !nosanitize !1846
  %1169 = icmp uge i32 %1166, ptrtoint (ptr @noc_nonposted_atomics_acked to i32), !dbg !3834, !nosanitize !1846
  %1170 = and i1 %1169, %1168, !dbg !3834, !nosanitize !1846
  br i1 %1170, label %1172, label %1171, !dbg !3834, !prof !1859, !nosanitize !1846

1171:                                             ; preds = %1161
  call void @__ubsan_handle_pointer_overflow(ptr @144, i32 ptrtoint (ptr @noc_nonposted_atomics_acked to i32), i32 %1166) #6, !dbg !3834, !nosanitize !1846
  br label %1172, !dbg !3834, !nosanitize !1846

1172:                                             ; preds = %1171, %1161
  %1173 = ptrtoint ptr %1162 to i32, !dbg !3834, !nosanitize !1846
  %1174 = and i32 %1173, 3, !dbg !3834, !nosanitize !1846
  %1175 = icmp eq i32 %1174, 0, !dbg !3834, !nosanitize !1846
  br i1 %1175, label %1177, label %1176, !dbg !3834, !prof !1859, !nosanitize !1846

1176:                                             ; preds = %1172
  call void @__ubsan_handle_type_mismatch_v1(ptr @145, i32 %1173) #6, !dbg !3834, !nosanitize !1846
  br label %1177, !dbg !3834, !nosanitize !1846

1177:                                             ; preds = %1172, %1176
  %1178 = load i32, ptr %1162, align 4, !dbg !3834
  %1179 = icmp eq i32 %1157, %1178, !dbg !3835
  %1180 = xor i1 %1179, true, !dbg !3836
  br i1 %1180, label %1181, label %1182, !dbg !3810

1181:                                             ; preds = %1177
  br label %1144, !dbg !3810, !llvm.loop !3837

1182:                                             ; preds = %1177
  ret void, !dbg !3839
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_Z11get_arg_valIjET_i(i32 noundef %0) #3 comdat !dbg !3840 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3843, !DIExpression(), !3844)
  %4 = load i32, ptr %3, align 4, !dbg !3845
  store i32 %4, ptr %2, align 4
    #dbg_declare(ptr %2, !3846, !DIExpression(), !3850)
  %5 = load ptr, ptr @rta_l1_base, align 4, !dbg !3852
  %6 = load i32, ptr %2, align 4, !dbg !3853
  %7 = getelementptr inbounds i32, ptr %5, i32 %6, !dbg !3852
  %8 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %6), !dbg !3852, !nosanitize !1846
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !3852, !nosanitize !1846
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !3852, !nosanitize !1846
  %11 = ptrtoint ptr %5 to i32, !dbg !3852, !nosanitize !1846
  %12 = add i32 %11, %10, !dbg !3852, !nosanitize !1846
  %13 = icmp ne ptr %5, null, !dbg !3852, !nosanitize !1846
  %14 = icmp ne i32 %12, 0, !dbg !3852, !nosanitize !1846
  %15 = icmp eq i1 %13, %14, !dbg !3852, !nosanitize !1846
  %16 = xor i1 %9, true, !dbg !3852, !nosanitize !1846
  %17 = icmp uge i32 %12, %11, !dbg !3852, !nosanitize !1846
  %18 = icmp sge i32 %10, 0, !dbg !3852, !nosanitize !1846
  %19 = icmp ult i32 %12, %11, !dbg !3852, !nosanitize !1846
  %20 = select i1 %18, i1 %17, i1 %19, !dbg !3852, !nosanitize !1846
  %21 = and i1 %20, %16, !dbg !3852, !nosanitize !1846
  %22 = and i1 %15, %21, !dbg !3852, !nosanitize !1846
  br i1 %22, label %24, label %23, !dbg !3852, !prof !1859, !nosanitize !1846

23:                                               ; preds = %1
  call void @__ubsan_handle_pointer_overflow(ptr @169, i32 %11, i32 %12) #6, !dbg !3852, !nosanitize !1846
  br label %24, !dbg !3852, !nosanitize !1846

24:                                               ; preds = %1, %23
  %25 = ptrtoint ptr %7 to i32, !dbg !3854
  %26 = inttoptr i32 %25 to ptr, !dbg !3855
  %27 = icmp ne ptr %26, null, !dbg !3856, !nosanitize !1846
  %28 = ptrtoint ptr %26 to i32, !dbg !3856, !nosanitize !1846
  %29 = and i32 %28, 3, !dbg !3856, !nosanitize !1846
  %30 = icmp eq i32 %29, 0, !dbg !3856, !nosanitize !1846
  %31 = and i1 %27, %30, !dbg !3856, !nosanitize !1846
  br i1 %31, label %33, label %32, !dbg !3856, !prof !1859, !nosanitize !1846

32:                                               ; preds = %24
  call void @__ubsan_handle_type_mismatch_v1(ptr @168, i32 %28) #6, !dbg !3856, !nosanitize !1846
  br label %33, !dbg !3856, !nosanitize !1846

33:                                               ; preds = %32, %24
  %34 = load i32, ptr %26, align 4, !dbg !3856
  ret i32 %34, !dbg !3857
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #4

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %0, ptr noundef nonnull align 4 dereferenceable(4) %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 comdat align 2 !dbg !3858 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 4
  %8 = alloca ptr, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca %struct.InterleavedAddrGen, align 4
  store ptr %0, ptr %7, align 4
    #dbg_declare(ptr %7, !3866, !DIExpression(), !3868)
  store ptr %1, ptr %8, align 4
    #dbg_declare(ptr %8, !3869, !DIExpression(), !3870)
  store i32 %2, ptr %9, align 4
    #dbg_declare(ptr %9, !3871, !DIExpression(), !3872)
  store i32 %3, ptr %10, align 4
    #dbg_declare(ptr %10, !3873, !DIExpression(), !3874)
  %12 = load ptr, ptr %7, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !1846
  %14 = ptrtoint ptr %12 to i32, !nosanitize !1846
  %15 = and i32 %14, 3, !nosanitize !1846
  %16 = icmp eq i32 %15, 0, !nosanitize !1846
  %17 = and i1 %13, %16, !nosanitize !1846
  br i1 %17, label %19, label %18, !prof !1859, !nosanitize !1846

18:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @172, i32 %14) #6, !dbg !3868, !nosanitize !1846
  br label %19, !dbg !3868, !nosanitize !1846

19:                                               ; preds = %18, %4
  %20 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 0, !dbg !3875
  %21 = load i32, ptr %9, align 4, !dbg !3876
  store i32 %21, ptr %20, align 4, !dbg !3875
  %22 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3875
  %23 = load i32, ptr %10, align 4, !dbg !3877
  store i32 %23, ptr %22, align 4, !dbg !3875
  %24 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 2, !dbg !3875
  %25 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3878
  %26 = load i32, ptr %25, align 4, !dbg !3878
  store i32 %26, ptr %5, align 4
    #dbg_declare(ptr %5, !2587, !DIExpression(), !3880)
  store i32 32, ptr %6, align 4
    #dbg_declare(ptr %6, !2592, !DIExpression(), !3882)
  %27 = load i32, ptr %5, align 4, !dbg !3883
  %28 = sub i32 %27, 1, !dbg !3884
  %29 = load i32, ptr %6, align 4, !dbg !3885
  %30 = sub i32 %29, 1, !dbg !3886
  %31 = or i32 %28, %30, !dbg !3887
  %32 = add i32 %31, 1, !dbg !3888
  store i32 %32, ptr %24, align 4, !dbg !3875
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %12, ptr align 4 %11, i32 12, i1 false), !dbg !3889
  %33 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %12, i32 0, i32 1, !dbg !3890
  %34 = load i32, ptr %10, align 4, !dbg !3892
  store i32 %34, ptr %33, align 4, !dbg !3890
  ret void, !dbg !3893
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_Z25noc_async_write_multicastILj8193EEvjyjjbhh(i32 noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3, i1 noundef zeroext %4, i8 noundef zeroext %5, i8 noundef zeroext %6) #3 comdat !dbg !3894 {
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca ptr, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca ptr, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  %24 = alloca i32, align 4
  %25 = alloca ptr, align 4
  %26 = alloca i32, align 4
  %27 = alloca i32, align 4
  %28 = alloca i32, align 4
  %29 = alloca i32, align 4
  %30 = alloca i32, align 4
  %31 = alloca ptr, align 4
  %32 = alloca i32, align 4
  %33 = alloca i32, align 4
  %34 = alloca i32, align 4
  %35 = alloca i32, align 4
  %36 = alloca i32, align 4
  %37 = alloca ptr, align 4
  %38 = alloca i32, align 4
  %39 = alloca i32, align 4
  %40 = alloca i32, align 4
  %41 = alloca i32, align 4
  %42 = alloca i32, align 4
  %43 = alloca ptr, align 4
  %44 = alloca i32, align 4
  %45 = alloca i32, align 4
  %46 = alloca i32, align 4
  %47 = alloca i32, align 4
  %48 = alloca i32, align 4
  %49 = alloca ptr, align 4
  %50 = alloca i32, align 4
  %51 = alloca i32, align 4
  %52 = alloca i32, align 4
  %53 = alloca i32, align 4
  %54 = alloca i32, align 4
  %55 = alloca ptr, align 4
  %56 = alloca i32, align 4
  %57 = alloca i32, align 4
  %58 = alloca i32, align 4
  %59 = alloca i32, align 4
  %60 = alloca i32, align 4
  %61 = alloca ptr, align 4
  %62 = alloca i32, align 4
  %63 = alloca i32, align 4
  %64 = alloca i32, align 4
  %65 = alloca i32, align 4
  %66 = alloca i32, align 4
  %67 = alloca ptr, align 4
  %68 = alloca i32, align 4
  %69 = alloca i32, align 4
  %70 = alloca i32, align 4
  %71 = alloca i32, align 4
  %72 = alloca i32, align 4
  %73 = alloca ptr, align 4
  %74 = alloca i32, align 4
  %75 = alloca i32, align 4
  %76 = alloca i32, align 4
  %77 = alloca i32, align 4
  %78 = alloca i32, align 4
  %79 = alloca ptr, align 4
  %80 = alloca i32, align 4
  %81 = alloca i32, align 4
  %82 = alloca i32, align 4
  %83 = alloca i32, align 4
  %84 = alloca ptr, align 4
  %85 = alloca i32, align 4
  %86 = alloca i32, align 4
  %87 = alloca i32, align 4
  %88 = alloca i32, align 4
  %89 = alloca ptr, align 4
  %90 = alloca i32, align 4
  %91 = alloca i32, align 4
  %92 = alloca i32, align 4
  %93 = alloca i64, align 8
  %94 = alloca i32, align 4
  %95 = alloca i32, align 4
  %96 = alloca i8, align 1
  %97 = alloca i8, align 1
  %98 = alloca i32, align 4
  %99 = alloca i8, align 1
  %100 = alloca i8, align 1
  %101 = alloca i32, align 4
  %102 = alloca i32, align 4
  %103 = alloca i32, align 4
  %104 = alloca i32, align 4
  %105 = alloca i32, align 4
  %106 = alloca i64, align 8
  %107 = alloca i32, align 4
  %108 = alloca i32, align 4
  %109 = alloca i8, align 1
  %110 = alloca i8, align 1
  %111 = alloca i32, align 4
  %112 = alloca i8, align 1
  %113 = alloca i8, align 1
  %114 = alloca i32, align 4
  %115 = alloca i32, align 4
  %116 = alloca i32, align 4
  %117 = alloca i32, align 4
  %118 = alloca i32, align 4
  %119 = alloca i32, align 4
  %120 = alloca i32, align 4
  %121 = alloca i32, align 4
  %122 = alloca i32, align 4
  %123 = alloca i64, align 8
  %124 = alloca i32, align 4
  %125 = alloca i32, align 4
  %126 = alloca i8, align 1
  %127 = alloca i8, align 1
  %128 = alloca i32, align 4
  %129 = alloca i8, align 1
  %130 = alloca i8, align 1
  %131 = alloca i32, align 4
  %132 = alloca i32, align 4
  %133 = alloca i64, align 8
  %134 = alloca i32, align 4
  %135 = alloca i32, align 4
  %136 = alloca i8, align 1
  %137 = alloca i8, align 1
  %138 = alloca i8, align 1
  store i32 %0, ptr %132, align 4
    #dbg_declare(ptr %132, !3899, !DIExpression(), !3900)
  store i64 %1, ptr %133, align 8
    #dbg_declare(ptr %133, !3901, !DIExpression(), !3902)
  store i32 %2, ptr %134, align 4
    #dbg_declare(ptr %134, !3903, !DIExpression(), !3904)
  store i32 %3, ptr %135, align 4
    #dbg_declare(ptr %135, !3905, !DIExpression(), !3906)
  %139 = zext i1 %4 to i8
  store i8 %139, ptr %136, align 1
    #dbg_declare(ptr %136, !3907, !DIExpression(), !3908)
  store i8 %5, ptr %137, align 1
    #dbg_declare(ptr %137, !3909, !DIExpression(), !3910)
  store i8 %6, ptr %138, align 1
    #dbg_declare(ptr %138, !3911, !DIExpression(), !3912)
  %140 = load i8, ptr %137, align 1, !dbg !3913
  %141 = zext i8 %140 to i32, !dbg !3913
  %142 = load i32, ptr %132, align 4, !dbg !3916
  %143 = load i64, ptr %133, align 8, !dbg !3917
  %144 = load i32, ptr %134, align 4, !dbg !3918
  %145 = load i8, ptr %138, align 1, !dbg !3919
  %146 = zext i8 %145 to i32, !dbg !3919
  %147 = load i8, ptr %136, align 1, !dbg !3920
  %148 = icmp ule i8 %147, 1, !dbg !3920, !nosanitize !1846
  br i1 %148, label %151, label %149, !dbg !3920, !prof !1859, !nosanitize !1846

149:                                              ; preds = %7
  %150 = zext i8 %147 to i32, !dbg !3920, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @188, i32 %150) #6, !dbg !3920, !nosanitize !1846
  br label %151, !dbg !3920, !nosanitize !1846

151:                                              ; preds = %149, %7
  %152 = trunc i8 %147 to i1, !dbg !3920
  %153 = load i32, ptr %135, align 4, !dbg !3921
  store i32 %141, ptr %120, align 4
    #dbg_declare(ptr %120, !3922, !DIExpression(), !3929)
  store i32 0, ptr %121, align 4
    #dbg_declare(ptr %121, !3931, !DIExpression(), !3932)
  store i32 %142, ptr %122, align 4
    #dbg_declare(ptr %122, !3933, !DIExpression(), !3934)
  store i64 %143, ptr %123, align 8
    #dbg_declare(ptr %123, !3935, !DIExpression(), !3936)
  store i32 %144, ptr %124, align 4
    #dbg_declare(ptr %124, !3937, !DIExpression(), !3938)
  store i32 %146, ptr %125, align 4
    #dbg_declare(ptr %125, !3939, !DIExpression(), !3940)
  store i8 1, ptr %126, align 1
    #dbg_declare(ptr %126, !3941, !DIExpression(), !3942)
  %154 = zext i1 %152 to i8
  store i8 %154, ptr %127, align 1
    #dbg_declare(ptr %127, !3943, !DIExpression(), !3944)
  store i32 %153, ptr %128, align 4
    #dbg_declare(ptr %128, !3945, !DIExpression(), !3946)
  store i8 1, ptr %129, align 1
    #dbg_declare(ptr %129, !3947, !DIExpression(), !3948)
  store i8 0, ptr %130, align 1
    #dbg_declare(ptr %130, !3949, !DIExpression(), !3950)
  store i32 0, ptr %131, align 4
    #dbg_declare(ptr %131, !3951, !DIExpression(), !3952)
  br label %155, !dbg !3953

155:                                              ; preds = %416, %151
  %156 = load i32, ptr %124, align 4, !dbg !3956
  %157 = icmp ugt i32 %156, 8192, !dbg !3957
  br i1 %157, label %158, label %423, !dbg !3953

158:                                              ; preds = %155
  br label %159, !dbg !3958

159:                                              ; preds = %177, %158
  %160 = load i32, ptr %120, align 4, !dbg !3960
  %161 = load i32, ptr %121, align 4, !dbg !3961
  store i32 %160, ptr %118, align 4
    #dbg_declare(ptr %118, !3474, !DIExpression(), !3962)
  store i32 %161, ptr %119, align 4
    #dbg_declare(ptr %119, !3480, !DIExpression(), !3964)
  %162 = load i32, ptr %118, align 4, !dbg !3965
  %163 = load i32, ptr %119, align 4, !dbg !3966
  store i32 %162, ptr %80, align 4
    #dbg_declare(ptr %80, !3484, !DIExpression(), !3967)
  store i32 %163, ptr %81, align 4
    #dbg_declare(ptr %81, !3490, !DIExpression(), !3969)
  store i32 -5111768, ptr %82, align 4
    #dbg_declare(ptr %82, !3492, !DIExpression(), !3970)
    #dbg_declare(ptr %83, !3494, !DIExpression(), !3971)
  %164 = load i32, ptr %81, align 4, !dbg !3972
  %165 = shl i32 %164, 10, !dbg !3973
  %166 = load i32, ptr %80, align 4, !dbg !3974
  %167 = shl i32 %166, 16, !dbg !3975
  %168 = add i32 %165, %167, !dbg !3976
  %169 = load i32, ptr %82, align 4, !dbg !3977
  %170 = add i32 %168, %169, !dbg !3978
  store i32 %170, ptr %83, align 4, !dbg !3971
    #dbg_declare(ptr %84, !3503, !DIExpression(), !3979)
  %171 = load i32, ptr %83, align 4, !dbg !3980
  %172 = inttoptr i32 %171 to ptr, !dbg !3981
  store ptr %172, ptr %84, align 4, !dbg !3979
  %173 = load ptr, ptr %84, align 4, !dbg !3982
  %174 = load volatile i32, ptr %173, align 4, !dbg !3983
  %175 = icmp eq i32 %174, 0, !dbg !3984
  %176 = xor i1 %175, true, !dbg !3985
  br i1 %176, label %177, label %178, !dbg !3958

177:                                              ; preds = %159
  br label %159, !dbg !3958, !llvm.loop !3986

178:                                              ; preds = %159
  %179 = load i32, ptr %120, align 4, !dbg !3988
  %180 = load i32, ptr %121, align 4, !dbg !3989
  %181 = load i32, ptr %122, align 4, !dbg !3990
  %182 = load i64, ptr %123, align 8, !dbg !3991
  %183 = load i32, ptr %125, align 4, !dbg !3992
  %184 = load i8, ptr %126, align 1, !dbg !3993
  %185 = icmp ule i8 %184, 1, !dbg !3993, !nosanitize !1846
  br i1 %185, label %188, label %186, !dbg !3993, !prof !1859, !nosanitize !1846

186:                                              ; preds = %178
  %187 = zext i8 %184 to i32, !dbg !3993, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @92, i32 %187) #6, !dbg !3993, !nosanitize !1846
  br label %188, !dbg !3993, !nosanitize !1846

188:                                              ; preds = %186, %178
  %189 = trunc i8 %184 to i1, !dbg !3993
  %190 = load i8, ptr %127, align 1, !dbg !3994
  %191 = icmp ule i8 %190, 1, !dbg !3994, !nosanitize !1846
  br i1 %191, label %194, label %192, !dbg !3994, !prof !1859, !nosanitize !1846

192:                                              ; preds = %188
  %193 = zext i8 %190 to i32, !dbg !3994, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @93, i32 %193) #6, !dbg !3994, !nosanitize !1846
  br label %194, !dbg !3994, !nosanitize !1846

194:                                              ; preds = %192, %188
  %195 = trunc i8 %190 to i1, !dbg !3994
  %196 = load i32, ptr %128, align 4, !dbg !3995
  %197 = load i8, ptr %129, align 1, !dbg !3996
  %198 = icmp ule i8 %197, 1, !dbg !3996, !nosanitize !1846
  br i1 %198, label %201, label %199, !dbg !3996, !prof !1859, !nosanitize !1846

199:                                              ; preds = %194
  %200 = zext i8 %197 to i32, !dbg !3996, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @94, i32 %200) #6, !dbg !3996, !nosanitize !1846
  br label %201, !dbg !3996, !nosanitize !1846

201:                                              ; preds = %199, %194
  %202 = trunc i8 %197 to i1, !dbg !3996
  %203 = load i8, ptr %130, align 1, !dbg !3997
  %204 = icmp ule i8 %203, 1, !dbg !3997, !nosanitize !1846
  br i1 %204, label %207, label %205, !dbg !3997, !prof !1859, !nosanitize !1846

205:                                              ; preds = %201
  %206 = zext i8 %203 to i32, !dbg !3997, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @95, i32 %206) #6, !dbg !3997, !nosanitize !1846
  br label %207, !dbg !3997, !nosanitize !1846

207:                                              ; preds = %205, %201
  %208 = trunc i8 %203 to i1, !dbg !3997
  %209 = load i32, ptr %131, align 4, !dbg !3998
  store i32 %179, ptr %103, align 4
    #dbg_declare(ptr %103, !3999, !DIExpression(), !4003)
  store i32 %180, ptr %104, align 4
    #dbg_declare(ptr %104, !4005, !DIExpression(), !4006)
  store i32 %181, ptr %105, align 4
    #dbg_declare(ptr %105, !4007, !DIExpression(), !4008)
  store i64 %182, ptr %106, align 8
    #dbg_declare(ptr %106, !4009, !DIExpression(), !4010)
  store i32 8192, ptr %107, align 4
    #dbg_declare(ptr %107, !4011, !DIExpression(), !4012)
  store i32 %183, ptr %108, align 4
    #dbg_declare(ptr %108, !4013, !DIExpression(), !4014)
  %210 = zext i1 %189 to i8
  store i8 %210, ptr %109, align 1
    #dbg_declare(ptr %109, !4015, !DIExpression(), !4016)
  %211 = zext i1 %195 to i8
  store i8 %211, ptr %110, align 1
    #dbg_declare(ptr %110, !4017, !DIExpression(), !4018)
  store i32 %196, ptr %111, align 4
    #dbg_declare(ptr %111, !4019, !DIExpression(), !4020)
  %212 = zext i1 %202 to i8
  store i8 %212, ptr %112, align 1
    #dbg_declare(ptr %112, !4021, !DIExpression(), !4022)
  %213 = zext i1 %208 to i8
  store i8 %213, ptr %113, align 1
    #dbg_declare(ptr %113, !4023, !DIExpression(), !4024)
  store i32 %209, ptr %114, align 4
    #dbg_declare(ptr %114, !4025, !DIExpression(), !4026)
    #dbg_declare(ptr %115, !4027, !DIExpression(), !4028)
  %214 = load i32, ptr %108, align 4, !dbg !4029
  %215 = shl i32 %214, 13, !dbg !4030
  %216 = or i32 130, %215, !dbg !4031
  %217 = load i8, ptr %110, align 1, !dbg !4032
  %218 = icmp ule i8 %217, 1, !dbg !4032, !nosanitize !1846
  br i1 %218, label %221, label %219, !dbg !4032, !prof !1859, !nosanitize !1846

219:                                              ; preds = %207
  %220 = zext i8 %217 to i32, !dbg !4032, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @106, i32 %220) #6, !dbg !4032, !nosanitize !1846
  br label %221, !dbg !4032, !nosanitize !1846

221:                                              ; preds = %219, %207
  %222 = trunc i8 %217 to i1, !dbg !4032
  %223 = zext i1 %222 to i64, !dbg !4032
  %224 = select i1 %222, i32 64, i32 0, !dbg !4032
  %225 = or i32 %216, %224, !dbg !4033
  %226 = load i8, ptr %109, align 1, !dbg !4034
  %227 = icmp ule i8 %226, 1, !dbg !4034, !nosanitize !1846
  br i1 %227, label %230, label %228, !dbg !4034, !prof !1859, !nosanitize !1846

228:                                              ; preds = %221
  %229 = zext i8 %226 to i32, !dbg !4034, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @108, i32 %229) #6, !dbg !4034, !nosanitize !1846
  br label %230, !dbg !4034, !nosanitize !1846

230:                                              ; preds = %228, %221
  %231 = trunc i8 %226 to i1, !dbg !4034
  br i1 %231, label %232, label %242, !dbg !4034

232:                                              ; preds = %230
  %233 = load i8, ptr %112, align 1, !dbg !4035
  %234 = icmp ule i8 %233, 1, !dbg !4035, !nosanitize !1846
  br i1 %234, label %237, label %235, !dbg !4035, !prof !1859, !nosanitize !1846

235:                                              ; preds = %232
  %236 = zext i8 %233 to i32, !dbg !4035, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @109, i32 %236) #6, !dbg !4035, !nosanitize !1846
  br label %237, !dbg !4035, !nosanitize !1846

237:                                              ; preds = %235, %232
  %238 = trunc i8 %233 to i1, !dbg !4035
  %239 = zext i1 %238 to i64, !dbg !4035
  %240 = select i1 %238, i32 256, i32 0, !dbg !4035
  %241 = or i32 %240, 32, !dbg !4036
  br label %243, !dbg !4034

242:                                              ; preds = %230
  br label %243, !dbg !4034

243:                                              ; preds = %242, %237
  %244 = phi i32 [ %241, %237 ], [ 0, %242 ], !dbg !4034
  %245 = or i32 %225, %244, !dbg !4037
  %246 = load i8, ptr %113, align 1, !dbg !4038
  %247 = icmp ule i8 %246, 1, !dbg !4038, !nosanitize !1846
  br i1 %247, label %250, label %248, !dbg !4038, !prof !1859, !nosanitize !1846

248:                                              ; preds = %243
  %249 = zext i8 %246 to i32, !dbg !4038, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @112, i32 %249) #6, !dbg !4038, !nosanitize !1846
  br label %250, !dbg !4038, !nosanitize !1846

250:                                              ; preds = %248, %243
  %251 = trunc i8 %246 to i1, !dbg !4038
  %252 = zext i1 %251 to i64, !dbg !4038
  %253 = select i1 %251, i32 0, i32 16, !dbg !4038
  %254 = or i32 %245, %253, !dbg !4039
  store i32 %254, ptr %115, align 4, !dbg !4028
  %255 = load i32, ptr %103, align 4, !dbg !4040
  %256 = load i32, ptr %104, align 4, !dbg !4041
  %257 = load i32, ptr %115, align 4, !dbg !4042
  store i32 %255, ptr %8, align 4
    #dbg_declare(ptr %8, !3518, !DIExpression(), !4043)
  store i32 %256, ptr %9, align 4
    #dbg_declare(ptr %9, !3524, !DIExpression(), !4045)
  store i32 -5111780, ptr %10, align 4
    #dbg_declare(ptr %10, !3526, !DIExpression(), !4046)
  store i32 %257, ptr %11, align 4
    #dbg_declare(ptr %11, !3528, !DIExpression(), !4047)
    #dbg_declare(ptr %12, !3530, !DIExpression(), !4048)
  %258 = load i32, ptr %9, align 4, !dbg !4049
  %259 = shl i32 %258, 10, !dbg !4050
  %260 = load i32, ptr %8, align 4, !dbg !4051
  %261 = shl i32 %260, 16, !dbg !4052
  %262 = add i32 %259, %261, !dbg !4053
  %263 = load i32, ptr %10, align 4, !dbg !4054
  %264 = add i32 %262, %263, !dbg !4055
  store i32 %264, ptr %12, align 4, !dbg !4048
    #dbg_declare(ptr %13, !3539, !DIExpression(), !4056)
  %265 = load i32, ptr %12, align 4, !dbg !4057
  %266 = inttoptr i32 %265 to ptr, !dbg !4058
  store ptr %266, ptr %13, align 4, !dbg !4056
  %267 = load i32, ptr %11, align 4, !dbg !4059
  %268 = load ptr, ptr %13, align 4, !dbg !4060
  store volatile i32 %267, ptr %268, align 4, !dbg !4061
  %269 = load i32, ptr %103, align 4, !dbg !4062
  %270 = load i32, ptr %104, align 4, !dbg !4063
  %271 = load i32, ptr %105, align 4, !dbg !4064
  store i32 %269, ptr %14, align 4
    #dbg_declare(ptr %14, !3518, !DIExpression(), !4065)
  store i32 %270, ptr %15, align 4
    #dbg_declare(ptr %15, !3524, !DIExpression(), !4067)
  store i32 -5111808, ptr %16, align 4
    #dbg_declare(ptr %16, !3526, !DIExpression(), !4068)
  store i32 %271, ptr %17, align 4
    #dbg_declare(ptr %17, !3528, !DIExpression(), !4069)
    #dbg_declare(ptr %18, !3530, !DIExpression(), !4070)
  %272 = load i32, ptr %15, align 4, !dbg !4071
  %273 = shl i32 %272, 10, !dbg !4072
  %274 = load i32, ptr %14, align 4, !dbg !4073
  %275 = shl i32 %274, 16, !dbg !4074
  %276 = add i32 %273, %275, !dbg !4075
  %277 = load i32, ptr %16, align 4, !dbg !4076
  %278 = add i32 %276, %277, !dbg !4077
  store i32 %278, ptr %18, align 4, !dbg !4070
    #dbg_declare(ptr %19, !3539, !DIExpression(), !4078)
  %279 = load i32, ptr %18, align 4, !dbg !4079
  %280 = inttoptr i32 %279 to ptr, !dbg !4080
  store ptr %280, ptr %19, align 4, !dbg !4078
  %281 = load i32, ptr %17, align 4, !dbg !4081
  %282 = load ptr, ptr %19, align 4, !dbg !4082
  store volatile i32 %281, ptr %282, align 4, !dbg !4083
  %283 = load i32, ptr %103, align 4, !dbg !4084
  %284 = load i32, ptr %104, align 4, !dbg !4085
  %285 = load i64, ptr %106, align 8, !dbg !4086
  %286 = trunc i64 %285 to i32, !dbg !4086
  store i32 %283, ptr %20, align 4
    #dbg_declare(ptr %20, !3518, !DIExpression(), !4087)
  store i32 %284, ptr %21, align 4
    #dbg_declare(ptr %21, !3524, !DIExpression(), !4089)
  store i32 -5111796, ptr %22, align 4
    #dbg_declare(ptr %22, !3526, !DIExpression(), !4090)
  store i32 %286, ptr %23, align 4
    #dbg_declare(ptr %23, !3528, !DIExpression(), !4091)
    #dbg_declare(ptr %24, !3530, !DIExpression(), !4092)
  %287 = load i32, ptr %21, align 4, !dbg !4093
  %288 = shl i32 %287, 10, !dbg !4094
  %289 = load i32, ptr %20, align 4, !dbg !4095
  %290 = shl i32 %289, 16, !dbg !4096
  %291 = add i32 %288, %290, !dbg !4097
  %292 = load i32, ptr %22, align 4, !dbg !4098
  %293 = add i32 %291, %292, !dbg !4099
  store i32 %293, ptr %24, align 4, !dbg !4092
    #dbg_declare(ptr %25, !3539, !DIExpression(), !4100)
  %294 = load i32, ptr %24, align 4, !dbg !4101
  %295 = inttoptr i32 %294 to ptr, !dbg !4102
  store ptr %295, ptr %25, align 4, !dbg !4100
  %296 = load i32, ptr %23, align 4, !dbg !4103
  %297 = load ptr, ptr %25, align 4, !dbg !4104
  store volatile i32 %296, ptr %297, align 4, !dbg !4105
  %298 = load i32, ptr %103, align 4, !dbg !4106
  %299 = load i32, ptr %104, align 4, !dbg !4107
  %300 = load i64, ptr %106, align 8, !dbg !4108
  %301 = lshr i64 %300, 32, !dbg !4109
  %302 = trunc i64 %301 to i32, !dbg !4110
  store i32 %298, ptr %26, align 4
    #dbg_declare(ptr %26, !3518, !DIExpression(), !4111)
  store i32 %299, ptr %27, align 4
    #dbg_declare(ptr %27, !3524, !DIExpression(), !4113)
  store i32 -5111792, ptr %28, align 4
    #dbg_declare(ptr %28, !3526, !DIExpression(), !4114)
  store i32 %302, ptr %29, align 4
    #dbg_declare(ptr %29, !3528, !DIExpression(), !4115)
    #dbg_declare(ptr %30, !3530, !DIExpression(), !4116)
  %303 = load i32, ptr %27, align 4, !dbg !4117
  %304 = shl i32 %303, 10, !dbg !4118
  %305 = load i32, ptr %26, align 4, !dbg !4119
  %306 = shl i32 %305, 16, !dbg !4120
  %307 = add i32 %304, %306, !dbg !4121
  %308 = load i32, ptr %28, align 4, !dbg !4122
  %309 = add i32 %307, %308, !dbg !4123
  store i32 %309, ptr %30, align 4, !dbg !4116
    #dbg_declare(ptr %31, !3539, !DIExpression(), !4124)
  %310 = load i32, ptr %30, align 4, !dbg !4125
  %311 = inttoptr i32 %310 to ptr, !dbg !4126
  store ptr %311, ptr %31, align 4, !dbg !4124
  %312 = load i32, ptr %29, align 4, !dbg !4127
  %313 = load ptr, ptr %31, align 4, !dbg !4128
  store volatile i32 %312, ptr %313, align 4, !dbg !4129
  %314 = load i32, ptr %103, align 4, !dbg !4130
  %315 = load i32, ptr %104, align 4, !dbg !4131
  %316 = load i32, ptr %107, align 4, !dbg !4132
  store i32 %314, ptr %32, align 4
    #dbg_declare(ptr %32, !3518, !DIExpression(), !4133)
  store i32 %315, ptr %33, align 4
    #dbg_declare(ptr %33, !3524, !DIExpression(), !4135)
  store i32 -5111776, ptr %34, align 4
    #dbg_declare(ptr %34, !3526, !DIExpression(), !4136)
  store i32 %316, ptr %35, align 4
    #dbg_declare(ptr %35, !3528, !DIExpression(), !4137)
    #dbg_declare(ptr %36, !3530, !DIExpression(), !4138)
  %317 = load i32, ptr %33, align 4, !dbg !4139
  %318 = shl i32 %317, 10, !dbg !4140
  %319 = load i32, ptr %32, align 4, !dbg !4141
  %320 = shl i32 %319, 16, !dbg !4142
  %321 = add i32 %318, %320, !dbg !4143
  %322 = load i32, ptr %34, align 4, !dbg !4144
  %323 = add i32 %321, %322, !dbg !4145
  store i32 %323, ptr %36, align 4, !dbg !4138
    #dbg_declare(ptr %37, !3539, !DIExpression(), !4146)
  %324 = load i32, ptr %36, align 4, !dbg !4147
  %325 = inttoptr i32 %324 to ptr, !dbg !4148
  store ptr %325, ptr %37, align 4, !dbg !4146
  %326 = load i32, ptr %35, align 4, !dbg !4149
  %327 = load ptr, ptr %37, align 4, !dbg !4150
  store volatile i32 %326, ptr %327, align 4, !dbg !4151
  %328 = load i32, ptr %103, align 4, !dbg !4152
  %329 = load i32, ptr %104, align 4, !dbg !4153
  store i32 %328, ptr %38, align 4
    #dbg_declare(ptr %38, !3518, !DIExpression(), !4154)
  store i32 %329, ptr %39, align 4
    #dbg_declare(ptr %39, !3524, !DIExpression(), !4156)
  store i32 -5111768, ptr %40, align 4
    #dbg_declare(ptr %40, !3526, !DIExpression(), !4157)
  store i32 1, ptr %41, align 4
    #dbg_declare(ptr %41, !3528, !DIExpression(), !4158)
    #dbg_declare(ptr %42, !3530, !DIExpression(), !4159)
  %330 = load i32, ptr %39, align 4, !dbg !4160
  %331 = shl i32 %330, 10, !dbg !4161
  %332 = load i32, ptr %38, align 4, !dbg !4162
  %333 = shl i32 %332, 16, !dbg !4163
  %334 = add i32 %331, %333, !dbg !4164
  %335 = load i32, ptr %40, align 4, !dbg !4165
  %336 = add i32 %334, %335, !dbg !4166
  store i32 %336, ptr %42, align 4, !dbg !4159
    #dbg_declare(ptr %43, !3539, !DIExpression(), !4167)
  %337 = load i32, ptr %42, align 4, !dbg !4168
  %338 = inttoptr i32 %337 to ptr, !dbg !4169
  store ptr %338, ptr %43, align 4, !dbg !4167
  %339 = load i32, ptr %41, align 4, !dbg !4170
  %340 = load ptr, ptr %43, align 4, !dbg !4171
  store volatile i32 %339, ptr %340, align 4, !dbg !4172
  %341 = load i8, ptr %113, align 1, !dbg !4173
  %342 = icmp ule i8 %341, 1, !dbg !4173, !nosanitize !1846
  br i1 %342, label %345, label %343, !dbg !4173, !prof !1859, !nosanitize !1846

343:                                              ; preds = %250
  %344 = zext i8 %341 to i32, !dbg !4173, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @116, i32 %344) #6, !dbg !4173, !nosanitize !1846
  br label %345, !dbg !4173, !nosanitize !1846

345:                                              ; preds = %343, %250
  %346 = trunc i8 %341 to i1, !dbg !4173
  br i1 %346, label %347, label %370, !dbg !4173

347:                                              ; preds = %345
  %348 = load i32, ptr %103, align 4, !dbg !4177
  %349 = icmp ult i32 %348, 2, !dbg !4179, !nosanitize !1846
  br i1 %349, label %351, label %350, !dbg !4179, !prof !1859, !nosanitize !1846

350:                                              ; preds = %347
  call void @__ubsan_handle_out_of_bounds(ptr @117, i32 %348) #6, !dbg !4179, !nosanitize !1846
  br label %351, !dbg !4179, !nosanitize !1846

351:                                              ; preds = %350, %347
  %352 = getelementptr inbounds nuw [2 x i32], ptr @noc_posted_writes_num_issued, i32 0, i32 %348, !dbg !4179
  %353 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %348), !dbg !4179, !nosanitize !1846
  %354 = extractvalue { i32, i1 } %353, 1, !dbg !4179, !nosanitize !1846
  %355 = extractvalue { i32, i1 } %353, 0, !dbg !4179, !nosanitize !1846
  %356 = add i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), %355, !dbg !4179, !nosanitize !1846
  %357 = icmp ne i32 %356, 0, !dbg !4179, !nosanitize !1846
  %358 = xor i1 %354, true, !dbg !4179, !nosanitize !1846
  %359 = icmp uge i32 %356, ptrtoint (ptr @noc_posted_writes_num_issued to i32), !dbg !4179, !nosanitize !1846
  %360 = and i1 %359, %358, !dbg !4179, !nosanitize !1846
  br i1 %360, label %362, label %361, !dbg !4179, !prof !1859, !nosanitize !1846

361:                                              ; preds = %351
  call void @__ubsan_handle_pointer_overflow(ptr @118, i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), i32 %356) #6, !dbg !4179, !nosanitize !1846
  br label %362, !dbg !4179, !nosanitize !1846

362:                                              ; preds = %361, %351
  %363 = ptrtoint ptr %352 to i32, !dbg !4179, !nosanitize !1846
  %364 = and i32 %363, 3, !dbg !4179, !nosanitize !1846
  %365 = icmp eq i32 %364, 0, !dbg !4179, !nosanitize !1846
  br i1 %365, label %367, label %366, !dbg !4179, !prof !1859, !nosanitize !1846

366:                                              ; preds = %362
  call void @__ubsan_handle_type_mismatch_v1(ptr @119, i32 %363) #6, !dbg !4179, !nosanitize !1846
  br label %367, !dbg !4179, !nosanitize !1846

367:                                              ; preds = %366, %362
  %368 = load i32, ptr %352, align 4, !dbg !4179
  %369 = add i32 %368, 1, !dbg !4179
  store i32 %369, ptr %352, align 4, !dbg !4179
  br label %416, !dbg !4180

370:                                              ; preds = %345
  %371 = load i32, ptr %103, align 4, !dbg !4181
  %372 = icmp ult i32 %371, 2, !dbg !4183, !nosanitize !1846
  br i1 %372, label %374, label %373, !dbg !4183, !prof !1859, !nosanitize !1846

373:                                              ; preds = %370
  call void @__ubsan_handle_out_of_bounds(ptr @120, i32 %371) #6, !dbg !4183, !nosanitize !1846
  br label %374, !dbg !4183, !nosanitize !1846

374:                                              ; preds = %373, %370
  %375 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %371, !dbg !4183
  %376 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %371), !dbg !4183, !nosanitize !1846
  %377 = extractvalue { i32, i1 } %376, 1, !dbg !4183, !nosanitize !1846
  %378 = extractvalue { i32, i1 } %376, 0, !dbg !4183, !nosanitize !1846
  %379 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %378, !dbg !4183, !nosanitize !1846
  %380 = icmp ne i32 %379, 0, !dbg !4183, !nosanitize !1846
  %381 = xor i1 %377, true, !dbg !4183, !nosanitize !1846
  %382 = icmp uge i32 %379, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !4183, !nosanitize !1846
  %383 = and i1 %382, %381, !dbg !4183, !nosanitize !1846
  br i1 %383, label %385, label %384, !dbg !4183, !prof !1859, !nosanitize !1846

384:                                              ; preds = %374
  call void @__ubsan_handle_pointer_overflow(ptr @121, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %379) #6, !dbg !4183, !nosanitize !1846
  br label %385, !dbg !4183, !nosanitize !1846

385:                                              ; preds = %384, %374
  %386 = ptrtoint ptr %375 to i32, !dbg !4183, !nosanitize !1846
  %387 = and i32 %386, 3, !dbg !4183, !nosanitize !1846
  %388 = icmp eq i32 %387, 0, !dbg !4183, !nosanitize !1846
  br i1 %388, label %390, label %389, !dbg !4183, !prof !1859, !nosanitize !1846

389:                                              ; preds = %385
  call void @__ubsan_handle_type_mismatch_v1(ptr @122, i32 %386) #6, !dbg !4183, !nosanitize !1846
  br label %390, !dbg !4183, !nosanitize !1846

390:                                              ; preds = %389, %385
  %391 = load i32, ptr %375, align 4, !dbg !4183
  %392 = add i32 %391, 1, !dbg !4183
  store i32 %392, ptr %375, align 4, !dbg !4183
  %393 = load i32, ptr %111, align 4, !dbg !4184
  %394 = load i32, ptr %103, align 4, !dbg !4185
  %395 = icmp ult i32 %394, 2, !dbg !4186, !nosanitize !1846
  br i1 %395, label %397, label %396, !dbg !4186, !prof !1859, !nosanitize !1846

396:                                              ; preds = %390
  call void @__ubsan_handle_out_of_bounds(ptr @123, i32 %394) #6, !dbg !4186, !nosanitize !1846
  br label %397, !dbg !4186, !nosanitize !1846

397:                                              ; preds = %396, %390
  %398 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %394, !dbg !4186
  %399 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %394), !dbg !4186, !nosanitize !1846
  %400 = extractvalue { i32, i1 } %399, 1, !dbg !4186, !nosanitize !1846
  %401 = extractvalue { i32, i1 } %399, 0, !dbg !4186, !nosanitize !1846
  %402 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %401, !dbg !4186, !nosanitize !1846
  %403 = icmp ne i32 %402, 0, !dbg !4186, !nosanitize !1846
  %404 = xor i1 %400, true, !dbg !4186, !nosanitize !1846
  %405 = icmp uge i32 %402, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4186, !nosanitize !1846
  %406 = and i1 %405, %404, !dbg !4186, !nosanitize !1846
  br i1 %406, label %408, label %407, !dbg !4186, !prof !1859, !nosanitize !1846

407:                                              ; preds = %397
  call void @__ubsan_handle_pointer_overflow(ptr @124, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %402) #6, !dbg !4186, !nosanitize !1846
  br label %408, !dbg !4186, !nosanitize !1846

408:                                              ; preds = %407, %397
  %409 = ptrtoint ptr %398 to i32, !dbg !4186, !nosanitize !1846
  %410 = and i32 %409, 3, !dbg !4186, !nosanitize !1846
  %411 = icmp eq i32 %410, 0, !dbg !4186, !nosanitize !1846
  br i1 %411, label %413, label %412, !dbg !4186, !prof !1859, !nosanitize !1846

412:                                              ; preds = %408
  call void @__ubsan_handle_type_mismatch_v1(ptr @125, i32 %409) #6, !dbg !4186, !nosanitize !1846
  br label %413, !dbg !4186, !nosanitize !1846

413:                                              ; preds = %412, %408
  %414 = load i32, ptr %398, align 4, !dbg !4186
  %415 = add i32 %414, %393, !dbg !4186
  store i32 %415, ptr %398, align 4, !dbg !4186
  br label %416

416:                                              ; preds = %367, %413
  %417 = load i32, ptr %122, align 4, !dbg !4187
  %418 = add i32 %417, 8192, !dbg !4187
  store i32 %418, ptr %122, align 4, !dbg !4187
  %419 = load i64, ptr %123, align 8, !dbg !4188
  %420 = add i64 %419, 8192, !dbg !4188
  store i64 %420, ptr %123, align 8, !dbg !4188
  %421 = load i32, ptr %124, align 4, !dbg !4189
  %422 = sub i32 %421, 8192, !dbg !4189
  store i32 %422, ptr %124, align 4, !dbg !4189
  br label %155, !dbg !3953, !llvm.loop !4190

423:                                              ; preds = %155
  br label %424, !dbg !4192

424:                                              ; preds = %442, %423
  %425 = load i32, ptr %120, align 4, !dbg !4193
  %426 = load i32, ptr %121, align 4, !dbg !4194
  store i32 %425, ptr %116, align 4
    #dbg_declare(ptr %116, !3474, !DIExpression(), !4195)
  store i32 %426, ptr %117, align 4
    #dbg_declare(ptr %117, !3480, !DIExpression(), !4197)
  %427 = load i32, ptr %116, align 4, !dbg !4198
  %428 = load i32, ptr %117, align 4, !dbg !4199
  store i32 %427, ptr %85, align 4
    #dbg_declare(ptr %85, !3484, !DIExpression(), !4200)
  store i32 %428, ptr %86, align 4
    #dbg_declare(ptr %86, !3490, !DIExpression(), !4202)
  store i32 -5111768, ptr %87, align 4
    #dbg_declare(ptr %87, !3492, !DIExpression(), !4203)
    #dbg_declare(ptr %88, !3494, !DIExpression(), !4204)
  %429 = load i32, ptr %86, align 4, !dbg !4205
  %430 = shl i32 %429, 10, !dbg !4206
  %431 = load i32, ptr %85, align 4, !dbg !4207
  %432 = shl i32 %431, 16, !dbg !4208
  %433 = add i32 %430, %432, !dbg !4209
  %434 = load i32, ptr %87, align 4, !dbg !4210
  %435 = add i32 %433, %434, !dbg !4211
  store i32 %435, ptr %88, align 4, !dbg !4204
    #dbg_declare(ptr %89, !3503, !DIExpression(), !4212)
  %436 = load i32, ptr %88, align 4, !dbg !4213
  %437 = inttoptr i32 %436 to ptr, !dbg !4214
  store ptr %437, ptr %89, align 4, !dbg !4212
  %438 = load ptr, ptr %89, align 4, !dbg !4215
  %439 = load volatile i32, ptr %438, align 4, !dbg !4216
  %440 = icmp eq i32 %439, 0, !dbg !4217
  %441 = xor i1 %440, true, !dbg !4218
  br i1 %441, label %442, label %443, !dbg !4192

442:                                              ; preds = %424
  br label %424, !dbg !4192, !llvm.loop !4219

443:                                              ; preds = %424
  %444 = load i32, ptr %120, align 4, !dbg !4221
  %445 = load i32, ptr %121, align 4, !dbg !4222
  %446 = load i32, ptr %122, align 4, !dbg !4223
  %447 = load i64, ptr %123, align 8, !dbg !4224
  %448 = load i32, ptr %124, align 4, !dbg !4225
  %449 = load i32, ptr %125, align 4, !dbg !4226
  %450 = load i8, ptr %126, align 1, !dbg !4227
  %451 = icmp ule i8 %450, 1, !dbg !4227, !nosanitize !1846
  br i1 %451, label %454, label %452, !dbg !4227, !prof !1859, !nosanitize !1846

452:                                              ; preds = %443
  %453 = zext i8 %450 to i32, !dbg !4227, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @96, i32 %453) #6, !dbg !4227, !nosanitize !1846
  br label %454, !dbg !4227, !nosanitize !1846

454:                                              ; preds = %452, %443
  %455 = trunc i8 %450 to i1, !dbg !4227
  %456 = load i8, ptr %127, align 1, !dbg !4228
  %457 = icmp ule i8 %456, 1, !dbg !4228, !nosanitize !1846
  br i1 %457, label %460, label %458, !dbg !4228, !prof !1859, !nosanitize !1846

458:                                              ; preds = %454
  %459 = zext i8 %456 to i32, !dbg !4228, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @97, i32 %459) #6, !dbg !4228, !nosanitize !1846
  br label %460, !dbg !4228, !nosanitize !1846

460:                                              ; preds = %458, %454
  %461 = trunc i8 %456 to i1, !dbg !4228
  %462 = load i32, ptr %128, align 4, !dbg !4229
  %463 = load i8, ptr %129, align 1, !dbg !4230
  %464 = icmp ule i8 %463, 1, !dbg !4230, !nosanitize !1846
  br i1 %464, label %467, label %465, !dbg !4230, !prof !1859, !nosanitize !1846

465:                                              ; preds = %460
  %466 = zext i8 %463 to i32, !dbg !4230, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @98, i32 %466) #6, !dbg !4230, !nosanitize !1846
  br label %467, !dbg !4230, !nosanitize !1846

467:                                              ; preds = %465, %460
  %468 = trunc i8 %463 to i1, !dbg !4230
  %469 = load i8, ptr %130, align 1, !dbg !4231
  %470 = icmp ule i8 %469, 1, !dbg !4231, !nosanitize !1846
  br i1 %470, label %473, label %471, !dbg !4231, !prof !1859, !nosanitize !1846

471:                                              ; preds = %467
  %472 = zext i8 %469 to i32, !dbg !4231, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @99, i32 %472) #6, !dbg !4231, !nosanitize !1846
  br label %473, !dbg !4231, !nosanitize !1846

473:                                              ; preds = %467, %471
  %474 = trunc i8 %469 to i1, !dbg !4231
  %475 = load i32, ptr %131, align 4, !dbg !4232
  store i32 %444, ptr %90, align 4
    #dbg_declare(ptr %90, !3999, !DIExpression(), !4233)
  store i32 %445, ptr %91, align 4
    #dbg_declare(ptr %91, !4005, !DIExpression(), !4235)
  store i32 %446, ptr %92, align 4
    #dbg_declare(ptr %92, !4007, !DIExpression(), !4236)
  store i64 %447, ptr %93, align 8
    #dbg_declare(ptr %93, !4009, !DIExpression(), !4237)
  store i32 %448, ptr %94, align 4
    #dbg_declare(ptr %94, !4011, !DIExpression(), !4238)
  store i32 %449, ptr %95, align 4
    #dbg_declare(ptr %95, !4013, !DIExpression(), !4239)
  %476 = zext i1 %455 to i8
  store i8 %476, ptr %96, align 1
    #dbg_declare(ptr %96, !4015, !DIExpression(), !4240)
  %477 = zext i1 %461 to i8
  store i8 %477, ptr %97, align 1
    #dbg_declare(ptr %97, !4017, !DIExpression(), !4241)
  store i32 %462, ptr %98, align 4
    #dbg_declare(ptr %98, !4019, !DIExpression(), !4242)
  %478 = zext i1 %468 to i8
  store i8 %478, ptr %99, align 1
    #dbg_declare(ptr %99, !4021, !DIExpression(), !4243)
  %479 = zext i1 %474 to i8
  store i8 %479, ptr %100, align 1
    #dbg_declare(ptr %100, !4023, !DIExpression(), !4244)
  store i32 %475, ptr %101, align 4
    #dbg_declare(ptr %101, !4025, !DIExpression(), !4245)
    #dbg_declare(ptr %102, !4027, !DIExpression(), !4246)
  %480 = load i32, ptr %95, align 4, !dbg !4247
  %481 = shl i32 %480, 13, !dbg !4248
  %482 = or i32 130, %481, !dbg !4249
  %483 = load i8, ptr %97, align 1, !dbg !4250
  %484 = icmp ule i8 %483, 1, !dbg !4250, !nosanitize !1846
  br i1 %484, label %487, label %485, !dbg !4250, !prof !1859, !nosanitize !1846

485:                                              ; preds = %473
  %486 = zext i8 %483 to i32, !dbg !4250, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @106, i32 %486) #6, !dbg !4250, !nosanitize !1846
  br label %487, !dbg !4250, !nosanitize !1846

487:                                              ; preds = %485, %473
  %488 = trunc i8 %483 to i1, !dbg !4250
  %489 = zext i1 %488 to i64, !dbg !4250
  %490 = select i1 %488, i32 64, i32 0, !dbg !4250
  %491 = or i32 %482, %490, !dbg !4251
  %492 = load i8, ptr %96, align 1, !dbg !4252
  %493 = icmp ule i8 %492, 1, !dbg !4252, !nosanitize !1846
  br i1 %493, label %496, label %494, !dbg !4252, !prof !1859, !nosanitize !1846

494:                                              ; preds = %487
  %495 = zext i8 %492 to i32, !dbg !4252, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @108, i32 %495) #6, !dbg !4252, !nosanitize !1846
  br label %496, !dbg !4252, !nosanitize !1846

496:                                              ; preds = %494, %487
  %497 = trunc i8 %492 to i1, !dbg !4252
  br i1 %497, label %498, label %508, !dbg !4252

498:                                              ; preds = %496
  %499 = load i8, ptr %99, align 1, !dbg !4253
  %500 = icmp ule i8 %499, 1, !dbg !4253, !nosanitize !1846
  br i1 %500, label %503, label %501, !dbg !4253, !prof !1859, !nosanitize !1846

501:                                              ; preds = %498
  %502 = zext i8 %499 to i32, !dbg !4253, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @109, i32 %502) #6, !dbg !4253, !nosanitize !1846
  br label %503, !dbg !4253, !nosanitize !1846

503:                                              ; preds = %501, %498
  %504 = trunc i8 %499 to i1, !dbg !4253
  %505 = zext i1 %504 to i64, !dbg !4253
  %506 = select i1 %504, i32 256, i32 0, !dbg !4253
  %507 = or i32 %506, 32, !dbg !4254
  br label %509, !dbg !4252

508:                                              ; preds = %496
  br label %509, !dbg !4252

509:                                              ; preds = %508, %503
  %510 = phi i32 [ %507, %503 ], [ 0, %508 ], !dbg !4252
  %511 = or i32 %491, %510, !dbg !4255
  %512 = load i8, ptr %100, align 1, !dbg !4256
  %513 = icmp ule i8 %512, 1, !dbg !4256, !nosanitize !1846
  br i1 %513, label %516, label %514, !dbg !4256, !prof !1859, !nosanitize !1846

514:                                              ; preds = %509
  %515 = zext i8 %512 to i32, !dbg !4256, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @112, i32 %515) #6, !dbg !4256, !nosanitize !1846
  br label %516, !dbg !4256, !nosanitize !1846

516:                                              ; preds = %514, %509
  %517 = trunc i8 %512 to i1, !dbg !4256
  %518 = zext i1 %517 to i64, !dbg !4256
  %519 = select i1 %517, i32 0, i32 16, !dbg !4256
  %520 = or i32 %511, %519, !dbg !4257
  store i32 %520, ptr %102, align 4, !dbg !4246
  %521 = load i32, ptr %90, align 4, !dbg !4258
  %522 = load i32, ptr %91, align 4, !dbg !4259
  %523 = load i32, ptr %102, align 4, !dbg !4260
  store i32 %521, ptr %44, align 4
    #dbg_declare(ptr %44, !3518, !DIExpression(), !4261)
  store i32 %522, ptr %45, align 4
    #dbg_declare(ptr %45, !3524, !DIExpression(), !4263)
  store i32 -5111780, ptr %46, align 4
    #dbg_declare(ptr %46, !3526, !DIExpression(), !4264)
  store i32 %523, ptr %47, align 4
    #dbg_declare(ptr %47, !3528, !DIExpression(), !4265)
    #dbg_declare(ptr %48, !3530, !DIExpression(), !4266)
  %524 = load i32, ptr %45, align 4, !dbg !4267
  %525 = shl i32 %524, 10, !dbg !4268
  %526 = load i32, ptr %44, align 4, !dbg !4269
  %527 = shl i32 %526, 16, !dbg !4270
  %528 = add i32 %525, %527, !dbg !4271
  %529 = load i32, ptr %46, align 4, !dbg !4272
  %530 = add i32 %528, %529, !dbg !4273
  store i32 %530, ptr %48, align 4, !dbg !4266
    #dbg_declare(ptr %49, !3539, !DIExpression(), !4274)
  %531 = load i32, ptr %48, align 4, !dbg !4275
  %532 = inttoptr i32 %531 to ptr, !dbg !4276
  store ptr %532, ptr %49, align 4, !dbg !4274
  %533 = load i32, ptr %47, align 4, !dbg !4277
  %534 = load ptr, ptr %49, align 4, !dbg !4278
  store volatile i32 %533, ptr %534, align 4, !dbg !4279
  %535 = load i32, ptr %90, align 4, !dbg !4280
  %536 = load i32, ptr %91, align 4, !dbg !4281
  %537 = load i32, ptr %92, align 4, !dbg !4282
  store i32 %535, ptr %50, align 4
    #dbg_declare(ptr %50, !3518, !DIExpression(), !4283)
  store i32 %536, ptr %51, align 4
    #dbg_declare(ptr %51, !3524, !DIExpression(), !4285)
  store i32 -5111808, ptr %52, align 4
    #dbg_declare(ptr %52, !3526, !DIExpression(), !4286)
  store i32 %537, ptr %53, align 4
    #dbg_declare(ptr %53, !3528, !DIExpression(), !4287)
    #dbg_declare(ptr %54, !3530, !DIExpression(), !4288)
  %538 = load i32, ptr %51, align 4, !dbg !4289
  %539 = shl i32 %538, 10, !dbg !4290
  %540 = load i32, ptr %50, align 4, !dbg !4291
  %541 = shl i32 %540, 16, !dbg !4292
  %542 = add i32 %539, %541, !dbg !4293
  %543 = load i32, ptr %52, align 4, !dbg !4294
  %544 = add i32 %542, %543, !dbg !4295
  store i32 %544, ptr %54, align 4, !dbg !4288
    #dbg_declare(ptr %55, !3539, !DIExpression(), !4296)
  %545 = load i32, ptr %54, align 4, !dbg !4297
  %546 = inttoptr i32 %545 to ptr, !dbg !4298
  store ptr %546, ptr %55, align 4, !dbg !4296
  %547 = load i32, ptr %53, align 4, !dbg !4299
  %548 = load ptr, ptr %55, align 4, !dbg !4300
  store volatile i32 %547, ptr %548, align 4, !dbg !4301
  %549 = load i32, ptr %90, align 4, !dbg !4302
  %550 = load i32, ptr %91, align 4, !dbg !4303
  %551 = load i64, ptr %93, align 8, !dbg !4304
  %552 = trunc i64 %551 to i32, !dbg !4304
  store i32 %549, ptr %56, align 4
    #dbg_declare(ptr %56, !3518, !DIExpression(), !4305)
  store i32 %550, ptr %57, align 4
    #dbg_declare(ptr %57, !3524, !DIExpression(), !4307)
  store i32 -5111796, ptr %58, align 4
    #dbg_declare(ptr %58, !3526, !DIExpression(), !4308)
  store i32 %552, ptr %59, align 4
    #dbg_declare(ptr %59, !3528, !DIExpression(), !4309)
    #dbg_declare(ptr %60, !3530, !DIExpression(), !4310)
  %553 = load i32, ptr %57, align 4, !dbg !4311
  %554 = shl i32 %553, 10, !dbg !4312
  %555 = load i32, ptr %56, align 4, !dbg !4313
  %556 = shl i32 %555, 16, !dbg !4314
  %557 = add i32 %554, %556, !dbg !4315
  %558 = load i32, ptr %58, align 4, !dbg !4316
  %559 = add i32 %557, %558, !dbg !4317
  store i32 %559, ptr %60, align 4, !dbg !4310
    #dbg_declare(ptr %61, !3539, !DIExpression(), !4318)
  %560 = load i32, ptr %60, align 4, !dbg !4319
  %561 = inttoptr i32 %560 to ptr, !dbg !4320
  store ptr %561, ptr %61, align 4, !dbg !4318
  %562 = load i32, ptr %59, align 4, !dbg !4321
  %563 = load ptr, ptr %61, align 4, !dbg !4322
  store volatile i32 %562, ptr %563, align 4, !dbg !4323
  %564 = load i32, ptr %90, align 4, !dbg !4324
  %565 = load i32, ptr %91, align 4, !dbg !4325
  %566 = load i64, ptr %93, align 8, !dbg !4326
  %567 = lshr i64 %566, 32, !dbg !4327
  %568 = trunc i64 %567 to i32, !dbg !4328
  store i32 %564, ptr %62, align 4
    #dbg_declare(ptr %62, !3518, !DIExpression(), !4329)
  store i32 %565, ptr %63, align 4
    #dbg_declare(ptr %63, !3524, !DIExpression(), !4331)
  store i32 -5111792, ptr %64, align 4
    #dbg_declare(ptr %64, !3526, !DIExpression(), !4332)
  store i32 %568, ptr %65, align 4
    #dbg_declare(ptr %65, !3528, !DIExpression(), !4333)
    #dbg_declare(ptr %66, !3530, !DIExpression(), !4334)
  %569 = load i32, ptr %63, align 4, !dbg !4335
  %570 = shl i32 %569, 10, !dbg !4336
  %571 = load i32, ptr %62, align 4, !dbg !4337
  %572 = shl i32 %571, 16, !dbg !4338
  %573 = add i32 %570, %572, !dbg !4339
  %574 = load i32, ptr %64, align 4, !dbg !4340
  %575 = add i32 %573, %574, !dbg !4341
  store i32 %575, ptr %66, align 4, !dbg !4334
    #dbg_declare(ptr %67, !3539, !DIExpression(), !4342)
  %576 = load i32, ptr %66, align 4, !dbg !4343
  %577 = inttoptr i32 %576 to ptr, !dbg !4344
  store ptr %577, ptr %67, align 4, !dbg !4342
  %578 = load i32, ptr %65, align 4, !dbg !4345
  %579 = load ptr, ptr %67, align 4, !dbg !4346
  store volatile i32 %578, ptr %579, align 4, !dbg !4347
  %580 = load i32, ptr %90, align 4, !dbg !4348
  %581 = load i32, ptr %91, align 4, !dbg !4349
  %582 = load i32, ptr %94, align 4, !dbg !4350
  store i32 %580, ptr %68, align 4
    #dbg_declare(ptr %68, !3518, !DIExpression(), !4351)
  store i32 %581, ptr %69, align 4
    #dbg_declare(ptr %69, !3524, !DIExpression(), !4353)
  store i32 -5111776, ptr %70, align 4
    #dbg_declare(ptr %70, !3526, !DIExpression(), !4354)
  store i32 %582, ptr %71, align 4
    #dbg_declare(ptr %71, !3528, !DIExpression(), !4355)
    #dbg_declare(ptr %72, !3530, !DIExpression(), !4356)
  %583 = load i32, ptr %69, align 4, !dbg !4357
  %584 = shl i32 %583, 10, !dbg !4358
  %585 = load i32, ptr %68, align 4, !dbg !4359
  %586 = shl i32 %585, 16, !dbg !4360
  %587 = add i32 %584, %586, !dbg !4361
  %588 = load i32, ptr %70, align 4, !dbg !4362
  %589 = add i32 %587, %588, !dbg !4363
  store i32 %589, ptr %72, align 4, !dbg !4356
    #dbg_declare(ptr %73, !3539, !DIExpression(), !4364)
  %590 = load i32, ptr %72, align 4, !dbg !4365
  %591 = inttoptr i32 %590 to ptr, !dbg !4366
  store ptr %591, ptr %73, align 4, !dbg !4364
  %592 = load i32, ptr %71, align 4, !dbg !4367
  %593 = load ptr, ptr %73, align 4, !dbg !4368
  store volatile i32 %592, ptr %593, align 4, !dbg !4369
  %594 = load i32, ptr %90, align 4, !dbg !4370
  %595 = load i32, ptr %91, align 4, !dbg !4371
  store i32 %594, ptr %74, align 4
    #dbg_declare(ptr %74, !3518, !DIExpression(), !4372)
  store i32 %595, ptr %75, align 4
    #dbg_declare(ptr %75, !3524, !DIExpression(), !4374)
  store i32 -5111768, ptr %76, align 4
    #dbg_declare(ptr %76, !3526, !DIExpression(), !4375)
  store i32 1, ptr %77, align 4
    #dbg_declare(ptr %77, !3528, !DIExpression(), !4376)
    #dbg_declare(ptr %78, !3530, !DIExpression(), !4377)
  %596 = load i32, ptr %75, align 4, !dbg !4378
  %597 = shl i32 %596, 10, !dbg !4379
  %598 = load i32, ptr %74, align 4, !dbg !4380
  %599 = shl i32 %598, 16, !dbg !4381
  %600 = add i32 %597, %599, !dbg !4382
  %601 = load i32, ptr %76, align 4, !dbg !4383
  %602 = add i32 %600, %601, !dbg !4384
  store i32 %602, ptr %78, align 4, !dbg !4377
    #dbg_declare(ptr %79, !3539, !DIExpression(), !4385)
  %603 = load i32, ptr %78, align 4, !dbg !4386
  %604 = inttoptr i32 %603 to ptr, !dbg !4387
  store ptr %604, ptr %79, align 4, !dbg !4385
  %605 = load i32, ptr %77, align 4, !dbg !4388
  %606 = load ptr, ptr %79, align 4, !dbg !4389
  store volatile i32 %605, ptr %606, align 4, !dbg !4390
  %607 = load i8, ptr %100, align 1, !dbg !4391
  %608 = icmp ule i8 %607, 1, !dbg !4391, !nosanitize !1846
  br i1 %608, label %611, label %609, !dbg !4391, !prof !1859, !nosanitize !1846

609:                                              ; preds = %516
  %610 = zext i8 %607 to i32, !dbg !4391, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @116, i32 %610) #6, !dbg !4391, !nosanitize !1846
  br label %611, !dbg !4391, !nosanitize !1846

611:                                              ; preds = %609, %516
  %612 = trunc i8 %607 to i1, !dbg !4391
  br i1 %612, label %613, label %636, !dbg !4391

613:                                              ; preds = %611
  %614 = load i32, ptr %90, align 4, !dbg !4392
  %615 = icmp ult i32 %614, 2, !dbg !4393, !nosanitize !1846
  br i1 %615, label %617, label %616, !dbg !4393, !prof !1859, !nosanitize !1846

616:                                              ; preds = %613
  call void @__ubsan_handle_out_of_bounds(ptr @117, i32 %614) #6, !dbg !4393, !nosanitize !1846
  br label %617, !dbg !4393, !nosanitize !1846

617:                                              ; preds = %616, %613
  %618 = getelementptr inbounds nuw [2 x i32], ptr @noc_posted_writes_num_issued, i32 0, i32 %614, !dbg !4393
  %619 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %614), !dbg !4393, !nosanitize !1846
  %620 = extractvalue { i32, i1 } %619, 1, !dbg !4393, !nosanitize !1846
  %621 = extractvalue { i32, i1 } %619, 0, !dbg !4393, !nosanitize !1846
  %622 = add i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), %621, !dbg !4393, !nosanitize !1846
  %623 = icmp ne i32 %622, 0, !dbg !4393, !nosanitize !1846
  %624 = xor i1 %620, true, !dbg !4393, !nosanitize !1846
  %625 = icmp uge i32 %622, ptrtoint (ptr @noc_posted_writes_num_issued to i32), !dbg !4393, !nosanitize !1846
  %626 = and i1 %625, %624, !dbg !4393, !nosanitize !1846
  br i1 %626, label %628, label %627, !dbg !4393, !prof !1859, !nosanitize !1846

627:                                              ; preds = %617
  call void @__ubsan_handle_pointer_overflow(ptr @118, i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), i32 %622) #6, !dbg !4393, !nosanitize !1846
  br label %628, !dbg !4393, !nosanitize !1846

628:                                              ; preds = %627, %617
  %629 = ptrtoint ptr %618 to i32, !dbg !4393, !nosanitize !1846
  %630 = and i32 %629, 3, !dbg !4393, !nosanitize !1846
  %631 = icmp eq i32 %630, 0, !dbg !4393, !nosanitize !1846
  br i1 %631, label %633, label %632, !dbg !4393, !prof !1859, !nosanitize !1846

632:                                              ; preds = %628
  call void @__ubsan_handle_type_mismatch_v1(ptr @119, i32 %629) #6, !dbg !4393, !nosanitize !1846
  br label %633, !dbg !4393, !nosanitize !1846

633:                                              ; preds = %632, %628
  %634 = load i32, ptr %618, align 4, !dbg !4393
  %635 = add i32 %634, 1, !dbg !4393
  store i32 %635, ptr %618, align 4, !dbg !4393
  br label %682, !dbg !4394

636:                                              ; preds = %611
  %637 = load i32, ptr %90, align 4, !dbg !4395
  %638 = icmp ult i32 %637, 2, !dbg !4396, !nosanitize !1846
  br i1 %638, label %640, label %639, !dbg !4396, !prof !1859, !nosanitize !1846

639:                                              ; preds = %636
  call void @__ubsan_handle_out_of_bounds(ptr @120, i32 %637) #6, !dbg !4396, !nosanitize !1846
  br label %640, !dbg !4396, !nosanitize !1846

640:                                              ; preds = %639, %636
  %641 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %637, !dbg !4396
  %642 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %637), !dbg !4396, !nosanitize !1846
  %643 = extractvalue { i32, i1 } %642, 1, !dbg !4396, !nosanitize !1846
  %644 = extractvalue { i32, i1 } %642, 0, !dbg !4396, !nosanitize !1846
  %645 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %644, !dbg !4396, !nosanitize !1846
  %646 = icmp ne i32 %645, 0, !dbg !4396, !nosanitize !1846
  %647 = xor i1 %643, true, !dbg !4396, !nosanitize !1846
  %648 = icmp uge i32 %645, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !4396, !nosanitize !1846
  %649 = and i1 %648, %647, !dbg !4396, !nosanitize !1846
  br i1 %649, label %651, label %650, !dbg !4396, !prof !1859, !nosanitize !1846

650:                                              ; preds = %640
  call void @__ubsan_handle_pointer_overflow(ptr @121, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %645) #6, !dbg !4396, !nosanitize !1846
  br label %651, !dbg !4396, !nosanitize !1846

651:                                              ; preds = %650, %640
  %652 = ptrtoint ptr %641 to i32, !dbg !4396, !nosanitize !1846
  %653 = and i32 %652, 3, !dbg !4396, !nosanitize !1846
  %654 = icmp eq i32 %653, 0, !dbg !4396, !nosanitize !1846
  br i1 %654, label %656, label %655, !dbg !4396, !prof !1859, !nosanitize !1846

655:                                              ; preds = %651
  call void @__ubsan_handle_type_mismatch_v1(ptr @122, i32 %652) #6, !dbg !4396, !nosanitize !1846
  br label %656, !dbg !4396, !nosanitize !1846

656:                                              ; preds = %655, %651
  %657 = load i32, ptr %641, align 4, !dbg !4396
  %658 = add i32 %657, 1, !dbg !4396
  store i32 %658, ptr %641, align 4, !dbg !4396
  %659 = load i32, ptr %98, align 4, !dbg !4397
  %660 = load i32, ptr %90, align 4, !dbg !4398
  %661 = icmp ult i32 %660, 2, !dbg !4399, !nosanitize !1846
  br i1 %661, label %663, label %662, !dbg !4399, !prof !1859, !nosanitize !1846

662:                                              ; preds = %656
  call void @__ubsan_handle_out_of_bounds(ptr @123, i32 %660) #6, !dbg !4399, !nosanitize !1846
  br label %663, !dbg !4399, !nosanitize !1846

663:                                              ; preds = %662, %656
  %664 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %660, !dbg !4399
  %665 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %660), !dbg !4399, !nosanitize !1846
  %666 = extractvalue { i32, i1 } %665, 1, !dbg !4399, !nosanitize !1846
  %667 = extractvalue { i32, i1 } %665, 0, !dbg !4399, !nosanitize !1846
  %668 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %667, !dbg !4399, !nosanitize !1846
  %669 = icmp ne i32 %668, 0, !dbg !4399, !nosanitize !1846
  %670 = xor i1 %666, true, !dbg !4399, !nosanitize !1846
  %671 = icmp uge i32 %668, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4399, !nosanitize !1846
  %672 = and i1 %671, %670, !dbg !4399, !nosanitize !1846
  br i1 %672, label %674, label %673, !dbg !4399, !prof !1859, !nosanitize !1846

673:                                              ; preds = %663
  call void @__ubsan_handle_pointer_overflow(ptr @124, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %668) #6, !dbg !4399, !nosanitize !1846
  br label %674, !dbg !4399, !nosanitize !1846

674:                                              ; preds = %673, %663
  %675 = ptrtoint ptr %664 to i32, !dbg !4399, !nosanitize !1846
  %676 = and i32 %675, 3, !dbg !4399, !nosanitize !1846
  %677 = icmp eq i32 %676, 0, !dbg !4399, !nosanitize !1846
  br i1 %677, label %679, label %678, !dbg !4399, !prof !1859, !nosanitize !1846

678:                                              ; preds = %674
  call void @__ubsan_handle_type_mismatch_v1(ptr @125, i32 %675) #6, !dbg !4399, !nosanitize !1846
  br label %679, !dbg !4399, !nosanitize !1846

679:                                              ; preds = %678, %674
  %680 = load i32, ptr %664, align 4, !dbg !4399
  %681 = add i32 %680, %659, !dbg !4399
  store i32 %681, ptr %664, align 4, !dbg !4399
  br label %682

682:                                              ; preds = %633, %679
  ret void, !dbg !4400
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_Z27noc_semaphore_set_multicastjyjbhh(i32 noundef %0, i64 noundef %1, i32 noundef %2, i1 noundef zeroext %3, i8 noundef zeroext %4, i8 noundef zeroext %5) #3 comdat !dbg !4401 {
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca ptr, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca ptr, align 4
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  %24 = alloca ptr, align 4
  %25 = alloca i32, align 4
  %26 = alloca i32, align 4
  %27 = alloca i32, align 4
  %28 = alloca i32, align 4
  %29 = alloca i32, align 4
  %30 = alloca ptr, align 4
  %31 = alloca i32, align 4
  %32 = alloca i32, align 4
  %33 = alloca i32, align 4
  %34 = alloca i32, align 4
  %35 = alloca i32, align 4
  %36 = alloca ptr, align 4
  %37 = alloca i32, align 4
  %38 = alloca i32, align 4
  %39 = alloca i32, align 4
  %40 = alloca i32, align 4
  %41 = alloca i32, align 4
  %42 = alloca ptr, align 4
  %43 = alloca i32, align 4
  %44 = alloca i32, align 4
  %45 = alloca i32, align 4
  %46 = alloca i32, align 4
  %47 = alloca i32, align 4
  %48 = alloca ptr, align 4
  %49 = alloca i32, align 4
  %50 = alloca i32, align 4
  %51 = alloca i32, align 4
  %52 = alloca i32, align 4
  %53 = alloca i32, align 4
  %54 = alloca ptr, align 4
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
  %83 = alloca ptr, align 4
  %84 = alloca i32, align 4
  %85 = alloca i32, align 4
  %86 = alloca i32, align 4
  %87 = alloca i32, align 4
  %88 = alloca ptr, align 4
  %89 = alloca i32, align 4
  %90 = alloca i32, align 4
  %91 = alloca i32, align 4
  %92 = alloca i64, align 8
  %93 = alloca i32, align 4
  %94 = alloca i32, align 4
  %95 = alloca i8, align 1
  %96 = alloca i8, align 1
  %97 = alloca i32, align 4
  %98 = alloca i8, align 1
  %99 = alloca i8, align 1
  %100 = alloca i32, align 4
  %101 = alloca i32, align 4
  %102 = alloca i32, align 4
  %103 = alloca i32, align 4
  %104 = alloca i32, align 4
  %105 = alloca i64, align 8
  %106 = alloca i32, align 4
  %107 = alloca i32, align 4
  %108 = alloca i8, align 1
  %109 = alloca i8, align 1
  %110 = alloca i32, align 4
  %111 = alloca i8, align 1
  %112 = alloca i8, align 1
  %113 = alloca i32, align 4
  %114 = alloca i32, align 4
  %115 = alloca i32, align 4
  %116 = alloca i32, align 4
  %117 = alloca i32, align 4
  %118 = alloca i32, align 4
  %119 = alloca i32, align 4
  %120 = alloca i32, align 4
  %121 = alloca i32, align 4
  %122 = alloca i64, align 8
  %123 = alloca i32, align 4
  %124 = alloca i32, align 4
  %125 = alloca i8, align 1
  %126 = alloca i8, align 1
  %127 = alloca i32, align 4
  %128 = alloca i8, align 1
  %129 = alloca i8, align 1
  %130 = alloca i32, align 4
  %131 = alloca i32, align 4
  %132 = alloca i64, align 8
  %133 = alloca i32, align 4
  %134 = alloca i8, align 1
  %135 = alloca i8, align 1
  %136 = alloca i8, align 1
  %137 = alloca i32, align 4
  store i32 %0, ptr %131, align 4
    #dbg_declare(ptr %131, !4404, !DIExpression(), !4405)
  store i64 %1, ptr %132, align 8
    #dbg_declare(ptr %132, !4406, !DIExpression(), !4407)
  store i32 %2, ptr %133, align 4
    #dbg_declare(ptr %133, !4408, !DIExpression(), !4409)
  %138 = zext i1 %3 to i8
  store i8 %138, ptr %134, align 1
    #dbg_declare(ptr %134, !4410, !DIExpression(), !4411)
  store i8 %4, ptr %135, align 1
    #dbg_declare(ptr %135, !4412, !DIExpression(), !4413)
  store i8 %5, ptr %136, align 1
    #dbg_declare(ptr %136, !4414, !DIExpression(), !4415)
    #dbg_declare(ptr %137, !4416, !DIExpression(), !4417)
  store i32 4, ptr %137, align 4, !dbg !4417
  %139 = load i8, ptr %135, align 1, !dbg !4418
  %140 = zext i8 %139 to i32, !dbg !4418
  %141 = load i32, ptr %131, align 4, !dbg !4419
  %142 = load i64, ptr %132, align 8, !dbg !4420
  %143 = load i8, ptr %136, align 1, !dbg !4421
  %144 = zext i8 %143 to i32, !dbg !4421
  %145 = load i8, ptr %134, align 1, !dbg !4422
  %146 = icmp ule i8 %145, 1, !dbg !4422, !nosanitize !1846
  br i1 %146, label %149, label %147, !dbg !4422, !prof !1859, !nosanitize !1846

147:                                              ; preds = %6
  %148 = zext i8 %145 to i32, !dbg !4422, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @91, i32 %148) #6, !dbg !4422, !nosanitize !1846
  br label %149, !dbg !4422, !nosanitize !1846

149:                                              ; preds = %147, %6
  %150 = trunc i8 %145 to i1, !dbg !4422
  %151 = load i32, ptr %133, align 4, !dbg !4423
  store i32 %140, ptr %119, align 4
    #dbg_declare(ptr %119, !3922, !DIExpression(), !4424)
  store i32 2, ptr %120, align 4
    #dbg_declare(ptr %120, !3931, !DIExpression(), !4426)
  store i32 %141, ptr %121, align 4
    #dbg_declare(ptr %121, !3933, !DIExpression(), !4427)
  store i64 %142, ptr %122, align 8
    #dbg_declare(ptr %122, !3935, !DIExpression(), !4428)
  store i32 4, ptr %123, align 4
    #dbg_declare(ptr %123, !3937, !DIExpression(), !4429)
  store i32 %144, ptr %124, align 4
    #dbg_declare(ptr %124, !3939, !DIExpression(), !4430)
  store i8 1, ptr %125, align 1
    #dbg_declare(ptr %125, !3941, !DIExpression(), !4431)
  %152 = zext i1 %150 to i8
  store i8 %152, ptr %126, align 1
    #dbg_declare(ptr %126, !3943, !DIExpression(), !4432)
  store i32 %151, ptr %127, align 4
    #dbg_declare(ptr %127, !3945, !DIExpression(), !4433)
  store i8 1, ptr %128, align 1
    #dbg_declare(ptr %128, !3947, !DIExpression(), !4434)
  store i8 0, ptr %129, align 1
    #dbg_declare(ptr %129, !3949, !DIExpression(), !4435)
  store i32 0, ptr %130, align 4
    #dbg_declare(ptr %130, !3951, !DIExpression(), !4436)
  br label %153, !dbg !4437

153:                                              ; preds = %414, %149
  %154 = load i32, ptr %123, align 4, !dbg !4438
  %155 = icmp ugt i32 %154, 8192, !dbg !4439
  br i1 %155, label %156, label %421, !dbg !4437

156:                                              ; preds = %153
  br label %157, !dbg !4440

157:                                              ; preds = %175, %156
  %158 = load i32, ptr %119, align 4, !dbg !4441
  %159 = load i32, ptr %120, align 4, !dbg !4442
  store i32 %158, ptr %117, align 4
    #dbg_declare(ptr %117, !3474, !DIExpression(), !4443)
  store i32 %159, ptr %118, align 4
    #dbg_declare(ptr %118, !3480, !DIExpression(), !4445)
  %160 = load i32, ptr %117, align 4, !dbg !4446
  %161 = load i32, ptr %118, align 4, !dbg !4447
  store i32 %160, ptr %79, align 4
    #dbg_declare(ptr %79, !3484, !DIExpression(), !4448)
  store i32 %161, ptr %80, align 4
    #dbg_declare(ptr %80, !3490, !DIExpression(), !4450)
  store i32 -5111768, ptr %81, align 4
    #dbg_declare(ptr %81, !3492, !DIExpression(), !4451)
    #dbg_declare(ptr %82, !3494, !DIExpression(), !4452)
  %162 = load i32, ptr %80, align 4, !dbg !4453
  %163 = shl i32 %162, 10, !dbg !4454
  %164 = load i32, ptr %79, align 4, !dbg !4455
  %165 = shl i32 %164, 16, !dbg !4456
  %166 = add i32 %163, %165, !dbg !4457
  %167 = load i32, ptr %81, align 4, !dbg !4458
  %168 = add i32 %166, %167, !dbg !4459
  store i32 %168, ptr %82, align 4, !dbg !4452
    #dbg_declare(ptr %83, !3503, !DIExpression(), !4460)
  %169 = load i32, ptr %82, align 4, !dbg !4461
  %170 = inttoptr i32 %169 to ptr, !dbg !4462
  store ptr %170, ptr %83, align 4, !dbg !4460
  %171 = load ptr, ptr %83, align 4, !dbg !4463
  %172 = load volatile i32, ptr %171, align 4, !dbg !4464
  %173 = icmp eq i32 %172, 0, !dbg !4465
  %174 = xor i1 %173, true, !dbg !4466
  br i1 %174, label %175, label %176, !dbg !4440

175:                                              ; preds = %157
  br label %157, !dbg !4440, !llvm.loop !4467

176:                                              ; preds = %157
  %177 = load i32, ptr %119, align 4, !dbg !4469
  %178 = load i32, ptr %120, align 4, !dbg !4470
  %179 = load i32, ptr %121, align 4, !dbg !4471
  %180 = load i64, ptr %122, align 8, !dbg !4472
  %181 = load i32, ptr %124, align 4, !dbg !4473
  %182 = load i8, ptr %125, align 1, !dbg !4474
  %183 = icmp ule i8 %182, 1, !dbg !4474, !nosanitize !1846
  br i1 %183, label %186, label %184, !dbg !4474, !prof !1859, !nosanitize !1846

184:                                              ; preds = %176
  %185 = zext i8 %182 to i32, !dbg !4474, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @92, i32 %185) #6, !dbg !4474, !nosanitize !1846
  br label %186, !dbg !4474, !nosanitize !1846

186:                                              ; preds = %184, %176
  %187 = trunc i8 %182 to i1, !dbg !4474
  %188 = load i8, ptr %126, align 1, !dbg !4475
  %189 = icmp ule i8 %188, 1, !dbg !4475, !nosanitize !1846
  br i1 %189, label %192, label %190, !dbg !4475, !prof !1859, !nosanitize !1846

190:                                              ; preds = %186
  %191 = zext i8 %188 to i32, !dbg !4475, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @93, i32 %191) #6, !dbg !4475, !nosanitize !1846
  br label %192, !dbg !4475, !nosanitize !1846

192:                                              ; preds = %190, %186
  %193 = trunc i8 %188 to i1, !dbg !4475
  %194 = load i32, ptr %127, align 4, !dbg !4476
  %195 = load i8, ptr %128, align 1, !dbg !4477
  %196 = icmp ule i8 %195, 1, !dbg !4477, !nosanitize !1846
  br i1 %196, label %199, label %197, !dbg !4477, !prof !1859, !nosanitize !1846

197:                                              ; preds = %192
  %198 = zext i8 %195 to i32, !dbg !4477, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @94, i32 %198) #6, !dbg !4477, !nosanitize !1846
  br label %199, !dbg !4477, !nosanitize !1846

199:                                              ; preds = %197, %192
  %200 = trunc i8 %195 to i1, !dbg !4477
  %201 = load i8, ptr %129, align 1, !dbg !4478
  %202 = icmp ule i8 %201, 1, !dbg !4478, !nosanitize !1846
  br i1 %202, label %205, label %203, !dbg !4478, !prof !1859, !nosanitize !1846

203:                                              ; preds = %199
  %204 = zext i8 %201 to i32, !dbg !4478, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @95, i32 %204) #6, !dbg !4478, !nosanitize !1846
  br label %205, !dbg !4478, !nosanitize !1846

205:                                              ; preds = %203, %199
  %206 = trunc i8 %201 to i1, !dbg !4478
  %207 = load i32, ptr %130, align 4, !dbg !4479
  store i32 %177, ptr %102, align 4
    #dbg_declare(ptr %102, !3999, !DIExpression(), !4480)
  store i32 %178, ptr %103, align 4
    #dbg_declare(ptr %103, !4005, !DIExpression(), !4482)
  store i32 %179, ptr %104, align 4
    #dbg_declare(ptr %104, !4007, !DIExpression(), !4483)
  store i64 %180, ptr %105, align 8
    #dbg_declare(ptr %105, !4009, !DIExpression(), !4484)
  store i32 8192, ptr %106, align 4
    #dbg_declare(ptr %106, !4011, !DIExpression(), !4485)
  store i32 %181, ptr %107, align 4
    #dbg_declare(ptr %107, !4013, !DIExpression(), !4486)
  %208 = zext i1 %187 to i8
  store i8 %208, ptr %108, align 1
    #dbg_declare(ptr %108, !4015, !DIExpression(), !4487)
  %209 = zext i1 %193 to i8
  store i8 %209, ptr %109, align 1
    #dbg_declare(ptr %109, !4017, !DIExpression(), !4488)
  store i32 %194, ptr %110, align 4
    #dbg_declare(ptr %110, !4019, !DIExpression(), !4489)
  %210 = zext i1 %200 to i8
  store i8 %210, ptr %111, align 1
    #dbg_declare(ptr %111, !4021, !DIExpression(), !4490)
  %211 = zext i1 %206 to i8
  store i8 %211, ptr %112, align 1
    #dbg_declare(ptr %112, !4023, !DIExpression(), !4491)
  store i32 %207, ptr %113, align 4
    #dbg_declare(ptr %113, !4025, !DIExpression(), !4492)
    #dbg_declare(ptr %114, !4027, !DIExpression(), !4493)
  %212 = load i32, ptr %107, align 4, !dbg !4494
  %213 = shl i32 %212, 13, !dbg !4495
  %214 = or i32 130, %213, !dbg !4496
  %215 = load i8, ptr %109, align 1, !dbg !4497
  %216 = icmp ule i8 %215, 1, !dbg !4497, !nosanitize !1846
  br i1 %216, label %219, label %217, !dbg !4497, !prof !1859, !nosanitize !1846

217:                                              ; preds = %205
  %218 = zext i8 %215 to i32, !dbg !4497, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @106, i32 %218) #6, !dbg !4497, !nosanitize !1846
  br label %219, !dbg !4497, !nosanitize !1846

219:                                              ; preds = %217, %205
  %220 = trunc i8 %215 to i1, !dbg !4497
  %221 = zext i1 %220 to i64, !dbg !4497
  %222 = select i1 %220, i32 64, i32 0, !dbg !4497
  %223 = or i32 %214, %222, !dbg !4498
  %224 = load i8, ptr %108, align 1, !dbg !4499
  %225 = icmp ule i8 %224, 1, !dbg !4499, !nosanitize !1846
  br i1 %225, label %228, label %226, !dbg !4499, !prof !1859, !nosanitize !1846

226:                                              ; preds = %219
  %227 = zext i8 %224 to i32, !dbg !4499, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @108, i32 %227) #6, !dbg !4499, !nosanitize !1846
  br label %228, !dbg !4499, !nosanitize !1846

228:                                              ; preds = %226, %219
  %229 = trunc i8 %224 to i1, !dbg !4499
  br i1 %229, label %230, label %240, !dbg !4499

230:                                              ; preds = %228
  %231 = load i8, ptr %111, align 1, !dbg !4500
  %232 = icmp ule i8 %231, 1, !dbg !4500, !nosanitize !1846
  br i1 %232, label %235, label %233, !dbg !4500, !prof !1859, !nosanitize !1846

233:                                              ; preds = %230
  %234 = zext i8 %231 to i32, !dbg !4500, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @109, i32 %234) #6, !dbg !4500, !nosanitize !1846
  br label %235, !dbg !4500, !nosanitize !1846

235:                                              ; preds = %233, %230
  %236 = trunc i8 %231 to i1, !dbg !4500
  %237 = zext i1 %236 to i64, !dbg !4500
  %238 = select i1 %236, i32 256, i32 0, !dbg !4500
  %239 = or i32 %238, 32, !dbg !4501
  br label %241, !dbg !4499

240:                                              ; preds = %228
  br label %241, !dbg !4499

241:                                              ; preds = %240, %235
  %242 = phi i32 [ %239, %235 ], [ 0, %240 ], !dbg !4499
  %243 = or i32 %223, %242, !dbg !4502
  %244 = load i8, ptr %112, align 1, !dbg !4503
  %245 = icmp ule i8 %244, 1, !dbg !4503, !nosanitize !1846
  br i1 %245, label %248, label %246, !dbg !4503, !prof !1859, !nosanitize !1846

246:                                              ; preds = %241
  %247 = zext i8 %244 to i32, !dbg !4503, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @112, i32 %247) #6, !dbg !4503, !nosanitize !1846
  br label %248, !dbg !4503, !nosanitize !1846

248:                                              ; preds = %246, %241
  %249 = trunc i8 %244 to i1, !dbg !4503
  %250 = zext i1 %249 to i64, !dbg !4503
  %251 = select i1 %249, i32 0, i32 16, !dbg !4503
  %252 = or i32 %243, %251, !dbg !4504
  store i32 %252, ptr %114, align 4, !dbg !4493
  %253 = load i32, ptr %102, align 4, !dbg !4505
  %254 = load i32, ptr %103, align 4, !dbg !4506
  %255 = load i32, ptr %114, align 4, !dbg !4507
  store i32 %253, ptr %7, align 4
    #dbg_declare(ptr %7, !3518, !DIExpression(), !4508)
  store i32 %254, ptr %8, align 4
    #dbg_declare(ptr %8, !3524, !DIExpression(), !4510)
  store i32 -5111780, ptr %9, align 4
    #dbg_declare(ptr %9, !3526, !DIExpression(), !4511)
  store i32 %255, ptr %10, align 4
    #dbg_declare(ptr %10, !3528, !DIExpression(), !4512)
    #dbg_declare(ptr %11, !3530, !DIExpression(), !4513)
  %256 = load i32, ptr %8, align 4, !dbg !4514
  %257 = shl i32 %256, 10, !dbg !4515
  %258 = load i32, ptr %7, align 4, !dbg !4516
  %259 = shl i32 %258, 16, !dbg !4517
  %260 = add i32 %257, %259, !dbg !4518
  %261 = load i32, ptr %9, align 4, !dbg !4519
  %262 = add i32 %260, %261, !dbg !4520
  store i32 %262, ptr %11, align 4, !dbg !4513
    #dbg_declare(ptr %12, !3539, !DIExpression(), !4521)
  %263 = load i32, ptr %11, align 4, !dbg !4522
  %264 = inttoptr i32 %263 to ptr, !dbg !4523
  store ptr %264, ptr %12, align 4, !dbg !4521
  %265 = load i32, ptr %10, align 4, !dbg !4524
  %266 = load ptr, ptr %12, align 4, !dbg !4525
  store volatile i32 %265, ptr %266, align 4, !dbg !4526
  %267 = load i32, ptr %102, align 4, !dbg !4527
  %268 = load i32, ptr %103, align 4, !dbg !4528
  %269 = load i32, ptr %104, align 4, !dbg !4529
  store i32 %267, ptr %13, align 4
    #dbg_declare(ptr %13, !3518, !DIExpression(), !4530)
  store i32 %268, ptr %14, align 4
    #dbg_declare(ptr %14, !3524, !DIExpression(), !4532)
  store i32 -5111808, ptr %15, align 4
    #dbg_declare(ptr %15, !3526, !DIExpression(), !4533)
  store i32 %269, ptr %16, align 4
    #dbg_declare(ptr %16, !3528, !DIExpression(), !4534)
    #dbg_declare(ptr %17, !3530, !DIExpression(), !4535)
  %270 = load i32, ptr %14, align 4, !dbg !4536
  %271 = shl i32 %270, 10, !dbg !4537
  %272 = load i32, ptr %13, align 4, !dbg !4538
  %273 = shl i32 %272, 16, !dbg !4539
  %274 = add i32 %271, %273, !dbg !4540
  %275 = load i32, ptr %15, align 4, !dbg !4541
  %276 = add i32 %274, %275, !dbg !4542
  store i32 %276, ptr %17, align 4, !dbg !4535
    #dbg_declare(ptr %18, !3539, !DIExpression(), !4543)
  %277 = load i32, ptr %17, align 4, !dbg !4544
  %278 = inttoptr i32 %277 to ptr, !dbg !4545
  store ptr %278, ptr %18, align 4, !dbg !4543
  %279 = load i32, ptr %16, align 4, !dbg !4546
  %280 = load ptr, ptr %18, align 4, !dbg !4547
  store volatile i32 %279, ptr %280, align 4, !dbg !4548
  %281 = load i32, ptr %102, align 4, !dbg !4549
  %282 = load i32, ptr %103, align 4, !dbg !4550
  %283 = load i64, ptr %105, align 8, !dbg !4551
  %284 = trunc i64 %283 to i32, !dbg !4551
  store i32 %281, ptr %19, align 4
    #dbg_declare(ptr %19, !3518, !DIExpression(), !4552)
  store i32 %282, ptr %20, align 4
    #dbg_declare(ptr %20, !3524, !DIExpression(), !4554)
  store i32 -5111796, ptr %21, align 4
    #dbg_declare(ptr %21, !3526, !DIExpression(), !4555)
  store i32 %284, ptr %22, align 4
    #dbg_declare(ptr %22, !3528, !DIExpression(), !4556)
    #dbg_declare(ptr %23, !3530, !DIExpression(), !4557)
  %285 = load i32, ptr %20, align 4, !dbg !4558
  %286 = shl i32 %285, 10, !dbg !4559
  %287 = load i32, ptr %19, align 4, !dbg !4560
  %288 = shl i32 %287, 16, !dbg !4561
  %289 = add i32 %286, %288, !dbg !4562
  %290 = load i32, ptr %21, align 4, !dbg !4563
  %291 = add i32 %289, %290, !dbg !4564
  store i32 %291, ptr %23, align 4, !dbg !4557
    #dbg_declare(ptr %24, !3539, !DIExpression(), !4565)
  %292 = load i32, ptr %23, align 4, !dbg !4566
  %293 = inttoptr i32 %292 to ptr, !dbg !4567
  store ptr %293, ptr %24, align 4, !dbg !4565
  %294 = load i32, ptr %22, align 4, !dbg !4568
  %295 = load ptr, ptr %24, align 4, !dbg !4569
  store volatile i32 %294, ptr %295, align 4, !dbg !4570
  %296 = load i32, ptr %102, align 4, !dbg !4571
  %297 = load i32, ptr %103, align 4, !dbg !4572
  %298 = load i64, ptr %105, align 8, !dbg !4573
  %299 = lshr i64 %298, 32, !dbg !4574
  %300 = trunc i64 %299 to i32, !dbg !4575
  store i32 %296, ptr %25, align 4
    #dbg_declare(ptr %25, !3518, !DIExpression(), !4576)
  store i32 %297, ptr %26, align 4
    #dbg_declare(ptr %26, !3524, !DIExpression(), !4578)
  store i32 -5111792, ptr %27, align 4
    #dbg_declare(ptr %27, !3526, !DIExpression(), !4579)
  store i32 %300, ptr %28, align 4
    #dbg_declare(ptr %28, !3528, !DIExpression(), !4580)
    #dbg_declare(ptr %29, !3530, !DIExpression(), !4581)
  %301 = load i32, ptr %26, align 4, !dbg !4582
  %302 = shl i32 %301, 10, !dbg !4583
  %303 = load i32, ptr %25, align 4, !dbg !4584
  %304 = shl i32 %303, 16, !dbg !4585
  %305 = add i32 %302, %304, !dbg !4586
  %306 = load i32, ptr %27, align 4, !dbg !4587
  %307 = add i32 %305, %306, !dbg !4588
  store i32 %307, ptr %29, align 4, !dbg !4581
    #dbg_declare(ptr %30, !3539, !DIExpression(), !4589)
  %308 = load i32, ptr %29, align 4, !dbg !4590
  %309 = inttoptr i32 %308 to ptr, !dbg !4591
  store ptr %309, ptr %30, align 4, !dbg !4589
  %310 = load i32, ptr %28, align 4, !dbg !4592
  %311 = load ptr, ptr %30, align 4, !dbg !4593
  store volatile i32 %310, ptr %311, align 4, !dbg !4594
  %312 = load i32, ptr %102, align 4, !dbg !4595
  %313 = load i32, ptr %103, align 4, !dbg !4596
  %314 = load i32, ptr %106, align 4, !dbg !4597
  store i32 %312, ptr %31, align 4
    #dbg_declare(ptr %31, !3518, !DIExpression(), !4598)
  store i32 %313, ptr %32, align 4
    #dbg_declare(ptr %32, !3524, !DIExpression(), !4600)
  store i32 -5111776, ptr %33, align 4
    #dbg_declare(ptr %33, !3526, !DIExpression(), !4601)
  store i32 %314, ptr %34, align 4
    #dbg_declare(ptr %34, !3528, !DIExpression(), !4602)
    #dbg_declare(ptr %35, !3530, !DIExpression(), !4603)
  %315 = load i32, ptr %32, align 4, !dbg !4604
  %316 = shl i32 %315, 10, !dbg !4605
  %317 = load i32, ptr %31, align 4, !dbg !4606
  %318 = shl i32 %317, 16, !dbg !4607
  %319 = add i32 %316, %318, !dbg !4608
  %320 = load i32, ptr %33, align 4, !dbg !4609
  %321 = add i32 %319, %320, !dbg !4610
  store i32 %321, ptr %35, align 4, !dbg !4603
    #dbg_declare(ptr %36, !3539, !DIExpression(), !4611)
  %322 = load i32, ptr %35, align 4, !dbg !4612
  %323 = inttoptr i32 %322 to ptr, !dbg !4613
  store ptr %323, ptr %36, align 4, !dbg !4611
  %324 = load i32, ptr %34, align 4, !dbg !4614
  %325 = load ptr, ptr %36, align 4, !dbg !4615
  store volatile i32 %324, ptr %325, align 4, !dbg !4616
  %326 = load i32, ptr %102, align 4, !dbg !4617
  %327 = load i32, ptr %103, align 4, !dbg !4618
  store i32 %326, ptr %37, align 4
    #dbg_declare(ptr %37, !3518, !DIExpression(), !4619)
  store i32 %327, ptr %38, align 4
    #dbg_declare(ptr %38, !3524, !DIExpression(), !4621)
  store i32 -5111768, ptr %39, align 4
    #dbg_declare(ptr %39, !3526, !DIExpression(), !4622)
  store i32 1, ptr %40, align 4
    #dbg_declare(ptr %40, !3528, !DIExpression(), !4623)
    #dbg_declare(ptr %41, !3530, !DIExpression(), !4624)
  %328 = load i32, ptr %38, align 4, !dbg !4625
  %329 = shl i32 %328, 10, !dbg !4626
  %330 = load i32, ptr %37, align 4, !dbg !4627
  %331 = shl i32 %330, 16, !dbg !4628
  %332 = add i32 %329, %331, !dbg !4629
  %333 = load i32, ptr %39, align 4, !dbg !4630
  %334 = add i32 %332, %333, !dbg !4631
  store i32 %334, ptr %41, align 4, !dbg !4624
    #dbg_declare(ptr %42, !3539, !DIExpression(), !4632)
  %335 = load i32, ptr %41, align 4, !dbg !4633
  %336 = inttoptr i32 %335 to ptr, !dbg !4634
  store ptr %336, ptr %42, align 4, !dbg !4632
  %337 = load i32, ptr %40, align 4, !dbg !4635
  %338 = load ptr, ptr %42, align 4, !dbg !4636
  store volatile i32 %337, ptr %338, align 4, !dbg !4637
  %339 = load i8, ptr %112, align 1, !dbg !4638
  %340 = icmp ule i8 %339, 1, !dbg !4638, !nosanitize !1846
  br i1 %340, label %343, label %341, !dbg !4638, !prof !1859, !nosanitize !1846

341:                                              ; preds = %248
  %342 = zext i8 %339 to i32, !dbg !4638, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @116, i32 %342) #6, !dbg !4638, !nosanitize !1846
  br label %343, !dbg !4638, !nosanitize !1846

343:                                              ; preds = %341, %248
  %344 = trunc i8 %339 to i1, !dbg !4638
  br i1 %344, label %345, label %368, !dbg !4638

345:                                              ; preds = %343
  %346 = load i32, ptr %102, align 4, !dbg !4639
  %347 = icmp ult i32 %346, 2, !dbg !4640, !nosanitize !1846
  br i1 %347, label %349, label %348, !dbg !4640, !prof !1859, !nosanitize !1846

348:                                              ; preds = %345
  call void @__ubsan_handle_out_of_bounds(ptr @117, i32 %346) #6, !dbg !4640, !nosanitize !1846
  br label %349, !dbg !4640, !nosanitize !1846

349:                                              ; preds = %348, %345
  %350 = getelementptr inbounds nuw [2 x i32], ptr @noc_posted_writes_num_issued, i32 0, i32 %346, !dbg !4640
  %351 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %346), !dbg !4640, !nosanitize !1846
  %352 = extractvalue { i32, i1 } %351, 1, !dbg !4640, !nosanitize !1846
  %353 = extractvalue { i32, i1 } %351, 0, !dbg !4640, !nosanitize !1846
  %354 = add i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), %353, !dbg !4640, !nosanitize !1846
  %355 = icmp ne i32 %354, 0, !dbg !4640, !nosanitize !1846
  %356 = xor i1 %352, true, !dbg !4640, !nosanitize !1846
  %357 = icmp uge i32 %354, ptrtoint (ptr @noc_posted_writes_num_issued to i32), !dbg !4640, !nosanitize !1846
  %358 = and i1 %357, %356, !dbg !4640, !nosanitize !1846
  br i1 %358, label %360, label %359, !dbg !4640, !prof !1859, !nosanitize !1846

359:                                              ; preds = %349
  call void @__ubsan_handle_pointer_overflow(ptr @118, i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), i32 %354) #6, !dbg !4640, !nosanitize !1846
  br label %360, !dbg !4640, !nosanitize !1846

360:                                              ; preds = %359, %349
  %361 = ptrtoint ptr %350 to i32, !dbg !4640, !nosanitize !1846
  %362 = and i32 %361, 3, !dbg !4640, !nosanitize !1846
  %363 = icmp eq i32 %362, 0, !dbg !4640, !nosanitize !1846
  br i1 %363, label %365, label %364, !dbg !4640, !prof !1859, !nosanitize !1846

364:                                              ; preds = %360
  call void @__ubsan_handle_type_mismatch_v1(ptr @119, i32 %361) #6, !dbg !4640, !nosanitize !1846
  br label %365, !dbg !4640, !nosanitize !1846

365:                                              ; preds = %364, %360
  %366 = load i32, ptr %350, align 4, !dbg !4640
  %367 = add i32 %366, 1, !dbg !4640
  store i32 %367, ptr %350, align 4, !dbg !4640
  br label %414, !dbg !4641

368:                                              ; preds = %343
  %369 = load i32, ptr %102, align 4, !dbg !4642
  %370 = icmp ult i32 %369, 2, !dbg !4643, !nosanitize !1846
  br i1 %370, label %372, label %371, !dbg !4643, !prof !1859, !nosanitize !1846

371:                                              ; preds = %368
  call void @__ubsan_handle_out_of_bounds(ptr @120, i32 %369) #6, !dbg !4643, !nosanitize !1846
  br label %372, !dbg !4643, !nosanitize !1846

372:                                              ; preds = %371, %368
  %373 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %369, !dbg !4643
  %374 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %369), !dbg !4643, !nosanitize !1846
  %375 = extractvalue { i32, i1 } %374, 1, !dbg !4643, !nosanitize !1846
  %376 = extractvalue { i32, i1 } %374, 0, !dbg !4643, !nosanitize !1846
  %377 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %376, !dbg !4643, !nosanitize !1846
  %378 = icmp ne i32 %377, 0, !dbg !4643, !nosanitize !1846
  %379 = xor i1 %375, true, !dbg !4643, !nosanitize !1846
  %380 = icmp uge i32 %377, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !4643, !nosanitize !1846
  %381 = and i1 %380, %379, !dbg !4643, !nosanitize !1846
  br i1 %381, label %383, label %382, !dbg !4643, !prof !1859, !nosanitize !1846

382:                                              ; preds = %372
  call void @__ubsan_handle_pointer_overflow(ptr @121, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %377) #6, !dbg !4643, !nosanitize !1846
  br label %383, !dbg !4643, !nosanitize !1846

383:                                              ; preds = %382, %372
  %384 = ptrtoint ptr %373 to i32, !dbg !4643, !nosanitize !1846
  %385 = and i32 %384, 3, !dbg !4643, !nosanitize !1846
  %386 = icmp eq i32 %385, 0, !dbg !4643, !nosanitize !1846
  br i1 %386, label %388, label %387, !dbg !4643, !prof !1859, !nosanitize !1846

387:                                              ; preds = %383
  call void @__ubsan_handle_type_mismatch_v1(ptr @122, i32 %384) #6, !dbg !4643, !nosanitize !1846
  br label %388, !dbg !4643, !nosanitize !1846

388:                                              ; preds = %387, %383
  %389 = load i32, ptr %373, align 4, !dbg !4643
  %390 = add i32 %389, 1, !dbg !4643
  store i32 %390, ptr %373, align 4, !dbg !4643
  %391 = load i32, ptr %110, align 4, !dbg !4644
  %392 = load i32, ptr %102, align 4, !dbg !4645
  %393 = icmp ult i32 %392, 2, !dbg !4646, !nosanitize !1846
  br i1 %393, label %395, label %394, !dbg !4646, !prof !1859, !nosanitize !1846

394:                                              ; preds = %388
  call void @__ubsan_handle_out_of_bounds(ptr @123, i32 %392) #6, !dbg !4646, !nosanitize !1846
  br label %395, !dbg !4646, !nosanitize !1846

395:                                              ; preds = %394, %388
  %396 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %392, !dbg !4646
  %397 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %392), !dbg !4646, !nosanitize !1846
  %398 = extractvalue { i32, i1 } %397, 1, !dbg !4646, !nosanitize !1846
  %399 = extractvalue { i32, i1 } %397, 0, !dbg !4646, !nosanitize !1846
  %400 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %399, !dbg !4646, !nosanitize !1846
  %401 = icmp ne i32 %400, 0, !dbg !4646, !nosanitize !1846
  %402 = xor i1 %398, true, !dbg !4646, !nosanitize !1846
  %403 = icmp uge i32 %400, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4646, !nosanitize !1846
  %404 = and i1 %403, %402, !dbg !4646, !nosanitize !1846
  br i1 %404, label %406, label %405, !dbg !4646, !prof !1859, !nosanitize !1846

405:                                              ; preds = %395
  call void @__ubsan_handle_pointer_overflow(ptr @124, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %400) #6, !dbg !4646, !nosanitize !1846
  br label %406, !dbg !4646, !nosanitize !1846

406:                                              ; preds = %405, %395
  %407 = ptrtoint ptr %396 to i32, !dbg !4646, !nosanitize !1846
  %408 = and i32 %407, 3, !dbg !4646, !nosanitize !1846
  %409 = icmp eq i32 %408, 0, !dbg !4646, !nosanitize !1846
  br i1 %409, label %411, label %410, !dbg !4646, !prof !1859, !nosanitize !1846

410:                                              ; preds = %406
  call void @__ubsan_handle_type_mismatch_v1(ptr @125, i32 %407) #6, !dbg !4646, !nosanitize !1846
  br label %411, !dbg !4646, !nosanitize !1846

411:                                              ; preds = %410, %406
  %412 = load i32, ptr %396, align 4, !dbg !4646
  %413 = add i32 %412, %391, !dbg !4646
  store i32 %413, ptr %396, align 4, !dbg !4646
  br label %414

414:                                              ; preds = %365, %411
  %415 = load i32, ptr %121, align 4, !dbg !4647
  %416 = add i32 %415, 8192, !dbg !4647
  store i32 %416, ptr %121, align 4, !dbg !4647
  %417 = load i64, ptr %122, align 8, !dbg !4648
  %418 = add i64 %417, 8192, !dbg !4648
  store i64 %418, ptr %122, align 8, !dbg !4648
  %419 = load i32, ptr %123, align 4, !dbg !4649
  %420 = sub i32 %419, 8192, !dbg !4649
  store i32 %420, ptr %123, align 4, !dbg !4649
  br label %153, !dbg !4437, !llvm.loop !4650

421:                                              ; preds = %153
  br label %422, !dbg !4652

422:                                              ; preds = %440, %421
  %423 = load i32, ptr %119, align 4, !dbg !4653
  %424 = load i32, ptr %120, align 4, !dbg !4654
  store i32 %423, ptr %115, align 4
    #dbg_declare(ptr %115, !3474, !DIExpression(), !4655)
  store i32 %424, ptr %116, align 4
    #dbg_declare(ptr %116, !3480, !DIExpression(), !4657)
  %425 = load i32, ptr %115, align 4, !dbg !4658
  %426 = load i32, ptr %116, align 4, !dbg !4659
  store i32 %425, ptr %84, align 4
    #dbg_declare(ptr %84, !3484, !DIExpression(), !4660)
  store i32 %426, ptr %85, align 4
    #dbg_declare(ptr %85, !3490, !DIExpression(), !4662)
  store i32 -5111768, ptr %86, align 4
    #dbg_declare(ptr %86, !3492, !DIExpression(), !4663)
    #dbg_declare(ptr %87, !3494, !DIExpression(), !4664)
  %427 = load i32, ptr %85, align 4, !dbg !4665
  %428 = shl i32 %427, 10, !dbg !4666
  %429 = load i32, ptr %84, align 4, !dbg !4667
  %430 = shl i32 %429, 16, !dbg !4668
  %431 = add i32 %428, %430, !dbg !4669
  %432 = load i32, ptr %86, align 4, !dbg !4670
  %433 = add i32 %431, %432, !dbg !4671
  store i32 %433, ptr %87, align 4, !dbg !4664
    #dbg_declare(ptr %88, !3503, !DIExpression(), !4672)
  %434 = load i32, ptr %87, align 4, !dbg !4673
  %435 = inttoptr i32 %434 to ptr, !dbg !4674
  store ptr %435, ptr %88, align 4, !dbg !4672
  %436 = load ptr, ptr %88, align 4, !dbg !4675
  %437 = load volatile i32, ptr %436, align 4, !dbg !4676
  %438 = icmp eq i32 %437, 0, !dbg !4677
  %439 = xor i1 %438, true, !dbg !4678
  br i1 %439, label %440, label %441, !dbg !4652

440:                                              ; preds = %422
  br label %422, !dbg !4652, !llvm.loop !4679

441:                                              ; preds = %422
  %442 = load i32, ptr %119, align 4, !dbg !4681
  %443 = load i32, ptr %120, align 4, !dbg !4682
  %444 = load i32, ptr %121, align 4, !dbg !4683
  %445 = load i64, ptr %122, align 8, !dbg !4684
  %446 = load i32, ptr %123, align 4, !dbg !4685
  %447 = load i32, ptr %124, align 4, !dbg !4686
  %448 = load i8, ptr %125, align 1, !dbg !4687
  %449 = icmp ule i8 %448, 1, !dbg !4687, !nosanitize !1846
  br i1 %449, label %452, label %450, !dbg !4687, !prof !1859, !nosanitize !1846

450:                                              ; preds = %441
  %451 = zext i8 %448 to i32, !dbg !4687, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @96, i32 %451) #6, !dbg !4687, !nosanitize !1846
  br label %452, !dbg !4687, !nosanitize !1846

452:                                              ; preds = %450, %441
  %453 = trunc i8 %448 to i1, !dbg !4687
  %454 = load i8, ptr %126, align 1, !dbg !4688
  %455 = icmp ule i8 %454, 1, !dbg !4688, !nosanitize !1846
  br i1 %455, label %458, label %456, !dbg !4688, !prof !1859, !nosanitize !1846

456:                                              ; preds = %452
  %457 = zext i8 %454 to i32, !dbg !4688, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @97, i32 %457) #6, !dbg !4688, !nosanitize !1846
  br label %458, !dbg !4688, !nosanitize !1846

458:                                              ; preds = %456, %452
  %459 = trunc i8 %454 to i1, !dbg !4688
  %460 = load i32, ptr %127, align 4, !dbg !4689
  %461 = load i8, ptr %128, align 1, !dbg !4690
  %462 = icmp ule i8 %461, 1, !dbg !4690, !nosanitize !1846
  br i1 %462, label %465, label %463, !dbg !4690, !prof !1859, !nosanitize !1846

463:                                              ; preds = %458
  %464 = zext i8 %461 to i32, !dbg !4690, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @98, i32 %464) #6, !dbg !4690, !nosanitize !1846
  br label %465, !dbg !4690, !nosanitize !1846

465:                                              ; preds = %463, %458
  %466 = trunc i8 %461 to i1, !dbg !4690
  %467 = load i8, ptr %129, align 1, !dbg !4691
  %468 = icmp ule i8 %467, 1, !dbg !4691, !nosanitize !1846
  br i1 %468, label %471, label %469, !dbg !4691, !prof !1859, !nosanitize !1846

469:                                              ; preds = %465
  %470 = zext i8 %467 to i32, !dbg !4691, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @99, i32 %470) #6, !dbg !4691, !nosanitize !1846
  br label %471, !dbg !4691, !nosanitize !1846

471:                                              ; preds = %465, %469
  %472 = trunc i8 %467 to i1, !dbg !4691
  %473 = load i32, ptr %130, align 4, !dbg !4692
  store i32 %442, ptr %89, align 4
    #dbg_declare(ptr %89, !3999, !DIExpression(), !4693)
  store i32 %443, ptr %90, align 4
    #dbg_declare(ptr %90, !4005, !DIExpression(), !4695)
  store i32 %444, ptr %91, align 4
    #dbg_declare(ptr %91, !4007, !DIExpression(), !4696)
  store i64 %445, ptr %92, align 8
    #dbg_declare(ptr %92, !4009, !DIExpression(), !4697)
  store i32 %446, ptr %93, align 4
    #dbg_declare(ptr %93, !4011, !DIExpression(), !4698)
  store i32 %447, ptr %94, align 4
    #dbg_declare(ptr %94, !4013, !DIExpression(), !4699)
  %474 = zext i1 %453 to i8
  store i8 %474, ptr %95, align 1
    #dbg_declare(ptr %95, !4015, !DIExpression(), !4700)
  %475 = zext i1 %459 to i8
  store i8 %475, ptr %96, align 1
    #dbg_declare(ptr %96, !4017, !DIExpression(), !4701)
  store i32 %460, ptr %97, align 4
    #dbg_declare(ptr %97, !4019, !DIExpression(), !4702)
  %476 = zext i1 %466 to i8
  store i8 %476, ptr %98, align 1
    #dbg_declare(ptr %98, !4021, !DIExpression(), !4703)
  %477 = zext i1 %472 to i8
  store i8 %477, ptr %99, align 1
    #dbg_declare(ptr %99, !4023, !DIExpression(), !4704)
  store i32 %473, ptr %100, align 4
    #dbg_declare(ptr %100, !4025, !DIExpression(), !4705)
    #dbg_declare(ptr %101, !4027, !DIExpression(), !4706)
  %478 = load i32, ptr %94, align 4, !dbg !4707
  %479 = shl i32 %478, 13, !dbg !4708
  %480 = or i32 130, %479, !dbg !4709
  %481 = load i8, ptr %96, align 1, !dbg !4710
  %482 = icmp ule i8 %481, 1, !dbg !4710, !nosanitize !1846
  br i1 %482, label %485, label %483, !dbg !4710, !prof !1859, !nosanitize !1846

483:                                              ; preds = %471
  %484 = zext i8 %481 to i32, !dbg !4710, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @106, i32 %484) #6, !dbg !4710, !nosanitize !1846
  br label %485, !dbg !4710, !nosanitize !1846

485:                                              ; preds = %483, %471
  %486 = trunc i8 %481 to i1, !dbg !4710
  %487 = zext i1 %486 to i64, !dbg !4710
  %488 = select i1 %486, i32 64, i32 0, !dbg !4710
  %489 = or i32 %480, %488, !dbg !4711
  %490 = load i8, ptr %95, align 1, !dbg !4712
  %491 = icmp ule i8 %490, 1, !dbg !4712, !nosanitize !1846
  br i1 %491, label %494, label %492, !dbg !4712, !prof !1859, !nosanitize !1846

492:                                              ; preds = %485
  %493 = zext i8 %490 to i32, !dbg !4712, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @108, i32 %493) #6, !dbg !4712, !nosanitize !1846
  br label %494, !dbg !4712, !nosanitize !1846

494:                                              ; preds = %492, %485
  %495 = trunc i8 %490 to i1, !dbg !4712
  br i1 %495, label %496, label %506, !dbg !4712

496:                                              ; preds = %494
  %497 = load i8, ptr %98, align 1, !dbg !4713
  %498 = icmp ule i8 %497, 1, !dbg !4713, !nosanitize !1846
  br i1 %498, label %501, label %499, !dbg !4713, !prof !1859, !nosanitize !1846

499:                                              ; preds = %496
  %500 = zext i8 %497 to i32, !dbg !4713, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @109, i32 %500) #6, !dbg !4713, !nosanitize !1846
  br label %501, !dbg !4713, !nosanitize !1846

501:                                              ; preds = %499, %496
  %502 = trunc i8 %497 to i1, !dbg !4713
  %503 = zext i1 %502 to i64, !dbg !4713
  %504 = select i1 %502, i32 256, i32 0, !dbg !4713
  %505 = or i32 %504, 32, !dbg !4714
  br label %507, !dbg !4712

506:                                              ; preds = %494
  br label %507, !dbg !4712

507:                                              ; preds = %506, %501
  %508 = phi i32 [ %505, %501 ], [ 0, %506 ], !dbg !4712
  %509 = or i32 %489, %508, !dbg !4715
  %510 = load i8, ptr %99, align 1, !dbg !4716
  %511 = icmp ule i8 %510, 1, !dbg !4716, !nosanitize !1846
  br i1 %511, label %514, label %512, !dbg !4716, !prof !1859, !nosanitize !1846

512:                                              ; preds = %507
  %513 = zext i8 %510 to i32, !dbg !4716, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @112, i32 %513) #6, !dbg !4716, !nosanitize !1846
  br label %514, !dbg !4716, !nosanitize !1846

514:                                              ; preds = %512, %507
  %515 = trunc i8 %510 to i1, !dbg !4716
  %516 = zext i1 %515 to i64, !dbg !4716
  %517 = select i1 %515, i32 0, i32 16, !dbg !4716
  %518 = or i32 %509, %517, !dbg !4717
  store i32 %518, ptr %101, align 4, !dbg !4706
  %519 = load i32, ptr %89, align 4, !dbg !4718
  %520 = load i32, ptr %90, align 4, !dbg !4719
  %521 = load i32, ptr %101, align 4, !dbg !4720
  store i32 %519, ptr %43, align 4
    #dbg_declare(ptr %43, !3518, !DIExpression(), !4721)
  store i32 %520, ptr %44, align 4
    #dbg_declare(ptr %44, !3524, !DIExpression(), !4723)
  store i32 -5111780, ptr %45, align 4
    #dbg_declare(ptr %45, !3526, !DIExpression(), !4724)
  store i32 %521, ptr %46, align 4
    #dbg_declare(ptr %46, !3528, !DIExpression(), !4725)
    #dbg_declare(ptr %47, !3530, !DIExpression(), !4726)
  %522 = load i32, ptr %44, align 4, !dbg !4727
  %523 = shl i32 %522, 10, !dbg !4728
  %524 = load i32, ptr %43, align 4, !dbg !4729
  %525 = shl i32 %524, 16, !dbg !4730
  %526 = add i32 %523, %525, !dbg !4731
  %527 = load i32, ptr %45, align 4, !dbg !4732
  %528 = add i32 %526, %527, !dbg !4733
  store i32 %528, ptr %47, align 4, !dbg !4726
    #dbg_declare(ptr %48, !3539, !DIExpression(), !4734)
  %529 = load i32, ptr %47, align 4, !dbg !4735
  %530 = inttoptr i32 %529 to ptr, !dbg !4736
  store ptr %530, ptr %48, align 4, !dbg !4734
  %531 = load i32, ptr %46, align 4, !dbg !4737
  %532 = load ptr, ptr %48, align 4, !dbg !4738
  store volatile i32 %531, ptr %532, align 4, !dbg !4739
  %533 = load i32, ptr %89, align 4, !dbg !4740
  %534 = load i32, ptr %90, align 4, !dbg !4741
  %535 = load i32, ptr %91, align 4, !dbg !4742
  store i32 %533, ptr %49, align 4
    #dbg_declare(ptr %49, !3518, !DIExpression(), !4743)
  store i32 %534, ptr %50, align 4
    #dbg_declare(ptr %50, !3524, !DIExpression(), !4745)
  store i32 -5111808, ptr %51, align 4
    #dbg_declare(ptr %51, !3526, !DIExpression(), !4746)
  store i32 %535, ptr %52, align 4
    #dbg_declare(ptr %52, !3528, !DIExpression(), !4747)
    #dbg_declare(ptr %53, !3530, !DIExpression(), !4748)
  %536 = load i32, ptr %50, align 4, !dbg !4749
  %537 = shl i32 %536, 10, !dbg !4750
  %538 = load i32, ptr %49, align 4, !dbg !4751
  %539 = shl i32 %538, 16, !dbg !4752
  %540 = add i32 %537, %539, !dbg !4753
  %541 = load i32, ptr %51, align 4, !dbg !4754
  %542 = add i32 %540, %541, !dbg !4755
  store i32 %542, ptr %53, align 4, !dbg !4748
    #dbg_declare(ptr %54, !3539, !DIExpression(), !4756)
  %543 = load i32, ptr %53, align 4, !dbg !4757
  %544 = inttoptr i32 %543 to ptr, !dbg !4758
  store ptr %544, ptr %54, align 4, !dbg !4756
  %545 = load i32, ptr %52, align 4, !dbg !4759
  %546 = load ptr, ptr %54, align 4, !dbg !4760
  store volatile i32 %545, ptr %546, align 4, !dbg !4761
  %547 = load i32, ptr %89, align 4, !dbg !4762
  %548 = load i32, ptr %90, align 4, !dbg !4763
  %549 = load i64, ptr %92, align 8, !dbg !4764
  %550 = trunc i64 %549 to i32, !dbg !4764
  store i32 %547, ptr %55, align 4
    #dbg_declare(ptr %55, !3518, !DIExpression(), !4765)
  store i32 %548, ptr %56, align 4
    #dbg_declare(ptr %56, !3524, !DIExpression(), !4767)
  store i32 -5111796, ptr %57, align 4
    #dbg_declare(ptr %57, !3526, !DIExpression(), !4768)
  store i32 %550, ptr %58, align 4
    #dbg_declare(ptr %58, !3528, !DIExpression(), !4769)
    #dbg_declare(ptr %59, !3530, !DIExpression(), !4770)
  %551 = load i32, ptr %56, align 4, !dbg !4771
  %552 = shl i32 %551, 10, !dbg !4772
  %553 = load i32, ptr %55, align 4, !dbg !4773
  %554 = shl i32 %553, 16, !dbg !4774
  %555 = add i32 %552, %554, !dbg !4775
  %556 = load i32, ptr %57, align 4, !dbg !4776
  %557 = add i32 %555, %556, !dbg !4777
  store i32 %557, ptr %59, align 4, !dbg !4770
    #dbg_declare(ptr %60, !3539, !DIExpression(), !4778)
  %558 = load i32, ptr %59, align 4, !dbg !4779
  %559 = inttoptr i32 %558 to ptr, !dbg !4780
  store ptr %559, ptr %60, align 4, !dbg !4778
  %560 = load i32, ptr %58, align 4, !dbg !4781
  %561 = load ptr, ptr %60, align 4, !dbg !4782
  store volatile i32 %560, ptr %561, align 4, !dbg !4783
  %562 = load i32, ptr %89, align 4, !dbg !4784
  %563 = load i32, ptr %90, align 4, !dbg !4785
  %564 = load i64, ptr %92, align 8, !dbg !4786
  %565 = lshr i64 %564, 32, !dbg !4787
  %566 = trunc i64 %565 to i32, !dbg !4788
  store i32 %562, ptr %61, align 4
    #dbg_declare(ptr %61, !3518, !DIExpression(), !4789)
  store i32 %563, ptr %62, align 4
    #dbg_declare(ptr %62, !3524, !DIExpression(), !4791)
  store i32 -5111792, ptr %63, align 4
    #dbg_declare(ptr %63, !3526, !DIExpression(), !4792)
  store i32 %566, ptr %64, align 4
    #dbg_declare(ptr %64, !3528, !DIExpression(), !4793)
    #dbg_declare(ptr %65, !3530, !DIExpression(), !4794)
  %567 = load i32, ptr %62, align 4, !dbg !4795
  %568 = shl i32 %567, 10, !dbg !4796
  %569 = load i32, ptr %61, align 4, !dbg !4797
  %570 = shl i32 %569, 16, !dbg !4798
  %571 = add i32 %568, %570, !dbg !4799
  %572 = load i32, ptr %63, align 4, !dbg !4800
  %573 = add i32 %571, %572, !dbg !4801
  store i32 %573, ptr %65, align 4, !dbg !4794
    #dbg_declare(ptr %66, !3539, !DIExpression(), !4802)
  %574 = load i32, ptr %65, align 4, !dbg !4803
  %575 = inttoptr i32 %574 to ptr, !dbg !4804
  store ptr %575, ptr %66, align 4, !dbg !4802
  %576 = load i32, ptr %64, align 4, !dbg !4805
  %577 = load ptr, ptr %66, align 4, !dbg !4806
  store volatile i32 %576, ptr %577, align 4, !dbg !4807
  %578 = load i32, ptr %89, align 4, !dbg !4808
  %579 = load i32, ptr %90, align 4, !dbg !4809
  %580 = load i32, ptr %93, align 4, !dbg !4810
  store i32 %578, ptr %67, align 4
    #dbg_declare(ptr %67, !3518, !DIExpression(), !4811)
  store i32 %579, ptr %68, align 4
    #dbg_declare(ptr %68, !3524, !DIExpression(), !4813)
  store i32 -5111776, ptr %69, align 4
    #dbg_declare(ptr %69, !3526, !DIExpression(), !4814)
  store i32 %580, ptr %70, align 4
    #dbg_declare(ptr %70, !3528, !DIExpression(), !4815)
    #dbg_declare(ptr %71, !3530, !DIExpression(), !4816)
  %581 = load i32, ptr %68, align 4, !dbg !4817
  %582 = shl i32 %581, 10, !dbg !4818
  %583 = load i32, ptr %67, align 4, !dbg !4819
  %584 = shl i32 %583, 16, !dbg !4820
  %585 = add i32 %582, %584, !dbg !4821
  %586 = load i32, ptr %69, align 4, !dbg !4822
  %587 = add i32 %585, %586, !dbg !4823
  store i32 %587, ptr %71, align 4, !dbg !4816
    #dbg_declare(ptr %72, !3539, !DIExpression(), !4824)
  %588 = load i32, ptr %71, align 4, !dbg !4825
  %589 = inttoptr i32 %588 to ptr, !dbg !4826
  store ptr %589, ptr %72, align 4, !dbg !4824
  %590 = load i32, ptr %70, align 4, !dbg !4827
  %591 = load ptr, ptr %72, align 4, !dbg !4828
  store volatile i32 %590, ptr %591, align 4, !dbg !4829
  %592 = load i32, ptr %89, align 4, !dbg !4830
  %593 = load i32, ptr %90, align 4, !dbg !4831
  store i32 %592, ptr %73, align 4
    #dbg_declare(ptr %73, !3518, !DIExpression(), !4832)
  store i32 %593, ptr %74, align 4
    #dbg_declare(ptr %74, !3524, !DIExpression(), !4834)
  store i32 -5111768, ptr %75, align 4
    #dbg_declare(ptr %75, !3526, !DIExpression(), !4835)
  store i32 1, ptr %76, align 4
    #dbg_declare(ptr %76, !3528, !DIExpression(), !4836)
    #dbg_declare(ptr %77, !3530, !DIExpression(), !4837)
  %594 = load i32, ptr %74, align 4, !dbg !4838
  %595 = shl i32 %594, 10, !dbg !4839
  %596 = load i32, ptr %73, align 4, !dbg !4840
  %597 = shl i32 %596, 16, !dbg !4841
  %598 = add i32 %595, %597, !dbg !4842
  %599 = load i32, ptr %75, align 4, !dbg !4843
  %600 = add i32 %598, %599, !dbg !4844
  store i32 %600, ptr %77, align 4, !dbg !4837
    #dbg_declare(ptr %78, !3539, !DIExpression(), !4845)
  %601 = load i32, ptr %77, align 4, !dbg !4846
  %602 = inttoptr i32 %601 to ptr, !dbg !4847
  store ptr %602, ptr %78, align 4, !dbg !4845
  %603 = load i32, ptr %76, align 4, !dbg !4848
  %604 = load ptr, ptr %78, align 4, !dbg !4849
  store volatile i32 %603, ptr %604, align 4, !dbg !4850
  %605 = load i8, ptr %99, align 1, !dbg !4851
  %606 = icmp ule i8 %605, 1, !dbg !4851, !nosanitize !1846
  br i1 %606, label %609, label %607, !dbg !4851, !prof !1859, !nosanitize !1846

607:                                              ; preds = %514
  %608 = zext i8 %605 to i32, !dbg !4851, !nosanitize !1846
  call void @__ubsan_handle_load_invalid_value(ptr @116, i32 %608) #6, !dbg !4851, !nosanitize !1846
  br label %609, !dbg !4851, !nosanitize !1846

609:                                              ; preds = %607, %514
  %610 = trunc i8 %605 to i1, !dbg !4851
  br i1 %610, label %611, label %634, !dbg !4851

611:                                              ; preds = %609
  %612 = load i32, ptr %89, align 4, !dbg !4852
  %613 = icmp ult i32 %612, 2, !dbg !4853, !nosanitize !1846
  br i1 %613, label %615, label %614, !dbg !4853, !prof !1859, !nosanitize !1846

614:                                              ; preds = %611
  call void @__ubsan_handle_out_of_bounds(ptr @117, i32 %612) #6, !dbg !4853, !nosanitize !1846
  br label %615, !dbg !4853, !nosanitize !1846

615:                                              ; preds = %614, %611
  %616 = getelementptr inbounds nuw [2 x i32], ptr @noc_posted_writes_num_issued, i32 0, i32 %612, !dbg !4853
  %617 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %612), !dbg !4853, !nosanitize !1846
  %618 = extractvalue { i32, i1 } %617, 1, !dbg !4853, !nosanitize !1846
  %619 = extractvalue { i32, i1 } %617, 0, !dbg !4853, !nosanitize !1846
  %620 = add i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), %619, !dbg !4853, !nosanitize !1846
  %621 = icmp ne i32 %620, 0, !dbg !4853, !nosanitize !1846
  %622 = xor i1 %618, true, !dbg !4853, !nosanitize !1846
  %623 = icmp uge i32 %620, ptrtoint (ptr @noc_posted_writes_num_issued to i32), !dbg !4853, !nosanitize !1846
  %624 = and i1 %623, %622, !dbg !4853, !nosanitize !1846
  br i1 %624, label %626, label %625, !dbg !4853, !prof !1859, !nosanitize !1846

625:                                              ; preds = %615
  call void @__ubsan_handle_pointer_overflow(ptr @118, i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), i32 %620) #6, !dbg !4853, !nosanitize !1846
  br label %626, !dbg !4853, !nosanitize !1846

626:                                              ; preds = %625, %615
  %627 = ptrtoint ptr %616 to i32, !dbg !4853, !nosanitize !1846
  %628 = and i32 %627, 3, !dbg !4853, !nosanitize !1846
  %629 = icmp eq i32 %628, 0, !dbg !4853, !nosanitize !1846
  br i1 %629, label %631, label %630, !dbg !4853, !prof !1859, !nosanitize !1846

630:                                              ; preds = %626
  call void @__ubsan_handle_type_mismatch_v1(ptr @119, i32 %627) #6, !dbg !4853, !nosanitize !1846
  br label %631, !dbg !4853, !nosanitize !1846

631:                                              ; preds = %630, %626
  %632 = load i32, ptr %616, align 4, !dbg !4853
  %633 = add i32 %632, 1, !dbg !4853
  store i32 %633, ptr %616, align 4, !dbg !4853
  br label %680, !dbg !4854

634:                                              ; preds = %609
  %635 = load i32, ptr %89, align 4, !dbg !4855
  %636 = icmp ult i32 %635, 2, !dbg !4856, !nosanitize !1846
  br i1 %636, label %638, label %637, !dbg !4856, !prof !1859, !nosanitize !1846

637:                                              ; preds = %634
  call void @__ubsan_handle_out_of_bounds(ptr @120, i32 %635) #6, !dbg !4856, !nosanitize !1846
  br label %638, !dbg !4856, !nosanitize !1846

638:                                              ; preds = %637, %634
  %639 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %635, !dbg !4856
  %640 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %635), !dbg !4856, !nosanitize !1846
  %641 = extractvalue { i32, i1 } %640, 1, !dbg !4856, !nosanitize !1846
  %642 = extractvalue { i32, i1 } %640, 0, !dbg !4856, !nosanitize !1846
  %643 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %642, !dbg !4856, !nosanitize !1846
  %644 = icmp ne i32 %643, 0, !dbg !4856, !nosanitize !1846
  %645 = xor i1 %641, true, !dbg !4856, !nosanitize !1846
  %646 = icmp uge i32 %643, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !4856, !nosanitize !1846
  %647 = and i1 %646, %645, !dbg !4856, !nosanitize !1846
  br i1 %647, label %649, label %648, !dbg !4856, !prof !1859, !nosanitize !1846

648:                                              ; preds = %638
  call void @__ubsan_handle_pointer_overflow(ptr @121, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %643) #6, !dbg !4856, !nosanitize !1846
  br label %649, !dbg !4856, !nosanitize !1846

649:                                              ; preds = %648, %638
  %650 = ptrtoint ptr %639 to i32, !dbg !4856, !nosanitize !1846
  %651 = and i32 %650, 3, !dbg !4856, !nosanitize !1846
  %652 = icmp eq i32 %651, 0, !dbg !4856, !nosanitize !1846
  br i1 %652, label %654, label %653, !dbg !4856, !prof !1859, !nosanitize !1846

653:                                              ; preds = %649
  call void @__ubsan_handle_type_mismatch_v1(ptr @122, i32 %650) #6, !dbg !4856, !nosanitize !1846
  br label %654, !dbg !4856, !nosanitize !1846

654:                                              ; preds = %653, %649
  %655 = load i32, ptr %639, align 4, !dbg !4856
  %656 = add i32 %655, 1, !dbg !4856
  store i32 %656, ptr %639, align 4, !dbg !4856
  %657 = load i32, ptr %97, align 4, !dbg !4857
  %658 = load i32, ptr %89, align 4, !dbg !4858
  %659 = icmp ult i32 %658, 2, !dbg !4859, !nosanitize !1846
  br i1 %659, label %661, label %660, !dbg !4859, !prof !1859, !nosanitize !1846

660:                                              ; preds = %654
  call void @__ubsan_handle_out_of_bounds(ptr @123, i32 %658) #6, !dbg !4859, !nosanitize !1846
  br label %661, !dbg !4859, !nosanitize !1846

661:                                              ; preds = %660, %654
  %662 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %658, !dbg !4859
  %663 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %658), !dbg !4859, !nosanitize !1846
  %664 = extractvalue { i32, i1 } %663, 1, !dbg !4859, !nosanitize !1846
  %665 = extractvalue { i32, i1 } %663, 0, !dbg !4859, !nosanitize !1846
  %666 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %665, !dbg !4859, !nosanitize !1846
  %667 = icmp ne i32 %666, 0, !dbg !4859, !nosanitize !1846
  %668 = xor i1 %664, true, !dbg !4859, !nosanitize !1846
  %669 = icmp uge i32 %666, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4859, !nosanitize !1846
  %670 = and i1 %669, %668, !dbg !4859, !nosanitize !1846
  br i1 %670, label %672, label %671, !dbg !4859, !prof !1859, !nosanitize !1846

671:                                              ; preds = %661
  call void @__ubsan_handle_pointer_overflow(ptr @124, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %666) #6, !dbg !4859, !nosanitize !1846
  br label %672, !dbg !4859, !nosanitize !1846

672:                                              ; preds = %671, %661
  %673 = ptrtoint ptr %662 to i32, !dbg !4859, !nosanitize !1846
  %674 = and i32 %673, 3, !dbg !4859, !nosanitize !1846
  %675 = icmp eq i32 %674, 0, !dbg !4859, !nosanitize !1846
  br i1 %675, label %677, label %676, !dbg !4859, !prof !1859, !nosanitize !1846

676:                                              ; preds = %672
  call void @__ubsan_handle_type_mismatch_v1(ptr @125, i32 %673) #6, !dbg !4859, !nosanitize !1846
  br label %677, !dbg !4859, !nosanitize !1846

677:                                              ; preds = %676, %672
  %678 = load i32, ptr %662, align 4, !dbg !4859
  %679 = add i32 %678, %657, !dbg !4859
  store i32 %679, ptr %662, align 4, !dbg !4859
  br label %680

680:                                              ; preds = %631, %677
  ret void, !dbg !4860
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_load_invalid_value(ptr, i32) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #5

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_Z14noc_async_readILj8193ELb0EEvyjjhj(i64 noundef %0, i32 noundef %1, i32 noundef %2, i8 noundef zeroext %3, i32 noundef %4) #3 comdat !dbg !4861 {
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
  %38 = alloca i64, align 8
  %39 = alloca i32, align 4
  %40 = alloca i32, align 4
  %41 = alloca i32, align 4
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
  %70 = alloca i32, align 4
  %71 = alloca ptr, align 4
  %72 = alloca i32, align 4
  %73 = alloca i32, align 4
  %74 = alloca i64, align 8
  %75 = alloca i32, align 4
  %76 = alloca i32, align 4
  %77 = alloca i32, align 4
  %78 = alloca i32, align 4
  %79 = alloca i32, align 4
  %80 = alloca i32, align 4
  %81 = alloca i32, align 4
  %82 = alloca ptr, align 4
  %83 = alloca i32, align 4
  %84 = alloca i32, align 4
  %85 = alloca i32, align 4
  %86 = alloca i32, align 4
  %87 = alloca ptr, align 4
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
    #dbg_declare(ptr %98, !4866, !DIExpression(), !4867)
  store i32 %1, ptr %99, align 4
    #dbg_declare(ptr %99, !4868, !DIExpression(), !4869)
  store i32 %2, ptr %100, align 4
    #dbg_declare(ptr %100, !4870, !DIExpression(), !4871)
  store i8 %3, ptr %101, align 1
    #dbg_declare(ptr %101, !4872, !DIExpression(), !4873)
  store i32 %4, ptr %102, align 4
    #dbg_declare(ptr %102, !4874, !DIExpression(), !4875)
  %103 = load i8, ptr %101, align 1, !dbg !4876
  %104 = zext i8 %103 to i32, !dbg !4876
  %105 = load i64, ptr %98, align 8, !dbg !4879
  %106 = load i32, ptr %99, align 4, !dbg !4880
  %107 = load i32, ptr %100, align 4, !dbg !4881
  %108 = load i32, ptr %102, align 4, !dbg !4882
  store i32 %104, ptr %92, align 4
    #dbg_declare(ptr %92, !4883, !DIExpression(), !4888)
  store i32 1, ptr %93, align 4
    #dbg_declare(ptr %93, !4890, !DIExpression(), !4891)
  store i64 %105, ptr %94, align 8
    #dbg_declare(ptr %94, !4892, !DIExpression(), !4893)
  store i32 %106, ptr %95, align 4
    #dbg_declare(ptr %95, !4894, !DIExpression(), !4895)
  store i32 %107, ptr %96, align 4
    #dbg_declare(ptr %96, !4896, !DIExpression(), !4897)
  store i32 %108, ptr %97, align 4
    #dbg_declare(ptr %97, !4898, !DIExpression(), !4899)
  br label %109, !dbg !4900

109:                                              ; preds = %229, %5
  %110 = load i32, ptr %96, align 4, !dbg !4901
  %111 = icmp ugt i32 %110, 8192, !dbg !4902
  br i1 %111, label %112, label %238, !dbg !4900

112:                                              ; preds = %109
  br label %113, !dbg !4903

113:                                              ; preds = %131, %112
  %114 = load i32, ptr %92, align 4, !dbg !4905
  %115 = load i32, ptr %93, align 4, !dbg !4906
  store i32 %114, ptr %88, align 4
    #dbg_declare(ptr %88, !3474, !DIExpression(), !4907)
  store i32 %115, ptr %89, align 4
    #dbg_declare(ptr %89, !3480, !DIExpression(), !4909)
  %116 = load i32, ptr %88, align 4, !dbg !4910
  %117 = load i32, ptr %89, align 4, !dbg !4911
  store i32 %116, ptr %83, align 4
    #dbg_declare(ptr %83, !3484, !DIExpression(), !4912)
  store i32 %117, ptr %84, align 4
    #dbg_declare(ptr %84, !3490, !DIExpression(), !4914)
  store i32 -5111768, ptr %85, align 4
    #dbg_declare(ptr %85, !3492, !DIExpression(), !4915)
    #dbg_declare(ptr %86, !3494, !DIExpression(), !4916)
  %118 = load i32, ptr %84, align 4, !dbg !4917
  %119 = shl i32 %118, 10, !dbg !4918
  %120 = load i32, ptr %83, align 4, !dbg !4919
  %121 = shl i32 %120, 16, !dbg !4920
  %122 = add i32 %119, %121, !dbg !4921
  %123 = load i32, ptr %85, align 4, !dbg !4922
  %124 = add i32 %122, %123, !dbg !4923
  store i32 %124, ptr %86, align 4, !dbg !4916
    #dbg_declare(ptr %87, !3503, !DIExpression(), !4924)
  %125 = load i32, ptr %86, align 4, !dbg !4925
  %126 = inttoptr i32 %125 to ptr, !dbg !4926
  store ptr %126, ptr %87, align 4, !dbg !4924
  %127 = load ptr, ptr %87, align 4, !dbg !4927
  %128 = load volatile i32, ptr %127, align 4, !dbg !4928
  %129 = icmp eq i32 %128, 0, !dbg !4929
  %130 = xor i1 %129, true, !dbg !4930
  br i1 %130, label %131, label %132, !dbg !4903

131:                                              ; preds = %113
  br label %113, !dbg !4903, !llvm.loop !4931

132:                                              ; preds = %113
  %133 = load i32, ptr %92, align 4, !dbg !4933
  %134 = load i32, ptr %93, align 4, !dbg !4934
  %135 = load i64, ptr %94, align 8, !dbg !4935
  %136 = load i32, ptr %95, align 4, !dbg !4936
  %137 = load i32, ptr %97, align 4, !dbg !4937
  store i32 %133, ptr %72, align 4
    #dbg_declare(ptr %72, !4938, !DIExpression(), !4940)
  store i32 %134, ptr %73, align 4
    #dbg_declare(ptr %73, !4942, !DIExpression(), !4943)
  store i64 %135, ptr %74, align 8
    #dbg_declare(ptr %74, !4944, !DIExpression(), !4945)
  store i32 %136, ptr %75, align 4
    #dbg_declare(ptr %75, !4946, !DIExpression(), !4947)
  store i32 8192, ptr %76, align 4
    #dbg_declare(ptr %76, !4948, !DIExpression(), !4949)
  store i32 %137, ptr %77, align 4
    #dbg_declare(ptr %77, !4950, !DIExpression(), !4951)
  %138 = load i32, ptr %72, align 4, !dbg !4952
  %139 = load i32, ptr %73, align 4, !dbg !4953
  %140 = load i32, ptr %75, align 4, !dbg !4954
  store i32 %138, ptr %42, align 4
    #dbg_declare(ptr %42, !3518, !DIExpression(), !4955)
  store i32 %139, ptr %43, align 4
    #dbg_declare(ptr %43, !3524, !DIExpression(), !4957)
  store i32 -5111796, ptr %44, align 4
    #dbg_declare(ptr %44, !3526, !DIExpression(), !4958)
  store i32 %140, ptr %45, align 4
    #dbg_declare(ptr %45, !3528, !DIExpression(), !4959)
    #dbg_declare(ptr %46, !3530, !DIExpression(), !4960)
  %141 = load i32, ptr %43, align 4, !dbg !4961
  %142 = shl i32 %141, 10, !dbg !4962
  %143 = load i32, ptr %42, align 4, !dbg !4963
  %144 = shl i32 %143, 16, !dbg !4964
  %145 = add i32 %142, %144, !dbg !4965
  %146 = load i32, ptr %44, align 4, !dbg !4966
  %147 = add i32 %145, %146, !dbg !4967
  store i32 %147, ptr %46, align 4, !dbg !4960
    #dbg_declare(ptr %47, !3539, !DIExpression(), !4968)
  %148 = load i32, ptr %46, align 4, !dbg !4969
  %149 = inttoptr i32 %148 to ptr, !dbg !4970
  store ptr %149, ptr %47, align 4, !dbg !4968
  %150 = load i32, ptr %45, align 4, !dbg !4971
  %151 = load ptr, ptr %47, align 4, !dbg !4972
  store volatile i32 %150, ptr %151, align 4, !dbg !4973
  %152 = load i32, ptr %72, align 4, !dbg !4974
  %153 = load i32, ptr %73, align 4, !dbg !4975
  %154 = load i64, ptr %74, align 8, !dbg !4976
  %155 = trunc i64 %154 to i32, !dbg !4976
  store i32 %152, ptr %48, align 4
    #dbg_declare(ptr %48, !3518, !DIExpression(), !4977)
  store i32 %153, ptr %49, align 4
    #dbg_declare(ptr %49, !3524, !DIExpression(), !4979)
  store i32 -5111808, ptr %50, align 4
    #dbg_declare(ptr %50, !3526, !DIExpression(), !4980)
  store i32 %155, ptr %51, align 4
    #dbg_declare(ptr %51, !3528, !DIExpression(), !4981)
    #dbg_declare(ptr %52, !3530, !DIExpression(), !4982)
  %156 = load i32, ptr %49, align 4, !dbg !4983
  %157 = shl i32 %156, 10, !dbg !4984
  %158 = load i32, ptr %48, align 4, !dbg !4985
  %159 = shl i32 %158, 16, !dbg !4986
  %160 = add i32 %157, %159, !dbg !4987
  %161 = load i32, ptr %50, align 4, !dbg !4988
  %162 = add i32 %160, %161, !dbg !4989
  store i32 %162, ptr %52, align 4, !dbg !4982
    #dbg_declare(ptr %53, !3539, !DIExpression(), !4990)
  %163 = load i32, ptr %52, align 4, !dbg !4991
  %164 = inttoptr i32 %163 to ptr, !dbg !4992
  store ptr %164, ptr %53, align 4, !dbg !4990
  %165 = load i32, ptr %51, align 4, !dbg !4993
  %166 = load ptr, ptr %53, align 4, !dbg !4994
  store volatile i32 %165, ptr %166, align 4, !dbg !4995
  %167 = load i32, ptr %72, align 4, !dbg !4996
  %168 = load i32, ptr %73, align 4, !dbg !4997
  %169 = load i64, ptr %74, align 8, !dbg !4998
  %170 = lshr i64 %169, 32, !dbg !4999
  %171 = trunc i64 %170 to i32, !dbg !5000
  store i32 %167, ptr %54, align 4
    #dbg_declare(ptr %54, !3518, !DIExpression(), !5001)
  store i32 %168, ptr %55, align 4
    #dbg_declare(ptr %55, !3524, !DIExpression(), !5003)
  store i32 -5111804, ptr %56, align 4
    #dbg_declare(ptr %56, !3526, !DIExpression(), !5004)
  store i32 %171, ptr %57, align 4
    #dbg_declare(ptr %57, !3528, !DIExpression(), !5005)
    #dbg_declare(ptr %58, !3530, !DIExpression(), !5006)
  %172 = load i32, ptr %55, align 4, !dbg !5007
  %173 = shl i32 %172, 10, !dbg !5008
  %174 = load i32, ptr %54, align 4, !dbg !5009
  %175 = shl i32 %174, 16, !dbg !5010
  %176 = add i32 %173, %175, !dbg !5011
  %177 = load i32, ptr %56, align 4, !dbg !5012
  %178 = add i32 %176, %177, !dbg !5013
  store i32 %178, ptr %58, align 4, !dbg !5006
    #dbg_declare(ptr %59, !3539, !DIExpression(), !5014)
  %179 = load i32, ptr %58, align 4, !dbg !5015
  %180 = inttoptr i32 %179 to ptr, !dbg !5016
  store ptr %180, ptr %59, align 4, !dbg !5014
  %181 = load i32, ptr %57, align 4, !dbg !5017
  %182 = load ptr, ptr %59, align 4, !dbg !5018
  store volatile i32 %181, ptr %182, align 4, !dbg !5019
  %183 = load i32, ptr %72, align 4, !dbg !5020
  %184 = load i32, ptr %73, align 4, !dbg !5021
  %185 = load i32, ptr %76, align 4, !dbg !5022
  store i32 %183, ptr %60, align 4
    #dbg_declare(ptr %60, !3518, !DIExpression(), !5023)
  store i32 %184, ptr %61, align 4
    #dbg_declare(ptr %61, !3524, !DIExpression(), !5025)
  store i32 -5111776, ptr %62, align 4
    #dbg_declare(ptr %62, !3526, !DIExpression(), !5026)
  store i32 %185, ptr %63, align 4
    #dbg_declare(ptr %63, !3528, !DIExpression(), !5027)
    #dbg_declare(ptr %64, !3530, !DIExpression(), !5028)
  %186 = load i32, ptr %61, align 4, !dbg !5029
  %187 = shl i32 %186, 10, !dbg !5030
  %188 = load i32, ptr %60, align 4, !dbg !5031
  %189 = shl i32 %188, 16, !dbg !5032
  %190 = add i32 %187, %189, !dbg !5033
  %191 = load i32, ptr %62, align 4, !dbg !5034
  %192 = add i32 %190, %191, !dbg !5035
  store i32 %192, ptr %64, align 4, !dbg !5028
    #dbg_declare(ptr %65, !3539, !DIExpression(), !5036)
  %193 = load i32, ptr %64, align 4, !dbg !5037
  %194 = inttoptr i32 %193 to ptr, !dbg !5038
  store ptr %194, ptr %65, align 4, !dbg !5036
  %195 = load i32, ptr %63, align 4, !dbg !5039
  %196 = load ptr, ptr %65, align 4, !dbg !5040
  store volatile i32 %195, ptr %196, align 4, !dbg !5041
  %197 = load i32, ptr %72, align 4, !dbg !5042
  %198 = load i32, ptr %73, align 4, !dbg !5043
  store i32 %197, ptr %66, align 4
    #dbg_declare(ptr %66, !3518, !DIExpression(), !5044)
  store i32 %198, ptr %67, align 4
    #dbg_declare(ptr %67, !3524, !DIExpression(), !5046)
  store i32 -5111768, ptr %68, align 4
    #dbg_declare(ptr %68, !3526, !DIExpression(), !5047)
  store i32 1, ptr %69, align 4
    #dbg_declare(ptr %69, !3528, !DIExpression(), !5048)
    #dbg_declare(ptr %70, !3530, !DIExpression(), !5049)
  %199 = load i32, ptr %67, align 4, !dbg !5050
  %200 = shl i32 %199, 10, !dbg !5051
  %201 = load i32, ptr %66, align 4, !dbg !5052
  %202 = shl i32 %201, 16, !dbg !5053
  %203 = add i32 %200, %202, !dbg !5054
  %204 = load i32, ptr %68, align 4, !dbg !5055
  %205 = add i32 %203, %204, !dbg !5056
  store i32 %205, ptr %70, align 4, !dbg !5049
    #dbg_declare(ptr %71, !3539, !DIExpression(), !5057)
  %206 = load i32, ptr %70, align 4, !dbg !5058
  %207 = inttoptr i32 %206 to ptr, !dbg !5059
  store ptr %207, ptr %71, align 4, !dbg !5057
  %208 = load i32, ptr %69, align 4, !dbg !5060
  %209 = load ptr, ptr %71, align 4, !dbg !5061
  store volatile i32 %208, ptr %209, align 4, !dbg !5062
  %210 = load i32, ptr %72, align 4, !dbg !5063
  %211 = icmp ult i32 %210, 2, !dbg !5066, !nosanitize !1846
  br i1 %211, label %213, label %212, !dbg !5066, !prof !1859, !nosanitize !1846

212:                                              ; preds = %132
  call void @__ubsan_handle_out_of_bounds(ptr @182, i32 %210) #6, !dbg !5066, !nosanitize !1846
  br label %213, !dbg !5066, !nosanitize !1846

213:                                              ; preds = %212, %132
  %214 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %210, !dbg !5066
  %215 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %210), !dbg !5066, !nosanitize !1846
  %216 = extractvalue { i32, i1 } %215, 1, !dbg !5066, !nosanitize !1846
  %217 = extractvalue { i32, i1 } %215, 0, !dbg !5066, !nosanitize !1846
  %218 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %217, !dbg !5066, !nosanitize !1846
  %219 = icmp ne i32 %218, 0, !dbg !5066, !nosanitize !1846
  %220 = xor i1 %216, true, !dbg !5066, !nosanitize !1846
  %221 = icmp uge i32 %218, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !5066, !nosanitize !1846
  %222 = and i1 %221, %220, !dbg !5066, !nosanitize !1846
  br i1 %222, label %224, label %223, !dbg !5066, !prof !1859, !nosanitize !1846

223:                                              ; preds = %213
  call void @__ubsan_handle_pointer_overflow(ptr @183, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %218) #6, !dbg !5066, !nosanitize !1846
  br label %224, !dbg !5066, !nosanitize !1846

224:                                              ; preds = %223, %213
  %225 = ptrtoint ptr %214 to i32, !dbg !5066, !nosanitize !1846
  %226 = and i32 %225, 3, !dbg !5066, !nosanitize !1846
  %227 = icmp eq i32 %226, 0, !dbg !5066, !nosanitize !1846
  br i1 %227, label %229, label %228, !dbg !5066, !prof !1859, !nosanitize !1846

228:                                              ; preds = %224
  call void @__ubsan_handle_type_mismatch_v1(ptr @184, i32 %225) #6, !dbg !5066, !nosanitize !1846
  br label %229, !dbg !5066, !nosanitize !1846

229:                                              ; preds = %224, %228
  %230 = load i32, ptr %214, align 4, !dbg !5066
  %231 = add i32 %230, 1, !dbg !5066
  store i32 %231, ptr %214, align 4, !dbg !5066
  %232 = load i64, ptr %94, align 8, !dbg !5067
  %233 = add i64 %232, 8192, !dbg !5067
  store i64 %233, ptr %94, align 8, !dbg !5067
  %234 = load i32, ptr %95, align 4, !dbg !5068
  %235 = add i32 %234, 8192, !dbg !5068
  store i32 %235, ptr %95, align 4, !dbg !5068
  %236 = load i32, ptr %96, align 4, !dbg !5069
  %237 = sub i32 %236, 8192, !dbg !5069
  store i32 %237, ptr %96, align 4, !dbg !5069
  br label %109, !dbg !4900, !llvm.loop !5070

238:                                              ; preds = %109
  br label %239, !dbg !5072

239:                                              ; preds = %257, %238
  %240 = load i32, ptr %92, align 4, !dbg !5073
  %241 = load i32, ptr %93, align 4, !dbg !5074
  store i32 %240, ptr %90, align 4
    #dbg_declare(ptr %90, !3474, !DIExpression(), !5075)
  store i32 %241, ptr %91, align 4
    #dbg_declare(ptr %91, !3480, !DIExpression(), !5077)
  %242 = load i32, ptr %90, align 4, !dbg !5078
  %243 = load i32, ptr %91, align 4, !dbg !5079
  store i32 %242, ptr %78, align 4
    #dbg_declare(ptr %78, !3484, !DIExpression(), !5080)
  store i32 %243, ptr %79, align 4
    #dbg_declare(ptr %79, !3490, !DIExpression(), !5082)
  store i32 -5111768, ptr %80, align 4
    #dbg_declare(ptr %80, !3492, !DIExpression(), !5083)
    #dbg_declare(ptr %81, !3494, !DIExpression(), !5084)
  %244 = load i32, ptr %79, align 4, !dbg !5085
  %245 = shl i32 %244, 10, !dbg !5086
  %246 = load i32, ptr %78, align 4, !dbg !5087
  %247 = shl i32 %246, 16, !dbg !5088
  %248 = add i32 %245, %247, !dbg !5089
  %249 = load i32, ptr %80, align 4, !dbg !5090
  %250 = add i32 %248, %249, !dbg !5091
  store i32 %250, ptr %81, align 4, !dbg !5084
    #dbg_declare(ptr %82, !3503, !DIExpression(), !5092)
  %251 = load i32, ptr %81, align 4, !dbg !5093
  %252 = inttoptr i32 %251 to ptr, !dbg !5094
  store ptr %252, ptr %82, align 4, !dbg !5092
  %253 = load ptr, ptr %82, align 4, !dbg !5095
  %254 = load volatile i32, ptr %253, align 4, !dbg !5096
  %255 = icmp eq i32 %254, 0, !dbg !5097
  %256 = xor i1 %255, true, !dbg !5098
  br i1 %256, label %257, label %258, !dbg !5072

257:                                              ; preds = %239
  br label %239, !dbg !5072, !llvm.loop !5099

258:                                              ; preds = %239
  %259 = load i32, ptr %92, align 4, !dbg !5101
  %260 = load i32, ptr %93, align 4, !dbg !5102
  %261 = load i64, ptr %94, align 8, !dbg !5103
  %262 = load i32, ptr %95, align 4, !dbg !5104
  %263 = load i32, ptr %96, align 4, !dbg !5105
  %264 = load i32, ptr %97, align 4, !dbg !5106
  store i32 %259, ptr %36, align 4
    #dbg_declare(ptr %36, !4938, !DIExpression(), !5107)
  store i32 %260, ptr %37, align 4
    #dbg_declare(ptr %37, !4942, !DIExpression(), !5109)
  store i64 %261, ptr %38, align 8
    #dbg_declare(ptr %38, !4944, !DIExpression(), !5110)
  store i32 %262, ptr %39, align 4
    #dbg_declare(ptr %39, !4946, !DIExpression(), !5111)
  store i32 %263, ptr %40, align 4
    #dbg_declare(ptr %40, !4948, !DIExpression(), !5112)
  store i32 %264, ptr %41, align 4
    #dbg_declare(ptr %41, !4950, !DIExpression(), !5113)
  %265 = load i32, ptr %36, align 4, !dbg !5114
  %266 = load i32, ptr %37, align 4, !dbg !5115
  %267 = load i32, ptr %39, align 4, !dbg !5116
  store i32 %265, ptr %6, align 4
    #dbg_declare(ptr %6, !3518, !DIExpression(), !5117)
  store i32 %266, ptr %7, align 4
    #dbg_declare(ptr %7, !3524, !DIExpression(), !5119)
  store i32 -5111796, ptr %8, align 4
    #dbg_declare(ptr %8, !3526, !DIExpression(), !5120)
  store i32 %267, ptr %9, align 4
    #dbg_declare(ptr %9, !3528, !DIExpression(), !5121)
    #dbg_declare(ptr %10, !3530, !DIExpression(), !5122)
  %268 = load i32, ptr %7, align 4, !dbg !5123
  %269 = shl i32 %268, 10, !dbg !5124
  %270 = load i32, ptr %6, align 4, !dbg !5125
  %271 = shl i32 %270, 16, !dbg !5126
  %272 = add i32 %269, %271, !dbg !5127
  %273 = load i32, ptr %8, align 4, !dbg !5128
  %274 = add i32 %272, %273, !dbg !5129
  store i32 %274, ptr %10, align 4, !dbg !5122
    #dbg_declare(ptr %11, !3539, !DIExpression(), !5130)
  %275 = load i32, ptr %10, align 4, !dbg !5131
  %276 = inttoptr i32 %275 to ptr, !dbg !5132
  store ptr %276, ptr %11, align 4, !dbg !5130
  %277 = load i32, ptr %9, align 4, !dbg !5133
  %278 = load ptr, ptr %11, align 4, !dbg !5134
  store volatile i32 %277, ptr %278, align 4, !dbg !5135
  %279 = load i32, ptr %36, align 4, !dbg !5136
  %280 = load i32, ptr %37, align 4, !dbg !5137
  %281 = load i64, ptr %38, align 8, !dbg !5138
  %282 = trunc i64 %281 to i32, !dbg !5138
  store i32 %279, ptr %12, align 4
    #dbg_declare(ptr %12, !3518, !DIExpression(), !5139)
  store i32 %280, ptr %13, align 4
    #dbg_declare(ptr %13, !3524, !DIExpression(), !5141)
  store i32 -5111808, ptr %14, align 4
    #dbg_declare(ptr %14, !3526, !DIExpression(), !5142)
  store i32 %282, ptr %15, align 4
    #dbg_declare(ptr %15, !3528, !DIExpression(), !5143)
    #dbg_declare(ptr %16, !3530, !DIExpression(), !5144)
  %283 = load i32, ptr %13, align 4, !dbg !5145
  %284 = shl i32 %283, 10, !dbg !5146
  %285 = load i32, ptr %12, align 4, !dbg !5147
  %286 = shl i32 %285, 16, !dbg !5148
  %287 = add i32 %284, %286, !dbg !5149
  %288 = load i32, ptr %14, align 4, !dbg !5150
  %289 = add i32 %287, %288, !dbg !5151
  store i32 %289, ptr %16, align 4, !dbg !5144
    #dbg_declare(ptr %17, !3539, !DIExpression(), !5152)
  %290 = load i32, ptr %16, align 4, !dbg !5153
  %291 = inttoptr i32 %290 to ptr, !dbg !5154
  store ptr %291, ptr %17, align 4, !dbg !5152
  %292 = load i32, ptr %15, align 4, !dbg !5155
  %293 = load ptr, ptr %17, align 4, !dbg !5156
  store volatile i32 %292, ptr %293, align 4, !dbg !5157
  %294 = load i32, ptr %36, align 4, !dbg !5158
  %295 = load i32, ptr %37, align 4, !dbg !5159
  %296 = load i64, ptr %38, align 8, !dbg !5160
  %297 = lshr i64 %296, 32, !dbg !5161
  %298 = trunc i64 %297 to i32, !dbg !5162
  store i32 %294, ptr %18, align 4
    #dbg_declare(ptr %18, !3518, !DIExpression(), !5163)
  store i32 %295, ptr %19, align 4
    #dbg_declare(ptr %19, !3524, !DIExpression(), !5165)
  store i32 -5111804, ptr %20, align 4
    #dbg_declare(ptr %20, !3526, !DIExpression(), !5166)
  store i32 %298, ptr %21, align 4
    #dbg_declare(ptr %21, !3528, !DIExpression(), !5167)
    #dbg_declare(ptr %22, !3530, !DIExpression(), !5168)
  %299 = load i32, ptr %19, align 4, !dbg !5169
  %300 = shl i32 %299, 10, !dbg !5170
  %301 = load i32, ptr %18, align 4, !dbg !5171
  %302 = shl i32 %301, 16, !dbg !5172
  %303 = add i32 %300, %302, !dbg !5173
  %304 = load i32, ptr %20, align 4, !dbg !5174
  %305 = add i32 %303, %304, !dbg !5175
  store i32 %305, ptr %22, align 4, !dbg !5168
    #dbg_declare(ptr %23, !3539, !DIExpression(), !5176)
  %306 = load i32, ptr %22, align 4, !dbg !5177
  %307 = inttoptr i32 %306 to ptr, !dbg !5178
  store ptr %307, ptr %23, align 4, !dbg !5176
  %308 = load i32, ptr %21, align 4, !dbg !5179
  %309 = load ptr, ptr %23, align 4, !dbg !5180
  store volatile i32 %308, ptr %309, align 4, !dbg !5181
  %310 = load i32, ptr %36, align 4, !dbg !5182
  %311 = load i32, ptr %37, align 4, !dbg !5183
  %312 = load i32, ptr %40, align 4, !dbg !5184
  store i32 %310, ptr %24, align 4
    #dbg_declare(ptr %24, !3518, !DIExpression(), !5185)
  store i32 %311, ptr %25, align 4
    #dbg_declare(ptr %25, !3524, !DIExpression(), !5187)
  store i32 -5111776, ptr %26, align 4
    #dbg_declare(ptr %26, !3526, !DIExpression(), !5188)
  store i32 %312, ptr %27, align 4
    #dbg_declare(ptr %27, !3528, !DIExpression(), !5189)
    #dbg_declare(ptr %28, !3530, !DIExpression(), !5190)
  %313 = load i32, ptr %25, align 4, !dbg !5191
  %314 = shl i32 %313, 10, !dbg !5192
  %315 = load i32, ptr %24, align 4, !dbg !5193
  %316 = shl i32 %315, 16, !dbg !5194
  %317 = add i32 %314, %316, !dbg !5195
  %318 = load i32, ptr %26, align 4, !dbg !5196
  %319 = add i32 %317, %318, !dbg !5197
  store i32 %319, ptr %28, align 4, !dbg !5190
    #dbg_declare(ptr %29, !3539, !DIExpression(), !5198)
  %320 = load i32, ptr %28, align 4, !dbg !5199
  %321 = inttoptr i32 %320 to ptr, !dbg !5200
  store ptr %321, ptr %29, align 4, !dbg !5198
  %322 = load i32, ptr %27, align 4, !dbg !5201
  %323 = load ptr, ptr %29, align 4, !dbg !5202
  store volatile i32 %322, ptr %323, align 4, !dbg !5203
  %324 = load i32, ptr %36, align 4, !dbg !5204
  %325 = load i32, ptr %37, align 4, !dbg !5205
  store i32 %324, ptr %30, align 4
    #dbg_declare(ptr %30, !3518, !DIExpression(), !5206)
  store i32 %325, ptr %31, align 4
    #dbg_declare(ptr %31, !3524, !DIExpression(), !5208)
  store i32 -5111768, ptr %32, align 4
    #dbg_declare(ptr %32, !3526, !DIExpression(), !5209)
  store i32 1, ptr %33, align 4
    #dbg_declare(ptr %33, !3528, !DIExpression(), !5210)
    #dbg_declare(ptr %34, !3530, !DIExpression(), !5211)
  %326 = load i32, ptr %31, align 4, !dbg !5212
  %327 = shl i32 %326, 10, !dbg !5213
  %328 = load i32, ptr %30, align 4, !dbg !5214
  %329 = shl i32 %328, 16, !dbg !5215
  %330 = add i32 %327, %329, !dbg !5216
  %331 = load i32, ptr %32, align 4, !dbg !5217
  %332 = add i32 %330, %331, !dbg !5218
  store i32 %332, ptr %34, align 4, !dbg !5211
    #dbg_declare(ptr %35, !3539, !DIExpression(), !5219)
  %333 = load i32, ptr %34, align 4, !dbg !5220
  %334 = inttoptr i32 %333 to ptr, !dbg !5221
  store ptr %334, ptr %35, align 4, !dbg !5219
  %335 = load i32, ptr %33, align 4, !dbg !5222
  %336 = load ptr, ptr %35, align 4, !dbg !5223
  store volatile i32 %335, ptr %336, align 4, !dbg !5224
  %337 = load i32, ptr %36, align 4, !dbg !5225
  %338 = icmp ult i32 %337, 2, !dbg !5226, !nosanitize !1846
  br i1 %338, label %340, label %339, !dbg !5226, !prof !1859, !nosanitize !1846

339:                                              ; preds = %258
  call void @__ubsan_handle_out_of_bounds(ptr @182, i32 %337) #6, !dbg !5226, !nosanitize !1846
  br label %340, !dbg !5226, !nosanitize !1846

340:                                              ; preds = %339, %258
  %341 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %337, !dbg !5226
  %342 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %337), !dbg !5226, !nosanitize !1846
  %343 = extractvalue { i32, i1 } %342, 1, !dbg !5226, !nosanitize !1846
  %344 = extractvalue { i32, i1 } %342, 0, !dbg !5226, !nosanitize !1846
  %345 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %344, !dbg !5226, !nosanitize !1846
  %346 = icmp ne i32 %345, 0, !dbg !5226, !nosanitize !1846
  %347 = xor i1 %343, true, !dbg !5226, !nosanitize !1846
  %348 = icmp uge i32 %345, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !5226, !nosanitize !1846
  %349 = and i1 %348, %347, !dbg !5226, !nosanitize !1846
  br i1 %349, label %351, label %350, !dbg !5226, !prof !1859, !nosanitize !1846

350:                                              ; preds = %340
  call void @__ubsan_handle_pointer_overflow(ptr @183, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %345) #6, !dbg !5226, !nosanitize !1846
  br label %351, !dbg !5226, !nosanitize !1846

351:                                              ; preds = %350, %340
  %352 = ptrtoint ptr %341 to i32, !dbg !5226, !nosanitize !1846
  %353 = and i32 %352, 3, !dbg !5226, !nosanitize !1846
  %354 = icmp eq i32 %353, 0, !dbg !5226, !nosanitize !1846
  br i1 %354, label %356, label %355, !dbg !5226, !prof !1859, !nosanitize !1846

355:                                              ; preds = %351
  call void @__ubsan_handle_type_mismatch_v1(ptr @184, i32 %352) #6, !dbg !5226, !nosanitize !1846
  br label %356, !dbg !5226, !nosanitize !1846

356:                                              ; preds = %351, %355
  %357 = load i32, ptr %341, align 4, !dbg !5226
  %358 = add i32 %357, 1, !dbg !5226
  store i32 %358, ptr %341, align 4, !dbg !5226
  ret void, !dbg !5227
}

attributes #0 = { mustprogress noinline nounwind optnone sspstrong uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="4" "target-cpu"="pentium4" "target-features"="+32bit-mode,+cmov,+cx8,+fxsr,+mmx,+nopl,+slow-unaligned-mem-16,+sse,+sse2,+vzeroupper,+x87,-16bit-mode,-64bit,-adx,-aes,-allow-light-256-bit,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx,-avx10.1,-avx10.2,-avx2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-bmi,-bmi2,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-crc32,-cx16,-egpr,-enqcmd,-ermsb,-f16c,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-popcnt,-false-deps-range,-fast-11bytenop,-fast-15bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-fsqrt,-fast-scalar-shift-masks,-fast-shld-rotate,-fast-variable-crosslane-shuffle,-fast-variable-perlane-shuffle,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma,-fma4,-fsgsbase,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-idivq-to-divl,-inline-asm-use-gpr32,-invpcid,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-lzcnt,-macrofusion,-movbe,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-no-bypass-delay-mov,-no-bypass-delay-shuffle,-pad-short-functions,-pclmul,-pconfig,-pku,-popcnt,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdrnd,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sahf,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-3ops-lea,-slow-incdec,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-32,-sm3,-sm4,-sse-unaligned-mem,-sse3,-sse4.1,-sse4.2,-sse4a,-ssse3,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsave,-xsavec,-xsaveopt,-xsaves,-zu" "tune-cpu"="generic" }
attributes #1 = { uwtable }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress noinline optnone sspstrong uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="4" "target-cpu"="pentium4" "target-features"="+32bit-mode,+cmov,+cx8,+fxsr,+mmx,+nopl,+slow-unaligned-mem-16,+sse,+sse2,+vzeroupper,+x87,-16bit-mode,-64bit,-adx,-aes,-allow-light-256-bit,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx,-avx10.1,-avx10.2,-avx2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-bmi,-bmi2,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-crc32,-cx16,-egpr,-enqcmd,-ermsb,-f16c,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-popcnt,-false-deps-range,-fast-11bytenop,-fast-15bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-fsqrt,-fast-scalar-shift-masks,-fast-shld-rotate,-fast-variable-crosslane-shuffle,-fast-variable-perlane-shuffle,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma,-fma4,-fsgsbase,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-idivq-to-divl,-inline-asm-use-gpr32,-invpcid,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-lzcnt,-macrofusion,-movbe,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-no-bypass-delay-mov,-no-bypass-delay-shuffle,-pad-short-functions,-pclmul,-pconfig,-pku,-popcnt,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdrnd,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sahf,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-3ops-lea,-slow-incdec,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-32,-sm3,-sm4,-sse-unaligned-mem,-sse3,-sse4.1,-sse4.2,-sse4a,-ssse3,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsave,-xsavec,-xsaveopt,-xsaves,-zu" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nomerge nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!1834, !1835, !1836, !1837, !1838, !1839}
!llvm.ident = !{!1840}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang version 22.1.8", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !2, retainedTypes: !89, globals: !636, imports: !658, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_gemm_0/reader.cpp", directory: "/work/wt/integration")
!2 = !{!3, !33, !46, !58, !64, !74, !81}
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
!81 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "ProgrammableCoreType", file: !82, line: 9, baseType: !50, size: 32, elements: !83, identifier: "_ZTS20ProgrammableCoreType")
!82 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/core_config.h", directory: "/work")
!83 = !{!84, !85, !86, !87, !88}
!84 = !DIEnumerator(name: "TENSIX", value: 0, isUnsigned: true)
!85 = !DIEnumerator(name: "ACTIVE_ETH", value: 1, isUnsigned: true)
!86 = !DIEnumerator(name: "IDLE_ETH", value: 2, isUnsigned: true)
!87 = !DIEnumerator(name: "DRAM", value: 3, isUnsigned: true)
!88 = !DIEnumerator(name: "COUNT", value: 4, isUnsigned: true)
!89 = !{!90, !92, !75, !94, !96, !477, !125, !478, !480, !479, !81, !481, !521, !225, !221, !218, !214, !576}
!90 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !91, size: 32)
!91 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!92 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !6, line: 159, baseType: !93)
!93 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!94 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !95, size: 32)
!95 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !75)
!96 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !97, size: 32)
!97 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mailboxes_t", file: !65, line: 407, size: 103168, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !98, identifier: "_ZTS11mailboxes_t")
!98 = !{!99, !104, !112, !113, !167, !185, !186, !187, !188, !387, !430, !464, !465}
!99 = !DIDerivedType(tag: DW_TAG_member, name: "ncrisc_halt", scope: !97, file: !65, line: 408, baseType: !100, size: 64)
!100 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ncrisc_halt_msg_t", file: !65, line: 113, size: 64, flags: DIFlagTypePassByValue, elements: !101, identifier: "_ZTS17ncrisc_halt_msg_t")
!101 = !{!102, !103}
!102 = !DIDerivedType(tag: DW_TAG_member, name: "resume_addr", scope: !100, file: !65, line: 114, baseType: !95, size: 32)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "stack_save", scope: !100, file: !65, line: 115, baseType: !95, size: 32, offset: 32)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "subordinate_sync", scope: !97, file: !65, line: 409, baseType: !105, size: 32, offset: 64)
!105 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "subordinate_sync_msg_t", file: !65, line: 208, size: 32, flags: DIFlagTypePassByValue, elements: !106, identifier: "_ZTS22subordinate_sync_msg_t")
!106 = !{!107}
!107 = !DIDerivedType(tag: DW_TAG_member, name: "map", scope: !105, file: !65, line: 209, baseType: !108, size: 32)
!108 = !DICompositeType(tag: DW_TAG_array_type, baseType: !109, size: 32, elements: !110)
!109 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !5)
!110 = !{!111}
!111 = !DISubrange(count: 4)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "launch_msg_rd_ptr", scope: !97, file: !65, line: 410, baseType: !95, size: 32, offset: 96)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "launch", scope: !97, file: !65, line: 412, baseType: !114, size: 7168, offset: 128)
!114 = !DICompositeType(tag: DW_TAG_array_type, baseType: !115, size: 7168, elements: !165)
!115 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "launch_msg_t", file: !65, line: 203, size: 896, flags: DIFlagTypePassByValue, elements: !116, identifier: "_ZTS12launch_msg_t")
!116 = !{!117}
!117 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_config", scope: !115, file: !65, line: 204, baseType: !118, size: 896)
!118 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "kernel_config_msg_t", file: !65, line: 145, size: 896, flags: DIFlagTypePassByValue, elements: !119, identifier: "_ZTS19kernel_config_msg_t")
!119 = !{!120, !122, !127, !128, !129, !137, !138, !142, !144, !146, !147, !148, !149, !150, !151, !152, !154, !155, !156, !157, !159, !163, !164}
!120 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_config_base", scope: !118, file: !65, line: 147, baseType: !121, size: 128)
!121 = !DICompositeType(tag: DW_TAG_array_type, baseType: !95, size: 128, elements: !110)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "sem_offset", scope: !118, file: !65, line: 148, baseType: !123, size: 64, offset: 128)
!123 = !DICompositeType(tag: DW_TAG_array_type, baseType: !124, size: 64, elements: !110)
!124 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !125)
!125 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !6, line: 149, baseType: !126)
!126 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "local_cb_offset", scope: !118, file: !65, line: 149, baseType: !124, size: 16, offset: 192)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "remote_cb_offset", scope: !118, file: !65, line: 150, baseType: !124, size: 16, offset: 208)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "rta_offset", scope: !118, file: !65, line: 151, baseType: !130, size: 160, offset: 224)
!130 = !DICompositeType(tag: DW_TAG_array_type, baseType: !131, size: 160, elements: !135)
!131 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rta_offset_t", file: !65, line: 136, size: 32, flags: DIFlagTypePassByValue, elements: !132, identifier: "_ZTS12rta_offset_t")
!132 = !{!133, !134}
!133 = !DIDerivedType(tag: DW_TAG_member, name: "rta_offset", scope: !131, file: !65, line: 137, baseType: !124, size: 16)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "crta_offset", scope: !131, file: !65, line: 138, baseType: !124, size: 16, offset: 16)
!135 = !{!136}
!136 = !DISubrange(count: 5)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "mode", scope: !118, file: !65, line: 152, baseType: !109, size: 8, offset: 384)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "pad2", scope: !118, file: !65, line: 153, baseType: !139, size: 24, offset: 392)
!139 = !DICompositeType(tag: DW_TAG_array_type, baseType: !109, size: 24, elements: !140)
!140 = !{!141}
!141 = !DISubrange(count: 3)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_text_offset", scope: !118, file: !65, line: 154, baseType: !143, size: 160, offset: 416)
!143 = !DICompositeType(tag: DW_TAG_array_type, baseType: !95, size: 160, elements: !135)
!144 = !DIDerivedType(tag: DW_TAG_member, name: "local_cb_mask", scope: !118, file: !65, line: 155, baseType: !145, size: 64, offset: 576)
!145 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !92)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "brisc_noc_id", scope: !118, file: !65, line: 157, baseType: !109, size: 8, offset: 640)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "brisc_noc_mode", scope: !118, file: !65, line: 158, baseType: !109, size: 8, offset: 648)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "min_remote_cb_start_index", scope: !118, file: !65, line: 159, baseType: !109, size: 8, offset: 656)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "exit_erisc_kernel", scope: !118, file: !65, line: 160, baseType: !109, size: 8, offset: 664)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "host_assigned_id", scope: !118, file: !65, line: 162, baseType: !95, size: 32, offset: 672)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "enables", scope: !118, file: !65, line: 164, baseType: !95, size: 32, offset: 704)
!152 = !DIDerivedType(tag: DW_TAG_member, name: "watcher_kernel_ids", scope: !118, file: !65, line: 165, baseType: !153, size: 80, offset: 736)
!153 = !DICompositeType(tag: DW_TAG_array_type, baseType: !124, size: 80, elements: !135)
!154 = !DIDerivedType(tag: DW_TAG_member, name: "ncrisc_kernel_size16", scope: !118, file: !65, line: 166, baseType: !124, size: 16, offset: 816)
!155 = !DIDerivedType(tag: DW_TAG_member, name: "sub_device_origin_x", scope: !118, file: !65, line: 168, baseType: !109, size: 8, offset: 832)
!156 = !DIDerivedType(tag: DW_TAG_member, name: "sub_device_origin_y", scope: !118, file: !65, line: 169, baseType: !109, size: 8, offset: 840)
!157 = !DIDerivedType(tag: DW_TAG_member, name: "pad3", scope: !118, file: !65, line: 170, baseType: !158, size: 40, offset: 848)
!158 = !DICompositeType(tag: DW_TAG_array_type, baseType: !109, size: 40, elements: !135)
!159 = !DIDerivedType(tag: DW_TAG_member, name: "num_sw_threads", scope: !118, file: !65, line: 175, baseType: !160, offset: 888)
!160 = !DICompositeType(tag: DW_TAG_array_type, baseType: !109, elements: !161)
!161 = !{!162}
!162 = !DISubrange(count: 0)
!163 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_thread_id", scope: !118, file: !65, line: 176, baseType: !160, offset: 888)
!164 = !DIDerivedType(tag: DW_TAG_member, name: "preload", scope: !118, file: !65, line: 178, baseType: !109, size: 8, offset: 888)
!165 = !{!166}
!166 = !DISubrange(count: 8)
!167 = !DIDerivedType(tag: DW_TAG_member, name: "go_messages", scope: !97, file: !65, line: 413, baseType: !168, size: 288, offset: 7296)
!168 = !DICompositeType(tag: DW_TAG_array_type, baseType: !169, size: 288, elements: !183)
!169 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !170)
!170 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "go_msg_t", file: !65, line: 191, size: 32, flags: DIFlagTypePassByValue, elements: !171, identifier: "_ZTS8go_msg_t")
!171 = !{!172}
!172 = !DIDerivedType(tag: DW_TAG_member, scope: !170, file: !65, line: 192, baseType: !173, size: 32)
!173 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !170, file: !65, line: 192, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !174, identifier: "_ZTSN8go_msg_tUt_E")
!174 = !{!175, !176}
!175 = !DIDerivedType(tag: DW_TAG_member, name: "all", scope: !173, file: !65, line: 193, baseType: !75, size: 32)
!176 = !DIDerivedType(tag: DW_TAG_member, scope: !173, file: !65, line: 194, baseType: !177, size: 32)
!177 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !173, file: !65, line: 194, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !178, identifier: "_ZTSN8go_msg_tUt_Ut_E")
!178 = !{!179, !180, !181, !182}
!179 = !DIDerivedType(tag: DW_TAG_member, name: "dispatch_message_offset", scope: !177, file: !65, line: 195, baseType: !5, size: 8)
!180 = !DIDerivedType(tag: DW_TAG_member, name: "master_x", scope: !177, file: !65, line: 196, baseType: !5, size: 8, offset: 8)
!181 = !DIDerivedType(tag: DW_TAG_member, name: "master_y", scope: !177, file: !65, line: 197, baseType: !5, size: 8, offset: 16)
!182 = !DIDerivedType(tag: DW_TAG_member, name: "signal", scope: !177, file: !65, line: 198, baseType: !5, size: 8, offset: 24)
!183 = !{!184}
!184 = !DISubrange(count: 9)
!185 = !DIDerivedType(tag: DW_TAG_member, name: "link_status_check_timestamp", scope: !97, file: !65, line: 414, baseType: !92, size: 64, offset: 7584)
!186 = !DIDerivedType(tag: DW_TAG_member, name: "go_message_index", scope: !97, file: !65, line: 415, baseType: !95, size: 32, offset: 7648)
!187 = !DIDerivedType(tag: DW_TAG_member, name: "shared_globals_ready", scope: !97, file: !65, line: 416, baseType: !139, size: 24, offset: 7680)
!188 = !DIDerivedType(tag: DW_TAG_member, name: "watcher", scope: !97, file: !65, line: 418, baseType: !189, size: 2240, offset: 7712)
!189 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "watcher_msg_t", file: !65, line: 318, size: 2240, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !190, identifier: "_ZTS13watcher_msg_t")
!190 = !{!191, !192, !197, !212, !337, !341, !342, !350, !356, !369, !376}
!191 = !DIDerivedType(tag: DW_TAG_member, name: "enable", scope: !189, file: !65, line: 319, baseType: !95, size: 32)
!192 = !DIDerivedType(tag: DW_TAG_member, name: "debug_waypoint", scope: !189, file: !65, line: 320, baseType: !193, size: 160, offset: 32)
!193 = !DICompositeType(tag: DW_TAG_array_type, baseType: !194, size: 160, elements: !135)
!194 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_waypoint_msg_t", file: !65, line: 213, size: 32, flags: DIFlagTypePassByValue, elements: !195, identifier: "_ZTS20debug_waypoint_msg_t")
!195 = !{!196}
!196 = !DIDerivedType(tag: DW_TAG_member, name: "waypoint", scope: !194, file: !65, line: 214, baseType: !108, size: 32)
!197 = !DIDerivedType(tag: DW_TAG_member, name: "sanitize", scope: !189, file: !65, line: 321, baseType: !198, size: 384, offset: 192)
!198 = !DICompositeType(tag: DW_TAG_array_type, baseType: !199, size: 384, elements: !210)
!199 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_sanitize_addr_msg_t", file: !65, line: 218, size: 192, flags: DIFlagTypePassByValue, elements: !200, identifier: "_ZTS25debug_sanitize_addr_msg_t")
!200 = !{!201, !202, !203, !204, !205, !206, !207, !208, !209}
!201 = !DIDerivedType(tag: DW_TAG_member, name: "noc_addr", scope: !199, file: !65, line: 219, baseType: !145, size: 64)
!202 = !DIDerivedType(tag: DW_TAG_member, name: "l1_addr", scope: !199, file: !65, line: 220, baseType: !95, size: 32, offset: 64)
!203 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !199, file: !65, line: 221, baseType: !95, size: 32, offset: 96)
!204 = !DIDerivedType(tag: DW_TAG_member, name: "which_risc", scope: !199, file: !65, line: 222, baseType: !124, size: 16, offset: 128)
!205 = !DIDerivedType(tag: DW_TAG_member, name: "return_code", scope: !199, file: !65, line: 223, baseType: !124, size: 16, offset: 144)
!206 = !DIDerivedType(tag: DW_TAG_member, name: "is_multicast", scope: !199, file: !65, line: 224, baseType: !109, size: 8, offset: 160)
!207 = !DIDerivedType(tag: DW_TAG_member, name: "is_write", scope: !199, file: !65, line: 225, baseType: !109, size: 8, offset: 168)
!208 = !DIDerivedType(tag: DW_TAG_member, name: "is_target", scope: !199, file: !65, line: 226, baseType: !109, size: 8, offset: 176)
!209 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !199, file: !65, line: 227, baseType: !109, size: 8, offset: 184)
!210 = !{!211}
!211 = !DISubrange(count: 2)
!212 = !DIDerivedType(tag: DW_TAG_member, name: "noc_linked_status", scope: !189, file: !65, line: 322, baseType: !213, size: 16, offset: 576)
!213 = !DICompositeType(tag: DW_TAG_array_type, baseType: !214, size: 16, elements: !210)
!214 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "atomic<bool>", scope: !48, file: !215, line: 242, size: 8, flags: DIFlagTypePassByReference, elements: !216, templateParams: !238, identifier: "_ZTSNSt3__16atomicIbEE")
!215 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/atomic.h", directory: "/work")
!216 = !{!217, !313, !317, !320, !325, !328, !334}
!217 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !214, baseType: !218, extraData: i32 0)
!218 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__atomic_base<bool, false>", scope: !48, file: !215, line: 42, size: 8, flags: DIFlagTypePassByReference, elements: !219, templateParams: !311, identifier: "_ZTSNSt3__113__atomic_baseIbLb0EEE")
!219 = !{!220, !249, !251, !257, !262, !266, !270, !273, !276, !277, !278, !281, !284, !288, !291, !292, !293, !296, !299, !300, !301, !304, !307}
!220 = !DIDerivedType(tag: DW_TAG_member, name: "__a_", scope: !218, file: !215, line: 44, baseType: !221, size: 8)
!221 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__cxx_atomic_impl<bool, std::__1::__cxx_atomic_base_impl<bool> >", scope: !48, file: !222, line: 114, size: 8, flags: DIFlagTypePassByValue, elements: !223, templateParams: !247, identifier: "_ZTSNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEE")
!222 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/support.h", directory: "/work")
!223 = !{!224, !240, !244}
!224 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !221, baseType: !225, extraData: i32 0)
!225 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__cxx_atomic_base_impl<bool>", scope: !48, file: !226, line: 29, size: 8, flags: DIFlagTypePassByValue, elements: !227, templateParams: !238, identifier: "_ZTSNSt3__122__cxx_atomic_base_implIbEE")
!226 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/support/c11.h", directory: "/work")
!227 = !{!228, !231, !235}
!228 = !DIDerivedType(tag: DW_TAG_member, name: "__a_value", scope: !225, file: !226, line: 38, baseType: !229, size: 8)
!229 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !230)
!230 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!231 = !DISubprogram(name: "__cxx_atomic_base_impl", linkageName: "_ZNSt3__122__cxx_atomic_base_implIbEC4B9nie220108Ev", scope: !225, file: !226, line: 32, type: !232, scopeLine: 32, flags: DIFlagPrototyped, spFlags: 0)
!232 = !DISubroutineType(types: !233)
!233 = !{null, !234}
!234 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !225, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!235 = !DISubprogram(name: "__cxx_atomic_base_impl", linkageName: "_ZNSt3__122__cxx_atomic_base_implIbEC4Eb", scope: !225, file: !226, line: 37, type: !236, scopeLine: 37, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!236 = !DISubroutineType(types: !237)
!237 = !{null, !234, !230}
!238 = !{!239}
!239 = !DITemplateTypeParameter(name: "_Tp", type: !230)
!240 = !DISubprogram(name: "__cxx_atomic_impl", linkageName: "_ZNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEC4B9nie220108Ev", scope: !221, file: !222, line: 115, type: !241, scopeLine: 115, flags: DIFlagPrototyped, spFlags: 0)
!241 = !DISubroutineType(types: !242)
!242 = !{null, !243}
!243 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !221, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!244 = !DISubprogram(name: "__cxx_atomic_impl", linkageName: "_ZNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEC4B9nie220108Eb", scope: !221, file: !222, line: 116, type: !245, scopeLine: 116, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!245 = !DISubroutineType(types: !246)
!246 = !{null, !243, !230}
!247 = !{!239, !248}
!248 = !DITemplateTypeParameter(name: "_Base", type: !225, defaulted: true)
!249 = !DIDerivedType(tag: DW_TAG_member, name: "is_always_lock_free", scope: !218, file: !215, line: 49, baseType: !250, flags: DIFlagStaticMember)
!250 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !230)
!251 = !DISubprogram(name: "is_lock_free", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EE12is_lock_freeB9nie220108Ev", scope: !218, file: !215, line: 52, type: !252, scopeLine: 52, flags: DIFlagPrototyped, spFlags: 0)
!252 = !DISubroutineType(types: !253)
!253 = !{!230, !254}
!254 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !255, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!255 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !256)
!256 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !218)
!257 = !DISubprogram(name: "is_lock_free", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EE12is_lock_freeB9nie220108Ev", scope: !218, file: !215, line: 55, type: !258, scopeLine: 55, flags: DIFlagPrototyped, spFlags: 0)
!258 = !DISubroutineType(types: !259)
!259 = !{!230, !260}
!260 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !261, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!261 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !218)
!262 = !DISubprogram(name: "store", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE5storeB9nie220108EbNS_12memory_orderE", scope: !218, file: !215, line: 58, type: !263, scopeLine: 58, flags: DIFlagPrototyped, spFlags: 0)
!263 = !DISubroutineType(types: !264)
!264 = !{null, !265, !230, !46}
!265 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !256, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!266 = !DISubprogram(name: "store", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE5storeB9nie220108EbNS_12memory_orderE", scope: !218, file: !215, line: 62, type: !267, scopeLine: 62, flags: DIFlagPrototyped, spFlags: 0)
!267 = !DISubroutineType(types: !268)
!268 = !{null, !269, !230, !46}
!269 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !218, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!270 = !DISubprogram(name: "load", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EE4loadB9nie220108ENS_12memory_orderE", scope: !218, file: !215, line: 66, type: !271, scopeLine: 66, flags: DIFlagPrototyped, spFlags: 0)
!271 = !DISubroutineType(types: !272)
!272 = !{!230, !254, !46}
!273 = !DISubprogram(name: "load", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EE4loadB9nie220108ENS_12memory_orderE", scope: !218, file: !215, line: 70, type: !274, scopeLine: 70, flags: DIFlagPrototyped, spFlags: 0)
!274 = !DISubroutineType(types: !275)
!275 = !{!230, !260, !46}
!276 = !DISubprogram(name: "operator bool", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EEcvbB9nie220108Ev", scope: !218, file: !215, line: 74, type: !252, scopeLine: 74, flags: DIFlagPrototyped, spFlags: 0)
!277 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EEcvbB9nie220108Ev", scope: !218, file: !215, line: 75, type: !258, scopeLine: 75, flags: DIFlagPrototyped, spFlags: 0)
!278 = !DISubprogram(name: "exchange", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE8exchangeB9nie220108EbNS_12memory_orderE", scope: !218, file: !215, line: 76, type: !279, scopeLine: 76, flags: DIFlagPrototyped, spFlags: 0)
!279 = !DISubroutineType(types: !280)
!280 = !{!230, !265, !230, !46}
!281 = !DISubprogram(name: "exchange", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE8exchangeB9nie220108EbNS_12memory_orderE", scope: !218, file: !215, line: 79, type: !282, scopeLine: 79, flags: DIFlagPrototyped, spFlags: 0)
!282 = !DISubroutineType(types: !283)
!283 = !{!230, !269, !230, !46}
!284 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderES3_", scope: !218, file: !215, line: 83, type: !285, scopeLine: 83, flags: DIFlagPrototyped, spFlags: 0)
!285 = !DISubroutineType(types: !286)
!286 = !{!230, !265, !287, !230, !46, !46}
!287 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !230, size: 32)
!288 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderES3_", scope: !218, file: !215, line: 87, type: !289, scopeLine: 87, flags: DIFlagPrototyped, spFlags: 0)
!289 = !DISubroutineType(types: !290)
!290 = !{!230, !269, !287, !230, !46, !46}
!291 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderES3_", scope: !218, file: !215, line: 92, type: !285, scopeLine: 92, flags: DIFlagPrototyped, spFlags: 0)
!292 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderES3_", scope: !218, file: !215, line: 96, type: !289, scopeLine: 96, flags: DIFlagPrototyped, spFlags: 0)
!293 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderE", scope: !218, file: !215, line: 101, type: !294, scopeLine: 101, flags: DIFlagPrototyped, spFlags: 0)
!294 = !DISubroutineType(types: !295)
!295 = !{!230, !265, !287, !230, !46}
!296 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderE", scope: !218, file: !215, line: 105, type: !297, scopeLine: 105, flags: DIFlagPrototyped, spFlags: 0)
!297 = !DISubroutineType(types: !298)
!298 = !{!230, !269, !287, !230, !46}
!299 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderE", scope: !218, file: !215, line: 109, type: !294, scopeLine: 109, flags: DIFlagPrototyped, spFlags: 0)
!300 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderE", scope: !218, file: !215, line: 113, type: !297, scopeLine: 113, flags: DIFlagPrototyped, spFlags: 0)
!301 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4B9nie220108Ev", scope: !218, file: !215, line: 133, type: !302, scopeLine: 133, flags: DIFlagPrototyped, spFlags: 0)
!302 = !DISubroutineType(types: !303)
!303 = !{null, !269}
!304 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4B9nie220108Eb", scope: !218, file: !215, line: 136, type: !305, scopeLine: 136, flags: DIFlagPrototyped, spFlags: 0)
!305 = !DISubroutineType(types: !306)
!306 = !{null, !269, !230}
!307 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4ERKS1_", scope: !218, file: !215, line: 138, type: !308, scopeLine: 138, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!308 = !DISubroutineType(types: !309)
!309 = !{null, !269, !310}
!310 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !261, size: 32)
!311 = !{!239, !312}
!312 = !DITemplateValueParameter(type: !230, defaulted: true, value: i1 false)
!313 = !DISubprogram(name: "atomic", linkageName: "_ZNSt3__16atomicIbEC4B9nie220108Ev", scope: !214, file: !215, line: 248, type: !314, scopeLine: 248, flags: DIFlagPrototyped, spFlags: 0)
!314 = !DISubroutineType(types: !315)
!315 = !{null, !316}
!316 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !214, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!317 = !DISubprogram(name: "atomic", linkageName: "_ZNSt3__16atomicIbEC4B9nie220108Eb", scope: !214, file: !215, line: 251, type: !318, scopeLine: 251, flags: DIFlagPrototyped, spFlags: 0)
!318 = !DISubroutineType(types: !319)
!319 = !{null, !316, !230}
!320 = !DISubprogram(name: "operator=", linkageName: "_ZNVSt3__16atomicIbEaSB9nie220108Eb", scope: !214, file: !215, line: 253, type: !321, scopeLine: 253, flags: DIFlagPrototyped, spFlags: 0)
!321 = !DISubroutineType(types: !322)
!322 = !{!230, !323, !230}
!323 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !324, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!324 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !214)
!325 = !DISubprogram(name: "operator=", linkageName: "_ZNSt3__16atomicIbEaSB9nie220108Eb", scope: !214, file: !215, line: 257, type: !326, scopeLine: 257, flags: DIFlagPrototyped, spFlags: 0)
!326 = !DISubroutineType(types: !327)
!327 = !{!230, !316, !230}
!328 = !DISubprogram(name: "operator=", linkageName: "_ZNSt3__16atomicIbEaSERKS1_", scope: !214, file: !215, line: 262, type: !329, scopeLine: 262, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!329 = !DISubroutineType(types: !330)
!330 = !{!331, !316, !332}
!331 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !214, size: 32)
!332 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !333, size: 32)
!333 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !214)
!334 = !DISubprogram(name: "operator=", linkageName: "_ZNVSt3__16atomicIbEaSERKS1_", scope: !214, file: !215, line: 263, type: !335, scopeLine: 263, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!335 = !DISubroutineType(types: !336)
!336 = !{!331, !323, !332}
!337 = !DIDerivedType(tag: DW_TAG_member, name: "eth_status", scope: !189, file: !65, line: 323, baseType: !338, size: 8, offset: 592)
!338 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_eth_link_t", file: !65, line: 306, size: 8, flags: DIFlagTypePassByValue, elements: !339, identifier: "_ZTS16debug_eth_link_t")
!339 = !{!340}
!340 = !DIDerivedType(tag: DW_TAG_member, name: "link_down", scope: !338, file: !65, line: 307, baseType: !109, size: 8)
!341 = !DIDerivedType(tag: DW_TAG_member, name: "pad0", scope: !189, file: !65, line: 324, baseType: !5, size: 8, offset: 600)
!342 = !DIDerivedType(tag: DW_TAG_member, name: "assert_status", scope: !189, file: !65, line: 325, baseType: !343, size: 128, offset: 608)
!343 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_assert_msg_t", file: !65, line: 259, size: 128, flags: DIFlagTypePassByValue, elements: !344, identifier: "_ZTS18debug_assert_msg_t")
!344 = !{!345, !346, !347, !348, !349}
!345 = !DIDerivedType(tag: DW_TAG_member, name: "line_num", scope: !343, file: !65, line: 260, baseType: !124, size: 16)
!346 = !DIDerivedType(tag: DW_TAG_member, name: "tripped", scope: !343, file: !65, line: 261, baseType: !109, size: 8, offset: 16)
!347 = !DIDerivedType(tag: DW_TAG_member, name: "which", scope: !343, file: !65, line: 262, baseType: !109, size: 8, offset: 24)
!348 = !DIDerivedType(tag: DW_TAG_member, name: "claim", scope: !343, file: !65, line: 263, baseType: !95, size: 32, offset: 32)
!349 = !DIDerivedType(tag: DW_TAG_member, name: "hw_fault_info", scope: !343, file: !65, line: 264, baseType: !145, size: 64, offset: 64)
!350 = !DIDerivedType(tag: DW_TAG_member, name: "pause_status", scope: !189, file: !65, line: 326, baseType: !351, size: 64, offset: 736)
!351 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_pause_msg_t", file: !65, line: 282, size: 64, flags: DIFlagTypePassByValue, elements: !352, identifier: "_ZTS17debug_pause_msg_t")
!352 = !{!353, !354}
!353 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !351, file: !65, line: 283, baseType: !158, size: 40)
!354 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !351, file: !65, line: 284, baseType: !355, size: 24, offset: 40)
!355 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 24, elements: !140)
!356 = !DIDerivedType(tag: DW_TAG_member, name: "stack_usage", scope: !189, file: !65, line: 327, baseType: !357, size: 256, offset: 800)
!357 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_stack_usage_t", file: !65, line: 301, size: 256, flags: DIFlagTypePassByValue, elements: !358, identifier: "_ZTS19debug_stack_usage_t")
!358 = !{!359, !365}
!359 = !DIDerivedType(tag: DW_TAG_member, name: "cpu", scope: !357, file: !65, line: 302, baseType: !360, size: 160)
!360 = !DICompositeType(tag: DW_TAG_array_type, baseType: !361, size: 160, elements: !135)
!361 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_stack_usage_per_cpu_t", file: !65, line: 295, size: 32, flags: DIFlagTypePassByValue, elements: !362, identifier: "_ZTS27debug_stack_usage_per_cpu_t")
!362 = !{!363, !364}
!363 = !DIDerivedType(tag: DW_TAG_member, name: "min_free", scope: !361, file: !65, line: 297, baseType: !124, size: 16)
!364 = !DIDerivedType(tag: DW_TAG_member, name: "watcher_kernel_id", scope: !361, file: !65, line: 298, baseType: !124, size: 16, offset: 16)
!365 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !357, file: !65, line: 303, baseType: !366, size: 96, offset: 160)
!366 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 96, elements: !367)
!367 = !{!368}
!368 = !DISubrange(count: 12)
!369 = !DIDerivedType(tag: DW_TAG_member, name: "debug_insert_delays", scope: !189, file: !65, line: 328, baseType: !370, size: 128, offset: 1056)
!370 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_insert_delays_msg_t", file: !65, line: 232, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !371, identifier: "_ZTS25debug_insert_delays_msg_t")
!371 = !{!372, !373, !374, !375}
!372 = !DIDerivedType(tag: DW_TAG_member, name: "read_delay_processor_mask", scope: !370, file: !65, line: 233, baseType: !95, size: 32)
!373 = !DIDerivedType(tag: DW_TAG_member, name: "write_delay_processor_mask", scope: !370, file: !65, line: 234, baseType: !95, size: 32, offset: 32)
!374 = !DIDerivedType(tag: DW_TAG_member, name: "atomic_delay_processor_mask", scope: !370, file: !65, line: 235, baseType: !95, size: 32, offset: 64)
!375 = !DIDerivedType(tag: DW_TAG_member, name: "feedback", scope: !370, file: !65, line: 236, baseType: !95, size: 32, offset: 96)
!376 = !DIDerivedType(tag: DW_TAG_member, name: "debug_ring_buf", scope: !189, file: !65, line: 329, baseType: !377, size: 1056, offset: 1184)
!377 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_ring_buf_msg_t", file: !65, line: 289, size: 1056, flags: DIFlagTypePassByValue, elements: !378, identifier: "_ZTS20debug_ring_buf_msg_t")
!378 = !{!379, !382, !383}
!379 = !DIDerivedType(tag: DW_TAG_member, name: "current_ptr", scope: !377, file: !65, line: 290, baseType: !380, size: 16)
!380 = !DIDerivedType(tag: DW_TAG_typedef, name: "int16_t", file: !6, line: 124, baseType: !381)
!381 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!382 = !DIDerivedType(tag: DW_TAG_member, name: "wrapped", scope: !377, file: !65, line: 291, baseType: !125, size: 16, offset: 16)
!383 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !377, file: !65, line: 292, baseType: !384, size: 1024, offset: 32)
!384 = !DICompositeType(tag: DW_TAG_array_type, baseType: !75, size: 1024, elements: !385)
!385 = !{!386}
!386 = !DISubrange(count: 32)
!387 = !DIDerivedType(tag: DW_TAG_member, name: "dprint_buf", scope: !97, file: !65, line: 419, baseType: !388, size: 8160, offset: 9952)
!388 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "dprint_buf_msg_t", file: !65, line: 335, size: 8160, flags: DIFlagTypePassByValue, elements: !389, identifier: "_ZTS16dprint_buf_msg_t")
!389 = !{!390}
!390 = !DIDerivedType(tag: DW_TAG_member, scope: !388, file: !65, line: 336, baseType: !391, size: 8160)
!391 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !388, file: !65, line: 336, size: 8160, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !392, identifier: "_ZTSN16dprint_buf_msg_tUt_E")
!392 = !{!393, !413}
!393 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !391, file: !65, line: 337, baseType: !394, size: 8160)
!394 = !DICompositeType(tag: DW_TAG_array_type, baseType: !395, size: 8160, elements: !135)
!395 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrintMemLayout", file: !4, line: 80, size: 1632, flags: DIFlagTypePassByValue, elements: !396, identifier: "_ZTS19DebugPrintMemLayout")
!396 = !{!397, !404, !408}
!397 = !DIDerivedType(tag: DW_TAG_member, name: "aux", scope: !395, file: !4, line: 87, baseType: !398, size: 96)
!398 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Aux", scope: !395, file: !4, line: 81, size: 96, flags: DIFlagTypePassByValue, elements: !399, identifier: "_ZTSN19DebugPrintMemLayout3AuxE")
!399 = !{!400, !401, !402, !403}
!400 = !DIDerivedType(tag: DW_TAG_member, name: "wpos", scope: !398, file: !4, line: 83, baseType: !75, size: 32)
!401 = !DIDerivedType(tag: DW_TAG_member, name: "rpos", scope: !398, file: !4, line: 84, baseType: !75, size: 32, offset: 32)
!402 = !DIDerivedType(tag: DW_TAG_member, name: "core_x", scope: !398, file: !4, line: 85, baseType: !125, size: 16, offset: 64)
!403 = !DIDerivedType(tag: DW_TAG_member, name: "core_y", scope: !398, file: !4, line: 86, baseType: !125, size: 16, offset: 80)
!404 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !395, file: !4, line: 88, baseType: !405, size: 1536, offset: 96)
!405 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 1536, elements: !406)
!406 = !{!407}
!407 = !DISubrange(count: 192)
!408 = !DISubprogram(name: "rpos_offs", linkageName: "_ZN19DebugPrintMemLayout9rpos_offsEv", scope: !395, file: !4, line: 90, type: !409, scopeLine: 90, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!409 = !DISubroutineType(types: !410)
!410 = !{!411}
!411 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !412, line: 18, baseType: !50)
!412 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/include/__stddef_size_t.h", directory: "/work")
!413 = !DIDerivedType(tag: DW_TAG_member, name: "shared_data", scope: !391, file: !65, line: 338, baseType: !414, size: 8160)
!414 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DevicePrintMemoryLayout", file: !59, line: 23, size: 8160, flags: DIFlagTypePassByValue, elements: !415, identifier: "_ZTS23DevicePrintMemoryLayout")
!415 = !{!416, !418, !426}
!416 = !DIDerivedType(tag: DW_TAG_member, name: "PROCESSOR_COUNT", scope: !414, file: !59, line: 29, baseType: !417, flags: DIFlagStaticMember, extraData: i32 5)
!417 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !75)
!418 = !DIDerivedType(tag: DW_TAG_member, name: "aux", scope: !414, file: !59, line: 43, baseType: !419, size: 160)
!419 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Aux", scope: !414, file: !59, line: 32, size: 160, flags: DIFlagTypePassByValue, elements: !420, identifier: "_ZTSN23DevicePrintMemoryLayout3AuxE")
!420 = !{!421, !422, !423, !425}
!421 = !DIDerivedType(tag: DW_TAG_member, name: "wpos", scope: !419, file: !59, line: 34, baseType: !75, size: 32)
!422 = !DIDerivedType(tag: DW_TAG_member, name: "rpos", scope: !419, file: !59, line: 35, baseType: !75, size: 32, offset: 32)
!423 = !DIDerivedType(tag: DW_TAG_member, name: "risc_state", scope: !419, file: !59, line: 36, baseType: !424, size: 40, offset: 64)
!424 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 40, elements: !135)
!425 = !DIDerivedType(tag: DW_TAG_member, name: "lock", scope: !419, file: !59, line: 38, baseType: !75, size: 32, offset: 128)
!426 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !414, file: !59, line: 48, baseType: !427, size: 8000, offset: 160)
!427 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 8000, elements: !428)
!428 = !{!429}
!429 = !DISubrange(count: 1000)
!430 = !DIDerivedType(tag: DW_TAG_member, name: "core_info", scope: !97, file: !65, line: 420, baseType: !431, size: 1984, offset: 18112)
!431 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "core_info_msg_t", file: !65, line: 382, size: 1984, flags: DIFlagTypePassByValue, elements: !432, identifier: "_ZTS15core_info_msg_t")
!432 = !{!433, !434, !435, !436, !437, !447, !451, !453, !454, !455, !456, !457, !458, !459, !460, !461, !463}
!433 = !DIDerivedType(tag: DW_TAG_member, name: "noc_pcie_addr_base", scope: !431, file: !65, line: 383, baseType: !145, size: 64)
!434 = !DIDerivedType(tag: DW_TAG_member, name: "noc_pcie_addr_end", scope: !431, file: !65, line: 384, baseType: !145, size: 64, offset: 64)
!435 = !DIDerivedType(tag: DW_TAG_member, name: "noc_dram_addr_base", scope: !431, file: !65, line: 385, baseType: !145, size: 64, offset: 128)
!436 = !DIDerivedType(tag: DW_TAG_member, name: "noc_dram_addr_end", scope: !431, file: !65, line: 386, baseType: !145, size: 64, offset: 192)
!437 = !DIDerivedType(tag: DW_TAG_member, name: "non_worker_cores", scope: !431, file: !65, line: 387, baseType: !438, size: 840, offset: 256)
!438 = !DICompositeType(tag: DW_TAG_array_type, baseType: !439, size: 840, elements: !445)
!439 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "addressable_core_t", file: !65, line: 358, size: 24, flags: DIFlagTypePassByValue, elements: !440, identifier: "_ZTS18addressable_core_t")
!440 = !{!441, !442, !443}
!441 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !439, file: !65, line: 359, baseType: !109, size: 8)
!442 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !439, file: !65, line: 360, baseType: !109, size: 8, offset: 8)
!443 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !439, file: !65, line: 361, baseType: !444, size: 8, offset: 16)
!444 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !64)
!445 = !{!446}
!446 = !DISubrange(count: 35)
!447 = !DIDerivedType(tag: DW_TAG_member, name: "virtual_non_worker_cores", scope: !431, file: !65, line: 388, baseType: !448, size: 696, offset: 1096)
!448 = !DICompositeType(tag: DW_TAG_array_type, baseType: !439, size: 696, elements: !449)
!449 = !{!450}
!450 = !DISubrange(count: 29)
!451 = !DIDerivedType(tag: DW_TAG_member, name: "harvested_coords", scope: !431, file: !65, line: 389, baseType: !452, size: 16, offset: 1792)
!452 = !DICompositeType(tag: DW_TAG_array_type, baseType: !109, size: 16, elements: !210)
!453 = !DIDerivedType(tag: DW_TAG_member, name: "virtual_harvested_coords", scope: !431, file: !65, line: 390, baseType: !452, size: 16, offset: 1808)
!454 = !DIDerivedType(tag: DW_TAG_member, name: "noc_size_x", scope: !431, file: !65, line: 391, baseType: !109, size: 8, offset: 1824)
!455 = !DIDerivedType(tag: DW_TAG_member, name: "noc_size_y", scope: !431, file: !65, line: 392, baseType: !109, size: 8, offset: 1832)
!456 = !DIDerivedType(tag: DW_TAG_member, name: "worker_grid_size_x", scope: !431, file: !65, line: 393, baseType: !109, size: 8, offset: 1840)
!457 = !DIDerivedType(tag: DW_TAG_member, name: "worker_grid_size_y", scope: !431, file: !65, line: 394, baseType: !109, size: 8, offset: 1848)
!458 = !DIDerivedType(tag: DW_TAG_member, name: "absolute_logical_x", scope: !431, file: !65, line: 395, baseType: !109, size: 8, offset: 1856)
!459 = !DIDerivedType(tag: DW_TAG_member, name: "absolute_logical_y", scope: !431, file: !65, line: 396, baseType: !109, size: 8, offset: 1864)
!460 = !DIDerivedType(tag: DW_TAG_member, name: "l1_unreserved_start", scope: !431, file: !65, line: 397, baseType: !95, size: 32, offset: 1888)
!461 = !DIDerivedType(tag: DW_TAG_member, name: "core_magic_number", scope: !431, file: !65, line: 398, baseType: !462, size: 32, offset: 1920)
!462 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !74)
!463 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !431, file: !65, line: 399, baseType: !5, size: 8, offset: 1952)
!464 = !DIDerivedType(tag: DW_TAG_member, name: "aerisc_run_flag", scope: !97, file: !65, line: 421, baseType: !75, size: 32, offset: 20096)
!465 = !DIDerivedType(tag: DW_TAG_member, name: "profiler", scope: !97, file: !65, line: 423, baseType: !466, size: 82944, align: 128, offset: 20224)
!466 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "profiler_msg_t", file: !65, line: 82, size: 82944, flags: DIFlagTypePassByValue, elements: !467, identifier: "_ZTS14profiler_msg_t")
!467 = !{!468, !469}
!468 = !DIDerivedType(tag: DW_TAG_member, name: "control_vector", scope: !466, file: !65, line: 83, baseType: !384, size: 1024)
!469 = !DIDerivedType(tag: DW_TAG_member, name: "buffer", scope: !466, file: !65, line: 84, baseType: !470, size: 81920, offset: 1024)
!470 = !DICompositeType(tag: DW_TAG_array_type, baseType: !471, size: 81920, elements: !135)
!471 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "profiler_msg_buffer_t", file: !65, line: 78, size: 16384, flags: DIFlagTypePassByValue, elements: !472, identifier: "_ZTS21profiler_msg_buffer_t")
!472 = !{!473}
!473 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !471, file: !65, line: 79, baseType: !474, size: 16384)
!474 = !DICompositeType(tag: DW_TAG_array_type, baseType: !75, size: 16384, elements: !475)
!475 = !{!476}
!476 = !DISubrange(count: 512)
!477 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintptr_t", file: !6, line: 78, baseType: !50)
!478 = !DIDerivedType(tag: DW_TAG_typedef, name: "int32_t", file: !6, line: 129, baseType: !479)
!479 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!480 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 32)
!481 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Flags<tensor_accessor::ArgConfig>", file: !482, line: 10, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !483, templateParams: !519, identifier: "_ZTS5FlagsIN15tensor_accessor9ArgConfigEE")
!482 = !DIFile(filename: "ref/tt-metal/tt_metal/hostdevcommon/api/hostdevcommon/flags.hpp", directory: "/work")
!483 = !{!484, !488, !492, !495, !498, !501, !506, !509, !510, !513, !516}
!484 = !DIDerivedType(tag: DW_TAG_member, name: "bits_", scope: !481, file: !482, line: 41, baseType: !485, size: 8)
!485 = !DIDerivedType(tag: DW_TAG_typedef, name: "Underlying", scope: !481, file: !482, line: 14, baseType: !486, flags: DIFlagPublic)
!486 = !DIDerivedType(tag: DW_TAG_typedef, name: "underlying_type_t<tensor_accessor::ArgConfig>", scope: !48, file: !487, line: 46, baseType: !5)
!487 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__type_traits/underlying_type.h", directory: "/work")
!488 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4Ev", scope: !481, file: !482, line: 16, type: !489, scopeLine: 16, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!489 = !DISubroutineType(types: !490)
!490 = !{null, !491}
!491 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !481, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!492 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4ES1_", scope: !481, file: !482, line: 17, type: !493, scopeLine: 17, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!493 = !DISubroutineType(types: !494)
!494 = !{null, !491, !33}
!495 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4ES1_S1_", scope: !481, file: !482, line: 18, type: !496, scopeLine: 18, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!496 = !DISubroutineType(types: !497)
!497 = !{null, !491, !33, !33}
!498 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4Eh", scope: !481, file: !482, line: 19, type: !499, scopeLine: 19, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!499 = !DISubroutineType(types: !500)
!500 = !{null, !491, !485}
!501 = !DISubprogram(name: "operator|", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEEorES1_", scope: !481, file: !482, line: 22, type: !502, scopeLine: 22, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!502 = !DISubroutineType(types: !503)
!503 = !{!481, !504, !33}
!504 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !505, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!505 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !481)
!506 = !DISubprogram(name: "operator|", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEEorES2_", scope: !481, file: !482, line: 24, type: !507, scopeLine: 24, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!507 = !DISubroutineType(types: !508)
!508 = !{!481, !504, !481}
!509 = !DISubprogram(name: "operator&", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEEanES1_", scope: !481, file: !482, line: 26, type: !502, scopeLine: 26, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!510 = !DISubprogram(name: "test", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEE4testES1_", scope: !481, file: !482, line: 27, type: !511, scopeLine: 27, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!511 = !DISubroutineType(types: !512)
!512 = !{!230, !504, !33}
!513 = !DISubprogram(name: "set", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEE3setES1_b", scope: !481, file: !482, line: 30, type: !514, scopeLine: 30, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!514 = !DISubroutineType(types: !515)
!515 = !{null, !491, !33, !230}
!516 = !DISubprogram(name: "raw", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEE3rawEv", scope: !481, file: !482, line: 38, type: !517, scopeLine: 38, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!517 = !DISubroutineType(types: !518)
!518 = !{!485, !504}
!519 = !{!520}
!520 = !DITemplateTypeParameter(name: "E", type: !33)
!521 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "TensorAccessorArgs<0U, 4294967295U>", file: !522, line: 21, size: 32, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !523, templateParams: !573, identifier: "_ZTS18TensorAccessorArgsILj0ELj4294967295EE")
!522 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor_args.h", directory: "/work")
!523 = !{!524, !527, !528, !529, !530, !531, !532, !533, !534, !535, !536, !537, !538, !539, !540, !541, !542, !543, !544, !545, !546, !550, !553, !558, !561, !562, !563, !564, !565, !566, !567, !568, !569, !570, !571, !572}
!524 = !DIDerivedType(tag: DW_TAG_member, name: "args_config", scope: !521, file: !522, line: 22, baseType: !525, flags: DIFlagStaticMember)
!525 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !526)
!526 = !DIDerivedType(tag: DW_TAG_typedef, name: "ArgsConfig", scope: !35, file: !34, line: 29, baseType: !481)
!527 = !DIDerivedType(tag: DW_TAG_member, name: "is_sharded", scope: !521, file: !522, line: 25, baseType: !250, flags: DIFlagStaticMember, extraData: i1 false)
!528 = !DIDerivedType(tag: DW_TAG_member, name: "is_dram", scope: !521, file: !522, line: 26, baseType: !250, flags: DIFlagStaticMember, extraData: i1 true)
!529 = !DIDerivedType(tag: DW_TAG_member, name: "rank_is_crta", scope: !521, file: !522, line: 27, baseType: !250, flags: DIFlagStaticMember, extraData: i1 false)
!530 = !DIDerivedType(tag: DW_TAG_member, name: "num_banks_is_crta", scope: !521, file: !522, line: 28, baseType: !250, flags: DIFlagStaticMember, extraData: i1 false)
!531 = !DIDerivedType(tag: DW_TAG_member, name: "tensor_shape_is_crta", scope: !521, file: !522, line: 29, baseType: !250, flags: DIFlagStaticMember, extraData: i1 false)
!532 = !DIDerivedType(tag: DW_TAG_member, name: "shard_shape_is_crta", scope: !521, file: !522, line: 30, baseType: !250, flags: DIFlagStaticMember, extraData: i1 false)
!533 = !DIDerivedType(tag: DW_TAG_member, name: "bank_coords_is_crta", scope: !521, file: !522, line: 31, baseType: !250, flags: DIFlagStaticMember, extraData: i1 false)
!534 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSizeCTAOffset", scope: !521, file: !522, line: 43, baseType: !417, flags: DIFlagStaticMember, extraData: i32 1)
!535 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSize", scope: !521, file: !522, line: 44, baseType: !417, flags: DIFlagStaticMember, extraData: i32 2048)
!536 = !DIDerivedType(tag: DW_TAG_member, name: "RankCTAOffset", scope: !521, file: !522, line: 47, baseType: !417, flags: DIFlagStaticMember, extraData: i32 2)
!537 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCTAOffset", scope: !521, file: !522, line: 48, baseType: !417, flags: DIFlagStaticMember, extraData: i32 3)
!538 = !DIDerivedType(tag: DW_TAG_member, name: "RankCT", scope: !521, file: !522, line: 50, baseType: !417, flags: DIFlagStaticMember, extraData: i32 0)
!539 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCT", scope: !521, file: !522, line: 58, baseType: !417, flags: DIFlagStaticMember, extraData: i32 0)
!540 = !DIDerivedType(tag: DW_TAG_member, name: "PhysicalNumBanksCT", scope: !521, file: !522, line: 66, baseType: !417, flags: DIFlagStaticMember)
!541 = !DIDerivedType(tag: DW_TAG_member, name: "TensorShapeCTAOffset", scope: !521, file: !522, line: 71, baseType: !417, flags: DIFlagStaticMember, extraData: i32 4)
!542 = !DIDerivedType(tag: DW_TAG_member, name: "ShardShapeCTAOffset", scope: !521, file: !522, line: 72, baseType: !417, flags: DIFlagStaticMember, extraData: i32 4)
!543 = !DIDerivedType(tag: DW_TAG_member, name: "BankCoordsCTAOffset", scope: !521, file: !522, line: 73, baseType: !417, flags: DIFlagStaticMember, extraData: i32 4)
!544 = !DIDerivedType(tag: DW_TAG_member, name: "NumArgsCT", scope: !521, file: !522, line: 75, baseType: !417, flags: DIFlagStaticMember)
!545 = !DIDerivedType(tag: DW_TAG_member, name: "crta_offset_rt_", scope: !521, file: !522, line: 79, baseType: !75, size: 32, flags: DIFlagPrivate)
!546 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EEC4Ev", scope: !521, file: !522, line: 82, type: !547, scopeLine: 82, flags: DIFlagPrototyped, spFlags: 0)
!547 = !DISubroutineType(types: !548)
!548 = !{null, !549}
!549 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !521, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!550 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EEC4Ej", scope: !521, file: !522, line: 83, type: !551, scopeLine: 83, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!551 = !DISubroutineType(types: !552)
!552 = !{null, !549, !75}
!553 = !DISubprogram(name: "crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE11crta_offsetEv", scope: !521, file: !522, line: 86, type: !554, scopeLine: 86, flags: DIFlagPrototyped, spFlags: 0)
!554 = !DISubroutineType(types: !555)
!555 = !{!75, !556}
!556 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !557, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!557 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !521)
!558 = !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EE21get_aligned_page_sizeEv", scope: !521, file: !522, line: 94, type: !559, scopeLine: 94, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!559 = !DISubroutineType(types: !560)
!560 = !{!75}
!561 = !DISubprogram(name: "rank_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE16rank_crta_offsetEv", scope: !521, file: !522, line: 96, type: !554, scopeLine: 96, flags: DIFlagPrototyped, spFlags: 0)
!562 = !DISubprogram(name: "num_banks_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE21num_banks_crta_offsetEv", scope: !521, file: !522, line: 97, type: !554, scopeLine: 97, flags: DIFlagPrototyped, spFlags: 0)
!563 = !DISubprogram(name: "get_rank", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE8get_rankEv", scope: !521, file: !522, line: 99, type: !554, scopeLine: 99, flags: DIFlagPrototyped, spFlags: 0)
!564 = !DISubprogram(name: "get_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE13get_num_banksEv", scope: !521, file: !522, line: 107, type: !554, scopeLine: 107, flags: DIFlagPrototyped, spFlags: 0)
!565 = !DISubprogram(name: "get_physical_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE22get_physical_num_banksEv", scope: !521, file: !522, line: 115, type: !554, scopeLine: 115, flags: DIFlagPrototyped, spFlags: 0)
!566 = !DISubprogram(name: "tensor_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE24tensor_shape_crta_offsetEv", scope: !521, file: !522, line: 120, type: !554, scopeLine: 120, flags: DIFlagPrototyped, spFlags: 0)
!567 = !DISubprogram(name: "shard_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE23shard_shape_crta_offsetEv", scope: !521, file: !522, line: 122, type: !554, scopeLine: 122, flags: DIFlagPrototyped, spFlags: 0)
!568 = !DISubprogram(name: "bank_coords_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE23bank_coords_crta_offsetEv", scope: !521, file: !522, line: 126, type: !554, scopeLine: 126, flags: DIFlagPrototyped, spFlags: 0)
!569 = !DISubprogram(name: "num_compile_time_args", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EE21num_compile_time_argsEv", scope: !521, file: !522, line: 136, type: !559, scopeLine: 136, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!570 = !DISubprogram(name: "next_compile_time_args_offset", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EE29next_compile_time_args_offsetEv", scope: !521, file: !522, line: 138, type: !559, scopeLine: 138, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!571 = !DISubprogram(name: "num_common_runtime_args", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE23num_common_runtime_argsEv", scope: !521, file: !522, line: 146, type: !554, scopeLine: 146, flags: DIFlagPrototyped, spFlags: 0)
!572 = !DISubprogram(name: "next_common_runtime_args_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE31next_common_runtime_args_offsetEv", scope: !521, file: !522, line: 153, type: !554, scopeLine: 153, flags: DIFlagPrototyped, spFlags: 0)
!573 = !{!574, !575}
!574 = !DITemplateValueParameter(name: "CTA_OFFSET", type: !50, value: i32 0)
!575 = !DITemplateValueParameter(name: "CRTA_OFFSET", type: !50, defaulted: true, value: i32 -1)
!576 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> >", file: !577, line: 342, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !578, templateParams: !632, identifier: "_ZTS14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE")
!577 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor.h", directory: "/work")
!578 = !{!579, !598, !599, !604, !607, !611, !614, !615, !620, !625, !628}
!579 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !576, baseType: !580, extraData: i32 0)
!580 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "InterleavedAddrGen<true>", file: !581, line: 285, size: 96, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !582, templateParams: !596, identifier: "_ZTS18InterleavedAddrGenILb1EE")
!581 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/dataflow/dataflow_api_addrgen.h", directory: "/work")
!582 = !{!583, !584, !585, !586, !587, !592}
!583 = !DIDerivedType(tag: DW_TAG_member, name: "is_dram", scope: !580, file: !581, line: 286, baseType: !250, flags: DIFlagStaticMember)
!584 = !DIDerivedType(tag: DW_TAG_member, name: "bank_base_address", scope: !580, file: !581, line: 287, baseType: !75, size: 32)
!585 = !DIDerivedType(tag: DW_TAG_member, name: "page_size", scope: !580, file: !581, line: 288, baseType: !417, size: 32, offset: 32)
!586 = !DIDerivedType(tag: DW_TAG_member, name: "aligned_page_size", scope: !580, file: !581, line: 289, baseType: !417, size: 32, offset: 64)
!587 = !DISubprogram(name: "get_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE8get_addrEjjjj", scope: !580, file: !581, line: 293, type: !588, scopeLine: 293, flags: DIFlagPrototyped, spFlags: 0)
!588 = !DISubroutineType(types: !589)
!589 = !{!75, !590, !417, !417, !417, !417}
!590 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !591, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!591 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !580)
!592 = !DISubprogram(name: "get_noc_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE12get_noc_addrEjjh", scope: !580, file: !581, line: 303, type: !593, scopeLine: 303, flags: DIFlagPrototyped, spFlags: 0)
!593 = !DISubroutineType(types: !594)
!594 = !{!92, !590, !417, !595, !5}
!595 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !477)
!596 = !{!597}
!597 = !DITemplateValueParameter(name: "DRAM", type: !230, value: i1 true)
!598 = !DIDerivedType(tag: DW_TAG_member, name: "aligned_page_size", scope: !576, file: !577, line: 458, baseType: !417, size: 32, offset: 96, flags: DIFlagPrivate)
!599 = !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE21get_aligned_page_sizeEv", scope: !576, file: !577, line: 386, type: !600, scopeLine: 386, flags: DIFlagPrototyped, spFlags: 0)
!600 = !DISubroutineType(types: !601)
!601 = !{!417, !602}
!602 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !603, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!603 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !576)
!604 = !DISubprogram(name: "is_local_bank", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_bankEjjh", scope: !576, file: !577, line: 390, type: !605, scopeLine: 390, flags: DIFlagPrototyped, spFlags: 0)
!605 = !DISubroutineType(types: !606)
!606 = !{!230, !602, !75, !75, !5}
!607 = !DISubprogram(name: "is_local_addr", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_addrEyh", scope: !576, file: !577, line: 398, type: !608, scopeLine: 398, flags: DIFlagPrototyped, spFlags: 0)
!608 = !DISubroutineType(types: !609)
!609 = !{!230, !602, !610, !5}
!610 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !92)
!611 = !DISubprogram(name: "is_local_page", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_pageEjh", scope: !576, file: !577, line: 406, type: !612, scopeLine: 406, flags: DIFlagPrototyped, spFlags: 0)
!612 = !DISubroutineType(types: !613)
!613 = !{!230, !602, !417, !5}
!614 = !DISubprogram(name: "is_local_shard", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE14is_local_shardEjh", scope: !576, file: !577, line: 414, type: !612, scopeLine: 414, flags: DIFlagPrototyped, spFlags: 0)
!615 = !DISubprogram(name: "shard_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE11shard_pagesEjjjh", scope: !576, file: !577, line: 422, type: !616, scopeLine: 422, flags: DIFlagPrototyped, spFlags: 0)
!616 = !DISubroutineType(types: !617)
!617 = !{!618, !602, !75, !75, !75, !5}
!618 = !DICompositeType(tag: DW_TAG_class_type, name: "ShardPages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !35, file: !619, line: 247, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor10ShardPagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!619 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/shard_pages_address_iterator.h", directory: "/work")
!620 = !DISubprogram(name: "pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE5pagesEjjh", scope: !576, file: !577, line: 436, type: !621, scopeLine: 436, flags: DIFlagPrototyped, spFlags: 0)
!621 = !DISubroutineType(types: !622)
!622 = !{!623, !602, !75, !75, !5}
!623 = !DICompositeType(tag: DW_TAG_class_type, name: "Pages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !35, file: !624, line: 370, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor5PagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!624 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/pages_address_iterator.h", directory: "/work")
!625 = !DISubprogram(name: "strided_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13strided_pagesEjh", scope: !576, file: !577, line: 443, type: !626, scopeLine: 443, flags: DIFlagPrototyped, spFlags: 0)
!626 = !DISubroutineType(types: !627)
!627 = !{!623, !602, !75, !5}
!628 = !DISubprogram(name: "strided_shard_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE19strided_shard_pagesEh", scope: !576, file: !577, line: 450, type: !629, scopeLine: 450, flags: DIFlagPrototyped, spFlags: 0)
!629 = !DISubroutineType(types: !630)
!630 = !{!631, !602, !5}
!631 = !DICompositeType(tag: DW_TAG_class_type, name: "StridedShardPages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !35, file: !619, line: 354, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor17StridedShardPagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!632 = !{!633}
!633 = !DITemplateTypeParameter(name: "DSpecT", type: !634)
!634 = !DICompositeType(tag: DW_TAG_structure_type, name: "DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>", scope: !35, file: !635, line: 47, size: 1600, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES2_NS1_ItJEEELb1ELb1EEE")
!635 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tensor/dspec.h", directory: "/work")
!636 = !{!637, !639, !642, !645, !648, !650, !652, !654, !656}
!637 = !DIGlobalVariableExpression(var: !638, expr: !DIExpression(DW_OP_constu, 4177066232, DW_OP_stack_value))
!638 = distinct !DIGlobalVariable(name: "DEBUG_PRINT_SERVER_DISABLED_MAGIC", scope: !0, file: !4, line: 74, type: !417, isLocal: true, isDefinition: true)
!639 = !DIGlobalVariableExpression(var: !640, expr: !DIExpression(DW_OP_constu, 32, DW_OP_stack_value))
!640 = distinct !DIGlobalVariable(name: "NOC_ADDR_COORD_SHIFT", scope: !0, file: !641, line: 57, type: !417, isLocal: true, isDefinition: true)
!641 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/noc_nonblocking_api.h", directory: "/work")
!642 = !DIGlobalVariableExpression(var: !643, expr: !DIExpression(DW_OP_constu, 0, DW_OP_stack_value))
!643 = distinct !DIGlobalVariable(name: "OPERAND_START_STREAM", scope: !0, file: !644, line: 13, type: !417, isLocal: true, isDefinition: true)
!644 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/stream_io_map.h", directory: "/work")
!645 = !DIGlobalVariableExpression(var: !646, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!646 = distinct !DIGlobalVariable(name: "write_reg_cmd_buf", scope: !0, file: !647, line: 29, type: !417, isLocal: true, isDefinition: true)
!647 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/dataflow/dataflow_cmd_bufs.h", directory: "/work")
!648 = !DIGlobalVariableExpression(var: !649, expr: !DIExpression(DW_OP_constu, 4289855504, DW_OP_stack_value))
!649 = distinct !DIGlobalVariable(name: "NOC_RET_ADDR_COORDINATE", scope: !0, file: !641, line: 60, type: !417, isLocal: true, isDefinition: true)
!650 = !DIGlobalVariableExpression(var: !651, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!651 = distinct !DIGlobalVariable(name: "read_cmd_buf", scope: !0, file: !647, line: 27, type: !417, isLocal: true, isDefinition: true)
!652 = !DIGlobalVariableExpression(var: !653, expr: !DIExpression(DW_OP_constu, 4289855492, DW_OP_stack_value))
!653 = distinct !DIGlobalVariable(name: "NOC_TARG_ADDR_COORDINATE", scope: !0, file: !641, line: 59, type: !417, isLocal: true, isDefinition: true)
!654 = !DIGlobalVariableExpression(var: !655, expr: !DIExpression(DW_OP_constu, 0, DW_OP_stack_value))
!655 = distinct !DIGlobalVariable(name: "write_cmd_buf", scope: !0, file: !647, line: 28, type: !417, isLocal: true, isDefinition: true)
!656 = !DIGlobalVariableExpression(var: !657, expr: !DIExpression(DW_OP_constu, 3, DW_OP_stack_value))
!657 = distinct !DIGlobalVariable(name: "write_at_cmd_buf", scope: !0, file: !647, line: 31, type: !417, isLocal: true, isDefinition: true)
!658 = !{!659, !663, !664, !665, !668, !669, !670, !671, !672, !675, !677, !679, !681, !683, !685, !687, !689, !691, !694, !696, !698, !700, !702, !704, !706, !708, !709, !711, !713, !725, !729, !739, !743, !745, !747, !751, !755, !759, !761, !765, !770, !774, !778, !782, !784, !786, !788, !790, !792, !796, !800, !805, !809, !811, !814, !819, !823, !828, !833, !838, !844, !850, !854, !856, !861, !866, !874, !876, !878, !880, !886, !888, !889, !890, !891, !894, !896, !901, !903, !905, !909, !911, !913, !915, !917, !919, !921, !923, !928, !932, !934, !936, !937, !942, !944, !946, !948, !950, !952, !954, !956, !958, !960, !962, !964, !966, !968, !970, !972, !974, !978, !980, !982, !984, !988, !990, !994, !996, !998, !1000, !1002, !1006, !1008, !1012, !1016, !1018, !1020, !1024, !1026, !1030, !1032, !1034, !1038, !1040, !1042, !1044, !1048, !1050, !1052, !1056, !1058, !1060, !1062, !1064, !1066, !1068, !1070, !1074, !1078, !1080, !1082, !1084, !1086, !1088, !1090, !1092, !1094, !1096, !1098, !1100, !1102, !1104, !1106, !1108, !1110, !1112, !1114, !1116, !1120, !1122, !1124, !1126, !1130, !1132, !1136, !1138, !1140, !1142, !1144, !1148, !1150, !1154, !1156, !1158, !1160, !1162, !1166, !1168, !1170, !1174, !1176, !1178, !1180, !1185, !1190, !1196, !1202, !1204, !1208, !1212, !1216, !1222, !1226, !1230, !1234, !1238, !1243, !1247, !1251, !1255, !1259, !1263, !1267, !1271, !1275, !1280, !1284, !1286, !1290, !1292, !1299, !1303, !1307, !1311, !1315, !1320, !1324, !1326, !1330, !1337, !1341, !1345, !1352, !1354, !1356, !1358, !1362, !1366, !1368, !1370, !1372, !1374, !1376, !1378, !1380, !1382, !1384, !1386, !1388, !1390, !1392, !1395, !1400, !1402, !1406, !1408, !1410, !1412, !1414, !1416, !1418, !1420, !1422, !1424, !1426, !1428, !1432, !1436, !1440, !1442, !1446, !1450, !1452, !1453, !1454, !1457, !1464, !1466, !1470, !1477, !1481, !1485, !1487, !1491, !1495, !1499, !1503, !1507, !1511, !1513, !1515, !1519, !1525, !1529, !1533, !1537, !1541, !1545, !1549, !1553, !1557, !1559, !1561, !1565, !1567, !1571, !1575, !1580, !1584, !1586, !1588, !1592, !1596, !1600, !1602, !1606, !1608, !1610, !1614, !1616, !1620, !1624, !1626, !1632, !1638, !1642, !1646, !1652, !1658, !1662, !1666, !1670, !1674, !1676, !1678, !1680, !1684, !1688, !1690, !1694, !1698, !1702, !1704, !1708, !1712, !1716, !1720, !1722, !1726, !1730, !1734, !1736, !1740, !1744, !1748, !1750, !1752, !1754, !1758, !1762, !1768, !1772, !1778, !1782, !1786, !1788, !1790, !1792, !1796, !1800, !1804, !1806, !1808, !1812, !1816, !1818, !1822, !1826, !1828, !1830, !1832}
!659 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !660, file: !662, line: 158)
!660 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !6, line: 119, baseType: !661)
!661 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!662 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdint", directory: "/work")
!663 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !380, file: !662, line: 159)
!664 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !478, file: !662, line: 160)
!665 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !666, file: !662, line: 161)
!666 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !6, line: 134, baseType: !667)
!667 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!668 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !5, file: !662, line: 163)
!669 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !125, file: !662, line: 164)
!670 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !75, file: !662, line: 165)
!671 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !92, file: !662, line: 166)
!672 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !673, file: !662, line: 168)
!673 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least8_t", file: !674, line: 25, baseType: !660)
!674 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdint.h", directory: "/work")
!675 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !676, file: !662, line: 169)
!676 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least16_t", file: !674, line: 26, baseType: !380)
!677 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !678, file: !662, line: 170)
!678 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least32_t", file: !674, line: 27, baseType: !478)
!679 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !680, file: !662, line: 171)
!680 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least64_t", file: !674, line: 28, baseType: !666)
!681 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !682, file: !662, line: 173)
!682 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least8_t", file: !674, line: 33, baseType: !5)
!683 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !684, file: !662, line: 174)
!684 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least16_t", file: !674, line: 34, baseType: !125)
!685 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !686, file: !662, line: 175)
!686 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least32_t", file: !674, line: 35, baseType: !75)
!687 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !688, file: !662, line: 176)
!688 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least64_t", file: !674, line: 36, baseType: !92)
!689 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !690, file: !662, line: 178)
!690 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast8_t", file: !674, line: 22, baseType: !660)
!691 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !692, file: !662, line: 179)
!692 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast16_t", file: !693, line: 1, baseType: !478)
!693 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/x86-linux-musl/bits/stdint.h", directory: "/work")
!694 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !695, file: !662, line: 180)
!695 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast32_t", file: !693, line: 2, baseType: !478)
!696 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !697, file: !662, line: 181)
!697 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast64_t", file: !674, line: 23, baseType: !666)
!698 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !699, file: !662, line: 183)
!699 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast8_t", file: !674, line: 30, baseType: !5)
!700 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !701, file: !662, line: 184)
!701 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast16_t", file: !693, line: 3, baseType: !75)
!702 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !703, file: !662, line: 185)
!703 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast32_t", file: !693, line: 4, baseType: !75)
!704 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !705, file: !662, line: 186)
!705 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast64_t", file: !674, line: 31, baseType: !92)
!706 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !707, file: !662, line: 188)
!707 = !DIDerivedType(tag: DW_TAG_typedef, name: "intptr_t", file: !6, line: 93, baseType: !479)
!708 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !477, file: !662, line: 189)
!709 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !710, file: !662, line: 191)
!710 = !DIDerivedType(tag: DW_TAG_typedef, name: "intmax_t", file: !6, line: 139, baseType: !667)
!711 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !712, file: !662, line: 192)
!712 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintmax_t", file: !6, line: 169, baseType: !93)
!713 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !714, file: !724, line: 82)
!714 = !DISubprogram(name: "memcpy", scope: !715, file: !715, line: 27, type: !716, flags: DIFlagPrototyped, spFlags: 0)
!715 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/string.h", directory: "/work")
!716 = !DISubroutineType(types: !717)
!717 = !{!718, !719, !720, !723}
!718 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 32)
!719 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !718)
!720 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !721)
!721 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !722, size: 32)
!722 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!723 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !6, line: 73, baseType: !50)
!724 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstring", directory: "/work")
!725 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !726, file: !724, line: 83)
!726 = !DISubprogram(name: "memmove", scope: !715, file: !715, line: 28, type: !727, flags: DIFlagPrototyped, spFlags: 0)
!727 = !DISubroutineType(types: !728)
!728 = !{!718, !718, !721, !723}
!729 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !730, file: !724, line: 84)
!730 = !DISubprogram(name: "strcpy", scope: !715, file: !715, line: 33, type: !731, flags: DIFlagPrototyped, spFlags: 0)
!731 = !DISubroutineType(types: !732)
!732 = !{!733, !735, !736}
!733 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !734, size: 32)
!734 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!735 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !733)
!736 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !737)
!737 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !738, size: 32)
!738 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !734)
!739 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !740, file: !724, line: 85)
!740 = !DISubprogram(name: "strncpy", scope: !715, file: !715, line: 34, type: !741, flags: DIFlagPrototyped, spFlags: 0)
!741 = !DISubroutineType(types: !742)
!742 = !{!733, !735, !736, !723}
!743 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !744, file: !724, line: 86)
!744 = !DISubprogram(name: "strcat", scope: !715, file: !715, line: 36, type: !731, flags: DIFlagPrototyped, spFlags: 0)
!745 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !746, file: !724, line: 87)
!746 = !DISubprogram(name: "strncat", scope: !715, file: !715, line: 37, type: !741, flags: DIFlagPrototyped, spFlags: 0)
!747 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !748, file: !724, line: 88)
!748 = !DISubprogram(name: "memcmp", scope: !715, file: !715, line: 30, type: !749, flags: DIFlagPrototyped, spFlags: 0)
!749 = !DISubroutineType(types: !750)
!750 = !{!479, !721, !721, !723}
!751 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !752, file: !724, line: 89)
!752 = !DISubprogram(name: "strcmp", scope: !715, file: !715, line: 39, type: !753, flags: DIFlagPrototyped, spFlags: 0)
!753 = !DISubroutineType(types: !754)
!754 = !{!479, !737, !737}
!755 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !756, file: !724, line: 90)
!756 = !DISubprogram(name: "strncmp", scope: !715, file: !715, line: 40, type: !757, flags: DIFlagPrototyped, spFlags: 0)
!757 = !DISubroutineType(types: !758)
!758 = !{!479, !737, !737, !723}
!759 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !760, file: !724, line: 91)
!760 = !DISubprogram(name: "strcoll", scope: !715, file: !715, line: 42, type: !753, flags: DIFlagPrototyped, spFlags: 0)
!761 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !762, file: !724, line: 92)
!762 = !DISubprogram(name: "strxfrm", scope: !715, file: !715, line: 43, type: !763, flags: DIFlagPrototyped, spFlags: 0)
!763 = !DISubroutineType(types: !764)
!764 = !{!723, !735, !736, !723}
!765 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !766, file: !724, line: 93)
!766 = !DISubprogram(name: "memchr", linkageName: "_Z6memchrB9nie220108Ua9enable_ifILb1EEPvij", scope: !767, file: !767, line: 101, type: !768, flags: DIFlagPrototyped, spFlags: 0)
!767 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/string.h", directory: "/work")
!768 = !DISubroutineType(types: !769)
!769 = !{!718, !718, !479, !723}
!770 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !771, file: !724, line: 94)
!771 = !DISubprogram(name: "strchr", linkageName: "_Z6strchrB9nie220108Ua9enable_ifILb1EEPci", scope: !767, file: !767, line: 80, type: !772, flags: DIFlagPrototyped, spFlags: 0)
!772 = !DISubroutineType(types: !773)
!773 = !{!733, !733, !479}
!774 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !775, file: !724, line: 95)
!775 = !DISubprogram(name: "strcspn", scope: !715, file: !715, line: 48, type: !776, flags: DIFlagPrototyped, spFlags: 0)
!776 = !DISubroutineType(types: !777)
!777 = !{!723, !737, !737}
!778 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !779, file: !724, line: 96)
!779 = !DISubprogram(name: "strpbrk", linkageName: "_Z7strpbrkB9nie220108Ua9enable_ifILb1EEPcPKc", scope: !767, file: !767, line: 87, type: !780, flags: DIFlagPrototyped, spFlags: 0)
!780 = !DISubroutineType(types: !781)
!781 = !{!733, !733, !737}
!782 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !783, file: !724, line: 97)
!783 = !DISubprogram(name: "strrchr", linkageName: "_Z7strrchrB9nie220108Ua9enable_ifILb1EEPci", scope: !767, file: !767, line: 94, type: !772, flags: DIFlagPrototyped, spFlags: 0)
!784 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !785, file: !724, line: 98)
!785 = !DISubprogram(name: "strspn", scope: !715, file: !715, line: 49, type: !776, flags: DIFlagPrototyped, spFlags: 0)
!786 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !787, file: !724, line: 99)
!787 = !DISubprogram(name: "strstr", linkageName: "_Z6strstrB9nie220108Ua9enable_ifILb1EEPcPKc", scope: !767, file: !767, line: 108, type: !780, flags: DIFlagPrototyped, spFlags: 0)
!788 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !789, file: !724, line: 100)
!789 = !DISubprogram(name: "strtok", scope: !715, file: !715, line: 52, type: !731, flags: DIFlagPrototyped, spFlags: 0)
!790 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !791, file: !724, line: 101)
!791 = !DISubprogram(name: "memset", scope: !715, file: !715, line: 29, type: !768, flags: DIFlagPrototyped, spFlags: 0)
!792 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !793, file: !724, line: 102)
!793 = !DISubprogram(name: "strerror", scope: !715, file: !715, line: 56, type: !794, flags: DIFlagPrototyped, spFlags: 0)
!794 = !DISubroutineType(types: !795)
!795 = !{!733, !479}
!796 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !797, file: !724, line: 103)
!797 = !DISubprogram(name: "strlen", scope: !715, file: !715, line: 54, type: !798, flags: DIFlagPrototyped, spFlags: 0)
!798 = !DISubroutineType(types: !799)
!799 = !{!723, !737}
!800 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !801, entity: !802, file: !804, line: 549)
!801 = !DINamespace(name: "chrono", scope: !48)
!802 = !DINamespace(name: "chrono_literals", scope: !803, exportSymbols: true)
!803 = !DINamespace(name: "literals", scope: !48, exportSymbols: true)
!804 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__chrono/duration.h", directory: "/work")
!805 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !806, file: !808, line: 68)
!806 = !DIDerivedType(tag: DW_TAG_typedef, name: "clock_t", file: !6, line: 242, baseType: !807)
!807 = !DIBasicType(name: "long", size: 32, encoding: DW_ATE_signed)
!808 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/ctime", directory: "/work")
!809 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !810, file: !808, line: 69)
!810 = !DIDerivedType(tag: DW_TAG_typedef, name: "time_t", file: !6, line: 108, baseType: !667)
!811 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !812, file: !808, line: 70)
!812 = !DICompositeType(tag: DW_TAG_structure_type, name: "tm", file: !813, line: 40, size: 352, flags: DIFlagFwdDecl, identifier: "_ZTS2tm")
!813 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/time.h", directory: "/work")
!814 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !815, file: !808, line: 72)
!815 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "timespec", file: !6, line: 252, size: 128, flags: DIFlagTypePassByValue, elements: !816, identifier: "_ZTS8timespec")
!816 = !{!817, !818}
!817 = !DIDerivedType(tag: DW_TAG_member, name: "tv_sec", scope: !815, file: !6, line: 252, baseType: !810, size: 64)
!818 = !DIDerivedType(tag: DW_TAG_member, name: "tv_nsec", scope: !815, file: !6, line: 252, baseType: !807, size: 32, offset: 64)
!819 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !820, file: !808, line: 74)
!820 = !DISubprogram(name: "clock", scope: !813, file: !813, line: 54, type: !821, flags: DIFlagPrototyped, spFlags: 0)
!821 = !DISubroutineType(types: !822)
!822 = !{!806}
!823 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !824, file: !808, line: 75)
!824 = !DISubprogram(name: "difftime", linkageName: "__difftime64", scope: !813, file: !813, line: 137, type: !825, flags: DIFlagPrototyped, spFlags: 0)
!825 = !DISubroutineType(types: !826)
!826 = !{!827, !810, !810}
!827 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!828 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !829, file: !808, line: 76)
!829 = !DISubprogram(name: "mktime", linkageName: "__mktime64", scope: !813, file: !813, line: 138, type: !830, flags: DIFlagPrototyped, spFlags: 0)
!830 = !DISubroutineType(types: !831)
!831 = !{!810, !832}
!832 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !812, size: 32)
!833 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !834, file: !808, line: 77)
!834 = !DISubprogram(name: "time", linkageName: "__time64", scope: !813, file: !813, line: 136, type: !835, flags: DIFlagPrototyped, spFlags: 0)
!835 = !DISubroutineType(types: !836)
!836 = !{!810, !837}
!837 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !810, size: 32)
!838 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !839, file: !808, line: 78)
!839 = !DISubprogram(name: "asctime", scope: !813, file: !813, line: 61, type: !840, flags: DIFlagPrototyped, spFlags: 0)
!840 = !DISubroutineType(types: !841)
!841 = !{!733, !842}
!842 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !843, size: 32)
!843 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !812)
!844 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !845, file: !808, line: 79)
!845 = !DISubprogram(name: "ctime", linkageName: "__ctime64", scope: !813, file: !813, line: 141, type: !846, flags: DIFlagPrototyped, spFlags: 0)
!846 = !DISubroutineType(types: !847)
!847 = !{!733, !848}
!848 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !849, size: 32)
!849 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !810)
!850 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !851, file: !808, line: 80)
!851 = !DISubprogram(name: "gmtime", linkageName: "__gmtime64", scope: !813, file: !813, line: 139, type: !852, flags: DIFlagPrototyped, spFlags: 0)
!852 = !DISubroutineType(types: !853)
!853 = !{!832, !848}
!854 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !855, file: !808, line: 81)
!855 = !DISubprogram(name: "localtime", linkageName: "__localtime64", scope: !813, file: !813, line: 140, type: !852, flags: DIFlagPrototyped, spFlags: 0)
!856 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !857, file: !808, line: 82)
!857 = !DISubprogram(name: "strftime", scope: !813, file: !813, line: 58, type: !858, flags: DIFlagPrototyped, spFlags: 0)
!858 = !DISubroutineType(types: !859)
!859 = !{!723, !735, !723, !736, !860}
!860 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !842)
!861 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !862, file: !808, line: 84)
!862 = !DISubprogram(name: "timespec_get", linkageName: "__timespec_get_time64", scope: !813, file: !813, line: 142, type: !863, flags: DIFlagPrototyped, spFlags: 0)
!863 = !DISubroutineType(types: !864)
!864 = !{!479, !865, !479}
!865 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !815, size: 32)
!866 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !867, file: !873, line: 420)
!867 = !DISubprogram(name: "isfinite", linkageName: "_ZNSt3__16__math8isfiniteB9nie220108Ee", scope: !869, file: !868, line: 66, type: !870, flags: DIFlagPrototyped, spFlags: 0)
!868 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__math/traits.h", directory: "/work")
!869 = !DINamespace(name: "__math", scope: !48)
!870 = !DISubroutineType(types: !871)
!871 = !{!230, !872}
!872 = !DIBasicType(name: "long double", size: 96, encoding: DW_ATE_float)
!873 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/math.h", directory: "/work")
!874 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !875, file: !873, line: 423)
!875 = !DISubprogram(name: "isinf", linkageName: "_ZNSt3__16__math5isinfB9nie220108Ee", scope: !869, file: !868, line: 90, type: !870, flags: DIFlagPrototyped, spFlags: 0)
!876 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !877, file: !873, line: 427)
!877 = !DISubprogram(name: "isnan", linkageName: "_ZNSt3__16__math5isnanB9nie220108Ee", scope: !869, file: !868, line: 114, type: !870, flags: DIFlagPrototyped, spFlags: 0)
!878 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !879, file: !873, line: 428)
!879 = !DISubprogram(name: "isnormal", linkageName: "_ZNSt3__16__math8isnormalB9nie220108Ee", scope: !869, file: !868, line: 133, type: !870, flags: DIFlagPrototyped, spFlags: 0)
!880 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !881, file: !873, line: 495)
!881 = !DISubprogram(name: "modf", linkageName: "_ZNSt3__16__math4modfB9nie220108EePe", scope: !869, file: !882, line: 55, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!882 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__math/modulo.h", directory: "/work")
!883 = !DISubroutineType(types: !884)
!884 = !{!872, !872, !885}
!885 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !872, size: 32)
!886 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !867, file: !887, line: 352)
!887 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cmath", directory: "/work")
!888 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !875, file: !887, line: 353)
!889 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !877, file: !887, line: 354)
!890 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !879, file: !887, line: 355)
!891 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !892, file: !887, line: 364)
!892 = !DIDerivedType(tag: DW_TAG_typedef, name: "float_t", file: !6, line: 27, baseType: !893)
!893 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!894 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !895, file: !887, line: 365)
!895 = !DIDerivedType(tag: DW_TAG_typedef, name: "double_t", file: !6, line: 32, baseType: !827)
!896 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !897, file: !887, line: 370)
!897 = !DISubprogram(name: "acosf", scope: !898, file: !898, line: 136, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!898 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/math.h", directory: "/work")
!899 = !DISubroutineType(types: !900)
!900 = !{!893, !893}
!901 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !902, file: !887, line: 372)
!902 = !DISubprogram(name: "asinf", scope: !898, file: !898, line: 144, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!903 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !904, file: !887, line: 374)
!904 = !DISubprogram(name: "atanf", scope: !898, file: !898, line: 152, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!905 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !906, file: !887, line: 376)
!906 = !DISubprogram(name: "atan2f", scope: !898, file: !898, line: 156, type: !907, flags: DIFlagPrototyped, spFlags: 0)
!907 = !DISubroutineType(types: !908)
!908 = !{!893, !893, !893}
!909 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !910, file: !887, line: 378)
!910 = !DISubprogram(name: "ceilf", scope: !898, file: !898, line: 168, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!911 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !912, file: !887, line: 380)
!912 = !DISubprogram(name: "cosf", scope: !898, file: !898, line: 176, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!913 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !914, file: !887, line: 382)
!914 = !DISubprogram(name: "coshf", scope: !898, file: !898, line: 180, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!915 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !916, file: !887, line: 385)
!916 = !DISubprogram(name: "expf", scope: !898, file: !898, line: 192, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!917 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !918, file: !887, line: 388)
!918 = !DISubprogram(name: "fabsf", scope: !898, file: !898, line: 204, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!919 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !920, file: !887, line: 390)
!920 = !DISubprogram(name: "floorf", scope: !898, file: !898, line: 212, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!921 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !922, file: !887, line: 393)
!922 = !DISubprogram(name: "fmodf", scope: !898, file: !898, line: 228, type: !907, flags: DIFlagPrototyped, spFlags: 0)
!923 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !924, file: !887, line: 396)
!924 = !DISubprogram(name: "frexpf", scope: !898, file: !898, line: 232, type: !925, flags: DIFlagPrototyped, spFlags: 0)
!925 = !DISubroutineType(types: !926)
!926 = !{!893, !893, !927}
!927 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !479, size: 32)
!928 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !929, file: !887, line: 398)
!929 = !DISubprogram(name: "ldexpf", scope: !898, file: !898, line: 244, type: !930, flags: DIFlagPrototyped, spFlags: 0)
!930 = !DISubroutineType(types: !931)
!931 = !{!893, !893, !479}
!932 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !933, file: !887, line: 401)
!933 = !DISubprogram(name: "logf", scope: !898, file: !898, line: 260, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!934 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !935, file: !887, line: 404)
!935 = !DISubprogram(name: "log10f", scope: !898, file: !898, line: 264, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!936 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !881, file: !887, line: 405)
!937 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !938, file: !887, line: 406)
!938 = !DISubprogram(name: "modff", scope: !898, file: !898, line: 288, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!939 = !DISubroutineType(types: !940)
!940 = !{!893, !893, !941}
!941 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !893, size: 32)
!942 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !943, file: !887, line: 409)
!943 = !DISubprogram(name: "powf", scope: !898, file: !898, line: 308, type: !907, flags: DIFlagPrototyped, spFlags: 0)
!944 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !945, file: !887, line: 412)
!945 = !DISubprogram(name: "sinf", scope: !898, file: !898, line: 336, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!946 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !947, file: !887, line: 414)
!947 = !DISubprogram(name: "sinhf", scope: !898, file: !898, line: 340, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!948 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !949, file: !887, line: 417)
!949 = !DISubprogram(name: "sqrtf", scope: !898, file: !898, line: 344, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!950 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !951, file: !887, line: 419)
!951 = !DISubprogram(name: "tanf", scope: !898, file: !898, line: 348, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!952 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !953, file: !887, line: 422)
!953 = !DISubprogram(name: "tanhf", scope: !898, file: !898, line: 352, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!954 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !955, file: !887, line: 425)
!955 = !DISubprogram(name: "acoshf", scope: !898, file: !898, line: 140, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!956 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !957, file: !887, line: 427)
!957 = !DISubprogram(name: "asinhf", scope: !898, file: !898, line: 148, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!958 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !959, file: !887, line: 429)
!959 = !DISubprogram(name: "atanhf", scope: !898, file: !898, line: 160, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!960 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !961, file: !887, line: 431)
!961 = !DISubprogram(name: "cbrtf", scope: !898, file: !898, line: 164, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!962 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !963, file: !887, line: 434)
!963 = !DISubprogram(name: "copysignf", scope: !898, file: !898, line: 172, type: !907, flags: DIFlagPrototyped, spFlags: 0)
!964 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !965, file: !887, line: 437)
!965 = !DISubprogram(name: "erff", scope: !898, file: !898, line: 184, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!966 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !967, file: !887, line: 439)
!967 = !DISubprogram(name: "erfcf", scope: !898, file: !898, line: 188, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!968 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !969, file: !887, line: 441)
!969 = !DISubprogram(name: "exp2f", scope: !898, file: !898, line: 196, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!970 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !971, file: !887, line: 443)
!971 = !DISubprogram(name: "expm1f", scope: !898, file: !898, line: 200, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!972 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !973, file: !887, line: 445)
!973 = !DISubprogram(name: "fdimf", scope: !898, file: !898, line: 208, type: !907, flags: DIFlagPrototyped, spFlags: 0)
!974 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !975, file: !887, line: 446)
!975 = !DISubprogram(name: "fmaf", scope: !898, file: !898, line: 216, type: !976, flags: DIFlagPrototyped, spFlags: 0)
!976 = !DISubroutineType(types: !977)
!977 = !{!893, !893, !893, !893}
!978 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !979, file: !887, line: 449)
!979 = !DISubprogram(name: "fmaxf", scope: !898, file: !898, line: 220, type: !907, flags: DIFlagPrototyped, spFlags: 0)
!980 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !981, file: !887, line: 451)
!981 = !DISubprogram(name: "fminf", scope: !898, file: !898, line: 224, type: !907, flags: DIFlagPrototyped, spFlags: 0)
!982 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !983, file: !887, line: 453)
!983 = !DISubprogram(name: "hypotf", scope: !898, file: !898, line: 236, type: !907, flags: DIFlagPrototyped, spFlags: 0)
!984 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !985, file: !887, line: 455)
!985 = !DISubprogram(name: "ilogbf", scope: !898, file: !898, line: 240, type: !986, flags: DIFlagPrototyped, spFlags: 0)
!986 = !DISubroutineType(types: !987)
!987 = !{!479, !893}
!988 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !989, file: !887, line: 457)
!989 = !DISubprogram(name: "lgammaf", scope: !898, file: !898, line: 248, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!990 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !991, file: !887, line: 459)
!991 = !DISubprogram(name: "llrintf", scope: !898, file: !898, line: 252, type: !992, flags: DIFlagPrototyped, spFlags: 0)
!992 = !DISubroutineType(types: !993)
!993 = !{!667, !893}
!994 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !995, file: !887, line: 461)
!995 = !DISubprogram(name: "llroundf", scope: !898, file: !898, line: 256, type: !992, flags: DIFlagPrototyped, spFlags: 0)
!996 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !997, file: !887, line: 463)
!997 = !DISubprogram(name: "log1pf", scope: !898, file: !898, line: 268, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!998 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !999, file: !887, line: 465)
!999 = !DISubprogram(name: "log2f", scope: !898, file: !898, line: 272, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!1000 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1001, file: !887, line: 467)
!1001 = !DISubprogram(name: "logbf", scope: !898, file: !898, line: 276, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!1002 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1003, file: !887, line: 469)
!1003 = !DISubprogram(name: "lrintf", scope: !898, file: !898, line: 280, type: !1004, flags: DIFlagPrototyped, spFlags: 0)
!1004 = !DISubroutineType(types: !1005)
!1005 = !{!807, !893}
!1006 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1007, file: !887, line: 471)
!1007 = !DISubprogram(name: "lroundf", scope: !898, file: !898, line: 284, type: !1004, flags: DIFlagPrototyped, spFlags: 0)
!1008 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1009, file: !887, line: 473)
!1009 = !DISubprogram(name: "nan", scope: !898, file: !898, line: 291, type: !1010, flags: DIFlagPrototyped, spFlags: 0)
!1010 = !DISubroutineType(types: !1011)
!1011 = !{!827, !737}
!1012 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1013, file: !887, line: 474)
!1013 = !DISubprogram(name: "nanf", scope: !898, file: !898, line: 292, type: !1014, flags: DIFlagPrototyped, spFlags: 0)
!1014 = !DISubroutineType(types: !1015)
!1015 = !{!893, !737}
!1016 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1017, file: !887, line: 477)
!1017 = !DISubprogram(name: "nearbyintf", scope: !898, file: !898, line: 296, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!1018 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1019, file: !887, line: 479)
!1019 = !DISubprogram(name: "nextafterf", scope: !898, file: !898, line: 300, type: !907, flags: DIFlagPrototyped, spFlags: 0)
!1020 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1021, file: !887, line: 481)
!1021 = !DISubprogram(name: "nexttowardf", scope: !898, file: !898, line: 304, type: !1022, flags: DIFlagPrototyped, spFlags: 0)
!1022 = !DISubroutineType(types: !1023)
!1023 = !{!893, !893, !872}
!1024 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1025, file: !887, line: 483)
!1025 = !DISubprogram(name: "remainderf", scope: !898, file: !898, line: 312, type: !907, flags: DIFlagPrototyped, spFlags: 0)
!1026 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1027, file: !887, line: 485)
!1027 = !DISubprogram(name: "remquof", scope: !898, file: !898, line: 316, type: !1028, flags: DIFlagPrototyped, spFlags: 0)
!1028 = !DISubroutineType(types: !1029)
!1029 = !{!893, !893, !893, !927}
!1030 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1031, file: !887, line: 487)
!1031 = !DISubprogram(name: "rintf", scope: !898, file: !898, line: 320, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!1032 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1033, file: !887, line: 489)
!1033 = !DISubprogram(name: "roundf", scope: !898, file: !898, line: 324, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!1034 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1035, file: !887, line: 491)
!1035 = !DISubprogram(name: "scalblnf", scope: !898, file: !898, line: 328, type: !1036, flags: DIFlagPrototyped, spFlags: 0)
!1036 = !DISubroutineType(types: !1037)
!1037 = !{!893, !893, !807}
!1038 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1039, file: !887, line: 493)
!1039 = !DISubprogram(name: "scalbnf", scope: !898, file: !898, line: 332, type: !930, flags: DIFlagPrototyped, spFlags: 0)
!1040 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1041, file: !887, line: 495)
!1041 = !DISubprogram(name: "tgammaf", scope: !898, file: !898, line: 356, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!1042 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1043, file: !887, line: 497)
!1043 = !DISubprogram(name: "truncf", scope: !898, file: !898, line: 360, type: !899, flags: DIFlagPrototyped, spFlags: 0)
!1044 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1045, file: !887, line: 499)
!1045 = !DISubprogram(name: "acosl", scope: !898, file: !898, line: 137, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1046 = !DISubroutineType(types: !1047)
!1047 = !{!872, !872}
!1048 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1049, file: !887, line: 500)
!1049 = !DISubprogram(name: "asinl", scope: !898, file: !898, line: 145, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1050 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1051, file: !887, line: 501)
!1051 = !DISubprogram(name: "atanl", scope: !898, file: !898, line: 153, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1052 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1053, file: !887, line: 502)
!1053 = !DISubprogram(name: "atan2l", scope: !898, file: !898, line: 157, type: !1054, flags: DIFlagPrototyped, spFlags: 0)
!1054 = !DISubroutineType(types: !1055)
!1055 = !{!872, !872, !872}
!1056 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1057, file: !887, line: 503)
!1057 = !DISubprogram(name: "ceill", scope: !898, file: !898, line: 169, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1058 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1059, file: !887, line: 504)
!1059 = !DISubprogram(name: "cosl", scope: !898, file: !898, line: 177, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1060 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1061, file: !887, line: 505)
!1061 = !DISubprogram(name: "coshl", scope: !898, file: !898, line: 181, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1062 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1063, file: !887, line: 506)
!1063 = !DISubprogram(name: "expl", scope: !898, file: !898, line: 193, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1064 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1065, file: !887, line: 507)
!1065 = !DISubprogram(name: "fabsl", scope: !898, file: !898, line: 205, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1066 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1067, file: !887, line: 508)
!1067 = !DISubprogram(name: "floorl", scope: !898, file: !898, line: 213, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1068 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1069, file: !887, line: 509)
!1069 = !DISubprogram(name: "fmodl", scope: !898, file: !898, line: 229, type: !1054, flags: DIFlagPrototyped, spFlags: 0)
!1070 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1071, file: !887, line: 510)
!1071 = !DISubprogram(name: "frexpl", scope: !898, file: !898, line: 233, type: !1072, flags: DIFlagPrototyped, spFlags: 0)
!1072 = !DISubroutineType(types: !1073)
!1073 = !{!872, !872, !927}
!1074 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1075, file: !887, line: 511)
!1075 = !DISubprogram(name: "ldexpl", scope: !898, file: !898, line: 245, type: !1076, flags: DIFlagPrototyped, spFlags: 0)
!1076 = !DISubroutineType(types: !1077)
!1077 = !{!872, !872, !479}
!1078 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1079, file: !887, line: 512)
!1079 = !DISubprogram(name: "logl", scope: !898, file: !898, line: 261, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1080 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1081, file: !887, line: 513)
!1081 = !DISubprogram(name: "log10l", scope: !898, file: !898, line: 265, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1082 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1083, file: !887, line: 514)
!1083 = !DISubprogram(name: "modfl", scope: !898, file: !898, line: 289, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!1084 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1085, file: !887, line: 515)
!1085 = !DISubprogram(name: "powl", scope: !898, file: !898, line: 309, type: !1054, flags: DIFlagPrototyped, spFlags: 0)
!1086 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1087, file: !887, line: 516)
!1087 = !DISubprogram(name: "sinl", scope: !898, file: !898, line: 337, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1088 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1089, file: !887, line: 517)
!1089 = !DISubprogram(name: "sinhl", scope: !898, file: !898, line: 341, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1090 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1091, file: !887, line: 518)
!1091 = !DISubprogram(name: "sqrtl", scope: !898, file: !898, line: 345, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1092 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1093, file: !887, line: 519)
!1093 = !DISubprogram(name: "tanl", scope: !898, file: !898, line: 349, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1094 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1095, file: !887, line: 521)
!1095 = !DISubprogram(name: "tanhl", scope: !898, file: !898, line: 353, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1096 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1097, file: !887, line: 522)
!1097 = !DISubprogram(name: "acoshl", scope: !898, file: !898, line: 141, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1098 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1099, file: !887, line: 523)
!1099 = !DISubprogram(name: "asinhl", scope: !898, file: !898, line: 149, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1100 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1101, file: !887, line: 524)
!1101 = !DISubprogram(name: "atanhl", scope: !898, file: !898, line: 161, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1102 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1103, file: !887, line: 525)
!1103 = !DISubprogram(name: "cbrtl", scope: !898, file: !898, line: 165, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1104 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1105, file: !887, line: 527)
!1105 = !DISubprogram(name: "copysignl", scope: !898, file: !898, line: 173, type: !1054, flags: DIFlagPrototyped, spFlags: 0)
!1106 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1107, file: !887, line: 529)
!1107 = !DISubprogram(name: "erfl", scope: !898, file: !898, line: 185, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1108 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1109, file: !887, line: 530)
!1109 = !DISubprogram(name: "erfcl", scope: !898, file: !898, line: 189, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1110 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1111, file: !887, line: 531)
!1111 = !DISubprogram(name: "exp2l", scope: !898, file: !898, line: 197, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1112 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1113, file: !887, line: 532)
!1113 = !DISubprogram(name: "expm1l", scope: !898, file: !898, line: 201, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1114 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1115, file: !887, line: 533)
!1115 = !DISubprogram(name: "fdiml", scope: !898, file: !898, line: 209, type: !1054, flags: DIFlagPrototyped, spFlags: 0)
!1116 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1117, file: !887, line: 534)
!1117 = !DISubprogram(name: "fmal", scope: !898, file: !898, line: 217, type: !1118, flags: DIFlagPrototyped, spFlags: 0)
!1118 = !DISubroutineType(types: !1119)
!1119 = !{!872, !872, !872, !872}
!1120 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1121, file: !887, line: 535)
!1121 = !DISubprogram(name: "fmaxl", scope: !898, file: !898, line: 221, type: !1054, flags: DIFlagPrototyped, spFlags: 0)
!1122 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1123, file: !887, line: 536)
!1123 = !DISubprogram(name: "fminl", scope: !898, file: !898, line: 225, type: !1054, flags: DIFlagPrototyped, spFlags: 0)
!1124 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1125, file: !887, line: 537)
!1125 = !DISubprogram(name: "hypotl", scope: !898, file: !898, line: 237, type: !1054, flags: DIFlagPrototyped, spFlags: 0)
!1126 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1127, file: !887, line: 538)
!1127 = !DISubprogram(name: "ilogbl", scope: !898, file: !898, line: 241, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1128 = !DISubroutineType(types: !1129)
!1129 = !{!479, !872}
!1130 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1131, file: !887, line: 539)
!1131 = !DISubprogram(name: "lgammal", scope: !898, file: !898, line: 249, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1132 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1133, file: !887, line: 540)
!1133 = !DISubprogram(name: "llrintl", scope: !898, file: !898, line: 253, type: !1134, flags: DIFlagPrototyped, spFlags: 0)
!1134 = !DISubroutineType(types: !1135)
!1135 = !{!667, !872}
!1136 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1137, file: !887, line: 541)
!1137 = !DISubprogram(name: "llroundl", scope: !898, file: !898, line: 257, type: !1134, flags: DIFlagPrototyped, spFlags: 0)
!1138 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1139, file: !887, line: 542)
!1139 = !DISubprogram(name: "log1pl", scope: !898, file: !898, line: 269, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1140 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1141, file: !887, line: 543)
!1141 = !DISubprogram(name: "log2l", scope: !898, file: !898, line: 273, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1142 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1143, file: !887, line: 544)
!1143 = !DISubprogram(name: "logbl", scope: !898, file: !898, line: 277, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1144 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1145, file: !887, line: 545)
!1145 = !DISubprogram(name: "lrintl", scope: !898, file: !898, line: 281, type: !1146, flags: DIFlagPrototyped, spFlags: 0)
!1146 = !DISubroutineType(types: !1147)
!1147 = !{!807, !872}
!1148 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1149, file: !887, line: 546)
!1149 = !DISubprogram(name: "lroundl", scope: !898, file: !898, line: 285, type: !1146, flags: DIFlagPrototyped, spFlags: 0)
!1150 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1151, file: !887, line: 547)
!1151 = !DISubprogram(name: "nanl", scope: !898, file: !898, line: 293, type: !1152, flags: DIFlagPrototyped, spFlags: 0)
!1152 = !DISubroutineType(types: !1153)
!1153 = !{!872, !737}
!1154 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1155, file: !887, line: 548)
!1155 = !DISubprogram(name: "nearbyintl", scope: !898, file: !898, line: 297, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1156 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1157, file: !887, line: 549)
!1157 = !DISubprogram(name: "nextafterl", scope: !898, file: !898, line: 301, type: !1054, flags: DIFlagPrototyped, spFlags: 0)
!1158 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1159, file: !887, line: 550)
!1159 = !DISubprogram(name: "nexttowardl", scope: !898, file: !898, line: 305, type: !1054, flags: DIFlagPrototyped, spFlags: 0)
!1160 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1161, file: !887, line: 551)
!1161 = !DISubprogram(name: "remainderl", scope: !898, file: !898, line: 313, type: !1054, flags: DIFlagPrototyped, spFlags: 0)
!1162 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1163, file: !887, line: 552)
!1163 = !DISubprogram(name: "remquol", scope: !898, file: !898, line: 317, type: !1164, flags: DIFlagPrototyped, spFlags: 0)
!1164 = !DISubroutineType(types: !1165)
!1165 = !{!872, !872, !872, !927}
!1166 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1167, file: !887, line: 553)
!1167 = !DISubprogram(name: "rintl", scope: !898, file: !898, line: 321, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1168 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1169, file: !887, line: 554)
!1169 = !DISubprogram(name: "roundl", scope: !898, file: !898, line: 325, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1170 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1171, file: !887, line: 555)
!1171 = !DISubprogram(name: "scalblnl", scope: !898, file: !898, line: 329, type: !1172, flags: DIFlagPrototyped, spFlags: 0)
!1172 = !DISubroutineType(types: !1173)
!1173 = !{!872, !872, !807}
!1174 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1175, file: !887, line: 556)
!1175 = !DISubprogram(name: "scalbnl", scope: !898, file: !898, line: 333, type: !1076, flags: DIFlagPrototyped, spFlags: 0)
!1176 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1177, file: !887, line: 557)
!1177 = !DISubprogram(name: "tgammal", scope: !898, file: !898, line: 357, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1178 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1179, file: !887, line: 558)
!1179 = !DISubprogram(name: "truncl", scope: !898, file: !898, line: 361, type: !1046, flags: DIFlagPrototyped, spFlags: 0)
!1180 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1181, file: !1184, line: 22)
!1181 = !DIDerivedType(tag: DW_TAG_typedef, name: "max_align_t", file: !1182, line: 24, baseType: !1183)
!1182 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/include/__stddef_max_align_t.h", directory: "/work")
!1183 = !DICompositeType(tag: DW_TAG_structure_type, file: !1182, line: 19, size: 192, flags: DIFlagFwdDecl, identifier: "_ZTS11max_align_t")
!1184 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef/max_align_t.h", directory: "/work")
!1185 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1186, file: !1189, line: 106)
!1186 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !1187, line: 64, baseType: !1188)
!1187 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdlib.h", directory: "/work")
!1188 = !DICompositeType(tag: DW_TAG_structure_type, file: !1187, line: 64, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!1189 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdlib", directory: "/work")
!1190 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1191, file: !1189, line: 107)
!1191 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !1187, line: 65, baseType: !1192)
!1192 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1187, line: 65, size: 64, flags: DIFlagTypePassByValue, elements: !1193, identifier: "_ZTS6ldiv_t")
!1193 = !{!1194, !1195}
!1194 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1192, file: !1187, line: 65, baseType: !807, size: 32)
!1195 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1192, file: !1187, line: 65, baseType: !807, size: 32, offset: 32)
!1196 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1197, file: !1189, line: 108)
!1197 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !1187, line: 66, baseType: !1198)
!1198 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1187, line: 66, size: 128, flags: DIFlagTypePassByValue, elements: !1199, identifier: "_ZTS7lldiv_t")
!1199 = !{!1200, !1201}
!1200 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1198, file: !1187, line: 66, baseType: !667, size: 64)
!1201 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1198, file: !1187, line: 66, baseType: !667, size: 64, offset: 64)
!1202 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1203, file: !1189, line: 109)
!1203 = !DISubprogram(name: "atof", scope: !1187, file: !1187, line: 26, type: !1010, flags: DIFlagPrototyped, spFlags: 0)
!1204 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1205, file: !1189, line: 110)
!1205 = !DISubprogram(name: "atoi", scope: !1187, file: !1187, line: 23, type: !1206, flags: DIFlagPrototyped, spFlags: 0)
!1206 = !DISubroutineType(types: !1207)
!1207 = !{!479, !737}
!1208 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1209, file: !1189, line: 111)
!1209 = !DISubprogram(name: "atol", scope: !1187, file: !1187, line: 24, type: !1210, flags: DIFlagPrototyped, spFlags: 0)
!1210 = !DISubroutineType(types: !1211)
!1211 = !{!807, !737}
!1212 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1213, file: !1189, line: 112)
!1213 = !DISubprogram(name: "atoll", scope: !1187, file: !1187, line: 25, type: !1214, flags: DIFlagPrototyped, spFlags: 0)
!1214 = !DISubroutineType(types: !1215)
!1215 = !{!667, !737}
!1216 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1217, file: !1189, line: 113)
!1217 = !DISubprogram(name: "strtod", scope: !1187, file: !1187, line: 29, type: !1218, flags: DIFlagPrototyped, spFlags: 0)
!1218 = !DISubroutineType(types: !1219)
!1219 = !{!827, !736, !1220}
!1220 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1221)
!1221 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !733, size: 32)
!1222 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1223, file: !1189, line: 114)
!1223 = !DISubprogram(name: "strtof", scope: !1187, file: !1187, line: 28, type: !1224, flags: DIFlagPrototyped, spFlags: 0)
!1224 = !DISubroutineType(types: !1225)
!1225 = !{!893, !736, !1220}
!1226 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1227, file: !1189, line: 115)
!1227 = !DISubprogram(name: "strtold", scope: !1187, file: !1187, line: 30, type: !1228, flags: DIFlagPrototyped, spFlags: 0)
!1228 = !DISubroutineType(types: !1229)
!1229 = !{!872, !736, !1220}
!1230 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1231, file: !1189, line: 116)
!1231 = !DISubprogram(name: "strtol", scope: !1187, file: !1187, line: 32, type: !1232, flags: DIFlagPrototyped, spFlags: 0)
!1232 = !DISubroutineType(types: !1233)
!1233 = !{!807, !736, !1220, !479}
!1234 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1235, file: !1189, line: 117)
!1235 = !DISubprogram(name: "strtoll", scope: !1187, file: !1187, line: 34, type: !1236, flags: DIFlagPrototyped, spFlags: 0)
!1236 = !DISubroutineType(types: !1237)
!1237 = !{!667, !736, !1220, !479}
!1238 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1239, file: !1189, line: 118)
!1239 = !DISubprogram(name: "strtoul", scope: !1187, file: !1187, line: 33, type: !1240, flags: DIFlagPrototyped, spFlags: 0)
!1240 = !DISubroutineType(types: !1241)
!1241 = !{!1242, !736, !1220, !479}
!1242 = !DIBasicType(name: "unsigned long", size: 32, encoding: DW_ATE_unsigned)
!1243 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1244, file: !1189, line: 119)
!1244 = !DISubprogram(name: "strtoull", scope: !1187, file: !1187, line: 35, type: !1245, flags: DIFlagPrototyped, spFlags: 0)
!1245 = !DISubroutineType(types: !1246)
!1246 = !{!93, !736, !1220, !479}
!1247 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1248, file: !1189, line: 120)
!1248 = !DISubprogram(name: "rand", scope: !1187, file: !1187, line: 37, type: !1249, flags: DIFlagPrototyped, spFlags: 0)
!1249 = !DISubroutineType(types: !1250)
!1250 = !{!479}
!1251 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1252, file: !1189, line: 121)
!1252 = !DISubprogram(name: "srand", scope: !1187, file: !1187, line: 38, type: !1253, flags: DIFlagPrototyped, spFlags: 0)
!1253 = !DISubroutineType(types: !1254)
!1254 = !{null, !50}
!1255 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1256, file: !1189, line: 122)
!1256 = !DISubprogram(name: "calloc", scope: !1187, file: !1187, line: 41, type: !1257, flags: DIFlagPrototyped, spFlags: 0)
!1257 = !DISubroutineType(types: !1258)
!1258 = !{!718, !411, !411}
!1259 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1260, file: !1189, line: 123)
!1260 = !DISubprogram(name: "free", scope: !1187, file: !1187, line: 43, type: !1261, flags: DIFlagPrototyped, spFlags: 0)
!1261 = !DISubroutineType(types: !1262)
!1262 = !{null, !718}
!1263 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1264, file: !1189, line: 124)
!1264 = !DISubprogram(name: "malloc", scope: !1187, file: !1187, line: 40, type: !1265, flags: DIFlagPrototyped, spFlags: 0)
!1265 = !DISubroutineType(types: !1266)
!1266 = !{!718, !411}
!1267 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1268, file: !1189, line: 125)
!1268 = !DISubprogram(name: "realloc", scope: !1187, file: !1187, line: 42, type: !1269, flags: DIFlagPrototyped, spFlags: 0)
!1269 = !DISubroutineType(types: !1270)
!1270 = !{!718, !718, !411}
!1271 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1272, file: !1189, line: 126)
!1272 = !DISubprogram(name: "abort", scope: !1187, file: !1187, line: 46, type: !1273, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1273 = !DISubroutineType(types: !1274)
!1274 = !{null}
!1275 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1276, file: !1189, line: 127)
!1276 = !DISubprogram(name: "atexit", scope: !1187, file: !1187, line: 47, type: !1277, flags: DIFlagPrototyped, spFlags: 0)
!1277 = !DISubroutineType(types: !1278)
!1278 = !{!479, !1279}
!1279 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1273, size: 32)
!1280 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1281, file: !1189, line: 128)
!1281 = !DISubprogram(name: "exit", scope: !1187, file: !1187, line: 48, type: !1282, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1282 = !DISubroutineType(types: !1283)
!1283 = !{null, !479}
!1284 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1285, file: !1189, line: 129)
!1285 = !DISubprogram(name: "_Exit", scope: !1187, file: !1187, line: 49, type: !1282, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1286 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1287, file: !1189, line: 130)
!1287 = !DISubprogram(name: "getenv", scope: !1187, file: !1187, line: 53, type: !1288, flags: DIFlagPrototyped, spFlags: 0)
!1288 = !DISubroutineType(types: !1289)
!1289 = !{!733, !737}
!1290 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1291, file: !1189, line: 131)
!1291 = !DISubprogram(name: "system", scope: !1187, file: !1187, line: 55, type: !1206, flags: DIFlagPrototyped, spFlags: 0)
!1292 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1293, file: !1189, line: 132)
!1293 = !DISubprogram(name: "bsearch", scope: !1187, file: !1187, line: 57, type: !1294, flags: DIFlagPrototyped, spFlags: 0)
!1294 = !DISubroutineType(types: !1295)
!1295 = !{!718, !721, !721, !411, !411, !1296}
!1296 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1297, size: 32)
!1297 = !DISubroutineType(types: !1298)
!1298 = !{!479, !721, !721}
!1299 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1300, file: !1189, line: 133)
!1300 = !DISubprogram(name: "qsort", scope: !1187, file: !1187, line: 58, type: !1301, flags: DIFlagPrototyped, spFlags: 0)
!1301 = !DISubroutineType(types: !1302)
!1302 = !{null, !718, !411, !411, !1296}
!1303 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1304, file: !1189, line: 134)
!1304 = !DISubprogram(name: "abs", scope: !1187, file: !1187, line: 60, type: !1305, flags: DIFlagPrototyped, spFlags: 0)
!1305 = !DISubroutineType(types: !1306)
!1306 = !{!479, !479}
!1307 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1308, file: !1189, line: 135)
!1308 = !DISubprogram(name: "labs", scope: !1187, file: !1187, line: 61, type: !1309, flags: DIFlagPrototyped, spFlags: 0)
!1309 = !DISubroutineType(types: !1310)
!1310 = !{!807, !807}
!1311 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1312, file: !1189, line: 136)
!1312 = !DISubprogram(name: "llabs", scope: !1187, file: !1187, line: 62, type: !1313, flags: DIFlagPrototyped, spFlags: 0)
!1313 = !DISubroutineType(types: !1314)
!1314 = !{!667, !667}
!1315 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1316, file: !1189, line: 137)
!1316 = !DISubprogram(name: "div", linkageName: "_Z3divB9nie220108xx", scope: !1317, file: !1317, line: 128, type: !1318, flags: DIFlagPrototyped, spFlags: 0)
!1317 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/stdlib.h", directory: "/work")
!1318 = !DISubroutineType(types: !1319)
!1319 = !{!1197, !667, !667}
!1320 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1321, file: !1189, line: 138)
!1321 = !DISubprogram(name: "ldiv", scope: !1187, file: !1187, line: 69, type: !1322, flags: DIFlagPrototyped, spFlags: 0)
!1322 = !DISubroutineType(types: !1323)
!1323 = !{!1191, !807, !807}
!1324 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1325, file: !1189, line: 139)
!1325 = !DISubprogram(name: "lldiv", scope: !1187, file: !1187, line: 70, type: !1318, flags: DIFlagPrototyped, spFlags: 0)
!1326 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1327, file: !1189, line: 140)
!1327 = !DISubprogram(name: "mblen", scope: !1187, file: !1187, line: 72, type: !1328, flags: DIFlagPrototyped, spFlags: 0)
!1328 = !DISubroutineType(types: !1329)
!1329 = !{!479, !737, !411}
!1330 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1331, file: !1189, line: 142)
!1331 = !DISubprogram(name: "mbtowc", scope: !1187, file: !1187, line: 73, type: !1332, flags: DIFlagPrototyped, spFlags: 0)
!1332 = !DISubroutineType(types: !1333)
!1333 = !{!479, !1334, !736, !411}
!1334 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1335)
!1335 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1336, size: 32)
!1336 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!1337 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1338, file: !1189, line: 143)
!1338 = !DISubprogram(name: "wctomb", scope: !1187, file: !1187, line: 74, type: !1339, flags: DIFlagPrototyped, spFlags: 0)
!1339 = !DISubroutineType(types: !1340)
!1340 = !{!479, !733, !1336}
!1341 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1342, file: !1189, line: 144)
!1342 = !DISubprogram(name: "mbstowcs", scope: !1187, file: !1187, line: 75, type: !1343, flags: DIFlagPrototyped, spFlags: 0)
!1343 = !DISubroutineType(types: !1344)
!1344 = !{!411, !1334, !736, !411}
!1345 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1346, file: !1189, line: 145)
!1346 = !DISubprogram(name: "wcstombs", scope: !1187, file: !1187, line: 76, type: !1347, flags: DIFlagPrototyped, spFlags: 0)
!1347 = !DISubroutineType(types: !1348)
!1348 = !{!411, !735, !1349, !411}
!1349 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1350)
!1350 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1351, size: 32)
!1351 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1336)
!1352 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1353, file: !1189, line: 148)
!1353 = !DISubprogram(name: "at_quick_exit", scope: !1187, file: !1187, line: 50, type: !1277, flags: DIFlagPrototyped, spFlags: 0)
!1354 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1355, file: !1189, line: 149)
!1355 = !DISubprogram(name: "quick_exit", scope: !1187, file: !1187, line: 51, type: !1282, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1356 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1357, file: !1189, line: 152)
!1357 = !DISubprogram(name: "aligned_alloc", scope: !1187, file: !1187, line: 44, type: !1257, flags: DIFlagPrototyped, spFlags: 0)
!1358 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1359, file: !1361, line: 25)
!1359 = !DIDerivedType(tag: DW_TAG_typedef, name: "mbstate_t", file: !6, line: 360, baseType: !1360)
!1360 = !DICompositeType(tag: DW_TAG_structure_type, name: "__mbstate_t", file: !6, line: 360, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS11__mbstate_t")
!1361 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__std_mbstate_t.h", directory: "/work")
!1362 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1363, file: !1365, line: 113)
!1363 = !DISubprogram(name: "isalnum", scope: !1364, file: !1364, line: 10, type: !1305, flags: DIFlagPrototyped, spFlags: 0)
!1364 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/ctype.h", directory: "/work")
!1365 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cctype", directory: "/work")
!1366 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1367, file: !1365, line: 114)
!1367 = !DISubprogram(name: "isalpha", scope: !1364, file: !1364, line: 11, type: !1305, flags: DIFlagPrototyped, spFlags: 0)
!1368 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1369, file: !1365, line: 115)
!1369 = !DISubprogram(name: "isblank", scope: !1364, file: !1364, line: 12, type: !1305, flags: DIFlagPrototyped, spFlags: 0)
!1370 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1371, file: !1365, line: 116)
!1371 = !DISubprogram(name: "iscntrl", scope: !1364, file: !1364, line: 13, type: !1305, flags: DIFlagPrototyped, spFlags: 0)
!1372 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1373, file: !1365, line: 117)
!1373 = !DISubprogram(name: "isdigit", scope: !1364, file: !1364, line: 14, type: !1305, flags: DIFlagPrototyped, spFlags: 0)
!1374 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1375, file: !1365, line: 118)
!1375 = !DISubprogram(name: "isgraph", scope: !1364, file: !1364, line: 15, type: !1305, flags: DIFlagPrototyped, spFlags: 0)
!1376 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1377, file: !1365, line: 119)
!1377 = !DISubprogram(name: "islower", scope: !1364, file: !1364, line: 16, type: !1305, flags: DIFlagPrototyped, spFlags: 0)
!1378 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1379, file: !1365, line: 120)
!1379 = !DISubprogram(name: "isprint", scope: !1364, file: !1364, line: 17, type: !1305, flags: DIFlagPrototyped, spFlags: 0)
!1380 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1381, file: !1365, line: 121)
!1381 = !DISubprogram(name: "ispunct", scope: !1364, file: !1364, line: 18, type: !1305, flags: DIFlagPrototyped, spFlags: 0)
!1382 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1383, file: !1365, line: 122)
!1383 = !DISubprogram(name: "isspace", scope: !1364, file: !1364, line: 19, type: !1305, flags: DIFlagPrototyped, spFlags: 0)
!1384 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1385, file: !1365, line: 123)
!1385 = !DISubprogram(name: "isupper", scope: !1364, file: !1364, line: 20, type: !1305, flags: DIFlagPrototyped, spFlags: 0)
!1386 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1387, file: !1365, line: 124)
!1387 = !DISubprogram(name: "isxdigit", scope: !1364, file: !1364, line: 21, type: !1305, flags: DIFlagPrototyped, spFlags: 0)
!1388 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1389, file: !1365, line: 125)
!1389 = !DISubprogram(name: "tolower", scope: !1364, file: !1364, line: 22, type: !1305, flags: DIFlagPrototyped, spFlags: 0)
!1390 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1391, file: !1365, line: 126)
!1391 = !DISubprogram(name: "toupper", scope: !1364, file: !1364, line: 23, type: !1305, flags: DIFlagPrototyped, spFlags: 0)
!1392 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1393, file: !1394, line: 75)
!1393 = !DIDerivedType(tag: DW_TAG_typedef, name: "wint_t", file: !6, line: 221, baseType: !50)
!1394 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cwctype", directory: "/work")
!1395 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1396, file: !1394, line: 76)
!1396 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctrans_t", file: !1397, line: 20, baseType: !1398)
!1397 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/wctype.h", directory: "/work")
!1398 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1399, size: 32)
!1399 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !479)
!1400 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1401, file: !1394, line: 77)
!1401 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctype_t", file: !6, line: 226, baseType: !1242)
!1402 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1403, file: !1394, line: 78)
!1403 = !DISubprogram(name: "iswalnum", scope: !1397, file: !1397, line: 27, type: !1404, flags: DIFlagPrototyped, spFlags: 0)
!1404 = !DISubroutineType(types: !1405)
!1405 = !{!479, !1393}
!1406 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1407, file: !1394, line: 79)
!1407 = !DISubprogram(name: "iswalpha", scope: !1397, file: !1397, line: 28, type: !1404, flags: DIFlagPrototyped, spFlags: 0)
!1408 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1409, file: !1394, line: 80)
!1409 = !DISubprogram(name: "iswblank", scope: !1397, file: !1397, line: 29, type: !1404, flags: DIFlagPrototyped, spFlags: 0)
!1410 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1411, file: !1394, line: 81)
!1411 = !DISubprogram(name: "iswcntrl", scope: !1397, file: !1397, line: 30, type: !1404, flags: DIFlagPrototyped, spFlags: 0)
!1412 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1413, file: !1394, line: 82)
!1413 = !DISubprogram(name: "iswdigit", scope: !1397, file: !1397, line: 31, type: !1404, flags: DIFlagPrototyped, spFlags: 0)
!1414 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1415, file: !1394, line: 83)
!1415 = !DISubprogram(name: "iswgraph", scope: !1397, file: !1397, line: 32, type: !1404, flags: DIFlagPrototyped, spFlags: 0)
!1416 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1417, file: !1394, line: 84)
!1417 = !DISubprogram(name: "iswlower", scope: !1397, file: !1397, line: 33, type: !1404, flags: DIFlagPrototyped, spFlags: 0)
!1418 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1419, file: !1394, line: 85)
!1419 = !DISubprogram(name: "iswprint", scope: !1397, file: !1397, line: 34, type: !1404, flags: DIFlagPrototyped, spFlags: 0)
!1420 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1421, file: !1394, line: 86)
!1421 = !DISubprogram(name: "iswpunct", scope: !1397, file: !1397, line: 35, type: !1404, flags: DIFlagPrototyped, spFlags: 0)
!1422 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1423, file: !1394, line: 87)
!1423 = !DISubprogram(name: "iswspace", scope: !1397, file: !1397, line: 36, type: !1404, flags: DIFlagPrototyped, spFlags: 0)
!1424 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1425, file: !1394, line: 88)
!1425 = !DISubprogram(name: "iswupper", scope: !1397, file: !1397, line: 37, type: !1404, flags: DIFlagPrototyped, spFlags: 0)
!1426 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1427, file: !1394, line: 89)
!1427 = !DISubprogram(name: "iswxdigit", scope: !1397, file: !1397, line: 38, type: !1404, flags: DIFlagPrototyped, spFlags: 0)
!1428 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1429, file: !1394, line: 90)
!1429 = !DISubprogram(name: "iswctype", scope: !1397, file: !1397, line: 39, type: !1430, flags: DIFlagPrototyped, spFlags: 0)
!1430 = !DISubroutineType(types: !1431)
!1431 = !{!479, !1393, !1401}
!1432 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1433, file: !1394, line: 91)
!1433 = !DISubprogram(name: "wctype", scope: !1397, file: !1397, line: 44, type: !1434, flags: DIFlagPrototyped, spFlags: 0)
!1434 = !DISubroutineType(types: !1435)
!1435 = !{!1401, !737}
!1436 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1437, file: !1394, line: 92)
!1437 = !DISubprogram(name: "towlower", scope: !1397, file: !1397, line: 41, type: !1438, flags: DIFlagPrototyped, spFlags: 0)
!1438 = !DISubroutineType(types: !1439)
!1439 = !{!1393, !1393}
!1440 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1441, file: !1394, line: 93)
!1441 = !DISubprogram(name: "towupper", scope: !1397, file: !1397, line: 42, type: !1438, flags: DIFlagPrototyped, spFlags: 0)
!1442 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1443, file: !1394, line: 94)
!1443 = !DISubprogram(name: "towctrans", scope: !1397, file: !1397, line: 40, type: !1444, flags: DIFlagPrototyped, spFlags: 0)
!1444 = !DISubroutineType(types: !1445)
!1445 = !{!1393, !1393, !1396}
!1446 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1447, file: !1394, line: 95)
!1447 = !DISubprogram(name: "wctrans", scope: !1397, file: !1397, line: 43, type: !1448, flags: DIFlagPrototyped, spFlags: 0)
!1448 = !DISubroutineType(types: !1449)
!1449 = !{!1396, !737}
!1450 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1359, file: !1451, line: 134)
!1451 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cwchar", directory: "/work")
!1452 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !812, file: !1451, line: 135)
!1453 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1393, file: !1451, line: 136)
!1454 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1455, file: !1451, line: 137)
!1455 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !6, line: 343, baseType: !1456)
!1456 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !6, line: 338, size: 8, flags: DIFlagFwdDecl, identifier: "_ZTS8_IO_FILE")
!1457 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1458, file: !1451, line: 138)
!1458 = !DISubprogram(name: "fwprintf", scope: !1459, file: !1459, line: 112, type: !1460, flags: DIFlagPrototyped, spFlags: 0)
!1459 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/wchar.h", directory: "/work")
!1460 = !DISubroutineType(types: !1461)
!1461 = !{!479, !1462, !1349, null}
!1462 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1463)
!1463 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1455, size: 32)
!1464 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1465, file: !1451, line: 139)
!1465 = !DISubprogram(name: "fwscanf", scope: !1459, file: !1459, line: 120, type: !1460, flags: DIFlagPrototyped, spFlags: 0)
!1466 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1467, file: !1451, line: 140)
!1467 = !DISubprogram(name: "swprintf", scope: !1459, file: !1459, line: 113, type: !1468, flags: DIFlagPrototyped, spFlags: 0)
!1468 = !DISubroutineType(types: !1469)
!1469 = !{!479, !1334, !411, !1349, null}
!1470 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1471, file: !1451, line: 141)
!1471 = !DISubprogram(name: "vfwprintf", scope: !1459, file: !1459, line: 116, type: !1472, flags: DIFlagPrototyped, spFlags: 0)
!1472 = !DISubroutineType(types: !1473)
!1473 = !{!479, !1462, !1349, !1474}
!1474 = !DIDerivedType(tag: DW_TAG_typedef, name: "__isoc_va_list", file: !6, line: 354, baseType: !1475)
!1475 = !DIDerivedType(tag: DW_TAG_typedef, name: "__builtin_va_list", file: !1476, baseType: !733)
!1476 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_gemm_0/reader.cpp", directory: "")
!1477 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1478, file: !1451, line: 142)
!1478 = !DISubprogram(name: "vswprintf", scope: !1459, file: !1459, line: 117, type: !1479, flags: DIFlagPrototyped, spFlags: 0)
!1479 = !DISubroutineType(types: !1480)
!1480 = !{!479, !1334, !411, !1349, !1474}
!1481 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1482, file: !1451, line: 143)
!1482 = !DISubprogram(name: "swscanf", scope: !1459, file: !1459, line: 121, type: !1483, flags: DIFlagPrototyped, spFlags: 0)
!1483 = !DISubroutineType(types: !1484)
!1484 = !{!479, !1349, !1349, null}
!1485 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1486, file: !1451, line: 144)
!1486 = !DISubprogram(name: "vfwscanf", scope: !1459, file: !1459, line: 124, type: !1472, flags: DIFlagPrototyped, spFlags: 0)
!1487 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1488, file: !1451, line: 145)
!1488 = !DISubprogram(name: "vswscanf", scope: !1459, file: !1459, line: 125, type: !1489, flags: DIFlagPrototyped, spFlags: 0)
!1489 = !DISubroutineType(types: !1490)
!1490 = !{!479, !1349, !1349, !1474}
!1491 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1492, file: !1451, line: 146)
!1492 = !DISubprogram(name: "fgetwc", scope: !1459, file: !1459, line: 127, type: !1493, flags: DIFlagPrototyped, spFlags: 0)
!1493 = !DISubroutineType(types: !1494)
!1494 = !{!1393, !1463}
!1495 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1496, file: !1451, line: 147)
!1496 = !DISubprogram(name: "fgetws", scope: !1459, file: !1459, line: 135, type: !1497, flags: DIFlagPrototyped, spFlags: 0)
!1497 = !DISubroutineType(types: !1498)
!1498 = !{!1335, !1334, !479, !1462}
!1499 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1500, file: !1451, line: 148)
!1500 = !DISubprogram(name: "fputwc", scope: !1459, file: !1459, line: 131, type: !1501, flags: DIFlagPrototyped, spFlags: 0)
!1501 = !DISubroutineType(types: !1502)
!1502 = !{!1393, !1336, !1463}
!1503 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1504, file: !1451, line: 149)
!1504 = !DISubprogram(name: "fputws", scope: !1459, file: !1459, line: 136, type: !1505, flags: DIFlagPrototyped, spFlags: 0)
!1505 = !DISubroutineType(types: !1506)
!1506 = !{!479, !1349, !1462}
!1507 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1508, file: !1451, line: 150)
!1508 = !DISubprogram(name: "fwide", scope: !1459, file: !1459, line: 108, type: !1509, flags: DIFlagPrototyped, spFlags: 0)
!1509 = !DISubroutineType(types: !1510)
!1510 = !{!479, !1463, !479}
!1511 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1512, file: !1451, line: 151)
!1512 = !DISubprogram(name: "getwc", scope: !1459, file: !1459, line: 128, type: !1493, flags: DIFlagPrototyped, spFlags: 0)
!1513 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1514, file: !1451, line: 152)
!1514 = !DISubprogram(name: "putwc", scope: !1459, file: !1459, line: 132, type: !1501, flags: DIFlagPrototyped, spFlags: 0)
!1515 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1516, file: !1451, line: 153)
!1516 = !DISubprogram(name: "ungetwc", scope: !1459, file: !1459, line: 138, type: !1517, flags: DIFlagPrototyped, spFlags: 0)
!1517 = !DISubroutineType(types: !1518)
!1518 = !{!1393, !1393, !1463}
!1519 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1520, file: !1451, line: 154)
!1520 = !DISubprogram(name: "wcstod", scope: !1459, file: !1459, line: 97, type: !1521, flags: DIFlagPrototyped, spFlags: 0)
!1521 = !DISubroutineType(types: !1522)
!1522 = !{!827, !1349, !1523}
!1523 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1524)
!1524 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1335, size: 32)
!1525 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1526, file: !1451, line: 155)
!1526 = !DISubprogram(name: "wcstof", scope: !1459, file: !1459, line: 96, type: !1527, flags: DIFlagPrototyped, spFlags: 0)
!1527 = !DISubroutineType(types: !1528)
!1528 = !{!893, !1349, !1523}
!1529 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1530, file: !1451, line: 156)
!1530 = !DISubprogram(name: "wcstold", scope: !1459, file: !1459, line: 98, type: !1531, flags: DIFlagPrototyped, spFlags: 0)
!1531 = !DISubroutineType(types: !1532)
!1532 = !{!872, !1349, !1523}
!1533 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1534, file: !1451, line: 157)
!1534 = !DISubprogram(name: "wcstol", scope: !1459, file: !1459, line: 100, type: !1535, flags: DIFlagPrototyped, spFlags: 0)
!1535 = !DISubroutineType(types: !1536)
!1536 = !{!807, !1349, !1523, !479}
!1537 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1538, file: !1451, line: 158)
!1538 = !DISubprogram(name: "wcstoll", scope: !1459, file: !1459, line: 103, type: !1539, flags: DIFlagPrototyped, spFlags: 0)
!1539 = !DISubroutineType(types: !1540)
!1540 = !{!667, !1349, !1523, !479}
!1541 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1542, file: !1451, line: 159)
!1542 = !DISubprogram(name: "wcstoul", scope: !1459, file: !1459, line: 101, type: !1543, flags: DIFlagPrototyped, spFlags: 0)
!1543 = !DISubroutineType(types: !1544)
!1544 = !{!1242, !1349, !1523, !479}
!1545 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1546, file: !1451, line: 160)
!1546 = !DISubprogram(name: "wcstoull", scope: !1459, file: !1459, line: 104, type: !1547, flags: DIFlagPrototyped, spFlags: 0)
!1547 = !DISubroutineType(types: !1548)
!1548 = !{!93, !1349, !1523, !479}
!1549 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1550, file: !1451, line: 161)
!1550 = !DISubprogram(name: "wcscpy", scope: !1459, file: !1459, line: 52, type: !1551, flags: DIFlagPrototyped, spFlags: 0)
!1551 = !DISubroutineType(types: !1552)
!1552 = !{!1335, !1334, !1349}
!1553 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1554, file: !1451, line: 162)
!1554 = !DISubprogram(name: "wcsncpy", scope: !1459, file: !1459, line: 53, type: !1555, flags: DIFlagPrototyped, spFlags: 0)
!1555 = !DISubroutineType(types: !1556)
!1556 = !{!1335, !1334, !1349, !411}
!1557 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1558, file: !1451, line: 163)
!1558 = !DISubprogram(name: "wcscat", scope: !1459, file: !1459, line: 55, type: !1551, flags: DIFlagPrototyped, spFlags: 0)
!1559 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1560, file: !1451, line: 164)
!1560 = !DISubprogram(name: "wcsncat", scope: !1459, file: !1459, line: 56, type: !1555, flags: DIFlagPrototyped, spFlags: 0)
!1561 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1562, file: !1451, line: 165)
!1562 = !DISubprogram(name: "wcscmp", scope: !1459, file: !1459, line: 58, type: !1563, flags: DIFlagPrototyped, spFlags: 0)
!1563 = !DISubroutineType(types: !1564)
!1564 = !{!479, !1350, !1350}
!1565 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1566, file: !1451, line: 166)
!1566 = !DISubprogram(name: "wcscoll", scope: !1459, file: !1459, line: 61, type: !1563, flags: DIFlagPrototyped, spFlags: 0)
!1567 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1568, file: !1451, line: 167)
!1568 = !DISubprogram(name: "wcsncmp", scope: !1459, file: !1459, line: 59, type: !1569, flags: DIFlagPrototyped, spFlags: 0)
!1569 = !DISubroutineType(types: !1570)
!1570 = !{!479, !1350, !1350, !411}
!1571 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1572, file: !1451, line: 168)
!1572 = !DISubprogram(name: "wcsxfrm", scope: !1459, file: !1459, line: 62, type: !1573, flags: DIFlagPrototyped, spFlags: 0)
!1573 = !DISubroutineType(types: !1574)
!1574 = !{!411, !1334, !1349, !411}
!1575 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1576, file: !1451, line: 169)
!1576 = !DISubprogram(name: "wcschr", linkageName: "_Z6wcschrB9nie220108Ua9enable_ifILb1EEPww", scope: !1577, file: !1577, line: 147, type: !1578, flags: DIFlagPrototyped, spFlags: 0)
!1577 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/wchar.h", directory: "/work")
!1578 = !DISubroutineType(types: !1579)
!1579 = !{!1335, !1335, !1336}
!1580 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1581, file: !1451, line: 170)
!1581 = !DISubprogram(name: "wcspbrk", linkageName: "_Z7wcspbrkB9nie220108Ua9enable_ifILb1EEPwPKw", scope: !1577, file: !1577, line: 158, type: !1582, flags: DIFlagPrototyped, spFlags: 0)
!1582 = !DISubroutineType(types: !1583)
!1583 = !{!1335, !1335, !1350}
!1584 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1585, file: !1451, line: 171)
!1585 = !DISubprogram(name: "wcsrchr", linkageName: "_Z7wcsrchrB9nie220108Ua9enable_ifILb1EEPww", scope: !1577, file: !1577, line: 168, type: !1578, flags: DIFlagPrototyped, spFlags: 0)
!1586 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1587, file: !1451, line: 172)
!1587 = !DISubprogram(name: "wcsstr", linkageName: "_Z6wcsstrB9nie220108Ua9enable_ifILb1EEPwPKw", scope: !1577, file: !1577, line: 179, type: !1582, flags: DIFlagPrototyped, spFlags: 0)
!1588 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1589, file: !1451, line: 173)
!1589 = !DISubprogram(name: "wmemchr", linkageName: "_Z7wmemchrB9nie220108Ua9enable_ifILb1EEPwwj", scope: !1577, file: !1577, line: 190, type: !1590, flags: DIFlagPrototyped, spFlags: 0)
!1590 = !DISubroutineType(types: !1591)
!1591 = !{!1335, !1335, !1336, !411}
!1592 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1593, file: !1451, line: 174)
!1593 = !DISubprogram(name: "wcscspn", scope: !1459, file: !1459, line: 67, type: !1594, flags: DIFlagPrototyped, spFlags: 0)
!1594 = !DISubroutineType(types: !1595)
!1595 = !{!411, !1350, !1350}
!1596 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1597, file: !1451, line: 175)
!1597 = !DISubprogram(name: "wcslen", scope: !1459, file: !1459, line: 73, type: !1598, flags: DIFlagPrototyped, spFlags: 0)
!1598 = !DISubroutineType(types: !1599)
!1599 = !{!411, !1350}
!1600 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1601, file: !1451, line: 176)
!1601 = !DISubprogram(name: "wcsspn", scope: !1459, file: !1459, line: 68, type: !1594, flags: DIFlagPrototyped, spFlags: 0)
!1602 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1603, file: !1451, line: 177)
!1603 = !DISubprogram(name: "wcstok", scope: !1459, file: !1459, line: 71, type: !1604, flags: DIFlagPrototyped, spFlags: 0)
!1604 = !DISubroutineType(types: !1605)
!1605 = !{!1335, !1334, !1349, !1523}
!1606 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1607, file: !1451, line: 178)
!1607 = !DISubprogram(name: "wmemcmp", scope: !1459, file: !1459, line: 79, type: !1569, flags: DIFlagPrototyped, spFlags: 0)
!1608 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1609, file: !1451, line: 179)
!1609 = !DISubprogram(name: "wmemcpy", scope: !1459, file: !1459, line: 80, type: !1555, flags: DIFlagPrototyped, spFlags: 0)
!1610 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1611, file: !1451, line: 180)
!1611 = !DISubprogram(name: "wmemmove", scope: !1459, file: !1459, line: 81, type: !1612, flags: DIFlagPrototyped, spFlags: 0)
!1612 = !DISubroutineType(types: !1613)
!1613 = !{!1335, !1335, !1350, !411}
!1614 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1615, file: !1451, line: 181)
!1615 = !DISubprogram(name: "wmemset", scope: !1459, file: !1459, line: 82, type: !1590, flags: DIFlagPrototyped, spFlags: 0)
!1616 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1617, file: !1451, line: 182)
!1617 = !DISubprogram(name: "wcsftime", scope: !1459, file: !1459, line: 141, type: !1618, flags: DIFlagPrototyped, spFlags: 0)
!1618 = !DISubroutineType(types: !1619)
!1619 = !{!411, !1334, !411, !1349, !860}
!1620 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1621, file: !1451, line: 183)
!1621 = !DISubprogram(name: "btowc", scope: !1459, file: !1459, line: 84, type: !1622, flags: DIFlagPrototyped, spFlags: 0)
!1622 = !DISubroutineType(types: !1623)
!1623 = !{!1393, !479}
!1624 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1625, file: !1451, line: 184)
!1625 = !DISubprogram(name: "wctob", scope: !1459, file: !1459, line: 85, type: !1404, flags: DIFlagPrototyped, spFlags: 0)
!1626 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1627, file: !1451, line: 185)
!1627 = !DISubprogram(name: "mbsinit", scope: !1459, file: !1459, line: 87, type: !1628, flags: DIFlagPrototyped, spFlags: 0)
!1628 = !DISubroutineType(types: !1629)
!1629 = !{!479, !1630}
!1630 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1631, size: 32)
!1631 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1359)
!1632 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1633, file: !1451, line: 186)
!1633 = !DISubprogram(name: "mbrlen", scope: !1459, file: !1459, line: 91, type: !1634, flags: DIFlagPrototyped, spFlags: 0)
!1634 = !DISubroutineType(types: !1635)
!1635 = !{!411, !736, !411, !1636}
!1636 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1637)
!1637 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1359, size: 32)
!1638 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1639, file: !1451, line: 187)
!1639 = !DISubprogram(name: "mbrtowc", scope: !1459, file: !1459, line: 88, type: !1640, flags: DIFlagPrototyped, spFlags: 0)
!1640 = !DISubroutineType(types: !1641)
!1641 = !{!411, !1334, !736, !411, !1636}
!1642 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1643, file: !1451, line: 188)
!1643 = !DISubprogram(name: "wcrtomb", scope: !1459, file: !1459, line: 89, type: !1644, flags: DIFlagPrototyped, spFlags: 0)
!1644 = !DISubroutineType(types: !1645)
!1645 = !{!411, !735, !1336, !1636}
!1646 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1647, file: !1451, line: 189)
!1647 = !DISubprogram(name: "mbsrtowcs", scope: !1459, file: !1459, line: 93, type: !1648, flags: DIFlagPrototyped, spFlags: 0)
!1648 = !DISubroutineType(types: !1649)
!1649 = !{!411, !1334, !1650, !411, !1636}
!1650 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1651)
!1651 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !737, size: 32)
!1652 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1653, file: !1451, line: 190)
!1653 = !DISubprogram(name: "wcsrtombs", scope: !1459, file: !1459, line: 94, type: !1654, flags: DIFlagPrototyped, spFlags: 0)
!1654 = !DISubroutineType(types: !1655)
!1655 = !{!411, !735, !1656, !411, !1636}
!1656 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1657)
!1657 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1350, size: 32)
!1658 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1659, file: !1451, line: 192)
!1659 = !DISubprogram(name: "getwchar", scope: !1459, file: !1459, line: 129, type: !1660, flags: DIFlagPrototyped, spFlags: 0)
!1660 = !DISubroutineType(types: !1661)
!1661 = !{!1393}
!1662 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1663, file: !1451, line: 193)
!1663 = !DISubprogram(name: "vwscanf", scope: !1459, file: !1459, line: 123, type: !1664, flags: DIFlagPrototyped, spFlags: 0)
!1664 = !DISubroutineType(types: !1665)
!1665 = !{!479, !1349, !1474}
!1666 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1667, file: !1451, line: 194)
!1667 = !DISubprogram(name: "wscanf", scope: !1459, file: !1459, line: 119, type: !1668, flags: DIFlagPrototyped, spFlags: 0)
!1668 = !DISubroutineType(types: !1669)
!1669 = !{!479, !1349, null}
!1670 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1671, file: !1451, line: 196)
!1671 = !DISubprogram(name: "putwchar", scope: !1459, file: !1459, line: 133, type: !1672, flags: DIFlagPrototyped, spFlags: 0)
!1672 = !DISubroutineType(types: !1673)
!1673 = !{!1393, !1336}
!1674 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1675, file: !1451, line: 197)
!1675 = !DISubprogram(name: "vwprintf", scope: !1459, file: !1459, line: 115, type: !1664, flags: DIFlagPrototyped, spFlags: 0)
!1676 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1677, file: !1451, line: 198)
!1677 = !DISubprogram(name: "wprintf", scope: !1459, file: !1459, line: 111, type: !1668, flags: DIFlagPrototyped, spFlags: 0)
!1678 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1455, file: !1679, line: 120)
!1679 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdio", directory: "/work")
!1680 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1681, file: !1679, line: 121)
!1681 = !DIDerivedType(tag: DW_TAG_typedef, name: "fpos_t", file: !1682, line: 60, baseType: !1683)
!1682 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdio.h", directory: "/work")
!1683 = !DICompositeType(tag: DW_TAG_union_type, name: "_G_fpos64_t", file: !1682, line: 56, size: 128, flags: DIFlagFwdDecl, identifier: "_ZTS11_G_fpos64_t")
!1684 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1685, file: !1679, line: 123)
!1685 = !DISubprogram(name: "fclose", scope: !1682, file: !1682, line: 72, type: !1686, flags: DIFlagPrototyped, spFlags: 0)
!1686 = !DISubroutineType(types: !1687)
!1687 = !{!479, !1463}
!1688 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1689, file: !1679, line: 124)
!1689 = !DISubprogram(name: "fflush", scope: !1682, file: !1682, line: 79, type: !1686, flags: DIFlagPrototyped, spFlags: 0)
!1690 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1691, file: !1679, line: 125)
!1691 = !DISubprogram(name: "setbuf", scope: !1682, file: !1682, line: 129, type: !1692, flags: DIFlagPrototyped, spFlags: 0)
!1692 = !DISubroutineType(types: !1693)
!1693 = !{null, !1462, !735}
!1694 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1695, file: !1679, line: 126)
!1695 = !DISubprogram(name: "setvbuf", scope: !1682, file: !1682, line: 128, type: !1696, flags: DIFlagPrototyped, spFlags: 0)
!1696 = !DISubroutineType(types: !1697)
!1697 = !{!479, !1462, !735, !479, !411}
!1698 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1699, file: !1679, line: 127)
!1699 = !DISubprogram(name: "fprintf", scope: !1682, file: !1682, line: 110, type: !1700, flags: DIFlagPrototyped, spFlags: 0)
!1700 = !DISubroutineType(types: !1701)
!1701 = !{!479, !1462, !736, null}
!1702 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1703, file: !1679, line: 128)
!1703 = !DISubprogram(name: "fscanf", scope: !1682, file: !1682, line: 120, type: !1700, flags: DIFlagPrototyped, spFlags: 0)
!1704 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1705, file: !1679, line: 129)
!1705 = !DISubprogram(name: "snprintf", scope: !1682, file: !1682, line: 112, type: !1706, flags: DIFlagPrototyped, spFlags: 0)
!1706 = !DISubroutineType(types: !1707)
!1707 = !{!479, !735, !411, !736, null}
!1708 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1709, file: !1679, line: 130)
!1709 = !DISubprogram(name: "sprintf", scope: !1682, file: !1682, line: 111, type: !1710, flags: DIFlagPrototyped, spFlags: 0)
!1710 = !DISubroutineType(types: !1711)
!1711 = !{!479, !735, !736, null}
!1712 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1713, file: !1679, line: 131)
!1713 = !DISubprogram(name: "sscanf", scope: !1682, file: !1682, line: 121, type: !1714, flags: DIFlagPrototyped, spFlags: 0)
!1714 = !DISubroutineType(types: !1715)
!1715 = !{!479, !736, !736, null}
!1716 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1717, file: !1679, line: 132)
!1717 = !DISubprogram(name: "vfprintf", scope: !1682, file: !1682, line: 115, type: !1718, flags: DIFlagPrototyped, spFlags: 0)
!1718 = !DISubroutineType(types: !1719)
!1719 = !{!479, !1462, !736, !1474}
!1720 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1721, file: !1679, line: 133)
!1721 = !DISubprogram(name: "vfscanf", scope: !1682, file: !1682, line: 123, type: !1718, flags: DIFlagPrototyped, spFlags: 0)
!1722 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1723, file: !1679, line: 134)
!1723 = !DISubprogram(name: "vsscanf", scope: !1682, file: !1682, line: 124, type: !1724, flags: DIFlagPrototyped, spFlags: 0)
!1724 = !DISubroutineType(types: !1725)
!1725 = !{!479, !736, !736, !1474}
!1726 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1727, file: !1679, line: 135)
!1727 = !DISubprogram(name: "vsnprintf", scope: !1682, file: !1682, line: 117, type: !1728, flags: DIFlagPrototyped, spFlags: 0)
!1728 = !DISubroutineType(types: !1729)
!1729 = !{!479, !735, !411, !736, !1474}
!1730 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1731, file: !1679, line: 136)
!1731 = !DISubprogram(name: "vsprintf", scope: !1682, file: !1682, line: 116, type: !1732, flags: DIFlagPrototyped, spFlags: 0)
!1732 = !DISubroutineType(types: !1733)
!1733 = !{!479, !735, !736, !1474}
!1734 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1735, file: !1679, line: 137)
!1735 = !DISubprogram(name: "fgetc", scope: !1682, file: !1682, line: 92, type: !1686, flags: DIFlagPrototyped, spFlags: 0)
!1736 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1737, file: !1679, line: 138)
!1737 = !DISubprogram(name: "fgets", scope: !1682, file: !1682, line: 101, type: !1738, flags: DIFlagPrototyped, spFlags: 0)
!1738 = !DISubroutineType(types: !1739)
!1739 = !{!733, !735, !479, !1462}
!1740 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1741, file: !1679, line: 139)
!1741 = !DISubprogram(name: "fputc", scope: !1682, file: !1682, line: 97, type: !1742, flags: DIFlagPrototyped, spFlags: 0)
!1742 = !DISubroutineType(types: !1743)
!1743 = !{!479, !479, !1463}
!1744 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1745, file: !1679, line: 140)
!1745 = !DISubprogram(name: "fputs", scope: !1682, file: !1682, line: 106, type: !1746, flags: DIFlagPrototyped, spFlags: 0)
!1746 = !DISubroutineType(types: !1747)
!1747 = !{!479, !736, !1462}
!1748 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1749, file: !1679, line: 141)
!1749 = !DISubprogram(name: "getc", scope: !1682, file: !1682, line: 93, type: !1686, flags: DIFlagPrototyped, spFlags: 0)
!1750 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1751, file: !1679, line: 142)
!1751 = !DISubprogram(name: "putc", scope: !1682, file: !1682, line: 98, type: !1742, flags: DIFlagPrototyped, spFlags: 0)
!1752 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1753, file: !1679, line: 143)
!1753 = !DISubprogram(name: "ungetc", scope: !1682, file: !1682, line: 95, type: !1742, flags: DIFlagPrototyped, spFlags: 0)
!1754 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1755, file: !1679, line: 144)
!1755 = !DISubprogram(name: "fread", scope: !1682, file: !1682, line: 89, type: !1756, flags: DIFlagPrototyped, spFlags: 0)
!1756 = !DISubroutineType(types: !1757)
!1757 = !{!411, !719, !411, !411, !1462}
!1758 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1759, file: !1679, line: 145)
!1759 = !DISubprogram(name: "fwrite", scope: !1682, file: !1682, line: 90, type: !1760, flags: DIFlagPrototyped, spFlags: 0)
!1760 = !DISubroutineType(types: !1761)
!1761 = !{!411, !720, !411, !411, !1462}
!1762 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1763, file: !1679, line: 146)
!1763 = !DISubprogram(name: "fgetpos", scope: !1682, file: !1682, line: 86, type: !1764, flags: DIFlagPrototyped, spFlags: 0)
!1764 = !DISubroutineType(types: !1765)
!1765 = !{!479, !1462, !1766}
!1766 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1767)
!1767 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1681, size: 32)
!1768 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1769, file: !1679, line: 147)
!1769 = !DISubprogram(name: "fseek", scope: !1682, file: !1682, line: 82, type: !1770, flags: DIFlagPrototyped, spFlags: 0)
!1770 = !DISubroutineType(types: !1771)
!1771 = !{!479, !1463, !807, !479}
!1772 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1773, file: !1679, line: 148)
!1773 = !DISubprogram(name: "fsetpos", scope: !1682, file: !1682, line: 87, type: !1774, flags: DIFlagPrototyped, spFlags: 0)
!1774 = !DISubroutineType(types: !1775)
!1775 = !{!479, !1463, !1776}
!1776 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1777, size: 32)
!1777 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1681)
!1778 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1779, file: !1679, line: 149)
!1779 = !DISubprogram(name: "ftell", scope: !1682, file: !1682, line: 83, type: !1780, flags: DIFlagPrototyped, spFlags: 0)
!1780 = !DISubroutineType(types: !1781)
!1781 = !{!807, !1463}
!1782 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1783, file: !1679, line: 150)
!1783 = !DISubprogram(name: "rewind", scope: !1682, file: !1682, line: 84, type: !1784, flags: DIFlagPrototyped, spFlags: 0)
!1784 = !DISubroutineType(types: !1785)
!1785 = !{null, !1463}
!1786 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1787, file: !1679, line: 151)
!1787 = !DISubprogram(name: "clearerr", scope: !1682, file: !1682, line: 80, type: !1784, flags: DIFlagPrototyped, spFlags: 0)
!1788 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1789, file: !1679, line: 152)
!1789 = !DISubprogram(name: "feof", scope: !1682, file: !1682, line: 77, type: !1686, flags: DIFlagPrototyped, spFlags: 0)
!1790 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1791, file: !1679, line: 153)
!1791 = !DISubprogram(name: "ferror", scope: !1682, file: !1682, line: 78, type: !1686, flags: DIFlagPrototyped, spFlags: 0)
!1792 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1793, file: !1679, line: 154)
!1793 = !DISubprogram(name: "perror", scope: !1682, file: !1682, line: 126, type: !1794, flags: DIFlagPrototyped, spFlags: 0)
!1794 = !DISubroutineType(types: !1795)
!1795 = !{null, !737}
!1796 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1797, file: !1679, line: 156)
!1797 = !DISubprogram(name: "fopen", scope: !1682, file: !1682, line: 70, type: !1798, flags: DIFlagPrototyped, spFlags: 0)
!1798 = !DISubroutineType(types: !1799)
!1799 = !{!1463, !736, !736}
!1800 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1801, file: !1679, line: 157)
!1801 = !DISubprogram(name: "freopen", scope: !1682, file: !1682, line: 71, type: !1802, flags: DIFlagPrototyped, spFlags: 0)
!1802 = !DISubroutineType(types: !1803)
!1803 = !{!1463, !736, !736, !1462}
!1804 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1805, file: !1679, line: 158)
!1805 = !DISubprogram(name: "remove", scope: !1682, file: !1682, line: 74, type: !1206, flags: DIFlagPrototyped, spFlags: 0)
!1806 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1807, file: !1679, line: 159)
!1807 = !DISubprogram(name: "rename", scope: !1682, file: !1682, line: 75, type: !753, flags: DIFlagPrototyped, spFlags: 0)
!1808 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1809, file: !1679, line: 160)
!1809 = !DISubprogram(name: "tmpfile", scope: !1682, file: !1682, line: 132, type: !1810, flags: DIFlagPrototyped, spFlags: 0)
!1810 = !DISubroutineType(types: !1811)
!1811 = !{!1463}
!1812 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1813, file: !1679, line: 161)
!1813 = !DISubprogram(name: "tmpnam", scope: !1682, file: !1682, line: 131, type: !1814, flags: DIFlagPrototyped, spFlags: 0)
!1814 = !DISubroutineType(types: !1815)
!1815 = !{!733, !733}
!1816 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1817, file: !1679, line: 163)
!1817 = !DISubprogram(name: "getchar", scope: !1682, file: !1682, line: 94, type: !1249, flags: DIFlagPrototyped, spFlags: 0)
!1818 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1819, file: !1679, line: 167)
!1819 = !DISubprogram(name: "scanf", scope: !1682, file: !1682, line: 119, type: !1820, flags: DIFlagPrototyped, spFlags: 0)
!1820 = !DISubroutineType(types: !1821)
!1821 = !{!479, !736, null}
!1822 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1823, file: !1679, line: 168)
!1823 = !DISubprogram(name: "vscanf", scope: !1682, file: !1682, line: 122, type: !1824, flags: DIFlagPrototyped, spFlags: 0)
!1824 = !DISubroutineType(types: !1825)
!1825 = !{!479, !736, !1474}
!1826 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1827, file: !1679, line: 170)
!1827 = !DISubprogram(name: "printf", scope: !1682, file: !1682, line: 109, type: !1820, flags: DIFlagPrototyped, spFlags: 0)
!1828 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1829, file: !1679, line: 171)
!1829 = !DISubprogram(name: "putchar", scope: !1682, file: !1682, line: 99, type: !1305, flags: DIFlagPrototyped, spFlags: 0)
!1830 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1831, file: !1679, line: 172)
!1831 = !DISubprogram(name: "puts", scope: !1682, file: !1682, line: 107, type: !1206, flags: DIFlagPrototyped, spFlags: 0)
!1832 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !48, entity: !1833, file: !1679, line: 173)
!1833 = !DISubprogram(name: "vprintf", scope: !1682, file: !1682, line: 114, type: !1824, flags: DIFlagPrototyped, spFlags: 0)
!1834 = !{i32 1, !"NumRegisterParameters", i32 0}
!1835 = !{i32 7, !"Dwarf Version", i32 4}
!1836 = !{i32 2, !"Debug Info Version", i32 3}
!1837 = !{i32 1, !"wchar_size", i32 4}
!1838 = !{i32 7, !"uwtable", i32 2}
!1839 = !{i32 7, !"frame-pointer", i32 2}
!1840 = !{!"clang version 22.1.8"}
!1841 = distinct !DISubprogram(name: "zero_l1_buf", linkageName: "_Z11zero_l1_bufPjj", scope: !1842, file: !1842, line: 239, type: !1843, scopeLine: 239, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!1842 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/risc_common.h", directory: "/work")
!1843 = !DISubroutineType(types: !1844)
!1844 = !{null, !1845, !75}
!1845 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 32)
!1846 = !{}
!1847 = !DILocalVariable(name: "buf", arg: 1, scope: !1841, file: !1842, line: 239, type: !1845)
!1848 = !DILocation(line: 239, column: 38, scope: !1841)
!1849 = !DILocalVariable(name: "size_bytes", arg: 2, scope: !1841, file: !1842, line: 239, type: !75)
!1850 = !DILocation(line: 239, column: 52, scope: !1841)
!1851 = !DILocalVariable(name: "i", scope: !1852, file: !1842, line: 240, type: !75)
!1852 = distinct !DILexicalBlock(scope: !1841, file: !1842, line: 240, column: 5)
!1853 = !DILocation(line: 240, column: 19, scope: !1852)
!1854 = !DILocation(line: 240, column: 10, scope: !1852)
!1855 = !DILocation(line: 240, column: 26, scope: !1856)
!1856 = distinct !DILexicalBlock(scope: !1852, file: !1842, line: 240, column: 5)
!1857 = !DILocation(line: 240, column: 30, scope: !1856)
!1858 = !DILocation(line: 240, column: 41, scope: !1856)
!1859 = !{!"branch_weights", i32 1048575, i32 1}
!1860 = !DILocation(line: 240, column: 28, scope: !1856)
!1861 = !DILocation(line: 240, column: 5, scope: !1852)
!1862 = !DILocation(line: 241, column: 9, scope: !1863)
!1863 = distinct !DILexicalBlock(scope: !1856, file: !1842, line: 240, column: 51)
!1864 = !DILocation(line: 241, column: 13, scope: !1863)
!1865 = !DILocation(line: 241, column: 16, scope: !1863)
!1866 = !DILocation(line: 242, column: 5, scope: !1863)
!1867 = !DILocation(line: 240, column: 47, scope: !1856)
!1868 = !DILocation(line: 240, column: 5, scope: !1856)
!1869 = distinct !{!1869, !1861, !1870, !1871}
!1870 = !DILocation(line: 242, column: 5, scope: !1852)
!1871 = !{!"llvm.loop.mustprogress"}
!1872 = !DILocation(line: 243, column: 1, scope: !1841)
!1873 = distinct !DISubprogram(name: "DebugPrintTypeToSize<U32_ARRAY>", linkageName: "_Z20DebugPrintTypeToSizeI9U32_ARRAYEjT_", scope: !1874, file: !1874, line: 156, type: !1875, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1878, retainedNodes: !1846)
!1874 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/debug/dprint.h", directory: "/work")
!1875 = !DISubroutineType(types: !1876)
!1876 = !{!75, !1877}
!1877 = !DICompositeType(tag: DW_TAG_structure_type, name: "U32_ARRAY", file: !1874, line: 123, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9U32_ARRAY")
!1878 = !{!1879}
!1879 = !DITemplateTypeParameter(name: "T", type: !1877)
!1880 = !DILocalVariable(name: "val", arg: 1, scope: !1873, file: !1874, line: 156, type: !1877)
!1881 = !DILocation(line: 156, column: 52, scope: !1873)
!1882 = !DILocation(line: 157, column: 16, scope: !1873)
!1883 = !DILocation(line: 157, column: 20, scope: !1873)
!1884 = !DILocation(line: 157, column: 5, scope: !1873)
!1885 = distinct !DISubprogram(name: "DebugPrintTypeAddr<U32_ARRAY>", linkageName: "_Z18DebugPrintTypeAddrI9U32_ARRAYEPKhPT_", scope: !1874, file: !1874, line: 160, type: !1886, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1878, retainedNodes: !1846)
!1886 = !DISubroutineType(types: !1887)
!1887 = !{!90, !1888}
!1888 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1877, size: 32)
!1889 = !DILocalVariable(name: "val", arg: 1, scope: !1885, file: !1874, line: 160, type: !1888)
!1890 = !DILocation(line: 160, column: 57, scope: !1885)
!1891 = !DILocation(line: 161, column: 28, scope: !1885)
!1892 = !DILocation(line: 161, column: 33, scope: !1885)
!1893 = !DILocation(line: 161, column: 5, scope: !1885)
!1894 = distinct !DISubprogram(name: "DebugPrintTypeToSize<TYPED_U32_ARRAY>", linkageName: "_Z20DebugPrintTypeToSizeI15TYPED_U32_ARRAYEjT_", scope: !1874, file: !1874, line: 164, type: !1895, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1898, retainedNodes: !1846)
!1895 = !DISubroutineType(types: !1896)
!1896 = !{!75, !1897}
!1897 = !DICompositeType(tag: DW_TAG_structure_type, name: "TYPED_U32_ARRAY", file: !1874, line: 128, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS15TYPED_U32_ARRAY")
!1898 = !{!1899}
!1899 = !DITemplateTypeParameter(name: "T", type: !1897)
!1900 = !DILocalVariable(name: "val", arg: 1, scope: !1894, file: !1874, line: 164, type: !1897)
!1901 = !DILocation(line: 164, column: 64, scope: !1894)
!1902 = !DILocation(line: 165, column: 16, scope: !1894)
!1903 = !DILocation(line: 165, column: 20, scope: !1894)
!1904 = !DILocation(line: 165, column: 5, scope: !1894)
!1905 = distinct !DISubprogram(name: "DebugPrintTypeAddr<TYPED_U32_ARRAY>", linkageName: "_Z18DebugPrintTypeAddrI15TYPED_U32_ARRAYEPKhPT_", scope: !1874, file: !1874, line: 168, type: !1906, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1898, retainedNodes: !1846)
!1906 = !DISubroutineType(types: !1907)
!1907 = !{!90, !1908}
!1908 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1897, size: 32)
!1909 = !DILocalVariable(name: "val", arg: 1, scope: !1905, file: !1874, line: 168, type: !1908)
!1910 = !DILocation(line: 168, column: 69, scope: !1905)
!1911 = !DILocation(line: 169, column: 28, scope: !1905)
!1912 = !DILocation(line: 169, column: 33, scope: !1905)
!1913 = !DILocation(line: 169, column: 5, scope: !1905)
!1914 = distinct !DISubprogram(name: "DebugPrintTypeToId<const char *>", linkageName: "_Z18DebugPrintTypeToIdIPKcEhv", scope: !1874, file: !1874, line: 173, type: !1915, scopeLine: 173, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1917)
!1915 = !DISubroutineType(types: !1916)
!1916 = !{!5}
!1917 = !{!1918}
!1918 = !DITemplateTypeParameter(name: "T", type: !737)
!1919 = !DILocation(line: 174, column: 5, scope: !1914)
!1920 = distinct !DISubprogram(name: "DebugPrintTypeToId<char *>", linkageName: "_Z18DebugPrintTypeToIdIPcEhv", scope: !1874, file: !1874, line: 177, type: !1915, scopeLine: 177, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1921)
!1921 = !{!1922}
!1922 = !DITemplateTypeParameter(name: "T", type: !733)
!1923 = !DILocation(line: 178, column: 5, scope: !1920)
!1924 = distinct !DISubprogram(name: "DebugPrintTypeToId<ENDL>", linkageName: "_Z18DebugPrintTypeToIdI4ENDLEhv", scope: !1874, file: !1874, line: 181, type: !1915, scopeLine: 181, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1925)
!1925 = !{!1926}
!1926 = !DITemplateTypeParameter(name: "T", type: !1927)
!1927 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ENDL", file: !1874, line: 97, size: 8, flags: DIFlagTypePassByValue, elements: !1928, identifier: "_ZTS4ENDL")
!1928 = !{!1929}
!1929 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !1927, file: !1874, line: 98, baseType: !734, size: 8)
!1930 = !DILocation(line: 182, column: 5, scope: !1924)
!1931 = distinct !DISubprogram(name: "DebugPrintTypeToId<SETW>", linkageName: "_Z18DebugPrintTypeToIdI4SETWEhv", scope: !1874, file: !1874, line: 185, type: !1915, scopeLine: 185, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1932)
!1932 = !{!1933}
!1933 = !DITemplateTypeParameter(name: "T", type: !1934)
!1934 = !DICompositeType(tag: DW_TAG_structure_type, name: "SETW", file: !1874, line: 119, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS4SETW")
!1935 = !DILocation(line: 186, column: 5, scope: !1931)
!1936 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned char>", linkageName: "_Z18DebugPrintTypeToIdIhEhv", scope: !1874, file: !1874, line: 189, type: !1915, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1937)
!1937 = !{!1938}
!1938 = !DITemplateTypeParameter(name: "T", type: !7)
!1939 = !DILocation(line: 190, column: 5, scope: !1936)
!1940 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned short>", linkageName: "_Z18DebugPrintTypeToIdItEhv", scope: !1874, file: !1874, line: 193, type: !1915, scopeLine: 193, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1941)
!1941 = !{!1942}
!1942 = !DITemplateTypeParameter(name: "T", type: !126)
!1943 = !DILocation(line: 194, column: 5, scope: !1940)
!1944 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned int>", linkageName: "_Z18DebugPrintTypeToIdIjEhv", scope: !1874, file: !1874, line: 200, type: !1915, scopeLine: 200, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1945)
!1945 = !{!1946}
!1946 = !DITemplateTypeParameter(name: "T", type: !50)
!1947 = !DILocation(line: 202, column: 5, scope: !1944)
!1948 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned long long>", linkageName: "_Z18DebugPrintTypeToIdIyEhv", scope: !1874, file: !1874, line: 205, type: !1915, scopeLine: 205, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1949)
!1949 = !{!1950}
!1950 = !DITemplateTypeParameter(name: "T", type: !93)
!1951 = !DILocation(line: 207, column: 5, scope: !1948)
!1952 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned long>", linkageName: "_Z18DebugPrintTypeToIdImEhv", scope: !1874, file: !1874, line: 210, type: !1915, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1953)
!1953 = !{!1954}
!1954 = !DITemplateTypeParameter(name: "T", type: !1242)
!1955 = !DILocation(line: 212, column: 16, scope: !1956)
!1956 = distinct !DILexicalBlock(scope: !1957, file: !1874, line: 211, column: 62)
!1957 = distinct !DILexicalBlock(scope: !1952, file: !1874, line: 211, column: 19)
!1958 = !DILocation(line: 212, column: 9, scope: !1956)
!1959 = distinct !DISubprogram(name: "DebugPrintTypeToId<signed char>", linkageName: "_Z18DebugPrintTypeToIdIaEhv", scope: !1874, file: !1874, line: 219, type: !1915, scopeLine: 219, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1960)
!1960 = !{!1961}
!1961 = !DITemplateTypeParameter(name: "T", type: !661)
!1962 = !DILocation(line: 220, column: 5, scope: !1959)
!1963 = distinct !DISubprogram(name: "DebugPrintTypeToId<short>", linkageName: "_Z18DebugPrintTypeToIdIsEhv", scope: !1874, file: !1874, line: 223, type: !1915, scopeLine: 223, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1964)
!1964 = !{!1965}
!1965 = !DITemplateTypeParameter(name: "T", type: !381)
!1966 = !DILocation(line: 224, column: 5, scope: !1963)
!1967 = distinct !DISubprogram(name: "DebugPrintTypeToId<int>", linkageName: "_Z18DebugPrintTypeToIdIiEhv", scope: !1874, file: !1874, line: 227, type: !1915, scopeLine: 227, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1968)
!1968 = !{!1969}
!1969 = !DITemplateTypeParameter(name: "T", type: !479)
!1970 = !DILocation(line: 229, column: 5, scope: !1967)
!1971 = distinct !DISubprogram(name: "DebugPrintTypeToId<long long>", linkageName: "_Z18DebugPrintTypeToIdIxEhv", scope: !1874, file: !1874, line: 232, type: !1915, scopeLine: 232, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1972)
!1972 = !{!1973}
!1973 = !DITemplateTypeParameter(name: "T", type: !667)
!1974 = !DILocation(line: 234, column: 5, scope: !1971)
!1975 = distinct !DISubprogram(name: "DebugPrintTypeToId<long>", linkageName: "_Z18DebugPrintTypeToIdIlEhv", scope: !1874, file: !1874, line: 237, type: !1915, scopeLine: 237, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1976)
!1976 = !{!1977}
!1977 = !DITemplateTypeParameter(name: "T", type: !807)
!1978 = !DILocation(line: 239, column: 16, scope: !1979)
!1979 = distinct !DILexicalBlock(scope: !1980, file: !1874, line: 238, column: 48)
!1980 = distinct !DILexicalBlock(scope: !1975, file: !1874, line: 238, column: 19)
!1981 = !DILocation(line: 239, column: 9, scope: !1979)
!1982 = distinct !DISubprogram(name: "DebugPrintTypeToId<float>", linkageName: "_Z18DebugPrintTypeToIdIfEhv", scope: !1874, file: !1874, line: 247, type: !1915, scopeLine: 247, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1983)
!1983 = !{!1984}
!1984 = !DITemplateTypeParameter(name: "T", type: !893)
!1985 = !DILocation(line: 248, column: 5, scope: !1982)
!1986 = distinct !DISubprogram(name: "DebugPrintTypeToId<char>", linkageName: "_Z18DebugPrintTypeToIdIcEhv", scope: !1874, file: !1874, line: 251, type: !1915, scopeLine: 251, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1987)
!1987 = !{!1988}
!1988 = !DITemplateTypeParameter(name: "T", type: !734)
!1989 = !DILocation(line: 252, column: 5, scope: !1986)
!1990 = distinct !DISubprogram(name: "DebugPrintTypeToId<BF16>", linkageName: "_Z18DebugPrintTypeToIdI4BF16Ehv", scope: !1874, file: !1874, line: 255, type: !1915, scopeLine: 255, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1991)
!1991 = !{!1992}
!1992 = !DITemplateTypeParameter(name: "T", type: !1993)
!1993 = !DICompositeType(tag: DW_TAG_structure_type, name: "BF16", file: !1874, line: 84, size: 16, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS4BF16")
!1994 = !DILocation(line: 256, column: 5, scope: !1990)
!1995 = distinct !DISubprogram(name: "DebugPrintTypeToId<SETPRECISION>", linkageName: "_Z18DebugPrintTypeToIdI12SETPRECISIONEhv", scope: !1874, file: !1874, line: 259, type: !1915, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1996)
!1996 = !{!1997}
!1997 = !DITemplateTypeParameter(name: "T", type: !1998)
!1998 = !DICompositeType(tag: DW_TAG_structure_type, name: "SETPRECISION", file: !1874, line: 100, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS12SETPRECISION")
!1999 = !DILocation(line: 260, column: 5, scope: !1995)
!2000 = distinct !DISubprogram(name: "DebugPrintTypeToId<FIXED>", linkageName: "_Z18DebugPrintTypeToIdI5FIXEDEhv", scope: !1874, file: !1874, line: 263, type: !1915, scopeLine: 263, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2001)
!2001 = !{!2002}
!2002 = !DITemplateTypeParameter(name: "T", type: !2003)
!2003 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "FIXED", file: !1874, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !2004, identifier: "_ZTS5FIXED")
!2004 = !{!2005}
!2005 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2003, file: !1874, line: 105, baseType: !734, size: 8)
!2006 = !DILocation(line: 264, column: 5, scope: !2000)
!2007 = distinct !DISubprogram(name: "DebugPrintTypeToId<DEFAULTFLOAT>", linkageName: "_Z18DebugPrintTypeToIdI12DEFAULTFLOATEhv", scope: !1874, file: !1874, line: 267, type: !1915, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2008)
!2008 = !{!2009}
!2009 = !DITemplateTypeParameter(name: "T", type: !2010)
!2010 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DEFAULTFLOAT", file: !1874, line: 107, size: 8, flags: DIFlagTypePassByValue, elements: !2011, identifier: "_ZTS12DEFAULTFLOAT")
!2011 = !{!2012}
!2012 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2010, file: !1874, line: 108, baseType: !734, size: 8)
!2013 = !DILocation(line: 268, column: 5, scope: !2007)
!2014 = distinct !DISubprogram(name: "DebugPrintTypeToId<HEX>", linkageName: "_Z18DebugPrintTypeToIdI3HEXEhv", scope: !1874, file: !1874, line: 271, type: !1915, scopeLine: 271, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2015)
!2015 = !{!2016}
!2016 = !DITemplateTypeParameter(name: "T", type: !2017)
!2017 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "HEX", file: !1874, line: 110, size: 8, flags: DIFlagTypePassByValue, elements: !2018, identifier: "_ZTS3HEX")
!2018 = !{!2019}
!2019 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2017, file: !1874, line: 111, baseType: !734, size: 8)
!2020 = !DILocation(line: 272, column: 5, scope: !2014)
!2021 = distinct !DISubprogram(name: "DebugPrintTypeToId<OCT>", linkageName: "_Z18DebugPrintTypeToIdI3OCTEhv", scope: !1874, file: !1874, line: 275, type: !1915, scopeLine: 275, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2022)
!2022 = !{!2023}
!2023 = !DITemplateTypeParameter(name: "T", type: !2024)
!2024 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "OCT", file: !1874, line: 113, size: 8, flags: DIFlagTypePassByValue, elements: !2025, identifier: "_ZTS3OCT")
!2025 = !{!2026}
!2026 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2024, file: !1874, line: 114, baseType: !734, size: 8)
!2027 = !DILocation(line: 276, column: 5, scope: !2021)
!2028 = distinct !DISubprogram(name: "DebugPrintTypeToId<DEC>", linkageName: "_Z18DebugPrintTypeToIdI3DECEhv", scope: !1874, file: !1874, line: 279, type: !1915, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2029)
!2029 = !{!2030}
!2030 = !DITemplateTypeParameter(name: "T", type: !2031)
!2031 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DEC", file: !1874, line: 116, size: 8, flags: DIFlagTypePassByValue, elements: !2032, identifier: "_ZTS3DEC")
!2032 = !{!2033}
!2033 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2031, file: !1874, line: 117, baseType: !734, size: 8)
!2034 = !DILocation(line: 280, column: 5, scope: !2028)
!2035 = distinct !DISubprogram(name: "DebugPrintTypeToId<F32>", linkageName: "_Z18DebugPrintTypeToIdI3F32Ehv", scope: !1874, file: !1874, line: 283, type: !1915, scopeLine: 283, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2036)
!2036 = !{!2037}
!2037 = !DITemplateTypeParameter(name: "T", type: !2038)
!2038 = !DICompositeType(tag: DW_TAG_structure_type, name: "F32", file: !1874, line: 88, size: 32, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS3F32")
!2039 = !DILocation(line: 284, column: 5, scope: !2035)
!2040 = distinct !DISubprogram(name: "DebugPrintTypeToId<U32>", linkageName: "_Z18DebugPrintTypeToIdI3U32Ehv", scope: !1874, file: !1874, line: 287, type: !1915, scopeLine: 287, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2041)
!2041 = !{!2042}
!2042 = !DITemplateTypeParameter(name: "T", type: !2043)
!2043 = !DICompositeType(tag: DW_TAG_structure_type, name: "U32", file: !1874, line: 92, size: 32, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS3U32")
!2044 = !DILocation(line: 288, column: 5, scope: !2040)
!2045 = distinct !DISubprogram(name: "DebugPrintTypeToId<U32_ARRAY>", linkageName: "_Z18DebugPrintTypeToIdI9U32_ARRAYEhv", scope: !1874, file: !1874, line: 291, type: !1915, scopeLine: 291, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1878)
!2046 = !DILocation(line: 292, column: 5, scope: !2045)
!2047 = distinct !DISubprogram(name: "DebugPrintTypeToId<TYPED_U32_ARRAY>", linkageName: "_Z18DebugPrintTypeToIdI15TYPED_U32_ARRAYEhv", scope: !1874, file: !1874, line: 295, type: !1915, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1898)
!2048 = !DILocation(line: 296, column: 5, scope: !2047)
!2049 = distinct !DISubprogram(name: "DebugPrintTypeToSize<const char *>", linkageName: "_Z20DebugPrintTypeToSizeIPKcEjT_", scope: !1874, file: !1874, line: 302, type: !2050, scopeLine: 302, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1917, retainedNodes: !1846)
!2050 = !DISubroutineType(types: !2051)
!2051 = !{!75, !737}
!2052 = !DILocalVariable(name: "val", arg: 1, scope: !2049, file: !1874, line: 302, type: !737)
!2053 = !DILocation(line: 302, column: 56, scope: !2049)
!2054 = !DILocation(line: 303, column: 29, scope: !2049)
!2055 = !DILocation(line: 303, column: 12, scope: !2049)
!2056 = !DILocation(line: 303, column: 5, scope: !2049)
!2057 = distinct !DISubprogram(name: "DebugPrintStrLen", linkageName: "_Z16DebugPrintStrLenPKc", scope: !1874, file: !1874, line: 135, type: !2050, scopeLine: 135, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!2058 = !DILocalVariable(name: "val", arg: 1, scope: !2057, file: !1874, line: 135, type: !737)
!2059 = !DILocation(line: 135, column: 46, scope: !2057)
!2060 = !DILocalVariable(name: "end", scope: !2057, file: !1874, line: 136, type: !737)
!2061 = !DILocation(line: 136, column: 17, scope: !2057)
!2062 = !DILocation(line: 136, column: 23, scope: !2057)
!2063 = !DILocation(line: 137, column: 5, scope: !2057)
!2064 = !DILocation(line: 137, column: 13, scope: !2057)
!2065 = !DILocation(line: 137, column: 12, scope: !2057)
!2066 = !DILocation(line: 138, column: 12, scope: !2067)
!2067 = distinct !DILexicalBlock(scope: !2057, file: !1874, line: 137, column: 18)
!2068 = distinct !{!2068, !2063, !2069, !1871}
!2069 = !DILocation(line: 139, column: 5, scope: !2057)
!2070 = !DILocation(line: 140, column: 21, scope: !2057)
!2071 = !DILocation(line: 140, column: 27, scope: !2057)
!2072 = !DILocation(line: 140, column: 25, scope: !2057)
!2073 = !DILocation(line: 140, column: 32, scope: !2057)
!2074 = !DILocation(line: 140, column: 5, scope: !2057)
!2075 = distinct !DISubprogram(name: "DebugPrintTypeAddr<const char *>", linkageName: "_Z18DebugPrintTypeAddrIPKcEPKhPT_", scope: !1874, file: !1874, line: 306, type: !2076, scopeLine: 306, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1917, retainedNodes: !1846)
!2076 = !DISubroutineType(types: !2077)
!2077 = !{!90, !1651}
!2078 = !DILocalVariable(name: "val", arg: 1, scope: !2075, file: !1874, line: 306, type: !1651)
!2079 = !DILocation(line: 306, column: 61, scope: !2075)
!2080 = !DILocation(line: 307, column: 46, scope: !2075)
!2081 = !DILocation(line: 307, column: 45, scope: !2075)
!2082 = !DILocation(line: 307, column: 5, scope: !2075)
!2083 = distinct !DISubprogram(name: "DebugPrintTypeToSize<char *>", linkageName: "_Z20DebugPrintTypeToSizeIPcEjT_", scope: !1874, file: !1874, line: 310, type: !2084, scopeLine: 310, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1921, retainedNodes: !1846)
!2084 = !DISubroutineType(types: !2085)
!2085 = !{!75, !733}
!2086 = !DILocalVariable(name: "val", arg: 1, scope: !2083, file: !1874, line: 310, type: !733)
!2087 = !DILocation(line: 310, column: 44, scope: !2083)
!2088 = !DILocation(line: 311, column: 29, scope: !2083)
!2089 = !DILocation(line: 311, column: 12, scope: !2083)
!2090 = !DILocation(line: 311, column: 5, scope: !2083)
!2091 = distinct !DISubprogram(name: "DebugPrintTypeAddr<char *>", linkageName: "_Z18DebugPrintTypeAddrIPcEPKhPT_", scope: !1874, file: !1874, line: 314, type: !2092, scopeLine: 314, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1921, retainedNodes: !1846)
!2092 = !DISubroutineType(types: !2093)
!2093 = !{!90, !1221}
!2094 = !DILocalVariable(name: "val", arg: 1, scope: !2091, file: !1874, line: 314, type: !1221)
!2095 = !DILocation(line: 314, column: 49, scope: !2091)
!2096 = !DILocation(line: 315, column: 46, scope: !2091)
!2097 = !DILocation(line: 315, column: 45, scope: !2091)
!2098 = !DILocation(line: 315, column: 5, scope: !2091)
!2099 = distinct !DISubprogram(name: "debug_print", linkageName: "_Z11debug_printR12DebugPrinter14DebugPrintData", scope: !1874, file: !1874, line: 339, type: !2100, scopeLine: 339, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!2100 = !DISubroutineType(types: !2101)
!2101 = !{null, !2102, !2104}
!2102 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2103, size: 32)
!2103 = !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrinter", file: !1874, line: 318, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS12DebugPrinter")
!2104 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrintData", file: !1874, line: 333, size: 96, flags: DIFlagTypePassByValue, elements: !2105, identifier: "_ZTS14DebugPrintData")
!2105 = !{!2106, !2107, !2108}
!2106 = !DIDerivedType(tag: DW_TAG_member, name: "sz", scope: !2104, file: !1874, line: 334, baseType: !75, size: 32)
!2107 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !2104, file: !1874, line: 335, baseType: !90, size: 32, offset: 32)
!2108 = !DIDerivedType(tag: DW_TAG_member, name: "type_id", scope: !2104, file: !1874, line: 336, baseType: !5, size: 8, offset: 64)
!2109 = !DILocalVariable(name: "dp", arg: 1, scope: !2099, file: !1874, line: 339, type: !2102)
!2110 = !DILocation(line: 339, column: 62, scope: !2099)
!2111 = !DILocalVariable(name: "data", arg: 2, scope: !2099, file: !1874, line: 339, type: !2104)
!2112 = !DILocation(line: 339, column: 81, scope: !2099)
!2113 = !DILocalVariable(name: "dprint_buffer", scope: !2099, file: !1874, line: 340, type: !2114)
!2114 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2115, size: 32)
!2115 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !395)
!2116 = !DILocation(line: 340, column: 45, scope: !2099)
!2117 = !DILocation(line: 340, column: 61, scope: !2099)
!2118 = !DILocation(line: 341, column: 9, scope: !2119)
!2119 = distinct !DILexicalBlock(scope: !2099, file: !1874, line: 341, column: 9)
!2120 = !DILocation(line: 341, column: 24, scope: !2119)
!2121 = !DILocation(line: 341, column: 28, scope: !2119)
!2122 = !DILocation(line: 341, column: 33, scope: !2119)
!2123 = !DILocation(line: 343, column: 9, scope: !2124)
!2124 = distinct !DILexicalBlock(scope: !2119, file: !1874, line: 341, column: 71)
!2125 = !DILocalVariable(name: "payload_sz", scope: !2099, file: !1874, line: 346, type: !75)
!2126 = !DILocation(line: 346, column: 14, scope: !2099)
!2127 = !DILocation(line: 346, column: 32, scope: !2099)
!2128 = !DILocalVariable(name: "valaddr", scope: !2099, file: !1874, line: 347, type: !90)
!2129 = !DILocation(line: 347, column: 20, scope: !2099)
!2130 = !DILocation(line: 347, column: 35, scope: !2099)
!2131 = !DILocalVariable(name: "typecode", scope: !2099, file: !1874, line: 348, type: !5)
!2132 = !DILocation(line: 348, column: 13, scope: !2099)
!2133 = !DILocation(line: 348, column: 29, scope: !2099)
!2134 = !DILocalVariable(name: "code_sz", scope: !2099, file: !1874, line: 349, type: !1399)
!2135 = !DILocation(line: 349, column: 19, scope: !2099)
!2136 = !DILocalVariable(name: "sz_sz", scope: !2099, file: !1874, line: 350, type: !1399)
!2137 = !DILocation(line: 350, column: 19, scope: !2099)
!2138 = !DILocalVariable(name: "wpos", scope: !2099, file: !1874, line: 351, type: !75)
!2139 = !DILocation(line: 351, column: 14, scope: !2099)
!2140 = !DILocation(line: 351, column: 21, scope: !2099)
!2141 = !DILocation(line: 351, column: 36, scope: !2099)
!2142 = !DILocation(line: 351, column: 40, scope: !2099)
!2143 = !DILocalVariable(name: "sum_sz", scope: !2099, file: !1874, line: 352, type: !75)
!2144 = !DILocation(line: 352, column: 10, scope: !2099)
!2145 = !DILocation(line: 352, column: 19, scope: !2099)
!2146 = !DILocation(line: 352, column: 30, scope: !2099)
!2147 = !DILocation(line: 352, column: 40, scope: !2099)
!2148 = !DILocation(line: 353, column: 9, scope: !2149)
!2149 = distinct !DILexicalBlock(scope: !2099, file: !1874, line: 353, column: 9)
!2150 = !DILocation(line: 353, column: 16, scope: !2149)
!2151 = !DILocation(line: 353, column: 14, scope: !2149)
!2152 = !DILocation(line: 353, column: 23, scope: !2149)
!2153 = !DILocation(line: 356, column: 9, scope: !2154)
!2154 = distinct !DILexicalBlock(scope: !2149, file: !1874, line: 353, column: 62)
!2155 = !DILocation(line: 356, column: 16, scope: !2154)
!2156 = !DILocation(line: 356, column: 31, scope: !2154)
!2157 = !DILocation(line: 356, column: 35, scope: !2154)
!2158 = !DILocation(line: 356, column: 42, scope: !2154)
!2159 = !DILocation(line: 356, column: 57, scope: !2154)
!2160 = !DILocation(line: 356, column: 61, scope: !2154)
!2161 = !DILocation(line: 356, column: 40, scope: !2154)
!2162 = !DILocation(line: 362, column: 17, scope: !2163)
!2163 = distinct !DILexicalBlock(scope: !2164, file: !1874, line: 362, column: 17)
!2164 = distinct !DILexicalBlock(scope: !2154, file: !1874, line: 356, column: 67)
!2165 = !DILocation(line: 362, column: 32, scope: !2163)
!2166 = !DILocation(line: 362, column: 36, scope: !2163)
!2167 = !DILocation(line: 362, column: 41, scope: !2163)
!2168 = !DILocation(line: 363, column: 17, scope: !2169)
!2169 = distinct !DILexicalBlock(scope: !2163, file: !1874, line: 362, column: 79)
!2170 = distinct !{!2170, !2153, !2171, !1871}
!2171 = !DILocation(line: 365, column: 9, scope: !2154)
!2172 = !DILocation(line: 367, column: 9, scope: !2154)
!2173 = !DILocation(line: 367, column: 24, scope: !2154)
!2174 = !DILocation(line: 367, column: 28, scope: !2154)
!2175 = !DILocation(line: 367, column: 33, scope: !2154)
!2176 = !DILocation(line: 369, column: 9, scope: !2154)
!2177 = !DILocation(line: 369, column: 24, scope: !2154)
!2178 = !DILocation(line: 369, column: 28, scope: !2154)
!2179 = !DILocation(line: 369, column: 33, scope: !2154)
!2180 = !DILocation(line: 370, column: 14, scope: !2154)
!2181 = !DILocation(line: 371, column: 13, scope: !2182)
!2182 = distinct !DILexicalBlock(scope: !2154, file: !1874, line: 371, column: 13)
!2183 = !DILocation(line: 371, column: 24, scope: !2182)
!2184 = !DILocalVariable(name: "printbuf", scope: !2185, file: !1874, line: 381, type: !2186)
!2185 = distinct !DILexicalBlock(scope: !2182, file: !1874, line: 371, column: 65)
!2186 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !109, size: 32)
!2187 = !DILocation(line: 381, column: 31, scope: !2185)
!2188 = !DILocation(line: 381, column: 42, scope: !2185)
!2189 = !DILocation(line: 381, column: 57, scope: !2185)
!2190 = !DILocalVariable(name: "remaining_payload_size", scope: !2185, file: !1874, line: 382, type: !75)
!2191 = !DILocation(line: 382, column: 22, scope: !2185)
!2192 = !DILocation(line: 382, column: 47, scope: !2185)
!2193 = !DILocation(line: 383, column: 13, scope: !2185)
!2194 = !DILocation(line: 383, column: 20, scope: !2185)
!2195 = !DILocation(line: 383, column: 43, scope: !2185)
!2196 = !DILocalVariable(name: "curr_payload_size", scope: !2197, file: !1874, line: 384, type: !417)
!2197 = distinct !DILexicalBlock(scope: !2185, file: !1874, line: 383, column: 84)
!2198 = !DILocation(line: 384, column: 32, scope: !2197)
!2199 = !DILocation(line: 385, column: 40, scope: !2197)
!2200 = !DILocation(line: 387, column: 34, scope: !2197)
!2201 = !DILocation(line: 387, column: 17, scope: !2197)
!2202 = !DILocation(line: 387, column: 26, scope: !2197)
!2203 = !DILocation(line: 387, column: 32, scope: !2197)
!2204 = !DILocation(line: 388, column: 22, scope: !2197)
!2205 = !DILocation(line: 389, column: 17, scope: !2197)
!2206 = !DILocation(line: 389, column: 26, scope: !2197)
!2207 = !DILocation(line: 389, column: 32, scope: !2197)
!2208 = !DILocation(line: 390, column: 22, scope: !2197)
!2209 = !DILocalVariable(name: "j", scope: !2210, file: !1874, line: 391, type: !75)
!2210 = distinct !DILexicalBlock(scope: !2197, file: !1874, line: 391, column: 17)
!2211 = !DILocation(line: 391, column: 31, scope: !2210)
!2212 = !DILocation(line: 391, column: 22, scope: !2210)
!2213 = !DILocation(line: 391, column: 38, scope: !2214)
!2214 = distinct !DILexicalBlock(scope: !2210, file: !1874, line: 391, column: 17)
!2215 = !DILocation(line: 391, column: 40, scope: !2214)
!2216 = !DILocation(line: 391, column: 17, scope: !2210)
!2217 = !DILocation(line: 392, column: 43, scope: !2218)
!2218 = distinct !DILexicalBlock(scope: !2214, file: !1874, line: 391, column: 70)
!2219 = !DILocation(line: 392, column: 42, scope: !2218)
!2220 = !DILocation(line: 392, column: 21, scope: !2218)
!2221 = !DILocation(line: 392, column: 30, scope: !2218)
!2222 = !DILocation(line: 392, column: 37, scope: !2218)
!2223 = !DILocation(line: 392, column: 35, scope: !2218)
!2224 = !DILocation(line: 392, column: 40, scope: !2218)
!2225 = !DILocation(line: 393, column: 28, scope: !2218)
!2226 = !DILocation(line: 394, column: 17, scope: !2218)
!2227 = !DILocation(line: 391, column: 66, scope: !2214)
!2228 = !DILocation(line: 391, column: 17, scope: !2214)
!2229 = distinct !{!2229, !2216, !2230, !1871}
!2230 = !DILocation(line: 394, column: 17, scope: !2210)
!2231 = !DILocation(line: 395, column: 17, scope: !2197)
!2232 = !DILocation(line: 395, column: 26, scope: !2197)
!2233 = !DILocation(line: 395, column: 31, scope: !2197)
!2234 = !DILocation(line: 395, column: 51, scope: !2197)
!2235 = !DILocation(line: 395, column: 56, scope: !2197)
!2236 = !DILocation(line: 396, column: 22, scope: !2197)
!2237 = !DILocation(line: 397, column: 43, scope: !2197)
!2238 = !DILocation(line: 397, column: 17, scope: !2197)
!2239 = !DILocation(line: 397, column: 32, scope: !2197)
!2240 = !DILocation(line: 397, column: 36, scope: !2197)
!2241 = !DILocation(line: 397, column: 41, scope: !2197)
!2242 = !DILocation(line: 399, column: 17, scope: !2197)
!2243 = !DILocation(line: 399, column: 24, scope: !2197)
!2244 = !DILocation(line: 399, column: 39, scope: !2197)
!2245 = !DILocation(line: 399, column: 43, scope: !2197)
!2246 = !DILocation(line: 399, column: 50, scope: !2197)
!2247 = !DILocation(line: 399, column: 65, scope: !2197)
!2248 = !DILocation(line: 399, column: 69, scope: !2197)
!2249 = !DILocation(line: 399, column: 48, scope: !2197)
!2250 = !DILocation(line: 405, column: 25, scope: !2251)
!2251 = distinct !DILexicalBlock(scope: !2252, file: !1874, line: 405, column: 25)
!2252 = distinct !DILexicalBlock(scope: !2197, file: !1874, line: 399, column: 75)
!2253 = !DILocation(line: 405, column: 40, scope: !2251)
!2254 = !DILocation(line: 405, column: 44, scope: !2251)
!2255 = !DILocation(line: 405, column: 49, scope: !2251)
!2256 = !DILocation(line: 406, column: 25, scope: !2257)
!2257 = distinct !DILexicalBlock(scope: !2251, file: !1874, line: 405, column: 87)
!2258 = distinct !{!2258, !2242, !2259, !1871}
!2259 = !DILocation(line: 408, column: 17, scope: !2197)
!2260 = !DILocation(line: 410, column: 22, scope: !2197)
!2261 = !DILocation(line: 412, column: 40, scope: !2197)
!2262 = !DILocation(line: 413, column: 17, scope: !2197)
!2263 = !DILocation(line: 413, column: 32, scope: !2197)
!2264 = !DILocation(line: 413, column: 36, scope: !2197)
!2265 = !DILocation(line: 413, column: 41, scope: !2197)
!2266 = distinct !{!2266, !2193, !2267, !1871}
!2267 = !DILocation(line: 414, column: 13, scope: !2185)
!2268 = !DILocation(line: 415, column: 26, scope: !2185)
!2269 = !DILocation(line: 415, column: 24, scope: !2185)
!2270 = !DILocation(line: 416, column: 9, scope: !2185)
!2271 = !DILocation(line: 417, column: 5, scope: !2154)
!2272 = !DILocalVariable(name: "printbuf", scope: !2099, file: !1874, line: 419, type: !2186)
!2273 = !DILocation(line: 419, column: 23, scope: !2099)
!2274 = !DILocation(line: 419, column: 34, scope: !2099)
!2275 = !DILocation(line: 419, column: 49, scope: !2099)
!2276 = !DILocation(line: 421, column: 22, scope: !2099)
!2277 = !DILocation(line: 421, column: 5, scope: !2099)
!2278 = !DILocation(line: 421, column: 14, scope: !2099)
!2279 = !DILocation(line: 421, column: 20, scope: !2099)
!2280 = !DILocation(line: 422, column: 10, scope: !2099)
!2281 = !DILocation(line: 423, column: 22, scope: !2099)
!2282 = !DILocation(line: 423, column: 5, scope: !2099)
!2283 = !DILocation(line: 423, column: 14, scope: !2099)
!2284 = !DILocation(line: 423, column: 20, scope: !2099)
!2285 = !DILocation(line: 424, column: 10, scope: !2099)
!2286 = !DILocalVariable(name: "j", scope: !2287, file: !1874, line: 425, type: !75)
!2287 = distinct !DILexicalBlock(scope: !2099, file: !1874, line: 425, column: 5)
!2288 = !DILocation(line: 425, column: 19, scope: !2287)
!2289 = !DILocation(line: 425, column: 10, scope: !2287)
!2290 = !DILocation(line: 425, column: 26, scope: !2291)
!2291 = distinct !DILexicalBlock(scope: !2287, file: !1874, line: 425, column: 5)
!2292 = !DILocation(line: 425, column: 30, scope: !2291)
!2293 = !DILocation(line: 425, column: 28, scope: !2291)
!2294 = !DILocation(line: 425, column: 5, scope: !2287)
!2295 = !DILocation(line: 426, column: 30, scope: !2296)
!2296 = distinct !DILexicalBlock(scope: !2291, file: !1874, line: 425, column: 47)
!2297 = !DILocation(line: 426, column: 38, scope: !2296)
!2298 = !DILocation(line: 426, column: 9, scope: !2296)
!2299 = !DILocation(line: 426, column: 18, scope: !2296)
!2300 = !DILocation(line: 426, column: 25, scope: !2296)
!2301 = !DILocation(line: 426, column: 23, scope: !2296)
!2302 = !DILocation(line: 426, column: 28, scope: !2296)
!2303 = !DILocation(line: 427, column: 5, scope: !2296)
!2304 = !DILocation(line: 425, column: 43, scope: !2291)
!2305 = !DILocation(line: 425, column: 5, scope: !2291)
!2306 = distinct !{!2306, !2294, !2307, !1871}
!2307 = !DILocation(line: 427, column: 5, scope: !2287)
!2308 = !DILocation(line: 428, column: 13, scope: !2099)
!2309 = !DILocation(line: 428, column: 10, scope: !2099)
!2310 = !DILocation(line: 432, column: 31, scope: !2099)
!2311 = !DILocation(line: 432, column: 5, scope: !2099)
!2312 = !DILocation(line: 432, column: 20, scope: !2099)
!2313 = !DILocation(line: 432, column: 24, scope: !2099)
!2314 = !DILocation(line: 432, column: 29, scope: !2099)
!2315 = !DILocation(line: 433, column: 1, scope: !2099)
!2316 = distinct !DISubprogram(name: "get_debug_print_buffer", linkageName: "_Z22get_debug_print_bufferv", scope: !2317, file: !2317, line: 13, type: !2318, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!2317 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/debug/dprint_buffer.h", directory: "/work")
!2318 = !DISubroutineType(types: !2319)
!2319 = !{!2114}
!2320 = !DILocation(line: 14, column: 36, scope: !2316)
!2321 = !DILocation(line: 14, column: 47, scope: !2316)
!2322 = !DILocation(line: 14, column: 12, scope: !2316)
!2323 = !DILocation(line: 14, column: 5, scope: !2316)
!2324 = distinct !DISubprogram(name: "operator<<<const char *>", linkageName: "_ZlsIPKcE12DebugPrinterS2_T_", scope: !1874, file: !1874, line: 436, type: !2325, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1917, retainedNodes: !1846)
!2325 = !DISubroutineType(types: !2326)
!2326 = !{!2103, !2103, !737}
!2327 = !DILocalVariable(name: "dp", arg: 1, scope: !2324, file: !1874, line: 436, type: !2103)
!2328 = !DILocation(line: 436, column: 68, scope: !2324)
!2329 = !DILocalVariable(name: "val", arg: 2, scope: !2324, file: !1874, line: 436, type: !737)
!2330 = !DILocation(line: 436, column: 74, scope: !2324)
!2331 = !DILocation(line: 444, column: 5, scope: !2324)
!2332 = distinct !DISubprogram(name: "operator<<<ENDL>", linkageName: "_ZlsI4ENDLE12DebugPrinterS1_T_", scope: !1874, file: !1874, line: 436, type: !2333, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1925, retainedNodes: !1846)
!2333 = !DISubroutineType(types: !2334)
!2334 = !{!2103, !2103, !1927}
!2335 = !DILocalVariable(name: "dp", arg: 1, scope: !2332, file: !1874, line: 436, type: !2103)
!2336 = !DILocation(line: 436, column: 68, scope: !2332)
!2337 = !DILocalVariable(name: "val", arg: 2, scope: !2332, file: !1874, line: 436, type: !1927)
!2338 = !DILocation(line: 436, column: 74, scope: !2332)
!2339 = !DILocation(line: 444, column: 5, scope: !2332)
!2340 = distinct !DISubprogram(name: "operator<<<SETW>", linkageName: "_ZlsI4SETWE12DebugPrinterS1_T_", scope: !1874, file: !1874, line: 436, type: !2341, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1932, retainedNodes: !1846)
!2341 = !DISubroutineType(types: !2342)
!2342 = !{!2103, !2103, !1934}
!2343 = !DILocalVariable(name: "dp", arg: 1, scope: !2340, file: !1874, line: 436, type: !2103)
!2344 = !DILocation(line: 436, column: 68, scope: !2340)
!2345 = !DILocalVariable(name: "val", arg: 2, scope: !2340, file: !1874, line: 436, type: !1934)
!2346 = !DILocation(line: 436, column: 74, scope: !2340)
!2347 = !DILocation(line: 444, column: 5, scope: !2340)
!2348 = distinct !DISubprogram(name: "operator<<<unsigned char>", linkageName: "_ZlsIhE12DebugPrinterS0_T_", scope: !1874, file: !1874, line: 436, type: !2349, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1937, retainedNodes: !1846)
!2349 = !DISubroutineType(types: !2350)
!2350 = !{!2103, !2103, !7}
!2351 = !DILocalVariable(name: "dp", arg: 1, scope: !2348, file: !1874, line: 436, type: !2103)
!2352 = !DILocation(line: 436, column: 68, scope: !2348)
!2353 = !DILocalVariable(name: "val", arg: 2, scope: !2348, file: !1874, line: 436, type: !7)
!2354 = !DILocation(line: 436, column: 74, scope: !2348)
!2355 = !DILocation(line: 444, column: 5, scope: !2348)
!2356 = distinct !DISubprogram(name: "operator<<<unsigned short>", linkageName: "_ZlsItE12DebugPrinterS0_T_", scope: !1874, file: !1874, line: 436, type: !2357, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1941, retainedNodes: !1846)
!2357 = !DISubroutineType(types: !2358)
!2358 = !{!2103, !2103, !126}
!2359 = !DILocalVariable(name: "dp", arg: 1, scope: !2356, file: !1874, line: 436, type: !2103)
!2360 = !DILocation(line: 436, column: 68, scope: !2356)
!2361 = !DILocalVariable(name: "val", arg: 2, scope: !2356, file: !1874, line: 436, type: !126)
!2362 = !DILocation(line: 436, column: 74, scope: !2356)
!2363 = !DILocation(line: 444, column: 5, scope: !2356)
!2364 = distinct !DISubprogram(name: "operator<<<unsigned int>", linkageName: "_ZlsIjE12DebugPrinterS0_T_", scope: !1874, file: !1874, line: 436, type: !2365, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1945, retainedNodes: !1846)
!2365 = !DISubroutineType(types: !2366)
!2366 = !{!2103, !2103, !50}
!2367 = !DILocalVariable(name: "dp", arg: 1, scope: !2364, file: !1874, line: 436, type: !2103)
!2368 = !DILocation(line: 436, column: 68, scope: !2364)
!2369 = !DILocalVariable(name: "val", arg: 2, scope: !2364, file: !1874, line: 436, type: !50)
!2370 = !DILocation(line: 436, column: 74, scope: !2364)
!2371 = !DILocation(line: 444, column: 5, scope: !2364)
!2372 = distinct !DISubprogram(name: "operator<<<unsigned long long>", linkageName: "_ZlsIyE12DebugPrinterS0_T_", scope: !1874, file: !1874, line: 436, type: !2373, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1949, retainedNodes: !1846)
!2373 = !DISubroutineType(types: !2374)
!2374 = !{!2103, !2103, !93}
!2375 = !DILocalVariable(name: "dp", arg: 1, scope: !2372, file: !1874, line: 436, type: !2103)
!2376 = !DILocation(line: 436, column: 68, scope: !2372)
!2377 = !DILocalVariable(name: "val", arg: 2, scope: !2372, file: !1874, line: 436, type: !93)
!2378 = !DILocation(line: 436, column: 74, scope: !2372)
!2379 = !DILocation(line: 444, column: 5, scope: !2372)
!2380 = distinct !DISubprogram(name: "operator<<<signed char>", linkageName: "_ZlsIaE12DebugPrinterS0_T_", scope: !1874, file: !1874, line: 436, type: !2381, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1960, retainedNodes: !1846)
!2381 = !DISubroutineType(types: !2382)
!2382 = !{!2103, !2103, !661}
!2383 = !DILocalVariable(name: "dp", arg: 1, scope: !2380, file: !1874, line: 436, type: !2103)
!2384 = !DILocation(line: 436, column: 68, scope: !2380)
!2385 = !DILocalVariable(name: "val", arg: 2, scope: !2380, file: !1874, line: 436, type: !661)
!2386 = !DILocation(line: 436, column: 74, scope: !2380)
!2387 = !DILocation(line: 444, column: 5, scope: !2380)
!2388 = distinct !DISubprogram(name: "operator<<<short>", linkageName: "_ZlsIsE12DebugPrinterS0_T_", scope: !1874, file: !1874, line: 436, type: !2389, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1964, retainedNodes: !1846)
!2389 = !DISubroutineType(types: !2390)
!2390 = !{!2103, !2103, !381}
!2391 = !DILocalVariable(name: "dp", arg: 1, scope: !2388, file: !1874, line: 436, type: !2103)
!2392 = !DILocation(line: 436, column: 68, scope: !2388)
!2393 = !DILocalVariable(name: "val", arg: 2, scope: !2388, file: !1874, line: 436, type: !381)
!2394 = !DILocation(line: 436, column: 74, scope: !2388)
!2395 = !DILocation(line: 444, column: 5, scope: !2388)
!2396 = distinct !DISubprogram(name: "operator<<<int>", linkageName: "_ZlsIiE12DebugPrinterS0_T_", scope: !1874, file: !1874, line: 436, type: !2397, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1968, retainedNodes: !1846)
!2397 = !DISubroutineType(types: !2398)
!2398 = !{!2103, !2103, !479}
!2399 = !DILocalVariable(name: "dp", arg: 1, scope: !2396, file: !1874, line: 436, type: !2103)
!2400 = !DILocation(line: 436, column: 68, scope: !2396)
!2401 = !DILocalVariable(name: "val", arg: 2, scope: !2396, file: !1874, line: 436, type: !479)
!2402 = !DILocation(line: 436, column: 74, scope: !2396)
!2403 = !DILocation(line: 444, column: 5, scope: !2396)
!2404 = distinct !DISubprogram(name: "operator<<<long long>", linkageName: "_ZlsIxE12DebugPrinterS0_T_", scope: !1874, file: !1874, line: 436, type: !2405, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1972, retainedNodes: !1846)
!2405 = !DISubroutineType(types: !2406)
!2406 = !{!2103, !2103, !667}
!2407 = !DILocalVariable(name: "dp", arg: 1, scope: !2404, file: !1874, line: 436, type: !2103)
!2408 = !DILocation(line: 436, column: 68, scope: !2404)
!2409 = !DILocalVariable(name: "val", arg: 2, scope: !2404, file: !1874, line: 436, type: !667)
!2410 = !DILocation(line: 436, column: 74, scope: !2404)
!2411 = !DILocation(line: 444, column: 5, scope: !2404)
!2412 = distinct !DISubprogram(name: "operator<<<float>", linkageName: "_ZlsIfE12DebugPrinterS0_T_", scope: !1874, file: !1874, line: 436, type: !2413, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1983, retainedNodes: !1846)
!2413 = !DISubroutineType(types: !2414)
!2414 = !{!2103, !2103, !893}
!2415 = !DILocalVariable(name: "dp", arg: 1, scope: !2412, file: !1874, line: 436, type: !2103)
!2416 = !DILocation(line: 436, column: 68, scope: !2412)
!2417 = !DILocalVariable(name: "val", arg: 2, scope: !2412, file: !1874, line: 436, type: !893)
!2418 = !DILocation(line: 436, column: 74, scope: !2412)
!2419 = !DILocation(line: 444, column: 5, scope: !2412)
!2420 = distinct !DISubprogram(name: "operator<<<char>", linkageName: "_ZlsIcE12DebugPrinterS0_T_", scope: !1874, file: !1874, line: 436, type: !2421, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1987, retainedNodes: !1846)
!2421 = !DISubroutineType(types: !2422)
!2422 = !{!2103, !2103, !734}
!2423 = !DILocalVariable(name: "dp", arg: 1, scope: !2420, file: !1874, line: 436, type: !2103)
!2424 = !DILocation(line: 436, column: 68, scope: !2420)
!2425 = !DILocalVariable(name: "val", arg: 2, scope: !2420, file: !1874, line: 436, type: !734)
!2426 = !DILocation(line: 436, column: 74, scope: !2420)
!2427 = !DILocation(line: 444, column: 5, scope: !2420)
!2428 = distinct !DISubprogram(name: "operator<<<FIXED>", linkageName: "_ZlsI5FIXEDE12DebugPrinterS1_T_", scope: !1874, file: !1874, line: 436, type: !2429, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2001, retainedNodes: !1846)
!2429 = !DISubroutineType(types: !2430)
!2430 = !{!2103, !2103, !2003}
!2431 = !DILocalVariable(name: "dp", arg: 1, scope: !2428, file: !1874, line: 436, type: !2103)
!2432 = !DILocation(line: 436, column: 68, scope: !2428)
!2433 = !DILocalVariable(name: "val", arg: 2, scope: !2428, file: !1874, line: 436, type: !2003)
!2434 = !DILocation(line: 436, column: 74, scope: !2428)
!2435 = !DILocation(line: 444, column: 5, scope: !2428)
!2436 = distinct !DISubprogram(name: "operator<<<DEFAULTFLOAT>", linkageName: "_ZlsI12DEFAULTFLOATE12DebugPrinterS1_T_", scope: !1874, file: !1874, line: 436, type: !2437, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2008, retainedNodes: !1846)
!2437 = !DISubroutineType(types: !2438)
!2438 = !{!2103, !2103, !2010}
!2439 = !DILocalVariable(name: "dp", arg: 1, scope: !2436, file: !1874, line: 436, type: !2103)
!2440 = !DILocation(line: 436, column: 68, scope: !2436)
!2441 = !DILocalVariable(name: "val", arg: 2, scope: !2436, file: !1874, line: 436, type: !2010)
!2442 = !DILocation(line: 436, column: 74, scope: !2436)
!2443 = !DILocation(line: 444, column: 5, scope: !2436)
!2444 = distinct !DISubprogram(name: "operator<<<HEX>", linkageName: "_ZlsI3HEXE12DebugPrinterS1_T_", scope: !1874, file: !1874, line: 436, type: !2445, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2015, retainedNodes: !1846)
!2445 = !DISubroutineType(types: !2446)
!2446 = !{!2103, !2103, !2017}
!2447 = !DILocalVariable(name: "dp", arg: 1, scope: !2444, file: !1874, line: 436, type: !2103)
!2448 = !DILocation(line: 436, column: 68, scope: !2444)
!2449 = !DILocalVariable(name: "val", arg: 2, scope: !2444, file: !1874, line: 436, type: !2017)
!2450 = !DILocation(line: 436, column: 74, scope: !2444)
!2451 = !DILocation(line: 444, column: 5, scope: !2444)
!2452 = distinct !DISubprogram(name: "operator<<<OCT>", linkageName: "_ZlsI3OCTE12DebugPrinterS1_T_", scope: !1874, file: !1874, line: 436, type: !2453, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2022, retainedNodes: !1846)
!2453 = !DISubroutineType(types: !2454)
!2454 = !{!2103, !2103, !2024}
!2455 = !DILocalVariable(name: "dp", arg: 1, scope: !2452, file: !1874, line: 436, type: !2103)
!2456 = !DILocation(line: 436, column: 68, scope: !2452)
!2457 = !DILocalVariable(name: "val", arg: 2, scope: !2452, file: !1874, line: 436, type: !2024)
!2458 = !DILocation(line: 436, column: 74, scope: !2452)
!2459 = !DILocation(line: 444, column: 5, scope: !2452)
!2460 = distinct !DISubprogram(name: "operator<<<DEC>", linkageName: "_ZlsI3DECE12DebugPrinterS1_T_", scope: !1874, file: !1874, line: 436, type: !2461, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2029, retainedNodes: !1846)
!2461 = !DISubroutineType(types: !2462)
!2462 = !{!2103, !2103, !2031}
!2463 = !DILocalVariable(name: "dp", arg: 1, scope: !2460, file: !1874, line: 436, type: !2103)
!2464 = !DILocation(line: 436, column: 68, scope: !2460)
!2465 = !DILocalVariable(name: "val", arg: 2, scope: !2460, file: !1874, line: 436, type: !2031)
!2466 = !DILocation(line: 436, column: 74, scope: !2460)
!2467 = !DILocation(line: 444, column: 5, scope: !2460)
!2468 = distinct !DISubprogram(name: "operator<<<SETPRECISION>", linkageName: "_ZlsI12SETPRECISIONE12DebugPrinterS1_T_", scope: !1874, file: !1874, line: 436, type: !2469, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1996, retainedNodes: !1846)
!2469 = !DISubroutineType(types: !2470)
!2470 = !{!2103, !2103, !1998}
!2471 = !DILocalVariable(name: "dp", arg: 1, scope: !2468, file: !1874, line: 436, type: !2103)
!2472 = !DILocation(line: 436, column: 68, scope: !2468)
!2473 = !DILocalVariable(name: "val", arg: 2, scope: !2468, file: !1874, line: 436, type: !1998)
!2474 = !DILocation(line: 436, column: 74, scope: !2468)
!2475 = !DILocation(line: 444, column: 5, scope: !2468)
!2476 = distinct !DISubprogram(name: "operator<<<BF16>", linkageName: "_ZlsI4BF16E12DebugPrinterS1_T_", scope: !1874, file: !1874, line: 436, type: !2477, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1991, retainedNodes: !1846)
!2477 = !DISubroutineType(types: !2478)
!2478 = !{!2103, !2103, !1993}
!2479 = !DILocalVariable(name: "dp", arg: 1, scope: !2476, file: !1874, line: 436, type: !2103)
!2480 = !DILocation(line: 436, column: 68, scope: !2476)
!2481 = !DILocalVariable(name: "val", arg: 2, scope: !2476, file: !1874, line: 436, type: !1993)
!2482 = !DILocation(line: 436, column: 74, scope: !2476)
!2483 = !DILocation(line: 444, column: 5, scope: !2476)
!2484 = distinct !DISubprogram(name: "operator<<<F32>", linkageName: "_ZlsI3F32E12DebugPrinterS1_T_", scope: !1874, file: !1874, line: 436, type: !2485, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2036, retainedNodes: !1846)
!2485 = !DISubroutineType(types: !2486)
!2486 = !{!2103, !2103, !2038}
!2487 = !DILocalVariable(name: "dp", arg: 1, scope: !2484, file: !1874, line: 436, type: !2103)
!2488 = !DILocation(line: 436, column: 68, scope: !2484)
!2489 = !DILocalVariable(name: "val", arg: 2, scope: !2484, file: !1874, line: 436, type: !2038)
!2490 = !DILocation(line: 436, column: 74, scope: !2484)
!2491 = !DILocation(line: 444, column: 5, scope: !2484)
!2492 = distinct !DISubprogram(name: "operator<<<U32>", linkageName: "_ZlsI3U32E12DebugPrinterS1_T_", scope: !1874, file: !1874, line: 436, type: !2493, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2041, retainedNodes: !1846)
!2493 = !DISubroutineType(types: !2494)
!2494 = !{!2103, !2103, !2043}
!2495 = !DILocalVariable(name: "dp", arg: 1, scope: !2492, file: !1874, line: 436, type: !2103)
!2496 = !DILocation(line: 436, column: 68, scope: !2492)
!2497 = !DILocalVariable(name: "val", arg: 2, scope: !2492, file: !1874, line: 436, type: !2043)
!2498 = !DILocation(line: 436, column: 74, scope: !2492)
!2499 = !DILocation(line: 444, column: 5, scope: !2492)
!2500 = distinct !DISubprogram(name: "DebugPrintTypeToId<TileSlice<64> >", linkageName: "_Z18DebugPrintTypeToIdI9TileSliceILi64EEEhv", scope: !2501, file: !2501, line: 363, type: !1915, scopeLine: 363, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2502)
!2501 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/debug/dprint_tile.h", directory: "/work")
!2502 = !{!2503}
!2503 = !DITemplateTypeParameter(name: "T", type: !2504)
!2504 = !DICompositeType(tag: DW_TAG_structure_type, name: "TileSlice<64>", file: !2501, line: 221, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9TileSliceILi64EE")
!2505 = !DILocation(line: 364, column: 5, scope: !2500)
!2506 = distinct !DISubprogram(name: "DebugPrintTypeToId<TileSlice<128> >", linkageName: "_Z18DebugPrintTypeToIdI9TileSliceILi128EEEhv", scope: !2501, file: !2501, line: 367, type: !1915, scopeLine: 367, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2507)
!2507 = !{!2508}
!2508 = !DITemplateTypeParameter(name: "T", type: !2509)
!2509 = !DICompositeType(tag: DW_TAG_structure_type, name: "TileSlice<128>", file: !2501, line: 221, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9TileSliceILi128EE")
!2510 = !DILocation(line: 368, column: 5, scope: !2506)
!2511 = distinct !DISubprogram(name: "operator<<<TileSlice<64> >", linkageName: "_ZlsI9TileSliceILi64EEE12DebugPrinterS2_T_", scope: !1874, file: !1874, line: 436, type: !2512, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2502, retainedNodes: !1846)
!2512 = !DISubroutineType(types: !2513)
!2513 = !{!2103, !2103, !2504}
!2514 = !DILocalVariable(name: "dp", arg: 1, scope: !2511, file: !1874, line: 436, type: !2103)
!2515 = !DILocation(line: 436, column: 68, scope: !2511)
!2516 = !DILocalVariable(name: "val", arg: 2, scope: !2511, file: !1874, line: 436, type: !2504)
!2517 = !DILocation(line: 436, column: 74, scope: !2511)
!2518 = !DILocation(line: 444, column: 5, scope: !2511)
!2519 = distinct !DISubprogram(name: "get_dram_noc_addr", linkageName: "_Z17get_dram_noc_addrjjjjh", scope: !581, file: !581, line: 230, type: !2520, scopeLine: 235, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!2520 = !DISubroutineType(types: !2521)
!2521 = !{!92, !417, !417, !417, !417, !5}
!2522 = !DILocalVariable(name: "id", arg: 1, scope: !2519, file: !581, line: 231, type: !417)
!2523 = !DILocation(line: 231, column: 20, scope: !2519)
!2524 = !DILocalVariable(name: "page_size", arg: 2, scope: !2519, file: !581, line: 232, type: !417)
!2525 = !DILocation(line: 232, column: 20, scope: !2519)
!2526 = !DILocalVariable(name: "bank_base_address", arg: 3, scope: !2519, file: !581, line: 233, type: !417)
!2527 = !DILocation(line: 233, column: 20, scope: !2519)
!2528 = !DILocalVariable(name: "offset", arg: 4, scope: !2519, file: !581, line: 234, type: !417)
!2529 = !DILocation(line: 234, column: 20, scope: !2519)
!2530 = !DILocalVariable(name: "noc", arg: 5, scope: !2519, file: !581, line: 235, type: !5)
!2531 = !DILocation(line: 235, column: 13, scope: !2519)
!2532 = !DILocalVariable(name: "bank_offset_index", scope: !2519, file: !581, line: 236, type: !75)
!2533 = !DILocation(line: 236, column: 14, scope: !2519)
!2534 = !DILocation(line: 236, column: 84, scope: !2519)
!2535 = !DILocalVariable(name: "id", arg: 1, scope: !2536, file: !581, line: 19, type: !75)
!2536 = distinct !DISubprogram(name: "get_bank_offset_index<true>", linkageName: "_ZN20interleaved_addr_gen21get_bank_offset_indexILb1EEEjj", scope: !2537, file: !581, line: 19, type: !2538, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !596, retainedNodes: !1846)
!2537 = !DINamespace(name: "interleaved_addr_gen", scope: null)
!2538 = !DISubroutineType(types: !2539)
!2539 = !{!75, !75}
!2540 = !DILocation(line: 19, column: 54, scope: !2536, inlinedAt: !2541)
!2541 = distinct !DILocation(line: 236, column: 34, scope: !2519)
!2542 = !DILocation(line: 22, column: 54, scope: !2543, inlinedAt: !2541)
!2543 = distinct !DILexicalBlock(scope: !2544, file: !581, line: 20, column: 25)
!2544 = distinct !DILexicalBlock(scope: !2536, file: !581, line: 20, column: 19)
!2545 = !DILocalVariable(name: "n", arg: 1, scope: !2546, file: !2547, line: 84, type: !75)
!2546 = distinct !DISubprogram(name: "udivsi3_const_divisor<12U>", linkageName: "_Z21udivsi3_const_divisorILj12EEjj", scope: !2547, file: !2547, line: 84, type: !2538, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2548, retainedNodes: !1846)
!2547 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/mod_div_lib.h", directory: "/work")
!2548 = !{!2549}
!2549 = !DITemplateValueParameter(name: "d", type: !50, value: i32 12)
!2550 = !DILocation(line: 84, column: 79, scope: !2546, inlinedAt: !2551)
!2551 = distinct !DILocation(line: 22, column: 16, scope: !2543, inlinedAt: !2541)
!2552 = !DILocation(line: 92, column: 29, scope: !2553, inlinedAt: !2551)
!2553 = distinct !DILexicalBlock(scope: !2554, file: !2547, line: 90, column: 35)
!2554 = distinct !DILexicalBlock(scope: !2555, file: !2547, line: 90, column: 26)
!2555 = distinct !DILexicalBlock(scope: !2546, file: !2547, line: 88, column: 19)
!2556 = !DILocalVariable(name: "n", arg: 1, scope: !2557, file: !2547, line: 15, type: !75)
!2557 = distinct !DISubprogram(name: "fast_udiv_12", linkageName: "_Z12fast_udiv_12j", scope: !2547, file: !2547, line: 15, type: !2538, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!2558 = !DILocation(line: 15, column: 70, scope: !2557, inlinedAt: !2559)
!2559 = distinct !DILocation(line: 92, column: 16, scope: !2553, inlinedAt: !2551)
!2560 = !DILocation(line: 16, column: 24, scope: !2557, inlinedAt: !2559)
!2561 = !DILocation(line: 16, column: 26, scope: !2557, inlinedAt: !2559)
!2562 = !DILocation(line: 16, column: 40, scope: !2557, inlinedAt: !2559)
!2563 = !DILocation(line: 16, column: 47, scope: !2557, inlinedAt: !2559)
!2564 = !DILocation(line: 16, column: 12, scope: !2557, inlinedAt: !2559)
!2565 = !DILocalVariable(name: "bank_index", scope: !2519, file: !581, line: 237, type: !75)
!2566 = !DILocation(line: 237, column: 14, scope: !2519)
!2567 = !DILocation(line: 237, column: 70, scope: !2519)
!2568 = !DILocation(line: 237, column: 74, scope: !2519)
!2569 = !DILocalVariable(name: "id", arg: 1, scope: !2570, file: !581, line: 36, type: !75)
!2570 = distinct !DISubprogram(name: "get_bank_index<true>", linkageName: "_ZN20interleaved_addr_gen14get_bank_indexILb1EEEjjj", scope: !2537, file: !581, line: 36, type: !2571, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !596, retainedNodes: !1846)
!2571 = !DISubroutineType(types: !2572)
!2572 = !{!75, !75, !75}
!2573 = !DILocation(line: 36, column: 47, scope: !2570, inlinedAt: !2574)
!2574 = distinct !DILocation(line: 237, column: 27, scope: !2519)
!2575 = !DILocalVariable(name: "bank_offset_index", arg: 2, scope: !2570, file: !581, line: 36, type: !75)
!2576 = !DILocation(line: 36, column: 60, scope: !2570, inlinedAt: !2574)
!2577 = !DILocation(line: 38, column: 16, scope: !2578, inlinedAt: !2574)
!2578 = distinct !DILexicalBlock(scope: !2579, file: !581, line: 37, column: 25)
!2579 = distinct !DILexicalBlock(scope: !2570, file: !581, line: 37, column: 19)
!2580 = !DILocation(line: 38, column: 21, scope: !2578, inlinedAt: !2574)
!2581 = !DILocation(line: 38, column: 39, scope: !2578, inlinedAt: !2574)
!2582 = !DILocation(line: 38, column: 19, scope: !2578, inlinedAt: !2574)
!2583 = !DILocalVariable(name: "addr", scope: !2519, file: !581, line: 238, type: !75)
!2584 = !DILocation(line: 238, column: 14, scope: !2519)
!2585 = !DILocation(line: 239, column: 10, scope: !2519)
!2586 = !DILocation(line: 239, column: 47, scope: !2519)
!2587 = !DILocalVariable(name: "addr", arg: 1, scope: !2588, file: !2589, line: 7, type: !75)
!2588 = distinct !DISubprogram(name: "align_power_of_2", linkageName: "_Z16align_power_of_2jj", scope: !2589, file: !2589, line: 7, type: !2571, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!2589 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/alignment.h", directory: "/work")
!2590 = !DILocation(line: 7, column: 77, scope: !2588, inlinedAt: !2591)
!2591 = distinct !DILocation(line: 239, column: 30, scope: !2519)
!2592 = !DILocalVariable(name: "alignment", arg: 2, scope: !2588, file: !2589, line: 7, type: !75)
!2593 = !DILocation(line: 7, column: 92, scope: !2588, inlinedAt: !2591)
!2594 = !DILocation(line: 8, column: 14, scope: !2588, inlinedAt: !2591)
!2595 = !DILocation(line: 8, column: 19, scope: !2588, inlinedAt: !2591)
!2596 = !DILocation(line: 8, column: 27, scope: !2588, inlinedAt: !2591)
!2597 = !DILocation(line: 8, column: 37, scope: !2588, inlinedAt: !2591)
!2598 = !DILocation(line: 8, column: 24, scope: !2588, inlinedAt: !2591)
!2599 = !DILocation(line: 8, column: 43, scope: !2588, inlinedAt: !2591)
!2600 = !DILocation(line: 239, column: 28, scope: !2519)
!2601 = !DILocation(line: 240, column: 9, scope: !2519)
!2602 = !DILocation(line: 239, column: 114, scope: !2519)
!2603 = !DILocation(line: 240, column: 29, scope: !2519)
!2604 = !DILocation(line: 240, column: 27, scope: !2519)
!2605 = !DILocation(line: 240, column: 58, scope: !2519)
!2606 = !DILocation(line: 240, column: 38, scope: !2519)
!2607 = !DILocation(line: 240, column: 36, scope: !2519)
!2608 = !DILocalVariable(name: "noc_xy", scope: !2519, file: !581, line: 241, type: !75)
!2609 = !DILocation(line: 241, column: 14, scope: !2519)
!2610 = !DILocation(line: 241, column: 62, scope: !2519)
!2611 = !DILocation(line: 241, column: 74, scope: !2519)
!2612 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2613, file: !581, line: 45, type: !75)
!2613 = distinct !DISubprogram(name: "get_noc_xy<true>", linkageName: "_ZN20interleaved_addr_gen10get_noc_xyILb1EEEjjh", scope: !2537, file: !581, line: 45, type: !2614, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !596, retainedNodes: !1846)
!2614 = !DISubroutineType(types: !2615)
!2615 = !{!75, !75, !5}
!2616 = !DILocation(line: 45, column: 43, scope: !2613, inlinedAt: !2617)
!2617 = distinct !DILocation(line: 241, column: 23, scope: !2519)
!2618 = !DILocalVariable(name: "noc", arg: 2, scope: !2613, file: !581, line: 45, type: !5)
!2619 = !DILocation(line: 45, column: 63, scope: !2613, inlinedAt: !2617)
!2620 = !DILocation(line: 47, column: 36, scope: !2621, inlinedAt: !2617)
!2621 = distinct !DILexicalBlock(scope: !2622, file: !581, line: 46, column: 25)
!2622 = distinct !DILexicalBlock(scope: !2613, file: !581, line: 46, column: 19)
!2623 = !DILocation(line: 47, column: 16, scope: !2621, inlinedAt: !2617)
!2624 = !DILocation(line: 47, column: 41, scope: !2621, inlinedAt: !2617)
!2625 = !DILocalVariable(name: "noc_addr", scope: !2519, file: !581, line: 242, type: !92)
!2626 = !DILocation(line: 242, column: 14, scope: !2519)
!2627 = !DILocation(line: 242, column: 45, scope: !2519)
!2628 = !DILocation(line: 242, column: 53, scope: !2519)
!2629 = !DILocalVariable(name: "noc_xy", arg: 1, scope: !2630, file: !581, line: 222, type: !75)
!2630 = distinct !DISubprogram(name: "get_noc_addr_helper", linkageName: "_Z19get_noc_addr_helperjj", scope: !581, file: !581, line: 222, type: !2631, scopeLine: 222, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!2631 = !DISubroutineType(types: !2632)
!2632 = !{!92, !75, !75}
!2633 = !DILocation(line: 222, column: 49, scope: !2630, inlinedAt: !2634)
!2634 = distinct !DILocation(line: 242, column: 25, scope: !2519)
!2635 = !DILocalVariable(name: "addr", arg: 2, scope: !2630, file: !581, line: 222, type: !75)
!2636 = !DILocation(line: 222, column: 71, scope: !2630, inlinedAt: !2634)
!2637 = !DILocation(line: 227, column: 24, scope: !2630, inlinedAt: !2634)
!2638 = !DILocation(line: 227, column: 23, scope: !2630, inlinedAt: !2634)
!2639 = !DILocation(line: 227, column: 32, scope: !2630, inlinedAt: !2634)
!2640 = !DILocation(line: 227, column: 59, scope: !2630, inlinedAt: !2634)
!2641 = !DILocation(line: 227, column: 57, scope: !2630, inlinedAt: !2634)
!2642 = !DILocation(line: 243, column: 12, scope: !2519)
!2643 = !DILocation(line: 243, column: 5, scope: !2519)
!2644 = distinct !DISubprogram(name: "get_l1_noc_addr", linkageName: "_Z15get_l1_noc_addrjjjjh", scope: !581, file: !581, line: 246, type: !2520, scopeLine: 251, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!2645 = !DILocalVariable(name: "id", arg: 1, scope: !2644, file: !581, line: 247, type: !417)
!2646 = !DILocation(line: 247, column: 20, scope: !2644)
!2647 = !DILocalVariable(name: "page_size", arg: 2, scope: !2644, file: !581, line: 248, type: !417)
!2648 = !DILocation(line: 248, column: 20, scope: !2644)
!2649 = !DILocalVariable(name: "bank_base_address", arg: 3, scope: !2644, file: !581, line: 249, type: !417)
!2650 = !DILocation(line: 249, column: 20, scope: !2644)
!2651 = !DILocalVariable(name: "offset", arg: 4, scope: !2644, file: !581, line: 250, type: !417)
!2652 = !DILocation(line: 250, column: 20, scope: !2644)
!2653 = !DILocalVariable(name: "noc", arg: 5, scope: !2644, file: !581, line: 251, type: !5)
!2654 = !DILocation(line: 251, column: 13, scope: !2644)
!2655 = !DILocalVariable(name: "bank_offset_index", scope: !2644, file: !581, line: 252, type: !75)
!2656 = !DILocation(line: 252, column: 14, scope: !2644)
!2657 = !DILocation(line: 252, column: 85, scope: !2644)
!2658 = !DILocalVariable(name: "id", arg: 1, scope: !2659, file: !581, line: 19, type: !75)
!2659 = distinct !DISubprogram(name: "get_bank_offset_index<false>", linkageName: "_ZN20interleaved_addr_gen21get_bank_offset_indexILb0EEEjj", scope: !2537, file: !581, line: 19, type: !2538, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2660, retainedNodes: !1846)
!2660 = !{!2661}
!2661 = !DITemplateValueParameter(name: "DRAM", type: !230, value: i1 false)
!2662 = !DILocation(line: 19, column: 54, scope: !2659, inlinedAt: !2663)
!2663 = distinct !DILocation(line: 252, column: 34, scope: !2644)
!2664 = !DILocation(line: 30, column: 16, scope: !2665, inlinedAt: !2663)
!2665 = distinct !DILexicalBlock(scope: !2666, file: !581, line: 26, column: 12)
!2666 = distinct !DILexicalBlock(scope: !2659, file: !581, line: 20, column: 19)
!2667 = !DILocation(line: 30, column: 19, scope: !2665, inlinedAt: !2663)
!2668 = !DILocalVariable(name: "bank_index", scope: !2644, file: !581, line: 253, type: !75)
!2669 = !DILocation(line: 253, column: 14, scope: !2644)
!2670 = !DILocation(line: 253, column: 71, scope: !2644)
!2671 = !DILocation(line: 253, column: 75, scope: !2644)
!2672 = !DILocalVariable(name: "id", arg: 1, scope: !2673, file: !581, line: 36, type: !75)
!2673 = distinct !DISubprogram(name: "get_bank_index<false>", linkageName: "_ZN20interleaved_addr_gen14get_bank_indexILb0EEEjjj", scope: !2537, file: !581, line: 36, type: !2571, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2660, retainedNodes: !1846)
!2674 = !DILocation(line: 36, column: 47, scope: !2673, inlinedAt: !2675)
!2675 = distinct !DILocation(line: 253, column: 27, scope: !2644)
!2676 = !DILocalVariable(name: "bank_offset_index", arg: 2, scope: !2673, file: !581, line: 36, type: !75)
!2677 = !DILocation(line: 36, column: 60, scope: !2673, inlinedAt: !2675)
!2678 = !DILocation(line: 40, column: 16, scope: !2679, inlinedAt: !2675)
!2679 = distinct !DILexicalBlock(scope: !2680, file: !581, line: 39, column: 12)
!2680 = distinct !DILexicalBlock(scope: !2673, file: !581, line: 37, column: 19)
!2681 = !DILocation(line: 40, column: 21, scope: !2679, inlinedAt: !2675)
!2682 = !DILocation(line: 40, column: 39, scope: !2679, inlinedAt: !2675)
!2683 = !DILocation(line: 40, column: 19, scope: !2679, inlinedAt: !2675)
!2684 = !DILocalVariable(name: "addr", scope: !2644, file: !581, line: 254, type: !75)
!2685 = !DILocation(line: 254, column: 14, scope: !2644)
!2686 = !DILocation(line: 255, column: 10, scope: !2644)
!2687 = !DILocation(line: 255, column: 47, scope: !2644)
!2688 = !DILocation(line: 7, column: 77, scope: !2588, inlinedAt: !2689)
!2689 = distinct !DILocation(line: 255, column: 30, scope: !2644)
!2690 = !DILocation(line: 7, column: 92, scope: !2588, inlinedAt: !2689)
!2691 = !DILocation(line: 8, column: 14, scope: !2588, inlinedAt: !2689)
!2692 = !DILocation(line: 8, column: 19, scope: !2588, inlinedAt: !2689)
!2693 = !DILocation(line: 8, column: 27, scope: !2588, inlinedAt: !2689)
!2694 = !DILocation(line: 8, column: 37, scope: !2588, inlinedAt: !2689)
!2695 = !DILocation(line: 8, column: 24, scope: !2588, inlinedAt: !2689)
!2696 = !DILocation(line: 8, column: 43, scope: !2588, inlinedAt: !2689)
!2697 = !DILocation(line: 255, column: 28, scope: !2644)
!2698 = !DILocation(line: 256, column: 9, scope: !2644)
!2699 = !DILocation(line: 255, column: 115, scope: !2644)
!2700 = !DILocation(line: 256, column: 29, scope: !2644)
!2701 = !DILocation(line: 256, column: 27, scope: !2644)
!2702 = !DILocation(line: 256, column: 58, scope: !2644)
!2703 = !DILocation(line: 256, column: 38, scope: !2644)
!2704 = !DILocation(line: 256, column: 36, scope: !2644)
!2705 = !DILocalVariable(name: "noc_xy", scope: !2644, file: !581, line: 257, type: !75)
!2706 = !DILocation(line: 257, column: 14, scope: !2644)
!2707 = !DILocation(line: 257, column: 63, scope: !2644)
!2708 = !DILocation(line: 257, column: 75, scope: !2644)
!2709 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2710, file: !581, line: 45, type: !75)
!2710 = distinct !DISubprogram(name: "get_noc_xy<false>", linkageName: "_ZN20interleaved_addr_gen10get_noc_xyILb0EEEjjh", scope: !2537, file: !581, line: 45, type: !2614, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2660, retainedNodes: !1846)
!2711 = !DILocation(line: 45, column: 43, scope: !2710, inlinedAt: !2712)
!2712 = distinct !DILocation(line: 257, column: 23, scope: !2644)
!2713 = !DILocalVariable(name: "noc", arg: 2, scope: !2710, file: !581, line: 45, type: !5)
!2714 = !DILocation(line: 45, column: 63, scope: !2710, inlinedAt: !2712)
!2715 = !DILocation(line: 49, column: 34, scope: !2716, inlinedAt: !2712)
!2716 = distinct !DILexicalBlock(scope: !2717, file: !581, line: 48, column: 12)
!2717 = distinct !DILexicalBlock(scope: !2710, file: !581, line: 46, column: 19)
!2718 = !DILocation(line: 49, column: 16, scope: !2716, inlinedAt: !2712)
!2719 = !DILocation(line: 49, column: 39, scope: !2716, inlinedAt: !2712)
!2720 = !DILocalVariable(name: "noc_addr", scope: !2644, file: !581, line: 258, type: !92)
!2721 = !DILocation(line: 258, column: 14, scope: !2644)
!2722 = !DILocation(line: 258, column: 45, scope: !2644)
!2723 = !DILocation(line: 258, column: 53, scope: !2644)
!2724 = !DILocation(line: 222, column: 49, scope: !2630, inlinedAt: !2725)
!2725 = distinct !DILocation(line: 258, column: 25, scope: !2644)
!2726 = !DILocation(line: 222, column: 71, scope: !2630, inlinedAt: !2725)
!2727 = !DILocation(line: 227, column: 24, scope: !2630, inlinedAt: !2725)
!2728 = !DILocation(line: 227, column: 23, scope: !2630, inlinedAt: !2725)
!2729 = !DILocation(line: 227, column: 32, scope: !2630, inlinedAt: !2725)
!2730 = !DILocation(line: 227, column: 59, scope: !2630, inlinedAt: !2725)
!2731 = !DILocation(line: 227, column: 57, scope: !2630, inlinedAt: !2725)
!2732 = !DILocation(line: 259, column: 12, scope: !2644)
!2733 = !DILocation(line: 259, column: 5, scope: !2644)
!2734 = distinct !DISubprogram(name: "get_system_memory_noc_addr", linkageName: "_Z26get_system_memory_noc_addrjjjjh", scope: !581, file: !581, line: 262, type: !2520, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!2735 = !DILocalVariable(name: "id", arg: 1, scope: !2734, file: !581, line: 263, type: !417)
!2736 = !DILocation(line: 263, column: 20, scope: !2734)
!2737 = !DILocalVariable(name: "page_size", arg: 2, scope: !2734, file: !581, line: 264, type: !417)
!2738 = !DILocation(line: 264, column: 20, scope: !2734)
!2739 = !DILocalVariable(name: "base_addr", arg: 3, scope: !2734, file: !581, line: 265, type: !417)
!2740 = !DILocation(line: 265, column: 20, scope: !2734)
!2741 = !DILocalVariable(name: "offset", arg: 4, scope: !2734, file: !581, line: 266, type: !417)
!2742 = !DILocation(line: 266, column: 20, scope: !2734)
!2743 = !DILocalVariable(name: "noc", arg: 5, scope: !2734, file: !581, line: 267, type: !5)
!2744 = !DILocation(line: 267, column: 13, scope: !2734)
!2745 = !DILocalVariable(name: "pcie_core_noc_encoding", scope: !2734, file: !581, line: 268, type: !92)
!2746 = !DILocation(line: 268, column: 14, scope: !2734)
!2747 = !DILocation(line: 269, column: 18, scope: !2734)
!2748 = !DILocalVariable(name: "addr", scope: !2734, file: !581, line: 270, type: !75)
!2749 = !DILocation(line: 270, column: 14, scope: !2734)
!2750 = !DILocation(line: 270, column: 21, scope: !2734)
!2751 = !DILocation(line: 270, column: 33, scope: !2734)
!2752 = !DILocation(line: 270, column: 45, scope: !2734)
!2753 = !DILocation(line: 270, column: 43, scope: !2734)
!2754 = !DILocation(line: 270, column: 31, scope: !2734)
!2755 = !DILocation(line: 270, column: 50, scope: !2734)
!2756 = !DILocation(line: 270, column: 48, scope: !2734)
!2757 = !DILocalVariable(name: "noc_addr", scope: !2734, file: !581, line: 271, type: !92)
!2758 = !DILocation(line: 271, column: 14, scope: !2734)
!2759 = !DILocation(line: 271, column: 25, scope: !2734)
!2760 = !DILocation(line: 271, column: 50, scope: !2734)
!2761 = !DILocation(line: 271, column: 48, scope: !2734)
!2762 = !DILocation(line: 272, column: 12, scope: !2734)
!2763 = !DILocation(line: 272, column: 5, scope: !2734)
!2764 = distinct !DISubprogram(name: "get_dram_bank_base_offset", linkageName: "_ZN15tensor_accessor25get_dram_bank_base_offsetEjh", scope: !35, file: !577, line: 35, type: !2765, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!2765 = !DISubroutineType(types: !2766)
!2766 = !{!92, !75, !5}
!2767 = !DILocalVariable(name: "bank_id", arg: 1, scope: !2764, file: !577, line: 35, type: !75)
!2768 = !DILocation(line: 35, column: 45, scope: !2764)
!2769 = !DILocalVariable(name: "noc", arg: 2, scope: !2764, file: !577, line: 35, type: !5)
!2770 = !DILocation(line: 35, column: 62, scope: !2764)
!2771 = !DILocalVariable(name: "bank_offset_index", scope: !2764, file: !577, line: 37, type: !75)
!2772 = !DILocation(line: 37, column: 14, scope: !2764)
!2773 = !DILocation(line: 37, column: 84, scope: !2764)
!2774 = !DILocation(line: 19, column: 54, scope: !2536, inlinedAt: !2775)
!2775 = distinct !DILocation(line: 37, column: 34, scope: !2764)
!2776 = !DILocation(line: 22, column: 54, scope: !2543, inlinedAt: !2775)
!2777 = !DILocation(line: 84, column: 79, scope: !2546, inlinedAt: !2778)
!2778 = distinct !DILocation(line: 22, column: 16, scope: !2543, inlinedAt: !2775)
!2779 = !DILocation(line: 92, column: 29, scope: !2553, inlinedAt: !2778)
!2780 = !DILocation(line: 15, column: 70, scope: !2557, inlinedAt: !2781)
!2781 = distinct !DILocation(line: 92, column: 16, scope: !2553, inlinedAt: !2778)
!2782 = !DILocation(line: 16, column: 24, scope: !2557, inlinedAt: !2781)
!2783 = !DILocation(line: 16, column: 26, scope: !2557, inlinedAt: !2781)
!2784 = !DILocation(line: 16, column: 40, scope: !2557, inlinedAt: !2781)
!2785 = !DILocation(line: 16, column: 47, scope: !2557, inlinedAt: !2781)
!2786 = !DILocation(line: 16, column: 12, scope: !2557, inlinedAt: !2781)
!2787 = !DILocalVariable(name: "bank_index", scope: !2764, file: !577, line: 38, type: !75)
!2788 = !DILocation(line: 38, column: 14, scope: !2764)
!2789 = !DILocation(line: 38, column: 70, scope: !2764)
!2790 = !DILocation(line: 38, column: 79, scope: !2764)
!2791 = !DILocation(line: 36, column: 47, scope: !2570, inlinedAt: !2792)
!2792 = distinct !DILocation(line: 38, column: 27, scope: !2764)
!2793 = !DILocation(line: 36, column: 60, scope: !2570, inlinedAt: !2792)
!2794 = !DILocation(line: 38, column: 16, scope: !2578, inlinedAt: !2792)
!2795 = !DILocation(line: 38, column: 21, scope: !2578, inlinedAt: !2792)
!2796 = !DILocation(line: 38, column: 39, scope: !2578, inlinedAt: !2792)
!2797 = !DILocation(line: 38, column: 19, scope: !2578, inlinedAt: !2792)
!2798 = !DILocalVariable(name: "bank_offset", scope: !2764, file: !577, line: 39, type: !75)
!2799 = !DILocation(line: 39, column: 14, scope: !2764)
!2800 = !DILocation(line: 39, column: 72, scope: !2764)
!2801 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2802, file: !581, line: 54, type: !75)
!2802 = distinct !DISubprogram(name: "get_bank_offset<true>", linkageName: "_ZN20interleaved_addr_gen15get_bank_offsetILb1EEEjj", scope: !2537, file: !581, line: 54, type: !2538, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !596, retainedNodes: !1846)
!2803 = !DILocation(line: 54, column: 48, scope: !2802, inlinedAt: !2804)
!2804 = distinct !DILocation(line: 39, column: 28, scope: !2764)
!2805 = !DILocation(line: 56, column: 36, scope: !2806, inlinedAt: !2804)
!2806 = distinct !DILexicalBlock(scope: !2807, file: !581, line: 55, column: 25)
!2807 = distinct !DILexicalBlock(scope: !2802, file: !581, line: 55, column: 19)
!2808 = !DILocation(line: 56, column: 16, scope: !2806, inlinedAt: !2804)
!2809 = !DILocalVariable(name: "noc_xy", scope: !2764, file: !577, line: 40, type: !75)
!2810 = !DILocation(line: 40, column: 14, scope: !2764)
!2811 = !DILocation(line: 40, column: 62, scope: !2764)
!2812 = !DILocation(line: 40, column: 74, scope: !2764)
!2813 = !DILocation(line: 45, column: 43, scope: !2613, inlinedAt: !2814)
!2814 = distinct !DILocation(line: 40, column: 23, scope: !2764)
!2815 = !DILocation(line: 45, column: 63, scope: !2613, inlinedAt: !2814)
!2816 = !DILocation(line: 47, column: 36, scope: !2621, inlinedAt: !2814)
!2817 = !DILocation(line: 47, column: 16, scope: !2621, inlinedAt: !2814)
!2818 = !DILocation(line: 47, column: 41, scope: !2621, inlinedAt: !2814)
!2819 = !DILocalVariable(name: "noc_addr", scope: !2764, file: !577, line: 41, type: !92)
!2820 = !DILocation(line: 41, column: 14, scope: !2764)
!2821 = !DILocation(line: 41, column: 45, scope: !2764)
!2822 = !DILocation(line: 41, column: 53, scope: !2764)
!2823 = !DILocation(line: 222, column: 49, scope: !2630, inlinedAt: !2824)
!2824 = distinct !DILocation(line: 41, column: 25, scope: !2764)
!2825 = !DILocation(line: 222, column: 71, scope: !2630, inlinedAt: !2824)
!2826 = !DILocation(line: 227, column: 24, scope: !2630, inlinedAt: !2824)
!2827 = !DILocation(line: 227, column: 23, scope: !2630, inlinedAt: !2824)
!2828 = !DILocation(line: 227, column: 32, scope: !2630, inlinedAt: !2824)
!2829 = !DILocation(line: 227, column: 59, scope: !2630, inlinedAt: !2824)
!2830 = !DILocation(line: 227, column: 57, scope: !2630, inlinedAt: !2824)
!2831 = !DILocation(line: 42, column: 12, scope: !2764)
!2832 = !DILocation(line: 42, column: 5, scope: !2764)
!2833 = distinct !DISubprogram(name: "is_l1_address", linkageName: "_Z13is_l1_addressy", scope: !2834, file: !2834, line: 94, type: !2835, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!2834 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/dataflow/dataflow_api.h", directory: "/work")
!2835 = !DISubroutineType(types: !2836)
!2836 = !{!230, !92}
!2837 = !DILocalVariable(name: "addr", arg: 1, scope: !2833, file: !2834, line: 94, type: !92)
!2838 = !DILocation(line: 94, column: 29, scope: !2833)
!2839 = !DILocation(line: 94, column: 46, scope: !2833)
!2840 = !DILocation(line: 94, column: 51, scope: !2833)
!2841 = !DILocation(line: 94, column: 65, scope: !2833)
!2842 = !DILocation(line: 94, column: 37, scope: !2833)
!2843 = distinct !DISubprogram(name: "noc_async_read_barrier", linkageName: "_Z22noc_async_read_barrierh", scope: !2834, file: !2834, line: 1737, type: !2844, scopeLine: 1737, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!2844 = !DISubroutineType(types: !2845)
!2845 = !{null, !5}
!2846 = !DILocalVariable(name: "noc", arg: 1, scope: !2843, file: !2834, line: 1737, type: !5)
!2847 = !DILocation(line: 1737, column: 37, scope: !2843)
!2848 = !DILocation(line: 1746, column: 9, scope: !2849)
!2849 = distinct !DILexicalBlock(scope: !2850, file: !2834, line: 1745, column: 12)
!2850 = distinct !DILexicalBlock(scope: !2843, file: !2834, line: 1741, column: 19)
!2851 = !DILocation(line: 1746, column: 42, scope: !2849)
!2852 = !DILocalVariable(name: "noc", arg: 1, scope: !2853, file: !641, line: 448, type: !75)
!2853 = distinct !DISubprogram(name: "ncrisc_noc_reads_flushed", linkageName: "_Z24ncrisc_noc_reads_flushedj", scope: !641, file: !641, line: 448, type: !2854, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!2854 = !DISubroutineType(types: !2855)
!2855 = !{!230, !75}
!2856 = !DILocation(line: 448, column: 78, scope: !2853, inlinedAt: !2857)
!2857 = distinct !DILocation(line: 1746, column: 17, scope: !2849)
!2858 = !DILocation(line: 449, column: 33, scope: !2853, inlinedAt: !2857)
!2859 = !DILocalVariable(name: "noc", arg: 1, scope: !2860, file: !641, line: 146, type: !75)
!2860 = distinct !DISubprogram(name: "NOC_STATUS_READ_REG", linkageName: "_Z19NOC_STATUS_READ_REGjj", scope: !641, file: !641, line: 146, type: !2571, scopeLine: 146, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!2861 = !DILocation(line: 146, column: 77, scope: !2860, inlinedAt: !2862)
!2862 = distinct !DILocation(line: 449, column: 13, scope: !2853, inlinedAt: !2857)
!2863 = !DILocalVariable(name: "reg_id", arg: 2, scope: !2860, file: !641, line: 146, type: !75)
!2864 = !DILocation(line: 146, column: 91, scope: !2860, inlinedAt: !2862)
!2865 = !DILocalVariable(name: "offset", scope: !2860, file: !641, line: 147, type: !75)
!2866 = !DILocation(line: 147, column: 14, scope: !2860, inlinedAt: !2862)
!2867 = !DILocation(line: 147, column: 24, scope: !2860, inlinedAt: !2862)
!2868 = !DILocation(line: 147, column: 28, scope: !2860, inlinedAt: !2862)
!2869 = !DILocation(line: 147, column: 69, scope: !2860, inlinedAt: !2862)
!2870 = !DILocation(line: 147, column: 58, scope: !2860, inlinedAt: !2862)
!2871 = !DILocation(line: 147, column: 56, scope: !2860, inlinedAt: !2862)
!2872 = !DILocalVariable(name: "ptr", scope: !2860, file: !641, line: 148, type: !94)
!2873 = !DILocation(line: 148, column: 24, scope: !2860, inlinedAt: !2862)
!2874 = !DILocation(line: 148, column: 50, scope: !2860, inlinedAt: !2862)
!2875 = !DILocation(line: 148, column: 30, scope: !2860, inlinedAt: !2862)
!2876 = !DILocation(line: 149, column: 13, scope: !2860, inlinedAt: !2862)
!2877 = !DILocation(line: 149, column: 12, scope: !2860, inlinedAt: !2862)
!2878 = !DILocation(line: 449, column: 88, scope: !2853, inlinedAt: !2857)
!2879 = !DILocation(line: 449, column: 67, scope: !2853, inlinedAt: !2857)
!2880 = !DILocation(line: 449, column: 64, scope: !2853, inlinedAt: !2857)
!2881 = !DILocation(line: 1746, column: 16, scope: !2849)
!2882 = distinct !{!2882, !2848, !2883, !1871}
!2883 = !DILocation(line: 1746, column: 47, scope: !2849)
!2884 = !DILocation(line: 1752, column: 1, scope: !2843)
!2885 = distinct !DISubprogram(name: "kernel_main", linkageName: "_Z11kernel_mainv", scope: !1476, file: !1476, line: 6, type: !1273, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!2886 = !DILocalVariable(name: "kCbA", scope: !2885, file: !1476, line: 7, type: !417)
!2887 = !DILocation(line: 7, column: 24, scope: !2885)
!2888 = !DILocalVariable(name: "kDepthBlocks", scope: !2885, file: !1476, line: 8, type: !417)
!2889 = !DILocation(line: 8, column: 24, scope: !2885)
!2890 = !DILocalVariable(name: "kABlockTiles", scope: !2885, file: !1476, line: 9, type: !417)
!2891 = !DILocation(line: 9, column: 24, scope: !2885)
!2892 = !DILocalVariable(name: "kATileBytes", scope: !2885, file: !1476, line: 10, type: !417)
!2893 = !DILocation(line: 10, column: 24, scope: !2885)
!2894 = !DILocalVariable(name: "kBlockDepth", scope: !2885, file: !1476, line: 11, type: !417)
!2895 = !DILocation(line: 11, column: 24, scope: !2885)
!2896 = !DILocalVariable(name: "kATilesPerRow", scope: !2885, file: !1476, line: 12, type: !417)
!2897 = !DILocation(line: 12, column: 24, scope: !2885)
!2898 = !DILocalVariable(name: "kAReceivers", scope: !2885, file: !1476, line: 13, type: !417)
!2899 = !DILocation(line: 13, column: 24, scope: !2885)
!2900 = !DILocalVariable(name: "a_address", scope: !2885, file: !1476, line: 15, type: !417)
!2901 = !DILocation(line: 15, column: 20, scope: !2885)
!2902 = !DILocation(line: 15, column: 32, scope: !2885)
!2903 = !DILocalVariable(name: "first_row", scope: !2885, file: !1476, line: 16, type: !417)
!2904 = !DILocation(line: 16, column: 20, scope: !2885)
!2905 = !DILocation(line: 16, column: 32, scope: !2885)
!2906 = !DILocalVariable(name: "sends_a", scope: !2885, file: !1476, line: 17, type: !417)
!2907 = !DILocation(line: 17, column: 20, scope: !2885)
!2908 = !DILocation(line: 17, column: 30, scope: !2885)
!2909 = !DILocalVariable(name: "a_receivers_x0", scope: !2885, file: !1476, line: 18, type: !417)
!2910 = !DILocation(line: 18, column: 20, scope: !2885)
!2911 = !DILocation(line: 18, column: 37, scope: !2885)
!2912 = !DILocalVariable(name: "a_receivers_y0", scope: !2885, file: !1476, line: 19, type: !417)
!2913 = !DILocation(line: 19, column: 20, scope: !2885)
!2914 = !DILocation(line: 19, column: 37, scope: !2885)
!2915 = !DILocalVariable(name: "a_receivers_x1", scope: !2885, file: !1476, line: 20, type: !417)
!2916 = !DILocation(line: 20, column: 20, scope: !2885)
!2917 = !DILocation(line: 20, column: 37, scope: !2885)
!2918 = !DILocalVariable(name: "a_receivers_y1", scope: !2885, file: !1476, line: 21, type: !417)
!2919 = !DILocation(line: 21, column: 20, scope: !2885)
!2920 = !DILocation(line: 21, column: 37, scope: !2885)
!2921 = !DILocalVariable(name: "a_sender_x", scope: !2885, file: !1476, line: 22, type: !417)
!2922 = !DILocation(line: 22, column: 20, scope: !2885)
!2923 = !DILocation(line: 22, column: 33, scope: !2885)
!2924 = !DILocalVariable(name: "a_sender_y", scope: !2885, file: !1476, line: 23, type: !417)
!2925 = !DILocation(line: 23, column: 20, scope: !2885)
!2926 = !DILocation(line: 23, column: 33, scope: !2885)
!2927 = !DILocalVariable(name: "a_ready_semaphore", scope: !2885, file: !1476, line: 24, type: !417)
!2928 = !DILocation(line: 24, column: 20, scope: !2885)
!2929 = !DILocation(line: 24, column: 40, scope: !2885)
!2930 = !DILocalVariable(name: "a_filled_semaphore", scope: !2885, file: !1476, line: 25, type: !417)
!2931 = !DILocation(line: 25, column: 20, scope: !2885)
!2932 = !DILocation(line: 25, column: 41, scope: !2885)
!2933 = !DILocalVariable(name: "a_ready_address", scope: !2885, file: !1476, line: 27, type: !417)
!2934 = !DILocation(line: 27, column: 20, scope: !2885)
!2935 = !DILocation(line: 27, column: 52, scope: !2885)
!2936 = !DILocalVariable(name: "semaphore_id", arg: 1, scope: !2937, file: !2834, line: 1488, type: !75)
!2937 = distinct !DISubprogram(name: "get_semaphore<(ProgrammableCoreType)0>", linkageName: "_Z13get_semaphoreIL20ProgrammableCoreType0EEjj", scope: !2834, file: !2834, line: 1488, type: !2938, scopeLine: 1488, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2940, retainedNodes: !1846)
!2938 = !DISubroutineType(types: !2939)
!2939 = !{!477, !75}
!2940 = !{!2941}
!2941 = !DITemplateValueParameter(name: "type", type: !81, value: i32 0)
!2942 = !DILocation(line: 1488, column: 47, scope: !2937, inlinedAt: !2943)
!2943 = distinct !DILocation(line: 27, column: 38, scope: !2885)
!2944 = !DILocation(line: 1489, column: 23, scope: !2937, inlinedAt: !2943)
!2945 = !DILocation(line: 1489, column: 12, scope: !2937, inlinedAt: !2943)
!2946 = !DILocation(line: 1489, column: 61, scope: !2937, inlinedAt: !2943)
!2947 = !DILocation(line: 1489, column: 74, scope: !2937, inlinedAt: !2943)
!2948 = !DILocation(line: 1489, column: 59, scope: !2937, inlinedAt: !2943)
!2949 = !DILocalVariable(name: "a_filled_address", scope: !2885, file: !1476, line: 28, type: !417)
!2950 = !DILocation(line: 28, column: 20, scope: !2885)
!2951 = !DILocation(line: 28, column: 53, scope: !2885)
!2952 = !DILocation(line: 1488, column: 47, scope: !2937, inlinedAt: !2953)
!2953 = distinct !DILocation(line: 28, column: 39, scope: !2885)
!2954 = !DILocation(line: 1489, column: 23, scope: !2937, inlinedAt: !2953)
!2955 = !DILocation(line: 1489, column: 12, scope: !2937, inlinedAt: !2953)
!2956 = !DILocation(line: 1489, column: 61, scope: !2937, inlinedAt: !2953)
!2957 = !DILocation(line: 1489, column: 74, scope: !2937, inlinedAt: !2953)
!2958 = !DILocation(line: 1489, column: 59, scope: !2937, inlinedAt: !2953)
!2959 = !DILocalVariable(name: "a_layout", scope: !2885, file: !1476, line: 29, type: !557)
!2960 = !DILocation(line: 29, column: 20, scope: !2885)
!2961 = !DILocalVariable(name: "a", scope: !2885, file: !1476, line: 30, type: !603)
!2962 = !DILocation(line: 30, column: 16, scope: !2885)
!2963 = !DILocation(line: 30, column: 45, scope: !2885)
!2964 = !DILocation(line: 30, column: 20, scope: !2885)
!2965 = !DILocalVariable(name: "a_ready", scope: !2885, file: !1476, line: 31, type: !94)
!2966 = !DILocation(line: 31, column: 11, scope: !2885)
!2967 = !DILocation(line: 31, column: 68, scope: !2885)
!2968 = !DILocation(line: 31, column: 21, scope: !2885)
!2969 = !DILocalVariable(name: "a_filled", scope: !2885, file: !1476, line: 32, type: !94)
!2970 = !DILocation(line: 32, column: 11, scope: !2885)
!2971 = !DILocation(line: 32, column: 69, scope: !2885)
!2972 = !DILocation(line: 32, column: 22, scope: !2885)
!2973 = !DILocalVariable(name: "a_sender_ready", scope: !2885, file: !1476, line: 33, type: !610)
!2974 = !DILocation(line: 33, column: 20, scope: !2885)
!2975 = !DILocation(line: 33, column: 50, scope: !2885)
!2976 = !DILocation(line: 33, column: 62, scope: !2885)
!2977 = !DILocation(line: 33, column: 74, scope: !2885)
!2978 = !DILocalVariable(name: "noc_x", arg: 1, scope: !2979, file: !581, line: 213, type: !75)
!2979 = distinct !DISubprogram(name: "get_noc_addr", linkageName: "_Z12get_noc_addrjjjh", scope: !581, file: !581, line: 213, type: !2980, scopeLine: 213, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!2980 = !DISubroutineType(types: !2981)
!2981 = !{!92, !75, !75, !75, !5}
!2982 = !DILocation(line: 213, column: 32, scope: !2979, inlinedAt: !2983)
!2983 = distinct !DILocation(line: 33, column: 37, scope: !2885)
!2984 = !DILocalVariable(name: "noc_y", arg: 2, scope: !2979, file: !581, line: 213, type: !75)
!2985 = !DILocation(line: 213, column: 48, scope: !2979, inlinedAt: !2983)
!2986 = !DILocalVariable(name: "addr", arg: 3, scope: !2979, file: !581, line: 213, type: !75)
!2987 = !DILocation(line: 213, column: 64, scope: !2979, inlinedAt: !2983)
!2988 = !DILocalVariable(name: "noc", arg: 4, scope: !2979, file: !581, line: 213, type: !5)
!2989 = !DILocation(line: 213, column: 78, scope: !2979, inlinedAt: !2983)
!2990 = !DILocation(line: 214, column: 70, scope: !2979, inlinedAt: !2983)
!2991 = !DILocation(line: 214, column: 12, scope: !2979, inlinedAt: !2983)
!2992 = !DILocation(line: 214, column: 43, scope: !2979, inlinedAt: !2983)
!2993 = !DILocation(line: 214, column: 78, scope: !2979, inlinedAt: !2983)
!2994 = !DILocalVariable(name: "a_receivers_filled", scope: !2885, file: !1476, line: 34, type: !610)
!2995 = !DILocation(line: 34, column: 20, scope: !2885)
!2996 = !DILocation(line: 34, column: 64, scope: !2885)
!2997 = !DILocation(line: 34, column: 80, scope: !2885)
!2998 = !DILocation(line: 34, column: 96, scope: !2885)
!2999 = !DILocation(line: 35, column: 9, scope: !2885)
!3000 = !DILocation(line: 35, column: 25, scope: !2885)
!3001 = !DILocalVariable(name: "noc_x_start", arg: 1, scope: !3002, file: !581, line: 184, type: !75)
!3002 = distinct !DISubprogram(name: "get_noc_multicast_addr", linkageName: "_Z22get_noc_multicast_addrjjjjjh", scope: !581, file: !581, line: 183, type: !3003, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3003 = !DISubroutineType(types: !3004)
!3004 = !{!92, !75, !75, !75, !75, !75, !5}
!3005 = !DILocation(line: 184, column: 14, scope: !3002, inlinedAt: !3006)
!3006 = distinct !DILocation(line: 34, column: 41, scope: !2885)
!3007 = !DILocalVariable(name: "noc_y_start", arg: 2, scope: !3002, file: !581, line: 185, type: !75)
!3008 = !DILocation(line: 185, column: 14, scope: !3002, inlinedAt: !3006)
!3009 = !DILocalVariable(name: "noc_x_end", arg: 3, scope: !3002, file: !581, line: 186, type: !75)
!3010 = !DILocation(line: 186, column: 14, scope: !3002, inlinedAt: !3006)
!3011 = !DILocalVariable(name: "noc_y_end", arg: 4, scope: !3002, file: !581, line: 187, type: !75)
!3012 = !DILocation(line: 187, column: 14, scope: !3002, inlinedAt: !3006)
!3013 = !DILocalVariable(name: "addr", arg: 5, scope: !3002, file: !581, line: 188, type: !75)
!3014 = !DILocation(line: 188, column: 14, scope: !3002, inlinedAt: !3006)
!3015 = !DILocalVariable(name: "noc", arg: 6, scope: !3002, file: !581, line: 189, type: !5)
!3016 = !DILocation(line: 189, column: 13, scope: !3002, inlinedAt: !3006)
!3017 = !DILocation(line: 191, column: 28, scope: !3002, inlinedAt: !3006)
!3018 = !DILocation(line: 190, column: 12, scope: !3002, inlinedAt: !3006)
!3019 = !DILocation(line: 192, column: 28, scope: !3002, inlinedAt: !3006)
!3020 = !DILocation(line: 193, column: 28, scope: !3002, inlinedAt: !3006)
!3021 = !DILocation(line: 194, column: 28, scope: !3002, inlinedAt: !3006)
!3022 = !DILocation(line: 195, column: 9, scope: !3002, inlinedAt: !3006)
!3023 = !DILocation(line: 38, column: 9, scope: !3024)
!3024 = distinct !DILexicalBlock(scope: !2885, file: !1476, line: 38, column: 9)
!3025 = !DILocation(line: 38, column: 17, scope: !3024)
!3026 = !DILocation(line: 39, column: 27, scope: !3027)
!3027 = distinct !DILexicalBlock(scope: !3024, file: !1476, line: 38, column: 23)
!3028 = !DILocalVariable(name: "sem_addr", arg: 1, scope: !3029, file: !2834, line: 1981, type: !94)
!3029 = distinct !DISubprogram(name: "noc_semaphore_set", linkageName: "_Z17noc_semaphore_setPVjj", scope: !2834, file: !2834, line: 1981, type: !3030, scopeLine: 1981, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3030 = !DISubroutineType(types: !3031)
!3031 = !{null, !94, !75}
!3032 = !DILocation(line: 1981, column: 53, scope: !3029, inlinedAt: !3033)
!3033 = distinct !DILocation(line: 39, column: 9, scope: !3027)
!3034 = !DILocalVariable(name: "val", arg: 2, scope: !3029, file: !2834, line: 1981, type: !75)
!3035 = !DILocation(line: 1981, column: 72, scope: !3029, inlinedAt: !3033)
!3036 = !DILocation(line: 1985, column: 19, scope: !3029, inlinedAt: !3033)
!3037 = !DILocation(line: 1985, column: 7, scope: !3029, inlinedAt: !3033)
!3038 = !DILocation(line: 1985, column: 17, scope: !3029, inlinedAt: !3033)
!3039 = !DILocation(line: 40, column: 5, scope: !3027)
!3040 = !DILocalVariable(name: "k_block", scope: !3041, file: !1476, line: 41, type: !75)
!3041 = distinct !DILexicalBlock(scope: !2885, file: !1476, line: 41, column: 5)
!3042 = !DILocation(line: 41, column: 19, scope: !3041)
!3043 = !DILocation(line: 41, column: 10, scope: !3041)
!3044 = !DILocation(line: 41, column: 32, scope: !3045)
!3045 = distinct !DILexicalBlock(scope: !3041, file: !1476, line: 41, column: 5)
!3046 = !DILocation(line: 41, column: 40, scope: !3045)
!3047 = !DILocation(line: 41, column: 5, scope: !3041)
!3048 = !DILocalVariable(name: "operand", arg: 1, scope: !3049, file: !2834, line: 404, type: !478)
!3049 = distinct !DISubprogram(name: "cb_reserve_back", linkageName: "_Z15cb_reserve_backii", scope: !2834, file: !2834, line: 404, type: !3050, scopeLine: 404, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3050 = !DISubroutineType(types: !3051)
!3051 = !{null, !478, !478}
!3052 = !DILocation(line: 404, column: 30, scope: !3049, inlinedAt: !3053)
!3053 = distinct !DILocation(line: 42, column: 9, scope: !3054)
!3054 = distinct !DILexicalBlock(scope: !3045, file: !1476, line: 41, column: 67)
!3055 = !DILocalVariable(name: "num_pages", arg: 2, scope: !3049, file: !2834, line: 404, type: !478)
!3056 = !DILocation(line: 404, column: 47, scope: !3049, inlinedAt: !3053)
!3057 = !DILocalVariable(name: "pages_acked_ptr", scope: !3049, file: !2834, line: 405, type: !477)
!3058 = !DILocation(line: 405, column: 15, scope: !3049, inlinedAt: !3053)
!3059 = !DILocation(line: 405, column: 67, scope: !3049, inlinedAt: !3053)
!3060 = !DILocalVariable(name: "operand", arg: 1, scope: !3061, file: !644, line: 29, type: !479)
!3061 = distinct !DISubprogram(name: "get_cb_tiles_acked_ptr", linkageName: "_Z22get_cb_tiles_acked_ptri", scope: !644, file: !644, line: 29, type: !3062, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3062 = !DISubroutineType(types: !3063)
!3063 = !{!94, !479}
!3064 = !DILocation(line: 29, column: 85, scope: !3061, inlinedAt: !3065)
!3065 = distinct !DILocation(line: 405, column: 44, scope: !3049, inlinedAt: !3053)
!3066 = !DILocation(line: 31, column: 31, scope: !3061, inlinedAt: !3065)
!3067 = !DILocalVariable(name: "operand", arg: 1, scope: !3068, file: !644, line: 17, type: !479)
!3068 = distinct !DISubprogram(name: "get_operand_stream_id", linkageName: "_Z21get_operand_stream_idi", scope: !644, file: !644, line: 17, type: !3069, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3069 = !DISubroutineType(types: !3070)
!3070 = !{!75, !479}
!3071 = !DILocation(line: 17, column: 74, scope: !3068, inlinedAt: !3072)
!3072 = distinct !DILocation(line: 31, column: 9, scope: !3061, inlinedAt: !3065)
!3073 = !DILocation(line: 18, column: 35, scope: !3068, inlinedAt: !3072)
!3074 = !DILocation(line: 30, column: 44, scope: !3061, inlinedAt: !3065)
!3075 = !DILocation(line: 30, column: 12, scope: !3061, inlinedAt: !3065)
!3076 = !DILocation(line: 405, column: 33, scope: !3049, inlinedAt: !3053)
!3077 = !DILocalVariable(name: "pages_received", scope: !3049, file: !2834, line: 409, type: !75)
!3078 = !DILocation(line: 409, column: 14, scope: !3049, inlinedAt: !3053)
!3079 = !DILocation(line: 409, column: 57, scope: !3049, inlinedAt: !3053)
!3080 = !DILocalVariable(name: "operand", arg: 1, scope: !3081, file: !644, line: 24, type: !479)
!3081 = distinct !DISubprogram(name: "get_cb_tiles_received_ptr", linkageName: "_Z25get_cb_tiles_received_ptri", scope: !644, file: !644, line: 24, type: !3062, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3082 = !DILocation(line: 24, column: 88, scope: !3081, inlinedAt: !3083)
!3083 = distinct !DILocation(line: 409, column: 31, scope: !3049, inlinedAt: !3053)
!3084 = !DILocation(line: 26, column: 31, scope: !3081, inlinedAt: !3083)
!3085 = !DILocation(line: 17, column: 74, scope: !3068, inlinedAt: !3086)
!3086 = distinct !DILocation(line: 26, column: 9, scope: !3081, inlinedAt: !3083)
!3087 = !DILocation(line: 18, column: 35, scope: !3068, inlinedAt: !3086)
!3088 = !DILocation(line: 25, column: 44, scope: !3081, inlinedAt: !3083)
!3089 = !DILocation(line: 25, column: 12, scope: !3081, inlinedAt: !3083)
!3090 = !DILocation(line: 409, column: 31, scope: !3049, inlinedAt: !3053)
!3091 = !DILocalVariable(name: "free_space_pages", scope: !3049, file: !2834, line: 411, type: !478)
!3092 = !DILocation(line: 411, column: 13, scope: !3049, inlinedAt: !3053)
!3093 = !DILocation(line: 413, column: 5, scope: !3049, inlinedAt: !3053)
!3094 = !DILocalVariable(name: "pages_acked", scope: !3095, file: !2834, line: 417, type: !125)
!3095 = distinct !DILexicalBlock(scope: !3049, file: !2834, line: 413, column: 8)
!3096 = !DILocation(line: 417, column: 18, scope: !3095, inlinedAt: !3053)
!3097 = !DILocation(line: 417, column: 51, scope: !3095, inlinedAt: !3053)
!3098 = !DILocalVariable(name: "addr", arg: 1, scope: !3099, file: !1842, line: 109, type: !75)
!3099 = distinct !DISubprogram(name: "reg_read", linkageName: "_Z8reg_readj", scope: !1842, file: !1842, line: 109, type: !2538, scopeLine: 109, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3100 = !DILocation(line: 109, column: 66, scope: !3099, inlinedAt: !3101)
!3101 = distinct !DILocation(line: 417, column: 42, scope: !3095, inlinedAt: !3053)
!3102 = !DILocalVariable(name: "p_reg", scope: !3099, file: !1842, line: 110, type: !94)
!3103 = !DILocation(line: 110, column: 35, scope: !3099, inlinedAt: !3101)
!3104 = !DILocation(line: 110, column: 91, scope: !3099, inlinedAt: !3101)
!3105 = !DILocation(line: 110, column: 43, scope: !3099, inlinedAt: !3101)
!3106 = !DILocation(line: 111, column: 12, scope: !3099, inlinedAt: !3101)
!3107 = !DILocation(line: 417, column: 42, scope: !3095, inlinedAt: !3053)
!3108 = !DILocalVariable(name: "free_space_pages_wrap", scope: !3095, file: !2834, line: 418, type: !125)
!3109 = !DILocation(line: 418, column: 18, scope: !3095, inlinedAt: !3053)
!3110 = !DILocation(line: 419, column: 36, scope: !3095, inlinedAt: !3053)
!3111 = !DILocalVariable(name: "cb_id", arg: 1, scope: !3112, file: !3113, line: 101, type: !75)
!3112 = distinct !DISubprogram(name: "get_local_cb_interface", linkageName: "_Z22get_local_cb_interfacej", scope: !3113, file: !3113, line: 101, type: !3114, scopeLine: 101, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3113 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h", directory: "/work")
!3114 = !DISubroutineType(types: !3115)
!3115 = !{!3116, !75}
!3116 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !3117, size: 32)
!3117 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "LocalCBInterface", file: !3113, line: 64, size: 256, flags: DIFlagTypePassByValue, elements: !3118, identifier: "_ZTS16LocalCBInterface")
!3118 = !{!3119, !3120, !3121, !3122, !3123, !3124, !3125, !3134}
!3119 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_size", scope: !3117, file: !3113, line: 65, baseType: !75, size: 32)
!3120 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_limit", scope: !3117, file: !3113, line: 66, baseType: !75, size: 32, offset: 32)
!3121 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_page_size", scope: !3117, file: !3113, line: 67, baseType: !75, size: 32, offset: 64)
!3122 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_num_pages", scope: !3117, file: !3113, line: 68, baseType: !75, size: 32, offset: 96)
!3123 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_rd_ptr", scope: !3117, file: !3113, line: 70, baseType: !75, size: 32, offset: 128)
!3124 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_wr_ptr", scope: !3117, file: !3113, line: 71, baseType: !75, size: 32, offset: 160)
!3125 = !DIDerivedType(tag: DW_TAG_member, scope: !3117, file: !3113, line: 74, baseType: !3126, size: 32, offset: 192)
!3126 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !3117, file: !3113, line: 74, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !3127, identifier: "_ZTSN16LocalCBInterfaceUt_E")
!3127 = !{!3128, !3129}
!3128 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_acked_received_init", scope: !3126, file: !3113, line: 75, baseType: !75, size: 32)
!3129 = !DIDerivedType(tag: DW_TAG_member, scope: !3126, file: !3113, line: 76, baseType: !3130, size: 32)
!3130 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !3126, file: !3113, line: 76, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !3131, identifier: "_ZTSN16LocalCBInterfaceUt_Ut_E")
!3131 = !{!3132, !3133}
!3132 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_acked", scope: !3130, file: !3113, line: 77, baseType: !125, size: 16)
!3133 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_received", scope: !3130, file: !3113, line: 78, baseType: !125, size: 16, offset: 16)
!3134 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_wr_tile_ptr", scope: !3117, file: !3113, line: 83, baseType: !75, size: 32, offset: 224)
!3135 = !DILocation(line: 101, column: 64, scope: !3112, inlinedAt: !3136)
!3136 = distinct !DILocation(line: 419, column: 13, scope: !3095, inlinedAt: !3053)
!3137 = !DILocation(line: 101, column: 93, scope: !3112, inlinedAt: !3136)
!3138 = !DILocation(line: 101, column: 100, scope: !3112, inlinedAt: !3136)
!3139 = !DILocation(line: 101, column: 73, scope: !3112, inlinedAt: !3136)
!3140 = !DILocation(line: 419, column: 45, scope: !3095, inlinedAt: !3053)
!3141 = !DILocation(line: 419, column: 63, scope: !3095, inlinedAt: !3053)
!3142 = !DILocation(line: 419, column: 80, scope: !3095, inlinedAt: !3053)
!3143 = !DILocation(line: 419, column: 78, scope: !3095, inlinedAt: !3053)
!3144 = !DILocation(line: 419, column: 60, scope: !3095, inlinedAt: !3053)
!3145 = !DILocation(line: 419, column: 13, scope: !3095, inlinedAt: !3053)
!3146 = !DILocation(line: 420, column: 37, scope: !3095, inlinedAt: !3053)
!3147 = !DILocation(line: 420, column: 26, scope: !3095, inlinedAt: !3053)
!3148 = !DILocation(line: 421, column: 14, scope: !3049, inlinedAt: !3053)
!3149 = !DILocation(line: 421, column: 33, scope: !3049, inlinedAt: !3053)
!3150 = !DILocation(line: 421, column: 31, scope: !3049, inlinedAt: !3053)
!3151 = !DILocation(line: 421, column: 5, scope: !3095, inlinedAt: !3053)
!3152 = distinct !{!3152, !3093, !3153, !1871}
!3153 = !DILocation(line: 421, column: 42, scope: !3049, inlinedAt: !3053)
!3154 = !DILocation(line: 43, column: 13, scope: !3155)
!3155 = distinct !DILexicalBlock(scope: !3054, file: !1476, line: 43, column: 13)
!3156 = !DILocation(line: 43, column: 21, scope: !3155)
!3157 = !DILocalVariable(name: "a_block", scope: !3158, file: !1476, line: 44, type: !417)
!3158 = distinct !DILexicalBlock(scope: !3155, file: !1476, line: 43, column: 27)
!3159 = !DILocation(line: 44, column: 28, scope: !3158)
!3160 = !DILocalVariable(name: "operand", arg: 1, scope: !3161, file: !2834, line: 323, type: !75)
!3161 = distinct !DISubprogram(name: "get_write_ptr", linkageName: "_Z13get_write_ptrj", scope: !2834, file: !2834, line: 323, type: !2538, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3162 = !DILocation(line: 323, column: 33, scope: !3161, inlinedAt: !3163)
!3163 = distinct !DILocation(line: 44, column: 38, scope: !3158)
!3164 = !DILocalVariable(name: "wr_ptr_bytes", scope: !3161, file: !2834, line: 325, type: !75)
!3165 = !DILocation(line: 325, column: 14, scope: !3161, inlinedAt: !3163)
!3166 = !DILocation(line: 325, column: 52, scope: !3161, inlinedAt: !3163)
!3167 = !DILocation(line: 101, column: 64, scope: !3112, inlinedAt: !3168)
!3168 = distinct !DILocation(line: 325, column: 29, scope: !3161, inlinedAt: !3163)
!3169 = !DILocation(line: 101, column: 93, scope: !3112, inlinedAt: !3168)
!3170 = !DILocation(line: 101, column: 100, scope: !3112, inlinedAt: !3168)
!3171 = !DILocation(line: 101, column: 73, scope: !3112, inlinedAt: !3168)
!3172 = !DILocation(line: 325, column: 61, scope: !3161, inlinedAt: !3163)
!3173 = !DILocation(line: 326, column: 12, scope: !3161, inlinedAt: !3163)
!3174 = !DILocalVariable(name: "depth", scope: !3175, file: !1476, line: 45, type: !75)
!3175 = distinct !DILexicalBlock(scope: !3158, file: !1476, line: 45, column: 13)
!3176 = !DILocation(line: 45, column: 27, scope: !3175)
!3177 = !DILocation(line: 45, column: 18, scope: !3175)
!3178 = !DILocation(line: 45, column: 38, scope: !3179)
!3179 = distinct !DILexicalBlock(scope: !3175, file: !1476, line: 45, column: 13)
!3180 = !DILocation(line: 45, column: 44, scope: !3179)
!3181 = !DILocation(line: 45, column: 13, scope: !3175)
!3182 = !DILocalVariable(name: "page", scope: !3183, file: !1476, line: 46, type: !417)
!3183 = distinct !DILexicalBlock(scope: !3179, file: !1476, line: 45, column: 68)
!3184 = !DILocation(line: 46, column: 32, scope: !3183)
!3185 = !DILocation(line: 46, column: 39, scope: !3183)
!3186 = !DILocation(line: 46, column: 49, scope: !3183)
!3187 = !DILocation(line: 46, column: 67, scope: !3183)
!3188 = !DILocation(line: 46, column: 75, scope: !3183)
!3189 = !DILocation(line: 46, column: 65, scope: !3183)
!3190 = !DILocation(line: 46, column: 91, scope: !3183)
!3191 = !DILocation(line: 46, column: 89, scope: !3183)
!3192 = !DILocation(line: 47, column: 37, scope: !3183)
!3193 = !DILocation(line: 47, column: 46, scope: !3183)
!3194 = !DILocation(line: 47, column: 56, scope: !3183)
!3195 = !DILocation(line: 47, column: 62, scope: !3183)
!3196 = !DILocation(line: 47, column: 54, scope: !3183)
!3197 = !DILocalVariable(name: "id", arg: 1, scope: !3198, file: !2834, line: 1054, type: !417)
!3198 = distinct !DISubprogram(name: "noc_async_read_page<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> >, true>", linkageName: "_Z19noc_async_read_pageI14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS1_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEELb1EEvjRKT_jjh", scope: !2834, file: !2834, line: 1053, type: !3199, scopeLine: 1058, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3202, retainedNodes: !1846)
!3199 = !DISubroutineType(types: !3200)
!3200 = !{null, !417, !3201, !75, !75, !5}
!3201 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !603, size: 32)
!3202 = !{!3203, !3204}
!3203 = !DITemplateTypeParameter(name: "AddrGen", type: !576)
!3204 = !DITemplateValueParameter(name: "enable_noc_tracing", type: !230, value: i1 true)
!3205 = !DILocation(line: 1054, column: 20, scope: !3198, inlinedAt: !3206)
!3206 = distinct !DILocation(line: 47, column: 17, scope: !3183)
!3207 = !DILocalVariable(name: "addrgen", arg: 2, scope: !3198, file: !2834, line: 1055, type: !3201)
!3208 = !DILocation(line: 1055, column: 20, scope: !3198, inlinedAt: !3206)
!3209 = !DILocalVariable(name: "dst_local_l1_addr", arg: 3, scope: !3198, file: !2834, line: 1056, type: !75)
!3210 = !DILocation(line: 1056, column: 14, scope: !3198, inlinedAt: !3206)
!3211 = !DILocalVariable(name: "offset", arg: 4, scope: !3198, file: !2834, line: 1057, type: !75)
!3212 = !DILocation(line: 1057, column: 14, scope: !3198, inlinedAt: !3206)
!3213 = !DILocalVariable(name: "noc", arg: 5, scope: !3198, file: !2834, line: 1058, type: !5)
!3214 = !DILocation(line: 1058, column: 13, scope: !3198, inlinedAt: !3206)
!3215 = !DILocalVariable(name: "page_size", scope: !3198, file: !2834, line: 1063, type: !75)
!3216 = !DILocation(line: 1063, column: 14, scope: !3198, inlinedAt: !3206)
!3217 = !DILocation(line: 1065, column: 21, scope: !3218, inlinedAt: !3206)
!3218 = distinct !DILexicalBlock(scope: !3219, file: !2834, line: 1064, column: 57)
!3219 = distinct !DILexicalBlock(scope: !3198, file: !2834, line: 1064, column: 19)
!3220 = !{i64 4}
!3221 = !DILocation(line: 1065, column: 29, scope: !3218, inlinedAt: !3206)
!3222 = !DILocalVariable(name: "this", arg: 1, scope: !3223, type: !3224, flags: DIFlagArtificial | DIFlagObjectPointer)
!3223 = distinct !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE21get_aligned_page_sizeEv", scope: !576, file: !577, line: 386, type: !600, scopeLine: 386, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !599, retainedNodes: !1846)
!3224 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !603, size: 32)
!3225 = !DILocation(line: 0, scope: !3223, inlinedAt: !3226)
!3226 = distinct !DILocation(line: 1065, column: 29, scope: !3218, inlinedAt: !3206)
!3227 = !DILocation(line: 386, column: 59, scope: !3223, inlinedAt: !3226)
!3228 = !DILocation(line: 1065, column: 19, scope: !3218, inlinedAt: !3206)
!3229 = !DILocation(line: 1075, column: 9, scope: !3198, inlinedAt: !3206)
!3230 = !DILocation(line: 1075, column: 17, scope: !3198, inlinedAt: !3206)
!3231 = !DILocation(line: 1075, column: 30, scope: !3198, inlinedAt: !3206)
!3232 = !DILocation(line: 1075, column: 34, scope: !3198, inlinedAt: !3206)
!3233 = !DILocation(line: 1075, column: 42, scope: !3198, inlinedAt: !3206)
!3234 = !DILocalVariable(name: "this", arg: 1, scope: !3235, type: !3236, flags: DIFlagArtificial | DIFlagObjectPointer)
!3235 = distinct !DISubprogram(name: "get_noc_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE12get_noc_addrEjjh", scope: !580, file: !581, line: 303, type: !593, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !592, retainedNodes: !1846)
!3236 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !591, size: 32)
!3237 = !DILocation(line: 0, scope: !3235, inlinedAt: !3238)
!3238 = distinct !DILocation(line: 1075, column: 17, scope: !3198, inlinedAt: !3206)
!3239 = !DILocalVariable(name: "id", arg: 2, scope: !3235, file: !581, line: 303, type: !417)
!3240 = !DILocation(line: 303, column: 47, scope: !3235, inlinedAt: !3238)
!3241 = !DILocalVariable(name: "offset", arg: 3, scope: !3235, file: !581, line: 303, type: !595)
!3242 = !DILocation(line: 303, column: 67, scope: !3235, inlinedAt: !3238)
!3243 = !DILocalVariable(name: "noc", arg: 4, scope: !3235, file: !581, line: 303, type: !5)
!3244 = !DILocation(line: 303, column: 87, scope: !3235, inlinedAt: !3238)
!3245 = !DILocalVariable(name: "bank_offset_index", scope: !3235, file: !581, line: 304, type: !75)
!3246 = !DILocation(line: 304, column: 18, scope: !3235, inlinedAt: !3238)
!3247 = !DILocation(line: 304, column: 88, scope: !3235, inlinedAt: !3238)
!3248 = !DILocation(line: 19, column: 54, scope: !2536, inlinedAt: !3249)
!3249 = distinct !DILocation(line: 304, column: 38, scope: !3235, inlinedAt: !3238)
!3250 = !DILocation(line: 22, column: 54, scope: !2543, inlinedAt: !3249)
!3251 = !DILocation(line: 84, column: 79, scope: !2546, inlinedAt: !3252)
!3252 = distinct !DILocation(line: 22, column: 16, scope: !2543, inlinedAt: !3249)
!3253 = !DILocation(line: 92, column: 29, scope: !2553, inlinedAt: !3252)
!3254 = !DILocation(line: 15, column: 70, scope: !2557, inlinedAt: !3255)
!3255 = distinct !DILocation(line: 92, column: 16, scope: !2553, inlinedAt: !3252)
!3256 = !DILocation(line: 16, column: 24, scope: !2557, inlinedAt: !3255)
!3257 = !DILocation(line: 16, column: 26, scope: !2557, inlinedAt: !3255)
!3258 = !DILocation(line: 16, column: 40, scope: !2557, inlinedAt: !3255)
!3259 = !DILocation(line: 16, column: 47, scope: !2557, inlinedAt: !3255)
!3260 = !DILocation(line: 16, column: 12, scope: !2557, inlinedAt: !3255)
!3261 = !DILocalVariable(name: "bank_index", scope: !3235, file: !581, line: 305, type: !75)
!3262 = !DILocation(line: 305, column: 18, scope: !3235, inlinedAt: !3238)
!3263 = !DILocation(line: 305, column: 74, scope: !3235, inlinedAt: !3238)
!3264 = !DILocation(line: 305, column: 78, scope: !3235, inlinedAt: !3238)
!3265 = !DILocation(line: 36, column: 47, scope: !2570, inlinedAt: !3266)
!3266 = distinct !DILocation(line: 305, column: 31, scope: !3235, inlinedAt: !3238)
!3267 = !DILocation(line: 36, column: 60, scope: !2570, inlinedAt: !3266)
!3268 = !DILocation(line: 38, column: 16, scope: !2578, inlinedAt: !3266)
!3269 = !DILocation(line: 38, column: 21, scope: !2578, inlinedAt: !3266)
!3270 = !DILocation(line: 38, column: 39, scope: !2578, inlinedAt: !3266)
!3271 = !DILocation(line: 38, column: 19, scope: !2578, inlinedAt: !3266)
!3272 = !DILocalVariable(name: "addr", scope: !3235, file: !581, line: 306, type: !75)
!3273 = !DILocation(line: 306, column: 18, scope: !3235, inlinedAt: !3238)
!3274 = !DILocation(line: 306, column: 40, scope: !3235, inlinedAt: !3238)
!3275 = !DILocation(line: 306, column: 44, scope: !3235, inlinedAt: !3238)
!3276 = !DILocation(line: 306, column: 63, scope: !3235, inlinedAt: !3238)
!3277 = !DILocation(line: 306, column: 75, scope: !3235, inlinedAt: !3238)
!3278 = !DILocalVariable(name: "this", arg: 1, scope: !3279, type: !3236, flags: DIFlagArtificial | DIFlagObjectPointer)
!3279 = distinct !DISubprogram(name: "get_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE8get_addrEjjjj", scope: !580, file: !581, line: 293, type: !588, scopeLine: 297, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !587, retainedNodes: !1846)
!3280 = !DILocation(line: 0, scope: !3279, inlinedAt: !3281)
!3281 = distinct !DILocation(line: 306, column: 31, scope: !3235, inlinedAt: !3238)
!3282 = !DILocalVariable(name: "id", arg: 2, scope: !3279, file: !581, line: 294, type: !417)
!3283 = !DILocation(line: 294, column: 24, scope: !3279, inlinedAt: !3281)
!3284 = !DILocalVariable(name: "bank_offset_index", arg: 3, scope: !3279, file: !581, line: 295, type: !417)
!3285 = !DILocation(line: 295, column: 24, scope: !3279, inlinedAt: !3281)
!3286 = !DILocalVariable(name: "bank_index", arg: 4, scope: !3279, file: !581, line: 296, type: !417)
!3287 = !DILocation(line: 296, column: 24, scope: !3279, inlinedAt: !3281)
!3288 = !DILocalVariable(name: "offset", arg: 5, scope: !3279, file: !581, line: 297, type: !417)
!3289 = !DILocation(line: 297, column: 24, scope: !3279, inlinedAt: !3281)
!3290 = !DILocation(line: 298, column: 17, scope: !3279, inlinedAt: !3281)
!3291 = !DILocation(line: 298, column: 43, scope: !3279, inlinedAt: !3281)
!3292 = !DILocation(line: 298, column: 35, scope: !3279, inlinedAt: !3281)
!3293 = !DILocation(line: 298, column: 70, scope: !3279, inlinedAt: !3281)
!3294 = !DILocation(line: 298, column: 62, scope: !3279, inlinedAt: !3281)
!3295 = !DILocation(line: 298, column: 90, scope: !3279, inlinedAt: !3281)
!3296 = !DILocation(line: 298, column: 88, scope: !3279, inlinedAt: !3281)
!3297 = !DILocation(line: 299, column: 60, scope: !3279, inlinedAt: !3281)
!3298 = !DILocation(line: 54, column: 48, scope: !2802, inlinedAt: !3299)
!3299 = distinct !DILocation(line: 299, column: 16, scope: !3279, inlinedAt: !3281)
!3300 = !DILocation(line: 56, column: 36, scope: !2806, inlinedAt: !3299)
!3301 = !DILocation(line: 56, column: 16, scope: !2806, inlinedAt: !3299)
!3302 = !DILocation(line: 298, column: 97, scope: !3279, inlinedAt: !3281)
!3303 = !DILocalVariable(name: "noc_xy", scope: !3235, file: !581, line: 307, type: !75)
!3304 = !DILocation(line: 307, column: 18, scope: !3235, inlinedAt: !3238)
!3305 = !DILocation(line: 307, column: 66, scope: !3235, inlinedAt: !3238)
!3306 = !DILocation(line: 307, column: 78, scope: !3235, inlinedAt: !3238)
!3307 = !DILocation(line: 45, column: 43, scope: !2613, inlinedAt: !3308)
!3308 = distinct !DILocation(line: 307, column: 27, scope: !3235, inlinedAt: !3238)
!3309 = !DILocation(line: 45, column: 63, scope: !2613, inlinedAt: !3308)
!3310 = !DILocation(line: 47, column: 36, scope: !2621, inlinedAt: !3308)
!3311 = !DILocation(line: 47, column: 16, scope: !2621, inlinedAt: !3308)
!3312 = !DILocation(line: 47, column: 41, scope: !2621, inlinedAt: !3308)
!3313 = !DILocalVariable(name: "noc_addr", scope: !3235, file: !581, line: 309, type: !92)
!3314 = !DILocation(line: 309, column: 18, scope: !3235, inlinedAt: !3238)
!3315 = !DILocation(line: 309, column: 49, scope: !3235, inlinedAt: !3238)
!3316 = !DILocation(line: 309, column: 57, scope: !3235, inlinedAt: !3238)
!3317 = !DILocation(line: 222, column: 49, scope: !2630, inlinedAt: !3318)
!3318 = distinct !DILocation(line: 309, column: 29, scope: !3235, inlinedAt: !3238)
!3319 = !DILocation(line: 222, column: 71, scope: !2630, inlinedAt: !3318)
!3320 = !DILocation(line: 227, column: 24, scope: !2630, inlinedAt: !3318)
!3321 = !DILocation(line: 227, column: 23, scope: !2630, inlinedAt: !3318)
!3322 = !DILocation(line: 227, column: 32, scope: !2630, inlinedAt: !3318)
!3323 = !DILocation(line: 227, column: 59, scope: !2630, inlinedAt: !3318)
!3324 = !DILocation(line: 227, column: 57, scope: !2630, inlinedAt: !3318)
!3325 = !DILocation(line: 310, column: 16, scope: !3235, inlinedAt: !3238)
!3326 = !DILocation(line: 1075, column: 48, scope: !3198, inlinedAt: !3206)
!3327 = !DILocation(line: 1075, column: 67, scope: !3198, inlinedAt: !3206)
!3328 = !DILocation(line: 1075, column: 78, scope: !3198, inlinedAt: !3206)
!3329 = !DILocation(line: 1074, column: 5, scope: !3198, inlinedAt: !3206)
!3330 = !DILocation(line: 48, column: 13, scope: !3183)
!3331 = !DILocation(line: 45, column: 59, scope: !3179)
!3332 = !DILocation(line: 45, column: 13, scope: !3179)
!3333 = distinct !{!3333, !3181, !3334, !1871}
!3334 = !DILocation(line: 48, column: 13, scope: !3175)
!3335 = !DILocation(line: 49, column: 13, scope: !3158)
!3336 = !DILocalVariable(name: "noc", arg: 1, scope: !3337, file: !2834, line: 1796, type: !5)
!3337 = distinct !DISubprogram(name: "noc_async_writes_flushed", linkageName: "_Z24noc_async_writes_flushedh", scope: !2834, file: !2834, line: 1796, type: !2844, scopeLine: 1796, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3338 = !DILocation(line: 1796, column: 39, scope: !3337, inlinedAt: !3339)
!3339 = distinct !DILocation(line: 51, column: 13, scope: !3158)
!3340 = !DILocation(line: 1805, column: 9, scope: !3341, inlinedAt: !3339)
!3341 = distinct !DILexicalBlock(scope: !3342, file: !2834, line: 1804, column: 12)
!3342 = distinct !DILexicalBlock(scope: !3337, file: !2834, line: 1800, column: 19)
!3343 = !DILocation(line: 1805, column: 50, scope: !3341, inlinedAt: !3339)
!3344 = !DILocalVariable(name: "noc", arg: 1, scope: !3345, file: !641, line: 569, type: !75)
!3345 = distinct !DISubprogram(name: "ncrisc_noc_nonposted_writes_sent", linkageName: "_Z32ncrisc_noc_nonposted_writes_sentj", scope: !641, file: !641, line: 569, type: !2854, scopeLine: 569, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3346 = !DILocation(line: 569, column: 86, scope: !3345, inlinedAt: !3347)
!3347 = distinct !DILocation(line: 1805, column: 17, scope: !3341, inlinedAt: !3339)
!3348 = !DILocation(line: 570, column: 33, scope: !3345, inlinedAt: !3347)
!3349 = !DILocation(line: 146, column: 77, scope: !2860, inlinedAt: !3350)
!3350 = distinct !DILocation(line: 570, column: 13, scope: !3345, inlinedAt: !3347)
!3351 = !DILocation(line: 146, column: 91, scope: !2860, inlinedAt: !3350)
!3352 = !DILocation(line: 147, column: 14, scope: !2860, inlinedAt: !3350)
!3353 = !DILocation(line: 147, column: 24, scope: !2860, inlinedAt: !3350)
!3354 = !DILocation(line: 147, column: 28, scope: !2860, inlinedAt: !3350)
!3355 = !DILocation(line: 147, column: 69, scope: !2860, inlinedAt: !3350)
!3356 = !DILocation(line: 147, column: 58, scope: !2860, inlinedAt: !3350)
!3357 = !DILocation(line: 147, column: 56, scope: !2860, inlinedAt: !3350)
!3358 = !DILocation(line: 148, column: 24, scope: !2860, inlinedAt: !3350)
!3359 = !DILocation(line: 148, column: 50, scope: !2860, inlinedAt: !3350)
!3360 = !DILocation(line: 148, column: 30, scope: !2860, inlinedAt: !3350)
!3361 = !DILocation(line: 149, column: 13, scope: !2860, inlinedAt: !3350)
!3362 = !DILocation(line: 149, column: 12, scope: !2860, inlinedAt: !3350)
!3363 = !DILocation(line: 570, column: 104, scope: !3345, inlinedAt: !3347)
!3364 = !DILocation(line: 570, column: 72, scope: !3345, inlinedAt: !3347)
!3365 = !DILocation(line: 570, column: 69, scope: !3345, inlinedAt: !3347)
!3366 = !DILocation(line: 1805, column: 16, scope: !3341, inlinedAt: !3339)
!3367 = distinct !{!3367, !3340, !3368, !1871}
!3368 = !DILocation(line: 1805, column: 55, scope: !3341, inlinedAt: !3339)
!3369 = !DILocation(line: 52, column: 32, scope: !3158)
!3370 = !DILocalVariable(name: "sem_addr", arg: 1, scope: !3371, file: !2834, line: 1929, type: !94)
!3371 = distinct !DISubprogram(name: "noc_semaphore_wait", linkageName: "_Z18noc_semaphore_waitPVjj", scope: !2834, file: !2834, line: 1929, type: !3030, scopeLine: 1929, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3372 = !DILocation(line: 1929, column: 54, scope: !3371, inlinedAt: !3373)
!3373 = distinct !DILocation(line: 52, column: 13, scope: !3158)
!3374 = !DILocalVariable(name: "val", arg: 2, scope: !3371, file: !2834, line: 1929, type: !75)
!3375 = !DILocation(line: 1929, column: 73, scope: !3371, inlinedAt: !3373)
!3376 = !DILocation(line: 1933, column: 5, scope: !3371, inlinedAt: !3373)
!3377 = !DILocation(line: 1935, column: 16, scope: !3371, inlinedAt: !3373)
!3378 = !DILocation(line: 1935, column: 15, scope: !3371, inlinedAt: !3373)
!3379 = !DILocation(line: 1935, column: 29, scope: !3371, inlinedAt: !3373)
!3380 = !DILocation(line: 1935, column: 26, scope: !3371, inlinedAt: !3373)
!3381 = !DILocation(line: 1935, column: 5, scope: !3382, inlinedAt: !3373)
!3382 = distinct !DILexicalBlock(scope: !3371, file: !2834, line: 1933, column: 8)
!3383 = distinct !{!3383, !3376, !3384, !1871}
!3384 = !DILocation(line: 1935, column: 32, scope: !3371, inlinedAt: !3373)
!3385 = !DILocation(line: 53, column: 31, scope: !3158)
!3386 = !DILocation(line: 1981, column: 53, scope: !3029, inlinedAt: !3387)
!3387 = distinct !DILocation(line: 53, column: 13, scope: !3158)
!3388 = !DILocation(line: 1981, column: 72, scope: !3029, inlinedAt: !3387)
!3389 = !DILocation(line: 1985, column: 19, scope: !3029, inlinedAt: !3387)
!3390 = !DILocation(line: 1985, column: 7, scope: !3029, inlinedAt: !3387)
!3391 = !DILocation(line: 1985, column: 17, scope: !3029, inlinedAt: !3387)
!3392 = !DILocalVariable(name: "a_receivers_block", scope: !3158, file: !1476, line: 55, type: !610)
!3393 = !DILocation(line: 55, column: 28, scope: !3158)
!3394 = !DILocation(line: 55, column: 71, scope: !3158)
!3395 = !DILocation(line: 55, column: 87, scope: !3158)
!3396 = !DILocation(line: 55, column: 103, scope: !3158)
!3397 = !DILocation(line: 56, column: 17, scope: !3158)
!3398 = !DILocation(line: 56, column: 33, scope: !3158)
!3399 = !DILocation(line: 184, column: 14, scope: !3002, inlinedAt: !3400)
!3400 = distinct !DILocation(line: 55, column: 48, scope: !3158)
!3401 = !DILocation(line: 185, column: 14, scope: !3002, inlinedAt: !3400)
!3402 = !DILocation(line: 186, column: 14, scope: !3002, inlinedAt: !3400)
!3403 = !DILocation(line: 187, column: 14, scope: !3002, inlinedAt: !3400)
!3404 = !DILocation(line: 188, column: 14, scope: !3002, inlinedAt: !3400)
!3405 = !DILocation(line: 189, column: 13, scope: !3002, inlinedAt: !3400)
!3406 = !DILocation(line: 191, column: 28, scope: !3002, inlinedAt: !3400)
!3407 = !DILocation(line: 190, column: 12, scope: !3002, inlinedAt: !3400)
!3408 = !DILocation(line: 192, column: 28, scope: !3002, inlinedAt: !3400)
!3409 = !DILocation(line: 193, column: 28, scope: !3002, inlinedAt: !3400)
!3410 = !DILocation(line: 194, column: 28, scope: !3002, inlinedAt: !3400)
!3411 = !DILocation(line: 195, column: 9, scope: !3002, inlinedAt: !3400)
!3412 = !DILocation(line: 57, column: 39, scope: !3158)
!3413 = !DILocation(line: 57, column: 48, scope: !3158)
!3414 = !DILocation(line: 57, column: 13, scope: !3158)
!3415 = !DILocation(line: 58, column: 41, scope: !3158)
!3416 = !DILocation(line: 58, column: 59, scope: !3158)
!3417 = !DILocation(line: 58, column: 13, scope: !3158)
!3418 = !DILocation(line: 59, column: 9, scope: !3158)
!3419 = !DILocation(line: 60, column: 31, scope: !3420)
!3420 = distinct !DILexicalBlock(scope: !3155, file: !1476, line: 59, column: 16)
!3421 = !DILocation(line: 1981, column: 53, scope: !3029, inlinedAt: !3422)
!3422 = distinct !DILocation(line: 60, column: 13, scope: !3420)
!3423 = !DILocation(line: 1981, column: 72, scope: !3029, inlinedAt: !3422)
!3424 = !DILocation(line: 1985, column: 19, scope: !3029, inlinedAt: !3422)
!3425 = !DILocation(line: 1985, column: 7, scope: !3029, inlinedAt: !3422)
!3426 = !DILocation(line: 1985, column: 17, scope: !3029, inlinedAt: !3422)
!3427 = !DILocation(line: 61, column: 31, scope: !3420)
!3428 = !DILocalVariable(name: "addr", arg: 1, scope: !3429, file: !2834, line: 2249, type: !92)
!3429 = distinct !DISubprogram(name: "noc_semaphore_inc<false>", linkageName: "_Z17noc_semaphore_incILb0EEvyjhh", scope: !2834, file: !2834, line: 2248, type: !3430, scopeLine: 2249, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3432, retainedNodes: !1846)
!3430 = !DISubroutineType(types: !3431)
!3431 = !{null, !92, !75, !5, !5}
!3432 = !{!3433}
!3433 = !DITemplateValueParameter(name: "posted", type: !230, value: i1 false)
!3434 = !DILocation(line: 2249, column: 14, scope: !3429, inlinedAt: !3435)
!3435 = distinct !DILocation(line: 61, column: 13, scope: !3420)
!3436 = !DILocalVariable(name: "incr", arg: 2, scope: !3429, file: !2834, line: 2249, type: !75)
!3437 = !DILocation(line: 2249, column: 29, scope: !3429, inlinedAt: !3435)
!3438 = !DILocalVariable(name: "noc_id", arg: 3, scope: !3429, file: !2834, line: 2249, type: !5)
!3439 = !DILocation(line: 2249, column: 43, scope: !3429, inlinedAt: !3435)
!3440 = !DILocalVariable(name: "vc", arg: 4, scope: !3429, file: !2834, line: 2249, type: !5)
!3441 = !DILocation(line: 2249, column: 71, scope: !3429, inlinedAt: !3435)
!3442 = !DILocation(line: 2256, column: 9, scope: !3429, inlinedAt: !3435)
!3443 = !DILocation(line: 2258, column: 9, scope: !3429, inlinedAt: !3435)
!3444 = !DILocation(line: 2259, column: 9, scope: !3429, inlinedAt: !3435)
!3445 = !DILocation(line: 2260, column: 9, scope: !3429, inlinedAt: !3435)
!3446 = !DILocalVariable(name: "noc", arg: 1, scope: !3447, file: !641, line: 955, type: !75)
!3447 = distinct !DISubprogram(name: "noc_fast_atomic_increment<(unsigned char)'\\x00', false>", linkageName: "_Z25noc_fast_atomic_incrementILh0ELb0EEvjjyjjjbbj", scope: !641, file: !641, line: 954, type: !3448, scopeLine: 963, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3450, retainedNodes: !1846)
!3448 = !DISubroutineType(types: !3449)
!3449 = !{null, !75, !75, !92, !75, !75, !75, !230, !230, !75}
!3450 = !{!3451, !3452}
!3451 = !DITemplateValueParameter(name: "noc_mode", type: !7, value: i8 0)
!3452 = !DITemplateValueParameter(name: "program_ret_addr", type: !230, value: i1 false)
!3453 = !DILocation(line: 955, column: 14, scope: !3447, inlinedAt: !3454)
!3454 = distinct !DILocation(line: 2255, column: 5, scope: !3429, inlinedAt: !3435)
!3455 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3447, file: !641, line: 956, type: !75)
!3456 = !DILocation(line: 956, column: 14, scope: !3447, inlinedAt: !3454)
!3457 = !DILocalVariable(name: "addr", arg: 3, scope: !3447, file: !641, line: 957, type: !92)
!3458 = !DILocation(line: 957, column: 14, scope: !3447, inlinedAt: !3454)
!3459 = !DILocalVariable(name: "vc", arg: 4, scope: !3447, file: !641, line: 958, type: !75)
!3460 = !DILocation(line: 958, column: 14, scope: !3447, inlinedAt: !3454)
!3461 = !DILocalVariable(name: "incr", arg: 5, scope: !3447, file: !641, line: 959, type: !75)
!3462 = !DILocation(line: 959, column: 14, scope: !3447, inlinedAt: !3454)
!3463 = !DILocalVariable(name: "wrap", arg: 6, scope: !3447, file: !641, line: 960, type: !75)
!3464 = !DILocation(line: 960, column: 14, scope: !3447, inlinedAt: !3454)
!3465 = !DILocalVariable(name: "linked", arg: 7, scope: !3447, file: !641, line: 961, type: !230)
!3466 = !DILocation(line: 961, column: 10, scope: !3447, inlinedAt: !3454)
!3467 = !DILocalVariable(name: "posted", arg: 8, scope: !3447, file: !641, line: 962, type: !230)
!3468 = !DILocation(line: 962, column: 10, scope: !3447, inlinedAt: !3454)
!3469 = !DILocalVariable(name: "atomic_ret_val", arg: 9, scope: !3447, file: !641, line: 963, type: !75)
!3470 = !DILocation(line: 963, column: 14, scope: !3447, inlinedAt: !3454)
!3471 = !DILocation(line: 969, column: 5, scope: !3447, inlinedAt: !3454)
!3472 = !DILocation(line: 969, column: 31, scope: !3447, inlinedAt: !3454)
!3473 = !DILocation(line: 969, column: 36, scope: !3447, inlinedAt: !3454)
!3474 = !DILocalVariable(name: "noc", arg: 1, scope: !3475, file: !641, line: 158, type: !75)
!3475 = distinct !DISubprogram(name: "noc_cmd_buf_ready", linkageName: "_Z17noc_cmd_buf_readyjj", scope: !641, file: !641, line: 158, type: !3476, scopeLine: 158, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3476 = !DISubroutineType(types: !3477)
!3477 = !{!230, !75, !75}
!3478 = !DILocation(line: 158, column: 71, scope: !3475, inlinedAt: !3479)
!3479 = distinct !DILocation(line: 969, column: 13, scope: !3447, inlinedAt: !3454)
!3480 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3475, file: !641, line: 158, type: !75)
!3481 = !DILocation(line: 158, column: 85, scope: !3475, inlinedAt: !3479)
!3482 = !DILocation(line: 159, column: 34, scope: !3475, inlinedAt: !3479)
!3483 = !DILocation(line: 159, column: 39, scope: !3475, inlinedAt: !3479)
!3484 = !DILocalVariable(name: "noc", arg: 1, scope: !3485, file: !641, line: 140, type: !75)
!3485 = distinct !DISubprogram(name: "NOC_CMD_BUF_READ_REG", linkageName: "_Z20NOC_CMD_BUF_READ_REGjjj", scope: !641, file: !641, line: 140, type: !3486, scopeLine: 140, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3486 = !DISubroutineType(types: !3487)
!3487 = !{!75, !75, !75, !75}
!3488 = !DILocation(line: 140, column: 78, scope: !3485, inlinedAt: !3489)
!3489 = distinct !DILocation(line: 159, column: 13, scope: !3475, inlinedAt: !3479)
!3490 = !DILocalVariable(name: "buf", arg: 2, scope: !3485, file: !641, line: 140, type: !75)
!3491 = !DILocation(line: 140, column: 92, scope: !3485, inlinedAt: !3489)
!3492 = !DILocalVariable(name: "addr", arg: 3, scope: !3485, file: !641, line: 140, type: !75)
!3493 = !DILocation(line: 140, column: 106, scope: !3485, inlinedAt: !3489)
!3494 = !DILocalVariable(name: "offset", scope: !3485, file: !641, line: 141, type: !75)
!3495 = !DILocation(line: 141, column: 14, scope: !3485, inlinedAt: !3489)
!3496 = !DILocation(line: 141, column: 24, scope: !3485, inlinedAt: !3489)
!3497 = !DILocation(line: 141, column: 28, scope: !3485, inlinedAt: !3489)
!3498 = !DILocation(line: 141, column: 58, scope: !3485, inlinedAt: !3489)
!3499 = !DILocation(line: 141, column: 62, scope: !3485, inlinedAt: !3489)
!3500 = !DILocation(line: 141, column: 55, scope: !3485, inlinedAt: !3489)
!3501 = !DILocation(line: 141, column: 92, scope: !3485, inlinedAt: !3489)
!3502 = !DILocation(line: 141, column: 90, scope: !3485, inlinedAt: !3489)
!3503 = !DILocalVariable(name: "ptr", scope: !3485, file: !641, line: 142, type: !94)
!3504 = !DILocation(line: 142, column: 24, scope: !3485, inlinedAt: !3489)
!3505 = !DILocation(line: 142, column: 50, scope: !3485, inlinedAt: !3489)
!3506 = !DILocation(line: 142, column: 30, scope: !3485, inlinedAt: !3489)
!3507 = !DILocation(line: 143, column: 13, scope: !3485, inlinedAt: !3489)
!3508 = !DILocation(line: 143, column: 12, scope: !3485, inlinedAt: !3489)
!3509 = !DILocation(line: 159, column: 62, scope: !3475, inlinedAt: !3479)
!3510 = !DILocation(line: 969, column: 12, scope: !3447, inlinedAt: !3454)
!3511 = distinct !{!3511, !3471, !3512, !1871}
!3512 = !DILocation(line: 969, column: 45, scope: !3447, inlinedAt: !3454)
!3513 = !DILocation(line: 977, column: 27, scope: !3447, inlinedAt: !3454)
!3514 = !DILocation(line: 977, column: 32, scope: !3447, inlinedAt: !3454)
!3515 = !DILocation(line: 977, column: 70, scope: !3447, inlinedAt: !3454)
!3516 = !DILocation(line: 977, column: 75, scope: !3447, inlinedAt: !3454)
!3517 = !DILocation(line: 977, column: 69, scope: !3447, inlinedAt: !3454)
!3518 = !DILocalVariable(name: "noc", arg: 1, scope: !3519, file: !641, line: 134, type: !75)
!3519 = distinct !DISubprogram(name: "NOC_CMD_BUF_WRITE_REG", linkageName: "_Z21NOC_CMD_BUF_WRITE_REGjjjj", scope: !641, file: !641, line: 133, type: !3520, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3520 = !DISubroutineType(types: !3521)
!3521 = !{null, !75, !75, !75, !75}
!3522 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !3523)
!3523 = distinct !DILocation(line: 977, column: 5, scope: !3447, inlinedAt: !3454)
!3524 = !DILocalVariable(name: "buf", arg: 2, scope: !3519, file: !641, line: 134, type: !75)
!3525 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !3523)
!3526 = !DILocalVariable(name: "addr", arg: 3, scope: !3519, file: !641, line: 134, type: !75)
!3527 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !3523)
!3528 = !DILocalVariable(name: "val", arg: 4, scope: !3519, file: !641, line: 134, type: !75)
!3529 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !3523)
!3530 = !DILocalVariable(name: "offset", scope: !3519, file: !641, line: 135, type: !75)
!3531 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !3523)
!3532 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !3523)
!3533 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !3523)
!3534 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !3523)
!3535 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !3523)
!3536 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !3523)
!3537 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !3523)
!3538 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !3523)
!3539 = !DILocalVariable(name: "ptr", scope: !3519, file: !641, line: 136, type: !94)
!3540 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !3523)
!3541 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !3523)
!3542 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !3523)
!3543 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !3523)
!3544 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !3523)
!3545 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !3523)
!3546 = !DILocation(line: 978, column: 27, scope: !3447, inlinedAt: !3454)
!3547 = !DILocation(line: 978, column: 32, scope: !3447, inlinedAt: !3454)
!3548 = !DILocation(line: 978, column: 78, scope: !3447, inlinedAt: !3454)
!3549 = !DILocation(line: 978, column: 83, scope: !3447, inlinedAt: !3454)
!3550 = !DILocation(line: 978, column: 77, scope: !3447, inlinedAt: !3454)
!3551 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !3552)
!3552 = distinct !DILocation(line: 978, column: 5, scope: !3447, inlinedAt: !3454)
!3553 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !3552)
!3554 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !3552)
!3555 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !3552)
!3556 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !3552)
!3557 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !3552)
!3558 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !3552)
!3559 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !3552)
!3560 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !3552)
!3561 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !3552)
!3562 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !3552)
!3563 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !3552)
!3564 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !3552)
!3565 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !3552)
!3566 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !3552)
!3567 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !3552)
!3568 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !3552)
!3569 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !3552)
!3570 = !DILocation(line: 980, column: 9, scope: !3447, inlinedAt: !3454)
!3571 = !DILocation(line: 981, column: 9, scope: !3447, inlinedAt: !3454)
!3572 = !DILocation(line: 983, column: 47, scope: !3447, inlinedAt: !3454)
!3573 = !DILocation(line: 983, column: 29, scope: !3447, inlinedAt: !3454)
!3574 = !DILocation(line: 983, column: 27, scope: !3447, inlinedAt: !3454)
!3575 = !DILocation(line: 983, column: 54, scope: !3447, inlinedAt: !3454)
!3576 = !DILocation(line: 983, column: 51, scope: !3447, inlinedAt: !3454)
!3577 = !DILocation(line: 984, column: 14, scope: !3447, inlinedAt: !3454)
!3578 = !DILocation(line: 983, column: 88, scope: !3447, inlinedAt: !3454)
!3579 = !DILocation(line: 984, column: 48, scope: !3447, inlinedAt: !3454)
!3580 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !3581)
!3581 = distinct !DILocation(line: 979, column: 5, scope: !3447, inlinedAt: !3454)
!3582 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !3581)
!3583 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !3581)
!3584 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !3581)
!3585 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !3581)
!3586 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !3581)
!3587 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !3581)
!3588 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !3581)
!3589 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !3581)
!3590 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !3581)
!3591 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !3581)
!3592 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !3581)
!3593 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !3581)
!3594 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !3581)
!3595 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !3581)
!3596 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !3581)
!3597 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !3581)
!3598 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !3581)
!3599 = !DILocation(line: 986, column: 9, scope: !3447, inlinedAt: !3454)
!3600 = !DILocation(line: 987, column: 9, scope: !3447, inlinedAt: !3454)
!3601 = !DILocation(line: 989, column: 55, scope: !3447, inlinedAt: !3454)
!3602 = !DILocation(line: 989, column: 43, scope: !3447, inlinedAt: !3454)
!3603 = !DILocation(line: 989, column: 41, scope: !3447, inlinedAt: !3454)
!3604 = !DILocation(line: 989, column: 9, scope: !3447, inlinedAt: !3454)
!3605 = !DILocation(line: 989, column: 78, scope: !3447, inlinedAt: !3454)
!3606 = !DILocation(line: 989, column: 83, scope: !3447, inlinedAt: !3454)
!3607 = !DILocation(line: 989, column: 89, scope: !3447, inlinedAt: !3454)
!3608 = !DILocation(line: 989, column: 61, scope: !3447, inlinedAt: !3454)
!3609 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !3610)
!3610 = distinct !DILocation(line: 985, column: 5, scope: !3447, inlinedAt: !3454)
!3611 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !3610)
!3612 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !3610)
!3613 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !3610)
!3614 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !3610)
!3615 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !3610)
!3616 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !3610)
!3617 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !3610)
!3618 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !3610)
!3619 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !3610)
!3620 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !3610)
!3621 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !3610)
!3622 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !3610)
!3623 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !3610)
!3624 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !3610)
!3625 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !3610)
!3626 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !3610)
!3627 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !3610)
!3628 = !DILocation(line: 990, column: 27, scope: !3447, inlinedAt: !3454)
!3629 = !DILocation(line: 990, column: 32, scope: !3447, inlinedAt: !3454)
!3630 = !DILocation(line: 990, column: 54, scope: !3447, inlinedAt: !3454)
!3631 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !3632)
!3632 = distinct !DILocation(line: 990, column: 5, scope: !3447, inlinedAt: !3454)
!3633 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !3632)
!3634 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !3632)
!3635 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !3632)
!3636 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !3632)
!3637 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !3632)
!3638 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !3632)
!3639 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !3632)
!3640 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !3632)
!3641 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !3632)
!3642 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !3632)
!3643 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !3632)
!3644 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !3632)
!3645 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !3632)
!3646 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !3632)
!3647 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !3632)
!3648 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !3632)
!3649 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !3632)
!3650 = !DILocation(line: 991, column: 27, scope: !3447, inlinedAt: !3454)
!3651 = !DILocation(line: 991, column: 32, scope: !3447, inlinedAt: !3454)
!3652 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !3653)
!3653 = distinct !DILocation(line: 991, column: 5, scope: !3447, inlinedAt: !3454)
!3654 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !3653)
!3655 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !3653)
!3656 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !3653)
!3657 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !3653)
!3658 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !3653)
!3659 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !3653)
!3660 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !3653)
!3661 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !3653)
!3662 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !3653)
!3663 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !3653)
!3664 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !3653)
!3665 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !3653)
!3666 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !3653)
!3667 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !3653)
!3668 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !3653)
!3669 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !3653)
!3670 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !3653)
!3671 = !DILocation(line: 993, column: 14, scope: !3672, inlinedAt: !3454)
!3672 = distinct !DILexicalBlock(scope: !3673, file: !641, line: 993, column: 13)
!3673 = distinct !DILexicalBlock(scope: !3674, file: !641, line: 992, column: 49)
!3674 = distinct !DILexicalBlock(scope: !3447, file: !641, line: 992, column: 19)
!3675 = !DILocation(line: 993, column: 13, scope: !3672, inlinedAt: !3454)
!3676 = !DILocation(line: 994, column: 41, scope: !3677, inlinedAt: !3454)
!3677 = distinct !DILexicalBlock(scope: !3672, file: !641, line: 993, column: 22)
!3678 = !DILocation(line: 994, column: 46, scope: !3677, inlinedAt: !3454)
!3679 = !DILocation(line: 995, column: 9, scope: !3677, inlinedAt: !3454)
!3680 = !DILocation(line: 62, column: 32, scope: !3420)
!3681 = !DILocation(line: 1929, column: 54, scope: !3371, inlinedAt: !3682)
!3682 = distinct !DILocation(line: 62, column: 13, scope: !3420)
!3683 = !DILocation(line: 1929, column: 73, scope: !3371, inlinedAt: !3682)
!3684 = !DILocation(line: 1933, column: 5, scope: !3371, inlinedAt: !3682)
!3685 = !DILocation(line: 1935, column: 16, scope: !3371, inlinedAt: !3682)
!3686 = !DILocation(line: 1935, column: 15, scope: !3371, inlinedAt: !3682)
!3687 = !DILocation(line: 1935, column: 29, scope: !3371, inlinedAt: !3682)
!3688 = !DILocation(line: 1935, column: 26, scope: !3371, inlinedAt: !3682)
!3689 = !DILocation(line: 1935, column: 5, scope: !3382, inlinedAt: !3682)
!3690 = distinct !{!3690, !3684, !3691, !1871}
!3691 = !DILocation(line: 1935, column: 32, scope: !3371, inlinedAt: !3682)
!3692 = !DILocalVariable(name: "operand", arg: 1, scope: !3693, file: !2834, line: 208, type: !3696)
!3693 = distinct !DISubprogram(name: "cb_push_back", linkageName: "_Z12cb_push_backii", scope: !2834, file: !2834, line: 208, type: !3694, scopeLine: 208, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3694 = !DISubroutineType(types: !3695)
!3695 = !{null, !3696, !3696}
!3696 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !478)
!3697 = !DILocation(line: 208, column: 33, scope: !3693, inlinedAt: !3698)
!3698 = distinct !DILocation(line: 64, column: 9, scope: !3054)
!3699 = !DILocalVariable(name: "num_pages", arg: 2, scope: !3693, file: !2834, line: 208, type: !3696)
!3700 = !DILocation(line: 208, column: 56, scope: !3693, inlinedAt: !3698)
!3701 = !DILocalVariable(name: "num_words", scope: !3693, file: !2834, line: 209, type: !75)
!3702 = !DILocation(line: 209, column: 14, scope: !3693, inlinedAt: !3698)
!3703 = !DILocation(line: 209, column: 26, scope: !3693, inlinedAt: !3698)
!3704 = !DILocation(line: 209, column: 61, scope: !3693, inlinedAt: !3698)
!3705 = !DILocation(line: 101, column: 64, scope: !3112, inlinedAt: !3706)
!3706 = distinct !DILocation(line: 209, column: 38, scope: !3693, inlinedAt: !3698)
!3707 = !DILocation(line: 101, column: 93, scope: !3112, inlinedAt: !3706)
!3708 = !DILocation(line: 101, column: 100, scope: !3112, inlinedAt: !3706)
!3709 = !DILocation(line: 101, column: 73, scope: !3112, inlinedAt: !3706)
!3710 = !DILocation(line: 209, column: 70, scope: !3693, inlinedAt: !3698)
!3711 = !DILocation(line: 209, column: 36, scope: !3693, inlinedAt: !3698)
!3712 = !DILocalVariable(name: "pages_received_ptr", scope: !3693, file: !2834, line: 211, type: !94)
!3713 = !DILocation(line: 211, column: 35, scope: !3693, inlinedAt: !3698)
!3714 = !DILocation(line: 211, column: 82, scope: !3693, inlinedAt: !3698)
!3715 = !DILocation(line: 24, column: 88, scope: !3081, inlinedAt: !3716)
!3716 = distinct !DILocation(line: 211, column: 56, scope: !3693, inlinedAt: !3698)
!3717 = !DILocation(line: 26, column: 31, scope: !3081, inlinedAt: !3716)
!3718 = !DILocation(line: 17, column: 74, scope: !3068, inlinedAt: !3719)
!3719 = distinct !DILocation(line: 26, column: 9, scope: !3081, inlinedAt: !3716)
!3720 = !DILocation(line: 18, column: 35, scope: !3068, inlinedAt: !3719)
!3721 = !DILocation(line: 25, column: 44, scope: !3081, inlinedAt: !3716)
!3722 = !DILocation(line: 25, column: 12, scope: !3081, inlinedAt: !3716)
!3723 = !DILocation(line: 212, column: 30, scope: !3693, inlinedAt: !3698)
!3724 = !DILocation(line: 212, column: 5, scope: !3693, inlinedAt: !3698)
!3725 = !DILocation(line: 212, column: 27, scope: !3693, inlinedAt: !3698)
!3726 = !DILocation(line: 214, column: 52, scope: !3693, inlinedAt: !3698)
!3727 = !DILocation(line: 214, column: 28, scope: !3693, inlinedAt: !3698)
!3728 = !DILocation(line: 101, column: 64, scope: !3112, inlinedAt: !3729)
!3729 = distinct !DILocation(line: 214, column: 5, scope: !3693, inlinedAt: !3698)
!3730 = !DILocation(line: 101, column: 93, scope: !3112, inlinedAt: !3729)
!3731 = !DILocation(line: 101, column: 100, scope: !3112, inlinedAt: !3729)
!3732 = !DILocation(line: 101, column: 73, scope: !3112, inlinedAt: !3729)
!3733 = !DILocation(line: 214, column: 37, scope: !3693, inlinedAt: !3698)
!3734 = !DILocation(line: 214, column: 49, scope: !3693, inlinedAt: !3698)
!3735 = !DILocation(line: 219, column: 32, scope: !3736, inlinedAt: !3698)
!3736 = distinct !DILexicalBlock(scope: !3693, file: !2834, line: 219, column: 9)
!3737 = !DILocation(line: 101, column: 64, scope: !3112, inlinedAt: !3738)
!3738 = distinct !DILocation(line: 219, column: 9, scope: !3736, inlinedAt: !3698)
!3739 = !DILocation(line: 101, column: 93, scope: !3112, inlinedAt: !3738)
!3740 = !DILocation(line: 101, column: 100, scope: !3112, inlinedAt: !3738)
!3741 = !DILocation(line: 101, column: 73, scope: !3112, inlinedAt: !3738)
!3742 = !DILocation(line: 219, column: 41, scope: !3736, inlinedAt: !3698)
!3743 = !DILocation(line: 219, column: 79, scope: !3736, inlinedAt: !3698)
!3744 = !DILocation(line: 101, column: 64, scope: !3112, inlinedAt: !3745)
!3745 = distinct !DILocation(line: 219, column: 56, scope: !3736, inlinedAt: !3698)
!3746 = !DILocation(line: 101, column: 93, scope: !3112, inlinedAt: !3745)
!3747 = !DILocation(line: 101, column: 100, scope: !3112, inlinedAt: !3745)
!3748 = !DILocation(line: 101, column: 73, scope: !3112, inlinedAt: !3745)
!3749 = !DILocation(line: 219, column: 88, scope: !3736, inlinedAt: !3698)
!3750 = !DILocation(line: 219, column: 53, scope: !3736, inlinedAt: !3698)
!3751 = !DILocation(line: 221, column: 79, scope: !3752, inlinedAt: !3698)
!3752 = distinct !DILexicalBlock(scope: !3736, file: !2834, line: 219, column: 100)
!3753 = !DILocation(line: 101, column: 64, scope: !3112, inlinedAt: !3754)
!3754 = distinct !DILocation(line: 221, column: 56, scope: !3752, inlinedAt: !3698)
!3755 = !DILocation(line: 101, column: 93, scope: !3112, inlinedAt: !3754)
!3756 = !DILocation(line: 101, column: 100, scope: !3112, inlinedAt: !3754)
!3757 = !DILocation(line: 101, column: 73, scope: !3112, inlinedAt: !3754)
!3758 = !DILocation(line: 221, column: 88, scope: !3752, inlinedAt: !3698)
!3759 = !DILocation(line: 221, column: 32, scope: !3752, inlinedAt: !3698)
!3760 = !DILocation(line: 101, column: 64, scope: !3112, inlinedAt: !3761)
!3761 = distinct !DILocation(line: 221, column: 9, scope: !3752, inlinedAt: !3698)
!3762 = !DILocation(line: 101, column: 93, scope: !3112, inlinedAt: !3761)
!3763 = !DILocation(line: 101, column: 100, scope: !3112, inlinedAt: !3761)
!3764 = !DILocation(line: 101, column: 73, scope: !3112, inlinedAt: !3761)
!3765 = !DILocation(line: 221, column: 41, scope: !3752, inlinedAt: !3698)
!3766 = !DILocation(line: 221, column: 53, scope: !3752, inlinedAt: !3698)
!3767 = !DILocation(line: 222, column: 5, scope: !3752, inlinedAt: !3698)
!3768 = !DILocation(line: 65, column: 5, scope: !3054)
!3769 = !DILocation(line: 41, column: 56, scope: !3045)
!3770 = !DILocation(line: 41, column: 5, scope: !3045)
!3771 = distinct !{!3771, !3047, !3772, !1871}
!3772 = !DILocation(line: 65, column: 5, scope: !3041)
!3773 = !DILocalVariable(name: "noc", arg: 1, scope: !3774, file: !2834, line: 1767, type: !5)
!3774 = distinct !DISubprogram(name: "noc_async_write_barrier", linkageName: "_Z23noc_async_write_barrierh", scope: !2834, file: !2834, line: 1767, type: !2844, scopeLine: 1767, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3775 = !DILocation(line: 1767, column: 38, scope: !3774, inlinedAt: !3776)
!3776 = distinct !DILocation(line: 68, column: 5, scope: !2885)
!3777 = !DILocation(line: 1776, column: 9, scope: !3778, inlinedAt: !3776)
!3778 = distinct !DILexicalBlock(scope: !3779, file: !2834, line: 1775, column: 12)
!3779 = distinct !DILexicalBlock(scope: !3774, file: !2834, line: 1771, column: 19)
!3780 = !DILocation(line: 1776, column: 53, scope: !3778, inlinedAt: !3776)
!3781 = !DILocalVariable(name: "noc", arg: 1, scope: !3782, file: !641, line: 591, type: !75)
!3782 = distinct !DISubprogram(name: "ncrisc_noc_nonposted_writes_flushed", linkageName: "_Z35ncrisc_noc_nonposted_writes_flushedj", scope: !641, file: !641, line: 591, type: !2854, scopeLine: 591, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3783 = !DILocation(line: 591, column: 89, scope: !3782, inlinedAt: !3784)
!3784 = distinct !DILocation(line: 1776, column: 17, scope: !3778, inlinedAt: !3776)
!3785 = !DILocation(line: 592, column: 33, scope: !3782, inlinedAt: !3784)
!3786 = !DILocation(line: 146, column: 77, scope: !2860, inlinedAt: !3787)
!3787 = distinct !DILocation(line: 592, column: 13, scope: !3782, inlinedAt: !3784)
!3788 = !DILocation(line: 146, column: 91, scope: !2860, inlinedAt: !3787)
!3789 = !DILocation(line: 147, column: 14, scope: !2860, inlinedAt: !3787)
!3790 = !DILocation(line: 147, column: 24, scope: !2860, inlinedAt: !3787)
!3791 = !DILocation(line: 147, column: 28, scope: !2860, inlinedAt: !3787)
!3792 = !DILocation(line: 147, column: 69, scope: !2860, inlinedAt: !3787)
!3793 = !DILocation(line: 147, column: 58, scope: !2860, inlinedAt: !3787)
!3794 = !DILocation(line: 147, column: 56, scope: !2860, inlinedAt: !3787)
!3795 = !DILocation(line: 148, column: 24, scope: !2860, inlinedAt: !3787)
!3796 = !DILocation(line: 148, column: 50, scope: !2860, inlinedAt: !3787)
!3797 = !DILocation(line: 148, column: 30, scope: !2860, inlinedAt: !3787)
!3798 = !DILocation(line: 149, column: 13, scope: !2860, inlinedAt: !3787)
!3799 = !DILocation(line: 149, column: 12, scope: !2860, inlinedAt: !3787)
!3800 = !DILocation(line: 592, column: 93, scope: !3782, inlinedAt: !3784)
!3801 = !DILocation(line: 592, column: 66, scope: !3782, inlinedAt: !3784)
!3802 = !DILocation(line: 592, column: 63, scope: !3782, inlinedAt: !3784)
!3803 = !DILocation(line: 1776, column: 16, scope: !3778, inlinedAt: !3776)
!3804 = distinct !{!3804, !3777, !3805, !1871}
!3805 = !DILocation(line: 1776, column: 58, scope: !3778, inlinedAt: !3776)
!3806 = !DILocalVariable(name: "noc_idx", arg: 1, scope: !3807, file: !2834, line: 1849, type: !5)
!3807 = distinct !DISubprogram(name: "noc_async_atomic_barrier", linkageName: "_Z24noc_async_atomic_barrierh", scope: !2834, file: !2834, line: 1849, type: !2844, scopeLine: 1849, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3808 = !DILocation(line: 1849, column: 39, scope: !3807, inlinedAt: !3809)
!3809 = distinct !DILocation(line: 69, column: 5, scope: !2885)
!3810 = !DILocation(line: 1858, column: 9, scope: !3811, inlinedAt: !3809)
!3811 = distinct !DILexicalBlock(scope: !3812, file: !2834, line: 1857, column: 12)
!3812 = distinct !DILexicalBlock(scope: !3807, file: !2834, line: 1853, column: 19)
!3813 = !DILocation(line: 1858, column: 54, scope: !3811, inlinedAt: !3809)
!3814 = !DILocalVariable(name: "noc", arg: 1, scope: !3815, file: !641, line: 612, type: !75)
!3815 = distinct !DISubprogram(name: "ncrisc_noc_nonposted_atomics_flushed", linkageName: "_Z36ncrisc_noc_nonposted_atomics_flushedj", scope: !641, file: !641, line: 612, type: !2854, scopeLine: 612, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3816 = !DILocation(line: 612, column: 90, scope: !3815, inlinedAt: !3817)
!3817 = distinct !DILocation(line: 1858, column: 17, scope: !3811, inlinedAt: !3809)
!3818 = !DILocation(line: 613, column: 33, scope: !3815, inlinedAt: !3817)
!3819 = !DILocation(line: 146, column: 77, scope: !2860, inlinedAt: !3820)
!3820 = distinct !DILocation(line: 613, column: 13, scope: !3815, inlinedAt: !3817)
!3821 = !DILocation(line: 146, column: 91, scope: !2860, inlinedAt: !3820)
!3822 = !DILocation(line: 147, column: 14, scope: !2860, inlinedAt: !3820)
!3823 = !DILocation(line: 147, column: 24, scope: !2860, inlinedAt: !3820)
!3824 = !DILocation(line: 147, column: 28, scope: !2860, inlinedAt: !3820)
!3825 = !DILocation(line: 147, column: 69, scope: !2860, inlinedAt: !3820)
!3826 = !DILocation(line: 147, column: 58, scope: !2860, inlinedAt: !3820)
!3827 = !DILocation(line: 147, column: 56, scope: !2860, inlinedAt: !3820)
!3828 = !DILocation(line: 148, column: 24, scope: !2860, inlinedAt: !3820)
!3829 = !DILocation(line: 148, column: 50, scope: !2860, inlinedAt: !3820)
!3830 = !DILocation(line: 148, column: 30, scope: !2860, inlinedAt: !3820)
!3831 = !DILocation(line: 149, column: 13, scope: !2860, inlinedAt: !3820)
!3832 = !DILocation(line: 149, column: 12, scope: !2860, inlinedAt: !3820)
!3833 = !DILocation(line: 613, column: 99, scope: !3815, inlinedAt: !3817)
!3834 = !DILocation(line: 613, column: 71, scope: !3815, inlinedAt: !3817)
!3835 = !DILocation(line: 613, column: 68, scope: !3815, inlinedAt: !3817)
!3836 = !DILocation(line: 1858, column: 16, scope: !3811, inlinedAt: !3809)
!3837 = distinct !{!3837, !3810, !3838, !1871}
!3838 = !DILocation(line: 1858, column: 63, scope: !3811, inlinedAt: !3809)
!3839 = !DILocation(line: 70, column: 1, scope: !2885)
!3840 = distinct !DISubprogram(name: "get_arg_val<unsigned int>", linkageName: "_Z11get_arg_valIjET_i", scope: !2834, file: !2834, line: 148, type: !3841, scopeLine: 148, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1945, retainedNodes: !1846)
!3841 = !DISubroutineType(types: !3842)
!3842 = !{!50, !479}
!3843 = !DILocalVariable(name: "arg_idx", arg: 1, scope: !3840, file: !577, line: 25, type: !479)
!3844 = !DILocation(line: 25, column: 19, scope: !3840)
!3845 = !DILocation(line: 151, column: 42, scope: !3840)
!3846 = !DILocalVariable(name: "arg_idx", arg: 1, scope: !3847, file: !2834, line: 108, type: !479)
!3847 = distinct !DISubprogram(name: "get_arg_addr", linkageName: "_ZL12get_arg_addri", scope: !2834, file: !2834, line: 108, type: !3848, scopeLine: 108, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!3848 = !DISubroutineType(types: !3849)
!3849 = !{!477, !479}
!3850 = !DILocation(line: 108, column: 48, scope: !3847, inlinedAt: !3851)
!3851 = distinct !DILocation(line: 151, column: 29, scope: !3840)
!3852 = !DILocation(line: 112, column: 24, scope: !3847, inlinedAt: !3851)
!3853 = !DILocation(line: 112, column: 36, scope: !3847, inlinedAt: !3851)
!3854 = !DILocation(line: 112, column: 12, scope: !3847, inlinedAt: !3851)
!3855 = !DILocation(line: 151, column: 14, scope: !3840)
!3856 = !DILocation(line: 151, column: 12, scope: !3840)
!3857 = !DILocation(line: 151, column: 5, scope: !3840)
!3858 = distinct !DISubprogram(name: "TensorAccessor<0U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !576, file: !577, line: 360, type: !3859, scopeLine: 366, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3864, declaration: !3863, retainedNodes: !1846)
!3859 = !DISubroutineType(types: !3860)
!3860 = !{null, !3861, !3862, !417, !417}
!3861 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !576, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!3862 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !557, size: 32)
!3863 = !DISubprogram(name: "TensorAccessor<0U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC4ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !576, file: !577, line: 360, type: !3859, scopeLine: 360, flags: DIFlagPrototyped, spFlags: 0, templateParams: !3864)
!3864 = !{!574, !3865}
!3865 = !DITemplateValueParameter(name: "CRTA_OFFSET", type: !50, value: i32 -1)
!3866 = !DILocalVariable(name: "this", arg: 1, scope: !3858, type: !3867, flags: DIFlagArtificial | DIFlagObjectPointer)
!3867 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !576, size: 32)
!3868 = !DILocation(line: 0, scope: !3858)
!3869 = !DILocalVariable(name: "args", arg: 2, scope: !3858, file: !577, line: 361, type: !3862)
!3870 = !DILocation(line: 361, column: 60, scope: !3858)
!3871 = !DILocalVariable(name: "bank_base_address_in", arg: 3, scope: !3858, file: !577, line: 362, type: !417)
!3872 = !DILocation(line: 362, column: 24, scope: !3858)
!3873 = !DILocalVariable(name: "page_size_in", arg: 4, scope: !3858, file: !577, line: 363, type: !417)
!3874 = !DILocation(line: 363, column: 24, scope: !3858)
!3875 = !DILocation(line: 365, column: 13, scope: !3858)
!3876 = !DILocation(line: 365, column: 57, scope: !3858)
!3877 = !DILocation(line: 365, column: 93, scope: !3858)
!3878 = !DILocation(line: 290, column: 26, scope: !3879)
!3879 = !DILexicalBlockFile(scope: !3858, file: !581, discriminator: 0)
!3880 = !DILocation(line: 7, column: 77, scope: !2588, inlinedAt: !3881)
!3881 = distinct !DILocation(line: 290, column: 9, scope: !3879)
!3882 = !DILocation(line: 7, column: 92, scope: !2588, inlinedAt: !3881)
!3883 = !DILocation(line: 8, column: 14, scope: !2588, inlinedAt: !3881)
!3884 = !DILocation(line: 8, column: 19, scope: !2588, inlinedAt: !3881)
!3885 = !DILocation(line: 8, column: 27, scope: !2588, inlinedAt: !3881)
!3886 = !DILocation(line: 8, column: 37, scope: !2588, inlinedAt: !3881)
!3887 = !DILocation(line: 8, column: 24, scope: !2588, inlinedAt: !3881)
!3888 = !DILocation(line: 8, column: 43, scope: !2588, inlinedAt: !3881)
!3889 = !DILocation(line: 364, column: 9, scope: !3858)
!3890 = !DILocation(line: 366, column: 9, scope: !3891)
!3891 = !DILexicalBlockFile(scope: !3858, file: !577, discriminator: 0)
!3892 = !DILocation(line: 366, column: 27, scope: !3891)
!3893 = !DILocation(line: 366, column: 42, scope: !3891)
!3894 = distinct !DISubprogram(name: "noc_async_write_multicast<8193U>", linkageName: "_Z25noc_async_write_multicastILj8193EEvjyjjbhh", scope: !2834, file: !2834, line: 932, type: !3895, scopeLine: 939, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3897, retainedNodes: !1846)
!3895 = !DISubroutineType(types: !3896)
!3896 = !{null, !75, !92, !75, !75, !230, !5, !5}
!3897 = !{!3898}
!3898 = !DITemplateValueParameter(name: "max_page_size", type: !50, value: i32 8193)
!3899 = !DILocalVariable(name: "src_local_l1_addr", arg: 1, scope: !3894, file: !2834, line: 933, type: !75)
!3900 = !DILocation(line: 933, column: 14, scope: !3894)
!3901 = !DILocalVariable(name: "dst_noc_addr_multicast", arg: 2, scope: !3894, file: !2834, line: 934, type: !92)
!3902 = !DILocation(line: 934, column: 14, scope: !3894)
!3903 = !DILocalVariable(name: "size", arg: 3, scope: !3894, file: !2834, line: 935, type: !75)
!3904 = !DILocation(line: 935, column: 14, scope: !3894)
!3905 = !DILocalVariable(name: "num_dests", arg: 4, scope: !3894, file: !2834, line: 936, type: !75)
!3906 = !DILocation(line: 936, column: 14, scope: !3894)
!3907 = !DILocalVariable(name: "linked", arg: 5, scope: !3894, file: !2834, line: 937, type: !230)
!3908 = !DILocation(line: 937, column: 10, scope: !3894)
!3909 = !DILocalVariable(name: "noc", arg: 6, scope: !3894, file: !2834, line: 938, type: !5)
!3910 = !DILocation(line: 938, column: 13, scope: !3894)
!3911 = !DILocalVariable(name: "vc", arg: 7, scope: !3894, file: !2834, line: 939, type: !5)
!3912 = !DILocation(line: 939, column: 13, scope: !3894)
!3913 = !DILocation(line: 951, column: 13, scope: !3914)
!3914 = distinct !DILexicalBlock(scope: !3915, file: !2834, line: 946, column: 12)
!3915 = distinct !DILexicalBlock(scope: !3894, file: !2834, line: 943, column: 19)
!3916 = !DILocation(line: 953, column: 13, scope: !3914)
!3917 = !DILocation(line: 954, column: 13, scope: !3914)
!3918 = !DILocation(line: 955, column: 13, scope: !3914)
!3919 = !DILocation(line: 956, column: 13, scope: !3914)
!3920 = !DILocation(line: 958, column: 13, scope: !3914)
!3921 = !DILocation(line: 959, column: 13, scope: !3914)
!3922 = !DILocalVariable(name: "noc", arg: 1, scope: !3923, file: !641, line: 784, type: !75)
!3923 = distinct !DISubprogram(name: "ncrisc_noc_fast_write_any_len<(unsigned char)'\\x00', false, false>", linkageName: "_Z29ncrisc_noc_fast_write_any_lenILh0ELb0ELb0EEvjjjyjjbbjbbj", scope: !641, file: !641, line: 783, type: !3924, scopeLine: 795, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3926, retainedNodes: !1846)
!3924 = !DISubroutineType(types: !3925)
!3925 = !{null, !75, !75, !75, !92, !75, !75, !230, !230, !75, !230, !230, !75}
!3926 = !{!3451, !3927, !3928}
!3927 = !DITemplateValueParameter(name: "use_trid", type: !230, value: i1 false)
!3928 = !DITemplateValueParameter(name: "one_packet", type: !230, value: i1 false)
!3929 = !DILocation(line: 784, column: 14, scope: !3923, inlinedAt: !3930)
!3930 = distinct !DILocation(line: 950, column: 9, scope: !3914)
!3931 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3923, file: !641, line: 785, type: !75)
!3932 = !DILocation(line: 785, column: 14, scope: !3923, inlinedAt: !3930)
!3933 = !DILocalVariable(name: "src_addr", arg: 3, scope: !3923, file: !641, line: 786, type: !75)
!3934 = !DILocation(line: 786, column: 14, scope: !3923, inlinedAt: !3930)
!3935 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !3923, file: !641, line: 787, type: !92)
!3936 = !DILocation(line: 787, column: 14, scope: !3923, inlinedAt: !3930)
!3937 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !3923, file: !641, line: 788, type: !75)
!3938 = !DILocation(line: 788, column: 14, scope: !3923, inlinedAt: !3930)
!3939 = !DILocalVariable(name: "vc", arg: 6, scope: !3923, file: !641, line: 789, type: !75)
!3940 = !DILocation(line: 789, column: 14, scope: !3923, inlinedAt: !3930)
!3941 = !DILocalVariable(name: "mcast", arg: 7, scope: !3923, file: !641, line: 790, type: !230)
!3942 = !DILocation(line: 790, column: 10, scope: !3923, inlinedAt: !3930)
!3943 = !DILocalVariable(name: "linked", arg: 8, scope: !3923, file: !641, line: 791, type: !230)
!3944 = !DILocation(line: 791, column: 10, scope: !3923, inlinedAt: !3930)
!3945 = !DILocalVariable(name: "num_dests", arg: 9, scope: !3923, file: !641, line: 792, type: !75)
!3946 = !DILocation(line: 792, column: 14, scope: !3923, inlinedAt: !3930)
!3947 = !DILocalVariable(name: "multicast_path_reserve", arg: 10, scope: !3923, file: !641, line: 793, type: !230)
!3948 = !DILocation(line: 793, column: 10, scope: !3923, inlinedAt: !3930)
!3949 = !DILocalVariable(name: "posted", arg: 11, scope: !3923, file: !641, line: 794, type: !230)
!3950 = !DILocation(line: 794, column: 10, scope: !3923, inlinedAt: !3930)
!3951 = !DILocalVariable(name: "trid", arg: 12, scope: !3923, file: !641, line: 795, type: !75)
!3952 = !DILocation(line: 795, column: 14, scope: !3923, inlinedAt: !3930)
!3953 = !DILocation(line: 797, column: 9, scope: !3954, inlinedAt: !3930)
!3954 = distinct !DILexicalBlock(scope: !3955, file: !641, line: 796, column: 32)
!3955 = distinct !DILexicalBlock(scope: !3923, file: !641, line: 796, column: 19)
!3956 = !DILocation(line: 797, column: 16, scope: !3954, inlinedAt: !3930)
!3957 = !DILocation(line: 797, column: 26, scope: !3954, inlinedAt: !3930)
!3958 = !DILocation(line: 798, column: 13, scope: !3959, inlinedAt: !3930)
!3959 = distinct !DILexicalBlock(scope: !3954, file: !641, line: 797, column: 48)
!3960 = !DILocation(line: 798, column: 39, scope: !3959, inlinedAt: !3930)
!3961 = !DILocation(line: 798, column: 44, scope: !3959, inlinedAt: !3930)
!3962 = !DILocation(line: 158, column: 71, scope: !3475, inlinedAt: !3963)
!3963 = distinct !DILocation(line: 798, column: 21, scope: !3959, inlinedAt: !3930)
!3964 = !DILocation(line: 158, column: 85, scope: !3475, inlinedAt: !3963)
!3965 = !DILocation(line: 159, column: 34, scope: !3475, inlinedAt: !3963)
!3966 = !DILocation(line: 159, column: 39, scope: !3475, inlinedAt: !3963)
!3967 = !DILocation(line: 140, column: 78, scope: !3485, inlinedAt: !3968)
!3968 = distinct !DILocation(line: 159, column: 13, scope: !3475, inlinedAt: !3963)
!3969 = !DILocation(line: 140, column: 92, scope: !3485, inlinedAt: !3968)
!3970 = !DILocation(line: 140, column: 106, scope: !3485, inlinedAt: !3968)
!3971 = !DILocation(line: 141, column: 14, scope: !3485, inlinedAt: !3968)
!3972 = !DILocation(line: 141, column: 24, scope: !3485, inlinedAt: !3968)
!3973 = !DILocation(line: 141, column: 28, scope: !3485, inlinedAt: !3968)
!3974 = !DILocation(line: 141, column: 58, scope: !3485, inlinedAt: !3968)
!3975 = !DILocation(line: 141, column: 62, scope: !3485, inlinedAt: !3968)
!3976 = !DILocation(line: 141, column: 55, scope: !3485, inlinedAt: !3968)
!3977 = !DILocation(line: 141, column: 92, scope: !3485, inlinedAt: !3968)
!3978 = !DILocation(line: 141, column: 90, scope: !3485, inlinedAt: !3968)
!3979 = !DILocation(line: 142, column: 24, scope: !3485, inlinedAt: !3968)
!3980 = !DILocation(line: 142, column: 50, scope: !3485, inlinedAt: !3968)
!3981 = !DILocation(line: 142, column: 30, scope: !3485, inlinedAt: !3968)
!3982 = !DILocation(line: 143, column: 13, scope: !3485, inlinedAt: !3968)
!3983 = !DILocation(line: 143, column: 12, scope: !3485, inlinedAt: !3968)
!3984 = !DILocation(line: 159, column: 62, scope: !3475, inlinedAt: !3963)
!3985 = !DILocation(line: 798, column: 20, scope: !3959, inlinedAt: !3930)
!3986 = distinct !{!3986, !3958, !3987, !1871}
!3987 = !DILocation(line: 798, column: 53, scope: !3959, inlinedAt: !3930)
!3988 = !DILocation(line: 800, column: 17, scope: !3959, inlinedAt: !3930)
!3989 = !DILocation(line: 801, column: 17, scope: !3959, inlinedAt: !3930)
!3990 = !DILocation(line: 802, column: 17, scope: !3959, inlinedAt: !3930)
!3991 = !DILocation(line: 803, column: 17, scope: !3959, inlinedAt: !3930)
!3992 = !DILocation(line: 805, column: 17, scope: !3959, inlinedAt: !3930)
!3993 = !DILocation(line: 806, column: 17, scope: !3959, inlinedAt: !3930)
!3994 = !DILocation(line: 807, column: 17, scope: !3959, inlinedAt: !3930)
!3995 = !DILocation(line: 808, column: 17, scope: !3959, inlinedAt: !3930)
!3996 = !DILocation(line: 809, column: 17, scope: !3959, inlinedAt: !3930)
!3997 = !DILocation(line: 810, column: 17, scope: !3959, inlinedAt: !3930)
!3998 = !DILocation(line: 811, column: 17, scope: !3959, inlinedAt: !3930)
!3999 = !DILocalVariable(name: "noc", arg: 1, scope: !4000, file: !641, line: 463, type: !75)
!4000 = distinct !DISubprogram(name: "ncrisc_noc_fast_write<(unsigned char)'\\x00', false, true>", linkageName: "_Z21ncrisc_noc_fast_writeILh0ELb0ELb1EEvjjjyjjbbjbbj", scope: !641, file: !641, line: 462, type: !3924, scopeLine: 474, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4001, retainedNodes: !1846)
!4001 = !{!3451, !3927, !4002}
!4002 = !DITemplateValueParameter(name: "update_counter", type: !230, value: i1 true)
!4003 = !DILocation(line: 463, column: 14, scope: !4000, inlinedAt: !4004)
!4004 = distinct !DILocation(line: 799, column: 13, scope: !3959, inlinedAt: !3930)
!4005 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !4000, file: !641, line: 464, type: !75)
!4006 = !DILocation(line: 464, column: 14, scope: !4000, inlinedAt: !4004)
!4007 = !DILocalVariable(name: "src_addr", arg: 3, scope: !4000, file: !641, line: 465, type: !75)
!4008 = !DILocation(line: 465, column: 14, scope: !4000, inlinedAt: !4004)
!4009 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !4000, file: !641, line: 466, type: !92)
!4010 = !DILocation(line: 466, column: 14, scope: !4000, inlinedAt: !4004)
!4011 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !4000, file: !641, line: 467, type: !75)
!4012 = !DILocation(line: 467, column: 14, scope: !4000, inlinedAt: !4004)
!4013 = !DILocalVariable(name: "vc", arg: 6, scope: !4000, file: !641, line: 468, type: !75)
!4014 = !DILocation(line: 468, column: 14, scope: !4000, inlinedAt: !4004)
!4015 = !DILocalVariable(name: "mcast", arg: 7, scope: !4000, file: !641, line: 469, type: !230)
!4016 = !DILocation(line: 469, column: 10, scope: !4000, inlinedAt: !4004)
!4017 = !DILocalVariable(name: "linked", arg: 8, scope: !4000, file: !641, line: 470, type: !230)
!4018 = !DILocation(line: 470, column: 10, scope: !4000, inlinedAt: !4004)
!4019 = !DILocalVariable(name: "num_dests", arg: 9, scope: !4000, file: !641, line: 471, type: !75)
!4020 = !DILocation(line: 471, column: 14, scope: !4000, inlinedAt: !4004)
!4021 = !DILocalVariable(name: "multicast_path_reserve", arg: 10, scope: !4000, file: !641, line: 472, type: !230)
!4022 = !DILocation(line: 472, column: 10, scope: !4000, inlinedAt: !4004)
!4023 = !DILocalVariable(name: "posted", arg: 11, scope: !4000, file: !641, line: 473, type: !230)
!4024 = !DILocation(line: 473, column: 10, scope: !4000, inlinedAt: !4004)
!4025 = !DILocalVariable(name: "trid", arg: 12, scope: !4000, file: !641, line: 474, type: !75)
!4026 = !DILocation(line: 474, column: 14, scope: !4000, inlinedAt: !4004)
!4027 = !DILocalVariable(name: "noc_cmd_field", scope: !4000, file: !641, line: 483, type: !75)
!4028 = !DILocation(line: 483, column: 14, scope: !4000, inlinedAt: !4004)
!4029 = !DILocation(line: 484, column: 74, scope: !4000, inlinedAt: !4004)
!4030 = !DILocation(line: 484, column: 56, scope: !4000, inlinedAt: !4004)
!4031 = !DILocation(line: 484, column: 54, scope: !4000, inlinedAt: !4004)
!4032 = !DILocation(line: 484, column: 81, scope: !4000, inlinedAt: !4004)
!4033 = !DILocation(line: 484, column: 78, scope: !4000, inlinedAt: !4004)
!4034 = !DILocation(line: 485, column: 10, scope: !4000, inlinedAt: !4004)
!4035 = !DILocation(line: 485, column: 20, scope: !4000, inlinedAt: !4004)
!4036 = !DILocation(line: 485, column: 71, scope: !4000, inlinedAt: !4004)
!4037 = !DILocation(line: 484, column: 115, scope: !4000, inlinedAt: !4004)
!4038 = !DILocation(line: 486, column: 10, scope: !4000, inlinedAt: !4004)
!4039 = !DILocation(line: 485, column: 102, scope: !4000, inlinedAt: !4004)
!4040 = !DILocation(line: 492, column: 27, scope: !4000, inlinedAt: !4004)
!4041 = !DILocation(line: 492, column: 32, scope: !4000, inlinedAt: !4004)
!4042 = !DILocation(line: 492, column: 51, scope: !4000, inlinedAt: !4004)
!4043 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4044)
!4044 = distinct !DILocation(line: 492, column: 5, scope: !4000, inlinedAt: !4004)
!4045 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4044)
!4046 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4044)
!4047 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4044)
!4048 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4044)
!4049 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4044)
!4050 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4044)
!4051 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4044)
!4052 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4044)
!4053 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4044)
!4054 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4044)
!4055 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4044)
!4056 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4044)
!4057 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4044)
!4058 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4044)
!4059 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4044)
!4060 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4044)
!4061 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4044)
!4062 = !DILocation(line: 493, column: 27, scope: !4000, inlinedAt: !4004)
!4063 = !DILocation(line: 493, column: 32, scope: !4000, inlinedAt: !4004)
!4064 = !DILocation(line: 493, column: 59, scope: !4000, inlinedAt: !4004)
!4065 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4066)
!4066 = distinct !DILocation(line: 493, column: 5, scope: !4000, inlinedAt: !4004)
!4067 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4066)
!4068 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4066)
!4069 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4066)
!4070 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4066)
!4071 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4066)
!4072 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4066)
!4073 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4066)
!4074 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4066)
!4075 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4066)
!4076 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4066)
!4077 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4066)
!4078 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4066)
!4079 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4066)
!4080 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4066)
!4081 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4066)
!4082 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4066)
!4083 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4066)
!4084 = !DILocation(line: 494, column: 27, scope: !4000, inlinedAt: !4004)
!4085 = !DILocation(line: 494, column: 32, scope: !4000, inlinedAt: !4004)
!4086 = !DILocation(line: 494, column: 68, scope: !4000, inlinedAt: !4004)
!4087 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4088)
!4088 = distinct !DILocation(line: 494, column: 5, scope: !4000, inlinedAt: !4004)
!4089 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4088)
!4090 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4088)
!4091 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4088)
!4092 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4088)
!4093 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4088)
!4094 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4088)
!4095 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4088)
!4096 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4088)
!4097 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4088)
!4098 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4088)
!4099 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4088)
!4100 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4088)
!4101 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4088)
!4102 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4088)
!4103 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4088)
!4104 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4088)
!4105 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4088)
!4106 = !DILocation(line: 495, column: 27, scope: !4000, inlinedAt: !4004)
!4107 = !DILocation(line: 495, column: 32, scope: !4000, inlinedAt: !4004)
!4108 = !DILocation(line: 495, column: 77, scope: !4000, inlinedAt: !4004)
!4109 = !DILocation(line: 495, column: 87, scope: !4000, inlinedAt: !4004)
!4110 = !DILocation(line: 495, column: 76, scope: !4000, inlinedAt: !4004)
!4111 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4112)
!4112 = distinct !DILocation(line: 495, column: 5, scope: !4000, inlinedAt: !4004)
!4113 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4112)
!4114 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4112)
!4115 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4112)
!4116 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4112)
!4117 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4112)
!4118 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4112)
!4119 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4112)
!4120 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4112)
!4121 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4112)
!4122 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4112)
!4123 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4112)
!4124 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4112)
!4125 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4112)
!4126 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4112)
!4127 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4112)
!4128 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4112)
!4129 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4112)
!4130 = !DILocation(line: 496, column: 27, scope: !4000, inlinedAt: !4004)
!4131 = !DILocation(line: 496, column: 32, scope: !4000, inlinedAt: !4004)
!4132 = !DILocation(line: 496, column: 56, scope: !4000, inlinedAt: !4004)
!4133 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4134)
!4134 = distinct !DILocation(line: 496, column: 5, scope: !4000, inlinedAt: !4004)
!4135 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4134)
!4136 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4134)
!4137 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4134)
!4138 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4134)
!4139 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4134)
!4140 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4134)
!4141 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4134)
!4142 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4134)
!4143 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4134)
!4144 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4134)
!4145 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4134)
!4146 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4134)
!4147 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4134)
!4148 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4134)
!4149 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4134)
!4150 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4134)
!4151 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4134)
!4152 = !DILocation(line: 497, column: 27, scope: !4000, inlinedAt: !4004)
!4153 = !DILocation(line: 497, column: 32, scope: !4000, inlinedAt: !4004)
!4154 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4155)
!4155 = distinct !DILocation(line: 497, column: 5, scope: !4000, inlinedAt: !4004)
!4156 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4155)
!4157 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4155)
!4158 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4155)
!4159 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4155)
!4160 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4155)
!4161 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4155)
!4162 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4155)
!4163 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4155)
!4164 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4155)
!4165 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4155)
!4166 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4155)
!4167 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4155)
!4168 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4155)
!4169 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4155)
!4170 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4155)
!4171 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4155)
!4172 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4155)
!4173 = !DILocation(line: 500, column: 13, scope: !4174, inlinedAt: !4004)
!4174 = distinct !DILexicalBlock(scope: !4175, file: !641, line: 500, column: 13)
!4175 = distinct !DILexicalBlock(scope: !4176, file: !641, line: 499, column: 67)
!4176 = distinct !DILexicalBlock(scope: !4000, file: !641, line: 499, column: 19)
!4177 = !DILocation(line: 501, column: 42, scope: !4178, inlinedAt: !4004)
!4178 = distinct !DILexicalBlock(scope: !4174, file: !641, line: 500, column: 21)
!4179 = !DILocation(line: 501, column: 47, scope: !4178, inlinedAt: !4004)
!4180 = !DILocation(line: 502, column: 9, scope: !4178, inlinedAt: !4004)
!4181 = !DILocation(line: 503, column: 45, scope: !4182, inlinedAt: !4004)
!4182 = distinct !DILexicalBlock(scope: !4174, file: !641, line: 502, column: 16)
!4183 = !DILocation(line: 503, column: 50, scope: !4182, inlinedAt: !4004)
!4184 = !DILocation(line: 504, column: 48, scope: !4182, inlinedAt: !4004)
!4185 = !DILocation(line: 504, column: 40, scope: !4182, inlinedAt: !4004)
!4186 = !DILocation(line: 504, column: 45, scope: !4182, inlinedAt: !4004)
!4187 = !DILocation(line: 812, column: 22, scope: !3959, inlinedAt: !3930)
!4188 = !DILocation(line: 813, column: 23, scope: !3959, inlinedAt: !3930)
!4189 = !DILocation(line: 814, column: 23, scope: !3959, inlinedAt: !3930)
!4190 = distinct !{!4190, !3953, !4191, !1871}
!4191 = !DILocation(line: 815, column: 9, scope: !3954, inlinedAt: !3930)
!4192 = !DILocation(line: 817, column: 5, scope: !3923, inlinedAt: !3930)
!4193 = !DILocation(line: 817, column: 31, scope: !3923, inlinedAt: !3930)
!4194 = !DILocation(line: 817, column: 36, scope: !3923, inlinedAt: !3930)
!4195 = !DILocation(line: 158, column: 71, scope: !3475, inlinedAt: !4196)
!4196 = distinct !DILocation(line: 817, column: 13, scope: !3923, inlinedAt: !3930)
!4197 = !DILocation(line: 158, column: 85, scope: !3475, inlinedAt: !4196)
!4198 = !DILocation(line: 159, column: 34, scope: !3475, inlinedAt: !4196)
!4199 = !DILocation(line: 159, column: 39, scope: !3475, inlinedAt: !4196)
!4200 = !DILocation(line: 140, column: 78, scope: !3485, inlinedAt: !4201)
!4201 = distinct !DILocation(line: 159, column: 13, scope: !3475, inlinedAt: !4196)
!4202 = !DILocation(line: 140, column: 92, scope: !3485, inlinedAt: !4201)
!4203 = !DILocation(line: 140, column: 106, scope: !3485, inlinedAt: !4201)
!4204 = !DILocation(line: 141, column: 14, scope: !3485, inlinedAt: !4201)
!4205 = !DILocation(line: 141, column: 24, scope: !3485, inlinedAt: !4201)
!4206 = !DILocation(line: 141, column: 28, scope: !3485, inlinedAt: !4201)
!4207 = !DILocation(line: 141, column: 58, scope: !3485, inlinedAt: !4201)
!4208 = !DILocation(line: 141, column: 62, scope: !3485, inlinedAt: !4201)
!4209 = !DILocation(line: 141, column: 55, scope: !3485, inlinedAt: !4201)
!4210 = !DILocation(line: 141, column: 92, scope: !3485, inlinedAt: !4201)
!4211 = !DILocation(line: 141, column: 90, scope: !3485, inlinedAt: !4201)
!4212 = !DILocation(line: 142, column: 24, scope: !3485, inlinedAt: !4201)
!4213 = !DILocation(line: 142, column: 50, scope: !3485, inlinedAt: !4201)
!4214 = !DILocation(line: 142, column: 30, scope: !3485, inlinedAt: !4201)
!4215 = !DILocation(line: 143, column: 13, scope: !3485, inlinedAt: !4201)
!4216 = !DILocation(line: 143, column: 12, scope: !3485, inlinedAt: !4201)
!4217 = !DILocation(line: 159, column: 62, scope: !3475, inlinedAt: !4196)
!4218 = !DILocation(line: 817, column: 12, scope: !3923, inlinedAt: !3930)
!4219 = distinct !{!4219, !4192, !4220, !1871}
!4220 = !DILocation(line: 817, column: 45, scope: !3923, inlinedAt: !3930)
!4221 = !DILocation(line: 819, column: 9, scope: !3923, inlinedAt: !3930)
!4222 = !DILocation(line: 820, column: 9, scope: !3923, inlinedAt: !3930)
!4223 = !DILocation(line: 821, column: 9, scope: !3923, inlinedAt: !3930)
!4224 = !DILocation(line: 822, column: 9, scope: !3923, inlinedAt: !3930)
!4225 = !DILocation(line: 823, column: 9, scope: !3923, inlinedAt: !3930)
!4226 = !DILocation(line: 824, column: 9, scope: !3923, inlinedAt: !3930)
!4227 = !DILocation(line: 825, column: 9, scope: !3923, inlinedAt: !3930)
!4228 = !DILocation(line: 826, column: 9, scope: !3923, inlinedAt: !3930)
!4229 = !DILocation(line: 827, column: 9, scope: !3923, inlinedAt: !3930)
!4230 = !DILocation(line: 828, column: 9, scope: !3923, inlinedAt: !3930)
!4231 = !DILocation(line: 829, column: 9, scope: !3923, inlinedAt: !3930)
!4232 = !DILocation(line: 830, column: 9, scope: !3923, inlinedAt: !3930)
!4233 = !DILocation(line: 463, column: 14, scope: !4000, inlinedAt: !4234)
!4234 = distinct !DILocation(line: 818, column: 5, scope: !3923, inlinedAt: !3930)
!4235 = !DILocation(line: 464, column: 14, scope: !4000, inlinedAt: !4234)
!4236 = !DILocation(line: 465, column: 14, scope: !4000, inlinedAt: !4234)
!4237 = !DILocation(line: 466, column: 14, scope: !4000, inlinedAt: !4234)
!4238 = !DILocation(line: 467, column: 14, scope: !4000, inlinedAt: !4234)
!4239 = !DILocation(line: 468, column: 14, scope: !4000, inlinedAt: !4234)
!4240 = !DILocation(line: 469, column: 10, scope: !4000, inlinedAt: !4234)
!4241 = !DILocation(line: 470, column: 10, scope: !4000, inlinedAt: !4234)
!4242 = !DILocation(line: 471, column: 14, scope: !4000, inlinedAt: !4234)
!4243 = !DILocation(line: 472, column: 10, scope: !4000, inlinedAt: !4234)
!4244 = !DILocation(line: 473, column: 10, scope: !4000, inlinedAt: !4234)
!4245 = !DILocation(line: 474, column: 14, scope: !4000, inlinedAt: !4234)
!4246 = !DILocation(line: 483, column: 14, scope: !4000, inlinedAt: !4234)
!4247 = !DILocation(line: 484, column: 74, scope: !4000, inlinedAt: !4234)
!4248 = !DILocation(line: 484, column: 56, scope: !4000, inlinedAt: !4234)
!4249 = !DILocation(line: 484, column: 54, scope: !4000, inlinedAt: !4234)
!4250 = !DILocation(line: 484, column: 81, scope: !4000, inlinedAt: !4234)
!4251 = !DILocation(line: 484, column: 78, scope: !4000, inlinedAt: !4234)
!4252 = !DILocation(line: 485, column: 10, scope: !4000, inlinedAt: !4234)
!4253 = !DILocation(line: 485, column: 20, scope: !4000, inlinedAt: !4234)
!4254 = !DILocation(line: 485, column: 71, scope: !4000, inlinedAt: !4234)
!4255 = !DILocation(line: 484, column: 115, scope: !4000, inlinedAt: !4234)
!4256 = !DILocation(line: 486, column: 10, scope: !4000, inlinedAt: !4234)
!4257 = !DILocation(line: 485, column: 102, scope: !4000, inlinedAt: !4234)
!4258 = !DILocation(line: 492, column: 27, scope: !4000, inlinedAt: !4234)
!4259 = !DILocation(line: 492, column: 32, scope: !4000, inlinedAt: !4234)
!4260 = !DILocation(line: 492, column: 51, scope: !4000, inlinedAt: !4234)
!4261 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4262)
!4262 = distinct !DILocation(line: 492, column: 5, scope: !4000, inlinedAt: !4234)
!4263 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4262)
!4264 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4262)
!4265 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4262)
!4266 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4262)
!4267 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4262)
!4268 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4262)
!4269 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4262)
!4270 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4262)
!4271 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4262)
!4272 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4262)
!4273 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4262)
!4274 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4262)
!4275 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4262)
!4276 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4262)
!4277 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4262)
!4278 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4262)
!4279 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4262)
!4280 = !DILocation(line: 493, column: 27, scope: !4000, inlinedAt: !4234)
!4281 = !DILocation(line: 493, column: 32, scope: !4000, inlinedAt: !4234)
!4282 = !DILocation(line: 493, column: 59, scope: !4000, inlinedAt: !4234)
!4283 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4284)
!4284 = distinct !DILocation(line: 493, column: 5, scope: !4000, inlinedAt: !4234)
!4285 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4284)
!4286 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4284)
!4287 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4284)
!4288 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4284)
!4289 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4284)
!4290 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4284)
!4291 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4284)
!4292 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4284)
!4293 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4284)
!4294 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4284)
!4295 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4284)
!4296 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4284)
!4297 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4284)
!4298 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4284)
!4299 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4284)
!4300 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4284)
!4301 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4284)
!4302 = !DILocation(line: 494, column: 27, scope: !4000, inlinedAt: !4234)
!4303 = !DILocation(line: 494, column: 32, scope: !4000, inlinedAt: !4234)
!4304 = !DILocation(line: 494, column: 68, scope: !4000, inlinedAt: !4234)
!4305 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4306)
!4306 = distinct !DILocation(line: 494, column: 5, scope: !4000, inlinedAt: !4234)
!4307 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4306)
!4308 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4306)
!4309 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4306)
!4310 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4306)
!4311 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4306)
!4312 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4306)
!4313 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4306)
!4314 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4306)
!4315 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4306)
!4316 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4306)
!4317 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4306)
!4318 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4306)
!4319 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4306)
!4320 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4306)
!4321 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4306)
!4322 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4306)
!4323 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4306)
!4324 = !DILocation(line: 495, column: 27, scope: !4000, inlinedAt: !4234)
!4325 = !DILocation(line: 495, column: 32, scope: !4000, inlinedAt: !4234)
!4326 = !DILocation(line: 495, column: 77, scope: !4000, inlinedAt: !4234)
!4327 = !DILocation(line: 495, column: 87, scope: !4000, inlinedAt: !4234)
!4328 = !DILocation(line: 495, column: 76, scope: !4000, inlinedAt: !4234)
!4329 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4330)
!4330 = distinct !DILocation(line: 495, column: 5, scope: !4000, inlinedAt: !4234)
!4331 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4330)
!4332 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4330)
!4333 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4330)
!4334 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4330)
!4335 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4330)
!4336 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4330)
!4337 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4330)
!4338 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4330)
!4339 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4330)
!4340 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4330)
!4341 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4330)
!4342 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4330)
!4343 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4330)
!4344 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4330)
!4345 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4330)
!4346 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4330)
!4347 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4330)
!4348 = !DILocation(line: 496, column: 27, scope: !4000, inlinedAt: !4234)
!4349 = !DILocation(line: 496, column: 32, scope: !4000, inlinedAt: !4234)
!4350 = !DILocation(line: 496, column: 56, scope: !4000, inlinedAt: !4234)
!4351 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4352)
!4352 = distinct !DILocation(line: 496, column: 5, scope: !4000, inlinedAt: !4234)
!4353 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4352)
!4354 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4352)
!4355 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4352)
!4356 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4352)
!4357 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4352)
!4358 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4352)
!4359 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4352)
!4360 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4352)
!4361 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4352)
!4362 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4352)
!4363 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4352)
!4364 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4352)
!4365 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4352)
!4366 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4352)
!4367 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4352)
!4368 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4352)
!4369 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4352)
!4370 = !DILocation(line: 497, column: 27, scope: !4000, inlinedAt: !4234)
!4371 = !DILocation(line: 497, column: 32, scope: !4000, inlinedAt: !4234)
!4372 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4373)
!4373 = distinct !DILocation(line: 497, column: 5, scope: !4000, inlinedAt: !4234)
!4374 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4373)
!4375 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4373)
!4376 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4373)
!4377 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4373)
!4378 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4373)
!4379 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4373)
!4380 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4373)
!4381 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4373)
!4382 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4373)
!4383 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4373)
!4384 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4373)
!4385 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4373)
!4386 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4373)
!4387 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4373)
!4388 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4373)
!4389 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4373)
!4390 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4373)
!4391 = !DILocation(line: 500, column: 13, scope: !4174, inlinedAt: !4234)
!4392 = !DILocation(line: 501, column: 42, scope: !4178, inlinedAt: !4234)
!4393 = !DILocation(line: 501, column: 47, scope: !4178, inlinedAt: !4234)
!4394 = !DILocation(line: 502, column: 9, scope: !4178, inlinedAt: !4234)
!4395 = !DILocation(line: 503, column: 45, scope: !4182, inlinedAt: !4234)
!4396 = !DILocation(line: 503, column: 50, scope: !4182, inlinedAt: !4234)
!4397 = !DILocation(line: 504, column: 48, scope: !4182, inlinedAt: !4234)
!4398 = !DILocation(line: 504, column: 40, scope: !4182, inlinedAt: !4234)
!4399 = !DILocation(line: 504, column: 45, scope: !4182, inlinedAt: !4234)
!4400 = !DILocation(line: 963, column: 1, scope: !3894)
!4401 = distinct !DISubprogram(name: "noc_semaphore_set_multicast", linkageName: "_Z27noc_semaphore_set_multicastjyjbhh", scope: !2834, file: !2834, line: 1569, type: !4402, scopeLine: 1575, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1846)
!4402 = !DISubroutineType(types: !4403)
!4403 = !{null, !75, !92, !75, !230, !5, !5}
!4404 = !DILocalVariable(name: "src_local_l1_addr", arg: 1, scope: !4401, file: !2834, line: 1570, type: !75)
!4405 = !DILocation(line: 1570, column: 14, scope: !4401)
!4406 = !DILocalVariable(name: "dst_noc_addr_multicast", arg: 2, scope: !4401, file: !2834, line: 1571, type: !92)
!4407 = !DILocation(line: 1571, column: 14, scope: !4401)
!4408 = !DILocalVariable(name: "num_dests", arg: 3, scope: !4401, file: !2834, line: 1572, type: !75)
!4409 = !DILocation(line: 1572, column: 14, scope: !4401)
!4410 = !DILocalVariable(name: "linked", arg: 4, scope: !4401, file: !2834, line: 1573, type: !230)
!4411 = !DILocation(line: 1573, column: 10, scope: !4401)
!4412 = !DILocalVariable(name: "noc", arg: 5, scope: !4401, file: !2834, line: 1574, type: !5)
!4413 = !DILocation(line: 1574, column: 13, scope: !4401)
!4414 = !DILocalVariable(name: "vc", arg: 6, scope: !4401, file: !2834, line: 1575, type: !5)
!4415 = !DILocation(line: 1575, column: 13, scope: !4401)
!4416 = !DILocalVariable(name: "size_bytes", scope: !4401, file: !2834, line: 1578, type: !417)
!4417 = !DILocation(line: 1578, column: 24, scope: !4401)
!4418 = !DILocation(line: 1591, column: 9, scope: !4401)
!4419 = !DILocation(line: 1593, column: 9, scope: !4401)
!4420 = !DILocation(line: 1594, column: 9, scope: !4401)
!4421 = !DILocation(line: 1596, column: 9, scope: !4401)
!4422 = !DILocation(line: 1598, column: 9, scope: !4401)
!4423 = !DILocation(line: 1599, column: 9, scope: !4401)
!4424 = !DILocation(line: 784, column: 14, scope: !3923, inlinedAt: !4425)
!4425 = distinct !DILocation(line: 1590, column: 5, scope: !4401)
!4426 = !DILocation(line: 785, column: 14, scope: !3923, inlinedAt: !4425)
!4427 = !DILocation(line: 786, column: 14, scope: !3923, inlinedAt: !4425)
!4428 = !DILocation(line: 787, column: 14, scope: !3923, inlinedAt: !4425)
!4429 = !DILocation(line: 788, column: 14, scope: !3923, inlinedAt: !4425)
!4430 = !DILocation(line: 789, column: 14, scope: !3923, inlinedAt: !4425)
!4431 = !DILocation(line: 790, column: 10, scope: !3923, inlinedAt: !4425)
!4432 = !DILocation(line: 791, column: 10, scope: !3923, inlinedAt: !4425)
!4433 = !DILocation(line: 792, column: 14, scope: !3923, inlinedAt: !4425)
!4434 = !DILocation(line: 793, column: 10, scope: !3923, inlinedAt: !4425)
!4435 = !DILocation(line: 794, column: 10, scope: !3923, inlinedAt: !4425)
!4436 = !DILocation(line: 795, column: 14, scope: !3923, inlinedAt: !4425)
!4437 = !DILocation(line: 797, column: 9, scope: !3954, inlinedAt: !4425)
!4438 = !DILocation(line: 797, column: 16, scope: !3954, inlinedAt: !4425)
!4439 = !DILocation(line: 797, column: 26, scope: !3954, inlinedAt: !4425)
!4440 = !DILocation(line: 798, column: 13, scope: !3959, inlinedAt: !4425)
!4441 = !DILocation(line: 798, column: 39, scope: !3959, inlinedAt: !4425)
!4442 = !DILocation(line: 798, column: 44, scope: !3959, inlinedAt: !4425)
!4443 = !DILocation(line: 158, column: 71, scope: !3475, inlinedAt: !4444)
!4444 = distinct !DILocation(line: 798, column: 21, scope: !3959, inlinedAt: !4425)
!4445 = !DILocation(line: 158, column: 85, scope: !3475, inlinedAt: !4444)
!4446 = !DILocation(line: 159, column: 34, scope: !3475, inlinedAt: !4444)
!4447 = !DILocation(line: 159, column: 39, scope: !3475, inlinedAt: !4444)
!4448 = !DILocation(line: 140, column: 78, scope: !3485, inlinedAt: !4449)
!4449 = distinct !DILocation(line: 159, column: 13, scope: !3475, inlinedAt: !4444)
!4450 = !DILocation(line: 140, column: 92, scope: !3485, inlinedAt: !4449)
!4451 = !DILocation(line: 140, column: 106, scope: !3485, inlinedAt: !4449)
!4452 = !DILocation(line: 141, column: 14, scope: !3485, inlinedAt: !4449)
!4453 = !DILocation(line: 141, column: 24, scope: !3485, inlinedAt: !4449)
!4454 = !DILocation(line: 141, column: 28, scope: !3485, inlinedAt: !4449)
!4455 = !DILocation(line: 141, column: 58, scope: !3485, inlinedAt: !4449)
!4456 = !DILocation(line: 141, column: 62, scope: !3485, inlinedAt: !4449)
!4457 = !DILocation(line: 141, column: 55, scope: !3485, inlinedAt: !4449)
!4458 = !DILocation(line: 141, column: 92, scope: !3485, inlinedAt: !4449)
!4459 = !DILocation(line: 141, column: 90, scope: !3485, inlinedAt: !4449)
!4460 = !DILocation(line: 142, column: 24, scope: !3485, inlinedAt: !4449)
!4461 = !DILocation(line: 142, column: 50, scope: !3485, inlinedAt: !4449)
!4462 = !DILocation(line: 142, column: 30, scope: !3485, inlinedAt: !4449)
!4463 = !DILocation(line: 143, column: 13, scope: !3485, inlinedAt: !4449)
!4464 = !DILocation(line: 143, column: 12, scope: !3485, inlinedAt: !4449)
!4465 = !DILocation(line: 159, column: 62, scope: !3475, inlinedAt: !4444)
!4466 = !DILocation(line: 798, column: 20, scope: !3959, inlinedAt: !4425)
!4467 = distinct !{!4467, !4440, !4468, !1871}
!4468 = !DILocation(line: 798, column: 53, scope: !3959, inlinedAt: !4425)
!4469 = !DILocation(line: 800, column: 17, scope: !3959, inlinedAt: !4425)
!4470 = !DILocation(line: 801, column: 17, scope: !3959, inlinedAt: !4425)
!4471 = !DILocation(line: 802, column: 17, scope: !3959, inlinedAt: !4425)
!4472 = !DILocation(line: 803, column: 17, scope: !3959, inlinedAt: !4425)
!4473 = !DILocation(line: 805, column: 17, scope: !3959, inlinedAt: !4425)
!4474 = !DILocation(line: 806, column: 17, scope: !3959, inlinedAt: !4425)
!4475 = !DILocation(line: 807, column: 17, scope: !3959, inlinedAt: !4425)
!4476 = !DILocation(line: 808, column: 17, scope: !3959, inlinedAt: !4425)
!4477 = !DILocation(line: 809, column: 17, scope: !3959, inlinedAt: !4425)
!4478 = !DILocation(line: 810, column: 17, scope: !3959, inlinedAt: !4425)
!4479 = !DILocation(line: 811, column: 17, scope: !3959, inlinedAt: !4425)
!4480 = !DILocation(line: 463, column: 14, scope: !4000, inlinedAt: !4481)
!4481 = distinct !DILocation(line: 799, column: 13, scope: !3959, inlinedAt: !4425)
!4482 = !DILocation(line: 464, column: 14, scope: !4000, inlinedAt: !4481)
!4483 = !DILocation(line: 465, column: 14, scope: !4000, inlinedAt: !4481)
!4484 = !DILocation(line: 466, column: 14, scope: !4000, inlinedAt: !4481)
!4485 = !DILocation(line: 467, column: 14, scope: !4000, inlinedAt: !4481)
!4486 = !DILocation(line: 468, column: 14, scope: !4000, inlinedAt: !4481)
!4487 = !DILocation(line: 469, column: 10, scope: !4000, inlinedAt: !4481)
!4488 = !DILocation(line: 470, column: 10, scope: !4000, inlinedAt: !4481)
!4489 = !DILocation(line: 471, column: 14, scope: !4000, inlinedAt: !4481)
!4490 = !DILocation(line: 472, column: 10, scope: !4000, inlinedAt: !4481)
!4491 = !DILocation(line: 473, column: 10, scope: !4000, inlinedAt: !4481)
!4492 = !DILocation(line: 474, column: 14, scope: !4000, inlinedAt: !4481)
!4493 = !DILocation(line: 483, column: 14, scope: !4000, inlinedAt: !4481)
!4494 = !DILocation(line: 484, column: 74, scope: !4000, inlinedAt: !4481)
!4495 = !DILocation(line: 484, column: 56, scope: !4000, inlinedAt: !4481)
!4496 = !DILocation(line: 484, column: 54, scope: !4000, inlinedAt: !4481)
!4497 = !DILocation(line: 484, column: 81, scope: !4000, inlinedAt: !4481)
!4498 = !DILocation(line: 484, column: 78, scope: !4000, inlinedAt: !4481)
!4499 = !DILocation(line: 485, column: 10, scope: !4000, inlinedAt: !4481)
!4500 = !DILocation(line: 485, column: 20, scope: !4000, inlinedAt: !4481)
!4501 = !DILocation(line: 485, column: 71, scope: !4000, inlinedAt: !4481)
!4502 = !DILocation(line: 484, column: 115, scope: !4000, inlinedAt: !4481)
!4503 = !DILocation(line: 486, column: 10, scope: !4000, inlinedAt: !4481)
!4504 = !DILocation(line: 485, column: 102, scope: !4000, inlinedAt: !4481)
!4505 = !DILocation(line: 492, column: 27, scope: !4000, inlinedAt: !4481)
!4506 = !DILocation(line: 492, column: 32, scope: !4000, inlinedAt: !4481)
!4507 = !DILocation(line: 492, column: 51, scope: !4000, inlinedAt: !4481)
!4508 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4509)
!4509 = distinct !DILocation(line: 492, column: 5, scope: !4000, inlinedAt: !4481)
!4510 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4509)
!4511 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4509)
!4512 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4509)
!4513 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4509)
!4514 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4509)
!4515 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4509)
!4516 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4509)
!4517 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4509)
!4518 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4509)
!4519 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4509)
!4520 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4509)
!4521 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4509)
!4522 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4509)
!4523 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4509)
!4524 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4509)
!4525 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4509)
!4526 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4509)
!4527 = !DILocation(line: 493, column: 27, scope: !4000, inlinedAt: !4481)
!4528 = !DILocation(line: 493, column: 32, scope: !4000, inlinedAt: !4481)
!4529 = !DILocation(line: 493, column: 59, scope: !4000, inlinedAt: !4481)
!4530 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4531)
!4531 = distinct !DILocation(line: 493, column: 5, scope: !4000, inlinedAt: !4481)
!4532 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4531)
!4533 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4531)
!4534 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4531)
!4535 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4531)
!4536 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4531)
!4537 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4531)
!4538 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4531)
!4539 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4531)
!4540 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4531)
!4541 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4531)
!4542 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4531)
!4543 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4531)
!4544 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4531)
!4545 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4531)
!4546 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4531)
!4547 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4531)
!4548 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4531)
!4549 = !DILocation(line: 494, column: 27, scope: !4000, inlinedAt: !4481)
!4550 = !DILocation(line: 494, column: 32, scope: !4000, inlinedAt: !4481)
!4551 = !DILocation(line: 494, column: 68, scope: !4000, inlinedAt: !4481)
!4552 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4553)
!4553 = distinct !DILocation(line: 494, column: 5, scope: !4000, inlinedAt: !4481)
!4554 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4553)
!4555 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4553)
!4556 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4553)
!4557 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4553)
!4558 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4553)
!4559 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4553)
!4560 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4553)
!4561 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4553)
!4562 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4553)
!4563 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4553)
!4564 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4553)
!4565 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4553)
!4566 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4553)
!4567 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4553)
!4568 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4553)
!4569 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4553)
!4570 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4553)
!4571 = !DILocation(line: 495, column: 27, scope: !4000, inlinedAt: !4481)
!4572 = !DILocation(line: 495, column: 32, scope: !4000, inlinedAt: !4481)
!4573 = !DILocation(line: 495, column: 77, scope: !4000, inlinedAt: !4481)
!4574 = !DILocation(line: 495, column: 87, scope: !4000, inlinedAt: !4481)
!4575 = !DILocation(line: 495, column: 76, scope: !4000, inlinedAt: !4481)
!4576 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4577)
!4577 = distinct !DILocation(line: 495, column: 5, scope: !4000, inlinedAt: !4481)
!4578 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4577)
!4579 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4577)
!4580 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4577)
!4581 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4577)
!4582 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4577)
!4583 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4577)
!4584 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4577)
!4585 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4577)
!4586 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4577)
!4587 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4577)
!4588 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4577)
!4589 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4577)
!4590 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4577)
!4591 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4577)
!4592 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4577)
!4593 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4577)
!4594 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4577)
!4595 = !DILocation(line: 496, column: 27, scope: !4000, inlinedAt: !4481)
!4596 = !DILocation(line: 496, column: 32, scope: !4000, inlinedAt: !4481)
!4597 = !DILocation(line: 496, column: 56, scope: !4000, inlinedAt: !4481)
!4598 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4599)
!4599 = distinct !DILocation(line: 496, column: 5, scope: !4000, inlinedAt: !4481)
!4600 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4599)
!4601 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4599)
!4602 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4599)
!4603 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4599)
!4604 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4599)
!4605 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4599)
!4606 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4599)
!4607 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4599)
!4608 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4599)
!4609 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4599)
!4610 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4599)
!4611 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4599)
!4612 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4599)
!4613 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4599)
!4614 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4599)
!4615 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4599)
!4616 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4599)
!4617 = !DILocation(line: 497, column: 27, scope: !4000, inlinedAt: !4481)
!4618 = !DILocation(line: 497, column: 32, scope: !4000, inlinedAt: !4481)
!4619 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4620)
!4620 = distinct !DILocation(line: 497, column: 5, scope: !4000, inlinedAt: !4481)
!4621 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4620)
!4622 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4620)
!4623 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4620)
!4624 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4620)
!4625 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4620)
!4626 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4620)
!4627 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4620)
!4628 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4620)
!4629 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4620)
!4630 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4620)
!4631 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4620)
!4632 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4620)
!4633 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4620)
!4634 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4620)
!4635 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4620)
!4636 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4620)
!4637 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4620)
!4638 = !DILocation(line: 500, column: 13, scope: !4174, inlinedAt: !4481)
!4639 = !DILocation(line: 501, column: 42, scope: !4178, inlinedAt: !4481)
!4640 = !DILocation(line: 501, column: 47, scope: !4178, inlinedAt: !4481)
!4641 = !DILocation(line: 502, column: 9, scope: !4178, inlinedAt: !4481)
!4642 = !DILocation(line: 503, column: 45, scope: !4182, inlinedAt: !4481)
!4643 = !DILocation(line: 503, column: 50, scope: !4182, inlinedAt: !4481)
!4644 = !DILocation(line: 504, column: 48, scope: !4182, inlinedAt: !4481)
!4645 = !DILocation(line: 504, column: 40, scope: !4182, inlinedAt: !4481)
!4646 = !DILocation(line: 504, column: 45, scope: !4182, inlinedAt: !4481)
!4647 = !DILocation(line: 812, column: 22, scope: !3959, inlinedAt: !4425)
!4648 = !DILocation(line: 813, column: 23, scope: !3959, inlinedAt: !4425)
!4649 = !DILocation(line: 814, column: 23, scope: !3959, inlinedAt: !4425)
!4650 = distinct !{!4650, !4437, !4651, !1871}
!4651 = !DILocation(line: 815, column: 9, scope: !3954, inlinedAt: !4425)
!4652 = !DILocation(line: 817, column: 5, scope: !3923, inlinedAt: !4425)
!4653 = !DILocation(line: 817, column: 31, scope: !3923, inlinedAt: !4425)
!4654 = !DILocation(line: 817, column: 36, scope: !3923, inlinedAt: !4425)
!4655 = !DILocation(line: 158, column: 71, scope: !3475, inlinedAt: !4656)
!4656 = distinct !DILocation(line: 817, column: 13, scope: !3923, inlinedAt: !4425)
!4657 = !DILocation(line: 158, column: 85, scope: !3475, inlinedAt: !4656)
!4658 = !DILocation(line: 159, column: 34, scope: !3475, inlinedAt: !4656)
!4659 = !DILocation(line: 159, column: 39, scope: !3475, inlinedAt: !4656)
!4660 = !DILocation(line: 140, column: 78, scope: !3485, inlinedAt: !4661)
!4661 = distinct !DILocation(line: 159, column: 13, scope: !3475, inlinedAt: !4656)
!4662 = !DILocation(line: 140, column: 92, scope: !3485, inlinedAt: !4661)
!4663 = !DILocation(line: 140, column: 106, scope: !3485, inlinedAt: !4661)
!4664 = !DILocation(line: 141, column: 14, scope: !3485, inlinedAt: !4661)
!4665 = !DILocation(line: 141, column: 24, scope: !3485, inlinedAt: !4661)
!4666 = !DILocation(line: 141, column: 28, scope: !3485, inlinedAt: !4661)
!4667 = !DILocation(line: 141, column: 58, scope: !3485, inlinedAt: !4661)
!4668 = !DILocation(line: 141, column: 62, scope: !3485, inlinedAt: !4661)
!4669 = !DILocation(line: 141, column: 55, scope: !3485, inlinedAt: !4661)
!4670 = !DILocation(line: 141, column: 92, scope: !3485, inlinedAt: !4661)
!4671 = !DILocation(line: 141, column: 90, scope: !3485, inlinedAt: !4661)
!4672 = !DILocation(line: 142, column: 24, scope: !3485, inlinedAt: !4661)
!4673 = !DILocation(line: 142, column: 50, scope: !3485, inlinedAt: !4661)
!4674 = !DILocation(line: 142, column: 30, scope: !3485, inlinedAt: !4661)
!4675 = !DILocation(line: 143, column: 13, scope: !3485, inlinedAt: !4661)
!4676 = !DILocation(line: 143, column: 12, scope: !3485, inlinedAt: !4661)
!4677 = !DILocation(line: 159, column: 62, scope: !3475, inlinedAt: !4656)
!4678 = !DILocation(line: 817, column: 12, scope: !3923, inlinedAt: !4425)
!4679 = distinct !{!4679, !4652, !4680, !1871}
!4680 = !DILocation(line: 817, column: 45, scope: !3923, inlinedAt: !4425)
!4681 = !DILocation(line: 819, column: 9, scope: !3923, inlinedAt: !4425)
!4682 = !DILocation(line: 820, column: 9, scope: !3923, inlinedAt: !4425)
!4683 = !DILocation(line: 821, column: 9, scope: !3923, inlinedAt: !4425)
!4684 = !DILocation(line: 822, column: 9, scope: !3923, inlinedAt: !4425)
!4685 = !DILocation(line: 823, column: 9, scope: !3923, inlinedAt: !4425)
!4686 = !DILocation(line: 824, column: 9, scope: !3923, inlinedAt: !4425)
!4687 = !DILocation(line: 825, column: 9, scope: !3923, inlinedAt: !4425)
!4688 = !DILocation(line: 826, column: 9, scope: !3923, inlinedAt: !4425)
!4689 = !DILocation(line: 827, column: 9, scope: !3923, inlinedAt: !4425)
!4690 = !DILocation(line: 828, column: 9, scope: !3923, inlinedAt: !4425)
!4691 = !DILocation(line: 829, column: 9, scope: !3923, inlinedAt: !4425)
!4692 = !DILocation(line: 830, column: 9, scope: !3923, inlinedAt: !4425)
!4693 = !DILocation(line: 463, column: 14, scope: !4000, inlinedAt: !4694)
!4694 = distinct !DILocation(line: 818, column: 5, scope: !3923, inlinedAt: !4425)
!4695 = !DILocation(line: 464, column: 14, scope: !4000, inlinedAt: !4694)
!4696 = !DILocation(line: 465, column: 14, scope: !4000, inlinedAt: !4694)
!4697 = !DILocation(line: 466, column: 14, scope: !4000, inlinedAt: !4694)
!4698 = !DILocation(line: 467, column: 14, scope: !4000, inlinedAt: !4694)
!4699 = !DILocation(line: 468, column: 14, scope: !4000, inlinedAt: !4694)
!4700 = !DILocation(line: 469, column: 10, scope: !4000, inlinedAt: !4694)
!4701 = !DILocation(line: 470, column: 10, scope: !4000, inlinedAt: !4694)
!4702 = !DILocation(line: 471, column: 14, scope: !4000, inlinedAt: !4694)
!4703 = !DILocation(line: 472, column: 10, scope: !4000, inlinedAt: !4694)
!4704 = !DILocation(line: 473, column: 10, scope: !4000, inlinedAt: !4694)
!4705 = !DILocation(line: 474, column: 14, scope: !4000, inlinedAt: !4694)
!4706 = !DILocation(line: 483, column: 14, scope: !4000, inlinedAt: !4694)
!4707 = !DILocation(line: 484, column: 74, scope: !4000, inlinedAt: !4694)
!4708 = !DILocation(line: 484, column: 56, scope: !4000, inlinedAt: !4694)
!4709 = !DILocation(line: 484, column: 54, scope: !4000, inlinedAt: !4694)
!4710 = !DILocation(line: 484, column: 81, scope: !4000, inlinedAt: !4694)
!4711 = !DILocation(line: 484, column: 78, scope: !4000, inlinedAt: !4694)
!4712 = !DILocation(line: 485, column: 10, scope: !4000, inlinedAt: !4694)
!4713 = !DILocation(line: 485, column: 20, scope: !4000, inlinedAt: !4694)
!4714 = !DILocation(line: 485, column: 71, scope: !4000, inlinedAt: !4694)
!4715 = !DILocation(line: 484, column: 115, scope: !4000, inlinedAt: !4694)
!4716 = !DILocation(line: 486, column: 10, scope: !4000, inlinedAt: !4694)
!4717 = !DILocation(line: 485, column: 102, scope: !4000, inlinedAt: !4694)
!4718 = !DILocation(line: 492, column: 27, scope: !4000, inlinedAt: !4694)
!4719 = !DILocation(line: 492, column: 32, scope: !4000, inlinedAt: !4694)
!4720 = !DILocation(line: 492, column: 51, scope: !4000, inlinedAt: !4694)
!4721 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4722)
!4722 = distinct !DILocation(line: 492, column: 5, scope: !4000, inlinedAt: !4694)
!4723 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4722)
!4724 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4722)
!4725 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4722)
!4726 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4722)
!4727 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4722)
!4728 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4722)
!4729 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4722)
!4730 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4722)
!4731 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4722)
!4732 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4722)
!4733 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4722)
!4734 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4722)
!4735 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4722)
!4736 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4722)
!4737 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4722)
!4738 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4722)
!4739 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4722)
!4740 = !DILocation(line: 493, column: 27, scope: !4000, inlinedAt: !4694)
!4741 = !DILocation(line: 493, column: 32, scope: !4000, inlinedAt: !4694)
!4742 = !DILocation(line: 493, column: 59, scope: !4000, inlinedAt: !4694)
!4743 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4744)
!4744 = distinct !DILocation(line: 493, column: 5, scope: !4000, inlinedAt: !4694)
!4745 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4744)
!4746 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4744)
!4747 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4744)
!4748 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4744)
!4749 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4744)
!4750 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4744)
!4751 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4744)
!4752 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4744)
!4753 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4744)
!4754 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4744)
!4755 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4744)
!4756 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4744)
!4757 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4744)
!4758 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4744)
!4759 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4744)
!4760 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4744)
!4761 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4744)
!4762 = !DILocation(line: 494, column: 27, scope: !4000, inlinedAt: !4694)
!4763 = !DILocation(line: 494, column: 32, scope: !4000, inlinedAt: !4694)
!4764 = !DILocation(line: 494, column: 68, scope: !4000, inlinedAt: !4694)
!4765 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4766)
!4766 = distinct !DILocation(line: 494, column: 5, scope: !4000, inlinedAt: !4694)
!4767 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4766)
!4768 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4766)
!4769 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4766)
!4770 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4766)
!4771 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4766)
!4772 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4766)
!4773 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4766)
!4774 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4766)
!4775 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4766)
!4776 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4766)
!4777 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4766)
!4778 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4766)
!4779 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4766)
!4780 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4766)
!4781 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4766)
!4782 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4766)
!4783 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4766)
!4784 = !DILocation(line: 495, column: 27, scope: !4000, inlinedAt: !4694)
!4785 = !DILocation(line: 495, column: 32, scope: !4000, inlinedAt: !4694)
!4786 = !DILocation(line: 495, column: 77, scope: !4000, inlinedAt: !4694)
!4787 = !DILocation(line: 495, column: 87, scope: !4000, inlinedAt: !4694)
!4788 = !DILocation(line: 495, column: 76, scope: !4000, inlinedAt: !4694)
!4789 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4790)
!4790 = distinct !DILocation(line: 495, column: 5, scope: !4000, inlinedAt: !4694)
!4791 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4790)
!4792 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4790)
!4793 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4790)
!4794 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4790)
!4795 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4790)
!4796 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4790)
!4797 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4790)
!4798 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4790)
!4799 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4790)
!4800 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4790)
!4801 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4790)
!4802 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4790)
!4803 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4790)
!4804 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4790)
!4805 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4790)
!4806 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4790)
!4807 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4790)
!4808 = !DILocation(line: 496, column: 27, scope: !4000, inlinedAt: !4694)
!4809 = !DILocation(line: 496, column: 32, scope: !4000, inlinedAt: !4694)
!4810 = !DILocation(line: 496, column: 56, scope: !4000, inlinedAt: !4694)
!4811 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4812)
!4812 = distinct !DILocation(line: 496, column: 5, scope: !4000, inlinedAt: !4694)
!4813 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4812)
!4814 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4812)
!4815 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4812)
!4816 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4812)
!4817 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4812)
!4818 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4812)
!4819 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4812)
!4820 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4812)
!4821 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4812)
!4822 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4812)
!4823 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4812)
!4824 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4812)
!4825 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4812)
!4826 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4812)
!4827 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4812)
!4828 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4812)
!4829 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4812)
!4830 = !DILocation(line: 497, column: 27, scope: !4000, inlinedAt: !4694)
!4831 = !DILocation(line: 497, column: 32, scope: !4000, inlinedAt: !4694)
!4832 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4833)
!4833 = distinct !DILocation(line: 497, column: 5, scope: !4000, inlinedAt: !4694)
!4834 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4833)
!4835 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4833)
!4836 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4833)
!4837 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4833)
!4838 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4833)
!4839 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4833)
!4840 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4833)
!4841 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4833)
!4842 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4833)
!4843 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4833)
!4844 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4833)
!4845 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4833)
!4846 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4833)
!4847 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4833)
!4848 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4833)
!4849 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4833)
!4850 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4833)
!4851 = !DILocation(line: 500, column: 13, scope: !4174, inlinedAt: !4694)
!4852 = !DILocation(line: 501, column: 42, scope: !4178, inlinedAt: !4694)
!4853 = !DILocation(line: 501, column: 47, scope: !4178, inlinedAt: !4694)
!4854 = !DILocation(line: 502, column: 9, scope: !4178, inlinedAt: !4694)
!4855 = !DILocation(line: 503, column: 45, scope: !4182, inlinedAt: !4694)
!4856 = !DILocation(line: 503, column: 50, scope: !4182, inlinedAt: !4694)
!4857 = !DILocation(line: 504, column: 48, scope: !4182, inlinedAt: !4694)
!4858 = !DILocation(line: 504, column: 40, scope: !4182, inlinedAt: !4694)
!4859 = !DILocation(line: 504, column: 45, scope: !4182, inlinedAt: !4694)
!4860 = !DILocation(line: 1603, column: 1, scope: !4401)
!4861 = distinct !DISubprogram(name: "noc_async_read<8193U, false>", linkageName: "_Z14noc_async_readILj8193ELb0EEvyjjhj", scope: !2834, file: !2834, line: 552, type: !4862, scopeLine: 557, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4864, retainedNodes: !1846)
!4862 = !DISubroutineType(types: !4863)
!4863 = !{null, !92, !75, !75, !5, !75}
!4864 = !{!3898, !4865}
!4865 = !DITemplateValueParameter(name: "enable_noc_tracing", type: !230, value: i1 false)
!4866 = !DILocalVariable(name: "src_noc_addr", arg: 1, scope: !4861, file: !2834, line: 553, type: !92)
!4867 = !DILocation(line: 553, column: 14, scope: !4861)
!4868 = !DILocalVariable(name: "dst_local_l1_addr", arg: 2, scope: !4861, file: !2834, line: 554, type: !75)
!4869 = !DILocation(line: 554, column: 14, scope: !4861)
!4870 = !DILocalVariable(name: "size", arg: 3, scope: !4861, file: !2834, line: 555, type: !75)
!4871 = !DILocation(line: 555, column: 14, scope: !4861)
!4872 = !DILocalVariable(name: "noc", arg: 4, scope: !4861, file: !2834, line: 556, type: !5)
!4873 = !DILocation(line: 556, column: 13, scope: !4861)
!4874 = !DILocalVariable(name: "read_req_vc", arg: 5, scope: !4861, file: !2834, line: 557, type: !75)
!4875 = !DILocation(line: 557, column: 14, scope: !4861)
!4876 = !DILocation(line: 571, column: 48, scope: !4877)
!4877 = distinct !DILexicalBlock(scope: !4878, file: !2834, line: 568, column: 12)
!4878 = distinct !DILexicalBlock(scope: !4861, file: !2834, line: 566, column: 19)
!4879 = !DILocation(line: 571, column: 67, scope: !4877)
!4880 = !DILocation(line: 571, column: 81, scope: !4877)
!4881 = !DILocation(line: 571, column: 100, scope: !4877)
!4882 = !DILocation(line: 571, column: 106, scope: !4877)
!4883 = !DILocalVariable(name: "noc", arg: 1, scope: !4884, file: !641, line: 765, type: !75)
!4884 = distinct !DISubprogram(name: "ncrisc_noc_fast_read_any_len<(unsigned char)'\\x00'>", linkageName: "_Z28ncrisc_noc_fast_read_any_lenILh0EEvjjyjjj", scope: !641, file: !641, line: 764, type: !4885, scopeLine: 770, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4887, retainedNodes: !1846)
!4885 = !DISubroutineType(types: !4886)
!4886 = !{null, !75, !75, !92, !75, !75, !75}
!4887 = !{!3451}
!4888 = !DILocation(line: 765, column: 14, scope: !4884, inlinedAt: !4889)
!4889 = distinct !DILocation(line: 571, column: 9, scope: !4877)
!4890 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !4884, file: !641, line: 766, type: !75)
!4891 = !DILocation(line: 766, column: 14, scope: !4884, inlinedAt: !4889)
!4892 = !DILocalVariable(name: "src_addr", arg: 3, scope: !4884, file: !641, line: 767, type: !92)
!4893 = !DILocation(line: 767, column: 14, scope: !4884, inlinedAt: !4889)
!4894 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !4884, file: !641, line: 768, type: !75)
!4895 = !DILocation(line: 768, column: 14, scope: !4884, inlinedAt: !4889)
!4896 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !4884, file: !641, line: 769, type: !75)
!4897 = !DILocation(line: 769, column: 14, scope: !4884, inlinedAt: !4889)
!4898 = !DILocalVariable(name: "read_req_vc", arg: 6, scope: !4884, file: !641, line: 770, type: !75)
!4899 = !DILocation(line: 770, column: 14, scope: !4884, inlinedAt: !4889)
!4900 = !DILocation(line: 771, column: 5, scope: !4884, inlinedAt: !4889)
!4901 = !DILocation(line: 771, column: 12, scope: !4884, inlinedAt: !4889)
!4902 = !DILocation(line: 771, column: 22, scope: !4884, inlinedAt: !4889)
!4903 = !DILocation(line: 772, column: 9, scope: !4904, inlinedAt: !4889)
!4904 = distinct !DILexicalBlock(scope: !4884, file: !641, line: 771, column: 44)
!4905 = !DILocation(line: 772, column: 35, scope: !4904, inlinedAt: !4889)
!4906 = !DILocation(line: 772, column: 40, scope: !4904, inlinedAt: !4889)
!4907 = !DILocation(line: 158, column: 71, scope: !3475, inlinedAt: !4908)
!4908 = distinct !DILocation(line: 772, column: 17, scope: !4904, inlinedAt: !4889)
!4909 = !DILocation(line: 158, column: 85, scope: !3475, inlinedAt: !4908)
!4910 = !DILocation(line: 159, column: 34, scope: !3475, inlinedAt: !4908)
!4911 = !DILocation(line: 159, column: 39, scope: !3475, inlinedAt: !4908)
!4912 = !DILocation(line: 140, column: 78, scope: !3485, inlinedAt: !4913)
!4913 = distinct !DILocation(line: 159, column: 13, scope: !3475, inlinedAt: !4908)
!4914 = !DILocation(line: 140, column: 92, scope: !3485, inlinedAt: !4913)
!4915 = !DILocation(line: 140, column: 106, scope: !3485, inlinedAt: !4913)
!4916 = !DILocation(line: 141, column: 14, scope: !3485, inlinedAt: !4913)
!4917 = !DILocation(line: 141, column: 24, scope: !3485, inlinedAt: !4913)
!4918 = !DILocation(line: 141, column: 28, scope: !3485, inlinedAt: !4913)
!4919 = !DILocation(line: 141, column: 58, scope: !3485, inlinedAt: !4913)
!4920 = !DILocation(line: 141, column: 62, scope: !3485, inlinedAt: !4913)
!4921 = !DILocation(line: 141, column: 55, scope: !3485, inlinedAt: !4913)
!4922 = !DILocation(line: 141, column: 92, scope: !3485, inlinedAt: !4913)
!4923 = !DILocation(line: 141, column: 90, scope: !3485, inlinedAt: !4913)
!4924 = !DILocation(line: 142, column: 24, scope: !3485, inlinedAt: !4913)
!4925 = !DILocation(line: 142, column: 50, scope: !3485, inlinedAt: !4913)
!4926 = !DILocation(line: 142, column: 30, scope: !3485, inlinedAt: !4913)
!4927 = !DILocation(line: 143, column: 13, scope: !3485, inlinedAt: !4913)
!4928 = !DILocation(line: 143, column: 12, scope: !3485, inlinedAt: !4913)
!4929 = !DILocation(line: 159, column: 62, scope: !3475, inlinedAt: !4908)
!4930 = !DILocation(line: 772, column: 16, scope: !4904, inlinedAt: !4889)
!4931 = distinct !{!4931, !4903, !4932, !1871}
!4932 = !DILocation(line: 772, column: 49, scope: !4904, inlinedAt: !4889)
!4933 = !DILocation(line: 773, column: 40, scope: !4904, inlinedAt: !4889)
!4934 = !DILocation(line: 773, column: 45, scope: !4904, inlinedAt: !4889)
!4935 = !DILocation(line: 773, column: 54, scope: !4904, inlinedAt: !4889)
!4936 = !DILocation(line: 773, column: 64, scope: !4904, inlinedAt: !4889)
!4937 = !DILocation(line: 773, column: 95, scope: !4904, inlinedAt: !4889)
!4938 = !DILocalVariable(name: "noc", arg: 1, scope: !4939, file: !641, line: 417, type: !75)
!4939 = distinct !DISubprogram(name: "ncrisc_noc_fast_read<(unsigned char)'\\x00'>", linkageName: "_Z20ncrisc_noc_fast_readILh0EEvjjyjjj", scope: !641, file: !641, line: 416, type: !4885, scopeLine: 422, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4887, retainedNodes: !1846)
!4940 = !DILocation(line: 417, column: 14, scope: !4939, inlinedAt: !4941)
!4941 = distinct !DILocation(line: 773, column: 9, scope: !4904, inlinedAt: !4889)
!4942 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !4939, file: !641, line: 418, type: !75)
!4943 = !DILocation(line: 418, column: 14, scope: !4939, inlinedAt: !4941)
!4944 = !DILocalVariable(name: "src_addr", arg: 3, scope: !4939, file: !641, line: 419, type: !92)
!4945 = !DILocation(line: 419, column: 14, scope: !4939, inlinedAt: !4941)
!4946 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !4939, file: !641, line: 420, type: !75)
!4947 = !DILocation(line: 420, column: 14, scope: !4939, inlinedAt: !4941)
!4948 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !4939, file: !641, line: 421, type: !75)
!4949 = !DILocation(line: 421, column: 14, scope: !4939, inlinedAt: !4941)
!4950 = !DILocalVariable(name: "read_req_vc", arg: 6, scope: !4939, file: !641, line: 422, type: !75)
!4951 = !DILocation(line: 422, column: 14, scope: !4939, inlinedAt: !4941)
!4952 = !DILocation(line: 431, column: 27, scope: !4939, inlinedAt: !4941)
!4953 = !DILocation(line: 431, column: 32, scope: !4939, inlinedAt: !4941)
!4954 = !DILocation(line: 431, column: 58, scope: !4939, inlinedAt: !4941)
!4955 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4956)
!4956 = distinct !DILocation(line: 431, column: 5, scope: !4939, inlinedAt: !4941)
!4957 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4956)
!4958 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4956)
!4959 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4956)
!4960 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4956)
!4961 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4956)
!4962 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4956)
!4963 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4956)
!4964 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4956)
!4965 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4956)
!4966 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4956)
!4967 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4956)
!4968 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4956)
!4969 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4956)
!4970 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4956)
!4971 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4956)
!4972 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4956)
!4973 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4956)
!4974 = !DILocation(line: 432, column: 27, scope: !4939, inlinedAt: !4941)
!4975 = !DILocation(line: 432, column: 32, scope: !4939, inlinedAt: !4941)
!4976 = !DILocation(line: 432, column: 69, scope: !4939, inlinedAt: !4941)
!4977 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !4978)
!4978 = distinct !DILocation(line: 432, column: 5, scope: !4939, inlinedAt: !4941)
!4979 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !4978)
!4980 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !4978)
!4981 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !4978)
!4982 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !4978)
!4983 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !4978)
!4984 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !4978)
!4985 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !4978)
!4986 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !4978)
!4987 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !4978)
!4988 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !4978)
!4989 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !4978)
!4990 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !4978)
!4991 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !4978)
!4992 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !4978)
!4993 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !4978)
!4994 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !4978)
!4995 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !4978)
!4996 = !DILocation(line: 433, column: 27, scope: !4939, inlinedAt: !4941)
!4997 = !DILocation(line: 433, column: 32, scope: !4939, inlinedAt: !4941)
!4998 = !DILocation(line: 433, column: 78, scope: !4939, inlinedAt: !4941)
!4999 = !DILocation(line: 433, column: 87, scope: !4939, inlinedAt: !4941)
!5000 = !DILocation(line: 433, column: 77, scope: !4939, inlinedAt: !4941)
!5001 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !5002)
!5002 = distinct !DILocation(line: 433, column: 5, scope: !4939, inlinedAt: !4941)
!5003 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !5002)
!5004 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !5002)
!5005 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !5002)
!5006 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !5002)
!5007 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !5002)
!5008 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !5002)
!5009 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !5002)
!5010 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !5002)
!5011 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !5002)
!5012 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !5002)
!5013 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !5002)
!5014 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !5002)
!5015 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !5002)
!5016 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !5002)
!5017 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !5002)
!5018 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !5002)
!5019 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !5002)
!5020 = !DILocation(line: 434, column: 27, scope: !4939, inlinedAt: !4941)
!5021 = !DILocation(line: 434, column: 32, scope: !4939, inlinedAt: !4941)
!5022 = !DILocation(line: 434, column: 56, scope: !4939, inlinedAt: !4941)
!5023 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !5024)
!5024 = distinct !DILocation(line: 434, column: 5, scope: !4939, inlinedAt: !4941)
!5025 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !5024)
!5026 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !5024)
!5027 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !5024)
!5028 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !5024)
!5029 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !5024)
!5030 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !5024)
!5031 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !5024)
!5032 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !5024)
!5033 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !5024)
!5034 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !5024)
!5035 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !5024)
!5036 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !5024)
!5037 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !5024)
!5038 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !5024)
!5039 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !5024)
!5040 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !5024)
!5041 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !5024)
!5042 = !DILocation(line: 435, column: 27, scope: !4939, inlinedAt: !4941)
!5043 = !DILocation(line: 435, column: 32, scope: !4939, inlinedAt: !4941)
!5044 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !5045)
!5045 = distinct !DILocation(line: 435, column: 5, scope: !4939, inlinedAt: !4941)
!5046 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !5045)
!5047 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !5045)
!5048 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !5045)
!5049 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !5045)
!5050 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !5045)
!5051 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !5045)
!5052 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !5045)
!5053 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !5045)
!5054 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !5045)
!5055 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !5045)
!5056 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !5045)
!5057 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !5045)
!5058 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !5045)
!5059 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !5045)
!5060 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !5045)
!5061 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !5045)
!5062 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !5045)
!5063 = !DILocation(line: 437, column: 30, scope: !5064, inlinedAt: !4941)
!5064 = distinct !DILexicalBlock(scope: !5065, file: !641, line: 436, column: 49)
!5065 = distinct !DILexicalBlock(scope: !4939, file: !641, line: 436, column: 19)
!5066 = !DILocation(line: 437, column: 35, scope: !5064, inlinedAt: !4941)
!5067 = !DILocation(line: 774, column: 18, scope: !4904, inlinedAt: !4889)
!5068 = !DILocation(line: 775, column: 19, scope: !4904, inlinedAt: !4889)
!5069 = !DILocation(line: 776, column: 19, scope: !4904, inlinedAt: !4889)
!5070 = distinct !{!5070, !4900, !5071, !1871}
!5071 = !DILocation(line: 777, column: 5, scope: !4884, inlinedAt: !4889)
!5072 = !DILocation(line: 778, column: 5, scope: !4884, inlinedAt: !4889)
!5073 = !DILocation(line: 778, column: 31, scope: !4884, inlinedAt: !4889)
!5074 = !DILocation(line: 778, column: 36, scope: !4884, inlinedAt: !4889)
!5075 = !DILocation(line: 158, column: 71, scope: !3475, inlinedAt: !5076)
!5076 = distinct !DILocation(line: 778, column: 13, scope: !4884, inlinedAt: !4889)
!5077 = !DILocation(line: 158, column: 85, scope: !3475, inlinedAt: !5076)
!5078 = !DILocation(line: 159, column: 34, scope: !3475, inlinedAt: !5076)
!5079 = !DILocation(line: 159, column: 39, scope: !3475, inlinedAt: !5076)
!5080 = !DILocation(line: 140, column: 78, scope: !3485, inlinedAt: !5081)
!5081 = distinct !DILocation(line: 159, column: 13, scope: !3475, inlinedAt: !5076)
!5082 = !DILocation(line: 140, column: 92, scope: !3485, inlinedAt: !5081)
!5083 = !DILocation(line: 140, column: 106, scope: !3485, inlinedAt: !5081)
!5084 = !DILocation(line: 141, column: 14, scope: !3485, inlinedAt: !5081)
!5085 = !DILocation(line: 141, column: 24, scope: !3485, inlinedAt: !5081)
!5086 = !DILocation(line: 141, column: 28, scope: !3485, inlinedAt: !5081)
!5087 = !DILocation(line: 141, column: 58, scope: !3485, inlinedAt: !5081)
!5088 = !DILocation(line: 141, column: 62, scope: !3485, inlinedAt: !5081)
!5089 = !DILocation(line: 141, column: 55, scope: !3485, inlinedAt: !5081)
!5090 = !DILocation(line: 141, column: 92, scope: !3485, inlinedAt: !5081)
!5091 = !DILocation(line: 141, column: 90, scope: !3485, inlinedAt: !5081)
!5092 = !DILocation(line: 142, column: 24, scope: !3485, inlinedAt: !5081)
!5093 = !DILocation(line: 142, column: 50, scope: !3485, inlinedAt: !5081)
!5094 = !DILocation(line: 142, column: 30, scope: !3485, inlinedAt: !5081)
!5095 = !DILocation(line: 143, column: 13, scope: !3485, inlinedAt: !5081)
!5096 = !DILocation(line: 143, column: 12, scope: !3485, inlinedAt: !5081)
!5097 = !DILocation(line: 159, column: 62, scope: !3475, inlinedAt: !5076)
!5098 = !DILocation(line: 778, column: 12, scope: !4884, inlinedAt: !4889)
!5099 = distinct !{!5099, !5072, !5100, !1871}
!5100 = !DILocation(line: 778, column: 45, scope: !4884, inlinedAt: !4889)
!5101 = !DILocation(line: 779, column: 36, scope: !4884, inlinedAt: !4889)
!5102 = !DILocation(line: 779, column: 41, scope: !4884, inlinedAt: !4889)
!5103 = !DILocation(line: 779, column: 50, scope: !4884, inlinedAt: !4889)
!5104 = !DILocation(line: 779, column: 60, scope: !4884, inlinedAt: !4889)
!5105 = !DILocation(line: 779, column: 71, scope: !4884, inlinedAt: !4889)
!5106 = !DILocation(line: 779, column: 82, scope: !4884, inlinedAt: !4889)
!5107 = !DILocation(line: 417, column: 14, scope: !4939, inlinedAt: !5108)
!5108 = distinct !DILocation(line: 779, column: 5, scope: !4884, inlinedAt: !4889)
!5109 = !DILocation(line: 418, column: 14, scope: !4939, inlinedAt: !5108)
!5110 = !DILocation(line: 419, column: 14, scope: !4939, inlinedAt: !5108)
!5111 = !DILocation(line: 420, column: 14, scope: !4939, inlinedAt: !5108)
!5112 = !DILocation(line: 421, column: 14, scope: !4939, inlinedAt: !5108)
!5113 = !DILocation(line: 422, column: 14, scope: !4939, inlinedAt: !5108)
!5114 = !DILocation(line: 431, column: 27, scope: !4939, inlinedAt: !5108)
!5115 = !DILocation(line: 431, column: 32, scope: !4939, inlinedAt: !5108)
!5116 = !DILocation(line: 431, column: 58, scope: !4939, inlinedAt: !5108)
!5117 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !5118)
!5118 = distinct !DILocation(line: 431, column: 5, scope: !4939, inlinedAt: !5108)
!5119 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !5118)
!5120 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !5118)
!5121 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !5118)
!5122 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !5118)
!5123 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !5118)
!5124 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !5118)
!5125 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !5118)
!5126 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !5118)
!5127 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !5118)
!5128 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !5118)
!5129 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !5118)
!5130 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !5118)
!5131 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !5118)
!5132 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !5118)
!5133 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !5118)
!5134 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !5118)
!5135 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !5118)
!5136 = !DILocation(line: 432, column: 27, scope: !4939, inlinedAt: !5108)
!5137 = !DILocation(line: 432, column: 32, scope: !4939, inlinedAt: !5108)
!5138 = !DILocation(line: 432, column: 69, scope: !4939, inlinedAt: !5108)
!5139 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !5140)
!5140 = distinct !DILocation(line: 432, column: 5, scope: !4939, inlinedAt: !5108)
!5141 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !5140)
!5142 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !5140)
!5143 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !5140)
!5144 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !5140)
!5145 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !5140)
!5146 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !5140)
!5147 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !5140)
!5148 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !5140)
!5149 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !5140)
!5150 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !5140)
!5151 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !5140)
!5152 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !5140)
!5153 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !5140)
!5154 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !5140)
!5155 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !5140)
!5156 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !5140)
!5157 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !5140)
!5158 = !DILocation(line: 433, column: 27, scope: !4939, inlinedAt: !5108)
!5159 = !DILocation(line: 433, column: 32, scope: !4939, inlinedAt: !5108)
!5160 = !DILocation(line: 433, column: 78, scope: !4939, inlinedAt: !5108)
!5161 = !DILocation(line: 433, column: 87, scope: !4939, inlinedAt: !5108)
!5162 = !DILocation(line: 433, column: 77, scope: !4939, inlinedAt: !5108)
!5163 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !5164)
!5164 = distinct !DILocation(line: 433, column: 5, scope: !4939, inlinedAt: !5108)
!5165 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !5164)
!5166 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !5164)
!5167 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !5164)
!5168 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !5164)
!5169 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !5164)
!5170 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !5164)
!5171 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !5164)
!5172 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !5164)
!5173 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !5164)
!5174 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !5164)
!5175 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !5164)
!5176 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !5164)
!5177 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !5164)
!5178 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !5164)
!5179 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !5164)
!5180 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !5164)
!5181 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !5164)
!5182 = !DILocation(line: 434, column: 27, scope: !4939, inlinedAt: !5108)
!5183 = !DILocation(line: 434, column: 32, scope: !4939, inlinedAt: !5108)
!5184 = !DILocation(line: 434, column: 56, scope: !4939, inlinedAt: !5108)
!5185 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !5186)
!5186 = distinct !DILocation(line: 434, column: 5, scope: !4939, inlinedAt: !5108)
!5187 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !5186)
!5188 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !5186)
!5189 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !5186)
!5190 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !5186)
!5191 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !5186)
!5192 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !5186)
!5193 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !5186)
!5194 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !5186)
!5195 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !5186)
!5196 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !5186)
!5197 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !5186)
!5198 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !5186)
!5199 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !5186)
!5200 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !5186)
!5201 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !5186)
!5202 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !5186)
!5203 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !5186)
!5204 = !DILocation(line: 435, column: 27, scope: !4939, inlinedAt: !5108)
!5205 = !DILocation(line: 435, column: 32, scope: !4939, inlinedAt: !5108)
!5206 = !DILocation(line: 134, column: 14, scope: !3519, inlinedAt: !5207)
!5207 = distinct !DILocation(line: 435, column: 5, scope: !4939, inlinedAt: !5108)
!5208 = !DILocation(line: 134, column: 28, scope: !3519, inlinedAt: !5207)
!5209 = !DILocation(line: 134, column: 42, scope: !3519, inlinedAt: !5207)
!5210 = !DILocation(line: 134, column: 57, scope: !3519, inlinedAt: !5207)
!5211 = !DILocation(line: 135, column: 14, scope: !3519, inlinedAt: !5207)
!5212 = !DILocation(line: 135, column: 24, scope: !3519, inlinedAt: !5207)
!5213 = !DILocation(line: 135, column: 28, scope: !3519, inlinedAt: !5207)
!5214 = !DILocation(line: 135, column: 58, scope: !3519, inlinedAt: !5207)
!5215 = !DILocation(line: 135, column: 62, scope: !3519, inlinedAt: !5207)
!5216 = !DILocation(line: 135, column: 55, scope: !3519, inlinedAt: !5207)
!5217 = !DILocation(line: 135, column: 92, scope: !3519, inlinedAt: !5207)
!5218 = !DILocation(line: 135, column: 90, scope: !3519, inlinedAt: !5207)
!5219 = !DILocation(line: 136, column: 24, scope: !3519, inlinedAt: !5207)
!5220 = !DILocation(line: 136, column: 50, scope: !3519, inlinedAt: !5207)
!5221 = !DILocation(line: 136, column: 30, scope: !3519, inlinedAt: !5207)
!5222 = !DILocation(line: 137, column: 12, scope: !3519, inlinedAt: !5207)
!5223 = !DILocation(line: 137, column: 6, scope: !3519, inlinedAt: !5207)
!5224 = !DILocation(line: 137, column: 10, scope: !3519, inlinedAt: !5207)
!5225 = !DILocation(line: 437, column: 30, scope: !5064, inlinedAt: !5108)
!5226 = !DILocation(line: 437, column: 35, scope: !5064, inlinedAt: !5108)
!5227 = !DILocation(line: 574, column: 1, scope: !4861)
