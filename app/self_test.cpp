// SPDX-License-Identifier: Apache-2.0
#include "app/self_test.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>

#include "app/kiosk_application.h"
#include "app/language/language_codes.h"
#include "app/language/pseudo_language.h"
#include "app/self_test_access.h"
#include "app/self_test_layout.h"
#include "app/self_test_modes.h"
#include "app/self_test_scenes.h"
#include "app/theme/tokens.h"
#include "qml/paged_area.h"

#include <algorithm>
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

// Every visible text that is not empty, on every page.
void findTexts(const QQuickItem& item, QStringList& found)
{
    if (!item.isVisible() || item.opacity() == 0)
        return;
    if (item.inherits("QQuickText") && !item.property("text").toString().isEmpty())
        found << item.property("text").toString();
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

QStringList wordFaults(const QQuickItem& surface, const KioskView& view)
{
    const QSet<QString> data = dataOf(view);
    QStringList texts;
    findTexts(surface, texts);
    QStringList faults;
    for (const QString& text : texts) {
        if (const QStringList words = untranslated(text, data); !words.isEmpty())
            faults << "\"" + text + "\" never saw a translator: " + words.join(QStringLiteral(", "));
    }
    return faults;
}

void polish(QQuickItem& item)
{
    item.ensurePolished();
    for (QQuickItem* child : item.childItems())
        polish(*child);
}

const QString pseudo = QStringLiteral("pseudo");

// The kiosk at one size in one look, in which languages and modes change while a purchase is on the screen.
class Stand {
public:
    Stand(const KioskConfig::ScreenSection& screen, const SceneMode& look)
        : m_screen(screen)
        , m_view(m_nobody, settingsFor(look))
    {
        m_view.setClock(&sceneTime);
        m_view.setTranslator([this](const QString& code) {
            m_languages.speak(code);
            m_engine.retranslate();
        });
        m_languages.speak(m_view.language());
        m_window = loadWindow(m_engine, m_view, screen, sceneTheme(look));
        if (m_window == nullptr)
            return;
        m_window->resize(
            screen.width, screen.height); // a pixel for a pixel, whatever this computer's screen is
        m_surface = m_window->findChild<QQuickItem*>(QStringLiteral("surface"));
        m_view.setPrices(scenePrices());
    }
    ~Stand() { speakPseudo(false); }

    [[nodiscard]] bool isGood() const { return m_surface != nullptr; }
    [[nodiscard]] KioskView& view() { return m_view; }

    void show(const Scene& scene, const QString& sheet)
    {
        m_view.setLive(scene.live);
        m_view.setCameraPicture(scene.camera);
        m_view.setSnapshot(scene.snapshot);
        m_surface->findChild<QQuickItem*>(QStringLiteral("overlays"))->setProperty("sheet", sheet);
    }

    // Faults of the scene that is shown. `pages` grows by the pages that were looked at.
    QStringList look(const QString& language, const SceneMode& mode, int& pages)
    {
        speakPseudo(language == pseudo);
        m_view.chooseLanguage(language == pseudo ? QStringLiteral("en") : language);
        m_engine.retranslate();
        mode.set(*m_view.modes());
        settle();
        QStringList faults;
        const bool usual = mode.textPercent == 100 && !mode.lowReach;
        if (usual && !mode.highContrast && !mode.secondBrand)
            faults << padFaults(*m_window, *m_surface)
                   << speechFaults(*m_surface, {m_view.claimCode(), m_view.code(), m_view.phoneNumber()});
        if (language == pseudo)
            faults << wordFaults(*m_surface, m_view);
        const int count = pageCount();
        if (usual && count > 1 && language != pseudo)
            faults << QStringLiteral("does not fit on one page");
        for (int page = 0; page < count; ++page) {
            turnTo(page);
            faults << lookAtPage(mode);
            ++pages;
        }
        turnTo(0);
        return Ear::take() + faults;
    }

private:
    static KioskViewSettings settingsFor(const SceneMode& look)
    {
        KioskViewSettings settings = sceneSettings(QStringLiteral("en"));
        settings.themeTexts = sceneTheme(look).texts;
        return settings;
    }

    void speakPseudo(bool on)
    {
        if (on != m_speaksPseudo && on)
            QCoreApplication::installTranslator(&m_pseudo);
        else if (on != m_speaksPseudo)
            QCoreApplication::removeTranslator(&m_pseudo);
        m_speaksPseudo = on;
    }

    // Text that wraps moves what is below it: layouts take more than one round.
    void settle()
    {
        for (int round = 0; round < 5; ++round) {
            QCoreApplication::processEvents();
            polish(*m_surface);
        }
    }

    [[nodiscard]] QList<PagedArea*> areas() const
    {
        QList<PagedArea*> seen;
        for (PagedArea* area : m_surface->findChildren<PagedArea*>()) {
            if (area->isVisible())
                seen << area;
        }
        return seen;
    }

    [[nodiscard]] int pageCount() const
    {
        int count = 1;
        for (const PagedArea* area : areas())
            count = std::max(count, area->pages());
        return count;
    }

    void turnTo(int page)
    {
        for (PagedArea* area : areas()) {
            if (area->pages() > 1)
                turnPage(*area, page);
        }
        settle();
    }

    QStringList lookAtPage(const SceneMode& mode)
    {
        LayoutRules rules;
        rules.pxPerMm = m_screen.pxPerMm;
        rules.textScale = mode.textPercent / 100.0;
        rules.portrait = m_screen.width < m_screen.height;
        rules.lowReach = mode.lowReach;
        rules.contrast = mode.highContrast ? theme::highContrastText : theme::textContrast;
        return layoutFaults(*m_surface, m_window->grabWindow(), rules);
    }

    KioskConfig::ScreenSection m_screen;
    Nobody m_nobody;
    KioskView m_view;
    Languages m_languages;
    PseudoLanguage m_pseudo;
    bool m_speaksPseudo = false;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
    QQuickItem* m_surface = nullptr;
};

struct Stop {
    const Scene& scene;
    QString sheet; // over it
};

// Each scene, and each sheet over a purchase that has money in it.
std::vector<Stop> stopsOf(const std::vector<Scene>& scenes)
{
    std::vector<Stop> stops;
    for (const Scene& scene : scenes)
        stops.push_back({scene, {}});
    const auto bills =
        std::find_if(scenes.begin(), scenes.end(), [](const Scene& scene) { return scene.name == "bills"; });
    for (const char* sheet : {"language", "help", "scam", "access"})
        stops.push_back({*bills, QLatin1String(sheet)});
    return stops;
}

// What is looked at in each scene: everything, or so much that every screen comes in every mode, and in the
// usual one in every language; each mode and language in every size.
bool isLookedAt(bool everything, std::size_t scene, std::size_t size, std::size_t mode, std::size_t language)
{
    const std::size_t languages = languageCodes.size() + 1; // with the one that nobody speaks
    const bool isPseudo = language + 1 == languages;
    if (everything)
        return true;
    if (mode == 0)
        return isPseudo || size == 0 || (scene + language) % 6 == size;
    return (scene + mode) % 3 == size && (scene + mode + size) % languages == language;
}

struct Walk {
    std::ostream& out;
    bool everything = false;
    int faults = 0;
    int shown = 0;
    QSet<int> screens = {};

    void report(const QString& where, const QStringList& found)
    {
        for (const QString& fault : found)
            out << where.toStdString() << ": " << fault.toStdString() << '\n';
        faults += static_cast<int>(found.size());
    }

    void through(std::size_t size, bool secondBrand)
    {
        const auto screen = sceneSizes()[size];
        const std::vector<SceneMode> modes = everything ? everySceneMode() : sceneModes();
        SceneMode look;
        look.secondBrand = secondBrand;
        Stand stand(screen, look);
        const QString name = QStringLiteral("%1x%2").arg(screen.width).arg(screen.height);
        report(name, Ear::take());
        if (!stand.isGood())
            return report(name, {"the window cannot be loaded"});
        const QStringList languages = sceneLanguages() << pseudo;
        const std::vector<Scene> scenes = everyScene();
        const std::vector<Stop> stops = stopsOf(scenes);
        for (std::size_t scene = 0; scene < stops.size(); ++scene) {
            stand.show(stops[scene].scene, stops[scene].sheet);
            screens.insert(stand.view().screen());
            for (std::size_t mode = 0; mode < modes.size(); ++mode) {
                for (qsizetype language = 0; language < languages.size(); ++language) {
                    if (modes[mode].secondBrand != secondBrand
                        || !isLookedAt(everything, scene, size, mode, static_cast<std::size_t>(language)))
                        continue;
                    const QStringList found = stand.look(languages[language], modes[mode], shown);
                    report(QStringList{name, languages[language], modes[mode].name,
                               QString::fromStdString(stops[scene].scene.name), stops[scene].sheet}
                               .join(QLatin1Char(' ')),
                        found);
                }
            }
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

int runSelfTest(std::ostream& out, bool everything)
{
    const Ear ear;
    Walk walk{out, everything};
    for (std::size_t size = 0; size < sceneSizes().size(); ++size) {
        walk.through(size, false);
        walk.through(size, true);
    }
    walk.checkThatNoScreenWasLeftOut();
    out << walk.shown << " pictures looked at, " << walk.faults << " faults\n";
    return walk.faults;
}

} // namespace kiosk
