// SPDX-License-Identifier: Apache-2.0
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>

#include "hardware/bench/window/bench_view.h"

#include "hardware/bench/bench_commands.h"
#include "hardware/bench/bench_faults.h"
#include "hardware/bench/phone.h"
#include "hardware/bench/phone_camera.h"
#include "hardware/bench/receipt_picture.h"
#include "hardware/bench/sample_texts.h"

#include <chrono>

namespace kiosk::bench {

using namespace hardware;

namespace {

constexpr int wireTexts = 5;
constexpr std::chrono::milliseconds lookTime{500};
constexpr qsizetype messagesShown = 3;

// "$20", "20 EUR"; minor units only where there are some.
QString labelOf(const Money& note)
{
    auto text = QString::fromStdString(note.toString());
    if (text.endsWith(QLatin1String(".00")))
        text.chop(3);
    const auto code = QString::fromStdString(std::string(note.currency().code()));
    return code == QLatin1String("USD") ? QLatin1Char('$') + text : text + QLatin1Char(' ') + code;
}

QString placeOf(const ValidatorSimulatorState& state)
{
    using Bill = ValidatorSimulatorState::Bill;
    if (!state.powered)
        return QStringLiteral("no power");
    switch (state.bill) {
    case Bill::None:
        return state.enabled ? QStringLiteral("takes bills") : QStringLiteral("takes no bills now");
    case Bill::Accepting:
        return QStringLiteral("drawing a bill in");
    case Bill::Escrow:
        return QStringLiteral("bill in escrow");
    case Bill::Stacking:
        return QStringLiteral("stacking");
    case Bill::Committed:
        return QStringLiteral("stacked, not yet acknowledged");
    case Bill::Returning:
        return QStringLiteral("returning the bill");
    case Bill::Rejecting:
        break;
    }
    return QStringLiteral("rejecting the bill");
}

} // namespace

BenchView::BenchView(BenchDevices& devices, StubHooks* hooks)
    : m_devices(devices)
    , m_hooks(hooks)
    , m_pagesSeen(devices.printer().state().pagesPrinted)
{
    connect(&devices, &BenchDevices::changed, this, &BenchView::onDevicesChanged);
    connect(&m_look, &QTimer::timeout, this, &BenchView::changed);
    m_look.start(lookTime);
    if (hooks != nullptr) {
        connect(hooks, &StubHooks::changed, this, &BenchView::changed);
        connect(hooks, &StubHooks::failed, this, &BenchView::setNotice);
    }
}

void BenchView::onDevicesChanged()
{
    Q_EMIT changed();
    const auto pages = m_devices.printer().state().pagesPrinted;
    if (std::exchange(m_pagesSeen, pages) != pages)
        Q_EMIT receiptChanged();
}

QStringList BenchView::bills() const
{
    QStringList texts;
    for (const auto& note : m_devices.validator().state().denominations)
        texts << QString::fromStdString(note.toString());
    return texts;
}

QStringList BenchView::billLabels() const
{
    QStringList texts;
    for (const auto& note : m_devices.validator().state().denominations)
        texts << labelOf(note);
    return texts;
}

QString BenchView::billInside() const
{
    const auto state = m_devices.validator().state();
    const bool inside = state.bill != ValidatorSimulatorState::Bill::None && state.billValue;
    return inside ? labelOf(*state.billValue) : QString();
}

QString BenchView::billPlace() const { return placeOf(m_devices.validator().state()); }

QString BenchView::cashBox() const
{
    std::uint64_t total = 0;
    int count = 0;
    for (const auto& note : m_devices.validator().state().cashBox) {
        total += note.value.minorUnits() * static_cast<std::uint64_t>(note.count);
        count += note.count;
    }
    const auto bills = count == 1 ? QStringLiteral("1 bill") : QStringLiteral("%1 bills").arg(count);
    return QStringLiteral("Box: %1 in %2").arg(labelOf(Money::ofMinor(total, m_devices.currency())), bills);
}

QString BenchView::wire() const { return m_devices.wire().summary(QStringLiteral("validator"), wireTexts); }

QStringList BenchView::faults() const { return activeFaults(m_devices); }

QStringList BenchView::unplugged() const
{
    QStringList names;
    for (const auto* device : {"validator", "scanner", "printer", "terminal"}) {
        if (!m_devices.line(QString::fromLatin1(device))->isPlugged())
            names << QString::fromLatin1(device);
    }
    return names;
}

BenchView::Light BenchView::lightOf(const char* device) const
{
    const auto* line = m_devices.line(QString::fromLatin1(device));
    if (!line->isPlugged())
        return Light::Off;
    return line->isConnected() ? Light::Good : Light::Waiting;
}

QString BenchView::terminalDisplay() const
{
    const auto& terminal = m_devices.terminal();
    const auto display = terminal.display();
    const auto asked = terminal.asked();
    const auto amount = asked ? labelOf(*asked) + QStringLiteral(": ") : QString();
    if (display == "off")
        return QStringLiteral("no power");
    if (display == "idle")
        return terminal.hasCard() ? QStringLiteral("take your card") : QStringLiteral("nothing to pay");
    if (display == "card")
        return amount + QStringLiteral("present a card");
    if (display == "bank")
        return amount + QStringLiteral("asking the bank");
    return amount + (display == "pin" ? QStringLiteral("PIN?") : QStringLiteral("wrong, PIN again?"));
}

QString BenchView::terminalWants() const
{
    const auto display = m_devices.terminal().display();
    if (display == "card")
        return QStringLiteral("card");
    return display.starts_with("pin") ? QStringLiteral("pin") : QString();
}

QStringList BenchView::sampleLabels() const
{
    QStringList labels;
    for (const auto& sample : bench::sampleTexts())
        labels << QString::fromLatin1(sample.label);
    return labels;
}

QStringList BenchView::sampleTexts() const
{
    QStringList texts;
    for (const auto& sample : bench::sampleTexts())
        texts << QString::fromLatin1(sample.text);
    return texts;
}

QString BenchView::paper() const
{
    constexpr std::int64_t dotsPerMetre = 8000;
    const auto& state = m_devices.printer().state();
    if (state.paperDots == 0)
        return QStringLiteral("no paper");
    return QStringLiteral("%1 m of paper")
        .arg(static_cast<double>(state.paperDots) / static_cast<double>(dotsPerMetre), 0, 'f', 1);
}

QString BenchView::receiptSource() const
{
    return m_pagesSeen == 0 ? QString() : QStringLiteral("image://receipt/%1").arg(m_pagesSeen);
}

int BenchView::receiptsPrinted() const { return static_cast<int>(m_pagesSeen); }

QImage BenchView::receiptImage() const
{
    const auto& pages = m_devices.printer().state().pages;
    return pages.empty() ? QImage() : drawReceipt(pages.back(), {});
}

BenchView::Light BenchView::stubLight() const
{
    if (m_hooks == nullptr)
        return Light::Off;
    return m_hooks->isConnected() ? Light::Good : Light::Waiting;
}

QString BenchView::phone() const
{
    return m_hooks == nullptr || m_hooks->messages().isEmpty() ? QString() : m_hooks->messages().last().to;
}

QStringList BenchView::messages() const
{
    QStringList texts;
    if (m_hooks == nullptr)
        return texts;
    const auto& all = m_hooks->messages();
    for (qsizetype i = std::max<qsizetype>(0, all.size() - messagesShown); i < all.size(); ++i)
        texts << all[i].text;
    return texts;
}

QStringList BenchView::stubFaults() const
{
    return m_hooks == nullptr ? QStringList() : m_hooks->waitingFaults();
}

void BenchView::run(const QStringList& words)
{
    const auto answer = runCommand(m_devices, words);
    auto told = words.mid(0, 2);
    told.removeAll(QStringLiteral("--"));
    setNotice(answer ? QString()
                     : told.join(QLatin1Char(' ')) + QStringLiteral(": ")
                + QString::fromStdString(answer.error().detail));
}

void BenchView::toggleFault(const QString& name)
{
    run({faults().contains(name) ? QStringLiteral("clear") : QStringLiteral("fault"), name});
}

void BenchView::togglePlug(const QString& device)
{
    run({unplugged().contains(device) ? QStringLiteral("plug") : QStringLiteral("unplug"), device});
}

bool BenchView::stubRefuses() const { return m_hooks != nullptr && m_hooks->refusesDelivery(); }

void BenchView::stubFault(const QString& kind, int value) { m_hooks->addFault(kind, value); }

void BenchView::clearStubFaults() { m_hooks->clearFaults(); }

void BenchView::toggleRefusal() { m_hooks->setRefusesDelivery(!stubRefuses()); }

void BenchView::raisePrices() { m_hooks->multiplyPrices(QStringLiteral("1.10")); }

void BenchView::expirePrices() { m_hooks->expirePrices(); }

void BenchView::limitCustomer()
{
    if (phone().isEmpty())
        setNotice(QStringLiteral("limit: nobody has signed in yet"));
    else
        m_hooks->limitCustomer(phone(), QStringLiteral("100"));
}

void BenchView::setNotice(const QString& notice)
{
    if (std::exchange(m_notice, notice) != notice)
        Q_EMIT noticeChanged();
}

void BenchView::scanScreen(bool asApp)
{
    auto* screen = QGuiApplication::primaryScreen();
    const auto challenge = readCode(screen == nullptr ? QImage() : screen->grabWindow(0).toImage());
    if (!challenge)
        return setNotice(QStringLiteral("phone: %1").arg(QString::fromStdString(challenge.error().detail)));
    const auto number = phone().isEmpty() ? QStringLiteral("+13055550142") : phone();
    const PhoneLink link{m_hooks == nullptr ? QString() : m_hooks->controlFile()};
    const auto done =
        asApp ? signInAsApp(*challenge, number, link) : signInAsWallet(*challenge, exampleWallet(), link);
    setNotice(QStringLiteral("phone: %1")
                  .arg(done ? QStringLiteral("signed in") : QString::fromStdString(done.error().detail)));
}

} // namespace kiosk::bench

#include "moc_bench_view.cpp"
