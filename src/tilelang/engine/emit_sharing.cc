// Two semaphores for each shared buffer: "ready" on the sender, which receivers count up, and "filled" on every
// receiver, which comes behind the tiles.
#include "engine/emit_sharing.h"

namespace softmetal::tilelang::engine {
namespace {

std::string Who(const SharedLoad& load) {
    if (load.along_row && load.along_column) return "each rectangle of cores";
    return load.along_row ? "each row of cores" : "each column of cores";
}

std::string Receivers(KernelText& text, const SharedLoad& load) {
    return text.Const("k" + Camel(load.chip->name) + "Receivers", load.receivers);
}

std::string Rectangle(const std::string& name, const std::string& address) {
    return "get_noc_multicast_addr(" + name + "_receivers_x0, " + name + "_receivers_y0, " + name + "_receivers_x1, " +
           name + "_receivers_y1, " + address + ")";
}

}  // namespace

std::string Describe(const SharedLoad& load) {
    return "read once for " + Who(load) + ", multicast to the other " + std::to_string(load.receivers);
}

void DeclareSharing(KernelText& text, const SharedLoad& load) {
    const std::string& name = load.chip->name;
    for (const char* what : {"sends", "receivers_x0", "receivers_y0", "receivers_x1", "receivers_y1", "sender_x",
                             "sender_y", "ready_semaphore", "filled_semaphore"}) {
        text.Arg(name + "_" + what, "shared:" + name + ":" + what);
    }
    text.Blank();
    text.Comment(name + ": one core of " + Who(load) + " reads and multicasts.");
    for (const std::string& flag : {name + "_ready", name + "_filled"}) {
        text.Line("const uint32_t " + flag + "_address = get_semaphore(" + flag + "_semaphore);");
        text.Line("auto* " + flag + "_flag = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(" + flag + "_address);");
    }
    text.Line("const uint64_t " + name + "_sender_ready = get_noc_addr(" + name + "_sender_x, " + name + "_sender_y, " +
              name + "_ready_address);");
    text.Line("const uint64_t " + name + "_receivers_filled = " + Rectangle(name, name + "_filled_address") + ";");
    text.Comment("The sender's own flag is what it multicasts, so it stays set.");
    text.Line("if (" + name + "_sends) noc_semaphore_set(" + name + "_filled_flag, 1);");
}

void EmitRoom(KernelText& text, const SharedLoad& load) {
    const std::string& name = load.chip->name;
    text.Open("if (!" + name + "_sends)");
    text.Line("noc_semaphore_set(" + name + "_filled_flag, 0);");
    text.Line("noc_semaphore_inc(" + name + "_sender_ready, 1);");
    text.Close();
}

void OpenSender(KernelText& text, const SharedLoad& load, bool one_version) {
    text.Open("if (" + load.chip->name + "_sends)");
    if (!one_version) return;
    text.Comment("The previous multicast has to leave before its buffer is read into.");
    text.Line("noc_async_writes_flushed();");
}

void EmitSend(KernelText& text, const SharedLoad& load, const std::string& address, const std::string& bytes) {
    const std::string &name = load.chip->name, receivers = Receivers(text, load);
    text.Open("if (" + name + "_sends)");
    text.Line("noc_semaphore_wait(" + name + "_ready_flag, " + receivers + ");");
    text.Line("noc_semaphore_set(" + name + "_ready_flag, 0);");
    text.Comment("Linked: tiles and flag keep one reserved path, and the flag arrives last.");
    text.Line("noc_async_write_multicast(" + address + ", " + Rectangle(name, address) + ", " + bytes + ", " +
              receivers + ", true);");
    text.Line("noc_semaphore_set_multicast(" + name + "_filled_address, " + name + "_receivers_filled, " + receivers +
              ");");
    text.Close();
}

void EmitReceive(KernelText& text, const SharedLoad& load) {
    const std::string& name = load.chip->name;
    text.Line("if (!" + name + "_sends) noc_semaphore_wait(" + name + "_filled_flag, 1);");
}

void EndSharing(KernelText& text) {
    text.Comment("Nothing of this core's may still be under way when the kernel ends.");
    text.Line("noc_async_write_barrier();");
    text.Line("noc_async_atomic_barrier();");
}

}  // namespace softmetal::tilelang::engine
