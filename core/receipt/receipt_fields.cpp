// SPDX-License-Identifier: Apache-2.0
// Whether a receipt says what the place asks for.
#include "core/receipt/receipt.h"

namespace kiosk {

namespace {

bool says(const ReceiptDocument& document, place::ReceiptField field)
{
    using enum place::ReceiptField;
    const ReceiptPlace& extra = document.place;
    switch (field) {
    case Operator:
        return !document.operatorName.empty();
    case License:
        return !extra.license.empty();
    case Time:
        return !document.localTime.empty();
    case Machine:
        return !document.machineId.empty();
    case Customer:
        return !extra.customer.empty();
    case Amount:
    case CoinAmount:
    case Price:
    case Txid: // the number, or that there is none yet
        return true;
    case Address:
        return !document.address.empty();
    case Transaction:
        return !document.transactionId.empty();
    case Fees:
    case Spread:
    case ReferencePrice:
        return document.fees.has_value();
    case ReferenceSource:
        return document.fees && !document.fees->referenceSource.empty();
    case Hold:
        return extra.holdHours.has_value();
    case RefundDeadline:
        return !extra.refundUntil.empty();
    case LiveHelp:
        return !extra.liveHelp.empty();
    case Authority:
        return !extra.authority.empty();
    case ProfileVersion:
        return !extra.profile.empty();
    }
    return false;
}

} // namespace

std::vector<place::ReceiptField> missingFrom(
    const ReceiptDocument& document, const std::vector<place::ReceiptField>& fields)
{
    std::vector<place::ReceiptField> missing;
    for (const auto field : fields) {
        if (!says(document, field))
            missing.push_back(field);
    }
    return missing;
}

} // namespace kiosk
