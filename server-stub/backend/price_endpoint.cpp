// SPDX-License-Identifier: Apache-2.0
// GET /price[/{sovereign}[/{crypto}]][?MachineID=]: signed when it names a machine, open otherwise.
#include "server-stub/backend/backend.h"

#include "core/athena/grammar.h"

namespace kiosk::stub {

namespace {

constexpr Problem unknownCurrency{404, "unknown_currency"};

struct PricePath {
    std::string_view sovereign = "*";
    std::string_view crypto = "*";
};

std::optional<PricePath> parsePath(std::string_view path)
{
    PricePath out;
    path.remove_prefix(std::string_view("/price").size());
    if (path.empty())
        return out;
    path.remove_prefix(1);
    const std::size_t slash = path.find('/');
    out.sovereign = path.substr(0, slash);
    if (slash != std::string_view::npos)
        out.crypto = path.substr(slash + 1);
    return out.crypto.find('/') == std::string_view::npos ? std::optional(out) : std::nullopt;
}

std::optional<std::string> machineIdIn(std::string_view target)
{
    const std::size_t mark = target.find('?');
    std::string_view query = mark == std::string_view::npos ? "" : target.substr(mark + 1);
    constexpr std::string_view name = "MachineID=";
    while (!query.empty()) {
        const std::string_view part = query.substr(0, query.find('&'));
        if (part.starts_with(name))
            return std::string(part.substr(name.size()));
        query.remove_prefix(std::min(query.size(), part.size() + 1));
    }
    return std::nullopt;
}

Reply priceTables(Prices& prices, const PricePath& path, std::int64_t nowMs)
{
    std::vector<athena::PriceTable> out;
    for (const Currency currency : prices.currencies()) {
        if (path.sovereign != "*" && path.sovereign != currency.code())
            continue;
        auto table = prices.table(currency, nowMs);
        if (!table)
            continue;
        std::erase_if(table->coins,
            [&](const auto& row) { return path.crypto != "*" && path.crypto != codeOf(row.first); });
        if (!table->coins.empty())
            out.push_back(std::move(*table));
    }
    return out.empty() ? refusal(unknownCurrency, "no price for this pair") : success(athena::encode(out));
}

} // namespace

Reply Backend::price(const Request& request)
{
    if (const auto machineId = machineIdIn(request.target)) {
        const auto machine = m_books.machines.find(*machineId);
        const auto verification = verify(request, [&](const std::string& identity) {
            return machine && machine->publicKey && *machine->publicKey == identity;
        });
        if (const auto* refused = std::get_if<Refusal>(&verification))
            return refusal({refused->http, refused->code});
    }
    const auto path = parsePath(pathOf(request.target));
    if (!path)
        return refusal({404, "not_found"}, "no such path");
    return priceTables(m_books.prices, *path, nowMs());
}

} // namespace kiosk::stub
