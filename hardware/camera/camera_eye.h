// SPDX-License-Identifier: Apache-2.0
// What a CameraDevice does on the camera's thread. Internal to hardware/camera.
#pragma once

#include <QImage>
#include <QObject>
#include <QTimer>

#include "hardware/camera/camera_device.h"
#include "hardware/camera/code_watch.h"
#include "hardware/camera/qr_reader.h"

namespace kiosk::hardware {

class CameraEye : public QObject {
    Q_OBJECT
public:
    CameraEye(CameraDevice& device, CameraOptions options);

    void open(std::uint64_t arming);
    void close();

private:
    void look();
    void tellLost(const std::string& why);

    CameraDevice& m_device; // outlives the thread
    CameraOptions m_options;
    std::unique_ptr<FrameSource> m_source;
    QTimer m_timer;
    CodeWatch m_watch;
    QrReader m_reader;
    GreyFrame m_frame;
    Clock m_lastFrame{0};
    std::uint64_t m_arming = 0;
};

} // namespace kiosk::hardware
