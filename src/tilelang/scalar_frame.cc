// The file round a scalar kernel's statements: includes, arguments, the loop over blocks, what is written back at the
// end.
#include "scalar_frame.h"

#include <sstream>

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

namespace {

constexpr int64_t kBounceBytes = 1024 + 64;  // of softmetal/scalar/global_tensor.h

// Variables that expressions read, for dropping Binds that nobody reads.
std::unordered_set<const ffi::Object*> ReadVariables(const Stmt& body) {
    std::unordered_set<const ffi::Object*> read;
    PostOrderVisit(body, [&](const ffi::ObjectRef& node) {
        if (node.as<VarNode>()) read.insert(node.get());
    });
    return read;
}

}  // namespace

ScalarFrame::ScalarFrame(const Launch& launch, const Stmt& body, const CoreGrid& grid, const MatrixUse& matrix,
                         const ScalarPlacement& placement)
    : launch_(launch), grid_(grid), matrix_(matrix), read_variables_(ReadVariables(body)), placement_(placement) {
    for (size_t i = 0; i < launch.block_vars.size(); ++i) {
        const auto extent = IntImm(launch.block_vars[i].dtype(), launch.grid[i]);
        analyzer_.Bind(launch.block_vars[i], Range::FromMinExtent(make_zero(extent.dtype()), extent));
    }
    for (const auto& [var, name] : placement.names) {
        names_[var.get()] = name;
        in_use_.insert(name);
    }
    for (const Buffer& buffer : launch.global) AddTensor(buffer);
    for (const Buffer& buffer : launch.on_chip) Place(buffer);
    for (const auto* vars : {&launch.block_vars, &launch.scalars}) {
        for (const Var& var : *vars) {
            if (!names_.count(var.get())) names_[var.get()] = Fresh(var->name_hint);
        }
    }
}

std::string ScalarFrame::Assemble(const std::string& body) {
    const int64_t bounce = Reserve("bounce", kBounceBytes, "transfers between unlike alignments");
    std::ostringstream out;
    const std::string blocks = std::to_string(launch_.Blocks());
    out << "// " << launch_.name << ": " << blocks << (launch_.Blocks() == 1 ? " block" : " blocks")
        << " as scalar code; each core does a run of them.\n#include <cstdint>\n\n";
    const int64_t mailbox = Mailbox();
    headers_.insert("api/dataflow/dataflow_api.h");
    if (kernel_.meets) headers_.insert("softmetal/scalar/grid_barrier.h");
    if (matrix_.used) headers_.insert("softmetal/scalar/matrix_unit.h");
    for (const std::string& header : headers_) out << "#include \"" << header << "\"\n";
    out << "\nusing namespace softmetal::scalar;\n\nvoid kernel_main() {\n";
    MemoryAndTensors(out, bounce);
    out << "    const uint32_t first_block = " << Argument("first_block") << ";\n";
    out << "    const uint32_t blocks = " << Argument("blocks") << ";\n";
    Numbers(out);
    Lock(out, mailbox);
    Matrix(out);
    Barrier(out);
    out << "\n    for (uint32_t block = first_block; block < first_block + blocks; ++block) {\n";
    BlockIndices(out);
    for (const std::string& local : block_locals_) out << "        " << local << "\n";
    out << Finished(body);
    if (returns_) out << "    next_block:;\n";
    out << "    }\n" << Ending() << "}\n";
    NoteUses();
    return out.str();
}

void ScalarFrame::Surround(ScalarFragments& fragments) {
    const int64_t bounce = Reserve("bounce", kBounceBytes, "transfers between unlike alignments");
    const int64_t mailbox = Mailbox();
    std::ostringstream out;
    MemoryAndTensors(out, bounce);
    Numbers(out);
    for (const std::string& local : block_locals_) out << "    " << local << "\n";
    Lock(out, mailbox);
    NoteUses();
    fragments.declarations = out.str();
    fragments.ending = Ending();
    fragments.headers = headers_;
    for (const auto& [data, named] : named_) fragments.arrays[data] = named.first;
    fragments.kernel = kernel_;
}

int64_t ScalarFrame::Mailbox() {
    headers_.insert("softmetal/scalar/global_tensor.h");
    headers_.insert("softmetal/scalar/numbers.h");
    if (!kernel_.locks) return 0;
    headers_.insert("softmetal/scalar/lock.h");
    return Reserve("mailbox", 8 * grid_.cores, "words of the locks, two a core");
}

std::string ScalarFrame::Ending() const {
    const std::string flush = ForTensors("flush", true);
    return (flush.empty() ? "" : "    " + flush + "\n") + (kernel_.locks ? "    lock.leave();\n" : "") +
           (matrix_.used ? "    matrix.end();\n" : "");
}

void ScalarFrame::NoteUses() {
    for (const Tensor& tensor : tensors_) {
        const std::string& name = kernel_.tensors[&tensor - tensors_.data()];
        if (tensor.read) kernel_.read.push_back(name);
        if (tensor.written) kernel_.written.push_back(name);
    }
}

std::string ScalarFrame::Argument(const std::string& column) {
    kernel_.columns.push_back(column);
    const size_t index = placement_.first_argument + kernel_.columns.size() - 1;
    return "get_arg_val<uint32_t>(" + std::to_string(index) + ")";
}

void ScalarFrame::MemoryAndTensors(std::ostringstream& out, int64_t bounce) {
    std::string offset = placement_.first_layout;
    out << "    const uint32_t memory = get_write_ptr(" << placement_.memory << ");\n";
    for (size_t i = 0; i < tensors_.size(); ++i) {
        const std::string& name = tensors_[i].name;
        out << "    constexpr auto " << name << "_layout = TensorAccessorArgs<" << offset << ">();\n";
        out << "    auto " << name << " = global_tensor<" << StoredTypeName(tensors_[i].dtype)
            << ">(\n        TensorAccessor(" << name << "_layout, " << Argument("address:" + kernel_.tensors[i])
            << "), memory + " << line_offsets_[i] << ", memory + " << bounce << ");\n";
        offset = name + "_layout.next_compile_time_args_offset()";
    }
}

void ScalarFrame::Numbers(std::ostringstream& out) {
    for (const Var& scalar : launch_.scalars) {
        const std::string type = ScalarTypeName(scalar.dtype()), &wish = scalar->name_hint;
        std::string value = Argument("scalar:" + wish);
        if (scalar.dtype().is_float() || scalar.dtype().is_bfloat16()) {
            value = "bits_as<float>(" + value + ")";
        } else if (scalar.dtype().bits() > 32) {
            value = "uint64_t(" + Argument("scalar:" + wish + ".high") + ") << 32 | " + value;
        }
        out << "    const auto " << names_.at(scalar.get()) << " = " << type << "(" << value << ");\n";
    }
    for (const std::string& array : arrays_) out << "    " << array << "\n";
}

void ScalarFrame::Lock(std::ostringstream& out, int64_t mailbox) {
    if (!kernel_.locks) return;
    const std::string x = Argument("grantor_x"), y = Argument("grantor_y"), core = Argument("core");
    const std::string ready = Argument("ready_semaphore"), grant = Argument("grant_semaphore");
    out << "    CoreLock lock(" << x << ", " << y << ", memory + " << mailbox << ",\n              " << core << ", "
        << ready << ", " << grant << ");\n";
}

void ScalarFrame::Matrix(std::ostringstream& out) {
    if (!matrix_.used) return;
    out << "    MatrixUnit<" << (matrix_.wide ? "float" : "bf16") << "> matrix(" << matrix_.left_tiles << ", "
        << matrix_.right_tiles << ");\n";
}

// The first core counts the others in and lets them go; it knows the coordinates of all.
void ScalarFrame::Barrier(std::ostringstream& out) {
    if (!kernel_.meets) return;
    const std::string core = Argument("core"), arrived = Argument("arrived_semaphore"), go = Argument("go_semaphore");
    const std::string columns = std::to_string(grid_.columns);
    const std::string x = std::to_string(kernel_.columns.size());
    for (int64_t i = 0; i < grid_.columns; ++i) Argument("noc_x of column " + std::to_string(i));
    const std::string y = std::to_string(kernel_.columns.size());
    for (int64_t i = 0; i < grid_.Rows(); ++i) Argument("noc_y of row " + std::to_string(i));
    out << "    auto noc_x = [](uint32_t column) { return get_arg_val<uint32_t>(" << x << " + column); };\n"
        << "    auto noc_y = [](uint32_t row) { return get_arg_val<uint32_t>(" << y << " + row); };\n"
        << "    GridBarrier barrier(" << core << ", " << grid_.cores << ", " << columns << ", " << arrived << ",\n"
        << "                        " << go << ", noc_x, noc_y);\n";
}

void ScalarFrame::BlockIndices(std::ostringstream& out) {
    int64_t below = 1;
    for (size_t i = 0; i < launch_.block_vars.size(); ++i) {
        const Var& var = launch_.block_vars[i];
        const int64_t extent = launch_.grid[i];
        const bool last = i + 1 == launch_.block_vars.size();
        std::string value = below == 1 ? "block" : "block / " + std::to_string(below);
        if (!last) value += " % " + std::to_string(extent);
        if (read_variables_.count(var.get())) {
            out << "        const int32_t " << names_.at(var.get()) << " = " << value << ";\n";
        }
        below *= extent;
    }
}

std::string ScalarFrame::ForTensors(const std::string& method, bool written_only) const {
    std::string text;
    for (const Tensor& tensor : tensors_) {
        if (written_only && !tensor.written) continue;
        text += (text.empty() ? "" : ", ") + tensor.name + "." + method + "()";
    }
    return text.empty() ? "" : text + ";";
}

std::string ScalarFrame::Finished(const std::string& body) const {
    std::istringstream in(body);
    std::string out, line;
    while (std::getline(in, line)) {
        const size_t mark = line.find("@refresh");
        if (mark != std::string::npos && mark + 8 == line.size()) {
            const std::string text = ForTensors("refresh", false);
            if (!text.empty()) out += line.substr(0, mark) + text + "\n";
            continue;
        }
        out += line + "\n";
    }
    return out;
}

}  // namespace softmetal::tilelang
