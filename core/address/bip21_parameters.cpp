// SPDX-License-Identifier: Apache-2.0
#include "core/address/bip21_parameters.h"

#include "core/address/ascii.h"
#include "core/address/percent.h"
#include "core/address/web_url.h"
#include "core/money/bytes.h"

#include <array>

namespace kiosk {

namespace {

struct Piece {
    std::string key; // lower case
    std::string_view value;
};

std::vector<Piece> piecesOf(std::string_view query)
{
    std::vector<Piece> pieces;
    while (!query.empty()) {
        const std::string_view piece = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(piece.size() + 1, query.size()));
        if (piece.empty())
            continue;
        const std::size_t equals = std::min(piece.find('='), piece.size());
        pieces.push_back(
            {ascii::lowered(piece.substr(0, equals)), piece.substr(std::min(equals + 1, piece.size()))});
    }
    return pieces;
}

// What is wrong with the keys, before any value is looked at.
std::optional<ScanRefusal> refusalOfKeys(const std::vector<Piece>& pieces)
{
    constexpr std::array<std::string_view, 4> single{"amount", "label", "message", "r"};
    const auto count = [&pieces](
                           auto matches) { return std::count_if(pieces.begin(), pieces.end(), matches); };
    if (count([](const Piece& piece) { return piece.key.starts_with("req-"); }) > 0)
        return ScanRefusal{"unknown_required"};
    for (const std::string_view key : single) {
        if (count([key](const Piece& piece) { return piece.key == key; }) > 1)
            return ScanRefusal{"duplicate_key"};
    }
    if (count([](const Piece& piece) { return piece.key.empty(); }) > 0)
        return ScanRefusal{"bad_uri"};
    return std::nullopt;
}

// `^[0-9]{1,8}(\.[0-9]{1,8})?$`, up to all the coins that there can be.
std::optional<std::uint64_t> satoshis(std::string_view text, Coin coin)
{
    constexpr std::size_t places = 8;
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = text.substr(std::min(point + 1, text.size()));
    if (!ascii::allDigits(whole) || whole.size() > places)
        return std::nullopt;
    if (point < text.size() && (!ascii::allDigits(fraction) || fraction.size() > places))
        return std::nullopt;
    std::uint64_t value = 0;
    for (const char digit :
        std::string(whole) + std::string(fraction) + std::string(places - fraction.size(), '0'))
        value = value * 10 + static_cast<std::uint64_t>(digit - '0');
    const std::uint64_t coins = coin == Coin::Ltc ? 84'000'000 : 21'000'000;
    if (value > coins * 100'000'000)
        return std::nullopt;
    return value;
}

bool isPaymentUrl(std::string_view text, Network network)
{
    const auto url = parseWebUrl(text);
    return url && !url->hasUser && (url->secure || network != Network::Main);
}

} // namespace

OrRefusal<Bip21Parameters> parseBip21Parameters(std::string_view query, Coin coin, Network network)
{
    const std::vector<Piece> pieces = piecesOf(query);
    if (const auto refusal = refusalOfKeys(pieces))
        return *refusal;
    Bip21Parameters parameters;
    std::optional<std::string> amount;
    const std::array<std::pair<std::string_view, std::optional<std::string>*>, 4> known{{{"amount", &amount},
        {"label", &parameters.label}, {"message", &parameters.message}, {"r", &parameters.r}}};
    for (const Piece& piece : pieces) {
        parameters.lightning = parameters.lightning || piece.key == "lightning" || piece.key == "lno";
        for (const auto& [key, target] : known) {
            if (key != piece.key)
                continue;
            auto decoded = percentDecoded(piece.value);
            if (const auto* refusal = std::get_if<ScanRefusal>(&decoded))
                return *refusal;
            *target = std::get<std::string>(std::move(decoded));
        }
    }
    if (amount) {
        const auto units = satoshis(*amount, coin);
        if (!units)
            return ScanRefusal{"bad_amount"};
        if (*units > 0)
            parameters.amountSat = std::to_string(*units);
    }
    if (parameters.r && !isPaymentUrl(*parameters.r, network))
        return ScanRefusal{"bad_payment_url"};
    return parameters;
}

} // namespace kiosk
