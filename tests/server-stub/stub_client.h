// SPDX-License-Identifier: Apache-2.0
// A machine for tests of the stub: signs and posts over real TLS with the authority pinned, and turns the
// event loop while it waits.
#pragma once

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

#include "core/athena/json.h"
#include "core/keys/signed_request.h"
#include "tests/server-stub/doubles.h"

#include <optional>
#include <string>

namespace kiosk::stub::testing {

struct Heard {
    int http = 0; // 0: no answer
    std::string body;
    std::optional<std::string> retryAfter;

    [[nodiscard]] nlohmann::json json() const { return athena::parseJson(body).valueOr({}); }
    [[nodiscard]] std::string errorCode() const { return json().value("error_code", ""); }
    // "" when the answer has no transaction.
    [[nodiscard]] std::string state() const
    {
        const nlohmann::json document = json();
        const auto record = document.find("transaction_record");
        return record == document.end() || !record->is_object() ? "" : record->value("state", "");
    }
};

class StubClient {
public:
    StubClient(
        std::string baseUrl, const std::string& authorityPath, MachineKey key, Clock& clock, Entropy& entropy)
        : m_baseUrl(std::move(baseUrl))
        , m_key(std::move(key))
        , m_clock(clock)
        , m_entropy(entropy)
    {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls.setCaCertificates(QSslCertificate::fromPath(QString::fromStdString(authorityPath)));
        m_manager.setProxy(QNetworkProxy::NoProxy);
    }

    [[nodiscard]] std::string identity() const { return m_key.publicKeyHex(); }

    Headers sign(const std::string& method, const std::string& target, const std::string& body)
    {
        std::array<std::uint8_t, 16> nonce{};
        m_entropy.fill(nonce);
        return signStrict(m_key, {method, m_baseUrl + target, asBytes(body)}, m_clock.nowMs(), toHex(nonce))
            .valueOr({});
    }

    Heard post(std::string_view path, const std::string& body)
    {
        const std::string target(path);
        return send("POST", target, body, sign("POST", target, body));
    }

    Heard get(const std::string& target, bool isSigned)
    {
        return send("GET", target, "", isSigned ? sign("GET", target, "") : Headers());
    }

    Heard send(const std::string& method, const std::string& target, const std::string& body,
        const Headers& headers, const char* contentType = "application/json")
    {
        QNetworkRequest request(QUrl(QString::fromStdString(m_baseUrl + target)));
        request.setSslConfiguration(m_tls);
        request.setTransferTimeout(10'000);
        if (!body.empty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(contentType));
        for (const auto& [name, value] : headers)
            request.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
        QNetworkReply* reply = m_manager.sendCustomRequest(
            request, QByteArray::fromStdString(method), QByteArray::fromStdString(body));
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        Heard heard{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->readAll().toStdString(), std::nullopt};
        if (reply->hasRawHeader("Retry-After"))
            heard.retryAfter = reply->rawHeader("Retry-After").toStdString();
        reply->deleteLater();
        return heard;
    }

private:
    std::string m_baseUrl;
    MachineKey m_key;
    Clock& m_clock;
    Entropy& m_entropy;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
};

} // namespace kiosk::stub::testing
