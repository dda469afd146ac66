// SPDX-License-Identifier: Apache-2.0
// What core does by itself: signatures and the journal; and the simulation's own word.
#include "app/kiosk/system_entropy.h"
#include "core/journal/journal.h"
#include "core/keys/signed_request.h"
#include "tests/benchmark/monotonic.h"
#include "tests/benchmark/parts.h"
#include "tests/e2e/stand.h"

#include <filesystem>

namespace kiosk::benchmark {

namespace {

constexpr std::int64_t signedAt = 1'764'000'000'000; // ms
constexpr const char* nonce = "000102030405060708090a0b0c0d0e0f";
constexpr const char* baseUrl = "https://127.0.0.1:8443";
constexpr const char* target = "/v1/Kiosk/Purchase/Bill";
constexpr const char* body =
    R"({"machine_id":"KIOSK-0001","transaction_id":"7c4f0f52-6a0c-4d0e-9a3c-1f5a2f7d9b10","sequence":1,)"
    R"("idempotency_key":"5d7a2c1e-90b4-4c1f-8a63-0c9d2b6e7f42","currency":"USD","amount":"20.00"})";

template <class Act> std::vector<double> microsecondsEach(int runs, int times, const Act& act)
{
    std::vector<double> samples;
    for (int run = 0; run < runs; ++run) {
        const std::int64_t began = monotonicNs();
        for (int i = 0; i < times; ++i)
            act();
        samples.push_back(static_cast<double>(monotonicNs() - began) / 1e3 / times);
    }
    return samples;
}

bool accepts(const Headers& headers)
{
    const VerifyContext context{signedAt, anyIdentity, [](const auto&, const auto&) { return false; }};
    const ReceivedRequest request{"POST", baseUrl, target, asBytes(std::string_view(body)), headers};
    return std::holds_alternative<Verified>(verifyRequest(AuthProfile::Strict, request, context));
}

Event billEvent(int number)
{
    Event event;
    event.at = signedAt + number;
    event.purchase = "7c4f0f52-6a0c-4d0e-9a3c-1f5a2f7d9b10";
    event.fact = BillCommitted{Money::parse("20.00", Currency::parse("USD").valueOr(Currency{})).value()};
    return event;
}

} // namespace

Figures measureSignatures(const Plan& plan)
{
    SystemEntropy entropy;
    const Result<MachineKey> key = MachineKey::generate(entropy);
    if (!key)
        return key.error();
    const RequestToSign request{"POST", std::string(baseUrl) + target, asBytes(std::string_view(body))};
    const Result<Headers> headers = signStrict(*key, request, signedAt, nonce);
    if (!headers)
        return headers.error();
    if (!accepts(*headers))
        return Error{Errc::Mismatch, "the signed request is not accepted"};
    const int runs = plan.runs(50, 5);
    return std::vector<Figure>{
        {"sign_us", "signing a request, µs",
            microsecondsEach(runs, 200, [&] { (void)signStrict(*key, request, signedAt, nonce); })},
        {"verify_us", "checking a signed request, µs",
            microsecondsEach(runs, 200, [&] { (void)accepts(*headers); })},
    };
}

Figures measureJournal(const Plan& plan)
{
    const std::string folder = plan.folder + "/journal";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    Result<Journal> journal = Journal::open(folder + "/journal.db");
    if (!journal)
        return journal.error();
    std::vector<double> samples;
    constexpr int commits = 50;
    for (int run = 0; run < plan.runs(40, 4); ++run) {
        const std::int64_t began = monotonicNs();
        for (int i = 0; i < commits; ++i)
            if (const auto written = journal->append(billEvent(i)); !written)
                return written.error();
        samples.push_back(commits * 1e9 / static_cast<double>(monotonicNs() - began));
    }
    return std::vector<Figure>{
        {"journal_commits_per_s", "events made durable one by one, a second", samples, false}};
}

Figures measureSimulation(const Plan& plan)
{
    const QString program = QString::fromStdString(plan.programs + "/tests/simulation/athena-simulation");
    const QString purchases = QString::number(plan.runs(20'000, 1'000));
    std::vector<double> samples;
    for (int seed = 1; seed <= plan.runs(5, 1); ++seed) {
        const auto said = e2e::runProgram(
            program, {"--purchases", purchases, "--seed", QString::number(seed), "--report"}, 600'000);
        if (!said)
            return said.error();
        const QStringList words = said->simplified().split(' ');
        const auto at = words.indexOf("a") - 2; // "1234.5 purchases a second"
        if (at < 0 || words.value(at + 1) != QLatin1String("purchases"))
            return Error{Errc::Malformed, "the simulation reported: " + said->toStdString()};
        samples.push_back(words.at(at).toDouble());
    }
    return std::vector<Figure>{
        {"purchases_per_s", "simulated purchases with every check, a second", samples, false}};
}

} // namespace kiosk::benchmark
