// SPDX-License-Identifier: Apache-2.0
// The authorities that a back end's certificate may come from: a file of certificates in PEM form.
#pragma once

#include <QList>
#include <QSslCertificate>

#include "core/money/result.h"

#include <string>

namespace kiosk {

// At least one. Errc::Malformed when any of them cannot be read, Errc::NotFound, Errc::Io, Errc::Refused.
Result<QList<QSslCertificate>> readAuthorities(const std::string& path);

} // namespace kiosk
