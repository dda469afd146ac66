// SPDX-License-Identifier: Apache-2.0
// A back end with a registered machine in it, the same at the start of every run.
#pragma once

#include "tests/fuzz/targets/scratch.h"
#include "tests/server-stub/visit_fixture.h"

namespace kiosk::fuzz {

class StubMachine {
public:
    StubMachine()
        : m_machine(m_scratch.path("books.db"))
    {
        m_machine.ready();
        m_machine.backend.reset();
        m_books = m_scratch.read("books.db");
        m_session = m_machine.session;
        m_transaction = m_machine.transaction;
    }

    stub::testing::TestMachine& fresh()
    {
        m_machine.backend.reset();
        m_scratch.write("books.db", m_books);
        m_machine.entropy = stub::testing::SeededEntropy(7);
        m_machine.clock.now = 1'790'000'000'000;
        m_machine.session = m_session;
        m_machine.transaction = m_transaction;
        m_machine.reopen();
        return m_machine;
    }

private:
    Scratch m_scratch;
    stub::testing::TestMachine m_machine;
    Bytes m_books;
    std::string m_session;
    std::string m_transaction;
};

} // namespace kiosk::fuzz
