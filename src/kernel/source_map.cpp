// DWARF lines and inlined frames through elfutils. Answers "unknown" where the information is missing or broken.
#include "kernel/source_map.h"

#include <dwarf.h>
#include <elfutils/libdw.h>

#include <cstdlib>
#include <memory>
#include <mutex>

#include "kernel/generate.h"

namespace softmetal::kernel {
namespace {

class DwarfSourceMap final : public riscv::SourceMap {
public:
    explicit DwarfSourceMap(std::shared_ptr<const std::string> bytes) : bytes_(std::move(bytes)) {}

    ~DwarfSourceMap() override {
        if (dwarf_) dwarf_end(dwarf_);
        if (elf_) elf_end(elf_);
    }

    riscv::SourceLine find(uint32_t pc) const override {
        const std::vector<riscv::SourceLine> frames = stack(pc);
        for (const riscv::SourceLine& frame : frames)
            if (frame.known() && !frame.library) return frame;
        return frames.empty() ? riscv::SourceLine{} : frames.front();
    }

    std::vector<riscv::SourceLine> stack(uint32_t pc) const override {
        const std::lock_guard lock(mutex_);
        if (!open()) return {};
        Dwarf_Die unit;
        if (!find_unit(pc, unit)) return {};
        return frames(unit, with_line(unit, pc));
    }

    bool to_caller(riscv::Activation& at, const WordAt& word_at) const override {
        const std::lock_guard lock(mutex_);
        if (!open()) return false;
        Dwarf_CFI* cfi = dwarf_getcfi(dwarf_);
        Dwarf_Frame* frame = nullptr;
        if (!cfi || dwarf_cfi_addrframe(cfi, at.pc, &frame) != 0) return false;
        const std::unique_ptr<Dwarf_Frame, decltype(&std::free)> owner(frame, &std::free);
        return unwind(*frame, at, word_at);
    }

private:
    static constexpr unsigned kReturnAddress = 1, kStackPointer = 2;

    // The frame's end (CFA) is a register plus an offset, and a saved register a word at an offset from it: all that
    // compilers write for functions of C++.
    static bool unwind(Dwarf_Frame& frame, riscv::Activation& at, const WordAt& word_at) {
        Dwarf_Op* ops = nullptr;
        size_t count = 0;
        if (dwarf_frame_cfa(&frame, &ops, &count) != 0 || count != 1) return false;
        const bool short_form = ops[0].atom >= DW_OP_breg0 && ops[0].atom <= DW_OP_breg31;
        if (!short_form && ops[0].atom != DW_OP_bregx) return false;
        const Dwarf_Word base = short_form ? ops[0].atom - DW_OP_breg0 : ops[0].number;
        if (base >= at.x.size()) return false;
        const uint32_t end = at.x[base] + static_cast<uint32_t>(short_form ? ops[0].number : ops[0].number2);
        riscv::Activation caller = at;
        for (unsigned r = 1; r < at.x.size(); ++r)
            if (r != kStackPointer && !restore(frame, r, end, caller.x[r], word_at)) return false;
        caller.x[kStackPointer] = end;
        caller.pc = caller.x[kReturnAddress] - 4;
        const bool moved = caller.pc != at.pc || end != at.x[kStackPointer];
        at = caller;
        return moved && at.pc + 4 != 0;
    }

    // A register that the function has not saved keeps its value.
    static bool restore(Dwarf_Frame& frame, unsigned number, uint32_t end, uint32_t& value, const WordAt& word_at) {
        Dwarf_Op memory[3];
        Dwarf_Op* ops = nullptr;
        size_t count = 0;
        if (dwarf_frame_register(&frame, static_cast<int>(number), memory, &ops, &count) != 0) return false;
        if (count == 0) return true;
        if (ops[0].atom != DW_OP_call_frame_cfa || count > 2) return false;
        const uint32_t offset = count == 2 ? static_cast<uint32_t>(ops[1].number) : 0;
        if (count == 2 && ops[1].atom != DW_OP_plus_uconst) return false;
        const std::optional<uint32_t> word = word_at(end + offset);
        if (word) value = *word;
        return word.has_value();
    }

    // The device headers, the start-up code and the standard library, as against the kernel and what it includes.
    static bool is_ours(const std::string& file) {
        return file.starts_with("<softmetal>") || file.ends_with(kUnitFile) ||
               file.find("/libcxx/") != std::string::npos;
    }

    bool open() const {
        if (opened_) return dwarf_ != nullptr;
        opened_ = true;
        elf_version(EV_CURRENT);
        elf_ = elf_memory(const_cast<char*>(bytes_->data()), bytes_->size());
        if (elf_) dwarf_ = dwarf_begin_elf(elf_, DWARF_C_READ, nullptr);
        return dwarf_ != nullptr;
    }

    bool find_unit(uint32_t pc, Dwarf_Die& unit) const {
        Dwarf_Off offset = 0, next = 0;
        size_t header_bytes = 0;
        while (dwarf_nextcu(dwarf_, offset, &next, &header_bytes, nullptr, nullptr, nullptr) == 0) {
            if (dwarf_offdie(dwarf_, offset + header_bytes, &unit) && dwarf_haspc(&unit, pc) == 1) return true;
            if (next <= offset) return false;
            offset = next;
        }
        return false;
    }

    static std::string text_or_empty(const char* text) { return text ? text : ""; }

    // Names that stand for no file must not get a folder in front.
    static std::string file_name(const char* text) {
        const std::string name = text_or_empty(text);
        for (const char* marker : {"<softmetal>", "<kernel string>"})
            if (const size_t at = name.find(marker); at != std::string::npos) return name.substr(at);
        return name;
    }

    // Appends what contains `pc`: a function, then the blocks and inlined functions within it. libdw's own
    // dwarf_getscopes does not look into namespaces, where the main function of a compute kernel stands.
    static void find_scopes(Dwarf_Die& parent, uint32_t pc, std::vector<Dwarf_Die>& scopes) {
        Dwarf_Die child;
        if (dwarf_child(&parent, &child) != 0) return;
        do {
            const int tag = dwarf_tag(&child);
            if (tag == DW_TAG_namespace) {
                find_scopes(child, pc, scopes);
                if (!scopes.empty()) return;
                continue;
            }
            const bool scope =
                tag == DW_TAG_subprogram || tag == DW_TAG_inlined_subroutine || tag == DW_TAG_lexical_block;
            if (!scope || dwarf_haspc(&child, pc) != 1) continue;
            scopes.push_back(child);
            return find_scopes(child, pc, scopes);
        } while (dwarf_siblingof(&child, &child) == 0);
    }

    // What the compiler has made of several lines, such as the jump that closes a loop, has line 0: it goes with the
    // instruction before it in its function.
    static uint32_t with_line(Dwarf_Die& unit, uint32_t pc) {
        std::vector<Dwarf_Die> scopes;
        find_scopes(unit, pc, scopes);
        for (uint32_t at = pc; !scopes.empty() && dwarf_haspc(&scopes.front(), at) == 1;) {
            Dwarf_Line* line = dwarf_getsrc_die(&unit, at);
            Dwarf_Addr start = 0;
            int number = 0;
            if (!line || dwarf_lineno(line, &number) != 0 || dwarf_lineaddr(line, &start) != 0) break;
            if (number != 0) return at;
            at = static_cast<uint32_t>(start) - 1;
        }
        return pc;
    }

    std::vector<riscv::SourceLine> frames(Dwarf_Die& unit, uint32_t pc) const {
        riscv::SourceLine current;
        if (Dwarf_Line* line = dwarf_getsrc_die(&unit, pc)) {
            int number = 0;
            current.file = file_name(dwarf_linesrc(line, nullptr, nullptr));
            if (dwarf_lineno(line, &number) == 0) current.line = static_cast<unsigned>(number);
        }
        std::vector<Dwarf_Die> scopes;
        find_scopes(unit, pc, scopes);
        std::vector<riscv::SourceLine> result;
        for (auto scope = scopes.rbegin(); scope != scopes.rend(); ++scope) {
            const int tag = dwarf_tag(&*scope);
            if (tag == DW_TAG_lexical_block) continue;
            current.function = text_or_empty(dwarf_diename(&*scope));
            current.library = is_ours(current.file);
            result.push_back(current);
            if (tag == DW_TAG_inlined_subroutine) current = call_site(unit, *scope);
        }
        current.library = is_ours(current.file);
        if (result.empty() && current.known()) result.push_back(current);
        return result;
    }

    static riscv::SourceLine call_site(Dwarf_Die& unit, Dwarf_Die& inlined) {
        riscv::SourceLine site;
        Dwarf_Attribute attribute;
        Dwarf_Word value = 0;
        if (dwarf_attr(&inlined, DW_AT_call_line, &attribute) && dwarf_formudata(&attribute, &value) == 0)
            site.line = static_cast<unsigned>(value);
        Dwarf_Files* files = nullptr;
        size_t file_count = 0;
        if (dwarf_attr(&inlined, DW_AT_call_file, &attribute) && dwarf_formudata(&attribute, &value) == 0 &&
            dwarf_getsrcfiles(&unit, &files, &file_count) == 0 && value < file_count)
            site.file = file_name(dwarf_filesrc(files, value, nullptr, nullptr));
        return site;
    }

    std::shared_ptr<const std::string> bytes_;
    mutable std::mutex mutex_;
    mutable bool opened_ = false;
    mutable Elf* elf_ = nullptr;
    mutable Dwarf* dwarf_ = nullptr;
};

}  // namespace

std::shared_ptr<const riscv::SourceMap> make_source_map(std::shared_ptr<const std::string> elf) {
    return std::make_shared<DwarfSourceMap>(std::move(elf));
}

}  // namespace softmetal::kernel
