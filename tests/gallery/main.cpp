// SPDX-License-Identifier: Apache-2.0
// Draws every situation of the self-test into a folder of PNGs, and a page that shows them side by side.
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTextStream>

#include "app/kiosk_application.h"
#include "app/language/languages.h"
#include "app/self_test_modes.h"
#include "app/self_test_rest.h"
#include "app/self_test_scenes.h"
#include "app/theme/theme_file.h"
#include "qml/paged_area.h"
#include "tests/gallery/page.h"

#include <algorithm>
#include <cstdlib>

using namespace kiosk;

namespace {

class Nobody final : public KioskIntents {
public:
    void startTouched() override { }
    void intend(Fact) override { }
    void phoneSubmitted(QString) override { }
    void codeSubmitted(QString) override { }
    void touched() override { }
};

struct Wanted {
    QDir folder;
    QStringList languages; // empty: all
    QStringList sizes; // "1080x1920"; empty: all
    QString scene; // part of a name
    std::vector<SceneMode> modes;
    theme::Theme theme; // of the modes that are not the second brand
};

QString sizeName(const KioskConfig::ScreenSection& screen)
{
    return QStringLiteral("%1x%2").arg(screen.width).arg(screen.height);
}

// As it stays; how many pages there are shows only then.
QImage settled(QQuickWindow& window)
{
    restFaults(*window.contentItem());
    return window.grabWindow();
}

int pageCount(const QList<PagedArea*>& areas)
{
    int count = 1;
    for (const PagedArea* area : areas)
        count = area->isVisible() ? std::max(count, area->pages()) : count;
    return count;
}

// A picture of each page.
Status drawPages(const Wanted& wanted, QQuickWindow& window, Picture picture, Gallery& gallery)
{
    settled(window);
    const QList<PagedArea*> areas = window.contentItem()->findChildren<PagedArea*>();
    const QString name = picture.file;
    const QString scene = picture.scene;
    const int count = pageCount(areas);
    for (int page = 0; page < count; ++page) {
        for (PagedArea* area : areas) {
            if (area->isVisible() && area->pages() > 1)
                turnPage(*area, page);
        }
        picture.file = page == 0 ? name + QStringLiteral(".png")
                                 : QStringLiteral("%1_page%2.png").arg(name).arg(page + 1);
        picture.scene = page == 0 ? scene : QStringLiteral("%1, page %2").arg(scene).arg(page + 1);
        if (!settled(window).save(wanted.folder.filePath(picture.file)))
            return Error{Errc::Io, picture.file.toStdString() + ": cannot be written"};
        gallery.push_back(picture);
    }
    return Done{};
}

Status draw(const Wanted& wanted, const KioskConfig::ScreenSection& screen, const QString& language,
    const SceneMode& mode, Gallery& gallery)
{
    Nobody nobody;
    const theme::Theme theme = mode.secondBrand ? sceneTheme(mode) : wanted.theme;
    KioskViewSettings settings = sceneSettings(language);
    settings.themeTexts = theme.texts;
    KioskView view(nobody, settings);
    view.setClock(&sceneTime);
    Languages languages;
    languages.speak(view.language());
    QQmlApplicationEngine engine;
    QQuickWindow* window = loadWindow(engine, view, screen, theme);
    if (window == nullptr)
        return Error{Errc::Corrupt, "the window cannot be loaded"};
    window->resize(screen.width, screen.height); // as on the panel, whatever this computer's screen is
    view.setPrices(scenePrices());
    int number = 0;
    for (const Scene& scene : everyScene()) {
        ++number;
        const QString name = QString::fromStdString(scene.name);
        if (!name.contains(wanted.scene, Qt::CaseInsensitive))
            continue;
        showScene(scene, view, *window);
        mode.set(*view.modes());
        const Picture picture{name, language, sizeName(screen), mode.name,
            QStringLiteral("%1_%2_%3_%4")
                .arg(number, 3, 10, QLatin1Char('0'))
                .arg(language, sizeName(screen), mode.name)};
        if (Status drawn = drawPages(wanted, *window, picture, gallery); !drawn)
            return drawn;
    }
    return Done{};
}

Status drawAll(const Wanted& wanted, Gallery& gallery)
{
    for (const auto& screen : sceneSizes()) {
        if (!wanted.sizes.isEmpty() && !wanted.sizes.contains(sizeName(screen)))
            continue;
        for (const QString& language : wanted.languages.isEmpty() ? sceneLanguages() : wanted.languages) {
            for (const SceneMode& mode : wanted.modes) {
                QTextStream(stdout) << "gallery: " << sizeName(screen) << ' ' << language << ' ' << mode.name
                                    << Qt::endl;
                if (Status drawn = draw(wanted, screen, language, mode, gallery); !drawn)
                    return drawn;
            }
        }
    }
    return gallery.empty() ? Status(Error{Errc::NotFound, "nothing of that name"}) : Status(Done{});
}

Status make(const Wanted& wanted)
{
    if (!wanted.folder.mkpath(QStringLiteral(".")))
        return Error{Errc::Io, wanted.folder.path().toStdString() + ": cannot be made"};
    Gallery gallery;
    if (Status drawn = drawAll(wanted, gallery); !drawn)
        return drawn;
    QFile page(wanted.folder.filePath(QStringLiteral("index.html")));
    if (!page.open(QIODevice::WriteOnly) || page.write(pageOf(gallery)) < 0)
        return Error{Errc::Io, page.fileName().toStdString() + ": cannot be written"};
    QTextStream(stdout) << "gallery: " << gallery.size() << " pictures; open "
                        << wanted.folder.absoluteFilePath(QStringLiteral("index.html")) << Qt::endl;
    return Done{};
}

// Of every mode, or of those that are named.
std::vector<SceneMode> modesOf(const QStringList& names)
{
    if (names.isEmpty())
        return {sceneModes().front()};
    std::vector<SceneMode> modes = everySceneMode();
    for (const QString& name : names) {
        const bool isKnown = name == QLatin1String("all")
            || std::any_of(
                modes.begin(), modes.end(), [&](const SceneMode& mode) { return mode.name == name; });
        if (!isKnown) {
            QStringList known{QStringLiteral("all")};
            for (const SceneMode& mode : modes)
                known += mode.name;
            QTextStream(stderr) << QStringLiteral("gallery: no mode is called \"%1\"; there are: %2")
                                       .arg(name, known.join(QStringLiteral(", ")))
                                << Qt::endl;
            std::exit(2);
        }
    }
    std::erase_if(modes, [&names](const SceneMode& mode) {
        return !names.contains(mode.name) && !names.contains(QStringLiteral("all"));
    });
    return modes;
}

theme::Theme themeOf(const QString& file)
{
    if (file.isEmpty())
        return {};
    const theme::ThemeOutcome read = theme::loadTheme(QFileInfo(file).absoluteFilePath().toStdString());
    for (const ConfigProblem& problem : read.problems)
        QTextStream(stderr) << QString::fromStdString(problem.text()) << Qt::endl;
    if (!read.theme)
        std::exit(1);
    return *read.theme;
}

Wanted parse(const QGuiApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Every screen in every size and language, as pictures."));
    const QCommandLineOption language(QStringLiteral("language"),
        QStringLiteral("Only this language; may be repeated."), QStringLiteral("CODE"));
    const QCommandLineOption size(
        QStringLiteral("size"), QStringLiteral("Only this size; may be repeated."), QStringLiteral("WxH"));
    const QCommandLineOption scene(QStringLiteral("scene"),
        QStringLiteral("Only situations whose name has this part."), QStringLiteral("PART"));
    const QCommandLineOption mode(QStringLiteral("mode"),
        QStringLiteral(
            "In this mode: usual (when none is named), brand, 150, 200, low, contrast, joined as in "
            "200-low-contrast, or all; may be repeated."),
        QStringLiteral("MODE"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), QStringLiteral("As this theme says."), QStringLiteral("FILE"));
    parser.addOptions({language, size, scene, mode, theme});
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("Where the pictures go."));
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    for (const QString& code : parser.values(language)) {
        if (!wordsFile(code).isNull())
            continue;
        QTextStream(stderr) << "gallery: " << code << " is no language of the kiosk; it speaks "
                            << knownLanguages().join(QStringLiteral(", ")) << ", also as in es_MX"
                            << Qt::endl;
        std::exit(1);
    }
    return {QDir(parser.positionalArguments().constFirst()), parser.values(language), parser.values(size),
        parser.value(scene), modesOf(parser.values(mode)), themeOf(parser.value(theme))};
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) { // pictures need no display
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
    }
    const QGuiApplication application(argc, argv);
    if (const Status made = make(parse(application)); !made) {
        QTextStream(stderr) << "gallery: " << made.error().detail.c_str() << Qt::endl;
        return 1;
    }
    return 0;
}
