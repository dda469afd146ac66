// SPDX-License-Identifier: Apache-2.0
// Walks through every screen with made-up purchases, in every size and language and in one that nobody speaks
// (pseudo_language.h), and looks for warnings of QML, for words that are cut and for words that no translator
// has seen. What a machine does before it is sent out.
#pragma once

#include <iosfwd>

namespace kiosk {

// Needs a QGuiApplication. Prints what is wrong and answers how many faults there are.
int runSelfTest(std::ostream& out);

} // namespace kiosk
