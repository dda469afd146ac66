// SPDX-License-Identifier: Apache-2.0
// Nobody is here: the one promise, what a purchase takes, what a coin costs today, one large way in, the languages,
// and who stands behind it.
import QtQuick
import QtQuick.Layouts
import Kiosk

FocusScope {
    id: root

    required property var prices // [{code, name, price, fee}]
    required property var languages // [{code, name}]
    required property string language
    required property int minutes
    required property int leastLevel
    required property string denominations
    required property string minimum
    required property string limit
    required property bool limitByDay
    required property string limitNew
    required property bool cardReady
    required property bool cashReady
    required property string operatorName
    required property string license
    required property string supportPhone

    property int page: 0
    readonly property bool stacked: Theme.portrait || Theme.large // two columns would leave no page a clean end
    readonly property real roomTop: Theme.headerTop + Theme.headerHeight + (Theme.large ? Theme.spaceS : 0)
    readonly property real room: bottom.y - roomTop - (Theme.portrait ? Theme.spaceL : Theme.spaceS)

    onVisibleChanged: page = 0

    signal start
    signal languageChosen(string code)
    signal accessPressed

    objectName: "IdleScreen"

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.spaceS // beyond the edge, where the picture moves
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.nightTop
            }
            GradientStop {
                position: 0.45
                color: Theme.night
            }
            GradientStop {
                position: 1
                color: Theme.nightBottom
            }
        }
    }
    // In larger letters there is more than fits: then it is shown page by page. Nothing turns while somebody reads; who
    // comes next begins at the beginning.
    Timer {
        interval: 60000
        running: root.visible && root.page > 0
        onTriggered: root.page = 0
    }
    PagedArea {
        id: area
        x: Theme.margin
        y: root.roomTop
        width: parent.width - 2 * Theme.margin
        room: root.room
        pagedRoom: root.room - Theme.turnerHeight - Theme.spaceS
        paged: overflows
        page: Math.min(root.page, pages - 1)

        Item {
            id: sheet

            readonly property real half: root.stacked ? width : (width - Theme.spaceXL * 1.5) / 2
            readonly property real sideHeight: prices.height + (foot.visible ? Theme.spaceXS + foot.height : 0)
            // What the two parts leave, above, between and below them.
            readonly property real spare: Math.max(0, root.room - promise.height - Theme.spaceL - prices.height)

            width: area.width
            implicitHeight: root.stacked ? promise.height + Theme.spaceM + sideHeight : Math.max(promise.height, sideHeight)

            ColumnLayout {
                id: promise
                anchors.left: parent.left
                width: sheet.half
                y: root.stacked ? sheet.spare * 0.4 : Math.max(0, (sheet.height - height) / 2)
                // One paragraph more leaves less between them.
                spacing: Theme.large ? Theme.spaceS : Theme.portrait && !detail.visible ? Theme.spaceL : Theme.spaceM

                IdlePromise {
                    byCard: root.cardReady && !root.cashReady
                    bitcoin: root.prices.length === 0 || root.prices.some(price => price.code === "BTC")
                }
                BodyText {
                    id: detail
                    visible: text.length > 0
                    text: Theme.texts.promiseDetail ?? "" // the operator's own
                    color: Theme.nightMuted
                    font.pixelSize: Theme.textLead
                    Layout.fillWidth: true
                }
                IdleFacts {
                    minutes: root.minutes
                    leastLevel: root.leastLevel
                    denominations: root.denominations
                    minimum: root.minimum
                    limit: root.limit
                    limitByDay: root.limitByDay
                    limitNew: root.limitNew
                    cardReady: root.cardReady
                    cashReady: root.cashReady
                }
            }
            IdlePrices {
                id: prices
                anchors.right: parent.right
                width: sheet.half
                y: root.stacked ? Math.max(promise.y + promise.height + Theme.spaceM, sheet.height - height - sheet.spare * 0.2) : Math.max(0, (sheet.height - sheet.sideHeight) / 2)
                visible: root.prices.length > 0
                prices: root.prices
            }
            IdleFoot {
                id: foot
                anchors {
                    top: prices.bottom
                    left: prices.left
                    right: prices.right
                    topMargin: Theme.spaceXS
                }
                visible: !Theme.portrait
                operatorName: root.operatorName
                license: root.license
                supportPhone: root.supportPhone
            }
        }
    }
    PageTurner {
        anchors {
            left: parent.left
            right: parent.right
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        y: bottom.y - Theme.spaceS - height
        height: Theme.turnerHeight
        night: true
        page: Math.min(root.page, pages - 1)
        pages: area.pages
        onTurned: page => root.page = page
    }
    ColumnLayout {
        id: bottom
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.margin
            bottomMargin: Theme.bottomMargin
        }
        spacing: Theme.large ? Theme.spaceS : Theme.spaceM

        KioskButton {
            objectName: "startButton"
            //: The large button of the idle screen; begins a purchase.
            text: qsTr("Touch to start")
            fill: Theme.inverse
            border: "transparent"
            ink: Theme.night
            preferred: true
            textSize: Theme.textKey
            weight: Font.Bold
            implicitHeight: Theme.startHeight
            Layout.fillWidth: true
            onClicked: root.start()
        }
        LanguageList {
            id: list

            // What the languages leave of their last row; a sign and a longer word need two places.
            readonly property int rest: columns - languages.length % columns

            languages: Theme.huge ? [] : root.languages // the header has them then
            current: root.language
            night: true
            columns: Theme.portrait ? (Theme.huge ? 2 : Theme.large ? 3 : 4) : 4
            rowSpacing: columnSpacing
            columnSpacing: Theme.spaceM * 0.9
            Layout.fillWidth: true
            onChosen: code => root.languageChosen(code)

            AccessPill {
                night: true
                Layout.columnSpan: list.rest > 1 ? list.rest : list.columns
                Layout.fillWidth: true
                onClicked: root.accessPressed()
            }
        }
        IdleFoot {
            visible: Theme.portrait
            operatorName: root.operatorName
            license: root.license
            supportPhone: root.supportPhone
        }
    }
}
