// SPDX-License-Identifier: Apache-2.0
#include "app/athena/price_poller.h"

#include "app/athena/price_times.h"
#include "core/athena/messages.h"

#include <utility>

namespace kiosk {
namespace {

// What is wrong with the exchange itself; empty when a table may be in it.
std::string problemOf(const AthenaAnswer& answer)
{
    if (answer.http == 0)
        return answer.problem.empty() ? "no answer" : answer.problem;
    if (answer.http == 200)
        return {};
    const std::string code = errorCodeOf(answer);
    return "Athena answers HTTP " + std::to_string(answer.http) + (code.empty() ? "" : ", " + code);
}

} // namespace

std::optional<PriceList> priceListOf(
    const std::string& body, const PricePoller::Options& options, Now now, std::string& problem)
{
    const Result<athena::PriceTable> table = athena::decodePriceTable(body, options.currency);
    if (!table) {
        problem = table.error().detail;
        return std::nullopt;
    }
    PriceList list;
    list.validUntil = now.monotonic + table->lifetimeMs();
    for (const Coin coin : options.coins) {
        const auto found = table->coins.find(coin);
        if (found == table->coins.end())
            continue;
        const athena::CoinPrices& prices = found->second;
        list.entries.push_back({coin, prices.buy, prices.buy.toString(), prices.reference,
            prices.referenceSource.value_or(""), prices.networkFee, prices.minimumAmount});
    }
    if (list.entries.empty()) {
        problem = "no coin that is on offer has a price";
        return std::nullopt;
    }
    return list;
}

PricePoller::PricePoller(AthenaClient& client, Options options)
    : m_client(client)
    , m_options(std::move(options))
{
    m_next.setSingleShot(true);
    m_expiry.setSingleShot(true);
    m_expiry.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &PricePoller::ask);
    connect(&m_expiry, &QTimer::timeout, this, &PricePoller::expire);
}

PricePoller::~PricePoller() { m_client.cancel(m_ticket); }

void PricePoller::start() { ask(); }

void PricePoller::askSoon()
{
    if (m_next.isActive())
        m_next.start(0);
}

void PricePoller::ask()
{
    const std::string path = std::string(athena::path::price) + "/" + std::string(m_options.currency.code())
        + "/*?MachineID=" + m_options.machineId;
    m_ticket = m_client.get(path, price_times::answer, [this](const AthenaAnswer& answer) { take(answer); });
}

void PricePoller::take(const AthenaAnswer& answer)
{
    m_next.start(std::chrono::milliseconds(price_times::pauseAfter({})));
    Q_EMIT answered(answer);
    const Now now = kioskTime();
    std::string problem = problemOf(answer);
    std::optional<PriceList> list;
    if (problem.empty())
        list = priceListOf(answer.body, m_options, now, problem);
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT problemChanged(QString::fromStdString(problem));
    if (!list)
        return;
    const std::int64_t lifetime = list->validUntil - now.monotonic;
    m_next.start(std::chrono::milliseconds(price_times::pauseAfter(lifetime)));
    m_expiry.start(std::chrono::milliseconds(lifetime));
    Q_EMIT pricesChanged(std::make_shared<const PriceList>(std::move(*list)));
}

void PricePoller::expire() { Q_EMIT pricesChanged(nullptr); }

} // namespace kiosk

#include "moc_price_poller.cpp"
