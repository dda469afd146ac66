// SPDX-License-Identifier: Apache-2.0
// Hostile text is refused with the place named; amounts never pass through a double.
#include "core/athena/json.h"
#include "core/athena/plain_json.h"
#include "tests/test_program.h"

#include <algorithm>
#include <string>

using namespace kiosk;
using namespace kiosk::athena;

namespace {

bool refuses(std::string_view text, std::string_view because)
{
    const auto parsed = parseJson(text);
    return !parsed && parsed.error().detail.find(because) != std::string::npos;
}

// What was read, written again; members in the order of their names.
std::string drawn(const Value& value)
{
    std::vector<std::string> parts;
    for (const Value& each : value)
        parts.push_back(
            (value.isObject() ? '"' + std::string(each.name()) + "\":" : std::string()) + drawn(each));
    if (value.isObject())
        std::sort(parts.begin(), parts.end());
    std::string out;
    for (const std::string& part : parts)
        out += (out.empty() ? "" : ",") + part;
    if (value.isObject())
        return '{' + out + '}';
    if (value.isList())
        return '[' + out + ']';
    if (value.isText())
        return '"' + std::string(value.text()) + '"';
    if (value.isNull())
        return "null";
    return numberText(value).value_or(value.flag() ? "true" : "false");
}

std::string nested(int depth)
{
    return std::string(std::size_t(depth), '[') + std::string(std::size_t(depth), ']');
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT

private slots:
    void whatIsNotStrictJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const char* texts[] = {"", " ", "{", "{]", "{\"a\":1,}", "{a:1}", "{'a':1}", "{\"a\":01}",
            "{\"a\":+1}", "{\"a\":.5}", "{\"a\":1.}", "{\"a\":NaN}", "{\"a\":1e999}", "{\"a\":\"\n\"}",
            "{\"a\":\"\\x\"}", "{\"a\":\"\\ud800\"}", "{} {}", "{}x", "// x\n{}", "{\"a\":\"\xff\"}",
            "{\"a\":\"\xc0\x80\"}", "{\"\xed\xa0\x80\":1}", "\xEF\xBB\xBF{}", "nul", "{\"a\" 1}"};
        int row = 0;
        for (const char* text : texts)
            QTest::addRow("%d", row++) << QByteArray(text);
        QTest::addRow("NUL") << QByteArray("{}\0{}", 5);
    }
    void whatIsNotStrictJsonIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseJson(text.toStdString()));
    }

    void aMemberThatStandsThereTwiceIsNamed()
    {
        QVERIFY(refuses("{\"a\":1,\"b\":{\"price\":1,\"price\":2}}", "\"price\" stands there twice"));
        QVERIFY(refuses("{\"a\":1,\"\\u0061\":1}", "\"a\" stands there twice"));
    }

    void whereTheTextBreaksIsNamed()
    {
        QVERIFY(refuses("{\"price\":1e999}", "near price"));
        QVERIFY(refuses("{\"a\":{\"bills\":[1,{\"value\":\"\\ud800\"}]}}", "near a.bills[1].value"));
        QVERIFY(refuses("{\"a\":1,\"b\":{\"price\":1,\"price\":2}}", "stands there twice, near b.price"));
    }

    void nestingEndsAtSixteen()
    {
        QVERIFY(parseJson(nested(16)).ok());
        QVERIFY(refuses(nested(17), "deeper than 16"));
        QVERIFY(refuses(nested(30000), "deeper than 16"));
        QVERIFY(refuses(std::string(60000, '['), "deeper than 16"));
        QVERIFY(refuses("{\"record\":{\"price\":1,\"notes\":[1," + nested(14) + "]}}",
            "record.notes[1][0][0][0][0][0][0][0][0][0][0][0][0][0] nests deeper than 16"));
        QVERIFY(refuses("{\"" + std::string(99, 'k') + "\":" + nested(16) + "}",
            std::string(64, 'k') + "[0][0]")); // a stranger's name is not repeated at any length
    }

    void textEndsAtSixtyFourKibibytes()
    {
        QVERIFY(parseJson("\"" + std::string(65534, 'a') + "\"").ok());
        QVERIFY(refuses("\"" + std::string(65535, 'a') + "\"", "65536"));
    }

    void aFractionKeepsItsLiteralText()
    {
        const auto parsed = Document::read(
            "{\"a\":0.10000000000000000001,\"b\":4455.330,\"c\":1E2,\"d\":17,\"e\":-3,\"f\":\"17\"}");
        QVERIFY(parsed.ok());
        const auto text = [&](const char* name) {
            return numberText(*parsed->root().find(name)).value_or("none");
        };
        QCOMPARE(text("a"), std::string("0.10000000000000000001"));
        QCOMPARE(text("b"), std::string("4455.330"));
        QCOMPARE(text("c"), std::string("1E2"));
        QCOMPARE(text("d"), std::string("17"));
        QCOMPARE(text("e"), std::string("-3"));
        QCOMPARE(text("f"), std::string("none"));
    }

    // White space is not plain: it sends the same text to the whole parser.
    void whatIsPlainReadsAsTheWholeParserReadsIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        const char* texts[] = {"{}", "[]", "0", "7", "123456789012345678", "true", "false", "null", "\"\"",
            "\"a b~\"", "{\"a\":1,\"b\":[1,[],{}],\"c\":{\"d\":\"e\"}}", "{\"b\":1,\"a\":null}",
            "[\"x\",false]", "{\"c\":1,\"a\":{\"z\":[],\"y\":{}},\"b\":[true,null]}"};
        int row = 0;
        for (const char* text : texts)
            QTest::addRow("%d", row++) << QByteArray(text);
        QTest::addRow("deep") << QByteArray::fromStdString(nested(16));
    }
    void whatIsPlainReadsAsTheWholeParserReadsIt()
    {
        QFETCH(QByteArray, text);
        std::vector<Value> plain;
        QVERIFY(readPlainJson(std::string_view(text.constData(), std::size_t(text.size())), plain));
        const auto whole = Document::read(" " + text.toStdString());
        QVERIFY(whole.ok());
        QCOMPARE(drawn(plain.front()), drawn(whole->root()));
    }

    void whatIsNotPlainIsLeftToTheWholeParser_data()
    {
        QTest::addColumn<QByteArray>("text");
        const char* texts[] = {"", " 1", "1 ", "-1", "01", "1.5", "1e2", "1234567890123456789", "\"\\n\"",
            "\"\xc3\xa9\"", "\"\x7f\"", "\"a", "{\"a\":1,}", "{\"a\":1,\"a\":1}",
            "{\"b\":1,\"a\":{},\"b\":2}", "{\"a\"}", "{1:1}", "[1,]", "[1", "{", "tru", "nulls", "{}{}"};
        int row = 0;
        for (const char* text : texts)
            QTest::addRow("%d", row++) << QByteArray(text);
        QTest::addRow("too deep") << QByteArray::fromStdString(nested(17));
        QTest::addRow("NUL") << QByteArray("{}\0", 3);
    }
    void whatIsNotPlainIsLeftToTheWholeParser()
    {
        QFETCH(QByteArray, text);
        std::vector<Value> plain;
        QVERIFY(!readPlainJson(std::string_view(text.constData(), std::size_t(text.size())), plain));
    }

    void theFirstWrongMemberIsTheError()
    {
        const auto parsed =
            Document::read("{\"amount\":20,\"count\":1.5,\"flag\":\"yes\",\"big\":18446744073709551615}");
        QVERIFY(parsed.ok());
        const Currency usd = *Currency::parse("USD");
        Fields in(parsed->root(), "bill");
        in.money("amount", usd);
        in.boolean("flag");
        QCOMPARE(in.finish(Done{}).error().detail,
            std::string("bill.amount: a decimal string is required, a number came"));
        Fields more(parsed->root(), "");
        more.integer("count", 0, 10);
        QCOMPARE(more.finish(Done{}).error().detail,
            std::string("count: a whole number is required, a number came"));
        Fields big(parsed->root(), "");
        big.integer("big", 0, INT64_MAX);
        QVERIFY(!big.finish(Done{}));
        Fields absent(parsed->root(), "");
        absent.text("nothing");
        QCOMPARE(
            absent.finish(Done{}).error().detail, std::string("nothing: a string is required, nothing came"));
    }

    void fieldsOfSomethingElseThanAnObjectAreAnError()
    {
        Fields in(Value({}, Value::Kind::List), "");
        in.text("a");
        QCOMPARE(
            in.finish(Done{}).error().detail, std::string("the body: an object is required, a list came"));
    }
};

ATHENA_TEST(TestJson)
#include "tst_json.moc"
