// SPDX-License-Identifier: Apache-2.0
// What the README tells people to type works: every command of its shell blocks.
#include <QFileInfo>

#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

namespace {

QString sourceFolder() { return qEnvironmentVariable("ATHENA_SOURCE_DIR"); }

QString withoutComment(const QString& line)
{
    const auto comment = line.indexOf(QRegularExpression("(^|\\s)#"));
    return (comment < 0 ? line : line.left(comment)).trimmed();
}

// The lines of each ```sh block, without comments and empty ones.
QList<QStringList> shellBlocks()
{
    QFile file(sourceFolder() + "/README.md");
    QList<QStringList> blocks;
    if (!file.open(QIODevice::ReadOnly))
        return blocks;
    bool inside = false;
    for (const auto& bytes : file.readAll().split('\n')) {
        const auto line = QString::fromUtf8(bytes);
        if (line.startsWith("```")) {
            inside = !inside && line == "```sh";
            if (inside)
                blocks.append(QStringList{});
        } else if (inside && !withoutComment(line).isEmpty()) {
            blocks.last().append(withoutComment(line));
        }
    }
    return blocks;
}

bool isTool(const QString& line) { return line.startsWith("tools/"); }

} // namespace

class TestReadme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itHasCommands();
    void everyToolIsThereAndExplainsItself();
    void everyOtherCommandWorksAsItStands();
    void everyPictureIsThere();
    void everyFolderOfTheMapIsThere();

private:
    QList<QStringList> m_blocks;
};

void TestReadme::initTestCase()
{
    QVERIFY2(QFileInfo::exists(sourceFolder() + "/README.md"), "ATHENA_SOURCE_DIR names no checkout");
    m_blocks = shellBlocks();
}

void TestReadme::itHasCommands()
{
    QStringList all;
    for (const auto& block : m_blocks)
        all += block;
    QVERIFY(all.contains("tools/run"));
    QVERIFY(all.contains("tools/test"));
    QVERIFY(all.size() > 10);
}

void TestReadme::everyToolIsThereAndExplainsItself()
{
    for (const auto& block : m_blocks) {
        for (const auto& line : block.filter(QRegularExpression("^tools/"))) {
            const QFileInfo tool(sourceFolder() + '/' + line.section(' ', 0, 0));
            QVERIFY2(tool.isExecutable(), qPrintable(tool.filePath()));
            const auto help = runProgram(tool.filePath(), {"--help"});
            STEP(help);
            QVERIFY2(help->contains(line.section(' ', 0, 0)), qPrintable(*help));
        }
    }
}

void TestReadme::everyOtherCommandWorksAsItStands()
{
    QTemporaryDir folder;
    StandSettings settings;
    settings.programs = E2eCase::programs();
    settings.folder = folder.path();
    settings.deliveryDelay = 0;
    Stand stand(settings);
    STEP(stand.prepare());
    STEP(stand.startRobot());
    Customer somebody(stand, 91);
    STEP(somebody.sees("Idle", 60'000));

    // One shell for all, as one terminal; it names the command that fails.
    QString script = "set -e\ntrap 'echo \"failed: $BASH_COMMAND\" >&2' ERR\n";
    int commands = 0;
    for (const auto& block : m_blocks) {
        for (auto line : block) {
            if (isTool(line))
                continue;
            ++commands;
            script += line.replace("build/demo", stand.settings().folder)
                          .replace("build/dev", stand.settings().programs)
                + '\n';
        }
    }
    QVERIFY(commands > 10);
    const auto done = runProgram("bash", {"-c", script}, 120'000);
    STEP(done);
    for (const auto* word : {"\"cash_box\"", "\"messages\"", "\"transactions\"", "The journal is whole",
             "Open items: 0", "INHIBIT"})
        QVERIFY2(done->contains(word), qPrintable(QString(word) + " is not in:\n" + *done));
}

void TestReadme::everyPictureIsThere()
{
    QFile file(sourceFolder() + "/README.md");
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression picture("!\\[[^\\]]+\\]\\(([^)]+)\\)");
    int pictures = 0;
    for (auto matches = picture.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext();) {
        const auto name = matches.next().captured(1);
        QVERIFY2(QFileInfo(sourceFolder() + '/' + name).size() > 10'000, qPrintable(name));
        ++pictures;
    }
    QVERIFY(pictures > 0);
}

void TestReadme::everyFolderOfTheMapIsThere()
{
    QFile file(sourceFolder() + "/README.md");
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression row("^\\| `([a-z-]+)/` \\|", QRegularExpression::MultilineOption);
    int folders = 0;
    for (auto matches = row.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext(); ++folders) {
        const auto name = matches.next().captured(1);
        QVERIFY2(QFileInfo(sourceFolder() + '/' + name).isDir(), qPrintable(name));
    }
    QVERIFY(folders >= 7);
}

ATHENA_TEST(TestReadme)
#include "tst_readme.moc"
