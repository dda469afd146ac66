// SPDX-License-Identifier: Apache-2.0
// The three books of a stand, compared to the cent: the kiosk's journal, the back end's transactions and the
// cash that the simulated validator holds.
#pragma once

#include "tests/e2e/stand.h"

namespace kiosk::e2e {

struct Expected {
    QString cash = "0.00"; // in the cash box, all of it
    int openItems = 0; // what an operator has to settle
    int unknownEnds = 0; // purchases that Athena has not ended, and customers at the screen
    QString doubts = "0.00"; // of the journal: what is in no purchase
    QString lost = "0.00"; // of the doubts: what is not in the cash box after all
};

// Waits until Athena has heard of everything, then compares. The error names the books that differ.
Status booksAgree(Stand& stand, const Expected& expected, int milliseconds = 20'000);

// The sums of the three books, in cents, whether they agree or not.
struct Totals {
    qint64 box = 0; // what the validator has stacked
    qint64 journal = 0; // with what it doubts
    qint64 doubted = 0; // of that, what is in no purchase
    int doubts = 0; // bills
    qint64 bought = 0; // of all purchases at Athena
};
Result<Totals> totalsOf(Stand& stand);

// The back end's newest transaction; an empty object when there is none.
QJsonObject newestTransaction(Stand& stand);
// Waits for its state.
Status transactionIs(Stand& stand, const QString& state, int milliseconds = 20'000);
// How many the back end has.
int transactionCount(Stand& stand);
// The newest receipt's text.
QString receiptText(Stand& stand);
// The files below a folder that hold any of these bytes; a pipe is none.
QStringList filesWith(const QString& folder, const QList<QByteArray>& needles);

} // namespace kiosk::e2e
