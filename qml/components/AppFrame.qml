// SPDX-License-Identifier: Apache-2.0
// The frame of a screen: progress, title, what is read, what is touched, the buttons at the bottom. Portrait puts
// `side` below what is read, landscape beside it. The header above (mark, Language, Help) belongs to Main.
import QtQuick
import QtQuick.Layouts
import Kiosk

FocusScope {
    id: root

    default property alias content: reading.data
    property alias side: touching.data
    property int step: 0 // 0: not a step of a purchase
    property string title
    property string subtitle
    property string primaryText
    property string backText
    property string cancelText
    property bool equalButtons: false
    property bool question: false // of the two buttons neither is the way on, neither the way back
    property bool backLeaves: !question
    property real sideShare: 0.46 // of the width, in landscape
    readonly property bool sideUsed: touching.children.length > 0

    signal primaryPressed
    signal backPressed
    signal cancelPressed

    component BottomButton: SecondaryButton {
        textSize: Theme.textButton * 0.92
        visible: text.length > 0
        Layout.minimumWidth: Math.min(implicitWidth, Theme.backWidth)
    }

    ProgressBar {
        anchors {
            left: parent.left
            right: parent.right
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        y: Theme.progressTop
        visible: root.step > 0
        step: root.step
    }

    ColumnLayout {
        id: reading
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.titleTop
        width: Theme.portrait || !root.sideUsed ? root.width - 2 * Theme.margin : (root.width - 2 * Theme.margin) * (1 - root.sideShare) - Theme.spaceXL / 2
        height: Theme.portrait && root.sideUsed ? implicitHeight : Math.min(implicitHeight, bottom.y - y - Theme.spaceL)
        spacing: Theme.spaceL

        ColumnLayout {
            spacing: Theme.spaceM * 0.8
            visible: root.title.length > 0
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.portrait ? Theme.spaceM : 0

            BodyText {
                text: root.title
                font.pixelSize: Theme.textTitle
                font.weight: Font.Bold
                font.letterSpacing: Theme.tight ? -0.02 * Theme.textTitle : 0
                lineHeight: 1.08
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }
            BodyText {
                visible: text.length > 0
                text: root.subtitle
                color: Theme.inkMuted
                font.pixelSize: Theme.textLead
                Layout.fillWidth: true
            }
        }
    }

    ColumnLayout {
        id: touching
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.portrait ? reading.y + reading.height + Theme.spaceL : Theme.titleTop
        width: Theme.portrait ? root.width - 2 * Theme.margin : (root.width - 2 * Theme.margin) * root.sideShare - Theme.spaceXL / 2
        height: bottom.y - y - Theme.spaceL
        spacing: Theme.spaceM
    }

    RowLayout {
        id: bottom

        // Of as many buttons as there are.
        readonly property int buttons: (root.backText.length > 0) + (root.cancelText.length > 0) + (root.primaryText.length > 0)
        readonly property real share: (width - (buttons - 1) * spacing) / Math.max(1, buttons)

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.margin
        }
        height: Theme.primaryHeight
        spacing: Theme.spaceM

        BottomButton {
            objectName: "backButton"
            goesBack: root.backLeaves
            text: root.backText
            Layout.preferredWidth: root.equalButtons ? bottom.share : Math.max(implicitWidth, root.cancelText.length > 0 ? 0 : Theme.backWidth)
            onClicked: root.backPressed()
        }
        BottomButton {
            objectName: "cancelButton"
            text: root.cancelText
            // Words that need more take two lines.
            Layout.preferredWidth: root.equalButtons ? bottom.share : Math.min(implicitWidth, bottom.width * (root.primaryText.length > 0 ? 0.4 : 0.64))
            onClicked: root.cancelPressed()
        }
        Item {
            visible: !root.equalButtons && (!Theme.portrait || root.primaryText.length === 0)
            Layout.fillWidth: true
        }
        PrimaryButton {
            preferred: !root.question
            visible: text.length > 0
            text: root.primaryText
            Layout.preferredWidth: root.equalButtons ? bottom.share : Theme.portrait ? root.width / 2 : Math.max(implicitWidth + Theme.spaceXL, root.width * 0.36)
            Layout.fillWidth: Theme.portrait
            onClicked: root.primaryPressed()
        }
    }
}
