// SPDX-License-Identifier: Apache-2.0
// Whatever a machine, or somebody who has its key, sends to the back end: there is an answer in JSON, it is
// never "internal", and a request that was done under a key is answered the same when it comes again. Input:
// lines `PATH BODY` (signed), `!METHOD TARGET BODY` (not signed) or `+SECONDS`; in a body @S is the session,
// @T the transaction, @M the machine, @K a new key.
#include "core/keys/canonical_url.h"
#include "tests/fuzz/targets/stub_machine.h"

namespace {

using namespace kiosk;
using stub::testing::Said;
using stub::testing::TestMachine;

void mustBeAnswer(const Said& said)
{
    MUST(said.http == 200 || (said.http >= 400 && said.http < 500) || said.http == 503);
    const auto json = athena::parseJson(said.body);
    MUST(json.ok() && json->is_object());
    MUST((said.http == 200) == said.code().empty());
}

std::string filled(std::string body, TestMachine& machine)
{
    for (std::size_t at = body.find('@'); at != std::string::npos; at = body.find('@', at + 1)) {
        const char which = at + 1 < body.size() ? body[at + 1] : ' ';
        if (which == 'S')
            body.replace(at, 2, machine.session);
        else if (which == 'T')
            body.replace(at, 2, machine.transaction);
        else if (which == 'M')
            body.replace(at, 2, machine.machineId);
        else if (which == 'K')
            body.replace(at, 2, machine.newKey());
        if (body.size() > 100'000)
            break;
    }
    return body;
}

bool hasKey(std::string_view path)
{
    using namespace athena::path;
    for (const auto keyed : {start, bill, billReturned, purchase, reversal, cancel})
        if (path == keyed)
            return true;
    return false;
}

void sendSigned(TestMachine& machine, const std::string& path, const std::string& body)
{
    if (!canonicalUrl(stub::testing::baseUrl + path) || path.empty() || path[0] != '/'
        || path.find('#') != std::string::npos)
        return mustBeAnswer(machine.say({"POST", path, {}, body}));
    const Said said = machine.post(path, body);
    mustBeAnswer(said);
    if (said.http == 200 && hasKey(path)) {
        const Said again = machine.post(path, body);
        MUST(again.http == 200 && again.body == said.body);
    }
    if (said.http != 200)
        return;
    const auto json = said.json();
    machine.session = json.value("session_token", machine.session);
    if (said.transaction().is_object())
        machine.transaction = said.transaction().value("transaction_id", machine.transaction);
}

void sendLine(TestMachine& machine, const std::string& line)
{
    if (line[0] == '+') {
        machine.clock.now += std::strtol(line.substr(0, 6).c_str(), nullptr, 10) * 1000;
        return;
    }
    const std::size_t space = std::min(line.find(' '), line.size());
    const std::string first = line.substr(0, space);
    const std::string rest = line.substr(std::min(space + 1, line.size()));
    if (line[0] != '!')
        return sendSigned(machine, first, filled(rest, machine));
    const std::size_t second = std::min(rest.find(' '), rest.size());
    mustBeAnswer(machine.say({first.substr(1), rest.substr(0, second), {{"Content-Type", "application/json"}},
        rest.substr(std::min(second + 1, rest.size()))}));
}

} // namespace

FUZZ_TARGET(stub_requests)
{
    static fuzz::StubMachine books;
    TestMachine& machine = books.fresh();
    fuzz::Input in(bytes);
    for (int lines = 0; lines < 12 && !in.empty(); ++lines)
        if (const std::string line = in.line(); !line.empty())
            sendLine(machine, line);
}
