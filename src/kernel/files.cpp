// Whole-file reads and writes, temporary folders, content hashes.
#include "kernel/files.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <xxhash.h>

#include <atomic>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <memory>

#include "softmetal/error.h"

namespace softmetal::kernel {
namespace {

using File = std::unique_ptr<FILE, int (*)(FILE*)>;

std::string unique_suffix() {
    static std::atomic<unsigned> count{0};
    return fmt::format("{}-{}", getpid(), count++);
}

}  // namespace

std::optional<std::string> read_file(const fs::path& path) {
    File file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file) return std::nullopt;
    struct stat status {};
    if (fstat(fileno(file.get()), &status) != 0 || S_ISDIR(status.st_mode)) return std::nullopt;
    std::string content(static_cast<size_t>(status.st_size), '\0');
    content.resize(std::fread(content.data(), 1, content.size(), file.get()));
    return content;
}

void write_file(const fs::path& path, std::string_view content) {
    File file(std::fopen(path.c_str(), "wb"), &std::fclose);
    const bool written = file && std::fwrite(content.data(), 1, content.size(), file.get()) == content.size() &&
                         std::fclose(file.release()) == 0;
    if (!written)
        throw ConfigError(
            fmt::format("cannot write {} ({}): free some space there or set SOFTMETAL_CACHE_DIR to a "
                        "folder that can be written",
                        path.string(), std::strerror(errno)));
}

void write_file_atomically(const fs::path& path, std::string_view content) {
    const fs::path temporary = path.string() + ".tmp-" + unique_suffix();
    write_file(temporary, content);
    std::error_code error;
    fs::rename(temporary, path, error);
    if (error) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        throw ConfigError(fmt::format("cannot put {} in place: {}", path.string(), error.message()));
    }
}

std::optional<FileStamp> stamp_of(const std::string& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) return std::nullopt;
    return FileStamp{static_cast<uint64_t>(status.st_size),
                     static_cast<int64_t>(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec};
}

int64_t now_ns() {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return static_cast<int64_t>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

std::string Hash::hex() const {
    return fmt::format("{:016x}{:016x}", high, low);
}

Hash hash_of(std::string_view bytes) {
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    return {hash.low64, hash.high64};
}

std::optional<Hash> parse_hash(std::string_view hex) {
    if (hex.size() != 32) return std::nullopt;
    Hash hash;
    const char* middle = hex.data() + 16;
    const auto high = std::from_chars(hex.data(), middle, hash.high, 16);
    const auto low = std::from_chars(middle, middle + 16, hash.low, 16);
    if (high.ptr != middle || low.ptr != middle + 16) return std::nullopt;
    return hash;
}

WorkFolder::WorkFolder(const fs::path& parent) : path_(parent / unique_suffix()) {
    std::error_code error;
    fs::remove_all(path_, error);  // left by a process that had the same id and was killed
    fs::create_directories(path_, error);
    if (error)
        throw ConfigError(
            fmt::format("cannot make the folder {} ({}): set SOFTMETAL_CACHE_DIR to a folder that can be "
                        "written",
                        path_.string(), error.message()));
}

WorkFolder::~WorkFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

}  // namespace softmetal::kernel
