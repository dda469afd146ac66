// SPDX-License-Identifier: Apache-2.0
// Where frames come from: a camera (V4L2), or a picture or film file in its place.
#pragma once

#include "core/money/result.h"
#include "hardware/camera/grey_frame.h"

#include <memory>
#include <string>

namespace kiosk::hardware {

struct CameraOptions {
    std::string device; // "/dev/video0", or a file
    int width = 1280; // wished for; what the camera can do comes out
    int height = 720;
};

class FrameSource {
public:
    virtual ~FrameSource() = default;
    // The newest frame: true, or false when there is none since the last call. An error: the camera is gone.
    virtual Result<bool> next(GreyFrame& into) = 0;
};

// Errc::NotFound: nothing is there. Errc::Unsupported: it is no camera, picture or film that can be read.
Result<std::unique_ptr<FrameSource>> openCamera(const CameraOptions& options);

// Something is at the device's place, without opening it.
bool isCameraThere(const std::string& device);

// --- the kinds ---

Result<std::unique_ptr<FrameSource>> openVideoDevice(const CameraOptions& options);
Result<std::unique_ptr<FrameSource>> openFilm(const std::string& file); // YUV4MPEG2
Result<std::unique_ptr<FrameSource>> openPictures(const std::string& file); // one, or Motion JPEG
// A JPEG or any other picture that Qt reads. False when it cannot be read.
bool decodePicture(ByteView bytes, GreyFrame& into);

} // namespace kiosk::hardware
