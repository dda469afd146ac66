// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk_application.h"

#include <QColor>
#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>

#include "app/kiosk/log.h"
#include "app/kiosk/steady_memory.h"
#include "app/language/languages.h"

namespace kiosk {
namespace {

// Nobody touches a screen before there is a worker.
class WorkerIntents final : public KioskIntents {
public:
    explicit WorkerIntents(const std::unique_ptr<KioskWorker>& worker)
        : m_worker(worker)
    {
    }
    void startTouched() override { m_worker->startTouched(); }
    void intend(Fact fact) override { m_worker->intend(std::move(fact)); }
    void phoneSubmitted(QString e164) override { m_worker->phoneSubmitted(e164); }
    void codeSubmitted(QString digits) override { m_worker->codeSubmitted(digits); }
    void touched() override { m_worker->touched(); }

private:
    const std::unique_ptr<KioskWorker>& m_worker;
};

QString textOf(const std::string& text) { return QString::fromStdString(text); }

QStringList textsOf(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list << textOf(text);
    return list;
}

// ":/…" is within the program.
QString urlOf(const std::string& path)
{
    if (path.empty())
        return {};
    return path.front() == ':' ? QStringLiteral("qrc") + textOf(path)
                               : QUrl::fromLocalFile(textOf(path)).toString(QUrl::FullyEncoded);
}

// As Main.qml takes it.
QVariantMap lookOf(const theme::Theme& theme)
{
    QVariantMap colours;
    for (const auto& [token, rgb] : theme.colours)
        colours.insert(textOf(token), QColor(rgb.red, rgb.green, rgb.blue));
    return {{"brand", textOf(theme.name)}, {"logo", urlOf(theme.logo)}, {"logoNight", urlOf(theme.logoNight)},
        {"brandShown", theme.nameShown}, {"colours", colours}};
}

// With a configuration that is wrong, what is needed to give a bill back.
KioskConfig configOf(const ConfigOutcome& outcome)
{
    return outcome.config ? *outcome.config : shutConfig(outcome);
}

std::string wordsFor(const KioskConfig& config, const Error& noKey)
{
    if (noKey.code != Errc::NotFound)
        return noKey.detail;
    return "this machine has no key yet (" + config.storage.keyFile()
        + "); enrol it: athena-kiosk --register CODE";
}

// What the worker needs of the disk. Where nothing is asked of Athena, any key will do.
Result<KioskWorker::Parts> openParts(
    const KioskConfig& config, std::string shutBecause, Result<MachineKey> key)
{
    Result<QSslConfiguration> tls = tlsOf(config.athena.caFile);
    if (shutBecause.empty() && !key)
        shutBecause = wordsFor(config, key.error());
    else if (shutBecause.empty() && !tls)
        shutBecause = tls.error().detail;
    const bool isOwnKey = key.ok();
    if (!isOwnKey) {
        SystemEntropy entropy;
        key = MachineKey::generate(entropy);
    }
    if (!key)
        return key.error();
    Result<Remembered> memory =
        config.storage.directory.empty() ? Result<Remembered>(Remembered{}) : remember(config, *key);
    if (!memory)
        return memory.error();
    if (!isOwnKey && memory->journal)
        memory->problem.clear(); // of secrets that only the machine's own key opens
    place::HeldPlace place = place::placeOf(config, memory->machine.laws);
    return KioskWorker::Parts{config, tls ? *tls : QSslConfiguration(), std::move(*key), std::move(*memory),
        std::move(place), std::move(shutBecause)};
}

} // namespace

KioskViewSettings viewSettings(const KioskConfig& config)
{
    KioskViewSettings settings;
    settings.machineId = textOf(config.machine.id);
    settings.operatorName = textOf(config.machine.operatorName);
    settings.supportPhone = textOf(config.machine.supportLine);
    settings.helpLine = textOf(config.machine.helpLine);
    settings.demo = config.machine.demo;
    settings.coins = config.machine.coins;
    settings.phoneCountries = textsOf(config.screen.phoneCountries);
    settings.languages = textsOf(config.screen.languages);
    settings.trustedUrlHosts = textsOf(config.athena.trustedUrlHosts);
    settings.themeTexts = config.theme.texts;
    settings.service = config.service;
    return settings;
}

QQuickWindow* loadWindow(QQmlApplicationEngine& engine, KioskView& view,
    const KioskConfig::ScreenSection& screen, const theme::Theme& theme)
{
    // Inter has no Arabic; of what Debian has, this one goes with it, and its lines are as high.
    QFont::insertSubstitution(QStringLiteral("Inter"), QStringLiteral("Noto Sans Arabic UI"));
    // Else each text is first laid out in the system's own, which is read for that alone.
    QGuiApplication::setFont(QFont(QStringLiteral("Inter")));
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({
        {"view", QVariant::fromValue(&view)},
        {"pxPerMm", screen.pxPerMm},
        {"designWidth", screen.width},
        {"designHeight", screen.height},
        {"fullScreen", screen.fullscreen},
        {"reducedMotion", screen.reducedMotion},
        {"theme", lookOf(theme)},
    });
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Kiosk/Main.qml")));
    return engine.rootObjects().isEmpty() ? nullptr
                                          : qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
}

Languages::~Languages()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

void Languages::speak(const QString& code)
{
    auto next = std::make_unique<QTranslator>();
    const bool found = next->load(wordsFile(code));
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
    if (!found) {
        qCWarning(logKiosk).noquote() << "no translation for" << code;
        return;
    }
    m_translator = std::move(next);
    QCoreApplication::installTranslator(m_translator.get());
}

bool hasScreenToDrawOn()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

std::future<Result<MachineKey>> openKey(const ConfigOutcome& outcome)
{
    keepMemorySteady();
    return std::async(std::launch::async, [config = configOf(outcome)] {
        SystemEntropy entropy;
        return loadMachineKey(config, entropy);
    });
}

Result<std::unique_ptr<KioskApplication>> KioskApplication::create(
    const ConfigOutcome& outcome, std::future<Result<MachineKey>> key)
{
    if (!outcome.config && !canGiveBack(outcome))
        return Error{Errc::Malformed,
            "the bill slot cannot be shut: it is not known where it is; mend [validator] in the "
            "configuration"};
    std::unique_ptr<KioskApplication> application(new KioskApplication(
        configOf(outcome), outcome.config ? std::string() : "the configuration is wrong"));
    for (const ConfigProblem& problem : outcome.problems)
        qCCritical(logKiosk).noquote() << "configuration:" << textOf(problem.text());
    // Screens take as long to load as key, devices and prices to open: neither waits for the other. What the
    // worker tells meanwhile lies in the queue of this thread.
    std::future<Result<place::HeldPlace>> opening =
        std::async(std::launch::async, [&] { return application->employ(key.get()); });
    const Status loaded = application->load();
    const Result<place::HeldPlace> place = opening.get();
    if (!place)
        return place.error();
    if (!loaded)
        return loaded.error();
    application->m_view->setPlace(place->profile);
    application->listenForHeadphones();
    return application;
}

KioskApplication::KioskApplication(const KioskConfig& config, std::string shutBecause)
    : m_config(config)
    , m_shutBecause(std::move(shutBecause))
    , m_intents(std::make_unique<WorkerIntents>(m_worker))
    , m_view(std::make_unique<KioskView>(*m_intents, viewSettings(config)))
    , m_sound(config.sound)
{
    connect(m_view.get(), &KioskView::sounded, &m_sound, &SoundPlayer::play);
    m_thread.setObjectName("worker");
}

Result<place::HeldPlace> KioskApplication::employ(Result<MachineKey> key)
{
    Result<KioskWorker::Parts> parts = openParts(m_config, m_shutBecause, std::move(key));
    if (!parts)
        return parts.error();
    m_shutBecause = parts->shutBecause;
    place::HeldPlace place = parts->place;
    m_worker = std::make_unique<KioskWorker>(std::move(*parts));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker.get(), &KioskWorker::start);
    connect(m_worker.get(), &KioskWorker::finished, &m_thread, &QThread::quit, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, this, &KioskApplication::finished);
    connect(m_worker.get(), &KioskWorker::snapshotPublished, m_view.get(), &KioskView::setSnapshot);
    connect(m_worker.get(), &KioskWorker::pricesPublished, m_view.get(), &KioskView::setPrices);
    connect(m_worker.get(), &KioskWorker::livePublished, m_view.get(), &KioskView::setLive);
    connect(m_worker.get(), &KioskWorker::cameraSaw, m_view.get(), &KioskView::setCameraPicture);
    m_thread.start();
    return place;
}

Status KioskApplication::load()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    const auto languages = std::make_shared<Languages>();
    m_view->setTranslator([this, languages](const QString& code) {
        languages->speak(code);
        m_engine->retranslate();
    });
    languages->speak(m_view->language());
    m_window = loadWindow(*m_engine, *m_view, m_config.screen, m_config.theme);
    if (m_window == nullptr)
        return Error{Errc::Corrupt, "the screens cannot be loaded; install the program again"};
    return Done{};
}

void KioskApplication::listenForHeadphones()
{
    m_speaker = std::make_unique<Speaker>(Speaker::Settings{textOf(m_config.speech.command)});
    m_narrator = std::make_unique<Narrator>(*m_window, *m_view, *m_speaker);
    m_headphones = std::make_unique<Headphones>(m_config.speech.headphones);
    connect(m_headphones.get(), &Headphones::changed, m_narrator.get(), &Narrator::setOn);
    m_headphones->start();
}

KioskApplication::~KioskApplication()
{
    if (m_thread.isRunning()) {
        m_worker->shutDown();
        m_thread.wait();
    }
    m_narrator.reset(); // knows the window
    m_engine.reset();
}

void KioskApplication::shutDown()
{
    if (m_thread.isRunning())
        m_worker->shutDown();
    else
        Q_EMIT finished();
}

} // namespace kiosk

#include "moc_kiosk_application.cpp"
