// SPDX-License-Identifier: Apache-2.0
// The planted bugs on the way to Athena and back.
#include "tests/simulation/kiosk.h"

namespace kiosk::sim {

namespace {

constexpr std::string_view keyName = "\"idempotency_key\":\"";

void replaceKey(std::string& body, const std::string& key)
{
    if (const auto at = body.find(keyName); at != std::string::npos)
        body.replace(at + keyName.size(), 36, key);
}

// "20.00" to "25.00", or to "15.00".
void changeAmount(std::string& body, std::int64_t by)
{
    constexpr std::string_view name = "\"sovereign_amount\":\"";
    const auto at = body.find(name);
    if (at == std::string::npos)
        return;
    const auto from = at + name.size();
    const auto point = body.find('.', from);
    const std::int64_t amount = std::stoll(body.substr(from, point - from));
    body.replace(from, point - from, std::to_string(amount + by));
}

void spoilHash(std::string& body, std::string_view name)
{
    if (const auto at = body.find(name); at != std::string::npos) {
        char& digit = body[at + name.size()];
        digit = digit == '0' ? '1' : '0';
    }
}

void raiseByOne(Money& limit)
{
    if (limit.currency() != Currency())
        limit = Money::ofMinor(limit.minorUnits() + 1, limit.currency());
}

void prolong(Milliseconds& lifetime) { lifetime += 3'600'000; }

} // namespace

void Kiosk::corrupt(const Purchase& purchase, const Ask& ask, Wire& wire)
{
    switch (m_around.mutant) {
    case Mutant::MissingKey:
        if (const auto at = wire.body.find(keyName); at != std::string::npos && ask.kind == AskKind::Bill)
            wire.body.replace(at, keyName.size(), "\"idempotency_kez\":\"");
        break;
    case Mutant::RetryWithNewKey:
        replaceKey(wire.body, uuidV4(m_around.entropy));
        break;
    case Mutant::OneKeyForAll:
        replaceKey(wire.body, keyOf(purchase, {AskKind::Start, 0}));
        break;
    case Mutant::OneAmountTooMuch:
        if (ask.kind == AskKind::Purchase)
            changeAmount(wire.body, 5);
        break;
    case Mutant::OneAmountTooLittle:
        if (ask.kind == AskKind::Purchase)
            changeAmount(wire.body, -5);
        break;
    case Mutant::WrongConfirmation:
        spoilHash(wire.body, "\"confirmation_hash\":\"");
        break;
    case Mutant::HeadOfAnother:
        spoilHash(wire.body, "\"journal_head\":\"");
        break;
    default:
        break;
    }
}

void Kiosk::corrupt(const Purchase& purchase, const Ask& ask, Fact& fact)
{
    switch (m_around.mutant) {
    case Mutant::LimitOffByOne:
        if (auto* approved = std::get_if<BillApproved>(&fact))
            raiseByOne(approved->remaining);
        if (auto* accepted = std::get_if<AddressAccepted>(&fact))
            raiseByOne(accepted->customer.buyLimit);
        break;
    case Mutant::LimitIgnored:
        if (const auto* declined = std::get_if<BillDeclined>(&fact)) {
            const auto& current = m_engine.machine().current;
            const auto* record = current ? recordOf(*current) : nullptr;
            if (record)
                fact = BillApproved{declined->sequence, declined->remaining, *record, 600'000};
        }
        break;
    case Mutant::TakesAnyAddress:
        if (auto* told = std::get_if<StatusReported>(&fact);
            told && told->record.cryptoAddress && !told->payee)
            told->payee = Payee{told->record.coin, "p2wpkh", *told->record.cryptoAddress, {}, false};
        break;
    case Mutant::IgnoresPriceExpiry:
        if (auto* started = std::get_if<OrderStarted>(&fact))
            prolong(started->priceLifetime);
        if (auto* accepted = std::get_if<AddressAccepted>(&fact))
            prolong(accepted->priceLifetime);
        if (auto* status = std::get_if<StatusReported>(&fact))
            prolong(status->priceLifetime);
        break;
    case Mutant::RefusedWhenUnknown:
        if (std::holds_alternative<AskUnanswered>(fact))
            fact = AskRefused{ask, "bad_state", 0, {}};
        break;
    case Mutant::RefundsWhenUnknown:
        if (const auto* card = cardOf(purchase);
            card && ask.kind == AskKind::Purchase && std::holds_alternative<AskUnanswered>(fact))
            refundAtTerminal({purchase.id, card->number, card->amount, card->terminal});
        break;
    default:
        break;
    }
}

bool Kiosk::isIgnored(const Fact& condition) const
{
    const auto* raised = std::get_if<ConditionRaised>(&condition);
    return raised
        && ((m_around.mutant == Mutant::IgnoresPricesGone && raised->reason == Closed::Prices)
            || (m_around.mutant == Mutant::IgnoresStranger && raised->reason == Closed::Athena));
}

void Kiosk::corrupt(ReceiptDocument& document) const
{
    switch (m_around.mutant) {
    case Mutant::WrongAmountOnPaper:
        document.paid = Money::ofMinor(document.paid.minorUnits() + 1, document.paid.currency());
        break;
    case Mutant::WrongCoinsOnPaper:
        document.cryptoAmount =
            CryptoAmount::ofUnits(document.cryptoAmount.units() + 1, document.cryptoAmount.coin());
        break;
    case Mutant::WrongClaimOnPaper:
        if (document.claimCode)
            document.claimCode->back() = document.claimCode->back() == '2' ? '3' : '2';
        break;
    default:
        break;
    }
}

} // namespace kiosk::sim
