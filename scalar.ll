; ModuleID = '/tmp/pytest-of-root/pytest-207/test_compiles_scaled_rows_0/scalar.cpp'
source_filename = "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_rows_0/scalar.cpp"
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
%"class.softmetal::scalar::GlobalTensor" = type { %struct.TensorAccessor, [4 x %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], i32, i32 }
%struct.TensorAccessor = type { %struct.InterleavedAddrGen, i32 }
%struct.InterleavedAddrGen = type { i32, i32, i32 }
%"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line" = type <{ i32, i32, i32, i8, [3 x i8] }>
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

$_ZN9softmetal6scalar13global_tensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj = comdat any

$_Z11get_arg_valIjET_i = comdat any

$_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj = comdat any

$_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE8read_rowEPfjii = comdat any

$_ZN9softmetal6scalar4math3expEf = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9write_rowEPKfji = comdat any

$_ZN9softmetal6scalar3maxIfEET_S2_S2_ = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv = comdat any

$_ZN9softmetal6scalar4math9nearbyintEf = comdat any

$_ZN9softmetal6scalar4math5ldexpEfi = comdat any

$_ZN9softmetal6scalar4math6detail8exp_coreEf = comdat any

$_ZN9softmetal6scalar4math3absEf = comdat any

$_ZN9softmetal6scalar4math8copysignEff = comdat any

$_ZN9softmetal6scalar7bits_asIfjEET_T0_ = comdat any

$_ZN9softmetal6scalar7bits_asIjfEET_T0_ = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC2ERKS9_jj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC2Ev = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10read_bytesEjjj = comdat any

$_Z14noc_async_readILj8193ELb1EEvyjjhj = comdat any

$_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4copyEjjj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7refreshEv = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE11write_bytesEjjj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE = comdat any

$_Z15noc_async_writeILj8193ELb1ELb0EEvjyjhj = comdat any

$_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj = comdat any

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
@.src.3 = private unnamed_addr constant [70 x i8] c"/tmp/pytest-of-root/pytest-207/test_compiles_scaled_rows_0/scalar.cpp\00", align 1
@48 = private unnamed_addr constant { i16, i16, [16 x i8] } { i16 -1, i16 0, [16 x i8] c"'float[32][96]'\00" }
@49 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.3, i32 21, i32 15 }, ptr @48, i8 2, i8 2 }
@50 = private unnamed_addr constant { i16, i16, [12 x i8] } { i16 -1, i16 0, [12 x i8] c"'float[32]'\00" }
@51 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.3, i32 22, i32 15 }, ptr @50, i8 2, i8 2 }
@52 = private unnamed_addr constant { i16, i16, [16 x i8] } { i16 -1, i16 0, [16 x i8] c"'float[32][96]'\00" }
@53 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 27, i32 25 }, ptr @52, ptr @38 }
@54 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.3, i32 27, i32 25 } }
@55 = private unnamed_addr constant { i16, i16, [12 x i8] } { i16 -1, i16 0, [12 x i8] c"'float[96]'\00" }
@56 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 27, i32 25 }, ptr @55, ptr @43 }
@57 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 27, i32 37 }, ptr @43 }
@58 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 27, i32 48 }, ptr @43 }
@59 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 27, i32 44 }, ptr @43 }
@60 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 26, i32 37 }, ptr @38 }
@61 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 32, i32 37 }, ptr @52, ptr @38 }
@62 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.3, i32 32, i32 37 } }
@63 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 32, i32 37 }, ptr @55, ptr @38 }
@64 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.3, i32 32, i32 37 } }
@65 = private unnamed_addr constant { i16, i16, [8 x i8] } { i16 1, i16 32, [8 x i8] c"'float'\00" }
@66 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.3, i32 32, i32 37 }, ptr @65, i8 2, i8 0 }
@67 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 32, i32 17 }, ptr @52, ptr @38 }
@68 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.3, i32 32, i32 17 } }
@69 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 32, i32 17 }, ptr @55, ptr @38 }
@70 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.3, i32 32, i32 17 } }
@71 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.3, i32 32, i32 17 }, ptr @65, i8 2, i8 1 }
@72 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 31, i32 41 }, ptr @38 }
@73 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 30, i32 37 }, ptr @38 }
@74 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 36, i32 26 }, ptr @52, ptr @38 }
@75 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.3, i32 36, i32 26 } }
@76 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 36, i32 26 }, ptr @55, ptr @43 }
@77 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 36, i32 38 }, ptr @43 }
@78 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 36, i32 49 }, ptr @43 }
@79 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 36, i32 45 }, ptr @43 }
@80 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 35, i32 37 }, ptr @38 }
@81 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 42, i32 41 }, ptr @52, ptr @38 }
@82 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.3, i32 42, i32 41 } }
@83 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 42, i32 41 }, ptr @55, ptr @38 }
@84 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.3, i32 42, i32 41 } }
@85 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.3, i32 42, i32 41 }, ptr @65, i8 2, i8 0 }
@86 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 41, i32 41 }, ptr @38 }
@87 = private unnamed_addr constant { i16, i16, [12 x i8] } { i16 -1, i16 0, [12 x i8] c"'float[32]'\00" }
@88 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 44, i32 13 }, ptr @87, ptr @38 }
@89 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.3, i32 44, i32 13 } }
@90 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.3, i32 44, i32 13 }, ptr @65, i8 2, i8 1 }
@91 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 39, i32 37 }, ptr @38 }
@92 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 46, i32 22 }, ptr @87, ptr @43 }
@93 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 46, i32 31 }, ptr @43 }
@94 = private unnamed_addr constant { i16, i16, [13 x i8] } { i16 0, i16 7, [13 x i8] c"'const char'\00" }
@95 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 137, i32 12 }, ptr @94, i8 0, i8 0 }
@96 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.1, i32 138, i32 12 } }
@.src.4 = private unnamed_addr constant [66 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/debug/dprint_buffer.h\00", align 1
@97 = private unnamed_addr constant { i16, i16, [14 x i8] } { i16 -1, i16 0, [14 x i8] c"'mailboxes_t'\00" }
@98 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 14, i32 12 }, ptr @97, i8 4, i8 3 }
@99 = private unnamed_addr constant { i16, i16, [26 x i8] } { i16 -1, i16 0, [26 x i8] c"'struct dprint_buf_msg_t'\00" }
@100 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 14, i32 12 }, ptr @99, i8 2, i8 3 }
@101 = private unnamed_addr constant { i16, i16, [101 x i8] } { i16 -1, i16 0, [101 x i8] c"'dprint_buf_msg_t::(anonymous union at /work/ref/tt-metal/tt_metal/hw/inc/hostdev/dev_msgs.h:336:5)'\00" }
@102 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 14, i32 12 }, ptr @101, i8 2, i8 3 }
@103 = private unnamed_addr constant { i16, i16, [25 x i8] } { i16 -1, i16 0, [25 x i8] c"'DebugPrintMemLayout[5]'\00" }
@104 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 14, i32 12 }, ptr @103, ptr @0 }
@105 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 14, i32 12 } }
@106 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 227, i32 32 }, ptr @46, ptr @0 }
@noc_reads_num_issued = external dso_local global [2 x i32], align 4
@.src.5 = private unnamed_addr constant [82 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/noc_nonblocking_api.h\00", align 1
@107 = private unnamed_addr constant { i16, i16, [38 x i8] } { i16 -1, i16 0, [38 x i8] c"'uint32_t[2]' (aka 'unsigned int[2]')\00" }
@108 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 449, i32 67 }, ptr @107, ptr @0 }
@109 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 449, i32 67 } }
@110 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 449, i32 67 }, ptr @0, i8 2, i8 0 }
@111 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 147, i32 28 }, ptr @0, ptr @43 }
@.src.6 = private unnamed_addr constant [63 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/api/dataflow/dataflow_api.h\00", align 1
@112 = private unnamed_addr constant { i16, i16, [19 x i8] } { i16 -1, i16 0, [19 x i8] c"'LocalCBInterface'\00" }
@113 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.6, i32 325, i32 29 }, ptr @112, i8 2, i8 3 }
@114 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.6, i32 325, i32 61 }, ptr @0, i8 2, i8 0 }
@cb_interface = external dso_local global [32 x %struct.CBInterface], align 4
@.src.7 = private unnamed_addr constant [72 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h\00", align 1
@115 = private unnamed_addr constant { i16, i16, [18 x i8] } { i16 -1, i16 0, [18 x i8] c"'CBInterface[32]'\00" }
@116 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 80 }, ptr @115, ptr @0 }
@117 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 80 } }
@118 = private unnamed_addr constant { i16, i16, [14 x i8] } { i16 -1, i16 0, [14 x i8] c"'CBInterface'\00" }
@119 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 80 }, ptr @118, i8 2, i8 3 }
@120 = private unnamed_addr constant { i16, i16, [113 x i8] } { i16 -1, i16 0, [113 x i8] c"'CBInterface::(anonymous union at /work/ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h:87:5)'\00" }
@121 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 100 }, ptr @120, i8 2, i8 3 }
@122 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 100 }, ptr @112, i8 2, i8 2 }
@.src.8 = private unnamed_addr constant [83 x i8] c"/tmp/pytest-of-root/pytest-207/test_compiles_scaled_rows_0/softmetal/scalar/math.h\00", align 1
@123 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 167, i32 56 }, ptr @65, ptr @43 }
@124 = private unnamed_addr constant { i16, i16, [15 x i8] } { i16 0, i16 10, [15 x i8] c"'unsigned int'\00" }
@125 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 87, i32 46 }, ptr @124, ptr @43 }
@126 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 87, i32 56 }, ptr @43 }
@127 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 88, i32 45 }, ptr @124, ptr @43 }
@128 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 88, i32 55 }, ptr @43 }
@129 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 89, i32 55 }, ptr @43 }
@130 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 89, i32 62 }, ptr @0, ptr @43 }
@noc_nonposted_writes_acked = external dso_local global [2 x i32], align 4
@131 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 592, i32 66 }, ptr @107, ptr @0 }
@132 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 592, i32 66 } }
@133 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 592, i32 66 }, ptr @0, i8 2, i8 0 }
@.src.9 = private unnamed_addr constant [58 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/mod_div_lib.h\00", align 1
@134 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.9, i32 16, i32 40 }, ptr @46, ptr @43 }
@135 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.9, i32 16, i32 47 }, ptr @46, ptr @43 }
@dram_bank_to_noc_xy = external dso_local global [2 x [12 x i16]], align 2
@136 = private unnamed_addr constant { i16, i16, [53 x i8] } { i16 -1, i16 0, [53 x i8] c"'bank_noc_xy_t[2][12]' (aka 'unsigned short[2][12]')\00" }
@137 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @136, ptr @21 }
@138 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 } }
@139 = private unnamed_addr constant { i16, i16, [47 x i8] } { i16 -1, i16 0, [47 x i8] c"'bank_noc_xy_t[12]' (aka 'unsigned short[12]')\00" }
@140 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @139, ptr @0 }
@141 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 } }
@142 = private unnamed_addr constant { i16, i16, [39 x i8] } { i16 0, i16 8, [39 x i8] c"'bank_noc_xy_t' (aka 'unsigned short')\00" }
@143 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @142, i8 1, i8 0 }
@144 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 30, i32 19 }, ptr @0, ptr @43 }
@l1_bank_to_noc_xy = external dso_local global [2 x [64 x i16]], align 2
@145 = private unnamed_addr constant { i16, i16, [53 x i8] } { i16 -1, i16 0, [53 x i8] c"'bank_noc_xy_t[2][64]' (aka 'unsigned short[2][64]')\00" }
@146 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @145, ptr @21 }
@147 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 } }
@148 = private unnamed_addr constant { i16, i16, [47 x i8] } { i16 -1, i16 0, [47 x i8] c"'bank_noc_xy_t[64]' (aka 'unsigned short[64]')\00" }
@149 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @148, ptr @0 }
@150 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 } }
@151 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @142, i8 1, i8 0 }
@152 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 }, ptr @35, ptr @0 }
@153 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 } }
@154 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 }, ptr @38, i8 2, i8 0 }
@155 = private unnamed_addr constant { i16, i16, [15 x i8] } { i16 0, i16 10, [15 x i8] c"'unsigned int'\00" }
@156 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.6, i32 151, i32 12 }, ptr @155, i8 2, i8 0 }
@rta_l1_base = external dso_local global ptr, align 4
@157 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.6, i32 112, i32 24 } }
@.src.10 = private unnamed_addr constant [64 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor.h\00", align 1
@158 = private unnamed_addr constant { i16, i16, [227 x i8] } { i16 -1, i16 0, [227 x i8] c"'TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>> *'\00" }
@159 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 360, i32 5 }, ptr @158, i8 2, i8 5 }
@.src.11 = private unnamed_addr constant [92 x i8] c"/tmp/pytest-of-root/pytest-207/test_compiles_scaled_rows_0/softmetal/scalar/global_tensor.h\00", align 1
@160 = private unnamed_addr constant { i16, i16, [231 x i8] } { i16 -1, i16 0, [231 x i8] c"'const TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>'\00" }
@161 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 193, i32 38 }, ptr @160, i8 2, i8 2 }
@162 = private unnamed_addr constant { i16, i16, [265 x i8] } { i16 -1, i16 0, [265 x i8] c"'softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>'\00" }
@163 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 193, i32 12 }, ptr @162, i8 2, i8 5 }
@164 = private unnamed_addr constant { i16, i16, [267 x i8] } { i16 -1, i16 0, [267 x i8] c"'softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>> *'\00" }
@165 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 31, i32 5 }, ptr @164, i8 2, i8 5 }
@166 = private unnamed_addr constant { i16, i16, [273 x i8] } { i16 -1, i16 0, [273 x i8] c"'softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line *'\00" }
@167 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 120, i32 12 }, ptr @166, i8 2, i8 5 }
@168 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 360, i32 5 }, ptr @158, i8 2, i8 5 }
@169 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 95, i32 10 }, ptr @164, i8 2, i8 4 }
@170 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.11, i32 98, i32 66 } }
@171 = private unnamed_addr constant { i16, i16, [8 x i8] } { i16 1, i16 32, [8 x i8] c"'float'\00" }
@172 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 98, i32 66 }, ptr @171, i8 2, i8 1 }
@173 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 98, i32 61 }, ptr @38 }
@174 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 151, i32 10 }, ptr @164, i8 2, i8 4 }
@175 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 154, i32 42 }, ptr @0 }
@176 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 156, i32 31 }, ptr @0 }
@177 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 159, i32 46 }, ptr @0 }
@178 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 141, i32 28 }, ptr @0, ptr @43 }
@179 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 141, i32 62 }, ptr @0, ptr @43 }
@180 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 433, i32 87 }, ptr @46, ptr @0 }
@181 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 435, i32 55 }, ptr @43, ptr @43 }
@182 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 437, i32 9 }, ptr @107, ptr @0 }
@183 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 437, i32 9 } }
@184 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 437, i32 9 }, ptr @0, i8 2, i8 1 }
@185 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 135, i32 28 }, ptr @0, ptr @43 }
@186 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 135, i32 62 }, ptr @0, ptr @43 }
@187 = private unnamed_addr constant { i16, i16, [273 x i8] } { i16 -1, i16 0, [273 x i8] c"'const softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>> *'\00" }
@188 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 129, i32 14 }, ptr @187, i8 2, i8 4 }
@189 = private unnamed_addr constant { i16, i16, [225 x i8] } { i16 -1, i16 0, [225 x i8] c"'TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>'\00" }
@190 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 129, i32 51 }, ptr @189, i8 2, i8 8 }
@191 = private unnamed_addr constant { i16, i16, [27 x i8] } { i16 -1, i16 0, [27 x i8] c"'InterleavedAddrGen<true>'\00" }
@192 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 129, i32 61 }, ptr @191, i8 2, i8 4 }
@193 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 129, i32 79 }, ptr @0 }
@194 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 129, i32 98 }, ptr @0 }
@195 = private unnamed_addr constant { i16, i16, [35 x i8] } { i16 -1, i16 0, [35 x i8] c"'const InterleavedAddrGen<true> *'\00" }
@196 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 303, i32 19 }, ptr @195, i8 2, i8 4 }
@197 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 293, i32 14 }, ptr @195, i8 2, i8 4 }
@198 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 101, i32 10 }, ptr @164, i8 2, i8 4 }
@199 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 110, i32 10 }, ptr @164, i8 2, i8 4 }
@200 = private unnamed_addr constant { i16, i16, [10 x i8] } { i16 -1, i16 0, [10 x i8] c"'Line[4]'\00" }
@201 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 111, i32 27 }, ptr @200, i8 2, i8 2 }
@202 = private unnamed_addr constant { i16, i16, [26 x i8] } { i16 0, i16 11, [26 x i8] c"'__ptrdiff_t' (aka 'int')\00" }
@203 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 111, i32 25 }, ptr @200, ptr @202 }
@204 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.11, i32 111, i32 25 } }
@205 = private unnamed_addr constant { i16, i16, [7 x i8] } { i16 -1, i16 0, [7 x i8] c"'Line'\00" }
@206 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 111, i32 25 }, ptr @205, i8 2, i8 2 }
@207 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 112, i32 24 }, ptr @205, i8 2, i8 2 }
@208 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 113, i32 18 }, ptr @0, i8 2, i8 1 }
@209 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.11, i32 111, i32 25 } }
@210 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 131, i32 10 }, ptr @164, i8 2, i8 4 }
@211 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 132, i32 18 }, ptr @0, i8 2, i8 0 }
@212 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 133, i32 37 }, ptr @0, i8 2, i8 0 }
@213 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 133, i32 50 }, ptr @0, i8 2, i8 0 }
@214 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 134, i32 64 }, ptr @0, i8 2, i8 0 }
@215 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 134, i32 81 }, ptr @0, i8 2, i8 0 }
@216 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 136, i32 33 }, ptr @0, i8 2, i8 1 }
@217 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 136, i32 14 }, ptr @0, i8 2, i8 1 }
@218 = private unnamed_addr constant { i16, i16, [7 x i8] } { i16 0, i16 6, [7 x i8] c"'bool'\00" }
@219 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 806, i32 17 }, ptr @218 }
@220 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 807, i32 17 }, ptr @218 }
@221 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 809, i32 17 }, ptr @218 }
@222 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 810, i32 17 }, ptr @218 }
@223 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 825, i32 9 }, ptr @218 }
@224 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 826, i32 9 }, ptr @218 }
@225 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 828, i32 9 }, ptr @218 }
@226 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 829, i32 9 }, ptr @218 }
@227 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 9 }, ptr @43, ptr @43 }
@228 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 23 }, ptr @43, ptr @43 }
@229 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 36 }, ptr @43, ptr @43 }
@230 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 56 }, ptr @0, ptr @43 }
@231 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 81 }, ptr @218 }
@232 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 90 }, ptr @43, ptr @43 }
@233 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 485, i32 10 }, ptr @218 }
@234 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 485, i32 20 }, ptr @218 }
@235 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 485, i32 45 }, ptr @43, ptr @43 }
@236 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 485, i32 73 }, ptr @43, ptr @43 }
@237 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 486, i32 10 }, ptr @218 }
@238 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 486, i32 23 }, ptr @43, ptr @43 }
@239 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 495, i32 87 }, ptr @46, ptr @0 }
@240 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 497, i32 55 }, ptr @43, ptr @43 }
@241 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 500, i32 13 }, ptr @218 }
@noc_posted_writes_num_issued = external dso_local global [2 x i32], align 4
@242 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 501, i32 13 }, ptr @107, ptr @0 }
@243 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 501, i32 13 } }
@244 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 501, i32 13 }, ptr @0, i8 2, i8 1 }
@noc_nonposted_writes_num_issued = external dso_local global [2 x i32], align 4
@245 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 503, i32 13 }, ptr @107, ptr @0 }
@246 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 503, i32 13 } }
@247 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 503, i32 13 }, ptr @0, i8 2, i8 1 }
@248 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 504, i32 13 }, ptr @107, ptr @0 }
@249 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 504, i32 13 } }
@250 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 504, i32 13 }, ptr @0, i8 2, i8 1 }
@251 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 128, i32 14 }, ptr @187, i8 2, i8 4 }
@252 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 128, i32 68 }, ptr @0 }
@253 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 168, i32 10 }, ptr @164, i8 2, i8 4 }
@254 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 171, i32 42 }, ptr @0 }
@255 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 173, i32 33 }, ptr @0 }
@256 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 176, i32 46 }, ptr @0 }
@257 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 107, i32 10 }, ptr @164, i8 2, i8 4 }
@258 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 108, i32 27 }, ptr @200, i8 2, i8 2 }
@259 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.11, i32 108, i32 25 }, ptr @200, ptr @202 }
@260 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.11, i32 108, i32 25 } }
@261 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 108, i32 25 }, ptr @205, i8 2, i8 2 }
@262 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.11, i32 108, i32 46 }, ptr @205, i8 2, i8 2 }
@263 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.11, i32 108, i32 25 } }

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local void @_Z11zero_l1_bufPjj(ptr noundef %0, i32 noundef %1) #0 !dbg !2037 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !2043, !DIExpression(), !2044)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !2045, !DIExpression(), !2046)
    #dbg_declare(ptr %5, !2047, !DIExpression(), !2049)
  store i32 0, ptr %5, align 4, !dbg !2049
  br label %6, !dbg !2050

6:                                                ; preds = %39, %2
  %7 = load i32, ptr %5, align 4, !dbg !2051
  %8 = load i32, ptr %4, align 4, !dbg !2053
  br i1 true, label %10, label %9, !dbg !2054, !prof !2055, !nosanitize !2042

9:                                                ; preds = %6
  call void @__ubsan_handle_divrem_overflow(ptr @1, i32 %8, i32 4) #6, !dbg !2054, !nosanitize !2042
  br label %10, !dbg !2054, !nosanitize !2042

10:                                               ; preds = %9, %6
  %11 = udiv i32 %8, 4, !dbg !2054
  %12 = icmp ult i32 %7, %11, !dbg !2056
  br i1 %12, label %13, label %42, !dbg !2057

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 4, !dbg !2058
  %15 = load i32, ptr %5, align 4, !dbg !2060
  %16 = getelementptr inbounds nuw i32, ptr %14, i32 %15, !dbg !2061
  %17 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %15), !dbg !2061, !nosanitize !2042
  %18 = extractvalue { i32, i1 } %17, 1, !dbg !2061, !nosanitize !2042
  %19 = or i1 %18, false, !dbg !2061, !nosanitize !2042
  %20 = extractvalue { i32, i1 } %17, 0, !dbg !2061, !nosanitize !2042
  %21 = ptrtoint ptr %14 to i32, !dbg !2061, !nosanitize !2042
  %22 = add i32 %21, %20, !dbg !2061, !nosanitize !2042
  %23 = icmp ne ptr %14, null, !dbg !2061, !nosanitize !2042
  %24 = icmp ne i32 %22, 0, !dbg !2061, !nosanitize !2042
  %25 = icmp eq i1 %23, %24, !dbg !2061, !nosanitize !2042
  %26 = xor i1 %19, true, !dbg !2061, !nosanitize !2042
  %27 = icmp uge i32 %22, %21, !dbg !2061, !nosanitize !2042
  %28 = and i1 %27, %26, !dbg !2061, !nosanitize !2042
  %29 = and i1 %25, %28, !dbg !2061, !nosanitize !2042
  br i1 %29, label %31, label %30, !dbg !2061, !prof !2055, !nosanitize !2042

30:                                               ; preds = %13
  call void @__ubsan_handle_pointer_overflow(ptr @2, i32 %21, i32 %22) #6, !dbg !2061, !nosanitize !2042
  br label %31, !dbg !2061, !nosanitize !2042

31:                                               ; preds = %30, %13
  %32 = icmp ne ptr %16, null, !dbg !2061, !nosanitize !2042
  %33 = ptrtoint ptr %16 to i32, !dbg !2061, !nosanitize !2042
  %34 = and i32 %33, 3, !dbg !2061, !nosanitize !2042
  %35 = icmp eq i32 %34, 0, !dbg !2061, !nosanitize !2042
  %36 = and i1 %32, %35, !dbg !2061, !nosanitize !2042
  br i1 %36, label %38, label %37, !dbg !2061, !prof !2055, !nosanitize !2042

37:                                               ; preds = %31
  call void @__ubsan_handle_type_mismatch_v1(ptr @3, i32 %33) #6, !dbg !2061, !nosanitize !2042
  br label %38, !dbg !2061, !nosanitize !2042

38:                                               ; preds = %37, %31
  store i32 0, ptr %16, align 4, !dbg !2061
  br label %39, !dbg !2062

39:                                               ; preds = %38
  %40 = load i32, ptr %5, align 4, !dbg !2063
  %41 = add i32 %40, 1, !dbg !2063
  store i32 %41, ptr %5, align 4, !dbg !2063
  br label %6, !dbg !2064, !llvm.loop !2065

42:                                               ; preds = %10
  ret void, !dbg !2068
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
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeI9U32_ARRAYEjT_(ptr noundef byval(%struct.U32_ARRAY) align 4 %0) #0 !dbg !2069 {
    #dbg_declare(ptr %0, !2076, !DIExpression(), !2077)
  %2 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %0, i32 0, i32 1, !dbg !2078
  %3 = ptrtoint ptr %2 to i32, !dbg !2078, !nosanitize !2042
  %4 = and i32 %3, 3, !dbg !2078, !nosanitize !2042
  %5 = icmp eq i32 %4, 0, !dbg !2078, !nosanitize !2042
  br i1 %5, label %7, label %6, !dbg !2078, !prof !2055, !nosanitize !2042

6:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @4, i32 %3) #6, !dbg !2078, !nosanitize !2042
  br label %7, !dbg !2078, !nosanitize !2042

7:                                                ; preds = %6, %1
  %8 = load i32, ptr %2, align 4, !dbg !2078
  %9 = mul i32 %8, 4, !dbg !2079
  ret i32 %9, !dbg !2080
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrI9U32_ARRAYEPKhPT_(ptr noundef %0) #0 !dbg !2081 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2085, !DIExpression(), !2086)
  %3 = load ptr, ptr %2, align 4, !dbg !2087
  %4 = icmp ne ptr %3, null, !dbg !2088, !nosanitize !2042
  br i1 %4, label %7, label %5, !dbg !2088, !prof !2055, !nosanitize !2042

5:                                                ; preds = %1
  %6 = ptrtoint ptr %3 to i32, !dbg !2088, !nosanitize !2042
  call void @__ubsan_handle_type_mismatch_v1(ptr @6, i32 %6) #6, !dbg !2088, !nosanitize !2042
  br label %7, !dbg !2088, !nosanitize !2042

7:                                                ; preds = %5, %1
  %8 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %3, i32 0, i32 0, !dbg !2088
  %9 = icmp ne ptr %8, null, !dbg !2088, !nosanitize !2042
  br i1 %9, label %12, label %10, !dbg !2088, !prof !2055, !nosanitize !2042

10:                                               ; preds = %7
  %11 = ptrtoint ptr %8 to i32, !dbg !2088, !nosanitize !2042
  call void @__ubsan_handle_type_mismatch_v1(ptr @8, i32 %11) #6, !dbg !2088, !nosanitize !2042
  br label %12, !dbg !2088, !nosanitize !2042

12:                                               ; preds = %10, %7
  %13 = load ptr, ptr %8, align 1, !dbg !2088
  ret ptr %13, !dbg !2089
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeI15TYPED_U32_ARRAYEjT_(ptr noundef byval(%struct.TYPED_U32_ARRAY) align 4 %0) #0 !dbg !2090 {
    #dbg_declare(ptr %0, !2096, !DIExpression(), !2097)
  %2 = icmp ne ptr %0, null, !dbg !2098, !nosanitize !2042
  %3 = ptrtoint ptr %0 to i32, !dbg !2098, !nosanitize !2042
  %4 = and i32 %3, 3, !dbg !2098, !nosanitize !2042
  %5 = icmp eq i32 %4, 0, !dbg !2098, !nosanitize !2042
  %6 = and i1 %2, %5, !dbg !2098, !nosanitize !2042
  br i1 %6, label %8, label %7, !dbg !2098, !prof !2055, !nosanitize !2042

7:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @10, i32 %3) #6, !dbg !2098, !nosanitize !2042
  br label %8, !dbg !2098, !nosanitize !2042

8:                                                ; preds = %7, %1
  %9 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %0, i32 0, i32 1, !dbg !2098
  %10 = icmp ne ptr %9, null, !dbg !2098, !nosanitize !2042
  %11 = ptrtoint ptr %9 to i32, !dbg !2098, !nosanitize !2042
  %12 = and i32 %11, 3, !dbg !2098, !nosanitize !2042
  %13 = icmp eq i32 %12, 0, !dbg !2098, !nosanitize !2042
  %14 = and i1 %10, %13, !dbg !2098, !nosanitize !2042
  br i1 %14, label %16, label %15, !dbg !2098, !prof !2055, !nosanitize !2042

15:                                               ; preds = %8
  call void @__ubsan_handle_type_mismatch_v1(ptr @11, i32 %11) #6, !dbg !2098, !nosanitize !2042
  br label %16, !dbg !2098, !nosanitize !2042

16:                                               ; preds = %15, %8
  %17 = load i32, ptr %9, align 4, !dbg !2098
  %18 = mul i32 %17, 4, !dbg !2099
  ret i32 %18, !dbg !2100
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrI15TYPED_U32_ARRAYEPKhPT_(ptr noundef %0) #0 !dbg !2101 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2105, !DIExpression(), !2106)
  %3 = load ptr, ptr %2, align 4, !dbg !2107
  %4 = icmp ne ptr %3, null, !dbg !2108, !nosanitize !2042
  br i1 %4, label %7, label %5, !dbg !2108, !prof !2055, !nosanitize !2042

5:                                                ; preds = %1
  %6 = ptrtoint ptr %3 to i32, !dbg !2108, !nosanitize !2042
  call void @__ubsan_handle_type_mismatch_v1(ptr @12, i32 %6) #6, !dbg !2108, !nosanitize !2042
  br label %7, !dbg !2108, !nosanitize !2042

7:                                                ; preds = %5, %1
  %8 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %3, i32 0, i32 0, !dbg !2108
  %9 = icmp ne ptr %8, null, !dbg !2108, !nosanitize !2042
  br i1 %9, label %12, label %10, !dbg !2108, !prof !2055, !nosanitize !2042

10:                                               ; preds = %7
  %11 = ptrtoint ptr %8 to i32, !dbg !2108, !nosanitize !2042
  call void @__ubsan_handle_type_mismatch_v1(ptr @13, i32 %11) #6, !dbg !2108, !nosanitize !2042
  br label %12, !dbg !2108, !nosanitize !2042

12:                                               ; preds = %10, %7
  %13 = load ptr, ptr %8, align 1, !dbg !2108
  ret ptr %13, !dbg !2109
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIPKcEhv() #0 !dbg !2110 {
  ret i8 0, !dbg !2115
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIPcEhv() #0 !dbg !2116 {
  ret i8 0, !dbg !2119
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4ENDLEhv() #0 !dbg !2120 {
  ret i8 1, !dbg !2126
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4SETWEhv() #0 !dbg !2127 {
  ret i8 2, !dbg !2131
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIhEhv() #0 !dbg !2132 {
  ret i8 3, !dbg !2135
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdItEhv() #0 !dbg !2136 {
  ret i8 4, !dbg !2139
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIjEhv() #0 !dbg !2140 {
  ret i8 5, !dbg !2143
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIyEhv() #0 !dbg !2144 {
  ret i8 6, !dbg !2147
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdImEhv() #0 !dbg !2148 {
  %1 = call noundef zeroext i8 @_Z18DebugPrintTypeToIdIjEhv(), !dbg !2151
  ret i8 %1, !dbg !2154
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIaEhv() #0 !dbg !2155 {
  ret i8 7, !dbg !2158
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIsEhv() #0 !dbg !2159 {
  ret i8 8, !dbg !2162
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIiEhv() #0 !dbg !2163 {
  ret i8 9, !dbg !2166
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIxEhv() #0 !dbg !2167 {
  ret i8 10, !dbg !2170
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIlEhv() #0 !dbg !2171 {
  %1 = call noundef zeroext i8 @_Z18DebugPrintTypeToIdIiEhv(), !dbg !2174
  ret i8 %1, !dbg !2177
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIfEhv() #0 !dbg !2178 {
  ret i8 11, !dbg !2180
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIcEhv() #0 !dbg !2181 {
  ret i8 12, !dbg !2184
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4BF16Ehv() #0 !dbg !2185 {
  ret i8 13, !dbg !2189
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI12SETPRECISIONEhv() #0 !dbg !2190 {
  ret i8 14, !dbg !2194
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI5FIXEDEhv() #0 !dbg !2195 {
  ret i8 15, !dbg !2201
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI12DEFAULTFLOATEhv() #0 !dbg !2202 {
  ret i8 16, !dbg !2208
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3HEXEhv() #0 !dbg !2209 {
  ret i8 17, !dbg !2215
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3OCTEhv() #0 !dbg !2216 {
  ret i8 18, !dbg !2222
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3DECEhv() #0 !dbg !2223 {
  ret i8 19, !dbg !2229
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3F32Ehv() #0 !dbg !2230 {
  ret i8 11, !dbg !2234
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3U32Ehv() #0 !dbg !2235 {
  ret i8 5, !dbg !2239
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9U32_ARRAYEhv() #0 !dbg !2240 {
  ret i8 21, !dbg !2241
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI15TYPED_U32_ARRAYEhv() #0 !dbg !2242 {
  ret i8 22, !dbg !2243
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeIPKcEjT_(ptr noundef %0) #3 !dbg !2244 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2247, !DIExpression(), !2248)
  %3 = load ptr, ptr %2, align 4, !dbg !2249
  %4 = call noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %3), !dbg !2250
  ret i32 %4, !dbg !2251
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %0) #0 comdat !dbg !2252 {
  %2 = alloca ptr, align 4
  %3 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2253, !DIExpression(), !2254)
    #dbg_declare(ptr %3, !2255, !DIExpression(), !2256)
  %4 = load ptr, ptr %2, align 4, !dbg !2257
  store ptr %4, ptr %3, align 4, !dbg !2256
  br label %5, !dbg !2258

5:                                                ; preds = %25, %1
  %6 = load ptr, ptr %3, align 4, !dbg !2259
  %7 = icmp ne ptr %6, null, !dbg !2260, !nosanitize !2042
  br i1 %7, label %10, label %8, !dbg !2260, !prof !2055, !nosanitize !2042

8:                                                ; preds = %5
  %9 = ptrtoint ptr %6 to i32, !dbg !2260, !nosanitize !2042
  call void @__ubsan_handle_type_mismatch_v1(ptr @95, i32 %9) #6, !dbg !2260, !nosanitize !2042
  br label %10, !dbg !2260, !nosanitize !2042

10:                                               ; preds = %8, %5
  %11 = load i8, ptr %6, align 1, !dbg !2260
  %12 = icmp ne i8 %11, 0, !dbg !2260
  br i1 %12, label %13, label %26, !dbg !2258

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 4, !dbg !2261
  %15 = getelementptr inbounds nuw i8, ptr %14, i32 1, !dbg !2261
  %16 = ptrtoint ptr %14 to i32, !dbg !2261, !nosanitize !2042
  %17 = add i32 %16, 1, !dbg !2261, !nosanitize !2042
  %18 = icmp ne ptr %14, null, !dbg !2261, !nosanitize !2042
  %19 = icmp ne i32 %17, 0, !dbg !2261, !nosanitize !2042
  %20 = icmp eq i1 %18, %19, !dbg !2261, !nosanitize !2042
  %21 = icmp uge i32 %17, %16, !dbg !2261, !nosanitize !2042
  %22 = and i1 %21, true, !dbg !2261, !nosanitize !2042
  %23 = and i1 %20, %22, !dbg !2261, !nosanitize !2042
  br i1 %23, label %25, label %24, !dbg !2261, !prof !2055, !nosanitize !2042

24:                                               ; preds = %13
  call void @__ubsan_handle_pointer_overflow(ptr @96, i32 %16, i32 %17) #6, !dbg !2261, !nosanitize !2042
  br label %25, !dbg !2261, !nosanitize !2042

25:                                               ; preds = %24, %13
  store ptr %15, ptr %3, align 4, !dbg !2261
  br label %5, !dbg !2258, !llvm.loop !2263

26:                                               ; preds = %10
  %27 = load ptr, ptr %3, align 4, !dbg !2265
  %28 = load ptr, ptr %2, align 4, !dbg !2266
  %29 = ptrtoint ptr %27 to i32, !dbg !2267
  %30 = ptrtoint ptr %28 to i32, !dbg !2267
  %31 = sub i32 %29, %30, !dbg !2267
  %32 = add i32 %31, 1, !dbg !2268
  ret i32 %32, !dbg !2269
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrIPKcEPKhPT_(ptr noundef %0) #0 !dbg !2270 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2273, !DIExpression(), !2274)
  %3 = load ptr, ptr %2, align 4, !dbg !2275
  %4 = icmp ne ptr %3, null, !dbg !2276, !nosanitize !2042
  %5 = ptrtoint ptr %3 to i32, !dbg !2276, !nosanitize !2042
  %6 = and i32 %5, 3, !dbg !2276, !nosanitize !2042
  %7 = icmp eq i32 %6, 0, !dbg !2276, !nosanitize !2042
  %8 = and i1 %4, %7, !dbg !2276, !nosanitize !2042
  br i1 %8, label %10, label %9, !dbg !2276, !prof !2055, !nosanitize !2042

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @15, i32 %5) #6, !dbg !2276, !nosanitize !2042
  br label %10, !dbg !2276, !nosanitize !2042

10:                                               ; preds = %9, %1
  %11 = load ptr, ptr %3, align 4, !dbg !2276
  ret ptr %11, !dbg !2277
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeIPcEjT_(ptr noundef %0) #3 !dbg !2278 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2281, !DIExpression(), !2282)
  %3 = load ptr, ptr %2, align 4, !dbg !2283
  %4 = call noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %3), !dbg !2284
  ret i32 %4, !dbg !2285
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrIPcEPKhPT_(ptr noundef %0) #0 !dbg !2286 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2289, !DIExpression(), !2290)
  %3 = load ptr, ptr %2, align 4, !dbg !2291
  %4 = icmp ne ptr %3, null, !dbg !2292, !nosanitize !2042
  %5 = ptrtoint ptr %3 to i32, !dbg !2292, !nosanitize !2042
  %6 = and i32 %5, 3, !dbg !2292, !nosanitize !2042
  %7 = icmp eq i32 %6, 0, !dbg !2292, !nosanitize !2042
  %8 = and i1 %4, %7, !dbg !2292, !nosanitize !2042
  br i1 %8, label %10, label %9, !dbg !2292, !prof !2055, !nosanitize !2042

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @17, i32 %5) #6, !dbg !2292, !nosanitize !2042
  br label %10, !dbg !2292, !nosanitize !2042

10:                                               ; preds = %9, %1
  %11 = load ptr, ptr %3, align 4, !dbg !2292
  ret ptr %11, !dbg !2293
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z11debug_printR12DebugPrinter14DebugPrintData(ptr noundef nonnull align 1 dereferenceable(1) %0, ptr noundef byval(%struct.DebugPrintData) align 4 %1) #3 !dbg !2294 {
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
    #dbg_declare(ptr %3, !2304, !DIExpression(), !2305)
    #dbg_declare(ptr %1, !2306, !DIExpression(), !2307)
    #dbg_declare(ptr %4, !2308, !DIExpression(), !2311)
  %18 = call noundef ptr @_Z22get_debug_print_bufferv(), !dbg !2312
  store ptr %18, ptr %4, align 4, !dbg !2311
  %19 = load ptr, ptr %4, align 4, !dbg !2313
  %20 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %19, i32 0, i32 0, !dbg !2315
  %21 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %20, i32 0, i32 0, !dbg !2316
  %22 = load volatile i32, ptr %21, align 1, !dbg !2316
  %23 = icmp eq i32 %22, -117901064, !dbg !2317
  br i1 %23, label %24, label %25, !dbg !2317

24:                                               ; preds = %2
  br label %343, !dbg !2318

25:                                               ; preds = %2
    #dbg_declare(ptr %5, !2320, !DIExpression(), !2321)
  %26 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 0, !dbg !2322
  %27 = ptrtoint ptr %26 to i32, !dbg !2322, !nosanitize !2042
  %28 = and i32 %27, 3, !dbg !2322, !nosanitize !2042
  %29 = icmp eq i32 %28, 0, !dbg !2322, !nosanitize !2042
  br i1 %29, label %31, label %30, !dbg !2322, !prof !2055, !nosanitize !2042

30:                                               ; preds = %25
  call void @__ubsan_handle_type_mismatch_v1(ptr @18, i32 %27) #6, !dbg !2322, !nosanitize !2042
  br label %31, !dbg !2322, !nosanitize !2042

31:                                               ; preds = %30, %25
  %32 = load i32, ptr %26, align 4, !dbg !2322
  store i32 %32, ptr %5, align 4, !dbg !2321
    #dbg_declare(ptr %6, !2323, !DIExpression(), !2324)
  %33 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 1, !dbg !2325
  %34 = ptrtoint ptr %33 to i32, !dbg !2325, !nosanitize !2042
  %35 = and i32 %34, 3, !dbg !2325, !nosanitize !2042
  %36 = icmp eq i32 %35, 0, !dbg !2325, !nosanitize !2042
  br i1 %36, label %38, label %37, !dbg !2325, !prof !2055, !nosanitize !2042

37:                                               ; preds = %31
  call void @__ubsan_handle_type_mismatch_v1(ptr @20, i32 %34) #6, !dbg !2325, !nosanitize !2042
  br label %38, !dbg !2325, !nosanitize !2042

38:                                               ; preds = %37, %31
  %39 = load ptr, ptr %33, align 4, !dbg !2325
  store ptr %39, ptr %6, align 4, !dbg !2324
    #dbg_declare(ptr %7, !2326, !DIExpression(), !2327)
  %40 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 2, !dbg !2328
  %41 = ptrtoint ptr %40 to i32, !dbg !2328, !nosanitize !2042
  %42 = and i32 %41, 3, !dbg !2328, !nosanitize !2042
  %43 = icmp eq i32 %42, 0, !dbg !2328, !nosanitize !2042
  br i1 %43, label %45, label %44, !dbg !2328, !prof !2055, !nosanitize !2042

44:                                               ; preds = %38
  call void @__ubsan_handle_type_mismatch_v1(ptr @22, i32 %41) #6, !dbg !2328, !nosanitize !2042
  br label %45, !dbg !2328, !nosanitize !2042

45:                                               ; preds = %44, %38
  %46 = load i8, ptr %40, align 4, !dbg !2328
  store i8 %46, ptr %7, align 1, !dbg !2327
    #dbg_declare(ptr %8, !2329, !DIExpression(), !2330)
  store i32 1, ptr %8, align 4, !dbg !2330
    #dbg_declare(ptr %9, !2331, !DIExpression(), !2332)
  store i32 1, ptr %9, align 4, !dbg !2332
    #dbg_declare(ptr %10, !2333, !DIExpression(), !2334)
  %47 = load ptr, ptr %4, align 4, !dbg !2335
  %48 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %47, i32 0, i32 0, !dbg !2336
  %49 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %48, i32 0, i32 0, !dbg !2337
  %50 = load volatile i32, ptr %49, align 1, !dbg !2337
  store i32 %50, ptr %10, align 4, !dbg !2334
    #dbg_declare(ptr %11, !2338, !DIExpression(), !2339)
  %51 = load i32, ptr %5, align 4, !dbg !2340
  %52 = add i32 %51, 1, !dbg !2341
  %53 = add i32 %52, 1, !dbg !2342
  store i32 %53, ptr %11, align 4, !dbg !2339
  %54 = load i32, ptr %10, align 4, !dbg !2343
  %55 = load i32, ptr %11, align 4, !dbg !2345
  %56 = add i32 %54, %55, !dbg !2346
  %57 = icmp uge i32 %56, 192, !dbg !2347
  br i1 %57, label %58, label %237, !dbg !2347

58:                                               ; preds = %45
  br label %59, !dbg !2348

59:                                               ; preds = %76, %58
  %60 = load ptr, ptr %4, align 4, !dbg !2350
  %61 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %60, i32 0, i32 0, !dbg !2351
  %62 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %61, i32 0, i32 1, !dbg !2352
  %63 = load volatile i32, ptr %62, align 1, !dbg !2352
  %64 = load ptr, ptr %4, align 4, !dbg !2353
  %65 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %64, i32 0, i32 0, !dbg !2354
  %66 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %65, i32 0, i32 0, !dbg !2355
  %67 = load volatile i32, ptr %66, align 1, !dbg !2355
  %68 = icmp ult i32 %63, %67, !dbg !2356
  br i1 %68, label %69, label %77, !dbg !2348

69:                                               ; preds = %59
  %70 = load ptr, ptr %4, align 4, !dbg !2357
  %71 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %70, i32 0, i32 0, !dbg !2360
  %72 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %71, i32 0, i32 0, !dbg !2361
  %73 = load volatile i32, ptr %72, align 1, !dbg !2361
  %74 = icmp eq i32 %73, -117901064, !dbg !2362
  br i1 %74, label %75, label %76, !dbg !2362

75:                                               ; preds = %69
  br label %343, !dbg !2363

76:                                               ; preds = %69
  br label %59, !dbg !2348, !llvm.loop !2365

77:                                               ; preds = %59
  %78 = load ptr, ptr %4, align 4, !dbg !2367
  %79 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %78, i32 0, i32 0, !dbg !2368
  %80 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %79, i32 0, i32 0, !dbg !2369
  store volatile i32 0, ptr %80, align 1, !dbg !2370
  %81 = load ptr, ptr %4, align 4, !dbg !2371
  %82 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %81, i32 0, i32 0, !dbg !2372
  %83 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %82, i32 0, i32 1, !dbg !2373
  store volatile i32 0, ptr %83, align 1, !dbg !2374
  store i32 0, ptr %10, align 4, !dbg !2375
  %84 = load i32, ptr %5, align 4, !dbg !2376
  %85 = icmp ugt i32 %84, 190, !dbg !2378
  br i1 %85, label %86, label %236, !dbg !2378

86:                                               ; preds = %77
    #dbg_declare(ptr %12, !2379, !DIExpression(), !2382)
  %87 = load ptr, ptr %4, align 4, !dbg !2383
  %88 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %87, i32 0, i32 1, !dbg !2384
  %89 = getelementptr inbounds [192 x i8], ptr %88, i32 0, i32 0, !dbg !2383
  store ptr %89, ptr %12, align 4, !dbg !2382
    #dbg_declare(ptr %13, !2385, !DIExpression(), !2386)
  %90 = load i32, ptr %5, align 4, !dbg !2387
  store i32 %90, ptr %13, align 4, !dbg !2386
  br label %91, !dbg !2388

91:                                               ; preds = %228, %86
  %92 = load i32, ptr %13, align 4, !dbg !2389
  %93 = icmp ugt i32 %92, 190, !dbg !2390
  br i1 %93, label %94, label %234, !dbg !2388

94:                                               ; preds = %91
    #dbg_declare(ptr %14, !2391, !DIExpression(), !2393)
  store i32 190, ptr %14, align 4, !dbg !2393
  %95 = load i32, ptr %13, align 4, !dbg !2394
  %96 = sub i32 %95, 190, !dbg !2394
  store i32 %96, ptr %13, align 4, !dbg !2394
  %97 = load i8, ptr %7, align 1, !dbg !2395
  %98 = load ptr, ptr %12, align 4, !dbg !2396
  %99 = load i32, ptr %10, align 4, !dbg !2397
  %100 = getelementptr inbounds nuw i8, ptr %98, i32 %99, !dbg !2398
  %101 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %99), !dbg !2398, !nosanitize !2042
  %102 = extractvalue { i32, i1 } %101, 1, !dbg !2398, !nosanitize !2042
  %103 = or i1 %102, false, !dbg !2398, !nosanitize !2042
  %104 = extractvalue { i32, i1 } %101, 0, !dbg !2398, !nosanitize !2042
  %105 = ptrtoint ptr %98 to i32, !dbg !2398, !nosanitize !2042
  %106 = add i32 %105, %104, !dbg !2398, !nosanitize !2042
  %107 = icmp ne ptr %98, null, !dbg !2398, !nosanitize !2042
  %108 = icmp ne i32 %106, 0, !dbg !2398, !nosanitize !2042
  %109 = icmp eq i1 %107, %108, !dbg !2398, !nosanitize !2042
  %110 = xor i1 %103, true, !dbg !2398, !nosanitize !2042
  %111 = icmp uge i32 %106, %105, !dbg !2398, !nosanitize !2042
  %112 = and i1 %111, %110, !dbg !2398, !nosanitize !2042
  %113 = and i1 %109, %112, !dbg !2398, !nosanitize !2042
  br i1 %113, label %115, label %114, !dbg !2398, !prof !2055, !nosanitize !2042

114:                                              ; preds = %94
  call void @__ubsan_handle_pointer_overflow(ptr @23, i32 %105, i32 %106) #6, !dbg !2398, !nosanitize !2042
  br label %115, !dbg !2398, !nosanitize !2042

115:                                              ; preds = %114, %94
  store volatile i8 %97, ptr %100, align 1, !dbg !2398
  %116 = load i32, ptr %10, align 4, !dbg !2399
  %117 = add i32 %116, 1, !dbg !2399
  store i32 %117, ptr %10, align 4, !dbg !2399
  %118 = load ptr, ptr %12, align 4, !dbg !2400
  %119 = load i32, ptr %10, align 4, !dbg !2401
  %120 = getelementptr inbounds nuw i8, ptr %118, i32 %119, !dbg !2402
  %121 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %119), !dbg !2402, !nosanitize !2042
  %122 = extractvalue { i32, i1 } %121, 1, !dbg !2402, !nosanitize !2042
  %123 = or i1 %122, false, !dbg !2402, !nosanitize !2042
  %124 = extractvalue { i32, i1 } %121, 0, !dbg !2402, !nosanitize !2042
  %125 = ptrtoint ptr %118 to i32, !dbg !2402, !nosanitize !2042
  %126 = add i32 %125, %124, !dbg !2402, !nosanitize !2042
  %127 = icmp ne ptr %118, null, !dbg !2402, !nosanitize !2042
  %128 = icmp ne i32 %126, 0, !dbg !2402, !nosanitize !2042
  %129 = icmp eq i1 %127, %128, !dbg !2402, !nosanitize !2042
  %130 = xor i1 %123, true, !dbg !2402, !nosanitize !2042
  %131 = icmp uge i32 %126, %125, !dbg !2402, !nosanitize !2042
  %132 = and i1 %131, %130, !dbg !2402, !nosanitize !2042
  %133 = and i1 %129, %132, !dbg !2402, !nosanitize !2042
  br i1 %133, label %135, label %134, !dbg !2402, !prof !2055, !nosanitize !2042

134:                                              ; preds = %115
  call void @__ubsan_handle_pointer_overflow(ptr @24, i32 %125, i32 %126) #6, !dbg !2402, !nosanitize !2042
  br label %135, !dbg !2402, !nosanitize !2042

135:                                              ; preds = %134, %115
  store volatile i8 -66, ptr %120, align 1, !dbg !2402
  %136 = load i32, ptr %10, align 4, !dbg !2403
  %137 = add i32 %136, 1, !dbg !2403
  store i32 %137, ptr %10, align 4, !dbg !2403
    #dbg_declare(ptr %15, !2404, !DIExpression(), !2406)
  store i32 0, ptr %15, align 4, !dbg !2406
  br label %138, !dbg !2407

138:                                              ; preds = %180, %135
  %139 = load i32, ptr %15, align 4, !dbg !2408
  %140 = icmp ult i32 %139, 189, !dbg !2410
  br i1 %140, label %141, label %183, !dbg !2411

141:                                              ; preds = %138
  %142 = load ptr, ptr %6, align 4, !dbg !2412
  %143 = icmp ne ptr %142, null, !dbg !2414, !nosanitize !2042
  br i1 %143, label %146, label %144, !dbg !2414, !prof !2055, !nosanitize !2042

144:                                              ; preds = %141
  %145 = ptrtoint ptr %142 to i32, !dbg !2414, !nosanitize !2042
  call void @__ubsan_handle_type_mismatch_v1(ptr @26, i32 %145) #6, !dbg !2414, !nosanitize !2042
  br label %146, !dbg !2414, !nosanitize !2042

146:                                              ; preds = %144, %141
  %147 = load i8, ptr %142, align 1, !dbg !2414
  %148 = load ptr, ptr %12, align 4, !dbg !2415
  %149 = load i32, ptr %10, align 4, !dbg !2416
  %150 = load i32, ptr %15, align 4, !dbg !2417
  %151 = add i32 %149, %150, !dbg !2418
  %152 = getelementptr inbounds nuw i8, ptr %148, i32 %151, !dbg !2419
  %153 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %151), !dbg !2419, !nosanitize !2042
  %154 = extractvalue { i32, i1 } %153, 1, !dbg !2419, !nosanitize !2042
  %155 = or i1 %154, false, !dbg !2419, !nosanitize !2042
  %156 = extractvalue { i32, i1 } %153, 0, !dbg !2419, !nosanitize !2042
  %157 = ptrtoint ptr %148 to i32, !dbg !2419, !nosanitize !2042
  %158 = add i32 %157, %156, !dbg !2419, !nosanitize !2042
  %159 = icmp ne ptr %148, null, !dbg !2419, !nosanitize !2042
  %160 = icmp ne i32 %158, 0, !dbg !2419, !nosanitize !2042
  %161 = icmp eq i1 %159, %160, !dbg !2419, !nosanitize !2042
  %162 = xor i1 %155, true, !dbg !2419, !nosanitize !2042
  %163 = icmp uge i32 %158, %157, !dbg !2419, !nosanitize !2042
  %164 = and i1 %163, %162, !dbg !2419, !nosanitize !2042
  %165 = and i1 %161, %164, !dbg !2419, !nosanitize !2042
  br i1 %165, label %167, label %166, !dbg !2419, !prof !2055, !nosanitize !2042

166:                                              ; preds = %146
  call void @__ubsan_handle_pointer_overflow(ptr @27, i32 %157, i32 %158) #6, !dbg !2419, !nosanitize !2042
  br label %167, !dbg !2419, !nosanitize !2042

167:                                              ; preds = %166, %146
  store volatile i8 %147, ptr %152, align 1, !dbg !2419
  %168 = load ptr, ptr %6, align 4, !dbg !2420
  %169 = getelementptr inbounds nuw i8, ptr %168, i32 1, !dbg !2420
  %170 = ptrtoint ptr %168 to i32, !dbg !2420, !nosanitize !2042
  %171 = add i32 %170, 1, !dbg !2420, !nosanitize !2042
  %172 = icmp ne ptr %168, null, !dbg !2420, !nosanitize !2042
  %173 = icmp ne i32 %171, 0, !dbg !2420, !nosanitize !2042
  %174 = icmp eq i1 %172, %173, !dbg !2420, !nosanitize !2042
  %175 = icmp uge i32 %171, %170, !dbg !2420, !nosanitize !2042
  %176 = and i1 %175, true, !dbg !2420, !nosanitize !2042
  %177 = and i1 %174, %176, !dbg !2420, !nosanitize !2042
  br i1 %177, label %179, label %178, !dbg !2420, !prof !2055, !nosanitize !2042

178:                                              ; preds = %167
  call void @__ubsan_handle_pointer_overflow(ptr @28, i32 %170, i32 %171) #6, !dbg !2420, !nosanitize !2042
  br label %179, !dbg !2420, !nosanitize !2042

179:                                              ; preds = %178, %167
  store ptr %169, ptr %6, align 4, !dbg !2420
  br label %180, !dbg !2421

180:                                              ; preds = %179
  %181 = load i32, ptr %15, align 4, !dbg !2422
  %182 = add i32 %181, 1, !dbg !2422
  store i32 %182, ptr %15, align 4, !dbg !2422
  br label %138, !dbg !2423, !llvm.loop !2424

183:                                              ; preds = %138
  %184 = load ptr, ptr %12, align 4, !dbg !2426
  %185 = load i32, ptr %10, align 4, !dbg !2427
  %186 = add i32 %185, 190, !dbg !2428
  %187 = sub i32 %186, 1, !dbg !2429
  %188 = getelementptr inbounds nuw i8, ptr %184, i32 %187, !dbg !2430
  %189 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %187), !dbg !2430, !nosanitize !2042
  %190 = extractvalue { i32, i1 } %189, 1, !dbg !2430, !nosanitize !2042
  %191 = or i1 %190, false, !dbg !2430, !nosanitize !2042
  %192 = extractvalue { i32, i1 } %189, 0, !dbg !2430, !nosanitize !2042
  %193 = ptrtoint ptr %184 to i32, !dbg !2430, !nosanitize !2042
  %194 = add i32 %193, %192, !dbg !2430, !nosanitize !2042
  %195 = icmp ne ptr %184, null, !dbg !2430, !nosanitize !2042
  %196 = icmp ne i32 %194, 0, !dbg !2430, !nosanitize !2042
  %197 = icmp eq i1 %195, %196, !dbg !2430, !nosanitize !2042
  %198 = xor i1 %191, true, !dbg !2430, !nosanitize !2042
  %199 = icmp uge i32 %194, %193, !dbg !2430, !nosanitize !2042
  %200 = and i1 %199, %198, !dbg !2430, !nosanitize !2042
  %201 = and i1 %197, %200, !dbg !2430, !nosanitize !2042
  br i1 %201, label %203, label %202, !dbg !2430, !prof !2055, !nosanitize !2042

202:                                              ; preds = %183
  call void @__ubsan_handle_pointer_overflow(ptr @29, i32 %193, i32 %194) #6, !dbg !2430, !nosanitize !2042
  br label %203, !dbg !2430, !nosanitize !2042

203:                                              ; preds = %202, %183
  store volatile i8 0, ptr %188, align 1, !dbg !2430
  %204 = load i32, ptr %10, align 4, !dbg !2431
  %205 = add i32 %204, 190, !dbg !2431
  store i32 %205, ptr %10, align 4, !dbg !2431
  %206 = load i32, ptr %10, align 4, !dbg !2432
  %207 = load ptr, ptr %4, align 4, !dbg !2433
  %208 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %207, i32 0, i32 0, !dbg !2434
  %209 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %208, i32 0, i32 0, !dbg !2435
  store volatile i32 %206, ptr %209, align 1, !dbg !2436
  br label %210, !dbg !2437

210:                                              ; preds = %227, %203
  %211 = load ptr, ptr %4, align 4, !dbg !2438
  %212 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %211, i32 0, i32 0, !dbg !2439
  %213 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %212, i32 0, i32 1, !dbg !2440
  %214 = load volatile i32, ptr %213, align 1, !dbg !2440
  %215 = load ptr, ptr %4, align 4, !dbg !2441
  %216 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %215, i32 0, i32 0, !dbg !2442
  %217 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %216, i32 0, i32 0, !dbg !2443
  %218 = load volatile i32, ptr %217, align 1, !dbg !2443
  %219 = icmp ult i32 %214, %218, !dbg !2444
  br i1 %219, label %220, label %228, !dbg !2437

220:                                              ; preds = %210
  %221 = load ptr, ptr %4, align 4, !dbg !2445
  %222 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %221, i32 0, i32 0, !dbg !2448
  %223 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %222, i32 0, i32 0, !dbg !2449
  %224 = load volatile i32, ptr %223, align 1, !dbg !2449
  %225 = icmp eq i32 %224, -117901064, !dbg !2450
  br i1 %225, label %226, label %227, !dbg !2450

226:                                              ; preds = %220
  br label %343, !dbg !2451

227:                                              ; preds = %220
  br label %210, !dbg !2437, !llvm.loop !2453

228:                                              ; preds = %210
  store i32 0, ptr %10, align 4, !dbg !2455
  %229 = load i32, ptr %13, align 4, !dbg !2456
  %230 = add i32 %229, 1, !dbg !2456
  store i32 %230, ptr %13, align 4, !dbg !2456
  %231 = load ptr, ptr %4, align 4, !dbg !2457
  %232 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %231, i32 0, i32 0, !dbg !2458
  %233 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %232, i32 0, i32 1, !dbg !2459
  store volatile i32 0, ptr %233, align 1, !dbg !2460
  br label %91, !dbg !2388, !llvm.loop !2461

234:                                              ; preds = %91
  %235 = load i32, ptr %13, align 4, !dbg !2463
  store i32 %235, ptr %5, align 4, !dbg !2464
  br label %236, !dbg !2465

236:                                              ; preds = %234, %77
  br label %237, !dbg !2466

237:                                              ; preds = %236, %45
    #dbg_declare(ptr %16, !2467, !DIExpression(), !2468)
  %238 = load ptr, ptr %4, align 4, !dbg !2469
  %239 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %238, i32 0, i32 1, !dbg !2470
  %240 = getelementptr inbounds [192 x i8], ptr %239, i32 0, i32 0, !dbg !2469
  store ptr %240, ptr %16, align 4, !dbg !2468
  %241 = load i8, ptr %7, align 1, !dbg !2471
  %242 = load ptr, ptr %16, align 4, !dbg !2472
  %243 = load i32, ptr %10, align 4, !dbg !2473
  %244 = getelementptr inbounds nuw i8, ptr %242, i32 %243, !dbg !2474
  %245 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %243), !dbg !2474, !nosanitize !2042
  %246 = extractvalue { i32, i1 } %245, 1, !dbg !2474, !nosanitize !2042
  %247 = or i1 %246, false, !dbg !2474, !nosanitize !2042
  %248 = extractvalue { i32, i1 } %245, 0, !dbg !2474, !nosanitize !2042
  %249 = ptrtoint ptr %242 to i32, !dbg !2474, !nosanitize !2042
  %250 = add i32 %249, %248, !dbg !2474, !nosanitize !2042
  %251 = icmp ne ptr %242, null, !dbg !2474, !nosanitize !2042
  %252 = icmp ne i32 %250, 0, !dbg !2474, !nosanitize !2042
  %253 = icmp eq i1 %251, %252, !dbg !2474, !nosanitize !2042
  %254 = xor i1 %247, true, !dbg !2474, !nosanitize !2042
  %255 = icmp uge i32 %250, %249, !dbg !2474, !nosanitize !2042
  %256 = and i1 %255, %254, !dbg !2474, !nosanitize !2042
  %257 = and i1 %253, %256, !dbg !2474, !nosanitize !2042
  br i1 %257, label %259, label %258, !dbg !2474, !prof !2055, !nosanitize !2042

258:                                              ; preds = %237
  call void @__ubsan_handle_pointer_overflow(ptr @30, i32 %249, i32 %250) #6, !dbg !2474, !nosanitize !2042
  br label %259, !dbg !2474, !nosanitize !2042

259:                                              ; preds = %258, %237
  store volatile i8 %241, ptr %244, align 1, !dbg !2474
  %260 = load i32, ptr %10, align 4, !dbg !2475
  %261 = add i32 %260, 1, !dbg !2475
  store i32 %261, ptr %10, align 4, !dbg !2475
  %262 = load i32, ptr %5, align 4, !dbg !2476
  %263 = trunc i32 %262 to i8, !dbg !2476
  %264 = load ptr, ptr %16, align 4, !dbg !2477
  %265 = load i32, ptr %10, align 4, !dbg !2478
  %266 = getelementptr inbounds nuw i8, ptr %264, i32 %265, !dbg !2479
  %267 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %265), !dbg !2479, !nosanitize !2042
  %268 = extractvalue { i32, i1 } %267, 1, !dbg !2479, !nosanitize !2042
  %269 = or i1 %268, false, !dbg !2479, !nosanitize !2042
  %270 = extractvalue { i32, i1 } %267, 0, !dbg !2479, !nosanitize !2042
  %271 = ptrtoint ptr %264 to i32, !dbg !2479, !nosanitize !2042
  %272 = add i32 %271, %270, !dbg !2479, !nosanitize !2042
  %273 = icmp ne ptr %264, null, !dbg !2479, !nosanitize !2042
  %274 = icmp ne i32 %272, 0, !dbg !2479, !nosanitize !2042
  %275 = icmp eq i1 %273, %274, !dbg !2479, !nosanitize !2042
  %276 = xor i1 %269, true, !dbg !2479, !nosanitize !2042
  %277 = icmp uge i32 %272, %271, !dbg !2479, !nosanitize !2042
  %278 = and i1 %277, %276, !dbg !2479, !nosanitize !2042
  %279 = and i1 %275, %278, !dbg !2479, !nosanitize !2042
  br i1 %279, label %281, label %280, !dbg !2479, !prof !2055, !nosanitize !2042

280:                                              ; preds = %259
  call void @__ubsan_handle_pointer_overflow(ptr @31, i32 %271, i32 %272) #6, !dbg !2479, !nosanitize !2042
  br label %281, !dbg !2479, !nosanitize !2042

281:                                              ; preds = %280, %259
  store volatile i8 %263, ptr %266, align 1, !dbg !2479
  %282 = load i32, ptr %10, align 4, !dbg !2480
  %283 = add i32 %282, 1, !dbg !2480
  store i32 %283, ptr %10, align 4, !dbg !2480
    #dbg_declare(ptr %17, !2481, !DIExpression(), !2483)
  store i32 0, ptr %17, align 4, !dbg !2483
  br label %284, !dbg !2484

284:                                              ; preds = %332, %281
  %285 = load i32, ptr %17, align 4, !dbg !2485
  %286 = load i32, ptr %5, align 4, !dbg !2487
  %287 = icmp ult i32 %285, %286, !dbg !2488
  br i1 %287, label %288, label %335, !dbg !2489

288:                                              ; preds = %284
  %289 = load ptr, ptr %6, align 4, !dbg !2490
  %290 = load i32, ptr %17, align 4, !dbg !2492
  %291 = getelementptr inbounds nuw i8, ptr %289, i32 %290, !dbg !2490
  %292 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %290), !dbg !2490, !nosanitize !2042
  %293 = extractvalue { i32, i1 } %292, 1, !dbg !2490, !nosanitize !2042
  %294 = or i1 %293, false, !dbg !2490, !nosanitize !2042
  %295 = extractvalue { i32, i1 } %292, 0, !dbg !2490, !nosanitize !2042
  %296 = ptrtoint ptr %289 to i32, !dbg !2490, !nosanitize !2042
  %297 = add i32 %296, %295, !dbg !2490, !nosanitize !2042
  %298 = icmp ne ptr %289, null, !dbg !2490, !nosanitize !2042
  %299 = icmp ne i32 %297, 0, !dbg !2490, !nosanitize !2042
  %300 = icmp eq i1 %298, %299, !dbg !2490, !nosanitize !2042
  %301 = xor i1 %294, true, !dbg !2490, !nosanitize !2042
  %302 = icmp uge i32 %297, %296, !dbg !2490, !nosanitize !2042
  %303 = and i1 %302, %301, !dbg !2490, !nosanitize !2042
  %304 = and i1 %300, %303, !dbg !2490, !nosanitize !2042
  br i1 %304, label %306, label %305, !dbg !2490, !prof !2055, !nosanitize !2042

305:                                              ; preds = %288
  call void @__ubsan_handle_pointer_overflow(ptr @32, i32 %296, i32 %297) #6, !dbg !2490, !nosanitize !2042
  br label %306, !dbg !2490, !nosanitize !2042

306:                                              ; preds = %305, %288
  %307 = icmp ne ptr %291, null, !dbg !2490, !nosanitize !2042
  br i1 %307, label %310, label %308, !dbg !2490, !prof !2055, !nosanitize !2042

308:                                              ; preds = %306
  %309 = ptrtoint ptr %291 to i32, !dbg !2490, !nosanitize !2042
  call void @__ubsan_handle_type_mismatch_v1(ptr @33, i32 %309) #6, !dbg !2490, !nosanitize !2042
  br label %310, !dbg !2490, !nosanitize !2042

310:                                              ; preds = %308, %306
  %311 = load i8, ptr %291, align 1, !dbg !2490
  %312 = load ptr, ptr %16, align 4, !dbg !2493
  %313 = load i32, ptr %10, align 4, !dbg !2494
  %314 = load i32, ptr %17, align 4, !dbg !2495
  %315 = add i32 %313, %314, !dbg !2496
  %316 = getelementptr inbounds nuw i8, ptr %312, i32 %315, !dbg !2497
  %317 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %315), !dbg !2497, !nosanitize !2042
  %318 = extractvalue { i32, i1 } %317, 1, !dbg !2497, !nosanitize !2042
  %319 = or i1 %318, false, !dbg !2497, !nosanitize !2042
  %320 = extractvalue { i32, i1 } %317, 0, !dbg !2497, !nosanitize !2042
  %321 = ptrtoint ptr %312 to i32, !dbg !2497, !nosanitize !2042
  %322 = add i32 %321, %320, !dbg !2497, !nosanitize !2042
  %323 = icmp ne ptr %312, null, !dbg !2497, !nosanitize !2042
  %324 = icmp ne i32 %322, 0, !dbg !2497, !nosanitize !2042
  %325 = icmp eq i1 %323, %324, !dbg !2497, !nosanitize !2042
  %326 = xor i1 %319, true, !dbg !2497, !nosanitize !2042
  %327 = icmp uge i32 %322, %321, !dbg !2497, !nosanitize !2042
  %328 = and i1 %327, %326, !dbg !2497, !nosanitize !2042
  %329 = and i1 %325, %328, !dbg !2497, !nosanitize !2042
  br i1 %329, label %331, label %330, !dbg !2497, !prof !2055, !nosanitize !2042

330:                                              ; preds = %310
  call void @__ubsan_handle_pointer_overflow(ptr @34, i32 %321, i32 %322) #6, !dbg !2497, !nosanitize !2042
  br label %331, !dbg !2497, !nosanitize !2042

331:                                              ; preds = %330, %310
  store volatile i8 %311, ptr %316, align 1, !dbg !2497
  br label %332, !dbg !2498

332:                                              ; preds = %331
  %333 = load i32, ptr %17, align 4, !dbg !2499
  %334 = add i32 %333, 1, !dbg !2499
  store i32 %334, ptr %17, align 4, !dbg !2499
  br label %284, !dbg !2500, !llvm.loop !2501

335:                                              ; preds = %284
  %336 = load i32, ptr %5, align 4, !dbg !2503
  %337 = load i32, ptr %10, align 4, !dbg !2504
  %338 = add i32 %337, %336, !dbg !2504
  store i32 %338, ptr %10, align 4, !dbg !2504
  %339 = load i32, ptr %10, align 4, !dbg !2505
  %340 = load ptr, ptr %4, align 4, !dbg !2506
  %341 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %340, i32 0, i32 0, !dbg !2507
  %342 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %341, i32 0, i32 0, !dbg !2508
  store volatile i32 %339, ptr %342, align 1, !dbg !2509
  br label %343, !dbg !2510

343:                                              ; preds = %335, %226, %75, %24
  ret void, !dbg !2510
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef ptr @_Z22get_debug_print_bufferv() #3 comdat !dbg !2511 {
  %1 = icmp ne ptr inttoptr (i32 16 to ptr), null, !dbg !2515, !nosanitize !2042
  %2 = and i32 ptrtoint (ptr inttoptr (i32 16 to ptr) to i32), 15, !dbg !2515, !nosanitize !2042
  %3 = icmp eq i32 %2, 0, !dbg !2515, !nosanitize !2042
  %4 = and i1 %1, %3, !dbg !2515, !nosanitize !2042
  br i1 %4, label %6, label %5, !dbg !2515, !prof !2055, !nosanitize !2042

5:                                                ; preds = %0
  call void @__ubsan_handle_type_mismatch_v1(ptr @98, i32 ptrtoint (ptr inttoptr (i32 16 to ptr) to i32)) #6, !dbg !2515, !nosanitize !2042
  br label %6, !dbg !2515, !nosanitize !2042

6:                                                ; preds = %5, %0
  %7 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2516, !nosanitize !2042
  %8 = and i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), 3, !dbg !2516, !nosanitize !2042
  %9 = icmp eq i32 %8, 0, !dbg !2516, !nosanitize !2042
  %10 = and i1 %7, %9, !dbg !2516, !nosanitize !2042
  br i1 %10, label %12, label %11, !dbg !2516, !prof !2055, !nosanitize !2042

11:                                               ; preds = %6
  call void @__ubsan_handle_type_mismatch_v1(ptr @100, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32)) #6, !dbg !2516, !nosanitize !2042
  br label %12, !dbg !2516, !nosanitize !2042

12:                                               ; preds = %11, %6
  %13 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2516, !nosanitize !2042
  %14 = and i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), 3, !dbg !2516, !nosanitize !2042
  %15 = icmp eq i32 %14, 0, !dbg !2516, !nosanitize !2042
  %16 = and i1 %13, %15, !dbg !2516, !nosanitize !2042
  br i1 %16, label %18, label %17, !dbg !2516, !prof !2055, !nosanitize !2042

17:                                               ; preds = %12
  call void @__ubsan_handle_type_mismatch_v1(ptr @102, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32)) #6, !dbg !2516, !nosanitize !2042
  br label %18, !dbg !2516, !nosanitize !2042

18:                                               ; preds = %17, %12
  %19 = icmp ule i32 1, 5, !dbg !2517, !nosanitize !2042
  br i1 %19, label %21, label %20, !dbg !2517, !prof !2055, !nosanitize !2042

20:                                               ; preds = %18
  call void @__ubsan_handle_out_of_bounds(ptr @104, i32 1) #6, !dbg !2517, !nosanitize !2042
  br label %21, !dbg !2517, !nosanitize !2042

21:                                               ; preds = %20, %18
  %22 = getelementptr inbounds nuw [5 x %struct.DebugPrintMemLayout], ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), i32 0, i32 1, !dbg !2517
  %23 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 204, i32 1), !dbg !2517, !nosanitize !2042
  %24 = extractvalue { i32, i1 } %23, 1, !dbg !2517, !nosanitize !2042
  %25 = or i1 %24, false, !dbg !2517, !nosanitize !2042
  %26 = extractvalue { i32, i1 } %23, 0, !dbg !2517, !nosanitize !2042
  %27 = add i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), %26, !dbg !2517, !nosanitize !2042
  %28 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2517, !nosanitize !2042
  %29 = icmp ne i32 %27, 0, !dbg !2517, !nosanitize !2042
  %30 = icmp eq i1 %28, %29, !dbg !2517, !nosanitize !2042
  %31 = xor i1 %25, true, !dbg !2517, !nosanitize !2042
  %32 = icmp uge i32 %27, ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), !dbg !2517, !nosanitize !2042
  %33 = and i1 %32, %31, !dbg !2517, !nosanitize !2042
  %34 = and i1 %30, %33, !dbg !2517, !nosanitize !2042
  br i1 %34, label %36, label %35, !dbg !2517, !prof !2055, !nosanitize !2042

35:                                               ; preds = %21
  call void @__ubsan_handle_pointer_overflow(ptr @105, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), i32 %27) #6, !dbg !2517, !nosanitize !2042
  br label %36, !dbg !2517, !nosanitize !2042

36:                                               ; preds = %35, %21
  ret ptr %22, !dbg !2518
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIPKcE12DebugPrinterS2_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef %1) #0 comdat !dbg !2519 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2522, !DIExpression(), !2523)
  store ptr %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2524, !DIExpression(), !2525)
  ret void, !dbg !2526
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4ENDLE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.ENDL) align 4 %1) #0 comdat !dbg !2527 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2530, !DIExpression(), !2531)
    #dbg_declare(ptr %1, !2532, !DIExpression(), !2533)
  ret void, !dbg !2534
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4SETWE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.SETW) align 4 %1) #0 comdat !dbg !2535 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2538, !DIExpression(), !2539)
    #dbg_declare(ptr %1, !2540, !DIExpression(), !2541)
  ret void, !dbg !2542
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIhE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef zeroext %1) #0 comdat !dbg !2543 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2546, !DIExpression(), !2547)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2548, !DIExpression(), !2549)
  ret void, !dbg !2550
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsItE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i16 noundef zeroext %1) #0 comdat !dbg !2551 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2554, !DIExpression(), !2555)
  store i16 %1, ptr %5, align 2
    #dbg_declare(ptr %5, !2556, !DIExpression(), !2557)
  ret void, !dbg !2558
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIjE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i32 noundef %1) #0 comdat !dbg !2559 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2562, !DIExpression(), !2563)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2564, !DIExpression(), !2565)
  ret void, !dbg !2566
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIyE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i64 noundef %1) #0 comdat !dbg !2567 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2570, !DIExpression(), !2571)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !2572, !DIExpression(), !2573)
  ret void, !dbg !2574
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIaE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef signext %1) #0 comdat !dbg !2575 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2578, !DIExpression(), !2579)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2580, !DIExpression(), !2581)
  ret void, !dbg !2582
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIsE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i16 noundef signext %1) #0 comdat !dbg !2583 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2586, !DIExpression(), !2587)
  store i16 %1, ptr %5, align 2
    #dbg_declare(ptr %5, !2588, !DIExpression(), !2589)
  ret void, !dbg !2590
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIiE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i32 noundef %1) #0 comdat !dbg !2591 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2594, !DIExpression(), !2595)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2596, !DIExpression(), !2597)
  ret void, !dbg !2598
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIxE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i64 noundef %1) #0 comdat !dbg !2599 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2602, !DIExpression(), !2603)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !2604, !DIExpression(), !2605)
  ret void, !dbg !2606
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIfE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, float noundef %1) #0 comdat !dbg !2607 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca float, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2610, !DIExpression(), !2611)
  store float %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2612, !DIExpression(), !2613)
  ret void, !dbg !2614
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIcE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef signext %1) #0 comdat !dbg !2615 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2618, !DIExpression(), !2619)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2620, !DIExpression(), !2621)
  ret void, !dbg !2622
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI5FIXEDE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.FIXED) align 4 %1) #0 comdat !dbg !2623 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2626, !DIExpression(), !2627)
    #dbg_declare(ptr %1, !2628, !DIExpression(), !2629)
  ret void, !dbg !2630
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI12DEFAULTFLOATE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.DEFAULTFLOAT) align 4 %1) #0 comdat !dbg !2631 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2634, !DIExpression(), !2635)
    #dbg_declare(ptr %1, !2636, !DIExpression(), !2637)
  ret void, !dbg !2638
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3HEXE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.HEX) align 4 %1) #0 comdat !dbg !2639 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2642, !DIExpression(), !2643)
    #dbg_declare(ptr %1, !2644, !DIExpression(), !2645)
  ret void, !dbg !2646
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3OCTE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.OCT) align 4 %1) #0 comdat !dbg !2647 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2650, !DIExpression(), !2651)
    #dbg_declare(ptr %1, !2652, !DIExpression(), !2653)
  ret void, !dbg !2654
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3DECE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.DEC) align 4 %1) #0 comdat !dbg !2655 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2658, !DIExpression(), !2659)
    #dbg_declare(ptr %1, !2660, !DIExpression(), !2661)
  ret void, !dbg !2662
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI12SETPRECISIONE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.SETPRECISION) align 4 %1) #0 comdat !dbg !2663 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2666, !DIExpression(), !2667)
    #dbg_declare(ptr %1, !2668, !DIExpression(), !2669)
  ret void, !dbg !2670
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4BF16E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.BF16) align 4 %1) #0 comdat !dbg !2671 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2674, !DIExpression(), !2675)
    #dbg_declare(ptr %1, !2676, !DIExpression(), !2677)
  ret void, !dbg !2678
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3F32E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.F32) align 4 %1) #0 comdat !dbg !2679 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2682, !DIExpression(), !2683)
    #dbg_declare(ptr %1, !2684, !DIExpression(), !2685)
  ret void, !dbg !2686
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3U32E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.U32) align 4 %1) #0 comdat !dbg !2687 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2690, !DIExpression(), !2691)
    #dbg_declare(ptr %1, !2692, !DIExpression(), !2693)
  ret void, !dbg !2694
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9TileSliceILi64EEEhv() #0 !dbg !2695 {
  ret i8 20, !dbg !2700
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9TileSliceILi128EEEhv() #0 !dbg !2701 {
  ret i8 20, !dbg !2705
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI9TileSliceILi64EEE12DebugPrinterS2_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.TileSlice) align 4 %1) #0 comdat !dbg !2706 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2709, !DIExpression(), !2710)
    #dbg_declare(ptr %1, !2711, !DIExpression(), !2712)
  ret void, !dbg !2713
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_Z17get_dram_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #3 !dbg !2714 {
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
    #dbg_declare(ptr %17, !2717, !DIExpression(), !2718)
  store i32 %1, ptr %18, align 4
    #dbg_declare(ptr %18, !2719, !DIExpression(), !2720)
  store i32 %2, ptr %19, align 4
    #dbg_declare(ptr %19, !2721, !DIExpression(), !2722)
  store i32 %3, ptr %20, align 4
    #dbg_declare(ptr %20, !2723, !DIExpression(), !2724)
  store i8 %4, ptr %21, align 1
    #dbg_declare(ptr %21, !2725, !DIExpression(), !2726)
    #dbg_declare(ptr %22, !2727, !DIExpression(), !2728)
  %27 = load i32, ptr %17, align 4, !dbg !2729
  store i32 %27, ptr %16, align 4
    #dbg_declare(ptr %16, !2730, !DIExpression(), !2735)
  %28 = load i32, ptr %16, align 4, !dbg !2737
  store i32 %28, ptr %7, align 4
    #dbg_declare(ptr %7, !2740, !DIExpression(), !2745)
  %29 = load i32, ptr %7, align 4, !dbg !2747
  store i32 %29, ptr %6, align 4
    #dbg_declare(ptr %6, !2751, !DIExpression(), !2753)
  %30 = load i32, ptr %6, align 4, !dbg !2755
  %31 = zext i32 %30 to i64, !dbg !2755
  %32 = mul i64 %31, 2863311531, !dbg !2756
  %33 = lshr i64 %32, 32, !dbg !2757
  %34 = lshr i64 %33, 3, !dbg !2758
  %35 = trunc i64 %34 to i32, !dbg !2759
  store i32 %35, ptr %22, align 4, !dbg !2728
    #dbg_declare(ptr %23, !2760, !DIExpression(), !2761)
  %36 = load i32, ptr %17, align 4, !dbg !2762
  %37 = load i32, ptr %22, align 4, !dbg !2763
  store i32 %36, ptr %14, align 4
    #dbg_declare(ptr %14, !2764, !DIExpression(), !2768)
  store i32 %37, ptr %15, align 4
    #dbg_declare(ptr %15, !2770, !DIExpression(), !2771)
  %38 = load i32, ptr %14, align 4, !dbg !2772
  %39 = load i32, ptr %15, align 4, !dbg !2775
  %40 = mul i32 %39, 12, !dbg !2776
  %41 = sub i32 %38, %40, !dbg !2777
  store i32 %41, ptr %23, align 4, !dbg !2761
    #dbg_declare(ptr %24, !2778, !DIExpression(), !2779)
  %42 = load i32, ptr %22, align 4, !dbg !2780
  %43 = load i32, ptr %18, align 4, !dbg !2781
  store i32 %43, ptr %12, align 4
    #dbg_declare(ptr %12, !2782, !DIExpression(), !2785)
  store i32 32, ptr %13, align 4
    #dbg_declare(ptr %13, !2787, !DIExpression(), !2788)
  %44 = load i32, ptr %12, align 4, !dbg !2789
  %45 = sub i32 %44, 1, !dbg !2790
  %46 = load i32, ptr %13, align 4, !dbg !2791
  %47 = sub i32 %46, 1, !dbg !2792
  %48 = or i32 %45, %47, !dbg !2793
  %49 = add i32 %48, 1, !dbg !2794
  %50 = mul i32 %42, %49, !dbg !2795
  %51 = load i32, ptr %19, align 4, !dbg !2796
  %52 = add i32 %50, %51, !dbg !2797
  %53 = load i32, ptr %20, align 4, !dbg !2798
  %54 = add i32 %52, %53, !dbg !2799
  %55 = load i32, ptr %23, align 4, !dbg !2800
  %56 = icmp ult i32 %55, 12, !dbg !2801, !nosanitize !2042
  br i1 %56, label %58, label %57, !dbg !2801, !prof !2055, !nosanitize !2042

57:                                               ; preds = %5
  call void @__ubsan_handle_out_of_bounds(ptr @36, i32 %55) #6, !dbg !2801, !nosanitize !2042
  br label %58, !dbg !2801, !nosanitize !2042

58:                                               ; preds = %57, %5
  %59 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %55, !dbg !2801
  %60 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %55), !dbg !2801, !nosanitize !2042
  %61 = extractvalue { i32, i1 } %60, 1, !dbg !2801, !nosanitize !2042
  %62 = or i1 %61, false, !dbg !2801, !nosanitize !2042
  %63 = extractvalue { i32, i1 } %60, 0, !dbg !2801, !nosanitize !2042
  %64 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %63, !dbg !2801, !nosanitize !2042
  %65 = icmp ne i32 %64, 0, !dbg !2801, !nosanitize !2042
  %66 = icmp eq i1 true, %65, !dbg !2801, !nosanitize !2042
  %67 = xor i1 %62, true, !dbg !2801, !nosanitize !2042
  %68 = icmp uge i32 %64, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2801, !nosanitize !2042
  %69 = and i1 %68, %67, !dbg !2801, !nosanitize !2042
  %70 = and i1 %66, %69, !dbg !2801, !nosanitize !2042
  br i1 %70, label %72, label %71, !dbg !2801, !prof !2055, !nosanitize !2042

71:                                               ; preds = %58
  call void @__ubsan_handle_pointer_overflow(ptr @37, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %64) #6, !dbg !2801, !nosanitize !2042
  br label %72, !dbg !2801, !nosanitize !2042

72:                                               ; preds = %71, %58
  %73 = icmp ne ptr %59, null, !dbg !2801, !nosanitize !2042
  %74 = ptrtoint ptr %59 to i32, !dbg !2801, !nosanitize !2042
  %75 = and i32 %74, 3, !dbg !2801, !nosanitize !2042
  %76 = icmp eq i32 %75, 0, !dbg !2801, !nosanitize !2042
  %77 = and i1 %73, %76, !dbg !2801, !nosanitize !2042
  br i1 %77, label %79, label %78, !dbg !2801, !prof !2055, !nosanitize !2042

78:                                               ; preds = %72
  call void @__ubsan_handle_type_mismatch_v1(ptr @39, i32 %74) #6, !dbg !2801, !nosanitize !2042
  br label %79, !dbg !2801, !nosanitize !2042

79:                                               ; preds = %78, %72
  %80 = load i32, ptr %59, align 4, !dbg !2801
  %81 = add i32 %54, %80, !dbg !2802
  store i32 %81, ptr %24, align 4, !dbg !2779
    #dbg_declare(ptr %25, !2803, !DIExpression(), !2804)
  %82 = load i32, ptr %23, align 4, !dbg !2805
  %83 = load i8, ptr %21, align 1, !dbg !2806
  store i32 %82, ptr %10, align 4
    #dbg_declare(ptr %10, !2807, !DIExpression(), !2811)
  store i8 %83, ptr %11, align 1
    #dbg_declare(ptr %11, !2813, !DIExpression(), !2814)
  %84 = load i8, ptr %11, align 1, !dbg !2815
  %85 = zext i8 %84 to i32, !dbg !2818, !nosanitize !2042
  %86 = icmp ult i32 %85, 2, !dbg !2818, !nosanitize !2042
  br i1 %86, label %88, label %87, !dbg !2818, !prof !2055, !nosanitize !2042

87:                                               ; preds = %79
  call void @__ubsan_handle_out_of_bounds(ptr @137, i32 %85) #6, !dbg !2818, !nosanitize !2042
  br label %88, !dbg !2818, !nosanitize !2042

88:                                               ; preds = %87, %79
  %89 = zext i8 %84 to i32, !dbg !2818
  %90 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %89, !dbg !2818
  %91 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %89), !dbg !2818, !nosanitize !2042
  %92 = extractvalue { i32, i1 } %91, 1, !dbg !2818, !nosanitize !2042
  %93 = extractvalue { i32, i1 } %91, 0, !dbg !2818, !nosanitize !2042
  %94 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %93, !dbg !2818, !nosanitize !2042
  %95 = icmp ne i32 %94, 0, !dbg !2818, !nosanitize !2042
  %96 = xor i1 %92, true, !dbg !2818, !nosanitize !2042
  %97 = icmp uge i32 %94, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !2818, !nosanitize !2042
  %98 = and i1 %97, %96, !dbg !2818, !nosanitize !2042
  br i1 %98, label %100, label %99, !dbg !2818, !prof !2055, !nosanitize !2042

99:                                               ; preds = %88
  call void @__ubsan_handle_pointer_overflow(ptr @138, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %94) #6, !dbg !2818, !nosanitize !2042
  br label %100, !dbg !2818, !nosanitize !2042

100:                                              ; preds = %99, %88
  %101 = load i32, ptr %10, align 4, !dbg !2819
  %102 = icmp ult i32 %101, 12, !dbg !2818, !nosanitize !2042
  br i1 %102, label %104, label %103, !dbg !2818, !prof !2055, !nosanitize !2042

103:                                              ; preds = %100
  call void @__ubsan_handle_out_of_bounds(ptr @140, i32 %101) #6, !dbg !2818, !nosanitize !2042
  br label %104, !dbg !2818, !nosanitize !2042

104:                                              ; preds = %103, %100
  %105 = getelementptr inbounds nuw [12 x i16], ptr %90, i32 0, i32 %101, !dbg !2818
  %106 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %101), !dbg !2818, !nosanitize !2042
  %107 = extractvalue { i32, i1 } %106, 1, !dbg !2818, !nosanitize !2042
  %108 = extractvalue { i32, i1 } %106, 0, !dbg !2818, !nosanitize !2042
  %109 = ptrtoint ptr %90 to i32, !dbg !2818, !nosanitize !2042
  %110 = add i32 %109, %108, !dbg !2818, !nosanitize !2042
  %111 = icmp ne i32 %110, 0, !dbg !2818, !nosanitize !2042
  %112 = xor i1 %107, true, !dbg !2818, !nosanitize !2042
  %113 = icmp uge i32 %110, %109, !dbg !2818, !nosanitize !2042
  %114 = and i1 %113, %112, !dbg !2818, !nosanitize !2042
  br i1 %114, label %116, label %115, !dbg !2818, !prof !2055, !nosanitize !2042

115:                                              ; preds = %104
  call void @__ubsan_handle_pointer_overflow(ptr @141, i32 %109, i32 %110) #6, !dbg !2818, !nosanitize !2042
  br label %116, !dbg !2818, !nosanitize !2042

116:                                              ; preds = %115, %104
  %117 = ptrtoint ptr %105 to i32, !dbg !2818, !nosanitize !2042
  %118 = and i32 %117, 1, !dbg !2818, !nosanitize !2042
  %119 = icmp eq i32 %118, 0, !dbg !2818, !nosanitize !2042
  br i1 %119, label %121, label %120, !dbg !2818, !prof !2055, !nosanitize !2042

120:                                              ; preds = %116
  call void @__ubsan_handle_type_mismatch_v1(ptr @143, i32 %117) #6, !dbg !2818, !nosanitize !2042
  br label %121, !dbg !2818, !nosanitize !2042

121:                                              ; preds = %116, %120
  %122 = load i16, ptr %105, align 2, !dbg !2818
  %123 = zext i16 %122 to i32, !dbg !2818
  store i32 %123, ptr %25, align 4, !dbg !2804
    #dbg_declare(ptr %26, !2820, !DIExpression(), !2821)
  %124 = load i32, ptr %25, align 4, !dbg !2822
  %125 = load i32, ptr %24, align 4, !dbg !2823
  store i32 %124, ptr %8, align 4
    #dbg_declare(ptr %8, !2824, !DIExpression(), !2828)
  store i32 %125, ptr %9, align 4
    #dbg_declare(ptr %9, !2830, !DIExpression(), !2831)
  %126 = load i32, ptr %8, align 4, !dbg !2832
  %127 = zext i32 %126 to i64, !dbg !2833
  %128 = shl i64 %127, 32, !dbg !2834
  %129 = load i32, ptr %9, align 4, !dbg !2835
  %130 = zext i32 %129 to i64, !dbg !2835
  %131 = or i64 %128, %130, !dbg !2836
  store i64 %131, ptr %26, align 8, !dbg !2821
  %132 = load i64, ptr %26, align 8, !dbg !2837
  ret i64 %132, !dbg !2838
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_out_of_bounds(ptr, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_Z15get_l1_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #3 !dbg !2839 {
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
    #dbg_declare(ptr %15, !2840, !DIExpression(), !2841)
  store i32 %1, ptr %16, align 4
    #dbg_declare(ptr %16, !2842, !DIExpression(), !2843)
  store i32 %2, ptr %17, align 4
    #dbg_declare(ptr %17, !2844, !DIExpression(), !2845)
  store i32 %3, ptr %18, align 4
    #dbg_declare(ptr %18, !2846, !DIExpression(), !2847)
  store i8 %4, ptr %19, align 1
    #dbg_declare(ptr %19, !2848, !DIExpression(), !2849)
    #dbg_declare(ptr %20, !2850, !DIExpression(), !2851)
  %25 = load i32, ptr %15, align 4, !dbg !2852
  store i32 %25, ptr %10, align 4
    #dbg_declare(ptr %10, !2853, !DIExpression(), !2857)
  %26 = load i32, ptr %10, align 4, !dbg !2859
  %27 = lshr i32 %26, 6, !dbg !2862
  store i32 %27, ptr %20, align 4, !dbg !2851
    #dbg_declare(ptr %21, !2863, !DIExpression(), !2864)
  %28 = load i32, ptr %15, align 4, !dbg !2865
  %29 = load i32, ptr %20, align 4, !dbg !2866
  store i32 %28, ptr %8, align 4
    #dbg_declare(ptr %8, !2867, !DIExpression(), !2869)
  store i32 %29, ptr %9, align 4
    #dbg_declare(ptr %9, !2871, !DIExpression(), !2872)
  %30 = load i32, ptr %8, align 4, !dbg !2873
  %31 = load i32, ptr %9, align 4, !dbg !2876
  %32 = mul i32 %31, 64, !dbg !2877
  %33 = sub i32 %30, %32, !dbg !2878
  store i32 %33, ptr %21, align 4, !dbg !2864
    #dbg_declare(ptr %22, !2879, !DIExpression(), !2880)
  %34 = load i32, ptr %20, align 4, !dbg !2881
  %35 = load i32, ptr %16, align 4, !dbg !2882
  store i32 %35, ptr %13, align 4
    #dbg_declare(ptr %13, !2782, !DIExpression(), !2883)
  store i32 16, ptr %14, align 4
    #dbg_declare(ptr %14, !2787, !DIExpression(), !2885)
  %36 = load i32, ptr %13, align 4, !dbg !2886
  %37 = sub i32 %36, 1, !dbg !2887
  %38 = load i32, ptr %14, align 4, !dbg !2888
  %39 = sub i32 %38, 1, !dbg !2889
  %40 = or i32 %37, %39, !dbg !2890
  %41 = add i32 %40, 1, !dbg !2891
  %42 = mul i32 %34, %41, !dbg !2892
  %43 = load i32, ptr %17, align 4, !dbg !2893
  %44 = add i32 %42, %43, !dbg !2894
  %45 = load i32, ptr %18, align 4, !dbg !2895
  %46 = add i32 %44, %45, !dbg !2896
  %47 = load i32, ptr %21, align 4, !dbg !2897
  %48 = icmp ult i32 %47, 12, !dbg !2898, !nosanitize !2042
  br i1 %48, label %50, label %49, !dbg !2898, !prof !2055, !nosanitize !2042

49:                                               ; preds = %5
  call void @__ubsan_handle_out_of_bounds(ptr @40, i32 %47) #6, !dbg !2898, !nosanitize !2042
  br label %50, !dbg !2898, !nosanitize !2042

50:                                               ; preds = %49, %5
  %51 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %47, !dbg !2898
  %52 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %47), !dbg !2898, !nosanitize !2042
  %53 = extractvalue { i32, i1 } %52, 1, !dbg !2898, !nosanitize !2042
  %54 = or i1 %53, false, !dbg !2898, !nosanitize !2042
  %55 = extractvalue { i32, i1 } %52, 0, !dbg !2898, !nosanitize !2042
  %56 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %55, !dbg !2898, !nosanitize !2042
  %57 = icmp ne i32 %56, 0, !dbg !2898, !nosanitize !2042
  %58 = icmp eq i1 true, %57, !dbg !2898, !nosanitize !2042
  %59 = xor i1 %54, true, !dbg !2898, !nosanitize !2042
  %60 = icmp uge i32 %56, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2898, !nosanitize !2042
  %61 = and i1 %60, %59, !dbg !2898, !nosanitize !2042
  %62 = and i1 %58, %61, !dbg !2898, !nosanitize !2042
  br i1 %62, label %64, label %63, !dbg !2898, !prof !2055, !nosanitize !2042

63:                                               ; preds = %50
  call void @__ubsan_handle_pointer_overflow(ptr @41, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %56) #6, !dbg !2898, !nosanitize !2042
  br label %64, !dbg !2898, !nosanitize !2042

64:                                               ; preds = %63, %50
  %65 = icmp ne ptr %51, null, !dbg !2898, !nosanitize !2042
  %66 = ptrtoint ptr %51 to i32, !dbg !2898, !nosanitize !2042
  %67 = and i32 %66, 3, !dbg !2898, !nosanitize !2042
  %68 = icmp eq i32 %67, 0, !dbg !2898, !nosanitize !2042
  %69 = and i1 %65, %68, !dbg !2898, !nosanitize !2042
  br i1 %69, label %71, label %70, !dbg !2898, !prof !2055, !nosanitize !2042

70:                                               ; preds = %64
  call void @__ubsan_handle_type_mismatch_v1(ptr @42, i32 %66) #6, !dbg !2898, !nosanitize !2042
  br label %71, !dbg !2898, !nosanitize !2042

71:                                               ; preds = %70, %64
  %72 = load i32, ptr %51, align 4, !dbg !2898
  %73 = add i32 %46, %72, !dbg !2899
  store i32 %73, ptr %22, align 4, !dbg !2880
    #dbg_declare(ptr %23, !2900, !DIExpression(), !2901)
  %74 = load i32, ptr %21, align 4, !dbg !2902
  %75 = load i8, ptr %19, align 1, !dbg !2903
  store i32 %74, ptr %6, align 4
    #dbg_declare(ptr %6, !2904, !DIExpression(), !2906)
  store i8 %75, ptr %7, align 1
    #dbg_declare(ptr %7, !2908, !DIExpression(), !2909)
  %76 = load i8, ptr %7, align 1, !dbg !2910
  %77 = zext i8 %76 to i32, !dbg !2913, !nosanitize !2042
  %78 = icmp ult i32 %77, 2, !dbg !2913, !nosanitize !2042
  br i1 %78, label %80, label %79, !dbg !2913, !prof !2055, !nosanitize !2042

79:                                               ; preds = %71
  call void @__ubsan_handle_out_of_bounds(ptr @146, i32 %77) #6, !dbg !2913, !nosanitize !2042
  br label %80, !dbg !2913, !nosanitize !2042

80:                                               ; preds = %79, %71
  %81 = zext i8 %76 to i32, !dbg !2913
  %82 = getelementptr inbounds nuw [2 x [64 x i16]], ptr @l1_bank_to_noc_xy, i32 0, i32 %81, !dbg !2913
  %83 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 128, i32 %81), !dbg !2913, !nosanitize !2042
  %84 = extractvalue { i32, i1 } %83, 1, !dbg !2913, !nosanitize !2042
  %85 = extractvalue { i32, i1 } %83, 0, !dbg !2913, !nosanitize !2042
  %86 = add i32 ptrtoint (ptr @l1_bank_to_noc_xy to i32), %85, !dbg !2913, !nosanitize !2042
  %87 = icmp ne i32 %86, 0, !dbg !2913, !nosanitize !2042
  %88 = xor i1 %84, true, !dbg !2913, !nosanitize !2042
  %89 = icmp uge i32 %86, ptrtoint (ptr @l1_bank_to_noc_xy to i32), !dbg !2913, !nosanitize !2042
  %90 = and i1 %89, %88, !dbg !2913, !nosanitize !2042
  br i1 %90, label %92, label %91, !dbg !2913, !prof !2055, !nosanitize !2042

91:                                               ; preds = %80
  call void @__ubsan_handle_pointer_overflow(ptr @147, i32 ptrtoint (ptr @l1_bank_to_noc_xy to i32), i32 %86) #6, !dbg !2913, !nosanitize !2042
  br label %92, !dbg !2913, !nosanitize !2042

92:                                               ; preds = %91, %80
  %93 = load i32, ptr %6, align 4, !dbg !2914
  %94 = icmp ult i32 %93, 64, !dbg !2913, !nosanitize !2042
  br i1 %94, label %96, label %95, !dbg !2913, !prof !2055, !nosanitize !2042

95:                                               ; preds = %92
  call void @__ubsan_handle_out_of_bounds(ptr @149, i32 %93) #6, !dbg !2913, !nosanitize !2042
  br label %96, !dbg !2913, !nosanitize !2042

96:                                               ; preds = %95, %92
  %97 = getelementptr inbounds nuw [64 x i16], ptr %82, i32 0, i32 %93, !dbg !2913
  %98 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %93), !dbg !2913, !nosanitize !2042
  %99 = extractvalue { i32, i1 } %98, 1, !dbg !2913, !nosanitize !2042
  %100 = extractvalue { i32, i1 } %98, 0, !dbg !2913, !nosanitize !2042
  %101 = ptrtoint ptr %82 to i32, !dbg !2913, !nosanitize !2042
  %102 = add i32 %101, %100, !dbg !2913, !nosanitize !2042
  %103 = icmp ne i32 %102, 0, !dbg !2913, !nosanitize !2042
  %104 = xor i1 %99, true, !dbg !2913, !nosanitize !2042
  %105 = icmp uge i32 %102, %101, !dbg !2913, !nosanitize !2042
  %106 = and i1 %105, %104, !dbg !2913, !nosanitize !2042
  br i1 %106, label %108, label %107, !dbg !2913, !prof !2055, !nosanitize !2042

107:                                              ; preds = %96
  call void @__ubsan_handle_pointer_overflow(ptr @150, i32 %101, i32 %102) #6, !dbg !2913, !nosanitize !2042
  br label %108, !dbg !2913, !nosanitize !2042

108:                                              ; preds = %107, %96
  %109 = ptrtoint ptr %97 to i32, !dbg !2913, !nosanitize !2042
  %110 = and i32 %109, 1, !dbg !2913, !nosanitize !2042
  %111 = icmp eq i32 %110, 0, !dbg !2913, !nosanitize !2042
  br i1 %111, label %113, label %112, !dbg !2913, !prof !2055, !nosanitize !2042

112:                                              ; preds = %108
  call void @__ubsan_handle_type_mismatch_v1(ptr @151, i32 %109) #6, !dbg !2913, !nosanitize !2042
  br label %113, !dbg !2913, !nosanitize !2042

113:                                              ; preds = %108, %112
  %114 = load i16, ptr %97, align 2, !dbg !2913
  %115 = zext i16 %114 to i32, !dbg !2913
  store i32 %115, ptr %23, align 4, !dbg !2901
    #dbg_declare(ptr %24, !2915, !DIExpression(), !2916)
  %116 = load i32, ptr %23, align 4, !dbg !2917
  %117 = load i32, ptr %22, align 4, !dbg !2918
  store i32 %116, ptr %11, align 4
    #dbg_declare(ptr %11, !2824, !DIExpression(), !2919)
  store i32 %117, ptr %12, align 4
    #dbg_declare(ptr %12, !2830, !DIExpression(), !2921)
  %118 = load i32, ptr %11, align 4, !dbg !2922
  %119 = zext i32 %118 to i64, !dbg !2923
  %120 = shl i64 %119, 32, !dbg !2924
  %121 = load i32, ptr %12, align 4, !dbg !2925
  %122 = zext i32 %121 to i64, !dbg !2925
  %123 = or i64 %120, %122, !dbg !2926
  store i64 %123, ptr %24, align 8, !dbg !2916
  %124 = load i64, ptr %24, align 8, !dbg !2927
  ret i64 %124, !dbg !2928
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef i64 @_Z26get_system_memory_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #0 !dbg !2929 {
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
    #dbg_declare(ptr %6, !2930, !DIExpression(), !2931)
  store i32 %1, ptr %7, align 4
    #dbg_declare(ptr %7, !2932, !DIExpression(), !2933)
  store i32 %2, ptr %8, align 4
    #dbg_declare(ptr %8, !2934, !DIExpression(), !2935)
  store i32 %3, ptr %9, align 4
    #dbg_declare(ptr %9, !2936, !DIExpression(), !2937)
  store i8 %4, ptr %10, align 1
    #dbg_declare(ptr %10, !2938, !DIExpression(), !2939)
    #dbg_declare(ptr %11, !2940, !DIExpression(), !2941)
  br i1 true, label %16, label %15, !dbg !2942, !prof !2055, !nosanitize !2042

15:                                               ; preds = %5
  call void @__ubsan_handle_shift_out_of_bounds(ptr @44, i32 3, i32 10) #6, !dbg !2942, !nosanitize !2042
  br label %16, !dbg !2942, !nosanitize !2042

16:                                               ; preds = %15, %5
  br i1 true, label %18, label %17, !dbg !2942, !prof !2055, !nosanitize !2042

17:                                               ; preds = %16
  call void @__ubsan_handle_shift_out_of_bounds(ptr @45, i32 0, i32 4) #6, !dbg !2942, !nosanitize !2042
  br label %18, !dbg !2942, !nosanitize !2042

18:                                               ; preds = %17, %16
  br i1 true, label %21, label %19, !dbg !2942, !prof !2055, !nosanitize !2042

19:                                               ; preds = %18
  store i64 3072, ptr %12, align 8, !dbg !2942, !nosanitize !2042
  %20 = ptrtoint ptr %12 to i32, !dbg !2942, !nosanitize !2042
  call void @__ubsan_handle_shift_out_of_bounds(ptr @47, i32 %20, i32 32) #6, !dbg !2942, !nosanitize !2042
  br label %21, !dbg !2942, !nosanitize !2042

21:                                               ; preds = %19, %18
  store i64 13228499271680, ptr %11, align 8, !dbg !2941
    #dbg_declare(ptr %13, !2943, !DIExpression(), !2944)
  %22 = load i32, ptr %8, align 4, !dbg !2945
  %23 = load i32, ptr %7, align 4, !dbg !2946
  %24 = load i32, ptr %6, align 4, !dbg !2947
  %25 = mul i32 %23, %24, !dbg !2948
  %26 = add i32 %22, %25, !dbg !2949
  %27 = load i32, ptr %9, align 4, !dbg !2950
  %28 = add i32 %26, %27, !dbg !2951
  store i32 %28, ptr %13, align 4, !dbg !2944
    #dbg_declare(ptr %14, !2952, !DIExpression(), !2953)
  %29 = load i64, ptr %11, align 8, !dbg !2954
  %30 = load i32, ptr %13, align 4, !dbg !2955
  %31 = zext i32 %30 to i64, !dbg !2955
  %32 = or i64 %29, %31, !dbg !2956
  store i64 %32, ptr %14, align 8, !dbg !2953
  %33 = load i64, ptr %14, align 8, !dbg !2957
  ret i64 %33, !dbg !2958
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_shift_out_of_bounds(ptr, i32, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_ZN15tensor_accessor25get_dram_bank_base_offsetEjh(i32 noundef %0, i8 noundef zeroext %1) #3 !dbg !2959 {
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
    #dbg_declare(ptr %13, !2962, !DIExpression(), !2963)
  store i8 %1, ptr %14, align 1
    #dbg_declare(ptr %14, !2964, !DIExpression(), !2965)
    #dbg_declare(ptr %15, !2966, !DIExpression(), !2967)
  %20 = load i32, ptr %13, align 4, !dbg !2968
  store i32 %20, ptr %12, align 4
    #dbg_declare(ptr %12, !2730, !DIExpression(), !2969)
  %21 = load i32, ptr %12, align 4, !dbg !2971
  store i32 %21, ptr %4, align 4
    #dbg_declare(ptr %4, !2740, !DIExpression(), !2972)
  %22 = load i32, ptr %4, align 4, !dbg !2974
  store i32 %22, ptr %3, align 4
    #dbg_declare(ptr %3, !2751, !DIExpression(), !2975)
  %23 = load i32, ptr %3, align 4, !dbg !2977
  %24 = zext i32 %23 to i64, !dbg !2977
  %25 = mul i64 %24, 2863311531, !dbg !2978
  %26 = lshr i64 %25, 32, !dbg !2979
  %27 = lshr i64 %26, 3, !dbg !2980
  %28 = trunc i64 %27 to i32, !dbg !2981
  store i32 %28, ptr %15, align 4, !dbg !2967
    #dbg_declare(ptr %16, !2982, !DIExpression(), !2983)
  %29 = load i32, ptr %13, align 4, !dbg !2984
  %30 = load i32, ptr %15, align 4, !dbg !2985
  store i32 %29, ptr %10, align 4
    #dbg_declare(ptr %10, !2764, !DIExpression(), !2986)
  store i32 %30, ptr %11, align 4
    #dbg_declare(ptr %11, !2770, !DIExpression(), !2988)
  %31 = load i32, ptr %10, align 4, !dbg !2989
  %32 = load i32, ptr %11, align 4, !dbg !2990
  %33 = mul i32 %32, 12, !dbg !2991
  %34 = sub i32 %31, %33, !dbg !2992
  store i32 %34, ptr %16, align 4, !dbg !2983
    #dbg_declare(ptr %17, !2993, !DIExpression(), !2994)
  %35 = load i32, ptr %16, align 4, !dbg !2995
  store i32 %35, ptr %5, align 4
    #dbg_declare(ptr %5, !2996, !DIExpression(), !2998)
  %36 = load i32, ptr %5, align 4, !dbg !3000
  %37 = icmp ult i32 %36, 12, !dbg !3003, !nosanitize !2042
  br i1 %37, label %39, label %38, !dbg !3003, !prof !2055, !nosanitize !2042

38:                                               ; preds = %2
  call void @__ubsan_handle_out_of_bounds(ptr @152, i32 %36) #6, !dbg !3003, !nosanitize !2042
  br label %39, !dbg !3003, !nosanitize !2042

39:                                               ; preds = %38, %2
  %40 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %36, !dbg !3003
  %41 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %36), !dbg !3003, !nosanitize !2042
  %42 = extractvalue { i32, i1 } %41, 1, !dbg !3003, !nosanitize !2042
  %43 = extractvalue { i32, i1 } %41, 0, !dbg !3003, !nosanitize !2042
  %44 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %43, !dbg !3003, !nosanitize !2042
  %45 = icmp ne i32 %44, 0, !dbg !3003, !nosanitize !2042
  %46 = xor i1 %42, true, !dbg !3003, !nosanitize !2042
  %47 = icmp uge i32 %44, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !3003, !nosanitize !2042
  %48 = and i1 %47, %46, !dbg !3003, !nosanitize !2042
  br i1 %48, label %50, label %49, !dbg !3003, !prof !2055, !nosanitize !2042

49:                                               ; preds = %39
  call void @__ubsan_handle_pointer_overflow(ptr @153, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %44) #6, !dbg !3003, !nosanitize !2042
  br label %50, !dbg !3003, !nosanitize !2042

50:                                               ; preds = %49, %39
  %51 = ptrtoint ptr %40 to i32, !dbg !3003, !nosanitize !2042
  %52 = and i32 %51, 3, !dbg !3003, !nosanitize !2042
  %53 = icmp eq i32 %52, 0, !dbg !3003, !nosanitize !2042
  br i1 %53, label %55, label %54, !dbg !3003, !prof !2055, !nosanitize !2042

54:                                               ; preds = %50
  call void @__ubsan_handle_type_mismatch_v1(ptr @154, i32 %51) #6, !dbg !3003, !nosanitize !2042
  br label %55, !dbg !3003, !nosanitize !2042

55:                                               ; preds = %50, %54
  %56 = load i32, ptr %40, align 4, !dbg !3003
  store i32 %56, ptr %17, align 4, !dbg !2994
    #dbg_declare(ptr %18, !3004, !DIExpression(), !3005)
  %57 = load i32, ptr %16, align 4, !dbg !3006
  %58 = load i8, ptr %14, align 1, !dbg !3007
  store i32 %57, ptr %8, align 4
    #dbg_declare(ptr %8, !2807, !DIExpression(), !3008)
  store i8 %58, ptr %9, align 1
    #dbg_declare(ptr %9, !2813, !DIExpression(), !3010)
  %59 = load i8, ptr %9, align 1, !dbg !3011
  %60 = zext i8 %59 to i32, !dbg !3012, !nosanitize !2042
  %61 = icmp ult i32 %60, 2, !dbg !3012, !nosanitize !2042
  br i1 %61, label %63, label %62, !dbg !3012, !prof !2055, !nosanitize !2042

62:                                               ; preds = %55
  call void @__ubsan_handle_out_of_bounds(ptr @137, i32 %60) #6, !dbg !3012, !nosanitize !2042
  br label %63, !dbg !3012, !nosanitize !2042

63:                                               ; preds = %62, %55
  %64 = zext i8 %59 to i32, !dbg !3012
  %65 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %64, !dbg !3012
  %66 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %64), !dbg !3012, !nosanitize !2042
  %67 = extractvalue { i32, i1 } %66, 1, !dbg !3012, !nosanitize !2042
  %68 = extractvalue { i32, i1 } %66, 0, !dbg !3012, !nosanitize !2042
  %69 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %68, !dbg !3012, !nosanitize !2042
  %70 = icmp ne i32 %69, 0, !dbg !3012, !nosanitize !2042
  %71 = xor i1 %67, true, !dbg !3012, !nosanitize !2042
  %72 = icmp uge i32 %69, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !3012, !nosanitize !2042
  %73 = and i1 %72, %71, !dbg !3012, !nosanitize !2042
  br i1 %73, label %75, label %74, !dbg !3012, !prof !2055, !nosanitize !2042

74:                                               ; preds = %63
  call void @__ubsan_handle_pointer_overflow(ptr @138, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %69) #6, !dbg !3012, !nosanitize !2042
  br label %75, !dbg !3012, !nosanitize !2042

75:                                               ; preds = %74, %63
  %76 = load i32, ptr %8, align 4, !dbg !3013
  %77 = icmp ult i32 %76, 12, !dbg !3012, !nosanitize !2042
  br i1 %77, label %79, label %78, !dbg !3012, !prof !2055, !nosanitize !2042

78:                                               ; preds = %75
  call void @__ubsan_handle_out_of_bounds(ptr @140, i32 %76) #6, !dbg !3012, !nosanitize !2042
  br label %79, !dbg !3012, !nosanitize !2042

79:                                               ; preds = %78, %75
  %80 = getelementptr inbounds nuw [12 x i16], ptr %65, i32 0, i32 %76, !dbg !3012
  %81 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %76), !dbg !3012, !nosanitize !2042
  %82 = extractvalue { i32, i1 } %81, 1, !dbg !3012, !nosanitize !2042
  %83 = extractvalue { i32, i1 } %81, 0, !dbg !3012, !nosanitize !2042
  %84 = ptrtoint ptr %65 to i32, !dbg !3012, !nosanitize !2042
  %85 = add i32 %84, %83, !dbg !3012, !nosanitize !2042
  %86 = icmp ne i32 %85, 0, !dbg !3012, !nosanitize !2042
  %87 = xor i1 %82, true, !dbg !3012, !nosanitize !2042
  %88 = icmp uge i32 %85, %84, !dbg !3012, !nosanitize !2042
  %89 = and i1 %88, %87, !dbg !3012, !nosanitize !2042
  br i1 %89, label %91, label %90, !dbg !3012, !prof !2055, !nosanitize !2042

90:                                               ; preds = %79
  call void @__ubsan_handle_pointer_overflow(ptr @141, i32 %84, i32 %85) #6, !dbg !3012, !nosanitize !2042
  br label %91, !dbg !3012, !nosanitize !2042

91:                                               ; preds = %90, %79
  %92 = ptrtoint ptr %80 to i32, !dbg !3012, !nosanitize !2042
  %93 = and i32 %92, 1, !dbg !3012, !nosanitize !2042
  %94 = icmp eq i32 %93, 0, !dbg !3012, !nosanitize !2042
  br i1 %94, label %96, label %95, !dbg !3012, !prof !2055, !nosanitize !2042

95:                                               ; preds = %91
  call void @__ubsan_handle_type_mismatch_v1(ptr @143, i32 %92) #6, !dbg !3012, !nosanitize !2042
  br label %96, !dbg !3012, !nosanitize !2042

96:                                               ; preds = %91, %95
  %97 = load i16, ptr %80, align 2, !dbg !3012
  %98 = zext i16 %97 to i32, !dbg !3012
  store i32 %98, ptr %18, align 4, !dbg !3005
    #dbg_declare(ptr %19, !3014, !DIExpression(), !3015)
  %99 = load i32, ptr %18, align 4, !dbg !3016
  %100 = load i32, ptr %17, align 4, !dbg !3017
  store i32 %99, ptr %6, align 4
    #dbg_declare(ptr %6, !2824, !DIExpression(), !3018)
  store i32 %100, ptr %7, align 4
    #dbg_declare(ptr %7, !2830, !DIExpression(), !3020)
  %101 = load i32, ptr %6, align 4, !dbg !3021
  %102 = zext i32 %101 to i64, !dbg !3022
  %103 = shl i64 %102, 32, !dbg !3023
  %104 = load i32, ptr %7, align 4, !dbg !3024
  %105 = zext i32 %104 to i64, !dbg !3024
  %106 = or i64 %103, %105, !dbg !3025
  store i64 %106, ptr %19, align 8, !dbg !3015
  %107 = load i64, ptr %19, align 8, !dbg !3026
  ret i64 %107, !dbg !3027
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i1 @_Z13is_l1_addressy(i64 noundef %0) #0 !dbg !3028 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
    #dbg_declare(ptr %2, !3032, !DIExpression(), !3033)
  %3 = load i64, ptr %2, align 8, !dbg !3034
  %4 = and i64 %3, 4294967295, !dbg !3035
  %5 = icmp ult i64 %4, 4278190080, !dbg !3036
  ret i1 %5, !dbg !3037
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z22noc_async_read_barrierh(i8 noundef zeroext %0) #3 !dbg !3038 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  %7 = alloca i8, align 1
  store i8 %0, ptr %7, align 1
    #dbg_declare(ptr %7, !3041, !DIExpression(), !3042)
  br label %8, !dbg !3043

8:                                                ; preds = %45, %1
  %9 = load i8, ptr %7, align 1, !dbg !3046
  %10 = zext i8 %9 to i32, !dbg !3046
  store i32 %10, ptr %6, align 4
    #dbg_declare(ptr %6, !3047, !DIExpression(), !3051)
  %11 = load i32, ptr %6, align 4, !dbg !3053
  store i32 %11, ptr %2, align 4
    #dbg_declare(ptr %2, !3054, !DIExpression(), !3056)
  store i32 2, ptr %3, align 4
    #dbg_declare(ptr %3, !3058, !DIExpression(), !3059)
    #dbg_declare(ptr %4, !3060, !DIExpression(), !3061)
  %12 = load i32, ptr %2, align 4, !dbg !3062
  %13 = shl i32 %12, 16, !dbg !3063
  %14 = load i32, ptr %3, align 4, !dbg !3064
  %15 = mul i32 %14, 4, !dbg !3065
  %16 = add i32 -5111296, %15, !dbg !3065
  %17 = add i32 %13, %16, !dbg !3066
  store i32 %17, ptr %4, align 4, !dbg !3061
    #dbg_declare(ptr %5, !3067, !DIExpression(), !3068)
  %18 = load i32, ptr %4, align 4, !dbg !3069
  %19 = inttoptr i32 %18 to ptr, !dbg !3070
  store ptr %19, ptr %5, align 4, !dbg !3068
  %20 = load ptr, ptr %5, align 4, !dbg !3071
  %21 = load volatile i32, ptr %20, align 4, !dbg !3072
  %22 = load i32, ptr %6, align 4, !dbg !3073
  %23 = icmp ult i32 %22, 2, !dbg !3074, !nosanitize !2042
  br i1 %23, label %25, label %24, !dbg !3074, !prof !2055, !nosanitize !2042

24:                                               ; preds = %8
  call void @__ubsan_handle_out_of_bounds(ptr @108, i32 %22) #6, !dbg !3074, !nosanitize !2042
  br label %25, !dbg !3074, !nosanitize !2042

25:                                               ; preds = %24, %8
  %26 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %22, !dbg !3074
  %27 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %22), !dbg !3074, !nosanitize !2042
  %28 = extractvalue { i32, i1 } %27, 1, !dbg !3074, !nosanitize !2042
  %29 = extractvalue { i32, i1 } %27, 0, !dbg !3074, !nosanitize !2042
  %30 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %29, !dbg !3074, !nosanitize !2042
  %31 = icmp ne i32 %30, 0, !dbg !3074, !nosanitize !2042
  %32 = xor i1 %28, true, !dbg !3074, !nosanitize !2042
  %33 = icmp uge i32 %30, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !3074, !nosanitize !2042
  %34 = and i1 %33, %32, !dbg !3074, !nosanitize !2042
  br i1 %34, label %36, label %35, !dbg !3074, !prof !2055, !nosanitize !2042

35:                                               ; preds = %25
  call void @__ubsan_handle_pointer_overflow(ptr @109, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %30) #6, !dbg !3074, !nosanitize !2042
  br label %36, !dbg !3074, !nosanitize !2042

36:                                               ; preds = %35, %25
  %37 = ptrtoint ptr %26 to i32, !dbg !3074, !nosanitize !2042
  %38 = and i32 %37, 3, !dbg !3074, !nosanitize !2042
  %39 = icmp eq i32 %38, 0, !dbg !3074, !nosanitize !2042
  br i1 %39, label %41, label %40, !dbg !3074, !prof !2055, !nosanitize !2042

40:                                               ; preds = %36
  call void @__ubsan_handle_type_mismatch_v1(ptr @110, i32 %37) #6, !dbg !3074, !nosanitize !2042
  br label %41, !dbg !3074, !nosanitize !2042

41:                                               ; preds = %36, %40
  %42 = load i32, ptr %26, align 4, !dbg !3074
  %43 = icmp eq i32 %21, %42, !dbg !3075
  %44 = xor i1 %43, true, !dbg !3076
  br i1 %44, label %45, label %46, !dbg !3043

45:                                               ; preds = %41
  br label %8, !dbg !3043, !llvm.loop !3077

46:                                               ; preds = %41
  ret void, !dbg !3079
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z11kernel_mainv() #3 !dbg !3080 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca ptr, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i8, align 1
  %13 = alloca i8, align 1
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca %struct.TensorAccessorArgs, align 4
  %18 = alloca %"class.softmetal::scalar::GlobalTensor", align 4
  %19 = alloca %struct.TensorAccessor, align 4
  %20 = alloca %struct.TensorAccessorArgs.0, align 4
  %21 = alloca %"class.softmetal::scalar::GlobalTensor", align 4
  %22 = alloca %struct.TensorAccessor, align 4
  %23 = alloca i32, align 4
  %24 = alloca i32, align 4
  %25 = alloca ptr, align 4
  %26 = alloca ptr, align 4
  %27 = alloca i32, align 4
  %28 = alloca i32, align 4
  %29 = alloca i32, align 4
  %30 = alloca i32, align 4
  %31 = alloca i32, align 4
  %32 = alloca i32, align 4
  %33 = alloca i32, align 4
  %34 = alloca float, align 4
  %35 = alloca i32, align 4
    #dbg_declare(ptr %16, !3081, !DIExpression(), !3082)
  store i32 0, ptr %14, align 4
    #dbg_declare(ptr %14, !3083, !DIExpression(), !3085)
    #dbg_declare(ptr %15, !3087, !DIExpression(), !3088)
  %36 = load i32, ptr %14, align 4, !dbg !3089
  store i32 %36, ptr %11, align 4
    #dbg_declare(ptr %11, !3090, !DIExpression(), !3114)
  %37 = load i32, ptr %11, align 4, !dbg !3116
  %38 = icmp ult i32 %37, 32, !dbg !3117, !nosanitize !2042
  br i1 %38, label %40, label %39, !dbg !3117, !prof !2055, !nosanitize !2042

39:                                               ; preds = %0
  call void @__ubsan_handle_out_of_bounds(ptr @116, i32 %37) #6, !dbg !3117, !nosanitize !2042
  br label %40, !dbg !3117, !nosanitize !2042

40:                                               ; preds = %39, %0
  %41 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %37, !dbg !3117
  %42 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %37), !dbg !3117, !nosanitize !2042
  %43 = extractvalue { i32, i1 } %42, 1, !dbg !3117, !nosanitize !2042
  %44 = extractvalue { i32, i1 } %42, 0, !dbg !3117, !nosanitize !2042
  %45 = add i32 ptrtoint (ptr @cb_interface to i32), %44, !dbg !3117, !nosanitize !2042
  %46 = icmp ne i32 %45, 0, !dbg !3117, !nosanitize !2042
  %47 = xor i1 %43, true, !dbg !3117, !nosanitize !2042
  %48 = icmp uge i32 %45, ptrtoint (ptr @cb_interface to i32), !dbg !3117, !nosanitize !2042
  %49 = and i1 %48, %47, !dbg !3117, !nosanitize !2042
  br i1 %49, label %51, label %50, !dbg !3117, !prof !2055, !nosanitize !2042

50:                                               ; preds = %40
  call void @__ubsan_handle_pointer_overflow(ptr @117, i32 ptrtoint (ptr @cb_interface to i32), i32 %45) #6, !dbg !3117, !nosanitize !2042
  br label %51, !dbg !3117, !nosanitize !2042

51:                                               ; preds = %50, %40
  %52 = ptrtoint ptr %41 to i32, !dbg !3117, !nosanitize !2042
  %53 = and i32 %52, 3, !dbg !3117, !nosanitize !2042
  %54 = icmp eq i32 %53, 0, !dbg !3117, !nosanitize !2042
  br i1 %54, label %56, label %55, !dbg !3117, !prof !2055, !nosanitize !2042

55:                                               ; preds = %51
  call void @__ubsan_handle_type_mismatch_v1(ptr @119, i32 %52) #6, !dbg !3117, !nosanitize !2042
  br label %56, !dbg !3117, !nosanitize !2042

56:                                               ; preds = %55, %51
  %57 = ptrtoint ptr %41 to i32, !dbg !3117, !nosanitize !2042
  %58 = and i32 %57, 3, !dbg !3117, !nosanitize !2042
  %59 = icmp eq i32 %58, 0, !dbg !3117, !nosanitize !2042
  br i1 %59, label %61, label %60, !dbg !3117, !prof !2055, !nosanitize !2042

60:                                               ; preds = %56
  call void @__ubsan_handle_type_mismatch_v1(ptr @121, i32 %57) #6, !dbg !3117, !nosanitize !2042
  br label %61, !dbg !3117, !nosanitize !2042

61:                                               ; preds = %60, %56
  %62 = ptrtoint ptr %41 to i32, !dbg !3118, !nosanitize !2042
  %63 = and i32 %62, 3, !dbg !3118, !nosanitize !2042
  %64 = icmp eq i32 %63, 0, !dbg !3118, !nosanitize !2042
  br i1 %64, label %66, label %65, !dbg !3118, !prof !2055, !nosanitize !2042

65:                                               ; preds = %61
  call void @__ubsan_handle_type_mismatch_v1(ptr @122, i32 %62) #6, !dbg !3118, !nosanitize !2042
  br label %66, !dbg !3118, !nosanitize !2042

66:                                               ; preds = %61, %65
  %67 = ptrtoint ptr %41 to i32, !dbg !3119, !nosanitize !2042
  %68 = and i32 %67, 3, !dbg !3119, !nosanitize !2042
  %69 = icmp eq i32 %68, 0, !dbg !3119, !nosanitize !2042
  br i1 %69, label %71, label %70, !dbg !3119, !prof !2055, !nosanitize !2042

70:                                               ; preds = %66
  call void @__ubsan_handle_type_mismatch_v1(ptr @113, i32 %67) #6, !dbg !3119, !nosanitize !2042
  br label %71, !dbg !3119, !nosanitize !2042

71:                                               ; preds = %70, %66
  %72 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %41, i32 0, i32 5, !dbg !3119
  %73 = ptrtoint ptr %72 to i32, !dbg !3119, !nosanitize !2042
  %74 = and i32 %73, 3, !dbg !3119, !nosanitize !2042
  %75 = icmp eq i32 %74, 0, !dbg !3119, !nosanitize !2042
  br i1 %75, label %77, label %76, !dbg !3119, !prof !2055, !nosanitize !2042

76:                                               ; preds = %71
  call void @__ubsan_handle_type_mismatch_v1(ptr @114, i32 %73) #6, !dbg !3119, !nosanitize !2042
  br label %77, !dbg !3119, !nosanitize !2042

77:                                               ; preds = %71, %76
  %78 = load i32, ptr %72, align 4, !dbg !3119
  store i32 %78, ptr %15, align 4, !dbg !3088
  %79 = load i32, ptr %15, align 4, !dbg !3120
  store i32 %79, ptr %16, align 4, !dbg !3082
    #dbg_declare(ptr %17, !3121, !DIExpression(), !3122)
  call void @llvm.memset.p0.i32(ptr align 4 %17, i8 0, i32 4, i1 false), !dbg !3122
    #dbg_declare(ptr %18, !3123, !DIExpression(), !3124)
  %80 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 0), !dbg !3125
  call void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %19, ptr noundef nonnull align 4 dereferenceable(4) %17, i32 noundef %80, i32 noundef 2048), !dbg !3126
  %81 = load i32, ptr %16, align 4, !dbg !3127
  %82 = add i32 %81, 0, !dbg !3128
  %83 = load i32, ptr %16, align 4, !dbg !3129
  %84 = add i32 %83, 14464, !dbg !3130
  call void @_ZN9softmetal6scalar13global_tensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj(ptr dead_on_unwind writable sret(%"class.softmetal::scalar::GlobalTensor") align 4 %18, ptr noundef nonnull align 4 dereferenceable(16) %19, i32 noundef %82, i32 noundef %84), !dbg !3131
    #dbg_declare(ptr %20, !3132, !DIExpression(), !3133)
  call void @llvm.memset.p0.i32(ptr align 4 %20, i8 0, i32 4, i1 false), !dbg !3133
    #dbg_declare(ptr %21, !3134, !DIExpression(), !3135)
  %85 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 1), !dbg !3136
  call void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %22, ptr noundef nonnull align 4 dereferenceable(4) %20, i32 noundef %85, i32 noundef 2048), !dbg !3137
  %86 = load i32, ptr %16, align 4, !dbg !3138
  %87 = add i32 %86, 1024, !dbg !3139
  %88 = load i32, ptr %16, align 4, !dbg !3140
  %89 = add i32 %88, 14464, !dbg !3141
  call void @_ZN9softmetal6scalar13global_tensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj(ptr dead_on_unwind writable sret(%"class.softmetal::scalar::GlobalTensor") align 4 %21, ptr noundef nonnull align 4 dereferenceable(16) %22, i32 noundef %87, i32 noundef %89), !dbg !3142
    #dbg_declare(ptr %23, !3143, !DIExpression(), !3144)
  %90 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 2), !dbg !3145
  store i32 %90, ptr %23, align 4, !dbg !3144
    #dbg_declare(ptr %24, !3146, !DIExpression(), !3147)
  %91 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 3), !dbg !3148
  store i32 %91, ptr %24, align 4, !dbg !3147
    #dbg_declare(ptr %25, !3149, !DIExpression(), !3151)
  %92 = load i32, ptr %16, align 4, !dbg !3152
  %93 = add i32 %92, 2048, !dbg !3153
  %94 = inttoptr i32 %93 to ptr, !dbg !3154
  %95 = icmp ne ptr %94, null, !dbg !3151, !nosanitize !2042
  %96 = ptrtoint ptr %94 to i32, !dbg !3151, !nosanitize !2042
  %97 = and i32 %96, 3, !dbg !3151, !nosanitize !2042
  %98 = icmp eq i32 %97, 0, !dbg !3151, !nosanitize !2042
  %99 = and i1 %95, %98, !dbg !3151, !nosanitize !2042
  br i1 %99, label %101, label %100, !dbg !3151, !prof !2055, !nosanitize !2042

100:                                              ; preds = %77
  call void @__ubsan_handle_type_mismatch_v1(ptr @49, i32 %96) #6, !dbg !3151, !nosanitize !2042
  br label %101, !dbg !3151, !nosanitize !2042

101:                                              ; preds = %100, %77
  store ptr %94, ptr %25, align 4, !dbg !3151
    #dbg_declare(ptr %26, !3155, !DIExpression(), !3157)
  %102 = load i32, ptr %16, align 4, !dbg !3158
  %103 = add i32 %102, 14336, !dbg !3159
  %104 = inttoptr i32 %103 to ptr, !dbg !3160
  %105 = icmp ne ptr %104, null, !dbg !3157, !nosanitize !2042
  %106 = ptrtoint ptr %104 to i32, !dbg !3157, !nosanitize !2042
  %107 = and i32 %106, 3, !dbg !3157, !nosanitize !2042
  %108 = icmp eq i32 %107, 0, !dbg !3157, !nosanitize !2042
  %109 = and i1 %105, %108, !dbg !3157, !nosanitize !2042
  br i1 %109, label %111, label %110, !dbg !3157, !prof !2055, !nosanitize !2042

110:                                              ; preds = %101
  call void @__ubsan_handle_type_mismatch_v1(ptr @51, i32 %106) #6, !dbg !3157, !nosanitize !2042
  br label %111, !dbg !3157, !nosanitize !2042

111:                                              ; preds = %110, %101
  store ptr %104, ptr %26, align 4, !dbg !3157
    #dbg_declare(ptr %27, !3161, !DIExpression(), !3163)
  %112 = load i32, ptr %23, align 4, !dbg !3164
  store i32 %112, ptr %27, align 4, !dbg !3163
  br label %113, !dbg !3165

113:                                              ; preds = %582, %111
  %114 = load i32, ptr %27, align 4, !dbg !3166
  %115 = load i32, ptr %23, align 4, !dbg !3168
  %116 = load i32, ptr %24, align 4, !dbg !3169
  %117 = add i32 %115, %116, !dbg !3170
  %118 = icmp ult i32 %114, %117, !dbg !3171
  br i1 %118, label %119, label %585, !dbg !3172

119:                                              ; preds = %113
    #dbg_declare(ptr %28, !3173, !DIExpression(), !3176)
  %120 = load i32, ptr %27, align 4, !dbg !3177
  store i32 %120, ptr %28, align 4, !dbg !3176
    #dbg_declare(ptr %29, !3178, !DIExpression(), !3180)
  store i32 0, ptr %29, align 4, !dbg !3180
  br label %121, !dbg !3181

121:                                              ; preds = %179, %119
  %122 = load i32, ptr %29, align 4, !dbg !3182
  %123 = icmp slt i32 %122, 32, !dbg !3184
  br i1 %123, label %124, label %180, !dbg !3185

124:                                              ; preds = %121
  %125 = load ptr, ptr %25, align 4, !dbg !3186, !nonnull !2042, !align !3188
  %126 = load i32, ptr %29, align 4, !dbg !3189
  %127 = icmp ult i32 %126, 32, !dbg !3186, !nosanitize !2042
  br i1 %127, label %129, label %128, !dbg !3186, !prof !2055, !nosanitize !2042

128:                                              ; preds = %124
  call void @__ubsan_handle_out_of_bounds(ptr @53, i32 %126) #6, !dbg !3186, !nosanitize !2042
  br label %129, !dbg !3186, !nosanitize !2042

129:                                              ; preds = %128, %124
  %130 = getelementptr inbounds [32 x [96 x float]], ptr %125, i32 0, i32 %126, !dbg !3186
  %131 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 384, i32 %126), !dbg !3186, !nosanitize !2042
  %132 = extractvalue { i32, i1 } %131, 1, !dbg !3186, !nosanitize !2042
  %133 = or i1 %132, false, !dbg !3186, !nosanitize !2042
  %134 = extractvalue { i32, i1 } %131, 0, !dbg !3186, !nosanitize !2042
  %135 = ptrtoint ptr %125 to i32, !dbg !3186, !nosanitize !2042
  %136 = add i32 %135, %134, !dbg !3186, !nosanitize !2042
  %137 = icmp ne ptr %125, null, !dbg !3186, !nosanitize !2042
  %138 = icmp ne i32 %136, 0, !dbg !3186, !nosanitize !2042
  %139 = icmp eq i1 %137, %138, !dbg !3186, !nosanitize !2042
  %140 = xor i1 %133, true, !dbg !3186, !nosanitize !2042
  %141 = icmp uge i32 %136, %135, !dbg !3186, !nosanitize !2042
  %142 = icmp sge i32 %134, 0, !dbg !3186, !nosanitize !2042
  %143 = icmp ult i32 %136, %135, !dbg !3186, !nosanitize !2042
  %144 = select i1 %142, i1 %141, i1 %143, !dbg !3186, !nosanitize !2042
  %145 = and i1 %144, %140, !dbg !3186, !nosanitize !2042
  %146 = and i1 %139, %145, !dbg !3186, !nosanitize !2042
  br i1 %146, label %148, label %147, !dbg !3186, !prof !2055, !nosanitize !2042

147:                                              ; preds = %129
  call void @__ubsan_handle_pointer_overflow(ptr @54, i32 %135, i32 %136) #6, !dbg !3186, !nosanitize !2042
  br label %148, !dbg !3186, !nosanitize !2042

148:                                              ; preds = %147, %129
  br i1 true, label %150, label %149, !dbg !3186, !prof !2055, !nosanitize !2042

149:                                              ; preds = %148
  call void @__ubsan_handle_out_of_bounds(ptr @56, i32 0) #6, !dbg !3186, !nosanitize !2042
  br label %150, !dbg !3186, !nosanitize !2042

150:                                              ; preds = %149, %148
  %151 = getelementptr inbounds [96 x float], ptr %130, i32 0, i32 0, !dbg !3186
  %152 = load i32, ptr %28, align 4, !dbg !3190
  %153 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %152, i32 3072), !dbg !3191, !nosanitize !2042
  %154 = extractvalue { i32, i1 } %153, 0, !dbg !3191, !nosanitize !2042
  %155 = extractvalue { i32, i1 } %153, 1, !dbg !3191, !nosanitize !2042
  %156 = xor i1 %155, true, !dbg !3191, !nosanitize !2042
  br i1 %156, label %158, label %157, !dbg !3191, !prof !2055, !nosanitize !2042

157:                                              ; preds = %150
  call void @__ubsan_handle_mul_overflow(ptr @57, i32 %152, i32 3072) #6, !dbg !3191, !nosanitize !2042
  br label %158, !dbg !3191, !nosanitize !2042

158:                                              ; preds = %157, %150
  %159 = load i32, ptr %29, align 4, !dbg !3192
  %160 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %159, i32 96), !dbg !3193, !nosanitize !2042
  %161 = extractvalue { i32, i1 } %160, 0, !dbg !3193, !nosanitize !2042
  %162 = extractvalue { i32, i1 } %160, 1, !dbg !3193, !nosanitize !2042
  %163 = xor i1 %162, true, !dbg !3193, !nosanitize !2042
  br i1 %163, label %165, label %164, !dbg !3193, !prof !2055, !nosanitize !2042

164:                                              ; preds = %158
  call void @__ubsan_handle_mul_overflow(ptr @58, i32 %159, i32 96) #6, !dbg !3193, !nosanitize !2042
  br label %165, !dbg !3193, !nosanitize !2042

165:                                              ; preds = %164, %158
  %166 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %154, i32 %161), !dbg !3194, !nosanitize !2042
  %167 = extractvalue { i32, i1 } %166, 0, !dbg !3194, !nosanitize !2042
  %168 = extractvalue { i32, i1 } %166, 1, !dbg !3194, !nosanitize !2042
  %169 = xor i1 %168, true, !dbg !3194, !nosanitize !2042
  br i1 %169, label %171, label %170, !dbg !3194, !prof !2055, !nosanitize !2042

170:                                              ; preds = %165
  call void @__ubsan_handle_add_overflow(ptr @59, i32 %154, i32 %161) #6, !dbg !3194, !nosanitize !2042
  br label %171, !dbg !3194, !nosanitize !2042

171:                                              ; preds = %170, %165
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE8read_rowEPfjii(ptr noundef nonnull align 4 dereferenceable(88) %18, ptr noundef %151, i32 noundef %167, i32 noundef 96, i32 noundef 96), !dbg !3195
  br label %172, !dbg !3196

172:                                              ; preds = %171
  %173 = load i32, ptr %29, align 4, !dbg !3197
  %174 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %173, i32 1), !dbg !3197, !nosanitize !2042
  %175 = extractvalue { i32, i1 } %174, 0, !dbg !3197, !nosanitize !2042
  %176 = extractvalue { i32, i1 } %174, 1, !dbg !3197, !nosanitize !2042
  %177 = xor i1 %176, true, !dbg !3197, !nosanitize !2042
  br i1 %177, label %179, label %178, !dbg !3197, !prof !2055, !nosanitize !2042

178:                                              ; preds = %172
  call void @__ubsan_handle_add_overflow(ptr @60, i32 %173, i32 1) #6, !dbg !3197, !nosanitize !2042
  br label %179, !dbg !3197, !nosanitize !2042

179:                                              ; preds = %178, %172
  store i32 %175, ptr %29, align 4, !dbg !3197
  br label %121, !dbg !3198, !llvm.loop !3199

180:                                              ; preds = %121
  call void @_Z22noc_async_read_barrierh(i8 noundef zeroext 0), !dbg !3201
    #dbg_declare(ptr %30, !3202, !DIExpression(), !3204)
  store i32 0, ptr %30, align 4, !dbg !3204
  br label %181, !dbg !3205

181:                                              ; preds = %316, %180
  %182 = load i32, ptr %30, align 4, !dbg !3206
  %183 = icmp slt i32 %182, 32, !dbg !3208
  br i1 %183, label %184, label %317, !dbg !3209

184:                                              ; preds = %181
    #dbg_declare(ptr %31, !3210, !DIExpression(), !3213)
  store i32 0, ptr %31, align 4, !dbg !3213
  br label %185, !dbg !3214

185:                                              ; preds = %307, %184
  %186 = load i32, ptr %31, align 4, !dbg !3215
  %187 = icmp slt i32 %186, 96, !dbg !3217
  br i1 %187, label %188, label %308, !dbg !3218

188:                                              ; preds = %185
  %189 = load ptr, ptr %25, align 4, !dbg !3219, !nonnull !2042, !align !3188
  %190 = load i32, ptr %30, align 4, !dbg !3221
  %191 = icmp ult i32 %190, 32, !dbg !3219, !nosanitize !2042
  br i1 %191, label %193, label %192, !dbg !3219, !prof !2055, !nosanitize !2042

192:                                              ; preds = %188
  call void @__ubsan_handle_out_of_bounds(ptr @61, i32 %190) #6, !dbg !3219, !nosanitize !2042
  br label %193, !dbg !3219, !nosanitize !2042

193:                                              ; preds = %192, %188
  %194 = getelementptr inbounds [32 x [96 x float]], ptr %189, i32 0, i32 %190, !dbg !3219
  %195 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 384, i32 %190), !dbg !3219, !nosanitize !2042
  %196 = extractvalue { i32, i1 } %195, 1, !dbg !3219, !nosanitize !2042
  %197 = or i1 %196, false, !dbg !3219, !nosanitize !2042
  %198 = extractvalue { i32, i1 } %195, 0, !dbg !3219, !nosanitize !2042
  %199 = ptrtoint ptr %189 to i32, !dbg !3219, !nosanitize !2042
  %200 = add i32 %199, %198, !dbg !3219, !nosanitize !2042
  %201 = icmp ne ptr %189, null, !dbg !3219, !nosanitize !2042
  %202 = icmp ne i32 %200, 0, !dbg !3219, !nosanitize !2042
  %203 = icmp eq i1 %201, %202, !dbg !3219, !nosanitize !2042
  %204 = xor i1 %197, true, !dbg !3219, !nosanitize !2042
  %205 = icmp uge i32 %200, %199, !dbg !3219, !nosanitize !2042
  %206 = icmp sge i32 %198, 0, !dbg !3219, !nosanitize !2042
  %207 = icmp ult i32 %200, %199, !dbg !3219, !nosanitize !2042
  %208 = select i1 %206, i1 %205, i1 %207, !dbg !3219, !nosanitize !2042
  %209 = and i1 %208, %204, !dbg !3219, !nosanitize !2042
  %210 = and i1 %203, %209, !dbg !3219, !nosanitize !2042
  br i1 %210, label %212, label %211, !dbg !3219, !prof !2055, !nosanitize !2042

211:                                              ; preds = %193
  call void @__ubsan_handle_pointer_overflow(ptr @62, i32 %199, i32 %200) #6, !dbg !3219, !nosanitize !2042
  br label %212, !dbg !3219, !nosanitize !2042

212:                                              ; preds = %211, %193
  %213 = load i32, ptr %31, align 4, !dbg !3222
  %214 = icmp ult i32 %213, 96, !dbg !3219, !nosanitize !2042
  br i1 %214, label %216, label %215, !dbg !3219, !prof !2055, !nosanitize !2042

215:                                              ; preds = %212
  call void @__ubsan_handle_out_of_bounds(ptr @63, i32 %213) #6, !dbg !3219, !nosanitize !2042
  br label %216, !dbg !3219, !nosanitize !2042

216:                                              ; preds = %215, %212
  %217 = getelementptr inbounds [96 x float], ptr %194, i32 0, i32 %213, !dbg !3219
  %218 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %213), !dbg !3219, !nosanitize !2042
  %219 = extractvalue { i32, i1 } %218, 1, !dbg !3219, !nosanitize !2042
  %220 = or i1 %219, false, !dbg !3219, !nosanitize !2042
  %221 = extractvalue { i32, i1 } %218, 0, !dbg !3219, !nosanitize !2042
  %222 = ptrtoint ptr %194 to i32, !dbg !3219, !nosanitize !2042
  %223 = add i32 %222, %221, !dbg !3219, !nosanitize !2042
  %224 = icmp ne ptr %194, null, !dbg !3219, !nosanitize !2042
  %225 = icmp ne i32 %223, 0, !dbg !3219, !nosanitize !2042
  %226 = icmp eq i1 %224, %225, !dbg !3219, !nosanitize !2042
  %227 = xor i1 %220, true, !dbg !3219, !nosanitize !2042
  %228 = icmp uge i32 %223, %222, !dbg !3219, !nosanitize !2042
  %229 = icmp sge i32 %221, 0, !dbg !3219, !nosanitize !2042
  %230 = icmp ult i32 %223, %222, !dbg !3219, !nosanitize !2042
  %231 = select i1 %229, i1 %228, i1 %230, !dbg !3219, !nosanitize !2042
  %232 = and i1 %231, %227, !dbg !3219, !nosanitize !2042
  %233 = and i1 %226, %232, !dbg !3219, !nosanitize !2042
  br i1 %233, label %235, label %234, !dbg !3219, !prof !2055, !nosanitize !2042

234:                                              ; preds = %216
  call void @__ubsan_handle_pointer_overflow(ptr @64, i32 %222, i32 %223) #6, !dbg !3219, !nosanitize !2042
  br label %235, !dbg !3219, !nosanitize !2042

235:                                              ; preds = %234, %216
  %236 = icmp ne ptr %217, null, !dbg !3219, !nosanitize !2042
  %237 = ptrtoint ptr %217 to i32, !dbg !3219, !nosanitize !2042
  %238 = and i32 %237, 3, !dbg !3219, !nosanitize !2042
  %239 = icmp eq i32 %238, 0, !dbg !3219, !nosanitize !2042
  %240 = and i1 %236, %239, !dbg !3219, !nosanitize !2042
  br i1 %240, label %242, label %241, !dbg !3219, !prof !2055, !nosanitize !2042

241:                                              ; preds = %235
  call void @__ubsan_handle_type_mismatch_v1(ptr @66, i32 %237) #6, !dbg !3219, !nosanitize !2042
  br label %242, !dbg !3219, !nosanitize !2042

242:                                              ; preds = %241, %235
  %243 = load float, ptr %217, align 4, !dbg !3219
  %244 = call noundef float @_ZN9softmetal6scalar4math3expEf(float noundef %243), !dbg !3223
  %245 = fmul float %244, 5.000000e-01, !dbg !3224
  %246 = load ptr, ptr %25, align 4, !dbg !3225, !nonnull !2042, !align !3188
  %247 = load i32, ptr %30, align 4, !dbg !3226
  %248 = icmp ult i32 %247, 32, !dbg !3227, !nosanitize !2042
  br i1 %248, label %250, label %249, !dbg !3227, !prof !2055, !nosanitize !2042

249:                                              ; preds = %242
  call void @__ubsan_handle_out_of_bounds(ptr @67, i32 %247) #6, !dbg !3227, !nosanitize !2042
  br label %250, !dbg !3227, !nosanitize !2042

250:                                              ; preds = %249, %242
  %251 = getelementptr inbounds [32 x [96 x float]], ptr %246, i32 0, i32 %247, !dbg !3227
  %252 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 384, i32 %247), !dbg !3227, !nosanitize !2042
  %253 = extractvalue { i32, i1 } %252, 1, !dbg !3227, !nosanitize !2042
  %254 = or i1 %253, false, !dbg !3227, !nosanitize !2042
  %255 = extractvalue { i32, i1 } %252, 0, !dbg !3227, !nosanitize !2042
  %256 = ptrtoint ptr %246 to i32, !dbg !3227, !nosanitize !2042
  %257 = add i32 %256, %255, !dbg !3227, !nosanitize !2042
  %258 = icmp ne ptr %246, null, !dbg !3227, !nosanitize !2042
  %259 = icmp ne i32 %257, 0, !dbg !3227, !nosanitize !2042
  %260 = icmp eq i1 %258, %259, !dbg !3227, !nosanitize !2042
  %261 = xor i1 %254, true, !dbg !3227, !nosanitize !2042
  %262 = icmp uge i32 %257, %256, !dbg !3227, !nosanitize !2042
  %263 = icmp sge i32 %255, 0, !dbg !3227, !nosanitize !2042
  %264 = icmp ult i32 %257, %256, !dbg !3227, !nosanitize !2042
  %265 = select i1 %263, i1 %262, i1 %264, !dbg !3227, !nosanitize !2042
  %266 = and i1 %265, %261, !dbg !3227, !nosanitize !2042
  %267 = and i1 %260, %266, !dbg !3227, !nosanitize !2042
  br i1 %267, label %269, label %268, !dbg !3227, !prof !2055, !nosanitize !2042

268:                                              ; preds = %250
  call void @__ubsan_handle_pointer_overflow(ptr @68, i32 %256, i32 %257) #6, !dbg !3227, !nosanitize !2042
  br label %269, !dbg !3227, !nosanitize !2042

269:                                              ; preds = %268, %250
  %270 = load i32, ptr %31, align 4, !dbg !3228
  %271 = icmp ult i32 %270, 96, !dbg !3227, !nosanitize !2042
  br i1 %271, label %273, label %272, !dbg !3227, !prof !2055, !nosanitize !2042

272:                                              ; preds = %269
  call void @__ubsan_handle_out_of_bounds(ptr @69, i32 %270) #6, !dbg !3227, !nosanitize !2042
  br label %273, !dbg !3227, !nosanitize !2042

273:                                              ; preds = %272, %269
  %274 = getelementptr inbounds [96 x float], ptr %251, i32 0, i32 %270, !dbg !3227
  %275 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %270), !dbg !3227, !nosanitize !2042
  %276 = extractvalue { i32, i1 } %275, 1, !dbg !3227, !nosanitize !2042
  %277 = or i1 %276, false, !dbg !3227, !nosanitize !2042
  %278 = extractvalue { i32, i1 } %275, 0, !dbg !3227, !nosanitize !2042
  %279 = ptrtoint ptr %251 to i32, !dbg !3227, !nosanitize !2042
  %280 = add i32 %279, %278, !dbg !3227, !nosanitize !2042
  %281 = icmp ne ptr %251, null, !dbg !3227, !nosanitize !2042
  %282 = icmp ne i32 %280, 0, !dbg !3227, !nosanitize !2042
  %283 = icmp eq i1 %281, %282, !dbg !3227, !nosanitize !2042
  %284 = xor i1 %277, true, !dbg !3227, !nosanitize !2042
  %285 = icmp uge i32 %280, %279, !dbg !3227, !nosanitize !2042
  %286 = icmp sge i32 %278, 0, !dbg !3227, !nosanitize !2042
  %287 = icmp ult i32 %280, %279, !dbg !3227, !nosanitize !2042
  %288 = select i1 %286, i1 %285, i1 %287, !dbg !3227, !nosanitize !2042
  %289 = and i1 %288, %284, !dbg !3227, !nosanitize !2042
  %290 = and i1 %283, %289, !dbg !3227, !nosanitize !2042
  br i1 %290, label %292, label %291, !dbg !3227, !prof !2055, !nosanitize !2042

291:                                              ; preds = %273
  call void @__ubsan_handle_pointer_overflow(ptr @70, i32 %279, i32 %280) #6, !dbg !3227, !nosanitize !2042
  br label %292, !dbg !3227, !nosanitize !2042

292:                                              ; preds = %291, %273
  %293 = icmp ne ptr %274, null, !dbg !3227, !nosanitize !2042
  %294 = ptrtoint ptr %274 to i32, !dbg !3227, !nosanitize !2042
  %295 = and i32 %294, 3, !dbg !3227, !nosanitize !2042
  %296 = icmp eq i32 %295, 0, !dbg !3227, !nosanitize !2042
  %297 = and i1 %293, %296, !dbg !3227, !nosanitize !2042
  br i1 %297, label %299, label %298, !dbg !3227, !prof !2055, !nosanitize !2042

298:                                              ; preds = %292
  call void @__ubsan_handle_type_mismatch_v1(ptr @71, i32 %294) #6, !dbg !3227, !nosanitize !2042
  br label %299, !dbg !3227, !nosanitize !2042

299:                                              ; preds = %298, %292
  store float %245, ptr %274, align 4, !dbg !3227
  br label %300, !dbg !3229

300:                                              ; preds = %299
  %301 = load i32, ptr %31, align 4, !dbg !3230
  %302 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %301, i32 1), !dbg !3230, !nosanitize !2042
  %303 = extractvalue { i32, i1 } %302, 0, !dbg !3230, !nosanitize !2042
  %304 = extractvalue { i32, i1 } %302, 1, !dbg !3230, !nosanitize !2042
  %305 = xor i1 %304, true, !dbg !3230, !nosanitize !2042
  br i1 %305, label %307, label %306, !dbg !3230, !prof !2055, !nosanitize !2042

306:                                              ; preds = %300
  call void @__ubsan_handle_add_overflow(ptr @72, i32 %301, i32 1) #6, !dbg !3230, !nosanitize !2042
  br label %307, !dbg !3230, !nosanitize !2042

307:                                              ; preds = %306, %300
  store i32 %303, ptr %31, align 4, !dbg !3230
  br label %185, !dbg !3231, !llvm.loop !3232

308:                                              ; preds = %185
  br label %309, !dbg !3234

309:                                              ; preds = %308
  %310 = load i32, ptr %30, align 4, !dbg !3235
  %311 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %310, i32 1), !dbg !3235, !nosanitize !2042
  %312 = extractvalue { i32, i1 } %311, 0, !dbg !3235, !nosanitize !2042
  %313 = extractvalue { i32, i1 } %311, 1, !dbg !3235, !nosanitize !2042
  %314 = xor i1 %313, true, !dbg !3235, !nosanitize !2042
  br i1 %314, label %316, label %315, !dbg !3235, !prof !2055, !nosanitize !2042

315:                                              ; preds = %309
  call void @__ubsan_handle_add_overflow(ptr @73, i32 %310, i32 1) #6, !dbg !3235, !nosanitize !2042
  br label %316, !dbg !3235, !nosanitize !2042

316:                                              ; preds = %315, %309
  store i32 %312, ptr %30, align 4, !dbg !3235
  br label %181, !dbg !3236, !llvm.loop !3237

317:                                              ; preds = %181
    #dbg_declare(ptr %32, !3239, !DIExpression(), !3241)
  store i32 0, ptr %32, align 4, !dbg !3241
  br label %318, !dbg !3242

318:                                              ; preds = %376, %317
  %319 = load i32, ptr %32, align 4, !dbg !3243
  %320 = icmp slt i32 %319, 32, !dbg !3245
  br i1 %320, label %321, label %377, !dbg !3246

321:                                              ; preds = %318
  %322 = load ptr, ptr %25, align 4, !dbg !3247, !nonnull !2042, !align !3188
  %323 = load i32, ptr %32, align 4, !dbg !3249
  %324 = icmp ult i32 %323, 32, !dbg !3247, !nosanitize !2042
  br i1 %324, label %326, label %325, !dbg !3247, !prof !2055, !nosanitize !2042

325:                                              ; preds = %321
  call void @__ubsan_handle_out_of_bounds(ptr @74, i32 %323) #6, !dbg !3247, !nosanitize !2042
  br label %326, !dbg !3247, !nosanitize !2042

326:                                              ; preds = %325, %321
  %327 = getelementptr inbounds [32 x [96 x float]], ptr %322, i32 0, i32 %323, !dbg !3247
  %328 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 384, i32 %323), !dbg !3247, !nosanitize !2042
  %329 = extractvalue { i32, i1 } %328, 1, !dbg !3247, !nosanitize !2042
  %330 = or i1 %329, false, !dbg !3247, !nosanitize !2042
  %331 = extractvalue { i32, i1 } %328, 0, !dbg !3247, !nosanitize !2042
  %332 = ptrtoint ptr %322 to i32, !dbg !3247, !nosanitize !2042
  %333 = add i32 %332, %331, !dbg !3247, !nosanitize !2042
  %334 = icmp ne ptr %322, null, !dbg !3247, !nosanitize !2042
  %335 = icmp ne i32 %333, 0, !dbg !3247, !nosanitize !2042
  %336 = icmp eq i1 %334, %335, !dbg !3247, !nosanitize !2042
  %337 = xor i1 %330, true, !dbg !3247, !nosanitize !2042
  %338 = icmp uge i32 %333, %332, !dbg !3247, !nosanitize !2042
  %339 = icmp sge i32 %331, 0, !dbg !3247, !nosanitize !2042
  %340 = icmp ult i32 %333, %332, !dbg !3247, !nosanitize !2042
  %341 = select i1 %339, i1 %338, i1 %340, !dbg !3247, !nosanitize !2042
  %342 = and i1 %341, %337, !dbg !3247, !nosanitize !2042
  %343 = and i1 %336, %342, !dbg !3247, !nosanitize !2042
  br i1 %343, label %345, label %344, !dbg !3247, !prof !2055, !nosanitize !2042

344:                                              ; preds = %326
  call void @__ubsan_handle_pointer_overflow(ptr @75, i32 %332, i32 %333) #6, !dbg !3247, !nosanitize !2042
  br label %345, !dbg !3247, !nosanitize !2042

345:                                              ; preds = %344, %326
  br i1 true, label %347, label %346, !dbg !3247, !prof !2055, !nosanitize !2042

346:                                              ; preds = %345
  call void @__ubsan_handle_out_of_bounds(ptr @76, i32 0) #6, !dbg !3247, !nosanitize !2042
  br label %347, !dbg !3247, !nosanitize !2042

347:                                              ; preds = %346, %345
  %348 = getelementptr inbounds [96 x float], ptr %327, i32 0, i32 0, !dbg !3247
  %349 = load i32, ptr %28, align 4, !dbg !3250
  %350 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %349, i32 3072), !dbg !3251, !nosanitize !2042
  %351 = extractvalue { i32, i1 } %350, 0, !dbg !3251, !nosanitize !2042
  %352 = extractvalue { i32, i1 } %350, 1, !dbg !3251, !nosanitize !2042
  %353 = xor i1 %352, true, !dbg !3251, !nosanitize !2042
  br i1 %353, label %355, label %354, !dbg !3251, !prof !2055, !nosanitize !2042

354:                                              ; preds = %347
  call void @__ubsan_handle_mul_overflow(ptr @77, i32 %349, i32 3072) #6, !dbg !3251, !nosanitize !2042
  br label %355, !dbg !3251, !nosanitize !2042

355:                                              ; preds = %354, %347
  %356 = load i32, ptr %32, align 4, !dbg !3252
  %357 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %356, i32 96), !dbg !3253, !nosanitize !2042
  %358 = extractvalue { i32, i1 } %357, 0, !dbg !3253, !nosanitize !2042
  %359 = extractvalue { i32, i1 } %357, 1, !dbg !3253, !nosanitize !2042
  %360 = xor i1 %359, true, !dbg !3253, !nosanitize !2042
  br i1 %360, label %362, label %361, !dbg !3253, !prof !2055, !nosanitize !2042

361:                                              ; preds = %355
  call void @__ubsan_handle_mul_overflow(ptr @78, i32 %356, i32 96) #6, !dbg !3253, !nosanitize !2042
  br label %362, !dbg !3253, !nosanitize !2042

362:                                              ; preds = %361, %355
  %363 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %351, i32 %358), !dbg !3254, !nosanitize !2042
  %364 = extractvalue { i32, i1 } %363, 0, !dbg !3254, !nosanitize !2042
  %365 = extractvalue { i32, i1 } %363, 1, !dbg !3254, !nosanitize !2042
  %366 = xor i1 %365, true, !dbg !3254, !nosanitize !2042
  br i1 %366, label %368, label %367, !dbg !3254, !prof !2055, !nosanitize !2042

367:                                              ; preds = %362
  call void @__ubsan_handle_add_overflow(ptr @79, i32 %351, i32 %358) #6, !dbg !3254, !nosanitize !2042
  br label %368, !dbg !3254, !nosanitize !2042

368:                                              ; preds = %367, %362
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9write_rowEPKfji(ptr noundef nonnull align 4 dereferenceable(88) %18, ptr noundef %348, i32 noundef %364, i32 noundef 96), !dbg !3255
  br label %369, !dbg !3256

369:                                              ; preds = %368
  %370 = load i32, ptr %32, align 4, !dbg !3257
  %371 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %370, i32 1), !dbg !3257, !nosanitize !2042
  %372 = extractvalue { i32, i1 } %371, 0, !dbg !3257, !nosanitize !2042
  %373 = extractvalue { i32, i1 } %371, 1, !dbg !3257, !nosanitize !2042
  %374 = xor i1 %373, true, !dbg !3257, !nosanitize !2042
  br i1 %374, label %376, label %375, !dbg !3257, !prof !2055, !nosanitize !2042

375:                                              ; preds = %369
  call void @__ubsan_handle_add_overflow(ptr @80, i32 %370, i32 1) #6, !dbg !3257, !nosanitize !2042
  br label %376, !dbg !3257, !nosanitize !2042

376:                                              ; preds = %375, %369
  store i32 %372, ptr %32, align 4, !dbg !3257
  br label %318, !dbg !3258, !llvm.loop !3259

377:                                              ; preds = %318
  store i8 0, ptr %12, align 1
    #dbg_declare(ptr %12, !3261, !DIExpression(), !3263)
  br label %378, !dbg !3265

378:                                              ; preds = %415, %377
  %379 = load i8, ptr %12, align 1, !dbg !3268
  %380 = zext i8 %379 to i32, !dbg !3268
  store i32 %380, ptr %10, align 4
    #dbg_declare(ptr %10, !3269, !DIExpression(), !3271)
  %381 = load i32, ptr %10, align 4, !dbg !3273
  store i32 %381, ptr %6, align 4
    #dbg_declare(ptr %6, !3054, !DIExpression(), !3274)
  store i32 1, ptr %7, align 4
    #dbg_declare(ptr %7, !3058, !DIExpression(), !3276)
    #dbg_declare(ptr %8, !3060, !DIExpression(), !3277)
  %382 = load i32, ptr %6, align 4, !dbg !3278
  %383 = shl i32 %382, 16, !dbg !3279
  %384 = load i32, ptr %7, align 4, !dbg !3280
  %385 = mul i32 %384, 4, !dbg !3281
  %386 = add i32 -5111296, %385, !dbg !3281
  %387 = add i32 %383, %386, !dbg !3282
  store i32 %387, ptr %8, align 4, !dbg !3277
    #dbg_declare(ptr %9, !3067, !DIExpression(), !3283)
  %388 = load i32, ptr %8, align 4, !dbg !3284
  %389 = inttoptr i32 %388 to ptr, !dbg !3285
  store ptr %389, ptr %9, align 4, !dbg !3283
  %390 = load ptr, ptr %9, align 4, !dbg !3286
  %391 = load volatile i32, ptr %390, align 4, !dbg !3287
  %392 = load i32, ptr %10, align 4, !dbg !3288
  %393 = icmp ult i32 %392, 2, !dbg !3289, !nosanitize !2042
  br i1 %393, label %395, label %394, !dbg !3289, !prof !2055, !nosanitize !2042

394:                                              ; preds = %378
  call void @__ubsan_handle_out_of_bounds(ptr @131, i32 %392) #6, !dbg !3289, !nosanitize !2042
  br label %395, !dbg !3289, !nosanitize !2042

395:                                              ; preds = %394, %378
  %396 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %392, !dbg !3289
  %397 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %392), !dbg !3289, !nosanitize !2042
  %398 = extractvalue { i32, i1 } %397, 1, !dbg !3289, !nosanitize !2042
  %399 = extractvalue { i32, i1 } %397, 0, !dbg !3289, !nosanitize !2042
  %400 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %399, !dbg !3289, !nosanitize !2042
  %401 = icmp ne i32 %400, 0, !dbg !3289, !nosanitize !2042
  %402 = xor i1 %398, true, !dbg !3289, !nosanitize !2042
  %403 = icmp uge i32 %400, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !3289, !nosanitize !2042
  %404 = and i1 %403, %402, !dbg !3289, !nosanitize !2042
  br i1 %404, label %406, label %405, !dbg !3289, !prof !2055, !nosanitize !2042

405:                                              ; preds = %395
  call void @__ubsan_handle_pointer_overflow(ptr @132, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %400) #6, !dbg !3289, !nosanitize !2042
  br label %406, !dbg !3289, !nosanitize !2042

406:                                              ; preds = %405, %395
  %407 = ptrtoint ptr %396 to i32, !dbg !3289, !nosanitize !2042
  %408 = and i32 %407, 3, !dbg !3289, !nosanitize !2042
  %409 = icmp eq i32 %408, 0, !dbg !3289, !nosanitize !2042
  br i1 %409, label %411, label %410, !dbg !3289, !prof !2055, !nosanitize !2042

410:                                              ; preds = %406
  call void @__ubsan_handle_type_mismatch_v1(ptr @133, i32 %407) #6, !dbg !3289, !nosanitize !2042
  br label %411, !dbg !3289, !nosanitize !2042

411:                                              ; preds = %406, %410
  %412 = load i32, ptr %396, align 4, !dbg !3289
  %413 = icmp eq i32 %391, %412, !dbg !3290
  %414 = xor i1 %413, true, !dbg !3291
  br i1 %414, label %415, label %416, !dbg !3265

415:                                              ; preds = %411
  br label %378, !dbg !3265, !llvm.loop !3292

416:                                              ; preds = %411
    #dbg_declare(ptr %33, !3294, !DIExpression(), !3296)
  store i32 0, ptr %33, align 4, !dbg !3296
  br label %417, !dbg !3297

417:                                              ; preds = %530, %416
  %418 = load i32, ptr %33, align 4, !dbg !3298
  %419 = icmp slt i32 %418, 32, !dbg !3300
  br i1 %419, label %420, label %531, !dbg !3301

420:                                              ; preds = %417
    #dbg_declare(ptr %34, !3302, !DIExpression(), !3304)
  store float 0xC7EFFFFFE0000000, ptr %34, align 4, !dbg !3304
    #dbg_declare(ptr %35, !3305, !DIExpression(), !3307)
  store i32 0, ptr %35, align 4, !dbg !3307
  br label %421, !dbg !3308

421:                                              ; preds = %489, %420
  %422 = load i32, ptr %35, align 4, !dbg !3309
  %423 = icmp slt i32 %422, 96, !dbg !3311
  br i1 %423, label %424, label %490, !dbg !3312

424:                                              ; preds = %421
  %425 = load float, ptr %34, align 4, !dbg !3313
  %426 = load ptr, ptr %25, align 4, !dbg !3315, !nonnull !2042, !align !3188
  %427 = load i32, ptr %33, align 4, !dbg !3316
  %428 = icmp ult i32 %427, 32, !dbg !3315, !nosanitize !2042
  br i1 %428, label %430, label %429, !dbg !3315, !prof !2055, !nosanitize !2042

429:                                              ; preds = %424
  call void @__ubsan_handle_out_of_bounds(ptr @81, i32 %427) #6, !dbg !3315, !nosanitize !2042
  br label %430, !dbg !3315, !nosanitize !2042

430:                                              ; preds = %429, %424
  %431 = getelementptr inbounds [32 x [96 x float]], ptr %426, i32 0, i32 %427, !dbg !3315
  %432 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 384, i32 %427), !dbg !3315, !nosanitize !2042
  %433 = extractvalue { i32, i1 } %432, 1, !dbg !3315, !nosanitize !2042
  %434 = or i1 %433, false, !dbg !3315, !nosanitize !2042
  %435 = extractvalue { i32, i1 } %432, 0, !dbg !3315, !nosanitize !2042
  %436 = ptrtoint ptr %426 to i32, !dbg !3315, !nosanitize !2042
  %437 = add i32 %436, %435, !dbg !3315, !nosanitize !2042
  %438 = icmp ne ptr %426, null, !dbg !3315, !nosanitize !2042
  %439 = icmp ne i32 %437, 0, !dbg !3315, !nosanitize !2042
  %440 = icmp eq i1 %438, %439, !dbg !3315, !nosanitize !2042
  %441 = xor i1 %434, true, !dbg !3315, !nosanitize !2042
  %442 = icmp uge i32 %437, %436, !dbg !3315, !nosanitize !2042
  %443 = icmp sge i32 %435, 0, !dbg !3315, !nosanitize !2042
  %444 = icmp ult i32 %437, %436, !dbg !3315, !nosanitize !2042
  %445 = select i1 %443, i1 %442, i1 %444, !dbg !3315, !nosanitize !2042
  %446 = and i1 %445, %441, !dbg !3315, !nosanitize !2042
  %447 = and i1 %440, %446, !dbg !3315, !nosanitize !2042
  br i1 %447, label %449, label %448, !dbg !3315, !prof !2055, !nosanitize !2042

448:                                              ; preds = %430
  call void @__ubsan_handle_pointer_overflow(ptr @82, i32 %436, i32 %437) #6, !dbg !3315, !nosanitize !2042
  br label %449, !dbg !3315, !nosanitize !2042

449:                                              ; preds = %448, %430
  %450 = load i32, ptr %35, align 4, !dbg !3317
  %451 = icmp ult i32 %450, 96, !dbg !3315, !nosanitize !2042
  br i1 %451, label %453, label %452, !dbg !3315, !prof !2055, !nosanitize !2042

452:                                              ; preds = %449
  call void @__ubsan_handle_out_of_bounds(ptr @83, i32 %450) #6, !dbg !3315, !nosanitize !2042
  br label %453, !dbg !3315, !nosanitize !2042

453:                                              ; preds = %452, %449
  %454 = getelementptr inbounds [96 x float], ptr %431, i32 0, i32 %450, !dbg !3315
  %455 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %450), !dbg !3315, !nosanitize !2042
  %456 = extractvalue { i32, i1 } %455, 1, !dbg !3315, !nosanitize !2042
  %457 = or i1 %456, false, !dbg !3315, !nosanitize !2042
  %458 = extractvalue { i32, i1 } %455, 0, !dbg !3315, !nosanitize !2042
  %459 = ptrtoint ptr %431 to i32, !dbg !3315, !nosanitize !2042
  %460 = add i32 %459, %458, !dbg !3315, !nosanitize !2042
  %461 = icmp ne ptr %431, null, !dbg !3315, !nosanitize !2042
  %462 = icmp ne i32 %460, 0, !dbg !3315, !nosanitize !2042
  %463 = icmp eq i1 %461, %462, !dbg !3315, !nosanitize !2042
  %464 = xor i1 %457, true, !dbg !3315, !nosanitize !2042
  %465 = icmp uge i32 %460, %459, !dbg !3315, !nosanitize !2042
  %466 = icmp sge i32 %458, 0, !dbg !3315, !nosanitize !2042
  %467 = icmp ult i32 %460, %459, !dbg !3315, !nosanitize !2042
  %468 = select i1 %466, i1 %465, i1 %467, !dbg !3315, !nosanitize !2042
  %469 = and i1 %468, %464, !dbg !3315, !nosanitize !2042
  %470 = and i1 %463, %469, !dbg !3315, !nosanitize !2042
  br i1 %470, label %472, label %471, !dbg !3315, !prof !2055, !nosanitize !2042

471:                                              ; preds = %453
  call void @__ubsan_handle_pointer_overflow(ptr @84, i32 %459, i32 %460) #6, !dbg !3315, !nosanitize !2042
  br label %472, !dbg !3315, !nosanitize !2042

472:                                              ; preds = %471, %453
  %473 = icmp ne ptr %454, null, !dbg !3315, !nosanitize !2042
  %474 = ptrtoint ptr %454 to i32, !dbg !3315, !nosanitize !2042
  %475 = and i32 %474, 3, !dbg !3315, !nosanitize !2042
  %476 = icmp eq i32 %475, 0, !dbg !3315, !nosanitize !2042
  %477 = and i1 %473, %476, !dbg !3315, !nosanitize !2042
  br i1 %477, label %479, label %478, !dbg !3315, !prof !2055, !nosanitize !2042

478:                                              ; preds = %472
  call void @__ubsan_handle_type_mismatch_v1(ptr @85, i32 %474) #6, !dbg !3315, !nosanitize !2042
  br label %479, !dbg !3315, !nosanitize !2042

479:                                              ; preds = %478, %472
  %480 = load float, ptr %454, align 4, !dbg !3315
  %481 = call noundef float @_ZN9softmetal6scalar3maxIfEET_S2_S2_(float noundef %425, float noundef %480), !dbg !3318
  store float %481, ptr %34, align 4, !dbg !3319
  br label %482, !dbg !3320

482:                                              ; preds = %479
  %483 = load i32, ptr %35, align 4, !dbg !3321
  %484 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %483, i32 1), !dbg !3321, !nosanitize !2042
  %485 = extractvalue { i32, i1 } %484, 0, !dbg !3321, !nosanitize !2042
  %486 = extractvalue { i32, i1 } %484, 1, !dbg !3321, !nosanitize !2042
  %487 = xor i1 %486, true, !dbg !3321, !nosanitize !2042
  br i1 %487, label %489, label %488, !dbg !3321, !prof !2055, !nosanitize !2042

488:                                              ; preds = %482
  call void @__ubsan_handle_add_overflow(ptr @86, i32 %483, i32 1) #6, !dbg !3321, !nosanitize !2042
  br label %489, !dbg !3321, !nosanitize !2042

489:                                              ; preds = %488, %482
  store i32 %485, ptr %35, align 4, !dbg !3321
  br label %421, !dbg !3322, !llvm.loop !3323

490:                                              ; preds = %421
  %491 = load float, ptr %34, align 4, !dbg !3325
  %492 = load ptr, ptr %26, align 4, !dbg !3326, !nonnull !2042, !align !3188
  %493 = load i32, ptr %33, align 4, !dbg !3327
  %494 = icmp ult i32 %493, 32, !dbg !3328, !nosanitize !2042
  br i1 %494, label %496, label %495, !dbg !3328, !prof !2055, !nosanitize !2042

495:                                              ; preds = %490
  call void @__ubsan_handle_out_of_bounds(ptr @88, i32 %493) #6, !dbg !3328, !nosanitize !2042
  br label %496, !dbg !3328, !nosanitize !2042

496:                                              ; preds = %495, %490
  %497 = getelementptr inbounds [32 x float], ptr %492, i32 0, i32 %493, !dbg !3328
  %498 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %493), !dbg !3328, !nosanitize !2042
  %499 = extractvalue { i32, i1 } %498, 1, !dbg !3328, !nosanitize !2042
  %500 = or i1 %499, false, !dbg !3328, !nosanitize !2042
  %501 = extractvalue { i32, i1 } %498, 0, !dbg !3328, !nosanitize !2042
  %502 = ptrtoint ptr %492 to i32, !dbg !3328, !nosanitize !2042
  %503 = add i32 %502, %501, !dbg !3328, !nosanitize !2042
  %504 = icmp ne ptr %492, null, !dbg !3328, !nosanitize !2042
  %505 = icmp ne i32 %503, 0, !dbg !3328, !nosanitize !2042
  %506 = icmp eq i1 %504, %505, !dbg !3328, !nosanitize !2042
  %507 = xor i1 %500, true, !dbg !3328, !nosanitize !2042
  %508 = icmp uge i32 %503, %502, !dbg !3328, !nosanitize !2042
  %509 = icmp sge i32 %501, 0, !dbg !3328, !nosanitize !2042
  %510 = icmp ult i32 %503, %502, !dbg !3328, !nosanitize !2042
  %511 = select i1 %509, i1 %508, i1 %510, !dbg !3328, !nosanitize !2042
  %512 = and i1 %511, %507, !dbg !3328, !nosanitize !2042
  %513 = and i1 %506, %512, !dbg !3328, !nosanitize !2042
  br i1 %513, label %515, label %514, !dbg !3328, !prof !2055, !nosanitize !2042

514:                                              ; preds = %496
  call void @__ubsan_handle_pointer_overflow(ptr @89, i32 %502, i32 %503) #6, !dbg !3328, !nosanitize !2042
  br label %515, !dbg !3328, !nosanitize !2042

515:                                              ; preds = %514, %496
  %516 = icmp ne ptr %497, null, !dbg !3328, !nosanitize !2042
  %517 = ptrtoint ptr %497 to i32, !dbg !3328, !nosanitize !2042
  %518 = and i32 %517, 3, !dbg !3328, !nosanitize !2042
  %519 = icmp eq i32 %518, 0, !dbg !3328, !nosanitize !2042
  %520 = and i1 %516, %519, !dbg !3328, !nosanitize !2042
  br i1 %520, label %522, label %521, !dbg !3328, !prof !2055, !nosanitize !2042

521:                                              ; preds = %515
  call void @__ubsan_handle_type_mismatch_v1(ptr @90, i32 %517) #6, !dbg !3328, !nosanitize !2042
  br label %522, !dbg !3328, !nosanitize !2042

522:                                              ; preds = %521, %515
  store float %491, ptr %497, align 4, !dbg !3328
  br label %523, !dbg !3329

523:                                              ; preds = %522
  %524 = load i32, ptr %33, align 4, !dbg !3330
  %525 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %524, i32 1), !dbg !3330, !nosanitize !2042
  %526 = extractvalue { i32, i1 } %525, 0, !dbg !3330, !nosanitize !2042
  %527 = extractvalue { i32, i1 } %525, 1, !dbg !3330, !nosanitize !2042
  %528 = xor i1 %527, true, !dbg !3330, !nosanitize !2042
  br i1 %528, label %530, label %529, !dbg !3330, !prof !2055, !nosanitize !2042

529:                                              ; preds = %523
  call void @__ubsan_handle_add_overflow(ptr @91, i32 %524, i32 1) #6, !dbg !3330, !nosanitize !2042
  br label %530, !dbg !3330, !nosanitize !2042

530:                                              ; preds = %529, %523
  store i32 %526, ptr %33, align 4, !dbg !3330
  br label %417, !dbg !3331, !llvm.loop !3332

531:                                              ; preds = %417
  %532 = load ptr, ptr %26, align 4, !dbg !3334, !nonnull !2042, !align !3188
  br i1 true, label %534, label %533, !dbg !3334, !prof !2055, !nosanitize !2042

533:                                              ; preds = %531
  call void @__ubsan_handle_out_of_bounds(ptr @92, i32 0) #6, !dbg !3334, !nosanitize !2042
  br label %534, !dbg !3334, !nosanitize !2042

534:                                              ; preds = %533, %531
  %535 = getelementptr inbounds [32 x float], ptr %532, i32 0, i32 0, !dbg !3334
  %536 = load i32, ptr %28, align 4, !dbg !3335
  %537 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %536, i32 32), !dbg !3336, !nosanitize !2042
  %538 = extractvalue { i32, i1 } %537, 0, !dbg !3336, !nosanitize !2042
  %539 = extractvalue { i32, i1 } %537, 1, !dbg !3336, !nosanitize !2042
  %540 = xor i1 %539, true, !dbg !3336, !nosanitize !2042
  br i1 %540, label %542, label %541, !dbg !3336, !prof !2055, !nosanitize !2042

541:                                              ; preds = %534
  call void @__ubsan_handle_mul_overflow(ptr @93, i32 %536, i32 32) #6, !dbg !3336, !nosanitize !2042
  br label %542, !dbg !3336, !nosanitize !2042

542:                                              ; preds = %541, %534
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9write_rowEPKfji(ptr noundef nonnull align 4 dereferenceable(88) %21, ptr noundef %535, i32 noundef %538, i32 noundef 32), !dbg !3337
  store i8 0, ptr %13, align 1
    #dbg_declare(ptr %13, !3261, !DIExpression(), !3338)
  br label %543, !dbg !3340

543:                                              ; preds = %580, %542
  %544 = load i8, ptr %13, align 1, !dbg !3341
  %545 = zext i8 %544 to i32, !dbg !3341
  store i32 %545, ptr %5, align 4
    #dbg_declare(ptr %5, !3269, !DIExpression(), !3342)
  %546 = load i32, ptr %5, align 4, !dbg !3344
  store i32 %546, ptr %1, align 4
    #dbg_declare(ptr %1, !3054, !DIExpression(), !3345)
  store i32 1, ptr %2, align 4
    #dbg_declare(ptr %2, !3058, !DIExpression(), !3347)
    #dbg_declare(ptr %3, !3060, !DIExpression(), !3348)
  %547 = load i32, ptr %1, align 4, !dbg !3349
  %548 = shl i32 %547, 16, !dbg !3350
  %549 = load i32, ptr %2, align 4, !dbg !3351
  %550 = mul i32 %549, 4, !dbg !3352
  %551 = add i32 -5111296, %550, !dbg !3352
  %552 = add i32 %548, %551, !dbg !3353
  store i32 %552, ptr %3, align 4, !dbg !3348
    #dbg_declare(ptr %4, !3067, !DIExpression(), !3354)
  %553 = load i32, ptr %3, align 4, !dbg !3355
  %554 = inttoptr i32 %553 to ptr, !dbg !3356
  store ptr %554, ptr %4, align 4, !dbg !3354
  %555 = load ptr, ptr %4, align 4, !dbg !3357
  %556 = load volatile i32, ptr %555, align 4, !dbg !3358
  %557 = load i32, ptr %5, align 4, !dbg !3359
  %558 = icmp ult i32 %557, 2, !dbg !3360, !nosanitize !2042
  br i1 %558, label %560, label %559, !dbg !3360, !prof !2055, !nosanitize !2042

559:                                              ; preds = %543
  call void @__ubsan_handle_out_of_bounds(ptr @131, i32 %557) #6, !dbg !3360, !nosanitize !2042
  br label %560, !dbg !3360, !nosanitize !2042

560:                                              ; preds = %559, %543
  %561 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %557, !dbg !3360
  %562 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %557), !dbg !3360, !nosanitize !2042
  %563 = extractvalue { i32, i1 } %562, 1, !dbg !3360, !nosanitize !2042
  %564 = extractvalue { i32, i1 } %562, 0, !dbg !3360, !nosanitize !2042
  %565 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %564, !dbg !3360, !nosanitize !2042
  %566 = icmp ne i32 %565, 0, !dbg !3360, !nosanitize !2042
  %567 = xor i1 %563, true, !dbg !3360, !nosanitize !2042
  %568 = icmp uge i32 %565, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !3360, !nosanitize !2042
  %569 = and i1 %568, %567, !dbg !3360, !nosanitize !2042
  br i1 %569, label %571, label %570, !dbg !3360, !prof !2055, !nosanitize !2042

570:                                              ; preds = %560
  call void @__ubsan_handle_pointer_overflow(ptr @132, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %565) #6, !dbg !3360, !nosanitize !2042
  br label %571, !dbg !3360, !nosanitize !2042

571:                                              ; preds = %570, %560
  %572 = ptrtoint ptr %561 to i32, !dbg !3360, !nosanitize !2042
  %573 = and i32 %572, 3, !dbg !3360, !nosanitize !2042
  %574 = icmp eq i32 %573, 0, !dbg !3360, !nosanitize !2042
  br i1 %574, label %576, label %575, !dbg !3360, !prof !2055, !nosanitize !2042

575:                                              ; preds = %571
  call void @__ubsan_handle_type_mismatch_v1(ptr @133, i32 %572) #6, !dbg !3360, !nosanitize !2042
  br label %576, !dbg !3360, !nosanitize !2042

576:                                              ; preds = %571, %575
  %577 = load i32, ptr %561, align 4, !dbg !3360
  %578 = icmp eq i32 %556, %577, !dbg !3361
  %579 = xor i1 %578, true, !dbg !3362
  br i1 %579, label %580, label %581, !dbg !3340

580:                                              ; preds = %576
  br label %543, !dbg !3340, !llvm.loop !3363

581:                                              ; preds = %576
  br label %582, !dbg !3365

582:                                              ; preds = %581
  %583 = load i32, ptr %27, align 4, !dbg !3366
  %584 = add i32 %583, 1, !dbg !3366
  store i32 %584, ptr %27, align 4, !dbg !3366
  br label %113, !dbg !3367, !llvm.loop !3368

585:                                              ; preds = %113
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv(ptr noundef nonnull align 4 dereferenceable(88) %18), !dbg !3370
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv(ptr noundef nonnull align 4 dereferenceable(88) %21), !dbg !3371
  ret void, !dbg !3372
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #4

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar13global_tensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj(ptr dead_on_unwind noalias writable sret(%"class.softmetal::scalar::GlobalTensor") align 4 %0, ptr noundef nonnull align 4 dereferenceable(16) %1, i32 noundef %2, i32 noundef %3) #3 comdat !dbg !3373 {
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 4
  store ptr %1, ptr %6, align 4
    #dbg_declare(ptr %6, !3376, !DIExpression(), !3377)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !3378, !DIExpression(), !3379)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !3380, !DIExpression(), !3381)
  %9 = load ptr, ptr %6, align 4, !dbg !3382, !nonnull !2042, !align !3188
  %10 = icmp ne ptr %9, null, !dbg !3383, !nosanitize !2042
  %11 = ptrtoint ptr %9 to i32, !dbg !3383, !nosanitize !2042
  %12 = and i32 %11, 3, !dbg !3383, !nosanitize !2042
  %13 = icmp eq i32 %12, 0, !dbg !3383, !nosanitize !2042
  %14 = and i1 %10, %13, !dbg !3383, !nosanitize !2042
  br i1 %14, label %16, label %15, !dbg !3383, !prof !2055, !nosanitize !2042

15:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @161, i32 %11) #6, !dbg !3383, !nosanitize !2042
  br label %16, !dbg !3383, !nosanitize !2042

16:                                               ; preds = %15, %4
  %17 = load i32, ptr %7, align 4, !dbg !3384
  %18 = load i32, ptr %8, align 4, !dbg !3385
  %19 = icmp ne ptr %0, null, !dbg !3383, !nosanitize !2042
  %20 = ptrtoint ptr %0 to i32, !dbg !3383, !nosanitize !2042
  %21 = and i32 %20, 3, !dbg !3383, !nosanitize !2042
  %22 = icmp eq i32 %21, 0, !dbg !3383, !nosanitize !2042
  %23 = and i1 %19, %22, !dbg !3383, !nosanitize !2042
  br i1 %23, label %25, label %24, !dbg !3383, !prof !2055, !nosanitize !2042

24:                                               ; preds = %16
  call void @__ubsan_handle_type_mismatch_v1(ptr @163, i32 %20) #6, !dbg !3383, !nosanitize !2042
  br label %25, !dbg !3383, !nosanitize !2042

25:                                               ; preds = %24, %16
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC2ERKS9_jj(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef nonnull align 4 dereferenceable(16) %9, i32 noundef %17, i32 noundef %18), !dbg !3383
  ret void, !dbg !3386
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_Z11get_arg_valIjET_i(i32 noundef %0) #3 comdat !dbg !3387 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3390, !DIExpression(), !3391)
  %4 = load i32, ptr %3, align 4, !dbg !3392
  store i32 %4, ptr %2, align 4
    #dbg_declare(ptr %2, !3393, !DIExpression(), !3397)
  %5 = load ptr, ptr @rta_l1_base, align 4, !dbg !3399
  %6 = load i32, ptr %2, align 4, !dbg !3400
  %7 = getelementptr inbounds i32, ptr %5, i32 %6, !dbg !3399
  %8 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %6), !dbg !3399, !nosanitize !2042
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !3399, !nosanitize !2042
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !3399, !nosanitize !2042
  %11 = ptrtoint ptr %5 to i32, !dbg !3399, !nosanitize !2042
  %12 = add i32 %11, %10, !dbg !3399, !nosanitize !2042
  %13 = icmp ne ptr %5, null, !dbg !3399, !nosanitize !2042
  %14 = icmp ne i32 %12, 0, !dbg !3399, !nosanitize !2042
  %15 = icmp eq i1 %13, %14, !dbg !3399, !nosanitize !2042
  %16 = xor i1 %9, true, !dbg !3399, !nosanitize !2042
  %17 = icmp uge i32 %12, %11, !dbg !3399, !nosanitize !2042
  %18 = icmp sge i32 %10, 0, !dbg !3399, !nosanitize !2042
  %19 = icmp ult i32 %12, %11, !dbg !3399, !nosanitize !2042
  %20 = select i1 %18, i1 %17, i1 %19, !dbg !3399, !nosanitize !2042
  %21 = and i1 %20, %16, !dbg !3399, !nosanitize !2042
  %22 = and i1 %15, %21, !dbg !3399, !nosanitize !2042
  br i1 %22, label %24, label %23, !dbg !3399, !prof !2055, !nosanitize !2042

23:                                               ; preds = %1
  call void @__ubsan_handle_pointer_overflow(ptr @157, i32 %11, i32 %12) #6, !dbg !3399, !nosanitize !2042
  br label %24, !dbg !3399, !nosanitize !2042

24:                                               ; preds = %1, %23
  %25 = ptrtoint ptr %7 to i32, !dbg !3401
  %26 = inttoptr i32 %25 to ptr, !dbg !3402
  %27 = icmp ne ptr %26, null, !dbg !3403, !nosanitize !2042
  %28 = ptrtoint ptr %26 to i32, !dbg !3403, !nosanitize !2042
  %29 = and i32 %28, 3, !dbg !3403, !nosanitize !2042
  %30 = icmp eq i32 %29, 0, !dbg !3403, !nosanitize !2042
  %31 = and i1 %27, %30, !dbg !3403, !nosanitize !2042
  br i1 %31, label %33, label %32, !dbg !3403, !prof !2055, !nosanitize !2042

32:                                               ; preds = %24
  call void @__ubsan_handle_type_mismatch_v1(ptr @156, i32 %28) #6, !dbg !3403, !nosanitize !2042
  br label %33, !dbg !3403, !nosanitize !2042

33:                                               ; preds = %32, %24
  %34 = load i32, ptr %26, align 4, !dbg !3403
  ret i32 %34, !dbg !3404
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %0, ptr noundef nonnull align 4 dereferenceable(4) %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 comdat align 2 !dbg !3405 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 4
  %8 = alloca ptr, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca %struct.InterleavedAddrGen, align 4
  store ptr %0, ptr %7, align 4
    #dbg_declare(ptr %7, !3413, !DIExpression(), !3415)
  store ptr %1, ptr %8, align 4
    #dbg_declare(ptr %8, !3416, !DIExpression(), !3417)
  store i32 %2, ptr %9, align 4
    #dbg_declare(ptr %9, !3418, !DIExpression(), !3419)
  store i32 %3, ptr %10, align 4
    #dbg_declare(ptr %10, !3420, !DIExpression(), !3421)
  %12 = load ptr, ptr %7, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !2042
  %14 = ptrtoint ptr %12 to i32, !nosanitize !2042
  %15 = and i32 %14, 3, !nosanitize !2042
  %16 = icmp eq i32 %15, 0, !nosanitize !2042
  %17 = and i1 %13, %16, !nosanitize !2042
  br i1 %17, label %19, label %18, !prof !2055, !nosanitize !2042

18:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @159, i32 %14) #6, !dbg !3415, !nosanitize !2042
  br label %19, !dbg !3415, !nosanitize !2042

19:                                               ; preds = %18, %4
  %20 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 0, !dbg !3422
  %21 = load i32, ptr %9, align 4, !dbg !3423
  store i32 %21, ptr %20, align 4, !dbg !3422
  %22 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3422
  %23 = load i32, ptr %10, align 4, !dbg !3424
  store i32 %23, ptr %22, align 4, !dbg !3422
  %24 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 2, !dbg !3422
  %25 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3425
  %26 = load i32, ptr %25, align 4, !dbg !3425
  store i32 %26, ptr %5, align 4
    #dbg_declare(ptr %5, !2782, !DIExpression(), !3427)
  store i32 32, ptr %6, align 4
    #dbg_declare(ptr %6, !2787, !DIExpression(), !3429)
  %27 = load i32, ptr %5, align 4, !dbg !3430
  %28 = sub i32 %27, 1, !dbg !3431
  %29 = load i32, ptr %6, align 4, !dbg !3432
  %30 = sub i32 %29, 1, !dbg !3433
  %31 = or i32 %28, %30, !dbg !3434
  %32 = add i32 %31, 1, !dbg !3435
  store i32 %32, ptr %24, align 4, !dbg !3422
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %12, ptr align 4 %11, i32 12, i1 false), !dbg !3436
  %33 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %12, i32 0, i32 1, !dbg !3437
  %34 = load i32, ptr %10, align 4, !dbg !3439
  store i32 %34, ptr %33, align 4, !dbg !3437
  ret void, !dbg !3440
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %0, ptr noundef nonnull align 4 dereferenceable(4) %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 comdat align 2 !dbg !3441 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 4
  %8 = alloca ptr, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca %struct.InterleavedAddrGen, align 4
  store ptr %0, ptr %7, align 4
    #dbg_declare(ptr %7, !3447, !DIExpression(), !3448)
  store ptr %1, ptr %8, align 4
    #dbg_declare(ptr %8, !3449, !DIExpression(), !3450)
  store i32 %2, ptr %9, align 4
    #dbg_declare(ptr %9, !3451, !DIExpression(), !3452)
  store i32 %3, ptr %10, align 4
    #dbg_declare(ptr %10, !3453, !DIExpression(), !3454)
  %12 = load ptr, ptr %7, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !2042
  %14 = ptrtoint ptr %12 to i32, !nosanitize !2042
  %15 = and i32 %14, 3, !nosanitize !2042
  %16 = icmp eq i32 %15, 0, !nosanitize !2042
  %17 = and i1 %13, %16, !nosanitize !2042
  br i1 %17, label %19, label %18, !prof !2055, !nosanitize !2042

18:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @168, i32 %14) #6, !dbg !3448, !nosanitize !2042
  br label %19, !dbg !3448, !nosanitize !2042

19:                                               ; preds = %18, %4
  %20 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 0, !dbg !3455
  %21 = load i32, ptr %9, align 4, !dbg !3456
  store i32 %21, ptr %20, align 4, !dbg !3455
  %22 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3455
  %23 = load i32, ptr %10, align 4, !dbg !3457
  store i32 %23, ptr %22, align 4, !dbg !3455
  %24 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 2, !dbg !3455
  %25 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3458
  %26 = load i32, ptr %25, align 4, !dbg !3458
  store i32 %26, ptr %5, align 4
    #dbg_declare(ptr %5, !2782, !DIExpression(), !3460)
  store i32 32, ptr %6, align 4
    #dbg_declare(ptr %6, !2787, !DIExpression(), !3462)
  %27 = load i32, ptr %5, align 4, !dbg !3463
  %28 = sub i32 %27, 1, !dbg !3464
  %29 = load i32, ptr %6, align 4, !dbg !3465
  %30 = sub i32 %29, 1, !dbg !3466
  %31 = or i32 %28, %30, !dbg !3467
  %32 = add i32 %31, 1, !dbg !3468
  store i32 %32, ptr %24, align 4, !dbg !3455
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %12, ptr align 4 %11, i32 12, i1 false), !dbg !3469
  %33 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %12, i32 0, i32 1, !dbg !3470
  %34 = load i32, ptr %10, align 4, !dbg !3472
  store i32 %34, ptr %33, align 4, !dbg !3470
  ret void, !dbg !3473
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE8read_rowEPfjii(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) #3 comdat align 2 !dbg !3474 {
  %6 = alloca ptr, align 4
  %7 = alloca ptr, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store ptr %0, ptr %6, align 4
    #dbg_declare(ptr %6, !3475, !DIExpression(), !3477)
  store ptr %1, ptr %7, align 4
    #dbg_declare(ptr %7, !3478, !DIExpression(), !3479)
  store i32 %2, ptr %8, align 4
    #dbg_declare(ptr %8, !3480, !DIExpression(), !3481)
  store i32 %3, ptr %9, align 4
    #dbg_declare(ptr %9, !3482, !DIExpression(), !3483)
  store i32 %4, ptr %10, align 4
    #dbg_declare(ptr %10, !3484, !DIExpression(), !3485)
  %12 = load ptr, ptr %6, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !2042
  %14 = ptrtoint ptr %12 to i32, !nosanitize !2042
  %15 = and i32 %14, 3, !nosanitize !2042
  %16 = icmp eq i32 %15, 0, !nosanitize !2042
  %17 = and i1 %13, %16, !nosanitize !2042
  br i1 %17, label %19, label %18, !prof !2055, !nosanitize !2042

18:                                               ; preds = %5
  call void @__ubsan_handle_type_mismatch_v1(ptr @169, i32 %14) #6, !dbg !3477, !nosanitize !2042
  br label %19, !dbg !3477, !nosanitize !2042

19:                                               ; preds = %18, %5
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv(ptr noundef nonnull align 4 dereferenceable(88) %12), !dbg !3486
  %20 = load i32, ptr %9, align 4, !dbg !3487
  %21 = icmp sgt i32 %20, 0, !dbg !3489
  br i1 %21, label %22, label %29, !dbg !3489

22:                                               ; preds = %19
  %23 = load ptr, ptr %7, align 4, !dbg !3490
  %24 = ptrtoint ptr %23 to i32, !dbg !3491
  %25 = load i32, ptr %8, align 4, !dbg !3492
  %26 = mul i32 %25, 4, !dbg !3493
  %27 = load i32, ptr %9, align 4, !dbg !3494
  %28 = mul i32 %27, 4, !dbg !3495
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10read_bytesEjjj(ptr noundef nonnull align 4 dereferenceable(88) %12, i32 noundef %24, i32 noundef %26, i32 noundef %28), !dbg !3496
  br label %29, !dbg !3496

29:                                               ; preds = %22, %19
    #dbg_declare(ptr %11, !3497, !DIExpression(), !3499)
  %30 = load i32, ptr %9, align 4, !dbg !3500
  %31 = icmp sgt i32 %30, 0, !dbg !3501
  br i1 %31, label %32, label %34, !dbg !3500

32:                                               ; preds = %29
  %33 = load i32, ptr %9, align 4, !dbg !3502
  br label %35, !dbg !3500

34:                                               ; preds = %29
  br label %35, !dbg !3500

35:                                               ; preds = %34, %32
  %36 = phi i32 [ %33, %32 ], [ 0, %34 ], !dbg !3500
  store i32 %36, ptr %11, align 4, !dbg !3499
  br label %37, !dbg !3503

37:                                               ; preds = %77, %35
  %38 = load i32, ptr %11, align 4, !dbg !3504
  %39 = load i32, ptr %10, align 4, !dbg !3506
  %40 = icmp slt i32 %38, %39, !dbg !3507
  br i1 %40, label %41, label %78, !dbg !3508

41:                                               ; preds = %37
  %42 = load ptr, ptr %7, align 4, !dbg !3509
  %43 = load i32, ptr %11, align 4, !dbg !3510
  %44 = getelementptr inbounds float, ptr %42, i32 %43, !dbg !3511
  %45 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %43), !dbg !3511, !nosanitize !2042
  %46 = extractvalue { i32, i1 } %45, 1, !dbg !3511, !nosanitize !2042
  %47 = or i1 %46, false, !dbg !3511, !nosanitize !2042
  %48 = extractvalue { i32, i1 } %45, 0, !dbg !3511, !nosanitize !2042
  %49 = ptrtoint ptr %42 to i32, !dbg !3511, !nosanitize !2042
  %50 = add i32 %49, %48, !dbg !3511, !nosanitize !2042
  %51 = icmp ne ptr %42, null, !dbg !3511, !nosanitize !2042
  %52 = icmp ne i32 %50, 0, !dbg !3511, !nosanitize !2042
  %53 = icmp eq i1 %51, %52, !dbg !3511, !nosanitize !2042
  %54 = xor i1 %47, true, !dbg !3511, !nosanitize !2042
  %55 = icmp uge i32 %50, %49, !dbg !3511, !nosanitize !2042
  %56 = icmp sge i32 %48, 0, !dbg !3511, !nosanitize !2042
  %57 = icmp ult i32 %50, %49, !dbg !3511, !nosanitize !2042
  %58 = select i1 %56, i1 %55, i1 %57, !dbg !3511, !nosanitize !2042
  %59 = and i1 %58, %54, !dbg !3511, !nosanitize !2042
  %60 = and i1 %53, %59, !dbg !3511, !nosanitize !2042
  br i1 %60, label %62, label %61, !dbg !3511, !prof !2055, !nosanitize !2042

61:                                               ; preds = %41
  call void @__ubsan_handle_pointer_overflow(ptr @170, i32 %49, i32 %50) #6, !dbg !3511, !nosanitize !2042
  br label %62, !dbg !3511, !nosanitize !2042

62:                                               ; preds = %61, %41
  %63 = icmp ne ptr %44, null, !dbg !3511, !nosanitize !2042
  %64 = ptrtoint ptr %44 to i32, !dbg !3511, !nosanitize !2042
  %65 = and i32 %64, 3, !dbg !3511, !nosanitize !2042
  %66 = icmp eq i32 %65, 0, !dbg !3511, !nosanitize !2042
  %67 = and i1 %63, %66, !dbg !3511, !nosanitize !2042
  br i1 %67, label %69, label %68, !dbg !3511, !prof !2055, !nosanitize !2042

68:                                               ; preds = %62
  call void @__ubsan_handle_type_mismatch_v1(ptr @172, i32 %64) #6, !dbg !3511, !nosanitize !2042
  br label %69, !dbg !3511, !nosanitize !2042

69:                                               ; preds = %68, %62
  store float 0.000000e+00, ptr %44, align 4, !dbg !3511
  br label %70, !dbg !3509

70:                                               ; preds = %69
  %71 = load i32, ptr %11, align 4, !dbg !3512
  %72 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %71, i32 1), !dbg !3512, !nosanitize !2042
  %73 = extractvalue { i32, i1 } %72, 0, !dbg !3512, !nosanitize !2042
  %74 = extractvalue { i32, i1 } %72, 1, !dbg !3512, !nosanitize !2042
  %75 = xor i1 %74, true, !dbg !3512, !nosanitize !2042
  br i1 %75, label %77, label %76, !dbg !3512, !prof !2055, !nosanitize !2042

76:                                               ; preds = %70
  call void @__ubsan_handle_add_overflow(ptr @173, i32 %71, i32 1) #6, !dbg !3512, !nosanitize !2042
  br label %77, !dbg !3512, !nosanitize !2042

77:                                               ; preds = %76, %70
  store i32 %73, ptr %11, align 4, !dbg !3512
  br label %37, !dbg !3513, !llvm.loop !3514

78:                                               ; preds = %37
  ret void, !dbg !3516
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_mul_overflow(ptr, i32, i32) #1

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_add_overflow(ptr, i32, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef float @_ZN9softmetal6scalar4math3expEf(float noundef %0) #3 comdat !dbg !3517 {
  %2 = alloca float, align 4
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca float, align 4
  store float %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3518, !DIExpression(), !3519)
  %6 = load float, ptr %3, align 4, !dbg !3520
  %7 = load float, ptr %3, align 4, !dbg !3522
  %8 = fcmp une float %6, %7, !dbg !3523
  br i1 %8, label %9, label %11, !dbg !3523

9:                                                ; preds = %1
  %10 = load float, ptr %3, align 4, !dbg !3524
  store float %10, ptr %2, align 4, !dbg !3525
  br label %40, !dbg !3525

11:                                               ; preds = %1
  %12 = load float, ptr %3, align 4, !dbg !3526
  %13 = fcmp ogt float %12, 0x4056333340000000, !dbg !3528
  br i1 %13, label %14, label %15, !dbg !3528

14:                                               ; preds = %11
  store float 0x7FF0000000000000, ptr %2, align 4, !dbg !3529
  br label %40, !dbg !3529

15:                                               ; preds = %11
  %16 = load float, ptr %3, align 4, !dbg !3530
  %17 = fcmp olt float %16, -1.040000e+02, !dbg !3532
  br i1 %17, label %18, label %19, !dbg !3532

18:                                               ; preds = %15
  store float 0.000000e+00, ptr %2, align 4, !dbg !3533
  br label %40, !dbg !3533

19:                                               ; preds = %15
    #dbg_declare(ptr %4, !3534, !DIExpression(), !3535)
  %20 = load float, ptr %3, align 4, !dbg !3536
  %21 = fmul float %20, 0x3FF7154760000000, !dbg !3537
  %22 = call noundef float @_ZN9softmetal6scalar4math9nearbyintEf(float noundef %21), !dbg !3538
  store float %22, ptr %4, align 4, !dbg !3535
    #dbg_declare(ptr %5, !3539, !DIExpression(), !3540)
  %23 = load float, ptr %3, align 4, !dbg !3541
  %24 = load float, ptr %4, align 4, !dbg !3542
  %25 = fneg float %24, !dbg !3543
  %26 = call float @llvm.fmuladd.f32(float %25, float 0x3FE6300000000000, float %23), !dbg !3543
  %27 = load float, ptr %4, align 4, !dbg !3544
  %28 = call float @llvm.fmuladd.f32(float %27, float 0x3F2BD01060000000, float %26), !dbg !3545
  store float %28, ptr %5, align 4, !dbg !3540
  %29 = load float, ptr %5, align 4, !dbg !3546
  %30 = call noundef float @_ZN9softmetal6scalar4math6detail8exp_coreEf(float noundef %29), !dbg !3547
  %31 = load float, ptr %4, align 4, !dbg !3548
  %32 = fcmp ogt float %31, 0xC1E0000020000000, !dbg !3548, !nosanitize !2042
  %33 = fcmp olt float %31, 0x41E0000000000000, !dbg !3548, !nosanitize !2042
  %34 = and i1 %32, %33, !dbg !3548, !nosanitize !2042
  br i1 %34, label %37, label %35, !dbg !3548, !prof !2055, !nosanitize !2042

35:                                               ; preds = %19
  %36 = bitcast float %31 to i32, !dbg !3548, !nosanitize !2042
  call void @__ubsan_handle_float_cast_overflow(ptr @123, i32 %36) #6, !dbg !3548, !nosanitize !2042
  br label %37, !dbg !3548, !nosanitize !2042

37:                                               ; preds = %35, %19
  %38 = fptosi float %31 to i32, !dbg !3548
  %39 = call noundef float @_ZN9softmetal6scalar4math5ldexpEfi(float noundef %30, i32 noundef %38), !dbg !3549
  store float %39, ptr %2, align 4, !dbg !3550
  br label %40, !dbg !3550

40:                                               ; preds = %37, %18, %14, %9
  %41 = load float, ptr %2, align 4, !dbg !3551
  ret float %41, !dbg !3551
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9write_rowEPKfji(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) #3 comdat align 2 !dbg !3552 {
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 4
    #dbg_declare(ptr %5, !3553, !DIExpression(), !3554)
  store ptr %1, ptr %6, align 4
    #dbg_declare(ptr %6, !3555, !DIExpression(), !3556)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !3557, !DIExpression(), !3558)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !3559, !DIExpression(), !3560)
  %9 = load ptr, ptr %5, align 4
  %10 = icmp ne ptr %9, null, !nosanitize !2042
  %11 = ptrtoint ptr %9 to i32, !nosanitize !2042
  %12 = and i32 %11, 3, !nosanitize !2042
  %13 = icmp eq i32 %12, 0, !nosanitize !2042
  %14 = and i1 %10, %13, !nosanitize !2042
  br i1 %14, label %16, label %15, !prof !2055, !nosanitize !2042

15:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @198, i32 %11) #6, !dbg !3554, !nosanitize !2042
  br label %16, !dbg !3554, !nosanitize !2042

16:                                               ; preds = %15, %4
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7refreshEv(ptr noundef nonnull align 4 dereferenceable(88) %9), !dbg !3561
  %17 = load i32, ptr %8, align 4, !dbg !3562
  %18 = icmp sgt i32 %17, 0, !dbg !3564
  br i1 %18, label %19, label %26, !dbg !3564

19:                                               ; preds = %16
  %20 = load ptr, ptr %6, align 4, !dbg !3565
  %21 = ptrtoint ptr %20 to i32, !dbg !3566
  %22 = load i32, ptr %7, align 4, !dbg !3567
  %23 = mul i32 %22, 4, !dbg !3568
  %24 = load i32, ptr %8, align 4, !dbg !3569
  %25 = mul i32 %24, 4, !dbg !3570
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE11write_bytesEjjj(ptr noundef nonnull align 4 dereferenceable(88) %9, i32 noundef %21, i32 noundef %23, i32 noundef %25), !dbg !3571
  br label %26, !dbg !3571

26:                                               ; preds = %19, %16
  ret void, !dbg !3572
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef float @_ZN9softmetal6scalar3maxIfEET_S2_S2_(float noundef %0, float noundef %1) #0 comdat !dbg !3573 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  store float %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3575, !DIExpression(), !3576)
  store float %1, ptr %4, align 4
    #dbg_declare(ptr %4, !3577, !DIExpression(), !3578)
  %5 = load float, ptr %4, align 4, !dbg !3579
  %6 = load float, ptr %4, align 4, !dbg !3580
  %7 = fcmp une float %5, %6, !dbg !3581
  br i1 %7, label %12, label %8, !dbg !3582

8:                                                ; preds = %2
  %9 = load float, ptr %3, align 4, !dbg !3583
  %10 = load float, ptr %4, align 4, !dbg !3584
  %11 = fcmp ogt float %9, %10, !dbg !3585
  br i1 %11, label %12, label %14, !dbg !3579

12:                                               ; preds = %8, %2
  %13 = load float, ptr %3, align 4, !dbg !3586
  br label %16, !dbg !3579

14:                                               ; preds = %8
  %15 = load float, ptr %4, align 4, !dbg !3587
  br label %16, !dbg !3579

16:                                               ; preds = %14, %12
  %17 = phi float [ %13, %12 ], [ %15, %14 ], !dbg !3579
  ret float %17, !dbg !3588
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv(ptr noundef nonnull align 4 dereferenceable(88) %0) #3 comdat align 2 !dbg !3589 {
  %2 = alloca ptr, align 4
  %3 = alloca ptr, align 4
  %4 = alloca ptr, align 4
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !3590, !DIExpression(), !3591)
  %7 = load ptr, ptr %2, align 4
  %8 = icmp ne ptr %7, null, !nosanitize !2042
  %9 = ptrtoint ptr %7 to i32, !nosanitize !2042
  %10 = and i32 %9, 3, !nosanitize !2042
  %11 = icmp eq i32 %10, 0, !nosanitize !2042
  %12 = and i1 %8, %11, !nosanitize !2042
  br i1 %12, label %14, label %13, !prof !2055, !nosanitize !2042

13:                                               ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @257, i32 %9) #6, !dbg !3591, !nosanitize !2042
  br label %14, !dbg !3591, !nosanitize !2042

14:                                               ; preds = %13, %1
    #dbg_declare(ptr %3, !3592, !DIExpression(), !3595)
  %15 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %7, i32 0, i32 1, !dbg !3596
  %16 = icmp ne ptr %15, null, !dbg !3596, !nosanitize !2042
  %17 = ptrtoint ptr %15 to i32, !dbg !3596, !nosanitize !2042
  %18 = and i32 %17, 3, !dbg !3596, !nosanitize !2042
  %19 = icmp eq i32 %18, 0, !dbg !3596, !nosanitize !2042
  %20 = and i1 %16, %19, !dbg !3596, !nosanitize !2042
  br i1 %20, label %22, label %21, !dbg !3596, !prof !2055, !nosanitize !2042

21:                                               ; preds = %14
  call void @__ubsan_handle_type_mismatch_v1(ptr @258, i32 %17) #6, !dbg !3596, !nosanitize !2042
  br label %22, !dbg !3596, !nosanitize !2042

22:                                               ; preds = %21, %14
  store ptr %15, ptr %3, align 4, !dbg !3596
    #dbg_declare(ptr %4, !3597, !DIExpression(), !3595)
  %23 = load ptr, ptr %3, align 4, !dbg !3599, !nonnull !2042, !align !3188
  %24 = getelementptr inbounds [4 x %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %23, i32 0, i32 0, !dbg !3599
  store ptr %24, ptr %4, align 4, !dbg !3599
    #dbg_declare(ptr %5, !3600, !DIExpression(), !3595)
  %25 = load ptr, ptr %3, align 4, !dbg !3599, !nonnull !2042, !align !3188
  %26 = getelementptr inbounds [4 x %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %25, i32 0, i32 0, !dbg !3599
  br i1 true, label %28, label %27, !dbg !3599, !prof !2055, !nosanitize !2042

27:                                               ; preds = %22
  call void @__ubsan_handle_out_of_bounds(ptr @259, i32 4) #6, !dbg !3599, !nosanitize !2042
  br label %28, !dbg !3599, !nosanitize !2042

28:                                               ; preds = %27, %22
  %29 = getelementptr inbounds %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %26, i32 4, !dbg !3599
  %30 = ptrtoint ptr %26 to i32, !dbg !3599, !nosanitize !2042
  %31 = add i32 %30, 64, !dbg !3599, !nosanitize !2042
  %32 = icmp ne ptr %26, null, !dbg !3599, !nosanitize !2042
  %33 = icmp ne i32 %31, 0, !dbg !3599, !nosanitize !2042
  %34 = icmp eq i1 %32, %33, !dbg !3599, !nosanitize !2042
  %35 = icmp uge i32 %31, %30, !dbg !3599, !nosanitize !2042
  %36 = icmp ult i32 %31, %30, !dbg !3599, !nosanitize !2042
  %37 = select i1 true, i1 %35, i1 %36, !dbg !3599, !nosanitize !2042
  %38 = and i1 %37, true, !dbg !3599, !nosanitize !2042
  %39 = and i1 %34, %38, !dbg !3599, !nosanitize !2042
  br i1 %39, label %41, label %40, !dbg !3599, !prof !2055, !nosanitize !2042

40:                                               ; preds = %28
  call void @__ubsan_handle_pointer_overflow(ptr @260, i32 %30, i32 %31) #6, !dbg !3599, !nosanitize !2042
  br label %41, !dbg !3599, !nosanitize !2042

41:                                               ; preds = %40, %28
  store ptr %29, ptr %5, align 4, !dbg !3599
  br label %42, !dbg !3599

42:                                               ; preds = %75, %41
  %43 = load ptr, ptr %4, align 4, !dbg !3599
  %44 = load ptr, ptr %5, align 4, !dbg !3599
  %45 = icmp ne ptr %43, %44, !dbg !3599
  br i1 %45, label %46, label %76, !dbg !3599

46:                                               ; preds = %42
    #dbg_declare(ptr %6, !3601, !DIExpression(), !3603)
  %47 = load ptr, ptr %4, align 4, !dbg !3604
  %48 = icmp ne ptr %47, null, !dbg !3603, !nosanitize !2042
  %49 = ptrtoint ptr %47 to i32, !dbg !3603, !nosanitize !2042
  %50 = and i32 %49, 3, !dbg !3603, !nosanitize !2042
  %51 = icmp eq i32 %50, 0, !dbg !3603, !nosanitize !2042
  %52 = and i1 %48, %51, !dbg !3603, !nosanitize !2042
  br i1 %52, label %54, label %53, !dbg !3603, !prof !2055, !nosanitize !2042

53:                                               ; preds = %46
  call void @__ubsan_handle_type_mismatch_v1(ptr @261, i32 %49) #6, !dbg !3603, !nosanitize !2042
  br label %54, !dbg !3603, !nosanitize !2042

54:                                               ; preds = %53, %46
  store ptr %47, ptr %6, align 4, !dbg !3603
  %55 = load ptr, ptr %6, align 4, !dbg !3605, !nonnull !2042, !align !3188
  %56 = icmp ne ptr %55, null, !dbg !3606, !nosanitize !2042
  %57 = ptrtoint ptr %55 to i32, !dbg !3606, !nosanitize !2042
  %58 = and i32 %57, 3, !dbg !3606, !nosanitize !2042
  %59 = icmp eq i32 %58, 0, !dbg !3606, !nosanitize !2042
  %60 = and i1 %56, %59, !dbg !3606, !nosanitize !2042
  br i1 %60, label %62, label %61, !dbg !3606, !prof !2055, !nosanitize !2042

61:                                               ; preds = %54
  call void @__ubsan_handle_type_mismatch_v1(ptr @262, i32 %57) #6, !dbg !3606, !nosanitize !2042
  br label %62, !dbg !3606, !nosanitize !2042

62:                                               ; preds = %61, %54
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE(ptr noundef nonnull align 4 dereferenceable(88) %7, ptr noundef nonnull align 4 dereferenceable(13) %55), !dbg !3606
  br label %63, !dbg !3607

63:                                               ; preds = %62
  %64 = load ptr, ptr %4, align 4, !dbg !3599
  %65 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %64, i32 1, !dbg !3599
  %66 = ptrtoint ptr %64 to i32, !dbg !3599, !nosanitize !2042
  %67 = add i32 %66, 16, !dbg !3599, !nosanitize !2042
  %68 = icmp ne ptr %64, null, !dbg !3599, !nosanitize !2042
  %69 = icmp ne i32 %67, 0, !dbg !3599, !nosanitize !2042
  %70 = icmp eq i1 %68, %69, !dbg !3599, !nosanitize !2042
  %71 = icmp uge i32 %67, %66, !dbg !3599, !nosanitize !2042
  %72 = and i1 %71, true, !dbg !3599, !nosanitize !2042
  %73 = and i1 %70, %72, !dbg !3599, !nosanitize !2042
  br i1 %73, label %75, label %74, !dbg !3599, !prof !2055, !nosanitize !2042

74:                                               ; preds = %63
  call void @__ubsan_handle_pointer_overflow(ptr @263, i32 %66, i32 %67) #6, !dbg !3599, !nosanitize !2042
  br label %75, !dbg !3599, !nosanitize !2042

75:                                               ; preds = %74, %63
  store ptr %65, ptr %4, align 4, !dbg !3599
  br label %42, !dbg !3599, !llvm.loop !3608

76:                                               ; preds = %42
  ret void, !dbg !3610
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef float @_ZN9softmetal6scalar4math9nearbyintEf(float noundef %0) #3 comdat !dbg !3611 {
  %2 = alloca float, align 4
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  store float %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3612, !DIExpression(), !3613)
  %5 = load float, ptr %3, align 4, !dbg !3614
  %6 = call noundef float @_ZN9softmetal6scalar4math3absEf(float noundef %5), !dbg !3616
  %7 = fcmp oge float %6, 0x4160000000000000, !dbg !3617
  br i1 %7, label %12, label %8, !dbg !3618

8:                                                ; preds = %1
  %9 = load float, ptr %3, align 4, !dbg !3619
  %10 = load float, ptr %3, align 4, !dbg !3620
  %11 = fcmp une float %9, %10, !dbg !3621
  br i1 %11, label %12, label %14, !dbg !3618

12:                                               ; preds = %8, %1
  %13 = load float, ptr %3, align 4, !dbg !3622
  store float %13, ptr %2, align 4, !dbg !3623
  br label %30, !dbg !3623

14:                                               ; preds = %8
    #dbg_declare(ptr %4, !3624, !DIExpression(), !3625)
  %15 = load float, ptr %3, align 4, !dbg !3626
  %16 = fcmp olt float %15, 0.000000e+00, !dbg !3627
  br i1 %16, label %17, label %21, !dbg !3626

17:                                               ; preds = %14
  %18 = load float, ptr %3, align 4, !dbg !3628
  %19 = fsub float %18, 0x4160000000000000, !dbg !3629
  %20 = fadd float %19, 0x4160000000000000, !dbg !3630
  br label %25, !dbg !3626

21:                                               ; preds = %14
  %22 = load float, ptr %3, align 4, !dbg !3631
  %23 = fadd float %22, 0x4160000000000000, !dbg !3632
  %24 = fsub float %23, 0x4160000000000000, !dbg !3633
  br label %25, !dbg !3626

25:                                               ; preds = %21, %17
  %26 = phi float [ %20, %17 ], [ %24, %21 ], !dbg !3626
  store float %26, ptr %4, align 4, !dbg !3625
  %27 = load float, ptr %4, align 4, !dbg !3634
  %28 = load float, ptr %3, align 4, !dbg !3635
  %29 = call noundef float @_ZN9softmetal6scalar4math8copysignEff(float noundef %27, float noundef %28), !dbg !3636
  store float %29, ptr %2, align 4, !dbg !3637
  br label %30, !dbg !3637

30:                                               ; preds = %25, %12
  %31 = load float, ptr %2, align 4, !dbg !3638
  ret float %31, !dbg !3638
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef float @_ZN9softmetal6scalar4math5ldexpEfi(float noundef %0, i32 noundef %1) #0 comdat !dbg !3639 {
  %3 = alloca float, align 4
  %4 = alloca i32, align 4
  store float %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3640, !DIExpression(), !3641)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !3642, !DIExpression(), !3643)
  br label %5, !dbg !3644

5:                                                ; preds = %20, %2
  %6 = load i32, ptr %4, align 4, !dbg !3645
  %7 = icmp sgt i32 %6, 127, !dbg !3646
  br i1 %7, label %8, label %21, !dbg !3644

8:                                                ; preds = %5
  br i1 true, label %10, label %9, !dbg !3647, !prof !2055, !nosanitize !2042

9:                                                ; preds = %8
  call void @__ubsan_handle_shift_out_of_bounds(ptr @125, i32 254, i32 23) #6, !dbg !3647, !nosanitize !2042
  br label %10, !dbg !3647, !nosanitize !2042

10:                                               ; preds = %9, %8
  %11 = call noundef float @_ZN9softmetal6scalar7bits_asIfjEET_T0_(i32 noundef 2130706432), !dbg !3648
  %12 = load float, ptr %3, align 4, !dbg !3649
  %13 = fmul float %12, %11, !dbg !3649
  store float %13, ptr %3, align 4, !dbg !3649
  %14 = load i32, ptr %4, align 4, !dbg !3650
  %15 = call { i32, i1 } @llvm.ssub.with.overflow.i32(i32 %14, i32 127), !dbg !3650, !nosanitize !2042
  %16 = extractvalue { i32, i1 } %15, 0, !dbg !3650, !nosanitize !2042
  %17 = extractvalue { i32, i1 } %15, 1, !dbg !3650, !nosanitize !2042
  %18 = xor i1 %17, true, !dbg !3650, !nosanitize !2042
  br i1 %18, label %20, label %19, !dbg !3650, !prof !2055, !nosanitize !2042

19:                                               ; preds = %10
  call void @__ubsan_handle_sub_overflow(ptr @126, i32 %14, i32 127) #6, !dbg !3650, !nosanitize !2042
  br label %20, !dbg !3650, !nosanitize !2042

20:                                               ; preds = %19, %10
  store i32 %16, ptr %4, align 4, !dbg !3650
  br label %5, !dbg !3644, !llvm.loop !3651

21:                                               ; preds = %5
  br label %22, !dbg !3653

22:                                               ; preds = %37, %21
  %23 = load i32, ptr %4, align 4, !dbg !3654
  %24 = icmp slt i32 %23, -126, !dbg !3655
  br i1 %24, label %25, label %38, !dbg !3653

25:                                               ; preds = %22
  br i1 true, label %27, label %26, !dbg !3656, !prof !2055, !nosanitize !2042

26:                                               ; preds = %25
  call void @__ubsan_handle_shift_out_of_bounds(ptr @127, i32 1, i32 23) #6, !dbg !3656, !nosanitize !2042
  br label %27, !dbg !3656, !nosanitize !2042

27:                                               ; preds = %26, %25
  %28 = call noundef float @_ZN9softmetal6scalar7bits_asIfjEET_T0_(i32 noundef 8388608), !dbg !3657
  %29 = load float, ptr %3, align 4, !dbg !3658
  %30 = fmul float %29, %28, !dbg !3658
  store float %30, ptr %3, align 4, !dbg !3658
  %31 = load i32, ptr %4, align 4, !dbg !3659
  %32 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %31, i32 126), !dbg !3659, !nosanitize !2042
  %33 = extractvalue { i32, i1 } %32, 0, !dbg !3659, !nosanitize !2042
  %34 = extractvalue { i32, i1 } %32, 1, !dbg !3659, !nosanitize !2042
  %35 = xor i1 %34, true, !dbg !3659, !nosanitize !2042
  br i1 %35, label %37, label %36, !dbg !3659, !prof !2055, !nosanitize !2042

36:                                               ; preds = %27
  call void @__ubsan_handle_add_overflow(ptr @128, i32 %31, i32 126) #6, !dbg !3659, !nosanitize !2042
  br label %37, !dbg !3659, !nosanitize !2042

37:                                               ; preds = %36, %27
  store i32 %33, ptr %4, align 4, !dbg !3659
  br label %22, !dbg !3653, !llvm.loop !3660

38:                                               ; preds = %22
  %39 = load float, ptr %3, align 4, !dbg !3662
  %40 = load i32, ptr %4, align 4, !dbg !3663
  %41 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %40, i32 127), !dbg !3664, !nosanitize !2042
  %42 = extractvalue { i32, i1 } %41, 0, !dbg !3664, !nosanitize !2042
  %43 = extractvalue { i32, i1 } %41, 1, !dbg !3664, !nosanitize !2042
  %44 = xor i1 %43, true, !dbg !3664, !nosanitize !2042
  br i1 %44, label %46, label %45, !dbg !3664, !prof !2055, !nosanitize !2042

45:                                               ; preds = %38
  call void @__ubsan_handle_add_overflow(ptr @129, i32 %40, i32 127) #6, !dbg !3664, !nosanitize !2042
  br label %46, !dbg !3664, !nosanitize !2042

46:                                               ; preds = %45, %38
  br i1 true, label %48, label %47, !dbg !3665, !prof !2055, !nosanitize !2042

47:                                               ; preds = %46
  call void @__ubsan_handle_shift_out_of_bounds(ptr @130, i32 %42, i32 23) #6, !dbg !3665, !nosanitize !2042
  br label %48, !dbg !3665, !nosanitize !2042

48:                                               ; preds = %47, %46
  %49 = shl i32 %42, 23, !dbg !3665
  %50 = call noundef float @_ZN9softmetal6scalar7bits_asIfjEET_T0_(i32 noundef %49), !dbg !3666
  %51 = fmul float %39, %50, !dbg !3667
  ret float %51, !dbg !3668
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef float @_ZN9softmetal6scalar4math6detail8exp_coreEf(float noundef %0) #0 comdat !dbg !3669 {
  %2 = alloca float, align 4
  store float %0, ptr %2, align 4
    #dbg_declare(ptr %2, !3671, !DIExpression(), !3672)
  %3 = load float, ptr %2, align 4, !dbg !3673
  %4 = load float, ptr %2, align 4, !dbg !3674
  %5 = load float, ptr %2, align 4, !dbg !3675
  %6 = load float, ptr %2, align 4, !dbg !3676
  %7 = load float, ptr %2, align 4, !dbg !3677
  %8 = load float, ptr %2, align 4, !dbg !3678
  %9 = load float, ptr %2, align 4, !dbg !3679
  %10 = call float @llvm.fmuladd.f32(float %9, float 0x3F2A01A020000000, float 0x3F56C16C20000000), !dbg !3680
  %11 = call float @llvm.fmuladd.f32(float %8, float %10, float 0x3F81111120000000), !dbg !3681
  %12 = call float @llvm.fmuladd.f32(float %7, float %11, float 0x3FA5555560000000), !dbg !3682
  %13 = call float @llvm.fmuladd.f32(float %6, float %12, float 0x3FC5555560000000), !dbg !3683
  %14 = call float @llvm.fmuladd.f32(float %5, float %13, float 5.000000e-01), !dbg !3684
  %15 = call float @llvm.fmuladd.f32(float %4, float %14, float 1.000000e+00), !dbg !3685
  %16 = call float @llvm.fmuladd.f32(float %3, float %15, float 1.000000e+00), !dbg !3686
  ret float %16, !dbg !3687
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_float_cast_overflow(ptr, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef float @_ZN9softmetal6scalar4math3absEf(float noundef %0) #3 comdat !dbg !3688 {
  %2 = alloca float, align 4
  store float %0, ptr %2, align 4
    #dbg_declare(ptr %2, !3689, !DIExpression(), !3690)
  %3 = load float, ptr %2, align 4, !dbg !3691
  %4 = call noundef i32 @_ZN9softmetal6scalar7bits_asIjfEET_T0_(float noundef %3), !dbg !3692
  %5 = and i32 %4, 2147483647, !dbg !3693
  %6 = call noundef float @_ZN9softmetal6scalar7bits_asIfjEET_T0_(i32 noundef %5), !dbg !3694
  ret float %6, !dbg !3695
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef float @_ZN9softmetal6scalar4math8copysignEff(float noundef %0, float noundef %1) #0 comdat !dbg !3696 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  store float %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3697, !DIExpression(), !3698)
  store float %1, ptr %4, align 4
    #dbg_declare(ptr %4, !3699, !DIExpression(), !3700)
  %5 = load float, ptr %3, align 4, !dbg !3701
  %6 = call noundef i32 @_ZN9softmetal6scalar7bits_asIjfEET_T0_(float noundef %5), !dbg !3702
  %7 = and i32 %6, 2147483647, !dbg !3703
  %8 = load float, ptr %4, align 4, !dbg !3704
  %9 = call noundef i32 @_ZN9softmetal6scalar7bits_asIjfEET_T0_(float noundef %8), !dbg !3705
  %10 = and i32 %9, -2147483648, !dbg !3706
  %11 = or i32 %7, %10, !dbg !3707
  %12 = call noundef float @_ZN9softmetal6scalar7bits_asIfjEET_T0_(i32 noundef %11), !dbg !3708
  ret float %12, !dbg !3709
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef float @_ZN9softmetal6scalar7bits_asIfjEET_T0_(i32 noundef %0) #0 comdat !dbg !3710 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !3716, !DIExpression(), !3717)
  %3 = load float, ptr %2, align 4, !dbg !3718
  ret float %3, !dbg !3719
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_ZN9softmetal6scalar7bits_asIjfEET_T0_(float noundef %0) #0 comdat !dbg !3720 {
  %2 = alloca float, align 4
  store float %0, ptr %2, align 4
    #dbg_declare(ptr %2, !3726, !DIExpression(), !3727)
  %3 = load i32, ptr %2, align 4, !dbg !3728
  ret i32 %3, !dbg !3729
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.ssub.with.overflow.i32(i32, i32) #2

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_sub_overflow(ptr, i32, i32) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #5

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC2ERKS9_jj(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef nonnull align 4 dereferenceable(16) %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 comdat align 2 !dbg !3730 {
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 4
    #dbg_declare(ptr %5, !3731, !DIExpression(), !3732)
  store ptr %1, ptr %6, align 4
    #dbg_declare(ptr %6, !3733, !DIExpression(), !3734)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !3735, !DIExpression(), !3736)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !3737, !DIExpression(), !3738)
  %9 = load ptr, ptr %5, align 4
  %10 = icmp ne ptr %9, null, !nosanitize !2042
  %11 = ptrtoint ptr %9 to i32, !nosanitize !2042
  %12 = and i32 %11, 3, !nosanitize !2042
  %13 = icmp eq i32 %12, 0, !nosanitize !2042
  %14 = and i1 %10, %13, !nosanitize !2042
  br i1 %14, label %16, label %15, !prof !2055, !nosanitize !2042

15:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @165, i32 %11) #6, !dbg !3732, !nosanitize !2042
  br label %16, !dbg !3732, !nosanitize !2042

16:                                               ; preds = %15, %4
  %17 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %9, i32 0, i32 0, !dbg !3739
  %18 = load ptr, ptr %6, align 4, !dbg !3740, !nonnull !2042, !align !3188
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %17, ptr align 4 %18, i32 16, i1 false), !dbg !3739
  %19 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %9, i32 0, i32 1, !dbg !3741
  %20 = getelementptr inbounds [4 x %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %19, i32 0, i32 0, !dbg !3741
  %21 = getelementptr inbounds %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %20, i32 4, !dbg !3741
  br label %22, !dbg !3741

22:                                               ; preds = %22, %16
  %23 = phi ptr [ %20, %16 ], [ %24, %22 ], !dbg !3741
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC2Ev(ptr noundef nonnull align 4 dereferenceable(13) %23) #7, !dbg !3741
  %24 = getelementptr inbounds %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %23, i32 1, !dbg !3741
  %25 = icmp eq ptr %24, %21, !dbg !3741
  br i1 %25, label %26, label %22, !dbg !3741

26:                                               ; preds = %22
  %27 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %9, i32 0, i32 2, !dbg !3742
  %28 = load i32, ptr %7, align 4, !dbg !3743
  store i32 %28, ptr %27, align 4, !dbg !3742
  %29 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %9, i32 0, i32 3, !dbg !3744
  %30 = load i32, ptr %8, align 4, !dbg !3745
  store i32 %30, ptr %29, align 4, !dbg !3744
  ret void, !dbg !3746
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC2Ev(ptr noundef nonnull align 4 dereferenceable(13) %0) unnamed_addr #0 comdat align 2 !dbg !3747 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !3752, !DIExpression(), !3753)
  %3 = load ptr, ptr %2, align 4
  %4 = icmp ne ptr %3, null, !nosanitize !2042
  %5 = ptrtoint ptr %3 to i32, !nosanitize !2042
  %6 = and i32 %5, 3, !nosanitize !2042
  %7 = icmp eq i32 %6, 0, !nosanitize !2042
  %8 = and i1 %4, %7, !nosanitize !2042
  br i1 %8, label %10, label %9, !prof !2055, !nosanitize !2042

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @167, i32 %5) #6, !dbg !3753, !nosanitize !2042
  br label %10, !dbg !3753, !nosanitize !2042

10:                                               ; preds = %9, %1
  %11 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %3, i32 0, i32 0, !dbg !3754
  store i32 -1, ptr %11, align 4, !dbg !3754
  %12 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %3, i32 0, i32 1, !dbg !3755
  store i32 0, ptr %12, align 4, !dbg !3755
  %13 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %3, i32 0, i32 2, !dbg !3756
  store i32 0, ptr %13, align 4, !dbg !3756
  %14 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %3, i32 0, i32 3, !dbg !3757
  store i8 0, ptr %14, align 4, !dbg !3757
  ret void, !dbg !3758
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10read_bytesEjjj(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #3 comdat align 2 !dbg !3759 {
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  store ptr %0, ptr %5, align 4
    #dbg_declare(ptr %5, !3760, !DIExpression(), !3761)
  store i32 %1, ptr %6, align 4
    #dbg_declare(ptr %6, !3762, !DIExpression(), !3763)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !3764, !DIExpression(), !3765)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !3766, !DIExpression(), !3767)
  %13 = load ptr, ptr %5, align 4
  %14 = icmp ne ptr %13, null, !nosanitize !2042
  %15 = ptrtoint ptr %13 to i32, !nosanitize !2042
  %16 = and i32 %15, 3, !nosanitize !2042
  %17 = icmp eq i32 %16, 0, !nosanitize !2042
  %18 = and i1 %14, %17, !nosanitize !2042
  br i1 %18, label %20, label %19, !prof !2055, !nosanitize !2042

19:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @174, i32 %15) #6, !dbg !3761, !nosanitize !2042
  br label %20, !dbg !3761, !nosanitize !2042

20:                                               ; preds = %19, %4
    #dbg_declare(ptr %9, !3768, !DIExpression(), !3769)
  store i32 32, ptr %9, align 4, !dbg !3769
  br label %21, !dbg !3770

21:                                               ; preds = %72, %20
  %22 = load i32, ptr %8, align 4, !dbg !3771
  %23 = icmp ne i32 %22, 0, !dbg !3771
  br i1 %23, label %24, label %82, !dbg !3770

24:                                               ; preds = %21
    #dbg_declare(ptr %10, !3772, !DIExpression(), !3774)
  %25 = load i32, ptr %7, align 4, !dbg !3775
  br i1 true, label %27, label %26, !dbg !3776, !prof !2055, !nosanitize !2042

26:                                               ; preds = %24
  call void @__ubsan_handle_divrem_overflow(ptr @175, i32 %25, i32 1024) #6, !dbg !3776, !nosanitize !2042
  br label %27, !dbg !3776, !nosanitize !2042

27:                                               ; preds = %26, %24
  %28 = urem i32 %25, 1024, !dbg !3776
  store i32 %28, ptr %10, align 4, !dbg !3774
    #dbg_declare(ptr %11, !3777, !DIExpression(), !3778)
  %29 = load i32, ptr %8, align 4, !dbg !3779
  %30 = load i32, ptr %10, align 4, !dbg !3780
  %31 = sub i32 1024, %30, !dbg !3781
  %32 = icmp ult i32 %29, %31, !dbg !3782
  br i1 %32, label %33, label %35, !dbg !3779

33:                                               ; preds = %27
  %34 = load i32, ptr %8, align 4, !dbg !3783
  br label %38, !dbg !3779

35:                                               ; preds = %27
  %36 = load i32, ptr %10, align 4, !dbg !3784
  %37 = sub i32 1024, %36, !dbg !3785
  br label %38, !dbg !3779

38:                                               ; preds = %35, %33
  %39 = phi i32 [ %34, %33 ], [ %37, %35 ], !dbg !3779
  store i32 %39, ptr %11, align 4, !dbg !3778
  %40 = load i32, ptr %10, align 4, !dbg !3786
  %41 = load i32, ptr %6, align 4, !dbg !3788
  %42 = xor i32 %40, %41, !dbg !3789
  br i1 true, label %44, label %43, !dbg !3790, !prof !2055, !nosanitize !2042

43:                                               ; preds = %38
  call void @__ubsan_handle_divrem_overflow(ptr @176, i32 %42, i32 32) #6, !dbg !3790, !nosanitize !2042
  br label %44, !dbg !3790, !nosanitize !2042

44:                                               ; preds = %43, %38
  %45 = urem i32 %42, 32, !dbg !3790
  %46 = icmp eq i32 %45, 0, !dbg !3791
  br i1 %46, label %47, label %52, !dbg !3791

47:                                               ; preds = %44
  %48 = load i32, ptr %7, align 4, !dbg !3792
  %49 = call noundef i64 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj(ptr noundef nonnull align 4 dereferenceable(88) %13, i32 noundef %48), !dbg !3794
  %50 = load i32, ptr %6, align 4, !dbg !3795
  %51 = load i32, ptr %11, align 4, !dbg !3796
  call void @_Z14noc_async_readILj8193ELb1EEvyjjhj(i64 noundef %49, i32 noundef %50, i32 noundef %51, i8 noundef zeroext 0, i32 noundef 1), !dbg !3797
  br label %72, !dbg !3798

52:                                               ; preds = %44
    #dbg_declare(ptr %12, !3799, !DIExpression(), !3801)
  %53 = load i32, ptr %10, align 4, !dbg !3802
  br i1 true, label %55, label %54, !dbg !3803, !prof !2055, !nosanitize !2042

54:                                               ; preds = %52
  call void @__ubsan_handle_divrem_overflow(ptr @177, i32 %53, i32 32) #6, !dbg !3803, !nosanitize !2042
  br label %55, !dbg !3803, !nosanitize !2042

55:                                               ; preds = %54, %52
  %56 = urem i32 %53, 32, !dbg !3803
  store i32 %56, ptr %12, align 4, !dbg !3801
  %57 = load i32, ptr %7, align 4, !dbg !3804
  %58 = load i32, ptr %12, align 4, !dbg !3805
  %59 = sub i32 %57, %58, !dbg !3806
  %60 = call noundef i64 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj(ptr noundef nonnull align 4 dereferenceable(88) %13, i32 noundef %59), !dbg !3807
  %61 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %13, i32 0, i32 3, !dbg !3808
  %62 = load i32, ptr %61, align 4, !dbg !3808
  %63 = load i32, ptr %11, align 4, !dbg !3809
  %64 = load i32, ptr %12, align 4, !dbg !3810
  %65 = add i32 %63, %64, !dbg !3811
  call void @_Z14noc_async_readILj8193ELb1EEvyjjhj(i64 noundef %60, i32 noundef %62, i32 noundef %65, i8 noundef zeroext 0, i32 noundef 1), !dbg !3812
  call void @_Z22noc_async_read_barrierh(i8 noundef zeroext 0), !dbg !3813
  %66 = load i32, ptr %6, align 4, !dbg !3814
  %67 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %13, i32 0, i32 3, !dbg !3815
  %68 = load i32, ptr %67, align 4, !dbg !3815
  %69 = load i32, ptr %12, align 4, !dbg !3816
  %70 = add i32 %68, %69, !dbg !3817
  %71 = load i32, ptr %11, align 4, !dbg !3818
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4copyEjjj(i32 noundef %66, i32 noundef %70, i32 noundef %71), !dbg !3819
  br label %72

72:                                               ; preds = %55, %47
  %73 = load i32, ptr %11, align 4, !dbg !3820
  %74 = load i32, ptr %6, align 4, !dbg !3821
  %75 = add i32 %74, %73, !dbg !3821
  store i32 %75, ptr %6, align 4, !dbg !3821
  %76 = load i32, ptr %11, align 4, !dbg !3822
  %77 = load i32, ptr %7, align 4, !dbg !3823
  %78 = add i32 %77, %76, !dbg !3823
  store i32 %78, ptr %7, align 4, !dbg !3823
  %79 = load i32, ptr %11, align 4, !dbg !3824
  %80 = load i32, ptr %8, align 4, !dbg !3825
  %81 = sub i32 %80, %79, !dbg !3825
  store i32 %81, ptr %8, align 4, !dbg !3825
  br label %21, !dbg !3770, !llvm.loop !3826

82:                                               ; preds = %21
  ret void, !dbg !3828
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_Z14noc_async_readILj8193ELb1EEvyjjhj(i64 noundef %0, i32 noundef %1, i32 noundef %2, i8 noundef zeroext %3, i32 noundef %4) #3 comdat !dbg !3829 {
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
    #dbg_declare(ptr %98, !3835, !DIExpression(), !3836)
  store i32 %1, ptr %99, align 4
    #dbg_declare(ptr %99, !3837, !DIExpression(), !3838)
  store i32 %2, ptr %100, align 4
    #dbg_declare(ptr %100, !3839, !DIExpression(), !3840)
  store i8 %3, ptr %101, align 1
    #dbg_declare(ptr %101, !3841, !DIExpression(), !3842)
  store i32 %4, ptr %102, align 4
    #dbg_declare(ptr %102, !3843, !DIExpression(), !3844)
  %103 = load i8, ptr %101, align 1, !dbg !3845
  %104 = zext i8 %103 to i32, !dbg !3845
  %105 = load i64, ptr %98, align 8, !dbg !3848
  %106 = load i32, ptr %99, align 4, !dbg !3849
  %107 = load i32, ptr %100, align 4, !dbg !3850
  %108 = load i32, ptr %102, align 4, !dbg !3851
  store i32 %104, ptr %92, align 4
    #dbg_declare(ptr %92, !3852, !DIExpression(), !3858)
  store i32 1, ptr %93, align 4
    #dbg_declare(ptr %93, !3860, !DIExpression(), !3861)
  store i64 %105, ptr %94, align 8
    #dbg_declare(ptr %94, !3862, !DIExpression(), !3863)
  store i32 %106, ptr %95, align 4
    #dbg_declare(ptr %95, !3864, !DIExpression(), !3865)
  store i32 %107, ptr %96, align 4
    #dbg_declare(ptr %96, !3866, !DIExpression(), !3867)
  store i32 %108, ptr %97, align 4
    #dbg_declare(ptr %97, !3868, !DIExpression(), !3869)
  br label %109, !dbg !3870

109:                                              ; preds = %229, %5
  %110 = load i32, ptr %96, align 4, !dbg !3871
  %111 = icmp ugt i32 %110, 8192, !dbg !3872
  br i1 %111, label %112, label %238, !dbg !3870

112:                                              ; preds = %109
  br label %113, !dbg !3873

113:                                              ; preds = %131, %112
  %114 = load i32, ptr %92, align 4, !dbg !3875
  %115 = load i32, ptr %93, align 4, !dbg !3876
  store i32 %114, ptr %90, align 4
    #dbg_declare(ptr %90, !3877, !DIExpression(), !3881)
  store i32 %115, ptr %91, align 4
    #dbg_declare(ptr %91, !3883, !DIExpression(), !3884)
  %116 = load i32, ptr %90, align 4, !dbg !3885
  %117 = load i32, ptr %91, align 4, !dbg !3886
  store i32 %116, ptr %66, align 4
    #dbg_declare(ptr %66, !3887, !DIExpression(), !3891)
  store i32 %117, ptr %67, align 4
    #dbg_declare(ptr %67, !3893, !DIExpression(), !3894)
  store i32 -5111768, ptr %68, align 4
    #dbg_declare(ptr %68, !3895, !DIExpression(), !3896)
    #dbg_declare(ptr %69, !3897, !DIExpression(), !3898)
  %118 = load i32, ptr %67, align 4, !dbg !3899
  %119 = shl i32 %118, 10, !dbg !3900
  %120 = load i32, ptr %66, align 4, !dbg !3901
  %121 = shl i32 %120, 16, !dbg !3902
  %122 = add i32 %119, %121, !dbg !3903
  %123 = load i32, ptr %68, align 4, !dbg !3904
  %124 = add i32 %122, %123, !dbg !3905
  store i32 %124, ptr %69, align 4, !dbg !3898
    #dbg_declare(ptr %70, !3906, !DIExpression(), !3907)
  %125 = load i32, ptr %69, align 4, !dbg !3908
  %126 = inttoptr i32 %125 to ptr, !dbg !3909
  store ptr %126, ptr %70, align 4, !dbg !3907
  %127 = load ptr, ptr %70, align 4, !dbg !3910
  %128 = load volatile i32, ptr %127, align 4, !dbg !3911
  %129 = icmp eq i32 %128, 0, !dbg !3912
  %130 = xor i1 %129, true, !dbg !3913
  br i1 %130, label %131, label %132, !dbg !3873

131:                                              ; preds = %113
  br label %113, !dbg !3873, !llvm.loop !3914

132:                                              ; preds = %113
  %133 = load i32, ptr %92, align 4, !dbg !3916
  %134 = load i32, ptr %93, align 4, !dbg !3917
  %135 = load i64, ptr %94, align 8, !dbg !3918
  %136 = load i32, ptr %95, align 4, !dbg !3919
  %137 = load i32, ptr %97, align 4, !dbg !3920
  store i32 %133, ptr %82, align 4
    #dbg_declare(ptr %82, !3921, !DIExpression(), !3923)
  store i32 %134, ptr %83, align 4
    #dbg_declare(ptr %83, !3925, !DIExpression(), !3926)
  store i64 %135, ptr %84, align 8
    #dbg_declare(ptr %84, !3927, !DIExpression(), !3928)
  store i32 %136, ptr %85, align 4
    #dbg_declare(ptr %85, !3929, !DIExpression(), !3930)
  store i32 8192, ptr %86, align 4
    #dbg_declare(ptr %86, !3931, !DIExpression(), !3932)
  store i32 %137, ptr %87, align 4
    #dbg_declare(ptr %87, !3933, !DIExpression(), !3934)
  %138 = load i32, ptr %82, align 4, !dbg !3935
  %139 = load i32, ptr %83, align 4, !dbg !3936
  %140 = load i32, ptr %85, align 4, !dbg !3937
  store i32 %138, ptr %6, align 4
    #dbg_declare(ptr %6, !3938, !DIExpression(), !3942)
  store i32 %139, ptr %7, align 4
    #dbg_declare(ptr %7, !3944, !DIExpression(), !3945)
  store i32 -5111796, ptr %8, align 4
    #dbg_declare(ptr %8, !3946, !DIExpression(), !3947)
  store i32 %140, ptr %9, align 4
    #dbg_declare(ptr %9, !3948, !DIExpression(), !3949)
    #dbg_declare(ptr %10, !3950, !DIExpression(), !3951)
  %141 = load i32, ptr %7, align 4, !dbg !3952
  %142 = shl i32 %141, 10, !dbg !3953
  %143 = load i32, ptr %6, align 4, !dbg !3954
  %144 = shl i32 %143, 16, !dbg !3955
  %145 = add i32 %142, %144, !dbg !3956
  %146 = load i32, ptr %8, align 4, !dbg !3957
  %147 = add i32 %145, %146, !dbg !3958
  store i32 %147, ptr %10, align 4, !dbg !3951
    #dbg_declare(ptr %11, !3959, !DIExpression(), !3960)
  %148 = load i32, ptr %10, align 4, !dbg !3961
  %149 = inttoptr i32 %148 to ptr, !dbg !3962
  store ptr %149, ptr %11, align 4, !dbg !3960
  %150 = load i32, ptr %9, align 4, !dbg !3963
  %151 = load ptr, ptr %11, align 4, !dbg !3964
  store volatile i32 %150, ptr %151, align 4, !dbg !3965
  %152 = load i32, ptr %82, align 4, !dbg !3966
  %153 = load i32, ptr %83, align 4, !dbg !3967
  %154 = load i64, ptr %84, align 8, !dbg !3968
  %155 = trunc i64 %154 to i32, !dbg !3968
  store i32 %152, ptr %12, align 4
    #dbg_declare(ptr %12, !3938, !DIExpression(), !3969)
  store i32 %153, ptr %13, align 4
    #dbg_declare(ptr %13, !3944, !DIExpression(), !3971)
  store i32 -5111808, ptr %14, align 4
    #dbg_declare(ptr %14, !3946, !DIExpression(), !3972)
  store i32 %155, ptr %15, align 4
    #dbg_declare(ptr %15, !3948, !DIExpression(), !3973)
    #dbg_declare(ptr %16, !3950, !DIExpression(), !3974)
  %156 = load i32, ptr %13, align 4, !dbg !3975
  %157 = shl i32 %156, 10, !dbg !3976
  %158 = load i32, ptr %12, align 4, !dbg !3977
  %159 = shl i32 %158, 16, !dbg !3978
  %160 = add i32 %157, %159, !dbg !3979
  %161 = load i32, ptr %14, align 4, !dbg !3980
  %162 = add i32 %160, %161, !dbg !3981
  store i32 %162, ptr %16, align 4, !dbg !3974
    #dbg_declare(ptr %17, !3959, !DIExpression(), !3982)
  %163 = load i32, ptr %16, align 4, !dbg !3983
  %164 = inttoptr i32 %163 to ptr, !dbg !3984
  store ptr %164, ptr %17, align 4, !dbg !3982
  %165 = load i32, ptr %15, align 4, !dbg !3985
  %166 = load ptr, ptr %17, align 4, !dbg !3986
  store volatile i32 %165, ptr %166, align 4, !dbg !3987
  %167 = load i32, ptr %82, align 4, !dbg !3988
  %168 = load i32, ptr %83, align 4, !dbg !3989
  %169 = load i64, ptr %84, align 8, !dbg !3990
  %170 = lshr i64 %169, 32, !dbg !3991
  %171 = trunc i64 %170 to i32, !dbg !3992
  store i32 %167, ptr %18, align 4
    #dbg_declare(ptr %18, !3938, !DIExpression(), !3993)
  store i32 %168, ptr %19, align 4
    #dbg_declare(ptr %19, !3944, !DIExpression(), !3995)
  store i32 -5111804, ptr %20, align 4
    #dbg_declare(ptr %20, !3946, !DIExpression(), !3996)
  store i32 %171, ptr %21, align 4
    #dbg_declare(ptr %21, !3948, !DIExpression(), !3997)
    #dbg_declare(ptr %22, !3950, !DIExpression(), !3998)
  %172 = load i32, ptr %19, align 4, !dbg !3999
  %173 = shl i32 %172, 10, !dbg !4000
  %174 = load i32, ptr %18, align 4, !dbg !4001
  %175 = shl i32 %174, 16, !dbg !4002
  %176 = add i32 %173, %175, !dbg !4003
  %177 = load i32, ptr %20, align 4, !dbg !4004
  %178 = add i32 %176, %177, !dbg !4005
  store i32 %178, ptr %22, align 4, !dbg !3998
    #dbg_declare(ptr %23, !3959, !DIExpression(), !4006)
  %179 = load i32, ptr %22, align 4, !dbg !4007
  %180 = inttoptr i32 %179 to ptr, !dbg !4008
  store ptr %180, ptr %23, align 4, !dbg !4006
  %181 = load i32, ptr %21, align 4, !dbg !4009
  %182 = load ptr, ptr %23, align 4, !dbg !4010
  store volatile i32 %181, ptr %182, align 4, !dbg !4011
  %183 = load i32, ptr %82, align 4, !dbg !4012
  %184 = load i32, ptr %83, align 4, !dbg !4013
  %185 = load i32, ptr %86, align 4, !dbg !4014
  store i32 %183, ptr %24, align 4
    #dbg_declare(ptr %24, !3938, !DIExpression(), !4015)
  store i32 %184, ptr %25, align 4
    #dbg_declare(ptr %25, !3944, !DIExpression(), !4017)
  store i32 -5111776, ptr %26, align 4
    #dbg_declare(ptr %26, !3946, !DIExpression(), !4018)
  store i32 %185, ptr %27, align 4
    #dbg_declare(ptr %27, !3948, !DIExpression(), !4019)
    #dbg_declare(ptr %28, !3950, !DIExpression(), !4020)
  %186 = load i32, ptr %25, align 4, !dbg !4021
  %187 = shl i32 %186, 10, !dbg !4022
  %188 = load i32, ptr %24, align 4, !dbg !4023
  %189 = shl i32 %188, 16, !dbg !4024
  %190 = add i32 %187, %189, !dbg !4025
  %191 = load i32, ptr %26, align 4, !dbg !4026
  %192 = add i32 %190, %191, !dbg !4027
  store i32 %192, ptr %28, align 4, !dbg !4020
    #dbg_declare(ptr %29, !3959, !DIExpression(), !4028)
  %193 = load i32, ptr %28, align 4, !dbg !4029
  %194 = inttoptr i32 %193 to ptr, !dbg !4030
  store ptr %194, ptr %29, align 4, !dbg !4028
  %195 = load i32, ptr %27, align 4, !dbg !4031
  %196 = load ptr, ptr %29, align 4, !dbg !4032
  store volatile i32 %195, ptr %196, align 4, !dbg !4033
  %197 = load i32, ptr %82, align 4, !dbg !4034
  %198 = load i32, ptr %83, align 4, !dbg !4035
  store i32 %197, ptr %30, align 4
    #dbg_declare(ptr %30, !3938, !DIExpression(), !4036)
  store i32 %198, ptr %31, align 4
    #dbg_declare(ptr %31, !3944, !DIExpression(), !4038)
  store i32 -5111768, ptr %32, align 4
    #dbg_declare(ptr %32, !3946, !DIExpression(), !4039)
  store i32 1, ptr %33, align 4
    #dbg_declare(ptr %33, !3948, !DIExpression(), !4040)
    #dbg_declare(ptr %34, !3950, !DIExpression(), !4041)
  %199 = load i32, ptr %31, align 4, !dbg !4042
  %200 = shl i32 %199, 10, !dbg !4043
  %201 = load i32, ptr %30, align 4, !dbg !4044
  %202 = shl i32 %201, 16, !dbg !4045
  %203 = add i32 %200, %202, !dbg !4046
  %204 = load i32, ptr %32, align 4, !dbg !4047
  %205 = add i32 %203, %204, !dbg !4048
  store i32 %205, ptr %34, align 4, !dbg !4041
    #dbg_declare(ptr %35, !3959, !DIExpression(), !4049)
  %206 = load i32, ptr %34, align 4, !dbg !4050
  %207 = inttoptr i32 %206 to ptr, !dbg !4051
  store ptr %207, ptr %35, align 4, !dbg !4049
  %208 = load i32, ptr %33, align 4, !dbg !4052
  %209 = load ptr, ptr %35, align 4, !dbg !4053
  store volatile i32 %208, ptr %209, align 4, !dbg !4054
  %210 = load i32, ptr %82, align 4, !dbg !4055
  %211 = icmp ult i32 %210, 2, !dbg !4058, !nosanitize !2042
  br i1 %211, label %213, label %212, !dbg !4058, !prof !2055, !nosanitize !2042

212:                                              ; preds = %132
  call void @__ubsan_handle_out_of_bounds(ptr @182, i32 %210) #6, !dbg !4058, !nosanitize !2042
  br label %213, !dbg !4058, !nosanitize !2042

213:                                              ; preds = %212, %132
  %214 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %210, !dbg !4058
  %215 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %210), !dbg !4058, !nosanitize !2042
  %216 = extractvalue { i32, i1 } %215, 1, !dbg !4058, !nosanitize !2042
  %217 = extractvalue { i32, i1 } %215, 0, !dbg !4058, !nosanitize !2042
  %218 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %217, !dbg !4058, !nosanitize !2042
  %219 = icmp ne i32 %218, 0, !dbg !4058, !nosanitize !2042
  %220 = xor i1 %216, true, !dbg !4058, !nosanitize !2042
  %221 = icmp uge i32 %218, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !4058, !nosanitize !2042
  %222 = and i1 %221, %220, !dbg !4058, !nosanitize !2042
  br i1 %222, label %224, label %223, !dbg !4058, !prof !2055, !nosanitize !2042

223:                                              ; preds = %213
  call void @__ubsan_handle_pointer_overflow(ptr @183, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %218) #6, !dbg !4058, !nosanitize !2042
  br label %224, !dbg !4058, !nosanitize !2042

224:                                              ; preds = %223, %213
  %225 = ptrtoint ptr %214 to i32, !dbg !4058, !nosanitize !2042
  %226 = and i32 %225, 3, !dbg !4058, !nosanitize !2042
  %227 = icmp eq i32 %226, 0, !dbg !4058, !nosanitize !2042
  br i1 %227, label %229, label %228, !dbg !4058, !prof !2055, !nosanitize !2042

228:                                              ; preds = %224
  call void @__ubsan_handle_type_mismatch_v1(ptr @184, i32 %225) #6, !dbg !4058, !nosanitize !2042
  br label %229, !dbg !4058, !nosanitize !2042

229:                                              ; preds = %224, %228
  %230 = load i32, ptr %214, align 4, !dbg !4058
  %231 = add i32 %230, 1, !dbg !4058
  store i32 %231, ptr %214, align 4, !dbg !4058
  %232 = load i64, ptr %94, align 8, !dbg !4059
  %233 = add i64 %232, 8192, !dbg !4059
  store i64 %233, ptr %94, align 8, !dbg !4059
  %234 = load i32, ptr %95, align 4, !dbg !4060
  %235 = add i32 %234, 8192, !dbg !4060
  store i32 %235, ptr %95, align 4, !dbg !4060
  %236 = load i32, ptr %96, align 4, !dbg !4061
  %237 = sub i32 %236, 8192, !dbg !4061
  store i32 %237, ptr %96, align 4, !dbg !4061
  br label %109, !dbg !3870, !llvm.loop !4062

238:                                              ; preds = %109
  br label %239, !dbg !4064

239:                                              ; preds = %257, %238
  %240 = load i32, ptr %92, align 4, !dbg !4065
  %241 = load i32, ptr %93, align 4, !dbg !4066
  store i32 %240, ptr %88, align 4
    #dbg_declare(ptr %88, !3877, !DIExpression(), !4067)
  store i32 %241, ptr %89, align 4
    #dbg_declare(ptr %89, !3883, !DIExpression(), !4069)
  %242 = load i32, ptr %88, align 4, !dbg !4070
  %243 = load i32, ptr %89, align 4, !dbg !4071
  store i32 %242, ptr %71, align 4
    #dbg_declare(ptr %71, !3887, !DIExpression(), !4072)
  store i32 %243, ptr %72, align 4
    #dbg_declare(ptr %72, !3893, !DIExpression(), !4074)
  store i32 -5111768, ptr %73, align 4
    #dbg_declare(ptr %73, !3895, !DIExpression(), !4075)
    #dbg_declare(ptr %74, !3897, !DIExpression(), !4076)
  %244 = load i32, ptr %72, align 4, !dbg !4077
  %245 = shl i32 %244, 10, !dbg !4078
  %246 = load i32, ptr %71, align 4, !dbg !4079
  %247 = shl i32 %246, 16, !dbg !4080
  %248 = add i32 %245, %247, !dbg !4081
  %249 = load i32, ptr %73, align 4, !dbg !4082
  %250 = add i32 %248, %249, !dbg !4083
  store i32 %250, ptr %74, align 4, !dbg !4076
    #dbg_declare(ptr %75, !3906, !DIExpression(), !4084)
  %251 = load i32, ptr %74, align 4, !dbg !4085
  %252 = inttoptr i32 %251 to ptr, !dbg !4086
  store ptr %252, ptr %75, align 4, !dbg !4084
  %253 = load ptr, ptr %75, align 4, !dbg !4087
  %254 = load volatile i32, ptr %253, align 4, !dbg !4088
  %255 = icmp eq i32 %254, 0, !dbg !4089
  %256 = xor i1 %255, true, !dbg !4090
  br i1 %256, label %257, label %258, !dbg !4064

257:                                              ; preds = %239
  br label %239, !dbg !4064, !llvm.loop !4091

258:                                              ; preds = %239
  %259 = load i32, ptr %92, align 4, !dbg !4093
  %260 = load i32, ptr %93, align 4, !dbg !4094
  %261 = load i64, ptr %94, align 8, !dbg !4095
  %262 = load i32, ptr %95, align 4, !dbg !4096
  %263 = load i32, ptr %96, align 4, !dbg !4097
  %264 = load i32, ptr %97, align 4, !dbg !4098
  store i32 %259, ptr %76, align 4
    #dbg_declare(ptr %76, !3921, !DIExpression(), !4099)
  store i32 %260, ptr %77, align 4
    #dbg_declare(ptr %77, !3925, !DIExpression(), !4101)
  store i64 %261, ptr %78, align 8
    #dbg_declare(ptr %78, !3927, !DIExpression(), !4102)
  store i32 %262, ptr %79, align 4
    #dbg_declare(ptr %79, !3929, !DIExpression(), !4103)
  store i32 %263, ptr %80, align 4
    #dbg_declare(ptr %80, !3931, !DIExpression(), !4104)
  store i32 %264, ptr %81, align 4
    #dbg_declare(ptr %81, !3933, !DIExpression(), !4105)
  %265 = load i32, ptr %76, align 4, !dbg !4106
  %266 = load i32, ptr %77, align 4, !dbg !4107
  %267 = load i32, ptr %79, align 4, !dbg !4108
  store i32 %265, ptr %36, align 4
    #dbg_declare(ptr %36, !3938, !DIExpression(), !4109)
  store i32 %266, ptr %37, align 4
    #dbg_declare(ptr %37, !3944, !DIExpression(), !4111)
  store i32 -5111796, ptr %38, align 4
    #dbg_declare(ptr %38, !3946, !DIExpression(), !4112)
  store i32 %267, ptr %39, align 4
    #dbg_declare(ptr %39, !3948, !DIExpression(), !4113)
    #dbg_declare(ptr %40, !3950, !DIExpression(), !4114)
  %268 = load i32, ptr %37, align 4, !dbg !4115
  %269 = shl i32 %268, 10, !dbg !4116
  %270 = load i32, ptr %36, align 4, !dbg !4117
  %271 = shl i32 %270, 16, !dbg !4118
  %272 = add i32 %269, %271, !dbg !4119
  %273 = load i32, ptr %38, align 4, !dbg !4120
  %274 = add i32 %272, %273, !dbg !4121
  store i32 %274, ptr %40, align 4, !dbg !4114
    #dbg_declare(ptr %41, !3959, !DIExpression(), !4122)
  %275 = load i32, ptr %40, align 4, !dbg !4123
  %276 = inttoptr i32 %275 to ptr, !dbg !4124
  store ptr %276, ptr %41, align 4, !dbg !4122
  %277 = load i32, ptr %39, align 4, !dbg !4125
  %278 = load ptr, ptr %41, align 4, !dbg !4126
  store volatile i32 %277, ptr %278, align 4, !dbg !4127
  %279 = load i32, ptr %76, align 4, !dbg !4128
  %280 = load i32, ptr %77, align 4, !dbg !4129
  %281 = load i64, ptr %78, align 8, !dbg !4130
  %282 = trunc i64 %281 to i32, !dbg !4130
  store i32 %279, ptr %42, align 4
    #dbg_declare(ptr %42, !3938, !DIExpression(), !4131)
  store i32 %280, ptr %43, align 4
    #dbg_declare(ptr %43, !3944, !DIExpression(), !4133)
  store i32 -5111808, ptr %44, align 4
    #dbg_declare(ptr %44, !3946, !DIExpression(), !4134)
  store i32 %282, ptr %45, align 4
    #dbg_declare(ptr %45, !3948, !DIExpression(), !4135)
    #dbg_declare(ptr %46, !3950, !DIExpression(), !4136)
  %283 = load i32, ptr %43, align 4, !dbg !4137
  %284 = shl i32 %283, 10, !dbg !4138
  %285 = load i32, ptr %42, align 4, !dbg !4139
  %286 = shl i32 %285, 16, !dbg !4140
  %287 = add i32 %284, %286, !dbg !4141
  %288 = load i32, ptr %44, align 4, !dbg !4142
  %289 = add i32 %287, %288, !dbg !4143
  store i32 %289, ptr %46, align 4, !dbg !4136
    #dbg_declare(ptr %47, !3959, !DIExpression(), !4144)
  %290 = load i32, ptr %46, align 4, !dbg !4145
  %291 = inttoptr i32 %290 to ptr, !dbg !4146
  store ptr %291, ptr %47, align 4, !dbg !4144
  %292 = load i32, ptr %45, align 4, !dbg !4147
  %293 = load ptr, ptr %47, align 4, !dbg !4148
  store volatile i32 %292, ptr %293, align 4, !dbg !4149
  %294 = load i32, ptr %76, align 4, !dbg !4150
  %295 = load i32, ptr %77, align 4, !dbg !4151
  %296 = load i64, ptr %78, align 8, !dbg !4152
  %297 = lshr i64 %296, 32, !dbg !4153
  %298 = trunc i64 %297 to i32, !dbg !4154
  store i32 %294, ptr %48, align 4
    #dbg_declare(ptr %48, !3938, !DIExpression(), !4155)
  store i32 %295, ptr %49, align 4
    #dbg_declare(ptr %49, !3944, !DIExpression(), !4157)
  store i32 -5111804, ptr %50, align 4
    #dbg_declare(ptr %50, !3946, !DIExpression(), !4158)
  store i32 %298, ptr %51, align 4
    #dbg_declare(ptr %51, !3948, !DIExpression(), !4159)
    #dbg_declare(ptr %52, !3950, !DIExpression(), !4160)
  %299 = load i32, ptr %49, align 4, !dbg !4161
  %300 = shl i32 %299, 10, !dbg !4162
  %301 = load i32, ptr %48, align 4, !dbg !4163
  %302 = shl i32 %301, 16, !dbg !4164
  %303 = add i32 %300, %302, !dbg !4165
  %304 = load i32, ptr %50, align 4, !dbg !4166
  %305 = add i32 %303, %304, !dbg !4167
  store i32 %305, ptr %52, align 4, !dbg !4160
    #dbg_declare(ptr %53, !3959, !DIExpression(), !4168)
  %306 = load i32, ptr %52, align 4, !dbg !4169
  %307 = inttoptr i32 %306 to ptr, !dbg !4170
  store ptr %307, ptr %53, align 4, !dbg !4168
  %308 = load i32, ptr %51, align 4, !dbg !4171
  %309 = load ptr, ptr %53, align 4, !dbg !4172
  store volatile i32 %308, ptr %309, align 4, !dbg !4173
  %310 = load i32, ptr %76, align 4, !dbg !4174
  %311 = load i32, ptr %77, align 4, !dbg !4175
  %312 = load i32, ptr %80, align 4, !dbg !4176
  store i32 %310, ptr %54, align 4
    #dbg_declare(ptr %54, !3938, !DIExpression(), !4177)
  store i32 %311, ptr %55, align 4
    #dbg_declare(ptr %55, !3944, !DIExpression(), !4179)
  store i32 -5111776, ptr %56, align 4
    #dbg_declare(ptr %56, !3946, !DIExpression(), !4180)
  store i32 %312, ptr %57, align 4
    #dbg_declare(ptr %57, !3948, !DIExpression(), !4181)
    #dbg_declare(ptr %58, !3950, !DIExpression(), !4182)
  %313 = load i32, ptr %55, align 4, !dbg !4183
  %314 = shl i32 %313, 10, !dbg !4184
  %315 = load i32, ptr %54, align 4, !dbg !4185
  %316 = shl i32 %315, 16, !dbg !4186
  %317 = add i32 %314, %316, !dbg !4187
  %318 = load i32, ptr %56, align 4, !dbg !4188
  %319 = add i32 %317, %318, !dbg !4189
  store i32 %319, ptr %58, align 4, !dbg !4182
    #dbg_declare(ptr %59, !3959, !DIExpression(), !4190)
  %320 = load i32, ptr %58, align 4, !dbg !4191
  %321 = inttoptr i32 %320 to ptr, !dbg !4192
  store ptr %321, ptr %59, align 4, !dbg !4190
  %322 = load i32, ptr %57, align 4, !dbg !4193
  %323 = load ptr, ptr %59, align 4, !dbg !4194
  store volatile i32 %322, ptr %323, align 4, !dbg !4195
  %324 = load i32, ptr %76, align 4, !dbg !4196
  %325 = load i32, ptr %77, align 4, !dbg !4197
  store i32 %324, ptr %60, align 4
    #dbg_declare(ptr %60, !3938, !DIExpression(), !4198)
  store i32 %325, ptr %61, align 4
    #dbg_declare(ptr %61, !3944, !DIExpression(), !4200)
  store i32 -5111768, ptr %62, align 4
    #dbg_declare(ptr %62, !3946, !DIExpression(), !4201)
  store i32 1, ptr %63, align 4
    #dbg_declare(ptr %63, !3948, !DIExpression(), !4202)
    #dbg_declare(ptr %64, !3950, !DIExpression(), !4203)
  %326 = load i32, ptr %61, align 4, !dbg !4204
  %327 = shl i32 %326, 10, !dbg !4205
  %328 = load i32, ptr %60, align 4, !dbg !4206
  %329 = shl i32 %328, 16, !dbg !4207
  %330 = add i32 %327, %329, !dbg !4208
  %331 = load i32, ptr %62, align 4, !dbg !4209
  %332 = add i32 %330, %331, !dbg !4210
  store i32 %332, ptr %64, align 4, !dbg !4203
    #dbg_declare(ptr %65, !3959, !DIExpression(), !4211)
  %333 = load i32, ptr %64, align 4, !dbg !4212
  %334 = inttoptr i32 %333 to ptr, !dbg !4213
  store ptr %334, ptr %65, align 4, !dbg !4211
  %335 = load i32, ptr %63, align 4, !dbg !4214
  %336 = load ptr, ptr %65, align 4, !dbg !4215
  store volatile i32 %335, ptr %336, align 4, !dbg !4216
  %337 = load i32, ptr %76, align 4, !dbg !4217
  %338 = icmp ult i32 %337, 2, !dbg !4218, !nosanitize !2042
  br i1 %338, label %340, label %339, !dbg !4218, !prof !2055, !nosanitize !2042

339:                                              ; preds = %258
  call void @__ubsan_handle_out_of_bounds(ptr @182, i32 %337) #6, !dbg !4218, !nosanitize !2042
  br label %340, !dbg !4218, !nosanitize !2042

340:                                              ; preds = %339, %258
  %341 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %337, !dbg !4218
  %342 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %337), !dbg !4218, !nosanitize !2042
  %343 = extractvalue { i32, i1 } %342, 1, !dbg !4218, !nosanitize !2042
  %344 = extractvalue { i32, i1 } %342, 0, !dbg !4218, !nosanitize !2042
  %345 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %344, !dbg !4218, !nosanitize !2042
  %346 = icmp ne i32 %345, 0, !dbg !4218, !nosanitize !2042
  %347 = xor i1 %343, true, !dbg !4218, !nosanitize !2042
  %348 = icmp uge i32 %345, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !4218, !nosanitize !2042
  %349 = and i1 %348, %347, !dbg !4218, !nosanitize !2042
  br i1 %349, label %351, label %350, !dbg !4218, !prof !2055, !nosanitize !2042

350:                                              ; preds = %340
  call void @__ubsan_handle_pointer_overflow(ptr @183, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %345) #6, !dbg !4218, !nosanitize !2042
  br label %351, !dbg !4218, !nosanitize !2042

351:                                              ; preds = %350, %340
  %352 = ptrtoint ptr %341 to i32, !dbg !4218, !nosanitize !2042
  %353 = and i32 %352, 3, !dbg !4218, !nosanitize !2042
  %354 = icmp eq i32 %353, 0, !dbg !4218, !nosanitize !2042
  br i1 %354, label %356, label %355, !dbg !4218, !prof !2055, !nosanitize !2042

355:                                              ; preds = %351
  call void @__ubsan_handle_type_mismatch_v1(ptr @184, i32 %352) #6, !dbg !4218, !nosanitize !2042
  br label %356, !dbg !4218, !nosanitize !2042

356:                                              ; preds = %351, %355
  %357 = load i32, ptr %341, align 4, !dbg !4218
  %358 = add i32 %357, 1, !dbg !4218
  store i32 %358, ptr %341, align 4, !dbg !4218
  ret void, !dbg !4219
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef i64 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1) #3 comdat align 2 !dbg !4220 {
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
    #dbg_declare(ptr %27, !4221, !DIExpression(), !4223)
  store i32 %1, ptr %28, align 4
    #dbg_declare(ptr %28, !4224, !DIExpression(), !4225)
  %29 = load ptr, ptr %27, align 4
  %30 = icmp ne ptr %29, null, !nosanitize !2042
  %31 = ptrtoint ptr %29 to i32, !nosanitize !2042
  %32 = and i32 %31, 3, !nosanitize !2042
  %33 = icmp eq i32 %32, 0, !nosanitize !2042
  %34 = and i1 %30, %33, !nosanitize !2042
  br i1 %34, label %36, label %35, !prof !2055, !nosanitize !2042

35:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @188, i32 %31) #6, !dbg !4223, !nosanitize !2042
  br label %36, !dbg !4223, !nosanitize !2042

36:                                               ; preds = %35, %2
  %37 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %29, i32 0, i32 0, !dbg !4226
  %38 = ptrtoint ptr %37 to i32, !dbg !4226, !nosanitize !2042
  %39 = and i32 %38, 3, !dbg !4226, !nosanitize !2042
  %40 = icmp eq i32 %39, 0, !dbg !4226, !nosanitize !2042
  br i1 %40, label %42, label %41, !dbg !4226, !prof !2055, !nosanitize !2042

41:                                               ; preds = %36
  call void @__ubsan_handle_type_mismatch_v1(ptr @190, i32 %38) #6, !dbg !4226, !nosanitize !2042
  br label %42, !dbg !4226, !nosanitize !2042

42:                                               ; preds = %41, %36
  %43 = icmp ne ptr %37, null, !dbg !4227, !nosanitize !2042
  %44 = ptrtoint ptr %37 to i32, !dbg !4227, !nosanitize !2042
  %45 = and i32 %44, 3, !dbg !4227, !nosanitize !2042
  %46 = icmp eq i32 %45, 0, !dbg !4227, !nosanitize !2042
  %47 = and i1 %43, %46, !dbg !4227, !nosanitize !2042
  br i1 %47, label %49, label %48, !dbg !4227, !prof !2055, !nosanitize !2042

48:                                               ; preds = %42
  call void @__ubsan_handle_type_mismatch_v1(ptr @192, i32 %44) #6, !dbg !4227, !nosanitize !2042
  br label %49, !dbg !4227, !nosanitize !2042

49:                                               ; preds = %48, %42
  %50 = load i32, ptr %28, align 4, !dbg !4228
  br i1 true, label %52, label %51, !dbg !4229, !prof !2055, !nosanitize !2042

51:                                               ; preds = %49
  call void @__ubsan_handle_divrem_overflow(ptr @193, i32 %50, i32 1024) #6, !dbg !4229, !nosanitize !2042
  br label %52, !dbg !4229, !nosanitize !2042

52:                                               ; preds = %51, %49
  %53 = udiv i32 %50, 1024, !dbg !4229
  %54 = load i32, ptr %28, align 4, !dbg !4230
  br i1 true, label %56, label %55, !dbg !4231, !prof !2055, !nosanitize !2042

55:                                               ; preds = %52
  call void @__ubsan_handle_divrem_overflow(ptr @194, i32 %54, i32 1024) #6, !dbg !4231, !nosanitize !2042
  br label %56, !dbg !4231, !nosanitize !2042

56:                                               ; preds = %55, %52
  %57 = urem i32 %54, 1024, !dbg !4231
  store ptr %37, ptr %18, align 4
    #dbg_declare(ptr %18, !4232, !DIExpression(), !4235)
  store i32 %53, ptr %19, align 4
    #dbg_declare(ptr %19, !4237, !DIExpression(), !4238)
  store i32 %57, ptr %20, align 4
    #dbg_declare(ptr %20, !4239, !DIExpression(), !4240)
  store i8 0, ptr %21, align 1
    #dbg_declare(ptr %21, !4241, !DIExpression(), !4242)
  %58 = load ptr, ptr %18, align 4
  %59 = icmp ne ptr %58, null, !nosanitize !2042
  %60 = ptrtoint ptr %58 to i32, !nosanitize !2042
  %61 = and i32 %60, 3, !nosanitize !2042
  %62 = icmp eq i32 %61, 0, !nosanitize !2042
  %63 = and i1 %59, %62, !nosanitize !2042
  br i1 %63, label %65, label %64, !prof !2055, !nosanitize !2042

64:                                               ; preds = %56
  call void @__ubsan_handle_type_mismatch_v1(ptr @196, i32 %60) #6, !dbg !4235, !nosanitize !2042
  br label %65, !dbg !4235, !nosanitize !2042

65:                                               ; preds = %64, %56
    #dbg_declare(ptr %22, !4243, !DIExpression(), !4244)
  %66 = load i32, ptr %19, align 4, !dbg !4245
  store i32 %66, ptr %17, align 4
    #dbg_declare(ptr %17, !2730, !DIExpression(), !4246)
  %67 = load i32, ptr %17, align 4, !dbg !4248
  store i32 %67, ptr %10, align 4
    #dbg_declare(ptr %10, !2740, !DIExpression(), !4249)
  %68 = load i32, ptr %10, align 4, !dbg !4251
  store i32 %68, ptr %9, align 4
    #dbg_declare(ptr %9, !2751, !DIExpression(), !4252)
  %69 = load i32, ptr %9, align 4, !dbg !4254
  %70 = zext i32 %69 to i64, !dbg !4254
  %71 = mul i64 %70, 2863311531, !dbg !4255
  %72 = lshr i64 %71, 32, !dbg !4256
  %73 = lshr i64 %72, 3, !dbg !4257
  %74 = trunc i64 %73 to i32, !dbg !4258
  store i32 %74, ptr %22, align 4, !dbg !4244
    #dbg_declare(ptr %23, !4259, !DIExpression(), !4260)
  %75 = load i32, ptr %19, align 4, !dbg !4261
  %76 = load i32, ptr %22, align 4, !dbg !4262
  store i32 %75, ptr %15, align 4
    #dbg_declare(ptr %15, !2764, !DIExpression(), !4263)
  store i32 %76, ptr %16, align 4
    #dbg_declare(ptr %16, !2770, !DIExpression(), !4265)
  %77 = load i32, ptr %15, align 4, !dbg !4266
  %78 = load i32, ptr %16, align 4, !dbg !4267
  %79 = mul i32 %78, 12, !dbg !4268
  %80 = sub i32 %77, %79, !dbg !4269
  store i32 %80, ptr %23, align 4, !dbg !4260
    #dbg_declare(ptr %24, !4270, !DIExpression(), !4271)
  %81 = load i32, ptr %19, align 4, !dbg !4272
  %82 = load i32, ptr %22, align 4, !dbg !4273
  %83 = load i32, ptr %23, align 4, !dbg !4274
  %84 = load i32, ptr %20, align 4, !dbg !4275
  store ptr %58, ptr %4, align 4
    #dbg_declare(ptr %4, !4276, !DIExpression(), !4278)
  store i32 %81, ptr %5, align 4
    #dbg_declare(ptr %5, !4280, !DIExpression(), !4281)
  store i32 %82, ptr %6, align 4
    #dbg_declare(ptr %6, !4282, !DIExpression(), !4283)
  store i32 %83, ptr %7, align 4
    #dbg_declare(ptr %7, !4284, !DIExpression(), !4285)
  store i32 %84, ptr %8, align 4
    #dbg_declare(ptr %8, !4286, !DIExpression(), !4287)
  %85 = load ptr, ptr %4, align 4
  %86 = icmp ne ptr %85, null, !nosanitize !2042
  %87 = ptrtoint ptr %85 to i32, !nosanitize !2042
  %88 = and i32 %87, 3, !nosanitize !2042
  %89 = icmp eq i32 %88, 0, !nosanitize !2042
  %90 = and i1 %86, %89, !nosanitize !2042
  br i1 %90, label %92, label %91, !prof !2055, !nosanitize !2042

91:                                               ; preds = %65
  call void @__ubsan_handle_type_mismatch_v1(ptr @197, i32 %87) #6, !dbg !4278, !nosanitize !2042
  br label %92, !dbg !4278, !nosanitize !2042

92:                                               ; preds = %91, %65
  %93 = load i32, ptr %6, align 4, !dbg !4288
  %94 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %85, i32 0, i32 2, !dbg !4289
  %95 = load i32, ptr %94, align 4, !dbg !4289
  %96 = mul i32 %93, %95, !dbg !4290
  %97 = load i32, ptr %85, align 4, !dbg !4291
  %98 = add i32 %96, %97, !dbg !4292
  %99 = load i32, ptr %8, align 4, !dbg !4293
  %100 = add i32 %98, %99, !dbg !4294
  %101 = load i32, ptr %7, align 4, !dbg !4295
  store i32 %101, ptr %3, align 4
    #dbg_declare(ptr %3, !2996, !DIExpression(), !4296)
  %102 = load i32, ptr %3, align 4, !dbg !4298
  %103 = icmp ult i32 %102, 12, !dbg !4299, !nosanitize !2042
  br i1 %103, label %105, label %104, !dbg !4299, !prof !2055, !nosanitize !2042

104:                                              ; preds = %92
  call void @__ubsan_handle_out_of_bounds(ptr @152, i32 %102) #6, !dbg !4299, !nosanitize !2042
  br label %105, !dbg !4299, !nosanitize !2042

105:                                              ; preds = %104, %92
  %106 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %102, !dbg !4299
  %107 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %102), !dbg !4299, !nosanitize !2042
  %108 = extractvalue { i32, i1 } %107, 1, !dbg !4299, !nosanitize !2042
  %109 = extractvalue { i32, i1 } %107, 0, !dbg !4299, !nosanitize !2042
  %110 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %109, !dbg !4299, !nosanitize !2042
  %111 = icmp ne i32 %110, 0, !dbg !4299, !nosanitize !2042
  %112 = xor i1 %108, true, !dbg !4299, !nosanitize !2042
  %113 = icmp uge i32 %110, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !4299, !nosanitize !2042
  %114 = and i1 %113, %112, !dbg !4299, !nosanitize !2042
  br i1 %114, label %116, label %115, !dbg !4299, !prof !2055, !nosanitize !2042

115:                                              ; preds = %105
  call void @__ubsan_handle_pointer_overflow(ptr @153, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %110) #6, !dbg !4299, !nosanitize !2042
  br label %116, !dbg !4299, !nosanitize !2042

116:                                              ; preds = %115, %105
  %117 = ptrtoint ptr %106 to i32, !dbg !4299, !nosanitize !2042
  %118 = and i32 %117, 3, !dbg !4299, !nosanitize !2042
  %119 = icmp eq i32 %118, 0, !dbg !4299, !nosanitize !2042
  br i1 %119, label %121, label %120, !dbg !4299, !prof !2055, !nosanitize !2042

120:                                              ; preds = %116
  call void @__ubsan_handle_type_mismatch_v1(ptr @154, i32 %117) #6, !dbg !4299, !nosanitize !2042
  br label %121, !dbg !4299, !nosanitize !2042

121:                                              ; preds = %116, %120
  %122 = load i32, ptr %106, align 4, !dbg !4299
  %123 = add i32 %100, %122, !dbg !4300
  store i32 %123, ptr %24, align 4, !dbg !4271
    #dbg_declare(ptr %25, !4301, !DIExpression(), !4302)
  %124 = load i32, ptr %23, align 4, !dbg !4303
  %125 = load i8, ptr %21, align 1, !dbg !4304
  store i32 %124, ptr %13, align 4
    #dbg_declare(ptr %13, !2807, !DIExpression(), !4305)
  store i8 %125, ptr %14, align 1
    #dbg_declare(ptr %14, !2813, !DIExpression(), !4307)
  %126 = load i8, ptr %14, align 1, !dbg !4308
  %127 = zext i8 %126 to i32, !dbg !4309, !nosanitize !2042
  %128 = icmp ult i32 %127, 2, !dbg !4309, !nosanitize !2042
  br i1 %128, label %130, label %129, !dbg !4309, !prof !2055, !nosanitize !2042

129:                                              ; preds = %121
  call void @__ubsan_handle_out_of_bounds(ptr @137, i32 %127) #6, !dbg !4309, !nosanitize !2042
  br label %130, !dbg !4309, !nosanitize !2042

130:                                              ; preds = %129, %121
  %131 = zext i8 %126 to i32, !dbg !4309
  %132 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %131, !dbg !4309
  %133 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %131), !dbg !4309, !nosanitize !2042
  %134 = extractvalue { i32, i1 } %133, 1, !dbg !4309, !nosanitize !2042
  %135 = extractvalue { i32, i1 } %133, 0, !dbg !4309, !nosanitize !2042
  %136 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %135, !dbg !4309, !nosanitize !2042
  %137 = icmp ne i32 %136, 0, !dbg !4309, !nosanitize !2042
  %138 = xor i1 %134, true, !dbg !4309, !nosanitize !2042
  %139 = icmp uge i32 %136, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !4309, !nosanitize !2042
  %140 = and i1 %139, %138, !dbg !4309, !nosanitize !2042
  br i1 %140, label %142, label %141, !dbg !4309, !prof !2055, !nosanitize !2042

141:                                              ; preds = %130
  call void @__ubsan_handle_pointer_overflow(ptr @138, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %136) #6, !dbg !4309, !nosanitize !2042
  br label %142, !dbg !4309, !nosanitize !2042

142:                                              ; preds = %141, %130
  %143 = load i32, ptr %13, align 4, !dbg !4310
  %144 = icmp ult i32 %143, 12, !dbg !4309, !nosanitize !2042
  br i1 %144, label %146, label %145, !dbg !4309, !prof !2055, !nosanitize !2042

145:                                              ; preds = %142
  call void @__ubsan_handle_out_of_bounds(ptr @140, i32 %143) #6, !dbg !4309, !nosanitize !2042
  br label %146, !dbg !4309, !nosanitize !2042

146:                                              ; preds = %145, %142
  %147 = getelementptr inbounds nuw [12 x i16], ptr %132, i32 0, i32 %143, !dbg !4309
  %148 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %143), !dbg !4309, !nosanitize !2042
  %149 = extractvalue { i32, i1 } %148, 1, !dbg !4309, !nosanitize !2042
  %150 = extractvalue { i32, i1 } %148, 0, !dbg !4309, !nosanitize !2042
  %151 = ptrtoint ptr %132 to i32, !dbg !4309, !nosanitize !2042
  %152 = add i32 %151, %150, !dbg !4309, !nosanitize !2042
  %153 = icmp ne i32 %152, 0, !dbg !4309, !nosanitize !2042
  %154 = xor i1 %149, true, !dbg !4309, !nosanitize !2042
  %155 = icmp uge i32 %152, %151, !dbg !4309, !nosanitize !2042
  %156 = and i1 %155, %154, !dbg !4309, !nosanitize !2042
  br i1 %156, label %158, label %157, !dbg !4309, !prof !2055, !nosanitize !2042

157:                                              ; preds = %146
  call void @__ubsan_handle_pointer_overflow(ptr @141, i32 %151, i32 %152) #6, !dbg !4309, !nosanitize !2042
  br label %158, !dbg !4309, !nosanitize !2042

158:                                              ; preds = %157, %146
  %159 = ptrtoint ptr %147 to i32, !dbg !4309, !nosanitize !2042
  %160 = and i32 %159, 1, !dbg !4309, !nosanitize !2042
  %161 = icmp eq i32 %160, 0, !dbg !4309, !nosanitize !2042
  br i1 %161, label %163, label %162, !dbg !4309, !prof !2055, !nosanitize !2042

162:                                              ; preds = %158
  call void @__ubsan_handle_type_mismatch_v1(ptr @143, i32 %159) #6, !dbg !4309, !nosanitize !2042
  br label %163, !dbg !4309, !nosanitize !2042

163:                                              ; preds = %158, %162
  %164 = load i16, ptr %147, align 2, !dbg !4309
  %165 = zext i16 %164 to i32, !dbg !4309
  store i32 %165, ptr %25, align 4, !dbg !4302
    #dbg_declare(ptr %26, !4311, !DIExpression(), !4312)
  %166 = load i32, ptr %25, align 4, !dbg !4313
  %167 = load i32, ptr %24, align 4, !dbg !4314
  store i32 %166, ptr %11, align 4
    #dbg_declare(ptr %11, !2824, !DIExpression(), !4315)
  store i32 %167, ptr %12, align 4
    #dbg_declare(ptr %12, !2830, !DIExpression(), !4317)
  %168 = load i32, ptr %11, align 4, !dbg !4318
  %169 = zext i32 %168 to i64, !dbg !4319
  %170 = shl i64 %169, 32, !dbg !4320
  %171 = load i32, ptr %12, align 4, !dbg !4321
  %172 = zext i32 %171 to i64, !dbg !4321
  %173 = or i64 %170, %172, !dbg !4322
  store i64 %173, ptr %26, align 8, !dbg !4312
  %174 = load i64, ptr %26, align 8, !dbg !4323
  ret i64 %174, !dbg !4324
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4copyEjjj(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 comdat align 2 !dbg !4325 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %4, align 4
    #dbg_declare(ptr %4, !4326, !DIExpression(), !4327)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !4328, !DIExpression(), !4329)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !4330, !DIExpression(), !4331)
  %7 = load i32, ptr %4, align 4, !dbg !4332
  %8 = inttoptr i32 %7 to ptr, !dbg !4333
  %9 = load i32, ptr %5, align 4, !dbg !4334
  %10 = inttoptr i32 %9 to ptr, !dbg !4335
  %11 = load i32, ptr %6, align 4, !dbg !4336
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %8, ptr align 1 %10, i32 %11, i1 false), !dbg !4337
  ret void, !dbg !4338
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7refreshEv(ptr noundef nonnull align 4 dereferenceable(88) %0) #3 comdat align 2 !dbg !4339 {
  %2 = alloca ptr, align 4
  %3 = alloca ptr, align 4
  %4 = alloca ptr, align 4
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !4340, !DIExpression(), !4341)
  %7 = load ptr, ptr %2, align 4
  %8 = icmp ne ptr %7, null, !nosanitize !2042
  %9 = ptrtoint ptr %7 to i32, !nosanitize !2042
  %10 = and i32 %9, 3, !nosanitize !2042
  %11 = icmp eq i32 %10, 0, !nosanitize !2042
  %12 = and i1 %8, %11, !nosanitize !2042
  br i1 %12, label %14, label %13, !prof !2055, !nosanitize !2042

13:                                               ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @199, i32 %9) #6, !dbg !4341, !nosanitize !2042
  br label %14, !dbg !4341, !nosanitize !2042

14:                                               ; preds = %13, %1
    #dbg_declare(ptr %3, !4342, !DIExpression(), !4344)
  %15 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %7, i32 0, i32 1, !dbg !4345
  %16 = icmp ne ptr %15, null, !dbg !4345, !nosanitize !2042
  %17 = ptrtoint ptr %15 to i32, !dbg !4345, !nosanitize !2042
  %18 = and i32 %17, 3, !dbg !4345, !nosanitize !2042
  %19 = icmp eq i32 %18, 0, !dbg !4345, !nosanitize !2042
  %20 = and i1 %16, %19, !dbg !4345, !nosanitize !2042
  br i1 %20, label %22, label %21, !dbg !4345, !prof !2055, !nosanitize !2042

21:                                               ; preds = %14
  call void @__ubsan_handle_type_mismatch_v1(ptr @201, i32 %17) #6, !dbg !4345, !nosanitize !2042
  br label %22, !dbg !4345, !nosanitize !2042

22:                                               ; preds = %21, %14
  store ptr %15, ptr %3, align 4, !dbg !4345
    #dbg_declare(ptr %4, !4346, !DIExpression(), !4344)
  %23 = load ptr, ptr %3, align 4, !dbg !4347, !nonnull !2042, !align !3188
  %24 = getelementptr inbounds [4 x %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %23, i32 0, i32 0, !dbg !4347
  store ptr %24, ptr %4, align 4, !dbg !4347
    #dbg_declare(ptr %5, !4348, !DIExpression(), !4344)
  %25 = load ptr, ptr %3, align 4, !dbg !4347, !nonnull !2042, !align !3188
  %26 = getelementptr inbounds [4 x %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %25, i32 0, i32 0, !dbg !4347
  br i1 true, label %28, label %27, !dbg !4347, !prof !2055, !nosanitize !2042

27:                                               ; preds = %22
  call void @__ubsan_handle_out_of_bounds(ptr @203, i32 4) #6, !dbg !4347, !nosanitize !2042
  br label %28, !dbg !4347, !nosanitize !2042

28:                                               ; preds = %27, %22
  %29 = getelementptr inbounds %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %26, i32 4, !dbg !4347
  %30 = ptrtoint ptr %26 to i32, !dbg !4347, !nosanitize !2042
  %31 = add i32 %30, 64, !dbg !4347, !nosanitize !2042
  %32 = icmp ne ptr %26, null, !dbg !4347, !nosanitize !2042
  %33 = icmp ne i32 %31, 0, !dbg !4347, !nosanitize !2042
  %34 = icmp eq i1 %32, %33, !dbg !4347, !nosanitize !2042
  %35 = icmp uge i32 %31, %30, !dbg !4347, !nosanitize !2042
  %36 = icmp ult i32 %31, %30, !dbg !4347, !nosanitize !2042
  %37 = select i1 true, i1 %35, i1 %36, !dbg !4347, !nosanitize !2042
  %38 = and i1 %37, true, !dbg !4347, !nosanitize !2042
  %39 = and i1 %34, %38, !dbg !4347, !nosanitize !2042
  br i1 %39, label %41, label %40, !dbg !4347, !prof !2055, !nosanitize !2042

40:                                               ; preds = %28
  call void @__ubsan_handle_pointer_overflow(ptr @204, i32 %30, i32 %31) #6, !dbg !4347, !nosanitize !2042
  br label %41, !dbg !4347, !nosanitize !2042

41:                                               ; preds = %40, %28
  store ptr %29, ptr %5, align 4, !dbg !4347
  br label %42, !dbg !4347

42:                                               ; preds = %82, %41
  %43 = load ptr, ptr %4, align 4, !dbg !4347
  %44 = load ptr, ptr %5, align 4, !dbg !4347
  %45 = icmp ne ptr %43, %44, !dbg !4347
  br i1 %45, label %46, label %83, !dbg !4347

46:                                               ; preds = %42
    #dbg_declare(ptr %6, !4349, !DIExpression(), !4351)
  %47 = load ptr, ptr %4, align 4, !dbg !4352
  %48 = icmp ne ptr %47, null, !dbg !4351, !nosanitize !2042
  %49 = ptrtoint ptr %47 to i32, !dbg !4351, !nosanitize !2042
  %50 = and i32 %49, 3, !dbg !4351, !nosanitize !2042
  %51 = icmp eq i32 %50, 0, !dbg !4351, !nosanitize !2042
  %52 = and i1 %48, %51, !dbg !4351, !nosanitize !2042
  br i1 %52, label %54, label %53, !dbg !4351, !prof !2055, !nosanitize !2042

53:                                               ; preds = %46
  call void @__ubsan_handle_type_mismatch_v1(ptr @206, i32 %49) #6, !dbg !4351, !nosanitize !2042
  br label %54, !dbg !4351, !nosanitize !2042

54:                                               ; preds = %53, %46
  store ptr %47, ptr %6, align 4, !dbg !4351
  %55 = load ptr, ptr %6, align 4, !dbg !4353, !nonnull !2042, !align !3188
  %56 = icmp ne ptr %55, null, !dbg !4355, !nosanitize !2042
  %57 = ptrtoint ptr %55 to i32, !dbg !4355, !nosanitize !2042
  %58 = and i32 %57, 3, !dbg !4355, !nosanitize !2042
  %59 = icmp eq i32 %58, 0, !dbg !4355, !nosanitize !2042
  %60 = and i1 %56, %59, !dbg !4355, !nosanitize !2042
  br i1 %60, label %62, label %61, !dbg !4355, !prof !2055, !nosanitize !2042

61:                                               ; preds = %54
  call void @__ubsan_handle_type_mismatch_v1(ptr @207, i32 %57) #6, !dbg !4355, !nosanitize !2042
  br label %62, !dbg !4355, !nosanitize !2042

62:                                               ; preds = %61, %54
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE(ptr noundef nonnull align 4 dereferenceable(88) %7, ptr noundef nonnull align 4 dereferenceable(13) %55), !dbg !4355
  %63 = load ptr, ptr %6, align 4, !dbg !4356, !nonnull !2042, !align !3188
  %64 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %63, i32 0, i32 0, !dbg !4357
  %65 = ptrtoint ptr %64 to i32, !dbg !4358, !nosanitize !2042
  %66 = and i32 %65, 3, !dbg !4358, !nosanitize !2042
  %67 = icmp eq i32 %66, 0, !dbg !4358, !nosanitize !2042
  br i1 %67, label %69, label %68, !dbg !4358, !prof !2055, !nosanitize !2042

68:                                               ; preds = %62
  call void @__ubsan_handle_type_mismatch_v1(ptr @208, i32 %65) #6, !dbg !4358, !nosanitize !2042
  br label %69, !dbg !4358, !nosanitize !2042

69:                                               ; preds = %68, %62
  store i32 -1, ptr %64, align 4, !dbg !4358
  br label %70, !dbg !4359

70:                                               ; preds = %69
  %71 = load ptr, ptr %4, align 4, !dbg !4347
  %72 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %71, i32 1, !dbg !4347
  %73 = ptrtoint ptr %71 to i32, !dbg !4347, !nosanitize !2042
  %74 = add i32 %73, 16, !dbg !4347, !nosanitize !2042
  %75 = icmp ne ptr %71, null, !dbg !4347, !nosanitize !2042
  %76 = icmp ne i32 %74, 0, !dbg !4347, !nosanitize !2042
  %77 = icmp eq i1 %75, %76, !dbg !4347, !nosanitize !2042
  %78 = icmp uge i32 %74, %73, !dbg !4347, !nosanitize !2042
  %79 = and i1 %78, true, !dbg !4347, !nosanitize !2042
  %80 = and i1 %77, %79, !dbg !4347, !nosanitize !2042
  br i1 %80, label %82, label %81, !dbg !4347, !prof !2055, !nosanitize !2042

81:                                               ; preds = %70
  call void @__ubsan_handle_pointer_overflow(ptr @209, i32 %73, i32 %74) #6, !dbg !4347, !nosanitize !2042
  br label %82, !dbg !4347, !nosanitize !2042

82:                                               ; preds = %81, %70
  store ptr %72, ptr %4, align 4, !dbg !4347
  br label %42, !dbg !4347, !llvm.loop !4360

83:                                               ; preds = %42
  ret void, !dbg !4362
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE11write_bytesEjjj(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #3 comdat align 2 !dbg !4363 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 4
  %9 = alloca i32, align 4
  %10 = alloca i8, align 1
  %11 = alloca ptr, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  store ptr %0, ptr %11, align 4
    #dbg_declare(ptr %11, !4364, !DIExpression(), !4365)
  store i32 %1, ptr %12, align 4
    #dbg_declare(ptr %12, !4366, !DIExpression(), !4367)
  store i32 %2, ptr %13, align 4
    #dbg_declare(ptr %13, !4368, !DIExpression(), !4369)
  store i32 %3, ptr %14, align 4
    #dbg_declare(ptr %14, !4370, !DIExpression(), !4371)
  %19 = load ptr, ptr %11, align 4
  %20 = icmp ne ptr %19, null, !nosanitize !2042
  %21 = ptrtoint ptr %19 to i32, !nosanitize !2042
  %22 = and i32 %21, 3, !nosanitize !2042
  %23 = icmp eq i32 %22, 0, !nosanitize !2042
  %24 = and i1 %20, %23, !nosanitize !2042
  br i1 %24, label %26, label %25, !prof !2055, !nosanitize !2042

25:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @253, i32 %21) #6, !dbg !4365, !nosanitize !2042
  br label %26, !dbg !4365, !nosanitize !2042

26:                                               ; preds = %25, %4
    #dbg_declare(ptr %15, !4372, !DIExpression(), !4373)
  store i32 16, ptr %15, align 4, !dbg !4373
  br label %27, !dbg !4374

27:                                               ; preds = %115, %26
  %28 = load i32, ptr %14, align 4, !dbg !4375
  %29 = icmp ne i32 %28, 0, !dbg !4375
  br i1 %29, label %30, label %125, !dbg !4374

30:                                               ; preds = %27
    #dbg_declare(ptr %16, !4376, !DIExpression(), !4378)
  %31 = load i32, ptr %13, align 4, !dbg !4379
  br i1 true, label %33, label %32, !dbg !4380, !prof !2055, !nosanitize !2042

32:                                               ; preds = %30
  call void @__ubsan_handle_divrem_overflow(ptr @254, i32 %31, i32 1024) #6, !dbg !4380, !nosanitize !2042
  br label %33, !dbg !4380, !nosanitize !2042

33:                                               ; preds = %32, %30
  %34 = urem i32 %31, 1024, !dbg !4380
  store i32 %34, ptr %16, align 4, !dbg !4378
    #dbg_declare(ptr %17, !4381, !DIExpression(), !4382)
  %35 = load i32, ptr %14, align 4, !dbg !4383
  %36 = load i32, ptr %16, align 4, !dbg !4384
  %37 = sub i32 1024, %36, !dbg !4385
  %38 = icmp ult i32 %35, %37, !dbg !4386
  br i1 %38, label %39, label %41, !dbg !4383

39:                                               ; preds = %33
  %40 = load i32, ptr %14, align 4, !dbg !4387
  br label %44, !dbg !4383

41:                                               ; preds = %33
  %42 = load i32, ptr %16, align 4, !dbg !4388
  %43 = sub i32 1024, %42, !dbg !4389
  br label %44, !dbg !4383

44:                                               ; preds = %41, %39
  %45 = phi i32 [ %40, %39 ], [ %43, %41 ], !dbg !4383
  store i32 %45, ptr %17, align 4, !dbg !4382
  %46 = load i32, ptr %16, align 4, !dbg !4390
  %47 = load i32, ptr %12, align 4, !dbg !4392
  %48 = xor i32 %46, %47, !dbg !4393
  br i1 true, label %50, label %49, !dbg !4394, !prof !2055, !nosanitize !2042

49:                                               ; preds = %44
  call void @__ubsan_handle_divrem_overflow(ptr @255, i32 %48, i32 16) #6, !dbg !4394, !nosanitize !2042
  br label %50, !dbg !4394, !nosanitize !2042

50:                                               ; preds = %49, %44
  %51 = urem i32 %48, 16, !dbg !4394
  %52 = icmp eq i32 %51, 0, !dbg !4395
  br i1 %52, label %53, label %58, !dbg !4395

53:                                               ; preds = %50
  %54 = load i32, ptr %12, align 4, !dbg !4396
  %55 = load i32, ptr %13, align 4, !dbg !4398
  %56 = call noundef i64 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj(ptr noundef nonnull align 4 dereferenceable(88) %19, i32 noundef %55), !dbg !4399
  %57 = load i32, ptr %17, align 4, !dbg !4400
  call void @_Z15noc_async_writeILj8193ELb1ELb0EEvjyjhj(i32 noundef %54, i64 noundef %56, i32 noundef %57, i8 noundef zeroext 0, i32 noundef 1), !dbg !4401
  br label %115, !dbg !4402

58:                                               ; preds = %50
    #dbg_declare(ptr %18, !4403, !DIExpression(), !4405)
  %59 = load i32, ptr %16, align 4, !dbg !4406
  br i1 true, label %61, label %60, !dbg !4407, !prof !2055, !nosanitize !2042

60:                                               ; preds = %58
  call void @__ubsan_handle_divrem_overflow(ptr @256, i32 %59, i32 16) #6, !dbg !4407, !nosanitize !2042
  br label %61, !dbg !4407, !nosanitize !2042

61:                                               ; preds = %60, %58
  %62 = urem i32 %59, 16, !dbg !4407
  store i32 %62, ptr %18, align 4, !dbg !4405
  %63 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %19, i32 0, i32 3, !dbg !4408
  %64 = load i32, ptr %63, align 4, !dbg !4408
  %65 = load i32, ptr %18, align 4, !dbg !4409
  %66 = add i32 %64, %65, !dbg !4410
  %67 = load i32, ptr %12, align 4, !dbg !4411
  %68 = load i32, ptr %17, align 4, !dbg !4412
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4copyEjjj(i32 noundef %66, i32 noundef %67, i32 noundef %68), !dbg !4413
  %69 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %19, i32 0, i32 3, !dbg !4414
  %70 = load i32, ptr %69, align 4, !dbg !4414
  %71 = load i32, ptr %18, align 4, !dbg !4415
  %72 = add i32 %70, %71, !dbg !4416
  %73 = load i32, ptr %13, align 4, !dbg !4417
  %74 = call noundef i64 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj(ptr noundef nonnull align 4 dereferenceable(88) %19, i32 noundef %73), !dbg !4418
  %75 = load i32, ptr %17, align 4, !dbg !4419
  call void @_Z15noc_async_writeILj8193ELb1ELb0EEvjyjhj(i32 noundef %72, i64 noundef %74, i32 noundef %75, i8 noundef zeroext 0, i32 noundef 1), !dbg !4420
  store i8 0, ptr %10, align 1
    #dbg_declare(ptr %10, !3261, !DIExpression(), !4421)
  br label %76, !dbg !4423

76:                                               ; preds = %113, %61
  %77 = load i8, ptr %10, align 1, !dbg !4424
  %78 = zext i8 %77 to i32, !dbg !4424
  store i32 %78, ptr %9, align 4
    #dbg_declare(ptr %9, !3269, !DIExpression(), !4425)
  %79 = load i32, ptr %9, align 4, !dbg !4427
  store i32 %79, ptr %5, align 4
    #dbg_declare(ptr %5, !3054, !DIExpression(), !4428)
  store i32 1, ptr %6, align 4
    #dbg_declare(ptr %6, !3058, !DIExpression(), !4430)
    #dbg_declare(ptr %7, !3060, !DIExpression(), !4431)
  %80 = load i32, ptr %5, align 4, !dbg !4432
  %81 = shl i32 %80, 16, !dbg !4433
  %82 = load i32, ptr %6, align 4, !dbg !4434
  %83 = mul i32 %82, 4, !dbg !4435
  %84 = add i32 -5111296, %83, !dbg !4435
  %85 = add i32 %81, %84, !dbg !4436
  store i32 %85, ptr %7, align 4, !dbg !4431
    #dbg_declare(ptr %8, !3067, !DIExpression(), !4437)
  %86 = load i32, ptr %7, align 4, !dbg !4438
  %87 = inttoptr i32 %86 to ptr, !dbg !4439
  store ptr %87, ptr %8, align 4, !dbg !4437
  %88 = load ptr, ptr %8, align 4, !dbg !4440
  %89 = load volatile i32, ptr %88, align 4, !dbg !4441
  %90 = load i32, ptr %9, align 4, !dbg !4442
  %91 = icmp ult i32 %90, 2, !dbg !4443, !nosanitize !2042
  br i1 %91, label %93, label %92, !dbg !4443, !prof !2055, !nosanitize !2042

92:                                               ; preds = %76
  call void @__ubsan_handle_out_of_bounds(ptr @131, i32 %90) #6, !dbg !4443, !nosanitize !2042
  br label %93, !dbg !4443, !nosanitize !2042

93:                                               ; preds = %92, %76
  %94 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %90, !dbg !4443
  %95 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %90), !dbg !4443, !nosanitize !2042
  %96 = extractvalue { i32, i1 } %95, 1, !dbg !4443, !nosanitize !2042
  %97 = extractvalue { i32, i1 } %95, 0, !dbg !4443, !nosanitize !2042
  %98 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %97, !dbg !4443, !nosanitize !2042
  %99 = icmp ne i32 %98, 0, !dbg !4443, !nosanitize !2042
  %100 = xor i1 %96, true, !dbg !4443, !nosanitize !2042
  %101 = icmp uge i32 %98, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4443, !nosanitize !2042
  %102 = and i1 %101, %100, !dbg !4443, !nosanitize !2042
  br i1 %102, label %104, label %103, !dbg !4443, !prof !2055, !nosanitize !2042

103:                                              ; preds = %93
  call void @__ubsan_handle_pointer_overflow(ptr @132, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %98) #6, !dbg !4443, !nosanitize !2042
  br label %104, !dbg !4443, !nosanitize !2042

104:                                              ; preds = %103, %93
  %105 = ptrtoint ptr %94 to i32, !dbg !4443, !nosanitize !2042
  %106 = and i32 %105, 3, !dbg !4443, !nosanitize !2042
  %107 = icmp eq i32 %106, 0, !dbg !4443, !nosanitize !2042
  br i1 %107, label %109, label %108, !dbg !4443, !prof !2055, !nosanitize !2042

108:                                              ; preds = %104
  call void @__ubsan_handle_type_mismatch_v1(ptr @133, i32 %105) #6, !dbg !4443, !nosanitize !2042
  br label %109, !dbg !4443, !nosanitize !2042

109:                                              ; preds = %104, %108
  %110 = load i32, ptr %94, align 4, !dbg !4443
  %111 = icmp eq i32 %89, %110, !dbg !4444
  %112 = xor i1 %111, true, !dbg !4445
  br i1 %112, label %113, label %114, !dbg !4423

113:                                              ; preds = %109
  br label %76, !dbg !4423, !llvm.loop !4446

114:                                              ; preds = %109
  br label %115

115:                                              ; preds = %114, %53
  %116 = load i32, ptr %17, align 4, !dbg !4448
  %117 = load i32, ptr %12, align 4, !dbg !4449
  %118 = add i32 %117, %116, !dbg !4449
  store i32 %118, ptr %12, align 4, !dbg !4449
  %119 = load i32, ptr %17, align 4, !dbg !4450
  %120 = load i32, ptr %13, align 4, !dbg !4451
  %121 = add i32 %120, %119, !dbg !4451
  store i32 %121, ptr %13, align 4, !dbg !4451
  %122 = load i32, ptr %17, align 4, !dbg !4452
  %123 = load i32, ptr %14, align 4, !dbg !4453
  %124 = sub i32 %123, %122, !dbg !4453
  store i32 %124, ptr %14, align 4, !dbg !4453
  br label %27, !dbg !4374, !llvm.loop !4454

125:                                              ; preds = %27
  ret void, !dbg !4456
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef nonnull align 4 dereferenceable(13) %1) #3 comdat align 2 !dbg !4457 {
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
    #dbg_declare(ptr %9, !4458, !DIExpression(), !4459)
  store ptr %1, ptr %10, align 4
    #dbg_declare(ptr %10, !4460, !DIExpression(), !4461)
  %12 = load ptr, ptr %9, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !2042
  %14 = ptrtoint ptr %12 to i32, !nosanitize !2042
  %15 = and i32 %14, 3, !nosanitize !2042
  %16 = icmp eq i32 %15, 0, !nosanitize !2042
  %17 = and i1 %13, %16, !nosanitize !2042
  br i1 %17, label %19, label %18, !prof !2055, !nosanitize !2042

18:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @210, i32 %14) #6, !dbg !4459, !nosanitize !2042
  br label %19, !dbg !4459, !nosanitize !2042

19:                                               ; preds = %18, %2
  %20 = load ptr, ptr %10, align 4, !dbg !4462, !nonnull !2042, !align !3188
  %21 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %20, i32 0, i32 2, !dbg !4464
  %22 = ptrtoint ptr %21 to i32, !dbg !4464, !nosanitize !2042
  %23 = and i32 %22, 3, !dbg !4464, !nosanitize !2042
  %24 = icmp eq i32 %23, 0, !dbg !4464, !nosanitize !2042
  br i1 %24, label %26, label %25, !dbg !4464, !prof !2055, !nosanitize !2042

25:                                               ; preds = %19
  call void @__ubsan_handle_type_mismatch_v1(ptr @211, i32 %22) #6, !dbg !4464, !nosanitize !2042
  br label %26, !dbg !4464, !nosanitize !2042

26:                                               ; preds = %25, %19
  %27 = load i32, ptr %21, align 4, !dbg !4464
  %28 = icmp eq i32 %27, 0, !dbg !4465
  br i1 %28, label %29, label %30, !dbg !4465

29:                                               ; preds = %26
  br label %122, !dbg !4466

30:                                               ; preds = %26
    #dbg_declare(ptr %11, !4467, !DIExpression(), !4468)
  %31 = load ptr, ptr %10, align 4, !dbg !4469, !nonnull !2042, !align !3188
  %32 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %31, i32 0, i32 0, !dbg !4470
  %33 = ptrtoint ptr %32 to i32, !dbg !4470, !nosanitize !2042
  %34 = and i32 %33, 3, !dbg !4470, !nosanitize !2042
  %35 = icmp eq i32 %34, 0, !dbg !4470, !nosanitize !2042
  br i1 %35, label %37, label %36, !dbg !4470, !prof !2055, !nosanitize !2042

36:                                               ; preds = %30
  call void @__ubsan_handle_type_mismatch_v1(ptr @212, i32 %33) #6, !dbg !4470, !nosanitize !2042
  br label %37, !dbg !4470, !nosanitize !2042

37:                                               ; preds = %36, %30
  %38 = load i32, ptr %32, align 4, !dbg !4470
  %39 = load ptr, ptr %10, align 4, !dbg !4471, !nonnull !2042, !align !3188
  %40 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %39, i32 0, i32 1, !dbg !4472
  %41 = ptrtoint ptr %40 to i32, !dbg !4472, !nosanitize !2042
  %42 = and i32 %41, 3, !dbg !4472, !nosanitize !2042
  %43 = icmp eq i32 %42, 0, !dbg !4472, !nosanitize !2042
  br i1 %43, label %45, label %44, !dbg !4472, !prof !2055, !nosanitize !2042

44:                                               ; preds = %37
  call void @__ubsan_handle_type_mismatch_v1(ptr @213, i32 %41) #6, !dbg !4472, !nosanitize !2042
  br label %45, !dbg !4472, !nosanitize !2042

45:                                               ; preds = %44, %37
  %46 = load i32, ptr %40, align 4, !dbg !4472
  %47 = add i32 %38, %46, !dbg !4473
  store i32 %47, ptr %11, align 4, !dbg !4468
  %48 = load i32, ptr %11, align 4, !dbg !4474
  %49 = call noundef i32 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %12, i32 noundef %48), !dbg !4475
  %50 = load i32, ptr %11, align 4, !dbg !4476
  %51 = call noundef i64 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj(ptr noundef nonnull align 4 dereferenceable(88) %12, i32 noundef %50), !dbg !4477
  %52 = load ptr, ptr %10, align 4, !dbg !4478, !nonnull !2042, !align !3188
  %53 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %52, i32 0, i32 2, !dbg !4479
  %54 = ptrtoint ptr %53 to i32, !dbg !4479, !nosanitize !2042
  %55 = and i32 %54, 3, !dbg !4479, !nosanitize !2042
  %56 = icmp eq i32 %55, 0, !dbg !4479, !nosanitize !2042
  br i1 %56, label %58, label %57, !dbg !4479, !prof !2055, !nosanitize !2042

57:                                               ; preds = %45
  call void @__ubsan_handle_type_mismatch_v1(ptr @214, i32 %54) #6, !dbg !4479, !nosanitize !2042
  br label %58, !dbg !4479, !nosanitize !2042

58:                                               ; preds = %57, %45
  %59 = load i32, ptr %53, align 4, !dbg !4479
  %60 = load ptr, ptr %10, align 4, !dbg !4480, !nonnull !2042, !align !3188
  %61 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %60, i32 0, i32 1, !dbg !4481
  %62 = ptrtoint ptr %61 to i32, !dbg !4481, !nosanitize !2042
  %63 = and i32 %62, 3, !dbg !4481, !nosanitize !2042
  %64 = icmp eq i32 %63, 0, !dbg !4481, !nosanitize !2042
  br i1 %64, label %66, label %65, !dbg !4481, !prof !2055, !nosanitize !2042

65:                                               ; preds = %58
  call void @__ubsan_handle_type_mismatch_v1(ptr @215, i32 %62) #6, !dbg !4481, !nosanitize !2042
  br label %66, !dbg !4481, !nosanitize !2042

66:                                               ; preds = %65, %58
  %67 = load i32, ptr %61, align 4, !dbg !4481
  %68 = sub i32 %59, %67, !dbg !4482
  call void @_Z15noc_async_writeILj8193ELb1ELb0EEvjyjhj(i32 noundef %49, i64 noundef %51, i32 noundef %68, i8 noundef zeroext 0, i32 noundef 1), !dbg !4483
  store i8 0, ptr %8, align 1
    #dbg_declare(ptr %8, !3261, !DIExpression(), !4484)
  br label %69, !dbg !4486

69:                                               ; preds = %106, %66
  %70 = load i8, ptr %8, align 1, !dbg !4487
  %71 = zext i8 %70 to i32, !dbg !4487
  store i32 %71, ptr %7, align 4
    #dbg_declare(ptr %7, !3269, !DIExpression(), !4488)
  %72 = load i32, ptr %7, align 4, !dbg !4490
  store i32 %72, ptr %3, align 4
    #dbg_declare(ptr %3, !3054, !DIExpression(), !4491)
  store i32 1, ptr %4, align 4
    #dbg_declare(ptr %4, !3058, !DIExpression(), !4493)
    #dbg_declare(ptr %5, !3060, !DIExpression(), !4494)
  %73 = load i32, ptr %3, align 4, !dbg !4495
  %74 = shl i32 %73, 16, !dbg !4496
  %75 = load i32, ptr %4, align 4, !dbg !4497
  %76 = mul i32 %75, 4, !dbg !4498
  %77 = add i32 -5111296, %76, !dbg !4498
  %78 = add i32 %74, %77, !dbg !4499
  store i32 %78, ptr %5, align 4, !dbg !4494
    #dbg_declare(ptr %6, !3067, !DIExpression(), !4500)
  %79 = load i32, ptr %5, align 4, !dbg !4501
  %80 = inttoptr i32 %79 to ptr, !dbg !4502
  store ptr %80, ptr %6, align 4, !dbg !4500
  %81 = load ptr, ptr %6, align 4, !dbg !4503
  %82 = load volatile i32, ptr %81, align 4, !dbg !4504
  %83 = load i32, ptr %7, align 4, !dbg !4505
  %84 = icmp ult i32 %83, 2, !dbg !4506, !nosanitize !2042
  br i1 %84, label %86, label %85, !dbg !4506, !prof !2055, !nosanitize !2042

85:                                               ; preds = %69
  call void @__ubsan_handle_out_of_bounds(ptr @131, i32 %83) #6, !dbg !4506, !nosanitize !2042
  br label %86, !dbg !4506, !nosanitize !2042

86:                                               ; preds = %85, %69
  %87 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %83, !dbg !4506
  %88 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %83), !dbg !4506, !nosanitize !2042
  %89 = extractvalue { i32, i1 } %88, 1, !dbg !4506, !nosanitize !2042
  %90 = extractvalue { i32, i1 } %88, 0, !dbg !4506, !nosanitize !2042
  %91 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %90, !dbg !4506, !nosanitize !2042
  %92 = icmp ne i32 %91, 0, !dbg !4506, !nosanitize !2042
  %93 = xor i1 %89, true, !dbg !4506, !nosanitize !2042
  %94 = icmp uge i32 %91, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4506, !nosanitize !2042
  %95 = and i1 %94, %93, !dbg !4506, !nosanitize !2042
  br i1 %95, label %97, label %96, !dbg !4506, !prof !2055, !nosanitize !2042

96:                                               ; preds = %86
  call void @__ubsan_handle_pointer_overflow(ptr @132, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %91) #6, !dbg !4506, !nosanitize !2042
  br label %97, !dbg !4506, !nosanitize !2042

97:                                               ; preds = %96, %86
  %98 = ptrtoint ptr %87 to i32, !dbg !4506, !nosanitize !2042
  %99 = and i32 %98, 3, !dbg !4506, !nosanitize !2042
  %100 = icmp eq i32 %99, 0, !dbg !4506, !nosanitize !2042
  br i1 %100, label %102, label %101, !dbg !4506, !prof !2055, !nosanitize !2042

101:                                              ; preds = %97
  call void @__ubsan_handle_type_mismatch_v1(ptr @133, i32 %98) #6, !dbg !4506, !nosanitize !2042
  br label %102, !dbg !4506, !nosanitize !2042

102:                                              ; preds = %97, %101
  %103 = load i32, ptr %87, align 4, !dbg !4506
  %104 = icmp eq i32 %82, %103, !dbg !4507
  %105 = xor i1 %104, true, !dbg !4508
  br i1 %105, label %106, label %107, !dbg !4486

106:                                              ; preds = %102
  br label %69, !dbg !4486, !llvm.loop !4509

107:                                              ; preds = %102
  %108 = load ptr, ptr %10, align 4, !dbg !4511, !nonnull !2042, !align !3188
  %109 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %108, i32 0, i32 2, !dbg !4512
  %110 = ptrtoint ptr %109 to i32, !dbg !4513, !nosanitize !2042
  %111 = and i32 %110, 3, !dbg !4513, !nosanitize !2042
  %112 = icmp eq i32 %111, 0, !dbg !4513, !nosanitize !2042
  br i1 %112, label %114, label %113, !dbg !4513, !prof !2055, !nosanitize !2042

113:                                              ; preds = %107
  call void @__ubsan_handle_type_mismatch_v1(ptr @216, i32 %110) #6, !dbg !4513, !nosanitize !2042
  br label %114, !dbg !4513, !nosanitize !2042

114:                                              ; preds = %113, %107
  store i32 0, ptr %109, align 4, !dbg !4513
  %115 = load ptr, ptr %10, align 4, !dbg !4514, !nonnull !2042, !align !3188
  %116 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %115, i32 0, i32 1, !dbg !4515
  %117 = ptrtoint ptr %116 to i32, !dbg !4516, !nosanitize !2042
  %118 = and i32 %117, 3, !dbg !4516, !nosanitize !2042
  %119 = icmp eq i32 %118, 0, !dbg !4516, !nosanitize !2042
  br i1 %119, label %121, label %120, !dbg !4516, !prof !2055, !nosanitize !2042

120:                                              ; preds = %114
  call void @__ubsan_handle_type_mismatch_v1(ptr @217, i32 %117) #6, !dbg !4516, !nosanitize !2042
  br label %121, !dbg !4516, !nosanitize !2042

121:                                              ; preds = %120, %114
  store i32 0, ptr %116, align 4, !dbg !4516
  br label %122, !dbg !4517

122:                                              ; preds = %121, %29
  ret void, !dbg !4517
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_Z15noc_async_writeILj8193ELb1ELb0EEvjyjhj(i32 noundef %0, i64 noundef %1, i32 noundef %2, i8 noundef zeroext %3, i32 noundef %4) #3 comdat !dbg !4518 {
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
    #dbg_declare(ptr %130, !4523, !DIExpression(), !4524)
  store i64 %1, ptr %131, align 8
    #dbg_declare(ptr %131, !4525, !DIExpression(), !4526)
  store i32 %2, ptr %132, align 4
    #dbg_declare(ptr %132, !4527, !DIExpression(), !4528)
  store i8 %3, ptr %133, align 1
    #dbg_declare(ptr %133, !4529, !DIExpression(), !4530)
  store i32 %4, ptr %134, align 4
    #dbg_declare(ptr %134, !4531, !DIExpression(), !4532)
  %135 = load i8, ptr %133, align 1, !dbg !4533
  %136 = zext i8 %135 to i32, !dbg !4533
  %137 = load i32, ptr %130, align 4, !dbg !4536
  %138 = load i64, ptr %131, align 8, !dbg !4537
  %139 = load i32, ptr %132, align 4, !dbg !4538
  %140 = load i32, ptr %134, align 4, !dbg !4539
  store i32 %136, ptr %118, align 4
    #dbg_declare(ptr %118, !4540, !DIExpression(), !4547)
  store i32 0, ptr %119, align 4
    #dbg_declare(ptr %119, !4549, !DIExpression(), !4550)
  store i32 %137, ptr %120, align 4
    #dbg_declare(ptr %120, !4551, !DIExpression(), !4552)
  store i64 %138, ptr %121, align 8
    #dbg_declare(ptr %121, !4553, !DIExpression(), !4554)
  store i32 %139, ptr %122, align 4
    #dbg_declare(ptr %122, !4555, !DIExpression(), !4556)
  store i32 %140, ptr %123, align 4
    #dbg_declare(ptr %123, !4557, !DIExpression(), !4558)
  store i8 0, ptr %124, align 1
    #dbg_declare(ptr %124, !4559, !DIExpression(), !4560)
  store i8 0, ptr %125, align 1
    #dbg_declare(ptr %125, !4561, !DIExpression(), !4562)
  store i32 1, ptr %126, align 4
    #dbg_declare(ptr %126, !4563, !DIExpression(), !4564)
  store i8 1, ptr %127, align 1
    #dbg_declare(ptr %127, !4565, !DIExpression(), !4566)
  store i8 0, ptr %128, align 1
    #dbg_declare(ptr %128, !4567, !DIExpression(), !4568)
  store i32 0, ptr %129, align 4
    #dbg_declare(ptr %129, !4569, !DIExpression(), !4570)
  br label %141, !dbg !4571

141:                                              ; preds = %402, %5
  %142 = load i32, ptr %122, align 4, !dbg !4574
  %143 = icmp ugt i32 %142, 8192, !dbg !4575
  br i1 %143, label %144, label %409, !dbg !4571

144:                                              ; preds = %141
  br label %145, !dbg !4576

145:                                              ; preds = %163, %144
  %146 = load i32, ptr %118, align 4, !dbg !4578
  %147 = load i32, ptr %119, align 4, !dbg !4579
  store i32 %146, ptr %114, align 4
    #dbg_declare(ptr %114, !3877, !DIExpression(), !4580)
  store i32 %147, ptr %115, align 4
    #dbg_declare(ptr %115, !3883, !DIExpression(), !4582)
  %148 = load i32, ptr %114, align 4, !dbg !4583
  %149 = load i32, ptr %115, align 4, !dbg !4584
  store i32 %148, ptr %109, align 4
    #dbg_declare(ptr %109, !3887, !DIExpression(), !4585)
  store i32 %149, ptr %110, align 4
    #dbg_declare(ptr %110, !3893, !DIExpression(), !4587)
  store i32 -5111768, ptr %111, align 4
    #dbg_declare(ptr %111, !3895, !DIExpression(), !4588)
    #dbg_declare(ptr %112, !3897, !DIExpression(), !4589)
  %150 = load i32, ptr %110, align 4, !dbg !4590
  %151 = shl i32 %150, 10, !dbg !4591
  %152 = load i32, ptr %109, align 4, !dbg !4592
  %153 = shl i32 %152, 16, !dbg !4593
  %154 = add i32 %151, %153, !dbg !4594
  %155 = load i32, ptr %111, align 4, !dbg !4595
  %156 = add i32 %154, %155, !dbg !4596
  store i32 %156, ptr %112, align 4, !dbg !4589
    #dbg_declare(ptr %113, !3906, !DIExpression(), !4597)
  %157 = load i32, ptr %112, align 4, !dbg !4598
  %158 = inttoptr i32 %157 to ptr, !dbg !4599
  store ptr %158, ptr %113, align 4, !dbg !4597
  %159 = load ptr, ptr %113, align 4, !dbg !4600
  %160 = load volatile i32, ptr %159, align 4, !dbg !4601
  %161 = icmp eq i32 %160, 0, !dbg !4602
  %162 = xor i1 %161, true, !dbg !4603
  br i1 %162, label %163, label %164, !dbg !4576

163:                                              ; preds = %145
  br label %145, !dbg !4576, !llvm.loop !4604

164:                                              ; preds = %145
  %165 = load i32, ptr %118, align 4, !dbg !4606
  %166 = load i32, ptr %119, align 4, !dbg !4607
  %167 = load i32, ptr %120, align 4, !dbg !4608
  %168 = load i64, ptr %121, align 8, !dbg !4609
  %169 = load i32, ptr %123, align 4, !dbg !4610
  %170 = load i8, ptr %124, align 1, !dbg !4611
  %171 = icmp ule i8 %170, 1, !dbg !4611, !nosanitize !2042
  br i1 %171, label %174, label %172, !dbg !4611, !prof !2055, !nosanitize !2042

172:                                              ; preds = %164
  %173 = zext i8 %170 to i32, !dbg !4611, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @219, i32 %173) #6, !dbg !4611, !nosanitize !2042
  br label %174, !dbg !4611, !nosanitize !2042

174:                                              ; preds = %172, %164
  %175 = trunc i8 %170 to i1, !dbg !4611
  %176 = load i8, ptr %125, align 1, !dbg !4612
  %177 = icmp ule i8 %176, 1, !dbg !4612, !nosanitize !2042
  br i1 %177, label %180, label %178, !dbg !4612, !prof !2055, !nosanitize !2042

178:                                              ; preds = %174
  %179 = zext i8 %176 to i32, !dbg !4612, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @220, i32 %179) #6, !dbg !4612, !nosanitize !2042
  br label %180, !dbg !4612, !nosanitize !2042

180:                                              ; preds = %178, %174
  %181 = trunc i8 %176 to i1, !dbg !4612
  %182 = load i32, ptr %126, align 4, !dbg !4613
  %183 = load i8, ptr %127, align 1, !dbg !4614
  %184 = icmp ule i8 %183, 1, !dbg !4614, !nosanitize !2042
  br i1 %184, label %187, label %185, !dbg !4614, !prof !2055, !nosanitize !2042

185:                                              ; preds = %180
  %186 = zext i8 %183 to i32, !dbg !4614, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @221, i32 %186) #6, !dbg !4614, !nosanitize !2042
  br label %187, !dbg !4614, !nosanitize !2042

187:                                              ; preds = %185, %180
  %188 = trunc i8 %183 to i1, !dbg !4614
  %189 = load i8, ptr %128, align 1, !dbg !4615
  %190 = icmp ule i8 %189, 1, !dbg !4615, !nosanitize !2042
  br i1 %190, label %193, label %191, !dbg !4615, !prof !2055, !nosanitize !2042

191:                                              ; preds = %187
  %192 = zext i8 %189 to i32, !dbg !4615, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @222, i32 %192) #6, !dbg !4615, !nosanitize !2042
  br label %193, !dbg !4615, !nosanitize !2042

193:                                              ; preds = %191, %187
  %194 = trunc i8 %189 to i1, !dbg !4615
  %195 = load i32, ptr %129, align 4, !dbg !4616
  store i32 %165, ptr %91, align 4
    #dbg_declare(ptr %91, !4617, !DIExpression(), !4621)
  store i32 %166, ptr %92, align 4
    #dbg_declare(ptr %92, !4623, !DIExpression(), !4624)
  store i32 %167, ptr %93, align 4
    #dbg_declare(ptr %93, !4625, !DIExpression(), !4626)
  store i64 %168, ptr %94, align 8
    #dbg_declare(ptr %94, !4627, !DIExpression(), !4628)
  store i32 8192, ptr %95, align 4
    #dbg_declare(ptr %95, !4629, !DIExpression(), !4630)
  store i32 %169, ptr %96, align 4
    #dbg_declare(ptr %96, !4631, !DIExpression(), !4632)
  %196 = zext i1 %175 to i8
  store i8 %196, ptr %97, align 1
    #dbg_declare(ptr %97, !4633, !DIExpression(), !4634)
  %197 = zext i1 %181 to i8
  store i8 %197, ptr %98, align 1
    #dbg_declare(ptr %98, !4635, !DIExpression(), !4636)
  store i32 %182, ptr %99, align 4
    #dbg_declare(ptr %99, !4637, !DIExpression(), !4638)
  %198 = zext i1 %188 to i8
  store i8 %198, ptr %100, align 1
    #dbg_declare(ptr %100, !4639, !DIExpression(), !4640)
  %199 = zext i1 %194 to i8
  store i8 %199, ptr %101, align 1
    #dbg_declare(ptr %101, !4641, !DIExpression(), !4642)
  store i32 %195, ptr %102, align 4
    #dbg_declare(ptr %102, !4643, !DIExpression(), !4644)
    #dbg_declare(ptr %103, !4645, !DIExpression(), !4646)
  %200 = load i32, ptr %96, align 4, !dbg !4647
  %201 = shl i32 %200, 13, !dbg !4648
  %202 = or i32 130, %201, !dbg !4649
  %203 = load i8, ptr %98, align 1, !dbg !4650
  %204 = icmp ule i8 %203, 1, !dbg !4650, !nosanitize !2042
  br i1 %204, label %207, label %205, !dbg !4650, !prof !2055, !nosanitize !2042

205:                                              ; preds = %193
  %206 = zext i8 %203 to i32, !dbg !4650, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @231, i32 %206) #6, !dbg !4650, !nosanitize !2042
  br label %207, !dbg !4650, !nosanitize !2042

207:                                              ; preds = %205, %193
  %208 = trunc i8 %203 to i1, !dbg !4650
  %209 = zext i1 %208 to i64, !dbg !4650
  %210 = select i1 %208, i32 64, i32 0, !dbg !4650
  %211 = or i32 %202, %210, !dbg !4651
  %212 = load i8, ptr %97, align 1, !dbg !4652
  %213 = icmp ule i8 %212, 1, !dbg !4652, !nosanitize !2042
  br i1 %213, label %216, label %214, !dbg !4652, !prof !2055, !nosanitize !2042

214:                                              ; preds = %207
  %215 = zext i8 %212 to i32, !dbg !4652, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @233, i32 %215) #6, !dbg !4652, !nosanitize !2042
  br label %216, !dbg !4652, !nosanitize !2042

216:                                              ; preds = %214, %207
  %217 = trunc i8 %212 to i1, !dbg !4652
  br i1 %217, label %218, label %228, !dbg !4652

218:                                              ; preds = %216
  %219 = load i8, ptr %100, align 1, !dbg !4653
  %220 = icmp ule i8 %219, 1, !dbg !4653, !nosanitize !2042
  br i1 %220, label %223, label %221, !dbg !4653, !prof !2055, !nosanitize !2042

221:                                              ; preds = %218
  %222 = zext i8 %219 to i32, !dbg !4653, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @234, i32 %222) #6, !dbg !4653, !nosanitize !2042
  br label %223, !dbg !4653, !nosanitize !2042

223:                                              ; preds = %221, %218
  %224 = trunc i8 %219 to i1, !dbg !4653
  %225 = zext i1 %224 to i64, !dbg !4653
  %226 = select i1 %224, i32 256, i32 0, !dbg !4653
  %227 = or i32 %226, 32, !dbg !4654
  br label %229, !dbg !4652

228:                                              ; preds = %216
  br label %229, !dbg !4652

229:                                              ; preds = %228, %223
  %230 = phi i32 [ %227, %223 ], [ 0, %228 ], !dbg !4652
  %231 = or i32 %211, %230, !dbg !4655
  %232 = load i8, ptr %101, align 1, !dbg !4656
  %233 = icmp ule i8 %232, 1, !dbg !4656, !nosanitize !2042
  br i1 %233, label %236, label %234, !dbg !4656, !prof !2055, !nosanitize !2042

234:                                              ; preds = %229
  %235 = zext i8 %232 to i32, !dbg !4656, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @237, i32 %235) #6, !dbg !4656, !nosanitize !2042
  br label %236, !dbg !4656, !nosanitize !2042

236:                                              ; preds = %234, %229
  %237 = trunc i8 %232 to i1, !dbg !4656
  %238 = zext i1 %237 to i64, !dbg !4656
  %239 = select i1 %237, i32 0, i32 16, !dbg !4656
  %240 = or i32 %231, %239, !dbg !4657
  store i32 %240, ptr %103, align 4, !dbg !4646
  %241 = load i32, ptr %91, align 4, !dbg !4658
  %242 = load i32, ptr %92, align 4, !dbg !4659
  %243 = load i32, ptr %103, align 4, !dbg !4660
  store i32 %241, ptr %55, align 4
    #dbg_declare(ptr %55, !3938, !DIExpression(), !4661)
  store i32 %242, ptr %56, align 4
    #dbg_declare(ptr %56, !3944, !DIExpression(), !4663)
  store i32 -5111780, ptr %57, align 4
    #dbg_declare(ptr %57, !3946, !DIExpression(), !4664)
  store i32 %243, ptr %58, align 4
    #dbg_declare(ptr %58, !3948, !DIExpression(), !4665)
    #dbg_declare(ptr %59, !3950, !DIExpression(), !4666)
  %244 = load i32, ptr %56, align 4, !dbg !4667
  %245 = shl i32 %244, 10, !dbg !4668
  %246 = load i32, ptr %55, align 4, !dbg !4669
  %247 = shl i32 %246, 16, !dbg !4670
  %248 = add i32 %245, %247, !dbg !4671
  %249 = load i32, ptr %57, align 4, !dbg !4672
  %250 = add i32 %248, %249, !dbg !4673
  store i32 %250, ptr %59, align 4, !dbg !4666
    #dbg_declare(ptr %60, !3959, !DIExpression(), !4674)
  %251 = load i32, ptr %59, align 4, !dbg !4675
  %252 = inttoptr i32 %251 to ptr, !dbg !4676
  store ptr %252, ptr %60, align 4, !dbg !4674
  %253 = load i32, ptr %58, align 4, !dbg !4677
  %254 = load ptr, ptr %60, align 4, !dbg !4678
  store volatile i32 %253, ptr %254, align 4, !dbg !4679
  %255 = load i32, ptr %91, align 4, !dbg !4680
  %256 = load i32, ptr %92, align 4, !dbg !4681
  %257 = load i32, ptr %93, align 4, !dbg !4682
  store i32 %255, ptr %61, align 4
    #dbg_declare(ptr %61, !3938, !DIExpression(), !4683)
  store i32 %256, ptr %62, align 4
    #dbg_declare(ptr %62, !3944, !DIExpression(), !4685)
  store i32 -5111808, ptr %63, align 4
    #dbg_declare(ptr %63, !3946, !DIExpression(), !4686)
  store i32 %257, ptr %64, align 4
    #dbg_declare(ptr %64, !3948, !DIExpression(), !4687)
    #dbg_declare(ptr %65, !3950, !DIExpression(), !4688)
  %258 = load i32, ptr %62, align 4, !dbg !4689
  %259 = shl i32 %258, 10, !dbg !4690
  %260 = load i32, ptr %61, align 4, !dbg !4691
  %261 = shl i32 %260, 16, !dbg !4692
  %262 = add i32 %259, %261, !dbg !4693
  %263 = load i32, ptr %63, align 4, !dbg !4694
  %264 = add i32 %262, %263, !dbg !4695
  store i32 %264, ptr %65, align 4, !dbg !4688
    #dbg_declare(ptr %66, !3959, !DIExpression(), !4696)
  %265 = load i32, ptr %65, align 4, !dbg !4697
  %266 = inttoptr i32 %265 to ptr, !dbg !4698
  store ptr %266, ptr %66, align 4, !dbg !4696
  %267 = load i32, ptr %64, align 4, !dbg !4699
  %268 = load ptr, ptr %66, align 4, !dbg !4700
  store volatile i32 %267, ptr %268, align 4, !dbg !4701
  %269 = load i32, ptr %91, align 4, !dbg !4702
  %270 = load i32, ptr %92, align 4, !dbg !4703
  %271 = load i64, ptr %94, align 8, !dbg !4704
  %272 = trunc i64 %271 to i32, !dbg !4704
  store i32 %269, ptr %67, align 4
    #dbg_declare(ptr %67, !3938, !DIExpression(), !4705)
  store i32 %270, ptr %68, align 4
    #dbg_declare(ptr %68, !3944, !DIExpression(), !4707)
  store i32 -5111796, ptr %69, align 4
    #dbg_declare(ptr %69, !3946, !DIExpression(), !4708)
  store i32 %272, ptr %70, align 4
    #dbg_declare(ptr %70, !3948, !DIExpression(), !4709)
    #dbg_declare(ptr %71, !3950, !DIExpression(), !4710)
  %273 = load i32, ptr %68, align 4, !dbg !4711
  %274 = shl i32 %273, 10, !dbg !4712
  %275 = load i32, ptr %67, align 4, !dbg !4713
  %276 = shl i32 %275, 16, !dbg !4714
  %277 = add i32 %274, %276, !dbg !4715
  %278 = load i32, ptr %69, align 4, !dbg !4716
  %279 = add i32 %277, %278, !dbg !4717
  store i32 %279, ptr %71, align 4, !dbg !4710
    #dbg_declare(ptr %72, !3959, !DIExpression(), !4718)
  %280 = load i32, ptr %71, align 4, !dbg !4719
  %281 = inttoptr i32 %280 to ptr, !dbg !4720
  store ptr %281, ptr %72, align 4, !dbg !4718
  %282 = load i32, ptr %70, align 4, !dbg !4721
  %283 = load ptr, ptr %72, align 4, !dbg !4722
  store volatile i32 %282, ptr %283, align 4, !dbg !4723
  %284 = load i32, ptr %91, align 4, !dbg !4724
  %285 = load i32, ptr %92, align 4, !dbg !4725
  %286 = load i64, ptr %94, align 8, !dbg !4726
  %287 = lshr i64 %286, 32, !dbg !4727
  %288 = trunc i64 %287 to i32, !dbg !4728
  store i32 %284, ptr %73, align 4
    #dbg_declare(ptr %73, !3938, !DIExpression(), !4729)
  store i32 %285, ptr %74, align 4
    #dbg_declare(ptr %74, !3944, !DIExpression(), !4731)
  store i32 -5111792, ptr %75, align 4
    #dbg_declare(ptr %75, !3946, !DIExpression(), !4732)
  store i32 %288, ptr %76, align 4
    #dbg_declare(ptr %76, !3948, !DIExpression(), !4733)
    #dbg_declare(ptr %77, !3950, !DIExpression(), !4734)
  %289 = load i32, ptr %74, align 4, !dbg !4735
  %290 = shl i32 %289, 10, !dbg !4736
  %291 = load i32, ptr %73, align 4, !dbg !4737
  %292 = shl i32 %291, 16, !dbg !4738
  %293 = add i32 %290, %292, !dbg !4739
  %294 = load i32, ptr %75, align 4, !dbg !4740
  %295 = add i32 %293, %294, !dbg !4741
  store i32 %295, ptr %77, align 4, !dbg !4734
    #dbg_declare(ptr %78, !3959, !DIExpression(), !4742)
  %296 = load i32, ptr %77, align 4, !dbg !4743
  %297 = inttoptr i32 %296 to ptr, !dbg !4744
  store ptr %297, ptr %78, align 4, !dbg !4742
  %298 = load i32, ptr %76, align 4, !dbg !4745
  %299 = load ptr, ptr %78, align 4, !dbg !4746
  store volatile i32 %298, ptr %299, align 4, !dbg !4747
  %300 = load i32, ptr %91, align 4, !dbg !4748
  %301 = load i32, ptr %92, align 4, !dbg !4749
  %302 = load i32, ptr %95, align 4, !dbg !4750
  store i32 %300, ptr %79, align 4
    #dbg_declare(ptr %79, !3938, !DIExpression(), !4751)
  store i32 %301, ptr %80, align 4
    #dbg_declare(ptr %80, !3944, !DIExpression(), !4753)
  store i32 -5111776, ptr %81, align 4
    #dbg_declare(ptr %81, !3946, !DIExpression(), !4754)
  store i32 %302, ptr %82, align 4
    #dbg_declare(ptr %82, !3948, !DIExpression(), !4755)
    #dbg_declare(ptr %83, !3950, !DIExpression(), !4756)
  %303 = load i32, ptr %80, align 4, !dbg !4757
  %304 = shl i32 %303, 10, !dbg !4758
  %305 = load i32, ptr %79, align 4, !dbg !4759
  %306 = shl i32 %305, 16, !dbg !4760
  %307 = add i32 %304, %306, !dbg !4761
  %308 = load i32, ptr %81, align 4, !dbg !4762
  %309 = add i32 %307, %308, !dbg !4763
  store i32 %309, ptr %83, align 4, !dbg !4756
    #dbg_declare(ptr %84, !3959, !DIExpression(), !4764)
  %310 = load i32, ptr %83, align 4, !dbg !4765
  %311 = inttoptr i32 %310 to ptr, !dbg !4766
  store ptr %311, ptr %84, align 4, !dbg !4764
  %312 = load i32, ptr %82, align 4, !dbg !4767
  %313 = load ptr, ptr %84, align 4, !dbg !4768
  store volatile i32 %312, ptr %313, align 4, !dbg !4769
  %314 = load i32, ptr %91, align 4, !dbg !4770
  %315 = load i32, ptr %92, align 4, !dbg !4771
  store i32 %314, ptr %85, align 4
    #dbg_declare(ptr %85, !3938, !DIExpression(), !4772)
  store i32 %315, ptr %86, align 4
    #dbg_declare(ptr %86, !3944, !DIExpression(), !4774)
  store i32 -5111768, ptr %87, align 4
    #dbg_declare(ptr %87, !3946, !DIExpression(), !4775)
  store i32 1, ptr %88, align 4
    #dbg_declare(ptr %88, !3948, !DIExpression(), !4776)
    #dbg_declare(ptr %89, !3950, !DIExpression(), !4777)
  %316 = load i32, ptr %86, align 4, !dbg !4778
  %317 = shl i32 %316, 10, !dbg !4779
  %318 = load i32, ptr %85, align 4, !dbg !4780
  %319 = shl i32 %318, 16, !dbg !4781
  %320 = add i32 %317, %319, !dbg !4782
  %321 = load i32, ptr %87, align 4, !dbg !4783
  %322 = add i32 %320, %321, !dbg !4784
  store i32 %322, ptr %89, align 4, !dbg !4777
    #dbg_declare(ptr %90, !3959, !DIExpression(), !4785)
  %323 = load i32, ptr %89, align 4, !dbg !4786
  %324 = inttoptr i32 %323 to ptr, !dbg !4787
  store ptr %324, ptr %90, align 4, !dbg !4785
  %325 = load i32, ptr %88, align 4, !dbg !4788
  %326 = load ptr, ptr %90, align 4, !dbg !4789
  store volatile i32 %325, ptr %326, align 4, !dbg !4790
  %327 = load i8, ptr %101, align 1, !dbg !4791
  %328 = icmp ule i8 %327, 1, !dbg !4791, !nosanitize !2042
  br i1 %328, label %331, label %329, !dbg !4791, !prof !2055, !nosanitize !2042

329:                                              ; preds = %236
  %330 = zext i8 %327 to i32, !dbg !4791, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @241, i32 %330) #6, !dbg !4791, !nosanitize !2042
  br label %331, !dbg !4791, !nosanitize !2042

331:                                              ; preds = %329, %236
  %332 = trunc i8 %327 to i1, !dbg !4791
  br i1 %332, label %333, label %356, !dbg !4791

333:                                              ; preds = %331
  %334 = load i32, ptr %91, align 4, !dbg !4795
  %335 = icmp ult i32 %334, 2, !dbg !4797, !nosanitize !2042
  br i1 %335, label %337, label %336, !dbg !4797, !prof !2055, !nosanitize !2042

336:                                              ; preds = %333
  call void @__ubsan_handle_out_of_bounds(ptr @242, i32 %334) #6, !dbg !4797, !nosanitize !2042
  br label %337, !dbg !4797, !nosanitize !2042

337:                                              ; preds = %336, %333
  %338 = getelementptr inbounds nuw [2 x i32], ptr @noc_posted_writes_num_issued, i32 0, i32 %334, !dbg !4797
  %339 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %334), !dbg !4797, !nosanitize !2042
  %340 = extractvalue { i32, i1 } %339, 1, !dbg !4797, !nosanitize !2042
  %341 = extractvalue { i32, i1 } %339, 0, !dbg !4797, !nosanitize !2042
  %342 = add i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), %341, !dbg !4797, !nosanitize !2042
  %343 = icmp ne i32 %342, 0, !dbg !4797, !nosanitize !2042
  %344 = xor i1 %340, true, !dbg !4797, !nosanitize !2042
  %345 = icmp uge i32 %342, ptrtoint (ptr @noc_posted_writes_num_issued to i32), !dbg !4797, !nosanitize !2042
  %346 = and i1 %345, %344, !dbg !4797, !nosanitize !2042
  br i1 %346, label %348, label %347, !dbg !4797, !prof !2055, !nosanitize !2042

347:                                              ; preds = %337
  call void @__ubsan_handle_pointer_overflow(ptr @243, i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), i32 %342) #6, !dbg !4797, !nosanitize !2042
  br label %348, !dbg !4797, !nosanitize !2042

348:                                              ; preds = %347, %337
  %349 = ptrtoint ptr %338 to i32, !dbg !4797, !nosanitize !2042
  %350 = and i32 %349, 3, !dbg !4797, !nosanitize !2042
  %351 = icmp eq i32 %350, 0, !dbg !4797, !nosanitize !2042
  br i1 %351, label %353, label %352, !dbg !4797, !prof !2055, !nosanitize !2042

352:                                              ; preds = %348
  call void @__ubsan_handle_type_mismatch_v1(ptr @244, i32 %349) #6, !dbg !4797, !nosanitize !2042
  br label %353, !dbg !4797, !nosanitize !2042

353:                                              ; preds = %352, %348
  %354 = load i32, ptr %338, align 4, !dbg !4797
  %355 = add i32 %354, 1, !dbg !4797
  store i32 %355, ptr %338, align 4, !dbg !4797
  br label %402, !dbg !4798

356:                                              ; preds = %331
  %357 = load i32, ptr %91, align 4, !dbg !4799
  %358 = icmp ult i32 %357, 2, !dbg !4801, !nosanitize !2042
  br i1 %358, label %360, label %359, !dbg !4801, !prof !2055, !nosanitize !2042

359:                                              ; preds = %356
  call void @__ubsan_handle_out_of_bounds(ptr @245, i32 %357) #6, !dbg !4801, !nosanitize !2042
  br label %360, !dbg !4801, !nosanitize !2042

360:                                              ; preds = %359, %356
  %361 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %357, !dbg !4801
  %362 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %357), !dbg !4801, !nosanitize !2042
  %363 = extractvalue { i32, i1 } %362, 1, !dbg !4801, !nosanitize !2042
  %364 = extractvalue { i32, i1 } %362, 0, !dbg !4801, !nosanitize !2042
  %365 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %364, !dbg !4801, !nosanitize !2042
  %366 = icmp ne i32 %365, 0, !dbg !4801, !nosanitize !2042
  %367 = xor i1 %363, true, !dbg !4801, !nosanitize !2042
  %368 = icmp uge i32 %365, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !4801, !nosanitize !2042
  %369 = and i1 %368, %367, !dbg !4801, !nosanitize !2042
  br i1 %369, label %371, label %370, !dbg !4801, !prof !2055, !nosanitize !2042

370:                                              ; preds = %360
  call void @__ubsan_handle_pointer_overflow(ptr @246, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %365) #6, !dbg !4801, !nosanitize !2042
  br label %371, !dbg !4801, !nosanitize !2042

371:                                              ; preds = %370, %360
  %372 = ptrtoint ptr %361 to i32, !dbg !4801, !nosanitize !2042
  %373 = and i32 %372, 3, !dbg !4801, !nosanitize !2042
  %374 = icmp eq i32 %373, 0, !dbg !4801, !nosanitize !2042
  br i1 %374, label %376, label %375, !dbg !4801, !prof !2055, !nosanitize !2042

375:                                              ; preds = %371
  call void @__ubsan_handle_type_mismatch_v1(ptr @247, i32 %372) #6, !dbg !4801, !nosanitize !2042
  br label %376, !dbg !4801, !nosanitize !2042

376:                                              ; preds = %375, %371
  %377 = load i32, ptr %361, align 4, !dbg !4801
  %378 = add i32 %377, 1, !dbg !4801
  store i32 %378, ptr %361, align 4, !dbg !4801
  %379 = load i32, ptr %99, align 4, !dbg !4802
  %380 = load i32, ptr %91, align 4, !dbg !4803
  %381 = icmp ult i32 %380, 2, !dbg !4804, !nosanitize !2042
  br i1 %381, label %383, label %382, !dbg !4804, !prof !2055, !nosanitize !2042

382:                                              ; preds = %376
  call void @__ubsan_handle_out_of_bounds(ptr @248, i32 %380) #6, !dbg !4804, !nosanitize !2042
  br label %383, !dbg !4804, !nosanitize !2042

383:                                              ; preds = %382, %376
  %384 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %380, !dbg !4804
  %385 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %380), !dbg !4804, !nosanitize !2042
  %386 = extractvalue { i32, i1 } %385, 1, !dbg !4804, !nosanitize !2042
  %387 = extractvalue { i32, i1 } %385, 0, !dbg !4804, !nosanitize !2042
  %388 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %387, !dbg !4804, !nosanitize !2042
  %389 = icmp ne i32 %388, 0, !dbg !4804, !nosanitize !2042
  %390 = xor i1 %386, true, !dbg !4804, !nosanitize !2042
  %391 = icmp uge i32 %388, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4804, !nosanitize !2042
  %392 = and i1 %391, %390, !dbg !4804, !nosanitize !2042
  br i1 %392, label %394, label %393, !dbg !4804, !prof !2055, !nosanitize !2042

393:                                              ; preds = %383
  call void @__ubsan_handle_pointer_overflow(ptr @249, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %388) #6, !dbg !4804, !nosanitize !2042
  br label %394, !dbg !4804, !nosanitize !2042

394:                                              ; preds = %393, %383
  %395 = ptrtoint ptr %384 to i32, !dbg !4804, !nosanitize !2042
  %396 = and i32 %395, 3, !dbg !4804, !nosanitize !2042
  %397 = icmp eq i32 %396, 0, !dbg !4804, !nosanitize !2042
  br i1 %397, label %399, label %398, !dbg !4804, !prof !2055, !nosanitize !2042

398:                                              ; preds = %394
  call void @__ubsan_handle_type_mismatch_v1(ptr @250, i32 %395) #6, !dbg !4804, !nosanitize !2042
  br label %399, !dbg !4804, !nosanitize !2042

399:                                              ; preds = %398, %394
  %400 = load i32, ptr %384, align 4, !dbg !4804
  %401 = add i32 %400, %379, !dbg !4804
  store i32 %401, ptr %384, align 4, !dbg !4804
  br label %402

402:                                              ; preds = %353, %399
  %403 = load i32, ptr %120, align 4, !dbg !4805
  %404 = add i32 %403, 8192, !dbg !4805
  store i32 %404, ptr %120, align 4, !dbg !4805
  %405 = load i64, ptr %121, align 8, !dbg !4806
  %406 = add i64 %405, 8192, !dbg !4806
  store i64 %406, ptr %121, align 8, !dbg !4806
  %407 = load i32, ptr %122, align 4, !dbg !4807
  %408 = sub i32 %407, 8192, !dbg !4807
  store i32 %408, ptr %122, align 4, !dbg !4807
  br label %141, !dbg !4571, !llvm.loop !4808

409:                                              ; preds = %141
  br label %410, !dbg !4810

410:                                              ; preds = %428, %409
  %411 = load i32, ptr %118, align 4, !dbg !4811
  %412 = load i32, ptr %119, align 4, !dbg !4812
  store i32 %411, ptr %116, align 4
    #dbg_declare(ptr %116, !3877, !DIExpression(), !4813)
  store i32 %412, ptr %117, align 4
    #dbg_declare(ptr %117, !3883, !DIExpression(), !4815)
  %413 = load i32, ptr %116, align 4, !dbg !4816
  %414 = load i32, ptr %117, align 4, !dbg !4817
  store i32 %413, ptr %104, align 4
    #dbg_declare(ptr %104, !3887, !DIExpression(), !4818)
  store i32 %414, ptr %105, align 4
    #dbg_declare(ptr %105, !3893, !DIExpression(), !4820)
  store i32 -5111768, ptr %106, align 4
    #dbg_declare(ptr %106, !3895, !DIExpression(), !4821)
    #dbg_declare(ptr %107, !3897, !DIExpression(), !4822)
  %415 = load i32, ptr %105, align 4, !dbg !4823
  %416 = shl i32 %415, 10, !dbg !4824
  %417 = load i32, ptr %104, align 4, !dbg !4825
  %418 = shl i32 %417, 16, !dbg !4826
  %419 = add i32 %416, %418, !dbg !4827
  %420 = load i32, ptr %106, align 4, !dbg !4828
  %421 = add i32 %419, %420, !dbg !4829
  store i32 %421, ptr %107, align 4, !dbg !4822
    #dbg_declare(ptr %108, !3906, !DIExpression(), !4830)
  %422 = load i32, ptr %107, align 4, !dbg !4831
  %423 = inttoptr i32 %422 to ptr, !dbg !4832
  store ptr %423, ptr %108, align 4, !dbg !4830
  %424 = load ptr, ptr %108, align 4, !dbg !4833
  %425 = load volatile i32, ptr %424, align 4, !dbg !4834
  %426 = icmp eq i32 %425, 0, !dbg !4835
  %427 = xor i1 %426, true, !dbg !4836
  br i1 %427, label %428, label %429, !dbg !4810

428:                                              ; preds = %410
  br label %410, !dbg !4810, !llvm.loop !4837

429:                                              ; preds = %410
  %430 = load i32, ptr %118, align 4, !dbg !4839
  %431 = load i32, ptr %119, align 4, !dbg !4840
  %432 = load i32, ptr %120, align 4, !dbg !4841
  %433 = load i64, ptr %121, align 8, !dbg !4842
  %434 = load i32, ptr %122, align 4, !dbg !4843
  %435 = load i32, ptr %123, align 4, !dbg !4844
  %436 = load i8, ptr %124, align 1, !dbg !4845
  %437 = icmp ule i8 %436, 1, !dbg !4845, !nosanitize !2042
  br i1 %437, label %440, label %438, !dbg !4845, !prof !2055, !nosanitize !2042

438:                                              ; preds = %429
  %439 = zext i8 %436 to i32, !dbg !4845, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @223, i32 %439) #6, !dbg !4845, !nosanitize !2042
  br label %440, !dbg !4845, !nosanitize !2042

440:                                              ; preds = %438, %429
  %441 = trunc i8 %436 to i1, !dbg !4845
  %442 = load i8, ptr %125, align 1, !dbg !4846
  %443 = icmp ule i8 %442, 1, !dbg !4846, !nosanitize !2042
  br i1 %443, label %446, label %444, !dbg !4846, !prof !2055, !nosanitize !2042

444:                                              ; preds = %440
  %445 = zext i8 %442 to i32, !dbg !4846, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @224, i32 %445) #6, !dbg !4846, !nosanitize !2042
  br label %446, !dbg !4846, !nosanitize !2042

446:                                              ; preds = %444, %440
  %447 = trunc i8 %442 to i1, !dbg !4846
  %448 = load i32, ptr %126, align 4, !dbg !4847
  %449 = load i8, ptr %127, align 1, !dbg !4848
  %450 = icmp ule i8 %449, 1, !dbg !4848, !nosanitize !2042
  br i1 %450, label %453, label %451, !dbg !4848, !prof !2055, !nosanitize !2042

451:                                              ; preds = %446
  %452 = zext i8 %449 to i32, !dbg !4848, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @225, i32 %452) #6, !dbg !4848, !nosanitize !2042
  br label %453, !dbg !4848, !nosanitize !2042

453:                                              ; preds = %451, %446
  %454 = trunc i8 %449 to i1, !dbg !4848
  %455 = load i8, ptr %128, align 1, !dbg !4849
  %456 = icmp ule i8 %455, 1, !dbg !4849, !nosanitize !2042
  br i1 %456, label %459, label %457, !dbg !4849, !prof !2055, !nosanitize !2042

457:                                              ; preds = %453
  %458 = zext i8 %455 to i32, !dbg !4849, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @226, i32 %458) #6, !dbg !4849, !nosanitize !2042
  br label %459, !dbg !4849, !nosanitize !2042

459:                                              ; preds = %453, %457
  %460 = trunc i8 %455 to i1, !dbg !4849
  %461 = load i32, ptr %129, align 4, !dbg !4850
  store i32 %430, ptr %42, align 4
    #dbg_declare(ptr %42, !4617, !DIExpression(), !4851)
  store i32 %431, ptr %43, align 4
    #dbg_declare(ptr %43, !4623, !DIExpression(), !4853)
  store i32 %432, ptr %44, align 4
    #dbg_declare(ptr %44, !4625, !DIExpression(), !4854)
  store i64 %433, ptr %45, align 8
    #dbg_declare(ptr %45, !4627, !DIExpression(), !4855)
  store i32 %434, ptr %46, align 4
    #dbg_declare(ptr %46, !4629, !DIExpression(), !4856)
  store i32 %435, ptr %47, align 4
    #dbg_declare(ptr %47, !4631, !DIExpression(), !4857)
  %462 = zext i1 %441 to i8
  store i8 %462, ptr %48, align 1
    #dbg_declare(ptr %48, !4633, !DIExpression(), !4858)
  %463 = zext i1 %447 to i8
  store i8 %463, ptr %49, align 1
    #dbg_declare(ptr %49, !4635, !DIExpression(), !4859)
  store i32 %448, ptr %50, align 4
    #dbg_declare(ptr %50, !4637, !DIExpression(), !4860)
  %464 = zext i1 %454 to i8
  store i8 %464, ptr %51, align 1
    #dbg_declare(ptr %51, !4639, !DIExpression(), !4861)
  %465 = zext i1 %460 to i8
  store i8 %465, ptr %52, align 1
    #dbg_declare(ptr %52, !4641, !DIExpression(), !4862)
  store i32 %461, ptr %53, align 4
    #dbg_declare(ptr %53, !4643, !DIExpression(), !4863)
    #dbg_declare(ptr %54, !4645, !DIExpression(), !4864)
  %466 = load i32, ptr %47, align 4, !dbg !4865
  %467 = shl i32 %466, 13, !dbg !4866
  %468 = or i32 130, %467, !dbg !4867
  %469 = load i8, ptr %49, align 1, !dbg !4868
  %470 = icmp ule i8 %469, 1, !dbg !4868, !nosanitize !2042
  br i1 %470, label %473, label %471, !dbg !4868, !prof !2055, !nosanitize !2042

471:                                              ; preds = %459
  %472 = zext i8 %469 to i32, !dbg !4868, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @231, i32 %472) #6, !dbg !4868, !nosanitize !2042
  br label %473, !dbg !4868, !nosanitize !2042

473:                                              ; preds = %471, %459
  %474 = trunc i8 %469 to i1, !dbg !4868
  %475 = zext i1 %474 to i64, !dbg !4868
  %476 = select i1 %474, i32 64, i32 0, !dbg !4868
  %477 = or i32 %468, %476, !dbg !4869
  %478 = load i8, ptr %48, align 1, !dbg !4870
  %479 = icmp ule i8 %478, 1, !dbg !4870, !nosanitize !2042
  br i1 %479, label %482, label %480, !dbg !4870, !prof !2055, !nosanitize !2042

480:                                              ; preds = %473
  %481 = zext i8 %478 to i32, !dbg !4870, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @233, i32 %481) #6, !dbg !4870, !nosanitize !2042
  br label %482, !dbg !4870, !nosanitize !2042

482:                                              ; preds = %480, %473
  %483 = trunc i8 %478 to i1, !dbg !4870
  br i1 %483, label %484, label %494, !dbg !4870

484:                                              ; preds = %482
  %485 = load i8, ptr %51, align 1, !dbg !4871
  %486 = icmp ule i8 %485, 1, !dbg !4871, !nosanitize !2042
  br i1 %486, label %489, label %487, !dbg !4871, !prof !2055, !nosanitize !2042

487:                                              ; preds = %484
  %488 = zext i8 %485 to i32, !dbg !4871, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @234, i32 %488) #6, !dbg !4871, !nosanitize !2042
  br label %489, !dbg !4871, !nosanitize !2042

489:                                              ; preds = %487, %484
  %490 = trunc i8 %485 to i1, !dbg !4871
  %491 = zext i1 %490 to i64, !dbg !4871
  %492 = select i1 %490, i32 256, i32 0, !dbg !4871
  %493 = or i32 %492, 32, !dbg !4872
  br label %495, !dbg !4870

494:                                              ; preds = %482
  br label %495, !dbg !4870

495:                                              ; preds = %494, %489
  %496 = phi i32 [ %493, %489 ], [ 0, %494 ], !dbg !4870
  %497 = or i32 %477, %496, !dbg !4873
  %498 = load i8, ptr %52, align 1, !dbg !4874
  %499 = icmp ule i8 %498, 1, !dbg !4874, !nosanitize !2042
  br i1 %499, label %502, label %500, !dbg !4874, !prof !2055, !nosanitize !2042

500:                                              ; preds = %495
  %501 = zext i8 %498 to i32, !dbg !4874, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @237, i32 %501) #6, !dbg !4874, !nosanitize !2042
  br label %502, !dbg !4874, !nosanitize !2042

502:                                              ; preds = %500, %495
  %503 = trunc i8 %498 to i1, !dbg !4874
  %504 = zext i1 %503 to i64, !dbg !4874
  %505 = select i1 %503, i32 0, i32 16, !dbg !4874
  %506 = or i32 %497, %505, !dbg !4875
  store i32 %506, ptr %54, align 4, !dbg !4864
  %507 = load i32, ptr %42, align 4, !dbg !4876
  %508 = load i32, ptr %43, align 4, !dbg !4877
  %509 = load i32, ptr %54, align 4, !dbg !4878
  store i32 %507, ptr %6, align 4
    #dbg_declare(ptr %6, !3938, !DIExpression(), !4879)
  store i32 %508, ptr %7, align 4
    #dbg_declare(ptr %7, !3944, !DIExpression(), !4881)
  store i32 -5111780, ptr %8, align 4
    #dbg_declare(ptr %8, !3946, !DIExpression(), !4882)
  store i32 %509, ptr %9, align 4
    #dbg_declare(ptr %9, !3948, !DIExpression(), !4883)
    #dbg_declare(ptr %10, !3950, !DIExpression(), !4884)
  %510 = load i32, ptr %7, align 4, !dbg !4885
  %511 = shl i32 %510, 10, !dbg !4886
  %512 = load i32, ptr %6, align 4, !dbg !4887
  %513 = shl i32 %512, 16, !dbg !4888
  %514 = add i32 %511, %513, !dbg !4889
  %515 = load i32, ptr %8, align 4, !dbg !4890
  %516 = add i32 %514, %515, !dbg !4891
  store i32 %516, ptr %10, align 4, !dbg !4884
    #dbg_declare(ptr %11, !3959, !DIExpression(), !4892)
  %517 = load i32, ptr %10, align 4, !dbg !4893
  %518 = inttoptr i32 %517 to ptr, !dbg !4894
  store ptr %518, ptr %11, align 4, !dbg !4892
  %519 = load i32, ptr %9, align 4, !dbg !4895
  %520 = load ptr, ptr %11, align 4, !dbg !4896
  store volatile i32 %519, ptr %520, align 4, !dbg !4897
  %521 = load i32, ptr %42, align 4, !dbg !4898
  %522 = load i32, ptr %43, align 4, !dbg !4899
  %523 = load i32, ptr %44, align 4, !dbg !4900
  store i32 %521, ptr %12, align 4
    #dbg_declare(ptr %12, !3938, !DIExpression(), !4901)
  store i32 %522, ptr %13, align 4
    #dbg_declare(ptr %13, !3944, !DIExpression(), !4903)
  store i32 -5111808, ptr %14, align 4
    #dbg_declare(ptr %14, !3946, !DIExpression(), !4904)
  store i32 %523, ptr %15, align 4
    #dbg_declare(ptr %15, !3948, !DIExpression(), !4905)
    #dbg_declare(ptr %16, !3950, !DIExpression(), !4906)
  %524 = load i32, ptr %13, align 4, !dbg !4907
  %525 = shl i32 %524, 10, !dbg !4908
  %526 = load i32, ptr %12, align 4, !dbg !4909
  %527 = shl i32 %526, 16, !dbg !4910
  %528 = add i32 %525, %527, !dbg !4911
  %529 = load i32, ptr %14, align 4, !dbg !4912
  %530 = add i32 %528, %529, !dbg !4913
  store i32 %530, ptr %16, align 4, !dbg !4906
    #dbg_declare(ptr %17, !3959, !DIExpression(), !4914)
  %531 = load i32, ptr %16, align 4, !dbg !4915
  %532 = inttoptr i32 %531 to ptr, !dbg !4916
  store ptr %532, ptr %17, align 4, !dbg !4914
  %533 = load i32, ptr %15, align 4, !dbg !4917
  %534 = load ptr, ptr %17, align 4, !dbg !4918
  store volatile i32 %533, ptr %534, align 4, !dbg !4919
  %535 = load i32, ptr %42, align 4, !dbg !4920
  %536 = load i32, ptr %43, align 4, !dbg !4921
  %537 = load i64, ptr %45, align 8, !dbg !4922
  %538 = trunc i64 %537 to i32, !dbg !4922
  store i32 %535, ptr %18, align 4
    #dbg_declare(ptr %18, !3938, !DIExpression(), !4923)
  store i32 %536, ptr %19, align 4
    #dbg_declare(ptr %19, !3944, !DIExpression(), !4925)
  store i32 -5111796, ptr %20, align 4
    #dbg_declare(ptr %20, !3946, !DIExpression(), !4926)
  store i32 %538, ptr %21, align 4
    #dbg_declare(ptr %21, !3948, !DIExpression(), !4927)
    #dbg_declare(ptr %22, !3950, !DIExpression(), !4928)
  %539 = load i32, ptr %19, align 4, !dbg !4929
  %540 = shl i32 %539, 10, !dbg !4930
  %541 = load i32, ptr %18, align 4, !dbg !4931
  %542 = shl i32 %541, 16, !dbg !4932
  %543 = add i32 %540, %542, !dbg !4933
  %544 = load i32, ptr %20, align 4, !dbg !4934
  %545 = add i32 %543, %544, !dbg !4935
  store i32 %545, ptr %22, align 4, !dbg !4928
    #dbg_declare(ptr %23, !3959, !DIExpression(), !4936)
  %546 = load i32, ptr %22, align 4, !dbg !4937
  %547 = inttoptr i32 %546 to ptr, !dbg !4938
  store ptr %547, ptr %23, align 4, !dbg !4936
  %548 = load i32, ptr %21, align 4, !dbg !4939
  %549 = load ptr, ptr %23, align 4, !dbg !4940
  store volatile i32 %548, ptr %549, align 4, !dbg !4941
  %550 = load i32, ptr %42, align 4, !dbg !4942
  %551 = load i32, ptr %43, align 4, !dbg !4943
  %552 = load i64, ptr %45, align 8, !dbg !4944
  %553 = lshr i64 %552, 32, !dbg !4945
  %554 = trunc i64 %553 to i32, !dbg !4946
  store i32 %550, ptr %24, align 4
    #dbg_declare(ptr %24, !3938, !DIExpression(), !4947)
  store i32 %551, ptr %25, align 4
    #dbg_declare(ptr %25, !3944, !DIExpression(), !4949)
  store i32 -5111792, ptr %26, align 4
    #dbg_declare(ptr %26, !3946, !DIExpression(), !4950)
  store i32 %554, ptr %27, align 4
    #dbg_declare(ptr %27, !3948, !DIExpression(), !4951)
    #dbg_declare(ptr %28, !3950, !DIExpression(), !4952)
  %555 = load i32, ptr %25, align 4, !dbg !4953
  %556 = shl i32 %555, 10, !dbg !4954
  %557 = load i32, ptr %24, align 4, !dbg !4955
  %558 = shl i32 %557, 16, !dbg !4956
  %559 = add i32 %556, %558, !dbg !4957
  %560 = load i32, ptr %26, align 4, !dbg !4958
  %561 = add i32 %559, %560, !dbg !4959
  store i32 %561, ptr %28, align 4, !dbg !4952
    #dbg_declare(ptr %29, !3959, !DIExpression(), !4960)
  %562 = load i32, ptr %28, align 4, !dbg !4961
  %563 = inttoptr i32 %562 to ptr, !dbg !4962
  store ptr %563, ptr %29, align 4, !dbg !4960
  %564 = load i32, ptr %27, align 4, !dbg !4963
  %565 = load ptr, ptr %29, align 4, !dbg !4964
  store volatile i32 %564, ptr %565, align 4, !dbg !4965
  %566 = load i32, ptr %42, align 4, !dbg !4966
  %567 = load i32, ptr %43, align 4, !dbg !4967
  %568 = load i32, ptr %46, align 4, !dbg !4968
  store i32 %566, ptr %30, align 4
    #dbg_declare(ptr %30, !3938, !DIExpression(), !4969)
  store i32 %567, ptr %31, align 4
    #dbg_declare(ptr %31, !3944, !DIExpression(), !4971)
  store i32 -5111776, ptr %32, align 4
    #dbg_declare(ptr %32, !3946, !DIExpression(), !4972)
  store i32 %568, ptr %33, align 4
    #dbg_declare(ptr %33, !3948, !DIExpression(), !4973)
    #dbg_declare(ptr %34, !3950, !DIExpression(), !4974)
  %569 = load i32, ptr %31, align 4, !dbg !4975
  %570 = shl i32 %569, 10, !dbg !4976
  %571 = load i32, ptr %30, align 4, !dbg !4977
  %572 = shl i32 %571, 16, !dbg !4978
  %573 = add i32 %570, %572, !dbg !4979
  %574 = load i32, ptr %32, align 4, !dbg !4980
  %575 = add i32 %573, %574, !dbg !4981
  store i32 %575, ptr %34, align 4, !dbg !4974
    #dbg_declare(ptr %35, !3959, !DIExpression(), !4982)
  %576 = load i32, ptr %34, align 4, !dbg !4983
  %577 = inttoptr i32 %576 to ptr, !dbg !4984
  store ptr %577, ptr %35, align 4, !dbg !4982
  %578 = load i32, ptr %33, align 4, !dbg !4985
  %579 = load ptr, ptr %35, align 4, !dbg !4986
  store volatile i32 %578, ptr %579, align 4, !dbg !4987
  %580 = load i32, ptr %42, align 4, !dbg !4988
  %581 = load i32, ptr %43, align 4, !dbg !4989
  store i32 %580, ptr %36, align 4
    #dbg_declare(ptr %36, !3938, !DIExpression(), !4990)
  store i32 %581, ptr %37, align 4
    #dbg_declare(ptr %37, !3944, !DIExpression(), !4992)
  store i32 -5111768, ptr %38, align 4
    #dbg_declare(ptr %38, !3946, !DIExpression(), !4993)
  store i32 1, ptr %39, align 4
    #dbg_declare(ptr %39, !3948, !DIExpression(), !4994)
    #dbg_declare(ptr %40, !3950, !DIExpression(), !4995)
  %582 = load i32, ptr %37, align 4, !dbg !4996
  %583 = shl i32 %582, 10, !dbg !4997
  %584 = load i32, ptr %36, align 4, !dbg !4998
  %585 = shl i32 %584, 16, !dbg !4999
  %586 = add i32 %583, %585, !dbg !5000
  %587 = load i32, ptr %38, align 4, !dbg !5001
  %588 = add i32 %586, %587, !dbg !5002
  store i32 %588, ptr %40, align 4, !dbg !4995
    #dbg_declare(ptr %41, !3959, !DIExpression(), !5003)
  %589 = load i32, ptr %40, align 4, !dbg !5004
  %590 = inttoptr i32 %589 to ptr, !dbg !5005
  store ptr %590, ptr %41, align 4, !dbg !5003
  %591 = load i32, ptr %39, align 4, !dbg !5006
  %592 = load ptr, ptr %41, align 4, !dbg !5007
  store volatile i32 %591, ptr %592, align 4, !dbg !5008
  %593 = load i8, ptr %52, align 1, !dbg !5009
  %594 = icmp ule i8 %593, 1, !dbg !5009, !nosanitize !2042
  br i1 %594, label %597, label %595, !dbg !5009, !prof !2055, !nosanitize !2042

595:                                              ; preds = %502
  %596 = zext i8 %593 to i32, !dbg !5009, !nosanitize !2042
  call void @__ubsan_handle_load_invalid_value(ptr @241, i32 %596) #6, !dbg !5009, !nosanitize !2042
  br label %597, !dbg !5009, !nosanitize !2042

597:                                              ; preds = %595, %502
  %598 = trunc i8 %593 to i1, !dbg !5009
  br i1 %598, label %599, label %622, !dbg !5009

599:                                              ; preds = %597
  %600 = load i32, ptr %42, align 4, !dbg !5010
  %601 = icmp ult i32 %600, 2, !dbg !5011, !nosanitize !2042
  br i1 %601, label %603, label %602, !dbg !5011, !prof !2055, !nosanitize !2042

602:                                              ; preds = %599
  call void @__ubsan_handle_out_of_bounds(ptr @242, i32 %600) #6, !dbg !5011, !nosanitize !2042
  br label %603, !dbg !5011, !nosanitize !2042

603:                                              ; preds = %602, %599
  %604 = getelementptr inbounds nuw [2 x i32], ptr @noc_posted_writes_num_issued, i32 0, i32 %600, !dbg !5011
  %605 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %600), !dbg !5011, !nosanitize !2042
  %606 = extractvalue { i32, i1 } %605, 1, !dbg !5011, !nosanitize !2042
  %607 = extractvalue { i32, i1 } %605, 0, !dbg !5011, !nosanitize !2042
  %608 = add i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), %607, !dbg !5011, !nosanitize !2042
  %609 = icmp ne i32 %608, 0, !dbg !5011, !nosanitize !2042
  %610 = xor i1 %606, true, !dbg !5011, !nosanitize !2042
  %611 = icmp uge i32 %608, ptrtoint (ptr @noc_posted_writes_num_issued to i32), !dbg !5011, !nosanitize !2042
  %612 = and i1 %611, %610, !dbg !5011, !nosanitize !2042
  br i1 %612, label %614, label %613, !dbg !5011, !prof !2055, !nosanitize !2042

613:                                              ; preds = %603
  call void @__ubsan_handle_pointer_overflow(ptr @243, i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), i32 %608) #6, !dbg !5011, !nosanitize !2042
  br label %614, !dbg !5011, !nosanitize !2042

614:                                              ; preds = %613, %603
  %615 = ptrtoint ptr %604 to i32, !dbg !5011, !nosanitize !2042
  %616 = and i32 %615, 3, !dbg !5011, !nosanitize !2042
  %617 = icmp eq i32 %616, 0, !dbg !5011, !nosanitize !2042
  br i1 %617, label %619, label %618, !dbg !5011, !prof !2055, !nosanitize !2042

618:                                              ; preds = %614
  call void @__ubsan_handle_type_mismatch_v1(ptr @244, i32 %615) #6, !dbg !5011, !nosanitize !2042
  br label %619, !dbg !5011, !nosanitize !2042

619:                                              ; preds = %618, %614
  %620 = load i32, ptr %604, align 4, !dbg !5011
  %621 = add i32 %620, 1, !dbg !5011
  store i32 %621, ptr %604, align 4, !dbg !5011
  br label %668, !dbg !5012

622:                                              ; preds = %597
  %623 = load i32, ptr %42, align 4, !dbg !5013
  %624 = icmp ult i32 %623, 2, !dbg !5014, !nosanitize !2042
  br i1 %624, label %626, label %625, !dbg !5014, !prof !2055, !nosanitize !2042

625:                                              ; preds = %622
  call void @__ubsan_handle_out_of_bounds(ptr @245, i32 %623) #6, !dbg !5014, !nosanitize !2042
  br label %626, !dbg !5014, !nosanitize !2042

626:                                              ; preds = %625, %622
  %627 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %623, !dbg !5014
  %628 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %623), !dbg !5014, !nosanitize !2042
  %629 = extractvalue { i32, i1 } %628, 1, !dbg !5014, !nosanitize !2042
  %630 = extractvalue { i32, i1 } %628, 0, !dbg !5014, !nosanitize !2042
  %631 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %630, !dbg !5014, !nosanitize !2042
  %632 = icmp ne i32 %631, 0, !dbg !5014, !nosanitize !2042
  %633 = xor i1 %629, true, !dbg !5014, !nosanitize !2042
  %634 = icmp uge i32 %631, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !5014, !nosanitize !2042
  %635 = and i1 %634, %633, !dbg !5014, !nosanitize !2042
  br i1 %635, label %637, label %636, !dbg !5014, !prof !2055, !nosanitize !2042

636:                                              ; preds = %626
  call void @__ubsan_handle_pointer_overflow(ptr @246, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %631) #6, !dbg !5014, !nosanitize !2042
  br label %637, !dbg !5014, !nosanitize !2042

637:                                              ; preds = %636, %626
  %638 = ptrtoint ptr %627 to i32, !dbg !5014, !nosanitize !2042
  %639 = and i32 %638, 3, !dbg !5014, !nosanitize !2042
  %640 = icmp eq i32 %639, 0, !dbg !5014, !nosanitize !2042
  br i1 %640, label %642, label %641, !dbg !5014, !prof !2055, !nosanitize !2042

641:                                              ; preds = %637
  call void @__ubsan_handle_type_mismatch_v1(ptr @247, i32 %638) #6, !dbg !5014, !nosanitize !2042
  br label %642, !dbg !5014, !nosanitize !2042

642:                                              ; preds = %641, %637
  %643 = load i32, ptr %627, align 4, !dbg !5014
  %644 = add i32 %643, 1, !dbg !5014
  store i32 %644, ptr %627, align 4, !dbg !5014
  %645 = load i32, ptr %50, align 4, !dbg !5015
  %646 = load i32, ptr %42, align 4, !dbg !5016
  %647 = icmp ult i32 %646, 2, !dbg !5017, !nosanitize !2042
  br i1 %647, label %649, label %648, !dbg !5017, !prof !2055, !nosanitize !2042

648:                                              ; preds = %642
  call void @__ubsan_handle_out_of_bounds(ptr @248, i32 %646) #6, !dbg !5017, !nosanitize !2042
  br label %649, !dbg !5017, !nosanitize !2042

649:                                              ; preds = %648, %642
  %650 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %646, !dbg !5017
  %651 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %646), !dbg !5017, !nosanitize !2042
  %652 = extractvalue { i32, i1 } %651, 1, !dbg !5017, !nosanitize !2042
  %653 = extractvalue { i32, i1 } %651, 0, !dbg !5017, !nosanitize !2042
  %654 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %653, !dbg !5017, !nosanitize !2042
  %655 = icmp ne i32 %654, 0, !dbg !5017, !nosanitize !2042
  %656 = xor i1 %652, true, !dbg !5017, !nosanitize !2042
  %657 = icmp uge i32 %654, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !5017, !nosanitize !2042
  %658 = and i1 %657, %656, !dbg !5017, !nosanitize !2042
  br i1 %658, label %660, label %659, !dbg !5017, !prof !2055, !nosanitize !2042

659:                                              ; preds = %649
  call void @__ubsan_handle_pointer_overflow(ptr @249, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %654) #6, !dbg !5017, !nosanitize !2042
  br label %660, !dbg !5017, !nosanitize !2042

660:                                              ; preds = %659, %649
  %661 = ptrtoint ptr %650 to i32, !dbg !5017, !nosanitize !2042
  %662 = and i32 %661, 3, !dbg !5017, !nosanitize !2042
  %663 = icmp eq i32 %662, 0, !dbg !5017, !nosanitize !2042
  br i1 %663, label %665, label %664, !dbg !5017, !prof !2055, !nosanitize !2042

664:                                              ; preds = %660
  call void @__ubsan_handle_type_mismatch_v1(ptr @250, i32 %661) #6, !dbg !5017, !nosanitize !2042
  br label %665, !dbg !5017, !nosanitize !2042

665:                                              ; preds = %664, %660
  %666 = load i32, ptr %650, align 4, !dbg !5017
  %667 = add i32 %666, %645, !dbg !5017
  store i32 %667, ptr %650, align 4, !dbg !5017
  br label %668

668:                                              ; preds = %619, %665
  ret void, !dbg !5018
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1) #0 comdat align 2 !dbg !5019 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !5020, !DIExpression(), !5021)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !5022, !DIExpression(), !5023)
  %5 = load ptr, ptr %3, align 4
  %6 = icmp ne ptr %5, null, !nosanitize !2042
  %7 = ptrtoint ptr %5 to i32, !nosanitize !2042
  %8 = and i32 %7, 3, !nosanitize !2042
  %9 = icmp eq i32 %8, 0, !nosanitize !2042
  %10 = and i1 %6, %9, !nosanitize !2042
  br i1 %10, label %12, label %11, !prof !2055, !nosanitize !2042

11:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @251, i32 %7) #6, !dbg !5021, !nosanitize !2042
  br label %12, !dbg !5021, !nosanitize !2042

12:                                               ; preds = %11, %2
  %13 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %5, i32 0, i32 2, !dbg !5024
  %14 = load i32, ptr %13, align 4, !dbg !5024
  %15 = load i32, ptr %4, align 4, !dbg !5025
  br i1 true, label %17, label %16, !dbg !5026, !prof !2055, !nosanitize !2042

16:                                               ; preds = %12
  call void @__ubsan_handle_divrem_overflow(ptr @252, i32 %15, i32 1024) #6, !dbg !5026, !nosanitize !2042
  br label %17, !dbg !5026, !nosanitize !2042

17:                                               ; preds = %16, %12
  %18 = urem i32 %15, 1024, !dbg !5026
  %19 = add i32 %14, %18, !dbg !5027
  ret i32 %19, !dbg !5028
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
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2030, !2031, !2032, !2033, !2034, !2035}
!llvm.ident = !{!2036}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang version 22.1.8", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !2, retainedTypes: !149, globals: !835, imports: !858, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_rows_0/scalar.cpp", directory: "/work/wt/integration")
!2 = !{!3, !33, !101, !114, !126, !132, !142}
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
!149 = !{!150, !152, !143, !154, !160, !163, !543, !544, !156, !118, !545, !546, !547, !548, !550, !590, !645, !293, !289, !286, !282, !694, !754, !763}
!150 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !151, size: 32)
!151 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!152 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !6, line: 159, baseType: !153)
!153 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!154 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !155, size: 32)
!155 = !DICompositeType(tag: DW_TAG_array_type, baseType: !156, size: 98304, elements: !157)
!156 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!157 = !{!158, !159}
!158 = !DISubrange(count: 32)
!159 = !DISubrange(count: 96)
!160 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !161, size: 32)
!161 = !DICompositeType(tag: DW_TAG_array_type, baseType: !156, size: 1024, elements: !162)
!162 = !{!158}
!163 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !164, size: 32)
!164 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mailboxes_t", file: !133, line: 407, size: 103168, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !165, identifier: "_ZTS11mailboxes_t")
!165 = !{!166, !172, !180, !181, !235, !253, !254, !255, !256, !453, !496, !530, !531}
!166 = !DIDerivedType(tag: DW_TAG_member, name: "ncrisc_halt", scope: !164, file: !133, line: 408, baseType: !167, size: 64)
!167 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ncrisc_halt_msg_t", file: !133, line: 113, size: 64, flags: DIFlagTypePassByValue, elements: !168, identifier: "_ZTS17ncrisc_halt_msg_t")
!168 = !{!169, !171}
!169 = !DIDerivedType(tag: DW_TAG_member, name: "resume_addr", scope: !167, file: !133, line: 114, baseType: !170, size: 32)
!170 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !143)
!171 = !DIDerivedType(tag: DW_TAG_member, name: "stack_save", scope: !167, file: !133, line: 115, baseType: !170, size: 32, offset: 32)
!172 = !DIDerivedType(tag: DW_TAG_member, name: "subordinate_sync", scope: !164, file: !133, line: 409, baseType: !173, size: 32, offset: 64)
!173 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "subordinate_sync_msg_t", file: !133, line: 208, size: 32, flags: DIFlagTypePassByValue, elements: !174, identifier: "_ZTS22subordinate_sync_msg_t")
!174 = !{!175}
!175 = !DIDerivedType(tag: DW_TAG_member, name: "map", scope: !173, file: !133, line: 209, baseType: !176, size: 32)
!176 = !DICompositeType(tag: DW_TAG_array_type, baseType: !177, size: 32, elements: !178)
!177 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !5)
!178 = !{!179}
!179 = !DISubrange(count: 4)
!180 = !DIDerivedType(tag: DW_TAG_member, name: "launch_msg_rd_ptr", scope: !164, file: !133, line: 410, baseType: !170, size: 32, offset: 96)
!181 = !DIDerivedType(tag: DW_TAG_member, name: "launch", scope: !164, file: !133, line: 412, baseType: !182, size: 7168, offset: 128)
!182 = !DICompositeType(tag: DW_TAG_array_type, baseType: !183, size: 7168, elements: !233)
!183 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "launch_msg_t", file: !133, line: 203, size: 896, flags: DIFlagTypePassByValue, elements: !184, identifier: "_ZTS12launch_msg_t")
!184 = !{!185}
!185 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_config", scope: !183, file: !133, line: 204, baseType: !186, size: 896)
!186 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "kernel_config_msg_t", file: !133, line: 145, size: 896, flags: DIFlagTypePassByValue, elements: !187, identifier: "_ZTS19kernel_config_msg_t")
!187 = !{!188, !190, !195, !196, !197, !205, !206, !210, !212, !214, !215, !216, !217, !218, !219, !220, !222, !223, !224, !225, !227, !231, !232}
!188 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_config_base", scope: !186, file: !133, line: 147, baseType: !189, size: 128)
!189 = !DICompositeType(tag: DW_TAG_array_type, baseType: !170, size: 128, elements: !178)
!190 = !DIDerivedType(tag: DW_TAG_member, name: "sem_offset", scope: !186, file: !133, line: 148, baseType: !191, size: 64, offset: 128)
!191 = !DICompositeType(tag: DW_TAG_array_type, baseType: !192, size: 64, elements: !178)
!192 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !193)
!193 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !6, line: 149, baseType: !194)
!194 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!195 = !DIDerivedType(tag: DW_TAG_member, name: "local_cb_offset", scope: !186, file: !133, line: 149, baseType: !192, size: 16, offset: 192)
!196 = !DIDerivedType(tag: DW_TAG_member, name: "remote_cb_offset", scope: !186, file: !133, line: 150, baseType: !192, size: 16, offset: 208)
!197 = !DIDerivedType(tag: DW_TAG_member, name: "rta_offset", scope: !186, file: !133, line: 151, baseType: !198, size: 160, offset: 224)
!198 = !DICompositeType(tag: DW_TAG_array_type, baseType: !199, size: 160, elements: !203)
!199 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rta_offset_t", file: !133, line: 136, size: 32, flags: DIFlagTypePassByValue, elements: !200, identifier: "_ZTS12rta_offset_t")
!200 = !{!201, !202}
!201 = !DIDerivedType(tag: DW_TAG_member, name: "rta_offset", scope: !199, file: !133, line: 137, baseType: !192, size: 16)
!202 = !DIDerivedType(tag: DW_TAG_member, name: "crta_offset", scope: !199, file: !133, line: 138, baseType: !192, size: 16, offset: 16)
!203 = !{!204}
!204 = !DISubrange(count: 5)
!205 = !DIDerivedType(tag: DW_TAG_member, name: "mode", scope: !186, file: !133, line: 152, baseType: !177, size: 8, offset: 384)
!206 = !DIDerivedType(tag: DW_TAG_member, name: "pad2", scope: !186, file: !133, line: 153, baseType: !207, size: 24, offset: 392)
!207 = !DICompositeType(tag: DW_TAG_array_type, baseType: !177, size: 24, elements: !208)
!208 = !{!209}
!209 = !DISubrange(count: 3)
!210 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_text_offset", scope: !186, file: !133, line: 154, baseType: !211, size: 160, offset: 416)
!211 = !DICompositeType(tag: DW_TAG_array_type, baseType: !170, size: 160, elements: !203)
!212 = !DIDerivedType(tag: DW_TAG_member, name: "local_cb_mask", scope: !186, file: !133, line: 155, baseType: !213, size: 64, offset: 576)
!213 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !152)
!214 = !DIDerivedType(tag: DW_TAG_member, name: "brisc_noc_id", scope: !186, file: !133, line: 157, baseType: !177, size: 8, offset: 640)
!215 = !DIDerivedType(tag: DW_TAG_member, name: "brisc_noc_mode", scope: !186, file: !133, line: 158, baseType: !177, size: 8, offset: 648)
!216 = !DIDerivedType(tag: DW_TAG_member, name: "min_remote_cb_start_index", scope: !186, file: !133, line: 159, baseType: !177, size: 8, offset: 656)
!217 = !DIDerivedType(tag: DW_TAG_member, name: "exit_erisc_kernel", scope: !186, file: !133, line: 160, baseType: !177, size: 8, offset: 664)
!218 = !DIDerivedType(tag: DW_TAG_member, name: "host_assigned_id", scope: !186, file: !133, line: 162, baseType: !170, size: 32, offset: 672)
!219 = !DIDerivedType(tag: DW_TAG_member, name: "enables", scope: !186, file: !133, line: 164, baseType: !170, size: 32, offset: 704)
!220 = !DIDerivedType(tag: DW_TAG_member, name: "watcher_kernel_ids", scope: !186, file: !133, line: 165, baseType: !221, size: 80, offset: 736)
!221 = !DICompositeType(tag: DW_TAG_array_type, baseType: !192, size: 80, elements: !203)
!222 = !DIDerivedType(tag: DW_TAG_member, name: "ncrisc_kernel_size16", scope: !186, file: !133, line: 166, baseType: !192, size: 16, offset: 816)
!223 = !DIDerivedType(tag: DW_TAG_member, name: "sub_device_origin_x", scope: !186, file: !133, line: 168, baseType: !177, size: 8, offset: 832)
!224 = !DIDerivedType(tag: DW_TAG_member, name: "sub_device_origin_y", scope: !186, file: !133, line: 169, baseType: !177, size: 8, offset: 840)
!225 = !DIDerivedType(tag: DW_TAG_member, name: "pad3", scope: !186, file: !133, line: 170, baseType: !226, size: 40, offset: 848)
!226 = !DICompositeType(tag: DW_TAG_array_type, baseType: !177, size: 40, elements: !203)
!227 = !DIDerivedType(tag: DW_TAG_member, name: "num_sw_threads", scope: !186, file: !133, line: 175, baseType: !228, offset: 888)
!228 = !DICompositeType(tag: DW_TAG_array_type, baseType: !177, elements: !229)
!229 = !{!230}
!230 = !DISubrange(count: 0)
!231 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_thread_id", scope: !186, file: !133, line: 176, baseType: !228, offset: 888)
!232 = !DIDerivedType(tag: DW_TAG_member, name: "preload", scope: !186, file: !133, line: 178, baseType: !177, size: 8, offset: 888)
!233 = !{!234}
!234 = !DISubrange(count: 8)
!235 = !DIDerivedType(tag: DW_TAG_member, name: "go_messages", scope: !164, file: !133, line: 413, baseType: !236, size: 288, offset: 7296)
!236 = !DICompositeType(tag: DW_TAG_array_type, baseType: !237, size: 288, elements: !251)
!237 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !238)
!238 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "go_msg_t", file: !133, line: 191, size: 32, flags: DIFlagTypePassByValue, elements: !239, identifier: "_ZTS8go_msg_t")
!239 = !{!240}
!240 = !DIDerivedType(tag: DW_TAG_member, scope: !238, file: !133, line: 192, baseType: !241, size: 32)
!241 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !238, file: !133, line: 192, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !242, identifier: "_ZTSN8go_msg_tUt_E")
!242 = !{!243, !244}
!243 = !DIDerivedType(tag: DW_TAG_member, name: "all", scope: !241, file: !133, line: 193, baseType: !143, size: 32)
!244 = !DIDerivedType(tag: DW_TAG_member, scope: !241, file: !133, line: 194, baseType: !245, size: 32)
!245 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !241, file: !133, line: 194, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !246, identifier: "_ZTSN8go_msg_tUt_Ut_E")
!246 = !{!247, !248, !249, !250}
!247 = !DIDerivedType(tag: DW_TAG_member, name: "dispatch_message_offset", scope: !245, file: !133, line: 195, baseType: !5, size: 8)
!248 = !DIDerivedType(tag: DW_TAG_member, name: "master_x", scope: !245, file: !133, line: 196, baseType: !5, size: 8, offset: 8)
!249 = !DIDerivedType(tag: DW_TAG_member, name: "master_y", scope: !245, file: !133, line: 197, baseType: !5, size: 8, offset: 16)
!250 = !DIDerivedType(tag: DW_TAG_member, name: "signal", scope: !245, file: !133, line: 198, baseType: !5, size: 8, offset: 24)
!251 = !{!252}
!252 = !DISubrange(count: 9)
!253 = !DIDerivedType(tag: DW_TAG_member, name: "link_status_check_timestamp", scope: !164, file: !133, line: 414, baseType: !152, size: 64, offset: 7584)
!254 = !DIDerivedType(tag: DW_TAG_member, name: "go_message_index", scope: !164, file: !133, line: 415, baseType: !170, size: 32, offset: 7648)
!255 = !DIDerivedType(tag: DW_TAG_member, name: "shared_globals_ready", scope: !164, file: !133, line: 416, baseType: !207, size: 24, offset: 7680)
!256 = !DIDerivedType(tag: DW_TAG_member, name: "watcher", scope: !164, file: !133, line: 418, baseType: !257, size: 2240, offset: 7712)
!257 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "watcher_msg_t", file: !133, line: 318, size: 2240, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !258, identifier: "_ZTS13watcher_msg_t")
!258 = !{!259, !260, !265, !280, !405, !409, !410, !418, !424, !437, !444}
!259 = !DIDerivedType(tag: DW_TAG_member, name: "enable", scope: !257, file: !133, line: 319, baseType: !170, size: 32)
!260 = !DIDerivedType(tag: DW_TAG_member, name: "debug_waypoint", scope: !257, file: !133, line: 320, baseType: !261, size: 160, offset: 32)
!261 = !DICompositeType(tag: DW_TAG_array_type, baseType: !262, size: 160, elements: !203)
!262 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_waypoint_msg_t", file: !133, line: 213, size: 32, flags: DIFlagTypePassByValue, elements: !263, identifier: "_ZTS20debug_waypoint_msg_t")
!263 = !{!264}
!264 = !DIDerivedType(tag: DW_TAG_member, name: "waypoint", scope: !262, file: !133, line: 214, baseType: !176, size: 32)
!265 = !DIDerivedType(tag: DW_TAG_member, name: "sanitize", scope: !257, file: !133, line: 321, baseType: !266, size: 384, offset: 192)
!266 = !DICompositeType(tag: DW_TAG_array_type, baseType: !267, size: 384, elements: !278)
!267 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_sanitize_addr_msg_t", file: !133, line: 218, size: 192, flags: DIFlagTypePassByValue, elements: !268, identifier: "_ZTS25debug_sanitize_addr_msg_t")
!268 = !{!269, !270, !271, !272, !273, !274, !275, !276, !277}
!269 = !DIDerivedType(tag: DW_TAG_member, name: "noc_addr", scope: !267, file: !133, line: 219, baseType: !213, size: 64)
!270 = !DIDerivedType(tag: DW_TAG_member, name: "l1_addr", scope: !267, file: !133, line: 220, baseType: !170, size: 32, offset: 64)
!271 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !267, file: !133, line: 221, baseType: !170, size: 32, offset: 96)
!272 = !DIDerivedType(tag: DW_TAG_member, name: "which_risc", scope: !267, file: !133, line: 222, baseType: !192, size: 16, offset: 128)
!273 = !DIDerivedType(tag: DW_TAG_member, name: "return_code", scope: !267, file: !133, line: 223, baseType: !192, size: 16, offset: 144)
!274 = !DIDerivedType(tag: DW_TAG_member, name: "is_multicast", scope: !267, file: !133, line: 224, baseType: !177, size: 8, offset: 160)
!275 = !DIDerivedType(tag: DW_TAG_member, name: "is_write", scope: !267, file: !133, line: 225, baseType: !177, size: 8, offset: 168)
!276 = !DIDerivedType(tag: DW_TAG_member, name: "is_target", scope: !267, file: !133, line: 226, baseType: !177, size: 8, offset: 176)
!277 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !267, file: !133, line: 227, baseType: !177, size: 8, offset: 184)
!278 = !{!279}
!279 = !DISubrange(count: 2)
!280 = !DIDerivedType(tag: DW_TAG_member, name: "noc_linked_status", scope: !257, file: !133, line: 322, baseType: !281, size: 16, offset: 576)
!281 = !DICompositeType(tag: DW_TAG_array_type, baseType: !282, size: 16, elements: !278)
!282 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "atomic<bool>", scope: !116, file: !283, line: 242, size: 8, flags: DIFlagTypePassByReference, elements: !284, templateParams: !306, identifier: "_ZTSNSt3__16atomicIbEE")
!283 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/atomic.h", directory: "/work")
!284 = !{!285, !381, !385, !388, !393, !396, !402}
!285 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !282, baseType: !286, extraData: i32 0)
!286 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__atomic_base<bool, false>", scope: !116, file: !283, line: 42, size: 8, flags: DIFlagTypePassByReference, elements: !287, templateParams: !379, identifier: "_ZTSNSt3__113__atomic_baseIbLb0EEE")
!287 = !{!288, !317, !319, !325, !330, !334, !338, !341, !344, !345, !346, !349, !352, !356, !359, !360, !361, !364, !367, !368, !369, !372, !375}
!288 = !DIDerivedType(tag: DW_TAG_member, name: "__a_", scope: !286, file: !283, line: 44, baseType: !289, size: 8)
!289 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__cxx_atomic_impl<bool, std::__1::__cxx_atomic_base_impl<bool> >", scope: !116, file: !290, line: 114, size: 8, flags: DIFlagTypePassByValue, elements: !291, templateParams: !315, identifier: "_ZTSNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEE")
!290 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/support.h", directory: "/work")
!291 = !{!292, !308, !312}
!292 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !289, baseType: !293, extraData: i32 0)
!293 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__cxx_atomic_base_impl<bool>", scope: !116, file: !294, line: 29, size: 8, flags: DIFlagTypePassByValue, elements: !295, templateParams: !306, identifier: "_ZTSNSt3__122__cxx_atomic_base_implIbEE")
!294 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/support/c11.h", directory: "/work")
!295 = !{!296, !299, !303}
!296 = !DIDerivedType(tag: DW_TAG_member, name: "__a_value", scope: !293, file: !294, line: 38, baseType: !297, size: 8)
!297 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !298)
!298 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!299 = !DISubprogram(name: "__cxx_atomic_base_impl", linkageName: "_ZNSt3__122__cxx_atomic_base_implIbEC4B9nie220108Ev", scope: !293, file: !294, line: 32, type: !300, scopeLine: 32, flags: DIFlagPrototyped, spFlags: 0)
!300 = !DISubroutineType(types: !301)
!301 = !{null, !302}
!302 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !293, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!303 = !DISubprogram(name: "__cxx_atomic_base_impl", linkageName: "_ZNSt3__122__cxx_atomic_base_implIbEC4Eb", scope: !293, file: !294, line: 37, type: !304, scopeLine: 37, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!304 = !DISubroutineType(types: !305)
!305 = !{null, !302, !298}
!306 = !{!307}
!307 = !DITemplateTypeParameter(name: "_Tp", type: !298)
!308 = !DISubprogram(name: "__cxx_atomic_impl", linkageName: "_ZNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEC4B9nie220108Ev", scope: !289, file: !290, line: 115, type: !309, scopeLine: 115, flags: DIFlagPrototyped, spFlags: 0)
!309 = !DISubroutineType(types: !310)
!310 = !{null, !311}
!311 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !289, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!312 = !DISubprogram(name: "__cxx_atomic_impl", linkageName: "_ZNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEC4B9nie220108Eb", scope: !289, file: !290, line: 116, type: !313, scopeLine: 116, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!313 = !DISubroutineType(types: !314)
!314 = !{null, !311, !298}
!315 = !{!307, !316}
!316 = !DITemplateTypeParameter(name: "_Base", type: !293, defaulted: true)
!317 = !DIDerivedType(tag: DW_TAG_member, name: "is_always_lock_free", scope: !286, file: !283, line: 49, baseType: !318, flags: DIFlagStaticMember)
!318 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !298)
!319 = !DISubprogram(name: "is_lock_free", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EE12is_lock_freeB9nie220108Ev", scope: !286, file: !283, line: 52, type: !320, scopeLine: 52, flags: DIFlagPrototyped, spFlags: 0)
!320 = !DISubroutineType(types: !321)
!321 = !{!298, !322}
!322 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !323, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!323 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !324)
!324 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !286)
!325 = !DISubprogram(name: "is_lock_free", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EE12is_lock_freeB9nie220108Ev", scope: !286, file: !283, line: 55, type: !326, scopeLine: 55, flags: DIFlagPrototyped, spFlags: 0)
!326 = !DISubroutineType(types: !327)
!327 = !{!298, !328}
!328 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !329, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!329 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !286)
!330 = !DISubprogram(name: "store", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE5storeB9nie220108EbNS_12memory_orderE", scope: !286, file: !283, line: 58, type: !331, scopeLine: 58, flags: DIFlagPrototyped, spFlags: 0)
!331 = !DISubroutineType(types: !332)
!332 = !{null, !333, !298, !114}
!333 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !324, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!334 = !DISubprogram(name: "store", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE5storeB9nie220108EbNS_12memory_orderE", scope: !286, file: !283, line: 62, type: !335, scopeLine: 62, flags: DIFlagPrototyped, spFlags: 0)
!335 = !DISubroutineType(types: !336)
!336 = !{null, !337, !298, !114}
!337 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !286, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!338 = !DISubprogram(name: "load", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EE4loadB9nie220108ENS_12memory_orderE", scope: !286, file: !283, line: 66, type: !339, scopeLine: 66, flags: DIFlagPrototyped, spFlags: 0)
!339 = !DISubroutineType(types: !340)
!340 = !{!298, !322, !114}
!341 = !DISubprogram(name: "load", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EE4loadB9nie220108ENS_12memory_orderE", scope: !286, file: !283, line: 70, type: !342, scopeLine: 70, flags: DIFlagPrototyped, spFlags: 0)
!342 = !DISubroutineType(types: !343)
!343 = !{!298, !328, !114}
!344 = !DISubprogram(name: "operator bool", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EEcvbB9nie220108Ev", scope: !286, file: !283, line: 74, type: !320, scopeLine: 74, flags: DIFlagPrototyped, spFlags: 0)
!345 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EEcvbB9nie220108Ev", scope: !286, file: !283, line: 75, type: !326, scopeLine: 75, flags: DIFlagPrototyped, spFlags: 0)
!346 = !DISubprogram(name: "exchange", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE8exchangeB9nie220108EbNS_12memory_orderE", scope: !286, file: !283, line: 76, type: !347, scopeLine: 76, flags: DIFlagPrototyped, spFlags: 0)
!347 = !DISubroutineType(types: !348)
!348 = !{!298, !333, !298, !114}
!349 = !DISubprogram(name: "exchange", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE8exchangeB9nie220108EbNS_12memory_orderE", scope: !286, file: !283, line: 79, type: !350, scopeLine: 79, flags: DIFlagPrototyped, spFlags: 0)
!350 = !DISubroutineType(types: !351)
!351 = !{!298, !337, !298, !114}
!352 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderES3_", scope: !286, file: !283, line: 83, type: !353, scopeLine: 83, flags: DIFlagPrototyped, spFlags: 0)
!353 = !DISubroutineType(types: !354)
!354 = !{!298, !333, !355, !298, !114, !114}
!355 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !298, size: 32)
!356 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderES3_", scope: !286, file: !283, line: 87, type: !357, scopeLine: 87, flags: DIFlagPrototyped, spFlags: 0)
!357 = !DISubroutineType(types: !358)
!358 = !{!298, !337, !355, !298, !114, !114}
!359 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderES3_", scope: !286, file: !283, line: 92, type: !353, scopeLine: 92, flags: DIFlagPrototyped, spFlags: 0)
!360 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderES3_", scope: !286, file: !283, line: 96, type: !357, scopeLine: 96, flags: DIFlagPrototyped, spFlags: 0)
!361 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderE", scope: !286, file: !283, line: 101, type: !362, scopeLine: 101, flags: DIFlagPrototyped, spFlags: 0)
!362 = !DISubroutineType(types: !363)
!363 = !{!298, !333, !355, !298, !114}
!364 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderE", scope: !286, file: !283, line: 105, type: !365, scopeLine: 105, flags: DIFlagPrototyped, spFlags: 0)
!365 = !DISubroutineType(types: !366)
!366 = !{!298, !337, !355, !298, !114}
!367 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderE", scope: !286, file: !283, line: 109, type: !362, scopeLine: 109, flags: DIFlagPrototyped, spFlags: 0)
!368 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderE", scope: !286, file: !283, line: 113, type: !365, scopeLine: 113, flags: DIFlagPrototyped, spFlags: 0)
!369 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4B9nie220108Ev", scope: !286, file: !283, line: 133, type: !370, scopeLine: 133, flags: DIFlagPrototyped, spFlags: 0)
!370 = !DISubroutineType(types: !371)
!371 = !{null, !337}
!372 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4B9nie220108Eb", scope: !286, file: !283, line: 136, type: !373, scopeLine: 136, flags: DIFlagPrototyped, spFlags: 0)
!373 = !DISubroutineType(types: !374)
!374 = !{null, !337, !298}
!375 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4ERKS1_", scope: !286, file: !283, line: 138, type: !376, scopeLine: 138, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!376 = !DISubroutineType(types: !377)
!377 = !{null, !337, !378}
!378 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !329, size: 32)
!379 = !{!307, !380}
!380 = !DITemplateValueParameter(type: !298, defaulted: true, value: i1 false)
!381 = !DISubprogram(name: "atomic", linkageName: "_ZNSt3__16atomicIbEC4B9nie220108Ev", scope: !282, file: !283, line: 248, type: !382, scopeLine: 248, flags: DIFlagPrototyped, spFlags: 0)
!382 = !DISubroutineType(types: !383)
!383 = !{null, !384}
!384 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !282, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!385 = !DISubprogram(name: "atomic", linkageName: "_ZNSt3__16atomicIbEC4B9nie220108Eb", scope: !282, file: !283, line: 251, type: !386, scopeLine: 251, flags: DIFlagPrototyped, spFlags: 0)
!386 = !DISubroutineType(types: !387)
!387 = !{null, !384, !298}
!388 = !DISubprogram(name: "operator=", linkageName: "_ZNVSt3__16atomicIbEaSB9nie220108Eb", scope: !282, file: !283, line: 253, type: !389, scopeLine: 253, flags: DIFlagPrototyped, spFlags: 0)
!389 = !DISubroutineType(types: !390)
!390 = !{!298, !391, !298}
!391 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !392, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!392 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !282)
!393 = !DISubprogram(name: "operator=", linkageName: "_ZNSt3__16atomicIbEaSB9nie220108Eb", scope: !282, file: !283, line: 257, type: !394, scopeLine: 257, flags: DIFlagPrototyped, spFlags: 0)
!394 = !DISubroutineType(types: !395)
!395 = !{!298, !384, !298}
!396 = !DISubprogram(name: "operator=", linkageName: "_ZNSt3__16atomicIbEaSERKS1_", scope: !282, file: !283, line: 262, type: !397, scopeLine: 262, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!397 = !DISubroutineType(types: !398)
!398 = !{!399, !384, !400}
!399 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !282, size: 32)
!400 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !401, size: 32)
!401 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !282)
!402 = !DISubprogram(name: "operator=", linkageName: "_ZNVSt3__16atomicIbEaSERKS1_", scope: !282, file: !283, line: 263, type: !403, scopeLine: 263, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!403 = !DISubroutineType(types: !404)
!404 = !{!399, !391, !400}
!405 = !DIDerivedType(tag: DW_TAG_member, name: "eth_status", scope: !257, file: !133, line: 323, baseType: !406, size: 8, offset: 592)
!406 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_eth_link_t", file: !133, line: 306, size: 8, flags: DIFlagTypePassByValue, elements: !407, identifier: "_ZTS16debug_eth_link_t")
!407 = !{!408}
!408 = !DIDerivedType(tag: DW_TAG_member, name: "link_down", scope: !406, file: !133, line: 307, baseType: !177, size: 8)
!409 = !DIDerivedType(tag: DW_TAG_member, name: "pad0", scope: !257, file: !133, line: 324, baseType: !5, size: 8, offset: 600)
!410 = !DIDerivedType(tag: DW_TAG_member, name: "assert_status", scope: !257, file: !133, line: 325, baseType: !411, size: 128, offset: 608)
!411 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_assert_msg_t", file: !133, line: 259, size: 128, flags: DIFlagTypePassByValue, elements: !412, identifier: "_ZTS18debug_assert_msg_t")
!412 = !{!413, !414, !415, !416, !417}
!413 = !DIDerivedType(tag: DW_TAG_member, name: "line_num", scope: !411, file: !133, line: 260, baseType: !192, size: 16)
!414 = !DIDerivedType(tag: DW_TAG_member, name: "tripped", scope: !411, file: !133, line: 261, baseType: !177, size: 8, offset: 16)
!415 = !DIDerivedType(tag: DW_TAG_member, name: "which", scope: !411, file: !133, line: 262, baseType: !177, size: 8, offset: 24)
!416 = !DIDerivedType(tag: DW_TAG_member, name: "claim", scope: !411, file: !133, line: 263, baseType: !170, size: 32, offset: 32)
!417 = !DIDerivedType(tag: DW_TAG_member, name: "hw_fault_info", scope: !411, file: !133, line: 264, baseType: !213, size: 64, offset: 64)
!418 = !DIDerivedType(tag: DW_TAG_member, name: "pause_status", scope: !257, file: !133, line: 326, baseType: !419, size: 64, offset: 736)
!419 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_pause_msg_t", file: !133, line: 282, size: 64, flags: DIFlagTypePassByValue, elements: !420, identifier: "_ZTS17debug_pause_msg_t")
!420 = !{!421, !422}
!421 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !419, file: !133, line: 283, baseType: !226, size: 40)
!422 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !419, file: !133, line: 284, baseType: !423, size: 24, offset: 40)
!423 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 24, elements: !208)
!424 = !DIDerivedType(tag: DW_TAG_member, name: "stack_usage", scope: !257, file: !133, line: 327, baseType: !425, size: 256, offset: 800)
!425 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_stack_usage_t", file: !133, line: 301, size: 256, flags: DIFlagTypePassByValue, elements: !426, identifier: "_ZTS19debug_stack_usage_t")
!426 = !{!427, !433}
!427 = !DIDerivedType(tag: DW_TAG_member, name: "cpu", scope: !425, file: !133, line: 302, baseType: !428, size: 160)
!428 = !DICompositeType(tag: DW_TAG_array_type, baseType: !429, size: 160, elements: !203)
!429 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_stack_usage_per_cpu_t", file: !133, line: 295, size: 32, flags: DIFlagTypePassByValue, elements: !430, identifier: "_ZTS27debug_stack_usage_per_cpu_t")
!430 = !{!431, !432}
!431 = !DIDerivedType(tag: DW_TAG_member, name: "min_free", scope: !429, file: !133, line: 297, baseType: !192, size: 16)
!432 = !DIDerivedType(tag: DW_TAG_member, name: "watcher_kernel_id", scope: !429, file: !133, line: 298, baseType: !192, size: 16, offset: 16)
!433 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !425, file: !133, line: 303, baseType: !434, size: 96, offset: 160)
!434 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 96, elements: !435)
!435 = !{!436}
!436 = !DISubrange(count: 12)
!437 = !DIDerivedType(tag: DW_TAG_member, name: "debug_insert_delays", scope: !257, file: !133, line: 328, baseType: !438, size: 128, offset: 1056)
!438 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_insert_delays_msg_t", file: !133, line: 232, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !439, identifier: "_ZTS25debug_insert_delays_msg_t")
!439 = !{!440, !441, !442, !443}
!440 = !DIDerivedType(tag: DW_TAG_member, name: "read_delay_processor_mask", scope: !438, file: !133, line: 233, baseType: !170, size: 32)
!441 = !DIDerivedType(tag: DW_TAG_member, name: "write_delay_processor_mask", scope: !438, file: !133, line: 234, baseType: !170, size: 32, offset: 32)
!442 = !DIDerivedType(tag: DW_TAG_member, name: "atomic_delay_processor_mask", scope: !438, file: !133, line: 235, baseType: !170, size: 32, offset: 64)
!443 = !DIDerivedType(tag: DW_TAG_member, name: "feedback", scope: !438, file: !133, line: 236, baseType: !170, size: 32, offset: 96)
!444 = !DIDerivedType(tag: DW_TAG_member, name: "debug_ring_buf", scope: !257, file: !133, line: 329, baseType: !445, size: 1056, offset: 1184)
!445 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_ring_buf_msg_t", file: !133, line: 289, size: 1056, flags: DIFlagTypePassByValue, elements: !446, identifier: "_ZTS20debug_ring_buf_msg_t")
!446 = !{!447, !450, !451}
!447 = !DIDerivedType(tag: DW_TAG_member, name: "current_ptr", scope: !445, file: !133, line: 290, baseType: !448, size: 16)
!448 = !DIDerivedType(tag: DW_TAG_typedef, name: "int16_t", file: !6, line: 124, baseType: !449)
!449 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!450 = !DIDerivedType(tag: DW_TAG_member, name: "wrapped", scope: !445, file: !133, line: 291, baseType: !193, size: 16, offset: 16)
!451 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !445, file: !133, line: 292, baseType: !452, size: 1024, offset: 32)
!452 = !DICompositeType(tag: DW_TAG_array_type, baseType: !143, size: 1024, elements: !162)
!453 = !DIDerivedType(tag: DW_TAG_member, name: "dprint_buf", scope: !164, file: !133, line: 419, baseType: !454, size: 8160, offset: 9952)
!454 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "dprint_buf_msg_t", file: !133, line: 335, size: 8160, flags: DIFlagTypePassByValue, elements: !455, identifier: "_ZTS16dprint_buf_msg_t")
!455 = !{!456}
!456 = !DIDerivedType(tag: DW_TAG_member, scope: !454, file: !133, line: 336, baseType: !457, size: 8160)
!457 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !454, file: !133, line: 336, size: 8160, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !458, identifier: "_ZTSN16dprint_buf_msg_tUt_E")
!458 = !{!459, !479}
!459 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !457, file: !133, line: 337, baseType: !460, size: 8160)
!460 = !DICompositeType(tag: DW_TAG_array_type, baseType: !461, size: 8160, elements: !203)
!461 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrintMemLayout", file: !4, line: 80, size: 1632, flags: DIFlagTypePassByValue, elements: !462, identifier: "_ZTS19DebugPrintMemLayout")
!462 = !{!463, !470, !474}
!463 = !DIDerivedType(tag: DW_TAG_member, name: "aux", scope: !461, file: !4, line: 87, baseType: !464, size: 96)
!464 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Aux", scope: !461, file: !4, line: 81, size: 96, flags: DIFlagTypePassByValue, elements: !465, identifier: "_ZTSN19DebugPrintMemLayout3AuxE")
!465 = !{!466, !467, !468, !469}
!466 = !DIDerivedType(tag: DW_TAG_member, name: "wpos", scope: !464, file: !4, line: 83, baseType: !143, size: 32)
!467 = !DIDerivedType(tag: DW_TAG_member, name: "rpos", scope: !464, file: !4, line: 84, baseType: !143, size: 32, offset: 32)
!468 = !DIDerivedType(tag: DW_TAG_member, name: "core_x", scope: !464, file: !4, line: 85, baseType: !193, size: 16, offset: 64)
!469 = !DIDerivedType(tag: DW_TAG_member, name: "core_y", scope: !464, file: !4, line: 86, baseType: !193, size: 16, offset: 80)
!470 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !461, file: !4, line: 88, baseType: !471, size: 1536, offset: 96)
!471 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 1536, elements: !472)
!472 = !{!473}
!473 = !DISubrange(count: 192)
!474 = !DISubprogram(name: "rpos_offs", linkageName: "_ZN19DebugPrintMemLayout9rpos_offsEv", scope: !461, file: !4, line: 90, type: !475, scopeLine: 90, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!475 = !DISubroutineType(types: !476)
!476 = !{!477}
!477 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !478, line: 18, baseType: !118)
!478 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/include/__stddef_size_t.h", directory: "/work")
!479 = !DIDerivedType(tag: DW_TAG_member, name: "shared_data", scope: !457, file: !133, line: 338, baseType: !480, size: 8160)
!480 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DevicePrintMemoryLayout", file: !127, line: 23, size: 8160, flags: DIFlagTypePassByValue, elements: !481, identifier: "_ZTS23DevicePrintMemoryLayout")
!481 = !{!482, !484, !492}
!482 = !DIDerivedType(tag: DW_TAG_member, name: "PROCESSOR_COUNT", scope: !480, file: !127, line: 29, baseType: !483, flags: DIFlagStaticMember, extraData: i32 5)
!483 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !143)
!484 = !DIDerivedType(tag: DW_TAG_member, name: "aux", scope: !480, file: !127, line: 43, baseType: !485, size: 160)
!485 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Aux", scope: !480, file: !127, line: 32, size: 160, flags: DIFlagTypePassByValue, elements: !486, identifier: "_ZTSN23DevicePrintMemoryLayout3AuxE")
!486 = !{!487, !488, !489, !491}
!487 = !DIDerivedType(tag: DW_TAG_member, name: "wpos", scope: !485, file: !127, line: 34, baseType: !143, size: 32)
!488 = !DIDerivedType(tag: DW_TAG_member, name: "rpos", scope: !485, file: !127, line: 35, baseType: !143, size: 32, offset: 32)
!489 = !DIDerivedType(tag: DW_TAG_member, name: "risc_state", scope: !485, file: !127, line: 36, baseType: !490, size: 40, offset: 64)
!490 = !DICompositeType(tag: DW_TAG_array_type, baseType: !126, size: 40, elements: !203)
!491 = !DIDerivedType(tag: DW_TAG_member, name: "lock", scope: !485, file: !127, line: 38, baseType: !143, size: 32, offset: 128)
!492 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !480, file: !127, line: 48, baseType: !493, size: 8000, offset: 160)
!493 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 8000, elements: !494)
!494 = !{!495}
!495 = !DISubrange(count: 1000)
!496 = !DIDerivedType(tag: DW_TAG_member, name: "core_info", scope: !164, file: !133, line: 420, baseType: !497, size: 1984, offset: 18112)
!497 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "core_info_msg_t", file: !133, line: 382, size: 1984, flags: DIFlagTypePassByValue, elements: !498, identifier: "_ZTS15core_info_msg_t")
!498 = !{!499, !500, !501, !502, !503, !513, !517, !519, !520, !521, !522, !523, !524, !525, !526, !527, !529}
!499 = !DIDerivedType(tag: DW_TAG_member, name: "noc_pcie_addr_base", scope: !497, file: !133, line: 383, baseType: !213, size: 64)
!500 = !DIDerivedType(tag: DW_TAG_member, name: "noc_pcie_addr_end", scope: !497, file: !133, line: 384, baseType: !213, size: 64, offset: 64)
!501 = !DIDerivedType(tag: DW_TAG_member, name: "noc_dram_addr_base", scope: !497, file: !133, line: 385, baseType: !213, size: 64, offset: 128)
!502 = !DIDerivedType(tag: DW_TAG_member, name: "noc_dram_addr_end", scope: !497, file: !133, line: 386, baseType: !213, size: 64, offset: 192)
!503 = !DIDerivedType(tag: DW_TAG_member, name: "non_worker_cores", scope: !497, file: !133, line: 387, baseType: !504, size: 840, offset: 256)
!504 = !DICompositeType(tag: DW_TAG_array_type, baseType: !505, size: 840, elements: !511)
!505 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "addressable_core_t", file: !133, line: 358, size: 24, flags: DIFlagTypePassByValue, elements: !506, identifier: "_ZTS18addressable_core_t")
!506 = !{!507, !508, !509}
!507 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !505, file: !133, line: 359, baseType: !177, size: 8)
!508 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !505, file: !133, line: 360, baseType: !177, size: 8, offset: 8)
!509 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !505, file: !133, line: 361, baseType: !510, size: 8, offset: 16)
!510 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !132)
!511 = !{!512}
!512 = !DISubrange(count: 35)
!513 = !DIDerivedType(tag: DW_TAG_member, name: "virtual_non_worker_cores", scope: !497, file: !133, line: 388, baseType: !514, size: 696, offset: 1096)
!514 = !DICompositeType(tag: DW_TAG_array_type, baseType: !505, size: 696, elements: !515)
!515 = !{!516}
!516 = !DISubrange(count: 29)
!517 = !DIDerivedType(tag: DW_TAG_member, name: "harvested_coords", scope: !497, file: !133, line: 389, baseType: !518, size: 16, offset: 1792)
!518 = !DICompositeType(tag: DW_TAG_array_type, baseType: !177, size: 16, elements: !278)
!519 = !DIDerivedType(tag: DW_TAG_member, name: "virtual_harvested_coords", scope: !497, file: !133, line: 390, baseType: !518, size: 16, offset: 1808)
!520 = !DIDerivedType(tag: DW_TAG_member, name: "noc_size_x", scope: !497, file: !133, line: 391, baseType: !177, size: 8, offset: 1824)
!521 = !DIDerivedType(tag: DW_TAG_member, name: "noc_size_y", scope: !497, file: !133, line: 392, baseType: !177, size: 8, offset: 1832)
!522 = !DIDerivedType(tag: DW_TAG_member, name: "worker_grid_size_x", scope: !497, file: !133, line: 393, baseType: !177, size: 8, offset: 1840)
!523 = !DIDerivedType(tag: DW_TAG_member, name: "worker_grid_size_y", scope: !497, file: !133, line: 394, baseType: !177, size: 8, offset: 1848)
!524 = !DIDerivedType(tag: DW_TAG_member, name: "absolute_logical_x", scope: !497, file: !133, line: 395, baseType: !177, size: 8, offset: 1856)
!525 = !DIDerivedType(tag: DW_TAG_member, name: "absolute_logical_y", scope: !497, file: !133, line: 396, baseType: !177, size: 8, offset: 1864)
!526 = !DIDerivedType(tag: DW_TAG_member, name: "l1_unreserved_start", scope: !497, file: !133, line: 397, baseType: !170, size: 32, offset: 1888)
!527 = !DIDerivedType(tag: DW_TAG_member, name: "core_magic_number", scope: !497, file: !133, line: 398, baseType: !528, size: 32, offset: 1920)
!528 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !142)
!529 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !497, file: !133, line: 399, baseType: !5, size: 8, offset: 1952)
!530 = !DIDerivedType(tag: DW_TAG_member, name: "aerisc_run_flag", scope: !164, file: !133, line: 421, baseType: !143, size: 32, offset: 20096)
!531 = !DIDerivedType(tag: DW_TAG_member, name: "profiler", scope: !164, file: !133, line: 423, baseType: !532, size: 82944, align: 128, offset: 20224)
!532 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "profiler_msg_t", file: !133, line: 82, size: 82944, flags: DIFlagTypePassByValue, elements: !533, identifier: "_ZTS14profiler_msg_t")
!533 = !{!534, !535}
!534 = !DIDerivedType(tag: DW_TAG_member, name: "control_vector", scope: !532, file: !133, line: 83, baseType: !452, size: 1024)
!535 = !DIDerivedType(tag: DW_TAG_member, name: "buffer", scope: !532, file: !133, line: 84, baseType: !536, size: 81920, offset: 1024)
!536 = !DICompositeType(tag: DW_TAG_array_type, baseType: !537, size: 81920, elements: !203)
!537 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "profiler_msg_buffer_t", file: !133, line: 78, size: 16384, flags: DIFlagTypePassByValue, elements: !538, identifier: "_ZTS21profiler_msg_buffer_t")
!538 = !{!539}
!539 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !537, file: !133, line: 79, baseType: !540, size: 16384)
!540 = !DICompositeType(tag: DW_TAG_array_type, baseType: !143, size: 16384, elements: !541)
!541 = !{!542}
!542 = !DISubrange(count: 512)
!543 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !170, size: 32)
!544 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!545 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !118, size: 32)
!546 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintptr_t", file: !6, line: 78, baseType: !118)
!547 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 32)
!548 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !549, size: 32)
!549 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!550 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Flags<tensor_accessor::ArgConfig>", file: !551, line: 10, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !552, templateParams: !588, identifier: "_ZTS5FlagsIN15tensor_accessor9ArgConfigEE")
!551 = !DIFile(filename: "ref/tt-metal/tt_metal/hostdevcommon/api/hostdevcommon/flags.hpp", directory: "/work")
!552 = !{!553, !557, !561, !564, !567, !570, !575, !578, !579, !582, !585}
!553 = !DIDerivedType(tag: DW_TAG_member, name: "bits_", scope: !550, file: !551, line: 41, baseType: !554, size: 8)
!554 = !DIDerivedType(tag: DW_TAG_typedef, name: "Underlying", scope: !550, file: !551, line: 14, baseType: !555, flags: DIFlagPublic)
!555 = !DIDerivedType(tag: DW_TAG_typedef, name: "underlying_type_t<tensor_accessor::ArgConfig>", scope: !116, file: !556, line: 46, baseType: !5)
!556 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__type_traits/underlying_type.h", directory: "/work")
!557 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4Ev", scope: !550, file: !551, line: 16, type: !558, scopeLine: 16, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!558 = !DISubroutineType(types: !559)
!559 = !{null, !560}
!560 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !550, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!561 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4ES1_", scope: !550, file: !551, line: 17, type: !562, scopeLine: 17, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!562 = !DISubroutineType(types: !563)
!563 = !{null, !560, !101}
!564 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4ES1_S1_", scope: !550, file: !551, line: 18, type: !565, scopeLine: 18, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!565 = !DISubroutineType(types: !566)
!566 = !{null, !560, !101, !101}
!567 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4Eh", scope: !550, file: !551, line: 19, type: !568, scopeLine: 19, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!568 = !DISubroutineType(types: !569)
!569 = !{null, !560, !554}
!570 = !DISubprogram(name: "operator|", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEEorES1_", scope: !550, file: !551, line: 22, type: !571, scopeLine: 22, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!571 = !DISubroutineType(types: !572)
!572 = !{!550, !573, !101}
!573 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !574, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!574 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !550)
!575 = !DISubprogram(name: "operator|", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEEorES2_", scope: !550, file: !551, line: 24, type: !576, scopeLine: 24, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!576 = !DISubroutineType(types: !577)
!577 = !{!550, !573, !550}
!578 = !DISubprogram(name: "operator&", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEEanES1_", scope: !550, file: !551, line: 26, type: !571, scopeLine: 26, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!579 = !DISubprogram(name: "test", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEE4testES1_", scope: !550, file: !551, line: 27, type: !580, scopeLine: 27, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!580 = !DISubroutineType(types: !581)
!581 = !{!298, !573, !101}
!582 = !DISubprogram(name: "set", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEE3setES1_b", scope: !550, file: !551, line: 30, type: !583, scopeLine: 30, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!583 = !DISubroutineType(types: !584)
!584 = !{null, !560, !101, !298}
!585 = !DISubprogram(name: "raw", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEE3rawEv", scope: !550, file: !551, line: 38, type: !586, scopeLine: 38, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!586 = !DISubroutineType(types: !587)
!587 = !{!554, !573}
!588 = !{!589}
!589 = !DITemplateTypeParameter(name: "E", type: !101)
!590 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "TensorAccessorArgs<0U, 4294967295U>", file: !591, line: 21, size: 32, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !592, templateParams: !642, identifier: "_ZTS18TensorAccessorArgsILj0ELj4294967295EE")
!591 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor_args.h", directory: "/work")
!592 = !{!593, !596, !597, !598, !599, !600, !601, !602, !603, !604, !605, !606, !607, !608, !609, !610, !611, !612, !613, !614, !615, !619, !622, !627, !630, !631, !632, !633, !634, !635, !636, !637, !638, !639, !640, !641}
!593 = !DIDerivedType(tag: DW_TAG_member, name: "args_config", scope: !590, file: !591, line: 22, baseType: !594, flags: DIFlagStaticMember)
!594 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !595)
!595 = !DIDerivedType(tag: DW_TAG_typedef, name: "ArgsConfig", scope: !103, file: !102, line: 29, baseType: !550)
!596 = !DIDerivedType(tag: DW_TAG_member, name: "is_sharded", scope: !590, file: !591, line: 25, baseType: !318, flags: DIFlagStaticMember, extraData: i1 false)
!597 = !DIDerivedType(tag: DW_TAG_member, name: "is_dram", scope: !590, file: !591, line: 26, baseType: !318, flags: DIFlagStaticMember, extraData: i1 true)
!598 = !DIDerivedType(tag: DW_TAG_member, name: "rank_is_crta", scope: !590, file: !591, line: 27, baseType: !318, flags: DIFlagStaticMember, extraData: i1 false)
!599 = !DIDerivedType(tag: DW_TAG_member, name: "num_banks_is_crta", scope: !590, file: !591, line: 28, baseType: !318, flags: DIFlagStaticMember, extraData: i1 false)
!600 = !DIDerivedType(tag: DW_TAG_member, name: "tensor_shape_is_crta", scope: !590, file: !591, line: 29, baseType: !318, flags: DIFlagStaticMember, extraData: i1 false)
!601 = !DIDerivedType(tag: DW_TAG_member, name: "shard_shape_is_crta", scope: !590, file: !591, line: 30, baseType: !318, flags: DIFlagStaticMember, extraData: i1 false)
!602 = !DIDerivedType(tag: DW_TAG_member, name: "bank_coords_is_crta", scope: !590, file: !591, line: 31, baseType: !318, flags: DIFlagStaticMember, extraData: i1 false)
!603 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSizeCTAOffset", scope: !590, file: !591, line: 43, baseType: !483, flags: DIFlagStaticMember, extraData: i32 1)
!604 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSize", scope: !590, file: !591, line: 44, baseType: !483, flags: DIFlagStaticMember, extraData: i32 2048)
!605 = !DIDerivedType(tag: DW_TAG_member, name: "RankCTAOffset", scope: !590, file: !591, line: 47, baseType: !483, flags: DIFlagStaticMember, extraData: i32 2)
!606 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCTAOffset", scope: !590, file: !591, line: 48, baseType: !483, flags: DIFlagStaticMember, extraData: i32 3)
!607 = !DIDerivedType(tag: DW_TAG_member, name: "RankCT", scope: !590, file: !591, line: 50, baseType: !483, flags: DIFlagStaticMember, extraData: i32 0)
!608 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCT", scope: !590, file: !591, line: 58, baseType: !483, flags: DIFlagStaticMember, extraData: i32 0)
!609 = !DIDerivedType(tag: DW_TAG_member, name: "PhysicalNumBanksCT", scope: !590, file: !591, line: 66, baseType: !483, flags: DIFlagStaticMember, extraData: i32 0)
!610 = !DIDerivedType(tag: DW_TAG_member, name: "TensorShapeCTAOffset", scope: !590, file: !591, line: 71, baseType: !483, flags: DIFlagStaticMember, extraData: i32 4)
!611 = !DIDerivedType(tag: DW_TAG_member, name: "ShardShapeCTAOffset", scope: !590, file: !591, line: 72, baseType: !483, flags: DIFlagStaticMember, extraData: i32 4)
!612 = !DIDerivedType(tag: DW_TAG_member, name: "BankCoordsCTAOffset", scope: !590, file: !591, line: 73, baseType: !483, flags: DIFlagStaticMember, extraData: i32 4)
!613 = !DIDerivedType(tag: DW_TAG_member, name: "NumArgsCT", scope: !590, file: !591, line: 75, baseType: !483, flags: DIFlagStaticMember, extraData: i32 2)
!614 = !DIDerivedType(tag: DW_TAG_member, name: "crta_offset_rt_", scope: !590, file: !591, line: 79, baseType: !143, size: 32, flags: DIFlagPrivate)
!615 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EEC4Ev", scope: !590, file: !591, line: 82, type: !616, scopeLine: 82, flags: DIFlagPrototyped, spFlags: 0)
!616 = !DISubroutineType(types: !617)
!617 = !{null, !618}
!618 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !590, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!619 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EEC4Ej", scope: !590, file: !591, line: 83, type: !620, scopeLine: 83, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!620 = !DISubroutineType(types: !621)
!621 = !{null, !618, !143}
!622 = !DISubprogram(name: "crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE11crta_offsetEv", scope: !590, file: !591, line: 86, type: !623, scopeLine: 86, flags: DIFlagPrototyped, spFlags: 0)
!623 = !DISubroutineType(types: !624)
!624 = !{!143, !625}
!625 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !626, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!626 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !590)
!627 = !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EE21get_aligned_page_sizeEv", scope: !590, file: !591, line: 94, type: !628, scopeLine: 94, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!628 = !DISubroutineType(types: !629)
!629 = !{!143}
!630 = !DISubprogram(name: "rank_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE16rank_crta_offsetEv", scope: !590, file: !591, line: 96, type: !623, scopeLine: 96, flags: DIFlagPrototyped, spFlags: 0)
!631 = !DISubprogram(name: "num_banks_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE21num_banks_crta_offsetEv", scope: !590, file: !591, line: 97, type: !623, scopeLine: 97, flags: DIFlagPrototyped, spFlags: 0)
!632 = !DISubprogram(name: "get_rank", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE8get_rankEv", scope: !590, file: !591, line: 99, type: !623, scopeLine: 99, flags: DIFlagPrototyped, spFlags: 0)
!633 = !DISubprogram(name: "get_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE13get_num_banksEv", scope: !590, file: !591, line: 107, type: !623, scopeLine: 107, flags: DIFlagPrototyped, spFlags: 0)
!634 = !DISubprogram(name: "get_physical_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE22get_physical_num_banksEv", scope: !590, file: !591, line: 115, type: !623, scopeLine: 115, flags: DIFlagPrototyped, spFlags: 0)
!635 = !DISubprogram(name: "tensor_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE24tensor_shape_crta_offsetEv", scope: !590, file: !591, line: 120, type: !623, scopeLine: 120, flags: DIFlagPrototyped, spFlags: 0)
!636 = !DISubprogram(name: "shard_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE23shard_shape_crta_offsetEv", scope: !590, file: !591, line: 122, type: !623, scopeLine: 122, flags: DIFlagPrototyped, spFlags: 0)
!637 = !DISubprogram(name: "bank_coords_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE23bank_coords_crta_offsetEv", scope: !590, file: !591, line: 126, type: !623, scopeLine: 126, flags: DIFlagPrototyped, spFlags: 0)
!638 = !DISubprogram(name: "num_compile_time_args", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EE21num_compile_time_argsEv", scope: !590, file: !591, line: 136, type: !628, scopeLine: 136, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!639 = !DISubprogram(name: "next_compile_time_args_offset", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EE29next_compile_time_args_offsetEv", scope: !590, file: !591, line: 138, type: !628, scopeLine: 138, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!640 = !DISubprogram(name: "num_common_runtime_args", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE23num_common_runtime_argsEv", scope: !590, file: !591, line: 146, type: !623, scopeLine: 146, flags: DIFlagPrototyped, spFlags: 0)
!641 = !DISubprogram(name: "next_common_runtime_args_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE31next_common_runtime_args_offsetEv", scope: !590, file: !591, line: 153, type: !623, scopeLine: 153, flags: DIFlagPrototyped, spFlags: 0)
!642 = !{!643, !644}
!643 = !DITemplateValueParameter(name: "CTA_OFFSET", type: !118, value: i32 0)
!644 = !DITemplateValueParameter(name: "CRTA_OFFSET", type: !118, defaulted: true, value: i32 -1)
!645 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "TensorAccessorArgs<2U, 4294967295U>", file: !591, line: 21, size: 32, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !646, templateParams: !692, identifier: "_ZTS18TensorAccessorArgsILj2ELj4294967295EE")
!646 = !{!647, !648, !649, !650, !651, !652, !653, !654, !655, !656, !657, !658, !659, !660, !661, !662, !663, !664, !665, !666, !667, !671, !674, !679, !680, !681, !682, !683, !684, !685, !686, !687, !688, !689, !690, !691}
!647 = !DIDerivedType(tag: DW_TAG_member, name: "args_config", scope: !645, file: !591, line: 22, baseType: !594, flags: DIFlagStaticMember)
!648 = !DIDerivedType(tag: DW_TAG_member, name: "is_sharded", scope: !645, file: !591, line: 25, baseType: !318, flags: DIFlagStaticMember, extraData: i1 false)
!649 = !DIDerivedType(tag: DW_TAG_member, name: "is_dram", scope: !645, file: !591, line: 26, baseType: !318, flags: DIFlagStaticMember, extraData: i1 true)
!650 = !DIDerivedType(tag: DW_TAG_member, name: "rank_is_crta", scope: !645, file: !591, line: 27, baseType: !318, flags: DIFlagStaticMember, extraData: i1 false)
!651 = !DIDerivedType(tag: DW_TAG_member, name: "num_banks_is_crta", scope: !645, file: !591, line: 28, baseType: !318, flags: DIFlagStaticMember, extraData: i1 false)
!652 = !DIDerivedType(tag: DW_TAG_member, name: "tensor_shape_is_crta", scope: !645, file: !591, line: 29, baseType: !318, flags: DIFlagStaticMember, extraData: i1 false)
!653 = !DIDerivedType(tag: DW_TAG_member, name: "shard_shape_is_crta", scope: !645, file: !591, line: 30, baseType: !318, flags: DIFlagStaticMember, extraData: i1 false)
!654 = !DIDerivedType(tag: DW_TAG_member, name: "bank_coords_is_crta", scope: !645, file: !591, line: 31, baseType: !318, flags: DIFlagStaticMember, extraData: i1 false)
!655 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSizeCTAOffset", scope: !645, file: !591, line: 43, baseType: !483, flags: DIFlagStaticMember, extraData: i32 3)
!656 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSize", scope: !645, file: !591, line: 44, baseType: !483, flags: DIFlagStaticMember, extraData: i32 2048)
!657 = !DIDerivedType(tag: DW_TAG_member, name: "RankCTAOffset", scope: !645, file: !591, line: 47, baseType: !483, flags: DIFlagStaticMember, extraData: i32 4)
!658 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCTAOffset", scope: !645, file: !591, line: 48, baseType: !483, flags: DIFlagStaticMember, extraData: i32 5)
!659 = !DIDerivedType(tag: DW_TAG_member, name: "RankCT", scope: !645, file: !591, line: 50, baseType: !483, flags: DIFlagStaticMember, extraData: i32 0)
!660 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCT", scope: !645, file: !591, line: 58, baseType: !483, flags: DIFlagStaticMember, extraData: i32 0)
!661 = !DIDerivedType(tag: DW_TAG_member, name: "PhysicalNumBanksCT", scope: !645, file: !591, line: 66, baseType: !483, flags: DIFlagStaticMember)
!662 = !DIDerivedType(tag: DW_TAG_member, name: "TensorShapeCTAOffset", scope: !645, file: !591, line: 71, baseType: !483, flags: DIFlagStaticMember, extraData: i32 6)
!663 = !DIDerivedType(tag: DW_TAG_member, name: "ShardShapeCTAOffset", scope: !645, file: !591, line: 72, baseType: !483, flags: DIFlagStaticMember, extraData: i32 6)
!664 = !DIDerivedType(tag: DW_TAG_member, name: "BankCoordsCTAOffset", scope: !645, file: !591, line: 73, baseType: !483, flags: DIFlagStaticMember, extraData: i32 6)
!665 = !DIDerivedType(tag: DW_TAG_member, name: "NumArgsCT", scope: !645, file: !591, line: 75, baseType: !483, flags: DIFlagStaticMember)
!666 = !DIDerivedType(tag: DW_TAG_member, name: "crta_offset_rt_", scope: !645, file: !591, line: 79, baseType: !143, size: 32, flags: DIFlagPrivate)
!667 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EEC4Ev", scope: !645, file: !591, line: 82, type: !668, scopeLine: 82, flags: DIFlagPrototyped, spFlags: 0)
!668 = !DISubroutineType(types: !669)
!669 = !{null, !670}
!670 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !645, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!671 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EEC4Ej", scope: !645, file: !591, line: 83, type: !672, scopeLine: 83, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!672 = !DISubroutineType(types: !673)
!673 = !{null, !670, !143}
!674 = !DISubprogram(name: "crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE11crta_offsetEv", scope: !645, file: !591, line: 86, type: !675, scopeLine: 86, flags: DIFlagPrototyped, spFlags: 0)
!675 = !DISubroutineType(types: !676)
!676 = !{!143, !677}
!677 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !678, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!678 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !645)
!679 = !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EE21get_aligned_page_sizeEv", scope: !645, file: !591, line: 94, type: !628, scopeLine: 94, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!680 = !DISubprogram(name: "rank_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE16rank_crta_offsetEv", scope: !645, file: !591, line: 96, type: !675, scopeLine: 96, flags: DIFlagPrototyped, spFlags: 0)
!681 = !DISubprogram(name: "num_banks_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE21num_banks_crta_offsetEv", scope: !645, file: !591, line: 97, type: !675, scopeLine: 97, flags: DIFlagPrototyped, spFlags: 0)
!682 = !DISubprogram(name: "get_rank", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE8get_rankEv", scope: !645, file: !591, line: 99, type: !675, scopeLine: 99, flags: DIFlagPrototyped, spFlags: 0)
!683 = !DISubprogram(name: "get_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE13get_num_banksEv", scope: !645, file: !591, line: 107, type: !675, scopeLine: 107, flags: DIFlagPrototyped, spFlags: 0)
!684 = !DISubprogram(name: "get_physical_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE22get_physical_num_banksEv", scope: !645, file: !591, line: 115, type: !675, scopeLine: 115, flags: DIFlagPrototyped, spFlags: 0)
!685 = !DISubprogram(name: "tensor_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE24tensor_shape_crta_offsetEv", scope: !645, file: !591, line: 120, type: !675, scopeLine: 120, flags: DIFlagPrototyped, spFlags: 0)
!686 = !DISubprogram(name: "shard_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE23shard_shape_crta_offsetEv", scope: !645, file: !591, line: 122, type: !675, scopeLine: 122, flags: DIFlagPrototyped, spFlags: 0)
!687 = !DISubprogram(name: "bank_coords_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE23bank_coords_crta_offsetEv", scope: !645, file: !591, line: 126, type: !675, scopeLine: 126, flags: DIFlagPrototyped, spFlags: 0)
!688 = !DISubprogram(name: "num_compile_time_args", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EE21num_compile_time_argsEv", scope: !645, file: !591, line: 136, type: !628, scopeLine: 136, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!689 = !DISubprogram(name: "next_compile_time_args_offset", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EE29next_compile_time_args_offsetEv", scope: !645, file: !591, line: 138, type: !628, scopeLine: 138, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!690 = !DISubprogram(name: "num_common_runtime_args", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE23num_common_runtime_argsEv", scope: !645, file: !591, line: 146, type: !675, scopeLine: 146, flags: DIFlagPrototyped, spFlags: 0)
!691 = !DISubprogram(name: "next_common_runtime_args_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE31next_common_runtime_args_offsetEv", scope: !645, file: !591, line: 153, type: !675, scopeLine: 153, flags: DIFlagPrototyped, spFlags: 0)
!692 = !{!693, !644}
!693 = !DITemplateValueParameter(name: "CTA_OFFSET", type: !118, value: i32 2)
!694 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> >", file: !695, line: 342, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !696, templateParams: !750, identifier: "_ZTS14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE")
!695 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor.h", directory: "/work")
!696 = !{!697, !716, !717, !722, !725, !729, !732, !733, !738, !743, !746}
!697 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !694, baseType: !698, extraData: i32 0)
!698 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "InterleavedAddrGen<true>", file: !699, line: 285, size: 96, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !700, templateParams: !714, identifier: "_ZTS18InterleavedAddrGenILb1EE")
!699 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/dataflow/dataflow_api_addrgen.h", directory: "/work")
!700 = !{!701, !702, !703, !704, !705, !710}
!701 = !DIDerivedType(tag: DW_TAG_member, name: "is_dram", scope: !698, file: !699, line: 286, baseType: !318, flags: DIFlagStaticMember)
!702 = !DIDerivedType(tag: DW_TAG_member, name: "bank_base_address", scope: !698, file: !699, line: 287, baseType: !143, size: 32)
!703 = !DIDerivedType(tag: DW_TAG_member, name: "page_size", scope: !698, file: !699, line: 288, baseType: !483, size: 32, offset: 32)
!704 = !DIDerivedType(tag: DW_TAG_member, name: "aligned_page_size", scope: !698, file: !699, line: 289, baseType: !483, size: 32, offset: 64)
!705 = !DISubprogram(name: "get_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE8get_addrEjjjj", scope: !698, file: !699, line: 293, type: !706, scopeLine: 293, flags: DIFlagPrototyped, spFlags: 0)
!706 = !DISubroutineType(types: !707)
!707 = !{!143, !708, !483, !483, !483, !483}
!708 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !709, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!709 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !698)
!710 = !DISubprogram(name: "get_noc_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE12get_noc_addrEjjh", scope: !698, file: !699, line: 303, type: !711, scopeLine: 303, flags: DIFlagPrototyped, spFlags: 0)
!711 = !DISubroutineType(types: !712)
!712 = !{!152, !708, !483, !713, !5}
!713 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !546)
!714 = !{!715}
!715 = !DITemplateValueParameter(name: "DRAM", type: !298, value: i1 true)
!716 = !DIDerivedType(tag: DW_TAG_member, name: "aligned_page_size", scope: !694, file: !695, line: 458, baseType: !483, size: 32, offset: 96, flags: DIFlagPrivate)
!717 = !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE21get_aligned_page_sizeEv", scope: !694, file: !695, line: 386, type: !718, scopeLine: 386, flags: DIFlagPrototyped, spFlags: 0)
!718 = !DISubroutineType(types: !719)
!719 = !{!483, !720}
!720 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !721, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!721 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !694)
!722 = !DISubprogram(name: "is_local_bank", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_bankEjjh", scope: !694, file: !695, line: 390, type: !723, scopeLine: 390, flags: DIFlagPrototyped, spFlags: 0)
!723 = !DISubroutineType(types: !724)
!724 = !{!298, !720, !143, !143, !5}
!725 = !DISubprogram(name: "is_local_addr", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_addrEyh", scope: !694, file: !695, line: 398, type: !726, scopeLine: 398, flags: DIFlagPrototyped, spFlags: 0)
!726 = !DISubroutineType(types: !727)
!727 = !{!298, !720, !728, !5}
!728 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !152)
!729 = !DISubprogram(name: "is_local_page", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_pageEjh", scope: !694, file: !695, line: 406, type: !730, scopeLine: 406, flags: DIFlagPrototyped, spFlags: 0)
!730 = !DISubroutineType(types: !731)
!731 = !{!298, !720, !483, !5}
!732 = !DISubprogram(name: "is_local_shard", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE14is_local_shardEjh", scope: !694, file: !695, line: 414, type: !730, scopeLine: 414, flags: DIFlagPrototyped, spFlags: 0)
!733 = !DISubprogram(name: "shard_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE11shard_pagesEjjjh", scope: !694, file: !695, line: 422, type: !734, scopeLine: 422, flags: DIFlagPrototyped, spFlags: 0)
!734 = !DISubroutineType(types: !735)
!735 = !{!736, !720, !143, !143, !143, !5}
!736 = !DICompositeType(tag: DW_TAG_class_type, name: "ShardPages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !103, file: !737, line: 247, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor10ShardPagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!737 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/shard_pages_address_iterator.h", directory: "/work")
!738 = !DISubprogram(name: "pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE5pagesEjjh", scope: !694, file: !695, line: 436, type: !739, scopeLine: 436, flags: DIFlagPrototyped, spFlags: 0)
!739 = !DISubroutineType(types: !740)
!740 = !{!741, !720, !143, !143, !5}
!741 = !DICompositeType(tag: DW_TAG_class_type, name: "Pages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !103, file: !742, line: 370, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor5PagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!742 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/pages_address_iterator.h", directory: "/work")
!743 = !DISubprogram(name: "strided_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13strided_pagesEjh", scope: !694, file: !695, line: 443, type: !744, scopeLine: 443, flags: DIFlagPrototyped, spFlags: 0)
!744 = !DISubroutineType(types: !745)
!745 = !{!741, !720, !143, !5}
!746 = !DISubprogram(name: "strided_shard_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE19strided_shard_pagesEh", scope: !694, file: !695, line: 450, type: !747, scopeLine: 450, flags: DIFlagPrototyped, spFlags: 0)
!747 = !DISubroutineType(types: !748)
!748 = !{!749, !720, !5}
!749 = !DICompositeType(tag: DW_TAG_class_type, name: "StridedShardPages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !103, file: !737, line: 354, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor17StridedShardPagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!750 = !{!751}
!751 = !DITemplateTypeParameter(name: "DSpecT", type: !752)
!752 = !DICompositeType(tag: DW_TAG_structure_type, name: "DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>", scope: !103, file: !753, line: 47, size: 1600, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES2_NS1_ItJEEELb1ELb1EEE")
!753 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tensor/dspec.h", directory: "/work")
!754 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !756, file: !755, line: 29, size: 704, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !758, templateParams: !832, identifier: "_ZTSN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEE")
!755 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_rows_0/softmetal/scalar/global_tensor.h", directory: "")
!756 = !DINamespace(name: "scalar", scope: !757)
!757 = !DINamespace(name: "softmetal", scope: null)
!758 = !{!759, !760, !761, !774, !775, !776, !781, !784, !787, !790, !791, !792, !793, !798, !803, !806, !807, !811, !816, !819, !822, !825, !828, !831}
!759 = !DIDerivedType(tag: DW_TAG_member, name: "kNothing", scope: !754, file: !755, line: 118, baseType: !483, flags: DIFlagStaticMember, extraData: i32 -1)
!760 = !DIDerivedType(tag: DW_TAG_member, name: "accessor_", scope: !754, file: !755, line: 185, baseType: !694, size: 128)
!761 = !DIDerivedType(tag: DW_TAG_member, name: "lines_", scope: !754, file: !755, line: 186, baseType: !762, size: 512, offset: 128)
!762 = !DICompositeType(tag: DW_TAG_array_type, baseType: !763, size: 512, elements: !178)
!763 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Line", scope: !754, file: !755, line: 120, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !764, identifier: "_ZTSN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineE")
!764 = !{!765, !766, !767, !768, !769}
!765 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !763, file: !755, line: 121, baseType: !143, size: 32)
!766 = !DIDerivedType(tag: DW_TAG_member, name: "dirty_begin", scope: !763, file: !755, line: 122, baseType: !143, size: 32, offset: 32)
!767 = !DIDerivedType(tag: DW_TAG_member, name: "dirty_end", scope: !763, file: !755, line: 122, baseType: !143, size: 32, offset: 64)
!768 = !DIDerivedType(tag: DW_TAG_member, name: "filled", scope: !763, file: !755, line: 123, baseType: !298, size: 8, offset: 96)
!769 = !DISubprogram(name: "holds", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj", scope: !763, file: !755, line: 124, type: !770, scopeLine: 124, flags: DIFlagPrototyped, spFlags: 0)
!770 = !DISubroutineType(types: !771)
!771 = !{!298, !772, !143}
!772 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !773, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!773 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !763)
!774 = !DIDerivedType(tag: DW_TAG_member, name: "data_", scope: !754, file: !755, line: 187, baseType: !143, size: 32, offset: 640)
!775 = !DIDerivedType(tag: DW_TAG_member, name: "bounce_", scope: !754, file: !755, line: 187, baseType: !143, size: 32, offset: 672)
!776 = !DISubprogram(name: "GlobalTensor", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC4ERKS9_jj", scope: !754, file: !755, line: 31, type: !777, scopeLine: 31, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!777 = !DISubroutineType(types: !778)
!778 = !{null, !779, !780, !143, !143}
!779 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !754, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!780 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !721, size: 32)
!781 = !DISubprogram(name: "load_fresh", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10load_freshEj", scope: !754, file: !755, line: 63, type: !782, scopeLine: 63, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!782 = !DISubroutineType(types: !783)
!783 = !{!156, !779, !143}
!784 = !DISubprogram(name: "store_through", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE13store_throughEjf", scope: !754, file: !755, line: 67, type: !785, scopeLine: 67, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!785 = !DISubroutineType(types: !786)
!786 = !{null, !779, !143, !156}
!787 = !DISubprogram(name: "fetch_add", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9fetch_addEjf", scope: !754, file: !755, line: 73, type: !788, scopeLine: 73, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!788 = !DISubroutineType(types: !789)
!789 = !{!156, !779, !143, !156}
!790 = !DISubprogram(name: "fetch_max", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9fetch_maxEjf", scope: !754, file: !755, line: 78, type: !788, scopeLine: 78, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!791 = !DISubprogram(name: "fetch_min", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9fetch_minEjf", scope: !754, file: !755, line: 83, type: !788, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!792 = !DISubprogram(name: "fetch_or", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE8fetch_orEjf", scope: !754, file: !755, line: 88, type: !788, scopeLine: 88, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!793 = !DISubprogram(name: "read_row", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE8read_rowEPfjii", scope: !754, file: !755, line: 95, type: !794, scopeLine: 95, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!794 = !DISubroutineType(types: !795)
!795 = !{null, !779, !796, !143, !797, !797}
!796 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !156, size: 32)
!797 = !DIDerivedType(tag: DW_TAG_typedef, name: "int32_t", file: !6, line: 129, baseType: !544)
!798 = !DISubprogram(name: "write_row", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9write_rowEPKfji", scope: !754, file: !755, line: 101, type: !799, scopeLine: 101, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!799 = !DISubroutineType(types: !800)
!800 = !{null, !779, !801, !143, !797}
!801 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !802, size: 32)
!802 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !156)
!803 = !DISubprogram(name: "flush", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv", scope: !754, file: !755, line: 107, type: !804, scopeLine: 107, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!804 = !DISubroutineType(types: !805)
!805 = !{null, !779}
!806 = !DISubprogram(name: "refresh", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7refreshEv", scope: !754, file: !755, line: 110, type: !804, scopeLine: 110, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!807 = !DISubprogram(name: "line_of", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj", scope: !754, file: !755, line: 127, type: !808, scopeLine: 127, flags: DIFlagPrototyped, spFlags: 0)
!808 = !DISubroutineType(types: !809)
!809 = !{!810, !779, !143}
!810 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !763, size: 32)
!811 = !DISubprogram(name: "address_of", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj", scope: !754, file: !755, line: 128, type: !812, scopeLine: 128, flags: DIFlagPrototyped, spFlags: 0)
!812 = !DISubroutineType(types: !813)
!813 = !{!143, !814, !143}
!814 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !815, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!815 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !754)
!816 = !DISubprogram(name: "remote", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj", scope: !754, file: !755, line: 129, type: !817, scopeLine: 129, flags: DIFlagPrototyped, spFlags: 0)
!817 = !DISubroutineType(types: !818)
!818 = !{!152, !814, !143}
!819 = !DISubprogram(name: "write_back", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE", scope: !754, file: !755, line: 131, type: !820, scopeLine: 131, flags: DIFlagPrototyped, spFlags: 0)
!820 = !DISubroutineType(types: !821)
!821 = !{null, !779, !810}
!822 = !DISubprogram(name: "fill", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4fillERNSA_4LineEj", scope: !754, file: !755, line: 139, type: !823, scopeLine: 139, flags: DIFlagPrototyped, spFlags: 0)
!823 = !DISubroutineType(types: !824)
!824 = !{null, !779, !810, !143}
!825 = !DISubprogram(name: "copy", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4copyEjjj", scope: !754, file: !755, line: 147, type: !826, scopeLine: 147, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!826 = !DISubroutineType(types: !827)
!827 = !{null, !143, !143, !143}
!828 = !DISubprogram(name: "read_bytes", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10read_bytesEjjj", scope: !754, file: !755, line: 151, type: !829, scopeLine: 151, flags: DIFlagPrototyped, spFlags: 0)
!829 = !DISubroutineType(types: !830)
!830 = !{null, !779, !143, !143, !143}
!831 = !DISubprogram(name: "write_bytes", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE11write_bytesEjjj", scope: !754, file: !755, line: 168, type: !829, scopeLine: 168, flags: DIFlagPrototyped, spFlags: 0)
!832 = !{!833, !834}
!833 = !DITemplateTypeParameter(name: "T", type: !156)
!834 = !DITemplateTypeParameter(name: "Accessor", type: !694)
!835 = !{!836, !838, !841, !845, !847, !850, !852, !854, !856}
!836 = !DIGlobalVariableExpression(var: !837, expr: !DIExpression(DW_OP_constu, 4177066232, DW_OP_stack_value))
!837 = distinct !DIGlobalVariable(name: "DEBUG_PRINT_SERVER_DISABLED_MAGIC", scope: !0, file: !4, line: 74, type: !483, isLocal: true, isDefinition: true)
!838 = !DIGlobalVariableExpression(var: !839, expr: !DIExpression(DW_OP_constu, 32, DW_OP_stack_value))
!839 = distinct !DIGlobalVariable(name: "NOC_ADDR_COORD_SHIFT", scope: !0, file: !840, line: 57, type: !483, isLocal: true, isDefinition: true)
!840 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/noc_nonblocking_api.h", directory: "/work")
!841 = !DIGlobalVariableExpression(var: !842, expr: !DIExpression(DW_OP_constu, 2139095040, DW_OP_stack_value))
!842 = distinct !DIGlobalVariable(name: "kInfinity", scope: !843, file: !844, line: 11, type: !802, isLocal: true, isDefinition: true)
!843 = !DINamespace(name: "math", scope: !756)
!844 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_rows_0/softmetal/scalar/math.h", directory: "")
!845 = !DIGlobalVariableExpression(var: !846, expr: !DIExpression(DW_OP_constu, 1024, DW_OP_stack_value))
!846 = distinct !DIGlobalVariable(name: "kPageBytes", scope: !756, file: !755, line: 13, type: !483, isLocal: true, isDefinition: true)
!847 = !DIGlobalVariableExpression(var: !848, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!848 = distinct !DIGlobalVariable(name: "read_cmd_buf", scope: !0, file: !849, line: 27, type: !483, isLocal: true, isDefinition: true)
!849 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/dataflow/dataflow_cmd_bufs.h", directory: "/work")
!850 = !DIGlobalVariableExpression(var: !851, expr: !DIExpression(DW_OP_constu, 4289855492, DW_OP_stack_value))
!851 = distinct !DIGlobalVariable(name: "NOC_TARG_ADDR_COORDINATE", scope: !0, file: !840, line: 59, type: !483, isLocal: true, isDefinition: true)
!852 = !DIGlobalVariableExpression(var: !853, expr: !DIExpression(DW_OP_constu, 0, DW_OP_stack_value))
!853 = distinct !DIGlobalVariable(name: "write_cmd_buf", scope: !0, file: !849, line: 28, type: !483, isLocal: true, isDefinition: true)
!854 = !DIGlobalVariableExpression(var: !855, expr: !DIExpression(DW_OP_constu, 4289855504, DW_OP_stack_value))
!855 = distinct !DIGlobalVariable(name: "NOC_RET_ADDR_COORDINATE", scope: !0, file: !840, line: 60, type: !483, isLocal: true, isDefinition: true)
!856 = !DIGlobalVariableExpression(var: !857, expr: !DIExpression(DW_OP_constu, 1024, DW_OP_stack_value))
!857 = distinct !DIGlobalVariable(name: "kLinesBytes", scope: !756, file: !755, line: 17, type: !483, isLocal: true, isDefinition: true)
!858 = !{!859, !863, !864, !865, !868, !869, !870, !871, !872, !875, !877, !879, !881, !883, !885, !887, !889, !891, !894, !896, !898, !900, !902, !904, !906, !908, !909, !911, !913, !922, !926, !936, !940, !942, !944, !948, !952, !956, !958, !962, !967, !971, !975, !979, !981, !983, !985, !987, !989, !993, !997, !1002, !1006, !1008, !1011, !1016, !1020, !1025, !1030, !1035, !1041, !1047, !1051, !1053, !1058, !1063, !1071, !1073, !1075, !1077, !1083, !1085, !1086, !1087, !1088, !1090, !1092, !1097, !1099, !1101, !1105, !1107, !1109, !1111, !1113, !1115, !1117, !1119, !1124, !1128, !1130, !1132, !1133, !1137, !1139, !1141, !1143, !1145, !1147, !1149, !1151, !1153, !1155, !1157, !1159, !1161, !1163, !1165, !1167, !1169, !1173, !1175, !1177, !1179, !1183, !1185, !1189, !1191, !1193, !1195, !1197, !1201, !1203, !1207, !1211, !1213, !1215, !1219, !1221, !1225, !1227, !1229, !1233, !1235, !1237, !1239, !1243, !1245, !1247, !1251, !1253, !1255, !1257, !1259, !1261, !1263, !1265, !1269, !1273, !1275, !1277, !1279, !1281, !1283, !1285, !1287, !1289, !1291, !1293, !1295, !1297, !1299, !1301, !1303, !1305, !1307, !1309, !1311, !1315, !1317, !1319, !1321, !1325, !1327, !1331, !1333, !1335, !1337, !1339, !1343, !1345, !1349, !1351, !1353, !1355, !1357, !1361, !1363, !1365, !1369, !1371, !1373, !1375, !1380, !1385, !1391, !1397, !1399, !1403, !1407, !1411, !1417, !1421, !1425, !1429, !1433, !1438, !1442, !1446, !1450, !1454, !1458, !1462, !1466, !1470, !1475, !1479, !1481, !1485, !1487, !1494, !1498, !1502, !1506, !1510, !1515, !1519, !1521, !1525, !1532, !1536, !1540, !1547, !1549, !1551, !1553, !1557, !1561, !1563, !1565, !1567, !1569, !1571, !1573, !1575, !1577, !1579, !1581, !1583, !1585, !1587, !1590, !1595, !1597, !1601, !1603, !1605, !1607, !1609, !1611, !1613, !1615, !1617, !1619, !1621, !1623, !1627, !1631, !1635, !1637, !1641, !1645, !1647, !1648, !1649, !1652, !1659, !1661, !1665, !1672, !1676, !1680, !1682, !1686, !1690, !1694, !1698, !1702, !1706, !1708, !1710, !1714, !1720, !1724, !1728, !1732, !1736, !1740, !1744, !1748, !1752, !1754, !1756, !1760, !1762, !1766, !1770, !1775, !1779, !1781, !1783, !1787, !1791, !1795, !1797, !1801, !1803, !1805, !1809, !1811, !1815, !1819, !1821, !1827, !1833, !1837, !1841, !1847, !1853, !1857, !1861, !1865, !1869, !1871, !1873, !1875, !1879, !1883, !1885, !1889, !1893, !1897, !1899, !1903, !1907, !1911, !1915, !1917, !1921, !1925, !1929, !1931, !1935, !1939, !1943, !1945, !1947, !1949, !1953, !1957, !1963, !1967, !1973, !1977, !1981, !1983, !1985, !1987, !1991, !1995, !1999, !2001, !2003, !2007, !2011, !2013, !2017, !2021, !2023, !2025, !2027, !2029}
!859 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !860, file: !862, line: 158)
!860 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !6, line: 119, baseType: !861)
!861 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!862 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdint", directory: "/work")
!863 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !448, file: !862, line: 159)
!864 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !797, file: !862, line: 160)
!865 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !866, file: !862, line: 161)
!866 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !6, line: 134, baseType: !867)
!867 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!868 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !5, file: !862, line: 163)
!869 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !193, file: !862, line: 164)
!870 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !143, file: !862, line: 165)
!871 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !152, file: !862, line: 166)
!872 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !873, file: !862, line: 168)
!873 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least8_t", file: !874, line: 25, baseType: !860)
!874 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdint.h", directory: "/work")
!875 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !876, file: !862, line: 169)
!876 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least16_t", file: !874, line: 26, baseType: !448)
!877 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !878, file: !862, line: 170)
!878 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least32_t", file: !874, line: 27, baseType: !797)
!879 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !880, file: !862, line: 171)
!880 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least64_t", file: !874, line: 28, baseType: !866)
!881 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !882, file: !862, line: 173)
!882 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least8_t", file: !874, line: 33, baseType: !5)
!883 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !884, file: !862, line: 174)
!884 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least16_t", file: !874, line: 34, baseType: !193)
!885 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !886, file: !862, line: 175)
!886 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least32_t", file: !874, line: 35, baseType: !143)
!887 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !888, file: !862, line: 176)
!888 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least64_t", file: !874, line: 36, baseType: !152)
!889 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !890, file: !862, line: 178)
!890 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast8_t", file: !874, line: 22, baseType: !860)
!891 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !892, file: !862, line: 179)
!892 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast16_t", file: !893, line: 1, baseType: !797)
!893 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/x86-linux-musl/bits/stdint.h", directory: "/work")
!894 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !895, file: !862, line: 180)
!895 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast32_t", file: !893, line: 2, baseType: !797)
!896 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !897, file: !862, line: 181)
!897 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast64_t", file: !874, line: 23, baseType: !866)
!898 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !899, file: !862, line: 183)
!899 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast8_t", file: !874, line: 30, baseType: !5)
!900 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !901, file: !862, line: 184)
!901 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast16_t", file: !893, line: 3, baseType: !143)
!902 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !903, file: !862, line: 185)
!903 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast32_t", file: !893, line: 4, baseType: !143)
!904 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !905, file: !862, line: 186)
!905 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast64_t", file: !874, line: 31, baseType: !152)
!906 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !907, file: !862, line: 188)
!907 = !DIDerivedType(tag: DW_TAG_typedef, name: "intptr_t", file: !6, line: 93, baseType: !544)
!908 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !546, file: !862, line: 189)
!909 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !910, file: !862, line: 191)
!910 = !DIDerivedType(tag: DW_TAG_typedef, name: "intmax_t", file: !6, line: 139, baseType: !867)
!911 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !912, file: !862, line: 192)
!912 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintmax_t", file: !6, line: 169, baseType: !153)
!913 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !914, file: !921, line: 82)
!914 = !DISubprogram(name: "memcpy", scope: !915, file: !915, line: 27, type: !916, flags: DIFlagPrototyped, spFlags: 0)
!915 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/string.h", directory: "/work")
!916 = !DISubroutineType(types: !917)
!917 = !{!547, !918, !919, !920}
!918 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !547)
!919 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !548)
!920 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !6, line: 73, baseType: !118)
!921 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstring", directory: "/work")
!922 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !923, file: !921, line: 83)
!923 = !DISubprogram(name: "memmove", scope: !915, file: !915, line: 28, type: !924, flags: DIFlagPrototyped, spFlags: 0)
!924 = !DISubroutineType(types: !925)
!925 = !{!547, !547, !548, !920}
!926 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !927, file: !921, line: 84)
!927 = !DISubprogram(name: "strcpy", scope: !915, file: !915, line: 33, type: !928, flags: DIFlagPrototyped, spFlags: 0)
!928 = !DISubroutineType(types: !929)
!929 = !{!930, !932, !933}
!930 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !931, size: 32)
!931 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!932 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !930)
!933 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !934)
!934 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !935, size: 32)
!935 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !931)
!936 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !937, file: !921, line: 85)
!937 = !DISubprogram(name: "strncpy", scope: !915, file: !915, line: 34, type: !938, flags: DIFlagPrototyped, spFlags: 0)
!938 = !DISubroutineType(types: !939)
!939 = !{!930, !932, !933, !920}
!940 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !941, file: !921, line: 86)
!941 = !DISubprogram(name: "strcat", scope: !915, file: !915, line: 36, type: !928, flags: DIFlagPrototyped, spFlags: 0)
!942 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !943, file: !921, line: 87)
!943 = !DISubprogram(name: "strncat", scope: !915, file: !915, line: 37, type: !938, flags: DIFlagPrototyped, spFlags: 0)
!944 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !945, file: !921, line: 88)
!945 = !DISubprogram(name: "memcmp", scope: !915, file: !915, line: 30, type: !946, flags: DIFlagPrototyped, spFlags: 0)
!946 = !DISubroutineType(types: !947)
!947 = !{!544, !548, !548, !920}
!948 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !949, file: !921, line: 89)
!949 = !DISubprogram(name: "strcmp", scope: !915, file: !915, line: 39, type: !950, flags: DIFlagPrototyped, spFlags: 0)
!950 = !DISubroutineType(types: !951)
!951 = !{!544, !934, !934}
!952 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !953, file: !921, line: 90)
!953 = !DISubprogram(name: "strncmp", scope: !915, file: !915, line: 40, type: !954, flags: DIFlagPrototyped, spFlags: 0)
!954 = !DISubroutineType(types: !955)
!955 = !{!544, !934, !934, !920}
!956 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !957, file: !921, line: 91)
!957 = !DISubprogram(name: "strcoll", scope: !915, file: !915, line: 42, type: !950, flags: DIFlagPrototyped, spFlags: 0)
!958 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !959, file: !921, line: 92)
!959 = !DISubprogram(name: "strxfrm", scope: !915, file: !915, line: 43, type: !960, flags: DIFlagPrototyped, spFlags: 0)
!960 = !DISubroutineType(types: !961)
!961 = !{!920, !932, !933, !920}
!962 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !963, file: !921, line: 93)
!963 = !DISubprogram(name: "memchr", linkageName: "_Z6memchrB9nie220108Ua9enable_ifILb1EEPvij", scope: !964, file: !964, line: 101, type: !965, flags: DIFlagPrototyped, spFlags: 0)
!964 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/string.h", directory: "/work")
!965 = !DISubroutineType(types: !966)
!966 = !{!547, !547, !544, !920}
!967 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !968, file: !921, line: 94)
!968 = !DISubprogram(name: "strchr", linkageName: "_Z6strchrB9nie220108Ua9enable_ifILb1EEPci", scope: !964, file: !964, line: 80, type: !969, flags: DIFlagPrototyped, spFlags: 0)
!969 = !DISubroutineType(types: !970)
!970 = !{!930, !930, !544}
!971 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !972, file: !921, line: 95)
!972 = !DISubprogram(name: "strcspn", scope: !915, file: !915, line: 48, type: !973, flags: DIFlagPrototyped, spFlags: 0)
!973 = !DISubroutineType(types: !974)
!974 = !{!920, !934, !934}
!975 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !976, file: !921, line: 96)
!976 = !DISubprogram(name: "strpbrk", linkageName: "_Z7strpbrkB9nie220108Ua9enable_ifILb1EEPcPKc", scope: !964, file: !964, line: 87, type: !977, flags: DIFlagPrototyped, spFlags: 0)
!977 = !DISubroutineType(types: !978)
!978 = !{!930, !930, !934}
!979 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !980, file: !921, line: 97)
!980 = !DISubprogram(name: "strrchr", linkageName: "_Z7strrchrB9nie220108Ua9enable_ifILb1EEPci", scope: !964, file: !964, line: 94, type: !969, flags: DIFlagPrototyped, spFlags: 0)
!981 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !982, file: !921, line: 98)
!982 = !DISubprogram(name: "strspn", scope: !915, file: !915, line: 49, type: !973, flags: DIFlagPrototyped, spFlags: 0)
!983 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !984, file: !921, line: 99)
!984 = !DISubprogram(name: "strstr", linkageName: "_Z6strstrB9nie220108Ua9enable_ifILb1EEPcPKc", scope: !964, file: !964, line: 108, type: !977, flags: DIFlagPrototyped, spFlags: 0)
!985 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !986, file: !921, line: 100)
!986 = !DISubprogram(name: "strtok", scope: !915, file: !915, line: 52, type: !928, flags: DIFlagPrototyped, spFlags: 0)
!987 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !988, file: !921, line: 101)
!988 = !DISubprogram(name: "memset", scope: !915, file: !915, line: 29, type: !965, flags: DIFlagPrototyped, spFlags: 0)
!989 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !990, file: !921, line: 102)
!990 = !DISubprogram(name: "strerror", scope: !915, file: !915, line: 56, type: !991, flags: DIFlagPrototyped, spFlags: 0)
!991 = !DISubroutineType(types: !992)
!992 = !{!930, !544}
!993 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !994, file: !921, line: 103)
!994 = !DISubprogram(name: "strlen", scope: !915, file: !915, line: 54, type: !995, flags: DIFlagPrototyped, spFlags: 0)
!995 = !DISubroutineType(types: !996)
!996 = !{!920, !934}
!997 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !998, entity: !999, file: !1001, line: 549)
!998 = !DINamespace(name: "chrono", scope: !116)
!999 = !DINamespace(name: "chrono_literals", scope: !1000, exportSymbols: true)
!1000 = !DINamespace(name: "literals", scope: !116, exportSymbols: true)
!1001 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__chrono/duration.h", directory: "/work")
!1002 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1003, file: !1005, line: 68)
!1003 = !DIDerivedType(tag: DW_TAG_typedef, name: "clock_t", file: !6, line: 242, baseType: !1004)
!1004 = !DIBasicType(name: "long", size: 32, encoding: DW_ATE_signed)
!1005 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/ctime", directory: "/work")
!1006 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1007, file: !1005, line: 69)
!1007 = !DIDerivedType(tag: DW_TAG_typedef, name: "time_t", file: !6, line: 108, baseType: !867)
!1008 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1009, file: !1005, line: 70)
!1009 = !DICompositeType(tag: DW_TAG_structure_type, name: "tm", file: !1010, line: 40, size: 352, flags: DIFlagFwdDecl, identifier: "_ZTS2tm")
!1010 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/time.h", directory: "/work")
!1011 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1012, file: !1005, line: 72)
!1012 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "timespec", file: !6, line: 252, size: 128, flags: DIFlagTypePassByValue, elements: !1013, identifier: "_ZTS8timespec")
!1013 = !{!1014, !1015}
!1014 = !DIDerivedType(tag: DW_TAG_member, name: "tv_sec", scope: !1012, file: !6, line: 252, baseType: !1007, size: 64)
!1015 = !DIDerivedType(tag: DW_TAG_member, name: "tv_nsec", scope: !1012, file: !6, line: 252, baseType: !1004, size: 32, offset: 64)
!1016 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1017, file: !1005, line: 74)
!1017 = !DISubprogram(name: "clock", scope: !1010, file: !1010, line: 54, type: !1018, flags: DIFlagPrototyped, spFlags: 0)
!1018 = !DISubroutineType(types: !1019)
!1019 = !{!1003}
!1020 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1021, file: !1005, line: 75)
!1021 = !DISubprogram(name: "difftime", linkageName: "__difftime64", scope: !1010, file: !1010, line: 137, type: !1022, flags: DIFlagPrototyped, spFlags: 0)
!1022 = !DISubroutineType(types: !1023)
!1023 = !{!1024, !1007, !1007}
!1024 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!1025 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1026, file: !1005, line: 76)
!1026 = !DISubprogram(name: "mktime", linkageName: "__mktime64", scope: !1010, file: !1010, line: 138, type: !1027, flags: DIFlagPrototyped, spFlags: 0)
!1027 = !DISubroutineType(types: !1028)
!1028 = !{!1007, !1029}
!1029 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1009, size: 32)
!1030 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1031, file: !1005, line: 77)
!1031 = !DISubprogram(name: "time", linkageName: "__time64", scope: !1010, file: !1010, line: 136, type: !1032, flags: DIFlagPrototyped, spFlags: 0)
!1032 = !DISubroutineType(types: !1033)
!1033 = !{!1007, !1034}
!1034 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1007, size: 32)
!1035 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1036, file: !1005, line: 78)
!1036 = !DISubprogram(name: "asctime", scope: !1010, file: !1010, line: 61, type: !1037, flags: DIFlagPrototyped, spFlags: 0)
!1037 = !DISubroutineType(types: !1038)
!1038 = !{!930, !1039}
!1039 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1040, size: 32)
!1040 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1009)
!1041 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1042, file: !1005, line: 79)
!1042 = !DISubprogram(name: "ctime", linkageName: "__ctime64", scope: !1010, file: !1010, line: 141, type: !1043, flags: DIFlagPrototyped, spFlags: 0)
!1043 = !DISubroutineType(types: !1044)
!1044 = !{!930, !1045}
!1045 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1046, size: 32)
!1046 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1007)
!1047 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1048, file: !1005, line: 80)
!1048 = !DISubprogram(name: "gmtime", linkageName: "__gmtime64", scope: !1010, file: !1010, line: 139, type: !1049, flags: DIFlagPrototyped, spFlags: 0)
!1049 = !DISubroutineType(types: !1050)
!1050 = !{!1029, !1045}
!1051 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1052, file: !1005, line: 81)
!1052 = !DISubprogram(name: "localtime", linkageName: "__localtime64", scope: !1010, file: !1010, line: 140, type: !1049, flags: DIFlagPrototyped, spFlags: 0)
!1053 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1054, file: !1005, line: 82)
!1054 = !DISubprogram(name: "strftime", scope: !1010, file: !1010, line: 58, type: !1055, flags: DIFlagPrototyped, spFlags: 0)
!1055 = !DISubroutineType(types: !1056)
!1056 = !{!920, !932, !920, !933, !1057}
!1057 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1039)
!1058 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1059, file: !1005, line: 84)
!1059 = !DISubprogram(name: "timespec_get", linkageName: "__timespec_get_time64", scope: !1010, file: !1010, line: 142, type: !1060, flags: DIFlagPrototyped, spFlags: 0)
!1060 = !DISubroutineType(types: !1061)
!1061 = !{!544, !1062, !544}
!1062 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1012, size: 32)
!1063 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !1064, file: !1070, line: 420)
!1064 = !DISubprogram(name: "isfinite", linkageName: "_ZNSt3__16__math8isfiniteB9nie220108Ee", scope: !1066, file: !1065, line: 66, type: !1067, flags: DIFlagPrototyped, spFlags: 0)
!1065 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__math/traits.h", directory: "/work")
!1066 = !DINamespace(name: "__math", scope: !116)
!1067 = !DISubroutineType(types: !1068)
!1068 = !{!298, !1069}
!1069 = !DIBasicType(name: "long double", size: 96, encoding: DW_ATE_float)
!1070 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/math.h", directory: "/work")
!1071 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !1072, file: !1070, line: 423)
!1072 = !DISubprogram(name: "isinf", linkageName: "_ZNSt3__16__math5isinfB9nie220108Ee", scope: !1066, file: !1065, line: 90, type: !1067, flags: DIFlagPrototyped, spFlags: 0)
!1073 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !1074, file: !1070, line: 427)
!1074 = !DISubprogram(name: "isnan", linkageName: "_ZNSt3__16__math5isnanB9nie220108Ee", scope: !1066, file: !1065, line: 114, type: !1067, flags: DIFlagPrototyped, spFlags: 0)
!1075 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !1076, file: !1070, line: 428)
!1076 = !DISubprogram(name: "isnormal", linkageName: "_ZNSt3__16__math8isnormalB9nie220108Ee", scope: !1066, file: !1065, line: 133, type: !1067, flags: DIFlagPrototyped, spFlags: 0)
!1077 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !1078, file: !1070, line: 495)
!1078 = !DISubprogram(name: "modf", linkageName: "_ZNSt3__16__math4modfB9nie220108EePe", scope: !1066, file: !1079, line: 55, type: !1080, flags: DIFlagPrototyped, spFlags: 0)
!1079 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__math/modulo.h", directory: "/work")
!1080 = !DISubroutineType(types: !1081)
!1081 = !{!1069, !1069, !1082}
!1082 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1069, size: 32)
!1083 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1064, file: !1084, line: 352)
!1084 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cmath", directory: "/work")
!1085 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1072, file: !1084, line: 353)
!1086 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1074, file: !1084, line: 354)
!1087 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1076, file: !1084, line: 355)
!1088 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1089, file: !1084, line: 364)
!1089 = !DIDerivedType(tag: DW_TAG_typedef, name: "float_t", file: !6, line: 27, baseType: !156)
!1090 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1091, file: !1084, line: 365)
!1091 = !DIDerivedType(tag: DW_TAG_typedef, name: "double_t", file: !6, line: 32, baseType: !1024)
!1092 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1093, file: !1084, line: 370)
!1093 = !DISubprogram(name: "acosf", scope: !1094, file: !1094, line: 136, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1094 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/math.h", directory: "/work")
!1095 = !DISubroutineType(types: !1096)
!1096 = !{!156, !156}
!1097 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1098, file: !1084, line: 372)
!1098 = !DISubprogram(name: "asinf", scope: !1094, file: !1094, line: 144, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1099 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1100, file: !1084, line: 374)
!1100 = !DISubprogram(name: "atanf", scope: !1094, file: !1094, line: 152, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1101 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1102, file: !1084, line: 376)
!1102 = !DISubprogram(name: "atan2f", scope: !1094, file: !1094, line: 156, type: !1103, flags: DIFlagPrototyped, spFlags: 0)
!1103 = !DISubroutineType(types: !1104)
!1104 = !{!156, !156, !156}
!1105 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1106, file: !1084, line: 378)
!1106 = !DISubprogram(name: "ceilf", scope: !1094, file: !1094, line: 168, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1107 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1108, file: !1084, line: 380)
!1108 = !DISubprogram(name: "cosf", scope: !1094, file: !1094, line: 176, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1109 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1110, file: !1084, line: 382)
!1110 = !DISubprogram(name: "coshf", scope: !1094, file: !1094, line: 180, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1111 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1112, file: !1084, line: 385)
!1112 = !DISubprogram(name: "expf", scope: !1094, file: !1094, line: 192, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1113 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1114, file: !1084, line: 388)
!1114 = !DISubprogram(name: "fabsf", scope: !1094, file: !1094, line: 204, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1115 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1116, file: !1084, line: 390)
!1116 = !DISubprogram(name: "floorf", scope: !1094, file: !1094, line: 212, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1117 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1118, file: !1084, line: 393)
!1118 = !DISubprogram(name: "fmodf", scope: !1094, file: !1094, line: 228, type: !1103, flags: DIFlagPrototyped, spFlags: 0)
!1119 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1120, file: !1084, line: 396)
!1120 = !DISubprogram(name: "frexpf", scope: !1094, file: !1094, line: 232, type: !1121, flags: DIFlagPrototyped, spFlags: 0)
!1121 = !DISubroutineType(types: !1122)
!1122 = !{!156, !156, !1123}
!1123 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !544, size: 32)
!1124 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1125, file: !1084, line: 398)
!1125 = !DISubprogram(name: "ldexpf", scope: !1094, file: !1094, line: 244, type: !1126, flags: DIFlagPrototyped, spFlags: 0)
!1126 = !DISubroutineType(types: !1127)
!1127 = !{!156, !156, !544}
!1128 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1129, file: !1084, line: 401)
!1129 = !DISubprogram(name: "logf", scope: !1094, file: !1094, line: 260, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1130 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1131, file: !1084, line: 404)
!1131 = !DISubprogram(name: "log10f", scope: !1094, file: !1094, line: 264, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1132 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1078, file: !1084, line: 405)
!1133 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1134, file: !1084, line: 406)
!1134 = !DISubprogram(name: "modff", scope: !1094, file: !1094, line: 288, type: !1135, flags: DIFlagPrototyped, spFlags: 0)
!1135 = !DISubroutineType(types: !1136)
!1136 = !{!156, !156, !796}
!1137 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1138, file: !1084, line: 409)
!1138 = !DISubprogram(name: "powf", scope: !1094, file: !1094, line: 308, type: !1103, flags: DIFlagPrototyped, spFlags: 0)
!1139 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1140, file: !1084, line: 412)
!1140 = !DISubprogram(name: "sinf", scope: !1094, file: !1094, line: 336, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1141 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1142, file: !1084, line: 414)
!1142 = !DISubprogram(name: "sinhf", scope: !1094, file: !1094, line: 340, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1143 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1144, file: !1084, line: 417)
!1144 = !DISubprogram(name: "sqrtf", scope: !1094, file: !1094, line: 344, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1145 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1146, file: !1084, line: 419)
!1146 = !DISubprogram(name: "tanf", scope: !1094, file: !1094, line: 348, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1147 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1148, file: !1084, line: 422)
!1148 = !DISubprogram(name: "tanhf", scope: !1094, file: !1094, line: 352, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1149 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1150, file: !1084, line: 425)
!1150 = !DISubprogram(name: "acoshf", scope: !1094, file: !1094, line: 140, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1151 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1152, file: !1084, line: 427)
!1152 = !DISubprogram(name: "asinhf", scope: !1094, file: !1094, line: 148, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1153 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1154, file: !1084, line: 429)
!1154 = !DISubprogram(name: "atanhf", scope: !1094, file: !1094, line: 160, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1155 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1156, file: !1084, line: 431)
!1156 = !DISubprogram(name: "cbrtf", scope: !1094, file: !1094, line: 164, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1157 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1158, file: !1084, line: 434)
!1158 = !DISubprogram(name: "copysignf", scope: !1094, file: !1094, line: 172, type: !1103, flags: DIFlagPrototyped, spFlags: 0)
!1159 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1160, file: !1084, line: 437)
!1160 = !DISubprogram(name: "erff", scope: !1094, file: !1094, line: 184, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1161 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1162, file: !1084, line: 439)
!1162 = !DISubprogram(name: "erfcf", scope: !1094, file: !1094, line: 188, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1163 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1164, file: !1084, line: 441)
!1164 = !DISubprogram(name: "exp2f", scope: !1094, file: !1094, line: 196, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1165 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1166, file: !1084, line: 443)
!1166 = !DISubprogram(name: "expm1f", scope: !1094, file: !1094, line: 200, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1167 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1168, file: !1084, line: 445)
!1168 = !DISubprogram(name: "fdimf", scope: !1094, file: !1094, line: 208, type: !1103, flags: DIFlagPrototyped, spFlags: 0)
!1169 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1170, file: !1084, line: 446)
!1170 = !DISubprogram(name: "fmaf", scope: !1094, file: !1094, line: 216, type: !1171, flags: DIFlagPrototyped, spFlags: 0)
!1171 = !DISubroutineType(types: !1172)
!1172 = !{!156, !156, !156, !156}
!1173 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1174, file: !1084, line: 449)
!1174 = !DISubprogram(name: "fmaxf", scope: !1094, file: !1094, line: 220, type: !1103, flags: DIFlagPrototyped, spFlags: 0)
!1175 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1176, file: !1084, line: 451)
!1176 = !DISubprogram(name: "fminf", scope: !1094, file: !1094, line: 224, type: !1103, flags: DIFlagPrototyped, spFlags: 0)
!1177 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1178, file: !1084, line: 453)
!1178 = !DISubprogram(name: "hypotf", scope: !1094, file: !1094, line: 236, type: !1103, flags: DIFlagPrototyped, spFlags: 0)
!1179 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1180, file: !1084, line: 455)
!1180 = !DISubprogram(name: "ilogbf", scope: !1094, file: !1094, line: 240, type: !1181, flags: DIFlagPrototyped, spFlags: 0)
!1181 = !DISubroutineType(types: !1182)
!1182 = !{!544, !156}
!1183 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1184, file: !1084, line: 457)
!1184 = !DISubprogram(name: "lgammaf", scope: !1094, file: !1094, line: 248, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1185 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1186, file: !1084, line: 459)
!1186 = !DISubprogram(name: "llrintf", scope: !1094, file: !1094, line: 252, type: !1187, flags: DIFlagPrototyped, spFlags: 0)
!1187 = !DISubroutineType(types: !1188)
!1188 = !{!867, !156}
!1189 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1190, file: !1084, line: 461)
!1190 = !DISubprogram(name: "llroundf", scope: !1094, file: !1094, line: 256, type: !1187, flags: DIFlagPrototyped, spFlags: 0)
!1191 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1192, file: !1084, line: 463)
!1192 = !DISubprogram(name: "log1pf", scope: !1094, file: !1094, line: 268, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1193 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1194, file: !1084, line: 465)
!1194 = !DISubprogram(name: "log2f", scope: !1094, file: !1094, line: 272, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1195 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1196, file: !1084, line: 467)
!1196 = !DISubprogram(name: "logbf", scope: !1094, file: !1094, line: 276, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1197 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1198, file: !1084, line: 469)
!1198 = !DISubprogram(name: "lrintf", scope: !1094, file: !1094, line: 280, type: !1199, flags: DIFlagPrototyped, spFlags: 0)
!1199 = !DISubroutineType(types: !1200)
!1200 = !{!1004, !156}
!1201 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1202, file: !1084, line: 471)
!1202 = !DISubprogram(name: "lroundf", scope: !1094, file: !1094, line: 284, type: !1199, flags: DIFlagPrototyped, spFlags: 0)
!1203 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1204, file: !1084, line: 473)
!1204 = !DISubprogram(name: "nan", scope: !1094, file: !1094, line: 291, type: !1205, flags: DIFlagPrototyped, spFlags: 0)
!1205 = !DISubroutineType(types: !1206)
!1206 = !{!1024, !934}
!1207 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1208, file: !1084, line: 474)
!1208 = !DISubprogram(name: "nanf", scope: !1094, file: !1094, line: 292, type: !1209, flags: DIFlagPrototyped, spFlags: 0)
!1209 = !DISubroutineType(types: !1210)
!1210 = !{!156, !934}
!1211 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1212, file: !1084, line: 477)
!1212 = !DISubprogram(name: "nearbyintf", scope: !1094, file: !1094, line: 296, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1213 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1214, file: !1084, line: 479)
!1214 = !DISubprogram(name: "nextafterf", scope: !1094, file: !1094, line: 300, type: !1103, flags: DIFlagPrototyped, spFlags: 0)
!1215 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1216, file: !1084, line: 481)
!1216 = !DISubprogram(name: "nexttowardf", scope: !1094, file: !1094, line: 304, type: !1217, flags: DIFlagPrototyped, spFlags: 0)
!1217 = !DISubroutineType(types: !1218)
!1218 = !{!156, !156, !1069}
!1219 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1220, file: !1084, line: 483)
!1220 = !DISubprogram(name: "remainderf", scope: !1094, file: !1094, line: 312, type: !1103, flags: DIFlagPrototyped, spFlags: 0)
!1221 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1222, file: !1084, line: 485)
!1222 = !DISubprogram(name: "remquof", scope: !1094, file: !1094, line: 316, type: !1223, flags: DIFlagPrototyped, spFlags: 0)
!1223 = !DISubroutineType(types: !1224)
!1224 = !{!156, !156, !156, !1123}
!1225 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1226, file: !1084, line: 487)
!1226 = !DISubprogram(name: "rintf", scope: !1094, file: !1094, line: 320, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1227 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1228, file: !1084, line: 489)
!1228 = !DISubprogram(name: "roundf", scope: !1094, file: !1094, line: 324, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1229 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1230, file: !1084, line: 491)
!1230 = !DISubprogram(name: "scalblnf", scope: !1094, file: !1094, line: 328, type: !1231, flags: DIFlagPrototyped, spFlags: 0)
!1231 = !DISubroutineType(types: !1232)
!1232 = !{!156, !156, !1004}
!1233 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1234, file: !1084, line: 493)
!1234 = !DISubprogram(name: "scalbnf", scope: !1094, file: !1094, line: 332, type: !1126, flags: DIFlagPrototyped, spFlags: 0)
!1235 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1236, file: !1084, line: 495)
!1236 = !DISubprogram(name: "tgammaf", scope: !1094, file: !1094, line: 356, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1237 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1238, file: !1084, line: 497)
!1238 = !DISubprogram(name: "truncf", scope: !1094, file: !1094, line: 360, type: !1095, flags: DIFlagPrototyped, spFlags: 0)
!1239 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1240, file: !1084, line: 499)
!1240 = !DISubprogram(name: "acosl", scope: !1094, file: !1094, line: 137, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1241 = !DISubroutineType(types: !1242)
!1242 = !{!1069, !1069}
!1243 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1244, file: !1084, line: 500)
!1244 = !DISubprogram(name: "asinl", scope: !1094, file: !1094, line: 145, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1245 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1246, file: !1084, line: 501)
!1246 = !DISubprogram(name: "atanl", scope: !1094, file: !1094, line: 153, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1247 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1248, file: !1084, line: 502)
!1248 = !DISubprogram(name: "atan2l", scope: !1094, file: !1094, line: 157, type: !1249, flags: DIFlagPrototyped, spFlags: 0)
!1249 = !DISubroutineType(types: !1250)
!1250 = !{!1069, !1069, !1069}
!1251 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1252, file: !1084, line: 503)
!1252 = !DISubprogram(name: "ceill", scope: !1094, file: !1094, line: 169, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1253 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1254, file: !1084, line: 504)
!1254 = !DISubprogram(name: "cosl", scope: !1094, file: !1094, line: 177, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1255 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1256, file: !1084, line: 505)
!1256 = !DISubprogram(name: "coshl", scope: !1094, file: !1094, line: 181, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1257 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1258, file: !1084, line: 506)
!1258 = !DISubprogram(name: "expl", scope: !1094, file: !1094, line: 193, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1259 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1260, file: !1084, line: 507)
!1260 = !DISubprogram(name: "fabsl", scope: !1094, file: !1094, line: 205, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1261 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1262, file: !1084, line: 508)
!1262 = !DISubprogram(name: "floorl", scope: !1094, file: !1094, line: 213, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1263 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1264, file: !1084, line: 509)
!1264 = !DISubprogram(name: "fmodl", scope: !1094, file: !1094, line: 229, type: !1249, flags: DIFlagPrototyped, spFlags: 0)
!1265 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1266, file: !1084, line: 510)
!1266 = !DISubprogram(name: "frexpl", scope: !1094, file: !1094, line: 233, type: !1267, flags: DIFlagPrototyped, spFlags: 0)
!1267 = !DISubroutineType(types: !1268)
!1268 = !{!1069, !1069, !1123}
!1269 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1270, file: !1084, line: 511)
!1270 = !DISubprogram(name: "ldexpl", scope: !1094, file: !1094, line: 245, type: !1271, flags: DIFlagPrototyped, spFlags: 0)
!1271 = !DISubroutineType(types: !1272)
!1272 = !{!1069, !1069, !544}
!1273 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1274, file: !1084, line: 512)
!1274 = !DISubprogram(name: "logl", scope: !1094, file: !1094, line: 261, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1275 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1276, file: !1084, line: 513)
!1276 = !DISubprogram(name: "log10l", scope: !1094, file: !1094, line: 265, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1277 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1278, file: !1084, line: 514)
!1278 = !DISubprogram(name: "modfl", scope: !1094, file: !1094, line: 289, type: !1080, flags: DIFlagPrototyped, spFlags: 0)
!1279 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1280, file: !1084, line: 515)
!1280 = !DISubprogram(name: "powl", scope: !1094, file: !1094, line: 309, type: !1249, flags: DIFlagPrototyped, spFlags: 0)
!1281 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1282, file: !1084, line: 516)
!1282 = !DISubprogram(name: "sinl", scope: !1094, file: !1094, line: 337, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1283 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1284, file: !1084, line: 517)
!1284 = !DISubprogram(name: "sinhl", scope: !1094, file: !1094, line: 341, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1285 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1286, file: !1084, line: 518)
!1286 = !DISubprogram(name: "sqrtl", scope: !1094, file: !1094, line: 345, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1287 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1288, file: !1084, line: 519)
!1288 = !DISubprogram(name: "tanl", scope: !1094, file: !1094, line: 349, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1289 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1290, file: !1084, line: 521)
!1290 = !DISubprogram(name: "tanhl", scope: !1094, file: !1094, line: 353, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1291 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1292, file: !1084, line: 522)
!1292 = !DISubprogram(name: "acoshl", scope: !1094, file: !1094, line: 141, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1293 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1294, file: !1084, line: 523)
!1294 = !DISubprogram(name: "asinhl", scope: !1094, file: !1094, line: 149, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1295 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1296, file: !1084, line: 524)
!1296 = !DISubprogram(name: "atanhl", scope: !1094, file: !1094, line: 161, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1297 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1298, file: !1084, line: 525)
!1298 = !DISubprogram(name: "cbrtl", scope: !1094, file: !1094, line: 165, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1299 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1300, file: !1084, line: 527)
!1300 = !DISubprogram(name: "copysignl", scope: !1094, file: !1094, line: 173, type: !1249, flags: DIFlagPrototyped, spFlags: 0)
!1301 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1302, file: !1084, line: 529)
!1302 = !DISubprogram(name: "erfl", scope: !1094, file: !1094, line: 185, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1303 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1304, file: !1084, line: 530)
!1304 = !DISubprogram(name: "erfcl", scope: !1094, file: !1094, line: 189, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1305 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1306, file: !1084, line: 531)
!1306 = !DISubprogram(name: "exp2l", scope: !1094, file: !1094, line: 197, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1307 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1308, file: !1084, line: 532)
!1308 = !DISubprogram(name: "expm1l", scope: !1094, file: !1094, line: 201, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1309 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1310, file: !1084, line: 533)
!1310 = !DISubprogram(name: "fdiml", scope: !1094, file: !1094, line: 209, type: !1249, flags: DIFlagPrototyped, spFlags: 0)
!1311 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1312, file: !1084, line: 534)
!1312 = !DISubprogram(name: "fmal", scope: !1094, file: !1094, line: 217, type: !1313, flags: DIFlagPrototyped, spFlags: 0)
!1313 = !DISubroutineType(types: !1314)
!1314 = !{!1069, !1069, !1069, !1069}
!1315 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1316, file: !1084, line: 535)
!1316 = !DISubprogram(name: "fmaxl", scope: !1094, file: !1094, line: 221, type: !1249, flags: DIFlagPrototyped, spFlags: 0)
!1317 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1318, file: !1084, line: 536)
!1318 = !DISubprogram(name: "fminl", scope: !1094, file: !1094, line: 225, type: !1249, flags: DIFlagPrototyped, spFlags: 0)
!1319 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1320, file: !1084, line: 537)
!1320 = !DISubprogram(name: "hypotl", scope: !1094, file: !1094, line: 237, type: !1249, flags: DIFlagPrototyped, spFlags: 0)
!1321 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1322, file: !1084, line: 538)
!1322 = !DISubprogram(name: "ilogbl", scope: !1094, file: !1094, line: 241, type: !1323, flags: DIFlagPrototyped, spFlags: 0)
!1323 = !DISubroutineType(types: !1324)
!1324 = !{!544, !1069}
!1325 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1326, file: !1084, line: 539)
!1326 = !DISubprogram(name: "lgammal", scope: !1094, file: !1094, line: 249, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1327 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1328, file: !1084, line: 540)
!1328 = !DISubprogram(name: "llrintl", scope: !1094, file: !1094, line: 253, type: !1329, flags: DIFlagPrototyped, spFlags: 0)
!1329 = !DISubroutineType(types: !1330)
!1330 = !{!867, !1069}
!1331 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1332, file: !1084, line: 541)
!1332 = !DISubprogram(name: "llroundl", scope: !1094, file: !1094, line: 257, type: !1329, flags: DIFlagPrototyped, spFlags: 0)
!1333 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1334, file: !1084, line: 542)
!1334 = !DISubprogram(name: "log1pl", scope: !1094, file: !1094, line: 269, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1335 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1336, file: !1084, line: 543)
!1336 = !DISubprogram(name: "log2l", scope: !1094, file: !1094, line: 273, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1337 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1338, file: !1084, line: 544)
!1338 = !DISubprogram(name: "logbl", scope: !1094, file: !1094, line: 277, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1339 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1340, file: !1084, line: 545)
!1340 = !DISubprogram(name: "lrintl", scope: !1094, file: !1094, line: 281, type: !1341, flags: DIFlagPrototyped, spFlags: 0)
!1341 = !DISubroutineType(types: !1342)
!1342 = !{!1004, !1069}
!1343 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1344, file: !1084, line: 546)
!1344 = !DISubprogram(name: "lroundl", scope: !1094, file: !1094, line: 285, type: !1341, flags: DIFlagPrototyped, spFlags: 0)
!1345 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1346, file: !1084, line: 547)
!1346 = !DISubprogram(name: "nanl", scope: !1094, file: !1094, line: 293, type: !1347, flags: DIFlagPrototyped, spFlags: 0)
!1347 = !DISubroutineType(types: !1348)
!1348 = !{!1069, !934}
!1349 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1350, file: !1084, line: 548)
!1350 = !DISubprogram(name: "nearbyintl", scope: !1094, file: !1094, line: 297, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1351 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1352, file: !1084, line: 549)
!1352 = !DISubprogram(name: "nextafterl", scope: !1094, file: !1094, line: 301, type: !1249, flags: DIFlagPrototyped, spFlags: 0)
!1353 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1354, file: !1084, line: 550)
!1354 = !DISubprogram(name: "nexttowardl", scope: !1094, file: !1094, line: 305, type: !1249, flags: DIFlagPrototyped, spFlags: 0)
!1355 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1356, file: !1084, line: 551)
!1356 = !DISubprogram(name: "remainderl", scope: !1094, file: !1094, line: 313, type: !1249, flags: DIFlagPrototyped, spFlags: 0)
!1357 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1358, file: !1084, line: 552)
!1358 = !DISubprogram(name: "remquol", scope: !1094, file: !1094, line: 317, type: !1359, flags: DIFlagPrototyped, spFlags: 0)
!1359 = !DISubroutineType(types: !1360)
!1360 = !{!1069, !1069, !1069, !1123}
!1361 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1362, file: !1084, line: 553)
!1362 = !DISubprogram(name: "rintl", scope: !1094, file: !1094, line: 321, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1363 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1364, file: !1084, line: 554)
!1364 = !DISubprogram(name: "roundl", scope: !1094, file: !1094, line: 325, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1365 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1366, file: !1084, line: 555)
!1366 = !DISubprogram(name: "scalblnl", scope: !1094, file: !1094, line: 329, type: !1367, flags: DIFlagPrototyped, spFlags: 0)
!1367 = !DISubroutineType(types: !1368)
!1368 = !{!1069, !1069, !1004}
!1369 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1370, file: !1084, line: 556)
!1370 = !DISubprogram(name: "scalbnl", scope: !1094, file: !1094, line: 333, type: !1271, flags: DIFlagPrototyped, spFlags: 0)
!1371 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1372, file: !1084, line: 557)
!1372 = !DISubprogram(name: "tgammal", scope: !1094, file: !1094, line: 357, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1373 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1374, file: !1084, line: 558)
!1374 = !DISubprogram(name: "truncl", scope: !1094, file: !1094, line: 361, type: !1241, flags: DIFlagPrototyped, spFlags: 0)
!1375 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1376, file: !1379, line: 22)
!1376 = !DIDerivedType(tag: DW_TAG_typedef, name: "max_align_t", file: !1377, line: 24, baseType: !1378)
!1377 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/include/__stddef_max_align_t.h", directory: "/work")
!1378 = !DICompositeType(tag: DW_TAG_structure_type, file: !1377, line: 19, size: 192, flags: DIFlagFwdDecl, identifier: "_ZTS11max_align_t")
!1379 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef/max_align_t.h", directory: "/work")
!1380 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1381, file: !1384, line: 106)
!1381 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !1382, line: 64, baseType: !1383)
!1382 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdlib.h", directory: "/work")
!1383 = !DICompositeType(tag: DW_TAG_structure_type, file: !1382, line: 64, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!1384 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdlib", directory: "/work")
!1385 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1386, file: !1384, line: 107)
!1386 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !1382, line: 65, baseType: !1387)
!1387 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1382, line: 65, size: 64, flags: DIFlagTypePassByValue, elements: !1388, identifier: "_ZTS6ldiv_t")
!1388 = !{!1389, !1390}
!1389 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1387, file: !1382, line: 65, baseType: !1004, size: 32)
!1390 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1387, file: !1382, line: 65, baseType: !1004, size: 32, offset: 32)
!1391 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1392, file: !1384, line: 108)
!1392 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !1382, line: 66, baseType: !1393)
!1393 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1382, line: 66, size: 128, flags: DIFlagTypePassByValue, elements: !1394, identifier: "_ZTS7lldiv_t")
!1394 = !{!1395, !1396}
!1395 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1393, file: !1382, line: 66, baseType: !867, size: 64)
!1396 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1393, file: !1382, line: 66, baseType: !867, size: 64, offset: 64)
!1397 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1398, file: !1384, line: 109)
!1398 = !DISubprogram(name: "atof", scope: !1382, file: !1382, line: 26, type: !1205, flags: DIFlagPrototyped, spFlags: 0)
!1399 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1400, file: !1384, line: 110)
!1400 = !DISubprogram(name: "atoi", scope: !1382, file: !1382, line: 23, type: !1401, flags: DIFlagPrototyped, spFlags: 0)
!1401 = !DISubroutineType(types: !1402)
!1402 = !{!544, !934}
!1403 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1404, file: !1384, line: 111)
!1404 = !DISubprogram(name: "atol", scope: !1382, file: !1382, line: 24, type: !1405, flags: DIFlagPrototyped, spFlags: 0)
!1405 = !DISubroutineType(types: !1406)
!1406 = !{!1004, !934}
!1407 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1408, file: !1384, line: 112)
!1408 = !DISubprogram(name: "atoll", scope: !1382, file: !1382, line: 25, type: !1409, flags: DIFlagPrototyped, spFlags: 0)
!1409 = !DISubroutineType(types: !1410)
!1410 = !{!867, !934}
!1411 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1412, file: !1384, line: 113)
!1412 = !DISubprogram(name: "strtod", scope: !1382, file: !1382, line: 29, type: !1413, flags: DIFlagPrototyped, spFlags: 0)
!1413 = !DISubroutineType(types: !1414)
!1414 = !{!1024, !933, !1415}
!1415 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1416)
!1416 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !930, size: 32)
!1417 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1418, file: !1384, line: 114)
!1418 = !DISubprogram(name: "strtof", scope: !1382, file: !1382, line: 28, type: !1419, flags: DIFlagPrototyped, spFlags: 0)
!1419 = !DISubroutineType(types: !1420)
!1420 = !{!156, !933, !1415}
!1421 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1422, file: !1384, line: 115)
!1422 = !DISubprogram(name: "strtold", scope: !1382, file: !1382, line: 30, type: !1423, flags: DIFlagPrototyped, spFlags: 0)
!1423 = !DISubroutineType(types: !1424)
!1424 = !{!1069, !933, !1415}
!1425 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1426, file: !1384, line: 116)
!1426 = !DISubprogram(name: "strtol", scope: !1382, file: !1382, line: 32, type: !1427, flags: DIFlagPrototyped, spFlags: 0)
!1427 = !DISubroutineType(types: !1428)
!1428 = !{!1004, !933, !1415, !544}
!1429 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1430, file: !1384, line: 117)
!1430 = !DISubprogram(name: "strtoll", scope: !1382, file: !1382, line: 34, type: !1431, flags: DIFlagPrototyped, spFlags: 0)
!1431 = !DISubroutineType(types: !1432)
!1432 = !{!867, !933, !1415, !544}
!1433 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1434, file: !1384, line: 118)
!1434 = !DISubprogram(name: "strtoul", scope: !1382, file: !1382, line: 33, type: !1435, flags: DIFlagPrototyped, spFlags: 0)
!1435 = !DISubroutineType(types: !1436)
!1436 = !{!1437, !933, !1415, !544}
!1437 = !DIBasicType(name: "unsigned long", size: 32, encoding: DW_ATE_unsigned)
!1438 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1439, file: !1384, line: 119)
!1439 = !DISubprogram(name: "strtoull", scope: !1382, file: !1382, line: 35, type: !1440, flags: DIFlagPrototyped, spFlags: 0)
!1440 = !DISubroutineType(types: !1441)
!1441 = !{!153, !933, !1415, !544}
!1442 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1443, file: !1384, line: 120)
!1443 = !DISubprogram(name: "rand", scope: !1382, file: !1382, line: 37, type: !1444, flags: DIFlagPrototyped, spFlags: 0)
!1444 = !DISubroutineType(types: !1445)
!1445 = !{!544}
!1446 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1447, file: !1384, line: 121)
!1447 = !DISubprogram(name: "srand", scope: !1382, file: !1382, line: 38, type: !1448, flags: DIFlagPrototyped, spFlags: 0)
!1448 = !DISubroutineType(types: !1449)
!1449 = !{null, !118}
!1450 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1451, file: !1384, line: 122)
!1451 = !DISubprogram(name: "calloc", scope: !1382, file: !1382, line: 41, type: !1452, flags: DIFlagPrototyped, spFlags: 0)
!1452 = !DISubroutineType(types: !1453)
!1453 = !{!547, !477, !477}
!1454 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1455, file: !1384, line: 123)
!1455 = !DISubprogram(name: "free", scope: !1382, file: !1382, line: 43, type: !1456, flags: DIFlagPrototyped, spFlags: 0)
!1456 = !DISubroutineType(types: !1457)
!1457 = !{null, !547}
!1458 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1459, file: !1384, line: 124)
!1459 = !DISubprogram(name: "malloc", scope: !1382, file: !1382, line: 40, type: !1460, flags: DIFlagPrototyped, spFlags: 0)
!1460 = !DISubroutineType(types: !1461)
!1461 = !{!547, !477}
!1462 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1463, file: !1384, line: 125)
!1463 = !DISubprogram(name: "realloc", scope: !1382, file: !1382, line: 42, type: !1464, flags: DIFlagPrototyped, spFlags: 0)
!1464 = !DISubroutineType(types: !1465)
!1465 = !{!547, !547, !477}
!1466 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1467, file: !1384, line: 126)
!1467 = !DISubprogram(name: "abort", scope: !1382, file: !1382, line: 46, type: !1468, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1468 = !DISubroutineType(types: !1469)
!1469 = !{null}
!1470 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1471, file: !1384, line: 127)
!1471 = !DISubprogram(name: "atexit", scope: !1382, file: !1382, line: 47, type: !1472, flags: DIFlagPrototyped, spFlags: 0)
!1472 = !DISubroutineType(types: !1473)
!1473 = !{!544, !1474}
!1474 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1468, size: 32)
!1475 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1476, file: !1384, line: 128)
!1476 = !DISubprogram(name: "exit", scope: !1382, file: !1382, line: 48, type: !1477, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1477 = !DISubroutineType(types: !1478)
!1478 = !{null, !544}
!1479 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1480, file: !1384, line: 129)
!1480 = !DISubprogram(name: "_Exit", scope: !1382, file: !1382, line: 49, type: !1477, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1481 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1482, file: !1384, line: 130)
!1482 = !DISubprogram(name: "getenv", scope: !1382, file: !1382, line: 53, type: !1483, flags: DIFlagPrototyped, spFlags: 0)
!1483 = !DISubroutineType(types: !1484)
!1484 = !{!930, !934}
!1485 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1486, file: !1384, line: 131)
!1486 = !DISubprogram(name: "system", scope: !1382, file: !1382, line: 55, type: !1401, flags: DIFlagPrototyped, spFlags: 0)
!1487 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1488, file: !1384, line: 132)
!1488 = !DISubprogram(name: "bsearch", scope: !1382, file: !1382, line: 57, type: !1489, flags: DIFlagPrototyped, spFlags: 0)
!1489 = !DISubroutineType(types: !1490)
!1490 = !{!547, !548, !548, !477, !477, !1491}
!1491 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1492, size: 32)
!1492 = !DISubroutineType(types: !1493)
!1493 = !{!544, !548, !548}
!1494 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1495, file: !1384, line: 133)
!1495 = !DISubprogram(name: "qsort", scope: !1382, file: !1382, line: 58, type: !1496, flags: DIFlagPrototyped, spFlags: 0)
!1496 = !DISubroutineType(types: !1497)
!1497 = !{null, !547, !477, !477, !1491}
!1498 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1499, file: !1384, line: 134)
!1499 = !DISubprogram(name: "abs", scope: !1382, file: !1382, line: 60, type: !1500, flags: DIFlagPrototyped, spFlags: 0)
!1500 = !DISubroutineType(types: !1501)
!1501 = !{!544, !544}
!1502 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1503, file: !1384, line: 135)
!1503 = !DISubprogram(name: "labs", scope: !1382, file: !1382, line: 61, type: !1504, flags: DIFlagPrototyped, spFlags: 0)
!1504 = !DISubroutineType(types: !1505)
!1505 = !{!1004, !1004}
!1506 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1507, file: !1384, line: 136)
!1507 = !DISubprogram(name: "llabs", scope: !1382, file: !1382, line: 62, type: !1508, flags: DIFlagPrototyped, spFlags: 0)
!1508 = !DISubroutineType(types: !1509)
!1509 = !{!867, !867}
!1510 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1511, file: !1384, line: 137)
!1511 = !DISubprogram(name: "div", linkageName: "_Z3divB9nie220108xx", scope: !1512, file: !1512, line: 128, type: !1513, flags: DIFlagPrototyped, spFlags: 0)
!1512 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/stdlib.h", directory: "/work")
!1513 = !DISubroutineType(types: !1514)
!1514 = !{!1392, !867, !867}
!1515 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1516, file: !1384, line: 138)
!1516 = !DISubprogram(name: "ldiv", scope: !1382, file: !1382, line: 69, type: !1517, flags: DIFlagPrototyped, spFlags: 0)
!1517 = !DISubroutineType(types: !1518)
!1518 = !{!1386, !1004, !1004}
!1519 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1520, file: !1384, line: 139)
!1520 = !DISubprogram(name: "lldiv", scope: !1382, file: !1382, line: 70, type: !1513, flags: DIFlagPrototyped, spFlags: 0)
!1521 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1522, file: !1384, line: 140)
!1522 = !DISubprogram(name: "mblen", scope: !1382, file: !1382, line: 72, type: !1523, flags: DIFlagPrototyped, spFlags: 0)
!1523 = !DISubroutineType(types: !1524)
!1524 = !{!544, !934, !477}
!1525 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1526, file: !1384, line: 142)
!1526 = !DISubprogram(name: "mbtowc", scope: !1382, file: !1382, line: 73, type: !1527, flags: DIFlagPrototyped, spFlags: 0)
!1527 = !DISubroutineType(types: !1528)
!1528 = !{!544, !1529, !933, !477}
!1529 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1530)
!1530 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1531, size: 32)
!1531 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!1532 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1533, file: !1384, line: 143)
!1533 = !DISubprogram(name: "wctomb", scope: !1382, file: !1382, line: 74, type: !1534, flags: DIFlagPrototyped, spFlags: 0)
!1534 = !DISubroutineType(types: !1535)
!1535 = !{!544, !930, !1531}
!1536 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1537, file: !1384, line: 144)
!1537 = !DISubprogram(name: "mbstowcs", scope: !1382, file: !1382, line: 75, type: !1538, flags: DIFlagPrototyped, spFlags: 0)
!1538 = !DISubroutineType(types: !1539)
!1539 = !{!477, !1529, !933, !477}
!1540 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1541, file: !1384, line: 145)
!1541 = !DISubprogram(name: "wcstombs", scope: !1382, file: !1382, line: 76, type: !1542, flags: DIFlagPrototyped, spFlags: 0)
!1542 = !DISubroutineType(types: !1543)
!1543 = !{!477, !932, !1544, !477}
!1544 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1545)
!1545 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1546, size: 32)
!1546 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1531)
!1547 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1548, file: !1384, line: 148)
!1548 = !DISubprogram(name: "at_quick_exit", scope: !1382, file: !1382, line: 50, type: !1472, flags: DIFlagPrototyped, spFlags: 0)
!1549 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1550, file: !1384, line: 149)
!1550 = !DISubprogram(name: "quick_exit", scope: !1382, file: !1382, line: 51, type: !1477, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1551 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1552, file: !1384, line: 152)
!1552 = !DISubprogram(name: "aligned_alloc", scope: !1382, file: !1382, line: 44, type: !1452, flags: DIFlagPrototyped, spFlags: 0)
!1553 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1554, file: !1556, line: 25)
!1554 = !DIDerivedType(tag: DW_TAG_typedef, name: "mbstate_t", file: !6, line: 360, baseType: !1555)
!1555 = !DICompositeType(tag: DW_TAG_structure_type, name: "__mbstate_t", file: !6, line: 360, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS11__mbstate_t")
!1556 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__std_mbstate_t.h", directory: "/work")
!1557 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1558, file: !1560, line: 113)
!1558 = !DISubprogram(name: "isalnum", scope: !1559, file: !1559, line: 10, type: !1500, flags: DIFlagPrototyped, spFlags: 0)
!1559 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/ctype.h", directory: "/work")
!1560 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cctype", directory: "/work")
!1561 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1562, file: !1560, line: 114)
!1562 = !DISubprogram(name: "isalpha", scope: !1559, file: !1559, line: 11, type: !1500, flags: DIFlagPrototyped, spFlags: 0)
!1563 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1564, file: !1560, line: 115)
!1564 = !DISubprogram(name: "isblank", scope: !1559, file: !1559, line: 12, type: !1500, flags: DIFlagPrototyped, spFlags: 0)
!1565 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1566, file: !1560, line: 116)
!1566 = !DISubprogram(name: "iscntrl", scope: !1559, file: !1559, line: 13, type: !1500, flags: DIFlagPrototyped, spFlags: 0)
!1567 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1568, file: !1560, line: 117)
!1568 = !DISubprogram(name: "isdigit", scope: !1559, file: !1559, line: 14, type: !1500, flags: DIFlagPrototyped, spFlags: 0)
!1569 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1570, file: !1560, line: 118)
!1570 = !DISubprogram(name: "isgraph", scope: !1559, file: !1559, line: 15, type: !1500, flags: DIFlagPrototyped, spFlags: 0)
!1571 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1572, file: !1560, line: 119)
!1572 = !DISubprogram(name: "islower", scope: !1559, file: !1559, line: 16, type: !1500, flags: DIFlagPrototyped, spFlags: 0)
!1573 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1574, file: !1560, line: 120)
!1574 = !DISubprogram(name: "isprint", scope: !1559, file: !1559, line: 17, type: !1500, flags: DIFlagPrototyped, spFlags: 0)
!1575 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1576, file: !1560, line: 121)
!1576 = !DISubprogram(name: "ispunct", scope: !1559, file: !1559, line: 18, type: !1500, flags: DIFlagPrototyped, spFlags: 0)
!1577 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1578, file: !1560, line: 122)
!1578 = !DISubprogram(name: "isspace", scope: !1559, file: !1559, line: 19, type: !1500, flags: DIFlagPrototyped, spFlags: 0)
!1579 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1580, file: !1560, line: 123)
!1580 = !DISubprogram(name: "isupper", scope: !1559, file: !1559, line: 20, type: !1500, flags: DIFlagPrototyped, spFlags: 0)
!1581 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1582, file: !1560, line: 124)
!1582 = !DISubprogram(name: "isxdigit", scope: !1559, file: !1559, line: 21, type: !1500, flags: DIFlagPrototyped, spFlags: 0)
!1583 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1584, file: !1560, line: 125)
!1584 = !DISubprogram(name: "tolower", scope: !1559, file: !1559, line: 22, type: !1500, flags: DIFlagPrototyped, spFlags: 0)
!1585 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1586, file: !1560, line: 126)
!1586 = !DISubprogram(name: "toupper", scope: !1559, file: !1559, line: 23, type: !1500, flags: DIFlagPrototyped, spFlags: 0)
!1587 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1588, file: !1589, line: 75)
!1588 = !DIDerivedType(tag: DW_TAG_typedef, name: "wint_t", file: !6, line: 221, baseType: !118)
!1589 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cwctype", directory: "/work")
!1590 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1591, file: !1589, line: 76)
!1591 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctrans_t", file: !1592, line: 20, baseType: !1593)
!1592 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/wctype.h", directory: "/work")
!1593 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1594, size: 32)
!1594 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !544)
!1595 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1596, file: !1589, line: 77)
!1596 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctype_t", file: !6, line: 226, baseType: !1437)
!1597 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1598, file: !1589, line: 78)
!1598 = !DISubprogram(name: "iswalnum", scope: !1592, file: !1592, line: 27, type: !1599, flags: DIFlagPrototyped, spFlags: 0)
!1599 = !DISubroutineType(types: !1600)
!1600 = !{!544, !1588}
!1601 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1602, file: !1589, line: 79)
!1602 = !DISubprogram(name: "iswalpha", scope: !1592, file: !1592, line: 28, type: !1599, flags: DIFlagPrototyped, spFlags: 0)
!1603 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1604, file: !1589, line: 80)
!1604 = !DISubprogram(name: "iswblank", scope: !1592, file: !1592, line: 29, type: !1599, flags: DIFlagPrototyped, spFlags: 0)
!1605 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1606, file: !1589, line: 81)
!1606 = !DISubprogram(name: "iswcntrl", scope: !1592, file: !1592, line: 30, type: !1599, flags: DIFlagPrototyped, spFlags: 0)
!1607 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1608, file: !1589, line: 82)
!1608 = !DISubprogram(name: "iswdigit", scope: !1592, file: !1592, line: 31, type: !1599, flags: DIFlagPrototyped, spFlags: 0)
!1609 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1610, file: !1589, line: 83)
!1610 = !DISubprogram(name: "iswgraph", scope: !1592, file: !1592, line: 32, type: !1599, flags: DIFlagPrototyped, spFlags: 0)
!1611 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1612, file: !1589, line: 84)
!1612 = !DISubprogram(name: "iswlower", scope: !1592, file: !1592, line: 33, type: !1599, flags: DIFlagPrototyped, spFlags: 0)
!1613 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1614, file: !1589, line: 85)
!1614 = !DISubprogram(name: "iswprint", scope: !1592, file: !1592, line: 34, type: !1599, flags: DIFlagPrototyped, spFlags: 0)
!1615 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1616, file: !1589, line: 86)
!1616 = !DISubprogram(name: "iswpunct", scope: !1592, file: !1592, line: 35, type: !1599, flags: DIFlagPrototyped, spFlags: 0)
!1617 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1618, file: !1589, line: 87)
!1618 = !DISubprogram(name: "iswspace", scope: !1592, file: !1592, line: 36, type: !1599, flags: DIFlagPrototyped, spFlags: 0)
!1619 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1620, file: !1589, line: 88)
!1620 = !DISubprogram(name: "iswupper", scope: !1592, file: !1592, line: 37, type: !1599, flags: DIFlagPrototyped, spFlags: 0)
!1621 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1622, file: !1589, line: 89)
!1622 = !DISubprogram(name: "iswxdigit", scope: !1592, file: !1592, line: 38, type: !1599, flags: DIFlagPrototyped, spFlags: 0)
!1623 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1624, file: !1589, line: 90)
!1624 = !DISubprogram(name: "iswctype", scope: !1592, file: !1592, line: 39, type: !1625, flags: DIFlagPrototyped, spFlags: 0)
!1625 = !DISubroutineType(types: !1626)
!1626 = !{!544, !1588, !1596}
!1627 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1628, file: !1589, line: 91)
!1628 = !DISubprogram(name: "wctype", scope: !1592, file: !1592, line: 44, type: !1629, flags: DIFlagPrototyped, spFlags: 0)
!1629 = !DISubroutineType(types: !1630)
!1630 = !{!1596, !934}
!1631 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1632, file: !1589, line: 92)
!1632 = !DISubprogram(name: "towlower", scope: !1592, file: !1592, line: 41, type: !1633, flags: DIFlagPrototyped, spFlags: 0)
!1633 = !DISubroutineType(types: !1634)
!1634 = !{!1588, !1588}
!1635 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1636, file: !1589, line: 93)
!1636 = !DISubprogram(name: "towupper", scope: !1592, file: !1592, line: 42, type: !1633, flags: DIFlagPrototyped, spFlags: 0)
!1637 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1638, file: !1589, line: 94)
!1638 = !DISubprogram(name: "towctrans", scope: !1592, file: !1592, line: 40, type: !1639, flags: DIFlagPrototyped, spFlags: 0)
!1639 = !DISubroutineType(types: !1640)
!1640 = !{!1588, !1588, !1591}
!1641 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1642, file: !1589, line: 95)
!1642 = !DISubprogram(name: "wctrans", scope: !1592, file: !1592, line: 43, type: !1643, flags: DIFlagPrototyped, spFlags: 0)
!1643 = !DISubroutineType(types: !1644)
!1644 = !{!1591, !934}
!1645 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1554, file: !1646, line: 134)
!1646 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cwchar", directory: "/work")
!1647 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1009, file: !1646, line: 135)
!1648 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1588, file: !1646, line: 136)
!1649 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1650, file: !1646, line: 137)
!1650 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !6, line: 343, baseType: !1651)
!1651 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !6, line: 338, size: 8, flags: DIFlagFwdDecl, identifier: "_ZTS8_IO_FILE")
!1652 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1653, file: !1646, line: 138)
!1653 = !DISubprogram(name: "fwprintf", scope: !1654, file: !1654, line: 112, type: !1655, flags: DIFlagPrototyped, spFlags: 0)
!1654 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/wchar.h", directory: "/work")
!1655 = !DISubroutineType(types: !1656)
!1656 = !{!544, !1657, !1544, null}
!1657 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1658)
!1658 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1650, size: 32)
!1659 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1660, file: !1646, line: 139)
!1660 = !DISubprogram(name: "fwscanf", scope: !1654, file: !1654, line: 120, type: !1655, flags: DIFlagPrototyped, spFlags: 0)
!1661 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1662, file: !1646, line: 140)
!1662 = !DISubprogram(name: "swprintf", scope: !1654, file: !1654, line: 113, type: !1663, flags: DIFlagPrototyped, spFlags: 0)
!1663 = !DISubroutineType(types: !1664)
!1664 = !{!544, !1529, !477, !1544, null}
!1665 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1666, file: !1646, line: 141)
!1666 = !DISubprogram(name: "vfwprintf", scope: !1654, file: !1654, line: 116, type: !1667, flags: DIFlagPrototyped, spFlags: 0)
!1667 = !DISubroutineType(types: !1668)
!1668 = !{!544, !1657, !1544, !1669}
!1669 = !DIDerivedType(tag: DW_TAG_typedef, name: "__isoc_va_list", file: !6, line: 354, baseType: !1670)
!1670 = !DIDerivedType(tag: DW_TAG_typedef, name: "__builtin_va_list", file: !1671, baseType: !930)
!1671 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_rows_0/scalar.cpp", directory: "")
!1672 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1673, file: !1646, line: 142)
!1673 = !DISubprogram(name: "vswprintf", scope: !1654, file: !1654, line: 117, type: !1674, flags: DIFlagPrototyped, spFlags: 0)
!1674 = !DISubroutineType(types: !1675)
!1675 = !{!544, !1529, !477, !1544, !1669}
!1676 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1677, file: !1646, line: 143)
!1677 = !DISubprogram(name: "swscanf", scope: !1654, file: !1654, line: 121, type: !1678, flags: DIFlagPrototyped, spFlags: 0)
!1678 = !DISubroutineType(types: !1679)
!1679 = !{!544, !1544, !1544, null}
!1680 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1681, file: !1646, line: 144)
!1681 = !DISubprogram(name: "vfwscanf", scope: !1654, file: !1654, line: 124, type: !1667, flags: DIFlagPrototyped, spFlags: 0)
!1682 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1683, file: !1646, line: 145)
!1683 = !DISubprogram(name: "vswscanf", scope: !1654, file: !1654, line: 125, type: !1684, flags: DIFlagPrototyped, spFlags: 0)
!1684 = !DISubroutineType(types: !1685)
!1685 = !{!544, !1544, !1544, !1669}
!1686 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1687, file: !1646, line: 146)
!1687 = !DISubprogram(name: "fgetwc", scope: !1654, file: !1654, line: 127, type: !1688, flags: DIFlagPrototyped, spFlags: 0)
!1688 = !DISubroutineType(types: !1689)
!1689 = !{!1588, !1658}
!1690 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1691, file: !1646, line: 147)
!1691 = !DISubprogram(name: "fgetws", scope: !1654, file: !1654, line: 135, type: !1692, flags: DIFlagPrototyped, spFlags: 0)
!1692 = !DISubroutineType(types: !1693)
!1693 = !{!1530, !1529, !544, !1657}
!1694 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1695, file: !1646, line: 148)
!1695 = !DISubprogram(name: "fputwc", scope: !1654, file: !1654, line: 131, type: !1696, flags: DIFlagPrototyped, spFlags: 0)
!1696 = !DISubroutineType(types: !1697)
!1697 = !{!1588, !1531, !1658}
!1698 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1699, file: !1646, line: 149)
!1699 = !DISubprogram(name: "fputws", scope: !1654, file: !1654, line: 136, type: !1700, flags: DIFlagPrototyped, spFlags: 0)
!1700 = !DISubroutineType(types: !1701)
!1701 = !{!544, !1544, !1657}
!1702 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1703, file: !1646, line: 150)
!1703 = !DISubprogram(name: "fwide", scope: !1654, file: !1654, line: 108, type: !1704, flags: DIFlagPrototyped, spFlags: 0)
!1704 = !DISubroutineType(types: !1705)
!1705 = !{!544, !1658, !544}
!1706 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1707, file: !1646, line: 151)
!1707 = !DISubprogram(name: "getwc", scope: !1654, file: !1654, line: 128, type: !1688, flags: DIFlagPrototyped, spFlags: 0)
!1708 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1709, file: !1646, line: 152)
!1709 = !DISubprogram(name: "putwc", scope: !1654, file: !1654, line: 132, type: !1696, flags: DIFlagPrototyped, spFlags: 0)
!1710 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1711, file: !1646, line: 153)
!1711 = !DISubprogram(name: "ungetwc", scope: !1654, file: !1654, line: 138, type: !1712, flags: DIFlagPrototyped, spFlags: 0)
!1712 = !DISubroutineType(types: !1713)
!1713 = !{!1588, !1588, !1658}
!1714 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1715, file: !1646, line: 154)
!1715 = !DISubprogram(name: "wcstod", scope: !1654, file: !1654, line: 97, type: !1716, flags: DIFlagPrototyped, spFlags: 0)
!1716 = !DISubroutineType(types: !1717)
!1717 = !{!1024, !1544, !1718}
!1718 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1719)
!1719 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1530, size: 32)
!1720 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1721, file: !1646, line: 155)
!1721 = !DISubprogram(name: "wcstof", scope: !1654, file: !1654, line: 96, type: !1722, flags: DIFlagPrototyped, spFlags: 0)
!1722 = !DISubroutineType(types: !1723)
!1723 = !{!156, !1544, !1718}
!1724 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1725, file: !1646, line: 156)
!1725 = !DISubprogram(name: "wcstold", scope: !1654, file: !1654, line: 98, type: !1726, flags: DIFlagPrototyped, spFlags: 0)
!1726 = !DISubroutineType(types: !1727)
!1727 = !{!1069, !1544, !1718}
!1728 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1729, file: !1646, line: 157)
!1729 = !DISubprogram(name: "wcstol", scope: !1654, file: !1654, line: 100, type: !1730, flags: DIFlagPrototyped, spFlags: 0)
!1730 = !DISubroutineType(types: !1731)
!1731 = !{!1004, !1544, !1718, !544}
!1732 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1733, file: !1646, line: 158)
!1733 = !DISubprogram(name: "wcstoll", scope: !1654, file: !1654, line: 103, type: !1734, flags: DIFlagPrototyped, spFlags: 0)
!1734 = !DISubroutineType(types: !1735)
!1735 = !{!867, !1544, !1718, !544}
!1736 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1737, file: !1646, line: 159)
!1737 = !DISubprogram(name: "wcstoul", scope: !1654, file: !1654, line: 101, type: !1738, flags: DIFlagPrototyped, spFlags: 0)
!1738 = !DISubroutineType(types: !1739)
!1739 = !{!1437, !1544, !1718, !544}
!1740 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1741, file: !1646, line: 160)
!1741 = !DISubprogram(name: "wcstoull", scope: !1654, file: !1654, line: 104, type: !1742, flags: DIFlagPrototyped, spFlags: 0)
!1742 = !DISubroutineType(types: !1743)
!1743 = !{!153, !1544, !1718, !544}
!1744 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1745, file: !1646, line: 161)
!1745 = !DISubprogram(name: "wcscpy", scope: !1654, file: !1654, line: 52, type: !1746, flags: DIFlagPrototyped, spFlags: 0)
!1746 = !DISubroutineType(types: !1747)
!1747 = !{!1530, !1529, !1544}
!1748 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1749, file: !1646, line: 162)
!1749 = !DISubprogram(name: "wcsncpy", scope: !1654, file: !1654, line: 53, type: !1750, flags: DIFlagPrototyped, spFlags: 0)
!1750 = !DISubroutineType(types: !1751)
!1751 = !{!1530, !1529, !1544, !477}
!1752 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1753, file: !1646, line: 163)
!1753 = !DISubprogram(name: "wcscat", scope: !1654, file: !1654, line: 55, type: !1746, flags: DIFlagPrototyped, spFlags: 0)
!1754 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1755, file: !1646, line: 164)
!1755 = !DISubprogram(name: "wcsncat", scope: !1654, file: !1654, line: 56, type: !1750, flags: DIFlagPrototyped, spFlags: 0)
!1756 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1757, file: !1646, line: 165)
!1757 = !DISubprogram(name: "wcscmp", scope: !1654, file: !1654, line: 58, type: !1758, flags: DIFlagPrototyped, spFlags: 0)
!1758 = !DISubroutineType(types: !1759)
!1759 = !{!544, !1545, !1545}
!1760 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1761, file: !1646, line: 166)
!1761 = !DISubprogram(name: "wcscoll", scope: !1654, file: !1654, line: 61, type: !1758, flags: DIFlagPrototyped, spFlags: 0)
!1762 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1763, file: !1646, line: 167)
!1763 = !DISubprogram(name: "wcsncmp", scope: !1654, file: !1654, line: 59, type: !1764, flags: DIFlagPrototyped, spFlags: 0)
!1764 = !DISubroutineType(types: !1765)
!1765 = !{!544, !1545, !1545, !477}
!1766 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1767, file: !1646, line: 168)
!1767 = !DISubprogram(name: "wcsxfrm", scope: !1654, file: !1654, line: 62, type: !1768, flags: DIFlagPrototyped, spFlags: 0)
!1768 = !DISubroutineType(types: !1769)
!1769 = !{!477, !1529, !1544, !477}
!1770 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1771, file: !1646, line: 169)
!1771 = !DISubprogram(name: "wcschr", linkageName: "_Z6wcschrB9nie220108Ua9enable_ifILb1EEPww", scope: !1772, file: !1772, line: 147, type: !1773, flags: DIFlagPrototyped, spFlags: 0)
!1772 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/wchar.h", directory: "/work")
!1773 = !DISubroutineType(types: !1774)
!1774 = !{!1530, !1530, !1531}
!1775 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1776, file: !1646, line: 170)
!1776 = !DISubprogram(name: "wcspbrk", linkageName: "_Z7wcspbrkB9nie220108Ua9enable_ifILb1EEPwPKw", scope: !1772, file: !1772, line: 158, type: !1777, flags: DIFlagPrototyped, spFlags: 0)
!1777 = !DISubroutineType(types: !1778)
!1778 = !{!1530, !1530, !1545}
!1779 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1780, file: !1646, line: 171)
!1780 = !DISubprogram(name: "wcsrchr", linkageName: "_Z7wcsrchrB9nie220108Ua9enable_ifILb1EEPww", scope: !1772, file: !1772, line: 168, type: !1773, flags: DIFlagPrototyped, spFlags: 0)
!1781 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1782, file: !1646, line: 172)
!1782 = !DISubprogram(name: "wcsstr", linkageName: "_Z6wcsstrB9nie220108Ua9enable_ifILb1EEPwPKw", scope: !1772, file: !1772, line: 179, type: !1777, flags: DIFlagPrototyped, spFlags: 0)
!1783 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1784, file: !1646, line: 173)
!1784 = !DISubprogram(name: "wmemchr", linkageName: "_Z7wmemchrB9nie220108Ua9enable_ifILb1EEPwwj", scope: !1772, file: !1772, line: 190, type: !1785, flags: DIFlagPrototyped, spFlags: 0)
!1785 = !DISubroutineType(types: !1786)
!1786 = !{!1530, !1530, !1531, !477}
!1787 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1788, file: !1646, line: 174)
!1788 = !DISubprogram(name: "wcscspn", scope: !1654, file: !1654, line: 67, type: !1789, flags: DIFlagPrototyped, spFlags: 0)
!1789 = !DISubroutineType(types: !1790)
!1790 = !{!477, !1545, !1545}
!1791 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1792, file: !1646, line: 175)
!1792 = !DISubprogram(name: "wcslen", scope: !1654, file: !1654, line: 73, type: !1793, flags: DIFlagPrototyped, spFlags: 0)
!1793 = !DISubroutineType(types: !1794)
!1794 = !{!477, !1545}
!1795 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1796, file: !1646, line: 176)
!1796 = !DISubprogram(name: "wcsspn", scope: !1654, file: !1654, line: 68, type: !1789, flags: DIFlagPrototyped, spFlags: 0)
!1797 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1798, file: !1646, line: 177)
!1798 = !DISubprogram(name: "wcstok", scope: !1654, file: !1654, line: 71, type: !1799, flags: DIFlagPrototyped, spFlags: 0)
!1799 = !DISubroutineType(types: !1800)
!1800 = !{!1530, !1529, !1544, !1718}
!1801 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1802, file: !1646, line: 178)
!1802 = !DISubprogram(name: "wmemcmp", scope: !1654, file: !1654, line: 79, type: !1764, flags: DIFlagPrototyped, spFlags: 0)
!1803 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1804, file: !1646, line: 179)
!1804 = !DISubprogram(name: "wmemcpy", scope: !1654, file: !1654, line: 80, type: !1750, flags: DIFlagPrototyped, spFlags: 0)
!1805 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1806, file: !1646, line: 180)
!1806 = !DISubprogram(name: "wmemmove", scope: !1654, file: !1654, line: 81, type: !1807, flags: DIFlagPrototyped, spFlags: 0)
!1807 = !DISubroutineType(types: !1808)
!1808 = !{!1530, !1530, !1545, !477}
!1809 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1810, file: !1646, line: 181)
!1810 = !DISubprogram(name: "wmemset", scope: !1654, file: !1654, line: 82, type: !1785, flags: DIFlagPrototyped, spFlags: 0)
!1811 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1812, file: !1646, line: 182)
!1812 = !DISubprogram(name: "wcsftime", scope: !1654, file: !1654, line: 141, type: !1813, flags: DIFlagPrototyped, spFlags: 0)
!1813 = !DISubroutineType(types: !1814)
!1814 = !{!477, !1529, !477, !1544, !1057}
!1815 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1816, file: !1646, line: 183)
!1816 = !DISubprogram(name: "btowc", scope: !1654, file: !1654, line: 84, type: !1817, flags: DIFlagPrototyped, spFlags: 0)
!1817 = !DISubroutineType(types: !1818)
!1818 = !{!1588, !544}
!1819 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1820, file: !1646, line: 184)
!1820 = !DISubprogram(name: "wctob", scope: !1654, file: !1654, line: 85, type: !1599, flags: DIFlagPrototyped, spFlags: 0)
!1821 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1822, file: !1646, line: 185)
!1822 = !DISubprogram(name: "mbsinit", scope: !1654, file: !1654, line: 87, type: !1823, flags: DIFlagPrototyped, spFlags: 0)
!1823 = !DISubroutineType(types: !1824)
!1824 = !{!544, !1825}
!1825 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1826, size: 32)
!1826 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1554)
!1827 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1828, file: !1646, line: 186)
!1828 = !DISubprogram(name: "mbrlen", scope: !1654, file: !1654, line: 91, type: !1829, flags: DIFlagPrototyped, spFlags: 0)
!1829 = !DISubroutineType(types: !1830)
!1830 = !{!477, !933, !477, !1831}
!1831 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1832)
!1832 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1554, size: 32)
!1833 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1834, file: !1646, line: 187)
!1834 = !DISubprogram(name: "mbrtowc", scope: !1654, file: !1654, line: 88, type: !1835, flags: DIFlagPrototyped, spFlags: 0)
!1835 = !DISubroutineType(types: !1836)
!1836 = !{!477, !1529, !933, !477, !1831}
!1837 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1838, file: !1646, line: 188)
!1838 = !DISubprogram(name: "wcrtomb", scope: !1654, file: !1654, line: 89, type: !1839, flags: DIFlagPrototyped, spFlags: 0)
!1839 = !DISubroutineType(types: !1840)
!1840 = !{!477, !932, !1531, !1831}
!1841 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1842, file: !1646, line: 189)
!1842 = !DISubprogram(name: "mbsrtowcs", scope: !1654, file: !1654, line: 93, type: !1843, flags: DIFlagPrototyped, spFlags: 0)
!1843 = !DISubroutineType(types: !1844)
!1844 = !{!477, !1529, !1845, !477, !1831}
!1845 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1846)
!1846 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !934, size: 32)
!1847 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1848, file: !1646, line: 190)
!1848 = !DISubprogram(name: "wcsrtombs", scope: !1654, file: !1654, line: 94, type: !1849, flags: DIFlagPrototyped, spFlags: 0)
!1849 = !DISubroutineType(types: !1850)
!1850 = !{!477, !932, !1851, !477, !1831}
!1851 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1852)
!1852 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1545, size: 32)
!1853 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1854, file: !1646, line: 192)
!1854 = !DISubprogram(name: "getwchar", scope: !1654, file: !1654, line: 129, type: !1855, flags: DIFlagPrototyped, spFlags: 0)
!1855 = !DISubroutineType(types: !1856)
!1856 = !{!1588}
!1857 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1858, file: !1646, line: 193)
!1858 = !DISubprogram(name: "vwscanf", scope: !1654, file: !1654, line: 123, type: !1859, flags: DIFlagPrototyped, spFlags: 0)
!1859 = !DISubroutineType(types: !1860)
!1860 = !{!544, !1544, !1669}
!1861 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1862, file: !1646, line: 194)
!1862 = !DISubprogram(name: "wscanf", scope: !1654, file: !1654, line: 119, type: !1863, flags: DIFlagPrototyped, spFlags: 0)
!1863 = !DISubroutineType(types: !1864)
!1864 = !{!544, !1544, null}
!1865 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1866, file: !1646, line: 196)
!1866 = !DISubprogram(name: "putwchar", scope: !1654, file: !1654, line: 133, type: !1867, flags: DIFlagPrototyped, spFlags: 0)
!1867 = !DISubroutineType(types: !1868)
!1868 = !{!1588, !1531}
!1869 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1870, file: !1646, line: 197)
!1870 = !DISubprogram(name: "vwprintf", scope: !1654, file: !1654, line: 115, type: !1859, flags: DIFlagPrototyped, spFlags: 0)
!1871 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1872, file: !1646, line: 198)
!1872 = !DISubprogram(name: "wprintf", scope: !1654, file: !1654, line: 111, type: !1863, flags: DIFlagPrototyped, spFlags: 0)
!1873 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1650, file: !1874, line: 120)
!1874 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdio", directory: "/work")
!1875 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1876, file: !1874, line: 121)
!1876 = !DIDerivedType(tag: DW_TAG_typedef, name: "fpos_t", file: !1877, line: 60, baseType: !1878)
!1877 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdio.h", directory: "/work")
!1878 = !DICompositeType(tag: DW_TAG_union_type, name: "_G_fpos64_t", file: !1877, line: 56, size: 128, flags: DIFlagFwdDecl, identifier: "_ZTS11_G_fpos64_t")
!1879 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1880, file: !1874, line: 123)
!1880 = !DISubprogram(name: "fclose", scope: !1877, file: !1877, line: 72, type: !1881, flags: DIFlagPrototyped, spFlags: 0)
!1881 = !DISubroutineType(types: !1882)
!1882 = !{!544, !1658}
!1883 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1884, file: !1874, line: 124)
!1884 = !DISubprogram(name: "fflush", scope: !1877, file: !1877, line: 79, type: !1881, flags: DIFlagPrototyped, spFlags: 0)
!1885 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1886, file: !1874, line: 125)
!1886 = !DISubprogram(name: "setbuf", scope: !1877, file: !1877, line: 129, type: !1887, flags: DIFlagPrototyped, spFlags: 0)
!1887 = !DISubroutineType(types: !1888)
!1888 = !{null, !1657, !932}
!1889 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1890, file: !1874, line: 126)
!1890 = !DISubprogram(name: "setvbuf", scope: !1877, file: !1877, line: 128, type: !1891, flags: DIFlagPrototyped, spFlags: 0)
!1891 = !DISubroutineType(types: !1892)
!1892 = !{!544, !1657, !932, !544, !477}
!1893 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1894, file: !1874, line: 127)
!1894 = !DISubprogram(name: "fprintf", scope: !1877, file: !1877, line: 110, type: !1895, flags: DIFlagPrototyped, spFlags: 0)
!1895 = !DISubroutineType(types: !1896)
!1896 = !{!544, !1657, !933, null}
!1897 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1898, file: !1874, line: 128)
!1898 = !DISubprogram(name: "fscanf", scope: !1877, file: !1877, line: 120, type: !1895, flags: DIFlagPrototyped, spFlags: 0)
!1899 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1900, file: !1874, line: 129)
!1900 = !DISubprogram(name: "snprintf", scope: !1877, file: !1877, line: 112, type: !1901, flags: DIFlagPrototyped, spFlags: 0)
!1901 = !DISubroutineType(types: !1902)
!1902 = !{!544, !932, !477, !933, null}
!1903 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1904, file: !1874, line: 130)
!1904 = !DISubprogram(name: "sprintf", scope: !1877, file: !1877, line: 111, type: !1905, flags: DIFlagPrototyped, spFlags: 0)
!1905 = !DISubroutineType(types: !1906)
!1906 = !{!544, !932, !933, null}
!1907 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1908, file: !1874, line: 131)
!1908 = !DISubprogram(name: "sscanf", scope: !1877, file: !1877, line: 121, type: !1909, flags: DIFlagPrototyped, spFlags: 0)
!1909 = !DISubroutineType(types: !1910)
!1910 = !{!544, !933, !933, null}
!1911 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1912, file: !1874, line: 132)
!1912 = !DISubprogram(name: "vfprintf", scope: !1877, file: !1877, line: 115, type: !1913, flags: DIFlagPrototyped, spFlags: 0)
!1913 = !DISubroutineType(types: !1914)
!1914 = !{!544, !1657, !933, !1669}
!1915 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1916, file: !1874, line: 133)
!1916 = !DISubprogram(name: "vfscanf", scope: !1877, file: !1877, line: 123, type: !1913, flags: DIFlagPrototyped, spFlags: 0)
!1917 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1918, file: !1874, line: 134)
!1918 = !DISubprogram(name: "vsscanf", scope: !1877, file: !1877, line: 124, type: !1919, flags: DIFlagPrototyped, spFlags: 0)
!1919 = !DISubroutineType(types: !1920)
!1920 = !{!544, !933, !933, !1669}
!1921 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1922, file: !1874, line: 135)
!1922 = !DISubprogram(name: "vsnprintf", scope: !1877, file: !1877, line: 117, type: !1923, flags: DIFlagPrototyped, spFlags: 0)
!1923 = !DISubroutineType(types: !1924)
!1924 = !{!544, !932, !477, !933, !1669}
!1925 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1926, file: !1874, line: 136)
!1926 = !DISubprogram(name: "vsprintf", scope: !1877, file: !1877, line: 116, type: !1927, flags: DIFlagPrototyped, spFlags: 0)
!1927 = !DISubroutineType(types: !1928)
!1928 = !{!544, !932, !933, !1669}
!1929 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1930, file: !1874, line: 137)
!1930 = !DISubprogram(name: "fgetc", scope: !1877, file: !1877, line: 92, type: !1881, flags: DIFlagPrototyped, spFlags: 0)
!1931 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1932, file: !1874, line: 138)
!1932 = !DISubprogram(name: "fgets", scope: !1877, file: !1877, line: 101, type: !1933, flags: DIFlagPrototyped, spFlags: 0)
!1933 = !DISubroutineType(types: !1934)
!1934 = !{!930, !932, !544, !1657}
!1935 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1936, file: !1874, line: 139)
!1936 = !DISubprogram(name: "fputc", scope: !1877, file: !1877, line: 97, type: !1937, flags: DIFlagPrototyped, spFlags: 0)
!1937 = !DISubroutineType(types: !1938)
!1938 = !{!544, !544, !1658}
!1939 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1940, file: !1874, line: 140)
!1940 = !DISubprogram(name: "fputs", scope: !1877, file: !1877, line: 106, type: !1941, flags: DIFlagPrototyped, spFlags: 0)
!1941 = !DISubroutineType(types: !1942)
!1942 = !{!544, !933, !1657}
!1943 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1944, file: !1874, line: 141)
!1944 = !DISubprogram(name: "getc", scope: !1877, file: !1877, line: 93, type: !1881, flags: DIFlagPrototyped, spFlags: 0)
!1945 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1946, file: !1874, line: 142)
!1946 = !DISubprogram(name: "putc", scope: !1877, file: !1877, line: 98, type: !1937, flags: DIFlagPrototyped, spFlags: 0)
!1947 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1948, file: !1874, line: 143)
!1948 = !DISubprogram(name: "ungetc", scope: !1877, file: !1877, line: 95, type: !1937, flags: DIFlagPrototyped, spFlags: 0)
!1949 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1950, file: !1874, line: 144)
!1950 = !DISubprogram(name: "fread", scope: !1877, file: !1877, line: 89, type: !1951, flags: DIFlagPrototyped, spFlags: 0)
!1951 = !DISubroutineType(types: !1952)
!1952 = !{!477, !918, !477, !477, !1657}
!1953 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1954, file: !1874, line: 145)
!1954 = !DISubprogram(name: "fwrite", scope: !1877, file: !1877, line: 90, type: !1955, flags: DIFlagPrototyped, spFlags: 0)
!1955 = !DISubroutineType(types: !1956)
!1956 = !{!477, !919, !477, !477, !1657}
!1957 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1958, file: !1874, line: 146)
!1958 = !DISubprogram(name: "fgetpos", scope: !1877, file: !1877, line: 86, type: !1959, flags: DIFlagPrototyped, spFlags: 0)
!1959 = !DISubroutineType(types: !1960)
!1960 = !{!544, !1657, !1961}
!1961 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1962)
!1962 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1876, size: 32)
!1963 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1964, file: !1874, line: 147)
!1964 = !DISubprogram(name: "fseek", scope: !1877, file: !1877, line: 82, type: !1965, flags: DIFlagPrototyped, spFlags: 0)
!1965 = !DISubroutineType(types: !1966)
!1966 = !{!544, !1658, !1004, !544}
!1967 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1968, file: !1874, line: 148)
!1968 = !DISubprogram(name: "fsetpos", scope: !1877, file: !1877, line: 87, type: !1969, flags: DIFlagPrototyped, spFlags: 0)
!1969 = !DISubroutineType(types: !1970)
!1970 = !{!544, !1658, !1971}
!1971 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1972, size: 32)
!1972 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1876)
!1973 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1974, file: !1874, line: 149)
!1974 = !DISubprogram(name: "ftell", scope: !1877, file: !1877, line: 83, type: !1975, flags: DIFlagPrototyped, spFlags: 0)
!1975 = !DISubroutineType(types: !1976)
!1976 = !{!1004, !1658}
!1977 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1978, file: !1874, line: 150)
!1978 = !DISubprogram(name: "rewind", scope: !1877, file: !1877, line: 84, type: !1979, flags: DIFlagPrototyped, spFlags: 0)
!1979 = !DISubroutineType(types: !1980)
!1980 = !{null, !1658}
!1981 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1982, file: !1874, line: 151)
!1982 = !DISubprogram(name: "clearerr", scope: !1877, file: !1877, line: 80, type: !1979, flags: DIFlagPrototyped, spFlags: 0)
!1983 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1984, file: !1874, line: 152)
!1984 = !DISubprogram(name: "feof", scope: !1877, file: !1877, line: 77, type: !1881, flags: DIFlagPrototyped, spFlags: 0)
!1985 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1986, file: !1874, line: 153)
!1986 = !DISubprogram(name: "ferror", scope: !1877, file: !1877, line: 78, type: !1881, flags: DIFlagPrototyped, spFlags: 0)
!1987 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1988, file: !1874, line: 154)
!1988 = !DISubprogram(name: "perror", scope: !1877, file: !1877, line: 126, type: !1989, flags: DIFlagPrototyped, spFlags: 0)
!1989 = !DISubroutineType(types: !1990)
!1990 = !{null, !934}
!1991 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1992, file: !1874, line: 156)
!1992 = !DISubprogram(name: "fopen", scope: !1877, file: !1877, line: 70, type: !1993, flags: DIFlagPrototyped, spFlags: 0)
!1993 = !DISubroutineType(types: !1994)
!1994 = !{!1658, !933, !933}
!1995 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1996, file: !1874, line: 157)
!1996 = !DISubprogram(name: "freopen", scope: !1877, file: !1877, line: 71, type: !1997, flags: DIFlagPrototyped, spFlags: 0)
!1997 = !DISubroutineType(types: !1998)
!1998 = !{!1658, !933, !933, !1657}
!1999 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2000, file: !1874, line: 158)
!2000 = !DISubprogram(name: "remove", scope: !1877, file: !1877, line: 74, type: !1401, flags: DIFlagPrototyped, spFlags: 0)
!2001 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2002, file: !1874, line: 159)
!2002 = !DISubprogram(name: "rename", scope: !1877, file: !1877, line: 75, type: !950, flags: DIFlagPrototyped, spFlags: 0)
!2003 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2004, file: !1874, line: 160)
!2004 = !DISubprogram(name: "tmpfile", scope: !1877, file: !1877, line: 132, type: !2005, flags: DIFlagPrototyped, spFlags: 0)
!2005 = !DISubroutineType(types: !2006)
!2006 = !{!1658}
!2007 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2008, file: !1874, line: 161)
!2008 = !DISubprogram(name: "tmpnam", scope: !1877, file: !1877, line: 131, type: !2009, flags: DIFlagPrototyped, spFlags: 0)
!2009 = !DISubroutineType(types: !2010)
!2010 = !{!930, !930}
!2011 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2012, file: !1874, line: 163)
!2012 = !DISubprogram(name: "getchar", scope: !1877, file: !1877, line: 94, type: !1444, flags: DIFlagPrototyped, spFlags: 0)
!2013 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2014, file: !1874, line: 167)
!2014 = !DISubprogram(name: "scanf", scope: !1877, file: !1877, line: 119, type: !2015, flags: DIFlagPrototyped, spFlags: 0)
!2015 = !DISubroutineType(types: !2016)
!2016 = !{!544, !933, null}
!2017 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2018, file: !1874, line: 168)
!2018 = !DISubprogram(name: "vscanf", scope: !1877, file: !1877, line: 122, type: !2019, flags: DIFlagPrototyped, spFlags: 0)
!2019 = !DISubroutineType(types: !2020)
!2020 = !{!544, !933, !1669}
!2021 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2022, file: !1874, line: 170)
!2022 = !DISubprogram(name: "printf", scope: !1877, file: !1877, line: 109, type: !2015, flags: DIFlagPrototyped, spFlags: 0)
!2023 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2024, file: !1874, line: 171)
!2024 = !DISubprogram(name: "putchar", scope: !1877, file: !1877, line: 99, type: !1500, flags: DIFlagPrototyped, spFlags: 0)
!2025 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2026, file: !1874, line: 172)
!2026 = !DISubprogram(name: "puts", scope: !1877, file: !1877, line: 107, type: !1401, flags: DIFlagPrototyped, spFlags: 0)
!2027 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2028, file: !1874, line: 173)
!2028 = !DISubprogram(name: "vprintf", scope: !1877, file: !1877, line: 114, type: !2019, flags: DIFlagPrototyped, spFlags: 0)
!2029 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !0, entity: !756, file: !1671, line: 9)
!2030 = !{i32 1, !"NumRegisterParameters", i32 0}
!2031 = !{i32 7, !"Dwarf Version", i32 4}
!2032 = !{i32 2, !"Debug Info Version", i32 3}
!2033 = !{i32 1, !"wchar_size", i32 4}
!2034 = !{i32 7, !"uwtable", i32 2}
!2035 = !{i32 7, !"frame-pointer", i32 2}
!2036 = !{!"clang version 22.1.8"}
!2037 = distinct !DISubprogram(name: "zero_l1_buf", linkageName: "_Z11zero_l1_bufPjj", scope: !2038, file: !2038, line: 239, type: !2039, scopeLine: 239, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!2038 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/risc_common.h", directory: "/work")
!2039 = !DISubroutineType(types: !2040)
!2040 = !{null, !2041, !143}
!2041 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !143, size: 32)
!2042 = !{}
!2043 = !DILocalVariable(name: "buf", arg: 1, scope: !2037, file: !2038, line: 239, type: !2041)
!2044 = !DILocation(line: 239, column: 38, scope: !2037)
!2045 = !DILocalVariable(name: "size_bytes", arg: 2, scope: !2037, file: !2038, line: 239, type: !143)
!2046 = !DILocation(line: 239, column: 52, scope: !2037)
!2047 = !DILocalVariable(name: "i", scope: !2048, file: !2038, line: 240, type: !143)
!2048 = distinct !DILexicalBlock(scope: !2037, file: !2038, line: 240, column: 5)
!2049 = !DILocation(line: 240, column: 19, scope: !2048)
!2050 = !DILocation(line: 240, column: 10, scope: !2048)
!2051 = !DILocation(line: 240, column: 26, scope: !2052)
!2052 = distinct !DILexicalBlock(scope: !2048, file: !2038, line: 240, column: 5)
!2053 = !DILocation(line: 240, column: 30, scope: !2052)
!2054 = !DILocation(line: 240, column: 41, scope: !2052)
!2055 = !{!"branch_weights", i32 1048575, i32 1}
!2056 = !DILocation(line: 240, column: 28, scope: !2052)
!2057 = !DILocation(line: 240, column: 5, scope: !2048)
!2058 = !DILocation(line: 241, column: 9, scope: !2059)
!2059 = distinct !DILexicalBlock(scope: !2052, file: !2038, line: 240, column: 51)
!2060 = !DILocation(line: 241, column: 13, scope: !2059)
!2061 = !DILocation(line: 241, column: 16, scope: !2059)
!2062 = !DILocation(line: 242, column: 5, scope: !2059)
!2063 = !DILocation(line: 240, column: 47, scope: !2052)
!2064 = !DILocation(line: 240, column: 5, scope: !2052)
!2065 = distinct !{!2065, !2057, !2066, !2067}
!2066 = !DILocation(line: 242, column: 5, scope: !2048)
!2067 = !{!"llvm.loop.mustprogress"}
!2068 = !DILocation(line: 243, column: 1, scope: !2037)
!2069 = distinct !DISubprogram(name: "DebugPrintTypeToSize<U32_ARRAY>", linkageName: "_Z20DebugPrintTypeToSizeI9U32_ARRAYEjT_", scope: !2070, file: !2070, line: 156, type: !2071, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2074, retainedNodes: !2042)
!2070 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/debug/dprint.h", directory: "/work")
!2071 = !DISubroutineType(types: !2072)
!2072 = !{!143, !2073}
!2073 = !DICompositeType(tag: DW_TAG_structure_type, name: "U32_ARRAY", file: !2070, line: 123, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9U32_ARRAY")
!2074 = !{!2075}
!2075 = !DITemplateTypeParameter(name: "T", type: !2073)
!2076 = !DILocalVariable(name: "val", arg: 1, scope: !2069, file: !2070, line: 156, type: !2073)
!2077 = !DILocation(line: 156, column: 52, scope: !2069)
!2078 = !DILocation(line: 157, column: 16, scope: !2069)
!2079 = !DILocation(line: 157, column: 20, scope: !2069)
!2080 = !DILocation(line: 157, column: 5, scope: !2069)
!2081 = distinct !DISubprogram(name: "DebugPrintTypeAddr<U32_ARRAY>", linkageName: "_Z18DebugPrintTypeAddrI9U32_ARRAYEPKhPT_", scope: !2070, file: !2070, line: 160, type: !2082, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2074, retainedNodes: !2042)
!2082 = !DISubroutineType(types: !2083)
!2083 = !{!150, !2084}
!2084 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2073, size: 32)
!2085 = !DILocalVariable(name: "val", arg: 1, scope: !2081, file: !2070, line: 160, type: !2084)
!2086 = !DILocation(line: 160, column: 57, scope: !2081)
!2087 = !DILocation(line: 161, column: 28, scope: !2081)
!2088 = !DILocation(line: 161, column: 33, scope: !2081)
!2089 = !DILocation(line: 161, column: 5, scope: !2081)
!2090 = distinct !DISubprogram(name: "DebugPrintTypeToSize<TYPED_U32_ARRAY>", linkageName: "_Z20DebugPrintTypeToSizeI15TYPED_U32_ARRAYEjT_", scope: !2070, file: !2070, line: 164, type: !2091, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2094, retainedNodes: !2042)
!2091 = !DISubroutineType(types: !2092)
!2092 = !{!143, !2093}
!2093 = !DICompositeType(tag: DW_TAG_structure_type, name: "TYPED_U32_ARRAY", file: !2070, line: 128, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS15TYPED_U32_ARRAY")
!2094 = !{!2095}
!2095 = !DITemplateTypeParameter(name: "T", type: !2093)
!2096 = !DILocalVariable(name: "val", arg: 1, scope: !2090, file: !2070, line: 164, type: !2093)
!2097 = !DILocation(line: 164, column: 64, scope: !2090)
!2098 = !DILocation(line: 165, column: 16, scope: !2090)
!2099 = !DILocation(line: 165, column: 20, scope: !2090)
!2100 = !DILocation(line: 165, column: 5, scope: !2090)
!2101 = distinct !DISubprogram(name: "DebugPrintTypeAddr<TYPED_U32_ARRAY>", linkageName: "_Z18DebugPrintTypeAddrI15TYPED_U32_ARRAYEPKhPT_", scope: !2070, file: !2070, line: 168, type: !2102, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2094, retainedNodes: !2042)
!2102 = !DISubroutineType(types: !2103)
!2103 = !{!150, !2104}
!2104 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2093, size: 32)
!2105 = !DILocalVariable(name: "val", arg: 1, scope: !2101, file: !2070, line: 168, type: !2104)
!2106 = !DILocation(line: 168, column: 69, scope: !2101)
!2107 = !DILocation(line: 169, column: 28, scope: !2101)
!2108 = !DILocation(line: 169, column: 33, scope: !2101)
!2109 = !DILocation(line: 169, column: 5, scope: !2101)
!2110 = distinct !DISubprogram(name: "DebugPrintTypeToId<const char *>", linkageName: "_Z18DebugPrintTypeToIdIPKcEhv", scope: !2070, file: !2070, line: 173, type: !2111, scopeLine: 173, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2113)
!2111 = !DISubroutineType(types: !2112)
!2112 = !{!5}
!2113 = !{!2114}
!2114 = !DITemplateTypeParameter(name: "T", type: !934)
!2115 = !DILocation(line: 174, column: 5, scope: !2110)
!2116 = distinct !DISubprogram(name: "DebugPrintTypeToId<char *>", linkageName: "_Z18DebugPrintTypeToIdIPcEhv", scope: !2070, file: !2070, line: 177, type: !2111, scopeLine: 177, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2117)
!2117 = !{!2118}
!2118 = !DITemplateTypeParameter(name: "T", type: !930)
!2119 = !DILocation(line: 178, column: 5, scope: !2116)
!2120 = distinct !DISubprogram(name: "DebugPrintTypeToId<ENDL>", linkageName: "_Z18DebugPrintTypeToIdI4ENDLEhv", scope: !2070, file: !2070, line: 181, type: !2111, scopeLine: 181, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2121)
!2121 = !{!2122}
!2122 = !DITemplateTypeParameter(name: "T", type: !2123)
!2123 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ENDL", file: !2070, line: 97, size: 8, flags: DIFlagTypePassByValue, elements: !2124, identifier: "_ZTS4ENDL")
!2124 = !{!2125}
!2125 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2123, file: !2070, line: 98, baseType: !931, size: 8)
!2126 = !DILocation(line: 182, column: 5, scope: !2120)
!2127 = distinct !DISubprogram(name: "DebugPrintTypeToId<SETW>", linkageName: "_Z18DebugPrintTypeToIdI4SETWEhv", scope: !2070, file: !2070, line: 185, type: !2111, scopeLine: 185, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2128)
!2128 = !{!2129}
!2129 = !DITemplateTypeParameter(name: "T", type: !2130)
!2130 = !DICompositeType(tag: DW_TAG_structure_type, name: "SETW", file: !2070, line: 119, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS4SETW")
!2131 = !DILocation(line: 186, column: 5, scope: !2127)
!2132 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned char>", linkageName: "_Z18DebugPrintTypeToIdIhEhv", scope: !2070, file: !2070, line: 189, type: !2111, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2133)
!2133 = !{!2134}
!2134 = !DITemplateTypeParameter(name: "T", type: !7)
!2135 = !DILocation(line: 190, column: 5, scope: !2132)
!2136 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned short>", linkageName: "_Z18DebugPrintTypeToIdItEhv", scope: !2070, file: !2070, line: 193, type: !2111, scopeLine: 193, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2137)
!2137 = !{!2138}
!2138 = !DITemplateTypeParameter(name: "T", type: !194)
!2139 = !DILocation(line: 194, column: 5, scope: !2136)
!2140 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned int>", linkageName: "_Z18DebugPrintTypeToIdIjEhv", scope: !2070, file: !2070, line: 200, type: !2111, scopeLine: 200, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2141)
!2141 = !{!2142}
!2142 = !DITemplateTypeParameter(name: "T", type: !118)
!2143 = !DILocation(line: 202, column: 5, scope: !2140)
!2144 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned long long>", linkageName: "_Z18DebugPrintTypeToIdIyEhv", scope: !2070, file: !2070, line: 205, type: !2111, scopeLine: 205, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2145)
!2145 = !{!2146}
!2146 = !DITemplateTypeParameter(name: "T", type: !153)
!2147 = !DILocation(line: 207, column: 5, scope: !2144)
!2148 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned long>", linkageName: "_Z18DebugPrintTypeToIdImEhv", scope: !2070, file: !2070, line: 210, type: !2111, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2149)
!2149 = !{!2150}
!2150 = !DITemplateTypeParameter(name: "T", type: !1437)
!2151 = !DILocation(line: 212, column: 16, scope: !2152)
!2152 = distinct !DILexicalBlock(scope: !2153, file: !2070, line: 211, column: 62)
!2153 = distinct !DILexicalBlock(scope: !2148, file: !2070, line: 211, column: 19)
!2154 = !DILocation(line: 212, column: 9, scope: !2152)
!2155 = distinct !DISubprogram(name: "DebugPrintTypeToId<signed char>", linkageName: "_Z18DebugPrintTypeToIdIaEhv", scope: !2070, file: !2070, line: 219, type: !2111, scopeLine: 219, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2156)
!2156 = !{!2157}
!2157 = !DITemplateTypeParameter(name: "T", type: !861)
!2158 = !DILocation(line: 220, column: 5, scope: !2155)
!2159 = distinct !DISubprogram(name: "DebugPrintTypeToId<short>", linkageName: "_Z18DebugPrintTypeToIdIsEhv", scope: !2070, file: !2070, line: 223, type: !2111, scopeLine: 223, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2160)
!2160 = !{!2161}
!2161 = !DITemplateTypeParameter(name: "T", type: !449)
!2162 = !DILocation(line: 224, column: 5, scope: !2159)
!2163 = distinct !DISubprogram(name: "DebugPrintTypeToId<int>", linkageName: "_Z18DebugPrintTypeToIdIiEhv", scope: !2070, file: !2070, line: 227, type: !2111, scopeLine: 227, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2164)
!2164 = !{!2165}
!2165 = !DITemplateTypeParameter(name: "T", type: !544)
!2166 = !DILocation(line: 229, column: 5, scope: !2163)
!2167 = distinct !DISubprogram(name: "DebugPrintTypeToId<long long>", linkageName: "_Z18DebugPrintTypeToIdIxEhv", scope: !2070, file: !2070, line: 232, type: !2111, scopeLine: 232, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2168)
!2168 = !{!2169}
!2169 = !DITemplateTypeParameter(name: "T", type: !867)
!2170 = !DILocation(line: 234, column: 5, scope: !2167)
!2171 = distinct !DISubprogram(name: "DebugPrintTypeToId<long>", linkageName: "_Z18DebugPrintTypeToIdIlEhv", scope: !2070, file: !2070, line: 237, type: !2111, scopeLine: 237, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2172)
!2172 = !{!2173}
!2173 = !DITemplateTypeParameter(name: "T", type: !1004)
!2174 = !DILocation(line: 239, column: 16, scope: !2175)
!2175 = distinct !DILexicalBlock(scope: !2176, file: !2070, line: 238, column: 48)
!2176 = distinct !DILexicalBlock(scope: !2171, file: !2070, line: 238, column: 19)
!2177 = !DILocation(line: 239, column: 9, scope: !2175)
!2178 = distinct !DISubprogram(name: "DebugPrintTypeToId<float>", linkageName: "_Z18DebugPrintTypeToIdIfEhv", scope: !2070, file: !2070, line: 247, type: !2111, scopeLine: 247, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2179)
!2179 = !{!833}
!2180 = !DILocation(line: 248, column: 5, scope: !2178)
!2181 = distinct !DISubprogram(name: "DebugPrintTypeToId<char>", linkageName: "_Z18DebugPrintTypeToIdIcEhv", scope: !2070, file: !2070, line: 251, type: !2111, scopeLine: 251, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2182)
!2182 = !{!2183}
!2183 = !DITemplateTypeParameter(name: "T", type: !931)
!2184 = !DILocation(line: 252, column: 5, scope: !2181)
!2185 = distinct !DISubprogram(name: "DebugPrintTypeToId<BF16>", linkageName: "_Z18DebugPrintTypeToIdI4BF16Ehv", scope: !2070, file: !2070, line: 255, type: !2111, scopeLine: 255, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2186)
!2186 = !{!2187}
!2187 = !DITemplateTypeParameter(name: "T", type: !2188)
!2188 = !DICompositeType(tag: DW_TAG_structure_type, name: "BF16", file: !2070, line: 84, size: 16, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS4BF16")
!2189 = !DILocation(line: 256, column: 5, scope: !2185)
!2190 = distinct !DISubprogram(name: "DebugPrintTypeToId<SETPRECISION>", linkageName: "_Z18DebugPrintTypeToIdI12SETPRECISIONEhv", scope: !2070, file: !2070, line: 259, type: !2111, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2191)
!2191 = !{!2192}
!2192 = !DITemplateTypeParameter(name: "T", type: !2193)
!2193 = !DICompositeType(tag: DW_TAG_structure_type, name: "SETPRECISION", file: !2070, line: 100, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS12SETPRECISION")
!2194 = !DILocation(line: 260, column: 5, scope: !2190)
!2195 = distinct !DISubprogram(name: "DebugPrintTypeToId<FIXED>", linkageName: "_Z18DebugPrintTypeToIdI5FIXEDEhv", scope: !2070, file: !2070, line: 263, type: !2111, scopeLine: 263, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2196)
!2196 = !{!2197}
!2197 = !DITemplateTypeParameter(name: "T", type: !2198)
!2198 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "FIXED", file: !2070, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !2199, identifier: "_ZTS5FIXED")
!2199 = !{!2200}
!2200 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2198, file: !2070, line: 105, baseType: !931, size: 8)
!2201 = !DILocation(line: 264, column: 5, scope: !2195)
!2202 = distinct !DISubprogram(name: "DebugPrintTypeToId<DEFAULTFLOAT>", linkageName: "_Z18DebugPrintTypeToIdI12DEFAULTFLOATEhv", scope: !2070, file: !2070, line: 267, type: !2111, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2203)
!2203 = !{!2204}
!2204 = !DITemplateTypeParameter(name: "T", type: !2205)
!2205 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DEFAULTFLOAT", file: !2070, line: 107, size: 8, flags: DIFlagTypePassByValue, elements: !2206, identifier: "_ZTS12DEFAULTFLOAT")
!2206 = !{!2207}
!2207 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2205, file: !2070, line: 108, baseType: !931, size: 8)
!2208 = !DILocation(line: 268, column: 5, scope: !2202)
!2209 = distinct !DISubprogram(name: "DebugPrintTypeToId<HEX>", linkageName: "_Z18DebugPrintTypeToIdI3HEXEhv", scope: !2070, file: !2070, line: 271, type: !2111, scopeLine: 271, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2210)
!2210 = !{!2211}
!2211 = !DITemplateTypeParameter(name: "T", type: !2212)
!2212 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "HEX", file: !2070, line: 110, size: 8, flags: DIFlagTypePassByValue, elements: !2213, identifier: "_ZTS3HEX")
!2213 = !{!2214}
!2214 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2212, file: !2070, line: 111, baseType: !931, size: 8)
!2215 = !DILocation(line: 272, column: 5, scope: !2209)
!2216 = distinct !DISubprogram(name: "DebugPrintTypeToId<OCT>", linkageName: "_Z18DebugPrintTypeToIdI3OCTEhv", scope: !2070, file: !2070, line: 275, type: !2111, scopeLine: 275, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2217)
!2217 = !{!2218}
!2218 = !DITemplateTypeParameter(name: "T", type: !2219)
!2219 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "OCT", file: !2070, line: 113, size: 8, flags: DIFlagTypePassByValue, elements: !2220, identifier: "_ZTS3OCT")
!2220 = !{!2221}
!2221 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2219, file: !2070, line: 114, baseType: !931, size: 8)
!2222 = !DILocation(line: 276, column: 5, scope: !2216)
!2223 = distinct !DISubprogram(name: "DebugPrintTypeToId<DEC>", linkageName: "_Z18DebugPrintTypeToIdI3DECEhv", scope: !2070, file: !2070, line: 279, type: !2111, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2224)
!2224 = !{!2225}
!2225 = !DITemplateTypeParameter(name: "T", type: !2226)
!2226 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DEC", file: !2070, line: 116, size: 8, flags: DIFlagTypePassByValue, elements: !2227, identifier: "_ZTS3DEC")
!2227 = !{!2228}
!2228 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2226, file: !2070, line: 117, baseType: !931, size: 8)
!2229 = !DILocation(line: 280, column: 5, scope: !2223)
!2230 = distinct !DISubprogram(name: "DebugPrintTypeToId<F32>", linkageName: "_Z18DebugPrintTypeToIdI3F32Ehv", scope: !2070, file: !2070, line: 283, type: !2111, scopeLine: 283, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2231)
!2231 = !{!2232}
!2232 = !DITemplateTypeParameter(name: "T", type: !2233)
!2233 = !DICompositeType(tag: DW_TAG_structure_type, name: "F32", file: !2070, line: 88, size: 32, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS3F32")
!2234 = !DILocation(line: 284, column: 5, scope: !2230)
!2235 = distinct !DISubprogram(name: "DebugPrintTypeToId<U32>", linkageName: "_Z18DebugPrintTypeToIdI3U32Ehv", scope: !2070, file: !2070, line: 287, type: !2111, scopeLine: 287, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2236)
!2236 = !{!2237}
!2237 = !DITemplateTypeParameter(name: "T", type: !2238)
!2238 = !DICompositeType(tag: DW_TAG_structure_type, name: "U32", file: !2070, line: 92, size: 32, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS3U32")
!2239 = !DILocation(line: 288, column: 5, scope: !2235)
!2240 = distinct !DISubprogram(name: "DebugPrintTypeToId<U32_ARRAY>", linkageName: "_Z18DebugPrintTypeToIdI9U32_ARRAYEhv", scope: !2070, file: !2070, line: 291, type: !2111, scopeLine: 291, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2074)
!2241 = !DILocation(line: 292, column: 5, scope: !2240)
!2242 = distinct !DISubprogram(name: "DebugPrintTypeToId<TYPED_U32_ARRAY>", linkageName: "_Z18DebugPrintTypeToIdI15TYPED_U32_ARRAYEhv", scope: !2070, file: !2070, line: 295, type: !2111, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2094)
!2243 = !DILocation(line: 296, column: 5, scope: !2242)
!2244 = distinct !DISubprogram(name: "DebugPrintTypeToSize<const char *>", linkageName: "_Z20DebugPrintTypeToSizeIPKcEjT_", scope: !2070, file: !2070, line: 302, type: !2245, scopeLine: 302, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2113, retainedNodes: !2042)
!2245 = !DISubroutineType(types: !2246)
!2246 = !{!143, !934}
!2247 = !DILocalVariable(name: "val", arg: 1, scope: !2244, file: !2070, line: 302, type: !934)
!2248 = !DILocation(line: 302, column: 56, scope: !2244)
!2249 = !DILocation(line: 303, column: 29, scope: !2244)
!2250 = !DILocation(line: 303, column: 12, scope: !2244)
!2251 = !DILocation(line: 303, column: 5, scope: !2244)
!2252 = distinct !DISubprogram(name: "DebugPrintStrLen", linkageName: "_Z16DebugPrintStrLenPKc", scope: !2070, file: !2070, line: 135, type: !2245, scopeLine: 135, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!2253 = !DILocalVariable(name: "val", arg: 1, scope: !2252, file: !2070, line: 135, type: !934)
!2254 = !DILocation(line: 135, column: 46, scope: !2252)
!2255 = !DILocalVariable(name: "end", scope: !2252, file: !2070, line: 136, type: !934)
!2256 = !DILocation(line: 136, column: 17, scope: !2252)
!2257 = !DILocation(line: 136, column: 23, scope: !2252)
!2258 = !DILocation(line: 137, column: 5, scope: !2252)
!2259 = !DILocation(line: 137, column: 13, scope: !2252)
!2260 = !DILocation(line: 137, column: 12, scope: !2252)
!2261 = !DILocation(line: 138, column: 12, scope: !2262)
!2262 = distinct !DILexicalBlock(scope: !2252, file: !2070, line: 137, column: 18)
!2263 = distinct !{!2263, !2258, !2264, !2067}
!2264 = !DILocation(line: 139, column: 5, scope: !2252)
!2265 = !DILocation(line: 140, column: 21, scope: !2252)
!2266 = !DILocation(line: 140, column: 27, scope: !2252)
!2267 = !DILocation(line: 140, column: 25, scope: !2252)
!2268 = !DILocation(line: 140, column: 32, scope: !2252)
!2269 = !DILocation(line: 140, column: 5, scope: !2252)
!2270 = distinct !DISubprogram(name: "DebugPrintTypeAddr<const char *>", linkageName: "_Z18DebugPrintTypeAddrIPKcEPKhPT_", scope: !2070, file: !2070, line: 306, type: !2271, scopeLine: 306, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2113, retainedNodes: !2042)
!2271 = !DISubroutineType(types: !2272)
!2272 = !{!150, !1846}
!2273 = !DILocalVariable(name: "val", arg: 1, scope: !2270, file: !2070, line: 306, type: !1846)
!2274 = !DILocation(line: 306, column: 61, scope: !2270)
!2275 = !DILocation(line: 307, column: 46, scope: !2270)
!2276 = !DILocation(line: 307, column: 45, scope: !2270)
!2277 = !DILocation(line: 307, column: 5, scope: !2270)
!2278 = distinct !DISubprogram(name: "DebugPrintTypeToSize<char *>", linkageName: "_Z20DebugPrintTypeToSizeIPcEjT_", scope: !2070, file: !2070, line: 310, type: !2279, scopeLine: 310, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2117, retainedNodes: !2042)
!2279 = !DISubroutineType(types: !2280)
!2280 = !{!143, !930}
!2281 = !DILocalVariable(name: "val", arg: 1, scope: !2278, file: !2070, line: 310, type: !930)
!2282 = !DILocation(line: 310, column: 44, scope: !2278)
!2283 = !DILocation(line: 311, column: 29, scope: !2278)
!2284 = !DILocation(line: 311, column: 12, scope: !2278)
!2285 = !DILocation(line: 311, column: 5, scope: !2278)
!2286 = distinct !DISubprogram(name: "DebugPrintTypeAddr<char *>", linkageName: "_Z18DebugPrintTypeAddrIPcEPKhPT_", scope: !2070, file: !2070, line: 314, type: !2287, scopeLine: 314, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2117, retainedNodes: !2042)
!2287 = !DISubroutineType(types: !2288)
!2288 = !{!150, !1416}
!2289 = !DILocalVariable(name: "val", arg: 1, scope: !2286, file: !2070, line: 314, type: !1416)
!2290 = !DILocation(line: 314, column: 49, scope: !2286)
!2291 = !DILocation(line: 315, column: 46, scope: !2286)
!2292 = !DILocation(line: 315, column: 45, scope: !2286)
!2293 = !DILocation(line: 315, column: 5, scope: !2286)
!2294 = distinct !DISubprogram(name: "debug_print", linkageName: "_Z11debug_printR12DebugPrinter14DebugPrintData", scope: !2070, file: !2070, line: 339, type: !2295, scopeLine: 339, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!2295 = !DISubroutineType(types: !2296)
!2296 = !{null, !2297, !2299}
!2297 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2298, size: 32)
!2298 = !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrinter", file: !2070, line: 318, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS12DebugPrinter")
!2299 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrintData", file: !2070, line: 333, size: 96, flags: DIFlagTypePassByValue, elements: !2300, identifier: "_ZTS14DebugPrintData")
!2300 = !{!2301, !2302, !2303}
!2301 = !DIDerivedType(tag: DW_TAG_member, name: "sz", scope: !2299, file: !2070, line: 334, baseType: !143, size: 32)
!2302 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !2299, file: !2070, line: 335, baseType: !150, size: 32, offset: 32)
!2303 = !DIDerivedType(tag: DW_TAG_member, name: "type_id", scope: !2299, file: !2070, line: 336, baseType: !5, size: 8, offset: 64)
!2304 = !DILocalVariable(name: "dp", arg: 1, scope: !2294, file: !2070, line: 339, type: !2297)
!2305 = !DILocation(line: 339, column: 62, scope: !2294)
!2306 = !DILocalVariable(name: "data", arg: 2, scope: !2294, file: !2070, line: 339, type: !2299)
!2307 = !DILocation(line: 339, column: 81, scope: !2294)
!2308 = !DILocalVariable(name: "dprint_buffer", scope: !2294, file: !2070, line: 340, type: !2309)
!2309 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2310, size: 32)
!2310 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !461)
!2311 = !DILocation(line: 340, column: 45, scope: !2294)
!2312 = !DILocation(line: 340, column: 61, scope: !2294)
!2313 = !DILocation(line: 341, column: 9, scope: !2314)
!2314 = distinct !DILexicalBlock(scope: !2294, file: !2070, line: 341, column: 9)
!2315 = !DILocation(line: 341, column: 24, scope: !2314)
!2316 = !DILocation(line: 341, column: 28, scope: !2314)
!2317 = !DILocation(line: 341, column: 33, scope: !2314)
!2318 = !DILocation(line: 343, column: 9, scope: !2319)
!2319 = distinct !DILexicalBlock(scope: !2314, file: !2070, line: 341, column: 71)
!2320 = !DILocalVariable(name: "payload_sz", scope: !2294, file: !2070, line: 346, type: !143)
!2321 = !DILocation(line: 346, column: 14, scope: !2294)
!2322 = !DILocation(line: 346, column: 32, scope: !2294)
!2323 = !DILocalVariable(name: "valaddr", scope: !2294, file: !2070, line: 347, type: !150)
!2324 = !DILocation(line: 347, column: 20, scope: !2294)
!2325 = !DILocation(line: 347, column: 35, scope: !2294)
!2326 = !DILocalVariable(name: "typecode", scope: !2294, file: !2070, line: 348, type: !5)
!2327 = !DILocation(line: 348, column: 13, scope: !2294)
!2328 = !DILocation(line: 348, column: 29, scope: !2294)
!2329 = !DILocalVariable(name: "code_sz", scope: !2294, file: !2070, line: 349, type: !1594)
!2330 = !DILocation(line: 349, column: 19, scope: !2294)
!2331 = !DILocalVariable(name: "sz_sz", scope: !2294, file: !2070, line: 350, type: !1594)
!2332 = !DILocation(line: 350, column: 19, scope: !2294)
!2333 = !DILocalVariable(name: "wpos", scope: !2294, file: !2070, line: 351, type: !143)
!2334 = !DILocation(line: 351, column: 14, scope: !2294)
!2335 = !DILocation(line: 351, column: 21, scope: !2294)
!2336 = !DILocation(line: 351, column: 36, scope: !2294)
!2337 = !DILocation(line: 351, column: 40, scope: !2294)
!2338 = !DILocalVariable(name: "sum_sz", scope: !2294, file: !2070, line: 352, type: !143)
!2339 = !DILocation(line: 352, column: 10, scope: !2294)
!2340 = !DILocation(line: 352, column: 19, scope: !2294)
!2341 = !DILocation(line: 352, column: 30, scope: !2294)
!2342 = !DILocation(line: 352, column: 40, scope: !2294)
!2343 = !DILocation(line: 353, column: 9, scope: !2344)
!2344 = distinct !DILexicalBlock(scope: !2294, file: !2070, line: 353, column: 9)
!2345 = !DILocation(line: 353, column: 16, scope: !2344)
!2346 = !DILocation(line: 353, column: 14, scope: !2344)
!2347 = !DILocation(line: 353, column: 23, scope: !2344)
!2348 = !DILocation(line: 356, column: 9, scope: !2349)
!2349 = distinct !DILexicalBlock(scope: !2344, file: !2070, line: 353, column: 62)
!2350 = !DILocation(line: 356, column: 16, scope: !2349)
!2351 = !DILocation(line: 356, column: 31, scope: !2349)
!2352 = !DILocation(line: 356, column: 35, scope: !2349)
!2353 = !DILocation(line: 356, column: 42, scope: !2349)
!2354 = !DILocation(line: 356, column: 57, scope: !2349)
!2355 = !DILocation(line: 356, column: 61, scope: !2349)
!2356 = !DILocation(line: 356, column: 40, scope: !2349)
!2357 = !DILocation(line: 362, column: 17, scope: !2358)
!2358 = distinct !DILexicalBlock(scope: !2359, file: !2070, line: 362, column: 17)
!2359 = distinct !DILexicalBlock(scope: !2349, file: !2070, line: 356, column: 67)
!2360 = !DILocation(line: 362, column: 32, scope: !2358)
!2361 = !DILocation(line: 362, column: 36, scope: !2358)
!2362 = !DILocation(line: 362, column: 41, scope: !2358)
!2363 = !DILocation(line: 363, column: 17, scope: !2364)
!2364 = distinct !DILexicalBlock(scope: !2358, file: !2070, line: 362, column: 79)
!2365 = distinct !{!2365, !2348, !2366, !2067}
!2366 = !DILocation(line: 365, column: 9, scope: !2349)
!2367 = !DILocation(line: 367, column: 9, scope: !2349)
!2368 = !DILocation(line: 367, column: 24, scope: !2349)
!2369 = !DILocation(line: 367, column: 28, scope: !2349)
!2370 = !DILocation(line: 367, column: 33, scope: !2349)
!2371 = !DILocation(line: 369, column: 9, scope: !2349)
!2372 = !DILocation(line: 369, column: 24, scope: !2349)
!2373 = !DILocation(line: 369, column: 28, scope: !2349)
!2374 = !DILocation(line: 369, column: 33, scope: !2349)
!2375 = !DILocation(line: 370, column: 14, scope: !2349)
!2376 = !DILocation(line: 371, column: 13, scope: !2377)
!2377 = distinct !DILexicalBlock(scope: !2349, file: !2070, line: 371, column: 13)
!2378 = !DILocation(line: 371, column: 24, scope: !2377)
!2379 = !DILocalVariable(name: "printbuf", scope: !2380, file: !2070, line: 381, type: !2381)
!2380 = distinct !DILexicalBlock(scope: !2377, file: !2070, line: 371, column: 65)
!2381 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !177, size: 32)
!2382 = !DILocation(line: 381, column: 31, scope: !2380)
!2383 = !DILocation(line: 381, column: 42, scope: !2380)
!2384 = !DILocation(line: 381, column: 57, scope: !2380)
!2385 = !DILocalVariable(name: "remaining_payload_size", scope: !2380, file: !2070, line: 382, type: !143)
!2386 = !DILocation(line: 382, column: 22, scope: !2380)
!2387 = !DILocation(line: 382, column: 47, scope: !2380)
!2388 = !DILocation(line: 383, column: 13, scope: !2380)
!2389 = !DILocation(line: 383, column: 20, scope: !2380)
!2390 = !DILocation(line: 383, column: 43, scope: !2380)
!2391 = !DILocalVariable(name: "curr_payload_size", scope: !2392, file: !2070, line: 384, type: !483)
!2392 = distinct !DILexicalBlock(scope: !2380, file: !2070, line: 383, column: 84)
!2393 = !DILocation(line: 384, column: 32, scope: !2392)
!2394 = !DILocation(line: 385, column: 40, scope: !2392)
!2395 = !DILocation(line: 387, column: 34, scope: !2392)
!2396 = !DILocation(line: 387, column: 17, scope: !2392)
!2397 = !DILocation(line: 387, column: 26, scope: !2392)
!2398 = !DILocation(line: 387, column: 32, scope: !2392)
!2399 = !DILocation(line: 388, column: 22, scope: !2392)
!2400 = !DILocation(line: 389, column: 17, scope: !2392)
!2401 = !DILocation(line: 389, column: 26, scope: !2392)
!2402 = !DILocation(line: 389, column: 32, scope: !2392)
!2403 = !DILocation(line: 390, column: 22, scope: !2392)
!2404 = !DILocalVariable(name: "j", scope: !2405, file: !2070, line: 391, type: !143)
!2405 = distinct !DILexicalBlock(scope: !2392, file: !2070, line: 391, column: 17)
!2406 = !DILocation(line: 391, column: 31, scope: !2405)
!2407 = !DILocation(line: 391, column: 22, scope: !2405)
!2408 = !DILocation(line: 391, column: 38, scope: !2409)
!2409 = distinct !DILexicalBlock(scope: !2405, file: !2070, line: 391, column: 17)
!2410 = !DILocation(line: 391, column: 40, scope: !2409)
!2411 = !DILocation(line: 391, column: 17, scope: !2405)
!2412 = !DILocation(line: 392, column: 43, scope: !2413)
!2413 = distinct !DILexicalBlock(scope: !2409, file: !2070, line: 391, column: 70)
!2414 = !DILocation(line: 392, column: 42, scope: !2413)
!2415 = !DILocation(line: 392, column: 21, scope: !2413)
!2416 = !DILocation(line: 392, column: 30, scope: !2413)
!2417 = !DILocation(line: 392, column: 37, scope: !2413)
!2418 = !DILocation(line: 392, column: 35, scope: !2413)
!2419 = !DILocation(line: 392, column: 40, scope: !2413)
!2420 = !DILocation(line: 393, column: 28, scope: !2413)
!2421 = !DILocation(line: 394, column: 17, scope: !2413)
!2422 = !DILocation(line: 391, column: 66, scope: !2409)
!2423 = !DILocation(line: 391, column: 17, scope: !2409)
!2424 = distinct !{!2424, !2411, !2425, !2067}
!2425 = !DILocation(line: 394, column: 17, scope: !2405)
!2426 = !DILocation(line: 395, column: 17, scope: !2392)
!2427 = !DILocation(line: 395, column: 26, scope: !2392)
!2428 = !DILocation(line: 395, column: 31, scope: !2392)
!2429 = !DILocation(line: 395, column: 51, scope: !2392)
!2430 = !DILocation(line: 395, column: 56, scope: !2392)
!2431 = !DILocation(line: 396, column: 22, scope: !2392)
!2432 = !DILocation(line: 397, column: 43, scope: !2392)
!2433 = !DILocation(line: 397, column: 17, scope: !2392)
!2434 = !DILocation(line: 397, column: 32, scope: !2392)
!2435 = !DILocation(line: 397, column: 36, scope: !2392)
!2436 = !DILocation(line: 397, column: 41, scope: !2392)
!2437 = !DILocation(line: 399, column: 17, scope: !2392)
!2438 = !DILocation(line: 399, column: 24, scope: !2392)
!2439 = !DILocation(line: 399, column: 39, scope: !2392)
!2440 = !DILocation(line: 399, column: 43, scope: !2392)
!2441 = !DILocation(line: 399, column: 50, scope: !2392)
!2442 = !DILocation(line: 399, column: 65, scope: !2392)
!2443 = !DILocation(line: 399, column: 69, scope: !2392)
!2444 = !DILocation(line: 399, column: 48, scope: !2392)
!2445 = !DILocation(line: 405, column: 25, scope: !2446)
!2446 = distinct !DILexicalBlock(scope: !2447, file: !2070, line: 405, column: 25)
!2447 = distinct !DILexicalBlock(scope: !2392, file: !2070, line: 399, column: 75)
!2448 = !DILocation(line: 405, column: 40, scope: !2446)
!2449 = !DILocation(line: 405, column: 44, scope: !2446)
!2450 = !DILocation(line: 405, column: 49, scope: !2446)
!2451 = !DILocation(line: 406, column: 25, scope: !2452)
!2452 = distinct !DILexicalBlock(scope: !2446, file: !2070, line: 405, column: 87)
!2453 = distinct !{!2453, !2437, !2454, !2067}
!2454 = !DILocation(line: 408, column: 17, scope: !2392)
!2455 = !DILocation(line: 410, column: 22, scope: !2392)
!2456 = !DILocation(line: 412, column: 40, scope: !2392)
!2457 = !DILocation(line: 413, column: 17, scope: !2392)
!2458 = !DILocation(line: 413, column: 32, scope: !2392)
!2459 = !DILocation(line: 413, column: 36, scope: !2392)
!2460 = !DILocation(line: 413, column: 41, scope: !2392)
!2461 = distinct !{!2461, !2388, !2462, !2067}
!2462 = !DILocation(line: 414, column: 13, scope: !2380)
!2463 = !DILocation(line: 415, column: 26, scope: !2380)
!2464 = !DILocation(line: 415, column: 24, scope: !2380)
!2465 = !DILocation(line: 416, column: 9, scope: !2380)
!2466 = !DILocation(line: 417, column: 5, scope: !2349)
!2467 = !DILocalVariable(name: "printbuf", scope: !2294, file: !2070, line: 419, type: !2381)
!2468 = !DILocation(line: 419, column: 23, scope: !2294)
!2469 = !DILocation(line: 419, column: 34, scope: !2294)
!2470 = !DILocation(line: 419, column: 49, scope: !2294)
!2471 = !DILocation(line: 421, column: 22, scope: !2294)
!2472 = !DILocation(line: 421, column: 5, scope: !2294)
!2473 = !DILocation(line: 421, column: 14, scope: !2294)
!2474 = !DILocation(line: 421, column: 20, scope: !2294)
!2475 = !DILocation(line: 422, column: 10, scope: !2294)
!2476 = !DILocation(line: 423, column: 22, scope: !2294)
!2477 = !DILocation(line: 423, column: 5, scope: !2294)
!2478 = !DILocation(line: 423, column: 14, scope: !2294)
!2479 = !DILocation(line: 423, column: 20, scope: !2294)
!2480 = !DILocation(line: 424, column: 10, scope: !2294)
!2481 = !DILocalVariable(name: "j", scope: !2482, file: !2070, line: 425, type: !143)
!2482 = distinct !DILexicalBlock(scope: !2294, file: !2070, line: 425, column: 5)
!2483 = !DILocation(line: 425, column: 19, scope: !2482)
!2484 = !DILocation(line: 425, column: 10, scope: !2482)
!2485 = !DILocation(line: 425, column: 26, scope: !2486)
!2486 = distinct !DILexicalBlock(scope: !2482, file: !2070, line: 425, column: 5)
!2487 = !DILocation(line: 425, column: 30, scope: !2486)
!2488 = !DILocation(line: 425, column: 28, scope: !2486)
!2489 = !DILocation(line: 425, column: 5, scope: !2482)
!2490 = !DILocation(line: 426, column: 30, scope: !2491)
!2491 = distinct !DILexicalBlock(scope: !2486, file: !2070, line: 425, column: 47)
!2492 = !DILocation(line: 426, column: 38, scope: !2491)
!2493 = !DILocation(line: 426, column: 9, scope: !2491)
!2494 = !DILocation(line: 426, column: 18, scope: !2491)
!2495 = !DILocation(line: 426, column: 25, scope: !2491)
!2496 = !DILocation(line: 426, column: 23, scope: !2491)
!2497 = !DILocation(line: 426, column: 28, scope: !2491)
!2498 = !DILocation(line: 427, column: 5, scope: !2491)
!2499 = !DILocation(line: 425, column: 43, scope: !2486)
!2500 = !DILocation(line: 425, column: 5, scope: !2486)
!2501 = distinct !{!2501, !2489, !2502, !2067}
!2502 = !DILocation(line: 427, column: 5, scope: !2482)
!2503 = !DILocation(line: 428, column: 13, scope: !2294)
!2504 = !DILocation(line: 428, column: 10, scope: !2294)
!2505 = !DILocation(line: 432, column: 31, scope: !2294)
!2506 = !DILocation(line: 432, column: 5, scope: !2294)
!2507 = !DILocation(line: 432, column: 20, scope: !2294)
!2508 = !DILocation(line: 432, column: 24, scope: !2294)
!2509 = !DILocation(line: 432, column: 29, scope: !2294)
!2510 = !DILocation(line: 433, column: 1, scope: !2294)
!2511 = distinct !DISubprogram(name: "get_debug_print_buffer", linkageName: "_Z22get_debug_print_bufferv", scope: !2512, file: !2512, line: 13, type: !2513, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!2512 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/debug/dprint_buffer.h", directory: "/work")
!2513 = !DISubroutineType(types: !2514)
!2514 = !{!2309}
!2515 = !DILocation(line: 14, column: 36, scope: !2511)
!2516 = !DILocation(line: 14, column: 47, scope: !2511)
!2517 = !DILocation(line: 14, column: 12, scope: !2511)
!2518 = !DILocation(line: 14, column: 5, scope: !2511)
!2519 = distinct !DISubprogram(name: "operator<<<const char *>", linkageName: "_ZlsIPKcE12DebugPrinterS2_T_", scope: !2070, file: !2070, line: 436, type: !2520, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2113, retainedNodes: !2042)
!2520 = !DISubroutineType(types: !2521)
!2521 = !{!2298, !2298, !934}
!2522 = !DILocalVariable(name: "dp", arg: 1, scope: !2519, file: !2070, line: 436, type: !2298)
!2523 = !DILocation(line: 436, column: 68, scope: !2519)
!2524 = !DILocalVariable(name: "val", arg: 2, scope: !2519, file: !2070, line: 436, type: !934)
!2525 = !DILocation(line: 436, column: 74, scope: !2519)
!2526 = !DILocation(line: 444, column: 5, scope: !2519)
!2527 = distinct !DISubprogram(name: "operator<<<ENDL>", linkageName: "_ZlsI4ENDLE12DebugPrinterS1_T_", scope: !2070, file: !2070, line: 436, type: !2528, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2121, retainedNodes: !2042)
!2528 = !DISubroutineType(types: !2529)
!2529 = !{!2298, !2298, !2123}
!2530 = !DILocalVariable(name: "dp", arg: 1, scope: !2527, file: !2070, line: 436, type: !2298)
!2531 = !DILocation(line: 436, column: 68, scope: !2527)
!2532 = !DILocalVariable(name: "val", arg: 2, scope: !2527, file: !2070, line: 436, type: !2123)
!2533 = !DILocation(line: 436, column: 74, scope: !2527)
!2534 = !DILocation(line: 444, column: 5, scope: !2527)
!2535 = distinct !DISubprogram(name: "operator<<<SETW>", linkageName: "_ZlsI4SETWE12DebugPrinterS1_T_", scope: !2070, file: !2070, line: 436, type: !2536, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2128, retainedNodes: !2042)
!2536 = !DISubroutineType(types: !2537)
!2537 = !{!2298, !2298, !2130}
!2538 = !DILocalVariable(name: "dp", arg: 1, scope: !2535, file: !2070, line: 436, type: !2298)
!2539 = !DILocation(line: 436, column: 68, scope: !2535)
!2540 = !DILocalVariable(name: "val", arg: 2, scope: !2535, file: !2070, line: 436, type: !2130)
!2541 = !DILocation(line: 436, column: 74, scope: !2535)
!2542 = !DILocation(line: 444, column: 5, scope: !2535)
!2543 = distinct !DISubprogram(name: "operator<<<unsigned char>", linkageName: "_ZlsIhE12DebugPrinterS0_T_", scope: !2070, file: !2070, line: 436, type: !2544, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2133, retainedNodes: !2042)
!2544 = !DISubroutineType(types: !2545)
!2545 = !{!2298, !2298, !7}
!2546 = !DILocalVariable(name: "dp", arg: 1, scope: !2543, file: !2070, line: 436, type: !2298)
!2547 = !DILocation(line: 436, column: 68, scope: !2543)
!2548 = !DILocalVariable(name: "val", arg: 2, scope: !2543, file: !2070, line: 436, type: !7)
!2549 = !DILocation(line: 436, column: 74, scope: !2543)
!2550 = !DILocation(line: 444, column: 5, scope: !2543)
!2551 = distinct !DISubprogram(name: "operator<<<unsigned short>", linkageName: "_ZlsItE12DebugPrinterS0_T_", scope: !2070, file: !2070, line: 436, type: !2552, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2137, retainedNodes: !2042)
!2552 = !DISubroutineType(types: !2553)
!2553 = !{!2298, !2298, !194}
!2554 = !DILocalVariable(name: "dp", arg: 1, scope: !2551, file: !2070, line: 436, type: !2298)
!2555 = !DILocation(line: 436, column: 68, scope: !2551)
!2556 = !DILocalVariable(name: "val", arg: 2, scope: !2551, file: !2070, line: 436, type: !194)
!2557 = !DILocation(line: 436, column: 74, scope: !2551)
!2558 = !DILocation(line: 444, column: 5, scope: !2551)
!2559 = distinct !DISubprogram(name: "operator<<<unsigned int>", linkageName: "_ZlsIjE12DebugPrinterS0_T_", scope: !2070, file: !2070, line: 436, type: !2560, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2141, retainedNodes: !2042)
!2560 = !DISubroutineType(types: !2561)
!2561 = !{!2298, !2298, !118}
!2562 = !DILocalVariable(name: "dp", arg: 1, scope: !2559, file: !2070, line: 436, type: !2298)
!2563 = !DILocation(line: 436, column: 68, scope: !2559)
!2564 = !DILocalVariable(name: "val", arg: 2, scope: !2559, file: !2070, line: 436, type: !118)
!2565 = !DILocation(line: 436, column: 74, scope: !2559)
!2566 = !DILocation(line: 444, column: 5, scope: !2559)
!2567 = distinct !DISubprogram(name: "operator<<<unsigned long long>", linkageName: "_ZlsIyE12DebugPrinterS0_T_", scope: !2070, file: !2070, line: 436, type: !2568, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2145, retainedNodes: !2042)
!2568 = !DISubroutineType(types: !2569)
!2569 = !{!2298, !2298, !153}
!2570 = !DILocalVariable(name: "dp", arg: 1, scope: !2567, file: !2070, line: 436, type: !2298)
!2571 = !DILocation(line: 436, column: 68, scope: !2567)
!2572 = !DILocalVariable(name: "val", arg: 2, scope: !2567, file: !2070, line: 436, type: !153)
!2573 = !DILocation(line: 436, column: 74, scope: !2567)
!2574 = !DILocation(line: 444, column: 5, scope: !2567)
!2575 = distinct !DISubprogram(name: "operator<<<signed char>", linkageName: "_ZlsIaE12DebugPrinterS0_T_", scope: !2070, file: !2070, line: 436, type: !2576, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2156, retainedNodes: !2042)
!2576 = !DISubroutineType(types: !2577)
!2577 = !{!2298, !2298, !861}
!2578 = !DILocalVariable(name: "dp", arg: 1, scope: !2575, file: !2070, line: 436, type: !2298)
!2579 = !DILocation(line: 436, column: 68, scope: !2575)
!2580 = !DILocalVariable(name: "val", arg: 2, scope: !2575, file: !2070, line: 436, type: !861)
!2581 = !DILocation(line: 436, column: 74, scope: !2575)
!2582 = !DILocation(line: 444, column: 5, scope: !2575)
!2583 = distinct !DISubprogram(name: "operator<<<short>", linkageName: "_ZlsIsE12DebugPrinterS0_T_", scope: !2070, file: !2070, line: 436, type: !2584, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2160, retainedNodes: !2042)
!2584 = !DISubroutineType(types: !2585)
!2585 = !{!2298, !2298, !449}
!2586 = !DILocalVariable(name: "dp", arg: 1, scope: !2583, file: !2070, line: 436, type: !2298)
!2587 = !DILocation(line: 436, column: 68, scope: !2583)
!2588 = !DILocalVariable(name: "val", arg: 2, scope: !2583, file: !2070, line: 436, type: !449)
!2589 = !DILocation(line: 436, column: 74, scope: !2583)
!2590 = !DILocation(line: 444, column: 5, scope: !2583)
!2591 = distinct !DISubprogram(name: "operator<<<int>", linkageName: "_ZlsIiE12DebugPrinterS0_T_", scope: !2070, file: !2070, line: 436, type: !2592, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2164, retainedNodes: !2042)
!2592 = !DISubroutineType(types: !2593)
!2593 = !{!2298, !2298, !544}
!2594 = !DILocalVariable(name: "dp", arg: 1, scope: !2591, file: !2070, line: 436, type: !2298)
!2595 = !DILocation(line: 436, column: 68, scope: !2591)
!2596 = !DILocalVariable(name: "val", arg: 2, scope: !2591, file: !2070, line: 436, type: !544)
!2597 = !DILocation(line: 436, column: 74, scope: !2591)
!2598 = !DILocation(line: 444, column: 5, scope: !2591)
!2599 = distinct !DISubprogram(name: "operator<<<long long>", linkageName: "_ZlsIxE12DebugPrinterS0_T_", scope: !2070, file: !2070, line: 436, type: !2600, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2168, retainedNodes: !2042)
!2600 = !DISubroutineType(types: !2601)
!2601 = !{!2298, !2298, !867}
!2602 = !DILocalVariable(name: "dp", arg: 1, scope: !2599, file: !2070, line: 436, type: !2298)
!2603 = !DILocation(line: 436, column: 68, scope: !2599)
!2604 = !DILocalVariable(name: "val", arg: 2, scope: !2599, file: !2070, line: 436, type: !867)
!2605 = !DILocation(line: 436, column: 74, scope: !2599)
!2606 = !DILocation(line: 444, column: 5, scope: !2599)
!2607 = distinct !DISubprogram(name: "operator<<<float>", linkageName: "_ZlsIfE12DebugPrinterS0_T_", scope: !2070, file: !2070, line: 436, type: !2608, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2179, retainedNodes: !2042)
!2608 = !DISubroutineType(types: !2609)
!2609 = !{!2298, !2298, !156}
!2610 = !DILocalVariable(name: "dp", arg: 1, scope: !2607, file: !2070, line: 436, type: !2298)
!2611 = !DILocation(line: 436, column: 68, scope: !2607)
!2612 = !DILocalVariable(name: "val", arg: 2, scope: !2607, file: !2070, line: 436, type: !156)
!2613 = !DILocation(line: 436, column: 74, scope: !2607)
!2614 = !DILocation(line: 444, column: 5, scope: !2607)
!2615 = distinct !DISubprogram(name: "operator<<<char>", linkageName: "_ZlsIcE12DebugPrinterS0_T_", scope: !2070, file: !2070, line: 436, type: !2616, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2182, retainedNodes: !2042)
!2616 = !DISubroutineType(types: !2617)
!2617 = !{!2298, !2298, !931}
!2618 = !DILocalVariable(name: "dp", arg: 1, scope: !2615, file: !2070, line: 436, type: !2298)
!2619 = !DILocation(line: 436, column: 68, scope: !2615)
!2620 = !DILocalVariable(name: "val", arg: 2, scope: !2615, file: !2070, line: 436, type: !931)
!2621 = !DILocation(line: 436, column: 74, scope: !2615)
!2622 = !DILocation(line: 444, column: 5, scope: !2615)
!2623 = distinct !DISubprogram(name: "operator<<<FIXED>", linkageName: "_ZlsI5FIXEDE12DebugPrinterS1_T_", scope: !2070, file: !2070, line: 436, type: !2624, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2196, retainedNodes: !2042)
!2624 = !DISubroutineType(types: !2625)
!2625 = !{!2298, !2298, !2198}
!2626 = !DILocalVariable(name: "dp", arg: 1, scope: !2623, file: !2070, line: 436, type: !2298)
!2627 = !DILocation(line: 436, column: 68, scope: !2623)
!2628 = !DILocalVariable(name: "val", arg: 2, scope: !2623, file: !2070, line: 436, type: !2198)
!2629 = !DILocation(line: 436, column: 74, scope: !2623)
!2630 = !DILocation(line: 444, column: 5, scope: !2623)
!2631 = distinct !DISubprogram(name: "operator<<<DEFAULTFLOAT>", linkageName: "_ZlsI12DEFAULTFLOATE12DebugPrinterS1_T_", scope: !2070, file: !2070, line: 436, type: !2632, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2203, retainedNodes: !2042)
!2632 = !DISubroutineType(types: !2633)
!2633 = !{!2298, !2298, !2205}
!2634 = !DILocalVariable(name: "dp", arg: 1, scope: !2631, file: !2070, line: 436, type: !2298)
!2635 = !DILocation(line: 436, column: 68, scope: !2631)
!2636 = !DILocalVariable(name: "val", arg: 2, scope: !2631, file: !2070, line: 436, type: !2205)
!2637 = !DILocation(line: 436, column: 74, scope: !2631)
!2638 = !DILocation(line: 444, column: 5, scope: !2631)
!2639 = distinct !DISubprogram(name: "operator<<<HEX>", linkageName: "_ZlsI3HEXE12DebugPrinterS1_T_", scope: !2070, file: !2070, line: 436, type: !2640, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2210, retainedNodes: !2042)
!2640 = !DISubroutineType(types: !2641)
!2641 = !{!2298, !2298, !2212}
!2642 = !DILocalVariable(name: "dp", arg: 1, scope: !2639, file: !2070, line: 436, type: !2298)
!2643 = !DILocation(line: 436, column: 68, scope: !2639)
!2644 = !DILocalVariable(name: "val", arg: 2, scope: !2639, file: !2070, line: 436, type: !2212)
!2645 = !DILocation(line: 436, column: 74, scope: !2639)
!2646 = !DILocation(line: 444, column: 5, scope: !2639)
!2647 = distinct !DISubprogram(name: "operator<<<OCT>", linkageName: "_ZlsI3OCTE12DebugPrinterS1_T_", scope: !2070, file: !2070, line: 436, type: !2648, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2217, retainedNodes: !2042)
!2648 = !DISubroutineType(types: !2649)
!2649 = !{!2298, !2298, !2219}
!2650 = !DILocalVariable(name: "dp", arg: 1, scope: !2647, file: !2070, line: 436, type: !2298)
!2651 = !DILocation(line: 436, column: 68, scope: !2647)
!2652 = !DILocalVariable(name: "val", arg: 2, scope: !2647, file: !2070, line: 436, type: !2219)
!2653 = !DILocation(line: 436, column: 74, scope: !2647)
!2654 = !DILocation(line: 444, column: 5, scope: !2647)
!2655 = distinct !DISubprogram(name: "operator<<<DEC>", linkageName: "_ZlsI3DECE12DebugPrinterS1_T_", scope: !2070, file: !2070, line: 436, type: !2656, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2224, retainedNodes: !2042)
!2656 = !DISubroutineType(types: !2657)
!2657 = !{!2298, !2298, !2226}
!2658 = !DILocalVariable(name: "dp", arg: 1, scope: !2655, file: !2070, line: 436, type: !2298)
!2659 = !DILocation(line: 436, column: 68, scope: !2655)
!2660 = !DILocalVariable(name: "val", arg: 2, scope: !2655, file: !2070, line: 436, type: !2226)
!2661 = !DILocation(line: 436, column: 74, scope: !2655)
!2662 = !DILocation(line: 444, column: 5, scope: !2655)
!2663 = distinct !DISubprogram(name: "operator<<<SETPRECISION>", linkageName: "_ZlsI12SETPRECISIONE12DebugPrinterS1_T_", scope: !2070, file: !2070, line: 436, type: !2664, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2191, retainedNodes: !2042)
!2664 = !DISubroutineType(types: !2665)
!2665 = !{!2298, !2298, !2193}
!2666 = !DILocalVariable(name: "dp", arg: 1, scope: !2663, file: !2070, line: 436, type: !2298)
!2667 = !DILocation(line: 436, column: 68, scope: !2663)
!2668 = !DILocalVariable(name: "val", arg: 2, scope: !2663, file: !2070, line: 436, type: !2193)
!2669 = !DILocation(line: 436, column: 74, scope: !2663)
!2670 = !DILocation(line: 444, column: 5, scope: !2663)
!2671 = distinct !DISubprogram(name: "operator<<<BF16>", linkageName: "_ZlsI4BF16E12DebugPrinterS1_T_", scope: !2070, file: !2070, line: 436, type: !2672, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2186, retainedNodes: !2042)
!2672 = !DISubroutineType(types: !2673)
!2673 = !{!2298, !2298, !2188}
!2674 = !DILocalVariable(name: "dp", arg: 1, scope: !2671, file: !2070, line: 436, type: !2298)
!2675 = !DILocation(line: 436, column: 68, scope: !2671)
!2676 = !DILocalVariable(name: "val", arg: 2, scope: !2671, file: !2070, line: 436, type: !2188)
!2677 = !DILocation(line: 436, column: 74, scope: !2671)
!2678 = !DILocation(line: 444, column: 5, scope: !2671)
!2679 = distinct !DISubprogram(name: "operator<<<F32>", linkageName: "_ZlsI3F32E12DebugPrinterS1_T_", scope: !2070, file: !2070, line: 436, type: !2680, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2231, retainedNodes: !2042)
!2680 = !DISubroutineType(types: !2681)
!2681 = !{!2298, !2298, !2233}
!2682 = !DILocalVariable(name: "dp", arg: 1, scope: !2679, file: !2070, line: 436, type: !2298)
!2683 = !DILocation(line: 436, column: 68, scope: !2679)
!2684 = !DILocalVariable(name: "val", arg: 2, scope: !2679, file: !2070, line: 436, type: !2233)
!2685 = !DILocation(line: 436, column: 74, scope: !2679)
!2686 = !DILocation(line: 444, column: 5, scope: !2679)
!2687 = distinct !DISubprogram(name: "operator<<<U32>", linkageName: "_ZlsI3U32E12DebugPrinterS1_T_", scope: !2070, file: !2070, line: 436, type: !2688, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2236, retainedNodes: !2042)
!2688 = !DISubroutineType(types: !2689)
!2689 = !{!2298, !2298, !2238}
!2690 = !DILocalVariable(name: "dp", arg: 1, scope: !2687, file: !2070, line: 436, type: !2298)
!2691 = !DILocation(line: 436, column: 68, scope: !2687)
!2692 = !DILocalVariable(name: "val", arg: 2, scope: !2687, file: !2070, line: 436, type: !2238)
!2693 = !DILocation(line: 436, column: 74, scope: !2687)
!2694 = !DILocation(line: 444, column: 5, scope: !2687)
!2695 = distinct !DISubprogram(name: "DebugPrintTypeToId<TileSlice<64> >", linkageName: "_Z18DebugPrintTypeToIdI9TileSliceILi64EEEhv", scope: !2696, file: !2696, line: 363, type: !2111, scopeLine: 363, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2697)
!2696 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/debug/dprint_tile.h", directory: "/work")
!2697 = !{!2698}
!2698 = !DITemplateTypeParameter(name: "T", type: !2699)
!2699 = !DICompositeType(tag: DW_TAG_structure_type, name: "TileSlice<64>", file: !2696, line: 221, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9TileSliceILi64EE")
!2700 = !DILocation(line: 364, column: 5, scope: !2695)
!2701 = distinct !DISubprogram(name: "DebugPrintTypeToId<TileSlice<128> >", linkageName: "_Z18DebugPrintTypeToIdI9TileSliceILi128EEEhv", scope: !2696, file: !2696, line: 367, type: !2111, scopeLine: 367, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2702)
!2702 = !{!2703}
!2703 = !DITemplateTypeParameter(name: "T", type: !2704)
!2704 = !DICompositeType(tag: DW_TAG_structure_type, name: "TileSlice<128>", file: !2696, line: 221, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9TileSliceILi128EE")
!2705 = !DILocation(line: 368, column: 5, scope: !2701)
!2706 = distinct !DISubprogram(name: "operator<<<TileSlice<64> >", linkageName: "_ZlsI9TileSliceILi64EEE12DebugPrinterS2_T_", scope: !2070, file: !2070, line: 436, type: !2707, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2697, retainedNodes: !2042)
!2707 = !DISubroutineType(types: !2708)
!2708 = !{!2298, !2298, !2699}
!2709 = !DILocalVariable(name: "dp", arg: 1, scope: !2706, file: !2070, line: 436, type: !2298)
!2710 = !DILocation(line: 436, column: 68, scope: !2706)
!2711 = !DILocalVariable(name: "val", arg: 2, scope: !2706, file: !2070, line: 436, type: !2699)
!2712 = !DILocation(line: 436, column: 74, scope: !2706)
!2713 = !DILocation(line: 444, column: 5, scope: !2706)
!2714 = distinct !DISubprogram(name: "get_dram_noc_addr", linkageName: "_Z17get_dram_noc_addrjjjjh", scope: !699, file: !699, line: 230, type: !2715, scopeLine: 235, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!2715 = !DISubroutineType(types: !2716)
!2716 = !{!152, !483, !483, !483, !483, !5}
!2717 = !DILocalVariable(name: "id", arg: 1, scope: !2714, file: !699, line: 231, type: !483)
!2718 = !DILocation(line: 231, column: 20, scope: !2714)
!2719 = !DILocalVariable(name: "page_size", arg: 2, scope: !2714, file: !699, line: 232, type: !483)
!2720 = !DILocation(line: 232, column: 20, scope: !2714)
!2721 = !DILocalVariable(name: "bank_base_address", arg: 3, scope: !2714, file: !699, line: 233, type: !483)
!2722 = !DILocation(line: 233, column: 20, scope: !2714)
!2723 = !DILocalVariable(name: "offset", arg: 4, scope: !2714, file: !699, line: 234, type: !483)
!2724 = !DILocation(line: 234, column: 20, scope: !2714)
!2725 = !DILocalVariable(name: "noc", arg: 5, scope: !2714, file: !699, line: 235, type: !5)
!2726 = !DILocation(line: 235, column: 13, scope: !2714)
!2727 = !DILocalVariable(name: "bank_offset_index", scope: !2714, file: !699, line: 236, type: !143)
!2728 = !DILocation(line: 236, column: 14, scope: !2714)
!2729 = !DILocation(line: 236, column: 84, scope: !2714)
!2730 = !DILocalVariable(name: "id", arg: 1, scope: !2731, file: !699, line: 19, type: !143)
!2731 = distinct !DISubprogram(name: "get_bank_offset_index<true>", linkageName: "_ZN20interleaved_addr_gen21get_bank_offset_indexILb1EEEjj", scope: !2732, file: !699, line: 19, type: !2733, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !714, retainedNodes: !2042)
!2732 = !DINamespace(name: "interleaved_addr_gen", scope: null)
!2733 = !DISubroutineType(types: !2734)
!2734 = !{!143, !143}
!2735 = !DILocation(line: 19, column: 54, scope: !2731, inlinedAt: !2736)
!2736 = distinct !DILocation(line: 236, column: 34, scope: !2714)
!2737 = !DILocation(line: 22, column: 54, scope: !2738, inlinedAt: !2736)
!2738 = distinct !DILexicalBlock(scope: !2739, file: !699, line: 20, column: 25)
!2739 = distinct !DILexicalBlock(scope: !2731, file: !699, line: 20, column: 19)
!2740 = !DILocalVariable(name: "n", arg: 1, scope: !2741, file: !2742, line: 84, type: !143)
!2741 = distinct !DISubprogram(name: "udivsi3_const_divisor<12U>", linkageName: "_Z21udivsi3_const_divisorILj12EEjj", scope: !2742, file: !2742, line: 84, type: !2733, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2743, retainedNodes: !2042)
!2742 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/mod_div_lib.h", directory: "/work")
!2743 = !{!2744}
!2744 = !DITemplateValueParameter(name: "d", type: !118, value: i32 12)
!2745 = !DILocation(line: 84, column: 79, scope: !2741, inlinedAt: !2746)
!2746 = distinct !DILocation(line: 22, column: 16, scope: !2738, inlinedAt: !2736)
!2747 = !DILocation(line: 92, column: 29, scope: !2748, inlinedAt: !2746)
!2748 = distinct !DILexicalBlock(scope: !2749, file: !2742, line: 90, column: 35)
!2749 = distinct !DILexicalBlock(scope: !2750, file: !2742, line: 90, column: 26)
!2750 = distinct !DILexicalBlock(scope: !2741, file: !2742, line: 88, column: 19)
!2751 = !DILocalVariable(name: "n", arg: 1, scope: !2752, file: !2742, line: 15, type: !143)
!2752 = distinct !DISubprogram(name: "fast_udiv_12", linkageName: "_Z12fast_udiv_12j", scope: !2742, file: !2742, line: 15, type: !2733, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!2753 = !DILocation(line: 15, column: 70, scope: !2752, inlinedAt: !2754)
!2754 = distinct !DILocation(line: 92, column: 16, scope: !2748, inlinedAt: !2746)
!2755 = !DILocation(line: 16, column: 24, scope: !2752, inlinedAt: !2754)
!2756 = !DILocation(line: 16, column: 26, scope: !2752, inlinedAt: !2754)
!2757 = !DILocation(line: 16, column: 40, scope: !2752, inlinedAt: !2754)
!2758 = !DILocation(line: 16, column: 47, scope: !2752, inlinedAt: !2754)
!2759 = !DILocation(line: 16, column: 12, scope: !2752, inlinedAt: !2754)
!2760 = !DILocalVariable(name: "bank_index", scope: !2714, file: !699, line: 237, type: !143)
!2761 = !DILocation(line: 237, column: 14, scope: !2714)
!2762 = !DILocation(line: 237, column: 70, scope: !2714)
!2763 = !DILocation(line: 237, column: 74, scope: !2714)
!2764 = !DILocalVariable(name: "id", arg: 1, scope: !2765, file: !699, line: 36, type: !143)
!2765 = distinct !DISubprogram(name: "get_bank_index<true>", linkageName: "_ZN20interleaved_addr_gen14get_bank_indexILb1EEEjjj", scope: !2732, file: !699, line: 36, type: !2766, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !714, retainedNodes: !2042)
!2766 = !DISubroutineType(types: !2767)
!2767 = !{!143, !143, !143}
!2768 = !DILocation(line: 36, column: 47, scope: !2765, inlinedAt: !2769)
!2769 = distinct !DILocation(line: 237, column: 27, scope: !2714)
!2770 = !DILocalVariable(name: "bank_offset_index", arg: 2, scope: !2765, file: !699, line: 36, type: !143)
!2771 = !DILocation(line: 36, column: 60, scope: !2765, inlinedAt: !2769)
!2772 = !DILocation(line: 38, column: 16, scope: !2773, inlinedAt: !2769)
!2773 = distinct !DILexicalBlock(scope: !2774, file: !699, line: 37, column: 25)
!2774 = distinct !DILexicalBlock(scope: !2765, file: !699, line: 37, column: 19)
!2775 = !DILocation(line: 38, column: 21, scope: !2773, inlinedAt: !2769)
!2776 = !DILocation(line: 38, column: 39, scope: !2773, inlinedAt: !2769)
!2777 = !DILocation(line: 38, column: 19, scope: !2773, inlinedAt: !2769)
!2778 = !DILocalVariable(name: "addr", scope: !2714, file: !699, line: 238, type: !143)
!2779 = !DILocation(line: 238, column: 14, scope: !2714)
!2780 = !DILocation(line: 239, column: 10, scope: !2714)
!2781 = !DILocation(line: 239, column: 47, scope: !2714)
!2782 = !DILocalVariable(name: "addr", arg: 1, scope: !2783, file: !2784, line: 7, type: !143)
!2783 = distinct !DISubprogram(name: "align_power_of_2", linkageName: "_Z16align_power_of_2jj", scope: !2784, file: !2784, line: 7, type: !2766, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!2784 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/alignment.h", directory: "/work")
!2785 = !DILocation(line: 7, column: 77, scope: !2783, inlinedAt: !2786)
!2786 = distinct !DILocation(line: 239, column: 30, scope: !2714)
!2787 = !DILocalVariable(name: "alignment", arg: 2, scope: !2783, file: !2784, line: 7, type: !143)
!2788 = !DILocation(line: 7, column: 92, scope: !2783, inlinedAt: !2786)
!2789 = !DILocation(line: 8, column: 14, scope: !2783, inlinedAt: !2786)
!2790 = !DILocation(line: 8, column: 19, scope: !2783, inlinedAt: !2786)
!2791 = !DILocation(line: 8, column: 27, scope: !2783, inlinedAt: !2786)
!2792 = !DILocation(line: 8, column: 37, scope: !2783, inlinedAt: !2786)
!2793 = !DILocation(line: 8, column: 24, scope: !2783, inlinedAt: !2786)
!2794 = !DILocation(line: 8, column: 43, scope: !2783, inlinedAt: !2786)
!2795 = !DILocation(line: 239, column: 28, scope: !2714)
!2796 = !DILocation(line: 240, column: 9, scope: !2714)
!2797 = !DILocation(line: 239, column: 114, scope: !2714)
!2798 = !DILocation(line: 240, column: 29, scope: !2714)
!2799 = !DILocation(line: 240, column: 27, scope: !2714)
!2800 = !DILocation(line: 240, column: 58, scope: !2714)
!2801 = !DILocation(line: 240, column: 38, scope: !2714)
!2802 = !DILocation(line: 240, column: 36, scope: !2714)
!2803 = !DILocalVariable(name: "noc_xy", scope: !2714, file: !699, line: 241, type: !143)
!2804 = !DILocation(line: 241, column: 14, scope: !2714)
!2805 = !DILocation(line: 241, column: 62, scope: !2714)
!2806 = !DILocation(line: 241, column: 74, scope: !2714)
!2807 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2808, file: !699, line: 45, type: !143)
!2808 = distinct !DISubprogram(name: "get_noc_xy<true>", linkageName: "_ZN20interleaved_addr_gen10get_noc_xyILb1EEEjjh", scope: !2732, file: !699, line: 45, type: !2809, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !714, retainedNodes: !2042)
!2809 = !DISubroutineType(types: !2810)
!2810 = !{!143, !143, !5}
!2811 = !DILocation(line: 45, column: 43, scope: !2808, inlinedAt: !2812)
!2812 = distinct !DILocation(line: 241, column: 23, scope: !2714)
!2813 = !DILocalVariable(name: "noc", arg: 2, scope: !2808, file: !699, line: 45, type: !5)
!2814 = !DILocation(line: 45, column: 63, scope: !2808, inlinedAt: !2812)
!2815 = !DILocation(line: 47, column: 36, scope: !2816, inlinedAt: !2812)
!2816 = distinct !DILexicalBlock(scope: !2817, file: !699, line: 46, column: 25)
!2817 = distinct !DILexicalBlock(scope: !2808, file: !699, line: 46, column: 19)
!2818 = !DILocation(line: 47, column: 16, scope: !2816, inlinedAt: !2812)
!2819 = !DILocation(line: 47, column: 41, scope: !2816, inlinedAt: !2812)
!2820 = !DILocalVariable(name: "noc_addr", scope: !2714, file: !699, line: 242, type: !152)
!2821 = !DILocation(line: 242, column: 14, scope: !2714)
!2822 = !DILocation(line: 242, column: 45, scope: !2714)
!2823 = !DILocation(line: 242, column: 53, scope: !2714)
!2824 = !DILocalVariable(name: "noc_xy", arg: 1, scope: !2825, file: !699, line: 222, type: !143)
!2825 = distinct !DISubprogram(name: "get_noc_addr_helper", linkageName: "_Z19get_noc_addr_helperjj", scope: !699, file: !699, line: 222, type: !2826, scopeLine: 222, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!2826 = !DISubroutineType(types: !2827)
!2827 = !{!152, !143, !143}
!2828 = !DILocation(line: 222, column: 49, scope: !2825, inlinedAt: !2829)
!2829 = distinct !DILocation(line: 242, column: 25, scope: !2714)
!2830 = !DILocalVariable(name: "addr", arg: 2, scope: !2825, file: !699, line: 222, type: !143)
!2831 = !DILocation(line: 222, column: 71, scope: !2825, inlinedAt: !2829)
!2832 = !DILocation(line: 227, column: 24, scope: !2825, inlinedAt: !2829)
!2833 = !DILocation(line: 227, column: 23, scope: !2825, inlinedAt: !2829)
!2834 = !DILocation(line: 227, column: 32, scope: !2825, inlinedAt: !2829)
!2835 = !DILocation(line: 227, column: 59, scope: !2825, inlinedAt: !2829)
!2836 = !DILocation(line: 227, column: 57, scope: !2825, inlinedAt: !2829)
!2837 = !DILocation(line: 243, column: 12, scope: !2714)
!2838 = !DILocation(line: 243, column: 5, scope: !2714)
!2839 = distinct !DISubprogram(name: "get_l1_noc_addr", linkageName: "_Z15get_l1_noc_addrjjjjh", scope: !699, file: !699, line: 246, type: !2715, scopeLine: 251, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!2840 = !DILocalVariable(name: "id", arg: 1, scope: !2839, file: !699, line: 247, type: !483)
!2841 = !DILocation(line: 247, column: 20, scope: !2839)
!2842 = !DILocalVariable(name: "page_size", arg: 2, scope: !2839, file: !699, line: 248, type: !483)
!2843 = !DILocation(line: 248, column: 20, scope: !2839)
!2844 = !DILocalVariable(name: "bank_base_address", arg: 3, scope: !2839, file: !699, line: 249, type: !483)
!2845 = !DILocation(line: 249, column: 20, scope: !2839)
!2846 = !DILocalVariable(name: "offset", arg: 4, scope: !2839, file: !699, line: 250, type: !483)
!2847 = !DILocation(line: 250, column: 20, scope: !2839)
!2848 = !DILocalVariable(name: "noc", arg: 5, scope: !2839, file: !699, line: 251, type: !5)
!2849 = !DILocation(line: 251, column: 13, scope: !2839)
!2850 = !DILocalVariable(name: "bank_offset_index", scope: !2839, file: !699, line: 252, type: !143)
!2851 = !DILocation(line: 252, column: 14, scope: !2839)
!2852 = !DILocation(line: 252, column: 85, scope: !2839)
!2853 = !DILocalVariable(name: "id", arg: 1, scope: !2854, file: !699, line: 19, type: !143)
!2854 = distinct !DISubprogram(name: "get_bank_offset_index<false>", linkageName: "_ZN20interleaved_addr_gen21get_bank_offset_indexILb0EEEjj", scope: !2732, file: !699, line: 19, type: !2733, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2855, retainedNodes: !2042)
!2855 = !{!2856}
!2856 = !DITemplateValueParameter(name: "DRAM", type: !298, value: i1 false)
!2857 = !DILocation(line: 19, column: 54, scope: !2854, inlinedAt: !2858)
!2858 = distinct !DILocation(line: 252, column: 34, scope: !2839)
!2859 = !DILocation(line: 30, column: 16, scope: !2860, inlinedAt: !2858)
!2860 = distinct !DILexicalBlock(scope: !2861, file: !699, line: 26, column: 12)
!2861 = distinct !DILexicalBlock(scope: !2854, file: !699, line: 20, column: 19)
!2862 = !DILocation(line: 30, column: 19, scope: !2860, inlinedAt: !2858)
!2863 = !DILocalVariable(name: "bank_index", scope: !2839, file: !699, line: 253, type: !143)
!2864 = !DILocation(line: 253, column: 14, scope: !2839)
!2865 = !DILocation(line: 253, column: 71, scope: !2839)
!2866 = !DILocation(line: 253, column: 75, scope: !2839)
!2867 = !DILocalVariable(name: "id", arg: 1, scope: !2868, file: !699, line: 36, type: !143)
!2868 = distinct !DISubprogram(name: "get_bank_index<false>", linkageName: "_ZN20interleaved_addr_gen14get_bank_indexILb0EEEjjj", scope: !2732, file: !699, line: 36, type: !2766, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2855, retainedNodes: !2042)
!2869 = !DILocation(line: 36, column: 47, scope: !2868, inlinedAt: !2870)
!2870 = distinct !DILocation(line: 253, column: 27, scope: !2839)
!2871 = !DILocalVariable(name: "bank_offset_index", arg: 2, scope: !2868, file: !699, line: 36, type: !143)
!2872 = !DILocation(line: 36, column: 60, scope: !2868, inlinedAt: !2870)
!2873 = !DILocation(line: 40, column: 16, scope: !2874, inlinedAt: !2870)
!2874 = distinct !DILexicalBlock(scope: !2875, file: !699, line: 39, column: 12)
!2875 = distinct !DILexicalBlock(scope: !2868, file: !699, line: 37, column: 19)
!2876 = !DILocation(line: 40, column: 21, scope: !2874, inlinedAt: !2870)
!2877 = !DILocation(line: 40, column: 39, scope: !2874, inlinedAt: !2870)
!2878 = !DILocation(line: 40, column: 19, scope: !2874, inlinedAt: !2870)
!2879 = !DILocalVariable(name: "addr", scope: !2839, file: !699, line: 254, type: !143)
!2880 = !DILocation(line: 254, column: 14, scope: !2839)
!2881 = !DILocation(line: 255, column: 10, scope: !2839)
!2882 = !DILocation(line: 255, column: 47, scope: !2839)
!2883 = !DILocation(line: 7, column: 77, scope: !2783, inlinedAt: !2884)
!2884 = distinct !DILocation(line: 255, column: 30, scope: !2839)
!2885 = !DILocation(line: 7, column: 92, scope: !2783, inlinedAt: !2884)
!2886 = !DILocation(line: 8, column: 14, scope: !2783, inlinedAt: !2884)
!2887 = !DILocation(line: 8, column: 19, scope: !2783, inlinedAt: !2884)
!2888 = !DILocation(line: 8, column: 27, scope: !2783, inlinedAt: !2884)
!2889 = !DILocation(line: 8, column: 37, scope: !2783, inlinedAt: !2884)
!2890 = !DILocation(line: 8, column: 24, scope: !2783, inlinedAt: !2884)
!2891 = !DILocation(line: 8, column: 43, scope: !2783, inlinedAt: !2884)
!2892 = !DILocation(line: 255, column: 28, scope: !2839)
!2893 = !DILocation(line: 256, column: 9, scope: !2839)
!2894 = !DILocation(line: 255, column: 115, scope: !2839)
!2895 = !DILocation(line: 256, column: 29, scope: !2839)
!2896 = !DILocation(line: 256, column: 27, scope: !2839)
!2897 = !DILocation(line: 256, column: 58, scope: !2839)
!2898 = !DILocation(line: 256, column: 38, scope: !2839)
!2899 = !DILocation(line: 256, column: 36, scope: !2839)
!2900 = !DILocalVariable(name: "noc_xy", scope: !2839, file: !699, line: 257, type: !143)
!2901 = !DILocation(line: 257, column: 14, scope: !2839)
!2902 = !DILocation(line: 257, column: 63, scope: !2839)
!2903 = !DILocation(line: 257, column: 75, scope: !2839)
!2904 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2905, file: !699, line: 45, type: !143)
!2905 = distinct !DISubprogram(name: "get_noc_xy<false>", linkageName: "_ZN20interleaved_addr_gen10get_noc_xyILb0EEEjjh", scope: !2732, file: !699, line: 45, type: !2809, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2855, retainedNodes: !2042)
!2906 = !DILocation(line: 45, column: 43, scope: !2905, inlinedAt: !2907)
!2907 = distinct !DILocation(line: 257, column: 23, scope: !2839)
!2908 = !DILocalVariable(name: "noc", arg: 2, scope: !2905, file: !699, line: 45, type: !5)
!2909 = !DILocation(line: 45, column: 63, scope: !2905, inlinedAt: !2907)
!2910 = !DILocation(line: 49, column: 34, scope: !2911, inlinedAt: !2907)
!2911 = distinct !DILexicalBlock(scope: !2912, file: !699, line: 48, column: 12)
!2912 = distinct !DILexicalBlock(scope: !2905, file: !699, line: 46, column: 19)
!2913 = !DILocation(line: 49, column: 16, scope: !2911, inlinedAt: !2907)
!2914 = !DILocation(line: 49, column: 39, scope: !2911, inlinedAt: !2907)
!2915 = !DILocalVariable(name: "noc_addr", scope: !2839, file: !699, line: 258, type: !152)
!2916 = !DILocation(line: 258, column: 14, scope: !2839)
!2917 = !DILocation(line: 258, column: 45, scope: !2839)
!2918 = !DILocation(line: 258, column: 53, scope: !2839)
!2919 = !DILocation(line: 222, column: 49, scope: !2825, inlinedAt: !2920)
!2920 = distinct !DILocation(line: 258, column: 25, scope: !2839)
!2921 = !DILocation(line: 222, column: 71, scope: !2825, inlinedAt: !2920)
!2922 = !DILocation(line: 227, column: 24, scope: !2825, inlinedAt: !2920)
!2923 = !DILocation(line: 227, column: 23, scope: !2825, inlinedAt: !2920)
!2924 = !DILocation(line: 227, column: 32, scope: !2825, inlinedAt: !2920)
!2925 = !DILocation(line: 227, column: 59, scope: !2825, inlinedAt: !2920)
!2926 = !DILocation(line: 227, column: 57, scope: !2825, inlinedAt: !2920)
!2927 = !DILocation(line: 259, column: 12, scope: !2839)
!2928 = !DILocation(line: 259, column: 5, scope: !2839)
!2929 = distinct !DISubprogram(name: "get_system_memory_noc_addr", linkageName: "_Z26get_system_memory_noc_addrjjjjh", scope: !699, file: !699, line: 262, type: !2715, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!2930 = !DILocalVariable(name: "id", arg: 1, scope: !2929, file: !699, line: 263, type: !483)
!2931 = !DILocation(line: 263, column: 20, scope: !2929)
!2932 = !DILocalVariable(name: "page_size", arg: 2, scope: !2929, file: !699, line: 264, type: !483)
!2933 = !DILocation(line: 264, column: 20, scope: !2929)
!2934 = !DILocalVariable(name: "base_addr", arg: 3, scope: !2929, file: !699, line: 265, type: !483)
!2935 = !DILocation(line: 265, column: 20, scope: !2929)
!2936 = !DILocalVariable(name: "offset", arg: 4, scope: !2929, file: !699, line: 266, type: !483)
!2937 = !DILocation(line: 266, column: 20, scope: !2929)
!2938 = !DILocalVariable(name: "noc", arg: 5, scope: !2929, file: !699, line: 267, type: !5)
!2939 = !DILocation(line: 267, column: 13, scope: !2929)
!2940 = !DILocalVariable(name: "pcie_core_noc_encoding", scope: !2929, file: !699, line: 268, type: !152)
!2941 = !DILocation(line: 268, column: 14, scope: !2929)
!2942 = !DILocation(line: 269, column: 18, scope: !2929)
!2943 = !DILocalVariable(name: "addr", scope: !2929, file: !699, line: 270, type: !143)
!2944 = !DILocation(line: 270, column: 14, scope: !2929)
!2945 = !DILocation(line: 270, column: 21, scope: !2929)
!2946 = !DILocation(line: 270, column: 33, scope: !2929)
!2947 = !DILocation(line: 270, column: 45, scope: !2929)
!2948 = !DILocation(line: 270, column: 43, scope: !2929)
!2949 = !DILocation(line: 270, column: 31, scope: !2929)
!2950 = !DILocation(line: 270, column: 50, scope: !2929)
!2951 = !DILocation(line: 270, column: 48, scope: !2929)
!2952 = !DILocalVariable(name: "noc_addr", scope: !2929, file: !699, line: 271, type: !152)
!2953 = !DILocation(line: 271, column: 14, scope: !2929)
!2954 = !DILocation(line: 271, column: 25, scope: !2929)
!2955 = !DILocation(line: 271, column: 50, scope: !2929)
!2956 = !DILocation(line: 271, column: 48, scope: !2929)
!2957 = !DILocation(line: 272, column: 12, scope: !2929)
!2958 = !DILocation(line: 272, column: 5, scope: !2929)
!2959 = distinct !DISubprogram(name: "get_dram_bank_base_offset", linkageName: "_ZN15tensor_accessor25get_dram_bank_base_offsetEjh", scope: !103, file: !695, line: 35, type: !2960, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!2960 = !DISubroutineType(types: !2961)
!2961 = !{!152, !143, !5}
!2962 = !DILocalVariable(name: "bank_id", arg: 1, scope: !2959, file: !695, line: 35, type: !143)
!2963 = !DILocation(line: 35, column: 45, scope: !2959)
!2964 = !DILocalVariable(name: "noc", arg: 2, scope: !2959, file: !695, line: 35, type: !5)
!2965 = !DILocation(line: 35, column: 62, scope: !2959)
!2966 = !DILocalVariable(name: "bank_offset_index", scope: !2959, file: !695, line: 37, type: !143)
!2967 = !DILocation(line: 37, column: 14, scope: !2959)
!2968 = !DILocation(line: 37, column: 84, scope: !2959)
!2969 = !DILocation(line: 19, column: 54, scope: !2731, inlinedAt: !2970)
!2970 = distinct !DILocation(line: 37, column: 34, scope: !2959)
!2971 = !DILocation(line: 22, column: 54, scope: !2738, inlinedAt: !2970)
!2972 = !DILocation(line: 84, column: 79, scope: !2741, inlinedAt: !2973)
!2973 = distinct !DILocation(line: 22, column: 16, scope: !2738, inlinedAt: !2970)
!2974 = !DILocation(line: 92, column: 29, scope: !2748, inlinedAt: !2973)
!2975 = !DILocation(line: 15, column: 70, scope: !2752, inlinedAt: !2976)
!2976 = distinct !DILocation(line: 92, column: 16, scope: !2748, inlinedAt: !2973)
!2977 = !DILocation(line: 16, column: 24, scope: !2752, inlinedAt: !2976)
!2978 = !DILocation(line: 16, column: 26, scope: !2752, inlinedAt: !2976)
!2979 = !DILocation(line: 16, column: 40, scope: !2752, inlinedAt: !2976)
!2980 = !DILocation(line: 16, column: 47, scope: !2752, inlinedAt: !2976)
!2981 = !DILocation(line: 16, column: 12, scope: !2752, inlinedAt: !2976)
!2982 = !DILocalVariable(name: "bank_index", scope: !2959, file: !695, line: 38, type: !143)
!2983 = !DILocation(line: 38, column: 14, scope: !2959)
!2984 = !DILocation(line: 38, column: 70, scope: !2959)
!2985 = !DILocation(line: 38, column: 79, scope: !2959)
!2986 = !DILocation(line: 36, column: 47, scope: !2765, inlinedAt: !2987)
!2987 = distinct !DILocation(line: 38, column: 27, scope: !2959)
!2988 = !DILocation(line: 36, column: 60, scope: !2765, inlinedAt: !2987)
!2989 = !DILocation(line: 38, column: 16, scope: !2773, inlinedAt: !2987)
!2990 = !DILocation(line: 38, column: 21, scope: !2773, inlinedAt: !2987)
!2991 = !DILocation(line: 38, column: 39, scope: !2773, inlinedAt: !2987)
!2992 = !DILocation(line: 38, column: 19, scope: !2773, inlinedAt: !2987)
!2993 = !DILocalVariable(name: "bank_offset", scope: !2959, file: !695, line: 39, type: !143)
!2994 = !DILocation(line: 39, column: 14, scope: !2959)
!2995 = !DILocation(line: 39, column: 72, scope: !2959)
!2996 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2997, file: !699, line: 54, type: !143)
!2997 = distinct !DISubprogram(name: "get_bank_offset<true>", linkageName: "_ZN20interleaved_addr_gen15get_bank_offsetILb1EEEjj", scope: !2732, file: !699, line: 54, type: !2733, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !714, retainedNodes: !2042)
!2998 = !DILocation(line: 54, column: 48, scope: !2997, inlinedAt: !2999)
!2999 = distinct !DILocation(line: 39, column: 28, scope: !2959)
!3000 = !DILocation(line: 56, column: 36, scope: !3001, inlinedAt: !2999)
!3001 = distinct !DILexicalBlock(scope: !3002, file: !699, line: 55, column: 25)
!3002 = distinct !DILexicalBlock(scope: !2997, file: !699, line: 55, column: 19)
!3003 = !DILocation(line: 56, column: 16, scope: !3001, inlinedAt: !2999)
!3004 = !DILocalVariable(name: "noc_xy", scope: !2959, file: !695, line: 40, type: !143)
!3005 = !DILocation(line: 40, column: 14, scope: !2959)
!3006 = !DILocation(line: 40, column: 62, scope: !2959)
!3007 = !DILocation(line: 40, column: 74, scope: !2959)
!3008 = !DILocation(line: 45, column: 43, scope: !2808, inlinedAt: !3009)
!3009 = distinct !DILocation(line: 40, column: 23, scope: !2959)
!3010 = !DILocation(line: 45, column: 63, scope: !2808, inlinedAt: !3009)
!3011 = !DILocation(line: 47, column: 36, scope: !2816, inlinedAt: !3009)
!3012 = !DILocation(line: 47, column: 16, scope: !2816, inlinedAt: !3009)
!3013 = !DILocation(line: 47, column: 41, scope: !2816, inlinedAt: !3009)
!3014 = !DILocalVariable(name: "noc_addr", scope: !2959, file: !695, line: 41, type: !152)
!3015 = !DILocation(line: 41, column: 14, scope: !2959)
!3016 = !DILocation(line: 41, column: 45, scope: !2959)
!3017 = !DILocation(line: 41, column: 53, scope: !2959)
!3018 = !DILocation(line: 222, column: 49, scope: !2825, inlinedAt: !3019)
!3019 = distinct !DILocation(line: 41, column: 25, scope: !2959)
!3020 = !DILocation(line: 222, column: 71, scope: !2825, inlinedAt: !3019)
!3021 = !DILocation(line: 227, column: 24, scope: !2825, inlinedAt: !3019)
!3022 = !DILocation(line: 227, column: 23, scope: !2825, inlinedAt: !3019)
!3023 = !DILocation(line: 227, column: 32, scope: !2825, inlinedAt: !3019)
!3024 = !DILocation(line: 227, column: 59, scope: !2825, inlinedAt: !3019)
!3025 = !DILocation(line: 227, column: 57, scope: !2825, inlinedAt: !3019)
!3026 = !DILocation(line: 42, column: 12, scope: !2959)
!3027 = !DILocation(line: 42, column: 5, scope: !2959)
!3028 = distinct !DISubprogram(name: "is_l1_address", linkageName: "_Z13is_l1_addressy", scope: !3029, file: !3029, line: 94, type: !3030, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3029 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/dataflow/dataflow_api.h", directory: "/work")
!3030 = !DISubroutineType(types: !3031)
!3031 = !{!298, !152}
!3032 = !DILocalVariable(name: "addr", arg: 1, scope: !3028, file: !3029, line: 94, type: !152)
!3033 = !DILocation(line: 94, column: 29, scope: !3028)
!3034 = !DILocation(line: 94, column: 46, scope: !3028)
!3035 = !DILocation(line: 94, column: 51, scope: !3028)
!3036 = !DILocation(line: 94, column: 65, scope: !3028)
!3037 = !DILocation(line: 94, column: 37, scope: !3028)
!3038 = distinct !DISubprogram(name: "noc_async_read_barrier", linkageName: "_Z22noc_async_read_barrierh", scope: !3029, file: !3029, line: 1737, type: !3039, scopeLine: 1737, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3039 = !DISubroutineType(types: !3040)
!3040 = !{null, !5}
!3041 = !DILocalVariable(name: "noc", arg: 1, scope: !3038, file: !3029, line: 1737, type: !5)
!3042 = !DILocation(line: 1737, column: 37, scope: !3038)
!3043 = !DILocation(line: 1746, column: 9, scope: !3044)
!3044 = distinct !DILexicalBlock(scope: !3045, file: !3029, line: 1745, column: 12)
!3045 = distinct !DILexicalBlock(scope: !3038, file: !3029, line: 1741, column: 19)
!3046 = !DILocation(line: 1746, column: 42, scope: !3044)
!3047 = !DILocalVariable(name: "noc", arg: 1, scope: !3048, file: !840, line: 448, type: !143)
!3048 = distinct !DISubprogram(name: "ncrisc_noc_reads_flushed", linkageName: "_Z24ncrisc_noc_reads_flushedj", scope: !840, file: !840, line: 448, type: !3049, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3049 = !DISubroutineType(types: !3050)
!3050 = !{!298, !143}
!3051 = !DILocation(line: 448, column: 78, scope: !3048, inlinedAt: !3052)
!3052 = distinct !DILocation(line: 1746, column: 17, scope: !3044)
!3053 = !DILocation(line: 449, column: 33, scope: !3048, inlinedAt: !3052)
!3054 = !DILocalVariable(name: "noc", arg: 1, scope: !3055, file: !840, line: 146, type: !143)
!3055 = distinct !DISubprogram(name: "NOC_STATUS_READ_REG", linkageName: "_Z19NOC_STATUS_READ_REGjj", scope: !840, file: !840, line: 146, type: !2766, scopeLine: 146, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3056 = !DILocation(line: 146, column: 77, scope: !3055, inlinedAt: !3057)
!3057 = distinct !DILocation(line: 449, column: 13, scope: !3048, inlinedAt: !3052)
!3058 = !DILocalVariable(name: "reg_id", arg: 2, scope: !3055, file: !840, line: 146, type: !143)
!3059 = !DILocation(line: 146, column: 91, scope: !3055, inlinedAt: !3057)
!3060 = !DILocalVariable(name: "offset", scope: !3055, file: !840, line: 147, type: !143)
!3061 = !DILocation(line: 147, column: 14, scope: !3055, inlinedAt: !3057)
!3062 = !DILocation(line: 147, column: 24, scope: !3055, inlinedAt: !3057)
!3063 = !DILocation(line: 147, column: 28, scope: !3055, inlinedAt: !3057)
!3064 = !DILocation(line: 147, column: 69, scope: !3055, inlinedAt: !3057)
!3065 = !DILocation(line: 147, column: 58, scope: !3055, inlinedAt: !3057)
!3066 = !DILocation(line: 147, column: 56, scope: !3055, inlinedAt: !3057)
!3067 = !DILocalVariable(name: "ptr", scope: !3055, file: !840, line: 148, type: !543)
!3068 = !DILocation(line: 148, column: 24, scope: !3055, inlinedAt: !3057)
!3069 = !DILocation(line: 148, column: 50, scope: !3055, inlinedAt: !3057)
!3070 = !DILocation(line: 148, column: 30, scope: !3055, inlinedAt: !3057)
!3071 = !DILocation(line: 149, column: 13, scope: !3055, inlinedAt: !3057)
!3072 = !DILocation(line: 149, column: 12, scope: !3055, inlinedAt: !3057)
!3073 = !DILocation(line: 449, column: 88, scope: !3048, inlinedAt: !3052)
!3074 = !DILocation(line: 449, column: 67, scope: !3048, inlinedAt: !3052)
!3075 = !DILocation(line: 449, column: 64, scope: !3048, inlinedAt: !3052)
!3076 = !DILocation(line: 1746, column: 16, scope: !3044)
!3077 = distinct !{!3077, !3043, !3078, !2067}
!3078 = !DILocation(line: 1746, column: 47, scope: !3044)
!3079 = !DILocation(line: 1752, column: 1, scope: !3038)
!3080 = distinct !DISubprogram(name: "kernel_main", linkageName: "_Z11kernel_mainv", scope: !1671, file: !1671, line: 11, type: !1468, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3081 = !DILocalVariable(name: "memory", scope: !3080, file: !1671, line: 12, type: !483)
!3082 = !DILocation(line: 12, column: 20, scope: !3080)
!3083 = !DILocalVariable(name: "operand", arg: 1, scope: !3084, file: !3029, line: 323, type: !143)
!3084 = distinct !DISubprogram(name: "get_write_ptr", linkageName: "_Z13get_write_ptrj", scope: !3029, file: !3029, line: 323, type: !2733, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3085 = !DILocation(line: 323, column: 33, scope: !3084, inlinedAt: !3086)
!3086 = distinct !DILocation(line: 12, column: 29, scope: !3080)
!3087 = !DILocalVariable(name: "wr_ptr_bytes", scope: !3084, file: !3029, line: 325, type: !143)
!3088 = !DILocation(line: 325, column: 14, scope: !3084, inlinedAt: !3086)
!3089 = !DILocation(line: 325, column: 52, scope: !3084, inlinedAt: !3086)
!3090 = !DILocalVariable(name: "cb_id", arg: 1, scope: !3091, file: !3092, line: 101, type: !143)
!3091 = distinct !DISubprogram(name: "get_local_cb_interface", linkageName: "_Z22get_local_cb_interfacej", scope: !3092, file: !3092, line: 101, type: !3093, scopeLine: 101, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3092 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h", directory: "/work")
!3093 = !DISubroutineType(types: !3094)
!3094 = !{!3095, !143}
!3095 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !3096, size: 32)
!3096 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "LocalCBInterface", file: !3092, line: 64, size: 256, flags: DIFlagTypePassByValue, elements: !3097, identifier: "_ZTS16LocalCBInterface")
!3097 = !{!3098, !3099, !3100, !3101, !3102, !3103, !3104, !3113}
!3098 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_size", scope: !3096, file: !3092, line: 65, baseType: !143, size: 32)
!3099 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_limit", scope: !3096, file: !3092, line: 66, baseType: !143, size: 32, offset: 32)
!3100 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_page_size", scope: !3096, file: !3092, line: 67, baseType: !143, size: 32, offset: 64)
!3101 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_num_pages", scope: !3096, file: !3092, line: 68, baseType: !143, size: 32, offset: 96)
!3102 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_rd_ptr", scope: !3096, file: !3092, line: 70, baseType: !143, size: 32, offset: 128)
!3103 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_wr_ptr", scope: !3096, file: !3092, line: 71, baseType: !143, size: 32, offset: 160)
!3104 = !DIDerivedType(tag: DW_TAG_member, scope: !3096, file: !3092, line: 74, baseType: !3105, size: 32, offset: 192)
!3105 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !3096, file: !3092, line: 74, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !3106, identifier: "_ZTSN16LocalCBInterfaceUt_E")
!3106 = !{!3107, !3108}
!3107 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_acked_received_init", scope: !3105, file: !3092, line: 75, baseType: !143, size: 32)
!3108 = !DIDerivedType(tag: DW_TAG_member, scope: !3105, file: !3092, line: 76, baseType: !3109, size: 32)
!3109 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !3105, file: !3092, line: 76, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !3110, identifier: "_ZTSN16LocalCBInterfaceUt_Ut_E")
!3110 = !{!3111, !3112}
!3111 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_acked", scope: !3109, file: !3092, line: 77, baseType: !193, size: 16)
!3112 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_received", scope: !3109, file: !3092, line: 78, baseType: !193, size: 16, offset: 16)
!3113 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_wr_tile_ptr", scope: !3096, file: !3092, line: 83, baseType: !143, size: 32, offset: 224)
!3114 = !DILocation(line: 101, column: 64, scope: !3091, inlinedAt: !3115)
!3115 = distinct !DILocation(line: 325, column: 29, scope: !3084, inlinedAt: !3086)
!3116 = !DILocation(line: 101, column: 93, scope: !3091, inlinedAt: !3115)
!3117 = !DILocation(line: 101, column: 100, scope: !3091, inlinedAt: !3115)
!3118 = !DILocation(line: 101, column: 73, scope: !3091, inlinedAt: !3115)
!3119 = !DILocation(line: 325, column: 61, scope: !3084, inlinedAt: !3086)
!3120 = !DILocation(line: 326, column: 12, scope: !3084, inlinedAt: !3086)
!3121 = !DILocalVariable(name: "A_layout", scope: !3080, file: !1671, line: 13, type: !626)
!3122 = !DILocation(line: 13, column: 20, scope: !3080)
!3123 = !DILocalVariable(name: "A", scope: !3080, file: !1671, line: 14, type: !754)
!3124 = !DILocation(line: 14, column: 10, scope: !3080)
!3125 = !DILocation(line: 15, column: 34, scope: !3080)
!3126 = !DILocation(line: 15, column: 9, scope: !3080)
!3127 = !DILocation(line: 15, column: 61, scope: !3080)
!3128 = !DILocation(line: 15, column: 68, scope: !3080)
!3129 = !DILocation(line: 15, column: 73, scope: !3080)
!3130 = !DILocation(line: 15, column: 80, scope: !3080)
!3131 = !DILocation(line: 14, column: 14, scope: !3080)
!3132 = !DILocalVariable(name: "R_layout", scope: !3080, file: !1671, line: 16, type: !678)
!3133 = !DILocation(line: 16, column: 20, scope: !3080)
!3134 = !DILocalVariable(name: "R", scope: !3080, file: !1671, line: 17, type: !754)
!3135 = !DILocation(line: 17, column: 10, scope: !3080)
!3136 = !DILocation(line: 18, column: 34, scope: !3080)
!3137 = !DILocation(line: 18, column: 9, scope: !3080)
!3138 = !DILocation(line: 18, column: 61, scope: !3080)
!3139 = !DILocation(line: 18, column: 68, scope: !3080)
!3140 = !DILocation(line: 18, column: 76, scope: !3080)
!3141 = !DILocation(line: 18, column: 83, scope: !3080)
!3142 = !DILocation(line: 17, column: 14, scope: !3080)
!3143 = !DILocalVariable(name: "first_block", scope: !3080, file: !1671, line: 19, type: !483)
!3144 = !DILocation(line: 19, column: 20, scope: !3080)
!3145 = !DILocation(line: 19, column: 34, scope: !3080)
!3146 = !DILocalVariable(name: "blocks", scope: !3080, file: !1671, line: 20, type: !483)
!3147 = !DILocation(line: 20, column: 20, scope: !3080)
!3148 = !DILocation(line: 20, column: 29, scope: !3080)
!3149 = !DILocalVariable(name: "a", scope: !3080, file: !1671, line: 21, type: !3150)
!3150 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !155, size: 32)
!3151 = !DILocation(line: 21, column: 11, scope: !3080)
!3152 = !DILocation(line: 21, column: 52, scope: !3080)
!3153 = !DILocation(line: 21, column: 59, scope: !3080)
!3154 = !DILocation(line: 21, column: 16, scope: !3080)
!3155 = !DILocalVariable(name: "r", scope: !3080, file: !1671, line: 22, type: !3156)
!3156 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !161, size: 32)
!3157 = !DILocation(line: 22, column: 11, scope: !3080)
!3158 = !DILocation(line: 22, column: 48, scope: !3080)
!3159 = !DILocation(line: 22, column: 55, scope: !3080)
!3160 = !DILocation(line: 22, column: 16, scope: !3080)
!3161 = !DILocalVariable(name: "block", scope: !3162, file: !1671, line: 24, type: !143)
!3162 = distinct !DILexicalBlock(scope: !3080, file: !1671, line: 24, column: 5)
!3163 = !DILocation(line: 24, column: 19, scope: !3162)
!3164 = !DILocation(line: 24, column: 27, scope: !3162)
!3165 = !DILocation(line: 24, column: 10, scope: !3162)
!3166 = !DILocation(line: 24, column: 40, scope: !3167)
!3167 = distinct !DILexicalBlock(scope: !3162, file: !1671, line: 24, column: 5)
!3168 = !DILocation(line: 24, column: 48, scope: !3167)
!3169 = !DILocation(line: 24, column: 62, scope: !3167)
!3170 = !DILocation(line: 24, column: 60, scope: !3167)
!3171 = !DILocation(line: 24, column: 46, scope: !3167)
!3172 = !DILocation(line: 24, column: 5, scope: !3162)
!3173 = !DILocalVariable(name: "bx", scope: !3174, file: !1671, line: 25, type: !3175)
!3174 = distinct !DILexicalBlock(scope: !3167, file: !1671, line: 24, column: 79)
!3175 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !797)
!3176 = !DILocation(line: 25, column: 23, scope: !3174)
!3177 = !DILocation(line: 25, column: 28, scope: !3174)
!3178 = !DILocalVariable(name: "i", scope: !3179, file: !1671, line: 26, type: !797)
!3179 = distinct !DILexicalBlock(scope: !3174, file: !1671, line: 26, column: 9)
!3180 = !DILocation(line: 26, column: 22, scope: !3179)
!3181 = !DILocation(line: 26, column: 14, scope: !3179)
!3182 = !DILocation(line: 26, column: 29, scope: !3183)
!3183 = distinct !DILexicalBlock(scope: !3179, file: !1671, line: 26, column: 9)
!3184 = !DILocation(line: 26, column: 31, scope: !3183)
!3185 = !DILocation(line: 26, column: 9, scope: !3179)
!3186 = !DILocation(line: 27, column: 25, scope: !3187)
!3187 = distinct !DILexicalBlock(scope: !3183, file: !1671, line: 26, column: 42)
!3188 = !{i64 4}
!3189 = !DILocation(line: 27, column: 27, scope: !3187)
!3190 = !DILocation(line: 27, column: 34, scope: !3187)
!3191 = !DILocation(line: 27, column: 37, scope: !3187)
!3192 = !DILocation(line: 27, column: 46, scope: !3187)
!3193 = !DILocation(line: 27, column: 48, scope: !3187)
!3194 = !DILocation(line: 27, column: 44, scope: !3187)
!3195 = !DILocation(line: 27, column: 15, scope: !3187)
!3196 = !DILocation(line: 28, column: 9, scope: !3187)
!3197 = !DILocation(line: 26, column: 37, scope: !3183)
!3198 = !DILocation(line: 26, column: 9, scope: !3183)
!3199 = distinct !{!3199, !3185, !3200, !2067}
!3200 = !DILocation(line: 28, column: 9, scope: !3179)
!3201 = !DILocation(line: 29, column: 9, scope: !3174)
!3202 = !DILocalVariable(name: "i", scope: !3203, file: !1671, line: 30, type: !797)
!3203 = distinct !DILexicalBlock(scope: !3174, file: !1671, line: 30, column: 9)
!3204 = !DILocation(line: 30, column: 22, scope: !3203)
!3205 = !DILocation(line: 30, column: 14, scope: !3203)
!3206 = !DILocation(line: 30, column: 29, scope: !3207)
!3207 = distinct !DILexicalBlock(scope: !3203, file: !1671, line: 30, column: 9)
!3208 = !DILocation(line: 30, column: 31, scope: !3207)
!3209 = !DILocation(line: 30, column: 9, scope: !3203)
!3210 = !DILocalVariable(name: "j", scope: !3211, file: !1671, line: 31, type: !797)
!3211 = distinct !DILexicalBlock(scope: !3212, file: !1671, line: 31, column: 13)
!3212 = distinct !DILexicalBlock(scope: !3207, file: !1671, line: 30, column: 42)
!3213 = !DILocation(line: 31, column: 26, scope: !3211)
!3214 = !DILocation(line: 31, column: 18, scope: !3211)
!3215 = !DILocation(line: 31, column: 33, scope: !3216)
!3216 = distinct !DILexicalBlock(scope: !3211, file: !1671, line: 31, column: 13)
!3217 = !DILocation(line: 31, column: 35, scope: !3216)
!3218 = !DILocation(line: 31, column: 13, scope: !3211)
!3219 = !DILocation(line: 32, column: 37, scope: !3220)
!3220 = distinct !DILexicalBlock(scope: !3216, file: !1671, line: 31, column: 46)
!3221 = !DILocation(line: 32, column: 39, scope: !3220)
!3222 = !DILocation(line: 32, column: 42, scope: !3220)
!3223 = !DILocation(line: 32, column: 27, scope: !3220)
!3224 = !DILocation(line: 32, column: 46, scope: !3220)
!3225 = !DILocation(line: 32, column: 17, scope: !3220)
!3226 = !DILocation(line: 32, column: 19, scope: !3220)
!3227 = !DILocation(line: 32, column: 25, scope: !3220)
!3228 = !DILocation(line: 32, column: 22, scope: !3220)
!3229 = !DILocation(line: 33, column: 13, scope: !3220)
!3230 = !DILocation(line: 31, column: 41, scope: !3216)
!3231 = !DILocation(line: 31, column: 13, scope: !3216)
!3232 = distinct !{!3232, !3218, !3233, !2067}
!3233 = !DILocation(line: 33, column: 13, scope: !3211)
!3234 = !DILocation(line: 34, column: 9, scope: !3212)
!3235 = !DILocation(line: 30, column: 37, scope: !3207)
!3236 = !DILocation(line: 30, column: 9, scope: !3207)
!3237 = distinct !{!3237, !3209, !3238, !2067}
!3238 = !DILocation(line: 34, column: 9, scope: !3203)
!3239 = !DILocalVariable(name: "i", scope: !3240, file: !1671, line: 35, type: !797)
!3240 = distinct !DILexicalBlock(scope: !3174, file: !1671, line: 35, column: 9)
!3241 = !DILocation(line: 35, column: 22, scope: !3240)
!3242 = !DILocation(line: 35, column: 14, scope: !3240)
!3243 = !DILocation(line: 35, column: 29, scope: !3244)
!3244 = distinct !DILexicalBlock(scope: !3240, file: !1671, line: 35, column: 9)
!3245 = !DILocation(line: 35, column: 31, scope: !3244)
!3246 = !DILocation(line: 35, column: 9, scope: !3240)
!3247 = !DILocation(line: 36, column: 26, scope: !3248)
!3248 = distinct !DILexicalBlock(scope: !3244, file: !1671, line: 35, column: 42)
!3249 = !DILocation(line: 36, column: 28, scope: !3248)
!3250 = !DILocation(line: 36, column: 35, scope: !3248)
!3251 = !DILocation(line: 36, column: 38, scope: !3248)
!3252 = !DILocation(line: 36, column: 47, scope: !3248)
!3253 = !DILocation(line: 36, column: 49, scope: !3248)
!3254 = !DILocation(line: 36, column: 45, scope: !3248)
!3255 = !DILocation(line: 36, column: 15, scope: !3248)
!3256 = !DILocation(line: 37, column: 9, scope: !3248)
!3257 = !DILocation(line: 35, column: 37, scope: !3244)
!3258 = !DILocation(line: 35, column: 9, scope: !3244)
!3259 = distinct !{!3259, !3246, !3260, !2067}
!3260 = !DILocation(line: 37, column: 9, scope: !3240)
!3261 = !DILocalVariable(name: "noc", arg: 1, scope: !3262, file: !3029, line: 1767, type: !5)
!3262 = distinct !DISubprogram(name: "noc_async_write_barrier", linkageName: "_Z23noc_async_write_barrierh", scope: !3029, file: !3029, line: 1767, type: !3039, scopeLine: 1767, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3263 = !DILocation(line: 1767, column: 38, scope: !3262, inlinedAt: !3264)
!3264 = distinct !DILocation(line: 38, column: 9, scope: !3174)
!3265 = !DILocation(line: 1776, column: 9, scope: !3266, inlinedAt: !3264)
!3266 = distinct !DILexicalBlock(scope: !3267, file: !3029, line: 1775, column: 12)
!3267 = distinct !DILexicalBlock(scope: !3262, file: !3029, line: 1771, column: 19)
!3268 = !DILocation(line: 1776, column: 53, scope: !3266, inlinedAt: !3264)
!3269 = !DILocalVariable(name: "noc", arg: 1, scope: !3270, file: !840, line: 591, type: !143)
!3270 = distinct !DISubprogram(name: "ncrisc_noc_nonposted_writes_flushed", linkageName: "_Z35ncrisc_noc_nonposted_writes_flushedj", scope: !840, file: !840, line: 591, type: !3049, scopeLine: 591, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3271 = !DILocation(line: 591, column: 89, scope: !3270, inlinedAt: !3272)
!3272 = distinct !DILocation(line: 1776, column: 17, scope: !3266, inlinedAt: !3264)
!3273 = !DILocation(line: 592, column: 33, scope: !3270, inlinedAt: !3272)
!3274 = !DILocation(line: 146, column: 77, scope: !3055, inlinedAt: !3275)
!3275 = distinct !DILocation(line: 592, column: 13, scope: !3270, inlinedAt: !3272)
!3276 = !DILocation(line: 146, column: 91, scope: !3055, inlinedAt: !3275)
!3277 = !DILocation(line: 147, column: 14, scope: !3055, inlinedAt: !3275)
!3278 = !DILocation(line: 147, column: 24, scope: !3055, inlinedAt: !3275)
!3279 = !DILocation(line: 147, column: 28, scope: !3055, inlinedAt: !3275)
!3280 = !DILocation(line: 147, column: 69, scope: !3055, inlinedAt: !3275)
!3281 = !DILocation(line: 147, column: 58, scope: !3055, inlinedAt: !3275)
!3282 = !DILocation(line: 147, column: 56, scope: !3055, inlinedAt: !3275)
!3283 = !DILocation(line: 148, column: 24, scope: !3055, inlinedAt: !3275)
!3284 = !DILocation(line: 148, column: 50, scope: !3055, inlinedAt: !3275)
!3285 = !DILocation(line: 148, column: 30, scope: !3055, inlinedAt: !3275)
!3286 = !DILocation(line: 149, column: 13, scope: !3055, inlinedAt: !3275)
!3287 = !DILocation(line: 149, column: 12, scope: !3055, inlinedAt: !3275)
!3288 = !DILocation(line: 592, column: 93, scope: !3270, inlinedAt: !3272)
!3289 = !DILocation(line: 592, column: 66, scope: !3270, inlinedAt: !3272)
!3290 = !DILocation(line: 592, column: 63, scope: !3270, inlinedAt: !3272)
!3291 = !DILocation(line: 1776, column: 16, scope: !3266, inlinedAt: !3264)
!3292 = distinct !{!3292, !3265, !3293, !2067}
!3293 = !DILocation(line: 1776, column: 58, scope: !3266, inlinedAt: !3264)
!3294 = !DILocalVariable(name: "i", scope: !3295, file: !1671, line: 39, type: !797)
!3295 = distinct !DILexicalBlock(scope: !3174, file: !1671, line: 39, column: 9)
!3296 = !DILocation(line: 39, column: 22, scope: !3295)
!3297 = !DILocation(line: 39, column: 14, scope: !3295)
!3298 = !DILocation(line: 39, column: 29, scope: !3299)
!3299 = distinct !DILexicalBlock(scope: !3295, file: !1671, line: 39, column: 9)
!3300 = !DILocation(line: 39, column: 31, scope: !3299)
!3301 = !DILocation(line: 39, column: 9, scope: !3295)
!3302 = !DILocalVariable(name: "max_", scope: !3303, file: !1671, line: 40, type: !156)
!3303 = distinct !DILexicalBlock(scope: !3299, file: !1671, line: 39, column: 42)
!3304 = !DILocation(line: 40, column: 19, scope: !3303)
!3305 = !DILocalVariable(name: "k", scope: !3306, file: !1671, line: 41, type: !797)
!3306 = distinct !DILexicalBlock(scope: !3303, file: !1671, line: 41, column: 13)
!3307 = !DILocation(line: 41, column: 26, scope: !3306)
!3308 = !DILocation(line: 41, column: 18, scope: !3306)
!3309 = !DILocation(line: 41, column: 33, scope: !3310)
!3310 = distinct !DILexicalBlock(scope: !3306, file: !1671, line: 41, column: 13)
!3311 = !DILocation(line: 41, column: 35, scope: !3310)
!3312 = !DILocation(line: 41, column: 13, scope: !3306)
!3313 = !DILocation(line: 42, column: 35, scope: !3314)
!3314 = distinct !DILexicalBlock(scope: !3310, file: !1671, line: 41, column: 46)
!3315 = !DILocation(line: 42, column: 41, scope: !3314)
!3316 = !DILocation(line: 42, column: 43, scope: !3314)
!3317 = !DILocation(line: 42, column: 46, scope: !3314)
!3318 = !DILocation(line: 42, column: 24, scope: !3314)
!3319 = !DILocation(line: 42, column: 22, scope: !3314)
!3320 = !DILocation(line: 43, column: 13, scope: !3314)
!3321 = !DILocation(line: 41, column: 41, scope: !3310)
!3322 = !DILocation(line: 41, column: 13, scope: !3310)
!3323 = distinct !{!3323, !3312, !3324, !2067}
!3324 = !DILocation(line: 43, column: 13, scope: !3306)
!3325 = !DILocation(line: 44, column: 20, scope: !3303)
!3326 = !DILocation(line: 44, column: 13, scope: !3303)
!3327 = !DILocation(line: 44, column: 15, scope: !3303)
!3328 = !DILocation(line: 44, column: 18, scope: !3303)
!3329 = !DILocation(line: 45, column: 9, scope: !3303)
!3330 = !DILocation(line: 39, column: 37, scope: !3299)
!3331 = !DILocation(line: 39, column: 9, scope: !3299)
!3332 = distinct !{!3332, !3301, !3333, !2067}
!3333 = !DILocation(line: 45, column: 9, scope: !3295)
!3334 = !DILocation(line: 46, column: 22, scope: !3174)
!3335 = !DILocation(line: 46, column: 28, scope: !3174)
!3336 = !DILocation(line: 46, column: 31, scope: !3174)
!3337 = !DILocation(line: 46, column: 11, scope: !3174)
!3338 = !DILocation(line: 1767, column: 38, scope: !3262, inlinedAt: !3339)
!3339 = distinct !DILocation(line: 47, column: 9, scope: !3174)
!3340 = !DILocation(line: 1776, column: 9, scope: !3266, inlinedAt: !3339)
!3341 = !DILocation(line: 1776, column: 53, scope: !3266, inlinedAt: !3339)
!3342 = !DILocation(line: 591, column: 89, scope: !3270, inlinedAt: !3343)
!3343 = distinct !DILocation(line: 1776, column: 17, scope: !3266, inlinedAt: !3339)
!3344 = !DILocation(line: 592, column: 33, scope: !3270, inlinedAt: !3343)
!3345 = !DILocation(line: 146, column: 77, scope: !3055, inlinedAt: !3346)
!3346 = distinct !DILocation(line: 592, column: 13, scope: !3270, inlinedAt: !3343)
!3347 = !DILocation(line: 146, column: 91, scope: !3055, inlinedAt: !3346)
!3348 = !DILocation(line: 147, column: 14, scope: !3055, inlinedAt: !3346)
!3349 = !DILocation(line: 147, column: 24, scope: !3055, inlinedAt: !3346)
!3350 = !DILocation(line: 147, column: 28, scope: !3055, inlinedAt: !3346)
!3351 = !DILocation(line: 147, column: 69, scope: !3055, inlinedAt: !3346)
!3352 = !DILocation(line: 147, column: 58, scope: !3055, inlinedAt: !3346)
!3353 = !DILocation(line: 147, column: 56, scope: !3055, inlinedAt: !3346)
!3354 = !DILocation(line: 148, column: 24, scope: !3055, inlinedAt: !3346)
!3355 = !DILocation(line: 148, column: 50, scope: !3055, inlinedAt: !3346)
!3356 = !DILocation(line: 148, column: 30, scope: !3055, inlinedAt: !3346)
!3357 = !DILocation(line: 149, column: 13, scope: !3055, inlinedAt: !3346)
!3358 = !DILocation(line: 149, column: 12, scope: !3055, inlinedAt: !3346)
!3359 = !DILocation(line: 592, column: 93, scope: !3270, inlinedAt: !3343)
!3360 = !DILocation(line: 592, column: 66, scope: !3270, inlinedAt: !3343)
!3361 = !DILocation(line: 592, column: 63, scope: !3270, inlinedAt: !3343)
!3362 = !DILocation(line: 1776, column: 16, scope: !3266, inlinedAt: !3339)
!3363 = distinct !{!3363, !3340, !3364, !2067}
!3364 = !DILocation(line: 1776, column: 58, scope: !3266, inlinedAt: !3339)
!3365 = !DILocation(line: 48, column: 5, scope: !3174)
!3366 = !DILocation(line: 24, column: 70, scope: !3167)
!3367 = !DILocation(line: 24, column: 5, scope: !3167)
!3368 = distinct !{!3368, !3172, !3369, !2067}
!3369 = !DILocation(line: 48, column: 5, scope: !3162)
!3370 = !DILocation(line: 49, column: 7, scope: !3080)
!3371 = !DILocation(line: 49, column: 18, scope: !3080)
!3372 = !DILocation(line: 50, column: 1, scope: !3080)
!3373 = distinct !DISubprogram(name: "global_tensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", linkageName: "_ZN9softmetal6scalar13global_tensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj", scope: !756, file: !755, line: 192, type: !3374, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !832, retainedNodes: !2042)
!3374 = !DISubroutineType(types: !3375)
!3375 = !{!754, !780, !143, !143}
!3376 = !DILocalVariable(name: "accessor", arg: 1, scope: !3373, file: !755, line: 192, type: !780)
!3377 = !DILocation(line: 192, column: 57, scope: !3373)
!3378 = !DILocalVariable(name: "lines", arg: 2, scope: !3373, file: !755, line: 192, type: !143)
!3379 = !DILocation(line: 192, column: 76, scope: !3373)
!3380 = !DILocalVariable(name: "bounce", arg: 3, scope: !3373, file: !755, line: 192, type: !143)
!3381 = !DILocation(line: 192, column: 92, scope: !3373)
!3382 = !DILocation(line: 193, column: 38, scope: !3373)
!3383 = !DILocation(line: 193, column: 12, scope: !3373)
!3384 = !DILocation(line: 193, column: 48, scope: !3373)
!3385 = !DILocation(line: 193, column: 55, scope: !3373)
!3386 = !DILocation(line: 193, column: 5, scope: !3373)
!3387 = distinct !DISubprogram(name: "get_arg_val<unsigned int>", linkageName: "_Z11get_arg_valIjET_i", scope: !3029, file: !3029, line: 148, type: !3388, scopeLine: 148, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2141, retainedNodes: !2042)
!3388 = !DISubroutineType(types: !3389)
!3389 = !{!118, !544}
!3390 = !DILocalVariable(name: "arg_idx", arg: 1, scope: !3387, file: !695, line: 25, type: !544)
!3391 = !DILocation(line: 25, column: 19, scope: !3387)
!3392 = !DILocation(line: 151, column: 42, scope: !3387)
!3393 = !DILocalVariable(name: "arg_idx", arg: 1, scope: !3394, file: !3029, line: 108, type: !544)
!3394 = distinct !DISubprogram(name: "get_arg_addr", linkageName: "_ZL12get_arg_addri", scope: !3029, file: !3029, line: 108, type: !3395, scopeLine: 108, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3395 = !DISubroutineType(types: !3396)
!3396 = !{!546, !544}
!3397 = !DILocation(line: 108, column: 48, scope: !3394, inlinedAt: !3398)
!3398 = distinct !DILocation(line: 151, column: 29, scope: !3387)
!3399 = !DILocation(line: 112, column: 24, scope: !3394, inlinedAt: !3398)
!3400 = !DILocation(line: 112, column: 36, scope: !3394, inlinedAt: !3398)
!3401 = !DILocation(line: 112, column: 12, scope: !3394, inlinedAt: !3398)
!3402 = !DILocation(line: 151, column: 14, scope: !3387)
!3403 = !DILocation(line: 151, column: 12, scope: !3387)
!3404 = !DILocation(line: 151, column: 5, scope: !3387)
!3405 = distinct !DISubprogram(name: "TensorAccessor<0U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !694, file: !695, line: 360, type: !3406, scopeLine: 366, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3411, declaration: !3410, retainedNodes: !2042)
!3406 = !DISubroutineType(types: !3407)
!3407 = !{null, !3408, !3409, !483, !483}
!3408 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !694, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!3409 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !626, size: 32)
!3410 = !DISubprogram(name: "TensorAccessor<0U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC4ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !694, file: !695, line: 360, type: !3406, scopeLine: 360, flags: DIFlagPrototyped, spFlags: 0, templateParams: !3411)
!3411 = !{!643, !3412}
!3412 = !DITemplateValueParameter(name: "CRTA_OFFSET", type: !118, value: i32 -1)
!3413 = !DILocalVariable(name: "this", arg: 1, scope: !3405, type: !3414, flags: DIFlagArtificial | DIFlagObjectPointer)
!3414 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !694, size: 32)
!3415 = !DILocation(line: 0, scope: !3405)
!3416 = !DILocalVariable(name: "args", arg: 2, scope: !3405, file: !695, line: 361, type: !3409)
!3417 = !DILocation(line: 361, column: 60, scope: !3405)
!3418 = !DILocalVariable(name: "bank_base_address_in", arg: 3, scope: !3405, file: !695, line: 362, type: !483)
!3419 = !DILocation(line: 362, column: 24, scope: !3405)
!3420 = !DILocalVariable(name: "page_size_in", arg: 4, scope: !3405, file: !695, line: 363, type: !483)
!3421 = !DILocation(line: 363, column: 24, scope: !3405)
!3422 = !DILocation(line: 365, column: 13, scope: !3405)
!3423 = !DILocation(line: 365, column: 57, scope: !3405)
!3424 = !DILocation(line: 365, column: 93, scope: !3405)
!3425 = !DILocation(line: 290, column: 26, scope: !3426)
!3426 = !DILexicalBlockFile(scope: !3405, file: !699, discriminator: 0)
!3427 = !DILocation(line: 7, column: 77, scope: !2783, inlinedAt: !3428)
!3428 = distinct !DILocation(line: 290, column: 9, scope: !3426)
!3429 = !DILocation(line: 7, column: 92, scope: !2783, inlinedAt: !3428)
!3430 = !DILocation(line: 8, column: 14, scope: !2783, inlinedAt: !3428)
!3431 = !DILocation(line: 8, column: 19, scope: !2783, inlinedAt: !3428)
!3432 = !DILocation(line: 8, column: 27, scope: !2783, inlinedAt: !3428)
!3433 = !DILocation(line: 8, column: 37, scope: !2783, inlinedAt: !3428)
!3434 = !DILocation(line: 8, column: 24, scope: !2783, inlinedAt: !3428)
!3435 = !DILocation(line: 8, column: 43, scope: !2783, inlinedAt: !3428)
!3436 = !DILocation(line: 364, column: 9, scope: !3405)
!3437 = !DILocation(line: 366, column: 9, scope: !3438)
!3438 = !DILexicalBlockFile(scope: !3405, file: !695, discriminator: 0)
!3439 = !DILocation(line: 366, column: 27, scope: !3438)
!3440 = !DILocation(line: 366, column: 42, scope: !3438)
!3441 = distinct !DISubprogram(name: "TensorAccessor<2U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !694, file: !695, line: 360, type: !3442, scopeLine: 366, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3446, declaration: !3445, retainedNodes: !2042)
!3442 = !DISubroutineType(types: !3443)
!3443 = !{null, !3408, !3444, !483, !483}
!3444 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !678, size: 32)
!3445 = !DISubprogram(name: "TensorAccessor<2U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC4ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !694, file: !695, line: 360, type: !3442, scopeLine: 360, flags: DIFlagPrototyped, spFlags: 0, templateParams: !3446)
!3446 = !{!693, !3412}
!3447 = !DILocalVariable(name: "this", arg: 1, scope: !3441, type: !3414, flags: DIFlagArtificial | DIFlagObjectPointer)
!3448 = !DILocation(line: 0, scope: !3441)
!3449 = !DILocalVariable(name: "args", arg: 2, scope: !3441, file: !695, line: 361, type: !3444)
!3450 = !DILocation(line: 361, column: 60, scope: !3441)
!3451 = !DILocalVariable(name: "bank_base_address_in", arg: 3, scope: !3441, file: !695, line: 362, type: !483)
!3452 = !DILocation(line: 362, column: 24, scope: !3441)
!3453 = !DILocalVariable(name: "page_size_in", arg: 4, scope: !3441, file: !695, line: 363, type: !483)
!3454 = !DILocation(line: 363, column: 24, scope: !3441)
!3455 = !DILocation(line: 365, column: 13, scope: !3441)
!3456 = !DILocation(line: 365, column: 57, scope: !3441)
!3457 = !DILocation(line: 365, column: 93, scope: !3441)
!3458 = !DILocation(line: 290, column: 26, scope: !3459)
!3459 = !DILexicalBlockFile(scope: !3441, file: !699, discriminator: 0)
!3460 = !DILocation(line: 7, column: 77, scope: !2783, inlinedAt: !3461)
!3461 = distinct !DILocation(line: 290, column: 9, scope: !3459)
!3462 = !DILocation(line: 7, column: 92, scope: !2783, inlinedAt: !3461)
!3463 = !DILocation(line: 8, column: 14, scope: !2783, inlinedAt: !3461)
!3464 = !DILocation(line: 8, column: 19, scope: !2783, inlinedAt: !3461)
!3465 = !DILocation(line: 8, column: 27, scope: !2783, inlinedAt: !3461)
!3466 = !DILocation(line: 8, column: 37, scope: !2783, inlinedAt: !3461)
!3467 = !DILocation(line: 8, column: 24, scope: !2783, inlinedAt: !3461)
!3468 = !DILocation(line: 8, column: 43, scope: !2783, inlinedAt: !3461)
!3469 = !DILocation(line: 364, column: 9, scope: !3441)
!3470 = !DILocation(line: 366, column: 9, scope: !3471)
!3471 = !DILexicalBlockFile(scope: !3441, file: !695, discriminator: 0)
!3472 = !DILocation(line: 366, column: 27, scope: !3471)
!3473 = !DILocation(line: 366, column: 42, scope: !3471)
!3474 = distinct !DISubprogram(name: "read_row", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE8read_rowEPfjii", scope: !754, file: !755, line: 95, type: !794, scopeLine: 95, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !793, retainedNodes: !2042)
!3475 = !DILocalVariable(name: "this", arg: 1, scope: !3474, type: !3476, flags: DIFlagArtificial | DIFlagObjectPointer)
!3476 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !754, size: 32)
!3477 = !DILocation(line: 0, scope: !3474)
!3478 = !DILocalVariable(name: "to", arg: 2, scope: !3474, file: !755, line: 95, type: !796)
!3479 = !DILocation(line: 95, column: 22, scope: !3474)
!3480 = !DILocalVariable(name: "first", arg: 3, scope: !3474, file: !755, line: 95, type: !143)
!3481 = !DILocation(line: 95, column: 35, scope: !3474)
!3482 = !DILocalVariable(name: "count", arg: 4, scope: !3474, file: !755, line: 95, type: !797)
!3483 = !DILocation(line: 95, column: 50, scope: !3474)
!3484 = !DILocalVariable(name: "length", arg: 5, scope: !3474, file: !755, line: 95, type: !797)
!3485 = !DILocation(line: 95, column: 65, scope: !3474)
!3486 = !DILocation(line: 96, column: 9, scope: !3474)
!3487 = !DILocation(line: 97, column: 13, scope: !3488)
!3488 = distinct !DILexicalBlock(scope: !3474, file: !755, line: 97, column: 13)
!3489 = !DILocation(line: 97, column: 19, scope: !3488)
!3490 = !DILocation(line: 97, column: 63, scope: !3488)
!3491 = !DILocation(line: 97, column: 35, scope: !3488)
!3492 = !DILocation(line: 97, column: 68, scope: !3488)
!3493 = !DILocation(line: 97, column: 74, scope: !3488)
!3494 = !DILocation(line: 97, column: 87, scope: !3488)
!3495 = !DILocation(line: 97, column: 93, scope: !3488)
!3496 = !DILocation(line: 97, column: 24, scope: !3488)
!3497 = !DILocalVariable(name: "i", scope: !3498, file: !755, line: 98, type: !797)
!3498 = distinct !DILexicalBlock(scope: !3474, file: !755, line: 98, column: 9)
!3499 = !DILocation(line: 98, column: 22, scope: !3498)
!3500 = !DILocation(line: 98, column: 26, scope: !3498)
!3501 = !DILocation(line: 98, column: 32, scope: !3498)
!3502 = !DILocation(line: 98, column: 38, scope: !3498)
!3503 = !DILocation(line: 98, column: 14, scope: !3498)
!3504 = !DILocation(line: 98, column: 49, scope: !3505)
!3505 = distinct !DILexicalBlock(scope: !3498, file: !755, line: 98, column: 9)
!3506 = !DILocation(line: 98, column: 53, scope: !3505)
!3507 = !DILocation(line: 98, column: 51, scope: !3505)
!3508 = !DILocation(line: 98, column: 9, scope: !3498)
!3509 = !DILocation(line: 98, column: 66, scope: !3505)
!3510 = !DILocation(line: 98, column: 69, scope: !3505)
!3511 = !DILocation(line: 98, column: 72, scope: !3505)
!3512 = !DILocation(line: 98, column: 61, scope: !3505)
!3513 = !DILocation(line: 98, column: 9, scope: !3505)
!3514 = distinct !{!3514, !3508, !3515, !2067}
!3515 = !DILocation(line: 98, column: 77, scope: !3498)
!3516 = !DILocation(line: 99, column: 5, scope: !3474)
!3517 = distinct !DISubprogram(name: "exp", linkageName: "_ZN9softmetal6scalar4math3expEf", scope: !843, file: !844, line: 161, type: !1095, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3518 = !DILocalVariable(name: "x", arg: 1, scope: !3517, file: !844, line: 161, type: !156)
!3519 = !DILocation(line: 161, column: 24, scope: !3517)
!3520 = !DILocation(line: 162, column: 9, scope: !3521)
!3521 = distinct !DILexicalBlock(scope: !3517, file: !844, line: 162, column: 9)
!3522 = !DILocation(line: 162, column: 14, scope: !3521)
!3523 = !DILocation(line: 162, column: 11, scope: !3521)
!3524 = !DILocation(line: 162, column: 24, scope: !3521)
!3525 = !DILocation(line: 162, column: 17, scope: !3521)
!3526 = !DILocation(line: 163, column: 9, scope: !3527)
!3527 = distinct !DILexicalBlock(scope: !3517, file: !844, line: 163, column: 9)
!3528 = !DILocation(line: 163, column: 11, scope: !3527)
!3529 = !DILocation(line: 163, column: 20, scope: !3527)
!3530 = !DILocation(line: 164, column: 9, scope: !3531)
!3531 = distinct !DILexicalBlock(scope: !3517, file: !844, line: 164, column: 9)
!3532 = !DILocation(line: 164, column: 11, scope: !3531)
!3533 = !DILocation(line: 164, column: 22, scope: !3531)
!3534 = !DILocalVariable(name: "n", scope: !3517, file: !844, line: 165, type: !802)
!3535 = !DILocation(line: 165, column: 17, scope: !3517)
!3536 = !DILocation(line: 165, column: 31, scope: !3517)
!3537 = !DILocation(line: 165, column: 33, scope: !3517)
!3538 = !DILocation(line: 165, column: 21, scope: !3517)
!3539 = !DILocalVariable(name: "r", scope: !3517, file: !844, line: 166, type: !802)
!3540 = !DILocation(line: 166, column: 17, scope: !3517)
!3541 = !DILocation(line: 166, column: 22, scope: !3517)
!3542 = !DILocation(line: 166, column: 26, scope: !3517)
!3543 = !DILocation(line: 166, column: 24, scope: !3517)
!3544 = !DILocation(line: 166, column: 46, scope: !3517)
!3545 = !DILocation(line: 166, column: 44, scope: !3517)
!3546 = !DILocation(line: 167, column: 35, scope: !3517)
!3547 = !DILocation(line: 167, column: 18, scope: !3517)
!3548 = !DILocation(line: 167, column: 56, scope: !3517)
!3549 = !DILocation(line: 167, column: 12, scope: !3517)
!3550 = !DILocation(line: 167, column: 5, scope: !3517)
!3551 = !DILocation(line: 168, column: 1, scope: !3517)
!3552 = distinct !DISubprogram(name: "write_row", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9write_rowEPKfji", scope: !754, file: !755, line: 101, type: !799, scopeLine: 101, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !798, retainedNodes: !2042)
!3553 = !DILocalVariable(name: "this", arg: 1, scope: !3552, type: !3476, flags: DIFlagArtificial | DIFlagObjectPointer)
!3554 = !DILocation(line: 0, scope: !3552)
!3555 = !DILocalVariable(name: "from", arg: 2, scope: !3552, file: !755, line: 101, type: !801)
!3556 = !DILocation(line: 101, column: 29, scope: !3552)
!3557 = !DILocalVariable(name: "first", arg: 3, scope: !3552, file: !755, line: 101, type: !143)
!3558 = !DILocation(line: 101, column: 44, scope: !3552)
!3559 = !DILocalVariable(name: "count", arg: 4, scope: !3552, file: !755, line: 101, type: !797)
!3560 = !DILocation(line: 101, column: 59, scope: !3552)
!3561 = !DILocation(line: 102, column: 9, scope: !3552)
!3562 = !DILocation(line: 103, column: 13, scope: !3563)
!3563 = distinct !DILexicalBlock(scope: !3552, file: !755, line: 103, column: 13)
!3564 = !DILocation(line: 103, column: 19, scope: !3563)
!3565 = !DILocation(line: 103, column: 64, scope: !3563)
!3566 = !DILocation(line: 103, column: 36, scope: !3563)
!3567 = !DILocation(line: 103, column: 71, scope: !3563)
!3568 = !DILocation(line: 103, column: 77, scope: !3563)
!3569 = !DILocation(line: 103, column: 90, scope: !3563)
!3570 = !DILocation(line: 103, column: 96, scope: !3563)
!3571 = !DILocation(line: 103, column: 24, scope: !3563)
!3572 = !DILocation(line: 104, column: 5, scope: !3552)
!3573 = distinct !DISubprogram(name: "max<float>", linkageName: "_ZN9softmetal6scalar3maxIfEET_S2_S2_", scope: !756, file: !3574, line: 136, type: !1103, scopeLine: 136, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2179, retainedNodes: !2042)
!3574 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_rows_0/softmetal/scalar/numbers.h", directory: "")
!3575 = !DILocalVariable(name: "a", arg: 1, scope: !3573, file: !3574, line: 136, type: !156)
!3576 = !DILocation(line: 136, column: 16, scope: !3573)
!3577 = !DILocalVariable(name: "b", arg: 2, scope: !3573, file: !3574, line: 136, type: !156)
!3578 = !DILocation(line: 136, column: 21, scope: !3573)
!3579 = !DILocation(line: 137, column: 12, scope: !3573)
!3580 = !DILocation(line: 137, column: 17, scope: !3573)
!3581 = !DILocation(line: 137, column: 14, scope: !3573)
!3582 = !DILocation(line: 137, column: 19, scope: !3573)
!3583 = !DILocation(line: 137, column: 22, scope: !3573)
!3584 = !DILocation(line: 137, column: 26, scope: !3573)
!3585 = !DILocation(line: 137, column: 24, scope: !3573)
!3586 = !DILocation(line: 137, column: 30, scope: !3573)
!3587 = !DILocation(line: 137, column: 34, scope: !3573)
!3588 = !DILocation(line: 137, column: 5, scope: !3573)
!3589 = distinct !DISubprogram(name: "flush", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv", scope: !754, file: !755, line: 107, type: !804, scopeLine: 107, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !803, retainedNodes: !2042)
!3590 = !DILocalVariable(name: "this", arg: 1, scope: !3589, type: !3476, flags: DIFlagArtificial | DIFlagObjectPointer)
!3591 = !DILocation(line: 0, scope: !3589)
!3592 = !DILocalVariable(name: "__range3", scope: !3593, type: !3594, flags: DIFlagArtificial)
!3593 = distinct !DILexicalBlock(scope: !3589, file: !755, line: 108, column: 9)
!3594 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !762, size: 32)
!3595 = !DILocation(line: 0, scope: !3593)
!3596 = !DILocation(line: 108, column: 27, scope: !3593)
!3597 = !DILocalVariable(name: "__begin0", scope: !3593, type: !3598, flags: DIFlagArtificial)
!3598 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !763, size: 32)
!3599 = !DILocation(line: 108, column: 25, scope: !3593)
!3600 = !DILocalVariable(name: "__end0", scope: !3593, type: !3598, flags: DIFlagArtificial)
!3601 = !DILocalVariable(name: "line", scope: !3602, file: !755, line: 108, type: !810)
!3602 = distinct !DILexicalBlock(scope: !3593, file: !755, line: 108, column: 9)
!3603 = !DILocation(line: 108, column: 20, scope: !3602)
!3604 = !DILocation(line: 108, column: 25, scope: !3602)
!3605 = !DILocation(line: 108, column: 46, scope: !3602)
!3606 = !DILocation(line: 108, column: 35, scope: !3602)
!3607 = !DILocation(line: 108, column: 9, scope: !3593)
!3608 = distinct !{!3608, !3607, !3609}
!3609 = !DILocation(line: 108, column: 50, scope: !3593)
!3610 = !DILocation(line: 109, column: 5, scope: !3589)
!3611 = distinct !DISubprogram(name: "nearbyint", linkageName: "_ZN9softmetal6scalar4math9nearbyintEf", scope: !843, file: !844, line: 59, type: !1095, scopeLine: 59, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3612 = !DILocalVariable(name: "x", arg: 1, scope: !3611, file: !844, line: 59, type: !156)
!3613 = !DILocation(line: 59, column: 30, scope: !3611)
!3614 = !DILocation(line: 60, column: 13, scope: !3615)
!3615 = distinct !DILexicalBlock(scope: !3611, file: !844, line: 60, column: 9)
!3616 = !DILocation(line: 60, column: 9, scope: !3615)
!3617 = !DILocation(line: 60, column: 16, scope: !3615)
!3618 = !DILocation(line: 60, column: 30, scope: !3615)
!3619 = !DILocation(line: 60, column: 33, scope: !3615)
!3620 = !DILocation(line: 60, column: 38, scope: !3615)
!3621 = !DILocation(line: 60, column: 35, scope: !3615)
!3622 = !DILocation(line: 60, column: 48, scope: !3615)
!3623 = !DILocation(line: 60, column: 41, scope: !3615)
!3624 = !DILocalVariable(name: "rounded", scope: !3611, file: !844, line: 61, type: !802)
!3625 = !DILocation(line: 61, column: 17, scope: !3611)
!3626 = !DILocation(line: 61, column: 27, scope: !3611)
!3627 = !DILocation(line: 61, column: 29, scope: !3611)
!3628 = !DILocation(line: 61, column: 36, scope: !3611)
!3629 = !DILocation(line: 61, column: 38, scope: !3611)
!3630 = !DILocation(line: 61, column: 52, scope: !3611)
!3631 = !DILocation(line: 61, column: 68, scope: !3611)
!3632 = !DILocation(line: 61, column: 70, scope: !3611)
!3633 = !DILocation(line: 61, column: 84, scope: !3611)
!3634 = !DILocation(line: 62, column: 21, scope: !3611)
!3635 = !DILocation(line: 62, column: 30, scope: !3611)
!3636 = !DILocation(line: 62, column: 12, scope: !3611)
!3637 = !DILocation(line: 62, column: 5, scope: !3611)
!3638 = !DILocation(line: 63, column: 1, scope: !3611)
!3639 = distinct !DISubprogram(name: "ldexp", linkageName: "_ZN9softmetal6scalar4math5ldexpEfi", scope: !843, file: !844, line: 86, type: !1126, scopeLine: 86, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3640 = !DILocalVariable(name: "x", arg: 1, scope: !3639, file: !844, line: 86, type: !156)
!3641 = !DILocation(line: 86, column: 26, scope: !3639)
!3642 = !DILocalVariable(name: "n", arg: 2, scope: !3639, file: !844, line: 86, type: !544)
!3643 = !DILocation(line: 86, column: 33, scope: !3639)
!3644 = !DILocation(line: 87, column: 5, scope: !3639)
!3645 = !DILocation(line: 87, column: 12, scope: !3639)
!3646 = !DILocation(line: 87, column: 14, scope: !3639)
!3647 = !DILocation(line: 87, column: 46, scope: !3639)
!3648 = !DILocation(line: 87, column: 26, scope: !3639)
!3649 = !DILocation(line: 87, column: 23, scope: !3639)
!3650 = !DILocation(line: 87, column: 56, scope: !3639)
!3651 = distinct !{!3651, !3644, !3652, !2067}
!3652 = !DILocation(line: 87, column: 59, scope: !3639)
!3653 = !DILocation(line: 88, column: 5, scope: !3639)
!3654 = !DILocation(line: 88, column: 12, scope: !3639)
!3655 = !DILocation(line: 88, column: 14, scope: !3639)
!3656 = !DILocation(line: 88, column: 45, scope: !3639)
!3657 = !DILocation(line: 88, column: 27, scope: !3639)
!3658 = !DILocation(line: 88, column: 24, scope: !3639)
!3659 = !DILocation(line: 88, column: 55, scope: !3639)
!3660 = distinct !{!3660, !3653, !3661, !2067}
!3661 = !DILocation(line: 88, column: 58, scope: !3639)
!3662 = !DILocation(line: 89, column: 12, scope: !3639)
!3663 = !DILocation(line: 89, column: 53, scope: !3639)
!3664 = !DILocation(line: 89, column: 55, scope: !3639)
!3665 = !DILocation(line: 89, column: 62, scope: !3639)
!3666 = !DILocation(line: 89, column: 16, scope: !3639)
!3667 = !DILocation(line: 89, column: 14, scope: !3639)
!3668 = !DILocation(line: 89, column: 5, scope: !3639)
!3669 = distinct !DISubprogram(name: "exp_core", linkageName: "_ZN9softmetal6scalar4math6detail8exp_coreEf", scope: !3670, file: !844, line: 123, type: !1095, scopeLine: 123, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3670 = !DINamespace(name: "detail", scope: !843)
!3671 = !DILocalVariable(name: "r", arg: 1, scope: !3669, file: !844, line: 123, type: !156)
!3672 = !DILocation(line: 123, column: 29, scope: !3669)
!3673 = !DILocation(line: 125, column: 12, scope: !3669)
!3674 = !DILocation(line: 126, column: 17, scope: !3669)
!3675 = !DILocation(line: 126, column: 29, scope: !3669)
!3676 = !DILocation(line: 127, column: 34, scope: !3669)
!3677 = !DILocation(line: 127, column: 55, scope: !3669)
!3678 = !DILocation(line: 127, column: 76, scope: !3669)
!3679 = !DILocation(line: 127, column: 97, scope: !3669)
!3680 = !DILocation(line: 127, column: 95, scope: !3669)
!3681 = !DILocation(line: 127, column: 74, scope: !3669)
!3682 = !DILocation(line: 127, column: 53, scope: !3669)
!3683 = !DILocation(line: 126, column: 48, scope: !3669)
!3684 = !DILocation(line: 126, column: 27, scope: !3669)
!3685 = !DILocation(line: 125, column: 22, scope: !3669)
!3686 = !DILocation(line: 124, column: 17, scope: !3669)
!3687 = !DILocation(line: 124, column: 5, scope: !3669)
!3688 = distinct !DISubprogram(name: "abs", linkageName: "_ZN9softmetal6scalar4math3absEf", scope: !843, file: !844, line: 13, type: !1095, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3689 = !DILocalVariable(name: "x", arg: 1, scope: !3688, file: !844, line: 13, type: !156)
!3690 = !DILocation(line: 13, column: 24, scope: !3688)
!3691 = !DILocation(line: 14, column: 45, scope: !3688)
!3692 = !DILocation(line: 14, column: 27, scope: !3688)
!3693 = !DILocation(line: 14, column: 48, scope: !3688)
!3694 = !DILocation(line: 14, column: 12, scope: !3688)
!3695 = !DILocation(line: 14, column: 5, scope: !3688)
!3696 = distinct !DISubprogram(name: "copysign", linkageName: "_ZN9softmetal6scalar4math8copysignEff", scope: !843, file: !844, line: 32, type: !1103, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3697 = !DILocalVariable(name: "x", arg: 1, scope: !3696, file: !844, line: 32, type: !156)
!3698 = !DILocation(line: 32, column: 29, scope: !3696)
!3699 = !DILocalVariable(name: "sign", arg: 2, scope: !3696, file: !844, line: 32, type: !156)
!3700 = !DILocation(line: 32, column: 38, scope: !3696)
!3701 = !DILocation(line: 33, column: 46, scope: !3696)
!3702 = !DILocation(line: 33, column: 28, scope: !3696)
!3703 = !DILocation(line: 33, column: 49, scope: !3696)
!3704 = !DILocation(line: 33, column: 85, scope: !3696)
!3705 = !DILocation(line: 33, column: 67, scope: !3696)
!3706 = !DILocation(line: 33, column: 91, scope: !3696)
!3707 = !DILocation(line: 33, column: 64, scope: !3696)
!3708 = !DILocation(line: 33, column: 12, scope: !3696)
!3709 = !DILocation(line: 33, column: 5, scope: !3696)
!3710 = distinct !DISubprogram(name: "bits_as<float, unsigned int>", linkageName: "_ZN9softmetal6scalar7bits_asIfjEET_T0_", scope: !756, file: !3574, line: 10, type: !3711, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3713, retainedNodes: !2042)
!3711 = !DISubroutineType(types: !3712)
!3712 = !{!156, !118}
!3713 = !{!3714, !3715}
!3714 = !DITemplateTypeParameter(name: "To", type: !156)
!3715 = !DITemplateTypeParameter(name: "From", type: !118)
!3716 = !DILocalVariable(name: "from", arg: 1, scope: !3710, file: !3574, line: 10, type: !118)
!3717 = !DILocation(line: 10, column: 24, scope: !3710)
!3718 = !DILocation(line: 12, column: 12, scope: !3710)
!3719 = !DILocation(line: 12, column: 5, scope: !3710)
!3720 = distinct !DISubprogram(name: "bits_as<unsigned int, float>", linkageName: "_ZN9softmetal6scalar7bits_asIjfEET_T0_", scope: !756, file: !3574, line: 10, type: !3721, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3723, retainedNodes: !2042)
!3721 = !DISubroutineType(types: !3722)
!3722 = !{!118, !156}
!3723 = !{!3724, !3725}
!3724 = !DITemplateTypeParameter(name: "To", type: !118)
!3725 = !DITemplateTypeParameter(name: "From", type: !156)
!3726 = !DILocalVariable(name: "from", arg: 1, scope: !3720, file: !3574, line: 10, type: !156)
!3727 = !DILocation(line: 10, column: 24, scope: !3720)
!3728 = !DILocation(line: 12, column: 12, scope: !3720)
!3729 = !DILocation(line: 12, column: 5, scope: !3720)
!3730 = distinct !DISubprogram(name: "GlobalTensor", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC2ERKS9_jj", scope: !754, file: !755, line: 31, type: !777, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !776, retainedNodes: !2042)
!3731 = !DILocalVariable(name: "this", arg: 1, scope: !3730, type: !3476, flags: DIFlagArtificial | DIFlagObjectPointer)
!3732 = !DILocation(line: 0, scope: !3730)
!3733 = !DILocalVariable(name: "accessor", arg: 2, scope: !3730, file: !755, line: 31, type: !780)
!3734 = !DILocation(line: 31, column: 34, scope: !3730)
!3735 = !DILocalVariable(name: "lines", arg: 3, scope: !3730, file: !755, line: 31, type: !143)
!3736 = !DILocation(line: 31, column: 53, scope: !3730)
!3737 = !DILocalVariable(name: "bounce", arg: 4, scope: !3730, file: !755, line: 31, type: !143)
!3738 = !DILocation(line: 31, column: 69, scope: !3730)
!3739 = !DILocation(line: 32, column: 11, scope: !3730)
!3740 = !DILocation(line: 32, column: 21, scope: !3730)
!3741 = !DILocation(line: 31, column: 5, scope: !3730)
!3742 = !DILocation(line: 32, column: 32, scope: !3730)
!3743 = !DILocation(line: 32, column: 38, scope: !3730)
!3744 = !DILocation(line: 32, column: 46, scope: !3730)
!3745 = !DILocation(line: 32, column: 54, scope: !3730)
!3746 = !DILocation(line: 32, column: 63, scope: !3730)
!3747 = distinct !DISubprogram(name: "Line", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC2Ev", scope: !763, file: !755, line: 120, type: !3748, scopeLine: 120, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !3751, retainedNodes: !2042)
!3748 = !DISubroutineType(types: !3749)
!3749 = !{null, !3750}
!3750 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !763, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!3751 = !DISubprogram(name: "Line", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC4Ev", scope: !763, type: !3748, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: 0)
!3752 = !DILocalVariable(name: "this", arg: 1, scope: !3747, type: !3598, flags: DIFlagArtificial | DIFlagObjectPointer)
!3753 = !DILocation(line: 0, scope: !3747)
!3754 = !DILocation(line: 121, column: 18, scope: !3747)
!3755 = !DILocation(line: 122, column: 18, scope: !3747)
!3756 = !DILocation(line: 122, column: 35, scope: !3747)
!3757 = !DILocation(line: 123, column: 14, scope: !3747)
!3758 = !DILocation(line: 120, column: 12, scope: !3747)
!3759 = distinct !DISubprogram(name: "read_bytes", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10read_bytesEjjj", scope: !754, file: !755, line: 151, type: !829, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !828, retainedNodes: !2042)
!3760 = !DILocalVariable(name: "this", arg: 1, scope: !3759, type: !3476, flags: DIFlagArtificial | DIFlagObjectPointer)
!3761 = !DILocation(line: 0, scope: !3759)
!3762 = !DILocalVariable(name: "to", arg: 2, scope: !3759, file: !755, line: 151, type: !143)
!3763 = !DILocation(line: 151, column: 30, scope: !3759)
!3764 = !DILocalVariable(name: "byte", arg: 3, scope: !3759, file: !755, line: 151, type: !143)
!3765 = !DILocation(line: 151, column: 43, scope: !3759)
!3766 = !DILocalVariable(name: "bytes", arg: 4, scope: !3759, file: !755, line: 151, type: !143)
!3767 = !DILocation(line: 151, column: 58, scope: !3759)
!3768 = !DILocalVariable(name: "kAlignment", scope: !3759, file: !755, line: 152, type: !483)
!3769 = !DILocation(line: 152, column: 28, scope: !3759)
!3770 = !DILocation(line: 153, column: 9, scope: !3759)
!3771 = !DILocation(line: 153, column: 16, scope: !3759)
!3772 = !DILocalVariable(name: "offset", scope: !3773, file: !755, line: 154, type: !483)
!3773 = distinct !DILexicalBlock(scope: !3759, file: !755, line: 153, column: 23)
!3774 = !DILocation(line: 154, column: 28, scope: !3773)
!3775 = !DILocation(line: 154, column: 37, scope: !3773)
!3776 = !DILocation(line: 154, column: 42, scope: !3773)
!3777 = !DILocalVariable(name: "part", scope: !3773, file: !755, line: 155, type: !483)
!3778 = !DILocation(line: 155, column: 28, scope: !3773)
!3779 = !DILocation(line: 155, column: 35, scope: !3773)
!3780 = !DILocation(line: 155, column: 56, scope: !3773)
!3781 = !DILocation(line: 155, column: 54, scope: !3773)
!3782 = !DILocation(line: 155, column: 41, scope: !3773)
!3783 = !DILocation(line: 155, column: 65, scope: !3773)
!3784 = !DILocation(line: 155, column: 86, scope: !3773)
!3785 = !DILocation(line: 155, column: 84, scope: !3773)
!3786 = !DILocation(line: 156, column: 18, scope: !3787)
!3787 = distinct !DILexicalBlock(scope: !3773, file: !755, line: 156, column: 17)
!3788 = !DILocation(line: 156, column: 27, scope: !3787)
!3789 = !DILocation(line: 156, column: 25, scope: !3787)
!3790 = !DILocation(line: 156, column: 31, scope: !3787)
!3791 = !DILocation(line: 156, column: 44, scope: !3787)
!3792 = !DILocation(line: 157, column: 39, scope: !3793)
!3793 = distinct !DILexicalBlock(scope: !3787, file: !755, line: 156, column: 50)
!3794 = !DILocation(line: 157, column: 32, scope: !3793)
!3795 = !DILocation(line: 157, column: 46, scope: !3793)
!3796 = !DILocation(line: 157, column: 50, scope: !3793)
!3797 = !DILocation(line: 157, column: 17, scope: !3793)
!3798 = !DILocation(line: 158, column: 13, scope: !3793)
!3799 = !DILocalVariable(name: "lead", scope: !3800, file: !755, line: 159, type: !483)
!3800 = distinct !DILexicalBlock(scope: !3787, file: !755, line: 158, column: 20)
!3801 = !DILocation(line: 159, column: 32, scope: !3800)
!3802 = !DILocation(line: 159, column: 39, scope: !3800)
!3803 = !DILocation(line: 159, column: 46, scope: !3800)
!3804 = !DILocation(line: 160, column: 39, scope: !3800)
!3805 = !DILocation(line: 160, column: 46, scope: !3800)
!3806 = !DILocation(line: 160, column: 44, scope: !3800)
!3807 = !DILocation(line: 160, column: 32, scope: !3800)
!3808 = !DILocation(line: 160, column: 53, scope: !3800)
!3809 = !DILocation(line: 160, column: 62, scope: !3800)
!3810 = !DILocation(line: 160, column: 69, scope: !3800)
!3811 = !DILocation(line: 160, column: 67, scope: !3800)
!3812 = !DILocation(line: 160, column: 17, scope: !3800)
!3813 = !DILocation(line: 161, column: 17, scope: !3800)
!3814 = !DILocation(line: 162, column: 22, scope: !3800)
!3815 = !DILocation(line: 162, column: 26, scope: !3800)
!3816 = !DILocation(line: 162, column: 36, scope: !3800)
!3817 = !DILocation(line: 162, column: 34, scope: !3800)
!3818 = !DILocation(line: 162, column: 42, scope: !3800)
!3819 = !DILocation(line: 162, column: 17, scope: !3800)
!3820 = !DILocation(line: 164, column: 19, scope: !3773)
!3821 = !DILocation(line: 164, column: 16, scope: !3773)
!3822 = !DILocation(line: 164, column: 33, scope: !3773)
!3823 = !DILocation(line: 164, column: 30, scope: !3773)
!3824 = !DILocation(line: 164, column: 48, scope: !3773)
!3825 = !DILocation(line: 164, column: 45, scope: !3773)
!3826 = distinct !{!3826, !3770, !3827, !2067}
!3827 = !DILocation(line: 165, column: 9, scope: !3759)
!3828 = !DILocation(line: 166, column: 5, scope: !3759)
!3829 = distinct !DISubprogram(name: "noc_async_read<8193U, true>", linkageName: "_Z14noc_async_readILj8193ELb1EEvyjjhj", scope: !3029, file: !3029, line: 552, type: !3830, scopeLine: 557, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3832, retainedNodes: !2042)
!3830 = !DISubroutineType(types: !3831)
!3831 = !{null, !152, !143, !143, !5, !143}
!3832 = !{!3833, !3834}
!3833 = !DITemplateValueParameter(name: "max_page_size", type: !118, value: i32 8193)
!3834 = !DITemplateValueParameter(name: "enable_noc_tracing", type: !298, value: i1 true)
!3835 = !DILocalVariable(name: "src_noc_addr", arg: 1, scope: !3829, file: !3029, line: 553, type: !152)
!3836 = !DILocation(line: 553, column: 14, scope: !3829)
!3837 = !DILocalVariable(name: "dst_local_l1_addr", arg: 2, scope: !3829, file: !3029, line: 554, type: !143)
!3838 = !DILocation(line: 554, column: 14, scope: !3829)
!3839 = !DILocalVariable(name: "size", arg: 3, scope: !3829, file: !3029, line: 555, type: !143)
!3840 = !DILocation(line: 555, column: 14, scope: !3829)
!3841 = !DILocalVariable(name: "noc", arg: 4, scope: !3829, file: !3029, line: 556, type: !5)
!3842 = !DILocation(line: 556, column: 13, scope: !3829)
!3843 = !DILocalVariable(name: "read_req_vc", arg: 5, scope: !3829, file: !3029, line: 557, type: !143)
!3844 = !DILocation(line: 557, column: 14, scope: !3829)
!3845 = !DILocation(line: 571, column: 48, scope: !3846)
!3846 = distinct !DILexicalBlock(scope: !3847, file: !3029, line: 568, column: 12)
!3847 = distinct !DILexicalBlock(scope: !3829, file: !3029, line: 566, column: 19)
!3848 = !DILocation(line: 571, column: 67, scope: !3846)
!3849 = !DILocation(line: 571, column: 81, scope: !3846)
!3850 = !DILocation(line: 571, column: 100, scope: !3846)
!3851 = !DILocation(line: 571, column: 106, scope: !3846)
!3852 = !DILocalVariable(name: "noc", arg: 1, scope: !3853, file: !840, line: 765, type: !143)
!3853 = distinct !DISubprogram(name: "ncrisc_noc_fast_read_any_len<(unsigned char)'\\x00'>", linkageName: "_Z28ncrisc_noc_fast_read_any_lenILh0EEvjjyjjj", scope: !840, file: !840, line: 764, type: !3854, scopeLine: 770, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3856, retainedNodes: !2042)
!3854 = !DISubroutineType(types: !3855)
!3855 = !{null, !143, !143, !152, !143, !143, !143}
!3856 = !{!3857}
!3857 = !DITemplateValueParameter(name: "noc_mode", type: !7, value: i8 0)
!3858 = !DILocation(line: 765, column: 14, scope: !3853, inlinedAt: !3859)
!3859 = distinct !DILocation(line: 571, column: 9, scope: !3846)
!3860 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3853, file: !840, line: 766, type: !143)
!3861 = !DILocation(line: 766, column: 14, scope: !3853, inlinedAt: !3859)
!3862 = !DILocalVariable(name: "src_addr", arg: 3, scope: !3853, file: !840, line: 767, type: !152)
!3863 = !DILocation(line: 767, column: 14, scope: !3853, inlinedAt: !3859)
!3864 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !3853, file: !840, line: 768, type: !143)
!3865 = !DILocation(line: 768, column: 14, scope: !3853, inlinedAt: !3859)
!3866 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !3853, file: !840, line: 769, type: !143)
!3867 = !DILocation(line: 769, column: 14, scope: !3853, inlinedAt: !3859)
!3868 = !DILocalVariable(name: "read_req_vc", arg: 6, scope: !3853, file: !840, line: 770, type: !143)
!3869 = !DILocation(line: 770, column: 14, scope: !3853, inlinedAt: !3859)
!3870 = !DILocation(line: 771, column: 5, scope: !3853, inlinedAt: !3859)
!3871 = !DILocation(line: 771, column: 12, scope: !3853, inlinedAt: !3859)
!3872 = !DILocation(line: 771, column: 22, scope: !3853, inlinedAt: !3859)
!3873 = !DILocation(line: 772, column: 9, scope: !3874, inlinedAt: !3859)
!3874 = distinct !DILexicalBlock(scope: !3853, file: !840, line: 771, column: 44)
!3875 = !DILocation(line: 772, column: 35, scope: !3874, inlinedAt: !3859)
!3876 = !DILocation(line: 772, column: 40, scope: !3874, inlinedAt: !3859)
!3877 = !DILocalVariable(name: "noc", arg: 1, scope: !3878, file: !840, line: 158, type: !143)
!3878 = distinct !DISubprogram(name: "noc_cmd_buf_ready", linkageName: "_Z17noc_cmd_buf_readyjj", scope: !840, file: !840, line: 158, type: !3879, scopeLine: 158, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3879 = !DISubroutineType(types: !3880)
!3880 = !{!298, !143, !143}
!3881 = !DILocation(line: 158, column: 71, scope: !3878, inlinedAt: !3882)
!3882 = distinct !DILocation(line: 772, column: 17, scope: !3874, inlinedAt: !3859)
!3883 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3878, file: !840, line: 158, type: !143)
!3884 = !DILocation(line: 158, column: 85, scope: !3878, inlinedAt: !3882)
!3885 = !DILocation(line: 159, column: 34, scope: !3878, inlinedAt: !3882)
!3886 = !DILocation(line: 159, column: 39, scope: !3878, inlinedAt: !3882)
!3887 = !DILocalVariable(name: "noc", arg: 1, scope: !3888, file: !840, line: 140, type: !143)
!3888 = distinct !DISubprogram(name: "NOC_CMD_BUF_READ_REG", linkageName: "_Z20NOC_CMD_BUF_READ_REGjjj", scope: !840, file: !840, line: 140, type: !3889, scopeLine: 140, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3889 = !DISubroutineType(types: !3890)
!3890 = !{!143, !143, !143, !143}
!3891 = !DILocation(line: 140, column: 78, scope: !3888, inlinedAt: !3892)
!3892 = distinct !DILocation(line: 159, column: 13, scope: !3878, inlinedAt: !3882)
!3893 = !DILocalVariable(name: "buf", arg: 2, scope: !3888, file: !840, line: 140, type: !143)
!3894 = !DILocation(line: 140, column: 92, scope: !3888, inlinedAt: !3892)
!3895 = !DILocalVariable(name: "addr", arg: 3, scope: !3888, file: !840, line: 140, type: !143)
!3896 = !DILocation(line: 140, column: 106, scope: !3888, inlinedAt: !3892)
!3897 = !DILocalVariable(name: "offset", scope: !3888, file: !840, line: 141, type: !143)
!3898 = !DILocation(line: 141, column: 14, scope: !3888, inlinedAt: !3892)
!3899 = !DILocation(line: 141, column: 24, scope: !3888, inlinedAt: !3892)
!3900 = !DILocation(line: 141, column: 28, scope: !3888, inlinedAt: !3892)
!3901 = !DILocation(line: 141, column: 58, scope: !3888, inlinedAt: !3892)
!3902 = !DILocation(line: 141, column: 62, scope: !3888, inlinedAt: !3892)
!3903 = !DILocation(line: 141, column: 55, scope: !3888, inlinedAt: !3892)
!3904 = !DILocation(line: 141, column: 92, scope: !3888, inlinedAt: !3892)
!3905 = !DILocation(line: 141, column: 90, scope: !3888, inlinedAt: !3892)
!3906 = !DILocalVariable(name: "ptr", scope: !3888, file: !840, line: 142, type: !543)
!3907 = !DILocation(line: 142, column: 24, scope: !3888, inlinedAt: !3892)
!3908 = !DILocation(line: 142, column: 50, scope: !3888, inlinedAt: !3892)
!3909 = !DILocation(line: 142, column: 30, scope: !3888, inlinedAt: !3892)
!3910 = !DILocation(line: 143, column: 13, scope: !3888, inlinedAt: !3892)
!3911 = !DILocation(line: 143, column: 12, scope: !3888, inlinedAt: !3892)
!3912 = !DILocation(line: 159, column: 62, scope: !3878, inlinedAt: !3882)
!3913 = !DILocation(line: 772, column: 16, scope: !3874, inlinedAt: !3859)
!3914 = distinct !{!3914, !3873, !3915, !2067}
!3915 = !DILocation(line: 772, column: 49, scope: !3874, inlinedAt: !3859)
!3916 = !DILocation(line: 773, column: 40, scope: !3874, inlinedAt: !3859)
!3917 = !DILocation(line: 773, column: 45, scope: !3874, inlinedAt: !3859)
!3918 = !DILocation(line: 773, column: 54, scope: !3874, inlinedAt: !3859)
!3919 = !DILocation(line: 773, column: 64, scope: !3874, inlinedAt: !3859)
!3920 = !DILocation(line: 773, column: 95, scope: !3874, inlinedAt: !3859)
!3921 = !DILocalVariable(name: "noc", arg: 1, scope: !3922, file: !840, line: 417, type: !143)
!3922 = distinct !DISubprogram(name: "ncrisc_noc_fast_read<(unsigned char)'\\x00'>", linkageName: "_Z20ncrisc_noc_fast_readILh0EEvjjyjjj", scope: !840, file: !840, line: 416, type: !3854, scopeLine: 422, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3856, retainedNodes: !2042)
!3923 = !DILocation(line: 417, column: 14, scope: !3922, inlinedAt: !3924)
!3924 = distinct !DILocation(line: 773, column: 9, scope: !3874, inlinedAt: !3859)
!3925 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3922, file: !840, line: 418, type: !143)
!3926 = !DILocation(line: 418, column: 14, scope: !3922, inlinedAt: !3924)
!3927 = !DILocalVariable(name: "src_addr", arg: 3, scope: !3922, file: !840, line: 419, type: !152)
!3928 = !DILocation(line: 419, column: 14, scope: !3922, inlinedAt: !3924)
!3929 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !3922, file: !840, line: 420, type: !143)
!3930 = !DILocation(line: 420, column: 14, scope: !3922, inlinedAt: !3924)
!3931 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !3922, file: !840, line: 421, type: !143)
!3932 = !DILocation(line: 421, column: 14, scope: !3922, inlinedAt: !3924)
!3933 = !DILocalVariable(name: "read_req_vc", arg: 6, scope: !3922, file: !840, line: 422, type: !143)
!3934 = !DILocation(line: 422, column: 14, scope: !3922, inlinedAt: !3924)
!3935 = !DILocation(line: 431, column: 27, scope: !3922, inlinedAt: !3924)
!3936 = !DILocation(line: 431, column: 32, scope: !3922, inlinedAt: !3924)
!3937 = !DILocation(line: 431, column: 58, scope: !3922, inlinedAt: !3924)
!3938 = !DILocalVariable(name: "noc", arg: 1, scope: !3939, file: !840, line: 134, type: !143)
!3939 = distinct !DISubprogram(name: "NOC_CMD_BUF_WRITE_REG", linkageName: "_Z21NOC_CMD_BUF_WRITE_REGjjjj", scope: !840, file: !840, line: 133, type: !3940, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2042)
!3940 = !DISubroutineType(types: !3941)
!3941 = !{null, !143, !143, !143, !143}
!3942 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !3943)
!3943 = distinct !DILocation(line: 431, column: 5, scope: !3922, inlinedAt: !3924)
!3944 = !DILocalVariable(name: "buf", arg: 2, scope: !3939, file: !840, line: 134, type: !143)
!3945 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !3943)
!3946 = !DILocalVariable(name: "addr", arg: 3, scope: !3939, file: !840, line: 134, type: !143)
!3947 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !3943)
!3948 = !DILocalVariable(name: "val", arg: 4, scope: !3939, file: !840, line: 134, type: !143)
!3949 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !3943)
!3950 = !DILocalVariable(name: "offset", scope: !3939, file: !840, line: 135, type: !143)
!3951 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !3943)
!3952 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !3943)
!3953 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !3943)
!3954 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !3943)
!3955 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !3943)
!3956 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !3943)
!3957 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !3943)
!3958 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !3943)
!3959 = !DILocalVariable(name: "ptr", scope: !3939, file: !840, line: 136, type: !543)
!3960 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !3943)
!3961 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !3943)
!3962 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !3943)
!3963 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !3943)
!3964 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !3943)
!3965 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !3943)
!3966 = !DILocation(line: 432, column: 27, scope: !3922, inlinedAt: !3924)
!3967 = !DILocation(line: 432, column: 32, scope: !3922, inlinedAt: !3924)
!3968 = !DILocation(line: 432, column: 69, scope: !3922, inlinedAt: !3924)
!3969 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !3970)
!3970 = distinct !DILocation(line: 432, column: 5, scope: !3922, inlinedAt: !3924)
!3971 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !3970)
!3972 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !3970)
!3973 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !3970)
!3974 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !3970)
!3975 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !3970)
!3976 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !3970)
!3977 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !3970)
!3978 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !3970)
!3979 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !3970)
!3980 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !3970)
!3981 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !3970)
!3982 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !3970)
!3983 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !3970)
!3984 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !3970)
!3985 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !3970)
!3986 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !3970)
!3987 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !3970)
!3988 = !DILocation(line: 433, column: 27, scope: !3922, inlinedAt: !3924)
!3989 = !DILocation(line: 433, column: 32, scope: !3922, inlinedAt: !3924)
!3990 = !DILocation(line: 433, column: 78, scope: !3922, inlinedAt: !3924)
!3991 = !DILocation(line: 433, column: 87, scope: !3922, inlinedAt: !3924)
!3992 = !DILocation(line: 433, column: 77, scope: !3922, inlinedAt: !3924)
!3993 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !3994)
!3994 = distinct !DILocation(line: 433, column: 5, scope: !3922, inlinedAt: !3924)
!3995 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !3994)
!3996 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !3994)
!3997 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !3994)
!3998 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !3994)
!3999 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !3994)
!4000 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !3994)
!4001 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !3994)
!4002 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !3994)
!4003 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !3994)
!4004 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !3994)
!4005 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !3994)
!4006 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !3994)
!4007 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !3994)
!4008 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !3994)
!4009 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !3994)
!4010 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !3994)
!4011 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !3994)
!4012 = !DILocation(line: 434, column: 27, scope: !3922, inlinedAt: !3924)
!4013 = !DILocation(line: 434, column: 32, scope: !3922, inlinedAt: !3924)
!4014 = !DILocation(line: 434, column: 56, scope: !3922, inlinedAt: !3924)
!4015 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4016)
!4016 = distinct !DILocation(line: 434, column: 5, scope: !3922, inlinedAt: !3924)
!4017 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4016)
!4018 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4016)
!4019 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4016)
!4020 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4016)
!4021 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4016)
!4022 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4016)
!4023 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4016)
!4024 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4016)
!4025 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4016)
!4026 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4016)
!4027 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4016)
!4028 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4016)
!4029 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4016)
!4030 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4016)
!4031 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4016)
!4032 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4016)
!4033 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4016)
!4034 = !DILocation(line: 435, column: 27, scope: !3922, inlinedAt: !3924)
!4035 = !DILocation(line: 435, column: 32, scope: !3922, inlinedAt: !3924)
!4036 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4037)
!4037 = distinct !DILocation(line: 435, column: 5, scope: !3922, inlinedAt: !3924)
!4038 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4037)
!4039 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4037)
!4040 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4037)
!4041 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4037)
!4042 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4037)
!4043 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4037)
!4044 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4037)
!4045 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4037)
!4046 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4037)
!4047 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4037)
!4048 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4037)
!4049 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4037)
!4050 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4037)
!4051 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4037)
!4052 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4037)
!4053 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4037)
!4054 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4037)
!4055 = !DILocation(line: 437, column: 30, scope: !4056, inlinedAt: !3924)
!4056 = distinct !DILexicalBlock(scope: !4057, file: !840, line: 436, column: 49)
!4057 = distinct !DILexicalBlock(scope: !3922, file: !840, line: 436, column: 19)
!4058 = !DILocation(line: 437, column: 35, scope: !4056, inlinedAt: !3924)
!4059 = !DILocation(line: 774, column: 18, scope: !3874, inlinedAt: !3859)
!4060 = !DILocation(line: 775, column: 19, scope: !3874, inlinedAt: !3859)
!4061 = !DILocation(line: 776, column: 19, scope: !3874, inlinedAt: !3859)
!4062 = distinct !{!4062, !3870, !4063, !2067}
!4063 = !DILocation(line: 777, column: 5, scope: !3853, inlinedAt: !3859)
!4064 = !DILocation(line: 778, column: 5, scope: !3853, inlinedAt: !3859)
!4065 = !DILocation(line: 778, column: 31, scope: !3853, inlinedAt: !3859)
!4066 = !DILocation(line: 778, column: 36, scope: !3853, inlinedAt: !3859)
!4067 = !DILocation(line: 158, column: 71, scope: !3878, inlinedAt: !4068)
!4068 = distinct !DILocation(line: 778, column: 13, scope: !3853, inlinedAt: !3859)
!4069 = !DILocation(line: 158, column: 85, scope: !3878, inlinedAt: !4068)
!4070 = !DILocation(line: 159, column: 34, scope: !3878, inlinedAt: !4068)
!4071 = !DILocation(line: 159, column: 39, scope: !3878, inlinedAt: !4068)
!4072 = !DILocation(line: 140, column: 78, scope: !3888, inlinedAt: !4073)
!4073 = distinct !DILocation(line: 159, column: 13, scope: !3878, inlinedAt: !4068)
!4074 = !DILocation(line: 140, column: 92, scope: !3888, inlinedAt: !4073)
!4075 = !DILocation(line: 140, column: 106, scope: !3888, inlinedAt: !4073)
!4076 = !DILocation(line: 141, column: 14, scope: !3888, inlinedAt: !4073)
!4077 = !DILocation(line: 141, column: 24, scope: !3888, inlinedAt: !4073)
!4078 = !DILocation(line: 141, column: 28, scope: !3888, inlinedAt: !4073)
!4079 = !DILocation(line: 141, column: 58, scope: !3888, inlinedAt: !4073)
!4080 = !DILocation(line: 141, column: 62, scope: !3888, inlinedAt: !4073)
!4081 = !DILocation(line: 141, column: 55, scope: !3888, inlinedAt: !4073)
!4082 = !DILocation(line: 141, column: 92, scope: !3888, inlinedAt: !4073)
!4083 = !DILocation(line: 141, column: 90, scope: !3888, inlinedAt: !4073)
!4084 = !DILocation(line: 142, column: 24, scope: !3888, inlinedAt: !4073)
!4085 = !DILocation(line: 142, column: 50, scope: !3888, inlinedAt: !4073)
!4086 = !DILocation(line: 142, column: 30, scope: !3888, inlinedAt: !4073)
!4087 = !DILocation(line: 143, column: 13, scope: !3888, inlinedAt: !4073)
!4088 = !DILocation(line: 143, column: 12, scope: !3888, inlinedAt: !4073)
!4089 = !DILocation(line: 159, column: 62, scope: !3878, inlinedAt: !4068)
!4090 = !DILocation(line: 778, column: 12, scope: !3853, inlinedAt: !3859)
!4091 = distinct !{!4091, !4064, !4092, !2067}
!4092 = !DILocation(line: 778, column: 45, scope: !3853, inlinedAt: !3859)
!4093 = !DILocation(line: 779, column: 36, scope: !3853, inlinedAt: !3859)
!4094 = !DILocation(line: 779, column: 41, scope: !3853, inlinedAt: !3859)
!4095 = !DILocation(line: 779, column: 50, scope: !3853, inlinedAt: !3859)
!4096 = !DILocation(line: 779, column: 60, scope: !3853, inlinedAt: !3859)
!4097 = !DILocation(line: 779, column: 71, scope: !3853, inlinedAt: !3859)
!4098 = !DILocation(line: 779, column: 82, scope: !3853, inlinedAt: !3859)
!4099 = !DILocation(line: 417, column: 14, scope: !3922, inlinedAt: !4100)
!4100 = distinct !DILocation(line: 779, column: 5, scope: !3853, inlinedAt: !3859)
!4101 = !DILocation(line: 418, column: 14, scope: !3922, inlinedAt: !4100)
!4102 = !DILocation(line: 419, column: 14, scope: !3922, inlinedAt: !4100)
!4103 = !DILocation(line: 420, column: 14, scope: !3922, inlinedAt: !4100)
!4104 = !DILocation(line: 421, column: 14, scope: !3922, inlinedAt: !4100)
!4105 = !DILocation(line: 422, column: 14, scope: !3922, inlinedAt: !4100)
!4106 = !DILocation(line: 431, column: 27, scope: !3922, inlinedAt: !4100)
!4107 = !DILocation(line: 431, column: 32, scope: !3922, inlinedAt: !4100)
!4108 = !DILocation(line: 431, column: 58, scope: !3922, inlinedAt: !4100)
!4109 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4110)
!4110 = distinct !DILocation(line: 431, column: 5, scope: !3922, inlinedAt: !4100)
!4111 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4110)
!4112 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4110)
!4113 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4110)
!4114 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4110)
!4115 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4110)
!4116 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4110)
!4117 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4110)
!4118 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4110)
!4119 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4110)
!4120 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4110)
!4121 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4110)
!4122 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4110)
!4123 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4110)
!4124 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4110)
!4125 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4110)
!4126 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4110)
!4127 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4110)
!4128 = !DILocation(line: 432, column: 27, scope: !3922, inlinedAt: !4100)
!4129 = !DILocation(line: 432, column: 32, scope: !3922, inlinedAt: !4100)
!4130 = !DILocation(line: 432, column: 69, scope: !3922, inlinedAt: !4100)
!4131 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4132)
!4132 = distinct !DILocation(line: 432, column: 5, scope: !3922, inlinedAt: !4100)
!4133 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4132)
!4134 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4132)
!4135 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4132)
!4136 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4132)
!4137 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4132)
!4138 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4132)
!4139 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4132)
!4140 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4132)
!4141 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4132)
!4142 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4132)
!4143 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4132)
!4144 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4132)
!4145 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4132)
!4146 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4132)
!4147 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4132)
!4148 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4132)
!4149 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4132)
!4150 = !DILocation(line: 433, column: 27, scope: !3922, inlinedAt: !4100)
!4151 = !DILocation(line: 433, column: 32, scope: !3922, inlinedAt: !4100)
!4152 = !DILocation(line: 433, column: 78, scope: !3922, inlinedAt: !4100)
!4153 = !DILocation(line: 433, column: 87, scope: !3922, inlinedAt: !4100)
!4154 = !DILocation(line: 433, column: 77, scope: !3922, inlinedAt: !4100)
!4155 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4156)
!4156 = distinct !DILocation(line: 433, column: 5, scope: !3922, inlinedAt: !4100)
!4157 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4156)
!4158 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4156)
!4159 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4156)
!4160 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4156)
!4161 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4156)
!4162 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4156)
!4163 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4156)
!4164 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4156)
!4165 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4156)
!4166 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4156)
!4167 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4156)
!4168 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4156)
!4169 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4156)
!4170 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4156)
!4171 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4156)
!4172 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4156)
!4173 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4156)
!4174 = !DILocation(line: 434, column: 27, scope: !3922, inlinedAt: !4100)
!4175 = !DILocation(line: 434, column: 32, scope: !3922, inlinedAt: !4100)
!4176 = !DILocation(line: 434, column: 56, scope: !3922, inlinedAt: !4100)
!4177 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4178)
!4178 = distinct !DILocation(line: 434, column: 5, scope: !3922, inlinedAt: !4100)
!4179 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4178)
!4180 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4178)
!4181 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4178)
!4182 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4178)
!4183 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4178)
!4184 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4178)
!4185 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4178)
!4186 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4178)
!4187 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4178)
!4188 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4178)
!4189 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4178)
!4190 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4178)
!4191 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4178)
!4192 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4178)
!4193 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4178)
!4194 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4178)
!4195 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4178)
!4196 = !DILocation(line: 435, column: 27, scope: !3922, inlinedAt: !4100)
!4197 = !DILocation(line: 435, column: 32, scope: !3922, inlinedAt: !4100)
!4198 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4199)
!4199 = distinct !DILocation(line: 435, column: 5, scope: !3922, inlinedAt: !4100)
!4200 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4199)
!4201 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4199)
!4202 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4199)
!4203 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4199)
!4204 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4199)
!4205 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4199)
!4206 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4199)
!4207 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4199)
!4208 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4199)
!4209 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4199)
!4210 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4199)
!4211 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4199)
!4212 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4199)
!4213 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4199)
!4214 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4199)
!4215 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4199)
!4216 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4199)
!4217 = !DILocation(line: 437, column: 30, scope: !4056, inlinedAt: !4100)
!4218 = !DILocation(line: 437, column: 35, scope: !4056, inlinedAt: !4100)
!4219 = !DILocation(line: 574, column: 1, scope: !3829)
!4220 = distinct !DISubprogram(name: "remote", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj", scope: !754, file: !755, line: 129, type: !817, scopeLine: 129, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !816, retainedNodes: !2042)
!4221 = !DILocalVariable(name: "this", arg: 1, scope: !4220, type: !4222, flags: DIFlagArtificial | DIFlagObjectPointer)
!4222 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !815, size: 32)
!4223 = !DILocation(line: 0, scope: !4220)
!4224 = !DILocalVariable(name: "byte", arg: 2, scope: !4220, file: !755, line: 129, type: !143)
!4225 = !DILocation(line: 129, column: 30, scope: !4220)
!4226 = !DILocation(line: 129, column: 51, scope: !4220)
!4227 = !DILocation(line: 129, column: 61, scope: !4220)
!4228 = !DILocation(line: 129, column: 74, scope: !4220)
!4229 = !DILocation(line: 129, column: 79, scope: !4220)
!4230 = !DILocation(line: 129, column: 93, scope: !4220)
!4231 = !DILocation(line: 129, column: 98, scope: !4220)
!4232 = !DILocalVariable(name: "this", arg: 1, scope: !4233, type: !4234, flags: DIFlagArtificial | DIFlagObjectPointer)
!4233 = distinct !DISubprogram(name: "get_noc_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE12get_noc_addrEjjh", scope: !698, file: !699, line: 303, type: !711, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !710, retainedNodes: !2042)
!4234 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !709, size: 32)
!4235 = !DILocation(line: 0, scope: !4233, inlinedAt: !4236)
!4236 = distinct !DILocation(line: 129, column: 61, scope: !4220)
!4237 = !DILocalVariable(name: "id", arg: 2, scope: !4233, file: !699, line: 303, type: !483)
!4238 = !DILocation(line: 303, column: 47, scope: !4233, inlinedAt: !4236)
!4239 = !DILocalVariable(name: "offset", arg: 3, scope: !4233, file: !699, line: 303, type: !713)
!4240 = !DILocation(line: 303, column: 67, scope: !4233, inlinedAt: !4236)
!4241 = !DILocalVariable(name: "noc", arg: 4, scope: !4233, file: !699, line: 303, type: !5)
!4242 = !DILocation(line: 303, column: 87, scope: !4233, inlinedAt: !4236)
!4243 = !DILocalVariable(name: "bank_offset_index", scope: !4233, file: !699, line: 304, type: !143)
!4244 = !DILocation(line: 304, column: 18, scope: !4233, inlinedAt: !4236)
!4245 = !DILocation(line: 304, column: 88, scope: !4233, inlinedAt: !4236)
!4246 = !DILocation(line: 19, column: 54, scope: !2731, inlinedAt: !4247)
!4247 = distinct !DILocation(line: 304, column: 38, scope: !4233, inlinedAt: !4236)
!4248 = !DILocation(line: 22, column: 54, scope: !2738, inlinedAt: !4247)
!4249 = !DILocation(line: 84, column: 79, scope: !2741, inlinedAt: !4250)
!4250 = distinct !DILocation(line: 22, column: 16, scope: !2738, inlinedAt: !4247)
!4251 = !DILocation(line: 92, column: 29, scope: !2748, inlinedAt: !4250)
!4252 = !DILocation(line: 15, column: 70, scope: !2752, inlinedAt: !4253)
!4253 = distinct !DILocation(line: 92, column: 16, scope: !2748, inlinedAt: !4250)
!4254 = !DILocation(line: 16, column: 24, scope: !2752, inlinedAt: !4253)
!4255 = !DILocation(line: 16, column: 26, scope: !2752, inlinedAt: !4253)
!4256 = !DILocation(line: 16, column: 40, scope: !2752, inlinedAt: !4253)
!4257 = !DILocation(line: 16, column: 47, scope: !2752, inlinedAt: !4253)
!4258 = !DILocation(line: 16, column: 12, scope: !2752, inlinedAt: !4253)
!4259 = !DILocalVariable(name: "bank_index", scope: !4233, file: !699, line: 305, type: !143)
!4260 = !DILocation(line: 305, column: 18, scope: !4233, inlinedAt: !4236)
!4261 = !DILocation(line: 305, column: 74, scope: !4233, inlinedAt: !4236)
!4262 = !DILocation(line: 305, column: 78, scope: !4233, inlinedAt: !4236)
!4263 = !DILocation(line: 36, column: 47, scope: !2765, inlinedAt: !4264)
!4264 = distinct !DILocation(line: 305, column: 31, scope: !4233, inlinedAt: !4236)
!4265 = !DILocation(line: 36, column: 60, scope: !2765, inlinedAt: !4264)
!4266 = !DILocation(line: 38, column: 16, scope: !2773, inlinedAt: !4264)
!4267 = !DILocation(line: 38, column: 21, scope: !2773, inlinedAt: !4264)
!4268 = !DILocation(line: 38, column: 39, scope: !2773, inlinedAt: !4264)
!4269 = !DILocation(line: 38, column: 19, scope: !2773, inlinedAt: !4264)
!4270 = !DILocalVariable(name: "addr", scope: !4233, file: !699, line: 306, type: !143)
!4271 = !DILocation(line: 306, column: 18, scope: !4233, inlinedAt: !4236)
!4272 = !DILocation(line: 306, column: 40, scope: !4233, inlinedAt: !4236)
!4273 = !DILocation(line: 306, column: 44, scope: !4233, inlinedAt: !4236)
!4274 = !DILocation(line: 306, column: 63, scope: !4233, inlinedAt: !4236)
!4275 = !DILocation(line: 306, column: 75, scope: !4233, inlinedAt: !4236)
!4276 = !DILocalVariable(name: "this", arg: 1, scope: !4277, type: !4234, flags: DIFlagArtificial | DIFlagObjectPointer)
!4277 = distinct !DISubprogram(name: "get_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE8get_addrEjjjj", scope: !698, file: !699, line: 293, type: !706, scopeLine: 297, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !705, retainedNodes: !2042)
!4278 = !DILocation(line: 0, scope: !4277, inlinedAt: !4279)
!4279 = distinct !DILocation(line: 306, column: 31, scope: !4233, inlinedAt: !4236)
!4280 = !DILocalVariable(name: "id", arg: 2, scope: !4277, file: !699, line: 294, type: !483)
!4281 = !DILocation(line: 294, column: 24, scope: !4277, inlinedAt: !4279)
!4282 = !DILocalVariable(name: "bank_offset_index", arg: 3, scope: !4277, file: !699, line: 295, type: !483)
!4283 = !DILocation(line: 295, column: 24, scope: !4277, inlinedAt: !4279)
!4284 = !DILocalVariable(name: "bank_index", arg: 4, scope: !4277, file: !699, line: 296, type: !483)
!4285 = !DILocation(line: 296, column: 24, scope: !4277, inlinedAt: !4279)
!4286 = !DILocalVariable(name: "offset", arg: 5, scope: !4277, file: !699, line: 297, type: !483)
!4287 = !DILocation(line: 297, column: 24, scope: !4277, inlinedAt: !4279)
!4288 = !DILocation(line: 298, column: 17, scope: !4277, inlinedAt: !4279)
!4289 = !DILocation(line: 298, column: 43, scope: !4277, inlinedAt: !4279)
!4290 = !DILocation(line: 298, column: 35, scope: !4277, inlinedAt: !4279)
!4291 = !DILocation(line: 298, column: 70, scope: !4277, inlinedAt: !4279)
!4292 = !DILocation(line: 298, column: 62, scope: !4277, inlinedAt: !4279)
!4293 = !DILocation(line: 298, column: 90, scope: !4277, inlinedAt: !4279)
!4294 = !DILocation(line: 298, column: 88, scope: !4277, inlinedAt: !4279)
!4295 = !DILocation(line: 299, column: 60, scope: !4277, inlinedAt: !4279)
!4296 = !DILocation(line: 54, column: 48, scope: !2997, inlinedAt: !4297)
!4297 = distinct !DILocation(line: 299, column: 16, scope: !4277, inlinedAt: !4279)
!4298 = !DILocation(line: 56, column: 36, scope: !3001, inlinedAt: !4297)
!4299 = !DILocation(line: 56, column: 16, scope: !3001, inlinedAt: !4297)
!4300 = !DILocation(line: 298, column: 97, scope: !4277, inlinedAt: !4279)
!4301 = !DILocalVariable(name: "noc_xy", scope: !4233, file: !699, line: 307, type: !143)
!4302 = !DILocation(line: 307, column: 18, scope: !4233, inlinedAt: !4236)
!4303 = !DILocation(line: 307, column: 66, scope: !4233, inlinedAt: !4236)
!4304 = !DILocation(line: 307, column: 78, scope: !4233, inlinedAt: !4236)
!4305 = !DILocation(line: 45, column: 43, scope: !2808, inlinedAt: !4306)
!4306 = distinct !DILocation(line: 307, column: 27, scope: !4233, inlinedAt: !4236)
!4307 = !DILocation(line: 45, column: 63, scope: !2808, inlinedAt: !4306)
!4308 = !DILocation(line: 47, column: 36, scope: !2816, inlinedAt: !4306)
!4309 = !DILocation(line: 47, column: 16, scope: !2816, inlinedAt: !4306)
!4310 = !DILocation(line: 47, column: 41, scope: !2816, inlinedAt: !4306)
!4311 = !DILocalVariable(name: "noc_addr", scope: !4233, file: !699, line: 309, type: !152)
!4312 = !DILocation(line: 309, column: 18, scope: !4233, inlinedAt: !4236)
!4313 = !DILocation(line: 309, column: 49, scope: !4233, inlinedAt: !4236)
!4314 = !DILocation(line: 309, column: 57, scope: !4233, inlinedAt: !4236)
!4315 = !DILocation(line: 222, column: 49, scope: !2825, inlinedAt: !4316)
!4316 = distinct !DILocation(line: 309, column: 29, scope: !4233, inlinedAt: !4236)
!4317 = !DILocation(line: 222, column: 71, scope: !2825, inlinedAt: !4316)
!4318 = !DILocation(line: 227, column: 24, scope: !2825, inlinedAt: !4316)
!4319 = !DILocation(line: 227, column: 23, scope: !2825, inlinedAt: !4316)
!4320 = !DILocation(line: 227, column: 32, scope: !2825, inlinedAt: !4316)
!4321 = !DILocation(line: 227, column: 59, scope: !2825, inlinedAt: !4316)
!4322 = !DILocation(line: 227, column: 57, scope: !2825, inlinedAt: !4316)
!4323 = !DILocation(line: 310, column: 16, scope: !4233, inlinedAt: !4236)
!4324 = !DILocation(line: 129, column: 44, scope: !4220)
!4325 = distinct !DISubprogram(name: "copy", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4copyEjjj", scope: !754, file: !755, line: 147, type: !826, scopeLine: 147, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !825, retainedNodes: !2042)
!4326 = !DILocalVariable(name: "to", arg: 1, scope: !4325, file: !755, line: 147, type: !143)
!4327 = !DILocation(line: 147, column: 31, scope: !4325)
!4328 = !DILocalVariable(name: "from", arg: 2, scope: !4325, file: !755, line: 147, type: !143)
!4329 = !DILocation(line: 147, column: 44, scope: !4325)
!4330 = !DILocalVariable(name: "bytes", arg: 3, scope: !4325, file: !755, line: 147, type: !143)
!4331 = !DILocation(line: 147, column: 59, scope: !4325)
!4332 = !DILocation(line: 148, column: 50, scope: !4325)
!4333 = !DILocation(line: 148, column: 26, scope: !4325)
!4334 = !DILocation(line: 148, column: 85, scope: !4325)
!4335 = !DILocation(line: 148, column: 55, scope: !4325)
!4336 = !DILocation(line: 148, column: 92, scope: !4325)
!4337 = !DILocation(line: 148, column: 9, scope: !4325)
!4338 = !DILocation(line: 149, column: 5, scope: !4325)
!4339 = distinct !DISubprogram(name: "refresh", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7refreshEv", scope: !754, file: !755, line: 110, type: !804, scopeLine: 110, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !806, retainedNodes: !2042)
!4340 = !DILocalVariable(name: "this", arg: 1, scope: !4339, type: !3476, flags: DIFlagArtificial | DIFlagObjectPointer)
!4341 = !DILocation(line: 0, scope: !4339)
!4342 = !DILocalVariable(name: "__range3", scope: !4343, type: !3594, flags: DIFlagArtificial)
!4343 = distinct !DILexicalBlock(scope: !4339, file: !755, line: 111, column: 9)
!4344 = !DILocation(line: 0, scope: !4343)
!4345 = !DILocation(line: 111, column: 27, scope: !4343)
!4346 = !DILocalVariable(name: "__begin0", scope: !4343, type: !3598, flags: DIFlagArtificial)
!4347 = !DILocation(line: 111, column: 25, scope: !4343)
!4348 = !DILocalVariable(name: "__end0", scope: !4343, type: !3598, flags: DIFlagArtificial)
!4349 = !DILocalVariable(name: "line", scope: !4350, file: !755, line: 111, type: !810)
!4350 = distinct !DILexicalBlock(scope: !4343, file: !755, line: 111, column: 9)
!4351 = !DILocation(line: 111, column: 20, scope: !4350)
!4352 = !DILocation(line: 111, column: 25, scope: !4350)
!4353 = !DILocation(line: 112, column: 24, scope: !4354)
!4354 = distinct !DILexicalBlock(scope: !4350, file: !755, line: 111, column: 35)
!4355 = !DILocation(line: 112, column: 13, scope: !4354)
!4356 = !DILocation(line: 113, column: 13, scope: !4354)
!4357 = !DILocation(line: 113, column: 18, scope: !4354)
!4358 = !DILocation(line: 113, column: 24, scope: !4354)
!4359 = !DILocation(line: 111, column: 9, scope: !4343)
!4360 = distinct !{!4360, !4359, !4361}
!4361 = !DILocation(line: 114, column: 9, scope: !4343)
!4362 = !DILocation(line: 115, column: 5, scope: !4339)
!4363 = distinct !DISubprogram(name: "write_bytes", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE11write_bytesEjjj", scope: !754, file: !755, line: 168, type: !829, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !831, retainedNodes: !2042)
!4364 = !DILocalVariable(name: "this", arg: 1, scope: !4363, type: !3476, flags: DIFlagArtificial | DIFlagObjectPointer)
!4365 = !DILocation(line: 0, scope: !4363)
!4366 = !DILocalVariable(name: "from", arg: 2, scope: !4363, file: !755, line: 168, type: !143)
!4367 = !DILocation(line: 168, column: 31, scope: !4363)
!4368 = !DILocalVariable(name: "byte", arg: 3, scope: !4363, file: !755, line: 168, type: !143)
!4369 = !DILocation(line: 168, column: 46, scope: !4363)
!4370 = !DILocalVariable(name: "bytes", arg: 4, scope: !4363, file: !755, line: 168, type: !143)
!4371 = !DILocation(line: 168, column: 61, scope: !4363)
!4372 = !DILocalVariable(name: "kAlignment", scope: !4363, file: !755, line: 169, type: !483)
!4373 = !DILocation(line: 169, column: 28, scope: !4363)
!4374 = !DILocation(line: 170, column: 9, scope: !4363)
!4375 = !DILocation(line: 170, column: 16, scope: !4363)
!4376 = !DILocalVariable(name: "offset", scope: !4377, file: !755, line: 171, type: !483)
!4377 = distinct !DILexicalBlock(scope: !4363, file: !755, line: 170, column: 23)
!4378 = !DILocation(line: 171, column: 28, scope: !4377)
!4379 = !DILocation(line: 171, column: 37, scope: !4377)
!4380 = !DILocation(line: 171, column: 42, scope: !4377)
!4381 = !DILocalVariable(name: "part", scope: !4377, file: !755, line: 172, type: !483)
!4382 = !DILocation(line: 172, column: 28, scope: !4377)
!4383 = !DILocation(line: 172, column: 35, scope: !4377)
!4384 = !DILocation(line: 172, column: 56, scope: !4377)
!4385 = !DILocation(line: 172, column: 54, scope: !4377)
!4386 = !DILocation(line: 172, column: 41, scope: !4377)
!4387 = !DILocation(line: 172, column: 65, scope: !4377)
!4388 = !DILocation(line: 172, column: 86, scope: !4377)
!4389 = !DILocation(line: 172, column: 84, scope: !4377)
!4390 = !DILocation(line: 173, column: 18, scope: !4391)
!4391 = distinct !DILexicalBlock(scope: !4377, file: !755, line: 173, column: 17)
!4392 = !DILocation(line: 173, column: 27, scope: !4391)
!4393 = !DILocation(line: 173, column: 25, scope: !4391)
!4394 = !DILocation(line: 173, column: 33, scope: !4391)
!4395 = !DILocation(line: 173, column: 46, scope: !4391)
!4396 = !DILocation(line: 174, column: 33, scope: !4397)
!4397 = distinct !DILexicalBlock(scope: !4391, file: !755, line: 173, column: 52)
!4398 = !DILocation(line: 174, column: 46, scope: !4397)
!4399 = !DILocation(line: 174, column: 39, scope: !4397)
!4400 = !DILocation(line: 174, column: 53, scope: !4397)
!4401 = !DILocation(line: 174, column: 17, scope: !4397)
!4402 = !DILocation(line: 175, column: 13, scope: !4397)
!4403 = !DILocalVariable(name: "lead", scope: !4404, file: !755, line: 176, type: !483)
!4404 = distinct !DILexicalBlock(scope: !4391, file: !755, line: 175, column: 20)
!4405 = !DILocation(line: 176, column: 32, scope: !4404)
!4406 = !DILocation(line: 176, column: 39, scope: !4404)
!4407 = !DILocation(line: 176, column: 46, scope: !4404)
!4408 = !DILocation(line: 177, column: 22, scope: !4404)
!4409 = !DILocation(line: 177, column: 32, scope: !4404)
!4410 = !DILocation(line: 177, column: 30, scope: !4404)
!4411 = !DILocation(line: 177, column: 38, scope: !4404)
!4412 = !DILocation(line: 177, column: 44, scope: !4404)
!4413 = !DILocation(line: 177, column: 17, scope: !4404)
!4414 = !DILocation(line: 178, column: 33, scope: !4404)
!4415 = !DILocation(line: 178, column: 43, scope: !4404)
!4416 = !DILocation(line: 178, column: 41, scope: !4404)
!4417 = !DILocation(line: 178, column: 56, scope: !4404)
!4418 = !DILocation(line: 178, column: 49, scope: !4404)
!4419 = !DILocation(line: 178, column: 63, scope: !4404)
!4420 = !DILocation(line: 178, column: 17, scope: !4404)
!4421 = !DILocation(line: 1767, column: 38, scope: !3262, inlinedAt: !4422)
!4422 = distinct !DILocation(line: 179, column: 17, scope: !4404)
!4423 = !DILocation(line: 1776, column: 9, scope: !3266, inlinedAt: !4422)
!4424 = !DILocation(line: 1776, column: 53, scope: !3266, inlinedAt: !4422)
!4425 = !DILocation(line: 591, column: 89, scope: !3270, inlinedAt: !4426)
!4426 = distinct !DILocation(line: 1776, column: 17, scope: !3266, inlinedAt: !4422)
!4427 = !DILocation(line: 592, column: 33, scope: !3270, inlinedAt: !4426)
!4428 = !DILocation(line: 146, column: 77, scope: !3055, inlinedAt: !4429)
!4429 = distinct !DILocation(line: 592, column: 13, scope: !3270, inlinedAt: !4426)
!4430 = !DILocation(line: 146, column: 91, scope: !3055, inlinedAt: !4429)
!4431 = !DILocation(line: 147, column: 14, scope: !3055, inlinedAt: !4429)
!4432 = !DILocation(line: 147, column: 24, scope: !3055, inlinedAt: !4429)
!4433 = !DILocation(line: 147, column: 28, scope: !3055, inlinedAt: !4429)
!4434 = !DILocation(line: 147, column: 69, scope: !3055, inlinedAt: !4429)
!4435 = !DILocation(line: 147, column: 58, scope: !3055, inlinedAt: !4429)
!4436 = !DILocation(line: 147, column: 56, scope: !3055, inlinedAt: !4429)
!4437 = !DILocation(line: 148, column: 24, scope: !3055, inlinedAt: !4429)
!4438 = !DILocation(line: 148, column: 50, scope: !3055, inlinedAt: !4429)
!4439 = !DILocation(line: 148, column: 30, scope: !3055, inlinedAt: !4429)
!4440 = !DILocation(line: 149, column: 13, scope: !3055, inlinedAt: !4429)
!4441 = !DILocation(line: 149, column: 12, scope: !3055, inlinedAt: !4429)
!4442 = !DILocation(line: 592, column: 93, scope: !3270, inlinedAt: !4426)
!4443 = !DILocation(line: 592, column: 66, scope: !3270, inlinedAt: !4426)
!4444 = !DILocation(line: 592, column: 63, scope: !3270, inlinedAt: !4426)
!4445 = !DILocation(line: 1776, column: 16, scope: !3266, inlinedAt: !4422)
!4446 = distinct !{!4446, !4423, !4447, !2067}
!4447 = !DILocation(line: 1776, column: 58, scope: !3266, inlinedAt: !4422)
!4448 = !DILocation(line: 181, column: 21, scope: !4377)
!4449 = !DILocation(line: 181, column: 18, scope: !4377)
!4450 = !DILocation(line: 181, column: 35, scope: !4377)
!4451 = !DILocation(line: 181, column: 32, scope: !4377)
!4452 = !DILocation(line: 181, column: 50, scope: !4377)
!4453 = !DILocation(line: 181, column: 47, scope: !4377)
!4454 = distinct !{!4454, !4374, !4455, !2067}
!4455 = !DILocation(line: 182, column: 9, scope: !4363)
!4456 = !DILocation(line: 183, column: 5, scope: !4363)
!4457 = distinct !DISubprogram(name: "write_back", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE", scope: !754, file: !755, line: 131, type: !820, scopeLine: 131, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !819, retainedNodes: !2042)
!4458 = !DILocalVariable(name: "this", arg: 1, scope: !4457, type: !3476, flags: DIFlagArtificial | DIFlagObjectPointer)
!4459 = !DILocation(line: 0, scope: !4457)
!4460 = !DILocalVariable(name: "line", arg: 2, scope: !4457, file: !755, line: 131, type: !810)
!4461 = !DILocation(line: 131, column: 27, scope: !4457)
!4462 = !DILocation(line: 132, column: 13, scope: !4463)
!4463 = distinct !DILexicalBlock(scope: !4457, file: !755, line: 132, column: 13)
!4464 = !DILocation(line: 132, column: 18, scope: !4463)
!4465 = !DILocation(line: 132, column: 28, scope: !4463)
!4466 = !DILocation(line: 132, column: 34, scope: !4463)
!4467 = !DILocalVariable(name: "first", scope: !4457, file: !755, line: 133, type: !483)
!4468 = !DILocation(line: 133, column: 24, scope: !4457)
!4469 = !DILocation(line: 133, column: 32, scope: !4457)
!4470 = !DILocation(line: 133, column: 37, scope: !4457)
!4471 = !DILocation(line: 133, column: 45, scope: !4457)
!4472 = !DILocation(line: 133, column: 50, scope: !4457)
!4473 = !DILocation(line: 133, column: 43, scope: !4457)
!4474 = !DILocation(line: 134, column: 36, scope: !4457)
!4475 = !DILocation(line: 134, column: 25, scope: !4457)
!4476 = !DILocation(line: 134, column: 51, scope: !4457)
!4477 = !DILocation(line: 134, column: 44, scope: !4457)
!4478 = !DILocation(line: 134, column: 59, scope: !4457)
!4479 = !DILocation(line: 134, column: 64, scope: !4457)
!4480 = !DILocation(line: 134, column: 76, scope: !4457)
!4481 = !DILocation(line: 134, column: 81, scope: !4457)
!4482 = !DILocation(line: 134, column: 74, scope: !4457)
!4483 = !DILocation(line: 134, column: 9, scope: !4457)
!4484 = !DILocation(line: 1767, column: 38, scope: !3262, inlinedAt: !4485)
!4485 = distinct !DILocation(line: 135, column: 9, scope: !4457)
!4486 = !DILocation(line: 1776, column: 9, scope: !3266, inlinedAt: !4485)
!4487 = !DILocation(line: 1776, column: 53, scope: !3266, inlinedAt: !4485)
!4488 = !DILocation(line: 591, column: 89, scope: !3270, inlinedAt: !4489)
!4489 = distinct !DILocation(line: 1776, column: 17, scope: !3266, inlinedAt: !4485)
!4490 = !DILocation(line: 592, column: 33, scope: !3270, inlinedAt: !4489)
!4491 = !DILocation(line: 146, column: 77, scope: !3055, inlinedAt: !4492)
!4492 = distinct !DILocation(line: 592, column: 13, scope: !3270, inlinedAt: !4489)
!4493 = !DILocation(line: 146, column: 91, scope: !3055, inlinedAt: !4492)
!4494 = !DILocation(line: 147, column: 14, scope: !3055, inlinedAt: !4492)
!4495 = !DILocation(line: 147, column: 24, scope: !3055, inlinedAt: !4492)
!4496 = !DILocation(line: 147, column: 28, scope: !3055, inlinedAt: !4492)
!4497 = !DILocation(line: 147, column: 69, scope: !3055, inlinedAt: !4492)
!4498 = !DILocation(line: 147, column: 58, scope: !3055, inlinedAt: !4492)
!4499 = !DILocation(line: 147, column: 56, scope: !3055, inlinedAt: !4492)
!4500 = !DILocation(line: 148, column: 24, scope: !3055, inlinedAt: !4492)
!4501 = !DILocation(line: 148, column: 50, scope: !3055, inlinedAt: !4492)
!4502 = !DILocation(line: 148, column: 30, scope: !3055, inlinedAt: !4492)
!4503 = !DILocation(line: 149, column: 13, scope: !3055, inlinedAt: !4492)
!4504 = !DILocation(line: 149, column: 12, scope: !3055, inlinedAt: !4492)
!4505 = !DILocation(line: 592, column: 93, scope: !3270, inlinedAt: !4489)
!4506 = !DILocation(line: 592, column: 66, scope: !3270, inlinedAt: !4489)
!4507 = !DILocation(line: 592, column: 63, scope: !3270, inlinedAt: !4489)
!4508 = !DILocation(line: 1776, column: 16, scope: !3266, inlinedAt: !4485)
!4509 = distinct !{!4509, !4486, !4510, !2067}
!4510 = !DILocation(line: 1776, column: 58, scope: !3266, inlinedAt: !4485)
!4511 = !DILocation(line: 136, column: 28, scope: !4457)
!4512 = !DILocation(line: 136, column: 33, scope: !4457)
!4513 = !DILocation(line: 136, column: 43, scope: !4457)
!4514 = !DILocation(line: 136, column: 9, scope: !4457)
!4515 = !DILocation(line: 136, column: 14, scope: !4457)
!4516 = !DILocation(line: 136, column: 26, scope: !4457)
!4517 = !DILocation(line: 137, column: 5, scope: !4457)
!4518 = distinct !DISubprogram(name: "noc_async_write<8193U, true, false>", linkageName: "_Z15noc_async_writeILj8193ELb1ELb0EEvjyjhj", scope: !3029, file: !3029, line: 828, type: !4519, scopeLine: 833, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4521, retainedNodes: !2042)
!4519 = !DISubroutineType(types: !4520)
!4520 = !{null, !143, !152, !143, !5, !143}
!4521 = !{!3833, !3834, !4522}
!4522 = !DITemplateValueParameter(name: "posted", type: !298, value: i1 false)
!4523 = !DILocalVariable(name: "src_local_l1_addr", arg: 1, scope: !4518, file: !3029, line: 829, type: !143)
!4524 = !DILocation(line: 829, column: 14, scope: !4518)
!4525 = !DILocalVariable(name: "dst_noc_addr", arg: 2, scope: !4518, file: !3029, line: 830, type: !152)
!4526 = !DILocation(line: 830, column: 14, scope: !4518)
!4527 = !DILocalVariable(name: "size", arg: 3, scope: !4518, file: !3029, line: 831, type: !143)
!4528 = !DILocation(line: 831, column: 14, scope: !4518)
!4529 = !DILocalVariable(name: "noc", arg: 4, scope: !4518, file: !3029, line: 832, type: !5)
!4530 = !DILocation(line: 832, column: 13, scope: !4518)
!4531 = !DILocalVariable(name: "vc", arg: 5, scope: !4518, file: !3029, line: 833, type: !143)
!4532 = !DILocation(line: 833, column: 14, scope: !4518)
!4533 = !DILocation(line: 844, column: 13, scope: !4534)
!4534 = distinct !DILexicalBlock(scope: !4535, file: !3029, line: 840, column: 12)
!4535 = distinct !DILexicalBlock(scope: !4518, file: !3029, line: 838, column: 19)
!4536 = !DILocation(line: 844, column: 33, scope: !4534)
!4537 = !DILocation(line: 844, column: 52, scope: !4534)
!4538 = !DILocation(line: 844, column: 66, scope: !4534)
!4539 = !DILocation(line: 844, column: 72, scope: !4534)
!4540 = !DILocalVariable(name: "noc", arg: 1, scope: !4541, file: !840, line: 784, type: !143)
!4541 = distinct !DISubprogram(name: "ncrisc_noc_fast_write_any_len<(unsigned char)'\\x00', false, false>", linkageName: "_Z29ncrisc_noc_fast_write_any_lenILh0ELb0ELb0EEvjjjyjjbbjbbj", scope: !840, file: !840, line: 783, type: !4542, scopeLine: 795, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4544, retainedNodes: !2042)
!4542 = !DISubroutineType(types: !4543)
!4543 = !{null, !143, !143, !143, !152, !143, !143, !298, !298, !143, !298, !298, !143}
!4544 = !{!3857, !4545, !4546}
!4545 = !DITemplateValueParameter(name: "use_trid", type: !298, value: i1 false)
!4546 = !DITemplateValueParameter(name: "one_packet", type: !298, value: i1 false)
!4547 = !DILocation(line: 784, column: 14, scope: !4541, inlinedAt: !4548)
!4548 = distinct !DILocation(line: 843, column: 9, scope: !4534)
!4549 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !4541, file: !840, line: 785, type: !143)
!4550 = !DILocation(line: 785, column: 14, scope: !4541, inlinedAt: !4548)
!4551 = !DILocalVariable(name: "src_addr", arg: 3, scope: !4541, file: !840, line: 786, type: !143)
!4552 = !DILocation(line: 786, column: 14, scope: !4541, inlinedAt: !4548)
!4553 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !4541, file: !840, line: 787, type: !152)
!4554 = !DILocation(line: 787, column: 14, scope: !4541, inlinedAt: !4548)
!4555 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !4541, file: !840, line: 788, type: !143)
!4556 = !DILocation(line: 788, column: 14, scope: !4541, inlinedAt: !4548)
!4557 = !DILocalVariable(name: "vc", arg: 6, scope: !4541, file: !840, line: 789, type: !143)
!4558 = !DILocation(line: 789, column: 14, scope: !4541, inlinedAt: !4548)
!4559 = !DILocalVariable(name: "mcast", arg: 7, scope: !4541, file: !840, line: 790, type: !298)
!4560 = !DILocation(line: 790, column: 10, scope: !4541, inlinedAt: !4548)
!4561 = !DILocalVariable(name: "linked", arg: 8, scope: !4541, file: !840, line: 791, type: !298)
!4562 = !DILocation(line: 791, column: 10, scope: !4541, inlinedAt: !4548)
!4563 = !DILocalVariable(name: "num_dests", arg: 9, scope: !4541, file: !840, line: 792, type: !143)
!4564 = !DILocation(line: 792, column: 14, scope: !4541, inlinedAt: !4548)
!4565 = !DILocalVariable(name: "multicast_path_reserve", arg: 10, scope: !4541, file: !840, line: 793, type: !298)
!4566 = !DILocation(line: 793, column: 10, scope: !4541, inlinedAt: !4548)
!4567 = !DILocalVariable(name: "posted", arg: 11, scope: !4541, file: !840, line: 794, type: !298)
!4568 = !DILocation(line: 794, column: 10, scope: !4541, inlinedAt: !4548)
!4569 = !DILocalVariable(name: "trid", arg: 12, scope: !4541, file: !840, line: 795, type: !143)
!4570 = !DILocation(line: 795, column: 14, scope: !4541, inlinedAt: !4548)
!4571 = !DILocation(line: 797, column: 9, scope: !4572, inlinedAt: !4548)
!4572 = distinct !DILexicalBlock(scope: !4573, file: !840, line: 796, column: 32)
!4573 = distinct !DILexicalBlock(scope: !4541, file: !840, line: 796, column: 19)
!4574 = !DILocation(line: 797, column: 16, scope: !4572, inlinedAt: !4548)
!4575 = !DILocation(line: 797, column: 26, scope: !4572, inlinedAt: !4548)
!4576 = !DILocation(line: 798, column: 13, scope: !4577, inlinedAt: !4548)
!4577 = distinct !DILexicalBlock(scope: !4572, file: !840, line: 797, column: 48)
!4578 = !DILocation(line: 798, column: 39, scope: !4577, inlinedAt: !4548)
!4579 = !DILocation(line: 798, column: 44, scope: !4577, inlinedAt: !4548)
!4580 = !DILocation(line: 158, column: 71, scope: !3878, inlinedAt: !4581)
!4581 = distinct !DILocation(line: 798, column: 21, scope: !4577, inlinedAt: !4548)
!4582 = !DILocation(line: 158, column: 85, scope: !3878, inlinedAt: !4581)
!4583 = !DILocation(line: 159, column: 34, scope: !3878, inlinedAt: !4581)
!4584 = !DILocation(line: 159, column: 39, scope: !3878, inlinedAt: !4581)
!4585 = !DILocation(line: 140, column: 78, scope: !3888, inlinedAt: !4586)
!4586 = distinct !DILocation(line: 159, column: 13, scope: !3878, inlinedAt: !4581)
!4587 = !DILocation(line: 140, column: 92, scope: !3888, inlinedAt: !4586)
!4588 = !DILocation(line: 140, column: 106, scope: !3888, inlinedAt: !4586)
!4589 = !DILocation(line: 141, column: 14, scope: !3888, inlinedAt: !4586)
!4590 = !DILocation(line: 141, column: 24, scope: !3888, inlinedAt: !4586)
!4591 = !DILocation(line: 141, column: 28, scope: !3888, inlinedAt: !4586)
!4592 = !DILocation(line: 141, column: 58, scope: !3888, inlinedAt: !4586)
!4593 = !DILocation(line: 141, column: 62, scope: !3888, inlinedAt: !4586)
!4594 = !DILocation(line: 141, column: 55, scope: !3888, inlinedAt: !4586)
!4595 = !DILocation(line: 141, column: 92, scope: !3888, inlinedAt: !4586)
!4596 = !DILocation(line: 141, column: 90, scope: !3888, inlinedAt: !4586)
!4597 = !DILocation(line: 142, column: 24, scope: !3888, inlinedAt: !4586)
!4598 = !DILocation(line: 142, column: 50, scope: !3888, inlinedAt: !4586)
!4599 = !DILocation(line: 142, column: 30, scope: !3888, inlinedAt: !4586)
!4600 = !DILocation(line: 143, column: 13, scope: !3888, inlinedAt: !4586)
!4601 = !DILocation(line: 143, column: 12, scope: !3888, inlinedAt: !4586)
!4602 = !DILocation(line: 159, column: 62, scope: !3878, inlinedAt: !4581)
!4603 = !DILocation(line: 798, column: 20, scope: !4577, inlinedAt: !4548)
!4604 = distinct !{!4604, !4576, !4605, !2067}
!4605 = !DILocation(line: 798, column: 53, scope: !4577, inlinedAt: !4548)
!4606 = !DILocation(line: 800, column: 17, scope: !4577, inlinedAt: !4548)
!4607 = !DILocation(line: 801, column: 17, scope: !4577, inlinedAt: !4548)
!4608 = !DILocation(line: 802, column: 17, scope: !4577, inlinedAt: !4548)
!4609 = !DILocation(line: 803, column: 17, scope: !4577, inlinedAt: !4548)
!4610 = !DILocation(line: 805, column: 17, scope: !4577, inlinedAt: !4548)
!4611 = !DILocation(line: 806, column: 17, scope: !4577, inlinedAt: !4548)
!4612 = !DILocation(line: 807, column: 17, scope: !4577, inlinedAt: !4548)
!4613 = !DILocation(line: 808, column: 17, scope: !4577, inlinedAt: !4548)
!4614 = !DILocation(line: 809, column: 17, scope: !4577, inlinedAt: !4548)
!4615 = !DILocation(line: 810, column: 17, scope: !4577, inlinedAt: !4548)
!4616 = !DILocation(line: 811, column: 17, scope: !4577, inlinedAt: !4548)
!4617 = !DILocalVariable(name: "noc", arg: 1, scope: !4618, file: !840, line: 463, type: !143)
!4618 = distinct !DISubprogram(name: "ncrisc_noc_fast_write<(unsigned char)'\\x00', false, true>", linkageName: "_Z21ncrisc_noc_fast_writeILh0ELb0ELb1EEvjjjyjjbbjbbj", scope: !840, file: !840, line: 462, type: !4542, scopeLine: 474, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4619, retainedNodes: !2042)
!4619 = !{!3857, !4545, !4620}
!4620 = !DITemplateValueParameter(name: "update_counter", type: !298, value: i1 true)
!4621 = !DILocation(line: 463, column: 14, scope: !4618, inlinedAt: !4622)
!4622 = distinct !DILocation(line: 799, column: 13, scope: !4577, inlinedAt: !4548)
!4623 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !4618, file: !840, line: 464, type: !143)
!4624 = !DILocation(line: 464, column: 14, scope: !4618, inlinedAt: !4622)
!4625 = !DILocalVariable(name: "src_addr", arg: 3, scope: !4618, file: !840, line: 465, type: !143)
!4626 = !DILocation(line: 465, column: 14, scope: !4618, inlinedAt: !4622)
!4627 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !4618, file: !840, line: 466, type: !152)
!4628 = !DILocation(line: 466, column: 14, scope: !4618, inlinedAt: !4622)
!4629 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !4618, file: !840, line: 467, type: !143)
!4630 = !DILocation(line: 467, column: 14, scope: !4618, inlinedAt: !4622)
!4631 = !DILocalVariable(name: "vc", arg: 6, scope: !4618, file: !840, line: 468, type: !143)
!4632 = !DILocation(line: 468, column: 14, scope: !4618, inlinedAt: !4622)
!4633 = !DILocalVariable(name: "mcast", arg: 7, scope: !4618, file: !840, line: 469, type: !298)
!4634 = !DILocation(line: 469, column: 10, scope: !4618, inlinedAt: !4622)
!4635 = !DILocalVariable(name: "linked", arg: 8, scope: !4618, file: !840, line: 470, type: !298)
!4636 = !DILocation(line: 470, column: 10, scope: !4618, inlinedAt: !4622)
!4637 = !DILocalVariable(name: "num_dests", arg: 9, scope: !4618, file: !840, line: 471, type: !143)
!4638 = !DILocation(line: 471, column: 14, scope: !4618, inlinedAt: !4622)
!4639 = !DILocalVariable(name: "multicast_path_reserve", arg: 10, scope: !4618, file: !840, line: 472, type: !298)
!4640 = !DILocation(line: 472, column: 10, scope: !4618, inlinedAt: !4622)
!4641 = !DILocalVariable(name: "posted", arg: 11, scope: !4618, file: !840, line: 473, type: !298)
!4642 = !DILocation(line: 473, column: 10, scope: !4618, inlinedAt: !4622)
!4643 = !DILocalVariable(name: "trid", arg: 12, scope: !4618, file: !840, line: 474, type: !143)
!4644 = !DILocation(line: 474, column: 14, scope: !4618, inlinedAt: !4622)
!4645 = !DILocalVariable(name: "noc_cmd_field", scope: !4618, file: !840, line: 483, type: !143)
!4646 = !DILocation(line: 483, column: 14, scope: !4618, inlinedAt: !4622)
!4647 = !DILocation(line: 484, column: 74, scope: !4618, inlinedAt: !4622)
!4648 = !DILocation(line: 484, column: 56, scope: !4618, inlinedAt: !4622)
!4649 = !DILocation(line: 484, column: 54, scope: !4618, inlinedAt: !4622)
!4650 = !DILocation(line: 484, column: 81, scope: !4618, inlinedAt: !4622)
!4651 = !DILocation(line: 484, column: 78, scope: !4618, inlinedAt: !4622)
!4652 = !DILocation(line: 485, column: 10, scope: !4618, inlinedAt: !4622)
!4653 = !DILocation(line: 485, column: 20, scope: !4618, inlinedAt: !4622)
!4654 = !DILocation(line: 485, column: 71, scope: !4618, inlinedAt: !4622)
!4655 = !DILocation(line: 484, column: 115, scope: !4618, inlinedAt: !4622)
!4656 = !DILocation(line: 486, column: 10, scope: !4618, inlinedAt: !4622)
!4657 = !DILocation(line: 485, column: 102, scope: !4618, inlinedAt: !4622)
!4658 = !DILocation(line: 492, column: 27, scope: !4618, inlinedAt: !4622)
!4659 = !DILocation(line: 492, column: 32, scope: !4618, inlinedAt: !4622)
!4660 = !DILocation(line: 492, column: 51, scope: !4618, inlinedAt: !4622)
!4661 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4662)
!4662 = distinct !DILocation(line: 492, column: 5, scope: !4618, inlinedAt: !4622)
!4663 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4662)
!4664 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4662)
!4665 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4662)
!4666 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4662)
!4667 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4662)
!4668 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4662)
!4669 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4662)
!4670 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4662)
!4671 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4662)
!4672 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4662)
!4673 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4662)
!4674 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4662)
!4675 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4662)
!4676 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4662)
!4677 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4662)
!4678 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4662)
!4679 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4662)
!4680 = !DILocation(line: 493, column: 27, scope: !4618, inlinedAt: !4622)
!4681 = !DILocation(line: 493, column: 32, scope: !4618, inlinedAt: !4622)
!4682 = !DILocation(line: 493, column: 59, scope: !4618, inlinedAt: !4622)
!4683 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4684)
!4684 = distinct !DILocation(line: 493, column: 5, scope: !4618, inlinedAt: !4622)
!4685 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4684)
!4686 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4684)
!4687 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4684)
!4688 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4684)
!4689 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4684)
!4690 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4684)
!4691 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4684)
!4692 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4684)
!4693 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4684)
!4694 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4684)
!4695 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4684)
!4696 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4684)
!4697 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4684)
!4698 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4684)
!4699 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4684)
!4700 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4684)
!4701 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4684)
!4702 = !DILocation(line: 494, column: 27, scope: !4618, inlinedAt: !4622)
!4703 = !DILocation(line: 494, column: 32, scope: !4618, inlinedAt: !4622)
!4704 = !DILocation(line: 494, column: 68, scope: !4618, inlinedAt: !4622)
!4705 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4706)
!4706 = distinct !DILocation(line: 494, column: 5, scope: !4618, inlinedAt: !4622)
!4707 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4706)
!4708 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4706)
!4709 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4706)
!4710 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4706)
!4711 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4706)
!4712 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4706)
!4713 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4706)
!4714 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4706)
!4715 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4706)
!4716 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4706)
!4717 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4706)
!4718 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4706)
!4719 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4706)
!4720 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4706)
!4721 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4706)
!4722 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4706)
!4723 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4706)
!4724 = !DILocation(line: 495, column: 27, scope: !4618, inlinedAt: !4622)
!4725 = !DILocation(line: 495, column: 32, scope: !4618, inlinedAt: !4622)
!4726 = !DILocation(line: 495, column: 77, scope: !4618, inlinedAt: !4622)
!4727 = !DILocation(line: 495, column: 87, scope: !4618, inlinedAt: !4622)
!4728 = !DILocation(line: 495, column: 76, scope: !4618, inlinedAt: !4622)
!4729 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4730)
!4730 = distinct !DILocation(line: 495, column: 5, scope: !4618, inlinedAt: !4622)
!4731 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4730)
!4732 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4730)
!4733 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4730)
!4734 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4730)
!4735 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4730)
!4736 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4730)
!4737 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4730)
!4738 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4730)
!4739 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4730)
!4740 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4730)
!4741 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4730)
!4742 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4730)
!4743 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4730)
!4744 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4730)
!4745 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4730)
!4746 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4730)
!4747 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4730)
!4748 = !DILocation(line: 496, column: 27, scope: !4618, inlinedAt: !4622)
!4749 = !DILocation(line: 496, column: 32, scope: !4618, inlinedAt: !4622)
!4750 = !DILocation(line: 496, column: 56, scope: !4618, inlinedAt: !4622)
!4751 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4752)
!4752 = distinct !DILocation(line: 496, column: 5, scope: !4618, inlinedAt: !4622)
!4753 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4752)
!4754 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4752)
!4755 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4752)
!4756 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4752)
!4757 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4752)
!4758 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4752)
!4759 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4752)
!4760 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4752)
!4761 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4752)
!4762 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4752)
!4763 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4752)
!4764 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4752)
!4765 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4752)
!4766 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4752)
!4767 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4752)
!4768 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4752)
!4769 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4752)
!4770 = !DILocation(line: 497, column: 27, scope: !4618, inlinedAt: !4622)
!4771 = !DILocation(line: 497, column: 32, scope: !4618, inlinedAt: !4622)
!4772 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4773)
!4773 = distinct !DILocation(line: 497, column: 5, scope: !4618, inlinedAt: !4622)
!4774 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4773)
!4775 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4773)
!4776 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4773)
!4777 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4773)
!4778 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4773)
!4779 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4773)
!4780 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4773)
!4781 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4773)
!4782 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4773)
!4783 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4773)
!4784 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4773)
!4785 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4773)
!4786 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4773)
!4787 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4773)
!4788 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4773)
!4789 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4773)
!4790 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4773)
!4791 = !DILocation(line: 500, column: 13, scope: !4792, inlinedAt: !4622)
!4792 = distinct !DILexicalBlock(scope: !4793, file: !840, line: 500, column: 13)
!4793 = distinct !DILexicalBlock(scope: !4794, file: !840, line: 499, column: 67)
!4794 = distinct !DILexicalBlock(scope: !4618, file: !840, line: 499, column: 19)
!4795 = !DILocation(line: 501, column: 42, scope: !4796, inlinedAt: !4622)
!4796 = distinct !DILexicalBlock(scope: !4792, file: !840, line: 500, column: 21)
!4797 = !DILocation(line: 501, column: 47, scope: !4796, inlinedAt: !4622)
!4798 = !DILocation(line: 502, column: 9, scope: !4796, inlinedAt: !4622)
!4799 = !DILocation(line: 503, column: 45, scope: !4800, inlinedAt: !4622)
!4800 = distinct !DILexicalBlock(scope: !4792, file: !840, line: 502, column: 16)
!4801 = !DILocation(line: 503, column: 50, scope: !4800, inlinedAt: !4622)
!4802 = !DILocation(line: 504, column: 48, scope: !4800, inlinedAt: !4622)
!4803 = !DILocation(line: 504, column: 40, scope: !4800, inlinedAt: !4622)
!4804 = !DILocation(line: 504, column: 45, scope: !4800, inlinedAt: !4622)
!4805 = !DILocation(line: 812, column: 22, scope: !4577, inlinedAt: !4548)
!4806 = !DILocation(line: 813, column: 23, scope: !4577, inlinedAt: !4548)
!4807 = !DILocation(line: 814, column: 23, scope: !4577, inlinedAt: !4548)
!4808 = distinct !{!4808, !4571, !4809, !2067}
!4809 = !DILocation(line: 815, column: 9, scope: !4572, inlinedAt: !4548)
!4810 = !DILocation(line: 817, column: 5, scope: !4541, inlinedAt: !4548)
!4811 = !DILocation(line: 817, column: 31, scope: !4541, inlinedAt: !4548)
!4812 = !DILocation(line: 817, column: 36, scope: !4541, inlinedAt: !4548)
!4813 = !DILocation(line: 158, column: 71, scope: !3878, inlinedAt: !4814)
!4814 = distinct !DILocation(line: 817, column: 13, scope: !4541, inlinedAt: !4548)
!4815 = !DILocation(line: 158, column: 85, scope: !3878, inlinedAt: !4814)
!4816 = !DILocation(line: 159, column: 34, scope: !3878, inlinedAt: !4814)
!4817 = !DILocation(line: 159, column: 39, scope: !3878, inlinedAt: !4814)
!4818 = !DILocation(line: 140, column: 78, scope: !3888, inlinedAt: !4819)
!4819 = distinct !DILocation(line: 159, column: 13, scope: !3878, inlinedAt: !4814)
!4820 = !DILocation(line: 140, column: 92, scope: !3888, inlinedAt: !4819)
!4821 = !DILocation(line: 140, column: 106, scope: !3888, inlinedAt: !4819)
!4822 = !DILocation(line: 141, column: 14, scope: !3888, inlinedAt: !4819)
!4823 = !DILocation(line: 141, column: 24, scope: !3888, inlinedAt: !4819)
!4824 = !DILocation(line: 141, column: 28, scope: !3888, inlinedAt: !4819)
!4825 = !DILocation(line: 141, column: 58, scope: !3888, inlinedAt: !4819)
!4826 = !DILocation(line: 141, column: 62, scope: !3888, inlinedAt: !4819)
!4827 = !DILocation(line: 141, column: 55, scope: !3888, inlinedAt: !4819)
!4828 = !DILocation(line: 141, column: 92, scope: !3888, inlinedAt: !4819)
!4829 = !DILocation(line: 141, column: 90, scope: !3888, inlinedAt: !4819)
!4830 = !DILocation(line: 142, column: 24, scope: !3888, inlinedAt: !4819)
!4831 = !DILocation(line: 142, column: 50, scope: !3888, inlinedAt: !4819)
!4832 = !DILocation(line: 142, column: 30, scope: !3888, inlinedAt: !4819)
!4833 = !DILocation(line: 143, column: 13, scope: !3888, inlinedAt: !4819)
!4834 = !DILocation(line: 143, column: 12, scope: !3888, inlinedAt: !4819)
!4835 = !DILocation(line: 159, column: 62, scope: !3878, inlinedAt: !4814)
!4836 = !DILocation(line: 817, column: 12, scope: !4541, inlinedAt: !4548)
!4837 = distinct !{!4837, !4810, !4838, !2067}
!4838 = !DILocation(line: 817, column: 45, scope: !4541, inlinedAt: !4548)
!4839 = !DILocation(line: 819, column: 9, scope: !4541, inlinedAt: !4548)
!4840 = !DILocation(line: 820, column: 9, scope: !4541, inlinedAt: !4548)
!4841 = !DILocation(line: 821, column: 9, scope: !4541, inlinedAt: !4548)
!4842 = !DILocation(line: 822, column: 9, scope: !4541, inlinedAt: !4548)
!4843 = !DILocation(line: 823, column: 9, scope: !4541, inlinedAt: !4548)
!4844 = !DILocation(line: 824, column: 9, scope: !4541, inlinedAt: !4548)
!4845 = !DILocation(line: 825, column: 9, scope: !4541, inlinedAt: !4548)
!4846 = !DILocation(line: 826, column: 9, scope: !4541, inlinedAt: !4548)
!4847 = !DILocation(line: 827, column: 9, scope: !4541, inlinedAt: !4548)
!4848 = !DILocation(line: 828, column: 9, scope: !4541, inlinedAt: !4548)
!4849 = !DILocation(line: 829, column: 9, scope: !4541, inlinedAt: !4548)
!4850 = !DILocation(line: 830, column: 9, scope: !4541, inlinedAt: !4548)
!4851 = !DILocation(line: 463, column: 14, scope: !4618, inlinedAt: !4852)
!4852 = distinct !DILocation(line: 818, column: 5, scope: !4541, inlinedAt: !4548)
!4853 = !DILocation(line: 464, column: 14, scope: !4618, inlinedAt: !4852)
!4854 = !DILocation(line: 465, column: 14, scope: !4618, inlinedAt: !4852)
!4855 = !DILocation(line: 466, column: 14, scope: !4618, inlinedAt: !4852)
!4856 = !DILocation(line: 467, column: 14, scope: !4618, inlinedAt: !4852)
!4857 = !DILocation(line: 468, column: 14, scope: !4618, inlinedAt: !4852)
!4858 = !DILocation(line: 469, column: 10, scope: !4618, inlinedAt: !4852)
!4859 = !DILocation(line: 470, column: 10, scope: !4618, inlinedAt: !4852)
!4860 = !DILocation(line: 471, column: 14, scope: !4618, inlinedAt: !4852)
!4861 = !DILocation(line: 472, column: 10, scope: !4618, inlinedAt: !4852)
!4862 = !DILocation(line: 473, column: 10, scope: !4618, inlinedAt: !4852)
!4863 = !DILocation(line: 474, column: 14, scope: !4618, inlinedAt: !4852)
!4864 = !DILocation(line: 483, column: 14, scope: !4618, inlinedAt: !4852)
!4865 = !DILocation(line: 484, column: 74, scope: !4618, inlinedAt: !4852)
!4866 = !DILocation(line: 484, column: 56, scope: !4618, inlinedAt: !4852)
!4867 = !DILocation(line: 484, column: 54, scope: !4618, inlinedAt: !4852)
!4868 = !DILocation(line: 484, column: 81, scope: !4618, inlinedAt: !4852)
!4869 = !DILocation(line: 484, column: 78, scope: !4618, inlinedAt: !4852)
!4870 = !DILocation(line: 485, column: 10, scope: !4618, inlinedAt: !4852)
!4871 = !DILocation(line: 485, column: 20, scope: !4618, inlinedAt: !4852)
!4872 = !DILocation(line: 485, column: 71, scope: !4618, inlinedAt: !4852)
!4873 = !DILocation(line: 484, column: 115, scope: !4618, inlinedAt: !4852)
!4874 = !DILocation(line: 486, column: 10, scope: !4618, inlinedAt: !4852)
!4875 = !DILocation(line: 485, column: 102, scope: !4618, inlinedAt: !4852)
!4876 = !DILocation(line: 492, column: 27, scope: !4618, inlinedAt: !4852)
!4877 = !DILocation(line: 492, column: 32, scope: !4618, inlinedAt: !4852)
!4878 = !DILocation(line: 492, column: 51, scope: !4618, inlinedAt: !4852)
!4879 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4880)
!4880 = distinct !DILocation(line: 492, column: 5, scope: !4618, inlinedAt: !4852)
!4881 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4880)
!4882 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4880)
!4883 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4880)
!4884 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4880)
!4885 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4880)
!4886 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4880)
!4887 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4880)
!4888 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4880)
!4889 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4880)
!4890 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4880)
!4891 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4880)
!4892 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4880)
!4893 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4880)
!4894 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4880)
!4895 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4880)
!4896 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4880)
!4897 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4880)
!4898 = !DILocation(line: 493, column: 27, scope: !4618, inlinedAt: !4852)
!4899 = !DILocation(line: 493, column: 32, scope: !4618, inlinedAt: !4852)
!4900 = !DILocation(line: 493, column: 59, scope: !4618, inlinedAt: !4852)
!4901 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4902)
!4902 = distinct !DILocation(line: 493, column: 5, scope: !4618, inlinedAt: !4852)
!4903 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4902)
!4904 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4902)
!4905 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4902)
!4906 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4902)
!4907 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4902)
!4908 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4902)
!4909 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4902)
!4910 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4902)
!4911 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4902)
!4912 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4902)
!4913 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4902)
!4914 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4902)
!4915 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4902)
!4916 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4902)
!4917 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4902)
!4918 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4902)
!4919 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4902)
!4920 = !DILocation(line: 494, column: 27, scope: !4618, inlinedAt: !4852)
!4921 = !DILocation(line: 494, column: 32, scope: !4618, inlinedAt: !4852)
!4922 = !DILocation(line: 494, column: 68, scope: !4618, inlinedAt: !4852)
!4923 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4924)
!4924 = distinct !DILocation(line: 494, column: 5, scope: !4618, inlinedAt: !4852)
!4925 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4924)
!4926 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4924)
!4927 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4924)
!4928 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4924)
!4929 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4924)
!4930 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4924)
!4931 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4924)
!4932 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4924)
!4933 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4924)
!4934 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4924)
!4935 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4924)
!4936 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4924)
!4937 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4924)
!4938 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4924)
!4939 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4924)
!4940 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4924)
!4941 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4924)
!4942 = !DILocation(line: 495, column: 27, scope: !4618, inlinedAt: !4852)
!4943 = !DILocation(line: 495, column: 32, scope: !4618, inlinedAt: !4852)
!4944 = !DILocation(line: 495, column: 77, scope: !4618, inlinedAt: !4852)
!4945 = !DILocation(line: 495, column: 87, scope: !4618, inlinedAt: !4852)
!4946 = !DILocation(line: 495, column: 76, scope: !4618, inlinedAt: !4852)
!4947 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4948)
!4948 = distinct !DILocation(line: 495, column: 5, scope: !4618, inlinedAt: !4852)
!4949 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4948)
!4950 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4948)
!4951 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4948)
!4952 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4948)
!4953 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4948)
!4954 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4948)
!4955 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4948)
!4956 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4948)
!4957 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4948)
!4958 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4948)
!4959 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4948)
!4960 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4948)
!4961 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4948)
!4962 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4948)
!4963 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4948)
!4964 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4948)
!4965 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4948)
!4966 = !DILocation(line: 496, column: 27, scope: !4618, inlinedAt: !4852)
!4967 = !DILocation(line: 496, column: 32, scope: !4618, inlinedAt: !4852)
!4968 = !DILocation(line: 496, column: 56, scope: !4618, inlinedAt: !4852)
!4969 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4970)
!4970 = distinct !DILocation(line: 496, column: 5, scope: !4618, inlinedAt: !4852)
!4971 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4970)
!4972 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4970)
!4973 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4970)
!4974 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4970)
!4975 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4970)
!4976 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4970)
!4977 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4970)
!4978 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4970)
!4979 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4970)
!4980 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4970)
!4981 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4970)
!4982 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4970)
!4983 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4970)
!4984 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4970)
!4985 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4970)
!4986 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4970)
!4987 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4970)
!4988 = !DILocation(line: 497, column: 27, scope: !4618, inlinedAt: !4852)
!4989 = !DILocation(line: 497, column: 32, scope: !4618, inlinedAt: !4852)
!4990 = !DILocation(line: 134, column: 14, scope: !3939, inlinedAt: !4991)
!4991 = distinct !DILocation(line: 497, column: 5, scope: !4618, inlinedAt: !4852)
!4992 = !DILocation(line: 134, column: 28, scope: !3939, inlinedAt: !4991)
!4993 = !DILocation(line: 134, column: 42, scope: !3939, inlinedAt: !4991)
!4994 = !DILocation(line: 134, column: 57, scope: !3939, inlinedAt: !4991)
!4995 = !DILocation(line: 135, column: 14, scope: !3939, inlinedAt: !4991)
!4996 = !DILocation(line: 135, column: 24, scope: !3939, inlinedAt: !4991)
!4997 = !DILocation(line: 135, column: 28, scope: !3939, inlinedAt: !4991)
!4998 = !DILocation(line: 135, column: 58, scope: !3939, inlinedAt: !4991)
!4999 = !DILocation(line: 135, column: 62, scope: !3939, inlinedAt: !4991)
!5000 = !DILocation(line: 135, column: 55, scope: !3939, inlinedAt: !4991)
!5001 = !DILocation(line: 135, column: 92, scope: !3939, inlinedAt: !4991)
!5002 = !DILocation(line: 135, column: 90, scope: !3939, inlinedAt: !4991)
!5003 = !DILocation(line: 136, column: 24, scope: !3939, inlinedAt: !4991)
!5004 = !DILocation(line: 136, column: 50, scope: !3939, inlinedAt: !4991)
!5005 = !DILocation(line: 136, column: 30, scope: !3939, inlinedAt: !4991)
!5006 = !DILocation(line: 137, column: 12, scope: !3939, inlinedAt: !4991)
!5007 = !DILocation(line: 137, column: 6, scope: !3939, inlinedAt: !4991)
!5008 = !DILocation(line: 137, column: 10, scope: !3939, inlinedAt: !4991)
!5009 = !DILocation(line: 500, column: 13, scope: !4792, inlinedAt: !4852)
!5010 = !DILocation(line: 501, column: 42, scope: !4796, inlinedAt: !4852)
!5011 = !DILocation(line: 501, column: 47, scope: !4796, inlinedAt: !4852)
!5012 = !DILocation(line: 502, column: 9, scope: !4796, inlinedAt: !4852)
!5013 = !DILocation(line: 503, column: 45, scope: !4800, inlinedAt: !4852)
!5014 = !DILocation(line: 503, column: 50, scope: !4800, inlinedAt: !4852)
!5015 = !DILocation(line: 504, column: 48, scope: !4800, inlinedAt: !4852)
!5016 = !DILocation(line: 504, column: 40, scope: !4800, inlinedAt: !4852)
!5017 = !DILocation(line: 504, column: 45, scope: !4800, inlinedAt: !4852)
!5018 = !DILocation(line: 847, column: 1, scope: !4518)
!5019 = distinct !DISubprogram(name: "address_of", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj", scope: !754, file: !755, line: 128, type: !812, scopeLine: 128, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !811, retainedNodes: !2042)
!5020 = !DILocalVariable(name: "this", arg: 1, scope: !5019, type: !4222, flags: DIFlagArtificial | DIFlagObjectPointer)
!5021 = !DILocation(line: 0, scope: !5019)
!5022 = !DILocalVariable(name: "byte", arg: 2, scope: !5019, file: !755, line: 128, type: !143)
!5023 = !DILocation(line: 128, column: 34, scope: !5019)
!5024 = !DILocation(line: 128, column: 55, scope: !5019)
!5025 = !DILocation(line: 128, column: 63, scope: !5019)
!5026 = !DILocation(line: 128, column: 68, scope: !5019)
!5027 = !DILocation(line: 128, column: 61, scope: !5019)
!5028 = !DILocation(line: 128, column: 48, scope: !5019)
