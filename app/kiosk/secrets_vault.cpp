// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/secrets_vault.h"

#include "core/keys/secret.h"

namespace kiosk {
namespace {

void wipeMembers(Secrets& secrets)
{
    wipe(secrets.sessionToken);
    wipe(secrets.phoneNumber);
    wipe(secrets.code);
    wipe(secrets.claimCode);
    wipe(secrets.loginUri);
    wipe(secrets.receiptText);
}

} // namespace

SecretsVault::~SecretsVault() { wipeAll(); }

SecretsVault& SecretsVault::operator=(SecretsVault&& other) noexcept
{
    wipeAll();
    m_secrets = std::move(other.m_secrets);
    return *this;
}

const Secrets& SecretsVault::of(const PurchaseId& purchase) const
{
    static const Secrets none;
    const auto found = m_secrets.find(purchase);
    return found == m_secrets.end() ? none : found->second;
}

void SecretsVault::put(const PurchaseId& purchase, std::string Secrets::*member, std::string value)
{
    std::string& place = m_secrets[purchase].*member;
    wipe(place);
    place = value; // a copy, so that a short value does not stay behind in a moved-from buffer
    wipe(value);
}

void SecretsVault::forget(const PurchaseId& purchase, std::string Secrets::*member)
{
    const auto found = m_secrets.find(purchase);
    if (found != m_secrets.end())
        wipe(found->second.*member);
}

void SecretsVault::forget(const PurchaseId& purchase)
{
    const auto found = m_secrets.find(purchase);
    if (found == m_secrets.end())
        return;
    wipeMembers(found->second);
    m_secrets.erase(found);
}

void SecretsVault::wipeAll()
{
    for (auto& [purchase, secrets] : m_secrets)
        wipeMembers(secrets);
    m_secrets.clear();
}

} // namespace kiosk
