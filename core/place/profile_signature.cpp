// SPDX-License-Identifier: Apache-2.0
#include "core/place/profile_signature.h"

#include "core/keys/der_signature.h"
#include "core/keys/hash.h"

namespace kiosk::place {

namespace {

constexpr std::string_view purpose = "athena-kiosk place profile 1\n";

Hash256 digestOf(ByteView profile) { return sha256(asBytes(purpose), profile); }

} // namespace

std::string sign(const MachineKey& operatorsKey, ByteView profile)
{
    return toHex(operatorsKey.sign(digestOf(profile))) + "\n";
}

Status checkSignature(const PublicKey& operatorsKey, ByteView profile, std::string_view signatureFile)
{
    while (!signatureFile.empty() && (signatureFile.back() == '\n' || signatureFile.back() == '\r'))
        signatureFile.remove_suffix(1);
    const auto der = signatureFile.size() > signatureMaxSize ? std::nullopt : fromHex(signatureFile);
    if (!der)
        return Error{Errc::Malformed, "is no signature: one line of hex digits is required"};
    const Result<CompactSignature> signature = parseStrictDer(*der);
    if (!signature)
        return Error{Errc::Malformed, "is no signature: " + signature.error().detail};
    if (!operatorsKey.verify(digestOf(profile), *signature))
        return Error{Errc::Mismatch, "is not the operator's signature over this file"};
    return Done{};
}

} // namespace kiosk::place
