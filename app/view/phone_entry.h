// SPDX-License-Identifier: Apache-2.0
// What the customer is typing: a phone number with its country, and the code. Kept in memory only, and wiped.
#pragma once

#include <QString>
#include <QVariantList>

#include "app/config/phone_countries.h"

#include <vector>

namespace kiosk {

class PhoneEntry {
public:
    // ISO codes that this version knows are kept, in order; none: the first of the table.
    explicit PhoneEntry(const QStringList& countries = {});

    [[nodiscard]] const Country& country() const { return *m_countries[m_chosen]; }
    [[nodiscard]] QVariantList countries() const; // {code, name, prefix}
    void choose(const QString& code);
    void type(const QString& digit);
    void erase();
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_digits.isEmpty(); }
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QString shown() const; // (305) 555-01
    [[nodiscard]] QString e164() const; // +13055550142
    [[nodiscard]] QString masked() const; // +1 … 0142

private:
    std::vector<const Country*> m_countries;
    std::size_t m_chosen = 0;
    QString m_digits;
};

} // namespace kiosk
