// SPDX-License-Identifier: Apache-2.0
// Whatever Athena answers, in every place where an answer is read: what is read is written back and read as
// the same.
#include "core/athena/answers.h"

#include "core/athena/json.h"
#include "core/athena/price_table.h"
#include "tests/fuzz/fuzz.h"

namespace {

using namespace kiosk;
using namespace kiosk::athena;

template <class Message, class Decode> void answerThere(const Result<Message>& first, Decode decode)
{
    if (!first)
        return;
    const auto again = decode(encode(*first));
    MUST(again.ok());
    MUST(*again == *first);
}

void readAnswer(std::string_view body, Currency currency)
{
    answerThere(
        decodeAnswer(body, currency), [&](const std::string& b) { return decodeAnswer(b, currency); });
    answerThere(decodeRegisterAnswer(body), [](const std::string& b) { return decodeRegisterAnswer(b); });
    answerThere(decodeSmsCodeAnswer(body, currency),
        [&](const std::string& b) { return decodeSmsCodeAnswer(b, currency); });
    answerThere(decodeLoginCodeAnswer(body), [](const std::string& b) { return decodeLoginCodeAnswer(b); });
    answerThere(decodeBillAnswer(body, currency),
        [&](const std::string& b) { return decodeBillAnswer(b, currency); });
    answerThere(decodeErrorAnswer(body, currency),
        [&](const std::string& b) { return decodeErrorAnswer(b, currency); });
}

void readPrices(std::string_view body, Currency currency)
{
    const auto table = decodePriceTable(body, currency);
    if (!table)
        return;
    MUST(table->lifetimeMs() > 0);
    for (const auto& [coin, prices] : table->coins)
        MUST(prices.buy >= prices.sell && prices.buy.coin() == coin);
    const auto again = decodePriceTable(encode(std::span(&*table, 1)), currency);
    MUST(again.ok() && *again == *table);
}

} // namespace

FUZZ_TARGET(athena_answers)
{
    fuzz::Input in(bytes);
    const Currency currency = fuzz::currencyOf(in.byte() % 2 == 0 ? "USD" : "CLP");
    const std::string body = in.restAsText();
    readAnswer(body, currency);
    readPrices(body, currency);
    const auto json = Document::read(body);
    if (json && !body.empty())
        MUST(!kindOf(json->root()).empty());
    if (const auto time = decodeTime(body))
        MUST(fuzz::need(decodeTime(encodeTime(*time))) == *time);
}
