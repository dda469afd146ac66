// SPDX-License-Identifier: Apache-2.0
// The system's files, except that writing or syncing fails from a chosen moment on.
#pragma once

namespace kiosk::test {

struct FaultyDisk {
    int writesLeft = -1; // before the disk is full; negative: never
    int syncsLeft = -1; // before a sync fails
    int syncs = 0; // seen so far
};

// One disk for the program; registered under "faulty" with the first call.
FaultyDisk& faultyDisk();

} // namespace kiosk::test
