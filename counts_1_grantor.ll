; ModuleID = '/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_1_grantor.cpp'
source_filename = "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_1_grantor.cpp"
target datalayout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128"
target triple = "i386-unknown-linux5.10.0-musl"

%struct.CBInterface = type { %union.anon.5 }
%union.anon.5 = type { %struct.LocalCBInterface }
%struct.LocalCBInterface = type { i32, i32, i32, i32, i32, i32, %union.anon.3, i32 }
%union.anon.3 = type { i32 }
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
%struct.dprint_buf_msg_t = type { %union.anon.2 }
%union.anon.2 = type { [5 x %struct.DebugPrintMemLayout] }
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
%class.anon = type { i8 }
%class.anon.0 = type { i8 }
%class.anon.6 = type { ptr, ptr, ptr }

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
@67 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 325, i32 29 }, ptr @66, i8 2, i8 3 }
@68 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 325, i32 61 }, ptr @0, i8 2, i8 0 }
@cb_interface = external dso_local global [32 x %struct.CBInterface], align 4
@.src.6 = private unnamed_addr constant [72 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h\00", align 1
@69 = private unnamed_addr constant { i16, i16, [18 x i8] } { i16 -1, i16 0, [18 x i8] c"'CBInterface[32]'\00" }
@70 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.6, i32 101, i32 80 }, ptr @69, ptr @0 }
@71 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.6, i32 101, i32 80 } }
@72 = private unnamed_addr constant { i16, i16, [14 x i8] } { i16 -1, i16 0, [14 x i8] c"'CBInterface'\00" }
@73 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.6, i32 101, i32 80 }, ptr @72, i8 2, i8 3 }
@74 = private unnamed_addr constant { i16, i16, [113 x i8] } { i16 -1, i16 0, [113 x i8] c"'CBInterface::(anonymous union at /work/ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h:87:5)'\00" }
@75 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.6, i32 101, i32 100 }, ptr @74, i8 2, i8 3 }
@76 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.6, i32 101, i32 100 }, ptr @66, i8 2, i8 2 }
@.src.7 = private unnamed_addr constant [58 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/mod_div_lib.h\00", align 1
@77 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.7, i32 16, i32 40 }, ptr @46, ptr @43 }
@78 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.7, i32 16, i32 47 }, ptr @46, ptr @43 }
@dram_bank_to_noc_xy = external dso_local global [2 x [12 x i16]], align 2
@79 = private unnamed_addr constant { i16, i16, [53 x i8] } { i16 -1, i16 0, [53 x i8] c"'bank_noc_xy_t[2][12]' (aka 'unsigned short[2][12]')\00" }
@80 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @79, ptr @21 }
@81 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 } }
@82 = private unnamed_addr constant { i16, i16, [47 x i8] } { i16 -1, i16 0, [47 x i8] c"'bank_noc_xy_t[12]' (aka 'unsigned short[12]')\00" }
@83 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @82, ptr @0 }
@84 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 } }
@85 = private unnamed_addr constant { i16, i16, [39 x i8] } { i16 0, i16 8, [39 x i8] c"'bank_noc_xy_t' (aka 'unsigned short')\00" }
@86 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @85, i8 1, i8 0 }
@87 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 30, i32 19 }, ptr @0, ptr @43 }
@l1_bank_to_noc_xy = external dso_local global [2 x [64 x i16]], align 2
@88 = private unnamed_addr constant { i16, i16, [53 x i8] } { i16 -1, i16 0, [53 x i8] c"'bank_noc_xy_t[2][64]' (aka 'unsigned short[2][64]')\00" }
@89 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @88, ptr @21 }
@90 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 } }
@91 = private unnamed_addr constant { i16, i16, [47 x i8] } { i16 -1, i16 0, [47 x i8] c"'bank_noc_xy_t[64]' (aka 'unsigned short[64]')\00" }
@92 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @91, ptr @0 }
@93 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 } }
@94 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @85, i8 1, i8 0 }
@95 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 }, ptr @35, ptr @0 }
@96 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 } }
@97 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 }, ptr @38, i8 2, i8 0 }
@98 = private unnamed_addr constant { i16, i16, [15 x i8] } { i16 0, i16 10, [15 x i8] c"'unsigned int'\00" }
@99 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 151, i32 12 }, ptr @98, i8 2, i8 0 }
@rta_l1_base = external dso_local global ptr, align 4
@100 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 112, i32 24 } }
@.src.8 = private unnamed_addr constant [85 x i8] c"/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/softmetal/scalar/lock.h\00", align 1
@101 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.8, i32 53, i32 51 } }
@102 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.8, i32 62, i32 35 } }
@103 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.8, i32 64, i32 17 } }
@104 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.8, i32 68, i32 24 } }
@105 = private unnamed_addr constant { i16, i16, [113 x i8] } { i16 -1, i16 0, [113 x i8] c"'const (lambda at /tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/softmetal/scalar/lock.h:54:18) *'\00" }
@106 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.8, i32 54, i32 18 }, ptr @105, i8 2, i8 4 }
@107 = private unnamed_addr constant { i16, i16, [102 x i8] } { i16 -1, i16 0, [102 x i8] c"'(lambda at /tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_1_grantor.cpp:10:18)'\00" }
@108 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.8, i32 55, i32 40 }, ptr @107, i8 0, i8 4 }
@109 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 55, i32 51 }, ptr @0 }
@110 = private unnamed_addr constant { i16, i16, [102 x i8] } { i16 -1, i16 0, [102 x i8] c"'(lambda at /tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_1_grantor.cpp:11:18)'\00" }
@111 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.8, i32 55, i32 63 }, ptr @110, i8 0, i8 4 }
@112 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 55, i32 74 }, ptr @0 }
@113 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 978, i32 83 }, ptr @46, ptr @0 }
@114 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 983, i32 9 }, ptr @43, ptr @43 }
@115 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 983, i32 29 }, ptr @0, ptr @43 }
@116 = private unnamed_addr constant { i16, i16, [7 x i8] } { i16 0, i16 6, [7 x i8] c"'bool'\00" }
@117 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 983, i32 54 }, ptr @116 }
@118 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 983, i32 63 }, ptr @43, ptr @43 }
@119 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 984, i32 14 }, ptr @116 }
@120 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 984, i32 27 }, ptr @43, ptr @43 }
@121 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 984, i32 50 }, ptr @43, ptr @43 }
@122 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 989, i32 9 }, ptr @43, ptr @43 }
@123 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 989, i32 43 }, ptr @0, ptr @43 }
@124 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 989, i32 63 }, ptr @46, ptr @43 }
@125 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 989, i32 63 }, ptr @46, ptr @43 }
@126 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 989, i32 98 }, ptr @43, ptr @43 }
@127 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 993, i32 14 }, ptr @116 }
@noc_nonposted_atomics_acked = external dso_local global [2 x i32], align 4
@128 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 994, i32 13 }, ptr @61, ptr @0 }
@129 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 994, i32 13 } }
@130 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 994, i32 13 }, ptr @0, i8 2, i8 1 }
@131 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 141, i32 28 }, ptr @0, ptr @43 }
@132 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 141, i32 62 }, ptr @0, ptr @43 }
@133 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 135, i32 28 }, ptr @0, ptr @43 }
@134 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 135, i32 62 }, ptr @0, ptr @43 }
@135 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 214, i32 12 }, ptr @46, ptr @43 }
@136 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 214, i32 12 }, ptr @46, ptr @43 }
@sem_l1_base = external dso_local global [0 x ptr], align 4
@137 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 1489, i32 23 } }
@138 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 613, i32 71 }, ptr @61, ptr @0 }
@139 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 613, i32 71 } }
@140 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 613, i32 71 }, ptr @0, i8 2, i8 0 }

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local void @_Z11zero_l1_bufPjj(ptr noundef %0, i32 noundef %1) #0 !dbg !1734 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !1740, !DIExpression(), !1741)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1742, !DIExpression(), !1743)
    #dbg_declare(ptr %5, !1744, !DIExpression(), !1746)
  store i32 0, ptr %5, align 4, !dbg !1746
  br label %6, !dbg !1747

6:                                                ; preds = %39, %2
  %7 = load i32, ptr %5, align 4, !dbg !1748
  %8 = load i32, ptr %4, align 4, !dbg !1750
  br i1 true, label %10, label %9, !dbg !1751, !prof !1752, !nosanitize !1739

9:                                                ; preds = %6
  call void @__ubsan_handle_divrem_overflow(ptr @1, i32 %8, i32 4) #4, !dbg !1751, !nosanitize !1739
  br label %10, !dbg !1751, !nosanitize !1739

10:                                               ; preds = %9, %6
  %11 = udiv i32 %8, 4, !dbg !1751
  %12 = icmp ult i32 %7, %11, !dbg !1753
  br i1 %12, label %13, label %42, !dbg !1754

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 4, !dbg !1755
  %15 = load i32, ptr %5, align 4, !dbg !1757
  %16 = getelementptr inbounds nuw i32, ptr %14, i32 %15, !dbg !1758
  %17 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %15), !dbg !1758, !nosanitize !1739
  %18 = extractvalue { i32, i1 } %17, 1, !dbg !1758, !nosanitize !1739
  %19 = or i1 %18, false, !dbg !1758, !nosanitize !1739
  %20 = extractvalue { i32, i1 } %17, 0, !dbg !1758, !nosanitize !1739
  %21 = ptrtoint ptr %14 to i32, !dbg !1758, !nosanitize !1739
  %22 = add i32 %21, %20, !dbg !1758, !nosanitize !1739
  %23 = icmp ne ptr %14, null, !dbg !1758, !nosanitize !1739
  %24 = icmp ne i32 %22, 0, !dbg !1758, !nosanitize !1739
  %25 = icmp eq i1 %23, %24, !dbg !1758, !nosanitize !1739
  %26 = xor i1 %19, true, !dbg !1758, !nosanitize !1739
  %27 = icmp uge i32 %22, %21, !dbg !1758, !nosanitize !1739
  %28 = and i1 %27, %26, !dbg !1758, !nosanitize !1739
  %29 = and i1 %25, %28, !dbg !1758, !nosanitize !1739
  br i1 %29, label %31, label %30, !dbg !1758, !prof !1752, !nosanitize !1739

30:                                               ; preds = %13
  call void @__ubsan_handle_pointer_overflow(ptr @2, i32 %21, i32 %22) #4, !dbg !1758, !nosanitize !1739
  br label %31, !dbg !1758, !nosanitize !1739

31:                                               ; preds = %30, %13
  %32 = icmp ne ptr %16, null, !dbg !1758, !nosanitize !1739
  %33 = ptrtoint ptr %16 to i32, !dbg !1758, !nosanitize !1739
  %34 = and i32 %33, 3, !dbg !1758, !nosanitize !1739
  %35 = icmp eq i32 %34, 0, !dbg !1758, !nosanitize !1739
  %36 = and i1 %32, %35, !dbg !1758, !nosanitize !1739
  br i1 %36, label %38, label %37, !dbg !1758, !prof !1752, !nosanitize !1739

37:                                               ; preds = %31
  call void @__ubsan_handle_type_mismatch_v1(ptr @3, i32 %33) #4, !dbg !1758, !nosanitize !1739
  br label %38, !dbg !1758, !nosanitize !1739

38:                                               ; preds = %37, %31
  store i32 0, ptr %16, align 4, !dbg !1758
  br label %39, !dbg !1759

39:                                               ; preds = %38
  %40 = load i32, ptr %5, align 4, !dbg !1760
  %41 = add i32 %40, 1, !dbg !1760
  store i32 %41, ptr %5, align 4, !dbg !1760
  br label %6, !dbg !1761, !llvm.loop !1762

42:                                               ; preds = %10
  ret void, !dbg !1765
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
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeI9U32_ARRAYEjT_(ptr noundef byval(%struct.U32_ARRAY) align 4 %0) #0 !dbg !1766 {
    #dbg_declare(ptr %0, !1773, !DIExpression(), !1774)
  %2 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %0, i32 0, i32 1, !dbg !1775
  %3 = ptrtoint ptr %2 to i32, !dbg !1775, !nosanitize !1739
  %4 = and i32 %3, 3, !dbg !1775, !nosanitize !1739
  %5 = icmp eq i32 %4, 0, !dbg !1775, !nosanitize !1739
  br i1 %5, label %7, label %6, !dbg !1775, !prof !1752, !nosanitize !1739

6:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @4, i32 %3) #4, !dbg !1775, !nosanitize !1739
  br label %7, !dbg !1775, !nosanitize !1739

7:                                                ; preds = %6, %1
  %8 = load i32, ptr %2, align 4, !dbg !1775
  %9 = mul i32 %8, 4, !dbg !1776
  ret i32 %9, !dbg !1777
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrI9U32_ARRAYEPKhPT_(ptr noundef %0) #0 !dbg !1778 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !1782, !DIExpression(), !1783)
  %3 = load ptr, ptr %2, align 4, !dbg !1784
  %4 = icmp ne ptr %3, null, !dbg !1785, !nosanitize !1739
  br i1 %4, label %7, label %5, !dbg !1785, !prof !1752, !nosanitize !1739

5:                                                ; preds = %1
  %6 = ptrtoint ptr %3 to i32, !dbg !1785, !nosanitize !1739
  call void @__ubsan_handle_type_mismatch_v1(ptr @6, i32 %6) #4, !dbg !1785, !nosanitize !1739
  br label %7, !dbg !1785, !nosanitize !1739

7:                                                ; preds = %5, %1
  %8 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %3, i32 0, i32 0, !dbg !1785
  %9 = icmp ne ptr %8, null, !dbg !1785, !nosanitize !1739
  br i1 %9, label %12, label %10, !dbg !1785, !prof !1752, !nosanitize !1739

10:                                               ; preds = %7
  %11 = ptrtoint ptr %8 to i32, !dbg !1785, !nosanitize !1739
  call void @__ubsan_handle_type_mismatch_v1(ptr @8, i32 %11) #4, !dbg !1785, !nosanitize !1739
  br label %12, !dbg !1785, !nosanitize !1739

12:                                               ; preds = %10, %7
  %13 = load ptr, ptr %8, align 1, !dbg !1785
  ret ptr %13, !dbg !1786
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeI15TYPED_U32_ARRAYEjT_(ptr noundef byval(%struct.TYPED_U32_ARRAY) align 4 %0) #0 !dbg !1787 {
    #dbg_declare(ptr %0, !1793, !DIExpression(), !1794)
  %2 = icmp ne ptr %0, null, !dbg !1795, !nosanitize !1739
  %3 = ptrtoint ptr %0 to i32, !dbg !1795, !nosanitize !1739
  %4 = and i32 %3, 3, !dbg !1795, !nosanitize !1739
  %5 = icmp eq i32 %4, 0, !dbg !1795, !nosanitize !1739
  %6 = and i1 %2, %5, !dbg !1795, !nosanitize !1739
  br i1 %6, label %8, label %7, !dbg !1795, !prof !1752, !nosanitize !1739

7:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @10, i32 %3) #4, !dbg !1795, !nosanitize !1739
  br label %8, !dbg !1795, !nosanitize !1739

8:                                                ; preds = %7, %1
  %9 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %0, i32 0, i32 1, !dbg !1795
  %10 = icmp ne ptr %9, null, !dbg !1795, !nosanitize !1739
  %11 = ptrtoint ptr %9 to i32, !dbg !1795, !nosanitize !1739
  %12 = and i32 %11, 3, !dbg !1795, !nosanitize !1739
  %13 = icmp eq i32 %12, 0, !dbg !1795, !nosanitize !1739
  %14 = and i1 %10, %13, !dbg !1795, !nosanitize !1739
  br i1 %14, label %16, label %15, !dbg !1795, !prof !1752, !nosanitize !1739

15:                                               ; preds = %8
  call void @__ubsan_handle_type_mismatch_v1(ptr @11, i32 %11) #4, !dbg !1795, !nosanitize !1739
  br label %16, !dbg !1795, !nosanitize !1739

16:                                               ; preds = %15, %8
  %17 = load i32, ptr %9, align 4, !dbg !1795
  %18 = mul i32 %17, 4, !dbg !1796
  ret i32 %18, !dbg !1797
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrI15TYPED_U32_ARRAYEPKhPT_(ptr noundef %0) #0 !dbg !1798 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !1802, !DIExpression(), !1803)
  %3 = load ptr, ptr %2, align 4, !dbg !1804
  %4 = icmp ne ptr %3, null, !dbg !1805, !nosanitize !1739
  br i1 %4, label %7, label %5, !dbg !1805, !prof !1752, !nosanitize !1739

5:                                                ; preds = %1
  %6 = ptrtoint ptr %3 to i32, !dbg !1805, !nosanitize !1739
  call void @__ubsan_handle_type_mismatch_v1(ptr @12, i32 %6) #4, !dbg !1805, !nosanitize !1739
  br label %7, !dbg !1805, !nosanitize !1739

7:                                                ; preds = %5, %1
  %8 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %3, i32 0, i32 0, !dbg !1805
  %9 = icmp ne ptr %8, null, !dbg !1805, !nosanitize !1739
  br i1 %9, label %12, label %10, !dbg !1805, !prof !1752, !nosanitize !1739

10:                                               ; preds = %7
  %11 = ptrtoint ptr %8 to i32, !dbg !1805, !nosanitize !1739
  call void @__ubsan_handle_type_mismatch_v1(ptr @13, i32 %11) #4, !dbg !1805, !nosanitize !1739
  br label %12, !dbg !1805, !nosanitize !1739

12:                                               ; preds = %10, %7
  %13 = load ptr, ptr %8, align 1, !dbg !1805
  ret ptr %13, !dbg !1806
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIPKcEhv() #0 !dbg !1807 {
  ret i8 0, !dbg !1812
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIPcEhv() #0 !dbg !1813 {
  ret i8 0, !dbg !1816
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4ENDLEhv() #0 !dbg !1817 {
  ret i8 1, !dbg !1823
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4SETWEhv() #0 !dbg !1824 {
  ret i8 2, !dbg !1828
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIhEhv() #0 !dbg !1829 {
  ret i8 3, !dbg !1832
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdItEhv() #0 !dbg !1833 {
  ret i8 4, !dbg !1836
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIjEhv() #0 !dbg !1837 {
  ret i8 5, !dbg !1840
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIyEhv() #0 !dbg !1841 {
  ret i8 6, !dbg !1844
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdImEhv() #0 !dbg !1845 {
  %1 = call noundef zeroext i8 @_Z18DebugPrintTypeToIdIjEhv(), !dbg !1848
  ret i8 %1, !dbg !1851
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIaEhv() #0 !dbg !1852 {
  ret i8 7, !dbg !1855
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIsEhv() #0 !dbg !1856 {
  ret i8 8, !dbg !1859
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIiEhv() #0 !dbg !1860 {
  ret i8 9, !dbg !1863
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIxEhv() #0 !dbg !1864 {
  ret i8 10, !dbg !1867
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIlEhv() #0 !dbg !1868 {
  %1 = call noundef zeroext i8 @_Z18DebugPrintTypeToIdIiEhv(), !dbg !1871
  ret i8 %1, !dbg !1874
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIfEhv() #0 !dbg !1875 {
  ret i8 11, !dbg !1878
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIcEhv() #0 !dbg !1879 {
  ret i8 12, !dbg !1882
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4BF16Ehv() #0 !dbg !1883 {
  ret i8 13, !dbg !1887
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI12SETPRECISIONEhv() #0 !dbg !1888 {
  ret i8 14, !dbg !1892
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI5FIXEDEhv() #0 !dbg !1893 {
  ret i8 15, !dbg !1899
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI12DEFAULTFLOATEhv() #0 !dbg !1900 {
  ret i8 16, !dbg !1906
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3HEXEhv() #0 !dbg !1907 {
  ret i8 17, !dbg !1913
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3OCTEhv() #0 !dbg !1914 {
  ret i8 18, !dbg !1920
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3DECEhv() #0 !dbg !1921 {
  ret i8 19, !dbg !1927
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3F32Ehv() #0 !dbg !1928 {
  ret i8 11, !dbg !1932
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3U32Ehv() #0 !dbg !1933 {
  ret i8 5, !dbg !1937
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9U32_ARRAYEhv() #0 !dbg !1938 {
  ret i8 21, !dbg !1939
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI15TYPED_U32_ARRAYEhv() #0 !dbg !1940 {
  ret i8 22, !dbg !1941
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeIPKcEjT_(ptr noundef %0) #3 !dbg !1942 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !1945, !DIExpression(), !1946)
  %3 = load ptr, ptr %2, align 4, !dbg !1947
  %4 = call noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %3), !dbg !1948
  ret i32 %4, !dbg !1949
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %0) #0 comdat !dbg !1950 {
  %2 = alloca ptr, align 4
  %3 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !1951, !DIExpression(), !1952)
    #dbg_declare(ptr %3, !1953, !DIExpression(), !1954)
  %4 = load ptr, ptr %2, align 4, !dbg !1955
  store ptr %4, ptr %3, align 4, !dbg !1954
  br label %5, !dbg !1956

5:                                                ; preds = %25, %1
  %6 = load ptr, ptr %3, align 4, !dbg !1957
  %7 = icmp ne ptr %6, null, !dbg !1958, !nosanitize !1739
  br i1 %7, label %10, label %8, !dbg !1958, !prof !1752, !nosanitize !1739

8:                                                ; preds = %5
  %9 = ptrtoint ptr %6 to i32, !dbg !1958, !nosanitize !1739
  call void @__ubsan_handle_type_mismatch_v1(ptr @49, i32 %9) #4, !dbg !1958, !nosanitize !1739
  br label %10, !dbg !1958, !nosanitize !1739

10:                                               ; preds = %8, %5
  %11 = load i8, ptr %6, align 1, !dbg !1958
  %12 = icmp ne i8 %11, 0, !dbg !1958
  br i1 %12, label %13, label %26, !dbg !1956

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 4, !dbg !1959
  %15 = getelementptr inbounds nuw i8, ptr %14, i32 1, !dbg !1959
  %16 = ptrtoint ptr %14 to i32, !dbg !1959, !nosanitize !1739
  %17 = add i32 %16, 1, !dbg !1959, !nosanitize !1739
  %18 = icmp ne ptr %14, null, !dbg !1959, !nosanitize !1739
  %19 = icmp ne i32 %17, 0, !dbg !1959, !nosanitize !1739
  %20 = icmp eq i1 %18, %19, !dbg !1959, !nosanitize !1739
  %21 = icmp uge i32 %17, %16, !dbg !1959, !nosanitize !1739
  %22 = and i1 %21, true, !dbg !1959, !nosanitize !1739
  %23 = and i1 %20, %22, !dbg !1959, !nosanitize !1739
  br i1 %23, label %25, label %24, !dbg !1959, !prof !1752, !nosanitize !1739

24:                                               ; preds = %13
  call void @__ubsan_handle_pointer_overflow(ptr @50, i32 %16, i32 %17) #4, !dbg !1959, !nosanitize !1739
  br label %25, !dbg !1959, !nosanitize !1739

25:                                               ; preds = %24, %13
  store ptr %15, ptr %3, align 4, !dbg !1959
  br label %5, !dbg !1956, !llvm.loop !1961

26:                                               ; preds = %10
  %27 = load ptr, ptr %3, align 4, !dbg !1963
  %28 = load ptr, ptr %2, align 4, !dbg !1964
  %29 = ptrtoint ptr %27 to i32, !dbg !1965
  %30 = ptrtoint ptr %28 to i32, !dbg !1965
  %31 = sub i32 %29, %30, !dbg !1965
  %32 = add i32 %31, 1, !dbg !1966
  ret i32 %32, !dbg !1967
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrIPKcEPKhPT_(ptr noundef %0) #0 !dbg !1968 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !1971, !DIExpression(), !1972)
  %3 = load ptr, ptr %2, align 4, !dbg !1973
  %4 = icmp ne ptr %3, null, !dbg !1974, !nosanitize !1739
  %5 = ptrtoint ptr %3 to i32, !dbg !1974, !nosanitize !1739
  %6 = and i32 %5, 3, !dbg !1974, !nosanitize !1739
  %7 = icmp eq i32 %6, 0, !dbg !1974, !nosanitize !1739
  %8 = and i1 %4, %7, !dbg !1974, !nosanitize !1739
  br i1 %8, label %10, label %9, !dbg !1974, !prof !1752, !nosanitize !1739

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @15, i32 %5) #4, !dbg !1974, !nosanitize !1739
  br label %10, !dbg !1974, !nosanitize !1739

10:                                               ; preds = %9, %1
  %11 = load ptr, ptr %3, align 4, !dbg !1974
  ret ptr %11, !dbg !1975
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeIPcEjT_(ptr noundef %0) #3 !dbg !1976 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !1979, !DIExpression(), !1980)
  %3 = load ptr, ptr %2, align 4, !dbg !1981
  %4 = call noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %3), !dbg !1982
  ret i32 %4, !dbg !1983
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrIPcEPKhPT_(ptr noundef %0) #0 !dbg !1984 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !1987, !DIExpression(), !1988)
  %3 = load ptr, ptr %2, align 4, !dbg !1989
  %4 = icmp ne ptr %3, null, !dbg !1990, !nosanitize !1739
  %5 = ptrtoint ptr %3 to i32, !dbg !1990, !nosanitize !1739
  %6 = and i32 %5, 3, !dbg !1990, !nosanitize !1739
  %7 = icmp eq i32 %6, 0, !dbg !1990, !nosanitize !1739
  %8 = and i1 %4, %7, !dbg !1990, !nosanitize !1739
  br i1 %8, label %10, label %9, !dbg !1990, !prof !1752, !nosanitize !1739

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @17, i32 %5) #4, !dbg !1990, !nosanitize !1739
  br label %10, !dbg !1990, !nosanitize !1739

10:                                               ; preds = %9, %1
  %11 = load ptr, ptr %3, align 4, !dbg !1990
  ret ptr %11, !dbg !1991
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z11debug_printR12DebugPrinter14DebugPrintData(ptr noundef nonnull align 1 dereferenceable(1) %0, ptr noundef byval(%struct.DebugPrintData) align 4 %1) #3 !dbg !1992 {
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
    #dbg_declare(ptr %3, !2002, !DIExpression(), !2003)
    #dbg_declare(ptr %1, !2004, !DIExpression(), !2005)
    #dbg_declare(ptr %4, !2006, !DIExpression(), !2009)
  %18 = call noundef ptr @_Z22get_debug_print_bufferv(), !dbg !2010
  store ptr %18, ptr %4, align 4, !dbg !2009
  %19 = load ptr, ptr %4, align 4, !dbg !2011
  %20 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %19, i32 0, i32 0, !dbg !2013
  %21 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %20, i32 0, i32 0, !dbg !2014
  %22 = load volatile i32, ptr %21, align 1, !dbg !2014
  %23 = icmp eq i32 %22, -117901064, !dbg !2015
  br i1 %23, label %24, label %25, !dbg !2015

24:                                               ; preds = %2
  br label %343, !dbg !2016

25:                                               ; preds = %2
    #dbg_declare(ptr %5, !2018, !DIExpression(), !2019)
  %26 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 0, !dbg !2020
  %27 = ptrtoint ptr %26 to i32, !dbg !2020, !nosanitize !1739
  %28 = and i32 %27, 3, !dbg !2020, !nosanitize !1739
  %29 = icmp eq i32 %28, 0, !dbg !2020, !nosanitize !1739
  br i1 %29, label %31, label %30, !dbg !2020, !prof !1752, !nosanitize !1739

30:                                               ; preds = %25
  call void @__ubsan_handle_type_mismatch_v1(ptr @18, i32 %27) #4, !dbg !2020, !nosanitize !1739
  br label %31, !dbg !2020, !nosanitize !1739

31:                                               ; preds = %30, %25
  %32 = load i32, ptr %26, align 4, !dbg !2020
  store i32 %32, ptr %5, align 4, !dbg !2019
    #dbg_declare(ptr %6, !2021, !DIExpression(), !2022)
  %33 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 1, !dbg !2023
  %34 = ptrtoint ptr %33 to i32, !dbg !2023, !nosanitize !1739
  %35 = and i32 %34, 3, !dbg !2023, !nosanitize !1739
  %36 = icmp eq i32 %35, 0, !dbg !2023, !nosanitize !1739
  br i1 %36, label %38, label %37, !dbg !2023, !prof !1752, !nosanitize !1739

37:                                               ; preds = %31
  call void @__ubsan_handle_type_mismatch_v1(ptr @20, i32 %34) #4, !dbg !2023, !nosanitize !1739
  br label %38, !dbg !2023, !nosanitize !1739

38:                                               ; preds = %37, %31
  %39 = load ptr, ptr %33, align 4, !dbg !2023
  store ptr %39, ptr %6, align 4, !dbg !2022
    #dbg_declare(ptr %7, !2024, !DIExpression(), !2025)
  %40 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 2, !dbg !2026
  %41 = ptrtoint ptr %40 to i32, !dbg !2026, !nosanitize !1739
  %42 = and i32 %41, 3, !dbg !2026, !nosanitize !1739
  %43 = icmp eq i32 %42, 0, !dbg !2026, !nosanitize !1739
  br i1 %43, label %45, label %44, !dbg !2026, !prof !1752, !nosanitize !1739

44:                                               ; preds = %38
  call void @__ubsan_handle_type_mismatch_v1(ptr @22, i32 %41) #4, !dbg !2026, !nosanitize !1739
  br label %45, !dbg !2026, !nosanitize !1739

45:                                               ; preds = %44, %38
  %46 = load i8, ptr %40, align 4, !dbg !2026
  store i8 %46, ptr %7, align 1, !dbg !2025
    #dbg_declare(ptr %8, !2027, !DIExpression(), !2028)
  store i32 1, ptr %8, align 4, !dbg !2028
    #dbg_declare(ptr %9, !2029, !DIExpression(), !2030)
  store i32 1, ptr %9, align 4, !dbg !2030
    #dbg_declare(ptr %10, !2031, !DIExpression(), !2032)
  %47 = load ptr, ptr %4, align 4, !dbg !2033
  %48 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %47, i32 0, i32 0, !dbg !2034
  %49 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %48, i32 0, i32 0, !dbg !2035
  %50 = load volatile i32, ptr %49, align 1, !dbg !2035
  store i32 %50, ptr %10, align 4, !dbg !2032
    #dbg_declare(ptr %11, !2036, !DIExpression(), !2037)
  %51 = load i32, ptr %5, align 4, !dbg !2038
  %52 = add i32 %51, 1, !dbg !2039
  %53 = add i32 %52, 1, !dbg !2040
  store i32 %53, ptr %11, align 4, !dbg !2037
  %54 = load i32, ptr %10, align 4, !dbg !2041
  %55 = load i32, ptr %11, align 4, !dbg !2043
  %56 = add i32 %54, %55, !dbg !2044
  %57 = icmp uge i32 %56, 192, !dbg !2045
  br i1 %57, label %58, label %237, !dbg !2045

58:                                               ; preds = %45
  br label %59, !dbg !2046

59:                                               ; preds = %76, %58
  %60 = load ptr, ptr %4, align 4, !dbg !2048
  %61 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %60, i32 0, i32 0, !dbg !2049
  %62 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %61, i32 0, i32 1, !dbg !2050
  %63 = load volatile i32, ptr %62, align 1, !dbg !2050
  %64 = load ptr, ptr %4, align 4, !dbg !2051
  %65 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %64, i32 0, i32 0, !dbg !2052
  %66 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %65, i32 0, i32 0, !dbg !2053
  %67 = load volatile i32, ptr %66, align 1, !dbg !2053
  %68 = icmp ult i32 %63, %67, !dbg !2054
  br i1 %68, label %69, label %77, !dbg !2046

69:                                               ; preds = %59
  %70 = load ptr, ptr %4, align 4, !dbg !2055
  %71 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %70, i32 0, i32 0, !dbg !2058
  %72 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %71, i32 0, i32 0, !dbg !2059
  %73 = load volatile i32, ptr %72, align 1, !dbg !2059
  %74 = icmp eq i32 %73, -117901064, !dbg !2060
  br i1 %74, label %75, label %76, !dbg !2060

75:                                               ; preds = %69
  br label %343, !dbg !2061

76:                                               ; preds = %69
  br label %59, !dbg !2046, !llvm.loop !2063

77:                                               ; preds = %59
  %78 = load ptr, ptr %4, align 4, !dbg !2065
  %79 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %78, i32 0, i32 0, !dbg !2066
  %80 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %79, i32 0, i32 0, !dbg !2067
  store volatile i32 0, ptr %80, align 1, !dbg !2068
  %81 = load ptr, ptr %4, align 4, !dbg !2069
  %82 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %81, i32 0, i32 0, !dbg !2070
  %83 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %82, i32 0, i32 1, !dbg !2071
  store volatile i32 0, ptr %83, align 1, !dbg !2072
  store i32 0, ptr %10, align 4, !dbg !2073
  %84 = load i32, ptr %5, align 4, !dbg !2074
  %85 = icmp ugt i32 %84, 190, !dbg !2076
  br i1 %85, label %86, label %236, !dbg !2076

86:                                               ; preds = %77
    #dbg_declare(ptr %12, !2077, !DIExpression(), !2080)
  %87 = load ptr, ptr %4, align 4, !dbg !2081
  %88 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %87, i32 0, i32 1, !dbg !2082
  %89 = getelementptr inbounds [192 x i8], ptr %88, i32 0, i32 0, !dbg !2081
  store ptr %89, ptr %12, align 4, !dbg !2080
    #dbg_declare(ptr %13, !2083, !DIExpression(), !2084)
  %90 = load i32, ptr %5, align 4, !dbg !2085
  store i32 %90, ptr %13, align 4, !dbg !2084
  br label %91, !dbg !2086

91:                                               ; preds = %228, %86
  %92 = load i32, ptr %13, align 4, !dbg !2087
  %93 = icmp ugt i32 %92, 190, !dbg !2088
  br i1 %93, label %94, label %234, !dbg !2086

94:                                               ; preds = %91
    #dbg_declare(ptr %14, !2089, !DIExpression(), !2091)
  store i32 190, ptr %14, align 4, !dbg !2091
  %95 = load i32, ptr %13, align 4, !dbg !2092
  %96 = sub i32 %95, 190, !dbg !2092
  store i32 %96, ptr %13, align 4, !dbg !2092
  %97 = load i8, ptr %7, align 1, !dbg !2093
  %98 = load ptr, ptr %12, align 4, !dbg !2094
  %99 = load i32, ptr %10, align 4, !dbg !2095
  %100 = getelementptr inbounds nuw i8, ptr %98, i32 %99, !dbg !2096
  %101 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %99), !dbg !2096, !nosanitize !1739
  %102 = extractvalue { i32, i1 } %101, 1, !dbg !2096, !nosanitize !1739
  %103 = or i1 %102, false, !dbg !2096, !nosanitize !1739
  %104 = extractvalue { i32, i1 } %101, 0, !dbg !2096, !nosanitize !1739
  %105 = ptrtoint ptr %98 to i32, !dbg !2096, !nosanitize !1739
  %106 = add i32 %105, %104, !dbg !2096, !nosanitize !1739
  %107 = icmp ne ptr %98, null, !dbg !2096, !nosanitize !1739
  %108 = icmp ne i32 %106, 0, !dbg !2096, !nosanitize !1739
  %109 = icmp eq i1 %107, %108, !dbg !2096, !nosanitize !1739
  %110 = xor i1 %103, true, !dbg !2096, !nosanitize !1739
  %111 = icmp uge i32 %106, %105, !dbg !2096, !nosanitize !1739
  %112 = and i1 %111, %110, !dbg !2096, !nosanitize !1739
  %113 = and i1 %109, %112, !dbg !2096, !nosanitize !1739
  br i1 %113, label %115, label %114, !dbg !2096, !prof !1752, !nosanitize !1739

114:                                              ; preds = %94
  call void @__ubsan_handle_pointer_overflow(ptr @23, i32 %105, i32 %106) #4, !dbg !2096, !nosanitize !1739
  br label %115, !dbg !2096, !nosanitize !1739

115:                                              ; preds = %114, %94
  store volatile i8 %97, ptr %100, align 1, !dbg !2096
  %116 = load i32, ptr %10, align 4, !dbg !2097
  %117 = add i32 %116, 1, !dbg !2097
  store i32 %117, ptr %10, align 4, !dbg !2097
  %118 = load ptr, ptr %12, align 4, !dbg !2098
  %119 = load i32, ptr %10, align 4, !dbg !2099
  %120 = getelementptr inbounds nuw i8, ptr %118, i32 %119, !dbg !2100
  %121 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %119), !dbg !2100, !nosanitize !1739
  %122 = extractvalue { i32, i1 } %121, 1, !dbg !2100, !nosanitize !1739
  %123 = or i1 %122, false, !dbg !2100, !nosanitize !1739
  %124 = extractvalue { i32, i1 } %121, 0, !dbg !2100, !nosanitize !1739
  %125 = ptrtoint ptr %118 to i32, !dbg !2100, !nosanitize !1739
  %126 = add i32 %125, %124, !dbg !2100, !nosanitize !1739
  %127 = icmp ne ptr %118, null, !dbg !2100, !nosanitize !1739
  %128 = icmp ne i32 %126, 0, !dbg !2100, !nosanitize !1739
  %129 = icmp eq i1 %127, %128, !dbg !2100, !nosanitize !1739
  %130 = xor i1 %123, true, !dbg !2100, !nosanitize !1739
  %131 = icmp uge i32 %126, %125, !dbg !2100, !nosanitize !1739
  %132 = and i1 %131, %130, !dbg !2100, !nosanitize !1739
  %133 = and i1 %129, %132, !dbg !2100, !nosanitize !1739
  br i1 %133, label %135, label %134, !dbg !2100, !prof !1752, !nosanitize !1739

134:                                              ; preds = %115
  call void @__ubsan_handle_pointer_overflow(ptr @24, i32 %125, i32 %126) #4, !dbg !2100, !nosanitize !1739
  br label %135, !dbg !2100, !nosanitize !1739

135:                                              ; preds = %134, %115
  store volatile i8 -66, ptr %120, align 1, !dbg !2100
  %136 = load i32, ptr %10, align 4, !dbg !2101
  %137 = add i32 %136, 1, !dbg !2101
  store i32 %137, ptr %10, align 4, !dbg !2101
    #dbg_declare(ptr %15, !2102, !DIExpression(), !2104)
  store i32 0, ptr %15, align 4, !dbg !2104
  br label %138, !dbg !2105

138:                                              ; preds = %180, %135
  %139 = load i32, ptr %15, align 4, !dbg !2106
  %140 = icmp ult i32 %139, 189, !dbg !2108
  br i1 %140, label %141, label %183, !dbg !2109

141:                                              ; preds = %138
  %142 = load ptr, ptr %6, align 4, !dbg !2110
  %143 = icmp ne ptr %142, null, !dbg !2112, !nosanitize !1739
  br i1 %143, label %146, label %144, !dbg !2112, !prof !1752, !nosanitize !1739

144:                                              ; preds = %141
  %145 = ptrtoint ptr %142 to i32, !dbg !2112, !nosanitize !1739
  call void @__ubsan_handle_type_mismatch_v1(ptr @26, i32 %145) #4, !dbg !2112, !nosanitize !1739
  br label %146, !dbg !2112, !nosanitize !1739

146:                                              ; preds = %144, %141
  %147 = load i8, ptr %142, align 1, !dbg !2112
  %148 = load ptr, ptr %12, align 4, !dbg !2113
  %149 = load i32, ptr %10, align 4, !dbg !2114
  %150 = load i32, ptr %15, align 4, !dbg !2115
  %151 = add i32 %149, %150, !dbg !2116
  %152 = getelementptr inbounds nuw i8, ptr %148, i32 %151, !dbg !2117
  %153 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %151), !dbg !2117, !nosanitize !1739
  %154 = extractvalue { i32, i1 } %153, 1, !dbg !2117, !nosanitize !1739
  %155 = or i1 %154, false, !dbg !2117, !nosanitize !1739
  %156 = extractvalue { i32, i1 } %153, 0, !dbg !2117, !nosanitize !1739
  %157 = ptrtoint ptr %148 to i32, !dbg !2117, !nosanitize !1739
  %158 = add i32 %157, %156, !dbg !2117, !nosanitize !1739
  %159 = icmp ne ptr %148, null, !dbg !2117, !nosanitize !1739
  %160 = icmp ne i32 %158, 0, !dbg !2117, !nosanitize !1739
  %161 = icmp eq i1 %159, %160, !dbg !2117, !nosanitize !1739
  %162 = xor i1 %155, true, !dbg !2117, !nosanitize !1739
  %163 = icmp uge i32 %158, %157, !dbg !2117, !nosanitize !1739
  %164 = and i1 %163, %162, !dbg !2117, !nosanitize !1739
  %165 = and i1 %161, %164, !dbg !2117, !nosanitize !1739
  br i1 %165, label %167, label %166, !dbg !2117, !prof !1752, !nosanitize !1739

166:                                              ; preds = %146
  call void @__ubsan_handle_pointer_overflow(ptr @27, i32 %157, i32 %158) #4, !dbg !2117, !nosanitize !1739
  br label %167, !dbg !2117, !nosanitize !1739

167:                                              ; preds = %166, %146
  store volatile i8 %147, ptr %152, align 1, !dbg !2117
  %168 = load ptr, ptr %6, align 4, !dbg !2118
  %169 = getelementptr inbounds nuw i8, ptr %168, i32 1, !dbg !2118
  %170 = ptrtoint ptr %168 to i32, !dbg !2118, !nosanitize !1739
  %171 = add i32 %170, 1, !dbg !2118, !nosanitize !1739
  %172 = icmp ne ptr %168, null, !dbg !2118, !nosanitize !1739
  %173 = icmp ne i32 %171, 0, !dbg !2118, !nosanitize !1739
  %174 = icmp eq i1 %172, %173, !dbg !2118, !nosanitize !1739
  %175 = icmp uge i32 %171, %170, !dbg !2118, !nosanitize !1739
  %176 = and i1 %175, true, !dbg !2118, !nosanitize !1739
  %177 = and i1 %174, %176, !dbg !2118, !nosanitize !1739
  br i1 %177, label %179, label %178, !dbg !2118, !prof !1752, !nosanitize !1739

178:                                              ; preds = %167
  call void @__ubsan_handle_pointer_overflow(ptr @28, i32 %170, i32 %171) #4, !dbg !2118, !nosanitize !1739
  br label %179, !dbg !2118, !nosanitize !1739

179:                                              ; preds = %178, %167
  store ptr %169, ptr %6, align 4, !dbg !2118
  br label %180, !dbg !2119

180:                                              ; preds = %179
  %181 = load i32, ptr %15, align 4, !dbg !2120
  %182 = add i32 %181, 1, !dbg !2120
  store i32 %182, ptr %15, align 4, !dbg !2120
  br label %138, !dbg !2121, !llvm.loop !2122

183:                                              ; preds = %138
  %184 = load ptr, ptr %12, align 4, !dbg !2124
  %185 = load i32, ptr %10, align 4, !dbg !2125
  %186 = add i32 %185, 190, !dbg !2126
  %187 = sub i32 %186, 1, !dbg !2127
  %188 = getelementptr inbounds nuw i8, ptr %184, i32 %187, !dbg !2128
  %189 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %187), !dbg !2128, !nosanitize !1739
  %190 = extractvalue { i32, i1 } %189, 1, !dbg !2128, !nosanitize !1739
  %191 = or i1 %190, false, !dbg !2128, !nosanitize !1739
  %192 = extractvalue { i32, i1 } %189, 0, !dbg !2128, !nosanitize !1739
  %193 = ptrtoint ptr %184 to i32, !dbg !2128, !nosanitize !1739
  %194 = add i32 %193, %192, !dbg !2128, !nosanitize !1739
  %195 = icmp ne ptr %184, null, !dbg !2128, !nosanitize !1739
  %196 = icmp ne i32 %194, 0, !dbg !2128, !nosanitize !1739
  %197 = icmp eq i1 %195, %196, !dbg !2128, !nosanitize !1739
  %198 = xor i1 %191, true, !dbg !2128, !nosanitize !1739
  %199 = icmp uge i32 %194, %193, !dbg !2128, !nosanitize !1739
  %200 = and i1 %199, %198, !dbg !2128, !nosanitize !1739
  %201 = and i1 %197, %200, !dbg !2128, !nosanitize !1739
  br i1 %201, label %203, label %202, !dbg !2128, !prof !1752, !nosanitize !1739

202:                                              ; preds = %183
  call void @__ubsan_handle_pointer_overflow(ptr @29, i32 %193, i32 %194) #4, !dbg !2128, !nosanitize !1739
  br label %203, !dbg !2128, !nosanitize !1739

203:                                              ; preds = %202, %183
  store volatile i8 0, ptr %188, align 1, !dbg !2128
  %204 = load i32, ptr %10, align 4, !dbg !2129
  %205 = add i32 %204, 190, !dbg !2129
  store i32 %205, ptr %10, align 4, !dbg !2129
  %206 = load i32, ptr %10, align 4, !dbg !2130
  %207 = load ptr, ptr %4, align 4, !dbg !2131
  %208 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %207, i32 0, i32 0, !dbg !2132
  %209 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %208, i32 0, i32 0, !dbg !2133
  store volatile i32 %206, ptr %209, align 1, !dbg !2134
  br label %210, !dbg !2135

210:                                              ; preds = %227, %203
  %211 = load ptr, ptr %4, align 4, !dbg !2136
  %212 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %211, i32 0, i32 0, !dbg !2137
  %213 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %212, i32 0, i32 1, !dbg !2138
  %214 = load volatile i32, ptr %213, align 1, !dbg !2138
  %215 = load ptr, ptr %4, align 4, !dbg !2139
  %216 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %215, i32 0, i32 0, !dbg !2140
  %217 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %216, i32 0, i32 0, !dbg !2141
  %218 = load volatile i32, ptr %217, align 1, !dbg !2141
  %219 = icmp ult i32 %214, %218, !dbg !2142
  br i1 %219, label %220, label %228, !dbg !2135

220:                                              ; preds = %210
  %221 = load ptr, ptr %4, align 4, !dbg !2143
  %222 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %221, i32 0, i32 0, !dbg !2146
  %223 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %222, i32 0, i32 0, !dbg !2147
  %224 = load volatile i32, ptr %223, align 1, !dbg !2147
  %225 = icmp eq i32 %224, -117901064, !dbg !2148
  br i1 %225, label %226, label %227, !dbg !2148

226:                                              ; preds = %220
  br label %343, !dbg !2149

227:                                              ; preds = %220
  br label %210, !dbg !2135, !llvm.loop !2151

228:                                              ; preds = %210
  store i32 0, ptr %10, align 4, !dbg !2153
  %229 = load i32, ptr %13, align 4, !dbg !2154
  %230 = add i32 %229, 1, !dbg !2154
  store i32 %230, ptr %13, align 4, !dbg !2154
  %231 = load ptr, ptr %4, align 4, !dbg !2155
  %232 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %231, i32 0, i32 0, !dbg !2156
  %233 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %232, i32 0, i32 1, !dbg !2157
  store volatile i32 0, ptr %233, align 1, !dbg !2158
  br label %91, !dbg !2086, !llvm.loop !2159

234:                                              ; preds = %91
  %235 = load i32, ptr %13, align 4, !dbg !2161
  store i32 %235, ptr %5, align 4, !dbg !2162
  br label %236, !dbg !2163

236:                                              ; preds = %234, %77
  br label %237, !dbg !2164

237:                                              ; preds = %236, %45
    #dbg_declare(ptr %16, !2165, !DIExpression(), !2166)
  %238 = load ptr, ptr %4, align 4, !dbg !2167
  %239 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %238, i32 0, i32 1, !dbg !2168
  %240 = getelementptr inbounds [192 x i8], ptr %239, i32 0, i32 0, !dbg !2167
  store ptr %240, ptr %16, align 4, !dbg !2166
  %241 = load i8, ptr %7, align 1, !dbg !2169
  %242 = load ptr, ptr %16, align 4, !dbg !2170
  %243 = load i32, ptr %10, align 4, !dbg !2171
  %244 = getelementptr inbounds nuw i8, ptr %242, i32 %243, !dbg !2172
  %245 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %243), !dbg !2172, !nosanitize !1739
  %246 = extractvalue { i32, i1 } %245, 1, !dbg !2172, !nosanitize !1739
  %247 = or i1 %246, false, !dbg !2172, !nosanitize !1739
  %248 = extractvalue { i32, i1 } %245, 0, !dbg !2172, !nosanitize !1739
  %249 = ptrtoint ptr %242 to i32, !dbg !2172, !nosanitize !1739
  %250 = add i32 %249, %248, !dbg !2172, !nosanitize !1739
  %251 = icmp ne ptr %242, null, !dbg !2172, !nosanitize !1739
  %252 = icmp ne i32 %250, 0, !dbg !2172, !nosanitize !1739
  %253 = icmp eq i1 %251, %252, !dbg !2172, !nosanitize !1739
  %254 = xor i1 %247, true, !dbg !2172, !nosanitize !1739
  %255 = icmp uge i32 %250, %249, !dbg !2172, !nosanitize !1739
  %256 = and i1 %255, %254, !dbg !2172, !nosanitize !1739
  %257 = and i1 %253, %256, !dbg !2172, !nosanitize !1739
  br i1 %257, label %259, label %258, !dbg !2172, !prof !1752, !nosanitize !1739

258:                                              ; preds = %237
  call void @__ubsan_handle_pointer_overflow(ptr @30, i32 %249, i32 %250) #4, !dbg !2172, !nosanitize !1739
  br label %259, !dbg !2172, !nosanitize !1739

259:                                              ; preds = %258, %237
  store volatile i8 %241, ptr %244, align 1, !dbg !2172
  %260 = load i32, ptr %10, align 4, !dbg !2173
  %261 = add i32 %260, 1, !dbg !2173
  store i32 %261, ptr %10, align 4, !dbg !2173
  %262 = load i32, ptr %5, align 4, !dbg !2174
  %263 = trunc i32 %262 to i8, !dbg !2174
  %264 = load ptr, ptr %16, align 4, !dbg !2175
  %265 = load i32, ptr %10, align 4, !dbg !2176
  %266 = getelementptr inbounds nuw i8, ptr %264, i32 %265, !dbg !2177
  %267 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %265), !dbg !2177, !nosanitize !1739
  %268 = extractvalue { i32, i1 } %267, 1, !dbg !2177, !nosanitize !1739
  %269 = or i1 %268, false, !dbg !2177, !nosanitize !1739
  %270 = extractvalue { i32, i1 } %267, 0, !dbg !2177, !nosanitize !1739
  %271 = ptrtoint ptr %264 to i32, !dbg !2177, !nosanitize !1739
  %272 = add i32 %271, %270, !dbg !2177, !nosanitize !1739
  %273 = icmp ne ptr %264, null, !dbg !2177, !nosanitize !1739
  %274 = icmp ne i32 %272, 0, !dbg !2177, !nosanitize !1739
  %275 = icmp eq i1 %273, %274, !dbg !2177, !nosanitize !1739
  %276 = xor i1 %269, true, !dbg !2177, !nosanitize !1739
  %277 = icmp uge i32 %272, %271, !dbg !2177, !nosanitize !1739
  %278 = and i1 %277, %276, !dbg !2177, !nosanitize !1739
  %279 = and i1 %275, %278, !dbg !2177, !nosanitize !1739
  br i1 %279, label %281, label %280, !dbg !2177, !prof !1752, !nosanitize !1739

280:                                              ; preds = %259
  call void @__ubsan_handle_pointer_overflow(ptr @31, i32 %271, i32 %272) #4, !dbg !2177, !nosanitize !1739
  br label %281, !dbg !2177, !nosanitize !1739

281:                                              ; preds = %280, %259
  store volatile i8 %263, ptr %266, align 1, !dbg !2177
  %282 = load i32, ptr %10, align 4, !dbg !2178
  %283 = add i32 %282, 1, !dbg !2178
  store i32 %283, ptr %10, align 4, !dbg !2178
    #dbg_declare(ptr %17, !2179, !DIExpression(), !2181)
  store i32 0, ptr %17, align 4, !dbg !2181
  br label %284, !dbg !2182

284:                                              ; preds = %332, %281
  %285 = load i32, ptr %17, align 4, !dbg !2183
  %286 = load i32, ptr %5, align 4, !dbg !2185
  %287 = icmp ult i32 %285, %286, !dbg !2186
  br i1 %287, label %288, label %335, !dbg !2187

288:                                              ; preds = %284
  %289 = load ptr, ptr %6, align 4, !dbg !2188
  %290 = load i32, ptr %17, align 4, !dbg !2190
  %291 = getelementptr inbounds nuw i8, ptr %289, i32 %290, !dbg !2188
  %292 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %290), !dbg !2188, !nosanitize !1739
  %293 = extractvalue { i32, i1 } %292, 1, !dbg !2188, !nosanitize !1739
  %294 = or i1 %293, false, !dbg !2188, !nosanitize !1739
  %295 = extractvalue { i32, i1 } %292, 0, !dbg !2188, !nosanitize !1739
  %296 = ptrtoint ptr %289 to i32, !dbg !2188, !nosanitize !1739
  %297 = add i32 %296, %295, !dbg !2188, !nosanitize !1739
  %298 = icmp ne ptr %289, null, !dbg !2188, !nosanitize !1739
  %299 = icmp ne i32 %297, 0, !dbg !2188, !nosanitize !1739
  %300 = icmp eq i1 %298, %299, !dbg !2188, !nosanitize !1739
  %301 = xor i1 %294, true, !dbg !2188, !nosanitize !1739
  %302 = icmp uge i32 %297, %296, !dbg !2188, !nosanitize !1739
  %303 = and i1 %302, %301, !dbg !2188, !nosanitize !1739
  %304 = and i1 %300, %303, !dbg !2188, !nosanitize !1739
  br i1 %304, label %306, label %305, !dbg !2188, !prof !1752, !nosanitize !1739

305:                                              ; preds = %288
  call void @__ubsan_handle_pointer_overflow(ptr @32, i32 %296, i32 %297) #4, !dbg !2188, !nosanitize !1739
  br label %306, !dbg !2188, !nosanitize !1739

306:                                              ; preds = %305, %288
  %307 = icmp ne ptr %291, null, !dbg !2188, !nosanitize !1739
  br i1 %307, label %310, label %308, !dbg !2188, !prof !1752, !nosanitize !1739

308:                                              ; preds = %306
  %309 = ptrtoint ptr %291 to i32, !dbg !2188, !nosanitize !1739
  call void @__ubsan_handle_type_mismatch_v1(ptr @33, i32 %309) #4, !dbg !2188, !nosanitize !1739
  br label %310, !dbg !2188, !nosanitize !1739

310:                                              ; preds = %308, %306
  %311 = load i8, ptr %291, align 1, !dbg !2188
  %312 = load ptr, ptr %16, align 4, !dbg !2191
  %313 = load i32, ptr %10, align 4, !dbg !2192
  %314 = load i32, ptr %17, align 4, !dbg !2193
  %315 = add i32 %313, %314, !dbg !2194
  %316 = getelementptr inbounds nuw i8, ptr %312, i32 %315, !dbg !2195
  %317 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %315), !dbg !2195, !nosanitize !1739
  %318 = extractvalue { i32, i1 } %317, 1, !dbg !2195, !nosanitize !1739
  %319 = or i1 %318, false, !dbg !2195, !nosanitize !1739
  %320 = extractvalue { i32, i1 } %317, 0, !dbg !2195, !nosanitize !1739
  %321 = ptrtoint ptr %312 to i32, !dbg !2195, !nosanitize !1739
  %322 = add i32 %321, %320, !dbg !2195, !nosanitize !1739
  %323 = icmp ne ptr %312, null, !dbg !2195, !nosanitize !1739
  %324 = icmp ne i32 %322, 0, !dbg !2195, !nosanitize !1739
  %325 = icmp eq i1 %323, %324, !dbg !2195, !nosanitize !1739
  %326 = xor i1 %319, true, !dbg !2195, !nosanitize !1739
  %327 = icmp uge i32 %322, %321, !dbg !2195, !nosanitize !1739
  %328 = and i1 %327, %326, !dbg !2195, !nosanitize !1739
  %329 = and i1 %325, %328, !dbg !2195, !nosanitize !1739
  br i1 %329, label %331, label %330, !dbg !2195, !prof !1752, !nosanitize !1739

330:                                              ; preds = %310
  call void @__ubsan_handle_pointer_overflow(ptr @34, i32 %321, i32 %322) #4, !dbg !2195, !nosanitize !1739
  br label %331, !dbg !2195, !nosanitize !1739

331:                                              ; preds = %330, %310
  store volatile i8 %311, ptr %316, align 1, !dbg !2195
  br label %332, !dbg !2196

332:                                              ; preds = %331
  %333 = load i32, ptr %17, align 4, !dbg !2197
  %334 = add i32 %333, 1, !dbg !2197
  store i32 %334, ptr %17, align 4, !dbg !2197
  br label %284, !dbg !2198, !llvm.loop !2199

335:                                              ; preds = %284
  %336 = load i32, ptr %5, align 4, !dbg !2201
  %337 = load i32, ptr %10, align 4, !dbg !2202
  %338 = add i32 %337, %336, !dbg !2202
  store i32 %338, ptr %10, align 4, !dbg !2202
  %339 = load i32, ptr %10, align 4, !dbg !2203
  %340 = load ptr, ptr %4, align 4, !dbg !2204
  %341 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %340, i32 0, i32 0, !dbg !2205
  %342 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %341, i32 0, i32 0, !dbg !2206
  store volatile i32 %339, ptr %342, align 1, !dbg !2207
  br label %343, !dbg !2208

343:                                              ; preds = %335, %226, %75, %24
  ret void, !dbg !2208
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef ptr @_Z22get_debug_print_bufferv() #3 comdat !dbg !2209 {
  %1 = icmp ne ptr inttoptr (i32 16 to ptr), null, !dbg !2213, !nosanitize !1739
  %2 = and i32 ptrtoint (ptr inttoptr (i32 16 to ptr) to i32), 15, !dbg !2213, !nosanitize !1739
  %3 = icmp eq i32 %2, 0, !dbg !2213, !nosanitize !1739
  %4 = and i1 %1, %3, !dbg !2213, !nosanitize !1739
  br i1 %4, label %6, label %5, !dbg !2213, !prof !1752, !nosanitize !1739

5:                                                ; preds = %0
  call void @__ubsan_handle_type_mismatch_v1(ptr @52, i32 ptrtoint (ptr inttoptr (i32 16 to ptr) to i32)) #4, !dbg !2213, !nosanitize !1739
  br label %6, !dbg !2213, !nosanitize !1739

6:                                                ; preds = %5, %0
  %7 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2214, !nosanitize !1739
  %8 = and i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), 3, !dbg !2214, !nosanitize !1739
  %9 = icmp eq i32 %8, 0, !dbg !2214, !nosanitize !1739
  %10 = and i1 %7, %9, !dbg !2214, !nosanitize !1739
  br i1 %10, label %12, label %11, !dbg !2214, !prof !1752, !nosanitize !1739

11:                                               ; preds = %6
  call void @__ubsan_handle_type_mismatch_v1(ptr @54, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32)) #4, !dbg !2214, !nosanitize !1739
  br label %12, !dbg !2214, !nosanitize !1739

12:                                               ; preds = %11, %6
  %13 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2214, !nosanitize !1739
  %14 = and i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), 3, !dbg !2214, !nosanitize !1739
  %15 = icmp eq i32 %14, 0, !dbg !2214, !nosanitize !1739
  %16 = and i1 %13, %15, !dbg !2214, !nosanitize !1739
  br i1 %16, label %18, label %17, !dbg !2214, !prof !1752, !nosanitize !1739

17:                                               ; preds = %12
  call void @__ubsan_handle_type_mismatch_v1(ptr @56, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32)) #4, !dbg !2214, !nosanitize !1739
  br label %18, !dbg !2214, !nosanitize !1739

18:                                               ; preds = %17, %12
  %19 = icmp ule i32 1, 5, !dbg !2215, !nosanitize !1739
  br i1 %19, label %21, label %20, !dbg !2215, !prof !1752, !nosanitize !1739

20:                                               ; preds = %18
  call void @__ubsan_handle_out_of_bounds(ptr @58, i32 1) #4, !dbg !2215, !nosanitize !1739
  br label %21, !dbg !2215, !nosanitize !1739

21:                                               ; preds = %20, %18
  %22 = getelementptr inbounds nuw [5 x %struct.DebugPrintMemLayout], ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), i32 0, i32 1, !dbg !2215
  %23 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 204, i32 1), !dbg !2215, !nosanitize !1739
  %24 = extractvalue { i32, i1 } %23, 1, !dbg !2215, !nosanitize !1739
  %25 = or i1 %24, false, !dbg !2215, !nosanitize !1739
  %26 = extractvalue { i32, i1 } %23, 0, !dbg !2215, !nosanitize !1739
  %27 = add i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), %26, !dbg !2215, !nosanitize !1739
  %28 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2215, !nosanitize !1739
  %29 = icmp ne i32 %27, 0, !dbg !2215, !nosanitize !1739
  %30 = icmp eq i1 %28, %29, !dbg !2215, !nosanitize !1739
  %31 = xor i1 %25, true, !dbg !2215, !nosanitize !1739
  %32 = icmp uge i32 %27, ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), !dbg !2215, !nosanitize !1739
  %33 = and i1 %32, %31, !dbg !2215, !nosanitize !1739
  %34 = and i1 %30, %33, !dbg !2215, !nosanitize !1739
  br i1 %34, label %36, label %35, !dbg !2215, !prof !1752, !nosanitize !1739

35:                                               ; preds = %21
  call void @__ubsan_handle_pointer_overflow(ptr @59, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), i32 %27) #4, !dbg !2215, !nosanitize !1739
  br label %36, !dbg !2215, !nosanitize !1739

36:                                               ; preds = %35, %21
  ret ptr %22, !dbg !2216
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIPKcE12DebugPrinterS2_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef %1) #0 comdat !dbg !2217 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2220, !DIExpression(), !2221)
  store ptr %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2222, !DIExpression(), !2223)
  ret void, !dbg !2224
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4ENDLE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.ENDL) align 4 %1) #0 comdat !dbg !2225 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2228, !DIExpression(), !2229)
    #dbg_declare(ptr %1, !2230, !DIExpression(), !2231)
  ret void, !dbg !2232
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4SETWE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.SETW) align 4 %1) #0 comdat !dbg !2233 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2236, !DIExpression(), !2237)
    #dbg_declare(ptr %1, !2238, !DIExpression(), !2239)
  ret void, !dbg !2240
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIhE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef zeroext %1) #0 comdat !dbg !2241 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2244, !DIExpression(), !2245)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2246, !DIExpression(), !2247)
  ret void, !dbg !2248
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsItE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i16 noundef zeroext %1) #0 comdat !dbg !2249 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2252, !DIExpression(), !2253)
  store i16 %1, ptr %5, align 2
    #dbg_declare(ptr %5, !2254, !DIExpression(), !2255)
  ret void, !dbg !2256
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIjE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i32 noundef %1) #0 comdat !dbg !2257 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2260, !DIExpression(), !2261)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2262, !DIExpression(), !2263)
  ret void, !dbg !2264
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIyE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i64 noundef %1) #0 comdat !dbg !2265 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2268, !DIExpression(), !2269)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !2270, !DIExpression(), !2271)
  ret void, !dbg !2272
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIaE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef signext %1) #0 comdat !dbg !2273 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2276, !DIExpression(), !2277)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2278, !DIExpression(), !2279)
  ret void, !dbg !2280
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIsE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i16 noundef signext %1) #0 comdat !dbg !2281 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2284, !DIExpression(), !2285)
  store i16 %1, ptr %5, align 2
    #dbg_declare(ptr %5, !2286, !DIExpression(), !2287)
  ret void, !dbg !2288
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIiE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i32 noundef %1) #0 comdat !dbg !2289 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2292, !DIExpression(), !2293)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2294, !DIExpression(), !2295)
  ret void, !dbg !2296
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIxE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i64 noundef %1) #0 comdat !dbg !2297 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2300, !DIExpression(), !2301)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !2302, !DIExpression(), !2303)
  ret void, !dbg !2304
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIfE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, float noundef %1) #0 comdat !dbg !2305 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca float, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2308, !DIExpression(), !2309)
  store float %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2310, !DIExpression(), !2311)
  ret void, !dbg !2312
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIcE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef signext %1) #0 comdat !dbg !2313 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2316, !DIExpression(), !2317)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2318, !DIExpression(), !2319)
  ret void, !dbg !2320
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI5FIXEDE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.FIXED) align 4 %1) #0 comdat !dbg !2321 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2324, !DIExpression(), !2325)
    #dbg_declare(ptr %1, !2326, !DIExpression(), !2327)
  ret void, !dbg !2328
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI12DEFAULTFLOATE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.DEFAULTFLOAT) align 4 %1) #0 comdat !dbg !2329 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2332, !DIExpression(), !2333)
    #dbg_declare(ptr %1, !2334, !DIExpression(), !2335)
  ret void, !dbg !2336
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3HEXE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.HEX) align 4 %1) #0 comdat !dbg !2337 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2340, !DIExpression(), !2341)
    #dbg_declare(ptr %1, !2342, !DIExpression(), !2343)
  ret void, !dbg !2344
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3OCTE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.OCT) align 4 %1) #0 comdat !dbg !2345 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2348, !DIExpression(), !2349)
    #dbg_declare(ptr %1, !2350, !DIExpression(), !2351)
  ret void, !dbg !2352
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3DECE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.DEC) align 4 %1) #0 comdat !dbg !2353 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2356, !DIExpression(), !2357)
    #dbg_declare(ptr %1, !2358, !DIExpression(), !2359)
  ret void, !dbg !2360
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI12SETPRECISIONE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.SETPRECISION) align 4 %1) #0 comdat !dbg !2361 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2364, !DIExpression(), !2365)
    #dbg_declare(ptr %1, !2366, !DIExpression(), !2367)
  ret void, !dbg !2368
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4BF16E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.BF16) align 4 %1) #0 comdat !dbg !2369 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2372, !DIExpression(), !2373)
    #dbg_declare(ptr %1, !2374, !DIExpression(), !2375)
  ret void, !dbg !2376
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3F32E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.F32) align 4 %1) #0 comdat !dbg !2377 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2380, !DIExpression(), !2381)
    #dbg_declare(ptr %1, !2382, !DIExpression(), !2383)
  ret void, !dbg !2384
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3U32E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.U32) align 4 %1) #0 comdat !dbg !2385 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2388, !DIExpression(), !2389)
    #dbg_declare(ptr %1, !2390, !DIExpression(), !2391)
  ret void, !dbg !2392
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9TileSliceILi64EEEhv() #0 !dbg !2393 {
  ret i8 20, !dbg !2398
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9TileSliceILi128EEEhv() #0 !dbg !2399 {
  ret i8 20, !dbg !2403
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI9TileSliceILi64EEE12DebugPrinterS2_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.TileSlice) align 4 %1) #0 comdat !dbg !2404 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2407, !DIExpression(), !2408)
    #dbg_declare(ptr %1, !2409, !DIExpression(), !2410)
  ret void, !dbg !2411
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_Z17get_dram_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #3 !dbg !2412 {
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
    #dbg_declare(ptr %17, !2416, !DIExpression(), !2417)
  store i32 %1, ptr %18, align 4
    #dbg_declare(ptr %18, !2418, !DIExpression(), !2419)
  store i32 %2, ptr %19, align 4
    #dbg_declare(ptr %19, !2420, !DIExpression(), !2421)
  store i32 %3, ptr %20, align 4
    #dbg_declare(ptr %20, !2422, !DIExpression(), !2423)
  store i8 %4, ptr %21, align 1
    #dbg_declare(ptr %21, !2424, !DIExpression(), !2425)
    #dbg_declare(ptr %22, !2426, !DIExpression(), !2427)
  %27 = load i32, ptr %17, align 4, !dbg !2428
  store i32 %27, ptr %16, align 4
    #dbg_declare(ptr %16, !2429, !DIExpression(), !2436)
  %28 = load i32, ptr %16, align 4, !dbg !2438
  store i32 %28, ptr %7, align 4
    #dbg_declare(ptr %7, !2441, !DIExpression(), !2446)
  %29 = load i32, ptr %7, align 4, !dbg !2448
  store i32 %29, ptr %6, align 4
    #dbg_declare(ptr %6, !2452, !DIExpression(), !2454)
  %30 = load i32, ptr %6, align 4, !dbg !2456
  %31 = zext i32 %30 to i64, !dbg !2456
  %32 = mul i64 %31, 2863311531, !dbg !2457
  %33 = lshr i64 %32, 32, !dbg !2458
  %34 = lshr i64 %33, 3, !dbg !2459
  %35 = trunc i64 %34 to i32, !dbg !2460
  store i32 %35, ptr %22, align 4, !dbg !2427
    #dbg_declare(ptr %23, !2461, !DIExpression(), !2462)
  %36 = load i32, ptr %17, align 4, !dbg !2463
  %37 = load i32, ptr %22, align 4, !dbg !2464
  store i32 %36, ptr %14, align 4
    #dbg_declare(ptr %14, !2465, !DIExpression(), !2469)
  store i32 %37, ptr %15, align 4
    #dbg_declare(ptr %15, !2471, !DIExpression(), !2472)
  %38 = load i32, ptr %14, align 4, !dbg !2473
  %39 = load i32, ptr %15, align 4, !dbg !2476
  %40 = mul i32 %39, 12, !dbg !2477
  %41 = sub i32 %38, %40, !dbg !2478
  store i32 %41, ptr %23, align 4, !dbg !2462
    #dbg_declare(ptr %24, !2479, !DIExpression(), !2480)
  %42 = load i32, ptr %22, align 4, !dbg !2481
  %43 = load i32, ptr %18, align 4, !dbg !2482
  store i32 %43, ptr %12, align 4
    #dbg_declare(ptr %12, !2483, !DIExpression(), !2486)
  store i32 32, ptr %13, align 4
    #dbg_declare(ptr %13, !2488, !DIExpression(), !2489)
  %44 = load i32, ptr %12, align 4, !dbg !2490
  %45 = sub i32 %44, 1, !dbg !2491
  %46 = load i32, ptr %13, align 4, !dbg !2492
  %47 = sub i32 %46, 1, !dbg !2493
  %48 = or i32 %45, %47, !dbg !2494
  %49 = add i32 %48, 1, !dbg !2495
  %50 = mul i32 %42, %49, !dbg !2496
  %51 = load i32, ptr %19, align 4, !dbg !2497
  %52 = add i32 %50, %51, !dbg !2498
  %53 = load i32, ptr %20, align 4, !dbg !2499
  %54 = add i32 %52, %53, !dbg !2500
  %55 = load i32, ptr %23, align 4, !dbg !2501
  %56 = icmp ult i32 %55, 12, !dbg !2502, !nosanitize !1739
  br i1 %56, label %58, label %57, !dbg !2502, !prof !1752, !nosanitize !1739

57:                                               ; preds = %5
  call void @__ubsan_handle_out_of_bounds(ptr @36, i32 %55) #4, !dbg !2502, !nosanitize !1739
  br label %58, !dbg !2502, !nosanitize !1739

58:                                               ; preds = %57, %5
  %59 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %55, !dbg !2502
  %60 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %55), !dbg !2502, !nosanitize !1739
  %61 = extractvalue { i32, i1 } %60, 1, !dbg !2502, !nosanitize !1739
  %62 = or i1 %61, false, !dbg !2502, !nosanitize !1739
  %63 = extractvalue { i32, i1 } %60, 0, !dbg !2502, !nosanitize !1739
  %64 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %63, !dbg !2502, !nosanitize !1739
  %65 = icmp ne i32 %64, 0, !dbg !2502, !nosanitize !1739
  %66 = icmp eq i1 true, %65, !dbg !2502, !nosanitize !1739
  %67 = xor i1 %62, true, !dbg !2502, !nosanitize !1739
  %68 = icmp uge i32 %64, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2502, !nosanitize !1739
  %69 = and i1 %68, %67, !dbg !2502, !nosanitize !1739
  %70 = and i1 %66, %69, !dbg !2502, !nosanitize !1739
  br i1 %70, label %72, label %71, !dbg !2502, !prof !1752, !nosanitize !1739

71:                                               ; preds = %58
  call void @__ubsan_handle_pointer_overflow(ptr @37, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %64) #4, !dbg !2502, !nosanitize !1739
  br label %72, !dbg !2502, !nosanitize !1739

72:                                               ; preds = %71, %58
  %73 = icmp ne ptr %59, null, !dbg !2502, !nosanitize !1739
  %74 = ptrtoint ptr %59 to i32, !dbg !2502, !nosanitize !1739
  %75 = and i32 %74, 3, !dbg !2502, !nosanitize !1739
  %76 = icmp eq i32 %75, 0, !dbg !2502, !nosanitize !1739
  %77 = and i1 %73, %76, !dbg !2502, !nosanitize !1739
  br i1 %77, label %79, label %78, !dbg !2502, !prof !1752, !nosanitize !1739

78:                                               ; preds = %72
  call void @__ubsan_handle_type_mismatch_v1(ptr @39, i32 %74) #4, !dbg !2502, !nosanitize !1739
  br label %79, !dbg !2502, !nosanitize !1739

79:                                               ; preds = %78, %72
  %80 = load i32, ptr %59, align 4, !dbg !2502
  %81 = add i32 %54, %80, !dbg !2503
  store i32 %81, ptr %24, align 4, !dbg !2480
    #dbg_declare(ptr %25, !2504, !DIExpression(), !2505)
  %82 = load i32, ptr %23, align 4, !dbg !2506
  %83 = load i8, ptr %21, align 1, !dbg !2507
  store i32 %82, ptr %10, align 4
    #dbg_declare(ptr %10, !2508, !DIExpression(), !2512)
  store i8 %83, ptr %11, align 1
    #dbg_declare(ptr %11, !2514, !DIExpression(), !2515)
  %84 = load i8, ptr %11, align 1, !dbg !2516
  %85 = zext i8 %84 to i32, !dbg !2519, !nosanitize !1739
  %86 = icmp ult i32 %85, 2, !dbg !2519, !nosanitize !1739
  br i1 %86, label %88, label %87, !dbg !2519, !prof !1752, !nosanitize !1739

87:                                               ; preds = %79
  call void @__ubsan_handle_out_of_bounds(ptr @80, i32 %85) #4, !dbg !2519, !nosanitize !1739
  br label %88, !dbg !2519, !nosanitize !1739

88:                                               ; preds = %87, %79
  %89 = zext i8 %84 to i32, !dbg !2519
  %90 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %89, !dbg !2519
  %91 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %89), !dbg !2519, !nosanitize !1739
  %92 = extractvalue { i32, i1 } %91, 1, !dbg !2519, !nosanitize !1739
  %93 = extractvalue { i32, i1 } %91, 0, !dbg !2519, !nosanitize !1739
  %94 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %93, !dbg !2519, !nosanitize !1739
  %95 = icmp ne i32 %94, 0, !dbg !2519, !nosanitize !1739
  %96 = xor i1 %92, true, !dbg !2519, !nosanitize !1739
  %97 = icmp uge i32 %94, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !2519, !nosanitize !1739
  %98 = and i1 %97, %96, !dbg !2519, !nosanitize !1739
  br i1 %98, label %100, label %99, !dbg !2519, !prof !1752, !nosanitize !1739

99:                                               ; preds = %88
  call void @__ubsan_handle_pointer_overflow(ptr @81, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %94) #4, !dbg !2519, !nosanitize !1739
  br label %100, !dbg !2519, !nosanitize !1739

100:                                              ; preds = %99, %88
  %101 = load i32, ptr %10, align 4, !dbg !2520
  %102 = icmp ult i32 %101, 12, !dbg !2519, !nosanitize !1739
  br i1 %102, label %104, label %103, !dbg !2519, !prof !1752, !nosanitize !1739

103:                                              ; preds = %100
  call void @__ubsan_handle_out_of_bounds(ptr @83, i32 %101) #4, !dbg !2519, !nosanitize !1739
  br label %104, !dbg !2519, !nosanitize !1739

104:                                              ; preds = %103, %100
  %105 = getelementptr inbounds nuw [12 x i16], ptr %90, i32 0, i32 %101, !dbg !2519
  %106 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %101), !dbg !2519, !nosanitize !1739
  %107 = extractvalue { i32, i1 } %106, 1, !dbg !2519, !nosanitize !1739
  %108 = extractvalue { i32, i1 } %106, 0, !dbg !2519, !nosanitize !1739
  %109 = ptrtoint ptr %90 to i32, !dbg !2519, !nosanitize !1739
  %110 = add i32 %109, %108, !dbg !2519, !nosanitize !1739
  %111 = icmp ne i32 %110, 0, !dbg !2519, !nosanitize !1739
  %112 = xor i1 %107, true, !dbg !2519, !nosanitize !1739
  %113 = icmp uge i32 %110, %109, !dbg !2519, !nosanitize !1739
  %114 = and i1 %113, %112, !dbg !2519, !nosanitize !1739
  br i1 %114, label %116, label %115, !dbg !2519, !prof !1752, !nosanitize !1739

115:                                              ; preds = %104
  call void @__ubsan_handle_pointer_overflow(ptr @84, i32 %109, i32 %110) #4, !dbg !2519, !nosanitize !1739
  br label %116, !dbg !2519, !nosanitize !1739

116:                                              ; preds = %115, %104
  %117 = ptrtoint ptr %105 to i32, !dbg !2519, !nosanitize !1739
  %118 = and i32 %117, 1, !dbg !2519, !nosanitize !1739
  %119 = icmp eq i32 %118, 0, !dbg !2519, !nosanitize !1739
  br i1 %119, label %121, label %120, !dbg !2519, !prof !1752, !nosanitize !1739

120:                                              ; preds = %116
  call void @__ubsan_handle_type_mismatch_v1(ptr @86, i32 %117) #4, !dbg !2519, !nosanitize !1739
  br label %121, !dbg !2519, !nosanitize !1739

121:                                              ; preds = %116, %120
  %122 = load i16, ptr %105, align 2, !dbg !2519
  %123 = zext i16 %122 to i32, !dbg !2519
  store i32 %123, ptr %25, align 4, !dbg !2505
    #dbg_declare(ptr %26, !2521, !DIExpression(), !2522)
  %124 = load i32, ptr %25, align 4, !dbg !2523
  %125 = load i32, ptr %24, align 4, !dbg !2524
  store i32 %124, ptr %8, align 4
    #dbg_declare(ptr %8, !2525, !DIExpression(), !2529)
  store i32 %125, ptr %9, align 4
    #dbg_declare(ptr %9, !2531, !DIExpression(), !2532)
  %126 = load i32, ptr %8, align 4, !dbg !2533
  %127 = zext i32 %126 to i64, !dbg !2534
  %128 = shl i64 %127, 32, !dbg !2535
  %129 = load i32, ptr %9, align 4, !dbg !2536
  %130 = zext i32 %129 to i64, !dbg !2536
  %131 = or i64 %128, %130, !dbg !2537
  store i64 %131, ptr %26, align 8, !dbg !2522
  %132 = load i64, ptr %26, align 8, !dbg !2538
  ret i64 %132, !dbg !2539
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_out_of_bounds(ptr, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_Z15get_l1_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #3 !dbg !2540 {
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
    #dbg_declare(ptr %15, !2541, !DIExpression(), !2542)
  store i32 %1, ptr %16, align 4
    #dbg_declare(ptr %16, !2543, !DIExpression(), !2544)
  store i32 %2, ptr %17, align 4
    #dbg_declare(ptr %17, !2545, !DIExpression(), !2546)
  store i32 %3, ptr %18, align 4
    #dbg_declare(ptr %18, !2547, !DIExpression(), !2548)
  store i8 %4, ptr %19, align 1
    #dbg_declare(ptr %19, !2549, !DIExpression(), !2550)
    #dbg_declare(ptr %20, !2551, !DIExpression(), !2552)
  %25 = load i32, ptr %15, align 4, !dbg !2553
  store i32 %25, ptr %10, align 4
    #dbg_declare(ptr %10, !2554, !DIExpression(), !2558)
  %26 = load i32, ptr %10, align 4, !dbg !2560
  %27 = lshr i32 %26, 6, !dbg !2563
  store i32 %27, ptr %20, align 4, !dbg !2552
    #dbg_declare(ptr %21, !2564, !DIExpression(), !2565)
  %28 = load i32, ptr %15, align 4, !dbg !2566
  %29 = load i32, ptr %20, align 4, !dbg !2567
  store i32 %28, ptr %8, align 4
    #dbg_declare(ptr %8, !2568, !DIExpression(), !2570)
  store i32 %29, ptr %9, align 4
    #dbg_declare(ptr %9, !2572, !DIExpression(), !2573)
  %30 = load i32, ptr %8, align 4, !dbg !2574
  %31 = load i32, ptr %9, align 4, !dbg !2577
  %32 = mul i32 %31, 64, !dbg !2578
  %33 = sub i32 %30, %32, !dbg !2579
  store i32 %33, ptr %21, align 4, !dbg !2565
    #dbg_declare(ptr %22, !2580, !DIExpression(), !2581)
  %34 = load i32, ptr %20, align 4, !dbg !2582
  %35 = load i32, ptr %16, align 4, !dbg !2583
  store i32 %35, ptr %13, align 4
    #dbg_declare(ptr %13, !2483, !DIExpression(), !2584)
  store i32 16, ptr %14, align 4
    #dbg_declare(ptr %14, !2488, !DIExpression(), !2586)
  %36 = load i32, ptr %13, align 4, !dbg !2587
  %37 = sub i32 %36, 1, !dbg !2588
  %38 = load i32, ptr %14, align 4, !dbg !2589
  %39 = sub i32 %38, 1, !dbg !2590
  %40 = or i32 %37, %39, !dbg !2591
  %41 = add i32 %40, 1, !dbg !2592
  %42 = mul i32 %34, %41, !dbg !2593
  %43 = load i32, ptr %17, align 4, !dbg !2594
  %44 = add i32 %42, %43, !dbg !2595
  %45 = load i32, ptr %18, align 4, !dbg !2596
  %46 = add i32 %44, %45, !dbg !2597
  %47 = load i32, ptr %21, align 4, !dbg !2598
  %48 = icmp ult i32 %47, 12, !dbg !2599, !nosanitize !1739
  br i1 %48, label %50, label %49, !dbg !2599, !prof !1752, !nosanitize !1739

49:                                               ; preds = %5
  call void @__ubsan_handle_out_of_bounds(ptr @40, i32 %47) #4, !dbg !2599, !nosanitize !1739
  br label %50, !dbg !2599, !nosanitize !1739

50:                                               ; preds = %49, %5
  %51 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %47, !dbg !2599
  %52 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %47), !dbg !2599, !nosanitize !1739
  %53 = extractvalue { i32, i1 } %52, 1, !dbg !2599, !nosanitize !1739
  %54 = or i1 %53, false, !dbg !2599, !nosanitize !1739
  %55 = extractvalue { i32, i1 } %52, 0, !dbg !2599, !nosanitize !1739
  %56 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %55, !dbg !2599, !nosanitize !1739
  %57 = icmp ne i32 %56, 0, !dbg !2599, !nosanitize !1739
  %58 = icmp eq i1 true, %57, !dbg !2599, !nosanitize !1739
  %59 = xor i1 %54, true, !dbg !2599, !nosanitize !1739
  %60 = icmp uge i32 %56, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2599, !nosanitize !1739
  %61 = and i1 %60, %59, !dbg !2599, !nosanitize !1739
  %62 = and i1 %58, %61, !dbg !2599, !nosanitize !1739
  br i1 %62, label %64, label %63, !dbg !2599, !prof !1752, !nosanitize !1739

63:                                               ; preds = %50
  call void @__ubsan_handle_pointer_overflow(ptr @41, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %56) #4, !dbg !2599, !nosanitize !1739
  br label %64, !dbg !2599, !nosanitize !1739

64:                                               ; preds = %63, %50
  %65 = icmp ne ptr %51, null, !dbg !2599, !nosanitize !1739
  %66 = ptrtoint ptr %51 to i32, !dbg !2599, !nosanitize !1739
  %67 = and i32 %66, 3, !dbg !2599, !nosanitize !1739
  %68 = icmp eq i32 %67, 0, !dbg !2599, !nosanitize !1739
  %69 = and i1 %65, %68, !dbg !2599, !nosanitize !1739
  br i1 %69, label %71, label %70, !dbg !2599, !prof !1752, !nosanitize !1739

70:                                               ; preds = %64
  call void @__ubsan_handle_type_mismatch_v1(ptr @42, i32 %66) #4, !dbg !2599, !nosanitize !1739
  br label %71, !dbg !2599, !nosanitize !1739

71:                                               ; preds = %70, %64
  %72 = load i32, ptr %51, align 4, !dbg !2599
  %73 = add i32 %46, %72, !dbg !2600
  store i32 %73, ptr %22, align 4, !dbg !2581
    #dbg_declare(ptr %23, !2601, !DIExpression(), !2602)
  %74 = load i32, ptr %21, align 4, !dbg !2603
  %75 = load i8, ptr %19, align 1, !dbg !2604
  store i32 %74, ptr %6, align 4
    #dbg_declare(ptr %6, !2605, !DIExpression(), !2607)
  store i8 %75, ptr %7, align 1
    #dbg_declare(ptr %7, !2609, !DIExpression(), !2610)
  %76 = load i8, ptr %7, align 1, !dbg !2611
  %77 = zext i8 %76 to i32, !dbg !2614, !nosanitize !1739
  %78 = icmp ult i32 %77, 2, !dbg !2614, !nosanitize !1739
  br i1 %78, label %80, label %79, !dbg !2614, !prof !1752, !nosanitize !1739

79:                                               ; preds = %71
  call void @__ubsan_handle_out_of_bounds(ptr @89, i32 %77) #4, !dbg !2614, !nosanitize !1739
  br label %80, !dbg !2614, !nosanitize !1739

80:                                               ; preds = %79, %71
  %81 = zext i8 %76 to i32, !dbg !2614
  %82 = getelementptr inbounds nuw [2 x [64 x i16]], ptr @l1_bank_to_noc_xy, i32 0, i32 %81, !dbg !2614
  %83 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 128, i32 %81), !dbg !2614, !nosanitize !1739
  %84 = extractvalue { i32, i1 } %83, 1, !dbg !2614, !nosanitize !1739
  %85 = extractvalue { i32, i1 } %83, 0, !dbg !2614, !nosanitize !1739
  %86 = add i32 ptrtoint (ptr @l1_bank_to_noc_xy to i32), %85, !dbg !2614, !nosanitize !1739
  %87 = icmp ne i32 %86, 0, !dbg !2614, !nosanitize !1739
  %88 = xor i1 %84, true, !dbg !2614, !nosanitize !1739
  %89 = icmp uge i32 %86, ptrtoint (ptr @l1_bank_to_noc_xy to i32), !dbg !2614, !nosanitize !1739
  %90 = and i1 %89, %88, !dbg !2614, !nosanitize !1739
  br i1 %90, label %92, label %91, !dbg !2614, !prof !1752, !nosanitize !1739

91:                                               ; preds = %80
  call void @__ubsan_handle_pointer_overflow(ptr @90, i32 ptrtoint (ptr @l1_bank_to_noc_xy to i32), i32 %86) #4, !dbg !2614, !nosanitize !1739
  br label %92, !dbg !2614, !nosanitize !1739

92:                                               ; preds = %91, %80
  %93 = load i32, ptr %6, align 4, !dbg !2615
  %94 = icmp ult i32 %93, 64, !dbg !2614, !nosanitize !1739
  br i1 %94, label %96, label %95, !dbg !2614, !prof !1752, !nosanitize !1739

95:                                               ; preds = %92
  call void @__ubsan_handle_out_of_bounds(ptr @92, i32 %93) #4, !dbg !2614, !nosanitize !1739
  br label %96, !dbg !2614, !nosanitize !1739

96:                                               ; preds = %95, %92
  %97 = getelementptr inbounds nuw [64 x i16], ptr %82, i32 0, i32 %93, !dbg !2614
  %98 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %93), !dbg !2614, !nosanitize !1739
  %99 = extractvalue { i32, i1 } %98, 1, !dbg !2614, !nosanitize !1739
  %100 = extractvalue { i32, i1 } %98, 0, !dbg !2614, !nosanitize !1739
  %101 = ptrtoint ptr %82 to i32, !dbg !2614, !nosanitize !1739
  %102 = add i32 %101, %100, !dbg !2614, !nosanitize !1739
  %103 = icmp ne i32 %102, 0, !dbg !2614, !nosanitize !1739
  %104 = xor i1 %99, true, !dbg !2614, !nosanitize !1739
  %105 = icmp uge i32 %102, %101, !dbg !2614, !nosanitize !1739
  %106 = and i1 %105, %104, !dbg !2614, !nosanitize !1739
  br i1 %106, label %108, label %107, !dbg !2614, !prof !1752, !nosanitize !1739

107:                                              ; preds = %96
  call void @__ubsan_handle_pointer_overflow(ptr @93, i32 %101, i32 %102) #4, !dbg !2614, !nosanitize !1739
  br label %108, !dbg !2614, !nosanitize !1739

108:                                              ; preds = %107, %96
  %109 = ptrtoint ptr %97 to i32, !dbg !2614, !nosanitize !1739
  %110 = and i32 %109, 1, !dbg !2614, !nosanitize !1739
  %111 = icmp eq i32 %110, 0, !dbg !2614, !nosanitize !1739
  br i1 %111, label %113, label %112, !dbg !2614, !prof !1752, !nosanitize !1739

112:                                              ; preds = %108
  call void @__ubsan_handle_type_mismatch_v1(ptr @94, i32 %109) #4, !dbg !2614, !nosanitize !1739
  br label %113, !dbg !2614, !nosanitize !1739

113:                                              ; preds = %108, %112
  %114 = load i16, ptr %97, align 2, !dbg !2614
  %115 = zext i16 %114 to i32, !dbg !2614
  store i32 %115, ptr %23, align 4, !dbg !2602
    #dbg_declare(ptr %24, !2616, !DIExpression(), !2617)
  %116 = load i32, ptr %23, align 4, !dbg !2618
  %117 = load i32, ptr %22, align 4, !dbg !2619
  store i32 %116, ptr %11, align 4
    #dbg_declare(ptr %11, !2525, !DIExpression(), !2620)
  store i32 %117, ptr %12, align 4
    #dbg_declare(ptr %12, !2531, !DIExpression(), !2622)
  %118 = load i32, ptr %11, align 4, !dbg !2623
  %119 = zext i32 %118 to i64, !dbg !2624
  %120 = shl i64 %119, 32, !dbg !2625
  %121 = load i32, ptr %12, align 4, !dbg !2626
  %122 = zext i32 %121 to i64, !dbg !2626
  %123 = or i64 %120, %122, !dbg !2627
  store i64 %123, ptr %24, align 8, !dbg !2617
  %124 = load i64, ptr %24, align 8, !dbg !2628
  ret i64 %124, !dbg !2629
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef i64 @_Z26get_system_memory_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #0 !dbg !2630 {
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
    #dbg_declare(ptr %6, !2631, !DIExpression(), !2632)
  store i32 %1, ptr %7, align 4
    #dbg_declare(ptr %7, !2633, !DIExpression(), !2634)
  store i32 %2, ptr %8, align 4
    #dbg_declare(ptr %8, !2635, !DIExpression(), !2636)
  store i32 %3, ptr %9, align 4
    #dbg_declare(ptr %9, !2637, !DIExpression(), !2638)
  store i8 %4, ptr %10, align 1
    #dbg_declare(ptr %10, !2639, !DIExpression(), !2640)
    #dbg_declare(ptr %11, !2641, !DIExpression(), !2642)
  br i1 true, label %16, label %15, !dbg !2643, !prof !1752, !nosanitize !1739

15:                                               ; preds = %5
  call void @__ubsan_handle_shift_out_of_bounds(ptr @44, i32 3, i32 10) #4, !dbg !2643, !nosanitize !1739
  br label %16, !dbg !2643, !nosanitize !1739

16:                                               ; preds = %15, %5
  br i1 true, label %18, label %17, !dbg !2643, !prof !1752, !nosanitize !1739

17:                                               ; preds = %16
  call void @__ubsan_handle_shift_out_of_bounds(ptr @45, i32 0, i32 4) #4, !dbg !2643, !nosanitize !1739
  br label %18, !dbg !2643, !nosanitize !1739

18:                                               ; preds = %17, %16
  br i1 true, label %21, label %19, !dbg !2643, !prof !1752, !nosanitize !1739

19:                                               ; preds = %18
  store i64 3072, ptr %12, align 8, !dbg !2643, !nosanitize !1739
  %20 = ptrtoint ptr %12 to i32, !dbg !2643, !nosanitize !1739
  call void @__ubsan_handle_shift_out_of_bounds(ptr @47, i32 %20, i32 32) #4, !dbg !2643, !nosanitize !1739
  br label %21, !dbg !2643, !nosanitize !1739

21:                                               ; preds = %19, %18
  store i64 13228499271680, ptr %11, align 8, !dbg !2642
    #dbg_declare(ptr %13, !2644, !DIExpression(), !2645)
  %22 = load i32, ptr %8, align 4, !dbg !2646
  %23 = load i32, ptr %7, align 4, !dbg !2647
  %24 = load i32, ptr %6, align 4, !dbg !2648
  %25 = mul i32 %23, %24, !dbg !2649
  %26 = add i32 %22, %25, !dbg !2650
  %27 = load i32, ptr %9, align 4, !dbg !2651
  %28 = add i32 %26, %27, !dbg !2652
  store i32 %28, ptr %13, align 4, !dbg !2645
    #dbg_declare(ptr %14, !2653, !DIExpression(), !2654)
  %29 = load i64, ptr %11, align 8, !dbg !2655
  %30 = load i32, ptr %13, align 4, !dbg !2656
  %31 = zext i32 %30 to i64, !dbg !2656
  %32 = or i64 %29, %31, !dbg !2657
  store i64 %32, ptr %14, align 8, !dbg !2654
  %33 = load i64, ptr %14, align 8, !dbg !2658
  ret i64 %33, !dbg !2659
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_shift_out_of_bounds(ptr, i32, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_ZN15tensor_accessor25get_dram_bank_base_offsetEjh(i32 noundef %0, i8 noundef zeroext %1) #3 !dbg !2660 {
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
    #dbg_declare(ptr %13, !2665, !DIExpression(), !2666)
  store i8 %1, ptr %14, align 1
    #dbg_declare(ptr %14, !2667, !DIExpression(), !2668)
    #dbg_declare(ptr %15, !2669, !DIExpression(), !2670)
  %20 = load i32, ptr %13, align 4, !dbg !2671
  store i32 %20, ptr %12, align 4
    #dbg_declare(ptr %12, !2429, !DIExpression(), !2672)
  %21 = load i32, ptr %12, align 4, !dbg !2674
  store i32 %21, ptr %4, align 4
    #dbg_declare(ptr %4, !2441, !DIExpression(), !2675)
  %22 = load i32, ptr %4, align 4, !dbg !2677
  store i32 %22, ptr %3, align 4
    #dbg_declare(ptr %3, !2452, !DIExpression(), !2678)
  %23 = load i32, ptr %3, align 4, !dbg !2680
  %24 = zext i32 %23 to i64, !dbg !2680
  %25 = mul i64 %24, 2863311531, !dbg !2681
  %26 = lshr i64 %25, 32, !dbg !2682
  %27 = lshr i64 %26, 3, !dbg !2683
  %28 = trunc i64 %27 to i32, !dbg !2684
  store i32 %28, ptr %15, align 4, !dbg !2670
    #dbg_declare(ptr %16, !2685, !DIExpression(), !2686)
  %29 = load i32, ptr %13, align 4, !dbg !2687
  %30 = load i32, ptr %15, align 4, !dbg !2688
  store i32 %29, ptr %10, align 4
    #dbg_declare(ptr %10, !2465, !DIExpression(), !2689)
  store i32 %30, ptr %11, align 4
    #dbg_declare(ptr %11, !2471, !DIExpression(), !2691)
  %31 = load i32, ptr %10, align 4, !dbg !2692
  %32 = load i32, ptr %11, align 4, !dbg !2693
  %33 = mul i32 %32, 12, !dbg !2694
  %34 = sub i32 %31, %33, !dbg !2695
  store i32 %34, ptr %16, align 4, !dbg !2686
    #dbg_declare(ptr %17, !2696, !DIExpression(), !2697)
  %35 = load i32, ptr %16, align 4, !dbg !2698
  store i32 %35, ptr %5, align 4
    #dbg_declare(ptr %5, !2699, !DIExpression(), !2701)
  %36 = load i32, ptr %5, align 4, !dbg !2703
  %37 = icmp ult i32 %36, 12, !dbg !2706, !nosanitize !1739
  br i1 %37, label %39, label %38, !dbg !2706, !prof !1752, !nosanitize !1739

38:                                               ; preds = %2
  call void @__ubsan_handle_out_of_bounds(ptr @95, i32 %36) #4, !dbg !2706, !nosanitize !1739
  br label %39, !dbg !2706, !nosanitize !1739

39:                                               ; preds = %38, %2
  %40 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %36, !dbg !2706
  %41 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %36), !dbg !2706, !nosanitize !1739
  %42 = extractvalue { i32, i1 } %41, 1, !dbg !2706, !nosanitize !1739
  %43 = extractvalue { i32, i1 } %41, 0, !dbg !2706, !nosanitize !1739
  %44 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %43, !dbg !2706, !nosanitize !1739
  %45 = icmp ne i32 %44, 0, !dbg !2706, !nosanitize !1739
  %46 = xor i1 %42, true, !dbg !2706, !nosanitize !1739
  %47 = icmp uge i32 %44, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2706, !nosanitize !1739
  %48 = and i1 %47, %46, !dbg !2706, !nosanitize !1739
  br i1 %48, label %50, label %49, !dbg !2706, !prof !1752, !nosanitize !1739

49:                                               ; preds = %39
  call void @__ubsan_handle_pointer_overflow(ptr @96, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %44) #4, !dbg !2706, !nosanitize !1739
  br label %50, !dbg !2706, !nosanitize !1739

50:                                               ; preds = %49, %39
  %51 = ptrtoint ptr %40 to i32, !dbg !2706, !nosanitize !1739
  %52 = and i32 %51, 3, !dbg !2706, !nosanitize !1739
  %53 = icmp eq i32 %52, 0, !dbg !2706, !nosanitize !1739
  br i1 %53, label %55, label %54, !dbg !2706, !prof !1752, !nosanitize !1739

54:                                               ; preds = %50
  call void @__ubsan_handle_type_mismatch_v1(ptr @97, i32 %51) #4, !dbg !2706, !nosanitize !1739
  br label %55, !dbg !2706, !nosanitize !1739

55:                                               ; preds = %50, %54
  %56 = load i32, ptr %40, align 4, !dbg !2706
  store i32 %56, ptr %17, align 4, !dbg !2697
    #dbg_declare(ptr %18, !2707, !DIExpression(), !2708)
  %57 = load i32, ptr %16, align 4, !dbg !2709
  %58 = load i8, ptr %14, align 1, !dbg !2710
  store i32 %57, ptr %8, align 4
    #dbg_declare(ptr %8, !2508, !DIExpression(), !2711)
  store i8 %58, ptr %9, align 1
    #dbg_declare(ptr %9, !2514, !DIExpression(), !2713)
  %59 = load i8, ptr %9, align 1, !dbg !2714
  %60 = zext i8 %59 to i32, !dbg !2715, !nosanitize !1739
  %61 = icmp ult i32 %60, 2, !dbg !2715, !nosanitize !1739
  br i1 %61, label %63, label %62, !dbg !2715, !prof !1752, !nosanitize !1739

62:                                               ; preds = %55
  call void @__ubsan_handle_out_of_bounds(ptr @80, i32 %60) #4, !dbg !2715, !nosanitize !1739
  br label %63, !dbg !2715, !nosanitize !1739

63:                                               ; preds = %62, %55
  %64 = zext i8 %59 to i32, !dbg !2715
  %65 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %64, !dbg !2715
  %66 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %64), !dbg !2715, !nosanitize !1739
  %67 = extractvalue { i32, i1 } %66, 1, !dbg !2715, !nosanitize !1739
  %68 = extractvalue { i32, i1 } %66, 0, !dbg !2715, !nosanitize !1739
  %69 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %68, !dbg !2715, !nosanitize !1739
  %70 = icmp ne i32 %69, 0, !dbg !2715, !nosanitize !1739
  %71 = xor i1 %67, true, !dbg !2715, !nosanitize !1739
  %72 = icmp uge i32 %69, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !2715, !nosanitize !1739
  %73 = and i1 %72, %71, !dbg !2715, !nosanitize !1739
  br i1 %73, label %75, label %74, !dbg !2715, !prof !1752, !nosanitize !1739

74:                                               ; preds = %63
  call void @__ubsan_handle_pointer_overflow(ptr @81, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %69) #4, !dbg !2715, !nosanitize !1739
  br label %75, !dbg !2715, !nosanitize !1739

75:                                               ; preds = %74, %63
  %76 = load i32, ptr %8, align 4, !dbg !2716
  %77 = icmp ult i32 %76, 12, !dbg !2715, !nosanitize !1739
  br i1 %77, label %79, label %78, !dbg !2715, !prof !1752, !nosanitize !1739

78:                                               ; preds = %75
  call void @__ubsan_handle_out_of_bounds(ptr @83, i32 %76) #4, !dbg !2715, !nosanitize !1739
  br label %79, !dbg !2715, !nosanitize !1739

79:                                               ; preds = %78, %75
  %80 = getelementptr inbounds nuw [12 x i16], ptr %65, i32 0, i32 %76, !dbg !2715
  %81 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %76), !dbg !2715, !nosanitize !1739
  %82 = extractvalue { i32, i1 } %81, 1, !dbg !2715, !nosanitize !1739
  %83 = extractvalue { i32, i1 } %81, 0, !dbg !2715, !nosanitize !1739
  %84 = ptrtoint ptr %65 to i32, !dbg !2715, !nosanitize !1739
  %85 = add i32 %84, %83, !dbg !2715, !nosanitize !1739
  %86 = icmp ne i32 %85, 0, !dbg !2715, !nosanitize !1739
  %87 = xor i1 %82, true, !dbg !2715, !nosanitize !1739
  %88 = icmp uge i32 %85, %84, !dbg !2715, !nosanitize !1739
  %89 = and i1 %88, %87, !dbg !2715, !nosanitize !1739
  br i1 %89, label %91, label %90, !dbg !2715, !prof !1752, !nosanitize !1739

90:                                               ; preds = %79
  call void @__ubsan_handle_pointer_overflow(ptr @84, i32 %84, i32 %85) #4, !dbg !2715, !nosanitize !1739
  br label %91, !dbg !2715, !nosanitize !1739

91:                                               ; preds = %90, %79
  %92 = ptrtoint ptr %80 to i32, !dbg !2715, !nosanitize !1739
  %93 = and i32 %92, 1, !dbg !2715, !nosanitize !1739
  %94 = icmp eq i32 %93, 0, !dbg !2715, !nosanitize !1739
  br i1 %94, label %96, label %95, !dbg !2715, !prof !1752, !nosanitize !1739

95:                                               ; preds = %91
  call void @__ubsan_handle_type_mismatch_v1(ptr @86, i32 %92) #4, !dbg !2715, !nosanitize !1739
  br label %96, !dbg !2715, !nosanitize !1739

96:                                               ; preds = %91, %95
  %97 = load i16, ptr %80, align 2, !dbg !2715
  %98 = zext i16 %97 to i32, !dbg !2715
  store i32 %98, ptr %18, align 4, !dbg !2708
    #dbg_declare(ptr %19, !2717, !DIExpression(), !2718)
  %99 = load i32, ptr %18, align 4, !dbg !2719
  %100 = load i32, ptr %17, align 4, !dbg !2720
  store i32 %99, ptr %6, align 4
    #dbg_declare(ptr %6, !2525, !DIExpression(), !2721)
  store i32 %100, ptr %7, align 4
    #dbg_declare(ptr %7, !2531, !DIExpression(), !2723)
  %101 = load i32, ptr %6, align 4, !dbg !2724
  %102 = zext i32 %101 to i64, !dbg !2725
  %103 = shl i64 %102, 32, !dbg !2726
  %104 = load i32, ptr %7, align 4, !dbg !2727
  %105 = zext i32 %104 to i64, !dbg !2727
  %106 = or i64 %103, %105, !dbg !2728
  store i64 %106, ptr %19, align 8, !dbg !2718
  %107 = load i64, ptr %19, align 8, !dbg !2729
  ret i64 %107, !dbg !2730
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i1 @_Z13is_l1_addressy(i64 noundef %0) #0 !dbg !2731 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
    #dbg_declare(ptr %2, !2735, !DIExpression(), !2736)
  %3 = load i64, ptr %2, align 8, !dbg !2737
  %4 = and i64 %3, 4294967295, !dbg !2738
  %5 = icmp ult i64 %4, 4278190080, !dbg !2739
  ret i1 %5, !dbg !2740
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z22noc_async_read_barrierh(i8 noundef zeroext %0) #3 !dbg !2741 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  %7 = alloca i8, align 1
  store i8 %0, ptr %7, align 1
    #dbg_declare(ptr %7, !2744, !DIExpression(), !2745)
  br label %8, !dbg !2746

8:                                                ; preds = %45, %1
  %9 = load i8, ptr %7, align 1, !dbg !2749
  %10 = zext i8 %9 to i32, !dbg !2749
  store i32 %10, ptr %6, align 4
    #dbg_declare(ptr %6, !2750, !DIExpression(), !2754)
  %11 = load i32, ptr %6, align 4, !dbg !2756
  store i32 %11, ptr %2, align 4
    #dbg_declare(ptr %2, !2757, !DIExpression(), !2759)
  store i32 2, ptr %3, align 4
    #dbg_declare(ptr %3, !2761, !DIExpression(), !2762)
    #dbg_declare(ptr %4, !2763, !DIExpression(), !2764)
  %12 = load i32, ptr %2, align 4, !dbg !2765
  %13 = shl i32 %12, 16, !dbg !2766
  %14 = load i32, ptr %3, align 4, !dbg !2767
  %15 = mul i32 %14, 4, !dbg !2768
  %16 = add i32 -5111296, %15, !dbg !2768
  %17 = add i32 %13, %16, !dbg !2769
  store i32 %17, ptr %4, align 4, !dbg !2764
    #dbg_declare(ptr %5, !2770, !DIExpression(), !2771)
  %18 = load i32, ptr %4, align 4, !dbg !2772
  %19 = inttoptr i32 %18 to ptr, !dbg !2773
  store ptr %19, ptr %5, align 4, !dbg !2771
  %20 = load ptr, ptr %5, align 4, !dbg !2774
  %21 = load volatile i32, ptr %20, align 4, !dbg !2775
  %22 = load i32, ptr %6, align 4, !dbg !2776
  %23 = icmp ult i32 %22, 2, !dbg !2777, !nosanitize !1739
  br i1 %23, label %25, label %24, !dbg !2777, !prof !1752, !nosanitize !1739

24:                                               ; preds = %8
  call void @__ubsan_handle_out_of_bounds(ptr @62, i32 %22) #4, !dbg !2777, !nosanitize !1739
  br label %25, !dbg !2777, !nosanitize !1739

25:                                               ; preds = %24, %8
  %26 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %22, !dbg !2777
  %27 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %22), !dbg !2777, !nosanitize !1739
  %28 = extractvalue { i32, i1 } %27, 1, !dbg !2777, !nosanitize !1739
  %29 = extractvalue { i32, i1 } %27, 0, !dbg !2777, !nosanitize !1739
  %30 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %29, !dbg !2777, !nosanitize !1739
  %31 = icmp ne i32 %30, 0, !dbg !2777, !nosanitize !1739
  %32 = xor i1 %28, true, !dbg !2777, !nosanitize !1739
  %33 = icmp uge i32 %30, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !2777, !nosanitize !1739
  %34 = and i1 %33, %32, !dbg !2777, !nosanitize !1739
  br i1 %34, label %36, label %35, !dbg !2777, !prof !1752, !nosanitize !1739

35:                                               ; preds = %25
  call void @__ubsan_handle_pointer_overflow(ptr @63, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %30) #4, !dbg !2777, !nosanitize !1739
  br label %36, !dbg !2777, !nosanitize !1739

36:                                               ; preds = %35, %25
  %37 = ptrtoint ptr %26 to i32, !dbg !2777, !nosanitize !1739
  %38 = and i32 %37, 3, !dbg !2777, !nosanitize !1739
  %39 = icmp eq i32 %38, 0, !dbg !2777, !nosanitize !1739
  br i1 %39, label %41, label %40, !dbg !2777, !prof !1752, !nosanitize !1739

40:                                               ; preds = %36
  call void @__ubsan_handle_type_mismatch_v1(ptr @64, i32 %37) #4, !dbg !2777, !nosanitize !1739
  br label %41, !dbg !2777, !nosanitize !1739

41:                                               ; preds = %36, %40
  %42 = load i32, ptr %26, align 4, !dbg !2777
  %43 = icmp eq i32 %21, %42, !dbg !2778
  %44 = xor i1 %43, true, !dbg !2779
  br i1 %44, label %45, label %46, !dbg !2746

45:                                               ; preds = %41
  br label %8, !dbg !2746, !llvm.loop !2780

46:                                               ; preds = %41
  ret void, !dbg !2782
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z11kernel_mainv() #3 !dbg !2783 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca %class.anon, align 1
  %6 = alloca %class.anon.0, align 1
  %7 = alloca %class.anon, align 1
  %8 = alloca %class.anon.0, align 1
  %9 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 0), !dbg !2784
  %10 = icmp ne i32 %9, 0, !dbg !2784
  br i1 %10, label %12, label %11, !dbg !2786

11:                                               ; preds = %0
  br label %61, !dbg !2787

12:                                               ; preds = %0
    #dbg_declare(ptr %4, !2788, !DIExpression(), !2789)
  store i32 0, ptr %2, align 4
    #dbg_declare(ptr %2, !2790, !DIExpression(), !2792)
    #dbg_declare(ptr %3, !2794, !DIExpression(), !2795)
  %13 = load i32, ptr %2, align 4, !dbg !2796
  store i32 %13, ptr %1, align 4
    #dbg_declare(ptr %1, !2797, !DIExpression(), !2821)
  %14 = load i32, ptr %1, align 4, !dbg !2823
  %15 = icmp ult i32 %14, 32, !dbg !2824, !nosanitize !1739
  br i1 %15, label %17, label %16, !dbg !2824, !prof !1752, !nosanitize !1739

16:                                               ; preds = %12
  call void @__ubsan_handle_out_of_bounds(ptr @70, i32 %14) #4, !dbg !2824, !nosanitize !1739
  br label %17, !dbg !2824, !nosanitize !1739

17:                                               ; preds = %16, %12
  %18 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %14, !dbg !2824
  %19 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %14), !dbg !2824, !nosanitize !1739
  %20 = extractvalue { i32, i1 } %19, 1, !dbg !2824, !nosanitize !1739
  %21 = extractvalue { i32, i1 } %19, 0, !dbg !2824, !nosanitize !1739
  %22 = add i32 ptrtoint (ptr @cb_interface to i32), %21, !dbg !2824, !nosanitize !1739
  %23 = icmp ne i32 %22, 0, !dbg !2824, !nosanitize !1739
  %24 = xor i1 %20, true, !dbg !2824, !nosanitize !1739
  %25 = icmp uge i32 %22, ptrtoint (ptr @cb_interface to i32), !dbg !2824, !nosanitize !1739
  %26 = and i1 %25, %24, !dbg !2824, !nosanitize !1739
  br i1 %26, label %28, label %27, !dbg !2824, !prof !1752, !nosanitize !1739

27:                                               ; preds = %17
  call void @__ubsan_handle_pointer_overflow(ptr @71, i32 ptrtoint (ptr @cb_interface to i32), i32 %22) #4, !dbg !2824, !nosanitize !1739
  br label %28, !dbg !2824, !nosanitize !1739

28:                                               ; preds = %27, %17
  %29 = ptrtoint ptr %18 to i32, !dbg !2824, !nosanitize !1739
  %30 = and i32 %29, 3, !dbg !2824, !nosanitize !1739
  %31 = icmp eq i32 %30, 0, !dbg !2824, !nosanitize !1739
  br i1 %31, label %33, label %32, !dbg !2824, !prof !1752, !nosanitize !1739

32:                                               ; preds = %28
  call void @__ubsan_handle_type_mismatch_v1(ptr @73, i32 %29) #4, !dbg !2824, !nosanitize !1739
  br label %33, !dbg !2824, !nosanitize !1739

33:                                               ; preds = %32, %28
  %34 = ptrtoint ptr %18 to i32, !dbg !2824, !nosanitize !1739
  %35 = and i32 %34, 3, !dbg !2824, !nosanitize !1739
  %36 = icmp eq i32 %35, 0, !dbg !2824, !nosanitize !1739
  br i1 %36, label %38, label %37, !dbg !2824, !prof !1752, !nosanitize !1739

37:                                               ; preds = %33
  call void @__ubsan_handle_type_mismatch_v1(ptr @75, i32 %34) #4, !dbg !2824, !nosanitize !1739
  br label %38, !dbg !2824, !nosanitize !1739

38:                                               ; preds = %37, %33
  %39 = ptrtoint ptr %18 to i32, !dbg !2825, !nosanitize !1739
  %40 = and i32 %39, 3, !dbg !2825, !nosanitize !1739
  %41 = icmp eq i32 %40, 0, !dbg !2825, !nosanitize !1739
  br i1 %41, label %43, label %42, !dbg !2825, !prof !1752, !nosanitize !1739

42:                                               ; preds = %38
  call void @__ubsan_handle_type_mismatch_v1(ptr @76, i32 %39) #4, !dbg !2825, !nosanitize !1739
  br label %43, !dbg !2825, !nosanitize !1739

43:                                               ; preds = %38, %42
  %44 = ptrtoint ptr %18 to i32, !dbg !2826, !nosanitize !1739
  %45 = and i32 %44, 3, !dbg !2826, !nosanitize !1739
  %46 = icmp eq i32 %45, 0, !dbg !2826, !nosanitize !1739
  br i1 %46, label %48, label %47, !dbg !2826, !prof !1752, !nosanitize !1739

47:                                               ; preds = %43
  call void @__ubsan_handle_type_mismatch_v1(ptr @67, i32 %44) #4, !dbg !2826, !nosanitize !1739
  br label %48, !dbg !2826, !nosanitize !1739

48:                                               ; preds = %47, %43
  %49 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %18, i32 0, i32 5, !dbg !2826
  %50 = ptrtoint ptr %49 to i32, !dbg !2826, !nosanitize !1739
  %51 = and i32 %50, 3, !dbg !2826, !nosanitize !1739
  %52 = icmp eq i32 %51, 0, !dbg !2826, !nosanitize !1739
  br i1 %52, label %54, label %53, !dbg !2826, !prof !1752, !nosanitize !1739

53:                                               ; preds = %48
  call void @__ubsan_handle_type_mismatch_v1(ptr @68, i32 %50) #4, !dbg !2826, !nosanitize !1739
  br label %54, !dbg !2826, !nosanitize !1739

54:                                               ; preds = %48, %53
  %55 = load i32, ptr %49, align 4, !dbg !2826
  store i32 %55, ptr %3, align 4, !dbg !2795
  %56 = load i32, ptr %3, align 4, !dbg !2827
  %57 = add i32 %56, 3136, !dbg !2828
  store i32 %57, ptr %4, align 4, !dbg !2789
    #dbg_declare(ptr %5, !2829, !DIExpression(), !2831)
    #dbg_declare(ptr %6, !2832, !DIExpression(), !2834)
  %58 = load i32, ptr %4, align 4, !dbg !2835
  %59 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 1), !dbg !2836
  %60 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 2), !dbg !2837
  call void @"_ZN9softmetal6scalar11grant_locksIZ11kernel_mainvE3$_0Z11kernel_mainvE3$_1EEvjjjjjT_T0_"(i32 noundef %58, i32 noundef 7, i32 noundef 7, i32 noundef %59, i32 noundef %60), !dbg !2838
  br label %61, !dbg !2839

61:                                               ; preds = %54, %11
  ret void, !dbg !2839
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_Z11get_arg_valIjET_i(i32 noundef %0) #3 comdat !dbg !2840 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !2843, !DIExpression(), !2844)
  %4 = load i32, ptr %3, align 4, !dbg !2845
  store i32 %4, ptr %2, align 4
    #dbg_declare(ptr %2, !2846, !DIExpression(), !2850)
  %5 = load ptr, ptr @rta_l1_base, align 4, !dbg !2852
  %6 = load i32, ptr %2, align 4, !dbg !2853
  %7 = getelementptr inbounds i32, ptr %5, i32 %6, !dbg !2852
  %8 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %6), !dbg !2852, !nosanitize !1739
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !2852, !nosanitize !1739
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !2852, !nosanitize !1739
  %11 = ptrtoint ptr %5 to i32, !dbg !2852, !nosanitize !1739
  %12 = add i32 %11, %10, !dbg !2852, !nosanitize !1739
  %13 = icmp ne ptr %5, null, !dbg !2852, !nosanitize !1739
  %14 = icmp ne i32 %12, 0, !dbg !2852, !nosanitize !1739
  %15 = icmp eq i1 %13, %14, !dbg !2852, !nosanitize !1739
  %16 = xor i1 %9, true, !dbg !2852, !nosanitize !1739
  %17 = icmp uge i32 %12, %11, !dbg !2852, !nosanitize !1739
  %18 = icmp sge i32 %10, 0, !dbg !2852, !nosanitize !1739
  %19 = icmp ult i32 %12, %11, !dbg !2852, !nosanitize !1739
  %20 = select i1 %18, i1 %17, i1 %19, !dbg !2852, !nosanitize !1739
  %21 = and i1 %20, %16, !dbg !2852, !nosanitize !1739
  %22 = and i1 %15, %21, !dbg !2852, !nosanitize !1739
  br i1 %22, label %24, label %23, !dbg !2852, !prof !1752, !nosanitize !1739

23:                                               ; preds = %1
  call void @__ubsan_handle_pointer_overflow(ptr @100, i32 %11, i32 %12) #4, !dbg !2852, !nosanitize !1739
  br label %24, !dbg !2852, !nosanitize !1739

24:                                               ; preds = %1, %23
  %25 = ptrtoint ptr %7 to i32, !dbg !2854
  %26 = inttoptr i32 %25 to ptr, !dbg !2855
  %27 = icmp ne ptr %26, null, !dbg !2856, !nosanitize !1739
  %28 = ptrtoint ptr %26 to i32, !dbg !2856, !nosanitize !1739
  %29 = and i32 %28, 3, !dbg !2856, !nosanitize !1739
  %30 = icmp eq i32 %29, 0, !dbg !2856, !nosanitize !1739
  %31 = and i1 %27, %30, !dbg !2856, !nosanitize !1739
  br i1 %31, label %33, label %32, !dbg !2856, !prof !1752, !nosanitize !1739

32:                                               ; preds = %24
  call void @__ubsan_handle_type_mismatch_v1(ptr @99, i32 %28) #4, !dbg !2856, !nosanitize !1739
  br label %33, !dbg !2856, !nosanitize !1739

33:                                               ; preds = %32, %24
  %34 = load i32, ptr %26, align 4, !dbg !2856
  ret i32 %34, !dbg !2857
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define internal void @"_ZN9softmetal6scalar11grant_locksIZ11kernel_mainvE3$_0Z11kernel_mainvE3$_1EEvjjjjjT_T0_"(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) #3 !dbg !2858 {
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca ptr, align 4
  %10 = alloca i32, align 4
  %11 = alloca i8, align 1
  %12 = alloca %class.anon, align 1
  %13 = alloca %class.anon.0, align 1
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca ptr, align 4
  %20 = alloca i32, align 4
  %21 = alloca %class.anon.6, align 4
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  %24 = alloca i32, align 4
  %25 = alloca i32, align 4
  store i32 %0, ptr %14, align 4
    #dbg_declare(ptr %14, !2864, !DIExpression(), !2865)
  store i32 %1, ptr %15, align 4
    #dbg_declare(ptr %15, !2866, !DIExpression(), !2867)
  store i32 %2, ptr %16, align 4
    #dbg_declare(ptr %16, !2868, !DIExpression(), !2869)
  store i32 %3, ptr %17, align 4
    #dbg_declare(ptr %17, !2870, !DIExpression(), !2871)
  store i32 %4, ptr %18, align 4
    #dbg_declare(ptr %18, !2872, !DIExpression(), !2873)
    #dbg_declare(ptr %12, !2874, !DIExpression(), !2875)
    #dbg_declare(ptr %13, !2876, !DIExpression(), !2877)
    #dbg_declare(ptr %19, !2878, !DIExpression(), !2879)
  %26 = load i32, ptr %14, align 4, !dbg !2880
  %27 = inttoptr i32 %26 to ptr, !dbg !2881
  store ptr %27, ptr %19, align 4, !dbg !2879
    #dbg_declare(ptr %20, !2882, !DIExpression(), !2884)
  store i32 0, ptr %20, align 4, !dbg !2884
  br label %28, !dbg !2885

28:                                               ; preds = %51, %5
  %29 = load i32, ptr %20, align 4, !dbg !2886
  %30 = load i32, ptr %15, align 4, !dbg !2888
  %31 = icmp ult i32 %29, %30, !dbg !2889
  br i1 %31, label %32, label %54, !dbg !2890

32:                                               ; preds = %28
  %33 = load ptr, ptr %19, align 4, !dbg !2891
  %34 = load i32, ptr %20, align 4, !dbg !2892
  %35 = getelementptr inbounds nuw i32, ptr %33, i32 %34, !dbg !2893
  %36 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %34), !dbg !2893, !nosanitize !1739
  %37 = extractvalue { i32, i1 } %36, 1, !dbg !2893, !nosanitize !1739
  %38 = or i1 %37, false, !dbg !2893, !nosanitize !1739
  %39 = extractvalue { i32, i1 } %36, 0, !dbg !2893, !nosanitize !1739
  %40 = ptrtoint ptr %33 to i32, !dbg !2893, !nosanitize !1739
  %41 = add i32 %40, %39, !dbg !2893, !nosanitize !1739
  %42 = icmp ne ptr %33, null, !dbg !2893, !nosanitize !1739
  %43 = icmp ne i32 %41, 0, !dbg !2893, !nosanitize !1739
  %44 = icmp eq i1 %42, %43, !dbg !2893, !nosanitize !1739
  %45 = xor i1 %38, true, !dbg !2893, !nosanitize !1739
  %46 = icmp uge i32 %41, %40, !dbg !2893, !nosanitize !1739
  %47 = and i1 %46, %45, !dbg !2893, !nosanitize !1739
  %48 = and i1 %44, %47, !dbg !2893, !nosanitize !1739
  br i1 %48, label %50, label %49, !dbg !2893, !prof !1752, !nosanitize !1739

49:                                               ; preds = %32
  call void @__ubsan_handle_pointer_overflow(ptr @101, i32 %40, i32 %41) #4, !dbg !2893, !nosanitize !1739
  br label %50, !dbg !2893, !nosanitize !1739

50:                                               ; preds = %49, %32
  store volatile i32 0, ptr %35, align 4, !dbg !2893
  br label %51, !dbg !2891

51:                                               ; preds = %50
  %52 = load i32, ptr %20, align 4, !dbg !2894
  %53 = add i32 %52, 1, !dbg !2894
  store i32 %53, ptr %20, align 4, !dbg !2894
  br label %28, !dbg !2895, !llvm.loop !2896

54:                                               ; preds = %28
    #dbg_declare(ptr %21, !2898, !DIExpression(), !2907)
  %55 = getelementptr inbounds nuw %class.anon.6, ptr %21, i32 0, i32 0, !dbg !2908
  store ptr %12, ptr %55, align 4, !dbg !2908
  %56 = getelementptr inbounds nuw %class.anon.6, ptr %21, i32 0, i32 1, !dbg !2908
  store ptr %16, ptr %56, align 4, !dbg !2908
  %57 = getelementptr inbounds nuw %class.anon.6, ptr %21, i32 0, i32 2, !dbg !2908
  store ptr %13, ptr %57, align 4, !dbg !2908
    #dbg_declare(ptr %22, !2909, !DIExpression(), !2911)
  store i32 0, ptr %22, align 4, !dbg !2911
  br label %58, !dbg !2912

58:                                               ; preds = %65, %54
  %59 = load i32, ptr %22, align 4, !dbg !2913
  %60 = load i32, ptr %15, align 4, !dbg !2915
  %61 = icmp ult i32 %59, %60, !dbg !2916
  br i1 %61, label %62, label %68, !dbg !2917

62:                                               ; preds = %58
  %63 = load i32, ptr %22, align 4, !dbg !2918
  %64 = load i32, ptr %17, align 4, !dbg !2919
  call void @"_ZZN9softmetal6scalar11grant_locksIZ11kernel_mainvE3$_0Z11kernel_mainvE3$_1EEvjjjjjT_T0_ENKUljjE_clEjj"(ptr noundef nonnull align 4 dereferenceable(12) %21, i32 noundef %63, i32 noundef %64), !dbg !2920
  br label %65, !dbg !2920

65:                                               ; preds = %62
  %66 = load i32, ptr %22, align 4, !dbg !2921
  %67 = add i32 %66, 1, !dbg !2921
  store i32 %67, ptr %22, align 4, !dbg !2921
  br label %58, !dbg !2922, !llvm.loop !2923

68:                                               ; preds = %58
    #dbg_declare(ptr %23, !2925, !DIExpression(), !2926)
  store i32 0, ptr %23, align 4, !dbg !2926
  br label %69, !dbg !2927

69:                                               ; preds = %157, %68
  %70 = load i32, ptr %23, align 4, !dbg !2928
  %71 = load i32, ptr %15, align 4, !dbg !2929
  %72 = icmp ult i32 %70, %71, !dbg !2930
  br i1 %72, label %73, label %158, !dbg !2927

73:                                               ; preds = %69
    #dbg_declare(ptr %24, !2931, !DIExpression(), !2934)
  store i32 0, ptr %24, align 4, !dbg !2934
  br label %74, !dbg !2935

74:                                               ; preds = %154, %73
  %75 = load i32, ptr %24, align 4, !dbg !2936
  %76 = load i32, ptr %15, align 4, !dbg !2938
  %77 = icmp ult i32 %75, %76, !dbg !2939
  br i1 %77, label %78, label %157, !dbg !2940

78:                                               ; preds = %74
    #dbg_declare(ptr %25, !2941, !DIExpression(), !2943)
  %79 = load ptr, ptr %19, align 4, !dbg !2944
  %80 = load i32, ptr %24, align 4, !dbg !2945
  %81 = getelementptr inbounds nuw i32, ptr %79, i32 %80, !dbg !2944
  %82 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %80), !dbg !2944, !nosanitize !1739
  %83 = extractvalue { i32, i1 } %82, 1, !dbg !2944, !nosanitize !1739
  %84 = or i1 %83, false, !dbg !2944, !nosanitize !1739
  %85 = extractvalue { i32, i1 } %82, 0, !dbg !2944, !nosanitize !1739
  %86 = ptrtoint ptr %79 to i32, !dbg !2944, !nosanitize !1739
  %87 = add i32 %86, %85, !dbg !2944, !nosanitize !1739
  %88 = icmp ne ptr %79, null, !dbg !2944, !nosanitize !1739
  %89 = icmp ne i32 %87, 0, !dbg !2944, !nosanitize !1739
  %90 = icmp eq i1 %88, %89, !dbg !2944, !nosanitize !1739
  %91 = xor i1 %84, true, !dbg !2944, !nosanitize !1739
  %92 = icmp uge i32 %87, %86, !dbg !2944, !nosanitize !1739
  %93 = and i1 %92, %91, !dbg !2944, !nosanitize !1739
  %94 = and i1 %90, %93, !dbg !2944, !nosanitize !1739
  br i1 %94, label %96, label %95, !dbg !2944, !prof !1752, !nosanitize !1739

95:                                               ; preds = %78
  call void @__ubsan_handle_pointer_overflow(ptr @102, i32 %86, i32 %87) #4, !dbg !2944, !nosanitize !1739
  br label %96, !dbg !2944, !nosanitize !1739

96:                                               ; preds = %95, %78
  %97 = load volatile i32, ptr %81, align 4, !dbg !2944
  store i32 %97, ptr %25, align 4, !dbg !2943
  %98 = load i32, ptr %25, align 4, !dbg !2946
  %99 = icmp eq i32 %98, -1, !dbg !2948
  br i1 %99, label %100, label %121, !dbg !2948

100:                                              ; preds = %96
  %101 = load ptr, ptr %19, align 4, !dbg !2949
  %102 = load i32, ptr %24, align 4, !dbg !2951
  %103 = getelementptr inbounds nuw i32, ptr %101, i32 %102, !dbg !2952
  %104 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %102), !dbg !2952, !nosanitize !1739
  %105 = extractvalue { i32, i1 } %104, 1, !dbg !2952, !nosanitize !1739
  %106 = or i1 %105, false, !dbg !2952, !nosanitize !1739
  %107 = extractvalue { i32, i1 } %104, 0, !dbg !2952, !nosanitize !1739
  %108 = ptrtoint ptr %101 to i32, !dbg !2952, !nosanitize !1739
  %109 = add i32 %108, %107, !dbg !2952, !nosanitize !1739
  %110 = icmp ne ptr %101, null, !dbg !2952, !nosanitize !1739
  %111 = icmp ne i32 %109, 0, !dbg !2952, !nosanitize !1739
  %112 = icmp eq i1 %110, %111, !dbg !2952, !nosanitize !1739
  %113 = xor i1 %106, true, !dbg !2952, !nosanitize !1739
  %114 = icmp uge i32 %109, %108, !dbg !2952, !nosanitize !1739
  %115 = and i1 %114, %113, !dbg !2952, !nosanitize !1739
  %116 = and i1 %112, %115, !dbg !2952, !nosanitize !1739
  br i1 %116, label %118, label %117, !dbg !2952, !prof !1752, !nosanitize !1739

117:                                              ; preds = %100
  call void @__ubsan_handle_pointer_overflow(ptr @103, i32 %108, i32 %109) #4, !dbg !2952, !nosanitize !1739
  br label %118, !dbg !2952, !nosanitize !1739

118:                                              ; preds = %117, %100
  store volatile i32 0, ptr %103, align 4, !dbg !2952
  %119 = load i32, ptr %23, align 4, !dbg !2953
  %120 = add i32 %119, 1, !dbg !2953
  store i32 %120, ptr %23, align 4, !dbg !2953
  br label %153, !dbg !2954

121:                                              ; preds = %96
  %122 = load i32, ptr %25, align 4, !dbg !2955
  %123 = and i32 %122, 1, !dbg !2957
  %124 = icmp ne i32 %123, 0, !dbg !2955
  br i1 %124, label %125, label %152, !dbg !2955

125:                                              ; preds = %121
  %126 = load i32, ptr %24, align 4, !dbg !2958
  %127 = load i32, ptr %18, align 4, !dbg !2960
  call void @"_ZZN9softmetal6scalar11grant_locksIZ11kernel_mainvE3$_0Z11kernel_mainvE3$_1EEvjjjjjT_T0_ENKUljjE_clEjj"(ptr noundef nonnull align 4 dereferenceable(12) %21, i32 noundef %126, i32 noundef %127), !dbg !2961
  br label %128, !dbg !2962

128:                                              ; preds = %150, %125
  %129 = load ptr, ptr %19, align 4, !dbg !2963
  %130 = load i32, ptr %24, align 4, !dbg !2964
  %131 = getelementptr inbounds nuw i32, ptr %129, i32 %130, !dbg !2963
  %132 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %130), !dbg !2963, !nosanitize !1739
  %133 = extractvalue { i32, i1 } %132, 1, !dbg !2963, !nosanitize !1739
  %134 = or i1 %133, false, !dbg !2963, !nosanitize !1739
  %135 = extractvalue { i32, i1 } %132, 0, !dbg !2963, !nosanitize !1739
  %136 = ptrtoint ptr %129 to i32, !dbg !2963, !nosanitize !1739
  %137 = add i32 %136, %135, !dbg !2963, !nosanitize !1739
  %138 = icmp ne ptr %129, null, !dbg !2963, !nosanitize !1739
  %139 = icmp ne i32 %137, 0, !dbg !2963, !nosanitize !1739
  %140 = icmp eq i1 %138, %139, !dbg !2963, !nosanitize !1739
  %141 = xor i1 %134, true, !dbg !2963, !nosanitize !1739
  %142 = icmp uge i32 %137, %136, !dbg !2963, !nosanitize !1739
  %143 = and i1 %142, %141, !dbg !2963, !nosanitize !1739
  %144 = and i1 %140, %143, !dbg !2963, !nosanitize !1739
  br i1 %144, label %146, label %145, !dbg !2963, !prof !1752, !nosanitize !1739

145:                                              ; preds = %128
  call void @__ubsan_handle_pointer_overflow(ptr @104, i32 %136, i32 %137) #4, !dbg !2963, !nosanitize !1739
  br label %146, !dbg !2963, !nosanitize !1739

146:                                              ; preds = %145, %128
  %147 = load volatile i32, ptr %131, align 4, !dbg !2963
  %148 = load i32, ptr %25, align 4, !dbg !2965
  %149 = icmp eq i32 %147, %148, !dbg !2966
  br i1 %149, label %150, label %151, !dbg !2962

150:                                              ; preds = %146
  br label %128, !dbg !2962, !llvm.loop !2967

151:                                              ; preds = %146
  br label %152, !dbg !2969

152:                                              ; preds = %151, %121
  br label %153

153:                                              ; preds = %152, %118
  br label %154, !dbg !2970

154:                                              ; preds = %153
  %155 = load i32, ptr %24, align 4, !dbg !2971
  %156 = add i32 %155, 1, !dbg !2971
  store i32 %156, ptr %24, align 4, !dbg !2971
  br label %74, !dbg !2972, !llvm.loop !2973

157:                                              ; preds = %74
  br label %69, !dbg !2927, !llvm.loop !2975

158:                                              ; preds = %69
  store i8 0, ptr %11, align 1
    #dbg_declare(ptr %11, !2977, !DIExpression(), !2979)
  br label %159, !dbg !2981

159:                                              ; preds = %196, %158
  %160 = load i8, ptr %11, align 1, !dbg !2984
  %161 = zext i8 %160 to i32, !dbg !2984
  store i32 %161, ptr %10, align 4
    #dbg_declare(ptr %10, !2985, !DIExpression(), !2987)
  %162 = load i32, ptr %10, align 4, !dbg !2989
  store i32 %162, ptr %6, align 4
    #dbg_declare(ptr %6, !2757, !DIExpression(), !2990)
  store i32 0, ptr %7, align 4
    #dbg_declare(ptr %7, !2761, !DIExpression(), !2992)
    #dbg_declare(ptr %8, !2763, !DIExpression(), !2993)
  %163 = load i32, ptr %6, align 4, !dbg !2994
  %164 = shl i32 %163, 16, !dbg !2995
  %165 = load i32, ptr %7, align 4, !dbg !2996
  %166 = mul i32 %165, 4, !dbg !2997
  %167 = add i32 -5111296, %166, !dbg !2997
  %168 = add i32 %164, %167, !dbg !2998
  store i32 %168, ptr %8, align 4, !dbg !2993
    #dbg_declare(ptr %9, !2770, !DIExpression(), !2999)
  %169 = load i32, ptr %8, align 4, !dbg !3000
  %170 = inttoptr i32 %169 to ptr, !dbg !3001
  store ptr %170, ptr %9, align 4, !dbg !2999
  %171 = load ptr, ptr %9, align 4, !dbg !3002
  %172 = load volatile i32, ptr %171, align 4, !dbg !3003
  %173 = load i32, ptr %10, align 4, !dbg !3004
  %174 = icmp ult i32 %173, 2, !dbg !3005, !nosanitize !1739
  br i1 %174, label %176, label %175, !dbg !3005, !prof !1752, !nosanitize !1739

175:                                              ; preds = %159
  call void @__ubsan_handle_out_of_bounds(ptr @138, i32 %173) #4, !dbg !3005, !nosanitize !1739
  br label %176, !dbg !3005, !nosanitize !1739

176:                                              ; preds = %175, %159
  %177 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_atomics_acked, i32 0, i32 %173, !dbg !3005
  %178 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %173), !dbg !3005, !nosanitize !1739
  %179 = extractvalue { i32, i1 } %178, 1, !dbg !3005, !nosanitize !1739
  %180 = extractvalue { i32, i1 } %178, 0, !dbg !3005, !nosanitize !1739
  %181 = add i32 ptrtoint (ptr @noc_nonposted_atomics_acked to i32), %180, !dbg !3005, !nosanitize !1739
  %182 = icmp ne i32 %181, 0, !dbg !3005, !nosanitize !1739
  %183 = xor i1 %179, true, !dbg !3005, !nosanitize !1739
  %184 = icmp uge i32 %181, ptrtoint (ptr @noc_nonposted_atomics_acked to i32), !dbg !3005, !nosanitize !1739
  %185 = and i1 %184, %183, !dbg !3005, !nosanitize !1739
  br i1 %185, label %187, label %186, !dbg !3005, !prof !1752, !nosanitize !1739

186:                                              ; preds = %176
  call void @__ubsan_handle_pointer_overflow(ptr @139, i32 ptrtoint (ptr @noc_nonposted_atomics_acked to i32), i32 %181) #4, !dbg !3005, !nosanitize !1739
  br label %187, !dbg !3005, !nosanitize !1739

187:                                              ; preds = %186, %176
  %188 = ptrtoint ptr %177 to i32, !dbg !3005, !nosanitize !1739
  %189 = and i32 %188, 3, !dbg !3005, !nosanitize !1739
  %190 = icmp eq i32 %189, 0, !dbg !3005, !nosanitize !1739
  br i1 %190, label %192, label %191, !dbg !3005, !prof !1752, !nosanitize !1739

191:                                              ; preds = %187
  call void @__ubsan_handle_type_mismatch_v1(ptr @140, i32 %188) #4, !dbg !3005, !nosanitize !1739
  br label %192, !dbg !3005, !nosanitize !1739

192:                                              ; preds = %187, %191
  %193 = load i32, ptr %177, align 4, !dbg !3005
  %194 = icmp eq i32 %172, %193, !dbg !3006
  %195 = xor i1 %194, true, !dbg !3007
  br i1 %195, label %196, label %197, !dbg !2981

196:                                              ; preds = %192
  br label %159, !dbg !2981, !llvm.loop !3008

197:                                              ; preds = %192
  ret void, !dbg !3010
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define internal void @"_ZZN9softmetal6scalar11grant_locksIZ11kernel_mainvE3$_0Z11kernel_mainvE3$_1EEvjjjjjT_T0_ENKUljjE_clEjj"(ptr noundef nonnull align 4 dereferenceable(12) %0, i32 noundef %1, i32 noundef %2) #3 align 2 !dbg !3011 {
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
  %14 = alloca ptr, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca ptr, align 4
  %21 = alloca i32, align 4
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  %24 = alloca i32, align 4
  %25 = alloca i32, align 4
  %26 = alloca ptr, align 4
  %27 = alloca i32, align 4
  %28 = alloca i32, align 4
  %29 = alloca i32, align 4
  %30 = alloca i32, align 4
  %31 = alloca i32, align 4
  %32 = alloca ptr, align 4
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
  %44 = alloca ptr, align 4
  %45 = alloca i32, align 4
  %46 = alloca i32, align 4
  %47 = alloca i32, align 4
  %48 = alloca i32, align 4
  %49 = alloca i64, align 8
  %50 = alloca i32, align 4
  %51 = alloca i32, align 4
  %52 = alloca i32, align 4
  %53 = alloca i8, align 1
  %54 = alloca i8, align 1
  %55 = alloca i32, align 4
  %56 = alloca i32, align 4
  %57 = alloca i32, align 4
  %58 = alloca i32, align 4
  %59 = alloca i32, align 4
  %60 = alloca i8, align 1
  %61 = alloca i64, align 8
  %62 = alloca i32, align 4
  %63 = alloca i8, align 1
  %64 = alloca i8, align 1
  %65 = alloca ptr, align 4
  %66 = alloca i32, align 4
  %67 = alloca i32, align 4
  store ptr %0, ptr %65, align 4
    #dbg_declare(ptr %65, !3017, !DIExpression(), !3019)
  store i32 %1, ptr %66, align 4
    #dbg_declare(ptr %66, !3020, !DIExpression(), !3021)
  store i32 %2, ptr %67, align 4
    #dbg_declare(ptr %67, !3022, !DIExpression(), !3023)
  %68 = load ptr, ptr %65, align 4
  %69 = icmp ne ptr %68, null, !nosanitize !1739
  %70 = ptrtoint ptr %68 to i32, !nosanitize !1739
  %71 = and i32 %70, 3, !nosanitize !1739
  %72 = icmp eq i32 %71, 0, !nosanitize !1739
  %73 = and i1 %69, %72, !nosanitize !1739
  br i1 %73, label %75, label %74, !prof !1752, !nosanitize !1739

74:                                               ; preds = %3
  call void @__ubsan_handle_type_mismatch_v1(ptr @106, i32 %70) #4, !dbg !3019, !nosanitize !1739
  br label %75, !dbg !3019, !nosanitize !1739

75:                                               ; preds = %74, %3
  %76 = getelementptr inbounds nuw %class.anon.6, ptr %68, i32 0, i32 0, !dbg !3024
  %77 = load ptr, ptr %76, align 4, !dbg !3024, !nonnull !1739
  %78 = icmp ne ptr %77, null, !dbg !3024, !nosanitize !1739
  br i1 %78, label %81, label %79, !dbg !3024, !prof !1752, !nosanitize !1739

79:                                               ; preds = %75
  %80 = ptrtoint ptr %77 to i32, !dbg !3024, !nosanitize !1739
  call void @__ubsan_handle_type_mismatch_v1(ptr @108, i32 %80) #4, !dbg !3024, !nosanitize !1739
  br label %81, !dbg !3024, !nosanitize !1739

81:                                               ; preds = %79, %75
  %82 = load i32, ptr %66, align 4, !dbg !3025
  %83 = getelementptr inbounds nuw %class.anon.6, ptr %68, i32 0, i32 1, !dbg !3026
  %84 = load ptr, ptr %83, align 4, !dbg !3026, !nonnull !1739, !align !3027
  %85 = load i32, ptr %84, align 4, !dbg !3026
  %86 = icmp ne i32 %85, 0, !dbg !3028, !nosanitize !1739
  br i1 %86, label %88, label %87, !dbg !3028, !prof !1752, !nosanitize !1739

87:                                               ; preds = %81
  call void @__ubsan_handle_divrem_overflow(ptr @109, i32 %82, i32 %85) #4, !dbg !3028, !nosanitize !1739
  br label %88, !dbg !3028, !nosanitize !1739

88:                                               ; preds = %87, %81
  %89 = urem i32 %82, %85, !dbg !3028
  %90 = call noundef i32 @"_ZZ11kernel_mainvENK3$_0clEj"(ptr noundef nonnull align 1 dereferenceable(1) %77, i32 noundef %89), !dbg !3024
  %91 = getelementptr inbounds nuw %class.anon.6, ptr %68, i32 0, i32 2, !dbg !3029
  %92 = load ptr, ptr %91, align 4, !dbg !3029, !nonnull !1739
  %93 = icmp ne ptr %92, null, !dbg !3029, !nosanitize !1739
  br i1 %93, label %96, label %94, !dbg !3029, !prof !1752, !nosanitize !1739

94:                                               ; preds = %88
  %95 = ptrtoint ptr %92 to i32, !dbg !3029, !nosanitize !1739
  call void @__ubsan_handle_type_mismatch_v1(ptr @111, i32 %95) #4, !dbg !3029, !nosanitize !1739
  br label %96, !dbg !3029, !nosanitize !1739

96:                                               ; preds = %94, %88
  %97 = load i32, ptr %66, align 4, !dbg !3030
  %98 = getelementptr inbounds nuw %class.anon.6, ptr %68, i32 0, i32 1, !dbg !3031
  %99 = load ptr, ptr %98, align 4, !dbg !3031, !nonnull !1739, !align !3027
  %100 = load i32, ptr %99, align 4, !dbg !3031
  %101 = icmp ne i32 %100, 0, !dbg !3032, !nosanitize !1739
  br i1 %101, label %103, label %102, !dbg !3032, !prof !1752, !nosanitize !1739

102:                                              ; preds = %96
  call void @__ubsan_handle_divrem_overflow(ptr @112, i32 %97, i32 %100) #4, !dbg !3032, !nosanitize !1739
  br label %103, !dbg !3032, !nosanitize !1739

103:                                              ; preds = %102, %96
  %104 = udiv i32 %97, %100, !dbg !3032
  %105 = call noundef i32 @"_ZZ11kernel_mainvENK3$_1clEj"(ptr noundef nonnull align 1 dereferenceable(1) %92, i32 noundef %104), !dbg !3029
  %106 = load i32, ptr %67, align 4, !dbg !3033
  store i32 %106, ptr %56, align 4
    #dbg_declare(ptr %56, !3034, !DIExpression(), !3040)
  %107 = load ptr, ptr @sem_l1_base, align 4, !dbg !3042
  %108 = ptrtoint ptr %107 to i32, !dbg !3043
  %109 = load i32, ptr %56, align 4, !dbg !3044
  %110 = mul i32 %109, 16, !dbg !3045
  %111 = add i32 %108, %110, !dbg !3046
  store i32 %90, ptr %57, align 4
    #dbg_declare(ptr %57, !3047, !DIExpression(), !3051)
  store i32 %105, ptr %58, align 4
    #dbg_declare(ptr %58, !3053, !DIExpression(), !3054)
  store i32 %111, ptr %59, align 4
    #dbg_declare(ptr %59, !3055, !DIExpression(), !3056)
  store i8 0, ptr %60, align 1
    #dbg_declare(ptr %60, !3057, !DIExpression(), !3058)
  %112 = load i32, ptr %58, align 4, !dbg !3059
  %113 = zext i32 %112 to i64, !dbg !3060
  %114 = shl i64 %113, 42, !dbg !3060
  %115 = load i32, ptr %57, align 4, !dbg !3061
  %116 = zext i32 %115 to i64, !dbg !3060
  %117 = shl i64 %116, 36, !dbg !3060
  %118 = or i64 %114, %117, !dbg !3060
  %119 = load i32, ptr %59, align 4, !dbg !3062
  %120 = zext i32 %119 to i64, !dbg !3060
  %121 = or i64 %118, %120, !dbg !3060
  store i64 %121, ptr %61, align 8
    #dbg_declare(ptr %61, !3063, !DIExpression(), !3069)
  store i32 1, ptr %62, align 4
    #dbg_declare(ptr %62, !3071, !DIExpression(), !3072)
  store i8 0, ptr %63, align 1
    #dbg_declare(ptr %63, !3073, !DIExpression(), !3074)
  store i8 1, ptr %64, align 1
    #dbg_declare(ptr %64, !3075, !DIExpression(), !3076)
  %122 = load i8, ptr %63, align 1, !dbg !3077
  %123 = zext i8 %122 to i32, !dbg !3077
  %124 = load i64, ptr %61, align 8, !dbg !3078
  %125 = load i8, ptr %64, align 1, !dbg !3079
  %126 = zext i8 %125 to i32, !dbg !3079
  %127 = load i32, ptr %62, align 4, !dbg !3080
  store i32 %123, ptr %47, align 4
    #dbg_declare(ptr %47, !3081, !DIExpression(), !3088)
  store i32 3, ptr %48, align 4
    #dbg_declare(ptr %48, !3090, !DIExpression(), !3091)
  store i64 %124, ptr %49, align 8
    #dbg_declare(ptr %49, !3092, !DIExpression(), !3093)
  store i32 %126, ptr %50, align 4
    #dbg_declare(ptr %50, !3094, !DIExpression(), !3095)
  store i32 %127, ptr %51, align 4
    #dbg_declare(ptr %51, !3096, !DIExpression(), !3097)
  store i32 31, ptr %52, align 4
    #dbg_declare(ptr %52, !3098, !DIExpression(), !3099)
  store i8 0, ptr %53, align 1
    #dbg_declare(ptr %53, !3100, !DIExpression(), !3101)
  store i8 0, ptr %54, align 1
    #dbg_declare(ptr %54, !3102, !DIExpression(), !3103)
  store i32 4, ptr %55, align 4
    #dbg_declare(ptr %55, !3104, !DIExpression(), !3105)
  br label %128, !dbg !3106

128:                                              ; preds = %146, %103
  %129 = load i32, ptr %47, align 4, !dbg !3107
  %130 = load i32, ptr %48, align 4, !dbg !3108
  store i32 %129, ptr %45, align 4
    #dbg_declare(ptr %45, !3109, !DIExpression(), !3113)
  store i32 %130, ptr %46, align 4
    #dbg_declare(ptr %46, !3115, !DIExpression(), !3116)
  %131 = load i32, ptr %45, align 4, !dbg !3117
  %132 = load i32, ptr %46, align 4, !dbg !3118
  store i32 %131, ptr %4, align 4
    #dbg_declare(ptr %4, !3119, !DIExpression(), !3123)
  store i32 %132, ptr %5, align 4
    #dbg_declare(ptr %5, !3125, !DIExpression(), !3126)
  store i32 -5111768, ptr %6, align 4
    #dbg_declare(ptr %6, !3127, !DIExpression(), !3128)
    #dbg_declare(ptr %7, !3129, !DIExpression(), !3130)
  %133 = load i32, ptr %5, align 4, !dbg !3131
  %134 = shl i32 %133, 10, !dbg !3132
  %135 = load i32, ptr %4, align 4, !dbg !3133
  %136 = shl i32 %135, 16, !dbg !3134
  %137 = add i32 %134, %136, !dbg !3135
  %138 = load i32, ptr %6, align 4, !dbg !3136
  %139 = add i32 %137, %138, !dbg !3137
  store i32 %139, ptr %7, align 4, !dbg !3130
    #dbg_declare(ptr %8, !3138, !DIExpression(), !3139)
  %140 = load i32, ptr %7, align 4, !dbg !3140
  %141 = inttoptr i32 %140 to ptr, !dbg !3141
  store ptr %141, ptr %8, align 4, !dbg !3139
  %142 = load ptr, ptr %8, align 4, !dbg !3142
  %143 = load volatile i32, ptr %142, align 4, !dbg !3143
  %144 = icmp eq i32 %143, 0, !dbg !3144
  %145 = xor i1 %144, true, !dbg !3145
  br i1 %145, label %146, label %147, !dbg !3106

146:                                              ; preds = %128
  br label %128, !dbg !3106, !llvm.loop !3146

147:                                              ; preds = %128
  %148 = load i32, ptr %47, align 4, !dbg !3148
  %149 = load i32, ptr %48, align 4, !dbg !3149
  %150 = load i64, ptr %49, align 8, !dbg !3150
  %151 = and i64 %150, 4294967295, !dbg !3151
  %152 = trunc i64 %151 to i32, !dbg !3152
  store i32 %148, ptr %9, align 4
    #dbg_declare(ptr %9, !3153, !DIExpression(), !3157)
  store i32 %149, ptr %10, align 4
    #dbg_declare(ptr %10, !3159, !DIExpression(), !3160)
  store i32 -5111808, ptr %11, align 4
    #dbg_declare(ptr %11, !3161, !DIExpression(), !3162)
  store i32 %152, ptr %12, align 4
    #dbg_declare(ptr %12, !3163, !DIExpression(), !3164)
    #dbg_declare(ptr %13, !3165, !DIExpression(), !3166)
  %153 = load i32, ptr %10, align 4, !dbg !3167
  %154 = shl i32 %153, 10, !dbg !3168
  %155 = load i32, ptr %9, align 4, !dbg !3169
  %156 = shl i32 %155, 16, !dbg !3170
  %157 = add i32 %154, %156, !dbg !3171
  %158 = load i32, ptr %11, align 4, !dbg !3172
  %159 = add i32 %157, %158, !dbg !3173
  store i32 %159, ptr %13, align 4, !dbg !3166
    #dbg_declare(ptr %14, !3174, !DIExpression(), !3175)
  %160 = load i32, ptr %13, align 4, !dbg !3176
  %161 = inttoptr i32 %160 to ptr, !dbg !3177
  store ptr %161, ptr %14, align 4, !dbg !3175
  %162 = load i32, ptr %12, align 4, !dbg !3178
  %163 = load ptr, ptr %14, align 4, !dbg !3179
  store volatile i32 %162, ptr %163, align 4, !dbg !3180
  %164 = load i32, ptr %47, align 4, !dbg !3181
  %165 = load i32, ptr %48, align 4, !dbg !3182
  %166 = load i64, ptr %49, align 8, !dbg !3183
  %167 = lshr i64 %166, 32, !dbg !3184
  %168 = trunc i64 %167 to i32, !dbg !3185
  store i32 %164, ptr %15, align 4
    #dbg_declare(ptr %15, !3153, !DIExpression(), !3186)
  store i32 %165, ptr %16, align 4
    #dbg_declare(ptr %16, !3159, !DIExpression(), !3188)
  store i32 -5111804, ptr %17, align 4
    #dbg_declare(ptr %17, !3161, !DIExpression(), !3189)
  store i32 %168, ptr %18, align 4
    #dbg_declare(ptr %18, !3163, !DIExpression(), !3190)
    #dbg_declare(ptr %19, !3165, !DIExpression(), !3191)
  %169 = load i32, ptr %16, align 4, !dbg !3192
  %170 = shl i32 %169, 10, !dbg !3193
  %171 = load i32, ptr %15, align 4, !dbg !3194
  %172 = shl i32 %171, 16, !dbg !3195
  %173 = add i32 %170, %172, !dbg !3196
  %174 = load i32, ptr %17, align 4, !dbg !3197
  %175 = add i32 %173, %174, !dbg !3198
  store i32 %175, ptr %19, align 4, !dbg !3191
    #dbg_declare(ptr %20, !3174, !DIExpression(), !3199)
  %176 = load i32, ptr %19, align 4, !dbg !3200
  %177 = inttoptr i32 %176 to ptr, !dbg !3201
  store ptr %177, ptr %20, align 4, !dbg !3199
  %178 = load i32, ptr %18, align 4, !dbg !3202
  %179 = load ptr, ptr %20, align 4, !dbg !3203
  store volatile i32 %178, ptr %179, align 4, !dbg !3204
  %180 = load i32, ptr %47, align 4, !dbg !3205
  %181 = load i32, ptr %48, align 4, !dbg !3206
  %182 = load i32, ptr %50, align 4, !dbg !3207
  %183 = shl i32 %182, 13, !dbg !3208
  %184 = or i32 128, %183, !dbg !3209
  %185 = load i8, ptr %53, align 1, !dbg !3210
  %186 = icmp ule i8 %185, 1, !dbg !3210, !nosanitize !1739
  br i1 %186, label %189, label %187, !dbg !3210, !prof !1752, !nosanitize !1739

187:                                              ; preds = %147
  %188 = zext i8 %185 to i32, !dbg !3210, !nosanitize !1739
  call void @__ubsan_handle_load_invalid_value(ptr @117, i32 %188) #4, !dbg !3210, !nosanitize !1739
  br label %189, !dbg !3210, !nosanitize !1739

189:                                              ; preds = %187, %147
  %190 = trunc i8 %185 to i1, !dbg !3210
  %191 = zext i1 %190 to i64, !dbg !3210
  %192 = select i1 %190, i32 64, i32 0, !dbg !3210
  %193 = or i32 %184, %192, !dbg !3211
  %194 = load i8, ptr %54, align 1, !dbg !3212
  %195 = icmp ule i8 %194, 1, !dbg !3212, !nosanitize !1739
  br i1 %195, label %198, label %196, !dbg !3212, !prof !1752, !nosanitize !1739

196:                                              ; preds = %189
  %197 = zext i8 %194 to i32, !dbg !3212, !nosanitize !1739
  call void @__ubsan_handle_load_invalid_value(ptr @119, i32 %197) #4, !dbg !3212, !nosanitize !1739
  br label %198, !dbg !3212, !nosanitize !1739

198:                                              ; preds = %196, %189
  %199 = trunc i8 %194 to i1, !dbg !3212
  %200 = zext i1 %199 to i64, !dbg !3212
  %201 = select i1 %199, i32 0, i32 16, !dbg !3212
  %202 = or i32 %193, %201, !dbg !3213
  %203 = or i32 %202, 1, !dbg !3214
  store i32 %180, ptr %21, align 4
    #dbg_declare(ptr %21, !3153, !DIExpression(), !3215)
  store i32 %181, ptr %22, align 4
    #dbg_declare(ptr %22, !3159, !DIExpression(), !3217)
  store i32 -5111780, ptr %23, align 4
    #dbg_declare(ptr %23, !3161, !DIExpression(), !3218)
  store i32 %203, ptr %24, align 4
    #dbg_declare(ptr %24, !3163, !DIExpression(), !3219)
    #dbg_declare(ptr %25, !3165, !DIExpression(), !3220)
  %204 = load i32, ptr %22, align 4, !dbg !3221
  %205 = shl i32 %204, 10, !dbg !3222
  %206 = load i32, ptr %21, align 4, !dbg !3223
  %207 = shl i32 %206, 16, !dbg !3224
  %208 = add i32 %205, %207, !dbg !3225
  %209 = load i32, ptr %23, align 4, !dbg !3226
  %210 = add i32 %208, %209, !dbg !3227
  store i32 %210, ptr %25, align 4, !dbg !3220
    #dbg_declare(ptr %26, !3174, !DIExpression(), !3228)
  %211 = load i32, ptr %25, align 4, !dbg !3229
  %212 = inttoptr i32 %211 to ptr, !dbg !3230
  store ptr %212, ptr %26, align 4, !dbg !3228
  %213 = load i32, ptr %24, align 4, !dbg !3231
  %214 = load ptr, ptr %26, align 4, !dbg !3232
  store volatile i32 %213, ptr %214, align 4, !dbg !3233
  %215 = load i32, ptr %47, align 4, !dbg !3234
  %216 = load i32, ptr %48, align 4, !dbg !3235
  %217 = load i32, ptr %52, align 4, !dbg !3236
  %218 = shl i32 %217, 2, !dbg !3237
  %219 = or i32 4096, %218, !dbg !3238
  %220 = zext i32 %219 to i64, !dbg !3239
  %221 = load i64, ptr %49, align 8, !dbg !3240
  %222 = lshr i64 %221, 2, !dbg !3241
  %223 = and i64 %222, 3, !dbg !3242
  %224 = or i64 %220, %223, !dbg !3243
  %225 = trunc i64 %224 to i32, !dbg !3239
  store i32 %215, ptr %27, align 4
    #dbg_declare(ptr %27, !3153, !DIExpression(), !3244)
  store i32 %216, ptr %28, align 4
    #dbg_declare(ptr %28, !3159, !DIExpression(), !3246)
  store i32 -5111776, ptr %29, align 4
    #dbg_declare(ptr %29, !3161, !DIExpression(), !3247)
  store i32 %225, ptr %30, align 4
    #dbg_declare(ptr %30, !3163, !DIExpression(), !3248)
    #dbg_declare(ptr %31, !3165, !DIExpression(), !3249)
  %226 = load i32, ptr %28, align 4, !dbg !3250
  %227 = shl i32 %226, 10, !dbg !3251
  %228 = load i32, ptr %27, align 4, !dbg !3252
  %229 = shl i32 %228, 16, !dbg !3253
  %230 = add i32 %227, %229, !dbg !3254
  %231 = load i32, ptr %29, align 4, !dbg !3255
  %232 = add i32 %230, %231, !dbg !3256
  store i32 %232, ptr %31, align 4, !dbg !3249
    #dbg_declare(ptr %32, !3174, !DIExpression(), !3257)
  %233 = load i32, ptr %31, align 4, !dbg !3258
  %234 = inttoptr i32 %233 to ptr, !dbg !3259
  store ptr %234, ptr %32, align 4, !dbg !3257
  %235 = load i32, ptr %30, align 4, !dbg !3260
  %236 = load ptr, ptr %32, align 4, !dbg !3261
  store volatile i32 %235, ptr %236, align 4, !dbg !3262
  %237 = load i32, ptr %47, align 4, !dbg !3263
  %238 = load i32, ptr %48, align 4, !dbg !3264
  %239 = load i32, ptr %51, align 4, !dbg !3265
  store i32 %237, ptr %33, align 4
    #dbg_declare(ptr %33, !3153, !DIExpression(), !3266)
  store i32 %238, ptr %34, align 4
    #dbg_declare(ptr %34, !3159, !DIExpression(), !3268)
  store i32 -5111772, ptr %35, align 4
    #dbg_declare(ptr %35, !3161, !DIExpression(), !3269)
  store i32 %239, ptr %36, align 4
    #dbg_declare(ptr %36, !3163, !DIExpression(), !3270)
    #dbg_declare(ptr %37, !3165, !DIExpression(), !3271)
  %240 = load i32, ptr %34, align 4, !dbg !3272
  %241 = shl i32 %240, 10, !dbg !3273
  %242 = load i32, ptr %33, align 4, !dbg !3274
  %243 = shl i32 %242, 16, !dbg !3275
  %244 = add i32 %241, %243, !dbg !3276
  %245 = load i32, ptr %35, align 4, !dbg !3277
  %246 = add i32 %244, %245, !dbg !3278
  store i32 %246, ptr %37, align 4, !dbg !3271
    #dbg_declare(ptr %38, !3174, !DIExpression(), !3279)
  %247 = load i32, ptr %37, align 4, !dbg !3280
  %248 = inttoptr i32 %247 to ptr, !dbg !3281
  store ptr %248, ptr %38, align 4, !dbg !3279
  %249 = load i32, ptr %36, align 4, !dbg !3282
  %250 = load ptr, ptr %38, align 4, !dbg !3283
  store volatile i32 %249, ptr %250, align 4, !dbg !3284
  %251 = load i32, ptr %47, align 4, !dbg !3285
  %252 = load i32, ptr %48, align 4, !dbg !3286
  store i32 %251, ptr %39, align 4
    #dbg_declare(ptr %39, !3153, !DIExpression(), !3287)
  store i32 %252, ptr %40, align 4
    #dbg_declare(ptr %40, !3159, !DIExpression(), !3289)
  store i32 -5111768, ptr %41, align 4
    #dbg_declare(ptr %41, !3161, !DIExpression(), !3290)
  store i32 1, ptr %42, align 4
    #dbg_declare(ptr %42, !3163, !DIExpression(), !3291)
    #dbg_declare(ptr %43, !3165, !DIExpression(), !3292)
  %253 = load i32, ptr %40, align 4, !dbg !3293
  %254 = shl i32 %253, 10, !dbg !3294
  %255 = load i32, ptr %39, align 4, !dbg !3295
  %256 = shl i32 %255, 16, !dbg !3296
  %257 = add i32 %254, %256, !dbg !3297
  %258 = load i32, ptr %41, align 4, !dbg !3298
  %259 = add i32 %257, %258, !dbg !3299
  store i32 %259, ptr %43, align 4, !dbg !3292
    #dbg_declare(ptr %44, !3174, !DIExpression(), !3300)
  %260 = load i32, ptr %43, align 4, !dbg !3301
  %261 = inttoptr i32 %260 to ptr, !dbg !3302
  store ptr %261, ptr %44, align 4, !dbg !3300
  %262 = load i32, ptr %42, align 4, !dbg !3303
  %263 = load ptr, ptr %44, align 4, !dbg !3304
  store volatile i32 %262, ptr %263, align 4, !dbg !3305
  %264 = load i8, ptr %54, align 1, !dbg !3306
  %265 = icmp ule i8 %264, 1, !dbg !3306, !nosanitize !1739
  br i1 %265, label %268, label %266, !dbg !3306, !prof !1752, !nosanitize !1739

266:                                              ; preds = %198
  %267 = zext i8 %264 to i32, !dbg !3306, !nosanitize !1739
  call void @__ubsan_handle_load_invalid_value(ptr @127, i32 %267) #4, !dbg !3306, !nosanitize !1739
  br label %268, !dbg !3306, !nosanitize !1739

268:                                              ; preds = %266, %198
  %269 = trunc i8 %264 to i1, !dbg !3306
  br i1 %269, label %293, label %270, !dbg !3310

270:                                              ; preds = %268
  %271 = load i32, ptr %47, align 4, !dbg !3311
  %272 = icmp ult i32 %271, 2, !dbg !3313, !nosanitize !1739
  br i1 %272, label %274, label %273, !dbg !3313, !prof !1752, !nosanitize !1739

273:                                              ; preds = %270
  call void @__ubsan_handle_out_of_bounds(ptr @128, i32 %271) #4, !dbg !3313, !nosanitize !1739
  br label %274, !dbg !3313, !nosanitize !1739

274:                                              ; preds = %273, %270
  %275 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_atomics_acked, i32 0, i32 %271, !dbg !3313
  %276 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %271), !dbg !3313, !nosanitize !1739
  %277 = extractvalue { i32, i1 } %276, 1, !dbg !3313, !nosanitize !1739
  %278 = extractvalue { i32, i1 } %276, 0, !dbg !3313, !nosanitize !1739
  %279 = add i32 ptrtoint (ptr @noc_nonposted_atomics_acked to i32), %278, !dbg !3313, !nosanitize !1739
  %280 = icmp ne i32 %279, 0, !dbg !3313, !nosanitize !1739
  %281 = xor i1 %277, true, !dbg !3313, !nosanitize !1739
  %282 = icmp uge i32 %279, ptrtoint (ptr @noc_nonposted_atomics_acked to i32), !dbg !3313, !nosanitize !1739
  %283 = and i1 %282, %281, !dbg !3313, !nosanitize !1739
  br i1 %283, label %285, label %284, !dbg !3313, !prof !1752, !nosanitize !1739

284:                                              ; preds = %274
  call void @__ubsan_handle_pointer_overflow(ptr @129, i32 ptrtoint (ptr @noc_nonposted_atomics_acked to i32), i32 %279) #4, !dbg !3313, !nosanitize !1739
  br label %285, !dbg !3313, !nosanitize !1739

285:                                              ; preds = %284, %274
  %286 = ptrtoint ptr %275 to i32, !dbg !3313, !nosanitize !1739
  %287 = and i32 %286, 3, !dbg !3313, !nosanitize !1739
  %288 = icmp eq i32 %287, 0, !dbg !3313, !nosanitize !1739
  br i1 %288, label %290, label %289, !dbg !3313, !prof !1752, !nosanitize !1739

289:                                              ; preds = %285
  call void @__ubsan_handle_type_mismatch_v1(ptr @130, i32 %286) #4, !dbg !3313, !nosanitize !1739
  br label %290, !dbg !3313, !nosanitize !1739

290:                                              ; preds = %289, %285
  %291 = load i32, ptr %275, align 4, !dbg !3313
  %292 = add i32 %291, 1, !dbg !3313
  store i32 %292, ptr %275, align 4, !dbg !3313
  br label %293, !dbg !3314

293:                                              ; preds = %268, %290
  ret void, !dbg !3315
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define internal noundef i32 @"_ZZ11kernel_mainvENK3$_0clEj"(ptr noundef nonnull align 1 dereferenceable(1) %0, i32 noundef %1) #3 align 2 !dbg !3316 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3322, !DIExpression(), !3324)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !3325, !DIExpression(), !3326)
  %5 = load ptr, ptr %3, align 4
  %6 = load i32, ptr %4, align 4, !dbg !3327
  %7 = add i32 3, %6, !dbg !3328
  %8 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef %7), !dbg !3329
  ret i32 %8, !dbg !3330
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define internal noundef i32 @"_ZZ11kernel_mainvENK3$_1clEj"(ptr noundef nonnull align 1 dereferenceable(1) %0, i32 noundef %1) #3 align 2 !dbg !3331 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3337, !DIExpression(), !3339)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !3340, !DIExpression(), !3341)
  %5 = load ptr, ptr %3, align 4
  %6 = load i32, ptr %4, align 4, !dbg !3342
  %7 = add i32 10, %6, !dbg !3343
  %8 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef %7), !dbg !3344
  ret i32 %8, !dbg !3345
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_load_invalid_value(ptr, i32) #1

attributes #0 = { mustprogress noinline nounwind optnone sspstrong uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="4" "target-cpu"="pentium4" "target-features"="+32bit-mode,+cmov,+cx8,+fxsr,+mmx,+nopl,+slow-unaligned-mem-16,+sse,+sse2,+vzeroupper,+x87,-16bit-mode,-64bit,-adx,-aes,-allow-light-256-bit,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx,-avx10.1,-avx10.2,-avx2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-bmi,-bmi2,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-crc32,-cx16,-egpr,-enqcmd,-ermsb,-f16c,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-popcnt,-false-deps-range,-fast-11bytenop,-fast-15bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-fsqrt,-fast-scalar-shift-masks,-fast-shld-rotate,-fast-variable-crosslane-shuffle,-fast-variable-perlane-shuffle,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma,-fma4,-fsgsbase,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-idivq-to-divl,-inline-asm-use-gpr32,-invpcid,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-lzcnt,-macrofusion,-movbe,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-no-bypass-delay-mov,-no-bypass-delay-shuffle,-pad-short-functions,-pclmul,-pconfig,-pku,-popcnt,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdrnd,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sahf,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-3ops-lea,-slow-incdec,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-32,-sm3,-sm4,-sse-unaligned-mem,-sse3,-sse4.1,-sse4.2,-sse4a,-ssse3,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsave,-xsavec,-xsaveopt,-xsaves,-zu" "tune-cpu"="generic" }
attributes #1 = { uwtable }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress noinline optnone sspstrong uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="4" "target-cpu"="pentium4" "target-features"="+32bit-mode,+cmov,+cx8,+fxsr,+mmx,+nopl,+slow-unaligned-mem-16,+sse,+sse2,+vzeroupper,+x87,-16bit-mode,-64bit,-adx,-aes,-allow-light-256-bit,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx,-avx10.1,-avx10.2,-avx2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-bmi,-bmi2,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-crc32,-cx16,-egpr,-enqcmd,-ermsb,-f16c,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-popcnt,-false-deps-range,-fast-11bytenop,-fast-15bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-fsqrt,-fast-scalar-shift-masks,-fast-shld-rotate,-fast-variable-crosslane-shuffle,-fast-variable-perlane-shuffle,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma,-fma4,-fsgsbase,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-idivq-to-divl,-inline-asm-use-gpr32,-invpcid,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-lzcnt,-macrofusion,-movbe,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-no-bypass-delay-mov,-no-bypass-delay-shuffle,-pad-short-functions,-pclmul,-pconfig,-pku,-popcnt,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdrnd,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sahf,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-3ops-lea,-slow-incdec,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-32,-sm3,-sm4,-sse-unaligned-mem,-sse3,-sse4.1,-sse4.2,-sse4a,-ssse3,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsave,-xsavec,-xsaveopt,-xsaves,-zu" "tune-cpu"="generic" }
attributes #4 = { nomerge nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!1727, !1728, !1729, !1730, !1731, !1732}
!llvm.ident = !{!1733}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang version 22.1.8", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !2, retainedTypes: !144, globals: !539, imports: !550, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_1_grantor.cpp", directory: "/work/wt/integration")
!2 = !{!3, !33, !101, !113, !119, !129, !136}
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
!33 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "CBIndex", scope: !35, file: !34, line: 12, baseType: !5, size: 8, elements: !36, identifier: "_ZTSN2tt7CBIndexE")
!34 = !DIFile(filename: "ref/tt-metal/tt_metal/hostdevcommon/api/hostdevcommon/kernel_structs.h", directory: "/work")
!35 = !DINamespace(name: "tt", scope: null)
!36 = !{!37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !47, !48, !49, !50, !51, !52, !53, !54, !55, !56, !57, !58, !59, !60, !61, !62, !63, !64, !65, !66, !67, !68, !69, !70, !71, !72, !73, !74, !75, !76, !77, !78, !79, !80, !81, !82, !83, !84, !85, !86, !87, !88, !89, !90, !91, !92, !93, !94, !95, !96, !97, !98, !99, !100}
!37 = !DIEnumerator(name: "c_0", value: 0, isUnsigned: true)
!38 = !DIEnumerator(name: "c_1", value: 1, isUnsigned: true)
!39 = !DIEnumerator(name: "c_2", value: 2, isUnsigned: true)
!40 = !DIEnumerator(name: "c_3", value: 3, isUnsigned: true)
!41 = !DIEnumerator(name: "c_4", value: 4, isUnsigned: true)
!42 = !DIEnumerator(name: "c_5", value: 5, isUnsigned: true)
!43 = !DIEnumerator(name: "c_6", value: 6, isUnsigned: true)
!44 = !DIEnumerator(name: "c_7", value: 7, isUnsigned: true)
!45 = !DIEnumerator(name: "c_8", value: 8, isUnsigned: true)
!46 = !DIEnumerator(name: "c_9", value: 9, isUnsigned: true)
!47 = !DIEnumerator(name: "c_10", value: 10, isUnsigned: true)
!48 = !DIEnumerator(name: "c_11", value: 11, isUnsigned: true)
!49 = !DIEnumerator(name: "c_12", value: 12, isUnsigned: true)
!50 = !DIEnumerator(name: "c_13", value: 13, isUnsigned: true)
!51 = !DIEnumerator(name: "c_14", value: 14, isUnsigned: true)
!52 = !DIEnumerator(name: "c_15", value: 15, isUnsigned: true)
!53 = !DIEnumerator(name: "c_16", value: 16, isUnsigned: true)
!54 = !DIEnumerator(name: "c_17", value: 17, isUnsigned: true)
!55 = !DIEnumerator(name: "c_18", value: 18, isUnsigned: true)
!56 = !DIEnumerator(name: "c_19", value: 19, isUnsigned: true)
!57 = !DIEnumerator(name: "c_20", value: 20, isUnsigned: true)
!58 = !DIEnumerator(name: "c_21", value: 21, isUnsigned: true)
!59 = !DIEnumerator(name: "c_22", value: 22, isUnsigned: true)
!60 = !DIEnumerator(name: "c_23", value: 23, isUnsigned: true)
!61 = !DIEnumerator(name: "c_24", value: 24, isUnsigned: true)
!62 = !DIEnumerator(name: "c_25", value: 25, isUnsigned: true)
!63 = !DIEnumerator(name: "c_26", value: 26, isUnsigned: true)
!64 = !DIEnumerator(name: "c_27", value: 27, isUnsigned: true)
!65 = !DIEnumerator(name: "c_28", value: 28, isUnsigned: true)
!66 = !DIEnumerator(name: "c_29", value: 29, isUnsigned: true)
!67 = !DIEnumerator(name: "c_30", value: 30, isUnsigned: true)
!68 = !DIEnumerator(name: "c_31", value: 31, isUnsigned: true)
!69 = !DIEnumerator(name: "c_32", value: 32, isUnsigned: true)
!70 = !DIEnumerator(name: "c_33", value: 33, isUnsigned: true)
!71 = !DIEnumerator(name: "c_34", value: 34, isUnsigned: true)
!72 = !DIEnumerator(name: "c_35", value: 35, isUnsigned: true)
!73 = !DIEnumerator(name: "c_36", value: 36, isUnsigned: true)
!74 = !DIEnumerator(name: "c_37", value: 37, isUnsigned: true)
!75 = !DIEnumerator(name: "c_38", value: 38, isUnsigned: true)
!76 = !DIEnumerator(name: "c_39", value: 39, isUnsigned: true)
!77 = !DIEnumerator(name: "c_40", value: 40, isUnsigned: true)
!78 = !DIEnumerator(name: "c_41", value: 41, isUnsigned: true)
!79 = !DIEnumerator(name: "c_42", value: 42, isUnsigned: true)
!80 = !DIEnumerator(name: "c_43", value: 43, isUnsigned: true)
!81 = !DIEnumerator(name: "c_44", value: 44, isUnsigned: true)
!82 = !DIEnumerator(name: "c_45", value: 45, isUnsigned: true)
!83 = !DIEnumerator(name: "c_46", value: 46, isUnsigned: true)
!84 = !DIEnumerator(name: "c_47", value: 47, isUnsigned: true)
!85 = !DIEnumerator(name: "c_48", value: 48, isUnsigned: true)
!86 = !DIEnumerator(name: "c_49", value: 49, isUnsigned: true)
!87 = !DIEnumerator(name: "c_50", value: 50, isUnsigned: true)
!88 = !DIEnumerator(name: "c_51", value: 51, isUnsigned: true)
!89 = !DIEnumerator(name: "c_52", value: 52, isUnsigned: true)
!90 = !DIEnumerator(name: "c_53", value: 53, isUnsigned: true)
!91 = !DIEnumerator(name: "c_54", value: 54, isUnsigned: true)
!92 = !DIEnumerator(name: "c_55", value: 55, isUnsigned: true)
!93 = !DIEnumerator(name: "c_56", value: 56, isUnsigned: true)
!94 = !DIEnumerator(name: "c_57", value: 57, isUnsigned: true)
!95 = !DIEnumerator(name: "c_58", value: 58, isUnsigned: true)
!96 = !DIEnumerator(name: "c_59", value: 59, isUnsigned: true)
!97 = !DIEnumerator(name: "c_60", value: 60, isUnsigned: true)
!98 = !DIEnumerator(name: "c_61", value: 61, isUnsigned: true)
!99 = !DIEnumerator(name: "c_62", value: 62, isUnsigned: true)
!100 = !DIEnumerator(name: "c_63", value: 63, isUnsigned: true)
!101 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "memory_order", scope: !103, file: !102, line: 52, baseType: !105, size: 32, elements: !106, identifier: "_ZTSNSt3__112memory_orderE")
!102 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/memory_order.h", directory: "/work")
!103 = !DINamespace(name: "__1", scope: !104, exportSymbols: true)
!104 = !DINamespace(name: "std", scope: null)
!105 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!106 = !{!107, !108, !109, !110, !111, !112}
!107 = !DIEnumerator(name: "memory_order_relaxed", value: 0, isUnsigned: true)
!108 = !DIEnumerator(name: "memory_order_consume", value: 1, isUnsigned: true)
!109 = !DIEnumerator(name: "memory_order_acquire", value: 2, isUnsigned: true)
!110 = !DIEnumerator(name: "memory_order_release", value: 3, isUnsigned: true)
!111 = !DIEnumerator(name: "memory_order_acq_rel", value: 4, isUnsigned: true)
!112 = !DIEnumerator(name: "memory_order_seq_cst", value: 5, isUnsigned: true)
!113 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "DevicePrintRiscCoreState", file: !114, line: 13, baseType: !5, size: 8, flags: DIFlagEnumClass, elements: !115, identifier: "_ZTS24DevicePrintRiscCoreState")
!114 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/hostdev/device_print_common.h", directory: "/work")
!115 = !{!116, !117, !118}
!116 = !DIEnumerator(name: "KernelNotPrinted", value: 0, isUnsigned: true)
!117 = !DIEnumerator(name: "KernelPrinted", value: 1, isUnsigned: true)
!118 = !DIEnumerator(name: "PrintingDisabled", value: 2, isUnsigned: true)
!119 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "AddressableCoreType", file: !120, line: 348, baseType: !5, size: 8, flags: DIFlagEnumClass, elements: !121, identifier: "_ZTS19AddressableCoreType")
!120 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/hostdev/dev_msgs.h", directory: "/work")
!121 = !{!122, !123, !124, !125, !126, !127, !128}
!122 = !DIEnumerator(name: "TENSIX", value: 0, isUnsigned: true)
!123 = !DIEnumerator(name: "ETH", value: 1, isUnsigned: true)
!124 = !DIEnumerator(name: "PCIE", value: 2, isUnsigned: true)
!125 = !DIEnumerator(name: "DRAM", value: 3, isUnsigned: true)
!126 = !DIEnumerator(name: "HARVESTED", value: 4, isUnsigned: true)
!127 = !DIEnumerator(name: "UNKNOWN", value: 5, isUnsigned: true)
!128 = !DIEnumerator(name: "COUNT", value: 6, isUnsigned: true)
!129 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "CoreMagicNumber", file: !120, line: 376, baseType: !130, size: 32, flags: DIFlagEnumClass, elements: !131, identifier: "_ZTS15CoreMagicNumber")
!130 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !6, line: 154, baseType: !105)
!131 = !{!132, !133, !134, !135}
!132 = !DIEnumerator(name: "WORKER", value: 1357646243, isUnsigned: true)
!133 = !DIEnumerator(name: "ACTIVE_ETH", value: 3325055185, isUnsigned: true)
!134 = !DIEnumerator(name: "IDLE_ETH", value: 2205904046, isUnsigned: true)
!135 = !DIEnumerator(name: "DRAM", value: 1301477601, isUnsigned: true)
!136 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "ProgrammableCoreType", file: !137, line: 9, baseType: !105, size: 32, elements: !138, identifier: "_ZTS20ProgrammableCoreType")
!137 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/core_config.h", directory: "/work")
!138 = !{!139, !140, !141, !142, !143}
!139 = !DIEnumerator(name: "TENSIX", value: 0, isUnsigned: true)
!140 = !DIEnumerator(name: "ACTIVE_ETH", value: 1, isUnsigned: true)
!141 = !DIEnumerator(name: "IDLE_ETH", value: 2, isUnsigned: true)
!142 = !DIEnumerator(name: "DRAM", value: 3, isUnsigned: true)
!143 = !DIEnumerator(name: "COUNT", value: 4, isUnsigned: true)
!144 = !{!145, !147, !130, !149, !531, !532, !533, !534, !136, !279, !275, !272, !268, !535}
!145 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !146, size: 32)
!146 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!147 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !6, line: 159, baseType: !148)
!148 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!149 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !150, size: 32)
!150 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mailboxes_t", file: !120, line: 407, size: 103168, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !151, identifier: "_ZTS11mailboxes_t")
!151 = !{!152, !158, !166, !167, !221, !239, !240, !241, !242, !441, !484, !518, !519}
!152 = !DIDerivedType(tag: DW_TAG_member, name: "ncrisc_halt", scope: !150, file: !120, line: 408, baseType: !153, size: 64)
!153 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ncrisc_halt_msg_t", file: !120, line: 113, size: 64, flags: DIFlagTypePassByValue, elements: !154, identifier: "_ZTS17ncrisc_halt_msg_t")
!154 = !{!155, !157}
!155 = !DIDerivedType(tag: DW_TAG_member, name: "resume_addr", scope: !153, file: !120, line: 114, baseType: !156, size: 32)
!156 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !130)
!157 = !DIDerivedType(tag: DW_TAG_member, name: "stack_save", scope: !153, file: !120, line: 115, baseType: !156, size: 32, offset: 32)
!158 = !DIDerivedType(tag: DW_TAG_member, name: "subordinate_sync", scope: !150, file: !120, line: 409, baseType: !159, size: 32, offset: 64)
!159 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "subordinate_sync_msg_t", file: !120, line: 208, size: 32, flags: DIFlagTypePassByValue, elements: !160, identifier: "_ZTS22subordinate_sync_msg_t")
!160 = !{!161}
!161 = !DIDerivedType(tag: DW_TAG_member, name: "map", scope: !159, file: !120, line: 209, baseType: !162, size: 32)
!162 = !DICompositeType(tag: DW_TAG_array_type, baseType: !163, size: 32, elements: !164)
!163 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !5)
!164 = !{!165}
!165 = !DISubrange(count: 4)
!166 = !DIDerivedType(tag: DW_TAG_member, name: "launch_msg_rd_ptr", scope: !150, file: !120, line: 410, baseType: !156, size: 32, offset: 96)
!167 = !DIDerivedType(tag: DW_TAG_member, name: "launch", scope: !150, file: !120, line: 412, baseType: !168, size: 7168, offset: 128)
!168 = !DICompositeType(tag: DW_TAG_array_type, baseType: !169, size: 7168, elements: !219)
!169 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "launch_msg_t", file: !120, line: 203, size: 896, flags: DIFlagTypePassByValue, elements: !170, identifier: "_ZTS12launch_msg_t")
!170 = !{!171}
!171 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_config", scope: !169, file: !120, line: 204, baseType: !172, size: 896)
!172 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "kernel_config_msg_t", file: !120, line: 145, size: 896, flags: DIFlagTypePassByValue, elements: !173, identifier: "_ZTS19kernel_config_msg_t")
!173 = !{!174, !176, !181, !182, !183, !191, !192, !196, !198, !200, !201, !202, !203, !204, !205, !206, !208, !209, !210, !211, !213, !217, !218}
!174 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_config_base", scope: !172, file: !120, line: 147, baseType: !175, size: 128)
!175 = !DICompositeType(tag: DW_TAG_array_type, baseType: !156, size: 128, elements: !164)
!176 = !DIDerivedType(tag: DW_TAG_member, name: "sem_offset", scope: !172, file: !120, line: 148, baseType: !177, size: 64, offset: 128)
!177 = !DICompositeType(tag: DW_TAG_array_type, baseType: !178, size: 64, elements: !164)
!178 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !179)
!179 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !6, line: 149, baseType: !180)
!180 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!181 = !DIDerivedType(tag: DW_TAG_member, name: "local_cb_offset", scope: !172, file: !120, line: 149, baseType: !178, size: 16, offset: 192)
!182 = !DIDerivedType(tag: DW_TAG_member, name: "remote_cb_offset", scope: !172, file: !120, line: 150, baseType: !178, size: 16, offset: 208)
!183 = !DIDerivedType(tag: DW_TAG_member, name: "rta_offset", scope: !172, file: !120, line: 151, baseType: !184, size: 160, offset: 224)
!184 = !DICompositeType(tag: DW_TAG_array_type, baseType: !185, size: 160, elements: !189)
!185 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rta_offset_t", file: !120, line: 136, size: 32, flags: DIFlagTypePassByValue, elements: !186, identifier: "_ZTS12rta_offset_t")
!186 = !{!187, !188}
!187 = !DIDerivedType(tag: DW_TAG_member, name: "rta_offset", scope: !185, file: !120, line: 137, baseType: !178, size: 16)
!188 = !DIDerivedType(tag: DW_TAG_member, name: "crta_offset", scope: !185, file: !120, line: 138, baseType: !178, size: 16, offset: 16)
!189 = !{!190}
!190 = !DISubrange(count: 5)
!191 = !DIDerivedType(tag: DW_TAG_member, name: "mode", scope: !172, file: !120, line: 152, baseType: !163, size: 8, offset: 384)
!192 = !DIDerivedType(tag: DW_TAG_member, name: "pad2", scope: !172, file: !120, line: 153, baseType: !193, size: 24, offset: 392)
!193 = !DICompositeType(tag: DW_TAG_array_type, baseType: !163, size: 24, elements: !194)
!194 = !{!195}
!195 = !DISubrange(count: 3)
!196 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_text_offset", scope: !172, file: !120, line: 154, baseType: !197, size: 160, offset: 416)
!197 = !DICompositeType(tag: DW_TAG_array_type, baseType: !156, size: 160, elements: !189)
!198 = !DIDerivedType(tag: DW_TAG_member, name: "local_cb_mask", scope: !172, file: !120, line: 155, baseType: !199, size: 64, offset: 576)
!199 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !147)
!200 = !DIDerivedType(tag: DW_TAG_member, name: "brisc_noc_id", scope: !172, file: !120, line: 157, baseType: !163, size: 8, offset: 640)
!201 = !DIDerivedType(tag: DW_TAG_member, name: "brisc_noc_mode", scope: !172, file: !120, line: 158, baseType: !163, size: 8, offset: 648)
!202 = !DIDerivedType(tag: DW_TAG_member, name: "min_remote_cb_start_index", scope: !172, file: !120, line: 159, baseType: !163, size: 8, offset: 656)
!203 = !DIDerivedType(tag: DW_TAG_member, name: "exit_erisc_kernel", scope: !172, file: !120, line: 160, baseType: !163, size: 8, offset: 664)
!204 = !DIDerivedType(tag: DW_TAG_member, name: "host_assigned_id", scope: !172, file: !120, line: 162, baseType: !156, size: 32, offset: 672)
!205 = !DIDerivedType(tag: DW_TAG_member, name: "enables", scope: !172, file: !120, line: 164, baseType: !156, size: 32, offset: 704)
!206 = !DIDerivedType(tag: DW_TAG_member, name: "watcher_kernel_ids", scope: !172, file: !120, line: 165, baseType: !207, size: 80, offset: 736)
!207 = !DICompositeType(tag: DW_TAG_array_type, baseType: !178, size: 80, elements: !189)
!208 = !DIDerivedType(tag: DW_TAG_member, name: "ncrisc_kernel_size16", scope: !172, file: !120, line: 166, baseType: !178, size: 16, offset: 816)
!209 = !DIDerivedType(tag: DW_TAG_member, name: "sub_device_origin_x", scope: !172, file: !120, line: 168, baseType: !163, size: 8, offset: 832)
!210 = !DIDerivedType(tag: DW_TAG_member, name: "sub_device_origin_y", scope: !172, file: !120, line: 169, baseType: !163, size: 8, offset: 840)
!211 = !DIDerivedType(tag: DW_TAG_member, name: "pad3", scope: !172, file: !120, line: 170, baseType: !212, size: 40, offset: 848)
!212 = !DICompositeType(tag: DW_TAG_array_type, baseType: !163, size: 40, elements: !189)
!213 = !DIDerivedType(tag: DW_TAG_member, name: "num_sw_threads", scope: !172, file: !120, line: 175, baseType: !214, offset: 888)
!214 = !DICompositeType(tag: DW_TAG_array_type, baseType: !163, elements: !215)
!215 = !{!216}
!216 = !DISubrange(count: 0)
!217 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_thread_id", scope: !172, file: !120, line: 176, baseType: !214, offset: 888)
!218 = !DIDerivedType(tag: DW_TAG_member, name: "preload", scope: !172, file: !120, line: 178, baseType: !163, size: 8, offset: 888)
!219 = !{!220}
!220 = !DISubrange(count: 8)
!221 = !DIDerivedType(tag: DW_TAG_member, name: "go_messages", scope: !150, file: !120, line: 413, baseType: !222, size: 288, offset: 7296)
!222 = !DICompositeType(tag: DW_TAG_array_type, baseType: !223, size: 288, elements: !237)
!223 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !224)
!224 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "go_msg_t", file: !120, line: 191, size: 32, flags: DIFlagTypePassByValue, elements: !225, identifier: "_ZTS8go_msg_t")
!225 = !{!226}
!226 = !DIDerivedType(tag: DW_TAG_member, scope: !224, file: !120, line: 192, baseType: !227, size: 32)
!227 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !224, file: !120, line: 192, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !228, identifier: "_ZTSN8go_msg_tUt_E")
!228 = !{!229, !230}
!229 = !DIDerivedType(tag: DW_TAG_member, name: "all", scope: !227, file: !120, line: 193, baseType: !130, size: 32)
!230 = !DIDerivedType(tag: DW_TAG_member, scope: !227, file: !120, line: 194, baseType: !231, size: 32)
!231 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !227, file: !120, line: 194, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !232, identifier: "_ZTSN8go_msg_tUt_Ut_E")
!232 = !{!233, !234, !235, !236}
!233 = !DIDerivedType(tag: DW_TAG_member, name: "dispatch_message_offset", scope: !231, file: !120, line: 195, baseType: !5, size: 8)
!234 = !DIDerivedType(tag: DW_TAG_member, name: "master_x", scope: !231, file: !120, line: 196, baseType: !5, size: 8, offset: 8)
!235 = !DIDerivedType(tag: DW_TAG_member, name: "master_y", scope: !231, file: !120, line: 197, baseType: !5, size: 8, offset: 16)
!236 = !DIDerivedType(tag: DW_TAG_member, name: "signal", scope: !231, file: !120, line: 198, baseType: !5, size: 8, offset: 24)
!237 = !{!238}
!238 = !DISubrange(count: 9)
!239 = !DIDerivedType(tag: DW_TAG_member, name: "link_status_check_timestamp", scope: !150, file: !120, line: 414, baseType: !147, size: 64, offset: 7584)
!240 = !DIDerivedType(tag: DW_TAG_member, name: "go_message_index", scope: !150, file: !120, line: 415, baseType: !156, size: 32, offset: 7648)
!241 = !DIDerivedType(tag: DW_TAG_member, name: "shared_globals_ready", scope: !150, file: !120, line: 416, baseType: !193, size: 24, offset: 7680)
!242 = !DIDerivedType(tag: DW_TAG_member, name: "watcher", scope: !150, file: !120, line: 418, baseType: !243, size: 2240, offset: 7712)
!243 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "watcher_msg_t", file: !120, line: 318, size: 2240, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !244, identifier: "_ZTS13watcher_msg_t")
!244 = !{!245, !246, !251, !266, !391, !395, !396, !404, !410, !423, !430}
!245 = !DIDerivedType(tag: DW_TAG_member, name: "enable", scope: !243, file: !120, line: 319, baseType: !156, size: 32)
!246 = !DIDerivedType(tag: DW_TAG_member, name: "debug_waypoint", scope: !243, file: !120, line: 320, baseType: !247, size: 160, offset: 32)
!247 = !DICompositeType(tag: DW_TAG_array_type, baseType: !248, size: 160, elements: !189)
!248 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_waypoint_msg_t", file: !120, line: 213, size: 32, flags: DIFlagTypePassByValue, elements: !249, identifier: "_ZTS20debug_waypoint_msg_t")
!249 = !{!250}
!250 = !DIDerivedType(tag: DW_TAG_member, name: "waypoint", scope: !248, file: !120, line: 214, baseType: !162, size: 32)
!251 = !DIDerivedType(tag: DW_TAG_member, name: "sanitize", scope: !243, file: !120, line: 321, baseType: !252, size: 384, offset: 192)
!252 = !DICompositeType(tag: DW_TAG_array_type, baseType: !253, size: 384, elements: !264)
!253 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_sanitize_addr_msg_t", file: !120, line: 218, size: 192, flags: DIFlagTypePassByValue, elements: !254, identifier: "_ZTS25debug_sanitize_addr_msg_t")
!254 = !{!255, !256, !257, !258, !259, !260, !261, !262, !263}
!255 = !DIDerivedType(tag: DW_TAG_member, name: "noc_addr", scope: !253, file: !120, line: 219, baseType: !199, size: 64)
!256 = !DIDerivedType(tag: DW_TAG_member, name: "l1_addr", scope: !253, file: !120, line: 220, baseType: !156, size: 32, offset: 64)
!257 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !253, file: !120, line: 221, baseType: !156, size: 32, offset: 96)
!258 = !DIDerivedType(tag: DW_TAG_member, name: "which_risc", scope: !253, file: !120, line: 222, baseType: !178, size: 16, offset: 128)
!259 = !DIDerivedType(tag: DW_TAG_member, name: "return_code", scope: !253, file: !120, line: 223, baseType: !178, size: 16, offset: 144)
!260 = !DIDerivedType(tag: DW_TAG_member, name: "is_multicast", scope: !253, file: !120, line: 224, baseType: !163, size: 8, offset: 160)
!261 = !DIDerivedType(tag: DW_TAG_member, name: "is_write", scope: !253, file: !120, line: 225, baseType: !163, size: 8, offset: 168)
!262 = !DIDerivedType(tag: DW_TAG_member, name: "is_target", scope: !253, file: !120, line: 226, baseType: !163, size: 8, offset: 176)
!263 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !253, file: !120, line: 227, baseType: !163, size: 8, offset: 184)
!264 = !{!265}
!265 = !DISubrange(count: 2)
!266 = !DIDerivedType(tag: DW_TAG_member, name: "noc_linked_status", scope: !243, file: !120, line: 322, baseType: !267, size: 16, offset: 576)
!267 = !DICompositeType(tag: DW_TAG_array_type, baseType: !268, size: 16, elements: !264)
!268 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "atomic<bool>", scope: !103, file: !269, line: 242, size: 8, flags: DIFlagTypePassByReference, elements: !270, templateParams: !292, identifier: "_ZTSNSt3__16atomicIbEE")
!269 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/atomic.h", directory: "/work")
!270 = !{!271, !367, !371, !374, !379, !382, !388}
!271 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !268, baseType: !272, extraData: i32 0)
!272 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__atomic_base<bool, false>", scope: !103, file: !269, line: 42, size: 8, flags: DIFlagTypePassByReference, elements: !273, templateParams: !365, identifier: "_ZTSNSt3__113__atomic_baseIbLb0EEE")
!273 = !{!274, !303, !305, !311, !316, !320, !324, !327, !330, !331, !332, !335, !338, !342, !345, !346, !347, !350, !353, !354, !355, !358, !361}
!274 = !DIDerivedType(tag: DW_TAG_member, name: "__a_", scope: !272, file: !269, line: 44, baseType: !275, size: 8)
!275 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__cxx_atomic_impl<bool, std::__1::__cxx_atomic_base_impl<bool> >", scope: !103, file: !276, line: 114, size: 8, flags: DIFlagTypePassByValue, elements: !277, templateParams: !301, identifier: "_ZTSNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEE")
!276 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/support.h", directory: "/work")
!277 = !{!278, !294, !298}
!278 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !275, baseType: !279, extraData: i32 0)
!279 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__cxx_atomic_base_impl<bool>", scope: !103, file: !280, line: 29, size: 8, flags: DIFlagTypePassByValue, elements: !281, templateParams: !292, identifier: "_ZTSNSt3__122__cxx_atomic_base_implIbEE")
!280 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/support/c11.h", directory: "/work")
!281 = !{!282, !285, !289}
!282 = !DIDerivedType(tag: DW_TAG_member, name: "__a_value", scope: !279, file: !280, line: 38, baseType: !283, size: 8)
!283 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !284)
!284 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!285 = !DISubprogram(name: "__cxx_atomic_base_impl", linkageName: "_ZNSt3__122__cxx_atomic_base_implIbEC4B9nie220108Ev", scope: !279, file: !280, line: 32, type: !286, scopeLine: 32, flags: DIFlagPrototyped, spFlags: 0)
!286 = !DISubroutineType(types: !287)
!287 = !{null, !288}
!288 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !279, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!289 = !DISubprogram(name: "__cxx_atomic_base_impl", linkageName: "_ZNSt3__122__cxx_atomic_base_implIbEC4Eb", scope: !279, file: !280, line: 37, type: !290, scopeLine: 37, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!290 = !DISubroutineType(types: !291)
!291 = !{null, !288, !284}
!292 = !{!293}
!293 = !DITemplateTypeParameter(name: "_Tp", type: !284)
!294 = !DISubprogram(name: "__cxx_atomic_impl", linkageName: "_ZNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEC4B9nie220108Ev", scope: !275, file: !276, line: 115, type: !295, scopeLine: 115, flags: DIFlagPrototyped, spFlags: 0)
!295 = !DISubroutineType(types: !296)
!296 = !{null, !297}
!297 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !275, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!298 = !DISubprogram(name: "__cxx_atomic_impl", linkageName: "_ZNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEC4B9nie220108Eb", scope: !275, file: !276, line: 116, type: !299, scopeLine: 116, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!299 = !DISubroutineType(types: !300)
!300 = !{null, !297, !284}
!301 = !{!293, !302}
!302 = !DITemplateTypeParameter(name: "_Base", type: !279, defaulted: true)
!303 = !DIDerivedType(tag: DW_TAG_member, name: "is_always_lock_free", scope: !272, file: !269, line: 49, baseType: !304, flags: DIFlagStaticMember)
!304 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !284)
!305 = !DISubprogram(name: "is_lock_free", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EE12is_lock_freeB9nie220108Ev", scope: !272, file: !269, line: 52, type: !306, scopeLine: 52, flags: DIFlagPrototyped, spFlags: 0)
!306 = !DISubroutineType(types: !307)
!307 = !{!284, !308}
!308 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !309, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!309 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !310)
!310 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !272)
!311 = !DISubprogram(name: "is_lock_free", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EE12is_lock_freeB9nie220108Ev", scope: !272, file: !269, line: 55, type: !312, scopeLine: 55, flags: DIFlagPrototyped, spFlags: 0)
!312 = !DISubroutineType(types: !313)
!313 = !{!284, !314}
!314 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !315, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!315 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !272)
!316 = !DISubprogram(name: "store", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE5storeB9nie220108EbNS_12memory_orderE", scope: !272, file: !269, line: 58, type: !317, scopeLine: 58, flags: DIFlagPrototyped, spFlags: 0)
!317 = !DISubroutineType(types: !318)
!318 = !{null, !319, !284, !101}
!319 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !310, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!320 = !DISubprogram(name: "store", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE5storeB9nie220108EbNS_12memory_orderE", scope: !272, file: !269, line: 62, type: !321, scopeLine: 62, flags: DIFlagPrototyped, spFlags: 0)
!321 = !DISubroutineType(types: !322)
!322 = !{null, !323, !284, !101}
!323 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !272, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!324 = !DISubprogram(name: "load", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EE4loadB9nie220108ENS_12memory_orderE", scope: !272, file: !269, line: 66, type: !325, scopeLine: 66, flags: DIFlagPrototyped, spFlags: 0)
!325 = !DISubroutineType(types: !326)
!326 = !{!284, !308, !101}
!327 = !DISubprogram(name: "load", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EE4loadB9nie220108ENS_12memory_orderE", scope: !272, file: !269, line: 70, type: !328, scopeLine: 70, flags: DIFlagPrototyped, spFlags: 0)
!328 = !DISubroutineType(types: !329)
!329 = !{!284, !314, !101}
!330 = !DISubprogram(name: "operator bool", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EEcvbB9nie220108Ev", scope: !272, file: !269, line: 74, type: !306, scopeLine: 74, flags: DIFlagPrototyped, spFlags: 0)
!331 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EEcvbB9nie220108Ev", scope: !272, file: !269, line: 75, type: !312, scopeLine: 75, flags: DIFlagPrototyped, spFlags: 0)
!332 = !DISubprogram(name: "exchange", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE8exchangeB9nie220108EbNS_12memory_orderE", scope: !272, file: !269, line: 76, type: !333, scopeLine: 76, flags: DIFlagPrototyped, spFlags: 0)
!333 = !DISubroutineType(types: !334)
!334 = !{!284, !319, !284, !101}
!335 = !DISubprogram(name: "exchange", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE8exchangeB9nie220108EbNS_12memory_orderE", scope: !272, file: !269, line: 79, type: !336, scopeLine: 79, flags: DIFlagPrototyped, spFlags: 0)
!336 = !DISubroutineType(types: !337)
!337 = !{!284, !323, !284, !101}
!338 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderES3_", scope: !272, file: !269, line: 83, type: !339, scopeLine: 83, flags: DIFlagPrototyped, spFlags: 0)
!339 = !DISubroutineType(types: !340)
!340 = !{!284, !319, !341, !284, !101, !101}
!341 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !284, size: 32)
!342 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderES3_", scope: !272, file: !269, line: 87, type: !343, scopeLine: 87, flags: DIFlagPrototyped, spFlags: 0)
!343 = !DISubroutineType(types: !344)
!344 = !{!284, !323, !341, !284, !101, !101}
!345 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderES3_", scope: !272, file: !269, line: 92, type: !339, scopeLine: 92, flags: DIFlagPrototyped, spFlags: 0)
!346 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderES3_", scope: !272, file: !269, line: 96, type: !343, scopeLine: 96, flags: DIFlagPrototyped, spFlags: 0)
!347 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderE", scope: !272, file: !269, line: 101, type: !348, scopeLine: 101, flags: DIFlagPrototyped, spFlags: 0)
!348 = !DISubroutineType(types: !349)
!349 = !{!284, !319, !341, !284, !101}
!350 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderE", scope: !272, file: !269, line: 105, type: !351, scopeLine: 105, flags: DIFlagPrototyped, spFlags: 0)
!351 = !DISubroutineType(types: !352)
!352 = !{!284, !323, !341, !284, !101}
!353 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderE", scope: !272, file: !269, line: 109, type: !348, scopeLine: 109, flags: DIFlagPrototyped, spFlags: 0)
!354 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderE", scope: !272, file: !269, line: 113, type: !351, scopeLine: 113, flags: DIFlagPrototyped, spFlags: 0)
!355 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4B9nie220108Ev", scope: !272, file: !269, line: 133, type: !356, scopeLine: 133, flags: DIFlagPrototyped, spFlags: 0)
!356 = !DISubroutineType(types: !357)
!357 = !{null, !323}
!358 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4B9nie220108Eb", scope: !272, file: !269, line: 136, type: !359, scopeLine: 136, flags: DIFlagPrototyped, spFlags: 0)
!359 = !DISubroutineType(types: !360)
!360 = !{null, !323, !284}
!361 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4ERKS1_", scope: !272, file: !269, line: 138, type: !362, scopeLine: 138, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!362 = !DISubroutineType(types: !363)
!363 = !{null, !323, !364}
!364 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !315, size: 32)
!365 = !{!293, !366}
!366 = !DITemplateValueParameter(type: !284, defaulted: true, value: i1 false)
!367 = !DISubprogram(name: "atomic", linkageName: "_ZNSt3__16atomicIbEC4B9nie220108Ev", scope: !268, file: !269, line: 248, type: !368, scopeLine: 248, flags: DIFlagPrototyped, spFlags: 0)
!368 = !DISubroutineType(types: !369)
!369 = !{null, !370}
!370 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !268, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!371 = !DISubprogram(name: "atomic", linkageName: "_ZNSt3__16atomicIbEC4B9nie220108Eb", scope: !268, file: !269, line: 251, type: !372, scopeLine: 251, flags: DIFlagPrototyped, spFlags: 0)
!372 = !DISubroutineType(types: !373)
!373 = !{null, !370, !284}
!374 = !DISubprogram(name: "operator=", linkageName: "_ZNVSt3__16atomicIbEaSB9nie220108Eb", scope: !268, file: !269, line: 253, type: !375, scopeLine: 253, flags: DIFlagPrototyped, spFlags: 0)
!375 = !DISubroutineType(types: !376)
!376 = !{!284, !377, !284}
!377 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !378, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!378 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !268)
!379 = !DISubprogram(name: "operator=", linkageName: "_ZNSt3__16atomicIbEaSB9nie220108Eb", scope: !268, file: !269, line: 257, type: !380, scopeLine: 257, flags: DIFlagPrototyped, spFlags: 0)
!380 = !DISubroutineType(types: !381)
!381 = !{!284, !370, !284}
!382 = !DISubprogram(name: "operator=", linkageName: "_ZNSt3__16atomicIbEaSERKS1_", scope: !268, file: !269, line: 262, type: !383, scopeLine: 262, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!383 = !DISubroutineType(types: !384)
!384 = !{!385, !370, !386}
!385 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !268, size: 32)
!386 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !387, size: 32)
!387 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !268)
!388 = !DISubprogram(name: "operator=", linkageName: "_ZNVSt3__16atomicIbEaSERKS1_", scope: !268, file: !269, line: 263, type: !389, scopeLine: 263, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!389 = !DISubroutineType(types: !390)
!390 = !{!385, !377, !386}
!391 = !DIDerivedType(tag: DW_TAG_member, name: "eth_status", scope: !243, file: !120, line: 323, baseType: !392, size: 8, offset: 592)
!392 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_eth_link_t", file: !120, line: 306, size: 8, flags: DIFlagTypePassByValue, elements: !393, identifier: "_ZTS16debug_eth_link_t")
!393 = !{!394}
!394 = !DIDerivedType(tag: DW_TAG_member, name: "link_down", scope: !392, file: !120, line: 307, baseType: !163, size: 8)
!395 = !DIDerivedType(tag: DW_TAG_member, name: "pad0", scope: !243, file: !120, line: 324, baseType: !5, size: 8, offset: 600)
!396 = !DIDerivedType(tag: DW_TAG_member, name: "assert_status", scope: !243, file: !120, line: 325, baseType: !397, size: 128, offset: 608)
!397 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_assert_msg_t", file: !120, line: 259, size: 128, flags: DIFlagTypePassByValue, elements: !398, identifier: "_ZTS18debug_assert_msg_t")
!398 = !{!399, !400, !401, !402, !403}
!399 = !DIDerivedType(tag: DW_TAG_member, name: "line_num", scope: !397, file: !120, line: 260, baseType: !178, size: 16)
!400 = !DIDerivedType(tag: DW_TAG_member, name: "tripped", scope: !397, file: !120, line: 261, baseType: !163, size: 8, offset: 16)
!401 = !DIDerivedType(tag: DW_TAG_member, name: "which", scope: !397, file: !120, line: 262, baseType: !163, size: 8, offset: 24)
!402 = !DIDerivedType(tag: DW_TAG_member, name: "claim", scope: !397, file: !120, line: 263, baseType: !156, size: 32, offset: 32)
!403 = !DIDerivedType(tag: DW_TAG_member, name: "hw_fault_info", scope: !397, file: !120, line: 264, baseType: !199, size: 64, offset: 64)
!404 = !DIDerivedType(tag: DW_TAG_member, name: "pause_status", scope: !243, file: !120, line: 326, baseType: !405, size: 64, offset: 736)
!405 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_pause_msg_t", file: !120, line: 282, size: 64, flags: DIFlagTypePassByValue, elements: !406, identifier: "_ZTS17debug_pause_msg_t")
!406 = !{!407, !408}
!407 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !405, file: !120, line: 283, baseType: !212, size: 40)
!408 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !405, file: !120, line: 284, baseType: !409, size: 24, offset: 40)
!409 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 24, elements: !194)
!410 = !DIDerivedType(tag: DW_TAG_member, name: "stack_usage", scope: !243, file: !120, line: 327, baseType: !411, size: 256, offset: 800)
!411 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_stack_usage_t", file: !120, line: 301, size: 256, flags: DIFlagTypePassByValue, elements: !412, identifier: "_ZTS19debug_stack_usage_t")
!412 = !{!413, !419}
!413 = !DIDerivedType(tag: DW_TAG_member, name: "cpu", scope: !411, file: !120, line: 302, baseType: !414, size: 160)
!414 = !DICompositeType(tag: DW_TAG_array_type, baseType: !415, size: 160, elements: !189)
!415 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_stack_usage_per_cpu_t", file: !120, line: 295, size: 32, flags: DIFlagTypePassByValue, elements: !416, identifier: "_ZTS27debug_stack_usage_per_cpu_t")
!416 = !{!417, !418}
!417 = !DIDerivedType(tag: DW_TAG_member, name: "min_free", scope: !415, file: !120, line: 297, baseType: !178, size: 16)
!418 = !DIDerivedType(tag: DW_TAG_member, name: "watcher_kernel_id", scope: !415, file: !120, line: 298, baseType: !178, size: 16, offset: 16)
!419 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !411, file: !120, line: 303, baseType: !420, size: 96, offset: 160)
!420 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 96, elements: !421)
!421 = !{!422}
!422 = !DISubrange(count: 12)
!423 = !DIDerivedType(tag: DW_TAG_member, name: "debug_insert_delays", scope: !243, file: !120, line: 328, baseType: !424, size: 128, offset: 1056)
!424 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_insert_delays_msg_t", file: !120, line: 232, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !425, identifier: "_ZTS25debug_insert_delays_msg_t")
!425 = !{!426, !427, !428, !429}
!426 = !DIDerivedType(tag: DW_TAG_member, name: "read_delay_processor_mask", scope: !424, file: !120, line: 233, baseType: !156, size: 32)
!427 = !DIDerivedType(tag: DW_TAG_member, name: "write_delay_processor_mask", scope: !424, file: !120, line: 234, baseType: !156, size: 32, offset: 32)
!428 = !DIDerivedType(tag: DW_TAG_member, name: "atomic_delay_processor_mask", scope: !424, file: !120, line: 235, baseType: !156, size: 32, offset: 64)
!429 = !DIDerivedType(tag: DW_TAG_member, name: "feedback", scope: !424, file: !120, line: 236, baseType: !156, size: 32, offset: 96)
!430 = !DIDerivedType(tag: DW_TAG_member, name: "debug_ring_buf", scope: !243, file: !120, line: 329, baseType: !431, size: 1056, offset: 1184)
!431 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_ring_buf_msg_t", file: !120, line: 289, size: 1056, flags: DIFlagTypePassByValue, elements: !432, identifier: "_ZTS20debug_ring_buf_msg_t")
!432 = !{!433, !436, !437}
!433 = !DIDerivedType(tag: DW_TAG_member, name: "current_ptr", scope: !431, file: !120, line: 290, baseType: !434, size: 16)
!434 = !DIDerivedType(tag: DW_TAG_typedef, name: "int16_t", file: !6, line: 124, baseType: !435)
!435 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!436 = !DIDerivedType(tag: DW_TAG_member, name: "wrapped", scope: !431, file: !120, line: 291, baseType: !179, size: 16, offset: 16)
!437 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !431, file: !120, line: 292, baseType: !438, size: 1024, offset: 32)
!438 = !DICompositeType(tag: DW_TAG_array_type, baseType: !130, size: 1024, elements: !439)
!439 = !{!440}
!440 = !DISubrange(count: 32)
!441 = !DIDerivedType(tag: DW_TAG_member, name: "dprint_buf", scope: !150, file: !120, line: 419, baseType: !442, size: 8160, offset: 9952)
!442 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "dprint_buf_msg_t", file: !120, line: 335, size: 8160, flags: DIFlagTypePassByValue, elements: !443, identifier: "_ZTS16dprint_buf_msg_t")
!443 = !{!444}
!444 = !DIDerivedType(tag: DW_TAG_member, scope: !442, file: !120, line: 336, baseType: !445, size: 8160)
!445 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !442, file: !120, line: 336, size: 8160, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !446, identifier: "_ZTSN16dprint_buf_msg_tUt_E")
!446 = !{!447, !467}
!447 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !445, file: !120, line: 337, baseType: !448, size: 8160)
!448 = !DICompositeType(tag: DW_TAG_array_type, baseType: !449, size: 8160, elements: !189)
!449 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrintMemLayout", file: !4, line: 80, size: 1632, flags: DIFlagTypePassByValue, elements: !450, identifier: "_ZTS19DebugPrintMemLayout")
!450 = !{!451, !458, !462}
!451 = !DIDerivedType(tag: DW_TAG_member, name: "aux", scope: !449, file: !4, line: 87, baseType: !452, size: 96)
!452 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Aux", scope: !449, file: !4, line: 81, size: 96, flags: DIFlagTypePassByValue, elements: !453, identifier: "_ZTSN19DebugPrintMemLayout3AuxE")
!453 = !{!454, !455, !456, !457}
!454 = !DIDerivedType(tag: DW_TAG_member, name: "wpos", scope: !452, file: !4, line: 83, baseType: !130, size: 32)
!455 = !DIDerivedType(tag: DW_TAG_member, name: "rpos", scope: !452, file: !4, line: 84, baseType: !130, size: 32, offset: 32)
!456 = !DIDerivedType(tag: DW_TAG_member, name: "core_x", scope: !452, file: !4, line: 85, baseType: !179, size: 16, offset: 64)
!457 = !DIDerivedType(tag: DW_TAG_member, name: "core_y", scope: !452, file: !4, line: 86, baseType: !179, size: 16, offset: 80)
!458 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !449, file: !4, line: 88, baseType: !459, size: 1536, offset: 96)
!459 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 1536, elements: !460)
!460 = !{!461}
!461 = !DISubrange(count: 192)
!462 = !DISubprogram(name: "rpos_offs", linkageName: "_ZN19DebugPrintMemLayout9rpos_offsEv", scope: !449, file: !4, line: 90, type: !463, scopeLine: 90, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!463 = !DISubroutineType(types: !464)
!464 = !{!465}
!465 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !466, line: 18, baseType: !105)
!466 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/include/__stddef_size_t.h", directory: "/work")
!467 = !DIDerivedType(tag: DW_TAG_member, name: "shared_data", scope: !445, file: !120, line: 338, baseType: !468, size: 8160)
!468 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DevicePrintMemoryLayout", file: !114, line: 23, size: 8160, flags: DIFlagTypePassByValue, elements: !469, identifier: "_ZTS23DevicePrintMemoryLayout")
!469 = !{!470, !472, !480}
!470 = !DIDerivedType(tag: DW_TAG_member, name: "PROCESSOR_COUNT", scope: !468, file: !114, line: 29, baseType: !471, flags: DIFlagStaticMember, extraData: i32 5)
!471 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !130)
!472 = !DIDerivedType(tag: DW_TAG_member, name: "aux", scope: !468, file: !114, line: 43, baseType: !473, size: 160)
!473 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Aux", scope: !468, file: !114, line: 32, size: 160, flags: DIFlagTypePassByValue, elements: !474, identifier: "_ZTSN23DevicePrintMemoryLayout3AuxE")
!474 = !{!475, !476, !477, !479}
!475 = !DIDerivedType(tag: DW_TAG_member, name: "wpos", scope: !473, file: !114, line: 34, baseType: !130, size: 32)
!476 = !DIDerivedType(tag: DW_TAG_member, name: "rpos", scope: !473, file: !114, line: 35, baseType: !130, size: 32, offset: 32)
!477 = !DIDerivedType(tag: DW_TAG_member, name: "risc_state", scope: !473, file: !114, line: 36, baseType: !478, size: 40, offset: 64)
!478 = !DICompositeType(tag: DW_TAG_array_type, baseType: !113, size: 40, elements: !189)
!479 = !DIDerivedType(tag: DW_TAG_member, name: "lock", scope: !473, file: !114, line: 38, baseType: !130, size: 32, offset: 128)
!480 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !468, file: !114, line: 48, baseType: !481, size: 8000, offset: 160)
!481 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 8000, elements: !482)
!482 = !{!483}
!483 = !DISubrange(count: 1000)
!484 = !DIDerivedType(tag: DW_TAG_member, name: "core_info", scope: !150, file: !120, line: 420, baseType: !485, size: 1984, offset: 18112)
!485 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "core_info_msg_t", file: !120, line: 382, size: 1984, flags: DIFlagTypePassByValue, elements: !486, identifier: "_ZTS15core_info_msg_t")
!486 = !{!487, !488, !489, !490, !491, !501, !505, !507, !508, !509, !510, !511, !512, !513, !514, !515, !517}
!487 = !DIDerivedType(tag: DW_TAG_member, name: "noc_pcie_addr_base", scope: !485, file: !120, line: 383, baseType: !199, size: 64)
!488 = !DIDerivedType(tag: DW_TAG_member, name: "noc_pcie_addr_end", scope: !485, file: !120, line: 384, baseType: !199, size: 64, offset: 64)
!489 = !DIDerivedType(tag: DW_TAG_member, name: "noc_dram_addr_base", scope: !485, file: !120, line: 385, baseType: !199, size: 64, offset: 128)
!490 = !DIDerivedType(tag: DW_TAG_member, name: "noc_dram_addr_end", scope: !485, file: !120, line: 386, baseType: !199, size: 64, offset: 192)
!491 = !DIDerivedType(tag: DW_TAG_member, name: "non_worker_cores", scope: !485, file: !120, line: 387, baseType: !492, size: 840, offset: 256)
!492 = !DICompositeType(tag: DW_TAG_array_type, baseType: !493, size: 840, elements: !499)
!493 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "addressable_core_t", file: !120, line: 358, size: 24, flags: DIFlagTypePassByValue, elements: !494, identifier: "_ZTS18addressable_core_t")
!494 = !{!495, !496, !497}
!495 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !493, file: !120, line: 359, baseType: !163, size: 8)
!496 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !493, file: !120, line: 360, baseType: !163, size: 8, offset: 8)
!497 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !493, file: !120, line: 361, baseType: !498, size: 8, offset: 16)
!498 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !119)
!499 = !{!500}
!500 = !DISubrange(count: 35)
!501 = !DIDerivedType(tag: DW_TAG_member, name: "virtual_non_worker_cores", scope: !485, file: !120, line: 388, baseType: !502, size: 696, offset: 1096)
!502 = !DICompositeType(tag: DW_TAG_array_type, baseType: !493, size: 696, elements: !503)
!503 = !{!504}
!504 = !DISubrange(count: 29)
!505 = !DIDerivedType(tag: DW_TAG_member, name: "harvested_coords", scope: !485, file: !120, line: 389, baseType: !506, size: 16, offset: 1792)
!506 = !DICompositeType(tag: DW_TAG_array_type, baseType: !163, size: 16, elements: !264)
!507 = !DIDerivedType(tag: DW_TAG_member, name: "virtual_harvested_coords", scope: !485, file: !120, line: 390, baseType: !506, size: 16, offset: 1808)
!508 = !DIDerivedType(tag: DW_TAG_member, name: "noc_size_x", scope: !485, file: !120, line: 391, baseType: !163, size: 8, offset: 1824)
!509 = !DIDerivedType(tag: DW_TAG_member, name: "noc_size_y", scope: !485, file: !120, line: 392, baseType: !163, size: 8, offset: 1832)
!510 = !DIDerivedType(tag: DW_TAG_member, name: "worker_grid_size_x", scope: !485, file: !120, line: 393, baseType: !163, size: 8, offset: 1840)
!511 = !DIDerivedType(tag: DW_TAG_member, name: "worker_grid_size_y", scope: !485, file: !120, line: 394, baseType: !163, size: 8, offset: 1848)
!512 = !DIDerivedType(tag: DW_TAG_member, name: "absolute_logical_x", scope: !485, file: !120, line: 395, baseType: !163, size: 8, offset: 1856)
!513 = !DIDerivedType(tag: DW_TAG_member, name: "absolute_logical_y", scope: !485, file: !120, line: 396, baseType: !163, size: 8, offset: 1864)
!514 = !DIDerivedType(tag: DW_TAG_member, name: "l1_unreserved_start", scope: !485, file: !120, line: 397, baseType: !156, size: 32, offset: 1888)
!515 = !DIDerivedType(tag: DW_TAG_member, name: "core_magic_number", scope: !485, file: !120, line: 398, baseType: !516, size: 32, offset: 1920)
!516 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !129)
!517 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !485, file: !120, line: 399, baseType: !5, size: 8, offset: 1952)
!518 = !DIDerivedType(tag: DW_TAG_member, name: "aerisc_run_flag", scope: !150, file: !120, line: 421, baseType: !130, size: 32, offset: 20096)
!519 = !DIDerivedType(tag: DW_TAG_member, name: "profiler", scope: !150, file: !120, line: 423, baseType: !520, size: 82944, align: 128, offset: 20224)
!520 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "profiler_msg_t", file: !120, line: 82, size: 82944, flags: DIFlagTypePassByValue, elements: !521, identifier: "_ZTS14profiler_msg_t")
!521 = !{!522, !523}
!522 = !DIDerivedType(tag: DW_TAG_member, name: "control_vector", scope: !520, file: !120, line: 83, baseType: !438, size: 1024)
!523 = !DIDerivedType(tag: DW_TAG_member, name: "buffer", scope: !520, file: !120, line: 84, baseType: !524, size: 81920, offset: 1024)
!524 = !DICompositeType(tag: DW_TAG_array_type, baseType: !525, size: 81920, elements: !189)
!525 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "profiler_msg_buffer_t", file: !120, line: 78, size: 16384, flags: DIFlagTypePassByValue, elements: !526, identifier: "_ZTS21profiler_msg_buffer_t")
!526 = !{!527}
!527 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !525, file: !120, line: 79, baseType: !528, size: 16384)
!528 = !DICompositeType(tag: DW_TAG_array_type, baseType: !130, size: 16384, elements: !529)
!529 = !{!530}
!530 = !DISubrange(count: 512)
!531 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !156, size: 32)
!532 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !105, size: 32)
!533 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintptr_t", file: !6, line: 78, baseType: !105)
!534 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!535 = !DICompositeType(tag: DW_TAG_class_type, name: "CoreLock", scope: !537, file: !536, line: 12, size: 160, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN9softmetal6scalar8CoreLockE")
!536 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/softmetal/scalar/lock.h", directory: "")
!537 = !DINamespace(name: "scalar", scope: !538)
!538 = !DINamespace(name: "softmetal", scope: null)
!539 = !{!540, !542, !545, !548}
!540 = !DIGlobalVariableExpression(var: !541, expr: !DIExpression(DW_OP_constu, 4177066232, DW_OP_stack_value))
!541 = distinct !DIGlobalVariable(name: "DEBUG_PRINT_SERVER_DISABLED_MAGIC", scope: !0, file: !4, line: 74, type: !471, isLocal: true, isDefinition: true)
!542 = !DIGlobalVariableExpression(var: !543, expr: !DIExpression(DW_OP_constu, 32, DW_OP_stack_value))
!543 = distinct !DIGlobalVariable(name: "NOC_ADDR_COORD_SHIFT", scope: !0, file: !544, line: 57, type: !471, isLocal: true, isDefinition: true)
!544 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/noc_nonblocking_api.h", directory: "/work")
!545 = !DIGlobalVariableExpression(var: !546, expr: !DIExpression(DW_OP_constu, 3, DW_OP_stack_value))
!546 = distinct !DIGlobalVariable(name: "write_at_cmd_buf", scope: !0, file: !547, line: 31, type: !471, isLocal: true, isDefinition: true)
!547 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/dataflow/dataflow_cmd_bufs.h", directory: "/work")
!548 = !DIGlobalVariableExpression(var: !549, expr: !DIExpression(DW_OP_constu, 4289855492, DW_OP_stack_value))
!549 = distinct !DIGlobalVariable(name: "NOC_TARG_ADDR_COORDINATE", scope: !0, file: !544, line: 59, type: !471, isLocal: true, isDefinition: true)
!550 = !{!551, !555, !556, !558, !561, !562, !563, !564, !565, !568, !570, !572, !574, !576, !578, !580, !582, !584, !587, !589, !591, !593, !595, !597, !599, !601, !602, !604, !606, !618, !622, !632, !636, !638, !640, !644, !648, !652, !654, !658, !663, !667, !671, !675, !677, !679, !681, !683, !685, !689, !693, !698, !702, !704, !707, !712, !716, !721, !726, !731, !737, !743, !747, !749, !754, !759, !767, !769, !771, !773, !779, !781, !782, !783, !784, !787, !789, !794, !796, !798, !802, !804, !806, !808, !810, !812, !814, !816, !821, !825, !827, !829, !830, !835, !837, !839, !841, !843, !845, !847, !849, !851, !853, !855, !857, !859, !861, !863, !865, !867, !871, !873, !875, !877, !881, !883, !887, !889, !891, !893, !895, !899, !901, !905, !909, !911, !913, !917, !919, !923, !925, !927, !931, !933, !935, !937, !941, !943, !945, !949, !951, !953, !955, !957, !959, !961, !963, !967, !971, !973, !975, !977, !979, !981, !983, !985, !987, !989, !991, !993, !995, !997, !999, !1001, !1003, !1005, !1007, !1009, !1013, !1015, !1017, !1019, !1023, !1025, !1029, !1031, !1033, !1035, !1037, !1041, !1043, !1047, !1049, !1051, !1053, !1055, !1059, !1061, !1063, !1067, !1069, !1071, !1073, !1078, !1083, !1089, !1095, !1097, !1101, !1105, !1109, !1115, !1119, !1123, !1127, !1131, !1136, !1140, !1144, !1148, !1152, !1156, !1160, !1164, !1168, !1173, !1177, !1179, !1183, !1185, !1192, !1196, !1200, !1204, !1208, !1213, !1217, !1219, !1223, !1230, !1234, !1238, !1245, !1247, !1249, !1251, !1255, !1259, !1261, !1263, !1265, !1267, !1269, !1271, !1273, !1275, !1277, !1279, !1281, !1283, !1285, !1288, !1293, !1295, !1299, !1301, !1303, !1305, !1307, !1309, !1311, !1313, !1315, !1317, !1319, !1321, !1325, !1329, !1333, !1335, !1339, !1343, !1345, !1346, !1347, !1350, !1357, !1359, !1363, !1370, !1374, !1378, !1380, !1384, !1388, !1392, !1396, !1400, !1404, !1406, !1408, !1412, !1418, !1422, !1426, !1430, !1434, !1438, !1442, !1446, !1450, !1452, !1454, !1458, !1460, !1464, !1468, !1473, !1477, !1479, !1481, !1485, !1489, !1493, !1495, !1499, !1501, !1503, !1507, !1509, !1513, !1517, !1519, !1525, !1531, !1535, !1539, !1545, !1551, !1555, !1559, !1563, !1567, !1569, !1571, !1573, !1577, !1581, !1583, !1587, !1591, !1595, !1597, !1601, !1605, !1609, !1613, !1615, !1619, !1623, !1627, !1629, !1633, !1637, !1641, !1643, !1645, !1647, !1651, !1655, !1661, !1665, !1671, !1675, !1679, !1681, !1683, !1685, !1689, !1693, !1697, !1699, !1701, !1705, !1709, !1711, !1715, !1719, !1721, !1723, !1725}
!551 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !552, file: !554, line: 158)
!552 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !6, line: 119, baseType: !553)
!553 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!554 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdint", directory: "/work")
!555 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !434, file: !554, line: 159)
!556 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !557, file: !554, line: 160)
!557 = !DIDerivedType(tag: DW_TAG_typedef, name: "int32_t", file: !6, line: 129, baseType: !534)
!558 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !559, file: !554, line: 161)
!559 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !6, line: 134, baseType: !560)
!560 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!561 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !5, file: !554, line: 163)
!562 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !179, file: !554, line: 164)
!563 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !130, file: !554, line: 165)
!564 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !147, file: !554, line: 166)
!565 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !566, file: !554, line: 168)
!566 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least8_t", file: !567, line: 25, baseType: !552)
!567 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdint.h", directory: "/work")
!568 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !569, file: !554, line: 169)
!569 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least16_t", file: !567, line: 26, baseType: !434)
!570 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !571, file: !554, line: 170)
!571 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least32_t", file: !567, line: 27, baseType: !557)
!572 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !573, file: !554, line: 171)
!573 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least64_t", file: !567, line: 28, baseType: !559)
!574 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !575, file: !554, line: 173)
!575 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least8_t", file: !567, line: 33, baseType: !5)
!576 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !577, file: !554, line: 174)
!577 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least16_t", file: !567, line: 34, baseType: !179)
!578 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !579, file: !554, line: 175)
!579 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least32_t", file: !567, line: 35, baseType: !130)
!580 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !581, file: !554, line: 176)
!581 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least64_t", file: !567, line: 36, baseType: !147)
!582 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !583, file: !554, line: 178)
!583 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast8_t", file: !567, line: 22, baseType: !552)
!584 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !585, file: !554, line: 179)
!585 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast16_t", file: !586, line: 1, baseType: !557)
!586 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/x86-linux-musl/bits/stdint.h", directory: "/work")
!587 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !588, file: !554, line: 180)
!588 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast32_t", file: !586, line: 2, baseType: !557)
!589 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !590, file: !554, line: 181)
!590 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast64_t", file: !567, line: 23, baseType: !559)
!591 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !592, file: !554, line: 183)
!592 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast8_t", file: !567, line: 30, baseType: !5)
!593 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !594, file: !554, line: 184)
!594 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast16_t", file: !586, line: 3, baseType: !130)
!595 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !596, file: !554, line: 185)
!596 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast32_t", file: !586, line: 4, baseType: !130)
!597 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !598, file: !554, line: 186)
!598 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast64_t", file: !567, line: 31, baseType: !147)
!599 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !600, file: !554, line: 188)
!600 = !DIDerivedType(tag: DW_TAG_typedef, name: "intptr_t", file: !6, line: 93, baseType: !534)
!601 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !533, file: !554, line: 189)
!602 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !603, file: !554, line: 191)
!603 = !DIDerivedType(tag: DW_TAG_typedef, name: "intmax_t", file: !6, line: 139, baseType: !560)
!604 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !605, file: !554, line: 192)
!605 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintmax_t", file: !6, line: 169, baseType: !148)
!606 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !607, file: !617, line: 82)
!607 = !DISubprogram(name: "memcpy", scope: !608, file: !608, line: 27, type: !609, flags: DIFlagPrototyped, spFlags: 0)
!608 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/string.h", directory: "/work")
!609 = !DISubroutineType(types: !610)
!610 = !{!611, !612, !613, !616}
!611 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 32)
!612 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !611)
!613 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !614)
!614 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !615, size: 32)
!615 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!616 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !6, line: 73, baseType: !105)
!617 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstring", directory: "/work")
!618 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !619, file: !617, line: 83)
!619 = !DISubprogram(name: "memmove", scope: !608, file: !608, line: 28, type: !620, flags: DIFlagPrototyped, spFlags: 0)
!620 = !DISubroutineType(types: !621)
!621 = !{!611, !611, !614, !616}
!622 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !623, file: !617, line: 84)
!623 = !DISubprogram(name: "strcpy", scope: !608, file: !608, line: 33, type: !624, flags: DIFlagPrototyped, spFlags: 0)
!624 = !DISubroutineType(types: !625)
!625 = !{!626, !628, !629}
!626 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !627, size: 32)
!627 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!628 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !626)
!629 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !630)
!630 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !631, size: 32)
!631 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !627)
!632 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !633, file: !617, line: 85)
!633 = !DISubprogram(name: "strncpy", scope: !608, file: !608, line: 34, type: !634, flags: DIFlagPrototyped, spFlags: 0)
!634 = !DISubroutineType(types: !635)
!635 = !{!626, !628, !629, !616}
!636 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !637, file: !617, line: 86)
!637 = !DISubprogram(name: "strcat", scope: !608, file: !608, line: 36, type: !624, flags: DIFlagPrototyped, spFlags: 0)
!638 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !639, file: !617, line: 87)
!639 = !DISubprogram(name: "strncat", scope: !608, file: !608, line: 37, type: !634, flags: DIFlagPrototyped, spFlags: 0)
!640 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !641, file: !617, line: 88)
!641 = !DISubprogram(name: "memcmp", scope: !608, file: !608, line: 30, type: !642, flags: DIFlagPrototyped, spFlags: 0)
!642 = !DISubroutineType(types: !643)
!643 = !{!534, !614, !614, !616}
!644 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !645, file: !617, line: 89)
!645 = !DISubprogram(name: "strcmp", scope: !608, file: !608, line: 39, type: !646, flags: DIFlagPrototyped, spFlags: 0)
!646 = !DISubroutineType(types: !647)
!647 = !{!534, !630, !630}
!648 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !649, file: !617, line: 90)
!649 = !DISubprogram(name: "strncmp", scope: !608, file: !608, line: 40, type: !650, flags: DIFlagPrototyped, spFlags: 0)
!650 = !DISubroutineType(types: !651)
!651 = !{!534, !630, !630, !616}
!652 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !653, file: !617, line: 91)
!653 = !DISubprogram(name: "strcoll", scope: !608, file: !608, line: 42, type: !646, flags: DIFlagPrototyped, spFlags: 0)
!654 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !655, file: !617, line: 92)
!655 = !DISubprogram(name: "strxfrm", scope: !608, file: !608, line: 43, type: !656, flags: DIFlagPrototyped, spFlags: 0)
!656 = !DISubroutineType(types: !657)
!657 = !{!616, !628, !629, !616}
!658 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !659, file: !617, line: 93)
!659 = !DISubprogram(name: "memchr", linkageName: "_Z6memchrB9nie220108Ua9enable_ifILb1EEPvij", scope: !660, file: !660, line: 101, type: !661, flags: DIFlagPrototyped, spFlags: 0)
!660 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/string.h", directory: "/work")
!661 = !DISubroutineType(types: !662)
!662 = !{!611, !611, !534, !616}
!663 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !664, file: !617, line: 94)
!664 = !DISubprogram(name: "strchr", linkageName: "_Z6strchrB9nie220108Ua9enable_ifILb1EEPci", scope: !660, file: !660, line: 80, type: !665, flags: DIFlagPrototyped, spFlags: 0)
!665 = !DISubroutineType(types: !666)
!666 = !{!626, !626, !534}
!667 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !668, file: !617, line: 95)
!668 = !DISubprogram(name: "strcspn", scope: !608, file: !608, line: 48, type: !669, flags: DIFlagPrototyped, spFlags: 0)
!669 = !DISubroutineType(types: !670)
!670 = !{!616, !630, !630}
!671 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !672, file: !617, line: 96)
!672 = !DISubprogram(name: "strpbrk", linkageName: "_Z7strpbrkB9nie220108Ua9enable_ifILb1EEPcPKc", scope: !660, file: !660, line: 87, type: !673, flags: DIFlagPrototyped, spFlags: 0)
!673 = !DISubroutineType(types: !674)
!674 = !{!626, !626, !630}
!675 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !676, file: !617, line: 97)
!676 = !DISubprogram(name: "strrchr", linkageName: "_Z7strrchrB9nie220108Ua9enable_ifILb1EEPci", scope: !660, file: !660, line: 94, type: !665, flags: DIFlagPrototyped, spFlags: 0)
!677 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !678, file: !617, line: 98)
!678 = !DISubprogram(name: "strspn", scope: !608, file: !608, line: 49, type: !669, flags: DIFlagPrototyped, spFlags: 0)
!679 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !680, file: !617, line: 99)
!680 = !DISubprogram(name: "strstr", linkageName: "_Z6strstrB9nie220108Ua9enable_ifILb1EEPcPKc", scope: !660, file: !660, line: 108, type: !673, flags: DIFlagPrototyped, spFlags: 0)
!681 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !682, file: !617, line: 100)
!682 = !DISubprogram(name: "strtok", scope: !608, file: !608, line: 52, type: !624, flags: DIFlagPrototyped, spFlags: 0)
!683 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !684, file: !617, line: 101)
!684 = !DISubprogram(name: "memset", scope: !608, file: !608, line: 29, type: !661, flags: DIFlagPrototyped, spFlags: 0)
!685 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !686, file: !617, line: 102)
!686 = !DISubprogram(name: "strerror", scope: !608, file: !608, line: 56, type: !687, flags: DIFlagPrototyped, spFlags: 0)
!687 = !DISubroutineType(types: !688)
!688 = !{!626, !534}
!689 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !690, file: !617, line: 103)
!690 = !DISubprogram(name: "strlen", scope: !608, file: !608, line: 54, type: !691, flags: DIFlagPrototyped, spFlags: 0)
!691 = !DISubroutineType(types: !692)
!692 = !{!616, !630}
!693 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !694, entity: !695, file: !697, line: 549)
!694 = !DINamespace(name: "chrono", scope: !103)
!695 = !DINamespace(name: "chrono_literals", scope: !696, exportSymbols: true)
!696 = !DINamespace(name: "literals", scope: !103, exportSymbols: true)
!697 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__chrono/duration.h", directory: "/work")
!698 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !699, file: !701, line: 68)
!699 = !DIDerivedType(tag: DW_TAG_typedef, name: "clock_t", file: !6, line: 242, baseType: !700)
!700 = !DIBasicType(name: "long", size: 32, encoding: DW_ATE_signed)
!701 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/ctime", directory: "/work")
!702 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !703, file: !701, line: 69)
!703 = !DIDerivedType(tag: DW_TAG_typedef, name: "time_t", file: !6, line: 108, baseType: !560)
!704 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !705, file: !701, line: 70)
!705 = !DICompositeType(tag: DW_TAG_structure_type, name: "tm", file: !706, line: 40, size: 352, flags: DIFlagFwdDecl, identifier: "_ZTS2tm")
!706 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/time.h", directory: "/work")
!707 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !708, file: !701, line: 72)
!708 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "timespec", file: !6, line: 252, size: 128, flags: DIFlagTypePassByValue, elements: !709, identifier: "_ZTS8timespec")
!709 = !{!710, !711}
!710 = !DIDerivedType(tag: DW_TAG_member, name: "tv_sec", scope: !708, file: !6, line: 252, baseType: !703, size: 64)
!711 = !DIDerivedType(tag: DW_TAG_member, name: "tv_nsec", scope: !708, file: !6, line: 252, baseType: !700, size: 32, offset: 64)
!712 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !713, file: !701, line: 74)
!713 = !DISubprogram(name: "clock", scope: !706, file: !706, line: 54, type: !714, flags: DIFlagPrototyped, spFlags: 0)
!714 = !DISubroutineType(types: !715)
!715 = !{!699}
!716 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !717, file: !701, line: 75)
!717 = !DISubprogram(name: "difftime", linkageName: "__difftime64", scope: !706, file: !706, line: 137, type: !718, flags: DIFlagPrototyped, spFlags: 0)
!718 = !DISubroutineType(types: !719)
!719 = !{!720, !703, !703}
!720 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!721 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !722, file: !701, line: 76)
!722 = !DISubprogram(name: "mktime", linkageName: "__mktime64", scope: !706, file: !706, line: 138, type: !723, flags: DIFlagPrototyped, spFlags: 0)
!723 = !DISubroutineType(types: !724)
!724 = !{!703, !725}
!725 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !705, size: 32)
!726 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !727, file: !701, line: 77)
!727 = !DISubprogram(name: "time", linkageName: "__time64", scope: !706, file: !706, line: 136, type: !728, flags: DIFlagPrototyped, spFlags: 0)
!728 = !DISubroutineType(types: !729)
!729 = !{!703, !730}
!730 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !703, size: 32)
!731 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !732, file: !701, line: 78)
!732 = !DISubprogram(name: "asctime", scope: !706, file: !706, line: 61, type: !733, flags: DIFlagPrototyped, spFlags: 0)
!733 = !DISubroutineType(types: !734)
!734 = !{!626, !735}
!735 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !736, size: 32)
!736 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !705)
!737 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !738, file: !701, line: 79)
!738 = !DISubprogram(name: "ctime", linkageName: "__ctime64", scope: !706, file: !706, line: 141, type: !739, flags: DIFlagPrototyped, spFlags: 0)
!739 = !DISubroutineType(types: !740)
!740 = !{!626, !741}
!741 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !742, size: 32)
!742 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !703)
!743 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !744, file: !701, line: 80)
!744 = !DISubprogram(name: "gmtime", linkageName: "__gmtime64", scope: !706, file: !706, line: 139, type: !745, flags: DIFlagPrototyped, spFlags: 0)
!745 = !DISubroutineType(types: !746)
!746 = !{!725, !741}
!747 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !748, file: !701, line: 81)
!748 = !DISubprogram(name: "localtime", linkageName: "__localtime64", scope: !706, file: !706, line: 140, type: !745, flags: DIFlagPrototyped, spFlags: 0)
!749 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !750, file: !701, line: 82)
!750 = !DISubprogram(name: "strftime", scope: !706, file: !706, line: 58, type: !751, flags: DIFlagPrototyped, spFlags: 0)
!751 = !DISubroutineType(types: !752)
!752 = !{!616, !628, !616, !629, !753}
!753 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !735)
!754 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !755, file: !701, line: 84)
!755 = !DISubprogram(name: "timespec_get", linkageName: "__timespec_get_time64", scope: !706, file: !706, line: 142, type: !756, flags: DIFlagPrototyped, spFlags: 0)
!756 = !DISubroutineType(types: !757)
!757 = !{!534, !758, !534}
!758 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !708, size: 32)
!759 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !760, file: !766, line: 420)
!760 = !DISubprogram(name: "isfinite", linkageName: "_ZNSt3__16__math8isfiniteB9nie220108Ee", scope: !762, file: !761, line: 66, type: !763, flags: DIFlagPrototyped, spFlags: 0)
!761 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__math/traits.h", directory: "/work")
!762 = !DINamespace(name: "__math", scope: !103)
!763 = !DISubroutineType(types: !764)
!764 = !{!284, !765}
!765 = !DIBasicType(name: "long double", size: 96, encoding: DW_ATE_float)
!766 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/math.h", directory: "/work")
!767 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !768, file: !766, line: 423)
!768 = !DISubprogram(name: "isinf", linkageName: "_ZNSt3__16__math5isinfB9nie220108Ee", scope: !762, file: !761, line: 90, type: !763, flags: DIFlagPrototyped, spFlags: 0)
!769 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !770, file: !766, line: 427)
!770 = !DISubprogram(name: "isnan", linkageName: "_ZNSt3__16__math5isnanB9nie220108Ee", scope: !762, file: !761, line: 114, type: !763, flags: DIFlagPrototyped, spFlags: 0)
!771 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !772, file: !766, line: 428)
!772 = !DISubprogram(name: "isnormal", linkageName: "_ZNSt3__16__math8isnormalB9nie220108Ee", scope: !762, file: !761, line: 133, type: !763, flags: DIFlagPrototyped, spFlags: 0)
!773 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !774, file: !766, line: 495)
!774 = !DISubprogram(name: "modf", linkageName: "_ZNSt3__16__math4modfB9nie220108EePe", scope: !762, file: !775, line: 55, type: !776, flags: DIFlagPrototyped, spFlags: 0)
!775 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__math/modulo.h", directory: "/work")
!776 = !DISubroutineType(types: !777)
!777 = !{!765, !765, !778}
!778 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !765, size: 32)
!779 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !760, file: !780, line: 352)
!780 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cmath", directory: "/work")
!781 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !768, file: !780, line: 353)
!782 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !770, file: !780, line: 354)
!783 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !772, file: !780, line: 355)
!784 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !785, file: !780, line: 364)
!785 = !DIDerivedType(tag: DW_TAG_typedef, name: "float_t", file: !6, line: 27, baseType: !786)
!786 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!787 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !788, file: !780, line: 365)
!788 = !DIDerivedType(tag: DW_TAG_typedef, name: "double_t", file: !6, line: 32, baseType: !720)
!789 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !790, file: !780, line: 370)
!790 = !DISubprogram(name: "acosf", scope: !791, file: !791, line: 136, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!791 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/math.h", directory: "/work")
!792 = !DISubroutineType(types: !793)
!793 = !{!786, !786}
!794 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !795, file: !780, line: 372)
!795 = !DISubprogram(name: "asinf", scope: !791, file: !791, line: 144, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!796 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !797, file: !780, line: 374)
!797 = !DISubprogram(name: "atanf", scope: !791, file: !791, line: 152, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!798 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !799, file: !780, line: 376)
!799 = !DISubprogram(name: "atan2f", scope: !791, file: !791, line: 156, type: !800, flags: DIFlagPrototyped, spFlags: 0)
!800 = !DISubroutineType(types: !801)
!801 = !{!786, !786, !786}
!802 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !803, file: !780, line: 378)
!803 = !DISubprogram(name: "ceilf", scope: !791, file: !791, line: 168, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!804 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !805, file: !780, line: 380)
!805 = !DISubprogram(name: "cosf", scope: !791, file: !791, line: 176, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!806 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !807, file: !780, line: 382)
!807 = !DISubprogram(name: "coshf", scope: !791, file: !791, line: 180, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!808 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !809, file: !780, line: 385)
!809 = !DISubprogram(name: "expf", scope: !791, file: !791, line: 192, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!810 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !811, file: !780, line: 388)
!811 = !DISubprogram(name: "fabsf", scope: !791, file: !791, line: 204, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!812 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !813, file: !780, line: 390)
!813 = !DISubprogram(name: "floorf", scope: !791, file: !791, line: 212, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!814 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !815, file: !780, line: 393)
!815 = !DISubprogram(name: "fmodf", scope: !791, file: !791, line: 228, type: !800, flags: DIFlagPrototyped, spFlags: 0)
!816 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !817, file: !780, line: 396)
!817 = !DISubprogram(name: "frexpf", scope: !791, file: !791, line: 232, type: !818, flags: DIFlagPrototyped, spFlags: 0)
!818 = !DISubroutineType(types: !819)
!819 = !{!786, !786, !820}
!820 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !534, size: 32)
!821 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !822, file: !780, line: 398)
!822 = !DISubprogram(name: "ldexpf", scope: !791, file: !791, line: 244, type: !823, flags: DIFlagPrototyped, spFlags: 0)
!823 = !DISubroutineType(types: !824)
!824 = !{!786, !786, !534}
!825 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !826, file: !780, line: 401)
!826 = !DISubprogram(name: "logf", scope: !791, file: !791, line: 260, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!827 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !828, file: !780, line: 404)
!828 = !DISubprogram(name: "log10f", scope: !791, file: !791, line: 264, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!829 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !774, file: !780, line: 405)
!830 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !831, file: !780, line: 406)
!831 = !DISubprogram(name: "modff", scope: !791, file: !791, line: 288, type: !832, flags: DIFlagPrototyped, spFlags: 0)
!832 = !DISubroutineType(types: !833)
!833 = !{!786, !786, !834}
!834 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !786, size: 32)
!835 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !836, file: !780, line: 409)
!836 = !DISubprogram(name: "powf", scope: !791, file: !791, line: 308, type: !800, flags: DIFlagPrototyped, spFlags: 0)
!837 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !838, file: !780, line: 412)
!838 = !DISubprogram(name: "sinf", scope: !791, file: !791, line: 336, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!839 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !840, file: !780, line: 414)
!840 = !DISubprogram(name: "sinhf", scope: !791, file: !791, line: 340, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!841 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !842, file: !780, line: 417)
!842 = !DISubprogram(name: "sqrtf", scope: !791, file: !791, line: 344, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!843 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !844, file: !780, line: 419)
!844 = !DISubprogram(name: "tanf", scope: !791, file: !791, line: 348, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!845 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !846, file: !780, line: 422)
!846 = !DISubprogram(name: "tanhf", scope: !791, file: !791, line: 352, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!847 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !848, file: !780, line: 425)
!848 = !DISubprogram(name: "acoshf", scope: !791, file: !791, line: 140, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!849 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !850, file: !780, line: 427)
!850 = !DISubprogram(name: "asinhf", scope: !791, file: !791, line: 148, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!851 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !852, file: !780, line: 429)
!852 = !DISubprogram(name: "atanhf", scope: !791, file: !791, line: 160, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!853 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !854, file: !780, line: 431)
!854 = !DISubprogram(name: "cbrtf", scope: !791, file: !791, line: 164, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!855 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !856, file: !780, line: 434)
!856 = !DISubprogram(name: "copysignf", scope: !791, file: !791, line: 172, type: !800, flags: DIFlagPrototyped, spFlags: 0)
!857 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !858, file: !780, line: 437)
!858 = !DISubprogram(name: "erff", scope: !791, file: !791, line: 184, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!859 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !860, file: !780, line: 439)
!860 = !DISubprogram(name: "erfcf", scope: !791, file: !791, line: 188, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!861 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !862, file: !780, line: 441)
!862 = !DISubprogram(name: "exp2f", scope: !791, file: !791, line: 196, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!863 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !864, file: !780, line: 443)
!864 = !DISubprogram(name: "expm1f", scope: !791, file: !791, line: 200, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!865 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !866, file: !780, line: 445)
!866 = !DISubprogram(name: "fdimf", scope: !791, file: !791, line: 208, type: !800, flags: DIFlagPrototyped, spFlags: 0)
!867 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !868, file: !780, line: 446)
!868 = !DISubprogram(name: "fmaf", scope: !791, file: !791, line: 216, type: !869, flags: DIFlagPrototyped, spFlags: 0)
!869 = !DISubroutineType(types: !870)
!870 = !{!786, !786, !786, !786}
!871 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !872, file: !780, line: 449)
!872 = !DISubprogram(name: "fmaxf", scope: !791, file: !791, line: 220, type: !800, flags: DIFlagPrototyped, spFlags: 0)
!873 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !874, file: !780, line: 451)
!874 = !DISubprogram(name: "fminf", scope: !791, file: !791, line: 224, type: !800, flags: DIFlagPrototyped, spFlags: 0)
!875 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !876, file: !780, line: 453)
!876 = !DISubprogram(name: "hypotf", scope: !791, file: !791, line: 236, type: !800, flags: DIFlagPrototyped, spFlags: 0)
!877 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !878, file: !780, line: 455)
!878 = !DISubprogram(name: "ilogbf", scope: !791, file: !791, line: 240, type: !879, flags: DIFlagPrototyped, spFlags: 0)
!879 = !DISubroutineType(types: !880)
!880 = !{!534, !786}
!881 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !882, file: !780, line: 457)
!882 = !DISubprogram(name: "lgammaf", scope: !791, file: !791, line: 248, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!883 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !884, file: !780, line: 459)
!884 = !DISubprogram(name: "llrintf", scope: !791, file: !791, line: 252, type: !885, flags: DIFlagPrototyped, spFlags: 0)
!885 = !DISubroutineType(types: !886)
!886 = !{!560, !786}
!887 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !888, file: !780, line: 461)
!888 = !DISubprogram(name: "llroundf", scope: !791, file: !791, line: 256, type: !885, flags: DIFlagPrototyped, spFlags: 0)
!889 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !890, file: !780, line: 463)
!890 = !DISubprogram(name: "log1pf", scope: !791, file: !791, line: 268, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!891 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !892, file: !780, line: 465)
!892 = !DISubprogram(name: "log2f", scope: !791, file: !791, line: 272, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!893 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !894, file: !780, line: 467)
!894 = !DISubprogram(name: "logbf", scope: !791, file: !791, line: 276, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!895 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !896, file: !780, line: 469)
!896 = !DISubprogram(name: "lrintf", scope: !791, file: !791, line: 280, type: !897, flags: DIFlagPrototyped, spFlags: 0)
!897 = !DISubroutineType(types: !898)
!898 = !{!700, !786}
!899 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !900, file: !780, line: 471)
!900 = !DISubprogram(name: "lroundf", scope: !791, file: !791, line: 284, type: !897, flags: DIFlagPrototyped, spFlags: 0)
!901 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !902, file: !780, line: 473)
!902 = !DISubprogram(name: "nan", scope: !791, file: !791, line: 291, type: !903, flags: DIFlagPrototyped, spFlags: 0)
!903 = !DISubroutineType(types: !904)
!904 = !{!720, !630}
!905 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !906, file: !780, line: 474)
!906 = !DISubprogram(name: "nanf", scope: !791, file: !791, line: 292, type: !907, flags: DIFlagPrototyped, spFlags: 0)
!907 = !DISubroutineType(types: !908)
!908 = !{!786, !630}
!909 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !910, file: !780, line: 477)
!910 = !DISubprogram(name: "nearbyintf", scope: !791, file: !791, line: 296, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!911 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !912, file: !780, line: 479)
!912 = !DISubprogram(name: "nextafterf", scope: !791, file: !791, line: 300, type: !800, flags: DIFlagPrototyped, spFlags: 0)
!913 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !914, file: !780, line: 481)
!914 = !DISubprogram(name: "nexttowardf", scope: !791, file: !791, line: 304, type: !915, flags: DIFlagPrototyped, spFlags: 0)
!915 = !DISubroutineType(types: !916)
!916 = !{!786, !786, !765}
!917 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !918, file: !780, line: 483)
!918 = !DISubprogram(name: "remainderf", scope: !791, file: !791, line: 312, type: !800, flags: DIFlagPrototyped, spFlags: 0)
!919 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !920, file: !780, line: 485)
!920 = !DISubprogram(name: "remquof", scope: !791, file: !791, line: 316, type: !921, flags: DIFlagPrototyped, spFlags: 0)
!921 = !DISubroutineType(types: !922)
!922 = !{!786, !786, !786, !820}
!923 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !924, file: !780, line: 487)
!924 = !DISubprogram(name: "rintf", scope: !791, file: !791, line: 320, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!925 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !926, file: !780, line: 489)
!926 = !DISubprogram(name: "roundf", scope: !791, file: !791, line: 324, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!927 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !928, file: !780, line: 491)
!928 = !DISubprogram(name: "scalblnf", scope: !791, file: !791, line: 328, type: !929, flags: DIFlagPrototyped, spFlags: 0)
!929 = !DISubroutineType(types: !930)
!930 = !{!786, !786, !700}
!931 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !932, file: !780, line: 493)
!932 = !DISubprogram(name: "scalbnf", scope: !791, file: !791, line: 332, type: !823, flags: DIFlagPrototyped, spFlags: 0)
!933 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !934, file: !780, line: 495)
!934 = !DISubprogram(name: "tgammaf", scope: !791, file: !791, line: 356, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!935 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !936, file: !780, line: 497)
!936 = !DISubprogram(name: "truncf", scope: !791, file: !791, line: 360, type: !792, flags: DIFlagPrototyped, spFlags: 0)
!937 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !938, file: !780, line: 499)
!938 = !DISubprogram(name: "acosl", scope: !791, file: !791, line: 137, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!939 = !DISubroutineType(types: !940)
!940 = !{!765, !765}
!941 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !942, file: !780, line: 500)
!942 = !DISubprogram(name: "asinl", scope: !791, file: !791, line: 145, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!943 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !944, file: !780, line: 501)
!944 = !DISubprogram(name: "atanl", scope: !791, file: !791, line: 153, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!945 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !946, file: !780, line: 502)
!946 = !DISubprogram(name: "atan2l", scope: !791, file: !791, line: 157, type: !947, flags: DIFlagPrototyped, spFlags: 0)
!947 = !DISubroutineType(types: !948)
!948 = !{!765, !765, !765}
!949 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !950, file: !780, line: 503)
!950 = !DISubprogram(name: "ceill", scope: !791, file: !791, line: 169, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!951 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !952, file: !780, line: 504)
!952 = !DISubprogram(name: "cosl", scope: !791, file: !791, line: 177, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!953 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !954, file: !780, line: 505)
!954 = !DISubprogram(name: "coshl", scope: !791, file: !791, line: 181, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!955 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !956, file: !780, line: 506)
!956 = !DISubprogram(name: "expl", scope: !791, file: !791, line: 193, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!957 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !958, file: !780, line: 507)
!958 = !DISubprogram(name: "fabsl", scope: !791, file: !791, line: 205, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!959 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !960, file: !780, line: 508)
!960 = !DISubprogram(name: "floorl", scope: !791, file: !791, line: 213, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!961 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !962, file: !780, line: 509)
!962 = !DISubprogram(name: "fmodl", scope: !791, file: !791, line: 229, type: !947, flags: DIFlagPrototyped, spFlags: 0)
!963 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !964, file: !780, line: 510)
!964 = !DISubprogram(name: "frexpl", scope: !791, file: !791, line: 233, type: !965, flags: DIFlagPrototyped, spFlags: 0)
!965 = !DISubroutineType(types: !966)
!966 = !{!765, !765, !820}
!967 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !968, file: !780, line: 511)
!968 = !DISubprogram(name: "ldexpl", scope: !791, file: !791, line: 245, type: !969, flags: DIFlagPrototyped, spFlags: 0)
!969 = !DISubroutineType(types: !970)
!970 = !{!765, !765, !534}
!971 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !972, file: !780, line: 512)
!972 = !DISubprogram(name: "logl", scope: !791, file: !791, line: 261, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!973 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !974, file: !780, line: 513)
!974 = !DISubprogram(name: "log10l", scope: !791, file: !791, line: 265, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!975 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !976, file: !780, line: 514)
!976 = !DISubprogram(name: "modfl", scope: !791, file: !791, line: 289, type: !776, flags: DIFlagPrototyped, spFlags: 0)
!977 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !978, file: !780, line: 515)
!978 = !DISubprogram(name: "powl", scope: !791, file: !791, line: 309, type: !947, flags: DIFlagPrototyped, spFlags: 0)
!979 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !980, file: !780, line: 516)
!980 = !DISubprogram(name: "sinl", scope: !791, file: !791, line: 337, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!981 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !982, file: !780, line: 517)
!982 = !DISubprogram(name: "sinhl", scope: !791, file: !791, line: 341, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!983 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !984, file: !780, line: 518)
!984 = !DISubprogram(name: "sqrtl", scope: !791, file: !791, line: 345, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!985 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !986, file: !780, line: 519)
!986 = !DISubprogram(name: "tanl", scope: !791, file: !791, line: 349, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!987 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !988, file: !780, line: 521)
!988 = !DISubprogram(name: "tanhl", scope: !791, file: !791, line: 353, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!989 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !990, file: !780, line: 522)
!990 = !DISubprogram(name: "acoshl", scope: !791, file: !791, line: 141, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!991 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !992, file: !780, line: 523)
!992 = !DISubprogram(name: "asinhl", scope: !791, file: !791, line: 149, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!993 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !994, file: !780, line: 524)
!994 = !DISubprogram(name: "atanhl", scope: !791, file: !791, line: 161, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!995 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !996, file: !780, line: 525)
!996 = !DISubprogram(name: "cbrtl", scope: !791, file: !791, line: 165, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!997 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !998, file: !780, line: 527)
!998 = !DISubprogram(name: "copysignl", scope: !791, file: !791, line: 173, type: !947, flags: DIFlagPrototyped, spFlags: 0)
!999 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1000, file: !780, line: 529)
!1000 = !DISubprogram(name: "erfl", scope: !791, file: !791, line: 185, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!1001 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1002, file: !780, line: 530)
!1002 = !DISubprogram(name: "erfcl", scope: !791, file: !791, line: 189, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!1003 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1004, file: !780, line: 531)
!1004 = !DISubprogram(name: "exp2l", scope: !791, file: !791, line: 197, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!1005 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1006, file: !780, line: 532)
!1006 = !DISubprogram(name: "expm1l", scope: !791, file: !791, line: 201, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!1007 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1008, file: !780, line: 533)
!1008 = !DISubprogram(name: "fdiml", scope: !791, file: !791, line: 209, type: !947, flags: DIFlagPrototyped, spFlags: 0)
!1009 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1010, file: !780, line: 534)
!1010 = !DISubprogram(name: "fmal", scope: !791, file: !791, line: 217, type: !1011, flags: DIFlagPrototyped, spFlags: 0)
!1011 = !DISubroutineType(types: !1012)
!1012 = !{!765, !765, !765, !765}
!1013 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1014, file: !780, line: 535)
!1014 = !DISubprogram(name: "fmaxl", scope: !791, file: !791, line: 221, type: !947, flags: DIFlagPrototyped, spFlags: 0)
!1015 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1016, file: !780, line: 536)
!1016 = !DISubprogram(name: "fminl", scope: !791, file: !791, line: 225, type: !947, flags: DIFlagPrototyped, spFlags: 0)
!1017 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1018, file: !780, line: 537)
!1018 = !DISubprogram(name: "hypotl", scope: !791, file: !791, line: 237, type: !947, flags: DIFlagPrototyped, spFlags: 0)
!1019 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1020, file: !780, line: 538)
!1020 = !DISubprogram(name: "ilogbl", scope: !791, file: !791, line: 241, type: !1021, flags: DIFlagPrototyped, spFlags: 0)
!1021 = !DISubroutineType(types: !1022)
!1022 = !{!534, !765}
!1023 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1024, file: !780, line: 539)
!1024 = !DISubprogram(name: "lgammal", scope: !791, file: !791, line: 249, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!1025 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1026, file: !780, line: 540)
!1026 = !DISubprogram(name: "llrintl", scope: !791, file: !791, line: 253, type: !1027, flags: DIFlagPrototyped, spFlags: 0)
!1027 = !DISubroutineType(types: !1028)
!1028 = !{!560, !765}
!1029 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1030, file: !780, line: 541)
!1030 = !DISubprogram(name: "llroundl", scope: !791, file: !791, line: 257, type: !1027, flags: DIFlagPrototyped, spFlags: 0)
!1031 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1032, file: !780, line: 542)
!1032 = !DISubprogram(name: "log1pl", scope: !791, file: !791, line: 269, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!1033 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1034, file: !780, line: 543)
!1034 = !DISubprogram(name: "log2l", scope: !791, file: !791, line: 273, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!1035 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1036, file: !780, line: 544)
!1036 = !DISubprogram(name: "logbl", scope: !791, file: !791, line: 277, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!1037 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1038, file: !780, line: 545)
!1038 = !DISubprogram(name: "lrintl", scope: !791, file: !791, line: 281, type: !1039, flags: DIFlagPrototyped, spFlags: 0)
!1039 = !DISubroutineType(types: !1040)
!1040 = !{!700, !765}
!1041 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1042, file: !780, line: 546)
!1042 = !DISubprogram(name: "lroundl", scope: !791, file: !791, line: 285, type: !1039, flags: DIFlagPrototyped, spFlags: 0)
!1043 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1044, file: !780, line: 547)
!1044 = !DISubprogram(name: "nanl", scope: !791, file: !791, line: 293, type: !1045, flags: DIFlagPrototyped, spFlags: 0)
!1045 = !DISubroutineType(types: !1046)
!1046 = !{!765, !630}
!1047 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1048, file: !780, line: 548)
!1048 = !DISubprogram(name: "nearbyintl", scope: !791, file: !791, line: 297, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!1049 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1050, file: !780, line: 549)
!1050 = !DISubprogram(name: "nextafterl", scope: !791, file: !791, line: 301, type: !947, flags: DIFlagPrototyped, spFlags: 0)
!1051 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1052, file: !780, line: 550)
!1052 = !DISubprogram(name: "nexttowardl", scope: !791, file: !791, line: 305, type: !947, flags: DIFlagPrototyped, spFlags: 0)
!1053 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1054, file: !780, line: 551)
!1054 = !DISubprogram(name: "remainderl", scope: !791, file: !791, line: 313, type: !947, flags: DIFlagPrototyped, spFlags: 0)
!1055 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1056, file: !780, line: 552)
!1056 = !DISubprogram(name: "remquol", scope: !791, file: !791, line: 317, type: !1057, flags: DIFlagPrototyped, spFlags: 0)
!1057 = !DISubroutineType(types: !1058)
!1058 = !{!765, !765, !765, !820}
!1059 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1060, file: !780, line: 553)
!1060 = !DISubprogram(name: "rintl", scope: !791, file: !791, line: 321, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!1061 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1062, file: !780, line: 554)
!1062 = !DISubprogram(name: "roundl", scope: !791, file: !791, line: 325, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!1063 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1064, file: !780, line: 555)
!1064 = !DISubprogram(name: "scalblnl", scope: !791, file: !791, line: 329, type: !1065, flags: DIFlagPrototyped, spFlags: 0)
!1065 = !DISubroutineType(types: !1066)
!1066 = !{!765, !765, !700}
!1067 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1068, file: !780, line: 556)
!1068 = !DISubprogram(name: "scalbnl", scope: !791, file: !791, line: 333, type: !969, flags: DIFlagPrototyped, spFlags: 0)
!1069 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1070, file: !780, line: 557)
!1070 = !DISubprogram(name: "tgammal", scope: !791, file: !791, line: 357, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!1071 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1072, file: !780, line: 558)
!1072 = !DISubprogram(name: "truncl", scope: !791, file: !791, line: 361, type: !939, flags: DIFlagPrototyped, spFlags: 0)
!1073 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1074, file: !1077, line: 22)
!1074 = !DIDerivedType(tag: DW_TAG_typedef, name: "max_align_t", file: !1075, line: 24, baseType: !1076)
!1075 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/include/__stddef_max_align_t.h", directory: "/work")
!1076 = !DICompositeType(tag: DW_TAG_structure_type, file: !1075, line: 19, size: 192, flags: DIFlagFwdDecl, identifier: "_ZTS11max_align_t")
!1077 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef/max_align_t.h", directory: "/work")
!1078 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1079, file: !1082, line: 106)
!1079 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !1080, line: 64, baseType: !1081)
!1080 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdlib.h", directory: "/work")
!1081 = !DICompositeType(tag: DW_TAG_structure_type, file: !1080, line: 64, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!1082 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdlib", directory: "/work")
!1083 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1084, file: !1082, line: 107)
!1084 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !1080, line: 65, baseType: !1085)
!1085 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1080, line: 65, size: 64, flags: DIFlagTypePassByValue, elements: !1086, identifier: "_ZTS6ldiv_t")
!1086 = !{!1087, !1088}
!1087 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1085, file: !1080, line: 65, baseType: !700, size: 32)
!1088 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1085, file: !1080, line: 65, baseType: !700, size: 32, offset: 32)
!1089 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1090, file: !1082, line: 108)
!1090 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !1080, line: 66, baseType: !1091)
!1091 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1080, line: 66, size: 128, flags: DIFlagTypePassByValue, elements: !1092, identifier: "_ZTS7lldiv_t")
!1092 = !{!1093, !1094}
!1093 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1091, file: !1080, line: 66, baseType: !560, size: 64)
!1094 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1091, file: !1080, line: 66, baseType: !560, size: 64, offset: 64)
!1095 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1096, file: !1082, line: 109)
!1096 = !DISubprogram(name: "atof", scope: !1080, file: !1080, line: 26, type: !903, flags: DIFlagPrototyped, spFlags: 0)
!1097 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1098, file: !1082, line: 110)
!1098 = !DISubprogram(name: "atoi", scope: !1080, file: !1080, line: 23, type: !1099, flags: DIFlagPrototyped, spFlags: 0)
!1099 = !DISubroutineType(types: !1100)
!1100 = !{!534, !630}
!1101 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1102, file: !1082, line: 111)
!1102 = !DISubprogram(name: "atol", scope: !1080, file: !1080, line: 24, type: !1103, flags: DIFlagPrototyped, spFlags: 0)
!1103 = !DISubroutineType(types: !1104)
!1104 = !{!700, !630}
!1105 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1106, file: !1082, line: 112)
!1106 = !DISubprogram(name: "atoll", scope: !1080, file: !1080, line: 25, type: !1107, flags: DIFlagPrototyped, spFlags: 0)
!1107 = !DISubroutineType(types: !1108)
!1108 = !{!560, !630}
!1109 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1110, file: !1082, line: 113)
!1110 = !DISubprogram(name: "strtod", scope: !1080, file: !1080, line: 29, type: !1111, flags: DIFlagPrototyped, spFlags: 0)
!1111 = !DISubroutineType(types: !1112)
!1112 = !{!720, !629, !1113}
!1113 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1114)
!1114 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !626, size: 32)
!1115 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1116, file: !1082, line: 114)
!1116 = !DISubprogram(name: "strtof", scope: !1080, file: !1080, line: 28, type: !1117, flags: DIFlagPrototyped, spFlags: 0)
!1117 = !DISubroutineType(types: !1118)
!1118 = !{!786, !629, !1113}
!1119 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1120, file: !1082, line: 115)
!1120 = !DISubprogram(name: "strtold", scope: !1080, file: !1080, line: 30, type: !1121, flags: DIFlagPrototyped, spFlags: 0)
!1121 = !DISubroutineType(types: !1122)
!1122 = !{!765, !629, !1113}
!1123 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1124, file: !1082, line: 116)
!1124 = !DISubprogram(name: "strtol", scope: !1080, file: !1080, line: 32, type: !1125, flags: DIFlagPrototyped, spFlags: 0)
!1125 = !DISubroutineType(types: !1126)
!1126 = !{!700, !629, !1113, !534}
!1127 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1128, file: !1082, line: 117)
!1128 = !DISubprogram(name: "strtoll", scope: !1080, file: !1080, line: 34, type: !1129, flags: DIFlagPrototyped, spFlags: 0)
!1129 = !DISubroutineType(types: !1130)
!1130 = !{!560, !629, !1113, !534}
!1131 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1132, file: !1082, line: 118)
!1132 = !DISubprogram(name: "strtoul", scope: !1080, file: !1080, line: 33, type: !1133, flags: DIFlagPrototyped, spFlags: 0)
!1133 = !DISubroutineType(types: !1134)
!1134 = !{!1135, !629, !1113, !534}
!1135 = !DIBasicType(name: "unsigned long", size: 32, encoding: DW_ATE_unsigned)
!1136 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1137, file: !1082, line: 119)
!1137 = !DISubprogram(name: "strtoull", scope: !1080, file: !1080, line: 35, type: !1138, flags: DIFlagPrototyped, spFlags: 0)
!1138 = !DISubroutineType(types: !1139)
!1139 = !{!148, !629, !1113, !534}
!1140 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1141, file: !1082, line: 120)
!1141 = !DISubprogram(name: "rand", scope: !1080, file: !1080, line: 37, type: !1142, flags: DIFlagPrototyped, spFlags: 0)
!1142 = !DISubroutineType(types: !1143)
!1143 = !{!534}
!1144 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1145, file: !1082, line: 121)
!1145 = !DISubprogram(name: "srand", scope: !1080, file: !1080, line: 38, type: !1146, flags: DIFlagPrototyped, spFlags: 0)
!1146 = !DISubroutineType(types: !1147)
!1147 = !{null, !105}
!1148 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1149, file: !1082, line: 122)
!1149 = !DISubprogram(name: "calloc", scope: !1080, file: !1080, line: 41, type: !1150, flags: DIFlagPrototyped, spFlags: 0)
!1150 = !DISubroutineType(types: !1151)
!1151 = !{!611, !465, !465}
!1152 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1153, file: !1082, line: 123)
!1153 = !DISubprogram(name: "free", scope: !1080, file: !1080, line: 43, type: !1154, flags: DIFlagPrototyped, spFlags: 0)
!1154 = !DISubroutineType(types: !1155)
!1155 = !{null, !611}
!1156 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1157, file: !1082, line: 124)
!1157 = !DISubprogram(name: "malloc", scope: !1080, file: !1080, line: 40, type: !1158, flags: DIFlagPrototyped, spFlags: 0)
!1158 = !DISubroutineType(types: !1159)
!1159 = !{!611, !465}
!1160 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1161, file: !1082, line: 125)
!1161 = !DISubprogram(name: "realloc", scope: !1080, file: !1080, line: 42, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1162 = !DISubroutineType(types: !1163)
!1163 = !{!611, !611, !465}
!1164 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1165, file: !1082, line: 126)
!1165 = !DISubprogram(name: "abort", scope: !1080, file: !1080, line: 46, type: !1166, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1166 = !DISubroutineType(types: !1167)
!1167 = !{null}
!1168 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1169, file: !1082, line: 127)
!1169 = !DISubprogram(name: "atexit", scope: !1080, file: !1080, line: 47, type: !1170, flags: DIFlagPrototyped, spFlags: 0)
!1170 = !DISubroutineType(types: !1171)
!1171 = !{!534, !1172}
!1172 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1166, size: 32)
!1173 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1174, file: !1082, line: 128)
!1174 = !DISubprogram(name: "exit", scope: !1080, file: !1080, line: 48, type: !1175, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1175 = !DISubroutineType(types: !1176)
!1176 = !{null, !534}
!1177 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1178, file: !1082, line: 129)
!1178 = !DISubprogram(name: "_Exit", scope: !1080, file: !1080, line: 49, type: !1175, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1179 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1180, file: !1082, line: 130)
!1180 = !DISubprogram(name: "getenv", scope: !1080, file: !1080, line: 53, type: !1181, flags: DIFlagPrototyped, spFlags: 0)
!1181 = !DISubroutineType(types: !1182)
!1182 = !{!626, !630}
!1183 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1184, file: !1082, line: 131)
!1184 = !DISubprogram(name: "system", scope: !1080, file: !1080, line: 55, type: !1099, flags: DIFlagPrototyped, spFlags: 0)
!1185 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1186, file: !1082, line: 132)
!1186 = !DISubprogram(name: "bsearch", scope: !1080, file: !1080, line: 57, type: !1187, flags: DIFlagPrototyped, spFlags: 0)
!1187 = !DISubroutineType(types: !1188)
!1188 = !{!611, !614, !614, !465, !465, !1189}
!1189 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1190, size: 32)
!1190 = !DISubroutineType(types: !1191)
!1191 = !{!534, !614, !614}
!1192 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1193, file: !1082, line: 133)
!1193 = !DISubprogram(name: "qsort", scope: !1080, file: !1080, line: 58, type: !1194, flags: DIFlagPrototyped, spFlags: 0)
!1194 = !DISubroutineType(types: !1195)
!1195 = !{null, !611, !465, !465, !1189}
!1196 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1197, file: !1082, line: 134)
!1197 = !DISubprogram(name: "abs", scope: !1080, file: !1080, line: 60, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1198 = !DISubroutineType(types: !1199)
!1199 = !{!534, !534}
!1200 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1201, file: !1082, line: 135)
!1201 = !DISubprogram(name: "labs", scope: !1080, file: !1080, line: 61, type: !1202, flags: DIFlagPrototyped, spFlags: 0)
!1202 = !DISubroutineType(types: !1203)
!1203 = !{!700, !700}
!1204 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1205, file: !1082, line: 136)
!1205 = !DISubprogram(name: "llabs", scope: !1080, file: !1080, line: 62, type: !1206, flags: DIFlagPrototyped, spFlags: 0)
!1206 = !DISubroutineType(types: !1207)
!1207 = !{!560, !560}
!1208 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1209, file: !1082, line: 137)
!1209 = !DISubprogram(name: "div", linkageName: "_Z3divB9nie220108xx", scope: !1210, file: !1210, line: 128, type: !1211, flags: DIFlagPrototyped, spFlags: 0)
!1210 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/stdlib.h", directory: "/work")
!1211 = !DISubroutineType(types: !1212)
!1212 = !{!1090, !560, !560}
!1213 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1214, file: !1082, line: 138)
!1214 = !DISubprogram(name: "ldiv", scope: !1080, file: !1080, line: 69, type: !1215, flags: DIFlagPrototyped, spFlags: 0)
!1215 = !DISubroutineType(types: !1216)
!1216 = !{!1084, !700, !700}
!1217 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1218, file: !1082, line: 139)
!1218 = !DISubprogram(name: "lldiv", scope: !1080, file: !1080, line: 70, type: !1211, flags: DIFlagPrototyped, spFlags: 0)
!1219 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1220, file: !1082, line: 140)
!1220 = !DISubprogram(name: "mblen", scope: !1080, file: !1080, line: 72, type: !1221, flags: DIFlagPrototyped, spFlags: 0)
!1221 = !DISubroutineType(types: !1222)
!1222 = !{!534, !630, !465}
!1223 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1224, file: !1082, line: 142)
!1224 = !DISubprogram(name: "mbtowc", scope: !1080, file: !1080, line: 73, type: !1225, flags: DIFlagPrototyped, spFlags: 0)
!1225 = !DISubroutineType(types: !1226)
!1226 = !{!534, !1227, !629, !465}
!1227 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1228)
!1228 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1229, size: 32)
!1229 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!1230 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1231, file: !1082, line: 143)
!1231 = !DISubprogram(name: "wctomb", scope: !1080, file: !1080, line: 74, type: !1232, flags: DIFlagPrototyped, spFlags: 0)
!1232 = !DISubroutineType(types: !1233)
!1233 = !{!534, !626, !1229}
!1234 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1235, file: !1082, line: 144)
!1235 = !DISubprogram(name: "mbstowcs", scope: !1080, file: !1080, line: 75, type: !1236, flags: DIFlagPrototyped, spFlags: 0)
!1236 = !DISubroutineType(types: !1237)
!1237 = !{!465, !1227, !629, !465}
!1238 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1239, file: !1082, line: 145)
!1239 = !DISubprogram(name: "wcstombs", scope: !1080, file: !1080, line: 76, type: !1240, flags: DIFlagPrototyped, spFlags: 0)
!1240 = !DISubroutineType(types: !1241)
!1241 = !{!465, !628, !1242, !465}
!1242 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1243)
!1243 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1244, size: 32)
!1244 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1229)
!1245 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1246, file: !1082, line: 148)
!1246 = !DISubprogram(name: "at_quick_exit", scope: !1080, file: !1080, line: 50, type: !1170, flags: DIFlagPrototyped, spFlags: 0)
!1247 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1248, file: !1082, line: 149)
!1248 = !DISubprogram(name: "quick_exit", scope: !1080, file: !1080, line: 51, type: !1175, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1249 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1250, file: !1082, line: 152)
!1250 = !DISubprogram(name: "aligned_alloc", scope: !1080, file: !1080, line: 44, type: !1150, flags: DIFlagPrototyped, spFlags: 0)
!1251 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1252, file: !1254, line: 25)
!1252 = !DIDerivedType(tag: DW_TAG_typedef, name: "mbstate_t", file: !6, line: 360, baseType: !1253)
!1253 = !DICompositeType(tag: DW_TAG_structure_type, name: "__mbstate_t", file: !6, line: 360, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS11__mbstate_t")
!1254 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__std_mbstate_t.h", directory: "/work")
!1255 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1256, file: !1258, line: 113)
!1256 = !DISubprogram(name: "isalnum", scope: !1257, file: !1257, line: 10, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1257 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/ctype.h", directory: "/work")
!1258 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cctype", directory: "/work")
!1259 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1260, file: !1258, line: 114)
!1260 = !DISubprogram(name: "isalpha", scope: !1257, file: !1257, line: 11, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1261 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1262, file: !1258, line: 115)
!1262 = !DISubprogram(name: "isblank", scope: !1257, file: !1257, line: 12, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1263 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1264, file: !1258, line: 116)
!1264 = !DISubprogram(name: "iscntrl", scope: !1257, file: !1257, line: 13, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1265 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1266, file: !1258, line: 117)
!1266 = !DISubprogram(name: "isdigit", scope: !1257, file: !1257, line: 14, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1267 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1268, file: !1258, line: 118)
!1268 = !DISubprogram(name: "isgraph", scope: !1257, file: !1257, line: 15, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1269 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1270, file: !1258, line: 119)
!1270 = !DISubprogram(name: "islower", scope: !1257, file: !1257, line: 16, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1271 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1272, file: !1258, line: 120)
!1272 = !DISubprogram(name: "isprint", scope: !1257, file: !1257, line: 17, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1273 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1274, file: !1258, line: 121)
!1274 = !DISubprogram(name: "ispunct", scope: !1257, file: !1257, line: 18, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1275 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1276, file: !1258, line: 122)
!1276 = !DISubprogram(name: "isspace", scope: !1257, file: !1257, line: 19, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1277 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1278, file: !1258, line: 123)
!1278 = !DISubprogram(name: "isupper", scope: !1257, file: !1257, line: 20, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1279 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1280, file: !1258, line: 124)
!1280 = !DISubprogram(name: "isxdigit", scope: !1257, file: !1257, line: 21, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1281 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1282, file: !1258, line: 125)
!1282 = !DISubprogram(name: "tolower", scope: !1257, file: !1257, line: 22, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1283 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1284, file: !1258, line: 126)
!1284 = !DISubprogram(name: "toupper", scope: !1257, file: !1257, line: 23, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1285 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1286, file: !1287, line: 75)
!1286 = !DIDerivedType(tag: DW_TAG_typedef, name: "wint_t", file: !6, line: 221, baseType: !105)
!1287 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cwctype", directory: "/work")
!1288 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1289, file: !1287, line: 76)
!1289 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctrans_t", file: !1290, line: 20, baseType: !1291)
!1290 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/wctype.h", directory: "/work")
!1291 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1292, size: 32)
!1292 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !534)
!1293 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1294, file: !1287, line: 77)
!1294 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctype_t", file: !6, line: 226, baseType: !1135)
!1295 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1296, file: !1287, line: 78)
!1296 = !DISubprogram(name: "iswalnum", scope: !1290, file: !1290, line: 27, type: !1297, flags: DIFlagPrototyped, spFlags: 0)
!1297 = !DISubroutineType(types: !1298)
!1298 = !{!534, !1286}
!1299 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1300, file: !1287, line: 79)
!1300 = !DISubprogram(name: "iswalpha", scope: !1290, file: !1290, line: 28, type: !1297, flags: DIFlagPrototyped, spFlags: 0)
!1301 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1302, file: !1287, line: 80)
!1302 = !DISubprogram(name: "iswblank", scope: !1290, file: !1290, line: 29, type: !1297, flags: DIFlagPrototyped, spFlags: 0)
!1303 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1304, file: !1287, line: 81)
!1304 = !DISubprogram(name: "iswcntrl", scope: !1290, file: !1290, line: 30, type: !1297, flags: DIFlagPrototyped, spFlags: 0)
!1305 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1306, file: !1287, line: 82)
!1306 = !DISubprogram(name: "iswdigit", scope: !1290, file: !1290, line: 31, type: !1297, flags: DIFlagPrototyped, spFlags: 0)
!1307 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1308, file: !1287, line: 83)
!1308 = !DISubprogram(name: "iswgraph", scope: !1290, file: !1290, line: 32, type: !1297, flags: DIFlagPrototyped, spFlags: 0)
!1309 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1310, file: !1287, line: 84)
!1310 = !DISubprogram(name: "iswlower", scope: !1290, file: !1290, line: 33, type: !1297, flags: DIFlagPrototyped, spFlags: 0)
!1311 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1312, file: !1287, line: 85)
!1312 = !DISubprogram(name: "iswprint", scope: !1290, file: !1290, line: 34, type: !1297, flags: DIFlagPrototyped, spFlags: 0)
!1313 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1314, file: !1287, line: 86)
!1314 = !DISubprogram(name: "iswpunct", scope: !1290, file: !1290, line: 35, type: !1297, flags: DIFlagPrototyped, spFlags: 0)
!1315 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1316, file: !1287, line: 87)
!1316 = !DISubprogram(name: "iswspace", scope: !1290, file: !1290, line: 36, type: !1297, flags: DIFlagPrototyped, spFlags: 0)
!1317 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1318, file: !1287, line: 88)
!1318 = !DISubprogram(name: "iswupper", scope: !1290, file: !1290, line: 37, type: !1297, flags: DIFlagPrototyped, spFlags: 0)
!1319 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1320, file: !1287, line: 89)
!1320 = !DISubprogram(name: "iswxdigit", scope: !1290, file: !1290, line: 38, type: !1297, flags: DIFlagPrototyped, spFlags: 0)
!1321 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1322, file: !1287, line: 90)
!1322 = !DISubprogram(name: "iswctype", scope: !1290, file: !1290, line: 39, type: !1323, flags: DIFlagPrototyped, spFlags: 0)
!1323 = !DISubroutineType(types: !1324)
!1324 = !{!534, !1286, !1294}
!1325 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1326, file: !1287, line: 91)
!1326 = !DISubprogram(name: "wctype", scope: !1290, file: !1290, line: 44, type: !1327, flags: DIFlagPrototyped, spFlags: 0)
!1327 = !DISubroutineType(types: !1328)
!1328 = !{!1294, !630}
!1329 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1330, file: !1287, line: 92)
!1330 = !DISubprogram(name: "towlower", scope: !1290, file: !1290, line: 41, type: !1331, flags: DIFlagPrototyped, spFlags: 0)
!1331 = !DISubroutineType(types: !1332)
!1332 = !{!1286, !1286}
!1333 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1334, file: !1287, line: 93)
!1334 = !DISubprogram(name: "towupper", scope: !1290, file: !1290, line: 42, type: !1331, flags: DIFlagPrototyped, spFlags: 0)
!1335 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1336, file: !1287, line: 94)
!1336 = !DISubprogram(name: "towctrans", scope: !1290, file: !1290, line: 40, type: !1337, flags: DIFlagPrototyped, spFlags: 0)
!1337 = !DISubroutineType(types: !1338)
!1338 = !{!1286, !1286, !1289}
!1339 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1340, file: !1287, line: 95)
!1340 = !DISubprogram(name: "wctrans", scope: !1290, file: !1290, line: 43, type: !1341, flags: DIFlagPrototyped, spFlags: 0)
!1341 = !DISubroutineType(types: !1342)
!1342 = !{!1289, !630}
!1343 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1252, file: !1344, line: 134)
!1344 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cwchar", directory: "/work")
!1345 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !705, file: !1344, line: 135)
!1346 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1286, file: !1344, line: 136)
!1347 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1348, file: !1344, line: 137)
!1348 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !6, line: 343, baseType: !1349)
!1349 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !6, line: 338, size: 8, flags: DIFlagFwdDecl, identifier: "_ZTS8_IO_FILE")
!1350 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1351, file: !1344, line: 138)
!1351 = !DISubprogram(name: "fwprintf", scope: !1352, file: !1352, line: 112, type: !1353, flags: DIFlagPrototyped, spFlags: 0)
!1352 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/wchar.h", directory: "/work")
!1353 = !DISubroutineType(types: !1354)
!1354 = !{!534, !1355, !1242, null}
!1355 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1356)
!1356 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1348, size: 32)
!1357 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1358, file: !1344, line: 139)
!1358 = !DISubprogram(name: "fwscanf", scope: !1352, file: !1352, line: 120, type: !1353, flags: DIFlagPrototyped, spFlags: 0)
!1359 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1360, file: !1344, line: 140)
!1360 = !DISubprogram(name: "swprintf", scope: !1352, file: !1352, line: 113, type: !1361, flags: DIFlagPrototyped, spFlags: 0)
!1361 = !DISubroutineType(types: !1362)
!1362 = !{!534, !1227, !465, !1242, null}
!1363 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1364, file: !1344, line: 141)
!1364 = !DISubprogram(name: "vfwprintf", scope: !1352, file: !1352, line: 116, type: !1365, flags: DIFlagPrototyped, spFlags: 0)
!1365 = !DISubroutineType(types: !1366)
!1366 = !{!534, !1355, !1242, !1367}
!1367 = !DIDerivedType(tag: DW_TAG_typedef, name: "__isoc_va_list", file: !6, line: 354, baseType: !1368)
!1368 = !DIDerivedType(tag: DW_TAG_typedef, name: "__builtin_va_list", file: !1369, baseType: !626)
!1369 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_1_grantor.cpp", directory: "")
!1370 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1371, file: !1344, line: 142)
!1371 = !DISubprogram(name: "vswprintf", scope: !1352, file: !1352, line: 117, type: !1372, flags: DIFlagPrototyped, spFlags: 0)
!1372 = !DISubroutineType(types: !1373)
!1373 = !{!534, !1227, !465, !1242, !1367}
!1374 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1375, file: !1344, line: 143)
!1375 = !DISubprogram(name: "swscanf", scope: !1352, file: !1352, line: 121, type: !1376, flags: DIFlagPrototyped, spFlags: 0)
!1376 = !DISubroutineType(types: !1377)
!1377 = !{!534, !1242, !1242, null}
!1378 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1379, file: !1344, line: 144)
!1379 = !DISubprogram(name: "vfwscanf", scope: !1352, file: !1352, line: 124, type: !1365, flags: DIFlagPrototyped, spFlags: 0)
!1380 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1381, file: !1344, line: 145)
!1381 = !DISubprogram(name: "vswscanf", scope: !1352, file: !1352, line: 125, type: !1382, flags: DIFlagPrototyped, spFlags: 0)
!1382 = !DISubroutineType(types: !1383)
!1383 = !{!534, !1242, !1242, !1367}
!1384 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1385, file: !1344, line: 146)
!1385 = !DISubprogram(name: "fgetwc", scope: !1352, file: !1352, line: 127, type: !1386, flags: DIFlagPrototyped, spFlags: 0)
!1386 = !DISubroutineType(types: !1387)
!1387 = !{!1286, !1356}
!1388 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1389, file: !1344, line: 147)
!1389 = !DISubprogram(name: "fgetws", scope: !1352, file: !1352, line: 135, type: !1390, flags: DIFlagPrototyped, spFlags: 0)
!1390 = !DISubroutineType(types: !1391)
!1391 = !{!1228, !1227, !534, !1355}
!1392 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1393, file: !1344, line: 148)
!1393 = !DISubprogram(name: "fputwc", scope: !1352, file: !1352, line: 131, type: !1394, flags: DIFlagPrototyped, spFlags: 0)
!1394 = !DISubroutineType(types: !1395)
!1395 = !{!1286, !1229, !1356}
!1396 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1397, file: !1344, line: 149)
!1397 = !DISubprogram(name: "fputws", scope: !1352, file: !1352, line: 136, type: !1398, flags: DIFlagPrototyped, spFlags: 0)
!1398 = !DISubroutineType(types: !1399)
!1399 = !{!534, !1242, !1355}
!1400 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1401, file: !1344, line: 150)
!1401 = !DISubprogram(name: "fwide", scope: !1352, file: !1352, line: 108, type: !1402, flags: DIFlagPrototyped, spFlags: 0)
!1402 = !DISubroutineType(types: !1403)
!1403 = !{!534, !1356, !534}
!1404 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1405, file: !1344, line: 151)
!1405 = !DISubprogram(name: "getwc", scope: !1352, file: !1352, line: 128, type: !1386, flags: DIFlagPrototyped, spFlags: 0)
!1406 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1407, file: !1344, line: 152)
!1407 = !DISubprogram(name: "putwc", scope: !1352, file: !1352, line: 132, type: !1394, flags: DIFlagPrototyped, spFlags: 0)
!1408 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1409, file: !1344, line: 153)
!1409 = !DISubprogram(name: "ungetwc", scope: !1352, file: !1352, line: 138, type: !1410, flags: DIFlagPrototyped, spFlags: 0)
!1410 = !DISubroutineType(types: !1411)
!1411 = !{!1286, !1286, !1356}
!1412 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1413, file: !1344, line: 154)
!1413 = !DISubprogram(name: "wcstod", scope: !1352, file: !1352, line: 97, type: !1414, flags: DIFlagPrototyped, spFlags: 0)
!1414 = !DISubroutineType(types: !1415)
!1415 = !{!720, !1242, !1416}
!1416 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1417)
!1417 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1228, size: 32)
!1418 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1419, file: !1344, line: 155)
!1419 = !DISubprogram(name: "wcstof", scope: !1352, file: !1352, line: 96, type: !1420, flags: DIFlagPrototyped, spFlags: 0)
!1420 = !DISubroutineType(types: !1421)
!1421 = !{!786, !1242, !1416}
!1422 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1423, file: !1344, line: 156)
!1423 = !DISubprogram(name: "wcstold", scope: !1352, file: !1352, line: 98, type: !1424, flags: DIFlagPrototyped, spFlags: 0)
!1424 = !DISubroutineType(types: !1425)
!1425 = !{!765, !1242, !1416}
!1426 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1427, file: !1344, line: 157)
!1427 = !DISubprogram(name: "wcstol", scope: !1352, file: !1352, line: 100, type: !1428, flags: DIFlagPrototyped, spFlags: 0)
!1428 = !DISubroutineType(types: !1429)
!1429 = !{!700, !1242, !1416, !534}
!1430 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1431, file: !1344, line: 158)
!1431 = !DISubprogram(name: "wcstoll", scope: !1352, file: !1352, line: 103, type: !1432, flags: DIFlagPrototyped, spFlags: 0)
!1432 = !DISubroutineType(types: !1433)
!1433 = !{!560, !1242, !1416, !534}
!1434 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1435, file: !1344, line: 159)
!1435 = !DISubprogram(name: "wcstoul", scope: !1352, file: !1352, line: 101, type: !1436, flags: DIFlagPrototyped, spFlags: 0)
!1436 = !DISubroutineType(types: !1437)
!1437 = !{!1135, !1242, !1416, !534}
!1438 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1439, file: !1344, line: 160)
!1439 = !DISubprogram(name: "wcstoull", scope: !1352, file: !1352, line: 104, type: !1440, flags: DIFlagPrototyped, spFlags: 0)
!1440 = !DISubroutineType(types: !1441)
!1441 = !{!148, !1242, !1416, !534}
!1442 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1443, file: !1344, line: 161)
!1443 = !DISubprogram(name: "wcscpy", scope: !1352, file: !1352, line: 52, type: !1444, flags: DIFlagPrototyped, spFlags: 0)
!1444 = !DISubroutineType(types: !1445)
!1445 = !{!1228, !1227, !1242}
!1446 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1447, file: !1344, line: 162)
!1447 = !DISubprogram(name: "wcsncpy", scope: !1352, file: !1352, line: 53, type: !1448, flags: DIFlagPrototyped, spFlags: 0)
!1448 = !DISubroutineType(types: !1449)
!1449 = !{!1228, !1227, !1242, !465}
!1450 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1451, file: !1344, line: 163)
!1451 = !DISubprogram(name: "wcscat", scope: !1352, file: !1352, line: 55, type: !1444, flags: DIFlagPrototyped, spFlags: 0)
!1452 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1453, file: !1344, line: 164)
!1453 = !DISubprogram(name: "wcsncat", scope: !1352, file: !1352, line: 56, type: !1448, flags: DIFlagPrototyped, spFlags: 0)
!1454 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1455, file: !1344, line: 165)
!1455 = !DISubprogram(name: "wcscmp", scope: !1352, file: !1352, line: 58, type: !1456, flags: DIFlagPrototyped, spFlags: 0)
!1456 = !DISubroutineType(types: !1457)
!1457 = !{!534, !1243, !1243}
!1458 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1459, file: !1344, line: 166)
!1459 = !DISubprogram(name: "wcscoll", scope: !1352, file: !1352, line: 61, type: !1456, flags: DIFlagPrototyped, spFlags: 0)
!1460 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1461, file: !1344, line: 167)
!1461 = !DISubprogram(name: "wcsncmp", scope: !1352, file: !1352, line: 59, type: !1462, flags: DIFlagPrototyped, spFlags: 0)
!1462 = !DISubroutineType(types: !1463)
!1463 = !{!534, !1243, !1243, !465}
!1464 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1465, file: !1344, line: 168)
!1465 = !DISubprogram(name: "wcsxfrm", scope: !1352, file: !1352, line: 62, type: !1466, flags: DIFlagPrototyped, spFlags: 0)
!1466 = !DISubroutineType(types: !1467)
!1467 = !{!465, !1227, !1242, !465}
!1468 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1469, file: !1344, line: 169)
!1469 = !DISubprogram(name: "wcschr", linkageName: "_Z6wcschrB9nie220108Ua9enable_ifILb1EEPww", scope: !1470, file: !1470, line: 147, type: !1471, flags: DIFlagPrototyped, spFlags: 0)
!1470 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/wchar.h", directory: "/work")
!1471 = !DISubroutineType(types: !1472)
!1472 = !{!1228, !1228, !1229}
!1473 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1474, file: !1344, line: 170)
!1474 = !DISubprogram(name: "wcspbrk", linkageName: "_Z7wcspbrkB9nie220108Ua9enable_ifILb1EEPwPKw", scope: !1470, file: !1470, line: 158, type: !1475, flags: DIFlagPrototyped, spFlags: 0)
!1475 = !DISubroutineType(types: !1476)
!1476 = !{!1228, !1228, !1243}
!1477 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1478, file: !1344, line: 171)
!1478 = !DISubprogram(name: "wcsrchr", linkageName: "_Z7wcsrchrB9nie220108Ua9enable_ifILb1EEPww", scope: !1470, file: !1470, line: 168, type: !1471, flags: DIFlagPrototyped, spFlags: 0)
!1479 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1480, file: !1344, line: 172)
!1480 = !DISubprogram(name: "wcsstr", linkageName: "_Z6wcsstrB9nie220108Ua9enable_ifILb1EEPwPKw", scope: !1470, file: !1470, line: 179, type: !1475, flags: DIFlagPrototyped, spFlags: 0)
!1481 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1482, file: !1344, line: 173)
!1482 = !DISubprogram(name: "wmemchr", linkageName: "_Z7wmemchrB9nie220108Ua9enable_ifILb1EEPwwj", scope: !1470, file: !1470, line: 190, type: !1483, flags: DIFlagPrototyped, spFlags: 0)
!1483 = !DISubroutineType(types: !1484)
!1484 = !{!1228, !1228, !1229, !465}
!1485 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1486, file: !1344, line: 174)
!1486 = !DISubprogram(name: "wcscspn", scope: !1352, file: !1352, line: 67, type: !1487, flags: DIFlagPrototyped, spFlags: 0)
!1487 = !DISubroutineType(types: !1488)
!1488 = !{!465, !1243, !1243}
!1489 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1490, file: !1344, line: 175)
!1490 = !DISubprogram(name: "wcslen", scope: !1352, file: !1352, line: 73, type: !1491, flags: DIFlagPrototyped, spFlags: 0)
!1491 = !DISubroutineType(types: !1492)
!1492 = !{!465, !1243}
!1493 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1494, file: !1344, line: 176)
!1494 = !DISubprogram(name: "wcsspn", scope: !1352, file: !1352, line: 68, type: !1487, flags: DIFlagPrototyped, spFlags: 0)
!1495 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1496, file: !1344, line: 177)
!1496 = !DISubprogram(name: "wcstok", scope: !1352, file: !1352, line: 71, type: !1497, flags: DIFlagPrototyped, spFlags: 0)
!1497 = !DISubroutineType(types: !1498)
!1498 = !{!1228, !1227, !1242, !1416}
!1499 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1500, file: !1344, line: 178)
!1500 = !DISubprogram(name: "wmemcmp", scope: !1352, file: !1352, line: 79, type: !1462, flags: DIFlagPrototyped, spFlags: 0)
!1501 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1502, file: !1344, line: 179)
!1502 = !DISubprogram(name: "wmemcpy", scope: !1352, file: !1352, line: 80, type: !1448, flags: DIFlagPrototyped, spFlags: 0)
!1503 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1504, file: !1344, line: 180)
!1504 = !DISubprogram(name: "wmemmove", scope: !1352, file: !1352, line: 81, type: !1505, flags: DIFlagPrototyped, spFlags: 0)
!1505 = !DISubroutineType(types: !1506)
!1506 = !{!1228, !1228, !1243, !465}
!1507 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1508, file: !1344, line: 181)
!1508 = !DISubprogram(name: "wmemset", scope: !1352, file: !1352, line: 82, type: !1483, flags: DIFlagPrototyped, spFlags: 0)
!1509 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1510, file: !1344, line: 182)
!1510 = !DISubprogram(name: "wcsftime", scope: !1352, file: !1352, line: 141, type: !1511, flags: DIFlagPrototyped, spFlags: 0)
!1511 = !DISubroutineType(types: !1512)
!1512 = !{!465, !1227, !465, !1242, !753}
!1513 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1514, file: !1344, line: 183)
!1514 = !DISubprogram(name: "btowc", scope: !1352, file: !1352, line: 84, type: !1515, flags: DIFlagPrototyped, spFlags: 0)
!1515 = !DISubroutineType(types: !1516)
!1516 = !{!1286, !534}
!1517 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1518, file: !1344, line: 184)
!1518 = !DISubprogram(name: "wctob", scope: !1352, file: !1352, line: 85, type: !1297, flags: DIFlagPrototyped, spFlags: 0)
!1519 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1520, file: !1344, line: 185)
!1520 = !DISubprogram(name: "mbsinit", scope: !1352, file: !1352, line: 87, type: !1521, flags: DIFlagPrototyped, spFlags: 0)
!1521 = !DISubroutineType(types: !1522)
!1522 = !{!534, !1523}
!1523 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1524, size: 32)
!1524 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1252)
!1525 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1526, file: !1344, line: 186)
!1526 = !DISubprogram(name: "mbrlen", scope: !1352, file: !1352, line: 91, type: !1527, flags: DIFlagPrototyped, spFlags: 0)
!1527 = !DISubroutineType(types: !1528)
!1528 = !{!465, !629, !465, !1529}
!1529 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1530)
!1530 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1252, size: 32)
!1531 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1532, file: !1344, line: 187)
!1532 = !DISubprogram(name: "mbrtowc", scope: !1352, file: !1352, line: 88, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!1533 = !DISubroutineType(types: !1534)
!1534 = !{!465, !1227, !629, !465, !1529}
!1535 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1536, file: !1344, line: 188)
!1536 = !DISubprogram(name: "wcrtomb", scope: !1352, file: !1352, line: 89, type: !1537, flags: DIFlagPrototyped, spFlags: 0)
!1537 = !DISubroutineType(types: !1538)
!1538 = !{!465, !628, !1229, !1529}
!1539 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1540, file: !1344, line: 189)
!1540 = !DISubprogram(name: "mbsrtowcs", scope: !1352, file: !1352, line: 93, type: !1541, flags: DIFlagPrototyped, spFlags: 0)
!1541 = !DISubroutineType(types: !1542)
!1542 = !{!465, !1227, !1543, !465, !1529}
!1543 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1544)
!1544 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !630, size: 32)
!1545 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1546, file: !1344, line: 190)
!1546 = !DISubprogram(name: "wcsrtombs", scope: !1352, file: !1352, line: 94, type: !1547, flags: DIFlagPrototyped, spFlags: 0)
!1547 = !DISubroutineType(types: !1548)
!1548 = !{!465, !628, !1549, !465, !1529}
!1549 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1550)
!1550 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1243, size: 32)
!1551 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1552, file: !1344, line: 192)
!1552 = !DISubprogram(name: "getwchar", scope: !1352, file: !1352, line: 129, type: !1553, flags: DIFlagPrototyped, spFlags: 0)
!1553 = !DISubroutineType(types: !1554)
!1554 = !{!1286}
!1555 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1556, file: !1344, line: 193)
!1556 = !DISubprogram(name: "vwscanf", scope: !1352, file: !1352, line: 123, type: !1557, flags: DIFlagPrototyped, spFlags: 0)
!1557 = !DISubroutineType(types: !1558)
!1558 = !{!534, !1242, !1367}
!1559 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1560, file: !1344, line: 194)
!1560 = !DISubprogram(name: "wscanf", scope: !1352, file: !1352, line: 119, type: !1561, flags: DIFlagPrototyped, spFlags: 0)
!1561 = !DISubroutineType(types: !1562)
!1562 = !{!534, !1242, null}
!1563 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1564, file: !1344, line: 196)
!1564 = !DISubprogram(name: "putwchar", scope: !1352, file: !1352, line: 133, type: !1565, flags: DIFlagPrototyped, spFlags: 0)
!1565 = !DISubroutineType(types: !1566)
!1566 = !{!1286, !1229}
!1567 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1568, file: !1344, line: 197)
!1568 = !DISubprogram(name: "vwprintf", scope: !1352, file: !1352, line: 115, type: !1557, flags: DIFlagPrototyped, spFlags: 0)
!1569 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1570, file: !1344, line: 198)
!1570 = !DISubprogram(name: "wprintf", scope: !1352, file: !1352, line: 111, type: !1561, flags: DIFlagPrototyped, spFlags: 0)
!1571 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1348, file: !1572, line: 120)
!1572 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdio", directory: "/work")
!1573 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1574, file: !1572, line: 121)
!1574 = !DIDerivedType(tag: DW_TAG_typedef, name: "fpos_t", file: !1575, line: 60, baseType: !1576)
!1575 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdio.h", directory: "/work")
!1576 = !DICompositeType(tag: DW_TAG_union_type, name: "_G_fpos64_t", file: !1575, line: 56, size: 128, flags: DIFlagFwdDecl, identifier: "_ZTS11_G_fpos64_t")
!1577 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1578, file: !1572, line: 123)
!1578 = !DISubprogram(name: "fclose", scope: !1575, file: !1575, line: 72, type: !1579, flags: DIFlagPrototyped, spFlags: 0)
!1579 = !DISubroutineType(types: !1580)
!1580 = !{!534, !1356}
!1581 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1582, file: !1572, line: 124)
!1582 = !DISubprogram(name: "fflush", scope: !1575, file: !1575, line: 79, type: !1579, flags: DIFlagPrototyped, spFlags: 0)
!1583 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1584, file: !1572, line: 125)
!1584 = !DISubprogram(name: "setbuf", scope: !1575, file: !1575, line: 129, type: !1585, flags: DIFlagPrototyped, spFlags: 0)
!1585 = !DISubroutineType(types: !1586)
!1586 = !{null, !1355, !628}
!1587 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1588, file: !1572, line: 126)
!1588 = !DISubprogram(name: "setvbuf", scope: !1575, file: !1575, line: 128, type: !1589, flags: DIFlagPrototyped, spFlags: 0)
!1589 = !DISubroutineType(types: !1590)
!1590 = !{!534, !1355, !628, !534, !465}
!1591 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1592, file: !1572, line: 127)
!1592 = !DISubprogram(name: "fprintf", scope: !1575, file: !1575, line: 110, type: !1593, flags: DIFlagPrototyped, spFlags: 0)
!1593 = !DISubroutineType(types: !1594)
!1594 = !{!534, !1355, !629, null}
!1595 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1596, file: !1572, line: 128)
!1596 = !DISubprogram(name: "fscanf", scope: !1575, file: !1575, line: 120, type: !1593, flags: DIFlagPrototyped, spFlags: 0)
!1597 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1598, file: !1572, line: 129)
!1598 = !DISubprogram(name: "snprintf", scope: !1575, file: !1575, line: 112, type: !1599, flags: DIFlagPrototyped, spFlags: 0)
!1599 = !DISubroutineType(types: !1600)
!1600 = !{!534, !628, !465, !629, null}
!1601 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1602, file: !1572, line: 130)
!1602 = !DISubprogram(name: "sprintf", scope: !1575, file: !1575, line: 111, type: !1603, flags: DIFlagPrototyped, spFlags: 0)
!1603 = !DISubroutineType(types: !1604)
!1604 = !{!534, !628, !629, null}
!1605 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1606, file: !1572, line: 131)
!1606 = !DISubprogram(name: "sscanf", scope: !1575, file: !1575, line: 121, type: !1607, flags: DIFlagPrototyped, spFlags: 0)
!1607 = !DISubroutineType(types: !1608)
!1608 = !{!534, !629, !629, null}
!1609 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1610, file: !1572, line: 132)
!1610 = !DISubprogram(name: "vfprintf", scope: !1575, file: !1575, line: 115, type: !1611, flags: DIFlagPrototyped, spFlags: 0)
!1611 = !DISubroutineType(types: !1612)
!1612 = !{!534, !1355, !629, !1367}
!1613 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1614, file: !1572, line: 133)
!1614 = !DISubprogram(name: "vfscanf", scope: !1575, file: !1575, line: 123, type: !1611, flags: DIFlagPrototyped, spFlags: 0)
!1615 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1616, file: !1572, line: 134)
!1616 = !DISubprogram(name: "vsscanf", scope: !1575, file: !1575, line: 124, type: !1617, flags: DIFlagPrototyped, spFlags: 0)
!1617 = !DISubroutineType(types: !1618)
!1618 = !{!534, !629, !629, !1367}
!1619 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1620, file: !1572, line: 135)
!1620 = !DISubprogram(name: "vsnprintf", scope: !1575, file: !1575, line: 117, type: !1621, flags: DIFlagPrototyped, spFlags: 0)
!1621 = !DISubroutineType(types: !1622)
!1622 = !{!534, !628, !465, !629, !1367}
!1623 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1624, file: !1572, line: 136)
!1624 = !DISubprogram(name: "vsprintf", scope: !1575, file: !1575, line: 116, type: !1625, flags: DIFlagPrototyped, spFlags: 0)
!1625 = !DISubroutineType(types: !1626)
!1626 = !{!534, !628, !629, !1367}
!1627 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1628, file: !1572, line: 137)
!1628 = !DISubprogram(name: "fgetc", scope: !1575, file: !1575, line: 92, type: !1579, flags: DIFlagPrototyped, spFlags: 0)
!1629 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1630, file: !1572, line: 138)
!1630 = !DISubprogram(name: "fgets", scope: !1575, file: !1575, line: 101, type: !1631, flags: DIFlagPrototyped, spFlags: 0)
!1631 = !DISubroutineType(types: !1632)
!1632 = !{!626, !628, !534, !1355}
!1633 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1634, file: !1572, line: 139)
!1634 = !DISubprogram(name: "fputc", scope: !1575, file: !1575, line: 97, type: !1635, flags: DIFlagPrototyped, spFlags: 0)
!1635 = !DISubroutineType(types: !1636)
!1636 = !{!534, !534, !1356}
!1637 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1638, file: !1572, line: 140)
!1638 = !DISubprogram(name: "fputs", scope: !1575, file: !1575, line: 106, type: !1639, flags: DIFlagPrototyped, spFlags: 0)
!1639 = !DISubroutineType(types: !1640)
!1640 = !{!534, !629, !1355}
!1641 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1642, file: !1572, line: 141)
!1642 = !DISubprogram(name: "getc", scope: !1575, file: !1575, line: 93, type: !1579, flags: DIFlagPrototyped, spFlags: 0)
!1643 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1644, file: !1572, line: 142)
!1644 = !DISubprogram(name: "putc", scope: !1575, file: !1575, line: 98, type: !1635, flags: DIFlagPrototyped, spFlags: 0)
!1645 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1646, file: !1572, line: 143)
!1646 = !DISubprogram(name: "ungetc", scope: !1575, file: !1575, line: 95, type: !1635, flags: DIFlagPrototyped, spFlags: 0)
!1647 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1648, file: !1572, line: 144)
!1648 = !DISubprogram(name: "fread", scope: !1575, file: !1575, line: 89, type: !1649, flags: DIFlagPrototyped, spFlags: 0)
!1649 = !DISubroutineType(types: !1650)
!1650 = !{!465, !612, !465, !465, !1355}
!1651 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1652, file: !1572, line: 145)
!1652 = !DISubprogram(name: "fwrite", scope: !1575, file: !1575, line: 90, type: !1653, flags: DIFlagPrototyped, spFlags: 0)
!1653 = !DISubroutineType(types: !1654)
!1654 = !{!465, !613, !465, !465, !1355}
!1655 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1656, file: !1572, line: 146)
!1656 = !DISubprogram(name: "fgetpos", scope: !1575, file: !1575, line: 86, type: !1657, flags: DIFlagPrototyped, spFlags: 0)
!1657 = !DISubroutineType(types: !1658)
!1658 = !{!534, !1355, !1659}
!1659 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1660)
!1660 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1574, size: 32)
!1661 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1662, file: !1572, line: 147)
!1662 = !DISubprogram(name: "fseek", scope: !1575, file: !1575, line: 82, type: !1663, flags: DIFlagPrototyped, spFlags: 0)
!1663 = !DISubroutineType(types: !1664)
!1664 = !{!534, !1356, !700, !534}
!1665 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1666, file: !1572, line: 148)
!1666 = !DISubprogram(name: "fsetpos", scope: !1575, file: !1575, line: 87, type: !1667, flags: DIFlagPrototyped, spFlags: 0)
!1667 = !DISubroutineType(types: !1668)
!1668 = !{!534, !1356, !1669}
!1669 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1670, size: 32)
!1670 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1574)
!1671 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1672, file: !1572, line: 149)
!1672 = !DISubprogram(name: "ftell", scope: !1575, file: !1575, line: 83, type: !1673, flags: DIFlagPrototyped, spFlags: 0)
!1673 = !DISubroutineType(types: !1674)
!1674 = !{!700, !1356}
!1675 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1676, file: !1572, line: 150)
!1676 = !DISubprogram(name: "rewind", scope: !1575, file: !1575, line: 84, type: !1677, flags: DIFlagPrototyped, spFlags: 0)
!1677 = !DISubroutineType(types: !1678)
!1678 = !{null, !1356}
!1679 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1680, file: !1572, line: 151)
!1680 = !DISubprogram(name: "clearerr", scope: !1575, file: !1575, line: 80, type: !1677, flags: DIFlagPrototyped, spFlags: 0)
!1681 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1682, file: !1572, line: 152)
!1682 = !DISubprogram(name: "feof", scope: !1575, file: !1575, line: 77, type: !1579, flags: DIFlagPrototyped, spFlags: 0)
!1683 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1684, file: !1572, line: 153)
!1684 = !DISubprogram(name: "ferror", scope: !1575, file: !1575, line: 78, type: !1579, flags: DIFlagPrototyped, spFlags: 0)
!1685 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1686, file: !1572, line: 154)
!1686 = !DISubprogram(name: "perror", scope: !1575, file: !1575, line: 126, type: !1687, flags: DIFlagPrototyped, spFlags: 0)
!1687 = !DISubroutineType(types: !1688)
!1688 = !{null, !630}
!1689 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1690, file: !1572, line: 156)
!1690 = !DISubprogram(name: "fopen", scope: !1575, file: !1575, line: 70, type: !1691, flags: DIFlagPrototyped, spFlags: 0)
!1691 = !DISubroutineType(types: !1692)
!1692 = !{!1356, !629, !629}
!1693 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1694, file: !1572, line: 157)
!1694 = !DISubprogram(name: "freopen", scope: !1575, file: !1575, line: 71, type: !1695, flags: DIFlagPrototyped, spFlags: 0)
!1695 = !DISubroutineType(types: !1696)
!1696 = !{!1356, !629, !629, !1355}
!1697 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1698, file: !1572, line: 158)
!1698 = !DISubprogram(name: "remove", scope: !1575, file: !1575, line: 74, type: !1099, flags: DIFlagPrototyped, spFlags: 0)
!1699 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1700, file: !1572, line: 159)
!1700 = !DISubprogram(name: "rename", scope: !1575, file: !1575, line: 75, type: !646, flags: DIFlagPrototyped, spFlags: 0)
!1701 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1702, file: !1572, line: 160)
!1702 = !DISubprogram(name: "tmpfile", scope: !1575, file: !1575, line: 132, type: !1703, flags: DIFlagPrototyped, spFlags: 0)
!1703 = !DISubroutineType(types: !1704)
!1704 = !{!1356}
!1705 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1706, file: !1572, line: 161)
!1706 = !DISubprogram(name: "tmpnam", scope: !1575, file: !1575, line: 131, type: !1707, flags: DIFlagPrototyped, spFlags: 0)
!1707 = !DISubroutineType(types: !1708)
!1708 = !{!626, !626}
!1709 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1710, file: !1572, line: 163)
!1710 = !DISubprogram(name: "getchar", scope: !1575, file: !1575, line: 94, type: !1142, flags: DIFlagPrototyped, spFlags: 0)
!1711 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1712, file: !1572, line: 167)
!1712 = !DISubprogram(name: "scanf", scope: !1575, file: !1575, line: 119, type: !1713, flags: DIFlagPrototyped, spFlags: 0)
!1713 = !DISubroutineType(types: !1714)
!1714 = !{!534, !629, null}
!1715 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1716, file: !1572, line: 168)
!1716 = !DISubprogram(name: "vscanf", scope: !1575, file: !1575, line: 122, type: !1717, flags: DIFlagPrototyped, spFlags: 0)
!1717 = !DISubroutineType(types: !1718)
!1718 = !{!534, !629, !1367}
!1719 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1720, file: !1572, line: 170)
!1720 = !DISubprogram(name: "printf", scope: !1575, file: !1575, line: 109, type: !1713, flags: DIFlagPrototyped, spFlags: 0)
!1721 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1722, file: !1572, line: 171)
!1722 = !DISubprogram(name: "putchar", scope: !1575, file: !1575, line: 99, type: !1198, flags: DIFlagPrototyped, spFlags: 0)
!1723 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1724, file: !1572, line: 172)
!1724 = !DISubprogram(name: "puts", scope: !1575, file: !1575, line: 107, type: !1099, flags: DIFlagPrototyped, spFlags: 0)
!1725 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !103, entity: !1726, file: !1572, line: 173)
!1726 = !DISubprogram(name: "vprintf", scope: !1575, file: !1575, line: 114, type: !1717, flags: DIFlagPrototyped, spFlags: 0)
!1727 = !{i32 1, !"NumRegisterParameters", i32 0}
!1728 = !{i32 7, !"Dwarf Version", i32 4}
!1729 = !{i32 2, !"Debug Info Version", i32 3}
!1730 = !{i32 1, !"wchar_size", i32 4}
!1731 = !{i32 7, !"uwtable", i32 2}
!1732 = !{i32 7, !"frame-pointer", i32 2}
!1733 = !{!"clang version 22.1.8"}
!1734 = distinct !DISubprogram(name: "zero_l1_buf", linkageName: "_Z11zero_l1_bufPjj", scope: !1735, file: !1735, line: 239, type: !1736, scopeLine: 239, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!1735 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/risc_common.h", directory: "/work")
!1736 = !DISubroutineType(types: !1737)
!1737 = !{null, !1738, !130}
!1738 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !130, size: 32)
!1739 = !{}
!1740 = !DILocalVariable(name: "buf", arg: 1, scope: !1734, file: !1735, line: 239, type: !1738)
!1741 = !DILocation(line: 239, column: 38, scope: !1734)
!1742 = !DILocalVariable(name: "size_bytes", arg: 2, scope: !1734, file: !1735, line: 239, type: !130)
!1743 = !DILocation(line: 239, column: 52, scope: !1734)
!1744 = !DILocalVariable(name: "i", scope: !1745, file: !1735, line: 240, type: !130)
!1745 = distinct !DILexicalBlock(scope: !1734, file: !1735, line: 240, column: 5)
!1746 = !DILocation(line: 240, column: 19, scope: !1745)
!1747 = !DILocation(line: 240, column: 10, scope: !1745)
!1748 = !DILocation(line: 240, column: 26, scope: !1749)
!1749 = distinct !DILexicalBlock(scope: !1745, file: !1735, line: 240, column: 5)
!1750 = !DILocation(line: 240, column: 30, scope: !1749)
!1751 = !DILocation(line: 240, column: 41, scope: !1749)
!1752 = !{!"branch_weights", i32 1048575, i32 1}
!1753 = !DILocation(line: 240, column: 28, scope: !1749)
!1754 = !DILocation(line: 240, column: 5, scope: !1745)
!1755 = !DILocation(line: 241, column: 9, scope: !1756)
!1756 = distinct !DILexicalBlock(scope: !1749, file: !1735, line: 240, column: 51)
!1757 = !DILocation(line: 241, column: 13, scope: !1756)
!1758 = !DILocation(line: 241, column: 16, scope: !1756)
!1759 = !DILocation(line: 242, column: 5, scope: !1756)
!1760 = !DILocation(line: 240, column: 47, scope: !1749)
!1761 = !DILocation(line: 240, column: 5, scope: !1749)
!1762 = distinct !{!1762, !1754, !1763, !1764}
!1763 = !DILocation(line: 242, column: 5, scope: !1745)
!1764 = !{!"llvm.loop.mustprogress"}
!1765 = !DILocation(line: 243, column: 1, scope: !1734)
!1766 = distinct !DISubprogram(name: "DebugPrintTypeToSize<U32_ARRAY>", linkageName: "_Z20DebugPrintTypeToSizeI9U32_ARRAYEjT_", scope: !1767, file: !1767, line: 156, type: !1768, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1771, retainedNodes: !1739)
!1767 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/debug/dprint.h", directory: "/work")
!1768 = !DISubroutineType(types: !1769)
!1769 = !{!130, !1770}
!1770 = !DICompositeType(tag: DW_TAG_structure_type, name: "U32_ARRAY", file: !1767, line: 123, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9U32_ARRAY")
!1771 = !{!1772}
!1772 = !DITemplateTypeParameter(name: "T", type: !1770)
!1773 = !DILocalVariable(name: "val", arg: 1, scope: !1766, file: !1767, line: 156, type: !1770)
!1774 = !DILocation(line: 156, column: 52, scope: !1766)
!1775 = !DILocation(line: 157, column: 16, scope: !1766)
!1776 = !DILocation(line: 157, column: 20, scope: !1766)
!1777 = !DILocation(line: 157, column: 5, scope: !1766)
!1778 = distinct !DISubprogram(name: "DebugPrintTypeAddr<U32_ARRAY>", linkageName: "_Z18DebugPrintTypeAddrI9U32_ARRAYEPKhPT_", scope: !1767, file: !1767, line: 160, type: !1779, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1771, retainedNodes: !1739)
!1779 = !DISubroutineType(types: !1780)
!1780 = !{!145, !1781}
!1781 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1770, size: 32)
!1782 = !DILocalVariable(name: "val", arg: 1, scope: !1778, file: !1767, line: 160, type: !1781)
!1783 = !DILocation(line: 160, column: 57, scope: !1778)
!1784 = !DILocation(line: 161, column: 28, scope: !1778)
!1785 = !DILocation(line: 161, column: 33, scope: !1778)
!1786 = !DILocation(line: 161, column: 5, scope: !1778)
!1787 = distinct !DISubprogram(name: "DebugPrintTypeToSize<TYPED_U32_ARRAY>", linkageName: "_Z20DebugPrintTypeToSizeI15TYPED_U32_ARRAYEjT_", scope: !1767, file: !1767, line: 164, type: !1788, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1791, retainedNodes: !1739)
!1788 = !DISubroutineType(types: !1789)
!1789 = !{!130, !1790}
!1790 = !DICompositeType(tag: DW_TAG_structure_type, name: "TYPED_U32_ARRAY", file: !1767, line: 128, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS15TYPED_U32_ARRAY")
!1791 = !{!1792}
!1792 = !DITemplateTypeParameter(name: "T", type: !1790)
!1793 = !DILocalVariable(name: "val", arg: 1, scope: !1787, file: !1767, line: 164, type: !1790)
!1794 = !DILocation(line: 164, column: 64, scope: !1787)
!1795 = !DILocation(line: 165, column: 16, scope: !1787)
!1796 = !DILocation(line: 165, column: 20, scope: !1787)
!1797 = !DILocation(line: 165, column: 5, scope: !1787)
!1798 = distinct !DISubprogram(name: "DebugPrintTypeAddr<TYPED_U32_ARRAY>", linkageName: "_Z18DebugPrintTypeAddrI15TYPED_U32_ARRAYEPKhPT_", scope: !1767, file: !1767, line: 168, type: !1799, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1791, retainedNodes: !1739)
!1799 = !DISubroutineType(types: !1800)
!1800 = !{!145, !1801}
!1801 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1790, size: 32)
!1802 = !DILocalVariable(name: "val", arg: 1, scope: !1798, file: !1767, line: 168, type: !1801)
!1803 = !DILocation(line: 168, column: 69, scope: !1798)
!1804 = !DILocation(line: 169, column: 28, scope: !1798)
!1805 = !DILocation(line: 169, column: 33, scope: !1798)
!1806 = !DILocation(line: 169, column: 5, scope: !1798)
!1807 = distinct !DISubprogram(name: "DebugPrintTypeToId<const char *>", linkageName: "_Z18DebugPrintTypeToIdIPKcEhv", scope: !1767, file: !1767, line: 173, type: !1808, scopeLine: 173, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1810)
!1808 = !DISubroutineType(types: !1809)
!1809 = !{!5}
!1810 = !{!1811}
!1811 = !DITemplateTypeParameter(name: "T", type: !630)
!1812 = !DILocation(line: 174, column: 5, scope: !1807)
!1813 = distinct !DISubprogram(name: "DebugPrintTypeToId<char *>", linkageName: "_Z18DebugPrintTypeToIdIPcEhv", scope: !1767, file: !1767, line: 177, type: !1808, scopeLine: 177, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1814)
!1814 = !{!1815}
!1815 = !DITemplateTypeParameter(name: "T", type: !626)
!1816 = !DILocation(line: 178, column: 5, scope: !1813)
!1817 = distinct !DISubprogram(name: "DebugPrintTypeToId<ENDL>", linkageName: "_Z18DebugPrintTypeToIdI4ENDLEhv", scope: !1767, file: !1767, line: 181, type: !1808, scopeLine: 181, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1818)
!1818 = !{!1819}
!1819 = !DITemplateTypeParameter(name: "T", type: !1820)
!1820 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ENDL", file: !1767, line: 97, size: 8, flags: DIFlagTypePassByValue, elements: !1821, identifier: "_ZTS4ENDL")
!1821 = !{!1822}
!1822 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !1820, file: !1767, line: 98, baseType: !627, size: 8)
!1823 = !DILocation(line: 182, column: 5, scope: !1817)
!1824 = distinct !DISubprogram(name: "DebugPrintTypeToId<SETW>", linkageName: "_Z18DebugPrintTypeToIdI4SETWEhv", scope: !1767, file: !1767, line: 185, type: !1808, scopeLine: 185, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1825)
!1825 = !{!1826}
!1826 = !DITemplateTypeParameter(name: "T", type: !1827)
!1827 = !DICompositeType(tag: DW_TAG_structure_type, name: "SETW", file: !1767, line: 119, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS4SETW")
!1828 = !DILocation(line: 186, column: 5, scope: !1824)
!1829 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned char>", linkageName: "_Z18DebugPrintTypeToIdIhEhv", scope: !1767, file: !1767, line: 189, type: !1808, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1830)
!1830 = !{!1831}
!1831 = !DITemplateTypeParameter(name: "T", type: !7)
!1832 = !DILocation(line: 190, column: 5, scope: !1829)
!1833 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned short>", linkageName: "_Z18DebugPrintTypeToIdItEhv", scope: !1767, file: !1767, line: 193, type: !1808, scopeLine: 193, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1834)
!1834 = !{!1835}
!1835 = !DITemplateTypeParameter(name: "T", type: !180)
!1836 = !DILocation(line: 194, column: 5, scope: !1833)
!1837 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned int>", linkageName: "_Z18DebugPrintTypeToIdIjEhv", scope: !1767, file: !1767, line: 200, type: !1808, scopeLine: 200, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1838)
!1838 = !{!1839}
!1839 = !DITemplateTypeParameter(name: "T", type: !105)
!1840 = !DILocation(line: 202, column: 5, scope: !1837)
!1841 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned long long>", linkageName: "_Z18DebugPrintTypeToIdIyEhv", scope: !1767, file: !1767, line: 205, type: !1808, scopeLine: 205, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1842)
!1842 = !{!1843}
!1843 = !DITemplateTypeParameter(name: "T", type: !148)
!1844 = !DILocation(line: 207, column: 5, scope: !1841)
!1845 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned long>", linkageName: "_Z18DebugPrintTypeToIdImEhv", scope: !1767, file: !1767, line: 210, type: !1808, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1846)
!1846 = !{!1847}
!1847 = !DITemplateTypeParameter(name: "T", type: !1135)
!1848 = !DILocation(line: 212, column: 16, scope: !1849)
!1849 = distinct !DILexicalBlock(scope: !1850, file: !1767, line: 211, column: 62)
!1850 = distinct !DILexicalBlock(scope: !1845, file: !1767, line: 211, column: 19)
!1851 = !DILocation(line: 212, column: 9, scope: !1849)
!1852 = distinct !DISubprogram(name: "DebugPrintTypeToId<signed char>", linkageName: "_Z18DebugPrintTypeToIdIaEhv", scope: !1767, file: !1767, line: 219, type: !1808, scopeLine: 219, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1853)
!1853 = !{!1854}
!1854 = !DITemplateTypeParameter(name: "T", type: !553)
!1855 = !DILocation(line: 220, column: 5, scope: !1852)
!1856 = distinct !DISubprogram(name: "DebugPrintTypeToId<short>", linkageName: "_Z18DebugPrintTypeToIdIsEhv", scope: !1767, file: !1767, line: 223, type: !1808, scopeLine: 223, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1857)
!1857 = !{!1858}
!1858 = !DITemplateTypeParameter(name: "T", type: !435)
!1859 = !DILocation(line: 224, column: 5, scope: !1856)
!1860 = distinct !DISubprogram(name: "DebugPrintTypeToId<int>", linkageName: "_Z18DebugPrintTypeToIdIiEhv", scope: !1767, file: !1767, line: 227, type: !1808, scopeLine: 227, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1861)
!1861 = !{!1862}
!1862 = !DITemplateTypeParameter(name: "T", type: !534)
!1863 = !DILocation(line: 229, column: 5, scope: !1860)
!1864 = distinct !DISubprogram(name: "DebugPrintTypeToId<long long>", linkageName: "_Z18DebugPrintTypeToIdIxEhv", scope: !1767, file: !1767, line: 232, type: !1808, scopeLine: 232, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1865)
!1865 = !{!1866}
!1866 = !DITemplateTypeParameter(name: "T", type: !560)
!1867 = !DILocation(line: 234, column: 5, scope: !1864)
!1868 = distinct !DISubprogram(name: "DebugPrintTypeToId<long>", linkageName: "_Z18DebugPrintTypeToIdIlEhv", scope: !1767, file: !1767, line: 237, type: !1808, scopeLine: 237, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1869)
!1869 = !{!1870}
!1870 = !DITemplateTypeParameter(name: "T", type: !700)
!1871 = !DILocation(line: 239, column: 16, scope: !1872)
!1872 = distinct !DILexicalBlock(scope: !1873, file: !1767, line: 238, column: 48)
!1873 = distinct !DILexicalBlock(scope: !1868, file: !1767, line: 238, column: 19)
!1874 = !DILocation(line: 239, column: 9, scope: !1872)
!1875 = distinct !DISubprogram(name: "DebugPrintTypeToId<float>", linkageName: "_Z18DebugPrintTypeToIdIfEhv", scope: !1767, file: !1767, line: 247, type: !1808, scopeLine: 247, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1876)
!1876 = !{!1877}
!1877 = !DITemplateTypeParameter(name: "T", type: !786)
!1878 = !DILocation(line: 248, column: 5, scope: !1875)
!1879 = distinct !DISubprogram(name: "DebugPrintTypeToId<char>", linkageName: "_Z18DebugPrintTypeToIdIcEhv", scope: !1767, file: !1767, line: 251, type: !1808, scopeLine: 251, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1880)
!1880 = !{!1881}
!1881 = !DITemplateTypeParameter(name: "T", type: !627)
!1882 = !DILocation(line: 252, column: 5, scope: !1879)
!1883 = distinct !DISubprogram(name: "DebugPrintTypeToId<BF16>", linkageName: "_Z18DebugPrintTypeToIdI4BF16Ehv", scope: !1767, file: !1767, line: 255, type: !1808, scopeLine: 255, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1884)
!1884 = !{!1885}
!1885 = !DITemplateTypeParameter(name: "T", type: !1886)
!1886 = !DICompositeType(tag: DW_TAG_structure_type, name: "BF16", file: !1767, line: 84, size: 16, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS4BF16")
!1887 = !DILocation(line: 256, column: 5, scope: !1883)
!1888 = distinct !DISubprogram(name: "DebugPrintTypeToId<SETPRECISION>", linkageName: "_Z18DebugPrintTypeToIdI12SETPRECISIONEhv", scope: !1767, file: !1767, line: 259, type: !1808, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1889)
!1889 = !{!1890}
!1890 = !DITemplateTypeParameter(name: "T", type: !1891)
!1891 = !DICompositeType(tag: DW_TAG_structure_type, name: "SETPRECISION", file: !1767, line: 100, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS12SETPRECISION")
!1892 = !DILocation(line: 260, column: 5, scope: !1888)
!1893 = distinct !DISubprogram(name: "DebugPrintTypeToId<FIXED>", linkageName: "_Z18DebugPrintTypeToIdI5FIXEDEhv", scope: !1767, file: !1767, line: 263, type: !1808, scopeLine: 263, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1894)
!1894 = !{!1895}
!1895 = !DITemplateTypeParameter(name: "T", type: !1896)
!1896 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "FIXED", file: !1767, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !1897, identifier: "_ZTS5FIXED")
!1897 = !{!1898}
!1898 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !1896, file: !1767, line: 105, baseType: !627, size: 8)
!1899 = !DILocation(line: 264, column: 5, scope: !1893)
!1900 = distinct !DISubprogram(name: "DebugPrintTypeToId<DEFAULTFLOAT>", linkageName: "_Z18DebugPrintTypeToIdI12DEFAULTFLOATEhv", scope: !1767, file: !1767, line: 267, type: !1808, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1901)
!1901 = !{!1902}
!1902 = !DITemplateTypeParameter(name: "T", type: !1903)
!1903 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DEFAULTFLOAT", file: !1767, line: 107, size: 8, flags: DIFlagTypePassByValue, elements: !1904, identifier: "_ZTS12DEFAULTFLOAT")
!1904 = !{!1905}
!1905 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !1903, file: !1767, line: 108, baseType: !627, size: 8)
!1906 = !DILocation(line: 268, column: 5, scope: !1900)
!1907 = distinct !DISubprogram(name: "DebugPrintTypeToId<HEX>", linkageName: "_Z18DebugPrintTypeToIdI3HEXEhv", scope: !1767, file: !1767, line: 271, type: !1808, scopeLine: 271, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1908)
!1908 = !{!1909}
!1909 = !DITemplateTypeParameter(name: "T", type: !1910)
!1910 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "HEX", file: !1767, line: 110, size: 8, flags: DIFlagTypePassByValue, elements: !1911, identifier: "_ZTS3HEX")
!1911 = !{!1912}
!1912 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !1910, file: !1767, line: 111, baseType: !627, size: 8)
!1913 = !DILocation(line: 272, column: 5, scope: !1907)
!1914 = distinct !DISubprogram(name: "DebugPrintTypeToId<OCT>", linkageName: "_Z18DebugPrintTypeToIdI3OCTEhv", scope: !1767, file: !1767, line: 275, type: !1808, scopeLine: 275, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1915)
!1915 = !{!1916}
!1916 = !DITemplateTypeParameter(name: "T", type: !1917)
!1917 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "OCT", file: !1767, line: 113, size: 8, flags: DIFlagTypePassByValue, elements: !1918, identifier: "_ZTS3OCT")
!1918 = !{!1919}
!1919 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !1917, file: !1767, line: 114, baseType: !627, size: 8)
!1920 = !DILocation(line: 276, column: 5, scope: !1914)
!1921 = distinct !DISubprogram(name: "DebugPrintTypeToId<DEC>", linkageName: "_Z18DebugPrintTypeToIdI3DECEhv", scope: !1767, file: !1767, line: 279, type: !1808, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1922)
!1922 = !{!1923}
!1923 = !DITemplateTypeParameter(name: "T", type: !1924)
!1924 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DEC", file: !1767, line: 116, size: 8, flags: DIFlagTypePassByValue, elements: !1925, identifier: "_ZTS3DEC")
!1925 = !{!1926}
!1926 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !1924, file: !1767, line: 117, baseType: !627, size: 8)
!1927 = !DILocation(line: 280, column: 5, scope: !1921)
!1928 = distinct !DISubprogram(name: "DebugPrintTypeToId<F32>", linkageName: "_Z18DebugPrintTypeToIdI3F32Ehv", scope: !1767, file: !1767, line: 283, type: !1808, scopeLine: 283, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1929)
!1929 = !{!1930}
!1930 = !DITemplateTypeParameter(name: "T", type: !1931)
!1931 = !DICompositeType(tag: DW_TAG_structure_type, name: "F32", file: !1767, line: 88, size: 32, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS3F32")
!1932 = !DILocation(line: 284, column: 5, scope: !1928)
!1933 = distinct !DISubprogram(name: "DebugPrintTypeToId<U32>", linkageName: "_Z18DebugPrintTypeToIdI3U32Ehv", scope: !1767, file: !1767, line: 287, type: !1808, scopeLine: 287, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1934)
!1934 = !{!1935}
!1935 = !DITemplateTypeParameter(name: "T", type: !1936)
!1936 = !DICompositeType(tag: DW_TAG_structure_type, name: "U32", file: !1767, line: 92, size: 32, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS3U32")
!1937 = !DILocation(line: 288, column: 5, scope: !1933)
!1938 = distinct !DISubprogram(name: "DebugPrintTypeToId<U32_ARRAY>", linkageName: "_Z18DebugPrintTypeToIdI9U32_ARRAYEhv", scope: !1767, file: !1767, line: 291, type: !1808, scopeLine: 291, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1771)
!1939 = !DILocation(line: 292, column: 5, scope: !1938)
!1940 = distinct !DISubprogram(name: "DebugPrintTypeToId<TYPED_U32_ARRAY>", linkageName: "_Z18DebugPrintTypeToIdI15TYPED_U32_ARRAYEhv", scope: !1767, file: !1767, line: 295, type: !1808, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1791)
!1941 = !DILocation(line: 296, column: 5, scope: !1940)
!1942 = distinct !DISubprogram(name: "DebugPrintTypeToSize<const char *>", linkageName: "_Z20DebugPrintTypeToSizeIPKcEjT_", scope: !1767, file: !1767, line: 302, type: !1943, scopeLine: 302, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1810, retainedNodes: !1739)
!1943 = !DISubroutineType(types: !1944)
!1944 = !{!130, !630}
!1945 = !DILocalVariable(name: "val", arg: 1, scope: !1942, file: !1767, line: 302, type: !630)
!1946 = !DILocation(line: 302, column: 56, scope: !1942)
!1947 = !DILocation(line: 303, column: 29, scope: !1942)
!1948 = !DILocation(line: 303, column: 12, scope: !1942)
!1949 = !DILocation(line: 303, column: 5, scope: !1942)
!1950 = distinct !DISubprogram(name: "DebugPrintStrLen", linkageName: "_Z16DebugPrintStrLenPKc", scope: !1767, file: !1767, line: 135, type: !1943, scopeLine: 135, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!1951 = !DILocalVariable(name: "val", arg: 1, scope: !1950, file: !1767, line: 135, type: !630)
!1952 = !DILocation(line: 135, column: 46, scope: !1950)
!1953 = !DILocalVariable(name: "end", scope: !1950, file: !1767, line: 136, type: !630)
!1954 = !DILocation(line: 136, column: 17, scope: !1950)
!1955 = !DILocation(line: 136, column: 23, scope: !1950)
!1956 = !DILocation(line: 137, column: 5, scope: !1950)
!1957 = !DILocation(line: 137, column: 13, scope: !1950)
!1958 = !DILocation(line: 137, column: 12, scope: !1950)
!1959 = !DILocation(line: 138, column: 12, scope: !1960)
!1960 = distinct !DILexicalBlock(scope: !1950, file: !1767, line: 137, column: 18)
!1961 = distinct !{!1961, !1956, !1962, !1764}
!1962 = !DILocation(line: 139, column: 5, scope: !1950)
!1963 = !DILocation(line: 140, column: 21, scope: !1950)
!1964 = !DILocation(line: 140, column: 27, scope: !1950)
!1965 = !DILocation(line: 140, column: 25, scope: !1950)
!1966 = !DILocation(line: 140, column: 32, scope: !1950)
!1967 = !DILocation(line: 140, column: 5, scope: !1950)
!1968 = distinct !DISubprogram(name: "DebugPrintTypeAddr<const char *>", linkageName: "_Z18DebugPrintTypeAddrIPKcEPKhPT_", scope: !1767, file: !1767, line: 306, type: !1969, scopeLine: 306, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1810, retainedNodes: !1739)
!1969 = !DISubroutineType(types: !1970)
!1970 = !{!145, !1544}
!1971 = !DILocalVariable(name: "val", arg: 1, scope: !1968, file: !1767, line: 306, type: !1544)
!1972 = !DILocation(line: 306, column: 61, scope: !1968)
!1973 = !DILocation(line: 307, column: 46, scope: !1968)
!1974 = !DILocation(line: 307, column: 45, scope: !1968)
!1975 = !DILocation(line: 307, column: 5, scope: !1968)
!1976 = distinct !DISubprogram(name: "DebugPrintTypeToSize<char *>", linkageName: "_Z20DebugPrintTypeToSizeIPcEjT_", scope: !1767, file: !1767, line: 310, type: !1977, scopeLine: 310, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1814, retainedNodes: !1739)
!1977 = !DISubroutineType(types: !1978)
!1978 = !{!130, !626}
!1979 = !DILocalVariable(name: "val", arg: 1, scope: !1976, file: !1767, line: 310, type: !626)
!1980 = !DILocation(line: 310, column: 44, scope: !1976)
!1981 = !DILocation(line: 311, column: 29, scope: !1976)
!1982 = !DILocation(line: 311, column: 12, scope: !1976)
!1983 = !DILocation(line: 311, column: 5, scope: !1976)
!1984 = distinct !DISubprogram(name: "DebugPrintTypeAddr<char *>", linkageName: "_Z18DebugPrintTypeAddrIPcEPKhPT_", scope: !1767, file: !1767, line: 314, type: !1985, scopeLine: 314, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1814, retainedNodes: !1739)
!1985 = !DISubroutineType(types: !1986)
!1986 = !{!145, !1114}
!1987 = !DILocalVariable(name: "val", arg: 1, scope: !1984, file: !1767, line: 314, type: !1114)
!1988 = !DILocation(line: 314, column: 49, scope: !1984)
!1989 = !DILocation(line: 315, column: 46, scope: !1984)
!1990 = !DILocation(line: 315, column: 45, scope: !1984)
!1991 = !DILocation(line: 315, column: 5, scope: !1984)
!1992 = distinct !DISubprogram(name: "debug_print", linkageName: "_Z11debug_printR12DebugPrinter14DebugPrintData", scope: !1767, file: !1767, line: 339, type: !1993, scopeLine: 339, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!1993 = !DISubroutineType(types: !1994)
!1994 = !{null, !1995, !1997}
!1995 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1996, size: 32)
!1996 = !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrinter", file: !1767, line: 318, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS12DebugPrinter")
!1997 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrintData", file: !1767, line: 333, size: 96, flags: DIFlagTypePassByValue, elements: !1998, identifier: "_ZTS14DebugPrintData")
!1998 = !{!1999, !2000, !2001}
!1999 = !DIDerivedType(tag: DW_TAG_member, name: "sz", scope: !1997, file: !1767, line: 334, baseType: !130, size: 32)
!2000 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1997, file: !1767, line: 335, baseType: !145, size: 32, offset: 32)
!2001 = !DIDerivedType(tag: DW_TAG_member, name: "type_id", scope: !1997, file: !1767, line: 336, baseType: !5, size: 8, offset: 64)
!2002 = !DILocalVariable(name: "dp", arg: 1, scope: !1992, file: !1767, line: 339, type: !1995)
!2003 = !DILocation(line: 339, column: 62, scope: !1992)
!2004 = !DILocalVariable(name: "data", arg: 2, scope: !1992, file: !1767, line: 339, type: !1997)
!2005 = !DILocation(line: 339, column: 81, scope: !1992)
!2006 = !DILocalVariable(name: "dprint_buffer", scope: !1992, file: !1767, line: 340, type: !2007)
!2007 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2008, size: 32)
!2008 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !449)
!2009 = !DILocation(line: 340, column: 45, scope: !1992)
!2010 = !DILocation(line: 340, column: 61, scope: !1992)
!2011 = !DILocation(line: 341, column: 9, scope: !2012)
!2012 = distinct !DILexicalBlock(scope: !1992, file: !1767, line: 341, column: 9)
!2013 = !DILocation(line: 341, column: 24, scope: !2012)
!2014 = !DILocation(line: 341, column: 28, scope: !2012)
!2015 = !DILocation(line: 341, column: 33, scope: !2012)
!2016 = !DILocation(line: 343, column: 9, scope: !2017)
!2017 = distinct !DILexicalBlock(scope: !2012, file: !1767, line: 341, column: 71)
!2018 = !DILocalVariable(name: "payload_sz", scope: !1992, file: !1767, line: 346, type: !130)
!2019 = !DILocation(line: 346, column: 14, scope: !1992)
!2020 = !DILocation(line: 346, column: 32, scope: !1992)
!2021 = !DILocalVariable(name: "valaddr", scope: !1992, file: !1767, line: 347, type: !145)
!2022 = !DILocation(line: 347, column: 20, scope: !1992)
!2023 = !DILocation(line: 347, column: 35, scope: !1992)
!2024 = !DILocalVariable(name: "typecode", scope: !1992, file: !1767, line: 348, type: !5)
!2025 = !DILocation(line: 348, column: 13, scope: !1992)
!2026 = !DILocation(line: 348, column: 29, scope: !1992)
!2027 = !DILocalVariable(name: "code_sz", scope: !1992, file: !1767, line: 349, type: !1292)
!2028 = !DILocation(line: 349, column: 19, scope: !1992)
!2029 = !DILocalVariable(name: "sz_sz", scope: !1992, file: !1767, line: 350, type: !1292)
!2030 = !DILocation(line: 350, column: 19, scope: !1992)
!2031 = !DILocalVariable(name: "wpos", scope: !1992, file: !1767, line: 351, type: !130)
!2032 = !DILocation(line: 351, column: 14, scope: !1992)
!2033 = !DILocation(line: 351, column: 21, scope: !1992)
!2034 = !DILocation(line: 351, column: 36, scope: !1992)
!2035 = !DILocation(line: 351, column: 40, scope: !1992)
!2036 = !DILocalVariable(name: "sum_sz", scope: !1992, file: !1767, line: 352, type: !130)
!2037 = !DILocation(line: 352, column: 10, scope: !1992)
!2038 = !DILocation(line: 352, column: 19, scope: !1992)
!2039 = !DILocation(line: 352, column: 30, scope: !1992)
!2040 = !DILocation(line: 352, column: 40, scope: !1992)
!2041 = !DILocation(line: 353, column: 9, scope: !2042)
!2042 = distinct !DILexicalBlock(scope: !1992, file: !1767, line: 353, column: 9)
!2043 = !DILocation(line: 353, column: 16, scope: !2042)
!2044 = !DILocation(line: 353, column: 14, scope: !2042)
!2045 = !DILocation(line: 353, column: 23, scope: !2042)
!2046 = !DILocation(line: 356, column: 9, scope: !2047)
!2047 = distinct !DILexicalBlock(scope: !2042, file: !1767, line: 353, column: 62)
!2048 = !DILocation(line: 356, column: 16, scope: !2047)
!2049 = !DILocation(line: 356, column: 31, scope: !2047)
!2050 = !DILocation(line: 356, column: 35, scope: !2047)
!2051 = !DILocation(line: 356, column: 42, scope: !2047)
!2052 = !DILocation(line: 356, column: 57, scope: !2047)
!2053 = !DILocation(line: 356, column: 61, scope: !2047)
!2054 = !DILocation(line: 356, column: 40, scope: !2047)
!2055 = !DILocation(line: 362, column: 17, scope: !2056)
!2056 = distinct !DILexicalBlock(scope: !2057, file: !1767, line: 362, column: 17)
!2057 = distinct !DILexicalBlock(scope: !2047, file: !1767, line: 356, column: 67)
!2058 = !DILocation(line: 362, column: 32, scope: !2056)
!2059 = !DILocation(line: 362, column: 36, scope: !2056)
!2060 = !DILocation(line: 362, column: 41, scope: !2056)
!2061 = !DILocation(line: 363, column: 17, scope: !2062)
!2062 = distinct !DILexicalBlock(scope: !2056, file: !1767, line: 362, column: 79)
!2063 = distinct !{!2063, !2046, !2064, !1764}
!2064 = !DILocation(line: 365, column: 9, scope: !2047)
!2065 = !DILocation(line: 367, column: 9, scope: !2047)
!2066 = !DILocation(line: 367, column: 24, scope: !2047)
!2067 = !DILocation(line: 367, column: 28, scope: !2047)
!2068 = !DILocation(line: 367, column: 33, scope: !2047)
!2069 = !DILocation(line: 369, column: 9, scope: !2047)
!2070 = !DILocation(line: 369, column: 24, scope: !2047)
!2071 = !DILocation(line: 369, column: 28, scope: !2047)
!2072 = !DILocation(line: 369, column: 33, scope: !2047)
!2073 = !DILocation(line: 370, column: 14, scope: !2047)
!2074 = !DILocation(line: 371, column: 13, scope: !2075)
!2075 = distinct !DILexicalBlock(scope: !2047, file: !1767, line: 371, column: 13)
!2076 = !DILocation(line: 371, column: 24, scope: !2075)
!2077 = !DILocalVariable(name: "printbuf", scope: !2078, file: !1767, line: 381, type: !2079)
!2078 = distinct !DILexicalBlock(scope: !2075, file: !1767, line: 371, column: 65)
!2079 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !163, size: 32)
!2080 = !DILocation(line: 381, column: 31, scope: !2078)
!2081 = !DILocation(line: 381, column: 42, scope: !2078)
!2082 = !DILocation(line: 381, column: 57, scope: !2078)
!2083 = !DILocalVariable(name: "remaining_payload_size", scope: !2078, file: !1767, line: 382, type: !130)
!2084 = !DILocation(line: 382, column: 22, scope: !2078)
!2085 = !DILocation(line: 382, column: 47, scope: !2078)
!2086 = !DILocation(line: 383, column: 13, scope: !2078)
!2087 = !DILocation(line: 383, column: 20, scope: !2078)
!2088 = !DILocation(line: 383, column: 43, scope: !2078)
!2089 = !DILocalVariable(name: "curr_payload_size", scope: !2090, file: !1767, line: 384, type: !471)
!2090 = distinct !DILexicalBlock(scope: !2078, file: !1767, line: 383, column: 84)
!2091 = !DILocation(line: 384, column: 32, scope: !2090)
!2092 = !DILocation(line: 385, column: 40, scope: !2090)
!2093 = !DILocation(line: 387, column: 34, scope: !2090)
!2094 = !DILocation(line: 387, column: 17, scope: !2090)
!2095 = !DILocation(line: 387, column: 26, scope: !2090)
!2096 = !DILocation(line: 387, column: 32, scope: !2090)
!2097 = !DILocation(line: 388, column: 22, scope: !2090)
!2098 = !DILocation(line: 389, column: 17, scope: !2090)
!2099 = !DILocation(line: 389, column: 26, scope: !2090)
!2100 = !DILocation(line: 389, column: 32, scope: !2090)
!2101 = !DILocation(line: 390, column: 22, scope: !2090)
!2102 = !DILocalVariable(name: "j", scope: !2103, file: !1767, line: 391, type: !130)
!2103 = distinct !DILexicalBlock(scope: !2090, file: !1767, line: 391, column: 17)
!2104 = !DILocation(line: 391, column: 31, scope: !2103)
!2105 = !DILocation(line: 391, column: 22, scope: !2103)
!2106 = !DILocation(line: 391, column: 38, scope: !2107)
!2107 = distinct !DILexicalBlock(scope: !2103, file: !1767, line: 391, column: 17)
!2108 = !DILocation(line: 391, column: 40, scope: !2107)
!2109 = !DILocation(line: 391, column: 17, scope: !2103)
!2110 = !DILocation(line: 392, column: 43, scope: !2111)
!2111 = distinct !DILexicalBlock(scope: !2107, file: !1767, line: 391, column: 70)
!2112 = !DILocation(line: 392, column: 42, scope: !2111)
!2113 = !DILocation(line: 392, column: 21, scope: !2111)
!2114 = !DILocation(line: 392, column: 30, scope: !2111)
!2115 = !DILocation(line: 392, column: 37, scope: !2111)
!2116 = !DILocation(line: 392, column: 35, scope: !2111)
!2117 = !DILocation(line: 392, column: 40, scope: !2111)
!2118 = !DILocation(line: 393, column: 28, scope: !2111)
!2119 = !DILocation(line: 394, column: 17, scope: !2111)
!2120 = !DILocation(line: 391, column: 66, scope: !2107)
!2121 = !DILocation(line: 391, column: 17, scope: !2107)
!2122 = distinct !{!2122, !2109, !2123, !1764}
!2123 = !DILocation(line: 394, column: 17, scope: !2103)
!2124 = !DILocation(line: 395, column: 17, scope: !2090)
!2125 = !DILocation(line: 395, column: 26, scope: !2090)
!2126 = !DILocation(line: 395, column: 31, scope: !2090)
!2127 = !DILocation(line: 395, column: 51, scope: !2090)
!2128 = !DILocation(line: 395, column: 56, scope: !2090)
!2129 = !DILocation(line: 396, column: 22, scope: !2090)
!2130 = !DILocation(line: 397, column: 43, scope: !2090)
!2131 = !DILocation(line: 397, column: 17, scope: !2090)
!2132 = !DILocation(line: 397, column: 32, scope: !2090)
!2133 = !DILocation(line: 397, column: 36, scope: !2090)
!2134 = !DILocation(line: 397, column: 41, scope: !2090)
!2135 = !DILocation(line: 399, column: 17, scope: !2090)
!2136 = !DILocation(line: 399, column: 24, scope: !2090)
!2137 = !DILocation(line: 399, column: 39, scope: !2090)
!2138 = !DILocation(line: 399, column: 43, scope: !2090)
!2139 = !DILocation(line: 399, column: 50, scope: !2090)
!2140 = !DILocation(line: 399, column: 65, scope: !2090)
!2141 = !DILocation(line: 399, column: 69, scope: !2090)
!2142 = !DILocation(line: 399, column: 48, scope: !2090)
!2143 = !DILocation(line: 405, column: 25, scope: !2144)
!2144 = distinct !DILexicalBlock(scope: !2145, file: !1767, line: 405, column: 25)
!2145 = distinct !DILexicalBlock(scope: !2090, file: !1767, line: 399, column: 75)
!2146 = !DILocation(line: 405, column: 40, scope: !2144)
!2147 = !DILocation(line: 405, column: 44, scope: !2144)
!2148 = !DILocation(line: 405, column: 49, scope: !2144)
!2149 = !DILocation(line: 406, column: 25, scope: !2150)
!2150 = distinct !DILexicalBlock(scope: !2144, file: !1767, line: 405, column: 87)
!2151 = distinct !{!2151, !2135, !2152, !1764}
!2152 = !DILocation(line: 408, column: 17, scope: !2090)
!2153 = !DILocation(line: 410, column: 22, scope: !2090)
!2154 = !DILocation(line: 412, column: 40, scope: !2090)
!2155 = !DILocation(line: 413, column: 17, scope: !2090)
!2156 = !DILocation(line: 413, column: 32, scope: !2090)
!2157 = !DILocation(line: 413, column: 36, scope: !2090)
!2158 = !DILocation(line: 413, column: 41, scope: !2090)
!2159 = distinct !{!2159, !2086, !2160, !1764}
!2160 = !DILocation(line: 414, column: 13, scope: !2078)
!2161 = !DILocation(line: 415, column: 26, scope: !2078)
!2162 = !DILocation(line: 415, column: 24, scope: !2078)
!2163 = !DILocation(line: 416, column: 9, scope: !2078)
!2164 = !DILocation(line: 417, column: 5, scope: !2047)
!2165 = !DILocalVariable(name: "printbuf", scope: !1992, file: !1767, line: 419, type: !2079)
!2166 = !DILocation(line: 419, column: 23, scope: !1992)
!2167 = !DILocation(line: 419, column: 34, scope: !1992)
!2168 = !DILocation(line: 419, column: 49, scope: !1992)
!2169 = !DILocation(line: 421, column: 22, scope: !1992)
!2170 = !DILocation(line: 421, column: 5, scope: !1992)
!2171 = !DILocation(line: 421, column: 14, scope: !1992)
!2172 = !DILocation(line: 421, column: 20, scope: !1992)
!2173 = !DILocation(line: 422, column: 10, scope: !1992)
!2174 = !DILocation(line: 423, column: 22, scope: !1992)
!2175 = !DILocation(line: 423, column: 5, scope: !1992)
!2176 = !DILocation(line: 423, column: 14, scope: !1992)
!2177 = !DILocation(line: 423, column: 20, scope: !1992)
!2178 = !DILocation(line: 424, column: 10, scope: !1992)
!2179 = !DILocalVariable(name: "j", scope: !2180, file: !1767, line: 425, type: !130)
!2180 = distinct !DILexicalBlock(scope: !1992, file: !1767, line: 425, column: 5)
!2181 = !DILocation(line: 425, column: 19, scope: !2180)
!2182 = !DILocation(line: 425, column: 10, scope: !2180)
!2183 = !DILocation(line: 425, column: 26, scope: !2184)
!2184 = distinct !DILexicalBlock(scope: !2180, file: !1767, line: 425, column: 5)
!2185 = !DILocation(line: 425, column: 30, scope: !2184)
!2186 = !DILocation(line: 425, column: 28, scope: !2184)
!2187 = !DILocation(line: 425, column: 5, scope: !2180)
!2188 = !DILocation(line: 426, column: 30, scope: !2189)
!2189 = distinct !DILexicalBlock(scope: !2184, file: !1767, line: 425, column: 47)
!2190 = !DILocation(line: 426, column: 38, scope: !2189)
!2191 = !DILocation(line: 426, column: 9, scope: !2189)
!2192 = !DILocation(line: 426, column: 18, scope: !2189)
!2193 = !DILocation(line: 426, column: 25, scope: !2189)
!2194 = !DILocation(line: 426, column: 23, scope: !2189)
!2195 = !DILocation(line: 426, column: 28, scope: !2189)
!2196 = !DILocation(line: 427, column: 5, scope: !2189)
!2197 = !DILocation(line: 425, column: 43, scope: !2184)
!2198 = !DILocation(line: 425, column: 5, scope: !2184)
!2199 = distinct !{!2199, !2187, !2200, !1764}
!2200 = !DILocation(line: 427, column: 5, scope: !2180)
!2201 = !DILocation(line: 428, column: 13, scope: !1992)
!2202 = !DILocation(line: 428, column: 10, scope: !1992)
!2203 = !DILocation(line: 432, column: 31, scope: !1992)
!2204 = !DILocation(line: 432, column: 5, scope: !1992)
!2205 = !DILocation(line: 432, column: 20, scope: !1992)
!2206 = !DILocation(line: 432, column: 24, scope: !1992)
!2207 = !DILocation(line: 432, column: 29, scope: !1992)
!2208 = !DILocation(line: 433, column: 1, scope: !1992)
!2209 = distinct !DISubprogram(name: "get_debug_print_buffer", linkageName: "_Z22get_debug_print_bufferv", scope: !2210, file: !2210, line: 13, type: !2211, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!2210 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/debug/dprint_buffer.h", directory: "/work")
!2211 = !DISubroutineType(types: !2212)
!2212 = !{!2007}
!2213 = !DILocation(line: 14, column: 36, scope: !2209)
!2214 = !DILocation(line: 14, column: 47, scope: !2209)
!2215 = !DILocation(line: 14, column: 12, scope: !2209)
!2216 = !DILocation(line: 14, column: 5, scope: !2209)
!2217 = distinct !DISubprogram(name: "operator<<<const char *>", linkageName: "_ZlsIPKcE12DebugPrinterS2_T_", scope: !1767, file: !1767, line: 436, type: !2218, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1810, retainedNodes: !1739)
!2218 = !DISubroutineType(types: !2219)
!2219 = !{!1996, !1996, !630}
!2220 = !DILocalVariable(name: "dp", arg: 1, scope: !2217, file: !1767, line: 436, type: !1996)
!2221 = !DILocation(line: 436, column: 68, scope: !2217)
!2222 = !DILocalVariable(name: "val", arg: 2, scope: !2217, file: !1767, line: 436, type: !630)
!2223 = !DILocation(line: 436, column: 74, scope: !2217)
!2224 = !DILocation(line: 444, column: 5, scope: !2217)
!2225 = distinct !DISubprogram(name: "operator<<<ENDL>", linkageName: "_ZlsI4ENDLE12DebugPrinterS1_T_", scope: !1767, file: !1767, line: 436, type: !2226, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1818, retainedNodes: !1739)
!2226 = !DISubroutineType(types: !2227)
!2227 = !{!1996, !1996, !1820}
!2228 = !DILocalVariable(name: "dp", arg: 1, scope: !2225, file: !1767, line: 436, type: !1996)
!2229 = !DILocation(line: 436, column: 68, scope: !2225)
!2230 = !DILocalVariable(name: "val", arg: 2, scope: !2225, file: !1767, line: 436, type: !1820)
!2231 = !DILocation(line: 436, column: 74, scope: !2225)
!2232 = !DILocation(line: 444, column: 5, scope: !2225)
!2233 = distinct !DISubprogram(name: "operator<<<SETW>", linkageName: "_ZlsI4SETWE12DebugPrinterS1_T_", scope: !1767, file: !1767, line: 436, type: !2234, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1825, retainedNodes: !1739)
!2234 = !DISubroutineType(types: !2235)
!2235 = !{!1996, !1996, !1827}
!2236 = !DILocalVariable(name: "dp", arg: 1, scope: !2233, file: !1767, line: 436, type: !1996)
!2237 = !DILocation(line: 436, column: 68, scope: !2233)
!2238 = !DILocalVariable(name: "val", arg: 2, scope: !2233, file: !1767, line: 436, type: !1827)
!2239 = !DILocation(line: 436, column: 74, scope: !2233)
!2240 = !DILocation(line: 444, column: 5, scope: !2233)
!2241 = distinct !DISubprogram(name: "operator<<<unsigned char>", linkageName: "_ZlsIhE12DebugPrinterS0_T_", scope: !1767, file: !1767, line: 436, type: !2242, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1830, retainedNodes: !1739)
!2242 = !DISubroutineType(types: !2243)
!2243 = !{!1996, !1996, !7}
!2244 = !DILocalVariable(name: "dp", arg: 1, scope: !2241, file: !1767, line: 436, type: !1996)
!2245 = !DILocation(line: 436, column: 68, scope: !2241)
!2246 = !DILocalVariable(name: "val", arg: 2, scope: !2241, file: !1767, line: 436, type: !7)
!2247 = !DILocation(line: 436, column: 74, scope: !2241)
!2248 = !DILocation(line: 444, column: 5, scope: !2241)
!2249 = distinct !DISubprogram(name: "operator<<<unsigned short>", linkageName: "_ZlsItE12DebugPrinterS0_T_", scope: !1767, file: !1767, line: 436, type: !2250, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1834, retainedNodes: !1739)
!2250 = !DISubroutineType(types: !2251)
!2251 = !{!1996, !1996, !180}
!2252 = !DILocalVariable(name: "dp", arg: 1, scope: !2249, file: !1767, line: 436, type: !1996)
!2253 = !DILocation(line: 436, column: 68, scope: !2249)
!2254 = !DILocalVariable(name: "val", arg: 2, scope: !2249, file: !1767, line: 436, type: !180)
!2255 = !DILocation(line: 436, column: 74, scope: !2249)
!2256 = !DILocation(line: 444, column: 5, scope: !2249)
!2257 = distinct !DISubprogram(name: "operator<<<unsigned int>", linkageName: "_ZlsIjE12DebugPrinterS0_T_", scope: !1767, file: !1767, line: 436, type: !2258, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1838, retainedNodes: !1739)
!2258 = !DISubroutineType(types: !2259)
!2259 = !{!1996, !1996, !105}
!2260 = !DILocalVariable(name: "dp", arg: 1, scope: !2257, file: !1767, line: 436, type: !1996)
!2261 = !DILocation(line: 436, column: 68, scope: !2257)
!2262 = !DILocalVariable(name: "val", arg: 2, scope: !2257, file: !1767, line: 436, type: !105)
!2263 = !DILocation(line: 436, column: 74, scope: !2257)
!2264 = !DILocation(line: 444, column: 5, scope: !2257)
!2265 = distinct !DISubprogram(name: "operator<<<unsigned long long>", linkageName: "_ZlsIyE12DebugPrinterS0_T_", scope: !1767, file: !1767, line: 436, type: !2266, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1842, retainedNodes: !1739)
!2266 = !DISubroutineType(types: !2267)
!2267 = !{!1996, !1996, !148}
!2268 = !DILocalVariable(name: "dp", arg: 1, scope: !2265, file: !1767, line: 436, type: !1996)
!2269 = !DILocation(line: 436, column: 68, scope: !2265)
!2270 = !DILocalVariable(name: "val", arg: 2, scope: !2265, file: !1767, line: 436, type: !148)
!2271 = !DILocation(line: 436, column: 74, scope: !2265)
!2272 = !DILocation(line: 444, column: 5, scope: !2265)
!2273 = distinct !DISubprogram(name: "operator<<<signed char>", linkageName: "_ZlsIaE12DebugPrinterS0_T_", scope: !1767, file: !1767, line: 436, type: !2274, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1853, retainedNodes: !1739)
!2274 = !DISubroutineType(types: !2275)
!2275 = !{!1996, !1996, !553}
!2276 = !DILocalVariable(name: "dp", arg: 1, scope: !2273, file: !1767, line: 436, type: !1996)
!2277 = !DILocation(line: 436, column: 68, scope: !2273)
!2278 = !DILocalVariable(name: "val", arg: 2, scope: !2273, file: !1767, line: 436, type: !553)
!2279 = !DILocation(line: 436, column: 74, scope: !2273)
!2280 = !DILocation(line: 444, column: 5, scope: !2273)
!2281 = distinct !DISubprogram(name: "operator<<<short>", linkageName: "_ZlsIsE12DebugPrinterS0_T_", scope: !1767, file: !1767, line: 436, type: !2282, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1857, retainedNodes: !1739)
!2282 = !DISubroutineType(types: !2283)
!2283 = !{!1996, !1996, !435}
!2284 = !DILocalVariable(name: "dp", arg: 1, scope: !2281, file: !1767, line: 436, type: !1996)
!2285 = !DILocation(line: 436, column: 68, scope: !2281)
!2286 = !DILocalVariable(name: "val", arg: 2, scope: !2281, file: !1767, line: 436, type: !435)
!2287 = !DILocation(line: 436, column: 74, scope: !2281)
!2288 = !DILocation(line: 444, column: 5, scope: !2281)
!2289 = distinct !DISubprogram(name: "operator<<<int>", linkageName: "_ZlsIiE12DebugPrinterS0_T_", scope: !1767, file: !1767, line: 436, type: !2290, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1861, retainedNodes: !1739)
!2290 = !DISubroutineType(types: !2291)
!2291 = !{!1996, !1996, !534}
!2292 = !DILocalVariable(name: "dp", arg: 1, scope: !2289, file: !1767, line: 436, type: !1996)
!2293 = !DILocation(line: 436, column: 68, scope: !2289)
!2294 = !DILocalVariable(name: "val", arg: 2, scope: !2289, file: !1767, line: 436, type: !534)
!2295 = !DILocation(line: 436, column: 74, scope: !2289)
!2296 = !DILocation(line: 444, column: 5, scope: !2289)
!2297 = distinct !DISubprogram(name: "operator<<<long long>", linkageName: "_ZlsIxE12DebugPrinterS0_T_", scope: !1767, file: !1767, line: 436, type: !2298, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1865, retainedNodes: !1739)
!2298 = !DISubroutineType(types: !2299)
!2299 = !{!1996, !1996, !560}
!2300 = !DILocalVariable(name: "dp", arg: 1, scope: !2297, file: !1767, line: 436, type: !1996)
!2301 = !DILocation(line: 436, column: 68, scope: !2297)
!2302 = !DILocalVariable(name: "val", arg: 2, scope: !2297, file: !1767, line: 436, type: !560)
!2303 = !DILocation(line: 436, column: 74, scope: !2297)
!2304 = !DILocation(line: 444, column: 5, scope: !2297)
!2305 = distinct !DISubprogram(name: "operator<<<float>", linkageName: "_ZlsIfE12DebugPrinterS0_T_", scope: !1767, file: !1767, line: 436, type: !2306, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1876, retainedNodes: !1739)
!2306 = !DISubroutineType(types: !2307)
!2307 = !{!1996, !1996, !786}
!2308 = !DILocalVariable(name: "dp", arg: 1, scope: !2305, file: !1767, line: 436, type: !1996)
!2309 = !DILocation(line: 436, column: 68, scope: !2305)
!2310 = !DILocalVariable(name: "val", arg: 2, scope: !2305, file: !1767, line: 436, type: !786)
!2311 = !DILocation(line: 436, column: 74, scope: !2305)
!2312 = !DILocation(line: 444, column: 5, scope: !2305)
!2313 = distinct !DISubprogram(name: "operator<<<char>", linkageName: "_ZlsIcE12DebugPrinterS0_T_", scope: !1767, file: !1767, line: 436, type: !2314, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1880, retainedNodes: !1739)
!2314 = !DISubroutineType(types: !2315)
!2315 = !{!1996, !1996, !627}
!2316 = !DILocalVariable(name: "dp", arg: 1, scope: !2313, file: !1767, line: 436, type: !1996)
!2317 = !DILocation(line: 436, column: 68, scope: !2313)
!2318 = !DILocalVariable(name: "val", arg: 2, scope: !2313, file: !1767, line: 436, type: !627)
!2319 = !DILocation(line: 436, column: 74, scope: !2313)
!2320 = !DILocation(line: 444, column: 5, scope: !2313)
!2321 = distinct !DISubprogram(name: "operator<<<FIXED>", linkageName: "_ZlsI5FIXEDE12DebugPrinterS1_T_", scope: !1767, file: !1767, line: 436, type: !2322, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1894, retainedNodes: !1739)
!2322 = !DISubroutineType(types: !2323)
!2323 = !{!1996, !1996, !1896}
!2324 = !DILocalVariable(name: "dp", arg: 1, scope: !2321, file: !1767, line: 436, type: !1996)
!2325 = !DILocation(line: 436, column: 68, scope: !2321)
!2326 = !DILocalVariable(name: "val", arg: 2, scope: !2321, file: !1767, line: 436, type: !1896)
!2327 = !DILocation(line: 436, column: 74, scope: !2321)
!2328 = !DILocation(line: 444, column: 5, scope: !2321)
!2329 = distinct !DISubprogram(name: "operator<<<DEFAULTFLOAT>", linkageName: "_ZlsI12DEFAULTFLOATE12DebugPrinterS1_T_", scope: !1767, file: !1767, line: 436, type: !2330, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1901, retainedNodes: !1739)
!2330 = !DISubroutineType(types: !2331)
!2331 = !{!1996, !1996, !1903}
!2332 = !DILocalVariable(name: "dp", arg: 1, scope: !2329, file: !1767, line: 436, type: !1996)
!2333 = !DILocation(line: 436, column: 68, scope: !2329)
!2334 = !DILocalVariable(name: "val", arg: 2, scope: !2329, file: !1767, line: 436, type: !1903)
!2335 = !DILocation(line: 436, column: 74, scope: !2329)
!2336 = !DILocation(line: 444, column: 5, scope: !2329)
!2337 = distinct !DISubprogram(name: "operator<<<HEX>", linkageName: "_ZlsI3HEXE12DebugPrinterS1_T_", scope: !1767, file: !1767, line: 436, type: !2338, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1908, retainedNodes: !1739)
!2338 = !DISubroutineType(types: !2339)
!2339 = !{!1996, !1996, !1910}
!2340 = !DILocalVariable(name: "dp", arg: 1, scope: !2337, file: !1767, line: 436, type: !1996)
!2341 = !DILocation(line: 436, column: 68, scope: !2337)
!2342 = !DILocalVariable(name: "val", arg: 2, scope: !2337, file: !1767, line: 436, type: !1910)
!2343 = !DILocation(line: 436, column: 74, scope: !2337)
!2344 = !DILocation(line: 444, column: 5, scope: !2337)
!2345 = distinct !DISubprogram(name: "operator<<<OCT>", linkageName: "_ZlsI3OCTE12DebugPrinterS1_T_", scope: !1767, file: !1767, line: 436, type: !2346, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1915, retainedNodes: !1739)
!2346 = !DISubroutineType(types: !2347)
!2347 = !{!1996, !1996, !1917}
!2348 = !DILocalVariable(name: "dp", arg: 1, scope: !2345, file: !1767, line: 436, type: !1996)
!2349 = !DILocation(line: 436, column: 68, scope: !2345)
!2350 = !DILocalVariable(name: "val", arg: 2, scope: !2345, file: !1767, line: 436, type: !1917)
!2351 = !DILocation(line: 436, column: 74, scope: !2345)
!2352 = !DILocation(line: 444, column: 5, scope: !2345)
!2353 = distinct !DISubprogram(name: "operator<<<DEC>", linkageName: "_ZlsI3DECE12DebugPrinterS1_T_", scope: !1767, file: !1767, line: 436, type: !2354, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1922, retainedNodes: !1739)
!2354 = !DISubroutineType(types: !2355)
!2355 = !{!1996, !1996, !1924}
!2356 = !DILocalVariable(name: "dp", arg: 1, scope: !2353, file: !1767, line: 436, type: !1996)
!2357 = !DILocation(line: 436, column: 68, scope: !2353)
!2358 = !DILocalVariable(name: "val", arg: 2, scope: !2353, file: !1767, line: 436, type: !1924)
!2359 = !DILocation(line: 436, column: 74, scope: !2353)
!2360 = !DILocation(line: 444, column: 5, scope: !2353)
!2361 = distinct !DISubprogram(name: "operator<<<SETPRECISION>", linkageName: "_ZlsI12SETPRECISIONE12DebugPrinterS1_T_", scope: !1767, file: !1767, line: 436, type: !2362, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1889, retainedNodes: !1739)
!2362 = !DISubroutineType(types: !2363)
!2363 = !{!1996, !1996, !1891}
!2364 = !DILocalVariable(name: "dp", arg: 1, scope: !2361, file: !1767, line: 436, type: !1996)
!2365 = !DILocation(line: 436, column: 68, scope: !2361)
!2366 = !DILocalVariable(name: "val", arg: 2, scope: !2361, file: !1767, line: 436, type: !1891)
!2367 = !DILocation(line: 436, column: 74, scope: !2361)
!2368 = !DILocation(line: 444, column: 5, scope: !2361)
!2369 = distinct !DISubprogram(name: "operator<<<BF16>", linkageName: "_ZlsI4BF16E12DebugPrinterS1_T_", scope: !1767, file: !1767, line: 436, type: !2370, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1884, retainedNodes: !1739)
!2370 = !DISubroutineType(types: !2371)
!2371 = !{!1996, !1996, !1886}
!2372 = !DILocalVariable(name: "dp", arg: 1, scope: !2369, file: !1767, line: 436, type: !1996)
!2373 = !DILocation(line: 436, column: 68, scope: !2369)
!2374 = !DILocalVariable(name: "val", arg: 2, scope: !2369, file: !1767, line: 436, type: !1886)
!2375 = !DILocation(line: 436, column: 74, scope: !2369)
!2376 = !DILocation(line: 444, column: 5, scope: !2369)
!2377 = distinct !DISubprogram(name: "operator<<<F32>", linkageName: "_ZlsI3F32E12DebugPrinterS1_T_", scope: !1767, file: !1767, line: 436, type: !2378, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1929, retainedNodes: !1739)
!2378 = !DISubroutineType(types: !2379)
!2379 = !{!1996, !1996, !1931}
!2380 = !DILocalVariable(name: "dp", arg: 1, scope: !2377, file: !1767, line: 436, type: !1996)
!2381 = !DILocation(line: 436, column: 68, scope: !2377)
!2382 = !DILocalVariable(name: "val", arg: 2, scope: !2377, file: !1767, line: 436, type: !1931)
!2383 = !DILocation(line: 436, column: 74, scope: !2377)
!2384 = !DILocation(line: 444, column: 5, scope: !2377)
!2385 = distinct !DISubprogram(name: "operator<<<U32>", linkageName: "_ZlsI3U32E12DebugPrinterS1_T_", scope: !1767, file: !1767, line: 436, type: !2386, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1934, retainedNodes: !1739)
!2386 = !DISubroutineType(types: !2387)
!2387 = !{!1996, !1996, !1936}
!2388 = !DILocalVariable(name: "dp", arg: 1, scope: !2385, file: !1767, line: 436, type: !1996)
!2389 = !DILocation(line: 436, column: 68, scope: !2385)
!2390 = !DILocalVariable(name: "val", arg: 2, scope: !2385, file: !1767, line: 436, type: !1936)
!2391 = !DILocation(line: 436, column: 74, scope: !2385)
!2392 = !DILocation(line: 444, column: 5, scope: !2385)
!2393 = distinct !DISubprogram(name: "DebugPrintTypeToId<TileSlice<64> >", linkageName: "_Z18DebugPrintTypeToIdI9TileSliceILi64EEEhv", scope: !2394, file: !2394, line: 363, type: !1808, scopeLine: 363, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2395)
!2394 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/debug/dprint_tile.h", directory: "/work")
!2395 = !{!2396}
!2396 = !DITemplateTypeParameter(name: "T", type: !2397)
!2397 = !DICompositeType(tag: DW_TAG_structure_type, name: "TileSlice<64>", file: !2394, line: 221, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9TileSliceILi64EE")
!2398 = !DILocation(line: 364, column: 5, scope: !2393)
!2399 = distinct !DISubprogram(name: "DebugPrintTypeToId<TileSlice<128> >", linkageName: "_Z18DebugPrintTypeToIdI9TileSliceILi128EEEhv", scope: !2394, file: !2394, line: 367, type: !1808, scopeLine: 367, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2400)
!2400 = !{!2401}
!2401 = !DITemplateTypeParameter(name: "T", type: !2402)
!2402 = !DICompositeType(tag: DW_TAG_structure_type, name: "TileSlice<128>", file: !2394, line: 221, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9TileSliceILi128EE")
!2403 = !DILocation(line: 368, column: 5, scope: !2399)
!2404 = distinct !DISubprogram(name: "operator<<<TileSlice<64> >", linkageName: "_ZlsI9TileSliceILi64EEE12DebugPrinterS2_T_", scope: !1767, file: !1767, line: 436, type: !2405, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2395, retainedNodes: !1739)
!2405 = !DISubroutineType(types: !2406)
!2406 = !{!1996, !1996, !2397}
!2407 = !DILocalVariable(name: "dp", arg: 1, scope: !2404, file: !1767, line: 436, type: !1996)
!2408 = !DILocation(line: 436, column: 68, scope: !2404)
!2409 = !DILocalVariable(name: "val", arg: 2, scope: !2404, file: !1767, line: 436, type: !2397)
!2410 = !DILocation(line: 436, column: 74, scope: !2404)
!2411 = !DILocation(line: 444, column: 5, scope: !2404)
!2412 = distinct !DISubprogram(name: "get_dram_noc_addr", linkageName: "_Z17get_dram_noc_addrjjjjh", scope: !2413, file: !2413, line: 230, type: !2414, scopeLine: 235, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2413 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/dataflow/dataflow_api_addrgen.h", directory: "/work")
!2414 = !DISubroutineType(types: !2415)
!2415 = !{!147, !471, !471, !471, !471, !5}
!2416 = !DILocalVariable(name: "id", arg: 1, scope: !2412, file: !2413, line: 231, type: !471)
!2417 = !DILocation(line: 231, column: 20, scope: !2412)
!2418 = !DILocalVariable(name: "page_size", arg: 2, scope: !2412, file: !2413, line: 232, type: !471)
!2419 = !DILocation(line: 232, column: 20, scope: !2412)
!2420 = !DILocalVariable(name: "bank_base_address", arg: 3, scope: !2412, file: !2413, line: 233, type: !471)
!2421 = !DILocation(line: 233, column: 20, scope: !2412)
!2422 = !DILocalVariable(name: "offset", arg: 4, scope: !2412, file: !2413, line: 234, type: !471)
!2423 = !DILocation(line: 234, column: 20, scope: !2412)
!2424 = !DILocalVariable(name: "noc", arg: 5, scope: !2412, file: !2413, line: 235, type: !5)
!2425 = !DILocation(line: 235, column: 13, scope: !2412)
!2426 = !DILocalVariable(name: "bank_offset_index", scope: !2412, file: !2413, line: 236, type: !130)
!2427 = !DILocation(line: 236, column: 14, scope: !2412)
!2428 = !DILocation(line: 236, column: 84, scope: !2412)
!2429 = !DILocalVariable(name: "id", arg: 1, scope: !2430, file: !2413, line: 19, type: !130)
!2430 = distinct !DISubprogram(name: "get_bank_offset_index<true>", linkageName: "_ZN20interleaved_addr_gen21get_bank_offset_indexILb1EEEjj", scope: !2431, file: !2413, line: 19, type: !2432, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2434, retainedNodes: !1739)
!2431 = !DINamespace(name: "interleaved_addr_gen", scope: null)
!2432 = !DISubroutineType(types: !2433)
!2433 = !{!130, !130}
!2434 = !{!2435}
!2435 = !DITemplateValueParameter(name: "DRAM", type: !284, value: i1 true)
!2436 = !DILocation(line: 19, column: 54, scope: !2430, inlinedAt: !2437)
!2437 = distinct !DILocation(line: 236, column: 34, scope: !2412)
!2438 = !DILocation(line: 22, column: 54, scope: !2439, inlinedAt: !2437)
!2439 = distinct !DILexicalBlock(scope: !2440, file: !2413, line: 20, column: 25)
!2440 = distinct !DILexicalBlock(scope: !2430, file: !2413, line: 20, column: 19)
!2441 = !DILocalVariable(name: "n", arg: 1, scope: !2442, file: !2443, line: 84, type: !130)
!2442 = distinct !DISubprogram(name: "udivsi3_const_divisor<12U>", linkageName: "_Z21udivsi3_const_divisorILj12EEjj", scope: !2443, file: !2443, line: 84, type: !2432, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2444, retainedNodes: !1739)
!2443 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/mod_div_lib.h", directory: "/work")
!2444 = !{!2445}
!2445 = !DITemplateValueParameter(name: "d", type: !105, value: i32 12)
!2446 = !DILocation(line: 84, column: 79, scope: !2442, inlinedAt: !2447)
!2447 = distinct !DILocation(line: 22, column: 16, scope: !2439, inlinedAt: !2437)
!2448 = !DILocation(line: 92, column: 29, scope: !2449, inlinedAt: !2447)
!2449 = distinct !DILexicalBlock(scope: !2450, file: !2443, line: 90, column: 35)
!2450 = distinct !DILexicalBlock(scope: !2451, file: !2443, line: 90, column: 26)
!2451 = distinct !DILexicalBlock(scope: !2442, file: !2443, line: 88, column: 19)
!2452 = !DILocalVariable(name: "n", arg: 1, scope: !2453, file: !2443, line: 15, type: !130)
!2453 = distinct !DISubprogram(name: "fast_udiv_12", linkageName: "_Z12fast_udiv_12j", scope: !2443, file: !2443, line: 15, type: !2432, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2454 = !DILocation(line: 15, column: 70, scope: !2453, inlinedAt: !2455)
!2455 = distinct !DILocation(line: 92, column: 16, scope: !2449, inlinedAt: !2447)
!2456 = !DILocation(line: 16, column: 24, scope: !2453, inlinedAt: !2455)
!2457 = !DILocation(line: 16, column: 26, scope: !2453, inlinedAt: !2455)
!2458 = !DILocation(line: 16, column: 40, scope: !2453, inlinedAt: !2455)
!2459 = !DILocation(line: 16, column: 47, scope: !2453, inlinedAt: !2455)
!2460 = !DILocation(line: 16, column: 12, scope: !2453, inlinedAt: !2455)
!2461 = !DILocalVariable(name: "bank_index", scope: !2412, file: !2413, line: 237, type: !130)
!2462 = !DILocation(line: 237, column: 14, scope: !2412)
!2463 = !DILocation(line: 237, column: 70, scope: !2412)
!2464 = !DILocation(line: 237, column: 74, scope: !2412)
!2465 = !DILocalVariable(name: "id", arg: 1, scope: !2466, file: !2413, line: 36, type: !130)
!2466 = distinct !DISubprogram(name: "get_bank_index<true>", linkageName: "_ZN20interleaved_addr_gen14get_bank_indexILb1EEEjjj", scope: !2431, file: !2413, line: 36, type: !2467, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2434, retainedNodes: !1739)
!2467 = !DISubroutineType(types: !2468)
!2468 = !{!130, !130, !130}
!2469 = !DILocation(line: 36, column: 47, scope: !2466, inlinedAt: !2470)
!2470 = distinct !DILocation(line: 237, column: 27, scope: !2412)
!2471 = !DILocalVariable(name: "bank_offset_index", arg: 2, scope: !2466, file: !2413, line: 36, type: !130)
!2472 = !DILocation(line: 36, column: 60, scope: !2466, inlinedAt: !2470)
!2473 = !DILocation(line: 38, column: 16, scope: !2474, inlinedAt: !2470)
!2474 = distinct !DILexicalBlock(scope: !2475, file: !2413, line: 37, column: 25)
!2475 = distinct !DILexicalBlock(scope: !2466, file: !2413, line: 37, column: 19)
!2476 = !DILocation(line: 38, column: 21, scope: !2474, inlinedAt: !2470)
!2477 = !DILocation(line: 38, column: 39, scope: !2474, inlinedAt: !2470)
!2478 = !DILocation(line: 38, column: 19, scope: !2474, inlinedAt: !2470)
!2479 = !DILocalVariable(name: "addr", scope: !2412, file: !2413, line: 238, type: !130)
!2480 = !DILocation(line: 238, column: 14, scope: !2412)
!2481 = !DILocation(line: 239, column: 10, scope: !2412)
!2482 = !DILocation(line: 239, column: 47, scope: !2412)
!2483 = !DILocalVariable(name: "addr", arg: 1, scope: !2484, file: !2485, line: 7, type: !130)
!2484 = distinct !DISubprogram(name: "align_power_of_2", linkageName: "_Z16align_power_of_2jj", scope: !2485, file: !2485, line: 7, type: !2467, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2485 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/alignment.h", directory: "/work")
!2486 = !DILocation(line: 7, column: 77, scope: !2484, inlinedAt: !2487)
!2487 = distinct !DILocation(line: 239, column: 30, scope: !2412)
!2488 = !DILocalVariable(name: "alignment", arg: 2, scope: !2484, file: !2485, line: 7, type: !130)
!2489 = !DILocation(line: 7, column: 92, scope: !2484, inlinedAt: !2487)
!2490 = !DILocation(line: 8, column: 14, scope: !2484, inlinedAt: !2487)
!2491 = !DILocation(line: 8, column: 19, scope: !2484, inlinedAt: !2487)
!2492 = !DILocation(line: 8, column: 27, scope: !2484, inlinedAt: !2487)
!2493 = !DILocation(line: 8, column: 37, scope: !2484, inlinedAt: !2487)
!2494 = !DILocation(line: 8, column: 24, scope: !2484, inlinedAt: !2487)
!2495 = !DILocation(line: 8, column: 43, scope: !2484, inlinedAt: !2487)
!2496 = !DILocation(line: 239, column: 28, scope: !2412)
!2497 = !DILocation(line: 240, column: 9, scope: !2412)
!2498 = !DILocation(line: 239, column: 114, scope: !2412)
!2499 = !DILocation(line: 240, column: 29, scope: !2412)
!2500 = !DILocation(line: 240, column: 27, scope: !2412)
!2501 = !DILocation(line: 240, column: 58, scope: !2412)
!2502 = !DILocation(line: 240, column: 38, scope: !2412)
!2503 = !DILocation(line: 240, column: 36, scope: !2412)
!2504 = !DILocalVariable(name: "noc_xy", scope: !2412, file: !2413, line: 241, type: !130)
!2505 = !DILocation(line: 241, column: 14, scope: !2412)
!2506 = !DILocation(line: 241, column: 62, scope: !2412)
!2507 = !DILocation(line: 241, column: 74, scope: !2412)
!2508 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2509, file: !2413, line: 45, type: !130)
!2509 = distinct !DISubprogram(name: "get_noc_xy<true>", linkageName: "_ZN20interleaved_addr_gen10get_noc_xyILb1EEEjjh", scope: !2431, file: !2413, line: 45, type: !2510, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2434, retainedNodes: !1739)
!2510 = !DISubroutineType(types: !2511)
!2511 = !{!130, !130, !5}
!2512 = !DILocation(line: 45, column: 43, scope: !2509, inlinedAt: !2513)
!2513 = distinct !DILocation(line: 241, column: 23, scope: !2412)
!2514 = !DILocalVariable(name: "noc", arg: 2, scope: !2509, file: !2413, line: 45, type: !5)
!2515 = !DILocation(line: 45, column: 63, scope: !2509, inlinedAt: !2513)
!2516 = !DILocation(line: 47, column: 36, scope: !2517, inlinedAt: !2513)
!2517 = distinct !DILexicalBlock(scope: !2518, file: !2413, line: 46, column: 25)
!2518 = distinct !DILexicalBlock(scope: !2509, file: !2413, line: 46, column: 19)
!2519 = !DILocation(line: 47, column: 16, scope: !2517, inlinedAt: !2513)
!2520 = !DILocation(line: 47, column: 41, scope: !2517, inlinedAt: !2513)
!2521 = !DILocalVariable(name: "noc_addr", scope: !2412, file: !2413, line: 242, type: !147)
!2522 = !DILocation(line: 242, column: 14, scope: !2412)
!2523 = !DILocation(line: 242, column: 45, scope: !2412)
!2524 = !DILocation(line: 242, column: 53, scope: !2412)
!2525 = !DILocalVariable(name: "noc_xy", arg: 1, scope: !2526, file: !2413, line: 222, type: !130)
!2526 = distinct !DISubprogram(name: "get_noc_addr_helper", linkageName: "_Z19get_noc_addr_helperjj", scope: !2413, file: !2413, line: 222, type: !2527, scopeLine: 222, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2527 = !DISubroutineType(types: !2528)
!2528 = !{!147, !130, !130}
!2529 = !DILocation(line: 222, column: 49, scope: !2526, inlinedAt: !2530)
!2530 = distinct !DILocation(line: 242, column: 25, scope: !2412)
!2531 = !DILocalVariable(name: "addr", arg: 2, scope: !2526, file: !2413, line: 222, type: !130)
!2532 = !DILocation(line: 222, column: 71, scope: !2526, inlinedAt: !2530)
!2533 = !DILocation(line: 227, column: 24, scope: !2526, inlinedAt: !2530)
!2534 = !DILocation(line: 227, column: 23, scope: !2526, inlinedAt: !2530)
!2535 = !DILocation(line: 227, column: 32, scope: !2526, inlinedAt: !2530)
!2536 = !DILocation(line: 227, column: 59, scope: !2526, inlinedAt: !2530)
!2537 = !DILocation(line: 227, column: 57, scope: !2526, inlinedAt: !2530)
!2538 = !DILocation(line: 243, column: 12, scope: !2412)
!2539 = !DILocation(line: 243, column: 5, scope: !2412)
!2540 = distinct !DISubprogram(name: "get_l1_noc_addr", linkageName: "_Z15get_l1_noc_addrjjjjh", scope: !2413, file: !2413, line: 246, type: !2414, scopeLine: 251, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2541 = !DILocalVariable(name: "id", arg: 1, scope: !2540, file: !2413, line: 247, type: !471)
!2542 = !DILocation(line: 247, column: 20, scope: !2540)
!2543 = !DILocalVariable(name: "page_size", arg: 2, scope: !2540, file: !2413, line: 248, type: !471)
!2544 = !DILocation(line: 248, column: 20, scope: !2540)
!2545 = !DILocalVariable(name: "bank_base_address", arg: 3, scope: !2540, file: !2413, line: 249, type: !471)
!2546 = !DILocation(line: 249, column: 20, scope: !2540)
!2547 = !DILocalVariable(name: "offset", arg: 4, scope: !2540, file: !2413, line: 250, type: !471)
!2548 = !DILocation(line: 250, column: 20, scope: !2540)
!2549 = !DILocalVariable(name: "noc", arg: 5, scope: !2540, file: !2413, line: 251, type: !5)
!2550 = !DILocation(line: 251, column: 13, scope: !2540)
!2551 = !DILocalVariable(name: "bank_offset_index", scope: !2540, file: !2413, line: 252, type: !130)
!2552 = !DILocation(line: 252, column: 14, scope: !2540)
!2553 = !DILocation(line: 252, column: 85, scope: !2540)
!2554 = !DILocalVariable(name: "id", arg: 1, scope: !2555, file: !2413, line: 19, type: !130)
!2555 = distinct !DISubprogram(name: "get_bank_offset_index<false>", linkageName: "_ZN20interleaved_addr_gen21get_bank_offset_indexILb0EEEjj", scope: !2431, file: !2413, line: 19, type: !2432, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2556, retainedNodes: !1739)
!2556 = !{!2557}
!2557 = !DITemplateValueParameter(name: "DRAM", type: !284, value: i1 false)
!2558 = !DILocation(line: 19, column: 54, scope: !2555, inlinedAt: !2559)
!2559 = distinct !DILocation(line: 252, column: 34, scope: !2540)
!2560 = !DILocation(line: 30, column: 16, scope: !2561, inlinedAt: !2559)
!2561 = distinct !DILexicalBlock(scope: !2562, file: !2413, line: 26, column: 12)
!2562 = distinct !DILexicalBlock(scope: !2555, file: !2413, line: 20, column: 19)
!2563 = !DILocation(line: 30, column: 19, scope: !2561, inlinedAt: !2559)
!2564 = !DILocalVariable(name: "bank_index", scope: !2540, file: !2413, line: 253, type: !130)
!2565 = !DILocation(line: 253, column: 14, scope: !2540)
!2566 = !DILocation(line: 253, column: 71, scope: !2540)
!2567 = !DILocation(line: 253, column: 75, scope: !2540)
!2568 = !DILocalVariable(name: "id", arg: 1, scope: !2569, file: !2413, line: 36, type: !130)
!2569 = distinct !DISubprogram(name: "get_bank_index<false>", linkageName: "_ZN20interleaved_addr_gen14get_bank_indexILb0EEEjjj", scope: !2431, file: !2413, line: 36, type: !2467, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2556, retainedNodes: !1739)
!2570 = !DILocation(line: 36, column: 47, scope: !2569, inlinedAt: !2571)
!2571 = distinct !DILocation(line: 253, column: 27, scope: !2540)
!2572 = !DILocalVariable(name: "bank_offset_index", arg: 2, scope: !2569, file: !2413, line: 36, type: !130)
!2573 = !DILocation(line: 36, column: 60, scope: !2569, inlinedAt: !2571)
!2574 = !DILocation(line: 40, column: 16, scope: !2575, inlinedAt: !2571)
!2575 = distinct !DILexicalBlock(scope: !2576, file: !2413, line: 39, column: 12)
!2576 = distinct !DILexicalBlock(scope: !2569, file: !2413, line: 37, column: 19)
!2577 = !DILocation(line: 40, column: 21, scope: !2575, inlinedAt: !2571)
!2578 = !DILocation(line: 40, column: 39, scope: !2575, inlinedAt: !2571)
!2579 = !DILocation(line: 40, column: 19, scope: !2575, inlinedAt: !2571)
!2580 = !DILocalVariable(name: "addr", scope: !2540, file: !2413, line: 254, type: !130)
!2581 = !DILocation(line: 254, column: 14, scope: !2540)
!2582 = !DILocation(line: 255, column: 10, scope: !2540)
!2583 = !DILocation(line: 255, column: 47, scope: !2540)
!2584 = !DILocation(line: 7, column: 77, scope: !2484, inlinedAt: !2585)
!2585 = distinct !DILocation(line: 255, column: 30, scope: !2540)
!2586 = !DILocation(line: 7, column: 92, scope: !2484, inlinedAt: !2585)
!2587 = !DILocation(line: 8, column: 14, scope: !2484, inlinedAt: !2585)
!2588 = !DILocation(line: 8, column: 19, scope: !2484, inlinedAt: !2585)
!2589 = !DILocation(line: 8, column: 27, scope: !2484, inlinedAt: !2585)
!2590 = !DILocation(line: 8, column: 37, scope: !2484, inlinedAt: !2585)
!2591 = !DILocation(line: 8, column: 24, scope: !2484, inlinedAt: !2585)
!2592 = !DILocation(line: 8, column: 43, scope: !2484, inlinedAt: !2585)
!2593 = !DILocation(line: 255, column: 28, scope: !2540)
!2594 = !DILocation(line: 256, column: 9, scope: !2540)
!2595 = !DILocation(line: 255, column: 115, scope: !2540)
!2596 = !DILocation(line: 256, column: 29, scope: !2540)
!2597 = !DILocation(line: 256, column: 27, scope: !2540)
!2598 = !DILocation(line: 256, column: 58, scope: !2540)
!2599 = !DILocation(line: 256, column: 38, scope: !2540)
!2600 = !DILocation(line: 256, column: 36, scope: !2540)
!2601 = !DILocalVariable(name: "noc_xy", scope: !2540, file: !2413, line: 257, type: !130)
!2602 = !DILocation(line: 257, column: 14, scope: !2540)
!2603 = !DILocation(line: 257, column: 63, scope: !2540)
!2604 = !DILocation(line: 257, column: 75, scope: !2540)
!2605 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2606, file: !2413, line: 45, type: !130)
!2606 = distinct !DISubprogram(name: "get_noc_xy<false>", linkageName: "_ZN20interleaved_addr_gen10get_noc_xyILb0EEEjjh", scope: !2431, file: !2413, line: 45, type: !2510, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2556, retainedNodes: !1739)
!2607 = !DILocation(line: 45, column: 43, scope: !2606, inlinedAt: !2608)
!2608 = distinct !DILocation(line: 257, column: 23, scope: !2540)
!2609 = !DILocalVariable(name: "noc", arg: 2, scope: !2606, file: !2413, line: 45, type: !5)
!2610 = !DILocation(line: 45, column: 63, scope: !2606, inlinedAt: !2608)
!2611 = !DILocation(line: 49, column: 34, scope: !2612, inlinedAt: !2608)
!2612 = distinct !DILexicalBlock(scope: !2613, file: !2413, line: 48, column: 12)
!2613 = distinct !DILexicalBlock(scope: !2606, file: !2413, line: 46, column: 19)
!2614 = !DILocation(line: 49, column: 16, scope: !2612, inlinedAt: !2608)
!2615 = !DILocation(line: 49, column: 39, scope: !2612, inlinedAt: !2608)
!2616 = !DILocalVariable(name: "noc_addr", scope: !2540, file: !2413, line: 258, type: !147)
!2617 = !DILocation(line: 258, column: 14, scope: !2540)
!2618 = !DILocation(line: 258, column: 45, scope: !2540)
!2619 = !DILocation(line: 258, column: 53, scope: !2540)
!2620 = !DILocation(line: 222, column: 49, scope: !2526, inlinedAt: !2621)
!2621 = distinct !DILocation(line: 258, column: 25, scope: !2540)
!2622 = !DILocation(line: 222, column: 71, scope: !2526, inlinedAt: !2621)
!2623 = !DILocation(line: 227, column: 24, scope: !2526, inlinedAt: !2621)
!2624 = !DILocation(line: 227, column: 23, scope: !2526, inlinedAt: !2621)
!2625 = !DILocation(line: 227, column: 32, scope: !2526, inlinedAt: !2621)
!2626 = !DILocation(line: 227, column: 59, scope: !2526, inlinedAt: !2621)
!2627 = !DILocation(line: 227, column: 57, scope: !2526, inlinedAt: !2621)
!2628 = !DILocation(line: 259, column: 12, scope: !2540)
!2629 = !DILocation(line: 259, column: 5, scope: !2540)
!2630 = distinct !DISubprogram(name: "get_system_memory_noc_addr", linkageName: "_Z26get_system_memory_noc_addrjjjjh", scope: !2413, file: !2413, line: 262, type: !2414, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2631 = !DILocalVariable(name: "id", arg: 1, scope: !2630, file: !2413, line: 263, type: !471)
!2632 = !DILocation(line: 263, column: 20, scope: !2630)
!2633 = !DILocalVariable(name: "page_size", arg: 2, scope: !2630, file: !2413, line: 264, type: !471)
!2634 = !DILocation(line: 264, column: 20, scope: !2630)
!2635 = !DILocalVariable(name: "base_addr", arg: 3, scope: !2630, file: !2413, line: 265, type: !471)
!2636 = !DILocation(line: 265, column: 20, scope: !2630)
!2637 = !DILocalVariable(name: "offset", arg: 4, scope: !2630, file: !2413, line: 266, type: !471)
!2638 = !DILocation(line: 266, column: 20, scope: !2630)
!2639 = !DILocalVariable(name: "noc", arg: 5, scope: !2630, file: !2413, line: 267, type: !5)
!2640 = !DILocation(line: 267, column: 13, scope: !2630)
!2641 = !DILocalVariable(name: "pcie_core_noc_encoding", scope: !2630, file: !2413, line: 268, type: !147)
!2642 = !DILocation(line: 268, column: 14, scope: !2630)
!2643 = !DILocation(line: 269, column: 18, scope: !2630)
!2644 = !DILocalVariable(name: "addr", scope: !2630, file: !2413, line: 270, type: !130)
!2645 = !DILocation(line: 270, column: 14, scope: !2630)
!2646 = !DILocation(line: 270, column: 21, scope: !2630)
!2647 = !DILocation(line: 270, column: 33, scope: !2630)
!2648 = !DILocation(line: 270, column: 45, scope: !2630)
!2649 = !DILocation(line: 270, column: 43, scope: !2630)
!2650 = !DILocation(line: 270, column: 31, scope: !2630)
!2651 = !DILocation(line: 270, column: 50, scope: !2630)
!2652 = !DILocation(line: 270, column: 48, scope: !2630)
!2653 = !DILocalVariable(name: "noc_addr", scope: !2630, file: !2413, line: 271, type: !147)
!2654 = !DILocation(line: 271, column: 14, scope: !2630)
!2655 = !DILocation(line: 271, column: 25, scope: !2630)
!2656 = !DILocation(line: 271, column: 50, scope: !2630)
!2657 = !DILocation(line: 271, column: 48, scope: !2630)
!2658 = !DILocation(line: 272, column: 12, scope: !2630)
!2659 = !DILocation(line: 272, column: 5, scope: !2630)
!2660 = distinct !DISubprogram(name: "get_dram_bank_base_offset", linkageName: "_ZN15tensor_accessor25get_dram_bank_base_offsetEjh", scope: !2662, file: !2661, line: 35, type: !2663, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2661 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor.h", directory: "/work")
!2662 = !DINamespace(name: "tensor_accessor", scope: null)
!2663 = !DISubroutineType(types: !2664)
!2664 = !{!147, !130, !5}
!2665 = !DILocalVariable(name: "bank_id", arg: 1, scope: !2660, file: !2661, line: 35, type: !130)
!2666 = !DILocation(line: 35, column: 45, scope: !2660)
!2667 = !DILocalVariable(name: "noc", arg: 2, scope: !2660, file: !2661, line: 35, type: !5)
!2668 = !DILocation(line: 35, column: 62, scope: !2660)
!2669 = !DILocalVariable(name: "bank_offset_index", scope: !2660, file: !2661, line: 37, type: !130)
!2670 = !DILocation(line: 37, column: 14, scope: !2660)
!2671 = !DILocation(line: 37, column: 84, scope: !2660)
!2672 = !DILocation(line: 19, column: 54, scope: !2430, inlinedAt: !2673)
!2673 = distinct !DILocation(line: 37, column: 34, scope: !2660)
!2674 = !DILocation(line: 22, column: 54, scope: !2439, inlinedAt: !2673)
!2675 = !DILocation(line: 84, column: 79, scope: !2442, inlinedAt: !2676)
!2676 = distinct !DILocation(line: 22, column: 16, scope: !2439, inlinedAt: !2673)
!2677 = !DILocation(line: 92, column: 29, scope: !2449, inlinedAt: !2676)
!2678 = !DILocation(line: 15, column: 70, scope: !2453, inlinedAt: !2679)
!2679 = distinct !DILocation(line: 92, column: 16, scope: !2449, inlinedAt: !2676)
!2680 = !DILocation(line: 16, column: 24, scope: !2453, inlinedAt: !2679)
!2681 = !DILocation(line: 16, column: 26, scope: !2453, inlinedAt: !2679)
!2682 = !DILocation(line: 16, column: 40, scope: !2453, inlinedAt: !2679)
!2683 = !DILocation(line: 16, column: 47, scope: !2453, inlinedAt: !2679)
!2684 = !DILocation(line: 16, column: 12, scope: !2453, inlinedAt: !2679)
!2685 = !DILocalVariable(name: "bank_index", scope: !2660, file: !2661, line: 38, type: !130)
!2686 = !DILocation(line: 38, column: 14, scope: !2660)
!2687 = !DILocation(line: 38, column: 70, scope: !2660)
!2688 = !DILocation(line: 38, column: 79, scope: !2660)
!2689 = !DILocation(line: 36, column: 47, scope: !2466, inlinedAt: !2690)
!2690 = distinct !DILocation(line: 38, column: 27, scope: !2660)
!2691 = !DILocation(line: 36, column: 60, scope: !2466, inlinedAt: !2690)
!2692 = !DILocation(line: 38, column: 16, scope: !2474, inlinedAt: !2690)
!2693 = !DILocation(line: 38, column: 21, scope: !2474, inlinedAt: !2690)
!2694 = !DILocation(line: 38, column: 39, scope: !2474, inlinedAt: !2690)
!2695 = !DILocation(line: 38, column: 19, scope: !2474, inlinedAt: !2690)
!2696 = !DILocalVariable(name: "bank_offset", scope: !2660, file: !2661, line: 39, type: !130)
!2697 = !DILocation(line: 39, column: 14, scope: !2660)
!2698 = !DILocation(line: 39, column: 72, scope: !2660)
!2699 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2700, file: !2413, line: 54, type: !130)
!2700 = distinct !DISubprogram(name: "get_bank_offset<true>", linkageName: "_ZN20interleaved_addr_gen15get_bank_offsetILb1EEEjj", scope: !2431, file: !2413, line: 54, type: !2432, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2434, retainedNodes: !1739)
!2701 = !DILocation(line: 54, column: 48, scope: !2700, inlinedAt: !2702)
!2702 = distinct !DILocation(line: 39, column: 28, scope: !2660)
!2703 = !DILocation(line: 56, column: 36, scope: !2704, inlinedAt: !2702)
!2704 = distinct !DILexicalBlock(scope: !2705, file: !2413, line: 55, column: 25)
!2705 = distinct !DILexicalBlock(scope: !2700, file: !2413, line: 55, column: 19)
!2706 = !DILocation(line: 56, column: 16, scope: !2704, inlinedAt: !2702)
!2707 = !DILocalVariable(name: "noc_xy", scope: !2660, file: !2661, line: 40, type: !130)
!2708 = !DILocation(line: 40, column: 14, scope: !2660)
!2709 = !DILocation(line: 40, column: 62, scope: !2660)
!2710 = !DILocation(line: 40, column: 74, scope: !2660)
!2711 = !DILocation(line: 45, column: 43, scope: !2509, inlinedAt: !2712)
!2712 = distinct !DILocation(line: 40, column: 23, scope: !2660)
!2713 = !DILocation(line: 45, column: 63, scope: !2509, inlinedAt: !2712)
!2714 = !DILocation(line: 47, column: 36, scope: !2517, inlinedAt: !2712)
!2715 = !DILocation(line: 47, column: 16, scope: !2517, inlinedAt: !2712)
!2716 = !DILocation(line: 47, column: 41, scope: !2517, inlinedAt: !2712)
!2717 = !DILocalVariable(name: "noc_addr", scope: !2660, file: !2661, line: 41, type: !147)
!2718 = !DILocation(line: 41, column: 14, scope: !2660)
!2719 = !DILocation(line: 41, column: 45, scope: !2660)
!2720 = !DILocation(line: 41, column: 53, scope: !2660)
!2721 = !DILocation(line: 222, column: 49, scope: !2526, inlinedAt: !2722)
!2722 = distinct !DILocation(line: 41, column: 25, scope: !2660)
!2723 = !DILocation(line: 222, column: 71, scope: !2526, inlinedAt: !2722)
!2724 = !DILocation(line: 227, column: 24, scope: !2526, inlinedAt: !2722)
!2725 = !DILocation(line: 227, column: 23, scope: !2526, inlinedAt: !2722)
!2726 = !DILocation(line: 227, column: 32, scope: !2526, inlinedAt: !2722)
!2727 = !DILocation(line: 227, column: 59, scope: !2526, inlinedAt: !2722)
!2728 = !DILocation(line: 227, column: 57, scope: !2526, inlinedAt: !2722)
!2729 = !DILocation(line: 42, column: 12, scope: !2660)
!2730 = !DILocation(line: 42, column: 5, scope: !2660)
!2731 = distinct !DISubprogram(name: "is_l1_address", linkageName: "_Z13is_l1_addressy", scope: !2732, file: !2732, line: 94, type: !2733, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2732 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/dataflow/dataflow_api.h", directory: "/work")
!2733 = !DISubroutineType(types: !2734)
!2734 = !{!284, !147}
!2735 = !DILocalVariable(name: "addr", arg: 1, scope: !2731, file: !2732, line: 94, type: !147)
!2736 = !DILocation(line: 94, column: 29, scope: !2731)
!2737 = !DILocation(line: 94, column: 46, scope: !2731)
!2738 = !DILocation(line: 94, column: 51, scope: !2731)
!2739 = !DILocation(line: 94, column: 65, scope: !2731)
!2740 = !DILocation(line: 94, column: 37, scope: !2731)
!2741 = distinct !DISubprogram(name: "noc_async_read_barrier", linkageName: "_Z22noc_async_read_barrierh", scope: !2732, file: !2732, line: 1737, type: !2742, scopeLine: 1737, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2742 = !DISubroutineType(types: !2743)
!2743 = !{null, !5}
!2744 = !DILocalVariable(name: "noc", arg: 1, scope: !2741, file: !2732, line: 1737, type: !5)
!2745 = !DILocation(line: 1737, column: 37, scope: !2741)
!2746 = !DILocation(line: 1746, column: 9, scope: !2747)
!2747 = distinct !DILexicalBlock(scope: !2748, file: !2732, line: 1745, column: 12)
!2748 = distinct !DILexicalBlock(scope: !2741, file: !2732, line: 1741, column: 19)
!2749 = !DILocation(line: 1746, column: 42, scope: !2747)
!2750 = !DILocalVariable(name: "noc", arg: 1, scope: !2751, file: !544, line: 448, type: !130)
!2751 = distinct !DISubprogram(name: "ncrisc_noc_reads_flushed", linkageName: "_Z24ncrisc_noc_reads_flushedj", scope: !544, file: !544, line: 448, type: !2752, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2752 = !DISubroutineType(types: !2753)
!2753 = !{!284, !130}
!2754 = !DILocation(line: 448, column: 78, scope: !2751, inlinedAt: !2755)
!2755 = distinct !DILocation(line: 1746, column: 17, scope: !2747)
!2756 = !DILocation(line: 449, column: 33, scope: !2751, inlinedAt: !2755)
!2757 = !DILocalVariable(name: "noc", arg: 1, scope: !2758, file: !544, line: 146, type: !130)
!2758 = distinct !DISubprogram(name: "NOC_STATUS_READ_REG", linkageName: "_Z19NOC_STATUS_READ_REGjj", scope: !544, file: !544, line: 146, type: !2467, scopeLine: 146, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2759 = !DILocation(line: 146, column: 77, scope: !2758, inlinedAt: !2760)
!2760 = distinct !DILocation(line: 449, column: 13, scope: !2751, inlinedAt: !2755)
!2761 = !DILocalVariable(name: "reg_id", arg: 2, scope: !2758, file: !544, line: 146, type: !130)
!2762 = !DILocation(line: 146, column: 91, scope: !2758, inlinedAt: !2760)
!2763 = !DILocalVariable(name: "offset", scope: !2758, file: !544, line: 147, type: !130)
!2764 = !DILocation(line: 147, column: 14, scope: !2758, inlinedAt: !2760)
!2765 = !DILocation(line: 147, column: 24, scope: !2758, inlinedAt: !2760)
!2766 = !DILocation(line: 147, column: 28, scope: !2758, inlinedAt: !2760)
!2767 = !DILocation(line: 147, column: 69, scope: !2758, inlinedAt: !2760)
!2768 = !DILocation(line: 147, column: 58, scope: !2758, inlinedAt: !2760)
!2769 = !DILocation(line: 147, column: 56, scope: !2758, inlinedAt: !2760)
!2770 = !DILocalVariable(name: "ptr", scope: !2758, file: !544, line: 148, type: !531)
!2771 = !DILocation(line: 148, column: 24, scope: !2758, inlinedAt: !2760)
!2772 = !DILocation(line: 148, column: 50, scope: !2758, inlinedAt: !2760)
!2773 = !DILocation(line: 148, column: 30, scope: !2758, inlinedAt: !2760)
!2774 = !DILocation(line: 149, column: 13, scope: !2758, inlinedAt: !2760)
!2775 = !DILocation(line: 149, column: 12, scope: !2758, inlinedAt: !2760)
!2776 = !DILocation(line: 449, column: 88, scope: !2751, inlinedAt: !2755)
!2777 = !DILocation(line: 449, column: 67, scope: !2751, inlinedAt: !2755)
!2778 = !DILocation(line: 449, column: 64, scope: !2751, inlinedAt: !2755)
!2779 = !DILocation(line: 1746, column: 16, scope: !2747)
!2780 = distinct !{!2780, !2746, !2781, !1764}
!2781 = !DILocation(line: 1746, column: 47, scope: !2747)
!2782 = !DILocation(line: 1752, column: 1, scope: !2741)
!2783 = distinct !DISubprogram(name: "kernel_main", linkageName: "_Z11kernel_mainv", scope: !1369, file: !1369, line: 7, type: !1166, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2784 = !DILocation(line: 8, column: 10, scope: !2785)
!2785 = distinct !DILexicalBlock(scope: !2783, file: !1369, line: 8, column: 9)
!2786 = !DILocation(line: 8, column: 9, scope: !2785)
!2787 = !DILocation(line: 8, column: 36, scope: !2785)
!2788 = !DILocalVariable(name: "mailbox", scope: !2783, file: !1369, line: 9, type: !471)
!2789 = !DILocation(line: 9, column: 20, scope: !2783)
!2790 = !DILocalVariable(name: "operand", arg: 1, scope: !2791, file: !2732, line: 323, type: !130)
!2791 = distinct !DISubprogram(name: "get_write_ptr", linkageName: "_Z13get_write_ptrj", scope: !2732, file: !2732, line: 323, type: !2432, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2792 = !DILocation(line: 323, column: 33, scope: !2791, inlinedAt: !2793)
!2793 = distinct !DILocation(line: 9, column: 30, scope: !2783)
!2794 = !DILocalVariable(name: "wr_ptr_bytes", scope: !2791, file: !2732, line: 325, type: !130)
!2795 = !DILocation(line: 325, column: 14, scope: !2791, inlinedAt: !2793)
!2796 = !DILocation(line: 325, column: 52, scope: !2791, inlinedAt: !2793)
!2797 = !DILocalVariable(name: "cb_id", arg: 1, scope: !2798, file: !2799, line: 101, type: !130)
!2798 = distinct !DISubprogram(name: "get_local_cb_interface", linkageName: "_Z22get_local_cb_interfacej", scope: !2799, file: !2799, line: 101, type: !2800, scopeLine: 101, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2799 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h", directory: "/work")
!2800 = !DISubroutineType(types: !2801)
!2801 = !{!2802, !130}
!2802 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2803, size: 32)
!2803 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "LocalCBInterface", file: !2799, line: 64, size: 256, flags: DIFlagTypePassByValue, elements: !2804, identifier: "_ZTS16LocalCBInterface")
!2804 = !{!2805, !2806, !2807, !2808, !2809, !2810, !2811, !2820}
!2805 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_size", scope: !2803, file: !2799, line: 65, baseType: !130, size: 32)
!2806 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_limit", scope: !2803, file: !2799, line: 66, baseType: !130, size: 32, offset: 32)
!2807 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_page_size", scope: !2803, file: !2799, line: 67, baseType: !130, size: 32, offset: 64)
!2808 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_num_pages", scope: !2803, file: !2799, line: 68, baseType: !130, size: 32, offset: 96)
!2809 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_rd_ptr", scope: !2803, file: !2799, line: 70, baseType: !130, size: 32, offset: 128)
!2810 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_wr_ptr", scope: !2803, file: !2799, line: 71, baseType: !130, size: 32, offset: 160)
!2811 = !DIDerivedType(tag: DW_TAG_member, scope: !2803, file: !2799, line: 74, baseType: !2812, size: 32, offset: 192)
!2812 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !2803, file: !2799, line: 74, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !2813, identifier: "_ZTSN16LocalCBInterfaceUt_E")
!2813 = !{!2814, !2815}
!2814 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_acked_received_init", scope: !2812, file: !2799, line: 75, baseType: !130, size: 32)
!2815 = !DIDerivedType(tag: DW_TAG_member, scope: !2812, file: !2799, line: 76, baseType: !2816, size: 32)
!2816 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !2812, file: !2799, line: 76, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !2817, identifier: "_ZTSN16LocalCBInterfaceUt_Ut_E")
!2817 = !{!2818, !2819}
!2818 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_acked", scope: !2816, file: !2799, line: 77, baseType: !179, size: 16)
!2819 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_received", scope: !2816, file: !2799, line: 78, baseType: !179, size: 16, offset: 16)
!2820 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_wr_tile_ptr", scope: !2803, file: !2799, line: 83, baseType: !130, size: 32, offset: 224)
!2821 = !DILocation(line: 101, column: 64, scope: !2798, inlinedAt: !2822)
!2822 = distinct !DILocation(line: 325, column: 29, scope: !2791, inlinedAt: !2793)
!2823 = !DILocation(line: 101, column: 93, scope: !2798, inlinedAt: !2822)
!2824 = !DILocation(line: 101, column: 100, scope: !2798, inlinedAt: !2822)
!2825 = !DILocation(line: 101, column: 73, scope: !2798, inlinedAt: !2822)
!2826 = !DILocation(line: 325, column: 61, scope: !2791, inlinedAt: !2793)
!2827 = !DILocation(line: 326, column: 12, scope: !2791, inlinedAt: !2793)
!2828 = !DILocation(line: 9, column: 62, scope: !2783)
!2829 = !DILocalVariable(name: "noc_x", scope: !2783, file: !1369, line: 10, type: !2830)
!2830 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !2783, file: !1369, line: 10, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1739)
!2831 = !DILocation(line: 10, column: 10, scope: !2783)
!2832 = !DILocalVariable(name: "noc_y", scope: !2783, file: !1369, line: 11, type: !2833)
!2833 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !2783, file: !1369, line: 11, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1739)
!2834 = !DILocation(line: 11, column: 10, scope: !2783)
!2835 = !DILocation(line: 12, column: 36, scope: !2783)
!2836 = !DILocation(line: 12, column: 51, scope: !2783)
!2837 = !DILocation(line: 12, column: 77, scope: !2783)
!2838 = !DILocation(line: 12, column: 5, scope: !2783)
!2839 = !DILocation(line: 13, column: 1, scope: !2783)
!2840 = distinct !DISubprogram(name: "get_arg_val<unsigned int>", linkageName: "_Z11get_arg_valIjET_i", scope: !2732, file: !2732, line: 148, type: !2841, scopeLine: 148, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !1838, retainedNodes: !1739)
!2841 = !DISubroutineType(types: !2842)
!2842 = !{!105, !534}
!2843 = !DILocalVariable(name: "arg_idx", arg: 1, scope: !2840, file: !2661, line: 25, type: !534)
!2844 = !DILocation(line: 25, column: 19, scope: !2840)
!2845 = !DILocation(line: 151, column: 42, scope: !2840)
!2846 = !DILocalVariable(name: "arg_idx", arg: 1, scope: !2847, file: !2732, line: 108, type: !534)
!2847 = distinct !DISubprogram(name: "get_arg_addr", linkageName: "_ZL12get_arg_addri", scope: !2732, file: !2732, line: 108, type: !2848, scopeLine: 108, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2848 = !DISubroutineType(types: !2849)
!2849 = !{!533, !534}
!2850 = !DILocation(line: 108, column: 48, scope: !2847, inlinedAt: !2851)
!2851 = distinct !DILocation(line: 151, column: 29, scope: !2840)
!2852 = !DILocation(line: 112, column: 24, scope: !2847, inlinedAt: !2851)
!2853 = !DILocation(line: 112, column: 36, scope: !2847, inlinedAt: !2851)
!2854 = !DILocation(line: 112, column: 12, scope: !2847, inlinedAt: !2851)
!2855 = !DILocation(line: 151, column: 14, scope: !2840)
!2856 = !DILocation(line: 151, column: 12, scope: !2840)
!2857 = !DILocation(line: 151, column: 5, scope: !2840)
!2858 = distinct !DISubprogram(name: "grant_locks<(lambda at /tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_1_grantor.cpp:10:18), (lambda at /tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_1_grantor.cpp:11:18)>", linkageName: "_ZN9softmetal6scalar11grant_locksIZ11kernel_mainvE3$_0Z11kernel_mainvE3$_1EEvjjjjjT_T0_", scope: !537, file: !536, line: 50, type: !2859, scopeLine: 51, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, templateParams: !2861, retainedNodes: !1739)
!2859 = !DISubroutineType(types: !2860)
!2860 = !{null, !130, !130, !130, !130, !130, !2830, !2833}
!2861 = !{!2862, !2863}
!2862 = !DITemplateTypeParameter(name: "Column", type: !2830)
!2863 = !DITemplateTypeParameter(name: "Row", type: !2833)
!2864 = !DILocalVariable(name: "mailbox", arg: 1, scope: !2858, file: !536, line: 50, type: !130)
!2865 = !DILocation(line: 50, column: 27, scope: !2858)
!2866 = !DILocalVariable(name: "cores", arg: 2, scope: !2858, file: !536, line: 50, type: !130)
!2867 = !DILocation(line: 50, column: 45, scope: !2858)
!2868 = !DILocalVariable(name: "columns", arg: 3, scope: !2858, file: !536, line: 50, type: !130)
!2869 = !DILocation(line: 50, column: 61, scope: !2858)
!2870 = !DILocalVariable(name: "ready_semaphore", arg: 4, scope: !2858, file: !536, line: 50, type: !130)
!2871 = !DILocation(line: 50, column: 79, scope: !2858)
!2872 = !DILocalVariable(name: "grant_semaphore", arg: 5, scope: !2858, file: !536, line: 50, type: !130)
!2873 = !DILocation(line: 50, column: 105, scope: !2858)
!2874 = !DILocalVariable(name: "noc_x", arg: 6, scope: !2858, file: !536, line: 51, type: !2830)
!2875 = !DILocation(line: 51, column: 25, scope: !2858)
!2876 = !DILocalVariable(name: "noc_y", arg: 7, scope: !2858, file: !536, line: 51, type: !2833)
!2877 = !DILocation(line: 51, column: 36, scope: !2858)
!2878 = !DILocalVariable(name: "words", scope: !2858, file: !536, line: 52, type: !531)
!2879 = !DILocation(line: 52, column: 11, scope: !2858)
!2880 = !DILocation(line: 52, column: 66, scope: !2858)
!2881 = !DILocation(line: 52, column: 19, scope: !2858)
!2882 = !DILocalVariable(name: "core", scope: !2883, file: !536, line: 53, type: !130)
!2883 = distinct !DILexicalBlock(scope: !2858, file: !536, line: 53, column: 5)
!2884 = !DILocation(line: 53, column: 19, scope: !2883)
!2885 = !DILocation(line: 53, column: 10, scope: !2883)
!2886 = !DILocation(line: 53, column: 29, scope: !2887)
!2887 = distinct !DILexicalBlock(scope: !2883, file: !536, line: 53, column: 5)
!2888 = !DILocation(line: 53, column: 36, scope: !2887)
!2889 = !DILocation(line: 53, column: 34, scope: !2887)
!2890 = !DILocation(line: 53, column: 5, scope: !2883)
!2891 = !DILocation(line: 53, column: 51, scope: !2887)
!2892 = !DILocation(line: 53, column: 57, scope: !2887)
!2893 = !DILocation(line: 53, column: 63, scope: !2887)
!2894 = !DILocation(line: 53, column: 43, scope: !2887)
!2895 = !DILocation(line: 53, column: 5, scope: !2887)
!2896 = distinct !{!2896, !2890, !2897, !1764}
!2897 = !DILocation(line: 53, column: 65, scope: !2883)
!2898 = !DILocalVariable(name: "raise", scope: !2858, file: !536, line: 54, type: !2899)
!2899 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !2858, file: !536, line: 54, size: 96, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !2900)
!2900 = !{!2901, !2903, !2905}
!2901 = !DIDerivedType(tag: DW_TAG_member, name: "noc_x", scope: !2899, file: !536, line: 55, baseType: !2902, size: 32)
!2902 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2830, size: 32)
!2903 = !DIDerivedType(tag: DW_TAG_member, name: "columns", scope: !2899, file: !536, line: 55, baseType: !2904, size: 32, offset: 32)
!2904 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !130, size: 32)
!2905 = !DIDerivedType(tag: DW_TAG_member, name: "noc_y", scope: !2899, file: !536, line: 55, baseType: !2906, size: 32, offset: 64)
!2906 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2833, size: 32)
!2907 = !DILocation(line: 54, column: 10, scope: !2858)
!2908 = !DILocation(line: 54, column: 18, scope: !2858)
!2909 = !DILocalVariable(name: "core", scope: !2910, file: !536, line: 57, type: !130)
!2910 = distinct !DILexicalBlock(scope: !2858, file: !536, line: 57, column: 5)
!2911 = !DILocation(line: 57, column: 19, scope: !2910)
!2912 = !DILocation(line: 57, column: 10, scope: !2910)
!2913 = !DILocation(line: 57, column: 29, scope: !2914)
!2914 = distinct !DILexicalBlock(scope: !2910, file: !536, line: 57, column: 5)
!2915 = !DILocation(line: 57, column: 36, scope: !2914)
!2916 = !DILocation(line: 57, column: 34, scope: !2914)
!2917 = !DILocation(line: 57, column: 5, scope: !2910)
!2918 = !DILocation(line: 57, column: 57, scope: !2914)
!2919 = !DILocation(line: 57, column: 63, scope: !2914)
!2920 = !DILocation(line: 57, column: 51, scope: !2914)
!2921 = !DILocation(line: 57, column: 43, scope: !2914)
!2922 = !DILocation(line: 57, column: 5, scope: !2914)
!2923 = distinct !{!2923, !2917, !2924, !1764}
!2924 = !DILocation(line: 57, column: 78, scope: !2910)
!2925 = !DILocalVariable(name: "left", scope: !2858, file: !536, line: 59, type: !130)
!2926 = !DILocation(line: 59, column: 14, scope: !2858)
!2927 = !DILocation(line: 60, column: 5, scope: !2858)
!2928 = !DILocation(line: 60, column: 12, scope: !2858)
!2929 = !DILocation(line: 60, column: 19, scope: !2858)
!2930 = !DILocation(line: 60, column: 17, scope: !2858)
!2931 = !DILocalVariable(name: "core", scope: !2932, file: !536, line: 61, type: !130)
!2932 = distinct !DILexicalBlock(scope: !2933, file: !536, line: 61, column: 9)
!2933 = distinct !DILexicalBlock(scope: !2858, file: !536, line: 60, column: 26)
!2934 = !DILocation(line: 61, column: 23, scope: !2932)
!2935 = !DILocation(line: 61, column: 14, scope: !2932)
!2936 = !DILocation(line: 61, column: 33, scope: !2937)
!2937 = distinct !DILexicalBlock(scope: !2932, file: !536, line: 61, column: 9)
!2938 = !DILocation(line: 61, column: 40, scope: !2937)
!2939 = !DILocation(line: 61, column: 38, scope: !2937)
!2940 = !DILocation(line: 61, column: 9, scope: !2932)
!2941 = !DILocalVariable(name: "word", scope: !2942, file: !536, line: 62, type: !471)
!2942 = distinct !DILexicalBlock(scope: !2937, file: !536, line: 61, column: 55)
!2943 = !DILocation(line: 62, column: 28, scope: !2942)
!2944 = !DILocation(line: 62, column: 35, scope: !2942)
!2945 = !DILocation(line: 62, column: 41, scope: !2942)
!2946 = !DILocation(line: 63, column: 17, scope: !2947)
!2947 = distinct !DILexicalBlock(scope: !2942, file: !536, line: 63, column: 17)
!2948 = !DILocation(line: 63, column: 22, scope: !2947)
!2949 = !DILocation(line: 64, column: 17, scope: !2950)
!2950 = distinct !DILexicalBlock(scope: !2947, file: !536, line: 63, column: 42)
!2951 = !DILocation(line: 64, column: 23, scope: !2950)
!2952 = !DILocation(line: 64, column: 29, scope: !2950)
!2953 = !DILocation(line: 65, column: 17, scope: !2950)
!2954 = !DILocation(line: 66, column: 13, scope: !2950)
!2955 = !DILocation(line: 66, column: 24, scope: !2956)
!2956 = distinct !DILexicalBlock(scope: !2947, file: !536, line: 66, column: 24)
!2957 = !DILocation(line: 66, column: 29, scope: !2956)
!2958 = !DILocation(line: 67, column: 23, scope: !2959)
!2959 = distinct !DILexicalBlock(scope: !2956, file: !536, line: 66, column: 34)
!2960 = !DILocation(line: 67, column: 29, scope: !2959)
!2961 = !DILocation(line: 67, column: 17, scope: !2959)
!2962 = !DILocation(line: 68, column: 17, scope: !2959)
!2963 = !DILocation(line: 68, column: 24, scope: !2959)
!2964 = !DILocation(line: 68, column: 30, scope: !2959)
!2965 = !DILocation(line: 68, column: 39, scope: !2959)
!2966 = !DILocation(line: 68, column: 36, scope: !2959)
!2967 = distinct !{!2967, !2962, !2968, !1764}
!2968 = !DILocation(line: 68, column: 65, scope: !2959)
!2969 = !DILocation(line: 69, column: 13, scope: !2959)
!2970 = !DILocation(line: 70, column: 9, scope: !2942)
!2971 = !DILocation(line: 61, column: 47, scope: !2937)
!2972 = !DILocation(line: 61, column: 9, scope: !2937)
!2973 = distinct !{!2973, !2940, !2974, !1764}
!2974 = !DILocation(line: 70, column: 9, scope: !2932)
!2975 = distinct !{!2975, !2927, !2976, !1764}
!2976 = !DILocation(line: 72, column: 5, scope: !2858)
!2977 = !DILocalVariable(name: "noc_idx", arg: 1, scope: !2978, file: !2732, line: 1849, type: !5)
!2978 = distinct !DISubprogram(name: "noc_async_atomic_barrier", linkageName: "_Z24noc_async_atomic_barrierh", scope: !2732, file: !2732, line: 1849, type: !2742, scopeLine: 1849, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2979 = !DILocation(line: 1849, column: 39, scope: !2978, inlinedAt: !2980)
!2980 = distinct !DILocation(line: 73, column: 5, scope: !2858)
!2981 = !DILocation(line: 1858, column: 9, scope: !2982, inlinedAt: !2980)
!2982 = distinct !DILexicalBlock(scope: !2983, file: !2732, line: 1857, column: 12)
!2983 = distinct !DILexicalBlock(scope: !2978, file: !2732, line: 1853, column: 19)
!2984 = !DILocation(line: 1858, column: 54, scope: !2982, inlinedAt: !2980)
!2985 = !DILocalVariable(name: "noc", arg: 1, scope: !2986, file: !544, line: 612, type: !130)
!2986 = distinct !DISubprogram(name: "ncrisc_noc_nonposted_atomics_flushed", linkageName: "_Z36ncrisc_noc_nonposted_atomics_flushedj", scope: !544, file: !544, line: 612, type: !2752, scopeLine: 612, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!2987 = !DILocation(line: 612, column: 90, scope: !2986, inlinedAt: !2988)
!2988 = distinct !DILocation(line: 1858, column: 17, scope: !2982, inlinedAt: !2980)
!2989 = !DILocation(line: 613, column: 33, scope: !2986, inlinedAt: !2988)
!2990 = !DILocation(line: 146, column: 77, scope: !2758, inlinedAt: !2991)
!2991 = distinct !DILocation(line: 613, column: 13, scope: !2986, inlinedAt: !2988)
!2992 = !DILocation(line: 146, column: 91, scope: !2758, inlinedAt: !2991)
!2993 = !DILocation(line: 147, column: 14, scope: !2758, inlinedAt: !2991)
!2994 = !DILocation(line: 147, column: 24, scope: !2758, inlinedAt: !2991)
!2995 = !DILocation(line: 147, column: 28, scope: !2758, inlinedAt: !2991)
!2996 = !DILocation(line: 147, column: 69, scope: !2758, inlinedAt: !2991)
!2997 = !DILocation(line: 147, column: 58, scope: !2758, inlinedAt: !2991)
!2998 = !DILocation(line: 147, column: 56, scope: !2758, inlinedAt: !2991)
!2999 = !DILocation(line: 148, column: 24, scope: !2758, inlinedAt: !2991)
!3000 = !DILocation(line: 148, column: 50, scope: !2758, inlinedAt: !2991)
!3001 = !DILocation(line: 148, column: 30, scope: !2758, inlinedAt: !2991)
!3002 = !DILocation(line: 149, column: 13, scope: !2758, inlinedAt: !2991)
!3003 = !DILocation(line: 149, column: 12, scope: !2758, inlinedAt: !2991)
!3004 = !DILocation(line: 613, column: 99, scope: !2986, inlinedAt: !2988)
!3005 = !DILocation(line: 613, column: 71, scope: !2986, inlinedAt: !2988)
!3006 = !DILocation(line: 613, column: 68, scope: !2986, inlinedAt: !2988)
!3007 = !DILocation(line: 1858, column: 16, scope: !2982, inlinedAt: !2980)
!3008 = distinct !{!3008, !2981, !3009, !1764}
!3009 = !DILocation(line: 1858, column: 63, scope: !2982, inlinedAt: !2980)
!3010 = !DILocation(line: 74, column: 1, scope: !2858)
!3011 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZN9softmetal6scalar11grant_locksIZ11kernel_mainvE3$_0Z11kernel_mainvE3$_1EEvjjjjjT_T0_ENKUljjE_clEjj", scope: !2899, file: !536, line: 54, type: !3012, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, declaration: !3016, retainedNodes: !1739)
!3012 = !DISubroutineType(types: !3013)
!3013 = !{null, !3014, !130, !130}
!3014 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3015, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!3015 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2899)
!3016 = !DISubprogram(name: "operator()", scope: !2899, file: !536, line: 54, type: !3012, scopeLine: 54, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit)
!3017 = !DILocalVariable(name: "this", arg: 1, scope: !3011, type: !3018, flags: DIFlagArtificial | DIFlagObjectPointer)
!3018 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3015, size: 32)
!3019 = !DILocation(line: 0, scope: !3011)
!3020 = !DILocalVariable(name: "core", arg: 2, scope: !3011, file: !536, line: 54, type: !130)
!3021 = !DILocation(line: 54, column: 31, scope: !3011)
!3022 = !DILocalVariable(name: "semaphore", arg: 3, scope: !3011, file: !536, line: 54, type: !130)
!3023 = !DILocation(line: 54, column: 46, scope: !3011)
!3024 = !DILocation(line: 55, column: 40, scope: !3011)
!3025 = !DILocation(line: 55, column: 46, scope: !3011)
!3026 = !DILocation(line: 55, column: 53, scope: !3011)
!3027 = !{i64 4}
!3028 = !DILocation(line: 55, column: 51, scope: !3011)
!3029 = !DILocation(line: 55, column: 63, scope: !3011)
!3030 = !DILocation(line: 55, column: 69, scope: !3011)
!3031 = !DILocation(line: 55, column: 76, scope: !3011)
!3032 = !DILocation(line: 55, column: 74, scope: !3011)
!3033 = !DILocation(line: 55, column: 100, scope: !3011)
!3034 = !DILocalVariable(name: "semaphore_id", arg: 1, scope: !3035, file: !2732, line: 1488, type: !130)
!3035 = distinct !DISubprogram(name: "get_semaphore<(ProgrammableCoreType)0>", linkageName: "_Z13get_semaphoreIL20ProgrammableCoreType0EEjj", scope: !2732, file: !2732, line: 1488, type: !3036, scopeLine: 1488, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3038, retainedNodes: !1739)
!3036 = !DISubroutineType(types: !3037)
!3037 = !{!533, !130}
!3038 = !{!3039}
!3039 = !DITemplateValueParameter(name: "type", type: !136, value: i32 0)
!3040 = !DILocation(line: 1488, column: 47, scope: !3035, inlinedAt: !3041)
!3041 = distinct !DILocation(line: 55, column: 86, scope: !3011)
!3042 = !DILocation(line: 1489, column: 23, scope: !3035, inlinedAt: !3041)
!3043 = !DILocation(line: 1489, column: 12, scope: !3035, inlinedAt: !3041)
!3044 = !DILocation(line: 1489, column: 61, scope: !3035, inlinedAt: !3041)
!3045 = !DILocation(line: 1489, column: 74, scope: !3035, inlinedAt: !3041)
!3046 = !DILocation(line: 1489, column: 59, scope: !3035, inlinedAt: !3041)
!3047 = !DILocalVariable(name: "noc_x", arg: 1, scope: !3048, file: !2413, line: 213, type: !130)
!3048 = distinct !DISubprogram(name: "get_noc_addr", linkageName: "_Z12get_noc_addrjjjh", scope: !2413, file: !2413, line: 213, type: !3049, scopeLine: 213, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!3049 = !DISubroutineType(types: !3050)
!3050 = !{!147, !130, !130, !130, !5}
!3051 = !DILocation(line: 213, column: 32, scope: !3048, inlinedAt: !3052)
!3052 = distinct !DILocation(line: 55, column: 27, scope: !3011)
!3053 = !DILocalVariable(name: "noc_y", arg: 2, scope: !3048, file: !2413, line: 213, type: !130)
!3054 = !DILocation(line: 213, column: 48, scope: !3048, inlinedAt: !3052)
!3055 = !DILocalVariable(name: "addr", arg: 3, scope: !3048, file: !2413, line: 213, type: !130)
!3056 = !DILocation(line: 213, column: 64, scope: !3048, inlinedAt: !3052)
!3057 = !DILocalVariable(name: "noc", arg: 4, scope: !3048, file: !2413, line: 213, type: !5)
!3058 = !DILocation(line: 213, column: 78, scope: !3048, inlinedAt: !3052)
!3059 = !DILocation(line: 214, column: 70, scope: !3048, inlinedAt: !3052)
!3060 = !DILocation(line: 214, column: 12, scope: !3048, inlinedAt: !3052)
!3061 = !DILocation(line: 214, column: 43, scope: !3048, inlinedAt: !3052)
!3062 = !DILocation(line: 214, column: 78, scope: !3048, inlinedAt: !3052)
!3063 = !DILocalVariable(name: "addr", arg: 1, scope: !3064, file: !2732, line: 2249, type: !147)
!3064 = distinct !DISubprogram(name: "noc_semaphore_inc<false>", linkageName: "_Z17noc_semaphore_incILb0EEvyjhh", scope: !2732, file: !2732, line: 2248, type: !3065, scopeLine: 2249, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3067, retainedNodes: !1739)
!3065 = !DISubroutineType(types: !3066)
!3066 = !{null, !147, !130, !5, !5}
!3067 = !{!3068}
!3068 = !DITemplateValueParameter(name: "posted", type: !284, value: i1 false)
!3069 = !DILocation(line: 2249, column: 14, scope: !3064, inlinedAt: !3070)
!3070 = distinct !DILocation(line: 55, column: 9, scope: !3011)
!3071 = !DILocalVariable(name: "incr", arg: 2, scope: !3064, file: !2732, line: 2249, type: !130)
!3072 = !DILocation(line: 2249, column: 29, scope: !3064, inlinedAt: !3070)
!3073 = !DILocalVariable(name: "noc_id", arg: 3, scope: !3064, file: !2732, line: 2249, type: !5)
!3074 = !DILocation(line: 2249, column: 43, scope: !3064, inlinedAt: !3070)
!3075 = !DILocalVariable(name: "vc", arg: 4, scope: !3064, file: !2732, line: 2249, type: !5)
!3076 = !DILocation(line: 2249, column: 71, scope: !3064, inlinedAt: !3070)
!3077 = !DILocation(line: 2256, column: 9, scope: !3064, inlinedAt: !3070)
!3078 = !DILocation(line: 2258, column: 9, scope: !3064, inlinedAt: !3070)
!3079 = !DILocation(line: 2259, column: 9, scope: !3064, inlinedAt: !3070)
!3080 = !DILocation(line: 2260, column: 9, scope: !3064, inlinedAt: !3070)
!3081 = !DILocalVariable(name: "noc", arg: 1, scope: !3082, file: !544, line: 955, type: !130)
!3082 = distinct !DISubprogram(name: "noc_fast_atomic_increment<(unsigned char)'\\x00', false>", linkageName: "_Z25noc_fast_atomic_incrementILh0ELb0EEvjjyjjjbbj", scope: !544, file: !544, line: 954, type: !3083, scopeLine: 963, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3085, retainedNodes: !1739)
!3083 = !DISubroutineType(types: !3084)
!3084 = !{null, !130, !130, !147, !130, !130, !130, !284, !284, !130}
!3085 = !{!3086, !3087}
!3086 = !DITemplateValueParameter(name: "noc_mode", type: !7, value: i8 0)
!3087 = !DITemplateValueParameter(name: "program_ret_addr", type: !284, value: i1 false)
!3088 = !DILocation(line: 955, column: 14, scope: !3082, inlinedAt: !3089)
!3089 = distinct !DILocation(line: 2255, column: 5, scope: !3064, inlinedAt: !3070)
!3090 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3082, file: !544, line: 956, type: !130)
!3091 = !DILocation(line: 956, column: 14, scope: !3082, inlinedAt: !3089)
!3092 = !DILocalVariable(name: "addr", arg: 3, scope: !3082, file: !544, line: 957, type: !147)
!3093 = !DILocation(line: 957, column: 14, scope: !3082, inlinedAt: !3089)
!3094 = !DILocalVariable(name: "vc", arg: 4, scope: !3082, file: !544, line: 958, type: !130)
!3095 = !DILocation(line: 958, column: 14, scope: !3082, inlinedAt: !3089)
!3096 = !DILocalVariable(name: "incr", arg: 5, scope: !3082, file: !544, line: 959, type: !130)
!3097 = !DILocation(line: 959, column: 14, scope: !3082, inlinedAt: !3089)
!3098 = !DILocalVariable(name: "wrap", arg: 6, scope: !3082, file: !544, line: 960, type: !130)
!3099 = !DILocation(line: 960, column: 14, scope: !3082, inlinedAt: !3089)
!3100 = !DILocalVariable(name: "linked", arg: 7, scope: !3082, file: !544, line: 961, type: !284)
!3101 = !DILocation(line: 961, column: 10, scope: !3082, inlinedAt: !3089)
!3102 = !DILocalVariable(name: "posted", arg: 8, scope: !3082, file: !544, line: 962, type: !284)
!3103 = !DILocation(line: 962, column: 10, scope: !3082, inlinedAt: !3089)
!3104 = !DILocalVariable(name: "atomic_ret_val", arg: 9, scope: !3082, file: !544, line: 963, type: !130)
!3105 = !DILocation(line: 963, column: 14, scope: !3082, inlinedAt: !3089)
!3106 = !DILocation(line: 969, column: 5, scope: !3082, inlinedAt: !3089)
!3107 = !DILocation(line: 969, column: 31, scope: !3082, inlinedAt: !3089)
!3108 = !DILocation(line: 969, column: 36, scope: !3082, inlinedAt: !3089)
!3109 = !DILocalVariable(name: "noc", arg: 1, scope: !3110, file: !544, line: 158, type: !130)
!3110 = distinct !DISubprogram(name: "noc_cmd_buf_ready", linkageName: "_Z17noc_cmd_buf_readyjj", scope: !544, file: !544, line: 158, type: !3111, scopeLine: 158, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!3111 = !DISubroutineType(types: !3112)
!3112 = !{!284, !130, !130}
!3113 = !DILocation(line: 158, column: 71, scope: !3110, inlinedAt: !3114)
!3114 = distinct !DILocation(line: 969, column: 13, scope: !3082, inlinedAt: !3089)
!3115 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3110, file: !544, line: 158, type: !130)
!3116 = !DILocation(line: 158, column: 85, scope: !3110, inlinedAt: !3114)
!3117 = !DILocation(line: 159, column: 34, scope: !3110, inlinedAt: !3114)
!3118 = !DILocation(line: 159, column: 39, scope: !3110, inlinedAt: !3114)
!3119 = !DILocalVariable(name: "noc", arg: 1, scope: !3120, file: !544, line: 140, type: !130)
!3120 = distinct !DISubprogram(name: "NOC_CMD_BUF_READ_REG", linkageName: "_Z20NOC_CMD_BUF_READ_REGjjj", scope: !544, file: !544, line: 140, type: !3121, scopeLine: 140, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!3121 = !DISubroutineType(types: !3122)
!3122 = !{!130, !130, !130, !130}
!3123 = !DILocation(line: 140, column: 78, scope: !3120, inlinedAt: !3124)
!3124 = distinct !DILocation(line: 159, column: 13, scope: !3110, inlinedAt: !3114)
!3125 = !DILocalVariable(name: "buf", arg: 2, scope: !3120, file: !544, line: 140, type: !130)
!3126 = !DILocation(line: 140, column: 92, scope: !3120, inlinedAt: !3124)
!3127 = !DILocalVariable(name: "addr", arg: 3, scope: !3120, file: !544, line: 140, type: !130)
!3128 = !DILocation(line: 140, column: 106, scope: !3120, inlinedAt: !3124)
!3129 = !DILocalVariable(name: "offset", scope: !3120, file: !544, line: 141, type: !130)
!3130 = !DILocation(line: 141, column: 14, scope: !3120, inlinedAt: !3124)
!3131 = !DILocation(line: 141, column: 24, scope: !3120, inlinedAt: !3124)
!3132 = !DILocation(line: 141, column: 28, scope: !3120, inlinedAt: !3124)
!3133 = !DILocation(line: 141, column: 58, scope: !3120, inlinedAt: !3124)
!3134 = !DILocation(line: 141, column: 62, scope: !3120, inlinedAt: !3124)
!3135 = !DILocation(line: 141, column: 55, scope: !3120, inlinedAt: !3124)
!3136 = !DILocation(line: 141, column: 92, scope: !3120, inlinedAt: !3124)
!3137 = !DILocation(line: 141, column: 90, scope: !3120, inlinedAt: !3124)
!3138 = !DILocalVariable(name: "ptr", scope: !3120, file: !544, line: 142, type: !531)
!3139 = !DILocation(line: 142, column: 24, scope: !3120, inlinedAt: !3124)
!3140 = !DILocation(line: 142, column: 50, scope: !3120, inlinedAt: !3124)
!3141 = !DILocation(line: 142, column: 30, scope: !3120, inlinedAt: !3124)
!3142 = !DILocation(line: 143, column: 13, scope: !3120, inlinedAt: !3124)
!3143 = !DILocation(line: 143, column: 12, scope: !3120, inlinedAt: !3124)
!3144 = !DILocation(line: 159, column: 62, scope: !3110, inlinedAt: !3114)
!3145 = !DILocation(line: 969, column: 12, scope: !3082, inlinedAt: !3089)
!3146 = distinct !{!3146, !3106, !3147, !1764}
!3147 = !DILocation(line: 969, column: 45, scope: !3082, inlinedAt: !3089)
!3148 = !DILocation(line: 977, column: 27, scope: !3082, inlinedAt: !3089)
!3149 = !DILocation(line: 977, column: 32, scope: !3082, inlinedAt: !3089)
!3150 = !DILocation(line: 977, column: 70, scope: !3082, inlinedAt: !3089)
!3151 = !DILocation(line: 977, column: 75, scope: !3082, inlinedAt: !3089)
!3152 = !DILocation(line: 977, column: 69, scope: !3082, inlinedAt: !3089)
!3153 = !DILocalVariable(name: "noc", arg: 1, scope: !3154, file: !544, line: 134, type: !130)
!3154 = distinct !DISubprogram(name: "NOC_CMD_BUF_WRITE_REG", linkageName: "_Z21NOC_CMD_BUF_WRITE_REGjjjj", scope: !544, file: !544, line: 133, type: !3155, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !1739)
!3155 = !DISubroutineType(types: !3156)
!3156 = !{null, !130, !130, !130, !130}
!3157 = !DILocation(line: 134, column: 14, scope: !3154, inlinedAt: !3158)
!3158 = distinct !DILocation(line: 977, column: 5, scope: !3082, inlinedAt: !3089)
!3159 = !DILocalVariable(name: "buf", arg: 2, scope: !3154, file: !544, line: 134, type: !130)
!3160 = !DILocation(line: 134, column: 28, scope: !3154, inlinedAt: !3158)
!3161 = !DILocalVariable(name: "addr", arg: 3, scope: !3154, file: !544, line: 134, type: !130)
!3162 = !DILocation(line: 134, column: 42, scope: !3154, inlinedAt: !3158)
!3163 = !DILocalVariable(name: "val", arg: 4, scope: !3154, file: !544, line: 134, type: !130)
!3164 = !DILocation(line: 134, column: 57, scope: !3154, inlinedAt: !3158)
!3165 = !DILocalVariable(name: "offset", scope: !3154, file: !544, line: 135, type: !130)
!3166 = !DILocation(line: 135, column: 14, scope: !3154, inlinedAt: !3158)
!3167 = !DILocation(line: 135, column: 24, scope: !3154, inlinedAt: !3158)
!3168 = !DILocation(line: 135, column: 28, scope: !3154, inlinedAt: !3158)
!3169 = !DILocation(line: 135, column: 58, scope: !3154, inlinedAt: !3158)
!3170 = !DILocation(line: 135, column: 62, scope: !3154, inlinedAt: !3158)
!3171 = !DILocation(line: 135, column: 55, scope: !3154, inlinedAt: !3158)
!3172 = !DILocation(line: 135, column: 92, scope: !3154, inlinedAt: !3158)
!3173 = !DILocation(line: 135, column: 90, scope: !3154, inlinedAt: !3158)
!3174 = !DILocalVariable(name: "ptr", scope: !3154, file: !544, line: 136, type: !531)
!3175 = !DILocation(line: 136, column: 24, scope: !3154, inlinedAt: !3158)
!3176 = !DILocation(line: 136, column: 50, scope: !3154, inlinedAt: !3158)
!3177 = !DILocation(line: 136, column: 30, scope: !3154, inlinedAt: !3158)
!3178 = !DILocation(line: 137, column: 12, scope: !3154, inlinedAt: !3158)
!3179 = !DILocation(line: 137, column: 6, scope: !3154, inlinedAt: !3158)
!3180 = !DILocation(line: 137, column: 10, scope: !3154, inlinedAt: !3158)
!3181 = !DILocation(line: 978, column: 27, scope: !3082, inlinedAt: !3089)
!3182 = !DILocation(line: 978, column: 32, scope: !3082, inlinedAt: !3089)
!3183 = !DILocation(line: 978, column: 78, scope: !3082, inlinedAt: !3089)
!3184 = !DILocation(line: 978, column: 83, scope: !3082, inlinedAt: !3089)
!3185 = !DILocation(line: 978, column: 77, scope: !3082, inlinedAt: !3089)
!3186 = !DILocation(line: 134, column: 14, scope: !3154, inlinedAt: !3187)
!3187 = distinct !DILocation(line: 978, column: 5, scope: !3082, inlinedAt: !3089)
!3188 = !DILocation(line: 134, column: 28, scope: !3154, inlinedAt: !3187)
!3189 = !DILocation(line: 134, column: 42, scope: !3154, inlinedAt: !3187)
!3190 = !DILocation(line: 134, column: 57, scope: !3154, inlinedAt: !3187)
!3191 = !DILocation(line: 135, column: 14, scope: !3154, inlinedAt: !3187)
!3192 = !DILocation(line: 135, column: 24, scope: !3154, inlinedAt: !3187)
!3193 = !DILocation(line: 135, column: 28, scope: !3154, inlinedAt: !3187)
!3194 = !DILocation(line: 135, column: 58, scope: !3154, inlinedAt: !3187)
!3195 = !DILocation(line: 135, column: 62, scope: !3154, inlinedAt: !3187)
!3196 = !DILocation(line: 135, column: 55, scope: !3154, inlinedAt: !3187)
!3197 = !DILocation(line: 135, column: 92, scope: !3154, inlinedAt: !3187)
!3198 = !DILocation(line: 135, column: 90, scope: !3154, inlinedAt: !3187)
!3199 = !DILocation(line: 136, column: 24, scope: !3154, inlinedAt: !3187)
!3200 = !DILocation(line: 136, column: 50, scope: !3154, inlinedAt: !3187)
!3201 = !DILocation(line: 136, column: 30, scope: !3154, inlinedAt: !3187)
!3202 = !DILocation(line: 137, column: 12, scope: !3154, inlinedAt: !3187)
!3203 = !DILocation(line: 137, column: 6, scope: !3154, inlinedAt: !3187)
!3204 = !DILocation(line: 137, column: 10, scope: !3154, inlinedAt: !3187)
!3205 = !DILocation(line: 980, column: 9, scope: !3082, inlinedAt: !3089)
!3206 = !DILocation(line: 981, column: 9, scope: !3082, inlinedAt: !3089)
!3207 = !DILocation(line: 983, column: 47, scope: !3082, inlinedAt: !3089)
!3208 = !DILocation(line: 983, column: 29, scope: !3082, inlinedAt: !3089)
!3209 = !DILocation(line: 983, column: 27, scope: !3082, inlinedAt: !3089)
!3210 = !DILocation(line: 983, column: 54, scope: !3082, inlinedAt: !3089)
!3211 = !DILocation(line: 983, column: 51, scope: !3082, inlinedAt: !3089)
!3212 = !DILocation(line: 984, column: 14, scope: !3082, inlinedAt: !3089)
!3213 = !DILocation(line: 983, column: 88, scope: !3082, inlinedAt: !3089)
!3214 = !DILocation(line: 984, column: 48, scope: !3082, inlinedAt: !3089)
!3215 = !DILocation(line: 134, column: 14, scope: !3154, inlinedAt: !3216)
!3216 = distinct !DILocation(line: 979, column: 5, scope: !3082, inlinedAt: !3089)
!3217 = !DILocation(line: 134, column: 28, scope: !3154, inlinedAt: !3216)
!3218 = !DILocation(line: 134, column: 42, scope: !3154, inlinedAt: !3216)
!3219 = !DILocation(line: 134, column: 57, scope: !3154, inlinedAt: !3216)
!3220 = !DILocation(line: 135, column: 14, scope: !3154, inlinedAt: !3216)
!3221 = !DILocation(line: 135, column: 24, scope: !3154, inlinedAt: !3216)
!3222 = !DILocation(line: 135, column: 28, scope: !3154, inlinedAt: !3216)
!3223 = !DILocation(line: 135, column: 58, scope: !3154, inlinedAt: !3216)
!3224 = !DILocation(line: 135, column: 62, scope: !3154, inlinedAt: !3216)
!3225 = !DILocation(line: 135, column: 55, scope: !3154, inlinedAt: !3216)
!3226 = !DILocation(line: 135, column: 92, scope: !3154, inlinedAt: !3216)
!3227 = !DILocation(line: 135, column: 90, scope: !3154, inlinedAt: !3216)
!3228 = !DILocation(line: 136, column: 24, scope: !3154, inlinedAt: !3216)
!3229 = !DILocation(line: 136, column: 50, scope: !3154, inlinedAt: !3216)
!3230 = !DILocation(line: 136, column: 30, scope: !3154, inlinedAt: !3216)
!3231 = !DILocation(line: 137, column: 12, scope: !3154, inlinedAt: !3216)
!3232 = !DILocation(line: 137, column: 6, scope: !3154, inlinedAt: !3216)
!3233 = !DILocation(line: 137, column: 10, scope: !3154, inlinedAt: !3216)
!3234 = !DILocation(line: 986, column: 9, scope: !3082, inlinedAt: !3089)
!3235 = !DILocation(line: 987, column: 9, scope: !3082, inlinedAt: !3089)
!3236 = !DILocation(line: 989, column: 55, scope: !3082, inlinedAt: !3089)
!3237 = !DILocation(line: 989, column: 43, scope: !3082, inlinedAt: !3089)
!3238 = !DILocation(line: 989, column: 41, scope: !3082, inlinedAt: !3089)
!3239 = !DILocation(line: 989, column: 9, scope: !3082, inlinedAt: !3089)
!3240 = !DILocation(line: 989, column: 78, scope: !3082, inlinedAt: !3089)
!3241 = !DILocation(line: 989, column: 83, scope: !3082, inlinedAt: !3089)
!3242 = !DILocation(line: 989, column: 89, scope: !3082, inlinedAt: !3089)
!3243 = !DILocation(line: 989, column: 61, scope: !3082, inlinedAt: !3089)
!3244 = !DILocation(line: 134, column: 14, scope: !3154, inlinedAt: !3245)
!3245 = distinct !DILocation(line: 985, column: 5, scope: !3082, inlinedAt: !3089)
!3246 = !DILocation(line: 134, column: 28, scope: !3154, inlinedAt: !3245)
!3247 = !DILocation(line: 134, column: 42, scope: !3154, inlinedAt: !3245)
!3248 = !DILocation(line: 134, column: 57, scope: !3154, inlinedAt: !3245)
!3249 = !DILocation(line: 135, column: 14, scope: !3154, inlinedAt: !3245)
!3250 = !DILocation(line: 135, column: 24, scope: !3154, inlinedAt: !3245)
!3251 = !DILocation(line: 135, column: 28, scope: !3154, inlinedAt: !3245)
!3252 = !DILocation(line: 135, column: 58, scope: !3154, inlinedAt: !3245)
!3253 = !DILocation(line: 135, column: 62, scope: !3154, inlinedAt: !3245)
!3254 = !DILocation(line: 135, column: 55, scope: !3154, inlinedAt: !3245)
!3255 = !DILocation(line: 135, column: 92, scope: !3154, inlinedAt: !3245)
!3256 = !DILocation(line: 135, column: 90, scope: !3154, inlinedAt: !3245)
!3257 = !DILocation(line: 136, column: 24, scope: !3154, inlinedAt: !3245)
!3258 = !DILocation(line: 136, column: 50, scope: !3154, inlinedAt: !3245)
!3259 = !DILocation(line: 136, column: 30, scope: !3154, inlinedAt: !3245)
!3260 = !DILocation(line: 137, column: 12, scope: !3154, inlinedAt: !3245)
!3261 = !DILocation(line: 137, column: 6, scope: !3154, inlinedAt: !3245)
!3262 = !DILocation(line: 137, column: 10, scope: !3154, inlinedAt: !3245)
!3263 = !DILocation(line: 990, column: 27, scope: !3082, inlinedAt: !3089)
!3264 = !DILocation(line: 990, column: 32, scope: !3082, inlinedAt: !3089)
!3265 = !DILocation(line: 990, column: 54, scope: !3082, inlinedAt: !3089)
!3266 = !DILocation(line: 134, column: 14, scope: !3154, inlinedAt: !3267)
!3267 = distinct !DILocation(line: 990, column: 5, scope: !3082, inlinedAt: !3089)
!3268 = !DILocation(line: 134, column: 28, scope: !3154, inlinedAt: !3267)
!3269 = !DILocation(line: 134, column: 42, scope: !3154, inlinedAt: !3267)
!3270 = !DILocation(line: 134, column: 57, scope: !3154, inlinedAt: !3267)
!3271 = !DILocation(line: 135, column: 14, scope: !3154, inlinedAt: !3267)
!3272 = !DILocation(line: 135, column: 24, scope: !3154, inlinedAt: !3267)
!3273 = !DILocation(line: 135, column: 28, scope: !3154, inlinedAt: !3267)
!3274 = !DILocation(line: 135, column: 58, scope: !3154, inlinedAt: !3267)
!3275 = !DILocation(line: 135, column: 62, scope: !3154, inlinedAt: !3267)
!3276 = !DILocation(line: 135, column: 55, scope: !3154, inlinedAt: !3267)
!3277 = !DILocation(line: 135, column: 92, scope: !3154, inlinedAt: !3267)
!3278 = !DILocation(line: 135, column: 90, scope: !3154, inlinedAt: !3267)
!3279 = !DILocation(line: 136, column: 24, scope: !3154, inlinedAt: !3267)
!3280 = !DILocation(line: 136, column: 50, scope: !3154, inlinedAt: !3267)
!3281 = !DILocation(line: 136, column: 30, scope: !3154, inlinedAt: !3267)
!3282 = !DILocation(line: 137, column: 12, scope: !3154, inlinedAt: !3267)
!3283 = !DILocation(line: 137, column: 6, scope: !3154, inlinedAt: !3267)
!3284 = !DILocation(line: 137, column: 10, scope: !3154, inlinedAt: !3267)
!3285 = !DILocation(line: 991, column: 27, scope: !3082, inlinedAt: !3089)
!3286 = !DILocation(line: 991, column: 32, scope: !3082, inlinedAt: !3089)
!3287 = !DILocation(line: 134, column: 14, scope: !3154, inlinedAt: !3288)
!3288 = distinct !DILocation(line: 991, column: 5, scope: !3082, inlinedAt: !3089)
!3289 = !DILocation(line: 134, column: 28, scope: !3154, inlinedAt: !3288)
!3290 = !DILocation(line: 134, column: 42, scope: !3154, inlinedAt: !3288)
!3291 = !DILocation(line: 134, column: 57, scope: !3154, inlinedAt: !3288)
!3292 = !DILocation(line: 135, column: 14, scope: !3154, inlinedAt: !3288)
!3293 = !DILocation(line: 135, column: 24, scope: !3154, inlinedAt: !3288)
!3294 = !DILocation(line: 135, column: 28, scope: !3154, inlinedAt: !3288)
!3295 = !DILocation(line: 135, column: 58, scope: !3154, inlinedAt: !3288)
!3296 = !DILocation(line: 135, column: 62, scope: !3154, inlinedAt: !3288)
!3297 = !DILocation(line: 135, column: 55, scope: !3154, inlinedAt: !3288)
!3298 = !DILocation(line: 135, column: 92, scope: !3154, inlinedAt: !3288)
!3299 = !DILocation(line: 135, column: 90, scope: !3154, inlinedAt: !3288)
!3300 = !DILocation(line: 136, column: 24, scope: !3154, inlinedAt: !3288)
!3301 = !DILocation(line: 136, column: 50, scope: !3154, inlinedAt: !3288)
!3302 = !DILocation(line: 136, column: 30, scope: !3154, inlinedAt: !3288)
!3303 = !DILocation(line: 137, column: 12, scope: !3154, inlinedAt: !3288)
!3304 = !DILocation(line: 137, column: 6, scope: !3154, inlinedAt: !3288)
!3305 = !DILocation(line: 137, column: 10, scope: !3154, inlinedAt: !3288)
!3306 = !DILocation(line: 993, column: 14, scope: !3307, inlinedAt: !3089)
!3307 = distinct !DILexicalBlock(scope: !3308, file: !544, line: 993, column: 13)
!3308 = distinct !DILexicalBlock(scope: !3309, file: !544, line: 992, column: 49)
!3309 = distinct !DILexicalBlock(scope: !3082, file: !544, line: 992, column: 19)
!3310 = !DILocation(line: 993, column: 13, scope: !3307, inlinedAt: !3089)
!3311 = !DILocation(line: 994, column: 41, scope: !3312, inlinedAt: !3089)
!3312 = distinct !DILexicalBlock(scope: !3307, file: !544, line: 993, column: 22)
!3313 = !DILocation(line: 994, column: 46, scope: !3312, inlinedAt: !3089)
!3314 = !DILocation(line: 995, column: 9, scope: !3312, inlinedAt: !3089)
!3315 = !DILocation(line: 56, column: 5, scope: !3011)
!3316 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ11kernel_mainvENK3$_0clEj", scope: !2830, file: !1369, line: 10, type: !3317, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, declaration: !3321, retainedNodes: !1739)
!3317 = !DISubroutineType(types: !3318)
!3318 = !{!105, !3319, !130}
!3319 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3320, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!3320 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2830)
!3321 = !DISubprogram(name: "operator()", scope: !2830, file: !1369, line: 10, type: !3317, scopeLine: 10, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit)
!3322 = !DILocalVariable(name: "this", arg: 1, scope: !3316, type: !3323, flags: DIFlagArtificial | DIFlagObjectPointer)
!3323 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3320, size: 32)
!3324 = !DILocation(line: 0, scope: !3316)
!3325 = !DILocalVariable(name: "column", arg: 2, scope: !3316, file: !1369, line: 10, type: !130)
!3326 = !DILocation(line: 10, column: 30, scope: !3316)
!3327 = !DILocation(line: 10, column: 73, scope: !3316)
!3328 = !DILocation(line: 10, column: 71, scope: !3316)
!3329 = !DILocation(line: 10, column: 47, scope: !3316)
!3330 = !DILocation(line: 10, column: 40, scope: !3316)
!3331 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ11kernel_mainvENK3$_1clEj", scope: !2833, file: !1369, line: 11, type: !3332, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, declaration: !3336, retainedNodes: !1739)
!3332 = !DISubroutineType(types: !3333)
!3333 = !{!105, !3334, !130}
!3334 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3335, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!3335 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2833)
!3336 = !DISubprogram(name: "operator()", scope: !2833, file: !1369, line: 11, type: !3332, scopeLine: 11, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit)
!3337 = !DILocalVariable(name: "this", arg: 1, scope: !3331, type: !3338, flags: DIFlagArtificial | DIFlagObjectPointer)
!3338 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3335, size: 32)
!3339 = !DILocation(line: 0, scope: !3331)
!3340 = !DILocalVariable(name: "row", arg: 2, scope: !3331, file: !1369, line: 11, type: !130)
!3341 = !DILocation(line: 11, column: 30, scope: !3331)
!3342 = !DILocation(line: 11, column: 71, scope: !3331)
!3343 = !DILocation(line: 11, column: 69, scope: !3331)
!3344 = !DILocation(line: 11, column: 44, scope: !3331)
!3345 = !DILocation(line: 11, column: 37, scope: !3331)
