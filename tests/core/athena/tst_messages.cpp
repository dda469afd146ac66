// SPDX-License-Identifier: Apache-2.0
// Every message survives the way there and back, and nothing that breaks its form gets through.
#include "core/athena/confirmation_hash.h"
#include "core/athena/grammar.h"
#include "core/athena/json.h"
#include "core/athena/messages.h"
#include "core/athena/outcome.h"
#include "tests/test_program.h"

#include <functional>

using namespace kiosk;
using namespace kiosk::athena;
using nlohmann::json;

namespace {

const Currency dollar = Currency::parse("USD").valueOr({});
const std::string guid = "5f0c9d6e-2b1a-4c3d-8e4f-0123456789ab";
const std::string otherGuid = "11111111-2222-4333-9444-555555555555";
const TransactionIds ids{"KIOSK-0001", guid, otherGuid};

Money money(std::string_view text) { return Money::parse(text, dollar).valueOr({}); }
Price price(std::string_view text) { return Price::parse(text, dollar, Coin::Btc).valueOr({}); }

BillRequest bill() { return {ids, 7, money("20.00"), guid}; }

PurchaseRequest purchase()
{
    return {ids, money("40.00"), guid, {{1, money("20.00")}, {3, money("20.00")}}, {}, std::string(64, 'a'),
        std::string(64, '0')};
}

CustomerRecord someone() { return {guid, true, money("280.00"), money("0.00"), true, "+*******1234", 1, 2}; }

TransactionRecord transaction()
{
    TransactionRecord record;
    record.transactionId = otherGuid;
    record.currency = dollar;
    record.price = price("49728.15");
    record.cryptoAddress = "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx";
    record.sovereignAmount = money("20.00");
    record.cryptoAmount = CryptoAmount::ofUnits(40218, Coin::Btc);
    record.state = State::Funding;
    record.priceExpirationMs = 1508799723768;
    record.priceLockUntilMs = 1508800203000;
    record.referencePrice = price("46913.35");
    record.referenceSource = "Athena demo market";
    record.networkFee = money("1.00");
    record.minimumAmount = money("5.00");
    record.serviceFee = money("0.13");
    return record;
}

// The error's text after `change` was made to a valid body; empty when it was accepted.
template <class Decode>
std::string refusal(const std::string& body, Decode decode, const std::function<void(json&)>& change)
{
    json document = json::parse(body);
    change(document);
    const auto decoded = decode(document.dump());
    return decoded ? std::string() : decoded.error().detail;
}

const auto decodePurchase = [](const std::string& body) { return decodePurchaseRequest(body); };
const auto decodeBill = [](const std::string& body) { return decodeBillRequest(body); };
const auto decodeOk = [](const std::string& body) { return decodeAnswer(body, dollar); };

} // namespace

class TestMessages : public QObject {
    Q_OBJECT

private slots:
    void everyMissingMemberOfARequestIsNamed()
    {
        const json whole = json::parse(encode(bill()));
        for (const auto& [name, value] : whole.items()) {
            const std::string why =
                refusal(encode(bill()), decodeBill, [&name = name](json& body) { body.erase(name); });
            QVERIFY2(why.starts_with(name + ": "), (name + " -> " + why).c_str());
        }
    }

    void everyWronglyTypedMemberOfARequestIsNamed()
    {
        const json whole = json::parse(encode(bill()));
        const json wrongs = json::parse(R"([1.5,-1,true,[],{},"\u0001"])");
        for (const json& wrong : wrongs)
            for (const auto& [name, value] : whole.items()) {
                const std::string why = refusal(
                    encode(bill()), decodeBill, [&, &name = name](json& body) { body[name] = wrong; });
                QVERIFY2(why.starts_with(name + ": "), (name + " -> " + why).c_str());
            }
    }

    void anAmountAsANumberIsMalformedAndAnImpossibleOneIsRefused()
    {
        json body = json::parse(encode(bill()));
        body["denomination"] = 20;
        QCOMPARE(decodeBillRequest(body.dump()).error().code, Errc::Malformed);
        for (const char* text :
            {"", "20.001", "-1", "+1", "01", "1.", ".5", "1e3", "1,000", " 1", "1234567890123"}) {
            body["denomination"] = text;
            QCOMPARE(decodeBillRequest(body.dump()).error().code, Errc::Refused);
        }
        body["denomination"] = "20";
        body["sovereign_currency"] = "ZZZ";
        QCOMPARE(decodeBillRequest(body.dump()).error().code, Errc::Unsupported);
    }

    void aTextMessageIsLinesOfTextAndNothingElse()
    {
        const TextReceiptRequest whole{ids, "pt-BR", "Operador\nTotal: R$ 20,00\n", guid};
        const auto decodeText = [](const std::string& body) { return decodeTextReceiptRequest(body); };
        QCOMPARE(*decodeTextReceiptRequest(encode(whole)), whole);
        const json members = json::parse(encode(whole));
        const json wrongs = json::parse(R"([1.5,-1,true,null,[],{},"","\u0001"])");
        for (const auto& [name, value] : members.items()) {
            QVERIFY(refusal(encode(whole), decodeText, [&name = name](json& body) {
                body.erase(name);
            }).starts_with(name + ": "));
            for (const json& wrong : wrongs) {
                const std::string why =
                    refusal(encode(whole), decodeText, [&, &name = name](json& body) { body[name] = wrong; });
                QVERIFY2(why.starts_with(name + ": "), (name + " -> " + why).c_str());
            }
        }
        const auto text = [&](const std::string& said) {
            return refusal(encode(whole), decodeText, [&](json& body) { body["text"] = said; });
        };
        QCOMPARE(text(std::string(longestReceiptText, 'a')), std::string());
        QVERIFY(!text(std::string(longestReceiptText + 1, 'a')).empty());
        for (const char* said : {"a\rb", "a\tb", "a\x1b[1mb", "a\x7f", "\xc2\x85", "\xe2\x80\xa8"})
            QCOMPARE(text(said).empty(), std::string_view(said).find_first_of("\xc2\xe2") == 0);
        for (const char* language : {"e", "EN", "english", "en-", "en-U", "en_US", "en-US-x", "12"})
            QVERIFY2(refusal(encode(whole), decodeText, [&](json& body) { body["language"] = language; })
                         .starts_with("language: "),
                language);
        for (const char* language : {"en", "hat", "zh-Hant", "es-419"})
            QVERIFY(
                refusal(encode(whole), decodeText, [&](json& body) { body["language"] = language; }).empty());
    }

    void aBillInsideAPurchaseIsNamedByItsPlace()
    {
        const std::string why = refusal(
            encode(purchase()), decodePurchase, [](json& body) { body["bills"][1]["denomination"] = 20; });
        QCOMPARE(why, std::string("bills[1].denomination: a decimal string is required, a number came"));
        QVERIFY(!refusal(encode(purchase()), decodePurchase, [](json& body) {
            for (int i = 0; i < 600; ++i)
                body["bills"].push_back({{"bill_sequence", i}, {"denomination", "1.00"}});
        }).empty());
    }

    void cardMembersComeTogetherAndPassTheirChecks()
    {
        StartRequest request{ids.machineId, Coin::Eth, dollar, "buy", guid, {}, {}, {}, {}};
        request.card = CardData{"4111111111111111", "2912", "A. Nakamoto"};
        const auto decode = [](const std::string& body) { return decodeStartRequest(body); };
        QCOMPARE(*decodeStartRequest(encode(request)), request);
        QVERIFY(refusal(encode(request), decode, [](json& body) {
            body.erase("customer_name");
        }).starts_with("customer_name"));
        json body = json::parse(encode(request));
        body["primary_account_number"] = "4111111111111112";
        QCOMPARE(decodeStartRequest(body.dump()).error().code, Errc::Refused);
        body["primary_account_number"] = "4111111111111111";
        body["expiration_date"] = "2913";
        QCOMPARE(decodeStartRequest(body.dump()).error().code, Errc::Refused);
    }

    void aWrongPhoneNumberIsRefusedWithoutBeingRepeated()
    {
        for (const char* phone :
            {"", "15551234567", "+0555123456", "+123456", "+1234567890123456", "+1555 123"}) {
            const auto decoded = decodeSmsCodeRequest(encode(SmsCodeRequest{ids.machineId, phone, {}}));
            QVERIFY(!decoded);
            QCOMPARE(decoded.error().code, Errc::Refused);
            QVERIFY(
                std::string_view(phone).empty() || decoded.error().detail.find(phone) == std::string::npos);
        }
    }

    void grammarsHoldAtTheirEdges()
    {
        QVERIFY(isGuid(guid));
        QVERIFY(!isGuid("5F0C9D6E-2B1A-4C3D-8E4F-0123456789AB"));
        QVERIFY(!isGuid("5f0c9d6e-2b1a-1c3d-8e4f-0123456789ab"));
        QVERIFY(!isGuid("5f0c9d6e-2b1a-4c3d-ce4f-0123456789ab"));
        QVERIFY(
            isMachineId(std::string(64, 'a')) && !isMachineId(std::string(65, 'a')) && !isMachineId("a b"));
        QVERIFY(isPhoneNumber("+1234567") && isPhoneNumber("+123456789012345"));
        QVERIFY(
            isEnrolmentCode("ABCDEFGH29") && !isEnrolmentCode("ABCDEFGH20") && !isEnrolmentCode("ABCDEFGH2"));
        QVERIFY(isSmsCode("000000") && !isSmsCode("00000") && !isSmsCode("00000a"));
        QVERIFY(isHttpsUrl("https://pay.athena.example/t/1") && !isHttpsUrl("http://pay.athena.example/t/1"));
        QCOMPARE(maskPhoneNumber("+15551231234"), std::string("+*******1234"));
    }

    void requestsSurviveTheWayThereAndBack()
    {
        const RegisterRequest machine{
            "KIOSK-0001", "ABCDEFGH29", "02" + std::string(64, 'a'), "M1", "0.1.0", guid};
        QCOMPARE(*decodeRegisterRequest(encode(machine)), machine);
        const SmsCodeRequest code{"KIOSK-0001", "+15550101234", guid};
        QCOMPARE(*decodeSmsCodeRequest(encode(code)), code);
        const SmsVerifyRequest verify{"KIOSK-0001", guid, "012345"};
        QCOMPARE(*decodeSmsVerifyRequest(encode(verify)), verify);
        const LoginCodeRequest login{ids, LoginCodeFormat::Png};
        QCOMPARE(*decodeLoginCodeRequest(encode(login)), login);
        const StartRequest start{"KIOSK-0001", Coin::Bch, dollar, "buy", guid, guid, {}, "tok_1", "b-1"};
        QCOMPARE(*decodeStartRequest(encode(start)), start);
        QCOMPARE(decodeStatusRequest(encode(StatusRequest{ids}))->ids, ids);
        const CryptoAddressRequest address{ids, "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"};
        QCOMPARE(*decodeCryptoAddressRequest(encode(address)), address);
        QCOMPARE(*decodeBillRequest(encode(bill())), bill());
        const BillReturnedRequest returned{ids, 7, guid};
        QCOMPARE(*decodeBillReturnedRequest(encode(returned)), returned);
        QCOMPARE(*decodePurchaseRequest(encode(purchase())), purchase());
        const ReversalRequest reversal{
            ids, ReversalMethod::CashDispensed, money("40.00"), "REF", guid, {}, std::string(64, 'f')};
        QCOMPARE(*decodeReversalRequest(encode(reversal), dollar), reversal);
        const CancelRequest cancel{ids, guid};
        QCOMPARE(*decodeCancelRequest(encode(cancel)), cancel);
    }

    void everyWrongMemberOfTheRecordsIsNamed()
    {
        const std::string body = encode(Answer{guid, someone(), transaction()});
        for (const char* record : {"customer_record", "transaction_record"}) {
            const json document = json::parse(body);
            for (const auto& [name, value] : document[record].items()) {
                const std::string where = std::string(record) + "." + name + ": ";
                const std::string why =
                    refusal(body, decodeOk, [&, &name = name](json& answer) { answer[record][name] = 1.5; });
                QVERIFY2(why.starts_with(where), (where + " -> " + why).c_str());
            }
        }
    }

    void aPhoneNumberInClearIsNoRecordToShow()
    {
        const std::string body = encode(Answer{guid, someone(), {}});
        QVERIFY(!refusal(body, decodeOk, [](json& answer) {
            answer["customer_record"]["phone_number"] = "+15550101234";
        }).empty());
    }

    void answersSurviveTheWayThereAndBack()
    {
        const Answer answer{guid, someone(), transaction()};
        QCOMPARE(*decodeAnswer(encode(answer), dollar), answer);
        TransactionRecord reversed = transaction();
        reversed.state = State::Reversed;
        reversed.reversal = ReversalRecord{"claim_ticket", money("20.00"), "K7QX2M9PABCD"};
        reversed.transactionUrl = "https://pay.athena.example/t/111111112222";
        reversed.txid = std::string(64, '1');
        reversed.addressWarning = "shared_format";
        QCOMPARE(*decodeAnswer(encode(Answer{guid, {}, reversed}), dollar), (Answer{guid, {}, reversed}));

        const BillAnswer taken{answer, true, BillAction::Stack, {}, money("20.00"), money("260.00")};
        QCOMPARE(*decodeBillAnswer(encode(taken), dollar), taken);
        const BillAnswer back{
            answer, false, BillAction::Return, "limit_exceeded", money("20.00"), money("0.00")};
        QCOMPARE(*decodeBillAnswer(encode(back), dollar), back);
        const SmsCodeAnswer code{{guid, {}, {}}, 6, 300, 60};
        QCOMPARE(*decodeSmsCodeAnswer(encode(code), dollar), code);
        const ErrorAnswer error{"sms_code_wrong", "the code is wrong", 4, answer};
        QCOMPARE(*decodeErrorAnswer(encode(error), dollar), error);
        const RegisterAnswer machine{
            {"KIOSK-0001", "02" + std::string(64, 'a'), "US", dollar, {Coin::Btc, Coin::Bch}, true, {}}};
        QCOMPARE(*decodeRegisterAnswer(encode(machine)), machine);
        const LoginCodeAnswer login{"bitid://auth.athena.example/cb?x=1", 600};
        QCOMPARE(*decodeLoginCodeAnswer(encode(login)), login);
    }

    void anErrorIsNeverReadAsASuccess()
    {
        QVERIFY(!decodeAnswer(encode(ErrorAnswer{"internal", "", {}, {}}), dollar));
        QVERIFY(!decodeErrorAnswer(encode(Answer{}), dollar));
        QVERIFY(!decodeAnswer("<html>502 Bad Gateway</html>", dollar));
        BillAnswer contradiction{{}, true, BillAction::Return, {}, money("1.00"), money("1.00")};
        QVERIFY(!decodeBillAnswer(encode(contradiction), dollar));
    }

    void unknownMembersAreIgnored()
    {
        json answer = json::parse(encode(Answer{guid, someone(), transaction()}));
        answer["weather"] = {{"rain", true}};
        answer["transaction_record"]["colour"] = 3;
        QVERIFY(decodeAnswer(answer.dump(), dollar).ok());
    }

    void aPriceTableThatContradictsItselfIsRefused()
    {
        const auto decode = [](const std::string& body) { return decodePriceTable(body, dollar); };
        const std::string good = R"({"timestamp":"1508799603.768","expiration":"1508799723.768",
            "USD":{"BTC":{"buy_price":"4455.33","sell_price":"4255.33"}}})";
        QVERIFY(decodePriceTable(good, dollar).ok());
        const auto set = [](const char* name, const json& value) {
            return [=](json& body) { body["USD"]["BTC"][name] = value; };
        };
        QCOMPARE(refusal(good, decode, set("sell_price", "4455.34")),
            std::string("USD.BTC.buy_price: lies below sell_price"));
        QVERIFY(!refusal(good, decode, set("sell_price", "0")).empty());
        QVERIFY(!refusal(good, decode, set("buy_price", "4455.123456789")).empty());
        QVERIFY(!refusal(good, decode, set("network_fee", "-1")).empty());
        QVERIFY(!refusal(good, decode, [](json& body) { body["expiration"] = "1508799603.768"; }).empty());
        QVERIFY(!refusal(good, decode, [](json& body) { body["expiration"] = "1508899604"; }).empty());
        QVERIFY(!refusal(good, decode, [](json& body) { body.erase("USD"); }).empty());
        // The source's own example has unquoted keys.
        QVERIFY(!decodePriceTable(R"({timestamp:1508799603.768})", dollar));
    }

    void anOldServersBareNumbersAreReadDigitByDigit()
    {
        const auto table = decodePriceTable(R"({"timestamp":1508799603.768,"expiration":1508799723.768,
            "USD":{"BTC":{"buy_price":4455.33,"sell_price":4255},"DOGE":{"buy_price":"x"}}})",
            dollar);
        QVERIFY(table.ok());
        QCOMPARE(table->timestampMs, std::int64_t{1508799603768});
        QCOMPARE(table->lifetimeMs(), std::int64_t{120000});
        QCOMPARE(table->coins.size(), std::size_t{1});
        QCOMPARE(table->coins.at(Coin::Btc).buy.toString(), std::string("4455.33"));
        QCOMPARE(table->coins.at(Coin::Btc).sell.toString(), std::string("4255.00"));
        QVERIFY(!decodePriceTable(
            R"({"timestamp":1,"expiration":2,"USD":{"BTC":{"buy_price":1e3,"sell_price":1}}})", dollar));
    }

    void aPriceTableSurvivesTheWayThereAndBack()
    {
        PriceTable table{1790000000000, 1790000120000, dollar, {}};
        table.coins[Coin::Btc] = {price("49728.15"), price("44098.55"), price("46913.35"),
            "Athena demo market", money("1.00"), money("5.00")};
        QCOMPARE(*decodePriceTable(encode(std::span(&table, 1)), dollar), table);
    }

    void timesKeepTheirMilliseconds()
    {
        QCOMPARE(encodeTime(1508799603768), std::string("1508799603.768"));
        QCOMPARE(*decodeTime("1508799603.7"), std::int64_t{1508799603700});
        for (const char* text : {"", "1508799603.7681", "-1", "1e9", "0x10", "1 "})
            QVERIFY(!decodeTime(text));
    }

    void anAnswerHasThreeOutcomes()
    {
        QCOMPARE(outcomeOf(200, "", true), Outcome::Done);
        QCOMPARE(outcomeOf(200, "", false), Outcome::Unknown);
        QCOMPARE(outcomeOf(0, "", false), Outcome::Unknown);
        QCOMPARE(outcomeOf(409, "bad_state", true), Outcome::Refused);
        QCOMPARE(outcomeOf(422, "amount_mismatch", true), Outcome::Refused);
        QCOMPARE(outcomeOf(403, "limit_exceeded", true), Outcome::Refused);
        QCOMPARE(outcomeOf(409, "bad_state", false), Outcome::Unknown);
        // What a retry can cure, or what nobody has explained.
        QCOMPARE(outcomeOf(401, "replayed_nonce", true), Outcome::Unknown);
        QCOMPARE(outcomeOf(401, "stale_timestamp", true), Outcome::Unknown);
        QCOMPARE(outcomeOf(429, "rate_limited", true), Outcome::Unknown);
        QCOMPARE(outcomeOf(500, "internal", true), Outcome::Unknown);
        QCOMPARE(outcomeOf(503, "bad_state", true), Outcome::Unknown);
        QCOMPARE(outcomeOf(409, "something_new", true), Outcome::Unknown);
        QCOMPARE(outcomeOf(200, "bad_state", true), Outcome::Unknown);
    }

    void theConfirmationHashIsTheHashOfSixLines()
    {
        const Confirmed confirmed{guid, "tb1qaddress", price("49728.15"), otherGuid};
        // printf '%s\n%s\n%s\n%s\n%s\n%s' id BTC tb1qaddress 49728.15 USD customer | sha256sum
        QCOMPARE(confirmationHash(confirmed),
            std::string("34bbfe6444017a31ef1635b3389f0a661169bb00e4fd536a1a8a73f96320741e"));
        Confirmed anonymous = confirmed;
        anonymous.customerId.clear();
        QVERIFY(confirmationHash(anonymous) != confirmationHash(confirmed));
    }
};

ATHENA_TEST(TestMessages)
#include "tst_messages.moc"
