// SPDX-License-Identifier: Apache-2.0
// The real window with the real view and nobody behind it: touches arrive as intents, sheets open and close.
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "app/speech/narrator.h"
#include "app/view/kiosk_view.h"
#include "qml/utterance.h"

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

// A warning and a question, as the law of a place may ask for them.
std::shared_ptr<const place::Profile> law()
{
    auto profile = std::make_shared<place::Profile>();
    profile->pages = {{place::Page::Kind::Warning, 0, true, {{"en", "Never send money to a stranger."}}},
        {place::Page::Kind::Question, 0, true, {{"en", "Is someone on the phone with you?"}}}};
    return profile;
}

KioskViewSettings settings()
{
    KioskViewSettings settings;
    settings.machineId = QStringLiteral("KIOSK-0042");
    settings.supportPhone = QStringLiteral("+1 888 555 0142");
    settings.languages = {QStringLiteral("en"), QStringLiteral("es")};
    settings.phoneCountries = {QStringLiteral("US"), QStringLiteral("MX")};
    settings.demo = true;
    settings.profile = law();
    return settings;
}

std::shared_ptr<const Snapshot> choosingACoin()
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->machine.current = Purchase{"p-1", "00", 0, ChoosingCoin{}, {}, {}};
    return snapshot;
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
    QTemporaryDir m_folder;

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

    void key(char character) { QTest::keyClick(m_window, character); }

    QString focused() const
    {
        const auto* control = find("pad")->property("control").value<QQuickItem*>();
        return control ? control->objectName() : QString();
    }

    bool ringIsShown() const { return find("focusRing") != nullptr; }

    // The digits of each sentence that speech says of the screen.
    QStringList saidInDigits() const
    {
        static const QRegularExpression others(QStringLiteral("\\D"));
        return utteranceOf(*find("surface")).replaceInStrings(others, {});
    }

    // Past the half second in which two presses are one.
    void letPress() { find("pad")->setProperty("pressGuard", 0); }

    void showPhone()
    {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->machine.current = Purchase{};
        snapshot->machine.current->stage = SigningIn{};
        m_view->setSnapshot(std::move(snapshot));
        QTRY_VERIFY(find("PhoneScreen"));
    }

    void showPageOfTheLaw(std::size_t page)
    {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->machine.current = Purchase{};
        snapshot->machine.current->stage = Disclosure{page, false};
        m_view->setSnapshot(std::move(snapshot));
        QTRY_VERIFY(find("PlacePageScreen"));
    }

    // A voice that writes down what it is given.
    QString writingVoice()
    {
        QFile file(m_folder.filePath("voice"));
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\ncat >> " + m_folder.filePath("said").toUtf8() + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

    [[nodiscard]] QString said() const
    {
        QFile file(m_folder.filePath("said"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
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

    void theCameraIsSeenFromItsFirstPictureOn()
    {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->machine.current = Purchase{};
        snapshot->machine.current->stage = EnteringAddress{};
        m_view->setSnapshot(std::move(snapshot));
        QTRY_VERIFY(find("ScanScreen"));
        m_window->grabWindow(); // without a camera
        QImage picture(64, 64, QImage::Format_RGB32);
        picture.fill(Qt::green);
        m_view->setCameraPicture(picture);
        QTRY_VERIFY(find("cameraPicture"));
        const QQuickItem* seen = find("cameraPicture");
        const auto middle = seen->mapToScene(QPointF(seen->width() / 2, seen->height() / 2)).toPoint();
        QTRY_COMPARE(m_window->grabWindow().pixelColor(middle), QColor(Qt::green));
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

    void theCountriesOpenAndCloseByPadAndTouch()
    {
        showPhone();
        letPress();
        for (int presses = 0; focused() != QLatin1String("countryButton") && presses < 12; ++presses)
            QTest::keyClick(m_window, Qt::Key_Tab);
        key('#');
        QVERIFY(find("CountryOverlay"));
        QTRY_COMPARE(focused(), QStringLiteral("country_US"));
        key('*');
        QVERIFY(!find("CountryOverlay"));
        QCOMPARE(m_view->countryCode(), QStringLiteral("US"));
        QVERIFY(find("PhoneScreen"));
        QVERIFY(touch("countryButton"));
        QVERIFY(touch("closeButton"));
        QVERIFY(!find("CountryOverlay"));
        QVERIFY(touch("countryButton"));
        QVERIFY(touch("country_MX"));
        QVERIFY(!find("CountryOverlay"));
        QCOMPARE(m_view->countryCode(), QStringLiteral("MX"));
    }

    void aChangeOfScreenMovesAndComesToRest()
    {
        const auto* change = find("screenChange");
        QVERIFY(change && !change->property("moving").toBool());
        m_view->setSnapshot(choosingACoin());
        QVERIFY(change->property("moving").toBool());
        QVERIFY(find("CoinScreen")); // there from the first frame on, and takes touches
        QTRY_VERIFY(!change->property("moving").toBool());
        QCOMPARE(change->property("shift").toReal(), 0.0);
    }

    void nothingMovesWithReducedMotion()
    {
        m_window->setProperty("reducedMotion", true);
        const auto* change = find("screenChange");
        m_view->setSnapshot(choosingACoin());
        QVERIFY(!change->property("moving").toBool());
        QVERIFY(find("CoinScreen"));
        QCOMPARE(change->property("shift").toReal(), 0.0);
    }

    void aLanguageIsChosenAtOnce()
    {
        QVERIFY(touch("language_es"));
        QCOMPARE(m_view->language(), QStringLiteral("es"));
    }

    void thePadsFirstKeyOnlyShowsWhereTheFocusIs()
    {
        QVERIFY(!ringIsShown());
        letPress();
        key('#');
        QCOMPARE(focused(), QStringLiteral("startButton"));
        QTRY_VERIFY(ringIsShown());
        QCOMPARE(m_recorder.starts, 0);
        QCOMPARE(m_recorder.touches, 1); // a key counts as a touch
        key('#');
        QCOMPARE(m_recorder.starts, 1);
    }

    void aTouchPutsThePadDown()
    {
        key('8');
        QTRY_VERIFY(ringIsShown());
        QVERIFY(touch("startButton"));
        QTRY_VERIFY(!ringIsShown());
    }

    void eightAndSixGoOnTwoAndFourGoBack()
    {
        for (const char c : {'8', '8', '6'})
            key(c);
        QCOMPARE(focused(), QStringLiteral("language_es"));
        key('2');
        QCOMPARE(focused(), QStringLiteral("language_en"));
        key('4');
        QCOMPARE(focused(), QStringLiteral("startButton"));
        key('2'); // round the other way
        QCOMPARE(focused(), QStringLiteral("helpButton"));
    }

    void aHeldKeyAndASecondPressRightAfterCountOnce()
    {
        key('8');
        letPress();
        QKeyEvent again(QEvent::KeyPress, Qt::Key_NumberSign, Qt::NoModifier, QStringLiteral("#"), true);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::sendEvent(m_window, &again);
        QCOMPARE(m_recorder.starts, 0);
        key('#');
        QCOMPARE(m_recorder.starts, 1);
        find("pad")->setProperty("pressGuard", 60'000);
        key('#');
        key('5');
        QCOMPARE(m_recorder.starts, 1);
    }

    void aSheetKeepsTheFocusAndGivesItBack()
    {
        key('8');
        letPress();
        key('2');
        QCOMPARE(focused(), QStringLiteral("helpButton"));
        key('#');
        QVERIFY(find("HelpOverlay"));
        QTRY_COMPARE(focused(), QStringLiteral("closeButton"));
        for (int i = 0; i < 6; ++i) {
            key('8');
            QVERIFY(find("HelpOverlay")->findChild<QQuickItem*>(focused()) != nullptr);
        }
        key('*');
        QVERIFY(!find("HelpOverlay"));
        QTRY_COMPARE(focused(), QStringLiteral("helpButton"));
        QCOMPARE(m_recorder.starts, 0);
    }

    void digitsTypeAStarErasesAndThenGoesBack()
    {
        showPhone();
        letPress();
        key('3'); // the very first key counts
        key('0');
        key('5');
        QCOMPARE(m_view->phoneNumber(), QStringLiteral("(305"));
        key('*');
        QCOMPARE(m_view->phoneNumber().count(QLatin1Char('5')), 0);
        key('#');
        QCOMPARE(focused(), QStringLiteral("primaryButton"));
        key('2');
        QCOMPARE(focused(), QStringLiteral("backButton")); // digits move again
        QVERIFY(m_view->phoneNumber().contains(QLatin1String("30")));
    }

    void ofATypedNumberNoDigitIsSaidAndOfItsExampleNone()
    {
        showPhone();
        letPress();
        const QString number = QStringLiteral("3055550199");
        QVERIFY(!saidInDigits().contains(QStringLiteral("3055550142"))); // the example
        for (int typed = 1; typed <= number.size(); ++typed) {
            key(number.at(typed - 1).toLatin1());
            for (const QString& digits : saidInDigits())
                QVERIFY2(!digits.contains(number.left(typed)), qPrintable(digits));
        }
    }

    void aQuestionAfterAWarningIsSaidWithItsAnswersAndTheFocusBeginsAnew()
    {
        Speaker speaker({writingVoice()});
        Narrator narrator(*m_window, *m_view, speaker);
        narrator.setOn(true);
        showPageOfTheLaw(0);
        QTRY_VERIFY(said().contains(QStringLiteral("Never send money to a stranger.")));
        letPress();
        key('5');
        QCOMPARE(focused(), QStringLiteral("primaryButton"));
        showPageOfTheLaw(1);
        QTRY_COMPARE(focused(), QStringLiteral("backButton")); // the first of two answers
        QTRY_VERIFY(said().contains(QStringLiteral("Is someone on the phone with you?")));
        QTRY_VERIFY(said().contains(QStringLiteral("\nYes.\nNo.\n")));
        narrator.setOn(false);
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
