// SPDX-License-Identifier: Apache-2.0
// The grammars of the texts that Athena's messages carry. Source: Athena's API, sections 1 and 3.
#pragma once

#include <string>
#include <string_view>

namespace kiosk::athena {

// A lower-case UUIDv4, 36 characters.
bool isGuid(std::string_view text);
// 1-64 characters of [A-Za-z0-9_.-].
bool isMachineId(std::string_view text);
// Opaque to the kiosk: 1-128 characters of [A-Za-z0-9_.-].
bool isSessionToken(std::string_view text);
// E.164: `^\+[1-9][0-9]{6,14}$`.
bool isPhoneNumber(std::string_view text);
// Six digits.
bool isSmsCode(std::string_view text);
// A language and perhaps its country or script: "es", "pt-BR".
bool isLanguageTag(std::string_view text);
// 10 characters of [A-Z2-9].
bool isEnrolmentCode(std::string_view text);
// 66 hexadecimal digits beginning 02 or 03.
bool isPublicKey(std::string_view text);
// 64 lower-case hexadecimal digits.
bool isHash(std::string_view text);
// 12-19 digits with a right Luhn check digit.
bool isCardNumber(std::string_view text);
// YYMM with a month that exists.
bool isCardDate(std::string_view text);
// https with a host.
bool isHttpsUrl(std::string_view text);

// "+*******1234": the last four digits, fit for a public screen.
std::string maskPhoneNumber(std::string_view phoneNumber);

} // namespace kiosk::athena
