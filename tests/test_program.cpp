// SPDX-License-Identifier: Apache-2.0
#include "tests/test_program.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <map>

namespace kiosk::test {

namespace {

std::map<QString, MakeTest>& tests()
{
    static std::map<QString, MakeTest> all; // filled before main begins, in any order
    return all;
}

} // namespace

Registration::Registration(const char* file, MakeTest make)
{
    tests().emplace(QFileInfo(QString::fromUtf8(file)).baseName(), make);
}

} // namespace kiosk::test

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const auto& all = kiosk::test::tests();
    const auto found = all.find(arguments.value(1));
    if (found == all.end()) {
        std::fprintf(stderr, "usage: %s TEST [options of Qt Test]; the tests are:\n", argv[0]);
        for (const auto& [name, make] : all)
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    arguments.removeAt(1);
    const std::unique_ptr<QObject> test = found->second();
    return QTest::qExec(test.get(), arguments);
}
