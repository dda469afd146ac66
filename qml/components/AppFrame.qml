// SPDX-License-Identifier: Apache-2.0
// The frame of a screen: progress, title, what is read, what is touched, the buttons at the bottom. Portrait puts
// `side` below what is read, landscape beside it. What does not fit, where letters are large or words are long, comes
// page by page. The header above (mark, Language, Help) belongs to Main.
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
    property bool early: false // for the primary button
    property bool cancelGoesOn: false // as the primary button does
    property bool question: false // of the two buttons neither is the way on, neither the way back
    property bool backLeaves: !question
    property real sideShare: 0.46 // of the width, in landscape
    property bool across: false // `side` takes the whole width in landscape too, below what is read
    // A side that must stay in sight while the rest is read (a number pad), and the least height of it; 0: none.
    property real sideLeast: 0
    property int page: 0
    // Who goes on here agrees to what is said, or sees it for the last time: page by page before that.
    property bool readFirst: false
    // What is read here; something else in its place begins on its first page.
    property string matter
    readonly property int pages: Math.max(readingArea.pages, sideArea.visible ? sideArea.pages : 1)
    readonly property int shownPage: Math.min(page, pages - 1)
    property var pagesSeen: ({}) // by number
    readonly property int nextUnseen: firstUnseen(shownPage, pages, pagesSeen) // -1: none
    readonly property bool unread: readFirst && nextUnseen >= 0
    readonly property bool asksLater: unread && question // the answers come once the question has been read
    readonly property bool turning: turned.running
    readonly property alias readOnWords: turner.onWords
    readonly property bool sideUsed: touching.children.length > 0
    // With low reach and larger letters there is no room for anything else to touch beside it.
    readonly property bool staying: sideLeast > 0 && !(Theme.portrait && Theme.lowReach && Theme.large)
    readonly property bool stacked: !staying && (Theme.portrait || Theme.huge || across)
    readonly property bool pinned: Theme.portrait && staying
    readonly property real columnsWidth: width - 2 * Theme.margin
    readonly property real wholeRoom: bottom.y - Theme.spaceL - Theme.titleTop
    readonly property real turnerGap: Theme.lowReach ? Theme.spaceS * 4 / 3 : Theme.spaceM
    readonly property real pagedRoom: bottom.y - 2 * turnerGap - Theme.turnerHeight - Theme.titleTop
    // What misses a page by little begins a little higher, and ends a little lower.
    // Beside a number pad the way back takes no line of its own.
    readonly property bool briefBack: sideLeast > 0 && Theme.huge && Theme.portrait
    readonly property real excess: Math.max(readingArea.needed - (pinned ? wholeRoom - sideLeast - Theme.spaceL : wholeRoom), sideUsed && !stacked && !pinned ? sideArea.needed - wholeRoom : 0)
    readonly property real more: excess > 0 && excess <= Theme.titleRise + Theme.spaceL - Theme.spaceS ? Math.ceil(excess) : 0
    readonly property real rise: Math.min(more, Theme.titleRise)
    // The title stands above both columns where there is room for that, else above the one that is read.
    readonly property real headSpacing: Theme.spaceM * 0.8
    readonly property real wideHead: wideTitle.implicitHeight + (subtitle.length > 0 ? headSpacing + wideSubtitle.implicitHeight : 0)
    readonly property bool spread: !Theme.portrait && sideUsed && !stacked && !paged && title.length > 0 && sideArea.needed + wideHead + Theme.spaceL <= wholeRoom
    readonly property real drop: spread ? head.implicitHeight + Theme.spaceL : 0
    readonly property real touchTop: Theme.portrait ? height * Theme.touchShare - Theme.titleTop : 0
    readonly property bool paged: readingArea.overflows || (sideArea.visible && sideArea.overflows)

    // What is there from the beginning is read from the beginning.
    function turnTo(to: int): void {
        if (!beginning.running)
            page = to;
    }

    // From the next page on, and round.
    function firstUnseen(from: int, count: int, seen: var): int {
        for (let step = 1; step < count; ++step) {
            const number = (from + step) % count;
            if (!seen[number])
                return number;
        }
        return -1;
    }

    function see(): void {
        pagesSeen = Object.assign({
            [shownPage]: true
        }, pagesSeen);
    }

    function readOn(): void {
        if (!turning)
            page = nextUnseen;
        turned.restart();
    }

    onShownPageChanged: see()
    onMatterChanged: {
        page = 0;
        pagesSeen = {
            0: true
        };
        beginning.restart();
    }
    Component.onCompleted: see()

    signal primaryPressed
    signal backPressed
    signal cancelPressed

    component BottomButton: SecondaryButton {
        textSize: Math.max(Theme.textSmall, Theme.textButton * 0.92)
        visible: text.length > 0
        least: Theme.huge && Theme.portrait ? Theme.target : Theme.primaryHeight
        Layout.fillHeight: true
        Layout.minimumWidth: Math.min(implicitWidth, Theme.backWidth)
    }

    // A finger that touches twice turns one page.
    Timer {
        id: turned
        interval: 400
    }
    Timer {
        id: beginning
        objectName: "beginning"
        interval: 300
        running: root.visible
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

    component Title: BodyText {
        font.pixelSize: Theme.textTitle
        font.weight: Font.Bold
        font.letterSpacing: Theme.tight ? -0.02 * Theme.textTitle : 0
        lineHeight: 1.08
    }
    component Subtitle: BodyText {
        color: Theme.inkMuted
        font.pixelSize: Theme.textLead
    }
    Title {
        id: wideTitle
        visible: false
        width: root.columnsWidth
        text: root.title
    }
    Subtitle {
        id: wideSubtitle
        visible: false
        width: root.columnsWidth
        text: root.subtitle
    }

    PagedArea {
        id: readingArea
        anchors.left: parent.left
        y: Theme.titleTop + shift - root.rise
        touchTop: root.touchTop
        width: root.stacked || root.pinned || !root.sideUsed ? root.width : Theme.margin + root.columnsWidth * (1 - root.sideShare)
        room: (root.pinned ? root.rise : root.more) + (root.pinned ? root.wholeRoom - sideArea.room - Theme.spaceL : root.wholeRoom)
        pagedRoom: root.pinned ? root.pagedRoom - sideArea.pagedRoom - Theme.spaceL : root.pagedRoom
        paged: root.paged
        page: Math.min(root.page, pages - 1)
        onCalled: page => root.turnTo(page)

        Item {
            id: flow
            width: parent.width
            implicitHeight: reading.implicitHeight + (touching.parent === flow ? Theme.spaceL + touching.implicitHeight : 0)

            ColumnLayout {
                id: reading
                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                width: root.stacked || root.pinned || !root.sideUsed ? root.columnsWidth : root.columnsWidth * (1 - root.sideShare) - Theme.spaceXL / 2
                height: root.stacked && root.sideUsed ? implicitHeight : root.pinned ? flow.height : Math.min(implicitHeight, flow.height)
                spacing: Theme.spaceL

                ColumnLayout {
                    id: head
                    spacing: root.headSpacing
                    visible: root.title.length > 0
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.portrait ? Theme.spaceM : 0

                    Item {
                        implicitHeight: titleText.implicitHeight
                        Layout.fillWidth: true

                        Title {
                            id: titleText
                            anchors.left: parent.left
                            width: root.spread ? root.columnsWidth : parent.width
                            text: root.title
                            Accessible.role: Accessible.Heading
                        }
                    }
                    Item {
                        visible: root.subtitle.length > 0
                        implicitHeight: subtitleText.implicitHeight
                        Layout.fillWidth: true

                        Subtitle {
                            id: subtitleText
                            anchors.left: parent.left
                            width: root.spread ? root.columnsWidth : parent.width
                            text: root.subtitle
                        }
                    }
                }
            }
        }
    }

    PageCuts {
        anchors.fill: readingArea
        paged: readingArea
    }
    PageCuts {
        anchors.fill: sideArea
        paged: sideArea
    }
    // A page that begins low, where it is touched, has its title above it.
    Title {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.titleTop
        width: root.columnsWidth
        visible: root.stacked && root.shownPage > 0 && readingArea.shift > implicitHeight + Theme.spaceM
        text: root.title
        Accessible.ignored: true
    }
    PagedArea {
        id: sideArea
        anchors.right: parent.right
        visible: root.sideUsed && !root.stacked
        y: Theme.titleTop + (!root.pinned ? shift - root.rise + root.drop : root.paged ? root.pagedRoom - pagedRoom : root.wholeRoom - room)
        width: root.pinned ? root.width : Theme.margin + root.columnsWidth * root.sideShare
        room: !root.pinned ? root.wholeRoom + root.more - root.drop : readingArea.needed > 0 ? Math.max(root.sideLeast, Math.min(touching.implicitHeight, root.wholeRoom - readingArea.needed - Theme.spaceL)) : root.sideLeast
        pagedRoom: root.pinned ? root.sideLeast : root.pagedRoom
        paged: root.paged
        page: Math.min(root.page, pages - 1)
        onCalled: page => root.turnTo(page)

        Item {
            id: sideFlow
            width: parent.width
            implicitHeight: touching.parent === sideFlow ? touching.implicitHeight : 0

            ColumnLayout {
                id: touching
                parent: root.stacked ? flow : sideFlow
                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                y: root.stacked ? reading.height + Theme.spaceL : 0
                width: root.stacked || root.pinned ? root.columnsWidth : root.columnsWidth * root.sideShare - Theme.spaceXL / 2
                height: Math.max(1, parent.height - y) // of none, it would stand as it stood before
                spacing: Theme.spaceM
            }
        }
    }

    PageTurner {
        id: turner
        anchors {
            left: parent.left
            right: parent.right
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        y: bottom.y - root.turnerGap - height
        height: Theme.turnerHeight
        page: root.shownPage
        pages: root.pages
        onward: !root.unread || root.question || (root.stacked && root.primaryText.length === 0)
        onTurned: page => root.page = page
    }

    PrimaryButton {
        id: wordsThen
        objectName: ""
        visible: false
        width: primary.width > 0 ? primary.width : root.width
        text: root.primaryText
    }
    PrimaryButton {
        id: wordsBefore
        objectName: ""
        visible: false
        width: primary.width > 0 ? primary.width : root.width
        text: root.readOnWords
    }
    Text {
        id: longestWord
        visible: false
        text: primary.text.replace(/ /g, "\n")
        font: primary.font
        textFormat: Text.PlainText
    }
    GridLayout {
        id: bottom

        readonly property bool column: Theme.portrait && !root.briefBack && (Theme.huge || (Theme.large && root.equalButtons && buttons > 2))
        // Two short ones share a line above the primary one.
        readonly property bool pairs: column && buttons === 3 && back.implicitWidth + cancel.implicitWidth + columnSpacing <= width
        // Of as many buttons as there are.
        readonly property int buttons: (root.backText.length > 0) + (root.cancelText.length > 0) + (root.primaryText.length > 0)
        readonly property real least: Theme.portrait ? 0 : Theme.backWidth * 0.6 // of a button beside two others
        readonly property real share: column ? width : (width - (buttons - 1) * columnSpacing) / Math.max(1, buttons)

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.bottomMargin
        }
        columns: pairs ? 2 : column ? 1 : 4
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceS

        BottomButton {
            id: back
            objectName: "backButton"
            goesBack: root.backLeaves
            visible: root.backText.length > 0
            text: root.briefBack ? "" : root.backText
            Accessible.name: root.backText
            Layout.fillWidth: bottom.column
            Layout.preferredWidth: bottom.pairs ? 1 : root.equalButtons ? bottom.share : Math.max(implicitWidth, root.briefBack ? 0 : bottom.buttons > 2 ? bottom.least : Theme.backWidth)
            enabled: !root.asksLater
            opacity: enabled ? 1 : 0
            onClicked: root.backPressed()

            BackSign {
                anchors.centerIn: parent
                visible: root.briefBack
                mirrored: back.LayoutMirroring.enabled
            }
        }
        BottomButton {
            id: cancel
            objectName: "cancelButton"
            text: root.cancelText
            enabled: !root.unread || !root.cancelGoesOn
            opacity: enabled ? 1 : 0
            Layout.fillWidth: bottom.column || Theme.portrait && root.primaryText.length === 0
            // Words that need more take two lines.
            Layout.preferredWidth: bottom.pairs ? 1 : root.equalButtons ? bottom.share : Math.max(bottom.least, Math.min(implicitWidth, bottom.width * (root.primaryText.length > 0 ? 0.4 : 0.64)))
            onClicked: root.cancelPressed()
        }
        Item {
            visible: !bottom.column && !root.equalButtons && (!Theme.portrait || root.primaryText.length === 0 && root.cancelText.length === 0)
            Layout.fillWidth: true
        }
        PrimaryButton {
            id: primary
            filled: !root.question
            early: root.early && !root.unread
            visible: root.primaryText.length > 0
            enabled: !root.asksLater
            opacity: enabled ? 1 : 0
            text: root.unread ? root.readOnWords : root.primaryText
            // As high with either words: a page turned must not change how many there are.
            least: Math.max(Theme.primaryHeight, root.readFirst ? Math.max(wordsThen.implicitHeight, wordsBefore.implicitHeight) : 0)
            Layout.fillHeight: true
            Layout.columnSpan: bottom.pairs ? 2 : 1
            Layout.preferredWidth: root.equalButtons ? bottom.share : Theme.portrait ? root.width / 2 : Math.max(implicitWidth + Theme.spaceXL, root.width * 0.36)
            Layout.fillWidth: true // and narrower than that where words are long
            Layout.minimumWidth: root.equalButtons ? 0 : longestWord.implicitWidth + leftPadding + rightPadding // a word stays whole
            Layout.maximumWidth: Theme.portrait || root.equalButtons ? Infinity : Math.max(implicitWidth + Theme.spaceXL, root.width * 0.36)
            onClicked: {
                if (root.unread)
                    root.readOn();
                else if (!root.turning)
                    root.primaryPressed();
            }
        }
    }
}
