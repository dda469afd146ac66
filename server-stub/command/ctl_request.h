// SPDX-License-Identifier: Apache-2.0
// From the words of `athena-stub ctl` to a request to the test hooks.
#pragma once

#include <QString>

#include "core/money/result.h"

#include <nlohmann/json.hpp>

#include <string>

class QCommandLineParser;

namespace kiosk::stub {

struct CtlRequest {
    std::string method;
    QString target;
    nlohmann::json body = nlohmann::json::object();
};

extern const char* const ctlHelp;
void addCtlOptions(QCommandLineParser& parser);
// Errc::Malformed says how the command is written.
Result<CtlRequest> ctlRequest(const QCommandLineParser& parser);

} // namespace kiosk::stub
