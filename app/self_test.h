// SPDX-License-Identifier: Apache-2.0
// Walks through every screen with made-up purchases, in every size and language and in one that nobody speaks
// (pseudo_language.h), in large letters, with low reach, high contrast and as a second brand. Looks for
// warnings of QML, for what cannot be read or touched (self_test_layout.h) and for words that no translator
// has seen. What a machine does before it is sent out.
#pragma once

#include <QRegularExpression>
#include <QString>

#include <iosfwd>

namespace kiosk {

struct SelfTestWishes {
    bool everything = false; // each screen in each size, language and mode, which takes minutes
    QRegularExpression only = {}; // of "1080x1920 fr 200-low phone number"; empty: all
    QString folder = {}; // for a picture of each page with a fault; empty: none
};

// Needs a QGuiApplication. Prints what is wrong and answers how many faults there are.
int runSelfTest(std::ostream& out, const SelfTestWishes& wishes = {});

} // namespace kiosk
