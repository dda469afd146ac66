// SPDX-License-Identifier: Apache-2.0
// Touches on the real buttons: each screen sends its signal, and no other.
import QtQuick
import QtTest
import Kiosk
import "Samples.js" as Samples

Item {
    width: 1080
    height: 1920

    Stage {
        id: stage
    }
    TestCase {
        name: "Intents"
        when: windowShown

        SignalSpy {
            id: spy
        }

        function init() {
            failOnWarning(/.?/);
        }

        function cleanup() {
            Theme.textScale = 1;
        }

        function show(name) {
            const index = Samples.all.findIndex(sample => sample.name === name);
            verify(index >= 0, "no sample " + name);
            stage.show(index, 0);
            tryVerify(() => !isPolishScheduled(stage.item));
            wait(20);
        }

        function test_aTouchSaysWhatItIsFor_data() {
            return [["idle", "startButton", "start"], ["idle", "language_es", "languageChosen", "es"], ["disclosure", "yesButton", "someoneSentMe"], ["disclosure", "noButton", "goOn"], ["disclosure", "backButton", "cancel"], ["page", "primaryButton", "goOn"], ["page", "backButton", "stop"], ["page_question", "backButton", "tricked"], ["page_question", "primaryButton", "goOn"], ["quote_above_cap", "primaryButton", "retry"], ["quote_not_comparable", "primaryButton", "retry"], ["help", "scammedButton", "tricked"], ["scammed", "stopButton", "stop"], ["scammed", "closeButton", "close"], ["scam", "primaryButton", "leave"], ["coin", "coin_LTC", "coinChosen", "LTC"], ["coin", "coin_BCH", "coinChosen", "BCH"], ["coin", "backButton", "back"], ["payment", "pay_cash", "chosen", "cash"], ["payment", "pay_card", "chosen", "card"], ["payment", "backButton", "back"], ["amount", "key_7", "digit", "7"], ["amount", "key_erase", "erase"], ["amount", "key_clear", "clear"], ["amount", "primaryButton", "pay"], ["amount", "backButton", "back"], ["amount", "cancelButton", "raise"], ["terminal", "backButton", "cancel"], ["refunded", "primaryButton", "done"], ["phone", "key_7", "digit", "7"], ["phone", "key_0", "digit", "0"], ["phone", "key_erase", "erase"], ["phone", "key_clear", "clear"], ["phone", "primaryButton", "send"], ["phone_empty", "primaryButton", "send"], ["phone", "backButton", "back"], ["phone", "usePhoneButton", "usePhone"], ["login", "cancelButton", "useText"], ["login", "backButton", "back"], ["login_expired", "primaryButton", "newCode"], ["login_no_answer", "cancelButton", "useText"], ["code", "key_9", "digit", "9"], ["code", "key_erase", "erase"], ["code", "key_clear", "clear"], ["code", "primaryButton", "verify"], ["code", "resendButton", "resend"], ["code", "backButton", "back"], ["limit", "primaryButton", "finish"], ["limit_provable", "cancelButton", "raise"], ["scan", "backButton", "back"], ["scan_refused", "primaryButton", "scanAgain"], ["scan", "cancelButton", "useApp"], ["scan_refused", "cancelButton", "useApp"], ["scan_lost", "primaryButton", "useApp"], ["receive", "cancelButton", "scan"], ["receive", "backButton", "back"], ["receive_too_long", "primaryButton", "retry"], ["receive_no_answer", "primaryButton", "retry"], ["address_from_athena", "backButton", "scanAgain"], ["scan_secret", "primaryButton", "scanAgain"], ["scan_other", "switch_LTC", "switchCoin", "LTC"], ["scan_other_two", "switch_BCH", "switchCoin", "BCH"], ["scan_other", "cancelButton", "scanAgain"], ["address", "primaryButton", "confirm"], ["address", "backButton", "scanAgain"], ["address_shared", "sharedButton", "acceptShared"], ["address_no_answer", "primaryButton", "retry"], ["quote", "primaryButton", "accept"], ["quote", "backButton", "back"], ["quote_changed", "primaryButton", "acceptWithoutReceipt"], ["quote_no_answer", "primaryButton", "retry"], ["raise_card", "primaryButton", "back"], ["insert", "primaryButton", "finish"], ["insert_raisable", "raiseButton", "raise"], ["insert_empty", "raiseButton", "raise"], ["insert_empty", "primaryButton", "finish"], ["insert_empty", "backButton", "back"], ["insert_empty", "cancelButton", "cancel"], ["delivered", "primaryButton", "finish"], ["delivered_on_its_way", "backButton", "printAgain"], ["refused", "primaryButton", "done"], ["refused_partial", "backButton", "printAgain"], ["unresolved", "primaryButton", "done"], ["help", "closeButton", "close"], ["language", "closeButton", "close"], ["language", "language_es", "chosen", "es"], ["still_there", "moreTimeButton", "moreTime"], ["phone", "countryButton", "countryPressed"], ["country", "closeButton", "close"], ["country", "country_MX", "chosen", "MX"]].map(row => ({
                        tag: row[0] + " " + row[1],
                        sample: row[0],
                        button: row[1],
                        signal: row[2],
                        argument: row[3]
                    }));
        }

        function test_aTouchSaysWhatItIsFor(row) {
            show(row.sample);
            const button = findChild(stage.item, row.button);
            verify(button && button.visible, "no button " + row.button);
            spy.target = stage.item;
            spy.signalName = row.signal;
            spy.clear();
            mouseClick(button);
            compare(spy.count, 1);
            if (row.argument !== undefined)
                compare(spy.signalArguments[0][0], row.argument);
        }

        function test_whoAgreesHasSeenEveryPage_data() {
            return [["page", "goOn"], ["page_warning", "goOn"], ["address", "confirm"], ["quote", "accept"], ["quote_changed", "acceptWithoutReceipt"], ["delivered", "finish"], ["refused", "done"], ["unresolved", "done"]].map(row => ({
                        tag: row[0],
                        signal: row[1]
                    }));
        }

        function test_whoAgreesHasSeenEveryPage(row) {
            Theme.textScale = 2;
            show(row.tag);
            tryVerify(() => stage.item.pages > 1);
            const button = findChild(stage.item, "primaryButton");
            const seen = [stage.item.shownPage];
            spy.target = stage.item;
            spy.signalName = row.signal;
            spy.clear();
            for (let turns = 0; stage.item.unread && turns < 20; ++turns) {
                compare(button.text, stage.item.readOnWords);
                mouseClick(button);
                mouseClick(button); // a finger that touches twice
                wait(0);
                seen.push(stage.item.shownPage);
                tryVerify(() => !stage.item.turning);
            }
            compare(spy.count, 0);
            compare(new Set(seen).size, stage.item.pages);
            mouseClick(button);
            compare(spy.count, 1);
        }

        function test_aQuestionOfSeveralPagesIsAnsweredOnceItWasRead() {
            Theme.textScale = 2;
            show("page_question");
            stage.item.words = stage.item.words.repeat(6);
            tryVerify(() => stage.item.pages > 1);
            verify(!findChild(stage.item, "primaryButton").enabled);
            verify(!findChild(stage.item, "backButton").enabled);
            while (findChild(stage.item, "pageOnButton").visible)
                mouseClick(findChild(stage.item, "pageOnButton"));
            tryVerify(() => findChild(stage.item, "primaryButton").enabled);
            verify(findChild(stage.item, "backButton").enabled);
        }

        function test_anotherPageOfTheLawBeginsAtItsBeginning() {
            Theme.textScale = 2;
            show("page");
            tryVerify(() => stage.item.pages > 1);
            while (stage.item.unread) {
                mouseClick(findChild(stage.item, "primaryButton"));
                tryVerify(() => !stage.item.turning);
            }
            stage.item.number = 2;
            compare(stage.item.shownPage, 0);
            verify(stage.item.unread);
        }

        function test_stopIsAsLargeAsGoOn() {
            for (const name of ["page", "page_warning", "page_question"]) {
                show(name);
                const stop = findChild(stage.item, "backButton");
                const goOn = findChild(stage.item, "primaryButton");
                compare(stop.width, goOn.width);
                compare(stop.height, goOn.height);
            }
        }

        function test_withMoneyInsideThereIsNoWayBack() {
            show("insert");
            verify(!findChild(stage.item, "backButton").visible);
            verify(!findChild(stage.item, "cancelButton").visible);
        }

        function test_whatBuysHasTheWholeWidth() {
            for (const name of ["insert", "insert_raisable"]) {
                show(name);
                compare(findChild(stage.item, "primaryButton").width, stage.width - 2 * Theme.margin);
            }
        }

        function test_theFeedbackOfATouchIsImmediate() {
            show("phone");
            const key = findChild(stage.item, "key_5");
            const before = key.background.color.toString();
            mousePress(key);
            verify(!Qt.colorEqual(key.background.color, before));
            mouseRelease(key);
            verify(Qt.colorEqual(key.background.color, before));
        }

        function test_whatChangesOnTheQuoteIsSeen() {
            show("quote");
            const words = qsTranslate("QuoteNotices", "The price has changed. Please check it again.");
            const seen = item => item.visible && (item.text === words || Array.from(item.children).some(seen));
            verify(!seen(stage.item));
            stage.item.notice = "price_changed";
            tryVerify(() => seen(stage.item));
        }

        function test_languageAndHelpAreInTheHeader() {
            show("quote");
            spy.target = stage.header;
            spy.signalName = "languagePressed";
            spy.clear();
            mouseClick(findChild(stage.header, "languageButton"));
            compare(spy.count, 1);
            spy.signalName = "helpPressed";
            spy.clear();
            mouseClick(findChild(stage.header, "helpButton"));
            compare(spy.count, 1);
        }
    }
}
