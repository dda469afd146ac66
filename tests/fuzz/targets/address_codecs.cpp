// SPDX-License-Identifier: Apache-2.0
// The encodings under the addresses, there and back.
#include "core/address/base58.h"
#include "core/address/base58_address.h"
#include "core/address/bech32.h"
#include "core/address/cashaddr.h"
#include "core/address/eip55.h"
#include "tests/fuzz/fuzz.h"

namespace {

using namespace kiosk;

void throughBase58(std::string_view text, ByteView raw)
{
    if (raw.size() <= 128) {
        MUST(decodeBase58(encodeBase58(raw)) == Bytes(raw.begin(), raw.end()));
        MUST(decodeBase58Check(encodeBase58Check(raw)) == Bytes(raw.begin(), raw.end()));
    }
    if (text.size() > 128)
        return;
    const auto decoded = decodeBase58(text);
    MUST(decoded.has_value() == isBase58(text));
    if (decoded)
        MUST(encodeBase58(*decoded) == text);
    if (const auto payload = decodeBase58Check(text))
        MUST(encodeBase58Check(*payload) == text);
}

void throughCashAddr(std::string_view text, ByteView raw)
{
    const bool script = raw.size() == 32;
    if (raw.size() == 20 || script) {
        const auto type = script ? CashAddress::Type::ScriptHash : CashAddress::Type::PublicKeyHash;
        const std::string address = encodeCashAddr("bitcoincash", type, raw);
        const auto decoded = decodeCashAddr("bitcoincash", address.substr(address.find(':') + 1));
        MUST(std::holds_alternative<CashAddress>(decoded));
        MUST(std::get<CashAddress>(decoded).hash == Bytes(raw.begin(), raw.end()));
    }
    const auto decoded = decodeCashAddr("bitcoincash", text);
    if (const auto* address = std::get_if<CashAddress>(&decoded))
        MUST(encodeCashAddr("bitcoincash", address->type, address->hash)
            == "bitcoincash:" + std::string(text));
}

void throughEip55(std::string_view text)
{
    const auto parsed = parseEthereumAddress(text);
    const auto* address = std::get_if<EthereumAddress>(&parsed);
    if (address == nullptr)
        return;
    const auto again = parseEthereumAddress(address->checksummed);
    MUST(std::get<EthereumAddress>(again).checksummed == address->checksummed);
}

} // namespace

FUZZ_TARGET(address_codecs)
{
    const std::string text(bytes.begin(), bytes.end());
    throughBase58(text, bytes);
    throughCashAddr(text, bytes);
    throughEip55(text);
    const auto bech32 = decodeBech32(text);
    if (const auto* decoded = std::get_if<Bech32>(&bech32)) {
        MUST(text.size() <= 90);
        MUST(std::all_of(
            decoded->values.begin(), decoded->values.end(), [](auto value) { return value < 32; }));
    }
    const auto segwit = decodeSegwit(text);
    if (const auto* address = std::get_if<SegwitAddress>(&segwit))
        MUST(address->version <= 16 && address->program.size() >= 2 && address->program.size() <= 40);
    if (const auto payload = base58AddressPayload(text))
        for (const auto network : {Network::Main, Network::Test, Network::Regtest})
            (void)base58Candidates(text, *payload, network);
}
