// SPDX-License-Identifier: Apache-2.0
// What has changed or is missing before the customer agrees to a price.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property string notice
    required property bool printerOut
    required property bool feesPublished
    required property int holdHours
    required property string quoteStep
    required property int waitingSeconds

    spacing: Theme.spaceM
    // By what they say, not by their being visible: inside what is hidden nothing is, and it would stay hidden.
    visible: (changed.text + hold.text + paper.text + fees.text + silent.text + cap.text).length > 0 || wait.waiting
    Layout.fillWidth: true

    NoticeBar {
        id: changed
        kind: "warn"
        text: root.notice === "price_changed"
            //: The price has changed since it was shown.
            ? qsTr("The price has changed. Please check it again.") : root.notice === "limit_changed"
            //: The limit has changed since it was shown.
            ? qsTr("Your limit has changed. Please check it again.") : root.notice === "limit_same"
            //: The customer wanted a higher limit, and the phone has not proved more.
            ? qsTr("Your limit is the same as before.") : ""
    }
    NoticeBar {
        id: hold
        kind: "warn"
        text: root.holdHours > 0
            //: The rules of the place have the coins held back after the purchase.
            ? qsTr("Your coins are sent %n hour(s) after you pay, not at once.", "", root.holdHours) : ""
    }
    NoticeBar {
        id: paper
        kind: "warn"
        text: root.printerOut
            //: The receipt printer cannot print. The buttons below are the other ways.
            ? qsTr("The printer has no paper. Choose another receipt, or stop here.") : ""
    }
    NoticeBar {
        id: fees
        kind: "info"
        text: root.feesPublished ? "" :
            //: The operator's server does not say how high the fee is.
            qsTr("All fees are in the price. The operator has not published them.")
    }
    NoticeBar {
        id: silent
        kind: "warn"
        text: root.quoteStep === "no_answer"
            //: The new price could not be fetched.
            ? qsTr("We got no answer. You have not paid anything. Please try again.") : ""
    }
    NoticeBar {
        id: cap
        kind: "bad"
        text: root.quoteStep === "above_cap"
            //: The price is above what the law of the place allows, so it is not offered.
            ? qsTr("This price is above the legal limit here. We do not sell at it. You have not paid anything.") : root.quoteStep === "not_comparable"
            //: The law of the place asks for the market's price, and it is not known now.
            ? qsTr("The market price is not known right now. We may not sell without it. You have not paid anything.") : ""
    }
    WaitLine {
        id: wait
        waiting: root.quoteStep === "refreshing"
        seconds: Math.max(1, root.waitingSeconds)
    }
}
