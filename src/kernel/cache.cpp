// Manifests (which included files led to which result) and results, in the cache folder.
//
// A manifest is text: a format line, then per known result `result <hash> <number of files>` and one line
// `<hash> <size> <time> <path>` per file, newest result first.
#include "kernel/cache.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <sstream>
#include <utility>

#include "softmetal/error.h"

namespace softmetal::kernel {
namespace {

constexpr const char* kManifestFormat = "softmetal kernel manifest 1";
constexpr std::string_view kResultMagic = "softmetal-kernel1";
constexpr size_t kMaxResultsPerManifest = 16;
// A file changed this shortly before it was read could change again within the same tick of the file system's clock.
constexpr int64_t kFreshNs = 1'000'000'000;

struct ManifestEntry {
    Hash result;
    std::vector<Dependency> files;
};

std::vector<ManifestEntry> parse_manifest(const std::string& text) {
    std::istringstream input(text);
    std::string line;
    std::vector<ManifestEntry> entries;
    if (!std::getline(input, line) || line != kManifestFormat) return {};
    std::string word, hex;
    size_t count = 0;
    while (input >> word >> hex >> count && word == "result") {
        const std::optional<Hash> result = parse_hash(hex);
        if (!result || count > 100'000) return entries;
        ManifestEntry entry{*result, {}};
        for (size_t i = 0; i < count; ++i) {
            Dependency file;
            input >> hex >> file.stamp.size >> file.stamp.modified_ns;
            input.get();
            const std::optional<Hash> content = parse_hash(hex);
            if (!content || !std::getline(input, file.path)) return entries;
            file.content = *content;
            entry.files.push_back(std::move(file));
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::string format_manifest(const std::vector<ManifestEntry>& entries) {
    std::string text = std::string(kManifestFormat) + "\n";
    for (const ManifestEntry& entry : entries) {
        text += fmt::format("result {} {}\n", entry.result.hex(), entry.files.size());
        for (const Dependency& file : entry.files)
            text +=
                fmt::format("{} {} {} {}\n", file.content.hex(), file.stamp.size, file.stamp.modified_ns, file.path);
    }
    return text;
}

// Make's syntax: `target: file file \` with spaces in names escaped.
std::set<std::string> depfile_paths(const std::string& text) {
    std::set<std::string> paths;
    const size_t colon = text.find(": ");
    if (colon == std::string::npos) return paths;
    std::string current;
    auto finish = [&] {
        if (!current.empty()) paths.insert(std::exchange(current, ""));
    };
    for (size_t i = colon + 2; i < text.size(); ++i) {
        const char c = text[i], next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (c == '\\' && (next == '\n' || next == '\r')) {
            finish();
        } else if ((c == '\\' && (next == ' ' || next == '#')) || (c == '$' && next == '$')) {
            current += next;
            ++i;
        } else if (c == ' ' || c == '\n' || c == '\r') {
            finish();
        } else {
            current += c;
        }
    }
    finish();
    return paths;
}

}  // namespace

bool FileChecker::unchanged(const Dependency& dependency) {
    const std::lock_guard lock(mutex_);
    auto [place, is_new] = seen_.try_emplace(dependency.path);
    Seen& seen = place->second;
    if (is_new) seen.stamp = stamp_of(dependency.path);
    if (!seen.stamp || seen.stamp->size != dependency.stamp.size) return false;
    if (seen.stamp->modified_ns == dependency.stamp.modified_ns) return true;
    if (!seen.hashed) {
        seen.hashed = true;
        if (const std::optional<std::string> text = read_file(dependency.path)) seen.content = hash_of(*text);
    }
    return seen.content == dependency.content;
}

fs::path DiskCache::manifest_path(const Hash& key) const {
    const std::string hex = key.hex();
    return folder_ / hex.substr(0, 2) / (hex.substr(2) + ".manifest");
}

fs::path DiskCache::result_path(const Hash& result) const {
    const std::string hex = result.hex();
    return folder_ / hex.substr(0, 2) / (hex.substr(2) + ".kernel");
}

std::optional<Hash> DiskCache::find(const Hash& key, FileChecker& checker) const {
    const std::optional<std::string> text = read_file(manifest_path(key));
    if (!text) return std::nullopt;
    for (const ManifestEntry& entry : parse_manifest(*text)) {
        if (std::all_of(entry.files.begin(), entry.files.end(),
                        [&](const Dependency& file) { return checker.unchanged(file); }))
            return entry.result;
    }
    return std::nullopt;
}

std::optional<std::string> DiskCache::load(const Hash& result) const {
    std::optional<std::string> file = read_file(result_path(result));
    const size_t header = kResultMagic.size() + 32;
    if (!file || file->size() < header || !file->starts_with(kResultMagic)) return std::nullopt;
    const std::optional<Hash> expected = parse_hash(std::string_view(*file).substr(kResultMagic.size(), 32));
    file->erase(0, header);
    if (!expected || hash_of(*file) != *expected) return std::nullopt;
    return file;
}

Hash DiskCache::result_key(const Hash& key, const std::vector<Dependency>& dependencies) {
    std::string text = key.hex();
    for (const Dependency& file : dependencies) text += fmt::format("\n{} {}", file.content.hex(), file.path);
    return hash_of(text);
}

void DiskCache::store(const Hash& key, const std::vector<Dependency>& dependencies, const std::string& bytes) const {
    const Hash result = result_key(key, dependencies);
    fs::create_directories(result_path(result).parent_path());
    write_file_atomically(result_path(result), std::string(kResultMagic) + hash_of(bytes).hex() + bytes);

    const fs::path manifest = manifest_path(key);
    fs::create_directories(manifest.parent_path());
    std::vector<ManifestEntry> entries = parse_manifest(read_file(manifest).value_or(""));
    std::erase_if(entries, [&](const ManifestEntry& entry) { return entry.result == result; });
    entries.insert(entries.begin(), {result, dependencies});
    if (entries.size() > kMaxResultsPerManifest) entries.resize(kMaxResultsPerManifest);
    write_file_atomically(manifest, format_manifest(entries));
}

std::optional<std::vector<Dependency>> read_dependencies(const fs::path& depfile, const std::string& excluded,
                                                         int64_t since_ns) {
    const std::optional<std::string> text = read_file(depfile);
    if (!text) return std::nullopt;
    std::vector<Dependency> result;
    for (const std::string& path : depfile_paths(*text)) {
        if (path.starts_with(excluded)) continue;
        const std::optional<FileStamp> stamp = stamp_of(path);
        const std::optional<std::string> content = read_file(path);
        if (!stamp || !content || stamp->modified_ns >= since_ns || path.find('\n') != std::string::npos)
            return std::nullopt;
        Dependency dependency{fs::absolute(path).string(), hash_of(*content), *stamp};
        if (stamp->modified_ns + kFreshNs > since_ns) dependency.stamp.modified_ns = 0;
        result.push_back(std::move(dependency));
    }
    return result;
}

}  // namespace softmetal::kernel
