// SPDX-License-Identifier: Apache-2.0
// Pages come to rest: what is measured does not depend on how it happened to be laid out before, nor on the room
// that the measure itself asks for. Layouts that cannot agree are left alone.
import QtQuick
import QtQuick.Layouts
import QtTest
import Kiosk

Item {
    width: 1080
    height: 1920

    // One after the other, the second with a last item that only takes what is left.
    PagedArea {
        id: area
        width: 200
        room: 100
        pagedRoom: 80
        paged: overflows

        Item {
            id: flow
            width: 200
            implicitHeight: lower.y + lower.implicitHeight

            Rectangle {
                width: 200
                height: 60
            }
            ColumnLayout {
                id: lower
                y: 70
                width: 200
                height: Math.max(1, parent.height - y)
                spacing: 10

                Rectangle {
                    Layout.preferredHeight: 20
                    Layout.fillWidth: true
                }
                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }
    // A card whose edge goes on below what stands on it; the next one follows at once.
    PagedArea {
        id: cards
        width: 200
        room: 100
        pagedRoom: 100
        paged: true

        Item {
            width: 200
            implicitHeight: 190

            component Sheet: Rectangle {
                width: 200

                Rectangle {
                    y: 5
                    width: 200
                    height: 30
                }
                Rectangle {
                    y: parent.height - 45
                    width: 200
                    height: 30
                }
            }

            Sheet {
                height: 95
            }
            Sheet {
                y: 95
                height: 95
            }
        }
    }
    // Twice as high when it is measured in its room, and not then.
    PagedArea {
        id: quarrel

        property int asked: 0

        width: 200
        room: 100
        pagedRoom: 100
        onMeasured: {
            ++asked;
            restless.height = overflows ? 90 : 110;
        }

        Item {
            width: 200
            implicitHeight: restless.height

            Rectangle {
                id: restless
                width: 200
                height: 90
            }
        }
    }
    Rectangle {
        id: beat
        width: 1
        height: 1
    }
    AppFrame {
        id: frame

        property real words: 2400

        width: 1080
        height: 1920

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: frame.words
        }
        side: [
            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: 100
            },
            Item {
                id: filler
                Layout.fillHeight: true
            },
            Item {
                Layout.fillWidth: true
                Layout.preferredHeight: 60

                // Ends a little above what it stands in, as letters do.
                Rectangle {
                    anchors.fill: parent
                    anchors.bottomMargin: 0.56
                }
            }
        ]
    }
    TestCase {
        name: "PageRest"
        when: windowShown

        SignalSpy {
            id: measures
            target: area
            signalName: "measured"
        }

        function init() {
            failOnWarning(/.?/);
        }

        // As many pictures as layouts need that agree, and more than those that do not are given.
        function settle() {
            for (let picture = 0; picture < 8; ++picture) {
                beat.color = picture % 2 === 0 ? "black" : "white";
                verify(waitForRendering(beat, 1000));
            }
        }

        function test_whatOnlyTakesRoomNeedsNone_data() {
            return [85, 89, 90, 91, 95, 99, 100, 101, 120].map(room => ({
                        tag: room,
                        room: room
                    }));
        }

        // 70 and 20, whatever else is in the column and however it is parted.
        function test_whatOnlyTakesRoomNeedsNone(row) {
            area.room = row.room;
            tryCompare(area, "overflows", row.room < 89);
            settle();
            fuzzyCompare(area.needed, 90, 1);
            measures.clear();
            settle();
            compare(measures.count, 0);
        }

        function test_aPageEndsWithACardAndNotWithAStripOfTheNext() {
            tryCompare(cards, "pages", 2);
            compare(cards.height, 95);
            cards.page = 1;
            compare(cards.height, 95);
            cards.page = 0;
        }

        function test_layoutsThatCannotAgreeAreLeftAlone() {
            settle();
            const asked = quarrel.asked;
            verify(asked > 1 && asked < 60, asked);
            settle();
            compare(quarrel.asked, asked);
            restless.height = 300;
            tryVerify(() => quarrel.asked > asked);
        }

        function test_whatIsReadMayBeLongerThanAPage_data() {
            return [
                {
                    tag: "longer",
                    words: 2400
                },
                {
                    tag: "as long",
                    words: 1300
                },
                {
                    tag: "shorter",
                    words: 600
                }
            ];
        }

        // What stands below it takes what is left, whatever it took before.
        function test_whatIsReadMayBeLongerThanAPage(row) {
            const left = frame.wholeRoom - row.words - Theme.spaceL - 160 - 2 * Theme.spaceM;
            for (const before of [100, 1900, 700]) {
                frame.words = before;
                tryCompare(frame, "pages", before > 1400 ? 2 : 1);
                frame.words = row.words;
                tryCompare(frame, "pages", row.words > 1400 ? 2 : 1);
                tryVerify(() => Math.abs(filler.height - Math.max(0, left)) < 1);
                frame.width = 1078;
                frame.width = 1080;
                settle();
                fuzzyCompare(filler.height, Math.max(0, left), 1);
            }
        }
    }
}
