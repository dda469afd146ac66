// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/window/bench_window.h"

#include <QQuickImageProvider>
#include <QQuickStyle>
#include <QQuickWindow>

namespace kiosk::bench {

namespace {

class ReceiptProvider : public QQuickImageProvider {
public:
    explicit ReceiptProvider(const BenchView& view)
        : QQuickImageProvider(Image)
        , m_view(view)
    {
    }

    QImage requestImage(const QString&, QSize* size, const QSize&) override
    {
        auto image = m_view.receiptImage();
        if (size != nullptr)
            *size = image.size();
        return image;
    }

private:
    const BenchView& m_view;
};

} // namespace

BenchWindow::BenchWindow(BenchView& view)
    : m_view(view)
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.addImageProvider(QStringLiteral("receipt"), new ReceiptProvider(view)); // the engine's now
    QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine,
        [this](const QList<QQmlError>& warnings) { m_warnings += static_cast<int>(warnings.size()); });
}

Status BenchWindow::open()
{
    m_engine.setInitialProperties({{QStringLiteral("bench"), QVariant::fromValue(&m_view)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/AthenaBench/Main.qml")));
    if (m_engine.rootObjects().isEmpty())
        return Error{Errc::Io, "the window cannot be made; the log says why (no display? use --no-window)"};
    return Done{};
}

Status BenchWindow::grab(const QString& path)
{
    auto* window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().value(0));
    if (window == nullptr || !window->grabWindow().save(path, "PNG"))
        return Error{Errc::Io, path.toStdString() + ": the picture cannot be written"};
    return Done{};
}

} // namespace kiosk::bench
