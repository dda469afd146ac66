// SPDX-License-Identifier: Apache-2.0
// A receipt made of whatever Athena's record said: as JSON for the journal, as lines, and on paper.
#include "core/receipt/receipt.h"

#include "core/athena/answers.h"
#include "core/athena/json.h"
#include "core/receipt/receipt_layout.h"
#include "core/receipt/trusted_url.h"
#include "hardware/printer/escpos_layout.h"
#include "tests/fuzz/targets/sample_purchase.h"

namespace {

using namespace kiosk;

ReceiptContext receiptContext(bool withCode)
{
    ReceiptContext context;
    context.operatorName = "Example Operator LLC";
    context.machineId = "KIOSK-0001";
    context.supportLine = "+1 555 0100";
    context.localTime = "2026-03-04 14:05:06";
    context.utcOffsetMinutes = -300;
    context.unixMs = 1'790'000'000'000;
    context.claimCode = withCode ? "7K2MQ9XHTB4W" : "";
    context.trustedUrlHosts = {"pay.example", "pay.example:8443"};
    return context;
}

Stage endOf(Paid paid, std::uint8_t which)
{
    switch (which % 4) {
    case 0:
        return Delivered{std::move(paid), {}};
    case 1:
        return Refused{std::move(paid), Refused::Step::Claimable, {}, {}};
    case 2:
        return Unresolved{std::move(paid), {}};
    default:
        return Completing{std::move(paid), Completing::Step::Delivering, {}};
    }
}

hardware::PrintJob jobOfReceipt(const std::vector<ReceiptLine>& lines)
{
    hardware::PrintJob job{1, {}};
    for (const ReceiptLine& line : lines) {
        if (const auto* text = std::get_if<ReceiptText>(&line)) {
            for (const char c : text->text)
                MUST(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
            job.items.emplace_back(hardware::PrintText{text->text});
        } else if (const auto* pair = std::get_if<ReceiptPair>(&line)) {
            job.items.emplace_back(hardware::PrintPair{pair->left, pair->right});
        } else if (const auto* qr = std::get_if<ReceiptQr>(&line)) {
            job.items.emplace_back(hardware::PrintQr{qr->data});
        }
    }
    return job;
}

} // namespace

FUZZ_TARGET(receipt)
{
    fuzz::Input in(bytes);
    const std::uint8_t shape = in.byte();
    const std::string body = in.restAsText();
    const auto answer = athena::decodeAnswer(body, fuzz::currencyOf("USD"));
    const ReceiptContext context = receiptContext(shape % 8 < 4);
    (void)isTrustedUrl(body, context.trustedUrlHosts);
    if (!answer || !answer->transaction || answer->transaction->currency != fuzz::currencyOf("USD"))
        return;
    Paid paid = fuzz::samplePaid();
    paid.order.record = *answer->transaction;
    paid.order.payee.coin = paid.order.record.coin;
    Purchase purchase = fuzz::samplePurchase(0);
    purchase.stage = endOf(std::move(paid), shape);
    const auto receipt = makeReceipt(purchase, context);
    if (!receipt)
        return;
    if (receipt->trackingUrl)
        MUST(isTrustedUrl(*receipt->trackingUrl, context.trustedUrlHosts));
    const auto json = athena::parseJson(encode(*receipt).dump());
    MUST(json.ok());
    const auto parts = hardware::escpos::encodeJob(jobOfReceipt(layoutReceipt(*receipt)), {});
    MUST(parts.ok()); // nothing that Athena says may keep a customer from a receipt
}
