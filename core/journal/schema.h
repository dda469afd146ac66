// SPDX-License-Identifier: Apache-2.0
// The tables of a journal, and how a file is known to be one.
#pragma once

#include "core/journal/sqlite.h"

namespace kiosk {

// Makes the tables in an empty database, in one transaction, and puts back a missing guard. Refuses another
// program's database (Errc::Refused), a newer version's (Errc::Unsupported), tables that are not as we make
// them, and an empty database whose tables were there before (Errc::Corrupt).
Status prepareSchema(sqlite::Database& database, bool hasBegun);

// The same checks, writing nothing. An empty database is Errc::Refused.
Status checkSchema(sqlite::Database& database);

} // namespace kiosk
