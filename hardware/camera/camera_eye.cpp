// SPDX-License-Identifier: Apache-2.0
#include "hardware/camera/camera_eye.h"

#include "hardware/link/session_line.h"
#include "hardware/scanner/scanned_text.h"

#include <algorithm>

namespace kiosk::hardware {

namespace {

using namespace std::chrono_literals;

constexpr auto frameTime = 80ms;
constexpr auto retryTime = 1000ms;
constexpr Clock longestDark = 3s; // an open camera without a picture is as good as none
constexpr int previewWidth = 480;

QImage previewOf(const GreyFrame& frame)
{
    const QImage whole(
        frame.pixels.data(), frame.width, frame.height, frame.width, QImage::Format_Grayscale8);
    // A mirror: whoever moves a phone to the right sees it move to the right.
    return whole.scaledToWidth(std::min(previewWidth, frame.width), Qt::FastTransformation)
        .mirrored(true, false);
}

void wipeFact(ScannerFact& fact)
{
    if (auto* scanned = std::get_if<TextScanned>(&fact))
        wipe(scanned->text);
}

} // namespace

CameraEye::CameraEye(CameraDevice& device, CameraOptions options)
    : m_device(device)
    , m_options(std::move(options))
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &CameraEye::look);
}

void CameraEye::open(std::uint64_t arming)
{
    m_arming = arming;
    m_watch.begin(steadyNow());
    m_timer.start(0);
}

void CameraEye::close()
{
    m_timer.stop();
    m_source.reset();
    std::fill(m_frame.pixels.begin(), m_frame.pixels.end(), std::uint8_t{0}); // may have shown a key
    m_frame = {};
}

void CameraEye::look()
{
    if (!m_source) {
        auto opened = openCamera(m_options);
        if (!opened)
            return tellLost(opened.error().detail);
        m_source = std::move(*opened);
        m_lastFrame = steadyNow();
    }
    m_timer.start(frameTime);
    const auto taken = m_source->next(m_frame);
    if (!taken)
        return tellLost(taken.error().detail);
    if (!*taken && steadyNow() - m_lastFrame > longestDark)
        return tellLost("the camera gives no pictures");
    if (!*taken)
        return;
    m_lastFrame = steadyNow();
    auto texts = m_reader.read(m_frame);
    const bool code = !texts.empty();
    auto fact = m_watch.see(texts, steadyNow());
    QMetaObject::invokeMethod(
        &m_device, [device = &m_device, arming = m_arming, picture = previewOf(m_frame), code] {
            device->shown(arming, picture, code);
        });
    if (!fact)
        return;
    const std::shared_ptr<ScannerFact> told(new ScannerFact(std::move(*fact)), [](ScannerFact* one) {
        wipeFact(*one);
        delete one; // NOLINT(cppcoreguidelines-owning-memory): the deleter of a shared_ptr
    });
    QMetaObject::invokeMethod(
        &m_device, [device = &m_device, arming = m_arming, told] { device->seen(arming, *told); });
}

void CameraEye::tellLost(const std::string& why)
{
    m_source.reset();
    m_timer.start(retryTime);
    QMetaObject::invokeMethod(
        &m_device, [device = &m_device, arming = m_arming, why] { device->lost(arming, why); });
}

} // namespace kiosk::hardware

#include "moc_camera_eye.cpp"
