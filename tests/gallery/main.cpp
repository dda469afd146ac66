// SPDX-License-Identifier: Apache-2.0
// Draws every situation of the self-test into a folder of PNGs, and a page that shows them side by side.
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTextStream>

#include "app/kiosk_application.h"
#include "app/self_test_scenes.h"
#include "tests/gallery/page.h"

#include <cstdio>

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
};

QString sizeName(const KioskConfig::ScreenSection& screen)
{
    return QStringLiteral("%1x%2").arg(screen.width).arg(screen.height);
}

// Text that wraps moves what is below it: layouts take more than one round.
QImage settled(QQuickWindow& window)
{
    QImage image;
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::processEvents();
        image = window.grabWindow();
    }
    return image;
}

Status draw(
    const Wanted& wanted, const KioskConfig::ScreenSection& screen, const QString& language, Gallery& gallery)
{
    Nobody nobody;
    KioskView view(nobody, sceneSettings(language));
    view.setClock(&sceneTime);
    Languages languages;
    languages.speak(view.language());
    QQmlApplicationEngine engine;
    QQuickWindow* window = loadWindow(engine, view, screen);
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
        view.setLive(scene.live);
        view.setCameraPicture(scene.camera);
        view.setSnapshot(scene.snapshot);
        const Picture picture{name, language, sizeName(screen),
            QStringLiteral("%1_%2_%3.png")
                .arg(number, 3, 10, QLatin1Char('0'))
                .arg(language, sizeName(screen))};
        const QString path = wanted.folder.filePath(picture.file);
        if (!settled(*window).save(path))
            return Error{Errc::Io, path.toStdString() + ": cannot be written"};
        gallery.push_back(picture);
    }
    return Done{};
}

Status drawAll(const Wanted& wanted, Gallery& gallery)
{
    for (const auto& screen : sceneSizes()) {
        if (!wanted.sizes.isEmpty() && !wanted.sizes.contains(sizeName(screen)))
            continue;
        for (const QString& language : sceneLanguages()) {
            if (!wanted.languages.isEmpty() && !wanted.languages.contains(language))
                continue;
            QTextStream(stdout) << "gallery: " << sizeName(screen) << ' ' << language << Qt::endl;
            if (Status drawn = draw(wanted, screen, language, gallery); !drawn)
                return drawn;
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
    parser.addOptions({language, size, scene});
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("Where the pictures go."));
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    return {QDir(parser.positionalArguments().constFirst()), parser.values(language), parser.values(size),
        parser.value(scene)};
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    if (const Status made = make(parse(application)); !made) {
        QTextStream(stderr) << "gallery: " << made.error().detail.c_str() << Qt::endl;
        return 1;
    }
    return 0;
}
