// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/trace.h"

#include <iomanip>
#include <ostream>

namespace kiosk::sim {

void Trace::take(std::string_view text)
{
    for (const char c : text)
        m_hash = (m_hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    m_hash = (m_hash ^ 0xFFU) * 0x100000001B3U;
}

void Trace::note(std::int64_t at, std::string_view what, std::string_view detail, std::int64_t number)
{
    take(what);
    take(detail);
    for (const std::int64_t value : {at, number})
        m_hash = (m_hash ^ static_cast<std::uint64_t>(value)) * 0x100000001B3U;
    if (m_out == nullptr)
        return;
    *m_out << std::setw(9) << at << "  " << std::left << std::setw(18) << what << std::right << ' ' << detail;
    if (number != 0)
        *m_out << ' ' << number;
    *m_out << '\n';
}

void Trace::remark(std::int64_t at, std::string_view text)
{
    if (m_out != nullptr)
        *m_out << std::setw(9) << at << "    " << text << '\n';
}

} // namespace kiosk::sim
