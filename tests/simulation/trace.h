// SPDX-License-Identifier: Apache-2.0
// What happened in an episode: always as a hash, as lines when somebody reads it.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string_view>

namespace kiosk::sim {

class Trace {
public:
    explicit Trace(std::ostream* out = nullptr)
        : m_out(out)
    {
    }
    void note(std::int64_t at, std::string_view what, std::string_view detail = {}, std::int64_t number = 0);
    // For the reader alone.
    [[nodiscard]] bool isRead() const { return m_out != nullptr; }
    void remark(std::int64_t at, std::string_view text);
    [[nodiscard]] std::uint64_t hash() const { return m_hash; }

private:
    void take(std::string_view text);
    std::ostream* m_out;
    std::uint64_t m_hash = 0xCBF29CE484222325U;
};

} // namespace kiosk::sim
