// SPDX-License-Identifier: Apache-2.0
#include "core/keys/sealed_box.h"

#include "core/keys/aes_gcm.h"
#include "core/keys/require.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <array>
#include <memory>
#include <string>

namespace kiosk {
namespace {

SecretBytes deriveKey(ByteView machineSecret)
{
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> hkdf(
        EVP_KDF_fetch(nullptr, "HKDF", nullptr), EVP_KDF_free);
    require(hkdf != nullptr);
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(
        EVP_KDF_CTX_new(hkdf.get()), EVP_KDF_CTX_free);
    require(context != nullptr);
    // The parameters want writable memory; nothing is written to it.
    std::string digest = "SHA256";
    std::string info = "athena sealed table v1";
    SecretBytes input = SecretBytes::copyOf(machineSecret);
    const std::array<OSSL_PARAM, 4> parameters = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, input.data(), input.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info.data(), info.size()),
        OSSL_PARAM_construct_end(),
    };
    SecretBytes key(gcmKeySize);
    require(EVP_KDF_derive(context.get(), key.data(), key.size(), parameters.data()) == 1);
    return key;
}

} // namespace

SealedBox::SealedBox(const MachineKey& key)
    : m_key(deriveKey(key.secret().view()))
{
}

Result<Bytes> SealedBox::seal(ByteView plain, ByteView associated, Entropy& entropy) const
{
    if (plain.size() > gcmMaxSize || associated.size() > gcmMaxSize)
        return Error{Errc::Overflow, "sealed table: more than 64 KiB to seal"};
    Bytes sealed(gcmNonceSize);
    entropy.fill(sealed);
    const Bytes text = gcmSeal(m_key.view(), sealed, plain, associated);
    sealed.insert(sealed.end(), text.begin(), text.end());
    return sealed;
}

Result<SecretBytes> SealedBox::open(ByteView sealed, ByteView associated) const
{
    if (sealed.size() < gcmNonceSize || associated.size() > gcmMaxSize)
        return Error{Errc::Corrupt, "sealed table: an entry is cut short"};
    auto plain = gcmOpen(m_key.view(), sealed.first(gcmNonceSize), sealed.subspan(gcmNonceSize), associated);
    if (!plain)
        return Error{
            Errc::Corrupt, "sealed table: an entry was changed, moved, or sealed under another machine key"};
    return std::move(*plain);
}

} // namespace kiosk
