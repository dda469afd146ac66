// SPDX-License-Identifier: Apache-2.0
#include "app/sound/chime.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

namespace kiosk {

namespace {

constexpr int samplesPerSecond = 22'050;
constexpr double loudest = 0.8 * 32'767; // leaves room for two notes at once

struct Note {
    double hertz;
    double start; // seconds
    double length;
};

// Credited: one bright stroke. Attention: two falling strokes, twice. Done: three rising ones.
std::vector<Note> notesOf(SoundCue cue)
{
    switch (cue) {
    case SoundCue::Credited:
        return {{1046.50, 0, 0.22}, {1567.98, 0.05, 0.22}};
    case SoundCue::Attention:
        return {{880.00, 0, 0.20}, {659.26, 0.14, 0.24}, {880.00, 0.46, 0.20}, {659.26, 0.60, 0.28}};
    case SoundCue::Done:
        return {{523.25, 0, 0.30}, {659.26, 0.13, 0.30}, {783.99, 0.26, 0.55}};
    }
    return {};
}

// A struck bar: there at once, and dying away to nothing, so that no end is heard as a click.
double sampleOf(const Note& note, double time)
{
    constexpr double attack = 0.004;
    const double at = time - note.start;
    if (at < 0 || at >= note.length)
        return 0;
    const double shape = std::min(1.0, at / attack) * std::exp(-4.5 * at / note.length)
        * std::min(1.0, (note.length - at) / 0.02);
    const double turn = 2 * std::numbers::pi * note.hertz * at;
    return shape * (0.8 * std::sin(turn) + 0.2 * std::sin(2 * turn)) / 2;
}

void put(std::string& out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>((value >> (8 * i)) & 0xFF);
}

std::string wavOf(const std::string& samples)
{
    const auto size = static_cast<std::uint32_t>(samples.size());
    std::string wav = "RIFF";
    put(wav, 36 + size, 4);
    wav += "WAVEfmt ";
    put(wav, 16, 4);
    put(wav, 1, 2); // PCM
    put(wav, 1, 2); // one channel
    put(wav, samplesPerSecond, 4);
    put(wav, samplesPerSecond * 2, 4);
    put(wav, 2, 2);
    put(wav, 16, 2);
    wav += "data";
    put(wav, size, 4);
    return wav + samples;
}

} // namespace

std::string chimeOf(SoundCue cue, int volume)
{
    const std::vector<Note> notes = notesOf(cue);
    double length = 0;
    for (const Note& note : notes)
        length = std::max(length, note.start + note.length);
    const double share = std::clamp(volume, 0, 100) / 100.0;
    const double loudness = loudest * std::pow(share, 1.66); // half as loud is a tenth of the power
    std::string samples;
    for (int i = 0; i < static_cast<int>(length * samplesPerSecond); ++i) {
        double sum = 0;
        for (const Note& note : notes)
            sum += sampleOf(note, static_cast<double>(i) / samplesPerSecond);
        put(samples, static_cast<std::uint16_t>(std::lround(std::clamp(sum, -1.0, 1.0) * loudness)), 2);
    }
    return wavOf(samples);
}

} // namespace kiosk
