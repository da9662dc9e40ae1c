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

ScalarFrame::ScalarFrame(const Launch& launch, const Stmt& body, const CoreGrid& grid, const MatrixUse& matrix)
    : launch_(launch), grid_(grid), matrix_(matrix), read_variables_(ReadVariables(body)) {
    for (size_t i = 0; i < launch.block_vars.size(); ++i) {
        const auto extent = IntImm(launch.block_vars[i].dtype(), launch.grid[i]);
        analyzer_.Bind(launch.block_vars[i], Range::FromMinExtent(make_zero(extent.dtype()), extent));
    }
    for (const Buffer& buffer : launch.global) AddTensor(buffer);
    for (const Buffer& buffer : launch.on_chip) Place(buffer);
    for (const Var& var : launch.block_vars) names_[var.get()] = Fresh(var->name_hint);
    for (const Var& var : launch.scalars) names_[var.get()] = Fresh(var->name_hint);
}

std::string ScalarFrame::Assemble(const std::string& body) {
    const int64_t bounce = Reserve("bounce", kBounceBytes, "transfers between unlike alignments");
    std::ostringstream out;
    const std::string blocks = std::to_string(launch_.Blocks());
    out << "// " << launch_.name << ": " << blocks << (launch_.Blocks() == 1 ? " block" : " blocks")
        << " as scalar code; each core does a run of them.\n#include <cstdint>\n\n";
    headers_.insert("api/dataflow/dataflow_api.h");
    headers_.insert("softmetal/scalar/global_tensor.h");
    headers_.insert("softmetal/scalar/numbers.h");
    int64_t mailbox = 0;
    if (kernel_.locks) {
        headers_.insert("softmetal/scalar/lock.h");
        mailbox = Reserve("mailbox", 4 * grid_.cores, "words of the lock, one a core");
    }
    if (kernel_.meets) headers_.insert("softmetal/scalar/grid_barrier.h");
    if (matrix_.used) headers_.insert("softmetal/scalar/matrix_unit.h");
    for (const std::string& header : headers_) out << "#include \"" << header << "\"\n";
    out << "\nusing namespace softmetal::scalar;\n\nvoid kernel_main() {\n";
    Arguments(out, bounce, mailbox);
    out << "\n    for (uint32_t block = first_block; block < first_block + blocks; ++block) {\n";
    BlockIndices(out);
    for (const std::string& local : block_locals_) out << "        " << local << "\n";
    out << Finished(body);
    if (returns_) out << "    next_block:;\n";
    out << "    }\n";
    const std::string flush = ForTensors("flush", true);
    if (!flush.empty()) out << "    " << flush << "\n";
    if (kernel_.locks) out << "    lock.leave();\n";
    if (matrix_.used) out << "    matrix.end();\n";
    out << "}\n";
    for (const Tensor& tensor : tensors_) {
        const std::string& name = kernel_.tensors[&tensor - tensors_.data()];
        if (tensor.read) kernel_.read.push_back(name);
        if (tensor.written) kernel_.written.push_back(name);
    }
    return out.str();
}

void ScalarFrame::Arguments(std::ostringstream& out, int64_t bounce, int64_t mailbox) {
    std::string previous;
    out << "    const uint32_t memory = get_write_ptr(tt::CBIndex::c_0);\n";
    for (size_t i = 0; i < tensors_.size(); ++i) {
        const std::string& name = tensors_[i].name;
        const std::string offset = previous.empty() ? "0" : previous + "_layout.next_compile_time_args_offset()";
        out << "    constexpr auto " << name << "_layout = TensorAccessorArgs<" << offset << ">();\n";
        out << "    auto " << name << " = global_tensor<" << StoredTypeName(tensors_[i].dtype)
            << ">(\n        TensorAccessor(" << name << "_layout, get_arg_val<uint32_t>(" << kernel_.columns.size()
            << ")), memory + " << line_offsets_[i] << ", memory + " << bounce << ");\n";
        kernel_.columns.push_back("address:" + kernel_.tensors[i]);
        previous = name;
    }
    auto argument = [&](const std::string& column) {
        kernel_.columns.push_back(column);
        return "get_arg_val<uint32_t>(" + std::to_string(kernel_.columns.size() - 1) + ")";
    };
    out << "    const uint32_t first_block = " << argument("first_block") << ";\n";
    out << "    const uint32_t blocks = " << argument("blocks") << ";\n";
    for (const Var& scalar : launch_.scalars) {
        const std::string type = ScalarTypeName(scalar.dtype()), &wish = scalar->name_hint;
        std::string value = argument("scalar:" + wish);
        if (scalar.dtype().is_float() || scalar.dtype().is_bfloat16()) {
            value = "bits_as<float>(" + value + ")";
        } else if (scalar.dtype().bits() > 32) {
            value = "uint64_t(" + argument("scalar:" + wish + ".high") + ") << 32 | " + value;
        }
        out << "    const auto " << names_.at(scalar.get()) << " = " << type << "(" << value << ");\n";
    }
    for (const std::string& array : arrays_) out << "    " << array << "\n";
    if (kernel_.locks) {
        const std::string x = argument("grantor_x"), y = argument("grantor_y"), core = argument("core");
        const std::string ready = argument("ready_semaphore"), grant = argument("grant_semaphore");
        out << "    CoreLock lock(" << x << ", " << y << ", memory + " << mailbox << ",\n              " << core << ", "
            << ready << ", " << grant << ");\n";
    }
    if (matrix_.used) {
        out << "    MatrixUnit<" << (matrix_.wide ? "float" : "bf16") << "> matrix(" << matrix_.left_tiles << ", "
            << matrix_.right_tiles << ");\n";
    }
    if (kernel_.meets) Barrier(out, argument);
}

// The first core counts the others in and lets them go; it knows the coordinates of all.
void ScalarFrame::Barrier(std::ostringstream& out, const std::function<std::string(const std::string&)>& argument) {
    const std::string core = argument("core"), arrived = argument("arrived_semaphore"), go = argument("go_semaphore");
    const std::string columns = std::to_string(grid_.columns);
    const std::string x = std::to_string(kernel_.columns.size());
    for (int64_t i = 0; i < grid_.columns; ++i) argument("noc_x of column " + std::to_string(i));
    const std::string y = std::to_string(kernel_.columns.size());
    for (int64_t i = 0; i < grid_.Rows(); ++i) argument("noc_y of row " + std::to_string(i));
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
        const size_t mark = line.find('@');
        const std::string word = mark == std::string::npos ? "" : line.substr(mark);
        if (word == "@refresh" || word == "@flush") {
            const std::string text = ForTensors(word.substr(1), word == "@flush");
            if (!text.empty()) out += line.substr(0, mark) + text + "\n";
            continue;
        }
        out += line + "\n";
    }
    return out;
}

}  // namespace softmetal::tilelang
