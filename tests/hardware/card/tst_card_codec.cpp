// SPDX-License-Identifier: Apache-2.0
// Frames and messages of the card terminal's line: what is damaged, what has no place in its grammar, and
// what goes through whole.
#include "hardware/card/terminal_messages.h"
#include "tests/hardware/dollars.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::hardware;
using namespace kiosk::test;
using namespace kiosk::hardware::card;

namespace {

Answer approved()
{
    Answer answer;
    answer.type = Answer::Type::Ended;
    answer.sequence = 0x01a2;
    answer.reference = "11111111-1111-4111-8111-111111111111-1";
    answer.outcome = CardEnded::Outcome::Approved;
    answer.amount = dollars(60);
    answer.slip = {"VISA", "1111", "100001", "CT100001"};
    return answer;
}

std::optional<Result<Fields>> read(const Bytes& bytes)
{
    FrameDecoder decoder;
    decoder.feed(bytes);
    return decoder.next();
}

} // namespace

class CardCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCheckIsTheKnownOne();
    void damagedFramesAreDropped_data();
    void damagedFramesAreDropped();
    void aDamagedFrameNeverHidesTheNextOne();
    void framesSurviveAnySplit();
    void noiseIsForgotten();
    void messagesOutsideTheGrammarAreRefused_data();
    void messagesOutsideTheGrammarAreRefused();
    void noFieldTakesACardNumber();
    void everyMessageComesBackAsItWent();
};

void CardCodec::theCheckIsTheKnownOne() { QCOMPARE(crcOf("123456789"), std::uint16_t{0x29b1}); }

void CardCodec::damagedFramesAreDropped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no body") << QByteArray("\x02\x03"
                                           "FFFF");
    QTest::newRow("wrong check") << QByteArray("\x02STA\x1c"
                                               "0001\x03"
                                               "0000");
    QTest::newRow("small digits in the check") << QByteArray("\x02"
                                                             "123456789\x03"
                                                             "29b1");
    QTest::newRow("a control character") << QByteArray("\x02ST\x07\x03"
                                                       "0000");
    QTest::newRow("a byte above ASCII") << QByteArray("\x02ST\xc3\xa4\x03"
                                                      "0000");
    QTest::newRow("too long") << QByteArray("\x02") + QByteArray(300, 'A')
            + QByteArray("\x03"
                         "0000");
}

void CardCodec::damagedFramesAreDropped()
{
    QFETCH(const QByteArray, bytes);
    const auto frame = read(Bytes(bytes.begin(), bytes.end()));
    QVERIFY(frame && !frame->ok());
}

void CardCodec::aDamagedFrameNeverHidesTheNextOne()
{
    const auto good = encodeFrame({"STA", "0001"});
    for (std::size_t cut = 1; cut < good.size(); ++cut) {
        FrameDecoder decoder;
        decoder.feed(ByteView(good).first(cut)); // a line that was interrupted
        decoder.feed(good);
        bool found = false;
        while (const auto frame = decoder.next())
            found = found || frame->ok();
        QVERIFY2(found, qPrintable(QString::number(cut)));
    }
}

void CardCodec::framesSurviveAnySplit()
{
    const auto frame = encode(approved());
    for (std::size_t cut = 0; cut <= frame.size(); ++cut) {
        FrameDecoder decoder;
        decoder.feed(ByteView(frame).first(cut));
        if (cut < frame.size())
            QVERIFY(!decoder.next());
        decoder.feed(ByteView(frame).subspan(cut));
        const auto whole = decoder.next();
        QVERIFY(whole && whole->ok());
        QVERIFY(!decoder.next());
        QVERIFY(!decoder.inFrame());
    }
}

void CardCodec::noiseIsForgotten()
{
    FrameDecoder decoder;
    for (int i = 0; i < 100'000; ++i) {
        const Bytes byte{static_cast<std::uint8_t>(i * 7 + i / 251)};
        decoder.feed(byte);
        while (decoder.next()) { }
    }
    decoder.reset();
    decoder.feed(encodeFrame({"NON", "0001", "x"}));
    QVERIFY(decoder.next()->ok());
}

void CardCodec::messagesOutsideTheGrammarAreRefused_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("nothing") << QStringList{""};
    QTest::newRow("unknown type") << QStringList{"XYZ", "0001"};
    QTest::newRow("number too short") << QStringList{"STA", "001", "CT1", "idle", "out", "up"};
    QTest::newRow("number not hexadecimal") << QStringList{"STA", "00g1", "CT1", "idle", "out", "up"};
    QTest::newRow("status without its fields") << QStringList{"STA", "0001"};
    QTest::newRow("status with one too many") << QStringList{"STA", "0001", "CT1", "idle", "out", "up", "x"};
    QTest::newRow("a word that is none") << QStringList{"STA", "0001", "CT1", "lazy", "out", "up"};
    QTest::newRow("a step that is none") << QStringList{"RUN", "0001", "r-1", "dance"};
    QTest::newRow("a reference with a blank") << QStringList{"NON", "0001", "r 1"};
    QTest::newRow("a reference too long") << QStringList{"NON", "0001", QString(49, 'a')};
    QTest::newRow("a negative amount")
        << QStringList{"END", "0001", "r", "declined", "-1.00", "USD", "expired"};
    QTest::newRow("an amount of fractions")
        << QStringList{"END", "0001", "r", "declined", "1.001", "USD", "expired"};
    QTest::newRow("a currency that is none")
        << QStringList{"END", "0001", "r", "declined", "1.00", "ZZZ", "expired"};
    QTest::newRow("a reason in capitals")
        << QStringList{"END", "0001", "r", "declined", "1.00", "USD", "EXPIRED"};
    QTest::newRow("five last digits")
        << QStringList{"END", "0001", "r", "approved", "1.00", "USD", "VISA", "11111", "100001", "CT1"};
    QTest::newRow("approved without a slip") << QStringList{"END", "0001", "r", "approved", "1.00", "USD"};
}

void CardCodec::messagesOutsideTheGrammarAreRefused()
{
    QFETCH(const QStringList, fields);
    Fields list;
    for (const auto& field : fields)
        list.push_back(field.toStdString());
    QVERIFY(!decodeAnswer(list));
}

// A terminal that says one is not listened to, whatever field it hides it in.
void CardCodec::noFieldTakesACardNumber()
{
    const std::string number = "4111111111111111";
    for (auto CardSlip::*field :
        {&CardSlip::scheme, &CardSlip::lastFour, &CardSlip::authorisation, &CardSlip::reference}) {
        auto answer = approved();
        answer.slip.*field = number;
        const auto frame = read(encode(answer));
        QVERIFY(frame && frame->ok());
        QVERIFY(!decodeAnswer(**frame));
    }
    Answer status;
    status.serial = number;
    QVERIFY(!decodeAnswer(**read(encode(status))));
    auto reason = approved();
    reason.outcome = CardEnded::Outcome::Declined;
    reason.reason = number;
    QVERIFY(!decodeAnswer(**read(encode(reason))));
}

void CardCodec::everyMessageComesBackAsItWent()
{
    for (const auto type : {Request::Type::Status, Request::Type::Debit, Request::Type::Ask,
             Request::Type::Cancel, Request::Type::Refund}) {
        Request request;
        request.type = type;
        request.sequence = 0xfffe;
        request.reference = "a-1";
        request.original = "a-0";
        request.amount = dollars(60);
        const auto frame = read(encode(request));
        QVERIFY(frame && frame->ok());
        const auto back = decodeRequest(**frame);
        QVERIFY(back.ok());
        QVERIFY(back->type == type && back->sequence == 0xfffe);
        if (type == Request::Type::Refund)
            QVERIFY(back->reference == "a-1" && back->original == "a-0" && back->amount == dollars(60));
    }
    const auto back = decodeAnswer(**read(encode(approved())));
    QVERIFY(back.ok());
    QVERIFY(back->slip == approved().slip && back->amount == dollars(60) && back->sequence == 0x01a2);
}

ATHENA_TEST(CardCodec)
#include "tst_card_codec.moc"
