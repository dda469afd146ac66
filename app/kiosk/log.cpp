// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/log.h"

#include <cstdio>

namespace kiosk {

Q_LOGGING_CATEGORY(logKiosk, "kiosk", QtInfoMsg)
Q_LOGGING_CATEGORY(logAthena, "athena", QtInfoMsg)
Q_LOGGING_CATEGORY(logDevices, "devices", QtInfoMsg)

namespace {

int priorityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 7;
    case QtInfoMsg:
        return 6;
    case QtWarningMsg:
        return 4;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        break;
    }
    return 2;
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    QByteArray line = message.toUtf8();
    line.replace('\n', ' '); // one message is one line, whatever is in it
    std::fprintf(stderr, "<%d>%s: %s\n", priorityOf(type), context.category, line.constData());
}

} // namespace

void logToJournald() { qInstallMessageHandler(write); }

} // namespace kiosk
