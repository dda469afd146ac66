// SPDX-License-Identifier: Apache-2.0
// The stub's own certificate authority, made at first start: a machine pins ca.pem and nothing else.
// EC P-256; the server certificate is for localhost, 127.0.0.1 and ::1 and is renewed before it runs out.
#pragma once

#include "core/money/result.h"

#include <string>

namespace kiosk::stub {

struct TlsFiles {
    std::string authority; // ca.pem
    std::string certificate; // server.pem
    std::string key; // server.key, 0600
};

// Makes what is missing in `folder` (ca.pem, ca.key, server.pem, server.key), and a server certificate that
// is unreadable or about to run out. An authority is made only where there is no ca.pem: machines have pinned
// it. Errc::Corrupt for one that cannot be used, Errc::Io.
Result<TlsFiles> prepareTls(const std::string& folder);

} // namespace kiosk::stub
