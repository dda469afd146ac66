// SPDX-License-Identifier: Apache-2.0
// athena-frames: moves from screen to screen as a purchase does, and prints each frame of each movement: how
// long its making took and how long after the frame before it was shown, in milliseconds ("-": the first of
// its movement).
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>

#include "app/kiosk_application.h"
#include "app/self_test_scenes.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace kiosk;

namespace {

constexpr int longestMovement = 2'000; // ms
const QStringList path{"idle", "disclosure", "coins", "phone number", "code", "scan", "address", "quote",
    "no bill yet", "completing", "delivered"};

class Nobody final : public KioskIntents {
public:
    void startTouched() override { }
    void intend(Fact) override { }
    void phoneSubmitted(QString) override { }
    void codeSubmitted(QString) override { }
    void touched() override { }
};

// Prints the frames of a window while it is told to.
class Printer : public QObject {
public:
    explicit Printer(QQuickWindow& window)
    {
        m_clock.start();
        connect(
            &window, &QQuickWindow::afterAnimating, this, [this] { m_begun = m_clock.nsecsElapsed(); },
            Qt::DirectConnection);
        connect(
            &window, &QQuickWindow::frameSwapped, this, [this] { print(); }, Qt::DirectConnection);
    }
    void begin()
    {
        m_last = 0;
        m_on = true;
    }
    void end() { m_on = false; }

private:
    void print()
    {
        const qint64 now = m_clock.nsecsElapsed();
        if (!m_on)
            return;
        std::printf("%.3f ", static_cast<double>(now - m_begun) / 1e6);
        if (m_last == 0)
            std::printf("-\n");
        else
            std::printf("%.3f\n", static_cast<double>(now - m_last) / 1e6);
        m_last = now;
    }

    QElapsedTimer m_clock;
    qint64 m_begun = 0;
    qint64 m_last = 0;
    bool m_on = false;
};

// Until the movement is over, or there was none.
void settle(const QObject& change)
{
    QElapsedTimer time;
    time.start();
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    while (change.property("moving").toBool() && time.elapsed() < longestMovement);
}

void walk(KioskView& view, const QObject& change, Printer& printer)
{
    const std::vector<Scene> scenes = everyScene();
    for (const QString& name : path) {
        const auto scene = std::find_if(scenes.begin(), scenes.end(),
            [&](const Scene& one) { return QString::fromStdString(one.name) == name; });
        if (scene == scenes.end())
            continue;
        view.setLive(scene->live);
        printer.begin();
        view.setSnapshot(scene->snapshot);
        settle(change);
        printer.end();
    }
}

} // namespace

int main(int argc, char** argv)
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 10;
    if (argc > 2 || rounds <= 0) {
        std::puts(
            "athena-frames [ROUNDS]: how long each picture of a purchase's changes of screen takes, in ms");
        return argc == 2 && QByteArray(argv[1]) == "--help" ? 0 : 2;
    }
    const QGuiApplication application(argc, argv);
    KioskConfig::ScreenSection screen = sceneSizes().front();
    screen.reducedMotion = false;
    Nobody nobody;
    KioskView view(nobody, sceneSettings("en"));
    view.setClock(&sceneTime);
    QQmlApplicationEngine engine;
    QQuickWindow* window = loadWindow(engine, view, screen);
    const QObject* change = window ? window->findChild<QObject*>("screenChange") : nullptr;
    if (change == nullptr)
        return 1;
    window->resize(screen.width, screen.height);
    view.setPrices(scenePrices());
    Printer printer(*window);
    for (int round = 0; round < rounds; ++round)
        walk(view, *change, printer);
    return 0;
}
