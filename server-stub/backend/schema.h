// SPDX-License-Identifier: Apache-2.0
// The tables of the stub's books. Times are Unix milliseconds by the stub's clock, money is in minor units.
#pragma once

#include "server-stub/backend/database.h"

namespace kiosk::stub {

// Creates what is missing. Errc::Unsupported for books of another version.
Status prepareSchema(Database& database);

} // namespace kiosk::stub
