// SPDX-License-Identifier: Apache-2.0
// Many Qt Test classes in one program, which is linked once: `program NAME [options of Qt Test]` runs one of
// them.
#pragma once

#include <QtTest>

#include <memory>

namespace kiosk::test {

using MakeTest = std::unique_ptr<QObject> (*)();

// A class of tests under the name of its file (tst_NAME). One per file, by ATHENA_TEST.
struct Registration {
    Registration(const char* file, MakeTest make);
};

} // namespace kiosk::test

#define ATHENA_TEST(Class)                                                                                   \
    static const kiosk::test::Registration registrationOf##Class(                                            \
        __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
