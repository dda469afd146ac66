// SPDX-License-Identifier: Apache-2.0
#include "app/theme/tokens.h"

#include <algorithm>
#include <array>

namespace kiosk::theme {
namespace {

constexpr Rgb rgb(std::uint32_t value)
{
    return {static_cast<std::uint8_t>(value >> 16U), static_cast<std::uint8_t>(value >> 8U),
        static_cast<std::uint8_t>(value)};
}

constexpr Token token(std::string_view name, std::uint32_t standard, std::uint32_t highContrast)
{
    return {name, rgb(standard), rgb(highContrast)};
}

constexpr std::array allTokens{
    // by day: what a customer works with
    token("ground", 0xF4F6F8, 0x000000),
    token("surface", 0xFFFFFF, 0x000000),
    token("ink", 0x0C1B2A, 0xFFFFFF),
    token("inkMuted", 0x3F4C59, 0xFFFFFF),
    token("line", 0xD9E0E7, 0x9A9A9A),
    token("edge", 0x7A8794, 0xFFFFFF),
    token("addressMiddle", 0x475460, 0xFFFFFF),
    token("primary", 0x1A43B8, 0xFFE94A),
    token("primaryPressed", 0x122F85, 0xFFFFFF),
    token("primarySoft", 0xE6EDFD, 0x000000),
    token("good", 0x06573A, 0xB4FFD2),
    token("goodSoft", 0xE2F4EC, 0x000000),
    token("goodMuted", 0xDDF5EA, 0x000000),
    token("warn", 0x6B3F00, 0xFFE0A0),
    token("warnSoft", 0xFFF3DC, 0x000000),
    token("bad", 0x8F1A11, 0xFFDAD6),
    token("badPressed", 0x6D130C, 0xFFFFFF),
    token("badSoft", 0xFDE9E7, 0x000000),
    token("accentInk", 0xFFFFFF, 0x000000), // on primary, good, warn and bad
    token("pressed", 0xE3E8EE, 0x1E1E1E),
    // by night: nobody is there
    token("night", 0x0B1626, 0x000000),
    token("nightTop", 0x15294A, 0x000000),
    token("nightBottom", 0x050B16, 0x000000),
    token("nightMuted", 0xA5B6CC, 0xFFFFFF),
    token("nightEdge", 0x61778F, 0xFFFFFF),
    token("nightLine", 0x24364D, 0x9A9A9A),
    token("nightPressed", 0x2B3F5E, 0x1E1E1E),
    token("inverse", 0xFFFFFF, 0xFFFFFF),
    token("demo", 0xFFC46B, 0xFFE94A),
    // the marks of the coins
    token("coinBtc", 0xF7931A, 0xFFFFFF),
    token("coinEth", 0x8C9EFF, 0xFFFFFF),
    token("coinLtc", 0xC5CFDB, 0xFFFFFF),
    token("coinBch", 0x2FCB8F, 0xFFFFFF),
    // for those who look after the machine
    token("maintenance", 0x0F1720, 0x000000),
    token("maintenanceCard", 0x182330, 0x000000),
    token("maintenanceMuted", 0xA9B8C8, 0xFFFFFF),
    token("maintenanceAmber", 0xFFC46B, 0xFFE94A),
    token("maintenanceGreen", 0x4ADE80, 0xB4FFD2),
};

constexpr Pair text(std::string_view token, std::string_view ground) { return {token, ground, textContrast}; }
constexpr Pair edge(std::string_view token, std::string_view ground) { return {token, ground, edgeContrast}; }

constexpr std::array allPairs{
    text("ink", "ground"),
    text("ink", "surface"),
    text("ink", "primarySoft"),
    text("ink", "warnSoft"),
    text("ink", "pressed"),
    text("inkMuted", "ground"),
    text("inkMuted", "surface"),
    text("inkMuted", "primarySoft"),
    text("inkMuted", "pressed"),
    text("addressMiddle", "ground"),
    text("addressMiddle", "surface"),
    text("primary", "ground"),
    text("primary", "surface"),
    text("primary", "primarySoft"),
    text("good", "ground"),
    text("good", "surface"),
    text("good", "goodSoft"),
    text("goodMuted", "good"),
    text("warn", "surface"),
    text("warn", "warnSoft"),
    text("bad", "surface"),
    text("bad", "badSoft"),
    text("accentInk", "primary"),
    text("accentInk", "primaryPressed"),
    text("accentInk", "good"),
    text("accentInk", "warn"),
    text("accentInk", "bad"),
    text("accentInk", "badPressed"),
    text("inverse", "night"),
    text("inverse", "nightTop"),
    text("inverse", "nightBottom"),
    text("inverse", "nightPressed"),
    text("nightMuted", "night"),
    text("nightMuted", "nightTop"),
    text("nightMuted", "nightBottom"),
    text("night", "inverse"),
    text("night", "demo"),
    text("night", "coinBtc"),
    text("night", "coinEth"),
    text("night", "coinLtc"),
    text("night", "coinBch"),
    text("inverse", "maintenance"),
    text("inverse", "maintenanceCard"),
    text("maintenanceMuted", "maintenance"),
    text("maintenanceMuted", "maintenanceCard"),
    text("maintenanceAmber", "maintenance"),
    text("maintenanceAmber", "maintenanceCard"),
    text("maintenanceGreen", "maintenance"),
    text("maintenanceGreen", "maintenanceCard"),
    edge("edge", "ground"),
    edge("edge", "surface"),
    edge("edge", "primarySoft"),
    edge("edge", "warnSoft"),
    edge("nightEdge", "night"),
    edge("nightEdge", "nightTop"),
    edge("nightEdge", "nightBottom"),
    edge("demo", "night"),
};

} // namespace

std::span<const Token> tokens() { return allTokens; }
std::span<const Pair> pairs() { return allPairs; }

Rgb colourIn(const Theme& theme, std::string_view name)
{
    if (const auto chosen = theme.colours.find(name); chosen != theme.colours.end())
        return chosen->second;
    const auto token = std::find_if(
        tokens().begin(), tokens().end(), [name](const Token& each) { return each.name == name; });
    return token->standard;
}

} // namespace kiosk::theme
