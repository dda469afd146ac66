// SPDX-License-Identifier: Apache-2.0
// Bytes that must not outlive their use: wiped when destroyed, moved but never copied by accident.
#pragma once

#include "core/money/bytes.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

namespace kiosk {

class SecretBytes {
public:
    SecretBytes() = default;
    // All zero, to be filled through data(). The size never changes, so no copy stays behind in freed memory.
    explicit SecretBytes(std::size_t size)
        : m_bytes(size)
    {
    }
    static SecretBytes copyOf(ByteView bytes);
    ~SecretBytes();

    SecretBytes(SecretBytes&& other) noexcept
        : m_bytes(std::exchange(other.m_bytes, {}))
    {
    }
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    [[nodiscard]] ByteView view() const { return m_bytes; }
    [[nodiscard]] std::uint8_t* data() { return m_bytes.data(); }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] bool empty() const { return m_bytes.empty(); }
    // For an interface that wants text; the caller wipes it.
    [[nodiscard]] std::string toText() const { return {m_bytes.begin(), m_bytes.end()}; }

private:
    Bytes m_bytes;
};

// Overwrites all that the buffer holds, also what earlier, longer content left behind, then empties it.
void wipe(std::string& text);
void wipe(Bytes& bytes);

} // namespace kiosk
