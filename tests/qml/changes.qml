// SPDX-License-Identifier: Apache-2.0
// A screen that lives while what it says changes, from each state to each other one: nothing breaks, and what calls
// for attention is on the page that is seen.
import QtQuick
import QtTest
import "Samples.js" as Samples

Item {
    width: 1080
    height: 1920

    Stage {
        id: stage
    }
    TestCase {
        name: "Changes"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }

        function statesOf(type) {
            return Samples.all.map((sample, index) => index).filter(index => Samples.all[index].type === type);
        }

        function become(sample) {
            for (const name in sample.values)
                stage.item[name] = sample.values[name];
        }

        // What is there from the beginning calls nobody to its page: the beginning is over.
        function begin() {
            const beginning = findChild(stage.item, "beginning");
            if (beginning) {
                beginning.interval = 0;
                tryCompare(beginning, "running", false);
            }
            tryVerify(() => !isPolishScheduled(stage.item));
        }

        function itemsWith(item, wanted, found) {
            if (!item.visible)
                return found;
            if (wanted(item))
                found.push(item);
            for (let i = 0; i < item.children.length; ++i)
                itemsWith(item.children[i], wanted, found);
            return found;
        }

        function areaOf(item) {
            while (item && item.pagedRoom === undefined)
                item = item.parent;
            return item;
        }

        function isSeen(item) {
            const area = areaOf(item);
            if (!area)
                return true;
            const top = item.mapToItem(area, 0, 0).y;
            return top > -2 && top + item.height < area.height + 2;
        }

        function test_fromEachStateToEachOther_data() {
            const rows = [];
            for (const type of new Set(Samples.all.map(sample => sample.type))) {
                if (!type.endsWith("Screen") || statesOf(type).length < 2)
                    continue;
                for (const size of [0, 2])
                    rows.push({
                        tag: type + " " + Samples.sizes[size].width + "x" + Samples.sizes[size].height,
                        type: type,
                        size: size
                    });
            }
            return rows;
        }

        function test_fromEachStateToEachOther(row) {
            for (const from of statesOf(row.type)) {
                for (const to of statesOf(row.type)) {
                    if (from === to)
                        continue;
                    stage.show(from, row.size);
                    begin();
                    const calls = itemsWith(stage.item, item => item.call !== undefined && item.call.length > 0, []).map(item => item.call);
                    become(Samples.all[to]);
                    waitForRendering(stage, 200);
                    const fresh = itemsWith(stage.item, item => item.call !== undefined && item.call.length > 0 && !calls.includes(item.call), []);
                    if (fresh.length > 0)
                        tryVerify(() => fresh.some(isSeen), 2000, Samples.all[from].name + " -> " + Samples.all[to].name + ": “" + fresh[0].call + "” is not seen");
                }
            }
        }
    }
}
