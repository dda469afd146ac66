// SPDX-License-Identifier: Apache-2.0
#include "app/place/place_file.h"

#include "app/config/small_file.h"
#include "core/place/profile_signature.h"

namespace kiosk::place {

std::string signatureFileOf(const std::string& profileFile) { return profileFile + ".sig"; }

Outcome loadProfile(const std::string& file, const std::optional<PublicKey>& operatorsKey)
{
    const auto refuse = [](const std::string& where, const std::string& why) {
        return Outcome{std::nullopt, {{where, 0, "", why}}};
    };
    const Result<std::string> text = readSmallFile(file, profileMaxSize);
    if (!text)
        return refuse(file, text.error().detail);
    if (operatorsKey) {
        // Before the text is looked at: what nobody signed is not parsed.
        const std::string beside = signatureFileOf(file);
        const Result<std::string> signature = readSmallFile(beside, signatureMaxSize);
        if (!signature)
            return refuse(beside, signature.error().detail);
        if (const Status good = checkSignature(*operatorsKey, asBytes(*text), *signature); !good)
            return refuse(beside, good.error().detail);
    }
    return parseProfile(*text, file);
}

} // namespace kiosk::place
