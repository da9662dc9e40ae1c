// The machines that come with softmetal, by name. Knows their names and nothing of what their descriptions say.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <mutex>

#include "chip/machine.h"
#include "softmetal/error.h"

namespace softmetal::chip {
namespace {

using MachinePointer = std::shared_ptr<const Machine>;

MachinePointer parse(const detail::EmbeddedFile& file, Dispatch dispatch) {
    return parse_machine(file.text, fmt::format("machines/{}.json", file.name), dispatch);
}

struct Board {
    detail::EmbeddedFile file;
    std::vector<std::string> aliases;
};

const std::map<std::string, Board>& boards() {
    static const std::map<std::string, Board> all = [] {
        std::map<std::string, Board> by_name;
        for (const auto& file : detail::embedded_machines()) {
            const MachinePointer machine = parse(file, Dispatch::kDefault);
            by_name[machine->board] = {file, machine->aliases};
        }
        return by_name;
    }();
    return all;
}

std::string known_names() {
    std::vector<std::string> names;
    for (const auto& [name, board] : boards())
        names.push_back(board.aliases.empty() ? name : fmt::format("{} (or {})", name, fmt::join(board.aliases, ", ")));
    return fmt::format("{}", fmt::join(names, ", "));
}

}  // namespace

std::shared_ptr<const Machine> load_machine(const std::string& name, Dispatch dispatch) {
    const auto found = std::find_if(boards().begin(), boards().end(), [&](const auto& entry) {
        const auto& aliases = entry.second.aliases;
        return entry.first == name || std::find(aliases.begin(), aliases.end(), name) != aliases.end();
    });
    if (found == boards().end())
        throw ConfigError(fmt::format("no machine is called '{}'; known: {}", name, known_names()));

    static std::mutex mutex;
    static std::map<std::pair<std::string, Dispatch>, MachinePointer> loaded;
    std::lock_guard lock(mutex);
    MachinePointer& machine = loaded[{found->first, dispatch}];
    if (!machine) machine = parse(found->second.file, dispatch);
    return machine;
}

std::vector<std::string> machine_names() {
    std::vector<std::string> names;
    for (const auto& entry : boards()) names.push_back(entry.first);
    return names;
}

}  // namespace softmetal::chip
