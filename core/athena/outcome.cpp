// SPDX-License-Identifier: Apache-2.0
#include "core/athena/outcome.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kiosk::athena {

namespace {

using Row = std::pair<int, std::string_view>;

// The business codes. 429 and 5xx are not among them, nor the two of 401 that a retry can cure.
constexpr std::array refusals{
    Row{400, "malformed"},
    Row{400, "missing_header"},
    Row{400, "bad_identity"},
    Row{400, "bad_timestamp"},
    Row{400, "bad_nonce"},
    Row{400, "bad_auth_version"},
    Row{401, "bad_signature"},
    Row{401, "high_s"},
    Row{403, "unknown_identity"},
    Row{403, "machine_mismatch"},
    Row{403, "not_authorized"},
    Row{403, "limit_exceeded"},
    Row{403, "enrolment_refused"},
    Row{403, "sms_code_wrong"},
    Row{403, "sms_locked"},
    Row{404, "unknown_session"},
    Row{404, "unknown_transaction"},
    Row{404, "unknown_currency"},
    Row{404, "not_found"},
    Row{409, "bad_state"},
    Row{409, "one_transaction_per_session"},
    Row{409, "address_missing"},
    Row{409, "price_expired"},
    Row{409, "amount_mismatch"},
    Row{409, "confirmation_mismatch"},
    Row{409, "idempotency_mismatch"},
    Row{409, "already_registered"},
    Row{409, "phone_missing"},
    Row{410, "session_expired"},
    Row{410, "sms_code_expired"},
    Row{413, "too_large"},
    Row{415, "unsupported_media_type"},
    Row{422, "invalid_address"},
    Row{422, "address_blocked"},
    Row{422, "address_reused"},
    Row{422, "invalid_amount"},
    Row{422, "amount_zero"},
    Row{422, "amount_mismatch"},
    Row{422, "unsupported_type"},
    Row{422, "invalid_phone"},
    Row{422, "invalid_card"},
};

// Codes of `refusals` that isOfTransport() tells of.
constexpr std::array<std::string_view, 11> ofTransport{"missing_header", "bad_identity", "bad_timestamp",
    "bad_nonce", "bad_auth_version", "bad_signature", "high_s", "unknown_identity", "machine_mismatch",
    "too_large", "unsupported_media_type"};

} // namespace

Outcome outcomeOf(int http, std::string_view errorCode, bool bodyReadable)
{
    if (!bodyReadable)
        return Outcome::Unknown;
    if (http == 200 && errorCode.empty())
        return Outcome::Done;
    const bool refused = std::find(refusals.begin(), refusals.end(), Row{http, errorCode}) != refusals.end();
    return refused ? Outcome::Refused : Outcome::Unknown;
}

bool isOfTransport(std::string_view errorCode)
{
    return std::find(ofTransport.begin(), ofTransport.end(), errorCode) != ofTransport.end();
}

} // namespace kiosk::athena
