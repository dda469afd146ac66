// SPDX-License-Identifier: Apache-2.0
// A raw film in place of a camera, over and over.
#include "hardware/camera/film.h"
#include "hardware/camera/frame_source.h"

#include <fstream>

namespace kiosk::hardware {

namespace {

constexpr std::string_view frameMark = "FRAME";

std::string readLine(std::istream& file)
{
    std::string line;
    for (char c = 0; line.size() <= longestFilmLine && file.get(c) && c != '\n';)
        line.push_back(c);
    return line;
}

class Film final : public FrameSource {
public:
    Film(std::ifstream file, FilmFormat format, std::string name)
        : m_file(std::move(file))
        , m_format(format)
        , m_first(m_file.tellg())
        , m_name(std::move(name))
        , m_bytes(format.frameBytes)
    {
    }

    Result<bool> next(GreyFrame& into) override
    {
        if (!isCameraThere(m_name))
            return Error{Errc::NotFound, "the film has been taken away"};
        if (!readFrame()) {
            m_file.clear();
            m_file.seekg(m_first);
            if (!readFrame())
                return Error{Errc::Malformed, "the film holds no whole frame"};
        }
        const Packing packing{
            m_format.width, m_format.height, static_cast<std::size_t>(m_format.width), 1, 0};
        return takeLuminance(m_bytes, packing, into);
    }

private:
    bool readFrame()
    {
        if (!readLine(m_file).starts_with(frameMark))
            return false;
        m_file.read(reinterpret_cast<char*>(m_bytes.data()), static_cast<std::streamsize>(m_bytes.size()));
        return m_file.good();
    }

    std::ifstream m_file;
    FilmFormat m_format;
    std::streampos m_first;
    std::string m_name;
    Bytes m_bytes;
};

} // namespace

Result<std::unique_ptr<FrameSource>> openFilm(const std::string& name)
{
    std::ifstream file(name, std::ios::binary);
    const auto format = readFilmHeader(readLine(file));
    if (!format)
        return format.error();
    return std::unique_ptr<FrameSource>(std::make_unique<Film>(std::move(file), *format, name));
}

} // namespace kiosk::hardware
