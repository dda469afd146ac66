// SPDX-License-Identifier: Apache-2.0
// The profile of this machine's place as files: the text and the operator's signature beside it (FILE.sig).
#pragma once

#include "app/place/profile_reader.h"
#include "core/keys/public_key.h"

namespace kiosk::place {

std::string signatureFileOf(const std::string& profileFile);

// `operatorsKey` empty: the signature is not looked at (an operator checks a text before signing it).
Outcome loadProfile(const std::string& file, const std::optional<PublicKey>& operatorsKey);

} // namespace kiosk::place
