; ModuleID = '/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_2_scalar.cpp'
source_filename = "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_2_scalar.cpp"
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
%struct.TensorAccessorArgs = type { i32 }
%"class.softmetal::scalar::GlobalTensor" = type { %struct.TensorAccessor, [4 x %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], i32, i32 }
%struct.TensorAccessor = type { %struct.InterleavedAddrGen, i32 }
%struct.InterleavedAddrGen = type { i32, i32, i32 }
%"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line" = type <{ i32, i32, i32, i8, [3 x i8] }>
%struct.TensorAccessorArgs.0 = type { i32 }
%"class.softmetal::scalar::GlobalTensor.1" = type { %struct.TensorAccessor, [4 x %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], i32, i32 }
%"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line" = type <{ i32, i32, i32, i8, [3 x i8] }>

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

$_ZN9softmetal6scalar13global_tensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj = comdat any

$_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj = comdat any

$_ZN9softmetal6scalar7bits_asIfjEET_T0_ = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5storeIfEEvjNS0_11ExactlyThatIT_E4TypeE = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIfEET_j = comdat any

$_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIiEET_j = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv = comdat any

$_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC2ERKS9_jj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC2Ev = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC2ERKS9_jj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC2Ev = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj = comdat any

$_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4fillERNSA_4LineEj = comdat any

$_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE = comdat any

$_Z14noc_async_readILj8193ELb1EEvyjjhj = comdat any

$_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj = comdat any

$_Z15noc_async_writeILj8193ELb1ELb0EEvjyjhj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj = comdat any

$_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4fillERNSA_4LineEj = comdat any

$_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj = comdat any

$_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE = comdat any

$_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj = comdat any

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
@.src.3 = private unnamed_addr constant [81 x i8] c"/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_2_scalar.cpp\00", align 1
@48 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.3, i32 23, i32 36 }, ptr @38 }
@49 = private unnamed_addr constant { i16, i16, [13 x i8] } { i16 0, i16 7, [13 x i8] c"'const char'\00" }
@50 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.1, i32 137, i32 12 }, ptr @49, i8 0, i8 0 }
@51 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.1, i32 138, i32 12 } }
@.src.4 = private unnamed_addr constant [66 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/debug/dprint_buffer.h\00", align 1
@52 = private unnamed_addr constant { i16, i16, [14 x i8] } { i16 -1, i16 0, [14 x i8] c"'mailboxes_t'\00" }
@53 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 14, i32 12 }, ptr @52, i8 4, i8 3 }
@54 = private unnamed_addr constant { i16, i16, [26 x i8] } { i16 -1, i16 0, [26 x i8] c"'struct dprint_buf_msg_t'\00" }
@55 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 14, i32 12 }, ptr @54, i8 2, i8 3 }
@56 = private unnamed_addr constant { i16, i16, [101 x i8] } { i16 -1, i16 0, [101 x i8] c"'dprint_buf_msg_t::(anonymous union at /work/ref/tt-metal/tt_metal/hw/inc/hostdev/dev_msgs.h:336:5)'\00" }
@57 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.4, i32 14, i32 12 }, ptr @56, i8 2, i8 3 }
@58 = private unnamed_addr constant { i16, i16, [25 x i8] } { i16 -1, i16 0, [25 x i8] c"'DebugPrintMemLayout[5]'\00" }
@59 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.4, i32 14, i32 12 }, ptr @58, ptr @0 }
@60 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.4, i32 14, i32 12 } }
@61 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 227, i32 32 }, ptr @46, ptr @0 }
@noc_reads_num_issued = external dso_local global [2 x i32], align 4
@.src.5 = private unnamed_addr constant [82 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/noc_nonblocking_api.h\00", align 1
@62 = private unnamed_addr constant { i16, i16, [38 x i8] } { i16 -1, i16 0, [38 x i8] c"'uint32_t[2]' (aka 'unsigned int[2]')\00" }
@63 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 449, i32 67 }, ptr @62, ptr @0 }
@64 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 449, i32 67 } }
@65 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 449, i32 67 }, ptr @0, i8 2, i8 0 }
@66 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 147, i32 28 }, ptr @0, ptr @43 }
@.src.6 = private unnamed_addr constant [63 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/api/dataflow/dataflow_api.h\00", align 1
@67 = private unnamed_addr constant { i16, i16, [19 x i8] } { i16 -1, i16 0, [19 x i8] c"'LocalCBInterface'\00" }
@68 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.6, i32 325, i32 29 }, ptr @67, i8 2, i8 3 }
@69 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.6, i32 325, i32 61 }, ptr @0, i8 2, i8 0 }
@cb_interface = external dso_local global [32 x %struct.CBInterface], align 4
@.src.7 = private unnamed_addr constant [72 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h\00", align 1
@70 = private unnamed_addr constant { i16, i16, [18 x i8] } { i16 -1, i16 0, [18 x i8] c"'CBInterface[32]'\00" }
@71 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 80 }, ptr @70, ptr @0 }
@72 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 80 } }
@73 = private unnamed_addr constant { i16, i16, [14 x i8] } { i16 -1, i16 0, [14 x i8] c"'CBInterface'\00" }
@74 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 80 }, ptr @73, i8 2, i8 3 }
@75 = private unnamed_addr constant { i16, i16, [113 x i8] } { i16 -1, i16 0, [113 x i8] c"'CBInterface::(anonymous union at /work/ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h:87:5)'\00" }
@76 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 100 }, ptr @75, i8 2, i8 3 }
@77 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.7, i32 101, i32 100 }, ptr @67, i8 2, i8 2 }
@.src.8 = private unnamed_addr constant [58 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/internal/mod_div_lib.h\00", align 1
@78 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 16, i32 40 }, ptr @46, ptr @43 }
@79 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.8, i32 16, i32 47 }, ptr @46, ptr @43 }
@dram_bank_to_noc_xy = external dso_local global [2 x [12 x i16]], align 2
@80 = private unnamed_addr constant { i16, i16, [53 x i8] } { i16 -1, i16 0, [53 x i8] c"'bank_noc_xy_t[2][12]' (aka 'unsigned short[2][12]')\00" }
@81 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @80, ptr @21 }
@82 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 } }
@83 = private unnamed_addr constant { i16, i16, [47 x i8] } { i16 -1, i16 0, [47 x i8] c"'bank_noc_xy_t[12]' (aka 'unsigned short[12]')\00" }
@84 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @83, ptr @0 }
@85 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 } }
@86 = private unnamed_addr constant { i16, i16, [39 x i8] } { i16 0, i16 8, [39 x i8] c"'bank_noc_xy_t' (aka 'unsigned short')\00" }
@87 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 47, i32 16 }, ptr @86, i8 1, i8 0 }
@88 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 30, i32 19 }, ptr @0, ptr @43 }
@l1_bank_to_noc_xy = external dso_local global [2 x [64 x i16]], align 2
@89 = private unnamed_addr constant { i16, i16, [53 x i8] } { i16 -1, i16 0, [53 x i8] c"'bank_noc_xy_t[2][64]' (aka 'unsigned short[2][64]')\00" }
@90 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @89, ptr @21 }
@91 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 } }
@92 = private unnamed_addr constant { i16, i16, [47 x i8] } { i16 -1, i16 0, [47 x i8] c"'bank_noc_xy_t[64]' (aka 'unsigned short[64]')\00" }
@93 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @92, ptr @0 }
@94 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 } }
@95 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 49, i32 16 }, ptr @86, i8 1, i8 0 }
@96 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 }, ptr @35, ptr @0 }
@97 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 } }
@98 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 56, i32 16 }, ptr @38, i8 2, i8 0 }
@99 = private unnamed_addr constant { i16, i16, [15 x i8] } { i16 0, i16 10, [15 x i8] c"'unsigned int'\00" }
@100 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.6, i32 151, i32 12 }, ptr @99, i8 2, i8 0 }
@rta_l1_base = external dso_local global ptr, align 4
@101 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.6, i32 112, i32 24 } }
@.src.9 = private unnamed_addr constant [64 x i8] c"/work/ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor.h\00", align 1
@102 = private unnamed_addr constant { i16, i16, [227 x i8] } { i16 -1, i16 0, [227 x i8] c"'TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>> *'\00" }
@103 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.9, i32 360, i32 5 }, ptr @102, i8 2, i8 5 }
@.src.10 = private unnamed_addr constant [94 x i8] c"/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/softmetal/scalar/global_tensor.h\00", align 1
@104 = private unnamed_addr constant { i16, i16, [231 x i8] } { i16 -1, i16 0, [231 x i8] c"'const TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>'\00" }
@105 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 193, i32 38 }, ptr @104, i8 2, i8 2 }
@106 = private unnamed_addr constant { i16, i16, [263 x i8] } { i16 -1, i16 0, [263 x i8] c"'softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>'\00" }
@107 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 193, i32 12 }, ptr @106, i8 2, i8 5 }
@108 = private unnamed_addr constant { i16, i16, [265 x i8] } { i16 -1, i16 0, [265 x i8] c"'softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>> *'\00" }
@109 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 31, i32 5 }, ptr @108, i8 2, i8 5 }
@110 = private unnamed_addr constant { i16, i16, [271 x i8] } { i16 -1, i16 0, [271 x i8] c"'softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line *'\00" }
@111 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 120, i32 12 }, ptr @110, i8 2, i8 5 }
@112 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.9, i32 360, i32 5 }, ptr @102, i8 2, i8 5 }
@113 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 193, i32 38 }, ptr @104, i8 2, i8 2 }
@114 = private unnamed_addr constant { i16, i16, [265 x i8] } { i16 -1, i16 0, [265 x i8] c"'softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>'\00" }
@115 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 193, i32 12 }, ptr @114, i8 2, i8 5 }
@116 = private unnamed_addr constant { i16, i16, [267 x i8] } { i16 -1, i16 0, [267 x i8] c"'softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>> *'\00" }
@117 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 31, i32 5 }, ptr @116, i8 2, i8 5 }
@118 = private unnamed_addr constant { i16, i16, [273 x i8] } { i16 -1, i16 0, [273 x i8] c"'softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line *'\00" }
@119 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 120, i32 12 }, ptr @118, i8 2, i8 5 }
@120 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 35, i32 7 }, ptr @116, i8 2, i8 4 }
@121 = private unnamed_addr constant { i16, i16, [7 x i8] } { i16 -1, i16 0, [7 x i8] c"'Line'\00" }
@122 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 37, i32 22 }, ptr @121, i8 2, i8 2 }
@123 = private unnamed_addr constant { i16, i16, [271 x i8] } { i16 -1, i16 0, [271 x i8] c"'softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line'\00" }
@124 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 38, i32 20 }, ptr @123, i8 2, i8 4 }
@125 = private unnamed_addr constant { i16, i16, [7 x i8] } { i16 0, i16 6, [7 x i8] c"'bool'\00" }
@126 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 38, i32 40 }, ptr @125, i8 2, i8 0 }
@127 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 38, i32 40 }, ptr @125 }
@128 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 38, i32 54 }, ptr @121, i8 2, i8 2 }
@129 = private unnamed_addr constant { i16, i16, [14 x i8] } { i16 1, i16 32, [14 x i8] c"'const float'\00" }
@130 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 39, i32 16 }, ptr @129, i8 2, i8 0 }
@131 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 127, i32 11 }, ptr @116, i8 2, i8 4 }
@132 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 127, i32 55 }, ptr @0 }
@133 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 127, i32 68 }, ptr @0 }
@134 = private unnamed_addr constant { i16, i16, [10 x i8] } { i16 -1, i16 0, [10 x i8] c"'Line[4]'\00" }
@135 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 127, i32 43 }, ptr @134, ptr @0 }
@136 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.10, i32 127, i32 43 } }
@137 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 127, i32 43 }, ptr @121, i8 2, i8 2 }
@138 = private unnamed_addr constant { i16, i16, [279 x i8] } { i16 -1, i16 0, [279 x i8] c"'const softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line *'\00" }
@139 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 124, i32 14 }, ptr @138, i8 2, i8 4 }
@140 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 124, i32 71 }, ptr @0 }
@141 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 139, i32 10 }, ptr @116, i8 2, i8 4 }
@142 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 140, i32 20 }, ptr @121, i8 2, i8 2 }
@143 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 141, i32 34 }, ptr @0 }
@144 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 141, i32 14 }, ptr @0, i8 2, i8 1 }
@145 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 142, i32 14 }, ptr @125, i8 2, i8 1 }
@146 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 143, i32 36 }, ptr @0, i8 2, i8 0 }
@147 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 143, i32 60 }, ptr @0, i8 2, i8 0 }
@148 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 131, i32 10 }, ptr @116, i8 2, i8 4 }
@149 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 132, i32 18 }, ptr @0, i8 2, i8 0 }
@150 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 133, i32 37 }, ptr @0, i8 2, i8 0 }
@151 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 133, i32 50 }, ptr @0, i8 2, i8 0 }
@152 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 134, i32 64 }, ptr @0, i8 2, i8 0 }
@153 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 134, i32 81 }, ptr @0, i8 2, i8 0 }
@154 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 136, i32 33 }, ptr @0, i8 2, i8 1 }
@155 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 136, i32 14 }, ptr @0, i8 2, i8 1 }
@156 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 806, i32 17 }, ptr @125 }
@157 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 807, i32 17 }, ptr @125 }
@158 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 809, i32 17 }, ptr @125 }
@159 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 810, i32 17 }, ptr @125 }
@160 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 825, i32 9 }, ptr @125 }
@161 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 826, i32 9 }, ptr @125 }
@162 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 828, i32 9 }, ptr @125 }
@163 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 829, i32 9 }, ptr @125 }
@164 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 141, i32 28 }, ptr @0, ptr @43 }
@165 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 141, i32 62 }, ptr @0, ptr @43 }
@166 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 9 }, ptr @43, ptr @43 }
@167 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 23 }, ptr @43, ptr @43 }
@168 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 36 }, ptr @43, ptr @43 }
@169 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 56 }, ptr @0, ptr @43 }
@170 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 81 }, ptr @125 }
@171 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 484, i32 90 }, ptr @43, ptr @43 }
@172 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 485, i32 10 }, ptr @125 }
@173 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 485, i32 20 }, ptr @125 }
@174 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 485, i32 45 }, ptr @43, ptr @43 }
@175 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 485, i32 73 }, ptr @43, ptr @43 }
@176 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 486, i32 10 }, ptr @125 }
@177 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 486, i32 23 }, ptr @43, ptr @43 }
@178 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 495, i32 87 }, ptr @46, ptr @0 }
@179 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 497, i32 55 }, ptr @43, ptr @43 }
@180 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 500, i32 13 }, ptr @125 }
@noc_posted_writes_num_issued = external dso_local global [2 x i32], align 4
@181 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 501, i32 13 }, ptr @62, ptr @0 }
@182 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 501, i32 13 } }
@183 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 501, i32 13 }, ptr @0, i8 2, i8 1 }
@noc_nonposted_writes_num_issued = external dso_local global [2 x i32], align 4
@184 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 503, i32 13 }, ptr @62, ptr @0 }
@185 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 503, i32 13 } }
@186 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 503, i32 13 }, ptr @0, i8 2, i8 1 }
@noc_nonposted_writes_acked = external dso_local global [2 x i32], align 4
@187 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 504, i32 13 }, ptr @62, ptr @0 }
@188 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 504, i32 13 } }
@189 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 504, i32 13 }, ptr @0, i8 2, i8 1 }
@190 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 135, i32 28 }, ptr @0, ptr @43 }
@191 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 135, i32 62 }, ptr @0, ptr @43 }
@192 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 592, i32 66 }, ptr @62, ptr @0 }
@193 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 592, i32 66 } }
@194 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 592, i32 66 }, ptr @0, i8 2, i8 0 }
@195 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 433, i32 87 }, ptr @46, ptr @0 }
@196 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 435, i32 55 }, ptr @43, ptr @43 }
@197 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.5, i32 437, i32 9 }, ptr @62, ptr @0 }
@198 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.5, i32 437, i32 9 } }
@199 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.5, i32 437, i32 9 }, ptr @0, i8 2, i8 1 }
@200 = private unnamed_addr constant { i16, i16, [273 x i8] } { i16 -1, i16 0, [273 x i8] c"'const softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>> *'\00" }
@201 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 129, i32 14 }, ptr @200, i8 2, i8 4 }
@202 = private unnamed_addr constant { i16, i16, [225 x i8] } { i16 -1, i16 0, [225 x i8] c"'TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>'\00" }
@203 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 129, i32 51 }, ptr @202, i8 2, i8 8 }
@204 = private unnamed_addr constant { i16, i16, [27 x i8] } { i16 -1, i16 0, [27 x i8] c"'InterleavedAddrGen<true>'\00" }
@205 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 129, i32 61 }, ptr @204, i8 2, i8 4 }
@206 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 129, i32 79 }, ptr @0 }
@207 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 129, i32 98 }, ptr @0 }
@208 = private unnamed_addr constant { i16, i16, [35 x i8] } { i16 -1, i16 0, [35 x i8] c"'const InterleavedAddrGen<true> *'\00" }
@209 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 303, i32 19 }, ptr @208, i8 2, i8 4 }
@210 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.2, i32 293, i32 14 }, ptr @208, i8 2, i8 4 }
@211 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 128, i32 14 }, ptr @200, i8 2, i8 4 }
@212 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 128, i32 68 }, ptr @0 }
@213 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 35, i32 7 }, ptr @108, i8 2, i8 4 }
@214 = private unnamed_addr constant { i16, i16, [7 x i8] } { i16 -1, i16 0, [7 x i8] c"'Line'\00" }
@215 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 37, i32 22 }, ptr @214, i8 2, i8 2 }
@216 = private unnamed_addr constant { i16, i16, [269 x i8] } { i16 -1, i16 0, [269 x i8] c"'softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line'\00" }
@217 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 38, i32 20 }, ptr @216, i8 2, i8 4 }
@218 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 38, i32 40 }, ptr @125, i8 2, i8 0 }
@219 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 38, i32 40 }, ptr @125 }
@220 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 38, i32 54 }, ptr @214, i8 2, i8 2 }
@221 = private unnamed_addr constant { i16, i16, [12 x i8] } { i16 0, i16 11, [12 x i8] c"'const int'\00" }
@222 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 39, i32 16 }, ptr @221, i8 2, i8 0 }
@223 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 127, i32 11 }, ptr @108, i8 2, i8 4 }
@224 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 127, i32 55 }, ptr @0 }
@225 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 127, i32 68 }, ptr @0 }
@226 = private unnamed_addr constant { i16, i16, [10 x i8] } { i16 -1, i16 0, [10 x i8] c"'Line[4]'\00" }
@227 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 127, i32 43 }, ptr @226, ptr @0 }
@228 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.10, i32 127, i32 43 } }
@229 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 127, i32 43 }, ptr @214, i8 2, i8 2 }
@230 = private unnamed_addr constant { i16, i16, [277 x i8] } { i16 -1, i16 0, [277 x i8] c"'const softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line *'\00" }
@231 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 124, i32 14 }, ptr @230, i8 2, i8 4 }
@232 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 124, i32 71 }, ptr @0 }
@233 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 139, i32 10 }, ptr @108, i8 2, i8 4 }
@234 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 140, i32 20 }, ptr @214, i8 2, i8 2 }
@235 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 141, i32 34 }, ptr @0 }
@236 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 141, i32 14 }, ptr @0, i8 2, i8 1 }
@237 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 142, i32 14 }, ptr @125, i8 2, i8 1 }
@238 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 143, i32 36 }, ptr @0, i8 2, i8 0 }
@239 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 143, i32 60 }, ptr @0, i8 2, i8 0 }
@240 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 131, i32 10 }, ptr @108, i8 2, i8 4 }
@241 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 132, i32 18 }, ptr @0, i8 2, i8 0 }
@242 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 133, i32 37 }, ptr @0, i8 2, i8 0 }
@243 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 133, i32 50 }, ptr @0, i8 2, i8 0 }
@244 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 134, i32 64 }, ptr @0, i8 2, i8 0 }
@245 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 134, i32 81 }, ptr @0, i8 2, i8 0 }
@246 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 136, i32 33 }, ptr @0, i8 2, i8 1 }
@247 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 136, i32 14 }, ptr @0, i8 2, i8 1 }
@248 = private unnamed_addr constant { i16, i16, [271 x i8] } { i16 -1, i16 0, [271 x i8] c"'const softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>> *'\00" }
@249 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 129, i32 14 }, ptr @248, i8 2, i8 4 }
@250 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 129, i32 51 }, ptr @202, i8 2, i8 8 }
@251 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 129, i32 61 }, ptr @204, i8 2, i8 4 }
@252 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 129, i32 79 }, ptr @0 }
@253 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 129, i32 98 }, ptr @0 }
@254 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 128, i32 14 }, ptr @248, i8 2, i8 4 }
@255 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 128, i32 68 }, ptr @0 }
@256 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 43, i32 10 }, ptr @116, i8 2, i8 4 }
@257 = private unnamed_addr global { { ptr, i32, i32 }, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 44, i32 64 }, ptr @0 }
@258 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 45, i32 22 }, ptr @121, i8 2, i8 2 }
@259 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 46, i32 19 }, ptr @123, i8 2, i8 4 }
@260 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 47, i32 24 }, ptr @121, i8 2, i8 2 }
@261 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 48, i32 18 }, ptr @0, i8 2, i8 1 }
@262 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 48, i32 46 }, ptr @125, i8 2, i8 1 }
@263 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 49, i32 25 }, ptr @0, i8 2, i8 0 }
@264 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 49, i32 70 }, ptr @0, i8 2, i8 0 }
@265 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 49, i32 100 }, ptr @0, i8 2, i8 0 }
@266 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 50, i32 37 }, ptr @0, i8 2, i8 0 }
@267 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 50, i32 79 }, ptr @0, i8 2, i8 0 }
@268 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 51, i32 24 }, ptr @121, i8 2, i8 2 }
@269 = private unnamed_addr constant { i16, i16, [8 x i8] } { i16 1, i16 32, [8 x i8] c"'float'\00" }
@270 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 53, i32 9 }, ptr @269, i8 2, i8 1 }
@271 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 54, i32 18 }, ptr @0, i8 2, i8 0 }
@272 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 55, i32 18 }, ptr @0, i8 2, i8 1 }
@273 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 55, i32 45 }, ptr @0, i8 2, i8 1 }
@274 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 57, i32 46 }, ptr @0, i8 2, i8 0 }
@275 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 57, i32 74 }, ptr @0, i8 2, i8 0 }
@276 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 57, i32 18 }, ptr @0, i8 2, i8 1 }
@277 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 58, i32 56 }, ptr @0, i8 2, i8 0 }
@278 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 58, i32 94 }, ptr @0, i8 2, i8 0 }
@279 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 58, i32 18 }, ptr @0, i8 2, i8 1 }
@280 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 107, i32 10 }, ptr @116, i8 2, i8 4 }
@281 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 108, i32 27 }, ptr @134, i8 2, i8 2 }
@282 = private unnamed_addr constant { i16, i16, [26 x i8] } { i16 0, i16 11, [26 x i8] c"'__ptrdiff_t' (aka 'int')\00" }
@283 = private unnamed_addr global { { ptr, i32, i32 }, ptr, ptr } { { ptr, i32, i32 } { ptr @.src.10, i32 108, i32 25 }, ptr @134, ptr @282 }
@284 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.10, i32 108, i32 25 } }
@285 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 108, i32 25 }, ptr @121, i8 2, i8 2 }
@286 = private unnamed_addr global { { ptr, i32, i32 }, ptr, i8, i8 } { { ptr, i32, i32 } { ptr @.src.10, i32 108, i32 46 }, ptr @121, i8 2, i8 2 }
@287 = private unnamed_addr global { { ptr, i32, i32 } } { { ptr, i32, i32 } { ptr @.src.10, i32 108, i32 25 } }

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local void @_Z11zero_l1_bufPjj(ptr noundef %0, i32 noundef %1) #0 !dbg !2101 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !2107, !DIExpression(), !2108)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !2109, !DIExpression(), !2110)
    #dbg_declare(ptr %5, !2111, !DIExpression(), !2113)
  store i32 0, ptr %5, align 4, !dbg !2113
  br label %6, !dbg !2114

6:                                                ; preds = %39, %2
  %7 = load i32, ptr %5, align 4, !dbg !2115
  %8 = load i32, ptr %4, align 4, !dbg !2117
  br i1 true, label %10, label %9, !dbg !2118, !prof !2119, !nosanitize !2106

9:                                                ; preds = %6
  call void @__ubsan_handle_divrem_overflow(ptr @1, i32 %8, i32 4) #6, !dbg !2118, !nosanitize !2106
  br label %10, !dbg !2118, !nosanitize !2106

10:                                               ; preds = %9, %6
  %11 = udiv i32 %8, 4, !dbg !2118
  %12 = icmp ult i32 %7, %11, !dbg !2120
  br i1 %12, label %13, label %42, !dbg !2121

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 4, !dbg !2122
  %15 = load i32, ptr %5, align 4, !dbg !2124
  %16 = getelementptr inbounds nuw i32, ptr %14, i32 %15, !dbg !2125
  %17 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %15), !dbg !2125, !nosanitize !2106
  %18 = extractvalue { i32, i1 } %17, 1, !dbg !2125, !nosanitize !2106
  %19 = or i1 %18, false, !dbg !2125, !nosanitize !2106
  %20 = extractvalue { i32, i1 } %17, 0, !dbg !2125, !nosanitize !2106
  %21 = ptrtoint ptr %14 to i32, !dbg !2125, !nosanitize !2106
  %22 = add i32 %21, %20, !dbg !2125, !nosanitize !2106
  %23 = icmp ne ptr %14, null, !dbg !2125, !nosanitize !2106
  %24 = icmp ne i32 %22, 0, !dbg !2125, !nosanitize !2106
  %25 = icmp eq i1 %23, %24, !dbg !2125, !nosanitize !2106
  %26 = xor i1 %19, true, !dbg !2125, !nosanitize !2106
  %27 = icmp uge i32 %22, %21, !dbg !2125, !nosanitize !2106
  %28 = and i1 %27, %26, !dbg !2125, !nosanitize !2106
  %29 = and i1 %25, %28, !dbg !2125, !nosanitize !2106
  br i1 %29, label %31, label %30, !dbg !2125, !prof !2119, !nosanitize !2106

30:                                               ; preds = %13
  call void @__ubsan_handle_pointer_overflow(ptr @2, i32 %21, i32 %22) #6, !dbg !2125, !nosanitize !2106
  br label %31, !dbg !2125, !nosanitize !2106

31:                                               ; preds = %30, %13
  %32 = icmp ne ptr %16, null, !dbg !2125, !nosanitize !2106
  %33 = ptrtoint ptr %16 to i32, !dbg !2125, !nosanitize !2106
  %34 = and i32 %33, 3, !dbg !2125, !nosanitize !2106
  %35 = icmp eq i32 %34, 0, !dbg !2125, !nosanitize !2106
  %36 = and i1 %32, %35, !dbg !2125, !nosanitize !2106
  br i1 %36, label %38, label %37, !dbg !2125, !prof !2119, !nosanitize !2106

37:                                               ; preds = %31
  call void @__ubsan_handle_type_mismatch_v1(ptr @3, i32 %33) #6, !dbg !2125, !nosanitize !2106
  br label %38, !dbg !2125, !nosanitize !2106

38:                                               ; preds = %37, %31
  store i32 0, ptr %16, align 4, !dbg !2125
  br label %39, !dbg !2126

39:                                               ; preds = %38
  %40 = load i32, ptr %5, align 4, !dbg !2127
  %41 = add i32 %40, 1, !dbg !2127
  store i32 %41, ptr %5, align 4, !dbg !2127
  br label %6, !dbg !2128, !llvm.loop !2129

42:                                               ; preds = %10
  ret void, !dbg !2132
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
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeI9U32_ARRAYEjT_(ptr noundef byval(%struct.U32_ARRAY) align 4 %0) #0 !dbg !2133 {
    #dbg_declare(ptr %0, !2140, !DIExpression(), !2141)
  %2 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %0, i32 0, i32 1, !dbg !2142
  %3 = ptrtoint ptr %2 to i32, !dbg !2142, !nosanitize !2106
  %4 = and i32 %3, 3, !dbg !2142, !nosanitize !2106
  %5 = icmp eq i32 %4, 0, !dbg !2142, !nosanitize !2106
  br i1 %5, label %7, label %6, !dbg !2142, !prof !2119, !nosanitize !2106

6:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @4, i32 %3) #6, !dbg !2142, !nosanitize !2106
  br label %7, !dbg !2142, !nosanitize !2106

7:                                                ; preds = %6, %1
  %8 = load i32, ptr %2, align 4, !dbg !2142
  %9 = mul i32 %8, 4, !dbg !2143
  ret i32 %9, !dbg !2144
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrI9U32_ARRAYEPKhPT_(ptr noundef %0) #0 !dbg !2145 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2149, !DIExpression(), !2150)
  %3 = load ptr, ptr %2, align 4, !dbg !2151
  %4 = icmp ne ptr %3, null, !dbg !2152, !nosanitize !2106
  br i1 %4, label %7, label %5, !dbg !2152, !prof !2119, !nosanitize !2106

5:                                                ; preds = %1
  %6 = ptrtoint ptr %3 to i32, !dbg !2152, !nosanitize !2106
  call void @__ubsan_handle_type_mismatch_v1(ptr @6, i32 %6) #6, !dbg !2152, !nosanitize !2106
  br label %7, !dbg !2152, !nosanitize !2106

7:                                                ; preds = %5, %1
  %8 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %3, i32 0, i32 0, !dbg !2152
  %9 = icmp ne ptr %8, null, !dbg !2152, !nosanitize !2106
  br i1 %9, label %12, label %10, !dbg !2152, !prof !2119, !nosanitize !2106

10:                                               ; preds = %7
  %11 = ptrtoint ptr %8 to i32, !dbg !2152, !nosanitize !2106
  call void @__ubsan_handle_type_mismatch_v1(ptr @8, i32 %11) #6, !dbg !2152, !nosanitize !2106
  br label %12, !dbg !2152, !nosanitize !2106

12:                                               ; preds = %10, %7
  %13 = load ptr, ptr %8, align 1, !dbg !2152
  ret ptr %13, !dbg !2153
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeI15TYPED_U32_ARRAYEjT_(ptr noundef byval(%struct.TYPED_U32_ARRAY) align 4 %0) #0 !dbg !2154 {
    #dbg_declare(ptr %0, !2160, !DIExpression(), !2161)
  %2 = icmp ne ptr %0, null, !dbg !2162, !nosanitize !2106
  %3 = ptrtoint ptr %0 to i32, !dbg !2162, !nosanitize !2106
  %4 = and i32 %3, 3, !dbg !2162, !nosanitize !2106
  %5 = icmp eq i32 %4, 0, !dbg !2162, !nosanitize !2106
  %6 = and i1 %2, %5, !dbg !2162, !nosanitize !2106
  br i1 %6, label %8, label %7, !dbg !2162, !prof !2119, !nosanitize !2106

7:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @10, i32 %3) #6, !dbg !2162, !nosanitize !2106
  br label %8, !dbg !2162, !nosanitize !2106

8:                                                ; preds = %7, %1
  %9 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %0, i32 0, i32 1, !dbg !2162
  %10 = icmp ne ptr %9, null, !dbg !2162, !nosanitize !2106
  %11 = ptrtoint ptr %9 to i32, !dbg !2162, !nosanitize !2106
  %12 = and i32 %11, 3, !dbg !2162, !nosanitize !2106
  %13 = icmp eq i32 %12, 0, !dbg !2162, !nosanitize !2106
  %14 = and i1 %10, %13, !dbg !2162, !nosanitize !2106
  br i1 %14, label %16, label %15, !dbg !2162, !prof !2119, !nosanitize !2106

15:                                               ; preds = %8
  call void @__ubsan_handle_type_mismatch_v1(ptr @11, i32 %11) #6, !dbg !2162, !nosanitize !2106
  br label %16, !dbg !2162, !nosanitize !2106

16:                                               ; preds = %15, %8
  %17 = load i32, ptr %9, align 4, !dbg !2162
  %18 = mul i32 %17, 4, !dbg !2163
  ret i32 %18, !dbg !2164
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrI15TYPED_U32_ARRAYEPKhPT_(ptr noundef %0) #0 !dbg !2165 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2169, !DIExpression(), !2170)
  %3 = load ptr, ptr %2, align 4, !dbg !2171
  %4 = icmp ne ptr %3, null, !dbg !2172, !nosanitize !2106
  br i1 %4, label %7, label %5, !dbg !2172, !prof !2119, !nosanitize !2106

5:                                                ; preds = %1
  %6 = ptrtoint ptr %3 to i32, !dbg !2172, !nosanitize !2106
  call void @__ubsan_handle_type_mismatch_v1(ptr @12, i32 %6) #6, !dbg !2172, !nosanitize !2106
  br label %7, !dbg !2172, !nosanitize !2106

7:                                                ; preds = %5, %1
  %8 = getelementptr inbounds nuw %struct.U32_ARRAY, ptr %3, i32 0, i32 0, !dbg !2172
  %9 = icmp ne ptr %8, null, !dbg !2172, !nosanitize !2106
  br i1 %9, label %12, label %10, !dbg !2172, !prof !2119, !nosanitize !2106

10:                                               ; preds = %7
  %11 = ptrtoint ptr %8 to i32, !dbg !2172, !nosanitize !2106
  call void @__ubsan_handle_type_mismatch_v1(ptr @13, i32 %11) #6, !dbg !2172, !nosanitize !2106
  br label %12, !dbg !2172, !nosanitize !2106

12:                                               ; preds = %10, %7
  %13 = load ptr, ptr %8, align 1, !dbg !2172
  ret ptr %13, !dbg !2173
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIPKcEhv() #0 !dbg !2174 {
  ret i8 0, !dbg !2179
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIPcEhv() #0 !dbg !2180 {
  ret i8 0, !dbg !2183
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4ENDLEhv() #0 !dbg !2184 {
  ret i8 1, !dbg !2190
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4SETWEhv() #0 !dbg !2191 {
  ret i8 2, !dbg !2195
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIhEhv() #0 !dbg !2196 {
  ret i8 3, !dbg !2199
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdItEhv() #0 !dbg !2200 {
  ret i8 4, !dbg !2203
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIjEhv() #0 !dbg !2204 {
  ret i8 5, !dbg !2207
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIyEhv() #0 !dbg !2208 {
  ret i8 6, !dbg !2211
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdImEhv() #0 !dbg !2212 {
  %1 = call noundef zeroext i8 @_Z18DebugPrintTypeToIdIjEhv(), !dbg !2215
  ret i8 %1, !dbg !2218
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIaEhv() #0 !dbg !2219 {
  ret i8 7, !dbg !2222
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIsEhv() #0 !dbg !2223 {
  ret i8 8, !dbg !2226
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIiEhv() #0 !dbg !2227 {
  ret i8 9, !dbg !2229
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIxEhv() #0 !dbg !2230 {
  ret i8 10, !dbg !2233
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIlEhv() #0 !dbg !2234 {
  %1 = call noundef zeroext i8 @_Z18DebugPrintTypeToIdIiEhv(), !dbg !2237
  ret i8 %1, !dbg !2240
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIfEhv() #0 !dbg !2241 {
  ret i8 11, !dbg !2243
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdIcEhv() #0 !dbg !2244 {
  ret i8 12, !dbg !2247
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI4BF16Ehv() #0 !dbg !2248 {
  ret i8 13, !dbg !2252
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI12SETPRECISIONEhv() #0 !dbg !2253 {
  ret i8 14, !dbg !2257
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI5FIXEDEhv() #0 !dbg !2258 {
  ret i8 15, !dbg !2264
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI12DEFAULTFLOATEhv() #0 !dbg !2265 {
  ret i8 16, !dbg !2271
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3HEXEhv() #0 !dbg !2272 {
  ret i8 17, !dbg !2278
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3OCTEhv() #0 !dbg !2279 {
  ret i8 18, !dbg !2285
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3DECEhv() #0 !dbg !2286 {
  ret i8 19, !dbg !2292
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3F32Ehv() #0 !dbg !2293 {
  ret i8 11, !dbg !2297
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI3U32Ehv() #0 !dbg !2298 {
  ret i8 5, !dbg !2302
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9U32_ARRAYEhv() #0 !dbg !2303 {
  ret i8 21, !dbg !2304
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI15TYPED_U32_ARRAYEhv() #0 !dbg !2305 {
  ret i8 22, !dbg !2306
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeIPKcEjT_(ptr noundef %0) #3 !dbg !2307 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2310, !DIExpression(), !2311)
  %3 = load ptr, ptr %2, align 4, !dbg !2312
  %4 = call noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %3), !dbg !2313
  ret i32 %4, !dbg !2314
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %0) #0 comdat !dbg !2315 {
  %2 = alloca ptr, align 4
  %3 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2316, !DIExpression(), !2317)
    #dbg_declare(ptr %3, !2318, !DIExpression(), !2319)
  %4 = load ptr, ptr %2, align 4, !dbg !2320
  store ptr %4, ptr %3, align 4, !dbg !2319
  br label %5, !dbg !2321

5:                                                ; preds = %25, %1
  %6 = load ptr, ptr %3, align 4, !dbg !2322
  %7 = icmp ne ptr %6, null, !dbg !2323, !nosanitize !2106
  br i1 %7, label %10, label %8, !dbg !2323, !prof !2119, !nosanitize !2106

8:                                                ; preds = %5
  %9 = ptrtoint ptr %6 to i32, !dbg !2323, !nosanitize !2106
  call void @__ubsan_handle_type_mismatch_v1(ptr @50, i32 %9) #6, !dbg !2323, !nosanitize !2106
  br label %10, !dbg !2323, !nosanitize !2106

10:                                               ; preds = %8, %5
  %11 = load i8, ptr %6, align 1, !dbg !2323
  %12 = icmp ne i8 %11, 0, !dbg !2323
  br i1 %12, label %13, label %26, !dbg !2321

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 4, !dbg !2324
  %15 = getelementptr inbounds nuw i8, ptr %14, i32 1, !dbg !2324
  %16 = ptrtoint ptr %14 to i32, !dbg !2324, !nosanitize !2106
  %17 = add i32 %16, 1, !dbg !2324, !nosanitize !2106
  %18 = icmp ne ptr %14, null, !dbg !2324, !nosanitize !2106
  %19 = icmp ne i32 %17, 0, !dbg !2324, !nosanitize !2106
  %20 = icmp eq i1 %18, %19, !dbg !2324, !nosanitize !2106
  %21 = icmp uge i32 %17, %16, !dbg !2324, !nosanitize !2106
  %22 = and i1 %21, true, !dbg !2324, !nosanitize !2106
  %23 = and i1 %20, %22, !dbg !2324, !nosanitize !2106
  br i1 %23, label %25, label %24, !dbg !2324, !prof !2119, !nosanitize !2106

24:                                               ; preds = %13
  call void @__ubsan_handle_pointer_overflow(ptr @51, i32 %16, i32 %17) #6, !dbg !2324, !nosanitize !2106
  br label %25, !dbg !2324, !nosanitize !2106

25:                                               ; preds = %24, %13
  store ptr %15, ptr %3, align 4, !dbg !2324
  br label %5, !dbg !2321, !llvm.loop !2326

26:                                               ; preds = %10
  %27 = load ptr, ptr %3, align 4, !dbg !2328
  %28 = load ptr, ptr %2, align 4, !dbg !2329
  %29 = ptrtoint ptr %27 to i32, !dbg !2330
  %30 = ptrtoint ptr %28 to i32, !dbg !2330
  %31 = sub i32 %29, %30, !dbg !2330
  %32 = add i32 %31, 1, !dbg !2331
  ret i32 %32, !dbg !2332
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrIPKcEPKhPT_(ptr noundef %0) #0 !dbg !2333 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2336, !DIExpression(), !2337)
  %3 = load ptr, ptr %2, align 4, !dbg !2338
  %4 = icmp ne ptr %3, null, !dbg !2339, !nosanitize !2106
  %5 = ptrtoint ptr %3 to i32, !dbg !2339, !nosanitize !2106
  %6 = and i32 %5, 3, !dbg !2339, !nosanitize !2106
  %7 = icmp eq i32 %6, 0, !dbg !2339, !nosanitize !2106
  %8 = and i1 %4, %7, !dbg !2339, !nosanitize !2106
  br i1 %8, label %10, label %9, !dbg !2339, !prof !2119, !nosanitize !2106

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @15, i32 %5) #6, !dbg !2339, !nosanitize !2106
  br label %10, !dbg !2339, !nosanitize !2106

10:                                               ; preds = %9, %1
  %11 = load ptr, ptr %3, align 4, !dbg !2339
  ret ptr %11, !dbg !2340
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i32 @_Z20DebugPrintTypeToSizeIPcEjT_(ptr noundef %0) #3 !dbg !2341 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2344, !DIExpression(), !2345)
  %3 = load ptr, ptr %2, align 4, !dbg !2346
  %4 = call noundef i32 @_Z16DebugPrintStrLenPKc(ptr noundef %3), !dbg !2347
  ret i32 %4, !dbg !2348
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef ptr @_Z18DebugPrintTypeAddrIPcEPKhPT_(ptr noundef %0) #0 !dbg !2349 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !2352, !DIExpression(), !2353)
  %3 = load ptr, ptr %2, align 4, !dbg !2354
  %4 = icmp ne ptr %3, null, !dbg !2355, !nosanitize !2106
  %5 = ptrtoint ptr %3 to i32, !dbg !2355, !nosanitize !2106
  %6 = and i32 %5, 3, !dbg !2355, !nosanitize !2106
  %7 = icmp eq i32 %6, 0, !dbg !2355, !nosanitize !2106
  %8 = and i1 %4, %7, !dbg !2355, !nosanitize !2106
  br i1 %8, label %10, label %9, !dbg !2355, !prof !2119, !nosanitize !2106

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @17, i32 %5) #6, !dbg !2355, !nosanitize !2106
  br label %10, !dbg !2355, !nosanitize !2106

10:                                               ; preds = %9, %1
  %11 = load ptr, ptr %3, align 4, !dbg !2355
  ret ptr %11, !dbg !2356
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z11debug_printR12DebugPrinter14DebugPrintData(ptr noundef nonnull align 1 dereferenceable(1) %0, ptr noundef byval(%struct.DebugPrintData) align 4 %1) #3 !dbg !2357 {
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
    #dbg_declare(ptr %3, !2367, !DIExpression(), !2368)
    #dbg_declare(ptr %1, !2369, !DIExpression(), !2370)
    #dbg_declare(ptr %4, !2371, !DIExpression(), !2374)
  %18 = call noundef ptr @_Z22get_debug_print_bufferv(), !dbg !2375
  store ptr %18, ptr %4, align 4, !dbg !2374
  %19 = load ptr, ptr %4, align 4, !dbg !2376
  %20 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %19, i32 0, i32 0, !dbg !2378
  %21 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %20, i32 0, i32 0, !dbg !2379
  %22 = load volatile i32, ptr %21, align 1, !dbg !2379
  %23 = icmp eq i32 %22, -117901064, !dbg !2380
  br i1 %23, label %24, label %25, !dbg !2380

24:                                               ; preds = %2
  br label %343, !dbg !2381

25:                                               ; preds = %2
    #dbg_declare(ptr %5, !2383, !DIExpression(), !2384)
  %26 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 0, !dbg !2385
  %27 = ptrtoint ptr %26 to i32, !dbg !2385, !nosanitize !2106
  %28 = and i32 %27, 3, !dbg !2385, !nosanitize !2106
  %29 = icmp eq i32 %28, 0, !dbg !2385, !nosanitize !2106
  br i1 %29, label %31, label %30, !dbg !2385, !prof !2119, !nosanitize !2106

30:                                               ; preds = %25
  call void @__ubsan_handle_type_mismatch_v1(ptr @18, i32 %27) #6, !dbg !2385, !nosanitize !2106
  br label %31, !dbg !2385, !nosanitize !2106

31:                                               ; preds = %30, %25
  %32 = load i32, ptr %26, align 4, !dbg !2385
  store i32 %32, ptr %5, align 4, !dbg !2384
    #dbg_declare(ptr %6, !2386, !DIExpression(), !2387)
  %33 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 1, !dbg !2388
  %34 = ptrtoint ptr %33 to i32, !dbg !2388, !nosanitize !2106
  %35 = and i32 %34, 3, !dbg !2388, !nosanitize !2106
  %36 = icmp eq i32 %35, 0, !dbg !2388, !nosanitize !2106
  br i1 %36, label %38, label %37, !dbg !2388, !prof !2119, !nosanitize !2106

37:                                               ; preds = %31
  call void @__ubsan_handle_type_mismatch_v1(ptr @20, i32 %34) #6, !dbg !2388, !nosanitize !2106
  br label %38, !dbg !2388, !nosanitize !2106

38:                                               ; preds = %37, %31
  %39 = load ptr, ptr %33, align 4, !dbg !2388
  store ptr %39, ptr %6, align 4, !dbg !2387
    #dbg_declare(ptr %7, !2389, !DIExpression(), !2390)
  %40 = getelementptr inbounds nuw %struct.DebugPrintData, ptr %1, i32 0, i32 2, !dbg !2391
  %41 = ptrtoint ptr %40 to i32, !dbg !2391, !nosanitize !2106
  %42 = and i32 %41, 3, !dbg !2391, !nosanitize !2106
  %43 = icmp eq i32 %42, 0, !dbg !2391, !nosanitize !2106
  br i1 %43, label %45, label %44, !dbg !2391, !prof !2119, !nosanitize !2106

44:                                               ; preds = %38
  call void @__ubsan_handle_type_mismatch_v1(ptr @22, i32 %41) #6, !dbg !2391, !nosanitize !2106
  br label %45, !dbg !2391, !nosanitize !2106

45:                                               ; preds = %44, %38
  %46 = load i8, ptr %40, align 4, !dbg !2391
  store i8 %46, ptr %7, align 1, !dbg !2390
    #dbg_declare(ptr %8, !2392, !DIExpression(), !2393)
  store i32 1, ptr %8, align 4, !dbg !2393
    #dbg_declare(ptr %9, !2394, !DIExpression(), !2395)
  store i32 1, ptr %9, align 4, !dbg !2395
    #dbg_declare(ptr %10, !2396, !DIExpression(), !2397)
  %47 = load ptr, ptr %4, align 4, !dbg !2398
  %48 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %47, i32 0, i32 0, !dbg !2399
  %49 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %48, i32 0, i32 0, !dbg !2400
  %50 = load volatile i32, ptr %49, align 1, !dbg !2400
  store i32 %50, ptr %10, align 4, !dbg !2397
    #dbg_declare(ptr %11, !2401, !DIExpression(), !2402)
  %51 = load i32, ptr %5, align 4, !dbg !2403
  %52 = add i32 %51, 1, !dbg !2404
  %53 = add i32 %52, 1, !dbg !2405
  store i32 %53, ptr %11, align 4, !dbg !2402
  %54 = load i32, ptr %10, align 4, !dbg !2406
  %55 = load i32, ptr %11, align 4, !dbg !2408
  %56 = add i32 %54, %55, !dbg !2409
  %57 = icmp uge i32 %56, 192, !dbg !2410
  br i1 %57, label %58, label %237, !dbg !2410

58:                                               ; preds = %45
  br label %59, !dbg !2411

59:                                               ; preds = %76, %58
  %60 = load ptr, ptr %4, align 4, !dbg !2413
  %61 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %60, i32 0, i32 0, !dbg !2414
  %62 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %61, i32 0, i32 1, !dbg !2415
  %63 = load volatile i32, ptr %62, align 1, !dbg !2415
  %64 = load ptr, ptr %4, align 4, !dbg !2416
  %65 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %64, i32 0, i32 0, !dbg !2417
  %66 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %65, i32 0, i32 0, !dbg !2418
  %67 = load volatile i32, ptr %66, align 1, !dbg !2418
  %68 = icmp ult i32 %63, %67, !dbg !2419
  br i1 %68, label %69, label %77, !dbg !2411

69:                                               ; preds = %59
  %70 = load ptr, ptr %4, align 4, !dbg !2420
  %71 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %70, i32 0, i32 0, !dbg !2423
  %72 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %71, i32 0, i32 0, !dbg !2424
  %73 = load volatile i32, ptr %72, align 1, !dbg !2424
  %74 = icmp eq i32 %73, -117901064, !dbg !2425
  br i1 %74, label %75, label %76, !dbg !2425

75:                                               ; preds = %69
  br label %343, !dbg !2426

76:                                               ; preds = %69
  br label %59, !dbg !2411, !llvm.loop !2428

77:                                               ; preds = %59
  %78 = load ptr, ptr %4, align 4, !dbg !2430
  %79 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %78, i32 0, i32 0, !dbg !2431
  %80 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %79, i32 0, i32 0, !dbg !2432
  store volatile i32 0, ptr %80, align 1, !dbg !2433
  %81 = load ptr, ptr %4, align 4, !dbg !2434
  %82 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %81, i32 0, i32 0, !dbg !2435
  %83 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %82, i32 0, i32 1, !dbg !2436
  store volatile i32 0, ptr %83, align 1, !dbg !2437
  store i32 0, ptr %10, align 4, !dbg !2438
  %84 = load i32, ptr %5, align 4, !dbg !2439
  %85 = icmp ugt i32 %84, 190, !dbg !2441
  br i1 %85, label %86, label %236, !dbg !2441

86:                                               ; preds = %77
    #dbg_declare(ptr %12, !2442, !DIExpression(), !2445)
  %87 = load ptr, ptr %4, align 4, !dbg !2446
  %88 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %87, i32 0, i32 1, !dbg !2447
  %89 = getelementptr inbounds [192 x i8], ptr %88, i32 0, i32 0, !dbg !2446
  store ptr %89, ptr %12, align 4, !dbg !2445
    #dbg_declare(ptr %13, !2448, !DIExpression(), !2449)
  %90 = load i32, ptr %5, align 4, !dbg !2450
  store i32 %90, ptr %13, align 4, !dbg !2449
  br label %91, !dbg !2451

91:                                               ; preds = %228, %86
  %92 = load i32, ptr %13, align 4, !dbg !2452
  %93 = icmp ugt i32 %92, 190, !dbg !2453
  br i1 %93, label %94, label %234, !dbg !2451

94:                                               ; preds = %91
    #dbg_declare(ptr %14, !2454, !DIExpression(), !2456)
  store i32 190, ptr %14, align 4, !dbg !2456
  %95 = load i32, ptr %13, align 4, !dbg !2457
  %96 = sub i32 %95, 190, !dbg !2457
  store i32 %96, ptr %13, align 4, !dbg !2457
  %97 = load i8, ptr %7, align 1, !dbg !2458
  %98 = load ptr, ptr %12, align 4, !dbg !2459
  %99 = load i32, ptr %10, align 4, !dbg !2460
  %100 = getelementptr inbounds nuw i8, ptr %98, i32 %99, !dbg !2461
  %101 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %99), !dbg !2461, !nosanitize !2106
  %102 = extractvalue { i32, i1 } %101, 1, !dbg !2461, !nosanitize !2106
  %103 = or i1 %102, false, !dbg !2461, !nosanitize !2106
  %104 = extractvalue { i32, i1 } %101, 0, !dbg !2461, !nosanitize !2106
  %105 = ptrtoint ptr %98 to i32, !dbg !2461, !nosanitize !2106
  %106 = add i32 %105, %104, !dbg !2461, !nosanitize !2106
  %107 = icmp ne ptr %98, null, !dbg !2461, !nosanitize !2106
  %108 = icmp ne i32 %106, 0, !dbg !2461, !nosanitize !2106
  %109 = icmp eq i1 %107, %108, !dbg !2461, !nosanitize !2106
  %110 = xor i1 %103, true, !dbg !2461, !nosanitize !2106
  %111 = icmp uge i32 %106, %105, !dbg !2461, !nosanitize !2106
  %112 = and i1 %111, %110, !dbg !2461, !nosanitize !2106
  %113 = and i1 %109, %112, !dbg !2461, !nosanitize !2106
  br i1 %113, label %115, label %114, !dbg !2461, !prof !2119, !nosanitize !2106

114:                                              ; preds = %94
  call void @__ubsan_handle_pointer_overflow(ptr @23, i32 %105, i32 %106) #6, !dbg !2461, !nosanitize !2106
  br label %115, !dbg !2461, !nosanitize !2106

115:                                              ; preds = %114, %94
  store volatile i8 %97, ptr %100, align 1, !dbg !2461
  %116 = load i32, ptr %10, align 4, !dbg !2462
  %117 = add i32 %116, 1, !dbg !2462
  store i32 %117, ptr %10, align 4, !dbg !2462
  %118 = load ptr, ptr %12, align 4, !dbg !2463
  %119 = load i32, ptr %10, align 4, !dbg !2464
  %120 = getelementptr inbounds nuw i8, ptr %118, i32 %119, !dbg !2465
  %121 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %119), !dbg !2465, !nosanitize !2106
  %122 = extractvalue { i32, i1 } %121, 1, !dbg !2465, !nosanitize !2106
  %123 = or i1 %122, false, !dbg !2465, !nosanitize !2106
  %124 = extractvalue { i32, i1 } %121, 0, !dbg !2465, !nosanitize !2106
  %125 = ptrtoint ptr %118 to i32, !dbg !2465, !nosanitize !2106
  %126 = add i32 %125, %124, !dbg !2465, !nosanitize !2106
  %127 = icmp ne ptr %118, null, !dbg !2465, !nosanitize !2106
  %128 = icmp ne i32 %126, 0, !dbg !2465, !nosanitize !2106
  %129 = icmp eq i1 %127, %128, !dbg !2465, !nosanitize !2106
  %130 = xor i1 %123, true, !dbg !2465, !nosanitize !2106
  %131 = icmp uge i32 %126, %125, !dbg !2465, !nosanitize !2106
  %132 = and i1 %131, %130, !dbg !2465, !nosanitize !2106
  %133 = and i1 %129, %132, !dbg !2465, !nosanitize !2106
  br i1 %133, label %135, label %134, !dbg !2465, !prof !2119, !nosanitize !2106

134:                                              ; preds = %115
  call void @__ubsan_handle_pointer_overflow(ptr @24, i32 %125, i32 %126) #6, !dbg !2465, !nosanitize !2106
  br label %135, !dbg !2465, !nosanitize !2106

135:                                              ; preds = %134, %115
  store volatile i8 -66, ptr %120, align 1, !dbg !2465
  %136 = load i32, ptr %10, align 4, !dbg !2466
  %137 = add i32 %136, 1, !dbg !2466
  store i32 %137, ptr %10, align 4, !dbg !2466
    #dbg_declare(ptr %15, !2467, !DIExpression(), !2469)
  store i32 0, ptr %15, align 4, !dbg !2469
  br label %138, !dbg !2470

138:                                              ; preds = %180, %135
  %139 = load i32, ptr %15, align 4, !dbg !2471
  %140 = icmp ult i32 %139, 189, !dbg !2473
  br i1 %140, label %141, label %183, !dbg !2474

141:                                              ; preds = %138
  %142 = load ptr, ptr %6, align 4, !dbg !2475
  %143 = icmp ne ptr %142, null, !dbg !2477, !nosanitize !2106
  br i1 %143, label %146, label %144, !dbg !2477, !prof !2119, !nosanitize !2106

144:                                              ; preds = %141
  %145 = ptrtoint ptr %142 to i32, !dbg !2477, !nosanitize !2106
  call void @__ubsan_handle_type_mismatch_v1(ptr @26, i32 %145) #6, !dbg !2477, !nosanitize !2106
  br label %146, !dbg !2477, !nosanitize !2106

146:                                              ; preds = %144, %141
  %147 = load i8, ptr %142, align 1, !dbg !2477
  %148 = load ptr, ptr %12, align 4, !dbg !2478
  %149 = load i32, ptr %10, align 4, !dbg !2479
  %150 = load i32, ptr %15, align 4, !dbg !2480
  %151 = add i32 %149, %150, !dbg !2481
  %152 = getelementptr inbounds nuw i8, ptr %148, i32 %151, !dbg !2482
  %153 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %151), !dbg !2482, !nosanitize !2106
  %154 = extractvalue { i32, i1 } %153, 1, !dbg !2482, !nosanitize !2106
  %155 = or i1 %154, false, !dbg !2482, !nosanitize !2106
  %156 = extractvalue { i32, i1 } %153, 0, !dbg !2482, !nosanitize !2106
  %157 = ptrtoint ptr %148 to i32, !dbg !2482, !nosanitize !2106
  %158 = add i32 %157, %156, !dbg !2482, !nosanitize !2106
  %159 = icmp ne ptr %148, null, !dbg !2482, !nosanitize !2106
  %160 = icmp ne i32 %158, 0, !dbg !2482, !nosanitize !2106
  %161 = icmp eq i1 %159, %160, !dbg !2482, !nosanitize !2106
  %162 = xor i1 %155, true, !dbg !2482, !nosanitize !2106
  %163 = icmp uge i32 %158, %157, !dbg !2482, !nosanitize !2106
  %164 = and i1 %163, %162, !dbg !2482, !nosanitize !2106
  %165 = and i1 %161, %164, !dbg !2482, !nosanitize !2106
  br i1 %165, label %167, label %166, !dbg !2482, !prof !2119, !nosanitize !2106

166:                                              ; preds = %146
  call void @__ubsan_handle_pointer_overflow(ptr @27, i32 %157, i32 %158) #6, !dbg !2482, !nosanitize !2106
  br label %167, !dbg !2482, !nosanitize !2106

167:                                              ; preds = %166, %146
  store volatile i8 %147, ptr %152, align 1, !dbg !2482
  %168 = load ptr, ptr %6, align 4, !dbg !2483
  %169 = getelementptr inbounds nuw i8, ptr %168, i32 1, !dbg !2483
  %170 = ptrtoint ptr %168 to i32, !dbg !2483, !nosanitize !2106
  %171 = add i32 %170, 1, !dbg !2483, !nosanitize !2106
  %172 = icmp ne ptr %168, null, !dbg !2483, !nosanitize !2106
  %173 = icmp ne i32 %171, 0, !dbg !2483, !nosanitize !2106
  %174 = icmp eq i1 %172, %173, !dbg !2483, !nosanitize !2106
  %175 = icmp uge i32 %171, %170, !dbg !2483, !nosanitize !2106
  %176 = and i1 %175, true, !dbg !2483, !nosanitize !2106
  %177 = and i1 %174, %176, !dbg !2483, !nosanitize !2106
  br i1 %177, label %179, label %178, !dbg !2483, !prof !2119, !nosanitize !2106

178:                                              ; preds = %167
  call void @__ubsan_handle_pointer_overflow(ptr @28, i32 %170, i32 %171) #6, !dbg !2483, !nosanitize !2106
  br label %179, !dbg !2483, !nosanitize !2106

179:                                              ; preds = %178, %167
  store ptr %169, ptr %6, align 4, !dbg !2483
  br label %180, !dbg !2484

180:                                              ; preds = %179
  %181 = load i32, ptr %15, align 4, !dbg !2485
  %182 = add i32 %181, 1, !dbg !2485
  store i32 %182, ptr %15, align 4, !dbg !2485
  br label %138, !dbg !2486, !llvm.loop !2487

183:                                              ; preds = %138
  %184 = load ptr, ptr %12, align 4, !dbg !2489
  %185 = load i32, ptr %10, align 4, !dbg !2490
  %186 = add i32 %185, 190, !dbg !2491
  %187 = sub i32 %186, 1, !dbg !2492
  %188 = getelementptr inbounds nuw i8, ptr %184, i32 %187, !dbg !2493
  %189 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %187), !dbg !2493, !nosanitize !2106
  %190 = extractvalue { i32, i1 } %189, 1, !dbg !2493, !nosanitize !2106
  %191 = or i1 %190, false, !dbg !2493, !nosanitize !2106
  %192 = extractvalue { i32, i1 } %189, 0, !dbg !2493, !nosanitize !2106
  %193 = ptrtoint ptr %184 to i32, !dbg !2493, !nosanitize !2106
  %194 = add i32 %193, %192, !dbg !2493, !nosanitize !2106
  %195 = icmp ne ptr %184, null, !dbg !2493, !nosanitize !2106
  %196 = icmp ne i32 %194, 0, !dbg !2493, !nosanitize !2106
  %197 = icmp eq i1 %195, %196, !dbg !2493, !nosanitize !2106
  %198 = xor i1 %191, true, !dbg !2493, !nosanitize !2106
  %199 = icmp uge i32 %194, %193, !dbg !2493, !nosanitize !2106
  %200 = and i1 %199, %198, !dbg !2493, !nosanitize !2106
  %201 = and i1 %197, %200, !dbg !2493, !nosanitize !2106
  br i1 %201, label %203, label %202, !dbg !2493, !prof !2119, !nosanitize !2106

202:                                              ; preds = %183
  call void @__ubsan_handle_pointer_overflow(ptr @29, i32 %193, i32 %194) #6, !dbg !2493, !nosanitize !2106
  br label %203, !dbg !2493, !nosanitize !2106

203:                                              ; preds = %202, %183
  store volatile i8 0, ptr %188, align 1, !dbg !2493
  %204 = load i32, ptr %10, align 4, !dbg !2494
  %205 = add i32 %204, 190, !dbg !2494
  store i32 %205, ptr %10, align 4, !dbg !2494
  %206 = load i32, ptr %10, align 4, !dbg !2495
  %207 = load ptr, ptr %4, align 4, !dbg !2496
  %208 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %207, i32 0, i32 0, !dbg !2497
  %209 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %208, i32 0, i32 0, !dbg !2498
  store volatile i32 %206, ptr %209, align 1, !dbg !2499
  br label %210, !dbg !2500

210:                                              ; preds = %227, %203
  %211 = load ptr, ptr %4, align 4, !dbg !2501
  %212 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %211, i32 0, i32 0, !dbg !2502
  %213 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %212, i32 0, i32 1, !dbg !2503
  %214 = load volatile i32, ptr %213, align 1, !dbg !2503
  %215 = load ptr, ptr %4, align 4, !dbg !2504
  %216 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %215, i32 0, i32 0, !dbg !2505
  %217 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %216, i32 0, i32 0, !dbg !2506
  %218 = load volatile i32, ptr %217, align 1, !dbg !2506
  %219 = icmp ult i32 %214, %218, !dbg !2507
  br i1 %219, label %220, label %228, !dbg !2500

220:                                              ; preds = %210
  %221 = load ptr, ptr %4, align 4, !dbg !2508
  %222 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %221, i32 0, i32 0, !dbg !2511
  %223 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %222, i32 0, i32 0, !dbg !2512
  %224 = load volatile i32, ptr %223, align 1, !dbg !2512
  %225 = icmp eq i32 %224, -117901064, !dbg !2513
  br i1 %225, label %226, label %227, !dbg !2513

226:                                              ; preds = %220
  br label %343, !dbg !2514

227:                                              ; preds = %220
  br label %210, !dbg !2500, !llvm.loop !2516

228:                                              ; preds = %210
  store i32 0, ptr %10, align 4, !dbg !2518
  %229 = load i32, ptr %13, align 4, !dbg !2519
  %230 = add i32 %229, 1, !dbg !2519
  store i32 %230, ptr %13, align 4, !dbg !2519
  %231 = load ptr, ptr %4, align 4, !dbg !2520
  %232 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %231, i32 0, i32 0, !dbg !2521
  %233 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %232, i32 0, i32 1, !dbg !2522
  store volatile i32 0, ptr %233, align 1, !dbg !2523
  br label %91, !dbg !2451, !llvm.loop !2524

234:                                              ; preds = %91
  %235 = load i32, ptr %13, align 4, !dbg !2526
  store i32 %235, ptr %5, align 4, !dbg !2527
  br label %236, !dbg !2528

236:                                              ; preds = %234, %77
  br label %237, !dbg !2529

237:                                              ; preds = %236, %45
    #dbg_declare(ptr %16, !2530, !DIExpression(), !2531)
  %238 = load ptr, ptr %4, align 4, !dbg !2532
  %239 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %238, i32 0, i32 1, !dbg !2533
  %240 = getelementptr inbounds [192 x i8], ptr %239, i32 0, i32 0, !dbg !2532
  store ptr %240, ptr %16, align 4, !dbg !2531
  %241 = load i8, ptr %7, align 1, !dbg !2534
  %242 = load ptr, ptr %16, align 4, !dbg !2535
  %243 = load i32, ptr %10, align 4, !dbg !2536
  %244 = getelementptr inbounds nuw i8, ptr %242, i32 %243, !dbg !2537
  %245 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %243), !dbg !2537, !nosanitize !2106
  %246 = extractvalue { i32, i1 } %245, 1, !dbg !2537, !nosanitize !2106
  %247 = or i1 %246, false, !dbg !2537, !nosanitize !2106
  %248 = extractvalue { i32, i1 } %245, 0, !dbg !2537, !nosanitize !2106
  %249 = ptrtoint ptr %242 to i32, !dbg !2537, !nosanitize !2106
  %250 = add i32 %249, %248, !dbg !2537, !nosanitize !2106
  %251 = icmp ne ptr %242, null, !dbg !2537, !nosanitize !2106
  %252 = icmp ne i32 %250, 0, !dbg !2537, !nosanitize !2106
  %253 = icmp eq i1 %251, %252, !dbg !2537, !nosanitize !2106
  %254 = xor i1 %247, true, !dbg !2537, !nosanitize !2106
  %255 = icmp uge i32 %250, %249, !dbg !2537, !nosanitize !2106
  %256 = and i1 %255, %254, !dbg !2537, !nosanitize !2106
  %257 = and i1 %253, %256, !dbg !2537, !nosanitize !2106
  br i1 %257, label %259, label %258, !dbg !2537, !prof !2119, !nosanitize !2106

258:                                              ; preds = %237
  call void @__ubsan_handle_pointer_overflow(ptr @30, i32 %249, i32 %250) #6, !dbg !2537, !nosanitize !2106
  br label %259, !dbg !2537, !nosanitize !2106

259:                                              ; preds = %258, %237
  store volatile i8 %241, ptr %244, align 1, !dbg !2537
  %260 = load i32, ptr %10, align 4, !dbg !2538
  %261 = add i32 %260, 1, !dbg !2538
  store i32 %261, ptr %10, align 4, !dbg !2538
  %262 = load i32, ptr %5, align 4, !dbg !2539
  %263 = trunc i32 %262 to i8, !dbg !2539
  %264 = load ptr, ptr %16, align 4, !dbg !2540
  %265 = load i32, ptr %10, align 4, !dbg !2541
  %266 = getelementptr inbounds nuw i8, ptr %264, i32 %265, !dbg !2542
  %267 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %265), !dbg !2542, !nosanitize !2106
  %268 = extractvalue { i32, i1 } %267, 1, !dbg !2542, !nosanitize !2106
  %269 = or i1 %268, false, !dbg !2542, !nosanitize !2106
  %270 = extractvalue { i32, i1 } %267, 0, !dbg !2542, !nosanitize !2106
  %271 = ptrtoint ptr %264 to i32, !dbg !2542, !nosanitize !2106
  %272 = add i32 %271, %270, !dbg !2542, !nosanitize !2106
  %273 = icmp ne ptr %264, null, !dbg !2542, !nosanitize !2106
  %274 = icmp ne i32 %272, 0, !dbg !2542, !nosanitize !2106
  %275 = icmp eq i1 %273, %274, !dbg !2542, !nosanitize !2106
  %276 = xor i1 %269, true, !dbg !2542, !nosanitize !2106
  %277 = icmp uge i32 %272, %271, !dbg !2542, !nosanitize !2106
  %278 = and i1 %277, %276, !dbg !2542, !nosanitize !2106
  %279 = and i1 %275, %278, !dbg !2542, !nosanitize !2106
  br i1 %279, label %281, label %280, !dbg !2542, !prof !2119, !nosanitize !2106

280:                                              ; preds = %259
  call void @__ubsan_handle_pointer_overflow(ptr @31, i32 %271, i32 %272) #6, !dbg !2542, !nosanitize !2106
  br label %281, !dbg !2542, !nosanitize !2106

281:                                              ; preds = %280, %259
  store volatile i8 %263, ptr %266, align 1, !dbg !2542
  %282 = load i32, ptr %10, align 4, !dbg !2543
  %283 = add i32 %282, 1, !dbg !2543
  store i32 %283, ptr %10, align 4, !dbg !2543
    #dbg_declare(ptr %17, !2544, !DIExpression(), !2546)
  store i32 0, ptr %17, align 4, !dbg !2546
  br label %284, !dbg !2547

284:                                              ; preds = %332, %281
  %285 = load i32, ptr %17, align 4, !dbg !2548
  %286 = load i32, ptr %5, align 4, !dbg !2550
  %287 = icmp ult i32 %285, %286, !dbg !2551
  br i1 %287, label %288, label %335, !dbg !2552

288:                                              ; preds = %284
  %289 = load ptr, ptr %6, align 4, !dbg !2553
  %290 = load i32, ptr %17, align 4, !dbg !2555
  %291 = getelementptr inbounds nuw i8, ptr %289, i32 %290, !dbg !2553
  %292 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %290), !dbg !2553, !nosanitize !2106
  %293 = extractvalue { i32, i1 } %292, 1, !dbg !2553, !nosanitize !2106
  %294 = or i1 %293, false, !dbg !2553, !nosanitize !2106
  %295 = extractvalue { i32, i1 } %292, 0, !dbg !2553, !nosanitize !2106
  %296 = ptrtoint ptr %289 to i32, !dbg !2553, !nosanitize !2106
  %297 = add i32 %296, %295, !dbg !2553, !nosanitize !2106
  %298 = icmp ne ptr %289, null, !dbg !2553, !nosanitize !2106
  %299 = icmp ne i32 %297, 0, !dbg !2553, !nosanitize !2106
  %300 = icmp eq i1 %298, %299, !dbg !2553, !nosanitize !2106
  %301 = xor i1 %294, true, !dbg !2553, !nosanitize !2106
  %302 = icmp uge i32 %297, %296, !dbg !2553, !nosanitize !2106
  %303 = and i1 %302, %301, !dbg !2553, !nosanitize !2106
  %304 = and i1 %300, %303, !dbg !2553, !nosanitize !2106
  br i1 %304, label %306, label %305, !dbg !2553, !prof !2119, !nosanitize !2106

305:                                              ; preds = %288
  call void @__ubsan_handle_pointer_overflow(ptr @32, i32 %296, i32 %297) #6, !dbg !2553, !nosanitize !2106
  br label %306, !dbg !2553, !nosanitize !2106

306:                                              ; preds = %305, %288
  %307 = icmp ne ptr %291, null, !dbg !2553, !nosanitize !2106
  br i1 %307, label %310, label %308, !dbg !2553, !prof !2119, !nosanitize !2106

308:                                              ; preds = %306
  %309 = ptrtoint ptr %291 to i32, !dbg !2553, !nosanitize !2106
  call void @__ubsan_handle_type_mismatch_v1(ptr @33, i32 %309) #6, !dbg !2553, !nosanitize !2106
  br label %310, !dbg !2553, !nosanitize !2106

310:                                              ; preds = %308, %306
  %311 = load i8, ptr %291, align 1, !dbg !2553
  %312 = load ptr, ptr %16, align 4, !dbg !2556
  %313 = load i32, ptr %10, align 4, !dbg !2557
  %314 = load i32, ptr %17, align 4, !dbg !2558
  %315 = add i32 %313, %314, !dbg !2559
  %316 = getelementptr inbounds nuw i8, ptr %312, i32 %315, !dbg !2560
  %317 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 1, i32 %315), !dbg !2560, !nosanitize !2106
  %318 = extractvalue { i32, i1 } %317, 1, !dbg !2560, !nosanitize !2106
  %319 = or i1 %318, false, !dbg !2560, !nosanitize !2106
  %320 = extractvalue { i32, i1 } %317, 0, !dbg !2560, !nosanitize !2106
  %321 = ptrtoint ptr %312 to i32, !dbg !2560, !nosanitize !2106
  %322 = add i32 %321, %320, !dbg !2560, !nosanitize !2106
  %323 = icmp ne ptr %312, null, !dbg !2560, !nosanitize !2106
  %324 = icmp ne i32 %322, 0, !dbg !2560, !nosanitize !2106
  %325 = icmp eq i1 %323, %324, !dbg !2560, !nosanitize !2106
  %326 = xor i1 %319, true, !dbg !2560, !nosanitize !2106
  %327 = icmp uge i32 %322, %321, !dbg !2560, !nosanitize !2106
  %328 = and i1 %327, %326, !dbg !2560, !nosanitize !2106
  %329 = and i1 %325, %328, !dbg !2560, !nosanitize !2106
  br i1 %329, label %331, label %330, !dbg !2560, !prof !2119, !nosanitize !2106

330:                                              ; preds = %310
  call void @__ubsan_handle_pointer_overflow(ptr @34, i32 %321, i32 %322) #6, !dbg !2560, !nosanitize !2106
  br label %331, !dbg !2560, !nosanitize !2106

331:                                              ; preds = %330, %310
  store volatile i8 %311, ptr %316, align 1, !dbg !2560
  br label %332, !dbg !2561

332:                                              ; preds = %331
  %333 = load i32, ptr %17, align 4, !dbg !2562
  %334 = add i32 %333, 1, !dbg !2562
  store i32 %334, ptr %17, align 4, !dbg !2562
  br label %284, !dbg !2563, !llvm.loop !2564

335:                                              ; preds = %284
  %336 = load i32, ptr %5, align 4, !dbg !2566
  %337 = load i32, ptr %10, align 4, !dbg !2567
  %338 = add i32 %337, %336, !dbg !2567
  store i32 %338, ptr %10, align 4, !dbg !2567
  %339 = load i32, ptr %10, align 4, !dbg !2568
  %340 = load ptr, ptr %4, align 4, !dbg !2569
  %341 = getelementptr inbounds nuw %struct.DebugPrintMemLayout, ptr %340, i32 0, i32 0, !dbg !2570
  %342 = getelementptr inbounds nuw %"struct.DebugPrintMemLayout::Aux", ptr %341, i32 0, i32 0, !dbg !2571
  store volatile i32 %339, ptr %342, align 1, !dbg !2572
  br label %343, !dbg !2573

343:                                              ; preds = %335, %226, %75, %24
  ret void, !dbg !2573
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef ptr @_Z22get_debug_print_bufferv() #3 comdat !dbg !2574 {
  %1 = icmp ne ptr inttoptr (i32 16 to ptr), null, !dbg !2578, !nosanitize !2106
  %2 = and i32 ptrtoint (ptr inttoptr (i32 16 to ptr) to i32), 15, !dbg !2578, !nosanitize !2106
  %3 = icmp eq i32 %2, 0, !dbg !2578, !nosanitize !2106
  %4 = and i1 %1, %3, !dbg !2578, !nosanitize !2106
  br i1 %4, label %6, label %5, !dbg !2578, !prof !2119, !nosanitize !2106

5:                                                ; preds = %0
  call void @__ubsan_handle_type_mismatch_v1(ptr @53, i32 ptrtoint (ptr inttoptr (i32 16 to ptr) to i32)) #6, !dbg !2578, !nosanitize !2106
  br label %6, !dbg !2578, !nosanitize !2106

6:                                                ; preds = %5, %0
  %7 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2579, !nosanitize !2106
  %8 = and i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), 3, !dbg !2579, !nosanitize !2106
  %9 = icmp eq i32 %8, 0, !dbg !2579, !nosanitize !2106
  %10 = and i1 %7, %9, !dbg !2579, !nosanitize !2106
  br i1 %10, label %12, label %11, !dbg !2579, !prof !2119, !nosanitize !2106

11:                                               ; preds = %6
  call void @__ubsan_handle_type_mismatch_v1(ptr @55, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32)) #6, !dbg !2579, !nosanitize !2106
  br label %12, !dbg !2579, !nosanitize !2106

12:                                               ; preds = %11, %6
  %13 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2579, !nosanitize !2106
  %14 = and i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), 3, !dbg !2579, !nosanitize !2106
  %15 = icmp eq i32 %14, 0, !dbg !2579, !nosanitize !2106
  %16 = and i1 %13, %15, !dbg !2579, !nosanitize !2106
  br i1 %16, label %18, label %17, !dbg !2579, !prof !2119, !nosanitize !2106

17:                                               ; preds = %12
  call void @__ubsan_handle_type_mismatch_v1(ptr @57, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32)) #6, !dbg !2579, !nosanitize !2106
  br label %18, !dbg !2579, !nosanitize !2106

18:                                               ; preds = %17, %12
  %19 = icmp ule i32 1, 5, !dbg !2580, !nosanitize !2106
  br i1 %19, label %21, label %20, !dbg !2580, !prof !2119, !nosanitize !2106

20:                                               ; preds = %18
  call void @__ubsan_handle_out_of_bounds(ptr @59, i32 1) #6, !dbg !2580, !nosanitize !2106
  br label %21, !dbg !2580, !nosanitize !2106

21:                                               ; preds = %20, %18
  %22 = getelementptr inbounds nuw [5 x %struct.DebugPrintMemLayout], ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), i32 0, i32 1, !dbg !2580
  %23 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 204, i32 1), !dbg !2580, !nosanitize !2106
  %24 = extractvalue { i32, i1 } %23, 1, !dbg !2580, !nosanitize !2106
  %25 = or i1 %24, false, !dbg !2580, !nosanitize !2106
  %26 = extractvalue { i32, i1 } %23, 0, !dbg !2580, !nosanitize !2106
  %27 = add i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), %26, !dbg !2580, !nosanitize !2106
  %28 = icmp ne ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9), null, !dbg !2580, !nosanitize !2106
  %29 = icmp ne i32 %27, 0, !dbg !2580, !nosanitize !2106
  %30 = icmp eq i1 %28, %29, !dbg !2580, !nosanitize !2106
  %31 = xor i1 %25, true, !dbg !2580, !nosanitize !2106
  %32 = icmp uge i32 %27, ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), !dbg !2580, !nosanitize !2106
  %33 = and i1 %32, %31, !dbg !2580, !nosanitize !2106
  %34 = and i1 %30, %33, !dbg !2580, !nosanitize !2106
  br i1 %34, label %36, label %35, !dbg !2580, !prof !2119, !nosanitize !2106

35:                                               ; preds = %21
  call void @__ubsan_handle_pointer_overflow(ptr @60, i32 ptrtoint (ptr getelementptr inbounds nuw (%struct.mailboxes_t, ptr inttoptr (i32 16 to ptr), i32 0, i32 9) to i32), i32 %27) #6, !dbg !2580, !nosanitize !2106
  br label %36, !dbg !2580, !nosanitize !2106

36:                                               ; preds = %35, %21
  ret ptr %22, !dbg !2581
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIPKcE12DebugPrinterS2_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef %1) #0 comdat !dbg !2582 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2585, !DIExpression(), !2586)
  store ptr %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2587, !DIExpression(), !2588)
  ret void, !dbg !2589
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4ENDLE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.ENDL) align 4 %1) #0 comdat !dbg !2590 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2593, !DIExpression(), !2594)
    #dbg_declare(ptr %1, !2595, !DIExpression(), !2596)
  ret void, !dbg !2597
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4SETWE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.SETW) align 4 %1) #0 comdat !dbg !2598 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2601, !DIExpression(), !2602)
    #dbg_declare(ptr %1, !2603, !DIExpression(), !2604)
  ret void, !dbg !2605
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIhE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef zeroext %1) #0 comdat !dbg !2606 {
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
define weak_odr dso_local void @_ZlsItE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i16 noundef zeroext %1) #0 comdat !dbg !2614 {
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
define weak_odr dso_local void @_ZlsIjE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i32 noundef %1) #0 comdat !dbg !2622 {
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
define weak_odr dso_local void @_ZlsIyE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i64 noundef %1) #0 comdat !dbg !2630 {
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
define weak_odr dso_local void @_ZlsIaE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef signext %1) #0 comdat !dbg !2638 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2641, !DIExpression(), !2642)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2643, !DIExpression(), !2644)
  ret void, !dbg !2645
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIsE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i16 noundef signext %1) #0 comdat !dbg !2646 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2649, !DIExpression(), !2650)
  store i16 %1, ptr %5, align 2
    #dbg_declare(ptr %5, !2651, !DIExpression(), !2652)
  ret void, !dbg !2653
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIiE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i32 noundef %1) #0 comdat !dbg !2654 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2657, !DIExpression(), !2658)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2659, !DIExpression(), !2660)
  ret void, !dbg !2661
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIxE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i64 noundef %1) #0 comdat !dbg !2662 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2665, !DIExpression(), !2666)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !2667, !DIExpression(), !2668)
  ret void, !dbg !2669
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIfE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, float noundef %1) #0 comdat !dbg !2670 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca float, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2673, !DIExpression(), !2674)
  store float %1, ptr %5, align 4
    #dbg_declare(ptr %5, !2675, !DIExpression(), !2676)
  ret void, !dbg !2677
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsIcE12DebugPrinterS0_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, i8 noundef signext %1) #0 comdat !dbg !2678 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2681, !DIExpression(), !2682)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !2683, !DIExpression(), !2684)
  ret void, !dbg !2685
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI5FIXEDE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.FIXED) align 4 %1) #0 comdat !dbg !2686 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2689, !DIExpression(), !2690)
    #dbg_declare(ptr %1, !2691, !DIExpression(), !2692)
  ret void, !dbg !2693
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI12DEFAULTFLOATE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.DEFAULTFLOAT) align 4 %1) #0 comdat !dbg !2694 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2697, !DIExpression(), !2698)
    #dbg_declare(ptr %1, !2699, !DIExpression(), !2700)
  ret void, !dbg !2701
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3HEXE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.HEX) align 4 %1) #0 comdat !dbg !2702 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2705, !DIExpression(), !2706)
    #dbg_declare(ptr %1, !2707, !DIExpression(), !2708)
  ret void, !dbg !2709
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3OCTE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.OCT) align 4 %1) #0 comdat !dbg !2710 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2713, !DIExpression(), !2714)
    #dbg_declare(ptr %1, !2715, !DIExpression(), !2716)
  ret void, !dbg !2717
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3DECE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.DEC) align 4 %1) #0 comdat !dbg !2718 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2721, !DIExpression(), !2722)
    #dbg_declare(ptr %1, !2723, !DIExpression(), !2724)
  ret void, !dbg !2725
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI12SETPRECISIONE12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.SETPRECISION) align 4 %1) #0 comdat !dbg !2726 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2729, !DIExpression(), !2730)
    #dbg_declare(ptr %1, !2731, !DIExpression(), !2732)
  ret void, !dbg !2733
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI4BF16E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.BF16) align 4 %1) #0 comdat !dbg !2734 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2737, !DIExpression(), !2738)
    #dbg_declare(ptr %1, !2739, !DIExpression(), !2740)
  ret void, !dbg !2741
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3F32E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.F32) align 4 %1) #0 comdat !dbg !2742 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2745, !DIExpression(), !2746)
    #dbg_declare(ptr %1, !2747, !DIExpression(), !2748)
  ret void, !dbg !2749
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI3U32E12DebugPrinterS1_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.U32) align 4 %1) #0 comdat !dbg !2750 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2753, !DIExpression(), !2754)
    #dbg_declare(ptr %1, !2755, !DIExpression(), !2756)
  ret void, !dbg !2757
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9TileSliceILi64EEEhv() #0 !dbg !2758 {
  ret i8 20, !dbg !2763
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i8 @_Z18DebugPrintTypeToIdI9TileSliceILi128EEEhv() #0 !dbg !2764 {
  ret i8 20, !dbg !2768
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define weak_odr dso_local void @_ZlsI9TileSliceILi64EEE12DebugPrinterS2_T_(ptr dead_on_unwind noalias writable sret(%struct.DebugPrinter) align 1 %0, ptr noundef byval(%struct.TileSlice) align 4 %1) #0 comdat !dbg !2769 {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.DebugPrinter, align 1
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %4, !2772, !DIExpression(), !2773)
    #dbg_declare(ptr %1, !2774, !DIExpression(), !2775)
  ret void, !dbg !2776
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_Z17get_dram_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #3 !dbg !2777 {
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
    #dbg_declare(ptr %17, !2780, !DIExpression(), !2781)
  store i32 %1, ptr %18, align 4
    #dbg_declare(ptr %18, !2782, !DIExpression(), !2783)
  store i32 %2, ptr %19, align 4
    #dbg_declare(ptr %19, !2784, !DIExpression(), !2785)
  store i32 %3, ptr %20, align 4
    #dbg_declare(ptr %20, !2786, !DIExpression(), !2787)
  store i8 %4, ptr %21, align 1
    #dbg_declare(ptr %21, !2788, !DIExpression(), !2789)
    #dbg_declare(ptr %22, !2790, !DIExpression(), !2791)
  %27 = load i32, ptr %17, align 4, !dbg !2792
  store i32 %27, ptr %16, align 4
    #dbg_declare(ptr %16, !2793, !DIExpression(), !2798)
  %28 = load i32, ptr %16, align 4, !dbg !2800
  store i32 %28, ptr %7, align 4
    #dbg_declare(ptr %7, !2803, !DIExpression(), !2808)
  %29 = load i32, ptr %7, align 4, !dbg !2810
  store i32 %29, ptr %6, align 4
    #dbg_declare(ptr %6, !2814, !DIExpression(), !2816)
  %30 = load i32, ptr %6, align 4, !dbg !2818
  %31 = zext i32 %30 to i64, !dbg !2818
  %32 = mul i64 %31, 2863311531, !dbg !2819
  %33 = lshr i64 %32, 32, !dbg !2820
  %34 = lshr i64 %33, 3, !dbg !2821
  %35 = trunc i64 %34 to i32, !dbg !2822
  store i32 %35, ptr %22, align 4, !dbg !2791
    #dbg_declare(ptr %23, !2823, !DIExpression(), !2824)
  %36 = load i32, ptr %17, align 4, !dbg !2825
  %37 = load i32, ptr %22, align 4, !dbg !2826
  store i32 %36, ptr %14, align 4
    #dbg_declare(ptr %14, !2827, !DIExpression(), !2831)
  store i32 %37, ptr %15, align 4
    #dbg_declare(ptr %15, !2833, !DIExpression(), !2834)
  %38 = load i32, ptr %14, align 4, !dbg !2835
  %39 = load i32, ptr %15, align 4, !dbg !2838
  %40 = mul i32 %39, 12, !dbg !2839
  %41 = sub i32 %38, %40, !dbg !2840
  store i32 %41, ptr %23, align 4, !dbg !2824
    #dbg_declare(ptr %24, !2841, !DIExpression(), !2842)
  %42 = load i32, ptr %22, align 4, !dbg !2843
  %43 = load i32, ptr %18, align 4, !dbg !2844
  store i32 %43, ptr %12, align 4
    #dbg_declare(ptr %12, !2845, !DIExpression(), !2848)
  store i32 32, ptr %13, align 4
    #dbg_declare(ptr %13, !2850, !DIExpression(), !2851)
  %44 = load i32, ptr %12, align 4, !dbg !2852
  %45 = sub i32 %44, 1, !dbg !2853
  %46 = load i32, ptr %13, align 4, !dbg !2854
  %47 = sub i32 %46, 1, !dbg !2855
  %48 = or i32 %45, %47, !dbg !2856
  %49 = add i32 %48, 1, !dbg !2857
  %50 = mul i32 %42, %49, !dbg !2858
  %51 = load i32, ptr %19, align 4, !dbg !2859
  %52 = add i32 %50, %51, !dbg !2860
  %53 = load i32, ptr %20, align 4, !dbg !2861
  %54 = add i32 %52, %53, !dbg !2862
  %55 = load i32, ptr %23, align 4, !dbg !2863
  %56 = icmp ult i32 %55, 12, !dbg !2864, !nosanitize !2106
  br i1 %56, label %58, label %57, !dbg !2864, !prof !2119, !nosanitize !2106

57:                                               ; preds = %5
  call void @__ubsan_handle_out_of_bounds(ptr @36, i32 %55) #6, !dbg !2864, !nosanitize !2106
  br label %58, !dbg !2864, !nosanitize !2106

58:                                               ; preds = %57, %5
  %59 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %55, !dbg !2864
  %60 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %55), !dbg !2864, !nosanitize !2106
  %61 = extractvalue { i32, i1 } %60, 1, !dbg !2864, !nosanitize !2106
  %62 = or i1 %61, false, !dbg !2864, !nosanitize !2106
  %63 = extractvalue { i32, i1 } %60, 0, !dbg !2864, !nosanitize !2106
  %64 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %63, !dbg !2864, !nosanitize !2106
  %65 = icmp ne i32 %64, 0, !dbg !2864, !nosanitize !2106
  %66 = icmp eq i1 true, %65, !dbg !2864, !nosanitize !2106
  %67 = xor i1 %62, true, !dbg !2864, !nosanitize !2106
  %68 = icmp uge i32 %64, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2864, !nosanitize !2106
  %69 = and i1 %68, %67, !dbg !2864, !nosanitize !2106
  %70 = and i1 %66, %69, !dbg !2864, !nosanitize !2106
  br i1 %70, label %72, label %71, !dbg !2864, !prof !2119, !nosanitize !2106

71:                                               ; preds = %58
  call void @__ubsan_handle_pointer_overflow(ptr @37, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %64) #6, !dbg !2864, !nosanitize !2106
  br label %72, !dbg !2864, !nosanitize !2106

72:                                               ; preds = %71, %58
  %73 = icmp ne ptr %59, null, !dbg !2864, !nosanitize !2106
  %74 = ptrtoint ptr %59 to i32, !dbg !2864, !nosanitize !2106
  %75 = and i32 %74, 3, !dbg !2864, !nosanitize !2106
  %76 = icmp eq i32 %75, 0, !dbg !2864, !nosanitize !2106
  %77 = and i1 %73, %76, !dbg !2864, !nosanitize !2106
  br i1 %77, label %79, label %78, !dbg !2864, !prof !2119, !nosanitize !2106

78:                                               ; preds = %72
  call void @__ubsan_handle_type_mismatch_v1(ptr @39, i32 %74) #6, !dbg !2864, !nosanitize !2106
  br label %79, !dbg !2864, !nosanitize !2106

79:                                               ; preds = %78, %72
  %80 = load i32, ptr %59, align 4, !dbg !2864
  %81 = add i32 %54, %80, !dbg !2865
  store i32 %81, ptr %24, align 4, !dbg !2842
    #dbg_declare(ptr %25, !2866, !DIExpression(), !2867)
  %82 = load i32, ptr %23, align 4, !dbg !2868
  %83 = load i8, ptr %21, align 1, !dbg !2869
  store i32 %82, ptr %10, align 4
    #dbg_declare(ptr %10, !2870, !DIExpression(), !2874)
  store i8 %83, ptr %11, align 1
    #dbg_declare(ptr %11, !2876, !DIExpression(), !2877)
  %84 = load i8, ptr %11, align 1, !dbg !2878
  %85 = zext i8 %84 to i32, !dbg !2881, !nosanitize !2106
  %86 = icmp ult i32 %85, 2, !dbg !2881, !nosanitize !2106
  br i1 %86, label %88, label %87, !dbg !2881, !prof !2119, !nosanitize !2106

87:                                               ; preds = %79
  call void @__ubsan_handle_out_of_bounds(ptr @81, i32 %85) #6, !dbg !2881, !nosanitize !2106
  br label %88, !dbg !2881, !nosanitize !2106

88:                                               ; preds = %87, %79
  %89 = zext i8 %84 to i32, !dbg !2881
  %90 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %89, !dbg !2881
  %91 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %89), !dbg !2881, !nosanitize !2106
  %92 = extractvalue { i32, i1 } %91, 1, !dbg !2881, !nosanitize !2106
  %93 = extractvalue { i32, i1 } %91, 0, !dbg !2881, !nosanitize !2106
  %94 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %93, !dbg !2881, !nosanitize !2106
  %95 = icmp ne i32 %94, 0, !dbg !2881, !nosanitize !2106
  %96 = xor i1 %92, true, !dbg !2881, !nosanitize !2106
  %97 = icmp uge i32 %94, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !2881, !nosanitize !2106
  %98 = and i1 %97, %96, !dbg !2881, !nosanitize !2106
  br i1 %98, label %100, label %99, !dbg !2881, !prof !2119, !nosanitize !2106

99:                                               ; preds = %88
  call void @__ubsan_handle_pointer_overflow(ptr @82, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %94) #6, !dbg !2881, !nosanitize !2106
  br label %100, !dbg !2881, !nosanitize !2106

100:                                              ; preds = %99, %88
  %101 = load i32, ptr %10, align 4, !dbg !2882
  %102 = icmp ult i32 %101, 12, !dbg !2881, !nosanitize !2106
  br i1 %102, label %104, label %103, !dbg !2881, !prof !2119, !nosanitize !2106

103:                                              ; preds = %100
  call void @__ubsan_handle_out_of_bounds(ptr @84, i32 %101) #6, !dbg !2881, !nosanitize !2106
  br label %104, !dbg !2881, !nosanitize !2106

104:                                              ; preds = %103, %100
  %105 = getelementptr inbounds nuw [12 x i16], ptr %90, i32 0, i32 %101, !dbg !2881
  %106 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %101), !dbg !2881, !nosanitize !2106
  %107 = extractvalue { i32, i1 } %106, 1, !dbg !2881, !nosanitize !2106
  %108 = extractvalue { i32, i1 } %106, 0, !dbg !2881, !nosanitize !2106
  %109 = ptrtoint ptr %90 to i32, !dbg !2881, !nosanitize !2106
  %110 = add i32 %109, %108, !dbg !2881, !nosanitize !2106
  %111 = icmp ne i32 %110, 0, !dbg !2881, !nosanitize !2106
  %112 = xor i1 %107, true, !dbg !2881, !nosanitize !2106
  %113 = icmp uge i32 %110, %109, !dbg !2881, !nosanitize !2106
  %114 = and i1 %113, %112, !dbg !2881, !nosanitize !2106
  br i1 %114, label %116, label %115, !dbg !2881, !prof !2119, !nosanitize !2106

115:                                              ; preds = %104
  call void @__ubsan_handle_pointer_overflow(ptr @85, i32 %109, i32 %110) #6, !dbg !2881, !nosanitize !2106
  br label %116, !dbg !2881, !nosanitize !2106

116:                                              ; preds = %115, %104
  %117 = ptrtoint ptr %105 to i32, !dbg !2881, !nosanitize !2106
  %118 = and i32 %117, 1, !dbg !2881, !nosanitize !2106
  %119 = icmp eq i32 %118, 0, !dbg !2881, !nosanitize !2106
  br i1 %119, label %121, label %120, !dbg !2881, !prof !2119, !nosanitize !2106

120:                                              ; preds = %116
  call void @__ubsan_handle_type_mismatch_v1(ptr @87, i32 %117) #6, !dbg !2881, !nosanitize !2106
  br label %121, !dbg !2881, !nosanitize !2106

121:                                              ; preds = %116, %120
  %122 = load i16, ptr %105, align 2, !dbg !2881
  %123 = zext i16 %122 to i32, !dbg !2881
  store i32 %123, ptr %25, align 4, !dbg !2867
    #dbg_declare(ptr %26, !2883, !DIExpression(), !2884)
  %124 = load i32, ptr %25, align 4, !dbg !2885
  %125 = load i32, ptr %24, align 4, !dbg !2886
  store i32 %124, ptr %8, align 4
    #dbg_declare(ptr %8, !2887, !DIExpression(), !2891)
  store i32 %125, ptr %9, align 4
    #dbg_declare(ptr %9, !2893, !DIExpression(), !2894)
  %126 = load i32, ptr %8, align 4, !dbg !2895
  %127 = zext i32 %126 to i64, !dbg !2896
  %128 = shl i64 %127, 32, !dbg !2897
  %129 = load i32, ptr %9, align 4, !dbg !2898
  %130 = zext i32 %129 to i64, !dbg !2898
  %131 = or i64 %128, %130, !dbg !2899
  store i64 %131, ptr %26, align 8, !dbg !2884
  %132 = load i64, ptr %26, align 8, !dbg !2900
  ret i64 %132, !dbg !2901
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_out_of_bounds(ptr, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_Z15get_l1_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #3 !dbg !2902 {
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
    #dbg_declare(ptr %15, !2903, !DIExpression(), !2904)
  store i32 %1, ptr %16, align 4
    #dbg_declare(ptr %16, !2905, !DIExpression(), !2906)
  store i32 %2, ptr %17, align 4
    #dbg_declare(ptr %17, !2907, !DIExpression(), !2908)
  store i32 %3, ptr %18, align 4
    #dbg_declare(ptr %18, !2909, !DIExpression(), !2910)
  store i8 %4, ptr %19, align 1
    #dbg_declare(ptr %19, !2911, !DIExpression(), !2912)
    #dbg_declare(ptr %20, !2913, !DIExpression(), !2914)
  %25 = load i32, ptr %15, align 4, !dbg !2915
  store i32 %25, ptr %10, align 4
    #dbg_declare(ptr %10, !2916, !DIExpression(), !2920)
  %26 = load i32, ptr %10, align 4, !dbg !2922
  %27 = lshr i32 %26, 6, !dbg !2925
  store i32 %27, ptr %20, align 4, !dbg !2914
    #dbg_declare(ptr %21, !2926, !DIExpression(), !2927)
  %28 = load i32, ptr %15, align 4, !dbg !2928
  %29 = load i32, ptr %20, align 4, !dbg !2929
  store i32 %28, ptr %8, align 4
    #dbg_declare(ptr %8, !2930, !DIExpression(), !2932)
  store i32 %29, ptr %9, align 4
    #dbg_declare(ptr %9, !2934, !DIExpression(), !2935)
  %30 = load i32, ptr %8, align 4, !dbg !2936
  %31 = load i32, ptr %9, align 4, !dbg !2939
  %32 = mul i32 %31, 64, !dbg !2940
  %33 = sub i32 %30, %32, !dbg !2941
  store i32 %33, ptr %21, align 4, !dbg !2927
    #dbg_declare(ptr %22, !2942, !DIExpression(), !2943)
  %34 = load i32, ptr %20, align 4, !dbg !2944
  %35 = load i32, ptr %16, align 4, !dbg !2945
  store i32 %35, ptr %13, align 4
    #dbg_declare(ptr %13, !2845, !DIExpression(), !2946)
  store i32 16, ptr %14, align 4
    #dbg_declare(ptr %14, !2850, !DIExpression(), !2948)
  %36 = load i32, ptr %13, align 4, !dbg !2949
  %37 = sub i32 %36, 1, !dbg !2950
  %38 = load i32, ptr %14, align 4, !dbg !2951
  %39 = sub i32 %38, 1, !dbg !2952
  %40 = or i32 %37, %39, !dbg !2953
  %41 = add i32 %40, 1, !dbg !2954
  %42 = mul i32 %34, %41, !dbg !2955
  %43 = load i32, ptr %17, align 4, !dbg !2956
  %44 = add i32 %42, %43, !dbg !2957
  %45 = load i32, ptr %18, align 4, !dbg !2958
  %46 = add i32 %44, %45, !dbg !2959
  %47 = load i32, ptr %21, align 4, !dbg !2960
  %48 = icmp ult i32 %47, 12, !dbg !2961, !nosanitize !2106
  br i1 %48, label %50, label %49, !dbg !2961, !prof !2119, !nosanitize !2106

49:                                               ; preds = %5
  call void @__ubsan_handle_out_of_bounds(ptr @40, i32 %47) #6, !dbg !2961, !nosanitize !2106
  br label %50, !dbg !2961, !nosanitize !2106

50:                                               ; preds = %49, %5
  %51 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %47, !dbg !2961
  %52 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %47), !dbg !2961, !nosanitize !2106
  %53 = extractvalue { i32, i1 } %52, 1, !dbg !2961, !nosanitize !2106
  %54 = or i1 %53, false, !dbg !2961, !nosanitize !2106
  %55 = extractvalue { i32, i1 } %52, 0, !dbg !2961, !nosanitize !2106
  %56 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %55, !dbg !2961, !nosanitize !2106
  %57 = icmp ne i32 %56, 0, !dbg !2961, !nosanitize !2106
  %58 = icmp eq i1 true, %57, !dbg !2961, !nosanitize !2106
  %59 = xor i1 %54, true, !dbg !2961, !nosanitize !2106
  %60 = icmp uge i32 %56, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !2961, !nosanitize !2106
  %61 = and i1 %60, %59, !dbg !2961, !nosanitize !2106
  %62 = and i1 %58, %61, !dbg !2961, !nosanitize !2106
  br i1 %62, label %64, label %63, !dbg !2961, !prof !2119, !nosanitize !2106

63:                                               ; preds = %50
  call void @__ubsan_handle_pointer_overflow(ptr @41, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %56) #6, !dbg !2961, !nosanitize !2106
  br label %64, !dbg !2961, !nosanitize !2106

64:                                               ; preds = %63, %50
  %65 = icmp ne ptr %51, null, !dbg !2961, !nosanitize !2106
  %66 = ptrtoint ptr %51 to i32, !dbg !2961, !nosanitize !2106
  %67 = and i32 %66, 3, !dbg !2961, !nosanitize !2106
  %68 = icmp eq i32 %67, 0, !dbg !2961, !nosanitize !2106
  %69 = and i1 %65, %68, !dbg !2961, !nosanitize !2106
  br i1 %69, label %71, label %70, !dbg !2961, !prof !2119, !nosanitize !2106

70:                                               ; preds = %64
  call void @__ubsan_handle_type_mismatch_v1(ptr @42, i32 %66) #6, !dbg !2961, !nosanitize !2106
  br label %71, !dbg !2961, !nosanitize !2106

71:                                               ; preds = %70, %64
  %72 = load i32, ptr %51, align 4, !dbg !2961
  %73 = add i32 %46, %72, !dbg !2962
  store i32 %73, ptr %22, align 4, !dbg !2943
    #dbg_declare(ptr %23, !2963, !DIExpression(), !2964)
  %74 = load i32, ptr %21, align 4, !dbg !2965
  %75 = load i8, ptr %19, align 1, !dbg !2966
  store i32 %74, ptr %6, align 4
    #dbg_declare(ptr %6, !2967, !DIExpression(), !2969)
  store i8 %75, ptr %7, align 1
    #dbg_declare(ptr %7, !2971, !DIExpression(), !2972)
  %76 = load i8, ptr %7, align 1, !dbg !2973
  %77 = zext i8 %76 to i32, !dbg !2976, !nosanitize !2106
  %78 = icmp ult i32 %77, 2, !dbg !2976, !nosanitize !2106
  br i1 %78, label %80, label %79, !dbg !2976, !prof !2119, !nosanitize !2106

79:                                               ; preds = %71
  call void @__ubsan_handle_out_of_bounds(ptr @90, i32 %77) #6, !dbg !2976, !nosanitize !2106
  br label %80, !dbg !2976, !nosanitize !2106

80:                                               ; preds = %79, %71
  %81 = zext i8 %76 to i32, !dbg !2976
  %82 = getelementptr inbounds nuw [2 x [64 x i16]], ptr @l1_bank_to_noc_xy, i32 0, i32 %81, !dbg !2976
  %83 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 128, i32 %81), !dbg !2976, !nosanitize !2106
  %84 = extractvalue { i32, i1 } %83, 1, !dbg !2976, !nosanitize !2106
  %85 = extractvalue { i32, i1 } %83, 0, !dbg !2976, !nosanitize !2106
  %86 = add i32 ptrtoint (ptr @l1_bank_to_noc_xy to i32), %85, !dbg !2976, !nosanitize !2106
  %87 = icmp ne i32 %86, 0, !dbg !2976, !nosanitize !2106
  %88 = xor i1 %84, true, !dbg !2976, !nosanitize !2106
  %89 = icmp uge i32 %86, ptrtoint (ptr @l1_bank_to_noc_xy to i32), !dbg !2976, !nosanitize !2106
  %90 = and i1 %89, %88, !dbg !2976, !nosanitize !2106
  br i1 %90, label %92, label %91, !dbg !2976, !prof !2119, !nosanitize !2106

91:                                               ; preds = %80
  call void @__ubsan_handle_pointer_overflow(ptr @91, i32 ptrtoint (ptr @l1_bank_to_noc_xy to i32), i32 %86) #6, !dbg !2976, !nosanitize !2106
  br label %92, !dbg !2976, !nosanitize !2106

92:                                               ; preds = %91, %80
  %93 = load i32, ptr %6, align 4, !dbg !2977
  %94 = icmp ult i32 %93, 64, !dbg !2976, !nosanitize !2106
  br i1 %94, label %96, label %95, !dbg !2976, !prof !2119, !nosanitize !2106

95:                                               ; preds = %92
  call void @__ubsan_handle_out_of_bounds(ptr @93, i32 %93) #6, !dbg !2976, !nosanitize !2106
  br label %96, !dbg !2976, !nosanitize !2106

96:                                               ; preds = %95, %92
  %97 = getelementptr inbounds nuw [64 x i16], ptr %82, i32 0, i32 %93, !dbg !2976
  %98 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %93), !dbg !2976, !nosanitize !2106
  %99 = extractvalue { i32, i1 } %98, 1, !dbg !2976, !nosanitize !2106
  %100 = extractvalue { i32, i1 } %98, 0, !dbg !2976, !nosanitize !2106
  %101 = ptrtoint ptr %82 to i32, !dbg !2976, !nosanitize !2106
  %102 = add i32 %101, %100, !dbg !2976, !nosanitize !2106
  %103 = icmp ne i32 %102, 0, !dbg !2976, !nosanitize !2106
  %104 = xor i1 %99, true, !dbg !2976, !nosanitize !2106
  %105 = icmp uge i32 %102, %101, !dbg !2976, !nosanitize !2106
  %106 = and i1 %105, %104, !dbg !2976, !nosanitize !2106
  br i1 %106, label %108, label %107, !dbg !2976, !prof !2119, !nosanitize !2106

107:                                              ; preds = %96
  call void @__ubsan_handle_pointer_overflow(ptr @94, i32 %101, i32 %102) #6, !dbg !2976, !nosanitize !2106
  br label %108, !dbg !2976, !nosanitize !2106

108:                                              ; preds = %107, %96
  %109 = ptrtoint ptr %97 to i32, !dbg !2976, !nosanitize !2106
  %110 = and i32 %109, 1, !dbg !2976, !nosanitize !2106
  %111 = icmp eq i32 %110, 0, !dbg !2976, !nosanitize !2106
  br i1 %111, label %113, label %112, !dbg !2976, !prof !2119, !nosanitize !2106

112:                                              ; preds = %108
  call void @__ubsan_handle_type_mismatch_v1(ptr @95, i32 %109) #6, !dbg !2976, !nosanitize !2106
  br label %113, !dbg !2976, !nosanitize !2106

113:                                              ; preds = %108, %112
  %114 = load i16, ptr %97, align 2, !dbg !2976
  %115 = zext i16 %114 to i32, !dbg !2976
  store i32 %115, ptr %23, align 4, !dbg !2964
    #dbg_declare(ptr %24, !2978, !DIExpression(), !2979)
  %116 = load i32, ptr %23, align 4, !dbg !2980
  %117 = load i32, ptr %22, align 4, !dbg !2981
  store i32 %116, ptr %11, align 4
    #dbg_declare(ptr %11, !2887, !DIExpression(), !2982)
  store i32 %117, ptr %12, align 4
    #dbg_declare(ptr %12, !2893, !DIExpression(), !2984)
  %118 = load i32, ptr %11, align 4, !dbg !2985
  %119 = zext i32 %118 to i64, !dbg !2986
  %120 = shl i64 %119, 32, !dbg !2987
  %121 = load i32, ptr %12, align 4, !dbg !2988
  %122 = zext i32 %121 to i64, !dbg !2988
  %123 = or i64 %120, %122, !dbg !2989
  store i64 %123, ptr %24, align 8, !dbg !2979
  %124 = load i64, ptr %24, align 8, !dbg !2990
  ret i64 %124, !dbg !2991
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef i64 @_Z26get_system_memory_noc_addrjjjjh(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i8 noundef zeroext %4) #0 !dbg !2992 {
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
    #dbg_declare(ptr %6, !2993, !DIExpression(), !2994)
  store i32 %1, ptr %7, align 4
    #dbg_declare(ptr %7, !2995, !DIExpression(), !2996)
  store i32 %2, ptr %8, align 4
    #dbg_declare(ptr %8, !2997, !DIExpression(), !2998)
  store i32 %3, ptr %9, align 4
    #dbg_declare(ptr %9, !2999, !DIExpression(), !3000)
  store i8 %4, ptr %10, align 1
    #dbg_declare(ptr %10, !3001, !DIExpression(), !3002)
    #dbg_declare(ptr %11, !3003, !DIExpression(), !3004)
  br i1 true, label %16, label %15, !dbg !3005, !prof !2119, !nosanitize !2106

15:                                               ; preds = %5
  call void @__ubsan_handle_shift_out_of_bounds(ptr @44, i32 3, i32 10) #6, !dbg !3005, !nosanitize !2106
  br label %16, !dbg !3005, !nosanitize !2106

16:                                               ; preds = %15, %5
  br i1 true, label %18, label %17, !dbg !3005, !prof !2119, !nosanitize !2106

17:                                               ; preds = %16
  call void @__ubsan_handle_shift_out_of_bounds(ptr @45, i32 0, i32 4) #6, !dbg !3005, !nosanitize !2106
  br label %18, !dbg !3005, !nosanitize !2106

18:                                               ; preds = %17, %16
  br i1 true, label %21, label %19, !dbg !3005, !prof !2119, !nosanitize !2106

19:                                               ; preds = %18
  store i64 3072, ptr %12, align 8, !dbg !3005, !nosanitize !2106
  %20 = ptrtoint ptr %12 to i32, !dbg !3005, !nosanitize !2106
  call void @__ubsan_handle_shift_out_of_bounds(ptr @47, i32 %20, i32 32) #6, !dbg !3005, !nosanitize !2106
  br label %21, !dbg !3005, !nosanitize !2106

21:                                               ; preds = %19, %18
  store i64 13228499271680, ptr %11, align 8, !dbg !3004
    #dbg_declare(ptr %13, !3006, !DIExpression(), !3007)
  %22 = load i32, ptr %8, align 4, !dbg !3008
  %23 = load i32, ptr %7, align 4, !dbg !3009
  %24 = load i32, ptr %6, align 4, !dbg !3010
  %25 = mul i32 %23, %24, !dbg !3011
  %26 = add i32 %22, %25, !dbg !3012
  %27 = load i32, ptr %9, align 4, !dbg !3013
  %28 = add i32 %26, %27, !dbg !3014
  store i32 %28, ptr %13, align 4, !dbg !3007
    #dbg_declare(ptr %14, !3015, !DIExpression(), !3016)
  %29 = load i64, ptr %11, align 8, !dbg !3017
  %30 = load i32, ptr %13, align 4, !dbg !3018
  %31 = zext i32 %30 to i64, !dbg !3018
  %32 = or i64 %29, %31, !dbg !3019
  store i64 %32, ptr %14, align 8, !dbg !3016
  %33 = load i64, ptr %14, align 8, !dbg !3020
  ret i64 %33, !dbg !3021
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_shift_out_of_bounds(ptr, i32, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local noundef i64 @_ZN15tensor_accessor25get_dram_bank_base_offsetEjh(i32 noundef %0, i8 noundef zeroext %1) #3 !dbg !3022 {
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
    #dbg_declare(ptr %13, !3025, !DIExpression(), !3026)
  store i8 %1, ptr %14, align 1
    #dbg_declare(ptr %14, !3027, !DIExpression(), !3028)
    #dbg_declare(ptr %15, !3029, !DIExpression(), !3030)
  %20 = load i32, ptr %13, align 4, !dbg !3031
  store i32 %20, ptr %12, align 4
    #dbg_declare(ptr %12, !2793, !DIExpression(), !3032)
  %21 = load i32, ptr %12, align 4, !dbg !3034
  store i32 %21, ptr %4, align 4
    #dbg_declare(ptr %4, !2803, !DIExpression(), !3035)
  %22 = load i32, ptr %4, align 4, !dbg !3037
  store i32 %22, ptr %3, align 4
    #dbg_declare(ptr %3, !2814, !DIExpression(), !3038)
  %23 = load i32, ptr %3, align 4, !dbg !3040
  %24 = zext i32 %23 to i64, !dbg !3040
  %25 = mul i64 %24, 2863311531, !dbg !3041
  %26 = lshr i64 %25, 32, !dbg !3042
  %27 = lshr i64 %26, 3, !dbg !3043
  %28 = trunc i64 %27 to i32, !dbg !3044
  store i32 %28, ptr %15, align 4, !dbg !3030
    #dbg_declare(ptr %16, !3045, !DIExpression(), !3046)
  %29 = load i32, ptr %13, align 4, !dbg !3047
  %30 = load i32, ptr %15, align 4, !dbg !3048
  store i32 %29, ptr %10, align 4
    #dbg_declare(ptr %10, !2827, !DIExpression(), !3049)
  store i32 %30, ptr %11, align 4
    #dbg_declare(ptr %11, !2833, !DIExpression(), !3051)
  %31 = load i32, ptr %10, align 4, !dbg !3052
  %32 = load i32, ptr %11, align 4, !dbg !3053
  %33 = mul i32 %32, 12, !dbg !3054
  %34 = sub i32 %31, %33, !dbg !3055
  store i32 %34, ptr %16, align 4, !dbg !3046
    #dbg_declare(ptr %17, !3056, !DIExpression(), !3057)
  %35 = load i32, ptr %16, align 4, !dbg !3058
  store i32 %35, ptr %5, align 4
    #dbg_declare(ptr %5, !3059, !DIExpression(), !3061)
  %36 = load i32, ptr %5, align 4, !dbg !3063
  %37 = icmp ult i32 %36, 12, !dbg !3066, !nosanitize !2106
  br i1 %37, label %39, label %38, !dbg !3066, !prof !2119, !nosanitize !2106

38:                                               ; preds = %2
  call void @__ubsan_handle_out_of_bounds(ptr @96, i32 %36) #6, !dbg !3066, !nosanitize !2106
  br label %39, !dbg !3066, !nosanitize !2106

39:                                               ; preds = %38, %2
  %40 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %36, !dbg !3066
  %41 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %36), !dbg !3066, !nosanitize !2106
  %42 = extractvalue { i32, i1 } %41, 1, !dbg !3066, !nosanitize !2106
  %43 = extractvalue { i32, i1 } %41, 0, !dbg !3066, !nosanitize !2106
  %44 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %43, !dbg !3066, !nosanitize !2106
  %45 = icmp ne i32 %44, 0, !dbg !3066, !nosanitize !2106
  %46 = xor i1 %42, true, !dbg !3066, !nosanitize !2106
  %47 = icmp uge i32 %44, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !3066, !nosanitize !2106
  %48 = and i1 %47, %46, !dbg !3066, !nosanitize !2106
  br i1 %48, label %50, label %49, !dbg !3066, !prof !2119, !nosanitize !2106

49:                                               ; preds = %39
  call void @__ubsan_handle_pointer_overflow(ptr @97, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %44) #6, !dbg !3066, !nosanitize !2106
  br label %50, !dbg !3066, !nosanitize !2106

50:                                               ; preds = %49, %39
  %51 = ptrtoint ptr %40 to i32, !dbg !3066, !nosanitize !2106
  %52 = and i32 %51, 3, !dbg !3066, !nosanitize !2106
  %53 = icmp eq i32 %52, 0, !dbg !3066, !nosanitize !2106
  br i1 %53, label %55, label %54, !dbg !3066, !prof !2119, !nosanitize !2106

54:                                               ; preds = %50
  call void @__ubsan_handle_type_mismatch_v1(ptr @98, i32 %51) #6, !dbg !3066, !nosanitize !2106
  br label %55, !dbg !3066, !nosanitize !2106

55:                                               ; preds = %50, %54
  %56 = load i32, ptr %40, align 4, !dbg !3066
  store i32 %56, ptr %17, align 4, !dbg !3057
    #dbg_declare(ptr %18, !3067, !DIExpression(), !3068)
  %57 = load i32, ptr %16, align 4, !dbg !3069
  %58 = load i8, ptr %14, align 1, !dbg !3070
  store i32 %57, ptr %8, align 4
    #dbg_declare(ptr %8, !2870, !DIExpression(), !3071)
  store i8 %58, ptr %9, align 1
    #dbg_declare(ptr %9, !2876, !DIExpression(), !3073)
  %59 = load i8, ptr %9, align 1, !dbg !3074
  %60 = zext i8 %59 to i32, !dbg !3075, !nosanitize !2106
  %61 = icmp ult i32 %60, 2, !dbg !3075, !nosanitize !2106
  br i1 %61, label %63, label %62, !dbg !3075, !prof !2119, !nosanitize !2106

62:                                               ; preds = %55
  call void @__ubsan_handle_out_of_bounds(ptr @81, i32 %60) #6, !dbg !3075, !nosanitize !2106
  br label %63, !dbg !3075, !nosanitize !2106

63:                                               ; preds = %62, %55
  %64 = zext i8 %59 to i32, !dbg !3075
  %65 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %64, !dbg !3075
  %66 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %64), !dbg !3075, !nosanitize !2106
  %67 = extractvalue { i32, i1 } %66, 1, !dbg !3075, !nosanitize !2106
  %68 = extractvalue { i32, i1 } %66, 0, !dbg !3075, !nosanitize !2106
  %69 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %68, !dbg !3075, !nosanitize !2106
  %70 = icmp ne i32 %69, 0, !dbg !3075, !nosanitize !2106
  %71 = xor i1 %67, true, !dbg !3075, !nosanitize !2106
  %72 = icmp uge i32 %69, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !3075, !nosanitize !2106
  %73 = and i1 %72, %71, !dbg !3075, !nosanitize !2106
  br i1 %73, label %75, label %74, !dbg !3075, !prof !2119, !nosanitize !2106

74:                                               ; preds = %63
  call void @__ubsan_handle_pointer_overflow(ptr @82, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %69) #6, !dbg !3075, !nosanitize !2106
  br label %75, !dbg !3075, !nosanitize !2106

75:                                               ; preds = %74, %63
  %76 = load i32, ptr %8, align 4, !dbg !3076
  %77 = icmp ult i32 %76, 12, !dbg !3075, !nosanitize !2106
  br i1 %77, label %79, label %78, !dbg !3075, !prof !2119, !nosanitize !2106

78:                                               ; preds = %75
  call void @__ubsan_handle_out_of_bounds(ptr @84, i32 %76) #6, !dbg !3075, !nosanitize !2106
  br label %79, !dbg !3075, !nosanitize !2106

79:                                               ; preds = %78, %75
  %80 = getelementptr inbounds nuw [12 x i16], ptr %65, i32 0, i32 %76, !dbg !3075
  %81 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %76), !dbg !3075, !nosanitize !2106
  %82 = extractvalue { i32, i1 } %81, 1, !dbg !3075, !nosanitize !2106
  %83 = extractvalue { i32, i1 } %81, 0, !dbg !3075, !nosanitize !2106
  %84 = ptrtoint ptr %65 to i32, !dbg !3075, !nosanitize !2106
  %85 = add i32 %84, %83, !dbg !3075, !nosanitize !2106
  %86 = icmp ne i32 %85, 0, !dbg !3075, !nosanitize !2106
  %87 = xor i1 %82, true, !dbg !3075, !nosanitize !2106
  %88 = icmp uge i32 %85, %84, !dbg !3075, !nosanitize !2106
  %89 = and i1 %88, %87, !dbg !3075, !nosanitize !2106
  br i1 %89, label %91, label %90, !dbg !3075, !prof !2119, !nosanitize !2106

90:                                               ; preds = %79
  call void @__ubsan_handle_pointer_overflow(ptr @85, i32 %84, i32 %85) #6, !dbg !3075, !nosanitize !2106
  br label %91, !dbg !3075, !nosanitize !2106

91:                                               ; preds = %90, %79
  %92 = ptrtoint ptr %80 to i32, !dbg !3075, !nosanitize !2106
  %93 = and i32 %92, 1, !dbg !3075, !nosanitize !2106
  %94 = icmp eq i32 %93, 0, !dbg !3075, !nosanitize !2106
  br i1 %94, label %96, label %95, !dbg !3075, !prof !2119, !nosanitize !2106

95:                                               ; preds = %91
  call void @__ubsan_handle_type_mismatch_v1(ptr @87, i32 %92) #6, !dbg !3075, !nosanitize !2106
  br label %96, !dbg !3075, !nosanitize !2106

96:                                               ; preds = %91, %95
  %97 = load i16, ptr %80, align 2, !dbg !3075
  %98 = zext i16 %97 to i32, !dbg !3075
  store i32 %98, ptr %18, align 4, !dbg !3068
    #dbg_declare(ptr %19, !3077, !DIExpression(), !3078)
  %99 = load i32, ptr %18, align 4, !dbg !3079
  %100 = load i32, ptr %17, align 4, !dbg !3080
  store i32 %99, ptr %6, align 4
    #dbg_declare(ptr %6, !2887, !DIExpression(), !3081)
  store i32 %100, ptr %7, align 4
    #dbg_declare(ptr %7, !2893, !DIExpression(), !3083)
  %101 = load i32, ptr %6, align 4, !dbg !3084
  %102 = zext i32 %101 to i64, !dbg !3085
  %103 = shl i64 %102, 32, !dbg !3086
  %104 = load i32, ptr %7, align 4, !dbg !3087
  %105 = zext i32 %104 to i64, !dbg !3087
  %106 = or i64 %103, %105, !dbg !3088
  store i64 %106, ptr %19, align 8, !dbg !3078
  %107 = load i64, ptr %19, align 8, !dbg !3089
  ret i64 %107, !dbg !3090
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define dso_local noundef zeroext i1 @_Z13is_l1_addressy(i64 noundef %0) #0 !dbg !3091 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
    #dbg_declare(ptr %2, !3095, !DIExpression(), !3096)
  %3 = load i64, ptr %2, align 8, !dbg !3097
  %4 = and i64 %3, 4294967295, !dbg !3098
  %5 = icmp ult i64 %4, 4278190080, !dbg !3099
  ret i1 %5, !dbg !3100
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z22noc_async_read_barrierh(i8 noundef zeroext %0) #3 !dbg !3101 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  %7 = alloca i8, align 1
  store i8 %0, ptr %7, align 1
    #dbg_declare(ptr %7, !3104, !DIExpression(), !3105)
  br label %8, !dbg !3106

8:                                                ; preds = %45, %1
  %9 = load i8, ptr %7, align 1, !dbg !3109
  %10 = zext i8 %9 to i32, !dbg !3109
  store i32 %10, ptr %6, align 4
    #dbg_declare(ptr %6, !3110, !DIExpression(), !3114)
  %11 = load i32, ptr %6, align 4, !dbg !3116
  store i32 %11, ptr %2, align 4
    #dbg_declare(ptr %2, !3117, !DIExpression(), !3119)
  store i32 2, ptr %3, align 4
    #dbg_declare(ptr %3, !3121, !DIExpression(), !3122)
    #dbg_declare(ptr %4, !3123, !DIExpression(), !3124)
  %12 = load i32, ptr %2, align 4, !dbg !3125
  %13 = shl i32 %12, 16, !dbg !3126
  %14 = load i32, ptr %3, align 4, !dbg !3127
  %15 = mul i32 %14, 4, !dbg !3128
  %16 = add i32 -5111296, %15, !dbg !3128
  %17 = add i32 %13, %16, !dbg !3129
  store i32 %17, ptr %4, align 4, !dbg !3124
    #dbg_declare(ptr %5, !3130, !DIExpression(), !3131)
  %18 = load i32, ptr %4, align 4, !dbg !3132
  %19 = inttoptr i32 %18 to ptr, !dbg !3133
  store ptr %19, ptr %5, align 4, !dbg !3131
  %20 = load ptr, ptr %5, align 4, !dbg !3134
  %21 = load volatile i32, ptr %20, align 4, !dbg !3135
  %22 = load i32, ptr %6, align 4, !dbg !3136
  %23 = icmp ult i32 %22, 2, !dbg !3137, !nosanitize !2106
  br i1 %23, label %25, label %24, !dbg !3137, !prof !2119, !nosanitize !2106

24:                                               ; preds = %8
  call void @__ubsan_handle_out_of_bounds(ptr @63, i32 %22) #6, !dbg !3137, !nosanitize !2106
  br label %25, !dbg !3137, !nosanitize !2106

25:                                               ; preds = %24, %8
  %26 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %22, !dbg !3137
  %27 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %22), !dbg !3137, !nosanitize !2106
  %28 = extractvalue { i32, i1 } %27, 1, !dbg !3137, !nosanitize !2106
  %29 = extractvalue { i32, i1 } %27, 0, !dbg !3137, !nosanitize !2106
  %30 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %29, !dbg !3137, !nosanitize !2106
  %31 = icmp ne i32 %30, 0, !dbg !3137, !nosanitize !2106
  %32 = xor i1 %28, true, !dbg !3137, !nosanitize !2106
  %33 = icmp uge i32 %30, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !3137, !nosanitize !2106
  %34 = and i1 %33, %32, !dbg !3137, !nosanitize !2106
  br i1 %34, label %36, label %35, !dbg !3137, !prof !2119, !nosanitize !2106

35:                                               ; preds = %25
  call void @__ubsan_handle_pointer_overflow(ptr @64, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %30) #6, !dbg !3137, !nosanitize !2106
  br label %36, !dbg !3137, !nosanitize !2106

36:                                               ; preds = %35, %25
  %37 = ptrtoint ptr %26 to i32, !dbg !3137, !nosanitize !2106
  %38 = and i32 %37, 3, !dbg !3137, !nosanitize !2106
  %39 = icmp eq i32 %38, 0, !dbg !3137, !nosanitize !2106
  br i1 %39, label %41, label %40, !dbg !3137, !prof !2119, !nosanitize !2106

40:                                               ; preds = %36
  call void @__ubsan_handle_type_mismatch_v1(ptr @65, i32 %37) #6, !dbg !3137, !nosanitize !2106
  br label %41, !dbg !3137, !nosanitize !2106

41:                                               ; preds = %36, %40
  %42 = load i32, ptr %26, align 4, !dbg !3137
  %43 = icmp eq i32 %21, %42, !dbg !3138
  %44 = xor i1 %43, true, !dbg !3139
  br i1 %44, label %45, label %46, !dbg !3106

45:                                               ; preds = %41
  br label %8, !dbg !3106, !llvm.loop !3140

46:                                               ; preds = %41
  ret void, !dbg !3142
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define dso_local void @_Z11kernel_mainv() #3 !dbg !3143 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca %struct.TensorAccessorArgs, align 4
  %6 = alloca %"class.softmetal::scalar::GlobalTensor", align 4
  %7 = alloca %struct.TensorAccessor, align 4
  %8 = alloca %struct.TensorAccessorArgs.0, align 4
  %9 = alloca %"class.softmetal::scalar::GlobalTensor.1", align 4
  %10 = alloca %struct.TensorAccessor, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca float, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
    #dbg_declare(ptr %4, !3144, !DIExpression(), !3145)
  store i32 0, ptr %2, align 4
    #dbg_declare(ptr %2, !3146, !DIExpression(), !3148)
    #dbg_declare(ptr %3, !3150, !DIExpression(), !3151)
  %16 = load i32, ptr %2, align 4, !dbg !3152
  store i32 %16, ptr %1, align 4
    #dbg_declare(ptr %1, !3153, !DIExpression(), !3177)
  %17 = load i32, ptr %1, align 4, !dbg !3179
  %18 = icmp ult i32 %17, 32, !dbg !3180, !nosanitize !2106
  br i1 %18, label %20, label %19, !dbg !3180, !prof !2119, !nosanitize !2106

19:                                               ; preds = %0
  call void @__ubsan_handle_out_of_bounds(ptr @71, i32 %17) #6, !dbg !3180, !nosanitize !2106
  br label %20, !dbg !3180, !nosanitize !2106

20:                                               ; preds = %19, %0
  %21 = getelementptr inbounds nuw [32 x %struct.CBInterface], ptr @cb_interface, i32 0, i32 %17, !dbg !3180
  %22 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 32, i32 %17), !dbg !3180, !nosanitize !2106
  %23 = extractvalue { i32, i1 } %22, 1, !dbg !3180, !nosanitize !2106
  %24 = extractvalue { i32, i1 } %22, 0, !dbg !3180, !nosanitize !2106
  %25 = add i32 ptrtoint (ptr @cb_interface to i32), %24, !dbg !3180, !nosanitize !2106
  %26 = icmp ne i32 %25, 0, !dbg !3180, !nosanitize !2106
  %27 = xor i1 %23, true, !dbg !3180, !nosanitize !2106
  %28 = icmp uge i32 %25, ptrtoint (ptr @cb_interface to i32), !dbg !3180, !nosanitize !2106
  %29 = and i1 %28, %27, !dbg !3180, !nosanitize !2106
  br i1 %29, label %31, label %30, !dbg !3180, !prof !2119, !nosanitize !2106

30:                                               ; preds = %20
  call void @__ubsan_handle_pointer_overflow(ptr @72, i32 ptrtoint (ptr @cb_interface to i32), i32 %25) #6, !dbg !3180, !nosanitize !2106
  br label %31, !dbg !3180, !nosanitize !2106

31:                                               ; preds = %30, %20
  %32 = ptrtoint ptr %21 to i32, !dbg !3180, !nosanitize !2106
  %33 = and i32 %32, 3, !dbg !3180, !nosanitize !2106
  %34 = icmp eq i32 %33, 0, !dbg !3180, !nosanitize !2106
  br i1 %34, label %36, label %35, !dbg !3180, !prof !2119, !nosanitize !2106

35:                                               ; preds = %31
  call void @__ubsan_handle_type_mismatch_v1(ptr @74, i32 %32) #6, !dbg !3180, !nosanitize !2106
  br label %36, !dbg !3180, !nosanitize !2106

36:                                               ; preds = %35, %31
  %37 = ptrtoint ptr %21 to i32, !dbg !3180, !nosanitize !2106
  %38 = and i32 %37, 3, !dbg !3180, !nosanitize !2106
  %39 = icmp eq i32 %38, 0, !dbg !3180, !nosanitize !2106
  br i1 %39, label %41, label %40, !dbg !3180, !prof !2119, !nosanitize !2106

40:                                               ; preds = %36
  call void @__ubsan_handle_type_mismatch_v1(ptr @76, i32 %37) #6, !dbg !3180, !nosanitize !2106
  br label %41, !dbg !3180, !nosanitize !2106

41:                                               ; preds = %40, %36
  %42 = ptrtoint ptr %21 to i32, !dbg !3181, !nosanitize !2106
  %43 = and i32 %42, 3, !dbg !3181, !nosanitize !2106
  %44 = icmp eq i32 %43, 0, !dbg !3181, !nosanitize !2106
  br i1 %44, label %46, label %45, !dbg !3181, !prof !2119, !nosanitize !2106

45:                                               ; preds = %41
  call void @__ubsan_handle_type_mismatch_v1(ptr @77, i32 %42) #6, !dbg !3181, !nosanitize !2106
  br label %46, !dbg !3181, !nosanitize !2106

46:                                               ; preds = %41, %45
  %47 = ptrtoint ptr %21 to i32, !dbg !3182, !nosanitize !2106
  %48 = and i32 %47, 3, !dbg !3182, !nosanitize !2106
  %49 = icmp eq i32 %48, 0, !dbg !3182, !nosanitize !2106
  br i1 %49, label %51, label %50, !dbg !3182, !prof !2119, !nosanitize !2106

50:                                               ; preds = %46
  call void @__ubsan_handle_type_mismatch_v1(ptr @68, i32 %47) #6, !dbg !3182, !nosanitize !2106
  br label %51, !dbg !3182, !nosanitize !2106

51:                                               ; preds = %50, %46
  %52 = getelementptr inbounds nuw %struct.LocalCBInterface, ptr %21, i32 0, i32 5, !dbg !3182
  %53 = ptrtoint ptr %52 to i32, !dbg !3182, !nosanitize !2106
  %54 = and i32 %53, 3, !dbg !3182, !nosanitize !2106
  %55 = icmp eq i32 %54, 0, !dbg !3182, !nosanitize !2106
  br i1 %55, label %57, label %56, !dbg !3182, !prof !2119, !nosanitize !2106

56:                                               ; preds = %51
  call void @__ubsan_handle_type_mismatch_v1(ptr @69, i32 %53) #6, !dbg !3182, !nosanitize !2106
  br label %57, !dbg !3182, !nosanitize !2106

57:                                               ; preds = %51, %56
  %58 = load i32, ptr %52, align 4, !dbg !3182
  store i32 %58, ptr %3, align 4, !dbg !3151
  %59 = load i32, ptr %3, align 4, !dbg !3183
  store i32 %59, ptr %4, align 4, !dbg !3145
    #dbg_declare(ptr %5, !3184, !DIExpression(), !3185)
  call void @llvm.memset.p0.i32(ptr align 4 %5, i8 0, i32 4, i1 false), !dbg !3185
    #dbg_declare(ptr %6, !3186, !DIExpression(), !3187)
  %60 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 0), !dbg !3188
  call void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %7, ptr noundef nonnull align 4 dereferenceable(4) %5, i32 noundef %60, i32 noundef 2048), !dbg !3189
  %61 = load i32, ptr %4, align 4, !dbg !3190
  %62 = add i32 %61, 0, !dbg !3191
  %63 = load i32, ptr %4, align 4, !dbg !3192
  %64 = add i32 %63, 2048, !dbg !3193
  call void @_ZN9softmetal6scalar13global_tensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj(ptr dead_on_unwind writable sret(%"class.softmetal::scalar::GlobalTensor") align 4 %6, ptr noundef nonnull align 4 dereferenceable(16) %7, i32 noundef %62, i32 noundef %64), !dbg !3194
    #dbg_declare(ptr %8, !3195, !DIExpression(), !3196)
  call void @llvm.memset.p0.i32(ptr align 4 %8, i8 0, i32 4, i1 false), !dbg !3196
    #dbg_declare(ptr %9, !3197, !DIExpression(), !3198)
  %65 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 1), !dbg !3199
  call void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %10, ptr noundef nonnull align 4 dereferenceable(4) %8, i32 noundef %65, i32 noundef 2048), !dbg !3200
  %66 = load i32, ptr %4, align 4, !dbg !3201
  %67 = add i32 %66, 1024, !dbg !3202
  %68 = load i32, ptr %4, align 4, !dbg !3203
  %69 = add i32 %68, 2048, !dbg !3204
  call void @_ZN9softmetal6scalar13global_tensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj(ptr dead_on_unwind writable sret(%"class.softmetal::scalar::GlobalTensor.1") align 4 %9, ptr noundef nonnull align 4 dereferenceable(16) %10, i32 noundef %67, i32 noundef %69), !dbg !3205
    #dbg_declare(ptr %11, !3206, !DIExpression(), !3207)
  %70 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 2), !dbg !3208
  store i32 %70, ptr %11, align 4, !dbg !3207
    #dbg_declare(ptr %12, !3209, !DIExpression(), !3210)
  %71 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 3), !dbg !3211
  store i32 %71, ptr %12, align 4, !dbg !3210
    #dbg_declare(ptr %13, !3212, !DIExpression(), !3213)
  %72 = call noundef i32 @_Z11get_arg_valIjET_i(i32 noundef 4), !dbg !3214
  %73 = call noundef float @_ZN9softmetal6scalar7bits_asIfjEET_T0_(i32 noundef %72), !dbg !3215
  store float %73, ptr %13, align 4, !dbg !3213
    #dbg_declare(ptr %14, !3216, !DIExpression(), !3218)
  %74 = load i32, ptr %11, align 4, !dbg !3219
  store i32 %74, ptr %14, align 4, !dbg !3218
  br label %75, !dbg !3220

75:                                               ; preds = %103, %57
  %76 = load i32, ptr %14, align 4, !dbg !3221
  %77 = load i32, ptr %11, align 4, !dbg !3223
  %78 = load i32, ptr %12, align 4, !dbg !3224
  %79 = add i32 %77, %78, !dbg !3225
  %80 = icmp ult i32 %76, %79, !dbg !3226
  br i1 %80, label %81, label %106, !dbg !3227

81:                                               ; preds = %75
    #dbg_declare(ptr %15, !3228, !DIExpression(), !3231)
  store i32 0, ptr %15, align 4, !dbg !3231
  br label %82, !dbg !3232

82:                                               ; preds = %101, %81
  %83 = load i32, ptr %15, align 4, !dbg !3233
  %84 = icmp slt i32 %83, 5, !dbg !3235
  br i1 %84, label %85, label %102, !dbg !3236

85:                                               ; preds = %82
  %86 = load i32, ptr %15, align 4, !dbg !3237
  %87 = load i32, ptr %15, align 4, !dbg !3239
  %88 = call noundef float @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIfEET_j(ptr noundef nonnull align 4 dereferenceable(88) %9, i32 noundef %87), !dbg !3240
  %89 = load i32, ptr %15, align 4, !dbg !3241
  %90 = call noundef i32 @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIiEET_j(ptr noundef nonnull align 4 dereferenceable(88) %6, i32 noundef %89), !dbg !3242
  %91 = sitofp i32 %90 to float, !dbg !3243
  %92 = load float, ptr %13, align 4, !dbg !3244
  %93 = call float @llvm.fmuladd.f32(float %91, float %92, float %88), !dbg !3245
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5storeIfEEvjNS0_11ExactlyThatIT_E4TypeE(ptr noundef nonnull align 4 dereferenceable(88) %9, i32 noundef %86, float noundef %93), !dbg !3246
  br label %94, !dbg !3247

94:                                               ; preds = %85
  %95 = load i32, ptr %15, align 4, !dbg !3248
  %96 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %95, i32 1), !dbg !3248, !nosanitize !2106
  %97 = extractvalue { i32, i1 } %96, 0, !dbg !3248, !nosanitize !2106
  %98 = extractvalue { i32, i1 } %96, 1, !dbg !3248, !nosanitize !2106
  %99 = xor i1 %98, true, !dbg !3248, !nosanitize !2106
  br i1 %99, label %101, label %100, !dbg !3248, !prof !2119, !nosanitize !2106

100:                                              ; preds = %94
  call void @__ubsan_handle_add_overflow(ptr @48, i32 %95, i32 1) #6, !dbg !3248, !nosanitize !2106
  br label %101, !dbg !3248, !nosanitize !2106

101:                                              ; preds = %100, %94
  store i32 %97, ptr %15, align 4, !dbg !3248
  br label %82, !dbg !3249, !llvm.loop !3250

102:                                              ; preds = %82
  br label %103, !dbg !3252

103:                                              ; preds = %102
  %104 = load i32, ptr %14, align 4, !dbg !3253
  %105 = add i32 %104, 1, !dbg !3253
  store i32 %105, ptr %14, align 4, !dbg !3253
  br label %75, !dbg !3254, !llvm.loop !3255

106:                                              ; preds = %75
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv(ptr noundef nonnull align 4 dereferenceable(88) %9), !dbg !3257
  ret void, !dbg !3258
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #4

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar13global_tensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj(ptr dead_on_unwind noalias writable sret(%"class.softmetal::scalar::GlobalTensor") align 4 %0, ptr noundef nonnull align 4 dereferenceable(16) %1, i32 noundef %2, i32 noundef %3) #3 comdat !dbg !3259 {
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 4
  store ptr %1, ptr %6, align 4
    #dbg_declare(ptr %6, !3262, !DIExpression(), !3263)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !3264, !DIExpression(), !3265)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !3266, !DIExpression(), !3267)
  %9 = load ptr, ptr %6, align 4, !dbg !3268, !nonnull !2106, !align !3269
  %10 = icmp ne ptr %9, null, !dbg !3270, !nosanitize !2106
  %11 = ptrtoint ptr %9 to i32, !dbg !3270, !nosanitize !2106
  %12 = and i32 %11, 3, !dbg !3270, !nosanitize !2106
  %13 = icmp eq i32 %12, 0, !dbg !3270, !nosanitize !2106
  %14 = and i1 %10, %13, !dbg !3270, !nosanitize !2106
  br i1 %14, label %16, label %15, !dbg !3270, !prof !2119, !nosanitize !2106

15:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @105, i32 %11) #6, !dbg !3270, !nosanitize !2106
  br label %16, !dbg !3270, !nosanitize !2106

16:                                               ; preds = %15, %4
  %17 = load i32, ptr %7, align 4, !dbg !3271
  %18 = load i32, ptr %8, align 4, !dbg !3272
  %19 = icmp ne ptr %0, null, !dbg !3270, !nosanitize !2106
  %20 = ptrtoint ptr %0 to i32, !dbg !3270, !nosanitize !2106
  %21 = and i32 %20, 3, !dbg !3270, !nosanitize !2106
  %22 = icmp eq i32 %21, 0, !dbg !3270, !nosanitize !2106
  %23 = and i1 %19, %22, !dbg !3270, !nosanitize !2106
  br i1 %23, label %25, label %24, !dbg !3270, !prof !2119, !nosanitize !2106

24:                                               ; preds = %16
  call void @__ubsan_handle_type_mismatch_v1(ptr @107, i32 %20) #6, !dbg !3270, !nosanitize !2106
  br label %25, !dbg !3270, !nosanitize !2106

25:                                               ; preds = %24, %16
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC2ERKS9_jj(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef nonnull align 4 dereferenceable(16) %9, i32 noundef %17, i32 noundef %18), !dbg !3270
  ret void, !dbg !3273
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_Z11get_arg_valIjET_i(i32 noundef %0) #3 comdat !dbg !3274 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3277, !DIExpression(), !3278)
  %4 = load i32, ptr %3, align 4, !dbg !3279
  store i32 %4, ptr %2, align 4
    #dbg_declare(ptr %2, !3280, !DIExpression(), !3284)
  %5 = load ptr, ptr @rta_l1_base, align 4, !dbg !3286
  %6 = load i32, ptr %2, align 4, !dbg !3287
  %7 = getelementptr inbounds i32, ptr %5, i32 %6, !dbg !3286
  %8 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %6), !dbg !3286, !nosanitize !2106
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !3286, !nosanitize !2106
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !3286, !nosanitize !2106
  %11 = ptrtoint ptr %5 to i32, !dbg !3286, !nosanitize !2106
  %12 = add i32 %11, %10, !dbg !3286, !nosanitize !2106
  %13 = icmp ne ptr %5, null, !dbg !3286, !nosanitize !2106
  %14 = icmp ne i32 %12, 0, !dbg !3286, !nosanitize !2106
  %15 = icmp eq i1 %13, %14, !dbg !3286, !nosanitize !2106
  %16 = xor i1 %9, true, !dbg !3286, !nosanitize !2106
  %17 = icmp uge i32 %12, %11, !dbg !3286, !nosanitize !2106
  %18 = icmp sge i32 %10, 0, !dbg !3286, !nosanitize !2106
  %19 = icmp ult i32 %12, %11, !dbg !3286, !nosanitize !2106
  %20 = select i1 %18, i1 %17, i1 %19, !dbg !3286, !nosanitize !2106
  %21 = and i1 %20, %16, !dbg !3286, !nosanitize !2106
  %22 = and i1 %15, %21, !dbg !3286, !nosanitize !2106
  br i1 %22, label %24, label %23, !dbg !3286, !prof !2119, !nosanitize !2106

23:                                               ; preds = %1
  call void @__ubsan_handle_pointer_overflow(ptr @101, i32 %11, i32 %12) #6, !dbg !3286, !nosanitize !2106
  br label %24, !dbg !3286, !nosanitize !2106

24:                                               ; preds = %1, %23
  %25 = ptrtoint ptr %7 to i32, !dbg !3288
  %26 = inttoptr i32 %25 to ptr, !dbg !3289
  %27 = icmp ne ptr %26, null, !dbg !3290, !nosanitize !2106
  %28 = ptrtoint ptr %26 to i32, !dbg !3290, !nosanitize !2106
  %29 = and i32 %28, 3, !dbg !3290, !nosanitize !2106
  %30 = icmp eq i32 %29, 0, !dbg !3290, !nosanitize !2106
  %31 = and i1 %27, %30, !dbg !3290, !nosanitize !2106
  br i1 %31, label %33, label %32, !dbg !3290, !prof !2119, !nosanitize !2106

32:                                               ; preds = %24
  call void @__ubsan_handle_type_mismatch_v1(ptr @100, i32 %28) #6, !dbg !3290, !nosanitize !2106
  br label %33, !dbg !3290, !nosanitize !2106

33:                                               ; preds = %32, %24
  %34 = load i32, ptr %26, align 4, !dbg !3290
  ret i32 %34, !dbg !3291
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %0, ptr noundef nonnull align 4 dereferenceable(4) %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 comdat align 2 !dbg !3292 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 4
  %8 = alloca ptr, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca %struct.InterleavedAddrGen, align 4
  store ptr %0, ptr %7, align 4
    #dbg_declare(ptr %7, !3300, !DIExpression(), !3302)
  store ptr %1, ptr %8, align 4
    #dbg_declare(ptr %8, !3303, !DIExpression(), !3304)
  store i32 %2, ptr %9, align 4
    #dbg_declare(ptr %9, !3305, !DIExpression(), !3306)
  store i32 %3, ptr %10, align 4
    #dbg_declare(ptr %10, !3307, !DIExpression(), !3308)
  %12 = load ptr, ptr %7, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !2106
  %14 = ptrtoint ptr %12 to i32, !nosanitize !2106
  %15 = and i32 %14, 3, !nosanitize !2106
  %16 = icmp eq i32 %15, 0, !nosanitize !2106
  %17 = and i1 %13, %16, !nosanitize !2106
  br i1 %17, label %19, label %18, !prof !2119, !nosanitize !2106

18:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @103, i32 %14) #6, !dbg !3302, !nosanitize !2106
  br label %19, !dbg !3302, !nosanitize !2106

19:                                               ; preds = %18, %4
  %20 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 0, !dbg !3309
  %21 = load i32, ptr %9, align 4, !dbg !3310
  store i32 %21, ptr %20, align 4, !dbg !3309
  %22 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3309
  %23 = load i32, ptr %10, align 4, !dbg !3311
  store i32 %23, ptr %22, align 4, !dbg !3309
  %24 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 2, !dbg !3309
  %25 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3312
  %26 = load i32, ptr %25, align 4, !dbg !3312
  store i32 %26, ptr %5, align 4
    #dbg_declare(ptr %5, !2845, !DIExpression(), !3314)
  store i32 32, ptr %6, align 4
    #dbg_declare(ptr %6, !2850, !DIExpression(), !3316)
  %27 = load i32, ptr %5, align 4, !dbg !3317
  %28 = sub i32 %27, 1, !dbg !3318
  %29 = load i32, ptr %6, align 4, !dbg !3319
  %30 = sub i32 %29, 1, !dbg !3320
  %31 = or i32 %28, %30, !dbg !3321
  %32 = add i32 %31, 1, !dbg !3322
  store i32 %32, ptr %24, align 4, !dbg !3309
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %12, ptr align 4 %11, i32 12, i1 false), !dbg !3323
  %33 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %12, i32 0, i32 1, !dbg !3324
  %34 = load i32, ptr %10, align 4, !dbg !3326
  store i32 %34, ptr %33, align 4, !dbg !3324
  ret void, !dbg !3327
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar13global_tensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj(ptr dead_on_unwind noalias writable sret(%"class.softmetal::scalar::GlobalTensor.1") align 4 %0, ptr noundef nonnull align 4 dereferenceable(16) %1, i32 noundef %2, i32 noundef %3) #3 comdat !dbg !3328 {
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 4
  store ptr %1, ptr %6, align 4
    #dbg_declare(ptr %6, !3331, !DIExpression(), !3332)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !3333, !DIExpression(), !3334)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !3335, !DIExpression(), !3336)
  %9 = load ptr, ptr %6, align 4, !dbg !3337, !nonnull !2106, !align !3269
  %10 = icmp ne ptr %9, null, !dbg !3338, !nosanitize !2106
  %11 = ptrtoint ptr %9 to i32, !dbg !3338, !nosanitize !2106
  %12 = and i32 %11, 3, !dbg !3338, !nosanitize !2106
  %13 = icmp eq i32 %12, 0, !dbg !3338, !nosanitize !2106
  %14 = and i1 %10, %13, !dbg !3338, !nosanitize !2106
  br i1 %14, label %16, label %15, !dbg !3338, !prof !2119, !nosanitize !2106

15:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @113, i32 %11) #6, !dbg !3338, !nosanitize !2106
  br label %16, !dbg !3338, !nosanitize !2106

16:                                               ; preds = %15, %4
  %17 = load i32, ptr %7, align 4, !dbg !3339
  %18 = load i32, ptr %8, align 4, !dbg !3340
  %19 = icmp ne ptr %0, null, !dbg !3338, !nosanitize !2106
  %20 = ptrtoint ptr %0 to i32, !dbg !3338, !nosanitize !2106
  %21 = and i32 %20, 3, !dbg !3338, !nosanitize !2106
  %22 = icmp eq i32 %21, 0, !dbg !3338, !nosanitize !2106
  %23 = and i1 %19, %22, !dbg !3338, !nosanitize !2106
  br i1 %23, label %25, label %24, !dbg !3338, !prof !2119, !nosanitize !2106

24:                                               ; preds = %16
  call void @__ubsan_handle_type_mismatch_v1(ptr @115, i32 %20) #6, !dbg !3338, !nosanitize !2106
  br label %25, !dbg !3338, !nosanitize !2106

25:                                               ; preds = %24, %16
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC2ERKS9_jj(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef nonnull align 4 dereferenceable(16) %9, i32 noundef %17, i32 noundef %18), !dbg !3338
  ret void, !dbg !3341
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj(ptr noundef nonnull align 4 dereferenceable(16) %0, ptr noundef nonnull align 4 dereferenceable(4) %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 comdat align 2 !dbg !3342 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 4
  %8 = alloca ptr, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca %struct.InterleavedAddrGen, align 4
  store ptr %0, ptr %7, align 4
    #dbg_declare(ptr %7, !3348, !DIExpression(), !3349)
  store ptr %1, ptr %8, align 4
    #dbg_declare(ptr %8, !3350, !DIExpression(), !3351)
  store i32 %2, ptr %9, align 4
    #dbg_declare(ptr %9, !3352, !DIExpression(), !3353)
  store i32 %3, ptr %10, align 4
    #dbg_declare(ptr %10, !3354, !DIExpression(), !3355)
  %12 = load ptr, ptr %7, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !2106
  %14 = ptrtoint ptr %12 to i32, !nosanitize !2106
  %15 = and i32 %14, 3, !nosanitize !2106
  %16 = icmp eq i32 %15, 0, !nosanitize !2106
  %17 = and i1 %13, %16, !nosanitize !2106
  br i1 %17, label %19, label %18, !prof !2119, !nosanitize !2106

18:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @112, i32 %14) #6, !dbg !3349, !nosanitize !2106
  br label %19, !dbg !3349, !nosanitize !2106

19:                                               ; preds = %18, %4
  %20 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 0, !dbg !3356
  %21 = load i32, ptr %9, align 4, !dbg !3357
  store i32 %21, ptr %20, align 4, !dbg !3356
  %22 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3356
  %23 = load i32, ptr %10, align 4, !dbg !3358
  store i32 %23, ptr %22, align 4, !dbg !3356
  %24 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 2, !dbg !3356
  %25 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %11, i32 0, i32 1, !dbg !3359
  %26 = load i32, ptr %25, align 4, !dbg !3359
  store i32 %26, ptr %5, align 4
    #dbg_declare(ptr %5, !2845, !DIExpression(), !3361)
  store i32 32, ptr %6, align 4
    #dbg_declare(ptr %6, !2850, !DIExpression(), !3363)
  %27 = load i32, ptr %5, align 4, !dbg !3364
  %28 = sub i32 %27, 1, !dbg !3365
  %29 = load i32, ptr %6, align 4, !dbg !3366
  %30 = sub i32 %29, 1, !dbg !3367
  %31 = or i32 %28, %30, !dbg !3368
  %32 = add i32 %31, 1, !dbg !3369
  store i32 %32, ptr %24, align 4, !dbg !3356
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %12, ptr align 4 %11, i32 12, i1 false), !dbg !3370
  %33 = getelementptr inbounds nuw %struct.TensorAccessor, ptr %12, i32 0, i32 1, !dbg !3371
  %34 = load i32, ptr %10, align 4, !dbg !3373
  store i32 %34, ptr %33, align 4, !dbg !3371
  ret void, !dbg !3374
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef float @_ZN9softmetal6scalar7bits_asIfjEET_T0_(i32 noundef %0) #0 comdat !dbg !3375 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !3382, !DIExpression(), !3383)
  %3 = load float, ptr %2, align 4, !dbg !3384
  ret float %3, !dbg !3385
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5storeIfEEvjNS0_11ExactlyThatIT_E4TypeE(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1, float noundef %2) #3 comdat align 2 !dbg !3386 {
  %4 = alloca ptr, align 4
  %5 = alloca i32, align 4
  %6 = alloca float, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca ptr, align 4
  store ptr %0, ptr %4, align 4
    #dbg_declare(ptr %4, !3395, !DIExpression(), !3397)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !3398, !DIExpression(), !3399)
  store float %2, ptr %6, align 4
    #dbg_declare(ptr %6, !3400, !DIExpression(), !3401)
  %10 = load ptr, ptr %4, align 4
  %11 = icmp ne ptr %10, null, !nosanitize !2106
  %12 = ptrtoint ptr %10 to i32, !nosanitize !2106
  %13 = and i32 %12, 3, !nosanitize !2106
  %14 = icmp eq i32 %13, 0, !nosanitize !2106
  %15 = and i1 %11, %14, !nosanitize !2106
  br i1 %15, label %17, label %16, !prof !2119, !nosanitize !2106

16:                                               ; preds = %3
  call void @__ubsan_handle_type_mismatch_v1(ptr @256, i32 %12) #6, !dbg !3397, !nosanitize !2106
  br label %17, !dbg !3397, !nosanitize !2106

17:                                               ; preds = %16, %3
    #dbg_declare(ptr %7, !3402, !DIExpression(), !3403)
  %18 = load i32, ptr %5, align 4, !dbg !3404
  %19 = mul i32 %18, 4, !dbg !3405
  store i32 %19, ptr %7, align 4, !dbg !3403
    #dbg_declare(ptr %8, !3406, !DIExpression(), !3407)
  %20 = load i32, ptr %7, align 4, !dbg !3408
  br i1 true, label %22, label %21, !dbg !3409, !prof !2119, !nosanitize !2106

21:                                               ; preds = %17
  call void @__ubsan_handle_divrem_overflow(ptr @257, i32 %20, i32 256) #6, !dbg !3409, !nosanitize !2106
  br label %22, !dbg !3409, !nosanitize !2106

22:                                               ; preds = %21, %17
  %23 = urem i32 %20, 256, !dbg !3409
  store i32 %23, ptr %8, align 4, !dbg !3407
    #dbg_declare(ptr %9, !3410, !DIExpression(), !3411)
  %24 = load i32, ptr %7, align 4, !dbg !3412
  %25 = call noundef nonnull align 4 dereferenceable(13) ptr @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %10, i32 noundef %24), !dbg !3413
  %26 = icmp ne ptr %25, null, !dbg !3411, !nosanitize !2106
  %27 = ptrtoint ptr %25 to i32, !dbg !3411, !nosanitize !2106
  %28 = and i32 %27, 3, !dbg !3411, !nosanitize !2106
  %29 = icmp eq i32 %28, 0, !dbg !3411, !nosanitize !2106
  %30 = and i1 %26, %29, !dbg !3411, !nosanitize !2106
  br i1 %30, label %32, label %31, !dbg !3411, !prof !2119, !nosanitize !2106

31:                                               ; preds = %22
  call void @__ubsan_handle_type_mismatch_v1(ptr @258, i32 %27) #6, !dbg !3411, !nosanitize !2106
  br label %32, !dbg !3411, !nosanitize !2106

32:                                               ; preds = %31, %22
  store ptr %25, ptr %9, align 4, !dbg !3411
  %33 = load ptr, ptr %9, align 4, !dbg !3414, !nonnull !2106, !align !3269
  %34 = icmp ne ptr %33, null, !dbg !3416, !nosanitize !2106
  %35 = ptrtoint ptr %33 to i32, !dbg !3416, !nosanitize !2106
  %36 = and i32 %35, 3, !dbg !3416, !nosanitize !2106
  %37 = icmp eq i32 %36, 0, !dbg !3416, !nosanitize !2106
  %38 = and i1 %34, %37, !dbg !3416, !nosanitize !2106
  br i1 %38, label %40, label %39, !dbg !3416, !prof !2119, !nosanitize !2106

39:                                               ; preds = %32
  call void @__ubsan_handle_type_mismatch_v1(ptr @259, i32 %35) #6, !dbg !3416, !nosanitize !2106
  br label %40, !dbg !3416, !nosanitize !2106

40:                                               ; preds = %39, %32
  %41 = load i32, ptr %7, align 4, !dbg !3417
  %42 = call noundef zeroext i1 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj(ptr noundef nonnull align 4 dereferenceable(13) %33, i32 noundef %41), !dbg !3416
  br i1 %42, label %69, label %43, !dbg !3418

43:                                               ; preds = %40
  %44 = load ptr, ptr %9, align 4, !dbg !3419, !nonnull !2106, !align !3269
  %45 = icmp ne ptr %44, null, !dbg !3421, !nosanitize !2106
  %46 = ptrtoint ptr %44 to i32, !dbg !3421, !nosanitize !2106
  %47 = and i32 %46, 3, !dbg !3421, !nosanitize !2106
  %48 = icmp eq i32 %47, 0, !dbg !3421, !nosanitize !2106
  %49 = and i1 %45, %48, !dbg !3421, !nosanitize !2106
  br i1 %49, label %51, label %50, !dbg !3421, !prof !2119, !nosanitize !2106

50:                                               ; preds = %43
  call void @__ubsan_handle_type_mismatch_v1(ptr @260, i32 %46) #6, !dbg !3421, !nosanitize !2106
  br label %51, !dbg !3421, !nosanitize !2106

51:                                               ; preds = %50, %43
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE(ptr noundef nonnull align 4 dereferenceable(88) %10, ptr noundef nonnull align 4 dereferenceable(13) %44), !dbg !3421
  %52 = load i32, ptr %7, align 4, !dbg !3422
  %53 = load i32, ptr %8, align 4, !dbg !3423
  %54 = sub i32 %52, %53, !dbg !3424
  %55 = load ptr, ptr %9, align 4, !dbg !3425, !nonnull !2106, !align !3269
  %56 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %55, i32 0, i32 0, !dbg !3426
  %57 = ptrtoint ptr %56 to i32, !dbg !3427, !nosanitize !2106
  %58 = and i32 %57, 3, !dbg !3427, !nosanitize !2106
  %59 = icmp eq i32 %58, 0, !dbg !3427, !nosanitize !2106
  br i1 %59, label %61, label %60, !dbg !3427, !prof !2119, !nosanitize !2106

60:                                               ; preds = %51
  call void @__ubsan_handle_type_mismatch_v1(ptr @261, i32 %57) #6, !dbg !3427, !nosanitize !2106
  br label %61, !dbg !3427, !nosanitize !2106

61:                                               ; preds = %60, %51
  store i32 %54, ptr %56, align 4, !dbg !3427
  %62 = load ptr, ptr %9, align 4, !dbg !3428, !nonnull !2106, !align !3269
  %63 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %62, i32 0, i32 3, !dbg !3429
  %64 = ptrtoint ptr %63 to i32, !dbg !3430, !nosanitize !2106
  %65 = and i32 %64, 3, !dbg !3430, !nosanitize !2106
  %66 = icmp eq i32 %65, 0, !dbg !3430, !nosanitize !2106
  br i1 %66, label %68, label %67, !dbg !3430, !prof !2119, !nosanitize !2106

67:                                               ; preds = %61
  call void @__ubsan_handle_type_mismatch_v1(ptr @262, i32 %64) #6, !dbg !3430, !nosanitize !2106
  br label %68, !dbg !3430, !nosanitize !2106

68:                                               ; preds = %67, %61
  store i8 0, ptr %63, align 4, !dbg !3430
  br label %135, !dbg !3431

69:                                               ; preds = %40
  %70 = load ptr, ptr %9, align 4, !dbg !3432, !nonnull !2106, !align !3269
  %71 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %70, i32 0, i32 2, !dbg !3434
  %72 = ptrtoint ptr %71 to i32, !dbg !3434, !nosanitize !2106
  %73 = and i32 %72, 3, !dbg !3434, !nosanitize !2106
  %74 = icmp eq i32 %73, 0, !dbg !3434, !nosanitize !2106
  br i1 %74, label %76, label %75, !dbg !3434, !prof !2119, !nosanitize !2106

75:                                               ; preds = %69
  call void @__ubsan_handle_type_mismatch_v1(ptr @263, i32 %72) #6, !dbg !3434, !nosanitize !2106
  br label %76, !dbg !3434, !nosanitize !2106

76:                                               ; preds = %75, %69
  %77 = load i32, ptr %71, align 4, !dbg !3434
  %78 = icmp ne i32 %77, 0, !dbg !3435
  br i1 %78, label %79, label %134, !dbg !3436

79:                                               ; preds = %76
  %80 = load i32, ptr %8, align 4, !dbg !3437
  %81 = add i32 %80, 4, !dbg !3438
  %82 = load ptr, ptr %9, align 4, !dbg !3439, !nonnull !2106, !align !3269
  %83 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %82, i32 0, i32 1, !dbg !3440
  %84 = ptrtoint ptr %83 to i32, !dbg !3440, !nosanitize !2106
  %85 = and i32 %84, 3, !dbg !3440, !nosanitize !2106
  %86 = icmp eq i32 %85, 0, !dbg !3440, !nosanitize !2106
  br i1 %86, label %88, label %87, !dbg !3440, !prof !2119, !nosanitize !2106

87:                                               ; preds = %79
  call void @__ubsan_handle_type_mismatch_v1(ptr @264, i32 %84) #6, !dbg !3440, !nosanitize !2106
  br label %88, !dbg !3440, !nosanitize !2106

88:                                               ; preds = %87, %79
  %89 = load i32, ptr %83, align 4, !dbg !3440
  %90 = icmp ne i32 %81, %89, !dbg !3441
  br i1 %90, label %91, label %134, !dbg !3442

91:                                               ; preds = %88
  %92 = load i32, ptr %8, align 4, !dbg !3443
  %93 = load ptr, ptr %9, align 4, !dbg !3444, !nonnull !2106, !align !3269
  %94 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %93, i32 0, i32 2, !dbg !3445
  %95 = ptrtoint ptr %94 to i32, !dbg !3445, !nosanitize !2106
  %96 = and i32 %95, 3, !dbg !3445, !nosanitize !2106
  %97 = icmp eq i32 %96, 0, !dbg !3445, !nosanitize !2106
  br i1 %97, label %99, label %98, !dbg !3445, !prof !2119, !nosanitize !2106

98:                                               ; preds = %91
  call void @__ubsan_handle_type_mismatch_v1(ptr @265, i32 %95) #6, !dbg !3445, !nosanitize !2106
  br label %99, !dbg !3445, !nosanitize !2106

99:                                               ; preds = %98, %91
  %100 = load i32, ptr %94, align 4, !dbg !3445
  %101 = icmp ne i32 %92, %100, !dbg !3446
  br i1 %101, label %102, label %134, !dbg !3447

102:                                              ; preds = %99
  %103 = load i32, ptr %8, align 4, !dbg !3448
  %104 = load ptr, ptr %9, align 4, !dbg !3449, !nonnull !2106, !align !3269
  %105 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %104, i32 0, i32 1, !dbg !3450
  %106 = ptrtoint ptr %105 to i32, !dbg !3450, !nosanitize !2106
  %107 = and i32 %106, 3, !dbg !3450, !nosanitize !2106
  %108 = icmp eq i32 %107, 0, !dbg !3450, !nosanitize !2106
  br i1 %108, label %110, label %109, !dbg !3450, !prof !2119, !nosanitize !2106

109:                                              ; preds = %102
  call void @__ubsan_handle_type_mismatch_v1(ptr @266, i32 %106) #6, !dbg !3450, !nosanitize !2106
  br label %110, !dbg !3450, !nosanitize !2106

110:                                              ; preds = %109, %102
  %111 = load i32, ptr %105, align 4, !dbg !3450
  %112 = icmp uge i32 %103, %111, !dbg !3451
  br i1 %112, label %113, label %125, !dbg !3452

113:                                              ; preds = %110
  %114 = load i32, ptr %8, align 4, !dbg !3453
  %115 = add i32 %114, 4, !dbg !3454
  %116 = load ptr, ptr %9, align 4, !dbg !3455, !nonnull !2106, !align !3269
  %117 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %116, i32 0, i32 2, !dbg !3456
  %118 = ptrtoint ptr %117 to i32, !dbg !3456, !nosanitize !2106
  %119 = and i32 %118, 3, !dbg !3456, !nosanitize !2106
  %120 = icmp eq i32 %119, 0, !dbg !3456, !nosanitize !2106
  br i1 %120, label %122, label %121, !dbg !3456, !prof !2119, !nosanitize !2106

121:                                              ; preds = %113
  call void @__ubsan_handle_type_mismatch_v1(ptr @267, i32 %118) #6, !dbg !3456, !nosanitize !2106
  br label %122, !dbg !3456, !nosanitize !2106

122:                                              ; preds = %121, %113
  %123 = load i32, ptr %117, align 4, !dbg !3456
  %124 = icmp ule i32 %115, %123, !dbg !3457
  br i1 %124, label %134, label %125, !dbg !3447

125:                                              ; preds = %122, %110
  %126 = load ptr, ptr %9, align 4, !dbg !3458, !nonnull !2106, !align !3269
  %127 = icmp ne ptr %126, null, !dbg !3460, !nosanitize !2106
  %128 = ptrtoint ptr %126 to i32, !dbg !3460, !nosanitize !2106
  %129 = and i32 %128, 3, !dbg !3460, !nosanitize !2106
  %130 = icmp eq i32 %129, 0, !dbg !3460, !nosanitize !2106
  %131 = and i1 %127, %130, !dbg !3460, !nosanitize !2106
  br i1 %131, label %133, label %132, !dbg !3460, !prof !2119, !nosanitize !2106

132:                                              ; preds = %125
  call void @__ubsan_handle_type_mismatch_v1(ptr @268, i32 %128) #6, !dbg !3460, !nosanitize !2106
  br label %133, !dbg !3460, !nosanitize !2106

133:                                              ; preds = %132, %125
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE(ptr noundef nonnull align 4 dereferenceable(88) %10, ptr noundef nonnull align 4 dereferenceable(13) %126), !dbg !3460
  br label %134, !dbg !3461

134:                                              ; preds = %133, %122, %99, %88, %76
  br label %135

135:                                              ; preds = %134, %68
  %136 = load float, ptr %6, align 4, !dbg !3462
  %137 = load i32, ptr %7, align 4, !dbg !3463
  %138 = call noundef i32 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %10, i32 noundef %137), !dbg !3464
  %139 = inttoptr i32 %138 to ptr, !dbg !3465
  %140 = icmp ne ptr %139, null, !dbg !3466, !nosanitize !2106
  %141 = ptrtoint ptr %139 to i32, !dbg !3466, !nosanitize !2106
  %142 = and i32 %141, 3, !dbg !3466, !nosanitize !2106
  %143 = icmp eq i32 %142, 0, !dbg !3466, !nosanitize !2106
  %144 = and i1 %140, %143, !dbg !3466, !nosanitize !2106
  br i1 %144, label %146, label %145, !dbg !3466, !prof !2119, !nosanitize !2106

145:                                              ; preds = %135
  call void @__ubsan_handle_type_mismatch_v1(ptr @270, i32 %141) #6, !dbg !3466, !nosanitize !2106
  br label %146, !dbg !3466, !nosanitize !2106

146:                                              ; preds = %145, %135
  store float %136, ptr %139, align 4, !dbg !3466
  %147 = load ptr, ptr %9, align 4, !dbg !3467, !nonnull !2106, !align !3269
  %148 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %147, i32 0, i32 2, !dbg !3469
  %149 = ptrtoint ptr %148 to i32, !dbg !3469, !nosanitize !2106
  %150 = and i32 %149, 3, !dbg !3469, !nosanitize !2106
  %151 = icmp eq i32 %150, 0, !dbg !3469, !nosanitize !2106
  br i1 %151, label %153, label %152, !dbg !3469, !prof !2119, !nosanitize !2106

152:                                              ; preds = %146
  call void @__ubsan_handle_type_mismatch_v1(ptr @271, i32 %149) #6, !dbg !3469, !nosanitize !2106
  br label %153, !dbg !3469, !nosanitize !2106

153:                                              ; preds = %152, %146
  %154 = load i32, ptr %148, align 4, !dbg !3469
  %155 = icmp eq i32 %154, 0, !dbg !3470
  br i1 %155, label %156, label %174, !dbg !3470

156:                                              ; preds = %153
  %157 = load i32, ptr %8, align 4, !dbg !3471
  %158 = load ptr, ptr %9, align 4, !dbg !3473, !nonnull !2106, !align !3269
  %159 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %158, i32 0, i32 1, !dbg !3474
  %160 = ptrtoint ptr %159 to i32, !dbg !3475, !nosanitize !2106
  %161 = and i32 %160, 3, !dbg !3475, !nosanitize !2106
  %162 = icmp eq i32 %161, 0, !dbg !3475, !nosanitize !2106
  br i1 %162, label %164, label %163, !dbg !3475, !prof !2119, !nosanitize !2106

163:                                              ; preds = %156
  call void @__ubsan_handle_type_mismatch_v1(ptr @272, i32 %160) #6, !dbg !3475, !nosanitize !2106
  br label %164, !dbg !3475, !nosanitize !2106

164:                                              ; preds = %163, %156
  store i32 %157, ptr %159, align 4, !dbg !3475
  %165 = load i32, ptr %8, align 4, !dbg !3476
  %166 = add i32 %165, 4, !dbg !3477
  %167 = load ptr, ptr %9, align 4, !dbg !3478, !nonnull !2106, !align !3269
  %168 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %167, i32 0, i32 2, !dbg !3479
  %169 = ptrtoint ptr %168 to i32, !dbg !3480, !nosanitize !2106
  %170 = and i32 %169, 3, !dbg !3480, !nosanitize !2106
  %171 = icmp eq i32 %170, 0, !dbg !3480, !nosanitize !2106
  br i1 %171, label %173, label %172, !dbg !3480, !prof !2119, !nosanitize !2106

172:                                              ; preds = %164
  call void @__ubsan_handle_type_mismatch_v1(ptr @273, i32 %169) #6, !dbg !3480, !nosanitize !2106
  br label %173, !dbg !3480, !nosanitize !2106

173:                                              ; preds = %172, %164
  store i32 %166, ptr %168, align 4, !dbg !3480
  br label %237, !dbg !3481

174:                                              ; preds = %153
  %175 = load i32, ptr %8, align 4, !dbg !3482
  %176 = load ptr, ptr %9, align 4, !dbg !3484, !nonnull !2106, !align !3269
  %177 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %176, i32 0, i32 1, !dbg !3485
  %178 = ptrtoint ptr %177 to i32, !dbg !3485, !nosanitize !2106
  %179 = and i32 %178, 3, !dbg !3485, !nosanitize !2106
  %180 = icmp eq i32 %179, 0, !dbg !3485, !nosanitize !2106
  br i1 %180, label %182, label %181, !dbg !3485, !prof !2119, !nosanitize !2106

181:                                              ; preds = %174
  call void @__ubsan_handle_type_mismatch_v1(ptr @274, i32 %178) #6, !dbg !3485, !nosanitize !2106
  br label %182, !dbg !3485, !nosanitize !2106

182:                                              ; preds = %181, %174
  %183 = load i32, ptr %177, align 4, !dbg !3485
  %184 = icmp ult i32 %175, %183, !dbg !3486
  br i1 %184, label %185, label %187, !dbg !3482

185:                                              ; preds = %182
  %186 = load i32, ptr %8, align 4, !dbg !3487
  br label %196, !dbg !3482

187:                                              ; preds = %182
  %188 = load ptr, ptr %9, align 4, !dbg !3488, !nonnull !2106, !align !3269
  %189 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %188, i32 0, i32 1, !dbg !3489
  %190 = ptrtoint ptr %189 to i32, !dbg !3489, !nosanitize !2106
  %191 = and i32 %190, 3, !dbg !3489, !nosanitize !2106
  %192 = icmp eq i32 %191, 0, !dbg !3489, !nosanitize !2106
  br i1 %192, label %194, label %193, !dbg !3489, !prof !2119, !nosanitize !2106

193:                                              ; preds = %187
  call void @__ubsan_handle_type_mismatch_v1(ptr @275, i32 %190) #6, !dbg !3489, !nosanitize !2106
  br label %194, !dbg !3489, !nosanitize !2106

194:                                              ; preds = %193, %187
  %195 = load i32, ptr %189, align 4, !dbg !3489
  br label %196, !dbg !3482

196:                                              ; preds = %194, %185
  %197 = phi i32 [ %186, %185 ], [ %195, %194 ], !dbg !3482
  %198 = load ptr, ptr %9, align 4, !dbg !3490, !nonnull !2106, !align !3269
  %199 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %198, i32 0, i32 1, !dbg !3491
  %200 = ptrtoint ptr %199 to i32, !dbg !3492, !nosanitize !2106
  %201 = and i32 %200, 3, !dbg !3492, !nosanitize !2106
  %202 = icmp eq i32 %201, 0, !dbg !3492, !nosanitize !2106
  br i1 %202, label %204, label %203, !dbg !3492, !prof !2119, !nosanitize !2106

203:                                              ; preds = %196
  call void @__ubsan_handle_type_mismatch_v1(ptr @276, i32 %200) #6, !dbg !3492, !nosanitize !2106
  br label %204, !dbg !3492, !nosanitize !2106

204:                                              ; preds = %203, %196
  store i32 %197, ptr %199, align 4, !dbg !3492
  %205 = load i32, ptr %8, align 4, !dbg !3493
  %206 = add i32 %205, 4, !dbg !3494
  %207 = load ptr, ptr %9, align 4, !dbg !3495, !nonnull !2106, !align !3269
  %208 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %207, i32 0, i32 2, !dbg !3496
  %209 = ptrtoint ptr %208 to i32, !dbg !3496, !nosanitize !2106
  %210 = and i32 %209, 3, !dbg !3496, !nosanitize !2106
  %211 = icmp eq i32 %210, 0, !dbg !3496, !nosanitize !2106
  br i1 %211, label %213, label %212, !dbg !3496, !prof !2119, !nosanitize !2106

212:                                              ; preds = %204
  call void @__ubsan_handle_type_mismatch_v1(ptr @277, i32 %209) #6, !dbg !3496, !nosanitize !2106
  br label %213, !dbg !3496, !nosanitize !2106

213:                                              ; preds = %212, %204
  %214 = load i32, ptr %208, align 4, !dbg !3496
  %215 = icmp ugt i32 %206, %214, !dbg !3497
  br i1 %215, label %216, label %219, !dbg !3493

216:                                              ; preds = %213
  %217 = load i32, ptr %8, align 4, !dbg !3498
  %218 = add i32 %217, 4, !dbg !3499
  br label %228, !dbg !3493

219:                                              ; preds = %213
  %220 = load ptr, ptr %9, align 4, !dbg !3500, !nonnull !2106, !align !3269
  %221 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %220, i32 0, i32 2, !dbg !3501
  %222 = ptrtoint ptr %221 to i32, !dbg !3501, !nosanitize !2106
  %223 = and i32 %222, 3, !dbg !3501, !nosanitize !2106
  %224 = icmp eq i32 %223, 0, !dbg !3501, !nosanitize !2106
  br i1 %224, label %226, label %225, !dbg !3501, !prof !2119, !nosanitize !2106

225:                                              ; preds = %219
  call void @__ubsan_handle_type_mismatch_v1(ptr @278, i32 %222) #6, !dbg !3501, !nosanitize !2106
  br label %226, !dbg !3501, !nosanitize !2106

226:                                              ; preds = %225, %219
  %227 = load i32, ptr %221, align 4, !dbg !3501
  br label %228, !dbg !3493

228:                                              ; preds = %226, %216
  %229 = phi i32 [ %218, %216 ], [ %227, %226 ], !dbg !3493
  %230 = load ptr, ptr %9, align 4, !dbg !3502, !nonnull !2106, !align !3269
  %231 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %230, i32 0, i32 2, !dbg !3503
  %232 = ptrtoint ptr %231 to i32, !dbg !3504, !nosanitize !2106
  %233 = and i32 %232, 3, !dbg !3504, !nosanitize !2106
  %234 = icmp eq i32 %233, 0, !dbg !3504, !nosanitize !2106
  br i1 %234, label %236, label %235, !dbg !3504, !prof !2119, !nosanitize !2106

235:                                              ; preds = %228
  call void @__ubsan_handle_type_mismatch_v1(ptr @279, i32 %232) #6, !dbg !3504, !nosanitize !2106
  br label %236, !dbg !3504, !nosanitize !2106

236:                                              ; preds = %235, %228
  store i32 %229, ptr %231, align 4, !dbg !3504
  br label %237

237:                                              ; preds = %236, %173
  ret void, !dbg !3505
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef float @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIfEET_j(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1) #3 comdat align 2 !dbg !3506 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3508, !DIExpression(), !3509)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !3510, !DIExpression(), !3511)
  %7 = load ptr, ptr %3, align 4
  %8 = icmp ne ptr %7, null, !nosanitize !2106
  %9 = ptrtoint ptr %7 to i32, !nosanitize !2106
  %10 = and i32 %9, 3, !nosanitize !2106
  %11 = icmp eq i32 %10, 0, !nosanitize !2106
  %12 = and i1 %8, %11, !nosanitize !2106
  br i1 %12, label %14, label %13, !prof !2119, !nosanitize !2106

13:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @120, i32 %9) #6, !dbg !3509, !nosanitize !2106
  br label %14, !dbg !3509, !nosanitize !2106

14:                                               ; preds = %13, %2
    #dbg_declare(ptr %5, !3512, !DIExpression(), !3513)
  %15 = load i32, ptr %4, align 4, !dbg !3514
  %16 = mul i32 %15, 4, !dbg !3515
  store i32 %16, ptr %5, align 4, !dbg !3513
    #dbg_declare(ptr %6, !3516, !DIExpression(), !3517)
  %17 = load i32, ptr %5, align 4, !dbg !3518
  %18 = call noundef nonnull align 4 dereferenceable(13) ptr @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %7, i32 noundef %17), !dbg !3519
  %19 = icmp ne ptr %18, null, !dbg !3517, !nosanitize !2106
  %20 = ptrtoint ptr %18 to i32, !dbg !3517, !nosanitize !2106
  %21 = and i32 %20, 3, !dbg !3517, !nosanitize !2106
  %22 = icmp eq i32 %21, 0, !dbg !3517, !nosanitize !2106
  %23 = and i1 %19, %22, !dbg !3517, !nosanitize !2106
  br i1 %23, label %25, label %24, !dbg !3517, !prof !2119, !nosanitize !2106

24:                                               ; preds = %14
  call void @__ubsan_handle_type_mismatch_v1(ptr @122, i32 %20) #6, !dbg !3517, !nosanitize !2106
  br label %25, !dbg !3517, !nosanitize !2106

25:                                               ; preds = %24, %14
  store ptr %18, ptr %6, align 4, !dbg !3517
  %26 = load ptr, ptr %6, align 4, !dbg !3520, !nonnull !2106, !align !3269
  %27 = icmp ne ptr %26, null, !dbg !3522, !nosanitize !2106
  %28 = ptrtoint ptr %26 to i32, !dbg !3522, !nosanitize !2106
  %29 = and i32 %28, 3, !dbg !3522, !nosanitize !2106
  %30 = icmp eq i32 %29, 0, !dbg !3522, !nosanitize !2106
  %31 = and i1 %27, %30, !dbg !3522, !nosanitize !2106
  br i1 %31, label %33, label %32, !dbg !3522, !prof !2119, !nosanitize !2106

32:                                               ; preds = %25
  call void @__ubsan_handle_type_mismatch_v1(ptr @124, i32 %28) #6, !dbg !3522, !nosanitize !2106
  br label %33, !dbg !3522, !nosanitize !2106

33:                                               ; preds = %32, %25
  %34 = load i32, ptr %5, align 4, !dbg !3523
  %35 = call noundef zeroext i1 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj(ptr noundef nonnull align 4 dereferenceable(13) %26, i32 noundef %34), !dbg !3522
  br i1 %35, label %36, label %50, !dbg !3524

36:                                               ; preds = %33
  %37 = load ptr, ptr %6, align 4, !dbg !3525, !nonnull !2106, !align !3269
  %38 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %37, i32 0, i32 3, !dbg !3526
  %39 = ptrtoint ptr %38 to i32, !dbg !3526, !nosanitize !2106
  %40 = and i32 %39, 3, !dbg !3526, !nosanitize !2106
  %41 = icmp eq i32 %40, 0, !dbg !3526, !nosanitize !2106
  br i1 %41, label %43, label %42, !dbg !3526, !prof !2119, !nosanitize !2106

42:                                               ; preds = %36
  call void @__ubsan_handle_type_mismatch_v1(ptr @126, i32 %39) #6, !dbg !3526, !nosanitize !2106
  br label %43, !dbg !3526, !nosanitize !2106

43:                                               ; preds = %42, %36
  %44 = load i8, ptr %38, align 4, !dbg !3526
  %45 = icmp ule i8 %44, 1, !dbg !3526, !nosanitize !2106
  br i1 %45, label %48, label %46, !dbg !3526, !prof !2119, !nosanitize !2106

46:                                               ; preds = %43
  %47 = zext i8 %44 to i32, !dbg !3526, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @127, i32 %47) #6, !dbg !3526, !nosanitize !2106
  br label %48, !dbg !3526, !nosanitize !2106

48:                                               ; preds = %46, %43
  %49 = trunc i8 %44 to i1, !dbg !3526
  br i1 %49, label %60, label %50, !dbg !3527

50:                                               ; preds = %48, %33
  %51 = load ptr, ptr %6, align 4, !dbg !3528, !nonnull !2106, !align !3269
  %52 = icmp ne ptr %51, null, !dbg !3529, !nosanitize !2106
  %53 = ptrtoint ptr %51 to i32, !dbg !3529, !nosanitize !2106
  %54 = and i32 %53, 3, !dbg !3529, !nosanitize !2106
  %55 = icmp eq i32 %54, 0, !dbg !3529, !nosanitize !2106
  %56 = and i1 %52, %55, !dbg !3529, !nosanitize !2106
  br i1 %56, label %58, label %57, !dbg !3529, !prof !2119, !nosanitize !2106

57:                                               ; preds = %50
  call void @__ubsan_handle_type_mismatch_v1(ptr @128, i32 %53) #6, !dbg !3529, !nosanitize !2106
  br label %58, !dbg !3529, !nosanitize !2106

58:                                               ; preds = %57, %50
  %59 = load i32, ptr %5, align 4, !dbg !3530
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4fillERNSA_4LineEj(ptr noundef nonnull align 4 dereferenceable(88) %7, ptr noundef nonnull align 4 dereferenceable(13) %51, i32 noundef %59), !dbg !3529
  br label %60, !dbg !3529

60:                                               ; preds = %58, %48
  %61 = load i32, ptr %5, align 4, !dbg !3531
  %62 = call noundef i32 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %7, i32 noundef %61), !dbg !3532
  %63 = inttoptr i32 %62 to ptr, !dbg !3533
  %64 = icmp ne ptr %63, null, !dbg !3534, !nosanitize !2106
  %65 = ptrtoint ptr %63 to i32, !dbg !3534, !nosanitize !2106
  %66 = and i32 %65, 3, !dbg !3534, !nosanitize !2106
  %67 = icmp eq i32 %66, 0, !dbg !3534, !nosanitize !2106
  %68 = and i1 %64, %67, !dbg !3534, !nosanitize !2106
  br i1 %68, label %70, label %69, !dbg !3534, !prof !2119, !nosanitize !2106

69:                                               ; preds = %60
  call void @__ubsan_handle_type_mismatch_v1(ptr @130, i32 %65) #6, !dbg !3534, !nosanitize !2106
  br label %70, !dbg !3534, !nosanitize !2106

70:                                               ; preds = %69, %60
  %71 = load float, ptr %63, align 4, !dbg !3534
  ret float %71, !dbg !3535
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIiEET_j(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1) #3 comdat align 2 !dbg !3536 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3540, !DIExpression(), !3542)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !3543, !DIExpression(), !3544)
  %7 = load ptr, ptr %3, align 4
  %8 = icmp ne ptr %7, null, !nosanitize !2106
  %9 = ptrtoint ptr %7 to i32, !nosanitize !2106
  %10 = and i32 %9, 3, !nosanitize !2106
  %11 = icmp eq i32 %10, 0, !nosanitize !2106
  %12 = and i1 %8, %11, !nosanitize !2106
  br i1 %12, label %14, label %13, !prof !2119, !nosanitize !2106

13:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @213, i32 %9) #6, !dbg !3542, !nosanitize !2106
  br label %14, !dbg !3542, !nosanitize !2106

14:                                               ; preds = %13, %2
    #dbg_declare(ptr %5, !3545, !DIExpression(), !3546)
  %15 = load i32, ptr %4, align 4, !dbg !3547
  %16 = mul i32 %15, 4, !dbg !3548
  store i32 %16, ptr %5, align 4, !dbg !3546
    #dbg_declare(ptr %6, !3549, !DIExpression(), !3550)
  %17 = load i32, ptr %5, align 4, !dbg !3551
  %18 = call noundef nonnull align 4 dereferenceable(13) ptr @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %7, i32 noundef %17), !dbg !3552
  %19 = icmp ne ptr %18, null, !dbg !3550, !nosanitize !2106
  %20 = ptrtoint ptr %18 to i32, !dbg !3550, !nosanitize !2106
  %21 = and i32 %20, 3, !dbg !3550, !nosanitize !2106
  %22 = icmp eq i32 %21, 0, !dbg !3550, !nosanitize !2106
  %23 = and i1 %19, %22, !dbg !3550, !nosanitize !2106
  br i1 %23, label %25, label %24, !dbg !3550, !prof !2119, !nosanitize !2106

24:                                               ; preds = %14
  call void @__ubsan_handle_type_mismatch_v1(ptr @215, i32 %20) #6, !dbg !3550, !nosanitize !2106
  br label %25, !dbg !3550, !nosanitize !2106

25:                                               ; preds = %24, %14
  store ptr %18, ptr %6, align 4, !dbg !3550
  %26 = load ptr, ptr %6, align 4, !dbg !3553, !nonnull !2106, !align !3269
  %27 = icmp ne ptr %26, null, !dbg !3555, !nosanitize !2106
  %28 = ptrtoint ptr %26 to i32, !dbg !3555, !nosanitize !2106
  %29 = and i32 %28, 3, !dbg !3555, !nosanitize !2106
  %30 = icmp eq i32 %29, 0, !dbg !3555, !nosanitize !2106
  %31 = and i1 %27, %30, !dbg !3555, !nosanitize !2106
  br i1 %31, label %33, label %32, !dbg !3555, !prof !2119, !nosanitize !2106

32:                                               ; preds = %25
  call void @__ubsan_handle_type_mismatch_v1(ptr @217, i32 %28) #6, !dbg !3555, !nosanitize !2106
  br label %33, !dbg !3555, !nosanitize !2106

33:                                               ; preds = %32, %25
  %34 = load i32, ptr %5, align 4, !dbg !3556
  %35 = call noundef zeroext i1 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj(ptr noundef nonnull align 4 dereferenceable(13) %26, i32 noundef %34), !dbg !3555
  br i1 %35, label %36, label %50, !dbg !3557

36:                                               ; preds = %33
  %37 = load ptr, ptr %6, align 4, !dbg !3558, !nonnull !2106, !align !3269
  %38 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %37, i32 0, i32 3, !dbg !3559
  %39 = ptrtoint ptr %38 to i32, !dbg !3559, !nosanitize !2106
  %40 = and i32 %39, 3, !dbg !3559, !nosanitize !2106
  %41 = icmp eq i32 %40, 0, !dbg !3559, !nosanitize !2106
  br i1 %41, label %43, label %42, !dbg !3559, !prof !2119, !nosanitize !2106

42:                                               ; preds = %36
  call void @__ubsan_handle_type_mismatch_v1(ptr @218, i32 %39) #6, !dbg !3559, !nosanitize !2106
  br label %43, !dbg !3559, !nosanitize !2106

43:                                               ; preds = %42, %36
  %44 = load i8, ptr %38, align 4, !dbg !3559
  %45 = icmp ule i8 %44, 1, !dbg !3559, !nosanitize !2106
  br i1 %45, label %48, label %46, !dbg !3559, !prof !2119, !nosanitize !2106

46:                                               ; preds = %43
  %47 = zext i8 %44 to i32, !dbg !3559, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @219, i32 %47) #6, !dbg !3559, !nosanitize !2106
  br label %48, !dbg !3559, !nosanitize !2106

48:                                               ; preds = %46, %43
  %49 = trunc i8 %44 to i1, !dbg !3559
  br i1 %49, label %60, label %50, !dbg !3560

50:                                               ; preds = %48, %33
  %51 = load ptr, ptr %6, align 4, !dbg !3561, !nonnull !2106, !align !3269
  %52 = icmp ne ptr %51, null, !dbg !3562, !nosanitize !2106
  %53 = ptrtoint ptr %51 to i32, !dbg !3562, !nosanitize !2106
  %54 = and i32 %53, 3, !dbg !3562, !nosanitize !2106
  %55 = icmp eq i32 %54, 0, !dbg !3562, !nosanitize !2106
  %56 = and i1 %52, %55, !dbg !3562, !nosanitize !2106
  br i1 %56, label %58, label %57, !dbg !3562, !prof !2119, !nosanitize !2106

57:                                               ; preds = %50
  call void @__ubsan_handle_type_mismatch_v1(ptr @220, i32 %53) #6, !dbg !3562, !nosanitize !2106
  br label %58, !dbg !3562, !nosanitize !2106

58:                                               ; preds = %57, %50
  %59 = load i32, ptr %5, align 4, !dbg !3563
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4fillERNSA_4LineEj(ptr noundef nonnull align 4 dereferenceable(88) %7, ptr noundef nonnull align 4 dereferenceable(13) %51, i32 noundef %59), !dbg !3562
  br label %60, !dbg !3562

60:                                               ; preds = %58, %48
  %61 = load i32, ptr %5, align 4, !dbg !3564
  %62 = call noundef i32 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %7, i32 noundef %61), !dbg !3565
  %63 = inttoptr i32 %62 to ptr, !dbg !3566
  %64 = icmp ne ptr %63, null, !dbg !3567, !nosanitize !2106
  %65 = ptrtoint ptr %63 to i32, !dbg !3567, !nosanitize !2106
  %66 = and i32 %65, 3, !dbg !3567, !nosanitize !2106
  %67 = icmp eq i32 %66, 0, !dbg !3567, !nosanitize !2106
  %68 = and i1 %64, %67, !dbg !3567, !nosanitize !2106
  br i1 %68, label %70, label %69, !dbg !3567, !prof !2119, !nosanitize !2106

69:                                               ; preds = %60
  call void @__ubsan_handle_type_mismatch_v1(ptr @222, i32 %65) #6, !dbg !3567, !nosanitize !2106
  br label %70, !dbg !3567, !nosanitize !2106

70:                                               ; preds = %69, %60
  %71 = load i32, ptr %63, align 4, !dbg !3567
  ret i32 %71, !dbg !3568
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_add_overflow(ptr, i32, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv(ptr noundef nonnull align 4 dereferenceable(88) %0) #3 comdat align 2 !dbg !3569 {
  %2 = alloca ptr, align 4
  %3 = alloca ptr, align 4
  %4 = alloca ptr, align 4
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !3570, !DIExpression(), !3571)
  %7 = load ptr, ptr %2, align 4
  %8 = icmp ne ptr %7, null, !nosanitize !2106
  %9 = ptrtoint ptr %7 to i32, !nosanitize !2106
  %10 = and i32 %9, 3, !nosanitize !2106
  %11 = icmp eq i32 %10, 0, !nosanitize !2106
  %12 = and i1 %8, %11, !nosanitize !2106
  br i1 %12, label %14, label %13, !prof !2119, !nosanitize !2106

13:                                               ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @280, i32 %9) #6, !dbg !3571, !nosanitize !2106
  br label %14, !dbg !3571, !nosanitize !2106

14:                                               ; preds = %13, %1
    #dbg_declare(ptr %3, !3572, !DIExpression(), !3575)
  %15 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor.1", ptr %7, i32 0, i32 1, !dbg !3576
  %16 = icmp ne ptr %15, null, !dbg !3576, !nosanitize !2106
  %17 = ptrtoint ptr %15 to i32, !dbg !3576, !nosanitize !2106
  %18 = and i32 %17, 3, !dbg !3576, !nosanitize !2106
  %19 = icmp eq i32 %18, 0, !dbg !3576, !nosanitize !2106
  %20 = and i1 %16, %19, !dbg !3576, !nosanitize !2106
  br i1 %20, label %22, label %21, !dbg !3576, !prof !2119, !nosanitize !2106

21:                                               ; preds = %14
  call void @__ubsan_handle_type_mismatch_v1(ptr @281, i32 %17) #6, !dbg !3576, !nosanitize !2106
  br label %22, !dbg !3576, !nosanitize !2106

22:                                               ; preds = %21, %14
  store ptr %15, ptr %3, align 4, !dbg !3576
    #dbg_declare(ptr %4, !3577, !DIExpression(), !3575)
  %23 = load ptr, ptr %3, align 4, !dbg !3579, !nonnull !2106, !align !3269
  %24 = getelementptr inbounds [4 x %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %23, i32 0, i32 0, !dbg !3579
  store ptr %24, ptr %4, align 4, !dbg !3579
    #dbg_declare(ptr %5, !3580, !DIExpression(), !3575)
  %25 = load ptr, ptr %3, align 4, !dbg !3579, !nonnull !2106, !align !3269
  %26 = getelementptr inbounds [4 x %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %25, i32 0, i32 0, !dbg !3579
  br i1 true, label %28, label %27, !dbg !3579, !prof !2119, !nosanitize !2106

27:                                               ; preds = %22
  call void @__ubsan_handle_out_of_bounds(ptr @283, i32 4) #6, !dbg !3579, !nosanitize !2106
  br label %28, !dbg !3579, !nosanitize !2106

28:                                               ; preds = %27, %22
  %29 = getelementptr inbounds %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %26, i32 4, !dbg !3579
  %30 = ptrtoint ptr %26 to i32, !dbg !3579, !nosanitize !2106
  %31 = add i32 %30, 64, !dbg !3579, !nosanitize !2106
  %32 = icmp ne ptr %26, null, !dbg !3579, !nosanitize !2106
  %33 = icmp ne i32 %31, 0, !dbg !3579, !nosanitize !2106
  %34 = icmp eq i1 %32, %33, !dbg !3579, !nosanitize !2106
  %35 = icmp uge i32 %31, %30, !dbg !3579, !nosanitize !2106
  %36 = icmp ult i32 %31, %30, !dbg !3579, !nosanitize !2106
  %37 = select i1 true, i1 %35, i1 %36, !dbg !3579, !nosanitize !2106
  %38 = and i1 %37, true, !dbg !3579, !nosanitize !2106
  %39 = and i1 %34, %38, !dbg !3579, !nosanitize !2106
  br i1 %39, label %41, label %40, !dbg !3579, !prof !2119, !nosanitize !2106

40:                                               ; preds = %28
  call void @__ubsan_handle_pointer_overflow(ptr @284, i32 %30, i32 %31) #6, !dbg !3579, !nosanitize !2106
  br label %41, !dbg !3579, !nosanitize !2106

41:                                               ; preds = %40, %28
  store ptr %29, ptr %5, align 4, !dbg !3579
  br label %42, !dbg !3579

42:                                               ; preds = %75, %41
  %43 = load ptr, ptr %4, align 4, !dbg !3579
  %44 = load ptr, ptr %5, align 4, !dbg !3579
  %45 = icmp ne ptr %43, %44, !dbg !3579
  br i1 %45, label %46, label %76, !dbg !3579

46:                                               ; preds = %42
    #dbg_declare(ptr %6, !3581, !DIExpression(), !3583)
  %47 = load ptr, ptr %4, align 4, !dbg !3584
  %48 = icmp ne ptr %47, null, !dbg !3583, !nosanitize !2106
  %49 = ptrtoint ptr %47 to i32, !dbg !3583, !nosanitize !2106
  %50 = and i32 %49, 3, !dbg !3583, !nosanitize !2106
  %51 = icmp eq i32 %50, 0, !dbg !3583, !nosanitize !2106
  %52 = and i1 %48, %51, !dbg !3583, !nosanitize !2106
  br i1 %52, label %54, label %53, !dbg !3583, !prof !2119, !nosanitize !2106

53:                                               ; preds = %46
  call void @__ubsan_handle_type_mismatch_v1(ptr @285, i32 %49) #6, !dbg !3583, !nosanitize !2106
  br label %54, !dbg !3583, !nosanitize !2106

54:                                               ; preds = %53, %46
  store ptr %47, ptr %6, align 4, !dbg !3583
  %55 = load ptr, ptr %6, align 4, !dbg !3585, !nonnull !2106, !align !3269
  %56 = icmp ne ptr %55, null, !dbg !3586, !nosanitize !2106
  %57 = ptrtoint ptr %55 to i32, !dbg !3586, !nosanitize !2106
  %58 = and i32 %57, 3, !dbg !3586, !nosanitize !2106
  %59 = icmp eq i32 %58, 0, !dbg !3586, !nosanitize !2106
  %60 = and i1 %56, %59, !dbg !3586, !nosanitize !2106
  br i1 %60, label %62, label %61, !dbg !3586, !prof !2119, !nosanitize !2106

61:                                               ; preds = %54
  call void @__ubsan_handle_type_mismatch_v1(ptr @286, i32 %57) #6, !dbg !3586, !nosanitize !2106
  br label %62, !dbg !3586, !nosanitize !2106

62:                                               ; preds = %61, %54
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE(ptr noundef nonnull align 4 dereferenceable(88) %7, ptr noundef nonnull align 4 dereferenceable(13) %55), !dbg !3586
  br label %63, !dbg !3587

63:                                               ; preds = %62
  %64 = load ptr, ptr %4, align 4, !dbg !3579
  %65 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %64, i32 1, !dbg !3579
  %66 = ptrtoint ptr %64 to i32, !dbg !3579, !nosanitize !2106
  %67 = add i32 %66, 16, !dbg !3579, !nosanitize !2106
  %68 = icmp ne ptr %64, null, !dbg !3579, !nosanitize !2106
  %69 = icmp ne i32 %67, 0, !dbg !3579, !nosanitize !2106
  %70 = icmp eq i1 %68, %69, !dbg !3579, !nosanitize !2106
  %71 = icmp uge i32 %67, %66, !dbg !3579, !nosanitize !2106
  %72 = and i1 %71, true, !dbg !3579, !nosanitize !2106
  %73 = and i1 %70, %72, !dbg !3579, !nosanitize !2106
  br i1 %73, label %75, label %74, !dbg !3579, !prof !2119, !nosanitize !2106

74:                                               ; preds = %63
  call void @__ubsan_handle_pointer_overflow(ptr @287, i32 %66, i32 %67) #6, !dbg !3579, !nosanitize !2106
  br label %75, !dbg !3579, !nosanitize !2106

75:                                               ; preds = %74, %63
  store ptr %65, ptr %4, align 4, !dbg !3579
  br label %42, !dbg !3579, !llvm.loop !3588

76:                                               ; preds = %42
  ret void, !dbg !3590
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #5

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC2ERKS9_jj(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef nonnull align 4 dereferenceable(16) %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 comdat align 2 !dbg !3591 {
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 4
    #dbg_declare(ptr %5, !3592, !DIExpression(), !3593)
  store ptr %1, ptr %6, align 4
    #dbg_declare(ptr %6, !3594, !DIExpression(), !3595)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !3596, !DIExpression(), !3597)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !3598, !DIExpression(), !3599)
  %9 = load ptr, ptr %5, align 4
  %10 = icmp ne ptr %9, null, !nosanitize !2106
  %11 = ptrtoint ptr %9 to i32, !nosanitize !2106
  %12 = and i32 %11, 3, !nosanitize !2106
  %13 = icmp eq i32 %12, 0, !nosanitize !2106
  %14 = and i1 %10, %13, !nosanitize !2106
  br i1 %14, label %16, label %15, !prof !2119, !nosanitize !2106

15:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @109, i32 %11) #6, !dbg !3593, !nosanitize !2106
  br label %16, !dbg !3593, !nosanitize !2106

16:                                               ; preds = %15, %4
  %17 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %9, i32 0, i32 0, !dbg !3600
  %18 = load ptr, ptr %6, align 4, !dbg !3601, !nonnull !2106, !align !3269
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %17, ptr align 4 %18, i32 16, i1 false), !dbg !3600
  %19 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %9, i32 0, i32 1, !dbg !3602
  %20 = getelementptr inbounds [4 x %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %19, i32 0, i32 0, !dbg !3602
  %21 = getelementptr inbounds %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %20, i32 4, !dbg !3602
  br label %22, !dbg !3602

22:                                               ; preds = %22, %16
  %23 = phi ptr [ %20, %16 ], [ %24, %22 ], !dbg !3602
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC2Ev(ptr noundef nonnull align 4 dereferenceable(13) %23) #7, !dbg !3602
  %24 = getelementptr inbounds %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %23, i32 1, !dbg !3602
  %25 = icmp eq ptr %24, %21, !dbg !3602
  br i1 %25, label %26, label %22, !dbg !3602

26:                                               ; preds = %22
  %27 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %9, i32 0, i32 2, !dbg !3603
  %28 = load i32, ptr %7, align 4, !dbg !3604
  store i32 %28, ptr %27, align 4, !dbg !3603
  %29 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %9, i32 0, i32 3, !dbg !3605
  %30 = load i32, ptr %8, align 4, !dbg !3606
  store i32 %30, ptr %29, align 4, !dbg !3605
  ret void, !dbg !3607
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC2Ev(ptr noundef nonnull align 4 dereferenceable(13) %0) unnamed_addr #0 comdat align 2 !dbg !3608 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !3613, !DIExpression(), !3615)
  %3 = load ptr, ptr %2, align 4
  %4 = icmp ne ptr %3, null, !nosanitize !2106
  %5 = ptrtoint ptr %3 to i32, !nosanitize !2106
  %6 = and i32 %5, 3, !nosanitize !2106
  %7 = icmp eq i32 %6, 0, !nosanitize !2106
  %8 = and i1 %4, %7, !nosanitize !2106
  br i1 %8, label %10, label %9, !prof !2119, !nosanitize !2106

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @111, i32 %5) #6, !dbg !3615, !nosanitize !2106
  br label %10, !dbg !3615, !nosanitize !2106

10:                                               ; preds = %9, %1
  %11 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %3, i32 0, i32 0, !dbg !3616
  store i32 -1, ptr %11, align 4, !dbg !3616
  %12 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %3, i32 0, i32 1, !dbg !3617
  store i32 0, ptr %12, align 4, !dbg !3617
  %13 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %3, i32 0, i32 2, !dbg !3618
  store i32 0, ptr %13, align 4, !dbg !3618
  %14 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %3, i32 0, i32 3, !dbg !3619
  store i8 0, ptr %14, align 4, !dbg !3619
  ret void, !dbg !3620
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC2ERKS9_jj(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef nonnull align 4 dereferenceable(16) %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 comdat align 2 !dbg !3621 {
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 4
    #dbg_declare(ptr %5, !3622, !DIExpression(), !3623)
  store ptr %1, ptr %6, align 4
    #dbg_declare(ptr %6, !3624, !DIExpression(), !3625)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !3626, !DIExpression(), !3627)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !3628, !DIExpression(), !3629)
  %9 = load ptr, ptr %5, align 4
  %10 = icmp ne ptr %9, null, !nosanitize !2106
  %11 = ptrtoint ptr %9 to i32, !nosanitize !2106
  %12 = and i32 %11, 3, !nosanitize !2106
  %13 = icmp eq i32 %12, 0, !nosanitize !2106
  %14 = and i1 %10, %13, !nosanitize !2106
  br i1 %14, label %16, label %15, !prof !2119, !nosanitize !2106

15:                                               ; preds = %4
  call void @__ubsan_handle_type_mismatch_v1(ptr @117, i32 %11) #6, !dbg !3623, !nosanitize !2106
  br label %16, !dbg !3623, !nosanitize !2106

16:                                               ; preds = %15, %4
  %17 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor.1", ptr %9, i32 0, i32 0, !dbg !3630
  %18 = load ptr, ptr %6, align 4, !dbg !3631, !nonnull !2106, !align !3269
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %17, ptr align 4 %18, i32 16, i1 false), !dbg !3630
  %19 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor.1", ptr %9, i32 0, i32 1, !dbg !3632
  %20 = getelementptr inbounds [4 x %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %19, i32 0, i32 0, !dbg !3632
  %21 = getelementptr inbounds %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %20, i32 4, !dbg !3632
  br label %22, !dbg !3632

22:                                               ; preds = %22, %16
  %23 = phi ptr [ %20, %16 ], [ %24, %22 ], !dbg !3632
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC2Ev(ptr noundef nonnull align 4 dereferenceable(13) %23) #7, !dbg !3632
  %24 = getelementptr inbounds %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %23, i32 1, !dbg !3632
  %25 = icmp eq ptr %24, %21, !dbg !3632
  br i1 %25, label %26, label %22, !dbg !3632

26:                                               ; preds = %22
  %27 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor.1", ptr %9, i32 0, i32 2, !dbg !3633
  %28 = load i32, ptr %7, align 4, !dbg !3634
  store i32 %28, ptr %27, align 4, !dbg !3633
  %29 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor.1", ptr %9, i32 0, i32 3, !dbg !3635
  %30 = load i32, ptr %8, align 4, !dbg !3636
  store i32 %30, ptr %29, align 4, !dbg !3635
  ret void, !dbg !3637
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC2Ev(ptr noundef nonnull align 4 dereferenceable(13) %0) unnamed_addr #0 comdat align 2 !dbg !3638 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
    #dbg_declare(ptr %2, !3643, !DIExpression(), !3644)
  %3 = load ptr, ptr %2, align 4
  %4 = icmp ne ptr %3, null, !nosanitize !2106
  %5 = ptrtoint ptr %3 to i32, !nosanitize !2106
  %6 = and i32 %5, 3, !nosanitize !2106
  %7 = icmp eq i32 %6, 0, !nosanitize !2106
  %8 = and i1 %4, %7, !nosanitize !2106
  br i1 %8, label %10, label %9, !prof !2119, !nosanitize !2106

9:                                                ; preds = %1
  call void @__ubsan_handle_type_mismatch_v1(ptr @119, i32 %5) #6, !dbg !3644, !nosanitize !2106
  br label %10, !dbg !3644, !nosanitize !2106

10:                                               ; preds = %9, %1
  %11 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %3, i32 0, i32 0, !dbg !3645
  store i32 -1, ptr %11, align 4, !dbg !3645
  %12 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %3, i32 0, i32 1, !dbg !3646
  store i32 0, ptr %12, align 4, !dbg !3646
  %13 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %3, i32 0, i32 2, !dbg !3647
  store i32 0, ptr %13, align 4, !dbg !3647
  %14 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %3, i32 0, i32 3, !dbg !3648
  store i8 0, ptr %14, align 4, !dbg !3648
  ret void, !dbg !3649
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef nonnull align 4 dereferenceable(13) ptr @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1) #0 comdat align 2 !dbg !3650 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3651, !DIExpression(), !3652)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !3653, !DIExpression(), !3654)
  %5 = load ptr, ptr %3, align 4
  %6 = icmp ne ptr %5, null, !nosanitize !2106
  %7 = ptrtoint ptr %5 to i32, !nosanitize !2106
  %8 = and i32 %7, 3, !nosanitize !2106
  %9 = icmp eq i32 %8, 0, !nosanitize !2106
  %10 = and i1 %6, %9, !nosanitize !2106
  br i1 %10, label %12, label %11, !prof !2119, !nosanitize !2106

11:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @131, i32 %7) #6, !dbg !3652, !nosanitize !2106
  br label %12, !dbg !3652, !nosanitize !2106

12:                                               ; preds = %11, %2
  %13 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor.1", ptr %5, i32 0, i32 1, !dbg !3655
  %14 = load i32, ptr %4, align 4, !dbg !3656
  br i1 true, label %16, label %15, !dbg !3657, !prof !2119, !nosanitize !2106

15:                                               ; preds = %12
  call void @__ubsan_handle_divrem_overflow(ptr @132, i32 %14, i32 256) #6, !dbg !3657, !nosanitize !2106
  br label %16, !dbg !3657, !nosanitize !2106

16:                                               ; preds = %15, %12
  %17 = udiv i32 %14, 256, !dbg !3657
  br i1 true, label %19, label %18, !dbg !3658, !prof !2119, !nosanitize !2106

18:                                               ; preds = %16
  call void @__ubsan_handle_divrem_overflow(ptr @133, i32 %17, i32 4) #6, !dbg !3658, !nosanitize !2106
  br label %19, !dbg !3658, !nosanitize !2106

19:                                               ; preds = %18, %16
  %20 = urem i32 %17, 4, !dbg !3658
  %21 = icmp ule i32 %20, 4, !dbg !3655, !nosanitize !2106
  br i1 %21, label %23, label %22, !dbg !3655, !prof !2119, !nosanitize !2106

22:                                               ; preds = %19
  call void @__ubsan_handle_out_of_bounds(ptr @135, i32 %20) #6, !dbg !3655, !nosanitize !2106
  br label %23, !dbg !3655, !nosanitize !2106

23:                                               ; preds = %22, %19
  %24 = getelementptr inbounds nuw [4 x %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %13, i32 0, i32 %20, !dbg !3655
  %25 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 16, i32 %20), !dbg !3655, !nosanitize !2106
  %26 = extractvalue { i32, i1 } %25, 1, !dbg !3655, !nosanitize !2106
  %27 = or i1 %26, false, !dbg !3655, !nosanitize !2106
  %28 = extractvalue { i32, i1 } %25, 0, !dbg !3655, !nosanitize !2106
  %29 = ptrtoint ptr %13 to i32, !dbg !3655, !nosanitize !2106
  %30 = add i32 %29, %28, !dbg !3655, !nosanitize !2106
  %31 = icmp ne ptr %13, null, !dbg !3655, !nosanitize !2106
  %32 = icmp ne i32 %30, 0, !dbg !3655, !nosanitize !2106
  %33 = icmp eq i1 %31, %32, !dbg !3655, !nosanitize !2106
  %34 = xor i1 %27, true, !dbg !3655, !nosanitize !2106
  %35 = icmp uge i32 %30, %29, !dbg !3655, !nosanitize !2106
  %36 = and i1 %35, %34, !dbg !3655, !nosanitize !2106
  %37 = and i1 %33, %36, !dbg !3655, !nosanitize !2106
  br i1 %37, label %39, label %38, !dbg !3655, !prof !2119, !nosanitize !2106

38:                                               ; preds = %23
  call void @__ubsan_handle_pointer_overflow(ptr @136, i32 %29, i32 %30) #6, !dbg !3655, !nosanitize !2106
  br label %39, !dbg !3655, !nosanitize !2106

39:                                               ; preds = %38, %23
  %40 = icmp ne ptr %24, null, !dbg !3659, !nosanitize !2106
  %41 = ptrtoint ptr %24 to i32, !dbg !3659, !nosanitize !2106
  %42 = and i32 %41, 3, !dbg !3659, !nosanitize !2106
  %43 = icmp eq i32 %42, 0, !dbg !3659, !nosanitize !2106
  %44 = and i1 %40, %43, !dbg !3659, !nosanitize !2106
  br i1 %44, label %46, label %45, !dbg !3659, !prof !2119, !nosanitize !2106

45:                                               ; preds = %39
  call void @__ubsan_handle_type_mismatch_v1(ptr @137, i32 %41) #6, !dbg !3659, !nosanitize !2106
  br label %46, !dbg !3659, !nosanitize !2106

46:                                               ; preds = %45, %39
  ret ptr %24, !dbg !3659
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef zeroext i1 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj(ptr noundef nonnull align 4 dereferenceable(13) %0, i32 noundef %1) #0 comdat align 2 !dbg !3660 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3661, !DIExpression(), !3663)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !3664, !DIExpression(), !3665)
  %5 = load ptr, ptr %3, align 4
  %6 = icmp ne ptr %5, null, !nosanitize !2106
  %7 = ptrtoint ptr %5 to i32, !nosanitize !2106
  %8 = and i32 %7, 3, !nosanitize !2106
  %9 = icmp eq i32 %8, 0, !nosanitize !2106
  %10 = and i1 %6, %9, !nosanitize !2106
  br i1 %10, label %12, label %11, !prof !2119, !nosanitize !2106

11:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @139, i32 %7) #6, !dbg !3663, !nosanitize !2106
  br label %12, !dbg !3663, !nosanitize !2106

12:                                               ; preds = %11, %2
  %13 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %5, i32 0, i32 0, !dbg !3666
  %14 = load i32, ptr %13, align 4, !dbg !3666
  %15 = load i32, ptr %4, align 4, !dbg !3667
  %16 = load i32, ptr %4, align 4, !dbg !3668
  br i1 true, label %18, label %17, !dbg !3669, !prof !2119, !nosanitize !2106

17:                                               ; preds = %12
  call void @__ubsan_handle_divrem_overflow(ptr @140, i32 %16, i32 256) #6, !dbg !3669, !nosanitize !2106
  br label %18, !dbg !3669, !nosanitize !2106

18:                                               ; preds = %17, %12
  %19 = urem i32 %16, 256, !dbg !3669
  %20 = sub i32 %15, %19, !dbg !3670
  %21 = icmp eq i32 %14, %20, !dbg !3671
  ret i1 %21, !dbg !3672
}

; Function Attrs: uwtable
declare dso_local void @__ubsan_handle_load_invalid_value(ptr, i32) #1

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4fillERNSA_4LineEj(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef nonnull align 4 dereferenceable(13) %1, i32 noundef %2) #3 comdat align 2 !dbg !3673 {
  %4 = alloca ptr, align 4
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 4
    #dbg_declare(ptr %4, !3674, !DIExpression(), !3675)
  store ptr %1, ptr %5, align 4
    #dbg_declare(ptr %5, !3676, !DIExpression(), !3677)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !3678, !DIExpression(), !3679)
  %7 = load ptr, ptr %4, align 4
  %8 = icmp ne ptr %7, null, !nosanitize !2106
  %9 = ptrtoint ptr %7 to i32, !nosanitize !2106
  %10 = and i32 %9, 3, !nosanitize !2106
  %11 = icmp eq i32 %10, 0, !nosanitize !2106
  %12 = and i1 %8, %11, !nosanitize !2106
  br i1 %12, label %14, label %13, !prof !2119, !nosanitize !2106

13:                                               ; preds = %3
  call void @__ubsan_handle_type_mismatch_v1(ptr @141, i32 %9) #6, !dbg !3675, !nosanitize !2106
  br label %14, !dbg !3675, !nosanitize !2106

14:                                               ; preds = %13, %3
  %15 = load ptr, ptr %5, align 4, !dbg !3680, !nonnull !2106, !align !3269
  %16 = icmp ne ptr %15, null, !dbg !3681, !nosanitize !2106
  %17 = ptrtoint ptr %15 to i32, !dbg !3681, !nosanitize !2106
  %18 = and i32 %17, 3, !dbg !3681, !nosanitize !2106
  %19 = icmp eq i32 %18, 0, !dbg !3681, !nosanitize !2106
  %20 = and i1 %16, %19, !dbg !3681, !nosanitize !2106
  br i1 %20, label %22, label %21, !dbg !3681, !prof !2119, !nosanitize !2106

21:                                               ; preds = %14
  call void @__ubsan_handle_type_mismatch_v1(ptr @142, i32 %17) #6, !dbg !3681, !nosanitize !2106
  br label %22, !dbg !3681, !nosanitize !2106

22:                                               ; preds = %21, %14
  call void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE(ptr noundef nonnull align 4 dereferenceable(88) %7, ptr noundef nonnull align 4 dereferenceable(13) %15), !dbg !3681
  %23 = load i32, ptr %6, align 4, !dbg !3682
  %24 = load i32, ptr %6, align 4, !dbg !3683
  br i1 true, label %26, label %25, !dbg !3684, !prof !2119, !nosanitize !2106

25:                                               ; preds = %22
  call void @__ubsan_handle_divrem_overflow(ptr @143, i32 %24, i32 256) #6, !dbg !3684, !nosanitize !2106
  br label %26, !dbg !3684, !nosanitize !2106

26:                                               ; preds = %25, %22
  %27 = urem i32 %24, 256, !dbg !3684
  %28 = sub i32 %23, %27, !dbg !3685
  %29 = load ptr, ptr %5, align 4, !dbg !3686, !nonnull !2106, !align !3269
  %30 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %29, i32 0, i32 0, !dbg !3687
  %31 = ptrtoint ptr %30 to i32, !dbg !3688, !nosanitize !2106
  %32 = and i32 %31, 3, !dbg !3688, !nosanitize !2106
  %33 = icmp eq i32 %32, 0, !dbg !3688, !nosanitize !2106
  br i1 %33, label %35, label %34, !dbg !3688, !prof !2119, !nosanitize !2106

34:                                               ; preds = %26
  call void @__ubsan_handle_type_mismatch_v1(ptr @144, i32 %31) #6, !dbg !3688, !nosanitize !2106
  br label %35, !dbg !3688, !nosanitize !2106

35:                                               ; preds = %34, %26
  store i32 %28, ptr %30, align 4, !dbg !3688
  %36 = load ptr, ptr %5, align 4, !dbg !3689, !nonnull !2106, !align !3269
  %37 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %36, i32 0, i32 3, !dbg !3690
  %38 = ptrtoint ptr %37 to i32, !dbg !3691, !nosanitize !2106
  %39 = and i32 %38, 3, !dbg !3691, !nosanitize !2106
  %40 = icmp eq i32 %39, 0, !dbg !3691, !nosanitize !2106
  br i1 %40, label %42, label %41, !dbg !3691, !prof !2119, !nosanitize !2106

41:                                               ; preds = %35
  call void @__ubsan_handle_type_mismatch_v1(ptr @145, i32 %38) #6, !dbg !3691, !nosanitize !2106
  br label %42, !dbg !3691, !nosanitize !2106

42:                                               ; preds = %41, %35
  store i8 1, ptr %37, align 4, !dbg !3691
  %43 = load ptr, ptr %5, align 4, !dbg !3692, !nonnull !2106, !align !3269
  %44 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %43, i32 0, i32 0, !dbg !3693
  %45 = ptrtoint ptr %44 to i32, !dbg !3693, !nosanitize !2106
  %46 = and i32 %45, 3, !dbg !3693, !nosanitize !2106
  %47 = icmp eq i32 %46, 0, !dbg !3693, !nosanitize !2106
  br i1 %47, label %49, label %48, !dbg !3693, !prof !2119, !nosanitize !2106

48:                                               ; preds = %42
  call void @__ubsan_handle_type_mismatch_v1(ptr @146, i32 %45) #6, !dbg !3693, !nosanitize !2106
  br label %49, !dbg !3693, !nosanitize !2106

49:                                               ; preds = %48, %42
  %50 = load i32, ptr %44, align 4, !dbg !3693
  %51 = call noundef i64 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj(ptr noundef nonnull align 4 dereferenceable(88) %7, i32 noundef %50), !dbg !3694
  %52 = load ptr, ptr %5, align 4, !dbg !3695, !nonnull !2106, !align !3269
  %53 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %52, i32 0, i32 0, !dbg !3696
  %54 = ptrtoint ptr %53 to i32, !dbg !3696, !nosanitize !2106
  %55 = and i32 %54, 3, !dbg !3696, !nosanitize !2106
  %56 = icmp eq i32 %55, 0, !dbg !3696, !nosanitize !2106
  br i1 %56, label %58, label %57, !dbg !3696, !prof !2119, !nosanitize !2106

57:                                               ; preds = %49
  call void @__ubsan_handle_type_mismatch_v1(ptr @147, i32 %54) #6, !dbg !3696, !nosanitize !2106
  br label %58, !dbg !3696, !nosanitize !2106

58:                                               ; preds = %57, %49
  %59 = load i32, ptr %53, align 4, !dbg !3696
  %60 = call noundef i32 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %7, i32 noundef %59), !dbg !3697
  call void @_Z14noc_async_readILj8193ELb1EEvyjjhj(i64 noundef %51, i32 noundef %60, i32 noundef 256, i8 noundef zeroext 0, i32 noundef 1), !dbg !3698
  call void @_Z22noc_async_read_barrierh(i8 noundef zeroext 0), !dbg !3699
  ret void, !dbg !3700
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1) #0 comdat align 2 !dbg !3701 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !3702, !DIExpression(), !3704)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !3705, !DIExpression(), !3706)
  %5 = load ptr, ptr %3, align 4
  %6 = icmp ne ptr %5, null, !nosanitize !2106
  %7 = ptrtoint ptr %5 to i32, !nosanitize !2106
  %8 = and i32 %7, 3, !nosanitize !2106
  %9 = icmp eq i32 %8, 0, !nosanitize !2106
  %10 = and i1 %6, %9, !nosanitize !2106
  br i1 %10, label %12, label %11, !prof !2119, !nosanitize !2106

11:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @211, i32 %7) #6, !dbg !3704, !nosanitize !2106
  br label %12, !dbg !3704, !nosanitize !2106

12:                                               ; preds = %11, %2
  %13 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor.1", ptr %5, i32 0, i32 2, !dbg !3707
  %14 = load i32, ptr %13, align 4, !dbg !3707
  %15 = load i32, ptr %4, align 4, !dbg !3708
  br i1 true, label %17, label %16, !dbg !3709, !prof !2119, !nosanitize !2106

16:                                               ; preds = %12
  call void @__ubsan_handle_divrem_overflow(ptr @212, i32 %15, i32 1024) #6, !dbg !3709, !nosanitize !2106
  br label %17, !dbg !3709, !nosanitize !2106

17:                                               ; preds = %16, %12
  %18 = urem i32 %15, 1024, !dbg !3709
  %19 = add i32 %14, %18, !dbg !3710
  ret i32 %19, !dbg !3711
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef nonnull align 4 dereferenceable(13) %1) #3 comdat align 2 !dbg !3712 {
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
    #dbg_declare(ptr %9, !3713, !DIExpression(), !3714)
  store ptr %1, ptr %10, align 4
    #dbg_declare(ptr %10, !3715, !DIExpression(), !3716)
  %12 = load ptr, ptr %9, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !2106
  %14 = ptrtoint ptr %12 to i32, !nosanitize !2106
  %15 = and i32 %14, 3, !nosanitize !2106
  %16 = icmp eq i32 %15, 0, !nosanitize !2106
  %17 = and i1 %13, %16, !nosanitize !2106
  br i1 %17, label %19, label %18, !prof !2119, !nosanitize !2106

18:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @148, i32 %14) #6, !dbg !3714, !nosanitize !2106
  br label %19, !dbg !3714, !nosanitize !2106

19:                                               ; preds = %18, %2
  %20 = load ptr, ptr %10, align 4, !dbg !3717, !nonnull !2106, !align !3269
  %21 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %20, i32 0, i32 2, !dbg !3719
  %22 = ptrtoint ptr %21 to i32, !dbg !3719, !nosanitize !2106
  %23 = and i32 %22, 3, !dbg !3719, !nosanitize !2106
  %24 = icmp eq i32 %23, 0, !dbg !3719, !nosanitize !2106
  br i1 %24, label %26, label %25, !dbg !3719, !prof !2119, !nosanitize !2106

25:                                               ; preds = %19
  call void @__ubsan_handle_type_mismatch_v1(ptr @149, i32 %22) #6, !dbg !3719, !nosanitize !2106
  br label %26, !dbg !3719, !nosanitize !2106

26:                                               ; preds = %25, %19
  %27 = load i32, ptr %21, align 4, !dbg !3719
  %28 = icmp eq i32 %27, 0, !dbg !3720
  br i1 %28, label %29, label %30, !dbg !3720

29:                                               ; preds = %26
  br label %122, !dbg !3721

30:                                               ; preds = %26
    #dbg_declare(ptr %11, !3722, !DIExpression(), !3723)
  %31 = load ptr, ptr %10, align 4, !dbg !3724, !nonnull !2106, !align !3269
  %32 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %31, i32 0, i32 0, !dbg !3725
  %33 = ptrtoint ptr %32 to i32, !dbg !3725, !nosanitize !2106
  %34 = and i32 %33, 3, !dbg !3725, !nosanitize !2106
  %35 = icmp eq i32 %34, 0, !dbg !3725, !nosanitize !2106
  br i1 %35, label %37, label %36, !dbg !3725, !prof !2119, !nosanitize !2106

36:                                               ; preds = %30
  call void @__ubsan_handle_type_mismatch_v1(ptr @150, i32 %33) #6, !dbg !3725, !nosanitize !2106
  br label %37, !dbg !3725, !nosanitize !2106

37:                                               ; preds = %36, %30
  %38 = load i32, ptr %32, align 4, !dbg !3725
  %39 = load ptr, ptr %10, align 4, !dbg !3726, !nonnull !2106, !align !3269
  %40 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %39, i32 0, i32 1, !dbg !3727
  %41 = ptrtoint ptr %40 to i32, !dbg !3727, !nosanitize !2106
  %42 = and i32 %41, 3, !dbg !3727, !nosanitize !2106
  %43 = icmp eq i32 %42, 0, !dbg !3727, !nosanitize !2106
  br i1 %43, label %45, label %44, !dbg !3727, !prof !2119, !nosanitize !2106

44:                                               ; preds = %37
  call void @__ubsan_handle_type_mismatch_v1(ptr @151, i32 %41) #6, !dbg !3727, !nosanitize !2106
  br label %45, !dbg !3727, !nosanitize !2106

45:                                               ; preds = %44, %37
  %46 = load i32, ptr %40, align 4, !dbg !3727
  %47 = add i32 %38, %46, !dbg !3728
  store i32 %47, ptr %11, align 4, !dbg !3723
  %48 = load i32, ptr %11, align 4, !dbg !3729
  %49 = call noundef i32 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %12, i32 noundef %48), !dbg !3730
  %50 = load i32, ptr %11, align 4, !dbg !3731
  %51 = call noundef i64 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj(ptr noundef nonnull align 4 dereferenceable(88) %12, i32 noundef %50), !dbg !3732
  %52 = load ptr, ptr %10, align 4, !dbg !3733, !nonnull !2106, !align !3269
  %53 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %52, i32 0, i32 2, !dbg !3734
  %54 = ptrtoint ptr %53 to i32, !dbg !3734, !nosanitize !2106
  %55 = and i32 %54, 3, !dbg !3734, !nosanitize !2106
  %56 = icmp eq i32 %55, 0, !dbg !3734, !nosanitize !2106
  br i1 %56, label %58, label %57, !dbg !3734, !prof !2119, !nosanitize !2106

57:                                               ; preds = %45
  call void @__ubsan_handle_type_mismatch_v1(ptr @152, i32 %54) #6, !dbg !3734, !nosanitize !2106
  br label %58, !dbg !3734, !nosanitize !2106

58:                                               ; preds = %57, %45
  %59 = load i32, ptr %53, align 4, !dbg !3734
  %60 = load ptr, ptr %10, align 4, !dbg !3735, !nonnull !2106, !align !3269
  %61 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %60, i32 0, i32 1, !dbg !3736
  %62 = ptrtoint ptr %61 to i32, !dbg !3736, !nosanitize !2106
  %63 = and i32 %62, 3, !dbg !3736, !nosanitize !2106
  %64 = icmp eq i32 %63, 0, !dbg !3736, !nosanitize !2106
  br i1 %64, label %66, label %65, !dbg !3736, !prof !2119, !nosanitize !2106

65:                                               ; preds = %58
  call void @__ubsan_handle_type_mismatch_v1(ptr @153, i32 %62) #6, !dbg !3736, !nosanitize !2106
  br label %66, !dbg !3736, !nosanitize !2106

66:                                               ; preds = %65, %58
  %67 = load i32, ptr %61, align 4, !dbg !3736
  %68 = sub i32 %59, %67, !dbg !3737
  call void @_Z15noc_async_writeILj8193ELb1ELb0EEvjyjhj(i32 noundef %49, i64 noundef %51, i32 noundef %68, i8 noundef zeroext 0, i32 noundef 1), !dbg !3738
  store i8 0, ptr %8, align 1
    #dbg_declare(ptr %8, !3739, !DIExpression(), !3741)
  br label %69, !dbg !3743

69:                                               ; preds = %106, %66
  %70 = load i8, ptr %8, align 1, !dbg !3746
  %71 = zext i8 %70 to i32, !dbg !3746
  store i32 %71, ptr %7, align 4
    #dbg_declare(ptr %7, !3747, !DIExpression(), !3749)
  %72 = load i32, ptr %7, align 4, !dbg !3751
  store i32 %72, ptr %3, align 4
    #dbg_declare(ptr %3, !3117, !DIExpression(), !3752)
  store i32 1, ptr %4, align 4
    #dbg_declare(ptr %4, !3121, !DIExpression(), !3754)
    #dbg_declare(ptr %5, !3123, !DIExpression(), !3755)
  %73 = load i32, ptr %3, align 4, !dbg !3756
  %74 = shl i32 %73, 16, !dbg !3757
  %75 = load i32, ptr %4, align 4, !dbg !3758
  %76 = mul i32 %75, 4, !dbg !3759
  %77 = add i32 -5111296, %76, !dbg !3759
  %78 = add i32 %74, %77, !dbg !3760
  store i32 %78, ptr %5, align 4, !dbg !3755
    #dbg_declare(ptr %6, !3130, !DIExpression(), !3761)
  %79 = load i32, ptr %5, align 4, !dbg !3762
  %80 = inttoptr i32 %79 to ptr, !dbg !3763
  store ptr %80, ptr %6, align 4, !dbg !3761
  %81 = load ptr, ptr %6, align 4, !dbg !3764
  %82 = load volatile i32, ptr %81, align 4, !dbg !3765
  %83 = load i32, ptr %7, align 4, !dbg !3766
  %84 = icmp ult i32 %83, 2, !dbg !3767, !nosanitize !2106
  br i1 %84, label %86, label %85, !dbg !3767, !prof !2119, !nosanitize !2106

85:                                               ; preds = %69
  call void @__ubsan_handle_out_of_bounds(ptr @192, i32 %83) #6, !dbg !3767, !nosanitize !2106
  br label %86, !dbg !3767, !nosanitize !2106

86:                                               ; preds = %85, %69
  %87 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %83, !dbg !3767
  %88 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %83), !dbg !3767, !nosanitize !2106
  %89 = extractvalue { i32, i1 } %88, 1, !dbg !3767, !nosanitize !2106
  %90 = extractvalue { i32, i1 } %88, 0, !dbg !3767, !nosanitize !2106
  %91 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %90, !dbg !3767, !nosanitize !2106
  %92 = icmp ne i32 %91, 0, !dbg !3767, !nosanitize !2106
  %93 = xor i1 %89, true, !dbg !3767, !nosanitize !2106
  %94 = icmp uge i32 %91, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !3767, !nosanitize !2106
  %95 = and i1 %94, %93, !dbg !3767, !nosanitize !2106
  br i1 %95, label %97, label %96, !dbg !3767, !prof !2119, !nosanitize !2106

96:                                               ; preds = %86
  call void @__ubsan_handle_pointer_overflow(ptr @193, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %91) #6, !dbg !3767, !nosanitize !2106
  br label %97, !dbg !3767, !nosanitize !2106

97:                                               ; preds = %96, %86
  %98 = ptrtoint ptr %87 to i32, !dbg !3767, !nosanitize !2106
  %99 = and i32 %98, 3, !dbg !3767, !nosanitize !2106
  %100 = icmp eq i32 %99, 0, !dbg !3767, !nosanitize !2106
  br i1 %100, label %102, label %101, !dbg !3767, !prof !2119, !nosanitize !2106

101:                                              ; preds = %97
  call void @__ubsan_handle_type_mismatch_v1(ptr @194, i32 %98) #6, !dbg !3767, !nosanitize !2106
  br label %102, !dbg !3767, !nosanitize !2106

102:                                              ; preds = %97, %101
  %103 = load i32, ptr %87, align 4, !dbg !3767
  %104 = icmp eq i32 %82, %103, !dbg !3768
  %105 = xor i1 %104, true, !dbg !3769
  br i1 %105, label %106, label %107, !dbg !3743

106:                                              ; preds = %102
  br label %69, !dbg !3743, !llvm.loop !3770

107:                                              ; preds = %102
  %108 = load ptr, ptr %10, align 4, !dbg !3772, !nonnull !2106, !align !3269
  %109 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %108, i32 0, i32 2, !dbg !3773
  %110 = ptrtoint ptr %109 to i32, !dbg !3774, !nosanitize !2106
  %111 = and i32 %110, 3, !dbg !3774, !nosanitize !2106
  %112 = icmp eq i32 %111, 0, !dbg !3774, !nosanitize !2106
  br i1 %112, label %114, label %113, !dbg !3774, !prof !2119, !nosanitize !2106

113:                                              ; preds = %107
  call void @__ubsan_handle_type_mismatch_v1(ptr @154, i32 %110) #6, !dbg !3774, !nosanitize !2106
  br label %114, !dbg !3774, !nosanitize !2106

114:                                              ; preds = %113, %107
  store i32 0, ptr %109, align 4, !dbg !3774
  %115 = load ptr, ptr %10, align 4, !dbg !3775, !nonnull !2106, !align !3269
  %116 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %115, i32 0, i32 1, !dbg !3776
  %117 = ptrtoint ptr %116 to i32, !dbg !3777, !nosanitize !2106
  %118 = and i32 %117, 3, !dbg !3777, !nosanitize !2106
  %119 = icmp eq i32 %118, 0, !dbg !3777, !nosanitize !2106
  br i1 %119, label %121, label %120, !dbg !3777, !prof !2119, !nosanitize !2106

120:                                              ; preds = %114
  call void @__ubsan_handle_type_mismatch_v1(ptr @155, i32 %117) #6, !dbg !3777, !nosanitize !2106
  br label %121, !dbg !3777, !nosanitize !2106

121:                                              ; preds = %120, %114
  store i32 0, ptr %116, align 4, !dbg !3777
  br label %122, !dbg !3778

122:                                              ; preds = %121, %29
  ret void, !dbg !3778
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_Z14noc_async_readILj8193ELb1EEvyjjhj(i64 noundef %0, i32 noundef %1, i32 noundef %2, i8 noundef zeroext %3, i32 noundef %4) #3 comdat !dbg !3779 {
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
    #dbg_declare(ptr %98, !3785, !DIExpression(), !3786)
  store i32 %1, ptr %99, align 4
    #dbg_declare(ptr %99, !3787, !DIExpression(), !3788)
  store i32 %2, ptr %100, align 4
    #dbg_declare(ptr %100, !3789, !DIExpression(), !3790)
  store i8 %3, ptr %101, align 1
    #dbg_declare(ptr %101, !3791, !DIExpression(), !3792)
  store i32 %4, ptr %102, align 4
    #dbg_declare(ptr %102, !3793, !DIExpression(), !3794)
  %103 = load i8, ptr %101, align 1, !dbg !3795
  %104 = zext i8 %103 to i32, !dbg !3795
  %105 = load i64, ptr %98, align 8, !dbg !3798
  %106 = load i32, ptr %99, align 4, !dbg !3799
  %107 = load i32, ptr %100, align 4, !dbg !3800
  %108 = load i32, ptr %102, align 4, !dbg !3801
  store i32 %104, ptr %92, align 4
    #dbg_declare(ptr %92, !3802, !DIExpression(), !3808)
  store i32 1, ptr %93, align 4
    #dbg_declare(ptr %93, !3810, !DIExpression(), !3811)
  store i64 %105, ptr %94, align 8
    #dbg_declare(ptr %94, !3812, !DIExpression(), !3813)
  store i32 %106, ptr %95, align 4
    #dbg_declare(ptr %95, !3814, !DIExpression(), !3815)
  store i32 %107, ptr %96, align 4
    #dbg_declare(ptr %96, !3816, !DIExpression(), !3817)
  store i32 %108, ptr %97, align 4
    #dbg_declare(ptr %97, !3818, !DIExpression(), !3819)
  br label %109, !dbg !3820

109:                                              ; preds = %229, %5
  %110 = load i32, ptr %96, align 4, !dbg !3821
  %111 = icmp ugt i32 %110, 8192, !dbg !3822
  br i1 %111, label %112, label %238, !dbg !3820

112:                                              ; preds = %109
  br label %113, !dbg !3823

113:                                              ; preds = %131, %112
  %114 = load i32, ptr %92, align 4, !dbg !3825
  %115 = load i32, ptr %93, align 4, !dbg !3826
  store i32 %114, ptr %88, align 4
    #dbg_declare(ptr %88, !3827, !DIExpression(), !3831)
  store i32 %115, ptr %89, align 4
    #dbg_declare(ptr %89, !3833, !DIExpression(), !3834)
  %116 = load i32, ptr %88, align 4, !dbg !3835
  %117 = load i32, ptr %89, align 4, !dbg !3836
  store i32 %116, ptr %83, align 4
    #dbg_declare(ptr %83, !3837, !DIExpression(), !3841)
  store i32 %117, ptr %84, align 4
    #dbg_declare(ptr %84, !3843, !DIExpression(), !3844)
  store i32 -5111768, ptr %85, align 4
    #dbg_declare(ptr %85, !3845, !DIExpression(), !3846)
    #dbg_declare(ptr %86, !3847, !DIExpression(), !3848)
  %118 = load i32, ptr %84, align 4, !dbg !3849
  %119 = shl i32 %118, 10, !dbg !3850
  %120 = load i32, ptr %83, align 4, !dbg !3851
  %121 = shl i32 %120, 16, !dbg !3852
  %122 = add i32 %119, %121, !dbg !3853
  %123 = load i32, ptr %85, align 4, !dbg !3854
  %124 = add i32 %122, %123, !dbg !3855
  store i32 %124, ptr %86, align 4, !dbg !3848
    #dbg_declare(ptr %87, !3856, !DIExpression(), !3857)
  %125 = load i32, ptr %86, align 4, !dbg !3858
  %126 = inttoptr i32 %125 to ptr, !dbg !3859
  store ptr %126, ptr %87, align 4, !dbg !3857
  %127 = load ptr, ptr %87, align 4, !dbg !3860
  %128 = load volatile i32, ptr %127, align 4, !dbg !3861
  %129 = icmp eq i32 %128, 0, !dbg !3862
  %130 = xor i1 %129, true, !dbg !3863
  br i1 %130, label %131, label %132, !dbg !3823

131:                                              ; preds = %113
  br label %113, !dbg !3823, !llvm.loop !3864

132:                                              ; preds = %113
  %133 = load i32, ptr %92, align 4, !dbg !3866
  %134 = load i32, ptr %93, align 4, !dbg !3867
  %135 = load i64, ptr %94, align 8, !dbg !3868
  %136 = load i32, ptr %95, align 4, !dbg !3869
  %137 = load i32, ptr %97, align 4, !dbg !3870
  store i32 %133, ptr %72, align 4
    #dbg_declare(ptr %72, !3871, !DIExpression(), !3873)
  store i32 %134, ptr %73, align 4
    #dbg_declare(ptr %73, !3875, !DIExpression(), !3876)
  store i64 %135, ptr %74, align 8
    #dbg_declare(ptr %74, !3877, !DIExpression(), !3878)
  store i32 %136, ptr %75, align 4
    #dbg_declare(ptr %75, !3879, !DIExpression(), !3880)
  store i32 8192, ptr %76, align 4
    #dbg_declare(ptr %76, !3881, !DIExpression(), !3882)
  store i32 %137, ptr %77, align 4
    #dbg_declare(ptr %77, !3883, !DIExpression(), !3884)
  %138 = load i32, ptr %72, align 4, !dbg !3885
  %139 = load i32, ptr %73, align 4, !dbg !3886
  %140 = load i32, ptr %75, align 4, !dbg !3887
  store i32 %138, ptr %42, align 4
    #dbg_declare(ptr %42, !3888, !DIExpression(), !3892)
  store i32 %139, ptr %43, align 4
    #dbg_declare(ptr %43, !3894, !DIExpression(), !3895)
  store i32 -5111796, ptr %44, align 4
    #dbg_declare(ptr %44, !3896, !DIExpression(), !3897)
  store i32 %140, ptr %45, align 4
    #dbg_declare(ptr %45, !3898, !DIExpression(), !3899)
    #dbg_declare(ptr %46, !3900, !DIExpression(), !3901)
  %141 = load i32, ptr %43, align 4, !dbg !3902
  %142 = shl i32 %141, 10, !dbg !3903
  %143 = load i32, ptr %42, align 4, !dbg !3904
  %144 = shl i32 %143, 16, !dbg !3905
  %145 = add i32 %142, %144, !dbg !3906
  %146 = load i32, ptr %44, align 4, !dbg !3907
  %147 = add i32 %145, %146, !dbg !3908
  store i32 %147, ptr %46, align 4, !dbg !3901
    #dbg_declare(ptr %47, !3909, !DIExpression(), !3910)
  %148 = load i32, ptr %46, align 4, !dbg !3911
  %149 = inttoptr i32 %148 to ptr, !dbg !3912
  store ptr %149, ptr %47, align 4, !dbg !3910
  %150 = load i32, ptr %45, align 4, !dbg !3913
  %151 = load ptr, ptr %47, align 4, !dbg !3914
  store volatile i32 %150, ptr %151, align 4, !dbg !3915
  %152 = load i32, ptr %72, align 4, !dbg !3916
  %153 = load i32, ptr %73, align 4, !dbg !3917
  %154 = load i64, ptr %74, align 8, !dbg !3918
  %155 = trunc i64 %154 to i32, !dbg !3918
  store i32 %152, ptr %48, align 4
    #dbg_declare(ptr %48, !3888, !DIExpression(), !3919)
  store i32 %153, ptr %49, align 4
    #dbg_declare(ptr %49, !3894, !DIExpression(), !3921)
  store i32 -5111808, ptr %50, align 4
    #dbg_declare(ptr %50, !3896, !DIExpression(), !3922)
  store i32 %155, ptr %51, align 4
    #dbg_declare(ptr %51, !3898, !DIExpression(), !3923)
    #dbg_declare(ptr %52, !3900, !DIExpression(), !3924)
  %156 = load i32, ptr %49, align 4, !dbg !3925
  %157 = shl i32 %156, 10, !dbg !3926
  %158 = load i32, ptr %48, align 4, !dbg !3927
  %159 = shl i32 %158, 16, !dbg !3928
  %160 = add i32 %157, %159, !dbg !3929
  %161 = load i32, ptr %50, align 4, !dbg !3930
  %162 = add i32 %160, %161, !dbg !3931
  store i32 %162, ptr %52, align 4, !dbg !3924
    #dbg_declare(ptr %53, !3909, !DIExpression(), !3932)
  %163 = load i32, ptr %52, align 4, !dbg !3933
  %164 = inttoptr i32 %163 to ptr, !dbg !3934
  store ptr %164, ptr %53, align 4, !dbg !3932
  %165 = load i32, ptr %51, align 4, !dbg !3935
  %166 = load ptr, ptr %53, align 4, !dbg !3936
  store volatile i32 %165, ptr %166, align 4, !dbg !3937
  %167 = load i32, ptr %72, align 4, !dbg !3938
  %168 = load i32, ptr %73, align 4, !dbg !3939
  %169 = load i64, ptr %74, align 8, !dbg !3940
  %170 = lshr i64 %169, 32, !dbg !3941
  %171 = trunc i64 %170 to i32, !dbg !3942
  store i32 %167, ptr %54, align 4
    #dbg_declare(ptr %54, !3888, !DIExpression(), !3943)
  store i32 %168, ptr %55, align 4
    #dbg_declare(ptr %55, !3894, !DIExpression(), !3945)
  store i32 -5111804, ptr %56, align 4
    #dbg_declare(ptr %56, !3896, !DIExpression(), !3946)
  store i32 %171, ptr %57, align 4
    #dbg_declare(ptr %57, !3898, !DIExpression(), !3947)
    #dbg_declare(ptr %58, !3900, !DIExpression(), !3948)
  %172 = load i32, ptr %55, align 4, !dbg !3949
  %173 = shl i32 %172, 10, !dbg !3950
  %174 = load i32, ptr %54, align 4, !dbg !3951
  %175 = shl i32 %174, 16, !dbg !3952
  %176 = add i32 %173, %175, !dbg !3953
  %177 = load i32, ptr %56, align 4, !dbg !3954
  %178 = add i32 %176, %177, !dbg !3955
  store i32 %178, ptr %58, align 4, !dbg !3948
    #dbg_declare(ptr %59, !3909, !DIExpression(), !3956)
  %179 = load i32, ptr %58, align 4, !dbg !3957
  %180 = inttoptr i32 %179 to ptr, !dbg !3958
  store ptr %180, ptr %59, align 4, !dbg !3956
  %181 = load i32, ptr %57, align 4, !dbg !3959
  %182 = load ptr, ptr %59, align 4, !dbg !3960
  store volatile i32 %181, ptr %182, align 4, !dbg !3961
  %183 = load i32, ptr %72, align 4, !dbg !3962
  %184 = load i32, ptr %73, align 4, !dbg !3963
  %185 = load i32, ptr %76, align 4, !dbg !3964
  store i32 %183, ptr %60, align 4
    #dbg_declare(ptr %60, !3888, !DIExpression(), !3965)
  store i32 %184, ptr %61, align 4
    #dbg_declare(ptr %61, !3894, !DIExpression(), !3967)
  store i32 -5111776, ptr %62, align 4
    #dbg_declare(ptr %62, !3896, !DIExpression(), !3968)
  store i32 %185, ptr %63, align 4
    #dbg_declare(ptr %63, !3898, !DIExpression(), !3969)
    #dbg_declare(ptr %64, !3900, !DIExpression(), !3970)
  %186 = load i32, ptr %61, align 4, !dbg !3971
  %187 = shl i32 %186, 10, !dbg !3972
  %188 = load i32, ptr %60, align 4, !dbg !3973
  %189 = shl i32 %188, 16, !dbg !3974
  %190 = add i32 %187, %189, !dbg !3975
  %191 = load i32, ptr %62, align 4, !dbg !3976
  %192 = add i32 %190, %191, !dbg !3977
  store i32 %192, ptr %64, align 4, !dbg !3970
    #dbg_declare(ptr %65, !3909, !DIExpression(), !3978)
  %193 = load i32, ptr %64, align 4, !dbg !3979
  %194 = inttoptr i32 %193 to ptr, !dbg !3980
  store ptr %194, ptr %65, align 4, !dbg !3978
  %195 = load i32, ptr %63, align 4, !dbg !3981
  %196 = load ptr, ptr %65, align 4, !dbg !3982
  store volatile i32 %195, ptr %196, align 4, !dbg !3983
  %197 = load i32, ptr %72, align 4, !dbg !3984
  %198 = load i32, ptr %73, align 4, !dbg !3985
  store i32 %197, ptr %66, align 4
    #dbg_declare(ptr %66, !3888, !DIExpression(), !3986)
  store i32 %198, ptr %67, align 4
    #dbg_declare(ptr %67, !3894, !DIExpression(), !3988)
  store i32 -5111768, ptr %68, align 4
    #dbg_declare(ptr %68, !3896, !DIExpression(), !3989)
  store i32 1, ptr %69, align 4
    #dbg_declare(ptr %69, !3898, !DIExpression(), !3990)
    #dbg_declare(ptr %70, !3900, !DIExpression(), !3991)
  %199 = load i32, ptr %67, align 4, !dbg !3992
  %200 = shl i32 %199, 10, !dbg !3993
  %201 = load i32, ptr %66, align 4, !dbg !3994
  %202 = shl i32 %201, 16, !dbg !3995
  %203 = add i32 %200, %202, !dbg !3996
  %204 = load i32, ptr %68, align 4, !dbg !3997
  %205 = add i32 %203, %204, !dbg !3998
  store i32 %205, ptr %70, align 4, !dbg !3991
    #dbg_declare(ptr %71, !3909, !DIExpression(), !3999)
  %206 = load i32, ptr %70, align 4, !dbg !4000
  %207 = inttoptr i32 %206 to ptr, !dbg !4001
  store ptr %207, ptr %71, align 4, !dbg !3999
  %208 = load i32, ptr %69, align 4, !dbg !4002
  %209 = load ptr, ptr %71, align 4, !dbg !4003
  store volatile i32 %208, ptr %209, align 4, !dbg !4004
  %210 = load i32, ptr %72, align 4, !dbg !4005
  %211 = icmp ult i32 %210, 2, !dbg !4008, !nosanitize !2106
  br i1 %211, label %213, label %212, !dbg !4008, !prof !2119, !nosanitize !2106

212:                                              ; preds = %132
  call void @__ubsan_handle_out_of_bounds(ptr @197, i32 %210) #6, !dbg !4008, !nosanitize !2106
  br label %213, !dbg !4008, !nosanitize !2106

213:                                              ; preds = %212, %132
  %214 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %210, !dbg !4008
  %215 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %210), !dbg !4008, !nosanitize !2106
  %216 = extractvalue { i32, i1 } %215, 1, !dbg !4008, !nosanitize !2106
  %217 = extractvalue { i32, i1 } %215, 0, !dbg !4008, !nosanitize !2106
  %218 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %217, !dbg !4008, !nosanitize !2106
  %219 = icmp ne i32 %218, 0, !dbg !4008, !nosanitize !2106
  %220 = xor i1 %216, true, !dbg !4008, !nosanitize !2106
  %221 = icmp uge i32 %218, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !4008, !nosanitize !2106
  %222 = and i1 %221, %220, !dbg !4008, !nosanitize !2106
  br i1 %222, label %224, label %223, !dbg !4008, !prof !2119, !nosanitize !2106

223:                                              ; preds = %213
  call void @__ubsan_handle_pointer_overflow(ptr @198, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %218) #6, !dbg !4008, !nosanitize !2106
  br label %224, !dbg !4008, !nosanitize !2106

224:                                              ; preds = %223, %213
  %225 = ptrtoint ptr %214 to i32, !dbg !4008, !nosanitize !2106
  %226 = and i32 %225, 3, !dbg !4008, !nosanitize !2106
  %227 = icmp eq i32 %226, 0, !dbg !4008, !nosanitize !2106
  br i1 %227, label %229, label %228, !dbg !4008, !prof !2119, !nosanitize !2106

228:                                              ; preds = %224
  call void @__ubsan_handle_type_mismatch_v1(ptr @199, i32 %225) #6, !dbg !4008, !nosanitize !2106
  br label %229, !dbg !4008, !nosanitize !2106

229:                                              ; preds = %224, %228
  %230 = load i32, ptr %214, align 4, !dbg !4008
  %231 = add i32 %230, 1, !dbg !4008
  store i32 %231, ptr %214, align 4, !dbg !4008
  %232 = load i64, ptr %94, align 8, !dbg !4009
  %233 = add i64 %232, 8192, !dbg !4009
  store i64 %233, ptr %94, align 8, !dbg !4009
  %234 = load i32, ptr %95, align 4, !dbg !4010
  %235 = add i32 %234, 8192, !dbg !4010
  store i32 %235, ptr %95, align 4, !dbg !4010
  %236 = load i32, ptr %96, align 4, !dbg !4011
  %237 = sub i32 %236, 8192, !dbg !4011
  store i32 %237, ptr %96, align 4, !dbg !4011
  br label %109, !dbg !3820, !llvm.loop !4012

238:                                              ; preds = %109
  br label %239, !dbg !4014

239:                                              ; preds = %257, %238
  %240 = load i32, ptr %92, align 4, !dbg !4015
  %241 = load i32, ptr %93, align 4, !dbg !4016
  store i32 %240, ptr %90, align 4
    #dbg_declare(ptr %90, !3827, !DIExpression(), !4017)
  store i32 %241, ptr %91, align 4
    #dbg_declare(ptr %91, !3833, !DIExpression(), !4019)
  %242 = load i32, ptr %90, align 4, !dbg !4020
  %243 = load i32, ptr %91, align 4, !dbg !4021
  store i32 %242, ptr %78, align 4
    #dbg_declare(ptr %78, !3837, !DIExpression(), !4022)
  store i32 %243, ptr %79, align 4
    #dbg_declare(ptr %79, !3843, !DIExpression(), !4024)
  store i32 -5111768, ptr %80, align 4
    #dbg_declare(ptr %80, !3845, !DIExpression(), !4025)
    #dbg_declare(ptr %81, !3847, !DIExpression(), !4026)
  %244 = load i32, ptr %79, align 4, !dbg !4027
  %245 = shl i32 %244, 10, !dbg !4028
  %246 = load i32, ptr %78, align 4, !dbg !4029
  %247 = shl i32 %246, 16, !dbg !4030
  %248 = add i32 %245, %247, !dbg !4031
  %249 = load i32, ptr %80, align 4, !dbg !4032
  %250 = add i32 %248, %249, !dbg !4033
  store i32 %250, ptr %81, align 4, !dbg !4026
    #dbg_declare(ptr %82, !3856, !DIExpression(), !4034)
  %251 = load i32, ptr %81, align 4, !dbg !4035
  %252 = inttoptr i32 %251 to ptr, !dbg !4036
  store ptr %252, ptr %82, align 4, !dbg !4034
  %253 = load ptr, ptr %82, align 4, !dbg !4037
  %254 = load volatile i32, ptr %253, align 4, !dbg !4038
  %255 = icmp eq i32 %254, 0, !dbg !4039
  %256 = xor i1 %255, true, !dbg !4040
  br i1 %256, label %257, label %258, !dbg !4014

257:                                              ; preds = %239
  br label %239, !dbg !4014, !llvm.loop !4041

258:                                              ; preds = %239
  %259 = load i32, ptr %92, align 4, !dbg !4043
  %260 = load i32, ptr %93, align 4, !dbg !4044
  %261 = load i64, ptr %94, align 8, !dbg !4045
  %262 = load i32, ptr %95, align 4, !dbg !4046
  %263 = load i32, ptr %96, align 4, !dbg !4047
  %264 = load i32, ptr %97, align 4, !dbg !4048
  store i32 %259, ptr %36, align 4
    #dbg_declare(ptr %36, !3871, !DIExpression(), !4049)
  store i32 %260, ptr %37, align 4
    #dbg_declare(ptr %37, !3875, !DIExpression(), !4051)
  store i64 %261, ptr %38, align 8
    #dbg_declare(ptr %38, !3877, !DIExpression(), !4052)
  store i32 %262, ptr %39, align 4
    #dbg_declare(ptr %39, !3879, !DIExpression(), !4053)
  store i32 %263, ptr %40, align 4
    #dbg_declare(ptr %40, !3881, !DIExpression(), !4054)
  store i32 %264, ptr %41, align 4
    #dbg_declare(ptr %41, !3883, !DIExpression(), !4055)
  %265 = load i32, ptr %36, align 4, !dbg !4056
  %266 = load i32, ptr %37, align 4, !dbg !4057
  %267 = load i32, ptr %39, align 4, !dbg !4058
  store i32 %265, ptr %6, align 4
    #dbg_declare(ptr %6, !3888, !DIExpression(), !4059)
  store i32 %266, ptr %7, align 4
    #dbg_declare(ptr %7, !3894, !DIExpression(), !4061)
  store i32 -5111796, ptr %8, align 4
    #dbg_declare(ptr %8, !3896, !DIExpression(), !4062)
  store i32 %267, ptr %9, align 4
    #dbg_declare(ptr %9, !3898, !DIExpression(), !4063)
    #dbg_declare(ptr %10, !3900, !DIExpression(), !4064)
  %268 = load i32, ptr %7, align 4, !dbg !4065
  %269 = shl i32 %268, 10, !dbg !4066
  %270 = load i32, ptr %6, align 4, !dbg !4067
  %271 = shl i32 %270, 16, !dbg !4068
  %272 = add i32 %269, %271, !dbg !4069
  %273 = load i32, ptr %8, align 4, !dbg !4070
  %274 = add i32 %272, %273, !dbg !4071
  store i32 %274, ptr %10, align 4, !dbg !4064
    #dbg_declare(ptr %11, !3909, !DIExpression(), !4072)
  %275 = load i32, ptr %10, align 4, !dbg !4073
  %276 = inttoptr i32 %275 to ptr, !dbg !4074
  store ptr %276, ptr %11, align 4, !dbg !4072
  %277 = load i32, ptr %9, align 4, !dbg !4075
  %278 = load ptr, ptr %11, align 4, !dbg !4076
  store volatile i32 %277, ptr %278, align 4, !dbg !4077
  %279 = load i32, ptr %36, align 4, !dbg !4078
  %280 = load i32, ptr %37, align 4, !dbg !4079
  %281 = load i64, ptr %38, align 8, !dbg !4080
  %282 = trunc i64 %281 to i32, !dbg !4080
  store i32 %279, ptr %12, align 4
    #dbg_declare(ptr %12, !3888, !DIExpression(), !4081)
  store i32 %280, ptr %13, align 4
    #dbg_declare(ptr %13, !3894, !DIExpression(), !4083)
  store i32 -5111808, ptr %14, align 4
    #dbg_declare(ptr %14, !3896, !DIExpression(), !4084)
  store i32 %282, ptr %15, align 4
    #dbg_declare(ptr %15, !3898, !DIExpression(), !4085)
    #dbg_declare(ptr %16, !3900, !DIExpression(), !4086)
  %283 = load i32, ptr %13, align 4, !dbg !4087
  %284 = shl i32 %283, 10, !dbg !4088
  %285 = load i32, ptr %12, align 4, !dbg !4089
  %286 = shl i32 %285, 16, !dbg !4090
  %287 = add i32 %284, %286, !dbg !4091
  %288 = load i32, ptr %14, align 4, !dbg !4092
  %289 = add i32 %287, %288, !dbg !4093
  store i32 %289, ptr %16, align 4, !dbg !4086
    #dbg_declare(ptr %17, !3909, !DIExpression(), !4094)
  %290 = load i32, ptr %16, align 4, !dbg !4095
  %291 = inttoptr i32 %290 to ptr, !dbg !4096
  store ptr %291, ptr %17, align 4, !dbg !4094
  %292 = load i32, ptr %15, align 4, !dbg !4097
  %293 = load ptr, ptr %17, align 4, !dbg !4098
  store volatile i32 %292, ptr %293, align 4, !dbg !4099
  %294 = load i32, ptr %36, align 4, !dbg !4100
  %295 = load i32, ptr %37, align 4, !dbg !4101
  %296 = load i64, ptr %38, align 8, !dbg !4102
  %297 = lshr i64 %296, 32, !dbg !4103
  %298 = trunc i64 %297 to i32, !dbg !4104
  store i32 %294, ptr %18, align 4
    #dbg_declare(ptr %18, !3888, !DIExpression(), !4105)
  store i32 %295, ptr %19, align 4
    #dbg_declare(ptr %19, !3894, !DIExpression(), !4107)
  store i32 -5111804, ptr %20, align 4
    #dbg_declare(ptr %20, !3896, !DIExpression(), !4108)
  store i32 %298, ptr %21, align 4
    #dbg_declare(ptr %21, !3898, !DIExpression(), !4109)
    #dbg_declare(ptr %22, !3900, !DIExpression(), !4110)
  %299 = load i32, ptr %19, align 4, !dbg !4111
  %300 = shl i32 %299, 10, !dbg !4112
  %301 = load i32, ptr %18, align 4, !dbg !4113
  %302 = shl i32 %301, 16, !dbg !4114
  %303 = add i32 %300, %302, !dbg !4115
  %304 = load i32, ptr %20, align 4, !dbg !4116
  %305 = add i32 %303, %304, !dbg !4117
  store i32 %305, ptr %22, align 4, !dbg !4110
    #dbg_declare(ptr %23, !3909, !DIExpression(), !4118)
  %306 = load i32, ptr %22, align 4, !dbg !4119
  %307 = inttoptr i32 %306 to ptr, !dbg !4120
  store ptr %307, ptr %23, align 4, !dbg !4118
  %308 = load i32, ptr %21, align 4, !dbg !4121
  %309 = load ptr, ptr %23, align 4, !dbg !4122
  store volatile i32 %308, ptr %309, align 4, !dbg !4123
  %310 = load i32, ptr %36, align 4, !dbg !4124
  %311 = load i32, ptr %37, align 4, !dbg !4125
  %312 = load i32, ptr %40, align 4, !dbg !4126
  store i32 %310, ptr %24, align 4
    #dbg_declare(ptr %24, !3888, !DIExpression(), !4127)
  store i32 %311, ptr %25, align 4
    #dbg_declare(ptr %25, !3894, !DIExpression(), !4129)
  store i32 -5111776, ptr %26, align 4
    #dbg_declare(ptr %26, !3896, !DIExpression(), !4130)
  store i32 %312, ptr %27, align 4
    #dbg_declare(ptr %27, !3898, !DIExpression(), !4131)
    #dbg_declare(ptr %28, !3900, !DIExpression(), !4132)
  %313 = load i32, ptr %25, align 4, !dbg !4133
  %314 = shl i32 %313, 10, !dbg !4134
  %315 = load i32, ptr %24, align 4, !dbg !4135
  %316 = shl i32 %315, 16, !dbg !4136
  %317 = add i32 %314, %316, !dbg !4137
  %318 = load i32, ptr %26, align 4, !dbg !4138
  %319 = add i32 %317, %318, !dbg !4139
  store i32 %319, ptr %28, align 4, !dbg !4132
    #dbg_declare(ptr %29, !3909, !DIExpression(), !4140)
  %320 = load i32, ptr %28, align 4, !dbg !4141
  %321 = inttoptr i32 %320 to ptr, !dbg !4142
  store ptr %321, ptr %29, align 4, !dbg !4140
  %322 = load i32, ptr %27, align 4, !dbg !4143
  %323 = load ptr, ptr %29, align 4, !dbg !4144
  store volatile i32 %322, ptr %323, align 4, !dbg !4145
  %324 = load i32, ptr %36, align 4, !dbg !4146
  %325 = load i32, ptr %37, align 4, !dbg !4147
  store i32 %324, ptr %30, align 4
    #dbg_declare(ptr %30, !3888, !DIExpression(), !4148)
  store i32 %325, ptr %31, align 4
    #dbg_declare(ptr %31, !3894, !DIExpression(), !4150)
  store i32 -5111768, ptr %32, align 4
    #dbg_declare(ptr %32, !3896, !DIExpression(), !4151)
  store i32 1, ptr %33, align 4
    #dbg_declare(ptr %33, !3898, !DIExpression(), !4152)
    #dbg_declare(ptr %34, !3900, !DIExpression(), !4153)
  %326 = load i32, ptr %31, align 4, !dbg !4154
  %327 = shl i32 %326, 10, !dbg !4155
  %328 = load i32, ptr %30, align 4, !dbg !4156
  %329 = shl i32 %328, 16, !dbg !4157
  %330 = add i32 %327, %329, !dbg !4158
  %331 = load i32, ptr %32, align 4, !dbg !4159
  %332 = add i32 %330, %331, !dbg !4160
  store i32 %332, ptr %34, align 4, !dbg !4153
    #dbg_declare(ptr %35, !3909, !DIExpression(), !4161)
  %333 = load i32, ptr %34, align 4, !dbg !4162
  %334 = inttoptr i32 %333 to ptr, !dbg !4163
  store ptr %334, ptr %35, align 4, !dbg !4161
  %335 = load i32, ptr %33, align 4, !dbg !4164
  %336 = load ptr, ptr %35, align 4, !dbg !4165
  store volatile i32 %335, ptr %336, align 4, !dbg !4166
  %337 = load i32, ptr %36, align 4, !dbg !4167
  %338 = icmp ult i32 %337, 2, !dbg !4168, !nosanitize !2106
  br i1 %338, label %340, label %339, !dbg !4168, !prof !2119, !nosanitize !2106

339:                                              ; preds = %258
  call void @__ubsan_handle_out_of_bounds(ptr @197, i32 %337) #6, !dbg !4168, !nosanitize !2106
  br label %340, !dbg !4168, !nosanitize !2106

340:                                              ; preds = %339, %258
  %341 = getelementptr inbounds nuw [2 x i32], ptr @noc_reads_num_issued, i32 0, i32 %337, !dbg !4168
  %342 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %337), !dbg !4168, !nosanitize !2106
  %343 = extractvalue { i32, i1 } %342, 1, !dbg !4168, !nosanitize !2106
  %344 = extractvalue { i32, i1 } %342, 0, !dbg !4168, !nosanitize !2106
  %345 = add i32 ptrtoint (ptr @noc_reads_num_issued to i32), %344, !dbg !4168, !nosanitize !2106
  %346 = icmp ne i32 %345, 0, !dbg !4168, !nosanitize !2106
  %347 = xor i1 %343, true, !dbg !4168, !nosanitize !2106
  %348 = icmp uge i32 %345, ptrtoint (ptr @noc_reads_num_issued to i32), !dbg !4168, !nosanitize !2106
  %349 = and i1 %348, %347, !dbg !4168, !nosanitize !2106
  br i1 %349, label %351, label %350, !dbg !4168, !prof !2119, !nosanitize !2106

350:                                              ; preds = %340
  call void @__ubsan_handle_pointer_overflow(ptr @198, i32 ptrtoint (ptr @noc_reads_num_issued to i32), i32 %345) #6, !dbg !4168, !nosanitize !2106
  br label %351, !dbg !4168, !nosanitize !2106

351:                                              ; preds = %350, %340
  %352 = ptrtoint ptr %341 to i32, !dbg !4168, !nosanitize !2106
  %353 = and i32 %352, 3, !dbg !4168, !nosanitize !2106
  %354 = icmp eq i32 %353, 0, !dbg !4168, !nosanitize !2106
  br i1 %354, label %356, label %355, !dbg !4168, !prof !2119, !nosanitize !2106

355:                                              ; preds = %351
  call void @__ubsan_handle_type_mismatch_v1(ptr @199, i32 %352) #6, !dbg !4168, !nosanitize !2106
  br label %356, !dbg !4168, !nosanitize !2106

356:                                              ; preds = %351, %355
  %357 = load i32, ptr %341, align 4, !dbg !4168
  %358 = add i32 %357, 1, !dbg !4168
  store i32 %358, ptr %341, align 4, !dbg !4168
  ret void, !dbg !4169
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef i64 @_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1) #3 comdat align 2 !dbg !4170 {
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
    #dbg_declare(ptr %27, !4171, !DIExpression(), !4172)
  store i32 %1, ptr %28, align 4
    #dbg_declare(ptr %28, !4173, !DIExpression(), !4174)
  %29 = load ptr, ptr %27, align 4
  %30 = icmp ne ptr %29, null, !nosanitize !2106
  %31 = ptrtoint ptr %29 to i32, !nosanitize !2106
  %32 = and i32 %31, 3, !nosanitize !2106
  %33 = icmp eq i32 %32, 0, !nosanitize !2106
  %34 = and i1 %30, %33, !nosanitize !2106
  br i1 %34, label %36, label %35, !prof !2119, !nosanitize !2106

35:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @201, i32 %31) #6, !dbg !4172, !nosanitize !2106
  br label %36, !dbg !4172, !nosanitize !2106

36:                                               ; preds = %35, %2
  %37 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor.1", ptr %29, i32 0, i32 0, !dbg !4175
  %38 = ptrtoint ptr %37 to i32, !dbg !4175, !nosanitize !2106
  %39 = and i32 %38, 3, !dbg !4175, !nosanitize !2106
  %40 = icmp eq i32 %39, 0, !dbg !4175, !nosanitize !2106
  br i1 %40, label %42, label %41, !dbg !4175, !prof !2119, !nosanitize !2106

41:                                               ; preds = %36
  call void @__ubsan_handle_type_mismatch_v1(ptr @203, i32 %38) #6, !dbg !4175, !nosanitize !2106
  br label %42, !dbg !4175, !nosanitize !2106

42:                                               ; preds = %41, %36
  %43 = icmp ne ptr %37, null, !dbg !4176, !nosanitize !2106
  %44 = ptrtoint ptr %37 to i32, !dbg !4176, !nosanitize !2106
  %45 = and i32 %44, 3, !dbg !4176, !nosanitize !2106
  %46 = icmp eq i32 %45, 0, !dbg !4176, !nosanitize !2106
  %47 = and i1 %43, %46, !dbg !4176, !nosanitize !2106
  br i1 %47, label %49, label %48, !dbg !4176, !prof !2119, !nosanitize !2106

48:                                               ; preds = %42
  call void @__ubsan_handle_type_mismatch_v1(ptr @205, i32 %44) #6, !dbg !4176, !nosanitize !2106
  br label %49, !dbg !4176, !nosanitize !2106

49:                                               ; preds = %48, %42
  %50 = load i32, ptr %28, align 4, !dbg !4177
  br i1 true, label %52, label %51, !dbg !4178, !prof !2119, !nosanitize !2106

51:                                               ; preds = %49
  call void @__ubsan_handle_divrem_overflow(ptr @206, i32 %50, i32 1024) #6, !dbg !4178, !nosanitize !2106
  br label %52, !dbg !4178, !nosanitize !2106

52:                                               ; preds = %51, %49
  %53 = udiv i32 %50, 1024, !dbg !4178
  %54 = load i32, ptr %28, align 4, !dbg !4179
  br i1 true, label %56, label %55, !dbg !4180, !prof !2119, !nosanitize !2106

55:                                               ; preds = %52
  call void @__ubsan_handle_divrem_overflow(ptr @207, i32 %54, i32 1024) #6, !dbg !4180, !nosanitize !2106
  br label %56, !dbg !4180, !nosanitize !2106

56:                                               ; preds = %55, %52
  %57 = urem i32 %54, 1024, !dbg !4180
  store ptr %37, ptr %18, align 4
    #dbg_declare(ptr %18, !4181, !DIExpression(), !4184)
  store i32 %53, ptr %19, align 4
    #dbg_declare(ptr %19, !4186, !DIExpression(), !4187)
  store i32 %57, ptr %20, align 4
    #dbg_declare(ptr %20, !4188, !DIExpression(), !4189)
  store i8 0, ptr %21, align 1
    #dbg_declare(ptr %21, !4190, !DIExpression(), !4191)
  %58 = load ptr, ptr %18, align 4
  %59 = icmp ne ptr %58, null, !nosanitize !2106
  %60 = ptrtoint ptr %58 to i32, !nosanitize !2106
  %61 = and i32 %60, 3, !nosanitize !2106
  %62 = icmp eq i32 %61, 0, !nosanitize !2106
  %63 = and i1 %59, %62, !nosanitize !2106
  br i1 %63, label %65, label %64, !prof !2119, !nosanitize !2106

64:                                               ; preds = %56
  call void @__ubsan_handle_type_mismatch_v1(ptr @209, i32 %60) #6, !dbg !4184, !nosanitize !2106
  br label %65, !dbg !4184, !nosanitize !2106

65:                                               ; preds = %64, %56
    #dbg_declare(ptr %22, !4192, !DIExpression(), !4193)
  %66 = load i32, ptr %19, align 4, !dbg !4194
  store i32 %66, ptr %17, align 4
    #dbg_declare(ptr %17, !2793, !DIExpression(), !4195)
  %67 = load i32, ptr %17, align 4, !dbg !4197
  store i32 %67, ptr %10, align 4
    #dbg_declare(ptr %10, !2803, !DIExpression(), !4198)
  %68 = load i32, ptr %10, align 4, !dbg !4200
  store i32 %68, ptr %9, align 4
    #dbg_declare(ptr %9, !2814, !DIExpression(), !4201)
  %69 = load i32, ptr %9, align 4, !dbg !4203
  %70 = zext i32 %69 to i64, !dbg !4203
  %71 = mul i64 %70, 2863311531, !dbg !4204
  %72 = lshr i64 %71, 32, !dbg !4205
  %73 = lshr i64 %72, 3, !dbg !4206
  %74 = trunc i64 %73 to i32, !dbg !4207
  store i32 %74, ptr %22, align 4, !dbg !4193
    #dbg_declare(ptr %23, !4208, !DIExpression(), !4209)
  %75 = load i32, ptr %19, align 4, !dbg !4210
  %76 = load i32, ptr %22, align 4, !dbg !4211
  store i32 %75, ptr %15, align 4
    #dbg_declare(ptr %15, !2827, !DIExpression(), !4212)
  store i32 %76, ptr %16, align 4
    #dbg_declare(ptr %16, !2833, !DIExpression(), !4214)
  %77 = load i32, ptr %15, align 4, !dbg !4215
  %78 = load i32, ptr %16, align 4, !dbg !4216
  %79 = mul i32 %78, 12, !dbg !4217
  %80 = sub i32 %77, %79, !dbg !4218
  store i32 %80, ptr %23, align 4, !dbg !4209
    #dbg_declare(ptr %24, !4219, !DIExpression(), !4220)
  %81 = load i32, ptr %19, align 4, !dbg !4221
  %82 = load i32, ptr %22, align 4, !dbg !4222
  %83 = load i32, ptr %23, align 4, !dbg !4223
  %84 = load i32, ptr %20, align 4, !dbg !4224
  store ptr %58, ptr %4, align 4
    #dbg_declare(ptr %4, !4225, !DIExpression(), !4227)
  store i32 %81, ptr %5, align 4
    #dbg_declare(ptr %5, !4229, !DIExpression(), !4230)
  store i32 %82, ptr %6, align 4
    #dbg_declare(ptr %6, !4231, !DIExpression(), !4232)
  store i32 %83, ptr %7, align 4
    #dbg_declare(ptr %7, !4233, !DIExpression(), !4234)
  store i32 %84, ptr %8, align 4
    #dbg_declare(ptr %8, !4235, !DIExpression(), !4236)
  %85 = load ptr, ptr %4, align 4
  %86 = icmp ne ptr %85, null, !nosanitize !2106
  %87 = ptrtoint ptr %85 to i32, !nosanitize !2106
  %88 = and i32 %87, 3, !nosanitize !2106
  %89 = icmp eq i32 %88, 0, !nosanitize !2106
  %90 = and i1 %86, %89, !nosanitize !2106
  br i1 %90, label %92, label %91, !prof !2119, !nosanitize !2106

91:                                               ; preds = %65
  call void @__ubsan_handle_type_mismatch_v1(ptr @210, i32 %87) #6, !dbg !4227, !nosanitize !2106
  br label %92, !dbg !4227, !nosanitize !2106

92:                                               ; preds = %91, %65
  %93 = load i32, ptr %6, align 4, !dbg !4237
  %94 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %85, i32 0, i32 2, !dbg !4238
  %95 = load i32, ptr %94, align 4, !dbg !4238
  %96 = mul i32 %93, %95, !dbg !4239
  %97 = load i32, ptr %85, align 4, !dbg !4240
  %98 = add i32 %96, %97, !dbg !4241
  %99 = load i32, ptr %8, align 4, !dbg !4242
  %100 = add i32 %98, %99, !dbg !4243
  %101 = load i32, ptr %7, align 4, !dbg !4244
  store i32 %101, ptr %3, align 4
    #dbg_declare(ptr %3, !3059, !DIExpression(), !4245)
  %102 = load i32, ptr %3, align 4, !dbg !4247
  %103 = icmp ult i32 %102, 12, !dbg !4248, !nosanitize !2106
  br i1 %103, label %105, label %104, !dbg !4248, !prof !2119, !nosanitize !2106

104:                                              ; preds = %92
  call void @__ubsan_handle_out_of_bounds(ptr @96, i32 %102) #6, !dbg !4248, !nosanitize !2106
  br label %105, !dbg !4248, !nosanitize !2106

105:                                              ; preds = %104, %92
  %106 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %102, !dbg !4248
  %107 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %102), !dbg !4248, !nosanitize !2106
  %108 = extractvalue { i32, i1 } %107, 1, !dbg !4248, !nosanitize !2106
  %109 = extractvalue { i32, i1 } %107, 0, !dbg !4248, !nosanitize !2106
  %110 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %109, !dbg !4248, !nosanitize !2106
  %111 = icmp ne i32 %110, 0, !dbg !4248, !nosanitize !2106
  %112 = xor i1 %108, true, !dbg !4248, !nosanitize !2106
  %113 = icmp uge i32 %110, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !4248, !nosanitize !2106
  %114 = and i1 %113, %112, !dbg !4248, !nosanitize !2106
  br i1 %114, label %116, label %115, !dbg !4248, !prof !2119, !nosanitize !2106

115:                                              ; preds = %105
  call void @__ubsan_handle_pointer_overflow(ptr @97, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %110) #6, !dbg !4248, !nosanitize !2106
  br label %116, !dbg !4248, !nosanitize !2106

116:                                              ; preds = %115, %105
  %117 = ptrtoint ptr %106 to i32, !dbg !4248, !nosanitize !2106
  %118 = and i32 %117, 3, !dbg !4248, !nosanitize !2106
  %119 = icmp eq i32 %118, 0, !dbg !4248, !nosanitize !2106
  br i1 %119, label %121, label %120, !dbg !4248, !prof !2119, !nosanitize !2106

120:                                              ; preds = %116
  call void @__ubsan_handle_type_mismatch_v1(ptr @98, i32 %117) #6, !dbg !4248, !nosanitize !2106
  br label %121, !dbg !4248, !nosanitize !2106

121:                                              ; preds = %116, %120
  %122 = load i32, ptr %106, align 4, !dbg !4248
  %123 = add i32 %100, %122, !dbg !4249
  store i32 %123, ptr %24, align 4, !dbg !4220
    #dbg_declare(ptr %25, !4250, !DIExpression(), !4251)
  %124 = load i32, ptr %23, align 4, !dbg !4252
  %125 = load i8, ptr %21, align 1, !dbg !4253
  store i32 %124, ptr %13, align 4
    #dbg_declare(ptr %13, !2870, !DIExpression(), !4254)
  store i8 %125, ptr %14, align 1
    #dbg_declare(ptr %14, !2876, !DIExpression(), !4256)
  %126 = load i8, ptr %14, align 1, !dbg !4257
  %127 = zext i8 %126 to i32, !dbg !4258, !nosanitize !2106
  %128 = icmp ult i32 %127, 2, !dbg !4258, !nosanitize !2106
  br i1 %128, label %130, label %129, !dbg !4258, !prof !2119, !nosanitize !2106

129:                                              ; preds = %121
  call void @__ubsan_handle_out_of_bounds(ptr @81, i32 %127) #6, !dbg !4258, !nosanitize !2106
  br label %130, !dbg !4258, !nosanitize !2106

130:                                              ; preds = %129, %121
  %131 = zext i8 %126 to i32, !dbg !4258
  %132 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %131, !dbg !4258
  %133 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %131), !dbg !4258, !nosanitize !2106
  %134 = extractvalue { i32, i1 } %133, 1, !dbg !4258, !nosanitize !2106
  %135 = extractvalue { i32, i1 } %133, 0, !dbg !4258, !nosanitize !2106
  %136 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %135, !dbg !4258, !nosanitize !2106
  %137 = icmp ne i32 %136, 0, !dbg !4258, !nosanitize !2106
  %138 = xor i1 %134, true, !dbg !4258, !nosanitize !2106
  %139 = icmp uge i32 %136, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !4258, !nosanitize !2106
  %140 = and i1 %139, %138, !dbg !4258, !nosanitize !2106
  br i1 %140, label %142, label %141, !dbg !4258, !prof !2119, !nosanitize !2106

141:                                              ; preds = %130
  call void @__ubsan_handle_pointer_overflow(ptr @82, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %136) #6, !dbg !4258, !nosanitize !2106
  br label %142, !dbg !4258, !nosanitize !2106

142:                                              ; preds = %141, %130
  %143 = load i32, ptr %13, align 4, !dbg !4259
  %144 = icmp ult i32 %143, 12, !dbg !4258, !nosanitize !2106
  br i1 %144, label %146, label %145, !dbg !4258, !prof !2119, !nosanitize !2106

145:                                              ; preds = %142
  call void @__ubsan_handle_out_of_bounds(ptr @84, i32 %143) #6, !dbg !4258, !nosanitize !2106
  br label %146, !dbg !4258, !nosanitize !2106

146:                                              ; preds = %145, %142
  %147 = getelementptr inbounds nuw [12 x i16], ptr %132, i32 0, i32 %143, !dbg !4258
  %148 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %143), !dbg !4258, !nosanitize !2106
  %149 = extractvalue { i32, i1 } %148, 1, !dbg !4258, !nosanitize !2106
  %150 = extractvalue { i32, i1 } %148, 0, !dbg !4258, !nosanitize !2106
  %151 = ptrtoint ptr %132 to i32, !dbg !4258, !nosanitize !2106
  %152 = add i32 %151, %150, !dbg !4258, !nosanitize !2106
  %153 = icmp ne i32 %152, 0, !dbg !4258, !nosanitize !2106
  %154 = xor i1 %149, true, !dbg !4258, !nosanitize !2106
  %155 = icmp uge i32 %152, %151, !dbg !4258, !nosanitize !2106
  %156 = and i1 %155, %154, !dbg !4258, !nosanitize !2106
  br i1 %156, label %158, label %157, !dbg !4258, !prof !2119, !nosanitize !2106

157:                                              ; preds = %146
  call void @__ubsan_handle_pointer_overflow(ptr @85, i32 %151, i32 %152) #6, !dbg !4258, !nosanitize !2106
  br label %158, !dbg !4258, !nosanitize !2106

158:                                              ; preds = %157, %146
  %159 = ptrtoint ptr %147 to i32, !dbg !4258, !nosanitize !2106
  %160 = and i32 %159, 1, !dbg !4258, !nosanitize !2106
  %161 = icmp eq i32 %160, 0, !dbg !4258, !nosanitize !2106
  br i1 %161, label %163, label %162, !dbg !4258, !prof !2119, !nosanitize !2106

162:                                              ; preds = %158
  call void @__ubsan_handle_type_mismatch_v1(ptr @87, i32 %159) #6, !dbg !4258, !nosanitize !2106
  br label %163, !dbg !4258, !nosanitize !2106

163:                                              ; preds = %158, %162
  %164 = load i16, ptr %147, align 2, !dbg !4258
  %165 = zext i16 %164 to i32, !dbg !4258
  store i32 %165, ptr %25, align 4, !dbg !4251
    #dbg_declare(ptr %26, !4260, !DIExpression(), !4261)
  %166 = load i32, ptr %25, align 4, !dbg !4262
  %167 = load i32, ptr %24, align 4, !dbg !4263
  store i32 %166, ptr %11, align 4
    #dbg_declare(ptr %11, !2887, !DIExpression(), !4264)
  store i32 %167, ptr %12, align 4
    #dbg_declare(ptr %12, !2893, !DIExpression(), !4266)
  %168 = load i32, ptr %11, align 4, !dbg !4267
  %169 = zext i32 %168 to i64, !dbg !4268
  %170 = shl i64 %169, 32, !dbg !4269
  %171 = load i32, ptr %12, align 4, !dbg !4270
  %172 = zext i32 %171 to i64, !dbg !4270
  %173 = or i64 %170, %172, !dbg !4271
  store i64 %173, ptr %26, align 8, !dbg !4261
  %174 = load i64, ptr %26, align 8, !dbg !4272
  ret i64 %174, !dbg !4273
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_Z15noc_async_writeILj8193ELb1ELb0EEvjyjhj(i32 noundef %0, i64 noundef %1, i32 noundef %2, i8 noundef zeroext %3, i32 noundef %4) #3 comdat !dbg !4274 {
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
  %70 = alloca i32, align 4
  %71 = alloca ptr, align 4
  %72 = alloca i32, align 4
  %73 = alloca i32, align 4
  %74 = alloca i32, align 4
  %75 = alloca i32, align 4
  %76 = alloca i32, align 4
  %77 = alloca ptr, align 4
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
  %91 = alloca i64, align 8
  %92 = alloca i32, align 4
  %93 = alloca i32, align 4
  %94 = alloca i8, align 1
  %95 = alloca i8, align 1
  %96 = alloca i32, align 4
  %97 = alloca i8, align 1
  %98 = alloca i8, align 1
  %99 = alloca i32, align 4
  %100 = alloca i32, align 4
  %101 = alloca i32, align 4
  %102 = alloca i32, align 4
  %103 = alloca i32, align 4
  %104 = alloca i64, align 8
  %105 = alloca i32, align 4
  %106 = alloca i32, align 4
  %107 = alloca i8, align 1
  %108 = alloca i8, align 1
  %109 = alloca i32, align 4
  %110 = alloca i8, align 1
  %111 = alloca i8, align 1
  %112 = alloca i32, align 4
  %113 = alloca i32, align 4
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
    #dbg_declare(ptr %130, !4279, !DIExpression(), !4280)
  store i64 %1, ptr %131, align 8
    #dbg_declare(ptr %131, !4281, !DIExpression(), !4282)
  store i32 %2, ptr %132, align 4
    #dbg_declare(ptr %132, !4283, !DIExpression(), !4284)
  store i8 %3, ptr %133, align 1
    #dbg_declare(ptr %133, !4285, !DIExpression(), !4286)
  store i32 %4, ptr %134, align 4
    #dbg_declare(ptr %134, !4287, !DIExpression(), !4288)
  %135 = load i8, ptr %133, align 1, !dbg !4289
  %136 = zext i8 %135 to i32, !dbg !4289
  %137 = load i32, ptr %130, align 4, !dbg !4292
  %138 = load i64, ptr %131, align 8, !dbg !4293
  %139 = load i32, ptr %132, align 4, !dbg !4294
  %140 = load i32, ptr %134, align 4, !dbg !4295
  store i32 %136, ptr %118, align 4
    #dbg_declare(ptr %118, !4296, !DIExpression(), !4303)
  store i32 0, ptr %119, align 4
    #dbg_declare(ptr %119, !4305, !DIExpression(), !4306)
  store i32 %137, ptr %120, align 4
    #dbg_declare(ptr %120, !4307, !DIExpression(), !4308)
  store i64 %138, ptr %121, align 8
    #dbg_declare(ptr %121, !4309, !DIExpression(), !4310)
  store i32 %139, ptr %122, align 4
    #dbg_declare(ptr %122, !4311, !DIExpression(), !4312)
  store i32 %140, ptr %123, align 4
    #dbg_declare(ptr %123, !4313, !DIExpression(), !4314)
  store i8 0, ptr %124, align 1
    #dbg_declare(ptr %124, !4315, !DIExpression(), !4316)
  store i8 0, ptr %125, align 1
    #dbg_declare(ptr %125, !4317, !DIExpression(), !4318)
  store i32 1, ptr %126, align 4
    #dbg_declare(ptr %126, !4319, !DIExpression(), !4320)
  store i8 1, ptr %127, align 1
    #dbg_declare(ptr %127, !4321, !DIExpression(), !4322)
  store i8 0, ptr %128, align 1
    #dbg_declare(ptr %128, !4323, !DIExpression(), !4324)
  store i32 0, ptr %129, align 4
    #dbg_declare(ptr %129, !4325, !DIExpression(), !4326)
  br label %141, !dbg !4327

141:                                              ; preds = %402, %5
  %142 = load i32, ptr %122, align 4, !dbg !4330
  %143 = icmp ugt i32 %142, 8192, !dbg !4331
  br i1 %143, label %144, label %409, !dbg !4327

144:                                              ; preds = %141
  br label %145, !dbg !4332

145:                                              ; preds = %163, %144
  %146 = load i32, ptr %118, align 4, !dbg !4334
  %147 = load i32, ptr %119, align 4, !dbg !4335
  store i32 %146, ptr %116, align 4
    #dbg_declare(ptr %116, !3827, !DIExpression(), !4336)
  store i32 %147, ptr %117, align 4
    #dbg_declare(ptr %117, !3833, !DIExpression(), !4338)
  %148 = load i32, ptr %116, align 4, !dbg !4339
  %149 = load i32, ptr %117, align 4, !dbg !4340
  store i32 %148, ptr %78, align 4
    #dbg_declare(ptr %78, !3837, !DIExpression(), !4341)
  store i32 %149, ptr %79, align 4
    #dbg_declare(ptr %79, !3843, !DIExpression(), !4343)
  store i32 -5111768, ptr %80, align 4
    #dbg_declare(ptr %80, !3845, !DIExpression(), !4344)
    #dbg_declare(ptr %81, !3847, !DIExpression(), !4345)
  %150 = load i32, ptr %79, align 4, !dbg !4346
  %151 = shl i32 %150, 10, !dbg !4347
  %152 = load i32, ptr %78, align 4, !dbg !4348
  %153 = shl i32 %152, 16, !dbg !4349
  %154 = add i32 %151, %153, !dbg !4350
  %155 = load i32, ptr %80, align 4, !dbg !4351
  %156 = add i32 %154, %155, !dbg !4352
  store i32 %156, ptr %81, align 4, !dbg !4345
    #dbg_declare(ptr %82, !3856, !DIExpression(), !4353)
  %157 = load i32, ptr %81, align 4, !dbg !4354
  %158 = inttoptr i32 %157 to ptr, !dbg !4355
  store ptr %158, ptr %82, align 4, !dbg !4353
  %159 = load ptr, ptr %82, align 4, !dbg !4356
  %160 = load volatile i32, ptr %159, align 4, !dbg !4357
  %161 = icmp eq i32 %160, 0, !dbg !4358
  %162 = xor i1 %161, true, !dbg !4359
  br i1 %162, label %163, label %164, !dbg !4332

163:                                              ; preds = %145
  br label %145, !dbg !4332, !llvm.loop !4360

164:                                              ; preds = %145
  %165 = load i32, ptr %118, align 4, !dbg !4362
  %166 = load i32, ptr %119, align 4, !dbg !4363
  %167 = load i32, ptr %120, align 4, !dbg !4364
  %168 = load i64, ptr %121, align 8, !dbg !4365
  %169 = load i32, ptr %123, align 4, !dbg !4366
  %170 = load i8, ptr %124, align 1, !dbg !4367
  %171 = icmp ule i8 %170, 1, !dbg !4367, !nosanitize !2106
  br i1 %171, label %174, label %172, !dbg !4367, !prof !2119, !nosanitize !2106

172:                                              ; preds = %164
  %173 = zext i8 %170 to i32, !dbg !4367, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @156, i32 %173) #6, !dbg !4367, !nosanitize !2106
  br label %174, !dbg !4367, !nosanitize !2106

174:                                              ; preds = %172, %164
  %175 = trunc i8 %170 to i1, !dbg !4367
  %176 = load i8, ptr %125, align 1, !dbg !4368
  %177 = icmp ule i8 %176, 1, !dbg !4368, !nosanitize !2106
  br i1 %177, label %180, label %178, !dbg !4368, !prof !2119, !nosanitize !2106

178:                                              ; preds = %174
  %179 = zext i8 %176 to i32, !dbg !4368, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @157, i32 %179) #6, !dbg !4368, !nosanitize !2106
  br label %180, !dbg !4368, !nosanitize !2106

180:                                              ; preds = %178, %174
  %181 = trunc i8 %176 to i1, !dbg !4368
  %182 = load i32, ptr %126, align 4, !dbg !4369
  %183 = load i8, ptr %127, align 1, !dbg !4370
  %184 = icmp ule i8 %183, 1, !dbg !4370, !nosanitize !2106
  br i1 %184, label %187, label %185, !dbg !4370, !prof !2119, !nosanitize !2106

185:                                              ; preds = %180
  %186 = zext i8 %183 to i32, !dbg !4370, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @158, i32 %186) #6, !dbg !4370, !nosanitize !2106
  br label %187, !dbg !4370, !nosanitize !2106

187:                                              ; preds = %185, %180
  %188 = trunc i8 %183 to i1, !dbg !4370
  %189 = load i8, ptr %128, align 1, !dbg !4371
  %190 = icmp ule i8 %189, 1, !dbg !4371, !nosanitize !2106
  br i1 %190, label %193, label %191, !dbg !4371, !prof !2119, !nosanitize !2106

191:                                              ; preds = %187
  %192 = zext i8 %189 to i32, !dbg !4371, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @159, i32 %192) #6, !dbg !4371, !nosanitize !2106
  br label %193, !dbg !4371, !nosanitize !2106

193:                                              ; preds = %191, %187
  %194 = trunc i8 %189 to i1, !dbg !4371
  %195 = load i32, ptr %129, align 4, !dbg !4372
  store i32 %165, ptr %101, align 4
    #dbg_declare(ptr %101, !4373, !DIExpression(), !4377)
  store i32 %166, ptr %102, align 4
    #dbg_declare(ptr %102, !4379, !DIExpression(), !4380)
  store i32 %167, ptr %103, align 4
    #dbg_declare(ptr %103, !4381, !DIExpression(), !4382)
  store i64 %168, ptr %104, align 8
    #dbg_declare(ptr %104, !4383, !DIExpression(), !4384)
  store i32 8192, ptr %105, align 4
    #dbg_declare(ptr %105, !4385, !DIExpression(), !4386)
  store i32 %169, ptr %106, align 4
    #dbg_declare(ptr %106, !4387, !DIExpression(), !4388)
  %196 = zext i1 %175 to i8
  store i8 %196, ptr %107, align 1
    #dbg_declare(ptr %107, !4389, !DIExpression(), !4390)
  %197 = zext i1 %181 to i8
  store i8 %197, ptr %108, align 1
    #dbg_declare(ptr %108, !4391, !DIExpression(), !4392)
  store i32 %182, ptr %109, align 4
    #dbg_declare(ptr %109, !4393, !DIExpression(), !4394)
  %198 = zext i1 %188 to i8
  store i8 %198, ptr %110, align 1
    #dbg_declare(ptr %110, !4395, !DIExpression(), !4396)
  %199 = zext i1 %194 to i8
  store i8 %199, ptr %111, align 1
    #dbg_declare(ptr %111, !4397, !DIExpression(), !4398)
  store i32 %195, ptr %112, align 4
    #dbg_declare(ptr %112, !4399, !DIExpression(), !4400)
    #dbg_declare(ptr %113, !4401, !DIExpression(), !4402)
  %200 = load i32, ptr %106, align 4, !dbg !4403
  %201 = shl i32 %200, 13, !dbg !4404
  %202 = or i32 130, %201, !dbg !4405
  %203 = load i8, ptr %108, align 1, !dbg !4406
  %204 = icmp ule i8 %203, 1, !dbg !4406, !nosanitize !2106
  br i1 %204, label %207, label %205, !dbg !4406, !prof !2119, !nosanitize !2106

205:                                              ; preds = %193
  %206 = zext i8 %203 to i32, !dbg !4406, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @170, i32 %206) #6, !dbg !4406, !nosanitize !2106
  br label %207, !dbg !4406, !nosanitize !2106

207:                                              ; preds = %205, %193
  %208 = trunc i8 %203 to i1, !dbg !4406
  %209 = zext i1 %208 to i64, !dbg !4406
  %210 = select i1 %208, i32 64, i32 0, !dbg !4406
  %211 = or i32 %202, %210, !dbg !4407
  %212 = load i8, ptr %107, align 1, !dbg !4408
  %213 = icmp ule i8 %212, 1, !dbg !4408, !nosanitize !2106
  br i1 %213, label %216, label %214, !dbg !4408, !prof !2119, !nosanitize !2106

214:                                              ; preds = %207
  %215 = zext i8 %212 to i32, !dbg !4408, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @172, i32 %215) #6, !dbg !4408, !nosanitize !2106
  br label %216, !dbg !4408, !nosanitize !2106

216:                                              ; preds = %214, %207
  %217 = trunc i8 %212 to i1, !dbg !4408
  br i1 %217, label %218, label %228, !dbg !4408

218:                                              ; preds = %216
  %219 = load i8, ptr %110, align 1, !dbg !4409
  %220 = icmp ule i8 %219, 1, !dbg !4409, !nosanitize !2106
  br i1 %220, label %223, label %221, !dbg !4409, !prof !2119, !nosanitize !2106

221:                                              ; preds = %218
  %222 = zext i8 %219 to i32, !dbg !4409, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @173, i32 %222) #6, !dbg !4409, !nosanitize !2106
  br label %223, !dbg !4409, !nosanitize !2106

223:                                              ; preds = %221, %218
  %224 = trunc i8 %219 to i1, !dbg !4409
  %225 = zext i1 %224 to i64, !dbg !4409
  %226 = select i1 %224, i32 256, i32 0, !dbg !4409
  %227 = or i32 %226, 32, !dbg !4410
  br label %229, !dbg !4408

228:                                              ; preds = %216
  br label %229, !dbg !4408

229:                                              ; preds = %228, %223
  %230 = phi i32 [ %227, %223 ], [ 0, %228 ], !dbg !4408
  %231 = or i32 %211, %230, !dbg !4411
  %232 = load i8, ptr %111, align 1, !dbg !4412
  %233 = icmp ule i8 %232, 1, !dbg !4412, !nosanitize !2106
  br i1 %233, label %236, label %234, !dbg !4412, !prof !2119, !nosanitize !2106

234:                                              ; preds = %229
  %235 = zext i8 %232 to i32, !dbg !4412, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @176, i32 %235) #6, !dbg !4412, !nosanitize !2106
  br label %236, !dbg !4412, !nosanitize !2106

236:                                              ; preds = %234, %229
  %237 = trunc i8 %232 to i1, !dbg !4412
  %238 = zext i1 %237 to i64, !dbg !4412
  %239 = select i1 %237, i32 0, i32 16, !dbg !4412
  %240 = or i32 %231, %239, !dbg !4413
  store i32 %240, ptr %113, align 4, !dbg !4402
  %241 = load i32, ptr %101, align 4, !dbg !4414
  %242 = load i32, ptr %102, align 4, !dbg !4415
  %243 = load i32, ptr %113, align 4, !dbg !4416
  store i32 %241, ptr %6, align 4
    #dbg_declare(ptr %6, !3888, !DIExpression(), !4417)
  store i32 %242, ptr %7, align 4
    #dbg_declare(ptr %7, !3894, !DIExpression(), !4419)
  store i32 -5111780, ptr %8, align 4
    #dbg_declare(ptr %8, !3896, !DIExpression(), !4420)
  store i32 %243, ptr %9, align 4
    #dbg_declare(ptr %9, !3898, !DIExpression(), !4421)
    #dbg_declare(ptr %10, !3900, !DIExpression(), !4422)
  %244 = load i32, ptr %7, align 4, !dbg !4423
  %245 = shl i32 %244, 10, !dbg !4424
  %246 = load i32, ptr %6, align 4, !dbg !4425
  %247 = shl i32 %246, 16, !dbg !4426
  %248 = add i32 %245, %247, !dbg !4427
  %249 = load i32, ptr %8, align 4, !dbg !4428
  %250 = add i32 %248, %249, !dbg !4429
  store i32 %250, ptr %10, align 4, !dbg !4422
    #dbg_declare(ptr %11, !3909, !DIExpression(), !4430)
  %251 = load i32, ptr %10, align 4, !dbg !4431
  %252 = inttoptr i32 %251 to ptr, !dbg !4432
  store ptr %252, ptr %11, align 4, !dbg !4430
  %253 = load i32, ptr %9, align 4, !dbg !4433
  %254 = load ptr, ptr %11, align 4, !dbg !4434
  store volatile i32 %253, ptr %254, align 4, !dbg !4435
  %255 = load i32, ptr %101, align 4, !dbg !4436
  %256 = load i32, ptr %102, align 4, !dbg !4437
  %257 = load i32, ptr %103, align 4, !dbg !4438
  store i32 %255, ptr %12, align 4
    #dbg_declare(ptr %12, !3888, !DIExpression(), !4439)
  store i32 %256, ptr %13, align 4
    #dbg_declare(ptr %13, !3894, !DIExpression(), !4441)
  store i32 -5111808, ptr %14, align 4
    #dbg_declare(ptr %14, !3896, !DIExpression(), !4442)
  store i32 %257, ptr %15, align 4
    #dbg_declare(ptr %15, !3898, !DIExpression(), !4443)
    #dbg_declare(ptr %16, !3900, !DIExpression(), !4444)
  %258 = load i32, ptr %13, align 4, !dbg !4445
  %259 = shl i32 %258, 10, !dbg !4446
  %260 = load i32, ptr %12, align 4, !dbg !4447
  %261 = shl i32 %260, 16, !dbg !4448
  %262 = add i32 %259, %261, !dbg !4449
  %263 = load i32, ptr %14, align 4, !dbg !4450
  %264 = add i32 %262, %263, !dbg !4451
  store i32 %264, ptr %16, align 4, !dbg !4444
    #dbg_declare(ptr %17, !3909, !DIExpression(), !4452)
  %265 = load i32, ptr %16, align 4, !dbg !4453
  %266 = inttoptr i32 %265 to ptr, !dbg !4454
  store ptr %266, ptr %17, align 4, !dbg !4452
  %267 = load i32, ptr %15, align 4, !dbg !4455
  %268 = load ptr, ptr %17, align 4, !dbg !4456
  store volatile i32 %267, ptr %268, align 4, !dbg !4457
  %269 = load i32, ptr %101, align 4, !dbg !4458
  %270 = load i32, ptr %102, align 4, !dbg !4459
  %271 = load i64, ptr %104, align 8, !dbg !4460
  %272 = trunc i64 %271 to i32, !dbg !4460
  store i32 %269, ptr %18, align 4
    #dbg_declare(ptr %18, !3888, !DIExpression(), !4461)
  store i32 %270, ptr %19, align 4
    #dbg_declare(ptr %19, !3894, !DIExpression(), !4463)
  store i32 -5111796, ptr %20, align 4
    #dbg_declare(ptr %20, !3896, !DIExpression(), !4464)
  store i32 %272, ptr %21, align 4
    #dbg_declare(ptr %21, !3898, !DIExpression(), !4465)
    #dbg_declare(ptr %22, !3900, !DIExpression(), !4466)
  %273 = load i32, ptr %19, align 4, !dbg !4467
  %274 = shl i32 %273, 10, !dbg !4468
  %275 = load i32, ptr %18, align 4, !dbg !4469
  %276 = shl i32 %275, 16, !dbg !4470
  %277 = add i32 %274, %276, !dbg !4471
  %278 = load i32, ptr %20, align 4, !dbg !4472
  %279 = add i32 %277, %278, !dbg !4473
  store i32 %279, ptr %22, align 4, !dbg !4466
    #dbg_declare(ptr %23, !3909, !DIExpression(), !4474)
  %280 = load i32, ptr %22, align 4, !dbg !4475
  %281 = inttoptr i32 %280 to ptr, !dbg !4476
  store ptr %281, ptr %23, align 4, !dbg !4474
  %282 = load i32, ptr %21, align 4, !dbg !4477
  %283 = load ptr, ptr %23, align 4, !dbg !4478
  store volatile i32 %282, ptr %283, align 4, !dbg !4479
  %284 = load i32, ptr %101, align 4, !dbg !4480
  %285 = load i32, ptr %102, align 4, !dbg !4481
  %286 = load i64, ptr %104, align 8, !dbg !4482
  %287 = lshr i64 %286, 32, !dbg !4483
  %288 = trunc i64 %287 to i32, !dbg !4484
  store i32 %284, ptr %24, align 4
    #dbg_declare(ptr %24, !3888, !DIExpression(), !4485)
  store i32 %285, ptr %25, align 4
    #dbg_declare(ptr %25, !3894, !DIExpression(), !4487)
  store i32 -5111792, ptr %26, align 4
    #dbg_declare(ptr %26, !3896, !DIExpression(), !4488)
  store i32 %288, ptr %27, align 4
    #dbg_declare(ptr %27, !3898, !DIExpression(), !4489)
    #dbg_declare(ptr %28, !3900, !DIExpression(), !4490)
  %289 = load i32, ptr %25, align 4, !dbg !4491
  %290 = shl i32 %289, 10, !dbg !4492
  %291 = load i32, ptr %24, align 4, !dbg !4493
  %292 = shl i32 %291, 16, !dbg !4494
  %293 = add i32 %290, %292, !dbg !4495
  %294 = load i32, ptr %26, align 4, !dbg !4496
  %295 = add i32 %293, %294, !dbg !4497
  store i32 %295, ptr %28, align 4, !dbg !4490
    #dbg_declare(ptr %29, !3909, !DIExpression(), !4498)
  %296 = load i32, ptr %28, align 4, !dbg !4499
  %297 = inttoptr i32 %296 to ptr, !dbg !4500
  store ptr %297, ptr %29, align 4, !dbg !4498
  %298 = load i32, ptr %27, align 4, !dbg !4501
  %299 = load ptr, ptr %29, align 4, !dbg !4502
  store volatile i32 %298, ptr %299, align 4, !dbg !4503
  %300 = load i32, ptr %101, align 4, !dbg !4504
  %301 = load i32, ptr %102, align 4, !dbg !4505
  %302 = load i32, ptr %105, align 4, !dbg !4506
  store i32 %300, ptr %30, align 4
    #dbg_declare(ptr %30, !3888, !DIExpression(), !4507)
  store i32 %301, ptr %31, align 4
    #dbg_declare(ptr %31, !3894, !DIExpression(), !4509)
  store i32 -5111776, ptr %32, align 4
    #dbg_declare(ptr %32, !3896, !DIExpression(), !4510)
  store i32 %302, ptr %33, align 4
    #dbg_declare(ptr %33, !3898, !DIExpression(), !4511)
    #dbg_declare(ptr %34, !3900, !DIExpression(), !4512)
  %303 = load i32, ptr %31, align 4, !dbg !4513
  %304 = shl i32 %303, 10, !dbg !4514
  %305 = load i32, ptr %30, align 4, !dbg !4515
  %306 = shl i32 %305, 16, !dbg !4516
  %307 = add i32 %304, %306, !dbg !4517
  %308 = load i32, ptr %32, align 4, !dbg !4518
  %309 = add i32 %307, %308, !dbg !4519
  store i32 %309, ptr %34, align 4, !dbg !4512
    #dbg_declare(ptr %35, !3909, !DIExpression(), !4520)
  %310 = load i32, ptr %34, align 4, !dbg !4521
  %311 = inttoptr i32 %310 to ptr, !dbg !4522
  store ptr %311, ptr %35, align 4, !dbg !4520
  %312 = load i32, ptr %33, align 4, !dbg !4523
  %313 = load ptr, ptr %35, align 4, !dbg !4524
  store volatile i32 %312, ptr %313, align 4, !dbg !4525
  %314 = load i32, ptr %101, align 4, !dbg !4526
  %315 = load i32, ptr %102, align 4, !dbg !4527
  store i32 %314, ptr %36, align 4
    #dbg_declare(ptr %36, !3888, !DIExpression(), !4528)
  store i32 %315, ptr %37, align 4
    #dbg_declare(ptr %37, !3894, !DIExpression(), !4530)
  store i32 -5111768, ptr %38, align 4
    #dbg_declare(ptr %38, !3896, !DIExpression(), !4531)
  store i32 1, ptr %39, align 4
    #dbg_declare(ptr %39, !3898, !DIExpression(), !4532)
    #dbg_declare(ptr %40, !3900, !DIExpression(), !4533)
  %316 = load i32, ptr %37, align 4, !dbg !4534
  %317 = shl i32 %316, 10, !dbg !4535
  %318 = load i32, ptr %36, align 4, !dbg !4536
  %319 = shl i32 %318, 16, !dbg !4537
  %320 = add i32 %317, %319, !dbg !4538
  %321 = load i32, ptr %38, align 4, !dbg !4539
  %322 = add i32 %320, %321, !dbg !4540
  store i32 %322, ptr %40, align 4, !dbg !4533
    #dbg_declare(ptr %41, !3909, !DIExpression(), !4541)
  %323 = load i32, ptr %40, align 4, !dbg !4542
  %324 = inttoptr i32 %323 to ptr, !dbg !4543
  store ptr %324, ptr %41, align 4, !dbg !4541
  %325 = load i32, ptr %39, align 4, !dbg !4544
  %326 = load ptr, ptr %41, align 4, !dbg !4545
  store volatile i32 %325, ptr %326, align 4, !dbg !4546
  %327 = load i8, ptr %111, align 1, !dbg !4547
  %328 = icmp ule i8 %327, 1, !dbg !4547, !nosanitize !2106
  br i1 %328, label %331, label %329, !dbg !4547, !prof !2119, !nosanitize !2106

329:                                              ; preds = %236
  %330 = zext i8 %327 to i32, !dbg !4547, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @180, i32 %330) #6, !dbg !4547, !nosanitize !2106
  br label %331, !dbg !4547, !nosanitize !2106

331:                                              ; preds = %329, %236
  %332 = trunc i8 %327 to i1, !dbg !4547
  br i1 %332, label %333, label %356, !dbg !4547

333:                                              ; preds = %331
  %334 = load i32, ptr %101, align 4, !dbg !4551
  %335 = icmp ult i32 %334, 2, !dbg !4553, !nosanitize !2106
  br i1 %335, label %337, label %336, !dbg !4553, !prof !2119, !nosanitize !2106

336:                                              ; preds = %333
  call void @__ubsan_handle_out_of_bounds(ptr @181, i32 %334) #6, !dbg !4553, !nosanitize !2106
  br label %337, !dbg !4553, !nosanitize !2106

337:                                              ; preds = %336, %333
  %338 = getelementptr inbounds nuw [2 x i32], ptr @noc_posted_writes_num_issued, i32 0, i32 %334, !dbg !4553
  %339 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %334), !dbg !4553, !nosanitize !2106
  %340 = extractvalue { i32, i1 } %339, 1, !dbg !4553, !nosanitize !2106
  %341 = extractvalue { i32, i1 } %339, 0, !dbg !4553, !nosanitize !2106
  %342 = add i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), %341, !dbg !4553, !nosanitize !2106
  %343 = icmp ne i32 %342, 0, !dbg !4553, !nosanitize !2106
  %344 = xor i1 %340, true, !dbg !4553, !nosanitize !2106
  %345 = icmp uge i32 %342, ptrtoint (ptr @noc_posted_writes_num_issued to i32), !dbg !4553, !nosanitize !2106
  %346 = and i1 %345, %344, !dbg !4553, !nosanitize !2106
  br i1 %346, label %348, label %347, !dbg !4553, !prof !2119, !nosanitize !2106

347:                                              ; preds = %337
  call void @__ubsan_handle_pointer_overflow(ptr @182, i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), i32 %342) #6, !dbg !4553, !nosanitize !2106
  br label %348, !dbg !4553, !nosanitize !2106

348:                                              ; preds = %347, %337
  %349 = ptrtoint ptr %338 to i32, !dbg !4553, !nosanitize !2106
  %350 = and i32 %349, 3, !dbg !4553, !nosanitize !2106
  %351 = icmp eq i32 %350, 0, !dbg !4553, !nosanitize !2106
  br i1 %351, label %353, label %352, !dbg !4553, !prof !2119, !nosanitize !2106

352:                                              ; preds = %348
  call void @__ubsan_handle_type_mismatch_v1(ptr @183, i32 %349) #6, !dbg !4553, !nosanitize !2106
  br label %353, !dbg !4553, !nosanitize !2106

353:                                              ; preds = %352, %348
  %354 = load i32, ptr %338, align 4, !dbg !4553
  %355 = add i32 %354, 1, !dbg !4553
  store i32 %355, ptr %338, align 4, !dbg !4553
  br label %402, !dbg !4554

356:                                              ; preds = %331
  %357 = load i32, ptr %101, align 4, !dbg !4555
  %358 = icmp ult i32 %357, 2, !dbg !4557, !nosanitize !2106
  br i1 %358, label %360, label %359, !dbg !4557, !prof !2119, !nosanitize !2106

359:                                              ; preds = %356
  call void @__ubsan_handle_out_of_bounds(ptr @184, i32 %357) #6, !dbg !4557, !nosanitize !2106
  br label %360, !dbg !4557, !nosanitize !2106

360:                                              ; preds = %359, %356
  %361 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %357, !dbg !4557
  %362 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %357), !dbg !4557, !nosanitize !2106
  %363 = extractvalue { i32, i1 } %362, 1, !dbg !4557, !nosanitize !2106
  %364 = extractvalue { i32, i1 } %362, 0, !dbg !4557, !nosanitize !2106
  %365 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %364, !dbg !4557, !nosanitize !2106
  %366 = icmp ne i32 %365, 0, !dbg !4557, !nosanitize !2106
  %367 = xor i1 %363, true, !dbg !4557, !nosanitize !2106
  %368 = icmp uge i32 %365, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !4557, !nosanitize !2106
  %369 = and i1 %368, %367, !dbg !4557, !nosanitize !2106
  br i1 %369, label %371, label %370, !dbg !4557, !prof !2119, !nosanitize !2106

370:                                              ; preds = %360
  call void @__ubsan_handle_pointer_overflow(ptr @185, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %365) #6, !dbg !4557, !nosanitize !2106
  br label %371, !dbg !4557, !nosanitize !2106

371:                                              ; preds = %370, %360
  %372 = ptrtoint ptr %361 to i32, !dbg !4557, !nosanitize !2106
  %373 = and i32 %372, 3, !dbg !4557, !nosanitize !2106
  %374 = icmp eq i32 %373, 0, !dbg !4557, !nosanitize !2106
  br i1 %374, label %376, label %375, !dbg !4557, !prof !2119, !nosanitize !2106

375:                                              ; preds = %371
  call void @__ubsan_handle_type_mismatch_v1(ptr @186, i32 %372) #6, !dbg !4557, !nosanitize !2106
  br label %376, !dbg !4557, !nosanitize !2106

376:                                              ; preds = %375, %371
  %377 = load i32, ptr %361, align 4, !dbg !4557
  %378 = add i32 %377, 1, !dbg !4557
  store i32 %378, ptr %361, align 4, !dbg !4557
  %379 = load i32, ptr %109, align 4, !dbg !4558
  %380 = load i32, ptr %101, align 4, !dbg !4559
  %381 = icmp ult i32 %380, 2, !dbg !4560, !nosanitize !2106
  br i1 %381, label %383, label %382, !dbg !4560, !prof !2119, !nosanitize !2106

382:                                              ; preds = %376
  call void @__ubsan_handle_out_of_bounds(ptr @187, i32 %380) #6, !dbg !4560, !nosanitize !2106
  br label %383, !dbg !4560, !nosanitize !2106

383:                                              ; preds = %382, %376
  %384 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %380, !dbg !4560
  %385 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %380), !dbg !4560, !nosanitize !2106
  %386 = extractvalue { i32, i1 } %385, 1, !dbg !4560, !nosanitize !2106
  %387 = extractvalue { i32, i1 } %385, 0, !dbg !4560, !nosanitize !2106
  %388 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %387, !dbg !4560, !nosanitize !2106
  %389 = icmp ne i32 %388, 0, !dbg !4560, !nosanitize !2106
  %390 = xor i1 %386, true, !dbg !4560, !nosanitize !2106
  %391 = icmp uge i32 %388, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4560, !nosanitize !2106
  %392 = and i1 %391, %390, !dbg !4560, !nosanitize !2106
  br i1 %392, label %394, label %393, !dbg !4560, !prof !2119, !nosanitize !2106

393:                                              ; preds = %383
  call void @__ubsan_handle_pointer_overflow(ptr @188, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %388) #6, !dbg !4560, !nosanitize !2106
  br label %394, !dbg !4560, !nosanitize !2106

394:                                              ; preds = %393, %383
  %395 = ptrtoint ptr %384 to i32, !dbg !4560, !nosanitize !2106
  %396 = and i32 %395, 3, !dbg !4560, !nosanitize !2106
  %397 = icmp eq i32 %396, 0, !dbg !4560, !nosanitize !2106
  br i1 %397, label %399, label %398, !dbg !4560, !prof !2119, !nosanitize !2106

398:                                              ; preds = %394
  call void @__ubsan_handle_type_mismatch_v1(ptr @189, i32 %395) #6, !dbg !4560, !nosanitize !2106
  br label %399, !dbg !4560, !nosanitize !2106

399:                                              ; preds = %398, %394
  %400 = load i32, ptr %384, align 4, !dbg !4560
  %401 = add i32 %400, %379, !dbg !4560
  store i32 %401, ptr %384, align 4, !dbg !4560
  br label %402

402:                                              ; preds = %353, %399
  %403 = load i32, ptr %120, align 4, !dbg !4561
  %404 = add i32 %403, 8192, !dbg !4561
  store i32 %404, ptr %120, align 4, !dbg !4561
  %405 = load i64, ptr %121, align 8, !dbg !4562
  %406 = add i64 %405, 8192, !dbg !4562
  store i64 %406, ptr %121, align 8, !dbg !4562
  %407 = load i32, ptr %122, align 4, !dbg !4563
  %408 = sub i32 %407, 8192, !dbg !4563
  store i32 %408, ptr %122, align 4, !dbg !4563
  br label %141, !dbg !4327, !llvm.loop !4564

409:                                              ; preds = %141
  br label %410, !dbg !4566

410:                                              ; preds = %428, %409
  %411 = load i32, ptr %118, align 4, !dbg !4567
  %412 = load i32, ptr %119, align 4, !dbg !4568
  store i32 %411, ptr %114, align 4
    #dbg_declare(ptr %114, !3827, !DIExpression(), !4569)
  store i32 %412, ptr %115, align 4
    #dbg_declare(ptr %115, !3833, !DIExpression(), !4571)
  %413 = load i32, ptr %114, align 4, !dbg !4572
  %414 = load i32, ptr %115, align 4, !dbg !4573
  store i32 %413, ptr %83, align 4
    #dbg_declare(ptr %83, !3837, !DIExpression(), !4574)
  store i32 %414, ptr %84, align 4
    #dbg_declare(ptr %84, !3843, !DIExpression(), !4576)
  store i32 -5111768, ptr %85, align 4
    #dbg_declare(ptr %85, !3845, !DIExpression(), !4577)
    #dbg_declare(ptr %86, !3847, !DIExpression(), !4578)
  %415 = load i32, ptr %84, align 4, !dbg !4579
  %416 = shl i32 %415, 10, !dbg !4580
  %417 = load i32, ptr %83, align 4, !dbg !4581
  %418 = shl i32 %417, 16, !dbg !4582
  %419 = add i32 %416, %418, !dbg !4583
  %420 = load i32, ptr %85, align 4, !dbg !4584
  %421 = add i32 %419, %420, !dbg !4585
  store i32 %421, ptr %86, align 4, !dbg !4578
    #dbg_declare(ptr %87, !3856, !DIExpression(), !4586)
  %422 = load i32, ptr %86, align 4, !dbg !4587
  %423 = inttoptr i32 %422 to ptr, !dbg !4588
  store ptr %423, ptr %87, align 4, !dbg !4586
  %424 = load ptr, ptr %87, align 4, !dbg !4589
  %425 = load volatile i32, ptr %424, align 4, !dbg !4590
  %426 = icmp eq i32 %425, 0, !dbg !4591
  %427 = xor i1 %426, true, !dbg !4592
  br i1 %427, label %428, label %429, !dbg !4566

428:                                              ; preds = %410
  br label %410, !dbg !4566, !llvm.loop !4593

429:                                              ; preds = %410
  %430 = load i32, ptr %118, align 4, !dbg !4595
  %431 = load i32, ptr %119, align 4, !dbg !4596
  %432 = load i32, ptr %120, align 4, !dbg !4597
  %433 = load i64, ptr %121, align 8, !dbg !4598
  %434 = load i32, ptr %122, align 4, !dbg !4599
  %435 = load i32, ptr %123, align 4, !dbg !4600
  %436 = load i8, ptr %124, align 1, !dbg !4601
  %437 = icmp ule i8 %436, 1, !dbg !4601, !nosanitize !2106
  br i1 %437, label %440, label %438, !dbg !4601, !prof !2119, !nosanitize !2106

438:                                              ; preds = %429
  %439 = zext i8 %436 to i32, !dbg !4601, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @160, i32 %439) #6, !dbg !4601, !nosanitize !2106
  br label %440, !dbg !4601, !nosanitize !2106

440:                                              ; preds = %438, %429
  %441 = trunc i8 %436 to i1, !dbg !4601
  %442 = load i8, ptr %125, align 1, !dbg !4602
  %443 = icmp ule i8 %442, 1, !dbg !4602, !nosanitize !2106
  br i1 %443, label %446, label %444, !dbg !4602, !prof !2119, !nosanitize !2106

444:                                              ; preds = %440
  %445 = zext i8 %442 to i32, !dbg !4602, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @161, i32 %445) #6, !dbg !4602, !nosanitize !2106
  br label %446, !dbg !4602, !nosanitize !2106

446:                                              ; preds = %444, %440
  %447 = trunc i8 %442 to i1, !dbg !4602
  %448 = load i32, ptr %126, align 4, !dbg !4603
  %449 = load i8, ptr %127, align 1, !dbg !4604
  %450 = icmp ule i8 %449, 1, !dbg !4604, !nosanitize !2106
  br i1 %450, label %453, label %451, !dbg !4604, !prof !2119, !nosanitize !2106

451:                                              ; preds = %446
  %452 = zext i8 %449 to i32, !dbg !4604, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @162, i32 %452) #6, !dbg !4604, !nosanitize !2106
  br label %453, !dbg !4604, !nosanitize !2106

453:                                              ; preds = %451, %446
  %454 = trunc i8 %449 to i1, !dbg !4604
  %455 = load i8, ptr %128, align 1, !dbg !4605
  %456 = icmp ule i8 %455, 1, !dbg !4605, !nosanitize !2106
  br i1 %456, label %459, label %457, !dbg !4605, !prof !2119, !nosanitize !2106

457:                                              ; preds = %453
  %458 = zext i8 %455 to i32, !dbg !4605, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @163, i32 %458) #6, !dbg !4605, !nosanitize !2106
  br label %459, !dbg !4605, !nosanitize !2106

459:                                              ; preds = %453, %457
  %460 = trunc i8 %455 to i1, !dbg !4605
  %461 = load i32, ptr %129, align 4, !dbg !4606
  store i32 %430, ptr %88, align 4
    #dbg_declare(ptr %88, !4373, !DIExpression(), !4607)
  store i32 %431, ptr %89, align 4
    #dbg_declare(ptr %89, !4379, !DIExpression(), !4609)
  store i32 %432, ptr %90, align 4
    #dbg_declare(ptr %90, !4381, !DIExpression(), !4610)
  store i64 %433, ptr %91, align 8
    #dbg_declare(ptr %91, !4383, !DIExpression(), !4611)
  store i32 %434, ptr %92, align 4
    #dbg_declare(ptr %92, !4385, !DIExpression(), !4612)
  store i32 %435, ptr %93, align 4
    #dbg_declare(ptr %93, !4387, !DIExpression(), !4613)
  %462 = zext i1 %441 to i8
  store i8 %462, ptr %94, align 1
    #dbg_declare(ptr %94, !4389, !DIExpression(), !4614)
  %463 = zext i1 %447 to i8
  store i8 %463, ptr %95, align 1
    #dbg_declare(ptr %95, !4391, !DIExpression(), !4615)
  store i32 %448, ptr %96, align 4
    #dbg_declare(ptr %96, !4393, !DIExpression(), !4616)
  %464 = zext i1 %454 to i8
  store i8 %464, ptr %97, align 1
    #dbg_declare(ptr %97, !4395, !DIExpression(), !4617)
  %465 = zext i1 %460 to i8
  store i8 %465, ptr %98, align 1
    #dbg_declare(ptr %98, !4397, !DIExpression(), !4618)
  store i32 %461, ptr %99, align 4
    #dbg_declare(ptr %99, !4399, !DIExpression(), !4619)
    #dbg_declare(ptr %100, !4401, !DIExpression(), !4620)
  %466 = load i32, ptr %93, align 4, !dbg !4621
  %467 = shl i32 %466, 13, !dbg !4622
  %468 = or i32 130, %467, !dbg !4623
  %469 = load i8, ptr %95, align 1, !dbg !4624
  %470 = icmp ule i8 %469, 1, !dbg !4624, !nosanitize !2106
  br i1 %470, label %473, label %471, !dbg !4624, !prof !2119, !nosanitize !2106

471:                                              ; preds = %459
  %472 = zext i8 %469 to i32, !dbg !4624, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @170, i32 %472) #6, !dbg !4624, !nosanitize !2106
  br label %473, !dbg !4624, !nosanitize !2106

473:                                              ; preds = %471, %459
  %474 = trunc i8 %469 to i1, !dbg !4624
  %475 = zext i1 %474 to i64, !dbg !4624
  %476 = select i1 %474, i32 64, i32 0, !dbg !4624
  %477 = or i32 %468, %476, !dbg !4625
  %478 = load i8, ptr %94, align 1, !dbg !4626
  %479 = icmp ule i8 %478, 1, !dbg !4626, !nosanitize !2106
  br i1 %479, label %482, label %480, !dbg !4626, !prof !2119, !nosanitize !2106

480:                                              ; preds = %473
  %481 = zext i8 %478 to i32, !dbg !4626, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @172, i32 %481) #6, !dbg !4626, !nosanitize !2106
  br label %482, !dbg !4626, !nosanitize !2106

482:                                              ; preds = %480, %473
  %483 = trunc i8 %478 to i1, !dbg !4626
  br i1 %483, label %484, label %494, !dbg !4626

484:                                              ; preds = %482
  %485 = load i8, ptr %97, align 1, !dbg !4627
  %486 = icmp ule i8 %485, 1, !dbg !4627, !nosanitize !2106
  br i1 %486, label %489, label %487, !dbg !4627, !prof !2119, !nosanitize !2106

487:                                              ; preds = %484
  %488 = zext i8 %485 to i32, !dbg !4627, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @173, i32 %488) #6, !dbg !4627, !nosanitize !2106
  br label %489, !dbg !4627, !nosanitize !2106

489:                                              ; preds = %487, %484
  %490 = trunc i8 %485 to i1, !dbg !4627
  %491 = zext i1 %490 to i64, !dbg !4627
  %492 = select i1 %490, i32 256, i32 0, !dbg !4627
  %493 = or i32 %492, 32, !dbg !4628
  br label %495, !dbg !4626

494:                                              ; preds = %482
  br label %495, !dbg !4626

495:                                              ; preds = %494, %489
  %496 = phi i32 [ %493, %489 ], [ 0, %494 ], !dbg !4626
  %497 = or i32 %477, %496, !dbg !4629
  %498 = load i8, ptr %98, align 1, !dbg !4630
  %499 = icmp ule i8 %498, 1, !dbg !4630, !nosanitize !2106
  br i1 %499, label %502, label %500, !dbg !4630, !prof !2119, !nosanitize !2106

500:                                              ; preds = %495
  %501 = zext i8 %498 to i32, !dbg !4630, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @176, i32 %501) #6, !dbg !4630, !nosanitize !2106
  br label %502, !dbg !4630, !nosanitize !2106

502:                                              ; preds = %500, %495
  %503 = trunc i8 %498 to i1, !dbg !4630
  %504 = zext i1 %503 to i64, !dbg !4630
  %505 = select i1 %503, i32 0, i32 16, !dbg !4630
  %506 = or i32 %497, %505, !dbg !4631
  store i32 %506, ptr %100, align 4, !dbg !4620
  %507 = load i32, ptr %88, align 4, !dbg !4632
  %508 = load i32, ptr %89, align 4, !dbg !4633
  %509 = load i32, ptr %100, align 4, !dbg !4634
  store i32 %507, ptr %42, align 4
    #dbg_declare(ptr %42, !3888, !DIExpression(), !4635)
  store i32 %508, ptr %43, align 4
    #dbg_declare(ptr %43, !3894, !DIExpression(), !4637)
  store i32 -5111780, ptr %44, align 4
    #dbg_declare(ptr %44, !3896, !DIExpression(), !4638)
  store i32 %509, ptr %45, align 4
    #dbg_declare(ptr %45, !3898, !DIExpression(), !4639)
    #dbg_declare(ptr %46, !3900, !DIExpression(), !4640)
  %510 = load i32, ptr %43, align 4, !dbg !4641
  %511 = shl i32 %510, 10, !dbg !4642
  %512 = load i32, ptr %42, align 4, !dbg !4643
  %513 = shl i32 %512, 16, !dbg !4644
  %514 = add i32 %511, %513, !dbg !4645
  %515 = load i32, ptr %44, align 4, !dbg !4646
  %516 = add i32 %514, %515, !dbg !4647
  store i32 %516, ptr %46, align 4, !dbg !4640
    #dbg_declare(ptr %47, !3909, !DIExpression(), !4648)
  %517 = load i32, ptr %46, align 4, !dbg !4649
  %518 = inttoptr i32 %517 to ptr, !dbg !4650
  store ptr %518, ptr %47, align 4, !dbg !4648
  %519 = load i32, ptr %45, align 4, !dbg !4651
  %520 = load ptr, ptr %47, align 4, !dbg !4652
  store volatile i32 %519, ptr %520, align 4, !dbg !4653
  %521 = load i32, ptr %88, align 4, !dbg !4654
  %522 = load i32, ptr %89, align 4, !dbg !4655
  %523 = load i32, ptr %90, align 4, !dbg !4656
  store i32 %521, ptr %48, align 4
    #dbg_declare(ptr %48, !3888, !DIExpression(), !4657)
  store i32 %522, ptr %49, align 4
    #dbg_declare(ptr %49, !3894, !DIExpression(), !4659)
  store i32 -5111808, ptr %50, align 4
    #dbg_declare(ptr %50, !3896, !DIExpression(), !4660)
  store i32 %523, ptr %51, align 4
    #dbg_declare(ptr %51, !3898, !DIExpression(), !4661)
    #dbg_declare(ptr %52, !3900, !DIExpression(), !4662)
  %524 = load i32, ptr %49, align 4, !dbg !4663
  %525 = shl i32 %524, 10, !dbg !4664
  %526 = load i32, ptr %48, align 4, !dbg !4665
  %527 = shl i32 %526, 16, !dbg !4666
  %528 = add i32 %525, %527, !dbg !4667
  %529 = load i32, ptr %50, align 4, !dbg !4668
  %530 = add i32 %528, %529, !dbg !4669
  store i32 %530, ptr %52, align 4, !dbg !4662
    #dbg_declare(ptr %53, !3909, !DIExpression(), !4670)
  %531 = load i32, ptr %52, align 4, !dbg !4671
  %532 = inttoptr i32 %531 to ptr, !dbg !4672
  store ptr %532, ptr %53, align 4, !dbg !4670
  %533 = load i32, ptr %51, align 4, !dbg !4673
  %534 = load ptr, ptr %53, align 4, !dbg !4674
  store volatile i32 %533, ptr %534, align 4, !dbg !4675
  %535 = load i32, ptr %88, align 4, !dbg !4676
  %536 = load i32, ptr %89, align 4, !dbg !4677
  %537 = load i64, ptr %91, align 8, !dbg !4678
  %538 = trunc i64 %537 to i32, !dbg !4678
  store i32 %535, ptr %54, align 4
    #dbg_declare(ptr %54, !3888, !DIExpression(), !4679)
  store i32 %536, ptr %55, align 4
    #dbg_declare(ptr %55, !3894, !DIExpression(), !4681)
  store i32 -5111796, ptr %56, align 4
    #dbg_declare(ptr %56, !3896, !DIExpression(), !4682)
  store i32 %538, ptr %57, align 4
    #dbg_declare(ptr %57, !3898, !DIExpression(), !4683)
    #dbg_declare(ptr %58, !3900, !DIExpression(), !4684)
  %539 = load i32, ptr %55, align 4, !dbg !4685
  %540 = shl i32 %539, 10, !dbg !4686
  %541 = load i32, ptr %54, align 4, !dbg !4687
  %542 = shl i32 %541, 16, !dbg !4688
  %543 = add i32 %540, %542, !dbg !4689
  %544 = load i32, ptr %56, align 4, !dbg !4690
  %545 = add i32 %543, %544, !dbg !4691
  store i32 %545, ptr %58, align 4, !dbg !4684
    #dbg_declare(ptr %59, !3909, !DIExpression(), !4692)
  %546 = load i32, ptr %58, align 4, !dbg !4693
  %547 = inttoptr i32 %546 to ptr, !dbg !4694
  store ptr %547, ptr %59, align 4, !dbg !4692
  %548 = load i32, ptr %57, align 4, !dbg !4695
  %549 = load ptr, ptr %59, align 4, !dbg !4696
  store volatile i32 %548, ptr %549, align 4, !dbg !4697
  %550 = load i32, ptr %88, align 4, !dbg !4698
  %551 = load i32, ptr %89, align 4, !dbg !4699
  %552 = load i64, ptr %91, align 8, !dbg !4700
  %553 = lshr i64 %552, 32, !dbg !4701
  %554 = trunc i64 %553 to i32, !dbg !4702
  store i32 %550, ptr %60, align 4
    #dbg_declare(ptr %60, !3888, !DIExpression(), !4703)
  store i32 %551, ptr %61, align 4
    #dbg_declare(ptr %61, !3894, !DIExpression(), !4705)
  store i32 -5111792, ptr %62, align 4
    #dbg_declare(ptr %62, !3896, !DIExpression(), !4706)
  store i32 %554, ptr %63, align 4
    #dbg_declare(ptr %63, !3898, !DIExpression(), !4707)
    #dbg_declare(ptr %64, !3900, !DIExpression(), !4708)
  %555 = load i32, ptr %61, align 4, !dbg !4709
  %556 = shl i32 %555, 10, !dbg !4710
  %557 = load i32, ptr %60, align 4, !dbg !4711
  %558 = shl i32 %557, 16, !dbg !4712
  %559 = add i32 %556, %558, !dbg !4713
  %560 = load i32, ptr %62, align 4, !dbg !4714
  %561 = add i32 %559, %560, !dbg !4715
  store i32 %561, ptr %64, align 4, !dbg !4708
    #dbg_declare(ptr %65, !3909, !DIExpression(), !4716)
  %562 = load i32, ptr %64, align 4, !dbg !4717
  %563 = inttoptr i32 %562 to ptr, !dbg !4718
  store ptr %563, ptr %65, align 4, !dbg !4716
  %564 = load i32, ptr %63, align 4, !dbg !4719
  %565 = load ptr, ptr %65, align 4, !dbg !4720
  store volatile i32 %564, ptr %565, align 4, !dbg !4721
  %566 = load i32, ptr %88, align 4, !dbg !4722
  %567 = load i32, ptr %89, align 4, !dbg !4723
  %568 = load i32, ptr %92, align 4, !dbg !4724
  store i32 %566, ptr %66, align 4
    #dbg_declare(ptr %66, !3888, !DIExpression(), !4725)
  store i32 %567, ptr %67, align 4
    #dbg_declare(ptr %67, !3894, !DIExpression(), !4727)
  store i32 -5111776, ptr %68, align 4
    #dbg_declare(ptr %68, !3896, !DIExpression(), !4728)
  store i32 %568, ptr %69, align 4
    #dbg_declare(ptr %69, !3898, !DIExpression(), !4729)
    #dbg_declare(ptr %70, !3900, !DIExpression(), !4730)
  %569 = load i32, ptr %67, align 4, !dbg !4731
  %570 = shl i32 %569, 10, !dbg !4732
  %571 = load i32, ptr %66, align 4, !dbg !4733
  %572 = shl i32 %571, 16, !dbg !4734
  %573 = add i32 %570, %572, !dbg !4735
  %574 = load i32, ptr %68, align 4, !dbg !4736
  %575 = add i32 %573, %574, !dbg !4737
  store i32 %575, ptr %70, align 4, !dbg !4730
    #dbg_declare(ptr %71, !3909, !DIExpression(), !4738)
  %576 = load i32, ptr %70, align 4, !dbg !4739
  %577 = inttoptr i32 %576 to ptr, !dbg !4740
  store ptr %577, ptr %71, align 4, !dbg !4738
  %578 = load i32, ptr %69, align 4, !dbg !4741
  %579 = load ptr, ptr %71, align 4, !dbg !4742
  store volatile i32 %578, ptr %579, align 4, !dbg !4743
  %580 = load i32, ptr %88, align 4, !dbg !4744
  %581 = load i32, ptr %89, align 4, !dbg !4745
  store i32 %580, ptr %72, align 4
    #dbg_declare(ptr %72, !3888, !DIExpression(), !4746)
  store i32 %581, ptr %73, align 4
    #dbg_declare(ptr %73, !3894, !DIExpression(), !4748)
  store i32 -5111768, ptr %74, align 4
    #dbg_declare(ptr %74, !3896, !DIExpression(), !4749)
  store i32 1, ptr %75, align 4
    #dbg_declare(ptr %75, !3898, !DIExpression(), !4750)
    #dbg_declare(ptr %76, !3900, !DIExpression(), !4751)
  %582 = load i32, ptr %73, align 4, !dbg !4752
  %583 = shl i32 %582, 10, !dbg !4753
  %584 = load i32, ptr %72, align 4, !dbg !4754
  %585 = shl i32 %584, 16, !dbg !4755
  %586 = add i32 %583, %585, !dbg !4756
  %587 = load i32, ptr %74, align 4, !dbg !4757
  %588 = add i32 %586, %587, !dbg !4758
  store i32 %588, ptr %76, align 4, !dbg !4751
    #dbg_declare(ptr %77, !3909, !DIExpression(), !4759)
  %589 = load i32, ptr %76, align 4, !dbg !4760
  %590 = inttoptr i32 %589 to ptr, !dbg !4761
  store ptr %590, ptr %77, align 4, !dbg !4759
  %591 = load i32, ptr %75, align 4, !dbg !4762
  %592 = load ptr, ptr %77, align 4, !dbg !4763
  store volatile i32 %591, ptr %592, align 4, !dbg !4764
  %593 = load i8, ptr %98, align 1, !dbg !4765
  %594 = icmp ule i8 %593, 1, !dbg !4765, !nosanitize !2106
  br i1 %594, label %597, label %595, !dbg !4765, !prof !2119, !nosanitize !2106

595:                                              ; preds = %502
  %596 = zext i8 %593 to i32, !dbg !4765, !nosanitize !2106
  call void @__ubsan_handle_load_invalid_value(ptr @180, i32 %596) #6, !dbg !4765, !nosanitize !2106
  br label %597, !dbg !4765, !nosanitize !2106

597:                                              ; preds = %595, %502
  %598 = trunc i8 %593 to i1, !dbg !4765
  br i1 %598, label %599, label %622, !dbg !4765

599:                                              ; preds = %597
  %600 = load i32, ptr %88, align 4, !dbg !4766
  %601 = icmp ult i32 %600, 2, !dbg !4767, !nosanitize !2106
  br i1 %601, label %603, label %602, !dbg !4767, !prof !2119, !nosanitize !2106

602:                                              ; preds = %599
  call void @__ubsan_handle_out_of_bounds(ptr @181, i32 %600) #6, !dbg !4767, !nosanitize !2106
  br label %603, !dbg !4767, !nosanitize !2106

603:                                              ; preds = %602, %599
  %604 = getelementptr inbounds nuw [2 x i32], ptr @noc_posted_writes_num_issued, i32 0, i32 %600, !dbg !4767
  %605 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %600), !dbg !4767, !nosanitize !2106
  %606 = extractvalue { i32, i1 } %605, 1, !dbg !4767, !nosanitize !2106
  %607 = extractvalue { i32, i1 } %605, 0, !dbg !4767, !nosanitize !2106
  %608 = add i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), %607, !dbg !4767, !nosanitize !2106
  %609 = icmp ne i32 %608, 0, !dbg !4767, !nosanitize !2106
  %610 = xor i1 %606, true, !dbg !4767, !nosanitize !2106
  %611 = icmp uge i32 %608, ptrtoint (ptr @noc_posted_writes_num_issued to i32), !dbg !4767, !nosanitize !2106
  %612 = and i1 %611, %610, !dbg !4767, !nosanitize !2106
  br i1 %612, label %614, label %613, !dbg !4767, !prof !2119, !nosanitize !2106

613:                                              ; preds = %603
  call void @__ubsan_handle_pointer_overflow(ptr @182, i32 ptrtoint (ptr @noc_posted_writes_num_issued to i32), i32 %608) #6, !dbg !4767, !nosanitize !2106
  br label %614, !dbg !4767, !nosanitize !2106

614:                                              ; preds = %613, %603
  %615 = ptrtoint ptr %604 to i32, !dbg !4767, !nosanitize !2106
  %616 = and i32 %615, 3, !dbg !4767, !nosanitize !2106
  %617 = icmp eq i32 %616, 0, !dbg !4767, !nosanitize !2106
  br i1 %617, label %619, label %618, !dbg !4767, !prof !2119, !nosanitize !2106

618:                                              ; preds = %614
  call void @__ubsan_handle_type_mismatch_v1(ptr @183, i32 %615) #6, !dbg !4767, !nosanitize !2106
  br label %619, !dbg !4767, !nosanitize !2106

619:                                              ; preds = %618, %614
  %620 = load i32, ptr %604, align 4, !dbg !4767
  %621 = add i32 %620, 1, !dbg !4767
  store i32 %621, ptr %604, align 4, !dbg !4767
  br label %668, !dbg !4768

622:                                              ; preds = %597
  %623 = load i32, ptr %88, align 4, !dbg !4769
  %624 = icmp ult i32 %623, 2, !dbg !4770, !nosanitize !2106
  br i1 %624, label %626, label %625, !dbg !4770, !prof !2119, !nosanitize !2106

625:                                              ; preds = %622
  call void @__ubsan_handle_out_of_bounds(ptr @184, i32 %623) #6, !dbg !4770, !nosanitize !2106
  br label %626, !dbg !4770, !nosanitize !2106

626:                                              ; preds = %625, %622
  %627 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_num_issued, i32 0, i32 %623, !dbg !4770
  %628 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %623), !dbg !4770, !nosanitize !2106
  %629 = extractvalue { i32, i1 } %628, 1, !dbg !4770, !nosanitize !2106
  %630 = extractvalue { i32, i1 } %628, 0, !dbg !4770, !nosanitize !2106
  %631 = add i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), %630, !dbg !4770, !nosanitize !2106
  %632 = icmp ne i32 %631, 0, !dbg !4770, !nosanitize !2106
  %633 = xor i1 %629, true, !dbg !4770, !nosanitize !2106
  %634 = icmp uge i32 %631, ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), !dbg !4770, !nosanitize !2106
  %635 = and i1 %634, %633, !dbg !4770, !nosanitize !2106
  br i1 %635, label %637, label %636, !dbg !4770, !prof !2119, !nosanitize !2106

636:                                              ; preds = %626
  call void @__ubsan_handle_pointer_overflow(ptr @185, i32 ptrtoint (ptr @noc_nonposted_writes_num_issued to i32), i32 %631) #6, !dbg !4770, !nosanitize !2106
  br label %637, !dbg !4770, !nosanitize !2106

637:                                              ; preds = %636, %626
  %638 = ptrtoint ptr %627 to i32, !dbg !4770, !nosanitize !2106
  %639 = and i32 %638, 3, !dbg !4770, !nosanitize !2106
  %640 = icmp eq i32 %639, 0, !dbg !4770, !nosanitize !2106
  br i1 %640, label %642, label %641, !dbg !4770, !prof !2119, !nosanitize !2106

641:                                              ; preds = %637
  call void @__ubsan_handle_type_mismatch_v1(ptr @186, i32 %638) #6, !dbg !4770, !nosanitize !2106
  br label %642, !dbg !4770, !nosanitize !2106

642:                                              ; preds = %641, %637
  %643 = load i32, ptr %627, align 4, !dbg !4770
  %644 = add i32 %643, 1, !dbg !4770
  store i32 %644, ptr %627, align 4, !dbg !4770
  %645 = load i32, ptr %96, align 4, !dbg !4771
  %646 = load i32, ptr %88, align 4, !dbg !4772
  %647 = icmp ult i32 %646, 2, !dbg !4773, !nosanitize !2106
  br i1 %647, label %649, label %648, !dbg !4773, !prof !2119, !nosanitize !2106

648:                                              ; preds = %642
  call void @__ubsan_handle_out_of_bounds(ptr @187, i32 %646) #6, !dbg !4773, !nosanitize !2106
  br label %649, !dbg !4773, !nosanitize !2106

649:                                              ; preds = %648, %642
  %650 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %646, !dbg !4773
  %651 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %646), !dbg !4773, !nosanitize !2106
  %652 = extractvalue { i32, i1 } %651, 1, !dbg !4773, !nosanitize !2106
  %653 = extractvalue { i32, i1 } %651, 0, !dbg !4773, !nosanitize !2106
  %654 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %653, !dbg !4773, !nosanitize !2106
  %655 = icmp ne i32 %654, 0, !dbg !4773, !nosanitize !2106
  %656 = xor i1 %652, true, !dbg !4773, !nosanitize !2106
  %657 = icmp uge i32 %654, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4773, !nosanitize !2106
  %658 = and i1 %657, %656, !dbg !4773, !nosanitize !2106
  br i1 %658, label %660, label %659, !dbg !4773, !prof !2119, !nosanitize !2106

659:                                              ; preds = %649
  call void @__ubsan_handle_pointer_overflow(ptr @188, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %654) #6, !dbg !4773, !nosanitize !2106
  br label %660, !dbg !4773, !nosanitize !2106

660:                                              ; preds = %659, %649
  %661 = ptrtoint ptr %650 to i32, !dbg !4773, !nosanitize !2106
  %662 = and i32 %661, 3, !dbg !4773, !nosanitize !2106
  %663 = icmp eq i32 %662, 0, !dbg !4773, !nosanitize !2106
  br i1 %663, label %665, label %664, !dbg !4773, !prof !2119, !nosanitize !2106

664:                                              ; preds = %660
  call void @__ubsan_handle_type_mismatch_v1(ptr @189, i32 %661) #6, !dbg !4773, !nosanitize !2106
  br label %665, !dbg !4773, !nosanitize !2106

665:                                              ; preds = %664, %660
  %666 = load i32, ptr %650, align 4, !dbg !4773
  %667 = add i32 %666, %645, !dbg !4773
  store i32 %667, ptr %650, align 4, !dbg !4773
  br label %668

668:                                              ; preds = %619, %665
  ret void, !dbg !4774
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef nonnull align 4 dereferenceable(13) ptr @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1) #0 comdat align 2 !dbg !4775 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !4776, !DIExpression(), !4777)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !4778, !DIExpression(), !4779)
  %5 = load ptr, ptr %3, align 4
  %6 = icmp ne ptr %5, null, !nosanitize !2106
  %7 = ptrtoint ptr %5 to i32, !nosanitize !2106
  %8 = and i32 %7, 3, !nosanitize !2106
  %9 = icmp eq i32 %8, 0, !nosanitize !2106
  %10 = and i1 %6, %9, !nosanitize !2106
  br i1 %10, label %12, label %11, !prof !2119, !nosanitize !2106

11:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @223, i32 %7) #6, !dbg !4777, !nosanitize !2106
  br label %12, !dbg !4777, !nosanitize !2106

12:                                               ; preds = %11, %2
  %13 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %5, i32 0, i32 1, !dbg !4780
  %14 = load i32, ptr %4, align 4, !dbg !4781
  br i1 true, label %16, label %15, !dbg !4782, !prof !2119, !nosanitize !2106

15:                                               ; preds = %12
  call void @__ubsan_handle_divrem_overflow(ptr @224, i32 %14, i32 256) #6, !dbg !4782, !nosanitize !2106
  br label %16, !dbg !4782, !nosanitize !2106

16:                                               ; preds = %15, %12
  %17 = udiv i32 %14, 256, !dbg !4782
  br i1 true, label %19, label %18, !dbg !4783, !prof !2119, !nosanitize !2106

18:                                               ; preds = %16
  call void @__ubsan_handle_divrem_overflow(ptr @225, i32 %17, i32 4) #6, !dbg !4783, !nosanitize !2106
  br label %19, !dbg !4783, !nosanitize !2106

19:                                               ; preds = %18, %16
  %20 = urem i32 %17, 4, !dbg !4783
  %21 = icmp ule i32 %20, 4, !dbg !4780, !nosanitize !2106
  br i1 %21, label %23, label %22, !dbg !4780, !prof !2119, !nosanitize !2106

22:                                               ; preds = %19
  call void @__ubsan_handle_out_of_bounds(ptr @227, i32 %20) #6, !dbg !4780, !nosanitize !2106
  br label %23, !dbg !4780, !nosanitize !2106

23:                                               ; preds = %22, %19
  %24 = getelementptr inbounds nuw [4 x %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line"], ptr %13, i32 0, i32 %20, !dbg !4780
  %25 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 16, i32 %20), !dbg !4780, !nosanitize !2106
  %26 = extractvalue { i32, i1 } %25, 1, !dbg !4780, !nosanitize !2106
  %27 = or i1 %26, false, !dbg !4780, !nosanitize !2106
  %28 = extractvalue { i32, i1 } %25, 0, !dbg !4780, !nosanitize !2106
  %29 = ptrtoint ptr %13 to i32, !dbg !4780, !nosanitize !2106
  %30 = add i32 %29, %28, !dbg !4780, !nosanitize !2106
  %31 = icmp ne ptr %13, null, !dbg !4780, !nosanitize !2106
  %32 = icmp ne i32 %30, 0, !dbg !4780, !nosanitize !2106
  %33 = icmp eq i1 %31, %32, !dbg !4780, !nosanitize !2106
  %34 = xor i1 %27, true, !dbg !4780, !nosanitize !2106
  %35 = icmp uge i32 %30, %29, !dbg !4780, !nosanitize !2106
  %36 = and i1 %35, %34, !dbg !4780, !nosanitize !2106
  %37 = and i1 %33, %36, !dbg !4780, !nosanitize !2106
  br i1 %37, label %39, label %38, !dbg !4780, !prof !2119, !nosanitize !2106

38:                                               ; preds = %23
  call void @__ubsan_handle_pointer_overflow(ptr @228, i32 %29, i32 %30) #6, !dbg !4780, !nosanitize !2106
  br label %39, !dbg !4780, !nosanitize !2106

39:                                               ; preds = %38, %23
  %40 = icmp ne ptr %24, null, !dbg !4784, !nosanitize !2106
  %41 = ptrtoint ptr %24 to i32, !dbg !4784, !nosanitize !2106
  %42 = and i32 %41, 3, !dbg !4784, !nosanitize !2106
  %43 = icmp eq i32 %42, 0, !dbg !4784, !nosanitize !2106
  %44 = and i1 %40, %43, !dbg !4784, !nosanitize !2106
  br i1 %44, label %46, label %45, !dbg !4784, !prof !2119, !nosanitize !2106

45:                                               ; preds = %39
  call void @__ubsan_handle_type_mismatch_v1(ptr @229, i32 %41) #6, !dbg !4784, !nosanitize !2106
  br label %46, !dbg !4784, !nosanitize !2106

46:                                               ; preds = %45, %39
  ret ptr %24, !dbg !4784
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef zeroext i1 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj(ptr noundef nonnull align 4 dereferenceable(13) %0, i32 noundef %1) #0 comdat align 2 !dbg !4785 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !4786, !DIExpression(), !4788)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !4789, !DIExpression(), !4790)
  %5 = load ptr, ptr %3, align 4
  %6 = icmp ne ptr %5, null, !nosanitize !2106
  %7 = ptrtoint ptr %5 to i32, !nosanitize !2106
  %8 = and i32 %7, 3, !nosanitize !2106
  %9 = icmp eq i32 %8, 0, !nosanitize !2106
  %10 = and i1 %6, %9, !nosanitize !2106
  br i1 %10, label %12, label %11, !prof !2119, !nosanitize !2106

11:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @231, i32 %7) #6, !dbg !4788, !nosanitize !2106
  br label %12, !dbg !4788, !nosanitize !2106

12:                                               ; preds = %11, %2
  %13 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %5, i32 0, i32 0, !dbg !4791
  %14 = load i32, ptr %13, align 4, !dbg !4791
  %15 = load i32, ptr %4, align 4, !dbg !4792
  %16 = load i32, ptr %4, align 4, !dbg !4793
  br i1 true, label %18, label %17, !dbg !4794, !prof !2119, !nosanitize !2106

17:                                               ; preds = %12
  call void @__ubsan_handle_divrem_overflow(ptr @232, i32 %16, i32 256) #6, !dbg !4794, !nosanitize !2106
  br label %18, !dbg !4794, !nosanitize !2106

18:                                               ; preds = %17, %12
  %19 = urem i32 %16, 256, !dbg !4794
  %20 = sub i32 %15, %19, !dbg !4795
  %21 = icmp eq i32 %14, %20, !dbg !4796
  ret i1 %21, !dbg !4797
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4fillERNSA_4LineEj(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef nonnull align 4 dereferenceable(13) %1, i32 noundef %2) #3 comdat align 2 !dbg !4798 {
  %4 = alloca ptr, align 4
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 4
    #dbg_declare(ptr %4, !4799, !DIExpression(), !4800)
  store ptr %1, ptr %5, align 4
    #dbg_declare(ptr %5, !4801, !DIExpression(), !4802)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !4803, !DIExpression(), !4804)
  %7 = load ptr, ptr %4, align 4
  %8 = icmp ne ptr %7, null, !nosanitize !2106
  %9 = ptrtoint ptr %7 to i32, !nosanitize !2106
  %10 = and i32 %9, 3, !nosanitize !2106
  %11 = icmp eq i32 %10, 0, !nosanitize !2106
  %12 = and i1 %8, %11, !nosanitize !2106
  br i1 %12, label %14, label %13, !prof !2119, !nosanitize !2106

13:                                               ; preds = %3
  call void @__ubsan_handle_type_mismatch_v1(ptr @233, i32 %9) #6, !dbg !4800, !nosanitize !2106
  br label %14, !dbg !4800, !nosanitize !2106

14:                                               ; preds = %13, %3
  %15 = load ptr, ptr %5, align 4, !dbg !4805, !nonnull !2106, !align !3269
  %16 = icmp ne ptr %15, null, !dbg !4806, !nosanitize !2106
  %17 = ptrtoint ptr %15 to i32, !dbg !4806, !nosanitize !2106
  %18 = and i32 %17, 3, !dbg !4806, !nosanitize !2106
  %19 = icmp eq i32 %18, 0, !dbg !4806, !nosanitize !2106
  %20 = and i1 %16, %19, !dbg !4806, !nosanitize !2106
  br i1 %20, label %22, label %21, !dbg !4806, !prof !2119, !nosanitize !2106

21:                                               ; preds = %14
  call void @__ubsan_handle_type_mismatch_v1(ptr @234, i32 %17) #6, !dbg !4806, !nosanitize !2106
  br label %22, !dbg !4806, !nosanitize !2106

22:                                               ; preds = %21, %14
  call void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE(ptr noundef nonnull align 4 dereferenceable(88) %7, ptr noundef nonnull align 4 dereferenceable(13) %15), !dbg !4806
  %23 = load i32, ptr %6, align 4, !dbg !4807
  %24 = load i32, ptr %6, align 4, !dbg !4808
  br i1 true, label %26, label %25, !dbg !4809, !prof !2119, !nosanitize !2106

25:                                               ; preds = %22
  call void @__ubsan_handle_divrem_overflow(ptr @235, i32 %24, i32 256) #6, !dbg !4809, !nosanitize !2106
  br label %26, !dbg !4809, !nosanitize !2106

26:                                               ; preds = %25, %22
  %27 = urem i32 %24, 256, !dbg !4809
  %28 = sub i32 %23, %27, !dbg !4810
  %29 = load ptr, ptr %5, align 4, !dbg !4811, !nonnull !2106, !align !3269
  %30 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %29, i32 0, i32 0, !dbg !4812
  %31 = ptrtoint ptr %30 to i32, !dbg !4813, !nosanitize !2106
  %32 = and i32 %31, 3, !dbg !4813, !nosanitize !2106
  %33 = icmp eq i32 %32, 0, !dbg !4813, !nosanitize !2106
  br i1 %33, label %35, label %34, !dbg !4813, !prof !2119, !nosanitize !2106

34:                                               ; preds = %26
  call void @__ubsan_handle_type_mismatch_v1(ptr @236, i32 %31) #6, !dbg !4813, !nosanitize !2106
  br label %35, !dbg !4813, !nosanitize !2106

35:                                               ; preds = %34, %26
  store i32 %28, ptr %30, align 4, !dbg !4813
  %36 = load ptr, ptr %5, align 4, !dbg !4814, !nonnull !2106, !align !3269
  %37 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %36, i32 0, i32 3, !dbg !4815
  %38 = ptrtoint ptr %37 to i32, !dbg !4816, !nosanitize !2106
  %39 = and i32 %38, 3, !dbg !4816, !nosanitize !2106
  %40 = icmp eq i32 %39, 0, !dbg !4816, !nosanitize !2106
  br i1 %40, label %42, label %41, !dbg !4816, !prof !2119, !nosanitize !2106

41:                                               ; preds = %35
  call void @__ubsan_handle_type_mismatch_v1(ptr @237, i32 %38) #6, !dbg !4816, !nosanitize !2106
  br label %42, !dbg !4816, !nosanitize !2106

42:                                               ; preds = %41, %35
  store i8 1, ptr %37, align 4, !dbg !4816
  %43 = load ptr, ptr %5, align 4, !dbg !4817, !nonnull !2106, !align !3269
  %44 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %43, i32 0, i32 0, !dbg !4818
  %45 = ptrtoint ptr %44 to i32, !dbg !4818, !nosanitize !2106
  %46 = and i32 %45, 3, !dbg !4818, !nosanitize !2106
  %47 = icmp eq i32 %46, 0, !dbg !4818, !nosanitize !2106
  br i1 %47, label %49, label %48, !dbg !4818, !prof !2119, !nosanitize !2106

48:                                               ; preds = %42
  call void @__ubsan_handle_type_mismatch_v1(ptr @238, i32 %45) #6, !dbg !4818, !nosanitize !2106
  br label %49, !dbg !4818, !nosanitize !2106

49:                                               ; preds = %48, %42
  %50 = load i32, ptr %44, align 4, !dbg !4818
  %51 = call noundef i64 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj(ptr noundef nonnull align 4 dereferenceable(88) %7, i32 noundef %50), !dbg !4819
  %52 = load ptr, ptr %5, align 4, !dbg !4820, !nonnull !2106, !align !3269
  %53 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %52, i32 0, i32 0, !dbg !4821
  %54 = ptrtoint ptr %53 to i32, !dbg !4821, !nosanitize !2106
  %55 = and i32 %54, 3, !dbg !4821, !nosanitize !2106
  %56 = icmp eq i32 %55, 0, !dbg !4821, !nosanitize !2106
  br i1 %56, label %58, label %57, !dbg !4821, !prof !2119, !nosanitize !2106

57:                                               ; preds = %49
  call void @__ubsan_handle_type_mismatch_v1(ptr @239, i32 %54) #6, !dbg !4821, !nosanitize !2106
  br label %58, !dbg !4821, !nosanitize !2106

58:                                               ; preds = %57, %49
  %59 = load i32, ptr %53, align 4, !dbg !4821
  %60 = call noundef i32 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %7, i32 noundef %59), !dbg !4822
  call void @_Z14noc_async_readILj8193ELb1EEvyjjhj(i64 noundef %51, i32 noundef %60, i32 noundef 256, i8 noundef zeroext 0, i32 noundef 1), !dbg !4823
  call void @_Z22noc_async_read_barrierh(i8 noundef zeroext 0), !dbg !4824
  ret void, !dbg !4825
}

; Function Attrs: mustprogress noinline nounwind optnone sspstrong uwtable
define linkonce_odr dso_local noundef i32 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1) #0 comdat align 2 !dbg !4826 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
    #dbg_declare(ptr %3, !4827, !DIExpression(), !4829)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !4830, !DIExpression(), !4831)
  %5 = load ptr, ptr %3, align 4
  %6 = icmp ne ptr %5, null, !nosanitize !2106
  %7 = ptrtoint ptr %5 to i32, !nosanitize !2106
  %8 = and i32 %7, 3, !nosanitize !2106
  %9 = icmp eq i32 %8, 0, !nosanitize !2106
  %10 = and i1 %6, %9, !nosanitize !2106
  br i1 %10, label %12, label %11, !prof !2119, !nosanitize !2106

11:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @254, i32 %7) #6, !dbg !4829, !nosanitize !2106
  br label %12, !dbg !4829, !nosanitize !2106

12:                                               ; preds = %11, %2
  %13 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %5, i32 0, i32 2, !dbg !4832
  %14 = load i32, ptr %13, align 4, !dbg !4832
  %15 = load i32, ptr %4, align 4, !dbg !4833
  br i1 true, label %17, label %16, !dbg !4834, !prof !2119, !nosanitize !2106

16:                                               ; preds = %12
  call void @__ubsan_handle_divrem_overflow(ptr @255, i32 %15, i32 1024) #6, !dbg !4834, !nosanitize !2106
  br label %17, !dbg !4834, !nosanitize !2106

17:                                               ; preds = %16, %12
  %18 = urem i32 %15, 1024, !dbg !4834
  %19 = add i32 %14, %18, !dbg !4835
  ret i32 %19, !dbg !4836
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local void @_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE(ptr noundef nonnull align 4 dereferenceable(88) %0, ptr noundef nonnull align 4 dereferenceable(13) %1) #3 comdat align 2 !dbg !4837 {
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
    #dbg_declare(ptr %9, !4838, !DIExpression(), !4839)
  store ptr %1, ptr %10, align 4
    #dbg_declare(ptr %10, !4840, !DIExpression(), !4841)
  %12 = load ptr, ptr %9, align 4
  %13 = icmp ne ptr %12, null, !nosanitize !2106
  %14 = ptrtoint ptr %12 to i32, !nosanitize !2106
  %15 = and i32 %14, 3, !nosanitize !2106
  %16 = icmp eq i32 %15, 0, !nosanitize !2106
  %17 = and i1 %13, %16, !nosanitize !2106
  br i1 %17, label %19, label %18, !prof !2119, !nosanitize !2106

18:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @240, i32 %14) #6, !dbg !4839, !nosanitize !2106
  br label %19, !dbg !4839, !nosanitize !2106

19:                                               ; preds = %18, %2
  %20 = load ptr, ptr %10, align 4, !dbg !4842, !nonnull !2106, !align !3269
  %21 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %20, i32 0, i32 2, !dbg !4844
  %22 = ptrtoint ptr %21 to i32, !dbg !4844, !nosanitize !2106
  %23 = and i32 %22, 3, !dbg !4844, !nosanitize !2106
  %24 = icmp eq i32 %23, 0, !dbg !4844, !nosanitize !2106
  br i1 %24, label %26, label %25, !dbg !4844, !prof !2119, !nosanitize !2106

25:                                               ; preds = %19
  call void @__ubsan_handle_type_mismatch_v1(ptr @241, i32 %22) #6, !dbg !4844, !nosanitize !2106
  br label %26, !dbg !4844, !nosanitize !2106

26:                                               ; preds = %25, %19
  %27 = load i32, ptr %21, align 4, !dbg !4844
  %28 = icmp eq i32 %27, 0, !dbg !4845
  br i1 %28, label %29, label %30, !dbg !4845

29:                                               ; preds = %26
  br label %122, !dbg !4846

30:                                               ; preds = %26
    #dbg_declare(ptr %11, !4847, !DIExpression(), !4848)
  %31 = load ptr, ptr %10, align 4, !dbg !4849, !nonnull !2106, !align !3269
  %32 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %31, i32 0, i32 0, !dbg !4850
  %33 = ptrtoint ptr %32 to i32, !dbg !4850, !nosanitize !2106
  %34 = and i32 %33, 3, !dbg !4850, !nosanitize !2106
  %35 = icmp eq i32 %34, 0, !dbg !4850, !nosanitize !2106
  br i1 %35, label %37, label %36, !dbg !4850, !prof !2119, !nosanitize !2106

36:                                               ; preds = %30
  call void @__ubsan_handle_type_mismatch_v1(ptr @242, i32 %33) #6, !dbg !4850, !nosanitize !2106
  br label %37, !dbg !4850, !nosanitize !2106

37:                                               ; preds = %36, %30
  %38 = load i32, ptr %32, align 4, !dbg !4850
  %39 = load ptr, ptr %10, align 4, !dbg !4851, !nonnull !2106, !align !3269
  %40 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %39, i32 0, i32 1, !dbg !4852
  %41 = ptrtoint ptr %40 to i32, !dbg !4852, !nosanitize !2106
  %42 = and i32 %41, 3, !dbg !4852, !nosanitize !2106
  %43 = icmp eq i32 %42, 0, !dbg !4852, !nosanitize !2106
  br i1 %43, label %45, label %44, !dbg !4852, !prof !2119, !nosanitize !2106

44:                                               ; preds = %37
  call void @__ubsan_handle_type_mismatch_v1(ptr @243, i32 %41) #6, !dbg !4852, !nosanitize !2106
  br label %45, !dbg !4852, !nosanitize !2106

45:                                               ; preds = %44, %37
  %46 = load i32, ptr %40, align 4, !dbg !4852
  %47 = add i32 %38, %46, !dbg !4853
  store i32 %47, ptr %11, align 4, !dbg !4848
  %48 = load i32, ptr %11, align 4, !dbg !4854
  %49 = call noundef i32 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj(ptr noundef nonnull align 4 dereferenceable(88) %12, i32 noundef %48), !dbg !4855
  %50 = load i32, ptr %11, align 4, !dbg !4856
  %51 = call noundef i64 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj(ptr noundef nonnull align 4 dereferenceable(88) %12, i32 noundef %50), !dbg !4857
  %52 = load ptr, ptr %10, align 4, !dbg !4858, !nonnull !2106, !align !3269
  %53 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %52, i32 0, i32 2, !dbg !4859
  %54 = ptrtoint ptr %53 to i32, !dbg !4859, !nosanitize !2106
  %55 = and i32 %54, 3, !dbg !4859, !nosanitize !2106
  %56 = icmp eq i32 %55, 0, !dbg !4859, !nosanitize !2106
  br i1 %56, label %58, label %57, !dbg !4859, !prof !2119, !nosanitize !2106

57:                                               ; preds = %45
  call void @__ubsan_handle_type_mismatch_v1(ptr @244, i32 %54) #6, !dbg !4859, !nosanitize !2106
  br label %58, !dbg !4859, !nosanitize !2106

58:                                               ; preds = %57, %45
  %59 = load i32, ptr %53, align 4, !dbg !4859
  %60 = load ptr, ptr %10, align 4, !dbg !4860, !nonnull !2106, !align !3269
  %61 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %60, i32 0, i32 1, !dbg !4861
  %62 = ptrtoint ptr %61 to i32, !dbg !4861, !nosanitize !2106
  %63 = and i32 %62, 3, !dbg !4861, !nosanitize !2106
  %64 = icmp eq i32 %63, 0, !dbg !4861, !nosanitize !2106
  br i1 %64, label %66, label %65, !dbg !4861, !prof !2119, !nosanitize !2106

65:                                               ; preds = %58
  call void @__ubsan_handle_type_mismatch_v1(ptr @245, i32 %62) #6, !dbg !4861, !nosanitize !2106
  br label %66, !dbg !4861, !nosanitize !2106

66:                                               ; preds = %65, %58
  %67 = load i32, ptr %61, align 4, !dbg !4861
  %68 = sub i32 %59, %67, !dbg !4862
  call void @_Z15noc_async_writeILj8193ELb1ELb0EEvjyjhj(i32 noundef %49, i64 noundef %51, i32 noundef %68, i8 noundef zeroext 0, i32 noundef 1), !dbg !4863
  store i8 0, ptr %8, align 1
    #dbg_declare(ptr %8, !3739, !DIExpression(), !4864)
  br label %69, !dbg !4866

69:                                               ; preds = %106, %66
  %70 = load i8, ptr %8, align 1, !dbg !4867
  %71 = zext i8 %70 to i32, !dbg !4867
  store i32 %71, ptr %7, align 4
    #dbg_declare(ptr %7, !3747, !DIExpression(), !4868)
  %72 = load i32, ptr %7, align 4, !dbg !4870
  store i32 %72, ptr %3, align 4
    #dbg_declare(ptr %3, !3117, !DIExpression(), !4871)
  store i32 1, ptr %4, align 4
    #dbg_declare(ptr %4, !3121, !DIExpression(), !4873)
    #dbg_declare(ptr %5, !3123, !DIExpression(), !4874)
  %73 = load i32, ptr %3, align 4, !dbg !4875
  %74 = shl i32 %73, 16, !dbg !4876
  %75 = load i32, ptr %4, align 4, !dbg !4877
  %76 = mul i32 %75, 4, !dbg !4878
  %77 = add i32 -5111296, %76, !dbg !4878
  %78 = add i32 %74, %77, !dbg !4879
  store i32 %78, ptr %5, align 4, !dbg !4874
    #dbg_declare(ptr %6, !3130, !DIExpression(), !4880)
  %79 = load i32, ptr %5, align 4, !dbg !4881
  %80 = inttoptr i32 %79 to ptr, !dbg !4882
  store ptr %80, ptr %6, align 4, !dbg !4880
  %81 = load ptr, ptr %6, align 4, !dbg !4883
  %82 = load volatile i32, ptr %81, align 4, !dbg !4884
  %83 = load i32, ptr %7, align 4, !dbg !4885
  %84 = icmp ult i32 %83, 2, !dbg !4886, !nosanitize !2106
  br i1 %84, label %86, label %85, !dbg !4886, !prof !2119, !nosanitize !2106

85:                                               ; preds = %69
  call void @__ubsan_handle_out_of_bounds(ptr @192, i32 %83) #6, !dbg !4886, !nosanitize !2106
  br label %86, !dbg !4886, !nosanitize !2106

86:                                               ; preds = %85, %69
  %87 = getelementptr inbounds nuw [2 x i32], ptr @noc_nonposted_writes_acked, i32 0, i32 %83, !dbg !4886
  %88 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %83), !dbg !4886, !nosanitize !2106
  %89 = extractvalue { i32, i1 } %88, 1, !dbg !4886, !nosanitize !2106
  %90 = extractvalue { i32, i1 } %88, 0, !dbg !4886, !nosanitize !2106
  %91 = add i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), %90, !dbg !4886, !nosanitize !2106
  %92 = icmp ne i32 %91, 0, !dbg !4886, !nosanitize !2106
  %93 = xor i1 %89, true, !dbg !4886, !nosanitize !2106
  %94 = icmp uge i32 %91, ptrtoint (ptr @noc_nonposted_writes_acked to i32), !dbg !4886, !nosanitize !2106
  %95 = and i1 %94, %93, !dbg !4886, !nosanitize !2106
  br i1 %95, label %97, label %96, !dbg !4886, !prof !2119, !nosanitize !2106

96:                                               ; preds = %86
  call void @__ubsan_handle_pointer_overflow(ptr @193, i32 ptrtoint (ptr @noc_nonposted_writes_acked to i32), i32 %91) #6, !dbg !4886, !nosanitize !2106
  br label %97, !dbg !4886, !nosanitize !2106

97:                                               ; preds = %96, %86
  %98 = ptrtoint ptr %87 to i32, !dbg !4886, !nosanitize !2106
  %99 = and i32 %98, 3, !dbg !4886, !nosanitize !2106
  %100 = icmp eq i32 %99, 0, !dbg !4886, !nosanitize !2106
  br i1 %100, label %102, label %101, !dbg !4886, !prof !2119, !nosanitize !2106

101:                                              ; preds = %97
  call void @__ubsan_handle_type_mismatch_v1(ptr @194, i32 %98) #6, !dbg !4886, !nosanitize !2106
  br label %102, !dbg !4886, !nosanitize !2106

102:                                              ; preds = %97, %101
  %103 = load i32, ptr %87, align 4, !dbg !4886
  %104 = icmp eq i32 %82, %103, !dbg !4887
  %105 = xor i1 %104, true, !dbg !4888
  br i1 %105, label %106, label %107, !dbg !4866

106:                                              ; preds = %102
  br label %69, !dbg !4866, !llvm.loop !4889

107:                                              ; preds = %102
  %108 = load ptr, ptr %10, align 4, !dbg !4891, !nonnull !2106, !align !3269
  %109 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %108, i32 0, i32 2, !dbg !4892
  %110 = ptrtoint ptr %109 to i32, !dbg !4893, !nosanitize !2106
  %111 = and i32 %110, 3, !dbg !4893, !nosanitize !2106
  %112 = icmp eq i32 %111, 0, !dbg !4893, !nosanitize !2106
  br i1 %112, label %114, label %113, !dbg !4893, !prof !2119, !nosanitize !2106

113:                                              ; preds = %107
  call void @__ubsan_handle_type_mismatch_v1(ptr @246, i32 %110) #6, !dbg !4893, !nosanitize !2106
  br label %114, !dbg !4893, !nosanitize !2106

114:                                              ; preds = %113, %107
  store i32 0, ptr %109, align 4, !dbg !4893
  %115 = load ptr, ptr %10, align 4, !dbg !4894, !nonnull !2106, !align !3269
  %116 = getelementptr inbounds nuw %"struct.softmetal::scalar::GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0, 0, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>>>::Line", ptr %115, i32 0, i32 1, !dbg !4895
  %117 = ptrtoint ptr %116 to i32, !dbg !4896, !nosanitize !2106
  %118 = and i32 %117, 3, !dbg !4896, !nosanitize !2106
  %119 = icmp eq i32 %118, 0, !dbg !4896, !nosanitize !2106
  br i1 %119, label %121, label %120, !dbg !4896, !prof !2119, !nosanitize !2106

120:                                              ; preds = %114
  call void @__ubsan_handle_type_mismatch_v1(ptr @247, i32 %117) #6, !dbg !4896, !nosanitize !2106
  br label %121, !dbg !4896, !nosanitize !2106

121:                                              ; preds = %120, %114
  store i32 0, ptr %116, align 4, !dbg !4896
  br label %122, !dbg !4897

122:                                              ; preds = %121, %29
  ret void, !dbg !4897
}

; Function Attrs: mustprogress noinline optnone sspstrong uwtable
define linkonce_odr dso_local noundef i64 @_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj(ptr noundef nonnull align 4 dereferenceable(88) %0, i32 noundef %1) #3 comdat align 2 !dbg !4898 {
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
    #dbg_declare(ptr %27, !4899, !DIExpression(), !4900)
  store i32 %1, ptr %28, align 4
    #dbg_declare(ptr %28, !4901, !DIExpression(), !4902)
  %29 = load ptr, ptr %27, align 4
  %30 = icmp ne ptr %29, null, !nosanitize !2106
  %31 = ptrtoint ptr %29 to i32, !nosanitize !2106
  %32 = and i32 %31, 3, !nosanitize !2106
  %33 = icmp eq i32 %32, 0, !nosanitize !2106
  %34 = and i1 %30, %33, !nosanitize !2106
  br i1 %34, label %36, label %35, !prof !2119, !nosanitize !2106

35:                                               ; preds = %2
  call void @__ubsan_handle_type_mismatch_v1(ptr @249, i32 %31) #6, !dbg !4900, !nosanitize !2106
  br label %36, !dbg !4900, !nosanitize !2106

36:                                               ; preds = %35, %2
  %37 = getelementptr inbounds nuw %"class.softmetal::scalar::GlobalTensor", ptr %29, i32 0, i32 0, !dbg !4903
  %38 = ptrtoint ptr %37 to i32, !dbg !4903, !nosanitize !2106
  %39 = and i32 %38, 3, !dbg !4903, !nosanitize !2106
  %40 = icmp eq i32 %39, 0, !dbg !4903, !nosanitize !2106
  br i1 %40, label %42, label %41, !dbg !4903, !prof !2119, !nosanitize !2106

41:                                               ; preds = %36
  call void @__ubsan_handle_type_mismatch_v1(ptr @250, i32 %38) #6, !dbg !4903, !nosanitize !2106
  br label %42, !dbg !4903, !nosanitize !2106

42:                                               ; preds = %41, %36
  %43 = icmp ne ptr %37, null, !dbg !4904, !nosanitize !2106
  %44 = ptrtoint ptr %37 to i32, !dbg !4904, !nosanitize !2106
  %45 = and i32 %44, 3, !dbg !4904, !nosanitize !2106
  %46 = icmp eq i32 %45, 0, !dbg !4904, !nosanitize !2106
  %47 = and i1 %43, %46, !dbg !4904, !nosanitize !2106
  br i1 %47, label %49, label %48, !dbg !4904, !prof !2119, !nosanitize !2106

48:                                               ; preds = %42
  call void @__ubsan_handle_type_mismatch_v1(ptr @251, i32 %44) #6, !dbg !4904, !nosanitize !2106
  br label %49, !dbg !4904, !nosanitize !2106

49:                                               ; preds = %48, %42
  %50 = load i32, ptr %28, align 4, !dbg !4905
  br i1 true, label %52, label %51, !dbg !4906, !prof !2119, !nosanitize !2106

51:                                               ; preds = %49
  call void @__ubsan_handle_divrem_overflow(ptr @252, i32 %50, i32 1024) #6, !dbg !4906, !nosanitize !2106
  br label %52, !dbg !4906, !nosanitize !2106

52:                                               ; preds = %51, %49
  %53 = udiv i32 %50, 1024, !dbg !4906
  %54 = load i32, ptr %28, align 4, !dbg !4907
  br i1 true, label %56, label %55, !dbg !4908, !prof !2119, !nosanitize !2106

55:                                               ; preds = %52
  call void @__ubsan_handle_divrem_overflow(ptr @253, i32 %54, i32 1024) #6, !dbg !4908, !nosanitize !2106
  br label %56, !dbg !4908, !nosanitize !2106

56:                                               ; preds = %55, %52
  %57 = urem i32 %54, 1024, !dbg !4908
  store ptr %37, ptr %18, align 4
    #dbg_declare(ptr %18, !4181, !DIExpression(), !4909)
  store i32 %53, ptr %19, align 4
    #dbg_declare(ptr %19, !4186, !DIExpression(), !4911)
  store i32 %57, ptr %20, align 4
    #dbg_declare(ptr %20, !4188, !DIExpression(), !4912)
  store i8 0, ptr %21, align 1
    #dbg_declare(ptr %21, !4190, !DIExpression(), !4913)
  %58 = load ptr, ptr %18, align 4
  %59 = icmp ne ptr %58, null, !nosanitize !2106
  %60 = ptrtoint ptr %58 to i32, !nosanitize !2106
  %61 = and i32 %60, 3, !nosanitize !2106
  %62 = icmp eq i32 %61, 0, !nosanitize !2106
  %63 = and i1 %59, %62, !nosanitize !2106
  br i1 %63, label %65, label %64, !prof !2119, !nosanitize !2106

64:                                               ; preds = %56
  call void @__ubsan_handle_type_mismatch_v1(ptr @209, i32 %60) #6, !dbg !4909, !nosanitize !2106
  br label %65, !dbg !4909, !nosanitize !2106

65:                                               ; preds = %64, %56
    #dbg_declare(ptr %22, !4192, !DIExpression(), !4914)
  %66 = load i32, ptr %19, align 4, !dbg !4915
  store i32 %66, ptr %17, align 4
    #dbg_declare(ptr %17, !2793, !DIExpression(), !4916)
  %67 = load i32, ptr %17, align 4, !dbg !4918
  store i32 %67, ptr %10, align 4
    #dbg_declare(ptr %10, !2803, !DIExpression(), !4919)
  %68 = load i32, ptr %10, align 4, !dbg !4921
  store i32 %68, ptr %9, align 4
    #dbg_declare(ptr %9, !2814, !DIExpression(), !4922)
  %69 = load i32, ptr %9, align 4, !dbg !4924
  %70 = zext i32 %69 to i64, !dbg !4924
  %71 = mul i64 %70, 2863311531, !dbg !4925
  %72 = lshr i64 %71, 32, !dbg !4926
  %73 = lshr i64 %72, 3, !dbg !4927
  %74 = trunc i64 %73 to i32, !dbg !4928
  store i32 %74, ptr %22, align 4, !dbg !4914
    #dbg_declare(ptr %23, !4208, !DIExpression(), !4929)
  %75 = load i32, ptr %19, align 4, !dbg !4930
  %76 = load i32, ptr %22, align 4, !dbg !4931
  store i32 %75, ptr %15, align 4
    #dbg_declare(ptr %15, !2827, !DIExpression(), !4932)
  store i32 %76, ptr %16, align 4
    #dbg_declare(ptr %16, !2833, !DIExpression(), !4934)
  %77 = load i32, ptr %15, align 4, !dbg !4935
  %78 = load i32, ptr %16, align 4, !dbg !4936
  %79 = mul i32 %78, 12, !dbg !4937
  %80 = sub i32 %77, %79, !dbg !4938
  store i32 %80, ptr %23, align 4, !dbg !4929
    #dbg_declare(ptr %24, !4219, !DIExpression(), !4939)
  %81 = load i32, ptr %19, align 4, !dbg !4940
  %82 = load i32, ptr %22, align 4, !dbg !4941
  %83 = load i32, ptr %23, align 4, !dbg !4942
  %84 = load i32, ptr %20, align 4, !dbg !4943
  store ptr %58, ptr %4, align 4
    #dbg_declare(ptr %4, !4225, !DIExpression(), !4944)
  store i32 %81, ptr %5, align 4
    #dbg_declare(ptr %5, !4229, !DIExpression(), !4946)
  store i32 %82, ptr %6, align 4
    #dbg_declare(ptr %6, !4231, !DIExpression(), !4947)
  store i32 %83, ptr %7, align 4
    #dbg_declare(ptr %7, !4233, !DIExpression(), !4948)
  store i32 %84, ptr %8, align 4
    #dbg_declare(ptr %8, !4235, !DIExpression(), !4949)
  %85 = load ptr, ptr %4, align 4
  %86 = icmp ne ptr %85, null, !nosanitize !2106
  %87 = ptrtoint ptr %85 to i32, !nosanitize !2106
  %88 = and i32 %87, 3, !nosanitize !2106
  %89 = icmp eq i32 %88, 0, !nosanitize !2106
  %90 = and i1 %86, %89, !nosanitize !2106
  br i1 %90, label %92, label %91, !prof !2119, !nosanitize !2106

91:                                               ; preds = %65
  call void @__ubsan_handle_type_mismatch_v1(ptr @210, i32 %87) #6, !dbg !4944, !nosanitize !2106
  br label %92, !dbg !4944, !nosanitize !2106

92:                                               ; preds = %91, %65
  %93 = load i32, ptr %6, align 4, !dbg !4950
  %94 = getelementptr inbounds nuw %struct.InterleavedAddrGen, ptr %85, i32 0, i32 2, !dbg !4951
  %95 = load i32, ptr %94, align 4, !dbg !4951
  %96 = mul i32 %93, %95, !dbg !4952
  %97 = load i32, ptr %85, align 4, !dbg !4953
  %98 = add i32 %96, %97, !dbg !4954
  %99 = load i32, ptr %8, align 4, !dbg !4955
  %100 = add i32 %98, %99, !dbg !4956
  %101 = load i32, ptr %7, align 4, !dbg !4957
  store i32 %101, ptr %3, align 4
    #dbg_declare(ptr %3, !3059, !DIExpression(), !4958)
  %102 = load i32, ptr %3, align 4, !dbg !4960
  %103 = icmp ult i32 %102, 12, !dbg !4961, !nosanitize !2106
  br i1 %103, label %105, label %104, !dbg !4961, !prof !2119, !nosanitize !2106

104:                                              ; preds = %92
  call void @__ubsan_handle_out_of_bounds(ptr @96, i32 %102) #6, !dbg !4961, !nosanitize !2106
  br label %105, !dbg !4961, !nosanitize !2106

105:                                              ; preds = %104, %92
  %106 = getelementptr inbounds nuw [12 x i32], ptr @bank_to_dram_offset, i32 0, i32 %102, !dbg !4961
  %107 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 4, i32 %102), !dbg !4961, !nosanitize !2106
  %108 = extractvalue { i32, i1 } %107, 1, !dbg !4961, !nosanitize !2106
  %109 = extractvalue { i32, i1 } %107, 0, !dbg !4961, !nosanitize !2106
  %110 = add i32 ptrtoint (ptr @bank_to_dram_offset to i32), %109, !dbg !4961, !nosanitize !2106
  %111 = icmp ne i32 %110, 0, !dbg !4961, !nosanitize !2106
  %112 = xor i1 %108, true, !dbg !4961, !nosanitize !2106
  %113 = icmp uge i32 %110, ptrtoint (ptr @bank_to_dram_offset to i32), !dbg !4961, !nosanitize !2106
  %114 = and i1 %113, %112, !dbg !4961, !nosanitize !2106
  br i1 %114, label %116, label %115, !dbg !4961, !prof !2119, !nosanitize !2106

115:                                              ; preds = %105
  call void @__ubsan_handle_pointer_overflow(ptr @97, i32 ptrtoint (ptr @bank_to_dram_offset to i32), i32 %110) #6, !dbg !4961, !nosanitize !2106
  br label %116, !dbg !4961, !nosanitize !2106

116:                                              ; preds = %115, %105
  %117 = ptrtoint ptr %106 to i32, !dbg !4961, !nosanitize !2106
  %118 = and i32 %117, 3, !dbg !4961, !nosanitize !2106
  %119 = icmp eq i32 %118, 0, !dbg !4961, !nosanitize !2106
  br i1 %119, label %121, label %120, !dbg !4961, !prof !2119, !nosanitize !2106

120:                                              ; preds = %116
  call void @__ubsan_handle_type_mismatch_v1(ptr @98, i32 %117) #6, !dbg !4961, !nosanitize !2106
  br label %121, !dbg !4961, !nosanitize !2106

121:                                              ; preds = %116, %120
  %122 = load i32, ptr %106, align 4, !dbg !4961
  %123 = add i32 %100, %122, !dbg !4962
  store i32 %123, ptr %24, align 4, !dbg !4939
    #dbg_declare(ptr %25, !4250, !DIExpression(), !4963)
  %124 = load i32, ptr %23, align 4, !dbg !4964
  %125 = load i8, ptr %21, align 1, !dbg !4965
  store i32 %124, ptr %13, align 4
    #dbg_declare(ptr %13, !2870, !DIExpression(), !4966)
  store i8 %125, ptr %14, align 1
    #dbg_declare(ptr %14, !2876, !DIExpression(), !4968)
  %126 = load i8, ptr %14, align 1, !dbg !4969
  %127 = zext i8 %126 to i32, !dbg !4970, !nosanitize !2106
  %128 = icmp ult i32 %127, 2, !dbg !4970, !nosanitize !2106
  br i1 %128, label %130, label %129, !dbg !4970, !prof !2119, !nosanitize !2106

129:                                              ; preds = %121
  call void @__ubsan_handle_out_of_bounds(ptr @81, i32 %127) #6, !dbg !4970, !nosanitize !2106
  br label %130, !dbg !4970, !nosanitize !2106

130:                                              ; preds = %129, %121
  %131 = zext i8 %126 to i32, !dbg !4970
  %132 = getelementptr inbounds nuw [2 x [12 x i16]], ptr @dram_bank_to_noc_xy, i32 0, i32 %131, !dbg !4970
  %133 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 24, i32 %131), !dbg !4970, !nosanitize !2106
  %134 = extractvalue { i32, i1 } %133, 1, !dbg !4970, !nosanitize !2106
  %135 = extractvalue { i32, i1 } %133, 0, !dbg !4970, !nosanitize !2106
  %136 = add i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), %135, !dbg !4970, !nosanitize !2106
  %137 = icmp ne i32 %136, 0, !dbg !4970, !nosanitize !2106
  %138 = xor i1 %134, true, !dbg !4970, !nosanitize !2106
  %139 = icmp uge i32 %136, ptrtoint (ptr @dram_bank_to_noc_xy to i32), !dbg !4970, !nosanitize !2106
  %140 = and i1 %139, %138, !dbg !4970, !nosanitize !2106
  br i1 %140, label %142, label %141, !dbg !4970, !prof !2119, !nosanitize !2106

141:                                              ; preds = %130
  call void @__ubsan_handle_pointer_overflow(ptr @82, i32 ptrtoint (ptr @dram_bank_to_noc_xy to i32), i32 %136) #6, !dbg !4970, !nosanitize !2106
  br label %142, !dbg !4970, !nosanitize !2106

142:                                              ; preds = %141, %130
  %143 = load i32, ptr %13, align 4, !dbg !4971
  %144 = icmp ult i32 %143, 12, !dbg !4970, !nosanitize !2106
  br i1 %144, label %146, label %145, !dbg !4970, !prof !2119, !nosanitize !2106

145:                                              ; preds = %142
  call void @__ubsan_handle_out_of_bounds(ptr @84, i32 %143) #6, !dbg !4970, !nosanitize !2106
  br label %146, !dbg !4970, !nosanitize !2106

146:                                              ; preds = %145, %142
  %147 = getelementptr inbounds nuw [12 x i16], ptr %132, i32 0, i32 %143, !dbg !4970
  %148 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 2, i32 %143), !dbg !4970, !nosanitize !2106
  %149 = extractvalue { i32, i1 } %148, 1, !dbg !4970, !nosanitize !2106
  %150 = extractvalue { i32, i1 } %148, 0, !dbg !4970, !nosanitize !2106
  %151 = ptrtoint ptr %132 to i32, !dbg !4970, !nosanitize !2106
  %152 = add i32 %151, %150, !dbg !4970, !nosanitize !2106
  %153 = icmp ne i32 %152, 0, !dbg !4970, !nosanitize !2106
  %154 = xor i1 %149, true, !dbg !4970, !nosanitize !2106
  %155 = icmp uge i32 %152, %151, !dbg !4970, !nosanitize !2106
  %156 = and i1 %155, %154, !dbg !4970, !nosanitize !2106
  br i1 %156, label %158, label %157, !dbg !4970, !prof !2119, !nosanitize !2106

157:                                              ; preds = %146
  call void @__ubsan_handle_pointer_overflow(ptr @85, i32 %151, i32 %152) #6, !dbg !4970, !nosanitize !2106
  br label %158, !dbg !4970, !nosanitize !2106

158:                                              ; preds = %157, %146
  %159 = ptrtoint ptr %147 to i32, !dbg !4970, !nosanitize !2106
  %160 = and i32 %159, 1, !dbg !4970, !nosanitize !2106
  %161 = icmp eq i32 %160, 0, !dbg !4970, !nosanitize !2106
  br i1 %161, label %163, label %162, !dbg !4970, !prof !2119, !nosanitize !2106

162:                                              ; preds = %158
  call void @__ubsan_handle_type_mismatch_v1(ptr @87, i32 %159) #6, !dbg !4970, !nosanitize !2106
  br label %163, !dbg !4970, !nosanitize !2106

163:                                              ; preds = %158, %162
  %164 = load i16, ptr %147, align 2, !dbg !4970
  %165 = zext i16 %164 to i32, !dbg !4970
  store i32 %165, ptr %25, align 4, !dbg !4963
    #dbg_declare(ptr %26, !4260, !DIExpression(), !4972)
  %166 = load i32, ptr %25, align 4, !dbg !4973
  %167 = load i32, ptr %24, align 4, !dbg !4974
  store i32 %166, ptr %11, align 4
    #dbg_declare(ptr %11, !2887, !DIExpression(), !4975)
  store i32 %167, ptr %12, align 4
    #dbg_declare(ptr %12, !2893, !DIExpression(), !4977)
  %168 = load i32, ptr %11, align 4, !dbg !4978
  %169 = zext i32 %168 to i64, !dbg !4979
  %170 = shl i64 %169, 32, !dbg !4980
  %171 = load i32, ptr %12, align 4, !dbg !4981
  %172 = zext i32 %171 to i64, !dbg !4981
  %173 = or i64 %170, %172, !dbg !4982
  store i64 %173, ptr %26, align 8, !dbg !4972
  %174 = load i64, ptr %26, align 8, !dbg !4983
  ret i64 %174, !dbg !4984
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
!llvm.module.flags = !{!2094, !2095, !2096, !2097, !2098, !2099}
!llvm.ident = !{!2100}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang version 22.1.8", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !2, retainedTypes: !149, globals: !899, imports: !922, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_2_scalar.cpp", directory: "/work/wt/integration")
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
!149 = !{!150, !152, !143, !154, !155, !537, !538, !539, !540, !542, !545, !546, !586, !641, !285, !281, !278, !274, !690, !750, !759, !829, !835}
!150 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !151, size: 32)
!151 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!152 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !6, line: 159, baseType: !153)
!153 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!154 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!155 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !156, size: 32)
!156 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mailboxes_t", file: !133, line: 407, size: 103168, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !157, identifier: "_ZTS11mailboxes_t")
!157 = !{!158, !164, !172, !173, !227, !245, !246, !247, !248, !447, !490, !524, !525}
!158 = !DIDerivedType(tag: DW_TAG_member, name: "ncrisc_halt", scope: !156, file: !133, line: 408, baseType: !159, size: 64)
!159 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ncrisc_halt_msg_t", file: !133, line: 113, size: 64, flags: DIFlagTypePassByValue, elements: !160, identifier: "_ZTS17ncrisc_halt_msg_t")
!160 = !{!161, !163}
!161 = !DIDerivedType(tag: DW_TAG_member, name: "resume_addr", scope: !159, file: !133, line: 114, baseType: !162, size: 32)
!162 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !143)
!163 = !DIDerivedType(tag: DW_TAG_member, name: "stack_save", scope: !159, file: !133, line: 115, baseType: !162, size: 32, offset: 32)
!164 = !DIDerivedType(tag: DW_TAG_member, name: "subordinate_sync", scope: !156, file: !133, line: 409, baseType: !165, size: 32, offset: 64)
!165 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "subordinate_sync_msg_t", file: !133, line: 208, size: 32, flags: DIFlagTypePassByValue, elements: !166, identifier: "_ZTS22subordinate_sync_msg_t")
!166 = !{!167}
!167 = !DIDerivedType(tag: DW_TAG_member, name: "map", scope: !165, file: !133, line: 209, baseType: !168, size: 32)
!168 = !DICompositeType(tag: DW_TAG_array_type, baseType: !169, size: 32, elements: !170)
!169 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !5)
!170 = !{!171}
!171 = !DISubrange(count: 4)
!172 = !DIDerivedType(tag: DW_TAG_member, name: "launch_msg_rd_ptr", scope: !156, file: !133, line: 410, baseType: !162, size: 32, offset: 96)
!173 = !DIDerivedType(tag: DW_TAG_member, name: "launch", scope: !156, file: !133, line: 412, baseType: !174, size: 7168, offset: 128)
!174 = !DICompositeType(tag: DW_TAG_array_type, baseType: !175, size: 7168, elements: !225)
!175 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "launch_msg_t", file: !133, line: 203, size: 896, flags: DIFlagTypePassByValue, elements: !176, identifier: "_ZTS12launch_msg_t")
!176 = !{!177}
!177 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_config", scope: !175, file: !133, line: 204, baseType: !178, size: 896)
!178 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "kernel_config_msg_t", file: !133, line: 145, size: 896, flags: DIFlagTypePassByValue, elements: !179, identifier: "_ZTS19kernel_config_msg_t")
!179 = !{!180, !182, !187, !188, !189, !197, !198, !202, !204, !206, !207, !208, !209, !210, !211, !212, !214, !215, !216, !217, !219, !223, !224}
!180 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_config_base", scope: !178, file: !133, line: 147, baseType: !181, size: 128)
!181 = !DICompositeType(tag: DW_TAG_array_type, baseType: !162, size: 128, elements: !170)
!182 = !DIDerivedType(tag: DW_TAG_member, name: "sem_offset", scope: !178, file: !133, line: 148, baseType: !183, size: 64, offset: 128)
!183 = !DICompositeType(tag: DW_TAG_array_type, baseType: !184, size: 64, elements: !170)
!184 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !185)
!185 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !6, line: 149, baseType: !186)
!186 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!187 = !DIDerivedType(tag: DW_TAG_member, name: "local_cb_offset", scope: !178, file: !133, line: 149, baseType: !184, size: 16, offset: 192)
!188 = !DIDerivedType(tag: DW_TAG_member, name: "remote_cb_offset", scope: !178, file: !133, line: 150, baseType: !184, size: 16, offset: 208)
!189 = !DIDerivedType(tag: DW_TAG_member, name: "rta_offset", scope: !178, file: !133, line: 151, baseType: !190, size: 160, offset: 224)
!190 = !DICompositeType(tag: DW_TAG_array_type, baseType: !191, size: 160, elements: !195)
!191 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rta_offset_t", file: !133, line: 136, size: 32, flags: DIFlagTypePassByValue, elements: !192, identifier: "_ZTS12rta_offset_t")
!192 = !{!193, !194}
!193 = !DIDerivedType(tag: DW_TAG_member, name: "rta_offset", scope: !191, file: !133, line: 137, baseType: !184, size: 16)
!194 = !DIDerivedType(tag: DW_TAG_member, name: "crta_offset", scope: !191, file: !133, line: 138, baseType: !184, size: 16, offset: 16)
!195 = !{!196}
!196 = !DISubrange(count: 5)
!197 = !DIDerivedType(tag: DW_TAG_member, name: "mode", scope: !178, file: !133, line: 152, baseType: !169, size: 8, offset: 384)
!198 = !DIDerivedType(tag: DW_TAG_member, name: "pad2", scope: !178, file: !133, line: 153, baseType: !199, size: 24, offset: 392)
!199 = !DICompositeType(tag: DW_TAG_array_type, baseType: !169, size: 24, elements: !200)
!200 = !{!201}
!201 = !DISubrange(count: 3)
!202 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_text_offset", scope: !178, file: !133, line: 154, baseType: !203, size: 160, offset: 416)
!203 = !DICompositeType(tag: DW_TAG_array_type, baseType: !162, size: 160, elements: !195)
!204 = !DIDerivedType(tag: DW_TAG_member, name: "local_cb_mask", scope: !178, file: !133, line: 155, baseType: !205, size: 64, offset: 576)
!205 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !152)
!206 = !DIDerivedType(tag: DW_TAG_member, name: "brisc_noc_id", scope: !178, file: !133, line: 157, baseType: !169, size: 8, offset: 640)
!207 = !DIDerivedType(tag: DW_TAG_member, name: "brisc_noc_mode", scope: !178, file: !133, line: 158, baseType: !169, size: 8, offset: 648)
!208 = !DIDerivedType(tag: DW_TAG_member, name: "min_remote_cb_start_index", scope: !178, file: !133, line: 159, baseType: !169, size: 8, offset: 656)
!209 = !DIDerivedType(tag: DW_TAG_member, name: "exit_erisc_kernel", scope: !178, file: !133, line: 160, baseType: !169, size: 8, offset: 664)
!210 = !DIDerivedType(tag: DW_TAG_member, name: "host_assigned_id", scope: !178, file: !133, line: 162, baseType: !162, size: 32, offset: 672)
!211 = !DIDerivedType(tag: DW_TAG_member, name: "enables", scope: !178, file: !133, line: 164, baseType: !162, size: 32, offset: 704)
!212 = !DIDerivedType(tag: DW_TAG_member, name: "watcher_kernel_ids", scope: !178, file: !133, line: 165, baseType: !213, size: 80, offset: 736)
!213 = !DICompositeType(tag: DW_TAG_array_type, baseType: !184, size: 80, elements: !195)
!214 = !DIDerivedType(tag: DW_TAG_member, name: "ncrisc_kernel_size16", scope: !178, file: !133, line: 166, baseType: !184, size: 16, offset: 816)
!215 = !DIDerivedType(tag: DW_TAG_member, name: "sub_device_origin_x", scope: !178, file: !133, line: 168, baseType: !169, size: 8, offset: 832)
!216 = !DIDerivedType(tag: DW_TAG_member, name: "sub_device_origin_y", scope: !178, file: !133, line: 169, baseType: !169, size: 8, offset: 840)
!217 = !DIDerivedType(tag: DW_TAG_member, name: "pad3", scope: !178, file: !133, line: 170, baseType: !218, size: 40, offset: 848)
!218 = !DICompositeType(tag: DW_TAG_array_type, baseType: !169, size: 40, elements: !195)
!219 = !DIDerivedType(tag: DW_TAG_member, name: "num_sw_threads", scope: !178, file: !133, line: 175, baseType: !220, offset: 888)
!220 = !DICompositeType(tag: DW_TAG_array_type, baseType: !169, elements: !221)
!221 = !{!222}
!222 = !DISubrange(count: 0)
!223 = !DIDerivedType(tag: DW_TAG_member, name: "kernel_thread_id", scope: !178, file: !133, line: 176, baseType: !220, offset: 888)
!224 = !DIDerivedType(tag: DW_TAG_member, name: "preload", scope: !178, file: !133, line: 178, baseType: !169, size: 8, offset: 888)
!225 = !{!226}
!226 = !DISubrange(count: 8)
!227 = !DIDerivedType(tag: DW_TAG_member, name: "go_messages", scope: !156, file: !133, line: 413, baseType: !228, size: 288, offset: 7296)
!228 = !DICompositeType(tag: DW_TAG_array_type, baseType: !229, size: 288, elements: !243)
!229 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !230)
!230 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "go_msg_t", file: !133, line: 191, size: 32, flags: DIFlagTypePassByValue, elements: !231, identifier: "_ZTS8go_msg_t")
!231 = !{!232}
!232 = !DIDerivedType(tag: DW_TAG_member, scope: !230, file: !133, line: 192, baseType: !233, size: 32)
!233 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !230, file: !133, line: 192, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !234, identifier: "_ZTSN8go_msg_tUt_E")
!234 = !{!235, !236}
!235 = !DIDerivedType(tag: DW_TAG_member, name: "all", scope: !233, file: !133, line: 193, baseType: !143, size: 32)
!236 = !DIDerivedType(tag: DW_TAG_member, scope: !233, file: !133, line: 194, baseType: !237, size: 32)
!237 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !233, file: !133, line: 194, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !238, identifier: "_ZTSN8go_msg_tUt_Ut_E")
!238 = !{!239, !240, !241, !242}
!239 = !DIDerivedType(tag: DW_TAG_member, name: "dispatch_message_offset", scope: !237, file: !133, line: 195, baseType: !5, size: 8)
!240 = !DIDerivedType(tag: DW_TAG_member, name: "master_x", scope: !237, file: !133, line: 196, baseType: !5, size: 8, offset: 8)
!241 = !DIDerivedType(tag: DW_TAG_member, name: "master_y", scope: !237, file: !133, line: 197, baseType: !5, size: 8, offset: 16)
!242 = !DIDerivedType(tag: DW_TAG_member, name: "signal", scope: !237, file: !133, line: 198, baseType: !5, size: 8, offset: 24)
!243 = !{!244}
!244 = !DISubrange(count: 9)
!245 = !DIDerivedType(tag: DW_TAG_member, name: "link_status_check_timestamp", scope: !156, file: !133, line: 414, baseType: !152, size: 64, offset: 7584)
!246 = !DIDerivedType(tag: DW_TAG_member, name: "go_message_index", scope: !156, file: !133, line: 415, baseType: !162, size: 32, offset: 7648)
!247 = !DIDerivedType(tag: DW_TAG_member, name: "shared_globals_ready", scope: !156, file: !133, line: 416, baseType: !199, size: 24, offset: 7680)
!248 = !DIDerivedType(tag: DW_TAG_member, name: "watcher", scope: !156, file: !133, line: 418, baseType: !249, size: 2240, offset: 7712)
!249 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "watcher_msg_t", file: !133, line: 318, size: 2240, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !250, identifier: "_ZTS13watcher_msg_t")
!250 = !{!251, !252, !257, !272, !397, !401, !402, !410, !416, !429, !436}
!251 = !DIDerivedType(tag: DW_TAG_member, name: "enable", scope: !249, file: !133, line: 319, baseType: !162, size: 32)
!252 = !DIDerivedType(tag: DW_TAG_member, name: "debug_waypoint", scope: !249, file: !133, line: 320, baseType: !253, size: 160, offset: 32)
!253 = !DICompositeType(tag: DW_TAG_array_type, baseType: !254, size: 160, elements: !195)
!254 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_waypoint_msg_t", file: !133, line: 213, size: 32, flags: DIFlagTypePassByValue, elements: !255, identifier: "_ZTS20debug_waypoint_msg_t")
!255 = !{!256}
!256 = !DIDerivedType(tag: DW_TAG_member, name: "waypoint", scope: !254, file: !133, line: 214, baseType: !168, size: 32)
!257 = !DIDerivedType(tag: DW_TAG_member, name: "sanitize", scope: !249, file: !133, line: 321, baseType: !258, size: 384, offset: 192)
!258 = !DICompositeType(tag: DW_TAG_array_type, baseType: !259, size: 384, elements: !270)
!259 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_sanitize_addr_msg_t", file: !133, line: 218, size: 192, flags: DIFlagTypePassByValue, elements: !260, identifier: "_ZTS25debug_sanitize_addr_msg_t")
!260 = !{!261, !262, !263, !264, !265, !266, !267, !268, !269}
!261 = !DIDerivedType(tag: DW_TAG_member, name: "noc_addr", scope: !259, file: !133, line: 219, baseType: !205, size: 64)
!262 = !DIDerivedType(tag: DW_TAG_member, name: "l1_addr", scope: !259, file: !133, line: 220, baseType: !162, size: 32, offset: 64)
!263 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !259, file: !133, line: 221, baseType: !162, size: 32, offset: 96)
!264 = !DIDerivedType(tag: DW_TAG_member, name: "which_risc", scope: !259, file: !133, line: 222, baseType: !184, size: 16, offset: 128)
!265 = !DIDerivedType(tag: DW_TAG_member, name: "return_code", scope: !259, file: !133, line: 223, baseType: !184, size: 16, offset: 144)
!266 = !DIDerivedType(tag: DW_TAG_member, name: "is_multicast", scope: !259, file: !133, line: 224, baseType: !169, size: 8, offset: 160)
!267 = !DIDerivedType(tag: DW_TAG_member, name: "is_write", scope: !259, file: !133, line: 225, baseType: !169, size: 8, offset: 168)
!268 = !DIDerivedType(tag: DW_TAG_member, name: "is_target", scope: !259, file: !133, line: 226, baseType: !169, size: 8, offset: 176)
!269 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !259, file: !133, line: 227, baseType: !169, size: 8, offset: 184)
!270 = !{!271}
!271 = !DISubrange(count: 2)
!272 = !DIDerivedType(tag: DW_TAG_member, name: "noc_linked_status", scope: !249, file: !133, line: 322, baseType: !273, size: 16, offset: 576)
!273 = !DICompositeType(tag: DW_TAG_array_type, baseType: !274, size: 16, elements: !270)
!274 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "atomic<bool>", scope: !116, file: !275, line: 242, size: 8, flags: DIFlagTypePassByReference, elements: !276, templateParams: !298, identifier: "_ZTSNSt3__16atomicIbEE")
!275 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/atomic.h", directory: "/work")
!276 = !{!277, !373, !377, !380, !385, !388, !394}
!277 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !274, baseType: !278, extraData: i32 0)
!278 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__atomic_base<bool, false>", scope: !116, file: !275, line: 42, size: 8, flags: DIFlagTypePassByReference, elements: !279, templateParams: !371, identifier: "_ZTSNSt3__113__atomic_baseIbLb0EEE")
!279 = !{!280, !309, !311, !317, !322, !326, !330, !333, !336, !337, !338, !341, !344, !348, !351, !352, !353, !356, !359, !360, !361, !364, !367}
!280 = !DIDerivedType(tag: DW_TAG_member, name: "__a_", scope: !278, file: !275, line: 44, baseType: !281, size: 8)
!281 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__cxx_atomic_impl<bool, std::__1::__cxx_atomic_base_impl<bool> >", scope: !116, file: !282, line: 114, size: 8, flags: DIFlagTypePassByValue, elements: !283, templateParams: !307, identifier: "_ZTSNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEE")
!282 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/support.h", directory: "/work")
!283 = !{!284, !300, !304}
!284 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !281, baseType: !285, extraData: i32 0)
!285 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__cxx_atomic_base_impl<bool>", scope: !116, file: !286, line: 29, size: 8, flags: DIFlagTypePassByValue, elements: !287, templateParams: !298, identifier: "_ZTSNSt3__122__cxx_atomic_base_implIbEE")
!286 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__atomic/support/c11.h", directory: "/work")
!287 = !{!288, !291, !295}
!288 = !DIDerivedType(tag: DW_TAG_member, name: "__a_value", scope: !285, file: !286, line: 38, baseType: !289, size: 8)
!289 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !290)
!290 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!291 = !DISubprogram(name: "__cxx_atomic_base_impl", linkageName: "_ZNSt3__122__cxx_atomic_base_implIbEC4B9nie220108Ev", scope: !285, file: !286, line: 32, type: !292, scopeLine: 32, flags: DIFlagPrototyped, spFlags: 0)
!292 = !DISubroutineType(types: !293)
!293 = !{null, !294}
!294 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !285, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!295 = !DISubprogram(name: "__cxx_atomic_base_impl", linkageName: "_ZNSt3__122__cxx_atomic_base_implIbEC4Eb", scope: !285, file: !286, line: 37, type: !296, scopeLine: 37, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!296 = !DISubroutineType(types: !297)
!297 = !{null, !294, !290}
!298 = !{!299}
!299 = !DITemplateTypeParameter(name: "_Tp", type: !290)
!300 = !DISubprogram(name: "__cxx_atomic_impl", linkageName: "_ZNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEC4B9nie220108Ev", scope: !281, file: !282, line: 115, type: !301, scopeLine: 115, flags: DIFlagPrototyped, spFlags: 0)
!301 = !DISubroutineType(types: !302)
!302 = !{null, !303}
!303 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !281, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!304 = !DISubprogram(name: "__cxx_atomic_impl", linkageName: "_ZNSt3__117__cxx_atomic_implIbNS_22__cxx_atomic_base_implIbEEEC4B9nie220108Eb", scope: !281, file: !282, line: 116, type: !305, scopeLine: 116, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!305 = !DISubroutineType(types: !306)
!306 = !{null, !303, !290}
!307 = !{!299, !308}
!308 = !DITemplateTypeParameter(name: "_Base", type: !285, defaulted: true)
!309 = !DIDerivedType(tag: DW_TAG_member, name: "is_always_lock_free", scope: !278, file: !275, line: 49, baseType: !310, flags: DIFlagStaticMember)
!310 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !290)
!311 = !DISubprogram(name: "is_lock_free", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EE12is_lock_freeB9nie220108Ev", scope: !278, file: !275, line: 52, type: !312, scopeLine: 52, flags: DIFlagPrototyped, spFlags: 0)
!312 = !DISubroutineType(types: !313)
!313 = !{!290, !314}
!314 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !315, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!315 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !316)
!316 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !278)
!317 = !DISubprogram(name: "is_lock_free", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EE12is_lock_freeB9nie220108Ev", scope: !278, file: !275, line: 55, type: !318, scopeLine: 55, flags: DIFlagPrototyped, spFlags: 0)
!318 = !DISubroutineType(types: !319)
!319 = !{!290, !320}
!320 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !321, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!321 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !278)
!322 = !DISubprogram(name: "store", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE5storeB9nie220108EbNS_12memory_orderE", scope: !278, file: !275, line: 58, type: !323, scopeLine: 58, flags: DIFlagPrototyped, spFlags: 0)
!323 = !DISubroutineType(types: !324)
!324 = !{null, !325, !290, !114}
!325 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !316, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!326 = !DISubprogram(name: "store", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE5storeB9nie220108EbNS_12memory_orderE", scope: !278, file: !275, line: 62, type: !327, scopeLine: 62, flags: DIFlagPrototyped, spFlags: 0)
!327 = !DISubroutineType(types: !328)
!328 = !{null, !329, !290, !114}
!329 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !278, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!330 = !DISubprogram(name: "load", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EE4loadB9nie220108ENS_12memory_orderE", scope: !278, file: !275, line: 66, type: !331, scopeLine: 66, flags: DIFlagPrototyped, spFlags: 0)
!331 = !DISubroutineType(types: !332)
!332 = !{!290, !314, !114}
!333 = !DISubprogram(name: "load", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EE4loadB9nie220108ENS_12memory_orderE", scope: !278, file: !275, line: 70, type: !334, scopeLine: 70, flags: DIFlagPrototyped, spFlags: 0)
!334 = !DISubroutineType(types: !335)
!335 = !{!290, !320, !114}
!336 = !DISubprogram(name: "operator bool", linkageName: "_ZNVKSt3__113__atomic_baseIbLb0EEcvbB9nie220108Ev", scope: !278, file: !275, line: 74, type: !312, scopeLine: 74, flags: DIFlagPrototyped, spFlags: 0)
!337 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt3__113__atomic_baseIbLb0EEcvbB9nie220108Ev", scope: !278, file: !275, line: 75, type: !318, scopeLine: 75, flags: DIFlagPrototyped, spFlags: 0)
!338 = !DISubprogram(name: "exchange", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE8exchangeB9nie220108EbNS_12memory_orderE", scope: !278, file: !275, line: 76, type: !339, scopeLine: 76, flags: DIFlagPrototyped, spFlags: 0)
!339 = !DISubroutineType(types: !340)
!340 = !{!290, !325, !290, !114}
!341 = !DISubprogram(name: "exchange", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE8exchangeB9nie220108EbNS_12memory_orderE", scope: !278, file: !275, line: 79, type: !342, scopeLine: 79, flags: DIFlagPrototyped, spFlags: 0)
!342 = !DISubroutineType(types: !343)
!343 = !{!290, !329, !290, !114}
!344 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderES3_", scope: !278, file: !275, line: 83, type: !345, scopeLine: 83, flags: DIFlagPrototyped, spFlags: 0)
!345 = !DISubroutineType(types: !346)
!346 = !{!290, !325, !347, !290, !114, !114}
!347 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !290, size: 32)
!348 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderES3_", scope: !278, file: !275, line: 87, type: !349, scopeLine: 87, flags: DIFlagPrototyped, spFlags: 0)
!349 = !DISubroutineType(types: !350)
!350 = !{!290, !329, !347, !290, !114, !114}
!351 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderES3_", scope: !278, file: !275, line: 92, type: !345, scopeLine: 92, flags: DIFlagPrototyped, spFlags: 0)
!352 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderES3_", scope: !278, file: !275, line: 96, type: !349, scopeLine: 96, flags: DIFlagPrototyped, spFlags: 0)
!353 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderE", scope: !278, file: !275, line: 101, type: !354, scopeLine: 101, flags: DIFlagPrototyped, spFlags: 0)
!354 = !DISubroutineType(types: !355)
!355 = !{!290, !325, !347, !290, !114}
!356 = !DISubprogram(name: "compare_exchange_weak", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE21compare_exchange_weakB9nie220108ERbbNS_12memory_orderE", scope: !278, file: !275, line: 105, type: !357, scopeLine: 105, flags: DIFlagPrototyped, spFlags: 0)
!357 = !DISubroutineType(types: !358)
!358 = !{!290, !329, !347, !290, !114}
!359 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNVSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderE", scope: !278, file: !275, line: 109, type: !354, scopeLine: 109, flags: DIFlagPrototyped, spFlags: 0)
!360 = !DISubprogram(name: "compare_exchange_strong", linkageName: "_ZNSt3__113__atomic_baseIbLb0EE23compare_exchange_strongB9nie220108ERbbNS_12memory_orderE", scope: !278, file: !275, line: 113, type: !357, scopeLine: 113, flags: DIFlagPrototyped, spFlags: 0)
!361 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4B9nie220108Ev", scope: !278, file: !275, line: 133, type: !362, scopeLine: 133, flags: DIFlagPrototyped, spFlags: 0)
!362 = !DISubroutineType(types: !363)
!363 = !{null, !329}
!364 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4B9nie220108Eb", scope: !278, file: !275, line: 136, type: !365, scopeLine: 136, flags: DIFlagPrototyped, spFlags: 0)
!365 = !DISubroutineType(types: !366)
!366 = !{null, !329, !290}
!367 = !DISubprogram(name: "__atomic_base", linkageName: "_ZNSt3__113__atomic_baseIbLb0EEC4ERKS1_", scope: !278, file: !275, line: 138, type: !368, scopeLine: 138, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!368 = !DISubroutineType(types: !369)
!369 = !{null, !329, !370}
!370 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !321, size: 32)
!371 = !{!299, !372}
!372 = !DITemplateValueParameter(type: !290, defaulted: true, value: i1 false)
!373 = !DISubprogram(name: "atomic", linkageName: "_ZNSt3__16atomicIbEC4B9nie220108Ev", scope: !274, file: !275, line: 248, type: !374, scopeLine: 248, flags: DIFlagPrototyped, spFlags: 0)
!374 = !DISubroutineType(types: !375)
!375 = !{null, !376}
!376 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !274, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!377 = !DISubprogram(name: "atomic", linkageName: "_ZNSt3__16atomicIbEC4B9nie220108Eb", scope: !274, file: !275, line: 251, type: !378, scopeLine: 251, flags: DIFlagPrototyped, spFlags: 0)
!378 = !DISubroutineType(types: !379)
!379 = !{null, !376, !290}
!380 = !DISubprogram(name: "operator=", linkageName: "_ZNVSt3__16atomicIbEaSB9nie220108Eb", scope: !274, file: !275, line: 253, type: !381, scopeLine: 253, flags: DIFlagPrototyped, spFlags: 0)
!381 = !DISubroutineType(types: !382)
!382 = !{!290, !383, !290}
!383 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !384, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!384 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !274)
!385 = !DISubprogram(name: "operator=", linkageName: "_ZNSt3__16atomicIbEaSB9nie220108Eb", scope: !274, file: !275, line: 257, type: !386, scopeLine: 257, flags: DIFlagPrototyped, spFlags: 0)
!386 = !DISubroutineType(types: !387)
!387 = !{!290, !376, !290}
!388 = !DISubprogram(name: "operator=", linkageName: "_ZNSt3__16atomicIbEaSERKS1_", scope: !274, file: !275, line: 262, type: !389, scopeLine: 262, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!389 = !DISubroutineType(types: !390)
!390 = !{!391, !376, !392}
!391 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !274, size: 32)
!392 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !393, size: 32)
!393 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !274)
!394 = !DISubprogram(name: "operator=", linkageName: "_ZNVSt3__16atomicIbEaSERKS1_", scope: !274, file: !275, line: 263, type: !395, scopeLine: 263, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!395 = !DISubroutineType(types: !396)
!396 = !{!391, !383, !392}
!397 = !DIDerivedType(tag: DW_TAG_member, name: "eth_status", scope: !249, file: !133, line: 323, baseType: !398, size: 8, offset: 592)
!398 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_eth_link_t", file: !133, line: 306, size: 8, flags: DIFlagTypePassByValue, elements: !399, identifier: "_ZTS16debug_eth_link_t")
!399 = !{!400}
!400 = !DIDerivedType(tag: DW_TAG_member, name: "link_down", scope: !398, file: !133, line: 307, baseType: !169, size: 8)
!401 = !DIDerivedType(tag: DW_TAG_member, name: "pad0", scope: !249, file: !133, line: 324, baseType: !5, size: 8, offset: 600)
!402 = !DIDerivedType(tag: DW_TAG_member, name: "assert_status", scope: !249, file: !133, line: 325, baseType: !403, size: 128, offset: 608)
!403 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_assert_msg_t", file: !133, line: 259, size: 128, flags: DIFlagTypePassByValue, elements: !404, identifier: "_ZTS18debug_assert_msg_t")
!404 = !{!405, !406, !407, !408, !409}
!405 = !DIDerivedType(tag: DW_TAG_member, name: "line_num", scope: !403, file: !133, line: 260, baseType: !184, size: 16)
!406 = !DIDerivedType(tag: DW_TAG_member, name: "tripped", scope: !403, file: !133, line: 261, baseType: !169, size: 8, offset: 16)
!407 = !DIDerivedType(tag: DW_TAG_member, name: "which", scope: !403, file: !133, line: 262, baseType: !169, size: 8, offset: 24)
!408 = !DIDerivedType(tag: DW_TAG_member, name: "claim", scope: !403, file: !133, line: 263, baseType: !162, size: 32, offset: 32)
!409 = !DIDerivedType(tag: DW_TAG_member, name: "hw_fault_info", scope: !403, file: !133, line: 264, baseType: !205, size: 64, offset: 64)
!410 = !DIDerivedType(tag: DW_TAG_member, name: "pause_status", scope: !249, file: !133, line: 326, baseType: !411, size: 64, offset: 736)
!411 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_pause_msg_t", file: !133, line: 282, size: 64, flags: DIFlagTypePassByValue, elements: !412, identifier: "_ZTS17debug_pause_msg_t")
!412 = !{!413, !414}
!413 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !411, file: !133, line: 283, baseType: !218, size: 40)
!414 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !411, file: !133, line: 284, baseType: !415, size: 24, offset: 40)
!415 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 24, elements: !200)
!416 = !DIDerivedType(tag: DW_TAG_member, name: "stack_usage", scope: !249, file: !133, line: 327, baseType: !417, size: 256, offset: 800)
!417 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_stack_usage_t", file: !133, line: 301, size: 256, flags: DIFlagTypePassByValue, elements: !418, identifier: "_ZTS19debug_stack_usage_t")
!418 = !{!419, !425}
!419 = !DIDerivedType(tag: DW_TAG_member, name: "cpu", scope: !417, file: !133, line: 302, baseType: !420, size: 160)
!420 = !DICompositeType(tag: DW_TAG_array_type, baseType: !421, size: 160, elements: !195)
!421 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_stack_usage_per_cpu_t", file: !133, line: 295, size: 32, flags: DIFlagTypePassByValue, elements: !422, identifier: "_ZTS27debug_stack_usage_per_cpu_t")
!422 = !{!423, !424}
!423 = !DIDerivedType(tag: DW_TAG_member, name: "min_free", scope: !421, file: !133, line: 297, baseType: !184, size: 16)
!424 = !DIDerivedType(tag: DW_TAG_member, name: "watcher_kernel_id", scope: !421, file: !133, line: 298, baseType: !184, size: 16, offset: 16)
!425 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !417, file: !133, line: 303, baseType: !426, size: 96, offset: 160)
!426 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 96, elements: !427)
!427 = !{!428}
!428 = !DISubrange(count: 12)
!429 = !DIDerivedType(tag: DW_TAG_member, name: "debug_insert_delays", scope: !249, file: !133, line: 328, baseType: !430, size: 128, offset: 1056)
!430 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_insert_delays_msg_t", file: !133, line: 232, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !431, identifier: "_ZTS25debug_insert_delays_msg_t")
!431 = !{!432, !433, !434, !435}
!432 = !DIDerivedType(tag: DW_TAG_member, name: "read_delay_processor_mask", scope: !430, file: !133, line: 233, baseType: !162, size: 32)
!433 = !DIDerivedType(tag: DW_TAG_member, name: "write_delay_processor_mask", scope: !430, file: !133, line: 234, baseType: !162, size: 32, offset: 32)
!434 = !DIDerivedType(tag: DW_TAG_member, name: "atomic_delay_processor_mask", scope: !430, file: !133, line: 235, baseType: !162, size: 32, offset: 64)
!435 = !DIDerivedType(tag: DW_TAG_member, name: "feedback", scope: !430, file: !133, line: 236, baseType: !162, size: 32, offset: 96)
!436 = !DIDerivedType(tag: DW_TAG_member, name: "debug_ring_buf", scope: !249, file: !133, line: 329, baseType: !437, size: 1056, offset: 1184)
!437 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "debug_ring_buf_msg_t", file: !133, line: 289, size: 1056, flags: DIFlagTypePassByValue, elements: !438, identifier: "_ZTS20debug_ring_buf_msg_t")
!438 = !{!439, !442, !443}
!439 = !DIDerivedType(tag: DW_TAG_member, name: "current_ptr", scope: !437, file: !133, line: 290, baseType: !440, size: 16)
!440 = !DIDerivedType(tag: DW_TAG_typedef, name: "int16_t", file: !6, line: 124, baseType: !441)
!441 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!442 = !DIDerivedType(tag: DW_TAG_member, name: "wrapped", scope: !437, file: !133, line: 291, baseType: !185, size: 16, offset: 16)
!443 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !437, file: !133, line: 292, baseType: !444, size: 1024, offset: 32)
!444 = !DICompositeType(tag: DW_TAG_array_type, baseType: !143, size: 1024, elements: !445)
!445 = !{!446}
!446 = !DISubrange(count: 32)
!447 = !DIDerivedType(tag: DW_TAG_member, name: "dprint_buf", scope: !156, file: !133, line: 419, baseType: !448, size: 8160, offset: 9952)
!448 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "dprint_buf_msg_t", file: !133, line: 335, size: 8160, flags: DIFlagTypePassByValue, elements: !449, identifier: "_ZTS16dprint_buf_msg_t")
!449 = !{!450}
!450 = !DIDerivedType(tag: DW_TAG_member, scope: !448, file: !133, line: 336, baseType: !451, size: 8160)
!451 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !448, file: !133, line: 336, size: 8160, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !452, identifier: "_ZTSN16dprint_buf_msg_tUt_E")
!452 = !{!453, !473}
!453 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !451, file: !133, line: 337, baseType: !454, size: 8160)
!454 = !DICompositeType(tag: DW_TAG_array_type, baseType: !455, size: 8160, elements: !195)
!455 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrintMemLayout", file: !4, line: 80, size: 1632, flags: DIFlagTypePassByValue, elements: !456, identifier: "_ZTS19DebugPrintMemLayout")
!456 = !{!457, !464, !468}
!457 = !DIDerivedType(tag: DW_TAG_member, name: "aux", scope: !455, file: !4, line: 87, baseType: !458, size: 96)
!458 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Aux", scope: !455, file: !4, line: 81, size: 96, flags: DIFlagTypePassByValue, elements: !459, identifier: "_ZTSN19DebugPrintMemLayout3AuxE")
!459 = !{!460, !461, !462, !463}
!460 = !DIDerivedType(tag: DW_TAG_member, name: "wpos", scope: !458, file: !4, line: 83, baseType: !143, size: 32)
!461 = !DIDerivedType(tag: DW_TAG_member, name: "rpos", scope: !458, file: !4, line: 84, baseType: !143, size: 32, offset: 32)
!462 = !DIDerivedType(tag: DW_TAG_member, name: "core_x", scope: !458, file: !4, line: 85, baseType: !185, size: 16, offset: 64)
!463 = !DIDerivedType(tag: DW_TAG_member, name: "core_y", scope: !458, file: !4, line: 86, baseType: !185, size: 16, offset: 80)
!464 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !455, file: !4, line: 88, baseType: !465, size: 1536, offset: 96)
!465 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 1536, elements: !466)
!466 = !{!467}
!467 = !DISubrange(count: 192)
!468 = !DISubprogram(name: "rpos_offs", linkageName: "_ZN19DebugPrintMemLayout9rpos_offsEv", scope: !455, file: !4, line: 90, type: !469, scopeLine: 90, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!469 = !DISubroutineType(types: !470)
!470 = !{!471}
!471 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !472, line: 18, baseType: !118)
!472 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/include/__stddef_size_t.h", directory: "/work")
!473 = !DIDerivedType(tag: DW_TAG_member, name: "shared_data", scope: !451, file: !133, line: 338, baseType: !474, size: 8160)
!474 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DevicePrintMemoryLayout", file: !127, line: 23, size: 8160, flags: DIFlagTypePassByValue, elements: !475, identifier: "_ZTS23DevicePrintMemoryLayout")
!475 = !{!476, !478, !486}
!476 = !DIDerivedType(tag: DW_TAG_member, name: "PROCESSOR_COUNT", scope: !474, file: !127, line: 29, baseType: !477, flags: DIFlagStaticMember, extraData: i32 5)
!477 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !143)
!478 = !DIDerivedType(tag: DW_TAG_member, name: "aux", scope: !474, file: !127, line: 43, baseType: !479, size: 160)
!479 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Aux", scope: !474, file: !127, line: 32, size: 160, flags: DIFlagTypePassByValue, elements: !480, identifier: "_ZTSN23DevicePrintMemoryLayout3AuxE")
!480 = !{!481, !482, !483, !485}
!481 = !DIDerivedType(tag: DW_TAG_member, name: "wpos", scope: !479, file: !127, line: 34, baseType: !143, size: 32)
!482 = !DIDerivedType(tag: DW_TAG_member, name: "rpos", scope: !479, file: !127, line: 35, baseType: !143, size: 32, offset: 32)
!483 = !DIDerivedType(tag: DW_TAG_member, name: "risc_state", scope: !479, file: !127, line: 36, baseType: !484, size: 40, offset: 64)
!484 = !DICompositeType(tag: DW_TAG_array_type, baseType: !126, size: 40, elements: !195)
!485 = !DIDerivedType(tag: DW_TAG_member, name: "lock", scope: !479, file: !127, line: 38, baseType: !143, size: 32, offset: 128)
!486 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !474, file: !127, line: 48, baseType: !487, size: 8000, offset: 160)
!487 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 8000, elements: !488)
!488 = !{!489}
!489 = !DISubrange(count: 1000)
!490 = !DIDerivedType(tag: DW_TAG_member, name: "core_info", scope: !156, file: !133, line: 420, baseType: !491, size: 1984, offset: 18112)
!491 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "core_info_msg_t", file: !133, line: 382, size: 1984, flags: DIFlagTypePassByValue, elements: !492, identifier: "_ZTS15core_info_msg_t")
!492 = !{!493, !494, !495, !496, !497, !507, !511, !513, !514, !515, !516, !517, !518, !519, !520, !521, !523}
!493 = !DIDerivedType(tag: DW_TAG_member, name: "noc_pcie_addr_base", scope: !491, file: !133, line: 383, baseType: !205, size: 64)
!494 = !DIDerivedType(tag: DW_TAG_member, name: "noc_pcie_addr_end", scope: !491, file: !133, line: 384, baseType: !205, size: 64, offset: 64)
!495 = !DIDerivedType(tag: DW_TAG_member, name: "noc_dram_addr_base", scope: !491, file: !133, line: 385, baseType: !205, size: 64, offset: 128)
!496 = !DIDerivedType(tag: DW_TAG_member, name: "noc_dram_addr_end", scope: !491, file: !133, line: 386, baseType: !205, size: 64, offset: 192)
!497 = !DIDerivedType(tag: DW_TAG_member, name: "non_worker_cores", scope: !491, file: !133, line: 387, baseType: !498, size: 840, offset: 256)
!498 = !DICompositeType(tag: DW_TAG_array_type, baseType: !499, size: 840, elements: !505)
!499 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "addressable_core_t", file: !133, line: 358, size: 24, flags: DIFlagTypePassByValue, elements: !500, identifier: "_ZTS18addressable_core_t")
!500 = !{!501, !502, !503}
!501 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !499, file: !133, line: 359, baseType: !169, size: 8)
!502 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !499, file: !133, line: 360, baseType: !169, size: 8, offset: 8)
!503 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !499, file: !133, line: 361, baseType: !504, size: 8, offset: 16)
!504 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !132)
!505 = !{!506}
!506 = !DISubrange(count: 35)
!507 = !DIDerivedType(tag: DW_TAG_member, name: "virtual_non_worker_cores", scope: !491, file: !133, line: 388, baseType: !508, size: 696, offset: 1096)
!508 = !DICompositeType(tag: DW_TAG_array_type, baseType: !499, size: 696, elements: !509)
!509 = !{!510}
!510 = !DISubrange(count: 29)
!511 = !DIDerivedType(tag: DW_TAG_member, name: "harvested_coords", scope: !491, file: !133, line: 389, baseType: !512, size: 16, offset: 1792)
!512 = !DICompositeType(tag: DW_TAG_array_type, baseType: !169, size: 16, elements: !270)
!513 = !DIDerivedType(tag: DW_TAG_member, name: "virtual_harvested_coords", scope: !491, file: !133, line: 390, baseType: !512, size: 16, offset: 1808)
!514 = !DIDerivedType(tag: DW_TAG_member, name: "noc_size_x", scope: !491, file: !133, line: 391, baseType: !169, size: 8, offset: 1824)
!515 = !DIDerivedType(tag: DW_TAG_member, name: "noc_size_y", scope: !491, file: !133, line: 392, baseType: !169, size: 8, offset: 1832)
!516 = !DIDerivedType(tag: DW_TAG_member, name: "worker_grid_size_x", scope: !491, file: !133, line: 393, baseType: !169, size: 8, offset: 1840)
!517 = !DIDerivedType(tag: DW_TAG_member, name: "worker_grid_size_y", scope: !491, file: !133, line: 394, baseType: !169, size: 8, offset: 1848)
!518 = !DIDerivedType(tag: DW_TAG_member, name: "absolute_logical_x", scope: !491, file: !133, line: 395, baseType: !169, size: 8, offset: 1856)
!519 = !DIDerivedType(tag: DW_TAG_member, name: "absolute_logical_y", scope: !491, file: !133, line: 396, baseType: !169, size: 8, offset: 1864)
!520 = !DIDerivedType(tag: DW_TAG_member, name: "l1_unreserved_start", scope: !491, file: !133, line: 397, baseType: !162, size: 32, offset: 1888)
!521 = !DIDerivedType(tag: DW_TAG_member, name: "core_magic_number", scope: !491, file: !133, line: 398, baseType: !522, size: 32, offset: 1920)
!522 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !142)
!523 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !491, file: !133, line: 399, baseType: !5, size: 8, offset: 1952)
!524 = !DIDerivedType(tag: DW_TAG_member, name: "aerisc_run_flag", scope: !156, file: !133, line: 421, baseType: !143, size: 32, offset: 20096)
!525 = !DIDerivedType(tag: DW_TAG_member, name: "profiler", scope: !156, file: !133, line: 423, baseType: !526, size: 82944, align: 128, offset: 20224)
!526 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "profiler_msg_t", file: !133, line: 82, size: 82944, flags: DIFlagTypePassByValue, elements: !527, identifier: "_ZTS14profiler_msg_t")
!527 = !{!528, !529}
!528 = !DIDerivedType(tag: DW_TAG_member, name: "control_vector", scope: !526, file: !133, line: 83, baseType: !444, size: 1024)
!529 = !DIDerivedType(tag: DW_TAG_member, name: "buffer", scope: !526, file: !133, line: 84, baseType: !530, size: 81920, offset: 1024)
!530 = !DICompositeType(tag: DW_TAG_array_type, baseType: !531, size: 81920, elements: !195)
!531 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "profiler_msg_buffer_t", file: !133, line: 78, size: 16384, flags: DIFlagTypePassByValue, elements: !532, identifier: "_ZTS21profiler_msg_buffer_t")
!532 = !{!533}
!533 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !531, file: !133, line: 79, baseType: !534, size: 16384)
!534 = !DICompositeType(tag: DW_TAG_array_type, baseType: !143, size: 16384, elements: !535)
!535 = !{!536}
!536 = !DISubrange(count: 512)
!537 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !162, size: 32)
!538 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !118, size: 32)
!539 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintptr_t", file: !6, line: 78, baseType: !118)
!540 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !541, size: 32)
!541 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !154)
!542 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !543, size: 32)
!543 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !544)
!544 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!545 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !154, size: 32)
!546 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Flags<tensor_accessor::ArgConfig>", file: !547, line: 10, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !548, templateParams: !584, identifier: "_ZTS5FlagsIN15tensor_accessor9ArgConfigEE")
!547 = !DIFile(filename: "ref/tt-metal/tt_metal/hostdevcommon/api/hostdevcommon/flags.hpp", directory: "/work")
!548 = !{!549, !553, !557, !560, !563, !566, !571, !574, !575, !578, !581}
!549 = !DIDerivedType(tag: DW_TAG_member, name: "bits_", scope: !546, file: !547, line: 41, baseType: !550, size: 8)
!550 = !DIDerivedType(tag: DW_TAG_typedef, name: "Underlying", scope: !546, file: !547, line: 14, baseType: !551, flags: DIFlagPublic)
!551 = !DIDerivedType(tag: DW_TAG_typedef, name: "underlying_type_t<tensor_accessor::ArgConfig>", scope: !116, file: !552, line: 46, baseType: !5)
!552 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__type_traits/underlying_type.h", directory: "/work")
!553 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4Ev", scope: !546, file: !547, line: 16, type: !554, scopeLine: 16, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!554 = !DISubroutineType(types: !555)
!555 = !{null, !556}
!556 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !546, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!557 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4ES1_", scope: !546, file: !547, line: 17, type: !558, scopeLine: 17, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!558 = !DISubroutineType(types: !559)
!559 = !{null, !556, !101}
!560 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4ES1_S1_", scope: !546, file: !547, line: 18, type: !561, scopeLine: 18, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!561 = !DISubroutineType(types: !562)
!562 = !{null, !556, !101, !101}
!563 = !DISubprogram(name: "Flags", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEEC4Eh", scope: !546, file: !547, line: 19, type: !564, scopeLine: 19, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!564 = !DISubroutineType(types: !565)
!565 = !{null, !556, !550}
!566 = !DISubprogram(name: "operator|", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEEorES1_", scope: !546, file: !547, line: 22, type: !567, scopeLine: 22, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!567 = !DISubroutineType(types: !568)
!568 = !{!546, !569, !101}
!569 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !570, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!570 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !546)
!571 = !DISubprogram(name: "operator|", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEEorES2_", scope: !546, file: !547, line: 24, type: !572, scopeLine: 24, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!572 = !DISubroutineType(types: !573)
!573 = !{!546, !569, !546}
!574 = !DISubprogram(name: "operator&", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEEanES1_", scope: !546, file: !547, line: 26, type: !567, scopeLine: 26, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!575 = !DISubprogram(name: "test", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEE4testES1_", scope: !546, file: !547, line: 27, type: !576, scopeLine: 27, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!576 = !DISubroutineType(types: !577)
!577 = !{!290, !569, !101}
!578 = !DISubprogram(name: "set", linkageName: "_ZN5FlagsIN15tensor_accessor9ArgConfigEE3setES1_b", scope: !546, file: !547, line: 30, type: !579, scopeLine: 30, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!579 = !DISubroutineType(types: !580)
!580 = !{null, !556, !101, !290}
!581 = !DISubprogram(name: "raw", linkageName: "_ZNK5FlagsIN15tensor_accessor9ArgConfigEE3rawEv", scope: !546, file: !547, line: 38, type: !582, scopeLine: 38, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!582 = !DISubroutineType(types: !583)
!583 = !{!550, !569}
!584 = !{!585}
!585 = !DITemplateTypeParameter(name: "E", type: !101)
!586 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "TensorAccessorArgs<0U, 4294967295U>", file: !587, line: 21, size: 32, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !588, templateParams: !638, identifier: "_ZTS18TensorAccessorArgsILj0ELj4294967295EE")
!587 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor_args.h", directory: "/work")
!588 = !{!589, !592, !593, !594, !595, !596, !597, !598, !599, !600, !601, !602, !603, !604, !605, !606, !607, !608, !609, !610, !611, !615, !618, !623, !626, !627, !628, !629, !630, !631, !632, !633, !634, !635, !636, !637}
!589 = !DIDerivedType(tag: DW_TAG_member, name: "args_config", scope: !586, file: !587, line: 22, baseType: !590, flags: DIFlagStaticMember)
!590 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !591)
!591 = !DIDerivedType(tag: DW_TAG_typedef, name: "ArgsConfig", scope: !103, file: !102, line: 29, baseType: !546)
!592 = !DIDerivedType(tag: DW_TAG_member, name: "is_sharded", scope: !586, file: !587, line: 25, baseType: !310, flags: DIFlagStaticMember, extraData: i1 false)
!593 = !DIDerivedType(tag: DW_TAG_member, name: "is_dram", scope: !586, file: !587, line: 26, baseType: !310, flags: DIFlagStaticMember, extraData: i1 true)
!594 = !DIDerivedType(tag: DW_TAG_member, name: "rank_is_crta", scope: !586, file: !587, line: 27, baseType: !310, flags: DIFlagStaticMember, extraData: i1 false)
!595 = !DIDerivedType(tag: DW_TAG_member, name: "num_banks_is_crta", scope: !586, file: !587, line: 28, baseType: !310, flags: DIFlagStaticMember, extraData: i1 false)
!596 = !DIDerivedType(tag: DW_TAG_member, name: "tensor_shape_is_crta", scope: !586, file: !587, line: 29, baseType: !310, flags: DIFlagStaticMember, extraData: i1 false)
!597 = !DIDerivedType(tag: DW_TAG_member, name: "shard_shape_is_crta", scope: !586, file: !587, line: 30, baseType: !310, flags: DIFlagStaticMember, extraData: i1 false)
!598 = !DIDerivedType(tag: DW_TAG_member, name: "bank_coords_is_crta", scope: !586, file: !587, line: 31, baseType: !310, flags: DIFlagStaticMember, extraData: i1 false)
!599 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSizeCTAOffset", scope: !586, file: !587, line: 43, baseType: !477, flags: DIFlagStaticMember, extraData: i32 1)
!600 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSize", scope: !586, file: !587, line: 44, baseType: !477, flags: DIFlagStaticMember, extraData: i32 2048)
!601 = !DIDerivedType(tag: DW_TAG_member, name: "RankCTAOffset", scope: !586, file: !587, line: 47, baseType: !477, flags: DIFlagStaticMember, extraData: i32 2)
!602 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCTAOffset", scope: !586, file: !587, line: 48, baseType: !477, flags: DIFlagStaticMember, extraData: i32 3)
!603 = !DIDerivedType(tag: DW_TAG_member, name: "RankCT", scope: !586, file: !587, line: 50, baseType: !477, flags: DIFlagStaticMember, extraData: i32 0)
!604 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCT", scope: !586, file: !587, line: 58, baseType: !477, flags: DIFlagStaticMember, extraData: i32 0)
!605 = !DIDerivedType(tag: DW_TAG_member, name: "PhysicalNumBanksCT", scope: !586, file: !587, line: 66, baseType: !477, flags: DIFlagStaticMember, extraData: i32 0)
!606 = !DIDerivedType(tag: DW_TAG_member, name: "TensorShapeCTAOffset", scope: !586, file: !587, line: 71, baseType: !477, flags: DIFlagStaticMember, extraData: i32 4)
!607 = !DIDerivedType(tag: DW_TAG_member, name: "ShardShapeCTAOffset", scope: !586, file: !587, line: 72, baseType: !477, flags: DIFlagStaticMember, extraData: i32 4)
!608 = !DIDerivedType(tag: DW_TAG_member, name: "BankCoordsCTAOffset", scope: !586, file: !587, line: 73, baseType: !477, flags: DIFlagStaticMember, extraData: i32 4)
!609 = !DIDerivedType(tag: DW_TAG_member, name: "NumArgsCT", scope: !586, file: !587, line: 75, baseType: !477, flags: DIFlagStaticMember, extraData: i32 2)
!610 = !DIDerivedType(tag: DW_TAG_member, name: "crta_offset_rt_", scope: !586, file: !587, line: 79, baseType: !143, size: 32, flags: DIFlagPrivate)
!611 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EEC4Ev", scope: !586, file: !587, line: 82, type: !612, scopeLine: 82, flags: DIFlagPrototyped, spFlags: 0)
!612 = !DISubroutineType(types: !613)
!613 = !{null, !614}
!614 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !586, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!615 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EEC4Ej", scope: !586, file: !587, line: 83, type: !616, scopeLine: 83, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!616 = !DISubroutineType(types: !617)
!617 = !{null, !614, !143}
!618 = !DISubprogram(name: "crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE11crta_offsetEv", scope: !586, file: !587, line: 86, type: !619, scopeLine: 86, flags: DIFlagPrototyped, spFlags: 0)
!619 = !DISubroutineType(types: !620)
!620 = !{!143, !621}
!621 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !622, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!622 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !586)
!623 = !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EE21get_aligned_page_sizeEv", scope: !586, file: !587, line: 94, type: !624, scopeLine: 94, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!624 = !DISubroutineType(types: !625)
!625 = !{!143}
!626 = !DISubprogram(name: "rank_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE16rank_crta_offsetEv", scope: !586, file: !587, line: 96, type: !619, scopeLine: 96, flags: DIFlagPrototyped, spFlags: 0)
!627 = !DISubprogram(name: "num_banks_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE21num_banks_crta_offsetEv", scope: !586, file: !587, line: 97, type: !619, scopeLine: 97, flags: DIFlagPrototyped, spFlags: 0)
!628 = !DISubprogram(name: "get_rank", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE8get_rankEv", scope: !586, file: !587, line: 99, type: !619, scopeLine: 99, flags: DIFlagPrototyped, spFlags: 0)
!629 = !DISubprogram(name: "get_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE13get_num_banksEv", scope: !586, file: !587, line: 107, type: !619, scopeLine: 107, flags: DIFlagPrototyped, spFlags: 0)
!630 = !DISubprogram(name: "get_physical_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE22get_physical_num_banksEv", scope: !586, file: !587, line: 115, type: !619, scopeLine: 115, flags: DIFlagPrototyped, spFlags: 0)
!631 = !DISubprogram(name: "tensor_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE24tensor_shape_crta_offsetEv", scope: !586, file: !587, line: 120, type: !619, scopeLine: 120, flags: DIFlagPrototyped, spFlags: 0)
!632 = !DISubprogram(name: "shard_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE23shard_shape_crta_offsetEv", scope: !586, file: !587, line: 122, type: !619, scopeLine: 122, flags: DIFlagPrototyped, spFlags: 0)
!633 = !DISubprogram(name: "bank_coords_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE23bank_coords_crta_offsetEv", scope: !586, file: !587, line: 126, type: !619, scopeLine: 126, flags: DIFlagPrototyped, spFlags: 0)
!634 = !DISubprogram(name: "num_compile_time_args", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EE21num_compile_time_argsEv", scope: !586, file: !587, line: 136, type: !624, scopeLine: 136, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!635 = !DISubprogram(name: "next_compile_time_args_offset", linkageName: "_ZN18TensorAccessorArgsILj0ELj4294967295EE29next_compile_time_args_offsetEv", scope: !586, file: !587, line: 138, type: !624, scopeLine: 138, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!636 = !DISubprogram(name: "num_common_runtime_args", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE23num_common_runtime_argsEv", scope: !586, file: !587, line: 146, type: !619, scopeLine: 146, flags: DIFlagPrototyped, spFlags: 0)
!637 = !DISubprogram(name: "next_common_runtime_args_offset", linkageName: "_ZNK18TensorAccessorArgsILj0ELj4294967295EE31next_common_runtime_args_offsetEv", scope: !586, file: !587, line: 153, type: !619, scopeLine: 153, flags: DIFlagPrototyped, spFlags: 0)
!638 = !{!639, !640}
!639 = !DITemplateValueParameter(name: "CTA_OFFSET", type: !118, value: i32 0)
!640 = !DITemplateValueParameter(name: "CRTA_OFFSET", type: !118, defaulted: true, value: i32 -1)
!641 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "TensorAccessorArgs<2U, 4294967295U>", file: !587, line: 21, size: 32, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !642, templateParams: !688, identifier: "_ZTS18TensorAccessorArgsILj2ELj4294967295EE")
!642 = !{!643, !644, !645, !646, !647, !648, !649, !650, !651, !652, !653, !654, !655, !656, !657, !658, !659, !660, !661, !662, !663, !667, !670, !675, !676, !677, !678, !679, !680, !681, !682, !683, !684, !685, !686, !687}
!643 = !DIDerivedType(tag: DW_TAG_member, name: "args_config", scope: !641, file: !587, line: 22, baseType: !590, flags: DIFlagStaticMember)
!644 = !DIDerivedType(tag: DW_TAG_member, name: "is_sharded", scope: !641, file: !587, line: 25, baseType: !310, flags: DIFlagStaticMember, extraData: i1 false)
!645 = !DIDerivedType(tag: DW_TAG_member, name: "is_dram", scope: !641, file: !587, line: 26, baseType: !310, flags: DIFlagStaticMember, extraData: i1 true)
!646 = !DIDerivedType(tag: DW_TAG_member, name: "rank_is_crta", scope: !641, file: !587, line: 27, baseType: !310, flags: DIFlagStaticMember, extraData: i1 false)
!647 = !DIDerivedType(tag: DW_TAG_member, name: "num_banks_is_crta", scope: !641, file: !587, line: 28, baseType: !310, flags: DIFlagStaticMember, extraData: i1 false)
!648 = !DIDerivedType(tag: DW_TAG_member, name: "tensor_shape_is_crta", scope: !641, file: !587, line: 29, baseType: !310, flags: DIFlagStaticMember, extraData: i1 false)
!649 = !DIDerivedType(tag: DW_TAG_member, name: "shard_shape_is_crta", scope: !641, file: !587, line: 30, baseType: !310, flags: DIFlagStaticMember, extraData: i1 false)
!650 = !DIDerivedType(tag: DW_TAG_member, name: "bank_coords_is_crta", scope: !641, file: !587, line: 31, baseType: !310, flags: DIFlagStaticMember, extraData: i1 false)
!651 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSizeCTAOffset", scope: !641, file: !587, line: 43, baseType: !477, flags: DIFlagStaticMember, extraData: i32 3)
!652 = !DIDerivedType(tag: DW_TAG_member, name: "AlignedPageSize", scope: !641, file: !587, line: 44, baseType: !477, flags: DIFlagStaticMember, extraData: i32 2048)
!653 = !DIDerivedType(tag: DW_TAG_member, name: "RankCTAOffset", scope: !641, file: !587, line: 47, baseType: !477, flags: DIFlagStaticMember, extraData: i32 4)
!654 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCTAOffset", scope: !641, file: !587, line: 48, baseType: !477, flags: DIFlagStaticMember, extraData: i32 5)
!655 = !DIDerivedType(tag: DW_TAG_member, name: "RankCT", scope: !641, file: !587, line: 50, baseType: !477, flags: DIFlagStaticMember, extraData: i32 0)
!656 = !DIDerivedType(tag: DW_TAG_member, name: "NumBanksCT", scope: !641, file: !587, line: 58, baseType: !477, flags: DIFlagStaticMember, extraData: i32 0)
!657 = !DIDerivedType(tag: DW_TAG_member, name: "PhysicalNumBanksCT", scope: !641, file: !587, line: 66, baseType: !477, flags: DIFlagStaticMember)
!658 = !DIDerivedType(tag: DW_TAG_member, name: "TensorShapeCTAOffset", scope: !641, file: !587, line: 71, baseType: !477, flags: DIFlagStaticMember, extraData: i32 6)
!659 = !DIDerivedType(tag: DW_TAG_member, name: "ShardShapeCTAOffset", scope: !641, file: !587, line: 72, baseType: !477, flags: DIFlagStaticMember, extraData: i32 6)
!660 = !DIDerivedType(tag: DW_TAG_member, name: "BankCoordsCTAOffset", scope: !641, file: !587, line: 73, baseType: !477, flags: DIFlagStaticMember, extraData: i32 6)
!661 = !DIDerivedType(tag: DW_TAG_member, name: "NumArgsCT", scope: !641, file: !587, line: 75, baseType: !477, flags: DIFlagStaticMember)
!662 = !DIDerivedType(tag: DW_TAG_member, name: "crta_offset_rt_", scope: !641, file: !587, line: 79, baseType: !143, size: 32, flags: DIFlagPrivate)
!663 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EEC4Ev", scope: !641, file: !587, line: 82, type: !664, scopeLine: 82, flags: DIFlagPrototyped, spFlags: 0)
!664 = !DISubroutineType(types: !665)
!665 = !{null, !666}
!666 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !641, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!667 = !DISubprogram(name: "TensorAccessorArgs", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EEC4Ej", scope: !641, file: !587, line: 83, type: !668, scopeLine: 83, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!668 = !DISubroutineType(types: !669)
!669 = !{null, !666, !143}
!670 = !DISubprogram(name: "crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE11crta_offsetEv", scope: !641, file: !587, line: 86, type: !671, scopeLine: 86, flags: DIFlagPrototyped, spFlags: 0)
!671 = !DISubroutineType(types: !672)
!672 = !{!143, !673}
!673 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !674, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!674 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !641)
!675 = !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EE21get_aligned_page_sizeEv", scope: !641, file: !587, line: 94, type: !624, scopeLine: 94, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!676 = !DISubprogram(name: "rank_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE16rank_crta_offsetEv", scope: !641, file: !587, line: 96, type: !671, scopeLine: 96, flags: DIFlagPrototyped, spFlags: 0)
!677 = !DISubprogram(name: "num_banks_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE21num_banks_crta_offsetEv", scope: !641, file: !587, line: 97, type: !671, scopeLine: 97, flags: DIFlagPrototyped, spFlags: 0)
!678 = !DISubprogram(name: "get_rank", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE8get_rankEv", scope: !641, file: !587, line: 99, type: !671, scopeLine: 99, flags: DIFlagPrototyped, spFlags: 0)
!679 = !DISubprogram(name: "get_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE13get_num_banksEv", scope: !641, file: !587, line: 107, type: !671, scopeLine: 107, flags: DIFlagPrototyped, spFlags: 0)
!680 = !DISubprogram(name: "get_physical_num_banks", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE22get_physical_num_banksEv", scope: !641, file: !587, line: 115, type: !671, scopeLine: 115, flags: DIFlagPrototyped, spFlags: 0)
!681 = !DISubprogram(name: "tensor_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE24tensor_shape_crta_offsetEv", scope: !641, file: !587, line: 120, type: !671, scopeLine: 120, flags: DIFlagPrototyped, spFlags: 0)
!682 = !DISubprogram(name: "shard_shape_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE23shard_shape_crta_offsetEv", scope: !641, file: !587, line: 122, type: !671, scopeLine: 122, flags: DIFlagPrototyped, spFlags: 0)
!683 = !DISubprogram(name: "bank_coords_crta_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE23bank_coords_crta_offsetEv", scope: !641, file: !587, line: 126, type: !671, scopeLine: 126, flags: DIFlagPrototyped, spFlags: 0)
!684 = !DISubprogram(name: "num_compile_time_args", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EE21num_compile_time_argsEv", scope: !641, file: !587, line: 136, type: !624, scopeLine: 136, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!685 = !DISubprogram(name: "next_compile_time_args_offset", linkageName: "_ZN18TensorAccessorArgsILj2ELj4294967295EE29next_compile_time_args_offsetEv", scope: !641, file: !587, line: 138, type: !624, scopeLine: 138, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!686 = !DISubprogram(name: "num_common_runtime_args", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE23num_common_runtime_argsEv", scope: !641, file: !587, line: 146, type: !671, scopeLine: 146, flags: DIFlagPrototyped, spFlags: 0)
!687 = !DISubprogram(name: "next_common_runtime_args_offset", linkageName: "_ZNK18TensorAccessorArgsILj2ELj4294967295EE31next_common_runtime_args_offsetEv", scope: !641, file: !587, line: 153, type: !671, scopeLine: 153, flags: DIFlagPrototyped, spFlags: 0)
!688 = !{!689, !640}
!689 = !DITemplateValueParameter(name: "CTA_OFFSET", type: !118, value: i32 2)
!690 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> >", file: !691, line: 342, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !692, templateParams: !746, identifier: "_ZTS14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE")
!691 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/tensor_accessor.h", directory: "/work")
!692 = !{!693, !712, !713, !718, !721, !725, !728, !729, !734, !739, !742}
!693 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !690, baseType: !694, extraData: i32 0)
!694 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "InterleavedAddrGen<true>", file: !695, line: 285, size: 96, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !696, templateParams: !710, identifier: "_ZTS18InterleavedAddrGenILb1EE")
!695 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/dataflow/dataflow_api_addrgen.h", directory: "/work")
!696 = !{!697, !698, !699, !700, !701, !706}
!697 = !DIDerivedType(tag: DW_TAG_member, name: "is_dram", scope: !694, file: !695, line: 286, baseType: !310, flags: DIFlagStaticMember)
!698 = !DIDerivedType(tag: DW_TAG_member, name: "bank_base_address", scope: !694, file: !695, line: 287, baseType: !143, size: 32)
!699 = !DIDerivedType(tag: DW_TAG_member, name: "page_size", scope: !694, file: !695, line: 288, baseType: !477, size: 32, offset: 32)
!700 = !DIDerivedType(tag: DW_TAG_member, name: "aligned_page_size", scope: !694, file: !695, line: 289, baseType: !477, size: 32, offset: 64)
!701 = !DISubprogram(name: "get_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE8get_addrEjjjj", scope: !694, file: !695, line: 293, type: !702, scopeLine: 293, flags: DIFlagPrototyped, spFlags: 0)
!702 = !DISubroutineType(types: !703)
!703 = !{!143, !704, !477, !477, !477, !477}
!704 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !705, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!705 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !694)
!706 = !DISubprogram(name: "get_noc_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE12get_noc_addrEjjh", scope: !694, file: !695, line: 303, type: !707, scopeLine: 303, flags: DIFlagPrototyped, spFlags: 0)
!707 = !DISubroutineType(types: !708)
!708 = !{!152, !704, !477, !709, !5}
!709 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !539)
!710 = !{!711}
!711 = !DITemplateValueParameter(name: "DRAM", type: !290, value: i1 true)
!712 = !DIDerivedType(tag: DW_TAG_member, name: "aligned_page_size", scope: !690, file: !691, line: 458, baseType: !477, size: 32, offset: 96, flags: DIFlagPrivate)
!713 = !DISubprogram(name: "get_aligned_page_size", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE21get_aligned_page_sizeEv", scope: !690, file: !691, line: 386, type: !714, scopeLine: 386, flags: DIFlagPrototyped, spFlags: 0)
!714 = !DISubroutineType(types: !715)
!715 = !{!477, !716}
!716 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !717, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!717 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !690)
!718 = !DISubprogram(name: "is_local_bank", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_bankEjjh", scope: !690, file: !691, line: 390, type: !719, scopeLine: 390, flags: DIFlagPrototyped, spFlags: 0)
!719 = !DISubroutineType(types: !720)
!720 = !{!290, !716, !143, !143, !5}
!721 = !DISubprogram(name: "is_local_addr", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_addrEyh", scope: !690, file: !691, line: 398, type: !722, scopeLine: 398, flags: DIFlagPrototyped, spFlags: 0)
!722 = !DISubroutineType(types: !723)
!723 = !{!290, !716, !724, !5}
!724 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !152)
!725 = !DISubprogram(name: "is_local_page", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13is_local_pageEjh", scope: !690, file: !691, line: 406, type: !726, scopeLine: 406, flags: DIFlagPrototyped, spFlags: 0)
!726 = !DISubroutineType(types: !727)
!727 = !{!290, !716, !477, !5}
!728 = !DISubprogram(name: "is_local_shard", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE14is_local_shardEjh", scope: !690, file: !691, line: 414, type: !726, scopeLine: 414, flags: DIFlagPrototyped, spFlags: 0)
!729 = !DISubprogram(name: "shard_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE11shard_pagesEjjjh", scope: !690, file: !691, line: 422, type: !730, scopeLine: 422, flags: DIFlagPrototyped, spFlags: 0)
!730 = !DISubroutineType(types: !731)
!731 = !{!732, !716, !143, !143, !143, !5}
!732 = !DICompositeType(tag: DW_TAG_class_type, name: "ShardPages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !103, file: !733, line: 247, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor10ShardPagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!733 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/shard_pages_address_iterator.h", directory: "/work")
!734 = !DISubprogram(name: "pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE5pagesEjjh", scope: !690, file: !691, line: 436, type: !735, scopeLine: 436, flags: DIFlagPrototyped, spFlags: 0)
!735 = !DISubroutineType(types: !736)
!736 = !{!737, !716, !143, !143, !5}
!737 = !DICompositeType(tag: DW_TAG_class_type, name: "Pages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !103, file: !738, line: 370, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor5PagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!738 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/tensor/pages_address_iterator.h", directory: "/work")
!739 = !DISubprogram(name: "strided_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE13strided_pagesEjh", scope: !690, file: !691, line: 443, type: !740, scopeLine: 443, flags: DIFlagPrototyped, spFlags: 0)
!740 = !DISubroutineType(types: !741)
!741 = !{!737, !716, !143, !5}
!742 = !DISubprogram(name: "strided_shard_pages", linkageName: "_ZNK14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEE19strided_shard_pagesEh", scope: !690, file: !691, line: 450, type: !743, scopeLine: 450, flags: DIFlagPrototyped, spFlags: 0)
!743 = !DISubroutineType(types: !744)
!744 = !{!745, !716, !5}
!745 = !DICompositeType(tag: DW_TAG_class_type, name: "StridedShardPages<TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !103, file: !733, line: 354, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor17StridedShardPagesI14TensorAccessorINS_16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES4_NS3_ItJEEELb1ELb1EEEEEE")
!746 = !{!747}
!747 = !DITemplateTypeParameter(name: "DSpecT", type: !748)
!748 = !DICompositeType(tag: DW_TAG_structure_type, name: "DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true>", scope: !103, file: !749, line: 47, size: 1600, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN15tensor_accessor16DistributionSpecILj0ELj0ENS_18ArrayStaticWrapperIjJEEES2_NS1_ItJEEELb1ELb1EEE")
!749 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tensor/dspec.h", directory: "/work")
!750 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "GlobalTensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !752, file: !751, line: 29, size: 704, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !754, templateParams: !826, identifier: "_ZTSN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEE")
!751 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/softmetal/scalar/global_tensor.h", directory: "")
!752 = !DINamespace(name: "scalar", scope: !753)
!753 = !DINamespace(name: "softmetal", scope: null)
!754 = !{!755, !756, !757, !770, !771, !772, !777, !780, !783, !786, !787, !788, !789, !794, !797, !800, !801, !805, !810, !813, !816, !819, !822, !825}
!755 = !DIDerivedType(tag: DW_TAG_member, name: "kNothing", scope: !750, file: !751, line: 118, baseType: !477, flags: DIFlagStaticMember, extraData: i32 -1)
!756 = !DIDerivedType(tag: DW_TAG_member, name: "accessor_", scope: !750, file: !751, line: 185, baseType: !690, size: 128)
!757 = !DIDerivedType(tag: DW_TAG_member, name: "lines_", scope: !750, file: !751, line: 186, baseType: !758, size: 512, offset: 128)
!758 = !DICompositeType(tag: DW_TAG_array_type, baseType: !759, size: 512, elements: !170)
!759 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Line", scope: !750, file: !751, line: 120, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !760, identifier: "_ZTSN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineE")
!760 = !{!761, !762, !763, !764, !765}
!761 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !759, file: !751, line: 121, baseType: !143, size: 32)
!762 = !DIDerivedType(tag: DW_TAG_member, name: "dirty_begin", scope: !759, file: !751, line: 122, baseType: !143, size: 32, offset: 32)
!763 = !DIDerivedType(tag: DW_TAG_member, name: "dirty_end", scope: !759, file: !751, line: 122, baseType: !143, size: 32, offset: 64)
!764 = !DIDerivedType(tag: DW_TAG_member, name: "filled", scope: !759, file: !751, line: 123, baseType: !290, size: 8, offset: 96)
!765 = !DISubprogram(name: "holds", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj", scope: !759, file: !751, line: 124, type: !766, scopeLine: 124, flags: DIFlagPrototyped, spFlags: 0)
!766 = !DISubroutineType(types: !767)
!767 = !{!290, !768, !143}
!768 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !769, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!769 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !759)
!770 = !DIDerivedType(tag: DW_TAG_member, name: "data_", scope: !750, file: !751, line: 187, baseType: !143, size: 32, offset: 640)
!771 = !DIDerivedType(tag: DW_TAG_member, name: "bounce_", scope: !750, file: !751, line: 187, baseType: !143, size: 32, offset: 672)
!772 = !DISubprogram(name: "GlobalTensor", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC4ERKS9_jj", scope: !750, file: !751, line: 31, type: !773, scopeLine: 31, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!773 = !DISubroutineType(types: !774)
!774 = !{null, !775, !776, !143, !143}
!775 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !750, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!776 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !717, size: 32)
!777 = !DISubprogram(name: "load_fresh", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10load_freshEj", scope: !750, file: !751, line: 63, type: !778, scopeLine: 63, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!778 = !DISubroutineType(types: !779)
!779 = !{!544, !775, !143}
!780 = !DISubprogram(name: "store_through", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE13store_throughEji", scope: !750, file: !751, line: 67, type: !781, scopeLine: 67, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!781 = !DISubroutineType(types: !782)
!782 = !{null, !775, !143, !544}
!783 = !DISubprogram(name: "fetch_add", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9fetch_addEji", scope: !750, file: !751, line: 73, type: !784, scopeLine: 73, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!784 = !DISubroutineType(types: !785)
!785 = !{!544, !775, !143, !544}
!786 = !DISubprogram(name: "fetch_max", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9fetch_maxEji", scope: !750, file: !751, line: 78, type: !784, scopeLine: 78, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!787 = !DISubprogram(name: "fetch_min", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9fetch_minEji", scope: !750, file: !751, line: 83, type: !784, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!788 = !DISubprogram(name: "fetch_or", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE8fetch_orEji", scope: !750, file: !751, line: 88, type: !784, scopeLine: 88, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!789 = !DISubprogram(name: "read_row", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE8read_rowEPijii", scope: !750, file: !751, line: 95, type: !790, scopeLine: 95, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!790 = !DISubroutineType(types: !791)
!791 = !{null, !775, !792, !143, !793, !793}
!792 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !544, size: 32)
!793 = !DIDerivedType(tag: DW_TAG_typedef, name: "int32_t", file: !6, line: 129, baseType: !544)
!794 = !DISubprogram(name: "write_row", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9write_rowEPKiji", scope: !750, file: !751, line: 101, type: !795, scopeLine: 101, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!795 = !DISubroutineType(types: !796)
!796 = !{null, !775, !542, !143, !793}
!797 = !DISubprogram(name: "flush", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv", scope: !750, file: !751, line: 107, type: !798, scopeLine: 107, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!798 = !DISubroutineType(types: !799)
!799 = !{null, !775}
!800 = !DISubprogram(name: "refresh", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7refreshEv", scope: !750, file: !751, line: 110, type: !798, scopeLine: 110, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!801 = !DISubprogram(name: "line_of", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj", scope: !750, file: !751, line: 127, type: !802, scopeLine: 127, flags: DIFlagPrototyped, spFlags: 0)
!802 = !DISubroutineType(types: !803)
!803 = !{!804, !775, !143}
!804 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !759, size: 32)
!805 = !DISubprogram(name: "address_of", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj", scope: !750, file: !751, line: 128, type: !806, scopeLine: 128, flags: DIFlagPrototyped, spFlags: 0)
!806 = !DISubroutineType(types: !807)
!807 = !{!143, !808, !143}
!808 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !809, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!809 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !750)
!810 = !DISubprogram(name: "remote", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj", scope: !750, file: !751, line: 129, type: !811, scopeLine: 129, flags: DIFlagPrototyped, spFlags: 0)
!811 = !DISubroutineType(types: !812)
!812 = !{!152, !808, !143}
!813 = !DISubprogram(name: "write_back", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE", scope: !750, file: !751, line: 131, type: !814, scopeLine: 131, flags: DIFlagPrototyped, spFlags: 0)
!814 = !DISubroutineType(types: !815)
!815 = !{null, !775, !804}
!816 = !DISubprogram(name: "fill", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4fillERNSA_4LineEj", scope: !750, file: !751, line: 139, type: !817, scopeLine: 139, flags: DIFlagPrototyped, spFlags: 0)
!817 = !DISubroutineType(types: !818)
!818 = !{null, !775, !804, !143}
!819 = !DISubprogram(name: "copy", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4copyEjjj", scope: !750, file: !751, line: 147, type: !820, scopeLine: 147, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!820 = !DISubroutineType(types: !821)
!821 = !{null, !143, !143, !143}
!822 = !DISubprogram(name: "read_bytes", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10read_bytesEjjj", scope: !750, file: !751, line: 151, type: !823, scopeLine: 151, flags: DIFlagPrototyped, spFlags: 0)
!823 = !DISubroutineType(types: !824)
!824 = !{null, !775, !143, !143, !143}
!825 = !DISubprogram(name: "write_bytes", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE11write_bytesEjjj", scope: !750, file: !751, line: 168, type: !823, scopeLine: 168, flags: DIFlagPrototyped, spFlags: 0)
!826 = !{!827, !828}
!827 = !DITemplateTypeParameter(name: "T", type: !544)
!828 = !DITemplateTypeParameter(name: "Accessor", type: !690)
!829 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "GlobalTensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", scope: !752, file: !751, line: 29, size: 704, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !830, templateParams: !897, identifier: "_ZTSN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEE")
!830 = !{!831, !832, !833, !846, !847, !848, !852, !855, !858, !861, !862, !863, !864, !867, !870, !873, !874, !878, !883, !886, !889, !892, !893, !896}
!831 = !DIDerivedType(tag: DW_TAG_member, name: "kNothing", scope: !829, file: !751, line: 118, baseType: !477, flags: DIFlagStaticMember, extraData: i32 -1)
!832 = !DIDerivedType(tag: DW_TAG_member, name: "accessor_", scope: !829, file: !751, line: 185, baseType: !690, size: 128)
!833 = !DIDerivedType(tag: DW_TAG_member, name: "lines_", scope: !829, file: !751, line: 186, baseType: !834, size: 512, offset: 128)
!834 = !DICompositeType(tag: DW_TAG_array_type, baseType: !835, size: 512, elements: !170)
!835 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Line", scope: !829, file: !751, line: 120, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !836, identifier: "_ZTSN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineE")
!836 = !{!837, !838, !839, !840, !841}
!837 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !835, file: !751, line: 121, baseType: !143, size: 32)
!838 = !DIDerivedType(tag: DW_TAG_member, name: "dirty_begin", scope: !835, file: !751, line: 122, baseType: !143, size: 32, offset: 32)
!839 = !DIDerivedType(tag: DW_TAG_member, name: "dirty_end", scope: !835, file: !751, line: 122, baseType: !143, size: 32, offset: 64)
!840 = !DIDerivedType(tag: DW_TAG_member, name: "filled", scope: !835, file: !751, line: 123, baseType: !290, size: 8, offset: 96)
!841 = !DISubprogram(name: "holds", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj", scope: !835, file: !751, line: 124, type: !842, scopeLine: 124, flags: DIFlagPrototyped, spFlags: 0)
!842 = !DISubroutineType(types: !843)
!843 = !{!290, !844, !143}
!844 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !845, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!845 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !835)
!846 = !DIDerivedType(tag: DW_TAG_member, name: "data_", scope: !829, file: !751, line: 187, baseType: !143, size: 32, offset: 640)
!847 = !DIDerivedType(tag: DW_TAG_member, name: "bounce_", scope: !829, file: !751, line: 187, baseType: !143, size: 32, offset: 672)
!848 = !DISubprogram(name: "GlobalTensor", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC4ERKS9_jj", scope: !829, file: !751, line: 31, type: !849, scopeLine: 31, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!849 = !DISubroutineType(types: !850)
!850 = !{null, !851, !776, !143, !143}
!851 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !829, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!852 = !DISubprogram(name: "load_fresh", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10load_freshEj", scope: !829, file: !751, line: 63, type: !853, scopeLine: 63, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!853 = !DISubroutineType(types: !854)
!854 = !{!154, !851, !143}
!855 = !DISubprogram(name: "store_through", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE13store_throughEjf", scope: !829, file: !751, line: 67, type: !856, scopeLine: 67, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!856 = !DISubroutineType(types: !857)
!857 = !{null, !851, !143, !154}
!858 = !DISubprogram(name: "fetch_add", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9fetch_addEjf", scope: !829, file: !751, line: 73, type: !859, scopeLine: 73, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!859 = !DISubroutineType(types: !860)
!860 = !{!154, !851, !143, !154}
!861 = !DISubprogram(name: "fetch_max", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9fetch_maxEjf", scope: !829, file: !751, line: 78, type: !859, scopeLine: 78, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!862 = !DISubprogram(name: "fetch_min", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9fetch_minEjf", scope: !829, file: !751, line: 83, type: !859, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!863 = !DISubprogram(name: "fetch_or", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE8fetch_orEjf", scope: !829, file: !751, line: 88, type: !859, scopeLine: 88, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!864 = !DISubprogram(name: "read_row", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE8read_rowEPfjii", scope: !829, file: !751, line: 95, type: !865, scopeLine: 95, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!865 = !DISubroutineType(types: !866)
!866 = !{null, !851, !545, !143, !793, !793}
!867 = !DISubprogram(name: "write_row", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE9write_rowEPKfji", scope: !829, file: !751, line: 101, type: !868, scopeLine: 101, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!868 = !DISubroutineType(types: !869)
!869 = !{null, !851, !540, !143, !793}
!870 = !DISubprogram(name: "flush", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv", scope: !829, file: !751, line: 107, type: !871, scopeLine: 107, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!871 = !DISubroutineType(types: !872)
!872 = !{null, !851}
!873 = !DISubprogram(name: "refresh", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7refreshEv", scope: !829, file: !751, line: 110, type: !871, scopeLine: 110, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!874 = !DISubprogram(name: "line_of", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj", scope: !829, file: !751, line: 127, type: !875, scopeLine: 127, flags: DIFlagPrototyped, spFlags: 0)
!875 = !DISubroutineType(types: !876)
!876 = !{!877, !851, !143}
!877 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !835, size: 32)
!878 = !DISubprogram(name: "address_of", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj", scope: !829, file: !751, line: 128, type: !879, scopeLine: 128, flags: DIFlagPrototyped, spFlags: 0)
!879 = !DISubroutineType(types: !880)
!880 = !{!143, !881, !143}
!881 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !882, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!882 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !829)
!883 = !DISubprogram(name: "remote", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj", scope: !829, file: !751, line: 129, type: !884, scopeLine: 129, flags: DIFlagPrototyped, spFlags: 0)
!884 = !DISubroutineType(types: !885)
!885 = !{!152, !881, !143}
!886 = !DISubprogram(name: "write_back", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE", scope: !829, file: !751, line: 131, type: !887, scopeLine: 131, flags: DIFlagPrototyped, spFlags: 0)
!887 = !DISubroutineType(types: !888)
!888 = !{null, !851, !877}
!889 = !DISubprogram(name: "fill", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4fillERNSA_4LineEj", scope: !829, file: !751, line: 139, type: !890, scopeLine: 139, flags: DIFlagPrototyped, spFlags: 0)
!890 = !DISubroutineType(types: !891)
!891 = !{null, !851, !877, !143}
!892 = !DISubprogram(name: "copy", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4copyEjjj", scope: !829, file: !751, line: 147, type: !820, scopeLine: 147, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!893 = !DISubprogram(name: "read_bytes", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10read_bytesEjjj", scope: !829, file: !751, line: 151, type: !894, scopeLine: 151, flags: DIFlagPrototyped, spFlags: 0)
!894 = !DISubroutineType(types: !895)
!895 = !{null, !851, !143, !143, !143}
!896 = !DISubprogram(name: "write_bytes", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE11write_bytesEjjj", scope: !829, file: !751, line: 168, type: !894, scopeLine: 168, flags: DIFlagPrototyped, spFlags: 0)
!897 = !{!898, !828}
!898 = !DITemplateTypeParameter(name: "T", type: !154)
!899 = !{!900, !902, !905, !907, !909, !912, !914, !916, !918, !920}
!900 = !DIGlobalVariableExpression(var: !901, expr: !DIExpression(DW_OP_constu, 4177066232, DW_OP_stack_value))
!901 = distinct !DIGlobalVariable(name: "DEBUG_PRINT_SERVER_DISABLED_MAGIC", scope: !0, file: !4, line: 74, type: !477, isLocal: true, isDefinition: true)
!902 = !DIGlobalVariableExpression(var: !903, expr: !DIExpression(DW_OP_constu, 32, DW_OP_stack_value))
!903 = distinct !DIGlobalVariable(name: "NOC_ADDR_COORD_SHIFT", scope: !0, file: !904, line: 57, type: !477, isLocal: true, isDefinition: true)
!904 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/wormhole/noc_nonblocking_api.h", directory: "/work")
!905 = !DIGlobalVariableExpression(var: !906, expr: !DIExpression(DW_OP_constu, 256, DW_OP_stack_value))
!906 = distinct !DIGlobalVariable(name: "kLineBytes", scope: !752, file: !751, line: 14, type: !477, isLocal: true, isDefinition: true)
!907 = !DIGlobalVariableExpression(var: !908, expr: !DIExpression(DW_OP_constu, 4, DW_OP_stack_value))
!908 = distinct !DIGlobalVariable(name: "kLines", scope: !752, file: !751, line: 15, type: !477, isLocal: true, isDefinition: true)
!909 = !DIGlobalVariableExpression(var: !910, expr: !DIExpression(DW_OP_constu, 0, DW_OP_stack_value))
!910 = distinct !DIGlobalVariable(name: "write_cmd_buf", scope: !0, file: !911, line: 28, type: !477, isLocal: true, isDefinition: true)
!911 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/dataflow/dataflow_cmd_bufs.h", directory: "/work")
!912 = !DIGlobalVariableExpression(var: !913, expr: !DIExpression(DW_OP_constu, 4289855504, DW_OP_stack_value))
!913 = distinct !DIGlobalVariable(name: "NOC_RET_ADDR_COORDINATE", scope: !0, file: !904, line: 60, type: !477, isLocal: true, isDefinition: true)
!914 = !DIGlobalVariableExpression(var: !915, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!915 = distinct !DIGlobalVariable(name: "read_cmd_buf", scope: !0, file: !911, line: 27, type: !477, isLocal: true, isDefinition: true)
!916 = !DIGlobalVariableExpression(var: !917, expr: !DIExpression(DW_OP_constu, 4289855492, DW_OP_stack_value))
!917 = distinct !DIGlobalVariable(name: "NOC_TARG_ADDR_COORDINATE", scope: !0, file: !904, line: 59, type: !477, isLocal: true, isDefinition: true)
!918 = !DIGlobalVariableExpression(var: !919, expr: !DIExpression(DW_OP_constu, 1024, DW_OP_stack_value))
!919 = distinct !DIGlobalVariable(name: "kPageBytes", scope: !752, file: !751, line: 13, type: !477, isLocal: true, isDefinition: true)
!920 = !DIGlobalVariableExpression(var: !921, expr: !DIExpression(DW_OP_constu, 1024, DW_OP_stack_value))
!921 = distinct !DIGlobalVariable(name: "kLinesBytes", scope: !752, file: !751, line: 17, type: !477, isLocal: true, isDefinition: true)
!922 = !{!923, !927, !928, !929, !932, !933, !934, !935, !936, !939, !941, !943, !945, !947, !949, !951, !953, !955, !958, !960, !962, !964, !966, !968, !970, !972, !973, !975, !977, !989, !993, !1003, !1007, !1009, !1011, !1015, !1019, !1023, !1025, !1029, !1034, !1038, !1042, !1046, !1048, !1050, !1052, !1054, !1056, !1060, !1064, !1069, !1073, !1075, !1078, !1083, !1087, !1092, !1097, !1102, !1108, !1114, !1118, !1120, !1125, !1130, !1138, !1140, !1142, !1144, !1150, !1152, !1153, !1154, !1155, !1157, !1159, !1164, !1166, !1168, !1172, !1174, !1176, !1178, !1180, !1182, !1184, !1186, !1190, !1194, !1196, !1198, !1199, !1203, !1205, !1207, !1209, !1211, !1213, !1215, !1217, !1219, !1221, !1223, !1225, !1227, !1229, !1231, !1233, !1235, !1239, !1241, !1243, !1245, !1249, !1251, !1255, !1257, !1259, !1261, !1263, !1267, !1269, !1273, !1277, !1279, !1281, !1285, !1287, !1291, !1293, !1295, !1299, !1301, !1303, !1305, !1309, !1311, !1313, !1317, !1319, !1321, !1323, !1325, !1327, !1329, !1331, !1335, !1339, !1341, !1343, !1345, !1347, !1349, !1351, !1353, !1355, !1357, !1359, !1361, !1363, !1365, !1367, !1369, !1371, !1373, !1375, !1377, !1381, !1383, !1385, !1387, !1391, !1393, !1397, !1399, !1401, !1403, !1405, !1409, !1411, !1415, !1417, !1419, !1421, !1423, !1427, !1429, !1431, !1435, !1437, !1439, !1441, !1446, !1451, !1457, !1463, !1465, !1469, !1473, !1477, !1483, !1487, !1491, !1495, !1499, !1504, !1508, !1512, !1516, !1520, !1524, !1528, !1532, !1536, !1541, !1545, !1547, !1551, !1553, !1560, !1564, !1568, !1572, !1576, !1581, !1585, !1587, !1591, !1598, !1602, !1606, !1613, !1615, !1617, !1619, !1623, !1627, !1629, !1631, !1633, !1635, !1637, !1639, !1641, !1643, !1645, !1647, !1649, !1651, !1653, !1656, !1659, !1661, !1665, !1667, !1669, !1671, !1673, !1675, !1677, !1679, !1681, !1683, !1685, !1687, !1691, !1695, !1699, !1701, !1705, !1709, !1711, !1712, !1713, !1716, !1723, !1725, !1729, !1736, !1740, !1744, !1746, !1750, !1754, !1758, !1762, !1766, !1770, !1772, !1774, !1778, !1784, !1788, !1792, !1796, !1800, !1804, !1808, !1812, !1816, !1818, !1820, !1824, !1826, !1830, !1834, !1839, !1843, !1845, !1847, !1851, !1855, !1859, !1861, !1865, !1867, !1869, !1873, !1875, !1879, !1883, !1885, !1891, !1897, !1901, !1905, !1911, !1917, !1921, !1925, !1929, !1933, !1935, !1937, !1939, !1943, !1947, !1949, !1953, !1957, !1961, !1963, !1967, !1971, !1975, !1979, !1981, !1985, !1989, !1993, !1995, !1999, !2003, !2007, !2009, !2011, !2013, !2017, !2021, !2027, !2031, !2037, !2041, !2045, !2047, !2049, !2051, !2055, !2059, !2063, !2065, !2067, !2071, !2075, !2077, !2081, !2085, !2087, !2089, !2091, !2093}
!923 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !924, file: !926, line: 158)
!924 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !6, line: 119, baseType: !925)
!925 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!926 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdint", directory: "/work")
!927 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !440, file: !926, line: 159)
!928 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !793, file: !926, line: 160)
!929 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !930, file: !926, line: 161)
!930 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !6, line: 134, baseType: !931)
!931 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!932 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !5, file: !926, line: 163)
!933 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !185, file: !926, line: 164)
!934 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !143, file: !926, line: 165)
!935 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !152, file: !926, line: 166)
!936 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !937, file: !926, line: 168)
!937 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least8_t", file: !938, line: 25, baseType: !924)
!938 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdint.h", directory: "/work")
!939 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !940, file: !926, line: 169)
!940 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least16_t", file: !938, line: 26, baseType: !440)
!941 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !942, file: !926, line: 170)
!942 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least32_t", file: !938, line: 27, baseType: !793)
!943 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !944, file: !926, line: 171)
!944 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_least64_t", file: !938, line: 28, baseType: !930)
!945 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !946, file: !926, line: 173)
!946 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least8_t", file: !938, line: 33, baseType: !5)
!947 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !948, file: !926, line: 174)
!948 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least16_t", file: !938, line: 34, baseType: !185)
!949 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !950, file: !926, line: 175)
!950 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least32_t", file: !938, line: 35, baseType: !143)
!951 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !952, file: !926, line: 176)
!952 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_least64_t", file: !938, line: 36, baseType: !152)
!953 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !954, file: !926, line: 178)
!954 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast8_t", file: !938, line: 22, baseType: !924)
!955 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !956, file: !926, line: 179)
!956 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast16_t", file: !957, line: 1, baseType: !793)
!957 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/x86-linux-musl/bits/stdint.h", directory: "/work")
!958 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !959, file: !926, line: 180)
!959 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast32_t", file: !957, line: 2, baseType: !793)
!960 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !961, file: !926, line: 181)
!961 = !DIDerivedType(tag: DW_TAG_typedef, name: "int_fast64_t", file: !938, line: 23, baseType: !930)
!962 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !963, file: !926, line: 183)
!963 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast8_t", file: !938, line: 30, baseType: !5)
!964 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !965, file: !926, line: 184)
!965 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast16_t", file: !957, line: 3, baseType: !143)
!966 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !967, file: !926, line: 185)
!967 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast32_t", file: !957, line: 4, baseType: !143)
!968 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !969, file: !926, line: 186)
!969 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint_fast64_t", file: !938, line: 31, baseType: !152)
!970 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !971, file: !926, line: 188)
!971 = !DIDerivedType(tag: DW_TAG_typedef, name: "intptr_t", file: !6, line: 93, baseType: !544)
!972 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !539, file: !926, line: 189)
!973 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !974, file: !926, line: 191)
!974 = !DIDerivedType(tag: DW_TAG_typedef, name: "intmax_t", file: !6, line: 139, baseType: !931)
!975 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !976, file: !926, line: 192)
!976 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintmax_t", file: !6, line: 169, baseType: !153)
!977 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !978, file: !988, line: 82)
!978 = !DISubprogram(name: "memcpy", scope: !979, file: !979, line: 27, type: !980, flags: DIFlagPrototyped, spFlags: 0)
!979 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/string.h", directory: "/work")
!980 = !DISubroutineType(types: !981)
!981 = !{!982, !983, !984, !987}
!982 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 32)
!983 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !982)
!984 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !985)
!985 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !986, size: 32)
!986 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!987 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !6, line: 73, baseType: !118)
!988 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstring", directory: "/work")
!989 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !990, file: !988, line: 83)
!990 = !DISubprogram(name: "memmove", scope: !979, file: !979, line: 28, type: !991, flags: DIFlagPrototyped, spFlags: 0)
!991 = !DISubroutineType(types: !992)
!992 = !{!982, !982, !985, !987}
!993 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !994, file: !988, line: 84)
!994 = !DISubprogram(name: "strcpy", scope: !979, file: !979, line: 33, type: !995, flags: DIFlagPrototyped, spFlags: 0)
!995 = !DISubroutineType(types: !996)
!996 = !{!997, !999, !1000}
!997 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !998, size: 32)
!998 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!999 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !997)
!1000 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1001)
!1001 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1002, size: 32)
!1002 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !998)
!1003 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1004, file: !988, line: 85)
!1004 = !DISubprogram(name: "strncpy", scope: !979, file: !979, line: 34, type: !1005, flags: DIFlagPrototyped, spFlags: 0)
!1005 = !DISubroutineType(types: !1006)
!1006 = !{!997, !999, !1000, !987}
!1007 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1008, file: !988, line: 86)
!1008 = !DISubprogram(name: "strcat", scope: !979, file: !979, line: 36, type: !995, flags: DIFlagPrototyped, spFlags: 0)
!1009 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1010, file: !988, line: 87)
!1010 = !DISubprogram(name: "strncat", scope: !979, file: !979, line: 37, type: !1005, flags: DIFlagPrototyped, spFlags: 0)
!1011 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1012, file: !988, line: 88)
!1012 = !DISubprogram(name: "memcmp", scope: !979, file: !979, line: 30, type: !1013, flags: DIFlagPrototyped, spFlags: 0)
!1013 = !DISubroutineType(types: !1014)
!1014 = !{!544, !985, !985, !987}
!1015 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1016, file: !988, line: 89)
!1016 = !DISubprogram(name: "strcmp", scope: !979, file: !979, line: 39, type: !1017, flags: DIFlagPrototyped, spFlags: 0)
!1017 = !DISubroutineType(types: !1018)
!1018 = !{!544, !1001, !1001}
!1019 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1020, file: !988, line: 90)
!1020 = !DISubprogram(name: "strncmp", scope: !979, file: !979, line: 40, type: !1021, flags: DIFlagPrototyped, spFlags: 0)
!1021 = !DISubroutineType(types: !1022)
!1022 = !{!544, !1001, !1001, !987}
!1023 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1024, file: !988, line: 91)
!1024 = !DISubprogram(name: "strcoll", scope: !979, file: !979, line: 42, type: !1017, flags: DIFlagPrototyped, spFlags: 0)
!1025 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1026, file: !988, line: 92)
!1026 = !DISubprogram(name: "strxfrm", scope: !979, file: !979, line: 43, type: !1027, flags: DIFlagPrototyped, spFlags: 0)
!1027 = !DISubroutineType(types: !1028)
!1028 = !{!987, !999, !1000, !987}
!1029 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1030, file: !988, line: 93)
!1030 = !DISubprogram(name: "memchr", linkageName: "_Z6memchrB9nie220108Ua9enable_ifILb1EEPvij", scope: !1031, file: !1031, line: 101, type: !1032, flags: DIFlagPrototyped, spFlags: 0)
!1031 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/string.h", directory: "/work")
!1032 = !DISubroutineType(types: !1033)
!1033 = !{!982, !982, !544, !987}
!1034 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1035, file: !988, line: 94)
!1035 = !DISubprogram(name: "strchr", linkageName: "_Z6strchrB9nie220108Ua9enable_ifILb1EEPci", scope: !1031, file: !1031, line: 80, type: !1036, flags: DIFlagPrototyped, spFlags: 0)
!1036 = !DISubroutineType(types: !1037)
!1037 = !{!997, !997, !544}
!1038 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1039, file: !988, line: 95)
!1039 = !DISubprogram(name: "strcspn", scope: !979, file: !979, line: 48, type: !1040, flags: DIFlagPrototyped, spFlags: 0)
!1040 = !DISubroutineType(types: !1041)
!1041 = !{!987, !1001, !1001}
!1042 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1043, file: !988, line: 96)
!1043 = !DISubprogram(name: "strpbrk", linkageName: "_Z7strpbrkB9nie220108Ua9enable_ifILb1EEPcPKc", scope: !1031, file: !1031, line: 87, type: !1044, flags: DIFlagPrototyped, spFlags: 0)
!1044 = !DISubroutineType(types: !1045)
!1045 = !{!997, !997, !1001}
!1046 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1047, file: !988, line: 97)
!1047 = !DISubprogram(name: "strrchr", linkageName: "_Z7strrchrB9nie220108Ua9enable_ifILb1EEPci", scope: !1031, file: !1031, line: 94, type: !1036, flags: DIFlagPrototyped, spFlags: 0)
!1048 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1049, file: !988, line: 98)
!1049 = !DISubprogram(name: "strspn", scope: !979, file: !979, line: 49, type: !1040, flags: DIFlagPrototyped, spFlags: 0)
!1050 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1051, file: !988, line: 99)
!1051 = !DISubprogram(name: "strstr", linkageName: "_Z6strstrB9nie220108Ua9enable_ifILb1EEPcPKc", scope: !1031, file: !1031, line: 108, type: !1044, flags: DIFlagPrototyped, spFlags: 0)
!1052 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1053, file: !988, line: 100)
!1053 = !DISubprogram(name: "strtok", scope: !979, file: !979, line: 52, type: !995, flags: DIFlagPrototyped, spFlags: 0)
!1054 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1055, file: !988, line: 101)
!1055 = !DISubprogram(name: "memset", scope: !979, file: !979, line: 29, type: !1032, flags: DIFlagPrototyped, spFlags: 0)
!1056 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1057, file: !988, line: 102)
!1057 = !DISubprogram(name: "strerror", scope: !979, file: !979, line: 56, type: !1058, flags: DIFlagPrototyped, spFlags: 0)
!1058 = !DISubroutineType(types: !1059)
!1059 = !{!997, !544}
!1060 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1061, file: !988, line: 103)
!1061 = !DISubprogram(name: "strlen", scope: !979, file: !979, line: 54, type: !1062, flags: DIFlagPrototyped, spFlags: 0)
!1062 = !DISubroutineType(types: !1063)
!1063 = !{!987, !1001}
!1064 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1065, entity: !1066, file: !1068, line: 549)
!1065 = !DINamespace(name: "chrono", scope: !116)
!1066 = !DINamespace(name: "chrono_literals", scope: !1067, exportSymbols: true)
!1067 = !DINamespace(name: "literals", scope: !116, exportSymbols: true)
!1068 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__chrono/duration.h", directory: "/work")
!1069 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1070, file: !1072, line: 68)
!1070 = !DIDerivedType(tag: DW_TAG_typedef, name: "clock_t", file: !6, line: 242, baseType: !1071)
!1071 = !DIBasicType(name: "long", size: 32, encoding: DW_ATE_signed)
!1072 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/ctime", directory: "/work")
!1073 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1074, file: !1072, line: 69)
!1074 = !DIDerivedType(tag: DW_TAG_typedef, name: "time_t", file: !6, line: 108, baseType: !931)
!1075 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1076, file: !1072, line: 70)
!1076 = !DICompositeType(tag: DW_TAG_structure_type, name: "tm", file: !1077, line: 40, size: 352, flags: DIFlagFwdDecl, identifier: "_ZTS2tm")
!1077 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/time.h", directory: "/work")
!1078 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1079, file: !1072, line: 72)
!1079 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "timespec", file: !6, line: 252, size: 128, flags: DIFlagTypePassByValue, elements: !1080, identifier: "_ZTS8timespec")
!1080 = !{!1081, !1082}
!1081 = !DIDerivedType(tag: DW_TAG_member, name: "tv_sec", scope: !1079, file: !6, line: 252, baseType: !1074, size: 64)
!1082 = !DIDerivedType(tag: DW_TAG_member, name: "tv_nsec", scope: !1079, file: !6, line: 252, baseType: !1071, size: 32, offset: 64)
!1083 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1084, file: !1072, line: 74)
!1084 = !DISubprogram(name: "clock", scope: !1077, file: !1077, line: 54, type: !1085, flags: DIFlagPrototyped, spFlags: 0)
!1085 = !DISubroutineType(types: !1086)
!1086 = !{!1070}
!1087 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1088, file: !1072, line: 75)
!1088 = !DISubprogram(name: "difftime", linkageName: "__difftime64", scope: !1077, file: !1077, line: 137, type: !1089, flags: DIFlagPrototyped, spFlags: 0)
!1089 = !DISubroutineType(types: !1090)
!1090 = !{!1091, !1074, !1074}
!1091 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!1092 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1093, file: !1072, line: 76)
!1093 = !DISubprogram(name: "mktime", linkageName: "__mktime64", scope: !1077, file: !1077, line: 138, type: !1094, flags: DIFlagPrototyped, spFlags: 0)
!1094 = !DISubroutineType(types: !1095)
!1095 = !{!1074, !1096}
!1096 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1076, size: 32)
!1097 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1098, file: !1072, line: 77)
!1098 = !DISubprogram(name: "time", linkageName: "__time64", scope: !1077, file: !1077, line: 136, type: !1099, flags: DIFlagPrototyped, spFlags: 0)
!1099 = !DISubroutineType(types: !1100)
!1100 = !{!1074, !1101}
!1101 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1074, size: 32)
!1102 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1103, file: !1072, line: 78)
!1103 = !DISubprogram(name: "asctime", scope: !1077, file: !1077, line: 61, type: !1104, flags: DIFlagPrototyped, spFlags: 0)
!1104 = !DISubroutineType(types: !1105)
!1105 = !{!997, !1106}
!1106 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1107, size: 32)
!1107 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1076)
!1108 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1109, file: !1072, line: 79)
!1109 = !DISubprogram(name: "ctime", linkageName: "__ctime64", scope: !1077, file: !1077, line: 141, type: !1110, flags: DIFlagPrototyped, spFlags: 0)
!1110 = !DISubroutineType(types: !1111)
!1111 = !{!997, !1112}
!1112 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1113, size: 32)
!1113 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1074)
!1114 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1115, file: !1072, line: 80)
!1115 = !DISubprogram(name: "gmtime", linkageName: "__gmtime64", scope: !1077, file: !1077, line: 139, type: !1116, flags: DIFlagPrototyped, spFlags: 0)
!1116 = !DISubroutineType(types: !1117)
!1117 = !{!1096, !1112}
!1118 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1119, file: !1072, line: 81)
!1119 = !DISubprogram(name: "localtime", linkageName: "__localtime64", scope: !1077, file: !1077, line: 140, type: !1116, flags: DIFlagPrototyped, spFlags: 0)
!1120 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1121, file: !1072, line: 82)
!1121 = !DISubprogram(name: "strftime", scope: !1077, file: !1077, line: 58, type: !1122, flags: DIFlagPrototyped, spFlags: 0)
!1122 = !DISubroutineType(types: !1123)
!1123 = !{!987, !999, !987, !1000, !1124}
!1124 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1106)
!1125 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1126, file: !1072, line: 84)
!1126 = !DISubprogram(name: "timespec_get", linkageName: "__timespec_get_time64", scope: !1077, file: !1077, line: 142, type: !1127, flags: DIFlagPrototyped, spFlags: 0)
!1127 = !DISubroutineType(types: !1128)
!1128 = !{!544, !1129, !544}
!1129 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1079, size: 32)
!1130 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !1131, file: !1137, line: 420)
!1131 = !DISubprogram(name: "isfinite", linkageName: "_ZNSt3__16__math8isfiniteB9nie220108Ee", scope: !1133, file: !1132, line: 66, type: !1134, flags: DIFlagPrototyped, spFlags: 0)
!1132 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__math/traits.h", directory: "/work")
!1133 = !DINamespace(name: "__math", scope: !116)
!1134 = !DISubroutineType(types: !1135)
!1135 = !{!290, !1136}
!1136 = !DIBasicType(name: "long double", size: 96, encoding: DW_ATE_float)
!1137 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/math.h", directory: "/work")
!1138 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !1139, file: !1137, line: 423)
!1139 = !DISubprogram(name: "isinf", linkageName: "_ZNSt3__16__math5isinfB9nie220108Ee", scope: !1133, file: !1132, line: 90, type: !1134, flags: DIFlagPrototyped, spFlags: 0)
!1140 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !1141, file: !1137, line: 427)
!1141 = !DISubprogram(name: "isnan", linkageName: "_ZNSt3__16__math5isnanB9nie220108Ee", scope: !1133, file: !1132, line: 114, type: !1134, flags: DIFlagPrototyped, spFlags: 0)
!1142 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !1143, file: !1137, line: 428)
!1143 = !DISubprogram(name: "isnormal", linkageName: "_ZNSt3__16__math8isnormalB9nie220108Ee", scope: !1133, file: !1132, line: 133, type: !1134, flags: DIFlagPrototyped, spFlags: 0)
!1144 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !0, entity: !1145, file: !1137, line: 495)
!1145 = !DISubprogram(name: "modf", linkageName: "_ZNSt3__16__math4modfB9nie220108EePe", scope: !1133, file: !1146, line: 55, type: !1147, flags: DIFlagPrototyped, spFlags: 0)
!1146 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__math/modulo.h", directory: "/work")
!1147 = !DISubroutineType(types: !1148)
!1148 = !{!1136, !1136, !1149}
!1149 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1136, size: 32)
!1150 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1131, file: !1151, line: 352)
!1151 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cmath", directory: "/work")
!1152 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1139, file: !1151, line: 353)
!1153 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1141, file: !1151, line: 354)
!1154 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1143, file: !1151, line: 355)
!1155 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1156, file: !1151, line: 364)
!1156 = !DIDerivedType(tag: DW_TAG_typedef, name: "float_t", file: !6, line: 27, baseType: !154)
!1157 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1158, file: !1151, line: 365)
!1158 = !DIDerivedType(tag: DW_TAG_typedef, name: "double_t", file: !6, line: 32, baseType: !1091)
!1159 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1160, file: !1151, line: 370)
!1160 = !DISubprogram(name: "acosf", scope: !1161, file: !1161, line: 136, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1161 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/math.h", directory: "/work")
!1162 = !DISubroutineType(types: !1163)
!1163 = !{!154, !154}
!1164 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1165, file: !1151, line: 372)
!1165 = !DISubprogram(name: "asinf", scope: !1161, file: !1161, line: 144, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1166 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1167, file: !1151, line: 374)
!1167 = !DISubprogram(name: "atanf", scope: !1161, file: !1161, line: 152, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1168 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1169, file: !1151, line: 376)
!1169 = !DISubprogram(name: "atan2f", scope: !1161, file: !1161, line: 156, type: !1170, flags: DIFlagPrototyped, spFlags: 0)
!1170 = !DISubroutineType(types: !1171)
!1171 = !{!154, !154, !154}
!1172 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1173, file: !1151, line: 378)
!1173 = !DISubprogram(name: "ceilf", scope: !1161, file: !1161, line: 168, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1174 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1175, file: !1151, line: 380)
!1175 = !DISubprogram(name: "cosf", scope: !1161, file: !1161, line: 176, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1176 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1177, file: !1151, line: 382)
!1177 = !DISubprogram(name: "coshf", scope: !1161, file: !1161, line: 180, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1178 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1179, file: !1151, line: 385)
!1179 = !DISubprogram(name: "expf", scope: !1161, file: !1161, line: 192, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1180 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1181, file: !1151, line: 388)
!1181 = !DISubprogram(name: "fabsf", scope: !1161, file: !1161, line: 204, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1182 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1183, file: !1151, line: 390)
!1183 = !DISubprogram(name: "floorf", scope: !1161, file: !1161, line: 212, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1184 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1185, file: !1151, line: 393)
!1185 = !DISubprogram(name: "fmodf", scope: !1161, file: !1161, line: 228, type: !1170, flags: DIFlagPrototyped, spFlags: 0)
!1186 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1187, file: !1151, line: 396)
!1187 = !DISubprogram(name: "frexpf", scope: !1161, file: !1161, line: 232, type: !1188, flags: DIFlagPrototyped, spFlags: 0)
!1188 = !DISubroutineType(types: !1189)
!1189 = !{!154, !154, !792}
!1190 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1191, file: !1151, line: 398)
!1191 = !DISubprogram(name: "ldexpf", scope: !1161, file: !1161, line: 244, type: !1192, flags: DIFlagPrototyped, spFlags: 0)
!1192 = !DISubroutineType(types: !1193)
!1193 = !{!154, !154, !544}
!1194 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1195, file: !1151, line: 401)
!1195 = !DISubprogram(name: "logf", scope: !1161, file: !1161, line: 260, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1196 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1197, file: !1151, line: 404)
!1197 = !DISubprogram(name: "log10f", scope: !1161, file: !1161, line: 264, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1198 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1145, file: !1151, line: 405)
!1199 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1200, file: !1151, line: 406)
!1200 = !DISubprogram(name: "modff", scope: !1161, file: !1161, line: 288, type: !1201, flags: DIFlagPrototyped, spFlags: 0)
!1201 = !DISubroutineType(types: !1202)
!1202 = !{!154, !154, !545}
!1203 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1204, file: !1151, line: 409)
!1204 = !DISubprogram(name: "powf", scope: !1161, file: !1161, line: 308, type: !1170, flags: DIFlagPrototyped, spFlags: 0)
!1205 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1206, file: !1151, line: 412)
!1206 = !DISubprogram(name: "sinf", scope: !1161, file: !1161, line: 336, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1207 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1208, file: !1151, line: 414)
!1208 = !DISubprogram(name: "sinhf", scope: !1161, file: !1161, line: 340, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1209 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1210, file: !1151, line: 417)
!1210 = !DISubprogram(name: "sqrtf", scope: !1161, file: !1161, line: 344, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1211 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1212, file: !1151, line: 419)
!1212 = !DISubprogram(name: "tanf", scope: !1161, file: !1161, line: 348, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1213 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1214, file: !1151, line: 422)
!1214 = !DISubprogram(name: "tanhf", scope: !1161, file: !1161, line: 352, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1215 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1216, file: !1151, line: 425)
!1216 = !DISubprogram(name: "acoshf", scope: !1161, file: !1161, line: 140, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1217 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1218, file: !1151, line: 427)
!1218 = !DISubprogram(name: "asinhf", scope: !1161, file: !1161, line: 148, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1219 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1220, file: !1151, line: 429)
!1220 = !DISubprogram(name: "atanhf", scope: !1161, file: !1161, line: 160, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1221 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1222, file: !1151, line: 431)
!1222 = !DISubprogram(name: "cbrtf", scope: !1161, file: !1161, line: 164, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1223 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1224, file: !1151, line: 434)
!1224 = !DISubprogram(name: "copysignf", scope: !1161, file: !1161, line: 172, type: !1170, flags: DIFlagPrototyped, spFlags: 0)
!1225 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1226, file: !1151, line: 437)
!1226 = !DISubprogram(name: "erff", scope: !1161, file: !1161, line: 184, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1227 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1228, file: !1151, line: 439)
!1228 = !DISubprogram(name: "erfcf", scope: !1161, file: !1161, line: 188, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1229 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1230, file: !1151, line: 441)
!1230 = !DISubprogram(name: "exp2f", scope: !1161, file: !1161, line: 196, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1231 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1232, file: !1151, line: 443)
!1232 = !DISubprogram(name: "expm1f", scope: !1161, file: !1161, line: 200, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1233 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1234, file: !1151, line: 445)
!1234 = !DISubprogram(name: "fdimf", scope: !1161, file: !1161, line: 208, type: !1170, flags: DIFlagPrototyped, spFlags: 0)
!1235 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1236, file: !1151, line: 446)
!1236 = !DISubprogram(name: "fmaf", scope: !1161, file: !1161, line: 216, type: !1237, flags: DIFlagPrototyped, spFlags: 0)
!1237 = !DISubroutineType(types: !1238)
!1238 = !{!154, !154, !154, !154}
!1239 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1240, file: !1151, line: 449)
!1240 = !DISubprogram(name: "fmaxf", scope: !1161, file: !1161, line: 220, type: !1170, flags: DIFlagPrototyped, spFlags: 0)
!1241 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1242, file: !1151, line: 451)
!1242 = !DISubprogram(name: "fminf", scope: !1161, file: !1161, line: 224, type: !1170, flags: DIFlagPrototyped, spFlags: 0)
!1243 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1244, file: !1151, line: 453)
!1244 = !DISubprogram(name: "hypotf", scope: !1161, file: !1161, line: 236, type: !1170, flags: DIFlagPrototyped, spFlags: 0)
!1245 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1246, file: !1151, line: 455)
!1246 = !DISubprogram(name: "ilogbf", scope: !1161, file: !1161, line: 240, type: !1247, flags: DIFlagPrototyped, spFlags: 0)
!1247 = !DISubroutineType(types: !1248)
!1248 = !{!544, !154}
!1249 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1250, file: !1151, line: 457)
!1250 = !DISubprogram(name: "lgammaf", scope: !1161, file: !1161, line: 248, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1251 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1252, file: !1151, line: 459)
!1252 = !DISubprogram(name: "llrintf", scope: !1161, file: !1161, line: 252, type: !1253, flags: DIFlagPrototyped, spFlags: 0)
!1253 = !DISubroutineType(types: !1254)
!1254 = !{!931, !154}
!1255 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1256, file: !1151, line: 461)
!1256 = !DISubprogram(name: "llroundf", scope: !1161, file: !1161, line: 256, type: !1253, flags: DIFlagPrototyped, spFlags: 0)
!1257 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1258, file: !1151, line: 463)
!1258 = !DISubprogram(name: "log1pf", scope: !1161, file: !1161, line: 268, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1259 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1260, file: !1151, line: 465)
!1260 = !DISubprogram(name: "log2f", scope: !1161, file: !1161, line: 272, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1261 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1262, file: !1151, line: 467)
!1262 = !DISubprogram(name: "logbf", scope: !1161, file: !1161, line: 276, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1263 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1264, file: !1151, line: 469)
!1264 = !DISubprogram(name: "lrintf", scope: !1161, file: !1161, line: 280, type: !1265, flags: DIFlagPrototyped, spFlags: 0)
!1265 = !DISubroutineType(types: !1266)
!1266 = !{!1071, !154}
!1267 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1268, file: !1151, line: 471)
!1268 = !DISubprogram(name: "lroundf", scope: !1161, file: !1161, line: 284, type: !1265, flags: DIFlagPrototyped, spFlags: 0)
!1269 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1270, file: !1151, line: 473)
!1270 = !DISubprogram(name: "nan", scope: !1161, file: !1161, line: 291, type: !1271, flags: DIFlagPrototyped, spFlags: 0)
!1271 = !DISubroutineType(types: !1272)
!1272 = !{!1091, !1001}
!1273 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1274, file: !1151, line: 474)
!1274 = !DISubprogram(name: "nanf", scope: !1161, file: !1161, line: 292, type: !1275, flags: DIFlagPrototyped, spFlags: 0)
!1275 = !DISubroutineType(types: !1276)
!1276 = !{!154, !1001}
!1277 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1278, file: !1151, line: 477)
!1278 = !DISubprogram(name: "nearbyintf", scope: !1161, file: !1161, line: 296, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1279 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1280, file: !1151, line: 479)
!1280 = !DISubprogram(name: "nextafterf", scope: !1161, file: !1161, line: 300, type: !1170, flags: DIFlagPrototyped, spFlags: 0)
!1281 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1282, file: !1151, line: 481)
!1282 = !DISubprogram(name: "nexttowardf", scope: !1161, file: !1161, line: 304, type: !1283, flags: DIFlagPrototyped, spFlags: 0)
!1283 = !DISubroutineType(types: !1284)
!1284 = !{!154, !154, !1136}
!1285 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1286, file: !1151, line: 483)
!1286 = !DISubprogram(name: "remainderf", scope: !1161, file: !1161, line: 312, type: !1170, flags: DIFlagPrototyped, spFlags: 0)
!1287 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1288, file: !1151, line: 485)
!1288 = !DISubprogram(name: "remquof", scope: !1161, file: !1161, line: 316, type: !1289, flags: DIFlagPrototyped, spFlags: 0)
!1289 = !DISubroutineType(types: !1290)
!1290 = !{!154, !154, !154, !792}
!1291 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1292, file: !1151, line: 487)
!1292 = !DISubprogram(name: "rintf", scope: !1161, file: !1161, line: 320, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1293 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1294, file: !1151, line: 489)
!1294 = !DISubprogram(name: "roundf", scope: !1161, file: !1161, line: 324, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1295 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1296, file: !1151, line: 491)
!1296 = !DISubprogram(name: "scalblnf", scope: !1161, file: !1161, line: 328, type: !1297, flags: DIFlagPrototyped, spFlags: 0)
!1297 = !DISubroutineType(types: !1298)
!1298 = !{!154, !154, !1071}
!1299 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1300, file: !1151, line: 493)
!1300 = !DISubprogram(name: "scalbnf", scope: !1161, file: !1161, line: 332, type: !1192, flags: DIFlagPrototyped, spFlags: 0)
!1301 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1302, file: !1151, line: 495)
!1302 = !DISubprogram(name: "tgammaf", scope: !1161, file: !1161, line: 356, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1303 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1304, file: !1151, line: 497)
!1304 = !DISubprogram(name: "truncf", scope: !1161, file: !1161, line: 360, type: !1162, flags: DIFlagPrototyped, spFlags: 0)
!1305 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1306, file: !1151, line: 499)
!1306 = !DISubprogram(name: "acosl", scope: !1161, file: !1161, line: 137, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1307 = !DISubroutineType(types: !1308)
!1308 = !{!1136, !1136}
!1309 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1310, file: !1151, line: 500)
!1310 = !DISubprogram(name: "asinl", scope: !1161, file: !1161, line: 145, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1311 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1312, file: !1151, line: 501)
!1312 = !DISubprogram(name: "atanl", scope: !1161, file: !1161, line: 153, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1313 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1314, file: !1151, line: 502)
!1314 = !DISubprogram(name: "atan2l", scope: !1161, file: !1161, line: 157, type: !1315, flags: DIFlagPrototyped, spFlags: 0)
!1315 = !DISubroutineType(types: !1316)
!1316 = !{!1136, !1136, !1136}
!1317 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1318, file: !1151, line: 503)
!1318 = !DISubprogram(name: "ceill", scope: !1161, file: !1161, line: 169, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1319 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1320, file: !1151, line: 504)
!1320 = !DISubprogram(name: "cosl", scope: !1161, file: !1161, line: 177, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1321 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1322, file: !1151, line: 505)
!1322 = !DISubprogram(name: "coshl", scope: !1161, file: !1161, line: 181, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1323 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1324, file: !1151, line: 506)
!1324 = !DISubprogram(name: "expl", scope: !1161, file: !1161, line: 193, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1325 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1326, file: !1151, line: 507)
!1326 = !DISubprogram(name: "fabsl", scope: !1161, file: !1161, line: 205, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1327 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1328, file: !1151, line: 508)
!1328 = !DISubprogram(name: "floorl", scope: !1161, file: !1161, line: 213, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1329 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1330, file: !1151, line: 509)
!1330 = !DISubprogram(name: "fmodl", scope: !1161, file: !1161, line: 229, type: !1315, flags: DIFlagPrototyped, spFlags: 0)
!1331 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1332, file: !1151, line: 510)
!1332 = !DISubprogram(name: "frexpl", scope: !1161, file: !1161, line: 233, type: !1333, flags: DIFlagPrototyped, spFlags: 0)
!1333 = !DISubroutineType(types: !1334)
!1334 = !{!1136, !1136, !792}
!1335 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1336, file: !1151, line: 511)
!1336 = !DISubprogram(name: "ldexpl", scope: !1161, file: !1161, line: 245, type: !1337, flags: DIFlagPrototyped, spFlags: 0)
!1337 = !DISubroutineType(types: !1338)
!1338 = !{!1136, !1136, !544}
!1339 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1340, file: !1151, line: 512)
!1340 = !DISubprogram(name: "logl", scope: !1161, file: !1161, line: 261, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1341 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1342, file: !1151, line: 513)
!1342 = !DISubprogram(name: "log10l", scope: !1161, file: !1161, line: 265, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1343 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1344, file: !1151, line: 514)
!1344 = !DISubprogram(name: "modfl", scope: !1161, file: !1161, line: 289, type: !1147, flags: DIFlagPrototyped, spFlags: 0)
!1345 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1346, file: !1151, line: 515)
!1346 = !DISubprogram(name: "powl", scope: !1161, file: !1161, line: 309, type: !1315, flags: DIFlagPrototyped, spFlags: 0)
!1347 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1348, file: !1151, line: 516)
!1348 = !DISubprogram(name: "sinl", scope: !1161, file: !1161, line: 337, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1349 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1350, file: !1151, line: 517)
!1350 = !DISubprogram(name: "sinhl", scope: !1161, file: !1161, line: 341, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1351 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1352, file: !1151, line: 518)
!1352 = !DISubprogram(name: "sqrtl", scope: !1161, file: !1161, line: 345, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1353 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1354, file: !1151, line: 519)
!1354 = !DISubprogram(name: "tanl", scope: !1161, file: !1161, line: 349, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1355 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1356, file: !1151, line: 521)
!1356 = !DISubprogram(name: "tanhl", scope: !1161, file: !1161, line: 353, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1357 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1358, file: !1151, line: 522)
!1358 = !DISubprogram(name: "acoshl", scope: !1161, file: !1161, line: 141, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1359 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1360, file: !1151, line: 523)
!1360 = !DISubprogram(name: "asinhl", scope: !1161, file: !1161, line: 149, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1361 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1362, file: !1151, line: 524)
!1362 = !DISubprogram(name: "atanhl", scope: !1161, file: !1161, line: 161, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1363 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1364, file: !1151, line: 525)
!1364 = !DISubprogram(name: "cbrtl", scope: !1161, file: !1161, line: 165, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1365 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1366, file: !1151, line: 527)
!1366 = !DISubprogram(name: "copysignl", scope: !1161, file: !1161, line: 173, type: !1315, flags: DIFlagPrototyped, spFlags: 0)
!1367 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1368, file: !1151, line: 529)
!1368 = !DISubprogram(name: "erfl", scope: !1161, file: !1161, line: 185, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1369 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1370, file: !1151, line: 530)
!1370 = !DISubprogram(name: "erfcl", scope: !1161, file: !1161, line: 189, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1371 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1372, file: !1151, line: 531)
!1372 = !DISubprogram(name: "exp2l", scope: !1161, file: !1161, line: 197, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1373 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1374, file: !1151, line: 532)
!1374 = !DISubprogram(name: "expm1l", scope: !1161, file: !1161, line: 201, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1375 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1376, file: !1151, line: 533)
!1376 = !DISubprogram(name: "fdiml", scope: !1161, file: !1161, line: 209, type: !1315, flags: DIFlagPrototyped, spFlags: 0)
!1377 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1378, file: !1151, line: 534)
!1378 = !DISubprogram(name: "fmal", scope: !1161, file: !1161, line: 217, type: !1379, flags: DIFlagPrototyped, spFlags: 0)
!1379 = !DISubroutineType(types: !1380)
!1380 = !{!1136, !1136, !1136, !1136}
!1381 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1382, file: !1151, line: 535)
!1382 = !DISubprogram(name: "fmaxl", scope: !1161, file: !1161, line: 221, type: !1315, flags: DIFlagPrototyped, spFlags: 0)
!1383 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1384, file: !1151, line: 536)
!1384 = !DISubprogram(name: "fminl", scope: !1161, file: !1161, line: 225, type: !1315, flags: DIFlagPrototyped, spFlags: 0)
!1385 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1386, file: !1151, line: 537)
!1386 = !DISubprogram(name: "hypotl", scope: !1161, file: !1161, line: 237, type: !1315, flags: DIFlagPrototyped, spFlags: 0)
!1387 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1388, file: !1151, line: 538)
!1388 = !DISubprogram(name: "ilogbl", scope: !1161, file: !1161, line: 241, type: !1389, flags: DIFlagPrototyped, spFlags: 0)
!1389 = !DISubroutineType(types: !1390)
!1390 = !{!544, !1136}
!1391 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1392, file: !1151, line: 539)
!1392 = !DISubprogram(name: "lgammal", scope: !1161, file: !1161, line: 249, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1393 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1394, file: !1151, line: 540)
!1394 = !DISubprogram(name: "llrintl", scope: !1161, file: !1161, line: 253, type: !1395, flags: DIFlagPrototyped, spFlags: 0)
!1395 = !DISubroutineType(types: !1396)
!1396 = !{!931, !1136}
!1397 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1398, file: !1151, line: 541)
!1398 = !DISubprogram(name: "llroundl", scope: !1161, file: !1161, line: 257, type: !1395, flags: DIFlagPrototyped, spFlags: 0)
!1399 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1400, file: !1151, line: 542)
!1400 = !DISubprogram(name: "log1pl", scope: !1161, file: !1161, line: 269, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1401 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1402, file: !1151, line: 543)
!1402 = !DISubprogram(name: "log2l", scope: !1161, file: !1161, line: 273, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1403 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1404, file: !1151, line: 544)
!1404 = !DISubprogram(name: "logbl", scope: !1161, file: !1161, line: 277, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1405 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1406, file: !1151, line: 545)
!1406 = !DISubprogram(name: "lrintl", scope: !1161, file: !1161, line: 281, type: !1407, flags: DIFlagPrototyped, spFlags: 0)
!1407 = !DISubroutineType(types: !1408)
!1408 = !{!1071, !1136}
!1409 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1410, file: !1151, line: 546)
!1410 = !DISubprogram(name: "lroundl", scope: !1161, file: !1161, line: 285, type: !1407, flags: DIFlagPrototyped, spFlags: 0)
!1411 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1412, file: !1151, line: 547)
!1412 = !DISubprogram(name: "nanl", scope: !1161, file: !1161, line: 293, type: !1413, flags: DIFlagPrototyped, spFlags: 0)
!1413 = !DISubroutineType(types: !1414)
!1414 = !{!1136, !1001}
!1415 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1416, file: !1151, line: 548)
!1416 = !DISubprogram(name: "nearbyintl", scope: !1161, file: !1161, line: 297, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1417 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1418, file: !1151, line: 549)
!1418 = !DISubprogram(name: "nextafterl", scope: !1161, file: !1161, line: 301, type: !1315, flags: DIFlagPrototyped, spFlags: 0)
!1419 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1420, file: !1151, line: 550)
!1420 = !DISubprogram(name: "nexttowardl", scope: !1161, file: !1161, line: 305, type: !1315, flags: DIFlagPrototyped, spFlags: 0)
!1421 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1422, file: !1151, line: 551)
!1422 = !DISubprogram(name: "remainderl", scope: !1161, file: !1161, line: 313, type: !1315, flags: DIFlagPrototyped, spFlags: 0)
!1423 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1424, file: !1151, line: 552)
!1424 = !DISubprogram(name: "remquol", scope: !1161, file: !1161, line: 317, type: !1425, flags: DIFlagPrototyped, spFlags: 0)
!1425 = !DISubroutineType(types: !1426)
!1426 = !{!1136, !1136, !1136, !792}
!1427 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1428, file: !1151, line: 553)
!1428 = !DISubprogram(name: "rintl", scope: !1161, file: !1161, line: 321, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1429 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1430, file: !1151, line: 554)
!1430 = !DISubprogram(name: "roundl", scope: !1161, file: !1161, line: 325, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1431 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1432, file: !1151, line: 555)
!1432 = !DISubprogram(name: "scalblnl", scope: !1161, file: !1161, line: 329, type: !1433, flags: DIFlagPrototyped, spFlags: 0)
!1433 = !DISubroutineType(types: !1434)
!1434 = !{!1136, !1136, !1071}
!1435 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1436, file: !1151, line: 556)
!1436 = !DISubprogram(name: "scalbnl", scope: !1161, file: !1161, line: 333, type: !1337, flags: DIFlagPrototyped, spFlags: 0)
!1437 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1438, file: !1151, line: 557)
!1438 = !DISubprogram(name: "tgammal", scope: !1161, file: !1161, line: 357, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1439 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1440, file: !1151, line: 558)
!1440 = !DISubprogram(name: "truncl", scope: !1161, file: !1161, line: 361, type: !1307, flags: DIFlagPrototyped, spFlags: 0)
!1441 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1442, file: !1445, line: 22)
!1442 = !DIDerivedType(tag: DW_TAG_typedef, name: "max_align_t", file: !1443, line: 24, baseType: !1444)
!1443 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/include/__stddef_max_align_t.h", directory: "/work")
!1444 = !DICompositeType(tag: DW_TAG_structure_type, file: !1443, line: 19, size: 192, flags: DIFlagFwdDecl, identifier: "_ZTS11max_align_t")
!1445 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef/max_align_t.h", directory: "/work")
!1446 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1447, file: !1450, line: 106)
!1447 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !1448, line: 64, baseType: !1449)
!1448 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdlib.h", directory: "/work")
!1449 = !DICompositeType(tag: DW_TAG_structure_type, file: !1448, line: 64, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!1450 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdlib", directory: "/work")
!1451 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1452, file: !1450, line: 107)
!1452 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !1448, line: 65, baseType: !1453)
!1453 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1448, line: 65, size: 64, flags: DIFlagTypePassByValue, elements: !1454, identifier: "_ZTS6ldiv_t")
!1454 = !{!1455, !1456}
!1455 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1453, file: !1448, line: 65, baseType: !1071, size: 32)
!1456 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1453, file: !1448, line: 65, baseType: !1071, size: 32, offset: 32)
!1457 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1458, file: !1450, line: 108)
!1458 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !1448, line: 66, baseType: !1459)
!1459 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1448, line: 66, size: 128, flags: DIFlagTypePassByValue, elements: !1460, identifier: "_ZTS7lldiv_t")
!1460 = !{!1461, !1462}
!1461 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !1459, file: !1448, line: 66, baseType: !931, size: 64)
!1462 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !1459, file: !1448, line: 66, baseType: !931, size: 64, offset: 64)
!1463 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1464, file: !1450, line: 109)
!1464 = !DISubprogram(name: "atof", scope: !1448, file: !1448, line: 26, type: !1271, flags: DIFlagPrototyped, spFlags: 0)
!1465 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1466, file: !1450, line: 110)
!1466 = !DISubprogram(name: "atoi", scope: !1448, file: !1448, line: 23, type: !1467, flags: DIFlagPrototyped, spFlags: 0)
!1467 = !DISubroutineType(types: !1468)
!1468 = !{!544, !1001}
!1469 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1470, file: !1450, line: 111)
!1470 = !DISubprogram(name: "atol", scope: !1448, file: !1448, line: 24, type: !1471, flags: DIFlagPrototyped, spFlags: 0)
!1471 = !DISubroutineType(types: !1472)
!1472 = !{!1071, !1001}
!1473 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1474, file: !1450, line: 112)
!1474 = !DISubprogram(name: "atoll", scope: !1448, file: !1448, line: 25, type: !1475, flags: DIFlagPrototyped, spFlags: 0)
!1475 = !DISubroutineType(types: !1476)
!1476 = !{!931, !1001}
!1477 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1478, file: !1450, line: 113)
!1478 = !DISubprogram(name: "strtod", scope: !1448, file: !1448, line: 29, type: !1479, flags: DIFlagPrototyped, spFlags: 0)
!1479 = !DISubroutineType(types: !1480)
!1480 = !{!1091, !1000, !1481}
!1481 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1482)
!1482 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !997, size: 32)
!1483 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1484, file: !1450, line: 114)
!1484 = !DISubprogram(name: "strtof", scope: !1448, file: !1448, line: 28, type: !1485, flags: DIFlagPrototyped, spFlags: 0)
!1485 = !DISubroutineType(types: !1486)
!1486 = !{!154, !1000, !1481}
!1487 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1488, file: !1450, line: 115)
!1488 = !DISubprogram(name: "strtold", scope: !1448, file: !1448, line: 30, type: !1489, flags: DIFlagPrototyped, spFlags: 0)
!1489 = !DISubroutineType(types: !1490)
!1490 = !{!1136, !1000, !1481}
!1491 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1492, file: !1450, line: 116)
!1492 = !DISubprogram(name: "strtol", scope: !1448, file: !1448, line: 32, type: !1493, flags: DIFlagPrototyped, spFlags: 0)
!1493 = !DISubroutineType(types: !1494)
!1494 = !{!1071, !1000, !1481, !544}
!1495 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1496, file: !1450, line: 117)
!1496 = !DISubprogram(name: "strtoll", scope: !1448, file: !1448, line: 34, type: !1497, flags: DIFlagPrototyped, spFlags: 0)
!1497 = !DISubroutineType(types: !1498)
!1498 = !{!931, !1000, !1481, !544}
!1499 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1500, file: !1450, line: 118)
!1500 = !DISubprogram(name: "strtoul", scope: !1448, file: !1448, line: 33, type: !1501, flags: DIFlagPrototyped, spFlags: 0)
!1501 = !DISubroutineType(types: !1502)
!1502 = !{!1503, !1000, !1481, !544}
!1503 = !DIBasicType(name: "unsigned long", size: 32, encoding: DW_ATE_unsigned)
!1504 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1505, file: !1450, line: 119)
!1505 = !DISubprogram(name: "strtoull", scope: !1448, file: !1448, line: 35, type: !1506, flags: DIFlagPrototyped, spFlags: 0)
!1506 = !DISubroutineType(types: !1507)
!1507 = !{!153, !1000, !1481, !544}
!1508 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1509, file: !1450, line: 120)
!1509 = !DISubprogram(name: "rand", scope: !1448, file: !1448, line: 37, type: !1510, flags: DIFlagPrototyped, spFlags: 0)
!1510 = !DISubroutineType(types: !1511)
!1511 = !{!544}
!1512 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1513, file: !1450, line: 121)
!1513 = !DISubprogram(name: "srand", scope: !1448, file: !1448, line: 38, type: !1514, flags: DIFlagPrototyped, spFlags: 0)
!1514 = !DISubroutineType(types: !1515)
!1515 = !{null, !118}
!1516 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1517, file: !1450, line: 122)
!1517 = !DISubprogram(name: "calloc", scope: !1448, file: !1448, line: 41, type: !1518, flags: DIFlagPrototyped, spFlags: 0)
!1518 = !DISubroutineType(types: !1519)
!1519 = !{!982, !471, !471}
!1520 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1521, file: !1450, line: 123)
!1521 = !DISubprogram(name: "free", scope: !1448, file: !1448, line: 43, type: !1522, flags: DIFlagPrototyped, spFlags: 0)
!1522 = !DISubroutineType(types: !1523)
!1523 = !{null, !982}
!1524 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1525, file: !1450, line: 124)
!1525 = !DISubprogram(name: "malloc", scope: !1448, file: !1448, line: 40, type: !1526, flags: DIFlagPrototyped, spFlags: 0)
!1526 = !DISubroutineType(types: !1527)
!1527 = !{!982, !471}
!1528 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1529, file: !1450, line: 125)
!1529 = !DISubprogram(name: "realloc", scope: !1448, file: !1448, line: 42, type: !1530, flags: DIFlagPrototyped, spFlags: 0)
!1530 = !DISubroutineType(types: !1531)
!1531 = !{!982, !982, !471}
!1532 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1533, file: !1450, line: 126)
!1533 = !DISubprogram(name: "abort", scope: !1448, file: !1448, line: 46, type: !1534, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1534 = !DISubroutineType(types: !1535)
!1535 = !{null}
!1536 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1537, file: !1450, line: 127)
!1537 = !DISubprogram(name: "atexit", scope: !1448, file: !1448, line: 47, type: !1538, flags: DIFlagPrototyped, spFlags: 0)
!1538 = !DISubroutineType(types: !1539)
!1539 = !{!544, !1540}
!1540 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1534, size: 32)
!1541 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1542, file: !1450, line: 128)
!1542 = !DISubprogram(name: "exit", scope: !1448, file: !1448, line: 48, type: !1543, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1543 = !DISubroutineType(types: !1544)
!1544 = !{null, !544}
!1545 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1546, file: !1450, line: 129)
!1546 = !DISubprogram(name: "_Exit", scope: !1448, file: !1448, line: 49, type: !1543, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1547 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1548, file: !1450, line: 130)
!1548 = !DISubprogram(name: "getenv", scope: !1448, file: !1448, line: 53, type: !1549, flags: DIFlagPrototyped, spFlags: 0)
!1549 = !DISubroutineType(types: !1550)
!1550 = !{!997, !1001}
!1551 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1552, file: !1450, line: 131)
!1552 = !DISubprogram(name: "system", scope: !1448, file: !1448, line: 55, type: !1467, flags: DIFlagPrototyped, spFlags: 0)
!1553 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1554, file: !1450, line: 132)
!1554 = !DISubprogram(name: "bsearch", scope: !1448, file: !1448, line: 57, type: !1555, flags: DIFlagPrototyped, spFlags: 0)
!1555 = !DISubroutineType(types: !1556)
!1556 = !{!982, !985, !985, !471, !471, !1557}
!1557 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1558, size: 32)
!1558 = !DISubroutineType(types: !1559)
!1559 = !{!544, !985, !985}
!1560 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1561, file: !1450, line: 133)
!1561 = !DISubprogram(name: "qsort", scope: !1448, file: !1448, line: 58, type: !1562, flags: DIFlagPrototyped, spFlags: 0)
!1562 = !DISubroutineType(types: !1563)
!1563 = !{null, !982, !471, !471, !1557}
!1564 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1565, file: !1450, line: 134)
!1565 = !DISubprogram(name: "abs", scope: !1448, file: !1448, line: 60, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1566 = !DISubroutineType(types: !1567)
!1567 = !{!544, !544}
!1568 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1569, file: !1450, line: 135)
!1569 = !DISubprogram(name: "labs", scope: !1448, file: !1448, line: 61, type: !1570, flags: DIFlagPrototyped, spFlags: 0)
!1570 = !DISubroutineType(types: !1571)
!1571 = !{!1071, !1071}
!1572 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1573, file: !1450, line: 136)
!1573 = !DISubprogram(name: "llabs", scope: !1448, file: !1448, line: 62, type: !1574, flags: DIFlagPrototyped, spFlags: 0)
!1574 = !DISubroutineType(types: !1575)
!1575 = !{!931, !931}
!1576 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1577, file: !1450, line: 137)
!1577 = !DISubprogram(name: "div", linkageName: "_Z3divB9nie220108xx", scope: !1578, file: !1578, line: 128, type: !1579, flags: DIFlagPrototyped, spFlags: 0)
!1578 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/stdlib.h", directory: "/work")
!1579 = !DISubroutineType(types: !1580)
!1580 = !{!1458, !931, !931}
!1581 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1582, file: !1450, line: 138)
!1582 = !DISubprogram(name: "ldiv", scope: !1448, file: !1448, line: 69, type: !1583, flags: DIFlagPrototyped, spFlags: 0)
!1583 = !DISubroutineType(types: !1584)
!1584 = !{!1452, !1071, !1071}
!1585 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1586, file: !1450, line: 139)
!1586 = !DISubprogram(name: "lldiv", scope: !1448, file: !1448, line: 70, type: !1579, flags: DIFlagPrototyped, spFlags: 0)
!1587 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1588, file: !1450, line: 140)
!1588 = !DISubprogram(name: "mblen", scope: !1448, file: !1448, line: 72, type: !1589, flags: DIFlagPrototyped, spFlags: 0)
!1589 = !DISubroutineType(types: !1590)
!1590 = !{!544, !1001, !471}
!1591 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1592, file: !1450, line: 142)
!1592 = !DISubprogram(name: "mbtowc", scope: !1448, file: !1448, line: 73, type: !1593, flags: DIFlagPrototyped, spFlags: 0)
!1593 = !DISubroutineType(types: !1594)
!1594 = !{!544, !1595, !1000, !471}
!1595 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1596)
!1596 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1597, size: 32)
!1597 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!1598 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1599, file: !1450, line: 143)
!1599 = !DISubprogram(name: "wctomb", scope: !1448, file: !1448, line: 74, type: !1600, flags: DIFlagPrototyped, spFlags: 0)
!1600 = !DISubroutineType(types: !1601)
!1601 = !{!544, !997, !1597}
!1602 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1603, file: !1450, line: 144)
!1603 = !DISubprogram(name: "mbstowcs", scope: !1448, file: !1448, line: 75, type: !1604, flags: DIFlagPrototyped, spFlags: 0)
!1604 = !DISubroutineType(types: !1605)
!1605 = !{!471, !1595, !1000, !471}
!1606 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1607, file: !1450, line: 145)
!1607 = !DISubprogram(name: "wcstombs", scope: !1448, file: !1448, line: 76, type: !1608, flags: DIFlagPrototyped, spFlags: 0)
!1608 = !DISubroutineType(types: !1609)
!1609 = !{!471, !999, !1610, !471}
!1610 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1611)
!1611 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1612, size: 32)
!1612 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1597)
!1613 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1614, file: !1450, line: 148)
!1614 = !DISubprogram(name: "at_quick_exit", scope: !1448, file: !1448, line: 50, type: !1538, flags: DIFlagPrototyped, spFlags: 0)
!1615 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1616, file: !1450, line: 149)
!1616 = !DISubprogram(name: "quick_exit", scope: !1448, file: !1448, line: 51, type: !1543, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!1617 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1618, file: !1450, line: 152)
!1618 = !DISubprogram(name: "aligned_alloc", scope: !1448, file: !1448, line: 44, type: !1518, flags: DIFlagPrototyped, spFlags: 0)
!1619 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1620, file: !1622, line: 25)
!1620 = !DIDerivedType(tag: DW_TAG_typedef, name: "mbstate_t", file: !6, line: 360, baseType: !1621)
!1621 = !DICompositeType(tag: DW_TAG_structure_type, name: "__mbstate_t", file: !6, line: 360, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS11__mbstate_t")
!1622 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__std_mbstate_t.h", directory: "/work")
!1623 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1624, file: !1626, line: 113)
!1624 = !DISubprogram(name: "isalnum", scope: !1625, file: !1625, line: 10, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1625 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/ctype.h", directory: "/work")
!1626 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cctype", directory: "/work")
!1627 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1628, file: !1626, line: 114)
!1628 = !DISubprogram(name: "isalpha", scope: !1625, file: !1625, line: 11, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1629 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1630, file: !1626, line: 115)
!1630 = !DISubprogram(name: "isblank", scope: !1625, file: !1625, line: 12, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1631 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1632, file: !1626, line: 116)
!1632 = !DISubprogram(name: "iscntrl", scope: !1625, file: !1625, line: 13, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1633 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1634, file: !1626, line: 117)
!1634 = !DISubprogram(name: "isdigit", scope: !1625, file: !1625, line: 14, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1635 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1636, file: !1626, line: 118)
!1636 = !DISubprogram(name: "isgraph", scope: !1625, file: !1625, line: 15, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1637 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1638, file: !1626, line: 119)
!1638 = !DISubprogram(name: "islower", scope: !1625, file: !1625, line: 16, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1639 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1640, file: !1626, line: 120)
!1640 = !DISubprogram(name: "isprint", scope: !1625, file: !1625, line: 17, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1641 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1642, file: !1626, line: 121)
!1642 = !DISubprogram(name: "ispunct", scope: !1625, file: !1625, line: 18, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1643 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1644, file: !1626, line: 122)
!1644 = !DISubprogram(name: "isspace", scope: !1625, file: !1625, line: 19, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1645 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1646, file: !1626, line: 123)
!1646 = !DISubprogram(name: "isupper", scope: !1625, file: !1625, line: 20, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1647 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1648, file: !1626, line: 124)
!1648 = !DISubprogram(name: "isxdigit", scope: !1625, file: !1625, line: 21, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1649 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1650, file: !1626, line: 125)
!1650 = !DISubprogram(name: "tolower", scope: !1625, file: !1625, line: 22, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1651 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1652, file: !1626, line: 126)
!1652 = !DISubprogram(name: "toupper", scope: !1625, file: !1625, line: 23, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!1653 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1654, file: !1655, line: 75)
!1654 = !DIDerivedType(tag: DW_TAG_typedef, name: "wint_t", file: !6, line: 221, baseType: !118)
!1655 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cwctype", directory: "/work")
!1656 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1657, file: !1655, line: 76)
!1657 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctrans_t", file: !1658, line: 20, baseType: !542)
!1658 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/wctype.h", directory: "/work")
!1659 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1660, file: !1655, line: 77)
!1660 = !DIDerivedType(tag: DW_TAG_typedef, name: "wctype_t", file: !6, line: 226, baseType: !1503)
!1661 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1662, file: !1655, line: 78)
!1662 = !DISubprogram(name: "iswalnum", scope: !1658, file: !1658, line: 27, type: !1663, flags: DIFlagPrototyped, spFlags: 0)
!1663 = !DISubroutineType(types: !1664)
!1664 = !{!544, !1654}
!1665 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1666, file: !1655, line: 79)
!1666 = !DISubprogram(name: "iswalpha", scope: !1658, file: !1658, line: 28, type: !1663, flags: DIFlagPrototyped, spFlags: 0)
!1667 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1668, file: !1655, line: 80)
!1668 = !DISubprogram(name: "iswblank", scope: !1658, file: !1658, line: 29, type: !1663, flags: DIFlagPrototyped, spFlags: 0)
!1669 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1670, file: !1655, line: 81)
!1670 = !DISubprogram(name: "iswcntrl", scope: !1658, file: !1658, line: 30, type: !1663, flags: DIFlagPrototyped, spFlags: 0)
!1671 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1672, file: !1655, line: 82)
!1672 = !DISubprogram(name: "iswdigit", scope: !1658, file: !1658, line: 31, type: !1663, flags: DIFlagPrototyped, spFlags: 0)
!1673 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1674, file: !1655, line: 83)
!1674 = !DISubprogram(name: "iswgraph", scope: !1658, file: !1658, line: 32, type: !1663, flags: DIFlagPrototyped, spFlags: 0)
!1675 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1676, file: !1655, line: 84)
!1676 = !DISubprogram(name: "iswlower", scope: !1658, file: !1658, line: 33, type: !1663, flags: DIFlagPrototyped, spFlags: 0)
!1677 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1678, file: !1655, line: 85)
!1678 = !DISubprogram(name: "iswprint", scope: !1658, file: !1658, line: 34, type: !1663, flags: DIFlagPrototyped, spFlags: 0)
!1679 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1680, file: !1655, line: 86)
!1680 = !DISubprogram(name: "iswpunct", scope: !1658, file: !1658, line: 35, type: !1663, flags: DIFlagPrototyped, spFlags: 0)
!1681 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1682, file: !1655, line: 87)
!1682 = !DISubprogram(name: "iswspace", scope: !1658, file: !1658, line: 36, type: !1663, flags: DIFlagPrototyped, spFlags: 0)
!1683 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1684, file: !1655, line: 88)
!1684 = !DISubprogram(name: "iswupper", scope: !1658, file: !1658, line: 37, type: !1663, flags: DIFlagPrototyped, spFlags: 0)
!1685 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1686, file: !1655, line: 89)
!1686 = !DISubprogram(name: "iswxdigit", scope: !1658, file: !1658, line: 38, type: !1663, flags: DIFlagPrototyped, spFlags: 0)
!1687 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1688, file: !1655, line: 90)
!1688 = !DISubprogram(name: "iswctype", scope: !1658, file: !1658, line: 39, type: !1689, flags: DIFlagPrototyped, spFlags: 0)
!1689 = !DISubroutineType(types: !1690)
!1690 = !{!544, !1654, !1660}
!1691 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1692, file: !1655, line: 91)
!1692 = !DISubprogram(name: "wctype", scope: !1658, file: !1658, line: 44, type: !1693, flags: DIFlagPrototyped, spFlags: 0)
!1693 = !DISubroutineType(types: !1694)
!1694 = !{!1660, !1001}
!1695 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1696, file: !1655, line: 92)
!1696 = !DISubprogram(name: "towlower", scope: !1658, file: !1658, line: 41, type: !1697, flags: DIFlagPrototyped, spFlags: 0)
!1697 = !DISubroutineType(types: !1698)
!1698 = !{!1654, !1654}
!1699 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1700, file: !1655, line: 93)
!1700 = !DISubprogram(name: "towupper", scope: !1658, file: !1658, line: 42, type: !1697, flags: DIFlagPrototyped, spFlags: 0)
!1701 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1702, file: !1655, line: 94)
!1702 = !DISubprogram(name: "towctrans", scope: !1658, file: !1658, line: 40, type: !1703, flags: DIFlagPrototyped, spFlags: 0)
!1703 = !DISubroutineType(types: !1704)
!1704 = !{!1654, !1654, !1657}
!1705 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1706, file: !1655, line: 95)
!1706 = !DISubprogram(name: "wctrans", scope: !1658, file: !1658, line: 43, type: !1707, flags: DIFlagPrototyped, spFlags: 0)
!1707 = !DISubroutineType(types: !1708)
!1708 = !{!1657, !1001}
!1709 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1620, file: !1710, line: 134)
!1710 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cwchar", directory: "/work")
!1711 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1076, file: !1710, line: 135)
!1712 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1654, file: !1710, line: 136)
!1713 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1714, file: !1710, line: 137)
!1714 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !6, line: 343, baseType: !1715)
!1715 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !6, line: 338, size: 8, flags: DIFlagFwdDecl, identifier: "_ZTS8_IO_FILE")
!1716 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1717, file: !1710, line: 138)
!1717 = !DISubprogram(name: "fwprintf", scope: !1718, file: !1718, line: 112, type: !1719, flags: DIFlagPrototyped, spFlags: 0)
!1718 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/wchar.h", directory: "/work")
!1719 = !DISubroutineType(types: !1720)
!1720 = !{!544, !1721, !1610, null}
!1721 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1722)
!1722 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1714, size: 32)
!1723 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1724, file: !1710, line: 139)
!1724 = !DISubprogram(name: "fwscanf", scope: !1718, file: !1718, line: 120, type: !1719, flags: DIFlagPrototyped, spFlags: 0)
!1725 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1726, file: !1710, line: 140)
!1726 = !DISubprogram(name: "swprintf", scope: !1718, file: !1718, line: 113, type: !1727, flags: DIFlagPrototyped, spFlags: 0)
!1727 = !DISubroutineType(types: !1728)
!1728 = !{!544, !1595, !471, !1610, null}
!1729 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1730, file: !1710, line: 141)
!1730 = !DISubprogram(name: "vfwprintf", scope: !1718, file: !1718, line: 116, type: !1731, flags: DIFlagPrototyped, spFlags: 0)
!1731 = !DISubroutineType(types: !1732)
!1732 = !{!544, !1721, !1610, !1733}
!1733 = !DIDerivedType(tag: DW_TAG_typedef, name: "__isoc_va_list", file: !6, line: 354, baseType: !1734)
!1734 = !DIDerivedType(tag: DW_TAG_typedef, name: "__builtin_va_list", file: !1735, baseType: !997)
!1735 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/counts_2_scalar.cpp", directory: "")
!1736 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1737, file: !1710, line: 142)
!1737 = !DISubprogram(name: "vswprintf", scope: !1718, file: !1718, line: 117, type: !1738, flags: DIFlagPrototyped, spFlags: 0)
!1738 = !DISubroutineType(types: !1739)
!1739 = !{!544, !1595, !471, !1610, !1733}
!1740 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1741, file: !1710, line: 143)
!1741 = !DISubprogram(name: "swscanf", scope: !1718, file: !1718, line: 121, type: !1742, flags: DIFlagPrototyped, spFlags: 0)
!1742 = !DISubroutineType(types: !1743)
!1743 = !{!544, !1610, !1610, null}
!1744 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1745, file: !1710, line: 144)
!1745 = !DISubprogram(name: "vfwscanf", scope: !1718, file: !1718, line: 124, type: !1731, flags: DIFlagPrototyped, spFlags: 0)
!1746 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1747, file: !1710, line: 145)
!1747 = !DISubprogram(name: "vswscanf", scope: !1718, file: !1718, line: 125, type: !1748, flags: DIFlagPrototyped, spFlags: 0)
!1748 = !DISubroutineType(types: !1749)
!1749 = !{!544, !1610, !1610, !1733}
!1750 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1751, file: !1710, line: 146)
!1751 = !DISubprogram(name: "fgetwc", scope: !1718, file: !1718, line: 127, type: !1752, flags: DIFlagPrototyped, spFlags: 0)
!1752 = !DISubroutineType(types: !1753)
!1753 = !{!1654, !1722}
!1754 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1755, file: !1710, line: 147)
!1755 = !DISubprogram(name: "fgetws", scope: !1718, file: !1718, line: 135, type: !1756, flags: DIFlagPrototyped, spFlags: 0)
!1756 = !DISubroutineType(types: !1757)
!1757 = !{!1596, !1595, !544, !1721}
!1758 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1759, file: !1710, line: 148)
!1759 = !DISubprogram(name: "fputwc", scope: !1718, file: !1718, line: 131, type: !1760, flags: DIFlagPrototyped, spFlags: 0)
!1760 = !DISubroutineType(types: !1761)
!1761 = !{!1654, !1597, !1722}
!1762 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1763, file: !1710, line: 149)
!1763 = !DISubprogram(name: "fputws", scope: !1718, file: !1718, line: 136, type: !1764, flags: DIFlagPrototyped, spFlags: 0)
!1764 = !DISubroutineType(types: !1765)
!1765 = !{!544, !1610, !1721}
!1766 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1767, file: !1710, line: 150)
!1767 = !DISubprogram(name: "fwide", scope: !1718, file: !1718, line: 108, type: !1768, flags: DIFlagPrototyped, spFlags: 0)
!1768 = !DISubroutineType(types: !1769)
!1769 = !{!544, !1722, !544}
!1770 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1771, file: !1710, line: 151)
!1771 = !DISubprogram(name: "getwc", scope: !1718, file: !1718, line: 128, type: !1752, flags: DIFlagPrototyped, spFlags: 0)
!1772 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1773, file: !1710, line: 152)
!1773 = !DISubprogram(name: "putwc", scope: !1718, file: !1718, line: 132, type: !1760, flags: DIFlagPrototyped, spFlags: 0)
!1774 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1775, file: !1710, line: 153)
!1775 = !DISubprogram(name: "ungetwc", scope: !1718, file: !1718, line: 138, type: !1776, flags: DIFlagPrototyped, spFlags: 0)
!1776 = !DISubroutineType(types: !1777)
!1777 = !{!1654, !1654, !1722}
!1778 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1779, file: !1710, line: 154)
!1779 = !DISubprogram(name: "wcstod", scope: !1718, file: !1718, line: 97, type: !1780, flags: DIFlagPrototyped, spFlags: 0)
!1780 = !DISubroutineType(types: !1781)
!1781 = !{!1091, !1610, !1782}
!1782 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1783)
!1783 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1596, size: 32)
!1784 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1785, file: !1710, line: 155)
!1785 = !DISubprogram(name: "wcstof", scope: !1718, file: !1718, line: 96, type: !1786, flags: DIFlagPrototyped, spFlags: 0)
!1786 = !DISubroutineType(types: !1787)
!1787 = !{!154, !1610, !1782}
!1788 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1789, file: !1710, line: 156)
!1789 = !DISubprogram(name: "wcstold", scope: !1718, file: !1718, line: 98, type: !1790, flags: DIFlagPrototyped, spFlags: 0)
!1790 = !DISubroutineType(types: !1791)
!1791 = !{!1136, !1610, !1782}
!1792 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1793, file: !1710, line: 157)
!1793 = !DISubprogram(name: "wcstol", scope: !1718, file: !1718, line: 100, type: !1794, flags: DIFlagPrototyped, spFlags: 0)
!1794 = !DISubroutineType(types: !1795)
!1795 = !{!1071, !1610, !1782, !544}
!1796 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1797, file: !1710, line: 158)
!1797 = !DISubprogram(name: "wcstoll", scope: !1718, file: !1718, line: 103, type: !1798, flags: DIFlagPrototyped, spFlags: 0)
!1798 = !DISubroutineType(types: !1799)
!1799 = !{!931, !1610, !1782, !544}
!1800 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1801, file: !1710, line: 159)
!1801 = !DISubprogram(name: "wcstoul", scope: !1718, file: !1718, line: 101, type: !1802, flags: DIFlagPrototyped, spFlags: 0)
!1802 = !DISubroutineType(types: !1803)
!1803 = !{!1503, !1610, !1782, !544}
!1804 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1805, file: !1710, line: 160)
!1805 = !DISubprogram(name: "wcstoull", scope: !1718, file: !1718, line: 104, type: !1806, flags: DIFlagPrototyped, spFlags: 0)
!1806 = !DISubroutineType(types: !1807)
!1807 = !{!153, !1610, !1782, !544}
!1808 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1809, file: !1710, line: 161)
!1809 = !DISubprogram(name: "wcscpy", scope: !1718, file: !1718, line: 52, type: !1810, flags: DIFlagPrototyped, spFlags: 0)
!1810 = !DISubroutineType(types: !1811)
!1811 = !{!1596, !1595, !1610}
!1812 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1813, file: !1710, line: 162)
!1813 = !DISubprogram(name: "wcsncpy", scope: !1718, file: !1718, line: 53, type: !1814, flags: DIFlagPrototyped, spFlags: 0)
!1814 = !DISubroutineType(types: !1815)
!1815 = !{!1596, !1595, !1610, !471}
!1816 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1817, file: !1710, line: 163)
!1817 = !DISubprogram(name: "wcscat", scope: !1718, file: !1718, line: 55, type: !1810, flags: DIFlagPrototyped, spFlags: 0)
!1818 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1819, file: !1710, line: 164)
!1819 = !DISubprogram(name: "wcsncat", scope: !1718, file: !1718, line: 56, type: !1814, flags: DIFlagPrototyped, spFlags: 0)
!1820 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1821, file: !1710, line: 165)
!1821 = !DISubprogram(name: "wcscmp", scope: !1718, file: !1718, line: 58, type: !1822, flags: DIFlagPrototyped, spFlags: 0)
!1822 = !DISubroutineType(types: !1823)
!1823 = !{!544, !1611, !1611}
!1824 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1825, file: !1710, line: 166)
!1825 = !DISubprogram(name: "wcscoll", scope: !1718, file: !1718, line: 61, type: !1822, flags: DIFlagPrototyped, spFlags: 0)
!1826 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1827, file: !1710, line: 167)
!1827 = !DISubprogram(name: "wcsncmp", scope: !1718, file: !1718, line: 59, type: !1828, flags: DIFlagPrototyped, spFlags: 0)
!1828 = !DISubroutineType(types: !1829)
!1829 = !{!544, !1611, !1611, !471}
!1830 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1831, file: !1710, line: 168)
!1831 = !DISubprogram(name: "wcsxfrm", scope: !1718, file: !1718, line: 62, type: !1832, flags: DIFlagPrototyped, spFlags: 0)
!1832 = !DISubroutineType(types: !1833)
!1833 = !{!471, !1595, !1610, !471}
!1834 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1835, file: !1710, line: 169)
!1835 = !DISubprogram(name: "wcschr", linkageName: "_Z6wcschrB9nie220108Ua9enable_ifILb1EEPww", scope: !1836, file: !1836, line: 147, type: !1837, flags: DIFlagPrototyped, spFlags: 0)
!1836 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/wchar.h", directory: "/work")
!1837 = !DISubroutineType(types: !1838)
!1838 = !{!1596, !1596, !1597}
!1839 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1840, file: !1710, line: 170)
!1840 = !DISubprogram(name: "wcspbrk", linkageName: "_Z7wcspbrkB9nie220108Ua9enable_ifILb1EEPwPKw", scope: !1836, file: !1836, line: 158, type: !1841, flags: DIFlagPrototyped, spFlags: 0)
!1841 = !DISubroutineType(types: !1842)
!1842 = !{!1596, !1596, !1611}
!1843 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1844, file: !1710, line: 171)
!1844 = !DISubprogram(name: "wcsrchr", linkageName: "_Z7wcsrchrB9nie220108Ua9enable_ifILb1EEPww", scope: !1836, file: !1836, line: 168, type: !1837, flags: DIFlagPrototyped, spFlags: 0)
!1845 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1846, file: !1710, line: 172)
!1846 = !DISubprogram(name: "wcsstr", linkageName: "_Z6wcsstrB9nie220108Ua9enable_ifILb1EEPwPKw", scope: !1836, file: !1836, line: 179, type: !1841, flags: DIFlagPrototyped, spFlags: 0)
!1847 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1848, file: !1710, line: 173)
!1848 = !DISubprogram(name: "wmemchr", linkageName: "_Z7wmemchrB9nie220108Ua9enable_ifILb1EEPwwj", scope: !1836, file: !1836, line: 190, type: !1849, flags: DIFlagPrototyped, spFlags: 0)
!1849 = !DISubroutineType(types: !1850)
!1850 = !{!1596, !1596, !1597, !471}
!1851 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1852, file: !1710, line: 174)
!1852 = !DISubprogram(name: "wcscspn", scope: !1718, file: !1718, line: 67, type: !1853, flags: DIFlagPrototyped, spFlags: 0)
!1853 = !DISubroutineType(types: !1854)
!1854 = !{!471, !1611, !1611}
!1855 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1856, file: !1710, line: 175)
!1856 = !DISubprogram(name: "wcslen", scope: !1718, file: !1718, line: 73, type: !1857, flags: DIFlagPrototyped, spFlags: 0)
!1857 = !DISubroutineType(types: !1858)
!1858 = !{!471, !1611}
!1859 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1860, file: !1710, line: 176)
!1860 = !DISubprogram(name: "wcsspn", scope: !1718, file: !1718, line: 68, type: !1853, flags: DIFlagPrototyped, spFlags: 0)
!1861 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1862, file: !1710, line: 177)
!1862 = !DISubprogram(name: "wcstok", scope: !1718, file: !1718, line: 71, type: !1863, flags: DIFlagPrototyped, spFlags: 0)
!1863 = !DISubroutineType(types: !1864)
!1864 = !{!1596, !1595, !1610, !1782}
!1865 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1866, file: !1710, line: 178)
!1866 = !DISubprogram(name: "wmemcmp", scope: !1718, file: !1718, line: 79, type: !1828, flags: DIFlagPrototyped, spFlags: 0)
!1867 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1868, file: !1710, line: 179)
!1868 = !DISubprogram(name: "wmemcpy", scope: !1718, file: !1718, line: 80, type: !1814, flags: DIFlagPrototyped, spFlags: 0)
!1869 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1870, file: !1710, line: 180)
!1870 = !DISubprogram(name: "wmemmove", scope: !1718, file: !1718, line: 81, type: !1871, flags: DIFlagPrototyped, spFlags: 0)
!1871 = !DISubroutineType(types: !1872)
!1872 = !{!1596, !1596, !1611, !471}
!1873 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1874, file: !1710, line: 181)
!1874 = !DISubprogram(name: "wmemset", scope: !1718, file: !1718, line: 82, type: !1849, flags: DIFlagPrototyped, spFlags: 0)
!1875 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1876, file: !1710, line: 182)
!1876 = !DISubprogram(name: "wcsftime", scope: !1718, file: !1718, line: 141, type: !1877, flags: DIFlagPrototyped, spFlags: 0)
!1877 = !DISubroutineType(types: !1878)
!1878 = !{!471, !1595, !471, !1610, !1124}
!1879 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1880, file: !1710, line: 183)
!1880 = !DISubprogram(name: "btowc", scope: !1718, file: !1718, line: 84, type: !1881, flags: DIFlagPrototyped, spFlags: 0)
!1881 = !DISubroutineType(types: !1882)
!1882 = !{!1654, !544}
!1883 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1884, file: !1710, line: 184)
!1884 = !DISubprogram(name: "wctob", scope: !1718, file: !1718, line: 85, type: !1663, flags: DIFlagPrototyped, spFlags: 0)
!1885 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1886, file: !1710, line: 185)
!1886 = !DISubprogram(name: "mbsinit", scope: !1718, file: !1718, line: 87, type: !1887, flags: DIFlagPrototyped, spFlags: 0)
!1887 = !DISubroutineType(types: !1888)
!1888 = !{!544, !1889}
!1889 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1890, size: 32)
!1890 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1620)
!1891 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1892, file: !1710, line: 186)
!1892 = !DISubprogram(name: "mbrlen", scope: !1718, file: !1718, line: 91, type: !1893, flags: DIFlagPrototyped, spFlags: 0)
!1893 = !DISubroutineType(types: !1894)
!1894 = !{!471, !1000, !471, !1895}
!1895 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1896)
!1896 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1620, size: 32)
!1897 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1898, file: !1710, line: 187)
!1898 = !DISubprogram(name: "mbrtowc", scope: !1718, file: !1718, line: 88, type: !1899, flags: DIFlagPrototyped, spFlags: 0)
!1899 = !DISubroutineType(types: !1900)
!1900 = !{!471, !1595, !1000, !471, !1895}
!1901 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1902, file: !1710, line: 188)
!1902 = !DISubprogram(name: "wcrtomb", scope: !1718, file: !1718, line: 89, type: !1903, flags: DIFlagPrototyped, spFlags: 0)
!1903 = !DISubroutineType(types: !1904)
!1904 = !{!471, !999, !1597, !1895}
!1905 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1906, file: !1710, line: 189)
!1906 = !DISubprogram(name: "mbsrtowcs", scope: !1718, file: !1718, line: 93, type: !1907, flags: DIFlagPrototyped, spFlags: 0)
!1907 = !DISubroutineType(types: !1908)
!1908 = !{!471, !1595, !1909, !471, !1895}
!1909 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1910)
!1910 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1001, size: 32)
!1911 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1912, file: !1710, line: 190)
!1912 = !DISubprogram(name: "wcsrtombs", scope: !1718, file: !1718, line: 94, type: !1913, flags: DIFlagPrototyped, spFlags: 0)
!1913 = !DISubroutineType(types: !1914)
!1914 = !{!471, !999, !1915, !471, !1895}
!1915 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !1916)
!1916 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1611, size: 32)
!1917 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1918, file: !1710, line: 192)
!1918 = !DISubprogram(name: "getwchar", scope: !1718, file: !1718, line: 129, type: !1919, flags: DIFlagPrototyped, spFlags: 0)
!1919 = !DISubroutineType(types: !1920)
!1920 = !{!1654}
!1921 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1922, file: !1710, line: 193)
!1922 = !DISubprogram(name: "vwscanf", scope: !1718, file: !1718, line: 123, type: !1923, flags: DIFlagPrototyped, spFlags: 0)
!1923 = !DISubroutineType(types: !1924)
!1924 = !{!544, !1610, !1733}
!1925 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1926, file: !1710, line: 194)
!1926 = !DISubprogram(name: "wscanf", scope: !1718, file: !1718, line: 119, type: !1927, flags: DIFlagPrototyped, spFlags: 0)
!1927 = !DISubroutineType(types: !1928)
!1928 = !{!544, !1610, null}
!1929 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1930, file: !1710, line: 196)
!1930 = !DISubprogram(name: "putwchar", scope: !1718, file: !1718, line: 133, type: !1931, flags: DIFlagPrototyped, spFlags: 0)
!1931 = !DISubroutineType(types: !1932)
!1932 = !{!1654, !1597}
!1933 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1934, file: !1710, line: 197)
!1934 = !DISubprogram(name: "vwprintf", scope: !1718, file: !1718, line: 115, type: !1923, flags: DIFlagPrototyped, spFlags: 0)
!1935 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1936, file: !1710, line: 198)
!1936 = !DISubprogram(name: "wprintf", scope: !1718, file: !1718, line: 111, type: !1927, flags: DIFlagPrototyped, spFlags: 0)
!1937 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1714, file: !1938, line: 120)
!1938 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libcxx/include/cstdio", directory: "/work")
!1939 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1940, file: !1938, line: 121)
!1940 = !DIDerivedType(tag: DW_TAG_typedef, name: "fpos_t", file: !1941, line: 60, baseType: !1942)
!1941 = !DIFile(filename: "main/.venv/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-musl/stdio.h", directory: "/work")
!1942 = !DICompositeType(tag: DW_TAG_union_type, name: "_G_fpos64_t", file: !1941, line: 56, size: 128, flags: DIFlagFwdDecl, identifier: "_ZTS11_G_fpos64_t")
!1943 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1944, file: !1938, line: 123)
!1944 = !DISubprogram(name: "fclose", scope: !1941, file: !1941, line: 72, type: !1945, flags: DIFlagPrototyped, spFlags: 0)
!1945 = !DISubroutineType(types: !1946)
!1946 = !{!544, !1722}
!1947 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1948, file: !1938, line: 124)
!1948 = !DISubprogram(name: "fflush", scope: !1941, file: !1941, line: 79, type: !1945, flags: DIFlagPrototyped, spFlags: 0)
!1949 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1950, file: !1938, line: 125)
!1950 = !DISubprogram(name: "setbuf", scope: !1941, file: !1941, line: 129, type: !1951, flags: DIFlagPrototyped, spFlags: 0)
!1951 = !DISubroutineType(types: !1952)
!1952 = !{null, !1721, !999}
!1953 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1954, file: !1938, line: 126)
!1954 = !DISubprogram(name: "setvbuf", scope: !1941, file: !1941, line: 128, type: !1955, flags: DIFlagPrototyped, spFlags: 0)
!1955 = !DISubroutineType(types: !1956)
!1956 = !{!544, !1721, !999, !544, !471}
!1957 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1958, file: !1938, line: 127)
!1958 = !DISubprogram(name: "fprintf", scope: !1941, file: !1941, line: 110, type: !1959, flags: DIFlagPrototyped, spFlags: 0)
!1959 = !DISubroutineType(types: !1960)
!1960 = !{!544, !1721, !1000, null}
!1961 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1962, file: !1938, line: 128)
!1962 = !DISubprogram(name: "fscanf", scope: !1941, file: !1941, line: 120, type: !1959, flags: DIFlagPrototyped, spFlags: 0)
!1963 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1964, file: !1938, line: 129)
!1964 = !DISubprogram(name: "snprintf", scope: !1941, file: !1941, line: 112, type: !1965, flags: DIFlagPrototyped, spFlags: 0)
!1965 = !DISubroutineType(types: !1966)
!1966 = !{!544, !999, !471, !1000, null}
!1967 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1968, file: !1938, line: 130)
!1968 = !DISubprogram(name: "sprintf", scope: !1941, file: !1941, line: 111, type: !1969, flags: DIFlagPrototyped, spFlags: 0)
!1969 = !DISubroutineType(types: !1970)
!1970 = !{!544, !999, !1000, null}
!1971 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1972, file: !1938, line: 131)
!1972 = !DISubprogram(name: "sscanf", scope: !1941, file: !1941, line: 121, type: !1973, flags: DIFlagPrototyped, spFlags: 0)
!1973 = !DISubroutineType(types: !1974)
!1974 = !{!544, !1000, !1000, null}
!1975 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1976, file: !1938, line: 132)
!1976 = !DISubprogram(name: "vfprintf", scope: !1941, file: !1941, line: 115, type: !1977, flags: DIFlagPrototyped, spFlags: 0)
!1977 = !DISubroutineType(types: !1978)
!1978 = !{!544, !1721, !1000, !1733}
!1979 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1980, file: !1938, line: 133)
!1980 = !DISubprogram(name: "vfscanf", scope: !1941, file: !1941, line: 123, type: !1977, flags: DIFlagPrototyped, spFlags: 0)
!1981 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1982, file: !1938, line: 134)
!1982 = !DISubprogram(name: "vsscanf", scope: !1941, file: !1941, line: 124, type: !1983, flags: DIFlagPrototyped, spFlags: 0)
!1983 = !DISubroutineType(types: !1984)
!1984 = !{!544, !1000, !1000, !1733}
!1985 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1986, file: !1938, line: 135)
!1986 = !DISubprogram(name: "vsnprintf", scope: !1941, file: !1941, line: 117, type: !1987, flags: DIFlagPrototyped, spFlags: 0)
!1987 = !DISubroutineType(types: !1988)
!1988 = !{!544, !999, !471, !1000, !1733}
!1989 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1990, file: !1938, line: 136)
!1990 = !DISubprogram(name: "vsprintf", scope: !1941, file: !1941, line: 116, type: !1991, flags: DIFlagPrototyped, spFlags: 0)
!1991 = !DISubroutineType(types: !1992)
!1992 = !{!544, !999, !1000, !1733}
!1993 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1994, file: !1938, line: 137)
!1994 = !DISubprogram(name: "fgetc", scope: !1941, file: !1941, line: 92, type: !1945, flags: DIFlagPrototyped, spFlags: 0)
!1995 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !1996, file: !1938, line: 138)
!1996 = !DISubprogram(name: "fgets", scope: !1941, file: !1941, line: 101, type: !1997, flags: DIFlagPrototyped, spFlags: 0)
!1997 = !DISubroutineType(types: !1998)
!1998 = !{!997, !999, !544, !1721}
!1999 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2000, file: !1938, line: 139)
!2000 = !DISubprogram(name: "fputc", scope: !1941, file: !1941, line: 97, type: !2001, flags: DIFlagPrototyped, spFlags: 0)
!2001 = !DISubroutineType(types: !2002)
!2002 = !{!544, !544, !1722}
!2003 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2004, file: !1938, line: 140)
!2004 = !DISubprogram(name: "fputs", scope: !1941, file: !1941, line: 106, type: !2005, flags: DIFlagPrototyped, spFlags: 0)
!2005 = !DISubroutineType(types: !2006)
!2006 = !{!544, !1000, !1721}
!2007 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2008, file: !1938, line: 141)
!2008 = !DISubprogram(name: "getc", scope: !1941, file: !1941, line: 93, type: !1945, flags: DIFlagPrototyped, spFlags: 0)
!2009 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2010, file: !1938, line: 142)
!2010 = !DISubprogram(name: "putc", scope: !1941, file: !1941, line: 98, type: !2001, flags: DIFlagPrototyped, spFlags: 0)
!2011 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2012, file: !1938, line: 143)
!2012 = !DISubprogram(name: "ungetc", scope: !1941, file: !1941, line: 95, type: !2001, flags: DIFlagPrototyped, spFlags: 0)
!2013 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2014, file: !1938, line: 144)
!2014 = !DISubprogram(name: "fread", scope: !1941, file: !1941, line: 89, type: !2015, flags: DIFlagPrototyped, spFlags: 0)
!2015 = !DISubroutineType(types: !2016)
!2016 = !{!471, !983, !471, !471, !1721}
!2017 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2018, file: !1938, line: 145)
!2018 = !DISubprogram(name: "fwrite", scope: !1941, file: !1941, line: 90, type: !2019, flags: DIFlagPrototyped, spFlags: 0)
!2019 = !DISubroutineType(types: !2020)
!2020 = !{!471, !984, !471, !471, !1721}
!2021 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2022, file: !1938, line: 146)
!2022 = !DISubprogram(name: "fgetpos", scope: !1941, file: !1941, line: 86, type: !2023, flags: DIFlagPrototyped, spFlags: 0)
!2023 = !DISubroutineType(types: !2024)
!2024 = !{!544, !1721, !2025}
!2025 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !2026)
!2026 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1940, size: 32)
!2027 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2028, file: !1938, line: 147)
!2028 = !DISubprogram(name: "fseek", scope: !1941, file: !1941, line: 82, type: !2029, flags: DIFlagPrototyped, spFlags: 0)
!2029 = !DISubroutineType(types: !2030)
!2030 = !{!544, !1722, !1071, !544}
!2031 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2032, file: !1938, line: 148)
!2032 = !DISubprogram(name: "fsetpos", scope: !1941, file: !1941, line: 87, type: !2033, flags: DIFlagPrototyped, spFlags: 0)
!2033 = !DISubroutineType(types: !2034)
!2034 = !{!544, !1722, !2035}
!2035 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2036, size: 32)
!2036 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1940)
!2037 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2038, file: !1938, line: 149)
!2038 = !DISubprogram(name: "ftell", scope: !1941, file: !1941, line: 83, type: !2039, flags: DIFlagPrototyped, spFlags: 0)
!2039 = !DISubroutineType(types: !2040)
!2040 = !{!1071, !1722}
!2041 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2042, file: !1938, line: 150)
!2042 = !DISubprogram(name: "rewind", scope: !1941, file: !1941, line: 84, type: !2043, flags: DIFlagPrototyped, spFlags: 0)
!2043 = !DISubroutineType(types: !2044)
!2044 = !{null, !1722}
!2045 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2046, file: !1938, line: 151)
!2046 = !DISubprogram(name: "clearerr", scope: !1941, file: !1941, line: 80, type: !2043, flags: DIFlagPrototyped, spFlags: 0)
!2047 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2048, file: !1938, line: 152)
!2048 = !DISubprogram(name: "feof", scope: !1941, file: !1941, line: 77, type: !1945, flags: DIFlagPrototyped, spFlags: 0)
!2049 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2050, file: !1938, line: 153)
!2050 = !DISubprogram(name: "ferror", scope: !1941, file: !1941, line: 78, type: !1945, flags: DIFlagPrototyped, spFlags: 0)
!2051 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2052, file: !1938, line: 154)
!2052 = !DISubprogram(name: "perror", scope: !1941, file: !1941, line: 126, type: !2053, flags: DIFlagPrototyped, spFlags: 0)
!2053 = !DISubroutineType(types: !2054)
!2054 = !{null, !1001}
!2055 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2056, file: !1938, line: 156)
!2056 = !DISubprogram(name: "fopen", scope: !1941, file: !1941, line: 70, type: !2057, flags: DIFlagPrototyped, spFlags: 0)
!2057 = !DISubroutineType(types: !2058)
!2058 = !{!1722, !1000, !1000}
!2059 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2060, file: !1938, line: 157)
!2060 = !DISubprogram(name: "freopen", scope: !1941, file: !1941, line: 71, type: !2061, flags: DIFlagPrototyped, spFlags: 0)
!2061 = !DISubroutineType(types: !2062)
!2062 = !{!1722, !1000, !1000, !1721}
!2063 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2064, file: !1938, line: 158)
!2064 = !DISubprogram(name: "remove", scope: !1941, file: !1941, line: 74, type: !1467, flags: DIFlagPrototyped, spFlags: 0)
!2065 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2066, file: !1938, line: 159)
!2066 = !DISubprogram(name: "rename", scope: !1941, file: !1941, line: 75, type: !1017, flags: DIFlagPrototyped, spFlags: 0)
!2067 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2068, file: !1938, line: 160)
!2068 = !DISubprogram(name: "tmpfile", scope: !1941, file: !1941, line: 132, type: !2069, flags: DIFlagPrototyped, spFlags: 0)
!2069 = !DISubroutineType(types: !2070)
!2070 = !{!1722}
!2071 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2072, file: !1938, line: 161)
!2072 = !DISubprogram(name: "tmpnam", scope: !1941, file: !1941, line: 131, type: !2073, flags: DIFlagPrototyped, spFlags: 0)
!2073 = !DISubroutineType(types: !2074)
!2074 = !{!997, !997}
!2075 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2076, file: !1938, line: 163)
!2076 = !DISubprogram(name: "getchar", scope: !1941, file: !1941, line: 94, type: !1510, flags: DIFlagPrototyped, spFlags: 0)
!2077 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2078, file: !1938, line: 167)
!2078 = !DISubprogram(name: "scanf", scope: !1941, file: !1941, line: 119, type: !2079, flags: DIFlagPrototyped, spFlags: 0)
!2079 = !DISubroutineType(types: !2080)
!2080 = !{!544, !1000, null}
!2081 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2082, file: !1938, line: 168)
!2082 = !DISubprogram(name: "vscanf", scope: !1941, file: !1941, line: 122, type: !2083, flags: DIFlagPrototyped, spFlags: 0)
!2083 = !DISubroutineType(types: !2084)
!2084 = !{!544, !1000, !1733}
!2085 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2086, file: !1938, line: 170)
!2086 = !DISubprogram(name: "printf", scope: !1941, file: !1941, line: 109, type: !2079, flags: DIFlagPrototyped, spFlags: 0)
!2087 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2088, file: !1938, line: 171)
!2088 = !DISubprogram(name: "putchar", scope: !1941, file: !1941, line: 99, type: !1566, flags: DIFlagPrototyped, spFlags: 0)
!2089 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2090, file: !1938, line: 172)
!2090 = !DISubprogram(name: "puts", scope: !1941, file: !1941, line: 107, type: !1467, flags: DIFlagPrototyped, spFlags: 0)
!2091 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !116, entity: !2092, file: !1938, line: 173)
!2092 = !DISubprogram(name: "vprintf", scope: !1941, file: !1941, line: 114, type: !2083, flags: DIFlagPrototyped, spFlags: 0)
!2093 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !0, entity: !752, file: !1735, line: 8)
!2094 = !{i32 1, !"NumRegisterParameters", i32 0}
!2095 = !{i32 7, !"Dwarf Version", i32 4}
!2096 = !{i32 2, !"Debug Info Version", i32 3}
!2097 = !{i32 1, !"wchar_size", i32 4}
!2098 = !{i32 7, !"uwtable", i32 2}
!2099 = !{i32 7, !"frame-pointer", i32 2}
!2100 = !{!"clang version 22.1.8"}
!2101 = distinct !DISubprogram(name: "zero_l1_buf", linkageName: "_Z11zero_l1_bufPjj", scope: !2102, file: !2102, line: 239, type: !2103, scopeLine: 239, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!2102 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/tt-1xx/risc_common.h", directory: "/work")
!2103 = !DISubroutineType(types: !2104)
!2104 = !{null, !2105, !143}
!2105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !143, size: 32)
!2106 = !{}
!2107 = !DILocalVariable(name: "buf", arg: 1, scope: !2101, file: !2102, line: 239, type: !2105)
!2108 = !DILocation(line: 239, column: 38, scope: !2101)
!2109 = !DILocalVariable(name: "size_bytes", arg: 2, scope: !2101, file: !2102, line: 239, type: !143)
!2110 = !DILocation(line: 239, column: 52, scope: !2101)
!2111 = !DILocalVariable(name: "i", scope: !2112, file: !2102, line: 240, type: !143)
!2112 = distinct !DILexicalBlock(scope: !2101, file: !2102, line: 240, column: 5)
!2113 = !DILocation(line: 240, column: 19, scope: !2112)
!2114 = !DILocation(line: 240, column: 10, scope: !2112)
!2115 = !DILocation(line: 240, column: 26, scope: !2116)
!2116 = distinct !DILexicalBlock(scope: !2112, file: !2102, line: 240, column: 5)
!2117 = !DILocation(line: 240, column: 30, scope: !2116)
!2118 = !DILocation(line: 240, column: 41, scope: !2116)
!2119 = !{!"branch_weights", i32 1048575, i32 1}
!2120 = !DILocation(line: 240, column: 28, scope: !2116)
!2121 = !DILocation(line: 240, column: 5, scope: !2112)
!2122 = !DILocation(line: 241, column: 9, scope: !2123)
!2123 = distinct !DILexicalBlock(scope: !2116, file: !2102, line: 240, column: 51)
!2124 = !DILocation(line: 241, column: 13, scope: !2123)
!2125 = !DILocation(line: 241, column: 16, scope: !2123)
!2126 = !DILocation(line: 242, column: 5, scope: !2123)
!2127 = !DILocation(line: 240, column: 47, scope: !2116)
!2128 = !DILocation(line: 240, column: 5, scope: !2116)
!2129 = distinct !{!2129, !2121, !2130, !2131}
!2130 = !DILocation(line: 242, column: 5, scope: !2112)
!2131 = !{!"llvm.loop.mustprogress"}
!2132 = !DILocation(line: 243, column: 1, scope: !2101)
!2133 = distinct !DISubprogram(name: "DebugPrintTypeToSize<U32_ARRAY>", linkageName: "_Z20DebugPrintTypeToSizeI9U32_ARRAYEjT_", scope: !2134, file: !2134, line: 156, type: !2135, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2138, retainedNodes: !2106)
!2134 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/debug/dprint.h", directory: "/work")
!2135 = !DISubroutineType(types: !2136)
!2136 = !{!143, !2137}
!2137 = !DICompositeType(tag: DW_TAG_structure_type, name: "U32_ARRAY", file: !2134, line: 123, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9U32_ARRAY")
!2138 = !{!2139}
!2139 = !DITemplateTypeParameter(name: "T", type: !2137)
!2140 = !DILocalVariable(name: "val", arg: 1, scope: !2133, file: !2134, line: 156, type: !2137)
!2141 = !DILocation(line: 156, column: 52, scope: !2133)
!2142 = !DILocation(line: 157, column: 16, scope: !2133)
!2143 = !DILocation(line: 157, column: 20, scope: !2133)
!2144 = !DILocation(line: 157, column: 5, scope: !2133)
!2145 = distinct !DISubprogram(name: "DebugPrintTypeAddr<U32_ARRAY>", linkageName: "_Z18DebugPrintTypeAddrI9U32_ARRAYEPKhPT_", scope: !2134, file: !2134, line: 160, type: !2146, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2138, retainedNodes: !2106)
!2146 = !DISubroutineType(types: !2147)
!2147 = !{!150, !2148}
!2148 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2137, size: 32)
!2149 = !DILocalVariable(name: "val", arg: 1, scope: !2145, file: !2134, line: 160, type: !2148)
!2150 = !DILocation(line: 160, column: 57, scope: !2145)
!2151 = !DILocation(line: 161, column: 28, scope: !2145)
!2152 = !DILocation(line: 161, column: 33, scope: !2145)
!2153 = !DILocation(line: 161, column: 5, scope: !2145)
!2154 = distinct !DISubprogram(name: "DebugPrintTypeToSize<TYPED_U32_ARRAY>", linkageName: "_Z20DebugPrintTypeToSizeI15TYPED_U32_ARRAYEjT_", scope: !2134, file: !2134, line: 164, type: !2155, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2158, retainedNodes: !2106)
!2155 = !DISubroutineType(types: !2156)
!2156 = !{!143, !2157}
!2157 = !DICompositeType(tag: DW_TAG_structure_type, name: "TYPED_U32_ARRAY", file: !2134, line: 128, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS15TYPED_U32_ARRAY")
!2158 = !{!2159}
!2159 = !DITemplateTypeParameter(name: "T", type: !2157)
!2160 = !DILocalVariable(name: "val", arg: 1, scope: !2154, file: !2134, line: 164, type: !2157)
!2161 = !DILocation(line: 164, column: 64, scope: !2154)
!2162 = !DILocation(line: 165, column: 16, scope: !2154)
!2163 = !DILocation(line: 165, column: 20, scope: !2154)
!2164 = !DILocation(line: 165, column: 5, scope: !2154)
!2165 = distinct !DISubprogram(name: "DebugPrintTypeAddr<TYPED_U32_ARRAY>", linkageName: "_Z18DebugPrintTypeAddrI15TYPED_U32_ARRAYEPKhPT_", scope: !2134, file: !2134, line: 168, type: !2166, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2158, retainedNodes: !2106)
!2166 = !DISubroutineType(types: !2167)
!2167 = !{!150, !2168}
!2168 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2157, size: 32)
!2169 = !DILocalVariable(name: "val", arg: 1, scope: !2165, file: !2134, line: 168, type: !2168)
!2170 = !DILocation(line: 168, column: 69, scope: !2165)
!2171 = !DILocation(line: 169, column: 28, scope: !2165)
!2172 = !DILocation(line: 169, column: 33, scope: !2165)
!2173 = !DILocation(line: 169, column: 5, scope: !2165)
!2174 = distinct !DISubprogram(name: "DebugPrintTypeToId<const char *>", linkageName: "_Z18DebugPrintTypeToIdIPKcEhv", scope: !2134, file: !2134, line: 173, type: !2175, scopeLine: 173, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2177)
!2175 = !DISubroutineType(types: !2176)
!2176 = !{!5}
!2177 = !{!2178}
!2178 = !DITemplateTypeParameter(name: "T", type: !1001)
!2179 = !DILocation(line: 174, column: 5, scope: !2174)
!2180 = distinct !DISubprogram(name: "DebugPrintTypeToId<char *>", linkageName: "_Z18DebugPrintTypeToIdIPcEhv", scope: !2134, file: !2134, line: 177, type: !2175, scopeLine: 177, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2181)
!2181 = !{!2182}
!2182 = !DITemplateTypeParameter(name: "T", type: !997)
!2183 = !DILocation(line: 178, column: 5, scope: !2180)
!2184 = distinct !DISubprogram(name: "DebugPrintTypeToId<ENDL>", linkageName: "_Z18DebugPrintTypeToIdI4ENDLEhv", scope: !2134, file: !2134, line: 181, type: !2175, scopeLine: 181, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2185)
!2185 = !{!2186}
!2186 = !DITemplateTypeParameter(name: "T", type: !2187)
!2187 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ENDL", file: !2134, line: 97, size: 8, flags: DIFlagTypePassByValue, elements: !2188, identifier: "_ZTS4ENDL")
!2188 = !{!2189}
!2189 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2187, file: !2134, line: 98, baseType: !998, size: 8)
!2190 = !DILocation(line: 182, column: 5, scope: !2184)
!2191 = distinct !DISubprogram(name: "DebugPrintTypeToId<SETW>", linkageName: "_Z18DebugPrintTypeToIdI4SETWEhv", scope: !2134, file: !2134, line: 185, type: !2175, scopeLine: 185, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2192)
!2192 = !{!2193}
!2193 = !DITemplateTypeParameter(name: "T", type: !2194)
!2194 = !DICompositeType(tag: DW_TAG_structure_type, name: "SETW", file: !2134, line: 119, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS4SETW")
!2195 = !DILocation(line: 186, column: 5, scope: !2191)
!2196 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned char>", linkageName: "_Z18DebugPrintTypeToIdIhEhv", scope: !2134, file: !2134, line: 189, type: !2175, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2197)
!2197 = !{!2198}
!2198 = !DITemplateTypeParameter(name: "T", type: !7)
!2199 = !DILocation(line: 190, column: 5, scope: !2196)
!2200 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned short>", linkageName: "_Z18DebugPrintTypeToIdItEhv", scope: !2134, file: !2134, line: 193, type: !2175, scopeLine: 193, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2201)
!2201 = !{!2202}
!2202 = !DITemplateTypeParameter(name: "T", type: !186)
!2203 = !DILocation(line: 194, column: 5, scope: !2200)
!2204 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned int>", linkageName: "_Z18DebugPrintTypeToIdIjEhv", scope: !2134, file: !2134, line: 200, type: !2175, scopeLine: 200, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2205)
!2205 = !{!2206}
!2206 = !DITemplateTypeParameter(name: "T", type: !118)
!2207 = !DILocation(line: 202, column: 5, scope: !2204)
!2208 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned long long>", linkageName: "_Z18DebugPrintTypeToIdIyEhv", scope: !2134, file: !2134, line: 205, type: !2175, scopeLine: 205, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2209)
!2209 = !{!2210}
!2210 = !DITemplateTypeParameter(name: "T", type: !153)
!2211 = !DILocation(line: 207, column: 5, scope: !2208)
!2212 = distinct !DISubprogram(name: "DebugPrintTypeToId<unsigned long>", linkageName: "_Z18DebugPrintTypeToIdImEhv", scope: !2134, file: !2134, line: 210, type: !2175, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2213)
!2213 = !{!2214}
!2214 = !DITemplateTypeParameter(name: "T", type: !1503)
!2215 = !DILocation(line: 212, column: 16, scope: !2216)
!2216 = distinct !DILexicalBlock(scope: !2217, file: !2134, line: 211, column: 62)
!2217 = distinct !DILexicalBlock(scope: !2212, file: !2134, line: 211, column: 19)
!2218 = !DILocation(line: 212, column: 9, scope: !2216)
!2219 = distinct !DISubprogram(name: "DebugPrintTypeToId<signed char>", linkageName: "_Z18DebugPrintTypeToIdIaEhv", scope: !2134, file: !2134, line: 219, type: !2175, scopeLine: 219, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2220)
!2220 = !{!2221}
!2221 = !DITemplateTypeParameter(name: "T", type: !925)
!2222 = !DILocation(line: 220, column: 5, scope: !2219)
!2223 = distinct !DISubprogram(name: "DebugPrintTypeToId<short>", linkageName: "_Z18DebugPrintTypeToIdIsEhv", scope: !2134, file: !2134, line: 223, type: !2175, scopeLine: 223, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2224)
!2224 = !{!2225}
!2225 = !DITemplateTypeParameter(name: "T", type: !441)
!2226 = !DILocation(line: 224, column: 5, scope: !2223)
!2227 = distinct !DISubprogram(name: "DebugPrintTypeToId<int>", linkageName: "_Z18DebugPrintTypeToIdIiEhv", scope: !2134, file: !2134, line: 227, type: !2175, scopeLine: 227, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2228)
!2228 = !{!827}
!2229 = !DILocation(line: 229, column: 5, scope: !2227)
!2230 = distinct !DISubprogram(name: "DebugPrintTypeToId<long long>", linkageName: "_Z18DebugPrintTypeToIdIxEhv", scope: !2134, file: !2134, line: 232, type: !2175, scopeLine: 232, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2231)
!2231 = !{!2232}
!2232 = !DITemplateTypeParameter(name: "T", type: !931)
!2233 = !DILocation(line: 234, column: 5, scope: !2230)
!2234 = distinct !DISubprogram(name: "DebugPrintTypeToId<long>", linkageName: "_Z18DebugPrintTypeToIdIlEhv", scope: !2134, file: !2134, line: 237, type: !2175, scopeLine: 237, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2235)
!2235 = !{!2236}
!2236 = !DITemplateTypeParameter(name: "T", type: !1071)
!2237 = !DILocation(line: 239, column: 16, scope: !2238)
!2238 = distinct !DILexicalBlock(scope: !2239, file: !2134, line: 238, column: 48)
!2239 = distinct !DILexicalBlock(scope: !2234, file: !2134, line: 238, column: 19)
!2240 = !DILocation(line: 239, column: 9, scope: !2238)
!2241 = distinct !DISubprogram(name: "DebugPrintTypeToId<float>", linkageName: "_Z18DebugPrintTypeToIdIfEhv", scope: !2134, file: !2134, line: 247, type: !2175, scopeLine: 247, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2242)
!2242 = !{!898}
!2243 = !DILocation(line: 248, column: 5, scope: !2241)
!2244 = distinct !DISubprogram(name: "DebugPrintTypeToId<char>", linkageName: "_Z18DebugPrintTypeToIdIcEhv", scope: !2134, file: !2134, line: 251, type: !2175, scopeLine: 251, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2245)
!2245 = !{!2246}
!2246 = !DITemplateTypeParameter(name: "T", type: !998)
!2247 = !DILocation(line: 252, column: 5, scope: !2244)
!2248 = distinct !DISubprogram(name: "DebugPrintTypeToId<BF16>", linkageName: "_Z18DebugPrintTypeToIdI4BF16Ehv", scope: !2134, file: !2134, line: 255, type: !2175, scopeLine: 255, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2249)
!2249 = !{!2250}
!2250 = !DITemplateTypeParameter(name: "T", type: !2251)
!2251 = !DICompositeType(tag: DW_TAG_structure_type, name: "BF16", file: !2134, line: 84, size: 16, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS4BF16")
!2252 = !DILocation(line: 256, column: 5, scope: !2248)
!2253 = distinct !DISubprogram(name: "DebugPrintTypeToId<SETPRECISION>", linkageName: "_Z18DebugPrintTypeToIdI12SETPRECISIONEhv", scope: !2134, file: !2134, line: 259, type: !2175, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2254)
!2254 = !{!2255}
!2255 = !DITemplateTypeParameter(name: "T", type: !2256)
!2256 = !DICompositeType(tag: DW_TAG_structure_type, name: "SETPRECISION", file: !2134, line: 100, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS12SETPRECISION")
!2257 = !DILocation(line: 260, column: 5, scope: !2253)
!2258 = distinct !DISubprogram(name: "DebugPrintTypeToId<FIXED>", linkageName: "_Z18DebugPrintTypeToIdI5FIXEDEhv", scope: !2134, file: !2134, line: 263, type: !2175, scopeLine: 263, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2259)
!2259 = !{!2260}
!2260 = !DITemplateTypeParameter(name: "T", type: !2261)
!2261 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "FIXED", file: !2134, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !2262, identifier: "_ZTS5FIXED")
!2262 = !{!2263}
!2263 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2261, file: !2134, line: 105, baseType: !998, size: 8)
!2264 = !DILocation(line: 264, column: 5, scope: !2258)
!2265 = distinct !DISubprogram(name: "DebugPrintTypeToId<DEFAULTFLOAT>", linkageName: "_Z18DebugPrintTypeToIdI12DEFAULTFLOATEhv", scope: !2134, file: !2134, line: 267, type: !2175, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2266)
!2266 = !{!2267}
!2267 = !DITemplateTypeParameter(name: "T", type: !2268)
!2268 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DEFAULTFLOAT", file: !2134, line: 107, size: 8, flags: DIFlagTypePassByValue, elements: !2269, identifier: "_ZTS12DEFAULTFLOAT")
!2269 = !{!2270}
!2270 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2268, file: !2134, line: 108, baseType: !998, size: 8)
!2271 = !DILocation(line: 268, column: 5, scope: !2265)
!2272 = distinct !DISubprogram(name: "DebugPrintTypeToId<HEX>", linkageName: "_Z18DebugPrintTypeToIdI3HEXEhv", scope: !2134, file: !2134, line: 271, type: !2175, scopeLine: 271, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2273)
!2273 = !{!2274}
!2274 = !DITemplateTypeParameter(name: "T", type: !2275)
!2275 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "HEX", file: !2134, line: 110, size: 8, flags: DIFlagTypePassByValue, elements: !2276, identifier: "_ZTS3HEX")
!2276 = !{!2277}
!2277 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2275, file: !2134, line: 111, baseType: !998, size: 8)
!2278 = !DILocation(line: 272, column: 5, scope: !2272)
!2279 = distinct !DISubprogram(name: "DebugPrintTypeToId<OCT>", linkageName: "_Z18DebugPrintTypeToIdI3OCTEhv", scope: !2134, file: !2134, line: 275, type: !2175, scopeLine: 275, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2280)
!2280 = !{!2281}
!2281 = !DITemplateTypeParameter(name: "T", type: !2282)
!2282 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "OCT", file: !2134, line: 113, size: 8, flags: DIFlagTypePassByValue, elements: !2283, identifier: "_ZTS3OCT")
!2283 = !{!2284}
!2284 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2282, file: !2134, line: 114, baseType: !998, size: 8)
!2285 = !DILocation(line: 276, column: 5, scope: !2279)
!2286 = distinct !DISubprogram(name: "DebugPrintTypeToId<DEC>", linkageName: "_Z18DebugPrintTypeToIdI3DECEhv", scope: !2134, file: !2134, line: 279, type: !2175, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2287)
!2287 = !{!2288}
!2288 = !DITemplateTypeParameter(name: "T", type: !2289)
!2289 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DEC", file: !2134, line: 116, size: 8, flags: DIFlagTypePassByValue, elements: !2290, identifier: "_ZTS3DEC")
!2290 = !{!2291}
!2291 = !DIDerivedType(tag: DW_TAG_member, name: "tmp", scope: !2289, file: !2134, line: 117, baseType: !998, size: 8)
!2292 = !DILocation(line: 280, column: 5, scope: !2286)
!2293 = distinct !DISubprogram(name: "DebugPrintTypeToId<F32>", linkageName: "_Z18DebugPrintTypeToIdI3F32Ehv", scope: !2134, file: !2134, line: 283, type: !2175, scopeLine: 283, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2294)
!2294 = !{!2295}
!2295 = !DITemplateTypeParameter(name: "T", type: !2296)
!2296 = !DICompositeType(tag: DW_TAG_structure_type, name: "F32", file: !2134, line: 88, size: 32, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS3F32")
!2297 = !DILocation(line: 284, column: 5, scope: !2293)
!2298 = distinct !DISubprogram(name: "DebugPrintTypeToId<U32>", linkageName: "_Z18DebugPrintTypeToIdI3U32Ehv", scope: !2134, file: !2134, line: 287, type: !2175, scopeLine: 287, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2299)
!2299 = !{!2300}
!2300 = !DITemplateTypeParameter(name: "T", type: !2301)
!2301 = !DICompositeType(tag: DW_TAG_structure_type, name: "U32", file: !2134, line: 92, size: 32, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS3U32")
!2302 = !DILocation(line: 288, column: 5, scope: !2298)
!2303 = distinct !DISubprogram(name: "DebugPrintTypeToId<U32_ARRAY>", linkageName: "_Z18DebugPrintTypeToIdI9U32_ARRAYEhv", scope: !2134, file: !2134, line: 291, type: !2175, scopeLine: 291, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2138)
!2304 = !DILocation(line: 292, column: 5, scope: !2303)
!2305 = distinct !DISubprogram(name: "DebugPrintTypeToId<TYPED_U32_ARRAY>", linkageName: "_Z18DebugPrintTypeToIdI15TYPED_U32_ARRAYEhv", scope: !2134, file: !2134, line: 295, type: !2175, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2158)
!2306 = !DILocation(line: 296, column: 5, scope: !2305)
!2307 = distinct !DISubprogram(name: "DebugPrintTypeToSize<const char *>", linkageName: "_Z20DebugPrintTypeToSizeIPKcEjT_", scope: !2134, file: !2134, line: 302, type: !2308, scopeLine: 302, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2177, retainedNodes: !2106)
!2308 = !DISubroutineType(types: !2309)
!2309 = !{!143, !1001}
!2310 = !DILocalVariable(name: "val", arg: 1, scope: !2307, file: !2134, line: 302, type: !1001)
!2311 = !DILocation(line: 302, column: 56, scope: !2307)
!2312 = !DILocation(line: 303, column: 29, scope: !2307)
!2313 = !DILocation(line: 303, column: 12, scope: !2307)
!2314 = !DILocation(line: 303, column: 5, scope: !2307)
!2315 = distinct !DISubprogram(name: "DebugPrintStrLen", linkageName: "_Z16DebugPrintStrLenPKc", scope: !2134, file: !2134, line: 135, type: !2308, scopeLine: 135, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!2316 = !DILocalVariable(name: "val", arg: 1, scope: !2315, file: !2134, line: 135, type: !1001)
!2317 = !DILocation(line: 135, column: 46, scope: !2315)
!2318 = !DILocalVariable(name: "end", scope: !2315, file: !2134, line: 136, type: !1001)
!2319 = !DILocation(line: 136, column: 17, scope: !2315)
!2320 = !DILocation(line: 136, column: 23, scope: !2315)
!2321 = !DILocation(line: 137, column: 5, scope: !2315)
!2322 = !DILocation(line: 137, column: 13, scope: !2315)
!2323 = !DILocation(line: 137, column: 12, scope: !2315)
!2324 = !DILocation(line: 138, column: 12, scope: !2325)
!2325 = distinct !DILexicalBlock(scope: !2315, file: !2134, line: 137, column: 18)
!2326 = distinct !{!2326, !2321, !2327, !2131}
!2327 = !DILocation(line: 139, column: 5, scope: !2315)
!2328 = !DILocation(line: 140, column: 21, scope: !2315)
!2329 = !DILocation(line: 140, column: 27, scope: !2315)
!2330 = !DILocation(line: 140, column: 25, scope: !2315)
!2331 = !DILocation(line: 140, column: 32, scope: !2315)
!2332 = !DILocation(line: 140, column: 5, scope: !2315)
!2333 = distinct !DISubprogram(name: "DebugPrintTypeAddr<const char *>", linkageName: "_Z18DebugPrintTypeAddrIPKcEPKhPT_", scope: !2134, file: !2134, line: 306, type: !2334, scopeLine: 306, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2177, retainedNodes: !2106)
!2334 = !DISubroutineType(types: !2335)
!2335 = !{!150, !1910}
!2336 = !DILocalVariable(name: "val", arg: 1, scope: !2333, file: !2134, line: 306, type: !1910)
!2337 = !DILocation(line: 306, column: 61, scope: !2333)
!2338 = !DILocation(line: 307, column: 46, scope: !2333)
!2339 = !DILocation(line: 307, column: 45, scope: !2333)
!2340 = !DILocation(line: 307, column: 5, scope: !2333)
!2341 = distinct !DISubprogram(name: "DebugPrintTypeToSize<char *>", linkageName: "_Z20DebugPrintTypeToSizeIPcEjT_", scope: !2134, file: !2134, line: 310, type: !2342, scopeLine: 310, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2181, retainedNodes: !2106)
!2342 = !DISubroutineType(types: !2343)
!2343 = !{!143, !997}
!2344 = !DILocalVariable(name: "val", arg: 1, scope: !2341, file: !2134, line: 310, type: !997)
!2345 = !DILocation(line: 310, column: 44, scope: !2341)
!2346 = !DILocation(line: 311, column: 29, scope: !2341)
!2347 = !DILocation(line: 311, column: 12, scope: !2341)
!2348 = !DILocation(line: 311, column: 5, scope: !2341)
!2349 = distinct !DISubprogram(name: "DebugPrintTypeAddr<char *>", linkageName: "_Z18DebugPrintTypeAddrIPcEPKhPT_", scope: !2134, file: !2134, line: 314, type: !2350, scopeLine: 314, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2181, retainedNodes: !2106)
!2350 = !DISubroutineType(types: !2351)
!2351 = !{!150, !1482}
!2352 = !DILocalVariable(name: "val", arg: 1, scope: !2349, file: !2134, line: 314, type: !1482)
!2353 = !DILocation(line: 314, column: 49, scope: !2349)
!2354 = !DILocation(line: 315, column: 46, scope: !2349)
!2355 = !DILocation(line: 315, column: 45, scope: !2349)
!2356 = !DILocation(line: 315, column: 5, scope: !2349)
!2357 = distinct !DISubprogram(name: "debug_print", linkageName: "_Z11debug_printR12DebugPrinter14DebugPrintData", scope: !2134, file: !2134, line: 339, type: !2358, scopeLine: 339, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!2358 = !DISubroutineType(types: !2359)
!2359 = !{null, !2360, !2362}
!2360 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !2361, size: 32)
!2361 = !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrinter", file: !2134, line: 318, size: 8, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS12DebugPrinter")
!2362 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "DebugPrintData", file: !2134, line: 333, size: 96, flags: DIFlagTypePassByValue, elements: !2363, identifier: "_ZTS14DebugPrintData")
!2363 = !{!2364, !2365, !2366}
!2364 = !DIDerivedType(tag: DW_TAG_member, name: "sz", scope: !2362, file: !2134, line: 334, baseType: !143, size: 32)
!2365 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !2362, file: !2134, line: 335, baseType: !150, size: 32, offset: 32)
!2366 = !DIDerivedType(tag: DW_TAG_member, name: "type_id", scope: !2362, file: !2134, line: 336, baseType: !5, size: 8, offset: 64)
!2367 = !DILocalVariable(name: "dp", arg: 1, scope: !2357, file: !2134, line: 339, type: !2360)
!2368 = !DILocation(line: 339, column: 62, scope: !2357)
!2369 = !DILocalVariable(name: "data", arg: 2, scope: !2357, file: !2134, line: 339, type: !2362)
!2370 = !DILocation(line: 339, column: 81, scope: !2357)
!2371 = !DILocalVariable(name: "dprint_buffer", scope: !2357, file: !2134, line: 340, type: !2372)
!2372 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2373, size: 32)
!2373 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !455)
!2374 = !DILocation(line: 340, column: 45, scope: !2357)
!2375 = !DILocation(line: 340, column: 61, scope: !2357)
!2376 = !DILocation(line: 341, column: 9, scope: !2377)
!2377 = distinct !DILexicalBlock(scope: !2357, file: !2134, line: 341, column: 9)
!2378 = !DILocation(line: 341, column: 24, scope: !2377)
!2379 = !DILocation(line: 341, column: 28, scope: !2377)
!2380 = !DILocation(line: 341, column: 33, scope: !2377)
!2381 = !DILocation(line: 343, column: 9, scope: !2382)
!2382 = distinct !DILexicalBlock(scope: !2377, file: !2134, line: 341, column: 71)
!2383 = !DILocalVariable(name: "payload_sz", scope: !2357, file: !2134, line: 346, type: !143)
!2384 = !DILocation(line: 346, column: 14, scope: !2357)
!2385 = !DILocation(line: 346, column: 32, scope: !2357)
!2386 = !DILocalVariable(name: "valaddr", scope: !2357, file: !2134, line: 347, type: !150)
!2387 = !DILocation(line: 347, column: 20, scope: !2357)
!2388 = !DILocation(line: 347, column: 35, scope: !2357)
!2389 = !DILocalVariable(name: "typecode", scope: !2357, file: !2134, line: 348, type: !5)
!2390 = !DILocation(line: 348, column: 13, scope: !2357)
!2391 = !DILocation(line: 348, column: 29, scope: !2357)
!2392 = !DILocalVariable(name: "code_sz", scope: !2357, file: !2134, line: 349, type: !543)
!2393 = !DILocation(line: 349, column: 19, scope: !2357)
!2394 = !DILocalVariable(name: "sz_sz", scope: !2357, file: !2134, line: 350, type: !543)
!2395 = !DILocation(line: 350, column: 19, scope: !2357)
!2396 = !DILocalVariable(name: "wpos", scope: !2357, file: !2134, line: 351, type: !143)
!2397 = !DILocation(line: 351, column: 14, scope: !2357)
!2398 = !DILocation(line: 351, column: 21, scope: !2357)
!2399 = !DILocation(line: 351, column: 36, scope: !2357)
!2400 = !DILocation(line: 351, column: 40, scope: !2357)
!2401 = !DILocalVariable(name: "sum_sz", scope: !2357, file: !2134, line: 352, type: !143)
!2402 = !DILocation(line: 352, column: 10, scope: !2357)
!2403 = !DILocation(line: 352, column: 19, scope: !2357)
!2404 = !DILocation(line: 352, column: 30, scope: !2357)
!2405 = !DILocation(line: 352, column: 40, scope: !2357)
!2406 = !DILocation(line: 353, column: 9, scope: !2407)
!2407 = distinct !DILexicalBlock(scope: !2357, file: !2134, line: 353, column: 9)
!2408 = !DILocation(line: 353, column: 16, scope: !2407)
!2409 = !DILocation(line: 353, column: 14, scope: !2407)
!2410 = !DILocation(line: 353, column: 23, scope: !2407)
!2411 = !DILocation(line: 356, column: 9, scope: !2412)
!2412 = distinct !DILexicalBlock(scope: !2407, file: !2134, line: 353, column: 62)
!2413 = !DILocation(line: 356, column: 16, scope: !2412)
!2414 = !DILocation(line: 356, column: 31, scope: !2412)
!2415 = !DILocation(line: 356, column: 35, scope: !2412)
!2416 = !DILocation(line: 356, column: 42, scope: !2412)
!2417 = !DILocation(line: 356, column: 57, scope: !2412)
!2418 = !DILocation(line: 356, column: 61, scope: !2412)
!2419 = !DILocation(line: 356, column: 40, scope: !2412)
!2420 = !DILocation(line: 362, column: 17, scope: !2421)
!2421 = distinct !DILexicalBlock(scope: !2422, file: !2134, line: 362, column: 17)
!2422 = distinct !DILexicalBlock(scope: !2412, file: !2134, line: 356, column: 67)
!2423 = !DILocation(line: 362, column: 32, scope: !2421)
!2424 = !DILocation(line: 362, column: 36, scope: !2421)
!2425 = !DILocation(line: 362, column: 41, scope: !2421)
!2426 = !DILocation(line: 363, column: 17, scope: !2427)
!2427 = distinct !DILexicalBlock(scope: !2421, file: !2134, line: 362, column: 79)
!2428 = distinct !{!2428, !2411, !2429, !2131}
!2429 = !DILocation(line: 365, column: 9, scope: !2412)
!2430 = !DILocation(line: 367, column: 9, scope: !2412)
!2431 = !DILocation(line: 367, column: 24, scope: !2412)
!2432 = !DILocation(line: 367, column: 28, scope: !2412)
!2433 = !DILocation(line: 367, column: 33, scope: !2412)
!2434 = !DILocation(line: 369, column: 9, scope: !2412)
!2435 = !DILocation(line: 369, column: 24, scope: !2412)
!2436 = !DILocation(line: 369, column: 28, scope: !2412)
!2437 = !DILocation(line: 369, column: 33, scope: !2412)
!2438 = !DILocation(line: 370, column: 14, scope: !2412)
!2439 = !DILocation(line: 371, column: 13, scope: !2440)
!2440 = distinct !DILexicalBlock(scope: !2412, file: !2134, line: 371, column: 13)
!2441 = !DILocation(line: 371, column: 24, scope: !2440)
!2442 = !DILocalVariable(name: "printbuf", scope: !2443, file: !2134, line: 381, type: !2444)
!2443 = distinct !DILexicalBlock(scope: !2440, file: !2134, line: 371, column: 65)
!2444 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !169, size: 32)
!2445 = !DILocation(line: 381, column: 31, scope: !2443)
!2446 = !DILocation(line: 381, column: 42, scope: !2443)
!2447 = !DILocation(line: 381, column: 57, scope: !2443)
!2448 = !DILocalVariable(name: "remaining_payload_size", scope: !2443, file: !2134, line: 382, type: !143)
!2449 = !DILocation(line: 382, column: 22, scope: !2443)
!2450 = !DILocation(line: 382, column: 47, scope: !2443)
!2451 = !DILocation(line: 383, column: 13, scope: !2443)
!2452 = !DILocation(line: 383, column: 20, scope: !2443)
!2453 = !DILocation(line: 383, column: 43, scope: !2443)
!2454 = !DILocalVariable(name: "curr_payload_size", scope: !2455, file: !2134, line: 384, type: !477)
!2455 = distinct !DILexicalBlock(scope: !2443, file: !2134, line: 383, column: 84)
!2456 = !DILocation(line: 384, column: 32, scope: !2455)
!2457 = !DILocation(line: 385, column: 40, scope: !2455)
!2458 = !DILocation(line: 387, column: 34, scope: !2455)
!2459 = !DILocation(line: 387, column: 17, scope: !2455)
!2460 = !DILocation(line: 387, column: 26, scope: !2455)
!2461 = !DILocation(line: 387, column: 32, scope: !2455)
!2462 = !DILocation(line: 388, column: 22, scope: !2455)
!2463 = !DILocation(line: 389, column: 17, scope: !2455)
!2464 = !DILocation(line: 389, column: 26, scope: !2455)
!2465 = !DILocation(line: 389, column: 32, scope: !2455)
!2466 = !DILocation(line: 390, column: 22, scope: !2455)
!2467 = !DILocalVariable(name: "j", scope: !2468, file: !2134, line: 391, type: !143)
!2468 = distinct !DILexicalBlock(scope: !2455, file: !2134, line: 391, column: 17)
!2469 = !DILocation(line: 391, column: 31, scope: !2468)
!2470 = !DILocation(line: 391, column: 22, scope: !2468)
!2471 = !DILocation(line: 391, column: 38, scope: !2472)
!2472 = distinct !DILexicalBlock(scope: !2468, file: !2134, line: 391, column: 17)
!2473 = !DILocation(line: 391, column: 40, scope: !2472)
!2474 = !DILocation(line: 391, column: 17, scope: !2468)
!2475 = !DILocation(line: 392, column: 43, scope: !2476)
!2476 = distinct !DILexicalBlock(scope: !2472, file: !2134, line: 391, column: 70)
!2477 = !DILocation(line: 392, column: 42, scope: !2476)
!2478 = !DILocation(line: 392, column: 21, scope: !2476)
!2479 = !DILocation(line: 392, column: 30, scope: !2476)
!2480 = !DILocation(line: 392, column: 37, scope: !2476)
!2481 = !DILocation(line: 392, column: 35, scope: !2476)
!2482 = !DILocation(line: 392, column: 40, scope: !2476)
!2483 = !DILocation(line: 393, column: 28, scope: !2476)
!2484 = !DILocation(line: 394, column: 17, scope: !2476)
!2485 = !DILocation(line: 391, column: 66, scope: !2472)
!2486 = !DILocation(line: 391, column: 17, scope: !2472)
!2487 = distinct !{!2487, !2474, !2488, !2131}
!2488 = !DILocation(line: 394, column: 17, scope: !2468)
!2489 = !DILocation(line: 395, column: 17, scope: !2455)
!2490 = !DILocation(line: 395, column: 26, scope: !2455)
!2491 = !DILocation(line: 395, column: 31, scope: !2455)
!2492 = !DILocation(line: 395, column: 51, scope: !2455)
!2493 = !DILocation(line: 395, column: 56, scope: !2455)
!2494 = !DILocation(line: 396, column: 22, scope: !2455)
!2495 = !DILocation(line: 397, column: 43, scope: !2455)
!2496 = !DILocation(line: 397, column: 17, scope: !2455)
!2497 = !DILocation(line: 397, column: 32, scope: !2455)
!2498 = !DILocation(line: 397, column: 36, scope: !2455)
!2499 = !DILocation(line: 397, column: 41, scope: !2455)
!2500 = !DILocation(line: 399, column: 17, scope: !2455)
!2501 = !DILocation(line: 399, column: 24, scope: !2455)
!2502 = !DILocation(line: 399, column: 39, scope: !2455)
!2503 = !DILocation(line: 399, column: 43, scope: !2455)
!2504 = !DILocation(line: 399, column: 50, scope: !2455)
!2505 = !DILocation(line: 399, column: 65, scope: !2455)
!2506 = !DILocation(line: 399, column: 69, scope: !2455)
!2507 = !DILocation(line: 399, column: 48, scope: !2455)
!2508 = !DILocation(line: 405, column: 25, scope: !2509)
!2509 = distinct !DILexicalBlock(scope: !2510, file: !2134, line: 405, column: 25)
!2510 = distinct !DILexicalBlock(scope: !2455, file: !2134, line: 399, column: 75)
!2511 = !DILocation(line: 405, column: 40, scope: !2509)
!2512 = !DILocation(line: 405, column: 44, scope: !2509)
!2513 = !DILocation(line: 405, column: 49, scope: !2509)
!2514 = !DILocation(line: 406, column: 25, scope: !2515)
!2515 = distinct !DILexicalBlock(scope: !2509, file: !2134, line: 405, column: 87)
!2516 = distinct !{!2516, !2500, !2517, !2131}
!2517 = !DILocation(line: 408, column: 17, scope: !2455)
!2518 = !DILocation(line: 410, column: 22, scope: !2455)
!2519 = !DILocation(line: 412, column: 40, scope: !2455)
!2520 = !DILocation(line: 413, column: 17, scope: !2455)
!2521 = !DILocation(line: 413, column: 32, scope: !2455)
!2522 = !DILocation(line: 413, column: 36, scope: !2455)
!2523 = !DILocation(line: 413, column: 41, scope: !2455)
!2524 = distinct !{!2524, !2451, !2525, !2131}
!2525 = !DILocation(line: 414, column: 13, scope: !2443)
!2526 = !DILocation(line: 415, column: 26, scope: !2443)
!2527 = !DILocation(line: 415, column: 24, scope: !2443)
!2528 = !DILocation(line: 416, column: 9, scope: !2443)
!2529 = !DILocation(line: 417, column: 5, scope: !2412)
!2530 = !DILocalVariable(name: "printbuf", scope: !2357, file: !2134, line: 419, type: !2444)
!2531 = !DILocation(line: 419, column: 23, scope: !2357)
!2532 = !DILocation(line: 419, column: 34, scope: !2357)
!2533 = !DILocation(line: 419, column: 49, scope: !2357)
!2534 = !DILocation(line: 421, column: 22, scope: !2357)
!2535 = !DILocation(line: 421, column: 5, scope: !2357)
!2536 = !DILocation(line: 421, column: 14, scope: !2357)
!2537 = !DILocation(line: 421, column: 20, scope: !2357)
!2538 = !DILocation(line: 422, column: 10, scope: !2357)
!2539 = !DILocation(line: 423, column: 22, scope: !2357)
!2540 = !DILocation(line: 423, column: 5, scope: !2357)
!2541 = !DILocation(line: 423, column: 14, scope: !2357)
!2542 = !DILocation(line: 423, column: 20, scope: !2357)
!2543 = !DILocation(line: 424, column: 10, scope: !2357)
!2544 = !DILocalVariable(name: "j", scope: !2545, file: !2134, line: 425, type: !143)
!2545 = distinct !DILexicalBlock(scope: !2357, file: !2134, line: 425, column: 5)
!2546 = !DILocation(line: 425, column: 19, scope: !2545)
!2547 = !DILocation(line: 425, column: 10, scope: !2545)
!2548 = !DILocation(line: 425, column: 26, scope: !2549)
!2549 = distinct !DILexicalBlock(scope: !2545, file: !2134, line: 425, column: 5)
!2550 = !DILocation(line: 425, column: 30, scope: !2549)
!2551 = !DILocation(line: 425, column: 28, scope: !2549)
!2552 = !DILocation(line: 425, column: 5, scope: !2545)
!2553 = !DILocation(line: 426, column: 30, scope: !2554)
!2554 = distinct !DILexicalBlock(scope: !2549, file: !2134, line: 425, column: 47)
!2555 = !DILocation(line: 426, column: 38, scope: !2554)
!2556 = !DILocation(line: 426, column: 9, scope: !2554)
!2557 = !DILocation(line: 426, column: 18, scope: !2554)
!2558 = !DILocation(line: 426, column: 25, scope: !2554)
!2559 = !DILocation(line: 426, column: 23, scope: !2554)
!2560 = !DILocation(line: 426, column: 28, scope: !2554)
!2561 = !DILocation(line: 427, column: 5, scope: !2554)
!2562 = !DILocation(line: 425, column: 43, scope: !2549)
!2563 = !DILocation(line: 425, column: 5, scope: !2549)
!2564 = distinct !{!2564, !2552, !2565, !2131}
!2565 = !DILocation(line: 427, column: 5, scope: !2545)
!2566 = !DILocation(line: 428, column: 13, scope: !2357)
!2567 = !DILocation(line: 428, column: 10, scope: !2357)
!2568 = !DILocation(line: 432, column: 31, scope: !2357)
!2569 = !DILocation(line: 432, column: 5, scope: !2357)
!2570 = !DILocation(line: 432, column: 20, scope: !2357)
!2571 = !DILocation(line: 432, column: 24, scope: !2357)
!2572 = !DILocation(line: 432, column: 29, scope: !2357)
!2573 = !DILocation(line: 433, column: 1, scope: !2357)
!2574 = distinct !DISubprogram(name: "get_debug_print_buffer", linkageName: "_Z22get_debug_print_bufferv", scope: !2575, file: !2575, line: 13, type: !2576, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!2575 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/debug/dprint_buffer.h", directory: "/work")
!2576 = !DISubroutineType(types: !2577)
!2577 = !{!2372}
!2578 = !DILocation(line: 14, column: 36, scope: !2574)
!2579 = !DILocation(line: 14, column: 47, scope: !2574)
!2580 = !DILocation(line: 14, column: 12, scope: !2574)
!2581 = !DILocation(line: 14, column: 5, scope: !2574)
!2582 = distinct !DISubprogram(name: "operator<<<const char *>", linkageName: "_ZlsIPKcE12DebugPrinterS2_T_", scope: !2134, file: !2134, line: 436, type: !2583, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2177, retainedNodes: !2106)
!2583 = !DISubroutineType(types: !2584)
!2584 = !{!2361, !2361, !1001}
!2585 = !DILocalVariable(name: "dp", arg: 1, scope: !2582, file: !2134, line: 436, type: !2361)
!2586 = !DILocation(line: 436, column: 68, scope: !2582)
!2587 = !DILocalVariable(name: "val", arg: 2, scope: !2582, file: !2134, line: 436, type: !1001)
!2588 = !DILocation(line: 436, column: 74, scope: !2582)
!2589 = !DILocation(line: 444, column: 5, scope: !2582)
!2590 = distinct !DISubprogram(name: "operator<<<ENDL>", linkageName: "_ZlsI4ENDLE12DebugPrinterS1_T_", scope: !2134, file: !2134, line: 436, type: !2591, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2185, retainedNodes: !2106)
!2591 = !DISubroutineType(types: !2592)
!2592 = !{!2361, !2361, !2187}
!2593 = !DILocalVariable(name: "dp", arg: 1, scope: !2590, file: !2134, line: 436, type: !2361)
!2594 = !DILocation(line: 436, column: 68, scope: !2590)
!2595 = !DILocalVariable(name: "val", arg: 2, scope: !2590, file: !2134, line: 436, type: !2187)
!2596 = !DILocation(line: 436, column: 74, scope: !2590)
!2597 = !DILocation(line: 444, column: 5, scope: !2590)
!2598 = distinct !DISubprogram(name: "operator<<<SETW>", linkageName: "_ZlsI4SETWE12DebugPrinterS1_T_", scope: !2134, file: !2134, line: 436, type: !2599, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2192, retainedNodes: !2106)
!2599 = !DISubroutineType(types: !2600)
!2600 = !{!2361, !2361, !2194}
!2601 = !DILocalVariable(name: "dp", arg: 1, scope: !2598, file: !2134, line: 436, type: !2361)
!2602 = !DILocation(line: 436, column: 68, scope: !2598)
!2603 = !DILocalVariable(name: "val", arg: 2, scope: !2598, file: !2134, line: 436, type: !2194)
!2604 = !DILocation(line: 436, column: 74, scope: !2598)
!2605 = !DILocation(line: 444, column: 5, scope: !2598)
!2606 = distinct !DISubprogram(name: "operator<<<unsigned char>", linkageName: "_ZlsIhE12DebugPrinterS0_T_", scope: !2134, file: !2134, line: 436, type: !2607, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2197, retainedNodes: !2106)
!2607 = !DISubroutineType(types: !2608)
!2608 = !{!2361, !2361, !7}
!2609 = !DILocalVariable(name: "dp", arg: 1, scope: !2606, file: !2134, line: 436, type: !2361)
!2610 = !DILocation(line: 436, column: 68, scope: !2606)
!2611 = !DILocalVariable(name: "val", arg: 2, scope: !2606, file: !2134, line: 436, type: !7)
!2612 = !DILocation(line: 436, column: 74, scope: !2606)
!2613 = !DILocation(line: 444, column: 5, scope: !2606)
!2614 = distinct !DISubprogram(name: "operator<<<unsigned short>", linkageName: "_ZlsItE12DebugPrinterS0_T_", scope: !2134, file: !2134, line: 436, type: !2615, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2201, retainedNodes: !2106)
!2615 = !DISubroutineType(types: !2616)
!2616 = !{!2361, !2361, !186}
!2617 = !DILocalVariable(name: "dp", arg: 1, scope: !2614, file: !2134, line: 436, type: !2361)
!2618 = !DILocation(line: 436, column: 68, scope: !2614)
!2619 = !DILocalVariable(name: "val", arg: 2, scope: !2614, file: !2134, line: 436, type: !186)
!2620 = !DILocation(line: 436, column: 74, scope: !2614)
!2621 = !DILocation(line: 444, column: 5, scope: !2614)
!2622 = distinct !DISubprogram(name: "operator<<<unsigned int>", linkageName: "_ZlsIjE12DebugPrinterS0_T_", scope: !2134, file: !2134, line: 436, type: !2623, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2205, retainedNodes: !2106)
!2623 = !DISubroutineType(types: !2624)
!2624 = !{!2361, !2361, !118}
!2625 = !DILocalVariable(name: "dp", arg: 1, scope: !2622, file: !2134, line: 436, type: !2361)
!2626 = !DILocation(line: 436, column: 68, scope: !2622)
!2627 = !DILocalVariable(name: "val", arg: 2, scope: !2622, file: !2134, line: 436, type: !118)
!2628 = !DILocation(line: 436, column: 74, scope: !2622)
!2629 = !DILocation(line: 444, column: 5, scope: !2622)
!2630 = distinct !DISubprogram(name: "operator<<<unsigned long long>", linkageName: "_ZlsIyE12DebugPrinterS0_T_", scope: !2134, file: !2134, line: 436, type: !2631, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2209, retainedNodes: !2106)
!2631 = !DISubroutineType(types: !2632)
!2632 = !{!2361, !2361, !153}
!2633 = !DILocalVariable(name: "dp", arg: 1, scope: !2630, file: !2134, line: 436, type: !2361)
!2634 = !DILocation(line: 436, column: 68, scope: !2630)
!2635 = !DILocalVariable(name: "val", arg: 2, scope: !2630, file: !2134, line: 436, type: !153)
!2636 = !DILocation(line: 436, column: 74, scope: !2630)
!2637 = !DILocation(line: 444, column: 5, scope: !2630)
!2638 = distinct !DISubprogram(name: "operator<<<signed char>", linkageName: "_ZlsIaE12DebugPrinterS0_T_", scope: !2134, file: !2134, line: 436, type: !2639, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2220, retainedNodes: !2106)
!2639 = !DISubroutineType(types: !2640)
!2640 = !{!2361, !2361, !925}
!2641 = !DILocalVariable(name: "dp", arg: 1, scope: !2638, file: !2134, line: 436, type: !2361)
!2642 = !DILocation(line: 436, column: 68, scope: !2638)
!2643 = !DILocalVariable(name: "val", arg: 2, scope: !2638, file: !2134, line: 436, type: !925)
!2644 = !DILocation(line: 436, column: 74, scope: !2638)
!2645 = !DILocation(line: 444, column: 5, scope: !2638)
!2646 = distinct !DISubprogram(name: "operator<<<short>", linkageName: "_ZlsIsE12DebugPrinterS0_T_", scope: !2134, file: !2134, line: 436, type: !2647, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2224, retainedNodes: !2106)
!2647 = !DISubroutineType(types: !2648)
!2648 = !{!2361, !2361, !441}
!2649 = !DILocalVariable(name: "dp", arg: 1, scope: !2646, file: !2134, line: 436, type: !2361)
!2650 = !DILocation(line: 436, column: 68, scope: !2646)
!2651 = !DILocalVariable(name: "val", arg: 2, scope: !2646, file: !2134, line: 436, type: !441)
!2652 = !DILocation(line: 436, column: 74, scope: !2646)
!2653 = !DILocation(line: 444, column: 5, scope: !2646)
!2654 = distinct !DISubprogram(name: "operator<<<int>", linkageName: "_ZlsIiE12DebugPrinterS0_T_", scope: !2134, file: !2134, line: 436, type: !2655, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2228, retainedNodes: !2106)
!2655 = !DISubroutineType(types: !2656)
!2656 = !{!2361, !2361, !544}
!2657 = !DILocalVariable(name: "dp", arg: 1, scope: !2654, file: !2134, line: 436, type: !2361)
!2658 = !DILocation(line: 436, column: 68, scope: !2654)
!2659 = !DILocalVariable(name: "val", arg: 2, scope: !2654, file: !2134, line: 436, type: !544)
!2660 = !DILocation(line: 436, column: 74, scope: !2654)
!2661 = !DILocation(line: 444, column: 5, scope: !2654)
!2662 = distinct !DISubprogram(name: "operator<<<long long>", linkageName: "_ZlsIxE12DebugPrinterS0_T_", scope: !2134, file: !2134, line: 436, type: !2663, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2231, retainedNodes: !2106)
!2663 = !DISubroutineType(types: !2664)
!2664 = !{!2361, !2361, !931}
!2665 = !DILocalVariable(name: "dp", arg: 1, scope: !2662, file: !2134, line: 436, type: !2361)
!2666 = !DILocation(line: 436, column: 68, scope: !2662)
!2667 = !DILocalVariable(name: "val", arg: 2, scope: !2662, file: !2134, line: 436, type: !931)
!2668 = !DILocation(line: 436, column: 74, scope: !2662)
!2669 = !DILocation(line: 444, column: 5, scope: !2662)
!2670 = distinct !DISubprogram(name: "operator<<<float>", linkageName: "_ZlsIfE12DebugPrinterS0_T_", scope: !2134, file: !2134, line: 436, type: !2671, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2242, retainedNodes: !2106)
!2671 = !DISubroutineType(types: !2672)
!2672 = !{!2361, !2361, !154}
!2673 = !DILocalVariable(name: "dp", arg: 1, scope: !2670, file: !2134, line: 436, type: !2361)
!2674 = !DILocation(line: 436, column: 68, scope: !2670)
!2675 = !DILocalVariable(name: "val", arg: 2, scope: !2670, file: !2134, line: 436, type: !154)
!2676 = !DILocation(line: 436, column: 74, scope: !2670)
!2677 = !DILocation(line: 444, column: 5, scope: !2670)
!2678 = distinct !DISubprogram(name: "operator<<<char>", linkageName: "_ZlsIcE12DebugPrinterS0_T_", scope: !2134, file: !2134, line: 436, type: !2679, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2245, retainedNodes: !2106)
!2679 = !DISubroutineType(types: !2680)
!2680 = !{!2361, !2361, !998}
!2681 = !DILocalVariable(name: "dp", arg: 1, scope: !2678, file: !2134, line: 436, type: !2361)
!2682 = !DILocation(line: 436, column: 68, scope: !2678)
!2683 = !DILocalVariable(name: "val", arg: 2, scope: !2678, file: !2134, line: 436, type: !998)
!2684 = !DILocation(line: 436, column: 74, scope: !2678)
!2685 = !DILocation(line: 444, column: 5, scope: !2678)
!2686 = distinct !DISubprogram(name: "operator<<<FIXED>", linkageName: "_ZlsI5FIXEDE12DebugPrinterS1_T_", scope: !2134, file: !2134, line: 436, type: !2687, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2259, retainedNodes: !2106)
!2687 = !DISubroutineType(types: !2688)
!2688 = !{!2361, !2361, !2261}
!2689 = !DILocalVariable(name: "dp", arg: 1, scope: !2686, file: !2134, line: 436, type: !2361)
!2690 = !DILocation(line: 436, column: 68, scope: !2686)
!2691 = !DILocalVariable(name: "val", arg: 2, scope: !2686, file: !2134, line: 436, type: !2261)
!2692 = !DILocation(line: 436, column: 74, scope: !2686)
!2693 = !DILocation(line: 444, column: 5, scope: !2686)
!2694 = distinct !DISubprogram(name: "operator<<<DEFAULTFLOAT>", linkageName: "_ZlsI12DEFAULTFLOATE12DebugPrinterS1_T_", scope: !2134, file: !2134, line: 436, type: !2695, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2266, retainedNodes: !2106)
!2695 = !DISubroutineType(types: !2696)
!2696 = !{!2361, !2361, !2268}
!2697 = !DILocalVariable(name: "dp", arg: 1, scope: !2694, file: !2134, line: 436, type: !2361)
!2698 = !DILocation(line: 436, column: 68, scope: !2694)
!2699 = !DILocalVariable(name: "val", arg: 2, scope: !2694, file: !2134, line: 436, type: !2268)
!2700 = !DILocation(line: 436, column: 74, scope: !2694)
!2701 = !DILocation(line: 444, column: 5, scope: !2694)
!2702 = distinct !DISubprogram(name: "operator<<<HEX>", linkageName: "_ZlsI3HEXE12DebugPrinterS1_T_", scope: !2134, file: !2134, line: 436, type: !2703, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2273, retainedNodes: !2106)
!2703 = !DISubroutineType(types: !2704)
!2704 = !{!2361, !2361, !2275}
!2705 = !DILocalVariable(name: "dp", arg: 1, scope: !2702, file: !2134, line: 436, type: !2361)
!2706 = !DILocation(line: 436, column: 68, scope: !2702)
!2707 = !DILocalVariable(name: "val", arg: 2, scope: !2702, file: !2134, line: 436, type: !2275)
!2708 = !DILocation(line: 436, column: 74, scope: !2702)
!2709 = !DILocation(line: 444, column: 5, scope: !2702)
!2710 = distinct !DISubprogram(name: "operator<<<OCT>", linkageName: "_ZlsI3OCTE12DebugPrinterS1_T_", scope: !2134, file: !2134, line: 436, type: !2711, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2280, retainedNodes: !2106)
!2711 = !DISubroutineType(types: !2712)
!2712 = !{!2361, !2361, !2282}
!2713 = !DILocalVariable(name: "dp", arg: 1, scope: !2710, file: !2134, line: 436, type: !2361)
!2714 = !DILocation(line: 436, column: 68, scope: !2710)
!2715 = !DILocalVariable(name: "val", arg: 2, scope: !2710, file: !2134, line: 436, type: !2282)
!2716 = !DILocation(line: 436, column: 74, scope: !2710)
!2717 = !DILocation(line: 444, column: 5, scope: !2710)
!2718 = distinct !DISubprogram(name: "operator<<<DEC>", linkageName: "_ZlsI3DECE12DebugPrinterS1_T_", scope: !2134, file: !2134, line: 436, type: !2719, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2287, retainedNodes: !2106)
!2719 = !DISubroutineType(types: !2720)
!2720 = !{!2361, !2361, !2289}
!2721 = !DILocalVariable(name: "dp", arg: 1, scope: !2718, file: !2134, line: 436, type: !2361)
!2722 = !DILocation(line: 436, column: 68, scope: !2718)
!2723 = !DILocalVariable(name: "val", arg: 2, scope: !2718, file: !2134, line: 436, type: !2289)
!2724 = !DILocation(line: 436, column: 74, scope: !2718)
!2725 = !DILocation(line: 444, column: 5, scope: !2718)
!2726 = distinct !DISubprogram(name: "operator<<<SETPRECISION>", linkageName: "_ZlsI12SETPRECISIONE12DebugPrinterS1_T_", scope: !2134, file: !2134, line: 436, type: !2727, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2254, retainedNodes: !2106)
!2727 = !DISubroutineType(types: !2728)
!2728 = !{!2361, !2361, !2256}
!2729 = !DILocalVariable(name: "dp", arg: 1, scope: !2726, file: !2134, line: 436, type: !2361)
!2730 = !DILocation(line: 436, column: 68, scope: !2726)
!2731 = !DILocalVariable(name: "val", arg: 2, scope: !2726, file: !2134, line: 436, type: !2256)
!2732 = !DILocation(line: 436, column: 74, scope: !2726)
!2733 = !DILocation(line: 444, column: 5, scope: !2726)
!2734 = distinct !DISubprogram(name: "operator<<<BF16>", linkageName: "_ZlsI4BF16E12DebugPrinterS1_T_", scope: !2134, file: !2134, line: 436, type: !2735, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2249, retainedNodes: !2106)
!2735 = !DISubroutineType(types: !2736)
!2736 = !{!2361, !2361, !2251}
!2737 = !DILocalVariable(name: "dp", arg: 1, scope: !2734, file: !2134, line: 436, type: !2361)
!2738 = !DILocation(line: 436, column: 68, scope: !2734)
!2739 = !DILocalVariable(name: "val", arg: 2, scope: !2734, file: !2134, line: 436, type: !2251)
!2740 = !DILocation(line: 436, column: 74, scope: !2734)
!2741 = !DILocation(line: 444, column: 5, scope: !2734)
!2742 = distinct !DISubprogram(name: "operator<<<F32>", linkageName: "_ZlsI3F32E12DebugPrinterS1_T_", scope: !2134, file: !2134, line: 436, type: !2743, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2294, retainedNodes: !2106)
!2743 = !DISubroutineType(types: !2744)
!2744 = !{!2361, !2361, !2296}
!2745 = !DILocalVariable(name: "dp", arg: 1, scope: !2742, file: !2134, line: 436, type: !2361)
!2746 = !DILocation(line: 436, column: 68, scope: !2742)
!2747 = !DILocalVariable(name: "val", arg: 2, scope: !2742, file: !2134, line: 436, type: !2296)
!2748 = !DILocation(line: 436, column: 74, scope: !2742)
!2749 = !DILocation(line: 444, column: 5, scope: !2742)
!2750 = distinct !DISubprogram(name: "operator<<<U32>", linkageName: "_ZlsI3U32E12DebugPrinterS1_T_", scope: !2134, file: !2134, line: 436, type: !2751, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2299, retainedNodes: !2106)
!2751 = !DISubroutineType(types: !2752)
!2752 = !{!2361, !2361, !2301}
!2753 = !DILocalVariable(name: "dp", arg: 1, scope: !2750, file: !2134, line: 436, type: !2361)
!2754 = !DILocation(line: 436, column: 68, scope: !2750)
!2755 = !DILocalVariable(name: "val", arg: 2, scope: !2750, file: !2134, line: 436, type: !2301)
!2756 = !DILocation(line: 436, column: 74, scope: !2750)
!2757 = !DILocation(line: 444, column: 5, scope: !2750)
!2758 = distinct !DISubprogram(name: "DebugPrintTypeToId<TileSlice<64> >", linkageName: "_Z18DebugPrintTypeToIdI9TileSliceILi64EEEhv", scope: !2759, file: !2759, line: 363, type: !2175, scopeLine: 363, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2760)
!2759 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/debug/dprint_tile.h", directory: "/work")
!2760 = !{!2761}
!2761 = !DITemplateTypeParameter(name: "T", type: !2762)
!2762 = !DICompositeType(tag: DW_TAG_structure_type, name: "TileSlice<64>", file: !2759, line: 221, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9TileSliceILi64EE")
!2763 = !DILocation(line: 364, column: 5, scope: !2758)
!2764 = distinct !DISubprogram(name: "DebugPrintTypeToId<TileSlice<128> >", linkageName: "_Z18DebugPrintTypeToIdI9TileSliceILi128EEEhv", scope: !2759, file: !2759, line: 367, type: !2175, scopeLine: 367, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2765)
!2765 = !{!2766}
!2766 = !DITemplateTypeParameter(name: "T", type: !2767)
!2767 = !DICompositeType(tag: DW_TAG_structure_type, name: "TileSlice<128>", file: !2759, line: 221, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9TileSliceILi128EE")
!2768 = !DILocation(line: 368, column: 5, scope: !2764)
!2769 = distinct !DISubprogram(name: "operator<<<TileSlice<64> >", linkageName: "_ZlsI9TileSliceILi64EEE12DebugPrinterS2_T_", scope: !2134, file: !2134, line: 436, type: !2770, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2760, retainedNodes: !2106)
!2770 = !DISubroutineType(types: !2771)
!2771 = !{!2361, !2361, !2762}
!2772 = !DILocalVariable(name: "dp", arg: 1, scope: !2769, file: !2134, line: 436, type: !2361)
!2773 = !DILocation(line: 436, column: 68, scope: !2769)
!2774 = !DILocalVariable(name: "val", arg: 2, scope: !2769, file: !2134, line: 436, type: !2762)
!2775 = !DILocation(line: 436, column: 74, scope: !2769)
!2776 = !DILocation(line: 444, column: 5, scope: !2769)
!2777 = distinct !DISubprogram(name: "get_dram_noc_addr", linkageName: "_Z17get_dram_noc_addrjjjjh", scope: !695, file: !695, line: 230, type: !2778, scopeLine: 235, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!2778 = !DISubroutineType(types: !2779)
!2779 = !{!152, !477, !477, !477, !477, !5}
!2780 = !DILocalVariable(name: "id", arg: 1, scope: !2777, file: !695, line: 231, type: !477)
!2781 = !DILocation(line: 231, column: 20, scope: !2777)
!2782 = !DILocalVariable(name: "page_size", arg: 2, scope: !2777, file: !695, line: 232, type: !477)
!2783 = !DILocation(line: 232, column: 20, scope: !2777)
!2784 = !DILocalVariable(name: "bank_base_address", arg: 3, scope: !2777, file: !695, line: 233, type: !477)
!2785 = !DILocation(line: 233, column: 20, scope: !2777)
!2786 = !DILocalVariable(name: "offset", arg: 4, scope: !2777, file: !695, line: 234, type: !477)
!2787 = !DILocation(line: 234, column: 20, scope: !2777)
!2788 = !DILocalVariable(name: "noc", arg: 5, scope: !2777, file: !695, line: 235, type: !5)
!2789 = !DILocation(line: 235, column: 13, scope: !2777)
!2790 = !DILocalVariable(name: "bank_offset_index", scope: !2777, file: !695, line: 236, type: !143)
!2791 = !DILocation(line: 236, column: 14, scope: !2777)
!2792 = !DILocation(line: 236, column: 84, scope: !2777)
!2793 = !DILocalVariable(name: "id", arg: 1, scope: !2794, file: !695, line: 19, type: !143)
!2794 = distinct !DISubprogram(name: "get_bank_offset_index<true>", linkageName: "_ZN20interleaved_addr_gen21get_bank_offset_indexILb1EEEjj", scope: !2795, file: !695, line: 19, type: !2796, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !710, retainedNodes: !2106)
!2795 = !DINamespace(name: "interleaved_addr_gen", scope: null)
!2796 = !DISubroutineType(types: !2797)
!2797 = !{!143, !143}
!2798 = !DILocation(line: 19, column: 54, scope: !2794, inlinedAt: !2799)
!2799 = distinct !DILocation(line: 236, column: 34, scope: !2777)
!2800 = !DILocation(line: 22, column: 54, scope: !2801, inlinedAt: !2799)
!2801 = distinct !DILexicalBlock(scope: !2802, file: !695, line: 20, column: 25)
!2802 = distinct !DILexicalBlock(scope: !2794, file: !695, line: 20, column: 19)
!2803 = !DILocalVariable(name: "n", arg: 1, scope: !2804, file: !2805, line: 84, type: !143)
!2804 = distinct !DISubprogram(name: "udivsi3_const_divisor<12U>", linkageName: "_Z21udivsi3_const_divisorILj12EEjj", scope: !2805, file: !2805, line: 84, type: !2796, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2806, retainedNodes: !2106)
!2805 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/mod_div_lib.h", directory: "/work")
!2806 = !{!2807}
!2807 = !DITemplateValueParameter(name: "d", type: !118, value: i32 12)
!2808 = !DILocation(line: 84, column: 79, scope: !2804, inlinedAt: !2809)
!2809 = distinct !DILocation(line: 22, column: 16, scope: !2801, inlinedAt: !2799)
!2810 = !DILocation(line: 92, column: 29, scope: !2811, inlinedAt: !2809)
!2811 = distinct !DILexicalBlock(scope: !2812, file: !2805, line: 90, column: 35)
!2812 = distinct !DILexicalBlock(scope: !2813, file: !2805, line: 90, column: 26)
!2813 = distinct !DILexicalBlock(scope: !2804, file: !2805, line: 88, column: 19)
!2814 = !DILocalVariable(name: "n", arg: 1, scope: !2815, file: !2805, line: 15, type: !143)
!2815 = distinct !DISubprogram(name: "fast_udiv_12", linkageName: "_Z12fast_udiv_12j", scope: !2805, file: !2805, line: 15, type: !2796, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!2816 = !DILocation(line: 15, column: 70, scope: !2815, inlinedAt: !2817)
!2817 = distinct !DILocation(line: 92, column: 16, scope: !2811, inlinedAt: !2809)
!2818 = !DILocation(line: 16, column: 24, scope: !2815, inlinedAt: !2817)
!2819 = !DILocation(line: 16, column: 26, scope: !2815, inlinedAt: !2817)
!2820 = !DILocation(line: 16, column: 40, scope: !2815, inlinedAt: !2817)
!2821 = !DILocation(line: 16, column: 47, scope: !2815, inlinedAt: !2817)
!2822 = !DILocation(line: 16, column: 12, scope: !2815, inlinedAt: !2817)
!2823 = !DILocalVariable(name: "bank_index", scope: !2777, file: !695, line: 237, type: !143)
!2824 = !DILocation(line: 237, column: 14, scope: !2777)
!2825 = !DILocation(line: 237, column: 70, scope: !2777)
!2826 = !DILocation(line: 237, column: 74, scope: !2777)
!2827 = !DILocalVariable(name: "id", arg: 1, scope: !2828, file: !695, line: 36, type: !143)
!2828 = distinct !DISubprogram(name: "get_bank_index<true>", linkageName: "_ZN20interleaved_addr_gen14get_bank_indexILb1EEEjjj", scope: !2795, file: !695, line: 36, type: !2829, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !710, retainedNodes: !2106)
!2829 = !DISubroutineType(types: !2830)
!2830 = !{!143, !143, !143}
!2831 = !DILocation(line: 36, column: 47, scope: !2828, inlinedAt: !2832)
!2832 = distinct !DILocation(line: 237, column: 27, scope: !2777)
!2833 = !DILocalVariable(name: "bank_offset_index", arg: 2, scope: !2828, file: !695, line: 36, type: !143)
!2834 = !DILocation(line: 36, column: 60, scope: !2828, inlinedAt: !2832)
!2835 = !DILocation(line: 38, column: 16, scope: !2836, inlinedAt: !2832)
!2836 = distinct !DILexicalBlock(scope: !2837, file: !695, line: 37, column: 25)
!2837 = distinct !DILexicalBlock(scope: !2828, file: !695, line: 37, column: 19)
!2838 = !DILocation(line: 38, column: 21, scope: !2836, inlinedAt: !2832)
!2839 = !DILocation(line: 38, column: 39, scope: !2836, inlinedAt: !2832)
!2840 = !DILocation(line: 38, column: 19, scope: !2836, inlinedAt: !2832)
!2841 = !DILocalVariable(name: "addr", scope: !2777, file: !695, line: 238, type: !143)
!2842 = !DILocation(line: 238, column: 14, scope: !2777)
!2843 = !DILocation(line: 239, column: 10, scope: !2777)
!2844 = !DILocation(line: 239, column: 47, scope: !2777)
!2845 = !DILocalVariable(name: "addr", arg: 1, scope: !2846, file: !2847, line: 7, type: !143)
!2846 = distinct !DISubprogram(name: "align_power_of_2", linkageName: "_Z16align_power_of_2jj", scope: !2847, file: !2847, line: 7, type: !2829, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!2847 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/alignment.h", directory: "/work")
!2848 = !DILocation(line: 7, column: 77, scope: !2846, inlinedAt: !2849)
!2849 = distinct !DILocation(line: 239, column: 30, scope: !2777)
!2850 = !DILocalVariable(name: "alignment", arg: 2, scope: !2846, file: !2847, line: 7, type: !143)
!2851 = !DILocation(line: 7, column: 92, scope: !2846, inlinedAt: !2849)
!2852 = !DILocation(line: 8, column: 14, scope: !2846, inlinedAt: !2849)
!2853 = !DILocation(line: 8, column: 19, scope: !2846, inlinedAt: !2849)
!2854 = !DILocation(line: 8, column: 27, scope: !2846, inlinedAt: !2849)
!2855 = !DILocation(line: 8, column: 37, scope: !2846, inlinedAt: !2849)
!2856 = !DILocation(line: 8, column: 24, scope: !2846, inlinedAt: !2849)
!2857 = !DILocation(line: 8, column: 43, scope: !2846, inlinedAt: !2849)
!2858 = !DILocation(line: 239, column: 28, scope: !2777)
!2859 = !DILocation(line: 240, column: 9, scope: !2777)
!2860 = !DILocation(line: 239, column: 114, scope: !2777)
!2861 = !DILocation(line: 240, column: 29, scope: !2777)
!2862 = !DILocation(line: 240, column: 27, scope: !2777)
!2863 = !DILocation(line: 240, column: 58, scope: !2777)
!2864 = !DILocation(line: 240, column: 38, scope: !2777)
!2865 = !DILocation(line: 240, column: 36, scope: !2777)
!2866 = !DILocalVariable(name: "noc_xy", scope: !2777, file: !695, line: 241, type: !143)
!2867 = !DILocation(line: 241, column: 14, scope: !2777)
!2868 = !DILocation(line: 241, column: 62, scope: !2777)
!2869 = !DILocation(line: 241, column: 74, scope: !2777)
!2870 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2871, file: !695, line: 45, type: !143)
!2871 = distinct !DISubprogram(name: "get_noc_xy<true>", linkageName: "_ZN20interleaved_addr_gen10get_noc_xyILb1EEEjjh", scope: !2795, file: !695, line: 45, type: !2872, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !710, retainedNodes: !2106)
!2872 = !DISubroutineType(types: !2873)
!2873 = !{!143, !143, !5}
!2874 = !DILocation(line: 45, column: 43, scope: !2871, inlinedAt: !2875)
!2875 = distinct !DILocation(line: 241, column: 23, scope: !2777)
!2876 = !DILocalVariable(name: "noc", arg: 2, scope: !2871, file: !695, line: 45, type: !5)
!2877 = !DILocation(line: 45, column: 63, scope: !2871, inlinedAt: !2875)
!2878 = !DILocation(line: 47, column: 36, scope: !2879, inlinedAt: !2875)
!2879 = distinct !DILexicalBlock(scope: !2880, file: !695, line: 46, column: 25)
!2880 = distinct !DILexicalBlock(scope: !2871, file: !695, line: 46, column: 19)
!2881 = !DILocation(line: 47, column: 16, scope: !2879, inlinedAt: !2875)
!2882 = !DILocation(line: 47, column: 41, scope: !2879, inlinedAt: !2875)
!2883 = !DILocalVariable(name: "noc_addr", scope: !2777, file: !695, line: 242, type: !152)
!2884 = !DILocation(line: 242, column: 14, scope: !2777)
!2885 = !DILocation(line: 242, column: 45, scope: !2777)
!2886 = !DILocation(line: 242, column: 53, scope: !2777)
!2887 = !DILocalVariable(name: "noc_xy", arg: 1, scope: !2888, file: !695, line: 222, type: !143)
!2888 = distinct !DISubprogram(name: "get_noc_addr_helper", linkageName: "_Z19get_noc_addr_helperjj", scope: !695, file: !695, line: 222, type: !2889, scopeLine: 222, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!2889 = !DISubroutineType(types: !2890)
!2890 = !{!152, !143, !143}
!2891 = !DILocation(line: 222, column: 49, scope: !2888, inlinedAt: !2892)
!2892 = distinct !DILocation(line: 242, column: 25, scope: !2777)
!2893 = !DILocalVariable(name: "addr", arg: 2, scope: !2888, file: !695, line: 222, type: !143)
!2894 = !DILocation(line: 222, column: 71, scope: !2888, inlinedAt: !2892)
!2895 = !DILocation(line: 227, column: 24, scope: !2888, inlinedAt: !2892)
!2896 = !DILocation(line: 227, column: 23, scope: !2888, inlinedAt: !2892)
!2897 = !DILocation(line: 227, column: 32, scope: !2888, inlinedAt: !2892)
!2898 = !DILocation(line: 227, column: 59, scope: !2888, inlinedAt: !2892)
!2899 = !DILocation(line: 227, column: 57, scope: !2888, inlinedAt: !2892)
!2900 = !DILocation(line: 243, column: 12, scope: !2777)
!2901 = !DILocation(line: 243, column: 5, scope: !2777)
!2902 = distinct !DISubprogram(name: "get_l1_noc_addr", linkageName: "_Z15get_l1_noc_addrjjjjh", scope: !695, file: !695, line: 246, type: !2778, scopeLine: 251, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!2903 = !DILocalVariable(name: "id", arg: 1, scope: !2902, file: !695, line: 247, type: !477)
!2904 = !DILocation(line: 247, column: 20, scope: !2902)
!2905 = !DILocalVariable(name: "page_size", arg: 2, scope: !2902, file: !695, line: 248, type: !477)
!2906 = !DILocation(line: 248, column: 20, scope: !2902)
!2907 = !DILocalVariable(name: "bank_base_address", arg: 3, scope: !2902, file: !695, line: 249, type: !477)
!2908 = !DILocation(line: 249, column: 20, scope: !2902)
!2909 = !DILocalVariable(name: "offset", arg: 4, scope: !2902, file: !695, line: 250, type: !477)
!2910 = !DILocation(line: 250, column: 20, scope: !2902)
!2911 = !DILocalVariable(name: "noc", arg: 5, scope: !2902, file: !695, line: 251, type: !5)
!2912 = !DILocation(line: 251, column: 13, scope: !2902)
!2913 = !DILocalVariable(name: "bank_offset_index", scope: !2902, file: !695, line: 252, type: !143)
!2914 = !DILocation(line: 252, column: 14, scope: !2902)
!2915 = !DILocation(line: 252, column: 85, scope: !2902)
!2916 = !DILocalVariable(name: "id", arg: 1, scope: !2917, file: !695, line: 19, type: !143)
!2917 = distinct !DISubprogram(name: "get_bank_offset_index<false>", linkageName: "_ZN20interleaved_addr_gen21get_bank_offset_indexILb0EEEjj", scope: !2795, file: !695, line: 19, type: !2796, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2918, retainedNodes: !2106)
!2918 = !{!2919}
!2919 = !DITemplateValueParameter(name: "DRAM", type: !290, value: i1 false)
!2920 = !DILocation(line: 19, column: 54, scope: !2917, inlinedAt: !2921)
!2921 = distinct !DILocation(line: 252, column: 34, scope: !2902)
!2922 = !DILocation(line: 30, column: 16, scope: !2923, inlinedAt: !2921)
!2923 = distinct !DILexicalBlock(scope: !2924, file: !695, line: 26, column: 12)
!2924 = distinct !DILexicalBlock(scope: !2917, file: !695, line: 20, column: 19)
!2925 = !DILocation(line: 30, column: 19, scope: !2923, inlinedAt: !2921)
!2926 = !DILocalVariable(name: "bank_index", scope: !2902, file: !695, line: 253, type: !143)
!2927 = !DILocation(line: 253, column: 14, scope: !2902)
!2928 = !DILocation(line: 253, column: 71, scope: !2902)
!2929 = !DILocation(line: 253, column: 75, scope: !2902)
!2930 = !DILocalVariable(name: "id", arg: 1, scope: !2931, file: !695, line: 36, type: !143)
!2931 = distinct !DISubprogram(name: "get_bank_index<false>", linkageName: "_ZN20interleaved_addr_gen14get_bank_indexILb0EEEjjj", scope: !2795, file: !695, line: 36, type: !2829, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2918, retainedNodes: !2106)
!2932 = !DILocation(line: 36, column: 47, scope: !2931, inlinedAt: !2933)
!2933 = distinct !DILocation(line: 253, column: 27, scope: !2902)
!2934 = !DILocalVariable(name: "bank_offset_index", arg: 2, scope: !2931, file: !695, line: 36, type: !143)
!2935 = !DILocation(line: 36, column: 60, scope: !2931, inlinedAt: !2933)
!2936 = !DILocation(line: 40, column: 16, scope: !2937, inlinedAt: !2933)
!2937 = distinct !DILexicalBlock(scope: !2938, file: !695, line: 39, column: 12)
!2938 = distinct !DILexicalBlock(scope: !2931, file: !695, line: 37, column: 19)
!2939 = !DILocation(line: 40, column: 21, scope: !2937, inlinedAt: !2933)
!2940 = !DILocation(line: 40, column: 39, scope: !2937, inlinedAt: !2933)
!2941 = !DILocation(line: 40, column: 19, scope: !2937, inlinedAt: !2933)
!2942 = !DILocalVariable(name: "addr", scope: !2902, file: !695, line: 254, type: !143)
!2943 = !DILocation(line: 254, column: 14, scope: !2902)
!2944 = !DILocation(line: 255, column: 10, scope: !2902)
!2945 = !DILocation(line: 255, column: 47, scope: !2902)
!2946 = !DILocation(line: 7, column: 77, scope: !2846, inlinedAt: !2947)
!2947 = distinct !DILocation(line: 255, column: 30, scope: !2902)
!2948 = !DILocation(line: 7, column: 92, scope: !2846, inlinedAt: !2947)
!2949 = !DILocation(line: 8, column: 14, scope: !2846, inlinedAt: !2947)
!2950 = !DILocation(line: 8, column: 19, scope: !2846, inlinedAt: !2947)
!2951 = !DILocation(line: 8, column: 27, scope: !2846, inlinedAt: !2947)
!2952 = !DILocation(line: 8, column: 37, scope: !2846, inlinedAt: !2947)
!2953 = !DILocation(line: 8, column: 24, scope: !2846, inlinedAt: !2947)
!2954 = !DILocation(line: 8, column: 43, scope: !2846, inlinedAt: !2947)
!2955 = !DILocation(line: 255, column: 28, scope: !2902)
!2956 = !DILocation(line: 256, column: 9, scope: !2902)
!2957 = !DILocation(line: 255, column: 115, scope: !2902)
!2958 = !DILocation(line: 256, column: 29, scope: !2902)
!2959 = !DILocation(line: 256, column: 27, scope: !2902)
!2960 = !DILocation(line: 256, column: 58, scope: !2902)
!2961 = !DILocation(line: 256, column: 38, scope: !2902)
!2962 = !DILocation(line: 256, column: 36, scope: !2902)
!2963 = !DILocalVariable(name: "noc_xy", scope: !2902, file: !695, line: 257, type: !143)
!2964 = !DILocation(line: 257, column: 14, scope: !2902)
!2965 = !DILocation(line: 257, column: 63, scope: !2902)
!2966 = !DILocation(line: 257, column: 75, scope: !2902)
!2967 = !DILocalVariable(name: "bank_index", arg: 1, scope: !2968, file: !695, line: 45, type: !143)
!2968 = distinct !DISubprogram(name: "get_noc_xy<false>", linkageName: "_ZN20interleaved_addr_gen10get_noc_xyILb0EEEjjh", scope: !2795, file: !695, line: 45, type: !2872, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2918, retainedNodes: !2106)
!2969 = !DILocation(line: 45, column: 43, scope: !2968, inlinedAt: !2970)
!2970 = distinct !DILocation(line: 257, column: 23, scope: !2902)
!2971 = !DILocalVariable(name: "noc", arg: 2, scope: !2968, file: !695, line: 45, type: !5)
!2972 = !DILocation(line: 45, column: 63, scope: !2968, inlinedAt: !2970)
!2973 = !DILocation(line: 49, column: 34, scope: !2974, inlinedAt: !2970)
!2974 = distinct !DILexicalBlock(scope: !2975, file: !695, line: 48, column: 12)
!2975 = distinct !DILexicalBlock(scope: !2968, file: !695, line: 46, column: 19)
!2976 = !DILocation(line: 49, column: 16, scope: !2974, inlinedAt: !2970)
!2977 = !DILocation(line: 49, column: 39, scope: !2974, inlinedAt: !2970)
!2978 = !DILocalVariable(name: "noc_addr", scope: !2902, file: !695, line: 258, type: !152)
!2979 = !DILocation(line: 258, column: 14, scope: !2902)
!2980 = !DILocation(line: 258, column: 45, scope: !2902)
!2981 = !DILocation(line: 258, column: 53, scope: !2902)
!2982 = !DILocation(line: 222, column: 49, scope: !2888, inlinedAt: !2983)
!2983 = distinct !DILocation(line: 258, column: 25, scope: !2902)
!2984 = !DILocation(line: 222, column: 71, scope: !2888, inlinedAt: !2983)
!2985 = !DILocation(line: 227, column: 24, scope: !2888, inlinedAt: !2983)
!2986 = !DILocation(line: 227, column: 23, scope: !2888, inlinedAt: !2983)
!2987 = !DILocation(line: 227, column: 32, scope: !2888, inlinedAt: !2983)
!2988 = !DILocation(line: 227, column: 59, scope: !2888, inlinedAt: !2983)
!2989 = !DILocation(line: 227, column: 57, scope: !2888, inlinedAt: !2983)
!2990 = !DILocation(line: 259, column: 12, scope: !2902)
!2991 = !DILocation(line: 259, column: 5, scope: !2902)
!2992 = distinct !DISubprogram(name: "get_system_memory_noc_addr", linkageName: "_Z26get_system_memory_noc_addrjjjjh", scope: !695, file: !695, line: 262, type: !2778, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!2993 = !DILocalVariable(name: "id", arg: 1, scope: !2992, file: !695, line: 263, type: !477)
!2994 = !DILocation(line: 263, column: 20, scope: !2992)
!2995 = !DILocalVariable(name: "page_size", arg: 2, scope: !2992, file: !695, line: 264, type: !477)
!2996 = !DILocation(line: 264, column: 20, scope: !2992)
!2997 = !DILocalVariable(name: "base_addr", arg: 3, scope: !2992, file: !695, line: 265, type: !477)
!2998 = !DILocation(line: 265, column: 20, scope: !2992)
!2999 = !DILocalVariable(name: "offset", arg: 4, scope: !2992, file: !695, line: 266, type: !477)
!3000 = !DILocation(line: 266, column: 20, scope: !2992)
!3001 = !DILocalVariable(name: "noc", arg: 5, scope: !2992, file: !695, line: 267, type: !5)
!3002 = !DILocation(line: 267, column: 13, scope: !2992)
!3003 = !DILocalVariable(name: "pcie_core_noc_encoding", scope: !2992, file: !695, line: 268, type: !152)
!3004 = !DILocation(line: 268, column: 14, scope: !2992)
!3005 = !DILocation(line: 269, column: 18, scope: !2992)
!3006 = !DILocalVariable(name: "addr", scope: !2992, file: !695, line: 270, type: !143)
!3007 = !DILocation(line: 270, column: 14, scope: !2992)
!3008 = !DILocation(line: 270, column: 21, scope: !2992)
!3009 = !DILocation(line: 270, column: 33, scope: !2992)
!3010 = !DILocation(line: 270, column: 45, scope: !2992)
!3011 = !DILocation(line: 270, column: 43, scope: !2992)
!3012 = !DILocation(line: 270, column: 31, scope: !2992)
!3013 = !DILocation(line: 270, column: 50, scope: !2992)
!3014 = !DILocation(line: 270, column: 48, scope: !2992)
!3015 = !DILocalVariable(name: "noc_addr", scope: !2992, file: !695, line: 271, type: !152)
!3016 = !DILocation(line: 271, column: 14, scope: !2992)
!3017 = !DILocation(line: 271, column: 25, scope: !2992)
!3018 = !DILocation(line: 271, column: 50, scope: !2992)
!3019 = !DILocation(line: 271, column: 48, scope: !2992)
!3020 = !DILocation(line: 272, column: 12, scope: !2992)
!3021 = !DILocation(line: 272, column: 5, scope: !2992)
!3022 = distinct !DISubprogram(name: "get_dram_bank_base_offset", linkageName: "_ZN15tensor_accessor25get_dram_bank_base_offsetEjh", scope: !103, file: !691, line: 35, type: !3023, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!3023 = !DISubroutineType(types: !3024)
!3024 = !{!152, !143, !5}
!3025 = !DILocalVariable(name: "bank_id", arg: 1, scope: !3022, file: !691, line: 35, type: !143)
!3026 = !DILocation(line: 35, column: 45, scope: !3022)
!3027 = !DILocalVariable(name: "noc", arg: 2, scope: !3022, file: !691, line: 35, type: !5)
!3028 = !DILocation(line: 35, column: 62, scope: !3022)
!3029 = !DILocalVariable(name: "bank_offset_index", scope: !3022, file: !691, line: 37, type: !143)
!3030 = !DILocation(line: 37, column: 14, scope: !3022)
!3031 = !DILocation(line: 37, column: 84, scope: !3022)
!3032 = !DILocation(line: 19, column: 54, scope: !2794, inlinedAt: !3033)
!3033 = distinct !DILocation(line: 37, column: 34, scope: !3022)
!3034 = !DILocation(line: 22, column: 54, scope: !2801, inlinedAt: !3033)
!3035 = !DILocation(line: 84, column: 79, scope: !2804, inlinedAt: !3036)
!3036 = distinct !DILocation(line: 22, column: 16, scope: !2801, inlinedAt: !3033)
!3037 = !DILocation(line: 92, column: 29, scope: !2811, inlinedAt: !3036)
!3038 = !DILocation(line: 15, column: 70, scope: !2815, inlinedAt: !3039)
!3039 = distinct !DILocation(line: 92, column: 16, scope: !2811, inlinedAt: !3036)
!3040 = !DILocation(line: 16, column: 24, scope: !2815, inlinedAt: !3039)
!3041 = !DILocation(line: 16, column: 26, scope: !2815, inlinedAt: !3039)
!3042 = !DILocation(line: 16, column: 40, scope: !2815, inlinedAt: !3039)
!3043 = !DILocation(line: 16, column: 47, scope: !2815, inlinedAt: !3039)
!3044 = !DILocation(line: 16, column: 12, scope: !2815, inlinedAt: !3039)
!3045 = !DILocalVariable(name: "bank_index", scope: !3022, file: !691, line: 38, type: !143)
!3046 = !DILocation(line: 38, column: 14, scope: !3022)
!3047 = !DILocation(line: 38, column: 70, scope: !3022)
!3048 = !DILocation(line: 38, column: 79, scope: !3022)
!3049 = !DILocation(line: 36, column: 47, scope: !2828, inlinedAt: !3050)
!3050 = distinct !DILocation(line: 38, column: 27, scope: !3022)
!3051 = !DILocation(line: 36, column: 60, scope: !2828, inlinedAt: !3050)
!3052 = !DILocation(line: 38, column: 16, scope: !2836, inlinedAt: !3050)
!3053 = !DILocation(line: 38, column: 21, scope: !2836, inlinedAt: !3050)
!3054 = !DILocation(line: 38, column: 39, scope: !2836, inlinedAt: !3050)
!3055 = !DILocation(line: 38, column: 19, scope: !2836, inlinedAt: !3050)
!3056 = !DILocalVariable(name: "bank_offset", scope: !3022, file: !691, line: 39, type: !143)
!3057 = !DILocation(line: 39, column: 14, scope: !3022)
!3058 = !DILocation(line: 39, column: 72, scope: !3022)
!3059 = !DILocalVariable(name: "bank_index", arg: 1, scope: !3060, file: !695, line: 54, type: !143)
!3060 = distinct !DISubprogram(name: "get_bank_offset<true>", linkageName: "_ZN20interleaved_addr_gen15get_bank_offsetILb1EEEjj", scope: !2795, file: !695, line: 54, type: !2796, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !710, retainedNodes: !2106)
!3061 = !DILocation(line: 54, column: 48, scope: !3060, inlinedAt: !3062)
!3062 = distinct !DILocation(line: 39, column: 28, scope: !3022)
!3063 = !DILocation(line: 56, column: 36, scope: !3064, inlinedAt: !3062)
!3064 = distinct !DILexicalBlock(scope: !3065, file: !695, line: 55, column: 25)
!3065 = distinct !DILexicalBlock(scope: !3060, file: !695, line: 55, column: 19)
!3066 = !DILocation(line: 56, column: 16, scope: !3064, inlinedAt: !3062)
!3067 = !DILocalVariable(name: "noc_xy", scope: !3022, file: !691, line: 40, type: !143)
!3068 = !DILocation(line: 40, column: 14, scope: !3022)
!3069 = !DILocation(line: 40, column: 62, scope: !3022)
!3070 = !DILocation(line: 40, column: 74, scope: !3022)
!3071 = !DILocation(line: 45, column: 43, scope: !2871, inlinedAt: !3072)
!3072 = distinct !DILocation(line: 40, column: 23, scope: !3022)
!3073 = !DILocation(line: 45, column: 63, scope: !2871, inlinedAt: !3072)
!3074 = !DILocation(line: 47, column: 36, scope: !2879, inlinedAt: !3072)
!3075 = !DILocation(line: 47, column: 16, scope: !2879, inlinedAt: !3072)
!3076 = !DILocation(line: 47, column: 41, scope: !2879, inlinedAt: !3072)
!3077 = !DILocalVariable(name: "noc_addr", scope: !3022, file: !691, line: 41, type: !152)
!3078 = !DILocation(line: 41, column: 14, scope: !3022)
!3079 = !DILocation(line: 41, column: 45, scope: !3022)
!3080 = !DILocation(line: 41, column: 53, scope: !3022)
!3081 = !DILocation(line: 222, column: 49, scope: !2888, inlinedAt: !3082)
!3082 = distinct !DILocation(line: 41, column: 25, scope: !3022)
!3083 = !DILocation(line: 222, column: 71, scope: !2888, inlinedAt: !3082)
!3084 = !DILocation(line: 227, column: 24, scope: !2888, inlinedAt: !3082)
!3085 = !DILocation(line: 227, column: 23, scope: !2888, inlinedAt: !3082)
!3086 = !DILocation(line: 227, column: 32, scope: !2888, inlinedAt: !3082)
!3087 = !DILocation(line: 227, column: 59, scope: !2888, inlinedAt: !3082)
!3088 = !DILocation(line: 227, column: 57, scope: !2888, inlinedAt: !3082)
!3089 = !DILocation(line: 42, column: 12, scope: !3022)
!3090 = !DILocation(line: 42, column: 5, scope: !3022)
!3091 = distinct !DISubprogram(name: "is_l1_address", linkageName: "_Z13is_l1_addressy", scope: !3092, file: !3092, line: 94, type: !3093, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!3092 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/api/dataflow/dataflow_api.h", directory: "/work")
!3093 = !DISubroutineType(types: !3094)
!3094 = !{!290, !152}
!3095 = !DILocalVariable(name: "addr", arg: 1, scope: !3091, file: !3092, line: 94, type: !152)
!3096 = !DILocation(line: 94, column: 29, scope: !3091)
!3097 = !DILocation(line: 94, column: 46, scope: !3091)
!3098 = !DILocation(line: 94, column: 51, scope: !3091)
!3099 = !DILocation(line: 94, column: 65, scope: !3091)
!3100 = !DILocation(line: 94, column: 37, scope: !3091)
!3101 = distinct !DISubprogram(name: "noc_async_read_barrier", linkageName: "_Z22noc_async_read_barrierh", scope: !3092, file: !3092, line: 1737, type: !3102, scopeLine: 1737, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!3102 = !DISubroutineType(types: !3103)
!3103 = !{null, !5}
!3104 = !DILocalVariable(name: "noc", arg: 1, scope: !3101, file: !3092, line: 1737, type: !5)
!3105 = !DILocation(line: 1737, column: 37, scope: !3101)
!3106 = !DILocation(line: 1746, column: 9, scope: !3107)
!3107 = distinct !DILexicalBlock(scope: !3108, file: !3092, line: 1745, column: 12)
!3108 = distinct !DILexicalBlock(scope: !3101, file: !3092, line: 1741, column: 19)
!3109 = !DILocation(line: 1746, column: 42, scope: !3107)
!3110 = !DILocalVariable(name: "noc", arg: 1, scope: !3111, file: !904, line: 448, type: !143)
!3111 = distinct !DISubprogram(name: "ncrisc_noc_reads_flushed", linkageName: "_Z24ncrisc_noc_reads_flushedj", scope: !904, file: !904, line: 448, type: !3112, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!3112 = !DISubroutineType(types: !3113)
!3113 = !{!290, !143}
!3114 = !DILocation(line: 448, column: 78, scope: !3111, inlinedAt: !3115)
!3115 = distinct !DILocation(line: 1746, column: 17, scope: !3107)
!3116 = !DILocation(line: 449, column: 33, scope: !3111, inlinedAt: !3115)
!3117 = !DILocalVariable(name: "noc", arg: 1, scope: !3118, file: !904, line: 146, type: !143)
!3118 = distinct !DISubprogram(name: "NOC_STATUS_READ_REG", linkageName: "_Z19NOC_STATUS_READ_REGjj", scope: !904, file: !904, line: 146, type: !2829, scopeLine: 146, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!3119 = !DILocation(line: 146, column: 77, scope: !3118, inlinedAt: !3120)
!3120 = distinct !DILocation(line: 449, column: 13, scope: !3111, inlinedAt: !3115)
!3121 = !DILocalVariable(name: "reg_id", arg: 2, scope: !3118, file: !904, line: 146, type: !143)
!3122 = !DILocation(line: 146, column: 91, scope: !3118, inlinedAt: !3120)
!3123 = !DILocalVariable(name: "offset", scope: !3118, file: !904, line: 147, type: !143)
!3124 = !DILocation(line: 147, column: 14, scope: !3118, inlinedAt: !3120)
!3125 = !DILocation(line: 147, column: 24, scope: !3118, inlinedAt: !3120)
!3126 = !DILocation(line: 147, column: 28, scope: !3118, inlinedAt: !3120)
!3127 = !DILocation(line: 147, column: 69, scope: !3118, inlinedAt: !3120)
!3128 = !DILocation(line: 147, column: 58, scope: !3118, inlinedAt: !3120)
!3129 = !DILocation(line: 147, column: 56, scope: !3118, inlinedAt: !3120)
!3130 = !DILocalVariable(name: "ptr", scope: !3118, file: !904, line: 148, type: !537)
!3131 = !DILocation(line: 148, column: 24, scope: !3118, inlinedAt: !3120)
!3132 = !DILocation(line: 148, column: 50, scope: !3118, inlinedAt: !3120)
!3133 = !DILocation(line: 148, column: 30, scope: !3118, inlinedAt: !3120)
!3134 = !DILocation(line: 149, column: 13, scope: !3118, inlinedAt: !3120)
!3135 = !DILocation(line: 149, column: 12, scope: !3118, inlinedAt: !3120)
!3136 = !DILocation(line: 449, column: 88, scope: !3111, inlinedAt: !3115)
!3137 = !DILocation(line: 449, column: 67, scope: !3111, inlinedAt: !3115)
!3138 = !DILocation(line: 449, column: 64, scope: !3111, inlinedAt: !3115)
!3139 = !DILocation(line: 1746, column: 16, scope: !3107)
!3140 = distinct !{!3140, !3106, !3141, !2131}
!3141 = !DILocation(line: 1746, column: 47, scope: !3107)
!3142 = !DILocation(line: 1752, column: 1, scope: !3101)
!3143 = distinct !DISubprogram(name: "kernel_main", linkageName: "_Z11kernel_mainv", scope: !1735, file: !1735, line: 10, type: !1534, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!3144 = !DILocalVariable(name: "memory", scope: !3143, file: !1735, line: 11, type: !477)
!3145 = !DILocation(line: 11, column: 20, scope: !3143)
!3146 = !DILocalVariable(name: "operand", arg: 1, scope: !3147, file: !3092, line: 323, type: !143)
!3147 = distinct !DISubprogram(name: "get_write_ptr", linkageName: "_Z13get_write_ptrj", scope: !3092, file: !3092, line: 323, type: !2796, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!3148 = !DILocation(line: 323, column: 33, scope: !3147, inlinedAt: !3149)
!3149 = distinct !DILocation(line: 11, column: 29, scope: !3143)
!3150 = !DILocalVariable(name: "wr_ptr_bytes", scope: !3147, file: !3092, line: 325, type: !143)
!3151 = !DILocation(line: 325, column: 14, scope: !3147, inlinedAt: !3149)
!3152 = !DILocation(line: 325, column: 52, scope: !3147, inlinedAt: !3149)
!3153 = !DILocalVariable(name: "cb_id", arg: 1, scope: !3154, file: !3155, line: 101, type: !143)
!3154 = distinct !DISubprogram(name: "get_local_cb_interface", linkageName: "_Z22get_local_cb_interfacej", scope: !3155, file: !3155, line: 101, type: !3156, scopeLine: 101, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!3155 = !DIFile(filename: "ref/tt-metal/tt_metal/hw/inc/internal/circular_buffer_interface.h", directory: "/work")
!3156 = !DISubroutineType(types: !3157)
!3157 = !{!3158, !143}
!3158 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !3159, size: 32)
!3159 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "LocalCBInterface", file: !3155, line: 64, size: 256, flags: DIFlagTypePassByValue, elements: !3160, identifier: "_ZTS16LocalCBInterface")
!3160 = !{!3161, !3162, !3163, !3164, !3165, !3166, !3167, !3176}
!3161 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_size", scope: !3159, file: !3155, line: 65, baseType: !143, size: 32)
!3162 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_limit", scope: !3159, file: !3155, line: 66, baseType: !143, size: 32, offset: 32)
!3163 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_page_size", scope: !3159, file: !3155, line: 67, baseType: !143, size: 32, offset: 64)
!3164 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_num_pages", scope: !3159, file: !3155, line: 68, baseType: !143, size: 32, offset: 96)
!3165 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_rd_ptr", scope: !3159, file: !3155, line: 70, baseType: !143, size: 32, offset: 128)
!3166 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_wr_ptr", scope: !3159, file: !3155, line: 71, baseType: !143, size: 32, offset: 160)
!3167 = !DIDerivedType(tag: DW_TAG_member, scope: !3159, file: !3155, line: 74, baseType: !3168, size: 32, offset: 192)
!3168 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !3159, file: !3155, line: 74, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !3169, identifier: "_ZTSN16LocalCBInterfaceUt_E")
!3169 = !{!3170, !3171}
!3170 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_acked_received_init", scope: !3168, file: !3155, line: 75, baseType: !143, size: 32)
!3171 = !DIDerivedType(tag: DW_TAG_member, scope: !3168, file: !3155, line: 76, baseType: !3172, size: 32)
!3172 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !3168, file: !3155, line: 76, size: 32, flags: DIFlagExportSymbols | DIFlagTypePassByValue, elements: !3173, identifier: "_ZTSN16LocalCBInterfaceUt_Ut_E")
!3173 = !{!3174, !3175}
!3174 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_acked", scope: !3172, file: !3155, line: 77, baseType: !185, size: 16)
!3175 = !DIDerivedType(tag: DW_TAG_member, name: "tiles_received", scope: !3172, file: !3155, line: 78, baseType: !185, size: 16, offset: 16)
!3176 = !DIDerivedType(tag: DW_TAG_member, name: "fifo_wr_tile_ptr", scope: !3159, file: !3155, line: 83, baseType: !143, size: 32, offset: 224)
!3177 = !DILocation(line: 101, column: 64, scope: !3154, inlinedAt: !3178)
!3178 = distinct !DILocation(line: 325, column: 29, scope: !3147, inlinedAt: !3149)
!3179 = !DILocation(line: 101, column: 93, scope: !3154, inlinedAt: !3178)
!3180 = !DILocation(line: 101, column: 100, scope: !3154, inlinedAt: !3178)
!3181 = !DILocation(line: 101, column: 73, scope: !3154, inlinedAt: !3178)
!3182 = !DILocation(line: 325, column: 61, scope: !3147, inlinedAt: !3149)
!3183 = !DILocation(line: 326, column: 12, scope: !3147, inlinedAt: !3149)
!3184 = !DILocalVariable(name: "C_layout", scope: !3143, file: !1735, line: 12, type: !622)
!3185 = !DILocation(line: 12, column: 20, scope: !3143)
!3186 = !DILocalVariable(name: "C", scope: !3143, file: !1735, line: 13, type: !750)
!3187 = !DILocation(line: 13, column: 10, scope: !3143)
!3188 = !DILocation(line: 14, column: 34, scope: !3143)
!3189 = !DILocation(line: 14, column: 9, scope: !3143)
!3190 = !DILocation(line: 14, column: 61, scope: !3143)
!3191 = !DILocation(line: 14, column: 68, scope: !3143)
!3192 = !DILocation(line: 14, column: 73, scope: !3143)
!3193 = !DILocation(line: 14, column: 80, scope: !3143)
!3194 = !DILocation(line: 13, column: 14, scope: !3143)
!3195 = !DILocalVariable(name: "Y_layout", scope: !3143, file: !1735, line: 15, type: !674)
!3196 = !DILocation(line: 15, column: 20, scope: !3143)
!3197 = !DILocalVariable(name: "Y", scope: !3143, file: !1735, line: 16, type: !829)
!3198 = !DILocation(line: 16, column: 10, scope: !3143)
!3199 = !DILocation(line: 17, column: 34, scope: !3143)
!3200 = !DILocation(line: 17, column: 9, scope: !3143)
!3201 = !DILocation(line: 17, column: 61, scope: !3143)
!3202 = !DILocation(line: 17, column: 68, scope: !3143)
!3203 = !DILocation(line: 17, column: 76, scope: !3143)
!3204 = !DILocation(line: 17, column: 83, scope: !3143)
!3205 = !DILocation(line: 16, column: 14, scope: !3143)
!3206 = !DILocalVariable(name: "first_block", scope: !3143, file: !1735, line: 18, type: !477)
!3207 = !DILocation(line: 18, column: 20, scope: !3143)
!3208 = !DILocation(line: 18, column: 34, scope: !3143)
!3209 = !DILocalVariable(name: "blocks", scope: !3143, file: !1735, line: 19, type: !477)
!3210 = !DILocation(line: 19, column: 20, scope: !3143)
!3211 = !DILocation(line: 19, column: 29, scope: !3143)
!3212 = !DILocalVariable(name: "f", scope: !3143, file: !1735, line: 20, type: !541)
!3213 = !DILocation(line: 20, column: 16, scope: !3143)
!3214 = !DILocation(line: 20, column: 41, scope: !3143)
!3215 = !DILocation(line: 20, column: 26, scope: !3143)
!3216 = !DILocalVariable(name: "block", scope: !3217, file: !1735, line: 22, type: !143)
!3217 = distinct !DILexicalBlock(scope: !3143, file: !1735, line: 22, column: 5)
!3218 = !DILocation(line: 22, column: 19, scope: !3217)
!3219 = !DILocation(line: 22, column: 27, scope: !3217)
!3220 = !DILocation(line: 22, column: 10, scope: !3217)
!3221 = !DILocation(line: 22, column: 40, scope: !3222)
!3222 = distinct !DILexicalBlock(scope: !3217, file: !1735, line: 22, column: 5)
!3223 = !DILocation(line: 22, column: 48, scope: !3222)
!3224 = !DILocation(line: 22, column: 62, scope: !3222)
!3225 = !DILocation(line: 22, column: 60, scope: !3222)
!3226 = !DILocation(line: 22, column: 46, scope: !3222)
!3227 = !DILocation(line: 22, column: 5, scope: !3217)
!3228 = !DILocalVariable(name: "i", scope: !3229, file: !1735, line: 23, type: !793)
!3229 = distinct !DILexicalBlock(scope: !3230, file: !1735, line: 23, column: 9)
!3230 = distinct !DILexicalBlock(scope: !3222, file: !1735, line: 22, column: 79)
!3231 = !DILocation(line: 23, column: 22, scope: !3229)
!3232 = !DILocation(line: 23, column: 14, scope: !3229)
!3233 = !DILocation(line: 23, column: 29, scope: !3234)
!3234 = distinct !DILexicalBlock(scope: !3229, file: !1735, line: 23, column: 9)
!3235 = !DILocation(line: 23, column: 31, scope: !3234)
!3236 = !DILocation(line: 23, column: 9, scope: !3229)
!3237 = !DILocation(line: 24, column: 21, scope: !3238)
!3238 = distinct !DILexicalBlock(scope: !3234, file: !1735, line: 23, column: 41)
!3239 = !DILocation(line: 24, column: 31, scope: !3238)
!3240 = !DILocation(line: 24, column: 26, scope: !3238)
!3241 = !DILocation(line: 24, column: 49, scope: !3238)
!3242 = !DILocation(line: 24, column: 44, scope: !3238)
!3243 = !DILocation(line: 24, column: 42, scope: !3238)
!3244 = !DILocation(line: 24, column: 55, scope: !3238)
!3245 = !DILocation(line: 24, column: 34, scope: !3238)
!3246 = !DILocation(line: 24, column: 15, scope: !3238)
!3247 = !DILocation(line: 25, column: 9, scope: !3238)
!3248 = !DILocation(line: 23, column: 36, scope: !3234)
!3249 = !DILocation(line: 23, column: 9, scope: !3234)
!3250 = distinct !{!3250, !3236, !3251, !2131}
!3251 = !DILocation(line: 25, column: 9, scope: !3229)
!3252 = !DILocation(line: 26, column: 5, scope: !3230)
!3253 = !DILocation(line: 22, column: 70, scope: !3222)
!3254 = !DILocation(line: 22, column: 5, scope: !3222)
!3255 = distinct !{!3255, !3227, !3256, !2131}
!3256 = !DILocation(line: 26, column: 5, scope: !3217)
!3257 = !DILocation(line: 27, column: 7, scope: !3143)
!3258 = !DILocation(line: 28, column: 1, scope: !3143)
!3259 = distinct !DISubprogram(name: "global_tensor<int, TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", linkageName: "_ZN9softmetal6scalar13global_tensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj", scope: !752, file: !751, line: 192, type: !3260, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !826, retainedNodes: !2106)
!3260 = !DISubroutineType(types: !3261)
!3261 = !{!750, !776, !143, !143}
!3262 = !DILocalVariable(name: "accessor", arg: 1, scope: !3259, file: !751, line: 192, type: !776)
!3263 = !DILocation(line: 192, column: 57, scope: !3259)
!3264 = !DILocalVariable(name: "lines", arg: 2, scope: !3259, file: !751, line: 192, type: !143)
!3265 = !DILocation(line: 192, column: 76, scope: !3259)
!3266 = !DILocalVariable(name: "bounce", arg: 3, scope: !3259, file: !751, line: 192, type: !143)
!3267 = !DILocation(line: 192, column: 92, scope: !3259)
!3268 = !DILocation(line: 193, column: 38, scope: !3259)
!3269 = !{i64 4}
!3270 = !DILocation(line: 193, column: 12, scope: !3259)
!3271 = !DILocation(line: 193, column: 48, scope: !3259)
!3272 = !DILocation(line: 193, column: 55, scope: !3259)
!3273 = !DILocation(line: 193, column: 5, scope: !3259)
!3274 = distinct !DISubprogram(name: "get_arg_val<unsigned int>", linkageName: "_Z11get_arg_valIjET_i", scope: !3092, file: !3092, line: 148, type: !3275, scopeLine: 148, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !2205, retainedNodes: !2106)
!3275 = !DISubroutineType(types: !3276)
!3276 = !{!118, !544}
!3277 = !DILocalVariable(name: "arg_idx", arg: 1, scope: !3274, file: !691, line: 25, type: !544)
!3278 = !DILocation(line: 25, column: 19, scope: !3274)
!3279 = !DILocation(line: 151, column: 42, scope: !3274)
!3280 = !DILocalVariable(name: "arg_idx", arg: 1, scope: !3281, file: !3092, line: 108, type: !544)
!3281 = distinct !DISubprogram(name: "get_arg_addr", linkageName: "_ZL12get_arg_addri", scope: !3092, file: !3092, line: 108, type: !3282, scopeLine: 108, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!3282 = !DISubroutineType(types: !3283)
!3283 = !{!539, !544}
!3284 = !DILocation(line: 108, column: 48, scope: !3281, inlinedAt: !3285)
!3285 = distinct !DILocation(line: 151, column: 29, scope: !3274)
!3286 = !DILocation(line: 112, column: 24, scope: !3281, inlinedAt: !3285)
!3287 = !DILocation(line: 112, column: 36, scope: !3281, inlinedAt: !3285)
!3288 = !DILocation(line: 112, column: 12, scope: !3281, inlinedAt: !3285)
!3289 = !DILocation(line: 151, column: 14, scope: !3274)
!3290 = !DILocation(line: 151, column: 12, scope: !3274)
!3291 = !DILocation(line: 151, column: 5, scope: !3274)
!3292 = distinct !DISubprogram(name: "TensorAccessor<0U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !690, file: !691, line: 360, type: !3293, scopeLine: 366, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3298, declaration: !3297, retainedNodes: !2106)
!3293 = !DISubroutineType(types: !3294)
!3294 = !{null, !3295, !3296, !477, !477}
!3295 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !690, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!3296 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !622, size: 32)
!3297 = !DISubprogram(name: "TensorAccessor<0U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC4ILj0ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !690, file: !691, line: 360, type: !3293, scopeLine: 360, flags: DIFlagPrototyped, spFlags: 0, templateParams: !3298)
!3298 = !{!639, !3299}
!3299 = !DITemplateValueParameter(name: "CRTA_OFFSET", type: !118, value: i32 -1)
!3300 = !DILocalVariable(name: "this", arg: 1, scope: !3292, type: !3301, flags: DIFlagArtificial | DIFlagObjectPointer)
!3301 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !690, size: 32)
!3302 = !DILocation(line: 0, scope: !3292)
!3303 = !DILocalVariable(name: "args", arg: 2, scope: !3292, file: !691, line: 361, type: !3296)
!3304 = !DILocation(line: 361, column: 60, scope: !3292)
!3305 = !DILocalVariable(name: "bank_base_address_in", arg: 3, scope: !3292, file: !691, line: 362, type: !477)
!3306 = !DILocation(line: 362, column: 24, scope: !3292)
!3307 = !DILocalVariable(name: "page_size_in", arg: 4, scope: !3292, file: !691, line: 363, type: !477)
!3308 = !DILocation(line: 363, column: 24, scope: !3292)
!3309 = !DILocation(line: 365, column: 13, scope: !3292)
!3310 = !DILocation(line: 365, column: 57, scope: !3292)
!3311 = !DILocation(line: 365, column: 93, scope: !3292)
!3312 = !DILocation(line: 290, column: 26, scope: !3313)
!3313 = !DILexicalBlockFile(scope: !3292, file: !695, discriminator: 0)
!3314 = !DILocation(line: 7, column: 77, scope: !2846, inlinedAt: !3315)
!3315 = distinct !DILocation(line: 290, column: 9, scope: !3313)
!3316 = !DILocation(line: 7, column: 92, scope: !2846, inlinedAt: !3315)
!3317 = !DILocation(line: 8, column: 14, scope: !2846, inlinedAt: !3315)
!3318 = !DILocation(line: 8, column: 19, scope: !2846, inlinedAt: !3315)
!3319 = !DILocation(line: 8, column: 27, scope: !2846, inlinedAt: !3315)
!3320 = !DILocation(line: 8, column: 37, scope: !2846, inlinedAt: !3315)
!3321 = !DILocation(line: 8, column: 24, scope: !2846, inlinedAt: !3315)
!3322 = !DILocation(line: 8, column: 43, scope: !2846, inlinedAt: !3315)
!3323 = !DILocation(line: 364, column: 9, scope: !3292)
!3324 = !DILocation(line: 366, column: 9, scope: !3325)
!3325 = !DILexicalBlockFile(scope: !3292, file: !691, discriminator: 0)
!3326 = !DILocation(line: 366, column: 27, scope: !3325)
!3327 = !DILocation(line: 366, column: 42, scope: !3325)
!3328 = distinct !DISubprogram(name: "global_tensor<float, TensorAccessor<tensor_accessor::DistributionSpec<0U, 0U, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned int>, tensor_accessor::ArrayStaticWrapper<unsigned short>, true, true> > >", linkageName: "_ZN9softmetal6scalar13global_tensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEENS0_12GlobalTensorIT_T0_EERKSC_jj", scope: !752, file: !751, line: 192, type: !3329, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !897, retainedNodes: !2106)
!3329 = !DISubroutineType(types: !3330)
!3330 = !{!829, !776, !143, !143}
!3331 = !DILocalVariable(name: "accessor", arg: 1, scope: !3328, file: !751, line: 192, type: !776)
!3332 = !DILocation(line: 192, column: 57, scope: !3328)
!3333 = !DILocalVariable(name: "lines", arg: 2, scope: !3328, file: !751, line: 192, type: !143)
!3334 = !DILocation(line: 192, column: 76, scope: !3328)
!3335 = !DILocalVariable(name: "bounce", arg: 3, scope: !3328, file: !751, line: 192, type: !143)
!3336 = !DILocation(line: 192, column: 92, scope: !3328)
!3337 = !DILocation(line: 193, column: 38, scope: !3328)
!3338 = !DILocation(line: 193, column: 12, scope: !3328)
!3339 = !DILocation(line: 193, column: 48, scope: !3328)
!3340 = !DILocation(line: 193, column: 55, scope: !3328)
!3341 = !DILocation(line: 193, column: 5, scope: !3328)
!3342 = distinct !DISubprogram(name: "TensorAccessor<2U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC2ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !690, file: !691, line: 360, type: !3343, scopeLine: 366, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3347, declaration: !3346, retainedNodes: !2106)
!3343 = !DISubroutineType(types: !3344)
!3344 = !{null, !3295, !3345, !477, !477}
!3345 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !674, size: 32)
!3346 = !DISubprogram(name: "TensorAccessor<2U, 4294967295U>", linkageName: "_ZN14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS0_18ArrayStaticWrapperIjJEEES3_NS2_ItJEEELb1ELb1EEEEC4ILj2ELj4294967295EEERK18TensorAccessorArgsIXT_EXT0_EEjj", scope: !690, file: !691, line: 360, type: !3343, scopeLine: 360, flags: DIFlagPrototyped, spFlags: 0, templateParams: !3347)
!3347 = !{!689, !3299}
!3348 = !DILocalVariable(name: "this", arg: 1, scope: !3342, type: !3301, flags: DIFlagArtificial | DIFlagObjectPointer)
!3349 = !DILocation(line: 0, scope: !3342)
!3350 = !DILocalVariable(name: "args", arg: 2, scope: !3342, file: !691, line: 361, type: !3345)
!3351 = !DILocation(line: 361, column: 60, scope: !3342)
!3352 = !DILocalVariable(name: "bank_base_address_in", arg: 3, scope: !3342, file: !691, line: 362, type: !477)
!3353 = !DILocation(line: 362, column: 24, scope: !3342)
!3354 = !DILocalVariable(name: "page_size_in", arg: 4, scope: !3342, file: !691, line: 363, type: !477)
!3355 = !DILocation(line: 363, column: 24, scope: !3342)
!3356 = !DILocation(line: 365, column: 13, scope: !3342)
!3357 = !DILocation(line: 365, column: 57, scope: !3342)
!3358 = !DILocation(line: 365, column: 93, scope: !3342)
!3359 = !DILocation(line: 290, column: 26, scope: !3360)
!3360 = !DILexicalBlockFile(scope: !3342, file: !695, discriminator: 0)
!3361 = !DILocation(line: 7, column: 77, scope: !2846, inlinedAt: !3362)
!3362 = distinct !DILocation(line: 290, column: 9, scope: !3360)
!3363 = !DILocation(line: 7, column: 92, scope: !2846, inlinedAt: !3362)
!3364 = !DILocation(line: 8, column: 14, scope: !2846, inlinedAt: !3362)
!3365 = !DILocation(line: 8, column: 19, scope: !2846, inlinedAt: !3362)
!3366 = !DILocation(line: 8, column: 27, scope: !2846, inlinedAt: !3362)
!3367 = !DILocation(line: 8, column: 37, scope: !2846, inlinedAt: !3362)
!3368 = !DILocation(line: 8, column: 24, scope: !2846, inlinedAt: !3362)
!3369 = !DILocation(line: 8, column: 43, scope: !2846, inlinedAt: !3362)
!3370 = !DILocation(line: 364, column: 9, scope: !3342)
!3371 = !DILocation(line: 366, column: 9, scope: !3372)
!3372 = !DILexicalBlockFile(scope: !3342, file: !691, discriminator: 0)
!3373 = !DILocation(line: 366, column: 27, scope: !3372)
!3374 = !DILocation(line: 366, column: 42, scope: !3372)
!3375 = distinct !DISubprogram(name: "bits_as<float, unsigned int>", linkageName: "_ZN9softmetal6scalar7bits_asIfjEET_T0_", scope: !752, file: !3376, line: 10, type: !3377, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3379, retainedNodes: !2106)
!3376 = !DIFile(filename: "/tmp/pytest-of-root/pytest-207/test_compiles_scaled_counts_0/softmetal/scalar/numbers.h", directory: "")
!3377 = !DISubroutineType(types: !3378)
!3378 = !{!154, !118}
!3379 = !{!3380, !3381}
!3380 = !DITemplateTypeParameter(name: "To", type: !154)
!3381 = !DITemplateTypeParameter(name: "From", type: !118)
!3382 = !DILocalVariable(name: "from", arg: 1, scope: !3375, file: !3376, line: 10, type: !118)
!3383 = !DILocation(line: 10, column: 24, scope: !3375)
!3384 = !DILocation(line: 12, column: 12, scope: !3375)
!3385 = !DILocation(line: 12, column: 5, scope: !3375)
!3386 = distinct !DISubprogram(name: "store<float>", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5storeIfEEvjNS0_11ExactlyThatIT_E4TypeE", scope: !829, file: !751, line: 43, type: !3387, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3393, declaration: !3392, retainedNodes: !2106)
!3387 = !DISubroutineType(types: !3388)
!3388 = !{null, !851, !143, !3389}
!3389 = !DIDerivedType(tag: DW_TAG_typedef, name: "Exactly<float>", scope: !752, file: !751, line: 26, baseType: !3390)
!3390 = !DIDerivedType(tag: DW_TAG_typedef, name: "Type", scope: !3391, file: !751, line: 23, baseType: !154)
!3391 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ExactlyThat<float>", scope: !752, file: !751, line: 22, size: 8, flags: DIFlagTypePassByValue, elements: !2106, templateParams: !2242, identifier: "_ZTSN9softmetal6scalar11ExactlyThatIfEE")
!3392 = !DISubprogram(name: "store<float>", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5storeIfEEvjNS0_11ExactlyThatIT_E4TypeE", scope: !829, file: !751, line: 43, type: !3387, scopeLine: 43, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0, templateParams: !3393)
!3393 = !{!3394}
!3394 = !DITemplateTypeParameter(name: "U", type: !154)
!3395 = !DILocalVariable(name: "this", arg: 1, scope: !3386, type: !3396, flags: DIFlagArtificial | DIFlagObjectPointer)
!3396 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !829, size: 32)
!3397 = !DILocation(line: 0, scope: !3386)
!3398 = !DILocalVariable(name: "index", arg: 2, scope: !3386, file: !751, line: 43, type: !143)
!3399 = !DILocation(line: 43, column: 25, scope: !3386)
!3400 = !DILocalVariable(name: "value", arg: 3, scope: !3386, file: !751, line: 43, type: !3389)
!3401 = !DILocation(line: 43, column: 43, scope: !3386)
!3402 = !DILocalVariable(name: "byte", scope: !3386, file: !751, line: 44, type: !477)
!3403 = !DILocation(line: 44, column: 24, scope: !3386)
!3404 = !DILocation(line: 44, column: 31, scope: !3386)
!3405 = !DILocation(line: 44, column: 37, scope: !3386)
!3406 = !DILocalVariable(name: "offset", scope: !3386, file: !751, line: 44, type: !477)
!3407 = !DILocation(line: 44, column: 50, scope: !3386)
!3408 = !DILocation(line: 44, column: 59, scope: !3386)
!3409 = !DILocation(line: 44, column: 64, scope: !3386)
!3410 = !DILocalVariable(name: "line", scope: !3386, file: !751, line: 45, type: !877)
!3411 = !DILocation(line: 45, column: 15, scope: !3386)
!3412 = !DILocation(line: 45, column: 30, scope: !3386)
!3413 = !DILocation(line: 45, column: 22, scope: !3386)
!3414 = !DILocation(line: 46, column: 14, scope: !3415)
!3415 = distinct !DILexicalBlock(scope: !3386, file: !751, line: 46, column: 13)
!3416 = !DILocation(line: 46, column: 19, scope: !3415)
!3417 = !DILocation(line: 46, column: 25, scope: !3415)
!3418 = !DILocation(line: 46, column: 13, scope: !3415)
!3419 = !DILocation(line: 47, column: 24, scope: !3420)
!3420 = distinct !DILexicalBlock(scope: !3415, file: !751, line: 46, column: 32)
!3421 = !DILocation(line: 47, column: 13, scope: !3420)
!3422 = !DILocation(line: 48, column: 26, scope: !3420)
!3423 = !DILocation(line: 48, column: 33, scope: !3420)
!3424 = !DILocation(line: 48, column: 31, scope: !3420)
!3425 = !DILocation(line: 48, column: 13, scope: !3420)
!3426 = !DILocation(line: 48, column: 18, scope: !3420)
!3427 = !DILocation(line: 48, column: 24, scope: !3420)
!3428 = !DILocation(line: 48, column: 41, scope: !3420)
!3429 = !DILocation(line: 48, column: 46, scope: !3420)
!3430 = !DILocation(line: 48, column: 53, scope: !3420)
!3431 = !DILocation(line: 49, column: 9, scope: !3420)
!3432 = !DILocation(line: 49, column: 20, scope: !3433)
!3433 = distinct !DILexicalBlock(scope: !3415, file: !751, line: 49, column: 20)
!3434 = !DILocation(line: 49, column: 25, scope: !3433)
!3435 = !DILocation(line: 49, column: 35, scope: !3433)
!3436 = !DILocation(line: 49, column: 40, scope: !3433)
!3437 = !DILocation(line: 49, column: 43, scope: !3433)
!3438 = !DILocation(line: 49, column: 50, scope: !3433)
!3439 = !DILocation(line: 49, column: 65, scope: !3433)
!3440 = !DILocation(line: 49, column: 70, scope: !3433)
!3441 = !DILocation(line: 49, column: 62, scope: !3433)
!3442 = !DILocation(line: 49, column: 82, scope: !3433)
!3443 = !DILocation(line: 49, column: 85, scope: !3433)
!3444 = !DILocation(line: 49, column: 95, scope: !3433)
!3445 = !DILocation(line: 49, column: 100, scope: !3433)
!3446 = !DILocation(line: 49, column: 92, scope: !3433)
!3447 = !DILocation(line: 49, column: 110, scope: !3433)
!3448 = !DILocation(line: 50, column: 22, scope: !3433)
!3449 = !DILocation(line: 50, column: 32, scope: !3433)
!3450 = !DILocation(line: 50, column: 37, scope: !3433)
!3451 = !DILocation(line: 50, column: 29, scope: !3433)
!3452 = !DILocation(line: 50, column: 49, scope: !3433)
!3453 = !DILocation(line: 50, column: 52, scope: !3433)
!3454 = !DILocation(line: 50, column: 59, scope: !3433)
!3455 = !DILocation(line: 50, column: 74, scope: !3433)
!3456 = !DILocation(line: 50, column: 79, scope: !3433)
!3457 = !DILocation(line: 50, column: 71, scope: !3433)
!3458 = !DILocation(line: 51, column: 24, scope: !3459)
!3459 = distinct !DILexicalBlock(scope: !3433, file: !751, line: 50, column: 91)
!3460 = !DILocation(line: 51, column: 13, scope: !3459)
!3461 = !DILocation(line: 52, column: 9, scope: !3459)
!3462 = !DILocation(line: 53, column: 51, scope: !3386)
!3463 = !DILocation(line: 53, column: 42, scope: !3386)
!3464 = !DILocation(line: 53, column: 31, scope: !3386)
!3465 = !DILocation(line: 53, column: 10, scope: !3386)
!3466 = !DILocation(line: 53, column: 49, scope: !3386)
!3467 = !DILocation(line: 54, column: 13, scope: !3468)
!3468 = distinct !DILexicalBlock(scope: !3386, file: !751, line: 54, column: 13)
!3469 = !DILocation(line: 54, column: 18, scope: !3468)
!3470 = !DILocation(line: 54, column: 28, scope: !3468)
!3471 = !DILocation(line: 55, column: 32, scope: !3472)
!3472 = distinct !DILexicalBlock(scope: !3468, file: !751, line: 54, column: 34)
!3473 = !DILocation(line: 55, column: 13, scope: !3472)
!3474 = !DILocation(line: 55, column: 18, scope: !3472)
!3475 = !DILocation(line: 55, column: 30, scope: !3472)
!3476 = !DILocation(line: 55, column: 57, scope: !3472)
!3477 = !DILocation(line: 55, column: 64, scope: !3472)
!3478 = !DILocation(line: 55, column: 40, scope: !3472)
!3479 = !DILocation(line: 55, column: 45, scope: !3472)
!3480 = !DILocation(line: 55, column: 55, scope: !3472)
!3481 = !DILocation(line: 56, column: 9, scope: !3472)
!3482 = !DILocation(line: 57, column: 32, scope: !3483)
!3483 = distinct !DILexicalBlock(scope: !3468, file: !751, line: 56, column: 16)
!3484 = !DILocation(line: 57, column: 41, scope: !3483)
!3485 = !DILocation(line: 57, column: 46, scope: !3483)
!3486 = !DILocation(line: 57, column: 39, scope: !3483)
!3487 = !DILocation(line: 57, column: 60, scope: !3483)
!3488 = !DILocation(line: 57, column: 69, scope: !3483)
!3489 = !DILocation(line: 57, column: 74, scope: !3483)
!3490 = !DILocation(line: 57, column: 13, scope: !3483)
!3491 = !DILocation(line: 57, column: 18, scope: !3483)
!3492 = !DILocation(line: 57, column: 30, scope: !3483)
!3493 = !DILocation(line: 58, column: 30, scope: !3483)
!3494 = !DILocation(line: 58, column: 37, scope: !3483)
!3495 = !DILocation(line: 58, column: 51, scope: !3483)
!3496 = !DILocation(line: 58, column: 56, scope: !3483)
!3497 = !DILocation(line: 58, column: 49, scope: !3483)
!3498 = !DILocation(line: 58, column: 68, scope: !3483)
!3499 = !DILocation(line: 58, column: 75, scope: !3483)
!3500 = !DILocation(line: 58, column: 89, scope: !3483)
!3501 = !DILocation(line: 58, column: 94, scope: !3483)
!3502 = !DILocation(line: 58, column: 13, scope: !3483)
!3503 = !DILocation(line: 58, column: 18, scope: !3483)
!3504 = !DILocation(line: 58, column: 28, scope: !3483)
!3505 = !DILocation(line: 60, column: 5, scope: !3386)
!3506 = distinct !DISubprogram(name: "load<float>", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIfEET_j", scope: !829, file: !751, line: 35, type: !853, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3393, declaration: !3507, retainedNodes: !2106)
!3507 = !DISubprogram(name: "load<float>", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIfEET_j", scope: !829, file: !751, line: 35, type: !853, scopeLine: 35, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0, templateParams: !3393)
!3508 = !DILocalVariable(name: "this", arg: 1, scope: !3506, type: !3396, flags: DIFlagArtificial | DIFlagObjectPointer)
!3509 = !DILocation(line: 0, scope: !3506)
!3510 = !DILocalVariable(name: "index", arg: 2, scope: !3506, file: !751, line: 35, type: !143)
!3511 = !DILocation(line: 35, column: 21, scope: !3506)
!3512 = !DILocalVariable(name: "byte", scope: !3506, file: !751, line: 36, type: !477)
!3513 = !DILocation(line: 36, column: 24, scope: !3506)
!3514 = !DILocation(line: 36, column: 31, scope: !3506)
!3515 = !DILocation(line: 36, column: 37, scope: !3506)
!3516 = !DILocalVariable(name: "line", scope: !3506, file: !751, line: 37, type: !877)
!3517 = !DILocation(line: 37, column: 15, scope: !3506)
!3518 = !DILocation(line: 37, column: 30, scope: !3506)
!3519 = !DILocation(line: 37, column: 22, scope: !3506)
!3520 = !DILocation(line: 38, column: 15, scope: !3521)
!3521 = distinct !DILexicalBlock(scope: !3506, file: !751, line: 38, column: 13)
!3522 = !DILocation(line: 38, column: 20, scope: !3521)
!3523 = !DILocation(line: 38, column: 26, scope: !3521)
!3524 = !DILocation(line: 38, column: 32, scope: !3521)
!3525 = !DILocation(line: 38, column: 35, scope: !3521)
!3526 = !DILocation(line: 38, column: 40, scope: !3521)
!3527 = !DILocation(line: 38, column: 13, scope: !3521)
!3528 = !DILocation(line: 38, column: 54, scope: !3521)
!3529 = !DILocation(line: 38, column: 49, scope: !3521)
!3530 = !DILocation(line: 38, column: 60, scope: !3521)
!3531 = !DILocation(line: 39, column: 55, scope: !3506)
!3532 = !DILocation(line: 39, column: 44, scope: !3506)
!3533 = !DILocation(line: 39, column: 17, scope: !3506)
!3534 = !DILocation(line: 39, column: 16, scope: !3506)
!3535 = !DILocation(line: 39, column: 9, scope: !3506)
!3536 = distinct !DISubprogram(name: "load<int>", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIiEET_j", scope: !750, file: !751, line: 35, type: !778, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3538, declaration: !3537, retainedNodes: !2106)
!3537 = !DISubprogram(name: "load<int>", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4loadIiEET_j", scope: !750, file: !751, line: 35, type: !778, scopeLine: 35, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0, templateParams: !3538)
!3538 = !{!3539}
!3539 = !DITemplateTypeParameter(name: "U", type: !544)
!3540 = !DILocalVariable(name: "this", arg: 1, scope: !3536, type: !3541, flags: DIFlagArtificial | DIFlagObjectPointer)
!3541 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !750, size: 32)
!3542 = !DILocation(line: 0, scope: !3536)
!3543 = !DILocalVariable(name: "index", arg: 2, scope: !3536, file: !751, line: 35, type: !143)
!3544 = !DILocation(line: 35, column: 21, scope: !3536)
!3545 = !DILocalVariable(name: "byte", scope: !3536, file: !751, line: 36, type: !477)
!3546 = !DILocation(line: 36, column: 24, scope: !3536)
!3547 = !DILocation(line: 36, column: 31, scope: !3536)
!3548 = !DILocation(line: 36, column: 37, scope: !3536)
!3549 = !DILocalVariable(name: "line", scope: !3536, file: !751, line: 37, type: !804)
!3550 = !DILocation(line: 37, column: 15, scope: !3536)
!3551 = !DILocation(line: 37, column: 30, scope: !3536)
!3552 = !DILocation(line: 37, column: 22, scope: !3536)
!3553 = !DILocation(line: 38, column: 15, scope: !3554)
!3554 = distinct !DILexicalBlock(scope: !3536, file: !751, line: 38, column: 13)
!3555 = !DILocation(line: 38, column: 20, scope: !3554)
!3556 = !DILocation(line: 38, column: 26, scope: !3554)
!3557 = !DILocation(line: 38, column: 32, scope: !3554)
!3558 = !DILocation(line: 38, column: 35, scope: !3554)
!3559 = !DILocation(line: 38, column: 40, scope: !3554)
!3560 = !DILocation(line: 38, column: 13, scope: !3554)
!3561 = !DILocation(line: 38, column: 54, scope: !3554)
!3562 = !DILocation(line: 38, column: 49, scope: !3554)
!3563 = !DILocation(line: 38, column: 60, scope: !3554)
!3564 = !DILocation(line: 39, column: 55, scope: !3536)
!3565 = !DILocation(line: 39, column: 44, scope: !3536)
!3566 = !DILocation(line: 39, column: 17, scope: !3536)
!3567 = !DILocation(line: 39, column: 16, scope: !3536)
!3568 = !DILocation(line: 39, column: 9, scope: !3536)
!3569 = distinct !DISubprogram(name: "flush", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE5flushEv", scope: !829, file: !751, line: 107, type: !871, scopeLine: 107, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !870, retainedNodes: !2106)
!3570 = !DILocalVariable(name: "this", arg: 1, scope: !3569, type: !3396, flags: DIFlagArtificial | DIFlagObjectPointer)
!3571 = !DILocation(line: 0, scope: !3569)
!3572 = !DILocalVariable(name: "__range3", scope: !3573, type: !3574, flags: DIFlagArtificial)
!3573 = distinct !DILexicalBlock(scope: !3569, file: !751, line: 108, column: 9)
!3574 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !834, size: 32)
!3575 = !DILocation(line: 0, scope: !3573)
!3576 = !DILocation(line: 108, column: 27, scope: !3573)
!3577 = !DILocalVariable(name: "__begin0", scope: !3573, type: !3578, flags: DIFlagArtificial)
!3578 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !835, size: 32)
!3579 = !DILocation(line: 108, column: 25, scope: !3573)
!3580 = !DILocalVariable(name: "__end0", scope: !3573, type: !3578, flags: DIFlagArtificial)
!3581 = !DILocalVariable(name: "line", scope: !3582, file: !751, line: 108, type: !877)
!3582 = distinct !DILexicalBlock(scope: !3573, file: !751, line: 108, column: 9)
!3583 = !DILocation(line: 108, column: 20, scope: !3582)
!3584 = !DILocation(line: 108, column: 25, scope: !3582)
!3585 = !DILocation(line: 108, column: 46, scope: !3582)
!3586 = !DILocation(line: 108, column: 35, scope: !3582)
!3587 = !DILocation(line: 108, column: 9, scope: !3573)
!3588 = distinct !{!3588, !3587, !3589}
!3589 = !DILocation(line: 108, column: 50, scope: !3573)
!3590 = !DILocation(line: 109, column: 5, scope: !3569)
!3591 = distinct !DISubprogram(name: "GlobalTensor", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC2ERKS9_jj", scope: !750, file: !751, line: 31, type: !773, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !772, retainedNodes: !2106)
!3592 = !DILocalVariable(name: "this", arg: 1, scope: !3591, type: !3541, flags: DIFlagArtificial | DIFlagObjectPointer)
!3593 = !DILocation(line: 0, scope: !3591)
!3594 = !DILocalVariable(name: "accessor", arg: 2, scope: !3591, file: !751, line: 31, type: !776)
!3595 = !DILocation(line: 31, column: 34, scope: !3591)
!3596 = !DILocalVariable(name: "lines", arg: 3, scope: !3591, file: !751, line: 31, type: !143)
!3597 = !DILocation(line: 31, column: 53, scope: !3591)
!3598 = !DILocalVariable(name: "bounce", arg: 4, scope: !3591, file: !751, line: 31, type: !143)
!3599 = !DILocation(line: 31, column: 69, scope: !3591)
!3600 = !DILocation(line: 32, column: 11, scope: !3591)
!3601 = !DILocation(line: 32, column: 21, scope: !3591)
!3602 = !DILocation(line: 31, column: 5, scope: !3591)
!3603 = !DILocation(line: 32, column: 32, scope: !3591)
!3604 = !DILocation(line: 32, column: 38, scope: !3591)
!3605 = !DILocation(line: 32, column: 46, scope: !3591)
!3606 = !DILocation(line: 32, column: 54, scope: !3591)
!3607 = !DILocation(line: 32, column: 63, scope: !3591)
!3608 = distinct !DISubprogram(name: "Line", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC2Ev", scope: !759, file: !751, line: 120, type: !3609, scopeLine: 120, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !3612, retainedNodes: !2106)
!3609 = !DISubroutineType(types: !3610)
!3610 = !{null, !3611}
!3611 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !759, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!3612 = !DISubprogram(name: "Line", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC4Ev", scope: !759, type: !3609, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: 0)
!3613 = !DILocalVariable(name: "this", arg: 1, scope: !3608, type: !3614, flags: DIFlagArtificial | DIFlagObjectPointer)
!3614 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !759, size: 32)
!3615 = !DILocation(line: 0, scope: !3608)
!3616 = !DILocation(line: 121, column: 18, scope: !3608)
!3617 = !DILocation(line: 122, column: 18, scope: !3608)
!3618 = !DILocation(line: 122, column: 35, scope: !3608)
!3619 = !DILocation(line: 123, column: 14, scope: !3608)
!3620 = !DILocation(line: 120, column: 12, scope: !3608)
!3621 = distinct !DISubprogram(name: "GlobalTensor", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEEC2ERKS9_jj", scope: !829, file: !751, line: 31, type: !849, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !848, retainedNodes: !2106)
!3622 = !DILocalVariable(name: "this", arg: 1, scope: !3621, type: !3396, flags: DIFlagArtificial | DIFlagObjectPointer)
!3623 = !DILocation(line: 0, scope: !3621)
!3624 = !DILocalVariable(name: "accessor", arg: 2, scope: !3621, file: !751, line: 31, type: !776)
!3625 = !DILocation(line: 31, column: 34, scope: !3621)
!3626 = !DILocalVariable(name: "lines", arg: 3, scope: !3621, file: !751, line: 31, type: !143)
!3627 = !DILocation(line: 31, column: 53, scope: !3621)
!3628 = !DILocalVariable(name: "bounce", arg: 4, scope: !3621, file: !751, line: 31, type: !143)
!3629 = !DILocation(line: 31, column: 69, scope: !3621)
!3630 = !DILocation(line: 32, column: 11, scope: !3621)
!3631 = !DILocation(line: 32, column: 21, scope: !3621)
!3632 = !DILocation(line: 31, column: 5, scope: !3621)
!3633 = !DILocation(line: 32, column: 32, scope: !3621)
!3634 = !DILocation(line: 32, column: 38, scope: !3621)
!3635 = !DILocation(line: 32, column: 46, scope: !3621)
!3636 = !DILocation(line: 32, column: 54, scope: !3621)
!3637 = !DILocation(line: 32, column: 63, scope: !3621)
!3638 = distinct !DISubprogram(name: "Line", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC2Ev", scope: !835, file: !751, line: 120, type: !3639, scopeLine: 120, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !3642, retainedNodes: !2106)
!3639 = !DISubroutineType(types: !3640)
!3640 = !{null, !3641}
!3641 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !835, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!3642 = !DISubprogram(name: "Line", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4LineC4Ev", scope: !835, type: !3639, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: 0)
!3643 = !DILocalVariable(name: "this", arg: 1, scope: !3638, type: !3578, flags: DIFlagArtificial | DIFlagObjectPointer)
!3644 = !DILocation(line: 0, scope: !3638)
!3645 = !DILocation(line: 121, column: 18, scope: !3638)
!3646 = !DILocation(line: 122, column: 18, scope: !3638)
!3647 = !DILocation(line: 122, column: 35, scope: !3638)
!3648 = !DILocation(line: 123, column: 14, scope: !3638)
!3649 = !DILocation(line: 120, column: 12, scope: !3638)
!3650 = distinct !DISubprogram(name: "line_of", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj", scope: !829, file: !751, line: 127, type: !875, scopeLine: 127, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !874, retainedNodes: !2106)
!3651 = !DILocalVariable(name: "this", arg: 1, scope: !3650, type: !3396, flags: DIFlagArtificial | DIFlagObjectPointer)
!3652 = !DILocation(line: 0, scope: !3650)
!3653 = !DILocalVariable(name: "byte", arg: 2, scope: !3650, file: !751, line: 127, type: !143)
!3654 = !DILocation(line: 127, column: 28, scope: !3650)
!3655 = !DILocation(line: 127, column: 43, scope: !3650)
!3656 = !DILocation(line: 127, column: 50, scope: !3650)
!3657 = !DILocation(line: 127, column: 55, scope: !3650)
!3658 = !DILocation(line: 127, column: 68, scope: !3650)
!3659 = !DILocation(line: 127, column: 36, scope: !3650)
!3660 = distinct !DISubprogram(name: "holds", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj", scope: !835, file: !751, line: 124, type: !842, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !841, retainedNodes: !2106)
!3661 = !DILocalVariable(name: "this", arg: 1, scope: !3660, type: !3662, flags: DIFlagArtificial | DIFlagObjectPointer)
!3662 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !845, size: 32)
!3663 = !DILocation(line: 0, scope: !3660)
!3664 = !DILocalVariable(name: "byte", arg: 2, scope: !3660, file: !751, line: 124, type: !143)
!3665 = !DILocation(line: 124, column: 29, scope: !3660)
!3666 = !DILocation(line: 124, column: 50, scope: !3660)
!3667 = !DILocation(line: 124, column: 59, scope: !3660)
!3668 = !DILocation(line: 124, column: 66, scope: !3660)
!3669 = !DILocation(line: 124, column: 71, scope: !3660)
!3670 = !DILocation(line: 124, column: 64, scope: !3660)
!3671 = !DILocation(line: 124, column: 56, scope: !3660)
!3672 = !DILocation(line: 124, column: 43, scope: !3660)
!3673 = distinct !DISubprogram(name: "fill", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4fillERNSA_4LineEj", scope: !829, file: !751, line: 139, type: !890, scopeLine: 139, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !889, retainedNodes: !2106)
!3674 = !DILocalVariable(name: "this", arg: 1, scope: !3673, type: !3396, flags: DIFlagArtificial | DIFlagObjectPointer)
!3675 = !DILocation(line: 0, scope: !3673)
!3676 = !DILocalVariable(name: "line", arg: 2, scope: !3673, file: !751, line: 139, type: !877)
!3677 = !DILocation(line: 139, column: 21, scope: !3673)
!3678 = !DILocalVariable(name: "byte", arg: 3, scope: !3673, file: !751, line: 139, type: !143)
!3679 = !DILocation(line: 139, column: 36, scope: !3673)
!3680 = !DILocation(line: 140, column: 20, scope: !3673)
!3681 = !DILocation(line: 140, column: 9, scope: !3673)
!3682 = !DILocation(line: 141, column: 22, scope: !3673)
!3683 = !DILocation(line: 141, column: 29, scope: !3673)
!3684 = !DILocation(line: 141, column: 34, scope: !3673)
!3685 = !DILocation(line: 141, column: 27, scope: !3673)
!3686 = !DILocation(line: 141, column: 9, scope: !3673)
!3687 = !DILocation(line: 141, column: 14, scope: !3673)
!3688 = !DILocation(line: 141, column: 20, scope: !3673)
!3689 = !DILocation(line: 142, column: 9, scope: !3673)
!3690 = !DILocation(line: 142, column: 14, scope: !3673)
!3691 = !DILocation(line: 142, column: 21, scope: !3673)
!3692 = !DILocation(line: 143, column: 31, scope: !3673)
!3693 = !DILocation(line: 143, column: 36, scope: !3673)
!3694 = !DILocation(line: 143, column: 24, scope: !3673)
!3695 = !DILocation(line: 143, column: 55, scope: !3673)
!3696 = !DILocation(line: 143, column: 60, scope: !3673)
!3697 = !DILocation(line: 143, column: 44, scope: !3673)
!3698 = !DILocation(line: 143, column: 9, scope: !3673)
!3699 = !DILocation(line: 144, column: 9, scope: !3673)
!3700 = !DILocation(line: 145, column: 5, scope: !3673)
!3701 = distinct !DISubprogram(name: "address_of", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj", scope: !829, file: !751, line: 128, type: !879, scopeLine: 128, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !878, retainedNodes: !2106)
!3702 = !DILocalVariable(name: "this", arg: 1, scope: !3701, type: !3703, flags: DIFlagArtificial | DIFlagObjectPointer)
!3703 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !882, size: 32)
!3704 = !DILocation(line: 0, scope: !3701)
!3705 = !DILocalVariable(name: "byte", arg: 2, scope: !3701, file: !751, line: 128, type: !143)
!3706 = !DILocation(line: 128, column: 34, scope: !3701)
!3707 = !DILocation(line: 128, column: 55, scope: !3701)
!3708 = !DILocation(line: 128, column: 63, scope: !3701)
!3709 = !DILocation(line: 128, column: 68, scope: !3701)
!3710 = !DILocation(line: 128, column: 61, scope: !3701)
!3711 = !DILocation(line: 128, column: 48, scope: !3701)
!3712 = distinct !DISubprogram(name: "write_back", linkageName: "_ZN9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE", scope: !829, file: !751, line: 131, type: !887, scopeLine: 131, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !886, retainedNodes: !2106)
!3713 = !DILocalVariable(name: "this", arg: 1, scope: !3712, type: !3396, flags: DIFlagArtificial | DIFlagObjectPointer)
!3714 = !DILocation(line: 0, scope: !3712)
!3715 = !DILocalVariable(name: "line", arg: 2, scope: !3712, file: !751, line: 131, type: !877)
!3716 = !DILocation(line: 131, column: 27, scope: !3712)
!3717 = !DILocation(line: 132, column: 13, scope: !3718)
!3718 = distinct !DILexicalBlock(scope: !3712, file: !751, line: 132, column: 13)
!3719 = !DILocation(line: 132, column: 18, scope: !3718)
!3720 = !DILocation(line: 132, column: 28, scope: !3718)
!3721 = !DILocation(line: 132, column: 34, scope: !3718)
!3722 = !DILocalVariable(name: "first", scope: !3712, file: !751, line: 133, type: !477)
!3723 = !DILocation(line: 133, column: 24, scope: !3712)
!3724 = !DILocation(line: 133, column: 32, scope: !3712)
!3725 = !DILocation(line: 133, column: 37, scope: !3712)
!3726 = !DILocation(line: 133, column: 45, scope: !3712)
!3727 = !DILocation(line: 133, column: 50, scope: !3712)
!3728 = !DILocation(line: 133, column: 43, scope: !3712)
!3729 = !DILocation(line: 134, column: 36, scope: !3712)
!3730 = !DILocation(line: 134, column: 25, scope: !3712)
!3731 = !DILocation(line: 134, column: 51, scope: !3712)
!3732 = !DILocation(line: 134, column: 44, scope: !3712)
!3733 = !DILocation(line: 134, column: 59, scope: !3712)
!3734 = !DILocation(line: 134, column: 64, scope: !3712)
!3735 = !DILocation(line: 134, column: 76, scope: !3712)
!3736 = !DILocation(line: 134, column: 81, scope: !3712)
!3737 = !DILocation(line: 134, column: 74, scope: !3712)
!3738 = !DILocation(line: 134, column: 9, scope: !3712)
!3739 = !DILocalVariable(name: "noc", arg: 1, scope: !3740, file: !3092, line: 1767, type: !5)
!3740 = distinct !DISubprogram(name: "noc_async_write_barrier", linkageName: "_Z23noc_async_write_barrierh", scope: !3092, file: !3092, line: 1767, type: !3102, scopeLine: 1767, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!3741 = !DILocation(line: 1767, column: 38, scope: !3740, inlinedAt: !3742)
!3742 = distinct !DILocation(line: 135, column: 9, scope: !3712)
!3743 = !DILocation(line: 1776, column: 9, scope: !3744, inlinedAt: !3742)
!3744 = distinct !DILexicalBlock(scope: !3745, file: !3092, line: 1775, column: 12)
!3745 = distinct !DILexicalBlock(scope: !3740, file: !3092, line: 1771, column: 19)
!3746 = !DILocation(line: 1776, column: 53, scope: !3744, inlinedAt: !3742)
!3747 = !DILocalVariable(name: "noc", arg: 1, scope: !3748, file: !904, line: 591, type: !143)
!3748 = distinct !DISubprogram(name: "ncrisc_noc_nonposted_writes_flushed", linkageName: "_Z35ncrisc_noc_nonposted_writes_flushedj", scope: !904, file: !904, line: 591, type: !3112, scopeLine: 591, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!3749 = !DILocation(line: 591, column: 89, scope: !3748, inlinedAt: !3750)
!3750 = distinct !DILocation(line: 1776, column: 17, scope: !3744, inlinedAt: !3742)
!3751 = !DILocation(line: 592, column: 33, scope: !3748, inlinedAt: !3750)
!3752 = !DILocation(line: 146, column: 77, scope: !3118, inlinedAt: !3753)
!3753 = distinct !DILocation(line: 592, column: 13, scope: !3748, inlinedAt: !3750)
!3754 = !DILocation(line: 146, column: 91, scope: !3118, inlinedAt: !3753)
!3755 = !DILocation(line: 147, column: 14, scope: !3118, inlinedAt: !3753)
!3756 = !DILocation(line: 147, column: 24, scope: !3118, inlinedAt: !3753)
!3757 = !DILocation(line: 147, column: 28, scope: !3118, inlinedAt: !3753)
!3758 = !DILocation(line: 147, column: 69, scope: !3118, inlinedAt: !3753)
!3759 = !DILocation(line: 147, column: 58, scope: !3118, inlinedAt: !3753)
!3760 = !DILocation(line: 147, column: 56, scope: !3118, inlinedAt: !3753)
!3761 = !DILocation(line: 148, column: 24, scope: !3118, inlinedAt: !3753)
!3762 = !DILocation(line: 148, column: 50, scope: !3118, inlinedAt: !3753)
!3763 = !DILocation(line: 148, column: 30, scope: !3118, inlinedAt: !3753)
!3764 = !DILocation(line: 149, column: 13, scope: !3118, inlinedAt: !3753)
!3765 = !DILocation(line: 149, column: 12, scope: !3118, inlinedAt: !3753)
!3766 = !DILocation(line: 592, column: 93, scope: !3748, inlinedAt: !3750)
!3767 = !DILocation(line: 592, column: 66, scope: !3748, inlinedAt: !3750)
!3768 = !DILocation(line: 592, column: 63, scope: !3748, inlinedAt: !3750)
!3769 = !DILocation(line: 1776, column: 16, scope: !3744, inlinedAt: !3742)
!3770 = distinct !{!3770, !3743, !3771, !2131}
!3771 = !DILocation(line: 1776, column: 58, scope: !3744, inlinedAt: !3742)
!3772 = !DILocation(line: 136, column: 28, scope: !3712)
!3773 = !DILocation(line: 136, column: 33, scope: !3712)
!3774 = !DILocation(line: 136, column: 43, scope: !3712)
!3775 = !DILocation(line: 136, column: 9, scope: !3712)
!3776 = !DILocation(line: 136, column: 14, scope: !3712)
!3777 = !DILocation(line: 136, column: 26, scope: !3712)
!3778 = !DILocation(line: 137, column: 5, scope: !3712)
!3779 = distinct !DISubprogram(name: "noc_async_read<8193U, true>", linkageName: "_Z14noc_async_readILj8193ELb1EEvyjjhj", scope: !3092, file: !3092, line: 552, type: !3780, scopeLine: 557, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3782, retainedNodes: !2106)
!3780 = !DISubroutineType(types: !3781)
!3781 = !{null, !152, !143, !143, !5, !143}
!3782 = !{!3783, !3784}
!3783 = !DITemplateValueParameter(name: "max_page_size", type: !118, value: i32 8193)
!3784 = !DITemplateValueParameter(name: "enable_noc_tracing", type: !290, value: i1 true)
!3785 = !DILocalVariable(name: "src_noc_addr", arg: 1, scope: !3779, file: !3092, line: 553, type: !152)
!3786 = !DILocation(line: 553, column: 14, scope: !3779)
!3787 = !DILocalVariable(name: "dst_local_l1_addr", arg: 2, scope: !3779, file: !3092, line: 554, type: !143)
!3788 = !DILocation(line: 554, column: 14, scope: !3779)
!3789 = !DILocalVariable(name: "size", arg: 3, scope: !3779, file: !3092, line: 555, type: !143)
!3790 = !DILocation(line: 555, column: 14, scope: !3779)
!3791 = !DILocalVariable(name: "noc", arg: 4, scope: !3779, file: !3092, line: 556, type: !5)
!3792 = !DILocation(line: 556, column: 13, scope: !3779)
!3793 = !DILocalVariable(name: "read_req_vc", arg: 5, scope: !3779, file: !3092, line: 557, type: !143)
!3794 = !DILocation(line: 557, column: 14, scope: !3779)
!3795 = !DILocation(line: 571, column: 48, scope: !3796)
!3796 = distinct !DILexicalBlock(scope: !3797, file: !3092, line: 568, column: 12)
!3797 = distinct !DILexicalBlock(scope: !3779, file: !3092, line: 566, column: 19)
!3798 = !DILocation(line: 571, column: 67, scope: !3796)
!3799 = !DILocation(line: 571, column: 81, scope: !3796)
!3800 = !DILocation(line: 571, column: 100, scope: !3796)
!3801 = !DILocation(line: 571, column: 106, scope: !3796)
!3802 = !DILocalVariable(name: "noc", arg: 1, scope: !3803, file: !904, line: 765, type: !143)
!3803 = distinct !DISubprogram(name: "ncrisc_noc_fast_read_any_len<(unsigned char)'\\x00'>", linkageName: "_Z28ncrisc_noc_fast_read_any_lenILh0EEvjjyjjj", scope: !904, file: !904, line: 764, type: !3804, scopeLine: 770, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3806, retainedNodes: !2106)
!3804 = !DISubroutineType(types: !3805)
!3805 = !{null, !143, !143, !152, !143, !143, !143}
!3806 = !{!3807}
!3807 = !DITemplateValueParameter(name: "noc_mode", type: !7, value: i8 0)
!3808 = !DILocation(line: 765, column: 14, scope: !3803, inlinedAt: !3809)
!3809 = distinct !DILocation(line: 571, column: 9, scope: !3796)
!3810 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3803, file: !904, line: 766, type: !143)
!3811 = !DILocation(line: 766, column: 14, scope: !3803, inlinedAt: !3809)
!3812 = !DILocalVariable(name: "src_addr", arg: 3, scope: !3803, file: !904, line: 767, type: !152)
!3813 = !DILocation(line: 767, column: 14, scope: !3803, inlinedAt: !3809)
!3814 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !3803, file: !904, line: 768, type: !143)
!3815 = !DILocation(line: 768, column: 14, scope: !3803, inlinedAt: !3809)
!3816 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !3803, file: !904, line: 769, type: !143)
!3817 = !DILocation(line: 769, column: 14, scope: !3803, inlinedAt: !3809)
!3818 = !DILocalVariable(name: "read_req_vc", arg: 6, scope: !3803, file: !904, line: 770, type: !143)
!3819 = !DILocation(line: 770, column: 14, scope: !3803, inlinedAt: !3809)
!3820 = !DILocation(line: 771, column: 5, scope: !3803, inlinedAt: !3809)
!3821 = !DILocation(line: 771, column: 12, scope: !3803, inlinedAt: !3809)
!3822 = !DILocation(line: 771, column: 22, scope: !3803, inlinedAt: !3809)
!3823 = !DILocation(line: 772, column: 9, scope: !3824, inlinedAt: !3809)
!3824 = distinct !DILexicalBlock(scope: !3803, file: !904, line: 771, column: 44)
!3825 = !DILocation(line: 772, column: 35, scope: !3824, inlinedAt: !3809)
!3826 = !DILocation(line: 772, column: 40, scope: !3824, inlinedAt: !3809)
!3827 = !DILocalVariable(name: "noc", arg: 1, scope: !3828, file: !904, line: 158, type: !143)
!3828 = distinct !DISubprogram(name: "noc_cmd_buf_ready", linkageName: "_Z17noc_cmd_buf_readyjj", scope: !904, file: !904, line: 158, type: !3829, scopeLine: 158, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!3829 = !DISubroutineType(types: !3830)
!3830 = !{!290, !143, !143}
!3831 = !DILocation(line: 158, column: 71, scope: !3828, inlinedAt: !3832)
!3832 = distinct !DILocation(line: 772, column: 17, scope: !3824, inlinedAt: !3809)
!3833 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3828, file: !904, line: 158, type: !143)
!3834 = !DILocation(line: 158, column: 85, scope: !3828, inlinedAt: !3832)
!3835 = !DILocation(line: 159, column: 34, scope: !3828, inlinedAt: !3832)
!3836 = !DILocation(line: 159, column: 39, scope: !3828, inlinedAt: !3832)
!3837 = !DILocalVariable(name: "noc", arg: 1, scope: !3838, file: !904, line: 140, type: !143)
!3838 = distinct !DISubprogram(name: "NOC_CMD_BUF_READ_REG", linkageName: "_Z20NOC_CMD_BUF_READ_REGjjj", scope: !904, file: !904, line: 140, type: !3839, scopeLine: 140, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!3839 = !DISubroutineType(types: !3840)
!3840 = !{!143, !143, !143, !143}
!3841 = !DILocation(line: 140, column: 78, scope: !3838, inlinedAt: !3842)
!3842 = distinct !DILocation(line: 159, column: 13, scope: !3828, inlinedAt: !3832)
!3843 = !DILocalVariable(name: "buf", arg: 2, scope: !3838, file: !904, line: 140, type: !143)
!3844 = !DILocation(line: 140, column: 92, scope: !3838, inlinedAt: !3842)
!3845 = !DILocalVariable(name: "addr", arg: 3, scope: !3838, file: !904, line: 140, type: !143)
!3846 = !DILocation(line: 140, column: 106, scope: !3838, inlinedAt: !3842)
!3847 = !DILocalVariable(name: "offset", scope: !3838, file: !904, line: 141, type: !143)
!3848 = !DILocation(line: 141, column: 14, scope: !3838, inlinedAt: !3842)
!3849 = !DILocation(line: 141, column: 24, scope: !3838, inlinedAt: !3842)
!3850 = !DILocation(line: 141, column: 28, scope: !3838, inlinedAt: !3842)
!3851 = !DILocation(line: 141, column: 58, scope: !3838, inlinedAt: !3842)
!3852 = !DILocation(line: 141, column: 62, scope: !3838, inlinedAt: !3842)
!3853 = !DILocation(line: 141, column: 55, scope: !3838, inlinedAt: !3842)
!3854 = !DILocation(line: 141, column: 92, scope: !3838, inlinedAt: !3842)
!3855 = !DILocation(line: 141, column: 90, scope: !3838, inlinedAt: !3842)
!3856 = !DILocalVariable(name: "ptr", scope: !3838, file: !904, line: 142, type: !537)
!3857 = !DILocation(line: 142, column: 24, scope: !3838, inlinedAt: !3842)
!3858 = !DILocation(line: 142, column: 50, scope: !3838, inlinedAt: !3842)
!3859 = !DILocation(line: 142, column: 30, scope: !3838, inlinedAt: !3842)
!3860 = !DILocation(line: 143, column: 13, scope: !3838, inlinedAt: !3842)
!3861 = !DILocation(line: 143, column: 12, scope: !3838, inlinedAt: !3842)
!3862 = !DILocation(line: 159, column: 62, scope: !3828, inlinedAt: !3832)
!3863 = !DILocation(line: 772, column: 16, scope: !3824, inlinedAt: !3809)
!3864 = distinct !{!3864, !3823, !3865, !2131}
!3865 = !DILocation(line: 772, column: 49, scope: !3824, inlinedAt: !3809)
!3866 = !DILocation(line: 773, column: 40, scope: !3824, inlinedAt: !3809)
!3867 = !DILocation(line: 773, column: 45, scope: !3824, inlinedAt: !3809)
!3868 = !DILocation(line: 773, column: 54, scope: !3824, inlinedAt: !3809)
!3869 = !DILocation(line: 773, column: 64, scope: !3824, inlinedAt: !3809)
!3870 = !DILocation(line: 773, column: 95, scope: !3824, inlinedAt: !3809)
!3871 = !DILocalVariable(name: "noc", arg: 1, scope: !3872, file: !904, line: 417, type: !143)
!3872 = distinct !DISubprogram(name: "ncrisc_noc_fast_read<(unsigned char)'\\x00'>", linkageName: "_Z20ncrisc_noc_fast_readILh0EEvjjyjjj", scope: !904, file: !904, line: 416, type: !3804, scopeLine: 422, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !3806, retainedNodes: !2106)
!3873 = !DILocation(line: 417, column: 14, scope: !3872, inlinedAt: !3874)
!3874 = distinct !DILocation(line: 773, column: 9, scope: !3824, inlinedAt: !3809)
!3875 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !3872, file: !904, line: 418, type: !143)
!3876 = !DILocation(line: 418, column: 14, scope: !3872, inlinedAt: !3874)
!3877 = !DILocalVariable(name: "src_addr", arg: 3, scope: !3872, file: !904, line: 419, type: !152)
!3878 = !DILocation(line: 419, column: 14, scope: !3872, inlinedAt: !3874)
!3879 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !3872, file: !904, line: 420, type: !143)
!3880 = !DILocation(line: 420, column: 14, scope: !3872, inlinedAt: !3874)
!3881 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !3872, file: !904, line: 421, type: !143)
!3882 = !DILocation(line: 421, column: 14, scope: !3872, inlinedAt: !3874)
!3883 = !DILocalVariable(name: "read_req_vc", arg: 6, scope: !3872, file: !904, line: 422, type: !143)
!3884 = !DILocation(line: 422, column: 14, scope: !3872, inlinedAt: !3874)
!3885 = !DILocation(line: 431, column: 27, scope: !3872, inlinedAt: !3874)
!3886 = !DILocation(line: 431, column: 32, scope: !3872, inlinedAt: !3874)
!3887 = !DILocation(line: 431, column: 58, scope: !3872, inlinedAt: !3874)
!3888 = !DILocalVariable(name: "noc", arg: 1, scope: !3889, file: !904, line: 134, type: !143)
!3889 = distinct !DISubprogram(name: "NOC_CMD_BUF_WRITE_REG", linkageName: "_Z21NOC_CMD_BUF_WRITE_REGjjjj", scope: !904, file: !904, line: 133, type: !3890, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !2106)
!3890 = !DISubroutineType(types: !3891)
!3891 = !{null, !143, !143, !143, !143}
!3892 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !3893)
!3893 = distinct !DILocation(line: 431, column: 5, scope: !3872, inlinedAt: !3874)
!3894 = !DILocalVariable(name: "buf", arg: 2, scope: !3889, file: !904, line: 134, type: !143)
!3895 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !3893)
!3896 = !DILocalVariable(name: "addr", arg: 3, scope: !3889, file: !904, line: 134, type: !143)
!3897 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !3893)
!3898 = !DILocalVariable(name: "val", arg: 4, scope: !3889, file: !904, line: 134, type: !143)
!3899 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !3893)
!3900 = !DILocalVariable(name: "offset", scope: !3889, file: !904, line: 135, type: !143)
!3901 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !3893)
!3902 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !3893)
!3903 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !3893)
!3904 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !3893)
!3905 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !3893)
!3906 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !3893)
!3907 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !3893)
!3908 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !3893)
!3909 = !DILocalVariable(name: "ptr", scope: !3889, file: !904, line: 136, type: !537)
!3910 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !3893)
!3911 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !3893)
!3912 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !3893)
!3913 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !3893)
!3914 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !3893)
!3915 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !3893)
!3916 = !DILocation(line: 432, column: 27, scope: !3872, inlinedAt: !3874)
!3917 = !DILocation(line: 432, column: 32, scope: !3872, inlinedAt: !3874)
!3918 = !DILocation(line: 432, column: 69, scope: !3872, inlinedAt: !3874)
!3919 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !3920)
!3920 = distinct !DILocation(line: 432, column: 5, scope: !3872, inlinedAt: !3874)
!3921 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !3920)
!3922 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !3920)
!3923 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !3920)
!3924 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !3920)
!3925 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !3920)
!3926 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !3920)
!3927 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !3920)
!3928 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !3920)
!3929 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !3920)
!3930 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !3920)
!3931 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !3920)
!3932 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !3920)
!3933 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !3920)
!3934 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !3920)
!3935 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !3920)
!3936 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !3920)
!3937 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !3920)
!3938 = !DILocation(line: 433, column: 27, scope: !3872, inlinedAt: !3874)
!3939 = !DILocation(line: 433, column: 32, scope: !3872, inlinedAt: !3874)
!3940 = !DILocation(line: 433, column: 78, scope: !3872, inlinedAt: !3874)
!3941 = !DILocation(line: 433, column: 87, scope: !3872, inlinedAt: !3874)
!3942 = !DILocation(line: 433, column: 77, scope: !3872, inlinedAt: !3874)
!3943 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !3944)
!3944 = distinct !DILocation(line: 433, column: 5, scope: !3872, inlinedAt: !3874)
!3945 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !3944)
!3946 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !3944)
!3947 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !3944)
!3948 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !3944)
!3949 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !3944)
!3950 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !3944)
!3951 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !3944)
!3952 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !3944)
!3953 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !3944)
!3954 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !3944)
!3955 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !3944)
!3956 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !3944)
!3957 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !3944)
!3958 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !3944)
!3959 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !3944)
!3960 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !3944)
!3961 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !3944)
!3962 = !DILocation(line: 434, column: 27, scope: !3872, inlinedAt: !3874)
!3963 = !DILocation(line: 434, column: 32, scope: !3872, inlinedAt: !3874)
!3964 = !DILocation(line: 434, column: 56, scope: !3872, inlinedAt: !3874)
!3965 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !3966)
!3966 = distinct !DILocation(line: 434, column: 5, scope: !3872, inlinedAt: !3874)
!3967 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !3966)
!3968 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !3966)
!3969 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !3966)
!3970 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !3966)
!3971 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !3966)
!3972 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !3966)
!3973 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !3966)
!3974 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !3966)
!3975 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !3966)
!3976 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !3966)
!3977 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !3966)
!3978 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !3966)
!3979 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !3966)
!3980 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !3966)
!3981 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !3966)
!3982 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !3966)
!3983 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !3966)
!3984 = !DILocation(line: 435, column: 27, scope: !3872, inlinedAt: !3874)
!3985 = !DILocation(line: 435, column: 32, scope: !3872, inlinedAt: !3874)
!3986 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !3987)
!3987 = distinct !DILocation(line: 435, column: 5, scope: !3872, inlinedAt: !3874)
!3988 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !3987)
!3989 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !3987)
!3990 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !3987)
!3991 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !3987)
!3992 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !3987)
!3993 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !3987)
!3994 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !3987)
!3995 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !3987)
!3996 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !3987)
!3997 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !3987)
!3998 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !3987)
!3999 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !3987)
!4000 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !3987)
!4001 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !3987)
!4002 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !3987)
!4003 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !3987)
!4004 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !3987)
!4005 = !DILocation(line: 437, column: 30, scope: !4006, inlinedAt: !3874)
!4006 = distinct !DILexicalBlock(scope: !4007, file: !904, line: 436, column: 49)
!4007 = distinct !DILexicalBlock(scope: !3872, file: !904, line: 436, column: 19)
!4008 = !DILocation(line: 437, column: 35, scope: !4006, inlinedAt: !3874)
!4009 = !DILocation(line: 774, column: 18, scope: !3824, inlinedAt: !3809)
!4010 = !DILocation(line: 775, column: 19, scope: !3824, inlinedAt: !3809)
!4011 = !DILocation(line: 776, column: 19, scope: !3824, inlinedAt: !3809)
!4012 = distinct !{!4012, !3820, !4013, !2131}
!4013 = !DILocation(line: 777, column: 5, scope: !3803, inlinedAt: !3809)
!4014 = !DILocation(line: 778, column: 5, scope: !3803, inlinedAt: !3809)
!4015 = !DILocation(line: 778, column: 31, scope: !3803, inlinedAt: !3809)
!4016 = !DILocation(line: 778, column: 36, scope: !3803, inlinedAt: !3809)
!4017 = !DILocation(line: 158, column: 71, scope: !3828, inlinedAt: !4018)
!4018 = distinct !DILocation(line: 778, column: 13, scope: !3803, inlinedAt: !3809)
!4019 = !DILocation(line: 158, column: 85, scope: !3828, inlinedAt: !4018)
!4020 = !DILocation(line: 159, column: 34, scope: !3828, inlinedAt: !4018)
!4021 = !DILocation(line: 159, column: 39, scope: !3828, inlinedAt: !4018)
!4022 = !DILocation(line: 140, column: 78, scope: !3838, inlinedAt: !4023)
!4023 = distinct !DILocation(line: 159, column: 13, scope: !3828, inlinedAt: !4018)
!4024 = !DILocation(line: 140, column: 92, scope: !3838, inlinedAt: !4023)
!4025 = !DILocation(line: 140, column: 106, scope: !3838, inlinedAt: !4023)
!4026 = !DILocation(line: 141, column: 14, scope: !3838, inlinedAt: !4023)
!4027 = !DILocation(line: 141, column: 24, scope: !3838, inlinedAt: !4023)
!4028 = !DILocation(line: 141, column: 28, scope: !3838, inlinedAt: !4023)
!4029 = !DILocation(line: 141, column: 58, scope: !3838, inlinedAt: !4023)
!4030 = !DILocation(line: 141, column: 62, scope: !3838, inlinedAt: !4023)
!4031 = !DILocation(line: 141, column: 55, scope: !3838, inlinedAt: !4023)
!4032 = !DILocation(line: 141, column: 92, scope: !3838, inlinedAt: !4023)
!4033 = !DILocation(line: 141, column: 90, scope: !3838, inlinedAt: !4023)
!4034 = !DILocation(line: 142, column: 24, scope: !3838, inlinedAt: !4023)
!4035 = !DILocation(line: 142, column: 50, scope: !3838, inlinedAt: !4023)
!4036 = !DILocation(line: 142, column: 30, scope: !3838, inlinedAt: !4023)
!4037 = !DILocation(line: 143, column: 13, scope: !3838, inlinedAt: !4023)
!4038 = !DILocation(line: 143, column: 12, scope: !3838, inlinedAt: !4023)
!4039 = !DILocation(line: 159, column: 62, scope: !3828, inlinedAt: !4018)
!4040 = !DILocation(line: 778, column: 12, scope: !3803, inlinedAt: !3809)
!4041 = distinct !{!4041, !4014, !4042, !2131}
!4042 = !DILocation(line: 778, column: 45, scope: !3803, inlinedAt: !3809)
!4043 = !DILocation(line: 779, column: 36, scope: !3803, inlinedAt: !3809)
!4044 = !DILocation(line: 779, column: 41, scope: !3803, inlinedAt: !3809)
!4045 = !DILocation(line: 779, column: 50, scope: !3803, inlinedAt: !3809)
!4046 = !DILocation(line: 779, column: 60, scope: !3803, inlinedAt: !3809)
!4047 = !DILocation(line: 779, column: 71, scope: !3803, inlinedAt: !3809)
!4048 = !DILocation(line: 779, column: 82, scope: !3803, inlinedAt: !3809)
!4049 = !DILocation(line: 417, column: 14, scope: !3872, inlinedAt: !4050)
!4050 = distinct !DILocation(line: 779, column: 5, scope: !3803, inlinedAt: !3809)
!4051 = !DILocation(line: 418, column: 14, scope: !3872, inlinedAt: !4050)
!4052 = !DILocation(line: 419, column: 14, scope: !3872, inlinedAt: !4050)
!4053 = !DILocation(line: 420, column: 14, scope: !3872, inlinedAt: !4050)
!4054 = !DILocation(line: 421, column: 14, scope: !3872, inlinedAt: !4050)
!4055 = !DILocation(line: 422, column: 14, scope: !3872, inlinedAt: !4050)
!4056 = !DILocation(line: 431, column: 27, scope: !3872, inlinedAt: !4050)
!4057 = !DILocation(line: 431, column: 32, scope: !3872, inlinedAt: !4050)
!4058 = !DILocation(line: 431, column: 58, scope: !3872, inlinedAt: !4050)
!4059 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4060)
!4060 = distinct !DILocation(line: 431, column: 5, scope: !3872, inlinedAt: !4050)
!4061 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4060)
!4062 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4060)
!4063 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4060)
!4064 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4060)
!4065 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4060)
!4066 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4060)
!4067 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4060)
!4068 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4060)
!4069 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4060)
!4070 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4060)
!4071 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4060)
!4072 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4060)
!4073 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4060)
!4074 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4060)
!4075 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4060)
!4076 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4060)
!4077 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4060)
!4078 = !DILocation(line: 432, column: 27, scope: !3872, inlinedAt: !4050)
!4079 = !DILocation(line: 432, column: 32, scope: !3872, inlinedAt: !4050)
!4080 = !DILocation(line: 432, column: 69, scope: !3872, inlinedAt: !4050)
!4081 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4082)
!4082 = distinct !DILocation(line: 432, column: 5, scope: !3872, inlinedAt: !4050)
!4083 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4082)
!4084 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4082)
!4085 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4082)
!4086 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4082)
!4087 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4082)
!4088 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4082)
!4089 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4082)
!4090 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4082)
!4091 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4082)
!4092 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4082)
!4093 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4082)
!4094 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4082)
!4095 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4082)
!4096 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4082)
!4097 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4082)
!4098 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4082)
!4099 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4082)
!4100 = !DILocation(line: 433, column: 27, scope: !3872, inlinedAt: !4050)
!4101 = !DILocation(line: 433, column: 32, scope: !3872, inlinedAt: !4050)
!4102 = !DILocation(line: 433, column: 78, scope: !3872, inlinedAt: !4050)
!4103 = !DILocation(line: 433, column: 87, scope: !3872, inlinedAt: !4050)
!4104 = !DILocation(line: 433, column: 77, scope: !3872, inlinedAt: !4050)
!4105 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4106)
!4106 = distinct !DILocation(line: 433, column: 5, scope: !3872, inlinedAt: !4050)
!4107 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4106)
!4108 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4106)
!4109 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4106)
!4110 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4106)
!4111 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4106)
!4112 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4106)
!4113 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4106)
!4114 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4106)
!4115 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4106)
!4116 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4106)
!4117 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4106)
!4118 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4106)
!4119 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4106)
!4120 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4106)
!4121 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4106)
!4122 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4106)
!4123 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4106)
!4124 = !DILocation(line: 434, column: 27, scope: !3872, inlinedAt: !4050)
!4125 = !DILocation(line: 434, column: 32, scope: !3872, inlinedAt: !4050)
!4126 = !DILocation(line: 434, column: 56, scope: !3872, inlinedAt: !4050)
!4127 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4128)
!4128 = distinct !DILocation(line: 434, column: 5, scope: !3872, inlinedAt: !4050)
!4129 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4128)
!4130 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4128)
!4131 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4128)
!4132 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4128)
!4133 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4128)
!4134 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4128)
!4135 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4128)
!4136 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4128)
!4137 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4128)
!4138 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4128)
!4139 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4128)
!4140 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4128)
!4141 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4128)
!4142 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4128)
!4143 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4128)
!4144 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4128)
!4145 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4128)
!4146 = !DILocation(line: 435, column: 27, scope: !3872, inlinedAt: !4050)
!4147 = !DILocation(line: 435, column: 32, scope: !3872, inlinedAt: !4050)
!4148 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4149)
!4149 = distinct !DILocation(line: 435, column: 5, scope: !3872, inlinedAt: !4050)
!4150 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4149)
!4151 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4149)
!4152 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4149)
!4153 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4149)
!4154 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4149)
!4155 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4149)
!4156 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4149)
!4157 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4149)
!4158 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4149)
!4159 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4149)
!4160 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4149)
!4161 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4149)
!4162 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4149)
!4163 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4149)
!4164 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4149)
!4165 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4149)
!4166 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4149)
!4167 = !DILocation(line: 437, column: 30, scope: !4006, inlinedAt: !4050)
!4168 = !DILocation(line: 437, column: 35, scope: !4006, inlinedAt: !4050)
!4169 = !DILocation(line: 574, column: 1, scope: !3779)
!4170 = distinct !DISubprogram(name: "remote", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIf14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj", scope: !829, file: !751, line: 129, type: !884, scopeLine: 129, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !883, retainedNodes: !2106)
!4171 = !DILocalVariable(name: "this", arg: 1, scope: !4170, type: !3703, flags: DIFlagArtificial | DIFlagObjectPointer)
!4172 = !DILocation(line: 0, scope: !4170)
!4173 = !DILocalVariable(name: "byte", arg: 2, scope: !4170, file: !751, line: 129, type: !143)
!4174 = !DILocation(line: 129, column: 30, scope: !4170)
!4175 = !DILocation(line: 129, column: 51, scope: !4170)
!4176 = !DILocation(line: 129, column: 61, scope: !4170)
!4177 = !DILocation(line: 129, column: 74, scope: !4170)
!4178 = !DILocation(line: 129, column: 79, scope: !4170)
!4179 = !DILocation(line: 129, column: 93, scope: !4170)
!4180 = !DILocation(line: 129, column: 98, scope: !4170)
!4181 = !DILocalVariable(name: "this", arg: 1, scope: !4182, type: !4183, flags: DIFlagArtificial | DIFlagObjectPointer)
!4182 = distinct !DISubprogram(name: "get_noc_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE12get_noc_addrEjjh", scope: !694, file: !695, line: 303, type: !707, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !706, retainedNodes: !2106)
!4183 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !705, size: 32)
!4184 = !DILocation(line: 0, scope: !4182, inlinedAt: !4185)
!4185 = distinct !DILocation(line: 129, column: 61, scope: !4170)
!4186 = !DILocalVariable(name: "id", arg: 2, scope: !4182, file: !695, line: 303, type: !477)
!4187 = !DILocation(line: 303, column: 47, scope: !4182, inlinedAt: !4185)
!4188 = !DILocalVariable(name: "offset", arg: 3, scope: !4182, file: !695, line: 303, type: !709)
!4189 = !DILocation(line: 303, column: 67, scope: !4182, inlinedAt: !4185)
!4190 = !DILocalVariable(name: "noc", arg: 4, scope: !4182, file: !695, line: 303, type: !5)
!4191 = !DILocation(line: 303, column: 87, scope: !4182, inlinedAt: !4185)
!4192 = !DILocalVariable(name: "bank_offset_index", scope: !4182, file: !695, line: 304, type: !143)
!4193 = !DILocation(line: 304, column: 18, scope: !4182, inlinedAt: !4185)
!4194 = !DILocation(line: 304, column: 88, scope: !4182, inlinedAt: !4185)
!4195 = !DILocation(line: 19, column: 54, scope: !2794, inlinedAt: !4196)
!4196 = distinct !DILocation(line: 304, column: 38, scope: !4182, inlinedAt: !4185)
!4197 = !DILocation(line: 22, column: 54, scope: !2801, inlinedAt: !4196)
!4198 = !DILocation(line: 84, column: 79, scope: !2804, inlinedAt: !4199)
!4199 = distinct !DILocation(line: 22, column: 16, scope: !2801, inlinedAt: !4196)
!4200 = !DILocation(line: 92, column: 29, scope: !2811, inlinedAt: !4199)
!4201 = !DILocation(line: 15, column: 70, scope: !2815, inlinedAt: !4202)
!4202 = distinct !DILocation(line: 92, column: 16, scope: !2811, inlinedAt: !4199)
!4203 = !DILocation(line: 16, column: 24, scope: !2815, inlinedAt: !4202)
!4204 = !DILocation(line: 16, column: 26, scope: !2815, inlinedAt: !4202)
!4205 = !DILocation(line: 16, column: 40, scope: !2815, inlinedAt: !4202)
!4206 = !DILocation(line: 16, column: 47, scope: !2815, inlinedAt: !4202)
!4207 = !DILocation(line: 16, column: 12, scope: !2815, inlinedAt: !4202)
!4208 = !DILocalVariable(name: "bank_index", scope: !4182, file: !695, line: 305, type: !143)
!4209 = !DILocation(line: 305, column: 18, scope: !4182, inlinedAt: !4185)
!4210 = !DILocation(line: 305, column: 74, scope: !4182, inlinedAt: !4185)
!4211 = !DILocation(line: 305, column: 78, scope: !4182, inlinedAt: !4185)
!4212 = !DILocation(line: 36, column: 47, scope: !2828, inlinedAt: !4213)
!4213 = distinct !DILocation(line: 305, column: 31, scope: !4182, inlinedAt: !4185)
!4214 = !DILocation(line: 36, column: 60, scope: !2828, inlinedAt: !4213)
!4215 = !DILocation(line: 38, column: 16, scope: !2836, inlinedAt: !4213)
!4216 = !DILocation(line: 38, column: 21, scope: !2836, inlinedAt: !4213)
!4217 = !DILocation(line: 38, column: 39, scope: !2836, inlinedAt: !4213)
!4218 = !DILocation(line: 38, column: 19, scope: !2836, inlinedAt: !4213)
!4219 = !DILocalVariable(name: "addr", scope: !4182, file: !695, line: 306, type: !143)
!4220 = !DILocation(line: 306, column: 18, scope: !4182, inlinedAt: !4185)
!4221 = !DILocation(line: 306, column: 40, scope: !4182, inlinedAt: !4185)
!4222 = !DILocation(line: 306, column: 44, scope: !4182, inlinedAt: !4185)
!4223 = !DILocation(line: 306, column: 63, scope: !4182, inlinedAt: !4185)
!4224 = !DILocation(line: 306, column: 75, scope: !4182, inlinedAt: !4185)
!4225 = !DILocalVariable(name: "this", arg: 1, scope: !4226, type: !4183, flags: DIFlagArtificial | DIFlagObjectPointer)
!4226 = distinct !DISubprogram(name: "get_addr", linkageName: "_ZNK18InterleavedAddrGenILb1EE8get_addrEjjjj", scope: !694, file: !695, line: 293, type: !702, scopeLine: 297, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !701, retainedNodes: !2106)
!4227 = !DILocation(line: 0, scope: !4226, inlinedAt: !4228)
!4228 = distinct !DILocation(line: 306, column: 31, scope: !4182, inlinedAt: !4185)
!4229 = !DILocalVariable(name: "id", arg: 2, scope: !4226, file: !695, line: 294, type: !477)
!4230 = !DILocation(line: 294, column: 24, scope: !4226, inlinedAt: !4228)
!4231 = !DILocalVariable(name: "bank_offset_index", arg: 3, scope: !4226, file: !695, line: 295, type: !477)
!4232 = !DILocation(line: 295, column: 24, scope: !4226, inlinedAt: !4228)
!4233 = !DILocalVariable(name: "bank_index", arg: 4, scope: !4226, file: !695, line: 296, type: !477)
!4234 = !DILocation(line: 296, column: 24, scope: !4226, inlinedAt: !4228)
!4235 = !DILocalVariable(name: "offset", arg: 5, scope: !4226, file: !695, line: 297, type: !477)
!4236 = !DILocation(line: 297, column: 24, scope: !4226, inlinedAt: !4228)
!4237 = !DILocation(line: 298, column: 17, scope: !4226, inlinedAt: !4228)
!4238 = !DILocation(line: 298, column: 43, scope: !4226, inlinedAt: !4228)
!4239 = !DILocation(line: 298, column: 35, scope: !4226, inlinedAt: !4228)
!4240 = !DILocation(line: 298, column: 70, scope: !4226, inlinedAt: !4228)
!4241 = !DILocation(line: 298, column: 62, scope: !4226, inlinedAt: !4228)
!4242 = !DILocation(line: 298, column: 90, scope: !4226, inlinedAt: !4228)
!4243 = !DILocation(line: 298, column: 88, scope: !4226, inlinedAt: !4228)
!4244 = !DILocation(line: 299, column: 60, scope: !4226, inlinedAt: !4228)
!4245 = !DILocation(line: 54, column: 48, scope: !3060, inlinedAt: !4246)
!4246 = distinct !DILocation(line: 299, column: 16, scope: !4226, inlinedAt: !4228)
!4247 = !DILocation(line: 56, column: 36, scope: !3064, inlinedAt: !4246)
!4248 = !DILocation(line: 56, column: 16, scope: !3064, inlinedAt: !4246)
!4249 = !DILocation(line: 298, column: 97, scope: !4226, inlinedAt: !4228)
!4250 = !DILocalVariable(name: "noc_xy", scope: !4182, file: !695, line: 307, type: !143)
!4251 = !DILocation(line: 307, column: 18, scope: !4182, inlinedAt: !4185)
!4252 = !DILocation(line: 307, column: 66, scope: !4182, inlinedAt: !4185)
!4253 = !DILocation(line: 307, column: 78, scope: !4182, inlinedAt: !4185)
!4254 = !DILocation(line: 45, column: 43, scope: !2871, inlinedAt: !4255)
!4255 = distinct !DILocation(line: 307, column: 27, scope: !4182, inlinedAt: !4185)
!4256 = !DILocation(line: 45, column: 63, scope: !2871, inlinedAt: !4255)
!4257 = !DILocation(line: 47, column: 36, scope: !2879, inlinedAt: !4255)
!4258 = !DILocation(line: 47, column: 16, scope: !2879, inlinedAt: !4255)
!4259 = !DILocation(line: 47, column: 41, scope: !2879, inlinedAt: !4255)
!4260 = !DILocalVariable(name: "noc_addr", scope: !4182, file: !695, line: 309, type: !152)
!4261 = !DILocation(line: 309, column: 18, scope: !4182, inlinedAt: !4185)
!4262 = !DILocation(line: 309, column: 49, scope: !4182, inlinedAt: !4185)
!4263 = !DILocation(line: 309, column: 57, scope: !4182, inlinedAt: !4185)
!4264 = !DILocation(line: 222, column: 49, scope: !2888, inlinedAt: !4265)
!4265 = distinct !DILocation(line: 309, column: 29, scope: !4182, inlinedAt: !4185)
!4266 = !DILocation(line: 222, column: 71, scope: !2888, inlinedAt: !4265)
!4267 = !DILocation(line: 227, column: 24, scope: !2888, inlinedAt: !4265)
!4268 = !DILocation(line: 227, column: 23, scope: !2888, inlinedAt: !4265)
!4269 = !DILocation(line: 227, column: 32, scope: !2888, inlinedAt: !4265)
!4270 = !DILocation(line: 227, column: 59, scope: !2888, inlinedAt: !4265)
!4271 = !DILocation(line: 227, column: 57, scope: !2888, inlinedAt: !4265)
!4272 = !DILocation(line: 310, column: 16, scope: !4182, inlinedAt: !4185)
!4273 = !DILocation(line: 129, column: 44, scope: !4170)
!4274 = distinct !DISubprogram(name: "noc_async_write<8193U, true, false>", linkageName: "_Z15noc_async_writeILj8193ELb1ELb0EEvjyjhj", scope: !3092, file: !3092, line: 828, type: !4275, scopeLine: 833, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4277, retainedNodes: !2106)
!4275 = !DISubroutineType(types: !4276)
!4276 = !{null, !143, !152, !143, !5, !143}
!4277 = !{!3783, !3784, !4278}
!4278 = !DITemplateValueParameter(name: "posted", type: !290, value: i1 false)
!4279 = !DILocalVariable(name: "src_local_l1_addr", arg: 1, scope: !4274, file: !3092, line: 829, type: !143)
!4280 = !DILocation(line: 829, column: 14, scope: !4274)
!4281 = !DILocalVariable(name: "dst_noc_addr", arg: 2, scope: !4274, file: !3092, line: 830, type: !152)
!4282 = !DILocation(line: 830, column: 14, scope: !4274)
!4283 = !DILocalVariable(name: "size", arg: 3, scope: !4274, file: !3092, line: 831, type: !143)
!4284 = !DILocation(line: 831, column: 14, scope: !4274)
!4285 = !DILocalVariable(name: "noc", arg: 4, scope: !4274, file: !3092, line: 832, type: !5)
!4286 = !DILocation(line: 832, column: 13, scope: !4274)
!4287 = !DILocalVariable(name: "vc", arg: 5, scope: !4274, file: !3092, line: 833, type: !143)
!4288 = !DILocation(line: 833, column: 14, scope: !4274)
!4289 = !DILocation(line: 844, column: 13, scope: !4290)
!4290 = distinct !DILexicalBlock(scope: !4291, file: !3092, line: 840, column: 12)
!4291 = distinct !DILexicalBlock(scope: !4274, file: !3092, line: 838, column: 19)
!4292 = !DILocation(line: 844, column: 33, scope: !4290)
!4293 = !DILocation(line: 844, column: 52, scope: !4290)
!4294 = !DILocation(line: 844, column: 66, scope: !4290)
!4295 = !DILocation(line: 844, column: 72, scope: !4290)
!4296 = !DILocalVariable(name: "noc", arg: 1, scope: !4297, file: !904, line: 784, type: !143)
!4297 = distinct !DISubprogram(name: "ncrisc_noc_fast_write_any_len<(unsigned char)'\\x00', false, false>", linkageName: "_Z29ncrisc_noc_fast_write_any_lenILh0ELb0ELb0EEvjjjyjjbbjbbj", scope: !904, file: !904, line: 783, type: !4298, scopeLine: 795, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4300, retainedNodes: !2106)
!4298 = !DISubroutineType(types: !4299)
!4299 = !{null, !143, !143, !143, !152, !143, !143, !290, !290, !143, !290, !290, !143}
!4300 = !{!3807, !4301, !4302}
!4301 = !DITemplateValueParameter(name: "use_trid", type: !290, value: i1 false)
!4302 = !DITemplateValueParameter(name: "one_packet", type: !290, value: i1 false)
!4303 = !DILocation(line: 784, column: 14, scope: !4297, inlinedAt: !4304)
!4304 = distinct !DILocation(line: 843, column: 9, scope: !4290)
!4305 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !4297, file: !904, line: 785, type: !143)
!4306 = !DILocation(line: 785, column: 14, scope: !4297, inlinedAt: !4304)
!4307 = !DILocalVariable(name: "src_addr", arg: 3, scope: !4297, file: !904, line: 786, type: !143)
!4308 = !DILocation(line: 786, column: 14, scope: !4297, inlinedAt: !4304)
!4309 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !4297, file: !904, line: 787, type: !152)
!4310 = !DILocation(line: 787, column: 14, scope: !4297, inlinedAt: !4304)
!4311 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !4297, file: !904, line: 788, type: !143)
!4312 = !DILocation(line: 788, column: 14, scope: !4297, inlinedAt: !4304)
!4313 = !DILocalVariable(name: "vc", arg: 6, scope: !4297, file: !904, line: 789, type: !143)
!4314 = !DILocation(line: 789, column: 14, scope: !4297, inlinedAt: !4304)
!4315 = !DILocalVariable(name: "mcast", arg: 7, scope: !4297, file: !904, line: 790, type: !290)
!4316 = !DILocation(line: 790, column: 10, scope: !4297, inlinedAt: !4304)
!4317 = !DILocalVariable(name: "linked", arg: 8, scope: !4297, file: !904, line: 791, type: !290)
!4318 = !DILocation(line: 791, column: 10, scope: !4297, inlinedAt: !4304)
!4319 = !DILocalVariable(name: "num_dests", arg: 9, scope: !4297, file: !904, line: 792, type: !143)
!4320 = !DILocation(line: 792, column: 14, scope: !4297, inlinedAt: !4304)
!4321 = !DILocalVariable(name: "multicast_path_reserve", arg: 10, scope: !4297, file: !904, line: 793, type: !290)
!4322 = !DILocation(line: 793, column: 10, scope: !4297, inlinedAt: !4304)
!4323 = !DILocalVariable(name: "posted", arg: 11, scope: !4297, file: !904, line: 794, type: !290)
!4324 = !DILocation(line: 794, column: 10, scope: !4297, inlinedAt: !4304)
!4325 = !DILocalVariable(name: "trid", arg: 12, scope: !4297, file: !904, line: 795, type: !143)
!4326 = !DILocation(line: 795, column: 14, scope: !4297, inlinedAt: !4304)
!4327 = !DILocation(line: 797, column: 9, scope: !4328, inlinedAt: !4304)
!4328 = distinct !DILexicalBlock(scope: !4329, file: !904, line: 796, column: 32)
!4329 = distinct !DILexicalBlock(scope: !4297, file: !904, line: 796, column: 19)
!4330 = !DILocation(line: 797, column: 16, scope: !4328, inlinedAt: !4304)
!4331 = !DILocation(line: 797, column: 26, scope: !4328, inlinedAt: !4304)
!4332 = !DILocation(line: 798, column: 13, scope: !4333, inlinedAt: !4304)
!4333 = distinct !DILexicalBlock(scope: !4328, file: !904, line: 797, column: 48)
!4334 = !DILocation(line: 798, column: 39, scope: !4333, inlinedAt: !4304)
!4335 = !DILocation(line: 798, column: 44, scope: !4333, inlinedAt: !4304)
!4336 = !DILocation(line: 158, column: 71, scope: !3828, inlinedAt: !4337)
!4337 = distinct !DILocation(line: 798, column: 21, scope: !4333, inlinedAt: !4304)
!4338 = !DILocation(line: 158, column: 85, scope: !3828, inlinedAt: !4337)
!4339 = !DILocation(line: 159, column: 34, scope: !3828, inlinedAt: !4337)
!4340 = !DILocation(line: 159, column: 39, scope: !3828, inlinedAt: !4337)
!4341 = !DILocation(line: 140, column: 78, scope: !3838, inlinedAt: !4342)
!4342 = distinct !DILocation(line: 159, column: 13, scope: !3828, inlinedAt: !4337)
!4343 = !DILocation(line: 140, column: 92, scope: !3838, inlinedAt: !4342)
!4344 = !DILocation(line: 140, column: 106, scope: !3838, inlinedAt: !4342)
!4345 = !DILocation(line: 141, column: 14, scope: !3838, inlinedAt: !4342)
!4346 = !DILocation(line: 141, column: 24, scope: !3838, inlinedAt: !4342)
!4347 = !DILocation(line: 141, column: 28, scope: !3838, inlinedAt: !4342)
!4348 = !DILocation(line: 141, column: 58, scope: !3838, inlinedAt: !4342)
!4349 = !DILocation(line: 141, column: 62, scope: !3838, inlinedAt: !4342)
!4350 = !DILocation(line: 141, column: 55, scope: !3838, inlinedAt: !4342)
!4351 = !DILocation(line: 141, column: 92, scope: !3838, inlinedAt: !4342)
!4352 = !DILocation(line: 141, column: 90, scope: !3838, inlinedAt: !4342)
!4353 = !DILocation(line: 142, column: 24, scope: !3838, inlinedAt: !4342)
!4354 = !DILocation(line: 142, column: 50, scope: !3838, inlinedAt: !4342)
!4355 = !DILocation(line: 142, column: 30, scope: !3838, inlinedAt: !4342)
!4356 = !DILocation(line: 143, column: 13, scope: !3838, inlinedAt: !4342)
!4357 = !DILocation(line: 143, column: 12, scope: !3838, inlinedAt: !4342)
!4358 = !DILocation(line: 159, column: 62, scope: !3828, inlinedAt: !4337)
!4359 = !DILocation(line: 798, column: 20, scope: !4333, inlinedAt: !4304)
!4360 = distinct !{!4360, !4332, !4361, !2131}
!4361 = !DILocation(line: 798, column: 53, scope: !4333, inlinedAt: !4304)
!4362 = !DILocation(line: 800, column: 17, scope: !4333, inlinedAt: !4304)
!4363 = !DILocation(line: 801, column: 17, scope: !4333, inlinedAt: !4304)
!4364 = !DILocation(line: 802, column: 17, scope: !4333, inlinedAt: !4304)
!4365 = !DILocation(line: 803, column: 17, scope: !4333, inlinedAt: !4304)
!4366 = !DILocation(line: 805, column: 17, scope: !4333, inlinedAt: !4304)
!4367 = !DILocation(line: 806, column: 17, scope: !4333, inlinedAt: !4304)
!4368 = !DILocation(line: 807, column: 17, scope: !4333, inlinedAt: !4304)
!4369 = !DILocation(line: 808, column: 17, scope: !4333, inlinedAt: !4304)
!4370 = !DILocation(line: 809, column: 17, scope: !4333, inlinedAt: !4304)
!4371 = !DILocation(line: 810, column: 17, scope: !4333, inlinedAt: !4304)
!4372 = !DILocation(line: 811, column: 17, scope: !4333, inlinedAt: !4304)
!4373 = !DILocalVariable(name: "noc", arg: 1, scope: !4374, file: !904, line: 463, type: !143)
!4374 = distinct !DISubprogram(name: "ncrisc_noc_fast_write<(unsigned char)'\\x00', false, true>", linkageName: "_Z21ncrisc_noc_fast_writeILh0ELb0ELb1EEvjjjyjjbbjbbj", scope: !904, file: !904, line: 462, type: !4298, scopeLine: 474, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !4375, retainedNodes: !2106)
!4375 = !{!3807, !4301, !4376}
!4376 = !DITemplateValueParameter(name: "update_counter", type: !290, value: i1 true)
!4377 = !DILocation(line: 463, column: 14, scope: !4374, inlinedAt: !4378)
!4378 = distinct !DILocation(line: 799, column: 13, scope: !4333, inlinedAt: !4304)
!4379 = !DILocalVariable(name: "cmd_buf", arg: 2, scope: !4374, file: !904, line: 464, type: !143)
!4380 = !DILocation(line: 464, column: 14, scope: !4374, inlinedAt: !4378)
!4381 = !DILocalVariable(name: "src_addr", arg: 3, scope: !4374, file: !904, line: 465, type: !143)
!4382 = !DILocation(line: 465, column: 14, scope: !4374, inlinedAt: !4378)
!4383 = !DILocalVariable(name: "dest_addr", arg: 4, scope: !4374, file: !904, line: 466, type: !152)
!4384 = !DILocation(line: 466, column: 14, scope: !4374, inlinedAt: !4378)
!4385 = !DILocalVariable(name: "len_bytes", arg: 5, scope: !4374, file: !904, line: 467, type: !143)
!4386 = !DILocation(line: 467, column: 14, scope: !4374, inlinedAt: !4378)
!4387 = !DILocalVariable(name: "vc", arg: 6, scope: !4374, file: !904, line: 468, type: !143)
!4388 = !DILocation(line: 468, column: 14, scope: !4374, inlinedAt: !4378)
!4389 = !DILocalVariable(name: "mcast", arg: 7, scope: !4374, file: !904, line: 469, type: !290)
!4390 = !DILocation(line: 469, column: 10, scope: !4374, inlinedAt: !4378)
!4391 = !DILocalVariable(name: "linked", arg: 8, scope: !4374, file: !904, line: 470, type: !290)
!4392 = !DILocation(line: 470, column: 10, scope: !4374, inlinedAt: !4378)
!4393 = !DILocalVariable(name: "num_dests", arg: 9, scope: !4374, file: !904, line: 471, type: !143)
!4394 = !DILocation(line: 471, column: 14, scope: !4374, inlinedAt: !4378)
!4395 = !DILocalVariable(name: "multicast_path_reserve", arg: 10, scope: !4374, file: !904, line: 472, type: !290)
!4396 = !DILocation(line: 472, column: 10, scope: !4374, inlinedAt: !4378)
!4397 = !DILocalVariable(name: "posted", arg: 11, scope: !4374, file: !904, line: 473, type: !290)
!4398 = !DILocation(line: 473, column: 10, scope: !4374, inlinedAt: !4378)
!4399 = !DILocalVariable(name: "trid", arg: 12, scope: !4374, file: !904, line: 474, type: !143)
!4400 = !DILocation(line: 474, column: 14, scope: !4374, inlinedAt: !4378)
!4401 = !DILocalVariable(name: "noc_cmd_field", scope: !4374, file: !904, line: 483, type: !143)
!4402 = !DILocation(line: 483, column: 14, scope: !4374, inlinedAt: !4378)
!4403 = !DILocation(line: 484, column: 74, scope: !4374, inlinedAt: !4378)
!4404 = !DILocation(line: 484, column: 56, scope: !4374, inlinedAt: !4378)
!4405 = !DILocation(line: 484, column: 54, scope: !4374, inlinedAt: !4378)
!4406 = !DILocation(line: 484, column: 81, scope: !4374, inlinedAt: !4378)
!4407 = !DILocation(line: 484, column: 78, scope: !4374, inlinedAt: !4378)
!4408 = !DILocation(line: 485, column: 10, scope: !4374, inlinedAt: !4378)
!4409 = !DILocation(line: 485, column: 20, scope: !4374, inlinedAt: !4378)
!4410 = !DILocation(line: 485, column: 71, scope: !4374, inlinedAt: !4378)
!4411 = !DILocation(line: 484, column: 115, scope: !4374, inlinedAt: !4378)
!4412 = !DILocation(line: 486, column: 10, scope: !4374, inlinedAt: !4378)
!4413 = !DILocation(line: 485, column: 102, scope: !4374, inlinedAt: !4378)
!4414 = !DILocation(line: 492, column: 27, scope: !4374, inlinedAt: !4378)
!4415 = !DILocation(line: 492, column: 32, scope: !4374, inlinedAt: !4378)
!4416 = !DILocation(line: 492, column: 51, scope: !4374, inlinedAt: !4378)
!4417 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4418)
!4418 = distinct !DILocation(line: 492, column: 5, scope: !4374, inlinedAt: !4378)
!4419 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4418)
!4420 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4418)
!4421 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4418)
!4422 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4418)
!4423 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4418)
!4424 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4418)
!4425 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4418)
!4426 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4418)
!4427 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4418)
!4428 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4418)
!4429 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4418)
!4430 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4418)
!4431 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4418)
!4432 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4418)
!4433 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4418)
!4434 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4418)
!4435 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4418)
!4436 = !DILocation(line: 493, column: 27, scope: !4374, inlinedAt: !4378)
!4437 = !DILocation(line: 493, column: 32, scope: !4374, inlinedAt: !4378)
!4438 = !DILocation(line: 493, column: 59, scope: !4374, inlinedAt: !4378)
!4439 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4440)
!4440 = distinct !DILocation(line: 493, column: 5, scope: !4374, inlinedAt: !4378)
!4441 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4440)
!4442 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4440)
!4443 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4440)
!4444 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4440)
!4445 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4440)
!4446 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4440)
!4447 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4440)
!4448 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4440)
!4449 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4440)
!4450 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4440)
!4451 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4440)
!4452 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4440)
!4453 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4440)
!4454 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4440)
!4455 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4440)
!4456 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4440)
!4457 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4440)
!4458 = !DILocation(line: 494, column: 27, scope: !4374, inlinedAt: !4378)
!4459 = !DILocation(line: 494, column: 32, scope: !4374, inlinedAt: !4378)
!4460 = !DILocation(line: 494, column: 68, scope: !4374, inlinedAt: !4378)
!4461 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4462)
!4462 = distinct !DILocation(line: 494, column: 5, scope: !4374, inlinedAt: !4378)
!4463 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4462)
!4464 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4462)
!4465 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4462)
!4466 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4462)
!4467 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4462)
!4468 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4462)
!4469 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4462)
!4470 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4462)
!4471 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4462)
!4472 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4462)
!4473 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4462)
!4474 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4462)
!4475 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4462)
!4476 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4462)
!4477 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4462)
!4478 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4462)
!4479 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4462)
!4480 = !DILocation(line: 495, column: 27, scope: !4374, inlinedAt: !4378)
!4481 = !DILocation(line: 495, column: 32, scope: !4374, inlinedAt: !4378)
!4482 = !DILocation(line: 495, column: 77, scope: !4374, inlinedAt: !4378)
!4483 = !DILocation(line: 495, column: 87, scope: !4374, inlinedAt: !4378)
!4484 = !DILocation(line: 495, column: 76, scope: !4374, inlinedAt: !4378)
!4485 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4486)
!4486 = distinct !DILocation(line: 495, column: 5, scope: !4374, inlinedAt: !4378)
!4487 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4486)
!4488 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4486)
!4489 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4486)
!4490 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4486)
!4491 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4486)
!4492 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4486)
!4493 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4486)
!4494 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4486)
!4495 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4486)
!4496 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4486)
!4497 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4486)
!4498 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4486)
!4499 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4486)
!4500 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4486)
!4501 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4486)
!4502 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4486)
!4503 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4486)
!4504 = !DILocation(line: 496, column: 27, scope: !4374, inlinedAt: !4378)
!4505 = !DILocation(line: 496, column: 32, scope: !4374, inlinedAt: !4378)
!4506 = !DILocation(line: 496, column: 56, scope: !4374, inlinedAt: !4378)
!4507 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4508)
!4508 = distinct !DILocation(line: 496, column: 5, scope: !4374, inlinedAt: !4378)
!4509 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4508)
!4510 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4508)
!4511 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4508)
!4512 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4508)
!4513 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4508)
!4514 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4508)
!4515 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4508)
!4516 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4508)
!4517 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4508)
!4518 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4508)
!4519 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4508)
!4520 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4508)
!4521 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4508)
!4522 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4508)
!4523 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4508)
!4524 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4508)
!4525 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4508)
!4526 = !DILocation(line: 497, column: 27, scope: !4374, inlinedAt: !4378)
!4527 = !DILocation(line: 497, column: 32, scope: !4374, inlinedAt: !4378)
!4528 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4529)
!4529 = distinct !DILocation(line: 497, column: 5, scope: !4374, inlinedAt: !4378)
!4530 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4529)
!4531 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4529)
!4532 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4529)
!4533 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4529)
!4534 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4529)
!4535 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4529)
!4536 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4529)
!4537 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4529)
!4538 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4529)
!4539 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4529)
!4540 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4529)
!4541 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4529)
!4542 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4529)
!4543 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4529)
!4544 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4529)
!4545 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4529)
!4546 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4529)
!4547 = !DILocation(line: 500, column: 13, scope: !4548, inlinedAt: !4378)
!4548 = distinct !DILexicalBlock(scope: !4549, file: !904, line: 500, column: 13)
!4549 = distinct !DILexicalBlock(scope: !4550, file: !904, line: 499, column: 67)
!4550 = distinct !DILexicalBlock(scope: !4374, file: !904, line: 499, column: 19)
!4551 = !DILocation(line: 501, column: 42, scope: !4552, inlinedAt: !4378)
!4552 = distinct !DILexicalBlock(scope: !4548, file: !904, line: 500, column: 21)
!4553 = !DILocation(line: 501, column: 47, scope: !4552, inlinedAt: !4378)
!4554 = !DILocation(line: 502, column: 9, scope: !4552, inlinedAt: !4378)
!4555 = !DILocation(line: 503, column: 45, scope: !4556, inlinedAt: !4378)
!4556 = distinct !DILexicalBlock(scope: !4548, file: !904, line: 502, column: 16)
!4557 = !DILocation(line: 503, column: 50, scope: !4556, inlinedAt: !4378)
!4558 = !DILocation(line: 504, column: 48, scope: !4556, inlinedAt: !4378)
!4559 = !DILocation(line: 504, column: 40, scope: !4556, inlinedAt: !4378)
!4560 = !DILocation(line: 504, column: 45, scope: !4556, inlinedAt: !4378)
!4561 = !DILocation(line: 812, column: 22, scope: !4333, inlinedAt: !4304)
!4562 = !DILocation(line: 813, column: 23, scope: !4333, inlinedAt: !4304)
!4563 = !DILocation(line: 814, column: 23, scope: !4333, inlinedAt: !4304)
!4564 = distinct !{!4564, !4327, !4565, !2131}
!4565 = !DILocation(line: 815, column: 9, scope: !4328, inlinedAt: !4304)
!4566 = !DILocation(line: 817, column: 5, scope: !4297, inlinedAt: !4304)
!4567 = !DILocation(line: 817, column: 31, scope: !4297, inlinedAt: !4304)
!4568 = !DILocation(line: 817, column: 36, scope: !4297, inlinedAt: !4304)
!4569 = !DILocation(line: 158, column: 71, scope: !3828, inlinedAt: !4570)
!4570 = distinct !DILocation(line: 817, column: 13, scope: !4297, inlinedAt: !4304)
!4571 = !DILocation(line: 158, column: 85, scope: !3828, inlinedAt: !4570)
!4572 = !DILocation(line: 159, column: 34, scope: !3828, inlinedAt: !4570)
!4573 = !DILocation(line: 159, column: 39, scope: !3828, inlinedAt: !4570)
!4574 = !DILocation(line: 140, column: 78, scope: !3838, inlinedAt: !4575)
!4575 = distinct !DILocation(line: 159, column: 13, scope: !3828, inlinedAt: !4570)
!4576 = !DILocation(line: 140, column: 92, scope: !3838, inlinedAt: !4575)
!4577 = !DILocation(line: 140, column: 106, scope: !3838, inlinedAt: !4575)
!4578 = !DILocation(line: 141, column: 14, scope: !3838, inlinedAt: !4575)
!4579 = !DILocation(line: 141, column: 24, scope: !3838, inlinedAt: !4575)
!4580 = !DILocation(line: 141, column: 28, scope: !3838, inlinedAt: !4575)
!4581 = !DILocation(line: 141, column: 58, scope: !3838, inlinedAt: !4575)
!4582 = !DILocation(line: 141, column: 62, scope: !3838, inlinedAt: !4575)
!4583 = !DILocation(line: 141, column: 55, scope: !3838, inlinedAt: !4575)
!4584 = !DILocation(line: 141, column: 92, scope: !3838, inlinedAt: !4575)
!4585 = !DILocation(line: 141, column: 90, scope: !3838, inlinedAt: !4575)
!4586 = !DILocation(line: 142, column: 24, scope: !3838, inlinedAt: !4575)
!4587 = !DILocation(line: 142, column: 50, scope: !3838, inlinedAt: !4575)
!4588 = !DILocation(line: 142, column: 30, scope: !3838, inlinedAt: !4575)
!4589 = !DILocation(line: 143, column: 13, scope: !3838, inlinedAt: !4575)
!4590 = !DILocation(line: 143, column: 12, scope: !3838, inlinedAt: !4575)
!4591 = !DILocation(line: 159, column: 62, scope: !3828, inlinedAt: !4570)
!4592 = !DILocation(line: 817, column: 12, scope: !4297, inlinedAt: !4304)
!4593 = distinct !{!4593, !4566, !4594, !2131}
!4594 = !DILocation(line: 817, column: 45, scope: !4297, inlinedAt: !4304)
!4595 = !DILocation(line: 819, column: 9, scope: !4297, inlinedAt: !4304)
!4596 = !DILocation(line: 820, column: 9, scope: !4297, inlinedAt: !4304)
!4597 = !DILocation(line: 821, column: 9, scope: !4297, inlinedAt: !4304)
!4598 = !DILocation(line: 822, column: 9, scope: !4297, inlinedAt: !4304)
!4599 = !DILocation(line: 823, column: 9, scope: !4297, inlinedAt: !4304)
!4600 = !DILocation(line: 824, column: 9, scope: !4297, inlinedAt: !4304)
!4601 = !DILocation(line: 825, column: 9, scope: !4297, inlinedAt: !4304)
!4602 = !DILocation(line: 826, column: 9, scope: !4297, inlinedAt: !4304)
!4603 = !DILocation(line: 827, column: 9, scope: !4297, inlinedAt: !4304)
!4604 = !DILocation(line: 828, column: 9, scope: !4297, inlinedAt: !4304)
!4605 = !DILocation(line: 829, column: 9, scope: !4297, inlinedAt: !4304)
!4606 = !DILocation(line: 830, column: 9, scope: !4297, inlinedAt: !4304)
!4607 = !DILocation(line: 463, column: 14, scope: !4374, inlinedAt: !4608)
!4608 = distinct !DILocation(line: 818, column: 5, scope: !4297, inlinedAt: !4304)
!4609 = !DILocation(line: 464, column: 14, scope: !4374, inlinedAt: !4608)
!4610 = !DILocation(line: 465, column: 14, scope: !4374, inlinedAt: !4608)
!4611 = !DILocation(line: 466, column: 14, scope: !4374, inlinedAt: !4608)
!4612 = !DILocation(line: 467, column: 14, scope: !4374, inlinedAt: !4608)
!4613 = !DILocation(line: 468, column: 14, scope: !4374, inlinedAt: !4608)
!4614 = !DILocation(line: 469, column: 10, scope: !4374, inlinedAt: !4608)
!4615 = !DILocation(line: 470, column: 10, scope: !4374, inlinedAt: !4608)
!4616 = !DILocation(line: 471, column: 14, scope: !4374, inlinedAt: !4608)
!4617 = !DILocation(line: 472, column: 10, scope: !4374, inlinedAt: !4608)
!4618 = !DILocation(line: 473, column: 10, scope: !4374, inlinedAt: !4608)
!4619 = !DILocation(line: 474, column: 14, scope: !4374, inlinedAt: !4608)
!4620 = !DILocation(line: 483, column: 14, scope: !4374, inlinedAt: !4608)
!4621 = !DILocation(line: 484, column: 74, scope: !4374, inlinedAt: !4608)
!4622 = !DILocation(line: 484, column: 56, scope: !4374, inlinedAt: !4608)
!4623 = !DILocation(line: 484, column: 54, scope: !4374, inlinedAt: !4608)
!4624 = !DILocation(line: 484, column: 81, scope: !4374, inlinedAt: !4608)
!4625 = !DILocation(line: 484, column: 78, scope: !4374, inlinedAt: !4608)
!4626 = !DILocation(line: 485, column: 10, scope: !4374, inlinedAt: !4608)
!4627 = !DILocation(line: 485, column: 20, scope: !4374, inlinedAt: !4608)
!4628 = !DILocation(line: 485, column: 71, scope: !4374, inlinedAt: !4608)
!4629 = !DILocation(line: 484, column: 115, scope: !4374, inlinedAt: !4608)
!4630 = !DILocation(line: 486, column: 10, scope: !4374, inlinedAt: !4608)
!4631 = !DILocation(line: 485, column: 102, scope: !4374, inlinedAt: !4608)
!4632 = !DILocation(line: 492, column: 27, scope: !4374, inlinedAt: !4608)
!4633 = !DILocation(line: 492, column: 32, scope: !4374, inlinedAt: !4608)
!4634 = !DILocation(line: 492, column: 51, scope: !4374, inlinedAt: !4608)
!4635 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4636)
!4636 = distinct !DILocation(line: 492, column: 5, scope: !4374, inlinedAt: !4608)
!4637 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4636)
!4638 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4636)
!4639 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4636)
!4640 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4636)
!4641 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4636)
!4642 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4636)
!4643 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4636)
!4644 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4636)
!4645 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4636)
!4646 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4636)
!4647 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4636)
!4648 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4636)
!4649 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4636)
!4650 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4636)
!4651 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4636)
!4652 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4636)
!4653 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4636)
!4654 = !DILocation(line: 493, column: 27, scope: !4374, inlinedAt: !4608)
!4655 = !DILocation(line: 493, column: 32, scope: !4374, inlinedAt: !4608)
!4656 = !DILocation(line: 493, column: 59, scope: !4374, inlinedAt: !4608)
!4657 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4658)
!4658 = distinct !DILocation(line: 493, column: 5, scope: !4374, inlinedAt: !4608)
!4659 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4658)
!4660 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4658)
!4661 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4658)
!4662 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4658)
!4663 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4658)
!4664 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4658)
!4665 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4658)
!4666 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4658)
!4667 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4658)
!4668 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4658)
!4669 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4658)
!4670 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4658)
!4671 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4658)
!4672 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4658)
!4673 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4658)
!4674 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4658)
!4675 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4658)
!4676 = !DILocation(line: 494, column: 27, scope: !4374, inlinedAt: !4608)
!4677 = !DILocation(line: 494, column: 32, scope: !4374, inlinedAt: !4608)
!4678 = !DILocation(line: 494, column: 68, scope: !4374, inlinedAt: !4608)
!4679 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4680)
!4680 = distinct !DILocation(line: 494, column: 5, scope: !4374, inlinedAt: !4608)
!4681 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4680)
!4682 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4680)
!4683 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4680)
!4684 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4680)
!4685 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4680)
!4686 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4680)
!4687 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4680)
!4688 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4680)
!4689 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4680)
!4690 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4680)
!4691 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4680)
!4692 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4680)
!4693 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4680)
!4694 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4680)
!4695 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4680)
!4696 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4680)
!4697 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4680)
!4698 = !DILocation(line: 495, column: 27, scope: !4374, inlinedAt: !4608)
!4699 = !DILocation(line: 495, column: 32, scope: !4374, inlinedAt: !4608)
!4700 = !DILocation(line: 495, column: 77, scope: !4374, inlinedAt: !4608)
!4701 = !DILocation(line: 495, column: 87, scope: !4374, inlinedAt: !4608)
!4702 = !DILocation(line: 495, column: 76, scope: !4374, inlinedAt: !4608)
!4703 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4704)
!4704 = distinct !DILocation(line: 495, column: 5, scope: !4374, inlinedAt: !4608)
!4705 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4704)
!4706 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4704)
!4707 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4704)
!4708 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4704)
!4709 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4704)
!4710 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4704)
!4711 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4704)
!4712 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4704)
!4713 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4704)
!4714 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4704)
!4715 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4704)
!4716 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4704)
!4717 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4704)
!4718 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4704)
!4719 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4704)
!4720 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4704)
!4721 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4704)
!4722 = !DILocation(line: 496, column: 27, scope: !4374, inlinedAt: !4608)
!4723 = !DILocation(line: 496, column: 32, scope: !4374, inlinedAt: !4608)
!4724 = !DILocation(line: 496, column: 56, scope: !4374, inlinedAt: !4608)
!4725 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4726)
!4726 = distinct !DILocation(line: 496, column: 5, scope: !4374, inlinedAt: !4608)
!4727 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4726)
!4728 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4726)
!4729 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4726)
!4730 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4726)
!4731 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4726)
!4732 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4726)
!4733 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4726)
!4734 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4726)
!4735 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4726)
!4736 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4726)
!4737 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4726)
!4738 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4726)
!4739 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4726)
!4740 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4726)
!4741 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4726)
!4742 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4726)
!4743 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4726)
!4744 = !DILocation(line: 497, column: 27, scope: !4374, inlinedAt: !4608)
!4745 = !DILocation(line: 497, column: 32, scope: !4374, inlinedAt: !4608)
!4746 = !DILocation(line: 134, column: 14, scope: !3889, inlinedAt: !4747)
!4747 = distinct !DILocation(line: 497, column: 5, scope: !4374, inlinedAt: !4608)
!4748 = !DILocation(line: 134, column: 28, scope: !3889, inlinedAt: !4747)
!4749 = !DILocation(line: 134, column: 42, scope: !3889, inlinedAt: !4747)
!4750 = !DILocation(line: 134, column: 57, scope: !3889, inlinedAt: !4747)
!4751 = !DILocation(line: 135, column: 14, scope: !3889, inlinedAt: !4747)
!4752 = !DILocation(line: 135, column: 24, scope: !3889, inlinedAt: !4747)
!4753 = !DILocation(line: 135, column: 28, scope: !3889, inlinedAt: !4747)
!4754 = !DILocation(line: 135, column: 58, scope: !3889, inlinedAt: !4747)
!4755 = !DILocation(line: 135, column: 62, scope: !3889, inlinedAt: !4747)
!4756 = !DILocation(line: 135, column: 55, scope: !3889, inlinedAt: !4747)
!4757 = !DILocation(line: 135, column: 92, scope: !3889, inlinedAt: !4747)
!4758 = !DILocation(line: 135, column: 90, scope: !3889, inlinedAt: !4747)
!4759 = !DILocation(line: 136, column: 24, scope: !3889, inlinedAt: !4747)
!4760 = !DILocation(line: 136, column: 50, scope: !3889, inlinedAt: !4747)
!4761 = !DILocation(line: 136, column: 30, scope: !3889, inlinedAt: !4747)
!4762 = !DILocation(line: 137, column: 12, scope: !3889, inlinedAt: !4747)
!4763 = !DILocation(line: 137, column: 6, scope: !3889, inlinedAt: !4747)
!4764 = !DILocation(line: 137, column: 10, scope: !3889, inlinedAt: !4747)
!4765 = !DILocation(line: 500, column: 13, scope: !4548, inlinedAt: !4608)
!4766 = !DILocation(line: 501, column: 42, scope: !4552, inlinedAt: !4608)
!4767 = !DILocation(line: 501, column: 47, scope: !4552, inlinedAt: !4608)
!4768 = !DILocation(line: 502, column: 9, scope: !4552, inlinedAt: !4608)
!4769 = !DILocation(line: 503, column: 45, scope: !4556, inlinedAt: !4608)
!4770 = !DILocation(line: 503, column: 50, scope: !4556, inlinedAt: !4608)
!4771 = !DILocation(line: 504, column: 48, scope: !4556, inlinedAt: !4608)
!4772 = !DILocation(line: 504, column: 40, scope: !4556, inlinedAt: !4608)
!4773 = !DILocation(line: 504, column: 45, scope: !4556, inlinedAt: !4608)
!4774 = !DILocation(line: 847, column: 1, scope: !4274)
!4775 = distinct !DISubprogram(name: "line_of", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE7line_ofEj", scope: !750, file: !751, line: 127, type: !802, scopeLine: 127, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !801, retainedNodes: !2106)
!4776 = !DILocalVariable(name: "this", arg: 1, scope: !4775, type: !3541, flags: DIFlagArtificial | DIFlagObjectPointer)
!4777 = !DILocation(line: 0, scope: !4775)
!4778 = !DILocalVariable(name: "byte", arg: 2, scope: !4775, file: !751, line: 127, type: !143)
!4779 = !DILocation(line: 127, column: 28, scope: !4775)
!4780 = !DILocation(line: 127, column: 43, scope: !4775)
!4781 = !DILocation(line: 127, column: 50, scope: !4775)
!4782 = !DILocation(line: 127, column: 55, scope: !4775)
!4783 = !DILocation(line: 127, column: 68, scope: !4775)
!4784 = !DILocation(line: 127, column: 36, scope: !4775)
!4785 = distinct !DISubprogram(name: "holds", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4Line5holdsEj", scope: !759, file: !751, line: 124, type: !766, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !765, retainedNodes: !2106)
!4786 = !DILocalVariable(name: "this", arg: 1, scope: !4785, type: !4787, flags: DIFlagArtificial | DIFlagObjectPointer)
!4787 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !769, size: 32)
!4788 = !DILocation(line: 0, scope: !4785)
!4789 = !DILocalVariable(name: "byte", arg: 2, scope: !4785, file: !751, line: 124, type: !143)
!4790 = !DILocation(line: 124, column: 29, scope: !4785)
!4791 = !DILocation(line: 124, column: 50, scope: !4785)
!4792 = !DILocation(line: 124, column: 59, scope: !4785)
!4793 = !DILocation(line: 124, column: 66, scope: !4785)
!4794 = !DILocation(line: 124, column: 71, scope: !4785)
!4795 = !DILocation(line: 124, column: 64, scope: !4785)
!4796 = !DILocation(line: 124, column: 56, scope: !4785)
!4797 = !DILocation(line: 124, column: 43, scope: !4785)
!4798 = distinct !DISubprogram(name: "fill", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE4fillERNSA_4LineEj", scope: !750, file: !751, line: 139, type: !817, scopeLine: 139, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !816, retainedNodes: !2106)
!4799 = !DILocalVariable(name: "this", arg: 1, scope: !4798, type: !3541, flags: DIFlagArtificial | DIFlagObjectPointer)
!4800 = !DILocation(line: 0, scope: !4798)
!4801 = !DILocalVariable(name: "line", arg: 2, scope: !4798, file: !751, line: 139, type: !804)
!4802 = !DILocation(line: 139, column: 21, scope: !4798)
!4803 = !DILocalVariable(name: "byte", arg: 3, scope: !4798, file: !751, line: 139, type: !143)
!4804 = !DILocation(line: 139, column: 36, scope: !4798)
!4805 = !DILocation(line: 140, column: 20, scope: !4798)
!4806 = !DILocation(line: 140, column: 9, scope: !4798)
!4807 = !DILocation(line: 141, column: 22, scope: !4798)
!4808 = !DILocation(line: 141, column: 29, scope: !4798)
!4809 = !DILocation(line: 141, column: 34, scope: !4798)
!4810 = !DILocation(line: 141, column: 27, scope: !4798)
!4811 = !DILocation(line: 141, column: 9, scope: !4798)
!4812 = !DILocation(line: 141, column: 14, scope: !4798)
!4813 = !DILocation(line: 141, column: 20, scope: !4798)
!4814 = !DILocation(line: 142, column: 9, scope: !4798)
!4815 = !DILocation(line: 142, column: 14, scope: !4798)
!4816 = !DILocation(line: 142, column: 21, scope: !4798)
!4817 = !DILocation(line: 143, column: 31, scope: !4798)
!4818 = !DILocation(line: 143, column: 36, scope: !4798)
!4819 = !DILocation(line: 143, column: 24, scope: !4798)
!4820 = !DILocation(line: 143, column: 55, scope: !4798)
!4821 = !DILocation(line: 143, column: 60, scope: !4798)
!4822 = !DILocation(line: 143, column: 44, scope: !4798)
!4823 = !DILocation(line: 143, column: 9, scope: !4798)
!4824 = !DILocation(line: 144, column: 9, scope: !4798)
!4825 = !DILocation(line: 145, column: 5, scope: !4798)
!4826 = distinct !DISubprogram(name: "address_of", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10address_ofEj", scope: !750, file: !751, line: 128, type: !806, scopeLine: 128, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !805, retainedNodes: !2106)
!4827 = !DILocalVariable(name: "this", arg: 1, scope: !4826, type: !4828, flags: DIFlagArtificial | DIFlagObjectPointer)
!4828 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !809, size: 32)
!4829 = !DILocation(line: 0, scope: !4826)
!4830 = !DILocalVariable(name: "byte", arg: 2, scope: !4826, file: !751, line: 128, type: !143)
!4831 = !DILocation(line: 128, column: 34, scope: !4826)
!4832 = !DILocation(line: 128, column: 55, scope: !4826)
!4833 = !DILocation(line: 128, column: 63, scope: !4826)
!4834 = !DILocation(line: 128, column: 68, scope: !4826)
!4835 = !DILocation(line: 128, column: 61, scope: !4826)
!4836 = !DILocation(line: 128, column: 48, scope: !4826)
!4837 = distinct !DISubprogram(name: "write_back", linkageName: "_ZN9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE10write_backERNSA_4LineE", scope: !750, file: !751, line: 131, type: !814, scopeLine: 131, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !813, retainedNodes: !2106)
!4838 = !DILocalVariable(name: "this", arg: 1, scope: !4837, type: !3541, flags: DIFlagArtificial | DIFlagObjectPointer)
!4839 = !DILocation(line: 0, scope: !4837)
!4840 = !DILocalVariable(name: "line", arg: 2, scope: !4837, file: !751, line: 131, type: !804)
!4841 = !DILocation(line: 131, column: 27, scope: !4837)
!4842 = !DILocation(line: 132, column: 13, scope: !4843)
!4843 = distinct !DILexicalBlock(scope: !4837, file: !751, line: 132, column: 13)
!4844 = !DILocation(line: 132, column: 18, scope: !4843)
!4845 = !DILocation(line: 132, column: 28, scope: !4843)
!4846 = !DILocation(line: 132, column: 34, scope: !4843)
!4847 = !DILocalVariable(name: "first", scope: !4837, file: !751, line: 133, type: !477)
!4848 = !DILocation(line: 133, column: 24, scope: !4837)
!4849 = !DILocation(line: 133, column: 32, scope: !4837)
!4850 = !DILocation(line: 133, column: 37, scope: !4837)
!4851 = !DILocation(line: 133, column: 45, scope: !4837)
!4852 = !DILocation(line: 133, column: 50, scope: !4837)
!4853 = !DILocation(line: 133, column: 43, scope: !4837)
!4854 = !DILocation(line: 134, column: 36, scope: !4837)
!4855 = !DILocation(line: 134, column: 25, scope: !4837)
!4856 = !DILocation(line: 134, column: 51, scope: !4837)
!4857 = !DILocation(line: 134, column: 44, scope: !4837)
!4858 = !DILocation(line: 134, column: 59, scope: !4837)
!4859 = !DILocation(line: 134, column: 64, scope: !4837)
!4860 = !DILocation(line: 134, column: 76, scope: !4837)
!4861 = !DILocation(line: 134, column: 81, scope: !4837)
!4862 = !DILocation(line: 134, column: 74, scope: !4837)
!4863 = !DILocation(line: 134, column: 9, scope: !4837)
!4864 = !DILocation(line: 1767, column: 38, scope: !3740, inlinedAt: !4865)
!4865 = distinct !DILocation(line: 135, column: 9, scope: !4837)
!4866 = !DILocation(line: 1776, column: 9, scope: !3744, inlinedAt: !4865)
!4867 = !DILocation(line: 1776, column: 53, scope: !3744, inlinedAt: !4865)
!4868 = !DILocation(line: 591, column: 89, scope: !3748, inlinedAt: !4869)
!4869 = distinct !DILocation(line: 1776, column: 17, scope: !3744, inlinedAt: !4865)
!4870 = !DILocation(line: 592, column: 33, scope: !3748, inlinedAt: !4869)
!4871 = !DILocation(line: 146, column: 77, scope: !3118, inlinedAt: !4872)
!4872 = distinct !DILocation(line: 592, column: 13, scope: !3748, inlinedAt: !4869)
!4873 = !DILocation(line: 146, column: 91, scope: !3118, inlinedAt: !4872)
!4874 = !DILocation(line: 147, column: 14, scope: !3118, inlinedAt: !4872)
!4875 = !DILocation(line: 147, column: 24, scope: !3118, inlinedAt: !4872)
!4876 = !DILocation(line: 147, column: 28, scope: !3118, inlinedAt: !4872)
!4877 = !DILocation(line: 147, column: 69, scope: !3118, inlinedAt: !4872)
!4878 = !DILocation(line: 147, column: 58, scope: !3118, inlinedAt: !4872)
!4879 = !DILocation(line: 147, column: 56, scope: !3118, inlinedAt: !4872)
!4880 = !DILocation(line: 148, column: 24, scope: !3118, inlinedAt: !4872)
!4881 = !DILocation(line: 148, column: 50, scope: !3118, inlinedAt: !4872)
!4882 = !DILocation(line: 148, column: 30, scope: !3118, inlinedAt: !4872)
!4883 = !DILocation(line: 149, column: 13, scope: !3118, inlinedAt: !4872)
!4884 = !DILocation(line: 149, column: 12, scope: !3118, inlinedAt: !4872)
!4885 = !DILocation(line: 592, column: 93, scope: !3748, inlinedAt: !4869)
!4886 = !DILocation(line: 592, column: 66, scope: !3748, inlinedAt: !4869)
!4887 = !DILocation(line: 592, column: 63, scope: !3748, inlinedAt: !4869)
!4888 = !DILocation(line: 1776, column: 16, scope: !3744, inlinedAt: !4865)
!4889 = distinct !{!4889, !4866, !4890, !2131}
!4890 = !DILocation(line: 1776, column: 58, scope: !3744, inlinedAt: !4865)
!4891 = !DILocation(line: 136, column: 28, scope: !4837)
!4892 = !DILocation(line: 136, column: 33, scope: !4837)
!4893 = !DILocation(line: 136, column: 43, scope: !4837)
!4894 = !DILocation(line: 136, column: 9, scope: !4837)
!4895 = !DILocation(line: 136, column: 14, scope: !4837)
!4896 = !DILocation(line: 136, column: 26, scope: !4837)
!4897 = !DILocation(line: 137, column: 5, scope: !4837)
!4898 = distinct !DISubprogram(name: "remote", linkageName: "_ZNK9softmetal6scalar12GlobalTensorIi14TensorAccessorIN15tensor_accessor16DistributionSpecILj0ELj0ENS3_18ArrayStaticWrapperIjJEEES6_NS5_ItJEEELb1ELb1EEEEE6remoteEj", scope: !750, file: !751, line: 129, type: !811, scopeLine: 129, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !810, retainedNodes: !2106)
!4899 = !DILocalVariable(name: "this", arg: 1, scope: !4898, type: !4828, flags: DIFlagArtificial | DIFlagObjectPointer)
!4900 = !DILocation(line: 0, scope: !4898)
!4901 = !DILocalVariable(name: "byte", arg: 2, scope: !4898, file: !751, line: 129, type: !143)
!4902 = !DILocation(line: 129, column: 30, scope: !4898)
!4903 = !DILocation(line: 129, column: 51, scope: !4898)
!4904 = !DILocation(line: 129, column: 61, scope: !4898)
!4905 = !DILocation(line: 129, column: 74, scope: !4898)
!4906 = !DILocation(line: 129, column: 79, scope: !4898)
!4907 = !DILocation(line: 129, column: 93, scope: !4898)
!4908 = !DILocation(line: 129, column: 98, scope: !4898)
!4909 = !DILocation(line: 0, scope: !4182, inlinedAt: !4910)
!4910 = distinct !DILocation(line: 129, column: 61, scope: !4898)
!4911 = !DILocation(line: 303, column: 47, scope: !4182, inlinedAt: !4910)
!4912 = !DILocation(line: 303, column: 67, scope: !4182, inlinedAt: !4910)
!4913 = !DILocation(line: 303, column: 87, scope: !4182, inlinedAt: !4910)
!4914 = !DILocation(line: 304, column: 18, scope: !4182, inlinedAt: !4910)
!4915 = !DILocation(line: 304, column: 88, scope: !4182, inlinedAt: !4910)
!4916 = !DILocation(line: 19, column: 54, scope: !2794, inlinedAt: !4917)
!4917 = distinct !DILocation(line: 304, column: 38, scope: !4182, inlinedAt: !4910)
!4918 = !DILocation(line: 22, column: 54, scope: !2801, inlinedAt: !4917)
!4919 = !DILocation(line: 84, column: 79, scope: !2804, inlinedAt: !4920)
!4920 = distinct !DILocation(line: 22, column: 16, scope: !2801, inlinedAt: !4917)
!4921 = !DILocation(line: 92, column: 29, scope: !2811, inlinedAt: !4920)
!4922 = !DILocation(line: 15, column: 70, scope: !2815, inlinedAt: !4923)
!4923 = distinct !DILocation(line: 92, column: 16, scope: !2811, inlinedAt: !4920)
!4924 = !DILocation(line: 16, column: 24, scope: !2815, inlinedAt: !4923)
!4925 = !DILocation(line: 16, column: 26, scope: !2815, inlinedAt: !4923)
!4926 = !DILocation(line: 16, column: 40, scope: !2815, inlinedAt: !4923)
!4927 = !DILocation(line: 16, column: 47, scope: !2815, inlinedAt: !4923)
!4928 = !DILocation(line: 16, column: 12, scope: !2815, inlinedAt: !4923)
!4929 = !DILocation(line: 305, column: 18, scope: !4182, inlinedAt: !4910)
!4930 = !DILocation(line: 305, column: 74, scope: !4182, inlinedAt: !4910)
!4931 = !DILocation(line: 305, column: 78, scope: !4182, inlinedAt: !4910)
!4932 = !DILocation(line: 36, column: 47, scope: !2828, inlinedAt: !4933)
!4933 = distinct !DILocation(line: 305, column: 31, scope: !4182, inlinedAt: !4910)
!4934 = !DILocation(line: 36, column: 60, scope: !2828, inlinedAt: !4933)
!4935 = !DILocation(line: 38, column: 16, scope: !2836, inlinedAt: !4933)
!4936 = !DILocation(line: 38, column: 21, scope: !2836, inlinedAt: !4933)
!4937 = !DILocation(line: 38, column: 39, scope: !2836, inlinedAt: !4933)
!4938 = !DILocation(line: 38, column: 19, scope: !2836, inlinedAt: !4933)
!4939 = !DILocation(line: 306, column: 18, scope: !4182, inlinedAt: !4910)
!4940 = !DILocation(line: 306, column: 40, scope: !4182, inlinedAt: !4910)
!4941 = !DILocation(line: 306, column: 44, scope: !4182, inlinedAt: !4910)
!4942 = !DILocation(line: 306, column: 63, scope: !4182, inlinedAt: !4910)
!4943 = !DILocation(line: 306, column: 75, scope: !4182, inlinedAt: !4910)
!4944 = !DILocation(line: 0, scope: !4226, inlinedAt: !4945)
!4945 = distinct !DILocation(line: 306, column: 31, scope: !4182, inlinedAt: !4910)
!4946 = !DILocation(line: 294, column: 24, scope: !4226, inlinedAt: !4945)
!4947 = !DILocation(line: 295, column: 24, scope: !4226, inlinedAt: !4945)
!4948 = !DILocation(line: 296, column: 24, scope: !4226, inlinedAt: !4945)
!4949 = !DILocation(line: 297, column: 24, scope: !4226, inlinedAt: !4945)
!4950 = !DILocation(line: 298, column: 17, scope: !4226, inlinedAt: !4945)
!4951 = !DILocation(line: 298, column: 43, scope: !4226, inlinedAt: !4945)
!4952 = !DILocation(line: 298, column: 35, scope: !4226, inlinedAt: !4945)
!4953 = !DILocation(line: 298, column: 70, scope: !4226, inlinedAt: !4945)
!4954 = !DILocation(line: 298, column: 62, scope: !4226, inlinedAt: !4945)
!4955 = !DILocation(line: 298, column: 90, scope: !4226, inlinedAt: !4945)
!4956 = !DILocation(line: 298, column: 88, scope: !4226, inlinedAt: !4945)
!4957 = !DILocation(line: 299, column: 60, scope: !4226, inlinedAt: !4945)
!4958 = !DILocation(line: 54, column: 48, scope: !3060, inlinedAt: !4959)
!4959 = distinct !DILocation(line: 299, column: 16, scope: !4226, inlinedAt: !4945)
!4960 = !DILocation(line: 56, column: 36, scope: !3064, inlinedAt: !4959)
!4961 = !DILocation(line: 56, column: 16, scope: !3064, inlinedAt: !4959)
!4962 = !DILocation(line: 298, column: 97, scope: !4226, inlinedAt: !4945)
!4963 = !DILocation(line: 307, column: 18, scope: !4182, inlinedAt: !4910)
!4964 = !DILocation(line: 307, column: 66, scope: !4182, inlinedAt: !4910)
!4965 = !DILocation(line: 307, column: 78, scope: !4182, inlinedAt: !4910)
!4966 = !DILocation(line: 45, column: 43, scope: !2871, inlinedAt: !4967)
!4967 = distinct !DILocation(line: 307, column: 27, scope: !4182, inlinedAt: !4910)
!4968 = !DILocation(line: 45, column: 63, scope: !2871, inlinedAt: !4967)
!4969 = !DILocation(line: 47, column: 36, scope: !2879, inlinedAt: !4967)
!4970 = !DILocation(line: 47, column: 16, scope: !2879, inlinedAt: !4967)
!4971 = !DILocation(line: 47, column: 41, scope: !2879, inlinedAt: !4967)
!4972 = !DILocation(line: 309, column: 18, scope: !4182, inlinedAt: !4910)
!4973 = !DILocation(line: 309, column: 49, scope: !4182, inlinedAt: !4910)
!4974 = !DILocation(line: 309, column: 57, scope: !4182, inlinedAt: !4910)
!4975 = !DILocation(line: 222, column: 49, scope: !2888, inlinedAt: !4976)
!4976 = distinct !DILocation(line: 309, column: 29, scope: !4182, inlinedAt: !4910)
!4977 = !DILocation(line: 222, column: 71, scope: !2888, inlinedAt: !4976)
!4978 = !DILocation(line: 227, column: 24, scope: !2888, inlinedAt: !4976)
!4979 = !DILocation(line: 227, column: 23, scope: !2888, inlinedAt: !4976)
!4980 = !DILocation(line: 227, column: 32, scope: !2888, inlinedAt: !4976)
!4981 = !DILocation(line: 227, column: 59, scope: !2888, inlinedAt: !4976)
!4982 = !DILocation(line: 227, column: 57, scope: !2888, inlinedAt: !4976)
!4983 = !DILocation(line: 310, column: 16, scope: !4182, inlinedAt: !4910)
!4984 = !DILocation(line: 129, column: 44, scope: !4898)
