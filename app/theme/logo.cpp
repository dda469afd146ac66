// SPDX-License-Identifier: Apache-2.0
#include "app/theme/logo.h"

#include <QXmlStreamReader>

#include "app/config/small_file.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace kiosk::theme {
namespace {

constexpr std::string_view pngBegin{"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", 16};

unsigned bigEndian(std::string_view bytes)
{
    unsigned value = 0;
    for (const char byte : bytes)
        value = value * 256 + static_cast<unsigned char>(byte);
    return value;
}

std::optional<std::string> pngProblem(std::string_view file)
{
    if (file.size() < 24)
        return "is a PNG that ends before its size";
    const unsigned width = bigEndian(file.substr(16, 4));
    const unsigned height = bigEndian(file.substr(20, 4));
    if (width == 0 || height == 0 || width > logoMaxSide || height > logoMaxSide)
        return "has " + std::to_string(width) + " x " + std::to_string(height) + " pixels; at most "
            + std::to_string(logoMaxSide) + " x " + std::to_string(logoMaxSide);
    return std::nullopt;
}

// What draws words, moves, repeats itself or comes from elsewhere; whatever stands before its colon.
bool isNoShape(QStringView element)
{
    static constexpr std::array<QLatin1String, 17> others{QLatin1String("text"), QLatin1String("textArea"),
        QLatin1String("tspan"), QLatin1String("tbreak"), QLatin1String("font"), QLatin1String("image"),
        QLatin1String("script"), QLatin1String("handler"), QLatin1String("use"), QLatin1String("video"),
        QLatin1String("audio"), QLatin1String("animation"), QLatin1String("animate"),
        QLatin1String("animateColor"), QLatin1String("animateTransform"), QLatin1String("set"),
        QLatin1String("foreignObject")};
    return std::find(others.begin(), others.end(), element) != others.end();
}

std::optional<std::string> elementProblem(std::string_view file)
{
    QXmlStreamReader reader(QByteArray(file.data(), static_cast<qsizetype>(file.size())));
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return "is an SVG with a document type or an entity; use one with shapes alone";
        if (token == QXmlStreamReader::StartElement && isNoShape(reader.name()))
            return "is an SVG with <" + reader.qualifiedName().toString().toStdString()
                + ">; use one with shapes alone, in which nothing is named from elsewhere";
    }
    if (reader.hasError())
        return "is an SVG that cannot be read: " + reader.errorString().toStdString();
    return std::nullopt;
}

std::optional<std::string> svgProblem(std::string_view file)
{
    if (file.find("</svg>") == std::string_view::npos && file.find("/>") == std::string_view::npos)
        return "is an SVG that has no end";
    for (const std::string_view outside :
        {"<!ENTITY", "<!DOCTYPE", "<script", "<image", "<text", "url(", "href"}) {
        if (file.find(outside) != std::string_view::npos)
            return "is an SVG with \"" + std::string(outside)
                + "\"; use one with shapes alone, in which nothing is named from elsewhere";
    }
    return elementProblem(file);
}

} // namespace

std::optional<std::string> logoProblem(const std::string& path)
{
    const Result<std::string> file = readSmallFile(path, logoMaxSize);
    if (!file)
        return file.error().detail;
    const std::string_view bytes = *file;
    const auto said = [&path](std::optional<std::string> problem) {
        return problem ? std::optional(path + " " + *problem) : std::nullopt;
    };
    if (bytes.starts_with(pngBegin))
        return said(pngProblem(bytes));
    if (bytes.substr(0, 4096).find("<svg") != std::string_view::npos)
        return said(svgProblem(bytes));
    return said("is neither a PNG nor an SVG");
}

} // namespace kiosk::theme
