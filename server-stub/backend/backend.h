// SPDX-License-Identifier: Apache-2.0
// Athena's API without a network: a request as it stood on the wire in, an answer out. Verifies, routes, and
// makes each call one unit on disk. Source: Athena's API; signed requests.
#pragma once

#include "core/address/scan.h"
#include "core/keys/entropy.h"
#include "core/money/result.h"
#include "server-stub/backend/books.h"
#include "server-stub/backend/clock.h"
#include "server-stub/backend/reply.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace kiosk::stub {

struct Config {
    std::string booksPath; // an SQLite file
    std::string baseUrl; // public, canonical form, no trailing slash: what machines sign
    Network network = Network::Test;
    std::int64_t deliveryDelayMs = 3000;
    bool keepInbox = false; // for the test hooks only
    // A registered SQLite VFS in place of the system's files: books in memory, for simulations.
    std::string vfs{};
    // In place of checking signatures, for simulations; empty in the program.
    std::function<Verification(const ReceivedRequest&, const VerifyContext&)> verifier{};
    // Where customers' phones post their sign-in; empty: /bitid/callback below the base URL.
    std::string bitidCallback{};
};

// A path of Athena's API, or of all below it ("/transaction"); not where phones post.
bool isAthenaPath(std::string_view path);

class Backend {
public:
    // The clock and the entropy must outlive it.
    static Result<std::unique_ptr<Backend>> open(Config config, Clock& clock, Entropy& entropy);

    // Whatever the request holds, there is an answer; 500 `internal` when the books fail.
    Reply answer(const Request& request);

    // The port is known only once somebody listens.
    void setBaseUrl(std::string baseUrl) { m_config.baseUrl = std::move(baseUrl); }
    [[nodiscard]] std::string bitidCallback() const;
    [[nodiscard]] Network network() const { return m_config.network; }
    // By the stub's clock, which tests may advance.
    std::int64_t nowMs();

    // For the test hooks: runs `act` on the books as one unit, after letting time pass. Errc::Io or what
    // `act` answered; nothing is kept when it fails.
    template <class Act> auto withBooks(Act act) -> decltype(act(std::declval<Books&>()))
    {
        try {
            Unit unit(*m_database);
            passTime();
            auto result = act(m_books);
            if (result.ok())
                unit.commit();
            return result;
        } catch (const DatabaseError& error) {
            return Error{error.damage ? Errc::Corrupt : Errc::Io, error.what()};
        }
    }
    Entropy& entropy() { return m_entropy; }

    // For simulations: what happens between the two never was. Books on a disk are held for as long.
    Status beginTrial();
    Status undoTrial();

private:
    Backend(Config config, std::unique_ptr<Database> database, Clock& clock, Entropy& entropy);

    void passTime();
    Reply handle(const Request& request);
    Reply price(const Request& request);
    Reply phonePost(const Request& request);
    Reply post(const Request& request, bool registering, Reply (*endpoint)(const struct Call&));
    Verification verify(const Request& request, const std::function<bool(const std::string&)>& isRegistered);

    Config m_config;
    std::unique_ptr<Database> m_database;
    Books m_books;
    Clock& m_clock;
    Entropy& m_entropy;
    std::int64_t m_clockOffsetMs = 0;
};

} // namespace kiosk::stub
