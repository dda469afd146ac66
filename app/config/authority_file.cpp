// SPDX-License-Identifier: Apache-2.0
#include "app/config/authority_file.h"

#include "app/config/small_file.h"

namespace kiosk {
namespace {

constexpr std::size_t maximum = 262'144;
constexpr const char* beginning = "-----BEGIN CERTIFICATE-----";

} // namespace

Result<QList<QSslCertificate>> readAuthorities(const std::string& path)
{
    const Result<std::string> pem = readSmallFile(path, maximum);
    if (!pem)
        return pem.error();
    const QByteArray text = QByteArray::fromStdString(*pem);
    const qsizetype meant = text.count(beginning);
    if (meant == 0)
        return Error{Errc::Malformed, path + " holds no certificate in PEM form"};
    QList<QSslCertificate> authorities = QSslCertificate::fromData(text, QSsl::Pem);
    if (authorities.size() != meant) // what cannot be read is left out without a word
        return Error{Errc::Malformed,
            path + " holds a certificate that is damaged: of " + std::to_string(meant) + " only "
                + std::to_string(authorities.size()) + " can be read; copy it again"};
    return authorities;
}

} // namespace kiosk
