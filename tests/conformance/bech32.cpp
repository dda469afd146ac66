// SPDX-License-Identifier: Apache-2.0
#include "core/address/bech32.h"

#include "core/address/classify.h"
#include "core/address/scripts.h"
#include "tests/conformance/entries.h"

#include <stdexcept>

namespace kiosk::conformance {

namespace {

using nlohmann::json;

// An entry is the text itself, or an object with its bytes in hex.
std::string textFrom(const json& entry)
{
    if (entry.is_string())
        return entry.get<std::string>();
    requireKnownMembers(entry, {"hex"});
    const auto bytes = fromHex(textOf(entry, "hex"));
    if (!bytes)
        throw std::runtime_error("not hex");
    return {bytes->begin(), bytes->end()};
}

bool isBech32(const std::string& text, Bech32Kind kind)
{
    const auto decoded = decodeBech32(text);
    const auto* bech32 = std::get_if<Bech32>(&decoded);
    return bech32 != nullptr && bech32->kind == kind;
}

// The output script that BIP-350 gives a Bitcoin address, empty for what it refuses.
std::string segwitScript(const std::string& text)
{
    const auto decoded = decodeSegwit(text);
    const auto* address = std::get_if<SegwitAddress>(&decoded);
    if (address == nullptr || (address->prefix != "bc" && address->prefix != "tb"))
        return {};
    return scripts::payToWitness(address->version, address->program);
}

// What the kiosk itself says: like BIP-350, but witness versions without a meaning today are refused.
std::string scannedScript(const std::string& text)
{
    for (const Network network : {Network::Main, Network::Test}) {
        const auto verdict = classify(text, network);
        const auto* scan = std::get_if<Scan>(&verdict);
        const Candidate* candidate = scan == nullptr ? nullptr : candidateFor(*scan, Coin::Btc);
        if (candidate != nullptr)
            return candidate->script;
    }
    return {};
}

bool kioskPaysTo(const std::string& script)
{
    return script.starts_with("0014") || script.starts_with("0020") || script.starts_with("5120");
}

} // namespace

void runBech32(const json& file, VectorReport& report)
{
    requireKnownGroups(file,
        {"bech32_valid", "bech32_invalid", "bech32m_valid", "bech32m_invalid", "segwit_valid",
            "segwit_invalid"},
        report);
    const auto judgeStrings = [&](const char* group, Bech32Kind kind, bool valid) {
        eachEntry(file.at(group), group, report, [&](const json& entry, const std::string& where) {
            report.check(isBech32(textFrom(entry), kind) == valid, where, valid ? "refused" : "accepted");
        });
    };
    judgeStrings("bech32_valid", Bech32Kind::Bech32, true);
    judgeStrings("bech32_invalid", Bech32Kind::Bech32, false);
    judgeStrings("bech32m_valid", Bech32Kind::Bech32m, true);
    judgeStrings("bech32m_invalid", Bech32Kind::Bech32m, false);
    eachEntry(
        file.at("segwit_valid"), "segwit_valid", report, [&](const json& entry, const std::string& where) {
            requireKnownMembers(entry, {"address", "script"});
            const std::string address = textOf(entry, "address");
            const std::string script = textOf(entry, "script");
            const std::string scanned = kioskPaysTo(script) ? script : "";
            report.check(segwitScript(address) == script && scannedScript(address) == scanned, where,
                "decoded to \"" + segwitScript(address) + "\", scanned as \"" + scannedScript(address)
                    + "\"");
        });
    eachEntry(file.at("segwit_invalid"), "segwit_invalid", report,
        [&](const json& entry, const std::string& where) {
            requireKnownMembers(entry, {"address"});
            const std::string address = textOf(entry, "address");
            report.check(segwitScript(address).empty() && scannedScript(address).empty(), where, "accepted");
        });
}

} // namespace kiosk::conformance
