// A JSON description read field by field: every number with its unit and source, nothing unknown left over. Knows JSON
// and units, nothing of chips.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "chip/machine.h"

namespace softmetal::chip::detail {

// One place in a document. Its methods throw ConfigError naming the file, the field and what is wrong.
class Field {
public:
    Field(const nlohmann::json* json, std::string path);

    // Objects {value, unit, source} and {values, unit, source}.
    double number(const std::string& name, const std::string& unit) const;
    uint64_t unsigned_number(const std::string& name, const std::string& unit) const;
    std::vector<uint32_t> numbers(const std::string& name, const std::string& unit) const;
    std::map<std::string, double> numbers_by_name(const std::string& name, const std::string& unit) const;
    std::vector<std::string> names(const std::string& name) const;

    // Bare values inside a table whose unit and source stand once.
    double plain_number(const std::string& name) const;
    uint64_t plain_unsigned(const std::string& name) const;
    std::vector<uint32_t> plain_numbers(const std::string& name) const;
    std::map<std::string, double> plain_numbers_by_name(const std::string& name) const;
    std::vector<std::string> plain_names(const std::string& name) const;
    std::string text(const std::string& name) const;
    Xy xy() const;  // this field is [x, y]

    Field object(const std::string& name) const;
    std::vector<Field> list(const std::string& name) const;
    std::vector<Field> items() const;
    bool has(const std::string& name) const;
    std::vector<std::string> keys() const;

    void unit(const std::string& expected) const;  // this table's own unit
    void done() const;                             // throws if something was not read; `source` is always allowed
    [[noreturn]] void fail(const std::string& what) const;

private:
    const nlohmann::json& member(const std::string& name) const;
    Field sourced(const std::string& name, const std::string& unit) const;

    const nlohmann::json* json_;
    std::string path_;
    std::shared_ptr<std::set<std::string>> read_;
};

// A description, laid over those it names as its `base`: fields of the same name come from the upper one.
class Document {
public:
    // `parts` are what a base may be. Throws ConfigError for text that is no JSON and for a base that is not there.
    Document(std::string_view text, const std::string& file, const std::vector<EmbeddedFile>& parts);
    ~Document();
    Field root() const;

private:
    std::unique_ptr<nlohmann::json> json_;
    std::string file_;
};

}  // namespace softmetal::chip::detail
