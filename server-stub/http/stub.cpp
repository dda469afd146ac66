// SPDX-License-Identifier: Apache-2.0
#include "server-stub/http/stub.h"

#include "core/keys/canonical_url.h"

#include <nlohmann/json.hpp>

#include <unistd.h>

#include <array>
#include <filesystem>

namespace kiosk::stub {

namespace {

using nlohmann::json;

std::string tokenFrom(Entropy& entropy)
{
    std::array<std::uint8_t, 32> bytes{};
    entropy.fill(bytes);
    return toHex(bytes);
}

// What a client sees when a tester ordered an HTTP status.
Reply orderedStatus(std::int64_t status)
{
    const auto http = static_cast<int>(status);
    Reply reply = refusal({http,
                              http == 503       ? "unavailable"
                                  : http == 429 ? "rate_limited"
                                                : "internal"},
        "ordered by a tester");
    if (http == 429)
        reply.headers.emplace_back("Retry-After", "1");
    return reply;
}

// The form in which machines sign it: no slash at the end.
Result<std::string> publicUrl(const std::string& text, int port)
{
    const auto canonical = canonicalUrl(text.empty() ? "https://127.0.0.1:" + std::to_string(port) : text);
    if (!canonical)
        return Error{Errc::Malformed, "--base-url: " + canonical.error().detail};
    std::string url = *canonical;
    while (url.ends_with('/'))
        url.pop_back();
    return url;
}

} // namespace

Stub::Stub(StubOptions options, FolderLock lock, std::unique_ptr<Backend> backend)
    : m_options(std::move(options))
    , m_lock(std::move(lock))
    , m_backend(std::move(backend))
    , m_hooks(*m_backend)
{
}

Stub::~Stub()
{
    // Who finds no file knows that nobody listens.
    ::unlink((m_options.folder + "/stub.json").c_str());
    ::unlink((m_options.folder + "/control.json").c_str());
}

Result<std::unique_ptr<Stub>> Stub::start(StubOptions options, Clock& clock, Entropy& entropy)
{
    if (const Status made = makeFolder(options.folder); !made)
        return made.error();
    // Others read the paths that are announced from folders of their own.
    options.folder = std::filesystem::absolute(options.folder).lexically_normal().string();
    auto lock = FolderLock::take(options.folder + "/stub.lock");
    if (!lock)
        return lock.error();
    const auto tls = prepareTls(options.folder);
    if (!tls)
        return tls.error();
    Config config{options.folder + "/books.db", {}, options.network, options.deliveryDelayMs, options.hooks};
    auto backend = Backend::open(std::move(config), clock, entropy);
    if (!backend)
        return backend.error();
    std::unique_ptr<Stub> stub(new Stub(std::move(options), std::move(*lock), std::move(*backend)));
    if (const Status opened = stub->open(*tls, entropy); !opened)
        return opened.error();
    return stub;
}

Status Stub::open(const TlsFiles& files, Entropy& entropy)
{
    const auto now = [this] { return m_backend->nowMs(); };
    auto wire = HttpServer::listenTls(files, m_options.port,
        {[this](const Request& request) { return handle(request); }, now, m_options.log});
    if (!wire)
        return wire.error();
    m_wire = std::move(*wire);
    const auto url = publicUrl(m_options.baseUrl, m_wire->port());
    if (!url)
        return url.error();
    m_baseUrl = *url;
    m_authorityPath = files.authority;
    m_backend->setBaseUrl(m_baseUrl);
    if (m_options.hooks) {
        m_token = tokenFrom(entropy);
        auto control = HttpServer::listenPlain(0,
            {[this](const Request& request) { return handleControl(request); }, now,
                [](const std::string&) {}});
        if (!control)
            return control.error();
        m_control = std::move(*control);
        const json where{{"port", m_control->port()}, {"token", m_token}};
        if (Status told = announce("control.json", where.dump(), 0600); !told)
            return told;
    }
    const json where{{"base_url", m_baseUrl}, {"ca", m_authorityPath}, {"port", m_wire->port()}};
    return announce("stub.json", where.dump(), 0644);
}

Status Stub::announce(const std::string& name, const std::string& text, unsigned mode)
{
    return writeWhole(m_options.folder + "/" + name, text + "\n", mode);
}

std::optional<int> Stub::controlPort() const
{
    return m_control ? std::optional(m_control->port()) : std::nullopt;
}

Action Stub::handle(const Request& request)
{
    std::optional<Fault> fault;
    if (m_options.hooks) {
        const auto taken = m_backend->withBooks([&](Books& books) -> Result<std::optional<Fault>> {
            return books.faults.take(pathOf(request.target));
        });
        fault = taken.valueOr(std::nullopt);
    }
    if (!fault)
        return {m_backend->answer(request), 0};
    switch (fault->kind) {
    case FaultKind::HttpStatus:
        return {orderedStatus(fault->value), 0};
    case FaultKind::DropBefore:
        return {std::nullopt, 0};
    case FaultKind::DropAfter:
        m_backend->answer(request);
        return {std::nullopt, 0};
    case FaultKind::Delay:
        break;
    }
    return {m_backend->answer(request), static_cast<int>(fault->value)};
}

Action Stub::handleControl(const Request& request)
{
    if (auto refused = gate(request, m_token, m_control->port()))
        return {std::move(*refused), 0};
    return {m_hooks.answer(request), 0};
}

} // namespace kiosk::stub
