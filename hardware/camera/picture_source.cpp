// SPDX-License-Identifier: Apache-2.0
// A picture, or pictures in a row (Motion JPEG), in place of a camera.
#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include "hardware/camera/film.h"
#include "hardware/camera/frame_source.h"

namespace kiosk::hardware {

namespace {

constexpr qint64 longestFile = 256LL << 20;
constexpr qint64 atATime = 8LL << 20; // no single picture is longer

class Pictures final : public FrameSource {
public:
    explicit Pictures(const QString& name)
        : m_name(name)
    {
    }

    // Read anew when the file has changed: a tester puts another picture there.
    Result<bool> next(GreyFrame& into) override
    {
        const QFileInfo about(m_name);
        if (!about.isFile())
            return Error{Errc::NotFound, "the picture has been taken away"};
        const auto stamp = std::pair(about.lastModified(), about.size());
        if (stamp != m_stamp) {
            m_stamp = stamp;
            m_at = 0;
            m_still.pixels.clear();
        }
        if (m_still.isEmpty() && !readNext(into))
            return Error{Errc::Malformed, "the file holds no picture"};
        if (!m_still.isEmpty())
            into = m_still;
        return true;
    }

private:
    bool readNext(GreyFrame& into)
    {
        QFile file(m_name);
        if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile || !file.seek(m_at))
            return false;
        const QByteArray bytes = file.read(atATime);
        const ByteView view(
            reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
        const auto piece = firstJpeg(view);
        if (!piece && m_at > 0) { // the film is over
            m_at = 0;
            return readNext(into);
        }
        const bool film = piece && piece->begin + piece->size < static_cast<std::size_t>(file.size());
        if (!film) {
            if (!decodePicture(view, into))
                return false;
            m_still = into;
            return true;
        }
        m_at += static_cast<qint64>(piece->begin) + static_cast<qint64>(piece->size);
        return decodePicture(view.subspan(piece->begin, piece->size), into);
    }

    QString m_name;
    std::pair<QDateTime, qint64> m_stamp{QDateTime(), -1};
    qint64 m_at = 0;
    GreyFrame m_still; // the only picture in the file
};

} // namespace

bool decodePicture(ByteView bytes, GreyFrame& into)
{
    QByteArray copy = QByteArray::fromRawData(
        reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    // A camera's, or a photograph: no other reader of pictures is let near these bytes.
    QImageReader reader(&buffer, copy.startsWith("\x89PNG") ? "png" : "jpeg");
    const QSize size = reader.size();
    if (!isFrameSize(size.width(), size.height()))
        return false;
    const QImage picture = reader.read().convertToFormat(QImage::Format_Grayscale8);
    if (picture.isNull())
        return false;
    const Packing packing{
        picture.width(), picture.height(), static_cast<std::size_t>(picture.bytesPerLine()), 1, 0};
    return takeLuminance(
        {picture.constBits(), static_cast<std::size_t>(picture.sizeInBytes())}, packing, into);
}

Result<std::unique_ptr<FrameSource>> openPictures(const std::string& name)
{
    auto pictures = std::make_unique<Pictures>(QString::fromStdString(name));
    GreyFrame first;
    if (const auto read = pictures->next(first); !read)
        return read.error();
    return std::unique_ptr<FrameSource>(std::move(pictures));
}

} // namespace kiosk::hardware
