// SPDX-License-Identifier: Apache-2.0
// The door of a running bench for scripts: a local socket that only its user can open, one JSON object a line
// each way. Request {"words":["insert","20"]}; answer {"ok":true,"text":"..."} or
// {"ok":false,"usage":bool,"error":"..."}. A line is at most 64 KiB.
#pragma once

#include <QLocalServer>
#include <QObject>

#include "core/money/result.h"
#include "hardware/bench/bench_devices.h"

namespace kiosk::bench {

// Of a bench that keeps its state in `directory`.
QString socketPath(const QString& directory);

class BenchServer : public QObject {
    Q_OBJECT

public:
    explicit BenchServer(BenchDevices& devices);

    // Errc::Io: the socket cannot be made. Whoever calls holds the directory's lock: a socket that is left
    // over belongs to nobody.
    Status listen();

Q_SIGNALS:
    void quitRequested();

private:
    void onConnection();
    void onReadyRead(QLocalSocket* socket);
    QByteArray answer(const QByteArray& line);

    BenchDevices& m_devices;
    QLocalServer m_server;
};

} // namespace kiosk::bench
