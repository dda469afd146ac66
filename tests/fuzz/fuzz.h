// SPDX-License-Identifier: Apache-2.0
// What the fuzz targets share. A target is one function over hostile bytes; it ends the program when
// something that must always hold does not. The same function is run by libFuzzer (tools/fuzz) and over the
// committed corpus (fuzz_replay).
#pragma once

#include "core/keys/entropy.h"
#include "core/money/bytes.h"
#include "core/money/money.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#define FUZZ_TARGET(name)                                                                                    \
    void fuzz_##name(kiosk::ByteView bytes);                                                                 \
    void fuzz_##name([[maybe_unused]] kiosk::ByteView bytes)

#define MUST(condition)                                                                                      \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);              \
            std::abort();                                                                                    \
        }                                                                                                    \
    } while (false)

namespace kiosk::fuzz {

// Takes the input apart from its front; an input that has run out goes on with zeros.
class Input {
public:
    explicit Input(ByteView bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] bool empty() const { return m_bytes.empty(); }
    std::uint8_t byte() { return m_bytes.empty() ? std::uint8_t{0} : take(1)[0]; }
    // At most so many.
    ByteView take(std::size_t count)
    {
        const ByteView front = m_bytes.first(std::min(count, m_bytes.size()));
        m_bytes = m_bytes.subspan(front.size());
        return front;
    }
    ByteView rest() { return take(m_bytes.size()); }
    std::string text(std::size_t count) { return textOf(take(count)); }
    std::string restAsText() { return textOf(rest()); }
    // Up to a line feed, which is taken too.
    std::string line()
    {
        const auto end = std::find(m_bytes.begin(), m_bytes.end(), std::uint8_t{'\n'});
        std::string out = text(static_cast<std::size_t>(end - m_bytes.begin()));
        take(1);
        return out;
    }

private:
    static std::string textOf(ByteView bytes) { return {bytes.begin(), bytes.end()}; }
    ByteView m_bytes;
};

// What cannot fail here.
template <class T> T need(Result<T> result)
{
    MUST(result.ok());
    return std::move(result).value();
}

inline Currency currencyOf(std::string_view code) { return need(Currency::parse(code)); }

// The same bytes in every run.
class CountingEntropy final : public Entropy {
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto& byte : bytes) {
            m_next = m_next * 6364136223846793005ULL + 1442695040888963407ULL;
            byte = static_cast<std::uint8_t>(m_next >> 56);
        }
    }

private:
    std::uint64_t m_next = 1;
};

} // namespace kiosk::fuzz
