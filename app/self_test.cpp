// SPDX-License-Identifier: Apache-2.0
#include "app/self_test.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
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
#include "app/self_test_rest.h"
#include "app/self_test_scenes.h"
#include "app/theme/tokens.h"
#include "qml/paged_area.h"

#include <algorithm>
#include <functional>
#include <ostream>
#include <utility>

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
        // Qt puts a column that has not come to rest after two rounds off to the next picture; what is looked
        // at here has come to rest.
        const bool putOff = message.contains(QLatin1String("Polish loop detected"));
        if (type != QtDebugMsg && type != QtInfoMsg && !putOff)
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

// Pictures are drawn when they are asked for: one for each round in which a screen comes to rest would take a
// fifth of the test's time.
class NoPictures final : public QObject {
protected:
    bool eventFilter(QObject*, QEvent* event) override { return event->type() == QEvent::UpdateRequest; }
};

const QString pseudo = QStringLiteral("pseudo");

// What is looked at beside words and places.
struct Depth {
    bool access = false; // pad and speech
    bool colours = false; // of a picture, which takes time
};

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
        m_window->installEventFilter(&m_noPictures);
        m_window->resize(
            screen.width, screen.height); // a pixel for a pixel, whatever this computer's screen is
        m_surface = m_window->findChild<QQuickItem*>(QStringLiteral("surface"));
        m_view.setPrices(scenePrices());
    }
    ~Stand() { speakPseudo(false); }

    [[nodiscard]] bool isGood() const { return m_surface != nullptr; }
    [[nodiscard]] const KioskView& view() const { return m_view; }

    void show(const Scene& scene, const QString& language, const SceneMode& mode)
    {
        m_view.touched(); // somebody stands there: an idle machine does not begin anew meanwhile
        showScene(scene, m_view, *m_window);
        m_view.chooseLanguage(language == pseudo ? QStringLiteral("en") : language);
        speakPseudo(language == pseudo); // above the words and plurals of English
        mode.set(*m_view.modes());
        settle();
        turnTo(0); // whatever was shown before, or called for a page of its own
    }

    // The sheets, each by its name, and whether it is there now.
    [[nodiscard]] QHash<QString, bool> sheets() const
    {
        QHash<QString, bool> found;
        const auto* overlays = m_surface->findChild<QQuickItem*>(QStringLiteral("overlays"));
        for (const QQuickItem* item : overlays->childItems()) {
            if (item->property("modal").toBool())
                found.insert(item->objectName(), item->isVisible());
        }
        return found;
    }

    // Faults of what is shown. `pages` grows by the pages that were looked at.
    QStringList look(const SceneMode& mode, Depth depth, int& pages)
    {
        QStringList faults;
        if (pageCount() > 1)
            settle(); // what misses a page by little makes room for itself, a round later
        if (depth.access)
            faults << padFaults(*m_window, *m_surface)
                   << speechFaults(*m_surface, {m_view.claimCode(), m_view.code(), m_view.phoneNumber()});
        if (m_speaksPseudo)
            faults << wordFaults(*m_surface, m_view);
        const int count = pageCount();
        if (mode.textPercent == 100 && !mode.lowReach && !m_speaksPseudo)
            faults << turnedFaults();
        for (int page = 0; page < count; ++page) {
            if (page > 0)
                turnTo(page);
            faults << lookAtPage(mode, depth.colours);
            if (!faults.isEmpty() && m_save)
                m_save(m_window->grabWindow(), page);
            ++pages;
        }
        if (count > 1)
            turnTo(0);
        return Ear::take() + std::exchange(m_restless, {}) + faults;
    }

    // Is given each page from the first fault on.
    void onFault(std::function<void(const QImage&, int page)> save) { m_save = std::move(save); }

private:
    static KioskViewSettings settingsFor(const SceneMode& look)
    {
        KioskViewSettings settings = sceneSettings(QStringLiteral("en"));
        settings.themeTexts = sceneTheme(look).texts;
        return settings;
    }

    void speakPseudo(bool on)
    {
        if (on == m_speaksPseudo)
            return;
        m_speaksPseudo = on;
        if (on)
            QCoreApplication::installTranslator(&m_pseudo);
        else
            QCoreApplication::removeTranslator(&m_pseudo);
        m_engine.retranslate();
    }

    void settle() { m_restless << restFaults(*m_surface); }

    [[nodiscard]] QList<PagedArea*> areas() const
    {
        QList<PagedArea*> seen;
        for (PagedArea* area : m_surface->findChildren<PagedArea*>()) {
            if (area->isVisible())
                seen << area;
        }
        return seen;
    }

    // Letters of the usual size need no second page.
    [[nodiscard]] QStringList turnedFaults() const
    {
        QStringList faults;
        for (const PagedArea* area : areas()) {
            if (area->pages() > 1)
                faults << QStringLiteral("needs a second page: %1 pixels in room for %2")
                              .arg(area->needed(), 0, 'f', 0)
                              .arg(area->room(), 0, 'f', 0);
        }
        return faults;
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
        bool turned = false;
        for (PagedArea* area : areas())
            turned |= area->pages() > 1 && turnPage(*area, page);
        if (turned)
            settle();
    }

    QStringList lookAtPage(const SceneMode& mode, bool colours)
    {
        LayoutRules rules;
        rules.pxPerMm = m_screen.pxPerMm;
        rules.textScale = mode.textPercent / 100.0;
        rules.portrait = m_screen.width < m_screen.height;
        rules.lowReach = mode.lowReach;
        rules.contrast = mode.highContrast ? theme::highContrastText : theme::textContrast;
        return layoutFaults(*m_surface, colours ? m_window->grabWindow() : QImage(), rules);
    }

    KioskConfig::ScreenSection m_screen;
    Nobody m_nobody;
    KioskView m_view;
    Languages m_languages;
    PseudoLanguage m_pseudo;
    bool m_speaksPseudo = false;
    QStringList m_restless; // what moved when it was to be looked at
    std::function<void(const QImage&, int page)> m_save;
    NoPictures m_noPictures;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
    QQuickItem* m_surface = nullptr;
};

// What a walk goes through, by the numbers of each.
struct Place {
    std::size_t scene = 0;
    std::size_t size = 0;
    std::size_t mode = 0;
    std::size_t language = 0;
};

// Words that are made longer show what has no room at the usual size; larger letters are not for them.
bool speaksTo(const QString& language, const SceneMode& mode)
{
    return language != pseudo || mode.textPercent == 100;
}

// Everything, or so much that every screen comes in every language and size as it usually is, and in every
// mode: portrait, where that moves what is touched, and each of the sizes and languages in turn.
bool isLookedAt(const Place& place, const SceneMode& mode)
{
    const std::size_t languages =
        languageCodes.size() + (speaksTo(pseudo, mode) ? 1 : 0); // with the one that nobody speaks
    if (place.mode == 0)
        return true;
    const std::size_t turn = place.scene + place.mode;
    return (mode.lowReach ? 0 : turn % 3) == place.size && turn % languages == place.language;
}

struct Walk {
    std::ostream& out;
    const SelfTestWishes& wishes;
    std::vector<Scene> scenes = everyScene();
    std::vector<SceneMode> modes = wishes.everything ? everySceneMode() : sceneModes();
    QStringList languages = sceneLanguages() << pseudo;
    int faults = 0;
    int shown = 0;
    QSet<int> screens = {};
    QHash<QString, bool> sheets = {}; // each by its name, and whether it was shown

    void report(const QString& where, const QStringList& found)
    {
        for (const QString& fault : found)
            out << where.toStdString() << ": " << fault.toStdString() << '\n';
        faults += static_cast<int>(found.size());
    }

    void through(std::size_t size, bool secondBrand)
    {
        SceneMode look;
        look.secondBrand = secondBrand;
        const auto screen = sceneSizes()[size];
        Stand stand(screen, look);
        const QString name = QStringLiteral("%1x%2").arg(screen.width).arg(screen.height);
        report(name, Ear::take());
        if (!stand.isGood())
            return report(name, {"the window cannot be loaded"});
        Place place;
        place.size = size;
        for (place.mode = 0; place.mode < modes.size(); ++place.mode) {
            if (modes[place.mode].secondBrand != secondBrand)
                continue;
            // A language for all scenes: to change it takes longer than to change the scene.
            for (place.language = 0; place.language < languageCodes.size() + 1; ++place.language)
                for (place.scene = 0; place.scene < scenes.size(); ++place.scene)
                    lookAt(stand, name, place);
        }
    }

    void lookAt(Stand& stand, const QString& size, const Place& place)
    {
        const SceneMode& mode = modes[place.mode];
        const QString& language = languages[static_cast<qsizetype>(place.language)];
        const Scene& scene = scenes[place.scene];
        const QString where =
            QStringList{size, language, mode.name, QString::fromStdString(scene.name)}.join(QLatin1Char(' '));
        const bool looked = speaksTo(language, mode) && (wishes.everything || isLookedAt(place, mode));
        if (!looked || (!wishes.only.pattern().isEmpty() && !wishes.only.match(where).hasMatch()))
            return;
        stand.show(scene, language, mode);
        remember(stand);
        if (!wishes.folder.isEmpty())
            stand.onFault([&](const QImage& picture, int page) { save(picture, where, place.scene, page); });
        report(where, stand.look(mode, depthOf(place, mode), shown));
    }

    void remember(const Stand& stand)
    {
        screens.insert(stand.view().screen());
        const QHash<QString, bool> now = stand.sheets();
        for (auto sheet = now.cbegin(); sheet != now.cend(); ++sheet)
            sheets[sheet.key()] |= sheet.value();
    }

    // Colours are the same in every language, and the pad goes the same way in every mode that moves nothing.
    [[nodiscard]] Depth depthOf(const Place& place, const SceneMode& mode) const
    {
        const bool coloured = mode.textPercent == 100 && !mode.lowReach;
        return {
            place.mode == 0, coloured && (place.mode == 0 || wishes.everything ? place.language == 0 : true)};
    }

    void save(const QImage& picture, const QString& where, std::size_t scene, int page) const
    {
        const QString file = QStringLiteral("%1 %2 %3.png").arg(where).arg(scene).arg(page + 1);
        picture.save(QDir(wishes.folder).filePath(QString(file).replace(u' ', u'_')));
    }

    void checkThatNoScreenWasLeftOut()
    {
        const QMetaEnum all = QMetaEnum::fromType<KioskView::Screen>();
        for (int i = 0; i < all.keyCount(); ++i) {
            if (!screens.contains(all.value(i)))
                report("self-test", {QStringLiteral("the screen %1 was never shown").arg(all.key(i))});
        }
        for (const QString& sheet : sheets.keys(false))
            report("self-test", {QStringLiteral("the sheet %1 was never shown").arg(sheet)});
    }
};

} // namespace

int runSelfTest(std::ostream& out, const SelfTestWishes& wishes)
{
    const Ear ear;
    Walk walk{out, wishes};
    for (std::size_t size = 0; size < sceneSizes().size(); ++size) {
        walk.through(size, false);
        walk.through(size, true);
    }
    if (wishes.only.pattern().isEmpty())
        walk.checkThatNoScreenWasLeftOut();
    if (walk.shown == 0) {
        out << "no place is called so\n";
        return 1;
    }
    out << walk.shown << " pictures looked at, " << walk.faults << " faults\n";
    return walk.faults;
}

} // namespace kiosk
