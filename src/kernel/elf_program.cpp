// Checks and copies the segments of a kernel's ELF file.
#include "kernel/elf_program.h"

#include <fmt/format.h>
#include <gelf.h>

#include <algorithm>
#include <mutex>

#include "kernel/source_map.h"
#include "softmetal/abi/launch.h"
#include "softmetal/error.h"

namespace softmetal::kernel {
namespace {

// Below this a kernel's first call chain would already overwrite its variables.
constexpr uint32_t kMinimumStackBytes = 256;

struct Segment {
    uint32_t address = 0, file_bytes = 0, memory_bytes = 0;
    const uint8_t* data = nullptr;
    uint64_t end() const { return uint64_t{address} + memory_bytes; }
};

using ElfHandle = std::unique_ptr<Elf, int (*)(Elf*)>;

[[noreturn]] void refuse(const std::string& name, const std::string& why) {
    throw InternalError(fmt::format("the linked kernel {} is not usable: {}. Removing the cache folder ({}) may help",
                                    name, why, "see `softmetal doctor`"));
}

std::vector<Segment> segments_of(Elf* elf, const std::string& bytes, const std::string& name) {
    size_t count = 0;
    if (elf_getphdrnum(elf, &count) != 0) refuse(name, "it has no program headers");
    std::vector<Segment> segments;
    for (size_t i = 0; i < count; ++i) {
        GElf_Phdr header;
        if (!gelf_getphdr(elf, static_cast<int>(i), &header)) refuse(name, "a program header cannot be read");
        if (header.p_type != PT_LOAD || header.p_memsz == 0) continue;
        const bool in_file = header.p_offset <= bytes.size() && header.p_filesz <= bytes.size() - header.p_offset;
        if (!in_file || header.p_filesz > header.p_memsz) refuse(name, "a segment lies outside the file");
        if (header.p_vaddr > UINT32_MAX || header.p_memsz > UINT32_MAX) refuse(name, "a segment lies outside 32 bits");
        segments.push_back({static_cast<uint32_t>(header.p_vaddr), static_cast<uint32_t>(header.p_filesz),
                            static_cast<uint32_t>(header.p_memsz),
                            reinterpret_cast<const uint8_t*>(bytes.data()) + header.p_offset});
    }
    return segments;
}

class Loader {
public:
    Loader(riscv::Program& program, const chip::Machine& machine) : program_(program), machine_(machine) {
        program_.text_base = abi::kTextBase;
    }

    void add(const Segment& segment) {
        if (segment.address >= abi::kLocalMemoryBase)
            add_local(segment);
        else if (segment.address >= abi::kTextBase && segment.address < abi::kTextLimit)
            add_text(segment);
        else
            refuse(program_.name, fmt::format("a segment stands at {:#010x}", segment.address));
    }

    void finish() {
        program_.local_bss_bytes = local_end_ - static_cast<uint32_t>(program_.local_image.size());
        const uint32_t available = machine_.local_memory_bytes;
        if (available != 0 && local_end_ + kMinimumStackBytes > available)
            throw UserError(
                fmt::format("kernel {}: its global and static variables take {} bytes; a processor of {} has {} "
                            "bytes of local memory, of which at least {} are needed for the stack. Put large "
                            "arrays in L1 (a circular buffer), or make them constexpr",
                            program_.name, local_end_, machine_.name, available, kMinimumStackBytes));
    }

private:
    void add_text(const Segment& segment) {
        if (segment.end() > abi::kTextLimit)
            throw UserError(fmt::format("kernel {}: its code and constants end at {:#x}, past the limit of {} bytes",
                                        program_.name, segment.end(), abi::kTextLimit - abi::kTextBase));
        place(program_.text_image, segment, segment.address - abi::kTextBase, segment.memory_bytes);
    }

    void add_local(const Segment& segment) {
        const uint32_t offset = segment.address - abi::kLocalMemoryBase;
        const uint64_t end = uint64_t{offset} + segment.memory_bytes;
        if (end > UINT32_MAX - abi::kLocalMemoryBase)
            throw UserError(
                fmt::format("kernel {}: its global and static variables take {} bytes; a processor of {} has {}",
                            program_.name, end, machine_.name, machine_.local_memory_bytes));
        if (segment.file_bytes != 0) place(program_.local_image, segment, offset, segment.file_bytes);
        local_end_ =
            std::max({local_end_, static_cast<uint32_t>(end), static_cast<uint32_t>(program_.local_image.size())});
    }

    static void place(std::vector<uint8_t>& image, const Segment& segment, uint32_t offset, uint32_t bytes) {
        image.resize(std::max<size_t>(image.size(), size_t{offset} + bytes));
        std::copy_n(segment.data, segment.file_bytes, image.begin() + offset);
    }

    riscv::Program& program_;
    const chip::Machine& machine_;
    uint32_t local_end_ = 0;
};

}  // namespace

std::shared_ptr<const riscv::Program> load_program(std::shared_ptr<const std::string> bytes, const std::string& name,
                                                   uint64_t hash, const chip::Machine& machine) {
    static std::once_flag version_once;
    std::call_once(version_once, [] { elf_version(EV_CURRENT); });
    // libelf does not write to memory that it was given to read.
    ElfHandle elf(elf_memory(const_cast<char*>(bytes->data()), bytes->size()), &elf_end);
    GElf_Ehdr header;
    if (!elf || elf_kind(elf.get()) != ELF_K_ELF || !gelf_getehdr(elf.get(), &header))
        refuse(name, "it is not an ELF file");
    if (header.e_ident[EI_CLASS] != ELFCLASS32 || header.e_machine != EM_RISCV)
        refuse(name, "it is not a 32-bit RISC-V file");

    auto program = std::make_shared<riscv::Program>();
    program->name = name;
    program->hash = hash;
    Loader loader(*program, machine);
    for (const Segment& segment : segments_of(elf.get(), *bytes, name)) loader.add(segment);
    loader.finish();
    program->entry = static_cast<uint32_t>(header.e_entry);
    const uint64_t text_end = uint64_t{program->text_base} + program->text_image.size();
    if (header.e_entry < program->text_base || header.e_entry + 4 > text_end || header.e_entry % 4 != 0)
        refuse(name, fmt::format("its entry {:#x} is not in its code", header.e_entry));
    program->text_image.resize((program->text_image.size() + 3) & ~size_t{3});
    program->code = riscv::decode(program->text_image, program->text_base, machine.isa, machine.pipeline);
    program->source = make_source_map(std::move(bytes));
    return program;
}

}  // namespace softmetal::kernel
