// Alignments that NoC transfers keep.
#pragma once

#include "internal/dataflow/dataflow_api_addrgen.h"
