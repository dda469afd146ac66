// SPDX-License-Identifier: Apache-2.0
// A whole running stub: books, wire and, if asked for, the test hooks. The program and the tests use the
// same.
#pragma once

#include "core/keys/entropy.h"
#include "server-stub/backend/backend.h"
#include "server-stub/backend/hooks.h"
#include "server-stub/http/files.h"
#include "server-stub/http/http_server.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace kiosk::stub {

struct StubOptions {
    std::string folder; // the state folder; made when missing
    int port = 0;
    std::string baseUrl; // empty: https://127.0.0.1:port
    std::string bitidCallback{}; // where phones post; empty: /bitid/callback below the base URL
    bool hooks = false;
    Network network = Network::Test;
    std::int64_t deliveryDelayMs = 3000;
    int requestMs = 20'000; // from the first byte of a request to its last
    std::function<void(const std::string& line)> log = [](const std::string&) {};
};

class Stub {
public:
    // Listens when it returns; stub.json (and control.json with hooks) in the folder says where. An event
    // loop must run. The clock and the entropy must outlive it.
    static Result<std::unique_ptr<Stub>> start(StubOptions options, Clock& clock, Entropy& entropy);
    ~Stub();

    [[nodiscard]] const std::string& baseUrl() const { return m_baseUrl; }
    [[nodiscard]] const std::string& authorityPath() const { return m_authorityPath; }
    [[nodiscard]] int port() const { return m_wire->port(); }
    [[nodiscard]] std::optional<int> controlPort() const;
    [[nodiscard]] const std::string& controlToken() const { return m_token; }
    Backend& backend() { return *m_backend; }
    Hooks& hooks() { return m_hooks; }

private:
    Stub(StubOptions options, FolderLock lock, std::unique_ptr<Backend> backend);
    Status open(const TlsFiles& files, Entropy& entropy);
    Action handle(const Request& request);
    std::optional<Fault> takeFault(const Request& request);
    // `before`: what was answered until then.
    Action ordered(
        const Fault& fault, Reply reply, const std::string& path, const std::map<std::string, Reply>& before);
    Action handleControl(const Request& request);
    Status announce(const std::string& name, const std::string& json, unsigned mode);

    StubOptions m_options;
    FolderLock m_lock;
    std::unique_ptr<Backend> m_backend;
    Hooks m_hooks;
    std::string m_baseUrl;
    std::string m_authorityPath;
    std::string m_token;
    std::map<std::string, Reply> m_given; // the last success of each path; with hooks only
    std::unique_ptr<HttpServer> m_wire;
    std::unique_ptr<HttpServer> m_control;
};

} // namespace kiosk::stub
