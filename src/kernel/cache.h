// Linked kernels on disk, found again by what went into them, included files' content too. Safe among processes: files
// appear whole or not at all. Knows keys and files; nothing of compilers.
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "kernel/files.h"

namespace softmetal::kernel {

// A file that a kernel included, as it was when the kernel was compiled.
struct Dependency {
    std::string path;
    Hash content;
    FileStamp stamp;  // modified_ns 0: too fresh to be trusted, compare content
};

// Remembers files looked at during one build, so that a header shared by many kernels is examined once.
class FileChecker {
public:
    bool unchanged(const Dependency& dependency);

private:
    struct Seen {
        std::optional<FileStamp> stamp;
        std::optional<Hash> content;
        bool hashed = false;
    };
    std::mutex mutex_;
    std::map<std::string, Seen> seen_;
};

// Key of the request -> sets of included files and the result each led to.
class DiskCache {
public:
    explicit DiskCache(fs::path folder) : folder_(std::move(folder)) {}

    // The result that belongs to the files as they are now.
    std::optional<Hash> find(const Hash& key, FileChecker& checker) const;
    // Its bytes; nothing if they are gone or damaged.
    std::optional<std::string> load(const Hash& result) const;

    static Hash result_key(const Hash& key, const std::vector<Dependency>& dependencies);
    void store(const Hash& key, const std::vector<Dependency>& dependencies, const std::string& bytes) const;

private:
    fs::path manifest_path(const Hash& key) const;
    fs::path result_path(const Hash& result) const;

    fs::path folder_;
};

// Hashes the files a depfile lists, except those below `excluded`. Nothing if one changed after `since_ns` or is gone:
// then it is not known what was compiled.
std::optional<std::vector<Dependency>> read_dependencies(const fs::path& depfile, const std::string& excluded,
                                                         int64_t since_ns);

}  // namespace softmetal::kernel
