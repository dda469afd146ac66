// SPDX-License-Identifier: Apache-2.0
#include "hardware/camera/camera_device.h"

#include "hardware/camera/camera_eye.h"

namespace kiosk::hardware {

namespace {

using namespace std::chrono_literals;

constexpr auto presenceTime = 5s;

} // namespace

CameraDevice::CameraDevice(CameraOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_thread.setObjectName("camera");
    m_presence.setInterval(presenceTime);
    m_presence.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_presence, &QTimer::timeout, this, &CameraDevice::look);
}

CameraDevice::~CameraDevice()
{
    m_thread.quit();
    m_thread.wait();
}

void CameraDevice::start()
{
    m_presence.start();
    look();
}

void CameraDevice::arm()
{
    if (m_eye == nullptr) {
        m_eye = new CameraEye(*this, m_options);
        m_eye->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_eye, &QObject::deleteLater);
        m_thread.start();
    }
    m_armed = true;
    QMetaObject::invokeMethod(m_eye, [eye = m_eye, arming = ++m_arming] { eye->open(arming); });
}

void CameraDevice::disarm()
{
    if (!std::exchange(m_armed, false))
        return;
    QMetaObject::invokeMethod(m_eye, [eye = m_eye] { eye->close(); });
    Q_EMIT preview({});
}

// While it is armed its own thread knows better.
void CameraDevice::look()
{
    if (!m_armed)
        tell(isCameraThere(m_options.device), "there is no camera at " + m_options.device);
}

void CameraDevice::tell(bool there, const std::string& why)
{
    if (m_there == there)
        return;
    m_there = there;
    if (there)
        Q_EMIT fact(ScannerOnline{});
    else
        Q_EMIT fact(ScannerOffline{why});
}

void CameraDevice::seen(std::uint64_t arming, const ScannerFact& seenFact)
{
    if (m_armed && arming == m_arming)
        Q_EMIT fact(seenFact);
}

void CameraDevice::shown(std::uint64_t arming, const QImage& picture, bool code)
{
    if (!m_armed || arming != m_arming)
        return;
    tell(true, {});
    Q_EMIT preview(picture, code);
}

void CameraDevice::lost(std::uint64_t arming, const std::string& why)
{
    if (!m_armed || arming != m_arming)
        return;
    tell(false, why);
    Q_EMIT preview({});
}

} // namespace kiosk::hardware

#include "moc_camera_device.cpp"
