// Devices without hardware. In softmetal all are; a mock is a simulated device of a chosen kind.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <umd/device/types/arch.hpp>

namespace tt::tt_metal::experimental {

// Devices opened from now on are of that kind, and there are so many. Throws UnsupportedError for a kind that softmetal
// does not simulate, UserError for no device at all.
void configure_mock_mode(tt::ARCH arch, uint32_t num_chips = 1);
// As many of the kind that is the default now.
void configure_mock_mode_from_hw();
// The default again.
void disable_mock_mode();
// Whether a kind was chosen.
bool is_mock_mode_registered();
// The name of the machine that was chosen; nullopt when none was.
std::optional<std::string> get_mock_cluster_desc();

}  // namespace tt::tt_metal::experimental
