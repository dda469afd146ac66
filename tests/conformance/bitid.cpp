// SPDX-License-Identifier: Apache-2.0
// bitid.json: every post judged twice, by our own code and over real HTTPS by a stub that knows the nonces;
// and the keys of test wallets. signed_message.json: verified twice likewise.
#include <QCoreApplication>
#include <QTemporaryDir>

#include "core/bitid/callback.h"
#include "core/bitid/signed_message.h"
#include "core/bitid/uri.h"
#include "core/bitid/wallet_key.h"
#include "server-stub/http/stub.h"
#include "tests/conformance/entries.h"
#include "tests/server-stub/stub_client.h"

#include <map>
#include <optional>

namespace kiosk::conformance {

namespace {

using namespace stub;
using namespace stub::testing;
using nlohmann::json;

constexpr const char* bitidMachine = "KIOSK-0001";

// One stub for each callback and network of the file.
class PhoneDesk {
public:
    PhoneDesk(const std::string& folder, const std::string& callback, Network network)
    {
        StubOptions options;
        options.folder = folder;
        options.hooks = true;
        options.network = network;
        options.bitidCallback = callback;
        auto started = Stub::start(std::move(options), clock, entropy);
        if (!started)
            throw std::runtime_error(started.error().detail);
        server = std::move(*started);
        auto key = MachineKey::generate(entropy);
        client = std::make_unique<StubClient>(
            server->baseUrl(), server->authorityPath(), std::move(*key), clock, entropy);
        const auto enrolled = server->backend().withBooks([&](Books& books) {
            return books.machines.enrol({bitidMachine, "US", *Currency::parse("USD"), true, false}, entropy);
        });
        if (!enrolled)
            throw std::runtime_error(enrolled.error().detail);
    }

    void know(const json& nonces)
    {
        const auto done = server->backend().withBooks([&](Books& books) -> Status {
            for (const auto& [nonce, facts] : nonces.items())
                books.loginCodes.put({nonce, books.sessions.open(bitidMachine, clock.now, entropy).token,
                    facts.at("created_at").get<std::int64_t>() * 1000, facts.at("used").get<bool>()});
            return Done{};
        });
        if (!done)
            throw std::runtime_error(done.error().detail);
    }

    ManualClock clock;
    SeededEntropy entropy;
    std::unique_ptr<Stub> server;
    std::unique_ptr<StubClient> client;
};

// A network needs an application; there may be one already.
class NetworkRoom {
public:
    NetworkRoom()
    {
        if (QCoreApplication::instance() == nullptr)
            m_application.emplace(m_count, m_arguments);
    }

private:
    int m_count = 1;
    char m_name[13] = "vector_tests";
    char* m_arguments[2] = {m_name, nullptr};
    std::optional<QCoreApplication> m_application;
};

class PhoneDesks {
public:
    PhoneDesk& at(const std::string& callback, Network network)
    {
        auto& desk = m_desks[{callback, network}];
        if (!desk)
            desk = std::make_unique<PhoneDesk>(
                m_folder.filePath(QString::number(m_desks.size())).toStdString(), callback, network);
        return *desk;
    }

private:
    QTemporaryDir m_folder;
    std::map<std::pair<std::string, Network>, std::unique_ptr<PhoneDesk>> m_desks;
};

// What is wrong with an answer, or nothing.
std::string complaint(const json& expect, int http, const std::string& body, const char* who)
{
    const json answer = athena::parseJson(body).valueOr({});
    const std::string code = answer.is_object() ? answer.value("error_code", "") : "";
    const bool ok = http == 200;
    const std::string wanted = expect.at("code").is_null() ? "" : expect.at("code").get<std::string>();
    if (ok != expect.at("ok").get<bool>() || http != expect.at("http").get<int>() || code != wanted)
        return std::string(who) + " answered " + std::to_string(http) + " " + body;
    if (ok && answer != expect.at("response"))
        return std::string(who) + " answered " + body;
    return {};
}

std::string judgedHere(const json& entry)
{
    const json& config = entry.at("config");
    const json& nonces = config.at("nonces");
    bitid::CallbackContext context{config.at("callback_url").get<std::string>(), networkOf(config),
        config.at("now").get<std::int64_t>() * 1000,
        [&](const std::string& nonce) -> std::optional<bitid::NonceFacts> {
            const auto found = nonces.find(nonce);
            if (found == nonces.end())
                return std::nullopt;
            return bitid::NonceFacts{
                found->at("created_at").get<std::int64_t>() * 1000, found->at("used").get<bool>()};
        }};
    const auto verdict = bitid::judge(
        textOf(entry.at("request"), "content_type"), textOf(entry.at("request"), "body"), context);
    return complaint(entry.at("expect"), verdict.http, bitid::answerTo(verdict), "our code");
}

std::string judgedThere(const json& entry, PhoneDesks& desks)
{
    const json& config = entry.at("config");
    const std::string callback = textOf(config, "callback_url");
    PhoneDesk& desk = desks.at(callback, networkOf(config));
    desk.clock.now = config.at("now").get<std::int64_t>() * 1000;
    desk.know(config.at("nonces"));
    const std::string path = callback.substr(callback.find('/', callback.find("//") + 2));
    const json& request = entry.at("request");
    const std::string type = textOf(request, "content_type");
    const Heard heard =
        desk.client->send("POST", path, textOf(request, "body"), {{"Content-Type", type}}, type.c_str());
    return complaint(entry.at("expect"), heard.http, heard.body, "the stub");
}

void judgeWallet(const json& entry, VectorReport& report, const std::string& where)
{
    const std::string callback = textOf(entry, "callback");
    const auto index = entry.at("index").get<std::uint32_t>();
    const auto hash = bitid::serviceHash(index, callback);
    const auto path = bitid::servicePath(hash);
    const auto seed = bitid::seedOf(textOf(entry, "mnemonic"));
    const auto key = bitid::serviceKey(seed.view(), index, callback);
    const std::string address =
        key ? bitid::addressOf(key->view(), bitid::AddressForm::P2pkh, Network::Main).valueOr("") : "";
    report.check(toHex(hash) == textOf(entry, "hash") && json(path) == entry.at("path")
            && address == textOf(entry, "address"),
        where, toHex(hash) + " " + json(path).dump() + " " + address);
}

} // namespace

void runBitid(const json& file, VectorReport& report)
{
    requireKnownGroups(file, {"callback", "slip13"}, report);
    const NetworkRoom room;
    PhoneDesks desks;
    eachEntry(file.at("callback"), "callback", report, [&](const json& entry, const std::string& where) {
        requireKnownMembers(entry, {"config", "request", "expect"});
        requireKnownMembers(entry.at("config"), {"callback_url", "network", "now", "nonces"});
        requireKnownMembers(entry.at("request"), {"content_type", "body"});
        for (const json& nonce : entry.at("config").at("nonces"))
            requireKnownMembers(nonce, {"created_at", "used"});
        requireKnownMembers(entry.at("expect"), {"ok", "http", "code", "response"});
        std::string wrong = judgedHere(entry);
        if (wrong.empty())
            wrong = judgedThere(entry, desks);
        report.check(wrong.empty(), where, "expected " + entry.at("expect").dump() + ", " + wrong);
    });
    eachEntry(file.at("slip13"), "slip13", report, [&](const json& entry, const std::string& where) {
        requireKnownMembers(entry, {"callback", "index", "mnemonic", "hash", "path", "address", "source"});
        judgeWallet(entry, report, where);
    });
}

void runSignedMessage(const json& file, VectorReport& report)
{
    requireKnownGroups(file, {"verify"}, report);
    const NetworkRoom room;
    PhoneDesks desks;
    PhoneDesk& desk = desks.at("https://login.kiosk.example/callback", Network::Test);
    eachEntry(file.at("verify"), "verify", report, [&](const json& entry, const std::string& where) {
        requireKnownMembers(entry, {"address", "network", "message_hex", "signature", "expect"});
        requireKnownMembers(entry.at("expect"), {"ok", "code"});
        const auto message = fromHex(textOf(entry, "message_hex"));
        if (!message)
            throw std::runtime_error("message_hex is not hexadecimal");
        const Status here = bitid::verifyMessage(textOf(entry, "address"), networkOf(entry),
            std::string(message->begin(), message->end()), textOf(entry, "signature"));
        const json verdict{{"ok", here.ok()}, {"code", here ? json(nullptr) : json(here.error().detail)}};
        json asked = entry;
        for (const char* other : {"expect", "id", "note"})
            asked.erase(other);
        const json there =
            json::parse(desk.server->hooks().answer({"POST", "/verify_message", {}, asked.dump()}).body);
        report.check(verdict == entry.at("expect") && there == verdict, where,
            "expected " + entry.at("expect").dump() + ", got " + verdict.dump() + " and " + there.dump());
    });
}

} // namespace kiosk::conformance
