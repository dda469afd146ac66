// SPDX-License-Identifier: Apache-2.0
// Runs the tst_*.qml of this folder against the module that the kiosk ships.
#include <QFont>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QTranslator>
#include <QtQuickTest>

#include "app/language/languages.h"
#include "app/language/pseudo_language.h"

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        const QString language = qEnvironmentVariable("ATHENA_TEST_LANGUAGE", QStringLiteral("en"));
        if (language == QLatin1String("pseudo")) {
            QCoreApplication::installTranslator(&m_pseudo);
            return;
        }
        if (!m_translator.load(kiosk::wordsFile(language)))
            qFatal("no translation for %s", qPrintable(language));
        QCoreApplication::installTranslator(&m_translator);
        QFont::insertSubstitution(QStringLiteral("Inter"), QStringLiteral("Noto Sans Arabic UI"));
        if (kiosk::isRightToLeft(language))
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }

private:
    QTranslator m_translator;
    kiosk::PseudoLanguage m_pseudo;
};

QUICK_TEST_MAIN_WITH_SETUP(screens, Setup)

#include "tst_screens.moc"
