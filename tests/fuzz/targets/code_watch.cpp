// SPDX-License-Identifier: Apache-2.0
// Whatever codes a camera reads, frame by frame: at most one scan each, clean text only, nothing kept.
#include "hardware/camera/code_watch.h"
#include "hardware/scanner/scanned_text.h"
#include "tests/fuzz/fuzz.h"

namespace hw = kiosk::hardware;

FUZZ_TARGET(code_watch)
{
    kiosk::fuzz::Input in(bytes);
    hw::CodeWatch watch;
    hw::Clock now{0};
    std::vector<std::string> before;
    bool begun = true;
    while (!in.empty()) {
        const unsigned act = in.byte();
        const hw::Clock passed = std::chrono::milliseconds{in.byte() * 10};
        now += passed;
        if (act % 8 == 0) {
            watch.begin(now);
            begun = true;
        }
        std::vector<std::string> texts;
        for (unsigned i = 0; i < act % 3; ++i)
            texts.push_back(in.line());
        const std::vector<std::string> shown = texts;
        const auto fact = watch.see(texts, now);
        MUST(texts.empty());
        if (const auto* scanned = fact ? std::get_if<hw::TextScanned>(&*fact) : nullptr) {
            MUST(hw::isCodeText(scanned->text));
            MUST(std::find(shown.begin(), shown.end(), scanned->text) != shown.end());
            MUST(begun || shown != before || passed >= std::chrono::seconds{1});
        }
        before = shown;
        begun = false;
    }
}
