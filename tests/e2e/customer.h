// SPDX-License-Identifier: Apache-2.0
// A person at the kiosk of a stand: touches what is on the screen, holds codes to the scanner, puts bills in.
#pragma once

#include "tests/e2e/stand.h"

namespace kiosk::e2e {

inline constexpr auto bitcoinWallet = "bitcoin:tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"; // BIP-173
inline constexpr auto bitcoinAddress = "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx";
inline constexpr auto litecoinWallet = "litecoin:tltc1q0chxnv6h26krdm5h5rdzwuhesu3mdyw5xgcw0t";
inline constexpr auto litecoinAddress = "tltc1q0chxnv6h26krdm5h5rdzwuhesu3mdyw5xgcw0t";

class Customer {
public:
    // The last two digits of a number from the range kept for fiction, (305) 555-0100 to 0199.
    Customer(Stand& stand, int number);
    // Any number, as it is typed: ten digits.
    Customer(Stand& stand, QString national);

    [[nodiscard]] QString phone() const { return "+1" + m_national; }
    [[nodiscard]] QString national() const { return m_national; }

    // The robot's commands in order; the first that fails ends it.
    Status does(const QStringList& commands);
    Status touches(const QString& objectName) { return does({"touch " + objectName}); }
    Status sees(const QString& screen, int milliseconds = 30'000);
    Status reads(const QString& property, const QString& value, int milliseconds = 30'000);
    // A property of the view; empty when it cannot be asked for.
    QString valueOf(const QString& property);
    bool canSee(const QString& objectName);
    QString texts();

    // Each begins at the idle screen.
    Status goesToCoins();
    Status goesToPhone(const QString& coin = "BTC");
    Status goesToCode(const QString& coin = "BTC");
    Status goesToScan(const QString& coin = "BTC");
    Status goesToAddress(const QString& coin = "BTC", const QString& wallet = bitcoinWallet);
    Status goesToQuote();
    Status goesToInsert();

    Status typesTheCode();
    Status shows(const QString& code); // to the scanner
    // Until the bill counts and the validator is ready for another; `total` as the screen says it.
    Status inserts(const QString& value, const QString& total);
    // From the bills to the coins sent.
    Status buys();
    Status leaves(); // a last screen, to idle

private:
    Stand& m_stand;
    QString m_national;
};

} // namespace kiosk::e2e
