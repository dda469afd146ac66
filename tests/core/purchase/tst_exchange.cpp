// SPDX-License-Identifier: Apache-2.0
// From an ask to the bytes of a request, and from hostile bytes to a fact or to nothing.
#include "core/athena/answers.h"
#include "core/athena/confirmation_hash.h"
#include "core/athena/requests.h"
#include "core/purchase/event_json.h"
#include "core/purchase/exchange.h"
#include "purchase_driver.h"
#include "tests/test_program.h"

#include <set>

using namespace kiosk;
using namespace kiosk::test;
using athena::State;

namespace {

constexpr AskKind everyKind[] = {AskKind::SmsCode, AskKind::SmsVerify, AskKind::Start, AskKind::CryptoAddress,
    AskKind::Bill, AskKind::BillReturned, AskKind::Purchase, AskKind::Poll, AskKind::Reversal,
    AskKind::Cancel, AskKind::TextReceipt};

const std::string phone = "+15550001234";
const std::string code = "314159";
const std::string token = "5e551017-0000-4000-8000-00000000c0de";
const std::string claim = "C1A1MC0DE777";
const std::string head(64, 'a');

MachineIdentity machine() { return {"kiosk-1", usd()}; }
const std::string receipt = "Example Operator\nCash in: $20.00\n";

Secrets secrets() { return {token, phone, code, claim, {}, receipt}; }

Driver driverFor(AskKind kind)
{
    Driver driver;
    switch (kind) {
    case AskKind::SmsCode:
        driver.toNumber().happens(PhoneSubmitted{});
        break;
    case AskKind::SmsVerify:
        driver.toCode().happens(CodeSubmitted{});
        break;
    case AskKind::Start:
        driver.toScanning().happens(AddressScanned{{bitcoinPayee()}});
        break;
    case AskKind::CryptoAddress:
        driver.toChecking();
        break;
    case AskKind::Bill:
        driver.toBills().escrowed(20);
        break;
    case AskKind::BillReturned:
        driver.toBills().escrowed(20).approved(1).happens(BillReturned{});
        break;
    case AskKind::Purchase:
        driver.toBills().bill(20, 1).bill(50, 2).happens(FinishPressed{}).happens(ValidatorInhibited{});
        break;
    case AskKind::Poll:
        driver.toDelivering();
        break;
    case AskKind::Reversal:
        driver.toDelivering().happens(StatusReported{record(State::ReversalRequired, 20), customer(), 0});
        break;
    case AskKind::Cancel:
        driver.toBills().bill(5, 1).passes(Deadline::Idle).happens(ValidatorInhibited{});
        break;
    case AskKind::TextReceipt:
        driver.toDelivering()
            .passes(Deadline::Outcome)
            .happens(PrintEnded{PrintVerdict::Partial}, first)
            .happens(ReceiptWayChosen{ReceiptWay::TextMessage});
        break;
    case AskKind::LoginCode: // its answer holds no record: tst_step_phone
        driver.toLogin(false);
        break;
    }
    return driver;
}

Purchase purchaseFor(AskKind kind) { return driverFor(kind).current(); }

Ask askOf(AskKind kind)
{
    const bool numbered = kind == AskKind::Bill || kind == AskKind::BillReturned || kind == AskKind::Reversal;
    return {kind, numbered ? 1U : 0U};
}

Result<Wire> composed(AskKind kind, const Secrets& with = secrets())
{
    return compose(machine(), purchaseFor(kind), askOf(kind), with, head);
}

const std::string& bodyOf(const Result<Wire>& wire)
{
    if (!wire)
        qFatal("%s", wire.error().detail.c_str());
    return wire->body;
}

athena::CustomerRecord customerRecord()
{
    athena::CustomerRecord out;
    out.customerId = customer().customerId;
    out.authorized = true;
    out.buyLimit = dollars(480);
    out.sellLimit = Money::zero(usd());
    out.phoneVerified = true;
    out.phoneNumber = "+*******1234";
    out.kycLevel = 1;
    return out;
}

athena::TransactionRecord recordWithTimes(State state, std::uint64_t amount)
{
    auto out = record(state, amount);
    out.priceExpirationMs = 1'700'000'060'000;
    out.priceLockUntilMs = 1'700'000'600'000;
    return out;
}

std::string answerBody(AskKind kind, const athena::TransactionRecord& about)
{
    const athena::Answer records{token, customerRecord(), about};
    if (kind == AskKind::SmsCode)
        return athena::encode(athena::SmsCodeAnswer{{token, {}, {}}, 6, 300, 60});
    if (kind != AskKind::Bill)
        return athena::encode(records);
    return athena::encode(
        athena::BillAnswer{records, true, athena::BillAction::Stack, {}, dollars(20), dollars(480)});
}

// What an ask leads to when it is granted.
State stateAfter(AskKind kind)
{
    switch (kind) {
    case AskKind::Purchase:
        return State::Purchased;
    case AskKind::Reversal:
        return State::Reversed;
    case AskKind::Cancel:
        return State::ReversalRequired;
    default:
        return State::Funding;
    }
}

std::string answerBody(AskKind kind) { return answerBody(kind, recordWithTimes(stateAfter(kind), 20)); }

std::string errorBody(const std::string& errorCode)
{
    athena::ErrorAnswer answer;
    answer.code = errorCode;
    answer.message = "for a log";
    return athena::encode(answer);
}

Interpreted interpreted(AskKind kind, int http, const std::string& body, int retryAfter = 0)
{
    return interpret(machine(), purchaseFor(kind), askOf(kind),
        Answered{http, body, 1'700'000'000'000, retryAfter}, token);
}

bool decidesNothing(const Interpreted& said) { return std::holds_alternative<AskUnanswered>(said.fact); }

std::size_t factOf(AskKind kind)
{
    switch (kind) {
    case AskKind::TextReceipt:
        return Fact{ReceiptTexted{}}.index();
    case AskKind::SmsCode:
        return Fact{CodeSent{}}.index();
    case AskKind::SmsVerify:
        return Fact{SignedIn{}}.index();
    case AskKind::Start:
        return Fact{OrderStarted{}}.index();
    case AskKind::CryptoAddress:
        return Fact{AddressAccepted{}}.index();
    case AskKind::Bill:
        return Fact{BillApproved{}}.index();
    case AskKind::BillReturned:
        return Fact{BillReturnBooked{}}.index();
    case AskKind::Purchase:
        return Fact{PurchaseBooked{}}.index();
    case AskKind::Poll:
        return Fact{StatusReported{}}.index();
    case AskKind::Reversal:
        return Fact{ReversalBooked{}}.index();
    case AskKind::LoginCode:
        return Fact{LoginCodeIssued{}}.index();
    case AskKind::Cancel:
        break;
    }
    return Fact{CancelBooked{}}.index();
}

void addKinds()
{
    QTest::addColumn<int>("kind");
    for (const auto kind : everyKind)
        QTest::addRow("ask %d", static_cast<int>(kind)) << static_cast<int>(kind);
}

} // namespace

class ExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // --- compose ---
    void aMissingSecretIsRefused_data();
    void aMissingSecretIsRefused();
    void aStageWithoutTheMatterIsRefused_data();
    void aStageWithoutTheMatterIsRefused();
    void aBillThatWasNeverShownIsRefused();
    void everyAskIsComposed_data();
    void everyAskIsComposed();
    void aBillNamesItsNumberAndValue();
    void aPurchaseNamesWhatWasConfirmedAndEachNote();
    void aReversalNamesTheBooksAmountAndTheClaim();
    void aSecondReversalDoesNotDependOnWhatWasConfirmed();
    void theJournalHeadIsLeftOutWhenThereIsNone();
    void aBillHasFourSecondsAndTheRestTen();
    void noRequestCarriesMoreSecretsThanItNeeds();
    void keysAreTheSameForEveryTryAndOtherwiseUnique();
    void aReceiptsTextGoesOutAgainAsItWasWhateverLanguageIsChosenMeanwhile();

    // --- interpret ---
    void noAnswerDecidesNothing_data();
    void noAnswerDecidesNothing();
    void hostileBodiesDecideNothing_data();
    void hostileBodiesDecideNothing();
    void answersAboutSomethingElseDecideNothing_data();
    void answersAboutSomethingElseDecideNothing();
    void answersOfAnotherSessionDecideNothing();
    void withinAnOrderACodeIsSentInItsOwnSession();
    void anAnswerToAnotherRequestDecidesNothing();
    void anApprovalThatLeavesThisBillOutDecidesNothing();
    void answersWithoutARecordDecideNothing();
    void aSignInWithoutASessionDecidesNothing();
    void everyAnswerIsRead_data();
    void everyAnswerIsRead();
    void noFactHoldsTheClaimCode_data();
    void noFactHoldsTheClaimCode();
    void unknownOutcomesDecideNothing_data();
    void unknownOutcomesDecideNothing();
    void businessCodesRefuse_data();
    void businessCodesRefuse();
    void aRefusalOfTheSenderDecidesNothingThatHasToBeKnown_data();
    void aRefusalOfTheSenderDecidesNothingThatHasToBeKnown();
    void aCodeUnderAnotherStatusDecidesNothing();
    void aRefusalIsOnlyOfItsOwnTransaction();
    void aWrongCodeTellsTheTriesLeft();
    void anApprovalThatContradictsItselfDecidesNothing();
    void aBillThatIsNotApprovedIsDeclined();
    void lifetimesComeFromTheServersClock();
    void noFactHoldsASecret_data();
    void noFactHoldsASecret();
};

void ExchangeTest::aMissingSecretIsRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("missing");
    const auto row = [](AskKind kind, int missing) {
        QTest::addRow("ask %d without %d", static_cast<int>(kind), missing)
            << static_cast<int>(kind) << missing;
    };
    row(AskKind::SmsCode, 1);
    for (const auto kind : everyKind) {
        if (kind != AskKind::SmsCode)
            row(kind, 0);
    }
    row(AskKind::SmsVerify, 2);
    row(AskKind::Reversal, 3);
}

void ExchangeTest::aMissingSecretIsRefused()
{
    QFETCH(int, kind);
    QFETCH(int, missing);
    auto some = secrets();
    std::string* const members[] = {&some.sessionToken, &some.phoneNumber, &some.code, &some.claimCode};
    members[missing]->clear();
    const auto wire = composed(static_cast<AskKind>(kind), some);
    QVERIFY(!wire);
    QVERIFY(wire.error().code == Errc::NotFound);
    for (const auto& secret : {phone, code, token, claim})
        QVERIFY(wire.error().detail.find(secret) == std::string::npos);
}

void ExchangeTest::aStageWithoutTheMatterIsRefused_data() { addKinds(); }

void ExchangeTest::aStageWithoutTheMatterIsRefused()
{
    QFETCH(int, kind);
    const auto asked = static_cast<AskKind>(kind);
    if (asked == AskKind::SmsCode || asked == AskKind::SmsVerify)
        return; // need nothing but their secrets
    Driver early;
    early.toChoosingCoin();
    QVERIFY(!compose(machine(), early.current(), askOf(asked), secrets(), head));
}

void ExchangeTest::aBillThatWasNeverShownIsRefused()
{
    const auto purchase = purchaseFor(AskKind::Bill);
    QVERIFY(!compose(machine(), purchase, {AskKind::Bill, 2}, secrets(), head));
    QVERIFY(!compose(machine(), purchase, {AskKind::Bill, 0}, secrets(), head));
}

void ExchangeTest::everyAskIsComposed_data() { addKinds(); }

void ExchangeTest::everyAskIsComposed()
{
    QFETCH(int, kind);
    const auto asked = static_cast<AskKind>(kind);
    const auto wire = composed(asked);
    QVERIFY(wire.ok());
    QVERIFY(wire->body.size() < 65'536);
    using namespace athena;
    const auto ids = TransactionIds{"kiosk-1", token, record(State::Funding).transactionId};
    switch (asked) {
    case AskKind::SmsCode:
        QVERIFY(wire->path == path::smsCode && decodeSmsCodeRequest(wire->body)->phoneNumber == phone);
        break;
    case AskKind::SmsVerify:
        QVERIFY(wire->path == path::smsVerify && decodeSmsVerifyRequest(wire->body)->code == code);
        break;
    case AskKind::Start:
        QVERIFY(wire->path == path::start && decodeStartRequest(wire->body)->coin == Coin::Btc);
        QVERIFY(decodeStartRequest(wire->body)->sessionToken == token);
        break;
    case AskKind::CryptoAddress:
        QVERIFY(wire->path == path::cryptoAddress);
        QVERIFY(decodeCryptoAddressRequest(wire->body)->cryptoAddress == bitcoinPayee().address);
        break;
    case AskKind::Bill:
        QVERIFY(wire->path == path::bill && decodeBillRequest(wire->body)->ids == ids);
        break;
    case AskKind::BillReturned:
        QVERIFY(wire->path == path::billReturned && decodeBillReturnedRequest(wire->body)->billSequence == 1);
        break;
    case AskKind::Purchase:
        QVERIFY(wire->path == path::purchase && decodePurchaseRequest(wire->body)->ids == ids);
        break;
    case AskKind::Poll:
        QVERIFY(wire->path == path::status && decodeStatusRequest(wire->body)->ids == ids);
        break;
    case AskKind::Reversal:
        QVERIFY(wire->path == path::reversal && decodeReversalRequest(wire->body, usd())->ids == ids);
        break;
    case AskKind::Cancel:
        QVERIFY(wire->path == path::cancel && decodeCancelRequest(wire->body)->ids == ids);
        break;
    case AskKind::LoginCode:
        QVERIFY(wire->path == path::loginCode && decodeLoginCodeRequest(wire->body)->ids == ids);
        break;
    case AskKind::TextReceipt:
        QVERIFY(wire->path == path::textReceipt && decodeTextReceiptRequest(wire->body)->ids == ids);
        QCOMPARE(decodeTextReceiptRequest(wire->body)->text, receipt);
        QCOMPARE(decodeTextReceiptRequest(wire->body)->language, std::string("en"));
        break;
    }
}

void ExchangeTest::aReceiptsTextGoesOutAgainAsItWasWhateverLanguageIsChosenMeanwhile()
{
    auto driver = driverFor(AskKind::TextReceipt);
    const Ask asked = askOf(AskKind::TextReceipt);
    const auto first = compose(machine(), driver.current(), asked, secrets(), head);
    driver.happens(LanguageChosen{"es"});
    QCOMPARE(driver.current().language, std::string("es"));
    const auto again = compose(machine(), driver.current(), asked, secrets(), head);
    QCOMPARE(again->body, first->body);
}

void ExchangeTest::aBillNamesItsNumberAndValue()
{
    const auto request = athena::decodeBillRequest(bodyOf(composed(AskKind::Bill)));
    QCOMPARE(request->billSequence, std::int64_t{1});
    QVERIFY(request->denomination == dollars(20));
    // Also when the order has gone on since.
    auto later = driverFor(AskKind::Bill).passes(Deadline::Bill).happens(BillReturned{});
    later.passes(Deadline::Idle).happens(ValidatorInhibited{});
    const auto again = compose(machine(), later.open(), {AskKind::Bill, 1}, secrets(), head);
    QCOMPARE(bodyOf(again), bodyOf(composed(AskKind::Bill)));
}

void ExchangeTest::aPurchaseNamesWhatWasConfirmedAndEachNote()
{
    const auto purchase = purchaseFor(AskKind::Purchase);
    const auto request = athena::decodePurchaseRequest(bodyOf(composed(AskKind::Purchase)));
    QVERIFY(request->amount == dollars(70));
    const std::vector<athena::PurchasedBill> notes{{1, dollars(20)}, {2, dollars(50)}};
    QVERIFY(request->bills == notes);
    const auto& order = paidOf(purchase)->order;
    QVERIFY(request->confirmationHash
        == athena::confirmationHash(
            {order.record.transactionId, bitcoinPayee().address, order.record.price, customer().customerId}));
    QVERIFY(request->journalHead == head);
    QVERIFY(!request->paymentReference);
}

void ExchangeTest::aReversalNamesTheBooksAmountAndTheClaim()
{
    const auto request = athena::decodeReversalRequest(bodyOf(composed(AskKind::Reversal)), usd());
    QVERIFY(request->amount == dollars(20));
    QCOMPARE(request->reference, claim);
    QVERIFY(request->method == athena::ReversalMethod::ClaimTicket);
    QVERIFY(request->journalHead == head);
}

void ExchangeTest::aSecondReversalDoesNotDependOnWhatWasConfirmed()
{
    const auto purchase = purchaseFor(AskKind::Reversal);
    const auto hashOf = [&](std::uint32_t number) {
        const auto wire = compose(machine(), purchase, {AskKind::Reversal, number}, secrets(), head);
        return athena::decodeReversalRequest(bodyOf(wire), usd())->confirmationHash;
    };
    QVERIFY(hashOf(1).has_value());
    QVERIFY(!hashOf(2).has_value());
}

void ExchangeTest::theJournalHeadIsLeftOutWhenThereIsNone()
{
    const auto wire =
        compose(machine(), purchaseFor(AskKind::Purchase), {AskKind::Purchase, 0}, secrets(), "");
    QVERIFY(!athena::decodePurchaseRequest(bodyOf(wire))->journalHead);
}

void ExchangeTest::aBillHasFourSecondsAndTheRestTen()
{
    for (const auto kind : everyKind)
        QCOMPARE(composed(kind)->timeout, Milliseconds{kind == AskKind::Bill ? 4'000 : 10'000});
}

void ExchangeTest::noRequestCarriesMoreSecretsThanItNeeds()
{
    for (const auto kind : everyKind) {
        const auto wire = composed(kind);
        const auto& body = bodyOf(wire);
        const auto has = [&body](
                             const std::string& secret) { return body.find(secret) != std::string::npos; };
        QCOMPARE(has(phone), kind == AskKind::SmsCode);
        QCOMPARE(has(code), kind == AskKind::SmsVerify);
        QCOMPARE(has(token), kind != AskKind::SmsCode);
        QCOMPARE(has(claim), kind == AskKind::Reversal);
        QVERIFY(!has(purchaseFor(kind).seed));
        QVERIFY(wire->path.find(token) == std::string::npos);
    }
}

void ExchangeTest::keysAreTheSameForEveryTryAndOtherwiseUnique()
{
    const auto purchase = purchaseFor(AskKind::Purchase);
    auto other = purchase;
    other.seed[0] = other.seed[0] == 'f' ? '0' : 'f';
    std::set<std::string> keys;
    std::size_t count = 0;
    for (const auto& each : {purchase, other}) {
        for (const auto kind : everyKind) {
            for (const std::uint32_t sequence : {0U, 1U, 2U, 11U, 21U, 4'294'967'295U}) {
                const auto key = keyOf(each, {kind, sequence});
                QCOMPARE(key.size(), std::size_t{36});
                QCOMPARE(key[14], '4'); // a version 4 UUID
                QCOMPARE(keyOf(each, {kind, sequence}), key);
                keys.insert(key);
                ++count;
            }
        }
    }
    QCOMPARE(keys.size(), count);
    // The key depends on the purchase's seed, not on where the purchase stands.
    auto later = purchase;
    later.stage = Leaving{};
    later.pending.clear();
    QCOMPARE(keyOf(later, {AskKind::Cancel, 0}), keyOf(purchase, {AskKind::Cancel, 0}));
}

void ExchangeTest::noAnswerDecidesNothing_data() { addKinds(); }

void ExchangeTest::noAnswerDecidesNothing()
{
    QFETCH(int, kind);
    const auto asked = static_cast<AskKind>(kind);
    QVERIFY(decidesNothing(interpreted(asked, 0, "")));
    QVERIFY(decidesNothing(interpreted(asked, 0, answerBody(asked)))); // cut off after all
    QVERIFY(decidesNothing(interpreted(asked, 204, "")));
    QVERIFY(decidesNothing(interpreted(asked, 302, answerBody(asked))));
    QVERIFY(decidesNothing(interpreted(asked, 201, answerBody(asked))));
}

void ExchangeTest::hostileBodiesDecideNothing_data() { addKinds(); }

void ExchangeTest::hostileBodiesDecideNothing()
{
    QFETCH(int, kind);
    const auto asked = static_cast<AskKind>(kind);
    const auto good = answerBody(asked);
    std::vector<std::string> bodies{"", "null", "[]", "{}", "\"\"", "0", "{\"status\":\"success\"}",
        "<html></html>", std::string(70'000, '['), std::string(70'000, ' '),
        "{\"status\":\"success\",\"status\":1}", "\xff\xfe", good + good, good.substr(1),
        errorBody("bad_state"), errorBody("")};
    for (std::size_t cut = 0; cut < good.size(); cut += 7)
        bodies.push_back(good.substr(0, cut));
    auto huge = good;
    huge.insert(huge.size() - 1, ",\"padding\":\"" + std::string(65'536, 'x') + '"');
    bodies.push_back(huge);
    for (const auto& body : bodies)
        QVERIFY2(decidesNothing(interpreted(asked, 200, body)), body.substr(0, 80).c_str());
    for (const int http : {400, 401, 403, 404, 409, 410, 422, 500})
        QVERIFY(decidesNothing(interpreted(asked, http, good)));
}

void ExchangeTest::answersAboutSomethingElseDecideNothing_data() { addKinds(); }

void ExchangeTest::answersAboutSomethingElseDecideNothing()
{
    QFETCH(int, kind);
    const auto asked = static_cast<AskKind>(kind);
    if (asked == AskKind::SmsCode || asked == AskKind::SmsVerify)
        return;
    const auto right = recordWithTimes(stateAfter(asked), 20);
    auto transaction = right;
    transaction.transactionId = "7e57ab1e-0000-4000-8000-000000000002";
    auto coin = right;
    coin.coin = Coin::Ltc;
    coin.price = *Price::parse("50000.00", usd(), Coin::Ltc);
    coin.cryptoAmount = CryptoAmount::zero(Coin::Ltc);
    auto currency = right;
    currency.currency = *Currency::parse("MXN");
    currency.price = *Price::parse("50000.00", currency.currency, Coin::Btc);
    currency.sovereignAmount = Money::ofMinor(2'000, currency.currency);
    currency.minimumAmount.reset();
    QVERIFY(!decidesNothing(interpreted(asked, 200, answerBody(asked, right))));
    if (asked != AskKind::Start) // which is what gives it its name
        QVERIFY(decidesNothing(interpreted(asked, 200, answerBody(asked, transaction))));
    QVERIFY(decidesNothing(interpreted(asked, 200, answerBody(asked, coin))));
    QVERIFY(decidesNothing(interpreted(asked, 200, answerBody(asked, currency))));
}

void ExchangeTest::answersOfAnotherSessionDecideNothing()
{
    const std::string other = "5e551017-0000-4000-8000-0000000000ff";
    for (const auto kind : everyKind) {
        if (kind == AskKind::SmsCode) // which is what opens one
            continue;
        auto body = answerBody(kind);
        body.replace(body.find(token), token.size(), other);
        const auto said = interpreted(kind, 200, body);
        QVERIFY(decidesNothing(said));
        QVERIFY(!said.sessionToken);
        athena::ErrorAnswer answer;
        answer.code = "bad_state";
        answer.records.sessionToken = other;
        QVERIFY(decidesNothing(interpreted(kind, 409, athena::encode(answer))));
        const auto first = interpret(machine(), purchaseFor(kind), askOf(kind),
            Answered{200, body, 1'700'000'000'000, 0}, std::string_view());
        QVERIFY(!decidesNothing(first)); // before there is a session, any may open one
    }
}

void ExchangeTest::withinAnOrderACodeIsSentInItsOwnSession()
{
    Driver driver;
    driver.toLogin().happens(TextMessageChosen{}).happens(PhoneSubmitted{});
    const auto said = [&](const std::string& session, const std::string& transaction) {
        auto answer = athena::SmsCodeAnswer{{session, {}, {}}, 6, 300, 60};
        answer.records.transaction = record(State::Started);
        answer.records.transaction->transactionId = transaction;
        return interpret(machine(), driver.current(), askOf(AskKind::SmsCode),
            Answered{200, athena::encode(answer), 1'700'000'000'000, 0}, token);
    };
    const std::string own = recordOf(driver.current())->transactionId;
    const std::string other = "5e551017-0000-4000-8000-0000000000ff";
    QVERIFY(std::holds_alternative<CodeSent>(said(token, own).fact));
    QVERIFY(decidesNothing(said(other, own)) && !said(other, own).sessionToken);
    QVERIFY(decidesNothing(said(token, other)));
}

// A purchase that is still being funded, a claim that is not booked: said to something that was asked before.
void ExchangeTest::anAnswerToAnotherRequestDecidesNothing()
{
    const auto about = [](AskKind kind, State state) {
        return interpreted(kind, 200, answerBody(kind, recordWithTimes(state, 20)));
    };
    for (const auto state : {State::Started, State::Ready, State::Funding}) {
        QVERIFY(decidesNothing(about(AskKind::Purchase, state)));
        QVERIFY(decidesNothing(about(AskKind::Cancel, state)));
        QVERIFY(decidesNothing(about(AskKind::Reversal, state)));
    }
    QVERIFY(decidesNothing(about(AskKind::Reversal, State::ReversalRequired)));
    QVERIFY(decidesNothing(about(AskKind::Purchase, State::Cancelled)));
    for (const auto state : {State::Purchased, State::Delivered, State::ReversalRequired, State::Reversed})
        QVERIFY(!decidesNothing(about(AskKind::Purchase, state)));
    for (const auto state : {State::Cancelled, State::Expired, State::ReversalRequired, State::Delivered})
        QVERIFY(!decidesNothing(about(AskKind::Cancel, state)));
}

void ExchangeTest::anApprovalThatLeavesThisBillOutDecidesNothing()
{
    Driver driver;
    driver.toBills().bill(20, 1).escrowed(50);
    const auto approvedAt = [&](unsigned total) {
        const athena::Answer records{token, customerRecord(), recordWithTimes(State::Funding, 20)};
        const auto body = athena::encode(
            athena::BillAnswer{records, true, athena::BillAction::Stack, {}, dollars(total), dollars(480)});
        return interpret(machine(), driver.current(), {AskKind::Bill, 2},
            Answered{200, body, 1'700'000'000'000, 0}, token);
    };
    QVERIFY(decidesNothing(approvedAt(20))); // the answer to the bill before
    QVERIFY(decidesNothing(approvedAt(50)));
    QVERIFY(!decidesNothing(approvedAt(70)));
}

void ExchangeTest::answersWithoutARecordDecideNothing()
{
    for (const auto kind : everyKind) {
        if (kind == AskKind::SmsCode || kind == AskKind::Bill)
            continue;
        const auto about = recordWithTimes(State::Funding, 20);
        const bool signIn = kind == AskKind::SmsVerify;
        QCOMPARE(decidesNothing(
                     interpreted(kind, 200, athena::encode(athena::Answer{token, customerRecord(), {}}))),
            !signIn);
        QVERIFY(decidesNothing(interpreted(kind, 200, athena::encode(athena::Answer{token, {}, about}))));
    }
}

void ExchangeTest::aSignInWithoutASessionDecidesNothing()
{
    QVERIFY(decidesNothing(
        interpreted(AskKind::SmsCode, 200, athena::encode(athena::SmsCodeAnswer{{{}, {}, {}}, 6, 300, 60}))));
    const auto sent = interpreted(AskKind::SmsCode, 200, answerBody(AskKind::SmsCode));
    QVERIFY(sent.sessionToken == token);
}

void ExchangeTest::noFactHoldsTheClaimCode_data() { addKinds(); }

// Athena's record of a reversal repeats the reference that it was asked with.
void ExchangeTest::noFactHoldsTheClaimCode()
{
    QFETCH(int, kind);
    const auto asked = static_cast<AskKind>(kind);
    auto about = recordWithTimes(State::Reversed, 20);
    about.reversal = athena::ReversalRecord{"claim_ticket", dollars(20), claim};
    const auto said = interpreted(asked, 200, answerBody(asked, about));
    QVERIFY(!decidesNothing(said));
    const auto body = bodyOf(said.fact);
    QVERIFY2(body.find(claim) == std::string::npos, body.c_str());
    const auto back = decodeEvent(typeOf(said.fact), body, 0, {});
    QVERIFY2(back.ok(), back ? "" : back.error().detail.c_str());
}

void ExchangeTest::everyAnswerIsRead_data() { addKinds(); }

void ExchangeTest::everyAnswerIsRead()
{
    QFETCH(int, kind);
    const auto asked = static_cast<AskKind>(kind);
    const auto said = interpreted(asked, 200, answerBody(asked));
    QCOMPARE(said.fact.index(), factOf(asked));
    if (const auto* approved = std::get_if<BillApproved>(&said.fact)) {
        QCOMPARE(approved->sequence, 1U);
        QVERIFY(approved->remaining == dollars(480));
        QCOMPARE(approved->lock, Milliseconds{600'000});
    }
    if (const auto* returned = std::get_if<BillReturnBooked>(&said.fact)) {
        QCOMPARE(returned->sequence, 1U);
        QVERIFY(returned->remaining == dollars(480));
    }
    if (const auto* signedIn = std::get_if<SignedIn>(&said.fact))
        QVERIFY(signedIn->customer.authorized && signedIn->customer.buyLimit == dollars(480));
    if (const auto* status = std::get_if<StatusReported>(&said.fact))
        QVERIFY(status->record.state == State::Funding);
}

void ExchangeTest::unknownOutcomesDecideNothing_data()
{
    QTest::addColumn<int>("http");
    QTest::addColumn<QString>("errorCode");
    QTest::addRow("replayed nonce") << 401 << "replayed_nonce";
    QTest::addRow("stale timestamp") << 401 << "stale_timestamp";
    QTest::addRow("rate limited") << 429 << "rate_limited";
    QTest::addRow("internal") << 500 << "internal";
    QTest::addRow("unavailable") << 503 << "unavailable";
    QTest::addRow("gateway") << 502 << "bad_state";
    QTest::addRow("a code that nobody knows") << 409 << "whatever";
    QTest::addRow("no code") << 409 << "";
}

void ExchangeTest::unknownOutcomesDecideNothing()
{
    QFETCH(int, http);
    QFETCH(QString, errorCode);
    for (const auto kind : everyKind) {
        const auto said = interpreted(kind, http, errorBody(errorCode.toStdString()), 17);
        QVERIFY(decidesNothing(said));
        const auto& unanswered = std::get<AskUnanswered>(said.fact);
        QVERIFY(unanswered.ask == askOf(kind));
        QCOMPARE(unanswered.retryAfter, 17);
    }
}

void ExchangeTest::businessCodesRefuse_data()
{
    QTest::addColumn<int>("http");
    QTest::addColumn<QString>("errorCode");
    const std::pair<int, const char*> rows[] = {{400, "malformed"}, {403, "not_authorized"},
        {403, "sms_code_wrong"}, {403, "sms_locked"}, {404, "unknown_session"}, {404, "unknown_transaction"},
        {404, "unknown_currency"}, {409, "bad_state"}, {409, "one_transaction_per_session"},
        {409, "price_expired"}, {409, "amount_mismatch"}, {409, "confirmation_mismatch"},
        {409, "idempotency_mismatch"}, {410, "session_expired"}, {410, "sms_code_expired"},
        {422, "invalid_address"}, {422, "amount_zero"}, {422, "invalid_phone"}};
    for (const auto& [http, name] : rows)
        QTest::addRow("%d %s", http, name) << http << name;
}

void ExchangeTest::businessCodesRefuse()
{
    QFETCH(int, http);
    QFETCH(QString, errorCode);
    for (const auto kind : everyKind) {
        const auto said = interpreted(kind, http, errorBody(errorCode.toStdString()));
        const auto* refused = std::get_if<AskRefused>(&said.fact);
        QVERIFY(refused != nullptr);
        QVERIFY(refused->ask == askOf(kind));
        QCOMPARE(QString::fromStdString(refused->code), errorCode);
        QVERIFY(!said.sessionToken);
    }
}

void ExchangeTest::aRefusalOfTheSenderDecidesNothingThatHasToBeKnown_data()
{
    QTest::addColumn<int>("http");
    QTest::addColumn<QString>("errorCode");
    const std::pair<int, const char*> rows[] = {{400, "missing_header"}, {400, "bad_identity"},
        {400, "bad_timestamp"}, {400, "bad_nonce"}, {400, "bad_auth_version"}, {401, "bad_signature"},
        {401, "high_s"}, {403, "unknown_identity"}, {403, "machine_mismatch"}, {413, "too_large"},
        {415, "unsupported_media_type"}};
    for (const auto& [http, name] : rows)
        QTest::addRow("%d %s", http, name) << http << name;
}

// Nobody has looked at what was asked for, and an attempt before this one may have been done.
void ExchangeTest::aRefusalOfTheSenderDecidesNothingThatHasToBeKnown()
{
    QFETCH(int, http);
    QFETCH(QString, errorCode);
    for (const auto kind : everyKind) {
        const auto said = interpreted(kind, http, errorBody(errorCode.toStdString()));
        QCOMPARE(decidesNothing(said), isAskedUntilKnown(kind));
        if (isAskedUntilKnown(kind))
            QCOMPARE(QString::fromStdString(std::get<AskUnanswered>(said.fact).code), errorCode);
    }
}

void ExchangeTest::aCodeUnderAnotherStatusDecidesNothing()
{
    QVERIFY(decidesNothing(interpreted(AskKind::Purchase, 500, errorBody("bad_state"))));
    QVERIFY(decidesNothing(interpreted(AskKind::Purchase, 404, errorBody("bad_state"))));
    QVERIFY(decidesNothing(interpreted(AskKind::Purchase, 200, errorBody("bad_state"))));
}

void ExchangeTest::aRefusalIsOnlyOfItsOwnTransaction()
{
    athena::ErrorAnswer answer;
    answer.code = "price_expired";
    answer.records.customer = customerRecord();
    answer.records.transaction = recordWithTimes(State::Ready, 0);
    const auto own = interpreted(AskKind::Bill, 409, athena::encode(answer));
    QVERIFY(std::get<AskRefused>(own.fact).record.has_value());
    answer.records.transaction->transactionId = "7e57ab1e-0000-4000-8000-000000000002";
    QVERIFY(decidesNothing(interpreted(AskKind::Bill, 409, athena::encode(answer))));
}

void ExchangeTest::aWrongCodeTellsTheTriesLeft()
{
    athena::ErrorAnswer answer;
    answer.code = "sms_code_wrong";
    answer.attemptsLeft = 3;
    const auto said = interpreted(AskKind::SmsVerify, 403, athena::encode(answer));
    QCOMPARE(std::get<AskRefused>(said.fact).attemptsLeft, 3);
}

void ExchangeTest::anApprovalThatContradictsItselfDecidesNothing()
{
    const athena::Answer records{token, customerRecord(), recordWithTimes(State::Funding, 20)};
    for (const bool approved : {false, true}) {
        const auto body = athena::encode(athena::BillAnswer{records, approved,
            approved ? athena::BillAction::Return : athena::BillAction::Stack, {}, dollars(20),
            dollars(480)});
        QVERIFY(decidesNothing(interpreted(AskKind::Bill, 200, body)));
    }
}

void ExchangeTest::aBillThatIsNotApprovedIsDeclined()
{
    const athena::Answer records{token, customerRecord(), recordWithTimes(State::Ready, 0)};
    const auto body = athena::encode(athena::BillAnswer{
        records, false, athena::BillAction::Return, "limit_exceeded", dollars(0), dollars(10)});
    const auto said = interpreted(AskKind::Bill, 200, body);
    const auto& declined = std::get<BillDeclined>(said.fact);
    QCOMPARE(declined.reason, std::string("limit_exceeded"));
    QVERIFY(declined.remaining == dollars(10));
}

void ExchangeTest::lifetimesComeFromTheServersClock()
{
    const auto lifetimeAt = [](Milliseconds serverNow, std::optional<std::int64_t> until) {
        auto told = recordWithTimes(State::Started, 0);
        told.priceExpirationMs = until;
        const auto said = interpret(machine(), purchaseFor(AskKind::Start), {AskKind::Start, 0},
            Answered{200, answerBody(AskKind::Start, told), serverNow, 0});
        return std::get<OrderStarted>(said.fact).priceLifetime;
    };
    QCOMPARE(lifetimeAt(1'700'000'000'000, 1'700'000'060'000), Milliseconds{60'000});
    QCOMPARE(lifetimeAt(1'700'000'070'000, 1'700'000'060'000), Milliseconds{0}); // over, never negative
    QCOMPARE(lifetimeAt(1'700'000'000'000, std::nullopt), Milliseconds{60'000}); // a server that tells none
    QVERIFY(lifetimeAt(0, 1'700'000'060'000) <= 3'600'000); // nobody promises for fifty years
}

void ExchangeTest::noFactHoldsASecret_data() { addKinds(); }

void ExchangeTest::noFactHoldsASecret()
{
    QFETCH(int, kind);
    const auto asked = static_cast<AskKind>(kind);
    std::vector<Interpreted> all;
    all.push_back(interpreted(asked, 200, answerBody(asked)));
    all.push_back(interpreted(asked, 0, ""));
    athena::ErrorAnswer answer;
    answer.code = "bad_state";
    answer.message = "the session " + token + " of " + phone;
    answer.records = {token, customerRecord(), recordWithTimes(State::Funding, 20)};
    all.push_back(interpreted(asked, 409, athena::encode(answer)));
    for (const auto& each : all) {
        const auto body = kiosk::bodyOf(each.fact);
        for (const auto& secret : {phone, code, token, claim, std::string("*1234")})
            QVERIFY2(body.find(secret) == std::string::npos, body.c_str());
    }
    // Nor does what the machine remembers of the whole story.
    const auto driver = driverFor(asked);
    for (const auto& event : driver.story()) {
        const auto body = kiosk::bodyOf(event.fact);
        for (const auto& secret : {phone, code, token, claim})
            QVERIFY(body.find(secret) == std::string::npos);
    }
}

ATHENA_TEST(ExchangeTest)
#include "tst_exchange.moc"
