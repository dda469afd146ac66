// SPDX-License-Identifier: Apache-2.0
#include "hardware/validator/id003_messages.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <string>

namespace kiosk::hardware::id003 {

namespace {

struct Country {
    std::uint8_t code;
    std::string_view currency;
};
constexpr std::array published{Country{0x01, "USD"}, Country{0x08, "CAD"}, Country{0x16, "CHF"},
    Country{0x27, "RUB"}, Country{0x2D, "CNY"}, Country{0x30, "HUF"}, Country{0x51, "KZT"},
    Country{0x5C, "UAH"}, Country{0x63, "INR"}, Country{0x7E, "MDL"}, Country{0xE0, "EUR"}};

// No note is worth more than 255 x 10^6 of its currency; a larger exponent is a table we misread.
constexpr std::uint8_t maxExponent = 6;
constexpr std::size_t recordSize = 4;

std::uint64_t powerOfTen(int exponent)
{
    std::uint64_t power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

std::optional<Money> valueOf(const CountryCodes& countries, ByteView record)
{
    const auto integer = record[2];
    const auto exponent = record[3];
    const auto country = countries.find(record[1]);
    if (integer == 0 || exponent > maxExponent || country == countries.end())
        return std::nullopt;
    const auto currency = country->second;
    return Money::ofMinor(std::uint64_t{integer} * powerOfTen(exponent + currency.digits()), currency);
}

Result<Bytes> recordOf(std::uint8_t code, const Money& value, const CountryCodes& countries)
{
    const auto country = std::find_if(countries.begin(), countries.end(),
        [&value](const auto& entry) { return entry.second == value.currency(); });
    const auto unit = powerOfTen(value.currency().digits());
    auto integer = value.minorUnits() / unit;
    std::uint8_t exponent = 0;
    for (; integer > 0 && integer % 10 == 0; integer /= 10)
        ++exponent;
    const bool fits = integer > 0 && integer <= std::numeric_limits<std::uint8_t>::max()
        && exponent <= maxExponent && value.minorUnits() % unit == 0;
    if (country == countries.end() || !fits)
        return Error{Errc::Unsupported, "no ID003 record for a note of " + value.toString()};
    return Bytes{code, country->first, static_cast<std::uint8_t>(integer), exponent};
}

} // namespace

std::optional<DeviceStatus> decodeStatus(const Frame& frame)
{
    const bool known =
        (frame.command >= 0x11 && frame.command <= 0x1B) || (frame.command >= 0x40 && frame.command <= 0x4B);
    if (!known)
        return std::nullopt;
    DeviceStatus status{static_cast<State>(frame.command), 0};
    const bool carriesDetail =
        status.state == State::Escrow || status.state == State::Rejecting || status.state == State::Failure;
    if (carriesDetail && !frame.data.empty())
        status.detail = frame.data.front();
    return status;
}

Frame encodeStatus(const DeviceStatus& status)
{
    Frame frame{static_cast<std::uint8_t>(status.state), {}};
    if (status.state == State::Escrow || status.state == State::Rejecting || status.state == State::Failure)
        frame.data.push_back(status.detail);
    return frame;
}

bool isPowerUp(State state)
{
    return state == State::PowerUp || state == State::PowerUpBillInAcceptor
        || state == State::PowerUpBillInStacker;
}

bool isFault(State state) { return state >= State::StackerFull && state <= State::InvalidCommand; }

const CountryCodes& publishedCountries()
{
    static const CountryCodes countries = [] {
        CountryCodes codes;
        for (const auto& country : published) {
            if (const auto currency = Currency::parse(country.currency))
                codes.emplace(country.code, *currency);
        }
        return codes;
    }();
    return countries;
}

Result<DenominationTable> decodeCurrencyTable(ByteView data, const CountryCodes& countries)
{
    if (data.empty() || data.size() % recordSize != 0)
        return Error{Errc::Malformed,
            "currency table of " + std::to_string(data.size()) + " bytes is not made of 4-byte records"};
    DenominationTable table;
    std::set<std::uint8_t> seen;
    for (std::size_t at = 0; at < data.size(); at += recordSize) {
        const auto code = data[at];
        if (!seen.insert(code).second)
            return Error{Errc::Malformed, "currency table names code " + std::to_string(code) + " twice"};
        if (const auto value = valueOf(countries, data.subspan(at, recordSize)))
            table.emplace(code, *value);
    }
    return table;
}

Result<Bytes> encodeCurrencyTable(const DenominationTable& table, const CountryCodes& countries)
{
    Bytes data;
    for (const auto& [code, value] : table) {
        const auto record = recordOf(code, value, countries);
        if (!record)
            return record.error();
        if (data.size() + recordSize > maxDataSize)
            return Error{Errc::Unsupported, "more notes than an ID003 currency table holds"};
        data.insert(data.end(), record->begin(), record->end());
    }
    return data;
}

} // namespace kiosk::hardware::id003
