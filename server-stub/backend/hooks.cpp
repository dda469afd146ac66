// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/hooks.h"

#include "core/keys/hash.h"
#include "server-stub/backend/hook_acts.h"

#include <algorithm>
#include <array>

namespace kiosk::stub {

namespace {

using nlohmann::json;

struct Door {
    std::string_view method;
    std::string_view path;
    hook::Outcome (*act)(const hook::Context&);
};

constexpr std::array doors{
    Door{"GET", "/inbox", hook::inbox},
    Door{"GET", "/customers", hook::customers},
    Door{"POST", "/customers", hook::setCustomer},
    Door{"POST", "/approve", hook::approveLogin},
    Door{"POST", "/addresses", hook::registerAddress},
    Door{"POST", "/addresses/send", hook::sendAddress},
    Door{"POST", "/addresses/judge", hook::judgeAddress},
    Door{"POST", "/login", hook::setLogin},
    Door{"POST", "/login-picture", hook::setLoginPicture},
    Door{"POST", "/verify_message", hook::verifyMessage},
    Door{"GET", "/transactions", hook::transactions},
    Door{"GET", "/machines", hook::machines},
    Door{"POST", "/machines", hook::enrolMachine},
    Door{"GET", "/prices", hook::prices},
    Door{"POST", "/prices", hook::setPrices},
    Door{"POST", "/prices/expire", hook::expirePrices},
    Door{"GET", "/delivery", hook::delivery},
    Door{"POST", "/delivery", hook::setDelivery},
    Door{"POST", "/deliver", hook::deliverNow},
    Door{"GET", "/clock", hook::clock},
    Door{"POST", "/clock", hook::advanceClock},
    Door{"GET", "/faults", hook::faults},
    Door{"POST", "/faults", hook::addFault},
    Door{"DELETE", "/faults", hook::clearFaults},
    Door{"POST", "/expire", hook::expireNow},
    Door{"GET", "/books", hook::books},
};

Reply problem(int http, const std::string& what)
{
    return {
        http, json{{"error", what}}.dump(-1, ' ', false, json::error_handler_t::replace), {}, std::nullopt};
}

int httpOf(Errc code)
{
    switch (code) {
    case Errc::NotFound:
        return 404;
    case Errc::AlreadyExists:
    case Errc::Refused:
        return 409;
    case Errc::Io:
    case Errc::Corrupt:
        return 500;
    default:
        return 400;
    }
}

// All values of a header: one that comes twice is no value at all.
std::vector<std::string> valuesOf(const Request& request, std::string_view name)
{
    std::vector<std::string> out;
    for (const auto& [each, value] : request.headers)
        if (isSameHeader(each, name))
            out.push_back(value);
    return out;
}

} // namespace

std::optional<Reply> gate(const Request& request, std::string_view token, int port)
{
    const std::string end = ":" + std::to_string(port);
    const auto hosts = valuesOf(request, "Host");
    if (hosts.size() != 1 || (hosts[0] != "127.0.0.1" + end && hosts[0] != "localhost" + end))
        return problem(403, "Host must be 127.0.0.1" + end + " or localhost" + end);
    if (!valuesOf(request, "Origin").empty())
        return problem(403, "web pages have no business here");
    const auto tokens = valuesOf(request, "X-Control-Token");
    if (tokens.size() != 1 || token.empty() || !equalInConstantTime(asBytes(tokens[0]), asBytes(token)))
        return problem(401, "X-Control-Token must be the token in control.json");
    return std::nullopt;
}

Reply Hooks::answer(const Request& request)
{
    const std::string_view path = pathOf(request.target);
    const auto* door = std::find_if(doors.begin(), doors.end(),
        [&](const Door& each) { return each.path == path && each.method == request.method; });
    if (door == doors.end()) {
        const bool known =
            std::any_of(doors.begin(), doors.end(), [&](const Door& each) { return each.path == path; });
        return known ? problem(405, "not this method here") : problem(404, "no such hook");
    }
    const auto body = athena::Document::read(request.body.empty() ? "{}" : request.body);
    if (!body)
        return problem(400, body.error().detail);
    athena::Fields in(body->root(), "");
    const auto outcome = m_backend.withBooks([&](Books& books) -> hook::Outcome {
        const std::string callback = m_backend.bitidCallback();
        const hook::Context context{
            books, m_backend.entropy(), m_backend.nowMs(), request.target, in, m_backend.network(), callback};
        return in.error() ? hook::Outcome(*in.error()) : door->act(context);
    });
    if (!outcome)
        return problem(httpOf(outcome.error().code), outcome.error().detail);
    return success(outcome->dump(2, ' ', false, json::error_handler_t::replace));
}

} // namespace kiosk::stub
