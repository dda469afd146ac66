// SPDX-License-Identifier: Apache-2.0
// The authorities that a back end's certificate may come from: a file of certificates in PEM form.
#pragma once

#include <QList>
#include <QSslCertificate>

#include "core/money/result.h"

#include <string>

namespace kiosk {

// At least one; what cannot be read beside it is passed over. Errc::Malformed, NotFound, Io, Refused.
Result<QList<QSslCertificate>> readAuthorities(const std::string& path);
// Whether nothing had to be passed over.
Status checkAuthorities(const std::string& path);

} // namespace kiosk
