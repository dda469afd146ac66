// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/bench_devices.h"

#include <QFile>
#include <QSaveFile>

#include "hardware/bench/bench_state.h"

namespace kiosk::bench {

using namespace hardware;

namespace {

constexpr Clock terminalOff{6'000}; // long enough for the kiosk to miss it
constexpr qint64 stateLimit = 4 << 20;

template <class Device> DeviceLine::Simulator simulatorOf(Device& device)
{
    return {[&device](ByteView bytes, Clock now) { device.received(bytes, now); },
        [&device](Clock now) { return device.tick(now); }, [&device] { return device.nextWake(); }};
}

LineScannerSimulator::Options scannerAt(int speed)
{
    LineScannerSimulator::Options options;
    options.readTime /= speed;
    return options;
}

EscPosSimulator::Settings printerAt(int speed)
{
    EscPosSimulator::Settings settings;
    settings.dotsPerSecond *= speed;
    settings.cutTime /= speed;
    return settings;
}

} // namespace

Result<std::unique_ptr<BenchDevices>> BenchDevices::create(const Options& options)
{
    Id003SimulatorOptions validator;
    validator.table = usualNotes(options.currency);
    validator.countries = countriesOf(options.currency);
    validator.speed = options.speed;
    std::unique_ptr<BenchDevices> devices(new BenchDevices(options, std::move(validator)));
    if (const auto loaded = devices->load(); !loaded)
        return loaded.error();
    devices->m_running = true;
    devices->m_validator.powerUp(devices->now());
    for (auto* line : devices->lines()) {
        if (const auto plugged = line->plug(); !plugged)
            return plugged.error();
    }
    if (const auto opened = devices->m_headphones.open(options.directory + QStringLiteral("/headphones"));
        !opened)
        return opened.error();
    devices->touched();
    return devices;
}

BenchDevices::BenchDevices(const Options& options, Id003SimulatorOptions validator)
    : m_options(options)
    , m_validator(std::move(validator))
    , m_scanner(scannerAt(options.speed))
    , m_printer(printerAt(options.speed))
    , m_terminal(CardTerminalSimulator::Options{options.speed, "CT1000A"})
    , m_validatorLine(options.directory + QStringLiteral("/validator"), simulatorOf(m_validator), m_clock)
    , m_scannerLine(options.directory + QStringLiteral("/scanner"), simulatorOf(m_scanner), m_clock)
    , m_printerLine(options.directory + QStringLiteral("/printer"), simulatorOf(m_printer), m_clock)
    , m_terminalLine(options.directory + QStringLiteral("/terminal"), simulatorOf(m_terminal), m_clock)
{
    m_terminal.setWireLog([this](bool fromHost, const std::string& text) {
        m_wire.add(QStringLiteral("terminal"), fromHost, QString::fromStdString(text));
    });
    m_terminalOn.setSingleShot(true);
    connect(&m_terminalOn, &QTimer::timeout, this, [this] {
        m_terminal.powerUp();
        touched();
    });
    m_validator.setWireLog([this](const WireRecord& record) {
        const bool fromHost = record.direction == WireRecord::Direction::FromHost;
        m_wire.add(QStringLiteral("validator"), fromHost, QString::fromStdString(record.text));
    });
    m_powerOn.setSingleShot(true);
    connect(&m_powerOn, &QTimer::timeout, this, [this] {
        m_validator.powerUp(now());
        touched();
    });
    for (auto* line : lines())
        connect(line, &DeviceLine::active, this, &BenchDevices::afterActivity);
}

BenchDevices::~BenchDevices()
{
    if (m_running) // a state that could not be read is left as it is
        saveIfChanged();
}

DeviceLine* BenchDevices::line(const QString& device)
{
    if (device == QLatin1String("validator"))
        return &m_validatorLine;
    if (device == QLatin1String("scanner"))
        return &m_scannerLine;
    if (device == QLatin1String("terminal"))
        return &m_terminalLine;
    return device == QLatin1String("printer") ? &m_printerLine : nullptr;
}

const DeviceLine* BenchDevices::line(const QString& device) const
{
    return const_cast<BenchDevices*>(this)->line(device);
}

void BenchDevices::rebootValidator(Clock off)
{
    m_validator.cutPower(now());
    m_powerOn.start(off);
    touched();
}

std::array<DeviceLine*, 4> BenchDevices::lines()
{
    return {&m_validatorLine, &m_scannerLine, &m_printerLine, &m_terminalLine};
}

void BenchDevices::powerTerminalLater()
{
    if (!m_terminalOn.isActive())
        m_terminalOn.start(terminalOff / m_options.speed);
}

void BenchDevices::touched()
{
    for (auto* line : lines())
        line->pump();
    afterActivity();
}

void BenchDevices::afterActivity()
{
    if (!m_terminal.isPowered())
        powerTerminalLater();
    saveIfChanged();
    Q_EMIT changed();
}

QString BenchDevices::statePath() const { return m_options.directory + QStringLiteral("/state.json"); }

Status BenchDevices::load()
{
    QFile file(statePath());
    if (!file.exists())
        return Done{};
    const auto trouble = [&](Errc code, const std::string& what) {
        return Error{code, statePath().toStdString() + ": " + what + "; delete it to begin with new devices"};
    };
    if (!file.open(QIODevice::ReadOnly))
        return trouble(Errc::Io, file.errorString().toStdString());
    auto state = parseState(file.read(stateLimit));
    if (!state)
        return trouble(Errc::Corrupt, state.error().detail);
    if (const auto restored = m_validator.restore(state->validator); !restored)
        return trouble(Errc::Corrupt, restored.error().detail);
    if (!state->terminal.empty()) {
        if (const auto restored = m_terminal.restore(state->terminal); !restored)
            return trouble(Errc::Corrupt, restored.error().detail);
    }
    m_printer = EscPosSimulator(m_printer.settings(), std::move(state->printer));
    return Done{};
}

// A receipt in the making changes the paper with every line: it is written when it lies there.
void BenchDevices::saveIfChanged()
{
    const bool pageDone = m_printer.state().pagesPrinted != m_pagesSaved;
    if (m_printer.isPrinting() && !pageDone && !m_saved.isEmpty())
        return;
    const auto state = stateText({m_validator.save(), m_printer.state(), m_terminal.save()});
    if (state == m_saved)
        return;
    QSaveFile file(statePath());
    file.setDirectWriteFallback(false);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(state) == state.size()
        && file.commit();
    if (!written) {
        qWarning("athena-bench: the state is not kept: %s", qPrintable(file.errorString()));
        return;
    }
    m_saved = state;
    m_pagesSaved = m_printer.state().pagesPrinted;
}

} // namespace kiosk::bench

#include "moc_bench_devices.cpp"
