// SPDX-License-Identifier: Apache-2.0
#include "core/address/base58.h"

#include "core/address/classify.h"
#include "tests/conformance/entries.h"

#include <stdexcept>

namespace kiosk::conformance {

namespace {

using nlohmann::json;

// What a Base58Check text is in Bitcoin, in the members of keys_valid; null when it is none of its keys.
json readKey(const std::string& text)
{
    const auto bytes = decodeBase58Check(text);
    if (!bytes || bytes->empty())
        return nullptr;
    const std::uint8_t version = bytes->front();
    const Bytes payload(bytes->begin() + 1, bytes->end());
    if (payload.size() == 20 && (version == 0x00 || version == 0x05 || version == 0x6f || version == 0xc4))
        return {{"payload", toHex(payload)}, {"isPrivkey", false},
            {"addrType", version == 0x00 || version == 0x6f ? "pubkey" : "script"},
            {"isTestnet", version == 0x6f || version == 0xc4}};
    const bool compressed = payload.size() == 33 && payload.back() == 0x01;
    if ((version == 0x80 || version == 0xef) && (payload.size() == 32 || compressed))
        return {{"payload", toHex(ByteView(payload).first(32))}, {"isPrivkey", true},
            {"isCompressed", compressed}, {"isTestnet", version == 0xef}};
    return nullptr;
}

// The same through the kiosk's door: an address with its script on its network, a key as a secret.
std::string scanned(const std::string& text, Network network)
{
    const auto verdict = classify(text, network);
    if (const auto* refusal = std::get_if<ScanRefusal>(&verdict))
        return refusal->code;
    const Candidate* candidate = candidateFor(std::get<Scan>(verdict), Coin::Btc);
    return candidate == nullptr ? "another coin's" : candidate->script;
}

std::string scanExpectedFor(const json& key)
{
    if (key.at("isPrivkey").get<bool>())
        return "private_key";
    const std::string payload = textOf(key, "payload");
    return textOf(key, "addrType") == "pubkey" ? "76a914" + payload + "88ac" : "a914" + payload + "87";
}

void judgeValidKey(const json& entry, const std::string& where, VectorReport& report)
{
    requireKnownMembers(entry, {"text", "payload", "addrType", "isPrivkey", "isCompressed", "isTestnet"});
    requireMembers(
        entry, {"payload", "isPrivkey", entry.at("isPrivkey").get<bool>() ? "isCompressed" : "addrType"});
    const std::string text = textOf(entry, "text");
    const json found = readKey(text);
    bool equal = found.is_object();
    for (const auto& [member, value] : entry.items()) {
        const bool remark = member == "text" || member == "id" || member == "note" || member == "comment"
            || member == "reason";
        equal = equal && (remark || (found.contains(member) && found.at(member) == value));
    }
    const Network network = entry.at("isTestnet").get<bool>() ? Network::Test : Network::Main;
    const std::string scan = scanned(text, network);
    report.check(
        equal && scan == scanExpectedFor(entry), where, "read as " + found.dump() + ", scanned as " + scan);
}

void judgeInvalidKey(const json& entry, const std::string& where, VectorReport& report)
{
    const std::string text = entry.get<std::string>();
    bool refused = readKey(text).is_null();
    for (const Network network : {Network::Main, Network::Test, Network::Regtest}) {
        const auto verdict = classify(text, network);
        const auto* scan = std::get_if<Scan>(&verdict);
        refused = refused && (scan == nullptr || candidateFor(*scan, Coin::Btc) == nullptr);
    }
    report.check(refused, where, "accepted");
}

} // namespace

void runBase58Check(const json& file, VectorReport& report)
{
    requireKnownGroups(file, {"base58", "keys_valid", "keys_invalid"}, report);
    eachEntry(file.at("base58"), "base58", report, [&report](const json& entry, const std::string& where) {
        requireKnownMembers(entry, {"hex", "base58"});
        const auto bytes = fromHex(textOf(entry, "hex"));
        if (!bytes)
            throw std::runtime_error("not hex");
        const std::string text = textOf(entry, "base58");
        report.check(encodeBase58(*bytes) == text && decodeBase58(text) == bytes, where,
            "encoded as " + encodeBase58(*bytes));
    });
    eachEntry(file.at("keys_valid"), "keys_valid", report,
        [&report](const json& entry, const std::string& where) { judgeValidKey(entry, where, report); });
    eachEntry(file.at("keys_invalid"), "keys_invalid", report,
        [&report](const json& entry, const std::string& where) { judgeInvalidKey(entry, where, report); });
}

} // namespace kiosk::conformance
