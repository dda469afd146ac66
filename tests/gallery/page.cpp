// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/page.h"

#include <QStringList>

namespace kiosk {

namespace {

// The rules that show and hide are made from what is there, so that no script is needed.
constexpr const char* head = R"(<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Athena Kiosk: every screen</title>
<style>
  body { margin: 0; background: #16181d; color: #eceef2; font: 16px/1.4 sans-serif; }
  header { position: sticky; top: 0; background: #16181df0; padding: 12px 24px; z-index: 1; }
  h1 { display: inline; font-size: 20px; margin-right: 24px; }
  fieldset { display: inline; border: 0; margin: 0 24px 0 0; padding: 0; }
  legend { float: left; margin-right: 8px; color: #a9b0bd; }
  main { display: flex; flex-wrap: wrap; gap: 24px; padding: 24px; align-items: flex-end; }
  figure { margin: 0; }
  img { height: 420px; width: auto; display: block; border-radius: 6px; background: #2a2e37; }
  figcaption { max-width: 320px; padding-top: 6px; color: #c7ccd6; }
</style>
)";

QStringList namesOf(const Gallery& gallery, QString Picture::*member)
{
    QStringList names;
    for (const Picture& picture : gallery)
        if (!names.contains(picture.*member))
            names << picture.*member;
    return names;
}

// A picture is hidden as long as its language or size is not ticked.
QString ticks(const QString& legend, const QString& kind, const QStringList& names)
{
    QString html = QStringLiteral("<fieldset><legend>%1</legend>").arg(legend);
    for (const QString& name : names)
        html += QStringLiteral("<label><input type=\"checkbox\" id=\"%1-%2\"%3>%2</label> ")
                    .arg(kind, name, name == names.constFirst() ? QStringLiteral(" checked") : QString());
    return html + QStringLiteral("</fieldset>");
}

QString hiding(const QString& kind, const QStringList& names)
{
    QString rules;
    for (const QString& name : names)
        rules += QStringLiteral("body:has(#%1-%2:not(:checked)) figure[data-%1=\"%2\"] { display: none }\n")
                     .arg(kind, name);
    return rules;
}

QString figure(const Picture& picture)
{
    // Situations of one name differ by their number, with which the file's name begins.
    const QString caption =
        QStringLiteral("%1 %2 (%3, %4, %5)")
            .arg(picture.file.section(QLatin1Char('_'), 0, 0), picture.scene.toHtmlEscaped(),
                picture.language, picture.size, picture.mode);
    return QStringLiteral("<figure data-language=\"%1\" data-size=\"%2\" data-mode=\"%5\"><a "
                          "href=\"%3\"><img loading=\"lazy\" "
                          "src=\"%3\" alt=\"%4\"></a><figcaption>%4</figcaption></figure>\n")
        .arg(picture.language, picture.size, picture.file, caption, picture.mode);
}

} // namespace

QByteArray pageOf(const Gallery& gallery)
{
    const QStringList languages = namesOf(gallery, &Picture::language);
    const QStringList sizes = namesOf(gallery, &Picture::size);
    const QStringList modes = namesOf(gallery, &Picture::mode);
    QString html = QString::fromUtf8(head);
    html += QStringLiteral("<style>\n") + hiding(QStringLiteral("language"), languages)
        + hiding(QStringLiteral("size"), sizes) + hiding(QStringLiteral("mode"), modes)
        + QStringLiteral("</style>\n<body>\n<header><h1>Every screen</h1>")
        + ticks(QStringLiteral("Language"), QStringLiteral("language"), languages)
        + ticks(QStringLiteral("Size"), QStringLiteral("size"), sizes)
        + ticks(QStringLiteral("Mode"), QStringLiteral("mode"), modes)
        + QStringLiteral("</header>\n<main>\n");
    for (const Picture& picture : gallery)
        html += figure(picture);
    return (html + QStringLiteral("</main>\n</body>\n</html>\n")).toUtf8();
}

} // namespace kiosk
