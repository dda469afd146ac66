// SPDX-License-Identifier: Apache-2.0
// A vector that is not what its suite knows fails, as one entry and by name: nothing in a file is passed
// over.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using nlohmann::json;

class VectorSuitesTest : public QObject {
    Q_OBJECT

    // The first entry of a group, in a file of its own.
    static json fileWithFirst(const QString& name, const std::string& group)
    {
        QFile file(QStringLiteral(ATHENA_DEFAULT_VECTORS "/%1.json").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        json all = json::parse(file.readAll().toStdString());
        for (auto& [member, value] : all.items())
            if (value.is_array())
                value = member == group ? json::array({value.at(0)}) : json::array();
        return all;
    }
    // What vector_tests says of a folder with this one file.
    static QString judged(const QString& name, const std::string& text)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(name + ".json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0)
            qFatal("no file");
        file.close();
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("ATHENA_VECTORS", folder.path());
        program.setProcessEnvironment(environment);
        program.start(ATHENA_VECTOR_TESTS, {name});
        if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
            return "it crashed, or does not end";
        return QString::number(program.exitCode()) + '\n'
            + QString::fromUtf8(program.readAllStandardOutput());
    }

private Q_SLOTS:
    void whatASuiteDoesNotKnowFailsByName_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("patch"); // of the first entry
        QTest::addColumn<QString>("words");
        const auto row = [](const char* file, const char* group, const char* patch, const char* words) {
            QTest::addRow("%s, %s: %s", file, group, words) << file << group << patch << words;
        };
        const char* network = R"({"op":"replace","path":"/network","value":"moon"})";
        row("addresses", "valid", network, "unknown network \"moon\"");
        row("signed_message", "verify", network, "unknown network \"moon\"");
        row("bitid", "callback", R"({"op":"replace","path":"/config/network","value":"moon"})",
            "unknown network \"moon\"");
        row("bitid", "callback", R"({"op":"add","path":"/request/method","value":"GET"})",
            "unknown member \"method\"");
        row("bitid", "callback", R"({"op":"add","path":"/config/nonces/x","value":{"used":false,"by":1}})",
            "unknown member \"by\"");
        row("signed_requests", "verify", R"({"op":"add","path":"/expect/message","value":"x"})",
            "unknown member \"message\"");
        row("kyc_limits", "cases",
            R"({"op":"replace","path":"/history","value":[{"at":1,"amount":"1.00","state":"DELIVERED","to":1}]})",
            "unknown member \"to\"");
        row("addresses", "valid", R"({"op":"remove","path":"/expect/kind"})", "\"kind\" is missing");
        row("addresses", "valid", R"({"op":"remove","path":"/expect/candidates"})",
            "\"candidates\" is missing");
        row("base58check", "keys_valid", R"({"op":"remove","path":"/payload"})", "\"payload\" is missing");
    }
    void whatASuiteDoesNotKnowFailsByName()
    {
        QFETCH(QString, file);
        QFETCH(QString, group);
        QFETCH(QString, patch);
        QFETCH(QString, words);
        json vectors = fileWithFirst(file, group.toStdString());
        QVERIFY(judged(file, vectors.dump()).startsWith("0\n"));
        json& entry = vectors.at(group.toStdString()).at(0);
        entry = entry.patch(json::array({json::parse(patch.toStdString())}));
        const QString said = judged(file, vectors.dump());
        QVERIFY2(said.startsWith("1\n") && said.contains(words) && said.endsWith("0 passed, 1 failed\n"),
            qPrintable(said));
    }

    void aMemberThatStandsThereTwiceFailsTheFile()
    {
        std::string text = fileWithFirst("addresses", "valid").dump();
        text.insert(1, R"("valid":[],)");
        const QString said = judged("addresses", text);
        QVERIFY2(said.startsWith("1\n") && said.contains("\"valid\" stands there twice"), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(VectorSuitesTest)
#include "tst_vector_suites.moc"
