// SPDX-License-Identifier: Apache-2.0
// Answers that a tester ordered in place of the right one.
#pragma once

#include "core/keys/entropy.h"
#include "server-stub/backend/faults.h"
#include "server-stub/backend/reply.h"

namespace kiosk::stub {

// A refusal by this status and the fault's error code, or the code that the API most often gives with it.
Reply orderedStatus(const Fault& fault);
// The same with the names of another session and transaction, as if two customers' answers were mixed up.
Reply aboutAnother(Reply reply, Entropy& entropy);

} // namespace kiosk::stub
