// SPDX-License-Identifier: Apache-2.0
// athena-profile: the operator's tool, for an office computer. The operator's key signs profiles there and is
// never on a machine; machines know its public half only.
#include "app/config/small_file.h"
#include "app/kiosk/system_entropy.h"
#include "app/place/place_file.h"
#include "core/keys/key_file.h"
#include "core/place/profile_signature.h"

#include <cstdio>
#include <fstream>
#include <functional>
#include <iostream>

namespace {

using namespace kiosk;

constexpr const char* usage = R"(athena-profile: writes and checks the law of a place for Athena's machines

  athena-profile make-key KEYFILE CREDENTIAL   makes the operator's key, encrypted under the credential's file
  athena-profile public-key KEYFILE CREDENTIAL what the machines' configuration needs: place.public_key
  athena-profile check PROFILE                 names everything that is wrong with a profile
  athena-profile sign PROFILE KEYFILE CREDENTIAL
                                               checks it and writes PROFILE.sig

Keep KEYFILE and CREDENTIAL off every machine: whoever has both decides what machines may charge and take.
Make a credential with: openssl rand -hex 32 > CREDENTIAL && chmod 600 CREDENTIAL
Ends with 0 when all is well, 1 when something is wrong, 2 for a wrong command line.
)";

int fail(const std::string& why)
{
    std::cerr << "athena-profile: " << why << '\n';
    return 1;
}

Result<SecretBytes> credentialOf(const std::string& file)
{
    Result<std::string> text = readCredential(file);
    if (!text)
        return text.error();
    SecretBytes secret = SecretBytes::copyOf(asBytes(*text));
    wipe(*text);
    return secret;
}

Result<MachineKey> operatorsKey(const std::string& file, const std::string& credentialFile)
{
    SystemEntropy entropy;
    const Result<SecretBytes> credential = credentialOf(credentialFile);
    if (!credential)
        return credential.error();
    return loadKeyFile(file, credential->view(), entropy);
}

int makeKey(const std::string& file, const std::string& credentialFile)
{
    SystemEntropy entropy;
    const Result<SecretBytes> credential = credentialOf(credentialFile);
    if (!credential)
        return fail(credential.error().detail);
    const Result<MachineKey> key = MachineKey::generate(entropy);
    if (!key)
        return fail(key.error().detail);
    if (const Status saved = saveKeyFile(file, *key, credential->view(), entropy); !saved)
        return fail(saved.error().detail);
    std::cout << key->publicKeyHex() << '\n';
    return 0;
}

int showPublicKey(const std::string& file, const std::string& credentialFile)
{
    const Result<MachineKey> key = operatorsKey(file, credentialFile);
    if (!key)
        return fail(key.error().detail);
    std::cout << key->publicKeyHex() << '\n';
    return 0;
}

int check(const std::string& file)
{
    const place::Outcome outcome = place::loadProfile(file, std::nullopt);
    for (const place::Problem& problem : outcome.problems)
        std::cerr << problem.text() << '\n';
    if (!outcome.profile)
        return 1;
    std::cout << file << ": all is well: " << outcome.profile->rules.place << " version "
              << outcome.profile->rules.version << (outcome.profile->example ? ", an example" : "") << '\n';
    return 0;
}

int sign(const std::string& file, const std::string& keyFile, const std::string& credentialFile)
{
    if (const int wrong = check(file); wrong != 0)
        return wrong;
    const Result<std::string> text = readSmallFile(file, place::profileMaxSize);
    if (!text)
        return fail(text.error().detail);
    const Result<MachineKey> key = operatorsKey(keyFile, credentialFile);
    if (!key)
        return fail(key.error().detail);
    const std::string signatureFile = place::signatureFileOf(file);
    const std::string unfinished = signatureFile + ".new"; // never half a signature under the name
    std::ofstream out(unfinished, std::ios::trunc);
    out << place::sign(*key, asBytes(*text));
    out.close();
    if (!out || std::rename(unfinished.c_str(), signatureFile.c_str()) != 0)
        return fail(signatureFile + " cannot be written");
    std::cout << signatureFile << ": signed with " << key->publicKeyHex() << '\n';
    return 0;
}

using Words = std::vector<std::string>;

struct Task {
    const char* name;
    std::vector<std::string> needs;
    std::function<int(const Words&)> work;
};

const std::vector<Task>& tasks()
{
    static const std::vector<Task> all{{"make-key", {"KEYFILE", "CREDENTIAL"},
                                           [](const Words& words) { return makeKey(words[0], words[1]); }},
        {"public-key", {"KEYFILE", "CREDENTIAL"},
            [](const Words& words) { return showPublicKey(words[0], words[1]); }},
        {"check", {"PROFILE"}, [](const Words& words) { return check(words[0]); }},
        {"sign", {"PROFILE", "KEYFILE", "CREDENTIAL"},
            [](const Words& words) { return sign(words[0], words[1], words[2]); }}};
    return all;
}

int refuse(const std::string& why)
{
    std::cerr << "athena-profile: " << why << "\nathena-profile --help lists what there is\n";
    return 2;
}

int run(Words words)
{
    if (words.empty())
        return refuse("a task is missing");
    const std::string name = words.front();
    words.erase(words.begin());
    if (name == "--help" || name == "-h") {
        std::cout << usage;
        return 0;
    }
    for (const Task& task : tasks()) {
        if (name != task.name)
            continue;
        if (words.size() < task.needs.size())
            return refuse(name + " needs " + task.needs[words.size()]);
        if (words.size() > task.needs.size())
            return refuse('"' + words[task.needs.size()] + "\" is one word too many");
        return task.work(words);
    }
    return refuse("there is no task \"" + name + '"');
}

} // namespace

int main(int argc, char** argv) { return run({argv + 1, argv + argc}); }
