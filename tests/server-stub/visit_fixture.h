// SPDX-License-Identifier: Apache-2.0
// A registered machine in front of a back end without a network: one line a step in the tests.
#pragma once

#include "core/athena/json.h"
#include "core/athena/messages.h"
#include "server-stub/backend/backend.h"
#include "server-stub/backend/hooks.h"
#include "tests/server-stub/doubles.h"

#include <array>
#include <cassert>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>

namespace kiosk::stub::testing {

inline const std::string goodAddress = "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx";
inline const std::string baseUrl = "https://127.0.0.1:4443";

struct Said {
    int http = 0;
    std::string body;
    Headers headers;

    [[nodiscard]] nlohmann::json json() const { return athena::parseJson(body).valueOr({}); }
    [[nodiscard]] std::string code() const { return json().value("error_code", ""); }
    [[nodiscard]] nlohmann::json transaction() const
    {
        return json().value("transaction_record", nlohmann::json());
    }
    [[nodiscard]] nlohmann::json customer() const
    {
        return json().value("customer_record", nlohmann::json());
    }
    [[nodiscard]] std::string state() const
    {
        return transaction().is_object() ? transaction().value("state", "") : "";
    }
};

// For comparing: QCOMPARE cannot print JSON.
inline std::string shown(const nlohmann::json& value) { return value.dump(); }

// What a test cannot go on without.
template <class T> T need(Result<T> result)
{
    if (!result) {
        std::cerr << result.error().detail << std::endl;
        std::abort();
    }
    return std::move(result).value();
}

class TestMachine {
public:
    explicit TestMachine(
        const std::string& booksPath, std::string id = "KIOSK-0001", std::string country = "US")
        : machineId(std::move(id))
        , m_country(std::move(country))
        , m_booksPath(booksPath)
        , key(need(MachineKey::generate(entropy)))
    {
        reopen();
        const std::string code = hook("/machines", {{"machine_id", machineId}, {"country", m_country}})
                                     .value("enrolment_code", "");
        enrolled = post(athena::path::machineRegister, encode(registration(code)));
    }

    // As after a restart of the program.
    void reopen()
    {
        backend.reset();
        backend = need(Backend::open({m_booksPath, baseUrl, Network::Test, 3000, true}, clock, entropy));
    }

    athena::RegisterRequest registration(const std::string& code)
    {
        return {machineId, code, key.publicKeyHex(), "test", "0", uuidV4(entropy)};
    }

    nlohmann::json hook(
        const std::string& target, const nlohmann::json& body, const std::string& method = "POST")
    {
        const Reply reply = Hooks(*backend).answer({method, target, {}, body.is_null() ? "" : body.dump()});
        return athena::parseJson(reply.body).valueOr({});
    }

    Request signedRequest(std::string_view path, const std::string& body)
    {
        std::array<std::uint8_t, 16> nonce{};
        entropy.fill(nonce);
        Request request{"POST", std::string(path), {}, body};
        request.headers = need(signStrict(
            key, {"POST", baseUrl + request.target, asBytes(body)}, backend->nowMs(), toHex(nonce)));
        request.headers.emplace_back("Content-Type", "application/json");
        return request;
    }

    Said say(const Request& request)
    {
        const Reply reply = backend->answer(request);
        return {reply.http, reply.body, reply.headers};
    }

    Said post(std::string_view path, const std::string& body) { return say(signedRequest(path, body)); }

    std::string newKey() { return uuidV4(entropy); }
    [[nodiscard]] Money money(std::string_view text) const { return need(Money::parse(text, usd)); }
    [[nodiscard]] athena::TransactionIds ids() const { return {machineId, session, transaction}; }

    Said askForCode(const std::string& phone)
    {
        Said said =
            post(athena::path::smsCode, encode(athena::SmsCodeRequest{machineId, phone, std::nullopt}));
        if (said.http == 200)
            session = said.json().value("session_token", "");
        return said;
    }
    std::string newestCode() { return hook("/inbox", nullptr, "GET")["messages"][0].value("code", ""); }
    Said verify(const std::string& code)
    {
        return post(athena::path::smsVerify, encode(athena::SmsVerifyRequest{machineId, session, code}));
    }
    Said start(Coin coin = Coin::Btc)
    {
        Said said = post(athena::path::start,
            encode(athena::StartRequest{machineId, coin, usd, "buy", newKey(), session, {}, {}, {}}));
        if (said.http == 200)
            transaction = said.transaction().value("transaction_id", "");
        return said;
    }
    Said address(const std::string& text = goodAddress)
    {
        return post(athena::path::cryptoAddress, encode(athena::CryptoAddressRequest{ids(), text}));
    }
    Said status() { return post(athena::path::status, encode(athena::StatusRequest{ids()})); }
    Said bill(std::int64_t sequence, std::string_view amount)
    {
        return post(
            athena::path::bill, encode(athena::BillRequest{ids(), sequence, money(amount), newKey()}));
    }
    Said billReturned(std::int64_t sequence)
    {
        return post(
            athena::path::billReturned, encode(athena::BillReturnedRequest{ids(), sequence, newKey()}));
    }
    Said purchase(std::string_view amount)
    {
        return post(athena::path::purchase,
            encode(athena::PurchaseRequest{ids(), money(amount), newKey(), {}, {}, {}, {}}));
    }
    Said cancel() { return post(athena::path::cancel, encode(athena::CancelRequest{ids(), newKey()})); }
    Said reversal(std::string_view amount)
    {
        return post(athena::path::reversal,
            encode(athena::ReversalRequest{
                ids(), athena::ReversalMethod::ClaimTicket, money(amount), "REF", newKey(), {}, {}}));
    }

    // Signed in, with an address: READY.
    Said ready(const std::string& phone = "+15550100001")
    {
        askForCode(phone);
        verify(newestCode());
        start();
        return address();
    }

    ManualClock clock;
    SeededEntropy entropy;
    Currency usd = need(Currency::parse("USD"));
    std::string machineId;

private:
    std::string m_country;
    std::string m_booksPath;

public:
    MachineKey key;
    std::unique_ptr<Backend> backend;
    Said enrolled;
    std::string session;
    std::string transaction;
};

} // namespace kiosk::stub::testing
