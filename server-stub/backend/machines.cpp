// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/machines.h"

#include "core/athena/grammar.h"
#include "core/keys/hash.h"

#include <array>

namespace kiosk::stub {

namespace {

constexpr std::string_view columns =
    "SELECT machine_id, country, currency, has_scanner, enrolment_hash, public_key, "
    "model, software_version FROM machines ";

Machine readMachine(const Statement& row)
{
    return {row.text(0), row.text(1), Currency::parse(row.text(2)).valueOr({}), row.integer(3) != 0,
        row.optionalText(4), row.optionalText(5), row.optionalText(6), row.optionalText(7)};
}

std::optional<Machine> first(Statement statement)
{
    return statement.next() ? std::optional(readMachine(statement)) : std::nullopt;
}

std::string hashOf(std::string_view code) { return sha256Hex(asBytes(code)); }

// 10 of [A-Z2-9]; a byte that would favour some of the 34 characters is drawn again.
std::string enrolmentCode(Entropy& entropy)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ23456789";
    constexpr unsigned usable = 256 - 256 % alphabet.size();
    std::string code;
    while (code.size() < 10) {
        std::array<std::uint8_t, 1> byte{};
        entropy.fill(byte);
        if (byte[0] < usable)
            code += alphabet[byte[0] % alphabet.size()];
    }
    return code;
}

} // namespace

bool isCountry(std::string_view text)
{
    return text.size() == 2 && text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
}

athena::MachineRecord Machine::record() const
{
    return {id, publicKey.value_or(""), country, currency, {Coin::Btc, Coin::Eth, Coin::Ltc, Coin::Bch},
        hasScanner, std::nullopt};
}

std::optional<Machine> Machines::find(std::string_view id)
{
    return first(m_database.query(std::string(columns) + "WHERE machine_id = ?", id));
}

std::optional<Machine> Machines::findByKey(std::string_view publicKey)
{
    return first(m_database.query(std::string(columns) + "WHERE public_key = ?", publicKey));
}

std::vector<Machine> Machines::all()
{
    std::vector<Machine> out;
    Statement rows = m_database.query(std::string(columns) + "ORDER BY machine_id");
    while (rows.next())
        out.push_back(readMachine(rows));
    return out;
}

Result<std::string> Machines::enrol(const Enrolment& enrolment, Entropy& entropy)
{
    if (!athena::isMachineId(enrolment.machineId))
        return Error{Errc::Malformed, "a machine id has 1-64 characters of A-Z a-z 0-9 _ . -"};
    if (!isCountry(enrolment.country))
        return Error{Errc::Malformed, "a country is two capitals, as in US"};
    if (enrolment.currency == Currency())
        return Error{Errc::Malformed, "a currency is needed, as in USD"};
    const auto known = find(enrolment.machineId);
    if (known && known->publicKey && !enrolment.release)
        return Error{Errc::AlreadyExists,
            enrolment.machineId + " is registered with a key; release it to enrol it again"};
    const std::string code = enrolmentCode(entropy);
    m_database.run(
        "INSERT INTO machines (machine_id, country, currency, has_scanner, enrolment_hash) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (machine_id) DO UPDATE SET country = excluded.country, "
        "currency = excluded.currency, has_scanner = excluded.has_scanner, "
        "enrolment_hash = excluded.enrolment_hash, public_key = NULL",
        enrolment.machineId, enrolment.country, std::string(enrolment.currency.code()),
        enrolment.hasScanner ? 1 : 0, hashOf(code));
    return code;
}

bool Machines::accepts(const Machine& machine, std::string_view code)
{
    return machine.enrolmentHash
        && equalInConstantTime(asBytes(*machine.enrolmentHash), asBytes(hashOf(code)));
}

void Machines::bind(
    std::string_view id, std::string_view publicKey, std::string_view model, std::string_view version)
{
    m_database.run(
        "UPDATE machines SET public_key = ?, model = ?, software_version = ?, enrolment_hash = NULL "
        "WHERE machine_id = ?",
        publicKey, model, version, id);
}

} // namespace kiosk::stub
