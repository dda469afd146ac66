// SPDX-License-Identifier: Apache-2.0
// The customer's phone: signs in with what its camera read off the kiosk's screen, as a BitID wallet that
// posts to the callback, or as Athena Mobile, whose part the stub's test hooks play.
#pragma once

#include <QString>
#include <QStringList>

#include "core/money/result.h"

namespace kiosk::bench {

// Where the stub says how it is reached: DIR/control.json, and DIR/stub.json beside it.
struct PhoneLink {
    QString controlFile;
};

// The words of a wallet that holds nothing.
QString exampleWallet();

// Signs the challenge with the key that `words` (BIP-39) give for this callback and posts it. What the stub
// said, or Errc::Refused with its code, Errc::Io without an answer, Errc::Malformed for what is no challenge.
Result<QString> signInAsWallet(const QString& challenge, const QString& words, const PhoneLink& link);
// As the customer with this telephone number.
Result<QString> signInAsApp(const QString& challenge, const QString& number, const PhoneLink& link);

// For the visit that this customer is at.
Result<QString> sendAddress(const QString& number, const QString& address, const PhoneLink& link);

// `athena-bench phone …`: read PICTURE | wallet PICTURE | app PICTURE NUMBER | address NUMBER ADDRESS |
// show PICTURE [TEXT …], with
// --control-file FILE and
// --words "…".
Result<QString> runPhone(QStringList words);
QString phoneHelp();

} // namespace kiosk::bench
