// SPDX-License-Identifier: Apache-2.0
// Which addresses a customer may be sent to by a QR code. Source: Athena's API, section 4.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

// https, and a host that is in the list, letter by letter; an entry may name a port ("pay.example:8443"),
// otherwise it is 443. No user name, and short enough for a code on paper.
bool isTrustedUrl(std::string_view url, const std::vector<std::string>& hosts);

} // namespace kiosk
