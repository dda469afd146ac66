// SPDX-License-Identifier: Apache-2.0
// Runs the tst_*.qml of this folder against the module that the kiosk ships.
#include <QCoreApplication>
#include <QQmlEngine>
#include <QTranslator>
#include <QtQuickTest>

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        const QString language = qEnvironmentVariable("ATHENA_TEST_LANGUAGE", QStringLiteral("en"));
        if (!m_translator.load(QStringLiteral(":/i18n/athena_%1.qm").arg(language)))
            qFatal("no translation for %s", qPrintable(language));
        QCoreApplication::installTranslator(&m_translator);
    }
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }

private:
    QTranslator m_translator;
};

QUICK_TEST_MAIN_WITH_SETUP(screens, Setup)

#include "tst_screens.moc"
