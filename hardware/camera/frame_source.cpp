// SPDX-License-Identifier: Apache-2.0
#include "hardware/camera/frame_source.h"

#include <array>
#include <fstream>
#include <sys/stat.h>

namespace kiosk::hardware {

namespace {

bool isDevice(const std::string& path)
{
    struct stat about { };
    return ::stat(path.c_str(), &about) == 0 && S_ISCHR(about.st_mode);
}

} // namespace

bool isCameraThere(const std::string& device)
{
    struct stat about { };
    return ::stat(device.c_str(), &about) == 0 && (S_ISCHR(about.st_mode) || S_ISREG(about.st_mode));
}

Result<std::unique_ptr<FrameSource>> openCamera(const CameraOptions& options)
{
    if (!isCameraThere(options.device))
        return Error{Errc::NotFound, "there is no camera at " + options.device};
    if (isDevice(options.device))
        return openVideoDevice(options);
    std::array<char, 9> begin{};
    std::ifstream(options.device, std::ios::binary).read(begin.data(), begin.size());
    const bool film = std::string_view(begin.data(), begin.size()) == "YUV4MPEG2";
    return film ? openFilm(options.device) : openPictures(options.device);
}

} // namespace kiosk::hardware
