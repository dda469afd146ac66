// SPDX-License-Identifier: Apache-2.0
#include "core/receipt/receipt_text.h"

namespace kiosk {

namespace {

std::string lineOf(const ReceiptLine& line)
{
    if (const auto* text = std::get_if<ReceiptText>(&line))
        return text->text;
    if (const auto* qr = std::get_if<ReceiptQr>(&line))
        return qr->data;
    const auto* pair = std::get_if<ReceiptPair>(&line);
    if (!pair)
        return {};
    const auto first = pair->left.find_first_not_of(' '); // the indent of paper
    return pair->left.substr(first == std::string::npos ? 0 : first) + ": " + pair->right;
}

std::string plain(const std::vector<ReceiptLine>& lines)
{
    std::string out;
    for (const ReceiptLine& line : lines) {
        const std::string text = lineOf(line);
        if (!text.empty())
            out += text + '\n';
    }
    return out;
}

} // namespace

std::string receiptMessage(const ReceiptDocument& document, ReceiptWords words, const ReceiptFigures& figures)
{
    words.scanToFollow = words.followHere;
    return plain(layoutReceipt(document, words, figures));
}

std::string receiptCode(const ReceiptDocument& document, ReceiptWords words, const ReceiptFigures& figures)
{
    for (auto* sentence :
        {&words.sentMore, &words.onItsWayMore, &words.heldMore, &words.refusedMore, &words.refusedDoubt,
            &words.refusedReturned, &words.unresolvedMore, &words.scanToFollow, &words.claimMore,
            &words.claimForMoney, &words.claimForDoubt, &words.claimForRest, &words.claimForBoth})
        sentence->clear();
    return plain(layoutReceipt(document, words, figures));
}

} // namespace kiosk
