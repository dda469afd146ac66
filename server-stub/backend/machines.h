// SPDX-License-Identifier: Apache-2.0
// The operator's machines: enrolled with a single-use code, then bound to the key that they registered.
#pragma once

#include "core/athena/answers.h"
#include "core/keys/entropy.h"
#include "server-stub/backend/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::stub {

struct Machine {
    std::string id;
    std::string country; // two capitals
    Currency currency;
    bool hasScanner = true;
    std::optional<std::string> enrolmentHash; // SHA-256 of the open code, in hex
    std::optional<std::string> publicKey; // 66 lower-case hex digits
    std::optional<std::string> model;
    std::optional<std::string> softwareVersion;

    [[nodiscard]] athena::MachineRecord record() const;
};

struct Enrolment {
    std::string machineId;
    std::string country = "US";
    Currency currency;
    bool hasScanner = true;
    bool release = false; // forget the key that is bound, so that another one may register
};

// Two capitals.
bool isCountry(std::string_view text);

class Machines {
public:
    explicit Machines(Database& database)
        : m_database(database)
    {
    }

    std::optional<Machine> find(std::string_view id);
    std::optional<Machine> findByKey(std::string_view publicKey);
    std::vector<Machine> all();

    // Adds the machine, or gives a known one a fresh code; a code given before is void. Errc::Malformed names
    // what is wrong; Errc::AlreadyExists for a machine with a key that is not to be released.
    Result<std::string> enrol(const Enrolment& enrolment, Entropy& entropy);
    // Whether `code` is the open one; compared in constant time.
    static bool accepts(const Machine& machine, std::string_view code);
    // Binds the key and uses up the code.
    void bind(
        std::string_view id, std::string_view publicKey, std::string_view model, std::string_view version);

private:
    Database& m_database;
};

} // namespace kiosk::stub
