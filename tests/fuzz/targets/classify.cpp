// SPDX-License-Identifier: Apache-2.0
// Any scanned text: a refusal with a code, or a scan that is sound; the same however often it is asked, with
// blanks around it, and when the secret in it is wiped.
#include "core/address/classify.h"

#include "tests/fuzz/targets/scan_checks.h"

FUZZ_TARGET(classify)
{
    using namespace kiosk;
    fuzz::Input in(bytes);
    const Network network = fuzz::networkOf(in.byte());
    const std::string text = in.restAsText();
    const auto verdict = classify(text, network, fuzz::someHosts());
    if (text.size() + 4 < longestScan)
        MUST(classify(" \t" + text + "\r\n", network, fuzz::someHosts()) == verdict);
    std::string scanned = text;
    MUST(classifyAndWipe(scanned, network, fuzz::someHosts()) == verdict);
    if (const auto* refusal = std::get_if<ScanRefusal>(&verdict)) {
        const bool secret = refusal->code == "private_key" || refusal->code == "extended_public_key";
        MUST(!refusal->code.empty());
        MUST(secret ? scanned.empty() : scanned == text);
        return;
    }
    MUST(scanned == text);
    fuzz::mustBeSound(std::get<Scan>(verdict), network);
}
