// Resolves kernel paths and reads the signature of TT_KERNEL entries.
#include "kernel/source.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cctype>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "kernel/files.h"
#include "softmetal/error.h"

namespace softmetal::kernel {
namespace {

bool is_name_character(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

// The same text with comments, string literals and preprocessor lines blanked out.
std::string code_only(const std::string& text) {
    std::string result = text;
    bool line_start = true;
    for (size_t i = 0; i < text.size();) {
        size_t end = i + 1;
        if (text.compare(i, 2, "//") == 0 || (line_start && text[i] == '#')) {
            end = std::min(text.find('\n', i), text.size());
        } else if (text.compare(i, 2, "/*") == 0) {
            end = text.find("*/", i + 2);
            end = end == std::string::npos ? text.size() : end + 2;
        } else if (text[i] == '"') {
            while (end < text.size() && text[end] != '"' && text[end] != '\n') end += text[end] == '\\' ? 2 : 1;
            end = std::min(end + 1, text.size());
        }
        if (end > i + 1)
            for (size_t k = i; k < end; ++k)
                if (result[k] != '\n') result[k] = ' ';
        line_start = text[i] == '\n' || (line_start && std::isspace(static_cast<unsigned char>(text[i])));
        i = end;
    }
    return result;
}

std::string trimmed(const std::string& text) {
    const size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) return "";
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

std::string last_name(const std::string& text) {
    size_t begin = text.size();
    while (begin > 0 && is_name_character(text[begin - 1])) --begin;
    return text.substr(begin);
}

std::vector<std::string> parameter_names(const std::string& list, const std::string& entry, const std::string& shown) {
    std::vector<std::string> names;
    if (trimmed(list).empty() || trimmed(list) == "void") return names;
    for (size_t begin = 0; begin <= list.size();) {
        const size_t end = std::min(list.find(',', begin), list.size());
        const std::string parameter = trimmed(list.substr(begin, end - begin));
        if (parameter.empty() && end == list.size() && !names.empty()) break;  // a comma after the last one
        const std::string name = last_name(parameter);
        if (name.empty() || name.size() == parameter.size() ||
            parameter.find_first_of("=<>&*()[]") != std::string::npos)
            throw UnsupportedError(
                fmt::format("{}: TT_KERNEL {} has the parameter `{}`; only plain `uint32_t name` parameters "
                            "are supported",
                            shown, entry, parameter));
        names.push_back(name);
        begin = end + 1;
    }
    return names;
}

// What stands between the < > of a `template` right before `at`; nothing if there is none.
std::string template_head(const std::string& code, size_t at) {
    size_t close = at;
    while (close > 0 && std::isspace(static_cast<unsigned char>(code[close - 1]))) --close;
    if (close == 0 || code[close - 1] != '>') return "";
    const size_t open = code.rfind("template", close);
    if (open == std::string::npos) return "";
    const size_t begin = code.find('<', open);
    return code.substr(begin + 1, close - 1 - begin - 1);
}

bool is_word_at(const std::string& code, size_t at, size_t size) {
    return (at == 0 || !is_name_character(code[at - 1])) &&
           (at + size >= code.size() || !is_name_character(code[at + size]));
}

TtKernelEntry read_entry(const std::string& code, size_t at, size_t after, const std::string& shown) {
    const size_t open = code.find('(', after), close = code.find(')', after);
    if (open == std::string::npos || close == std::string::npos || close < open)
        throw UserError(fmt::format("{}: TT_KERNEL stands before something that is not a function", shown));
    const std::string head = trimmed(code.substr(after, open - after));
    TtKernelEntry entry{last_name(head), {}, {}};
    if (trimmed(head.substr(0, head.size() - entry.name.size())) != "void" || entry.name.empty())
        throw UnsupportedError(
            fmt::format("{}: TT_KERNEL `{}`: only `TT_KERNEL void name(...)` is supported", shown, head));
    entry.template_parameters = parameter_names(template_head(code, at), entry.name, shown);
    entry.parameters = parameter_names(code.substr(open + 1, close - open - 1), entry.name, shown);
    return entry;
}

}  // namespace

std::vector<std::string> search_roots() {
    std::vector<std::string> roots;
    auto add_list = [&](const char* variable) {
        const char* value = std::getenv(variable);
        const std::string list = value ? value : "";
        for (size_t begin = 0; begin < list.size();) {
            const size_t end = std::min(list.find(':', begin), list.size());
            if (end > begin) roots.push_back(list.substr(begin, end - begin));
            begin = end + 1;
        }
    };
    add_list("TT_METAL_HOME");
    add_list("SOFTMETAL_KERNEL_PATH");
    roots.push_back(fs::current_path().string());
    add_list("TT_METAL_KERNEL_PATH");
    return roots;
}

ResolvedSource resolve(const Source& source) {
    if (source.path.empty()) {
        if (source.text.empty()) throw UserError("a kernel has neither a file nor a source text");
        return {"", "<kernel string>", source.text};
    }
    std::vector<std::string> tried;
    auto attempt = [&](const fs::path& path) -> std::optional<ResolvedSource> {
        tried.push_back(path.string());
        std::optional<std::string> text = read_file(path);
        if (!text) return std::nullopt;
        return ResolvedSource{fs::weakly_canonical(path).string(), source.path, std::move(*text)};
    };
    if (fs::path(source.path).is_absolute()) {
        if (auto found = attempt(source.path)) return *found;
    } else {
        for (const std::string& root : search_roots())
            if (auto found = attempt(fs::path(root) / source.path)) return *found;
    }
    throw UserError(
        fmt::format("kernel file {} does not exist or cannot be read. Looked at:\n  {}\nfix: give an absolute "
                    "path, or put the folder it is relative to in SOFTMETAL_KERNEL_PATH",
                    source.path, fmt::join(tried, "\n  ")));
}

std::optional<TtKernelEntry> find_tt_kernel(const ResolvedSource& source) {
    static constexpr std::string_view kMarker = "TT_KERNEL";
    if (source.text.find(kMarker) == std::string::npos) return std::nullopt;
    const std::string code = code_only(source.text);
    std::optional<TtKernelEntry> found;
    for (size_t at = code.find(kMarker); at != std::string::npos; at = code.find(kMarker, at + 1)) {
        if (!is_word_at(code, at, kMarker.size())) continue;
        TtKernelEntry entry = read_entry(code, at, at + kMarker.size(), source.shown);
        if (found)
            throw UserError(fmt::format("{}: {} and {} are both marked TT_KERNEL; a kernel has one entry", source.shown,
                                        found->name, entry.name));
        found = std::move(entry);
    }
    return found;
}

std::optional<std::string> unsimulated_hardware(const ResolvedSource& source) {
    static constexpr std::pair<std::string_view, std::string_view> kMarks[] = {
        {"tt_fabric", "the fabric between chips"},        {"fabric_connection", "the fabric between chips"},
        {"FabricConnection", "the fabric between chips"}, {"eth_l1_address_map", "Ethernet processors"},
        {"ethernet/dataflow_api", "Ethernet processors"},
    };
    for (const auto& [mark, what] : kMarks)
        if (source.text.find(mark) != std::string::npos) return std::string(what);
    return std::nullopt;
}

}  // namespace softmetal::kernel
