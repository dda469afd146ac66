// SPDX-License-Identifier: Apache-2.0
// The hands on a simulated ID003 validator, and what can be seen of it.
#include "hardware/validator/id003_simulator.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace kiosk::hardware {

using id003::firstDenomination;
using id003::lastDenomination;
using id003::Mechanism;

namespace {

std::string hexOf(std::uint8_t byte)
{
    const std::uint8_t bytes[] = {byte};
    return toHex(bytes);
}

ValidatorSimulatorState::Bill billOf(Mechanism::Place place)
{
    using Bill = ValidatorSimulatorState::Bill;
    switch (place) {
    case Mechanism::Place::Accepting:
        return Bill::Accepting;
    case Mechanism::Place::Escrow:
        return Bill::Escrow;
    case Mechanism::Place::Stacking:
        return Bill::Stacking;
    case Mechanism::Place::VendValid:
        return Bill::Committed;
    case Mechanism::Place::Returning:
        return Bill::Returning;
    case Mechanism::Place::Rejecting:
        return Bill::Rejecting;
    default:
        return Bill::None;
    }
}

// The wire shows one of them at a time, and none without power or before the host has reset it.
std::vector<std::string> faultsOf(
    const Mechanism::Kept& kept, const std::optional<id003::DeviceStatus>& shown)
{
    std::vector<std::string> faults;
    if (kept.failure != 0)
        faults.push_back("failure " + hexOf(kept.failure));
    if (kept.jam != Mechanism::Jam::None)
        faults.emplace_back(kept.jam == Mechanism::Jam::Acceptor ? "jam-acceptor" : "jam-stacker");
    if (faults.empty() && shown && id003::isFault(shown->state))
        faults.emplace_back(id003::nameOf(shown->state));
    return faults;
}

void sortByValue(std::vector<NoteCount>& counts)
{
    std::sort(counts.begin(), counts.end(),
        [](const NoteCount& a, const NoteCount& b) { return a.value.minorUnits() < b.value.minorUnits(); });
}

struct Series {
    std::string_view currency;
    std::array<std::uint64_t, 7> notes; // in major units; 0 is an unused place of the table
};
constexpr std::array series{Series{"USD", {1, 0, 5, 10, 20, 50, 100}}, // 62h is unused there
    Series{"EUR", {5, 10, 20, 50, 100}}, Series{"CAD", {5, 10, 20, 50, 100}},
    Series{"MXN", {20, 50, 100, 200, 500, 1000}},
    Series{"COP", {1000, 2000, 5000, 10'000, 20'000, 50'000, 100'000}},
    Series{"ARS", {100, 200, 500, 1000, 2000, 10'000, 20'000}}, Series{"BRL", {2, 5, 10, 20, 50, 100, 200}},
    Series{"CLP", {1000, 2000, 5000, 10'000, 20'000}}};
constexpr std::array<std::uint64_t, 7> otherNotes{10, 20, 50, 100, 200, 500, 1000};

const std::array<std::uint64_t, 7>& seriesOf(std::string_view currency)
{
    const auto* const found = std::find_if(
        series.begin(), series.end(), [currency](const Series& row) { return row.currency == currency; });
    return found == series.end() ? otherNotes : found->notes;
}

} // namespace

id003::CountryCodes countriesOf(Currency currency)
{
    auto countries = id003::publishedCountries();
    const bool published = std::any_of(countries.begin(), countries.end(),
        [currency](const auto& entry) { return entry.second == currency; });
    if (!published)
        countries.emplace(privateCountry, currency);
    return countries;
}

id003::DenominationTable usualNotes(Currency currency)
{
    std::uint64_t minorsPerMajor = 1;
    for (int digit = 0; digit < currency.digits(); ++digit)
        minorsPerMajor *= 10;
    id003::DenominationTable table;
    auto code = firstDenomination;
    for (const auto major : seriesOf(currency.code())) {
        if (major != 0)
            table.emplace(code, Money::ofMinor(major * minorsPerMajor, currency));
        ++code;
    }
    return table;
}

Status Id003Simulator::insert(const Money& note, Clock now)
{
    for (const auto& [code, value] : m_options.table) {
        if (value == note)
            return insertCode(code, now);
    }
    return Error{Errc::Unsupported, "the validator knows no note of " + note.toString()};
}

Status Id003Simulator::insertCode(std::uint8_t code, Clock now)
{
    if (code < firstDenomination || code > lastDenomination)
        return Error{Errc::Malformed, "no denomination code: " + hexOf(code)};
    m_mechanism.advance(now);
    return m_mechanism.insert(code, 0, now);
}

Status Id003Simulator::insertBad(int reason, Clock now)
{
    if (reason < 0x71 || reason > 0x9B)
        return Error{Errc::Malformed, "a reject reason is 113 to 155 (71h to 9Bh)"};
    m_mechanism.advance(now);
    return m_mechanism.insert(0, static_cast<std::uint8_t>(reason), now);
}

Status Id003Simulator::pullBack(Clock now)
{
    m_mechanism.advance(now);
    return m_mechanism.pullBack(now);
}

void Id003Simulator::cheat(Clock now)
{
    m_mechanism.advance(now);
    m_mechanism.cheat(now);
}

void Id003Simulator::jam(Jam where, Clock now)
{
    m_mechanism.advance(now);
    m_mechanism.jam(where == Jam::Acceptor ? Mechanism::Jam::Acceptor : Mechanism::Jam::Stacker);
}

void Id003Simulator::clearJam(Clock now)
{
    m_mechanism.advance(now);
    m_mechanism.clearJam(now);
    m_replies.clear();
}

void Id003Simulator::removeCassette(Clock now)
{
    m_mechanism.advance(now);
    m_mechanism.setCassette(false, now);
}

void Id003Simulator::insertCassette(Clock now)
{
    m_mechanism.advance(now);
    m_mechanism.setCassette(true, now);
}

void Id003Simulator::fillStacker(Clock now)
{
    m_mechanism.advance(now);
    m_mechanism.setFull(true);
}

void Id003Simulator::emptyStacker(Clock now)
{
    m_mechanism.advance(now);
    m_mechanism.setFull(false);
}

void Id003Simulator::fail(int code, Clock now)
{
    m_mechanism.advance(now);
    m_mechanism.fail(static_cast<std::uint8_t>(std::clamp(code, 0, 255)));
}

std::optional<Money> Id003Simulator::valueOf(std::uint8_t code) const
{
    if (const auto found = m_options.table.find(code); found != m_options.table.end())
        return found->second;
    return std::nullopt;
}

ValidatorSimulatorState Id003Simulator::state() const
{
    ValidatorSimulatorState state;
    const auto& kept = m_mechanism.kept();
    const auto status = m_mechanism.status();
    state.powered = m_mechanism.powered();
    state.silent = m_silent;
    state.enabled = status && status->state == id003::State::Idling;
    state.bill = billOf(kept.note.place);
    state.billValue = valueOf(kept.note.code);
    if (status)
        state.status = id003::describeFromDevice(id003::encodeStatus(*status));
    state.faults = faultsOf(kept, status);
    state.cassetteIn = kept.cassetteIn;
    state.stackerFull = kept.full;
    for (const auto& [code, count] : kept.box) {
        if (const auto value = valueOf(code))
            state.cashBox.push_back({*value, count});
    }
    for (const auto& [code, count] : kept.everStacked) {
        if (const auto value = valueOf(code))
            state.everStacked.push_back({*value, count});
    }
    sortByValue(state.cashBox);
    sortByValue(state.everStacked);
    state.returned = kept.returned;
    state.rejected = kept.rejected;
    for (const auto& [code, value] : m_options.table)
        state.denominations.push_back(value);
    return state;
}

} // namespace kiosk::hardware
