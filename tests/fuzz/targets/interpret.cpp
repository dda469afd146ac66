// SPDX-License-Identifier: Apache-2.0
// Whatever Athena answers to whatever was asked: a fact that the journal can hold and the rules can take,
// about this purchase or about nothing. Money is approved only by a 200 to a bill that was asked about.
#include "core/purchase/event_json.h"
#include "core/purchase/exchange.h"
#include "core/purchase/step.h"
#include "tests/fuzz/targets/sample_purchase.h"

namespace {

using namespace kiosk;

template <class T>
concept HasRecord = requires(const T& fact)
{
    {
        fact.record.transactionId
        } -> std::convertible_to<std::string>;
};

void mustBeOurs(const athena::TransactionRecord& record, const Purchase& purchase, Currency currency)
{
    const auto* known = recordOf(purchase);
    MUST(record.currency == currency);
    if (known != nullptr)
        MUST(record.transactionId == known->transactionId && record.coin == known->coin);
}

void factMustBeSound(const Fact& fact, const Purchase& purchase, const Ask& ask, int http)
{
    std::visit(
        [&](const auto& told) {
            using T = std::decay_t<decltype(told)>;
            if constexpr (HasRecord<T>) {
                MUST(http == 200);
                mustBeOurs(told.record, purchase, fuzz::currencyOf("USD"));
            }
            if constexpr (std::is_same_v<T, BillApproved>)
                MUST(ask.kind == AskKind::Bill && told.sequence == ask.sequence
                    && told.remaining.currency() == fuzz::currencyOf("USD"));
            if constexpr (std::is_same_v<T, AskRefused>) {
                MUST(http != 200 && http != 0);
                if (told.record)
                    mustBeOurs(*told.record, purchase, fuzz::currencyOf("USD"));
            }
        },
        fact);
}

constexpr int answerCodes[] = {0, 200, 400, 401, 403, 404, 409, 410, 422, 429, 500, 503};

} // namespace

FUZZ_TARGET(interpret)
{
    fuzz::Input in(bytes);
    const std::uint8_t stage = in.byte();
    const Ask ask{static_cast<AskKind>(1 + in.byte() % 11), in.byte() % 4U};
    const int http = answerCodes[in.byte() % std::size(answerCodes)];
    const std::string body = in.restAsText();
    Machine machine = fuzz::sampleMachine(stage);
    Purchase& purchase = *machine.current;
    purchase.pending = {ask};
    const auto told =
        interpret({"KIOSK-0001", machine.currency}, purchase, ask, {http, body, 1'790'000'000'000, 5});
    factMustBeSound(told.fact, purchase, ask, http);
    const auto written = decodeEvent(typeOf(told.fact), bodyOf(told.fact), 1, purchase.id);
    MUST(written.ok());
    MUST(bodyOf(written->fact) == bodyOf(told.fact));
    const Step after = step(machine, {1'790'000'000'001, purchase.id, told.fact});
    (void)step(after.next, {1'790'000'000'002, {}, PowerRestored{}});
}
