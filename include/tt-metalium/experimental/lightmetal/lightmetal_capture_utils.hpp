// Recording of API calls into binaries: including it is an error that says so.
#pragma once

#error \
    "softmetal: <tt-metalium/experimental/lightmetal/lightmetal_capture_utils.hpp> is about the recording of API calls into LightMetal binaries, which is not supported; capture a trace instead"
