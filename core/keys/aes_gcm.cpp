// SPDX-License-Identifier: Apache-2.0
#include "core/keys/aes_gcm.h"

#include "core/keys/require.h"

#include <openssl/err.h>
#include <openssl/evp.h>

#include <memory>

namespace kiosk {
namespace {

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

enum class Direction { Open = 0, Seal = 1 };

Cipher begin(Direction direction, ByteView key, ByteView nonce, ByteView associated)
{
    require(key.size() == gcmKeySize && nonce.size() == gcmNonceSize && associated.size() <= gcmMaxSize);
    Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    require(cipher != nullptr);
    // 12 bytes is GCM's own default for the nonce.
    require(EVP_CipherInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key.data(), nonce.data(),
                static_cast<int>(direction))
        == 1);
    int taken = 0;
    if (!associated.empty())
        require(EVP_CipherUpdate(
                    cipher.get(), nullptr, &taken, associated.data(), static_cast<int>(associated.size()))
            == 1);
    return cipher;
}

void transform(EVP_CIPHER_CTX* cipher, ByteView from, std::uint8_t* to)
{
    int written = 0;
    if (!from.empty())
        require(EVP_CipherUpdate(cipher, to, &written, from.data(), static_cast<int>(from.size())) == 1);
}

} // namespace

Bytes gcmSeal(ByteView key, ByteView nonce, ByteView plain, ByteView associated)
{
    require(plain.size() <= gcmMaxSize);
    const Cipher cipher = begin(Direction::Seal, key, nonce, associated);
    Bytes sealed(plain.size() + gcmTagSize);
    transform(cipher.get(), plain, sealed.data());
    std::uint8_t* tag = sealed.data() + plain.size();
    int written = 0;
    require(EVP_CipherFinal_ex(cipher.get(), tag, &written) == 1);
    require(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, gcmTagSize, tag) == 1);
    return sealed;
}

std::optional<SecretBytes> gcmOpen(ByteView key, ByteView nonce, ByteView sealed, ByteView associated)
{
    if (sealed.size() < gcmTagSize || sealed.size() > gcmMaxSize + gcmTagSize)
        return std::nullopt;
    const ByteView text = sealed.first(sealed.size() - gcmTagSize);
    Bytes tag(sealed.end() - gcmTagSize, sealed.end());
    const Cipher cipher = begin(Direction::Open, key, nonce, associated);
    SecretBytes plain(text.size());
    transform(cipher.get(), text, plain.data());
    require(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, gcmTagSize, tag.data()) == 1);
    std::uint8_t rest[gcmTagSize];
    int written = 0;
    // A wrong tag is an answer, not an error for the next TLS call to find in the thread's queue.
    ERR_set_mark();
    const bool authentic = EVP_CipherFinal_ex(cipher.get(), rest, &written) == 1;
    ERR_pop_to_mark();
    if (!authentic)
        return std::nullopt; // what was decrypted is wiped with `plain`
    return plain;
}

} // namespace kiosk
