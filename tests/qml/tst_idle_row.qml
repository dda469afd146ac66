// SPDX-License-Identifier: Apache-2.0
// On the idle screen the way to larger text ends its row of languages where the large button above ends; the foot
// breaks its lines between its parts.
import QtQuick
import QtTest
import Kiosk
import "Samples.js" as Samples

Item {
    width: 1920
    height: 1920

    Stage {
        id: stage
    }
    IdleFoot {
        id: foot
        visible: false
        operatorName: "Example Coin Machines"
        license: "EXAMPLE-0000"
        supportPhone: "+1 888 555 0142"
    }
    TestCase {
        name: "IdleRow"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }

        function test_itFillsWhatTheLanguagesLeave_data() {
            const rows = [];
            for (const name of ["idle", "idle_two_languages"])
                for (let size = 0; size < Samples.sizes.length; ++size)
                    rows.push({
                        tag: name + " " + Samples.sizes[size].width + "x" + Samples.sizes[size].height,
                        sample: Samples.all.findIndex(sample => sample.name === name),
                        size: size
                    });
            return rows;
        }

        function test_itFillsWhatTheLanguagesLeave(row) {
            stage.show(row.sample, row.size);
            const start = findChild(stage.item, "startButton");
            const access = findChild(stage.item, "accessButton");
            const last = findChild(stage.item, "language_" + stage.sample.values.languages.slice(-1)[0].code);
            tryVerify(() => !isPolishScheduled(access.parent));
            // Mirrored, it ends on the left.
            const mirrored = last.mapToItem(stage, 0, 0).x > access.mapToItem(stage, 0, 0).x;
            const end = item => item.mapToItem(stage, mirrored ? 0 : item.width, 0).x;
            fuzzyCompare(end(access), end(start), 1);
            const middle = item => item.mapToItem(stage, 0, item.height / 2).y;
            fuzzyCompare(middle(access), middle(last), 1); // one row
        }

        function test_noLineOfTheFootEndsWithAPointThatPartsNothing() {
            let layouts = 0;
            let last = "";
            for (let width = 1400; width >= 400; width -= 20) {
                foot.width = width;
                compare(foot.lineCount, foot.text.split("\n").length, "at " + width);
                verify(foot.text.split("\n").every(line => !line.trim().endsWith("·")));
                layouts += foot.text !== last ? 1 : 0;
                last = foot.text;
            }
            compare(layouts, 3); // on one line, on two, a line each
            foot.license = "";
            foot.width = 1400;
            compare((foot.text.match(/·/g) ?? []).length, 1);
        }
    }
}
