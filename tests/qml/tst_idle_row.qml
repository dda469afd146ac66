// SPDX-License-Identifier: Apache-2.0
// On the idle screen the way to larger text ends its row of languages where the large button above ends.
import QtQuick
import QtTest
import "Samples.js" as Samples

Item {
    width: 1920
    height: 1920

    Stage {
        id: stage
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
    }
}
