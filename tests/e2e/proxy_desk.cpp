// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/proxy_desk.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

namespace kiosk::e2e {

namespace {

using Line = FaultProxy::Line;

bool endsAtOnce(Line line)
{
    return line == Line::WrongCertificate || line == Line::ExpiredCertificate || line == Line::PlainHttp;
}

// As granting as an answer can be, and nobody's.
QByteArray generousAnswer()
{
    const QByteArray body = R"({"status":"success","message":"","session_token":null})";
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

ProxiedLine::ProxiedLine(ProxyDesk& desk, QTcpSocket* kiosk, int backEnd, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_kiosk(kiosk)
    , m_backEnd(new QTcpSocket(this))
{
    kiosk->setParent(this);
    for (auto* socket : {m_kiosk, m_backEnd})
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_kiosk, &QTcpSocket::readyRead, this, [this] { fromKiosk(m_kiosk->readAll()); });
    connect(m_backEnd, &QTcpSocket::readyRead, this, [this] { fromBackEnd(m_backEnd->readAll()); });
    connect(m_kiosk, &QTcpSocket::disconnected, this, [this] { end(false); });
    connect(m_backEnd, &QTcpSocket::disconnected, this, [this] {
        if (m_slow.empty() && m_desk.line() != Line::HalfOpen && m_desk.line() != Line::Delay)
            end(false);
    });
    connect(m_backEnd, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::ConnectionRefusedError) // no back end is there
            end(false);
    });
    m_backEnd->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(backEnd));
}

void ProxiedLine::lineChanged()
{
    const bool spoilt = m_met;
    m_met = false;
    m_passed = 0;
    if (endsAtOnce(m_desk.line()) || (spoilt && m_desk.line() == Line::Good))
        end(true);
}

void ProxiedLine::meet()
{
    if (!std::exchange(m_met, true))
        ++m_desk.met;
}

void ProxiedLine::end(bool reset)
{
    if (reset && m_kiosk->state() == QAbstractSocket::ConnectedState) {
        const linger atOnce{1, 0};
        ::setsockopt(
            static_cast<int>(m_kiosk->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        m_kiosk->abort();
    } else {
        m_kiosk->disconnectFromHost();
    }
    m_backEnd->abort();
    deleteLater();
}

void ProxiedLine::fromKiosk(const QByteArray& bytes)
{
    switch (m_desk.line()) {
    case Line::Drop:
    case Line::Reset:
        meet();
        return end(m_desk.line() == Line::Reset);
    case Line::HalfOpen:
        return meet();
    case Line::Delay:
        meet();
        QTimer::singleShot(m_desk.amount(), this, [this, bytes] { m_backEnd->write(bytes); });
        return;
    default:
        m_backEnd->write(bytes);
    }
}

void ProxiedLine::fromBackEnd(const QByteArray& bytes)
{
    switch (m_desk.line()) {
    case Line::DropAnswer:
        meet();
        return end(false);
    case Line::HalfOpen:
        return meet();
    case Line::Delay:
        return toKioskLater(bytes, m_desk.amount());
    case Line::Truncate: {
        const auto fits = std::min(bytes.size(), m_desk.amount() - m_passed);
        m_kiosk->write(bytes.left(fits));
        m_passed += fits;
        if (fits == bytes.size())
            return;
        meet();
        return end(false);
    }
    case Line::Slow:
        meet();
        m_slow.insert(m_slow.end(), bytes.begin(), bytes.end());
        return trickle();
    default:
        m_kiosk->write(bytes);
    }
}

void ProxiedLine::toKioskLater(const QByteArray& bytes, int milliseconds)
{
    meet();
    QTimer::singleShot(milliseconds, this, [this, bytes] {
        m_kiosk->write(bytes);
        if (m_backEnd->state() == QAbstractSocket::UnconnectedState)
            end(false);
    });
}

void ProxiedLine::trickle()
{
    if (m_trickling || m_slow.empty())
        return;
    m_trickling = true;
    m_kiosk->write(&m_slow.front(), 1);
    m_slow.pop_front();
    QTimer::singleShot(m_desk.amount(), Qt::PreciseTimer, this, [this] {
        m_trickling = false;
        trickle();
    });
}

void ProxyDesk::become(Line line, int amount)
{
    m_line = line;
    m_amount = amount;
    met = 0;
    for (auto* each : findChildren<ProxiedLine*>(QString(), Qt::FindDirectChildrenOnly))
        each->lineChanged();
}

void ProxyDesk::incomingConnection(qintptr handle)
{
    if (m_line == Line::WrongCertificate || m_line == Line::ExpiredCertificate)
        return takeAsServer(
            handle, m_line == Line::WrongCertificate ? m_certificates.wrong : m_certificates.expired);
    if (m_line == Line::PlainHttp)
        return answerInClear(handle);
    auto* socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(handle))
        return socket->deleteLater();
    new ProxiedLine(*this, socket, m_backEnd, this); // deletes itself at the end
}

// Should the kiosk take the certificate after all, it is told that whatever it asked has happened.
void ProxyDesk::takeAsServer(qintptr handle, const TestCertificate& certificate)
{
    auto* socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    socket->setLocalCertificate(QSslCertificate(certificate.certificate));
    socket->setPrivateKey(QSslKey(certificate.key, QSsl::Ec));
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    connect(socket, &QSslSocket::readyRead, this, [socket] {
        socket->readAll();
        socket->write(generousAnswer());
        socket->disconnectFromHost();
    });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    ++met;
    socket->startServerEncryption();
}

void ProxyDesk::answerInClear(qintptr handle)
{
    auto* socket = new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        ++met;
        socket->readAll();
        socket->write(generousAnswer());
        socket->disconnectFromHost();
    });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

} // namespace kiosk::e2e

#include "moc_proxy_desk.cpp"
