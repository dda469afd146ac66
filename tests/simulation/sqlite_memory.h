// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace kiosk::sim {

// SQLite takes its memory where everything else of the program does. Before its first use.
bool shareMemoryWithSqlite();

} // namespace kiosk::sim
