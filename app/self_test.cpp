// SPDX-License-Identifier: Apache-2.0
#include "app/self_test.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>

#include "app/kiosk_application.h"
#include "app/language/pseudo_language.h"
#include "app/self_test_access.h"
#include "app/self_test_scenes.h"

#include <optional>
#include <ostream>

namespace kiosk {
namespace {

class Nobody final : public KioskIntents {
public:
    void startTouched() override { }
    void intend(Fact) override { }
    void phoneSubmitted(QString) override { }
    void codeSubmitted(QString) override { }
    void touched() override { }
};

// What Qt says while the test runs; a warning is a fault.
class Ear {
public:
    Ear() { s_previous = qInstallMessageHandler(hear); }
    ~Ear() { qInstallMessageHandler(s_previous); }
    static QStringList take() { return std::exchange(s_heard, {}); }

private:
    static void hear(QtMsgType type, const QMessageLogContext&, const QString& message)
    {
        if (type != QtDebugMsg && type != QtInfoMsg)
            s_heard << message;
    }
    static inline QtMessageHandler s_previous = nullptr;
    static inline QStringList s_heard;
};

bool isText(const QQuickItem& item) { return item.inherits("QQuickText"); }

QString faultOf(const QQuickItem& text, const QQuickItem& surface)
{
    const QSizeF content(text.property("contentWidth").toReal(), text.property("contentHeight").toReal());
    constexpr double slack = 1.5; // of a rounded letter
    if (text.property("truncated").toBool())
        return "is cut";
    if (content.width() > text.width() + slack)
        return "is wider than its room";
    const QRectF room = text.mapRectToItem(&surface, QRectF(0, 0, text.width(), text.height()));
    if (!surface.boundingRect().adjusted(-slack, -slack, slack, slack).contains(room))
        return "leaves the screen";
    return {};
}

// Every visible text that is not empty.
void findTexts(const QQuickItem& item, QList<const QQuickItem*>& found)
{
    if (!item.isVisible() || item.opacity() == 0)
        return;
    if (isText(item) && !item.property("text").toString().isEmpty())
        found << &item;
    for (const QQuickItem* child : item.childItems())
        findTexts(*child, found);
}

void collectTexts(const QVariant& value, QStringList& texts)
{
    if (value.typeId() == QMetaType::QVariantMap) {
        for (const QVariant& member : value.toMap())
            collectTexts(member, texts);
    } else if (value.canConvert<QVariantList>() && value.typeId() != QMetaType::QString) {
        for (const QVariant& member : value.toList())
            collectTexts(member, texts);
    } else {
        texts << value.toString();
    }
}

// Whatever the view shows and did not get from a translator: names, addresses, amounts.
QSet<QString> dataOf(const KioskView& view)
{
    QStringList texts{QStringLiteral("Athena")};
    const QMetaObject& type = *view.metaObject();
    for (int i = 0; i < type.propertyCount(); ++i)
        collectTexts(type.property(i).read(&view), texts);
    return dataWords(texts);
}

QStringList faultsOf(
    const QQuickItem& item, const QQuickItem& surface, const std::optional<QSet<QString>>& data)
{
    const QString text = item.property("text").toString();
    QStringList faults;
    if (const QString fault = faultOf(item, surface); !fault.isEmpty())
        faults << "\"" + text + "\" " + fault;
    if (const QStringList words = data ? untranslated(text, *data) : QStringList(); !words.isEmpty())
        faults << "\"" + text + "\" never saw a translator: " + words.join(QStringLiteral(", "));
    return faults;
}

struct Walk {
    std::ostream& out;
    int faults = 0;
    int shown = 0;
    QSet<int> screens = {};

    void report(const QString& where, const QStringList& found)
    {
        for (const QString& fault : found)
            out << where.toStdString() << ": " << fault.toStdString() << '\n';
        faults += static_cast<int>(found.size());
    }

    // `pseudo`: every text in the language that nobody speaks, and none without it.
    void through(const KioskConfig::ScreenSection& screen, const KioskViewSettings& settings, bool pseudo)
    {
        Nobody nobody;
        KioskView view(nobody, settings);
        view.setClock(&sceneTime);
        Languages languages;
        PseudoLanguage nobodys;
        if (pseudo)
            QCoreApplication::installTranslator(&nobodys);
        else
            languages.speak(view.language());
        QQmlApplicationEngine engine;
        QQuickWindow* window = loadWindow(engine, view, screen);
        const QString size = QStringLiteral("%1x%2 %3")
                                 .arg(screen.width)
                                 .arg(screen.height)
                                 .arg(pseudo ? QStringLiteral("pseudo") : view.language());
        report(size, Ear::take());
        auto* surface = window ? window->findChild<QQuickItem*>("surface") : nullptr;
        if (surface == nullptr)
            return report(size, {"the window cannot be loaded"});
        view.setPrices(scenePrices());
        for (const Scene& scene : everyScene()) {
            view.setLive(scene.live);
            view.setCameraPicture(scene.camera);
            view.setSnapshot(scene.snapshot);
            settle(*window);
            QStringList found = Ear::take();
            QList<const QQuickItem*> texts;
            findTexts(*surface, texts);
            for (const QQuickItem* text : texts)
                found << faultsOf(*text, *surface, pseudo ? dataOf(view) : std::optional<QSet<QString>>());
            found << padFaults(*window, *surface)
                  << speechFaults(*surface, {view.claimCode(), view.code(), view.phoneNumber()});
            report(size + " " + QString::fromStdString(scene.name), found);
            screens.insert(view.screen());
            ++shown;
        }
    }

    // Text that wraps moves what is below it: layouts take more than one round.
    static void settle(QQuickWindow& window)
    {
        for (int round = 0; round < 4; ++round) {
            QCoreApplication::processEvents();
            window.grabWindow();
        }
    }

    void checkThatNoScreenWasLeftOut()
    {
        const QMetaEnum all = QMetaEnum::fromType<KioskView::Screen>();
        for (int i = 0; i < all.keyCount(); ++i) {
            if (!screens.contains(all.value(i)))
                report("self-test", {QStringLiteral("the screen %1 was never shown").arg(all.key(i))});
        }
    }
};

} // namespace

int runSelfTest(std::ostream& out)
{
    const Ear ear;
    Walk walk{out};
    for (const auto& size : sceneSizes()) {
        for (const QString& language : sceneLanguages())
            walk.through(size, sceneSettings(language), false);
        walk.through(size, sceneSettings(sceneLanguages().constFirst()), true);
    }
    walk.checkThatNoScreenWasLeftOut();
    out << walk.shown << " pictures looked at, " << walk.faults << " faults\n";
    return walk.faults;
}

} // namespace kiosk
