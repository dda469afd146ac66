// SPDX-License-Identifier: Apache-2.0
#include "core/keys/hash.h"

#include "core/keys/require.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <climits>
#include <initializer_list>
#include <memory>

namespace kiosk {
namespace {

// Looked up once: EVP_sha256() is looked for among the providers at each use.
const EVP_MD* fetchedSha256()
{
    static const EVP_MD* const digest = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    require(digest != nullptr);
    return digest;
}

Hash256 sha256Of(std::initializer_list<ByteView> parts)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    require(context != nullptr);
    require(EVP_DigestInit_ex(context.get(), fetchedSha256(), nullptr) == 1);
    for (const ByteView part : parts)
        require(EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1);
    Hash256 hash;
    unsigned int length = 0;
    require(EVP_DigestFinal_ex(context.get(), hash.data(), &length) == 1 && length == hash.size());
    return hash;
}

} // namespace

Hash256 sha256(ByteView bytes) { return sha256Of({bytes}); }

Hash256 sha256(ByteView first, ByteView second) { return sha256Of({first, second}); }

std::string sha256Hex(ByteView bytes) { return toHex(sha256(bytes)); }

Hash256 hmacSha256(ByteView key, ByteView message)
{
    require(key.size() <= INT_MAX);
    // OpenSSL takes a null key for "the key of last time", hence a real address for an empty one.
    static const std::uint8_t nothing = 0;
    Hash256 hash;
    unsigned int length = 0;
    const auto* done = HMAC(fetchedSha256(), key.empty() ? &nothing : key.data(),
        static_cast<int>(key.size()), message.data(), message.size(), hash.data(), &length);
    require(done != nullptr && length == hash.size());
    return hash;
}

bool equalInConstantTime(ByteView a, ByteView b)
{
    return a.size() == b.size() && (a.empty() || CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0);
}

} // namespace kiosk
