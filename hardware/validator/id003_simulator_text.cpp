// SPDX-License-Identifier: Apache-2.0
// What a simulated ID003 validator keeps without power, as lines of text: a word, then its values.
#include "hardware/validator/id003_simulator.h"

#include <charconv>
#include <sstream>
#include <vector>

namespace kiosk::hardware {

using id003::Mechanism;

namespace {

constexpr std::string_view firstLine = "id003-validator 1";
constexpr std::size_t longestText = 16384;

class Reader {
public:
    explicit Reader(const std::string& line)
        : m_words(line)
    {
        m_words >> m_name;
    }
    [[nodiscard]] const std::string& name() const { return m_name; }
    // A number from 0 to `most`; anything else spoils the whole line.
    int number(int most)
    {
        std::string word;
        m_words >> word;
        int value = -1;
        const auto* end = word.data() + word.size();
        const auto [stop, problem] = std::from_chars(word.data(), end, value);
        if (problem != std::errc() || stop != end || value < 0 || value > most)
            m_good = false;
        return m_good ? value : 0;
    }
    bool ended()
    {
        std::string rest;
        return m_good && !(m_words >> rest);
    }

private:
    std::istringstream m_words;
    std::string m_name;
    bool m_good = true;
};

constexpr int most = 1'000'000'000;

bool readLine(Reader& line, Mechanism::Kept& kept)
{
    const auto byte = [&line] { return static_cast<std::uint8_t>(line.number(255)); };
    if (line.name() == "note") {
        kept.note.place = static_cast<Mechanism::Place>(line.number(7));
        kept.note.code = byte();
        kept.note.reason = byte();
        kept.note.pastLever = line.number(1) == 1;
    } else if (line.name() == "cassette") {
        kept.cassetteIn = line.number(1) == 1;
    } else if (line.name() == "full") {
        kept.full = line.number(1) == 1;
    } else if (line.name() == "jam") {
        kept.jam = static_cast<Mechanism::Jam>(line.number(2));
    } else if (line.name() == "failure") {
        kept.failure = byte();
    } else if (line.name() == "returned") {
        kept.returned = line.number(most);
    } else if (line.name() == "rejected") {
        kept.rejected = line.number(most);
    } else if (line.name() == "box" || line.name() == "stacked") {
        const auto code = byte();
        (line.name() == "box" ? kept.box : kept.everStacked)[code] = line.number(most);
    } else {
        return false;
    }
    return line.ended();
}

} // namespace

std::string Id003Simulator::save() const
{
    const auto& kept = m_mechanism.kept();
    std::ostringstream text;
    text << firstLine << '\n';
    text << "note " << static_cast<int>(kept.note.place) << ' ' << int{kept.note.code} << ' '
         << int{kept.note.reason} << ' ' << int{kept.note.pastLever} << '\n';
    text << "cassette " << int{kept.cassetteIn} << '\n';
    text << "full " << int{kept.full} << '\n';
    text << "jam " << static_cast<int>(kept.jam) << '\n';
    text << "failure " << int{kept.failure} << '\n';
    text << "returned " << kept.returned << '\n';
    text << "rejected " << kept.rejected << '\n';
    for (const auto& [code, count] : kept.box)
        text << "box " << int{code} << ' ' << count << '\n';
    for (const auto& [code, count] : kept.everStacked)
        text << "stacked " << int{code} << ' ' << count << '\n';
    return std::move(text).str();
}

Status Id003Simulator::restore(std::string_view text)
{
    if (text.size() > longestText)
        return Error{Errc::Corrupt, "the validator's state is longer than it can be"};
    std::istringstream lines{std::string(text)};
    std::string line;
    if (!std::getline(lines, line) || line != firstLine)
        return Error{
            Errc::Corrupt, "the validator's state does not begin with \"" + std::string(firstLine) + '"'};
    Mechanism::Kept kept;
    for (int number = 2; std::getline(lines, line); ++number) {
        Reader reader(line);
        if (!readLine(reader, kept))
            return Error{Errc::Corrupt, "the validator's state is damaged in line " + std::to_string(number)};
    }
    m_replies.clear();
    m_decoder.clear();
    m_mechanism.restore(std::move(kept));
    return Done{};
}

} // namespace kiosk::hardware
