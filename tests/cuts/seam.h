// SPDX-License-Identifier: Apache-2.0
// The seam between the kiosk and everything that outlives it: each write, sync and send of the journal's
// files, the serial lines and the connections to Athena is numbered by its channel, recorded, and may be the
// last one, or fail. Calls are one after another here, so that a cut has one moment for all threads.
#pragma once

#include "tests/cuts/seam_plan.h"

#include <map>
#include <mutex>

namespace kiosk::cuts {

// Where a call goes. No name: nothing that outlives the process.
struct Target {
    std::string channel; // "journal", "athena", or a serial line's name
    std::string path; // the journal's file
};

struct Call {
    std::string_view name; // of the system call
    int fd = -1;
    const void* bytes = nullptr;
    std::size_t size = 0;
    off_t from = 0; // what it changes of a file
    off_t to = 0;
};

class Seam {
public:
    static Seam& instance();

    [[nodiscard]] Target targetOf(int fd) const;
    [[nodiscard]] Target targetOf(const char* path) const;

    // Carries out a call: `act(n)` makes it with the first n bytes and returns as the system does.
    template <class Act> ssize_t pass(const Target& target, const Call& call, const Act& act)
    {
        const std::lock_guard guard(m_mutex);
        const unsigned ordinal = arrive(target, call);
        if (isCut(target, ordinal, Moment::Before))
            cut();
        if (const auto failed = fails(target, ordinal, call)) {
            if (*failed == 0)
                return -1;
            return changed(target, call, *failed, act);
        }
        if (isCut(target, ordinal, Moment::Within)) {
            if (call.size > 1)
                changed(target, call, 1 + m_plan.kill->seed % (call.size - 1), act);
            cut();
        }
        const ssize_t result = changed(target, call, call.size, act);
        if (isCut(target, ordinal, Moment::After))
            cut();
        return result;
    }

    // A call that only looks at a file of the journal: numbered apart, as nothing can be cut there. False: it
    // fails, with errno set.
    [[nodiscard]] bool mayLook(const Target& target, std::string_view name);

    // A file of the journal's folder has been made.
    void created(const std::string& path);
    void log(std::string_view line);

private:
    Seam();

    unsigned arrive(const Target& target, const Call& call);
    [[nodiscard]] bool isCut(const Target& target, unsigned ordinal, Moment moment) const;
    // The number of bytes that still get through; 0 with errno set.
    std::optional<std::size_t> fails(const Target& target, unsigned ordinal, const Call& call);
    void willChange(const Target& target, const Call& call);
    void hasChanged(const Target& target, const Call& call, ssize_t result);
    void record(const std::string& line) const;
    [[noreturn]] void cut();

    template <class Act>
    ssize_t changed(const Target& target, const Call& call, std::size_t size, const Act& act)
    {
        willChange(target, call);
        const ssize_t result = act(size);
        hasChanged(target, call, result);
        return result;
    }

    SeamPlan m_plan;
    int m_record = -1;
    std::mutex m_mutex;
    std::map<std::string, unsigned, std::less<>> m_count;
    UnsyncedFiles m_unsynced;
    bool m_hasFailed = false;
};

} // namespace kiosk::cuts
