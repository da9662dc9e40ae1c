// Files as the kernel compiler needs them: whole reads, writes that appear at once, folders that clean up after
// themselves, and content hashes. Knows nothing of kernels.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace softmetal::kernel {

namespace fs = std::filesystem;

std::optional<std::string> read_file(const fs::path& path);

// Readers see the old content or the new, never a part, also when several processes write the same file.
void write_file_atomically(const fs::path& path, std::string_view content);
void write_file(const fs::path& path, std::string_view content);

// Size and time of last change in nanoseconds; nothing if there is no such file.
struct FileStamp {
    uint64_t size = 0;
    int64_t modified_ns = 0;
    bool operator==(const FileStamp&) const = default;
};
std::optional<FileStamp> stamp_of(const std::string& path);
int64_t now_ns();

// A 128-bit content hash.
class Hash {
public:
    uint64_t low = 0, high = 0;
    std::string hex() const;
    bool operator==(const Hash&) const = default;
};
Hash hash_of(std::string_view bytes);
std::optional<Hash> parse_hash(std::string_view hex);

// A new folder under `parent`, removed with all it holds.
class WorkFolder {
public:
    explicit WorkFolder(const fs::path& parent);
    ~WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

}  // namespace softmetal::kernel
