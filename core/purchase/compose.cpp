// SPDX-License-Identifier: Apache-2.0
#include "core/athena/confirmation_hash.h"
#include "core/athena/requests.h"
#include "core/keys/entropy.h"
#include "core/purchase/exchange.h"
#include "core/purchase/timing.h"

#include <algorithm>

namespace kiosk {

namespace {

using namespace athena;

struct Composer {
    const MachineIdentity& machine;
    const Purchase& purchase;
    const Ask& ask;
    const Secrets& secrets;
    std::string_view journalHead;

    [[nodiscard]] const TransactionRecord* record() const { return recordOf(purchase); }
    [[nodiscard]] std::string key() const { return keyOf(purchase, ask); }
    [[nodiscard]] TransactionIds ids() const
    {
        return {machine.machineId, secrets.sessionToken, record() ? record()->transactionId : std::string{}};
    }
    [[nodiscard]] std::optional<std::string> head() const
    {
        return journalHead.empty() ? std::nullopt : std::optional(std::string(journalHead));
    }
};

Error missing(const char* what)
{
    return {Errc::NotFound, std::string("nothing can be asked of Athena: ") + what + " is not known"};
}

template <class Request> Wire wire(std::string_view path, const Request& request)
{
    return {std::string(path), encode(request)};
}

std::optional<Money> denominationOf(const Purchase& purchase, std::uint32_t sequence)
{
    const auto asked = purchase.asked.find(sequence);
    return asked == purchase.asked.end() ? std::nullopt : std::optional(asked->second);
}

std::optional<Coin> coinOf(const Purchase& purchase)
{
    if (const auto* phone = std::get_if<SigningInByPhone>(&purchase.stage))
        return phone->coin;
    if (const auto* receiving = std::get_if<ReceivingAddress>(&purchase.stage))
        return receiving->visit.coin;
    const auto* confirming = std::get_if<ConfirmingAddress>(&purchase.stage);
    return confirming ? std::optional(confirming->payee.coin) : std::nullopt;
}

std::string confirmedBy(const Paid& paid)
{
    const auto& order = paid.order;
    return confirmationHash(
        {order.record.transactionId, order.payee.address, order.record.price, order.customer.customerId});
}

// With a phone, the order comes first and opens the session.
bool startsSession(const Purchase& purchase, const Ask& ask)
{
    return ask.kind == AskKind::Start && std::holds_alternative<SigningInByPhone>(purchase.stage);
}

Result<Wire> smsCode(const Composer& c)
{
    if (c.secrets.phoneNumber.empty())
        return missing("the phone number");
    SmsCodeRequest request{c.machine.machineId, c.secrets.phoneNumber, {}};
    if (c.record() && !c.secrets.sessionToken.empty())
        request.sessionToken = c.secrets.sessionToken; // within the order that has been started
    return wire(path::smsCode, request);
}

Result<Wire> smsVerify(const Composer& c)
{
    if (c.secrets.code.empty())
        return missing("the code");
    return wire(
        path::smsVerify, SmsVerifyRequest{c.machine.machineId, c.secrets.sessionToken, c.secrets.code});
}

Result<Wire> start(const Composer& c)
{
    const auto coin = coinOf(c.purchase);
    if (!coin)
        return missing("the coin");
    StartRequest request;
    request.machineId = c.machine.machineId;
    request.coin = *coin;
    request.currency = c.machine.currency;
    request.idempotencyKey = c.key();
    if (!startsSession(c.purchase, c.ask))
        request.sessionToken = c.secrets.sessionToken;
    return wire(path::start, request);
}

Result<Wire> cryptoAddress(const Composer& c)
{
    const auto* confirming = std::get_if<ConfirmingAddress>(&c.purchase.stage);
    if (!confirming)
        return missing("the address");
    return wire(path::cryptoAddress, CryptoAddressRequest{c.ids(), confirming->payee.address});
}

Result<Wire> bill(const Composer& c)
{
    const auto value = denominationOf(c.purchase, c.ask.sequence);
    if (!value)
        return missing("the bill");
    auto result = wire(path::bill, BillRequest{c.ids(), c.ask.sequence, *value, c.key()});
    result.timeout = timing::billExchange;
    return result;
}

Result<Wire> buy(const Composer& c)
{
    const auto* paid = paidOf(c.purchase);
    if (!paid)
        return missing("the amount");
    PurchaseRequest request;
    request.ids = c.ids();
    request.amount = paid->amount;
    request.idempotencyKey = c.key();
    if (paid->card)
        request.paymentReference = paid->card->slip.reference;
    for (const auto& note : paid->notes)
        request.bills.push_back({note.sequence, note.value});
    request.confirmationHash = confirmedBy(*paid);
    request.journalHead = c.head();
    return wire(path::purchase, request);
}

Result<Wire> reversal(const Composer& c)
{
    if (c.secrets.claimCode.empty())
        return missing("the claim code");
    ReversalRequest request;
    request.ids = c.ids();
    request.amount = c.record()->sovereignAmount;
    request.reference = c.secrets.claimCode;
    if (const auto* card = cardOf(c.purchase); card && !card->refundReference.empty()) {
        const bool voided = card->state == CardPayment::State::Voided;
        request.method = voided ? ReversalMethod::CardVoid : ReversalMethod::CardRefund;
        request.reference = card->refundReference;
    }
    request.idempotencyKey = c.key();
    // Athena may hold another address than the one that was confirmed; what is owed is owed all the same, so
    // that a second try says nothing of it.
    if (const auto* paid = paidOf(c.purchase); paid && c.ask.sequence < 2)
        request.confirmationHash = confirmedBy(*paid);
    request.journalHead = c.head();
    return wire(path::reversal, request);
}

Result<Wire> textReceipt(const Composer& c)
{
    if (c.secrets.receiptText.empty())
        return missing("the receipt");
    TextReceiptRequest request;
    request.ids = c.ids();
    request.language = c.purchase.textLanguage.empty() ? c.machine.language : c.purchase.textLanguage;
    request.text = c.secrets.receiptText;
    request.idempotencyKey = c.key();
    return wire(path::textReceipt, request);
}

} // namespace

std::string keyOf(const Purchase& purchase, const Ask& ask)
{
    const auto label = std::to_string(static_cast<int>(ask.kind)) + '/' + std::to_string(ask.sequence);
    return uuidFromHash(asBytes(purchase.seed), label);
}

Result<Wire> compose(const MachineIdentity& machine, const Purchase& purchase, const Ask& ask,
    const Secrets& secrets, std::string_view journalHead)
{
    const Composer c{machine, purchase, ask, secrets, journalHead};
    if (ask.kind == AskKind::SmsCode)
        return smsCode(c);
    if (secrets.sessionToken.empty() && !startsSession(purchase, ask))
        return missing("the session token");
    if (ask.kind == AskKind::SmsVerify)
        return smsVerify(c);
    if (ask.kind == AskKind::Start)
        return start(c);
    if (!c.record())
        return missing("the transaction");
    switch (ask.kind) {
    case AskKind::CryptoAddress:
        return cryptoAddress(c);
    case AskKind::Bill:
        return bill(c);
    case AskKind::BillReturned:
        return wire(path::billReturned, BillReturnedRequest{c.ids(), ask.sequence, c.key()});
    case AskKind::Purchase:
        return buy(c);
    case AskKind::LoginCode:
        return wire(path::loginCode, LoginCodeRequest{c.ids()});
    case AskKind::Poll:
        return wire(path::status, StatusRequest{c.ids()});
    case AskKind::Reversal:
        return reversal(c);
    case AskKind::Cancel:
        return wire(path::cancel, CancelRequest{c.ids(), c.key()});
    case AskKind::TextReceipt:
        return textReceipt(c);
    case AskKind::SmsCode:
    case AskKind::SmsVerify:
    case AskKind::Start:
        break;
    }
    return missing("such a request");
}

} // namespace kiosk
