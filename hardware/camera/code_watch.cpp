// SPDX-License-Identifier: Apache-2.0
#include "hardware/camera/code_watch.h"

#include "hardware/scanner/scanned_text.h"

#include <algorithm>
#include <chrono>

namespace kiosk::hardware {

namespace {

using namespace std::chrono_literals;

constexpr Clock away = 1s; // a code that was gone for so long is another scan
constexpr Clock otherVisit = 30s; // with the camera closed
constexpr std::size_t longestCode = 4296; // letters that fit into the largest QR code

// FNV-1a: tells two scans apart, and cannot be turned back into a key.
std::uint64_t fingerprint(const std::vector<std::string>& texts)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const std::string& text : texts) {
        for (const auto byte : asBytes(text))
            hash = (hash ^ byte) * 0x100000001b3U;
        hash = (hash ^ 0xFFU) * 0x100000001b3U;
    }
    return hash;
}

ScannerFact factOf(std::vector<std::string>& texts)
{
    if (texts.size() > 1)
        return ScanRefused{ScanRefused::Reason::Several};
    if (texts.front().size() > longestCode)
        return ScanRefused{ScanRefused::Reason::TooLong};
    if (!isCodeText(texts.front()))
        return ScanRefused{ScanRefused::Reason::BadByte};
    return TextScanned{texts.front()};
}

} // namespace

void CodeWatch::begin(Clock now)
{
    if (m_last && now - m_last->at > otherVisit)
        m_last.reset();
    if (m_last)
        m_last->at = now;
}

std::optional<ScannerFact> CodeWatch::see(std::vector<std::string>& texts, Clock now)
{
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    std::erase_if(texts, [](const std::string& text) { return text.empty(); });
    if (texts.empty())
        return std::nullopt;
    const Seen seen{fingerprint(texts), now};
    const bool same = m_last && m_last->fingerprint == seen.fingerprint && now - m_last->at < away;
    m_last = seen;
    std::optional<ScannerFact> fact;
    if (!same)
        fact = factOf(texts);
    for (std::string& text : texts)
        wipe(text);
    texts.clear();
    return fact;
}

} // namespace kiosk::hardware
