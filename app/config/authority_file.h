// SPDX-License-Identifier: Apache-2.0
// The authorities that a back end's certificate may come from: a file of certificates in PEM form. Without
// Qt, which warns when it opens a certificate before there is an application: the configuration is read
// before that.
#pragma once

#include "core/money/result.h"

#include <string>

namespace kiosk {

// Its certificates, written anew, so that whoever reads them next reads the same. One at least; what cannot
// be read is passed over. Errc::Malformed, NotFound, Io, Refused.
Result<std::string> readAuthorities(const std::string& path);
// Whether nothing has to be passed over, and each is an authority's.
Status checkAuthorities(const std::string& path);

} // namespace kiosk
