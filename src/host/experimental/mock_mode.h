// Which devices a program asked for by configure_mock_mode.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace softmetal::host {

struct MockMode {
    std::string machine;
    uint32_t chips = 0;
};
// Nothing where none was configured.
std::optional<MockMode> mock_mode();

}  // namespace softmetal::host
