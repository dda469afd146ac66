// SPDX-License-Identifier: Apache-2.0
// What a purchase needs and no journal event may hold, in memory: wiped when it is needed no more.
#pragma once

#include "core/purchase/exchange.h"

#include <map>

namespace kiosk {

class SecretsVault {
public:
    SecretsVault() = default;
    ~SecretsVault();
    SecretsVault(SecretsVault&&) noexcept = default;
    SecretsVault& operator=(SecretsVault&& other) noexcept;
    SecretsVault(const SecretsVault&) = delete;
    SecretsVault& operator=(const SecretsVault&) = delete;

    // Empty members for what is not known. Valid until the purchase is forgotten.
    [[nodiscard]] const Secrets& of(const PurchaseId& purchase) const;
    // Whatever the member held before is wiped.
    void put(const PurchaseId& purchase, std::string Secrets::*member, std::string value);
    void forget(const PurchaseId& purchase, std::string Secrets::*member);
    void forget(const PurchaseId& purchase);

private:
    void wipeAll();
    std::map<PurchaseId, Secrets> m_secrets;
};

} // namespace kiosk
