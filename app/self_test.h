// SPDX-License-Identifier: Apache-2.0
// Walks through every screen with made-up purchases, in every size and language and in one that nobody speaks
// (pseudo_language.h), in large letters, with low reach, high contrast and as a second brand. Looks for
// warnings of QML, for what cannot be read or touched (self_test_layout.h) and for words that no translator
// has seen. What a machine does before it is sent out.
#pragma once

#include <iosfwd>

namespace kiosk {

// Needs a QGuiApplication. Prints what is wrong and answers how many faults there are.
// `everything`: each screen in each size, language and mode, which takes many minutes; else so much that each
// screen comes in each mode and each language.
int runSelfTest(std::ostream& out, bool everything = false);

} // namespace kiosk
