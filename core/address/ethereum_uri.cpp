// SPDX-License-Identifier: Apache-2.0
#include "core/address/ethereum_uri.h"

#include "core/address/ascii.h"
#include "core/address/plain_address.h"

namespace kiosk {

namespace {

// Cuts `text` at the first `mark` and returns what follows it; nothing when there is none.
std::optional<std::string_view> cut(std::string_view& text, char mark)
{
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view tail = text.substr(at + 1);
    text = text.substr(0, at);
    return tail;
}

std::string_view withoutLeadingZeros(std::string_view digits)
{
    return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

std::optional<ScanRefusal> refusalOfChain(std::string_view chain, Network network)
{
    if (!ascii::allDigits(chain))
        return ScanRefusal{"bad_uri"};
    if (withoutLeadingZeros(chain) != (network == Network::Main ? "1" : "11155111"))
        return ScanRefusal{"wrong_chain"};
    return std::nullopt;
}

// An exponent that no amount below 2^256 can need counts as too big.
std::optional<std::size_t> parseExponent(std::string_view text)
{
    if (!ascii::allDigits(text))
        return std::nullopt;
    const std::string_view digits = withoutLeadingZeros(text);
    if (digits.size() > 4)
        return std::nullopt;
    std::size_t value = 0;
    for (const char digit : digits)
        value = value * 10 + static_cast<std::size_t>(digit - '0');
    return value;
}

// `[0-9]+(\.[0-9]+)?(e[0-9]+)?` as a whole number below 2^256, in decimal.
std::optional<std::string> parseWei(std::string_view text)
{
    constexpr std::string_view tooMuch =
        "115792089237316195423570985008687907853269984665640564039457584007913129639936";
    const auto exponentText = cut(text, text.find('E') == std::string_view::npos ? 'e' : 'E');
    const auto fractionText = cut(text, '.');
    if (!ascii::allDigits(text) || (fractionText && !ascii::allDigits(*fractionText)))
        return std::nullopt;
    const auto exponent = exponentText ? parseExponent(*exponentText) : std::size_t{0};
    if (!exponent)
        return std::nullopt;

    std::string_view fraction = fractionText.value_or("");
    fraction = fraction.substr(0, fraction.find_last_not_of('0') + 1);
    const std::string mantissa = std::string(text) + std::string(fraction);
    const std::string_view digits = withoutLeadingZeros(mantissa);
    if (digits.empty())
        return "0";
    if (fraction.size() > *exponent)
        return std::nullopt;
    const std::size_t zeros = *exponent - fraction.size();
    if (digits.size() + zeros > tooMuch.size())
        return std::nullopt;
    std::string wei = std::string(digits) + std::string(zeros, '0');
    if (wei.size() == tooMuch.size() && wei >= tooMuch)
        return std::nullopt;
    return wei;
}

// Of all parameters only `value` matters for a plain payment.
OrRefusal<std::optional<std::string>> parseValue(std::string_view query)
{
    std::optional<std::string_view> value;
    while (!query.empty()) {
        std::string_view piece = query;
        query = cut(piece, '&').value_or("");
        const std::string_view text = cut(piece, '=').value_or("");
        if (piece != "value")
            continue;
        if (value)
            return ScanRefusal{"duplicate_key"};
        value = text;
    }
    if (!value)
        return std::optional<std::string>();
    auto wei = parseWei(*value);
    if (!wei)
        return ScanRefusal{"bad_amount"};
    return wei;
}

} // namespace

OrRefusal<Scan> parseEthereumUri(std::string_view rest, Network network)
{
    if (rest.starts_with("pay-"))
        rest.remove_prefix(4);
    const std::string_view query = cut(rest, '?').value_or("");
    const auto function = cut(rest, '/');
    const auto chain = cut(rest, '@');
    const std::string_view target = rest;
    if (target.empty())
        return ScanRefusal{"no_address"};
    if (!target.starts_with("0x"))
        return ScanRefusal{"ens_unsupported"};
    if (function)
        return ScanRefusal{"eth_contract_call"};
    if (chain) {
        if (const auto refusal = refusalOfChain(*chain, network))
            return *refusal;
    }
    auto address = parsePlainAddress(target, network);
    if (const auto* refusal = std::get_if<ScanRefusal>(&address))
        return *refusal;
    auto value = parseValue(query);
    if (const auto* refusal = std::get_if<ScanRefusal>(&value))
        return *refusal;
    auto& plain = std::get<PlainAddress>(address);
    PaymentUri uri;
    uri.scheme = "ethereum";
    uri.amountWei = std::get<std::optional<std::string>>(std::move(value));
    return Scan{Scan::Kind::PaymentUri, std::move(plain.candidates), false, std::move(plain.warnings),
        std::move(uri), {}};
}

} // namespace kiosk
