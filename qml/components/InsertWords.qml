// SPDX-License-Identifier: Apache-2.0
// The words for each notice and phase of inserting bills. `amount` is the bill that it is about, if known.
import QtQuick

QtObject {
    id: root

    required property string amount
    required property string minimum

    readonly property var notices: ({
            //: Bills: "Finish" was pressed while nothing is in.
            nothing_in: qsTr("Please insert a bill first."),
            //: Bills: "Finish" was pressed below the least amount. %1 is that amount.
            below_minimum: qsTr("You need at least %1. Please insert more.").arg(root.minimum),
            //: Bills: given back because of the customer's limit. %1 is the bill, e.g. $50.
            over_limit: root.amount.length > 0 ? qsTr("Your bill of %1 came back: it is over your limit.").arg(root.amount)
            //: Bills: given back because of the customer's limit, and taken out already.
                : qsTr("Your bill came back: it is over your limit."),
            //: Bills: given back because our service refused it.
            refused: qsTr("Your bill came back. It cannot be accepted now."),
            //: Bills: given back because our service did not answer.
            no_answer: qsTr("Your bill came back: no answer. Please try again."),
            //: Bills: the machine did not recognise it.
            not_accepted: qsTr("This bill was not accepted. Smooth it or try another."),
            //: Bills: it came back and was not counted.
            given_back: qsTr("Your bill came back. It was not counted."),
            //: Bills: the machine waits for a bill that is still moving.
            settling: qsTr("The last bill is still being counted. Please wait."),
            //: Bills: the phone has proved more; what may still be inserted is shown beside it.
            limit_raised: qsTr("Your limit is higher now. You can go on."),
            //: Bills: the phone has proved nothing more in time.
            not_raised: qsTr("Your limit is the same as before. You can go on.")
        })
    readonly property var phases: ({
            //: Bills: a bill is inside and being checked.
            reading: qsTr("Checking your bill…"),
            //: Bills: a bill is moving into the cash box.
            stacking: qsTr("Taking your bill…"),
            //: Bills: a bill is coming out again.
            returning: qsTr("Your bill comes back. Please take it."),
            //: Bills: a bill was to come out, and the slot has lost its power or its cable. Up to 20 seconds.
            silent: qsTr("The bill slot does not answer. Please wait: your bill is being looked for."),
            //: Bills: no bill fits under the limit any more.
            full: qsTr("Your limit is reached. Press Finish."),
            //: Bills: the slot is being closed.
            closing: qsTr("Closing the bill slot…"),
            //: Bills: the slot has a fault; what is in counts.
            stopped: qsTr("The bill slot has stopped. Your money is counted. Press Finish.")
        })
}
