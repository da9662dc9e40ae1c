; ModuleID = '/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_1_scalar.cpp'
source_filename = "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_1_scalar.cpp"
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
%"class.softmetal::scalar::GlobalTensor" = type { %struct.TensorAccessor, [4 x %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], i32, i32 }
%struct.TensorAccessor = type { %struct.InterleavedAddrGen, i32 }
%struct.InterleavedAddrGen = type { i32, i32, i32 }
%"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line" = type <{ i32, i32, i32, i8, [3 x i8] }>
%struct.TensorAccessorArgs.0 = type { i32 }
%"class.softmetal::scalar::CoreLock" = type { i64, ptr, ptr, i32 }

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

$_ZN9softmetal6scalar13global_tensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj = comdat any

$_Z11get_arg_valIjET_i = comdat any

$_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj = comdat any

$_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj = comdat any

$_ZN9softmetal6scalar8CoreLockC2Ejjjjjj = comdat any

$_ZN9softmetal6scalar8CoreLock7acquireEv = comdat any

$_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7refreshEv = comdat any

$_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIiEET_j = comdat any

$_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9fetch_addEji = comdat any

$_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv = comdat any

$_ZN9softmetal6scalar8CoreLock7releaseEv = comdat any

$_ZN9softmetal6scalar8CoreLock5leaveEv = comdat any

$_ZN9softmetal6scalar8CoreLock7word_ofEj = comdat any

$_ZN9softmetal6scalar8CoreLock3sayEj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC2ERKS9_jj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC2Ev = comdat any

$_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE = comdat any

$_Z15noc_async_writeILj8193ELb1ELb0EEvjyjhj = comdat any

$_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj = comdat any

$_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj = comdat any

$_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4fillERNSA_4LineEj = comdat any

$_Z14noc_async_readILj8193ELb1EEvyjjhj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5storeIiEEvjNS0_11ExactlyThatIT_E4TypeE = comdat any

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
@.src.3 = private unnamed_addr constant [81 x i8] c"/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_1_scalar.cpp\00", align 1
@48 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 30, i32 20 }, ptr @43 }
@49 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 30, i32 25 }, ptr @43 }
@50 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 31, i32 31 }, ptr @43 }
@51 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 31, i32 36 }, ptr @43 }
@52 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 31, i32 59 }, ptr @43 }
@53 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 31, i32 64 }, ptr @43 }
@54 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 32, i32 43 }, ptr @43 }
@55 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 32, i32 48 }, ptr @43 }
@56 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 29, i32 37 }, ptr @38 }
@57 = private unnamed_addr constant { i16, i16, [13 x i8] } { i16 0, i16 7, [13 x i8] c"'const char'\00" }
@58 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 137, i32 12 }, ptr @57, i8 0, i8 0 }
@59 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.1, i32 138, i32 12 } }
@.src.4 = private unnamed_addr constant [66 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/debug/dprint_buffer.h\00", align 1
@60 = private unnamed_addr constant { i16, i16, [14 x i8] } { i16 -1, i16 0, [14 x i8] c"'mailboxes_t'\00" }
@61 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 14, i32 12 }, ptr @60, i8 4, i8 3 }
@62 = private unnamed_addr constant { i16, i16, [26 x i8] } { i16 -1, i16 0, [26 x i8] c"'struct dprint_buf_msg_t'\00" }
@63 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 14, i32 12 }, ptr @62, i8 2, i8 3 }
@64 = private unnamed_addr constant { i16, i16, [101 x i8] } { i16 -1, i16 0, [101 x i8] c"'dprint_buf_msg_t::(anonymous union at /work/ref/tt-metal/tt_metal/hw/inc/hostdev/dev_msgs.h:336:5)'\00" }
@65 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 14, i32 12 }, ptr @64, i8 2, i8 3 }
@66 = private unnamed_addr constant { i16, i16, [25 x i8] } { i16 -1, i16 0, [25 x i8] c"'DebugPrintMemLayout[5]'\00" }
@67 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 14, i32 12 }, ptr @66, ptr @0 }
@68 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 14, i32 12 } }
@69 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 227, i32 32 }, ptr @46, ptr @0 }
@noc_reads_num_issued = external dso_local global [2 x i32], align 4
@.src.5 = private unnamed_addr constant [82 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/noc_nonblocking_api.h\00", align 1
@70 = private unnamed_addr constant { i16, i16, [38 x i8] } { i16 -1, i16 0, [38 x i8] c"'uint32_t[2]' (aka 'unsigned int[2]')\00" }
@71 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 449, i32 67 }, ptr @70, ptr @0 }
@72 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 449, i32 67 } }
@73 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 449, i32 67 }, ptr @0, i8 2, i8 0 }
@74 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 147, i32 28 }, ptr @0, ptr @43 }
@.src.6 = private unnamed_addr constant [63 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/api/dataflow/dataflow_api.h\00", align 1
@75 = private unnamed_addr constant { i16, i16, [19 x i8] } { i16 -1, i16 0, [19 x i8] c"'LocalCBInterface'\00" }
@76 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.6, i32 325, i32 29 }, ptr @75, i8 2, i8 3 }
@77 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.6, i32 325, i32 61 }, ptr @0, i8 2, i8 0 }
@cb_interface = external dso_local global [32 x %struct.CBInterface], align 4
@.src.7 = private unnamed_addr constant [72 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h\00", align 1
@78 = private unnamed_addr constant { i16, i16, [18 x i8] } { i16 -1, i16 0, [18 x i8] c"'CBInterface[32]'\00" }
@79 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 80 }, ptr @78, ptr @0 }
@80 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 80 } }
@81 = private unnamed_addr constant { i16, i16, [14 x i8] } { i16 -1, i16 0, [14 x i8] c"'CBInterface'\00" }
@82 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 80 }, ptr @81, i8 2, i8 3 }
@83 = private unnamed_addr constant { i16, i16, [113 x i8] } { i16 -1, i16 0, [113 x i8] c"'CBInterface::(anonymous union at /work/ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h:87:5)'\00" }
@84 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 100 }, ptr @83, i8 2, i8 3 }
@85 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 100 }, ptr @75, i8 2, i8 2 }
@.src.8 = private unnamed_addr constant [85 x i8] c"/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/softmetal/scalar/lock.h\00", align 1
@86 = private unnamed_addr constant { i16, i16, [32 x i8] } { i16 -1, i16 0, [32 x i8] c"'softmetal::scalar::CoreLock *'\00" }
@87 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.8, i32 14, i32 5 }, ptr @86, i8 2, i8 5 }
@88 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 214, i32 12 }, ptr @46, ptr @43 }
@89 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 214, i32 12 }, ptr @46, ptr @43 }
@sem_l1_base = external dso_local global [0 x ptr], align 4
@90 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.6, i32 1489, i32 23 } }
@91 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.8, i32 22, i32 10 }, ptr @86, i8 2, i8 4 }
@92 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.8, i32 37, i32 10 }, ptr @86, i8 2, i8 4 }
@93 = private unnamed_addr constant { i16, i16, [7 x i8] } { i16 0, i16 6, [7 x i8] c"'bool'\00" }
@94 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 934, i32 54 }, ptr @93 }
@95 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 934, i32 61 }, ptr @93 }
@96 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 889, i32 31 }, ptr @93 }
@97 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 889, i32 49 }, ptr @43, ptr @43 }
@98 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 889, i32 76 }, ptr @0, ptr @43 }
@99 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 889, i32 107 }, ptr @43, ptr @43 }
@100 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 890, i32 30 }, ptr @43, ptr @43 }
@101 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 890, i32 43 }, ptr @43, ptr @43 }
@102 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 891, i32 31 }, ptr @93 }
@103 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 891, i32 40 }, ptr @43, ptr @43 }
@104 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 891, i32 63 }, ptr @43, ptr @43 }
@105 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 892, i32 31 }, ptr @93 }
@106 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 892, i32 46 }, ptr @43, ptr @43 }
@107 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 897, i32 18 }, ptr @0, ptr @0 }
@108 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 903, i32 88 }, ptr @46, ptr @0 }
@109 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 905, i32 55 }, ptr @43, ptr @43 }
@110 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 908, i32 13 }, ptr @93 }
@noc_posted_writes_num_issued = external dso_local global [2 x i32], align 4
@111 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 909, i32 13 }, ptr @70, ptr @0 }
@112 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 909, i32 13 } }
@113 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 909, i32 13 }, ptr @0, i8 2, i8 1 }
@noc_nonposted_writes_num_issued = external dso_local global [2 x i32], align 4
@114 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 911, i32 13 }, ptr @70, ptr @0 }
@115 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 911, i32 13 } }
@116 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 911, i32 13 }, ptr @0, i8 2, i8 1 }
@noc_nonposted_writes_acked = external dso_local global [2 x i32], align 4
@117 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 912, i32 13 }, ptr @70, ptr @0 }
@118 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 912, i32 13 } }
@119 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 912, i32 13 }, ptr @0, i8 2, i8 1 }
@120 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 141, i32 28 }, ptr @0, ptr @43 }
@121 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 141, i32 62 }, ptr @0, ptr @43 }
@122 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 135, i32 28 }, ptr @0, ptr @43 }
@123 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 135, i32 62 }, ptr @0, ptr @43 }
@124 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 592, i32 66 }, ptr @70, ptr @0 }
@125 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 592, i32 66 } }
@126 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 592, i32 66 }, ptr @0, i8 2, i8 0 }
@127 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.8, i32 27, i32 10 }, ptr @86, i8 2, i8 4 }
@128 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.8, i32 29, i32 10 }, ptr @86, i8 2, i8 4 }
@.src.9 = private unnamed_addr constant [58 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/mod_div_lib.h\00", align 1
@129 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.9, i32 16, i32 40 }, ptr @46, ptr @43 }
@130 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.9, i32 16, i32 47 }, ptr @46, ptr @43 }
@dram_bank_to_noc_xy = external dso_local global [2 x [12 x i16]], align 2
@131 = private unnamed_addr constant { i16, i16, [53 x i8] } { i16 -1, i16 0, [53 x i8] c"'bank_noc_xy_t[2][12]' (aka 'unsigned short[2][12]')\00" }
@132 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @131, ptr @21 }
@133 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 } }
@134 = private unnamed_addr constant { i16, i16, [47 x i8] } { i16 -1, i16 0, [47 x i8] c"'bank_noc_xy_t[12]' (aka 'unsigned short[12]')\00" }
@135 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @134, ptr @0 }
@136 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 } }
@137 = private unnamed_addr constant { i16, i16, [39 x i8] } { i16 0, i16 8, [39 x i8] c"'bank_noc_xy_t' (aka 'unsigned short')\00" }
@138 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @137, i8 1, i8 0 }
@139 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 30, i32 19 }, ptr @0, ptr @43 }
@l1_bank_to_noc_xy = external dso_local global [2 x [64 x i16]], align 2
@140 = private unnamed_addr constant { i16, i16, [53 x i8] } { i16 -1, i16 0, [53 x i8] c"'bank_noc_xy_t[2][64]' (aka 'unsigned short[2][64]')\00" }
@141 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @140, ptr @21 }
@142 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 } }
@143 = private unnamed_addr constant { i16, i16, [47 x i8] } { i16 -1, i16 0, [47 x i8] c"'bank_noc_xy_t[64]' (aka 'unsigned short[64]')\00" }
@144 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @143, ptr @0 }
@145 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 } }
@146 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @137, i8 1, i8 0 }
@147 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 }, ptr @35, ptr @0 }
@148 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 } }
@149 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 }, ptr @38, i8 2, i8 0 }
@150 = private unnamed_addr constant { i16, i16, [15 x i8] } { i16 0, i16 10, [15 x i8] c"'unsigned int'\00" }
@151 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.6, i32 151, i32 12 }, ptr @150, i8 2, i8 0 }
@rta_l1_base = external dso_local global ptr, align 4
@152 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.6, i32 112, i32 24 } }
@.src.10 = private unnamed_addr constant [64 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor.h\00", align 1
@153 = private unnamed_addr constant { i16, i16, [227 x i8] } { i16 -1, i16 0, [227 x i8] c"'TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>> *'\00" }
@154 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 360, i32 5 }, ptr @153, i8 2, i8 5 }
@.src.11 = private unnamed_addr constant [94 x i8] c"/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/softmetal/scalar/global_tensor.h\00", align 1
@155 = private unnamed_addr constant { i16, i16, [231 x i8] } { i16 -1, i16 0, [231 x i8] c"'const TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>'\00" }
@156 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 193, i32 38 }, ptr @155, i8 2, i8 2 }
@157 = private unnamed_addr constant { i16, i16, [263 x i8] } { i16 -1, i16 0, [263 x i8] c"'softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>'\00" }
@158 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 193, i32 12 }, ptr @157, i8 2, i8 5 }
@159 = private unnamed_addr constant { i16, i16, [265 x i8] } { i16 -1, i16 0, [265 x i8] c"'softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>> *'\00" }
@160 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 31, i32 5 }, ptr @159, i8 2, i8 5 }
@161 = private unnamed_addr constant { i16, i16, [271 x i8] } { i16 -1, i16 0, [271 x i8] c"'softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line *'\00" }
@162 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 120, i32 12 }, ptr @161, i8 2, i8 5 }
@163 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 360, i32 5 }, ptr @153, i8 2, i8 5 }
@164 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 110, i32 10 }, ptr @159, i8 2, i8 4 }
@165 = private unnamed_addr constant { i16, i16, [10 x i8] } { i16 -1, i16 0, [10 x i8] c"'Line[4]'\00" }
@166 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 111, i32 27 }, ptr @165, i8 2, i8 2 }
@167 = private unnamed_addr constant { i16, i16, [26 x i8] } { i16 0, i16 11, [26 x i8] c"'__ptrdiff_t' (aka 'int')\00" }
@168 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 111, i32 25 }, ptr @165, ptr @167 }
@169 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.11, i32 111, i32 25 } }
@170 = private unnamed_addr constant { i16, i16, [7 x i8] } { i16 -1, i16 0, [7 x i8] c"'Line'\00" }
@171 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 111, i32 25 }, ptr @170, i8 2, i8 2 }
@172 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 112, i32 24 }, ptr @170, i8 2, i8 2 }
@173 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 113, i32 18 }, ptr @0, i8 2, i8 1 }
@174 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.11, i32 111, i32 25 } }
@175 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 131, i32 10 }, ptr @159, i8 2, i8 4 }
@176 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 132, i32 18 }, ptr @0, i8 2, i8 0 }
@177 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 133, i32 37 }, ptr @0, i8 2, i8 0 }
@178 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 133, i32 50 }, ptr @0, i8 2, i8 0 }
@179 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 134, i32 64 }, ptr @0, i8 2, i8 0 }
@180 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 134, i32 81 }, ptr @0, i8 2, i8 0 }
@181 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 136, i32 33 }, ptr @0, i8 2, i8 1 }
@182 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 136, i32 14 }, ptr @0, i8 2, i8 1 }
@183 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 806, i32 17 }, ptr @93 }
@184 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 807, i32 17 }, ptr @93 }
@185 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 809, i32 17 }, ptr @93 }
@186 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 810, i32 17 }, ptr @93 }
@187 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 825, i32 9 }, ptr @93 }
@188 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 826, i32 9 }, ptr @93 }
@189 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 828, i32 9 }, ptr @93 }
@190 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 829, i32 9 }, ptr @93 }
@191 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 9 }, ptr @43, ptr @43 }
@192 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 23 }, ptr @43, ptr @43 }
@193 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 36 }, ptr @43, ptr @43 }
@194 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 56 }, ptr @0, ptr @43 }
@195 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 81 }, ptr @93 }
@196 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 90 }, ptr @43, ptr @43 }
@197 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 485, i32 10 }, ptr @93 }
@198 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 485, i32 20 }, ptr @93 }
@199 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 485, i32 45 }, ptr @43, ptr @43 }
@200 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 485, i32 73 }, ptr @43, ptr @43 }
@201 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 486, i32 10 }, ptr @93 }
@202 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 486, i32 23 }, ptr @43, ptr @43 }
@203 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 495, i32 87 }, ptr @46, ptr @0 }
@204 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 497, i32 55 }, ptr @43, ptr @43 }
@205 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 500, i32 13 }, ptr @93 }
@206 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 501, i32 13 }, ptr @70, ptr @0 }
@207 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 501, i32 13 } }
@208 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 501, i32 13 }, ptr @0, i8 2, i8 1 }
@209 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 503, i32 13 }, ptr @70, ptr @0 }
@210 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 503, i32 13 } }
@211 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 503, i32 13 }, ptr @0, i8 2, i8 1 }
@212 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 504, i32 13 }, ptr @70, ptr @0 }
@213 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 504, i32 13 } }
@214 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 504, i32 13 }, ptr @0, i8 2, i8 1 }
@215 = private unnamed_addr constant { i16, i16, [271 x i8] } { i16 -1, i16 0, [271 x i8] c"'const softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>> *'\00" }
@216 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 128, i32 14 }, ptr @215, i8 2, i8 4 }
@217 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 128, i32 68 }, ptr @0 }
@218 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 129, i32 14 }, ptr @215, i8 2, i8 4 }
@219 = private unnamed_addr constant { i16, i16, [225 x i8] } { i16 -1, i16 0, [225 x i8] c"'TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>'\00" }
@220 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 129, i32 51 }, ptr @219, i8 2, i8 8 }
@221 = private unnamed_addr constant { i16, i16, [27 x i8] } { i16 -1, i16 0, [27 x i8] c"'InterleavedAddrGen<true>'\00" }
@222 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 129, i32 61 }, ptr @221, i8 2, i8 4 }
@223 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 129, i32 79 }, ptr @0 }
@224 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 129, i32 98 }, ptr @0 }
@225 = private unnamed_addr constant { i16, i16, [35 x i8] } { i16 -1, i16 0, [35 x i8] c"'const InterleavedAddrGen<true> *'\00" }
@226 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 303, i32 19 }, ptr @225, i8 2, i8 4 }
@227 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 293, i32 14 }, ptr @225, i8 2, i8 4 }
@228 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 35, i32 7 }, ptr @159, i8 2, i8 4 }
@229 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 37, i32 22 }, ptr @170, i8 2, i8 2 }
@230 = private unnamed_addr constant { i16, i16, [269 x i8] } { i16 -1, i16 0, [269 x i8] c"'softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line'\00" }
@231 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 38, i32 20 }, ptr @230, i8 2, i8 4 }
@232 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 38, i32 40 }, ptr @93, i8 2, i8 0 }
@233 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 38, i32 40 }, ptr @93 }
@234 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 38, i32 54 }, ptr @170, i8 2, i8 2 }
@235 = private unnamed_addr constant { i16, i16, [12 x i8] } { i16 0, i16 11, [12 x i8] c"'const int'\00" }
@236 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 39, i32 16 }, ptr @235, i8 2, i8 0 }
@237 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 127, i32 11 }, ptr @159, i8 2, i8 4 }
@238 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 127, i32 55 }, ptr @0 }
@239 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 127, i32 68 }, ptr @0 }
@240 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 127, i32 43 }, ptr @165, ptr @0 }
@241 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.11, i32 127, i32 43 } }
@242 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 127, i32 43 }, ptr @170, i8 2, i8 2 }
@243 = private unnamed_addr constant { i16, i16, [277 x i8] } { i16 -1, i16 0, [277 x i8] c"'const softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line *'\00" }
@244 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 124, i32 14 }, ptr @243, i8 2, i8 4 }
@245 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 124, i32 71 }, ptr @0 }
@246 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 139, i32 10 }, ptr @159, i8 2, i8 4 }
@247 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 140, i32 20 }, ptr @170, i8 2, i8 2 }
@248 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 141, i32 34 }, ptr @0 }
@249 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 141, i32 14 }, ptr @0, i8 2, i8 1 }
@250 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 142, i32 14 }, ptr @93, i8 2, i8 1 }
@251 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 143, i32 36 }, ptr @0, i8 2, i8 0 }
@252 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 143, i32 60 }, ptr @0, i8 2, i8 0 }
@253 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 433, i32 87 }, ptr @46, ptr @0 }
@254 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 435, i32 55 }, ptr @43, ptr @43 }
@255 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 437, i32 9 }, ptr @70, ptr @0 }
@256 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 437, i32 9 } }
@257 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 437, i32 9 }, ptr @0, i8 2, i8 1 }
@258 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 73, i32 7 }, ptr @159, i8 2, i8 4 }
@259 = private unnamed_addr constant { i16, i16, [6 x i8] } { i16 0, i16 11, [6 x i8] c"'int'\00" }
@260 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 75, i32 31 }, ptr @259 }
@261 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 43, i32 10 }, ptr @159, i8 2, i8 4 }
@262 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 44, i32 64 }, ptr @0 }
@263 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 45, i32 22 }, ptr @170, i8 2, i8 2 }
@264 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 46, i32 19 }, ptr @230, i8 2, i8 4 }
@265 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 47, i32 24 }, ptr @170, i8 2, i8 2 }
@266 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 48, i32 18 }, ptr @0, i8 2, i8 1 }
@267 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 48, i32 46 }, ptr @93, i8 2, i8 1 }
@268 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 49, i32 25 }, ptr @0, i8 2, i8 0 }
@269 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 49, i32 70 }, ptr @0, i8 2, i8 0 }
@270 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 49, i32 100 }, ptr @0, i8 2, i8 0 }
@271 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 50, i32 37 }, ptr @0, i8 2, i8 0 }
@272 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 50, i32 79 }, ptr @0, i8 2, i8 0 }
@273 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 51, i32 24 }, ptr @170, i8 2, i8 2 }
@274 = private unnamed_addr constant { i16, i16, [6 x i8] } { i16 0, i16 11, [6 x i8] c"'int'\00" }
@275 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 53, i32 9 }, ptr @274, i8 2, i8 1 }
@276 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 54, i32 18 }, ptr @0, i8 2, i8 0 }
@277 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 55, i32 18 }, ptr @0, i8 2, i8 1 }
@278 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 55, i32 45 }, ptr @0, i8 2, i8 1 }
@279 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 57, i32 46 }, ptr @0, i8 2, i8 0 }
@280 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 57, i32 74 }, ptr @0, i8 2, i8 0 }
@281 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 57, i32 18 }, ptr @0, i8 2, i8 1 }
@282 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 58, i32 56 }, ptr @0, i8 2, i8 0 }
@283 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 58, i32 94 }, ptr @0, i8 2, i8 0 }
@284 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 58, i32 18 }, ptr @0, i8 2, i8 1 }
@285 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 107, i32 10 }, ptr @159, i8 2, i8 4 }
@286 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 108, i32 27 }, ptr @165, i8 2, i8 2 }
@287 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 108, i32 25 }, ptr @165, ptr @167 }
@288 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.11, i32 108, i32 25 } }
@289 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 108, i32 25 }, ptr @170, i8 2, i8 2 }
@290 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 108, i32 46 }, ptr @170, i8 2, i8 2 }
@291 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.11, i32 108, i32 25 } }

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local void @_Z11zero_l1_bufPjj(ptr noundef %0, i32 noundef %1) #0 !dbg !2068 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !2074, !DIExpression(), !2075)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !2076, !DIExpression(), !2077)
    #dbg_declare(ptr %5, !2078, !DIExpression(), !2080)
  store i32 0, ptr %5, align 4, !dbg !2080
  br label %6, !dbg !2081

6:                                                ; preds = %39, %2
  %7 = load i32, ptr %5, align 4, !dbg !2082
  %8 = load i32, ptr %4, align 4, !dbg !2084
  br i1 true, label %10, label %9, !dbg !2085, !prof !2086, !nosanitize !2073

9:                                                ; preds = %6
  call void @__ubsan_handle_divrem_overflow(ptr @1, i32 %8, i32 4) #6, !dbg !2085, !nosanitize !2073
  br label %10, !dbg !2085, !nosanitize !2073

10:                                               ; preds = %9, %6
  %11 = udiv i32 %8, 4, !dbg !2085
  %12 = icmp ult i32 %7, %11, !dbg !2087
  br i1 %12, label %13, label %42, !dbg !2088

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 4, !dbg !2089
  %15 = load i32, ptr %5, align 4, !dbg !2091
  %16 = getelementptr inbounds nuw i32, ptr %14, i32 %15, !dbg !2092
  %17 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %15), !dbg !2092, !nosanitize !2073
  %18 = extractvalue { i32, i1 } %17, 1, !dbg !2092, !nosanitize !2073
  %19 = or i1 %18, false, !dbg !2092, !nosanitize !2073
  %20 = extractvalue { i32, i1 } %17, 0, !dbg !2092, !nosanitize !2073
  %21 = ptrtoint ptr %14 to i32, !dbg !2092, !nosanitize !2073
  %22 = add i32 %21, %20, !dbg !2092, !nosanitize !2073
  %23 = icmp ne ptr %14, null, !dbg !2092, !nosanitize !2073
  %24 = icmp ne i32 %22, 0, !dbg !2092, !nosanitize !2073
  %25 = icmp eq i1 %23, %24, !dbg !2092, !nosanitize !2073
  %26 = xor i1 %19, true, !dbg !2092, !nosanitize !2073
  %27 = icmp uge i32 %22, %21, !dbg !2092, !nosanitize !2073
  %28 = and i1 %27, %26, !dbg !2092, !nosanitize !2073
  %29 = and i1 %25, %28, !dbg !2092, !nosanitize !2073
  br i1 %29, label %31, label %30, !dbg !2092, !prof !2086, !nosanitize !2073

30:                                               ; preds = %13
  call void @__ubsan_handle_pointer_overflow(ptr @2, i32 %21, i32 %22) #6, !dbg !2092, !nosanitize !2073
  br label %31, !dbg !2092, !nosanitize !2073

31:                                               ; preds = %30, %13
  %32 = icmp ne ptr %16, null, !dbg !2092, !nosanitize !2073
  %33 = ptrtoint ptr %16 to i32, !dbg !2092, !nosanitize !2073
  %34 = and i32 %33, 3, !dbg !2092, !nosanitize !2073
  %35 = icmp eq i32 %34, 0, !dbg !2092, !nosanitize !2073
  %36 = and i1 %32, %35, !dbg !2092, !nosanitize !2073
  br i1 %36, label %38, label %37, !dbg !2092, !prof !2086, !nosanitize !2073

37:                                               ; preds = %31
  call void @__ubsan_handle_type_mismatch_v1(ptr @3, i32 %33) #6, !dbg !2092, !nosanitize !2073
  br label %38, !dbg !2092, !nosanitize !2073

38:                                               ; preds = %37, %31
  store i32 0, ptr %16, align 4, !dbg !2092
  br label %39, !dbg !2093

39:                                               ; preds = %38
  %40 = load i32, ptr %5, align 4, !dbg !2094
  %41 = add i32 %40, 1, !dbg !2094
  store i32 %41, ptr %5, align 4, !dbg !2094
  br label %6, !dbg !2095, !llvm.loop !2096

42:                                               ; preds = %10
  ret void, !dbg !2099
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
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeI9U32_ARRAYEjT_(ptr noundef byval(%struct.U32_ARRAY) align 4 %0) #0 !dbg !2100 {
    #dbg_declare(ptr %0, !2107, !DIExpression(), !2108)
  %2 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %0, i32 0, i32 1, !dbg !2109
  %3 = ptrtoint ptr %2 to i32, !dbg !2109, !nosanitize !2073
  %4 = and i32 %3, 3, !dbg !2109, !nosanitize !2073
  %5 = icmp eq i32 %4, 0, !dbg !2109, !nosanitize !2073
  br i1 %5, label %7, label %6, !dbg !2109, !prof !2086, !nosanitize !2073

6:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @4, i32 %3) #6, !dbg !2109, !nosanitize !2073
  br label %7, !dbg !2109, !nosanitize !2073

7:                                                ; preds = %6, %1
  %8 = load i32, ptr %2, align 4, !dbg !2109
  %9 = mul i32 %8, 4, !dbg !2110
  ret i32 %9, !dbg !2111
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrI9U32_ARRAYEPKhPT_(ptr noundef %0) #0 !dbg !2112 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2116, !DIExpression(), !2117)
  %3 = load ptr, ptr %2, align 4, !dbg !2118
  %4 = icmp ne ptr %3, null, !dbg !2119, !nosanitize !2073
  br i1 %4, label %7, label %5, !dbg !2119, !prof !2086, !nosanitize !2073

5:                                                ; preds = %1
  %6 = ptrtoint ptr %3 to i32, !dbg !2119, !nosanitize !2073
  call void @__ubsan_handle_type_mismatch_v1(ptr @6, i32 %6) #6, !dbg !2119, !nosanitize !2073
  br label %7, !dbg !2119, !nosanitize !2073

7:                                                ; preds = %5, %1
  %8 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %3, i32 0, i32 0, !dbg !2119
  %9 = icmp ne ptr %8, null, !dbg !2119, !nosanitize !2073
  br i1 %9, label %12, label %10, !dbg !2119, !prof !2086, !nosanitize !2073

10:                                               ; preds = %7
  %11 = ptrtoint ptr %8 to i32, !dbg !2119, !nosanitize !2073
  call void @__ubsan_handle_type_mismatch_v1(ptr @8, i32 %11) #6, !dbg !2119, !nosanitize !2073
  br label %12, !dbg !2119, !nosanitize !2073

12:                                               ; preds = %10, %7
  %13 = load ptr, ptr %8, align 1, !dbg !2119
  ret ptr %13, !dbg !2120
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeI15TYPED_U32_ARRAYEjT_(ptr noundef byval(%struct.TYPED_U32_ARRAY) align 4 %0) #0 !dbg !2121 {
    #dbg_declare(ptr %0, !2127, !DIExpression(), !2128)
  %2 = icmp ne ptr %0, null, !dbg !2129, !nosanitize !2073
  %3 = ptrtoint ptr %0 to i32, !dbg !2129, !nosanitize !2073
  %4 = and i32 %3, 3, !dbg !2129, !nosanitize !2073
  %5 = icmp eq i32 %4, 0, !dbg !2129, !nosanitize !2073
  %6 = and i1 %2, %5, !dbg !2129, !nosanitize !2073
  br i1 %6, label %8, label %7, !dbg !2129, !prof !2086, !nosanitize !2073

7:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @10, i32 %3) #6, !dbg !2129, !nosanitize !2073
  br label %8, !dbg !2129, !nosanitize !2073

8:                                                ; preds = %7, %1
  %9 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %0, i32 0, i32 1, !dbg !2129
  %10 = icmp ne ptr %9, null, !dbg !2129, !nosanitize !2073
  %11 = ptrtoint ptr %9 to i32, !dbg !2129, !nosanitize !2073
  %12 = and i32 %11, 3, !dbg !2129, !nosanitize !2073
  %13 = icmp eq i32 %12, 0, !dbg !2129, !nosanitize !2073
  %14 = and i1 %10, %13, !dbg !2129, !nosanitize !2073
  br i1 %14, label %16, label %15, !dbg !2129, !prof !2086, !nosanitize !2073

15:                                               ; preds = %8
  call void @__ubsan_handle_type_mismatch_v1(ptr @11, i32 %11) #6, !dbg !2129, !nosanitize !2073
  br label %16, !dbg !2129, !nosanitize !2073

16:                                               ; preds = %15, %8
  %17 = load i32, ptr %9, align 4, !dbg !2129
  %18 = mul i32 %17, 4, !dbg !2130
  ret i32 %18, !dbg !2131
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrI15TYPED_U32_ARRAYEPKhPT_(ptr noundef %0) #0 !dbg !2132 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2136, !DIExpression(), !2137)
  %3 = load ptr, ptr %2, align 4, !dbg !2138
  %4 = icmp ne ptr %3, null, !dbg !2139, !nosanitize !2073
  br i1 %4, label %7, label %5, !dbg !2139, !prof !2086, !nosanitize !2073

5:                                                ; preds = %1
  %6 = ptrtoint ptr %3 to i32, !dbg !2139, !nosanitize !2073
  call void @__ubsan_handle_type_mismatch_v1(ptr @12, i32 %6) #6, !dbg !2139, !nosanitize !2073
  br label %7, !dbg !2139, !nosanitize !2073

7:                                                ; preds = %5, %1
  %8 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %3, i32 0, i32 0, !dbg !2139
  %9 = icmp ne ptr %8, null, !dbg !2139, !nosanitize !2073
  br i1 %9, label %12, label %10, !dbg !2139, !prof !2086, !nosanitize !2073

10:                                               ; preds = %7
  %11 = ptrtoint ptr %8 to i32, !dbg !2139, !nosanitize !2073
  call void @__ubsan_handle_type_mismatch_v1(ptr @13, i32 %11) #6, !dbg !2139, !nosanitize !2073
  br label %12, !dbg !2139, !nosanitize !2073

12:                                               ; preds = %10, %7
  %13 = load ptr, ptr %8, align 1, !dbg !2139
  ret ptr %13, !dbg !2140
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIPKcEhv() #0 !dbg !2141 {
  ret i8 0, !dbg !2146
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIPcEhv() #0 !dbg !2147 {
  ret i8 0, !dbg !2150
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4ENDLEhv() #0 !dbg !2151 {
  ret i8 1, !dbg !2157
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4SETWEhv() #0 !dbg !2158 {
  ret i8 2, !dbg !2162
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIhEhv() #0 !dbg !2163 {
  ret i8 3, !dbg !2166
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdItEhv() #0 !dbg !2167 {
  ret i8 4, !dbg !2170
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIjEhv() #0 !dbg !2171 {
  ret i8 5, !dbg !2174
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIyEhv() #0 !dbg !2175 {
  ret i8 6, !dbg !2178
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdImEhv() #0 !dbg !2179 {
  %1 = call noundef zeroext i8 @_Z18DebugPrintTypeToIdIjEhv(), !dbg !2182
  ret i8 %1, !dbg !2185
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIaEhv() #0 !dbg !2186 {
  ret i8 7, !dbg !2189
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIsEhv() #0 !dbg !2190 {
  ret i8 8, !dbg !2193
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIiEhv() #0 !dbg !2194 {
  ret i8 9, !dbg !2196
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIxEhv() #0 !dbg !2197 {
  ret i8 10, !dbg !2200
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIlEhv() #0 !dbg !2201 {
  %1 = call noundef zeroext i8 @_Z18DebugPrintTypeToIdIiEhv(), !dbg !2204
  ret i8 %1, !dbg !2207
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIfEhv() #0 !dbg !2208 {
  ret i8 11, !dbg !2211
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIcEhv() #0 !dbg !2212 {
  ret i8 12, !dbg !2215
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4BF16Ehv() #0 !dbg !2216 {
  ret i8 13, !dbg !2220
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI12SETPRECISIONEhv() #0 !dbg !2221 {
  ret i8 14, !dbg !2225
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI5FIXEDEhv() #0 !dbg !2226 {
  ret i8 15, !dbg !2232
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI12DEFAULTFLOATEhv() #0 !dbg !2233 {
  ret i8 16, !dbg !2239
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3HEXEhv() #0 !dbg !2240 {
  ret i8 17, !dbg !2246
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3OCTEhv() #0 !dbg !2247 {
  ret i8 18, !dbg !2253
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3DECEhv() #0 !dbg !2254 {
  ret i8 19, !dbg !2260
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3F32Ehv() #0 !dbg !2261 {
  ret i8 11, !dbg !2265
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3U32Ehv() #0 !dbg !2266 {
  ret i8 5, !dbg !2270
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9U32_ARRAYEhv() #0 !dbg !2271 {
  ret i8 21, !dbg !2272
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI15TYPED_U32_ARRAYEhv() #0 !dbg !2273 {
  ret i8 22, !dbg !2274
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeIPKcEjT_(ptr noundef %0) #3 !dbg !2275 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2278, !DIExpression(), !2279)
  %3 = load ptr, ptr %2, align 4, !dbg !2280
  %4 = call noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %3), !dbg !2281
  ret i32 %4, !dbg !2282
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %0) #0 comdat !dbg !2283 {
  %2 = alloca ptr, align 4
  %3 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2284, !DIExpression(), !2285)
    #dbg_declare(ptr %3, !2286, !DIExpression(), !2287)
  %4 = load ptr, ptr %2, align 4, !dbg !2288
  store ptr %4, ptr %3, align 4, !dbg !2287
  br label %5, !dbg !2289

5:                                                ; preds = %25, %1
  %6 = load ptr, ptr %3, align 4, !dbg !2290
  %7 = icmp ne ptr %6, null, !dbg !2291, !nosanitize !2073
  br i1 %7, label %10, label %8, !dbg !2291, !prof !2086, !nosanitize !2073

8:                                                ; preds = %5
  %9 = ptrtoint ptr %6 to i32, !dbg !2291, !nosanitize !2073
  call void @__ubsan_handle_type_mismatch_v1(ptr @58, i32 %9) #6, !dbg !2291, !nosanitize !2073
  br label %10, !dbg !2291, !nosanitize !2073

10:                                               ; preds = %8, %5
  %11 = load i8, ptr %6, align 1, !dbg !2291
  %12 = icmp ne i8 %11, 0, !dbg !2291
  br i1 %12, label %13, label %26, !dbg !2289

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 4, !dbg !2292
  %15 = getelementptr inbounds nuw i8, ptr %14, i32 1, !dbg !2292
  %16 = ptrtoint ptr %14 to i32, !dbg !2292, !nosanitize !2073
  %17 = add i32 %16, 1, !dbg !2292, !nosanitize !2073
  %18 = icmp ne ptr %14, null, !dbg !2292, !nosanitize !2073
  %19 = icmp ne i32 %17, 0, !dbg !2292, !nosanitize !2073
  %20 = icmp eq i1 %18, %19, !dbg !2292, !nosanitize !2073
  %21 = icmp uge i32 %17, %16, !dbg !2292, !nosanitize !2073
  %22 = and i1 %21, true, !dbg !2292, !nosanitize !2073
  %23 = and i1 %20, %22, !dbg !2292, !nosanitize !2073
  br i1 %23, label %25, label %24, !dbg !2292, !prof !2086, !nosanitize !2073

24:                                               ; preds = %13
  call void @__ubsan_handle_pointer_overflow(ptr @59, i32 %16, i32 %17) #6, !dbg !2292, !nosanitize !2073
  br label %25, !dbg !2292, !nosanitize !2073

25:                                               ; preds = %24, %13
  store ptr %15, ptr %3, align 4, !dbg !2292
  br label %5, !dbg !2289, !llvm.loop !2294

26:                                               ; preds = %10
  %27 = load ptr, ptr %3, align 4, !dbg !2296
  %28 = load ptr, ptr %2, align 4, !dbg !2297
  %29 = ptrtoint ptr %27 to i32, !dbg !2298
  %30 = ptrtoint ptr %28 to i32, !dbg !2298
  %31 = sub i32 %29, %30, !dbg !2298
  %32 = add i32 %31, 1, !dbg !2299
  ret i32 %32, !dbg !2300
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrIPKcEPKhPT_(ptr noundef %0) #0 !dbg !2301 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2304, !DIExpression(), !2305)
  %3 = load ptr, ptr %2, align 4, !dbg !2306
  %4 = icmp ne ptr %3, null, !dbg !2307, !nosanitize !2073
  %5 = ptrtoint ptr %3 to i32, !dbg !2307, !nosanitize !2073
  %6 = and i32 %5, 3, !dbg !2307, !nosanitize !2073
  %7 = icmp eq i32 %6, 0, !dbg !2307, !nosanitize !2073
  %8 = and i1 %4, %7, !dbg !2307, !nosanitize !2073
  br i1 %8, label %10, label %9, !dbg !2307, !prof !2086, !nosanitize !2073

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @15, i32 %5) #6, !dbg !2307, !nosanitize !2073
  br label %10, !dbg !2307, !nosanitize !2073

10:                                               ; preds = %9, %1
  %11 = load ptr, ptr %3, align 4, !dbg !2307
  ret ptr %11, !dbg !2308
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeIPcEjT_(ptr noundef %0) #3 !dbg !2309 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2312, !DIExpression(), !2313)
  %3 = load ptr, ptr %2, align 4, !dbg !2314
  %4 = call noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %3), !dbg !2315
  ret i32 %4, !dbg !2316
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrIPcEPKhPT_(ptr noundef %0) #0 !dbg !2317 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2320, !DIExpression(), !2321)
  %3 = load ptr, ptr %2, align 4, !dbg !2322
  %4 = icmp ne ptr %3, null, !dbg !2323, !nosanitize !2073
  %5 = ptrtoint ptr %3 to i32, !dbg !2323, !nosanitize !2073
  %6 = and i32 %5, 3, !dbg !2323, !nosanitize !2073
  %7 = icmp eq i32 %6, 0, !dbg !2323, !nosanitize !2073
  %8 = and i1 %4, %7, !dbg !2323, !nosanitize !2073
  br i1 %8, label %10, label %9, !dbg !2323, !prof !2086, !nosanitize !2073

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @17, i32 %5) #6, !dbg !2323, !nosanitize !2073
  br label %10, !dbg !2323, !nosanitize !2073

10:                                               ; preds = %9, %1
  %11 = load ptr, ptr %3, align 4, !dbg !2323
  ret ptr %11, !dbg !2324
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z11debug_printR12DebugPrinter14DebugPrintData(ptr noundef nonnull align 1 dereferenceable(1) %0, ptr noundef byval(%struct.DebugPrintData) align 4 %1) #3 !dbg !2325 {
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
    #dbg_declare(ptr %3, !2335, !DIExpression(), !2336)
    #dbg_declare(ptr %1, !2337, !DIExpression(), !2338)
    #dbg_declare(ptr %4, !2339, !DIExpression(), !2342)
  %18 = call noundef ptr @_Z22get_debug_print_bufferv(), !dbg !2343
  store ptr %18, ptr %4, align 4, !dbg !2342
  %19 = load ptr, ptr %4, align 4, !dbg !2344
  %20 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %19, i32 0, i32 0, !dbg !2346
  %21 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %20, i32 0, i32 0, !dbg !2347
  %22 = load volatile i32, ptr %21, align 1, !dbg !2347
  %23 = icmp eq i32 %22, -117901064, !dbg !2348
  br i1 %23, label %24, label %25, !dbg !2348

24:                                               ; preds = %2
  br label %343, !dbg !2349

25:                                               ; preds = %2
    #dbg_declare(ptr %5, !2351, !DIExpression(), !2352)
  %26 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 0, !dbg !2353
  %27 = ptrtoint ptr %26 to i32, !dbg !2353, !nosanitize !2073
  %28 = and i32 %27, 3, !dbg !2353, !nosanitize !2073
  %29 = icmp eq i32 %28, 0, !dbg !2353, !nosanitize !2073
  br i1 %29, label %31, label %30, !dbg !2353, !prof !2086, !nosanitize !2073

30:                                               ; preds = %25
  call void @__ubsan_handle_type_mismatch_v1(ptr @18, i32 %27) #6, !dbg !2353, !nosanitize !2073
  br label %31, !dbg !2353, !nosanitize !2073

31:                                               ; preds = %30, %25
  %32 = load i32, ptr %26, align 4, !dbg !2353
  store i32 %32, ptr %5, align 4, !dbg !2352
    #dbg_declare(ptr %6, !2354, !DIExpression(), !2355)
  %33 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 1, !dbg !2356
  %34 = ptrtoint ptr %33 to i32, !dbg !2356, !nosanitize !2073
  %35 = and i32 %34, 3, !dbg !2356, !nosanitize !2073
  %36 = icmp eq i32 %35, 0, !dbg !2356, !nosanitize !2073
  br i1 %36, label %38, label %37, !dbg !2356, !prof !2086, !nosanitize !2073

37:                                               ; preds = %31
  call void @__ubsan_handle_type_mismatch_v1(ptr @20, i32 %34) #6, !dbg !2356, !nosanitize !2073
  br label %38, !dbg !2356, !nosanitize !2073

38:                                               ; preds = %37, %31
  %39 = load ptr, ptr %33, align 4, !dbg !2356
  store ptr %39, ptr %6, align 4, !dbg !2355
    #dbg_declare(ptr %7, !2357, !DIExpression(), !2358)
  %40 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 2, !dbg !2359
  %41 = ptrtoint ptr %40 to i32, !dbg !2359, !nosanitize !2073
  %42 = and i32 %41, 3, !dbg !2359, !nosanitize !2073
  %43 = icmp eq i32 %42, 0, !dbg !2359, !nosanitize !2073
  br i1 %43, label %45, label %44, !dbg !2359, !prof !2086, !nosanitize !2073

44:                                               ; preds = %38
  call void @__ubsan_handle_type_mismatch_v1(ptr @22, i32 %41) #6, !dbg !2359, !nosanitize !2073
  br label %45, !dbg !2359, !nosanitize !2073

45:                                               ; preds = %44, %38
  %46 = load i8, ptr %40, align 4, !dbg !2359
  store i8 %46, ptr %7, align 1, !dbg !2358
    #dbg_declare(ptr %8, !2360, !DIExpression(), !2361)
  store i32 1, ptr %8, align 4, !dbg !2361
    #dbg_declare(ptr %9, !2362, !DIExpression(), !2363)
  store i32 1, ptr %9, align 4, !dbg !2363
    #dbg_declare(ptr %10, !2364, !DIExpression(), !2365)
  %47 = load ptr, ptr %4, align 4, !dbg !2366
  %48 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %47, i32 0, i32 0, !dbg !2367
  %49 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %48, i32 0, i32 0, !dbg !2368
  %50 = load volatile i32, ptr %49, align 1, !dbg !2368
  store i32 %50, ptr %10, align 4, !dbg !2365
    #dbg_declare(ptr %11, !2369, !DIExpression(), !2370)
  %51 = load i32, ptr %5, align 4, !dbg !2371
  %52 = add i32 %51, 1, !dbg !2372
  %53 = add i32 %52, 1, !dbg !2373
  store i32 %53, ptr %11, align 4, !dbg !2370
  %54 = load i32, ptr %10, align 4, !dbg !2374
  %55 = load i32, ptr %11, align 4, !dbg !2376
  %56 = add i32 %54, %55, !dbg !2377
  %57 = icmp uge i32 %56, 192, !dbg !2378
  br i1 %57, label %58, label %237, !dbg !2378

58:                                               ; preds = %45
  br label %59, !dbg !2379

59:                                               ; preds = %76, %58
  %60 = load ptr, ptr %4, align 4, !dbg !2381
  %61 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %60, i32 0, i32 0, !dbg !2382
  %62 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %61, i32 0, i32 1, !dbg !2383
  %63 = load volatile i32, ptr %62, align 1, !dbg !2383
  %64 = load ptr, ptr %4, align 4, !dbg !2384
  %65 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %64, i32 0, i32 0, !dbg !2385
  %66 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %65, i32 0, i32 0, !dbg !2386
  %67 = load volatile i32, ptr %66, align 1, !dbg !2386
  %68 = icmp ult i32 %63, %67, !dbg !2387
  br i1 %68, label %69, label %77, !dbg !2379

69:                                               ; preds = %59
  %70 = load ptr, ptr %4, align 4, !dbg !2388
  %71 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %70, i32 0, i32 0, !dbg !2391
  %72 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %71, i32 0, i32 0, !dbg !2392
  %73 = load volatile i32, ptr %72, align 1, !dbg !2392
  %74 = icmp eq i32 %73, -117901064, !dbg !2393
  br i1 %74, label %75, label %76, !dbg !2393

75:                                               ; preds = %69
  br label %343, !dbg !2394

76:                                               ; preds = %69
  br label %59, !dbg !2379, !llvm.loop !2396

77:                                               ; preds = %59
  %78 = load ptr, ptr %4, align 4, !dbg !2398
  %79 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %78, i32 0, i32 0, !dbg !2399
  %80 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %79, i32 0, i32 0, !dbg !2400
  store volatile i32 0, ptr %80, align 1, !dbg !2401
  %81 = load ptr, ptr %4, align 4, !dbg !2402
  %82 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %81, i32 0, i32 0, !dbg !2403
  %83 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %82, i32 0, i32 1, !dbg !2404
  store volatile i32 0, ptr %83, align 1, !dbg !2405
  store i32 0, ptr %10, align 4, !dbg !2406
  %84 = load i32, ptr %5, align 4, !dbg !2407
  %85 = icmp ugt i32 %84, 190, !dbg !2409
  br i1 %85, label %86, label %236, !dbg !2409

86:                                               ; preds = %77
    #dbg_declare(ptr %12, !2410, !DIExpression(), !2413)
  %87 = load ptr, ptr %4, align 4, !dbg !2414
  %88 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %87, i32 0, i32 1, !dbg !2415
  %89 = getelementptr inbounds [192 x i8], ptr %88, i32 0, i32 0, !dbg !2414
  store ptr %89, ptr %12, align 4, !dbg !2413
    #dbg_declare(ptr %13, !2416, !DIExpression(), !2417)
  %90 = load i32, ptr %5, align 4, !dbg !2418
  store i32 %90, ptr %13, align 4, !dbg !2417
  br label %91, !dbg !2419

91:                                               ; preds = %228, %86
  %92 = load i32, ptr %13, align 4, !dbg !2420
  %93 = icmp ugt i32 %92, 190, !dbg !2421
  br i1 %93, label %94, label %234, !dbg !2419

94:                                               ; preds = %91
    #dbg_declare(ptr %14, !2422, !DIExpression(), !2424)
  store i32 190, ptr %14, align 4, !dbg !2424
  %95 = load i32, ptr %13, align 4, !dbg !2425
  %96 = sub i32 %95, 190, !dbg !2425
  store i32 %96, ptr %13, align 4, !dbg !2425
  %97 = load i8, ptr %7, align 1, !dbg !2426
  %98 = load ptr, ptr %12, align 4, !dbg !2427
  %99 = load i32, ptr %10, align 4, !dbg !2428
  %100 = getelementptr inbounds nuw i8, ptr %98, i32 %99, !dbg !2429
  %101 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %99), !dbg !2429, !nosanitize !2073
  %102 = extractvalue { i32, i1 } %101, 1, !dbg !2429, !nosanitize !2073
  %103 = or i1 %102, false, !dbg !2429, !nosanitize !2073
  %104 = extractvalue { i32, i1 } %101, 0, !dbg !2429, !nosanitize !2073
  %105 = ptrtoint ptr %98 to i32, !dbg !2429, !nosanitize !2073
  %106 = add i32 %105, %104, !dbg !2429, !nosanitize !2073
  %107 = icmp ne ptr %98, null, !dbg !2429, !nosanitize !2073
  %108 = icmp ne i32 %106, 0, !dbg !2429, !nosanitize !2073
  %109 = icmp eq i1 %107, %108, !dbg !2429, !nosanitize !2073
  %110 = xor i1 %103, true, !dbg !2429, !nosanitize !2073
  %111 = icmp uge i32 %106, %105, !dbg !2429, !nosanitize !2073
  %112 = and i1 %111, %110, !dbg !2429, !nosanitize !2073
  %113 = and i1 %109, %112, !dbg !2429, !nosanitize !2073
  br i1 %113, label %115, label %114, !dbg !2429, !prof !2086, !nosanitize !2073

114:                                              ; preds = %94
  call void @__ubsan_handle_pointer_overflow(ptr @23, i32 %105, i32 %106) #6, !dbg !2429, !nosanitize !2073
  br label %115, !dbg !2429, !nosanitize !2073

115:                                              ; preds = %114, %94
  store volatile i8 %97, ptr %100, align 1, !dbg !2429
  %116 = load i32, ptr %10, align 4, !dbg !2430
  %117 = add i32 %116, 1, !dbg !2430
  store i32 %117, ptr %10, align 4, !dbg !2430
  %118 = load ptr, ptr %12, align 4, !dbg !2431
  %119 = load i32, ptr %10, align 4, !dbg !2432
  %120 = getelementptr inbounds nuw i8, ptr %118, i32 %119, !dbg !2433
  %121 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %119), !dbg !2433, !nosanitize !2073
  %122 = extractvalue { i32, i1 } %121, 1, !dbg !2433, !nosanitize !2073
  %123 = or i1 %122, false, !dbg !2433, !nosanitize !2073
  %124 = extractvalue { i32, i1 } %121, 0, !dbg !2433, !nosanitize !2073
  %125 = ptrtoint ptr %118 to i32, !dbg !2433, !nosanitize !2073
  %126 = add i32 %125, %124, !dbg !2433, !nosanitize !2073
  %127 = icmp ne ptr %118, null, !dbg !2433, !nosanitize !2073
  %128 = icmp ne i32 %126, 0, !dbg !2433, !nosanitize !2073
  %129 = icmp eq i1 %127, %128, !dbg !2433, !nosanitize !2073
  %130 = xor i1 %123, true, !dbg !2433, !nosanitize !2073
  %131 = icmp uge i32 %126, %125, !dbg !2433, !nosanitize !2073
  %132 = and i1 %131, %130, !dbg !2433, !nosanitize !2073
  %133 = and i1 %129, %132, !dbg !2433, !nosanitize !2073
  br i1 %133, label %135, label %134, !dbg !2433, !prof !2086, !nosanitize !2073

134:                                              ; preds = %115
  call void @__ubsan_handle_pointer_overflow(ptr @24, i32 %125, i32 %126) #6, !dbg !2433, !nosanitize !2073
  br label %135, !dbg !2433, !nosanitize !2073

135:                                              ; preds = %134, %115
  store volatile i8 -66, ptr %120, align 1, !dbg !2433
  %136 = load i32, ptr %10, align 4, !dbg !2434
  %137 = add i32 %136, 1, !dbg !2434
  store i32 %137, ptr %10, align 4, !dbg !2434
    #dbg_declare(ptr %15, !2435, !DIExpression(), !2437)
  store i32 0, ptr %15, align 4, !dbg !2437
  br label %138, !dbg !2438

138:                                              ; preds = %180, %135
  %139 = load i32, ptr %15, align 4, !dbg !2439
  %140 = icmp ult i32 %139, 189, !dbg !2441
  br i1 %140, label %141, label %183, !dbg !2442

141:                                              ; preds = %138
  %142 = load ptr, ptr %6, align 4, !dbg !2443
  %143 = icmp ne ptr %142, null, !dbg !2445, !nosanitize !2073
  br i1 %143, label %146, label %144, !dbg !2445, !prof !2086, !nosanitize !2073

144:                                              ; preds = %141
  %145 = ptrtoint ptr %142 to i32, !dbg !2445, !nosanitize !2073
  call void @__ubsan_handle_type_mismatch_v1(ptr @26, i32 %145) #6, !dbg !2445, !nosanitize !2073
  br label %146, !dbg !2445, !nosanitize !2073

146:                                              ; preds = %144, %141
  %147 = load i8, ptr %142, align 1, !dbg !2445
  %148 = load ptr, ptr %12, align 4, !dbg !2446
  %149 = load i32, ptr %10, align 4, !dbg !2447
  %150 = load i32, ptr %15, align 4, !dbg !2448
  %151 = add i32 %149, %150, !dbg !2449
  %152 = getelementptr inbounds nuw i8, ptr %148, i32 %151, !dbg !2450
  %153 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %151), !dbg !2450, !nosanitize !2073
  %154 = extractvalue { i32, i1 } %153, 1, !dbg !2450, !nosanitize !2073
  %155 = or i1 %154, false, !dbg !2450, !nosanitize !2073
  %156 = extractvalue { i32, i1 } %153, 0, !dbg !2450, !nosanitize !2073
  %157 = ptrtoint ptr %148 to i32, !dbg !2450, !nosanitize !2073
  %158 = add i32 %157, %156, !dbg !2450, !nosanitize !2073
  %159 = icmp ne ptr %148, null, !dbg !2450, !nosanitize !2073
  %160 = icmp ne i32 %158, 0, !dbg !2450, !nosanitize !2073
  %161 = icmp eq i1 %159, %160, !dbg !2450, !nosanitize !2073
  %162 = xor i1 %155, true, !dbg !2450, !nosanitize !2073
  %163 = icmp uge i32 %158, %157, !dbg !2450, !nosanitize !2073
  %164 = and i1 %163, %162, !dbg !2450, !nosanitize !2073
  %165 = and i1 %161, %164, !dbg !2450, !nosanitize !2073
  br i1 %165, label %167, label %166, !dbg !2450, !prof !2086, !nosanitize !2073

166:                                              ; preds = %146
  call void @__ubsan_handle_pointer_overflow(ptr @27, i32 %157, i32 %158) #6, !dbg !2450, !nosanitize !2073
  br label %167, !dbg !2450, !nosanitize !2073

167:                                              ; preds = %166, %146
  store volatile i8 %147, ptr %152, align 1, !dbg !2450
  %168 = load ptr, ptr %6, align 4, !dbg !2451
  %169 = getelementptr inbounds nuw i8, ptr %168, i32 1, !dbg !2451
  %170 = ptrtoint ptr %168 to i32, !dbg !2451, !nosanitize !2073
  %171 = add i32 %170, 1, !dbg !2451, !nosanitize !2073
  %172 = icmp ne ptr %168, null, !dbg !2451, !nosanitize !2073
  %173 = icmp ne i32 %171, 0, !dbg !2451, !nosanitize !2073
  %174 = icmp eq i1 %172, %173, !dbg !2451, !nosanitize !2073
  %175 = icmp uge i32 %171, %170, !dbg !2451, !nosanitize !2073
  %176 = and i1 %175, true, !dbg !2451, !nosanitize !2073
  %177 = and i1 %174, %176, !dbg !2451, !nosanitize !2073
  br i1 %177, label %179, label %178, !dbg !2451, !prof !2086, !nosanitize !2073

178:                                              ; preds = %167
  call void @__ubsan_handle_pointer_overflow(ptr @28, i32 %170, i32 %171) #6, !dbg !2451, !nosanitize !2073
  br label %179, !dbg !2451, !nosanitize !2073

179:                                              ; preds = %178, %167
  store ptr %169, ptr %6, align 4, !dbg !2451
  br label %180, !dbg !2452

180:                                              ; preds = %179
  %181 = load i32, ptr %15, align 4, !dbg !2453
  %182 = add i32 %181, 1, !dbg !2453
  store i32 %182, ptr %15, align 4, !dbg !2453
  br label %138, !dbg !2454, !llvm.loop !2455

183:                                              ; preds = %138
  %184 = load ptr, ptr %12, align 4, !dbg !2457
  %185 = load i32, ptr %10, align 4, !dbg !2458
  %186 = add i32 %185, 190, !dbg !2459
  %187 = sub i32 %186, 1, !dbg !2460
  %188 = getelementptr inbounds nuw i8, ptr %184, i32 %187, !dbg !2461
  %189 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %187), !dbg !2461, !nosanitize !2073
  %190 = extractvalue { i32, i1 } %189, 1, !dbg !2461, !nosanitize !2073
  %191 = or i1 %190, false, !dbg !2461, !nosanitize !2073
  %192 = extractvalue { i32, i1 } %189, 0, !dbg !2461, !nosanitize !2073
  %193 = ptrtoint ptr %184 to i32, !dbg !2461, !nosanitize !2073
  %194 = add i32 %193, %192, !dbg !2461, !nosanitize !2073
  %195 = icmp ne ptr %184, null, !dbg !2461, !nosanitize !2073
  %196 = icmp ne i32 %194, 0, !dbg !2461, !nosanitize !2073
  %197 = icmp eq i1 %195, %196, !dbg !2461, !nosanitize !2073
  %198 = xor i1 %191, true, !dbg !2461, !nosanitize !2073
  %199 = icmp uge i32 %194, %193, !dbg !2461, !nosanitize !2073
  %200 = and i1 %199, %198, !dbg !2461, !nosanitize !2073
  %201 = and i1 %197, %200, !dbg !2461, !nosanitize !2073
  br i1 %201, label %203, label %202, !dbg !2461, !prof !2086, !nosanitize !2073

202:                                              ; preds = %183
  call void @__ubsan_handle_pointer_overflow(ptr @29, i32 %193, i32 %194) #6, !dbg !2461, !nosanitize !2073
  br label %203, !dbg !2461, !nosanitize !2073

203:                                              ; preds = %202, %183
  store volatile i8 0, ptr %188, align 1, !dbg !2461
  %204 = load i32, ptr %10, align 4, !dbg !2462
  %205 = add i32 %204, 190, !dbg !2462
  store i32 %205, ptr %10, align 4, !dbg !2462
  %206 = load i32, ptr %10, align 4, !dbg !2463
  %207 = load ptr, ptr %4, align 4, !dbg !2464
  %208 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %207, i32 0, i32 0, !dbg !2465
  %209 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %208, i32 0, i32 0, !dbg !2466
  store volatile i32 %206, ptr %209, align 1, !dbg !2467
  br label %210, !dbg !2468

210:                                              ; preds = %227, %203
  %211 = load ptr, ptr %4, align 4, !dbg !2469
  %212 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %211, i32 0, i32 0, !dbg !2470
  %213 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %212, i32 0, i32 1, !dbg !2471
  %214 = load volatile i32, ptr %213, align 1, !dbg !2471
  %215 = load ptr, ptr %4, align 4, !dbg !2472
  %216 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %215, i32 0, i32 0, !dbg !2473
  %217 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %216, i32 0, i32 0, !dbg !2474
  %218 = load volatile i32, ptr %217, align 1, !dbg !2474
  %219 = icmp ult i32 %214, %218, !dbg !2475
  br i1 %219, label %220, label %228, !dbg !2468

220:                                              ; preds = %210
  %221 = load ptr, ptr %4, align 4, !dbg !2476
  %222 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %221, i32 0, i32 0, !dbg !2479
  %223 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %222, i32 0, i32 0, !dbg !2480
  %224 = load volatile i32, ptr %223, align 1, !dbg !2480
  %225 = icmp eq i32 %224, -117901064, !dbg !2481
  br i1 %225, label %226, label %227, !dbg !2481

226:                                              ; preds = %220
  br label %343, !dbg !2482

227:                                              ; preds = %220
  br label %210, !dbg !2468, !llvm.loop !2484

228:                                              ; preds = %210
  store i32 0, ptr %10, align 4, !dbg !2486
  %229 = load i32, ptr %13, align 4, !dbg !2487
  %230 = add i32 %229, 1, !dbg !2487
  store i32 %230, ptr %13, align 4, !dbg !2487
  %231 = load ptr, ptr %4, align 4, !dbg !2488
  %232 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %231, i32 0, i32 0, !dbg !2489
  %233 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %232, i32 0, i32 1, !dbg !2490
  store volatile i32 0, ptr %233, align 1, !dbg !2491
  br label %91, !dbg !2419, !llvm.loop !2492

234:                                              ; preds = %91
  %235 = load i32, ptr %13, align 4, !dbg !2494
  store i32 %235, ptr %5, align 4, !dbg !2495
  br label %236, !dbg !2496

236:                                              ; preds = %234, %77
  br label %237, !dbg !2497

237:                                              ; preds = %236, %45
    #dbg_declare(ptr %16, !2498, !DIExpression(), !2499)
  %238 = load ptr, ptr %4, align 4, !dbg !2500
  %239 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %238, i32 0, i32 1, !dbg !2501
  %240 = getelementptr inbounds [192 x i8], ptr %239, i32 0, i32 0, !dbg !2500
  store ptr %240, ptr %16, align 4, !dbg !2499
  %241 = load i8, ptr %7, align 1, !dbg !2502
  %242 = load ptr, ptr %16, align 4, !dbg !2503
  %243 = load i32, ptr %10, align 4, !dbg !2504
  %244 = getelementptr inbounds nuw i8, ptr %242, i32 %243, !dbg !2505
  %245 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %243), !dbg !2505, !nosanitize !2073
  %246 = extractvalue { i32, i1 } %245, 1, !dbg !2505, !nosanitize !2073
  %247 = or i1 %246, false, !dbg !2505, !nosanitize !2073
  %248 = extractvalue { i32, i1 } %245, 0, !dbg !2505, !nosanitize !2073
  %249 = ptrtoint ptr %242 to i32, !dbg !2505, !nosanitize !2073
  %250 = add i32 %249, %248, !dbg !2505, !nosanitize !2073
  %251 = icmp ne ptr %242, null, !dbg !2505, !nosanitize !2073
  %252 = icmp ne i32 %250, 0, !dbg !2505, !nosanitize !2073
  %253 = icmp eq i1 %251, %252, !dbg !2505, !nosanitize !2073
  %254 = xor i1 %247, true, !dbg !2505, !nosanitize !2073
  %255 = icmp uge i32 %250, %249, !dbg !2505, !nosanitize !2073
  %256 = and i1 %255, %254, !dbg !2505, !nosanitize !2073
  %257 = and i1 %253, %256, !dbg !2505, !nosanitize !2073
  br i1 %257, label %259, label %258, !dbg !2505, !prof !2086, !nosanitize !2073

258:                                              ; preds = %237
  call void @__ubsan_handle_pointer_overflow(ptr @30, i32 %249, i32 %250) #6, !dbg !2505, !nosanitize !2073
  br label %259, !dbg !2505, !nosanitize !2073

259:                                              ; preds = %258, %237
  store volatile i8 %241, ptr %244, align 1, !dbg !2505
  %260 = load i32, ptr %10, align 4, !dbg !2506
  %261 = add i32 %260, 1, !dbg !2506
  store i32 %261, ptr %10, align 4, !dbg !2506
  %262 = load i32, ptr %5, align 4, !dbg !2507
  %263 = trunc i32 %262 to i8, !dbg !2507
  %264 = load ptr, ptr %16, align 4, !dbg !2508
  %265 = load i32, ptr %10, align 4, !dbg !2509
  %266 = getelementptr inbounds nuw i8, ptr %264, i32 %265, !dbg !2510
  %267 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %265), !dbg !2510, !nosanitize !2073
  %268 = extractvalue { i32, i1 } %267, 1, !dbg !2510, !nosanitize !2073
  %269 = or i1 %268, false, !dbg !2510, !nosanitize !2073
  %270 = extractvalue { i32, i1 } %267, 0, !dbg !2510, !nosanitize !2073
  %271 = ptrtoint ptr %264 to i32, !dbg !2510, !nosanitize !2073
  %272 = add i32 %271, %270, !dbg !2510, !nosanitize !2073
  %273 = icmp ne ptr %264, null, !dbg !2510, !nosanitize !2073
  %274 = icmp ne i32 %272, 0, !dbg !2510, !nosanitize !2073
  %275 = icmp eq i1 %273, %274, !dbg !2510, !nosanitize !2073
  %276 = xor i1 %269, true, !dbg !2510, !nosanitize !2073
  %277 = icmp uge i32 %272, %271, !dbg !2510, !nosanitize !2073
  %278 = and i1 %277, %276, !dbg !2510, !nosanitize !2073
  %279 = and i1 %275, %278, !dbg !2510, !nosanitize !2073
  br i1 %279, label %281, label %280, !dbg !2510, !prof !2086, !nosanitize !2073

280:                                              ; preds = %259
  call void @__ubsan_handle_pointer_overflow(ptr @31, i32 %271, i32 %272) #6, !dbg !2510, !nosanitize !2073
  br label %281, !dbg !2510, !nosanitize !2073

281:                                              ; preds = %280, %259
  store volatile i8 %263, ptr %266, align 1, !dbg !2510
  %282 = load i32, ptr %10, align 4, !dbg !2511
  %283 = add i32 %282, 1, !dbg !2511
  store i32 %283, ptr %10, align 4, !dbg !2511
    #dbg_declare(ptr %17, !2512, !DIExpression(), !2514)
  store i32 0, ptr %17, align 4, !dbg !2514
  br label %284, !dbg !2515

284:                                              ; preds = %332, %281
  %285 = load i32, ptr %17, align 4, !dbg !2516
  %286 = load i32, ptr %5, align 4, !dbg !2518
  %287 = icmp ult i32 %285, %286, !dbg !2519
  br i1 %287, label %288, label %335, !dbg !2520

288:                                              ; preds = %284
  %289 = load ptr, ptr %6, align 4, !dbg !2521
  %290 = load i32, ptr %17, align 4, !dbg !2523
  %291 = getelementptr inbounds nuw i8, ptr %289, i32 %290, !dbg !2521
  %292 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %290), !dbg !2521, !nosanitize !2073
  %293 = extractvalue { i32, i1 } %292, 1, !dbg !2521, !nosanitize !2073
  %294 = or i1 %293, false, !dbg !2521, !nosanitize !2073
  %295 = extractvalue { i32, i1 } %292, 0, !dbg !2521, !nosanitize !2073
  %296 = ptrtoint ptr %289 to i32, !dbg !2521, !nosanitize !2073
  %297 = add i32 %296, %295, !dbg !2521, !nosanitize !2073
  %298 = icmp ne ptr %289, null, !dbg !2521, !nosanitize !2073
  %299 = icmp ne i32 %297, 0, !dbg !2521, !nosanitize !2073
  %300 = icmp eq i1 %298, %299, !dbg !2521, !nosanitize !2073
  %301 = xor i1 %294, true, !dbg !2521, !nosanitize !2073
  %302 = icmp uge i32 %297, %296, !dbg !2521, !nosanitize !2073
  %303 = and i1 %302, %301, !dbg !2521, !nosanitize !2073
  %304 = and i1 %300, %303, !dbg !2521, !nosanitize !2073
  br i1 %304, label %306, label %305, !dbg !2521, !prof !2086, !nosanitize !2073

305:                                              ; preds = %288
  call void @__ubsan_handle_pointer_overflow(ptr @32, i32 %296, i32 %297) #6, !dbg !2521, !nosanitize !2073
  br label %306, !dbg !2521, !nosanitize !2073

306:                                              ; preds = %305, %288
  %307 = icmp ne ptr %291, null, !dbg !2521, !nosanitize !2073
  br i1 %307, label %310, label %308, !dbg !2521, !prof !2086, !nosanitize !2073

308:                                              ; preds = %306
  %309 = ptrtoint ptr %291 to i32, !dbg !2521, !nosanitize !2073
  call void @__ubsan_handle_type_mismatch_v1(ptr @33, i32 %309) #6, !dbg !2521, !nosanitize !2073
  br label %310, !dbg !2521, !nosanitize !2073

310:                                              ; preds = %308, %306
  %311 = load i8, ptr %291, align 1, !dbg !2521
  %312 = load ptr, ptr %16, align 4, !dbg !2524
  %313 = load i32, ptr %10, align 4, !dbg !2525
  %314 = load i32, ptr %17, align 4, !dbg !2526
  %315 = add i32 %313, %314, !dbg !2527
  %316 = getelementptr inbounds nuw i8, ptr %312, i32 %315, !dbg !2528
  %317 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %315), !dbg !2528, !nosanitize !2073
  %318 = extractvalue { i32, i1 } %317, 1, !dbg !2528, !nosanitize !2073
  %319 = or i1 %318, false, !dbg !2528, !nosanitize !2073
  %320 = extractvalue { i32, i1 } %317, 0, !dbg !2528, !nosanitize !2073
  %321 = ptrtoint ptr %312 to i32, !dbg !2528, !nosanitize !2073
  %322 = add i32 %321, %320, !dbg !2528, !nosanitize !2073
  %323 = icmp ne ptr %312, null, !dbg !2528, !nosanitize !2073
  %324 = icmp ne i32 %322, 0, !dbg !2528, !nosanitize !2073
  %325 = icmp eq i1 %323, %324, !dbg !2528, !nosanitize !2073
  %326 = xor i1 %319, true, !dbg !2528, !nosanitize !2073
  %327 = icmp uge i32 %322, %321, !dbg !2528, !nosanitize !2073
  %328 = and i1 %327, %326, !dbg !2528, !nosanitize !2073
  %329 = and i1 %325, %328, !dbg !2528, !nosanitize !2073
  br i1 %329, label %331, label %330, !dbg !2528, !prof !2086, !nosanitize !2073

330:                                              ; preds = %310
  call void @__ubsan_handle_pointer_overflow(ptr @34, i32 %321, i32 %322) #6, !dbg !2528, !nosanitize !2073
  br label %331, !dbg !2528, !nosanitize !2073

331:                                              ; preds = %330, %310
  store volatile i8 %311, ptr %316, align 1, !dbg !2528
  br label %332, !dbg !2529

332:                                              ; preds = %331
  %333 = load i32, ptr %17, align 4, !dbg !2530
  %334 = add i32 %333, 1, !dbg !2530
  store i32 %334, ptr %17, align 4, !dbg !2530
  br label %284, !dbg !2531, !llvm.loop !2532

335:                                              ; preds = %284
  %336 = load i32, ptr %5, align 4, !dbg !2534
  %337 = load i32, ptr %10, align 4, !dbg !2535
  %338 = add i32 %337, %336, !dbg !2535
  store i32 %338, ptr %10, align 4, !dbg !2535
  %339 = load i32, ptr %10, align 4, !dbg !2536
  %340 = load ptr, ptr %4, align 4, !dbg !2537
  %341 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %340, i32 0, i32 0, !dbg !2538
  %342 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %341, i32 0, i32 0, !dbg !2539
  store volatile i32 %339, ptr %342, align 1, !dbg !2540
  br label %343, !dbg !2541

343:                                              ; preds = %335, %226, %75, %24
  ret void, !dbg !2541
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef ptr @_Z22get_debug_print_bufferv() #3 comdat !dbg !2542 {
  %1 = icmp ne ptr inttoptr (i32 16 to ptr), null, !dbg !2546, !nosanitize !2073
  %2 = and i32 ptrtoint (ptr inttoptr (i32 16 to ptr) to i32), 15, !dbg !2546, !nosanitize !2073
  %3 = icmp eq i32 %2, 0, !dbg !2546, !nosanitize !2073
  %4 = and i1 %1, %3, !dbg !2546, !nosanitize !2073
  br i1 %4, label %6, label %5, !dbg !2546, !prof !2086, !nosanitize !2073

5:                                                ; preds = %0
  call void @__ubsan_handle_type_mismatch_v1(ptr @61, i32 ptrtoint (ptr inttoptr (i32 16 to ptr) to i32)) #6, !dbg !2546, !nosanitize !2073
  br label %6, !dbg !2546, !nosanitize !2073

6:                                                ; preds = %5, %0
  %7 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2547, !nosanitize !2073
  %8 = and i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), 3, !dbg !2547, !nosanitize !2073
  %9 = icmp eq i32 %8, 0, !dbg !2547, !nosanitize !2073
  %10 = and i1 %7, %9, !dbg !2547, !nosanitize !2073
  br i1 %10, label %12, label %11, !dbg !2547, !prof !2086, !nosanitize !2073

11:                                               ; preds = %6
  call void @__ubsan_handle_type_mismatch_v1(ptr @63, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32)) #6, !dbg !2547, !nosanitize !2073
  br label %12, !dbg !2547, !nosanitize !2073

12:                                               ; preds = %11, %6
  %13 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2547, !nosanitize !2073
  %14 = and i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), 3, !dbg !2547, !nosanitize !2073
  %15 = icmp eq i32 %14, 0, !dbg !2547, !nosanitize !2073
  %16 = and i1 %13, %15, !dbg !2547, !nosanitize !2073
  br i1 %16, label %18, label %17, !dbg !2547, !prof !2086, !nosanitize !2073

17:                                               ; preds = %12
  call void @__ubsan_handle_type_mismatch_v1(ptr @65, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32)) #6, !dbg !2547, !nosanitize !2073
  br label %18, !dbg !2547, !nosanitize !2073

18:                                               ; preds = %17, %12
  %19 = icmp ule i32 1, 5, !dbg !2548, !nosanitize !2073
  br i1 %19, label %21, label %20, !dbg !2548, !prof !2086, !nosanitize !2073

20:                                               ; preds = %18
  call void @__ubsan_handle_out_of_bounds(ptr @67, i32 1) #6, !dbg !2548, !nosanitize !2073
  br label %21, !dbg !2548, !nosanitize !2073

21:                                               ; preds = %20, %18
  %22 = getelementptr inbounds nuw [5 x %struct.DebugPrintMemLayout], ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), i32 0, i32 1, !dbg !2548
  %23 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 204, i32 1), !dbg !2548, !nosanitize !2073
  %24 = extractvalue { i32, i1 } %23, 1, !dbg !2548, !nosanitize !2073
  %25 = or i1 %24, false, !dbg !2548, !nosanitize !2073
  %26 = extractvalue { i32, i1 } %23, 0, !dbg !2548, !nosanitize !2073
  %27 = add i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), %26, !dbg !2548, !nosanitize !2073
  %28 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2548, !nosanitize !2073
  %29 = icmp ne i32 %27, 0, !dbg !2548, !nosanitize !2073
  %30 = icmp eq i1 %28, %29, !dbg !2548, !nosanitize !2073
  %31 = xor i1 %25, true, !dbg !2548, !nosanitize !2073
  %32 = icmp uge i32 %27, ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), !dbg !2548, !nosanitize !2073
  %33 = and i1 %32, %31, !dbg !2548, !nosanitize !2073
  %34 = and i1 %30, %33, !dbg !2548, !nosanitize !2073
  br i1 %34, label %36, label %35, !dbg !2548, !prof !2086, !nosanitize !2073

35:                                               ; preds = %21
  call void @__ubsan_handle_pointer_overflow(ptr @68, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), i32 %27) #6, !dbg !2548, !nosanitize !2073
  br label %36, !dbg !2548, !nosanitize !2073

36:                                               ; preds = %35, %21
  ret ptr %22, !dbg !2549
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIPKcE12DebugPrinterS2_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef %1) #0 comdat !dbg !2550 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2553, !DIExpression(), !2554)
  store ptr %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2555, !DIExpression(), !2556)
  ret void, !dbg !2557
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4ENDLE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.ENDL) align 4 %1) #0 comdat !dbg !2558 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2561, !DIExpression(), !2562)
    #dbg_declare(ptr %1, !2563, !DIExpression(), !2564)
  ret void, !dbg !2565
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4SETWE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.SETW) align 4 %1) #0 comdat !dbg !2566 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2569, !DIExpression(), !2570)
    #dbg_declare(ptr %1, !2571, !DIExpression(), !2572)
  ret void, !dbg !2573
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIhE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef zeroext %1) #0 comdat !dbg !2574 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2577, !DIExpression(), !2578)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2579, !DIExpression(), !2580)
  ret void, !dbg !2581
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsItE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i16 noundef zeroext %1) #0 comdat !dbg !2582 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2585, !DIExpression(), !2586)
  store i16 %1, ptr %5, align 2
    #dbg_declare(ptr %5, !2587, !DIExpression(), !2588)
  ret void, !dbg !2589
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIjE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i32 noundef %1) #0 comdat !dbg !2590 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2593, !DIExpression(), !2594)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2595, !DIExpression(), !2596)
  ret void, !dbg !2597
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIyE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i64 noundef %1) #0 comdat !dbg !2598 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2601, !DIExpression(), !2602)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !2603, !DIExpression(), !2604)
  ret void, !dbg !2605
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIaE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef signext %1) #0 comdat !dbg !2606 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2609, !DIExpression(), !2610)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2611, !DIExpression(), !2612)
  ret void, !dbg !2613
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIsE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i16 noundef signext %1) #0 comdat !dbg !2614 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2617, !DIExpression(), !2618)
  store i16 %1, ptr %5, align 2
    #dbg_declare(ptr %5, !2619, !DIExpression(), !2620)
  ret void, !dbg !2621
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIiE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i32 noundef %1) #0 comdat !dbg !2622 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2625, !DIExpression(), !2626)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2627, !DIExpression(), !2628)
  ret void, !dbg !2629
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIxE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i64 noundef %1) #0 comdat !dbg !2630 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2633, !DIExpression(), !2634)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !2635, !DIExpression(), !2636)
  ret void, !dbg !2637
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIfE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, float noundef %1) #0 comdat !dbg !2638 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca float, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2641, !DIExpression(), !2642)
  store float %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2643, !DIExpression(), !2644)
  ret void, !dbg !2645
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIcE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef signext %1) #0 comdat !dbg !2646 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2649, !DIExpression(), !2650)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2651, !DIExpression(), !2652)
  ret void, !dbg !2653
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI5FIXEDE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.FIXED) align 4 %1) #0 comdat !dbg !2654 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2657, !DIExpression(), !2658)
    #dbg_declare(ptr %1, !2659, !DIExpression(), !2660)
  ret void, !dbg !2661
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI12DEFAULTFLOATE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.DEFAULTFLOAT) align 4 %1) #0 comdat !dbg !2662 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2665, !DIExpression(), !2666)
    #dbg_declare(ptr %1, !2667, !DIExpression(), !2668)
  ret void, !dbg !2669
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3HEXE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.HEX) align 4 %1) #0 comdat !dbg !2670 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2673, !DIExpression(), !2674)
    #dbg_declare(ptr %1, !2675, !DIExpression(), !2676)
  ret void, !dbg !2677
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3OCTE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.OCT) align 4 %1) #0 comdat !dbg !2678 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2681, !DIExpression(), !2682)
    #dbg_declare(ptr %1, !2683, !DIExpression(), !2684)
  ret void, !dbg !2685
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3DECE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.DEC) align 4 %1) #0 comdat !dbg !2686 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2689, !DIExpression(), !2690)
    #dbg_declare(ptr %1, !2691, !DIExpression(), !2692)
  ret void, !dbg !2693
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI12SETPRECISIONE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.SETPRECISION) align 4 %1) #0 comdat !dbg !2694 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2697, !DIExpression(), !2698)
    #dbg_declare(ptr %1, !2699, !DIExpression(), !2700)
  ret void, !dbg !2701
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4BF16E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.BF16) align 4 %1) #0 comdat !dbg !2702 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2705, !DIExpression(), !2706)
    #dbg_declare(ptr %1, !2707, !DIExpression(), !2708)
  ret void, !dbg !2709
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3F32E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.F32) align 4 %1) #0 comdat !dbg !2710 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2713, !DIExpression(), !2714)
    #dbg_declare(ptr %1, !2715, !DIExpression(), !2716)
  ret void, !dbg !2717
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3U32E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.U32) align 4 %1) #0 comdat !dbg !2718 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2721, !DIExpression(), !2722)
    #dbg_declare(ptr %1, !2723, !DIExpression(), !2724)
  ret void, !dbg !2725
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9TileSliceILi64EEEhv() #0 !dbg !2726 {
  ret i8 20, !dbg !2731
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9TileSliceILi128EEEhv() #0 !dbg !2732 {
  ret i8 20, !dbg !2736
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI9TileSliceILi64EEE12DebugPrinterS2_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.TileSlice) align 4 %1) #0 comdat !dbg !2737 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2740, !DIExpression(), !2741)
    #dbg_declare(ptr %1, !2742, !DIExpression(), !2743)
  ret void, !dbg !2744
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_Z17get_dram_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #3 !dbg !2745 {
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
    #dbg_declare(ptr %17, !2748, !DIExpression(), !2749)
  store i32 %1, ptr %18, align 4
    #dbg_declare(ptr %18, !2750, !DIExpression(), !2751)
  store i32 %2, ptr %19, align 4
    #dbg_declare(ptr %19, !2752, !DIExpression(), !2753)
  store i32 %3, ptr %20, align 4
    #dbg_declare(ptr %20, !2754, !DIExpression(), !2755)
  store i8 %4, ptr %21, align 1
    #dbg_declare(ptr %21, !2756, !DIExpression(), !2757)
    #dbg_declare(ptr %22, !2758, !DIExpression(), !2759)
  %27 = load i32, ptr %17, align 4, !dbg !2760
  store i32 %27, ptr %16, align 4
    #dbg_declare(ptr %16, !2761, !DIExpression(), !2766)
  %28 = load i32, ptr %16, align 4, !dbg !2768
  store i32 %28, ptr %7, align 4
    #dbg_declare(ptr %7, !2771, !DIExpression(), !2776)
  %29 = load i32, ptr %7, align 4, !dbg !2778
  store i32 %29, ptr %6, align 4
    #dbg_declare(ptr %6, !2782, !DIExpression(), !2784)
  %30 = load i32, ptr %6, align 4, !dbg !2786
  %31 = zext i32 %30 to i64, !dbg !2786
  %32 = mul i64 %31, 2863311531, !dbg !2787
  %33 = lshr i64 %32, 32, !dbg !2788
  %34 = lshr i64 %33, 3, !dbg !2789
  %35 = trunc i64 %34 to i32, !dbg !2790
  store i32 %35, ptr %22, align 4, !dbg !2759
    #dbg_declare(ptr %23, !2791, !DIExpression(), !2792)
  %36 = load i32, ptr %17, align 4, !dbg !2793
  %37 = load i32, ptr %22, align 4, !dbg !2794
  store i32 %36, ptr %14, align 4
    #dbg_declare(ptr %14, !2795, !DIExpression(), !2799)
  store i32 %37, ptr %15, align 4
    #dbg_declare(ptr %15, !2801, !DIExpression(), !2802)
  %38 = load i32, ptr %14, align 4, !dbg !2803
  %39 = load i32, ptr %15, align 4, !dbg !2806
  %40 = mul i32 %39, 12, !dbg !2807
  %41 = sub i32 %38, %40, !dbg !2808
  store i32 %41, ptr %23, align 4, !dbg !2792
    #dbg_declare(ptr %24, !2809, !DIExpression(), !2810)
  %42 = load i32, ptr %22, align 4, !dbg !2811
  %43 = load i32, ptr %18, align 4, !dbg !2812
  store i32 %43, ptr %12, align 4
    #dbg_declare(ptr %12, !2813, !DIExpression(), !2816)
  store i32 32, ptr %13, align 4
    #dbg_declare(ptr %13, !2818, !DIExpression(), !2819)
  %44 = load i32, ptr %12, align 4, !dbg !2820
  %45 = sub i32 %44, 1, !dbg !2821
  %46 = load i32, ptr %13, align 4, !dbg !2822
  %47 = sub i32 %46, 1, !dbg !2823
  %48 = or i32 %45, %47, !dbg !2824
  %49 = add i32 %48, 1, !dbg !2825
  %50 = mul i32 %42, %49, !dbg !2826
  %51 = load i32, ptr %19, align 4, !dbg !2827
  %52 = add i32 %50, %51, !dbg !2828
  %53 = load i32, ptr %20, align 4, !dbg !2829
  %54 = add i32 %52, %53, !dbg !2830
  %55 = load i32, ptr %23, align 4, !dbg !2831
  %56 = icmp ult i32 %55, 12, !dbg !2832, !nosanitize !2073
  br i1 %56, label %58, label %57, !dbg !2832, !prof !2086, !nosanitize !2073

57:                                               ; preds = %5
  call void @__ubsan_handle_out_of_bounds(ptr @36, i32 %55) #6, !dbg !2832, !nosanitize !2073
  br label %58, !dbg !2832, !nosanitize !2073

58:                                               ; preds = %57, %5
  %59 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %55, !dbg !2832
  %60 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %55), !dbg !2832, !nosanitize !2073
  %61 = extractvalue { i32, i1 } %60, 1, !dbg !2832, !nosanitize !2073
  %62 = or i1 %61, false, !dbg !2832, !nosanitize !2073
  %63 = extractvalue { i32, i1 } %60, 0, !dbg !2832, !nosanitize !2073
  %64 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %63, !dbg !2832, !nosanitize !2073
  %65 = icmp ne i32 %64, 0, !dbg !2832, !nosanitize !2073
  %66 = icmp eq i1 true, %65, !dbg !2832, !nosanitize !2073
  %67 = xor i1 %62, true, !dbg !2832, !nosanitize !2073
  %68 = icmp uge i32 %64, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2832, !nosanitize !2073
  %69 = and i1 %68, %67, !dbg !2832, !nosanitize !2073
  %70 = and i1 %66, %69, !dbg !2832, !nosanitize !2073
  br i1 %70, label %72, label %71, !dbg !2832, !prof !2086, !nosanitize !2073

71:                                               ; preds = %58
  call void @__ubsan_handle_pointer_overflow(ptr @37, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %64) #6, !dbg !2832, !nosanitize !2073
  br label %72, !dbg !2832, !nosanitize !2073

72:                                               ; preds = %71, %58
  %73 = icmp ne ptr %59, null, !dbg !2832, !nosanitize !2073
  %74 = ptrtoint ptr %59 to i32, !dbg !2832, !nosanitize !2073
  %75 = and i32 %74, 3, !dbg !2832, !nosanitize !2073
  %76 = icmp eq i32 %75, 0, !dbg !2832, !nosanitize !2073
  %77 = and i1 %73, %76, !dbg !2832, !nosanitize !2073
  br i1 %77, label %79, label %78, !dbg !2832, !prof !2086, !nosanitize !2073

78:                                               ; preds = %72
  call void @__ubsan_handle_type_mismatch_v1(ptr @39, i32 %74) #6, !dbg !2832, !nosanitize !2073
  br label %79, !dbg !2832, !nosanitize !2073

79:                                               ; preds = %78, %72
  %80 = load i32, ptr %59, align 4, !dbg !2832
  %81 = add i32 %54, %80, !dbg !2833
  store i32 %81, ptr %24, align 4, !dbg !2810
    #dbg_declare(ptr %25, !2834, !DIExpression(), !2835)
  %82 = load i32, ptr %23, align 4, !dbg !2836
  %83 = load i8, ptr %21, align 1, !dbg !2837
  store i32 %82, ptr %10, align 4
    #dbg_declare(ptr %10, !2838, !DIExpression(), !2842)
  store i8 %83, ptr %11, align 1
    #dbg_declare(ptr %11, !2844, !DIExpression(), !2845)
  %84 = load i8, ptr %11, align 1, !dbg !2846
  %85 = zext i8 %84 to i32, !dbg !2849, !nosanitize !2073
  %86 = icmp ult i32 %85, 2, !dbg !2849, !nosanitize !2073
  br i1 %86, label %88, label %87, !dbg !2849, !prof !2086, !nosanitize !2073

87:                                               ; preds = %79
  call void @__ubsan_handle_out_of_bounds(ptr @132, i32 %85) #6, !dbg !2849, !nosanitize !2073
  br label %88, !dbg !2849, !nosanitize !2073

88:                                               ; preds = %87, %79
  %89 = zext i8 %84 to i32, !dbg !2849
  %90 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %89, !dbg !2849
  %91 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %89), !dbg !2849, !nosanitize !2073
  %92 = extractvalue { i32, i1 } %91, 1, !dbg !2849, !nosanitize !2073
  %93 = extractvalue { i32, i1 } %91, 0, !dbg !2849, !nosanitize !2073
  %94 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %93, !dbg !2849, !nosanitize !2073
  %95 = icmp ne i32 %94, 0, !dbg !2849, !nosanitize !2073
  %96 = xor i1 %92, true, !dbg !2849, !nosanitize !2073
  %97 = icmp uge i32 %94, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !2849, !nosanitize !2073
  %98 = and i1 %97, %96, !dbg !2849, !nosanitize !2073
  br i1 %98, label %100, label %99, !dbg !2849, !prof !2086, !nosanitize !2073

99:                                               ; preds = %88
  call void @__ubsan_handle_pointer_overflow(ptr @133, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %94) #6, !dbg !2849, !nosanitize !2073
  br label %100, !dbg !2849, !nosanitize !2073

100:                                              ; preds = %99, %88
  %101 = load i32, ptr %10, align 4, !dbg !2850
  %102 = icmp ult i32 %101, 12, !dbg !2849, !nosanitize !2073
  br i1 %102, label %104, label %103, !dbg !2849, !prof !2086, !nosanitize !2073

103:                                              ; preds = %100
  call void @__ubsan_handle_out_of_bounds(ptr @135, i32 %101) #6, !dbg !2849, !nosanitize !2073
  br label %104, !dbg !2849, !nosanitize !2073

104:                                              ; preds = %103, %100
  %105 = getelementptr inbounds nuw [12 x i16], ptr %90, i32 0, i32 %101, !dbg !2849
  %106 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %101), !dbg !2849, !nosanitize !2073
  %107 = extractvalue { i32, i1 } %106, 1, !dbg !2849, !nosanitize !2073
  %108 = extractvalue { i32, i1 } %106, 0, !dbg !2849, !nosanitize !2073
  %109 = ptrtoint ptr %90 to i32, !dbg !2849, !nosanitize !2073
  %110 = add i32 %109, %108, !dbg !2849, !nosanitize !2073
  %111 = icmp ne i32 %110, 0, !dbg !2849, !nosanitize !2073
  %112 = xor i1 %107, true, !dbg !2849, !nosanitize !2073
  %113 = icmp uge i32 %110, %109, !dbg !2849, !nosanitize !2073
  %114 = and i1 %113, %112, !dbg !2849, !nosanitize !2073
  br i1 %114, label %116, label %115, !dbg !2849, !prof !2086, !nosanitize !2073

115:                                              ; preds = %104
  call void @__ubsan_handle_pointer_overflow(ptr @136, i32 %109, i32 %110) #6, !dbg !2849, !nosanitize !2073
  br label %116, !dbg !2849, !nosanitize !2073

116:                                              ; preds = %115, %104
  %117 = ptrtoint ptr %105 to i32, !dbg !2849, !nosanitize !2073
  %118 = and i32 %117, 1, !dbg !2849, !nosanitize !2073
  %119 = icmp eq i32 %118, 0, !dbg !2849, !nosanitize !2073
  br i1 %119, label %121, label %120, !dbg !2849, !prof !2086, !nosanitize !2073

120:                                              ; preds = %116
  call void @__ubsan_handle_type_mismatch_v1(ptr @138, i32 %117) #6, !dbg !2849, !nosanitize !2073
  br label %121, !dbg !2849, !nosanitize !2073

121:                                              ; preds = %116, %120
  %122 = load i16, ptr %105, align 2, !dbg !2849
  %123 = zext i16 %122 to i32, !dbg !2849
  store i32 %123, ptr %25, align 4, !dbg !2835
    #dbg_declare(ptr %26, !2851, !DIExpression(), !2852)
  %124 = load i32, ptr %25, align 4, !dbg !2853
  %125 = load i32, ptr %24, align 4, !dbg !2854
  store i32 %124, ptr %8, align 4
    #dbg_declare(ptr %8, !2855, !DIExpression(), !2859)
  store i32 %125, ptr %9, align 4
    #dbg_declare(ptr %9, !2861, !DIExpression(), !2862)
  %126 = load i32, ptr %8, align 4, !dbg !2863
  %127 = zext i32 %126 to i64, !dbg !2864
  %128 = shl i64 %127, 32, !dbg !2865
  %129 = load i32, ptr %9, align 4, !dbg !2866
  %130 = zext i32 %129 to i64, !dbg !2866
  %131 = or i64 %128, %130, !dbg !2867
  store i64 %131, ptr %26, align 8, !dbg !2852
  %132 = load i64, ptr %26, align 8, !dbg !2868
  ret i64 %132, !dbg !2869
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_out_of_bounds(ptr, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_Z15get_l1_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #3 !dbg !2870 {
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
    #dbg_declare(ptr %15, !2871, !DIExpression(), !2872)
  store i32 %1, ptr %16, align 4
    #dbg_declare(ptr %16, !2873, !DIExpression(), !2874)
  store i32 %2, ptr %17, align 4
    #dbg_declare(ptr %17, !2875, !DIExpression(), !2876)
  store i32 %3, ptr %18, align 4
    #dbg_declare(ptr %18, !2877, !DIExpression(), !2878)
  store i8 %4, ptr %19, align 1
    #dbg_declare(ptr %19, !2879, !DIExpression(), !2880)
    #dbg_declare(ptr %20, !2881, !DIExpression(), !2882)
  %25 = load i32, ptr %15, align 4, !dbg !2883
  store i32 %25, ptr %10, align 4
    #dbg_declare(ptr %10, !2884, !DIExpression(), !2888)
  %26 = load i32, ptr %10, align 4, !dbg !2890
  %27 = lshr i32 %26, 6, !dbg !2893
  store i32 %27, ptr %20, align 4, !dbg !2882
    #dbg_declare(ptr %21, !2894, !DIExpression(), !2895)
  %28 = load i32, ptr %15, align 4, !dbg !2896
  %29 = load i32, ptr %20, align 4, !dbg !2897
  store i32 %28, ptr %8, align 4
    #dbg_declare(ptr %8, !2898, !DIExpression(), !2900)
  store i32 %29, ptr %9, align 4
    #dbg_declare(ptr %9, !2902, !DIExpression(), !2903)
  %30 = load i32, ptr %8, align 4, !dbg !2904
  %31 = load i32, ptr %9, align 4, !dbg !2907
  %32 = mul i32 %31, 64, !dbg !2908
  %33 = sub i32 %30, %32, !dbg !2909
  store i32 %33, ptr %21, align 4, !dbg !2895
    #dbg_declare(ptr %22, !2910, !DIExpression(), !2911)
  %34 = load i32, ptr %20, align 4, !dbg !2912
  %35 = load i32, ptr %16, align 4, !dbg !2913
  store i32 %35, ptr %13, align 4
    #dbg_declare(ptr %13, !2813, !DIExpression(), !2914)
  store i32 16, ptr %14, align 4
    #dbg_declare(ptr %14, !2818, !DIExpression(), !2916)
  %36 = load i32, ptr %13, align 4, !dbg !2917
  %37 = sub i32 %36, 1, !dbg !2918
  %38 = load i32, ptr %14, align 4, !dbg !2919
  %39 = sub i32 %38, 1, !dbg !2920
  %40 = or i32 %37, %39, !dbg !2921
  %41 = add i32 %40, 1, !dbg !2922
  %42 = mul i32 %34, %41, !dbg !2923
  %43 = load i32, ptr %17, align 4, !dbg !2924
  %44 = add i32 %42, %43, !dbg !2925
  %45 = load i32, ptr %18, align 4, !dbg !2926
  %46 = add i32 %44, %45, !dbg !2927
  %47 = load i32, ptr %21, align 4, !dbg !2928
  %48 = icmp ult i32 %47, 12, !dbg !2929, !nosanitize !2073
  br i1 %48, label %50, label %49, !dbg !2929, !prof !2086, !nosanitize !2073

49:                                               ; preds = %5
  call void @__ubsan_handle_out_of_bounds(ptr @40, i32 %47) #6, !dbg !2929, !nosanitize !2073
  br label %50, !dbg !2929, !nosanitize !2073

50:                                               ; preds = %49, %5
  %51 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %47, !dbg !2929
  %52 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %47), !dbg !2929, !nosanitize !2073
  %53 = extractvalue { i32, i1 } %52, 1, !dbg !2929, !nosanitize !2073
  %54 = or i1 %53, false, !dbg !2929, !nosanitize !2073
  %55 = extractvalue { i32, i1 } %52, 0, !dbg !2929, !nosanitize !2073
  %56 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %55, !dbg !2929, !nosanitize !2073
  %57 = icmp ne i32 %56, 0, !dbg !2929, !nosanitize !2073
  %58 = icmp eq i1 true, %57, !dbg !2929, !nosanitize !2073
  %59 = xor i1 %54, true, !dbg !2929, !nosanitize !2073
  %60 = icmp uge i32 %56, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2929, !nosanitize !2073
  %61 = and i1 %60, %59, !dbg !2929, !nosanitize !2073
  %62 = and i1 %58, %61, !dbg !2929, !nosanitize !2073
  br i1 %62, label %64, label %63, !dbg !2929, !prof !2086, !nosanitize !2073

63:                                               ; preds = %50
  call void @__ubsan_handle_pointer_overflow(ptr @41, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %56) #6, !dbg !2929, !nosanitize !2073
  br label %64, !dbg !2929, !nosanitize !2073

64:                                               ; preds = %63, %50
  %65 = icmp ne ptr %51, null, !dbg !2929, !nosanitize !2073
  %66 = ptrtoint ptr %51 to i32, !dbg !2929, !nosanitize !2073
  %67 = and i32 %66, 3, !dbg !2929, !nosanitize !2073
  %68 = icmp eq i32 %67, 0, !dbg !2929, !nosanitize !2073
  %69 = and i1 %65, %68, !dbg !2929, !nosanitize !2073
  br i1 %69, label %71, label %70, !dbg !2929, !prof !2086, !nosanitize !2073

70:                                               ; preds = %64
  call void @__ubsan_handle_type_mismatch_v1(ptr @42, i32 %66) #6, !dbg !2929, !nosanitize !2073
  br label %71, !dbg !2929, !nosanitize !2073

71:                                               ; preds = %70, %64
  %72 = load i32, ptr %51, align 4, !dbg !2929
  %73 = add i32 %46, %72, !dbg !2930
  store i32 %73, ptr %22, align 4, !dbg !2911
    #dbg_declare(ptr %23, !2931, !DIExpression(), !2932)
  %74 = load i32, ptr %21, align 4, !dbg !2933
  %75 = load i8, ptr %19, align 1, !dbg !2934
  store i32 %74, ptr %6, align 4
    #dbg_declare(ptr %6, !2935, !DIExpression(), !2937)
  store i8 %75, ptr %7, align 1
    #dbg_declare(ptr %7, !2939, !DIExpression(), !2940)
  %76 = load i8, ptr %7, align 1, !dbg !2941
  %77 = zext i8 %76 to i32, !dbg !2944, !nosanitize !2073
  %78 = icmp ult i32 %77, 2, !dbg !2944, !nosanitize !2073
  br i1 %78, label %80, label %79, !dbg !2944, !prof !2086, !nosanitize !2073

79:                                               ; preds = %71
  call void @__ubsan_handle_out_of_bounds(ptr @141, i32 %77) #6, !dbg !2944, !nosanitize !2073
  br label %80, !dbg !2944, !nosanitize !2073

80:                                               ; preds = %79, %71
  %81 = zext i8 %76 to i32, !dbg !2944
  %82 = getelementptr inbounds nuw [2 x [64 x i16]], ptr @l1_bank_to_noc_xy, i32 0, i32 %81, !dbg !2944
  %83 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 128, i32 %81), !dbg !2944, !nosanitize !2073
  %84 = extractvalue { i32, i1 } %83, 1, !dbg !2944, !nosanitize !2073
  %85 = extractvalue { i32, i1 } %83, 0, !dbg !2944, !nosanitize !2073
  %86 = add i32 ptrtoint (ptr @l1_bank_to_noc_xy to i32), %85, !dbg !2944, !nosanitize !2073
  %87 = icmp ne i32 %86, 0, !dbg !2944, !nosanitize !2073
  %88 = xor i1 %84, true, !dbg !2944, !nosanitize !2073
  %89 = icmp uge i32 %86, ptrtoint (ptr @l1_bank_to_noc_xy to i32), !dbg !2944, !nosanitize !2073
  %90 = and i1 %89, %88, !dbg !2944, !nosanitize !2073
  br i1 %90, label %92, label %91, !dbg !2944, !prof !2086, !nosanitize !2073

91:                                               ; preds = %80
  call void @__ubsan_handle_pointer_overflow(ptr @142, i32 ptrtoint (ptr @l1_bank_to_noc_xy to i32), i32 %86) #6, !dbg !2944, !nosanitize !2073
  br label %92, !dbg !2944, !nosanitize !2073

92:                                               ; preds = %91, %80
  %93 = load i32, ptr %6, align 4, !dbg !2945
  %94 = icmp ult i32 %93, 64, !dbg !2944, !nosanitize !2073
  br i1 %94, label %96, label %95, !dbg !2944, !prof !2086, !nosanitize !2073

95:                                               ; preds = %92
  call void @__ubsan_handle_out_of_bounds(ptr @144, i32 %93) #6, !dbg !2944, !nosanitize !2073
  br label %96, !dbg !2944, !nosanitize !2073

96:                                               ; preds = %95, %92
  %97 = getelementptr inbounds nuw [64 x i16], ptr %82, i32 0, i32 %93, !dbg !2944
  %98 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %93), !dbg !2944, !nosanitize !2073
  %99 = extractvalue { i32, i1 } %98, 1, !dbg !2944, !nosanitize !2073
  %100 = extractvalue { i32, i1 } %98, 0, !dbg !2944, !nosanitize !2073
  %101 = ptrtoint ptr %82 to i32, !dbg !2944, !nosanitize !2073
  %102 = add i32 %101, %100, !dbg !2944, !nosanitize !2073
  %103 = icmp ne i32 %102, 0, !dbg !2944, !nosanitize !2073
  %104 = xor i1 %99, true, !dbg !2944, !nosanitize !2073
  %105 = icmp uge i32 %102, %101, !dbg !2944, !nosanitize !2073
  %106 = and i1 %105, %104, !dbg !2944, !nosanitize !2073
  br i1 %106, label %108, label %107, !dbg !2944, !prof !2086, !nosanitize !2073

107:                                              ; preds = %96
  call void @__ubsan_handle_pointer_overflow(ptr @145, i32 %101, i32 %102) #6, !dbg !2944, !nosanitize !2073
  br label %108, !dbg !2944, !nosanitize !2073

108:                                              ; preds = %107, %96
  %109 = ptrtoint ptr %97 to i32, !dbg !2944, !nosanitize !2073
  %110 = and i32 %109, 1, !dbg !2944, !nosanitize !2073
  %111 = icmp eq i32 %110, 0, !dbg !2944, !nosanitize !2073
  br i1 %111, label %113, label %112, !dbg !2944, !prof !2086, !nosanitize !2073

112:                                              ; preds = %108
  call void @__ubsan_handle_type_mismatch_v1(ptr @146, i32 %109) #6, !dbg !2944, !nosanitize !2073
  br label %113, !dbg !2944, !nosanitize !2073

113:                                              ; preds = %108, %112
  %114 = load i16, ptr %97, align 2, !dbg !2944
  %115 = zext i16 %114 to i32, !dbg !2944
  store i32 %115, ptr %23, align 4, !dbg !2932
    #dbg_declare(ptr %24, !2946, !DIExpression(), !2947)
  %116 = load i32, ptr %23, align 4, !dbg !2948
  %117 = load i32, ptr %22, align 4, !dbg !2949
  store i32 %116, ptr %11, align 4
    #dbg_declare(ptr %11, !2855, !DIExpression(), !2950)
  store i32 %117, ptr %12, align 4
    #dbg_declare(ptr %12, !2861, !DIExpression(), !2952)
  %118 = load i32, ptr %11, align 4, !dbg !2953
  %119 = zext i32 %118 to i64, !dbg !2954
  %120 = shl i64 %119, 32, !dbg !2955
  %121 = load i32, ptr %12, align 4, !dbg !2956
  %122 = zext i32 %121 to i64, !dbg !2956
  %123 = or i64 %120, %122, !dbg !2957
  store i64 %123, ptr %24, align 8, !dbg !2947
  %124 = load i64, ptr %24, align 8, !dbg !2958
  ret i64 %124, !dbg !2959
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef i64 @_Z26get_system_memory_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #0 !dbg !2960 {
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
    #dbg_declare(ptr %6, !2961, !DIExpression(), !2962)
  store i32 %1, ptr %7, align 4
    #dbg_declare(ptr %7, !2963, !DIExpression(), !2964)
  store i32 %2, ptr %8, align 4
    #dbg_declare(ptr %8, !2965, !DIExpression(), !2966)
  store i32 %3, ptr %9, align 4
    #dbg_declare(ptr %9, !2967, !DIExpression(), !2968)
  store i8 %4, ptr %10, align 1
    #dbg_declare(ptr %10, !2969, !DIExpression(), !2970)
    #dbg_declare(ptr %11, !2971, !DIExpression(), !2972)
  br i1 true, label %16, label %15, !dbg !2973, !prof !2086, !nosanitize !2073

15:                                               ; preds = %5
  call void @__ubsan_handle_shift_out_of_bounds(ptr @44, i32 3, i32 10) #6, !dbg !2973, !nosanitize !2073
  br label %16, !dbg !2973, !nosanitize !2073

16:                                               ; preds = %15, %5
  br i1 true, label %18, label %17, !dbg !2973, !prof !2086, !nosanitize !2073

17:                                               ; preds = %16
  call void @__ubsan_handle_shift_out_of_bounds(ptr @45, i32 0, i32 4) #6, !dbg !2973, !nosanitize !2073
  br label %18, !dbg !2973, !nosanitize !2073

18:                                               ; preds = %17, %16
  br i1 true, label %21, label %19, !dbg !2973, !prof !2086, !nosanitize !2073

19:                                               ; preds = %18
  store i64 3072, ptr %12, align 8, !dbg !2973, !nosanitize !2073
  %20 = ptrtoint ptr %12 to i32, !dbg !2973, !nosanitize !2073
  call void @__ubsan_handle_shift_out_of_bounds(ptr @47, i32 %20, i32 32) #6, !dbg !2973, !nosanitize !2073
  br label %21, !dbg !2973, !nosanitize !2073

21:                                               ; preds = %19, %18
  store i64 13228499271680, ptr %11, align 8, !dbg !2972
    #dbg_declare(ptr %13, !2974, !DIExpression(), !2975)
  %22 = load i32, ptr %8, align 4, !dbg !2976
  %23 = load i32, ptr %7, align 4, !dbg !2977
  %24 = load i32, ptr %6, align 4, !dbg !2978
  %25 = mul i32 %23, %24, !dbg !2979
  %26 = add i32 %22, %25, !dbg !2980
  %27 = load i32, ptr %9, align 4, !dbg !2981
  %28 = add i32 %26, %27, !dbg !2982
  store i32 %28, ptr %13, align 4, !dbg !2975
    #dbg_declare(ptr %14, !2983, !DIExpression(), !2984)
  %29 = load i64, ptr %11, align 8, !dbg !2985
  %30 = load i32, ptr %13, align 4, !dbg !2986
  %31 = zext i32 %30 to i64, !dbg !2986
  %32 = or i64 %29, %31, !dbg !2987
  store i64 %32, ptr %14, align 8, !dbg !2984
  %33 = load i64, ptr %14, align 8, !dbg !2988
  ret i64 %33, !dbg !2989
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_shift_out_of_bounds(ptr, i32, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_ZN15tensor_accessor25get_dram_bank_base_offsetEjh(i32 noundef %0, i8 noundef zeroext %1) #3 !dbg !2990 {
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
    #dbg_declare(ptr %13, !2993, !DIExpression(), !2994)
  store i8 %1, ptr %14, align 1
    #dbg_declare(ptr %14, !2995, !DIExpression(), !2996)
    #dbg_declare(ptr %15, !2997, !DIExpression(), !2998)
  %20 = load i32, ptr %13, align 4, !dbg !2999
  store i32 %20, ptr %12, align 4
    #dbg_declare(ptr %12, !2761, !DIExpression(), !3000)
  %21 = load i32, ptr %12, align 4, !dbg !3002
  store i32 %21, ptr %4, align 4
    #dbg_declare(ptr %4, !2771, !DIExpression(), !3003)
  %22 = load i32, ptr %4, align 4, !dbg !3005
  store i32 %22, ptr %3, align 4
    #dbg_declare(ptr %3, !2782, !DIExpression(), !3006)
  %23 = load i32, ptr %3, align 4, !dbg !3008
  %24 = zext i32 %23 to i64, !dbg !3008
  %25 = mul i64 %24, 2863311531, !dbg !3009
  %26 = lshr i64 %25, 32, !dbg !3010
  %27 = lshr i64 %26, 3, !dbg !3011
  %28 = trunc i64 %27 to i32, !dbg !3012
  store i32 %28, ptr %15, align 4, !dbg !2998
    #dbg_declare(ptr %16, !3013, !DIExpression(), !3014)
  %29 = load i32, ptr %13, align 4, !dbg !3015
  %30 = load i32, ptr %15, align 4, !dbg !3016
  store i32 %29, ptr %10, align 4
    #dbg_declare(ptr %10, !2795, !DIExpression(), !3017)
  store i32 %30, ptr %11, align 4
    #dbg_declare(ptr %11, !2801, !DIExpression(), !3019)
  %31 = load i32, ptr %10, align 4, !dbg !3020
  %32 = load i32, ptr %11, align 4, !dbg !3021
  %33 = mul i32 %32, 12, !dbg !3022
  %34 = sub i32 %31, %33, !dbg !3023
  store i32 %34, ptr %16, align 4, !dbg !3014
    #dbg_declare(ptr %17, !3024, !DIExpression(), !3025)
  %35 = load i32, ptr %16, align 4, !dbg !3026
  store i32 %35, ptr %5, align 4
    #dbg_declare(ptr %5, !3027, !DIExpression(), !3029)
  %36 = load i32, ptr %5, align 4, !dbg !3031
  %37 = icmp ult i32 %36, 12, !dbg !3034, !nosanitize !2073
  br i1 %37, label %39, label %38, !dbg !3034, !prof !2086, !nosanitize !2073

38:                                               ; preds = %2
  call void @__ubsan_handle_out_of_bounds(ptr @147, i32 %36) #6, !dbg !3034, !nosanitize !2073
  br label %39, !dbg !3034, !nosanitize !2073

39:                                               ; preds = %38, %2
  %40 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %36, !dbg !3034
  %41 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %36), !dbg !3034, !nosanitize !2073
  %42 = extractvalue { i32, i1 } %41, 1, !dbg !3034, !nosanitize !2073
  %43 = extractvalue { i32, i1 } %41, 0, !dbg !3034, !nosanitize !2073
  %44 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %43, !dbg !3034, !nosanitize !2073
  %45 = icmp ne i32 %44, 0, !dbg !3034, !nosanitize !2073
  %46 = xor i1 %42, true, !dbg !3034, !nosanitize !2073
  %47 = icmp uge i32 %44, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !3034, !nosanitize !2073
  %48 = and i1 %47, %46, !dbg !3034, !nosanitize !2073
  br i1 %48, label %50, label %49, !dbg !3034, !prof !2086, !nosanitize !2073

49:                                               ; preds = %39
  call void @__ubsan_handle_pointer_overflow(ptr @148, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %44) #6, !dbg !3034, !nosanitize !2073
  br label %50, !dbg !3034, !nosanitize !2073

50:                                               ; preds = %49, %39
  %51 = ptrtoint ptr %40 to i32, !dbg !3034, !nosanitize !2073
  %52 = and i32 %51, 3, !dbg !3034, !nosanitize !2073
  %53 = icmp eq i32 %52, 0, !dbg !3034, !nosanitize !2073
  br i1 %53, label %55, label %54, !dbg !3034, !prof !2086, !nosanitize !2073

54:                                               ; preds = %50
  call void @__ubsan_handle_type_mismatch_v1(ptr @149, i32 %51) #6, !dbg !3034, !nosanitize !2073
  br label %55, !dbg !3034, !nosanitize !2073

55:                                               ; preds = %50, %54
  %56 = load i32, ptr %40, align 4, !dbg !3034
  store i32 %56, ptr %17, align 4, !dbg !3025
    #dbg_declare(ptr %18, !3035, !DIExpression(), !3036)
  %57 = load i32, ptr %16, align 4, !dbg !3037
  %58 = load i8, ptr %14, align 1, !dbg !3038
  store i32 %57, ptr %8, align 4
    #dbg_declare(ptr %8, !2838, !DIExpression(), !3039)
  store i8 %58, ptr %9, align 1
    #dbg_declare(ptr %9, !2844, !DIExpression(), !3041)
  %59 = load i8, ptr %9, align 1, !dbg !3042
  %60 = zext i8 %59 to i32, !dbg !3043, !nosanitize !2073
  %61 = icmp ult i32 %60, 2, !dbg !3043, !nosanitize !2073
  br i1 %61, label %63, label %62, !dbg !3043, !prof !2086, !nosanitize !2073

62:                                               ; preds = %55
  call void @__ubsan_handle_out_of_bounds(ptr @132, i32 %60) #6, !dbg !3043, !nosanitize !2073
  br label %63, !dbg !3043, !nosanitize !2073

63:                                               ; preds = %62, %55
  %64 = zext i8 %59 to i32, !dbg !3043
  %65 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %64, !dbg !3043
  %66 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %64), !dbg !3043, !nosanitize !2073
  %67 = extractvalue { i32, i1 } %66, 1, !dbg !3043, !nosanitize !2073
  %68 = extractvalue { i32, i1 } %66, 0, !dbg !3043, !nosanitize !2073
  %69 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %68, !dbg !3043, !nosanitize !2073
  %70 = icmp ne i32 %69, 0, !dbg !3043, !nosanitize !2073
  %71 = xor i1 %67, true, !dbg !3043, !nosanitize !2073
  %72 = icmp uge i32 %69, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !3043, !nosanitize !2073
  %73 = and i1 %72, %71, !dbg !3043, !nosanitize !2073
  br i1 %73, label %75, label %74, !dbg !3043, !prof !2086, !nosanitize !2073

74:                                               ; preds = %63
  call void @__ubsan_handle_pointer_overflow(ptr @133, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %69) #6, !dbg !3043, !nosanitize !2073
  br label %75, !dbg !3043, !nosanitize !2073

75:                                               ; preds = %74, %63
  %76 = load i32, ptr %8, align 4, !dbg !3044
  %77 = icmp ult i32 %76, 12, !dbg !3043, !nosanitize !2073
  br i1 %77, label %79, label %78, !dbg !3043, !prof !2086, !nosanitize !2073

78:                                               ; preds = %75
  call void @__ubsan_handle_out_of_bounds(ptr @135, i32 %76) #6, !dbg !3043, !nosanitize !2073
  br label %79, !dbg !3043, !nosanitize !2073

79:                                               ; preds = %78, %75
  %80 = getelementptr inbounds nuw [12 x i16], ptr %65, i32 0, i32 %76, !dbg !3043
  %81 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %76), !dbg !3043, !nosanitize !2073
  %82 = extractvalue { i32, i1 } %81, 1, !dbg !3043, !nosanitize !2073
  %83 = extractvalue { i32, i1 } %81, 0, !dbg !3043, !nosanitize !2073
  %84 = ptrtoint ptr %65 to i32, !dbg !3043, !nosanitize !2073
  %85 = add i32 %84, %83, !dbg !3043, !nosanitize !2073
  %86 = icmp ne i32 %85, 0, !dbg !3043, !nosanitize !2073
  %87 = xor i1 %82, true, !dbg !3043, !nosanitize !2073
  %88 = icmp uge i32 %85, %84, !dbg !3043, !nosanitize !2073
  %89 = and i1 %88, %87, !dbg !3043, !nosanitize !2073
  br i1 %89, label %91, label %90, !dbg !3043, !prof !2086, !nosanitize !2073

90:                                               ; preds = %79
  call void @__ubsan_handle_pointer_overflow(ptr @136, i32 %84, i32 %85) #6, !dbg !3043, !nosanitize !2073
  br label %91, !dbg !3043, !nosanitize !2073

91:                                               ; preds = %90, %79
  %92 = ptrtoint ptr %80 to i32, !dbg !3043, !nosanitize !2073
  %93 = and i32 %92, 1, !dbg !3043, !nosanitize !2073
  %94 = icmp eq i32 %93, 0, !dbg !3043, !nosanitize !2073
  br i1 %94, label %96, label %95, !dbg !3043, !prof !2086, !nosanitize !2073

95:                                               ; preds = %91
  call void @__ubsan_handle_type_mismatch_v1(ptr @138, i32 %92) #6, !dbg !3043, !nosanitize !2073
  br label %96, !dbg !3043, !nosanitize !2073

96:                                               ; preds = %91, %95
  %97 = load i16, ptr %80, align 2, !dbg !3043
  %98 = zext i16 %97 to i32, !dbg !3043
  store i32 %98, ptr %18, align 4, !dbg !3036
    #dbg_declare(ptr %19, !3045, !DIExpression(), !3046)
  %99 = load i32, ptr %18, align 4, !dbg !3047
  %100 = load i32, ptr %17, align 4, !dbg !3048
  store i32 %99, ptr %6, align 4
    #dbg_declare(ptr %6, !2855, !DIExpression(), !3049)
  store i32 %100, ptr %7, align 4
    #dbg_declare(ptr %7, !2861, !DIExpression(), !3051)
  %101 = load i32, ptr %6, align 4, !dbg !3052
  %102 = zext i32 %101 to i64, !dbg !3053
  %103 = shl i64 %102, 32, !dbg !3054
  %104 = load i32, ptr %7, align 4, !dbg !3055
  %105 = zext i32 %104 to i64, !dbg !3055
  %106 = or i64 %103, %105, !dbg !3056
  store i64 %106, ptr %19, align 8, !dbg !3046
  %107 = load i64, ptr %19, align 8, !dbg !3057
  ret i64 %107, !dbg !3058
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i1 @_Z13is_l1_addressy(i64 noundef %0) #0 !dbg !3059 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
    #dbg_declare(ptr %2, !3063, !DIExpression(), !3064)
  %3 = load i64, ptr %2, align 8, !dbg !3065
  %4 = and i64 %3, 4294967295, !dbg !3066
  %5 = icmp ult i64 %4, 4278190080, !dbg !3067
  ret i1 %5, !dbg !3068
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z22noc_async_read_barrierh(i8 noundef zeroext %0) #3 !dbg !3069 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  %7 = alloca i8, align 1
  store i8 %0, ptr %7, align 1
    #dbg_declare(ptr %7, !3072, !DIExpression(), !3073)
  br label %8, !dbg !3074

8:                                                ; preds = %45, %1
  %9 = load i8, ptr %7, align 1, !dbg !3077
  %10 = zext i8 %9 to i32, !dbg !3077
  store i32 %10, ptr %6, align 4
    #dbg_declare(ptr %6, !3078, !DIExpression(), !3082)
  %11 = load i32, ptr %6, align 4, !dbg !3084
  store i32 %11, ptr %2, align 4
    #dbg_declare(ptr %2, !3085, !DIExpression(), !3087)
  store i32 2, ptr %3, align 4
    #dbg_declare(ptr %3, !3089, !DIExpression(), !3090)
    #dbg_declare(ptr %4, !3091, !DIExpression(), !3092)
  %12 = load i32, ptr %2, align 4, !dbg !3093
  %13 = shl i32 %12, 16, !dbg !3094
  %14 = load i32, ptr %3, align 4, !dbg !3095
  %15 = mul i32 %14, 4, !dbg !3096
  %16 = add i32 -5111296, %15, !dbg !3096
  %17 = add i32 %13, %16, !dbg !3097
  store i32 %17, ptr %4, align 4, !dbg !3092
    #dbg_declare(ptr %5, !3098, !DIExpression(), !3099)
  %18 = load i32, ptr %4, align 4, !dbg !3100
  %19 = inttoptr i32 %18 to ptr, !dbg !3101
  store ptr %19, ptr %5, align 4, !dbg !3099
  %20 = load ptr, ptr %5, align 4, !dbg !3102
  %21 = load volatile i32, ptr %20, align 4, !dbg !3103
  %22 = load i32, ptr %6, align 4, !dbg !3104
  %23 = icmp ult i32 %22, 2, !dbg !3105, !nosanitize !2073
  br i1 %23, label %25, label %24, !dbg !3105, !prof !2086, !nosanitize !2073

24:                                               ; preds = %8
  call void @__ubsan_handle_out_of_bounds(ptr @71, i32 %22) #6, !dbg !3105, !nosanitize !2073
  br label %25, !dbg !3105, !nosanitize !2073

25:                                               ; preds = %24, %8
  %26 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %22, !dbg !3105
  %27 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %22), !dbg !3105, !nosanitize !2073
  %28 = extractvalue { i32, i1 } %27, 1, !dbg !3105, !nosanitize !2073
  %29 = extractvalue { i32, i1 } %27, 0, !dbg !3105, !nosanitize !2073
  %30 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %29, !dbg !3105, !nosanitize !2073
  %31 = icmp ne i32 %30, 0, !dbg !3105, !nosanitize !2073
  %32 = xor i1 %28, true, !dbg !3105, !nosanitize !2073
  %33 = icmp uge i32 %30, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !3105, !nosanitize !2073
  %34 = and i1 %33, %32, !dbg !3105, !nosanitize !2073
  br i1 %34, label %36, label %35, !dbg !3105, !prof !2086, !nosanitize !2073

35:                                               ; preds = %25
  call void @__ubsan_handle_pointer_overflow(ptr @72, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %30) #6, !dbg !3105, !nosanitize !2073
  br label %36, !dbg !3105, !nosanitize !2073

36:                                               ; preds = %35, %25
  %37 = ptrtoint ptr %26 to i32, !dbg !3105, !nosanitize !2073
  %38 = and i32 %37, 3, !dbg !3105, !nosanitize !2073
  %39 = icmp eq i32 %38, 0, !dbg !3105, !nosanitize !2073
  br i1 %39, label %41, label %40, !dbg !3105, !prof !2086, !nosanitize !2073

40:                                               ; preds = %36
  call void @__ubsan_handle_type_mismatch_v1(ptr @73, i32 %37) #6, !dbg !3105, !nosanitize !2073
  br label %41, !dbg !3105, !nosanitize !2073

41:                                               ; preds = %36, %40
  %42 = load i32, ptr %26, align 4, !dbg !3105
  %43 = icmp eq i32 %21, %42, !dbg !3106
  %44 = xor i1 %43, true, !dbg !3107
  br i1 %44, label %45, label %46, !dbg !3074

45:                                               ; preds = %41
  br label %8, !dbg !3074, !llvm.loop !3108

46:                                               ; preds = %41
  ret void, !dbg !3110
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z11kernel_mainv() #3 !dbg !3111 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca %struct.TensorAccessorArgs, align 4
  %6 = alloca %"class.softmetal::scalar::GlobalTensor", align 4
  %7 = alloca %struct.TensorAccessor, align 4
  %8 = alloca %struct.TensorAccessorArgs.0, align 4
  %9 = alloca %"class.softmetal::scalar::GlobalTensor", align 4
  %10 = alloca %struct.TensorAccessor, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca %"class.softmetal::scalar::CoreLock", align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
    #dbg_declare(ptr %4, !3112, !DIExpression(), !3113)
  store i32 0, ptr %2, align 4
    #dbg_declare(ptr %2, !3114, !DIExpression(), !3116)
    #dbg_declare(ptr %3, !3118, !DIExpression(), !3119)
  %18 = load i32, ptr %2, align 4, !dbg !3120
  store i32 %18, ptr %1, align 4
    #dbg_declare(ptr %1, !3121, !DIExpression(), !3145)
  %19 = load i32, ptr %1, align 4, !dbg !3147
  %20 = icmp ult i32 %19, 32, !dbg !3148, !nosanitize !2073
  br i1 %20, label %22, label %21, !dbg !3148, !prof !2086, !nosanitize !2073

21:                                               ; preds = %0
  call void @__ubsan_handle_out_of_bounds(ptr @79, i32 %19) #6, !dbg !3148, !nosanitize !2073
  br label %22, !dbg !3148, !nosanitize !2073

22:                                               ; preds = %21, %0
  %23 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %19, !dbg !3148
  %24 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %19), !dbg !3148, !nosanitize !2073
  %25 = extractvalue { i32, i1 } %24, 1, !dbg !3148, !nosanitize !2073
  %26 = extractvalue { i32, i1 } %24, 0, !dbg !3148, !nosanitize !2073
  %27 = add i32 ptrtoint (ptr @cb_interface to i32), %26, !dbg !3148, !nosanitize !2073
  %28 = icmp ne i32 %27, 0, !dbg !3148, !nosanitize !2073
  %29 = xor i1 %25, true, !dbg !3148, !nosanitize !2073
  %30 = icmp uge i32 %27, ptrtoint (ptr @cb_interface to i32), !dbg !3148, !nosanitize !2073
  %31 = and i1 %30, %29, !dbg !3148, !nosanitize !2073
  br i1 %31, label %33, label %32, !dbg !3148, !prof !2086, !nosanitize !2073

32:                                               ; preds = %22
  call void @__ubsan_handle_pointer_overflow(ptr @80, i32 ptrtoint (ptr @cb_interface to i32), i32 %27) #6, !dbg !3148, !nosanitize !2073
  br label %33, !dbg !3148, !nosanitize !2073

33:                                               ; preds = %32, %22
  %34 = ptrtoint ptr %23 to i32, !dbg !3148, !nosanitize !2073
  %35 = and i32 %34, 3, !dbg !3148, !nosanitize !2073
  %36 = icmp eq i32 %35, 0, !dbg !3148, !nosanitize !2073
  br i1 %36, label %38, label %37, !dbg !3148, !prof !2086, !nosanitize !2073

37:                                               ; preds = %33
  call void @__ubsan_handle_type_mismatch_v1(ptr @82, i32 %34) #6, !dbg !3148, !nosanitize !2073
  br label %38, !dbg !3148, !nosanitize !2073

38:                                               ; preds = %37, %33
  %39 = ptrtoint ptr %23 to i32, !dbg !3148, !nosanitize !2073
  %40 = and i32 %39, 3, !dbg !3148, !nosanitize !2073
  %41 = icmp eq i32 %40, 0, !dbg !3148, !nosanitize !2073
  br i1 %41, label %43, label %42, !dbg !3148, !prof !2086, !nosanitize !2073

42:                                               ; preds = %38
  call void @__ubsan_handle_type_mismatch_v1(ptr @84, i32 %39) #6, !dbg !3148, !nosanitize !2073
  br label %43, !dbg !3148, !nosanitize !2073

43:                                               ; preds = %42, %38
  %44 = ptrtoint ptr %23 to i32, !dbg !3149, !nosanitize !2073
  %45 = and i32 %44, 3, !dbg !3149, !nosanitize !2073
  %46 = icmp eq i32 %45, 0, !dbg !3149, !nosanitize !2073
  br i1 %46, label %48, label %47, !dbg !3149, !prof !2086, !nosanitize !2073

47:                                               ; preds = %43
  call void @__ubsan_handle_type_mismatch_v1(ptr @85, i32 %44) #6, !dbg !3149, !nosanitize !2073
  br label %48, !dbg !3149, !nosanitize !2073

48:                                               ; preds = %43, %47
  %49 = ptrtoint ptr %23 to i32, !dbg !3150, !nosanitize !2073
  %50 = and i32 %49, 3, !dbg !3150, !nosanitize !2073
  %51 = icmp eq i32 %50, 0, !dbg !3150, !nosanitize !2073
  br i1 %51, label %53, label %52, !dbg !3150, !prof !2086, !nosanitize !2073

52:                                               ; preds = %48
  call void @__ubsan_handle_type_mismatch_v1(ptr @76, i32 %49) #6, !dbg !3150, !nosanitize !2073
  br label %53, !dbg !3150, !nosanitize !2073

53:                                               ; preds = %52, %48
  %54 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %23, i32 0, i32 5, !dbg !3150
  %55 = ptrtoint ptr %54 to i32, !dbg !3150, !nosanitize !2073
  %56 = and i32 %55, 3, !dbg !3150, !nosanitize !2073
  %57 = icmp eq i32 %56, 0, !dbg !3150, !nosanitize !2073
  br i1 %57, label %59, label %58, !dbg !3150, !prof !2086, !nosanitize !2073

58:                                               ; preds = %53
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %55) #6, !dbg !3150, !nosanitize !2073
  br label %59, !dbg !3150, !nosanitize !2073

59:                                               ; preds = %53, %58
  %60 = load i32, ptr %54, align 4, !dbg !3150
  store i32 %60, ptr %3, align 4, !dbg !3119
  %61 = load i32, ptr %3, align 4, !dbg !3151
  store i32 %61, ptr %4, align 4, !dbg !3113
    #dbg_declare(ptr %5, !3152, !DIExpression(), !3153)
  call void @llvm.memset.p0.i32(ptr align 4 %5, i8 0, i32 4, i1 false), !dbg !3153
    #dbg_declare(ptr %6, !3154, !DIExpression(), !3155)
  %62 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 0), !dbg !3156
  call void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %7, ptr noundef nonnull align 4 dereferenceable(4) %5, i32 noundef %62, i32 noundef 2048), !dbg !3157
  %63 = load i32, ptr %4, align 4, !dbg !3158
  %64 = add i32 %63, 0, !dbg !3159
  %65 = load i32, ptr %4, align 4, !dbg !3160
  %66 = add i32 %65, 2048, !dbg !3161
  call void @_ZN9softmetal6scalar13global_tensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj(ptr dead_on_unwind writable sret(%"class.softmetal::scalar::GlobalTensor") align 4 %6, ptr noundef nonnull align 4 dereferenceable(16) %7, i32 noundef %64, i32 noundef %66), !dbg !3162
    #dbg_declare(ptr %8, !3163, !DIExpression(), !3164)
  call void @llvm.memset.p0.i32(ptr align 4 %8, i8 0, i32 4, i1 false), !dbg !3164
    #dbg_declare(ptr %9, !3165, !DIExpression(), !3166)
  %67 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 1), !dbg !3167
  call void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %10, ptr noundef nonnull align 4 dereferenceable(4) %8, i32 noundef %67, i32 noundef 2048), !dbg !3168
  %68 = load i32, ptr %4, align 4, !dbg !3169
  %69 = add i32 %68, 1024, !dbg !3170
  %70 = load i32, ptr %4, align 4, !dbg !3171
  %71 = add i32 %70, 2048, !dbg !3172
  call void @_ZN9softmetal6scalar13global_tensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj(ptr dead_on_unwind writable sret(%"class.softmetal::scalar::GlobalTensor") align 4 %9, ptr noundef nonnull align 4 dereferenceable(16) %10, i32 noundef %69, i32 noundef %71), !dbg !3173
    #dbg_declare(ptr %11, !3174, !DIExpression(), !3175)
  %72 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 2), !dbg !3176
  store i32 %72, ptr %11, align 4, !dbg !3175
    #dbg_declare(ptr %12, !3177, !DIExpression(), !3178)
  %73 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 3), !dbg !3179
  store i32 %73, ptr %12, align 4, !dbg !3178
    #dbg_declare(ptr %13, !3180, !DIExpression(), !3182)
  %74 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 4), !dbg !3183
  store i32 %74, ptr %13, align 4, !dbg !3182
    #dbg_declare(ptr %14, !3184, !DIExpression(), !3185)
  %75 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 5), !dbg !3186
  %76 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 6), !dbg !3187
  %77 = load i32, ptr %4, align 4, !dbg !3188
  %78 = add i32 %77, 3136, !dbg !3189
  %79 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 7), !dbg !3190
  %80 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 8), !dbg !3191
  %81 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 9), !dbg !3192
  call void @_ZN9softmetal6scalar8CoreLockC2Ejjjjjj(ptr noundef nonnull align 4 dereferenceable(20) %14, i32 noundef %75, i32 noundef %76, i32 noundef %78, i32 noundef %79, i32 noundef %80, i32 noundef %81), !dbg !3185
    #dbg_declare(ptr %15, !3193, !DIExpression(), !3195)
  %82 = load i32, ptr %11, align 4, !dbg !3196
  store i32 %82, ptr %15, align 4, !dbg !3195
  br label %83, !dbg !3197

83:                                               ; preds = %173, %59
  %84 = load i32, ptr %15, align 4, !dbg !3198
  %85 = load i32, ptr %11, align 4, !dbg !3200
  %86 = load i32, ptr %12, align 4, !dbg !3201
  %87 = add i32 %85, %86, !dbg !3202
  %88 = icmp ult i32 %84, %87, !dbg !3203
  br i1 %88, label %89, label %176, !dbg !3204

89:                                               ; preds = %83
    #dbg_declare(ptr %16, !3205, !DIExpression(), !3207)
  %90 = load i32, ptr %15, align 4, !dbg !3208
  store i32 %90, ptr %16, align 4, !dbg !3207
  call void @_ZN9softmetal6scalar8CoreLock7acquireEv(ptr noundef nonnull align 4 dereferenceable(20) %14), !dbg !3209
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7refreshEv(ptr noundef nonnull align 4 dereferenceable(88) %6), !dbg !3210
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7refreshEv(ptr noundef nonnull align 4 dereferenceable(88) %9), !dbg !3211
    #dbg_declare(ptr %17, !3212, !DIExpression(), !3214)
  store i32 0, ptr %17, align 4, !dbg !3214
  br label %91, !dbg !3215

91:                                               ; preds = %171, %89
  %92 = load i32, ptr %17, align 4, !dbg !3216
  %93 = icmp slt i32 %92, 32, !dbg !3218
  br i1 %93, label %94, label %172, !dbg !3219

94:                                               ; preds = %91
  %95 = load i32, ptr %16, align 4, !dbg !3220
  %96 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %95, i32 32), !dbg !3223, !nosanitize !2073
  %97 = extractvalue { i32, i1 } %96, 0, !dbg !3223, !nosanitize !2073
  %98 = extractvalue { i32, i1 } %96, 1, !dbg !3223, !nosanitize !2073
  %99 = xor i1 %98, true, !dbg !3223, !nosanitize !2073
  br i1 %99, label %101, label %100, !dbg !3223, !prof !2086, !nosanitize !2073

100:                                              ; preds = %94
  call void @__ubsan_handle_mul_overflow(ptr @48, i32 %95, i32 32) #6, !dbg !3223, !nosanitize !2073
  br label %101, !dbg !3223, !nosanitize !2073

101:                                              ; preds = %100, %94
  %102 = load i32, ptr %17, align 4, !dbg !3224
  %103 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %97, i32 %102), !dbg !3225, !nosanitize !2073
  %104 = extractvalue { i32, i1 } %103, 0, !dbg !3225, !nosanitize !2073
  %105 = extractvalue { i32, i1 } %103, 1, !dbg !3225, !nosanitize !2073
  %106 = xor i1 %105, true, !dbg !3225, !nosanitize !2073
  br i1 %106, label %108, label %107, !dbg !3225, !prof !2086, !nosanitize !2073

107:                                              ; preds = %101
  call void @__ubsan_handle_add_overflow(ptr @49, i32 %97, i32 %102) #6, !dbg !3225, !nosanitize !2073
  br label %108, !dbg !3225, !nosanitize !2073

108:                                              ; preds = %107, %101
  %109 = icmp slt i32 %104, 200, !dbg !3226
  br i1 %109, label %110, label %163, !dbg !3226

110:                                              ; preds = %108
  %111 = load i32, ptr %16, align 4, !dbg !3227
  %112 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %111, i32 32), !dbg !3230, !nosanitize !2073
  %113 = extractvalue { i32, i1 } %112, 0, !dbg !3230, !nosanitize !2073
  %114 = extractvalue { i32, i1 } %112, 1, !dbg !3230, !nosanitize !2073
  %115 = xor i1 %114, true, !dbg !3230, !nosanitize !2073
  br i1 %115, label %117, label %116, !dbg !3230, !prof !2086, !nosanitize !2073

116:                                              ; preds = %110
  call void @__ubsan_handle_mul_overflow(ptr @50, i32 %111, i32 32) #6, !dbg !3230, !nosanitize !2073
  br label %117, !dbg !3230, !nosanitize !2073

117:                                              ; preds = %116, %110
  %118 = load i32, ptr %17, align 4, !dbg !3231
  %119 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %113, i32 %118), !dbg !3232, !nosanitize !2073
  %120 = extractvalue { i32, i1 } %119, 0, !dbg !3232, !nosanitize !2073
  %121 = extractvalue { i32, i1 } %119, 1, !dbg !3232, !nosanitize !2073
  %122 = xor i1 %121, true, !dbg !3232, !nosanitize !2073
  br i1 %122, label %124, label %123, !dbg !3232, !prof !2086, !nosanitize !2073

123:                                              ; preds = %117
  call void @__ubsan_handle_add_overflow(ptr @51, i32 %113, i32 %118) #6, !dbg !3232, !nosanitize !2073
  br label %124, !dbg !3232, !nosanitize !2073

124:                                              ; preds = %123, %117
  %125 = call noundef i32 @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIiEET_j(ptr noundef nonnull align 4 dereferenceable(88) %6, i32 noundef %120), !dbg !3233
  %126 = icmp sge i32 %125, 0, !dbg !3234
  br i1 %126, label %127, label %162, !dbg !3235

127:                                              ; preds = %124
  %128 = load i32, ptr %16, align 4, !dbg !3236
  %129 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %128, i32 32), !dbg !3237, !nosanitize !2073
  %130 = extractvalue { i32, i1 } %129, 0, !dbg !3237, !nosanitize !2073
  %131 = extractvalue { i32, i1 } %129, 1, !dbg !3237, !nosanitize !2073
  %132 = xor i1 %131, true, !dbg !3237, !nosanitize !2073
  br i1 %132, label %134, label %133, !dbg !3237, !prof !2086, !nosanitize !2073

133:                                              ; preds = %127
  call void @__ubsan_handle_mul_overflow(ptr @52, i32 %128, i32 32) #6, !dbg !3237, !nosanitize !2073
  br label %134, !dbg !3237, !nosanitize !2073

134:                                              ; preds = %133, %127
  %135 = load i32, ptr %17, align 4, !dbg !3238
  %136 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %130, i32 %135), !dbg !3239, !nosanitize !2073
  %137 = extractvalue { i32, i1 } %136, 0, !dbg !3239, !nosanitize !2073
  %138 = extractvalue { i32, i1 } %136, 1, !dbg !3239, !nosanitize !2073
  %139 = xor i1 %138, true, !dbg !3239, !nosanitize !2073
  br i1 %139, label %141, label %140, !dbg !3239, !prof !2086, !nosanitize !2073

140:                                              ; preds = %134
  call void @__ubsan_handle_add_overflow(ptr @53, i32 %130, i32 %135) #6, !dbg !3239, !nosanitize !2073
  br label %141, !dbg !3239, !nosanitize !2073

141:                                              ; preds = %140, %134
  %142 = call noundef i32 @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIiEET_j(ptr noundef nonnull align 4 dereferenceable(88) %6, i32 noundef %137), !dbg !3240
  %143 = icmp slt i32 %142, 5, !dbg !3241
  br i1 %143, label %144, label %162, !dbg !3235

144:                                              ; preds = %141
  %145 = load i32, ptr %16, align 4, !dbg !3242
  %146 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %145, i32 32), !dbg !3244, !nosanitize !2073
  %147 = extractvalue { i32, i1 } %146, 0, !dbg !3244, !nosanitize !2073
  %148 = extractvalue { i32, i1 } %146, 1, !dbg !3244, !nosanitize !2073
  %149 = xor i1 %148, true, !dbg !3244, !nosanitize !2073
  br i1 %149, label %151, label %150, !dbg !3244, !prof !2086, !nosanitize !2073

150:                                              ; preds = %144
  call void @__ubsan_handle_mul_overflow(ptr @54, i32 %145, i32 32) #6, !dbg !3244, !nosanitize !2073
  br label %151, !dbg !3244, !nosanitize !2073

151:                                              ; preds = %150, %144
  %152 = load i32, ptr %17, align 4, !dbg !3245
  %153 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %147, i32 %152), !dbg !3246, !nosanitize !2073
  %154 = extractvalue { i32, i1 } %153, 0, !dbg !3246, !nosanitize !2073
  %155 = extractvalue { i32, i1 } %153, 1, !dbg !3246, !nosanitize !2073
  %156 = xor i1 %155, true, !dbg !3246, !nosanitize !2073
  br i1 %156, label %158, label %157, !dbg !3246, !prof !2086, !nosanitize !2073

157:                                              ; preds = %151
  call void @__ubsan_handle_add_overflow(ptr @55, i32 %147, i32 %152) #6, !dbg !3246, !nosanitize !2073
  br label %158, !dbg !3246, !nosanitize !2073

158:                                              ; preds = %157, %151
  %159 = call noundef i32 @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIiEET_j(ptr noundef nonnull align 4 dereferenceable(88) %6, i32 noundef %154), !dbg !3247
  %160 = load i32, ptr %13, align 4, !dbg !3248
  %161 = call noundef i32 @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9fetch_addEji(ptr noundef nonnull align 4 dereferenceable(88) %9, i32 noundef %159, i32 noundef %160), !dbg !3249
  br label %162, !dbg !3250

162:                                              ; preds = %158, %141, %124
  br label %163, !dbg !3251

163:                                              ; preds = %162, %108
  br label %164, !dbg !3252

164:                                              ; preds = %163
  %165 = load i32, ptr %17, align 4, !dbg !3253
  %166 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %165, i32 1), !dbg !3253, !nosanitize !2073
  %167 = extractvalue { i32, i1 } %166, 0, !dbg !3253, !nosanitize !2073
  %168 = extractvalue { i32, i1 } %166, 1, !dbg !3253, !nosanitize !2073
  %169 = xor i1 %168, true, !dbg !3253, !nosanitize !2073
  br i1 %169, label %171, label %170, !dbg !3253, !prof !2086, !nosanitize !2073

170:                                              ; preds = %164
  call void @__ubsan_handle_add_overflow(ptr @56, i32 %165, i32 1) #6, !dbg !3253, !nosanitize !2073
  br label %171, !dbg !3253, !nosanitize !2073

171:                                              ; preds = %170, %164
  store i32 %167, ptr %17, align 4, !dbg !3253
  br label %91, !dbg !3254, !llvm.loop !3255

172:                                              ; preds = %91
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv(ptr noundef nonnull align 4 dereferenceable(88) %9), !dbg !3257
  call void @_ZN9softmetal6scalar8CoreLock7releaseEv(ptr noundef nonnull align 4 dereferenceable(20) %14), !dbg !3258
  br label %173, !dbg !3259

173:                                              ; preds = %172
  %174 = load i32, ptr %15, align 4, !dbg !3260
  %175 = add i32 %174, 1, !dbg !3260
  store i32 %175, ptr %15, align 4, !dbg !3260
  br label %83, !dbg !3261, !llvm.loop !3262

176:                                              ; preds = %83
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv(ptr noundef nonnull align 4 dereferenceable(88) %9), !dbg !3264
  call void @_ZN9softmetal6scalar8CoreLock5leaveEv(ptr noundef nonnull align 4 dereferenceable(20) %14), !dbg !3265
  ret void, !dbg !3266
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #4

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar13global_tensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj(ptr dead_on_unwind noalias writable sret(%"class.softmetal::scalar::GlobalTensor") align 4 %0, ptr noundef nonnull align 4 dereferenceable(16) %1, i32 noundef %2, i32 noundef %3) #3 comdat !dbg !3267 {
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 4
  store ptr %1, ptr %6, align 4
    #dbg_declare(ptr %6, !3270, !DIExpression(), !3271)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !3272, !DIExpression(), !3273)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !3274, !DIExpression(), !3275)
  %9 = load ptr, ptr %6, align 4, !dbg !3276, !nonnull !2073, !align !3277
  %10 = icmp ne ptr %9, null, !dbg !3278, !nosanitize !2073
  %11 = ptrtoint ptr %9 to i32, !dbg !3278, !nosanitize !2073
  %12 = and i32 %11, 3, !dbg !3278, !nosanitize !2073
  %13 = icmp eq i32 %12, 0, !dbg !3278, !nosanitize !2073
  %14 = and i1 %10, %13, !dbg !3278, !nosanitize !2073
  br i1 %14, label %16, label %15, !dbg !3278, !prof !2086, !nosanitize !2073

15:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @156, i32 %11) #6, !dbg !3278, !nosanitize !2073
  br label %16, !dbg !3278, !nosanitize !2073

16:                                               ; preds = %15, %4
  %17 = load i32, ptr %7, align 4, !dbg !3279
  %18 = load i32, ptr %8, align 4, !dbg !3280
  %19 = icmp ne ptr %0, null, !dbg !3278, !nosanitize !2073
  %20 = ptrtoint ptr %0 to i32, !dbg !3278, !nosanitize !2073
  %21 = and i32 %20, 3, !dbg !3278, !nosanitize !2073
  %22 = icmp eq i32 %21, 0, !dbg !3278, !nosanitize !2073
  %23 = and i1 %19, %22, !dbg !3278, !nosanitize !2073
  br i1 %23, label %25, label %24, !dbg !3278, !prof !2086, !nosanitize !2073

24:                                               ; preds = %16
  call void @__ubsan_handle_type_mismatch_v1(ptr @158, i32 %20) #6, !dbg !3278, !nosanitize !2073
  br label %25, !dbg !3278, !nosanitize !2073

25:                                               ; preds = %24, %16
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC2ERKS9_jj(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef nonnull align 4 dereferenceable(16) %9, i32 noundef %17, i32 noundef %18), !dbg !3278
  ret void, !dbg !3281
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_Z11get_arg_valIjET_i(i32 noundef %0) #3 comdat !dbg !3282 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3285, !DIExpression(), !3286)
  %4 = load i32, ptr %3, align 4, !dbg !3287
  store i32 %4, ptr %2, align 4
    #dbg_declare(ptr %2, !3288, !DIExpression(), !3292)
  %5 = load ptr, ptr @rta_l1_base, align 4, !dbg !3294
  %6 = load i32, ptr %2, align 4, !dbg !3295
  %7 = getelementptr inbounds i32, ptr %5, i32 %6, !dbg !3294
  %8 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %6), !dbg !3294, !nosanitize !2073
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !3294, !nosanitize !2073
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !3294, !nosanitize !2073
  %11 = ptrtoint ptr %5 to i32, !dbg !3294, !nosanitize !2073
  %12 = add i32 %11, %10, !dbg !3294, !nosanitize !2073
  %13 = icmp ne ptr %5, null, !dbg !3294, !nosanitize !2073
  %14 = icmp ne i32 %12, 0, !dbg !3294, !nosanitize !2073
  %15 = icmp eq i1 %13, %14, !dbg !3294, !nosanitize !2073
  %16 = xor i1 %9, true, !dbg !3294, !nosanitize !2073
  %17 = icmp uge i32 %12, %11, !dbg !3294, !nosanitize !2073
  %18 = icmp sge i32 %10, 0, !dbg !3294, !nosanitize !2073
  %19 = icmp ult i32 %12, %11, !dbg !3294, !nosanitize !2073
  %20 = select i1 %18, i1 %17, i1 %19, !dbg !3294, !nosanitize !2073
  %21 = and i1 %20, %16, !dbg !3294, !nosanitize !2073
  %22 = and i1 %15, %21, !dbg !3294, !nosanitize !2073
  br i1 %22, label %24, label %23, !dbg !3294, !prof !2086, !nosanitize !2073

23:                                               ; preds = %1
  call void @__ubsan_handle_pointer_overflow(ptr @152, i32 %11, i32 %12) #6, !dbg !3294, !nosanitize !2073
  br label %24, !dbg !3294, !nosanitize !2073

24:                                               ; preds = %1, %23
  %25 = ptrtoint ptr %7 to i32, !dbg !3296
  %26 = inttoptr i32 %25 to ptr, !dbg !3297
  %27 = icmp ne ptr %26, null, !dbg !3298, !nosanitize !2073
  %28 = ptrtoint ptr %26 to i32, !dbg !3298, !nosanitize !2073
  %29 = and i32 %28, 3, !dbg !3298, !nosanitize !2073
  %30 = icmp eq i32 %29, 0, !dbg !3298, !nosanitize !2073
  %31 = and i1 %27, %30, !dbg !3298, !nosanitize !2073
  br i1 %31, label %33, label %32, !dbg !3298, !prof !2086, !nosanitize !2073

32:                                               ; preds = %24
  call void @__ubsan_handle_type_mismatch_v1(ptr @151, i32 %28) #6, !dbg !3298, !nosanitize !2073
  br label %33, !dbg !3298, !nosanitize !2073

33:                                               ; preds = %32, %24
  %34 = load i32, ptr %26, align 4, !dbg !3298
  ret i32 %34, !dbg !3299
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %0, ptr noundef nonnull align 4 dereferenceable(4) %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 comdat align 2 !dbg !3300 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 4
  %8 = alloca ptr, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca %struct.InterleavedAddrGen, align 4
  store ptr %0, ptr %7, align 4
    #dbg_declare(ptr %7, !3308, !DIExpression(), !3310)
  store ptr %1, ptr %8, align 4
    #dbg_declare(ptr %8, !3311, !DIExpression(), !3312)
  store i32 %2, ptr %9, align 4
    #dbg_declare(ptr %9, !3313, !DIExpression(), !3314)
  store i32 %3, ptr %10, align 4
    #dbg_declare(ptr %10, !3315, !DIExpression(), !3316)
  %12 = load ptr, ptr %7, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !2073
  %14 = ptrtoint ptr %12 to i32, !nosanitize !2073
  %15 = and i32 %14, 3, !nosanitize !2073
  %16 = icmp eq i32 %15, 0, !nosanitize !2073
  %17 = and i1 %13, %16, !nosanitize !2073
  br i1 %17, label %19, label %18, !prof !2086, !nosanitize !2073

18:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @154, i32 %14) #6, !dbg !3310, !nosanitize !2073
  br label %19, !dbg !3310, !nosanitize !2073

19:                                               ; preds = %18, %4
  %20 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 0, !dbg !3317
  %21 = load i32, ptr %9, align 4, !dbg !3318
  store i32 %21, ptr %20, align 4, !dbg !3317
  %22 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3317
  %23 = load i32, ptr %10, align 4, !dbg !3319
  store i32 %23, ptr %22, align 4, !dbg !3317
  %24 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 2, !dbg !3317
  %25 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3320
  %26 = load i32, ptr %25, align 4, !dbg !3320
  store i32 %26, ptr %5, align 4
    #dbg_declare(ptr %5, !2813, !DIExpression(), !3322)
  store i32 32, ptr %6, align 4
    #dbg_declare(ptr %6, !2818, !DIExpression(), !3324)
  %27 = load i32, ptr %5, align 4, !dbg !3325
  %28 = sub i32 %27, 1, !dbg !3326
  %29 = load i32, ptr %6, align 4, !dbg !3327
  %30 = sub i32 %29, 1, !dbg !3328
  %31 = or i32 %28, %30, !dbg !3329
  %32 = add i32 %31, 1, !dbg !3330
  store i32 %32, ptr %24, align 4, !dbg !3317
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %12, ptr align 4 %11, i32 12, i1 false), !dbg !3331
  %33 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %12, i32 0, i32 1, !dbg !3332
  %34 = load i32, ptr %10, align 4, !dbg !3334
  store i32 %34, ptr %33, align 4, !dbg !3332
  ret void, !dbg !3335
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %0, ptr noundef nonnull align 4 dereferenceable(4) %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 comdat align 2 !dbg !3336 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 4
  %8 = alloca ptr, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca %struct.InterleavedAddrGen, align 4
  store ptr %0, ptr %7, align 4
    #dbg_declare(ptr %7, !3342, !DIExpression(), !3343)
  store ptr %1, ptr %8, align 4
    #dbg_declare(ptr %8, !3344, !DIExpression(), !3345)
  store i32 %2, ptr %9, align 4
    #dbg_declare(ptr %9, !3346, !DIExpression(), !3347)
  store i32 %3, ptr %10, align 4
    #dbg_declare(ptr %10, !3348, !DIExpression(), !3349)
  %12 = load ptr, ptr %7, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !2073
  %14 = ptrtoint ptr %12 to i32, !nosanitize !2073
  %15 = and i32 %14, 3, !nosanitize !2073
  %16 = icmp eq i32 %15, 0, !nosanitize !2073
  %17 = and i1 %13, %16, !nosanitize !2073
  br i1 %17, label %19, label %18, !prof !2086, !nosanitize !2073

18:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @163, i32 %14) #6, !dbg !3343, !nosanitize !2073
  br label %19, !dbg !3343, !nosanitize !2073

19:                                               ; preds = %18, %4
  %20 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 0, !dbg !3350
  %21 = load i32, ptr %9, align 4, !dbg !3351
  store i32 %21, ptr %20, align 4, !dbg !3350
  %22 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3350
  %23 = load i32, ptr %10, align 4, !dbg !3352
  store i32 %23, ptr %22, align 4, !dbg !3350
  %24 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 2, !dbg !3350
  %25 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3353
  %26 = load i32, ptr %25, align 4, !dbg !3353
  store i32 %26, ptr %5, align 4
    #dbg_declare(ptr %5, !2813, !DIExpression(), !3355)
  store i32 32, ptr %6, align 4
    #dbg_declare(ptr %6, !2818, !DIExpression(), !3357)
  %27 = load i32, ptr %5, align 4, !dbg !3358
  %28 = sub i32 %27, 1, !dbg !3359
  %29 = load i32, ptr %6, align 4, !dbg !3360
  %30 = sub i32 %29, 1, !dbg !3361
  %31 = or i32 %28, %30, !dbg !3362
  %32 = add i32 %31, 1, !dbg !3363
  store i32 %32, ptr %24, align 4, !dbg !3350
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %12, ptr align 4 %11, i32 12, i1 false), !dbg !3364
  %33 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %12, i32 0, i32 1, !dbg !3365
  %34 = load i32, ptr %10, align 4, !dbg !3367
  store i32 %34, ptr %33, align 4, !dbg !3365
  ret void, !dbg !3368
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar8CoreLockC2Ejjjjjj(ptr noundef nonnull align 4 dereferenceable(20) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6) unnamed_addr #3 comdat align 2 !dbg !3369 {
  %8 = alloca ptr, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i8, align 1
  %14 = alloca ptr, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  store ptr %0, ptr %14, align 4
    #dbg_declare(ptr %14, !3370, !DIExpression(), !3372)
  store i32 %1, ptr %15, align 4
    #dbg_declare(ptr %15, !3373, !DIExpression(), !3374)
  store i32 %2, ptr %16, align 4
    #dbg_declare(ptr %16, !3375, !DIExpression(), !3376)
  store i32 %3, ptr %17, align 4
    #dbg_declare(ptr %17, !3377, !DIExpression(), !3378)
  store i32 %4, ptr %18, align 4
    #dbg_declare(ptr %18, !3379, !DIExpression(), !3380)
  store i32 %5, ptr %19, align 4
    #dbg_declare(ptr %19, !3381, !DIExpression(), !3382)
  store i32 %6, ptr %20, align 4
    #dbg_declare(ptr %20, !3383, !DIExpression(), !3384)
  %21 = load ptr, ptr %14, align 4
  %22 = icmp ne ptr %21, null, !nosanitize !2073
  %23 = ptrtoint ptr %21 to i32, !nosanitize !2073
  %24 = and i32 %23, 3, !nosanitize !2073
  %25 = icmp eq i32 %24, 0, !nosanitize !2073
  %26 = and i1 %22, %25, !nosanitize !2073
  br i1 %26, label %28, label %27, !prof !2086, !nosanitize !2073

27:                                               ; preds = %7
  call void @__ubsan_handle_type_mismatch_v1(ptr @87, i32 %23) #6, !dbg !3372, !nosanitize !2073
  br label %28, !dbg !3372, !nosanitize !2073

28:                                               ; preds = %27, %7
  %29 = getelementptr inbounds nuw %"class.softmetal::scalar::CoreLock", ptr %21, i32 0, i32 0, !dbg !3385
  %30 = load i32, ptr %15, align 4, !dbg !3386
  %31 = load i32, ptr %16, align 4, !dbg !3387
  %32 = load i32, ptr %17, align 4, !dbg !3388
  %33 = load i32, ptr %18, align 4, !dbg !3389
  %34 = mul i32 4, %33, !dbg !3390
  %35 = add i32 %32, %34, !dbg !3391
  store i32 %30, ptr %10, align 4
    #dbg_declare(ptr %10, !3392, !DIExpression(), !3396)
  store i32 %31, ptr %11, align 4
    #dbg_declare(ptr %11, !3398, !DIExpression(), !3399)
  store i32 %35, ptr %12, align 4
    #dbg_declare(ptr %12, !3400, !DIExpression(), !3401)
  store i8 0, ptr %13, align 1
    #dbg_declare(ptr %13, !3402, !DIExpression(), !3403)
  %36 = load i32, ptr %11, align 4, !dbg !3404
  %37 = zext i32 %36 to i64, !dbg !3405
  %38 = shl i64 %37, 42, !dbg !3405
  %39 = load i32, ptr %10, align 4, !dbg !3406
  %40 = zext i32 %39 to i64, !dbg !3405
  %41 = shl i64 %40, 36, !dbg !3405
  %42 = or i64 %38, %41, !dbg !3405
  %43 = load i32, ptr %12, align 4, !dbg !3407
  %44 = zext i32 %43 to i64, !dbg !3405
  %45 = or i64 %42, %44, !dbg !3405
  store i64 %45, ptr %29, align 4, !dbg !3385
  %46 = getelementptr inbounds nuw %"class.softmetal::scalar::CoreLock", ptr %21, i32 0, i32 1, !dbg !3408
  %47 = load i32, ptr %19, align 4, !dbg !3409
  %48 = call noundef ptr @_ZN9softmetal6scalar8CoreLock7word_ofEj(i32 noundef %47), !dbg !3410
  store ptr %48, ptr %46, align 4, !dbg !3408
  %49 = getelementptr inbounds nuw %"class.softmetal::scalar::CoreLock", ptr %21, i32 0, i32 2, !dbg !3411
  %50 = load i32, ptr %20, align 4, !dbg !3412
  %51 = call noundef ptr @_ZN9softmetal6scalar8CoreLock7word_ofEj(i32 noundef %50), !dbg !3413
  store ptr %51, ptr %49, align 4, !dbg !3411
  %52 = getelementptr inbounds nuw %"class.softmetal::scalar::CoreLock", ptr %21, i32 0, i32 3, !dbg !3414
  store i32 0, ptr %52, align 4, !dbg !3414
  %53 = getelementptr inbounds nuw %"class.softmetal::scalar::CoreLock", ptr %21, i32 0, i32 1, !dbg !3415
  %54 = load ptr, ptr %53, align 4, !dbg !3415
  store ptr %54, ptr %8, align 4
    #dbg_declare(ptr %8, !3417, !DIExpression(), !3421)
  store i32 1, ptr %9, align 4
    #dbg_declare(ptr %9, !3423, !DIExpression(), !3424)
  br label %55, !dbg !3425

55:                                               ; preds = %55, %28
  %56 = load ptr, ptr %8, align 4, !dbg !3426
  %57 = load volatile i32, ptr %56, align 4, !dbg !3427
  %58 = load i32, ptr %9, align 4, !dbg !3428
  %59 = icmp ne i32 %57, %58, !dbg !3429
  br i1 %59, label %55, label %60, !dbg !3430, !llvm.loop !3432

60:                                               ; preds = %55
  ret void, !dbg !3434
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar8CoreLock7acquireEv(ptr noundef nonnull align 4 dereferenceable(20) %0) #3 comdat align 2 !dbg !3435 {
  %2 = alloca ptr, align 4
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 4
  store ptr %0, ptr %6, align 4
    #dbg_declare(ptr %6, !3436, !DIExpression(), !3437)
  %7 = load ptr, ptr %6, align 4
  %8 = icmp ne ptr %7, null, !nosanitize !2073
  %9 = ptrtoint ptr %7 to i32, !nosanitize !2073
  %10 = and i32 %9, 3, !nosanitize !2073
  %11 = icmp eq i32 %10, 0, !nosanitize !2073
  %12 = and i1 %8, %11, !nosanitize !2073
  br i1 %12, label %14, label %13, !prof !2086, !nosanitize !2073

13:                                               ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @91, i32 %9) #6, !dbg !3437, !nosanitize !2073
  br label %14, !dbg !3437, !nosanitize !2073

14:                                               ; preds = %13, %1
  %15 = getelementptr inbounds nuw %"class.softmetal::scalar::CoreLock", ptr %7, i32 0, i32 3, !dbg !3438
  %16 = load i32, ptr %15, align 4, !dbg !3439
  %17 = add i32 %16, 1, !dbg !3439
  store i32 %17, ptr %15, align 4, !dbg !3439
  call void @_ZN9softmetal6scalar8CoreLock3sayEj(ptr noundef nonnull align 4 dereferenceable(20) %7, i32 noundef %17), !dbg !3440
  %18 = getelementptr inbounds nuw %"class.softmetal::scalar::CoreLock", ptr %7, i32 0, i32 2, !dbg !3441
  %19 = load ptr, ptr %18, align 4, !dbg !3441
  store ptr %19, ptr %4, align 4
    #dbg_declare(ptr %4, !3417, !DIExpression(), !3442)
  store i32 1, ptr %5, align 4
    #dbg_declare(ptr %5, !3423, !DIExpression(), !3444)
  br label %20, !dbg !3445

20:                                               ; preds = %20, %14
  %21 = load ptr, ptr %4, align 4, !dbg !3446
  %22 = load volatile i32, ptr %21, align 4, !dbg !3447
  %23 = load i32, ptr %5, align 4, !dbg !3448
  %24 = icmp ne i32 %22, %23, !dbg !3449
  br i1 %24, label %20, label %25, !dbg !3450, !llvm.loop !3451

25:                                               ; preds = %20
  %26 = getelementptr inbounds nuw %"class.softmetal::scalar::CoreLock", ptr %7, i32 0, i32 2, !dbg !3453
  %27 = load ptr, ptr %26, align 4, !dbg !3453
  store ptr %27, ptr %2, align 4
    #dbg_declare(ptr %2, !3454, !DIExpression(), !3456)
  store i32 0, ptr %3, align 4
    #dbg_declare(ptr %3, !3458, !DIExpression(), !3459)
  %28 = load i32, ptr %3, align 4, !dbg !3460
  %29 = load ptr, ptr %2, align 4, !dbg !3461
  store volatile i32 %28, ptr %29, align 4, !dbg !3462
  ret void, !dbg !3463
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7refreshEv(ptr noundef nonnull align 4 dereferenceable(88) %0) #3 comdat align 2 !dbg !3464 {
  %2 = alloca ptr, align 4
  %3 = alloca ptr, align 4
  %4 = alloca ptr, align 4
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !3465, !DIExpression(), !3467)
  %7 = load ptr, ptr %2, align 4
  %8 = icmp ne ptr %7, null, !nosanitize !2073
  %9 = ptrtoint ptr %7 to i32, !nosanitize !2073
  %10 = and i32 %9, 3, !nosanitize !2073
  %11 = icmp eq i32 %10, 0, !nosanitize !2073
  %12 = and i1 %8, %11, !nosanitize !2073
  br i1 %12, label %14, label %13, !prof !2086, !nosanitize !2073

13:                                               ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @164, i32 %9) #6, !dbg !3467, !nosanitize !2073
  br label %14, !dbg !3467, !nosanitize !2073

14:                                               ; preds = %13, %1
    #dbg_declare(ptr %3, !3468, !DIExpression(), !3471)
  %15 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %7, i32 0, i32 1, !dbg !3472
  %16 = icmp ne ptr %15, null, !dbg !3472, !nosanitize !2073
  %17 = ptrtoint ptr %15 to i32, !dbg !3472, !nosanitize !2073
  %18 = and i32 %17, 3, !dbg !3472, !nosanitize !2073
  %19 = icmp eq i32 %18, 0, !dbg !3472, !nosanitize !2073
  %20 = and i1 %16, %19, !dbg !3472, !nosanitize !2073
  br i1 %20, label %22, label %21, !dbg !3472, !prof !2086, !nosanitize !2073

21:                                               ; preds = %14
  call void @__ubsan_handle_type_mismatch_v1(ptr @166, i32 %17) #6, !dbg !3472, !nosanitize !2073
  br label %22, !dbg !3472, !nosanitize !2073

22:                                               ; preds = %21, %14
  store ptr %15, ptr %3, align 4, !dbg !3472
    #dbg_declare(ptr %4, !3473, !DIExpression(), !3471)
  %23 = load ptr, ptr %3, align 4, !dbg !3475, !nonnull !2073, !align !3277
  %24 = getelementptr inbounds [4 x %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %23, i32 0, i32 0, !dbg !3475
  store ptr %24, ptr %4, align 4, !dbg !3475
    #dbg_declare(ptr %5, !3476, !DIExpression(), !3471)
  %25 = load ptr, ptr %3, align 4, !dbg !3475, !nonnull !2073, !align !3277
  %26 = getelementptr inbounds [4 x %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %25, i32 0, i32 0, !dbg !3475
  br i1 true, label %28, label %27, !dbg !3475, !prof !2086, !nosanitize !2073

27:                                               ; preds = %22
  call void @__ubsan_handle_out_of_bounds(ptr @168, i32 4) #6, !dbg !3475, !nosanitize !2073
  br label %28, !dbg !3475, !nosanitize !2073

28:                                               ; preds = %27, %22
  %29 = getelementptr inbounds %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %26, i32 4, !dbg !3475
  %30 = ptrtoint ptr %26 to i32, !dbg !3475, !nosanitize !2073
  %31 = add i32 %30, 64, !dbg !3475, !nosanitize !2073
  %32 = icmp ne ptr %26, null, !dbg !3475, !nosanitize !2073
  %33 = icmp ne i32 %31, 0, !dbg !3475, !nosanitize !2073
  %34 = icmp eq i1 %32, %33, !dbg !3475, !nosanitize !2073
  %35 = icmp uge i32 %31, %30, !dbg !3475, !nosanitize !2073
  %36 = icmp ult i32 %31, %30, !dbg !3475, !nosanitize !2073
  %37 = select i1 true, i1 %35, i1 %36, !dbg !3475, !nosanitize !2073
  %38 = and i1 %37, true, !dbg !3475, !nosanitize !2073
  %39 = and i1 %34, %38, !dbg !3475, !nosanitize !2073
  br i1 %39, label %41, label %40, !dbg !3475, !prof !2086, !nosanitize !2073

40:                                               ; preds = %28
  call void @__ubsan_handle_pointer_overflow(ptr @169, i32 %30, i32 %31) #6, !dbg !3475, !nosanitize !2073
  br label %41, !dbg !3475, !nosanitize !2073

41:                                               ; preds = %40, %28
  store ptr %29, ptr %5, align 4, !dbg !3475
  br label %42, !dbg !3475

42:                                               ; preds = %82, %41
  %43 = load ptr, ptr %4, align 4, !dbg !3475
  %44 = load ptr, ptr %5, align 4, !dbg !3475
  %45 = icmp ne ptr %43, %44, !dbg !3475
  br i1 %45, label %46, label %83, !dbg !3475

46:                                               ; preds = %42
    #dbg_declare(ptr %6, !3477, !DIExpression(), !3479)
  %47 = load ptr, ptr %4, align 4, !dbg !3480
  %48 = icmp ne ptr %47, null, !dbg !3479, !nosanitize !2073
  %49 = ptrtoint ptr %47 to i32, !dbg !3479, !nosanitize !2073
  %50 = and i32 %49, 3, !dbg !3479, !nosanitize !2073
  %51 = icmp eq i32 %50, 0, !dbg !3479, !nosanitize !2073
  %52 = and i1 %48, %51, !dbg !3479, !nosanitize !2073
  br i1 %52, label %54, label %53, !dbg !3479, !prof !2086, !nosanitize !2073

53:                                               ; preds = %46
  call void @__ubsan_handle_type_mismatch_v1(ptr @171, i32 %49) #6, !dbg !3479, !nosanitize !2073
  br label %54, !dbg !3479, !nosanitize !2073

54:                                               ; preds = %53, %46
  store ptr %47, ptr %6, align 4, !dbg !3479
  %55 = load ptr, ptr %6, align 4, !dbg !3481, !nonnull !2073, !align !3277
  %56 = icmp ne ptr %55, null, !dbg !3483, !nosanitize !2073
  %57 = ptrtoint ptr %55 to i32, !dbg !3483, !nosanitize !2073
  %58 = and i32 %57, 3, !dbg !3483, !nosanitize !2073
  %59 = icmp eq i32 %58, 0, !dbg !3483, !nosanitize !2073
  %60 = and i1 %56, %59, !dbg !3483, !nosanitize !2073
  br i1 %60, label %62, label %61, !dbg !3483, !prof !2086, !nosanitize !2073

61:                                               ; preds = %54
  call void @__ubsan_handle_type_mismatch_v1(ptr @172, i32 %57) #6, !dbg !3483, !nosanitize !2073
  br label %62, !dbg !3483, !nosanitize !2073

62:                                               ; preds = %61, %54
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE(ptr noundef nonnull align 4 dereferenceable(88) %7, ptr noundef nonnull align 4 dereferenceable(13) %55), !dbg !3483
  %63 = load ptr, ptr %6, align 4, !dbg !3484, !nonnull !2073, !align !3277
  %64 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %63, i32 0, i32 0, !dbg !3485
  %65 = ptrtoint ptr %64 to i32, !dbg !3486, !nosanitize !2073
  %66 = and i32 %65, 3, !dbg !3486, !nosanitize !2073
  %67 = icmp eq i32 %66, 0, !dbg !3486, !nosanitize !2073
  br i1 %67, label %69, label %68, !dbg !3486, !prof !2086, !nosanitize !2073

68:                                               ; preds = %62
  call void @__ubsan_handle_type_mismatch_v1(ptr @173, i32 %65) #6, !dbg !3486, !nosanitize !2073
  br label %69, !dbg !3486, !nosanitize !2073

69:                                               ; preds = %68, %62
  store i32 -1, ptr %64, align 4, !dbg !3486
  br label %70, !dbg !3487

70:                                               ; preds = %69
  %71 = load ptr, ptr %4, align 4, !dbg !3475
  %72 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %71, i32 1, !dbg !3475
  %73 = ptrtoint ptr %71 to i32, !dbg !3475, !nosanitize !2073
  %74 = add i32 %73, 16, !dbg !3475, !nosanitize !2073
  %75 = icmp ne ptr %71, null, !dbg !3475, !nosanitize !2073
  %76 = icmp ne i32 %74, 0, !dbg !3475, !nosanitize !2073
  %77 = icmp eq i1 %75, %76, !dbg !3475, !nosanitize !2073
  %78 = icmp uge i32 %74, %73, !dbg !3475, !nosanitize !2073
  %79 = and i1 %78, true, !dbg !3475, !nosanitize !2073
  %80 = and i1 %77, %79, !dbg !3475, !nosanitize !2073
  br i1 %80, label %82, label %81, !dbg !3475, !prof !2086, !nosanitize !2073

81:                                               ; preds = %70
  call void @__ubsan_handle_pointer_overflow(ptr @174, i32 %73, i32 %74) #6, !dbg !3475, !nosanitize !2073
  br label %82, !dbg !3475, !nosanitize !2073

82:                                               ; preds = %81, %70
  store ptr %72, ptr %4, align 4, !dbg !3475
  br label %42, !dbg !3475, !llvm.loop !3488

83:                                               ; preds = %42
  ret void, !dbg !3490
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_mul_overflow(ptr, i32, i32) #1

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_add_overflow(ptr, i32, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIiEET_j(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1) #3 comdat align 2 !dbg !3491 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3495, !DIExpression(), !3496)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !3497, !DIExpression(), !3498)
  %7 = load ptr, ptr %3, align 4
  %8 = icmp ne ptr %7, null, !nosanitize !2073
  %9 = ptrtoint ptr %7 to i32, !nosanitize !2073
  %10 = and i32 %9, 3, !nosanitize !2073
  %11 = icmp eq i32 %10, 0, !nosanitize !2073
  %12 = and i1 %8, %11, !nosanitize !2073
  br i1 %12, label %14, label %13, !prof !2086, !nosanitize !2073

13:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @228, i32 %9) #6, !dbg !3496, !nosanitize !2073
  br label %14, !dbg !3496, !nosanitize !2073

14:                                               ; preds = %13, %2
    #dbg_declare(ptr %5, !3499, !DIExpression(), !3500)
  %15 = load i32, ptr %4, align 4, !dbg !3501
  %16 = mul i32 %15, 4, !dbg !3502
  store i32 %16, ptr %5, align 4, !dbg !3500
    #dbg_declare(ptr %6, !3503, !DIExpression(), !3504)
  %17 = load i32, ptr %5, align 4, !dbg !3505
  %18 = call noundef nonnull align 4 dereferenceable(13) ptr @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %7, i32 noundef %17), !dbg !3506
  %19 = icmp ne ptr %18, null, !dbg !3504, !nosanitize !2073
  %20 = ptrtoint ptr %18 to i32, !dbg !3504, !nosanitize !2073
  %21 = and i32 %20, 3, !dbg !3504, !nosanitize !2073
  %22 = icmp eq i32 %21, 0, !dbg !3504, !nosanitize !2073
  %23 = and i1 %19, %22, !dbg !3504, !nosanitize !2073
  br i1 %23, label %25, label %24, !dbg !3504, !prof !2086, !nosanitize !2073

24:                                               ; preds = %14
  call void @__ubsan_handle_type_mismatch_v1(ptr @229, i32 %20) #6, !dbg !3504, !nosanitize !2073
  br label %25, !dbg !3504, !nosanitize !2073

25:                                               ; preds = %24, %14
  store ptr %18, ptr %6, align 4, !dbg !3504
  %26 = load ptr, ptr %6, align 4, !dbg !3507, !nonnull !2073, !align !3277
  %27 = icmp ne ptr %26, null, !dbg !3509, !nosanitize !2073
  %28 = ptrtoint ptr %26 to i32, !dbg !3509, !nosanitize !2073
  %29 = and i32 %28, 3, !dbg !3509, !nosanitize !2073
  %30 = icmp eq i32 %29, 0, !dbg !3509, !nosanitize !2073
  %31 = and i1 %27, %30, !dbg !3509, !nosanitize !2073
  br i1 %31, label %33, label %32, !dbg !3509, !prof !2086, !nosanitize !2073

32:                                               ; preds = %25
  call void @__ubsan_handle_type_mismatch_v1(ptr @231, i32 %28) #6, !dbg !3509, !nosanitize !2073
  br label %33, !dbg !3509, !nosanitize !2073

33:                                               ; preds = %32, %25
  %34 = load i32, ptr %5, align 4, !dbg !3510
  %35 = call noundef zeroext i1 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj(ptr noundef nonnull align 4 dereferenceable(13) %26, i32 noundef %34), !dbg !3509
  br i1 %35, label %36, label %50, !dbg !3511

36:                                               ; preds = %33
  %37 = load ptr, ptr %6, align 4, !dbg !3512, !nonnull !2073, !align !3277
  %38 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %37, i32 0, i32 3, !dbg !3513
  %39 = ptrtoint ptr %38 to i32, !dbg !3513, !nosanitize !2073
  %40 = and i32 %39, 3, !dbg !3513, !nosanitize !2073
  %41 = icmp eq i32 %40, 0, !dbg !3513, !nosanitize !2073
  br i1 %41, label %43, label %42, !dbg !3513, !prof !2086, !nosanitize !2073

42:                                               ; preds = %36
  call void @__ubsan_handle_type_mismatch_v1(ptr @232, i32 %39) #6, !dbg !3513, !nosanitize !2073
  br label %43, !dbg !3513, !nosanitize !2073

43:                                               ; preds = %42, %36
  %44 = load i8, ptr %38, align 4, !dbg !3513
  %45 = icmp ule i8 %44, 1, !dbg !3513, !nosanitize !2073
  br i1 %45, label %48, label %46, !dbg !3513, !prof !2086, !nosanitize !2073

46:                                               ; preds = %43
  %47 = zext i8 %44 to i32, !dbg !3513, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @233, i32 %47) #6, !dbg !3513, !nosanitize !2073
  br label %48, !dbg !3513, !nosanitize !2073

48:                                               ; preds = %46, %43
  %49 = trunc i8 %44 to i1, !dbg !3513
  br i1 %49, label %60, label %50, !dbg !3514

50:                                               ; preds = %48, %33
  %51 = load ptr, ptr %6, align 4, !dbg !3515, !nonnull !2073, !align !3277
  %52 = icmp ne ptr %51, null, !dbg !3516, !nosanitize !2073
  %53 = ptrtoint ptr %51 to i32, !dbg !3516, !nosanitize !2073
  %54 = and i32 %53, 3, !dbg !3516, !nosanitize !2073
  %55 = icmp eq i32 %54, 0, !dbg !3516, !nosanitize !2073
  %56 = and i1 %52, %55, !dbg !3516, !nosanitize !2073
  br i1 %56, label %58, label %57, !dbg !3516, !prof !2086, !nosanitize !2073

57:                                               ; preds = %50
  call void @__ubsan_handle_type_mismatch_v1(ptr @234, i32 %53) #6, !dbg !3516, !nosanitize !2073
  br label %58, !dbg !3516, !nosanitize !2073

58:                                               ; preds = %57, %50
  %59 = load i32, ptr %5, align 4, !dbg !3517
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4fillERNSA_4LineEj(ptr noundef nonnull align 4 dereferenceable(88) %7, ptr noundef nonnull align 4 dereferenceable(13) %51, i32 noundef %59), !dbg !3516
  br label %60, !dbg !3516

60:                                               ; preds = %58, %48
  %61 = load i32, ptr %5, align 4, !dbg !3518
  %62 = call noundef i32 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %7, i32 noundef %61), !dbg !3519
  %63 = inttoptr i32 %62 to ptr, !dbg !3520
  %64 = icmp ne ptr %63, null, !dbg !3521, !nosanitize !2073
  %65 = ptrtoint ptr %63 to i32, !dbg !3521, !nosanitize !2073
  %66 = and i32 %65, 3, !dbg !3521, !nosanitize !2073
  %67 = icmp eq i32 %66, 0, !dbg !3521, !nosanitize !2073
  %68 = and i1 %64, %67, !dbg !3521, !nosanitize !2073
  br i1 %68, label %70, label %69, !dbg !3521, !prof !2086, !nosanitize !2073

69:                                               ; preds = %60
  call void @__ubsan_handle_type_mismatch_v1(ptr @236, i32 %65) #6, !dbg !3521, !nosanitize !2073
  br label %70, !dbg !3521, !nosanitize !2073

70:                                               ; preds = %69, %60
  %71 = load i32, ptr %63, align 4, !dbg !3521
  ret i32 %71, !dbg !3522
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9fetch_addEji(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1, i32 noundef %2) #3 comdat align 2 !dbg !3523 {
  %4 = alloca ptr, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 4
    #dbg_declare(ptr %4, !3524, !DIExpression(), !3525)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !3526, !DIExpression(), !3527)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !3528, !DIExpression(), !3529)
  %8 = load ptr, ptr %4, align 4
  %9 = icmp ne ptr %8, null, !nosanitize !2073
  %10 = ptrtoint ptr %8 to i32, !nosanitize !2073
  %11 = and i32 %10, 3, !nosanitize !2073
  %12 = icmp eq i32 %11, 0, !nosanitize !2073
  %13 = and i1 %9, %12, !nosanitize !2073
  br i1 %13, label %15, label %14, !prof !2086, !nosanitize !2073

14:                                               ; preds = %3
  call void @__ubsan_handle_type_mismatch_v1(ptr @258, i32 %10) #6, !dbg !3525, !nosanitize !2073
  br label %15, !dbg !3525, !nosanitize !2073

15:                                               ; preds = %14, %3
    #dbg_declare(ptr %7, !3530, !DIExpression(), !3531)
  %16 = load i32, ptr %5, align 4, !dbg !3532
  %17 = call noundef i32 @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIiEET_j(ptr noundef nonnull align 4 dereferenceable(88) %8, i32 noundef %16), !dbg !3533
  store i32 %17, ptr %7, align 4, !dbg !3531
  %18 = load i32, ptr %5, align 4, !dbg !3534
  %19 = load i32, ptr %7, align 4, !dbg !3535
  %20 = load i32, ptr %6, align 4, !dbg !3536
  %21 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %19, i32 %20), !dbg !3537, !nosanitize !2073
  %22 = extractvalue { i32, i1 } %21, 0, !dbg !3537, !nosanitize !2073
  %23 = extractvalue { i32, i1 } %21, 1, !dbg !3537, !nosanitize !2073
  %24 = xor i1 %23, true, !dbg !3537, !nosanitize !2073
  br i1 %24, label %26, label %25, !dbg !3537, !prof !2086, !nosanitize !2073

25:                                               ; preds = %15
  call void @__ubsan_handle_add_overflow(ptr @260, i32 %19, i32 %20) #6, !dbg !3537, !nosanitize !2073
  br label %26, !dbg !3537, !nosanitize !2073

26:                                               ; preds = %25, %15
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5storeIiEEvjNS0_11ExactlyThatIT_E4TypeE(ptr noundef nonnull align 4 dereferenceable(88) %8, i32 noundef %18, i32 noundef %22), !dbg !3538
  %27 = load i32, ptr %7, align 4, !dbg !3539
  ret i32 %27, !dbg !3540
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv(ptr noundef nonnull align 4 dereferenceable(88) %0) #3 comdat align 2 !dbg !3541 {
  %2 = alloca ptr, align 4
  %3 = alloca ptr, align 4
  %4 = alloca ptr, align 4
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !3542, !DIExpression(), !3543)
  %7 = load ptr, ptr %2, align 4
  %8 = icmp ne ptr %7, null, !nosanitize !2073
  %9 = ptrtoint ptr %7 to i32, !nosanitize !2073
  %10 = and i32 %9, 3, !nosanitize !2073
  %11 = icmp eq i32 %10, 0, !nosanitize !2073
  %12 = and i1 %8, %11, !nosanitize !2073
  br i1 %12, label %14, label %13, !prof !2086, !nosanitize !2073

13:                                               ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @285, i32 %9) #6, !dbg !3543, !nosanitize !2073
  br label %14, !dbg !3543, !nosanitize !2073

14:                                               ; preds = %13, %1
    #dbg_declare(ptr %3, !3544, !DIExpression(), !3546)
  %15 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %7, i32 0, i32 1, !dbg !3547
  %16 = icmp ne ptr %15, null, !dbg !3547, !nosanitize !2073
  %17 = ptrtoint ptr %15 to i32, !dbg !3547, !nosanitize !2073
  %18 = and i32 %17, 3, !dbg !3547, !nosanitize !2073
  %19 = icmp eq i32 %18, 0, !dbg !3547, !nosanitize !2073
  %20 = and i1 %16, %19, !dbg !3547, !nosanitize !2073
  br i1 %20, label %22, label %21, !dbg !3547, !prof !2086, !nosanitize !2073

21:                                               ; preds = %14
  call void @__ubsan_handle_type_mismatch_v1(ptr @286, i32 %17) #6, !dbg !3547, !nosanitize !2073
  br label %22, !dbg !3547, !nosanitize !2073

22:                                               ; preds = %21, %14
  store ptr %15, ptr %3, align 4, !dbg !3547
    #dbg_declare(ptr %4, !3548, !DIExpression(), !3546)
  %23 = load ptr, ptr %3, align 4, !dbg !3549, !nonnull !2073, !align !3277
  %24 = getelementptr inbounds [4 x %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %23, i32 0, i32 0, !dbg !3549
  store ptr %24, ptr %4, align 4, !dbg !3549
    #dbg_declare(ptr %5, !3550, !DIExpression(), !3546)
  %25 = load ptr, ptr %3, align 4, !dbg !3549, !nonnull !2073, !align !3277
  %26 = getelementptr inbounds [4 x %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %25, i32 0, i32 0, !dbg !3549
  br i1 true, label %28, label %27, !dbg !3549, !prof !2086, !nosanitize !2073

27:                                               ; preds = %22
  call void @__ubsan_handle_out_of_bounds(ptr @287, i32 4) #6, !dbg !3549, !nosanitize !2073
  br label %28, !dbg !3549, !nosanitize !2073

28:                                               ; preds = %27, %22
  %29 = getelementptr inbounds %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %26, i32 4, !dbg !3549
  %30 = ptrtoint ptr %26 to i32, !dbg !3549, !nosanitize !2073
  %31 = add i32 %30, 64, !dbg !3549, !nosanitize !2073
  %32 = icmp ne ptr %26, null, !dbg !3549, !nosanitize !2073
  %33 = icmp ne i32 %31, 0, !dbg !3549, !nosanitize !2073
  %34 = icmp eq i1 %32, %33, !dbg !3549, !nosanitize !2073
  %35 = icmp uge i32 %31, %30, !dbg !3549, !nosanitize !2073
  %36 = icmp ult i32 %31, %30, !dbg !3549, !nosanitize !2073
  %37 = select i1 true, i1 %35, i1 %36, !dbg !3549, !nosanitize !2073
  %38 = and i1 %37, true, !dbg !3549, !nosanitize !2073
  %39 = and i1 %34, %38, !dbg !3549, !nosanitize !2073
  br i1 %39, label %41, label %40, !dbg !3549, !prof !2086, !nosanitize !2073

40:                                               ; preds = %28
  call void @__ubsan_handle_pointer_overflow(ptr @288, i32 %30, i32 %31) #6, !dbg !3549, !nosanitize !2073
  br label %41, !dbg !3549, !nosanitize !2073

41:                                               ; preds = %40, %28
  store ptr %29, ptr %5, align 4, !dbg !3549
  br label %42, !dbg !3549

42:                                               ; preds = %75, %41
  %43 = load ptr, ptr %4, align 4, !dbg !3549
  %44 = load ptr, ptr %5, align 4, !dbg !3549
  %45 = icmp ne ptr %43, %44, !dbg !3549
  br i1 %45, label %46, label %76, !dbg !3549

46:                                               ; preds = %42
    #dbg_declare(ptr %6, !3551, !DIExpression(), !3553)
  %47 = load ptr, ptr %4, align 4, !dbg !3554
  %48 = icmp ne ptr %47, null, !dbg !3553, !nosanitize !2073
  %49 = ptrtoint ptr %47 to i32, !dbg !3553, !nosanitize !2073
  %50 = and i32 %49, 3, !dbg !3553, !nosanitize !2073
  %51 = icmp eq i32 %50, 0, !dbg !3553, !nosanitize !2073
  %52 = and i1 %48, %51, !dbg !3553, !nosanitize !2073
  br i1 %52, label %54, label %53, !dbg !3553, !prof !2086, !nosanitize !2073

53:                                               ; preds = %46
  call void @__ubsan_handle_type_mismatch_v1(ptr @289, i32 %49) #6, !dbg !3553, !nosanitize !2073
  br label %54, !dbg !3553, !nosanitize !2073

54:                                               ; preds = %53, %46
  store ptr %47, ptr %6, align 4, !dbg !3553
  %55 = load ptr, ptr %6, align 4, !dbg !3555, !nonnull !2073, !align !3277
  %56 = icmp ne ptr %55, null, !dbg !3556, !nosanitize !2073
  %57 = ptrtoint ptr %55 to i32, !dbg !3556, !nosanitize !2073
  %58 = and i32 %57, 3, !dbg !3556, !nosanitize !2073
  %59 = icmp eq i32 %58, 0, !dbg !3556, !nosanitize !2073
  %60 = and i1 %56, %59, !dbg !3556, !nosanitize !2073
  br i1 %60, label %62, label %61, !dbg !3556, !prof !2086, !nosanitize !2073

61:                                               ; preds = %54
  call void @__ubsan_handle_type_mismatch_v1(ptr @290, i32 %57) #6, !dbg !3556, !nosanitize !2073
  br label %62, !dbg !3556, !nosanitize !2073

62:                                               ; preds = %61, %54
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE(ptr noundef nonnull align 4 dereferenceable(88) %7, ptr noundef nonnull align 4 dereferenceable(13) %55), !dbg !3556
  br label %63, !dbg !3557

63:                                               ; preds = %62
  %64 = load ptr, ptr %4, align 4, !dbg !3549
  %65 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %64, i32 1, !dbg !3549
  %66 = ptrtoint ptr %64 to i32, !dbg !3549, !nosanitize !2073
  %67 = add i32 %66, 16, !dbg !3549, !nosanitize !2073
  %68 = icmp ne ptr %64, null, !dbg !3549, !nosanitize !2073
  %69 = icmp ne i32 %67, 0, !dbg !3549, !nosanitize !2073
  %70 = icmp eq i1 %68, %69, !dbg !3549, !nosanitize !2073
  %71 = icmp uge i32 %67, %66, !dbg !3549, !nosanitize !2073
  %72 = and i1 %71, true, !dbg !3549, !nosanitize !2073
  %73 = and i1 %70, %72, !dbg !3549, !nosanitize !2073
  br i1 %73, label %75, label %74, !dbg !3549, !prof !2086, !nosanitize !2073

74:                                               ; preds = %63
  call void @__ubsan_handle_pointer_overflow(ptr @291, i32 %66, i32 %67) #6, !dbg !3549, !nosanitize !2073
  br label %75, !dbg !3549, !nosanitize !2073

75:                                               ; preds = %74, %63
  store ptr %65, ptr %4, align 4, !dbg !3549
  br label %42, !dbg !3549, !llvm.loop !3558

76:                                               ; preds = %42
  ret void, !dbg !3560
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar8CoreLock7releaseEv(ptr noundef nonnull align 4 dereferenceable(20) %0) #3 comdat align 2 !dbg !3561 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !3562, !DIExpression(), !3563)
  %3 = load ptr, ptr %2, align 4
  %4 = icmp ne ptr %3, null, !nosanitize !2073
  %5 = ptrtoint ptr %3 to i32, !nosanitize !2073
  %6 = and i32 %5, 3, !nosanitize !2073
  %7 = icmp eq i32 %6, 0, !nosanitize !2073
  %8 = and i1 %4, %7, !nosanitize !2073
  br i1 %8, label %10, label %9, !prof !2086, !nosanitize !2073

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @127, i32 %5) #6, !dbg !3563, !nosanitize !2073
  br label %10, !dbg !3563, !nosanitize !2073

10:                                               ; preds = %9, %1
  %11 = getelementptr inbounds nuw %"class.softmetal::scalar::CoreLock", ptr %3, i32 0, i32 3, !dbg !3564
  %12 = load i32, ptr %11, align 4, !dbg !3565
  %13 = add i32 %12, 1, !dbg !3565
  store i32 %13, ptr %11, align 4, !dbg !3565
  call void @_ZN9softmetal6scalar8CoreLock3sayEj(ptr noundef nonnull align 4 dereferenceable(20) %3, i32 noundef %13), !dbg !3566
  ret void, !dbg !3567
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar8CoreLock5leaveEv(ptr noundef nonnull align 4 dereferenceable(20) %0) #3 comdat align 2 !dbg !3568 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !3569, !DIExpression(), !3570)
  %3 = load ptr, ptr %2, align 4
  %4 = icmp ne ptr %3, null, !nosanitize !2073
  %5 = ptrtoint ptr %3 to i32, !nosanitize !2073
  %6 = and i32 %5, 3, !nosanitize !2073
  %7 = icmp eq i32 %6, 0, !nosanitize !2073
  %8 = and i1 %4, %7, !nosanitize !2073
  br i1 %8, label %10, label %9, !prof !2086, !nosanitize !2073

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @128, i32 %5) #6, !dbg !3570, !nosanitize !2073
  br label %10, !dbg !3570, !nosanitize !2073

10:                                               ; preds = %9, %1
  call void @_ZN9softmetal6scalar8CoreLock3sayEj(ptr noundef nonnull align 4 dereferenceable(20) %3, i32 noundef -1), !dbg !3571
  ret void, !dbg !3572
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef ptr @_ZN9softmetal6scalar8CoreLock7word_ofEj(i32 noundef %0) #3 comdat align 2 !dbg !3573 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3574, !DIExpression(), !3575)
  %4 = load i32, ptr %3, align 4, !dbg !3576
  store i32 %4, ptr %2, align 4
    #dbg_declare(ptr %2, !3577, !DIExpression(), !3583)
  %5 = load ptr, ptr @sem_l1_base, align 4, !dbg !3585
  %6 = ptrtoint ptr %5 to i32, !dbg !3586
  %7 = load i32, ptr %2, align 4, !dbg !3587
  %8 = mul i32 %7, 16, !dbg !3588
  %9 = add i32 %6, %8, !dbg !3589
  %10 = inttoptr i32 %9 to ptr, !dbg !3590
  ret ptr %10, !dbg !3591
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar8CoreLock3sayEj(ptr noundef nonnull align 4 dereferenceable(20) %0, i32 noundef %1) #3 comdat align 2 !dbg !3592 {
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
  %54 = alloca i64, align 8
  %55 = alloca i32, align 4
  %56 = alloca i32, align 4
  %57 = alloca i8, align 1
  %58 = alloca i8, align 1
  %59 = alloca i32, align 4
  %60 = alloca i32, align 4
  %61 = alloca i8, align 1
  %62 = alloca i32, align 4
  %63 = alloca i32, align 4
  %64 = alloca i32, align 4
  %65 = alloca i32, align 4
  %66 = alloca i32, align 4
  %67 = alloca i32, align 4
  %68 = alloca i64, align 8
  %69 = alloca i32, align 4
  %70 = alloca i32, align 4
  %71 = alloca i8, align 1
  %72 = alloca i8, align 1
  %73 = alloca i32, align 4
  %74 = alloca i8, align 1
  %75 = alloca i64, align 8
  %76 = alloca i32, align 4
  %77 = alloca i8, align 1
  %78 = alloca i8, align 1
  %79 = alloca i8, align 1
  %80 = alloca i32, align 4
  %81 = alloca ptr, align 4
  %82 = alloca i32, align 4
  store ptr %0, ptr %81, align 4
    #dbg_declare(ptr %81, !3593, !DIExpression(), !3594)
  store i32 %1, ptr %82, align 4
    #dbg_declare(ptr %82, !3595, !DIExpression(), !3596)
  %83 = load ptr, ptr %81, align 4
  %84 = icmp ne ptr %83, null, !nosanitize !2073
  %85 = ptrtoint ptr %83 to i32, !nosanitize !2073
  %86 = and i32 %85, 3, !nosanitize !2073
  %87 = icmp eq i32 %86, 0, !nosanitize !2073
  %88 = and i1 %84, %87, !nosanitize !2073
  br i1 %88, label %90, label %89, !prof !2086, !nosanitize !2073

89:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @92, i32 %85) #6, !dbg !3594, !nosanitize !2073
  br label %90, !dbg !3594, !nosanitize !2073

90:                                               ; preds = %89, %2
  %91 = getelementptr inbounds nuw %"class.softmetal::scalar::CoreLock", ptr %83, i32 0, i32 0, !dbg !3597
  %92 = load i64, ptr %91, align 4, !dbg !3597
  %93 = load i32, ptr %82, align 4, !dbg !3598
  store i64 %92, ptr %75, align 8
    #dbg_declare(ptr %75, !3599, !DIExpression(), !3607)
  store i32 %93, ptr %76, align 4
    #dbg_declare(ptr %76, !3609, !DIExpression(), !3610)
  store i8 15, ptr %77, align 1
    #dbg_declare(ptr %77, !3611, !DIExpression(), !3612)
  store i8 0, ptr %78, align 1
    #dbg_declare(ptr %78, !3613, !DIExpression(), !3614)
  store i8 1, ptr %79, align 1
    #dbg_declare(ptr %79, !3615, !DIExpression(), !3616)
  store i32 0, ptr %80, align 4
    #dbg_declare(ptr %80, !3617, !DIExpression(), !3618)
  %94 = load i8, ptr %78, align 1, !dbg !3619
  %95 = zext i8 %94 to i32, !dbg !3619
  %96 = load i32, ptr %76, align 4, !dbg !3620
  %97 = load i64, ptr %75, align 8, !dbg !3621
  %98 = load i8, ptr %77, align 1, !dbg !3622
  %99 = zext i8 %98 to i32, !dbg !3622
  %100 = load i8, ptr %79, align 1, !dbg !3623
  %101 = zext i8 %100 to i32, !dbg !3623
  %102 = load i32, ptr %80, align 4, !dbg !3624
  store i32 %95, ptr %65, align 4
    #dbg_declare(ptr %65, !3625, !DIExpression(), !3631)
  store i32 3, ptr %66, align 4
    #dbg_declare(ptr %66, !3633, !DIExpression(), !3634)
  store i32 %96, ptr %67, align 4
    #dbg_declare(ptr %67, !3635, !DIExpression(), !3636)
  store i64 %97, ptr %68, align 8
    #dbg_declare(ptr %68, !3637, !DIExpression(), !3638)
  store i32 %99, ptr %69, align 4
    #dbg_declare(ptr %69, !3639, !DIExpression(), !3640)
  store i32 %101, ptr %70, align 4
    #dbg_declare(ptr %70, !3641, !DIExpression(), !3642)
  store i8 0, ptr %71, align 1
    #dbg_declare(ptr %71, !3643, !DIExpression(), !3644)
  store i8 0, ptr %72, align 1
    #dbg_declare(ptr %72, !3645, !DIExpression(), !3646)
  store i32 %102, ptr %73, align 4
    #dbg_declare(ptr %73, !3647, !DIExpression(), !3648)
  %103 = load i32, ptr %65, align 4, !dbg !3649
  %104 = load i32, ptr %66, align 4, !dbg !3650
  %105 = load i32, ptr %67, align 4, !dbg !3651
  %106 = load i64, ptr %68, align 8, !dbg !3652
  %107 = load i32, ptr %69, align 4, !dbg !3653
  %108 = load i32, ptr %70, align 4, !dbg !3654
  %109 = load i8, ptr %71, align 1, !dbg !3655
  %110 = icmp ule i8 %109, 1, !dbg !3655, !nosanitize !2073
  br i1 %110, label %113, label %111, !dbg !3655, !prof !2086, !nosanitize !2073

111:                                              ; preds = %90
  %112 = zext i8 %109 to i32, !dbg !3655, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @94, i32 %112) #6, !dbg !3655, !nosanitize !2073
  br label %113, !dbg !3655, !nosanitize !2073

113:                                              ; preds = %111, %90
  %114 = trunc i8 %109 to i1, !dbg !3655
  %115 = load i8, ptr %72, align 1, !dbg !3656
  %116 = icmp ule i8 %115, 1, !dbg !3656, !nosanitize !2073
  br i1 %116, label %119, label %117, !dbg !3656, !prof !2086, !nosanitize !2073

117:                                              ; preds = %113
  %118 = zext i8 %115 to i32, !dbg !3656, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @95, i32 %118) #6, !dbg !3656, !nosanitize !2073
  br label %119, !dbg !3656, !nosanitize !2073

119:                                              ; preds = %113, %117
  %120 = trunc i8 %115 to i1, !dbg !3656
  %121 = load i32, ptr %73, align 4, !dbg !3657
  store i32 %103, ptr %51, align 4
    #dbg_declare(ptr %51, !3658, !DIExpression(), !3662)
  store i32 %104, ptr %52, align 4
    #dbg_declare(ptr %52, !3664, !DIExpression(), !3665)
  store i32 %105, ptr %53, align 4
    #dbg_declare(ptr %53, !3666, !DIExpression(), !3667)
  store i64 %106, ptr %54, align 8
    #dbg_declare(ptr %54, !3668, !DIExpression(), !3669)
  store i32 %107, ptr %55, align 4
    #dbg_declare(ptr %55, !3670, !DIExpression(), !3671)
  store i32 %108, ptr %56, align 4
    #dbg_declare(ptr %56, !3672, !DIExpression(), !3673)
  %122 = zext i1 %114 to i8
  store i8 %122, ptr %57, align 1
    #dbg_declare(ptr %57, !3674, !DIExpression(), !3675)
  %123 = zext i1 %120 to i8
  store i8 %123, ptr %58, align 1
    #dbg_declare(ptr %58, !3676, !DIExpression(), !3677)
  store i32 %121, ptr %59, align 4
    #dbg_declare(ptr %59, !3678, !DIExpression(), !3679)
  store i32 1, ptr %60, align 4
    #dbg_declare(ptr %60, !3680, !DIExpression(), !3681)
    #dbg_declare(ptr %61, !3682, !DIExpression(), !3683)
  store i8 1, ptr %61, align 1, !dbg !3683
    #dbg_declare(ptr %62, !3684, !DIExpression(), !3685)
  %124 = load i8, ptr %61, align 1, !dbg !3686
  %125 = icmp ule i8 %124, 1, !dbg !3686, !nosanitize !2073
  br i1 %125, label %128, label %126, !dbg !3686, !prof !2086, !nosanitize !2073

126:                                              ; preds = %119
  %127 = zext i8 %124 to i32, !dbg !3686, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @96, i32 %127) #6, !dbg !3686, !nosanitize !2073
  br label %128, !dbg !3686, !nosanitize !2073

128:                                              ; preds = %126, %119
  %129 = trunc i8 %124 to i1, !dbg !3686
  %130 = zext i1 %129 to i64, !dbg !3686
  %131 = select i1 %129, i32 128, i32 0, !dbg !3686
  %132 = load i32, ptr %56, align 4, !dbg !3687
  %133 = shl i32 %132, 13, !dbg !3688
  %134 = or i32 %131, %133, !dbg !3689
  %135 = or i32 %134, 2, !dbg !3690
  %136 = or i32 %135, 8, !dbg !3691
  %137 = load i8, ptr %57, align 1, !dbg !3692
  %138 = icmp ule i8 %137, 1, !dbg !3692, !nosanitize !2073
  br i1 %138, label %141, label %139, !dbg !3692, !prof !2086, !nosanitize !2073

139:                                              ; preds = %128
  %140 = zext i8 %137 to i32, !dbg !3692, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @102, i32 %140) #6, !dbg !3692, !nosanitize !2073
  br label %141, !dbg !3692, !nosanitize !2073

141:                                              ; preds = %139, %128
  %142 = trunc i8 %137 to i1, !dbg !3692
  %143 = zext i1 %142 to i64, !dbg !3692
  %144 = select i1 %142, i32 288, i32 0, !dbg !3692
  %145 = or i32 %136, %144, !dbg !3693
  %146 = load i8, ptr %58, align 1, !dbg !3694
  %147 = icmp ule i8 %146, 1, !dbg !3694, !nosanitize !2073
  br i1 %147, label %150, label %148, !dbg !3694, !prof !2086, !nosanitize !2073

148:                                              ; preds = %141
  %149 = zext i8 %146 to i32, !dbg !3694, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @105, i32 %149) #6, !dbg !3694, !nosanitize !2073
  br label %150, !dbg !3694, !nosanitize !2073

150:                                              ; preds = %148, %141
  %151 = trunc i8 %146 to i1, !dbg !3694
  %152 = zext i1 %151 to i64, !dbg !3694
  %153 = select i1 %151, i32 0, i32 16, !dbg !3694
  %154 = or i32 %145, %153, !dbg !3695
  store i32 %154, ptr %62, align 4, !dbg !3685
    #dbg_declare(ptr %63, !3696, !DIExpression(), !3697)
  %155 = load i32, ptr %55, align 4, !dbg !3698
  store i32 %155, ptr %63, align 4, !dbg !3697
    #dbg_declare(ptr %64, !3699, !DIExpression(), !3700)
  %156 = load i64, ptr %54, align 8, !dbg !3701
  %157 = and i64 %156, 31, !dbg !3702
  %158 = trunc i64 %157 to i32, !dbg !3703
  store i32 %158, ptr %64, align 4, !dbg !3700
  %159 = load i32, ptr %63, align 4, !dbg !3704
  %160 = load i32, ptr %64, align 4, !dbg !3705
  %161 = icmp ule i32 %160, 31, !dbg !3706, !nosanitize !2073
  br i1 %161, label %163, label %162, !dbg !3706, !prof !2086, !nosanitize !2073

162:                                              ; preds = %150
  call void @__ubsan_handle_shift_out_of_bounds(ptr @107, i32 %159, i32 %160) #6, !dbg !3706, !nosanitize !2073
  br label %163, !dbg !3706, !nosanitize !2073

163:                                              ; preds = %162, %150
  %164 = shl i32 %159, %160, !dbg !3706
  store i32 %164, ptr %63, align 4, !dbg !3707
  br label %165, !dbg !3708

165:                                              ; preds = %183, %163
  %166 = load i32, ptr %51, align 4, !dbg !3709
  %167 = load i32, ptr %52, align 4, !dbg !3710
  store i32 %166, ptr %49, align 4
    #dbg_declare(ptr %49, !3711, !DIExpression(), !3715)
  store i32 %167, ptr %50, align 4
    #dbg_declare(ptr %50, !3717, !DIExpression(), !3718)
  %168 = load i32, ptr %49, align 4, !dbg !3719
  %169 = load i32, ptr %50, align 4, !dbg !3720
  store i32 %168, ptr %8, align 4
    #dbg_declare(ptr %8, !3721, !DIExpression(), !3725)
  store i32 %169, ptr %9, align 4
    #dbg_declare(ptr %9, !3727, !DIExpression(), !3728)
  store i32 -5111768, ptr %10, align 4
    #dbg_declare(ptr %10, !3729, !DIExpression(), !3730)
    #dbg_declare(ptr %11, !3731, !DIExpression(), !3732)
  %170 = load i32, ptr %9, align 4, !dbg !3733
  %171 = shl i32 %170, 10, !dbg !3734
  %172 = load i32, ptr %8, align 4, !dbg !3735
  %173 = shl i32 %172, 16, !dbg !3736
  %174 = add i32 %171, %173, !dbg !3737
  %175 = load i32, ptr %10, align 4, !dbg !3738
  %176 = add i32 %174, %175, !dbg !3739
  store i32 %176, ptr %11, align 4, !dbg !3732
    #dbg_declare(ptr %12, !3740, !DIExpression(), !3741)
  %177 = load i32, ptr %11, align 4, !dbg !3742
  %178 = inttoptr i32 %177 to ptr, !dbg !3743
  store ptr %178, ptr %12, align 4, !dbg !3741
  %179 = load ptr, ptr %12, align 4, !dbg !3744
  %180 = load volatile i32, ptr %179, align 4, !dbg !3745
  %181 = icmp eq i32 %180, 0, !dbg !3746
  %182 = xor i1 %181, true, !dbg !3747
  br i1 %182, label %183, label %184, !dbg !3708

183:                                              ; preds = %165
  br label %165, !dbg !3708, !llvm.loop !3748

184:                                              ; preds = %165
  %185 = load i32, ptr %51, align 4, !dbg !3750
  %186 = load i32, ptr %52, align 4, !dbg !3751
  %187 = load i32, ptr %53, align 4, !dbg !3752
  store i32 %185, ptr %13, align 4
    #dbg_declare(ptr %13, !3753, !DIExpression(), !3757)
  store i32 %186, ptr %14, align 4
    #dbg_declare(ptr %14, !3759, !DIExpression(), !3760)
  store i32 -5111772, ptr %15, align 4
    #dbg_declare(ptr %15, !3761, !DIExpression(), !3762)
  store i32 %187, ptr %16, align 4
    #dbg_declare(ptr %16, !3763, !DIExpression(), !3764)
    #dbg_declare(ptr %17, !3765, !DIExpression(), !3766)
  %188 = load i32, ptr %14, align 4, !dbg !3767
  %189 = shl i32 %188, 10, !dbg !3768
  %190 = load i32, ptr %13, align 4, !dbg !3769
  %191 = shl i32 %190, 16, !dbg !3770
  %192 = add i32 %189, %191, !dbg !3771
  %193 = load i32, ptr %15, align 4, !dbg !3772
  %194 = add i32 %192, %193, !dbg !3773
  store i32 %194, ptr %17, align 4, !dbg !3766
    #dbg_declare(ptr %18, !3774, !DIExpression(), !3775)
  %195 = load i32, ptr %17, align 4, !dbg !3776
  %196 = inttoptr i32 %195 to ptr, !dbg !3777
  store ptr %196, ptr %18, align 4, !dbg !3775
  %197 = load i32, ptr %16, align 4, !dbg !3778
  %198 = load ptr, ptr %18, align 4, !dbg !3779
  store volatile i32 %197, ptr %198, align 4, !dbg !3780
  %199 = load i32, ptr %51, align 4, !dbg !3781
  %200 = load i32, ptr %52, align 4, !dbg !3782
  %201 = load i32, ptr %62, align 4, !dbg !3783
  store i32 %199, ptr %19, align 4
    #dbg_declare(ptr %19, !3753, !DIExpression(), !3784)
  store i32 %200, ptr %20, align 4
    #dbg_declare(ptr %20, !3759, !DIExpression(), !3786)
  store i32 -5111780, ptr %21, align 4
    #dbg_declare(ptr %21, !3761, !DIExpression(), !3787)
  store i32 %201, ptr %22, align 4
    #dbg_declare(ptr %22, !3763, !DIExpression(), !3788)
    #dbg_declare(ptr %23, !3765, !DIExpression(), !3789)
  %202 = load i32, ptr %20, align 4, !dbg !3790
  %203 = shl i32 %202, 10, !dbg !3791
  %204 = load i32, ptr %19, align 4, !dbg !3792
  %205 = shl i32 %204, 16, !dbg !3793
  %206 = add i32 %203, %205, !dbg !3794
  %207 = load i32, ptr %21, align 4, !dbg !3795
  %208 = add i32 %206, %207, !dbg !3796
  store i32 %208, ptr %23, align 4, !dbg !3789
    #dbg_declare(ptr %24, !3774, !DIExpression(), !3797)
  %209 = load i32, ptr %23, align 4, !dbg !3798
  %210 = inttoptr i32 %209 to ptr, !dbg !3799
  store ptr %210, ptr %24, align 4, !dbg !3797
  %211 = load i32, ptr %22, align 4, !dbg !3800
  %212 = load ptr, ptr %24, align 4, !dbg !3801
  store volatile i32 %211, ptr %212, align 4, !dbg !3802
  %213 = load i32, ptr %51, align 4, !dbg !3803
  %214 = load i32, ptr %52, align 4, !dbg !3804
  %215 = load i64, ptr %54, align 8, !dbg !3805
  %216 = and i64 %215, 4294967295, !dbg !3806
  %217 = trunc i64 %216 to i32, !dbg !3805
  store i32 %213, ptr %25, align 4
    #dbg_declare(ptr %25, !3753, !DIExpression(), !3807)
  store i32 %214, ptr %26, align 4
    #dbg_declare(ptr %26, !3759, !DIExpression(), !3809)
  store i32 -5111808, ptr %27, align 4
    #dbg_declare(ptr %27, !3761, !DIExpression(), !3810)
  store i32 %217, ptr %28, align 4
    #dbg_declare(ptr %28, !3763, !DIExpression(), !3811)
    #dbg_declare(ptr %29, !3765, !DIExpression(), !3812)
  %218 = load i32, ptr %26, align 4, !dbg !3813
  %219 = shl i32 %218, 10, !dbg !3814
  %220 = load i32, ptr %25, align 4, !dbg !3815
  %221 = shl i32 %220, 16, !dbg !3816
  %222 = add i32 %219, %221, !dbg !3817
  %223 = load i32, ptr %27, align 4, !dbg !3818
  %224 = add i32 %222, %223, !dbg !3819
  store i32 %224, ptr %29, align 4, !dbg !3812
    #dbg_declare(ptr %30, !3774, !DIExpression(), !3820)
  %225 = load i32, ptr %29, align 4, !dbg !3821
  %226 = inttoptr i32 %225 to ptr, !dbg !3822
  store ptr %226, ptr %30, align 4, !dbg !3820
  %227 = load i32, ptr %28, align 4, !dbg !3823
  %228 = load ptr, ptr %30, align 4, !dbg !3824
  store volatile i32 %227, ptr %228, align 4, !dbg !3825
  %229 = load i32, ptr %51, align 4, !dbg !3826
  %230 = load i32, ptr %52, align 4, !dbg !3827
  %231 = load i64, ptr %54, align 8, !dbg !3828
  %232 = lshr i64 %231, 32, !dbg !3829
  %233 = trunc i64 %232 to i32, !dbg !3830
  store i32 %229, ptr %31, align 4
    #dbg_declare(ptr %31, !3753, !DIExpression(), !3831)
  store i32 %230, ptr %32, align 4
    #dbg_declare(ptr %32, !3759, !DIExpression(), !3833)
  store i32 -5111804, ptr %33, align 4
    #dbg_declare(ptr %33, !3761, !DIExpression(), !3834)
  store i32 %233, ptr %34, align 4
    #dbg_declare(ptr %34, !3763, !DIExpression(), !3835)
    #dbg_declare(ptr %35, !3765, !DIExpression(), !3836)
  %234 = load i32, ptr %32, align 4, !dbg !3837
  %235 = shl i32 %234, 10, !dbg !3838
  %236 = load i32, ptr %31, align 4, !dbg !3839
  %237 = shl i32 %236, 16, !dbg !3840
  %238 = add i32 %235, %237, !dbg !3841
  %239 = load i32, ptr %33, align 4, !dbg !3842
  %240 = add i32 %238, %239, !dbg !3843
  store i32 %240, ptr %35, align 4, !dbg !3836
    #dbg_declare(ptr %36, !3774, !DIExpression(), !3844)
  %241 = load i32, ptr %35, align 4, !dbg !3845
  %242 = inttoptr i32 %241 to ptr, !dbg !3846
  store ptr %242, ptr %36, align 4, !dbg !3844
  %243 = load i32, ptr %34, align 4, !dbg !3847
  %244 = load ptr, ptr %36, align 4, !dbg !3848
  store volatile i32 %243, ptr %244, align 4, !dbg !3849
  %245 = load i32, ptr %51, align 4, !dbg !3850
  %246 = load i32, ptr %52, align 4, !dbg !3851
  %247 = load i32, ptr %63, align 4, !dbg !3852
  store i32 %245, ptr %37, align 4
    #dbg_declare(ptr %37, !3753, !DIExpression(), !3853)
  store i32 %246, ptr %38, align 4
    #dbg_declare(ptr %38, !3759, !DIExpression(), !3855)
  store i32 -5111776, ptr %39, align 4
    #dbg_declare(ptr %39, !3761, !DIExpression(), !3856)
  store i32 %247, ptr %40, align 4
    #dbg_declare(ptr %40, !3763, !DIExpression(), !3857)
    #dbg_declare(ptr %41, !3765, !DIExpression(), !3858)
  %248 = load i32, ptr %38, align 4, !dbg !3859
  %249 = shl i32 %248, 10, !dbg !3860
  %250 = load i32, ptr %37, align 4, !dbg !3861
  %251 = shl i32 %250, 16, !dbg !3862
  %252 = add i32 %249, %251, !dbg !3863
  %253 = load i32, ptr %39, align 4, !dbg !3864
  %254 = add i32 %252, %253, !dbg !3865
  store i32 %254, ptr %41, align 4, !dbg !3858
    #dbg_declare(ptr %42, !3774, !DIExpression(), !3866)
  %255 = load i32, ptr %41, align 4, !dbg !3867
  %256 = inttoptr i32 %255 to ptr, !dbg !3868
  store ptr %256, ptr %42, align 4, !dbg !3866
  %257 = load i32, ptr %40, align 4, !dbg !3869
  %258 = load ptr, ptr %42, align 4, !dbg !3870
  store volatile i32 %257, ptr %258, align 4, !dbg !3871
  %259 = load i32, ptr %51, align 4, !dbg !3872
  %260 = load i32, ptr %52, align 4, !dbg !3873
  store i32 %259, ptr %43, align 4
    #dbg_declare(ptr %43, !3753, !DIExpression(), !3874)
  store i32 %260, ptr %44, align 4
    #dbg_declare(ptr %44, !3759, !DIExpression(), !3876)
  store i32 -5111768, ptr %45, align 4
    #dbg_declare(ptr %45, !3761, !DIExpression(), !3877)
  store i32 1, ptr %46, align 4
    #dbg_declare(ptr %46, !3763, !DIExpression(), !3878)
    #dbg_declare(ptr %47, !3765, !DIExpression(), !3879)
  %261 = load i32, ptr %44, align 4, !dbg !3880
  %262 = shl i32 %261, 10, !dbg !3881
  %263 = load i32, ptr %43, align 4, !dbg !3882
  %264 = shl i32 %263, 16, !dbg !3883
  %265 = add i32 %262, %264, !dbg !3884
  %266 = load i32, ptr %45, align 4, !dbg !3885
  %267 = add i32 %265, %266, !dbg !3886
  store i32 %267, ptr %47, align 4, !dbg !3879
    #dbg_declare(ptr %48, !3774, !DIExpression(), !3887)
  %268 = load i32, ptr %47, align 4, !dbg !3888
  %269 = inttoptr i32 %268 to ptr, !dbg !3889
  store ptr %269, ptr %48, align 4, !dbg !3887
  %270 = load i32, ptr %46, align 4, !dbg !3890
  %271 = load ptr, ptr %48, align 4, !dbg !3891
  store volatile i32 %270, ptr %271, align 4, !dbg !3892
  %272 = load i8, ptr %58, align 1, !dbg !3893
  %273 = icmp ule i8 %272, 1, !dbg !3893, !nosanitize !2073
  br i1 %273, label %276, label %274, !dbg !3893, !prof !2086, !nosanitize !2073

274:                                              ; preds = %184
  %275 = zext i8 %272 to i32, !dbg !3893, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @110, i32 %275) #6, !dbg !3893, !nosanitize !2073
  br label %276, !dbg !3893, !nosanitize !2073

276:                                              ; preds = %274, %184
  %277 = trunc i8 %272 to i1, !dbg !3893
  br i1 %277, label %278, label %301, !dbg !3893

278:                                              ; preds = %276
  %279 = load i32, ptr %51, align 4, !dbg !3897
  %280 = icmp ult i32 %279, 2, !dbg !3899, !nosanitize !2073
  br i1 %280, label %282, label %281, !dbg !3899, !prof !2086, !nosanitize !2073

281:                                              ; preds = %278
  call void @__ubsan_handle_out_of_bounds(ptr @111, i32 %279) #6, !dbg !3899, !nosanitize !2073
  br label %282, !dbg !3899, !nosanitize !2073

282:                                              ; preds = %281, %278
  %283 = getelementptr inbounds nuw [2 x i32], ptr @noc_posted_writes_num_issued, i32 0, i32 %279, !dbg !3899
  %284 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %279), !dbg !3899, !nosanitize !2073
  %285 = extractvalue { i32, i1 } %284, 1, !dbg !3899, !nosanitize !2073
  %286 = extractvalue { i32, i1 } %284, 0, !dbg !3899, !nosanitize !2073
  %287 = add i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), %286, !dbg !3899, !nosanitize !2073
  %288 = icmp ne i32 %287, 0, !dbg !3899, !nosanitize !2073
  %289 = xor i1 %285, true, !dbg !3899, !nosanitize !2073
  %290 = icmp uge i32 %287, ptrtoint (ptr @noc_posted_writes_num_issued to i32), !dbg !3899, !nosanitize !2073
  %291 = and i1 %290, %289, !dbg !3899, !nosanitize !2073
  br i1 %291, label %293, label %292, !dbg !3899, !prof !2086, !nosanitize !2073

292:                                              ; preds = %282
  call void @__ubsan_handle_pointer_overflow(ptr @112, i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), i32 %287) #6, !dbg !3899, !nosanitize !2073
  br label %293, !dbg !3899, !nosanitize !2073

293:                                              ; preds = %292, %282
  %294 = ptrtoint ptr %283 to i32, !dbg !3899, !nosanitize !2073
  %295 = and i32 %294, 3, !dbg !3899, !nosanitize !2073
  %296 = icmp eq i32 %295, 0, !dbg !3899, !nosanitize !2073
  br i1 %296, label %298, label %297, !dbg !3899, !prof !2086, !nosanitize !2073

297:                                              ; preds = %293
  call void @__ubsan_handle_type_mismatch_v1(ptr @113, i32 %294) #6, !dbg !3899, !nosanitize !2073
  br label %298, !dbg !3899, !nosanitize !2073

298:                                              ; preds = %297, %293
  %299 = load i32, ptr %283, align 4, !dbg !3899
  %300 = add i32 %299, 1, !dbg !3899
  store i32 %300, ptr %283, align 4, !dbg !3899
  br label %347, !dbg !3900

301:                                              ; preds = %276
  %302 = load i32, ptr %51, align 4, !dbg !3901
  %303 = icmp ult i32 %302, 2, !dbg !3903, !nosanitize !2073
  br i1 %303, label %305, label %304, !dbg !3903, !prof !2086, !nosanitize !2073

304:                                              ; preds = %301
  call void @__ubsan_handle_out_of_bounds(ptr @114, i32 %302) #6, !dbg !3903, !nosanitize !2073
  br label %305, !dbg !3903, !nosanitize !2073

305:                                              ; preds = %304, %301
  %306 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %302, !dbg !3903
  %307 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %302), !dbg !3903, !nosanitize !2073
  %308 = extractvalue { i32, i1 } %307, 1, !dbg !3903, !nosanitize !2073
  %309 = extractvalue { i32, i1 } %307, 0, !dbg !3903, !nosanitize !2073
  %310 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %309, !dbg !3903, !nosanitize !2073
  %311 = icmp ne i32 %310, 0, !dbg !3903, !nosanitize !2073
  %312 = xor i1 %308, true, !dbg !3903, !nosanitize !2073
  %313 = icmp uge i32 %310, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !3903, !nosanitize !2073
  %314 = and i1 %313, %312, !dbg !3903, !nosanitize !2073
  br i1 %314, label %316, label %315, !dbg !3903, !prof !2086, !nosanitize !2073

315:                                              ; preds = %305
  call void @__ubsan_handle_pointer_overflow(ptr @115, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %310) #6, !dbg !3903, !nosanitize !2073
  br label %316, !dbg !3903, !nosanitize !2073

316:                                              ; preds = %315, %305
  %317 = ptrtoint ptr %306 to i32, !dbg !3903, !nosanitize !2073
  %318 = and i32 %317, 3, !dbg !3903, !nosanitize !2073
  %319 = icmp eq i32 %318, 0, !dbg !3903, !nosanitize !2073
  br i1 %319, label %321, label %320, !dbg !3903, !prof !2086, !nosanitize !2073

320:                                              ; preds = %316
  call void @__ubsan_handle_type_mismatch_v1(ptr @116, i32 %317) #6, !dbg !3903, !nosanitize !2073
  br label %321, !dbg !3903, !nosanitize !2073

321:                                              ; preds = %320, %316
  %322 = load i32, ptr %306, align 4, !dbg !3903
  %323 = add i32 %322, 1, !dbg !3903
  store i32 %323, ptr %306, align 4, !dbg !3903
  %324 = load i32, ptr %60, align 4, !dbg !3904
  %325 = load i32, ptr %51, align 4, !dbg !3905
  %326 = icmp ult i32 %325, 2, !dbg !3906, !nosanitize !2073
  br i1 %326, label %328, label %327, !dbg !3906, !prof !2086, !nosanitize !2073

327:                                              ; preds = %321
  call void @__ubsan_handle_out_of_bounds(ptr @117, i32 %325) #6, !dbg !3906, !nosanitize !2073
  br label %328, !dbg !3906, !nosanitize !2073

328:                                              ; preds = %327, %321
  %329 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %325, !dbg !3906
  %330 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %325), !dbg !3906, !nosanitize !2073
  %331 = extractvalue { i32, i1 } %330, 1, !dbg !3906, !nosanitize !2073
  %332 = extractvalue { i32, i1 } %330, 0, !dbg !3906, !nosanitize !2073
  %333 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %332, !dbg !3906, !nosanitize !2073
  %334 = icmp ne i32 %333, 0, !dbg !3906, !nosanitize !2073
  %335 = xor i1 %331, true, !dbg !3906, !nosanitize !2073
  %336 = icmp uge i32 %333, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !3906, !nosanitize !2073
  %337 = and i1 %336, %335, !dbg !3906, !nosanitize !2073
  br i1 %337, label %339, label %338, !dbg !3906, !prof !2086, !nosanitize !2073

338:                                              ; preds = %328
  call void @__ubsan_handle_pointer_overflow(ptr @118, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %333) #6, !dbg !3906, !nosanitize !2073
  br label %339, !dbg !3906, !nosanitize !2073

339:                                              ; preds = %338, %328
  %340 = ptrtoint ptr %329 to i32, !dbg !3906, !nosanitize !2073
  %341 = and i32 %340, 3, !dbg !3906, !nosanitize !2073
  %342 = icmp eq i32 %341, 0, !dbg !3906, !nosanitize !2073
  br i1 %342, label %344, label %343, !dbg !3906, !prof !2086, !nosanitize !2073

343:                                              ; preds = %339
  call void @__ubsan_handle_type_mismatch_v1(ptr @119, i32 %340) #6, !dbg !3906, !nosanitize !2073
  br label %344, !dbg !3906, !nosanitize !2073

344:                                              ; preds = %343, %339
  %345 = load i32, ptr %329, align 4, !dbg !3906
  %346 = add i32 %345, %324, !dbg !3906
  store i32 %346, ptr %329, align 4, !dbg !3906
  br label %347

347:                                              ; preds = %298, %344
  store i8 0, ptr %74, align 1
    #dbg_declare(ptr %74, !3907, !DIExpression(), !3909)
  br label %348, !dbg !3911

348:                                              ; preds = %385, %347
  %349 = load i8, ptr %74, align 1, !dbg !3914
  %350 = zext i8 %349 to i32, !dbg !3914
  store i32 %350, ptr %7, align 4
    #dbg_declare(ptr %7, !3915, !DIExpression(), !3917)
  %351 = load i32, ptr %7, align 4, !dbg !3919
  store i32 %351, ptr %3, align 4
    #dbg_declare(ptr %3, !3085, !DIExpression(), !3920)
  store i32 1, ptr %4, align 4
    #dbg_declare(ptr %4, !3089, !DIExpression(), !3922)
    #dbg_declare(ptr %5, !3091, !DIExpression(), !3923)
  %352 = load i32, ptr %3, align 4, !dbg !3924
  %353 = shl i32 %352, 16, !dbg !3925
  %354 = load i32, ptr %4, align 4, !dbg !3926
  %355 = mul i32 %354, 4, !dbg !3927
  %356 = add i32 -5111296, %355, !dbg !3927
  %357 = add i32 %353, %356, !dbg !3928
  store i32 %357, ptr %5, align 4, !dbg !3923
    #dbg_declare(ptr %6, !3098, !DIExpression(), !3929)
  %358 = load i32, ptr %5, align 4, !dbg !3930
  %359 = inttoptr i32 %358 to ptr, !dbg !3931
  store ptr %359, ptr %6, align 4, !dbg !3929
  %360 = load ptr, ptr %6, align 4, !dbg !3932
  %361 = load volatile i32, ptr %360, align 4, !dbg !3933
  %362 = load i32, ptr %7, align 4, !dbg !3934
  %363 = icmp ult i32 %362, 2, !dbg !3935, !nosanitize !2073
  br i1 %363, label %365, label %364, !dbg !3935, !prof !2086, !nosanitize !2073

364:                                              ; preds = %348
  call void @__ubsan_handle_out_of_bounds(ptr @124, i32 %362) #6, !dbg !3935, !nosanitize !2073
  br label %365, !dbg !3935, !nosanitize !2073

365:                                              ; preds = %364, %348
  %366 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %362, !dbg !3935
  %367 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %362), !dbg !3935, !nosanitize !2073
  %368 = extractvalue { i32, i1 } %367, 1, !dbg !3935, !nosanitize !2073
  %369 = extractvalue { i32, i1 } %367, 0, !dbg !3935, !nosanitize !2073
  %370 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %369, !dbg !3935, !nosanitize !2073
  %371 = icmp ne i32 %370, 0, !dbg !3935, !nosanitize !2073
  %372 = xor i1 %368, true, !dbg !3935, !nosanitize !2073
  %373 = icmp uge i32 %370, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !3935, !nosanitize !2073
  %374 = and i1 %373, %372, !dbg !3935, !nosanitize !2073
  br i1 %374, label %376, label %375, !dbg !3935, !prof !2086, !nosanitize !2073

375:                                              ; preds = %365
  call void @__ubsan_handle_pointer_overflow(ptr @125, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %370) #6, !dbg !3935, !nosanitize !2073
  br label %376, !dbg !3935, !nosanitize !2073

376:                                              ; preds = %375, %365
  %377 = ptrtoint ptr %366 to i32, !dbg !3935, !nosanitize !2073
  %378 = and i32 %377, 3, !dbg !3935, !nosanitize !2073
  %379 = icmp eq i32 %378, 0, !dbg !3935, !nosanitize !2073
  br i1 %379, label %381, label %380, !dbg !3935, !prof !2086, !nosanitize !2073

380:                                              ; preds = %376
  call void @__ubsan_handle_type_mismatch_v1(ptr @126, i32 %377) #6, !dbg !3935, !nosanitize !2073
  br label %381, !dbg !3935, !nosanitize !2073

381:                                              ; preds = %376, %380
  %382 = load i32, ptr %366, align 4, !dbg !3935
  %383 = icmp eq i32 %361, %382, !dbg !3936
  %384 = xor i1 %383, true, !dbg !3937
  br i1 %384, label %385, label %386, !dbg !3911

385:                                              ; preds = %381
  br label %348, !dbg !3911, !llvm.loop !3938

386:                                              ; preds = %381
  ret void, !dbg !3940
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_load_invalid_value(ptr, i32) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #5

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC2ERKS9_jj(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef nonnull align 4 dereferenceable(16) %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 comdat align 2 !dbg !3941 {
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 4
    #dbg_declare(ptr %5, !3942, !DIExpression(), !3943)
  store ptr %1, ptr %6, align 4
    #dbg_declare(ptr %6, !3944, !DIExpression(), !3945)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !3946, !DIExpression(), !3947)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !3948, !DIExpression(), !3949)
  %9 = load ptr, ptr %5, align 4
  %10 = icmp ne ptr %9, null, !nosanitize !2073
  %11 = ptrtoint ptr %9 to i32, !nosanitize !2073
  %12 = and i32 %11, 3, !nosanitize !2073
  %13 = icmp eq i32 %12, 0, !nosanitize !2073
  %14 = and i1 %10, %13, !nosanitize !2073
  br i1 %14, label %16, label %15, !prof !2086, !nosanitize !2073

15:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @160, i32 %11) #6, !dbg !3943, !nosanitize !2073
  br label %16, !dbg !3943, !nosanitize !2073

16:                                               ; preds = %15, %4
  %17 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %9, i32 0, i32 0, !dbg !3950
  %18 = load ptr, ptr %6, align 4, !dbg !3951, !nonnull !2073, !align !3277
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %17, ptr align 4 %18, i32 16, i1 false), !dbg !3950
  %19 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %9, i32 0, i32 1, !dbg !3952
  %20 = getelementptr inbounds [4 x %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %19, i32 0, i32 0, !dbg !3952
  %21 = getelementptr inbounds %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %20, i32 4, !dbg !3952
  br label %22, !dbg !3952

22:                                               ; preds = %22, %16
  %23 = phi ptr [ %20, %16 ], [ %24, %22 ], !dbg !3952
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC2Ev(ptr noundef nonnull align 4 dereferenceable(13) %23) #7, !dbg !3952
  %24 = getelementptr inbounds %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %23, i32 1, !dbg !3952
  %25 = icmp eq ptr %24, %21, !dbg !3952
  br i1 %25, label %26, label %22, !dbg !3952

26:                                               ; preds = %22
  %27 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %9, i32 0, i32 2, !dbg !3953
  %28 = load i32, ptr %7, align 4, !dbg !3954
  store i32 %28, ptr %27, align 4, !dbg !3953
  %29 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %9, i32 0, i32 3, !dbg !3955
  %30 = load i32, ptr %8, align 4, !dbg !3956
  store i32 %30, ptr %29, align 4, !dbg !3955
  ret void, !dbg !3957
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC2Ev(ptr noundef nonnull align 4 dereferenceable(13) %0) unnamed_addr #0 comdat align 2 !dbg !3958 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !3963, !DIExpression(), !3964)
  %3 = load ptr, ptr %2, align 4
  %4 = icmp ne ptr %3, null, !nosanitize !2073
  %5 = ptrtoint ptr %3 to i32, !nosanitize !2073
  %6 = and i32 %5, 3, !nosanitize !2073
  %7 = icmp eq i32 %6, 0, !nosanitize !2073
  %8 = and i1 %4, %7, !nosanitize !2073
  br i1 %8, label %10, label %9, !prof !2086, !nosanitize !2073

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @162, i32 %5) #6, !dbg !3964, !nosanitize !2073
  br label %10, !dbg !3964, !nosanitize !2073

10:                                               ; preds = %9, %1
  %11 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %3, i32 0, i32 0, !dbg !3965
  store i32 -1, ptr %11, align 4, !dbg !3965
  %12 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %3, i32 0, i32 1, !dbg !3966
  store i32 0, ptr %12, align 4, !dbg !3966
  %13 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %3, i32 0, i32 2, !dbg !3967
  store i32 0, ptr %13, align 4, !dbg !3967
  %14 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %3, i32 0, i32 3, !dbg !3968
  store i8 0, ptr %14, align 4, !dbg !3968
  ret void, !dbg !3969
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef nonnull align 4 dereferenceable(13) %1) #3 comdat align 2 !dbg !3970 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 4
  %7 = alloca i32, align 4
  %8 = alloca i8, align 1
  %9 = alloca ptr, align 4
  %10 = alloca ptr, align 4
  %11 = alloca i32, align 4
  store ptr %0, ptr %9, align 4
    #dbg_declare(ptr %9, !3971, !DIExpression(), !3972)
  store ptr %1, ptr %10, align 4
    #dbg_declare(ptr %10, !3973, !DIExpression(), !3974)
  %12 = load ptr, ptr %9, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !2073
  %14 = ptrtoint ptr %12 to i32, !nosanitize !2073
  %15 = and i32 %14, 3, !nosanitize !2073
  %16 = icmp eq i32 %15, 0, !nosanitize !2073
  %17 = and i1 %13, %16, !nosanitize !2073
  br i1 %17, label %19, label %18, !prof !2086, !nosanitize !2073

18:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @175, i32 %14) #6, !dbg !3972, !nosanitize !2073
  br label %19, !dbg !3972, !nosanitize !2073

19:                                               ; preds = %18, %2
  %20 = load ptr, ptr %10, align 4, !dbg !3975, !nonnull !2073, !align !3277
  %21 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %20, i32 0, i32 2, !dbg !3977
  %22 = ptrtoint ptr %21 to i32, !dbg !3977, !nosanitize !2073
  %23 = and i32 %22, 3, !dbg !3977, !nosanitize !2073
  %24 = icmp eq i32 %23, 0, !dbg !3977, !nosanitize !2073
  br i1 %24, label %26, label %25, !dbg !3977, !prof !2086, !nosanitize !2073

25:                                               ; preds = %19
  call void @__ubsan_handle_type_mismatch_v1(ptr @176, i32 %22) #6, !dbg !3977, !nosanitize !2073
  br label %26, !dbg !3977, !nosanitize !2073

26:                                               ; preds = %25, %19
  %27 = load i32, ptr %21, align 4, !dbg !3977
  %28 = icmp eq i32 %27, 0, !dbg !3978
  br i1 %28, label %29, label %30, !dbg !3978

29:                                               ; preds = %26
  br label %122, !dbg !3979

30:                                               ; preds = %26
    #dbg_declare(ptr %11, !3980, !DIExpression(), !3981)
  %31 = load ptr, ptr %10, align 4, !dbg !3982, !nonnull !2073, !align !3277
  %32 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %31, i32 0, i32 0, !dbg !3983
  %33 = ptrtoint ptr %32 to i32, !dbg !3983, !nosanitize !2073
  %34 = and i32 %33, 3, !dbg !3983, !nosanitize !2073
  %35 = icmp eq i32 %34, 0, !dbg !3983, !nosanitize !2073
  br i1 %35, label %37, label %36, !dbg !3983, !prof !2086, !nosanitize !2073

36:                                               ; preds = %30
  call void @__ubsan_handle_type_mismatch_v1(ptr @177, i32 %33) #6, !dbg !3983, !nosanitize !2073
  br label %37, !dbg !3983, !nosanitize !2073

37:                                               ; preds = %36, %30
  %38 = load i32, ptr %32, align 4, !dbg !3983
  %39 = load ptr, ptr %10, align 4, !dbg !3984, !nonnull !2073, !align !3277
  %40 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %39, i32 0, i32 1, !dbg !3985
  %41 = ptrtoint ptr %40 to i32, !dbg !3985, !nosanitize !2073
  %42 = and i32 %41, 3, !dbg !3985, !nosanitize !2073
  %43 = icmp eq i32 %42, 0, !dbg !3985, !nosanitize !2073
  br i1 %43, label %45, label %44, !dbg !3985, !prof !2086, !nosanitize !2073

44:                                               ; preds = %37
  call void @__ubsan_handle_type_mismatch_v1(ptr @178, i32 %41) #6, !dbg !3985, !nosanitize !2073
  br label %45, !dbg !3985, !nosanitize !2073

45:                                               ; preds = %44, %37
  %46 = load i32, ptr %40, align 4, !dbg !3985
  %47 = add i32 %38, %46, !dbg !3986
  store i32 %47, ptr %11, align 4, !dbg !3981
  %48 = load i32, ptr %11, align 4, !dbg !3987
  %49 = call noundef i32 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %12, i32 noundef %48), !dbg !3988
  %50 = load i32, ptr %11, align 4, !dbg !3989
  %51 = call noundef i64 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj(ptr noundef nonnull align 4 dereferenceable(88) %12, i32 noundef %50), !dbg !3990
  %52 = load ptr, ptr %10, align 4, !dbg !3991, !nonnull !2073, !align !3277
  %53 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %52, i32 0, i32 2, !dbg !3992
  %54 = ptrtoint ptr %53 to i32, !dbg !3992, !nosanitize !2073
  %55 = and i32 %54, 3, !dbg !3992, !nosanitize !2073
  %56 = icmp eq i32 %55, 0, !dbg !3992, !nosanitize !2073
  br i1 %56, label %58, label %57, !dbg !3992, !prof !2086, !nosanitize !2073

57:                                               ; preds = %45
  call void @__ubsan_handle_type_mismatch_v1(ptr @179, i32 %54) #6, !dbg !3992, !nosanitize !2073
  br label %58, !dbg !3992, !nosanitize !2073

58:                                               ; preds = %57, %45
  %59 = load i32, ptr %53, align 4, !dbg !3992
  %60 = load ptr, ptr %10, align 4, !dbg !3993, !nonnull !2073, !align !3277
  %61 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %60, i32 0, i32 1, !dbg !3994
  %62 = ptrtoint ptr %61 to i32, !dbg !3994, !nosanitize !2073
  %63 = and i32 %62, 3, !dbg !3994, !nosanitize !2073
  %64 = icmp eq i32 %63, 0, !dbg !3994, !nosanitize !2073
  br i1 %64, label %66, label %65, !dbg !3994, !prof !2086, !nosanitize !2073

65:                                               ; preds = %58
  call void @__ubsan_handle_type_mismatch_v1(ptr @180, i32 %62) #6, !dbg !3994, !nosanitize !2073
  br label %66, !dbg !3994, !nosanitize !2073

66:                                               ; preds = %65, %58
  %67 = load i32, ptr %61, align 4, !dbg !3994
  %68 = sub i32 %59, %67, !dbg !3995
  call void @_Z15noc_async_writeILj8193ELb1ELb0EEvjyjhj(i32 noundef %49, i64 noundef %51, i32 noundef %68, i8 noundef zeroext 0, i32 noundef 1), !dbg !3996
  store i8 0, ptr %8, align 1
    #dbg_declare(ptr %8, !3907, !DIExpression(), !3997)
  br label %69, !dbg !3999

69:                                               ; preds = %106, %66
  %70 = load i8, ptr %8, align 1, !dbg !4000
  %71 = zext i8 %70 to i32, !dbg !4000
  store i32 %71, ptr %7, align 4
    #dbg_declare(ptr %7, !3915, !DIExpression(), !4001)
  %72 = load i32, ptr %7, align 4, !dbg !4003
  store i32 %72, ptr %3, align 4
    #dbg_declare(ptr %3, !3085, !DIExpression(), !4004)
  store i32 1, ptr %4, align 4
    #dbg_declare(ptr %4, !3089, !DIExpression(), !4006)
    #dbg_declare(ptr %5, !3091, !DIExpression(), !4007)
  %73 = load i32, ptr %3, align 4, !dbg !4008
  %74 = shl i32 %73, 16, !dbg !4009
  %75 = load i32, ptr %4, align 4, !dbg !4010
  %76 = mul i32 %75, 4, !dbg !4011
  %77 = add i32 -5111296, %76, !dbg !4011
  %78 = add i32 %74, %77, !dbg !4012
  store i32 %78, ptr %5, align 4, !dbg !4007
    #dbg_declare(ptr %6, !3098, !DIExpression(), !4013)
  %79 = load i32, ptr %5, align 4, !dbg !4014
  %80 = inttoptr i32 %79 to ptr, !dbg !4015
  store ptr %80, ptr %6, align 4, !dbg !4013
  %81 = load ptr, ptr %6, align 4, !dbg !4016
  %82 = load volatile i32, ptr %81, align 4, !dbg !4017
  %83 = load i32, ptr %7, align 4, !dbg !4018
  %84 = icmp ult i32 %83, 2, !dbg !4019, !nosanitize !2073
  br i1 %84, label %86, label %85, !dbg !4019, !prof !2086, !nosanitize !2073

85:                                               ; preds = %69
  call void @__ubsan_handle_out_of_bounds(ptr @124, i32 %83) #6, !dbg !4019, !nosanitize !2073
  br label %86, !dbg !4019, !nosanitize !2073

86:                                               ; preds = %85, %69
  %87 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %83, !dbg !4019
  %88 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %83), !dbg !4019, !nosanitize !2073
  %89 = extractvalue { i32, i1 } %88, 1, !dbg !4019, !nosanitize !2073
  %90 = extractvalue { i32, i1 } %88, 0, !dbg !4019, !nosanitize !2073
  %91 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %90, !dbg !4019, !nosanitize !2073
  %92 = icmp ne i32 %91, 0, !dbg !4019, !nosanitize !2073
  %93 = xor i1 %89, true, !dbg !4019, !nosanitize !2073
  %94 = icmp uge i32 %91, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4019, !nosanitize !2073
  %95 = and i1 %94, %93, !dbg !4019, !nosanitize !2073
  br i1 %95, label %97, label %96, !dbg !4019, !prof !2086, !nosanitize !2073

96:                                               ; preds = %86
  call void @__ubsan_handle_pointer_overflow(ptr @125, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %91) #6, !dbg !4019, !nosanitize !2073
  br label %97, !dbg !4019, !nosanitize !2073

97:                                               ; preds = %96, %86
  %98 = ptrtoint ptr %87 to i32, !dbg !4019, !nosanitize !2073
  %99 = and i32 %98, 3, !dbg !4019, !nosanitize !2073
  %100 = icmp eq i32 %99, 0, !dbg !4019, !nosanitize !2073
  br i1 %100, label %102, label %101, !dbg !4019, !prof !2086, !nosanitize !2073

101:                                              ; preds = %97
  call void @__ubsan_handle_type_mismatch_v1(ptr @126, i32 %98) #6, !dbg !4019, !nosanitize !2073
  br label %102, !dbg !4019, !nosanitize !2073

102:                                              ; preds = %97, %101
  %103 = load i32, ptr %87, align 4, !dbg !4019
  %104 = icmp eq i32 %82, %103, !dbg !4020
  %105 = xor i1 %104, true, !dbg !4021
  br i1 %105, label %106, label %107, !dbg !3999

106:                                              ; preds = %102
  br label %69, !dbg !3999, !llvm.loop !4022

107:                                              ; preds = %102
  %108 = load ptr, ptr %10, align 4, !dbg !4024, !nonnull !2073, !align !3277
  %109 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %108, i32 0, i32 2, !dbg !4025
  %110 = ptrtoint ptr %109 to i32, !dbg !4026, !nosanitize !2073
  %111 = and i32 %110, 3, !dbg !4026, !nosanitize !2073
  %112 = icmp eq i32 %111, 0, !dbg !4026, !nosanitize !2073
  br i1 %112, label %114, label %113, !dbg !4026, !prof !2086, !nosanitize !2073

113:                                              ; preds = %107
  call void @__ubsan_handle_type_mismatch_v1(ptr @181, i32 %110) #6, !dbg !4026, !nosanitize !2073
  br label %114, !dbg !4026, !nosanitize !2073

114:                                              ; preds = %113, %107
  store i32 0, ptr %109, align 4, !dbg !4026
  %115 = load ptr, ptr %10, align 4, !dbg !4027, !nonnull !2073, !align !3277
  %116 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %115, i32 0, i32 1, !dbg !4028
  %117 = ptrtoint ptr %116 to i32, !dbg !4029, !nosanitize !2073
  %118 = and i32 %117, 3, !dbg !4029, !nosanitize !2073
  %119 = icmp eq i32 %118, 0, !dbg !4029, !nosanitize !2073
  br i1 %119, label %121, label %120, !dbg !4029, !prof !2086, !nosanitize !2073

120:                                              ; preds = %114
  call void @__ubsan_handle_type_mismatch_v1(ptr @182, i32 %117) #6, !dbg !4029, !nosanitize !2073
  br label %121, !dbg !4029, !nosanitize !2073

121:                                              ; preds = %120, %114
  store i32 0, ptr %116, align 4, !dbg !4029
  br label %122, !dbg !4030

122:                                              ; preds = %121, %29
  ret void, !dbg !4030
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_Z15noc_async_writeILj8193ELb1ELb0EEvjyjhj(i32 noundef %0, i64 noundef %1, i32 noundef %2, i8 noundef zeroext %3, i32 noundef %4) #3 comdat !dbg !4031 {
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
    #dbg_declare(ptr %130, !4037, !DIExpression(), !4038)
  store i64 %1, ptr %131, align 8
    #dbg_declare(ptr %131, !4039, !DIExpression(), !4040)
  store i32 %2, ptr %132, align 4
    #dbg_declare(ptr %132, !4041, !DIExpression(), !4042)
  store i8 %3, ptr %133, align 1
    #dbg_declare(ptr %133, !4043, !DIExpression(), !4044)
  store i32 %4, ptr %134, align 4
    #dbg_declare(ptr %134, !4045, !DIExpression(), !4046)
  %135 = load i8, ptr %133, align 1, !dbg !4047
  %136 = zext i8 %135 to i32, !dbg !4047
  %137 = load i32, ptr %130, align 4, !dbg !4050
  %138 = load i64, ptr %131, align 8, !dbg !4051
  %139 = load i32, ptr %132, align 4, !dbg !4052
  %140 = load i32, ptr %134, align 4, !dbg !4053
  store i32 %136, ptr %118, align 4
    #dbg_declare(ptr %118, !4054, !DIExpression(), !4061)
  store i32 0, ptr %119, align 4
    #dbg_declare(ptr %119, !4063, !DIExpression(), !4064)
  store i32 %137, ptr %120, align 4
    #dbg_declare(ptr %120, !4065, !DIExpression(), !4066)
  store i64 %138, ptr %121, align 8
    #dbg_declare(ptr %121, !4067, !DIExpression(), !4068)
  store i32 %139, ptr %122, align 4
    #dbg_declare(ptr %122, !4069, !DIExpression(), !4070)
  store i32 %140, ptr %123, align 4
    #dbg_declare(ptr %123, !4071, !DIExpression(), !4072)
  store i8 0, ptr %124, align 1
    #dbg_declare(ptr %124, !4073, !DIExpression(), !4074)
  store i8 0, ptr %125, align 1
    #dbg_declare(ptr %125, !4075, !DIExpression(), !4076)
  store i32 1, ptr %126, align 4
    #dbg_declare(ptr %126, !4077, !DIExpression(), !4078)
  store i8 1, ptr %127, align 1
    #dbg_declare(ptr %127, !4079, !DIExpression(), !4080)
  store i8 0, ptr %128, align 1
    #dbg_declare(ptr %128, !4081, !DIExpression(), !4082)
  store i32 0, ptr %129, align 4
    #dbg_declare(ptr %129, !4083, !DIExpression(), !4084)
  br label %141, !dbg !4085

141:                                              ; preds = %402, %5
  %142 = load i32, ptr %122, align 4, !dbg !4088
  %143 = icmp ugt i32 %142, 8192, !dbg !4089
  br i1 %143, label %144, label %409, !dbg !4085

144:                                              ; preds = %141
  br label %145, !dbg !4090

145:                                              ; preds = %163, %144
  %146 = load i32, ptr %118, align 4, !dbg !4092
  %147 = load i32, ptr %119, align 4, !dbg !4093
  store i32 %146, ptr %114, align 4
    #dbg_declare(ptr %114, !3711, !DIExpression(), !4094)
  store i32 %147, ptr %115, align 4
    #dbg_declare(ptr %115, !3717, !DIExpression(), !4096)
  %148 = load i32, ptr %114, align 4, !dbg !4097
  %149 = load i32, ptr %115, align 4, !dbg !4098
  store i32 %148, ptr %109, align 4
    #dbg_declare(ptr %109, !3721, !DIExpression(), !4099)
  store i32 %149, ptr %110, align 4
    #dbg_declare(ptr %110, !3727, !DIExpression(), !4101)
  store i32 -5111768, ptr %111, align 4
    #dbg_declare(ptr %111, !3729, !DIExpression(), !4102)
    #dbg_declare(ptr %112, !3731, !DIExpression(), !4103)
  %150 = load i32, ptr %110, align 4, !dbg !4104
  %151 = shl i32 %150, 10, !dbg !4105
  %152 = load i32, ptr %109, align 4, !dbg !4106
  %153 = shl i32 %152, 16, !dbg !4107
  %154 = add i32 %151, %153, !dbg !4108
  %155 = load i32, ptr %111, align 4, !dbg !4109
  %156 = add i32 %154, %155, !dbg !4110
  store i32 %156, ptr %112, align 4, !dbg !4103
    #dbg_declare(ptr %113, !3740, !DIExpression(), !4111)
  %157 = load i32, ptr %112, align 4, !dbg !4112
  %158 = inttoptr i32 %157 to ptr, !dbg !4113
  store ptr %158, ptr %113, align 4, !dbg !4111
  %159 = load ptr, ptr %113, align 4, !dbg !4114
  %160 = load volatile i32, ptr %159, align 4, !dbg !4115
  %161 = icmp eq i32 %160, 0, !dbg !4116
  %162 = xor i1 %161, true, !dbg !4117
  br i1 %162, label %163, label %164, !dbg !4090

163:                                              ; preds = %145
  br label %145, !dbg !4090, !llvm.loop !4118

164:                                              ; preds = %145
  %165 = load i32, ptr %118, align 4, !dbg !4120
  %166 = load i32, ptr %119, align 4, !dbg !4121
  %167 = load i32, ptr %120, align 4, !dbg !4122
  %168 = load i64, ptr %121, align 8, !dbg !4123
  %169 = load i32, ptr %123, align 4, !dbg !4124
  %170 = load i8, ptr %124, align 1, !dbg !4125
  %171 = icmp ule i8 %170, 1, !dbg !4125, !nosanitize !2073
  br i1 %171, label %174, label %172, !dbg !4125, !prof !2086, !nosanitize !2073

172:                                              ; preds = %164
  %173 = zext i8 %170 to i32, !dbg !4125, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @183, i32 %173) #6, !dbg !4125, !nosanitize !2073
  br label %174, !dbg !4125, !nosanitize !2073

174:                                              ; preds = %172, %164
  %175 = trunc i8 %170 to i1, !dbg !4125
  %176 = load i8, ptr %125, align 1, !dbg !4126
  %177 = icmp ule i8 %176, 1, !dbg !4126, !nosanitize !2073
  br i1 %177, label %180, label %178, !dbg !4126, !prof !2086, !nosanitize !2073

178:                                              ; preds = %174
  %179 = zext i8 %176 to i32, !dbg !4126, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @184, i32 %179) #6, !dbg !4126, !nosanitize !2073
  br label %180, !dbg !4126, !nosanitize !2073

180:                                              ; preds = %178, %174
  %181 = trunc i8 %176 to i1, !dbg !4126
  %182 = load i32, ptr %126, align 4, !dbg !4127
  %183 = load i8, ptr %127, align 1, !dbg !4128
  %184 = icmp ule i8 %183, 1, !dbg !4128, !nosanitize !2073
  br i1 %184, label %187, label %185, !dbg !4128, !prof !2086, !nosanitize !2073

185:                                              ; preds = %180
  %186 = zext i8 %183 to i32, !dbg !4128, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @185, i32 %186) #6, !dbg !4128, !nosanitize !2073
  br label %187, !dbg !4128, !nosanitize !2073

187:                                              ; preds = %185, %180
  %188 = trunc i8 %183 to i1, !dbg !4128
  %189 = load i8, ptr %128, align 1, !dbg !4129
  %190 = icmp ule i8 %189, 1, !dbg !4129, !nosanitize !2073
  br i1 %190, label %193, label %191, !dbg !4129, !prof !2086, !nosanitize !2073

191:                                              ; preds = %187
  %192 = zext i8 %189 to i32, !dbg !4129, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @186, i32 %192) #6, !dbg !4129, !nosanitize !2073
  br label %193, !dbg !4129, !nosanitize !2073

193:                                              ; preds = %191, %187
  %194 = trunc i8 %189 to i1, !dbg !4129
  %195 = load i32, ptr %129, align 4, !dbg !4130
  store i32 %165, ptr %91, align 4
    #dbg_declare(ptr %91, !4131, !DIExpression(), !4135)
  store i32 %166, ptr %92, align 4
    #dbg_declare(ptr %92, !4137, !DIExpression(), !4138)
  store i32 %167, ptr %93, align 4
    #dbg_declare(ptr %93, !4139, !DIExpression(), !4140)
  store i64 %168, ptr %94, align 8
    #dbg_declare(ptr %94, !4141, !DIExpression(), !4142)
  store i32 8192, ptr %95, align 4
    #dbg_declare(ptr %95, !4143, !DIExpression(), !4144)
  store i32 %169, ptr %96, align 4
    #dbg_declare(ptr %96, !4145, !DIExpression(), !4146)
  %196 = zext i1 %175 to i8
  store i8 %196, ptr %97, align 1
    #dbg_declare(ptr %97, !4147, !DIExpression(), !4148)
  %197 = zext i1 %181 to i8
  store i8 %197, ptr %98, align 1
    #dbg_declare(ptr %98, !4149, !DIExpression(), !4150)
  store i32 %182, ptr %99, align 4
    #dbg_declare(ptr %99, !4151, !DIExpression(), !4152)
  %198 = zext i1 %188 to i8
  store i8 %198, ptr %100, align 1
    #dbg_declare(ptr %100, !4153, !DIExpression(), !4154)
  %199 = zext i1 %194 to i8
  store i8 %199, ptr %101, align 1
    #dbg_declare(ptr %101, !4155, !DIExpression(), !4156)
  store i32 %195, ptr %102, align 4
    #dbg_declare(ptr %102, !4157, !DIExpression(), !4158)
    #dbg_declare(ptr %103, !4159, !DIExpression(), !4160)
  %200 = load i32, ptr %96, align 4, !dbg !4161
  %201 = shl i32 %200, 13, !dbg !4162
  %202 = or i32 130, %201, !dbg !4163
  %203 = load i8, ptr %98, align 1, !dbg !4164
  %204 = icmp ule i8 %203, 1, !dbg !4164, !nosanitize !2073
  br i1 %204, label %207, label %205, !dbg !4164, !prof !2086, !nosanitize !2073

205:                                              ; preds = %193
  %206 = zext i8 %203 to i32, !dbg !4164, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @195, i32 %206) #6, !dbg !4164, !nosanitize !2073
  br label %207, !dbg !4164, !nosanitize !2073

207:                                              ; preds = %205, %193
  %208 = trunc i8 %203 to i1, !dbg !4164
  %209 = zext i1 %208 to i64, !dbg !4164
  %210 = select i1 %208, i32 64, i32 0, !dbg !4164
  %211 = or i32 %202, %210, !dbg !4165
  %212 = load i8, ptr %97, align 1, !dbg !4166
  %213 = icmp ule i8 %212, 1, !dbg !4166, !nosanitize !2073
  br i1 %213, label %216, label %214, !dbg !4166, !prof !2086, !nosanitize !2073

214:                                              ; preds = %207
  %215 = zext i8 %212 to i32, !dbg !4166, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @197, i32 %215) #6, !dbg !4166, !nosanitize !2073
  br label %216, !dbg !4166, !nosanitize !2073

216:                                              ; preds = %214, %207
  %217 = trunc i8 %212 to i1, !dbg !4166
  br i1 %217, label %218, label %228, !dbg !4166

218:                                              ; preds = %216
  %219 = load i8, ptr %100, align 1, !dbg !4167
  %220 = icmp ule i8 %219, 1, !dbg !4167, !nosanitize !2073
  br i1 %220, label %223, label %221, !dbg !4167, !prof !2086, !nosanitize !2073

221:                                              ; preds = %218
  %222 = zext i8 %219 to i32, !dbg !4167, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @198, i32 %222) #6, !dbg !4167, !nosanitize !2073
  br label %223, !dbg !4167, !nosanitize !2073

223:                                              ; preds = %221, %218
  %224 = trunc i8 %219 to i1, !dbg !4167
  %225 = zext i1 %224 to i64, !dbg !4167
  %226 = select i1 %224, i32 256, i32 0, !dbg !4167
  %227 = or i32 %226, 32, !dbg !4168
  br label %229, !dbg !4166

228:                                              ; preds = %216
  br label %229, !dbg !4166

229:                                              ; preds = %228, %223
  %230 = phi i32 [ %227, %223 ], [ 0, %228 ], !dbg !4166
  %231 = or i32 %211, %230, !dbg !4169
  %232 = load i8, ptr %101, align 1, !dbg !4170
  %233 = icmp ule i8 %232, 1, !dbg !4170, !nosanitize !2073
  br i1 %233, label %236, label %234, !dbg !4170, !prof !2086, !nosanitize !2073

234:                                              ; preds = %229
  %235 = zext i8 %232 to i32, !dbg !4170, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @201, i32 %235) #6, !dbg !4170, !nosanitize !2073
  br label %236, !dbg !4170, !nosanitize !2073

236:                                              ; preds = %234, %229
  %237 = trunc i8 %232 to i1, !dbg !4170
  %238 = zext i1 %237 to i64, !dbg !4170
  %239 = select i1 %237, i32 0, i32 16, !dbg !4170
  %240 = or i32 %231, %239, !dbg !4171
  store i32 %240, ptr %103, align 4, !dbg !4160
  %241 = load i32, ptr %91, align 4, !dbg !4172
  %242 = load i32, ptr %92, align 4, !dbg !4173
  %243 = load i32, ptr %103, align 4, !dbg !4174
  store i32 %241, ptr %55, align 4
    #dbg_declare(ptr %55, !3753, !DIExpression(), !4175)
  store i32 %242, ptr %56, align 4
    #dbg_declare(ptr %56, !3759, !DIExpression(), !4177)
  store i32 -5111780, ptr %57, align 4
    #dbg_declare(ptr %57, !3761, !DIExpression(), !4178)
  store i32 %243, ptr %58, align 4
    #dbg_declare(ptr %58, !3763, !DIExpression(), !4179)
    #dbg_declare(ptr %59, !3765, !DIExpression(), !4180)
  %244 = load i32, ptr %56, align 4, !dbg !4181
  %245 = shl i32 %244, 10, !dbg !4182
  %246 = load i32, ptr %55, align 4, !dbg !4183
  %247 = shl i32 %246, 16, !dbg !4184
  %248 = add i32 %245, %247, !dbg !4185
  %249 = load i32, ptr %57, align 4, !dbg !4186
  %250 = add i32 %248, %249, !dbg !4187
  store i32 %250, ptr %59, align 4, !dbg !4180
    #dbg_declare(ptr %60, !3774, !DIExpression(), !4188)
  %251 = load i32, ptr %59, align 4, !dbg !4189
  %252 = inttoptr i32 %251 to ptr, !dbg !4190
  store ptr %252, ptr %60, align 4, !dbg !4188
  %253 = load i32, ptr %58, align 4, !dbg !4191
  %254 = load ptr, ptr %60, align 4, !dbg !4192
  store volatile i32 %253, ptr %254, align 4, !dbg !4193
  %255 = load i32, ptr %91, align 4, !dbg !4194
  %256 = load i32, ptr %92, align 4, !dbg !4195
  %257 = load i32, ptr %93, align 4, !dbg !4196
  store i32 %255, ptr %61, align 4
    #dbg_declare(ptr %61, !3753, !DIExpression(), !4197)
  store i32 %256, ptr %62, align 4
    #dbg_declare(ptr %62, !3759, !DIExpression(), !4199)
  store i32 -5111808, ptr %63, align 4
    #dbg_declare(ptr %63, !3761, !DIExpression(), !4200)
  store i32 %257, ptr %64, align 4
    #dbg_declare(ptr %64, !3763, !DIExpression(), !4201)
    #dbg_declare(ptr %65, !3765, !DIExpression(), !4202)
  %258 = load i32, ptr %62, align 4, !dbg !4203
  %259 = shl i32 %258, 10, !dbg !4204
  %260 = load i32, ptr %61, align 4, !dbg !4205
  %261 = shl i32 %260, 16, !dbg !4206
  %262 = add i32 %259, %261, !dbg !4207
  %263 = load i32, ptr %63, align 4, !dbg !4208
  %264 = add i32 %262, %263, !dbg !4209
  store i32 %264, ptr %65, align 4, !dbg !4202
    #dbg_declare(ptr %66, !3774, !DIExpression(), !4210)
  %265 = load i32, ptr %65, align 4, !dbg !4211
  %266 = inttoptr i32 %265 to ptr, !dbg !4212
  store ptr %266, ptr %66, align 4, !dbg !4210
  %267 = load i32, ptr %64, align 4, !dbg !4213
  %268 = load ptr, ptr %66, align 4, !dbg !4214
  store volatile i32 %267, ptr %268, align 4, !dbg !4215
  %269 = load i32, ptr %91, align 4, !dbg !4216
  %270 = load i32, ptr %92, align 4, !dbg !4217
  %271 = load i64, ptr %94, align 8, !dbg !4218
  %272 = trunc i64 %271 to i32, !dbg !4218
  store i32 %269, ptr %67, align 4
    #dbg_declare(ptr %67, !3753, !DIExpression(), !4219)
  store i32 %270, ptr %68, align 4
    #dbg_declare(ptr %68, !3759, !DIExpression(), !4221)
  store i32 -5111796, ptr %69, align 4
    #dbg_declare(ptr %69, !3761, !DIExpression(), !4222)
  store i32 %272, ptr %70, align 4
    #dbg_declare(ptr %70, !3763, !DIExpression(), !4223)
    #dbg_declare(ptr %71, !3765, !DIExpression(), !4224)
  %273 = load i32, ptr %68, align 4, !dbg !4225
  %274 = shl i32 %273, 10, !dbg !4226
  %275 = load i32, ptr %67, align 4, !dbg !4227
  %276 = shl i32 %275, 16, !dbg !4228
  %277 = add i32 %274, %276, !dbg !4229
  %278 = load i32, ptr %69, align 4, !dbg !4230
  %279 = add i32 %277, %278, !dbg !4231
  store i32 %279, ptr %71, align 4, !dbg !4224
    #dbg_declare(ptr %72, !3774, !DIExpression(), !4232)
  %280 = load i32, ptr %71, align 4, !dbg !4233
  %281 = inttoptr i32 %280 to ptr, !dbg !4234
  store ptr %281, ptr %72, align 4, !dbg !4232
  %282 = load i32, ptr %70, align 4, !dbg !4235
  %283 = load ptr, ptr %72, align 4, !dbg !4236
  store volatile i32 %282, ptr %283, align 4, !dbg !4237
  %284 = load i32, ptr %91, align 4, !dbg !4238
  %285 = load i32, ptr %92, align 4, !dbg !4239
  %286 = load i64, ptr %94, align 8, !dbg !4240
  %287 = lshr i64 %286, 32, !dbg !4241
  %288 = trunc i64 %287 to i32, !dbg !4242
  store i32 %284, ptr %73, align 4
    #dbg_declare(ptr %73, !3753, !DIExpression(), !4243)
  store i32 %285, ptr %74, align 4
    #dbg_declare(ptr %74, !3759, !DIExpression(), !4245)
  store i32 -5111792, ptr %75, align 4
    #dbg_declare(ptr %75, !3761, !DIExpression(), !4246)
  store i32 %288, ptr %76, align 4
    #dbg_declare(ptr %76, !3763, !DIExpression(), !4247)
    #dbg_declare(ptr %77, !3765, !DIExpression(), !4248)
  %289 = load i32, ptr %74, align 4, !dbg !4249
  %290 = shl i32 %289, 10, !dbg !4250
  %291 = load i32, ptr %73, align 4, !dbg !4251
  %292 = shl i32 %291, 16, !dbg !4252
  %293 = add i32 %290, %292, !dbg !4253
  %294 = load i32, ptr %75, align 4, !dbg !4254
  %295 = add i32 %293, %294, !dbg !4255
  store i32 %295, ptr %77, align 4, !dbg !4248
    #dbg_declare(ptr %78, !3774, !DIExpression(), !4256)
  %296 = load i32, ptr %77, align 4, !dbg !4257
  %297 = inttoptr i32 %296 to ptr, !dbg !4258
  store ptr %297, ptr %78, align 4, !dbg !4256
  %298 = load i32, ptr %76, align 4, !dbg !4259
  %299 = load ptr, ptr %78, align 4, !dbg !4260
  store volatile i32 %298, ptr %299, align 4, !dbg !4261
  %300 = load i32, ptr %91, align 4, !dbg !4262
  %301 = load i32, ptr %92, align 4, !dbg !4263
  %302 = load i32, ptr %95, align 4, !dbg !4264
  store i32 %300, ptr %79, align 4
    #dbg_declare(ptr %79, !3753, !DIExpression(), !4265)
  store i32 %301, ptr %80, align 4
    #dbg_declare(ptr %80, !3759, !DIExpression(), !4267)
  store i32 -5111776, ptr %81, align 4
    #dbg_declare(ptr %81, !3761, !DIExpression(), !4268)
  store i32 %302, ptr %82, align 4
    #dbg_declare(ptr %82, !3763, !DIExpression(), !4269)
    #dbg_declare(ptr %83, !3765, !DIExpression(), !4270)
  %303 = load i32, ptr %80, align 4, !dbg !4271
  %304 = shl i32 %303, 10, !dbg !4272
  %305 = load i32, ptr %79, align 4, !dbg !4273
  %306 = shl i32 %305, 16, !dbg !4274
  %307 = add i32 %304, %306, !dbg !4275
  %308 = load i32, ptr %81, align 4, !dbg !4276
  %309 = add i32 %307, %308, !dbg !4277
  store i32 %309, ptr %83, align 4, !dbg !4270
    #dbg_declare(ptr %84, !3774, !DIExpression(), !4278)
  %310 = load i32, ptr %83, align 4, !dbg !4279
  %311 = inttoptr i32 %310 to ptr, !dbg !4280
  store ptr %311, ptr %84, align 4, !dbg !4278
  %312 = load i32, ptr %82, align 4, !dbg !4281
  %313 = load ptr, ptr %84, align 4, !dbg !4282
  store volatile i32 %312, ptr %313, align 4, !dbg !4283
  %314 = load i32, ptr %91, align 4, !dbg !4284
  %315 = load i32, ptr %92, align 4, !dbg !4285
  store i32 %314, ptr %85, align 4
    #dbg_declare(ptr %85, !3753, !DIExpression(), !4286)
  store i32 %315, ptr %86, align 4
    #dbg_declare(ptr %86, !3759, !DIExpression(), !4288)
  store i32 -5111768, ptr %87, align 4
    #dbg_declare(ptr %87, !3761, !DIExpression(), !4289)
  store i32 1, ptr %88, align 4
    #dbg_declare(ptr %88, !3763, !DIExpression(), !4290)
    #dbg_declare(ptr %89, !3765, !DIExpression(), !4291)
  %316 = load i32, ptr %86, align 4, !dbg !4292
  %317 = shl i32 %316, 10, !dbg !4293
  %318 = load i32, ptr %85, align 4, !dbg !4294
  %319 = shl i32 %318, 16, !dbg !4295
  %320 = add i32 %317, %319, !dbg !4296
  %321 = load i32, ptr %87, align 4, !dbg !4297
  %322 = add i32 %320, %321, !dbg !4298
  store i32 %322, ptr %89, align 4, !dbg !4291
    #dbg_declare(ptr %90, !3774, !DIExpression(), !4299)
  %323 = load i32, ptr %89, align 4, !dbg !4300
  %324 = inttoptr i32 %323 to ptr, !dbg !4301
  store ptr %324, ptr %90, align 4, !dbg !4299
  %325 = load i32, ptr %88, align 4, !dbg !4302
  %326 = load ptr, ptr %90, align 4, !dbg !4303
  store volatile i32 %325, ptr %326, align 4, !dbg !4304
  %327 = load i8, ptr %101, align 1, !dbg !4305
  %328 = icmp ule i8 %327, 1, !dbg !4305, !nosanitize !2073
  br i1 %328, label %331, label %329, !dbg !4305, !prof !2086, !nosanitize !2073

329:                                              ; preds = %236
  %330 = zext i8 %327 to i32, !dbg !4305, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @205, i32 %330) #6, !dbg !4305, !nosanitize !2073
  br label %331, !dbg !4305, !nosanitize !2073

331:                                              ; preds = %329, %236
  %332 = trunc i8 %327 to i1, !dbg !4305
  br i1 %332, label %333, label %356, !dbg !4305

333:                                              ; preds = %331
  %334 = load i32, ptr %91, align 4, !dbg !4309
  %335 = icmp ult i32 %334, 2, !dbg !4311, !nosanitize !2073
  br i1 %335, label %337, label %336, !dbg !4311, !prof !2086, !nosanitize !2073

336:                                              ; preds = %333
  call void @__ubsan_handle_out_of_bounds(ptr @206, i32 %334) #6, !dbg !4311, !nosanitize !2073
  br label %337, !dbg !4311, !nosanitize !2073

337:                                              ; preds = %336, %333
  %338 = getelementptr inbounds nuw [2 x i32], ptr @noc_posted_writes_num_issued, i32 0, i32 %334, !dbg !4311
  %339 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %334), !dbg !4311, !nosanitize !2073
  %340 = extractvalue { i32, i1 } %339, 1, !dbg !4311, !nosanitize !2073
  %341 = extractvalue { i32, i1 } %339, 0, !dbg !4311, !nosanitize !2073
  %342 = add i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), %341, !dbg !4311, !nosanitize !2073
  %343 = icmp ne i32 %342, 0, !dbg !4311, !nosanitize !2073
  %344 = xor i1 %340, true, !dbg !4311, !nosanitize !2073
  %345 = icmp uge i32 %342, ptrtoint (ptr @noc_posted_writes_num_issued to i32), !dbg !4311, !nosanitize !2073
  %346 = and i1 %345, %344, !dbg !4311, !nosanitize !2073
  br i1 %346, label %348, label %347, !dbg !4311, !prof !2086, !nosanitize !2073

347:                                              ; preds = %337
  call void @__ubsan_handle_pointer_overflow(ptr @207, i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), i32 %342) #6, !dbg !4311, !nosanitize !2073
  br label %348, !dbg !4311, !nosanitize !2073

348:                                              ; preds = %347, %337
  %349 = ptrtoint ptr %338 to i32, !dbg !4311, !nosanitize !2073
  %350 = and i32 %349, 3, !dbg !4311, !nosanitize !2073
  %351 = icmp eq i32 %350, 0, !dbg !4311, !nosanitize !2073
  br i1 %351, label %353, label %352, !dbg !4311, !prof !2086, !nosanitize !2073

352:                                              ; preds = %348
  call void @__ubsan_handle_type_mismatch_v1(ptr @208, i32 %349) #6, !dbg !4311, !nosanitize !2073
  br label %353, !dbg !4311, !nosanitize !2073

353:                                              ; preds = %352, %348
  %354 = load i32, ptr %338, align 4, !dbg !4311
  %355 = add i32 %354, 1, !dbg !4311
  store i32 %355, ptr %338, align 4, !dbg !4311
  br label %402, !dbg !4312

356:                                              ; preds = %331
  %357 = load i32, ptr %91, align 4, !dbg !4313
  %358 = icmp ult i32 %357, 2, !dbg !4315, !nosanitize !2073
  br i1 %358, label %360, label %359, !dbg !4315, !prof !2086, !nosanitize !2073

359:                                              ; preds = %356
  call void @__ubsan_handle_out_of_bounds(ptr @209, i32 %357) #6, !dbg !4315, !nosanitize !2073
  br label %360, !dbg !4315, !nosanitize !2073

360:                                              ; preds = %359, %356
  %361 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %357, !dbg !4315
  %362 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %357), !dbg !4315, !nosanitize !2073
  %363 = extractvalue { i32, i1 } %362, 1, !dbg !4315, !nosanitize !2073
  %364 = extractvalue { i32, i1 } %362, 0, !dbg !4315, !nosanitize !2073
  %365 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %364, !dbg !4315, !nosanitize !2073
  %366 = icmp ne i32 %365, 0, !dbg !4315, !nosanitize !2073
  %367 = xor i1 %363, true, !dbg !4315, !nosanitize !2073
  %368 = icmp uge i32 %365, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !4315, !nosanitize !2073
  %369 = and i1 %368, %367, !dbg !4315, !nosanitize !2073
  br i1 %369, label %371, label %370, !dbg !4315, !prof !2086, !nosanitize !2073

370:                                              ; preds = %360
  call void @__ubsan_handle_pointer_overflow(ptr @210, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %365) #6, !dbg !4315, !nosanitize !2073
  br label %371, !dbg !4315, !nosanitize !2073

371:                                              ; preds = %370, %360
  %372 = ptrtoint ptr %361 to i32, !dbg !4315, !nosanitize !2073
  %373 = and i32 %372, 3, !dbg !4315, !nosanitize !2073
  %374 = icmp eq i32 %373, 0, !dbg !4315, !nosanitize !2073
  br i1 %374, label %376, label %375, !dbg !4315, !prof !2086, !nosanitize !2073

375:                                              ; preds = %371
  call void @__ubsan_handle_type_mismatch_v1(ptr @211, i32 %372) #6, !dbg !4315, !nosanitize !2073
  br label %376, !dbg !4315, !nosanitize !2073

376:                                              ; preds = %375, %371
  %377 = load i32, ptr %361, align 4, !dbg !4315
  %378 = add i32 %377, 1, !dbg !4315
  store i32 %378, ptr %361, align 4, !dbg !4315
  %379 = load i32, ptr %99, align 4, !dbg !4316
  %380 = load i32, ptr %91, align 4, !dbg !4317
  %381 = icmp ult i32 %380, 2, !dbg !4318, !nosanitize !2073
  br i1 %381, label %383, label %382, !dbg !4318, !prof !2086, !nosanitize !2073

382:                                              ; preds = %376
  call void @__ubsan_handle_out_of_bounds(ptr @212, i32 %380) #6, !dbg !4318, !nosanitize !2073
  br label %383, !dbg !4318, !nosanitize !2073

383:                                              ; preds = %382, %376
  %384 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %380, !dbg !4318
  %385 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %380), !dbg !4318, !nosanitize !2073
  %386 = extractvalue { i32, i1 } %385, 1, !dbg !4318, !nosanitize !2073
  %387 = extractvalue { i32, i1 } %385, 0, !dbg !4318, !nosanitize !2073
  %388 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %387, !dbg !4318, !nosanitize !2073
  %389 = icmp ne i32 %388, 0, !dbg !4318, !nosanitize !2073
  %390 = xor i1 %386, true, !dbg !4318, !nosanitize !2073
  %391 = icmp uge i32 %388, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4318, !nosanitize !2073
  %392 = and i1 %391, %390, !dbg !4318, !nosanitize !2073
  br i1 %392, label %394, label %393, !dbg !4318, !prof !2086, !nosanitize !2073

393:                                              ; preds = %383
  call void @__ubsan_handle_pointer_overflow(ptr @213, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %388) #6, !dbg !4318, !nosanitize !2073
  br label %394, !dbg !4318, !nosanitize !2073

394:                                              ; preds = %393, %383
  %395 = ptrtoint ptr %384 to i32, !dbg !4318, !nosanitize !2073
  %396 = and i32 %395, 3, !dbg !4318, !nosanitize !2073
  %397 = icmp eq i32 %396, 0, !dbg !4318, !nosanitize !2073
  br i1 %397, label %399, label %398, !dbg !4318, !prof !2086, !nosanitize !2073

398:                                              ; preds = %394
  call void @__ubsan_handle_type_mismatch_v1(ptr @214, i32 %395) #6, !dbg !4318, !nosanitize !2073
  br label %399, !dbg !4318, !nosanitize !2073

399:                                              ; preds = %398, %394
  %400 = load i32, ptr %384, align 4, !dbg !4318
  %401 = add i32 %400, %379, !dbg !4318
  store i32 %401, ptr %384, align 4, !dbg !4318
  br label %402

402:                                              ; preds = %353, %399
  %403 = load i32, ptr %120, align 4, !dbg !4319
  %404 = add i32 %403, 8192, !dbg !4319
  store i32 %404, ptr %120, align 4, !dbg !4319
  %405 = load i64, ptr %121, align 8, !dbg !4320
  %406 = add i64 %405, 8192, !dbg !4320
  store i64 %406, ptr %121, align 8, !dbg !4320
  %407 = load i32, ptr %122, align 4, !dbg !4321
  %408 = sub i32 %407, 8192, !dbg !4321
  store i32 %408, ptr %122, align 4, !dbg !4321
  br label %141, !dbg !4085, !llvm.loop !4322

409:                                              ; preds = %141
  br label %410, !dbg !4324

410:                                              ; preds = %428, %409
  %411 = load i32, ptr %118, align 4, !dbg !4325
  %412 = load i32, ptr %119, align 4, !dbg !4326
  store i32 %411, ptr %116, align 4
    #dbg_declare(ptr %116, !3711, !DIExpression(), !4327)
  store i32 %412, ptr %117, align 4
    #dbg_declare(ptr %117, !3717, !DIExpression(), !4329)
  %413 = load i32, ptr %116, align 4, !dbg !4330
  %414 = load i32, ptr %117, align 4, !dbg !4331
  store i32 %413, ptr %104, align 4
    #dbg_declare(ptr %104, !3721, !DIExpression(), !4332)
  store i32 %414, ptr %105, align 4
    #dbg_declare(ptr %105, !3727, !DIExpression(), !4334)
  store i32 -5111768, ptr %106, align 4
    #dbg_declare(ptr %106, !3729, !DIExpression(), !4335)
    #dbg_declare(ptr %107, !3731, !DIExpression(), !4336)
  %415 = load i32, ptr %105, align 4, !dbg !4337
  %416 = shl i32 %415, 10, !dbg !4338
  %417 = load i32, ptr %104, align 4, !dbg !4339
  %418 = shl i32 %417, 16, !dbg !4340
  %419 = add i32 %416, %418, !dbg !4341
  %420 = load i32, ptr %106, align 4, !dbg !4342
  %421 = add i32 %419, %420, !dbg !4343
  store i32 %421, ptr %107, align 4, !dbg !4336
    #dbg_declare(ptr %108, !3740, !DIExpression(), !4344)
  %422 = load i32, ptr %107, align 4, !dbg !4345
  %423 = inttoptr i32 %422 to ptr, !dbg !4346
  store ptr %423, ptr %108, align 4, !dbg !4344
  %424 = load ptr, ptr %108, align 4, !dbg !4347
  %425 = load volatile i32, ptr %424, align 4, !dbg !4348
  %426 = icmp eq i32 %425, 0, !dbg !4349
  %427 = xor i1 %426, true, !dbg !4350
  br i1 %427, label %428, label %429, !dbg !4324

428:                                              ; preds = %410
  br label %410, !dbg !4324, !llvm.loop !4351

429:                                              ; preds = %410
  %430 = load i32, ptr %118, align 4, !dbg !4353
  %431 = load i32, ptr %119, align 4, !dbg !4354
  %432 = load i32, ptr %120, align 4, !dbg !4355
  %433 = load i64, ptr %121, align 8, !dbg !4356
  %434 = load i32, ptr %122, align 4, !dbg !4357
  %435 = load i32, ptr %123, align 4, !dbg !4358
  %436 = load i8, ptr %124, align 1, !dbg !4359
  %437 = icmp ule i8 %436, 1, !dbg !4359, !nosanitize !2073
  br i1 %437, label %440, label %438, !dbg !4359, !prof !2086, !nosanitize !2073

438:                                              ; preds = %429
  %439 = zext i8 %436 to i32, !dbg !4359, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @187, i32 %439) #6, !dbg !4359, !nosanitize !2073
  br label %440, !dbg !4359, !nosanitize !2073

440:                                              ; preds = %438, %429
  %441 = trunc i8 %436 to i1, !dbg !4359
  %442 = load i8, ptr %125, align 1, !dbg !4360
  %443 = icmp ule i8 %442, 1, !dbg !4360, !nosanitize !2073
  br i1 %443, label %446, label %444, !dbg !4360, !prof !2086, !nosanitize !2073

444:                                              ; preds = %440
  %445 = zext i8 %442 to i32, !dbg !4360, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @188, i32 %445) #6, !dbg !4360, !nosanitize !2073
  br label %446, !dbg !4360, !nosanitize !2073

446:                                              ; preds = %444, %440
  %447 = trunc i8 %442 to i1, !dbg !4360
  %448 = load i32, ptr %126, align 4, !dbg !4361
  %449 = load i8, ptr %127, align 1, !dbg !4362
  %450 = icmp ule i8 %449, 1, !dbg !4362, !nosanitize !2073
  br i1 %450, label %453, label %451, !dbg !4362, !prof !2086, !nosanitize !2073

451:                                              ; preds = %446
  %452 = zext i8 %449 to i32, !dbg !4362, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @189, i32 %452) #6, !dbg !4362, !nosanitize !2073
  br label %453, !dbg !4362, !nosanitize !2073

453:                                              ; preds = %451, %446
  %454 = trunc i8 %449 to i1, !dbg !4362
  %455 = load i8, ptr %128, align 1, !dbg !4363
  %456 = icmp ule i8 %455, 1, !dbg !4363, !nosanitize !2073
  br i1 %456, label %459, label %457, !dbg !4363, !prof !2086, !nosanitize !2073

457:                                              ; preds = %453
  %458 = zext i8 %455 to i32, !dbg !4363, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @190, i32 %458) #6, !dbg !4363, !nosanitize !2073
  br label %459, !dbg !4363, !nosanitize !2073

459:                                              ; preds = %453, %457
  %460 = trunc i8 %455 to i1, !dbg !4363
  %461 = load i32, ptr %129, align 4, !dbg !4364
  store i32 %430, ptr %42, align 4
    #dbg_declare(ptr %42, !4131, !DIExpression(), !4365)
  store i32 %431, ptr %43, align 4
    #dbg_declare(ptr %43, !4137, !DIExpression(), !4367)
  store i32 %432, ptr %44, align 4
    #dbg_declare(ptr %44, !4139, !DIExpression(), !4368)
  store i64 %433, ptr %45, align 8
    #dbg_declare(ptr %45, !4141, !DIExpression(), !4369)
  store i32 %434, ptr %46, align 4
    #dbg_declare(ptr %46, !4143, !DIExpression(), !4370)
  store i32 %435, ptr %47, align 4
    #dbg_declare(ptr %47, !4145, !DIExpression(), !4371)
  %462 = zext i1 %441 to i8
  store i8 %462, ptr %48, align 1
    #dbg_declare(ptr %48, !4147, !DIExpression(), !4372)
  %463 = zext i1 %447 to i8
  store i8 %463, ptr %49, align 1
    #dbg_declare(ptr %49, !4149, !DIExpression(), !4373)
  store i32 %448, ptr %50, align 4
    #dbg_declare(ptr %50, !4151, !DIExpression(), !4374)
  %464 = zext i1 %454 to i8
  store i8 %464, ptr %51, align 1
    #dbg_declare(ptr %51, !4153, !DIExpression(), !4375)
  %465 = zext i1 %460 to i8
  store i8 %465, ptr %52, align 1
    #dbg_declare(ptr %52, !4155, !DIExpression(), !4376)
  store i32 %461, ptr %53, align 4
    #dbg_declare(ptr %53, !4157, !DIExpression(), !4377)
    #dbg_declare(ptr %54, !4159, !DIExpression(), !4378)
  %466 = load i32, ptr %47, align 4, !dbg !4379
  %467 = shl i32 %466, 13, !dbg !4380
  %468 = or i32 130, %467, !dbg !4381
  %469 = load i8, ptr %49, align 1, !dbg !4382
  %470 = icmp ule i8 %469, 1, !dbg !4382, !nosanitize !2073
  br i1 %470, label %473, label %471, !dbg !4382, !prof !2086, !nosanitize !2073

471:                                              ; preds = %459
  %472 = zext i8 %469 to i32, !dbg !4382, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @195, i32 %472) #6, !dbg !4382, !nosanitize !2073
  br label %473, !dbg !4382, !nosanitize !2073

473:                                              ; preds = %471, %459
  %474 = trunc i8 %469 to i1, !dbg !4382
  %475 = zext i1 %474 to i64, !dbg !4382
  %476 = select i1 %474, i32 64, i32 0, !dbg !4382
  %477 = or i32 %468, %476, !dbg !4383
  %478 = load i8, ptr %48, align 1, !dbg !4384
  %479 = icmp ule i8 %478, 1, !dbg !4384, !nosanitize !2073
  br i1 %479, label %482, label %480, !dbg !4384, !prof !2086, !nosanitize !2073

480:                                              ; preds = %473
  %481 = zext i8 %478 to i32, !dbg !4384, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @197, i32 %481) #6, !dbg !4384, !nosanitize !2073
  br label %482, !dbg !4384, !nosanitize !2073

482:                                              ; preds = %480, %473
  %483 = trunc i8 %478 to i1, !dbg !4384
  br i1 %483, label %484, label %494, !dbg !4384

484:                                              ; preds = %482
  %485 = load i8, ptr %51, align 1, !dbg !4385
  %486 = icmp ule i8 %485, 1, !dbg !4385, !nosanitize !2073
  br i1 %486, label %489, label %487, !dbg !4385, !prof !2086, !nosanitize !2073

487:                                              ; preds = %484
  %488 = zext i8 %485 to i32, !dbg !4385, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @198, i32 %488) #6, !dbg !4385, !nosanitize !2073
  br label %489, !dbg !4385, !nosanitize !2073

489:                                              ; preds = %487, %484
  %490 = trunc i8 %485 to i1, !dbg !4385
  %491 = zext i1 %490 to i64, !dbg !4385
  %492 = select i1 %490, i32 256, i32 0, !dbg !4385
  %493 = or i32 %492, 32, !dbg !4386
  br label %495, !dbg !4384

494:                                              ; preds = %482
  br label %495, !dbg !4384

495:                                              ; preds = %494, %489
  %496 = phi i32 [ %493, %489 ], [ 0, %494 ], !dbg !4384
  %497 = or i32 %477, %496, !dbg !4387
  %498 = load i8, ptr %52, align 1, !dbg !4388
  %499 = icmp ule i8 %498, 1, !dbg !4388, !nosanitize !2073
  br i1 %499, label %502, label %500, !dbg !4388, !prof !2086, !nosanitize !2073

500:                                              ; preds = %495
  %501 = zext i8 %498 to i32, !dbg !4388, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @201, i32 %501) #6, !dbg !4388, !nosanitize !2073
  br label %502, !dbg !4388, !nosanitize !2073

502:                                              ; preds = %500, %495
  %503 = trunc i8 %498 to i1, !dbg !4388
  %504 = zext i1 %503 to i64, !dbg !4388
  %505 = select i1 %503, i32 0, i32 16, !dbg !4388
  %506 = or i32 %497, %505, !dbg !4389
  store i32 %506, ptr %54, align 4, !dbg !4378
  %507 = load i32, ptr %42, align 4, !dbg !4390
  %508 = load i32, ptr %43, align 4, !dbg !4391
  %509 = load i32, ptr %54, align 4, !dbg !4392
  store i32 %507, ptr %6, align 4
    #dbg_declare(ptr %6, !3753, !DIExpression(), !4393)
  store i32 %508, ptr %7, align 4
    #dbg_declare(ptr %7, !3759, !DIExpression(), !4395)
  store i32 -5111780, ptr %8, align 4
    #dbg_declare(ptr %8, !3761, !DIExpression(), !4396)
  store i32 %509, ptr %9, align 4
    #dbg_declare(ptr %9, !3763, !DIExpression(), !4397)
    #dbg_declare(ptr %10, !3765, !DIExpression(), !4398)
  %510 = load i32, ptr %7, align 4, !dbg !4399
  %511 = shl i32 %510, 10, !dbg !4400
  %512 = load i32, ptr %6, align 4, !dbg !4401
  %513 = shl i32 %512, 16, !dbg !4402
  %514 = add i32 %511, %513, !dbg !4403
  %515 = load i32, ptr %8, align 4, !dbg !4404
  %516 = add i32 %514, %515, !dbg !4405
  store i32 %516, ptr %10, align 4, !dbg !4398
    #dbg_declare(ptr %11, !3774, !DIExpression(), !4406)
  %517 = load i32, ptr %10, align 4, !dbg !4407
  %518 = inttoptr i32 %517 to ptr, !dbg !4408
  store ptr %518, ptr %11, align 4, !dbg !4406
  %519 = load i32, ptr %9, align 4, !dbg !4409
  %520 = load ptr, ptr %11, align 4, !dbg !4410
  store volatile i32 %519, ptr %520, align 4, !dbg !4411
  %521 = load i32, ptr %42, align 4, !dbg !4412
  %522 = load i32, ptr %43, align 4, !dbg !4413
  %523 = load i32, ptr %44, align 4, !dbg !4414
  store i32 %521, ptr %12, align 4
    #dbg_declare(ptr %12, !3753, !DIExpression(), !4415)
  store i32 %522, ptr %13, align 4
    #dbg_declare(ptr %13, !3759, !DIExpression(), !4417)
  store i32 -5111808, ptr %14, align 4
    #dbg_declare(ptr %14, !3761, !DIExpression(), !4418)
  store i32 %523, ptr %15, align 4
    #dbg_declare(ptr %15, !3763, !DIExpression(), !4419)
    #dbg_declare(ptr %16, !3765, !DIExpression(), !4420)
  %524 = load i32, ptr %13, align 4, !dbg !4421
  %525 = shl i32 %524, 10, !dbg !4422
  %526 = load i32, ptr %12, align 4, !dbg !4423
  %527 = shl i32 %526, 16, !dbg !4424
  %528 = add i32 %525, %527, !dbg !4425
  %529 = load i32, ptr %14, align 4, !dbg !4426
  %530 = add i32 %528, %529, !dbg !4427
  store i32 %530, ptr %16, align 4, !dbg !4420
    #dbg_declare(ptr %17, !3774, !DIExpression(), !4428)
  %531 = load i32, ptr %16, align 4, !dbg !4429
  %532 = inttoptr i32 %531 to ptr, !dbg !4430
  store ptr %532, ptr %17, align 4, !dbg !4428
  %533 = load i32, ptr %15, align 4, !dbg !4431
  %534 = load ptr, ptr %17, align 4, !dbg !4432
  store volatile i32 %533, ptr %534, align 4, !dbg !4433
  %535 = load i32, ptr %42, align 4, !dbg !4434
  %536 = load i32, ptr %43, align 4, !dbg !4435
  %537 = load i64, ptr %45, align 8, !dbg !4436
  %538 = trunc i64 %537 to i32, !dbg !4436
  store i32 %535, ptr %18, align 4
    #dbg_declare(ptr %18, !3753, !DIExpression(), !4437)
  store i32 %536, ptr %19, align 4
    #dbg_declare(ptr %19, !3759, !DIExpression(), !4439)
  store i32 -5111796, ptr %20, align 4
    #dbg_declare(ptr %20, !3761, !DIExpression(), !4440)
  store i32 %538, ptr %21, align 4
    #dbg_declare(ptr %21, !3763, !DIExpression(), !4441)
    #dbg_declare(ptr %22, !3765, !DIExpression(), !4442)
  %539 = load i32, ptr %19, align 4, !dbg !4443
  %540 = shl i32 %539, 10, !dbg !4444
  %541 = load i32, ptr %18, align 4, !dbg !4445
  %542 = shl i32 %541, 16, !dbg !4446
  %543 = add i32 %540, %542, !dbg !4447
  %544 = load i32, ptr %20, align 4, !dbg !4448
  %545 = add i32 %543, %544, !dbg !4449
  store i32 %545, ptr %22, align 4, !dbg !4442
    #dbg_declare(ptr %23, !3774, !DIExpression(), !4450)
  %546 = load i32, ptr %22, align 4, !dbg !4451
  %547 = inttoptr i32 %546 to ptr, !dbg !4452
  store ptr %547, ptr %23, align 4, !dbg !4450
  %548 = load i32, ptr %21, align 4, !dbg !4453
  %549 = load ptr, ptr %23, align 4, !dbg !4454
  store volatile i32 %548, ptr %549, align 4, !dbg !4455
  %550 = load i32, ptr %42, align 4, !dbg !4456
  %551 = load i32, ptr %43, align 4, !dbg !4457
  %552 = load i64, ptr %45, align 8, !dbg !4458
  %553 = lshr i64 %552, 32, !dbg !4459
  %554 = trunc i64 %553 to i32, !dbg !4460
  store i32 %550, ptr %24, align 4
    #dbg_declare(ptr %24, !3753, !DIExpression(), !4461)
  store i32 %551, ptr %25, align 4
    #dbg_declare(ptr %25, !3759, !DIExpression(), !4463)
  store i32 -5111792, ptr %26, align 4
    #dbg_declare(ptr %26, !3761, !DIExpression(), !4464)
  store i32 %554, ptr %27, align 4
    #dbg_declare(ptr %27, !3763, !DIExpression(), !4465)
    #dbg_declare(ptr %28, !3765, !DIExpression(), !4466)
  %555 = load i32, ptr %25, align 4, !dbg !4467
  %556 = shl i32 %555, 10, !dbg !4468
  %557 = load i32, ptr %24, align 4, !dbg !4469
  %558 = shl i32 %557, 16, !dbg !4470
  %559 = add i32 %556, %558, !dbg !4471
  %560 = load i32, ptr %26, align 4, !dbg !4472
  %561 = add i32 %559, %560, !dbg !4473
  store i32 %561, ptr %28, align 4, !dbg !4466
    #dbg_declare(ptr %29, !3774, !DIExpression(), !4474)
  %562 = load i32, ptr %28, align 4, !dbg !4475
  %563 = inttoptr i32 %562 to ptr, !dbg !4476
  store ptr %563, ptr %29, align 4, !dbg !4474
  %564 = load i32, ptr %27, align 4, !dbg !4477
  %565 = load ptr, ptr %29, align 4, !dbg !4478
  store volatile i32 %564, ptr %565, align 4, !dbg !4479
  %566 = load i32, ptr %42, align 4, !dbg !4480
  %567 = load i32, ptr %43, align 4, !dbg !4481
  %568 = load i32, ptr %46, align 4, !dbg !4482
  store i32 %566, ptr %30, align 4
    #dbg_declare(ptr %30, !3753, !DIExpression(), !4483)
  store i32 %567, ptr %31, align 4
    #dbg_declare(ptr %31, !3759, !DIExpression(), !4485)
  store i32 -5111776, ptr %32, align 4
    #dbg_declare(ptr %32, !3761, !DIExpression(), !4486)
  store i32 %568, ptr %33, align 4
    #dbg_declare(ptr %33, !3763, !DIExpression(), !4487)
    #dbg_declare(ptr %34, !3765, !DIExpression(), !4488)
  %569 = load i32, ptr %31, align 4, !dbg !4489
  %570 = shl i32 %569, 10, !dbg !4490
  %571 = load i32, ptr %30, align 4, !dbg !4491
  %572 = shl i32 %571, 16, !dbg !4492
  %573 = add i32 %570, %572, !dbg !4493
  %574 = load i32, ptr %32, align 4, !dbg !4494
  %575 = add i32 %573, %574, !dbg !4495
  store i32 %575, ptr %34, align 4, !dbg !4488
    #dbg_declare(ptr %35, !3774, !DIExpression(), !4496)
  %576 = load i32, ptr %34, align 4, !dbg !4497
  %577 = inttoptr i32 %576 to ptr, !dbg !4498
  store ptr %577, ptr %35, align 4, !dbg !4496
  %578 = load i32, ptr %33, align 4, !dbg !4499
  %579 = load ptr, ptr %35, align 4, !dbg !4500
  store volatile i32 %578, ptr %579, align 4, !dbg !4501
  %580 = load i32, ptr %42, align 4, !dbg !4502
  %581 = load i32, ptr %43, align 4, !dbg !4503
  store i32 %580, ptr %36, align 4
    #dbg_declare(ptr %36, !3753, !DIExpression(), !4504)
  store i32 %581, ptr %37, align 4
    #dbg_declare(ptr %37, !3759, !DIExpression(), !4506)
  store i32 -5111768, ptr %38, align 4
    #dbg_declare(ptr %38, !3761, !DIExpression(), !4507)
  store i32 1, ptr %39, align 4
    #dbg_declare(ptr %39, !3763, !DIExpression(), !4508)
    #dbg_declare(ptr %40, !3765, !DIExpression(), !4509)
  %582 = load i32, ptr %37, align 4, !dbg !4510
  %583 = shl i32 %582, 10, !dbg !4511
  %584 = load i32, ptr %36, align 4, !dbg !4512
  %585 = shl i32 %584, 16, !dbg !4513
  %586 = add i32 %583, %585, !dbg !4514
  %587 = load i32, ptr %38, align 4, !dbg !4515
  %588 = add i32 %586, %587, !dbg !4516
  store i32 %588, ptr %40, align 4, !dbg !4509
    #dbg_declare(ptr %41, !3774, !DIExpression(), !4517)
  %589 = load i32, ptr %40, align 4, !dbg !4518
  %590 = inttoptr i32 %589 to ptr, !dbg !4519
  store ptr %590, ptr %41, align 4, !dbg !4517
  %591 = load i32, ptr %39, align 4, !dbg !4520
  %592 = load ptr, ptr %41, align 4, !dbg !4521
  store volatile i32 %591, ptr %592, align 4, !dbg !4522
  %593 = load i8, ptr %52, align 1, !dbg !4523
  %594 = icmp ule i8 %593, 1, !dbg !4523, !nosanitize !2073
  br i1 %594, label %597, label %595, !dbg !4523, !prof !2086, !nosanitize !2073

595:                                              ; preds = %502
  %596 = zext i8 %593 to i32, !dbg !4523, !nosanitize !2073
  call void @__ubsan_handle_load_invalid_value(ptr @205, i32 %596) #6, !dbg !4523, !nosanitize !2073
  br label %597, !dbg !4523, !nosanitize !2073

597:                                              ; preds = %595, %502
  %598 = trunc i8 %593 to i1, !dbg !4523
  br i1 %598, label %599, label %622, !dbg !4523

599:                                              ; preds = %597
  %600 = load i32, ptr %42, align 4, !dbg !4524
  %601 = icmp ult i32 %600, 2, !dbg !4525, !nosanitize !2073
  br i1 %601, label %603, label %602, !dbg !4525, !prof !2086, !nosanitize !2073

602:                                              ; preds = %599
  call void @__ubsan_handle_out_of_bounds(ptr @206, i32 %600) #6, !dbg !4525, !nosanitize !2073
  br label %603, !dbg !4525, !nosanitize !2073

603:                                              ; preds = %602, %599
  %604 = getelementptr inbounds nuw [2 x i32], ptr @noc_posted_writes_num_issued, i32 0, i32 %600, !dbg !4525
  %605 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %600), !dbg !4525, !nosanitize !2073
  %606 = extractvalue { i32, i1 } %605, 1, !dbg !4525, !nosanitize !2073
  %607 = extractvalue { i32, i1 } %605, 0, !dbg !4525, !nosanitize !2073
  %608 = add i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), %607, !dbg !4525, !nosanitize !2073
  %609 = icmp ne i32 %608, 0, !dbg !4525, !nosanitize !2073
  %610 = xor i1 %606, true, !dbg !4525, !nosanitize !2073
  %611 = icmp uge i32 %608, ptrtoint (ptr @noc_posted_writes_num_issued to i32), !dbg !4525, !nosanitize !2073
  %612 = and i1 %611, %610, !dbg !4525, !nosanitize !2073
  br i1 %612, label %614, label %613, !dbg !4525, !prof !2086, !nosanitize !2073

613:                                              ; preds = %603
  call void @__ubsan_handle_pointer_overflow(ptr @207, i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), i32 %608) #6, !dbg !4525, !nosanitize !2073
  br label %614, !dbg !4525, !nosanitize !2073

614:                                              ; preds = %613, %603
  %615 = ptrtoint ptr %604 to i32, !dbg !4525, !nosanitize !2073
  %616 = and i32 %615, 3, !dbg !4525, !nosanitize !2073
  %617 = icmp eq i32 %616, 0, !dbg !4525, !nosanitize !2073
  br i1 %617, label %619, label %618, !dbg !4525, !prof !2086, !nosanitize !2073

618:                                              ; preds = %614
  call void @__ubsan_handle_type_mismatch_v1(ptr @208, i32 %615) #6, !dbg !4525, !nosanitize !2073
  br label %619, !dbg !4525, !nosanitize !2073

619:                                              ; preds = %618, %614
  %620 = load i32, ptr %604, align 4, !dbg !4525
  %621 = add i32 %620, 1, !dbg !4525
  store i32 %621, ptr %604, align 4, !dbg !4525
  br label %668, !dbg !4526

622:                                              ; preds = %597
  %623 = load i32, ptr %42, align 4, !dbg !4527
  %624 = icmp ult i32 %623, 2, !dbg !4528, !nosanitize !2073
  br i1 %624, label %626, label %625, !dbg !4528, !prof !2086, !nosanitize !2073

625:                                              ; preds = %622
  call void @__ubsan_handle_out_of_bounds(ptr @209, i32 %623) #6, !dbg !4528, !nosanitize !2073
  br label %626, !dbg !4528, !nosanitize !2073

626:                                              ; preds = %625, %622
  %627 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %623, !dbg !4528
  %628 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %623), !dbg !4528, !nosanitize !2073
  %629 = extractvalue { i32, i1 } %628, 1, !dbg !4528, !nosanitize !2073
  %630 = extractvalue { i32, i1 } %628, 0, !dbg !4528, !nosanitize !2073
  %631 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %630, !dbg !4528, !nosanitize !2073
  %632 = icmp ne i32 %631, 0, !dbg !4528, !nosanitize !2073
  %633 = xor i1 %629, true, !dbg !4528, !nosanitize !2073
  %634 = icmp uge i32 %631, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !4528, !nosanitize !2073
  %635 = and i1 %634, %633, !dbg !4528, !nosanitize !2073
  br i1 %635, label %637, label %636, !dbg !4528, !prof !2086, !nosanitize !2073

636:                                              ; preds = %626
  call void @__ubsan_handle_pointer_overflow(ptr @210, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %631) #6, !dbg !4528, !nosanitize !2073
  br label %637, !dbg !4528, !nosanitize !2073

637:                                              ; preds = %636, %626
  %638 = ptrtoint ptr %627 to i32, !dbg !4528, !nosanitize !2073
  %639 = and i32 %638, 3, !dbg !4528, !nosanitize !2073
  %640 = icmp eq i32 %639, 0, !dbg !4528, !nosanitize !2073
  br i1 %640, label %642, label %641, !dbg !4528, !prof !2086, !nosanitize !2073

641:                                              ; preds = %637
  call void @__ubsan_handle_type_mismatch_v1(ptr @211, i32 %638) #6, !dbg !4528, !nosanitize !2073
  br label %642, !dbg !4528, !nosanitize !2073

642:                                              ; preds = %641, %637
  %643 = load i32, ptr %627, align 4, !dbg !4528
  %644 = add i32 %643, 1, !dbg !4528
  store i32 %644, ptr %627, align 4, !dbg !4528
  %645 = load i32, ptr %50, align 4, !dbg !4529
  %646 = load i32, ptr %42, align 4, !dbg !4530
  %647 = icmp ult i32 %646, 2, !dbg !4531, !nosanitize !2073
  br i1 %647, label %649, label %648, !dbg !4531, !prof !2086, !nosanitize !2073

648:                                              ; preds = %642
  call void @__ubsan_handle_out_of_bounds(ptr @212, i32 %646) #6, !dbg !4531, !nosanitize !2073
  br label %649, !dbg !4531, !nosanitize !2073

649:                                              ; preds = %648, %642
  %650 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %646, !dbg !4531
  %651 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %646), !dbg !4531, !nosanitize !2073
  %652 = extractvalue { i32, i1 } %651, 1, !dbg !4531, !nosanitize !2073
  %653 = extractvalue { i32, i1 } %651, 0, !dbg !4531, !nosanitize !2073
  %654 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %653, !dbg !4531, !nosanitize !2073
  %655 = icmp ne i32 %654, 0, !dbg !4531, !nosanitize !2073
  %656 = xor i1 %652, true, !dbg !4531, !nosanitize !2073
  %657 = icmp uge i32 %654, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4531, !nosanitize !2073
  %658 = and i1 %657, %656, !dbg !4531, !nosanitize !2073
  br i1 %658, label %660, label %659, !dbg !4531, !prof !2086, !nosanitize !2073

659:                                              ; preds = %649
  call void @__ubsan_handle_pointer_overflow(ptr @213, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %654) #6, !dbg !4531, !nosanitize !2073
  br label %660, !dbg !4531, !nosanitize !2073

660:                                              ; preds = %659, %649
  %661 = ptrtoint ptr %650 to i32, !dbg !4531, !nosanitize !2073
  %662 = and i32 %661, 3, !dbg !4531, !nosanitize !2073
  %663 = icmp eq i32 %662, 0, !dbg !4531, !nosanitize !2073
  br i1 %663, label %665, label %664, !dbg !4531, !prof !2086, !nosanitize !2073

664:                                              ; preds = %660
  call void @__ubsan_handle_type_mismatch_v1(ptr @214, i32 %661) #6, !dbg !4531, !nosanitize !2073
  br label %665, !dbg !4531, !nosanitize !2073

665:                                              ; preds = %664, %660
  %666 = load i32, ptr %650, align 4, !dbg !4531
  %667 = add i32 %666, %645, !dbg !4531
  store i32 %667, ptr %650, align 4, !dbg !4531
  br label %668

668:                                              ; preds = %619, %665
  ret void, !dbg !4532
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1) #0 comdat align 2 !dbg !4533 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !4534, !DIExpression(), !4536)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !4537, !DIExpression(), !4538)
  %5 = load ptr, ptr %3, align 4
  %6 = icmp ne ptr %5, null, !nosanitize !2073
  %7 = ptrtoint ptr %5 to i32, !nosanitize !2073
  %8 = and i32 %7, 3, !nosanitize !2073
  %9 = icmp eq i32 %8, 0, !nosanitize !2073
  %10 = and i1 %6, %9, !nosanitize !2073
  br i1 %10, label %12, label %11, !prof !2086, !nosanitize !2073

11:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @216, i32 %7) #6, !dbg !4536, !nosanitize !2073
  br label %12, !dbg !4536, !nosanitize !2073

12:                                               ; preds = %11, %2
  %13 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %5, i32 0, i32 2, !dbg !4539
  %14 = load i32, ptr %13, align 4, !dbg !4539
  %15 = load i32, ptr %4, align 4, !dbg !4540
  br i1 true, label %17, label %16, !dbg !4541, !prof !2086, !nosanitize !2073

16:                                               ; preds = %12
  call void @__ubsan_handle_divrem_overflow(ptr @217, i32 %15, i32 1024) #6, !dbg !4541, !nosanitize !2073
  br label %17, !dbg !4541, !nosanitize !2073

17:                                               ; preds = %16, %12
  %18 = urem i32 %15, 1024, !dbg !4541
  %19 = add i32 %14, %18, !dbg !4542
  ret i32 %19, !dbg !4543
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef i64 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1) #3 comdat align 2 !dbg !4544 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i8, align 1
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca ptr, align 4
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i8, align 1
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  %24 = alloca i32, align 4
  %25 = alloca i32, align 4
  %26 = alloca i64, align 8
  %27 = alloca ptr, align 4
  %28 = alloca i32, align 4
  store ptr %0, ptr %27, align 4
    #dbg_declare(ptr %27, !4545, !DIExpression(), !4546)
  store i32 %1, ptr %28, align 4
    #dbg_declare(ptr %28, !4547, !DIExpression(), !4548)
  %29 = load ptr, ptr %27, align 4
  %30 = icmp ne ptr %29, null, !nosanitize !2073
  %31 = ptrtoint ptr %29 to i32, !nosanitize !2073
  %32 = and i32 %31, 3, !nosanitize !2073
  %33 = icmp eq i32 %32, 0, !nosanitize !2073
  %34 = and i1 %30, %33, !nosanitize !2073
  br i1 %34, label %36, label %35, !prof !2086, !nosanitize !2073

35:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @218, i32 %31) #6, !dbg !4546, !nosanitize !2073
  br label %36, !dbg !4546, !nosanitize !2073

36:                                               ; preds = %35, %2
  %37 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %29, i32 0, i32 0, !dbg !4549
  %38 = ptrtoint ptr %37 to i32, !dbg !4549, !nosanitize !2073
  %39 = and i32 %38, 3, !dbg !4549, !nosanitize !2073
  %40 = icmp eq i32 %39, 0, !dbg !4549, !nosanitize !2073
  br i1 %40, label %42, label %41, !dbg !4549, !prof !2086, !nosanitize !2073

41:                                               ; preds = %36
  call void @__ubsan_handle_type_mismatch_v1(ptr @220, i32 %38) #6, !dbg !4549, !nosanitize !2073
  br label %42, !dbg !4549, !nosanitize !2073

42:                                               ; preds = %41, %36
  %43 = icmp ne ptr %37, null, !dbg !4550, !nosanitize !2073
  %44 = ptrtoint ptr %37 to i32, !dbg !4550, !nosanitize !2073
  %45 = and i32 %44, 3, !dbg !4550, !nosanitize !2073
  %46 = icmp eq i32 %45, 0, !dbg !4550, !nosanitize !2073
  %47 = and i1 %43, %46, !dbg !4550, !nosanitize !2073
  br i1 %47, label %49, label %48, !dbg !4550, !prof !2086, !nosanitize !2073

48:                                               ; preds = %42
  call void @__ubsan_handle_type_mismatch_v1(ptr @222, i32 %44) #6, !dbg !4550, !nosanitize !2073
  br label %49, !dbg !4550, !nosanitize !2073

49:                                               ; preds = %48, %42
  %50 = load i32, ptr %28, align 4, !dbg !4551
  br i1 true, label %52, label %51, !dbg !4552, !prof !2086, !nosanitize !2073

51:                                               ; preds = %49
  call void @__ubsan_handle_divrem_overflow(ptr @223, i32 %50, i32 1024) #6, !dbg !4552, !nosanitize !2073
  br label %52, !dbg !4552, !nosanitize !2073

52:                                               ; preds = %51, %49
  %53 = udiv i32 %50, 1024, !dbg !4552
  %54 = load i32, ptr %28, align 4, !dbg !4553
  br i1 true, label %56, label %55, !dbg !4554, !prof !2086, !nosanitize !2073

55:                                               ; preds = %52
  call void @__ubsan_handle_divrem_overflow(ptr @224, i32 %54, i32 1024) #6, !dbg !4554, !nosanitize !2073
  br label %56, !dbg !4554, !nosanitize !2073

56:                                               ; preds = %55, %52
  %57 = urem i32 %54, 1024, !dbg !4554
  store ptr %37, ptr %18, align 4
    #dbg_declare(ptr %18, !4555, !DIExpression(), !4558)
  store i32 %53, ptr %19, align 4
    #dbg_declare(ptr %19, !4560, !DIExpression(), !4561)
  store i32 %57, ptr %20, align 4
    #dbg_declare(ptr %20, !4562, !DIExpression(), !4563)
  store i8 0, ptr %21, align 1
    #dbg_declare(ptr %21, !4564, !DIExpression(), !4565)
  %58 = load ptr, ptr %18, align 4
  %59 = icmp ne ptr %58, null, !nosanitize !2073
  %60 = ptrtoint ptr %58 to i32, !nosanitize !2073
  %61 = and i32 %60, 3, !nosanitize !2073
  %62 = icmp eq i32 %61, 0, !nosanitize !2073
  %63 = and i1 %59, %62, !nosanitize !2073
  br i1 %63, label %65, label %64, !prof !2086, !nosanitize !2073

64:                                               ; preds = %56
  call void @__ubsan_handle_type_mismatch_v1(ptr @226, i32 %60) #6, !dbg !4558, !nosanitize !2073
  br label %65, !dbg !4558, !nosanitize !2073

65:                                               ; preds = %64, %56
    #dbg_declare(ptr %22, !4566, !DIExpression(), !4567)
  %66 = load i32, ptr %19, align 4, !dbg !4568
  store i32 %66, ptr %17, align 4
    #dbg_declare(ptr %17, !2761, !DIExpression(), !4569)
  %67 = load i32, ptr %17, align 4, !dbg !4571
  store i32 %67, ptr %10, align 4
    #dbg_declare(ptr %10, !2771, !DIExpression(), !4572)
  %68 = load i32, ptr %10, align 4, !dbg !4574
  store i32 %68, ptr %9, align 4
    #dbg_declare(ptr %9, !2782, !DIExpression(), !4575)
  %69 = load i32, ptr %9, align 4, !dbg !4577
  %70 = zext i32 %69 to i64, !dbg !4577
  %71 = mul i64 %70, 2863311531, !dbg !4578
  %72 = lshr i64 %71, 32, !dbg !4579
  %73 = lshr i64 %72, 3, !dbg !4580
  %74 = trunc i64 %73 to i32, !dbg !4581
  store i32 %74, ptr %22, align 4, !dbg !4567
    #dbg_declare(ptr %23, !4582, !DIExpression(), !4583)
  %75 = load i32, ptr %19, align 4, !dbg !4584
  %76 = load i32, ptr %22, align 4, !dbg !4585
  store i32 %75, ptr %15, align 4
    #dbg_declare(ptr %15, !2795, !DIExpression(), !4586)
  store i32 %76, ptr %16, align 4
    #dbg_declare(ptr %16, !2801, !DIExpression(), !4588)
  %77 = load i32, ptr %15, align 4, !dbg !4589
  %78 = load i32, ptr %16, align 4, !dbg !4590
  %79 = mul i32 %78, 12, !dbg !4591
  %80 = sub i32 %77, %79, !dbg !4592
  store i32 %80, ptr %23, align 4, !dbg !4583
    #dbg_declare(ptr %24, !4593, !DIExpression(), !4594)
  %81 = load i32, ptr %19, align 4, !dbg !4595
  %82 = load i32, ptr %22, align 4, !dbg !4596
  %83 = load i32, ptr %23, align 4, !dbg !4597
  %84 = load i32, ptr %20, align 4, !dbg !4598
  store ptr %58, ptr %4, align 4
    #dbg_declare(ptr %4, !4599, !DIExpression(), !4601)
  store i32 %81, ptr %5, align 4
    #dbg_declare(ptr %5, !4603, !DIExpression(), !4604)
  store i32 %82, ptr %6, align 4
    #dbg_declare(ptr %6, !4605, !DIExpression(), !4606)
  store i32 %83, ptr %7, align 4
    #dbg_declare(ptr %7, !4607, !DIExpression(), !4608)
  store i32 %84, ptr %8, align 4
    #dbg_declare(ptr %8, !4609, !DIExpression(), !4610)
  %85 = load ptr, ptr %4, align 4
  %86 = icmp ne ptr %85, null, !nosanitize !2073
  %87 = ptrtoint ptr %85 to i32, !nosanitize !2073
  %88 = and i32 %87, 3, !nosanitize !2073
  %89 = icmp eq i32 %88, 0, !nosanitize !2073
  %90 = and i1 %86, %89, !nosanitize !2073
  br i1 %90, label %92, label %91, !prof !2086, !nosanitize !2073

91:                                               ; preds = %65
  call void @__ubsan_handle_type_mismatch_v1(ptr @227, i32 %87) #6, !dbg !4601, !nosanitize !2073
  br label %92, !dbg !4601, !nosanitize !2073

92:                                               ; preds = %91, %65
  %93 = load i32, ptr %6, align 4, !dbg !4611
  %94 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %85, i32 0, i32 2, !dbg !4612
  %95 = load i32, ptr %94, align 4, !dbg !4612
  %96 = mul i32 %93, %95, !dbg !4613
  %97 = load i32, ptr %85, align 4, !dbg !4614
  %98 = add i32 %96, %97, !dbg !4615
  %99 = load i32, ptr %8, align 4, !dbg !4616
  %100 = add i32 %98, %99, !dbg !4617
  %101 = load i32, ptr %7, align 4, !dbg !4618
  store i32 %101, ptr %3, align 4
    #dbg_declare(ptr %3, !3027, !DIExpression(), !4619)
  %102 = load i32, ptr %3, align 4, !dbg !4621
  %103 = icmp ult i32 %102, 12, !dbg !4622, !nosanitize !2073
  br i1 %103, label %105, label %104, !dbg !4622, !prof !2086, !nosanitize !2073

104:                                              ; preds = %92
  call void @__ubsan_handle_out_of_bounds(ptr @147, i32 %102) #6, !dbg !4622, !nosanitize !2073
  br label %105, !dbg !4622, !nosanitize !2073

105:                                              ; preds = %104, %92
  %106 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %102, !dbg !4622
  %107 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %102), !dbg !4622, !nosanitize !2073
  %108 = extractvalue { i32, i1 } %107, 1, !dbg !4622, !nosanitize !2073
  %109 = extractvalue { i32, i1 } %107, 0, !dbg !4622, !nosanitize !2073
  %110 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %109, !dbg !4622, !nosanitize !2073
  %111 = icmp ne i32 %110, 0, !dbg !4622, !nosanitize !2073
  %112 = xor i1 %108, true, !dbg !4622, !nosanitize !2073
  %113 = icmp uge i32 %110, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !4622, !nosanitize !2073
  %114 = and i1 %113, %112, !dbg !4622, !nosanitize !2073
  br i1 %114, label %116, label %115, !dbg !4622, !prof !2086, !nosanitize !2073

115:                                              ; preds = %105
  call void @__ubsan_handle_pointer_overflow(ptr @148, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %110) #6, !dbg !4622, !nosanitize !2073
  br label %116, !dbg !4622, !nosanitize !2073

116:                                              ; preds = %115, %105
  %117 = ptrtoint ptr %106 to i32, !dbg !4622, !nosanitize !2073
  %118 = and i32 %117, 3, !dbg !4622, !nosanitize !2073
  %119 = icmp eq i32 %118, 0, !dbg !4622, !nosanitize !2073
  br i1 %119, label %121, label %120, !dbg !4622, !prof !2086, !nosanitize !2073

120:                                              ; preds = %116
  call void @__ubsan_handle_type_mismatch_v1(ptr @149, i32 %117) #6, !dbg !4622, !nosanitize !2073
  br label %121, !dbg !4622, !nosanitize !2073

121:                                              ; preds = %116, %120
  %122 = load i32, ptr %106, align 4, !dbg !4622
  %123 = add i32 %100, %122, !dbg !4623
  store i32 %123, ptr %24, align 4, !dbg !4594
    #dbg_declare(ptr %25, !4624, !DIExpression(), !4625)
  %124 = load i32, ptr %23, align 4, !dbg !4626
  %125 = load i8, ptr %21, align 1, !dbg !4627
  store i32 %124, ptr %13, align 4
    #dbg_declare(ptr %13, !2838, !DIExpression(), !4628)
  store i8 %125, ptr %14, align 1
    #dbg_declare(ptr %14, !2844, !DIExpression(), !4630)
  %126 = load i8, ptr %14, align 1, !dbg !4631
  %127 = zext i8 %126 to i32, !dbg !4632, !nosanitize !2073
  %128 = icmp ult i32 %127, 2, !dbg !4632, !nosanitize !2073
  br i1 %128, label %130, label %129, !dbg !4632, !prof !2086, !nosanitize !2073

129:                                              ; preds = %121
  call void @__ubsan_handle_out_of_bounds(ptr @132, i32 %127) #6, !dbg !4632, !nosanitize !2073
  br label %130, !dbg !4632, !nosanitize !2073

130:                                              ; preds = %129, %121
  %131 = zext i8 %126 to i32, !dbg !4632
  %132 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %131, !dbg !4632
  %133 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %131), !dbg !4632, !nosanitize !2073
  %134 = extractvalue { i32, i1 } %133, 1, !dbg !4632, !nosanitize !2073
  %135 = extractvalue { i32, i1 } %133, 0, !dbg !4632, !nosanitize !2073
  %136 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %135, !dbg !4632, !nosanitize !2073
  %137 = icmp ne i32 %136, 0, !dbg !4632, !nosanitize !2073
  %138 = xor i1 %134, true, !dbg !4632, !nosanitize !2073
  %139 = icmp uge i32 %136, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !4632, !nosanitize !2073
  %140 = and i1 %139, %138, !dbg !4632, !nosanitize !2073
  br i1 %140, label %142, label %141, !dbg !4632, !prof !2086, !nosanitize !2073

141:                                              ; preds = %130
  call void @__ubsan_handle_pointer_overflow(ptr @133, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %136) #6, !dbg !4632, !nosanitize !2073
  br label %142, !dbg !4632, !nosanitize !2073

142:                                              ; preds = %141, %130
  %143 = load i32, ptr %13, align 4, !dbg !4633
  %144 = icmp ult i32 %143, 12, !dbg !4632, !nosanitize !2073
  br i1 %144, label %146, label %145, !dbg !4632, !prof !2086, !nosanitize !2073

145:                                              ; preds = %142
  call void @__ubsan_handle_out_of_bounds(ptr @135, i32 %143) #6, !dbg !4632, !nosanitize !2073
  br label %146, !dbg !4632, !nosanitize !2073

146:                                              ; preds = %145, %142
  %147 = getelementptr inbounds nuw [12 x i16], ptr %132, i32 0, i32 %143, !dbg !4632
  %148 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %143), !dbg !4632, !nosanitize !2073
  %149 = extractvalue { i32, i1 } %148, 1, !dbg !4632, !nosanitize !2073
  %150 = extractvalue { i32, i1 } %148, 0, !dbg !4632, !nosanitize !2073
  %151 = ptrtoint ptr %132 to i32, !dbg !4632, !nosanitize !2073
  %152 = add i32 %151, %150, !dbg !4632, !nosanitize !2073
  %153 = icmp ne i32 %152, 0, !dbg !4632, !nosanitize !2073
  %154 = xor i1 %149, true, !dbg !4632, !nosanitize !2073
  %155 = icmp uge i32 %152, %151, !dbg !4632, !nosanitize !2073
  %156 = and i1 %155, %154, !dbg !4632, !nosanitize !2073
  br i1 %156, label %158, label %157, !dbg !4632, !prof !2086, !nosanitize !2073

157:                                              ; preds = %146
  call void @__ubsan_handle_pointer_overflow(ptr @136, i32 %151, i32 %152) #6, !dbg !4632, !nosanitize !2073
  br label %158, !dbg !4632, !nosanitize !2073

158:                                              ; preds = %157, %146
  %159 = ptrtoint ptr %147 to i32, !dbg !4632, !nosanitize !2073
  %160 = and i32 %159, 1, !dbg !4632, !nosanitize !2073
  %161 = icmp eq i32 %160, 0, !dbg !4632, !nosanitize !2073
  br i1 %161, label %163, label %162, !dbg !4632, !prof !2086, !nosanitize !2073

162:                                              ; preds = %158
  call void @__ubsan_handle_type_mismatch_v1(ptr @138, i32 %159) #6, !dbg !4632, !nosanitize !2073
  br label %163, !dbg !4632, !nosanitize !2073

163:                                              ; preds = %158, %162
  %164 = load i16, ptr %147, align 2, !dbg !4632
  %165 = zext i16 %164 to i32, !dbg !4632
  store i32 %165, ptr %25, align 4, !dbg !4625
    #dbg_declare(ptr %26, !4634, !DIExpression(), !4635)
  %166 = load i32, ptr %25, align 4, !dbg !4636
  %167 = load i32, ptr %24, align 4, !dbg !4637
  store i32 %166, ptr %11, align 4
    #dbg_declare(ptr %11, !2855, !DIExpression(), !4638)
  store i32 %167, ptr %12, align 4
    #dbg_declare(ptr %12, !2861, !DIExpression(), !4640)
  %168 = load i32, ptr %11, align 4, !dbg !4641
  %169 = zext i32 %168 to i64, !dbg !4642
  %170 = shl i64 %169, 32, !dbg !4643
  %171 = load i32, ptr %12, align 4, !dbg !4644
  %172 = zext i32 %171 to i64, !dbg !4644
  %173 = or i64 %170, %172, !dbg !4645
  store i64 %173, ptr %26, align 8, !dbg !4635
  %174 = load i64, ptr %26, align 8, !dbg !4646
  ret i64 %174, !dbg !4647
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef nonnull align 4 dereferenceable(13) ptr @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1) #0 comdat align 2 !dbg !4648 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !4649, !DIExpression(), !4650)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !4651, !DIExpression(), !4652)
  %5 = load ptr, ptr %3, align 4
  %6 = icmp ne ptr %5, null, !nosanitize !2073
  %7 = ptrtoint ptr %5 to i32, !nosanitize !2073
  %8 = and i32 %7, 3, !nosanitize !2073
  %9 = icmp eq i32 %8, 0, !nosanitize !2073
  %10 = and i1 %6, %9, !nosanitize !2073
  br i1 %10, label %12, label %11, !prof !2086, !nosanitize !2073

11:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @237, i32 %7) #6, !dbg !4650, !nosanitize !2073
  br label %12, !dbg !4650, !nosanitize !2073

12:                                               ; preds = %11, %2
  %13 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %5, i32 0, i32 1, !dbg !4653
  %14 = load i32, ptr %4, align 4, !dbg !4654
  br i1 true, label %16, label %15, !dbg !4655, !prof !2086, !nosanitize !2073

15:                                               ; preds = %12
  call void @__ubsan_handle_divrem_overflow(ptr @238, i32 %14, i32 256) #6, !dbg !4655, !nosanitize !2073
  br label %16, !dbg !4655, !nosanitize !2073

16:                                               ; preds = %15, %12
  %17 = udiv i32 %14, 256, !dbg !4655
  br i1 true, label %19, label %18, !dbg !4656, !prof !2086, !nosanitize !2073

18:                                               ; preds = %16
  call void @__ubsan_handle_divrem_overflow(ptr @239, i32 %17, i32 4) #6, !dbg !4656, !nosanitize !2073
  br label %19, !dbg !4656, !nosanitize !2073

19:                                               ; preds = %18, %16
  %20 = urem i32 %17, 4, !dbg !4656
  %21 = icmp ule i32 %20, 4, !dbg !4653, !nosanitize !2073
  br i1 %21, label %23, label %22, !dbg !4653, !prof !2086, !nosanitize !2073

22:                                               ; preds = %19
  call void @__ubsan_handle_out_of_bounds(ptr @240, i32 %20) #6, !dbg !4653, !nosanitize !2073
  br label %23, !dbg !4653, !nosanitize !2073

23:                                               ; preds = %22, %19
  %24 = getelementptr inbounds nuw [4 x %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %13, i32 0, i32 %20, !dbg !4653
  %25 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 16, i32 %20), !dbg !4653, !nosanitize !2073
  %26 = extractvalue { i32, i1 } %25, 1, !dbg !4653, !nosanitize !2073
  %27 = or i1 %26, false, !dbg !4653, !nosanitize !2073
  %28 = extractvalue { i32, i1 } %25, 0, !dbg !4653, !nosanitize !2073
  %29 = ptrtoint ptr %13 to i32, !dbg !4653, !nosanitize !2073
  %30 = add i32 %29, %28, !dbg !4653, !nosanitize !2073
  %31 = icmp ne ptr %13, null, !dbg !4653, !nosanitize !2073
  %32 = icmp ne i32 %30, 0, !dbg !4653, !nosanitize !2073
  %33 = icmp eq i1 %31, %32, !dbg !4653, !nosanitize !2073
  %34 = xor i1 %27, true, !dbg !4653, !nosanitize !2073
  %35 = icmp uge i32 %30, %29, !dbg !4653, !nosanitize !2073
  %36 = and i1 %35, %34, !dbg !4653, !nosanitize !2073
  %37 = and i1 %33, %36, !dbg !4653, !nosanitize !2073
  br i1 %37, label %39, label %38, !dbg !4653, !prof !2086, !nosanitize !2073

38:                                               ; preds = %23
  call void @__ubsan_handle_pointer_overflow(ptr @241, i32 %29, i32 %30) #6, !dbg !4653, !nosanitize !2073
  br label %39, !dbg !4653, !nosanitize !2073

39:                                               ; preds = %38, %23
  %40 = icmp ne ptr %24, null, !dbg !4657, !nosanitize !2073
  %41 = ptrtoint ptr %24 to i32, !dbg !4657, !nosanitize !2073
  %42 = and i32 %41, 3, !dbg !4657, !nosanitize !2073
  %43 = icmp eq i32 %42, 0, !dbg !4657, !nosanitize !2073
  %44 = and i1 %40, %43, !dbg !4657, !nosanitize !2073
  br i1 %44, label %46, label %45, !dbg !4657, !prof !2086, !nosanitize !2073

45:                                               ; preds = %39
  call void @__ubsan_handle_type_mismatch_v1(ptr @242, i32 %41) #6, !dbg !4657, !nosanitize !2073
  br label %46, !dbg !4657, !nosanitize !2073

46:                                               ; preds = %45, %39
  ret ptr %24, !dbg !4657
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef zeroext i1 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj(ptr noundef nonnull align 4 dereferenceable(13) %0, i32 noundef %1) #0 comdat align 2 !dbg !4658 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !4659, !DIExpression(), !4661)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !4662, !DIExpression(), !4663)
  %5 = load ptr, ptr %3, align 4
  %6 = icmp ne ptr %5, null, !nosanitize !2073
  %7 = ptrtoint ptr %5 to i32, !nosanitize !2073
  %8 = and i32 %7, 3, !nosanitize !2073
  %9 = icmp eq i32 %8, 0, !nosanitize !2073
  %10 = and i1 %6, %9, !nosanitize !2073
  br i1 %10, label %12, label %11, !prof !2086, !nosanitize !2073

11:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @244, i32 %7) #6, !dbg !4661, !nosanitize !2073
  br label %12, !dbg !4661, !nosanitize !2073

12:                                               ; preds = %11, %2
  %13 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %5, i32 0, i32 0, !dbg !4664
  %14 = load i32, ptr %13, align 4, !dbg !4664
  %15 = load i32, ptr %4, align 4, !dbg !4665
  %16 = load i32, ptr %4, align 4, !dbg !4666
  br i1 true, label %18, label %17, !dbg !4667, !prof !2086, !nosanitize !2073

17:                                               ; preds = %12
  call void @__ubsan_handle_divrem_overflow(ptr @245, i32 %16, i32 256) #6, !dbg !4667, !nosanitize !2073
  br label %18, !dbg !4667, !nosanitize !2073

18:                                               ; preds = %17, %12
  %19 = urem i32 %16, 256, !dbg !4667
  %20 = sub i32 %15, %19, !dbg !4668
  %21 = icmp eq i32 %14, %20, !dbg !4669
  ret i1 %21, !dbg !4670
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4fillERNSA_4LineEj(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef nonnull align 4 dereferenceable(13) %1, i32 noundef %2) #3 comdat align 2 !dbg !4671 {
  %4 = alloca ptr, align 4
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 4
    #dbg_declare(ptr %4, !4672, !DIExpression(), !4673)
  store ptr %1, ptr %5, align 4
    #dbg_declare(ptr %5, !4674, !DIExpression(), !4675)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !4676, !DIExpression(), !4677)
  %7 = load ptr, ptr %4, align 4
  %8 = icmp ne ptr %7, null, !nosanitize !2073
  %9 = ptrtoint ptr %7 to i32, !nosanitize !2073
  %10 = and i32 %9, 3, !nosanitize !2073
  %11 = icmp eq i32 %10, 0, !nosanitize !2073
  %12 = and i1 %8, %11, !nosanitize !2073
  br i1 %12, label %14, label %13, !prof !2086, !nosanitize !2073

13:                                               ; preds = %3
  call void @__ubsan_handle_type_mismatch_v1(ptr @246, i32 %9) #6, !dbg !4673, !nosanitize !2073
  br label %14, !dbg !4673, !nosanitize !2073

14:                                               ; preds = %13, %3
  %15 = load ptr, ptr %5, align 4, !dbg !4678, !nonnull !2073, !align !3277
  %16 = icmp ne ptr %15, null, !dbg !4679, !nosanitize !2073
  %17 = ptrtoint ptr %15 to i32, !dbg !4679, !nosanitize !2073
  %18 = and i32 %17, 3, !dbg !4679, !nosanitize !2073
  %19 = icmp eq i32 %18, 0, !dbg !4679, !nosanitize !2073
  %20 = and i1 %16, %19, !dbg !4679, !nosanitize !2073
  br i1 %20, label %22, label %21, !dbg !4679, !prof !2086, !nosanitize !2073

21:                                               ; preds = %14
  call void @__ubsan_handle_type_mismatch_v1(ptr @247, i32 %17) #6, !dbg !4679, !nosanitize !2073
  br label %22, !dbg !4679, !nosanitize !2073

22:                                               ; preds = %21, %14
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE(ptr noundef nonnull align 4 dereferenceable(88) %7, ptr noundef nonnull align 4 dereferenceable(13) %15), !dbg !4679
  %23 = load i32, ptr %6, align 4, !dbg !4680
  %24 = load i32, ptr %6, align 4, !dbg !4681
  br i1 true, label %26, label %25, !dbg !4682, !prof !2086, !nosanitize !2073

25:                                               ; preds = %22
  call void @__ubsan_handle_divrem_overflow(ptr @248, i32 %24, i32 256) #6, !dbg !4682, !nosanitize !2073
  br label %26, !dbg !4682, !nosanitize !2073

26:                                               ; preds = %25, %22
  %27 = urem i32 %24, 256, !dbg !4682
  %28 = sub i32 %23, %27, !dbg !4683
  %29 = load ptr, ptr %5, align 4, !dbg !4684, !nonnull !2073, !align !3277
  %30 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %29, i32 0, i32 0, !dbg !4685
  %31 = ptrtoint ptr %30 to i32, !dbg !4686, !nosanitize !2073
  %32 = and i32 %31, 3, !dbg !4686, !nosanitize !2073
  %33 = icmp eq i32 %32, 0, !dbg !4686, !nosanitize !2073
  br i1 %33, label %35, label %34, !dbg !4686, !prof !2086, !nosanitize !2073

34:                                               ; preds = %26
  call void @__ubsan_handle_type_mismatch_v1(ptr @249, i32 %31) #6, !dbg !4686, !nosanitize !2073
  br label %35, !dbg !4686, !nosanitize !2073

35:                                               ; preds = %34, %26
  store i32 %28, ptr %30, align 4, !dbg !4686
  %36 = load ptr, ptr %5, align 4, !dbg !4687, !nonnull !2073, !align !3277
  %37 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %36, i32 0, i32 3, !dbg !4688
  %38 = ptrtoint ptr %37 to i32, !dbg !4689, !nosanitize !2073
  %39 = and i32 %38, 3, !dbg !4689, !nosanitize !2073
  %40 = icmp eq i32 %39, 0, !dbg !4689, !nosanitize !2073
  br i1 %40, label %42, label %41, !dbg !4689, !prof !2086, !nosanitize !2073

41:                                               ; preds = %35
  call void @__ubsan_handle_type_mismatch_v1(ptr @250, i32 %38) #6, !dbg !4689, !nosanitize !2073
  br label %42, !dbg !4689, !nosanitize !2073

42:                                               ; preds = %41, %35
  store i8 1, ptr %37, align 4, !dbg !4689
  %43 = load ptr, ptr %5, align 4, !dbg !4690, !nonnull !2073, !align !3277
  %44 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %43, i32 0, i32 0, !dbg !4691
  %45 = ptrtoint ptr %44 to i32, !dbg !4691, !nosanitize !2073
  %46 = and i32 %45, 3, !dbg !4691, !nosanitize !2073
  %47 = icmp eq i32 %46, 0, !dbg !4691, !nosanitize !2073
  br i1 %47, label %49, label %48, !dbg !4691, !prof !2086, !nosanitize !2073

48:                                               ; preds = %42
  call void @__ubsan_handle_type_mismatch_v1(ptr @251, i32 %45) #6, !dbg !4691, !nosanitize !2073
  br label %49, !dbg !4691, !nosanitize !2073

49:                                               ; preds = %48, %42
  %50 = load i32, ptr %44, align 4, !dbg !4691
  %51 = call noundef i64 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj(ptr noundef nonnull align 4 dereferenceable(88) %7, i32 noundef %50), !dbg !4692
  %52 = load ptr, ptr %5, align 4, !dbg !4693, !nonnull !2073, !align !3277
  %53 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %52, i32 0, i32 0, !dbg !4694
  %54 = ptrtoint ptr %53 to i32, !dbg !4694, !nosanitize !2073
  %55 = and i32 %54, 3, !dbg !4694, !nosanitize !2073
  %56 = icmp eq i32 %55, 0, !dbg !4694, !nosanitize !2073
  br i1 %56, label %58, label %57, !dbg !4694, !prof !2086, !nosanitize !2073

57:                                               ; preds = %49
  call void @__ubsan_handle_type_mismatch_v1(ptr @252, i32 %54) #6, !dbg !4694, !nosanitize !2073
  br label %58, !dbg !4694, !nosanitize !2073

58:                                               ; preds = %57, %49
  %59 = load i32, ptr %53, align 4, !dbg !4694
  %60 = call noundef i32 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %7, i32 noundef %59), !dbg !4695
  call void @_Z14noc_async_readILj8193ELb1EEvyjjhj(i64 noundef %51, i32 noundef %60, i32 noundef 256, i8 noundef zeroext 0, i32 noundef 1), !dbg !4696
  call void @_Z22noc_async_read_barrierh(i8 noundef zeroext 0), !dbg !4697
  ret void, !dbg !4698
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_Z14noc_async_readILj8193ELb1EEvyjjhj(i64 noundef %0, i32 noundef %1, i32 noundef %2, i8 noundef zeroext %3, i32 noundef %4) #3 comdat !dbg !4699 {
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
    #dbg_declare(ptr %98, !4703, !DIExpression(), !4704)
  store i32 %1, ptr %99, align 4
    #dbg_declare(ptr %99, !4705, !DIExpression(), !4706)
  store i32 %2, ptr %100, align 4
    #dbg_declare(ptr %100, !4707, !DIExpression(), !4708)
  store i8 %3, ptr %101, align 1
    #dbg_declare(ptr %101, !4709, !DIExpression(), !4710)
  store i32 %4, ptr %102, align 4
    #dbg_declare(ptr %102, !4711, !DIExpression(), !4712)
  %103 = load i8, ptr %101, align 1, !dbg !4713
  %104 = zext i8 %103 to i32, !dbg !4713
  %105 = load i64, ptr %98, align 8, !dbg !4716
  %106 = load i32, ptr %99, align 4, !dbg !4717
  %107 = load i32, ptr %100, align 4, !dbg !4718
  %108 = load i32, ptr %102, align 4, !dbg !4719
  store i32 %104, ptr %92, align 4
    #dbg_declare(ptr %92, !4720, !DIExpression(), !4725)
  store i32 1, ptr %93, align 4
    #dbg_declare(ptr %93, !4727, !DIExpression(), !4728)
  store i64 %105, ptr %94, align 8
    #dbg_declare(ptr %94, !4729, !DIExpression(), !4730)
  store i32 %106, ptr %95, align 4
    #dbg_declare(ptr %95, !4731, !DIExpression(), !4732)
  store i32 %107, ptr %96, align 4
    #dbg_declare(ptr %96, !4733, !DIExpression(), !4734)
  store i32 %108, ptr %97, align 4
    #dbg_declare(ptr %97, !4735, !DIExpression(), !4736)
  br label %109, !dbg !4737

109:                                              ; preds = %229, %5
  %110 = load i32, ptr %96, align 4, !dbg !4738
  %111 = icmp ugt i32 %110, 8192, !dbg !4739
  br i1 %111, label %112, label %238, !dbg !4737

112:                                              ; preds = %109
  br label %113, !dbg !4740

113:                                              ; preds = %131, %112
  %114 = load i32, ptr %92, align 4, !dbg !4742
  %115 = load i32, ptr %93, align 4, !dbg !4743
  store i32 %114, ptr %88, align 4
    #dbg_declare(ptr %88, !3711, !DIExpression(), !4744)
  store i32 %115, ptr %89, align 4
    #dbg_declare(ptr %89, !3717, !DIExpression(), !4746)
  %116 = load i32, ptr %88, align 4, !dbg !4747
  %117 = load i32, ptr %89, align 4, !dbg !4748
  store i32 %116, ptr %83, align 4
    #dbg_declare(ptr %83, !3721, !DIExpression(), !4749)
  store i32 %117, ptr %84, align 4
    #dbg_declare(ptr %84, !3727, !DIExpression(), !4751)
  store i32 -5111768, ptr %85, align 4
    #dbg_declare(ptr %85, !3729, !DIExpression(), !4752)
    #dbg_declare(ptr %86, !3731, !DIExpression(), !4753)
  %118 = load i32, ptr %84, align 4, !dbg !4754
  %119 = shl i32 %118, 10, !dbg !4755
  %120 = load i32, ptr %83, align 4, !dbg !4756
  %121 = shl i32 %120, 16, !dbg !4757
  %122 = add i32 %119, %121, !dbg !4758
  %123 = load i32, ptr %85, align 4, !dbg !4759
  %124 = add i32 %122, %123, !dbg !4760
  store i32 %124, ptr %86, align 4, !dbg !4753
    #dbg_declare(ptr %87, !3740, !DIExpression(), !4761)
  %125 = load i32, ptr %86, align 4, !dbg !4762
  %126 = inttoptr i32 %125 to ptr, !dbg !4763
  store ptr %126, ptr %87, align 4, !dbg !4761
  %127 = load ptr, ptr %87, align 4, !dbg !4764
  %128 = load volatile i32, ptr %127, align 4, !dbg !4765
  %129 = icmp eq i32 %128, 0, !dbg !4766
  %130 = xor i1 %129, true, !dbg !4767
  br i1 %130, label %131, label %132, !dbg !4740

131:                                              ; preds = %113
  br label %113, !dbg !4740, !llvm.loop !4768

132:                                              ; preds = %113
  %133 = load i32, ptr %92, align 4, !dbg !4770
  %134 = load i32, ptr %93, align 4, !dbg !4771
  %135 = load i64, ptr %94, align 8, !dbg !4772
  %136 = load i32, ptr %95, align 4, !dbg !4773
  %137 = load i32, ptr %97, align 4, !dbg !4774
  store i32 %133, ptr %72, align 4
    #dbg_declare(ptr %72, !4775, !DIExpression(), !4777)
  store i32 %134, ptr %73, align 4
    #dbg_declare(ptr %73, !4779, !DIExpression(), !4780)
  store i64 %135, ptr %74, align 8
    #dbg_declare(ptr %74, !4781, !DIExpression(), !4782)
  store i32 %136, ptr %75, align 4
    #dbg_declare(ptr %75, !4783, !DIExpression(), !4784)
  store i32 8192, ptr %76, align 4
    #dbg_declare(ptr %76, !4785, !DIExpression(), !4786)
  store i32 %137, ptr %77, align 4
    #dbg_declare(ptr %77, !4787, !DIExpression(), !4788)
  %138 = load i32, ptr %72, align 4, !dbg !4789
  %139 = load i32, ptr %73, align 4, !dbg !4790
  %140 = load i32, ptr %75, align 4, !dbg !4791
  store i32 %138, ptr %42, align 4
    #dbg_declare(ptr %42, !3753, !DIExpression(), !4792)
  store i32 %139, ptr %43, align 4
    #dbg_declare(ptr %43, !3759, !DIExpression(), !4794)
  store i32 -5111796, ptr %44, align 4
    #dbg_declare(ptr %44, !3761, !DIExpression(), !4795)
  store i32 %140, ptr %45, align 4
    #dbg_declare(ptr %45, !3763, !DIExpression(), !4796)
    #dbg_declare(ptr %46, !3765, !DIExpression(), !4797)
  %141 = load i32, ptr %43, align 4, !dbg !4798
  %142 = shl i32 %141, 10, !dbg !4799
  %143 = load i32, ptr %42, align 4, !dbg !4800
  %144 = shl i32 %143, 16, !dbg !4801
  %145 = add i32 %142, %144, !dbg !4802
  %146 = load i32, ptr %44, align 4, !dbg !4803
  %147 = add i32 %145, %146, !dbg !4804
  store i32 %147, ptr %46, align 4, !dbg !4797
    #dbg_declare(ptr %47, !3774, !DIExpression(), !4805)
  %148 = load i32, ptr %46, align 4, !dbg !4806
  %149 = inttoptr i32 %148 to ptr, !dbg !4807
  store ptr %149, ptr %47, align 4, !dbg !4805
  %150 = load i32, ptr %45, align 4, !dbg !4808
  %151 = load ptr, ptr %47, align 4, !dbg !4809
  store volatile i32 %150, ptr %151, align 4, !dbg !4810
  %152 = load i32, ptr %72, align 4, !dbg !4811
  %153 = load i32, ptr %73, align 4, !dbg !4812
  %154 = load i64, ptr %74, align 8, !dbg !4813
  %155 = trunc i64 %154 to i32, !dbg !4813
  store i32 %152, ptr %48, align 4
    #dbg_declare(ptr %48, !3753, !DIExpression(), !4814)
  store i32 %153, ptr %49, align 4
    #dbg_declare(ptr %49, !3759, !DIExpression(), !4816)
  store i32 -5111808, ptr %50, align 4
    #dbg_declare(ptr %50, !3761, !DIExpression(), !4817)
  store i32 %155, ptr %51, align 4
    #dbg_declare(ptr %51, !3763, !DIExpression(), !4818)
    #dbg_declare(ptr %52, !3765, !DIExpression(), !4819)
  %156 = load i32, ptr %49, align 4, !dbg !4820
  %157 = shl i32 %156, 10, !dbg !4821
  %158 = load i32, ptr %48, align 4, !dbg !4822
  %159 = shl i32 %158, 16, !dbg !4823
  %160 = add i32 %157, %159, !dbg !4824
  %161 = load i32, ptr %50, align 4, !dbg !4825
  %162 = add i32 %160, %161, !dbg !4826
  store i32 %162, ptr %52, align 4, !dbg !4819
    #dbg_declare(ptr %53, !3774, !DIExpression(), !4827)
  %163 = load i32, ptr %52, align 4, !dbg !4828
  %164 = inttoptr i32 %163 to ptr, !dbg !4829
  store ptr %164, ptr %53, align 4, !dbg !4827
  %165 = load i32, ptr %51, align 4, !dbg !4830
  %166 = load ptr, ptr %53, align 4, !dbg !4831
  store volatile i32 %165, ptr %166, align 4, !dbg !4832
  %167 = load i32, ptr %72, align 4, !dbg !4833
  %168 = load i32, ptr %73, align 4, !dbg !4834
  %169 = load i64, ptr %74, align 8, !dbg !4835
  %170 = lshr i64 %169, 32, !dbg !4836
  %171 = trunc i64 %170 to i32, !dbg !4837
  store i32 %167, ptr %54, align 4
    #dbg_declare(ptr %54, !3753, !DIExpression(), !4838)
  store i32 %168, ptr %55, align 4
    #dbg_declare(ptr %55, !3759, !DIExpression(), !4840)
  store i32 -5111804, ptr %56, align 4
    #dbg_declare(ptr %56, !3761, !DIExpression(), !4841)
  store i32 %171, ptr %57, align 4
    #dbg_declare(ptr %57, !3763, !DIExpression(), !4842)
    #dbg_declare(ptr %58, !3765, !DIExpression(), !4843)
  %172 = load i32, ptr %55, align 4, !dbg !4844
  %173 = shl i32 %172, 10, !dbg !4845
  %174 = load i32, ptr %54, align 4, !dbg !4846
  %175 = shl i32 %174, 16, !dbg !4847
  %176 = add i32 %173, %175, !dbg !4848
  %177 = load i32, ptr %56, align 4, !dbg !4849
  %178 = add i32 %176, %177, !dbg !4850
  store i32 %178, ptr %58, align 4, !dbg !4843
    #dbg_declare(ptr %59, !3774, !DIExpression(), !4851)
  %179 = load i32, ptr %58, align 4, !dbg !4852
  %180 = inttoptr i32 %179 to ptr, !dbg !4853
  store ptr %180, ptr %59, align 4, !dbg !4851
  %181 = load i32, ptr %57, align 4, !dbg !4854
  %182 = load ptr, ptr %59, align 4, !dbg !4855
  store volatile i32 %181, ptr %182, align 4, !dbg !4856
  %183 = load i32, ptr %72, align 4, !dbg !4857
  %184 = load i32, ptr %73, align 4, !dbg !4858
  %185 = load i32, ptr %76, align 4, !dbg !4859
  store i32 %183, ptr %60, align 4
    #dbg_declare(ptr %60, !3753, !DIExpression(), !4860)
  store i32 %184, ptr %61, align 4
    #dbg_declare(ptr %61, !3759, !DIExpression(), !4862)
  store i32 -5111776, ptr %62, align 4
    #dbg_declare(ptr %62, !3761, !DIExpression(), !4863)
  store i32 %185, ptr %63, align 4
    #dbg_declare(ptr %63, !3763, !DIExpression(), !4864)
    #dbg_declare(ptr %64, !3765, !DIExpression(), !4865)
  %186 = load i32, ptr %61, align 4, !dbg !4866
  %187 = shl i32 %186, 10, !dbg !4867
  %188 = load i32, ptr %60, align 4, !dbg !4868
  %189 = shl i32 %188, 16, !dbg !4869
  %190 = add i32 %187, %189, !dbg !4870
  %191 = load i32, ptr %62, align 4, !dbg !4871
  %192 = add i32 %190, %191, !dbg !4872
  store i32 %192, ptr %64, align 4, !dbg !4865
    #dbg_declare(ptr %65, !3774, !DIExpression(), !4873)
  %193 = load i32, ptr %64, align 4, !dbg !4874
  %194 = inttoptr i32 %193 to ptr, !dbg !4875
  store ptr %194, ptr %65, align 4, !dbg !4873
  %195 = load i32, ptr %63, align 4, !dbg !4876
  %196 = load ptr, ptr %65, align 4, !dbg !4877
  store volatile i32 %195, ptr %196, align 4, !dbg !4878
  %197 = load i32, ptr %72, align 4, !dbg !4879
  %198 = load i32, ptr %73, align 4, !dbg !4880
  store i32 %197, ptr %66, align 4
    #dbg_declare(ptr %66, !3753, !DIExpression(), !4881)
  store i32 %198, ptr %67, align 4
    #dbg_declare(ptr %67, !3759, !DIExpression(), !4883)
  store i32 -5111768, ptr %68, align 4
    #dbg_declare(ptr %68, !3761, !DIExpression(), !4884)
  store i32 1, ptr %69, align 4
    #dbg_declare(ptr %69, !3763, !DIExpression(), !4885)
    #dbg_declare(ptr %70, !3765, !DIExpression(), !4886)
  %199 = load i32, ptr %67, align 4, !dbg !4887
  %200 = shl i32 %199, 10, !dbg !4888
  %201 = load i32, ptr %66, align 4, !dbg !4889
  %202 = shl i32 %201, 16, !dbg !4890
  %203 = add i32 %200, %202, !dbg !4891
  %204 = load i32, ptr %68, align 4, !dbg !4892
  %205 = add i32 %203, %204, !dbg !4893
  store i32 %205, ptr %70, align 4, !dbg !4886
    #dbg_declare(ptr %71, !3774, !DIExpression(), !4894)
  %206 = load i32, ptr %70, align 4, !dbg !4895
  %207 = inttoptr i32 %206 to ptr, !dbg !4896
  store ptr %207, ptr %71, align 4, !dbg !4894
  %208 = load i32, ptr %69, align 4, !dbg !4897
  %209 = load ptr, ptr %71, align 4, !dbg !4898
  store volatile i32 %208, ptr %209, align 4, !dbg !4899
  %210 = load i32, ptr %72, align 4, !dbg !4900
  %211 = icmp ult i32 %210, 2, !dbg !4903, !nosanitize !2073
  br i1 %211, label %213, label %212, !dbg !4903, !prof !2086, !nosanitize !2073

212:                                              ; preds = %132
  call void @__ubsan_handle_out_of_bounds(ptr @255, i32 %210) #6, !dbg !4903, !nosanitize !2073
  br label %213, !dbg !4903, !nosanitize !2073

213:                                              ; preds = %212, %132
  %214 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %210, !dbg !4903
  %215 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %210), !dbg !4903, !nosanitize !2073
  %216 = extractvalue { i32, i1 } %215, 1, !dbg !4903, !nosanitize !2073
  %217 = extractvalue { i32, i1 } %215, 0, !dbg !4903, !nosanitize !2073
  %218 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %217, !dbg !4903, !nosanitize !2073
  %219 = icmp ne i32 %218, 0, !dbg !4903, !nosanitize !2073
  %220 = xor i1 %216, true, !dbg !4903, !nosanitize !2073
  %221 = icmp uge i32 %218, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !4903, !nosanitize !2073
  %222 = and i1 %221, %220, !dbg !4903, !nosanitize !2073
  br i1 %222, label %224, label %223, !dbg !4903, !prof !2086, !nosanitize !2073

223:                                              ; preds = %213
  call void @__ubsan_handle_pointer_overflow(ptr @256, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %218) #6, !dbg !4903, !nosanitize !2073
  br label %224, !dbg !4903, !nosanitize !2073

224:                                              ; preds = %223, %213
  %225 = ptrtoint ptr %214 to i32, !dbg !4903, !nosanitize !2073
  %226 = and i32 %225, 3, !dbg !4903, !nosanitize !2073
  %227 = icmp eq i32 %226, 0, !dbg !4903, !nosanitize !2073
  br i1 %227, label %229, label %228, !dbg !4903, !prof !2086, !nosanitize !2073

228:                                              ; preds = %224
  call void @__ubsan_handle_type_mismatch_v1(ptr @257, i32 %225) #6, !dbg !4903, !nosanitize !2073
  br label %229, !dbg !4903, !nosanitize !2073

229:                                              ; preds = %224, %228
  %230 = load i32, ptr %214, align 4, !dbg !4903
  %231 = add i32 %230, 1, !dbg !4903
  store i32 %231, ptr %214, align 4, !dbg !4903
  %232 = load i64, ptr %94, align 8, !dbg !4904
  %233 = add i64 %232, 8192, !dbg !4904
  store i64 %233, ptr %94, align 8, !dbg !4904
  %234 = load i32, ptr %95, align 4, !dbg !4905
  %235 = add i32 %234, 8192, !dbg !4905
  store i32 %235, ptr %95, align 4, !dbg !4905
  %236 = load i32, ptr %96, align 4, !dbg !4906
  %237 = sub i32 %236, 8192, !dbg !4906
  store i32 %237, ptr %96, align 4, !dbg !4906
  br label %109, !dbg !4737, !llvm.loop !4907

238:                                              ; preds = %109
  br label %239, !dbg !4909

239:                                              ; preds = %257, %238
  %240 = load i32, ptr %92, align 4, !dbg !4910
  %241 = load i32, ptr %93, align 4, !dbg !4911
  store i32 %240, ptr %90, align 4
    #dbg_declare(ptr %90, !3711, !DIExpression(), !4912)
  store i32 %241, ptr %91, align 4
    #dbg_declare(ptr %91, !3717, !DIExpression(), !4914)
  %242 = load i32, ptr %90, align 4, !dbg !4915
  %243 = load i32, ptr %91, align 4, !dbg !4916
  store i32 %242, ptr %78, align 4
    #dbg_declare(ptr %78, !3721, !DIExpression(), !4917)
  store i32 %243, ptr %79, align 4
    #dbg_declare(ptr %79, !3727, !DIExpression(), !4919)
  store i32 -5111768, ptr %80, align 4
    #dbg_declare(ptr %80, !3729, !DIExpression(), !4920)
    #dbg_declare(ptr %81, !3731, !DIExpression(), !4921)
  %244 = load i32, ptr %79, align 4, !dbg !4922
  %245 = shl i32 %244, 10, !dbg !4923
  %246 = load i32, ptr %78, align 4, !dbg !4924
  %247 = shl i32 %246, 16, !dbg !4925
  %248 = add i32 %245, %247, !dbg !4926
  %249 = load i32, ptr %80, align 4, !dbg !4927
  %250 = add i32 %248, %249, !dbg !4928
  store i32 %250, ptr %81, align 4, !dbg !4921
    #dbg_declare(ptr %82, !3740, !DIExpression(), !4929)
  %251 = load i32, ptr %81, align 4, !dbg !4930
  %252 = inttoptr i32 %251 to ptr, !dbg !4931
  store ptr %252, ptr %82, align 4, !dbg !4929
  %253 = load ptr, ptr %82, align 4, !dbg !4932
  %254 = load volatile i32, ptr %253, align 4, !dbg !4933
  %255 = icmp eq i32 %254, 0, !dbg !4934
  %256 = xor i1 %255, true, !dbg !4935
  br i1 %256, label %257, label %258, !dbg !4909

257:                                              ; preds = %239
  br label %239, !dbg !4909, !llvm.loop !4936

258:                                              ; preds = %239
  %259 = load i32, ptr %92, align 4, !dbg !4938
  %260 = load i32, ptr %93, align 4, !dbg !4939
  %261 = load i64, ptr %94, align 8, !dbg !4940
  %262 = load i32, ptr %95, align 4, !dbg !4941
  %263 = load i32, ptr %96, align 4, !dbg !4942
  %264 = load i32, ptr %97, align 4, !dbg !4943
  store i32 %259, ptr %36, align 4
    #dbg_declare(ptr %36, !4775, !DIExpression(), !4944)
  store i32 %260, ptr %37, align 4
    #dbg_declare(ptr %37, !4779, !DIExpression(), !4946)
  store i64 %261, ptr %38, align 8
    #dbg_declare(ptr %38, !4781, !DIExpression(), !4947)
  store i32 %262, ptr %39, align 4
    #dbg_declare(ptr %39, !4783, !DIExpression(), !4948)
  store i32 %263, ptr %40, align 4
    #dbg_declare(ptr %40, !4785, !DIExpression(), !4949)
  store i32 %264, ptr %41, align 4
    #dbg_declare(ptr %41, !4787, !DIExpression(), !4950)
  %265 = load i32, ptr %36, align 4, !dbg !4951
  %266 = load i32, ptr %37, align 4, !dbg !4952
  %267 = load i32, ptr %39, align 4, !dbg !4953
  store i32 %265, ptr %6, align 4
    #dbg_declare(ptr %6, !3753, !DIExpression(), !4954)
  store i32 %266, ptr %7, align 4
    #dbg_declare(ptr %7, !3759, !DIExpression(), !4956)
  store i32 -5111796, ptr %8, align 4
    #dbg_declare(ptr %8, !3761, !DIExpression(), !4957)
  store i32 %267, ptr %9, align 4
    #dbg_declare(ptr %9, !3763, !DIExpression(), !4958)
    #dbg_declare(ptr %10, !3765, !DIExpression(), !4959)
  %268 = load i32, ptr %7, align 4, !dbg !4960
  %269 = shl i32 %268, 10, !dbg !4961
  %270 = load i32, ptr %6, align 4, !dbg !4962
  %271 = shl i32 %270, 16, !dbg !4963
  %272 = add i32 %269, %271, !dbg !4964
  %273 = load i32, ptr %8, align 4, !dbg !4965
  %274 = add i32 %272, %273, !dbg !4966
  store i32 %274, ptr %10, align 4, !dbg !4959
    #dbg_declare(ptr %11, !3774, !DIExpression(), !4967)
  %275 = load i32, ptr %10, align 4, !dbg !4968
  %276 = inttoptr i32 %275 to ptr, !dbg !4969
  store ptr %276, ptr %11, align 4, !dbg !4967
  %277 = load i32, ptr %9, align 4, !dbg !4970
  %278 = load ptr, ptr %11, align 4, !dbg !4971
  store volatile i32 %277, ptr %278, align 4, !dbg !4972
  %279 = load i32, ptr %36, align 4, !dbg !4973
  %280 = load i32, ptr %37, align 4, !dbg !4974
  %281 = load i64, ptr %38, align 8, !dbg !4975
  %282 = trunc i64 %281 to i32, !dbg !4975
  store i32 %279, ptr %12, align 4
    #dbg_declare(ptr %12, !3753, !DIExpression(), !4976)
  store i32 %280, ptr %13, align 4
    #dbg_declare(ptr %13, !3759, !DIExpression(), !4978)
  store i32 -5111808, ptr %14, align 4
    #dbg_declare(ptr %14, !3761, !DIExpression(), !4979)
  store i32 %282, ptr %15, align 4
    #dbg_declare(ptr %15, !3763, !DIExpression(), !4980)
    #dbg_declare(ptr %16, !3765, !DIExpression(), !4981)
  %283 = load i32, ptr %13, align 4, !dbg !4982
  %284 = shl i32 %283, 10, !dbg !4983
  %285 = load i32, ptr %12, align 4, !dbg !4984
  %286 = shl i32 %285, 16, !dbg !4985
  %287 = add i32 %284, %286, !dbg !4986
  %288 = load i32, ptr %14, align 4, !dbg !4987
  %289 = add i32 %287, %288, !dbg !4988
  store i32 %289, ptr %16, align 4, !dbg !4981
    #dbg_declare(ptr %17, !3774, !DIExpression(), !4989)
  %290 = load i32, ptr %16, align 4, !dbg !4990
  %291 = inttoptr i32 %290 to ptr, !dbg !4991
  store ptr %291, ptr %17, align 4, !dbg !4989
  %292 = load i32, ptr %15, align 4, !dbg !4992
  %293 = load ptr, ptr %17, align 4, !dbg !4993
  store volatile i32 %292, ptr %293, align 4, !dbg !4994
  %294 = load i32, ptr %36, align 4, !dbg !4995
  %295 = load i32, ptr %37, align 4, !dbg !4996
  %296 = load i64, ptr %38, align 8, !dbg !4997
  %297 = lshr i64 %296, 32, !dbg !4998
  %298 = trunc i64 %297 to i32, !dbg !4999
  store i32 %294, ptr %18, align 4
    #dbg_declare(ptr %18, !3753, !DIExpression(), !5000)
  store i32 %295, ptr %19, align 4
    #dbg_declare(ptr %19, !3759, !DIExpression(), !5002)
  store i32 -5111804, ptr %20, align 4
    #dbg_declare(ptr %20, !3761, !DIExpression(), !5003)
  store i32 %298, ptr %21, align 4
    #dbg_declare(ptr %21, !3763, !DIExpression(), !5004)
    #dbg_declare(ptr %22, !3765, !DIExpression(), !5005)
  %299 = load i32, ptr %19, align 4, !dbg !5006
  %300 = shl i32 %299, 10, !dbg !5007
  %301 = load i32, ptr %18, align 4, !dbg !5008
  %302 = shl i32 %301, 16, !dbg !5009
  %303 = add i32 %300, %302, !dbg !5010
  %304 = load i32, ptr %20, align 4, !dbg !5011
  %305 = add i32 %303, %304, !dbg !5012
  store i32 %305, ptr %22, align 4, !dbg !5005
    #dbg_declare(ptr %23, !3774, !DIExpression(), !5013)
  %306 = load i32, ptr %22, align 4, !dbg !5014
  %307 = inttoptr i32 %306 to ptr, !dbg !5015
  store ptr %307, ptr %23, align 4, !dbg !5013
  %308 = load i32, ptr %21, align 4, !dbg !5016
  %309 = load ptr, ptr %23, align 4, !dbg !5017
  store volatile i32 %308, ptr %309, align 4, !dbg !5018
  %310 = load i32, ptr %36, align 4, !dbg !5019
  %311 = load i32, ptr %37, align 4, !dbg !5020
  %312 = load i32, ptr %40, align 4, !dbg !5021
  store i32 %310, ptr %24, align 4
    #dbg_declare(ptr %24, !3753, !DIExpression(), !5022)
  store i32 %311, ptr %25, align 4
    #dbg_declare(ptr %25, !3759, !DIExpression(), !5024)
  store i32 -5111776, ptr %26, align 4
    #dbg_declare(ptr %26, !3761, !DIExpression(), !5025)
  store i32 %312, ptr %27, align 4
    #dbg_declare(ptr %27, !3763, !DIExpression(), !5026)
    #dbg_declare(ptr %28, !3765, !DIExpression(), !5027)
  %313 = load i32, ptr %25, align 4, !dbg !5028
  %314 = shl i32 %313, 10, !dbg !5029
  %315 = load i32, ptr %24, align 4, !dbg !5030
  %316 = shl i32 %315, 16, !dbg !5031
  %317 = add i32 %314, %316, !dbg !5032
  %318 = load i32, ptr %26, align 4, !dbg !5033
  %319 = add i32 %317, %318, !dbg !5034
  store i32 %319, ptr %28, align 4, !dbg !5027
    #dbg_declare(ptr %29, !3774, !DIExpression(), !5035)
  %320 = load i32, ptr %28, align 4, !dbg !5036
  %321 = inttoptr i32 %320 to ptr, !dbg !5037
  store ptr %321, ptr %29, align 4, !dbg !5035
  %322 = load i32, ptr %27, align 4, !dbg !5038
  %323 = load ptr, ptr %29, align 4, !dbg !5039
  store volatile i32 %322, ptr %323, align 4, !dbg !5040
  %324 = load i32, ptr %36, align 4, !dbg !5041
  %325 = load i32, ptr %37, align 4, !dbg !5042
  store i32 %324, ptr %30, align 4
    #dbg_declare(ptr %30, !3753, !DIExpression(), !5043)
  store i32 %325, ptr %31, align 4
    #dbg_declare(ptr %31, !3759, !DIExpression(), !5045)
  store i32 -5111768, ptr %32, align 4
    #dbg_declare(ptr %32, !3761, !DIExpression(), !5046)
  store i32 1, ptr %33, align 4
    #dbg_declare(ptr %33, !3763, !DIExpression(), !5047)
    #dbg_declare(ptr %34, !3765, !DIExpression(), !5048)
  %326 = load i32, ptr %31, align 4, !dbg !5049
  %327 = shl i32 %326, 10, !dbg !5050
  %328 = load i32, ptr %30, align 4, !dbg !5051
  %329 = shl i32 %328, 16, !dbg !5052
  %330 = add i32 %327, %329, !dbg !5053
  %331 = load i32, ptr %32, align 4, !dbg !5054
  %332 = add i32 %330, %331, !dbg !5055
  store i32 %332, ptr %34, align 4, !dbg !5048
    #dbg_declare(ptr %35, !3774, !DIExpression(), !5056)
  %333 = load i32, ptr %34, align 4, !dbg !5057
  %334 = inttoptr i32 %333 to ptr, !dbg !5058
  store ptr %334, ptr %35, align 4, !dbg !5056
  %335 = load i32, ptr %33, align 4, !dbg !5059
  %336 = load ptr, ptr %35, align 4, !dbg !5060
  store volatile i32 %335, ptr %336, align 4, !dbg !5061
  %337 = load i32, ptr %36, align 4, !dbg !5062
  %338 = icmp ult i32 %337, 2, !dbg !5063, !nosanitize !2073
  br i1 %338, label %340, label %339, !dbg !5063, !prof !2086, !nosanitize !2073

339:                                              ; preds = %258
  call void @__ubsan_handle_out_of_bounds(ptr @255, i32 %337) #6, !dbg !5063, !nosanitize !2073
  br label %340, !dbg !5063, !nosanitize !2073

340:                                              ; preds = %339, %258
  %341 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %337, !dbg !5063
  %342 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %337), !dbg !5063, !nosanitize !2073
  %343 = extractvalue { i32, i1 } %342, 1, !dbg !5063, !nosanitize !2073
  %344 = extractvalue { i32, i1 } %342, 0, !dbg !5063, !nosanitize !2073
  %345 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %344, !dbg !5063, !nosanitize !2073
  %346 = icmp ne i32 %345, 0, !dbg !5063, !nosanitize !2073
  %347 = xor i1 %343, true, !dbg !5063, !nosanitize !2073
  %348 = icmp uge i32 %345, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !5063, !nosanitize !2073
  %349 = and i1 %348, %347, !dbg !5063, !nosanitize !2073
  br i1 %349, label %351, label %350, !dbg !5063, !prof !2086, !nosanitize !2073

350:                                              ; preds = %340
  call void @__ubsan_handle_pointer_overflow(ptr @256, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %345) #6, !dbg !5063, !nosanitize !2073
  br label %351, !dbg !5063, !nosanitize !2073

351:                                              ; preds = %350, %340
  %352 = ptrtoint ptr %341 to i32, !dbg !5063, !nosanitize !2073
  %353 = and i32 %352, 3, !dbg !5063, !nosanitize !2073
  %354 = icmp eq i32 %353, 0, !dbg !5063, !nosanitize !2073
  br i1 %354, label %356, label %355, !dbg !5063, !prof !2086, !nosanitize !2073

355:                                              ; preds = %351
  call void @__ubsan_handle_type_mismatch_v1(ptr @257, i32 %352) #6, !dbg !5063, !nosanitize !2073
  br label %356, !dbg !5063, !nosanitize !2073

356:                                              ; preds = %351, %355
  %357 = load i32, ptr %341, align 4, !dbg !5063
  %358 = add i32 %357, 1, !dbg !5063
  store i32 %358, ptr %341, align 4, !dbg !5063
  ret void, !dbg !5064
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5storeIiEEvjNS0_11ExactlyThatIT_E4TypeE(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1, i32 noundef %2) #3 comdat align 2 !dbg !5065 {
  %4 = alloca ptr, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca ptr, align 4
  store ptr %0, ptr %4, align 4
    #dbg_declare(ptr %4, !5072, !DIExpression(), !5073)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !5074, !DIExpression(), !5075)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !5076, !DIExpression(), !5077)
  %10 = load ptr, ptr %4, align 4
  %11 = icmp ne ptr %10, null, !nosanitize !2073
  %12 = ptrtoint ptr %10 to i32, !nosanitize !2073
  %13 = and i32 %12, 3, !nosanitize !2073
  %14 = icmp eq i32 %13, 0, !nosanitize !2073
  %15 = and i1 %11, %14, !nosanitize !2073
  br i1 %15, label %17, label %16, !prof !2086, !nosanitize !2073

16:                                               ; preds = %3
  call void @__ubsan_handle_type_mismatch_v1(ptr @261, i32 %12) #6, !dbg !5073, !nosanitize !2073
  br label %17, !dbg !5073, !nosanitize !2073

17:                                               ; preds = %16, %3
    #dbg_declare(ptr %7, !5078, !DIExpression(), !5079)
  %18 = load i32, ptr %5, align 4, !dbg !5080
  %19 = mul i32 %18, 4, !dbg !5081
  store i32 %19, ptr %7, align 4, !dbg !5079
    #dbg_declare(ptr %8, !5082, !DIExpression(), !5083)
  %20 = load i32, ptr %7, align 4, !dbg !5084
  br i1 true, label %22, label %21, !dbg !5085, !prof !2086, !nosanitize !2073

21:                                               ; preds = %17
  call void @__ubsan_handle_divrem_overflow(ptr @262, i32 %20, i32 256) #6, !dbg !5085, !nosanitize !2073
  br label %22, !dbg !5085, !nosanitize !2073

22:                                               ; preds = %21, %17
  %23 = urem i32 %20, 256, !dbg !5085
  store i32 %23, ptr %8, align 4, !dbg !5083
    #dbg_declare(ptr %9, !5086, !DIExpression(), !5087)
  %24 = load i32, ptr %7, align 4, !dbg !5088
  %25 = call noundef nonnull align 4 dereferenceable(13) ptr @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %10, i32 noundef %24), !dbg !5089
  %26 = icmp ne ptr %25, null, !dbg !5087, !nosanitize !2073
  %27 = ptrtoint ptr %25 to i32, !dbg !5087, !nosanitize !2073
  %28 = and i32 %27, 3, !dbg !5087, !nosanitize !2073
  %29 = icmp eq i32 %28, 0, !dbg !5087, !nosanitize !2073
  %30 = and i1 %26, %29, !dbg !5087, !nosanitize !2073
  br i1 %30, label %32, label %31, !dbg !5087, !prof !2086, !nosanitize !2073

31:                                               ; preds = %22
  call void @__ubsan_handle_type_mismatch_v1(ptr @263, i32 %27) #6, !dbg !5087, !nosanitize !2073
  br label %32, !dbg !5087, !nosanitize !2073

32:                                               ; preds = %31, %22
  store ptr %25, ptr %9, align 4, !dbg !5087
  %33 = load ptr, ptr %9, align 4, !dbg !5090, !nonnull !2073, !align !3277
  %34 = icmp ne ptr %33, null, !dbg !5092, !nosanitize !2073
  %35 = ptrtoint ptr %33 to i32, !dbg !5092, !nosanitize !2073
  %36 = and i32 %35, 3, !dbg !5092, !nosanitize !2073
  %37 = icmp eq i32 %36, 0, !dbg !5092, !nosanitize !2073
  %38 = and i1 %34, %37, !dbg !5092, !nosanitize !2073
  br i1 %38, label %40, label %39, !dbg !5092, !prof !2086, !nosanitize !2073

39:                                               ; preds = %32
  call void @__ubsan_handle_type_mismatch_v1(ptr @264, i32 %35) #6, !dbg !5092, !nosanitize !2073
  br label %40, !dbg !5092, !nosanitize !2073

40:                                               ; preds = %39, %32
  %41 = load i32, ptr %7, align 4, !dbg !5093
  %42 = call noundef zeroext i1 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj(ptr noundef nonnull align 4 dereferenceable(13) %33, i32 noundef %41), !dbg !5092
  br i1 %42, label %69, label %43, !dbg !5094

43:                                               ; preds = %40
  %44 = load ptr, ptr %9, align 4, !dbg !5095, !nonnull !2073, !align !3277
  %45 = icmp ne ptr %44, null, !dbg !5097, !nosanitize !2073
  %46 = ptrtoint ptr %44 to i32, !dbg !5097, !nosanitize !2073
  %47 = and i32 %46, 3, !dbg !5097, !nosanitize !2073
  %48 = icmp eq i32 %47, 0, !dbg !5097, !nosanitize !2073
  %49 = and i1 %45, %48, !dbg !5097, !nosanitize !2073
  br i1 %49, label %51, label %50, !dbg !5097, !prof !2086, !nosanitize !2073

50:                                               ; preds = %43
  call void @__ubsan_handle_type_mismatch_v1(ptr @265, i32 %46) #6, !dbg !5097, !nosanitize !2073
  br label %51, !dbg !5097, !nosanitize !2073

51:                                               ; preds = %50, %43
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE(ptr noundef nonnull align 4 dereferenceable(88) %10, ptr noundef nonnull align 4 dereferenceable(13) %44), !dbg !5097
  %52 = load i32, ptr %7, align 4, !dbg !5098
  %53 = load i32, ptr %8, align 4, !dbg !5099
  %54 = sub i32 %52, %53, !dbg !5100
  %55 = load ptr, ptr %9, align 4, !dbg !5101, !nonnull !2073, !align !3277
  %56 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %55, i32 0, i32 0, !dbg !5102
  %57 = ptrtoint ptr %56 to i32, !dbg !5103, !nosanitize !2073
  %58 = and i32 %57, 3, !dbg !5103, !nosanitize !2073
  %59 = icmp eq i32 %58, 0, !dbg !5103, !nosanitize !2073
  br i1 %59, label %61, label %60, !dbg !5103, !prof !2086, !nosanitize !2073

60:                                               ; preds = %51
  call void @__ubsan_handle_type_mismatch_v1(ptr @266, i32 %57) #6, !dbg !5103, !nosanitize !2073
  br label %61, !dbg !5103, !nosanitize !2073

61:                                               ; preds = %60, %51
  store i32 %54, ptr %56, align 4, !dbg !5103
  %62 = load ptr, ptr %9, align 4, !dbg !5104, !nonnull !2073, !align !3277
  %63 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %62, i32 0, i32 3, !dbg !5105
  %64 = ptrtoint ptr %63 to i32, !dbg !5106, !nosanitize !2073
  %65 = and i32 %64, 3, !dbg !5106, !nosanitize !2073
  %66 = icmp eq i32 %65, 0, !dbg !5106, !nosanitize !2073
  br i1 %66, label %68, label %67, !dbg !5106, !prof !2086, !nosanitize !2073

67:                                               ; preds = %61
  call void @__ubsan_handle_type_mismatch_v1(ptr @267, i32 %64) #6, !dbg !5106, !nosanitize !2073
  br label %68, !dbg !5106, !nosanitize !2073

68:                                               ; preds = %67, %61
  store i8 0, ptr %63, align 4, !dbg !5106
  br label %135, !dbg !5107

69:                                               ; preds = %40
  %70 = load ptr, ptr %9, align 4, !dbg !5108, !nonnull !2073, !align !3277
  %71 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %70, i32 0, i32 2, !dbg !5110
  %72 = ptrtoint ptr %71 to i32, !dbg !5110, !nosanitize !2073
  %73 = and i32 %72, 3, !dbg !5110, !nosanitize !2073
  %74 = icmp eq i32 %73, 0, !dbg !5110, !nosanitize !2073
  br i1 %74, label %76, label %75, !dbg !5110, !prof !2086, !nosanitize !2073

75:                                               ; preds = %69
  call void @__ubsan_handle_type_mismatch_v1(ptr @268, i32 %72) #6, !dbg !5110, !nosanitize !2073
  br label %76, !dbg !5110, !nosanitize !2073

76:                                               ; preds = %75, %69
  %77 = load i32, ptr %71, align 4, !dbg !5110
  %78 = icmp ne i32 %77, 0, !dbg !5111
  br i1 %78, label %79, label %134, !dbg !5112

79:                                               ; preds = %76
  %80 = load i32, ptr %8, align 4, !dbg !5113
  %81 = add i32 %80, 4, !dbg !5114
  %82 = load ptr, ptr %9, align 4, !dbg !5115, !nonnull !2073, !align !3277
  %83 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %82, i32 0, i32 1, !dbg !5116
  %84 = ptrtoint ptr %83 to i32, !dbg !5116, !nosanitize !2073
  %85 = and i32 %84, 3, !dbg !5116, !nosanitize !2073
  %86 = icmp eq i32 %85, 0, !dbg !5116, !nosanitize !2073
  br i1 %86, label %88, label %87, !dbg !5116, !prof !2086, !nosanitize !2073

87:                                               ; preds = %79
  call void @__ubsan_handle_type_mismatch_v1(ptr @269, i32 %84) #6, !dbg !5116, !nosanitize !2073
  br label %88, !dbg !5116, !nosanitize !2073

88:                                               ; preds = %87, %79
  %89 = load i32, ptr %83, align 4, !dbg !5116
  %90 = icmp ne i32 %81, %89, !dbg !5117
  br i1 %90, label %91, label %134, !dbg !5118

91:                                               ; preds = %88
  %92 = load i32, ptr %8, align 4, !dbg !5119
  %93 = load ptr, ptr %9, align 4, !dbg !5120, !nonnull !2073, !align !3277
  %94 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %93, i32 0, i32 2, !dbg !5121
  %95 = ptrtoint ptr %94 to i32, !dbg !5121, !nosanitize !2073
  %96 = and i32 %95, 3, !dbg !5121, !nosanitize !2073
  %97 = icmp eq i32 %96, 0, !dbg !5121, !nosanitize !2073
  br i1 %97, label %99, label %98, !dbg !5121, !prof !2086, !nosanitize !2073

98:                                               ; preds = %91
  call void @__ubsan_handle_type_mismatch_v1(ptr @270, i32 %95) #6, !dbg !5121, !nosanitize !2073
  br label %99, !dbg !5121, !nosanitize !2073

99:                                               ; preds = %98, %91
  %100 = load i32, ptr %94, align 4, !dbg !5121
  %101 = icmp ne i32 %92, %100, !dbg !5122
  br i1 %101, label %102, label %134, !dbg !5123

102:                                              ; preds = %99
  %103 = load i32, ptr %8, align 4, !dbg !5124
  %104 = load ptr, ptr %9, align 4, !dbg !5125, !nonnull !2073, !align !3277
  %105 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %104, i32 0, i32 1, !dbg !5126
  %106 = ptrtoint ptr %105 to i32, !dbg !5126, !nosanitize !2073
  %107 = and i32 %106, 3, !dbg !5126, !nosanitize !2073
  %108 = icmp eq i32 %107, 0, !dbg !5126, !nosanitize !2073
  br i1 %108, label %110, label %109, !dbg !5126, !prof !2086, !nosanitize !2073

109:                                              ; preds = %102
  call void @__ubsan_handle_type_mismatch_v1(ptr @271, i32 %106) #6, !dbg !5126, !nosanitize !2073
  br label %110, !dbg !5126, !nosanitize !2073

110:                                              ; preds = %109, %102
  %111 = load i32, ptr %105, align 4, !dbg !5126
  %112 = icmp uge i32 %103, %111, !dbg !5127
  br i1 %112, label %113, label %125, !dbg !5128

113:                                              ; preds = %110
  %114 = load i32, ptr %8, align 4, !dbg !5129
  %115 = add i32 %114, 4, !dbg !5130
  %116 = load ptr, ptr %9, align 4, !dbg !5131, !nonnull !2073, !align !3277
  %117 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %116, i32 0, i32 2, !dbg !5132
  %118 = ptrtoint ptr %117 to i32, !dbg !5132, !nosanitize !2073
  %119 = and i32 %118, 3, !dbg !5132, !nosanitize !2073
  %120 = icmp eq i32 %119, 0, !dbg !5132, !nosanitize !2073
  br i1 %120, label %122, label %121, !dbg !5132, !prof !2086, !nosanitize !2073

121:                                              ; preds = %113
  call void @__ubsan_handle_type_mismatch_v1(ptr @272, i32 %118) #6, !dbg !5132, !nosanitize !2073
  br label %122, !dbg !5132, !nosanitize !2073

122:                                              ; preds = %121, %113
  %123 = load i32, ptr %117, align 4, !dbg !5132
  %124 = icmp ule i32 %115, %123, !dbg !5133
  br i1 %124, label %134, label %125, !dbg !5123

125:                                              ; preds = %122, %110
  %126 = load ptr, ptr %9, align 4, !dbg !5134, !nonnull !2073, !align !3277
  %127 = icmp ne ptr %126, null, !dbg !5136, !nosanitize !2073
  %128 = ptrtoint ptr %126 to i32, !dbg !5136, !nosanitize !2073
  %129 = and i32 %128, 3, !dbg !5136, !nosanitize !2073
  %130 = icmp eq i32 %129, 0, !dbg !5136, !nosanitize !2073
  %131 = and i1 %127, %130, !dbg !5136, !nosanitize !2073
  br i1 %131, label %133, label %132, !dbg !5136, !prof !2086, !nosanitize !2073

132:                                              ; preds = %125
  call void @__ubsan_handle_type_mismatch_v1(ptr @273, i32 %128) #6, !dbg !5136, !nosanitize !2073
  br label %133, !dbg !5136, !nosanitize !2073

133:                                              ; preds = %132, %125
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE(ptr noundef nonnull align 4 dereferenceable(88) %10, ptr noundef nonnull align 4 dereferenceable(13) %126), !dbg !5136
  br label %134, !dbg !5137

134:                                              ; preds = %133, %122, %99, %88, %76
  br label %135

135:                                              ; preds = %134, %68
  %136 = load i32, ptr %6, align 4, !dbg !5138
  %137 = load i32, ptr %7, align 4, !dbg !5139
  %138 = call noundef i32 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %10, i32 noundef %137), !dbg !5140
  %139 = inttoptr i32 %138 to ptr, !dbg !5141
  %140 = icmp ne ptr %139, null, !dbg !5142, !nosanitize !2073
  %141 = ptrtoint ptr %139 to i32, !dbg !5142, !nosanitize !2073
  %142 = and i32 %141, 3, !dbg !5142, !nosanitize !2073
  %143 = icmp eq i32 %142, 0, !dbg !5142, !nosanitize !2073
  %144 = and i1 %140, %143, !dbg !5142, !nosanitize !2073
  br i1 %144, label %146, label %145, !dbg !5142, !prof !2086, !nosanitize !2073

145:                                              ; preds = %135
  call void @__ubsan_handle_type_mismatch_v1(ptr @275, i32 %141) #6, !dbg !5142, !nosanitize !2073
  br label %146, !dbg !5142, !nosanitize !2073

146:                                              ; preds = %145, %135
  store i32 %136, ptr %139, align 4, !dbg !5142
  %147 = load ptr, ptr %9, align 4, !dbg !5143, !nonnull !2073, !align !3277
  %148 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %147, i32 0, i32 2, !dbg !5145
  %149 = ptrtoint ptr %148 to i32, !dbg !5145, !nosanitize !2073
  %150 = and i32 %149, 3, !dbg !5145, !nosanitize !2073
  %151 = icmp eq i32 %150, 0, !dbg !5145, !nosanitize !2073
  br i1 %151, label %153, label %152, !dbg !5145, !prof !2086, !nosanitize !2073

152:                                              ; preds = %146
  call void @__ubsan_handle_type_mismatch_v1(ptr @276, i32 %149) #6, !dbg !5145, !nosanitize !2073
  br label %153, !dbg !5145, !nosanitize !2073

153:                                              ; preds = %152, %146
  %154 = load i32, ptr %148, align 4, !dbg !5145
  %155 = icmp eq i32 %154, 0, !dbg !5146
  br i1 %155, label %156, label %174, !dbg !5146

156:                                              ; preds = %153
  %157 = load i32, ptr %8, align 4, !dbg !5147
  %158 = load ptr, ptr %9, align 4, !dbg !5149, !nonnull !2073, !align !3277
  %159 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %158, i32 0, i32 1, !dbg !5150
  %160 = ptrtoint ptr %159 to i32, !dbg !5151, !nosanitize !2073
  %161 = and i32 %160, 3, !dbg !5151, !nosanitize !2073
  %162 = icmp eq i32 %161, 0, !dbg !5151, !nosanitize !2073
  br i1 %162, label %164, label %163, !dbg !5151, !prof !2086, !nosanitize !2073

163:                                              ; preds = %156
  call void @__ubsan_handle_type_mismatch_v1(ptr @277, i32 %160) #6, !dbg !5151, !nosanitize !2073
  br label %164, !dbg !5151, !nosanitize !2073

164:                                              ; preds = %163, %156
  store i32 %157, ptr %159, align 4, !dbg !5151
  %165 = load i32, ptr %8, align 4, !dbg !5152
  %166 = add i32 %165, 4, !dbg !5153
  %167 = load ptr, ptr %9, align 4, !dbg !5154, !nonnull !2073, !align !3277
  %168 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %167, i32 0, i32 2, !dbg !5155
  %169 = ptrtoint ptr %168 to i32, !dbg !5156, !nosanitize !2073
  %170 = and i32 %169, 3, !dbg !5156, !nosanitize !2073
  %171 = icmp eq i32 %170, 0, !dbg !5156, !nosanitize !2073
  br i1 %171, label %173, label %172, !dbg !5156, !prof !2086, !nosanitize !2073

172:                                              ; preds = %164
  call void @__ubsan_handle_type_mismatch_v1(ptr @278, i32 %169) #6, !dbg !5156, !nosanitize !2073
  br label %173, !dbg !5156, !nosanitize !2073

173:                                              ; preds = %172, %164
  store i32 %166, ptr %168, align 4, !dbg !5156
  br label %237, !dbg !5157

174:                                              ; preds = %153
  %175 = load i32, ptr %8, align 4, !dbg !5158
  %176 = load ptr, ptr %9, align 4, !dbg !5160, !nonnull !2073, !align !3277
  %177 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %176, i32 0, i32 1, !dbg !5161
  %178 = ptrtoint ptr %177 to i32, !dbg !5161, !nosanitize !2073
  %179 = and i32 %178, 3, !dbg !5161, !nosanitize !2073
  %180 = icmp eq i32 %179, 0, !dbg !5161, !nosanitize !2073
  br i1 %180, label %182, label %181, !dbg !5161, !prof !2086, !nosanitize !2073

181:                                              ; preds = %174
  call void @__ubsan_handle_type_mismatch_v1(ptr @279, i32 %178) #6, !dbg !5161, !nosanitize !2073
  br label %182, !dbg !5161, !nosanitize !2073

182:                                              ; preds = %181, %174
  %183 = load i32, ptr %177, align 4, !dbg !5161
  %184 = icmp ult i32 %175, %183, !dbg !5162
  br i1 %184, label %185, label %187, !dbg !5158

185:                                              ; preds = %182
  %186 = load i32, ptr %8, align 4, !dbg !5163
  br label %196, !dbg !5158

187:                                              ; preds = %182
  %188 = load ptr, ptr %9, align 4, !dbg !5164, !nonnull !2073, !align !3277
  %189 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %188, i32 0, i32 1, !dbg !5165
  %190 = ptrtoint ptr %189 to i32, !dbg !5165, !nosanitize !2073
  %191 = and i32 %190, 3, !dbg !5165, !nosanitize !2073
  %192 = icmp eq i32 %191, 0, !dbg !5165, !nosanitize !2073
  br i1 %192, label %194, label %193, !dbg !5165, !prof !2086, !nosanitize !2073

193:                                              ; preds = %187
  call void @__ubsan_handle_type_mismatch_v1(ptr @280, i32 %190) #6, !dbg !5165, !nosanitize !2073
  br label %194, !dbg !5165, !nosanitize !2073

194:                                              ; preds = %193, %187
  %195 = load i32, ptr %189, align 4, !dbg !5165
  br label %196, !dbg !5158

196:                                              ; preds = %194, %185
  %197 = phi i32 [ %186, %185 ], [ %195, %194 ], !dbg !5158
  %198 = load ptr, ptr %9, align 4, !dbg !5166, !nonnull !2073, !align !3277
  %199 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %198, i32 0, i32 1, !dbg !5167
  %200 = ptrtoint ptr %199 to i32, !dbg !5168, !nosanitize !2073
  %201 = and i32 %200, 3, !dbg !5168, !nosanitize !2073
  %202 = icmp eq i32 %201, 0, !dbg !5168, !nosanitize !2073
  br i1 %202, label %204, label %203, !dbg !5168, !prof !2086, !nosanitize !2073

203:                                              ; preds = %196
  call void @__ubsan_handle_type_mismatch_v1(ptr @281, i32 %200) #6, !dbg !5168, !nosanitize !2073
  br label %204, !dbg !5168, !nosanitize !2073

204:                                              ; preds = %203, %196
  store i32 %197, ptr %199, align 4, !dbg !5168
  %205 = load i32, ptr %8, align 4, !dbg !5169
  %206 = add i32 %205, 4, !dbg !5170
  %207 = load ptr, ptr %9, align 4, !dbg !5171, !nonnull !2073, !align !3277
  %208 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %207, i32 0, i32 2, !dbg !5172
  %209 = ptrtoint ptr %208 to i32, !dbg !5172, !nosanitize !2073
  %210 = and i32 %209, 3, !dbg !5172, !nosanitize !2073
  %211 = icmp eq i32 %210, 0, !dbg !5172, !nosanitize !2073
  br i1 %211, label %213, label %212, !dbg !5172, !prof !2086, !nosanitize !2073

212:                                              ; preds = %204
  call void @__ubsan_handle_type_mismatch_v1(ptr @282, i32 %209) #6, !dbg !5172, !nosanitize !2073
  br label %213, !dbg !5172, !nosanitize !2073

213:                                              ; preds = %212, %204
  %214 = load i32, ptr %208, align 4, !dbg !5172
  %215 = icmp ugt i32 %206, %214, !dbg !5173
  br i1 %215, label %216, label %219, !dbg !5169

216:                                              ; preds = %213
  %217 = load i32, ptr %8, align 4, !dbg !5174
  %218 = add i32 %217, 4, !dbg !5175
  br label %228, !dbg !5169

219:                                              ; preds = %213
  %220 = load ptr, ptr %9, align 4, !dbg !5176, !nonnull !2073, !align !3277
  %221 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %220, i32 0, i32 2, !dbg !5177
  %222 = ptrtoint ptr %221 to i32, !dbg !5177, !nosanitize !2073
  %223 = and i32 %222, 3, !dbg !5177, !nosanitize !2073
  %224 = icmp eq i32 %223, 0, !dbg !5177, !nosanitize !2073
  br i1 %224, label %226, label %225, !dbg !5177, !prof !2086, !nosanitize !2073

225:                                              ; preds = %219
  call void @__ubsan_handle_type_mismatch_v1(ptr @283, i32 %222) #6, !dbg !5177, !nosanitize !2073
  br label %226, !dbg !5177, !nosanitize !2073

226:                                              ; preds = %225, %219
  %227 = load i32, ptr %221, align 4, !dbg !5177
  br label %228, !dbg !5169

228:                                              ; preds = %226, %216
  %229 = phi i32 [ %218, %216 ], [ %227, %226 ], !dbg !5169
  %230 = load ptr, ptr %9, align 4, !dbg !5178, !nonnull !2073, !align !3277
  %231 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %230, i32 0, i32 2, !dbg !5179
  %232 = ptrtoint ptr %231 to i32, !dbg !5180, !nosanitize !2073
  %233 = and i32 %232, 3, !dbg !5180, !nosanitize !2073
  %234 = icmp eq i32 %233, 0, !dbg !5180, !nosanitize !2073
  br i1 %234, label %236, label %235, !dbg !5180, !prof !2086, !nosanitize !2073

235:                                              ; preds = %228
  call void @__ubsan_handle_type_mismatch_v1(ptr @284, i32 %232) #6, !dbg !5180, !nosanitize !2073
  br label %236, !dbg !5180, !nosanitize !2073

236:                                              ; preds = %235, %228
  store i32 %229, ptr %231, align 4, !dbg !5180
  br label %237

237:                                              ; preds = %236, %173
  ret void, !dbg !5181
}

attributes #0 = { mustprogress noinline nounwind optnone sspstrong uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="4" "target-cpu"="pentium4" "target-features"="+32bit-mode,+cmov,+cx8,+fxsr,+mmx,+nopl,+slow-unaligned-mem-16,+sse,+sse2,+vzeroupper,+x87,-16bit-mode,-64bit,-adx,-aes,-allow-light-256-bit,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx,-avx10.1,-avx10.2,-avx2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-bmi,-bmi2,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-crc32,-cx16,-egpr,-enqcmd,-ermsb,-f16c,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-popcnt,-false-deps-range,-fast-11bytenop,-fast-15bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-fsqrt,-fast-scalar-shift-masks,-fast-shld-rotate,-fast-variable-crosslane-shuffle,-fast-variable-perlane-shuffle,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma,-fma4,-fsgsbase,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-idivq-to-divl,-inline-asm-use-gpr32,-invpcid,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-lzcnt,-macrofusion,-movbe,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-no-bypass-delay-mov,-no-bypass-delay-shuffle,-pad-short-functions,-pclmul,-pconfig,-pku,-popcnt,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdrnd,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sahf,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-3ops-lea,-slow-incdec,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-32,-sm3,-sm4,-sse-unaligned-mem,-sse3,-sse4.1,-sse4.2,-sse4a,-ssse3,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsave,-xsavec,-xsaveopt,-xsaves,-zu" "tune-cpu"="generic" }
attributes #1 = { uwtable }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress noinline optnone sspstrong uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="4" "target-cpu"="pentium4" "target-features"="+32bit-mode,+cmov,+cx8,+fxsr,+mmx,+nopl,+slow-unaligned-mem-16,+sse,+sse2,+vzeroupper,+x87,-16bit-mode,-64bit,-adx,-aes,-allow-light-256-bit,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx,-avx10.1,-avx10.2,-avx2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-bmi,-bmi2,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-crc32,-cx16,-egpr,-enqcmd,-ermsb,-f16c,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-popcnt,-false-deps-range,-fast-11bytenop,-fast-15bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-fsqrt,-fast-scalar-shift-masks,-fast-shld-rotate,-fast-variable-crosslane-shuffle,-fast-variable-perlane-shuffle,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma,-fma4,-fsgsbase,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-idivq-to-divl,-inline-asm-use-gpr32,-invpcid,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-lzcnt,-macrofusion,-movbe,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-no-bypass-delay-mov,-no-bypass-delay-shuffle,-pad-short-functions,-pclmul,-pconfig,-pku,-popcnt,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdrnd,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sahf,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-3ops-lea,-slow-incdec,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-32,-sm3,-sm4,-sse-unaligned-mem,-sse3,-sse4.1,-sse4.2,-sse4a,-ssse3,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsave,-xsavec,-xsaveopt,-xsaves,-zu" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nomerge nounwind }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2061, !2062, !2063, !2064, !2065, !2066}
!llvm.ident = !{!2067}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang version 22.1.8", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !2, retainedTypes: !163, globals: !862, imports: !887, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_1_scalar.cpp", directory: "/work/wt/integration")
!2 = !{!3, !33, !101, !114, !126, !132, !142, !149, !157}
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
!101 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "ArgConfig", scope: !103, file: !102, line: 17, baseType: !5, size: 8, flags: DIFlagEnumClass, elements: !104, identifier: "_ZTSN15tensor_accessor9ArgConfigE")
!102 = !DIFile(filename: "ref/tt-metal/tt_metal/hostdevcommon/api/hostdevcommon/tensor_accessor/arg_config.hpp", directory: "/work")
!103 = !DINamespace(name: "tensor_accessor", scope: null)
!104 = !{!105, !106, !107, !108, !109, !110, !111, !112, !113}
!105 = !DIEnumerator(name: "None", value: 0, isUnsigned: true)
!106 = !DIEnumerator(name: "Sharded", value: 1, isUnsigned: true)
!107 = !DIEnumerator(name: "IsDram", value: 2, isUnsigned: true)
!108 = !DIEnumerator(name: "RuntimeRank", value: 4, isUnsigned: true)
!109 = !DIEnumerator(name: "RuntimeNumBanks", value: 8, isUnsigned: true)
!110 = !DIEnumerator(name: "RuntimeTensorShape", value: 16, isUnsigned: true)
!111 = !DIEnumerator(name: "RuntimeShardShape", value: 32, isUnsigned: true)
!112 = !DIEnumerator(name: "RuntimeBankCoords", value: 64, isUnsigned: true)
!113 = !DIEnumerator(name: "Runtime", value: 124, isUnsigned: true)
!114 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "memory_order", scope: !116, file: !115, line: 52, baseType: !118, size: 32, elements: !119, identifier: "_ZTSNSt3__112memory_orderE")
!115 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/memory_order.h", directory: "/work")
!116 = !DINamespace(name: "__1", scope: !117, exportSymbols: true)
!117 = !DINamespace(name: "std", scope: null)
!118 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!119 = !{!120, !121, !122, !123, !124, !125}
!120 = !DIEnumerator(name: "memory_order_relaxed", value: 0, isUnsigned: true)
!121 = !DIEnumerator(name: "memory_order_consume", value: 1, isUnsigned: true)
!122 = !DIEnumerator(name: "memory_order_acquire", value: 2, isUnsigned: true)
!123 = !DIEnumerator(name: "memory_order_release", value: 3, isUnsigned: true)
!124 = !DIEnumerator(name: "memory_order_acq_rel", value: 4, isUnsigned: true)
!125 = !DIEnumerator(name: "memory_order_seq_cst", value: 5, isUnsigned: true)
!126 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "DevicePrintRiscCoreState", file: !127, line: 13, baseType: !5, size: 8, flags: DIFlagEnumClass, elements: !128, identifier: "_ZTS24DevicePrintRiscCoreState")
!127 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/hostdev/device_print_common.h", directory: "/work")
!128 = !{!129, !130, !131}
!129 = !DIEnumerator(name: "KernelNotPrinted", value: 0, isUnsigned: true)
!130 = !DIEnumerator(name: "KernelPrinted", value: 1, isUnsigned: true)
!131 = !DIEnumerator(name: "PrintingDisabled", value: 2, isUnsigned: true)
!132 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "AddressableCoreType", file: !133, line: 348, baseType: !5, size: 8, flags: DIFlagEnumClass, elements: !134, identifier: "_ZTS19AddressableCoreType")
!133 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/hostdev/dev_msgs.h", directory: "/work")
!134 = !{!135, !136, !137, !138, !139, !140, !141}
!135 = !DIEnumerator(name: "TENSIX", value: 0, isUnsigned: true)
!136 = !DIEnumerator(name: "ETH", value: 1, isUnsigned: true)
!137 = !DIEnumerator(name: "PCIE", value: 2, isUnsigned: true)
!138 = !DIEnumerator(name: "DRAM", value: 3, isUnsigned: true)
!139 = !DIEnumerator(name: "HARVESTED", value: 4, isUnsigned: true)
!140 = !DIEnumerator(name: "UNKNOWN", value: 5, isUnsigned: true)
!141 = !DIEnumerator(name: "COUNT", value: 6, isUnsigned: true)
!142 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "CoreMagicNumber", file: !133, line: 376, baseType: !143, size: 32, flags: DIFlagEnumClass, elements: !144, identifier: "_ZTS15CoreMagicNumber")
!143 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !6, line: 154, baseType: !118)
!144 = !{!145, !146, !147, !148}
!145 = !DIEnumerator(name: "WORKER", value: 1357646243, isUnsigned: true)
!146 = !DIEnumerator(name: "ACTIVE_ETH", value: 3325055185, isUnsigned: true)
!147 = !DIEnumerator(name: "IDLE_ETH", value: 2205904046, isUnsigned: true)
!148 = !DIEnumerator(name: "DRAM", value: 1301477601, isUnsigned: true)
!149 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "ProgrammableCoreType", file: !150, line: 9, baseType: !118, size: 32, elements: !151, identifier: "_ZTS20ProgrammableCoreType")
!150 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/core_config.h", directory: "/work")
!151 = !{!152, !153, !154, !155, !156}
!152 = !DIEnumerator(name: "TENSIX", value: 0, isUnsigned: true)
!153 = !DIEnumerator(name: "ACTIVE_ETH", value: 1, isUnsigned: true)
!154 = !DIEnumerator(name: "IDLE_ETH", value: 2, isUnsigned: true)
!155 = !DIEnumerator(name: "DRAM", value: 3, isUnsigned: true)
!156 = !DIEnumerator(name: "COUNT", value: 4, isUnsigned: true)
!157 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "InlineWriteDst", file: !158, line: 25, baseType: !5, size: 8, flags: DIFlagEnumClass, elements: !159, identifier: "_ZTS14InlineWriteDst")
!158 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/risc_attribs.h", directory: "/work")
!159 = !{!160, !161, !162}
!160 = !DIEnumerator(name: "DEFAULT", value: 0, isUnsigned: true)
!161 = !DIEnumerator(name: "L1", value: 1, isUnsigned: true)
!162 = !DIEnumerator(name: "REG", value: 2, isUnsigned: true)
!163 = !{!164, !166, !143, !168, !170, !552, !553, !169, !149, !554, !555, !557, !558, !598, !653, !300, !296, !293, !289, !702, !727, !787, !794}
!164 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !165, size: 32)
!165 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!166 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !6, line: 159, baseType: !167)
!167 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!168 = !DIDerivedType(tag: DW_TAG_typedef, name: "int32_t", file: !6, line: 129, baseType: !169)
!169 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!170 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !171, size: 32)
!171 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mailboxes_t", file: !133, line: 407, size: 103168, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !172, identifier: "_ZTS11mailboxes_t")
!172 = !{!173, !179, !187, !188, !242, !260, !261, !262, !263, !462, !505, !539, !540}
!173 = !DIDerivedType(tag: DW_TAG_member, name: "ncrisc_halt", scope: !171, file: !133, line: 408, baseType: !174, size: 64)
!174 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ncrisc_halt_msg_t", file: !133, line: 113, size: 64, flags: DIFlagTypePassByValue, elements: !175, identifier: "_ZTS17ncrisc_halt_msg_t")
!175 = !{!176, !178}
!176 = !DIDerivedType(tag: DW_TAG_member, name: "resume_addr", scope: !174, file: !133, line: 114, baseType: !177, size: 32)
!177 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !143)
!178 = !DIDerivedType(tag: DW_TAG_member, name: "stack_save", scope: !174, file: !133, line: 115, baseType: !177, size: 32, offset: 32)
!179 = !DIDerivedType(tag: DW_TAG_member, name: "subordinate_sync", scope: !171, file: !133, line: 409, baseType: !180, size: 32, offset: 64)
!180 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "subordinate_sync_msg_t", file: !133, line: 208, size: 32, flags: DIFlagTypePassByValue, elements: !181, identifier: "_ZTS22subordinate_sync_msg_t")
!181 = !{!182}
!182 = !DIDerivedType(tag: DW_TAG_member, name: "map", scope: !180, file: !133, line: 209, baseType: !183, size: 32)
!183 = !DICompositeType(tag: DW_TAG_array_type, baseType: !184, size: 32, elements: !185)
!184 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !5)
!185 = !{!186}
!186 = !DISubrange(count: 4)
!187 = !DIDerivedType(tag: DW_TAG_member, name: "launch_msg_rd_ptr", scope: !171, file: !133, line: 410, baseType: !177, size: 32, offset: 96)
!188 = !DIDerivedType(tag: DW_TAG_member, name: "launch", scope: !171, file: !133, line: 412, baseType: !189, size: 7168, offset: 128)
!189 = !DICompositeType(tag: DW_TAG_array_type, baseType: !190, size: 7168, elements: !240)
!190 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "launch_msg_t", file: !133, line: 203, size: 896, flags: DIFlagTypePassByValue, elements: !191, identifier: "_ZTS12launch_msg_t")
!191 = !{!192}
!192 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_config", scope: !190, file: !133, line: 204, baseType: !193, size: 896)
!193 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "kernel_config_msg_t", file: !133, line: 145, size: 896, flags: DIFlagTypePassByValue, elements: !194, identifier: "_ZTS19kernel_config_msg_t")
!194 = !{!195, !197, !202, !203, !204, !212, !213, !217, !219, !221, !222, !223, !224, !225, !226, !227, !229, !230, !231, !232, !234, !238, !239}
!195 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_config_base", scope: !193, file: !133, line: 147, baseType: !196, size: 128)
!196 = !DICompositeType(tag: DW_TAG_array_type, baseType: !177, size: 128, elements: !185)
!197 = !DIDerivedType(tag: DW_TAG_member, name: "sem_offset", scope: !193, file: !133, line: 148, baseType: !198, size: 64, offset: 128)
!198 = !DICompositeType(tag: DW_TAG_array_type, baseType: !199, size: 64, elements: !185)
!199 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !200)
!200 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !6, line: 149, baseType: !201)
!201 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!202 = !DIDerivedType(tag: DW_TAG_member, name: "local_cb_offset", scope: !193, file: !133, line: 149, baseType: !199, size: 16, offset: 192)
!203 = !DIDerivedType(tag: DW_TAG_member, name: "remote_cb_offset", scope: !193, file: !133, line: 150, baseType: !199, size: 16, offset: 208)
!204 = !DIDerivedType(tag: DW_TAG_member, name: "rta_offset", scope: !193, file: !133, line: 151, baseType: !205, size: 160, offset: 224)
!205 = !DICompositeType(tag: DW_TAG_array_type, baseType: !206, size: 160, elements: !210)
!206 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rta_offset_t", file: !133, line: 136, size: 32, flags: DIFlagTypePassByValue, elements: !207, identifier: "_ZTS12rta_offset_t")
!207 = !{!208, !209}
!208 = !DIDerivedType(tag: DW_TAG_member, name: "rta_offset", scope: !206, file: !133, line: 137, baseType: !199, size: 16)
!209 = !DIDerivedType(tag: DW_TAG_member, name: "crta_offset", scope: !206, file: !133, line: 138, baseType: !199, size: 16, offset: 16)
!210 = !{!211}
!211 = !DISubrange(count: 5)
!212 = !DIDerivedType(tag: DW_TAG_member, name: "mode", scope: !193, file: !133, line: 152, baseType: !184, size: 8, offset: 384)
!213 = !DIDerivedType(tag: DW_TAG_member, name: "pad2", scope: !193, file: !133, line: 153, baseType: !214, size: 24, offset: 392)
!214 = !DICompositeType(tag: DW_TAG_array_type, baseType: !184, size: 24, elements: !215)
!215 = !{!216}
!216 = !DISubrange(count: 3)
!217 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_text_offset", scope: !193, file: !133, line: 154, baseType: !218, size: 160, offset: 416)
!218 = !DICompositeType(tag: DW_TAG_array_type, baseType: !177, size: 160, elements: !210)
!219 = !DIDerivedType(tag: DW_TAG_member, name: "local_cb_mask", scope: !193, file: !133, line: 155, baseType: !220, size: 64, offset: 576)
!220 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !166)
!221 = !DIDerivedType(tag: DW_TAG_member, name: "brisc_noc_id", scope: !193, file: !133, line: 157, baseType: !184, size: 8, offset: 640)
!222 = !DIDerivedType(tag: DW_TAG_member, name: "brisc_noc_mode", scope: !193, file: !133, line: 158, baseType: !184, size: 8, offset: 648)
!223 = !DIDerivedType(tag: DW_TAG_member, name: "min_remote_cb_start_index", scope: !193, file: !133, line: 159, baseType: !184, size: 8, offset: 656)
!224 = !DIDerivedType(tag: DW_TAG_member, name: "exit_erisc_kernel", scope: !193, file: !133, line: 160, baseType: !184, size: 8, offset: 664)
!225 = !DIDerivedType(tag: DW_TAG_member, name: "host_assigned_id", scope: !193, file: !133, line: 162, baseType: !177, size: 32, offset: 672)
!226 = !DIDerivedType(tag: DW_TAG_member, name: "enables", scope: !193, file: !133, line: 164, baseType: !177, size: 32, offset: 704)
!227 = !DIDerivedType(tag: DW_TAG_member, name: "watcher_kernel_ids", scope: !193, file: !133, line: 165, baseType: !228, size: 80, offset: 736)
!228 = !DICompositeType(tag: DW_TAG_array_type, baseType: !199, size: 80, elements: !210)
!229 = !DIDerivedType(tag: DW_TAG_member, name: "ncrisc_kernel_size16", scope: !193, file: !133, line: 166, baseType: !199, size: 16, offset: 816)
!230 = !DIDerivedType(tag: DW_TAG_member, name: "sub_device_origin_x", scope: !193, file: !133, line: 168, baseType: !184, size: 8, offset: 832)
!231 = !DIDerivedType(tag: DW_TAG_member, name: "sub_device_origin_y", scope: !193, file: !133, line: 169, baseType: !184, size: 8, offset: 840)
!232 = !DIDerivedType(tag: DW_TAG_member, name: "pad3", scope: !193, file: !133, line: 170, baseType: !233, size: 40, offset: 848)
!233 = !DICompositeType(tag: DW_TAG_array_type, baseType: !184, size: 40, elements: !210)
!234 = !DIDerivedType(tag: DW_TAG_member, name: "num_sw_threads", scope: !193, file: !133, line: 175, baseType: !235, offset: 888)
!235 = !DICompositeType(tag: DW_TAG_array_type, baseType: !184, elements: !236)
!236 = !{!237}
!237 = !DISubrange(count: 0)
!238 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_thread_id", scope: !193, file: !133, line: 176, baseType: !235, offset: 888)
!239 = !DIDerivedType(tag: DW_TAG_member, name: "preload", scope: !193, file: !133, line: 178, baseType: !184, size: 8, offset: 888)
!240 = !{!241}
!241 = !DISubrange(count: 8)
!242 = !DIDerivedType(tag: DW_TAG_member, name: "go_messages", scope: !171, file: !133, line: 413, baseType: !243, size: 288, offset: 7296)
!243 = !DICompositeType(tag: DW_TAG_array_type, baseType: !244, size: 288, elements: !258)
!244 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !245)
!245 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "go_msg_t", file: !133, line: 191, size: 32, flags: DIFlagTypePassByValue, elements: !246, identifier: "_ZTS8go_msg_t")
!246 = !{!247}
!247 = !DIDerivedType(tag: DW_TAG_member, scope: !245, file: !133, line: 192, baseType: !248, size: 32)
!248 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !245, file: !133, line: 192, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !249, identifier: "_ZTSN8go_msg_tUt_E")
!249 = !{!250, !251}
!250 = !DIDerivedType(tag: DW_TAG_member, name: "all", scope: !248, file: !133, line: 193, baseType: !143, size: 32)
!251 = !DIDerivedType(tag: DW_TAG_member, scope: !248, file: !133, line: 194, baseType: !252, size: 32)
!252 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !248, file: !133, line: 194, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !253, identifier: "_ZTSN8go_msg_tUt_Ut_E")
!253 = !{!254, !255, !256, !257}
!254 = !DIDerivedType(tag: DW_TAG_member, name: "dispatch_message_offset", scope: !252, file: !133, line: 195, baseType: !5, size: 8)
!255 = !DIDerivedType(tag: DW_TAG_member, name: "master_x", scope: !252, file: !133, line: 196, baseType: !5, size: 8, offset: 8)
!256 = !DIDerivedType(tag: DW_TAG_member, name: "master_y", scope: !252, file: !133, line: 197, baseType: !5, size: 8, offset: 16)
!257 = !DIDerivedType(tag: DW_TAG_member, name: "signal", scope: !252, file: !133, line: 198, baseType: !5, size: 8, offset: 24)
!258 = !{!259}
!259 = !DISubrange(count: 9)
!260 = !DIDerivedType(tag: DW_TAG_member, name: "link_status_check_timestamp", scope: !171, file: !133, line: 414, baseType: !166, size: 64, offset: 7584)
!261 = !DIDerivedType(tag: DW_TAG_member, name: "go_message_index", scope: !171, file: !133, line: 415, baseType: !177, size: 32, offset: 7648)
!262 = !DIDerivedType(tag: DW_TAG_member, name: "shared_globals_ready", scope: !171, file: !133, line: 416, baseType: !214, size: 24, offset: 7680)
!263 = !DIDerivedType(tag: DW_TAG_member, name: "watcher", scope: !171, file: !133, line: 418, baseType: !264, size: 2240, offset: 7712)
!264 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "watcher_msg_t", file: !133, line: 318, size: 2240, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !265, identifier: "_ZTS13watcher_msg_t")
!265 = !{!266, !267, !272, !287, !412, !416, !417, !425, !431, !444, !451}
!266 = !DIDerivedType(tag: DW_TAG_member, name: "enable", scope: !264, file: !133, line: 319, baseType: !177, size: 32)
!267 = !DIDerivedType(tag: DW_TAG_member, name: "debug_waypoint", scope: !264, file: !133, line: 320, baseType: !268, size: 160, offset: 32)
!268 = !DICompositeType(tag: DW_TAG_array_type, baseType: !269, size: 160, elements: !210)
!269 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_waypoint_msg_t", file: !133, line: 213, size: 32, flags: DIFlagTypePassByValue, elements: !270, identifier: "_ZTS20debug_waypoint_msg_t")
!270 = !{!271}
!271 = !DIDerivedType(tag: DW_TAG_member, name: "waypoint", scope: !269, file: !133, line: 214, baseType: !183, size: 32)
!272 = !DIDerivedType(tag: DW_TAG_member, name: "sanitize", scope: !264, file: !133, line: 321, baseType: !273, size: 384, offset: 192)
!273 = !DICompositeType(tag: DW_TAG_array_type, baseType: !274, size: 384, elements: !285)
!274 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_sanitize_addr_msg_t", file: !133, line: 218, size: 192, flags: DIFlagTypePassByValue, elements: !275, identifier: "_ZTS25debug_sanitize_addr_msg_t")
!275 = !{!276, !277, !278, !279, !280, !281, !282, !283, !284}
!276 = !DIDerivedType(tag: DW_TAG_member, name: "noc_addr", scope: !274, file: !133, line: 219, baseType: !220, size: 64)
!277 = !DIDerivedType(tag: DW_TAG_member, name: "l1_addr", scope: !274, file: !133, line: 220, baseType: !177, size: 32, offset: 64)
!278 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !274, file: !133, line: 221, baseType: !177, size: 32, offset: 96)
!279 = !DIDerivedType(tag: DW_TAG_member, name: "which_risc", scope: !274, file: !133, line: 222, baseType: !199, size: 16, offset: 128)
!280 = !DIDerivedType(tag: DW_TAG_member, name: "return_code", scope: !274, file: !133, line: 223, baseType: !199, size: 16, offset: 144)
!281 = !DIDerivedType(tag: DW_TAG_member, name: "is_multicast", scope: !274, file: !133, line: 224, baseType: !184, size: 8, offset: 160)
!282 = !DIDerivedType(tag: DW_TAG_member, name: "is_write", scope: !274, file: !133, line: 225, baseType: !184, size: 8, offset: 168)
!283 = !DIDerivedType(tag: DW_TAG_member, name: "is_target", scope: !274, file: !133, line: 226, baseType: !184, size: 8, offset: 176)
!284 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !274, file: !133, line: 227, baseType: !184, size: 8, offset: 184)
!285 = !{!286}
!286 = !DISubrange(count: 2)
!287 = !DIDerivedType(tag: DW_TAG_member, name: "noc_linked_status", scope: !264, file: !133, line: 322, baseType: !288, size: 16, offset: 576)
!288 = !DICompositeType(tag: DW_TAG_array_type, baseType: !289, size: 16, elements: !285)
!289 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "atomic<bool>", scope: !116, file: !290, line: 242, size: 8, flags: DIFlagTypePassByReference, elements: !291, templateParams: !313, identifier: "_ZTSNSt3__16atomicIbEE")
!290 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/atomic.h", directory: "/work")
!291 = !{!292, !388, !392, !395, !400, !403, !409}
!292 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !289, baseType: !293, extraData: i32 0)
!293 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__atomic_base<bool, false>", scope: !116, file: !290, line: 42, size: 8, flags: DIFlagTypePassByReference, elements: !294, templateParams: !386, identifier: "_ZTSNSt3__113__atomic_baseIbLb0EEE")
!294 = !{!295, !324, !326, !332, !337, !341, !345, !348, !351, !352, !353, !356, !359, !363, !366, !367, !368, !371, !374, !375, !376, !379, !382}
!295 = !DIDerivedType(tag: DW_TAG_member, name: "__a_", scope: !293, file: !290, line: 44, baseType: !296, size: 8)
!296 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__cxx_atomic_impl<bool, std::__1::__cxx_atomic_base_impl<bool> >", scope: !116, file: !297, line: 114, size: 8, flags: DIFlagTypePassByValue, elements: !298, templateParams: !322, identifier: "_ZTSNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEE")
!297 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/support.h", directory: "/work")
!298 = !{!299, !315, !319}
!299 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !296, baseType: !300, extraData: i32 0)
!300 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__cxx_atomic_base_impl<bool>", scope: !116, file: !301, line: 29, size: 8, flags: DIFlagTypePassByValue, elements: !302, templateParams: !313, identifier: "_ZTSNSt3__122__cxx_atomic_base_implIbEE")
!301 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/support/c11.h", directory: "/work")
!302 = !{!303, !306, !310}
!303 = !DIDerivedType(tag: DW_TAG_member, name: "__a_value", scope: !300, file: !301, line: 38, baseType: !304, size: 8)
!304 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !305)
!305 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!306 = !DISubprogram(name: "__cxx_atomic_base_impl", linkageName: "_ZNSt3__122__cxx_atomic_base_implIbEC4B9nie220108Ev", scope: !300, file: !301, line: 32, type: !307, scopeLine: 32, flags: DIFlagPrototyped, spFlags: 0)
!307 = !DISubroutineType(types: !308)
!308 = !{null, !309}
!309 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !300, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!310 = !DISubprogram(name: "__cxx_atomic_base_impl", linkageName: "_ZNSt3__122__cxx_atomic_base_implIbEC4Eb", scope: !300, file: !301, line: 37, type: !311, scopeLine: 37, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!311 = !DISubroutineType(types: !312)
!312 = !{null, !309, !305}
!313 = !{!314}
!314 = !DITemplateTypeParameter(name: "_Tp", type: !305)
!315 = !DISubprogram(name: "__cxx_atomic_impl", linkageName: "_ZNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEC4B9nie220108Ev", scope: !296, file: !297, line: 115, type: !316, scopeLine: 115, flags: DIFlagPrototyped, spFlags: 0)
!316 = !DISubroutineType(types: !317)
!317 = !{null, !318}
!318 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !296, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!319 = !DISubprogram(name: "__cxx_atomic_impl", linkageName: "_ZNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEC4B9nie220108Eb", scope: !296, file: !297, line: 116, type: !320, scopeLine: 116, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!320 = !DISubroutineType(types: !321)
!321 = !{null, !318, !305}
!322 = !{!314, !323}
!323 = !DITemplateTypeParameter(name: "_Base", type: !300, defaulted: true)
!324 = !DIDerivedType(tag: DW_TAG_member, name: "is_always_lock_free", scope: !293, file: !290, line: 49, baseType: !325, flags: DIFlagStaticMember)
!325 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !305)
!326 = !DISubprogram(name: "is_lock_free", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EE12is_lock_freeB9nie220108Ev", scope: !293, file: !290, line: 52, type: !327, scopeLine: 52, flags: DIFlagPrototyped, spFlags: 0)
!327 = !DISubroutineType(types: !328)
!328 = !{!305, !329}
!329 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !330, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!330 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !331)
!331 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !293)
!332 = !DISubprogram(name: "is_lock_free", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EE12is_lock_freeB9nie220108Ev", scope: !293, file: !290, line: 55, type: !333, scopeLine: 55, flags: DIFlagPrototyped, spFlags: 0)
!333 = !DISubroutineType(types: !334)
!334 = !{!305, !335}
!335 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !336, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!336 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !293)
!337 = !DISubprogram(name: "store", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE5storeB9nie220108EbNS_12memory_orderE", scope: !293, file: !290, line: 58, type: !338, scopeLine: 58, flags: DIFlagPrototyped, spFlags: 0)
!338 = !DISubroutineType(types: !339)
!339 = !{null, !340, !305, !114}
!340 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !331, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!341 = !DISubprogram(name: "store", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE5storeB9nie220108EbNS_12memory_orderE", scope: !293, file: !290, line: 62, type: !342, scopeLine: 62, flags: DIFlagPrototyped, spFlags: 0)
!342 = !DISubroutineType(types: !343)
!343 = !{null, !344, !305, !114}
!344 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !293, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!345 = !DISubprogram(name: "load", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EE4loadB9nie220108ENS_12memory_orderE", scope: !293, file: !290, line: 66, type: !346, scopeLine: 66, flags: DIFlagPrototyped, spFlags: 0)
!346 = !DISubroutineType(types: !347)
!347 = !{!305, !329, !114}
!348 = !DISubprogram(name: "load", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EE4loadB9nie220108ENS_12memory_orderE", scope: !293, file: !290, line: 70, type: !349, scopeLine: 70, flags: DIFlagPrototyped, spFlags: 0)
!349 = !DISubroutineType(types: !350)
!350 = !{!305, !335, !114}
!351 = !DISubprogram(name: "operator bool", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EEcvbB9nie220108Ev", scope: !293, file: !290, line: 74, type: !327, scopeLine: 74, flags: DIFlagPrototyped, spFlags: 0)
!352 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EEcvbB9nie220108Ev", scope: !293, file: !290, line: 75, type: !333, scopeLine: 75, flags: DIFlagPrototyped, spFlags: 0)
!353 = !DISubprogram(name: "exchange", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE8exchangeB9nie220108EbNS_12memory_orderE", scope: !293, file: !290, line: 76, type: !354, scopeLine: 76, flags: DIFlagPrototyped, spFlags: 0)
!354 = !DISubroutineType(types: !355)
!355 = !{!305, !340, !305, !114}
!356 = !DISubprogram(name: "exchange", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE8exchangeB9nie220108EbNS_12memory_orderE", scope: !293, file: !290, line: 79, type: !357, scopeLine: 79, flags: DIFlagPrototyped, spFlags: 0)
!357 = !DISubroutineType(types: !358)
!358 = !{!305, !344, !305, !114}
!359 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderES3_", scope: !293, file: !290, line: 83, type: !360, scopeLine: 83, flags: DIFlagPrototyped, spFlags: 0)
!360 = !DISubroutineType(types: !361)
!361 = !{!305, !340, !362, !305, !114, !114}
!362 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !305, size: 32)
!363 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderES3_", scope: !293, file: !290, line: 87, type: !364, scopeLine: 87, flags: DIFlagPrototyped, spFlags: 0)
!364 = !DISubroutineType(types: !365)
!365 = !{!305, !344, !362, !305, !114, !114}
!366 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderES3_", scope: !293, file: !290, line: 92, type: !360, scopeLine: 92, flags: DIFlagPrototyped, spFlags: 0)
!367 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderES3_", scope: !293, file: !290, line: 96, type: !364, scopeLine: 96, flags: DIFlagPrototyped, spFlags: 0)
!368 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderE", scope: !293, file: !290, line: 101, type: !369, scopeLine: 101, flags: DIFlagPrototyped, spFlags: 0)
!369 = !DISubroutineType(types: !370)
!370 = !{!305, !340, !362, !305, !114}
!371 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderE", scope: !293, file: !290, line: 105, type: !372, scopeLine: 105, flags: DIFlagPrototyped, spFlags: 0)
!372 = !DISubroutineType(types: !373)
!373 = !{!305, !344, !362, !305, !114}
!374 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderE", scope: !293, file: !290, line: 109, type: !369, scopeLine: 109, flags: DIFlagPrototyped, spFlags: 0)
!375 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderE", scope: !293, file: !290, line: 113, type: !372, scopeLine: 113, flags: DIFlagPrototyped, spFlags: 0)
!376 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4B9nie220108Ev", scope: !293, file: !290, line: 133, type: !377, scopeLine: 133, flags: DIFlagPrototyped, spFlags: 0)
!377 = !DISubroutineType(types: !378)
!378 = !{null, !344}
!379 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4B9nie220108Eb", scope: !293, file: !290, line: 136, type: !380, scopeLine: 136, flags: DIFlagPrototyped, spFlags: 0)
!380 = !DISubroutineType(types: !381)
!381 = !{null, !344, !305}
!382 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4ERKS1_", scope: !293, file: !290, line: 138, type: !383, scopeLine: 138, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!383 = !DISubroutineType(types: !384)
!384 = !{null, !344, !385}
!385 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !336, size: 32)
!386 = !{!314, !387}
!387 = !DITemplateValueParameter(type: !305, defaulted: true, value: i1 false)
!388 = !DISubprogram(name: "atomic", linkageName: "_ZNSt3__16atomicIbEC4B9nie220108Ev", scope: !289, file: !290, line: 248, type: !389, scopeLine: 248, flags: DIFlagPrototyped, spFlags: 0)
!389 = !DISubroutineType(types: !390)
!390 = !{null, !391}
!391 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !289, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!392 = !DISubprogram(name: "atomic", linkageName: "_ZNSt3__16atomicIbEC4B9nie220108Eb", scope: !289, file: !290, line: 251, type: !393, scopeLine: 251, flags: DIFlagPrototyped, spFlags: 0)
!393 = !DISubroutineType(types: !394)
!394 = !{null, !391, !305}
!395 = !DISubprogram(name: "operator=", linkageName: "_ZNVSt3__16atomicIbEaSB9nie220108Eb", scope: !289, file: !290, line: 253, type: !396, scopeLine: 253, flags: DIFlagPrototyped, spFlags: 0)
!396 = !DISubroutineType(types: !397)
!397 = !{!305, !398, !305}
!398 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !399, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!399 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !289)
!400 = !DISubprogram(name: "operator=", linkageName: "_ZNSt3__16atomicIbEaSB9nie220108Eb", scope: !289, file: !290, line: 257, type: !401, scopeLine: 257, flags: DIFlagPrototyped, spFlags: 0)
!401 = !DISubroutineType(types: !402)
!402 = !{!305, !391, !305}
!403 = !DISubprogram(name: "operator=", linkageName: "_ZNSt3__16atomicIbEaSERKS1_", scope: !289, file: !290, line: 262, type: !404, scopeLine: 262, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!404 = !DISubroutineType(types: !405)
!405 = !{!406, !391, !407}
!406 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !289, size: 32)
!407 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !408, size: 32)
!408 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !289)
!409 = !DISubprogram(name: "operator=", linkageName: "_ZNVSt3__16atomicIbEaSERKS1_", scope: !289, file: !290, line: 263, type: !410, scopeLine: 263, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!410 = !DISubroutineType(types: !411)
!411 = !{!406, !398, !407}
!412 = !DIDerivedType(tag: DW_TAG_member, name: "eth_status", scope: !264, file: !133, line: 323, baseType: !413, size: 8, offset: 592)
!413 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_eth_link_t", file: !133, line: 306, size: 8, flags: DIFlagTypePassByValue, elements: !414, identifier: "_ZTS16debug_eth_link_t")
!414 = !{!415}
!415 = !DIDerivedType(tag: DW_TAG_member, name: "link_down", scope: !413, file: !133, line: 307, baseType: !184, size: 8)
!416 = !DIDerivedType(tag: DW_TAG_member, name: "pad0", scope: !264, file: !133, line: 324, baseType: !5, size: 8, offset: 600)
!417 = !DIDerivedType(tag: DW_TAG_member, name: "assert_status", scope: !264, file: !133, line: 325, baseType: !418, size: 128, offset: 608)
!418 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_assert_msg_t", file: !133, line: 259, size: 128, flags: DIFlagTypePassByValue, elements: !419, identifier: "_ZTS18debug_assert_msg_t")
!419 = !{!420, !421, !422, !423, !424}
!420 = !DIDerivedType(tag: DW_TAG_member, name: "line_num", scope: !418, file: !133, line: 260, baseType: !199, size: 16)
!421 = !DIDerivedType(tag: DW_TAG_member, name: "tripped", scope: !418, file: !133, line: 261, baseType: !184, size: 8, offset: 16)
!422 = !DIDerivedType(tag: DW_TAG_member, name: "which", scope: !418, file: !133, line: 262, baseType: !184, size: 8, offset: 24)
!423 = !DIDerivedType(tag: DW_TAG_member, name: "claim", scope: !418, file: !133, line: 263, baseType: !177, size: 32, offset: 32)
!424 = !DIDerivedType(tag: DW_TAG_member, name: "hw_fault_info", scope: !418, file: !133, line: 264, baseType: !220, size: 64, offset: 64)
!425 = !DIDerivedType(tag: DW_TAG_member, name: "pause_status", scope: !264, file: !133, line: 326, baseType: !426, size: 64, offset: 736)
!426 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_pause_msg_t", file: !133, line: 282, size: 64, flags: DIFlagTypePassByValue, elements: !427, identifier: "_ZTS17debug_pause_msg_t")
!427 = !{!428, !429}
!428 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !426, file: !133, line: 283, baseType: !233, size: 40)
!429 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !426, file: !133, line: 284, baseType: !430, size: 24, offset: 40)
!430 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 24, elements: !215)
!431 = !DIDerivedType(tag: DW_TAG_member, name: "stack_usage", scope: !264, file: !133, line: 327, baseType: !432, size: 256, offset: 800)
!432 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_stack_usage_t", file: !133, line: 301, size: 256, flags: DIFlagTypePassByValue, elements: !433, identifier: "_ZTS19debug_stack_usage_t")
!433 = !{!434, !440}
!434 = !DIDerivedType(tag: DW_TAG_member, name: "cpu", scope: !432, file: !133, line: 302, baseType: !435, size: 160)
!435 = !DICompositeType(tag: DW_TAG_array_type, baseType: !436, size: 160, elements: !210)
!436 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_stack_usage_per_cpu_t", file: !133, line: 295, size: 32, flags: DIFlagTypePassByValue, elements: !437, identifier: "_ZTS27debug_stack_usage_per_cpu_t")
!437 = !{!438, !439}
!438 = !DIDerivedType(tag: DW_TAG_member, name: "min_free", scope: !436, file: !133, line: 297, baseType: !199, size: 16)
!439 = !DIDerivedType(tag: DW_TAG_member, name: "watcher_kernel_id", scope: !436, file: !133, line: 298, baseType: !199, size: 16, offset: 16)
!440 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !432, file: !133, line: 303, baseType: !441, size: 96, offset: 160)
!441 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 96, elements: !442)
!442 = !{!443}
!443 = !DISubrange(count: 12)
!444 = !DIDerivedType(tag: DW_TAG_member, name: "debug_insert_delays", scope: !264, file: !133, line: 328, baseType: !445, size: 128, offset: 1056)
!445 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_insert_delays_msg_t", file: !133, line: 232, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !446, identifier: "_ZTS25debug_insert_delays_msg_t")
!446 = !{!447, !448, !449, !450}
!447 = !DIDerivedType(tag: DW_TAG_member, name: "read_delay_processor_mask", scope: !445, file: !133, line: 233, baseType: !177, size: 32)
!448 = !DIDerivedType(tag: DW_TAG_member, name: "write_delay_processor_mask", scope: !445, file: !133, line: 234, baseType: !177, size: 32, offset: 32)
!449 = !DIDerivedType(tag: DW_TAG_member, name: "atomic_delay_processor_mask", scope: !445, file: !133, line: 235, baseType: !177, size: 32, offset: 64)
!450 = !DIDerivedType(tag: DW_TAG_member, name: "feedback", scope: !445, file: !133, line: 236, baseType: !177, size: 32, offset: 96)
!451 = !DIDerivedType(tag: DW_TAG_member, name: "debug_ring_buf", scope: !264, file: !133, line: 329, baseType: !452, size: 1056, offset: 1184)
!452 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_ring_buf_msg_t", file: !133, line: 289, size: 1056, flags: DIFlagTypePassByValue, elements: !453, identifier: "_ZTS20debug_ring_buf_msg_t")
!453 = !{!454, !457, !458}
!454 = !DIDerivedType(tag: DW_TAG_member, name: "current_ptr", scope: !452, file: !133, line: 290, baseType: !455, size: 16)
!455 = !DIDerivedType(tag: DW_TAG_typedef, name: "int16_t", file: !6, line: 124, baseType: !456)
!456 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!457 = !DIDerivedType(tag: DW_TAG_member, name: "wrapped", scope: !452, file: !133, line: 291, baseType: !200, size: 16, offset: 16)
!458 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !452, file: !133, line: 292, baseType: !459, size: 1024, offset: 32)
!459 = !DICompositeType(tag: DW_TAG_array_type, baseType: !143, size: 1024, elements: !460)
!460 = !{!461}
!461 = !DISubrange(count: 32)
!462 = !DIDerivedType(tag: DW_TAG_member, name: "dprint_buf", scope: !171, file: !133, line: 419, baseType: !463, size: 8160, offset: 9952)
!463 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "dprint_buf_msg_t", file: !133, line: 335, size: 8160, flags: DIFlagTypePassByValue, elements: !464, identifier: "_ZTS16dprint_buf_msg_t")
!464 = !{!465}
!465 = !DIDerivedType(tag: DW_TAG_member, scope: !463, file: !133, line: 336, baseType: !466, size: 8160)
!466 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !463, file: !133, line: 336, size: 8160, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !467, identifier: "_ZTSN16dprint_buf_msg_tUt_E")
!467 = !{!468, !488}
!468 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !466, file: !133, line: 337, baseType: !469, size: 8160)
!469 = !DICompositeType(tag: DW_TAG_array_type, baseType: !470, size: 8160, elements: !210)
!470 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrintMemLayout", file: !4, line: 80, size: 1632, flags: DIFlagTypePassByValue, elements: !471, identifier: "_ZTS19DebugPrintMemLayout")
!471 = !{!472, !479, !483}
!472 = !DIDerivedType(tag: DW_TAG_member, name: "aux", scope: !470, file: !4, line: 87, baseType: !473, size: 96)
!473 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Aux", scope: !470, file: !4, line: 81, size: 96, flags: DIFlagTypePassByValue, elements: !474, identifier: "_ZTSN19DebugPrintMemLayout3AuxE")
!474 = !{!475, !476, !477, !478}
!475 = !DIDerivedType(tag: DW_TAG_member, name: "wpos", scope: !473, file: !4, line: 83, baseType: !143, size: 32)
!476 = !DIDerivedType(tag: DW_TAG_member, name: "rpos", scope: !473, file: !4, line: 84, baseType: !143, size: 32, offset: 32)
!477 = !DIDerivedType(tag: DW_TAG_member, name: "core_x", scope: !473, file: !4, line: 85, baseType: !200, size: 16, offset: 64)
!478 = !DIDerivedType(tag: DW_TAG_member, name: "core_y", scope: !473, file: !4, line: 86, baseType: !200, size: 16, offset: 80)
!479 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !470, file: !4, line: 88, baseType: !480, size: 1536, offset: 96)
!480 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 1536, elements: !481)
!481 = !{!482}
!482 = !DISubrange(count: 192)
!483 = !DISubprogram(name: "rpos_offs", linkageName: "_ZN19DebugPrintMemLayout9rpos_offsEv", scope: !470, file: !4, line: 90, type: !484, scopeLine: 90, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!484 = !DISubroutineType(types: !485)
!485 = !{!486}
!486 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !487, line: 18, baseType: !118)
!487 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/include/__stddef_size_t.h", directory: "/work")
!488 = !DIDerivedType(tag: DW_TAG_member, name: "shared_data", scope: !466, file: !133, line: 338, baseType: !489, size: 8160)
!489 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DevicePrintMemoryLayout", file: !127, line: 23, size: 8160, flags: DIFlagTypePassByValue, elements: !490, identifier: "_ZTS23DevicePrintMemoryLayout")
!490 = !{!491, !493, !501}
!491 = !DIDerivedType(tag: DW_TAG_member, name: "PROCESSOR_COUNT", scope: !489, file: !127, line: 29, baseType: !492, flags: DIFlagStaticMember, extraData: i32 5)
!492 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !143)
!493 = !DIDerivedType(tag: DW_TAG_member, name: "aux", scope: !489, file: !127, line: 43, baseType: !494, size: 160)
!494 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Aux", scope: !489, file: !127, line: 32, size: 160, flags: DIFlagTypePassByValue, elements: !495, identifier: "_ZTSN23DevicePrintMemoryLayout3AuxE")
!495 = !{!496, !497, !498, !500}
!496 = !DIDerivedType(tag: DW_TAG_member, name: "wpos", scope: !494, file: !127, line: 34, baseType: !143, size: 32)
!497 = !DIDerivedType(tag: DW_TAG_member, name: "rpos", scope: !494, file: !127, line: 35, baseType: !143, size: 32, offset: 32)
!498 = !DIDerivedType(tag: DW_TAG_member, name: "risc_state", scope: !494, file: !127, line: 36, baseType: !499, size: 40, offset: 64)
!499 = !DICompositeType(tag: DW_TAG_array_type, baseType: !126, size: 40, elements: !210)
!500 = !DIDerivedType(tag: DW_TAG_member, name: "lock", scope: !494, file: !127, line: 38, baseType: !143, size: 32, offset: 128)
!501 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !489, file: !127, line: 48, baseType: !502, size: 8000, offset: 160)
!502 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 8000, elements: !503)
!503 = !{!504}
!504 = !DISubrange(count: 1000)
!505 = !DIDerivedType(tag: DW_TAG_member, name: "core_info", scope: !171, file: !133, line: 420, baseType: !506, size: 1984, offset: 18112)
!506 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "core_info_msg_t", file: !133, line: 382, size: 1984, flags: DIFlagTypePassByValue, elements: !507, identifier: "_ZTS15core_info_msg_t")
!507 = !{!508, !509, !510, !511, !512, !522, !526, !528, !529, !530, !531, !532, !533, !534, !535, !536, !538}
!508 = !DIDerivedType(tag: DW_TAG_member, name: "noc_pcie_addr_base", scope: !506, file: !133, line: 383, baseType: !220, size: 64)
!509 = !DIDerivedType(tag: DW_TAG_member, name: "noc_pcie_addr_end", scope: !506, file: !133, line: 384, baseType: !220, size: 64, offset: 64)
!510 = !DIDerivedType(tag: DW_TAG_member, name: "noc_dram_addr_base", scope: !506, file: !133, line: 385, baseType: !220, size: 64, offset: 128)
!511 = !DIDerivedType(tag: DW_TAG_member, name: "noc_dram_addr_end", scope: !506, file: !133, line: 386, baseType: !220, size: 64, offset: 192)
!512 = !DIDerivedType(tag: DW_TAG_member, name: "non_worker_cores", scope: !506, file: !133, line: 387, baseType: !513, size: 840, offset: 256)
!513 = !DICompositeType(tag: DW_TAG_array_type, baseType: !514, size: 840, elements: !520)
!514 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "addressable_core_t", file: !133, line: 358, size: 24, flags: DIFlagTypePassByValue, elements: !515, identifier: "_ZTS18addressable_core_t")
!515 = !{!516, !517, !518}
!516 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !514, file: !133, line: 359, baseType: !184, size: 8)
!517 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !514, file: !133, line: 360, baseType: !184, size: 8, offset: 8)
!518 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !514, file: !133, line: 361, baseType: !519, size: 8, offset: 16)
!519 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !132)
!520 = !{!521}
!521 = !DISubrange(count: 35)
!522 = !DIDerivedType(tag: DW_TAG_member, name: "virtual_non_worker_cores", scope: !506, file: !133, line: 388, baseType: !523, size: 696, offset: 1096)
!523 = !DICompositeType(tag: DW_TAG_array_type, baseType: !514, size: 696, elements: !524)
!524 = !{!525}
!525 = !DISubrange(count: 29)
!526 = !DIDerivedType(tag: DW_TAG_member, name: "harvested_coords", scope: !506, file: !133, line: 389, baseType: !527, size: 16, offset: 1792)
!527 = !DICompositeType(tag: DW_TAG_array_type, baseType: !184, size: 16, elements: !285)
!528 = !DIDerivedType(tag: DW_TAG_member, name: "virtual_harvested_coords", scope: !506, file: !133, line: 390, baseType: !527, size: 16, offset: 1808)
!529 = !DIDerivedType(tag: DW_TAG_member, name: "noc_size_x", scope: !506, file: !133, line: 391, baseType: !184, size: 8, offset: 1824)
!530 = !DIDerivedType(tag: DW_TAG_member, name: "noc_size_y", scope: !506, file: !133, line: 392, baseType: !184, size: 8, offset: 1832)
!531 = !DIDerivedType(tag: DW_TAG_member, name: "worker_grid_size_x", scope: !506, file: !133, line: 393, baseType: !184, size: 8, offset: 1840)
!532 = !DIDerivedType(tag: DW_TAG_member, name: "worker_grid_size_y", scope: !506, file: !133, line: 394, baseType: !184, size: 8, offset: 1848)
!533 = !DIDerivedType(tag: DW_TAG_member, name: "absolute_logical_x", scope: !506, file: !133, line: 395, baseType: !184, size: 8, offset: 1856)
!534 = !DIDerivedType(tag: DW_TAG_member, name: "absolute_logical_y", scope: !506, file: !133, line: 396, baseType: !184, size: 8, offset: 1864)
!535 = !DIDerivedType(tag: DW_TAG_member, name: "l1_unreserved_start", scope: !506, file: !133, line: 397, baseType: !177, size: 32, offset: 1888)
!536 = !DIDerivedType(tag: DW_TAG_member, name: "core_magic_number", scope: !506, file: !133, line: 398, baseType: !537, size: 32, offset: 1920)
!537 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !142)
!538 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !506, file: !133, line: 399, baseType: !5, size: 8, offset: 1952)
!539 = !DIDerivedType(tag: DW_TAG_member, name: "aerisc_run_flag", scope: !171, file: !133, line: 421, baseType: !143, size: 32, offset: 20096)
!540 = !DIDerivedType(tag: DW_TAG_member, name: "profiler", scope: !171, file: !133, line: 423, baseType: !541, size: 82944, align: 128, offset: 20224)
!541 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "profiler_msg_t", file: !133, line: 82, size: 82944, flags: DIFlagTypePassByValue, elements: !542, identifier: "_ZTS14profiler_msg_t")
!542 = !{!543, !544}
!543 = !DIDerivedType(tag: DW_TAG_member, name: "control_vector", scope: !541, file: !133, line: 83, baseType: !459, size: 1024)
!544 = !DIDerivedType(tag: DW_TAG_member, name: "buffer", scope: !541, file: !133, line: 84, baseType: !545, size: 81920, offset: 1024)
!545 = !DICompositeType(tag: DW_TAG_array_type, baseType: !546, size: 81920, elements: !210)
!546 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "profiler_msg_buffer_t", file: !133, line: 78, size: 16384, flags: DIFlagTypePassByValue, elements: !547, identifier: "_ZTS21profiler_msg_buffer_t")
!547 = !{!548}
!548 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !546, file: !133, line: 79, baseType: !549, size: 16384)
!549 = !DICompositeType(tag: DW_TAG_array_type, baseType: !143, size: 16384, elements: !550)
!550 = !{!551}
!551 = !DISubrange(count: 512)
!552 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !177, size: 32)
!553 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintptr_t", file: !6, line: 78, baseType: !118)
!554 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !118, size: 32)
!555 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !556, size: 32)
!556 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !169)
!557 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !169, size: 32)
!558 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Flags<tensor_accessor::ArgConfig>", file: !559, line: 10, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !560, templateParams: !596, identifier: "_ZTS5FlagsIN15tensor_accessor9ArgConfigEE")
!559 = !DIFile(filename: "ref/tt-metal/tt_metal/hostdevcommon/api/hostdevcommon/flags.hpp", directory: "/work")
!560 = !{!561, !565, !569, !572, !575, !578, !583, !586, !587, !590, !593}
!561 = !DIDerivedType(tag: DW_TAG_member, name: "bits_", scope: !558, file: !559, line: 41, baseType: !562, size: 8)
!562 = !DIDerivedType(tag: DW_TAG_typedef, name: "Underlying", scope: !558, file: !559, line: 14, baseType: !563, flags: DIFlagPublic)
!563 = !DIDerivedType(tag: DW_TAG_typedef, name: "underlying_type_t<tensor_accessor::ArgConfig>", scope: !116, file: !564, line: 46, baseType: !5)
!564 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__type_traits/underlying_type.h", directory: "/work")
!565 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4Ev", scope: !558, file: !559, line: 16, type: !566, scopeLine: 16, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!566 = !DISubroutineType(types: !567)
!567 = !{null, !568}
!568 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !558, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!569 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4ES1_", scope: !558, file: !559, line: 17, type: !570, scopeLine: 17, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!570 = !DISubroutineType(types: !571)
!571 = !{null, !568, !101}
!572 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4ES1_S1_", scope: !558, file: !559, line: 18, type: !573, scopeLine: 18, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!573 = !DISubroutineType(types: !574)
!574 = !{null, !568, !101, !101}
!575 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4Eh", scope: !558, file: !559, line: 19, type: !576, scopeLine: 19, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!576 = !DISubroutineType(types: !577)
!577 = !{null, !568, !562}
!578 = !DISubprogram(name: "operator|", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEEorES1_", scope: !558, file: !559, line: 22, type: !579, scopeLine: 22, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!579 = !DISubroutineType(types: !580)
!580 = !{!558, !581, !101}
!581 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !582, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!582 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !558)
!583 = !DISubprogram(name: "operator|", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEEorES2_", scope: !558, file: !559, line: 24, type: !584, scopeLine: 24, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!584 = !DISubroutineType(types: !585)
!585 = !{!558, !581, !558}
!586 = !DISubprogram(name: "operator&", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEEanES1_", scope: !558, file: !559, line: 26, type: !579, scopeLine: 26, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!587 = !DISubprogram(name: "test", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEE4testES1_", scope: !558, file: !559, line: 27, type: !588, scopeLine: 27, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!588 = !DISubroutineType(types: !589)
!589 = !{!305, !581, !101}
!590 = !DISubprogram(name: "set", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEE3setES1_b", scope: !558, file: !559, line: 30, type: !591, scopeLine: 30, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!591 = !DISubroutineType(types: !592)
!592 = !{null, !568, !101, !305}
!593 = !DISubprogram(name: "raw", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEE3rawEv", scope: !558, file: !559, line: 38, type: !594, scopeLine: 38, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!594 = !DISubroutineType(types: !595)
!595 = !{!562, !581}
!596 = !{!597}
!597 = !DITemplateTypeParameter(name: "E", type: !101)
!598 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "TensorAccessorArgs<0U, 4294967295U>", file: !599, line: 21, size: 32, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !600, templateParams: !650, identifier: "_ZTS18TensorAccessorArgsILj0ELj4294967295EE")
!599 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor_args.h", directory: "/work")
!600 = !{!601, !604, !605, !606, !607, !608, !609, !610, !611, !612, !613, !614, !615, !616, !617, !618, !619, !620, !621, !622, !623, !627, !630, !635, !638, !639, !640, !641, !642, !643, !644, !645, !646, !647, !648, !649}
!601 = !DIDerivedType(tag: DW_TAG_member, name: "args_config", scope: !598, file: !599, line: 22, baseType: !602, flags: DIFlagStaticMember)
!602 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !603)
!603 = !DIDerivedType(tag: DW_TAG_typedef, name: "ArgsConfig", scope: !103, file: !102, line: 29, baseType: !558)
!604 = !DIDerivedType(tag: DW_TAG_member, name: "is_sharded", scope: !598, file: !599, line: 25, baseType: !325, flags: DIFlagStaticMember, extraData: i1 false)
!605 = !DIDerivedType(tag: DW_TAG_member, name: "is_dram", scope: !598, file: !599, line: 26, baseType: !325, flags: DIFlagStaticMember, extraData: i1 true)
!606 = !DIDerivedType(tag: DW_TAG_member, name: "rank_is_crta", scope: !598, file: !599, line: 27, baseType: !325, flags: DIFlagStaticMember, extraData: i1 false)
!607 = !DIDerivedType(tag: DW_TAG_member, name: "num_banks_is_crta", scope: !598, file: !599, line: 28, baseType: !325, flags: DIFlagStaticMember, extraData: i1 false)
!608 = !DIDerivedType(tag: DW_TAG_member, name: "tensor_shape_is_crta", scope: !598, file: !599, line: 29, baseType: !325, flags: DIFlagStaticMember, extraData: i1 false)
!609 = !DIDerivedType(tag: DW_TAG_member, name: "shard_shape_is_crta", scope: !598, file: !599, line: 30, baseType: !325, flags: DIFlagStaticMember, extraData: i1 false)
!610 = !DIDerivedType(tag: DW_TAG_member, name: "bank_coords_is_crta", scope: !598, file: !599, line: 31, baseType: !325, flags: DIFlagStaticMember, extraData: i1 false)
!611 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSizeCTAOffset", scope: !598, file: !599, line: 43, baseType: !492, flags: DIFlagStaticMember, extraData: i32 1)
!612 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSize", scope: !598, file: !599, line: 44, baseType: !492, flags: DIFlagStaticMember, extraData: i32 2048)
!613 = !DIDerivedType(tag: DW_TAG_member, name: "RankCTAOffset", scope: !598, file: !599, line: 47, baseType: !492, flags: DIFlagStaticMember, extraData: i32 2)
!614 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCTAOffset", scope: !598, file: !599, line: 48, baseType: !492, flags: DIFlagStaticMember, extraData: i32 3)
!615 = !DIDerivedType(tag: DW_TAG_member, name: "RankCT", scope: !598, file: !599, line: 50, baseType: !492, flags: DIFlagStaticMember, extraData: i32 0)
!616 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCT", scope: !598, file: !599, line: 58, baseType: !492, flags: DIFlagStaticMember, extraData: i32 0)
!617 = !DIDerivedType(tag: DW_TAG_member, name: "PhysicalNumBanksCT", scope: !598, file: !599, line: 66, baseType: !492, flags: DIFlagStaticMember, extraData: i32 0)
!618 = !DIDerivedType(tag: DW_TAG_member, name: "TensorShapeCTAOffset", scope: !598, file: !599, line: 71, baseType: !492, flags: DIFlagStaticMember, extraData: i32 4)
!619 = !DIDerivedType(tag: DW_TAG_member, name: "ShardShapeCTAOffset", scope: !598, file: !599, line: 72, baseType: !492, flags: DIFlagStaticMember, extraData: i32 4)
!620 = !DIDerivedType(tag: DW_TAG_member, name: "BankCoordsCTAOffset", scope: !598, file: !599, line: 73, baseType: !492, flags: DIFlagStaticMember, extraData: i32 4)
!621 = !DIDerivedType(tag: DW_TAG_member, name: "NumArgsCT", scope: !598, file: !599, line: 75, baseType: !492, flags: DIFlagStaticMember, extraData: i32 2)
!622 = !DIDerivedType(tag: DW_TAG_member, name: "crta_offset_rt_", scope: !598, file: !599, line: 79, baseType: !143, size: 32, flags: DIFlagPrivate)
!623 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EEC4Ev", scope: !598, file: !599, line: 82, type: !624, scopeLine: 82, flags: DIFlagPrototyped, spFlags: 0)
!624 = !DISubroutineType(types: !625)
!625 = !{null, !626}
!626 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !598, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!627 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EEC4Ej", scope: !598, file: !599, line: 83, type: !628, scopeLine: 83, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!628 = !DISubroutineType(types: !629)
!629 = !{null, !626, !143}
!630 = !DISubprogram(name: "crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE11crta_offsetEv", scope: !598, file: !599, line: 86, type: !631, scopeLine: 86, flags: DIFlagPrototyped, spFlags: 0)
!631 = !DISubroutineType(types: !632)
!632 = !{!143, !633}
!633 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !634, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!634 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !598)
!635 = !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EE21get_aligned_page_sizeEv", scope: !598, file: !599, line: 94, type: !636, scopeLine: 94, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!636 = !DISubroutineType(types: !637)
!637 = !{!143}
!638 = !DISubprogram(name: "rank_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE16rank_crta_offsetEv", scope: !598, file: !599, line: 96, type: !631, scopeLine: 96, flags: DIFlagPrototyped, spFlags: 0)
!639 = !DISubprogram(name: "num_banks_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE21num_banks_crta_offsetEv", scope: !598, file: !599, line: 97, type: !631, scopeLine: 97, flags: DIFlagPrototyped, spFlags: 0)
!640 = !DISubprogram(name: "get_rank", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE8get_rankEv", scope: !598, file: !599, line: 99, type: !631, scopeLine: 99, flags: DIFlagPrototyped, spFlags: 0)
!641 = !DISubprogram(name: "get_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE13get_num_banksEv", scope: !598, file: !599, line: 107, type: !631, scopeLine: 107, flags: DIFlagPrototyped, spFlags: 0)
!642 = !DISubprogram(name: "get_physical_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE22get_physical_num_banksEv", scope: !598, file: !599, line: 115, type: !631, scopeLine: 115, flags: DIFlagPrototyped, spFlags: 0)
!643 = !DISubprogram(name: "tensor_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE24tensor_shape_crta_offsetEv", scope: !598, file: !599, line: 120, type: !631, scopeLine: 120, flags: DIFlagPrototyped, spFlags: 0)
!644 = !DISubprogram(name: "shard_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE23shard_shape_crta_offsetEv", scope: !598, file: !599, line: 122, type: !631, scopeLine: 122, flags: DIFlagPrototyped, spFlags: 0)
!645 = !DISubprogram(name: "bank_coords_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE23bank_coords_crta_offsetEv", scope: !598, file: !599, line: 126, type: !631, scopeLine: 126, flags: DIFlagPrototyped, spFlags: 0)
!646 = !DISubprogram(name: "num_compile_time_args", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EE21num_compile_time_argsEv", scope: !598, file: !599, line: 136, type: !636, scopeLine: 136, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!647 = !DISubprogram(name: "next_compile_time_args_offset", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EE29next_compile_time_args_offsetEv", scope: !598, file: !599, line: 138, type: !636, scopeLine: 138, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!648 = !DISubprogram(name: "num_common_runtime_args", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE23num_common_runtime_argsEv", scope: !598, file: !599, line: 146, type: !631, scopeLine: 146, flags: DIFlagPrototyped, spFlags: 0)
!649 = !DISubprogram(name: "next_common_runtime_args_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE31next_common_runtime_args_offsetEv", scope: !598, file: !599, line: 153, type: !631, scopeLine: 153, flags: DIFlagPrototyped, spFlags: 0)
!650 = !{!651, !652}
!651 = !DITemplateValueParameter(name: "CTA_OFFSET", type: !118, value: i32 0)
!652 = !DITemplateValueParameter(name: "CRTA_OFFSET", type: !118, defaulted: true, value: i32 -1)
!653 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "TensorAccessorArgs<2U, 4294967295U>", file: !599, line: 21, size: 32, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !654, templateParams: !700, identifier: "_ZTS18TensorAccessorArgsILj2ELj4294967295EE")
!654 = !{!655, !656, !657, !658, !659, !660, !661, !662, !663, !664, !665, !666, !667, !668, !669, !670, !671, !672, !673, !674, !675, !679, !682, !687, !688, !689, !690, !691, !692, !693, !694, !695, !696, !697, !698, !699}
!655 = !DIDerivedType(tag: DW_TAG_member, name: "args_config", scope: !653, file: !599, line: 22, baseType: !602, flags: DIFlagStaticMember)
!656 = !DIDerivedType(tag: DW_TAG_member, name: "is_sharded", scope: !653, file: !599, line: 25, baseType: !325, flags: DIFlagStaticMember, extraData: i1 false)
!657 = !DIDerivedType(tag: DW_TAG_member, name: "is_dram", scope: !653, file: !599, line: 26, baseType: !325, flags: DIFlagStaticMember, extraData: i1 true)
!658 = !DIDerivedType(tag: DW_TAG_member, name: "rank_is_crta", scope: !653, file: !599, line: 27, baseType: !325, flags: DIFlagStaticMember, extraData: i1 false)
!659 = !DIDerivedType(tag: DW_TAG_member, name: "num_banks_is_crta", scope: !653, file: !599, line: 28, baseType: !325, flags: DIFlagStaticMember, extraData: i1 false)
!660 = !DIDerivedType(tag: DW_TAG_member, name: "tensor_shape_is_crta", scope: !653, file: !599, line: 29, baseType: !325, flags: DIFlagStaticMember, extraData: i1 false)
!661 = !DIDerivedType(tag: DW_TAG_member, name: "shard_shape_is_crta", scope: !653, file: !599, line: 30, baseType: !325, flags: DIFlagStaticMember, extraData: i1 false)
!662 = !DIDerivedType(tag: DW_TAG_member, name: "bank_coords_is_crta", scope: !653, file: !599, line: 31, baseType: !325, flags: DIFlagStaticMember, extraData: i1 false)
!663 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSizeCTAOffset", scope: !653, file: !599, line: 43, baseType: !492, flags: DIFlagStaticMember, extraData: i32 3)
!664 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSize", scope: !653, file: !599, line: 44, baseType: !492, flags: DIFlagStaticMember, extraData: i32 2048)
!665 = !DIDerivedType(tag: DW_TAG_member, name: "RankCTAOffset", scope: !653, file: !599, line: 47, baseType: !492, flags: DIFlagStaticMember, extraData: i32 4)
!666 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCTAOffset", scope: !653, file: !599, line: 48, baseType: !492, flags: DIFlagStaticMember, extraData: i32 5)
!667 = !DIDerivedType(tag: DW_TAG_member, name: "RankCT", scope: !653, file: !599, line: 50, baseType: !492, flags: DIFlagStaticMember, extraData: i32 0)
!668 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCT", scope: !653, file: !599, line: 58, baseType: !492, flags: DIFlagStaticMember, extraData: i32 0)
!669 = !DIDerivedType(tag: DW_TAG_member, name: "PhysicalNumBanksCT", scope: !653, file: !599, line: 66, baseType: !492, flags: DIFlagStaticMember)
!670 = !DIDerivedType(tag: DW_TAG_member, name: "TensorShapeCTAOffset", scope: !653, file: !599, line: 71, baseType: !492, flags: DIFlagStaticMember, extraData: i32 6)
!671 = !DIDerivedType(tag: DW_TAG_member, name: "ShardShapeCTAOffset", scope: !653, file: !599, line: 72, baseType: !492, flags: DIFlagStaticMember, extraData: i32 6)
!672 = !DIDerivedType(tag: DW_TAG_member, name: "BankCoordsCTAOffset", scope: !653, file: !599, line: 73, baseType: !492, flags: DIFlagStaticMember, extraData: i32 6)
!673 = !DIDerivedType(tag: DW_TAG_member, name: "NumArgsCT", scope: !653, file: !599, line: 75, baseType: !492, flags: DIFlagStaticMember)
!674 = !DIDerivedType(tag: DW_TAG_member, name: "crta_offset_rt_", scope: !653, file: !599, line: 79, baseType: !143, size: 32, flags: DIFlagPrivate)
!675 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EEC4Ev", scope: !653, file: !599, line: 82, type: !676, scopeLine: 82, flags: DIFlagPrototyped, spFlags: 0)
!676 = !DISubroutineType(types: !677)
!677 = !{null, !678}
!678 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !653, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!679 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EEC4Ej", scope: !653, file: !599, line: 83, type: !680, scopeLine: 83, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!680 = !DISubroutineType(types: !681)
!681 = !{null, !678, !143}
!682 = !DISubprogram(name: "crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE11crta_offsetEv", scope: !653, file: !599, line: 86, type: !683, scopeLine: 86, flags: DIFlagPrototyped, spFlags: 0)
!683 = !DISubroutineType(types: !684)
!684 = !{!143, !685}
!685 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !686, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!686 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !653)
!687 = !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EE21get_aligned_page_sizeEv", scope: !653, file: !599, line: 94, type: !636, scopeLine: 94, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!688 = !DISubprogram(name: "rank_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE16rank_crta_offsetEv", scope: !653, file: !599, line: 96, type: !683, scopeLine: 96, flags: DIFlagPrototyped, spFlags: 0)
!689 = !DISubprogram(name: "num_banks_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE21num_banks_crta_offsetEv", scope: !653, file: !599, line: 97, type: !683, scopeLine: 97, flags: DIFlagPrototyped, spFlags: 0)
!690 = !DISubprogram(name: "get_rank", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE8get_rankEv", scope: !653, file: !599, line: 99, type: !683, scopeLine: 99, flags: DIFlagPrototyped, spFlags: 0)
!691 = !DISubprogram(name: "get_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE13get_num_banksEv", scope: !653, file: !599, line: 107, type: !683, scopeLine: 107, flags: DIFlagPrototyped, spFlags: 0)
!692 = !DISubprogram(name: "get_physical_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE22get_physical_num_banksEv", scope: !653, file: !599, line: 115, type: !683, scopeLine: 115, flags: DIFlagPrototyped, spFlags: 0)
!693 = !DISubprogram(name: "tensor_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE24tensor_shape_crta_offsetEv", scope: !653, file: !599, line: 120, type: !683, scopeLine: 120, flags: DIFlagPrototyped, spFlags: 0)
!694 = !DISubprogram(name: "shard_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE23shard_shape_crta_offsetEv", scope: !653, file: !599, line: 122, type: !683, scopeLine: 122, flags: DIFlagPrototyped, spFlags: 0)
!695 = !DISubprogram(name: "bank_coords_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE23bank_coords_crta_offsetEv", scope: !653, file: !599, line: 126, type: !683, scopeLine: 126, flags: DIFlagPrototyped, spFlags: 0)
!696 = !DISubprogram(name: "num_compile_time_args", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EE21num_compile_time_argsEv", scope: !653, file: !599, line: 136, type: !636, scopeLine: 136, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!697 = !DISubprogram(name: "next_compile_time_args_offset", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EE29next_compile_time_args_offsetEv", scope: !653, file: !599, line: 138, type: !636, scopeLine: 138, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!698 = !DISubprogram(name: "num_common_runtime_args", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE23num_common_runtime_argsEv", scope: !653, file: !599, line: 146, type: !683, scopeLine: 146, flags: DIFlagPrototyped, spFlags: 0)
!699 = !DISubprogram(name: "next_common_runtime_args_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE31next_common_runtime_args_offsetEv", scope: !653, file: !599, line: 153, type: !683, scopeLine: 153, flags: DIFlagPrototyped, spFlags: 0)
!700 = !{!701, !652}
!701 = !DITemplateValueParameter(name: "CTA_OFFSET", type: !118, value: i32 2)
!702 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "CoreLock", scope: !704, file: !703, line: 12, size: 160, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !706, identifier: "_ZTSN9softmetal6scalar8CoreLockE")
!703 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/softmetal/scalar/lock.h", directory: "")
!704 = !DINamespace(name: "scalar", scope: !705)
!705 = !DINamespace(name: "softmetal", scope: null)
!706 = !{!707, !708, !709, !710, !711, !712, !716, !719, !720, !721, !724}
!707 = !DIDerivedType(tag: DW_TAG_member, name: "kLeft", scope: !702, file: !703, line: 31, baseType: !492, flags: DIFlagPublic | DIFlagStaticMember, extraData: i32 -1)
!708 = !DIDerivedType(tag: DW_TAG_member, name: "word_", scope: !702, file: !703, line: 42, baseType: !166, size: 64)
!709 = !DIDerivedType(tag: DW_TAG_member, name: "ready_", scope: !702, file: !703, line: 43, baseType: !552, size: 32, offset: 64)
!710 = !DIDerivedType(tag: DW_TAG_member, name: "grant_", scope: !702, file: !703, line: 43, baseType: !552, size: 32, offset: 96)
!711 = !DIDerivedType(tag: DW_TAG_member, name: "count_", scope: !702, file: !703, line: 44, baseType: !143, size: 32, offset: 128)
!712 = !DISubprogram(name: "CoreLock", linkageName: "_ZN9softmetal6scalar8CoreLockC4Ejjjjjj", scope: !702, file: !703, line: 14, type: !713, scopeLine: 14, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!713 = !DISubroutineType(types: !714)
!714 = !{null, !715, !143, !143, !143, !143, !143, !143}
!715 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !702, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!716 = !DISubprogram(name: "acquire", linkageName: "_ZN9softmetal6scalar8CoreLock7acquireEv", scope: !702, file: !703, line: 22, type: !717, scopeLine: 22, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!717 = !DISubroutineType(types: !718)
!718 = !{null, !715}
!719 = !DISubprogram(name: "release", linkageName: "_ZN9softmetal6scalar8CoreLock7releaseEv", scope: !702, file: !703, line: 27, type: !717, scopeLine: 27, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!720 = !DISubprogram(name: "leave", linkageName: "_ZN9softmetal6scalar8CoreLock5leaveEv", scope: !702, file: !703, line: 29, type: !717, scopeLine: 29, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!721 = !DISubprogram(name: "word_of", linkageName: "_ZN9softmetal6scalar8CoreLock7word_ofEj", scope: !702, file: !703, line: 34, type: !722, scopeLine: 34, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!722 = !DISubroutineType(types: !723)
!723 = !{!552, !143}
!724 = !DISubprogram(name: "say", linkageName: "_ZN9softmetal6scalar8CoreLock3sayEj", scope: !702, file: !703, line: 37, type: !725, scopeLine: 37, flags: DIFlagPrototyped, spFlags: 0)
!725 = !DISubroutineType(types: !726)
!726 = !{null, !715, !143}
!727 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> >", file: !728, line: 342, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !729, templateParams: !783, identifier: "_ZTS14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE")
!728 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor.h", directory: "/work")
!729 = !{!730, !749, !750, !755, !758, !762, !765, !766, !771, !776, !779}
!730 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !727, baseType: !731, extraData: i32 0)
!731 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "InterleavedAddrGen<true>", file: !732, line: 285, size: 96, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !733, templateParams: !747, identifier: "_ZTS18InterleavedAddrGenILb1EE")
!732 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/dataflow/dataflow_api_addrgen.h", directory: "/work")
!733 = !{!734, !735, !736, !737, !738, !743}
!734 = !DIDerivedType(tag: DW_TAG_member, name: "is_dram", scope: !731, file: !732, line: 286, baseType: !325, flags: DIFlagStaticMember)
!735 = !DIDerivedType(tag: DW_TAG_member, name: "bank_base_address", scope: !731, file: !732, line: 287, baseType: !143, size: 32)
!736 = !DIDerivedType(tag: DW_TAG_member, name: "page_size", scope: !731, file: !732, line: 288, baseType: !492, size: 32, offset: 32)
!737 = !DIDerivedType(tag: DW_TAG_member, name: "aligned_page_size", scope: !731, file: !732, line: 289, baseType: !492, size: 32, offset: 64)
!738 = !DISubprogram(name: "get_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE8get_addrEjjjj", scope: !731, file: !732, line: 293, type: !739, scopeLine: 293, flags: DIFlagPrototyped, spFlags: 0)
!739 = !DISubroutineType(types: !740)
!740 = !{!143, !741, !492, !492, !492, !492}
!741 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !742, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!742 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !731)
!743 = !DISubprogram(name: "get_noc_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE12get_noc_addrEjjh", scope: !731, file: !732, line: 303, type: !744, scopeLine: 303, flags: DIFlagPrototyped, spFlags: 0)
!744 = !DISubroutineType(types: !745)
!745 = !{!166, !741, !492, !746, !5}
!746 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !553)
!747 = !{!748}
!748 = !DITemplateValueParameter(name: "DRAM", type: !305, value: i1 true)
!749 = !DIDerivedType(tag: DW_TAG_member, name: "aligned_page_size", scope: !727, file: !728, line: 458, baseType: !492, size: 32, offset: 96, flags: DIFlagPrivate)
!750 = !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE21get_aligned_page_sizeEv", scope: !727, file: !728, line: 386, type: !751, scopeLine: 386, flags: DIFlagPrototyped, spFlags: 0)
!751 = !DISubroutineType(types: !752)
!752 = !{!492, !753}
!753 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !754, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!754 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !727)
!755 = !DISubprogram(name: "is_local_bank", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_bankEjjh", scope: !727, file: !728, line: 390, type: !756, scopeLine: 390, flags: DIFlagPrototyped, spFlags: 0)
!756 = !DISubroutineType(types: !757)
!757 = !{!305, !753, !143, !143, !5}
!758 = !DISubprogram(name: "is_local_addr", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_addrEyh", scope: !727, file: !728, line: 398, type: !759, scopeLine: 398, flags: DIFlagPrototyped, spFlags: 0)
!759 = !DISubroutineType(types: !760)
!760 = !{!305, !753, !761, !5}
!761 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !166)
!762 = !DISubprogram(name: "is_local_page", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_pageEjh", scope: !727, file: !728, line: 406, type: !763, scopeLine: 406, flags: DIFlagPrototyped, spFlags: 0)
!763 = !DISubroutineType(types: !764)
!764 = !{!305, !753, !492, !5}
!765 = !DISubprogram(name: "is_local_shard", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE14is_local_shardEjh", scope: !727, file: !728, line: 414, type: !763, scopeLine: 414, flags: DIFlagPrototyped, spFlags: 0)
!766 = !DISubprogram(name: "shard_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE11shard_pagesEjjjh", scope: !727, file: !728, line: 422, type: !767, scopeLine: 422, flags: DIFlagPrototyped, spFlags: 0)
!767 = !DISubroutineType(types: !768)
!768 = !{!769, !753, !143, !143, !143, !5}
!769 = !DICompositeType(tag: DW_TAG_class_type, name: "ShardPages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !103, file: !770, line: 247, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor10ShardPagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!770 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/shard_pages_address_iterator.h", directory: "/work")
!771 = !DISubprogram(name: "pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE5pagesEjjh", scope: !727, file: !728, line: 436, type: !772, scopeLine: 436, flags: DIFlagPrototyped, spFlags: 0)
!772 = !DISubroutineType(types: !773)
!773 = !{!774, !753, !143, !143, !5}
!774 = !DICompositeType(tag: DW_TAG_class_type, name: "Pages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !103, file: !775, line: 370, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor5PagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!775 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/pages_address_iterator.h", directory: "/work")
!776 = !DISubprogram(name: "strided_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13strided_pagesEjh", scope: !727, file: !728, line: 443, type: !777, scopeLine: 443, flags: DIFlagPrototyped, spFlags: 0)
!777 = !DISubroutineType(types: !778)
!778 = !{!774, !753, !143, !5}
!779 = !DISubprogram(name: "strided_shard_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE19strided_shard_pagesEh", scope: !727, file: !728, line: 450, type: !780, scopeLine: 450, flags: DIFlagPrototyped, spFlags: 0)
!780 = !DISubroutineType(types: !781)
!781 = !{!782, !753, !5}
!782 = !DICompositeType(tag: DW_TAG_class_type, name: "StridedShardPages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !103, file: !770, line: 354, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor17StridedShardPagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!783 = !{!784}
!784 = !DITemplateTypeParameter(name: "DSpecT", type: !785)
!785 = !DICompositeType(tag: DW_TAG_structure_type, name: "DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>", scope: !103, file: !786, line: 47, size: 1600, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES2_NS1_ItJEEELb1ELb1EEE")
!786 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tensor/dspec.h", directory: "/work")
!787 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !704, file: !788, line: 29, size: 704, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !789, templateParams: !859, identifier: "_ZTSN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEE")
!788 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/softmetal/scalar/global_tensor.h", directory: "")
!789 = !{!790, !791, !792, !805, !806, !807, !812, !815, !818, !821, !822, !823, !824, !827, !830, !833, !834, !838, !843, !846, !849, !852, !855, !858}
!790 = !DIDerivedType(tag: DW_TAG_member, name: "kNothing", scope: !787, file: !788, line: 118, baseType: !492, flags: DIFlagStaticMember, extraData: i32 -1)
!791 = !DIDerivedType(tag: DW_TAG_member, name: "accessor_", scope: !787, file: !788, line: 185, baseType: !727, size: 128)
!792 = !DIDerivedType(tag: DW_TAG_member, name: "lines_", scope: !787, file: !788, line: 186, baseType: !793, size: 512, offset: 128)
!793 = !DICompositeType(tag: DW_TAG_array_type, baseType: !794, size: 512, elements: !185)
!794 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Line", scope: !787, file: !788, line: 120, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !795, identifier: "_ZTSN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineE")
!795 = !{!796, !797, !798, !799, !800}
!796 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !794, file: !788, line: 121, baseType: !143, size: 32)
!797 = !DIDerivedType(tag: DW_TAG_member, name: "dirty_begin", scope: !794, file: !788, line: 122, baseType: !143, size: 32, offset: 32)
!798 = !DIDerivedType(tag: DW_TAG_member, name: "dirty_end", scope: !794, file: !788, line: 122, baseType: !143, size: 32, offset: 64)
!799 = !DIDerivedType(tag: DW_TAG_member, name: "filled", scope: !794, file: !788, line: 123, baseType: !305, size: 8, offset: 96)
!800 = !DISubprogram(name: "holds", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj", scope: !794, file: !788, line: 124, type: !801, scopeLine: 124, flags: DIFlagPrototyped, spFlags: 0)
!801 = !DISubroutineType(types: !802)
!802 = !{!305, !803, !143}
!803 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !804, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!804 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !794)
!805 = !DIDerivedType(tag: DW_TAG_member, name: "data_", scope: !787, file: !788, line: 187, baseType: !143, size: 32, offset: 640)
!806 = !DIDerivedType(tag: DW_TAG_member, name: "bounce_", scope: !787, file: !788, line: 187, baseType: !143, size: 32, offset: 672)
!807 = !DISubprogram(name: "GlobalTensor", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC4ERKS9_jj", scope: !787, file: !788, line: 31, type: !808, scopeLine: 31, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!808 = !DISubroutineType(types: !809)
!809 = !{null, !810, !811, !143, !143}
!810 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !787, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!811 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !754, size: 32)
!812 = !DISubprogram(name: "load_fresh", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10load_freshEj", scope: !787, file: !788, line: 63, type: !813, scopeLine: 63, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!813 = !DISubroutineType(types: !814)
!814 = !{!169, !810, !143}
!815 = !DISubprogram(name: "store_through", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE13store_throughEji", scope: !787, file: !788, line: 67, type: !816, scopeLine: 67, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!816 = !DISubroutineType(types: !817)
!817 = !{null, !810, !143, !169}
!818 = !DISubprogram(name: "fetch_add", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9fetch_addEji", scope: !787, file: !788, line: 73, type: !819, scopeLine: 73, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!819 = !DISubroutineType(types: !820)
!820 = !{!169, !810, !143, !169}
!821 = !DISubprogram(name: "fetch_max", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9fetch_maxEji", scope: !787, file: !788, line: 78, type: !819, scopeLine: 78, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!822 = !DISubprogram(name: "fetch_min", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9fetch_minEji", scope: !787, file: !788, line: 83, type: !819, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!823 = !DISubprogram(name: "fetch_or", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE8fetch_orEji", scope: !787, file: !788, line: 88, type: !819, scopeLine: 88, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!824 = !DISubprogram(name: "read_row", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE8read_rowEPijii", scope: !787, file: !788, line: 95, type: !825, scopeLine: 95, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!825 = !DISubroutineType(types: !826)
!826 = !{null, !810, !557, !143, !168, !168}
!827 = !DISubprogram(name: "write_row", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9write_rowEPKiji", scope: !787, file: !788, line: 101, type: !828, scopeLine: 101, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!828 = !DISubroutineType(types: !829)
!829 = !{null, !810, !555, !143, !168}
!830 = !DISubprogram(name: "flush", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv", scope: !787, file: !788, line: 107, type: !831, scopeLine: 107, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!831 = !DISubroutineType(types: !832)
!832 = !{null, !810}
!833 = !DISubprogram(name: "refresh", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7refreshEv", scope: !787, file: !788, line: 110, type: !831, scopeLine: 110, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!834 = !DISubprogram(name: "line_of", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj", scope: !787, file: !788, line: 127, type: !835, scopeLine: 127, flags: DIFlagPrototyped, spFlags: 0)
!835 = !DISubroutineType(types: !836)
!836 = !{!837, !810, !143}
!837 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !794, size: 32)
!838 = !DISubprogram(name: "address_of", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj", scope: !787, file: !788, line: 128, type: !839, scopeLine: 128, flags: DIFlagPrototyped, spFlags: 0)
!839 = !DISubroutineType(types: !840)
!840 = !{!143, !841, !143}
!841 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !842, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!842 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !787)
!843 = !DISubprogram(name: "remote", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj", scope: !787, file: !788, line: 129, type: !844, scopeLine: 129, flags: DIFlagPrototyped, spFlags: 0)
!844 = !DISubroutineType(types: !845)
!845 = !{!166, !841, !143}
!846 = !DISubprogram(name: "write_back", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE", scope: !787, file: !788, line: 131, type: !847, scopeLine: 131, flags: DIFlagPrototyped, spFlags: 0)
!847 = !DISubroutineType(types: !848)
!848 = !{null, !810, !837}
!849 = !DISubprogram(name: "fill", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4fillERNSA_4LineEj", scope: !787, file: !788, line: 139, type: !850, scopeLine: 139, flags: DIFlagPrototyped, spFlags: 0)
!850 = !DISubroutineType(types: !851)
!851 = !{null, !810, !837, !143}
!852 = !DISubprogram(name: "copy", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4copyEjjj", scope: !787, file: !788, line: 147, type: !853, scopeLine: 147, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!853 = !DISubroutineType(types: !854)
!854 = !{null, !143, !143, !143}
!855 = !DISubprogram(name: "read_bytes", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10read_bytesEjjj", scope: !787, file: !788, line: 151, type: !856, scopeLine: 151, flags: DIFlagPrototyped, spFlags: 0)
!856 = !DISubroutineType(types: !857)
!857 = !{null, !810, !143, !143, !143}
!858 = !DISubprogram(name: "write_bytes", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE11write_bytesEjjj", scope: !787, file: !788, line: 168, type: !856, scopeLine: 168, flags: DIFlagPrototyped, spFlags: 0)
!859 = !{!860, !861}
!860 = !DITemplateTypeParameter(name: "T", type: !169)
!861 = !DITemplateTypeParameter(name: "Accessor", type: !727)
!862 = !{!863, !865, !868, !871, !873, !875, !877, !879, !881, !883, !885}
!863 = !DIGlobalVariableExpression(var: !864, expr: !DIExpression(DW_OP_constu, 4177066232, DW_OP_stack_value))
!864 = distinct !DIGlobalVariable(name: "DEBUG_PRINT_SERVER_DISABLED_MAGIC", scope: !0, file: !4, line: 74, type: !492, isLocal: true, isDefinition: true)
!865 = !DIGlobalVariableExpression(var: !866, expr: !DIExpression(DW_OP_constu, 32, DW_OP_stack_value))
!866 = distinct !DIGlobalVariable(name: "NOC_ADDR_COORD_SHIFT", scope: !0, file: !867, line: 57, type: !492, isLocal: true, isDefinition: true)
!867 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/noc_nonblocking_api.h", directory: "/work")
!868 = !DIGlobalVariableExpression(var: !869, expr: !DIExpression(DW_OP_constu, 3, DW_OP_stack_value))
!869 = distinct !DIGlobalVariable(name: "write_at_cmd_buf", scope: !0, file: !870, line: 31, type: !492, isLocal: true, isDefinition: true)
!870 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/dataflow/dataflow_cmd_bufs.h", directory: "/work")
!871 = !DIGlobalVariableExpression(var: !872, expr: !DIExpression(DW_OP_constu, 4289855492, DW_OP_stack_value))
!872 = distinct !DIGlobalVariable(name: "NOC_TARG_ADDR_COORDINATE", scope: !0, file: !867, line: 59, type: !492, isLocal: true, isDefinition: true)
!873 = !DIGlobalVariableExpression(var: !874, expr: !DIExpression(DW_OP_constu, 0, DW_OP_stack_value))
!874 = distinct !DIGlobalVariable(name: "write_cmd_buf", scope: !0, file: !870, line: 28, type: !492, isLocal: true, isDefinition: true)
!875 = !DIGlobalVariableExpression(var: !876, expr: !DIExpression(DW_OP_constu, 4289855504, DW_OP_stack_value))
!876 = distinct !DIGlobalVariable(name: "NOC_RET_ADDR_COORDINATE", scope: !0, file: !867, line: 60, type: !492, isLocal: true, isDefinition: true)
!877 = !DIGlobalVariableExpression(var: !878, expr: !DIExpression(DW_OP_constu, 1024, DW_OP_stack_value))
!878 = distinct !DIGlobalVariable(name: "kLinesBytes", scope: !704, file: !788, line: 17, type: !492, isLocal: true, isDefinition: true)
!879 = !DIGlobalVariableExpression(var: !880, expr: !DIExpression(DW_OP_constu, 1024, DW_OP_stack_value))
!880 = distinct !DIGlobalVariable(name: "kPageBytes", scope: !704, file: !788, line: 13, type: !492, isLocal: true, isDefinition: true)
!881 = !DIGlobalVariableExpression(var: !882, expr: !DIExpression(DW_OP_constu, 256, DW_OP_stack_value))
!882 = distinct !DIGlobalVariable(name: "kLineBytes", scope: !704, file: !788, line: 14, type: !492, isLocal: true, isDefinition: true)
!883 = !DIGlobalVariableExpression(var: !884, expr: !DIExpression(DW_OP_constu, 4, DW_OP_stack_value))
!884 = distinct !DIGlobalVariable(name: "kLines", scope: !704, file: !788, line: 15, type: !492, isLocal: true, isDefinition: true)
!885 = !DIGlobalVariableExpression(var: !886, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!886 = distinct !DIGlobalVariable(name: "read_cmd_buf", scope: !0, file: !870, line: 27, type: !492, isLocal: true, isDefinition: true)
!887 = !{!888, !892, !893, !894, !897, !898, !899, !900, !901, !904, !906, !908, !910, !912, !914, !916, !918, !920, !923, !925, !927, !929, !931, !933, !935, !937, !938, !940, !942, !954, !958, !968, !972, !974, !976, !980, !984, !988, !990, !994, !999, !1003, !1007, !1011, !1013, !1015, !1017, !1019, !1021, !1025, !1029, !1034, !1038, !1040, !1043, !1048, !1052, !1057, !1062, !1067, !1073, !1079, !1083, !1085, !1090, !1095, !1103, !1105, !1107, !1109, !1115, !1117, !1118, !1119, !1120, !1123, !1125, !1130, !1132, !1134, !1138, !1140, !1142, !1144, !1146, !1148, !1150, !1152, !1156, !1160, !1162, !1164, !1165, !1170, !1172, !1174, !1176, !1178, !1180, !1182, !1184, !1186, !1188, !1190, !1192, !1194, !1196, !1198, !1200, !1202, !1206, !1208, !1210, !1212, !1216, !1218, !1222, !1224, !1226, !1228, !1230, !1234, !1236, !1240, !1244, !1246, !1248, !1252, !1254, !1258, !1260, !1262, !1266, !1268, !1270, !1272, !1276, !1278, !1280, !1284, !1286, !1288, !1290, !1292, !1294, !1296, !1298, !1302, !1306, !1308, !1310, !1312, !1314, !1316, !1318, !1320, !1322, !1324, !1326, !1328, !1330, !1332, !1334, !1336, !1338, !1340, !1342, !1344, !1348, !1350, !1352, !1354, !1358, !1360, !1364, !1366, !1368, !1370, !1372, !1376, !1378, !1382, !1384, !1386, !1388, !1390, !1394, !1396, !1398, !1402, !1404, !1406, !1408, !1413, !1418, !1424, !1430, !1432, !1436, !1440, !1444, !1450, !1454, !1458, !1462, !1466, !1471, !1475, !1479, !1483, !1487, !1491, !1495, !1499, !1503, !1508, !1512, !1514, !1518, !1520, !1527, !1531, !1535, !1539, !1543, !1548, !1552, !1554, !1558, !1565, !1569, !1573, !1580, !1582, !1584, !1586, !1590, !1594, !1596, !1598, !1600, !1602, !1604, !1606, !1608, !1610, !1612, !1614, !1616, !1618, !1620, !1623, !1626, !1628, !1632, !1634, !1636, !1638, !1640, !1642, !1644, !1646, !1648, !1650, !1652, !1654, !1658, !1662, !1666, !1668, !1672, !1676, !1678, !1679, !1680, !1683, !1690, !1692, !1696, !1703, !1707, !1711, !1713, !1717, !1721, !1725, !1729, !1733, !1737, !1739, !1741, !1745, !1751, !1755, !1759, !1763, !1767, !1771, !1775, !1779, !1783, !1785, !1787, !1791, !1793, !1797, !1801, !1806, !1810, !1812, !1814, !1818, !1822, !1826, !1828, !1832, !1834, !1836, !1840, !1842, !1846, !1850, !1852, !1858, !1864, !1868, !1872, !1878, !1884, !1888, !1892, !1896, !1900, !1902, !1904, !1906, !1910, !1914, !1916, !1920, !1924, !1928, !1930, !1934, !1938, !1942, !1946, !1948, !1952, !1956, !1960, !1962, !1966, !1970, !1974, !1976, !1978, !1980, !1984, !1988, !1994, !1998, !2004, !2008, !2012, !2014, !2016, !2018, !2022, !2026, !2030, !2032, !2034, !2038, !2042, !2044, !2048, !2052, !2054, !2056, !2058, !2060}
!888 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !889, file: !891, line: 158)
!889 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !6, line: 119, baseType: !890)
!890 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!891 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdint", directory: "/work")
!892 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !455, file: !891, line: 159)
!893 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !168, file: !891, line: 160)
!894 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !895, file: !891, line: 161)
!895 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !6, line: 134, baseType: !896)
!896 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!897 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !5, file: !891, line: 163)
!898 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !200, file: !891, line: 164)
!899 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !143, file: !891, line: 165)
!900 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !166, file: !891, line: 166)
!901 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !902, file: !891, line: 168)
!902 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least8_t", file: !903, line: 25, baseType: !889)
!903 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdint.h", directory: "/work")
!904 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !905, file: !891, line: 169)
!905 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least16_t", file: !903, line: 26, baseType: !455)
!906 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !907, file: !891, line: 170)
!907 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least32_t", file: !903, line: 27, baseType: !168)
!908 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !909, file: !891, line: 171)
!909 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least64_t", file: !903, line: 28, baseType: !895)
!910 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !911, file: !891, line: 173)
!911 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least8_t", file: !903, line: 33, baseType: !5)
!912 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !913, file: !891, line: 174)
!913 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least16_t", file: !903, line: 34, baseType: !200)
!914 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !915, file: !891, line: 175)
!915 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least32_t", file: !903, line: 35, baseType: !143)
!916 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !917, file: !891, line: 176)
!917 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least64_t", file: !903, line: 36, baseType: !166)
!918 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !919, file: !891, line: 178)
!919 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast8_t", file: !903, line: 22, baseType: !889)
!920 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !921, file: !891, line: 179)
!921 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast16_t", file: !922, line: 1, baseType: !168)
!922 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/x86-linux-musl/bits/stdint.h", directory: "/work")
!923 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !924, file: !891, line: 180)
!924 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast32_t", file: !922, line: 2, baseType: !168)
!925 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !926, file: !891, line: 181)
!926 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast64_t", file: !903, line: 23, baseType: !895)
!927 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !928, file: !891, line: 183)
!928 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast8_t", file: !903, line: 30, baseType: !5)
!929 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !930, file: !891, line: 184)
!930 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast16_t", file: !922, line: 3, baseType: !143)
!931 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !932, file: !891, line: 185)
!932 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast32_t", file: !922, line: 4, baseType: !143)
!933 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !934, file: !891, line: 186)
!934 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast64_t", file: !903, line: 31, baseType: !166)
!935 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !936, file: !891, line: 188)
!936 = !DIDerivedType(tag: DW_TAG_typedef, name: "intptr_t", file: !6, line: 93, baseType: !169)
!937 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !553, file: !891, line: 189)
!938 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !939, file: !891, line: 191)
!939 = !DIDerivedType(tag: DW_TAG_typedef, name: "intmax_t", file: !6, line: 139, baseType: !896)
!940 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !941, file: !891, line: 192)
!941 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintmax_t", file: !6, line: 169, baseType: !167)
!942 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !943, file: !953, line: 82)
!943 = !DISubprogram(name: "memcpy", scope: !944, file: !944, line: 27, type: !945, flags: DIFlagPrototyped, spFlags: 0)
!944 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/string.h", directory: "/work")
!945 = !DISubroutineType(types: !946)
!946 = !{!947, !948, !949, !952}
!947 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 32)
!948 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !947)
!949 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !950)
!950 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !951, size: 32)
!951 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!952 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !6, line: 73, baseType: !118)
!953 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstring", directory: "/work")
!954 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !955, file: !953, line: 83)
!955 = !DISubprogram(name: "memmove", scope: !944, file: !944, line: 28, type: !956, flags: DIFlagPrototyped, spFlags: 0)
!956 = !DISubroutineType(types: !957)
!957 = !{!947, !947, !950, !952}
!958 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !959, file: !953, line: 84)
!959 = !DISubprogram(name: "strcpy", scope: !944, file: !944, line: 33, type: !960, flags: DIFlagPrototyped, spFlags: 0)
!960 = !DISubroutineType(types: !961)
!961 = !{!962, !964, !965}
!962 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !963, size: 32)
!963 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!964 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !962)
!965 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !966)
!966 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !967, size: 32)
!967 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !963)
!968 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !969, file: !953, line: 85)
!969 = !DISubprogram(name: "strncpy", scope: !944, file: !944, line: 34, type: !970, flags: DIFlagPrototyped, spFlags: 0)
!970 = !DISubroutineType(types: !971)
!971 = !{!962, !964, !965, !952}
!972 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !973, file: !953, line: 86)
!973 = !DISubprogram(name: "strcat", scope: !944, file: !944, line: 36, type: !960, flags: DIFlagPrototyped, spFlags: 0)
!974 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !975, file: !953, line: 87)
!975 = !DISubprogram(name: "strncat", scope: !944, file: !944, line: 37, type: !970, flags: DIFlagPrototyped, spFlags: 0)
!976 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !977, file: !953, line: 88)
!977 = !DISubprogram(name: "memcmp", scope: !944, file: !944, line: 30, type: !978, flags: DIFlagPrototyped, spFlags: 0)
!978 = !DISubroutineType(types: !979)
!979 = !{!169, !950, !950, !952}
!980 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !981, file: !953, line: 89)
!981 = !DISubprogram(name: "strcmp", scope: !944, file: !944, line: 39, type: !982, flags: DIFlagPrototyped, spFlags: 0)
!982 = !DISubroutineType(types: !983)
!983 = !{!169, !966, !966}
!984 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !985, file: !953, line: 90)
!985 = !DISubprogram(name: "strncmp", scope: !944, file: !944, line: 40, type: !986, flags: DIFlagPrototyped, spFlags: 0)
!986 = !DISubroutineType(types: !987)
!987 = !{!169, !966, !966, !952}
!988 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !989, file: !953, line: 91)
!989 = !DISubprogram(name: "strcoll", scope: !944, file: !944, line: 42, type: !982, flags: DIFlagPrototyped, spFlags: 0)
!990 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !991, file: !953, line: 92)
!991 = !DISubprogram(name: "strxfrm", scope: !944, file: !944, line: 43, type: !992, flags: DIFlagPrototyped, spFlags: 0)
!992 = !DISubroutineType(types: !993)
!993 = !{!952, !964, !965, !952}
!994 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !995, file: !953, line: 93)
!995 = !DISubprogram(name: "memchr", linkageName: "_Z6memchrB9nie220108Ua9enable_ifILb1EEPvij", scope: !996, file: !996, line: 101, type: !997, flags: DIFlagPrototyped, spFlags: 0)
!996 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/string.h", directory: "/work")
!997 = !DISubroutineType(types: !998)
!998 = !{!947, !947, !169, !952}
!999 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1000, file: !953, line: 94)
!1000 = !DISubprogram(name: "strchr", linkageName: "_Z6strchrB9nie220108Ua9enable_ifILb1EEPci", scope: !996, file: !996, line: 80, type: !1001, flags: DIFlagPrototyped, spFlags: 0)
!1001 = !DISubroutineType(types: !1002)
!1002 = !{!962, !962, !169}
!1003 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1004, file: !953, line: 95)
!1004 = !DISubprogram(name: "strcspn", scope: !944, file: !944, line: 48, type: !1005, flags: DIFlagPrototyped, spFlags: 0)
!1005 = !DISubroutineType(types: !1006)
!1006 = !{!952, !966, !966}
!1007 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1008, file: !953, line: 96)
!1008 = !DISubprogram(name: "strpbrk", linkageName: "_Z7strpbrkB9nie220108Ua9enable_ifILb1EEPcPKc", scope: !996, file: !996, line: 87, type: !1009, flags: DIFlagPrototyped, spFlags: 0)
!1009 = !DISubroutineType(types: !1010)
!1010 = !{!962, !962, !966}
!1011 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1012, file: !953, line: 97)
!1012 = !DISubprogram(name: "strrchr", linkageName: "_Z7strrchrB9nie220108Ua9enable_ifILb1EEPci", scope: !996, file: !996, line: 94, type: !1001, flags: DIFlagPrototyped, spFlags: 0)
!1013 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1014, file: !953, line: 98)
!1014 = !DISubprogram(name: "strspn", scope: !944, file: !944, line: 49, type: !1005, flags: DIFlagPrototyped, spFlags: 0)
!1015 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1016, file: !953, line: 99)
!1016 = !DISubprogram(name: "strstr", linkageName: "_Z6strstrB9nie220108Ua9enable_ifILb1EEPcPKc", scope: !996, file: !996, line: 108, type: !1009, flags: DIFlagPrototyped, spFlags: 0)
!1017 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1018, file: !953, line: 100)
!1018 = !DISubprogram(name: "strtok", scope: !944, file: !944, line: 52, type: !960, flags: DIFlagPrototyped, spFlags: 0)
!1019 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1020, file: !953, line: 101)
!1020 = !DISubprogram(name: "memset", scope: !944, file: !944, line: 29, type: !997, flags: DIFlagPrototyped, spFlags: 0)
!1021 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1022, file: !953, line: 102)
!1022 = !DISubprogram(name: "strerror", scope: !944, file: !944, line: 56, type: !1023, flags: DIFlagPrototyped, spFlags: 0)
!1023 = !DISubroutineType(types: !1024)
!1024 = !{!962, !169}
!1025 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1026, file: !953, line: 103)
!1026 = !DISubprogram(name: "strlen", scope: !944, file: !944, line: 54, type: !1027, flags: DIFlagPrototyped, spFlags: 0)
!1027 = !DISubroutineType(types: !1028)
!1028 = !{!952, !966}
!1029 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1030, entity: !1031, file: !1033, line: 549)
!1030 = !DINamespace(name: "chrono", scope: !116)
!1031 = !DINamespace(name: "chrono_literals", scope: !1032, exportSymbols: true)
!1032 = !DINamespace(name: "literals", scope: !116, exportSymbols: true)
!1033 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__chrono/duration.h", directory: "/work")
!1034 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1035, file: !1037, line: 68)
!1035 = !DIDerivedType(tag: DW_TAG_typedef, name: "clock_t", file: !6, line: 242, baseType: !1036)
!1036 = !DIBasicType(name: "long", size: 32, encoding: DW_ATE_signed)
!1037 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/ctime", directory: "/work")
!1038 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1039, file: !1037, line: 69)
!1039 = !DIDerivedType(tag: DW_TAG_typedef, name: "time_t", file: !6, line: 108, baseType: !896)
!1040 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1041, file: !1037, line: 70)
!1041 = !DICompositeType(tag: DW_TAG_structure_type, name: "tm", file: !1042, line: 40, size: 352, flags: DIFlagFwdDecl, identifier: "_ZTS2tm")
!1042 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/time.h", directory: "/work")
!1043 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1044, file: !1037, line: 72)
!1044 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "timespec", file: !6, line: 252, size: 128, flags: DIFlagTypePassByValue, elements: !1045, identifier: "_ZTS8timespec")
!1045 = !{!1046, !1047}
!1046 = !DIDerivedType(tag: DW_TAG_member, name: "tv_sec", scope: !1044, file: !6, line: 252, baseType: !1039, size: 64)
!1047 = !DIDerivedType(tag: DW_TAG_member, name: "tv_nsec", scope: !1044, file: !6, line: 252, baseType: !1036, size: 32, offset: 64)
!1048 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1049, file: !1037, line: 74)
!1049 = !DISubprogram(name: "clock", scope: !1042, file: !1042, line: 54, type: !1050, flags: DIFlagPrototyped, spFlags: 0)
!1050 = !DISubroutineType(types: !1051)
!1051 = !{!1035}
!1052 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1053, file: !1037, line: 75)
!1053 = !DISubprogram(name: "difftime", linkageName: "__difftime64", scope: !1042, file: !1042, line: 137, type: !1054, flags: DIFlagPrototyped, spFlags: 0)
!1054 = !DISubroutineType(types: !1055)
!1055 = !{!1056, !1039, !1039}
!1056 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!1057 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1058, file: !1037, line: 76)
!1058 = !DISubprogram(name: "mktime", linkageName: "__mktime64", scope: !1042, file: !1042, line: 138, type: !1059, flags: DIFlagPrototyped, spFlags: 0)
!1059 = !DISubroutineType(types: !1060)
!1060 = !{!1039, !1061}
!1061 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1041, size: 32)
!1062 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1063, file: !1037, line: 77)
!1063 = !DISubprogram(name: "time", linkageName: "__time64", scope: !1042, file: !1042, line: 136, type: !1064, flags: DIFlagPrototyped, spFlags: 0)
!1064 = !DISubroutineType(types: !1065)
!1065 = !{!1039, !1066}
!1066 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1039, size: 32)
!1067 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1068, file: !1037, line: 78)
!1068 = !DISubprogram(name: "asctime", scope: !1042, file: !1042, line: 61, type: !1069, flags: DIFlagPrototyped, spFlags: 0)
!1069 = !DISubroutineType(types: !1070)
!1070 = !{!962, !1071}
!1071 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1072, size: 32)
!1072 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1041)
!1073 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1074, file: !1037, line: 79)
!1074 = !DISubprogram(name: "ctime", linkageName: "__ctime64", scope: !1042, file: !1042, line: 141, type: !1075, flags: DIFlagPrototyped, spFlags: 0)
!1075 = !DISubroutineType(types: !1076)
!1076 = !{!962, !1077}
!1077 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1078, size: 32)
!1078 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1039)
!1079 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1080, file: !1037, line: 80)
!1080 = !DISubprogram(name: "gmtime", linkageName: "__gmtime64", scope: !1042, file: !1042, line: 139, type: !1081, flags: DIFlagPrototyped, spFlags: 0)
!1081 = !DISubroutineType(types: !1082)
!1082 = !{!1061, !1077}
!1083 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1084, file: !1037, line: 81)
!1084 = !DISubprogram(name: "localtime", linkageName: "__localtime64", scope: !1042, file: !1042, line: 140, type: !1081, flags: DIFlagPrototyped, spFlags: 0)
!1085 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1086, file: !1037, line: 82)
!1086 = !DISubprogram(name: "strftime", scope: !1042, file: !1042, line: 58, type: !1087, flags: DIFlagPrototyped, spFlags: 0)
!1087 = !DISubroutineType(types: !1088)
!1088 = !{!952, !964, !952, !965, !1089}
!1089 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1071)
!1090 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1091, file: !1037, line: 84)
!1091 = !DISubprogram(name: "timespec_get", linkageName: "__timespec_get_time64", scope: !1042, file: !1042, line: 142, type: !1092, flags: DIFlagPrototyped, spFlags: 0)
!1092 = !DISubroutineType(types: !1093)
!1093 = !{!169, !1094, !169}
!1094 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1044, size: 32)
!1095 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !1096, file: !1102, line: 420)
!1096 = !DISubprogram(name: "isfinite", linkageName: "_ZNSt3__16__math8isfiniteB9nie220108Ee", scope: !1098, file: !1097, line: 66, type: !1099, flags: DIFlagPrototyped, spFlags: 0)
!1097 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__math/traits.h", directory: "/work")
!1098 = !DINamespace(name: "__math", scope: !116)
!1099 = !DISubroutineType(types: !1100)
!1100 = !{!305, !1101}
!1101 = !DIBasicType(name: "long double", size: 96, encoding: DW_ATE_float)
!1102 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/math.h", directory: "/work")
!1103 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !1104, file: !1102, line: 423)
!1104 = !DISubprogram(name: "isinf", linkageName: "_ZNSt3__16__math5isinfB9nie220108Ee", scope: !1098, file: !1097, line: 90, type: !1099, flags: DIFlagPrototyped, spFlags: 0)
!1105 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !1106, file: !1102, line: 427)
!1106 = !DISubprogram(name: "isnan", linkageName: "_ZNSt3__16__math5isnanB9nie220108Ee", scope: !1098, file: !1097, line: 114, type: !1099, flags: DIFlagPrototyped, spFlags: 0)
!1107 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !1108, file: !1102, line: 428)
!1108 = !DISubprogram(name: "isnormal", linkageName: "_ZNSt3__16__math8isnormalB9nie220108Ee", scope: !1098, file: !1097, line: 133, type: !1099, flags: DIFlagPrototyped, spFlags: 0)
!1109 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !1110, file: !1102, line: 495)
!1110 = !DISubprogram(name: "modf", linkageName: "_ZNSt3__16__math4modfB9nie220108EePe", scope: !1098, file: !1111, line: 55, type: !1112, flags: DIFlagPrototyped, spFlags: 0)
!1111 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__math/modulo.h", directory: "/work")
!1112 = !DISubroutineType(types: !1113)
!1113 = !{!1101, !1101, !1114}
!1114 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1101, size: 32)
!1115 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1096, file: !1116, line: 352)
!1116 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cmath", directory: "/work")
!1117 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1104, file: !1116, line: 353)
!1118 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1106, file: !1116, line: 354)
!1119 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1108, file: !1116, line: 355)
!1120 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1121, file: !1116, line: 364)
!1121 = !DIDerivedType(tag: DW_TAG_typedef, name: "float_t", file: !6, line: 27, baseType: !1122)
!1122 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!1123 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1124, file: !1116, line: 365)
!1124 = !DIDerivedType(tag: DW_TAG_typedef, name: "double_t", file: !6, line: 32, baseType: !1056)
!1125 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1126, file: !1116, line: 370)
!1126 = !DISubprogram(name: "acosf", scope: !1127, file: !1127, line: 136, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1127 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/math.h", directory: "/work")
!1128 = !DISubroutineType(types: !1129)
!1129 = !{!1122, !1122}
!1130 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1131, file: !1116, line: 372)
!1131 = !DISubprogram(name: "asinf", scope: !1127, file: !1127, line: 144, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1132 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1133, file: !1116, line: 374)
!1133 = !DISubprogram(name: "atanf", scope: !1127, file: !1127, line: 152, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1134 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1135, file: !1116, line: 376)
!1135 = !DISubprogram(name: "atan2f", scope: !1127, file: !1127, line: 156, type: !1136, flags: DIFlagPrototyped, spFlags: 0)
!1136 = !DISubroutineType(types: !1137)
!1137 = !{!1122, !1122, !1122}
!1138 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1139, file: !1116, line: 378)
!1139 = !DISubprogram(name: "ceilf", scope: !1127, file: !1127, line: 168, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1140 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1141, file: !1116, line: 380)
!1141 = !DISubprogram(name: "cosf", scope: !1127, file: !1127, line: 176, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1142 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1143, file: !1116, line: 382)
!1143 = !DISubprogram(name: "coshf", scope: !1127, file: !1127, line: 180, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1144 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1145, file: !1116, line: 385)
!1145 = !DISubprogram(name: "expf", scope: !1127, file: !1127, line: 192, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1146 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1147, file: !1116, line: 388)
!1147 = !DISubprogram(name: "fabsf", scope: !1127, file: !1127, line: 204, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1148 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1149, file: !1116, line: 390)
!1149 = !DISubprogram(name: "floorf", scope: !1127, file: !1127, line: 212, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1150 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1151, file: !1116, line: 393)
!1151 = !DISubprogram(name: "fmodf", scope: !1127, file: !1127, line: 228, type: !1136, flags: DIFlagPrototyped, spFlags: 0)
!1152 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1153, file: !1116, line: 396)
!1153 = !DISubprogram(name: "frexpf", scope: !1127, file: !1127, line: 232, type: !1154, flags: DIFlagPrototyped, spFlags: 0)
!1154 = !DISubroutineType(types: !1155)
!1155 = !{!1122, !1122, !557}
!1156 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1157, file: !1116, line: 398)
!1157 = !DISubprogram(name: "ldexpf", scope: !1127, file: !1127, line: 244, type: !1158, flags: DIFlagPrototyped, spFlags: 0)
!1158 = !DISubroutineType(types: !1159)
!1159 = !{!1122, !1122, !169}
!1160 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1161, file: !1116, line: 401)
!1161 = !DISubprogram(name: "logf", scope: !1127, file: !1127, line: 260, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1162 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1163, file: !1116, line: 404)
!1163 = !DISubprogram(name: "log10f", scope: !1127, file: !1127, line: 264, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1164 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1110, file: !1116, line: 405)
!1165 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1166, file: !1116, line: 406)
!1166 = !DISubprogram(name: "modff", scope: !1127, file: !1127, line: 288, type: !1167, flags: DIFlagPrototyped, spFlags: 0)
!1167 = !DISubroutineType(types: !1168)
!1168 = !{!1122, !1122, !1169}
!1169 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1122, size: 32)
!1170 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1171, file: !1116, line: 409)
!1171 = !DISubprogram(name: "powf", scope: !1127, file: !1127, line: 308, type: !1136, flags: DIFlagPrototyped, spFlags: 0)
!1172 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1173, file: !1116, line: 412)
!1173 = !DISubprogram(name: "sinf", scope: !1127, file: !1127, line: 336, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1174 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1175, file: !1116, line: 414)
!1175 = !DISubprogram(name: "sinhf", scope: !1127, file: !1127, line: 340, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1176 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1177, file: !1116, line: 417)
!1177 = !DISubprogram(name: "sqrtf", scope: !1127, file: !1127, line: 344, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1178 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1179, file: !1116, line: 419)
!1179 = !DISubprogram(name: "tanf", scope: !1127, file: !1127, line: 348, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1180 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1181, file: !1116, line: 422)
!1181 = !DISubprogram(name: "tanhf", scope: !1127, file: !1127, line: 352, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1182 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1183, file: !1116, line: 425)
!1183 = !DISubprogram(name: "acoshf", scope: !1127, file: !1127, line: 140, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1184 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1185, file: !1116, line: 427)
!1185 = !DISubprogram(name: "asinhf", scope: !1127, file: !1127, line: 148, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1186 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1187, file: !1116, line: 429)
!1187 = !DISubprogram(name: "atanhf", scope: !1127, file: !1127, line: 160, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1188 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1189, file: !1116, line: 431)
!1189 = !DISubprogram(name: "cbrtf", scope: !1127, file: !1127, line: 164, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1190 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1191, file: !1116, line: 434)
!1191 = !DISubprogram(name: "copysignf", scope: !1127, file: !1127, line: 172, type: !1136, flags: DIFlagPrototyped, spFlags: 0)
!1192 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1193, file: !1116, line: 437)
!1193 = !DISubprogram(name: "erff", scope: !1127, file: !1127, line: 184, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1194 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1195, file: !1116, line: 439)
!1195 = !DISubprogram(name: "erfcf", scope: !1127, file: !1127, line: 188, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1196 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1197, file: !1116, line: 441)
!1197 = !DISubprogram(name: "exp2f", scope: !1127, file: !1127, line: 196, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1198 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1199, file: !1116, line: 443)
!1199 = !DISubprogram(name: "expm1f", scope: !1127, file: !1127, line: 200, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1200 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1201, file: !1116, line: 445)
!1201 = !DISubprogram(name: "fdimf", scope: !1127, file: !1127, line: 208, type: !1136, flags: DIFlagPrototyped, spFlags: 0)
!1202 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1203, file: !1116, line: 446)
!1203 = !DISubprogram(name: "fmaf", scope: !1127, file: !1127, line: 216, type: !1204, flags: DIFlagPrototyped, spFlags: 0)
!1204 = !DISubroutineType(types: !1205)
!1205 = !{!1122, !1122, !1122, !1122}
!1206 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1207, file: !1116, line: 449)
!1207 = !DISubprogram(name: "fmaxf", scope: !1127, file: !1127, line: 220, type: !1136, flags: DIFlagPrototyped, spFlags: 0)
!1208 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1209, file: !1116, line: 451)
!1209 = !DISubprogram(name: "fminf", scope: !1127, file: !1127, line: 224, type: !1136, flags: DIFlagPrototyped, spFlags: 0)
!1210 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1211, file: !1116, line: 453)
!1211 = !DISubprogram(name: "hypotf", scope: !1127, file: !1127, line: 236, type: !1136, flags: DIFlagPrototyped, spFlags: 0)
!1212 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1213, file: !1116, line: 455)
!1213 = !DISubprogram(name: "ilogbf", scope: !1127, file: !1127, line: 240, type: !1214, flags: DIFlagPrototyped, spFlags: 0)
!1214 = !DISubroutineType(types: !1215)
!1215 = !{!169, !1122}
!1216 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1217, file: !1116, line: 457)
!1217 = !DISubprogram(name: "lgammaf", scope: !1127, file: !1127, line: 248, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1218 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1219, file: !1116, line: 459)
!1219 = !DISubprogram(name: "llrintf", scope: !1127, file: !1127, line: 252, type: !1220, flags: DIFlagPrototyped, spFlags: 0)
!1220 = !DISubroutineType(types: !1221)
!1221 = !{!896, !1122}
!1222 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1223, file: !1116, line: 461)
!1223 = !DISubprogram(name: "llroundf", scope: !1127, file: !1127, line: 256, type: !1220, flags: DIFlagPrototyped, spFlags: 0)
!1224 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1225, file: !1116, line: 463)
!1225 = !DISubprogram(name: "log1pf", scope: !1127, file: !1127, line: 268, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1226 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1227, file: !1116, line: 465)
!1227 = !DISubprogram(name: "log2f", scope: !1127, file: !1127, line: 272, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1228 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1229, file: !1116, line: 467)
!1229 = !DISubprogram(name: "logbf", scope: !1127, file: !1127, line: 276, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1230 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1231, file: !1116, line: 469)
!1231 = !DISubprogram(name: "lrintf", scope: !1127, file: !1127, line: 280, type: !1232, flags: DIFlagPrototyped, spFlags: 0)
!1232 = !DISubroutineType(types: !1233)
!1233 = !{!1036, !1122}
!1234 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1235, file: !1116, line: 471)
!1235 = !DISubprogram(name: "lroundf", scope: !1127, file: !1127, line: 284, type: !1232, flags: DIFlagPrototyped, spFlags: 0)
!1236 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1237, file: !1116, line: 473)
!1237 = !DISubprogram(name: "nan", scope: !1127, file: !1127, line: 291, type: !1238, flags: DIFlagPrototyped, spFlags: 0)
!1238 = !DISubroutineType(types: !1239)
!1239 = !{!1056, !966}
!1240 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1241, file: !1116, line: 474)
!1241 = !DISubprogram(name: "nanf", scope: !1127, file: !1127, line: 292, type: !1242, flags: DIFlagPrototyped, spFlags: 0)
!1242 = !DISubroutineType(types: !1243)
!1243 = !{!1122, !966}
!1244 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1245, file: !1116, line: 477)
!1245 = !DISubprogram(name: "nearbyintf", scope: !1127, file: !1127, line: 296, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1246 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1247, file: !1116, line: 479)
!1247 = !DISubprogram(name: "nextafterf", scope: !1127, file: !1127, line: 300, type: !1136, flags: DIFlagPrototyped, spFlags: 0)
!1248 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1249, file: !1116, line: 481)
!1249 = !DISubprogram(name: "nexttowardf", scope: !1127, file: !1127, line: 304, type: !1250, flags: DIFlagPrototyped, spFlags: 0)
!1250 = !DISubroutineType(types: !1251)
!1251 = !{!1122, !1122, !1101}
!1252 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1253, file: !1116, line: 483)
!1253 = !DISubprogram(name: "remainderf", scope: !1127, file: !1127, line: 312, type: !1136, flags: DIFlagPrototyped, spFlags: 0)
!1254 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1255, file: !1116, line: 485)
!1255 = !DISubprogram(name: "remquof", scope: !1127, file: !1127, line: 316, type: !1256, flags: DIFlagPrototyped, spFlags: 0)
!1256 = !DISubroutineType(types: !1257)
!1257 = !{!1122, !1122, !1122, !557}
!1258 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1259, file: !1116, line: 487)
!1259 = !DISubprogram(name: "rintf", scope: !1127, file: !1127, line: 320, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1260 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1261, file: !1116, line: 489)
!1261 = !DISubprogram(name: "roundf", scope: !1127, file: !1127, line: 324, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1262 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1263, file: !1116, line: 491)
!1263 = !DISubprogram(name: "scalblnf", scope: !1127, file: !1127, line: 328, type: !1264, flags: DIFlagPrototyped, spFlags: 0)
!1264 = !DISubroutineType(types: !1265)
!1265 = !{!1122, !1122, !1036}
!1266 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1267, file: !1116, line: 493)
!1267 = !DISubprogram(name: "scalbnf", scope: !1127, file: !1127, line: 332, type: !1158, flags: DIFlagPrototyped, spFlags: 0)
!1268 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1269, file: !1116, line: 495)
!1269 = !DISubprogram(name: "tgammaf", scope: !1127, file: !1127, line: 356, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1270 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1271, file: !1116, line: 497)
!1271 = !DISubprogram(name: "truncf", scope: !1127, file: !1127, line: 360, type: !1128, flags: DIFlagPrototyped, spFlags: 0)
!1272 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1273, file: !1116, line: 499)
!1273 = !DISubprogram(name: "acosl", scope: !1127, file: !1127, line: 137, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1274 = !DISubroutineType(types: !1275)
!1275 = !{!1101, !1101}
!1276 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1277, file: !1116, line: 500)
!1277 = !DISubprogram(name: "asinl", scope: !1127, file: !1127, line: 145, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1278 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1279, file: !1116, line: 501)
!1279 = !DISubprogram(name: "atanl", scope: !1127, file: !1127, line: 153, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1280 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1281, file: !1116, line: 502)
!1281 = !DISubprogram(name: "atan2l", scope: !1127, file: !1127, line: 157, type: !1282, flags: DIFlagPrototyped, spFlags: 0)
!1282 = !DISubroutineType(types: !1283)
!1283 = !{!1101, !1101, !1101}
!1284 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1285, file: !1116, line: 503)
!1285 = !DISubprogram(name: "ceill", scope: !1127, file: !1127, line: 169, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1286 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1287, file: !1116, line: 504)
!1287 = !DISubprogram(name: "cosl", scope: !1127, file: !1127, line: 177, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1288 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1289, file: !1116, line: 505)
!1289 = !DISubprogram(name: "coshl", scope: !1127, file: !1127, line: 181, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1290 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1291, file: !1116, line: 506)
!1291 = !DISubprogram(name: "expl", scope: !1127, file: !1127, line: 193, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1292 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1293, file: !1116, line: 507)
!1293 = !DISubprogram(name: "fabsl", scope: !1127, file: !1127, line: 205, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1294 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1295, file: !1116, line: 508)
!1295 = !DISubprogram(name: "floorl", scope: !1127, file: !1127, line: 213, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1296 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1297, file: !1116, line: 509)
!1297 = !DISubprogram(name: "fmodl", scope: !1127, file: !1127, line: 229, type: !1282, flags: DIFlagPrototyped, spFlags: 0)
!1298 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1299, file: !1116, line: 510)
!1299 = !DISubprogram(name: "frexpl", scope: !1127, file: !1127, line: 233, type: !1300, flags: DIFlagPrototyped, spFlags: 0)
!1300 = !DISubroutineType(types: !1301)
!1301 = !{!1101, !1101, !557}
!1302 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1303, file: !1116, line: 511)
!1303 = !DISubprogram(name: "ldexpl", scope: !1127, file: !1127, line: 245, type: !1304, flags: DIFlagPrototyped, spFlags: 0)
!1304 = !DISubroutineType(types: !1305)
!1305 = !{!1101, !1101, !169}
!1306 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1307, file: !1116, line: 512)
!1307 = !DISubprogram(name: "logl", scope: !1127, file: !1127, line: 261, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1308 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1309, file: !1116, line: 513)
!1309 = !DISubprogram(name: "log10l", scope: !1127, file: !1127, line: 265, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1310 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1311, file: !1116, line: 514)
!1311 = !DISubprogram(name: "modfl", scope: !1127, file: !1127, line: 289, type: !1112, flags: DIFlagPrototyped, spFlags: 0)
!1312 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1313, file: !1116, line: 515)
!1313 = !DISubprogram(name: "powl", scope: !1127, file: !1127, line: 309, type: !1282, flags: DIFlagPrototyped, spFlags: 0)
!1314 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1315, file: !1116, line: 516)
!1315 = !DISubprogram(name: "sinl", scope: !1127, file: !1127, line: 337, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1316 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1317, file: !1116, line: 517)
!1317 = !DISubprogram(name: "sinhl", scope: !1127, file: !1127, line: 341, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1318 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1319, file: !1116, line: 518)
!1319 = !DISubprogram(name: "sqrtl", scope: !1127, file: !1127, line: 345, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1320 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1321, file: !1116, line: 519)
!1321 = !DISubprogram(name: "tanl", scope: !1127, file: !1127, line: 349, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1322 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1323, file: !1116, line: 521)
!1323 = !DISubprogram(name: "tanhl", scope: !1127, file: !1127, line: 353, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1324 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1325, file: !1116, line: 522)
!1325 = !DISubprogram(name: "acoshl", scope: !1127, file: !1127, line: 141, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1326 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1327, file: !1116, line: 523)
!1327 = !DISubprogram(name: "asinhl", scope: !1127, file: !1127, line: 149, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1328 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1329, file: !1116, line: 524)
!1329 = !DISubprogram(name: "atanhl", scope: !1127, file: !1127, line: 161, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1330 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1331, file: !1116, line: 525)
!1331 = !DISubprogram(name: "cbrtl", scope: !1127, file: !1127, line: 165, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1332 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1333, file: !1116, line: 527)
!1333 = !DISubprogram(name: "copysignl", scope: !1127, file: !1127, line: 173, type: !1282, flags: DIFlagPrototyped, spFlags: 0)
!1334 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1335, file: !1116, line: 529)
!1335 = !DISubprogram(name: "erfl", scope: !1127, file: !1127, line: 185, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1336 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1337, file: !1116, line: 530)
!1337 = !DISubprogram(name: "erfcl", scope: !1127, file: !1127, line: 189, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1338 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1339, file: !1116, line: 531)
!1339 = !DISubprogram(name: "exp2l", scope: !1127, file: !1127, line: 197, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1340 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1341, file: !1116, line: 532)
!1341 = !DISubprogram(name: "expm1l", scope: !1127, file: !1127, line: 201, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1342 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1343, file: !1116, line: 533)
!1343 = !DISubprogram(name: "fdiml", scope: !1127, file: !1127, line: 209, type: !1282, flags: DIFlagPrototyped, spFlags: 0)
!1344 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1345, file: !1116, line: 534)
!1345 = !DISubprogram(name: "fmal", scope: !1127, file: !1127, line: 217, type: !1346, flags: DIFlagPrototyped, spFlags: 0)
!1346 = !DISubroutineType(types: !1347)
!1347 = !{!1101, !1101, !1101, !1101}
!1348 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1349, file: !1116, line: 535)
!1349 = !DISubprogram(name: "fmaxl", scope: !1127, file: !1127, line: 221, type: !1282, flags: DIFlagPrototyped, spFlags: 0)
!1350 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1351, file: !1116, line: 536)
!1351 = !DISubprogram(name: "fminl", scope: !1127, file: !1127, line: 225, type: !1282, flags: DIFlagPrototyped, spFlags: 0)
!1352 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1353, file: !1116, line: 537)
!1353 = !DISubprogram(name: "hypotl", scope: !1127, file: !1127, line: 237, type: !1282, flags: DIFlagPrototyped, spFlags: 0)
!1354 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1355, file: !1116, line: 538)
!1355 = !DISubprogram(name: "ilogbl", scope: !1127, file: !1127, line: 241, type: !1356, flags: DIFlagPrototyped, spFlags: 0)
!1356 = !DISubroutineType(types: !1357)
!1357 = !{!169, !1101}
!1358 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1359, file: !1116, line: 539)
!1359 = !DISubprogram(name: "lgammal", scope: !1127, file: !1127, line: 249, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1360 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1361, file: !1116, line: 540)
!1361 = !DISubprogram(name: "llrintl", scope: !1127, file: !1127, line: 253, type: !1362, flags: DIFlagPrototyped, spFlags: 0)
!1362 = !DISubroutineType(types: !1363)
!1363 = !{!896, !1101}
!1364 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1365, file: !1116, line: 541)
!1365 = !DISubprogram(name: "llroundl", scope: !1127, file: !1127, line: 257, type: !1362, flags: DIFlagPrototyped, spFlags: 0)
!1366 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1367, file: !1116, line: 542)
!1367 = !DISubprogram(name: "log1pl", scope: !1127, file: !1127, line: 269, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1368 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1369, file: !1116, line: 543)
!1369 = !DISubprogram(name: "log2l", scope: !1127, file: !1127, line: 273, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1370 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1371, file: !1116, line: 544)
!1371 = !DISubprogram(name: "logbl", scope: !1127, file: !1127, line: 277, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1372 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1373, file: !1116, line: 545)
!1373 = !DISubprogram(name: "lrintl", scope: !1127, file: !1127, line: 281, type: !1374, flags: DIFlagPrototyped, spFlags: 0)
!1374 = !DISubroutineType(types: !1375)
!1375 = !{!1036, !1101}
!1376 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1377, file: !1116, line: 546)
!1377 = !DISubprogram(name: "lroundl", scope: !1127, file: !1127, line: 285, type: !1374, flags: DIFlagPrototyped, spFlags: 0)
!1378 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1379, file: !1116, line: 547)
!1379 = !DISubprogram(name: "nanl", scope: !1127, file: !1127, line: 293, type: !1380, flags: DIFlagPrototyped, spFlags: 0)
!1380 = !DISubroutineType(types: !1381)
!1381 = !{!1101, !966}
!1382 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1383, file: !1116, line: 548)
!1383 = !DISubprogram(name: "nearbyintl", scope: !1127, file: !1127, line: 297, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1384 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1385, file: !1116, line: 549)
!1385 = !DISubprogram(name: "nextafterl", scope: !1127, file: !1127, line: 301, type: !1282, flags: DIFlagPrototyped, spFlags: 0)
!1386 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1387, file: !1116, line: 550)
!1387 = !DISubprogram(name: "nexttowardl", scope: !1127, file: !1127, line: 305, type: !1282, flags: DIFlagPrototyped, spFlags: 0)
!1388 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1389, file: !1116, line: 551)
!1389 = !DISubprogram(name: "remainderl", scope: !1127, file: !1127, line: 313, type: !1282, flags: DIFlagPrototyped, spFlags: 0)
!1390 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1391, file: !1116, line: 552)
!1391 = !DISubprogram(name: "remquol", scope: !1127, file: !1127, line: 317, type: !1392, flags: DIFlagPrototyped, spFlags: 0)
!1392 = !DISubroutineType(types: !1393)
!1393 = !{!1101, !1101, !1101, !557}
!1394 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1395, file: !1116, line: 553)
!1395 = !DISubprogram(name: "rintl", scope: !1127, file: !1127, line: 321, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1396 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1397, file: !1116, line: 554)
!1397 = !DISubprogram(name: "roundl", scope: !1127, file: !1127, line: 325, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1398 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1399, file: !1116, line: 555)
!1399 = !DISubprogram(name: "scalblnl", scope: !1127, file: !1127, line: 329, type: !1400, flags: DIFlagPrototyped, spFlags: 0)
!1400 = !DISubroutineType(types: !1401)
!1401 = !{!1101, !1101, !1036}
!1402 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1403, file: !1116, line: 556)
!1403 = !DISubprogram(name: "scalbnl", scope: !1127, file: !1127, line: 333, type: !1304, flags: DIFlagPrototyped, spFlags: 0)
!1404 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1405, file: !1116, line: 557)
!1405 = !DISubprogram(name: "tgammal", scope: !1127, file: !1127, line: 357, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1406 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1407, file: !1116, line: 558)
!1407 = !DISubprogram(name: "truncl", scope: !1127, file: !1127, line: 361, type: !1274, flags: DIFlagPrototyped, spFlags: 0)
!1408 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1409, file: !1412, line: 22)
!1409 = !DIDerivedType(tag: DW_TAG_typedef, name: "max_align_t", file: !1410, line: 24, baseType: !1411)
!1410 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/include/__stddef_max_align_t.h", directory: "/work")
!1411 = !DICompositeType(tag: DW_TAG_structure_type, file: !1410, line: 19, size: 192, flags: DIFlagFwdDecl, identifier: "_ZTS11max_align_t")
!1412 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef/max_align_t.h", directory: "/work")
!1413 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1414, file: !1417, line: 106)
!1414 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !1415, line: 64, baseType: !1416)
!1415 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdlib.h", directory: "/work")
!1416 = !DICompositeType(tag: DW_TAG_structure_type, file: !1415, line: 64, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!1417 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdlib", directory: "/work")
!1418 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1419, file: !1417, line: 107)
!1419 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !1415, line: 65, baseType: !1420)
!1420 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1415, line: 65, size: 64, flags: DIFlagTypePassByValue, elements: !1421, identifier: "_ZTS6ldiv_t")
!1421 = !{!1422, !1423}
!1422 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1420, file: !1415, line: 65, baseType: !1036, size: 32)
!1423 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1420, file: !1415, line: 65, baseType: !1036, size: 32, offset: 32)
!1424 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1425, file: !1417, line: 108)
!1425 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !1415, line: 66, baseType: !1426)
!1426 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1415, line: 66, size: 128, flags: DIFlagTypePassByValue, elements: !1427, identifier: "_ZTS7lldiv_t")
!1427 = !{!1428, !1429}
!1428 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1426, file: !1415, line: 66, baseType: !896, size: 64)
!1429 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1426, file: !1415, line: 66, baseType: !896, size: 64, offset: 64)
!1430 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1431, file: !1417, line: 109)
!1431 = !DISubprogram(name: "atof", scope: !1415, file: !1415, line: 26, type: !1238, flags: DIFlagPrototyped, spFlags: 0)
!1432 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1433, file: !1417, line: 110)
!1433 = !DISubprogram(name: "atoi", scope: !1415, file: !1415, line: 23, type: !1434, flags: DIFlagPrototyped, spFlags: 0)
!1434 = !DISubroutineType(types: !1435)
!1435 = !{!169, !966}
!1436 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1437, file: !1417, line: 111)
!1437 = !DISubprogram(name: "atol", scope: !1415, file: !1415, line: 24, type: !1438, flags: DIFlagPrototyped, spFlags: 0)
!1438 = !DISubroutineType(types: !1439)
!1439 = !{!1036, !966}
!1440 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1441, file: !1417, line: 112)
!1441 = !DISubprogram(name: "atoll", scope: !1415, file: !1415, line: 25, type: !1442, flags: DIFlagPrototyped, spFlags: 0)
!1442 = !DISubroutineType(types: !1443)
!1443 = !{!896, !966}
!1444 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1445, file: !1417, line: 113)
!1445 = !DISubprogram(name: "strtod", scope: !1415, file: !1415, line: 29, type: !1446, flags: DIFlagPrototyped, spFlags: 0)
!1446 = !DISubroutineType(types: !1447)
!1447 = !{!1056, !965, !1448}
!1448 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1449)
!1449 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !962, size: 32)
!1450 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1451, file: !1417, line: 114)
!1451 = !DISubprogram(name: "strtof", scope: !1415, file: !1415, line: 28, type: !1452, flags: DIFlagPrototyped, spFlags: 0)
!1452 = !DISubroutineType(types: !1453)
!1453 = !{!1122, !965, !1448}
!1454 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1455, file: !1417, line: 115)
!1455 = !DISubprogram(name: "strtold", scope: !1415, file: !1415, line: 30, type: !1456, flags: DIFlagPrototyped, spFlags: 0)
!1456 = !DISubroutineType(types: !1457)
!1457 = !{!1101, !965, !1448}
!1458 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1459, file: !1417, line: 116)
!1459 = !DISubprogram(name: "strtol", scope: !1415, file: !1415, line: 32, type: !1460, flags: DIFlagPrototyped, spFlags: 0)
!1460 = !DISubroutineType(types: !1461)
!1461 = !{!1036, !965, !1448, !169}
!1462 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1463, file: !1417, line: 117)
!1463 = !DISubprogram(name: "strtoll", scope: !1415, file: !1415, line: 34, type: !1464, flags: DIFlagPrototyped, spFlags: 0)
!1464 = !DISubroutineType(types: !1465)
!1465 = !{!896, !965, !1448, !169}
!1466 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1467, file: !1417, line: 118)
!1467 = !DISubprogram(name: "strtoul", scope: !1415, file: !1415, line: 33, type: !1468, flags: DIFlagPrototyped, spFlags: 0)
!1468 = !DISubroutineType(types: !1469)
!1469 = !{!1470, !965, !1448, !169}
!1470 = !DIBasicType(name: "unsigned long", size: 32, encoding: DW_ATE_unsigned)
!1471 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1472, file: !1417, line: 119)
!1472 = !DISubprogram(name: "strtoull", scope: !1415, file: !1415, line: 35, type: !1473, flags: DIFlagPrototyped, spFlags: 0)
!1473 = !DISubroutineType(types: !1474)
!1474 = !{!167, !965, !1448, !169}
!1475 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1476, file: !1417, line: 120)
!1476 = !DISubprogram(name: "rand", scope: !1415, file: !1415, line: 37, type: !1477, flags: DIFlagPrototyped, spFlags: 0)
!1477 = !DISubroutineType(types: !1478)
!1478 = !{!169}
!1479 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1480, file: !1417, line: 121)
!1480 = !DISubprogram(name: "srand", scope: !1415, file: !1415, line: 38, type: !1481, flags: DIFlagPrototyped, spFlags: 0)
!1481 = !DISubroutineType(types: !1482)
!1482 = !{null, !118}
!1483 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1484, file: !1417, line: 122)
!1484 = !DISubprogram(name: "calloc", scope: !1415, file: !1415, line: 41, type: !1485, flags: DIFlagPrototyped, spFlags: 0)
!1485 = !DISubroutineType(types: !1486)
!1486 = !{!947, !486, !486}
!1487 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1488, file: !1417, line: 123)
!1488 = !DISubprogram(name: "free", scope: !1415, file: !1415, line: 43, type: !1489, flags: DIFlagPrototyped, spFlags: 0)
!1489 = !DISubroutineType(types: !1490)
!1490 = !{null, !947}
!1491 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1492, file: !1417, line: 124)
!1492 = !DISubprogram(name: "malloc", scope: !1415, file: !1415, line: 40, type: !1493, flags: DIFlagPrototyped, spFlags: 0)
!1493 = !DISubroutineType(types: !1494)
!1494 = !{!947, !486}
!1495 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1496, file: !1417, line: 125)
!1496 = !DISubprogram(name: "realloc", scope: !1415, file: !1415, line: 42, type: !1497, flags: DIFlagPrototyped, spFlags: 0)
!1497 = !DISubroutineType(types: !1498)
!1498 = !{!947, !947, !486}
!1499 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1500, file: !1417, line: 126)
!1500 = !DISubprogram(name: "abort", scope: !1415, file: !1415, line: 46, type: !1501, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1501 = !DISubroutineType(types: !1502)
!1502 = !{null}
!1503 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1504, file: !1417, line: 127)
!1504 = !DISubprogram(name: "atexit", scope: !1415, file: !1415, line: 47, type: !1505, flags: DIFlagPrototyped, spFlags: 0)
!1505 = !DISubroutineType(types: !1506)
!1506 = !{!169, !1507}
!1507 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1501, size: 32)
!1508 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1509, file: !1417, line: 128)
!1509 = !DISubprogram(name: "exit", scope: !1415, file: !1415, line: 48, type: !1510, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1510 = !DISubroutineType(types: !1511)
!1511 = !{null, !169}
!1512 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1513, file: !1417, line: 129)
!1513 = !DISubprogram(name: "_Exit", scope: !1415, file: !1415, line: 49, type: !1510, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1514 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1515, file: !1417, line: 130)
!1515 = !DISubprogram(name: "getenv", scope: !1415, file: !1415, line: 53, type: !1516, flags: DIFlagPrototyped, spFlags: 0)
!1516 = !DISubroutineType(types: !1517)
!1517 = !{!962, !966}
!1518 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1519, file: !1417, line: 131)
!1519 = !DISubprogram(name: "system", scope: !1415, file: !1415, line: 55, type: !1434, flags: DIFlagPrototyped, spFlags: 0)
!1520 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1521, file: !1417, line: 132)
!1521 = !DISubprogram(name: "bsearch", scope: !1415, file: !1415, line: 57, type: !1522, flags: DIFlagPrototyped, spFlags: 0)
!1522 = !DISubroutineType(types: !1523)
!1523 = !{!947, !950, !950, !486, !486, !1524}
!1524 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1525, size: 32)
!1525 = !DISubroutineType(types: !1526)
!1526 = !{!169, !950, !950}
!1527 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1528, file: !1417, line: 133)
!1528 = !DISubprogram(name: "qsort", scope: !1415, file: !1415, line: 58, type: !1529, flags: DIFlagPrototyped, spFlags: 0)
!1529 = !DISubroutineType(types: !1530)
!1530 = !{null, !947, !486, !486, !1524}
!1531 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1532, file: !1417, line: 134)
!1532 = !DISubprogram(name: "abs", scope: !1415, file: !1415, line: 60, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!1533 = !DISubroutineType(types: !1534)
!1534 = !{!169, !169}
!1535 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1536, file: !1417, line: 135)
!1536 = !DISubprogram(name: "labs", scope: !1415, file: !1415, line: 61, type: !1537, flags: DIFlagPrototyped, spFlags: 0)
!1537 = !DISubroutineType(types: !1538)
!1538 = !{!1036, !1036}
!1539 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1540, file: !1417, line: 136)
!1540 = !DISubprogram(name: "llabs", scope: !1415, file: !1415, line: 62, type: !1541, flags: DIFlagPrototyped, spFlags: 0)
!1541 = !DISubroutineType(types: !1542)
!1542 = !{!896, !896}
!1543 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1544, file: !1417, line: 137)
!1544 = !DISubprogram(name: "div", linkageName: "_Z3divB9nie220108xx", scope: !1545, file: !1545, line: 128, type: !1546, flags: DIFlagPrototyped, spFlags: 0)
!1545 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/stdlib.h", directory: "/work")
!1546 = !DISubroutineType(types: !1547)
!1547 = !{!1425, !896, !896}
!1548 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1549, file: !1417, line: 138)
!1549 = !DISubprogram(name: "ldiv", scope: !1415, file: !1415, line: 69, type: !1550, flags: DIFlagPrototyped, spFlags: 0)
!1550 = !DISubroutineType(types: !1551)
!1551 = !{!1419, !1036, !1036}
!1552 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1553, file: !1417, line: 139)
!1553 = !DISubprogram(name: "lldiv", scope: !1415, file: !1415, line: 70, type: !1546, flags: DIFlagPrototyped, spFlags: 0)
!1554 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1555, file: !1417, line: 140)
!1555 = !DISubprogram(name: "mblen", scope: !1415, file: !1415, line: 72, type: !1556, flags: DIFlagPrototyped, spFlags: 0)
!1556 = !DISubroutineType(types: !1557)
!1557 = !{!169, !966, !486}
!1558 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1559, file: !1417, line: 142)
!1559 = !DISubprogram(name: "mbtowc", scope: !1415, file: !1415, line: 73, type: !1560, flags: DIFlagPrototyped, spFlags: 0)
!1560 = !DISubroutineType(types: !1561)
!1561 = !{!169, !1562, !965, !486}
!1562 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1563)
!1563 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1564, size: 32)
!1564 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!1565 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1566, file: !1417, line: 143)
!1566 = !DISubprogram(name: "wctomb", scope: !1415, file: !1415, line: 74, type: !1567, flags: DIFlagPrototyped, spFlags: 0)
!1567 = !DISubroutineType(types: !1568)
!1568 = !{!169, !962, !1564}
!1569 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1570, file: !1417, line: 144)
!1570 = !DISubprogram(name: "mbstowcs", scope: !1415, file: !1415, line: 75, type: !1571, flags: DIFlagPrototyped, spFlags: 0)
!1571 = !DISubroutineType(types: !1572)
!1572 = !{!486, !1562, !965, !486}
!1573 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1574, file: !1417, line: 145)
!1574 = !DISubprogram(name: "wcstombs", scope: !1415, file: !1415, line: 76, type: !1575, flags: DIFlagPrototyped, spFlags: 0)
!1575 = !DISubroutineType(types: !1576)
!1576 = !{!486, !964, !1577, !486}
!1577 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1578)
!1578 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1579, size: 32)
!1579 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1564)
!1580 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1581, file: !1417, line: 148)
!1581 = !DISubprogram(name: "at_quick_exit", scope: !1415, file: !1415, line: 50, type: !1505, flags: DIFlagPrototyped, spFlags: 0)
!1582 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1583, file: !1417, line: 149)
!1583 = !DISubprogram(name: "quick_exit", scope: !1415, file: !1415, line: 51, type: !1510, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1584 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1585, file: !1417, line: 152)
!1585 = !DISubprogram(name: "aligned_alloc", scope: !1415, file: !1415, line: 44, type: !1485, flags: DIFlagPrototyped, spFlags: 0)
!1586 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1587, file: !1589, line: 25)
!1587 = !DIDerivedType(tag: DW_TAG_typedef, name: "mbstate_t", file: !6, line: 360, baseType: !1588)
!1588 = !DICompositeType(tag: DW_TAG_structure_type, name: "__mbstate_t", file: !6, line: 360, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS11__mbstate_t")
!1589 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__std_mbstate_t.h", directory: "/work")
!1590 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1591, file: !1593, line: 113)
!1591 = !DISubprogram(name: "isalnum", scope: !1592, file: !1592, line: 10, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!1592 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/ctype.h", directory: "/work")
!1593 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cctype", directory: "/work")
!1594 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1595, file: !1593, line: 114)
!1595 = !DISubprogram(name: "isalpha", scope: !1592, file: !1592, line: 11, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!1596 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1597, file: !1593, line: 115)
!1597 = !DISubprogram(name: "isblank", scope: !1592, file: !1592, line: 12, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!1598 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1599, file: !1593, line: 116)
!1599 = !DISubprogram(name: "iscntrl", scope: !1592, file: !1592, line: 13, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!1600 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1601, file: !1593, line: 117)
!1601 = !DISubprogram(name: "isdigit", scope: !1592, file: !1592, line: 14, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!1602 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1603, file: !1593, line: 118)
!1603 = !DISubprogram(name: "isgraph", scope: !1592, file: !1592, line: 15, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!1604 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1605, file: !1593, line: 119)
!1605 = !DISubprogram(name: "islower", scope: !1592, file: !1592, line: 16, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!1606 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1607, file: !1593, line: 120)
!1607 = !DISubprogram(name: "isprint", scope: !1592, file: !1592, line: 17, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!1608 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1609, file: !1593, line: 121)
!1609 = !DISubprogram(name: "ispunct", scope: !1592, file: !1592, line: 18, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!1610 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1611, file: !1593, line: 122)
!1611 = !DISubprogram(name: "isspace", scope: !1592, file: !1592, line: 19, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!1612 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1613, file: !1593, line: 123)
!1613 = !DISubprogram(name: "isupper", scope: !1592, file: !1592, line: 20, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!1614 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1615, file: !1593, line: 124)
!1615 = !DISubprogram(name: "isxdigit", scope: !1592, file: !1592, line: 21, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!1616 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1617, file: !1593, line: 125)
!1617 = !DISubprogram(name: "tolower", scope: !1592, file: !1592, line: 22, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!1618 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1619, file: !1593, line: 126)
!1619 = !DISubprogram(name: "toupper", scope: !1592, file: !1592, line: 23, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!1620 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1621, file: !1622, line: 75)
!1621 = !DIDerivedType(tag: DW_TAG_typedef, name: "wint_t", file: !6, line: 221, baseType: !118)
!1622 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cwctype", directory: "/work")
!1623 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1624, file: !1622, line: 76)
!1624 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctrans_t", file: !1625, line: 20, baseType: !555)
!1625 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/wctype.h", directory: "/work")
!1626 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1627, file: !1622, line: 77)
!1627 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctype_t", file: !6, line: 226, baseType: !1470)
!1628 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1629, file: !1622, line: 78)
!1629 = !DISubprogram(name: "iswalnum", scope: !1625, file: !1625, line: 27, type: !1630, flags: DIFlagPrototyped, spFlags: 0)
!1630 = !DISubroutineType(types: !1631)
!1631 = !{!169, !1621}
!1632 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1633, file: !1622, line: 79)
!1633 = !DISubprogram(name: "iswalpha", scope: !1625, file: !1625, line: 28, type: !1630, flags: DIFlagPrototyped, spFlags: 0)
!1634 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1635, file: !1622, line: 80)
!1635 = !DISubprogram(name: "iswblank", scope: !1625, file: !1625, line: 29, type: !1630, flags: DIFlagPrototyped, spFlags: 0)
!1636 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1637, file: !1622, line: 81)
!1637 = !DISubprogram(name: "iswcntrl", scope: !1625, file: !1625, line: 30, type: !1630, flags: DIFlagPrototyped, spFlags: 0)
!1638 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1639, file: !1622, line: 82)
!1639 = !DISubprogram(name: "iswdigit", scope: !1625, file: !1625, line: 31, type: !1630, flags: DIFlagPrototyped, spFlags: 0)
!1640 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1641, file: !1622, line: 83)
!1641 = !DISubprogram(name: "iswgraph", scope: !1625, file: !1625, line: 32, type: !1630, flags: DIFlagPrototyped, spFlags: 0)
!1642 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1643, file: !1622, line: 84)
!1643 = !DISubprogram(name: "iswlower", scope: !1625, file: !1625, line: 33, type: !1630, flags: DIFlagPrototyped, spFlags: 0)
!1644 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1645, file: !1622, line: 85)
!1645 = !DISubprogram(name: "iswprint", scope: !1625, file: !1625, line: 34, type: !1630, flags: DIFlagPrototyped, spFlags: 0)
!1646 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1647, file: !1622, line: 86)
!1647 = !DISubprogram(name: "iswpunct", scope: !1625, file: !1625, line: 35, type: !1630, flags: DIFlagPrototyped, spFlags: 0)
!1648 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1649, file: !1622, line: 87)
!1649 = !DISubprogram(name: "iswspace", scope: !1625, file: !1625, line: 36, type: !1630, flags: DIFlagPrototyped, spFlags: 0)
!1650 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1651, file: !1622, line: 88)
!1651 = !DISubprogram(name: "iswupper", scope: !1625, file: !1625, line: 37, type: !1630, flags: DIFlagPrototyped, spFlags: 0)
!1652 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1653, file: !1622, line: 89)
!1653 = !DISubprogram(name: "iswxdigit", scope: !1625, file: !1625, line: 38, type: !1630, flags: DIFlagPrototyped, spFlags: 0)
!1654 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1655, file: !1622, line: 90)
!1655 = !DISubprogram(name: "iswctype", scope: !1625, file: !1625, line: 39, type: !1656, flags: DIFlagPrototyped, spFlags: 0)
!1656 = !DISubroutineType(types: !1657)
!1657 = !{!169, !1621, !1627}
!1658 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1659, file: !1622, line: 91)
!1659 = !DISubprogram(name: "wctype", scope: !1625, file: !1625, line: 44, type: !1660, flags: DIFlagPrototyped, spFlags: 0)
!1660 = !DISubroutineType(types: !1661)
!1661 = !{!1627, !966}
!1662 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1663, file: !1622, line: 92)
!1663 = !DISubprogram(name: "towlower", scope: !1625, file: !1625, line: 41, type: !1664, flags: DIFlagPrototyped, spFlags: 0)
!1664 = !DISubroutineType(types: !1665)
!1665 = !{!1621, !1621}
!1666 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1667, file: !1622, line: 93)
!1667 = !DISubprogram(name: "towupper", scope: !1625, file: !1625, line: 42, type: !1664, flags: DIFlagPrototyped, spFlags: 0)
!1668 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1669, file: !1622, line: 94)
!1669 = !DISubprogram(name: "towctrans", scope: !1625, file: !1625, line: 40, type: !1670, flags: DIFlagPrototyped, spFlags: 0)
!1670 = !DISubroutineType(types: !1671)
!1671 = !{!1621, !1621, !1624}
!1672 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1673, file: !1622, line: 95)
!1673 = !DISubprogram(name: "wctrans", scope: !1625, file: !1625, line: 43, type: !1674, flags: DIFlagPrototyped, spFlags: 0)
!1674 = !DISubroutineType(types: !1675)
!1675 = !{!1624, !966}
!1676 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1587, file: !1677, line: 134)
!1677 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cwchar", directory: "/work")
!1678 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1041, file: !1677, line: 135)
!1679 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1621, file: !1677, line: 136)
!1680 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1681, file: !1677, line: 137)
!1681 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !6, line: 343, baseType: !1682)
!1682 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !6, line: 338, size: 8, flags: DIFlagFwdDecl, identifier: "_ZTS8_IO_FILE")
!1683 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1684, file: !1677, line: 138)
!1684 = !DISubprogram(name: "fwprintf", scope: !1685, file: !1685, line: 112, type: !1686, flags: DIFlagPrototyped, spFlags: 0)
!1685 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/wchar.h", directory: "/work")
!1686 = !DISubroutineType(types: !1687)
!1687 = !{!169, !1688, !1577, null}
!1688 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1689)
!1689 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1681, size: 32)
!1690 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1691, file: !1677, line: 139)
!1691 = !DISubprogram(name: "fwscanf", scope: !1685, file: !1685, line: 120, type: !1686, flags: DIFlagPrototyped, spFlags: 0)
!1692 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1693, file: !1677, line: 140)
!1693 = !DISubprogram(name: "swprintf", scope: !1685, file: !1685, line: 113, type: !1694, flags: DIFlagPrototyped, spFlags: 0)
!1694 = !DISubroutineType(types: !1695)
!1695 = !{!169, !1562, !486, !1577, null}
!1696 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1697, file: !1677, line: 141)
!1697 = !DISubprogram(name: "vfwprintf", scope: !1685, file: !1685, line: 116, type: !1698, flags: DIFlagPrototyped, spFlags: 0)
!1698 = !DISubroutineType(types: !1699)
!1699 = !{!169, !1688, !1577, !1700}
!1700 = !DIDerivedType(tag: DW_TAG_typedef, name: "__isoc_va_list", file: !6, line: 354, baseType: !1701)
!1701 = !DIDerivedType(tag: DW_TAG_typedef, name: "__builtin_va_list", file: !1702, baseType: !962)
!1702 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_1_scalar.cpp", directory: "")
!1703 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1704, file: !1677, line: 142)
!1704 = !DISubprogram(name: "vswprintf", scope: !1685, file: !1685, line: 117, type: !1705, flags: DIFlagPrototyped, spFlags: 0)
!1705 = !DISubroutineType(types: !1706)
!1706 = !{!169, !1562, !486, !1577, !1700}
!1707 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1708, file: !1677, line: 143)
!1708 = !DISubprogram(name: "swscanf", scope: !1685, file: !1685, line: 121, type: !1709, flags: DIFlagPrototyped, spFlags: 0)
!1709 = !DISubroutineType(types: !1710)
!1710 = !{!169, !1577, !1577, null}
!1711 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1712, file: !1677, line: 144)
!1712 = !DISubprogram(name: "vfwscanf", scope: !1685, file: !1685, line: 124, type: !1698, flags: DIFlagPrototyped, spFlags: 0)
!1713 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1714, file: !1677, line: 145)
!1714 = !DISubprogram(name: "vswscanf", scope: !1685, file: !1685, line: 125, type: !1715, flags: DIFlagPrototyped, spFlags: 0)
!1715 = !DISubroutineType(types: !1716)
!1716 = !{!169, !1577, !1577, !1700}
!1717 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1718, file: !1677, line: 146)
!1718 = !DISubprogram(name: "fgetwc", scope: !1685, file: !1685, line: 127, type: !1719, flags: DIFlagPrototyped, spFlags: 0)
!1719 = !DISubroutineType(types: !1720)
!1720 = !{!1621, !1689}
!1721 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1722, file: !1677, line: 147)
!1722 = !DISubprogram(name: "fgetws", scope: !1685, file: !1685, line: 135, type: !1723, flags: DIFlagPrototyped, spFlags: 0)
!1723 = !DISubroutineType(types: !1724)
!1724 = !{!1563, !1562, !169, !1688}
!1725 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1726, file: !1677, line: 148)
!1726 = !DISubprogram(name: "fputwc", scope: !1685, file: !1685, line: 131, type: !1727, flags: DIFlagPrototyped, spFlags: 0)
!1727 = !DISubroutineType(types: !1728)
!1728 = !{!1621, !1564, !1689}
!1729 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1730, file: !1677, line: 149)
!1730 = !DISubprogram(name: "fputws", scope: !1685, file: !1685, line: 136, type: !1731, flags: DIFlagPrototyped, spFlags: 0)
!1731 = !DISubroutineType(types: !1732)
!1732 = !{!169, !1577, !1688}
!1733 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1734, file: !1677, line: 150)
!1734 = !DISubprogram(name: "fwide", scope: !1685, file: !1685, line: 108, type: !1735, flags: DIFlagPrototyped, spFlags: 0)
!1735 = !DISubroutineType(types: !1736)
!1736 = !{!169, !1689, !169}
!1737 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1738, file: !1677, line: 151)
!1738 = !DISubprogram(name: "getwc", scope: !1685, file: !1685, line: 128, type: !1719, flags: DIFlagPrototyped, spFlags: 0)
!1739 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1740, file: !1677, line: 152)
!1740 = !DISubprogram(name: "putwc", scope: !1685, file: !1685, line: 132, type: !1727, flags: DIFlagPrototyped, spFlags: 0)
!1741 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1742, file: !1677, line: 153)
!1742 = !DISubprogram(name: "ungetwc", scope: !1685, file: !1685, line: 138, type: !1743, flags: DIFlagPrototyped, spFlags: 0)
!1743 = !DISubroutineType(types: !1744)
!1744 = !{!1621, !1621, !1689}
!1745 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1746, file: !1677, line: 154)
!1746 = !DISubprogram(name: "wcstod", scope: !1685, file: !1685, line: 97, type: !1747, flags: DIFlagPrototyped, spFlags: 0)
!1747 = !DISubroutineType(types: !1748)
!1748 = !{!1056, !1577, !1749}
!1749 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1750)
!1750 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1563, size: 32)
!1751 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1752, file: !1677, line: 155)
!1752 = !DISubprogram(name: "wcstof", scope: !1685, file: !1685, line: 96, type: !1753, flags: DIFlagPrototyped, spFlags: 0)
!1753 = !DISubroutineType(types: !1754)
!1754 = !{!1122, !1577, !1749}
!1755 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1756, file: !1677, line: 156)
!1756 = !DISubprogram(name: "wcstold", scope: !1685, file: !1685, line: 98, type: !1757, flags: DIFlagPrototyped, spFlags: 0)
!1757 = !DISubroutineType(types: !1758)
!1758 = !{!1101, !1577, !1749}
!1759 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1760, file: !1677, line: 157)
!1760 = !DISubprogram(name: "wcstol", scope: !1685, file: !1685, line: 100, type: !1761, flags: DIFlagPrototyped, spFlags: 0)
!1761 = !DISubroutineType(types: !1762)
!1762 = !{!1036, !1577, !1749, !169}
!1763 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1764, file: !1677, line: 158)
!1764 = !DISubprogram(name: "wcstoll", scope: !1685, file: !1685, line: 103, type: !1765, flags: DIFlagPrototyped, spFlags: 0)
!1765 = !DISubroutineType(types: !1766)
!1766 = !{!896, !1577, !1749, !169}
!1767 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1768, file: !1677, line: 159)
!1768 = !DISubprogram(name: "wcstoul", scope: !1685, file: !1685, line: 101, type: !1769, flags: DIFlagPrototyped, spFlags: 0)
!1769 = !DISubroutineType(types: !1770)
!1770 = !{!1470, !1577, !1749, !169}
!1771 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1772, file: !1677, line: 160)
!1772 = !DISubprogram(name: "wcstoull", scope: !1685, file: !1685, line: 104, type: !1773, flags: DIFlagPrototyped, spFlags: 0)
!1773 = !DISubroutineType(types: !1774)
!1774 = !{!167, !1577, !1749, !169}
!1775 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1776, file: !1677, line: 161)
!1776 = !DISubprogram(name: "wcscpy", scope: !1685, file: !1685, line: 52, type: !1777, flags: DIFlagPrototyped, spFlags: 0)
!1777 = !DISubroutineType(types: !1778)
!1778 = !{!1563, !1562, !1577}
!1779 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1780, file: !1677, line: 162)
!1780 = !DISubprogram(name: "wcsncpy", scope: !1685, file: !1685, line: 53, type: !1781, flags: DIFlagPrototyped, spFlags: 0)
!1781 = !DISubroutineType(types: !1782)
!1782 = !{!1563, !1562, !1577, !486}
!1783 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1784, file: !1677, line: 163)
!1784 = !DISubprogram(name: "wcscat", scope: !1685, file: !1685, line: 55, type: !1777, flags: DIFlagPrototyped, spFlags: 0)
!1785 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1786, file: !1677, line: 164)
!1786 = !DISubprogram(name: "wcsncat", scope: !1685, file: !1685, line: 56, type: !1781, flags: DIFlagPrototyped, spFlags: 0)
!1787 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1788, file: !1677, line: 165)
!1788 = !DISubprogram(name: "wcscmp", scope: !1685, file: !1685, line: 58, type: !1789, flags: DIFlagPrototyped, spFlags: 0)
!1789 = !DISubroutineType(types: !1790)
!1790 = !{!169, !1578, !1578}
!1791 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1792, file: !1677, line: 166)
!1792 = !DISubprogram(name: "wcscoll", scope: !1685, file: !1685, line: 61, type: !1789, flags: DIFlagPrototyped, spFlags: 0)
!1793 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1794, file: !1677, line: 167)
!1794 = !DISubprogram(name: "wcsncmp", scope: !1685, file: !1685, line: 59, type: !1795, flags: DIFlagPrototyped, spFlags: 0)
!1795 = !DISubroutineType(types: !1796)
!1796 = !{!169, !1578, !1578, !486}
!1797 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1798, file: !1677, line: 168)
!1798 = !DISubprogram(name: "wcsxfrm", scope: !1685, file: !1685, line: 62, type: !1799, flags: DIFlagPrototyped, spFlags: 0)
!1799 = !DISubroutineType(types: !1800)
!1800 = !{!486, !1562, !1577, !486}
!1801 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1802, file: !1677, line: 169)
!1802 = !DISubprogram(name: "wcschr", linkageName: "_Z6wcschrB9nie220108Ua9enable_ifILb1EEPww", scope: !1803, file: !1803, line: 147, type: !1804, flags: DIFlagPrototyped, spFlags: 0)
!1803 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/wchar.h", directory: "/work")
!1804 = !DISubroutineType(types: !1805)
!1805 = !{!1563, !1563, !1564}
!1806 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1807, file: !1677, line: 170)
!1807 = !DISubprogram(name: "wcspbrk", linkageName: "_Z7wcspbrkB9nie220108Ua9enable_ifILb1EEPwPKw", scope: !1803, file: !1803, line: 158, type: !1808, flags: DIFlagPrototyped, spFlags: 0)
!1808 = !DISubroutineType(types: !1809)
!1809 = !{!1563, !1563, !1578}
!1810 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1811, file: !1677, line: 171)
!1811 = !DISubprogram(name: "wcsrchr", linkageName: "_Z7wcsrchrB9nie220108Ua9enable_ifILb1EEPww", scope: !1803, file: !1803, line: 168, type: !1804, flags: DIFlagPrototyped, spFlags: 0)
!1812 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1813, file: !1677, line: 172)
!1813 = !DISubprogram(name: "wcsstr", linkageName: "_Z6wcsstrB9nie220108Ua9enable_ifILb1EEPwPKw", scope: !1803, file: !1803, line: 179, type: !1808, flags: DIFlagPrototyped, spFlags: 0)
!1814 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1815, file: !1677, line: 173)
!1815 = !DISubprogram(name: "wmemchr", linkageName: "_Z7wmemchrB9nie220108Ua9enable_ifILb1EEPwwj", scope: !1803, file: !1803, line: 190, type: !1816, flags: DIFlagPrototyped, spFlags: 0)
!1816 = !DISubroutineType(types: !1817)
!1817 = !{!1563, !1563, !1564, !486}
!1818 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1819, file: !1677, line: 174)
!1819 = !DISubprogram(name: "wcscspn", scope: !1685, file: !1685, line: 67, type: !1820, flags: DIFlagPrototyped, spFlags: 0)
!1820 = !DISubroutineType(types: !1821)
!1821 = !{!486, !1578, !1578}
!1822 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1823, file: !1677, line: 175)
!1823 = !DISubprogram(name: "wcslen", scope: !1685, file: !1685, line: 73, type: !1824, flags: DIFlagPrototyped, spFlags: 0)
!1824 = !DISubroutineType(types: !1825)
!1825 = !{!486, !1578}
!1826 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1827, file: !1677, line: 176)
!1827 = !DISubprogram(name: "wcsspn", scope: !1685, file: !1685, line: 68, type: !1820, flags: DIFlagPrototyped, spFlags: 0)
!1828 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1829, file: !1677, line: 177)
!1829 = !DISubprogram(name: "wcstok", scope: !1685, file: !1685, line: 71, type: !1830, flags: DIFlagPrototyped, spFlags: 0)
!1830 = !DISubroutineType(types: !1831)
!1831 = !{!1563, !1562, !1577, !1749}
!1832 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1833, file: !1677, line: 178)
!1833 = !DISubprogram(name: "wmemcmp", scope: !1685, file: !1685, line: 79, type: !1795, flags: DIFlagPrototyped, spFlags: 0)
!1834 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1835, file: !1677, line: 179)
!1835 = !DISubprogram(name: "wmemcpy", scope: !1685, file: !1685, line: 80, type: !1781, flags: DIFlagPrototyped, spFlags: 0)
!1836 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1837, file: !1677, line: 180)
!1837 = !DISubprogram(name: "wmemmove", scope: !1685, file: !1685, line: 81, type: !1838, flags: DIFlagPrototyped, spFlags: 0)
!1838 = !DISubroutineType(types: !1839)
!1839 = !{!1563, !1563, !1578, !486}
!1840 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1841, file: !1677, line: 181)
!1841 = !DISubprogram(name: "wmemset", scope: !1685, file: !1685, line: 82, type: !1816, flags: DIFlagPrototyped, spFlags: 0)
!1842 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1843, file: !1677, line: 182)
!1843 = !DISubprogram(name: "wcsftime", scope: !1685, file: !1685, line: 141, type: !1844, flags: DIFlagPrototyped, spFlags: 0)
!1844 = !DISubroutineType(types: !1845)
!1845 = !{!486, !1562, !486, !1577, !1089}
!1846 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1847, file: !1677, line: 183)
!1847 = !DISubprogram(name: "btowc", scope: !1685, file: !1685, line: 84, type: !1848, flags: DIFlagPrototyped, spFlags: 0)
!1848 = !DISubroutineType(types: !1849)
!1849 = !{!1621, !169}
!1850 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1851, file: !1677, line: 184)
!1851 = !DISubprogram(name: "wctob", scope: !1685, file: !1685, line: 85, type: !1630, flags: DIFlagPrototyped, spFlags: 0)
!1852 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1853, file: !1677, line: 185)
!1853 = !DISubprogram(name: "mbsinit", scope: !1685, file: !1685, line: 87, type: !1854, flags: DIFlagPrototyped, spFlags: 0)
!1854 = !DISubroutineType(types: !1855)
!1855 = !{!169, !1856}
!1856 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1857, size: 32)
!1857 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1587)
!1858 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1859, file: !1677, line: 186)
!1859 = !DISubprogram(name: "mbrlen", scope: !1685, file: !1685, line: 91, type: !1860, flags: DIFlagPrototyped, spFlags: 0)
!1860 = !DISubroutineType(types: !1861)
!1861 = !{!486, !965, !486, !1862}
!1862 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1863)
!1863 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1587, size: 32)
!1864 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1865, file: !1677, line: 187)
!1865 = !DISubprogram(name: "mbrtowc", scope: !1685, file: !1685, line: 88, type: !1866, flags: DIFlagPrototyped, spFlags: 0)
!1866 = !DISubroutineType(types: !1867)
!1867 = !{!486, !1562, !965, !486, !1862}
!1868 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1869, file: !1677, line: 188)
!1869 = !DISubprogram(name: "wcrtomb", scope: !1685, file: !1685, line: 89, type: !1870, flags: DIFlagPrototyped, spFlags: 0)
!1870 = !DISubroutineType(types: !1871)
!1871 = !{!486, !964, !1564, !1862}
!1872 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1873, file: !1677, line: 189)
!1873 = !DISubprogram(name: "mbsrtowcs", scope: !1685, file: !1685, line: 93, type: !1874, flags: DIFlagPrototyped, spFlags: 0)
!1874 = !DISubroutineType(types: !1875)
!1875 = !{!486, !1562, !1876, !486, !1862}
!1876 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1877)
!1877 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !966, size: 32)
!1878 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1879, file: !1677, line: 190)
!1879 = !DISubprogram(name: "wcsrtombs", scope: !1685, file: !1685, line: 94, type: !1880, flags: DIFlagPrototyped, spFlags: 0)
!1880 = !DISubroutineType(types: !1881)
!1881 = !{!486, !964, !1882, !486, !1862}
!1882 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1883)
!1883 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1578, size: 32)
!1884 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1885, file: !1677, line: 192)
!1885 = !DISubprogram(name: "getwchar", scope: !1685, file: !1685, line: 129, type: !1886, flags: DIFlagPrototyped, spFlags: 0)
!1886 = !DISubroutineType(types: !1887)
!1887 = !{!1621}
!1888 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1889, file: !1677, line: 193)
!1889 = !DISubprogram(name: "vwscanf", scope: !1685, file: !1685, line: 123, type: !1890, flags: DIFlagPrototyped, spFlags: 0)
!1890 = !DISubroutineType(types: !1891)
!1891 = !{!169, !1577, !1700}
!1892 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1893, file: !1677, line: 194)
!1893 = !DISubprogram(name: "wscanf", scope: !1685, file: !1685, line: 119, type: !1894, flags: DIFlagPrototyped, spFlags: 0)
!1894 = !DISubroutineType(types: !1895)
!1895 = !{!169, !1577, null}
!1896 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1897, file: !1677, line: 196)
!1897 = !DISubprogram(name: "putwchar", scope: !1685, file: !1685, line: 133, type: !1898, flags: DIFlagPrototyped, spFlags: 0)
!1898 = !DISubroutineType(types: !1899)
!1899 = !{!1621, !1564}
!1900 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1901, file: !1677, line: 197)
!1901 = !DISubprogram(name: "vwprintf", scope: !1685, file: !1685, line: 115, type: !1890, flags: DIFlagPrototyped, spFlags: 0)
!1902 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1903, file: !1677, line: 198)
!1903 = !DISubprogram(name: "wprintf", scope: !1685, file: !1685, line: 111, type: !1894, flags: DIFlagPrototyped, spFlags: 0)
!1904 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1681, file: !1905, line: 120)
!1905 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdio", directory: "/work")
!1906 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1907, file: !1905, line: 121)
!1907 = !DIDerivedType(tag: DW_TAG_typedef, name: "fpos_t", file: !1908, line: 60, baseType: !1909)
!1908 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdio.h", directory: "/work")
!1909 = !DICompositeType(tag: DW_TAG_union_type, name: "_G_fpos64_t", file: !1908, line: 56, size: 128, flags: DIFlagFwdDecl, identifier: "_ZTS11_G_fpos64_t")
!1910 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1911, file: !1905, line: 123)
!1911 = !DISubprogram(name: "fclose", scope: !1908, file: !1908, line: 72, type: !1912, flags: DIFlagPrototyped, spFlags: 0)
!1912 = !DISubroutineType(types: !1913)
!1913 = !{!169, !1689}
!1914 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1915, file: !1905, line: 124)
!1915 = !DISubprogram(name: "fflush", scope: !1908, file: !1908, line: 79, type: !1912, flags: DIFlagPrototyped, spFlags: 0)
!1916 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1917, file: !1905, line: 125)
!1917 = !DISubprogram(name: "setbuf", scope: !1908, file: !1908, line: 129, type: !1918, flags: DIFlagPrototyped, spFlags: 0)
!1918 = !DISubroutineType(types: !1919)
!1919 = !{null, !1688, !964}
!1920 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1921, file: !1905, line: 126)
!1921 = !DISubprogram(name: "setvbuf", scope: !1908, file: !1908, line: 128, type: !1922, flags: DIFlagPrototyped, spFlags: 0)
!1922 = !DISubroutineType(types: !1923)
!1923 = !{!169, !1688, !964, !169, !486}
!1924 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1925, file: !1905, line: 127)
!1925 = !DISubprogram(name: "fprintf", scope: !1908, file: !1908, line: 110, type: !1926, flags: DIFlagPrototyped, spFlags: 0)
!1926 = !DISubroutineType(types: !1927)
!1927 = !{!169, !1688, !965, null}
!1928 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1929, file: !1905, line: 128)
!1929 = !DISubprogram(name: "fscanf", scope: !1908, file: !1908, line: 120, type: !1926, flags: DIFlagPrototyped, spFlags: 0)
!1930 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1931, file: !1905, line: 129)
!1931 = !DISubprogram(name: "snprintf", scope: !1908, file: !1908, line: 112, type: !1932, flags: DIFlagPrototyped, spFlags: 0)
!1932 = !DISubroutineType(types: !1933)
!1933 = !{!169, !964, !486, !965, null}
!1934 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1935, file: !1905, line: 130)
!1935 = !DISubprogram(name: "sprintf", scope: !1908, file: !1908, line: 111, type: !1936, flags: DIFlagPrototyped, spFlags: 0)
!1936 = !DISubroutineType(types: !1937)
!1937 = !{!169, !964, !965, null}
!1938 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1939, file: !1905, line: 131)
!1939 = !DISubprogram(name: "sscanf", scope: !1908, file: !1908, line: 121, type: !1940, flags: DIFlagPrototyped, spFlags: 0)
!1940 = !DISubroutineType(types: !1941)
!1941 = !{!169, !965, !965, null}
!1942 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1943, file: !1905, line: 132)
!1943 = !DISubprogram(name: "vfprintf", scope: !1908, file: !1908, line: 115, type: !1944, flags: DIFlagPrototyped, spFlags: 0)
!1944 = !DISubroutineType(types: !1945)
!1945 = !{!169, !1688, !965, !1700}
!1946 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1947, file: !1905, line: 133)
!1947 = !DISubprogram(name: "vfscanf", scope: !1908, file: !1908, line: 123, type: !1944, flags: DIFlagPrototyped, spFlags: 0)
!1948 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1949, file: !1905, line: 134)
!1949 = !DISubprogram(name: "vsscanf", scope: !1908, file: !1908, line: 124, type: !1950, flags: DIFlagPrototyped, spFlags: 0)
!1950 = !DISubroutineType(types: !1951)
!1951 = !{!169, !965, !965, !1700}
!1952 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1953, file: !1905, line: 135)
!1953 = !DISubprogram(name: "vsnprintf", scope: !1908, file: !1908, line: 117, type: !1954, flags: DIFlagPrototyped, spFlags: 0)
!1954 = !DISubroutineType(types: !1955)
!1955 = !{!169, !964, !486, !965, !1700}
!1956 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1957, file: !1905, line: 136)
!1957 = !DISubprogram(name: "vsprintf", scope: !1908, file: !1908, line: 116, type: !1958, flags: DIFlagPrototyped, spFlags: 0)
!1958 = !DISubroutineType(types: !1959)
!1959 = !{!169, !964, !965, !1700}
!1960 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1961, file: !1905, line: 137)
!1961 = !DISubprogram(name: "fgetc", scope: !1908, file: !1908, line: 92, type: !1912, flags: DIFlagPrototyped, spFlags: 0)
!1962 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1963, file: !1905, line: 138)
!1963 = !DISubprogram(name: "fgets", scope: !1908, file: !1908, line: 101, type: !1964, flags: DIFlagPrototyped, spFlags: 0)
!1964 = !DISubroutineType(types: !1965)
!1965 = !{!962, !964, !169, !1688}
!1966 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1967, file: !1905, line: 139)
!1967 = !DISubprogram(name: "fputc", scope: !1908, file: !1908, line: 97, type: !1968, flags: DIFlagPrototyped, spFlags: 0)
!1968 = !DISubroutineType(types: !1969)
!1969 = !{!169, !169, !1689}
!1970 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1971, file: !1905, line: 140)
!1971 = !DISubprogram(name: "fputs", scope: !1908, file: !1908, line: 106, type: !1972, flags: DIFlagPrototyped, spFlags: 0)
!1972 = !DISubroutineType(types: !1973)
!1973 = !{!169, !965, !1688}
!1974 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1975, file: !1905, line: 141)
!1975 = !DISubprogram(name: "getc", scope: !1908, file: !1908, line: 93, type: !1912, flags: DIFlagPrototyped, spFlags: 0)
!1976 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1977, file: !1905, line: 142)
!1977 = !DISubprogram(name: "putc", scope: !1908, file: !1908, line: 98, type: !1968, flags: DIFlagPrototyped, spFlags: 0)
!1978 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1979, file: !1905, line: 143)
!1979 = !DISubprogram(name: "ungetc", scope: !1908, file: !1908, line: 95, type: !1968, flags: DIFlagPrototyped, spFlags: 0)
!1980 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1981, file: !1905, line: 144)
!1981 = !DISubprogram(name: "fread", scope: !1908, file: !1908, line: 89, type: !1982, flags: DIFlagPrototyped, spFlags: 0)
!1982 = !DISubroutineType(types: !1983)
!1983 = !{!486, !948, !486, !486, !1688}
!1984 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1985, file: !1905, line: 145)
!1985 = !DISubprogram(name: "fwrite", scope: !1908, file: !1908, line: 90, type: !1986, flags: DIFlagPrototyped, spFlags: 0)
!1986 = !DISubroutineType(types: !1987)
!1987 = !{!486, !949, !486, !486, !1688}
!1988 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1989, file: !1905, line: 146)
!1989 = !DISubprogram(name: "fgetpos", scope: !1908, file: !1908, line: 86, type: !1990, flags: DIFlagPrototyped, spFlags: 0)
!1990 = !DISubroutineType(types: !1991)
!1991 = !{!169, !1688, !1992}
!1992 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1993)
!1993 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1907, size: 32)
!1994 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1995, file: !1905, line: 147)
!1995 = !DISubprogram(name: "fseek", scope: !1908, file: !1908, line: 82, type: !1996, flags: DIFlagPrototyped, spFlags: 0)
!1996 = !DISubroutineType(types: !1997)
!1997 = !{!169, !1689, !1036, !169}
!1998 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1999, file: !1905, line: 148)
!1999 = !DISubprogram(name: "fsetpos", scope: !1908, file: !1908, line: 87, type: !2000, flags: DIFlagPrototyped, spFlags: 0)
!2000 = !DISubroutineType(types: !2001)
!2001 = !{!169, !1689, !2002}
!2002 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2003, size: 32)
!2003 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1907)
!2004 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2005, file: !1905, line: 149)
!2005 = !DISubprogram(name: "ftell", scope: !1908, file: !1908, line: 83, type: !2006, flags: DIFlagPrototyped, spFlags: 0)
!2006 = !DISubroutineType(types: !2007)
!2007 = !{!1036, !1689}
!2008 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2009, file: !1905, line: 150)
!2009 = !DISubprogram(name: "rewind", scope: !1908, file: !1908, line: 84, type: !2010, flags: DIFlagPrototyped, spFlags: 0)
!2010 = !DISubroutineType(types: !2011)
!2011 = !{null, !1689}
!2012 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2013, file: !1905, line: 151)
!2013 = !DISubprogram(name: "clearerr", scope: !1908, file: !1908, line: 80, type: !2010, flags: DIFlagPrototyped, spFlags: 0)
!2014 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2015, file: !1905, line: 152)
!2015 = !DISubprogram(name: "feof", scope: !1908, file: !1908, line: 77, type: !1912, flags: DIFlagPrototyped, spFlags: 0)
!2016 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2017, file: !1905, line: 153)
!2017 = !DISubprogram(name: "ferror", scope: !1908, file: !1908, line: 78, type: !1912, flags: DIFlagPrototyped, spFlags: 0)
!2018 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2019, file: !1905, line: 154)
!2019 = !DISubprogram(name: "perror", scope: !1908, file: !1908, line: 126, type: !2020, flags: DIFlagPrototyped, spFlags: 0)
!2020 = !DISubroutineType(types: !2021)
!2021 = !{null, !966}
!2022 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2023, file: !1905, line: 156)
!2023 = !DISubprogram(name: "fopen", scope: !1908, file: !1908, line: 70, type: !2024, flags: DIFlagPrototyped, spFlags: 0)
!2024 = !DISubroutineType(types: !2025)
!2025 = !{!1689, !965, !965}
!2026 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2027, file: !1905, line: 157)
!2027 = !DISubprogram(name: "freopen", scope: !1908, file: !1908, line: 71, type: !2028, flags: DIFlagPrototyped, spFlags: 0)
!2028 = !DISubroutineType(types: !2029)
!2029 = !{!1689, !965, !965, !1688}
!2030 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2031, file: !1905, line: 158)
!2031 = !DISubprogram(name: "remove", scope: !1908, file: !1908, line: 74, type: !1434, flags: DIFlagPrototyped, spFlags: 0)
!2032 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2033, file: !1905, line: 159)
!2033 = !DISubprogram(name: "rename", scope: !1908, file: !1908, line: 75, type: !982, flags: DIFlagPrototyped, spFlags: 0)
!2034 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2035, file: !1905, line: 160)
!2035 = !DISubprogram(name: "tmpfile", scope: !1908, file: !1908, line: 132, type: !2036, flags: DIFlagPrototyped, spFlags: 0)
!2036 = !DISubroutineType(types: !2037)
!2037 = !{!1689}
!2038 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2039, file: !1905, line: 161)
!2039 = !DISubprogram(name: "tmpnam", scope: !1908, file: !1908, line: 131, type: !2040, flags: DIFlagPrototyped, spFlags: 0)
!2040 = !DISubroutineType(types: !2041)
!2041 = !{!962, !962}
!2042 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2043, file: !1905, line: 163)
!2043 = !DISubprogram(name: "getchar", scope: !1908, file: !1908, line: 94, type: !1477, flags: DIFlagPrototyped, spFlags: 0)
!2044 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2045, file: !1905, line: 167)
!2045 = !DISubprogram(name: "scanf", scope: !1908, file: !1908, line: 119, type: !2046, flags: DIFlagPrototyped, spFlags: 0)
!2046 = !DISubroutineType(types: !2047)
!2047 = !{!169, !965, null}
!2048 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2049, file: !1905, line: 168)
!2049 = !DISubprogram(name: "vscanf", scope: !1908, file: !1908, line: 122, type: !2050, flags: DIFlagPrototyped, spFlags: 0)
!2050 = !DISubroutineType(types: !2051)
!2051 = !{!169, !965, !1700}
!2052 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2053, file: !1905, line: 170)
!2053 = !DISubprogram(name: "printf", scope: !1908, file: !1908, line: 109, type: !2046, flags: DIFlagPrototyped, spFlags: 0)
!2054 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2055, file: !1905, line: 171)
!2055 = !DISubprogram(name: "putchar", scope: !1908, file: !1908, line: 99, type: !1533, flags: DIFlagPrototyped, spFlags: 0)
!2056 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2057, file: !1905, line: 172)
!2057 = !DISubprogram(name: "puts", scope: !1908, file: !1908, line: 107, type: !1434, flags: DIFlagPrototyped, spFlags: 0)
!2058 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2059, file: !1905, line: 173)
!2059 = !DISubprogram(name: "vprintf", scope: !1908, file: !1908, line: 114, type: !2050, flags: DIFlagPrototyped, spFlags: 0)
!2060 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !0, entity: !704, file: !1702, line: 9)
!2061 = !{i32 1, !"NumRegisterParameters", i32 0}
!2062 = !{i32 7, !"Dwarf Version", i32 4}
!2063 = !{i32 2, !"Debug Info Version", i32 3}
!2064 = !{i32 1, !"wchar_size", i32 4}
!2065 = !{i32 7, !"uwtable", i32 2}
!2066 = !{i32 7, !"frame-pointer", i32 2}
!2067 = !{!"clang version 22.1.8"}
!2068 = distinct !DISubprogram(name: "zero_l1_buf", linkageName: "_Z11zero_l1_bufPjj", scope: !2069, file: !2069, line: 239, type: !2070, scopeLine: 239, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!2069 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/risc_common.h", directory: "/work")
!2070 = !DISubroutineType(types: !2071)
!2071 = !{null, !2072, !143}
!2072 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !143, size: 32)
!2073 = !{}
!2074 = !DILocalVariable(name: "buf", arg: 1, scope: !2068, file: !2069, line: 239, type: !2072)
!2075 = !DILocation(line: 239, column: 38, scope: !2068)
!2076 = !DILocalVariable(name: "size_bytes", arg: 2, scope: !2068, file: !2069, line: 239, type: !143)
!2077 = !DILocation(line: 239, column: 52, scope: !2068)
!2078 = !DILocalVariable(name: "i", scope: !2079, file: !2069, line: 240, type: !143)
!2079 = distinct !DILexicalBlock(scope: !2068, file: !2069, line: 240, column: 5)
!2080 = !DILocation(line: 240, column: 19, scope: !2079)
!2081 = !DILocation(line: 240, column: 10, scope: !2079)
!2082 = !DILocation(line: 240, column: 26, scope: !2083)
!2083 = distinct !DILexicalBlock(scope: !2079, file: !2069, line: 240, column: 5)
!2084 = !DILocation(line: 240, column: 30, scope: !2083)
!2085 = !DILocation(line: 240, column: 41, scope: !2083)
!2086 = !{!"branch_weights", i32 1048575, i32 1}
!2087 = !DILocation(line: 240, column: 28, scope: !2083)
!2088 = !DILocation(line: 240, column: 5, scope: !2079)
!2089 = !DILocation(line: 241, column: 9, scope: !2090)
!2090 = distinct !DILexicalBlock(scope: !2083, file: !2069, line: 240, column: 51)
!2091 = !DILocation(line: 241, column: 13, scope: !2090)
!2092 = !DILocation(line: 241, column: 16, scope: !2090)
!2093 = !DILocation(line: 242, column: 5, scope: !2090)
!2094 = !DILocation(line: 240, column: 47, scope: !2083)
!2095 = !DILocation(line: 240, column: 5, scope: !2083)
!2096 = distinct !{!2096, !2088, !2097, !2098}
!2097 = !DILocation(line: 242, column: 5, scope: !2079)
!2098 = !{!"llvm.loop.mustprogress"}
!2099 = !DILocation(line: 243, column: 1, scope: !2068)
!2100 = distinct !DISubprogram(name: "DebugPrintTypeToSize<U32_ARRAY>", linkageName: "_Z20DebugPrintTypeToSizeI9U32_ARRAYEjT_", scope: !2101, file: !2101, line: 156, type: !2102, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2105, retainedNodes: !2073)
!2101 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/debug/dprint.h", directory: "/work")
!2102 = !DISubroutineType(types: !2103)
!2103 = !{!143, !2104}
!2104 = !DICompositeType(tag: DW_TAG_structure_type, name: "U32_ARRAY", file: !2101, line: 123, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9U32_ARRAY")
!2105 = !{!2106}
!2106 = !DITemplateTypeParameter(name: "T", type: !2104)
!2107 = !DILocalVariable(name: "val", arg: 1, scope: !2100, file: !2101, line: 156, type: !2104)
!2108 = !DILocation(line: 156, column: 52, scope: !2100)
!2109 = !DILocation(line: 157, column: 16, scope: !2100)
!2110 = !DILocation(line: 157, column: 20, scope: !2100)
!2111 = !DILocation(line: 157, column: 5, scope: !2100)
!2112 = distinct !DISubprogram(name: "DebugPrintTypeAddr<U32_ARRAY>", linkageName: "_Z18DebugPrintTypeAddrI9U32_ARRAYEPKhPT_", scope: !2101, file: !2101, line: 160, type: !2113, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2105, retainedNodes: !2073)
!2113 = !DISubroutineType(types: !2114)
!2114 = !{!164, !2115}
!2115 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2104, size: 32)
!2116 = !DILocalVariable(name: "val", arg: 1, scope: !2112, file: !2101, line: 160, type: !2115)
!2117 = !DILocation(line: 160, column: 57, scope: !2112)
!2118 = !DILocation(line: 161, column: 28, scope: !2112)
!2119 = !DILocation(line: 161, column: 33, scope: !2112)
!2120 = !DILocation(line: 161, column: 5, scope: !2112)
!2121 = distinct !DISubprogram(name: "DebugPrintTypeToSize<TYPED_U32_ARRAY>", linkageName: "_Z20DebugPrintTypeToSizeI15TYPED_U32_ARRAYEjT_", scope: !2101, file: !2101, line: 164, type: !2122, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2125, retainedNodes: !2073)
!2122 = !DISubroutineType(types: !2123)
!2123 = !{!143, !2124}
!2124 = !DICompositeType(tag: DW_TAG_structure_type, name: "TYPED_U32_ARRAY", file: !2101, line: 128, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS15TYPED_U32_ARRAY")
!2125 = !{!2126}
!2126 = !DITemplateTypeParameter(name: "T", type: !2124)
!2127 = !DILocalVariable(name: "val", arg: 1, scope: !2121, file: !2101, line: 164, type: !2124)
!2128 = !DILocation(line: 164, column: 64, scope: !2121)
!2129 = !DILocation(line: 165, column: 16, scope: !2121)
!2130 = !DILocation(line: 165, column: 20, scope: !2121)
!2131 = !DILocation(line: 165, column: 5, scope: !2121)
!2132 = distinct !DISubprogram(name: "DebugPrintTypeAddr<TYPED_U32_ARRAY>", linkageName: "_Z18DebugPrintTypeAddrI15TYPED_U32_ARRAYEPKhPT_", scope: !2101, file: !2101, line: 168, type: !2133, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2125, retainedNodes: !2073)
!2133 = !DISubroutineType(types: !2134)
!2134 = !{!164, !2135}
!2135 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2124, size: 32)
!2136 = !DILocalVariable(name: "val", arg: 1, scope: !2132, file: !2101, line: 168, type: !2135)
!2137 = !DILocation(line: 168, column: 69, scope: !2132)
!2138 = !DILocation(line: 169, column: 28, scope: !2132)
!2139 = !DILocation(line: 169, column: 33, scope: !2132)
!2140 = !DILocation(line: 169, column: 5, scope: !2132)
!2141 = distinct !DISubprogram(name: "DebugPrintTypeToId<const char *>", linkageName: "_Z18DebugPrintTypeToIdIPKcEhv", scope: !2101, file: !2101, line: 173, type: !2142, scopeLine: 173, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2144)
!2142 = !DISubroutineType(types: !2143)
!2143 = !{!5}
!2144 = !{!2145}
!2145 = !DITemplateTypeParameter(name: "T", type: !966)
!2146 = !DILocation(line: 174, column: 5, scope: !2141)
!2147 = distinct !DISubprogram(name: "DebugPrintTypeToId<char *>", linkageName: "_Z18DebugPrintTypeToIdIPcEhv", scope: !2101, file: !2101, line: 177, type: !2142, scopeLine: 177, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2148)
!2148 = !{!2149}
!2149 = !DITemplateTypeParameter(name: "T", type: !962)
!2150 = !DILocation(line: 178, column: 5, scope: !2147)
!2151 = distinct !DISubprogram(name: "DebugPrintTypeToId<ENDL>", linkageName: "_Z18DebugPrintTypeToIdI4ENDLEhv", scope: !2101, file: !2101, line: 181, type: !2142, scopeLine: 181, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2152)
!2152 = !{!2153}
!2153 = !DITemplateTypeParameter(name: "T", type: !2154)
!2154 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ENDL", file: !2101, line: 97, size: 8, flags: DIFlagTypePassByValue, elements: !2155, identifier: "_ZTS4ENDL")
!2155 = !{!2156}
!2156 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2154, file: !2101, line: 98, baseType: !963, size: 8)
!2157 = !DILocation(line: 182, column: 5, scope: !2151)
!2158 = distinct !DISubprogram(name: "DebugPrintTypeToId<SETW>", linkageName: "_Z18DebugPrintTypeToIdI4SETWEhv", scope: !2101, file: !2101, line: 185, type: !2142, scopeLine: 185, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2159)
!2159 = !{!2160}
!2160 = !DITemplateTypeParameter(name: "T", type: !2161)
!2161 = !DICompositeType(tag: DW_TAG_structure_type, name: "SETW", file: !2101, line: 119, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS4SETW")
!2162 = !DILocation(line: 186, column: 5, scope: !2158)
!2163 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned char>", linkageName: "_Z18DebugPrintTypeToIdIhEhv", scope: !2101, file: !2101, line: 189, type: !2142, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2164)
!2164 = !{!2165}
!2165 = !DITemplateTypeParameter(name: "T", type: !7)
!2166 = !DILocation(line: 190, column: 5, scope: !2163)
!2167 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned short>", linkageName: "_Z18DebugPrintTypeToIdItEhv", scope: !2101, file: !2101, line: 193, type: !2142, scopeLine: 193, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2168)
!2168 = !{!2169}
!2169 = !DITemplateTypeParameter(name: "T", type: !201)
!2170 = !DILocation(line: 194, column: 5, scope: !2167)
!2171 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned int>", linkageName: "_Z18DebugPrintTypeToIdIjEhv", scope: !2101, file: !2101, line: 200, type: !2142, scopeLine: 200, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2172)
!2172 = !{!2173}
!2173 = !DITemplateTypeParameter(name: "T", type: !118)
!2174 = !DILocation(line: 202, column: 5, scope: !2171)
!2175 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned long long>", linkageName: "_Z18DebugPrintTypeToIdIyEhv", scope: !2101, file: !2101, line: 205, type: !2142, scopeLine: 205, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2176)
!2176 = !{!2177}
!2177 = !DITemplateTypeParameter(name: "T", type: !167)
!2178 = !DILocation(line: 207, column: 5, scope: !2175)
!2179 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned long>", linkageName: "_Z18DebugPrintTypeToIdImEhv", scope: !2101, file: !2101, line: 210, type: !2142, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2180)
!2180 = !{!2181}
!2181 = !DITemplateTypeParameter(name: "T", type: !1470)
!2182 = !DILocation(line: 212, column: 16, scope: !2183)
!2183 = distinct !DILexicalBlock(scope: !2184, file: !2101, line: 211, column: 62)
!2184 = distinct !DILexicalBlock(scope: !2179, file: !2101, line: 211, column: 19)
!2185 = !DILocation(line: 212, column: 9, scope: !2183)
!2186 = distinct !DISubprogram(name: "DebugPrintTypeToId<signed char>", linkageName: "_Z18DebugPrintTypeToIdIaEhv", scope: !2101, file: !2101, line: 219, type: !2142, scopeLine: 219, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2187)
!2187 = !{!2188}
!2188 = !DITemplateTypeParameter(name: "T", type: !890)
!2189 = !DILocation(line: 220, column: 5, scope: !2186)
!2190 = distinct !DISubprogram(name: "DebugPrintTypeToId<short>", linkageName: "_Z18DebugPrintTypeToIdIsEhv", scope: !2101, file: !2101, line: 223, type: !2142, scopeLine: 223, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2191)
!2191 = !{!2192}
!2192 = !DITemplateTypeParameter(name: "T", type: !456)
!2193 = !DILocation(line: 224, column: 5, scope: !2190)
!2194 = distinct !DISubprogram(name: "DebugPrintTypeToId<int>", linkageName: "_Z18DebugPrintTypeToIdIiEhv", scope: !2101, file: !2101, line: 227, type: !2142, scopeLine: 227, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2195)
!2195 = !{!860}
!2196 = !DILocation(line: 229, column: 5, scope: !2194)
!2197 = distinct !DISubprogram(name: "DebugPrintTypeToId<long long>", linkageName: "_Z18DebugPrintTypeToIdIxEhv", scope: !2101, file: !2101, line: 232, type: !2142, scopeLine: 232, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2198)
!2198 = !{!2199}
!2199 = !DITemplateTypeParameter(name: "T", type: !896)
!2200 = !DILocation(line: 234, column: 5, scope: !2197)
!2201 = distinct !DISubprogram(name: "DebugPrintTypeToId<long>", linkageName: "_Z18DebugPrintTypeToIdIlEhv", scope: !2101, file: !2101, line: 237, type: !2142, scopeLine: 237, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2202)
!2202 = !{!2203}
!2203 = !DITemplateTypeParameter(name: "T", type: !1036)
!2204 = !DILocation(line: 239, column: 16, scope: !2205)
!2205 = distinct !DILexicalBlock(scope: !2206, file: !2101, line: 238, column: 48)
!2206 = distinct !DILexicalBlock(scope: !2201, file: !2101, line: 238, column: 19)
!2207 = !DILocation(line: 239, column: 9, scope: !2205)
!2208 = distinct !DISubprogram(name: "DebugPrintTypeToId<float>", linkageName: "_Z18DebugPrintTypeToIdIfEhv", scope: !2101, file: !2101, line: 247, type: !2142, scopeLine: 247, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2209)
!2209 = !{!2210}
!2210 = !DITemplateTypeParameter(name: "T", type: !1122)
!2211 = !DILocation(line: 248, column: 5, scope: !2208)
!2212 = distinct !DISubprogram(name: "DebugPrintTypeToId<char>", linkageName: "_Z18DebugPrintTypeToIdIcEhv", scope: !2101, file: !2101, line: 251, type: !2142, scopeLine: 251, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2213)
!2213 = !{!2214}
!2214 = !DITemplateTypeParameter(name: "T", type: !963)
!2215 = !DILocation(line: 252, column: 5, scope: !2212)
!2216 = distinct !DISubprogram(name: "DebugPrintTypeToId<BF16>", linkageName: "_Z18DebugPrintTypeToIdI4BF16Ehv", scope: !2101, file: !2101, line: 255, type: !2142, scopeLine: 255, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2217)
!2217 = !{!2218}
!2218 = !DITemplateTypeParameter(name: "T", type: !2219)
!2219 = !DICompositeType(tag: DW_TAG_structure_type, name: "BF16", file: !2101, line: 84, size: 16, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS4BF16")
!2220 = !DILocation(line: 256, column: 5, scope: !2216)
!2221 = distinct !DISubprogram(name: "DebugPrintTypeToId<SETPRECISION>", linkageName: "_Z18DebugPrintTypeToIdI12SETPRECISIONEhv", scope: !2101, file: !2101, line: 259, type: !2142, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2222)
!2222 = !{!2223}
!2223 = !DITemplateTypeParameter(name: "T", type: !2224)
!2224 = !DICompositeType(tag: DW_TAG_structure_type, name: "SETPRECISION", file: !2101, line: 100, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS12SETPRECISION")
!2225 = !DILocation(line: 260, column: 5, scope: !2221)
!2226 = distinct !DISubprogram(name: "DebugPrintTypeToId<FIXED>", linkageName: "_Z18DebugPrintTypeToIdI5FIXEDEhv", scope: !2101, file: !2101, line: 263, type: !2142, scopeLine: 263, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2227)
!2227 = !{!2228}
!2228 = !DITemplateTypeParameter(name: "T", type: !2229)
!2229 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "FIXED", file: !2101, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !2230, identifier: "_ZTS5FIXED")
!2230 = !{!2231}
!2231 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2229, file: !2101, line: 105, baseType: !963, size: 8)
!2232 = !DILocation(line: 264, column: 5, scope: !2226)
!2233 = distinct !DISubprogram(name: "DebugPrintTypeToId<DEFAULTFLOAT>", linkageName: "_Z18DebugPrintTypeToIdI12DEFAULTFLOATEhv", scope: !2101, file: !2101, line: 267, type: !2142, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2234)
!2234 = !{!2235}
!2235 = !DITemplateTypeParameter(name: "T", type: !2236)
!2236 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DEFAULTFLOAT", file: !2101, line: 107, size: 8, flags: DIFlagTypePassByValue, elements: !2237, identifier: "_ZTS12DEFAULTFLOAT")
!2237 = !{!2238}
!2238 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2236, file: !2101, line: 108, baseType: !963, size: 8)
!2239 = !DILocation(line: 268, column: 5, scope: !2233)
!2240 = distinct !DISubprogram(name: "DebugPrintTypeToId<HEX>", linkageName: "_Z18DebugPrintTypeToIdI3HEXEhv", scope: !2101, file: !2101, line: 271, type: !2142, scopeLine: 271, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2241)
!2241 = !{!2242}
!2242 = !DITemplateTypeParameter(name: "T", type: !2243)
!2243 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "HEX", file: !2101, line: 110, size: 8, flags: DIFlagTypePassByValue, elements: !2244, identifier: "_ZTS3HEX")
!2244 = !{!2245}
!2245 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2243, file: !2101, line: 111, baseType: !963, size: 8)
!2246 = !DILocation(line: 272, column: 5, scope: !2240)
!2247 = distinct !DISubprogram(name: "DebugPrintTypeToId<OCT>", linkageName: "_Z18DebugPrintTypeToIdI3OCTEhv", scope: !2101, file: !2101, line: 275, type: !2142, scopeLine: 275, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2248)
!2248 = !{!2249}
!2249 = !DITemplateTypeParameter(name: "T", type: !2250)
!2250 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "OCT", file: !2101, line: 113, size: 8, flags: DIFlagTypePassByValue, elements: !2251, identifier: "_ZTS3OCT")
!2251 = !{!2252}
!2252 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2250, file: !2101, line: 114, baseType: !963, size: 8)
!2253 = !DILocation(line: 276, column: 5, scope: !2247)
!2254 = distinct !DISubprogram(name: "DebugPrintTypeToId<DEC>", linkageName: "_Z18DebugPrintTypeToIdI3DECEhv", scope: !2101, file: !2101, line: 279, type: !2142, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2255)
!2255 = !{!2256}
!2256 = !DITemplateTypeParameter(name: "T", type: !2257)
!2257 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DEC", file: !2101, line: 116, size: 8, flags: DIFlagTypePassByValue, elements: !2258, identifier: "_ZTS3DEC")
!2258 = !{!2259}
!2259 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2257, file: !2101, line: 117, baseType: !963, size: 8)
!2260 = !DILocation(line: 280, column: 5, scope: !2254)
!2261 = distinct !DISubprogram(name: "DebugPrintTypeToId<F32>", linkageName: "_Z18DebugPrintTypeToIdI3F32Ehv", scope: !2101, file: !2101, line: 283, type: !2142, scopeLine: 283, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2262)
!2262 = !{!2263}
!2263 = !DITemplateTypeParameter(name: "T", type: !2264)
!2264 = !DICompositeType(tag: DW_TAG_structure_type, name: "F32", file: !2101, line: 88, size: 32, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS3F32")
!2265 = !DILocation(line: 284, column: 5, scope: !2261)
!2266 = distinct !DISubprogram(name: "DebugPrintTypeToId<U32>", linkageName: "_Z18DebugPrintTypeToIdI3U32Ehv", scope: !2101, file: !2101, line: 287, type: !2142, scopeLine: 287, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2267)
!2267 = !{!2268}
!2268 = !DITemplateTypeParameter(name: "T", type: !2269)
!2269 = !DICompositeType(tag: DW_TAG_structure_type, name: "U32", file: !2101, line: 92, size: 32, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS3U32")
!2270 = !DILocation(line: 288, column: 5, scope: !2266)
!2271 = distinct !DISubprogram(name: "DebugPrintTypeToId<U32_ARRAY>", linkageName: "_Z18DebugPrintTypeToIdI9U32_ARRAYEhv", scope: !2101, file: !2101, line: 291, type: !2142, scopeLine: 291, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2105)
!2272 = !DILocation(line: 292, column: 5, scope: !2271)
!2273 = distinct !DISubprogram(name: "DebugPrintTypeToId<TYPED_U32_ARRAY>", linkageName: "_Z18DebugPrintTypeToIdI15TYPED_U32_ARRAYEhv", scope: !2101, file: !2101, line: 295, type: !2142, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2125)
!2274 = !DILocation(line: 296, column: 5, scope: !2273)
!2275 = distinct !DISubprogram(name: "DebugPrintTypeToSize<const char *>", linkageName: "_Z20DebugPrintTypeToSizeIPKcEjT_", scope: !2101, file: !2101, line: 302, type: !2276, scopeLine: 302, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2144, retainedNodes: !2073)
!2276 = !DISubroutineType(types: !2277)
!2277 = !{!143, !966}
!2278 = !DILocalVariable(name: "val", arg: 1, scope: !2275, file: !2101, line: 302, type: !966)
!2279 = !DILocation(line: 302, column: 56, scope: !2275)
!2280 = !DILocation(line: 303, column: 29, scope: !2275)
!2281 = !DILocation(line: 303, column: 12, scope: !2275)
!2282 = !DILocation(line: 303, column: 5, scope: !2275)
!2283 = distinct !DISubprogram(name: "DebugPrintStrLen", linkageName: "_Z16DebugPrintStrLenPKc", scope: !2101, file: !2101, line: 135, type: !2276, scopeLine: 135, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!2284 = !DILocalVariable(name: "val", arg: 1, scope: !2283, file: !2101, line: 135, type: !966)
!2285 = !DILocation(line: 135, column: 46, scope: !2283)
!2286 = !DILocalVariable(name: "end", scope: !2283, file: !2101, line: 136, type: !966)
!2287 = !DILocation(line: 136, column: 17, scope: !2283)
!2288 = !DILocation(line: 136, column: 23, scope: !2283)
!2289 = !DILocation(line: 137, column: 5, scope: !2283)
!2290 = !DILocation(line: 137, column: 13, scope: !2283)
!2291 = !DILocation(line: 137, column: 12, scope: !2283)
!2292 = !DILocation(line: 138, column: 12, scope: !2293)
!2293 = distinct !DILexicalBlock(scope: !2283, file: !2101, line: 137, column: 18)
!2294 = distinct !{!2294, !2289, !2295, !2098}
!2295 = !DILocation(line: 139, column: 5, scope: !2283)
!2296 = !DILocation(line: 140, column: 21, scope: !2283)
!2297 = !DILocation(line: 140, column: 27, scope: !2283)
!2298 = !DILocation(line: 140, column: 25, scope: !2283)
!2299 = !DILocation(line: 140, column: 32, scope: !2283)
!2300 = !DILocation(line: 140, column: 5, scope: !2283)
!2301 = distinct !DISubprogram(name: "DebugPrintTypeAddr<const char *>", linkageName: "_Z18DebugPrintTypeAddrIPKcEPKhPT_", scope: !2101, file: !2101, line: 306, type: !2302, scopeLine: 306, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2144, retainedNodes: !2073)
!2302 = !DISubroutineType(types: !2303)
!2303 = !{!164, !1877}
!2304 = !DILocalVariable(name: "val", arg: 1, scope: !2301, file: !2101, line: 306, type: !1877)
!2305 = !DILocation(line: 306, column: 61, scope: !2301)
!2306 = !DILocation(line: 307, column: 46, scope: !2301)
!2307 = !DILocation(line: 307, column: 45, scope: !2301)
!2308 = !DILocation(line: 307, column: 5, scope: !2301)
!2309 = distinct !DISubprogram(name: "DebugPrintTypeToSize<char *>", linkageName: "_Z20DebugPrintTypeToSizeIPcEjT_", scope: !2101, file: !2101, line: 310, type: !2310, scopeLine: 310, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2148, retainedNodes: !2073)
!2310 = !DISubroutineType(types: !2311)
!2311 = !{!143, !962}
!2312 = !DILocalVariable(name: "val", arg: 1, scope: !2309, file: !2101, line: 310, type: !962)
!2313 = !DILocation(line: 310, column: 44, scope: !2309)
!2314 = !DILocation(line: 311, column: 29, scope: !2309)
!2315 = !DILocation(line: 311, column: 12, scope: !2309)
!2316 = !DILocation(line: 311, column: 5, scope: !2309)
!2317 = distinct !DISubprogram(name: "DebugPrintTypeAddr<char *>", linkageName: "_Z18DebugPrintTypeAddrIPcEPKhPT_", scope: !2101, file: !2101, line: 314, type: !2318, scopeLine: 314, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2148, retainedNodes: !2073)
!2318 = !DISubroutineType(types: !2319)
!2319 = !{!164, !1449}
!2320 = !DILocalVariable(name: "val", arg: 1, scope: !2317, file: !2101, line: 314, type: !1449)
!2321 = !DILocation(line: 314, column: 49, scope: !2317)
!2322 = !DILocation(line: 315, column: 46, scope: !2317)
!2323 = !DILocation(line: 315, column: 45, scope: !2317)
!2324 = !DILocation(line: 315, column: 5, scope: !2317)
!2325 = distinct !DISubprogram(name: "debug_print", linkageName: "_Z11debug_printR12DebugPrinter14DebugPrintData", scope: !2101, file: !2101, line: 339, type: !2326, scopeLine: 339, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!2326 = !DISubroutineType(types: !2327)
!2327 = !{null, !2328, !2330}
!2328 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2329, size: 32)
!2329 = !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrinter", file: !2101, line: 318, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS12DebugPrinter")
!2330 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrintData", file: !2101, line: 333, size: 96, flags: DIFlagTypePassByValue, elements: !2331, identifier: "_ZTS14DebugPrintData")
!2331 = !{!2332, !2333, !2334}
!2332 = !DIDerivedType(tag: DW_TAG_member, name: "sz", scope: !2330, file: !2101, line: 334, baseType: !143, size: 32)
!2333 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !2330, file: !2101, line: 335, baseType: !164, size: 32, offset: 32)
!2334 = !DIDerivedType(tag: DW_TAG_member, name: "type_id", scope: !2330, file: !2101, line: 336, baseType: !5, size: 8, offset: 64)
!2335 = !DILocalVariable(name: "dp", arg: 1, scope: !2325, file: !2101, line: 339, type: !2328)
!2336 = !DILocation(line: 339, column: 62, scope: !2325)
!2337 = !DILocalVariable(name: "data", arg: 2, scope: !2325, file: !2101, line: 339, type: !2330)
!2338 = !DILocation(line: 339, column: 81, scope: !2325)
!2339 = !DILocalVariable(name: "dprint_buffer", scope: !2325, file: !2101, line: 340, type: !2340)
!2340 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2341, size: 32)
!2341 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !470)
!2342 = !DILocation(line: 340, column: 45, scope: !2325)
!2343 = !DILocation(line: 340, column: 61, scope: !2325)
!2344 = !DILocation(line: 341, column: 9, scope: !2345)
!2345 = distinct !DILexicalBlock(scope: !2325, file: !2101, line: 341, column: 9)
!2346 = !DILocation(line: 341, column: 24, scope: !2345)
!2347 = !DILocation(line: 341, column: 28, scope: !2345)
!2348 = !DILocation(line: 341, column: 33, scope: !2345)
!2349 = !DILocation(line: 343, column: 9, scope: !2350)
!2350 = distinct !DILexicalBlock(scope: !2345, file: !2101, line: 341, column: 71)
!2351 = !DILocalVariable(name: "payload_sz", scope: !2325, file: !2101, line: 346, type: !143)
!2352 = !DILocation(line: 346, column: 14, scope: !2325)
!2353 = !DILocation(line: 346, column: 32, scope: !2325)
!2354 = !DILocalVariable(name: "valaddr", scope: !2325, file: !2101, line: 347, type: !164)
!2355 = !DILocation(line: 347, column: 20, scope: !2325)
!2356 = !DILocation(line: 347, column: 35, scope: !2325)
!2357 = !DILocalVariable(name: "typecode", scope: !2325, file: !2101, line: 348, type: !5)
!2358 = !DILocation(line: 348, column: 13, scope: !2325)
!2359 = !DILocation(line: 348, column: 29, scope: !2325)
!2360 = !DILocalVariable(name: "code_sz", scope: !2325, file: !2101, line: 349, type: !556)
!2361 = !DILocation(line: 349, column: 19, scope: !2325)
!2362 = !DILocalVariable(name: "sz_sz", scope: !2325, file: !2101, line: 350, type: !556)
!2363 = !DILocation(line: 350, column: 19, scope: !2325)
!2364 = !DILocalVariable(name: "wpos", scope: !2325, file: !2101, line: 351, type: !143)
!2365 = !DILocation(line: 351, column: 14, scope: !2325)
!2366 = !DILocation(line: 351, column: 21, scope: !2325)
!2367 = !DILocation(line: 351, column: 36, scope: !2325)
!2368 = !DILocation(line: 351, column: 40, scope: !2325)
!2369 = !DILocalVariable(name: "sum_sz", scope: !2325, file: !2101, line: 352, type: !143)
!2370 = !DILocation(line: 352, column: 10, scope: !2325)
!2371 = !DILocation(line: 352, column: 19, scope: !2325)
!2372 = !DILocation(line: 352, column: 30, scope: !2325)
!2373 = !DILocation(line: 352, column: 40, scope: !2325)
!2374 = !DILocation(line: 353, column: 9, scope: !2375)
!2375 = distinct !DILexicalBlock(scope: !2325, file: !2101, line: 353, column: 9)
!2376 = !DILocation(line: 353, column: 16, scope: !2375)
!2377 = !DILocation(line: 353, column: 14, scope: !2375)
!2378 = !DILocation(line: 353, column: 23, scope: !2375)
!2379 = !DILocation(line: 356, column: 9, scope: !2380)
!2380 = distinct !DILexicalBlock(scope: !2375, file: !2101, line: 353, column: 62)
!2381 = !DILocation(line: 356, column: 16, scope: !2380)
!2382 = !DILocation(line: 356, column: 31, scope: !2380)
!2383 = !DILocation(line: 356, column: 35, scope: !2380)
!2384 = !DILocation(line: 356, column: 42, scope: !2380)
!2385 = !DILocation(line: 356, column: 57, scope: !2380)
!2386 = !DILocation(line: 356, column: 61, scope: !2380)
!2387 = !DILocation(line: 356, column: 40, scope: !2380)
!2388 = !DILocation(line: 362, column: 17, scope: !2389)
!2389 = distinct !DILexicalBlock(scope: !2390, file: !2101, line: 362, column: 17)
!2390 = distinct !DILexicalBlock(scope: !2380, file: !2101, line: 356, column: 67)
!2391 = !DILocation(line: 362, column: 32, scope: !2389)
!2392 = !DILocation(line: 362, column: 36, scope: !2389)
!2393 = !DILocation(line: 362, column: 41, scope: !2389)
!2394 = !DILocation(line: 363, column: 17, scope: !2395)
!2395 = distinct !DILexicalBlock(scope: !2389, file: !2101, line: 362, column: 79)
!2396 = distinct !{!2396, !2379, !2397, !2098}
!2397 = !DILocation(line: 365, column: 9, scope: !2380)
!2398 = !DILocation(line: 367, column: 9, scope: !2380)
!2399 = !DILocation(line: 367, column: 24, scope: !2380)
!2400 = !DILocation(line: 367, column: 28, scope: !2380)
!2401 = !DILocation(line: 367, column: 33, scope: !2380)
!2402 = !DILocation(line: 369, column: 9, scope: !2380)
!2403 = !DILocation(line: 369, column: 24, scope: !2380)
!2404 = !DILocation(line: 369, column: 28, scope: !2380)
!2405 = !DILocation(line: 369, column: 33, scope: !2380)
!2406 = !DILocation(line: 370, column: 14, scope: !2380)
!2407 = !DILocation(line: 371, column: 13, scope: !2408)
!2408 = distinct !DILexicalBlock(scope: !2380, file: !2101, line: 371, column: 13)
!2409 = !DILocation(line: 371, column: 24, scope: !2408)
!2410 = !DILocalVariable(name: "printbuf", scope: !2411, file: !2101, line: 381, type: !2412)
!2411 = distinct !DILexicalBlock(scope: !2408, file: !2101, line: 371, column: 65)
!2412 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !184, size: 32)
!2413 = !DILocation(line: 381, column: 31, scope: !2411)
!2414 = !DILocation(line: 381, column: 42, scope: !2411)
!2415 = !DILocation(line: 381, column: 57, scope: !2411)
!2416 = !DILocalVariable(name: "remaining_payload_size", scope: !2411, file: !2101, line: 382, type: !143)
!2417 = !DILocation(line: 382, column: 22, scope: !2411)
!2418 = !DILocation(line: 382, column: 47, scope: !2411)
!2419 = !DILocation(line: 383, column: 13, scope: !2411)
!2420 = !DILocation(line: 383, column: 20, scope: !2411)
!2421 = !DILocation(line: 383, column: 43, scope: !2411)
!2422 = !DILocalVariable(name: "curr_payload_size", scope: !2423, file: !2101, line: 384, type: !492)
!2423 = distinct !DILexicalBlock(scope: !2411, file: !2101, line: 383, column: 84)
!2424 = !DILocation(line: 384, column: 32, scope: !2423)
!2425 = !DILocation(line: 385, column: 40, scope: !2423)
!2426 = !DILocation(line: 387, column: 34, scope: !2423)
!2427 = !DILocation(line: 387, column: 17, scope: !2423)
!2428 = !DILocation(line: 387, column: 26, scope: !2423)
!2429 = !DILocation(line: 387, column: 32, scope: !2423)
!2430 = !DILocation(line: 388, column: 22, scope: !2423)
!2431 = !DILocation(line: 389, column: 17, scope: !2423)
!2432 = !DILocation(line: 389, column: 26, scope: !2423)
!2433 = !DILocation(line: 389, column: 32, scope: !2423)
!2434 = !DILocation(line: 390, column: 22, scope: !2423)
!2435 = !DILocalVariable(name: "j", scope: !2436, file: !2101, line: 391, type: !143)
!2436 = distinct !DILexicalBlock(scope: !2423, file: !2101, line: 391, column: 17)
!2437 = !DILocation(line: 391, column: 31, scope: !2436)
!2438 = !DILocation(line: 391, column: 22, scope: !2436)
!2439 = !DILocation(line: 391, column: 38, scope: !2440)
!2440 = distinct !DILexicalBlock(scope: !2436, file: !2101, line: 391, column: 17)
!2441 = !DILocation(line: 391, column: 40, scope: !2440)
!2442 = !DILocation(line: 391, column: 17, scope: !2436)
!2443 = !DILocation(line: 392, column: 43, scope: !2444)
!2444 = distinct !DILexicalBlock(scope: !2440, file: !2101, line: 391, column: 70)
!2445 = !DILocation(line: 392, column: 42, scope: !2444)
!2446 = !DILocation(line: 392, column: 21, scope: !2444)
!2447 = !DILocation(line: 392, column: 30, scope: !2444)
!2448 = !DILocation(line: 392, column: 37, scope: !2444)
!2449 = !DILocation(line: 392, column: 35, scope: !2444)
!2450 = !DILocation(line: 392, column: 40, scope: !2444)
!2451 = !DILocation(line: 393, column: 28, scope: !2444)
!2452 = !DILocation(line: 394, column: 17, scope: !2444)
!2453 = !DILocation(line: 391, column: 66, scope: !2440)
!2454 = !DILocation(line: 391, column: 17, scope: !2440)
!2455 = distinct !{!2455, !2442, !2456, !2098}
!2456 = !DILocation(line: 394, column: 17, scope: !2436)
!2457 = !DILocation(line: 395, column: 17, scope: !2423)
!2458 = !DILocation(line: 395, column: 26, scope: !2423)
!2459 = !DILocation(line: 395, column: 31, scope: !2423)
!2460 = !DILocation(line: 395, column: 51, scope: !2423)
!2461 = !DILocation(line: 395, column: 56, scope: !2423)
!2462 = !DILocation(line: 396, column: 22, scope: !2423)
!2463 = !DILocation(line: 397, column: 43, scope: !2423)
!2464 = !DILocation(line: 397, column: 17, scope: !2423)
!2465 = !DILocation(line: 397, column: 32, scope: !2423)
!2466 = !DILocation(line: 397, column: 36, scope: !2423)
!2467 = !DILocation(line: 397, column: 41, scope: !2423)
!2468 = !DILocation(line: 399, column: 17, scope: !2423)
!2469 = !DILocation(line: 399, column: 24, scope: !2423)
!2470 = !DILocation(line: 399, column: 39, scope: !2423)
!2471 = !DILocation(line: 399, column: 43, scope: !2423)
!2472 = !DILocation(line: 399, column: 50, scope: !2423)
!2473 = !DILocation(line: 399, column: 65, scope: !2423)
!2474 = !DILocation(line: 399, column: 69, scope: !2423)
!2475 = !DILocation(line: 399, column: 48, scope: !2423)
!2476 = !DILocation(line: 405, column: 25, scope: !2477)
!2477 = distinct !DILexicalBlock(scope: !2478, file: !2101, line: 405, column: 25)
!2478 = distinct !DILexicalBlock(scope: !2423, file: !2101, line: 399, column: 75)
!2479 = !DILocation(line: 405, column: 40, scope: !2477)
!2480 = !DILocation(line: 405, column: 44, scope: !2477)
!2481 = !DILocation(line: 405, column: 49, scope: !2477)
!2482 = !DILocation(line: 406, column: 25, scope: !2483)
!2483 = distinct !DILexicalBlock(scope: !2477, file: !2101, line: 405, column: 87)
!2484 = distinct !{!2484, !2468, !2485, !2098}
!2485 = !DILocation(line: 408, column: 17, scope: !2423)
!2486 = !DILocation(line: 410, column: 22, scope: !2423)
!2487 = !DILocation(line: 412, column: 40, scope: !2423)
!2488 = !DILocation(line: 413, column: 17, scope: !2423)
!2489 = !DILocation(line: 413, column: 32, scope: !2423)
!2490 = !DILocation(line: 413, column: 36, scope: !2423)
!2491 = !DILocation(line: 413, column: 41, scope: !2423)
!2492 = distinct !{!2492, !2419, !2493, !2098}
!2493 = !DILocation(line: 414, column: 13, scope: !2411)
!2494 = !DILocation(line: 415, column: 26, scope: !2411)
!2495 = !DILocation(line: 415, column: 24, scope: !2411)
!2496 = !DILocation(line: 416, column: 9, scope: !2411)
!2497 = !DILocation(line: 417, column: 5, scope: !2380)
!2498 = !DILocalVariable(name: "printbuf", scope: !2325, file: !2101, line: 419, type: !2412)
!2499 = !DILocation(line: 419, column: 23, scope: !2325)
!2500 = !DILocation(line: 419, column: 34, scope: !2325)
!2501 = !DILocation(line: 419, column: 49, scope: !2325)
!2502 = !DILocation(line: 421, column: 22, scope: !2325)
!2503 = !DILocation(line: 421, column: 5, scope: !2325)
!2504 = !DILocation(line: 421, column: 14, scope: !2325)
!2505 = !DILocation(line: 421, column: 20, scope: !2325)
!2506 = !DILocation(line: 422, column: 10, scope: !2325)
!2507 = !DILocation(line: 423, column: 22, scope: !2325)
!2508 = !DILocation(line: 423, column: 5, scope: !2325)
!2509 = !DILocation(line: 423, column: 14, scope: !2325)
!2510 = !DILocation(line: 423, column: 20, scope: !2325)
!2511 = !DILocation(line: 424, column: 10, scope: !2325)
!2512 = !DILocalVariable(name: "j", scope: !2513, file: !2101, line: 425, type: !143)
!2513 = distinct !DILexicalBlock(scope: !2325, file: !2101, line: 425, column: 5)
!2514 = !DILocation(line: 425, column: 19, scope: !2513)
!2515 = !DILocation(line: 425, column: 10, scope: !2513)
!2516 = !DILocation(line: 425, column: 26, scope: !2517)
!2517 = distinct !DILexicalBlock(scope: !2513, file: !2101, line: 425, column: 5)
!2518 = !DILocation(line: 425, column: 30, scope: !2517)
!2519 = !DILocation(line: 425, column: 28, scope: !2517)
!2520 = !DILocation(line: 425, column: 5, scope: !2513)
!2521 = !DILocation(line: 426, column: 30, scope: !2522)
!2522 = distinct !DILexicalBlock(scope: !2517, file: !2101, line: 425, column: 47)
!2523 = !DILocation(line: 426, column: 38, scope: !2522)
!2524 = !DILocation(line: 426, column: 9, scope: !2522)
!2525 = !DILocation(line: 426, column: 18, scope: !2522)
!2526 = !DILocation(line: 426, column: 25, scope: !2522)
!2527 = !DILocation(line: 426, column: 23, scope: !2522)
!2528 = !DILocation(line: 426, column: 28, scope: !2522)
!2529 = !DILocation(line: 427, column: 5, scope: !2522)
!2530 = !DILocation(line: 425, column: 43, scope: !2517)
!2531 = !DILocation(line: 425, column: 5, scope: !2517)
!2532 = distinct !{!2532, !2520, !2533, !2098}
!2533 = !DILocation(line: 427, column: 5, scope: !2513)
!2534 = !DILocation(line: 428, column: 13, scope: !2325)
!2535 = !DILocation(line: 428, column: 10, scope: !2325)
!2536 = !DILocation(line: 432, column: 31, scope: !2325)
!2537 = !DILocation(line: 432, column: 5, scope: !2325)
!2538 = !DILocation(line: 432, column: 20, scope: !2325)
!2539 = !DILocation(line: 432, column: 24, scope: !2325)
!2540 = !DILocation(line: 432, column: 29, scope: !2325)
!2541 = !DILocation(line: 433, column: 1, scope: !2325)
!2542 = distinct !DISubprogram(name: "get_debug_print_buffer", linkageName: "_Z22get_debug_print_bufferv", scope: !2543, file: !2543, line: 13, type: !2544, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!2543 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/debug/dprint_buffer.h", directory: "/work")
!2544 = !DISubroutineType(types: !2545)
!2545 = !{!2340}
!2546 = !DILocation(line: 14, column: 36, scope: !2542)
!2547 = !DILocation(line: 14, column: 47, scope: !2542)
!2548 = !DILocation(line: 14, column: 12, scope: !2542)
!2549 = !DILocation(line: 14, column: 5, scope: !2542)
!2550 = distinct !DISubprogram(name: "operator<<<const char *>", linkageName: "_ZlsIPKcE12DebugPrinterS2_T_", scope: !2101, file: !2101, line: 436, type: !2551, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2144, retainedNodes: !2073)
!2551 = !DISubroutineType(types: !2552)
!2552 = !{!2329, !2329, !966}
!2553 = !DILocalVariable(name: "dp", arg: 1, scope: !2550, file: !2101, line: 436, type: !2329)
!2554 = !DILocation(line: 436, column: 68, scope: !2550)
!2555 = !DILocalVariable(name: "val", arg: 2, scope: !2550, file: !2101, line: 436, type: !966)
!2556 = !DILocation(line: 436, column: 74, scope: !2550)
!2557 = !DILocation(line: 444, column: 5, scope: !2550)
!2558 = distinct !DISubprogram(name: "operator<<<ENDL>", linkageName: "_ZlsI4ENDLE12DebugPrinterS1_T_", scope: !2101, file: !2101, line: 436, type: !2559, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2152, retainedNodes: !2073)
!2559 = !DISubroutineType(types: !2560)
!2560 = !{!2329, !2329, !2154}
!2561 = !DILocalVariable(name: "dp", arg: 1, scope: !2558, file: !2101, line: 436, type: !2329)
!2562 = !DILocation(line: 436, column: 68, scope: !2558)
!2563 = !DILocalVariable(name: "val", arg: 2, scope: !2558, file: !2101, line: 436, type: !2154)
!2564 = !DILocation(line: 436, column: 74, scope: !2558)
!2565 = !DILocation(line: 444, column: 5, scope: !2558)
!2566 = distinct !DISubprogram(name: "operator<<<SETW>", linkageName: "_ZlsI4SETWE12DebugPrinterS1_T_", scope: !2101, file: !2101, line: 436, type: !2567, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2159, retainedNodes: !2073)
!2567 = !DISubroutineType(types: !2568)
!2568 = !{!2329, !2329, !2161}
!2569 = !DILocalVariable(name: "dp", arg: 1, scope: !2566, file: !2101, line: 436, type: !2329)
!2570 = !DILocation(line: 436, column: 68, scope: !2566)
!2571 = !DILocalVariable(name: "val", arg: 2, scope: !2566, file: !2101, line: 436, type: !2161)
!2572 = !DILocation(line: 436, column: 74, scope: !2566)
!2573 = !DILocation(line: 444, column: 5, scope: !2566)
!2574 = distinct !DISubprogram(name: "operator<<<unsigned char>", linkageName: "_ZlsIhE12DebugPrinterS0_T_", scope: !2101, file: !2101, line: 436, type: !2575, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2164, retainedNodes: !2073)
!2575 = !DISubroutineType(types: !2576)
!2576 = !{!2329, !2329, !7}
!2577 = !DILocalVariable(name: "dp", arg: 1, scope: !2574, file: !2101, line: 436, type: !2329)
!2578 = !DILocation(line: 436, column: 68, scope: !2574)
!2579 = !DILocalVariable(name: "val", arg: 2, scope: !2574, file: !2101, line: 436, type: !7)
!2580 = !DILocation(line: 436, column: 74, scope: !2574)
!2581 = !DILocation(line: 444, column: 5, scope: !2574)
!2582 = distinct !DISubprogram(name: "operator<<<unsigned short>", linkageName: "_ZlsItE12DebugPrinterS0_T_", scope: !2101, file: !2101, line: 436, type: !2583, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2168, retainedNodes: !2073)
!2583 = !DISubroutineType(types: !2584)
!2584 = !{!2329, !2329, !201}
!2585 = !DILocalVariable(name: "dp", arg: 1, scope: !2582, file: !2101, line: 436, type: !2329)
!2586 = !DILocation(line: 436, column: 68, scope: !2582)
!2587 = !DILocalVariable(name: "val", arg: 2, scope: !2582, file: !2101, line: 436, type: !201)
!2588 = !DILocation(line: 436, column: 74, scope: !2582)
!2589 = !DILocation(line: 444, column: 5, scope: !2582)
!2590 = distinct !DISubprogram(name: "operator<<<unsigned int>", linkageName: "_ZlsIjE12DebugPrinterS0_T_", scope: !2101, file: !2101, line: 436, type: !2591, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2172, retainedNodes: !2073)
!2591 = !DISubroutineType(types: !2592)
!2592 = !{!2329, !2329, !118}
!2593 = !DILocalVariable(name: "dp", arg: 1, scope: !2590, file: !2101, line: 436, type: !2329)
!2594 = !DILocation(line: 436, column: 68, scope: !2590)
!2595 = !DILocalVariable(name: "val", arg: 2, scope: !2590, file: !2101, line: 436, type: !118)
!2596 = !DILocation(line: 436, column: 74, scope: !2590)
!2597 = !DILocation(line: 444, column: 5, scope: !2590)
!2598 = distinct !DISubprogram(name: "operator<<<unsigned long long>", linkageName: "_ZlsIyE12DebugPrinterS0_T_", scope: !2101, file: !2101, line: 436, type: !2599, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2176, retainedNodes: !2073)
!2599 = !DISubroutineType(types: !2600)
!2600 = !{!2329, !2329, !167}
!2601 = !DILocalVariable(name: "dp", arg: 1, scope: !2598, file: !2101, line: 436, type: !2329)
!2602 = !DILocation(line: 436, column: 68, scope: !2598)
!2603 = !DILocalVariable(name: "val", arg: 2, scope: !2598, file: !2101, line: 436, type: !167)
!2604 = !DILocation(line: 436, column: 74, scope: !2598)
!2605 = !DILocation(line: 444, column: 5, scope: !2598)
!2606 = distinct !DISubprogram(name: "operator<<<signed char>", linkageName: "_ZlsIaE12DebugPrinterS0_T_", scope: !2101, file: !2101, line: 436, type: !2607, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2187, retainedNodes: !2073)
!2607 = !DISubroutineType(types: !2608)
!2608 = !{!2329, !2329, !890}
!2609 = !DILocalVariable(name: "dp", arg: 1, scope: !2606, file: !2101, line: 436, type: !2329)
!2610 = !DILocation(line: 436, column: 68, scope: !2606)
!2611 = !DILocalVariable(name: "val", arg: 2, scope: !2606, file: !2101, line: 436, type: !890)
!2612 = !DILocation(line: 436, column: 74, scope: !2606)
!2613 = !DILocation(line: 444, column: 5, scope: !2606)
!2614 = distinct !DISubprogram(name: "operator<<<short>", linkageName: "_ZlsIsE12DebugPrinterS0_T_", scope: !2101, file: !2101, line: 436, type: !2615, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2191, retainedNodes: !2073)
!2615 = !DISubroutineType(types: !2616)
!2616 = !{!2329, !2329, !456}
!2617 = !DILocalVariable(name: "dp", arg: 1, scope: !2614, file: !2101, line: 436, type: !2329)
!2618 = !DILocation(line: 436, column: 68, scope: !2614)
!2619 = !DILocalVariable(name: "val", arg: 2, scope: !2614, file: !2101, line: 436, type: !456)
!2620 = !DILocation(line: 436, column: 74, scope: !2614)
!2621 = !DILocation(line: 444, column: 5, scope: !2614)
!2622 = distinct !DISubprogram(name: "operator<<<int>", linkageName: "_ZlsIiE12DebugPrinterS0_T_", scope: !2101, file: !2101, line: 436, type: !2623, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2195, retainedNodes: !2073)
!2623 = !DISubroutineType(types: !2624)
!2624 = !{!2329, !2329, !169}
!2625 = !DILocalVariable(name: "dp", arg: 1, scope: !2622, file: !2101, line: 436, type: !2329)
!2626 = !DILocation(line: 436, column: 68, scope: !2622)
!2627 = !DILocalVariable(name: "val", arg: 2, scope: !2622, file: !2101, line: 436, type: !169)
!2628 = !DILocation(line: 436, column: 74, scope: !2622)
!2629 = !DILocation(line: 444, column: 5, scope: !2622)
!2630 = distinct !DISubprogram(name: "operator<<<long long>", linkageName: "_ZlsIxE12DebugPrinterS0_T_", scope: !2101, file: !2101, line: 436, type: !2631, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2198, retainedNodes: !2073)
!2631 = !DISubroutineType(types: !2632)
!2632 = !{!2329, !2329, !896}
!2633 = !DILocalVariable(name: "dp", arg: 1, scope: !2630, file: !2101, line: 436, type: !2329)
!2634 = !DILocation(line: 436, column: 68, scope: !2630)
!2635 = !DILocalVariable(name: "val", arg: 2, scope: !2630, file: !2101, line: 436, type: !896)
!2636 = !DILocation(line: 436, column: 74, scope: !2630)
!2637 = !DILocation(line: 444, column: 5, scope: !2630)
!2638 = distinct !DISubprogram(name: "operator<<<float>", linkageName: "_ZlsIfE12DebugPrinterS0_T_", scope: !2101, file: !2101, line: 436, type: !2639, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2209, retainedNodes: !2073)
!2639 = !DISubroutineType(types: !2640)
!2640 = !{!2329, !2329, !1122}
!2641 = !DILocalVariable(name: "dp", arg: 1, scope: !2638, file: !2101, line: 436, type: !2329)
!2642 = !DILocation(line: 436, column: 68, scope: !2638)
!2643 = !DILocalVariable(name: "val", arg: 2, scope: !2638, file: !2101, line: 436, type: !1122)
!2644 = !DILocation(line: 436, column: 74, scope: !2638)
!2645 = !DILocation(line: 444, column: 5, scope: !2638)
!2646 = distinct !DISubprogram(name: "operator<<<char>", linkageName: "_ZlsIcE12DebugPrinterS0_T_", scope: !2101, file: !2101, line: 436, type: !2647, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2213, retainedNodes: !2073)
!2647 = !DISubroutineType(types: !2648)
!2648 = !{!2329, !2329, !963}
!2649 = !DILocalVariable(name: "dp", arg: 1, scope: !2646, file: !2101, line: 436, type: !2329)
!2650 = !DILocation(line: 436, column: 68, scope: !2646)
!2651 = !DILocalVariable(name: "val", arg: 2, scope: !2646, file: !2101, line: 436, type: !963)
!2652 = !DILocation(line: 436, column: 74, scope: !2646)
!2653 = !DILocation(line: 444, column: 5, scope: !2646)
!2654 = distinct !DISubprogram(name: "operator<<<FIXED>", linkageName: "_ZlsI5FIXEDE12DebugPrinterS1_T_", scope: !2101, file: !2101, line: 436, type: !2655, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2227, retainedNodes: !2073)
!2655 = !DISubroutineType(types: !2656)
!2656 = !{!2329, !2329, !2229}
!2657 = !DILocalVariable(name: "dp", arg: 1, scope: !2654, file: !2101, line: 436, type: !2329)
!2658 = !DILocation(line: 436, column: 68, scope: !2654)
!2659 = !DILocalVariable(name: "val", arg: 2, scope: !2654, file: !2101, line: 436, type: !2229)
!2660 = !DILocation(line: 436, column: 74, scope: !2654)
!2661 = !DILocation(line: 444, column: 5, scope: !2654)
!2662 = distinct !DISubprogram(name: "operator<<<DEFAULTFLOAT>", linkageName: "_ZlsI12DEFAULTFLOATE12DebugPrinterS1_T_", scope: !2101, file: !2101, line: 436, type: !2663, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2234, retainedNodes: !2073)
!2663 = !DISubroutineType(types: !2664)
!2664 = !{!2329, !2329, !2236}
!2665 = !DILocalVariable(name: "dp", arg: 1, scope: !2662, file: !2101, line: 436, type: !2329)
!2666 = !DILocation(line: 436, column: 68, scope: !2662)
!2667 = !DILocalVariable(name: "val", arg: 2, scope: !2662, file: !2101, line: 436, type: !2236)
!2668 = !DILocation(line: 436, column: 74, scope: !2662)
!2669 = !DILocation(line: 444, column: 5, scope: !2662)
!2670 = distinct !DISubprogram(name: "operator<<<HEX>", linkageName: "_ZlsI3HEXE12DebugPrinterS1_T_", scope: !2101, file: !2101, line: 436, type: !2671, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2241, retainedNodes: !2073)
!2671 = !DISubroutineType(types: !2672)
!2672 = !{!2329, !2329, !2243}
!2673 = !DILocalVariable(name: "dp", arg: 1, scope: !2670, file: !2101, line: 436, type: !2329)
!2674 = !DILocation(line: 436, column: 68, scope: !2670)
!2675 = !DILocalVariable(name: "val", arg: 2, scope: !2670, file: !2101, line: 436, type: !2243)
!2676 = !DILocation(line: 436, column: 74, scope: !2670)
!2677 = !DILocation(line: 444, column: 5, scope: !2670)
!2678 = distinct !DISubprogram(name: "operator<<<OCT>", linkageName: "_ZlsI3OCTE12DebugPrinterS1_T_", scope: !2101, file: !2101, line: 436, type: !2679, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2248, retainedNodes: !2073)
!2679 = !DISubroutineType(types: !2680)
!2680 = !{!2329, !2329, !2250}
!2681 = !DILocalVariable(name: "dp", arg: 1, scope: !2678, file: !2101, line: 436, type: !2329)
!2682 = !DILocation(line: 436, column: 68, scope: !2678)
!2683 = !DILocalVariable(name: "val", arg: 2, scope: !2678, file: !2101, line: 436, type: !2250)
!2684 = !DILocation(line: 436, column: 74, scope: !2678)
!2685 = !DILocation(line: 444, column: 5, scope: !2678)
!2686 = distinct !DISubprogram(name: "operator<<<DEC>", linkageName: "_ZlsI3DECE12DebugPrinterS1_T_", scope: !2101, file: !2101, line: 436, type: !2687, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2255, retainedNodes: !2073)
!2687 = !DISubroutineType(types: !2688)
!2688 = !{!2329, !2329, !2257}
!2689 = !DILocalVariable(name: "dp", arg: 1, scope: !2686, file: !2101, line: 436, type: !2329)
!2690 = !DILocation(line: 436, column: 68, scope: !2686)
!2691 = !DILocalVariable(name: "val", arg: 2, scope: !2686, file: !2101, line: 436, type: !2257)
!2692 = !DILocation(line: 436, column: 74, scope: !2686)
!2693 = !DILocation(line: 444, column: 5, scope: !2686)
!2694 = distinct !DISubprogram(name: "operator<<<SETPRECISION>", linkageName: "_ZlsI12SETPRECISIONE12DebugPrinterS1_T_", scope: !2101, file: !2101, line: 436, type: !2695, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2222, retainedNodes: !2073)
!2695 = !DISubroutineType(types: !2696)
!2696 = !{!2329, !2329, !2224}
!2697 = !DILocalVariable(name: "dp", arg: 1, scope: !2694, file: !2101, line: 436, type: !2329)
!2698 = !DILocation(line: 436, column: 68, scope: !2694)
!2699 = !DILocalVariable(name: "val", arg: 2, scope: !2694, file: !2101, line: 436, type: !2224)
!2700 = !DILocation(line: 436, column: 74, scope: !2694)
!2701 = !DILocation(line: 444, column: 5, scope: !2694)
!2702 = distinct !DISubprogram(name: "operator<<<BF16>", linkageName: "_ZlsI4BF16E12DebugPrinterS1_T_", scope: !2101, file: !2101, line: 436, type: !2703, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2217, retainedNodes: !2073)
!2703 = !DISubroutineType(types: !2704)
!2704 = !{!2329, !2329, !2219}
!2705 = !DILocalVariable(name: "dp", arg: 1, scope: !2702, file: !2101, line: 436, type: !2329)
!2706 = !DILocation(line: 436, column: 68, scope: !2702)
!2707 = !DILocalVariable(name: "val", arg: 2, scope: !2702, file: !2101, line: 436, type: !2219)
!2708 = !DILocation(line: 436, column: 74, scope: !2702)
!2709 = !DILocation(line: 444, column: 5, scope: !2702)
!2710 = distinct !DISubprogram(name: "operator<<<F32>", linkageName: "_ZlsI3F32E12DebugPrinterS1_T_", scope: !2101, file: !2101, line: 436, type: !2711, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2262, retainedNodes: !2073)
!2711 = !DISubroutineType(types: !2712)
!2712 = !{!2329, !2329, !2264}
!2713 = !DILocalVariable(name: "dp", arg: 1, scope: !2710, file: !2101, line: 436, type: !2329)
!2714 = !DILocation(line: 436, column: 68, scope: !2710)
!2715 = !DILocalVariable(name: "val", arg: 2, scope: !2710, file: !2101, line: 436, type: !2264)
!2716 = !DILocation(line: 436, column: 74, scope: !2710)
!2717 = !DILocation(line: 444, column: 5, scope: !2710)
!2718 = distinct !DISubprogram(name: "operator<<<U32>", linkageName: "_ZlsI3U32E12DebugPrinterS1_T_", scope: !2101, file: !2101, line: 436, type: !2719, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2267, retainedNodes: !2073)
!2719 = !DISubroutineType(types: !2720)
!2720 = !{!2329, !2329, !2269}
!2721 = !DILocalVariable(name: "dp", arg: 1, scope: !2718, file: !2101, line: 436, type: !2329)
!2722 = !DILocation(line: 436, column: 68, scope: !2718)
!2723 = !DILocalVariable(name: "val", arg: 2, scope: !2718, file: !2101, line: 436, type: !2269)
!2724 = !DILocation(line: 436, column: 74, scope: !2718)
!2725 = !DILocation(line: 444, column: 5, scope: !2718)
!2726 = distinct !DISubprogram(name: "DebugPrintTypeToId<TileSlice<64> >", linkageName: "_Z18DebugPrintTypeToIdI9TileSliceILi64EEEhv", scope: !2727, file: !2727, line: 363, type: !2142, scopeLine: 363, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2728)
!2727 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/debug/dprint_tile.h", directory: "/work")
!2728 = !{!2729}
!2729 = !DITemplateTypeParameter(name: "T", type: !2730)
!2730 = !DICompositeType(tag: DW_TAG_structure_type, name: "TileSlice<64>", file: !2727, line: 221, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9TileSliceILi64EE")
!2731 = !DILocation(line: 364, column: 5, scope: !2726)
!2732 = distinct !DISubprogram(name: "DebugPrintTypeToId<TileSlice<128> >", linkageName: "_Z18DebugPrintTypeToIdI9TileSliceILi128EEEhv", scope: !2727, file: !2727, line: 367, type: !2142, scopeLine: 367, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2733)
!2733 = !{!2734}
!2734 = !DITemplateTypeParameter(name: "T", type: !2735)
!2735 = !DICompositeType(tag: DW_TAG_structure_type, name: "TileSlice<128>", file: !2727, line: 221, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9TileSliceILi128EE")
!2736 = !DILocation(line: 368, column: 5, scope: !2732)
!2737 = distinct !DISubprogram(name: "operator<<<TileSlice<64> >", linkageName: "_ZlsI9TileSliceILi64EEE12DebugPrinterS2_T_", scope: !2101, file: !2101, line: 436, type: !2738, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2728, retainedNodes: !2073)
!2738 = !DISubroutineType(types: !2739)
!2739 = !{!2329, !2329, !2730}
!2740 = !DILocalVariable(name: "dp", arg: 1, scope: !2737, file: !2101, line: 436, type: !2329)
!2741 = !DILocation(line: 436, column: 68, scope: !2737)
!2742 = !DILocalVariable(name: "val", arg: 2, scope: !2737, file: !2101, line: 436, type: !2730)
!2743 = !DILocation(line: 436, column: 74, scope: !2737)
!2744 = !DILocation(line: 444, column: 5, scope: !2737)
!2745 = distinct !DISubprogram(name: "get_dram_noc_addr", linkageName: "_Z17get_dram_noc_addrjjjjh", scope: !732, file: !732, line: 230, type: !2746, scopeLine: 235, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!2746 = !DISubroutineType(types: !2747)
!2747 = !{!166, !492, !492, !492, !492, !5}
!2748 = !DILocalVariable(name: "id", arg: 1, scope: !2745, file: !732, line: 231, type: !492)
!2749 = !DILocation(line: 231, column: 20, scope: !2745)
!2750 = !DILocalVariable(name: "page_size", arg: 2, scope: !2745, file: !732, line: 232, type: !492)
!2751 = !DILocation(line: 232, column: 20, scope: !2745)
!2752 = !DILocalVariable(name: "bank_base_address", arg: 3, scope: !2745, file: !732, line: 233, type: !492)
!2753 = !DILocation(line: 233, column: 20, scope: !2745)
!2754 = !DILocalVariable(name: "offset", arg: 4, scope: !2745, file: !732, line: 234, type: !492)
!2755 = !DILocation(line: 234, column: 20, scope: !2745)
!2756 = !DILocalVariable(name: "noc", arg: 5, scope: !2745, file: !732, line: 235, type: !5)
!2757 = !DILocation(line: 235, column: 13, scope: !2745)
!2758 = !DILocalVariable(name: "bank_offset_index", scope: !2745, file: !732, line: 236, type: !143)
!2759 = !DILocation(line: 236, column: 14, scope: !2745)
!2760 = !DILocation(line: 236, column: 84, scope: !2745)
!2761 = !DILocalVariable(name: "id", arg: 1, scope: !2762, file: !732, line: 19, type: !143)
!2762 = distinct !DISubprogram(name: "get_bank_offset_index<true>", linkageName: "_ZN20interleaved_addr_gen21get_bank_offset_indexILb1EEEjj", scope: !2763, file: !732, line: 19, type: !2764, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !747, retainedNodes: !2073)
!2763 = !DINamespace(name: "interleaved_addr_gen", scope: null)
!2764 = !DISubroutineType(types: !2765)
!2765 = !{!143, !143}
!2766 = !DILocation(line: 19, column: 54, scope: !2762, inlinedAt: !2767)
!2767 = distinct !DILocation(line: 236, column: 34, scope: !2745)
!2768 = !DILocation(line: 22, column: 54, scope: !2769, inlinedAt: !2767)
!2769 = distinct !DILexicalBlock(scope: !2770, file: !732, line: 20, column: 25)
!2770 = distinct !DILexicalBlock(scope: !2762, file: !732, line: 20, column: 19)
!2771 = !DILocalVariable(name: "n", arg: 1, scope: !2772, file: !2773, line: 84, type: !143)
!2772 = distinct !DISubprogram(name: "udivsi3_const_divisor<12U>", linkageName: "_Z21udivsi3_const_divisorILj12EEjj", scope: !2773, file: !2773, line: 84, type: !2764, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2774, retainedNodes: !2073)
!2773 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/mod_div_lib.h", directory: "/work")
!2774 = !{!2775}
!2775 = !DITemplateValueParameter(name: "d", type: !118, value: i32 12)
!2776 = !DILocation(line: 84, column: 79, scope: !2772, inlinedAt: !2777)
!2777 = distinct !DILocation(line: 22, column: 16, scope: !2769, inlinedAt: !2767)
!2778 = !DILocation(line: 92, column: 29, scope: !2779, inlinedAt: !2777)
!2779 = distinct !DILexicalBlock(scope: !2780, file: !2773, line: 90, column: 35)
!2780 = distinct !DILexicalBlock(scope: !2781, file: !2773, line: 90, column: 26)
!2781 = distinct !DILexicalBlock(scope: !2772, file: !2773, line: 88, column: 19)
!2782 = !DILocalVariable(name: "n", arg: 1, scope: !2783, file: !2773, line: 15, type: !143)
!2783 = distinct !DISubprogram(name: "fast_udiv_12", linkageName: "_Z12fast_udiv_12j", scope: !2773, file: !2773, line: 15, type: !2764, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!2784 = !DILocation(line: 15, column: 70, scope: !2783, inlinedAt: !2785)
!2785 = distinct !DILocation(line: 92, column: 16, scope: !2779, inlinedAt: !2777)
!2786 = !DILocation(line: 16, column: 24, scope: !2783, inlinedAt: !2785)
!2787 = !DILocation(line: 16, column: 26, scope: !2783, inlinedAt: !2785)
!2788 = !DILocation(line: 16, column: 40, scope: !2783, inlinedAt: !2785)
!2789 = !DILocation(line: 16, column: 47, scope: !2783, inlinedAt: !2785)
!2790 = !DILocation(line: 16, column: 12, scope: !2783, inlinedAt: !2785)
!2791 = !DILocalVariable(name: "bank_index", scope: !2745, file: !732, line: 237, type: !143)
!2792 = !DILocation(line: 237, column: 14, scope: !2745)
!2793 = !DILocation(line: 237, column: 70, scope: !2745)
!2794 = !DILocation(line: 237, column: 74, scope: !2745)
!2795 = !DILocalVariable(name: "id", arg: 1, scope: !2796, file: !732, line: 36, type: !143)
!2796 = distinct !DISubprogram(name: "get_bank_index<true>", linkageName: "_ZN20interleaved_addr_gen14get_bank_indexILb1EEEjjj", scope: !2763, file: !732, line: 36, type: !2797, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !747, retainedNodes: !2073)
!2797 = !DISubroutineType(types: !2798)
!2798 = !{!143, !143, !143}
!2799 = !DILocation(line: 36, column: 47, scope: !2796, inlinedAt: !2800)
!2800 = distinct !DILocation(line: 237, column: 27, scope: !2745)
!2801 = !DILocalVariable(name: "bank_offset_index", arg: 2, scope: !2796, file: !732, line: 36, type: !143)
!2802 = !DILocation(line: 36, column: 60, scope: !2796, inlinedAt: !2800)
!2803 = !DILocation(line: 38, column: 16, scope: !2804, inlinedAt: !2800)
!2804 = distinct !DILexicalBlock(scope: !2805, file: !732, line: 37, column: 25)
!2805 = distinct !DILexicalBlock(scope: !2796, file: !732, line: 37, column: 19)
!2806 = !DILocation(line: 38, column: 21, scope: !2804, inlinedAt: !2800)
!2807 = !DILocation(line: 38, column: 39, scope: !2804, inlinedAt: !2800)
!2808 = !DILocation(line: 38, column: 19, scope: !2804, inlinedAt: !2800)
!2809 = !DILocalVariable(name: "addr", scope: !2745, file: !732, line: 238, type: !143)
!2810 = !DILocation(line: 238, column: 14, scope: !2745)
!2811 = !DILocation(line: 239, column: 10, scope: !2745)
!2812 = !DILocation(line: 239, column: 47, scope: !2745)
!2813 = !DILocalVariable(name: "addr", arg: 1, scope: !2814, file: !2815, line: 7, type: !143)
!2814 = distinct !DISubprogram(name: "align_power_of_2", linkageName: "_Z16align_power_of_2jj", scope: !2815, file: !2815, line: 7, type: !2797, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!2815 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/alignment.h", directory: "/work")
!2816 = !DILocation(line: 7, column: 77, scope: !2814, inlinedAt: !2817)
!2817 = distinct !DILocation(line: 239, column: 30, scope: !2745)
!2818 = !DILocalVariable(name: "alignment", arg: 2, scope: !2814, file: !2815, line: 7, type: !143)
!2819 = !DILocation(line: 7, column: 92, scope: !2814, inlinedAt: !2817)
!2820 = !DILocation(line: 8, column: 14, scope: !2814, inlinedAt: !2817)
!2821 = !DILocation(line: 8, column: 19, scope: !2814, inlinedAt: !2817)
!2822 = !DILocation(line: 8, column: 27, scope: !2814, inlinedAt: !2817)
!2823 = !DILocation(line: 8, column: 37, scope: !2814, inlinedAt: !2817)
!2824 = !DILocation(line: 8, column: 24, scope: !2814, inlinedAt: !2817)
!2825 = !DILocation(line: 8, column: 43, scope: !2814, inlinedAt: !2817)
!2826 = !DILocation(line: 239, column: 28, scope: !2745)
!2827 = !DILocation(line: 240, column: 9, scope: !2745)
!2828 = !DILocation(line: 239, column: 114, scope: !2745)
!2829 = !DILocation(line: 240, column: 29, scope: !2745)
!2830 = !DILocation(line: 240, column: 27, scope: !2745)
!2831 = !DILocation(line: 240, column: 58, scope: !2745)
!2832 = !DILocation(line: 240, column: 38, scope: !2745)
!2833 = !DILocation(line: 240, column: 36, scope: !2745)
!2834 = !DILocalVariable(name: "noc_xy", scope: !2745, file: !732, line: 241, type: !143)
!2835 = !DILocation(line: 241, column: 14, scope: !2745)
!2836 = !DILocation(line: 241, column: 62, scope: !2745)
!2837 = !DILocation(line: 241, column: 74, scope: !2745)
!2838 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2839, file: !732, line: 45, type: !143)
!2839 = distinct !DISubprogram(name: "get_noc_xy<true>", linkageName: "_ZN20interleaved_addr_gen10get_noc_xyILb1EEEjjh", scope: !2763, file: !732, line: 45, type: !2840, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !747, retainedNodes: !2073)
!2840 = !DISubroutineType(types: !2841)
!2841 = !{!143, !143, !5}
!2842 = !DILocation(line: 45, column: 43, scope: !2839, inlinedAt: !2843)
!2843 = distinct !DILocation(line: 241, column: 23, scope: !2745)
!2844 = !DILocalVariable(name: "noc", arg: 2, scope: !2839, file: !732, line: 45, type: !5)
!2845 = !DILocation(line: 45, column: 63, scope: !2839, inlinedAt: !2843)
!2846 = !DILocation(line: 47, column: 36, scope: !2847, inlinedAt: !2843)
!2847 = distinct !DILexicalBlock(scope: !2848, file: !732, line: 46, column: 25)
!2848 = distinct !DILexicalBlock(scope: !2839, file: !732, line: 46, column: 19)
!2849 = !DILocation(line: 47, column: 16, scope: !2847, inlinedAt: !2843)
!2850 = !DILocation(line: 47, column: 41, scope: !2847, inlinedAt: !2843)
!2851 = !DILocalVariable(name: "noc_addr", scope: !2745, file: !732, line: 242, type: !166)
!2852 = !DILocation(line: 242, column: 14, scope: !2745)
!2853 = !DILocation(line: 242, column: 45, scope: !2745)
!2854 = !DILocation(line: 242, column: 53, scope: !2745)
!2855 = !DILocalVariable(name: "noc_xy", arg: 1, scope: !2856, file: !732, line: 222, type: !143)
!2856 = distinct !DISubprogram(name: "get_noc_addr_helper", linkageName: "_Z19get_noc_addr_helperjj", scope: !732, file: !732, line: 222, type: !2857, scopeLine: 222, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!2857 = !DISubroutineType(types: !2858)
!2858 = !{!166, !143, !143}
!2859 = !DILocation(line: 222, column: 49, scope: !2856, inlinedAt: !2860)
!2860 = distinct !DILocation(line: 242, column: 25, scope: !2745)
!2861 = !DILocalVariable(name: "addr", arg: 2, scope: !2856, file: !732, line: 222, type: !143)
!2862 = !DILocation(line: 222, column: 71, scope: !2856, inlinedAt: !2860)
!2863 = !DILocation(line: 227, column: 24, scope: !2856, inlinedAt: !2860)
!2864 = !DILocation(line: 227, column: 23, scope: !2856, inlinedAt: !2860)
!2865 = !DILocation(line: 227, column: 32, scope: !2856, inlinedAt: !2860)
!2866 = !DILocation(line: 227, column: 59, scope: !2856, inlinedAt: !2860)
!2867 = !DILocation(line: 227, column: 57, scope: !2856, inlinedAt: !2860)
!2868 = !DILocation(line: 243, column: 12, scope: !2745)
!2869 = !DILocation(line: 243, column: 5, scope: !2745)
!2870 = distinct !DISubprogram(name: "get_l1_noc_addr", linkageName: "_Z15get_l1_noc_addrjjjjh", scope: !732, file: !732, line: 246, type: !2746, scopeLine: 251, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!2871 = !DILocalVariable(name: "id", arg: 1, scope: !2870, file: !732, line: 247, type: !492)
!2872 = !DILocation(line: 247, column: 20, scope: !2870)
!2873 = !DILocalVariable(name: "page_size", arg: 2, scope: !2870, file: !732, line: 248, type: !492)
!2874 = !DILocation(line: 248, column: 20, scope: !2870)
!2875 = !DILocalVariable(name: "bank_base_address", arg: 3, scope: !2870, file: !732, line: 249, type: !492)
!2876 = !DILocation(line: 249, column: 20, scope: !2870)
!2877 = !DILocalVariable(name: "offset", arg: 4, scope: !2870, file: !732, line: 250, type: !492)
!2878 = !DILocation(line: 250, column: 20, scope: !2870)
!2879 = !DILocalVariable(name: "noc", arg: 5, scope: !2870, file: !732, line: 251, type: !5)
!2880 = !DILocation(line: 251, column: 13, scope: !2870)
!2881 = !DILocalVariable(name: "bank_offset_index", scope: !2870, file: !732, line: 252, type: !143)
!2882 = !DILocation(line: 252, column: 14, scope: !2870)
!2883 = !DILocation(line: 252, column: 85, scope: !2870)
!2884 = !DILocalVariable(name: "id", arg: 1, scope: !2885, file: !732, line: 19, type: !143)
!2885 = distinct !DISubprogram(name: "get_bank_offset_index<false>", linkageName: "_ZN20interleaved_addr_gen21get_bank_offset_indexILb0EEEjj", scope: !2763, file: !732, line: 19, type: !2764, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2886, retainedNodes: !2073)
!2886 = !{!2887}
!2887 = !DITemplateValueParameter(name: "DRAM", type: !305, value: i1 false)
!2888 = !DILocation(line: 19, column: 54, scope: !2885, inlinedAt: !2889)
!2889 = distinct !DILocation(line: 252, column: 34, scope: !2870)
!2890 = !DILocation(line: 30, column: 16, scope: !2891, inlinedAt: !2889)
!2891 = distinct !DILexicalBlock(scope: !2892, file: !732, line: 26, column: 12)
!2892 = distinct !DILexicalBlock(scope: !2885, file: !732, line: 20, column: 19)
!2893 = !DILocation(line: 30, column: 19, scope: !2891, inlinedAt: !2889)
!2894 = !DILocalVariable(name: "bank_index", scope: !2870, file: !732, line: 253, type: !143)
!2895 = !DILocation(line: 253, column: 14, scope: !2870)
!2896 = !DILocation(line: 253, column: 71, scope: !2870)
!2897 = !DILocation(line: 253, column: 75, scope: !2870)
!2898 = !DILocalVariable(name: "id", arg: 1, scope: !2899, file: !732, line: 36, type: !143)
!2899 = distinct !DISubprogram(name: "get_bank_index<false>", linkageName: "_ZN20interleaved_addr_gen14get_bank_indexILb0EEEjjj", scope: !2763, file: !732, line: 36, type: !2797, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2886, retainedNodes: !2073)
!2900 = !DILocation(line: 36, column: 47, scope: !2899, inlinedAt: !2901)
!2901 = distinct !DILocation(line: 253, column: 27, scope: !2870)
!2902 = !DILocalVariable(name: "bank_offset_index", arg: 2, scope: !2899, file: !732, line: 36, type: !143)
!2903 = !DILocation(line: 36, column: 60, scope: !2899, inlinedAt: !2901)
!2904 = !DILocation(line: 40, column: 16, scope: !2905, inlinedAt: !2901)
!2905 = distinct !DILexicalBlock(scope: !2906, file: !732, line: 39, column: 12)
!2906 = distinct !DILexicalBlock(scope: !2899, file: !732, line: 37, column: 19)
!2907 = !DILocation(line: 40, column: 21, scope: !2905, inlinedAt: !2901)
!2908 = !DILocation(line: 40, column: 39, scope: !2905, inlinedAt: !2901)
!2909 = !DILocation(line: 40, column: 19, scope: !2905, inlinedAt: !2901)
!2910 = !DILocalVariable(name: "addr", scope: !2870, file: !732, line: 254, type: !143)
!2911 = !DILocation(line: 254, column: 14, scope: !2870)
!2912 = !DILocation(line: 255, column: 10, scope: !2870)
!2913 = !DILocation(line: 255, column: 47, scope: !2870)
!2914 = !DILocation(line: 7, column: 77, scope: !2814, inlinedAt: !2915)
!2915 = distinct !DILocation(line: 255, column: 30, scope: !2870)
!2916 = !DILocation(line: 7, column: 92, scope: !2814, inlinedAt: !2915)
!2917 = !DILocation(line: 8, column: 14, scope: !2814, inlinedAt: !2915)
!2918 = !DILocation(line: 8, column: 19, scope: !2814, inlinedAt: !2915)
!2919 = !DILocation(line: 8, column: 27, scope: !2814, inlinedAt: !2915)
!2920 = !DILocation(line: 8, column: 37, scope: !2814, inlinedAt: !2915)
!2921 = !DILocation(line: 8, column: 24, scope: !2814, inlinedAt: !2915)
!2922 = !DILocation(line: 8, column: 43, scope: !2814, inlinedAt: !2915)
!2923 = !DILocation(line: 255, column: 28, scope: !2870)
!2924 = !DILocation(line: 256, column: 9, scope: !2870)
!2925 = !DILocation(line: 255, column: 115, scope: !2870)
!2926 = !DILocation(line: 256, column: 29, scope: !2870)
!2927 = !DILocation(line: 256, column: 27, scope: !2870)
!2928 = !DILocation(line: 256, column: 58, scope: !2870)
!2929 = !DILocation(line: 256, column: 38, scope: !2870)
!2930 = !DILocation(line: 256, column: 36, scope: !2870)
!2931 = !DILocalVariable(name: "noc_xy", scope: !2870, file: !732, line: 257, type: !143)
!2932 = !DILocation(line: 257, column: 14, scope: !2870)
!2933 = !DILocation(line: 257, column: 63, scope: !2870)
!2934 = !DILocation(line: 257, column: 75, scope: !2870)
!2935 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2936, file: !732, line: 45, type: !143)
!2936 = distinct !DISubprogram(name: "get_noc_xy<false>", linkageName: "_ZN20interleaved_addr_gen10get_noc_xyILb0EEEjjh", scope: !2763, file: !732, line: 45, type: !2840, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2886, retainedNodes: !2073)
!2937 = !DILocation(line: 45, column: 43, scope: !2936, inlinedAt: !2938)
!2938 = distinct !DILocation(line: 257, column: 23, scope: !2870)
!2939 = !DILocalVariable(name: "noc", arg: 2, scope: !2936, file: !732, line: 45, type: !5)
!2940 = !DILocation(line: 45, column: 63, scope: !2936, inlinedAt: !2938)
!2941 = !DILocation(line: 49, column: 34, scope: !2942, inlinedAt: !2938)
!2942 = distinct !DILexicalBlock(scope: !2943, file: !732, line: 48, column: 12)
!2943 = distinct !DILexicalBlock(scope: !2936, file: !732, line: 46, column: 19)
!2944 = !DILocation(line: 49, column: 16, scope: !2942, inlinedAt: !2938)
!2945 = !DILocation(line: 49, column: 39, scope: !2942, inlinedAt: !2938)
!2946 = !DILocalVariable(name: "noc_addr", scope: !2870, file: !732, line: 258, type: !166)
!2947 = !DILocation(line: 258, column: 14, scope: !2870)
!2948 = !DILocation(line: 258, column: 45, scope: !2870)
!2949 = !DILocation(line: 258, column: 53, scope: !2870)
!2950 = !DILocation(line: 222, column: 49, scope: !2856, inlinedAt: !2951)
!2951 = distinct !DILocation(line: 258, column: 25, scope: !2870)
!2952 = !DILocation(line: 222, column: 71, scope: !2856, inlinedAt: !2951)
!2953 = !DILocation(line: 227, column: 24, scope: !2856, inlinedAt: !2951)
!2954 = !DILocation(line: 227, column: 23, scope: !2856, inlinedAt: !2951)
!2955 = !DILocation(line: 227, column: 32, scope: !2856, inlinedAt: !2951)
!2956 = !DILocation(line: 227, column: 59, scope: !2856, inlinedAt: !2951)
!2957 = !DILocation(line: 227, column: 57, scope: !2856, inlinedAt: !2951)
!2958 = !DILocation(line: 259, column: 12, scope: !2870)
!2959 = !DILocation(line: 259, column: 5, scope: !2870)
!2960 = distinct !DISubprogram(name: "get_system_memory_noc_addr", linkageName: "_Z26get_system_memory_noc_addrjjjjh", scope: !732, file: !732, line: 262, type: !2746, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!2961 = !DILocalVariable(name: "id", arg: 1, scope: !2960, file: !732, line: 263, type: !492)
!2962 = !DILocation(line: 263, column: 20, scope: !2960)
!2963 = !DILocalVariable(name: "page_size", arg: 2, scope: !2960, file: !732, line: 264, type: !492)
!2964 = !DILocation(line: 264, column: 20, scope: !2960)
!2965 = !DILocalVariable(name: "base_addr", arg: 3, scope: !2960, file: !732, line: 265, type: !492)
!2966 = !DILocation(line: 265, column: 20, scope: !2960)
!2967 = !DILocalVariable(name: "offset", arg: 4, scope: !2960, file: !732, line: 266, type: !492)
!2968 = !DILocation(line: 266, column: 20, scope: !2960)
!2969 = !DILocalVariable(name: "noc", arg: 5, scope: !2960, file: !732, line: 267, type: !5)
!2970 = !DILocation(line: 267, column: 13, scope: !2960)
!2971 = !DILocalVariable(name: "pcie_core_noc_encoding", scope: !2960, file: !732, line: 268, type: !166)
!2972 = !DILocation(line: 268, column: 14, scope: !2960)
!2973 = !DILocation(line: 269, column: 18, scope: !2960)
!2974 = !DILocalVariable(name: "addr", scope: !2960, file: !732, line: 270, type: !143)
!2975 = !DILocation(line: 270, column: 14, scope: !2960)
!2976 = !DILocation(line: 270, column: 21, scope: !2960)
!2977 = !DILocation(line: 270, column: 33, scope: !2960)
!2978 = !DILocation(line: 270, column: 45, scope: !2960)
!2979 = !DILocation(line: 270, column: 43, scope: !2960)
!2980 = !DILocation(line: 270, column: 31, scope: !2960)
!2981 = !DILocation(line: 270, column: 50, scope: !2960)
!2982 = !DILocation(line: 270, column: 48, scope: !2960)
!2983 = !DILocalVariable(name: "noc_addr", scope: !2960, file: !732, line: 271, type: !166)
!2984 = !DILocation(line: 271, column: 14, scope: !2960)
!2985 = !DILocation(line: 271, column: 25, scope: !2960)
!2986 = !DILocation(line: 271, column: 50, scope: !2960)
!2987 = !DILocation(line: 271, column: 48, scope: !2960)
!2988 = !DILocation(line: 272, column: 12, scope: !2960)
!2989 = !DILocation(line: 272, column: 5, scope: !2960)
!2990 = distinct !DISubprogram(name: "get_dram_bank_base_offset", linkageName: "_ZN15tensor_accessor25get_dram_bank_base_offsetEjh", scope: !103, file: !728, line: 35, type: !2991, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!2991 = !DISubroutineType(types: !2992)
!2992 = !{!166, !143, !5}
!2993 = !DILocalVariable(name: "bank_id", arg: 1, scope: !2990, file: !728, line: 35, type: !143)
!2994 = !DILocation(line: 35, column: 45, scope: !2990)
!2995 = !DILocalVariable(name: "noc", arg: 2, scope: !2990, file: !728, line: 35, type: !5)
!2996 = !DILocation(line: 35, column: 62, scope: !2990)
!2997 = !DILocalVariable(name: "bank_offset_index", scope: !2990, file: !728, line: 37, type: !143)
!2998 = !DILocation(line: 37, column: 14, scope: !2990)
!2999 = !DILocation(line: 37, column: 84, scope: !2990)
!3000 = !DILocation(line: 19, column: 54, scope: !2762, inlinedAt: !3001)
!3001 = distinct !DILocation(line: 37, column: 34, scope: !2990)
!3002 = !DILocation(line: 22, column: 54, scope: !2769, inlinedAt: !3001)
!3003 = !DILocation(line: 84, column: 79, scope: !2772, inlinedAt: !3004)
!3004 = distinct !DILocation(line: 22, column: 16, scope: !2769, inlinedAt: !3001)
!3005 = !DILocation(line: 92, column: 29, scope: !2779, inlinedAt: !3004)
!3006 = !DILocation(line: 15, column: 70, scope: !2783, inlinedAt: !3007)
!3007 = distinct !DILocation(line: 92, column: 16, scope: !2779, inlinedAt: !3004)
!3008 = !DILocation(line: 16, column: 24, scope: !2783, inlinedAt: !3007)
!3009 = !DILocation(line: 16, column: 26, scope: !2783, inlinedAt: !3007)
!3010 = !DILocation(line: 16, column: 40, scope: !2783, inlinedAt: !3007)
!3011 = !DILocation(line: 16, column: 47, scope: !2783, inlinedAt: !3007)
!3012 = !DILocation(line: 16, column: 12, scope: !2783, inlinedAt: !3007)
!3013 = !DILocalVariable(name: "bank_index", scope: !2990, file: !728, line: 38, type: !143)
!3014 = !DILocation(line: 38, column: 14, scope: !2990)
!3015 = !DILocation(line: 38, column: 70, scope: !2990)
!3016 = !DILocation(line: 38, column: 79, scope: !2990)
!3017 = !DILocation(line: 36, column: 47, scope: !2796, inlinedAt: !3018)
!3018 = distinct !DILocation(line: 38, column: 27, scope: !2990)
!3019 = !DILocation(line: 36, column: 60, scope: !2796, inlinedAt: !3018)
!3020 = !DILocation(line: 38, column: 16, scope: !2804, inlinedAt: !3018)
!3021 = !DILocation(line: 38, column: 21, scope: !2804, inlinedAt: !3018)
!3022 = !DILocation(line: 38, column: 39, scope: !2804, inlinedAt: !3018)
!3023 = !DILocation(line: 38, column: 19, scope: !2804, inlinedAt: !3018)
!3024 = !DILocalVariable(name: "bank_offset", scope: !2990, file: !728, line: 39, type: !143)
!3025 = !DILocation(line: 39, column: 14, scope: !2990)
!3026 = !DILocation(line: 39, column: 72, scope: !2990)
!3027 = !DILocalVariable(name: "bank_index", arg: 1, scope: !3028, file: !732, line: 54, type: !143)
!3028 = distinct !DISubprogram(name: "get_bank_offset<true>", linkageName: "_ZN20interleaved_addr_gen15get_bank_offsetILb1EEEjj", scope: !2763, file: !732, line: 54, type: !2764, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !747, retainedNodes: !2073)
!3029 = !DILocation(line: 54, column: 48, scope: !3028, inlinedAt: !3030)
!3030 = distinct !DILocation(line: 39, column: 28, scope: !2990)
!3031 = !DILocation(line: 56, column: 36, scope: !3032, inlinedAt: !3030)
!3032 = distinct !DILexicalBlock(scope: !3033, file: !732, line: 55, column: 25)
!3033 = distinct !DILexicalBlock(scope: !3028, file: !732, line: 55, column: 19)
!3034 = !DILocation(line: 56, column: 16, scope: !3032, inlinedAt: !3030)
!3035 = !DILocalVariable(name: "noc_xy", scope: !2990, file: !728, line: 40, type: !143)
!3036 = !DILocation(line: 40, column: 14, scope: !2990)
!3037 = !DILocation(line: 40, column: 62, scope: !2990)
!3038 = !DILocation(line: 40, column: 74, scope: !2990)
!3039 = !DILocation(line: 45, column: 43, scope: !2839, inlinedAt: !3040)
!3040 = distinct !DILocation(line: 40, column: 23, scope: !2990)
!3041 = !DILocation(line: 45, column: 63, scope: !2839, inlinedAt: !3040)
!3042 = !DILocation(line: 47, column: 36, scope: !2847, inlinedAt: !3040)
!3043 = !DILocation(line: 47, column: 16, scope: !2847, inlinedAt: !3040)
!3044 = !DILocation(line: 47, column: 41, scope: !2847, inlinedAt: !3040)
!3045 = !DILocalVariable(name: "noc_addr", scope: !2990, file: !728, line: 41, type: !166)
!3046 = !DILocation(line: 41, column: 14, scope: !2990)
!3047 = !DILocation(line: 41, column: 45, scope: !2990)
!3048 = !DILocation(line: 41, column: 53, scope: !2990)
!3049 = !DILocation(line: 222, column: 49, scope: !2856, inlinedAt: !3050)
!3050 = distinct !DILocation(line: 41, column: 25, scope: !2990)
!3051 = !DILocation(line: 222, column: 71, scope: !2856, inlinedAt: !3050)
!3052 = !DILocation(line: 227, column: 24, scope: !2856, inlinedAt: !3050)
!3053 = !DILocation(line: 227, column: 23, scope: !2856, inlinedAt: !3050)
!3054 = !DILocation(line: 227, column: 32, scope: !2856, inlinedAt: !3050)
!3055 = !DILocation(line: 227, column: 59, scope: !2856, inlinedAt: !3050)
!3056 = !DILocation(line: 227, column: 57, scope: !2856, inlinedAt: !3050)
!3057 = !DILocation(line: 42, column: 12, scope: !2990)
!3058 = !DILocation(line: 42, column: 5, scope: !2990)
!3059 = distinct !DISubprogram(name: "is_l1_address", linkageName: "_Z13is_l1_addressy", scope: !3060, file: !3060, line: 94, type: !3061, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!3060 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/dataflow/dataflow_api.h", directory: "/work")
!3061 = !DISubroutineType(types: !3062)
!3062 = !{!305, !166}
!3063 = !DILocalVariable(name: "addr", arg: 1, scope: !3059, file: !3060, line: 94, type: !166)
!3064 = !DILocation(line: 94, column: 29, scope: !3059)
!3065 = !DILocation(line: 94, column: 46, scope: !3059)
!3066 = !DILocation(line: 94, column: 51, scope: !3059)
!3067 = !DILocation(line: 94, column: 65, scope: !3059)
!3068 = !DILocation(line: 94, column: 37, scope: !3059)
!3069 = distinct !DISubprogram(name: "noc_async_read_barrier", linkageName: "_Z22noc_async_read_barrierh", scope: !3060, file: !3060, line: 1737, type: !3070, scopeLine: 1737, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!3070 = !DISubroutineType(types: !3071)
!3071 = !{null, !5}
!3072 = !DILocalVariable(name: "noc", arg: 1, scope: !3069, file: !3060, line: 1737, type: !5)
!3073 = !DILocation(line: 1737, column: 37, scope: !3069)
!3074 = !DILocation(line: 1746, column: 9, scope: !3075)
!3075 = distinct !DILexicalBlock(scope: !3076, file: !3060, line: 1745, column: 12)
!3076 = distinct !DILexicalBlock(scope: !3069, file: !3060, line: 1741, column: 19)
!3077 = !DILocation(line: 1746, column: 42, scope: !3075)
!3078 = !DILocalVariable(name: "noc", arg: 1, scope: !3079, file: !867, line: 448, type: !143)
!3079 = distinct !DISubprogram(name: "ncrisc_noc_reads_flushed", linkageName: "_Z24ncrisc_noc_reads_flushedj", scope: !867, file: !867, line: 448, type: !3080, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!3080 = !DISubroutineType(types: !3081)
!3081 = !{!305, !143}
!3082 = !DILocation(line: 448, column: 78, scope: !3079, inlinedAt: !3083)
!3083 = distinct !DILocation(line: 1746, column: 17, scope: !3075)
!3084 = !DILocation(line: 449, column: 33, scope: !3079, inlinedAt: !3083)
!3085 = !DILocalVariable(name: "noc", arg: 1, scope: !3086, file: !867, line: 146, type: !143)
!3086 = distinct !DISubprogram(name: "NOC_STATUS_READ_REG", linkageName: "_Z19NOC_STATUS_READ_REGjj", scope: !867, file: !867, line: 146, type: !2797, scopeLine: 146, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!3087 = !DILocation(line: 146, column: 77, scope: !3086, inlinedAt: !3088)
!3088 = distinct !DILocation(line: 449, column: 13, scope: !3079, inlinedAt: !3083)
!3089 = !DILocalVariable(name: "reg_id", arg: 2, scope: !3086, file: !867, line: 146, type: !143)
!3090 = !DILocation(line: 146, column: 91, scope: !3086, inlinedAt: !3088)
!3091 = !DILocalVariable(name: "offset", scope: !3086, file: !867, line: 147, type: !143)
!3092 = !DILocation(line: 147, column: 14, scope: !3086, inlinedAt: !3088)
!3093 = !DILocation(line: 147, column: 24, scope: !3086, inlinedAt: !3088)
!3094 = !DILocation(line: 147, column: 28, scope: !3086, inlinedAt: !3088)
!3095 = !DILocation(line: 147, column: 69, scope: !3086, inlinedAt: !3088)
!3096 = !DILocation(line: 147, column: 58, scope: !3086, inlinedAt: !3088)
!3097 = !DILocation(line: 147, column: 56, scope: !3086, inlinedAt: !3088)
!3098 = !DILocalVariable(name: "ptr", scope: !3086, file: !867, line: 148, type: !552)
!3099 = !DILocation(line: 148, column: 24, scope: !3086, inlinedAt: !3088)
!3100 = !DILocation(line: 148, column: 50, scope: !3086, inlinedAt: !3088)
!3101 = !DILocation(line: 148, column: 30, scope: !3086, inlinedAt: !3088)
!3102 = !DILocation(line: 149, column: 13, scope: !3086, inlinedAt: !3088)
!3103 = !DILocation(line: 149, column: 12, scope: !3086, inlinedAt: !3088)
!3104 = !DILocation(line: 449, column: 88, scope: !3079, inlinedAt: !3083)
!3105 = !DILocation(line: 449, column: 67, scope: !3079, inlinedAt: !3083)
!3106 = !DILocation(line: 449, column: 64, scope: !3079, inlinedAt: !3083)
!3107 = !DILocation(line: 1746, column: 16, scope: !3075)
!3108 = distinct !{!3108, !3074, !3109, !2098}
!3109 = !DILocation(line: 1746, column: 47, scope: !3075)
!3110 = !DILocation(line: 1752, column: 1, scope: !3069)
!3111 = distinct !DISubprogram(name: "kernel_main", linkageName: "_Z11kernel_mainv", scope: !1702, file: !1702, line: 11, type: !1501, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!3112 = !DILocalVariable(name: "memory", scope: !3111, file: !1702, line: 12, type: !492)
!3113 = !DILocation(line: 12, column: 20, scope: !3111)
!3114 = !DILocalVariable(name: "operand", arg: 1, scope: !3115, file: !3060, line: 323, type: !143)
!3115 = distinct !DISubprogram(name: "get_write_ptr", linkageName: "_Z13get_write_ptrj", scope: !3060, file: !3060, line: 323, type: !2764, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!3116 = !DILocation(line: 323, column: 33, scope: !3115, inlinedAt: !3117)
!3117 = distinct !DILocation(line: 12, column: 29, scope: !3111)
!3118 = !DILocalVariable(name: "wr_ptr_bytes", scope: !3115, file: !3060, line: 325, type: !143)
!3119 = !DILocation(line: 325, column: 14, scope: !3115, inlinedAt: !3117)
!3120 = !DILocation(line: 325, column: 52, scope: !3115, inlinedAt: !3117)
!3121 = !DILocalVariable(name: "cb_id", arg: 1, scope: !3122, file: !3123, line: 101, type: !143)
!3122 = distinct !DISubprogram(name: "get_local_cb_interface", linkageName: "_Z22get_local_cb_interfacej", scope: !3123, file: !3123, line: 101, type: !3124, scopeLine: 101, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!3123 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h", directory: "/work")
!3124 = !DISubroutineType(types: !3125)
!3125 = !{!3126, !143}
!3126 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !3127, size: 32)
!3127 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "LocalCBInterface", file: !3123, line: 64, size: 256, flags: DIFlagTypePassByValue, elements: !3128, identifier: "_ZTS16LocalCBInterface")
!3128 = !{!3129, !3130, !3131, !3132, !3133, !3134, !3135, !3144}
!3129 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_size", scope: !3127, file: !3123, line: 65, baseType: !143, size: 32)
!3130 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_limit", scope: !3127, file: !3123, line: 66, baseType: !143, size: 32, offset: 32)
!3131 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_page_size", scope: !3127, file: !3123, line: 67, baseType: !143, size: 32, offset: 64)
!3132 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_num_pages", scope: !3127, file: !3123, line: 68, baseType: !143, size: 32, offset: 96)
!3133 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_rd_ptr", scope: !3127, file: !3123, line: 70, baseType: !143, size: 32, offset: 128)
!3134 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_wr_ptr", scope: !3127, file: !3123, line: 71, baseType: !143, size: 32, offset: 160)
!3135 = !DIDerivedType(tag: DW_TAG_member, scope: !3127, file: !3123, line: 74, baseType: !3136, size: 32, offset: 192)
!3136 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !3127, file: !3123, line: 74, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !3137, identifier: "_ZTSN16LocalCBInterfaceUt_E")
!3137 = !{!3138, !3139}
!3138 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_acked_received_init", scope: !3136, file: !3123, line: 75, baseType: !143, size: 32)
!3139 = !DIDerivedType(tag: DW_TAG_member, scope: !3136, file: !3123, line: 76, baseType: !3140, size: 32)
!3140 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !3136, file: !3123, line: 76, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !3141, identifier: "_ZTSN16LocalCBInterfaceUt_Ut_E")
!3141 = !{!3142, !3143}
!3142 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_acked", scope: !3140, file: !3123, line: 77, baseType: !200, size: 16)
!3143 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_received", scope: !3140, file: !3123, line: 78, baseType: !200, size: 16, offset: 16)
!3144 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_wr_tile_ptr", scope: !3127, file: !3123, line: 83, baseType: !143, size: 32, offset: 224)
!3145 = !DILocation(line: 101, column: 64, scope: !3122, inlinedAt: !3146)
!3146 = distinct !DILocation(line: 325, column: 29, scope: !3115, inlinedAt: !3117)
!3147 = !DILocation(line: 101, column: 93, scope: !3122, inlinedAt: !3146)
!3148 = !DILocation(line: 101, column: 100, scope: !3122, inlinedAt: !3146)
!3149 = !DILocation(line: 101, column: 73, scope: !3122, inlinedAt: !3146)
!3150 = !DILocation(line: 325, column: 61, scope: !3115, inlinedAt: !3117)
!3151 = !DILocation(line: 326, column: 12, scope: !3115, inlinedAt: !3117)
!3152 = !DILocalVariable(name: "X_layout", scope: !3111, file: !1702, line: 13, type: !634)
!3153 = !DILocation(line: 13, column: 20, scope: !3111)
!3154 = !DILocalVariable(name: "X", scope: !3111, file: !1702, line: 14, type: !787)
!3155 = !DILocation(line: 14, column: 10, scope: !3111)
!3156 = !DILocation(line: 15, column: 34, scope: !3111)
!3157 = !DILocation(line: 15, column: 9, scope: !3111)
!3158 = !DILocation(line: 15, column: 61, scope: !3111)
!3159 = !DILocation(line: 15, column: 68, scope: !3111)
!3160 = !DILocation(line: 15, column: 73, scope: !3111)
!3161 = !DILocation(line: 15, column: 80, scope: !3111)
!3162 = !DILocation(line: 14, column: 14, scope: !3111)
!3163 = !DILocalVariable(name: "C_layout", scope: !3111, file: !1702, line: 16, type: !686)
!3164 = !DILocation(line: 16, column: 20, scope: !3111)
!3165 = !DILocalVariable(name: "C", scope: !3111, file: !1702, line: 17, type: !787)
!3166 = !DILocation(line: 17, column: 10, scope: !3111)
!3167 = !DILocation(line: 18, column: 34, scope: !3111)
!3168 = !DILocation(line: 18, column: 9, scope: !3111)
!3169 = !DILocation(line: 18, column: 61, scope: !3111)
!3170 = !DILocation(line: 18, column: 68, scope: !3111)
!3171 = !DILocation(line: 18, column: 76, scope: !3111)
!3172 = !DILocation(line: 18, column: 83, scope: !3111)
!3173 = !DILocation(line: 17, column: 14, scope: !3111)
!3174 = !DILocalVariable(name: "first_block", scope: !3111, file: !1702, line: 19, type: !492)
!3175 = !DILocation(line: 19, column: 20, scope: !3111)
!3176 = !DILocation(line: 19, column: 34, scope: !3111)
!3177 = !DILocalVariable(name: "blocks", scope: !3111, file: !1702, line: 20, type: !492)
!3178 = !DILocation(line: 20, column: 20, scope: !3111)
!3179 = !DILocation(line: 20, column: 29, scope: !3111)
!3180 = !DILocalVariable(name: "k", scope: !3111, file: !1702, line: 21, type: !3181)
!3181 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !168)
!3182 = !DILocation(line: 21, column: 16, scope: !3111)
!3183 = !DILocation(line: 21, column: 28, scope: !3111)
!3184 = !DILocalVariable(name: "lock", scope: !3111, file: !1702, line: 22, type: !702)
!3185 = !DILocation(line: 22, column: 14, scope: !3111)
!3186 = !DILocation(line: 22, column: 19, scope: !3111)
!3187 = !DILocation(line: 22, column: 45, scope: !3111)
!3188 = !DILocation(line: 22, column: 71, scope: !3111)
!3189 = !DILocation(line: 22, column: 78, scope: !3111)
!3190 = !DILocation(line: 23, column: 15, scope: !3111)
!3191 = !DILocation(line: 23, column: 41, scope: !3111)
!3192 = !DILocation(line: 23, column: 67, scope: !3111)
!3193 = !DILocalVariable(name: "block", scope: !3194, file: !1702, line: 25, type: !143)
!3194 = distinct !DILexicalBlock(scope: !3111, file: !1702, line: 25, column: 5)
!3195 = !DILocation(line: 25, column: 19, scope: !3194)
!3196 = !DILocation(line: 25, column: 27, scope: !3194)
!3197 = !DILocation(line: 25, column: 10, scope: !3194)
!3198 = !DILocation(line: 25, column: 40, scope: !3199)
!3199 = distinct !DILexicalBlock(scope: !3194, file: !1702, line: 25, column: 5)
!3200 = !DILocation(line: 25, column: 48, scope: !3199)
!3201 = !DILocation(line: 25, column: 62, scope: !3199)
!3202 = !DILocation(line: 25, column: 60, scope: !3199)
!3203 = !DILocation(line: 25, column: 46, scope: !3199)
!3204 = !DILocation(line: 25, column: 5, scope: !3194)
!3205 = !DILocalVariable(name: "bx", scope: !3206, file: !1702, line: 26, type: !3181)
!3206 = distinct !DILexicalBlock(scope: !3199, file: !1702, line: 25, column: 79)
!3207 = !DILocation(line: 26, column: 23, scope: !3206)
!3208 = !DILocation(line: 26, column: 28, scope: !3206)
!3209 = !DILocation(line: 27, column: 14, scope: !3206)
!3210 = !DILocation(line: 28, column: 11, scope: !3206)
!3211 = !DILocation(line: 28, column: 24, scope: !3206)
!3212 = !DILocalVariable(name: "i", scope: !3213, file: !1702, line: 29, type: !168)
!3213 = distinct !DILexicalBlock(scope: !3206, file: !1702, line: 29, column: 9)
!3214 = !DILocation(line: 29, column: 22, scope: !3213)
!3215 = !DILocation(line: 29, column: 14, scope: !3213)
!3216 = !DILocation(line: 29, column: 29, scope: !3217)
!3217 = distinct !DILexicalBlock(scope: !3213, file: !1702, line: 29, column: 9)
!3218 = !DILocation(line: 29, column: 31, scope: !3217)
!3219 = !DILocation(line: 29, column: 9, scope: !3213)
!3220 = !DILocation(line: 30, column: 17, scope: !3221)
!3221 = distinct !DILexicalBlock(scope: !3222, file: !1702, line: 30, column: 17)
!3222 = distinct !DILexicalBlock(scope: !3217, file: !1702, line: 29, column: 42)
!3223 = !DILocation(line: 30, column: 20, scope: !3221)
!3224 = !DILocation(line: 30, column: 27, scope: !3221)
!3225 = !DILocation(line: 30, column: 25, scope: !3221)
!3226 = !DILocation(line: 30, column: 29, scope: !3221)
!3227 = !DILocation(line: 31, column: 28, scope: !3228)
!3228 = distinct !DILexicalBlock(scope: !3229, file: !1702, line: 31, column: 21)
!3229 = distinct !DILexicalBlock(scope: !3221, file: !1702, line: 30, column: 36)
!3230 = !DILocation(line: 31, column: 31, scope: !3228)
!3231 = !DILocation(line: 31, column: 38, scope: !3228)
!3232 = !DILocation(line: 31, column: 36, scope: !3228)
!3233 = !DILocation(line: 31, column: 23, scope: !3228)
!3234 = !DILocation(line: 31, column: 41, scope: !3228)
!3235 = !DILocation(line: 31, column: 46, scope: !3228)
!3236 = !DILocation(line: 31, column: 56, scope: !3228)
!3237 = !DILocation(line: 31, column: 59, scope: !3228)
!3238 = !DILocation(line: 31, column: 66, scope: !3228)
!3239 = !DILocation(line: 31, column: 64, scope: !3228)
!3240 = !DILocation(line: 31, column: 51, scope: !3228)
!3241 = !DILocation(line: 31, column: 69, scope: !3228)
!3242 = !DILocation(line: 32, column: 40, scope: !3243)
!3243 = distinct !DILexicalBlock(scope: !3228, file: !1702, line: 31, column: 74)
!3244 = !DILocation(line: 32, column: 43, scope: !3243)
!3245 = !DILocation(line: 32, column: 50, scope: !3243)
!3246 = !DILocation(line: 32, column: 48, scope: !3243)
!3247 = !DILocation(line: 32, column: 35, scope: !3243)
!3248 = !DILocation(line: 32, column: 54, scope: !3243)
!3249 = !DILocation(line: 32, column: 23, scope: !3243)
!3250 = !DILocation(line: 33, column: 17, scope: !3243)
!3251 = !DILocation(line: 34, column: 13, scope: !3229)
!3252 = !DILocation(line: 35, column: 9, scope: !3222)
!3253 = !DILocation(line: 29, column: 37, scope: !3217)
!3254 = !DILocation(line: 29, column: 9, scope: !3217)
!3255 = distinct !{!3255, !3219, !3256, !2098}
!3256 = !DILocation(line: 35, column: 9, scope: !3213)
!3257 = !DILocation(line: 36, column: 11, scope: !3206)
!3258 = !DILocation(line: 37, column: 14, scope: !3206)
!3259 = !DILocation(line: 38, column: 5, scope: !3206)
!3260 = !DILocation(line: 25, column: 70, scope: !3199)
!3261 = !DILocation(line: 25, column: 5, scope: !3199)
!3262 = distinct !{!3262, !3204, !3263, !2098}
!3263 = !DILocation(line: 38, column: 5, scope: !3194)
!3264 = !DILocation(line: 39, column: 7, scope: !3111)
!3265 = !DILocation(line: 40, column: 10, scope: !3111)
!3266 = !DILocation(line: 41, column: 1, scope: !3111)
!3267 = distinct !DISubprogram(name: "global_tensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", linkageName: "_ZN9softmetal6scalar13global_tensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj", scope: !704, file: !788, line: 192, type: !3268, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !859, retainedNodes: !2073)
!3268 = !DISubroutineType(types: !3269)
!3269 = !{!787, !811, !143, !143}
!3270 = !DILocalVariable(name: "accessor", arg: 1, scope: !3267, file: !788, line: 192, type: !811)
!3271 = !DILocation(line: 192, column: 57, scope: !3267)
!3272 = !DILocalVariable(name: "lines", arg: 2, scope: !3267, file: !788, line: 192, type: !143)
!3273 = !DILocation(line: 192, column: 76, scope: !3267)
!3274 = !DILocalVariable(name: "bounce", arg: 3, scope: !3267, file: !788, line: 192, type: !143)
!3275 = !DILocation(line: 192, column: 92, scope: !3267)
!3276 = !DILocation(line: 193, column: 38, scope: !3267)
!3277 = !{i64 4}
!3278 = !DILocation(line: 193, column: 12, scope: !3267)
!3279 = !DILocation(line: 193, column: 48, scope: !3267)
!3280 = !DILocation(line: 193, column: 55, scope: !3267)
!3281 = !DILocation(line: 193, column: 5, scope: !3267)
!3282 = distinct !DISubprogram(name: "get_arg_val<unsigned int>", linkageName: "_Z11get_arg_valIjET_i", scope: !3060, file: !3060, line: 148, type: !3283, scopeLine: 148, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2172, retainedNodes: !2073)
!3283 = !DISubroutineType(types: !3284)
!3284 = !{!118, !169}
!3285 = !DILocalVariable(name: "arg_idx", arg: 1, scope: !3282, file: !728, line: 25, type: !169)
!3286 = !DILocation(line: 25, column: 19, scope: !3282)
!3287 = !DILocation(line: 151, column: 42, scope: !3282)
!3288 = !DILocalVariable(name: "arg_idx", arg: 1, scope: !3289, file: !3060, line: 108, type: !169)
!3289 = distinct !DISubprogram(name: "get_arg_addr", linkageName: "_ZL12get_arg_addri", scope: !3060, file: !3060, line: 108, type: !3290, scopeLine: 108, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!3290 = !DISubroutineType(types: !3291)
!3291 = !{!553, !169}
!3292 = !DILocation(line: 108, column: 48, scope: !3289, inlinedAt: !3293)
!3293 = distinct !DILocation(line: 151, column: 29, scope: !3282)
!3294 = !DILocation(line: 112, column: 24, scope: !3289, inlinedAt: !3293)
!3295 = !DILocation(line: 112, column: 36, scope: !3289, inlinedAt: !3293)
!3296 = !DILocation(line: 112, column: 12, scope: !3289, inlinedAt: !3293)
!3297 = !DILocation(line: 151, column: 14, scope: !3282)
!3298 = !DILocation(line: 151, column: 12, scope: !3282)
!3299 = !DILocation(line: 151, column: 5, scope: !3282)
!3300 = distinct !DISubprogram(name: "TensorAccessor<0U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !727, file: !728, line: 360, type: !3301, scopeLine: 366, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3306, declaration: !3305, retainedNodes: !2073)
!3301 = !DISubroutineType(types: !3302)
!3302 = !{null, !3303, !3304, !492, !492}
!3303 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !727, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!3304 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !634, size: 32)
!3305 = !DISubprogram(name: "TensorAccessor<0U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC4ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !727, file: !728, line: 360, type: !3301, scopeLine: 360, flags: DIFlagPrototyped, spFlags: 0, templateParams: !3306)
!3306 = !{!651, !3307}
!3307 = !DITemplateValueParameter(name: "CRTA_OFFSET", type: !118, value: i32 -1)
!3308 = !DILocalVariable(name: "this", arg: 1, scope: !3300, type: !3309, flags: DIFlagArtificial | DIFlagObjectPointer)
!3309 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !727, size: 32)
!3310 = !DILocation(line: 0, scope: !3300)
!3311 = !DILocalVariable(name: "args", arg: 2, scope: !3300, file: !728, line: 361, type: !3304)
!3312 = !DILocation(line: 361, column: 60, scope: !3300)
!3313 = !DILocalVariable(name: "bank_base_address_in", arg: 3, scope: !3300, file: !728, line: 362, type: !492)
!3314 = !DILocation(line: 362, column: 24, scope: !3300)
!3315 = !DILocalVariable(name: "page_size_in", arg: 4, scope: !3300, file: !728, line: 363, type: !492)
!3316 = !DILocation(line: 363, column: 24, scope: !3300)
!3317 = !DILocation(line: 365, column: 13, scope: !3300)
!3318 = !DILocation(line: 365, column: 57, scope: !3300)
!3319 = !DILocation(line: 365, column: 93, scope: !3300)
!3320 = !DILocation(line: 290, column: 26, scope: !3321)
!3321 = !DILexicalBlockFile(scope: !3300, file: !732, discriminator: 0)
!3322 = !DILocation(line: 7, column: 77, scope: !2814, inlinedAt: !3323)
!3323 = distinct !DILocation(line: 290, column: 9, scope: !3321)
!3324 = !DILocation(line: 7, column: 92, scope: !2814, inlinedAt: !3323)
!3325 = !DILocation(line: 8, column: 14, scope: !2814, inlinedAt: !3323)
!3326 = !DILocation(line: 8, column: 19, scope: !2814, inlinedAt: !3323)
!3327 = !DILocation(line: 8, column: 27, scope: !2814, inlinedAt: !3323)
!3328 = !DILocation(line: 8, column: 37, scope: !2814, inlinedAt: !3323)
!3329 = !DILocation(line: 8, column: 24, scope: !2814, inlinedAt: !3323)
!3330 = !DILocation(line: 8, column: 43, scope: !2814, inlinedAt: !3323)
!3331 = !DILocation(line: 364, column: 9, scope: !3300)
!3332 = !DILocation(line: 366, column: 9, scope: !3333)
!3333 = !DILexicalBlockFile(scope: !3300, file: !728, discriminator: 0)
!3334 = !DILocation(line: 366, column: 27, scope: !3333)
!3335 = !DILocation(line: 366, column: 42, scope: !3333)
!3336 = distinct !DISubprogram(name: "TensorAccessor<2U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !727, file: !728, line: 360, type: !3337, scopeLine: 366, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3341, declaration: !3340, retainedNodes: !2073)
!3337 = !DISubroutineType(types: !3338)
!3338 = !{null, !3303, !3339, !492, !492}
!3339 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !686, size: 32)
!3340 = !DISubprogram(name: "TensorAccessor<2U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC4ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !727, file: !728, line: 360, type: !3337, scopeLine: 360, flags: DIFlagPrototyped, spFlags: 0, templateParams: !3341)
!3341 = !{!701, !3307}
!3342 = !DILocalVariable(name: "this", arg: 1, scope: !3336, type: !3309, flags: DIFlagArtificial | DIFlagObjectPointer)
!3343 = !DILocation(line: 0, scope: !3336)
!3344 = !DILocalVariable(name: "args", arg: 2, scope: !3336, file: !728, line: 361, type: !3339)
!3345 = !DILocation(line: 361, column: 60, scope: !3336)
!3346 = !DILocalVariable(name: "bank_base_address_in", arg: 3, scope: !3336, file: !728, line: 362, type: !492)
!3347 = !DILocation(line: 362, column: 24, scope: !3336)
!3348 = !DILocalVariable(name: "page_size_in", arg: 4, scope: !3336, file: !728, line: 363, type: !492)
!3349 = !DILocation(line: 363, column: 24, scope: !3336)
!3350 = !DILocation(line: 365, column: 13, scope: !3336)
!3351 = !DILocation(line: 365, column: 57, scope: !3336)
!3352 = !DILocation(line: 365, column: 93, scope: !3336)
!3353 = !DILocation(line: 290, column: 26, scope: !3354)
!3354 = !DILexicalBlockFile(scope: !3336, file: !732, discriminator: 0)
!3355 = !DILocation(line: 7, column: 77, scope: !2814, inlinedAt: !3356)
!3356 = distinct !DILocation(line: 290, column: 9, scope: !3354)
!3357 = !DILocation(line: 7, column: 92, scope: !2814, inlinedAt: !3356)
!3358 = !DILocation(line: 8, column: 14, scope: !2814, inlinedAt: !3356)
!3359 = !DILocation(line: 8, column: 19, scope: !2814, inlinedAt: !3356)
!3360 = !DILocation(line: 8, column: 27, scope: !2814, inlinedAt: !3356)
!3361 = !DILocation(line: 8, column: 37, scope: !2814, inlinedAt: !3356)
!3362 = !DILocation(line: 8, column: 24, scope: !2814, inlinedAt: !3356)
!3363 = !DILocation(line: 8, column: 43, scope: !2814, inlinedAt: !3356)
!3364 = !DILocation(line: 364, column: 9, scope: !3336)
!3365 = !DILocation(line: 366, column: 9, scope: !3366)
!3366 = !DILexicalBlockFile(scope: !3336, file: !728, discriminator: 0)
!3367 = !DILocation(line: 366, column: 27, scope: !3366)
!3368 = !DILocation(line: 366, column: 42, scope: !3366)
!3369 = distinct !DISubprogram(name: "CoreLock", linkageName: "_ZN9softmetal6scalar8CoreLockC2Ejjjjjj", scope: !702, file: !703, line: 14, type: !713, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !712, retainedNodes: !2073)
!3370 = !DILocalVariable(name: "this", arg: 1, scope: !3369, type: !3371, flags: DIFlagArtificial | DIFlagObjectPointer)
!3371 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !702, size: 32)
!3372 = !DILocation(line: 0, scope: !3369)
!3373 = !DILocalVariable(name: "grantor_x", arg: 2, scope: !3369, file: !703, line: 14, type: !143)
!3374 = !DILocation(line: 14, column: 23, scope: !3369)
!3375 = !DILocalVariable(name: "grantor_y", arg: 3, scope: !3369, file: !703, line: 14, type: !143)
!3376 = !DILocation(line: 14, column: 43, scope: !3369)
!3377 = !DILocalVariable(name: "mailbox", arg: 4, scope: !3369, file: !703, line: 14, type: !143)
!3378 = !DILocation(line: 14, column: 63, scope: !3369)
!3379 = !DILocalVariable(name: "core", arg: 5, scope: !3369, file: !703, line: 14, type: !143)
!3380 = !DILocation(line: 14, column: 81, scope: !3369)
!3381 = !DILocalVariable(name: "ready_semaphore", arg: 6, scope: !3369, file: !703, line: 14, type: !143)
!3382 = !DILocation(line: 14, column: 96, scope: !3369)
!3383 = !DILocalVariable(name: "grant_semaphore", arg: 7, scope: !3369, file: !703, line: 15, type: !143)
!3384 = !DILocation(line: 15, column: 23, scope: !3369)
!3385 = !DILocation(line: 16, column: 11, scope: !3369)
!3386 = !DILocation(line: 16, column: 30, scope: !3369)
!3387 = !DILocation(line: 16, column: 41, scope: !3369)
!3388 = !DILocation(line: 16, column: 52, scope: !3369)
!3389 = !DILocation(line: 16, column: 66, scope: !3369)
!3390 = !DILocation(line: 16, column: 64, scope: !3369)
!3391 = !DILocation(line: 16, column: 60, scope: !3369)
!3392 = !DILocalVariable(name: "noc_x", arg: 1, scope: !3393, file: !732, line: 213, type: !143)
!3393 = distinct !DISubprogram(name: "get_noc_addr", linkageName: "_Z12get_noc_addrjjjh", scope: !732, file: !732, line: 213, type: !3394, scopeLine: 213, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!3394 = !DISubroutineType(types: !3395)
!3395 = !{!166, !143, !143, !143, !5}
!3396 = !DILocation(line: 213, column: 32, scope: !3393, inlinedAt: !3397)
!3397 = distinct !DILocation(line: 16, column: 17, scope: !3369)
!3398 = !DILocalVariable(name: "noc_y", arg: 2, scope: !3393, file: !732, line: 213, type: !143)
!3399 = !DILocation(line: 213, column: 48, scope: !3393, inlinedAt: !3397)
!3400 = !DILocalVariable(name: "addr", arg: 3, scope: !3393, file: !732, line: 213, type: !143)
!3401 = !DILocation(line: 213, column: 64, scope: !3393, inlinedAt: !3397)
!3402 = !DILocalVariable(name: "noc", arg: 4, scope: !3393, file: !732, line: 213, type: !5)
!3403 = !DILocation(line: 213, column: 78, scope: !3393, inlinedAt: !3397)
!3404 = !DILocation(line: 214, column: 70, scope: !3393, inlinedAt: !3397)
!3405 = !DILocation(line: 214, column: 12, scope: !3393, inlinedAt: !3397)
!3406 = !DILocation(line: 214, column: 43, scope: !3393, inlinedAt: !3397)
!3407 = !DILocation(line: 214, column: 78, scope: !3393, inlinedAt: !3397)
!3408 = !DILocation(line: 17, column: 11, scope: !3369)
!3409 = !DILocation(line: 17, column: 26, scope: !3369)
!3410 = !DILocation(line: 17, column: 18, scope: !3369)
!3411 = !DILocation(line: 18, column: 11, scope: !3369)
!3412 = !DILocation(line: 18, column: 26, scope: !3369)
!3413 = !DILocation(line: 18, column: 18, scope: !3369)
!3414 = !DILocation(line: 44, column: 14, scope: !3369)
!3415 = !DILocation(line: 19, column: 28, scope: !3416)
!3416 = distinct !DILexicalBlock(scope: !3369, file: !703, line: 18, column: 44)
!3417 = !DILocalVariable(name: "sem_addr", arg: 1, scope: !3418, file: !3060, line: 1929, type: !552)
!3418 = distinct !DISubprogram(name: "noc_semaphore_wait", linkageName: "_Z18noc_semaphore_waitPVjj", scope: !3060, file: !3060, line: 1929, type: !3419, scopeLine: 1929, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!3419 = !DISubroutineType(types: !3420)
!3420 = !{null, !552, !143}
!3421 = !DILocation(line: 1929, column: 54, scope: !3418, inlinedAt: !3422)
!3422 = distinct !DILocation(line: 19, column: 9, scope: !3416)
!3423 = !DILocalVariable(name: "val", arg: 2, scope: !3418, file: !3060, line: 1929, type: !143)
!3424 = !DILocation(line: 1929, column: 73, scope: !3418, inlinedAt: !3422)
!3425 = !DILocation(line: 1933, column: 5, scope: !3418, inlinedAt: !3422)
!3426 = !DILocation(line: 1935, column: 16, scope: !3418, inlinedAt: !3422)
!3427 = !DILocation(line: 1935, column: 15, scope: !3418, inlinedAt: !3422)
!3428 = !DILocation(line: 1935, column: 29, scope: !3418, inlinedAt: !3422)
!3429 = !DILocation(line: 1935, column: 26, scope: !3418, inlinedAt: !3422)
!3430 = !DILocation(line: 1935, column: 5, scope: !3431, inlinedAt: !3422)
!3431 = distinct !DILexicalBlock(scope: !3418, file: !3060, line: 1933, column: 8)
!3432 = distinct !{!3432, !3425, !3433, !2098}
!3433 = !DILocation(line: 1935, column: 32, scope: !3418, inlinedAt: !3422)
!3434 = !DILocation(line: 20, column: 5, scope: !3369)
!3435 = distinct !DISubprogram(name: "acquire", linkageName: "_ZN9softmetal6scalar8CoreLock7acquireEv", scope: !702, file: !703, line: 22, type: !717, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !716, retainedNodes: !2073)
!3436 = !DILocalVariable(name: "this", arg: 1, scope: !3435, type: !3371, flags: DIFlagArtificial | DIFlagObjectPointer)
!3437 = !DILocation(line: 0, scope: !3435)
!3438 = !DILocation(line: 23, column: 15, scope: !3435)
!3439 = !DILocation(line: 23, column: 13, scope: !3435)
!3440 = !DILocation(line: 23, column: 9, scope: !3435)
!3441 = !DILocation(line: 24, column: 28, scope: !3435)
!3442 = !DILocation(line: 1929, column: 54, scope: !3418, inlinedAt: !3443)
!3443 = distinct !DILocation(line: 24, column: 9, scope: !3435)
!3444 = !DILocation(line: 1929, column: 73, scope: !3418, inlinedAt: !3443)
!3445 = !DILocation(line: 1933, column: 5, scope: !3418, inlinedAt: !3443)
!3446 = !DILocation(line: 1935, column: 16, scope: !3418, inlinedAt: !3443)
!3447 = !DILocation(line: 1935, column: 15, scope: !3418, inlinedAt: !3443)
!3448 = !DILocation(line: 1935, column: 29, scope: !3418, inlinedAt: !3443)
!3449 = !DILocation(line: 1935, column: 26, scope: !3418, inlinedAt: !3443)
!3450 = !DILocation(line: 1935, column: 5, scope: !3431, inlinedAt: !3443)
!3451 = distinct !{!3451, !3445, !3452, !2098}
!3452 = !DILocation(line: 1935, column: 32, scope: !3418, inlinedAt: !3443)
!3453 = !DILocation(line: 25, column: 27, scope: !3435)
!3454 = !DILocalVariable(name: "sem_addr", arg: 1, scope: !3455, file: !3060, line: 1981, type: !552)
!3455 = distinct !DISubprogram(name: "noc_semaphore_set", linkageName: "_Z17noc_semaphore_setPVjj", scope: !3060, file: !3060, line: 1981, type: !3419, scopeLine: 1981, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!3456 = !DILocation(line: 1981, column: 53, scope: !3455, inlinedAt: !3457)
!3457 = distinct !DILocation(line: 25, column: 9, scope: !3435)
!3458 = !DILocalVariable(name: "val", arg: 2, scope: !3455, file: !3060, line: 1981, type: !143)
!3459 = !DILocation(line: 1981, column: 72, scope: !3455, inlinedAt: !3457)
!3460 = !DILocation(line: 1985, column: 19, scope: !3455, inlinedAt: !3457)
!3461 = !DILocation(line: 1985, column: 7, scope: !3455, inlinedAt: !3457)
!3462 = !DILocation(line: 1985, column: 17, scope: !3455, inlinedAt: !3457)
!3463 = !DILocation(line: 26, column: 5, scope: !3435)
!3464 = distinct !DISubprogram(name: "refresh", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7refreshEv", scope: !787, file: !788, line: 110, type: !831, scopeLine: 110, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !833, retainedNodes: !2073)
!3465 = !DILocalVariable(name: "this", arg: 1, scope: !3464, type: !3466, flags: DIFlagArtificial | DIFlagObjectPointer)
!3466 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !787, size: 32)
!3467 = !DILocation(line: 0, scope: !3464)
!3468 = !DILocalVariable(name: "__range3", scope: !3469, type: !3470, flags: DIFlagArtificial)
!3469 = distinct !DILexicalBlock(scope: !3464, file: !788, line: 111, column: 9)
!3470 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !793, size: 32)
!3471 = !DILocation(line: 0, scope: !3469)
!3472 = !DILocation(line: 111, column: 27, scope: !3469)
!3473 = !DILocalVariable(name: "__begin0", scope: !3469, type: !3474, flags: DIFlagArtificial)
!3474 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !794, size: 32)
!3475 = !DILocation(line: 111, column: 25, scope: !3469)
!3476 = !DILocalVariable(name: "__end0", scope: !3469, type: !3474, flags: DIFlagArtificial)
!3477 = !DILocalVariable(name: "line", scope: !3478, file: !788, line: 111, type: !837)
!3478 = distinct !DILexicalBlock(scope: !3469, file: !788, line: 111, column: 9)
!3479 = !DILocation(line: 111, column: 20, scope: !3478)
!3480 = !DILocation(line: 111, column: 25, scope: !3478)
!3481 = !DILocation(line: 112, column: 24, scope: !3482)
!3482 = distinct !DILexicalBlock(scope: !3478, file: !788, line: 111, column: 35)
!3483 = !DILocation(line: 112, column: 13, scope: !3482)
!3484 = !DILocation(line: 113, column: 13, scope: !3482)
!3485 = !DILocation(line: 113, column: 18, scope: !3482)
!3486 = !DILocation(line: 113, column: 24, scope: !3482)
!3487 = !DILocation(line: 111, column: 9, scope: !3469)
!3488 = distinct !{!3488, !3487, !3489}
!3489 = !DILocation(line: 114, column: 9, scope: !3469)
!3490 = !DILocation(line: 115, column: 5, scope: !3464)
!3491 = distinct !DISubprogram(name: "load<int>", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIiEET_j", scope: !787, file: !788, line: 35, type: !813, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3493, declaration: !3492, retainedNodes: !2073)
!3492 = !DISubprogram(name: "load<int>", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIiEET_j", scope: !787, file: !788, line: 35, type: !813, scopeLine: 35, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0, templateParams: !3493)
!3493 = !{!3494}
!3494 = !DITemplateTypeParameter(name: "U", type: !169)
!3495 = !DILocalVariable(name: "this", arg: 1, scope: !3491, type: !3466, flags: DIFlagArtificial | DIFlagObjectPointer)
!3496 = !DILocation(line: 0, scope: !3491)
!3497 = !DILocalVariable(name: "index", arg: 2, scope: !3491, file: !788, line: 35, type: !143)
!3498 = !DILocation(line: 35, column: 21, scope: !3491)
!3499 = !DILocalVariable(name: "byte", scope: !3491, file: !788, line: 36, type: !492)
!3500 = !DILocation(line: 36, column: 24, scope: !3491)
!3501 = !DILocation(line: 36, column: 31, scope: !3491)
!3502 = !DILocation(line: 36, column: 37, scope: !3491)
!3503 = !DILocalVariable(name: "line", scope: !3491, file: !788, line: 37, type: !837)
!3504 = !DILocation(line: 37, column: 15, scope: !3491)
!3505 = !DILocation(line: 37, column: 30, scope: !3491)
!3506 = !DILocation(line: 37, column: 22, scope: !3491)
!3507 = !DILocation(line: 38, column: 15, scope: !3508)
!3508 = distinct !DILexicalBlock(scope: !3491, file: !788, line: 38, column: 13)
!3509 = !DILocation(line: 38, column: 20, scope: !3508)
!3510 = !DILocation(line: 38, column: 26, scope: !3508)
!3511 = !DILocation(line: 38, column: 32, scope: !3508)
!3512 = !DILocation(line: 38, column: 35, scope: !3508)
!3513 = !DILocation(line: 38, column: 40, scope: !3508)
!3514 = !DILocation(line: 38, column: 13, scope: !3508)
!3515 = !DILocation(line: 38, column: 54, scope: !3508)
!3516 = !DILocation(line: 38, column: 49, scope: !3508)
!3517 = !DILocation(line: 38, column: 60, scope: !3508)
!3518 = !DILocation(line: 39, column: 55, scope: !3491)
!3519 = !DILocation(line: 39, column: 44, scope: !3491)
!3520 = !DILocation(line: 39, column: 17, scope: !3491)
!3521 = !DILocation(line: 39, column: 16, scope: !3491)
!3522 = !DILocation(line: 39, column: 9, scope: !3491)
!3523 = distinct !DISubprogram(name: "fetch_add", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9fetch_addEji", scope: !787, file: !788, line: 73, type: !819, scopeLine: 73, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !818, retainedNodes: !2073)
!3524 = !DILocalVariable(name: "this", arg: 1, scope: !3523, type: !3466, flags: DIFlagArtificial | DIFlagObjectPointer)
!3525 = !DILocation(line: 0, scope: !3523)
!3526 = !DILocalVariable(name: "index", arg: 2, scope: !3523, file: !788, line: 73, type: !143)
!3527 = !DILocation(line: 73, column: 26, scope: !3523)
!3528 = !DILocalVariable(name: "value", arg: 3, scope: !3523, file: !788, line: 73, type: !169)
!3529 = !DILocation(line: 73, column: 35, scope: !3523)
!3530 = !DILocalVariable(name: "before", scope: !3523, file: !788, line: 74, type: !556)
!3531 = !DILocation(line: 74, column: 17, scope: !3523)
!3532 = !DILocation(line: 74, column: 31, scope: !3523)
!3533 = !DILocation(line: 74, column: 26, scope: !3523)
!3534 = !DILocation(line: 75, column: 15, scope: !3523)
!3535 = !DILocation(line: 75, column: 24, scope: !3523)
!3536 = !DILocation(line: 75, column: 33, scope: !3523)
!3537 = !DILocation(line: 75, column: 31, scope: !3523)
!3538 = !DILocation(line: 75, column: 9, scope: !3523)
!3539 = !DILocation(line: 76, column: 16, scope: !3523)
!3540 = !DILocation(line: 76, column: 9, scope: !3523)
!3541 = distinct !DISubprogram(name: "flush", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv", scope: !787, file: !788, line: 107, type: !831, scopeLine: 107, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !830, retainedNodes: !2073)
!3542 = !DILocalVariable(name: "this", arg: 1, scope: !3541, type: !3466, flags: DIFlagArtificial | DIFlagObjectPointer)
!3543 = !DILocation(line: 0, scope: !3541)
!3544 = !DILocalVariable(name: "__range3", scope: !3545, type: !3470, flags: DIFlagArtificial)
!3545 = distinct !DILexicalBlock(scope: !3541, file: !788, line: 108, column: 9)
!3546 = !DILocation(line: 0, scope: !3545)
!3547 = !DILocation(line: 108, column: 27, scope: !3545)
!3548 = !DILocalVariable(name: "__begin0", scope: !3545, type: !3474, flags: DIFlagArtificial)
!3549 = !DILocation(line: 108, column: 25, scope: !3545)
!3550 = !DILocalVariable(name: "__end0", scope: !3545, type: !3474, flags: DIFlagArtificial)
!3551 = !DILocalVariable(name: "line", scope: !3552, file: !788, line: 108, type: !837)
!3552 = distinct !DILexicalBlock(scope: !3545, file: !788, line: 108, column: 9)
!3553 = !DILocation(line: 108, column: 20, scope: !3552)
!3554 = !DILocation(line: 108, column: 25, scope: !3552)
!3555 = !DILocation(line: 108, column: 46, scope: !3552)
!3556 = !DILocation(line: 108, column: 35, scope: !3552)
!3557 = !DILocation(line: 108, column: 9, scope: !3545)
!3558 = distinct !{!3558, !3557, !3559}
!3559 = !DILocation(line: 108, column: 50, scope: !3545)
!3560 = !DILocation(line: 109, column: 5, scope: !3541)
!3561 = distinct !DISubprogram(name: "release", linkageName: "_ZN9softmetal6scalar8CoreLock7releaseEv", scope: !702, file: !703, line: 27, type: !717, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !719, retainedNodes: !2073)
!3562 = !DILocalVariable(name: "this", arg: 1, scope: !3561, type: !3371, flags: DIFlagArtificial | DIFlagObjectPointer)
!3563 = !DILocation(line: 0, scope: !3561)
!3564 = !DILocation(line: 27, column: 28, scope: !3561)
!3565 = !DILocation(line: 27, column: 26, scope: !3561)
!3566 = !DILocation(line: 27, column: 22, scope: !3561)
!3567 = !DILocation(line: 27, column: 37, scope: !3561)
!3568 = distinct !DISubprogram(name: "leave", linkageName: "_ZN9softmetal6scalar8CoreLock5leaveEv", scope: !702, file: !703, line: 29, type: !717, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !720, retainedNodes: !2073)
!3569 = !DILocalVariable(name: "this", arg: 1, scope: !3568, type: !3371, flags: DIFlagArtificial | DIFlagObjectPointer)
!3570 = !DILocation(line: 0, scope: !3568)
!3571 = !DILocation(line: 29, column: 20, scope: !3568)
!3572 = !DILocation(line: 29, column: 32, scope: !3568)
!3573 = distinct !DISubprogram(name: "word_of", linkageName: "_ZN9softmetal6scalar8CoreLock7word_ofEj", scope: !702, file: !703, line: 34, type: !722, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !721, retainedNodes: !2073)
!3574 = !DILocalVariable(name: "semaphore", arg: 1, scope: !3573, file: !703, line: 34, type: !143)
!3575 = !DILocation(line: 34, column: 58, scope: !3573)
!3576 = !DILocation(line: 35, column: 77, scope: !3573)
!3577 = !DILocalVariable(name: "semaphore_id", arg: 1, scope: !3578, file: !3060, line: 1488, type: !143)
!3578 = distinct !DISubprogram(name: "get_semaphore<(ProgrammableCoreType)0>", linkageName: "_Z13get_semaphoreIL20ProgrammableCoreType0EEjj", scope: !3060, file: !3060, line: 1488, type: !3579, scopeLine: 1488, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3581, retainedNodes: !2073)
!3579 = !DISubroutineType(types: !3580)
!3580 = !{!553, !143}
!3581 = !{!3582}
!3582 = !DITemplateValueParameter(name: "type", type: !149, value: i32 0)
!3583 = !DILocation(line: 1488, column: 47, scope: !3578, inlinedAt: !3584)
!3584 = distinct !DILocation(line: 35, column: 63, scope: !3573)
!3585 = !DILocation(line: 1489, column: 23, scope: !3578, inlinedAt: !3584)
!3586 = !DILocation(line: 1489, column: 12, scope: !3578, inlinedAt: !3584)
!3587 = !DILocation(line: 1489, column: 61, scope: !3578, inlinedAt: !3584)
!3588 = !DILocation(line: 1489, column: 74, scope: !3578, inlinedAt: !3584)
!3589 = !DILocation(line: 1489, column: 59, scope: !3578, inlinedAt: !3584)
!3590 = !DILocation(line: 35, column: 16, scope: !3573)
!3591 = !DILocation(line: 35, column: 9, scope: !3573)
!3592 = distinct !DISubprogram(name: "say", linkageName: "_ZN9softmetal6scalar8CoreLock3sayEj", scope: !702, file: !703, line: 37, type: !725, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !724, retainedNodes: !2073)
!3593 = !DILocalVariable(name: "this", arg: 1, scope: !3592, type: !3371, flags: DIFlagArtificial | DIFlagObjectPointer)
!3594 = !DILocation(line: 0, scope: !3592)
!3595 = !DILocalVariable(name: "value", arg: 2, scope: !3592, file: !703, line: 37, type: !143)
!3596 = !DILocation(line: 37, column: 23, scope: !3592)
!3597 = !DILocation(line: 38, column: 29, scope: !3592)
!3598 = !DILocation(line: 38, column: 36, scope: !3592)
!3599 = !DILocalVariable(name: "addr", arg: 1, scope: !3600, file: !3060, line: 2024, type: !166)
!3600 = distinct !DISubprogram(name: "noc_inline_dw_write<(InlineWriteDst)0, false, true>", linkageName: "_Z19noc_inline_dw_writeIL14InlineWriteDst0ELb0ELb1EEvyjhhhj", scope: !3060, file: !3060, line: 2023, type: !3601, scopeLine: 2029, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3603, retainedNodes: !2073)
!3601 = !DISubroutineType(types: !3602)
!3602 = !{null, !166, !143, !5, !5, !5, !143}
!3603 = !{!3604, !3605, !3606}
!3604 = !DITemplateValueParameter(name: "dst_type", type: !157, value: i8 0)
!3605 = !DITemplateValueParameter(name: "posted", type: !305, value: i1 false)
!3606 = !DITemplateValueParameter(name: "flush", type: !305, value: i1 true)
!3607 = !DILocation(line: 2024, column: 14, scope: !3600, inlinedAt: !3608)
!3608 = distinct !DILocation(line: 38, column: 9, scope: !3592)
!3609 = !DILocalVariable(name: "val", arg: 2, scope: !3600, file: !3060, line: 2025, type: !143)
!3610 = !DILocation(line: 2025, column: 14, scope: !3600, inlinedAt: !3608)
!3611 = !DILocalVariable(name: "be", arg: 3, scope: !3600, file: !3060, line: 2026, type: !5)
!3612 = !DILocation(line: 2026, column: 13, scope: !3600, inlinedAt: !3608)
!3613 = !DILocalVariable(name: "noc", arg: 4, scope: !3600, file: !3060, line: 2027, type: !5)
!3614 = !DILocation(line: 2027, column: 13, scope: !3600, inlinedAt: !3608)
!3615 = !DILocalVariable(name: "vc", arg: 5, scope: !3600, file: !3060, line: 2028, type: !5)
!3616 = !DILocation(line: 2028, column: 13, scope: !3600, inlinedAt: !3608)
!3617 = !DILocalVariable(name: "customized_src_addr", arg: 6, scope: !3600, file: !3060, line: 2029, type: !143)
!3618 = !DILocation(line: 2029, column: 14, scope: !3600, inlinedAt: !3608)
!3619 = !DILocation(line: 2046, column: 9, scope: !3600, inlinedAt: !3608)
!3620 = !DILocation(line: 2048, column: 9, scope: !3600, inlinedAt: !3608)
!3621 = !DILocation(line: 2049, column: 9, scope: !3600, inlinedAt: !3608)
!3622 = !DILocation(line: 2050, column: 9, scope: !3600, inlinedAt: !3608)
!3623 = !DILocation(line: 2051, column: 9, scope: !3600, inlinedAt: !3608)
!3624 = !DILocation(line: 2054, column: 9, scope: !3600, inlinedAt: !3608)
!3625 = !DILocalVariable(name: "noc", arg: 1, scope: !3626, file: !867, line: 924, type: !143)
!3626 = distinct !DISubprogram(name: "noc_fast_write_dw_inline<(unsigned char)'\\x00', (InlineWriteDst)0, true>", linkageName: "_Z24noc_fast_write_dw_inlineILh0EL14InlineWriteDst0ELb1EEvjjjyjjbbj", scope: !867, file: !867, line: 923, type: !3627, scopeLine: 932, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3629, retainedNodes: !2073)
!3627 = !DISubroutineType(types: !3628)
!3628 = !{null, !143, !143, !143, !166, !143, !143, !305, !305, !143}
!3629 = !{!3630, !3604, !3606}
!3630 = !DITemplateValueParameter(name: "noc_mode", type: !7, value: i8 0)
!3631 = !DILocation(line: 924, column: 14, scope: !3626, inlinedAt: !3632)
!3632 = distinct !DILocation(line: 2045, column: 5, scope: !3600, inlinedAt: !3608)
!3633 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3626, file: !867, line: 925, type: !143)
!3634 = !DILocation(line: 925, column: 14, scope: !3626, inlinedAt: !3632)
!3635 = !DILocalVariable(name: "val", arg: 3, scope: !3626, file: !867, line: 926, type: !143)
!3636 = !DILocation(line: 926, column: 14, scope: !3626, inlinedAt: !3632)
!3637 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !3626, file: !867, line: 927, type: !166)
!3638 = !DILocation(line: 927, column: 14, scope: !3626, inlinedAt: !3632)
!3639 = !DILocalVariable(name: "be", arg: 5, scope: !3626, file: !867, line: 928, type: !143)
!3640 = !DILocation(line: 928, column: 14, scope: !3626, inlinedAt: !3632)
!3641 = !DILocalVariable(name: "static_vc", arg: 6, scope: !3626, file: !867, line: 929, type: !143)
!3642 = !DILocation(line: 929, column: 14, scope: !3626, inlinedAt: !3632)
!3643 = !DILocalVariable(name: "mcast", arg: 7, scope: !3626, file: !867, line: 930, type: !305)
!3644 = !DILocation(line: 930, column: 10, scope: !3626, inlinedAt: !3632)
!3645 = !DILocalVariable(name: "posted", arg: 8, scope: !3626, file: !867, line: 931, type: !305)
!3646 = !DILocation(line: 931, column: 10, scope: !3626, inlinedAt: !3632)
!3647 = !DILocalVariable(name: "customized_src_addr", arg: 9, scope: !3626, file: !867, line: 932, type: !143)
!3648 = !DILocation(line: 932, column: 14, scope: !3626, inlinedAt: !3632)
!3649 = !DILocation(line: 934, column: 9, scope: !3626, inlinedAt: !3632)
!3650 = !DILocation(line: 934, column: 14, scope: !3626, inlinedAt: !3632)
!3651 = !DILocation(line: 934, column: 23, scope: !3626, inlinedAt: !3632)
!3652 = !DILocation(line: 934, column: 28, scope: !3626, inlinedAt: !3632)
!3653 = !DILocation(line: 934, column: 39, scope: !3626, inlinedAt: !3632)
!3654 = !DILocation(line: 934, column: 43, scope: !3626, inlinedAt: !3632)
!3655 = !DILocation(line: 934, column: 54, scope: !3626, inlinedAt: !3632)
!3656 = !DILocation(line: 934, column: 61, scope: !3626, inlinedAt: !3632)
!3657 = !DILocation(line: 934, column: 69, scope: !3626, inlinedAt: !3632)
!3658 = !DILocalVariable(name: "noc", arg: 1, scope: !3659, file: !867, line: 870, type: !143)
!3659 = distinct !DISubprogram(name: "noc_fast_write_dw_inline_impl<(unsigned char)'\\x00', (InlineWriteDst)0, true>", linkageName: "_Z29noc_fast_write_dw_inline_implILh0EL14InlineWriteDst0ELb1EEvjjjyjjbbjj", scope: !867, file: !867, line: 869, type: !3660, scopeLine: 879, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3629, retainedNodes: !2073)
!3660 = !DISubroutineType(types: !3661)
!3661 = !{null, !143, !143, !143, !166, !143, !143, !305, !305, !143, !143}
!3662 = !DILocation(line: 870, column: 14, scope: !3659, inlinedAt: !3663)
!3663 = distinct !DILocation(line: 933, column: 5, scope: !3626, inlinedAt: !3632)
!3664 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3659, file: !867, line: 871, type: !143)
!3665 = !DILocation(line: 871, column: 14, scope: !3659, inlinedAt: !3663)
!3666 = !DILocalVariable(name: "val", arg: 3, scope: !3659, file: !867, line: 872, type: !143)
!3667 = !DILocation(line: 872, column: 14, scope: !3659, inlinedAt: !3663)
!3668 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !3659, file: !867, line: 873, type: !166)
!3669 = !DILocation(line: 873, column: 14, scope: !3659, inlinedAt: !3663)
!3670 = !DILocalVariable(name: "be", arg: 5, scope: !3659, file: !867, line: 874, type: !143)
!3671 = !DILocation(line: 874, column: 14, scope: !3659, inlinedAt: !3663)
!3672 = !DILocalVariable(name: "static_vc", arg: 6, scope: !3659, file: !867, line: 875, type: !143)
!3673 = !DILocation(line: 875, column: 14, scope: !3659, inlinedAt: !3663)
!3674 = !DILocalVariable(name: "mcast", arg: 7, scope: !3659, file: !867, line: 876, type: !305)
!3675 = !DILocation(line: 876, column: 10, scope: !3659, inlinedAt: !3663)
!3676 = !DILocalVariable(name: "posted", arg: 8, scope: !3659, file: !867, line: 877, type: !305)
!3677 = !DILocation(line: 877, column: 10, scope: !3659, inlinedAt: !3663)
!3678 = !DILocalVariable(name: "customized_src_addr", arg: 9, scope: !3659, file: !867, line: 878, type: !143)
!3679 = !DILocation(line: 878, column: 14, scope: !3659, inlinedAt: !3663)
!3680 = !DILocalVariable(name: "num_dests", arg: 10, scope: !3659, file: !867, line: 879, type: !143)
!3681 = !DILocation(line: 879, column: 14, scope: !3659, inlinedAt: !3663)
!3682 = !DILocalVariable(name: "static_vc_alloc", scope: !3659, file: !867, line: 888, type: !305)
!3683 = !DILocation(line: 888, column: 10, scope: !3659, inlinedAt: !3663)
!3684 = !DILocalVariable(name: "noc_cmd_field", scope: !3659, file: !867, line: 889, type: !143)
!3685 = !DILocation(line: 889, column: 14, scope: !3659, inlinedAt: !3663)
!3686 = !DILocation(line: 889, column: 31, scope: !3659, inlinedAt: !3663)
!3687 = !DILocation(line: 889, column: 94, scope: !3659, inlinedAt: !3663)
!3688 = !DILocation(line: 889, column: 76, scope: !3659, inlinedAt: !3663)
!3689 = !DILocation(line: 889, column: 74, scope: !3659, inlinedAt: !3663)
!3690 = !DILocation(line: 889, column: 119, scope: !3659, inlinedAt: !3663)
!3691 = !DILocation(line: 890, column: 41, scope: !3659, inlinedAt: !3663)
!3692 = !DILocation(line: 891, column: 31, scope: !3659, inlinedAt: !3663)
!3693 = !DILocation(line: 890, column: 61, scope: !3659, inlinedAt: !3663)
!3694 = !DILocation(line: 892, column: 31, scope: !3659, inlinedAt: !3663)
!3695 = !DILocation(line: 891, column: 92, scope: !3659, inlinedAt: !3663)
!3696 = !DILocalVariable(name: "be32", scope: !3659, file: !867, line: 894, type: !143)
!3697 = !DILocation(line: 894, column: 14, scope: !3659, inlinedAt: !3663)
!3698 = !DILocation(line: 894, column: 21, scope: !3659, inlinedAt: !3663)
!3699 = !DILocalVariable(name: "be_shift", scope: !3659, file: !867, line: 895, type: !143)
!3700 = !DILocation(line: 895, column: 14, scope: !3659, inlinedAt: !3663)
!3701 = !DILocation(line: 895, column: 26, scope: !3659, inlinedAt: !3663)
!3702 = !DILocation(line: 895, column: 36, scope: !3659, inlinedAt: !3663)
!3703 = !DILocation(line: 895, column: 25, scope: !3659, inlinedAt: !3663)
!3704 = !DILocation(line: 897, column: 13, scope: !3659, inlinedAt: !3663)
!3705 = !DILocation(line: 897, column: 21, scope: !3659, inlinedAt: !3663)
!3706 = !DILocation(line: 897, column: 18, scope: !3659, inlinedAt: !3663)
!3707 = !DILocation(line: 897, column: 10, scope: !3659, inlinedAt: !3663)
!3708 = !DILocation(line: 899, column: 5, scope: !3659, inlinedAt: !3663)
!3709 = !DILocation(line: 899, column: 31, scope: !3659, inlinedAt: !3663)
!3710 = !DILocation(line: 899, column: 36, scope: !3659, inlinedAt: !3663)
!3711 = !DILocalVariable(name: "noc", arg: 1, scope: !3712, file: !867, line: 158, type: !143)
!3712 = distinct !DISubprogram(name: "noc_cmd_buf_ready", linkageName: "_Z17noc_cmd_buf_readyjj", scope: !867, file: !867, line: 158, type: !3713, scopeLine: 158, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!3713 = !DISubroutineType(types: !3714)
!3714 = !{!305, !143, !143}
!3715 = !DILocation(line: 158, column: 71, scope: !3712, inlinedAt: !3716)
!3716 = distinct !DILocation(line: 899, column: 13, scope: !3659, inlinedAt: !3663)
!3717 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3712, file: !867, line: 158, type: !143)
!3718 = !DILocation(line: 158, column: 85, scope: !3712, inlinedAt: !3716)
!3719 = !DILocation(line: 159, column: 34, scope: !3712, inlinedAt: !3716)
!3720 = !DILocation(line: 159, column: 39, scope: !3712, inlinedAt: !3716)
!3721 = !DILocalVariable(name: "noc", arg: 1, scope: !3722, file: !867, line: 140, type: !143)
!3722 = distinct !DISubprogram(name: "NOC_CMD_BUF_READ_REG", linkageName: "_Z20NOC_CMD_BUF_READ_REGjjj", scope: !867, file: !867, line: 140, type: !3723, scopeLine: 140, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!3723 = !DISubroutineType(types: !3724)
!3724 = !{!143, !143, !143, !143}
!3725 = !DILocation(line: 140, column: 78, scope: !3722, inlinedAt: !3726)
!3726 = distinct !DILocation(line: 159, column: 13, scope: !3712, inlinedAt: !3716)
!3727 = !DILocalVariable(name: "buf", arg: 2, scope: !3722, file: !867, line: 140, type: !143)
!3728 = !DILocation(line: 140, column: 92, scope: !3722, inlinedAt: !3726)
!3729 = !DILocalVariable(name: "addr", arg: 3, scope: !3722, file: !867, line: 140, type: !143)
!3730 = !DILocation(line: 140, column: 106, scope: !3722, inlinedAt: !3726)
!3731 = !DILocalVariable(name: "offset", scope: !3722, file: !867, line: 141, type: !143)
!3732 = !DILocation(line: 141, column: 14, scope: !3722, inlinedAt: !3726)
!3733 = !DILocation(line: 141, column: 24, scope: !3722, inlinedAt: !3726)
!3734 = !DILocation(line: 141, column: 28, scope: !3722, inlinedAt: !3726)
!3735 = !DILocation(line: 141, column: 58, scope: !3722, inlinedAt: !3726)
!3736 = !DILocation(line: 141, column: 62, scope: !3722, inlinedAt: !3726)
!3737 = !DILocation(line: 141, column: 55, scope: !3722, inlinedAt: !3726)
!3738 = !DILocation(line: 141, column: 92, scope: !3722, inlinedAt: !3726)
!3739 = !DILocation(line: 141, column: 90, scope: !3722, inlinedAt: !3726)
!3740 = !DILocalVariable(name: "ptr", scope: !3722, file: !867, line: 142, type: !552)
!3741 = !DILocation(line: 142, column: 24, scope: !3722, inlinedAt: !3726)
!3742 = !DILocation(line: 142, column: 50, scope: !3722, inlinedAt: !3726)
!3743 = !DILocation(line: 142, column: 30, scope: !3722, inlinedAt: !3726)
!3744 = !DILocation(line: 143, column: 13, scope: !3722, inlinedAt: !3726)
!3745 = !DILocation(line: 143, column: 12, scope: !3722, inlinedAt: !3726)
!3746 = !DILocation(line: 159, column: 62, scope: !3712, inlinedAt: !3716)
!3747 = !DILocation(line: 899, column: 12, scope: !3659, inlinedAt: !3663)
!3748 = distinct !{!3748, !3708, !3749, !2098}
!3749 = !DILocation(line: 899, column: 45, scope: !3659, inlinedAt: !3663)
!3750 = !DILocation(line: 900, column: 27, scope: !3659, inlinedAt: !3663)
!3751 = !DILocation(line: 900, column: 32, scope: !3659, inlinedAt: !3663)
!3752 = !DILocation(line: 900, column: 54, scope: !3659, inlinedAt: !3663)
!3753 = !DILocalVariable(name: "noc", arg: 1, scope: !3754, file: !867, line: 134, type: !143)
!3754 = distinct !DISubprogram(name: "NOC_CMD_BUF_WRITE_REG", linkageName: "_Z21NOC_CMD_BUF_WRITE_REGjjjj", scope: !867, file: !867, line: 133, type: !3755, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!3755 = !DISubroutineType(types: !3756)
!3756 = !{null, !143, !143, !143, !143}
!3757 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !3758)
!3758 = distinct !DILocation(line: 900, column: 5, scope: !3659, inlinedAt: !3663)
!3759 = !DILocalVariable(name: "buf", arg: 2, scope: !3754, file: !867, line: 134, type: !143)
!3760 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !3758)
!3761 = !DILocalVariable(name: "addr", arg: 3, scope: !3754, file: !867, line: 134, type: !143)
!3762 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !3758)
!3763 = !DILocalVariable(name: "val", arg: 4, scope: !3754, file: !867, line: 134, type: !143)
!3764 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !3758)
!3765 = !DILocalVariable(name: "offset", scope: !3754, file: !867, line: 135, type: !143)
!3766 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !3758)
!3767 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !3758)
!3768 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !3758)
!3769 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !3758)
!3770 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !3758)
!3771 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !3758)
!3772 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !3758)
!3773 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !3758)
!3774 = !DILocalVariable(name: "ptr", scope: !3754, file: !867, line: 136, type: !552)
!3775 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !3758)
!3776 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !3758)
!3777 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !3758)
!3778 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !3758)
!3779 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !3758)
!3780 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !3758)
!3781 = !DILocation(line: 901, column: 27, scope: !3659, inlinedAt: !3663)
!3782 = !DILocation(line: 901, column: 32, scope: !3659, inlinedAt: !3663)
!3783 = !DILocation(line: 901, column: 51, scope: !3659, inlinedAt: !3663)
!3784 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !3785)
!3785 = distinct !DILocation(line: 901, column: 5, scope: !3659, inlinedAt: !3663)
!3786 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !3785)
!3787 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !3785)
!3788 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !3785)
!3789 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !3785)
!3790 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !3785)
!3791 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !3785)
!3792 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !3785)
!3793 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !3785)
!3794 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !3785)
!3795 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !3785)
!3796 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !3785)
!3797 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !3785)
!3798 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !3785)
!3799 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !3785)
!3800 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !3785)
!3801 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !3785)
!3802 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !3785)
!3803 = !DILocation(line: 902, column: 27, scope: !3659, inlinedAt: !3663)
!3804 = !DILocation(line: 902, column: 32, scope: !3659, inlinedAt: !3663)
!3805 = !DILocation(line: 902, column: 59, scope: !3659, inlinedAt: !3663)
!3806 = !DILocation(line: 902, column: 69, scope: !3659, inlinedAt: !3663)
!3807 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !3808)
!3808 = distinct !DILocation(line: 902, column: 5, scope: !3659, inlinedAt: !3663)
!3809 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !3808)
!3810 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !3808)
!3811 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !3808)
!3812 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !3808)
!3813 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !3808)
!3814 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !3808)
!3815 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !3808)
!3816 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !3808)
!3817 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !3808)
!3818 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !3808)
!3819 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !3808)
!3820 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !3808)
!3821 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !3808)
!3822 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !3808)
!3823 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !3808)
!3824 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !3808)
!3825 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !3808)
!3826 = !DILocation(line: 903, column: 27, scope: !3659, inlinedAt: !3663)
!3827 = !DILocation(line: 903, column: 32, scope: !3659, inlinedAt: !3663)
!3828 = !DILocation(line: 903, column: 78, scope: !3659, inlinedAt: !3663)
!3829 = !DILocation(line: 903, column: 88, scope: !3659, inlinedAt: !3663)
!3830 = !DILocation(line: 903, column: 77, scope: !3659, inlinedAt: !3663)
!3831 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !3832)
!3832 = distinct !DILocation(line: 903, column: 5, scope: !3659, inlinedAt: !3663)
!3833 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !3832)
!3834 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !3832)
!3835 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !3832)
!3836 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !3832)
!3837 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !3832)
!3838 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !3832)
!3839 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !3832)
!3840 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !3832)
!3841 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !3832)
!3842 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !3832)
!3843 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !3832)
!3844 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !3832)
!3845 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !3832)
!3846 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !3832)
!3847 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !3832)
!3848 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !3832)
!3849 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !3832)
!3850 = !DILocation(line: 904, column: 27, scope: !3659, inlinedAt: !3663)
!3851 = !DILocation(line: 904, column: 32, scope: !3659, inlinedAt: !3663)
!3852 = !DILocation(line: 904, column: 56, scope: !3659, inlinedAt: !3663)
!3853 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !3854)
!3854 = distinct !DILocation(line: 904, column: 5, scope: !3659, inlinedAt: !3663)
!3855 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !3854)
!3856 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !3854)
!3857 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !3854)
!3858 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !3854)
!3859 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !3854)
!3860 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !3854)
!3861 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !3854)
!3862 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !3854)
!3863 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !3854)
!3864 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !3854)
!3865 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !3854)
!3866 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !3854)
!3867 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !3854)
!3868 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !3854)
!3869 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !3854)
!3870 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !3854)
!3871 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !3854)
!3872 = !DILocation(line: 905, column: 27, scope: !3659, inlinedAt: !3663)
!3873 = !DILocation(line: 905, column: 32, scope: !3659, inlinedAt: !3663)
!3874 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !3875)
!3875 = distinct !DILocation(line: 905, column: 5, scope: !3659, inlinedAt: !3663)
!3876 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !3875)
!3877 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !3875)
!3878 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !3875)
!3879 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !3875)
!3880 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !3875)
!3881 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !3875)
!3882 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !3875)
!3883 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !3875)
!3884 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !3875)
!3885 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !3875)
!3886 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !3875)
!3887 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !3875)
!3888 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !3875)
!3889 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !3875)
!3890 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !3875)
!3891 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !3875)
!3892 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !3875)
!3893 = !DILocation(line: 908, column: 13, scope: !3894, inlinedAt: !3663)
!3894 = distinct !DILexicalBlock(scope: !3895, file: !867, line: 908, column: 13)
!3895 = distinct !DILexicalBlock(scope: !3896, file: !867, line: 907, column: 49)
!3896 = distinct !DILexicalBlock(scope: !3659, file: !867, line: 907, column: 19)
!3897 = !DILocation(line: 909, column: 42, scope: !3898, inlinedAt: !3663)
!3898 = distinct !DILexicalBlock(scope: !3894, file: !867, line: 908, column: 21)
!3899 = !DILocation(line: 909, column: 47, scope: !3898, inlinedAt: !3663)
!3900 = !DILocation(line: 910, column: 9, scope: !3898, inlinedAt: !3663)
!3901 = !DILocation(line: 911, column: 45, scope: !3902, inlinedAt: !3663)
!3902 = distinct !DILexicalBlock(scope: !3894, file: !867, line: 910, column: 16)
!3903 = !DILocation(line: 911, column: 50, scope: !3902, inlinedAt: !3663)
!3904 = !DILocation(line: 912, column: 48, scope: !3902, inlinedAt: !3663)
!3905 = !DILocation(line: 912, column: 40, scope: !3902, inlinedAt: !3663)
!3906 = !DILocation(line: 912, column: 45, scope: !3902, inlinedAt: !3663)
!3907 = !DILocalVariable(name: "noc", arg: 1, scope: !3908, file: !3060, line: 1767, type: !5)
!3908 = distinct !DISubprogram(name: "noc_async_write_barrier", linkageName: "_Z23noc_async_write_barrierh", scope: !3060, file: !3060, line: 1767, type: !3070, scopeLine: 1767, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!3909 = !DILocation(line: 1767, column: 38, scope: !3908, inlinedAt: !3910)
!3910 = distinct !DILocation(line: 39, column: 9, scope: !3592)
!3911 = !DILocation(line: 1776, column: 9, scope: !3912, inlinedAt: !3910)
!3912 = distinct !DILexicalBlock(scope: !3913, file: !3060, line: 1775, column: 12)
!3913 = distinct !DILexicalBlock(scope: !3908, file: !3060, line: 1771, column: 19)
!3914 = !DILocation(line: 1776, column: 53, scope: !3912, inlinedAt: !3910)
!3915 = !DILocalVariable(name: "noc", arg: 1, scope: !3916, file: !867, line: 591, type: !143)
!3916 = distinct !DISubprogram(name: "ncrisc_noc_nonposted_writes_flushed", linkageName: "_Z35ncrisc_noc_nonposted_writes_flushedj", scope: !867, file: !867, line: 591, type: !3080, scopeLine: 591, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2073)
!3917 = !DILocation(line: 591, column: 89, scope: !3916, inlinedAt: !3918)
!3918 = distinct !DILocation(line: 1776, column: 17, scope: !3912, inlinedAt: !3910)
!3919 = !DILocation(line: 592, column: 33, scope: !3916, inlinedAt: !3918)
!3920 = !DILocation(line: 146, column: 77, scope: !3086, inlinedAt: !3921)
!3921 = distinct !DILocation(line: 592, column: 13, scope: !3916, inlinedAt: !3918)
!3922 = !DILocation(line: 146, column: 91, scope: !3086, inlinedAt: !3921)
!3923 = !DILocation(line: 147, column: 14, scope: !3086, inlinedAt: !3921)
!3924 = !DILocation(line: 147, column: 24, scope: !3086, inlinedAt: !3921)
!3925 = !DILocation(line: 147, column: 28, scope: !3086, inlinedAt: !3921)
!3926 = !DILocation(line: 147, column: 69, scope: !3086, inlinedAt: !3921)
!3927 = !DILocation(line: 147, column: 58, scope: !3086, inlinedAt: !3921)
!3928 = !DILocation(line: 147, column: 56, scope: !3086, inlinedAt: !3921)
!3929 = !DILocation(line: 148, column: 24, scope: !3086, inlinedAt: !3921)
!3930 = !DILocation(line: 148, column: 50, scope: !3086, inlinedAt: !3921)
!3931 = !DILocation(line: 148, column: 30, scope: !3086, inlinedAt: !3921)
!3932 = !DILocation(line: 149, column: 13, scope: !3086, inlinedAt: !3921)
!3933 = !DILocation(line: 149, column: 12, scope: !3086, inlinedAt: !3921)
!3934 = !DILocation(line: 592, column: 93, scope: !3916, inlinedAt: !3918)
!3935 = !DILocation(line: 592, column: 66, scope: !3916, inlinedAt: !3918)
!3936 = !DILocation(line: 592, column: 63, scope: !3916, inlinedAt: !3918)
!3937 = !DILocation(line: 1776, column: 16, scope: !3912, inlinedAt: !3910)
!3938 = distinct !{!3938, !3911, !3939, !2098}
!3939 = !DILocation(line: 1776, column: 58, scope: !3912, inlinedAt: !3910)
!3940 = !DILocation(line: 40, column: 5, scope: !3592)
!3941 = distinct !DISubprogram(name: "GlobalTensor", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC2ERKS9_jj", scope: !787, file: !788, line: 31, type: !808, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !807, retainedNodes: !2073)
!3942 = !DILocalVariable(name: "this", arg: 1, scope: !3941, type: !3466, flags: DIFlagArtificial | DIFlagObjectPointer)
!3943 = !DILocation(line: 0, scope: !3941)
!3944 = !DILocalVariable(name: "accessor", arg: 2, scope: !3941, file: !788, line: 31, type: !811)
!3945 = !DILocation(line: 31, column: 34, scope: !3941)
!3946 = !DILocalVariable(name: "lines", arg: 3, scope: !3941, file: !788, line: 31, type: !143)
!3947 = !DILocation(line: 31, column: 53, scope: !3941)
!3948 = !DILocalVariable(name: "bounce", arg: 4, scope: !3941, file: !788, line: 31, type: !143)
!3949 = !DILocation(line: 31, column: 69, scope: !3941)
!3950 = !DILocation(line: 32, column: 11, scope: !3941)
!3951 = !DILocation(line: 32, column: 21, scope: !3941)
!3952 = !DILocation(line: 31, column: 5, scope: !3941)
!3953 = !DILocation(line: 32, column: 32, scope: !3941)
!3954 = !DILocation(line: 32, column: 38, scope: !3941)
!3955 = !DILocation(line: 32, column: 46, scope: !3941)
!3956 = !DILocation(line: 32, column: 54, scope: !3941)
!3957 = !DILocation(line: 32, column: 63, scope: !3941)
!3958 = distinct !DISubprogram(name: "Line", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC2Ev", scope: !794, file: !788, line: 120, type: !3959, scopeLine: 120, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !3962, retainedNodes: !2073)
!3959 = !DISubroutineType(types: !3960)
!3960 = !{null, !3961}
!3961 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !794, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!3962 = !DISubprogram(name: "Line", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC4Ev", scope: !794, type: !3959, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: 0)
!3963 = !DILocalVariable(name: "this", arg: 1, scope: !3958, type: !3474, flags: DIFlagArtificial | DIFlagObjectPointer)
!3964 = !DILocation(line: 0, scope: !3958)
!3965 = !DILocation(line: 121, column: 18, scope: !3958)
!3966 = !DILocation(line: 122, column: 18, scope: !3958)
!3967 = !DILocation(line: 122, column: 35, scope: !3958)
!3968 = !DILocation(line: 123, column: 14, scope: !3958)
!3969 = !DILocation(line: 120, column: 12, scope: !3958)
!3970 = distinct !DISubprogram(name: "write_back", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE", scope: !787, file: !788, line: 131, type: !847, scopeLine: 131, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !846, retainedNodes: !2073)
!3971 = !DILocalVariable(name: "this", arg: 1, scope: !3970, type: !3466, flags: DIFlagArtificial | DIFlagObjectPointer)
!3972 = !DILocation(line: 0, scope: !3970)
!3973 = !DILocalVariable(name: "line", arg: 2, scope: !3970, file: !788, line: 131, type: !837)
!3974 = !DILocation(line: 131, column: 27, scope: !3970)
!3975 = !DILocation(line: 132, column: 13, scope: !3976)
!3976 = distinct !DILexicalBlock(scope: !3970, file: !788, line: 132, column: 13)
!3977 = !DILocation(line: 132, column: 18, scope: !3976)
!3978 = !DILocation(line: 132, column: 28, scope: !3976)
!3979 = !DILocation(line: 132, column: 34, scope: !3976)
!3980 = !DILocalVariable(name: "first", scope: !3970, file: !788, line: 133, type: !492)
!3981 = !DILocation(line: 133, column: 24, scope: !3970)
!3982 = !DILocation(line: 133, column: 32, scope: !3970)
!3983 = !DILocation(line: 133, column: 37, scope: !3970)
!3984 = !DILocation(line: 133, column: 45, scope: !3970)
!3985 = !DILocation(line: 133, column: 50, scope: !3970)
!3986 = !DILocation(line: 133, column: 43, scope: !3970)
!3987 = !DILocation(line: 134, column: 36, scope: !3970)
!3988 = !DILocation(line: 134, column: 25, scope: !3970)
!3989 = !DILocation(line: 134, column: 51, scope: !3970)
!3990 = !DILocation(line: 134, column: 44, scope: !3970)
!3991 = !DILocation(line: 134, column: 59, scope: !3970)
!3992 = !DILocation(line: 134, column: 64, scope: !3970)
!3993 = !DILocation(line: 134, column: 76, scope: !3970)
!3994 = !DILocation(line: 134, column: 81, scope: !3970)
!3995 = !DILocation(line: 134, column: 74, scope: !3970)
!3996 = !DILocation(line: 134, column: 9, scope: !3970)
!3997 = !DILocation(line: 1767, column: 38, scope: !3908, inlinedAt: !3998)
!3998 = distinct !DILocation(line: 135, column: 9, scope: !3970)
!3999 = !DILocation(line: 1776, column: 9, scope: !3912, inlinedAt: !3998)
!4000 = !DILocation(line: 1776, column: 53, scope: !3912, inlinedAt: !3998)
!4001 = !DILocation(line: 591, column: 89, scope: !3916, inlinedAt: !4002)
!4002 = distinct !DILocation(line: 1776, column: 17, scope: !3912, inlinedAt: !3998)
!4003 = !DILocation(line: 592, column: 33, scope: !3916, inlinedAt: !4002)
!4004 = !DILocation(line: 146, column: 77, scope: !3086, inlinedAt: !4005)
!4005 = distinct !DILocation(line: 592, column: 13, scope: !3916, inlinedAt: !4002)
!4006 = !DILocation(line: 146, column: 91, scope: !3086, inlinedAt: !4005)
!4007 = !DILocation(line: 147, column: 14, scope: !3086, inlinedAt: !4005)
!4008 = !DILocation(line: 147, column: 24, scope: !3086, inlinedAt: !4005)
!4009 = !DILocation(line: 147, column: 28, scope: !3086, inlinedAt: !4005)
!4010 = !DILocation(line: 147, column: 69, scope: !3086, inlinedAt: !4005)
!4011 = !DILocation(line: 147, column: 58, scope: !3086, inlinedAt: !4005)
!4012 = !DILocation(line: 147, column: 56, scope: !3086, inlinedAt: !4005)
!4013 = !DILocation(line: 148, column: 24, scope: !3086, inlinedAt: !4005)
!4014 = !DILocation(line: 148, column: 50, scope: !3086, inlinedAt: !4005)
!4015 = !DILocation(line: 148, column: 30, scope: !3086, inlinedAt: !4005)
!4016 = !DILocation(line: 149, column: 13, scope: !3086, inlinedAt: !4005)
!4017 = !DILocation(line: 149, column: 12, scope: !3086, inlinedAt: !4005)
!4018 = !DILocation(line: 592, column: 93, scope: !3916, inlinedAt: !4002)
!4019 = !DILocation(line: 592, column: 66, scope: !3916, inlinedAt: !4002)
!4020 = !DILocation(line: 592, column: 63, scope: !3916, inlinedAt: !4002)
!4021 = !DILocation(line: 1776, column: 16, scope: !3912, inlinedAt: !3998)
!4022 = distinct !{!4022, !3999, !4023, !2098}
!4023 = !DILocation(line: 1776, column: 58, scope: !3912, inlinedAt: !3998)
!4024 = !DILocation(line: 136, column: 28, scope: !3970)
!4025 = !DILocation(line: 136, column: 33, scope: !3970)
!4026 = !DILocation(line: 136, column: 43, scope: !3970)
!4027 = !DILocation(line: 136, column: 9, scope: !3970)
!4028 = !DILocation(line: 136, column: 14, scope: !3970)
!4029 = !DILocation(line: 136, column: 26, scope: !3970)
!4030 = !DILocation(line: 137, column: 5, scope: !3970)
!4031 = distinct !DISubprogram(name: "noc_async_write<8193U, true, false>", linkageName: "_Z15noc_async_writeILj8193ELb1ELb0EEvjyjhj", scope: !3060, file: !3060, line: 828, type: !4032, scopeLine: 833, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4034, retainedNodes: !2073)
!4032 = !DISubroutineType(types: !4033)
!4033 = !{null, !143, !166, !143, !5, !143}
!4034 = !{!4035, !4036, !3605}
!4035 = !DITemplateValueParameter(name: "max_page_size", type: !118, value: i32 8193)
!4036 = !DITemplateValueParameter(name: "enable_noc_tracing", type: !305, value: i1 true)
!4037 = !DILocalVariable(name: "src_local_l1_addr", arg: 1, scope: !4031, file: !3060, line: 829, type: !143)
!4038 = !DILocation(line: 829, column: 14, scope: !4031)
!4039 = !DILocalVariable(name: "dst_noc_addr", arg: 2, scope: !4031, file: !3060, line: 830, type: !166)
!4040 = !DILocation(line: 830, column: 14, scope: !4031)
!4041 = !DILocalVariable(name: "size", arg: 3, scope: !4031, file: !3060, line: 831, type: !143)
!4042 = !DILocation(line: 831, column: 14, scope: !4031)
!4043 = !DILocalVariable(name: "noc", arg: 4, scope: !4031, file: !3060, line: 832, type: !5)
!4044 = !DILocation(line: 832, column: 13, scope: !4031)
!4045 = !DILocalVariable(name: "vc", arg: 5, scope: !4031, file: !3060, line: 833, type: !143)
!4046 = !DILocation(line: 833, column: 14, scope: !4031)
!4047 = !DILocation(line: 844, column: 13, scope: !4048)
!4048 = distinct !DILexicalBlock(scope: !4049, file: !3060, line: 840, column: 12)
!4049 = distinct !DILexicalBlock(scope: !4031, file: !3060, line: 838, column: 19)
!4050 = !DILocation(line: 844, column: 33, scope: !4048)
!4051 = !DILocation(line: 844, column: 52, scope: !4048)
!4052 = !DILocation(line: 844, column: 66, scope: !4048)
!4053 = !DILocation(line: 844, column: 72, scope: !4048)
!4054 = !DILocalVariable(name: "noc", arg: 1, scope: !4055, file: !867, line: 784, type: !143)
!4055 = distinct !DISubprogram(name: "ncrisc_noc_fast_write_any_len<(unsigned char)'\\x00', false, false>", linkageName: "_Z29ncrisc_noc_fast_write_any_lenILh0ELb0ELb0EEvjjjyjjbbjbbj", scope: !867, file: !867, line: 783, type: !4056, scopeLine: 795, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4058, retainedNodes: !2073)
!4056 = !DISubroutineType(types: !4057)
!4057 = !{null, !143, !143, !143, !166, !143, !143, !305, !305, !143, !305, !305, !143}
!4058 = !{!3630, !4059, !4060}
!4059 = !DITemplateValueParameter(name: "use_trid", type: !305, value: i1 false)
!4060 = !DITemplateValueParameter(name: "one_packet", type: !305, value: i1 false)
!4061 = !DILocation(line: 784, column: 14, scope: !4055, inlinedAt: !4062)
!4062 = distinct !DILocation(line: 843, column: 9, scope: !4048)
!4063 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !4055, file: !867, line: 785, type: !143)
!4064 = !DILocation(line: 785, column: 14, scope: !4055, inlinedAt: !4062)
!4065 = !DILocalVariable(name: "src_addr", arg: 3, scope: !4055, file: !867, line: 786, type: !143)
!4066 = !DILocation(line: 786, column: 14, scope: !4055, inlinedAt: !4062)
!4067 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !4055, file: !867, line: 787, type: !166)
!4068 = !DILocation(line: 787, column: 14, scope: !4055, inlinedAt: !4062)
!4069 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !4055, file: !867, line: 788, type: !143)
!4070 = !DILocation(line: 788, column: 14, scope: !4055, inlinedAt: !4062)
!4071 = !DILocalVariable(name: "vc", arg: 6, scope: !4055, file: !867, line: 789, type: !143)
!4072 = !DILocation(line: 789, column: 14, scope: !4055, inlinedAt: !4062)
!4073 = !DILocalVariable(name: "mcast", arg: 7, scope: !4055, file: !867, line: 790, type: !305)
!4074 = !DILocation(line: 790, column: 10, scope: !4055, inlinedAt: !4062)
!4075 = !DILocalVariable(name: "linked", arg: 8, scope: !4055, file: !867, line: 791, type: !305)
!4076 = !DILocation(line: 791, column: 10, scope: !4055, inlinedAt: !4062)
!4077 = !DILocalVariable(name: "num_dests", arg: 9, scope: !4055, file: !867, line: 792, type: !143)
!4078 = !DILocation(line: 792, column: 14, scope: !4055, inlinedAt: !4062)
!4079 = !DILocalVariable(name: "multicast_path_reserve", arg: 10, scope: !4055, file: !867, line: 793, type: !305)
!4080 = !DILocation(line: 793, column: 10, scope: !4055, inlinedAt: !4062)
!4081 = !DILocalVariable(name: "posted", arg: 11, scope: !4055, file: !867, line: 794, type: !305)
!4082 = !DILocation(line: 794, column: 10, scope: !4055, inlinedAt: !4062)
!4083 = !DILocalVariable(name: "trid", arg: 12, scope: !4055, file: !867, line: 795, type: !143)
!4084 = !DILocation(line: 795, column: 14, scope: !4055, inlinedAt: !4062)
!4085 = !DILocation(line: 797, column: 9, scope: !4086, inlinedAt: !4062)
!4086 = distinct !DILexicalBlock(scope: !4087, file: !867, line: 796, column: 32)
!4087 = distinct !DILexicalBlock(scope: !4055, file: !867, line: 796, column: 19)
!4088 = !DILocation(line: 797, column: 16, scope: !4086, inlinedAt: !4062)
!4089 = !DILocation(line: 797, column: 26, scope: !4086, inlinedAt: !4062)
!4090 = !DILocation(line: 798, column: 13, scope: !4091, inlinedAt: !4062)
!4091 = distinct !DILexicalBlock(scope: !4086, file: !867, line: 797, column: 48)
!4092 = !DILocation(line: 798, column: 39, scope: !4091, inlinedAt: !4062)
!4093 = !DILocation(line: 798, column: 44, scope: !4091, inlinedAt: !4062)
!4094 = !DILocation(line: 158, column: 71, scope: !3712, inlinedAt: !4095)
!4095 = distinct !DILocation(line: 798, column: 21, scope: !4091, inlinedAt: !4062)
!4096 = !DILocation(line: 158, column: 85, scope: !3712, inlinedAt: !4095)
!4097 = !DILocation(line: 159, column: 34, scope: !3712, inlinedAt: !4095)
!4098 = !DILocation(line: 159, column: 39, scope: !3712, inlinedAt: !4095)
!4099 = !DILocation(line: 140, column: 78, scope: !3722, inlinedAt: !4100)
!4100 = distinct !DILocation(line: 159, column: 13, scope: !3712, inlinedAt: !4095)
!4101 = !DILocation(line: 140, column: 92, scope: !3722, inlinedAt: !4100)
!4102 = !DILocation(line: 140, column: 106, scope: !3722, inlinedAt: !4100)
!4103 = !DILocation(line: 141, column: 14, scope: !3722, inlinedAt: !4100)
!4104 = !DILocation(line: 141, column: 24, scope: !3722, inlinedAt: !4100)
!4105 = !DILocation(line: 141, column: 28, scope: !3722, inlinedAt: !4100)
!4106 = !DILocation(line: 141, column: 58, scope: !3722, inlinedAt: !4100)
!4107 = !DILocation(line: 141, column: 62, scope: !3722, inlinedAt: !4100)
!4108 = !DILocation(line: 141, column: 55, scope: !3722, inlinedAt: !4100)
!4109 = !DILocation(line: 141, column: 92, scope: !3722, inlinedAt: !4100)
!4110 = !DILocation(line: 141, column: 90, scope: !3722, inlinedAt: !4100)
!4111 = !DILocation(line: 142, column: 24, scope: !3722, inlinedAt: !4100)
!4112 = !DILocation(line: 142, column: 50, scope: !3722, inlinedAt: !4100)
!4113 = !DILocation(line: 142, column: 30, scope: !3722, inlinedAt: !4100)
!4114 = !DILocation(line: 143, column: 13, scope: !3722, inlinedAt: !4100)
!4115 = !DILocation(line: 143, column: 12, scope: !3722, inlinedAt: !4100)
!4116 = !DILocation(line: 159, column: 62, scope: !3712, inlinedAt: !4095)
!4117 = !DILocation(line: 798, column: 20, scope: !4091, inlinedAt: !4062)
!4118 = distinct !{!4118, !4090, !4119, !2098}
!4119 = !DILocation(line: 798, column: 53, scope: !4091, inlinedAt: !4062)
!4120 = !DILocation(line: 800, column: 17, scope: !4091, inlinedAt: !4062)
!4121 = !DILocation(line: 801, column: 17, scope: !4091, inlinedAt: !4062)
!4122 = !DILocation(line: 802, column: 17, scope: !4091, inlinedAt: !4062)
!4123 = !DILocation(line: 803, column: 17, scope: !4091, inlinedAt: !4062)
!4124 = !DILocation(line: 805, column: 17, scope: !4091, inlinedAt: !4062)
!4125 = !DILocation(line: 806, column: 17, scope: !4091, inlinedAt: !4062)
!4126 = !DILocation(line: 807, column: 17, scope: !4091, inlinedAt: !4062)
!4127 = !DILocation(line: 808, column: 17, scope: !4091, inlinedAt: !4062)
!4128 = !DILocation(line: 809, column: 17, scope: !4091, inlinedAt: !4062)
!4129 = !DILocation(line: 810, column: 17, scope: !4091, inlinedAt: !4062)
!4130 = !DILocation(line: 811, column: 17, scope: !4091, inlinedAt: !4062)
!4131 = !DILocalVariable(name: "noc", arg: 1, scope: !4132, file: !867, line: 463, type: !143)
!4132 = distinct !DISubprogram(name: "ncrisc_noc_fast_write<(unsigned char)'\\x00', false, true>", linkageName: "_Z21ncrisc_noc_fast_writeILh0ELb0ELb1EEvjjjyjjbbjbbj", scope: !867, file: !867, line: 462, type: !4056, scopeLine: 474, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4133, retainedNodes: !2073)
!4133 = !{!3630, !4059, !4134}
!4134 = !DITemplateValueParameter(name: "update_counter", type: !305, value: i1 true)
!4135 = !DILocation(line: 463, column: 14, scope: !4132, inlinedAt: !4136)
!4136 = distinct !DILocation(line: 799, column: 13, scope: !4091, inlinedAt: !4062)
!4137 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !4132, file: !867, line: 464, type: !143)
!4138 = !DILocation(line: 464, column: 14, scope: !4132, inlinedAt: !4136)
!4139 = !DILocalVariable(name: "src_addr", arg: 3, scope: !4132, file: !867, line: 465, type: !143)
!4140 = !DILocation(line: 465, column: 14, scope: !4132, inlinedAt: !4136)
!4141 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !4132, file: !867, line: 466, type: !166)
!4142 = !DILocation(line: 466, column: 14, scope: !4132, inlinedAt: !4136)
!4143 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !4132, file: !867, line: 467, type: !143)
!4144 = !DILocation(line: 467, column: 14, scope: !4132, inlinedAt: !4136)
!4145 = !DILocalVariable(name: "vc", arg: 6, scope: !4132, file: !867, line: 468, type: !143)
!4146 = !DILocation(line: 468, column: 14, scope: !4132, inlinedAt: !4136)
!4147 = !DILocalVariable(name: "mcast", arg: 7, scope: !4132, file: !867, line: 469, type: !305)
!4148 = !DILocation(line: 469, column: 10, scope: !4132, inlinedAt: !4136)
!4149 = !DILocalVariable(name: "linked", arg: 8, scope: !4132, file: !867, line: 470, type: !305)
!4150 = !DILocation(line: 470, column: 10, scope: !4132, inlinedAt: !4136)
!4151 = !DILocalVariable(name: "num_dests", arg: 9, scope: !4132, file: !867, line: 471, type: !143)
!4152 = !DILocation(line: 471, column: 14, scope: !4132, inlinedAt: !4136)
!4153 = !DILocalVariable(name: "multicast_path_reserve", arg: 10, scope: !4132, file: !867, line: 472, type: !305)
!4154 = !DILocation(line: 472, column: 10, scope: !4132, inlinedAt: !4136)
!4155 = !DILocalVariable(name: "posted", arg: 11, scope: !4132, file: !867, line: 473, type: !305)
!4156 = !DILocation(line: 473, column: 10, scope: !4132, inlinedAt: !4136)
!4157 = !DILocalVariable(name: "trid", arg: 12, scope: !4132, file: !867, line: 474, type: !143)
!4158 = !DILocation(line: 474, column: 14, scope: !4132, inlinedAt: !4136)
!4159 = !DILocalVariable(name: "noc_cmd_field", scope: !4132, file: !867, line: 483, type: !143)
!4160 = !DILocation(line: 483, column: 14, scope: !4132, inlinedAt: !4136)
!4161 = !DILocation(line: 484, column: 74, scope: !4132, inlinedAt: !4136)
!4162 = !DILocation(line: 484, column: 56, scope: !4132, inlinedAt: !4136)
!4163 = !DILocation(line: 484, column: 54, scope: !4132, inlinedAt: !4136)
!4164 = !DILocation(line: 484, column: 81, scope: !4132, inlinedAt: !4136)
!4165 = !DILocation(line: 484, column: 78, scope: !4132, inlinedAt: !4136)
!4166 = !DILocation(line: 485, column: 10, scope: !4132, inlinedAt: !4136)
!4167 = !DILocation(line: 485, column: 20, scope: !4132, inlinedAt: !4136)
!4168 = !DILocation(line: 485, column: 71, scope: !4132, inlinedAt: !4136)
!4169 = !DILocation(line: 484, column: 115, scope: !4132, inlinedAt: !4136)
!4170 = !DILocation(line: 486, column: 10, scope: !4132, inlinedAt: !4136)
!4171 = !DILocation(line: 485, column: 102, scope: !4132, inlinedAt: !4136)
!4172 = !DILocation(line: 492, column: 27, scope: !4132, inlinedAt: !4136)
!4173 = !DILocation(line: 492, column: 32, scope: !4132, inlinedAt: !4136)
!4174 = !DILocation(line: 492, column: 51, scope: !4132, inlinedAt: !4136)
!4175 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4176)
!4176 = distinct !DILocation(line: 492, column: 5, scope: !4132, inlinedAt: !4136)
!4177 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4176)
!4178 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4176)
!4179 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4176)
!4180 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4176)
!4181 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4176)
!4182 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4176)
!4183 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4176)
!4184 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4176)
!4185 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4176)
!4186 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4176)
!4187 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4176)
!4188 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4176)
!4189 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4176)
!4190 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4176)
!4191 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4176)
!4192 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4176)
!4193 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4176)
!4194 = !DILocation(line: 493, column: 27, scope: !4132, inlinedAt: !4136)
!4195 = !DILocation(line: 493, column: 32, scope: !4132, inlinedAt: !4136)
!4196 = !DILocation(line: 493, column: 59, scope: !4132, inlinedAt: !4136)
!4197 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4198)
!4198 = distinct !DILocation(line: 493, column: 5, scope: !4132, inlinedAt: !4136)
!4199 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4198)
!4200 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4198)
!4201 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4198)
!4202 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4198)
!4203 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4198)
!4204 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4198)
!4205 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4198)
!4206 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4198)
!4207 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4198)
!4208 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4198)
!4209 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4198)
!4210 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4198)
!4211 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4198)
!4212 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4198)
!4213 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4198)
!4214 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4198)
!4215 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4198)
!4216 = !DILocation(line: 494, column: 27, scope: !4132, inlinedAt: !4136)
!4217 = !DILocation(line: 494, column: 32, scope: !4132, inlinedAt: !4136)
!4218 = !DILocation(line: 494, column: 68, scope: !4132, inlinedAt: !4136)
!4219 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4220)
!4220 = distinct !DILocation(line: 494, column: 5, scope: !4132, inlinedAt: !4136)
!4221 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4220)
!4222 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4220)
!4223 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4220)
!4224 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4220)
!4225 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4220)
!4226 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4220)
!4227 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4220)
!4228 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4220)
!4229 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4220)
!4230 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4220)
!4231 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4220)
!4232 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4220)
!4233 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4220)
!4234 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4220)
!4235 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4220)
!4236 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4220)
!4237 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4220)
!4238 = !DILocation(line: 495, column: 27, scope: !4132, inlinedAt: !4136)
!4239 = !DILocation(line: 495, column: 32, scope: !4132, inlinedAt: !4136)
!4240 = !DILocation(line: 495, column: 77, scope: !4132, inlinedAt: !4136)
!4241 = !DILocation(line: 495, column: 87, scope: !4132, inlinedAt: !4136)
!4242 = !DILocation(line: 495, column: 76, scope: !4132, inlinedAt: !4136)
!4243 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4244)
!4244 = distinct !DILocation(line: 495, column: 5, scope: !4132, inlinedAt: !4136)
!4245 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4244)
!4246 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4244)
!4247 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4244)
!4248 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4244)
!4249 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4244)
!4250 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4244)
!4251 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4244)
!4252 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4244)
!4253 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4244)
!4254 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4244)
!4255 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4244)
!4256 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4244)
!4257 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4244)
!4258 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4244)
!4259 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4244)
!4260 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4244)
!4261 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4244)
!4262 = !DILocation(line: 496, column: 27, scope: !4132, inlinedAt: !4136)
!4263 = !DILocation(line: 496, column: 32, scope: !4132, inlinedAt: !4136)
!4264 = !DILocation(line: 496, column: 56, scope: !4132, inlinedAt: !4136)
!4265 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4266)
!4266 = distinct !DILocation(line: 496, column: 5, scope: !4132, inlinedAt: !4136)
!4267 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4266)
!4268 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4266)
!4269 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4266)
!4270 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4266)
!4271 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4266)
!4272 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4266)
!4273 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4266)
!4274 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4266)
!4275 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4266)
!4276 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4266)
!4277 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4266)
!4278 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4266)
!4279 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4266)
!4280 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4266)
!4281 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4266)
!4282 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4266)
!4283 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4266)
!4284 = !DILocation(line: 497, column: 27, scope: !4132, inlinedAt: !4136)
!4285 = !DILocation(line: 497, column: 32, scope: !4132, inlinedAt: !4136)
!4286 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4287)
!4287 = distinct !DILocation(line: 497, column: 5, scope: !4132, inlinedAt: !4136)
!4288 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4287)
!4289 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4287)
!4290 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4287)
!4291 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4287)
!4292 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4287)
!4293 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4287)
!4294 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4287)
!4295 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4287)
!4296 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4287)
!4297 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4287)
!4298 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4287)
!4299 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4287)
!4300 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4287)
!4301 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4287)
!4302 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4287)
!4303 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4287)
!4304 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4287)
!4305 = !DILocation(line: 500, column: 13, scope: !4306, inlinedAt: !4136)
!4306 = distinct !DILexicalBlock(scope: !4307, file: !867, line: 500, column: 13)
!4307 = distinct !DILexicalBlock(scope: !4308, file: !867, line: 499, column: 67)
!4308 = distinct !DILexicalBlock(scope: !4132, file: !867, line: 499, column: 19)
!4309 = !DILocation(line: 501, column: 42, scope: !4310, inlinedAt: !4136)
!4310 = distinct !DILexicalBlock(scope: !4306, file: !867, line: 500, column: 21)
!4311 = !DILocation(line: 501, column: 47, scope: !4310, inlinedAt: !4136)
!4312 = !DILocation(line: 502, column: 9, scope: !4310, inlinedAt: !4136)
!4313 = !DILocation(line: 503, column: 45, scope: !4314, inlinedAt: !4136)
!4314 = distinct !DILexicalBlock(scope: !4306, file: !867, line: 502, column: 16)
!4315 = !DILocation(line: 503, column: 50, scope: !4314, inlinedAt: !4136)
!4316 = !DILocation(line: 504, column: 48, scope: !4314, inlinedAt: !4136)
!4317 = !DILocation(line: 504, column: 40, scope: !4314, inlinedAt: !4136)
!4318 = !DILocation(line: 504, column: 45, scope: !4314, inlinedAt: !4136)
!4319 = !DILocation(line: 812, column: 22, scope: !4091, inlinedAt: !4062)
!4320 = !DILocation(line: 813, column: 23, scope: !4091, inlinedAt: !4062)
!4321 = !DILocation(line: 814, column: 23, scope: !4091, inlinedAt: !4062)
!4322 = distinct !{!4322, !4085, !4323, !2098}
!4323 = !DILocation(line: 815, column: 9, scope: !4086, inlinedAt: !4062)
!4324 = !DILocation(line: 817, column: 5, scope: !4055, inlinedAt: !4062)
!4325 = !DILocation(line: 817, column: 31, scope: !4055, inlinedAt: !4062)
!4326 = !DILocation(line: 817, column: 36, scope: !4055, inlinedAt: !4062)
!4327 = !DILocation(line: 158, column: 71, scope: !3712, inlinedAt: !4328)
!4328 = distinct !DILocation(line: 817, column: 13, scope: !4055, inlinedAt: !4062)
!4329 = !DILocation(line: 158, column: 85, scope: !3712, inlinedAt: !4328)
!4330 = !DILocation(line: 159, column: 34, scope: !3712, inlinedAt: !4328)
!4331 = !DILocation(line: 159, column: 39, scope: !3712, inlinedAt: !4328)
!4332 = !DILocation(line: 140, column: 78, scope: !3722, inlinedAt: !4333)
!4333 = distinct !DILocation(line: 159, column: 13, scope: !3712, inlinedAt: !4328)
!4334 = !DILocation(line: 140, column: 92, scope: !3722, inlinedAt: !4333)
!4335 = !DILocation(line: 140, column: 106, scope: !3722, inlinedAt: !4333)
!4336 = !DILocation(line: 141, column: 14, scope: !3722, inlinedAt: !4333)
!4337 = !DILocation(line: 141, column: 24, scope: !3722, inlinedAt: !4333)
!4338 = !DILocation(line: 141, column: 28, scope: !3722, inlinedAt: !4333)
!4339 = !DILocation(line: 141, column: 58, scope: !3722, inlinedAt: !4333)
!4340 = !DILocation(line: 141, column: 62, scope: !3722, inlinedAt: !4333)
!4341 = !DILocation(line: 141, column: 55, scope: !3722, inlinedAt: !4333)
!4342 = !DILocation(line: 141, column: 92, scope: !3722, inlinedAt: !4333)
!4343 = !DILocation(line: 141, column: 90, scope: !3722, inlinedAt: !4333)
!4344 = !DILocation(line: 142, column: 24, scope: !3722, inlinedAt: !4333)
!4345 = !DILocation(line: 142, column: 50, scope: !3722, inlinedAt: !4333)
!4346 = !DILocation(line: 142, column: 30, scope: !3722, inlinedAt: !4333)
!4347 = !DILocation(line: 143, column: 13, scope: !3722, inlinedAt: !4333)
!4348 = !DILocation(line: 143, column: 12, scope: !3722, inlinedAt: !4333)
!4349 = !DILocation(line: 159, column: 62, scope: !3712, inlinedAt: !4328)
!4350 = !DILocation(line: 817, column: 12, scope: !4055, inlinedAt: !4062)
!4351 = distinct !{!4351, !4324, !4352, !2098}
!4352 = !DILocation(line: 817, column: 45, scope: !4055, inlinedAt: !4062)
!4353 = !DILocation(line: 819, column: 9, scope: !4055, inlinedAt: !4062)
!4354 = !DILocation(line: 820, column: 9, scope: !4055, inlinedAt: !4062)
!4355 = !DILocation(line: 821, column: 9, scope: !4055, inlinedAt: !4062)
!4356 = !DILocation(line: 822, column: 9, scope: !4055, inlinedAt: !4062)
!4357 = !DILocation(line: 823, column: 9, scope: !4055, inlinedAt: !4062)
!4358 = !DILocation(line: 824, column: 9, scope: !4055, inlinedAt: !4062)
!4359 = !DILocation(line: 825, column: 9, scope: !4055, inlinedAt: !4062)
!4360 = !DILocation(line: 826, column: 9, scope: !4055, inlinedAt: !4062)
!4361 = !DILocation(line: 827, column: 9, scope: !4055, inlinedAt: !4062)
!4362 = !DILocation(line: 828, column: 9, scope: !4055, inlinedAt: !4062)
!4363 = !DILocation(line: 829, column: 9, scope: !4055, inlinedAt: !4062)
!4364 = !DILocation(line: 830, column: 9, scope: !4055, inlinedAt: !4062)
!4365 = !DILocation(line: 463, column: 14, scope: !4132, inlinedAt: !4366)
!4366 = distinct !DILocation(line: 818, column: 5, scope: !4055, inlinedAt: !4062)
!4367 = !DILocation(line: 464, column: 14, scope: !4132, inlinedAt: !4366)
!4368 = !DILocation(line: 465, column: 14, scope: !4132, inlinedAt: !4366)
!4369 = !DILocation(line: 466, column: 14, scope: !4132, inlinedAt: !4366)
!4370 = !DILocation(line: 467, column: 14, scope: !4132, inlinedAt: !4366)
!4371 = !DILocation(line: 468, column: 14, scope: !4132, inlinedAt: !4366)
!4372 = !DILocation(line: 469, column: 10, scope: !4132, inlinedAt: !4366)
!4373 = !DILocation(line: 470, column: 10, scope: !4132, inlinedAt: !4366)
!4374 = !DILocation(line: 471, column: 14, scope: !4132, inlinedAt: !4366)
!4375 = !DILocation(line: 472, column: 10, scope: !4132, inlinedAt: !4366)
!4376 = !DILocation(line: 473, column: 10, scope: !4132, inlinedAt: !4366)
!4377 = !DILocation(line: 474, column: 14, scope: !4132, inlinedAt: !4366)
!4378 = !DILocation(line: 483, column: 14, scope: !4132, inlinedAt: !4366)
!4379 = !DILocation(line: 484, column: 74, scope: !4132, inlinedAt: !4366)
!4380 = !DILocation(line: 484, column: 56, scope: !4132, inlinedAt: !4366)
!4381 = !DILocation(line: 484, column: 54, scope: !4132, inlinedAt: !4366)
!4382 = !DILocation(line: 484, column: 81, scope: !4132, inlinedAt: !4366)
!4383 = !DILocation(line: 484, column: 78, scope: !4132, inlinedAt: !4366)
!4384 = !DILocation(line: 485, column: 10, scope: !4132, inlinedAt: !4366)
!4385 = !DILocation(line: 485, column: 20, scope: !4132, inlinedAt: !4366)
!4386 = !DILocation(line: 485, column: 71, scope: !4132, inlinedAt: !4366)
!4387 = !DILocation(line: 484, column: 115, scope: !4132, inlinedAt: !4366)
!4388 = !DILocation(line: 486, column: 10, scope: !4132, inlinedAt: !4366)
!4389 = !DILocation(line: 485, column: 102, scope: !4132, inlinedAt: !4366)
!4390 = !DILocation(line: 492, column: 27, scope: !4132, inlinedAt: !4366)
!4391 = !DILocation(line: 492, column: 32, scope: !4132, inlinedAt: !4366)
!4392 = !DILocation(line: 492, column: 51, scope: !4132, inlinedAt: !4366)
!4393 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4394)
!4394 = distinct !DILocation(line: 492, column: 5, scope: !4132, inlinedAt: !4366)
!4395 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4394)
!4396 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4394)
!4397 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4394)
!4398 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4394)
!4399 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4394)
!4400 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4394)
!4401 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4394)
!4402 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4394)
!4403 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4394)
!4404 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4394)
!4405 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4394)
!4406 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4394)
!4407 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4394)
!4408 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4394)
!4409 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4394)
!4410 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4394)
!4411 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4394)
!4412 = !DILocation(line: 493, column: 27, scope: !4132, inlinedAt: !4366)
!4413 = !DILocation(line: 493, column: 32, scope: !4132, inlinedAt: !4366)
!4414 = !DILocation(line: 493, column: 59, scope: !4132, inlinedAt: !4366)
!4415 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4416)
!4416 = distinct !DILocation(line: 493, column: 5, scope: !4132, inlinedAt: !4366)
!4417 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4416)
!4418 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4416)
!4419 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4416)
!4420 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4416)
!4421 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4416)
!4422 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4416)
!4423 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4416)
!4424 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4416)
!4425 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4416)
!4426 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4416)
!4427 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4416)
!4428 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4416)
!4429 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4416)
!4430 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4416)
!4431 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4416)
!4432 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4416)
!4433 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4416)
!4434 = !DILocation(line: 494, column: 27, scope: !4132, inlinedAt: !4366)
!4435 = !DILocation(line: 494, column: 32, scope: !4132, inlinedAt: !4366)
!4436 = !DILocation(line: 494, column: 68, scope: !4132, inlinedAt: !4366)
!4437 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4438)
!4438 = distinct !DILocation(line: 494, column: 5, scope: !4132, inlinedAt: !4366)
!4439 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4438)
!4440 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4438)
!4441 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4438)
!4442 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4438)
!4443 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4438)
!4444 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4438)
!4445 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4438)
!4446 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4438)
!4447 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4438)
!4448 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4438)
!4449 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4438)
!4450 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4438)
!4451 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4438)
!4452 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4438)
!4453 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4438)
!4454 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4438)
!4455 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4438)
!4456 = !DILocation(line: 495, column: 27, scope: !4132, inlinedAt: !4366)
!4457 = !DILocation(line: 495, column: 32, scope: !4132, inlinedAt: !4366)
!4458 = !DILocation(line: 495, column: 77, scope: !4132, inlinedAt: !4366)
!4459 = !DILocation(line: 495, column: 87, scope: !4132, inlinedAt: !4366)
!4460 = !DILocation(line: 495, column: 76, scope: !4132, inlinedAt: !4366)
!4461 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4462)
!4462 = distinct !DILocation(line: 495, column: 5, scope: !4132, inlinedAt: !4366)
!4463 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4462)
!4464 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4462)
!4465 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4462)
!4466 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4462)
!4467 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4462)
!4468 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4462)
!4469 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4462)
!4470 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4462)
!4471 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4462)
!4472 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4462)
!4473 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4462)
!4474 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4462)
!4475 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4462)
!4476 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4462)
!4477 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4462)
!4478 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4462)
!4479 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4462)
!4480 = !DILocation(line: 496, column: 27, scope: !4132, inlinedAt: !4366)
!4481 = !DILocation(line: 496, column: 32, scope: !4132, inlinedAt: !4366)
!4482 = !DILocation(line: 496, column: 56, scope: !4132, inlinedAt: !4366)
!4483 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4484)
!4484 = distinct !DILocation(line: 496, column: 5, scope: !4132, inlinedAt: !4366)
!4485 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4484)
!4486 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4484)
!4487 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4484)
!4488 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4484)
!4489 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4484)
!4490 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4484)
!4491 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4484)
!4492 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4484)
!4493 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4484)
!4494 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4484)
!4495 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4484)
!4496 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4484)
!4497 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4484)
!4498 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4484)
!4499 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4484)
!4500 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4484)
!4501 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4484)
!4502 = !DILocation(line: 497, column: 27, scope: !4132, inlinedAt: !4366)
!4503 = !DILocation(line: 497, column: 32, scope: !4132, inlinedAt: !4366)
!4504 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4505)
!4505 = distinct !DILocation(line: 497, column: 5, scope: !4132, inlinedAt: !4366)
!4506 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4505)
!4507 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4505)
!4508 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4505)
!4509 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4505)
!4510 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4505)
!4511 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4505)
!4512 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4505)
!4513 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4505)
!4514 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4505)
!4515 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4505)
!4516 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4505)
!4517 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4505)
!4518 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4505)
!4519 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4505)
!4520 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4505)
!4521 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4505)
!4522 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4505)
!4523 = !DILocation(line: 500, column: 13, scope: !4306, inlinedAt: !4366)
!4524 = !DILocation(line: 501, column: 42, scope: !4310, inlinedAt: !4366)
!4525 = !DILocation(line: 501, column: 47, scope: !4310, inlinedAt: !4366)
!4526 = !DILocation(line: 502, column: 9, scope: !4310, inlinedAt: !4366)
!4527 = !DILocation(line: 503, column: 45, scope: !4314, inlinedAt: !4366)
!4528 = !DILocation(line: 503, column: 50, scope: !4314, inlinedAt: !4366)
!4529 = !DILocation(line: 504, column: 48, scope: !4314, inlinedAt: !4366)
!4530 = !DILocation(line: 504, column: 40, scope: !4314, inlinedAt: !4366)
!4531 = !DILocation(line: 504, column: 45, scope: !4314, inlinedAt: !4366)
!4532 = !DILocation(line: 847, column: 1, scope: !4031)
!4533 = distinct !DISubprogram(name: "address_of", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj", scope: !787, file: !788, line: 128, type: !839, scopeLine: 128, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !838, retainedNodes: !2073)
!4534 = !DILocalVariable(name: "this", arg: 1, scope: !4533, type: !4535, flags: DIFlagArtificial | DIFlagObjectPointer)
!4535 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !842, size: 32)
!4536 = !DILocation(line: 0, scope: !4533)
!4537 = !DILocalVariable(name: "byte", arg: 2, scope: !4533, file: !788, line: 128, type: !143)
!4538 = !DILocation(line: 128, column: 34, scope: !4533)
!4539 = !DILocation(line: 128, column: 55, scope: !4533)
!4540 = !DILocation(line: 128, column: 63, scope: !4533)
!4541 = !DILocation(line: 128, column: 68, scope: !4533)
!4542 = !DILocation(line: 128, column: 61, scope: !4533)
!4543 = !DILocation(line: 128, column: 48, scope: !4533)
!4544 = distinct !DISubprogram(name: "remote", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj", scope: !787, file: !788, line: 129, type: !844, scopeLine: 129, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !843, retainedNodes: !2073)
!4545 = !DILocalVariable(name: "this", arg: 1, scope: !4544, type: !4535, flags: DIFlagArtificial | DIFlagObjectPointer)
!4546 = !DILocation(line: 0, scope: !4544)
!4547 = !DILocalVariable(name: "byte", arg: 2, scope: !4544, file: !788, line: 129, type: !143)
!4548 = !DILocation(line: 129, column: 30, scope: !4544)
!4549 = !DILocation(line: 129, column: 51, scope: !4544)
!4550 = !DILocation(line: 129, column: 61, scope: !4544)
!4551 = !DILocation(line: 129, column: 74, scope: !4544)
!4552 = !DILocation(line: 129, column: 79, scope: !4544)
!4553 = !DILocation(line: 129, column: 93, scope: !4544)
!4554 = !DILocation(line: 129, column: 98, scope: !4544)
!4555 = !DILocalVariable(name: "this", arg: 1, scope: !4556, type: !4557, flags: DIFlagArtificial | DIFlagObjectPointer)
!4556 = distinct !DISubprogram(name: "get_noc_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE12get_noc_addrEjjh", scope: !731, file: !732, line: 303, type: !744, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !743, retainedNodes: !2073)
!4557 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !742, size: 32)
!4558 = !DILocation(line: 0, scope: !4556, inlinedAt: !4559)
!4559 = distinct !DILocation(line: 129, column: 61, scope: !4544)
!4560 = !DILocalVariable(name: "id", arg: 2, scope: !4556, file: !732, line: 303, type: !492)
!4561 = !DILocation(line: 303, column: 47, scope: !4556, inlinedAt: !4559)
!4562 = !DILocalVariable(name: "offset", arg: 3, scope: !4556, file: !732, line: 303, type: !746)
!4563 = !DILocation(line: 303, column: 67, scope: !4556, inlinedAt: !4559)
!4564 = !DILocalVariable(name: "noc", arg: 4, scope: !4556, file: !732, line: 303, type: !5)
!4565 = !DILocation(line: 303, column: 87, scope: !4556, inlinedAt: !4559)
!4566 = !DILocalVariable(name: "bank_offset_index", scope: !4556, file: !732, line: 304, type: !143)
!4567 = !DILocation(line: 304, column: 18, scope: !4556, inlinedAt: !4559)
!4568 = !DILocation(line: 304, column: 88, scope: !4556, inlinedAt: !4559)
!4569 = !DILocation(line: 19, column: 54, scope: !2762, inlinedAt: !4570)
!4570 = distinct !DILocation(line: 304, column: 38, scope: !4556, inlinedAt: !4559)
!4571 = !DILocation(line: 22, column: 54, scope: !2769, inlinedAt: !4570)
!4572 = !DILocation(line: 84, column: 79, scope: !2772, inlinedAt: !4573)
!4573 = distinct !DILocation(line: 22, column: 16, scope: !2769, inlinedAt: !4570)
!4574 = !DILocation(line: 92, column: 29, scope: !2779, inlinedAt: !4573)
!4575 = !DILocation(line: 15, column: 70, scope: !2783, inlinedAt: !4576)
!4576 = distinct !DILocation(line: 92, column: 16, scope: !2779, inlinedAt: !4573)
!4577 = !DILocation(line: 16, column: 24, scope: !2783, inlinedAt: !4576)
!4578 = !DILocation(line: 16, column: 26, scope: !2783, inlinedAt: !4576)
!4579 = !DILocation(line: 16, column: 40, scope: !2783, inlinedAt: !4576)
!4580 = !DILocation(line: 16, column: 47, scope: !2783, inlinedAt: !4576)
!4581 = !DILocation(line: 16, column: 12, scope: !2783, inlinedAt: !4576)
!4582 = !DILocalVariable(name: "bank_index", scope: !4556, file: !732, line: 305, type: !143)
!4583 = !DILocation(line: 305, column: 18, scope: !4556, inlinedAt: !4559)
!4584 = !DILocation(line: 305, column: 74, scope: !4556, inlinedAt: !4559)
!4585 = !DILocation(line: 305, column: 78, scope: !4556, inlinedAt: !4559)
!4586 = !DILocation(line: 36, column: 47, scope: !2796, inlinedAt: !4587)
!4587 = distinct !DILocation(line: 305, column: 31, scope: !4556, inlinedAt: !4559)
!4588 = !DILocation(line: 36, column: 60, scope: !2796, inlinedAt: !4587)
!4589 = !DILocation(line: 38, column: 16, scope: !2804, inlinedAt: !4587)
!4590 = !DILocation(line: 38, column: 21, scope: !2804, inlinedAt: !4587)
!4591 = !DILocation(line: 38, column: 39, scope: !2804, inlinedAt: !4587)
!4592 = !DILocation(line: 38, column: 19, scope: !2804, inlinedAt: !4587)
!4593 = !DILocalVariable(name: "addr", scope: !4556, file: !732, line: 306, type: !143)
!4594 = !DILocation(line: 306, column: 18, scope: !4556, inlinedAt: !4559)
!4595 = !DILocation(line: 306, column: 40, scope: !4556, inlinedAt: !4559)
!4596 = !DILocation(line: 306, column: 44, scope: !4556, inlinedAt: !4559)
!4597 = !DILocation(line: 306, column: 63, scope: !4556, inlinedAt: !4559)
!4598 = !DILocation(line: 306, column: 75, scope: !4556, inlinedAt: !4559)
!4599 = !DILocalVariable(name: "this", arg: 1, scope: !4600, type: !4557, flags: DIFlagArtificial | DIFlagObjectPointer)
!4600 = distinct !DISubprogram(name: "get_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE8get_addrEjjjj", scope: !731, file: !732, line: 293, type: !739, scopeLine: 297, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !738, retainedNodes: !2073)
!4601 = !DILocation(line: 0, scope: !4600, inlinedAt: !4602)
!4602 = distinct !DILocation(line: 306, column: 31, scope: !4556, inlinedAt: !4559)
!4603 = !DILocalVariable(name: "id", arg: 2, scope: !4600, file: !732, line: 294, type: !492)
!4604 = !DILocation(line: 294, column: 24, scope: !4600, inlinedAt: !4602)
!4605 = !DILocalVariable(name: "bank_offset_index", arg: 3, scope: !4600, file: !732, line: 295, type: !492)
!4606 = !DILocation(line: 295, column: 24, scope: !4600, inlinedAt: !4602)
!4607 = !DILocalVariable(name: "bank_index", arg: 4, scope: !4600, file: !732, line: 296, type: !492)
!4608 = !DILocation(line: 296, column: 24, scope: !4600, inlinedAt: !4602)
!4609 = !DILocalVariable(name: "offset", arg: 5, scope: !4600, file: !732, line: 297, type: !492)
!4610 = !DILocation(line: 297, column: 24, scope: !4600, inlinedAt: !4602)
!4611 = !DILocation(line: 298, column: 17, scope: !4600, inlinedAt: !4602)
!4612 = !DILocation(line: 298, column: 43, scope: !4600, inlinedAt: !4602)
!4613 = !DILocation(line: 298, column: 35, scope: !4600, inlinedAt: !4602)
!4614 = !DILocation(line: 298, column: 70, scope: !4600, inlinedAt: !4602)
!4615 = !DILocation(line: 298, column: 62, scope: !4600, inlinedAt: !4602)
!4616 = !DILocation(line: 298, column: 90, scope: !4600, inlinedAt: !4602)
!4617 = !DILocation(line: 298, column: 88, scope: !4600, inlinedAt: !4602)
!4618 = !DILocation(line: 299, column: 60, scope: !4600, inlinedAt: !4602)
!4619 = !DILocation(line: 54, column: 48, scope: !3028, inlinedAt: !4620)
!4620 = distinct !DILocation(line: 299, column: 16, scope: !4600, inlinedAt: !4602)
!4621 = !DILocation(line: 56, column: 36, scope: !3032, inlinedAt: !4620)
!4622 = !DILocation(line: 56, column: 16, scope: !3032, inlinedAt: !4620)
!4623 = !DILocation(line: 298, column: 97, scope: !4600, inlinedAt: !4602)
!4624 = !DILocalVariable(name: "noc_xy", scope: !4556, file: !732, line: 307, type: !143)
!4625 = !DILocation(line: 307, column: 18, scope: !4556, inlinedAt: !4559)
!4626 = !DILocation(line: 307, column: 66, scope: !4556, inlinedAt: !4559)
!4627 = !DILocation(line: 307, column: 78, scope: !4556, inlinedAt: !4559)
!4628 = !DILocation(line: 45, column: 43, scope: !2839, inlinedAt: !4629)
!4629 = distinct !DILocation(line: 307, column: 27, scope: !4556, inlinedAt: !4559)
!4630 = !DILocation(line: 45, column: 63, scope: !2839, inlinedAt: !4629)
!4631 = !DILocation(line: 47, column: 36, scope: !2847, inlinedAt: !4629)
!4632 = !DILocation(line: 47, column: 16, scope: !2847, inlinedAt: !4629)
!4633 = !DILocation(line: 47, column: 41, scope: !2847, inlinedAt: !4629)
!4634 = !DILocalVariable(name: "noc_addr", scope: !4556, file: !732, line: 309, type: !166)
!4635 = !DILocation(line: 309, column: 18, scope: !4556, inlinedAt: !4559)
!4636 = !DILocation(line: 309, column: 49, scope: !4556, inlinedAt: !4559)
!4637 = !DILocation(line: 309, column: 57, scope: !4556, inlinedAt: !4559)
!4638 = !DILocation(line: 222, column: 49, scope: !2856, inlinedAt: !4639)
!4639 = distinct !DILocation(line: 309, column: 29, scope: !4556, inlinedAt: !4559)
!4640 = !DILocation(line: 222, column: 71, scope: !2856, inlinedAt: !4639)
!4641 = !DILocation(line: 227, column: 24, scope: !2856, inlinedAt: !4639)
!4642 = !DILocation(line: 227, column: 23, scope: !2856, inlinedAt: !4639)
!4643 = !DILocation(line: 227, column: 32, scope: !2856, inlinedAt: !4639)
!4644 = !DILocation(line: 227, column: 59, scope: !2856, inlinedAt: !4639)
!4645 = !DILocation(line: 227, column: 57, scope: !2856, inlinedAt: !4639)
!4646 = !DILocation(line: 310, column: 16, scope: !4556, inlinedAt: !4559)
!4647 = !DILocation(line: 129, column: 44, scope: !4544)
!4648 = distinct !DISubprogram(name: "line_of", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj", scope: !787, file: !788, line: 127, type: !835, scopeLine: 127, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !834, retainedNodes: !2073)
!4649 = !DILocalVariable(name: "this", arg: 1, scope: !4648, type: !3466, flags: DIFlagArtificial | DIFlagObjectPointer)
!4650 = !DILocation(line: 0, scope: !4648)
!4651 = !DILocalVariable(name: "byte", arg: 2, scope: !4648, file: !788, line: 127, type: !143)
!4652 = !DILocation(line: 127, column: 28, scope: !4648)
!4653 = !DILocation(line: 127, column: 43, scope: !4648)
!4654 = !DILocation(line: 127, column: 50, scope: !4648)
!4655 = !DILocation(line: 127, column: 55, scope: !4648)
!4656 = !DILocation(line: 127, column: 68, scope: !4648)
!4657 = !DILocation(line: 127, column: 36, scope: !4648)
!4658 = distinct !DISubprogram(name: "holds", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj", scope: !794, file: !788, line: 124, type: !801, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !800, retainedNodes: !2073)
!4659 = !DILocalVariable(name: "this", arg: 1, scope: !4658, type: !4660, flags: DIFlagArtificial | DIFlagObjectPointer)
!4660 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !804, size: 32)
!4661 = !DILocation(line: 0, scope: !4658)
!4662 = !DILocalVariable(name: "byte", arg: 2, scope: !4658, file: !788, line: 124, type: !143)
!4663 = !DILocation(line: 124, column: 29, scope: !4658)
!4664 = !DILocation(line: 124, column: 50, scope: !4658)
!4665 = !DILocation(line: 124, column: 59, scope: !4658)
!4666 = !DILocation(line: 124, column: 66, scope: !4658)
!4667 = !DILocation(line: 124, column: 71, scope: !4658)
!4668 = !DILocation(line: 124, column: 64, scope: !4658)
!4669 = !DILocation(line: 124, column: 56, scope: !4658)
!4670 = !DILocation(line: 124, column: 43, scope: !4658)
!4671 = distinct !DISubprogram(name: "fill", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4fillERNSA_4LineEj", scope: !787, file: !788, line: 139, type: !850, scopeLine: 139, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !849, retainedNodes: !2073)
!4672 = !DILocalVariable(name: "this", arg: 1, scope: !4671, type: !3466, flags: DIFlagArtificial | DIFlagObjectPointer)
!4673 = !DILocation(line: 0, scope: !4671)
!4674 = !DILocalVariable(name: "line", arg: 2, scope: !4671, file: !788, line: 139, type: !837)
!4675 = !DILocation(line: 139, column: 21, scope: !4671)
!4676 = !DILocalVariable(name: "byte", arg: 3, scope: !4671, file: !788, line: 139, type: !143)
!4677 = !DILocation(line: 139, column: 36, scope: !4671)
!4678 = !DILocation(line: 140, column: 20, scope: !4671)
!4679 = !DILocation(line: 140, column: 9, scope: !4671)
!4680 = !DILocation(line: 141, column: 22, scope: !4671)
!4681 = !DILocation(line: 141, column: 29, scope: !4671)
!4682 = !DILocation(line: 141, column: 34, scope: !4671)
!4683 = !DILocation(line: 141, column: 27, scope: !4671)
!4684 = !DILocation(line: 141, column: 9, scope: !4671)
!4685 = !DILocation(line: 141, column: 14, scope: !4671)
!4686 = !DILocation(line: 141, column: 20, scope: !4671)
!4687 = !DILocation(line: 142, column: 9, scope: !4671)
!4688 = !DILocation(line: 142, column: 14, scope: !4671)
!4689 = !DILocation(line: 142, column: 21, scope: !4671)
!4690 = !DILocation(line: 143, column: 31, scope: !4671)
!4691 = !DILocation(line: 143, column: 36, scope: !4671)
!4692 = !DILocation(line: 143, column: 24, scope: !4671)
!4693 = !DILocation(line: 143, column: 55, scope: !4671)
!4694 = !DILocation(line: 143, column: 60, scope: !4671)
!4695 = !DILocation(line: 143, column: 44, scope: !4671)
!4696 = !DILocation(line: 143, column: 9, scope: !4671)
!4697 = !DILocation(line: 144, column: 9, scope: !4671)
!4698 = !DILocation(line: 145, column: 5, scope: !4671)
!4699 = distinct !DISubprogram(name: "noc_async_read<8193U, true>", linkageName: "_Z14noc_async_readILj8193ELb1EEvyjjhj", scope: !3060, file: !3060, line: 552, type: !4700, scopeLine: 557, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4702, retainedNodes: !2073)
!4700 = !DISubroutineType(types: !4701)
!4701 = !{null, !166, !143, !143, !5, !143}
!4702 = !{!4035, !4036}
!4703 = !DILocalVariable(name: "src_noc_addr", arg: 1, scope: !4699, file: !3060, line: 553, type: !166)
!4704 = !DILocation(line: 553, column: 14, scope: !4699)
!4705 = !DILocalVariable(name: "dst_local_l1_addr", arg: 2, scope: !4699, file: !3060, line: 554, type: !143)
!4706 = !DILocation(line: 554, column: 14, scope: !4699)
!4707 = !DILocalVariable(name: "size", arg: 3, scope: !4699, file: !3060, line: 555, type: !143)
!4708 = !DILocation(line: 555, column: 14, scope: !4699)
!4709 = !DILocalVariable(name: "noc", arg: 4, scope: !4699, file: !3060, line: 556, type: !5)
!4710 = !DILocation(line: 556, column: 13, scope: !4699)
!4711 = !DILocalVariable(name: "read_req_vc", arg: 5, scope: !4699, file: !3060, line: 557, type: !143)
!4712 = !DILocation(line: 557, column: 14, scope: !4699)
!4713 = !DILocation(line: 571, column: 48, scope: !4714)
!4714 = distinct !DILexicalBlock(scope: !4715, file: !3060, line: 568, column: 12)
!4715 = distinct !DILexicalBlock(scope: !4699, file: !3060, line: 566, column: 19)
!4716 = !DILocation(line: 571, column: 67, scope: !4714)
!4717 = !DILocation(line: 571, column: 81, scope: !4714)
!4718 = !DILocation(line: 571, column: 100, scope: !4714)
!4719 = !DILocation(line: 571, column: 106, scope: !4714)
!4720 = !DILocalVariable(name: "noc", arg: 1, scope: !4721, file: !867, line: 765, type: !143)
!4721 = distinct !DISubprogram(name: "ncrisc_noc_fast_read_any_len<(unsigned char)'\\x00'>", linkageName: "_Z28ncrisc_noc_fast_read_any_lenILh0EEvjjyjjj", scope: !867, file: !867, line: 764, type: !4722, scopeLine: 770, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4724, retainedNodes: !2073)
!4722 = !DISubroutineType(types: !4723)
!4723 = !{null, !143, !143, !166, !143, !143, !143}
!4724 = !{!3630}
!4725 = !DILocation(line: 765, column: 14, scope: !4721, inlinedAt: !4726)
!4726 = distinct !DILocation(line: 571, column: 9, scope: !4714)
!4727 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !4721, file: !867, line: 766, type: !143)
!4728 = !DILocation(line: 766, column: 14, scope: !4721, inlinedAt: !4726)
!4729 = !DILocalVariable(name: "src_addr", arg: 3, scope: !4721, file: !867, line: 767, type: !166)
!4730 = !DILocation(line: 767, column: 14, scope: !4721, inlinedAt: !4726)
!4731 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !4721, file: !867, line: 768, type: !143)
!4732 = !DILocation(line: 768, column: 14, scope: !4721, inlinedAt: !4726)
!4733 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !4721, file: !867, line: 769, type: !143)
!4734 = !DILocation(line: 769, column: 14, scope: !4721, inlinedAt: !4726)
!4735 = !DILocalVariable(name: "read_req_vc", arg: 6, scope: !4721, file: !867, line: 770, type: !143)
!4736 = !DILocation(line: 770, column: 14, scope: !4721, inlinedAt: !4726)
!4737 = !DILocation(line: 771, column: 5, scope: !4721, inlinedAt: !4726)
!4738 = !DILocation(line: 771, column: 12, scope: !4721, inlinedAt: !4726)
!4739 = !DILocation(line: 771, column: 22, scope: !4721, inlinedAt: !4726)
!4740 = !DILocation(line: 772, column: 9, scope: !4741, inlinedAt: !4726)
!4741 = distinct !DILexicalBlock(scope: !4721, file: !867, line: 771, column: 44)
!4742 = !DILocation(line: 772, column: 35, scope: !4741, inlinedAt: !4726)
!4743 = !DILocation(line: 772, column: 40, scope: !4741, inlinedAt: !4726)
!4744 = !DILocation(line: 158, column: 71, scope: !3712, inlinedAt: !4745)
!4745 = distinct !DILocation(line: 772, column: 17, scope: !4741, inlinedAt: !4726)
!4746 = !DILocation(line: 158, column: 85, scope: !3712, inlinedAt: !4745)
!4747 = !DILocation(line: 159, column: 34, scope: !3712, inlinedAt: !4745)
!4748 = !DILocation(line: 159, column: 39, scope: !3712, inlinedAt: !4745)
!4749 = !DILocation(line: 140, column: 78, scope: !3722, inlinedAt: !4750)
!4750 = distinct !DILocation(line: 159, column: 13, scope: !3712, inlinedAt: !4745)
!4751 = !DILocation(line: 140, column: 92, scope: !3722, inlinedAt: !4750)
!4752 = !DILocation(line: 140, column: 106, scope: !3722, inlinedAt: !4750)
!4753 = !DILocation(line: 141, column: 14, scope: !3722, inlinedAt: !4750)
!4754 = !DILocation(line: 141, column: 24, scope: !3722, inlinedAt: !4750)
!4755 = !DILocation(line: 141, column: 28, scope: !3722, inlinedAt: !4750)
!4756 = !DILocation(line: 141, column: 58, scope: !3722, inlinedAt: !4750)
!4757 = !DILocation(line: 141, column: 62, scope: !3722, inlinedAt: !4750)
!4758 = !DILocation(line: 141, column: 55, scope: !3722, inlinedAt: !4750)
!4759 = !DILocation(line: 141, column: 92, scope: !3722, inlinedAt: !4750)
!4760 = !DILocation(line: 141, column: 90, scope: !3722, inlinedAt: !4750)
!4761 = !DILocation(line: 142, column: 24, scope: !3722, inlinedAt: !4750)
!4762 = !DILocation(line: 142, column: 50, scope: !3722, inlinedAt: !4750)
!4763 = !DILocation(line: 142, column: 30, scope: !3722, inlinedAt: !4750)
!4764 = !DILocation(line: 143, column: 13, scope: !3722, inlinedAt: !4750)
!4765 = !DILocation(line: 143, column: 12, scope: !3722, inlinedAt: !4750)
!4766 = !DILocation(line: 159, column: 62, scope: !3712, inlinedAt: !4745)
!4767 = !DILocation(line: 772, column: 16, scope: !4741, inlinedAt: !4726)
!4768 = distinct !{!4768, !4740, !4769, !2098}
!4769 = !DILocation(line: 772, column: 49, scope: !4741, inlinedAt: !4726)
!4770 = !DILocation(line: 773, column: 40, scope: !4741, inlinedAt: !4726)
!4771 = !DILocation(line: 773, column: 45, scope: !4741, inlinedAt: !4726)
!4772 = !DILocation(line: 773, column: 54, scope: !4741, inlinedAt: !4726)
!4773 = !DILocation(line: 773, column: 64, scope: !4741, inlinedAt: !4726)
!4774 = !DILocation(line: 773, column: 95, scope: !4741, inlinedAt: !4726)
!4775 = !DILocalVariable(name: "noc", arg: 1, scope: !4776, file: !867, line: 417, type: !143)
!4776 = distinct !DISubprogram(name: "ncrisc_noc_fast_read<(unsigned char)'\\x00'>", linkageName: "_Z20ncrisc_noc_fast_readILh0EEvjjyjjj", scope: !867, file: !867, line: 416, type: !4722, scopeLine: 422, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4724, retainedNodes: !2073)
!4777 = !DILocation(line: 417, column: 14, scope: !4776, inlinedAt: !4778)
!4778 = distinct !DILocation(line: 773, column: 9, scope: !4741, inlinedAt: !4726)
!4779 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !4776, file: !867, line: 418, type: !143)
!4780 = !DILocation(line: 418, column: 14, scope: !4776, inlinedAt: !4778)
!4781 = !DILocalVariable(name: "src_addr", arg: 3, scope: !4776, file: !867, line: 419, type: !166)
!4782 = !DILocation(line: 419, column: 14, scope: !4776, inlinedAt: !4778)
!4783 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !4776, file: !867, line: 420, type: !143)
!4784 = !DILocation(line: 420, column: 14, scope: !4776, inlinedAt: !4778)
!4785 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !4776, file: !867, line: 421, type: !143)
!4786 = !DILocation(line: 421, column: 14, scope: !4776, inlinedAt: !4778)
!4787 = !DILocalVariable(name: "read_req_vc", arg: 6, scope: !4776, file: !867, line: 422, type: !143)
!4788 = !DILocation(line: 422, column: 14, scope: !4776, inlinedAt: !4778)
!4789 = !DILocation(line: 431, column: 27, scope: !4776, inlinedAt: !4778)
!4790 = !DILocation(line: 431, column: 32, scope: !4776, inlinedAt: !4778)
!4791 = !DILocation(line: 431, column: 58, scope: !4776, inlinedAt: !4778)
!4792 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4793)
!4793 = distinct !DILocation(line: 431, column: 5, scope: !4776, inlinedAt: !4778)
!4794 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4793)
!4795 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4793)
!4796 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4793)
!4797 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4793)
!4798 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4793)
!4799 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4793)
!4800 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4793)
!4801 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4793)
!4802 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4793)
!4803 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4793)
!4804 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4793)
!4805 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4793)
!4806 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4793)
!4807 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4793)
!4808 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4793)
!4809 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4793)
!4810 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4793)
!4811 = !DILocation(line: 432, column: 27, scope: !4776, inlinedAt: !4778)
!4812 = !DILocation(line: 432, column: 32, scope: !4776, inlinedAt: !4778)
!4813 = !DILocation(line: 432, column: 69, scope: !4776, inlinedAt: !4778)
!4814 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4815)
!4815 = distinct !DILocation(line: 432, column: 5, scope: !4776, inlinedAt: !4778)
!4816 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4815)
!4817 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4815)
!4818 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4815)
!4819 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4815)
!4820 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4815)
!4821 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4815)
!4822 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4815)
!4823 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4815)
!4824 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4815)
!4825 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4815)
!4826 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4815)
!4827 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4815)
!4828 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4815)
!4829 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4815)
!4830 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4815)
!4831 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4815)
!4832 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4815)
!4833 = !DILocation(line: 433, column: 27, scope: !4776, inlinedAt: !4778)
!4834 = !DILocation(line: 433, column: 32, scope: !4776, inlinedAt: !4778)
!4835 = !DILocation(line: 433, column: 78, scope: !4776, inlinedAt: !4778)
!4836 = !DILocation(line: 433, column: 87, scope: !4776, inlinedAt: !4778)
!4837 = !DILocation(line: 433, column: 77, scope: !4776, inlinedAt: !4778)
!4838 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4839)
!4839 = distinct !DILocation(line: 433, column: 5, scope: !4776, inlinedAt: !4778)
!4840 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4839)
!4841 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4839)
!4842 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4839)
!4843 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4839)
!4844 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4839)
!4845 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4839)
!4846 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4839)
!4847 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4839)
!4848 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4839)
!4849 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4839)
!4850 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4839)
!4851 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4839)
!4852 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4839)
!4853 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4839)
!4854 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4839)
!4855 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4839)
!4856 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4839)
!4857 = !DILocation(line: 434, column: 27, scope: !4776, inlinedAt: !4778)
!4858 = !DILocation(line: 434, column: 32, scope: !4776, inlinedAt: !4778)
!4859 = !DILocation(line: 434, column: 56, scope: !4776, inlinedAt: !4778)
!4860 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4861)
!4861 = distinct !DILocation(line: 434, column: 5, scope: !4776, inlinedAt: !4778)
!4862 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4861)
!4863 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4861)
!4864 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4861)
!4865 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4861)
!4866 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4861)
!4867 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4861)
!4868 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4861)
!4869 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4861)
!4870 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4861)
!4871 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4861)
!4872 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4861)
!4873 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4861)
!4874 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4861)
!4875 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4861)
!4876 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4861)
!4877 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4861)
!4878 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4861)
!4879 = !DILocation(line: 435, column: 27, scope: !4776, inlinedAt: !4778)
!4880 = !DILocation(line: 435, column: 32, scope: !4776, inlinedAt: !4778)
!4881 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4882)
!4882 = distinct !DILocation(line: 435, column: 5, scope: !4776, inlinedAt: !4778)
!4883 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4882)
!4884 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4882)
!4885 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4882)
!4886 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4882)
!4887 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4882)
!4888 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4882)
!4889 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4882)
!4890 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4882)
!4891 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4882)
!4892 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4882)
!4893 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4882)
!4894 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4882)
!4895 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4882)
!4896 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4882)
!4897 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4882)
!4898 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4882)
!4899 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4882)
!4900 = !DILocation(line: 437, column: 30, scope: !4901, inlinedAt: !4778)
!4901 = distinct !DILexicalBlock(scope: !4902, file: !867, line: 436, column: 49)
!4902 = distinct !DILexicalBlock(scope: !4776, file: !867, line: 436, column: 19)
!4903 = !DILocation(line: 437, column: 35, scope: !4901, inlinedAt: !4778)
!4904 = !DILocation(line: 774, column: 18, scope: !4741, inlinedAt: !4726)
!4905 = !DILocation(line: 775, column: 19, scope: !4741, inlinedAt: !4726)
!4906 = !DILocation(line: 776, column: 19, scope: !4741, inlinedAt: !4726)
!4907 = distinct !{!4907, !4737, !4908, !2098}
!4908 = !DILocation(line: 777, column: 5, scope: !4721, inlinedAt: !4726)
!4909 = !DILocation(line: 778, column: 5, scope: !4721, inlinedAt: !4726)
!4910 = !DILocation(line: 778, column: 31, scope: !4721, inlinedAt: !4726)
!4911 = !DILocation(line: 778, column: 36, scope: !4721, inlinedAt: !4726)
!4912 = !DILocation(line: 158, column: 71, scope: !3712, inlinedAt: !4913)
!4913 = distinct !DILocation(line: 778, column: 13, scope: !4721, inlinedAt: !4726)
!4914 = !DILocation(line: 158, column: 85, scope: !3712, inlinedAt: !4913)
!4915 = !DILocation(line: 159, column: 34, scope: !3712, inlinedAt: !4913)
!4916 = !DILocation(line: 159, column: 39, scope: !3712, inlinedAt: !4913)
!4917 = !DILocation(line: 140, column: 78, scope: !3722, inlinedAt: !4918)
!4918 = distinct !DILocation(line: 159, column: 13, scope: !3712, inlinedAt: !4913)
!4919 = !DILocation(line: 140, column: 92, scope: !3722, inlinedAt: !4918)
!4920 = !DILocation(line: 140, column: 106, scope: !3722, inlinedAt: !4918)
!4921 = !DILocation(line: 141, column: 14, scope: !3722, inlinedAt: !4918)
!4922 = !DILocation(line: 141, column: 24, scope: !3722, inlinedAt: !4918)
!4923 = !DILocation(line: 141, column: 28, scope: !3722, inlinedAt: !4918)
!4924 = !DILocation(line: 141, column: 58, scope: !3722, inlinedAt: !4918)
!4925 = !DILocation(line: 141, column: 62, scope: !3722, inlinedAt: !4918)
!4926 = !DILocation(line: 141, column: 55, scope: !3722, inlinedAt: !4918)
!4927 = !DILocation(line: 141, column: 92, scope: !3722, inlinedAt: !4918)
!4928 = !DILocation(line: 141, column: 90, scope: !3722, inlinedAt: !4918)
!4929 = !DILocation(line: 142, column: 24, scope: !3722, inlinedAt: !4918)
!4930 = !DILocation(line: 142, column: 50, scope: !3722, inlinedAt: !4918)
!4931 = !DILocation(line: 142, column: 30, scope: !3722, inlinedAt: !4918)
!4932 = !DILocation(line: 143, column: 13, scope: !3722, inlinedAt: !4918)
!4933 = !DILocation(line: 143, column: 12, scope: !3722, inlinedAt: !4918)
!4934 = !DILocation(line: 159, column: 62, scope: !3712, inlinedAt: !4913)
!4935 = !DILocation(line: 778, column: 12, scope: !4721, inlinedAt: !4726)
!4936 = distinct !{!4936, !4909, !4937, !2098}
!4937 = !DILocation(line: 778, column: 45, scope: !4721, inlinedAt: !4726)
!4938 = !DILocation(line: 779, column: 36, scope: !4721, inlinedAt: !4726)
!4939 = !DILocation(line: 779, column: 41, scope: !4721, inlinedAt: !4726)
!4940 = !DILocation(line: 779, column: 50, scope: !4721, inlinedAt: !4726)
!4941 = !DILocation(line: 779, column: 60, scope: !4721, inlinedAt: !4726)
!4942 = !DILocation(line: 779, column: 71, scope: !4721, inlinedAt: !4726)
!4943 = !DILocation(line: 779, column: 82, scope: !4721, inlinedAt: !4726)
!4944 = !DILocation(line: 417, column: 14, scope: !4776, inlinedAt: !4945)
!4945 = distinct !DILocation(line: 779, column: 5, scope: !4721, inlinedAt: !4726)
!4946 = !DILocation(line: 418, column: 14, scope: !4776, inlinedAt: !4945)
!4947 = !DILocation(line: 419, column: 14, scope: !4776, inlinedAt: !4945)
!4948 = !DILocation(line: 420, column: 14, scope: !4776, inlinedAt: !4945)
!4949 = !DILocation(line: 421, column: 14, scope: !4776, inlinedAt: !4945)
!4950 = !DILocation(line: 422, column: 14, scope: !4776, inlinedAt: !4945)
!4951 = !DILocation(line: 431, column: 27, scope: !4776, inlinedAt: !4945)
!4952 = !DILocation(line: 431, column: 32, scope: !4776, inlinedAt: !4945)
!4953 = !DILocation(line: 431, column: 58, scope: !4776, inlinedAt: !4945)
!4954 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4955)
!4955 = distinct !DILocation(line: 431, column: 5, scope: !4776, inlinedAt: !4945)
!4956 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4955)
!4957 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4955)
!4958 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4955)
!4959 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4955)
!4960 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4955)
!4961 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4955)
!4962 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4955)
!4963 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4955)
!4964 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4955)
!4965 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4955)
!4966 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4955)
!4967 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4955)
!4968 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4955)
!4969 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4955)
!4970 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4955)
!4971 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4955)
!4972 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4955)
!4973 = !DILocation(line: 432, column: 27, scope: !4776, inlinedAt: !4945)
!4974 = !DILocation(line: 432, column: 32, scope: !4776, inlinedAt: !4945)
!4975 = !DILocation(line: 432, column: 69, scope: !4776, inlinedAt: !4945)
!4976 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !4977)
!4977 = distinct !DILocation(line: 432, column: 5, scope: !4776, inlinedAt: !4945)
!4978 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !4977)
!4979 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !4977)
!4980 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !4977)
!4981 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !4977)
!4982 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !4977)
!4983 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !4977)
!4984 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !4977)
!4985 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !4977)
!4986 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !4977)
!4987 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !4977)
!4988 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !4977)
!4989 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !4977)
!4990 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !4977)
!4991 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !4977)
!4992 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !4977)
!4993 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !4977)
!4994 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !4977)
!4995 = !DILocation(line: 433, column: 27, scope: !4776, inlinedAt: !4945)
!4996 = !DILocation(line: 433, column: 32, scope: !4776, inlinedAt: !4945)
!4997 = !DILocation(line: 433, column: 78, scope: !4776, inlinedAt: !4945)
!4998 = !DILocation(line: 433, column: 87, scope: !4776, inlinedAt: !4945)
!4999 = !DILocation(line: 433, column: 77, scope: !4776, inlinedAt: !4945)
!5000 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !5001)
!5001 = distinct !DILocation(line: 433, column: 5, scope: !4776, inlinedAt: !4945)
!5002 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !5001)
!5003 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !5001)
!5004 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !5001)
!5005 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !5001)
!5006 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !5001)
!5007 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !5001)
!5008 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !5001)
!5009 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !5001)
!5010 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !5001)
!5011 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !5001)
!5012 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !5001)
!5013 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !5001)
!5014 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !5001)
!5015 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !5001)
!5016 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !5001)
!5017 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !5001)
!5018 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !5001)
!5019 = !DILocation(line: 434, column: 27, scope: !4776, inlinedAt: !4945)
!5020 = !DILocation(line: 434, column: 32, scope: !4776, inlinedAt: !4945)
!5021 = !DILocation(line: 434, column: 56, scope: !4776, inlinedAt: !4945)
!5022 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !5023)
!5023 = distinct !DILocation(line: 434, column: 5, scope: !4776, inlinedAt: !4945)
!5024 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !5023)
!5025 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !5023)
!5026 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !5023)
!5027 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !5023)
!5028 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !5023)
!5029 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !5023)
!5030 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !5023)
!5031 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !5023)
!5032 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !5023)
!5033 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !5023)
!5034 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !5023)
!5035 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !5023)
!5036 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !5023)
!5037 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !5023)
!5038 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !5023)
!5039 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !5023)
!5040 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !5023)
!5041 = !DILocation(line: 435, column: 27, scope: !4776, inlinedAt: !4945)
!5042 = !DILocation(line: 435, column: 32, scope: !4776, inlinedAt: !4945)
!5043 = !DILocation(line: 134, column: 14, scope: !3754, inlinedAt: !5044)
!5044 = distinct !DILocation(line: 435, column: 5, scope: !4776, inlinedAt: !4945)
!5045 = !DILocation(line: 134, column: 28, scope: !3754, inlinedAt: !5044)
!5046 = !DILocation(line: 134, column: 42, scope: !3754, inlinedAt: !5044)
!5047 = !DILocation(line: 134, column: 57, scope: !3754, inlinedAt: !5044)
!5048 = !DILocation(line: 135, column: 14, scope: !3754, inlinedAt: !5044)
!5049 = !DILocation(line: 135, column: 24, scope: !3754, inlinedAt: !5044)
!5050 = !DILocation(line: 135, column: 28, scope: !3754, inlinedAt: !5044)
!5051 = !DILocation(line: 135, column: 58, scope: !3754, inlinedAt: !5044)
!5052 = !DILocation(line: 135, column: 62, scope: !3754, inlinedAt: !5044)
!5053 = !DILocation(line: 135, column: 55, scope: !3754, inlinedAt: !5044)
!5054 = !DILocation(line: 135, column: 92, scope: !3754, inlinedAt: !5044)
!5055 = !DILocation(line: 135, column: 90, scope: !3754, inlinedAt: !5044)
!5056 = !DILocation(line: 136, column: 24, scope: !3754, inlinedAt: !5044)
!5057 = !DILocation(line: 136, column: 50, scope: !3754, inlinedAt: !5044)
!5058 = !DILocation(line: 136, column: 30, scope: !3754, inlinedAt: !5044)
!5059 = !DILocation(line: 137, column: 12, scope: !3754, inlinedAt: !5044)
!5060 = !DILocation(line: 137, column: 6, scope: !3754, inlinedAt: !5044)
!5061 = !DILocation(line: 137, column: 10, scope: !3754, inlinedAt: !5044)
!5062 = !DILocation(line: 437, column: 30, scope: !4901, inlinedAt: !4945)
!5063 = !DILocation(line: 437, column: 35, scope: !4901, inlinedAt: !4945)
!5064 = !DILocation(line: 574, column: 1, scope: !4699)
!5065 = distinct !DISubprogram(name: "store<int>", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5storeIiEEvjNS0_11ExactlyThatIT_E4TypeE", scope: !787, file: !788, line: 43, type: !5066, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3493, declaration: !5071, retainedNodes: !2073)
!5066 = !DISubroutineType(types: !5067)
!5067 = !{null, !810, !143, !5068}
!5068 = !DIDerivedType(tag: DW_TAG_typedef, name: "Exactly<int>", scope: !704, file: !788, line: 26, baseType: !5069)
!5069 = !DIDerivedType(tag: DW_TAG_typedef, name: "Type", scope: !5070, file: !788, line: 23, baseType: !169)
!5070 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ExactlyThat<int>", scope: !704, file: !788, line: 22, size: 8, flags: DIFlagTypePassByValue, elements: !2073, templateParams: !2195, identifier: "_ZTSN9softmetal6scalar11ExactlyThatIiEE")
!5071 = !DISubprogram(name: "store<int>", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5storeIiEEvjNS0_11ExactlyThatIT_E4TypeE", scope: !787, file: !788, line: 43, type: !5066, scopeLine: 43, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0, templateParams: !3493)
!5072 = !DILocalVariable(name: "this", arg: 1, scope: !5065, type: !3466, flags: DIFlagArtificial | DIFlagObjectPointer)
!5073 = !DILocation(line: 0, scope: !5065)
!5074 = !DILocalVariable(name: "index", arg: 2, scope: !5065, file: !788, line: 43, type: !143)
!5075 = !DILocation(line: 43, column: 25, scope: !5065)
!5076 = !DILocalVariable(name: "value", arg: 3, scope: !5065, file: !788, line: 43, type: !5068)
!5077 = !DILocation(line: 43, column: 43, scope: !5065)
!5078 = !DILocalVariable(name: "byte", scope: !5065, file: !788, line: 44, type: !492)
!5079 = !DILocation(line: 44, column: 24, scope: !5065)
!5080 = !DILocation(line: 44, column: 31, scope: !5065)
!5081 = !DILocation(line: 44, column: 37, scope: !5065)
!5082 = !DILocalVariable(name: "offset", scope: !5065, file: !788, line: 44, type: !492)
!5083 = !DILocation(line: 44, column: 50, scope: !5065)
!5084 = !DILocation(line: 44, column: 59, scope: !5065)
!5085 = !DILocation(line: 44, column: 64, scope: !5065)
!5086 = !DILocalVariable(name: "line", scope: !5065, file: !788, line: 45, type: !837)
!5087 = !DILocation(line: 45, column: 15, scope: !5065)
!5088 = !DILocation(line: 45, column: 30, scope: !5065)
!5089 = !DILocation(line: 45, column: 22, scope: !5065)
!5090 = !DILocation(line: 46, column: 14, scope: !5091)
!5091 = distinct !DILexicalBlock(scope: !5065, file: !788, line: 46, column: 13)
!5092 = !DILocation(line: 46, column: 19, scope: !5091)
!5093 = !DILocation(line: 46, column: 25, scope: !5091)
!5094 = !DILocation(line: 46, column: 13, scope: !5091)
!5095 = !DILocation(line: 47, column: 24, scope: !5096)
!5096 = distinct !DILexicalBlock(scope: !5091, file: !788, line: 46, column: 32)
!5097 = !DILocation(line: 47, column: 13, scope: !5096)
!5098 = !DILocation(line: 48, column: 26, scope: !5096)
!5099 = !DILocation(line: 48, column: 33, scope: !5096)
!5100 = !DILocation(line: 48, column: 31, scope: !5096)
!5101 = !DILocation(line: 48, column: 13, scope: !5096)
!5102 = !DILocation(line: 48, column: 18, scope: !5096)
!5103 = !DILocation(line: 48, column: 24, scope: !5096)
!5104 = !DILocation(line: 48, column: 41, scope: !5096)
!5105 = !DILocation(line: 48, column: 46, scope: !5096)
!5106 = !DILocation(line: 48, column: 53, scope: !5096)
!5107 = !DILocation(line: 49, column: 9, scope: !5096)
!5108 = !DILocation(line: 49, column: 20, scope: !5109)
!5109 = distinct !DILexicalBlock(scope: !5091, file: !788, line: 49, column: 20)
!5110 = !DILocation(line: 49, column: 25, scope: !5109)
!5111 = !DILocation(line: 49, column: 35, scope: !5109)
!5112 = !DILocation(line: 49, column: 40, scope: !5109)
!5113 = !DILocation(line: 49, column: 43, scope: !5109)
!5114 = !DILocation(line: 49, column: 50, scope: !5109)
!5115 = !DILocation(line: 49, column: 65, scope: !5109)
!5116 = !DILocation(line: 49, column: 70, scope: !5109)
!5117 = !DILocation(line: 49, column: 62, scope: !5109)
!5118 = !DILocation(line: 49, column: 82, scope: !5109)
!5119 = !DILocation(line: 49, column: 85, scope: !5109)
!5120 = !DILocation(line: 49, column: 95, scope: !5109)
!5121 = !DILocation(line: 49, column: 100, scope: !5109)
!5122 = !DILocation(line: 49, column: 92, scope: !5109)
!5123 = !DILocation(line: 49, column: 110, scope: !5109)
!5124 = !DILocation(line: 50, column: 22, scope: !5109)
!5125 = !DILocation(line: 50, column: 32, scope: !5109)
!5126 = !DILocation(line: 50, column: 37, scope: !5109)
!5127 = !DILocation(line: 50, column: 29, scope: !5109)
!5128 = !DILocation(line: 50, column: 49, scope: !5109)
!5129 = !DILocation(line: 50, column: 52, scope: !5109)
!5130 = !DILocation(line: 50, column: 59, scope: !5109)
!5131 = !DILocation(line: 50, column: 74, scope: !5109)
!5132 = !DILocation(line: 50, column: 79, scope: !5109)
!5133 = !DILocation(line: 50, column: 71, scope: !5109)
!5134 = !DILocation(line: 51, column: 24, scope: !5135)
!5135 = distinct !DILexicalBlock(scope: !5109, file: !788, line: 50, column: 91)
!5136 = !DILocation(line: 51, column: 13, scope: !5135)
!5137 = !DILocation(line: 52, column: 9, scope: !5135)
!5138 = !DILocation(line: 53, column: 51, scope: !5065)
!5139 = !DILocation(line: 53, column: 42, scope: !5065)
!5140 = !DILocation(line: 53, column: 31, scope: !5065)
!5141 = !DILocation(line: 53, column: 10, scope: !5065)
!5142 = !DILocation(line: 53, column: 49, scope: !5065)
!5143 = !DILocation(line: 54, column: 13, scope: !5144)
!5144 = distinct !DILexicalBlock(scope: !5065, file: !788, line: 54, column: 13)
!5145 = !DILocation(line: 54, column: 18, scope: !5144)
!5146 = !DILocation(line: 54, column: 28, scope: !5144)
!5147 = !DILocation(line: 55, column: 32, scope: !5148)
!5148 = distinct !DILexicalBlock(scope: !5144, file: !788, line: 54, column: 34)
!5149 = !DILocation(line: 55, column: 13, scope: !5148)
!5150 = !DILocation(line: 55, column: 18, scope: !5148)
!5151 = !DILocation(line: 55, column: 30, scope: !5148)
!5152 = !DILocation(line: 55, column: 57, scope: !5148)
!5153 = !DILocation(line: 55, column: 64, scope: !5148)
!5154 = !DILocation(line: 55, column: 40, scope: !5148)
!5155 = !DILocation(line: 55, column: 45, scope: !5148)
!5156 = !DILocation(line: 55, column: 55, scope: !5148)
!5157 = !DILocation(line: 56, column: 9, scope: !5148)
!5158 = !DILocation(line: 57, column: 32, scope: !5159)
!5159 = distinct !DILexicalBlock(scope: !5144, file: !788, line: 56, column: 16)
!5160 = !DILocation(line: 57, column: 41, scope: !5159)
!5161 = !DILocation(line: 57, column: 46, scope: !5159)
!5162 = !DILocation(line: 57, column: 39, scope: !5159)
!5163 = !DILocation(line: 57, column: 60, scope: !5159)
!5164 = !DILocation(line: 57, column: 69, scope: !5159)
!5165 = !DILocation(line: 57, column: 74, scope: !5159)
!5166 = !DILocation(line: 57, column: 13, scope: !5159)
!5167 = !DILocation(line: 57, column: 18, scope: !5159)
!5168 = !DILocation(line: 57, column: 30, scope: !5159)
!5169 = !DILocation(line: 58, column: 30, scope: !5159)
!5170 = !DILocation(line: 58, column: 37, scope: !5159)
!5171 = !DILocation(line: 58, column: 51, scope: !5159)
!5172 = !DILocation(line: 58, column: 56, scope: !5159)
!5173 = !DILocation(line: 58, column: 49, scope: !5159)
!5174 = !DILocation(line: 58, column: 68, scope: !5159)
!5175 = !DILocation(line: 58, column: 75, scope: !5159)
!5176 = !DILocation(line: 58, column: 89, scope: !5159)
!5177 = !DILocation(line: 58, column: 94, scope: !5159)
!5178 = !DILocation(line: 58, column: 13, scope: !5159)
!5179 = !DILocation(line: 58, column: 18, scope: !5159)
!5180 = !DILocation(line: 58, column: 28, scope: !5159)
!5181 = !DILocation(line: 60, column: 5, scope: !5065)
