// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/backend.h"

#include "core/address/web_url.h"
#include "core/athena/json.h"
#include "server-stub/backend/call.h"
#include "server-stub/backend/login.h"
#include "server-stub/backend/passage.h"
#include "server-stub/backend/schema.h"

#include <algorithm>
#include <array>

namespace kiosk::stub {

namespace {

struct Endpoint {
    std::string_view path;
    Reply (*run)(const Call&);
};

constexpr std::array endpoints{
    Endpoint{athena::path::machineRegister, registerMachine},
    Endpoint{athena::path::smsCode, smsCode},
    Endpoint{athena::path::smsVerify, smsVerify},
    Endpoint{athena::path::loginCode, loginCode},
    Endpoint{athena::path::start, start},
    Endpoint{athena::path::status, status},
    Endpoint{athena::path::cryptoAddress, cryptoAddress},
    Endpoint{athena::path::bill, bill},
    Endpoint{athena::path::billReturned, billReturned},
    Endpoint{athena::path::purchase, purchase},
    Endpoint{athena::path::reversal, reversal},
    Endpoint{athena::path::cancel, cancel},
    Endpoint{athena::path::textReceipt, textReceipt},
};

bool isPricePath(std::string_view path) { return path == "/price" || path.starts_with("/price/"); }

std::string headerOf(const Request& request, std::string_view name)
{
    for (const auto& [each, value] : request.headers)
        if (isSameHeader(each, name))
            return value;
    return {};
}

// "application/json", with or without parameters; only UTF-8.
bool isJson(std::string_view contentType)
{
    const std::string_view type = contentType.substr(0, contentType.find_first_of("; \t"));
    const std::size_t charset = contentType.find('=');
    const bool utf8 = charset == std::string_view::npos
        || isSameHeader(contentType.substr(charset + 1), "utf-8")
        || isSameHeader(contentType.substr(charset + 1), "\"utf-8\"");
    return isSameHeader(type, "application/json") && utf8;
}

Reply wrongMethod(std::string_view allowed)
{
    Reply reply = refusal({405, "not_found"}, "this path takes " + std::string(allowed));
    reply.headers.emplace_back("Allow", allowed);
    return reply;
}

} // namespace

Backend::Backend(Config config, std::unique_ptr<Database> database, Clock& clock, Entropy& entropy)
    : m_config(std::move(config))
    , m_database(std::move(database))
    , m_books(*m_database, m_config.keepInbox)
    , m_clock(clock)
    , m_entropy(entropy)
{
}

Result<std::unique_ptr<Backend>> Backend::open(Config config, Clock& clock, Entropy& entropy)
{
    auto database = Database::open(config.booksPath, config.vfs);
    if (!database)
        return database.error();
    if (const Status prepared = prepareSchema(**database); !prepared)
        return Error{prepared.error().code, config.booksPath + ": " + prepared.error().detail};
    std::unique_ptr<Backend> backend(new Backend(std::move(config), std::move(*database), clock, entropy));
    const Status filled = backend->withBooks([&](Books& books) -> Status {
        prepareCodeSecret(books.database, entropy);
        books.prices.prepare();
        books.answers.forget(backend->nowMs());
        return Done{};
    });
    if (!filled)
        return Error{filled.error().code,
            backend->m_config.booksPath + ": " + filled.error().detail
                + (filled.error().code == Errc::Corrupt ? std::string("; ") + Database::advice
                                                        : std::string())};
    return backend;
}

Status Backend::beginTrial()
{
    try {
        m_database->script("BEGIN");
        return Done{};
    } catch (const DatabaseError& error) {
        return Error{Errc::Io, error.what()};
    }
}

Status Backend::undoTrial()
{
    try {
        m_database->script("ROLLBACK");
        return Done{};
    } catch (const DatabaseError& error) {
        return Error{Errc::Io, error.what()};
    }
}

std::int64_t Backend::nowMs() { return m_clock.nowMs() + m_clockOffsetMs; }

void Backend::passTime()
{
    m_books.settings.read();
    m_clockOffsetMs = m_books.settings.clockOffsetMs();
    letTimePass(m_books, nowMs(), m_config.deliveryDelayMs, m_entropy);
}

Reply Backend::answer(const Request& request)
{
    try {
        Unit unit(*m_database);
        passTime();
        Reply reply = handle(request);
        unit.commit();
        return reply;
    } catch (const DatabaseError& error) {
        return refusal({500, "internal"}, error.what());
    }
}

Reply Backend::handle(const Request& request)
{
    const std::string_view path = pathOf(request.target);
    if (isPricePath(path))
        return request.method == "GET" ? price(request) : wrongMethod("GET");
    const std::string callback = bitidCallback();
    if (const auto url = parseWebUrl(callback); url && url->path == path)
        return phonePost(request);
    const auto* endpoint = std::find_if(
        endpoints.begin(), endpoints.end(), [&](const Endpoint& each) { return each.path == path; });
    if (endpoint == endpoints.end())
        return refusal({404, "not_found"}, "no such path");
    if (request.method != "POST")
        return wrongMethod("POST");
    if (request.body.size() > athena::maximumBody)
        return refusal({413, "too_large"}, "a body has at most 65536 bytes");
    if (!isJson(headerOf(request, "Content-Type")))
        return refusal({415, "unsupported_media_type"}, "Content-Type must be application/json");
    return post(request, endpoint->run == registerMachine, endpoint->run);
}

bool isAthenaPath(std::string_view path)
{
    const std::string below = std::string(path) + "/";
    return isPricePath(path) || std::any_of(endpoints.begin(), endpoints.end(), [&](const Endpoint& each) {
        return each.path == path || each.path.starts_with(below);
    });
}

std::string Backend::bitidCallback() const
{
    return m_config.bitidCallback.empty() ? m_config.baseUrl + "/bitid/callback" : m_config.bitidCallback;
}

// From somebody's phone: nobody's machine has signed it.
Reply Backend::phonePost(const Request& request)
{
    if (request.method != "POST")
        return wrongMethod("POST");
    if (request.body.size() > athena::maximumBody)
        return refusal({413, "too_large"}, "a body has at most 65536 bytes");
    const std::string callback = bitidCallback();
    const LoginPlace place{m_books, m_entropy, m_config.network, nowMs(), callback};
    return kiosk::stub::bitidCallback(place, headerOf(request, "Content-Type"), request.body);
}

Verification Backend::verify(
    const Request& request, const std::function<bool(const std::string&)>& isRegistered)
{
    const ReceivedRequest received{
        request.method, m_config.baseUrl, request.target, asBytes(request.body), request.headers};
    VerifyContext context;
    context.nowMs = nowMs();
    context.isRegistered = isRegistered;
    context.nonceSeen = [&](const std::string& identity, const std::string& nonce) {
        return m_books.nonces.seen(identity, nonce);
    };
    Verification verification = m_config.verifier ? m_config.verifier(received, context)
                                                  : verifyRequest(AuthProfile::Strict, received, context);
    if (const auto* verified = std::get_if<Verified>(&verification))
        m_books.nonces.store(verified->identity, verified->nonce, nowMs());
    return verification;
}

Reply Backend::post(const Request& request, bool registering, Reply (*endpoint)(const Call&))
{
    std::optional<Machine> machine;
    const auto verification = verify(request, [&](const std::string& identity) {
        machine = m_books.machines.findByKey(identity);
        return registering || machine.has_value();
    });
    if (const auto* refused = std::get_if<Refusal>(&verification))
        return refusal({refused->http, refused->code});
    const std::string callback = bitidCallback();
    const Call call{m_books, m_entropy, m_config.network, nowMs(), std::get<Verified>(verification).identity,
        machine.value_or(Machine()), pathOf(request.target), request.body, callback};
    return endpoint(call);
}

} // namespace kiosk::stub
