// SPDX-License-Identifier: Apache-2.0
// The testers' door: nobody gets in without the token, on another host name or from a web page; and whoever
// is in gets JSON for whatever they send. Input: 0 and header lines, or 1 and lines `METHOD TARGET BODY`.
#include "tests/fuzz/targets/stub_machine.h"

namespace {

using namespace kiosk;

void knock(fuzz::Input& in)
{
    stub::Request request{"GET", "/inbox", {}, {}};
    int hosts = 0;
    int tokens = 0;
    int pages = 0;
    bool right = true;
    for (std::string line = in.line(); !line.empty(); line = in.line()) {
        const std::size_t colon = std::min(line.find(": "), line.size());
        const std::string name = line.substr(0, colon);
        const std::string value = line.substr(std::min(colon + 2, line.size()));
        request.headers.emplace_back(name, value);
        if (stub::isSameHeader(name, "Host") && ++hosts)
            right = right && (value == "127.0.0.1:4444" || value == "localhost:4444");
        if (stub::isSameHeader(name, "X-Control-Token") && ++tokens)
            right = right && value == "the-token";
        if (stub::isSameHeader(name, "Origin"))
            ++pages;
    }
    const bool in_ = !stub::gate(request, "the-token", 4444).has_value();
    MUST(in_ == (right && hosts == 1 && tokens == 1 && pages == 0));
    MUST(stub::gate(request, "", 4444).has_value()); // a stub without a token has no door
}

void actLine(stub::testing::TestMachine& machine, const std::string& line)
{
    const std::size_t space = std::min(line.find(' '), line.size());
    const std::string rest = line.substr(std::min(space + 1, line.size()));
    const std::size_t second = std::min(rest.find(' '), rest.size());
    const stub::Request request{
        line.substr(0, space), rest.substr(0, second), {}, rest.substr(std::min(second + 1, rest.size()))};
    const stub::Reply reply = stub::Hooks(*machine.backend).answer(request);
    MUST(reply.http == 200 || (reply.http >= 400 && reply.http < 500));
    MUST(nlohmann::json::accept(reply.body));
    // What a hook has set must not break what machines ask.
    const auto status = machine.status();
    MUST(status.http == 200 || (status.http >= 400 && status.http < 600));
    MUST(status.code() != "internal");
}

} // namespace

FUZZ_TARGET(stub_hooks)
{
    fuzz::Input in(bytes);
    if (in.byte() == 0)
        return knock(in);
    static fuzz::StubMachine books;
    auto& machine = books.fresh();
    for (int lines = 0; lines < 8 && !in.empty(); ++lines)
        if (const std::string line = in.line(); !line.empty())
            actLine(machine, line);
}
