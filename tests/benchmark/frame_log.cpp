// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/frame_log.h"

#include "tests/benchmark/process_facts.h"

#include <sstream>

namespace kiosk::benchmark {

Result<std::vector<PaintedFrame>> parseFrames(const std::string& text)
{
    std::vector<PaintedFrame> frames;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        PaintedFrame frame;
        words >> frame.at >> frame.screen >> frame.addressStep >> frame.paid;
        if (!words)
            return Error{Errc::Malformed, "not a painted frame: " + line};
        frames.push_back(std::move(frame));
    }
    return frames;
}

Result<std::vector<PaintedFrame>> readFrames(const std::string& file)
{
    const Result<std::string> text = readWhole(file);
    if (!text)
        return text.error();
    return parseFrames(*text);
}

} // namespace kiosk::benchmark
