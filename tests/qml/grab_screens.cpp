// SPDX-License-Identifier: Apache-2.0
// Draws every screen with sample values into a folder of PNGs: for looking at, and for the README.
#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTextStream>
#include <QTranslator>

namespace {

struct Wanted {
    QDir folder;
    QString only; // part of a name
};

bool grab(QQuickView& view, QQuickItem& stage, const Wanted& wanted, int size)
{
    const auto samples = stage.property("samples").toList();
    for (int i = 0; i < samples.size(); ++i) {
        const QString name = samples.at(i).toMap().value(QStringLiteral("name")).toString();
        if (!wanted.only.isEmpty() && !name.contains(wanted.only))
            continue;
        QMetaObject::invokeMethod(&stage, "show", Q_ARG(QVariant, i), Q_ARG(QVariant, size));
        view.resize(stage.size().toSize());
        // Layouts with wrapped text settle in a few rounds.
        for (int round = 0; round < 5; ++round) {
            view.grabWindow();
            QCoreApplication::processEvents();
        }
        const QString file = wanted.folder.filePath(QStringLiteral("%1_%2.png").arg(name).arg(size));
        if (!view.grabWindow().save(file)) {
            QTextStream(stderr) << "cannot write " << file << '\n';
            return false;
        }
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: grab_screens FOLDER [LANGUAGE [PART OF A NAME]]\n";
        return 2;
    }
    const Wanted wanted{QDir(arguments.at(1)), arguments.value(3)};
    QTranslator translator;
    const QString language = arguments.value(2, QStringLiteral("en"));
    if (translator.load(QStringLiteral(":/i18n/athena_%1.qm").arg(language)))
        QGuiApplication::installTranslator(&translator);
    QDir().mkpath(wanted.folder.path());
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setSource(QUrl::fromLocalFile(QStringLiteral(STAGE_FILE)));
    QQuickItem* stage = view.rootObject();
    if (!stage)
        return 1;
    view.show();
    for (int size = 0; size < stage->property("sizes").toList().size(); ++size) {
        if (!grab(view, *stage, wanted, size))
            return 1;
    }
    return 0;
}
