// SPDX-License-Identifier: Apache-2.0
// What a camera frame costs: a phone with an address before a grey room, and the room alone, both with the
// grain that a camera adds.
#include "hardware/bench/phone_screen.h"
#include "hardware/camera/qr_reader.h"
#include "tests/benchmark/monotonic.h"
#include "tests/benchmark/parts.h"

#include <algorithm>

namespace kiosk::benchmark {

namespace {

constexpr double aimMs = 10;
constexpr int waysToLook = 4; // take turns from frame to frame: each as often as the others

Result<hardware::GreyFrame> frameWith(const QStringList& texts)
{
    const auto picture = bench::phoneScreen(texts);
    if (!picture)
        return picture.error();
    hardware::GreyFrame frame;
    const hardware::Packing packing{
        picture->width(), picture->height(), static_cast<std::size_t>(picture->bytesPerLine()), 1, 0};
    if (!hardware::takeLuminance(
            {picture->constBits(), static_cast<std::size_t>(picture->sizeInBytes())}, packing, frame))
        return Error{Errc::Malformed, "the frame cannot be made"};
    std::uint32_t grain = 1;
    for (auto& grey : frame.pixels) {
        grain = grain * 1664525U + 1013904223U;
        grey = static_cast<std::uint8_t>(std::clamp(int{grey} + static_cast<int>(grain >> 28U) - 8, 0, 255));
    }
    return frame;
}

std::vector<double> millisecondsEach(int runs, const hardware::GreyFrame& frame, std::size_t& found)
{
    hardware::QrReader reader;
    std::vector<double> samples;
    for (int frames = 0; frames < runs * waysToLook; ++frames) {
        const std::int64_t began = monotonicNs();
        found += reader.read(frame).size();
        samples.push_back(static_cast<double>(monotonicNs() - began) / 1e6);
    }
    return samples;
}

} // namespace

Figures measureCamera(const Plan& plan)
{
    const auto held = frameWith({"bitcoin:tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"});
    const auto room = frameWith({});
    if (!held || !room)
        return held ? room.error() : held.error();
    const int runs = plan.runs(50, 5);
    std::size_t found = 0;
    const auto decoding = millisecondsEach(runs, *held, found);
    if (found == 0)
        return Error{Errc::NotFound, "the code in the frame is not found"};
    const auto searching = millisecondsEach(runs, *room, found);
    return std::vector<Figure>{
        {"camera_decode_ms", "reading the code in a camera frame of 1280 x 720, ms", decoding, true,
            std::nullopt, aimMs},
        {"camera_empty_ms", "looking for one where there is none, ms", searching, true, std::nullopt, aimMs},
    };
}

} // namespace kiosk::benchmark
