// SPDX-License-Identifier: Apache-2.0
// Runs the tst_*.qml of this folder against the module that the kiosk ships.
#include <QQmlEngine>
#include <QTranslator>
#include <QtQuickTest>

#include "app/language/languages.h"

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        if (!m_translator.load(kiosk::wordsFile(QStringLiteral("en"))))
            qFatal("no English words");
        QCoreApplication::installTranslator(&m_translator);
    }
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }

private:
    QTranslator m_translator;
};

QUICK_TEST_MAIN_WITH_SETUP(screens, Setup)

#include "tst_screens.moc"
