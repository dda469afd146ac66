// SPDX-License-Identifier: Apache-2.0
// A journal row's type and body from a stranger: what is read is written back as the same text, and the rules
// take every fact in every stage. Input: the stage, then lines `TYPE BODY`; one that begins with @ is about
// nobody.
#include "core/purchase/event_json.h"

#include "core/purchase/step.h"
#include "tests/fuzz/targets/sample_purchase.h"

FUZZ_TARGET(event_json)
{
    using namespace kiosk;
    fuzz::Input in(bytes);
    Machine machine = fuzz::sampleMachine(in.byte());
    const PurchaseId purchase = machine.current->id;
    for (Milliseconds at = 1; at < 40 && !in.empty(); ++at) {
        std::string row = in.line();
        const bool aboutNobody = row.starts_with('@');
        if (aboutNobody)
            row.erase(0, 1);
        const std::size_t space = std::min(row.find(' '), row.size());
        const std::string body = row.substr(std::min(space + 1, row.size()));
        const auto event = decodeEvent(row.substr(0, space), body, at, aboutNobody ? PurchaseId{} : purchase);
        if (!event)
            continue;
        const auto again = decodeEvent(typeOf(event->fact), bodyOf(event->fact), at, event->purchase);
        MUST(again.ok());
        MUST(typeOf(again->fact) == row.substr(0, space));
        MUST(bodyOf(again->fact) == bodyOf(event->fact));
        machine = step(machine, *event).next;
    }
}
