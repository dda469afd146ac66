// SPDX-License-Identifier: Apache-2.0
#include "server-stub/http/stub.h"

#include "core/keys/canonical_url.h"
#include "server-stub/http/ordered_answer.h"

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
    config.bitidCallback = options.bitidCallback;
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
        {[this](const Request& request) { return handle(request); }, now, m_options.log,
            m_options.requestMs});
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
                [](const std::string&) {}, m_options.requestMs});
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

std::optional<Fault> Stub::takeFault(const Request& request)
{
    if (!m_options.hooks)
        return std::nullopt;
    const auto taken = m_backend->withBooks([&](Books& books) -> Result<std::optional<Fault>> {
        return books.faults.take(pathOf(request.target));
    });
    return taken.valueOr(std::nullopt);
}

Action Stub::handle(const Request& request)
{
    const std::optional<Fault> fault = takeFault(request);
    if (fault && fault->kind == FaultKind::DropBefore)
        return {std::nullopt};
    if (fault && fault->kind == FaultKind::HttpStatus)
        return {orderedStatus(*fault)};
    const std::string path(pathOf(request.target));
    Reply reply = m_backend->answer(request);
    const std::map<std::string, Reply> before = fault ? m_given : std::map<std::string, Reply>();
    if (m_options.hooks && reply.http == 200) // which only paths that exist do
        m_given[path] = reply;
    return fault ? ordered(*fault, std::move(reply), path, before) : Action{std::move(reply)};
}

Action Stub::ordered(
    const Fault& fault, Reply reply, const std::string& path, const std::map<std::string, Reply>& before)
{
    const int value = static_cast<int>(fault.value);
    switch (fault.kind) {
    case FaultKind::Delay:
        return {std::move(reply), value};
    case FaultKind::DropAfter:
        return {std::nullopt};
    case FaultKind::Truncate:
        return {std::move(reply), 0, Manner::Truncated, value};
    case FaultKind::Slow:
        return {std::move(reply), 0, Manner::Slow, value};
    case FaultKind::Twice:
        return {std::move(reply), 0, Manner::Twice};
    case FaultKind::Repeat:
        if (const auto found = before.find(fault.word.empty() ? path : fault.word); found != before.end())
            return {found->second};
        return {std::move(reply)};
    case FaultKind::Other:
        return {aboutAnother(std::move(reply), m_backend->entropy())};
    case FaultKind::HttpStatus:
    case FaultKind::DropBefore:
        break;
    }
    return {std::nullopt};
}

Action Stub::handleControl(const Request& request)
{
    if (auto refused = gate(request, m_token, m_control->port()))
        return {std::move(*refused)};
    return {m_hooks.answer(request)};
}

} // namespace kiosk::stub
