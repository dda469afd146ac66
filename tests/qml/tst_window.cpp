// SPDX-License-Identifier: Apache-2.0
// The real window with the real view and nobody behind it: touches arrive as intents, sheets open and close.
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include "app/view/kiosk_view.h"

#include <memory>

using namespace kiosk;

namespace {

struct Recorder : KioskIntents {
    int starts = 0;
    int touches = 0;
    void startTouched() override { ++starts; }
    void intend(Fact) override { }
    void phoneSubmitted(QString) override { }
    void codeSubmitted(QString) override { }
    void touched() override { ++touches; }
};

KioskViewSettings settings()
{
    KioskViewSettings settings;
    settings.machineId = QStringLiteral("KIOSK-0042");
    settings.supportPhone = QStringLiteral("+1 888 555 0142");
    settings.languages = {QStringLiteral("en"), QStringLiteral("es")};
    settings.demo = true;
    return settings;
}

QQuickItem* shown(QQuickItem* item, const QString& objectName)
{
    if (!item->isVisible())
        return nullptr;
    if (item->objectName() == objectName)
        return item;
    const auto children = item->childItems();
    for (auto* child : children) {
        if (auto* found = shown(child, objectName))
            return found;
    }
    return nullptr;
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private:
    Recorder m_recorder;
    std::unique_ptr<KioskView> m_view;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow* m_window = nullptr;
    QStringList m_warnings;

    QQuickItem* find(const char* objectName) const
    {
        return shown(m_window->contentItem(), QString::fromLatin1(objectName));
    }

    bool touch(const char* objectName)
    {
        auto* item = find(objectName);
        if (!item)
            return false;
        const auto middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
        QTest::mouseClick(m_window, Qt::LeftButton, Qt::NoModifier, middle);
        return true;
    }

private Q_SLOTS:
    void init()
    {
        m_recorder = Recorder{};
        m_warnings.clear();
        m_view = std::make_unique<KioskView>(m_recorder, settings());
        m_view->setSnapshot(std::make_shared<Snapshot>());
        m_engine = std::make_unique<QQmlApplicationEngine>();
        connect(m_engine.get(), &QQmlEngine::warnings, this, [this](const QList<QQmlError>& errors) {
            for (const auto& error : errors)
                m_warnings.append(error.toString());
        });
        m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine->setInitialProperties({{"view", QVariant::fromValue(m_view.get())}, {"pxPerMm", 4.03},
            {"designWidth", 1080}, {"designHeight", 1920}});
        m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Kiosk/Main.qml")));
        m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().value(0));
        QVERIFY2(m_window, qPrintable(m_warnings.join(QLatin1Char('\n'))));
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }

    void cleanup()
    {
        m_engine.reset();
        m_view.reset();
        QCOMPARE(m_warnings, QStringList{});
    }

    void anIdleMachineShowsTheIdleScreen()
    {
        QVERIFY(find("IdleScreen"));
        QVERIFY(!find("InsertScreen"));
        QVERIFY(find("startButton"));
    }

    void aTouchOnStartStartsAndIsNoticed()
    {
        QVERIFY(touch("startButton"));
        QCOMPARE(m_recorder.starts, 1);
        QVERIFY(m_recorder.touches >= 1);
    }

    void aTouchOnNothingIsNoticedToo()
    {
        QTest::mouseClick(m_window, Qt::LeftButton, Qt::NoModifier, QPoint(m_window->width() / 2, 60));
        QCOMPARE(m_recorder.touches, 1);
        QCOMPARE(m_recorder.starts, 0);
    }

    void helpCoversTheScreenAndGoesAway()
    {
        QVERIFY(touch("helpButton"));
        QVERIFY(find("HelpOverlay"));
        touch("startButton"); // below the sheet
        QCOMPARE(m_recorder.starts, 0);
        QVERIFY(touch("closeButton"));
        QVERIFY(!find("HelpOverlay"));
        QVERIFY(touch("startButton"));
        QCOMPARE(m_recorder.starts, 1);
    }

    void aLanguageIsChosenAtOnce()
    {
        QVERIFY(touch("language_es"));
        QCOMPARE(m_view->language(), QStringLiteral("es"));
    }

    void whereverTheScreenStandsTheWholeOfItIsInTheWindow()
    {
        for (const QSize size : {QSize(540, 960), QSize(1000, 700), QSize(300, 900)}) {
            m_window->resize(size);
            QCoreApplication::processEvents();
            auto* surface = find("surface");
            const auto area = surface->mapRectToScene(QRectF(0, 0, surface->width(), surface->height()));
            QVERIFY(QRectF(-1, -1, size.width() + 2, size.height() + 2).contains(area));
            QCOMPARE(qRound(area.center().x()), qRound(size.width() / 2.0));
        }
    }
};

QTEST_MAIN(TestWindow)

#include "tst_window.moc"
