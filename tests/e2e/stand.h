// SPDX-License-Identifier: Apache-2.0
// A whole kiosk on a table: back end, device bench and kiosk (or the robot that touches its screens) as
// processes of their own, over real HTTPS and real pseudo-terminals, with everything they keep in one folder.
#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include "core/money/result.h"

#include <functional>
#include <memory>

namespace kiosk::e2e {

struct StandSettings {
    QString programs; // the build folder: app/athena-kiosk, server-stub/athena-stub …
    QString folder; // what the programs keep
    int deliveryDelay = 2; // seconds
    QString country = "US";
    QString currency = "USD";
    double benchSpeed = 1.0; // 10: a bill moves ten times as fast as in life
    int width = 1080;
    int height = 1920;
    double pxPerMm = 4.03;
    bool window = false; // real windows instead of off screen
    QStringList languages = {"en", "es"};
    QStringList robotArguments = {}; // beside the configuration
    int publicPort = 0; // where the kiosk finds the back end, when something stands between them
    std::function<void(int port)> onStub = {}; // where the back end listens, each time that it starts
    bool scanner = true;
    bool camera = false; // what it sees is camera.png, once it is there
    QString speechCommand = "espeak-ng"; // what speaks
    bool place = false; // under the law of a made-up place, signed by an operator's key
    bool card = false; // with a card terminal: customers may choose how to pay
    QByteArray moreAuthorities = {}; // PEM, believed by the kiosk beside the back end's own
};

// Empty where there is no such file.
QByteArray contentOf(const QString& path);

class Stand {
public:
    explicit Stand(StandSettings settings);
    ~Stand(); // ends every program that it started

    Stand(const Stand&) = delete;
    Stand& operator=(const Stand&) = delete;

    // Stub, bench, configuration, registration; all of it kept for the next start in the same folder.
    Status prepare();
    Status startStub();
    Status startBench();
    // The shipped program, for people to touch.
    Status startKiosk();
    // The same screens under the robot.
    Status startRobot();
    void stop(QProcess& process);
    void kill(QProcess& process); // SIGKILL: a power cut

    // `athena-stub ctl …` and `athena-bench …`: what they print, as JSON where it is.
    Result<QJsonDocument> ctl(const QStringList& arguments);
    Result<QString> bench(const QStringList& arguments);
    Result<QJsonObject> benchState();
    // Offers a bill until the validator draws it in, as a patient customer does; the last refusal if it never
    // does.
    Status insertBill(const QString& value, int milliseconds = 10'000);
    // One command to the robot; its answer, or the error that it told.
    Result<QJsonObject> robot(const QString& command);

    [[nodiscard]] QProcess& stubProcess() { return *m_stub; }
    [[nodiscard]] QProcess& benchProcess() { return *m_bench; }
    [[nodiscard]] QProcess& kioskProcess() { return *m_kiosk; }
    [[nodiscard]] const StandSettings& settings() const { return m_settings; }
    [[nodiscard]] QString path(const QString& name) const { return QDir(m_settings.folder).filePath(name); }
    [[nodiscard]] QString program(const QString& name) const;
    [[nodiscard]] QString configFile() const { return path("kiosk.toml"); }
    // The newest text message's six digits for a number, once a message newer than `after` is there.
    Result<QString> codeFor(const QString& phone);

private:
    Status start(QProcess& process, const QString& name, const QStringList& arguments);
    Status waitFor(QProcess& process, const std::function<bool()>& ready, const QString& what);
    Status writeConfig();
    Result<QString> authorities(const QString& ofStub);
    Status enrol();

    StandSettings m_settings;
    int m_stubPort = 0; // 0: any, and then always the same: the kiosk's configuration names it
    std::unique_ptr<QProcess> m_stub;
    std::unique_ptr<QProcess> m_bench;
    std::unique_ptr<QProcess> m_kiosk;
};

// Runs a program to its end; standard output on success.
Result<QString> runProgram(const QString& program, const QStringList& arguments, int milliseconds = 30'000);

} // namespace kiosk::e2e
