// SPDX-License-Identifier: Apache-2.0
// The tables of the stub's books. Times are Unix milliseconds by the stub's clock, money is in minor units.
#pragma once

#include "server-stub/backend/database.h"

namespace kiosk::stub {

// Creates the tables of new books, and what those of an older version lack. Errc::Unsupported for books of a
// newer one, Errc::Corrupt for books of this one that have lost a table; says what to do.
Status prepareSchema(Database& database);

} // namespace kiosk::stub
