// SPDX-License-Identifier: Apache-2.0
// Which Debian package owns a file, and how large packages are, from dpkg's own words.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace kiosk::benchmark {

// `dpkg -S` prints "package:amd64: /path" a file, and several packages for a shared folder, which own
// nothing.
std::set<std::string> ownersIn(std::string_view dpkgSearch);

// `dpkg-query -W -f '${Package} ${Installed-Size}\n'`: KiB; here MB of 1,000,000 bytes.
std::map<std::string, double> sizesIn(std::string_view dpkgSizes);

// The name under which dpkg knows a file: /lib and /usr/lib are one folder on this system, but packages name
// either.
std::string otherName(const std::string& file);

} // namespace kiosk::benchmark
