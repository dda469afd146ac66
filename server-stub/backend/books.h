// SPDX-License-Identifier: Apache-2.0
// All that the stub remembers, in one place.
#pragma once

#include "server-stub/backend/addresses.h"
#include "server-stub/backend/customers.h"
#include "server-stub/backend/faults.h"
#include "server-stub/backend/login_codes.h"
#include "server-stub/backend/machines.h"
#include "server-stub/backend/prices.h"
#include "server-stub/backend/replay.h"
#include "server-stub/backend/sessions.h"
#include "server-stub/backend/settings.h"
#include "server-stub/backend/text_messages.h"
#include "server-stub/backend/transactions.h"

namespace kiosk::stub {

struct Books {
    Books(Database& database_, bool keepInbox)
        : database(database_)
        , messages(database_, keepInbox)
    {
    }

    Database& database;
    Machines machines{database};
    Customers customers{database};
    Addresses addresses{database};
    Sessions sessions{database};
    TextMessages messages;
    LoginCodes loginCodes{database};
    Transactions transactions{database};
    Prices prices{database};
    Nonces nonces{database};
    Answers answers{database};
    Faults faults{database};
    Settings settings{database};
};

} // namespace kiosk::stub
