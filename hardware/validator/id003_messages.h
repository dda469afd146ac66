// SPDX-License-Identifier: Apache-2.0
// What ID003 frames mean: commands, device states, the currency table, and their names for the wire log.
#pragma once

#include "core/money/money.h"
#include "hardware/validator/id003_codec.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::hardware::id003 {

// Host to device. The same code may mean something else in the other direction (11, 40-45).
namespace command {
inline constexpr std::uint8_t statusRequest = 0x11;
inline constexpr std::uint8_t reset = 0x40;
inline constexpr std::uint8_t stack1 = 0x41;
inline constexpr std::uint8_t stack2 = 0x42;
inline constexpr std::uint8_t giveBack = 0x43;
inline constexpr std::uint8_t hold = 0x44;
inline constexpr std::uint8_t wait = 0x45;
inline constexpr std::uint8_t ack = 0x50; // both ways
inline constexpr std::uint8_t denominations = 0xC0;
inline constexpr std::uint8_t security = 0xC1;
inline constexpr std::uint8_t communicationMode = 0xC2;
inline constexpr std::uint8_t inhibit = 0xC3;
inline constexpr std::uint8_t direction = 0xC4;
inline constexpr std::uint8_t optionalFunction = 0xC5;
inline constexpr std::uint8_t barcodeFunction = 0xC6;
inline constexpr std::uint8_t barInhibit = 0xC7;
inline constexpr std::uint8_t readBack = 0x80; // 80..87 read C0..C7
inline constexpr std::uint8_t version = 0x88;
inline constexpr std::uint8_t bootVersion = 0x89;
inline constexpr std::uint8_t currencyAssign = 0x8A;
} // namespace command

// What the device says of itself.
enum class State : std::uint8_t {
    Idling = 0x11,
    Accepting = 0x12,
    Escrow = 0x13,
    Stacking = 0x14,
    VendValid = 0x15,
    Stacked = 0x16,
    Rejecting = 0x17,
    Returning = 0x18,
    Holding = 0x19,
    Disabled = 0x1A,
    Initialize = 0x1B,
    PowerUp = 0x40,
    PowerUpBillInAcceptor = 0x41,
    PowerUpBillInStacker = 0x42,
    StackerFull = 0x43,
    StackerOpen = 0x44,
    JamAcceptor = 0x45,
    JamStacker = 0x46,
    Pause = 0x47,
    Cheated = 0x48,
    Failure = 0x49,
    CommError = 0x4A,
    InvalidCommand = 0x4B,
};

struct DeviceStatus {
    State state = State::Disabled;
    // ESCROW: the denomination code; REJECTING: the reason; FAILURE: the code. 0 when the device sent none.
    std::uint8_t detail = 0;
    friend bool operator==(const DeviceStatus&, const DeviceStatus&) = default;
};

// Nothing for a frame that is no status. Data behind what a state needs is ignored (tickets, newer firmware).
std::optional<DeviceStatus> decodeStatus(const Frame& frame);
Frame encodeStatus(const DeviceStatus& status);
bool isPowerUp(State state);
// 43..4B.
bool isFault(State state);

// The codes of the sixteen bits of ENABLE/DISABLE, in their order.
constexpr std::uint8_t firstDenomination = 0x61;
constexpr std::uint8_t lastDenomination = 0x70;
// Which currency a country code of a currency table stands for.
using CountryCodes = std::map<std::uint8_t, Currency>;
// Those of the manual. Other countries' codes differ from one maker and firmware to the next.
const CountryCodes& publishedCountries();
// Denomination code (61h..) to value. Entries that are unused, of an unknown country, or absurd are left out.
using DenominationTable = std::map<std::uint8_t, Money>;
// The data of the CURRENCY ASSIGN reply: records of code, country, integer, exponent.
// Errc::Malformed: no whole records, or a code that is named twice.
Result<DenominationTable> decodeCurrencyTable(
    ByteView data, const CountryCodes& countries = publishedCountries());
// Errc::Unsupported: no country code for a currency, or a value that is not integer x 10^exponent.
Result<Bytes> encodeCurrencyTable(
    const DenominationTable& table, const CountryCodes& countries = publishedCountries());

// "vend-valid", "powerup-bill-in-stacker".
std::string_view nameOf(State state);
// One line for people: "13 ESCROW 65", "41 STACK-1".
std::string describeFromDevice(const Frame& frame);
std::string describeFromHost(const Frame& frame);

} // namespace kiosk::hardware::id003
