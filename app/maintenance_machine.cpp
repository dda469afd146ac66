// SPDX-License-Identifier: Apache-2.0
#include <QEventLoop>

#include "app/athena/athena_client.h"
#include "app/config/authority_file.h"
#include "app/config/small_file.h"
#include "app/kiosk/published.h"
#include "app/kiosk/system_entropy.h"
#include "app/maintenance.h"
#include "app/place/held_place.h"
#include "core/athena/grammar.h"
#include "core/athena/messages.h"
#include "core/keys/key_file.h"

#include <ostream>

#include <sys/stat.h>

namespace kiosk {
namespace {

int fail(const Console& console, int code, const std::string& why)
{
    console.err << "athena-kiosk: " << why << '\n';
    return code;
}

Result<MachineKey> findOrMakeKey(const KioskConfig& config, Entropy& entropy, const Console& console)
{
    const std::string file = config.storage.keyFile();
    Result<std::string> credential = readCredential(config.storage.credentialFile);
    if (!credential)
        return credential.error();
    const SecretBytes secret = SecretBytes::copyOf(asBytes(*credential));
    wipe(*credential);
    Result<MachineKey> found = loadKeyFile(file, secret.view(), entropy);
    if (found || found.error().code != Errc::NotFound)
        return found;
    Result<MachineKey> made = MachineKey::generate(entropy);
    if (!made)
        return made;
    if (const Status saved = saveKeyFile(file, *made, secret.view(), entropy); !saved)
        return saved.error();
    console.out << "A machine key was made: " << file << '\n';
    return made;
}

std::string requestFor(const KioskConfig& config, const MachineKey& key, const std::string& code)
{
    athena::RegisterRequest request;
    request.machineId = config.machine.id;
    request.enrolmentCode = code;
    request.publicKey = key.publicKeyHex();
    request.model = "athena-kiosk";
    request.softwareVersion = KIOSK_VERSION;
    // The same for the same attempt, so that a lost answer is not an enrolment lost.
    request.idempotencyKey =
        uuidFromHash(asBytes(request.publicKey), "register/" + code + "/" + request.softwareVersion);
    return athena::encode(request);
}

AthenaAnswer exchange(AthenaClient& client, std::string body)
{
    QEventLoop loop;
    AthenaAnswer answer;
    client.post(athena::path::machineRegister, std::move(body), 10'000, [&](const AthenaAnswer& came) {
        answer = came;
        loop.quit();
    });
    loop.exec();
    return answer;
}

std::string inWords(const std::string& code)
{
    if (code == "enrolment_refused")
        return "the enrolment code is wrong or was used already; ask the operator for a new one";
    if (code == "already_registered")
        return "another key is registered for this machine; the operator must release it first";
    if (code == "machine_mismatch")
        return "this key belongs to another machine; check machine.id in the configuration";
    return "Athena refused: " + code;
}

int accept(const KioskConfig& config, const MachineKey& key, const std::string& body, const Console& console)
{
    const Result<athena::RegisterAnswer> answer = athena::decodeRegisterAnswer(body);
    if (!answer)
        return fail(console, noAnswer, "Athena's answer cannot be read: " + answer.error().detail);
    const athena::MachineRecord& record = answer->machine;
    if (record.machineId != config.machine.id || record.publicKey != key.publicKeyHex())
        return fail(console, somethingWrong, "Athena registered another machine or key than this one");
    if (!(record.currency == config.machine.currency))
        return fail(console, somethingWrong,
            "Athena has this machine with " + std::string(record.currency.code())
                + "; machine.currency in the configuration is "
                + std::string(config.machine.currency.code()));
    console.out << "Registered: " << record.machineId << " (" << record.country << ", "
                << record.currency.code()
                << ")\nKey fingerprint, to compare by voice: " << key.publicKey().fingerprint() << '\n';
    return allWell;
}

// What is better mended, and no reason to shut a machine that runs.
void addBlemishes(ConfigOutcome& outcome, const std::string& file)
{
    const auto add = [&](const char* key, std::string message) {
        outcome.problems.push_back({file, outcome.lines[key], key, std::move(message)});
    };
    const std::string& authority = outcome.config->athena.caFile;
    if (const Status whole = authority.empty() ? Status(Done{}) : checkAuthorities(authority); !whole)
        add("athena.ca_file", whole.error().detail);
    struct stat status { };
    const std::string& folder = outcome.config->storage.directory;
    const bool there = ::stat(folder.c_str(), &status) == 0;
    if (there && (status.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        add("storage.directory", folder + " can be written by others; chmod 700 " + folder);
    else if (there && (status.st_mode & 077U) != 0)
        add("storage.directory", folder + " can be read by others; chmod 700 " + folder);
}

} // namespace

int checkConfig(const std::string& file, const Console& console)
{
    ConfigOutcome outcome = loadConfig(file);
    if (outcome.config)
        addBlemishes(outcome, file);
    for (const ConfigProblem& problem : outcome.problems)
        console.err << problem.text() << '\n';
    if (!outcome.config || !outcome.problems.empty())
        return somethingWrong;
    const place::HeldPlace place = place::placeOf(*outcome.config, {});
    const bool isPlaceNamed = !outcome.config->place.profileFile.empty();
    if (isPlaceNamed && !place.problems.empty()) {
        for (const place::Problem& problem : place.problems)
            console.err << problem.text() << '\n';
        return somethingWrong;
    }
    console.out << file << ": all is well\n";
    if (!isPlaceNamed && place.needed)
        console.out << "It names no [place], so that nothing is sold: only claims and refunds.\n";
    return allWell;
}

int registerMachine(const KioskConfig& config, const std::string& enrolmentCode, const Console& console)
{
    if (!athena::isEnrolmentCode(enrolmentCode))
        return fail(console, wrongUsage, "an enrolment code has 10 characters of A-Z and 2-9");
    SystemEntropy entropy;
    const Result<MachineKey> key = findOrMakeKey(config, entropy, console);
    if (!key)
        return fail(console, somethingWrong, key.error().detail);
    const Result<QSslConfiguration> tls = tlsOf(config.athena.caFile);
    if (!tls)
        return fail(console, somethingWrong, tls.error().detail);
    AthenaClient client(config.athena.baseUrl, *tls, *key, entropy, [] { return kioskTime().wall; });
    const AthenaAnswer answer = exchange(client, requestFor(config, *key, enrolmentCode));
    if (answer.http == 200)
        return accept(config, *key, answer.body, console);
    const std::string code = errorCodeOf(answer);
    if (answer.http == 403 || answer.http == 409 || answer.http == 400)
        return fail(console, somethingWrong, inWords(code));
    const std::string why =
        answer.http == 0 ? answer.problem : "HTTP " + std::to_string(answer.http) + " " + code;
    return fail(console, noAnswer,
        "no answer that decides anything (" + why + ")"
            + (answer.tlsClockProblem ? "; set this machine's clock" : "")
            + "\nCheck the line and athena.base_url, " + config.athena.baseUrl
            + ", and run the same command again: it does nothing twice.");
}

} // namespace kiosk
