// SPDX-License-Identifier: Apache-2.0
#include "core/keys/secret.h"

#include <openssl/crypto.h>

namespace kiosk {

SecretBytes SecretBytes::copyOf(ByteView bytes)
{
    SecretBytes secret;
    secret.m_bytes.assign(bytes.begin(), bytes.end());
    return secret;
}

SecretBytes::~SecretBytes() { wipe(m_bytes); }

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        wipe(m_bytes);
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

void wipe(std::string& text)
{
    text.resize(text.capacity());
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

void wipe(Bytes& bytes)
{
    bytes.resize(bytes.capacity());
    OPENSSL_cleanse(bytes.data(), bytes.size());
    bytes.clear();
}

} // namespace kiosk
