// SPDX-License-Identifier: Apache-2.0
// athena_flows.json over real HTTPS against a stub in this process: one server, one machine, one kept-alive
// connection; every flow has a session and a customer of its own. The state and the approved total are
// compared after every step.
#include <QCoreApplication>
#include <QTemporaryDir>

#include "core/athena/requests.h"
#include "server-stub/http/stub.h"
#include "tests/conformance/entries.h"
#include "tests/conformance/vector_report.h"
#include "tests/server-stub/stub_client.h"

#include <functional>
#include <stdexcept>

namespace kiosk::conformance {

namespace {

using namespace stub;
using namespace stub::testing;
using nlohmann::json;

const std::string machineId = "KIOSK-0001";
const std::string goodAddress = "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx";
const std::string badAddress = "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsy";
// Keeps the flows below the machine's 60 text messages an hour.
constexpr std::int64_t betweenFlowsMs = 120'000;

// What is wrong, or nothing.
using Complaint = std::optional<std::string>;

class Bank {
public:
    explicit Bank(const std::string& folder)
    {
        StubOptions options;
        options.folder = folder;
        options.hooks = true;
        auto started = Stub::start(std::move(options), clock, entropy);
        if (!started) {
            problem = started.error().detail;
            return;
        }
        server = std::move(*started);
        auto key = MachineKey::generate(entropy);
        if (!key) {
            problem = key.error().detail;
            return;
        }
        client = std::make_unique<StubClient>(
            server->baseUrl(), server->authorityPath(), std::move(*key), clock, entropy);
        enrol();
        hook("/delivery", {{"outcome", "hold"}});
    }

    json hook(const std::string& path, const json& body)
    {
        return json::parse(server->hooks().answer({"POST", path, {}, body.dump()}).body);
    }

    ManualClock clock;
    SeededEntropy entropy;
    std::unique_ptr<Stub> server;
    std::unique_ptr<StubClient> client;
    std::string problem;

private:
    void enrol()
    {
        const json enrolled = hook("/machines", {{"machine_id", machineId}});
        const Heard heard = client->post(athena::path::machineRegister,
            encode(athena::RegisterRequest{machineId, enrolled.value("enrolment_code", ""),
                client->identity(), "conformance", "0", uuidV4(entropy)}));
        if (heard.http != 200)
            problem = "the machine could not register: " + heard.body;
    }
};

class Flow {
public:
    Flow(Bank& bank, int number)
        : m_bank(bank)
        , m_phone("+1555" + std::to_string(1'000'000 + number))
    {
    }

    // A customer with the flow's limit, in a session without a transaction.
    Complaint open(const std::string& buyLimit)
    {
        m_bank.clock.now += betweenFlowsMs;
        m_bank.hook("/customers", {{"phone", m_phone}, {"buy_limit", buyLimit}});
        const Heard heard = m_bank.client->post(
            athena::path::smsCode, encode(athena::SmsCodeRequest{machineId, m_phone, std::nullopt}));
        const auto answer = athena::decodeSmsCodeAnswer(heard.body, m_usd);
        if (heard.http != 200 || !answer)
            return "no text message: " + heard.body;
        m_session = *answer->records.sessionToken;
        const json inbox =
            json::parse(m_bank.server->hooks().answer({"GET", "/inbox?to=" + m_phone, {}, {}}).body);
        m_code = inbox.at("messages").at(0).at("code").get<std::string>();
        return std::nullopt;
    }

    Complaint step(const json& step)
    {
        requireKnownMembers(step,
            {"event", "expect", "denomination", "approved", "bill_action", "sovereign_amount", "server_side",
                "payment_reference"});
        requireKnownMembers(step.at("expect"), {"http", "error_code", "state", "approved_total"});
        const auto act = acts().find(step.value("event", ""));
        if (act == acts().end())
            return "an event that nobody understands: " + step.value("event", "");
        if (step.value("server_side", false)) {
            (this->*act->second)(step);
            return compareBooks(step.at("expect"));
        }
        const Heard heard = (this->*act->second)(step);
        if (auto complaint = compareAnswer(step, heard))
            return complaint;
        return compareBooks(step.at("expect"));
    }

private:
    using Act = Heard (Flow::*)(const json&);

    static const std::map<std::string, Act>& acts()
    {
        static const std::map<std::string, Act> table{{"start", &Flow::start},
            {"authorize", &Flow::authorize}, {"crypto_address", &Flow::address},
            {"crypto_address_bad", &Flow::address}, {"bill", &Flow::bill}, {"purchase", &Flow::purchase},
            {"card_purchase", &Flow::purchase}, {"reversal", &Flow::reversal}, {"cancel", &Flow::cancel},
            {"status", &Flow::status}, {"price_expires", &Flow::behind}, {"deliver_ok", &Flow::behind},
            {"deliver_fail", &Flow::behind}, {"expire", &Flow::behind}};
        return table;
    }

    std::string key() { return uuidV4(m_bank.entropy); }
    // Before `start` no transaction is known: any id is asked about.
    athena::TransactionIds ids()
    {
        return {machineId, m_session, m_transaction.empty() ? key() : m_transaction};
    }
    Money money(const json& step, const char* member)
    {
        const std::string text = step.at(member);
        const Result<Money> amount = Money::parse(text, m_usd);
        if (!amount)
            throw std::runtime_error(std::string(member) + " \"" + text + "\": " + amount.error().detail);
        return *amount;
    }
    Heard post(std::string_view path, const std::string& body) { return m_bank.client->post(path, body); }

    Heard start(const json& /*step*/)
    {
        Heard heard = post(athena::path::start,
            encode(athena::StartRequest{machineId, Coin::Btc, m_usd, "buy", key(), m_session, {}, {}, {}}));
        const auto answer = athena::decodeAnswer(heard.body, m_usd);
        if (heard.http == 200 && answer && answer->transaction)
            m_transaction = answer->transaction->transactionId;
        return heard;
    }
    Heard authorize(const json& /*step*/)
    {
        return post(athena::path::smsVerify, encode(athena::SmsVerifyRequest{machineId, m_session, m_code}));
    }
    Heard address(const json& step)
    {
        const bool good = step.at("event") == "crypto_address";
        return post(athena::path::cryptoAddress,
            encode(athena::CryptoAddressRequest{ids(), good ? goodAddress : badAddress}));
    }
    Heard bill(const json& step)
    {
        return post(athena::path::bill,
            encode(athena::BillRequest{ids(), ++m_bills, money(step, "denomination"), key()}));
    }
    Heard purchase(const json& step)
    {
        athena::PurchaseRequest request{ids(), money(step, "sovereign_amount"), key(), {}, {}, {}, {}};
        if (step.contains("payment_reference"))
            request.paymentReference = step.at("payment_reference").get<std::string>();
        return post(athena::path::purchase, encode(request));
    }
    Heard reversal(const json& step)
    {
        return post(athena::path::reversal,
            encode(athena::ReversalRequest{ids(), athena::ReversalMethod::ClaimTicket,
                money(step, "sovereign_amount"), "K7QX2M9PABCD", key(), {}, {}}));
    }
    Heard cancel(const json& /*step*/)
    {
        return post(athena::path::cancel, encode(athena::CancelRequest{ids(), key()}));
    }
    Heard status(const json& /*step*/)
    {
        return post(athena::path::status, encode(athena::StatusRequest{ids()}));
    }
    Heard behind(const json& step)
    {
        const std::string event = step.at("event");
        json body{{"transaction_id", m_transaction}};
        if (event == "deliver_fail")
            body["outcome"] = "fail";
        m_bank.hook(event == "price_expires" ? "/prices/expire"
                : event == "expire"          ? "/expire"
                                             : "/deliver",
            body);
        return {};
    }

    static std::string shown(const json& value)
    {
        return value.is_string() ? value.get<std::string>() : value.dump();
    }

    static Complaint differ(const std::string& what, const json& expected, const json& got)
    {
        if (expected == got)
            return std::nullopt;
        return what + ": expected " + shown(expected) + ", got " + shown(got);
    }

    Complaint compareAnswer(const json& step, const Heard& heard)
    {
        const json& expect = step.at("expect");
        const json body = heard.json();
        const json code = body.contains("error_code") ? body["error_code"] : json(nullptr);
        if (auto complaint = differ("http", expect.at("http"), heard.http))
            return *complaint + " " + heard.body;
        if (auto complaint = differ("error_code", expect.at("error_code"), code))
            return complaint;
        if (!heard.state().empty())
            if (auto complaint = differ("state in the answer", expect.at("state"), heard.state()))
                return complaint;
        // Why a bill is not taken is Athena's word; anywhere else a reason is a remark.
        const bool refused = !step.value("approved", true);
        for (const char* member : {"approved", "bill_action", "reason"})
            if (step.contains(member) && (refused || member != std::string_view("reason")))
                if (auto complaint = differ(member, step.at(member), body.value(member, json())))
                    return complaint;
        if (body.contains("approved_total"))
            return differ(
                "approved_total in the answer", expect.at("approved_total"), body["approved_total"]);
        return std::nullopt;
    }

    // Straight from the books: asking by `status` would move a price that has run out.
    Complaint compareBooks(const json& expect)
    {
        const auto found =
            m_bank.server->backend().withBooks([&](Books& books) -> Result<std::optional<Transaction>> {
                return books.transactions.find(m_transaction);
            });
        if (!found)
            return "the books cannot be read: " + found.error().detail;
        const std::optional<Transaction>& transaction = *found;
        const json state = transaction ? json(textOf(transaction->state)) : json(nullptr);
        const Money total = transaction ? transaction->approvedTotal() : Money::zero(m_usd);
        if (auto complaint = differ("state", expect.at("state"), state))
            return complaint;
        return differ("approved_total", expect.at("approved_total"), total.toString());
    }

    Bank& m_bank;
    Currency m_usd = Currency::parse("USD").valueOr({});
    std::string m_phone;
    std::string m_session;
    std::string m_code;
    std::string m_transaction;
    std::int64_t m_bills = 0;
};

Complaint runFlow(Bank& bank, const json& entry, int number)
{
    if (!entry.is_object() || !entry.contains("steps") || !entry.contains("buy_limit"))
        return "not a flow with steps and buy_limit";
    requireKnownMembers(entry, {"buy_limit", "steps"});
    Flow flow(bank, number);
    if (auto complaint = flow.open(entry.value("buy_limit", "")))
        return complaint;
    for (std::size_t i = 0; i < entry.at("steps").size(); ++i) {
        const json& step = entry.at("steps")[i];
        if (!step.is_object() || !step.contains("event") || !step.contains("expect"))
            return "steps[" + std::to_string(i) + "]: no event with an expectation";
        if (auto complaint = flow.step(step))
            return "steps[" + std::to_string(i) + "] " + step.at("event").dump() + ": " + *complaint;
    }
    return std::nullopt;
}

// A member of another type than a flow has is the file's fault, not the runner's end.
Complaint runGuarded(Bank& bank, const json& entry, int number)
{
    try {
        return runFlow(bank, entry, number);
    } catch (const std::exception& error) {
        return std::string("nobody understands this flow: ") + error.what();
    }
}

} // namespace

void runAthenaFlows(const json& file, VectorReport& report)
{
    int argumentCount = 1;
    char name[] = "vector_tests";
    char* arguments[] = {name, nullptr};
    std::optional<QCoreApplication> application;
    if (QCoreApplication::instance() == nullptr)
        application.emplace(argumentCount, arguments);
    const QTemporaryDir folder;
    Bank bank(folder.filePath(QStringLiteral("stub")).toStdString());
    if (!bank.problem.empty())
        return report.fail("stub", bank.problem);
    for (const auto& [member, value] : file.items()) {
        if (member == "about" || member == "source" || member == "note")
            continue;
        if (member != "flows" || !value.is_array()) {
            report.fail(member, "nobody understands this member");
            continue;
        }
        for (std::size_t i = 0; i < value.size(); ++i) {
            const Complaint complaint = runGuarded(bank, value[i], static_cast<int>(i));
            report.check(!complaint, "flows[" + std::to_string(i) + "]", complaint.value_or(""));
        }
    }
}

} // namespace kiosk::conformance
