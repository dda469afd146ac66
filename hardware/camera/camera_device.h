// SPDX-License-Identifier: Apache-2.0
// A camera as a scanner: codes that are held up become facts, and where they are held is seen. The camera is
// open only while it is armed, on a thread of its own that exists from the first time on.
#pragma once

#include <QImage>
#include <QObject>
#include <QThread>
#include <QTimer>

#include "hardware/camera/frame_source.h"
#include "hardware/scanner/scanner.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace kiosk::hardware {

class CameraEye;

class CameraDevice : public QObject {
    Q_OBJECT
public:
    explicit CameraDevice(CameraOptions options, QObject* parent = nullptr);
    ~CameraDevice() override;

    // Says whether a camera is there, and when that changes.
    void start();
    void arm();
    void disarm();

Q_SIGNALS:
    void fact(const kiosk::hardware::ScannerFact& fact);
    // Grey, small, up to 12 a second; null once there is none any more. `code`: one or several are in view.
    void preview(const QImage& picture, bool code = false);

private:
    friend class CameraEye;
    void look();
    void tell(bool there, const std::string& why);
    // From the camera's thread; what was seen for an earlier arming counts no more.
    void seen(std::uint64_t arming, const ScannerFact& fact);
    void shown(std::uint64_t arming, const QImage& picture, bool code);
    void lost(std::uint64_t arming, const std::string& why);

    CameraOptions m_options;
    QTimer m_presence;
    QThread m_thread;
    CameraEye* m_eye = nullptr; // lives on m_thread, ends with it
    std::uint64_t m_arming = 0;
    bool m_armed = false;
    std::optional<bool> m_there;
};

} // namespace kiosk::hardware
