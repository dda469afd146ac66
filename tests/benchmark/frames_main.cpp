// SPDX-License-Identifier: Apache-2.0
// athena-frames: moves from screen to screen as a purchase does, and prints each frame of each movement,
// times in milliseconds: "first MADE SINCE" (since the wish for the screen), "next MADE SINCE" (since the
// frame before); "still" for a change of screen without movement. MADE is laying out and drawing.
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
constexpr int withinAScreen = 250; // ms: the longest that anything on it moves
constexpr qint64 nothingDrawn = 1'000'000; // ns: two frames so near to each other are one
const QStringList path{"disclosure", "coins", "phone number", "code", "scan", "address", "quote",
    "no bill yet", "bills", "completing", "delivered", "idle"};

class Nobody final : public KioskIntents {
public:
    void startTouched() override { }
    void intend(Fact) override { }
    void phoneSubmitted(QString) override { }
    void codeSubmitted(QString) override { }
    void touched() override { }
};

// Prints the first frame of each movement, and the others as long as something moves.
class Printer : public QObject {
public:
    Printer(QQuickWindow& window, const QObject& change)
        : m_change(change)
    {
        m_clock.start();
        window.installEventFilter(this);
        connect(
            &window, &QQuickWindow::frameSwapped, this, [this] { print(); }, Qt::DirectConnection);
    }
    void begin()
    {
        m_within = false;
        m_last = m_clock.nsecsElapsed();
        m_first = true;
        m_on = true;
    }
    void end() { m_on = false; }
    void moveWithin() { m_within = true; } // the screen stays, and something on it moves

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::UpdateRequest)
            m_begun = m_clock.nsecsElapsed();
        return QObject::eventFilter(watched, event);
    }

private:
    void print()
    {
        const qint64 now = m_clock.nsecsElapsed();
        const bool moves = m_within || m_change.property("moving").toBool();
        if (!m_on || (!m_first && (!moves || now - m_last < nothingDrawn)))
            return;
        std::printf("%s %.3f %.3f\n", m_first ? "first" : "next", static_cast<double>(now - m_begun) / 1e6,
            static_cast<double>(now - m_last) / 1e6);
        m_first = false;
        m_last = now;
    }

    const QObject& m_change;
    QElapsedTimer m_clock;
    bool m_within = false;
    qint64 m_begun = 0;
    qint64 m_last = 0;
    bool m_first = true;
    bool m_on = false;
};

// Until the movement is over, and for `least` milliseconds.
void settle(const QObject& change, int least)
{
    QElapsedTimer time;
    time.start();
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    while (
        time.elapsed() < least || (change.property("moving").toBool() && time.elapsed() < longestMovement));
}

void walk(KioskView& view, const QObject& change, Printer& printer)
{
    const std::vector<Scene> scenes = everyScene();
    for (const QString& name : path) {
        const auto scene = std::find_if(scenes.begin(), scenes.end(),
            [&](const Scene& one) { return QString::fromStdString(one.name) == name; });
        if (scene == scenes.end())
            continue;
        const auto before = view.screen();
        view.setLive(scene->live);
        printer.begin();
        view.setSnapshot(scene->snapshot);
        const bool another = view.screen() != before;
        if (!another)
            printer.moveWithin();
        if (another && !change.property("moving").toBool())
            std::puts("still");
        settle(change, another ? 0 : withinAScreen);
        printer.end();
    }
}

} // namespace

int main(int argc, char** argv)
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 10;
    if (argc > 2 || rounds <= 0) {
        std::puts("athena-frames [ROUNDS]: each frame of the movements of a purchase");
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
    settle(*change, withinAScreen);
    Printer printer(*window, *change);
    for (int round = 0; round < rounds; ++round)
        walk(view, *change, printer);
    return 0;
}
