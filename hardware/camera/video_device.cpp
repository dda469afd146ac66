// SPDX-License-Identifier: Apache-2.0
// A camera by the kernel's Video4Linux2: frames in shared buffers, the newest one taken. Source: the kernel's
// userspace API, media/v4l.
#include "hardware/camera/frame_source.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <optional>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace kiosk::hardware {

namespace {

constexpr std::uint32_t bufferCount = 3;

// In the order of preference: luminance that lies there ready comes first.
constexpr std::array formats{V4L2_PIX_FMT_GREY, V4L2_PIX_FMT_NV12, V4L2_PIX_FMT_YUV420, V4L2_PIX_FMT_YUYV,
    V4L2_PIX_FMT_UYVY, V4L2_PIX_FMT_MJPEG, V4L2_PIX_FMT_JPEG};

Error failed(const char* what) { return {Errc::Io, std::string(what) + ": " + std::strerror(errno)}; }

int ask(int fd, unsigned long request, void* argument)
{
    int done = 0;
    do
        done = ::ioctl(fd, request, argument);
    while (done < 0 && errno == EINTR);
    return done;
}

bool isJpeg(std::uint32_t format) { return format == V4L2_PIX_FMT_MJPEG || format == V4L2_PIX_FMT_JPEG; }

class VideoDevice final : public FrameSource {
public:
    explicit VideoDevice(int fd)
        : m_fd(fd)
    {
    }
    ~VideoDevice() override
    {
        int kind = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        if (m_streams)
            (void)ask(m_fd, VIDIOC_STREAMOFF, &kind);
        for (const auto& [data, size] : m_buffers)
            ::munmap(data, size);
        ::close(m_fd);
    }
    VideoDevice(const VideoDevice&) = delete;
    VideoDevice& operator=(const VideoDevice&) = delete;

    Status begin(const CameraOptions& options)
    {
        if (const Status chosen = chooseFormat(options); !chosen)
            return chosen;
        if (const Status mapped = mapBuffers(); !mapped)
            return mapped;
        int kind = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        if (ask(m_fd, VIDIOC_STREAMON, &kind) < 0)
            return failed("the camera does not start");
        m_streams = true;
        return Done{};
    }

    Result<bool> next(GreyFrame& into) override
    {
        std::optional<v4l2_buffer> newest;
        for (;;) {
            const auto taken = take();
            if (!taken)
                return taken.error();
            if (!*taken)
                break;
            if (newest && ask(m_fd, VIDIOC_QBUF, &*newest) < 0)
                return failed("the camera takes no buffer back");
            newest = **taken;
        }
        if (!newest)
            return false;
        const bool read = (newest->flags & V4L2_BUF_FLAG_ERROR) == 0 && readBuffer(*newest, into);
        if (ask(m_fd, VIDIOC_QBUF, &*newest) < 0)
            return failed("the camera takes no buffer back");
        return read;
    }

private:
    Status chooseFormat(const CameraOptions& options)
    {
        v4l2_capability about{};
        if (ask(m_fd, VIDIOC_QUERYCAP, &about) < 0)
            return Error{Errc::Unsupported, options.device + " is no camera"};
        const std::uint32_t can =
            (about.capabilities & V4L2_CAP_DEVICE_CAPS) != 0 ? about.device_caps : about.capabilities;
        if ((can & V4L2_CAP_VIDEO_CAPTURE) == 0 || (can & V4L2_CAP_STREAMING) == 0)
            return Error{Errc::Unsupported, options.device + " does not take pictures"};
        for (const std::uint32_t wanted : formats) {
            v4l2_format format{};
            format.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
            format.fmt.pix.width = static_cast<std::uint32_t>(options.width);
            format.fmt.pix.height = static_cast<std::uint32_t>(options.height);
            format.fmt.pix.pixelformat = wanted;
            format.fmt.pix.field = V4L2_FIELD_ANY;
            if (ask(m_fd, VIDIOC_S_FMT, &format) == 0 && format.fmt.pix.pixelformat == wanted
                && isFrameSize(
                    static_cast<int>(format.fmt.pix.width), static_cast<int>(format.fmt.pix.height))) {
                m_format = format.fmt.pix;
                return Done{};
            }
        }
        return Error{Errc::Unsupported, options.device + " has no format that is read here"};
    }

    Status mapBuffers()
    {
        v4l2_requestbuffers request{};
        request.count = bufferCount;
        request.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        request.memory = V4L2_MEMORY_MMAP;
        if (ask(m_fd, VIDIOC_REQBUFS, &request) < 0 || request.count == 0)
            return failed("the camera shares no buffers; is another program using it?");
        for (std::uint32_t i = 0; i < request.count; ++i) {
            v4l2_buffer buffer = bufferOf(i);
            if (ask(m_fd, VIDIOC_QUERYBUF, &buffer) < 0)
                return failed("a buffer of the camera");
            void* data = ::mmap(nullptr, buffer.length, PROT_READ, MAP_SHARED, m_fd, buffer.m.offset);
            if (data == MAP_FAILED)
                return failed("a buffer of the camera");
            m_buffers.emplace_back(data, buffer.length);
            if (ask(m_fd, VIDIOC_QBUF, &buffer) < 0)
                return failed("the camera takes no buffer");
        }
        return Done{};
    }

    static v4l2_buffer bufferOf(std::uint32_t index)
    {
        v4l2_buffer buffer{};
        buffer.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        buffer.memory = V4L2_MEMORY_MMAP;
        buffer.index = index;
        return buffer;
    }

    // A filled buffer; nothing while there is none.
    Result<std::optional<v4l2_buffer>> take()
    {
        v4l2_buffer buffer = bufferOf(0);
        if (ask(m_fd, VIDIOC_DQBUF, &buffer) == 0) {
            if (buffer.index < m_buffers.size())
                return std::optional(buffer);
            return Error{Errc::Corrupt, "the camera filled a buffer that there is not"};
        }
        if (errno != EAGAIN)
            return failed("the camera is gone");
        pollfd wait{m_fd, POLLIN, 0};
        if (::poll(&wait, 1, 0) > 0 && (wait.revents & (POLLERR | POLLHUP)) != 0)
            return failed("the camera is gone");
        return std::optional<v4l2_buffer>();
    }

    [[nodiscard]] bool readBuffer(const v4l2_buffer& buffer, GreyFrame& into) const
    {
        const auto& [data, size] = m_buffers[buffer.index];
        const ByteView bytes(
            static_cast<const std::uint8_t*>(data), std::min<std::size_t>(size, buffer.bytesused));
        if (isJpeg(m_format.pixelformat))
            return decodePicture(bytes, into);
        const bool pairs =
            m_format.pixelformat == V4L2_PIX_FMT_YUYV || m_format.pixelformat == V4L2_PIX_FMT_UYVY;
        Packing packing{static_cast<int>(m_format.width), static_cast<int>(m_format.height),
            m_format.bytesperline, pairs ? 2U : 1U, m_format.pixelformat == V4L2_PIX_FMT_UYVY ? 1U : 0U};
        if (packing.rowBytes == 0)
            packing.rowBytes = m_format.width * packing.step;
        return takeLuminance(bytes, packing, into);
    }

    int m_fd;
    v4l2_pix_format m_format{};
    std::vector<std::pair<void*, std::size_t>> m_buffers;
    bool m_streams = false;
};

} // namespace

Result<std::unique_ptr<FrameSource>> openVideoDevice(const CameraOptions& options)
{
    const int fd = ::open(options.device.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return failed("the camera cannot be opened");
    auto device = std::make_unique<VideoDevice>(fd);
    if (const Status begun = device->begin(options); !begun)
        return begun.error();
    return std::unique_ptr<FrameSource>(std::move(device));
}

} // namespace kiosk::hardware
