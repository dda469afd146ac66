// SPDX-License-Identifier: Apache-2.0
// Whatever a stranger sends to the back end as a request's body: what is read is written back and read as the
// same.
#include "core/athena/requests.h"

#include "core/athena/grammar.h"
#include "tests/fuzz/fuzz.h"

namespace {

using namespace kiosk;
using namespace kiosk::athena;

template <class Message> void requestThere(Result<Message> (*decode)(std::string_view), std::string_view body)
{
    const auto first = decode(body);
    if (!first)
        return;
    const auto again = decode(encode(*first));
    MUST(again.ok());
    MUST(*again == *first);
}

void reversalThere(std::string_view body, Currency currency)
{
    const auto first = decodeReversalRequest(body, currency);
    if (!first)
        return;
    const auto again = decodeReversalRequest(encode(*first), currency);
    MUST(again.ok() && *again == *first);
}

} // namespace

FUZZ_TARGET(athena_requests)
{
    const std::string body(bytes.begin(), bytes.end());
    requestThere(decodeRegisterRequest, body);
    requestThere(decodeSmsCodeRequest, body);
    requestThere(decodeSmsVerifyRequest, body);
    requestThere(decodeLoginCodeRequest, body);
    requestThere(decodeStartRequest, body);
    requestThere(decodeStatusRequest, body);
    requestThere(decodeCryptoAddressRequest, body);
    requestThere(decodeBillRequest, body);
    requestThere(decodeBillReturnedRequest, body);
    requestThere(decodePurchaseRequest, body);
    requestThere(decodeCancelRequest, body);
    requestThere(decodeTextReceiptRequest, body);
    reversalThere(body, fuzz::currencyOf("USD"));
    if (isPhoneNumber(body))
        MUST(maskPhoneNumber(body).size() == body.size());
}
