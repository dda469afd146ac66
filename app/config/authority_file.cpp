// SPDX-License-Identifier: Apache-2.0
#include "app/config/authority_file.h"

#include "app/config/small_file.h"

#include <QSslCertificateExtension>

#include <algorithm>

namespace kiosk {
namespace {

constexpr std::size_t maximum = 262'144;
constexpr const char* beginning = "-----BEGIN CERTIFICATE-----";

// One that signed itself is its own authority.
bool isAuthority(const QSslCertificate& certificate)
{
    const auto extensions = certificate.extensions();
    return certificate.isSelfSigned()
        || std::any_of(extensions.begin(), extensions.end(), [](const QSslCertificateExtension& extension) {
               return extension.name() == QLatin1String("basicConstraints")
                   && extension.value().toMap().value(QStringLiteral("ca")).toBool();
           });
}

} // namespace

Result<QList<QSslCertificate>> readAuthorities(const std::string& path)
{
    const Result<std::string> pem = readSmallFile(path, maximum);
    if (!pem)
        return pem.error();
    const QByteArray text = QByteArray::fromStdString(*pem);
    QList<QSslCertificate> authorities = QSslCertificate::fromData(text, QSsl::Pem);
    if (authorities.isEmpty())
        return Error{Errc::Malformed, path + " holds no certificate in PEM form"};
    return authorities;
}

Status checkAuthorities(const std::string& path)
{
    const Result<QList<QSslCertificate>> authorities = readAuthorities(path);
    if (!authorities)
        return authorities.error();
    for (const QSslCertificate& certificate : *authorities) {
        if (!isAuthority(certificate))
            return Error{Errc::Malformed,
                path + " holds a certificate that is no authority's, "
                    + certificate.subjectDisplayName().toStdString()
                    + "; name that of the authority which signed it"};
    }
    const Result<std::string> text = readSmallFile(path, maximum);
    const qsizetype meant = QByteArray::fromStdString(text.valueOr({})).count(beginning);
    if (authorities->size() >= meant)
        return Done{};
    return Error{Errc::Malformed,
        path + " holds a certificate that is damaged: of " + std::to_string(meant) + " only "
            + std::to_string(authorities->size()) + " can be read; copy it again"};
}

} // namespace kiosk
