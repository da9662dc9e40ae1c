// The reader's part in what cores share: who says what to whom, and when.
#pragma once

#include "engine/plan.h"
#include "engine/text.h"

namespace softmetal::tilelang::engine {

std::string Describe(const SharedLoad& load);

// Addresses and coordinates, before the loop over blocks.
void DeclareSharing(KernelText& text, const SharedLoad& load);
// Once there is room: receivers tell their sender.
void EmitRoom(KernelText& text, const SharedLoad& load);
// Reading is the sender's. `one_version`: into what it multicast the last time.
void OpenSender(KernelText& text, const SharedLoad& load, bool one_version);
// Once all tiles are there: to all receivers that have room.
void EmitSend(KernelText& text, const SharedLoad& load, const std::string& address, const std::string& bytes);
void EmitReceive(KernelText& text, const SharedLoad& load);
void EndSharing(KernelText& text);

}  // namespace softmetal::tilelang::engine
