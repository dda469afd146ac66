// SPDX-License-Identifier: Apache-2.0
#include "hardware/printer/escpos_codec.h"
#include "hardware/printer/escpos_parser.h"
#include "hardware/printer/escpos_reply.h"
#include "hardware/printer/qr_size.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::hardware;
using namespace kiosk::hardware::escpos;

namespace {

Bytes hex(const char* text) { return fromHex(text).value(); }

std::string told(const Reply& reply)
{
    if (const auto* status = std::get_if<StatusByte>(&reply))
        return "status " + toHex(Bytes{status->byte}) + ";";
    if (const auto* reached = std::get_if<ProcessReached>(&reply))
        return "reached " + std::string(reached->id.begin(), reached->id.end()) + ";";
    if (const auto* paper = std::get_if<PaperQueryAnswer>(&reply))
        return paper->end ? "end;" : paper->nearEnd ? "near end;" : "paper;";
    return std::holds_alternative<FlowStop>(reply) ? "stop;" : "go;";
}

std::string drain(ReplyDecoder& decoder)
{
    std::string all;
    while (const auto reply = decoder.next())
        all += told(*reply);
    return all;
}

std::string decoded(const Bytes& bytes)
{
    ReplyDecoder decoder;
    decoder.feed(bytes);
    return drain(decoder);
}

// Enough of an order to tell whether two parses agree.
std::string parsed(const std::vector<Bytes>& pieces)
{
    Parser parser;
    std::string all;
    for (const auto& piece : pieces) {
        parser.feed(piece);
        while (const auto order = parser.next())
            all += std::to_string(static_cast<int>(order->kind)) + ":" + std::to_string(order->value) + ":"
                + toHex(order->data) + ";";
    }
    return all;
}

} // namespace

class TestEscPosCodec : public QObject {
    Q_OBJECT

private slots:
    void flowControlIsNoStatus();
    void aByteWithWrongFixedBitsIsNoStatus();
    void qrDataThatThePrinterWouldObeyIsRefused();
    void aRasterOfTheWrongSizeIsRefused();
    void aDamagedProcessIdReplyIsRefused();
    void noiseBetweenAnswersIsDropped();
    void answersAreReadInAnySplit();
    void anEndlessLineDoesNotFillTheMemory();
    void statusBitsMeanWhatTheyMean();
    void ordersAreThePublishedBytes();
    void ordersAreParsedInAnySplit();
    void aCodeGrowsWithItsData();
};

void TestEscPosCodec::flowControlIsNoStatus()
{
    for (const std::uint8_t byte : Bytes{0x11, 0x13}) {
        for (int which = 1; which <= 4; ++which)
            QVERIFY(!decodeRealtimeStatus(which, byte));
    }
    QCOMPARE(decoded({0x13, 0x12, 0x11}), "stop;status 12;go;");
}

void TestEscPosCodec::aByteWithWrongFixedBitsIsNoStatus()
{
    int good = 0;
    for (int byte = 0; byte < 256; ++byte) {
        const bool fixed =
            (byte & 0x02) != 0 && (byte & 0x10) != 0 && (byte & 0x01) == 0 && (byte & 0x80) == 0;
        QCOMPARE(decodeRealtimeStatus(4, static_cast<std::uint8_t>(byte)).ok(), fixed);
        good += fixed ? 1 : 0;
    }
    QCOMPARE(good, 16);
    QVERIFY(!decodeRealtimeStatus(0, 0x12));
    QVERIFY(!decodeRealtimeStatus(5, 0x12));
}

void TestEscPosCodec::qrDataThatThePrinterWouldObeyIsRefused()
{
    QVERIFY(!encodeQr("", 3, QrLevel::L));
    QVERIFY(!encodeQr(std::string("a\x10\x04\x01", 4), 3, QrLevel::L));
    QVERIFY(!encodeQr("a\x7f", 3, QrLevel::L));
    QVERIFY(!encodeQr(std::string(7090, 'a'), 3, QrLevel::L));
    QVERIFY(!encodeQr("a", 0, QrLevel::L));
    QVERIFY(!encodeQr("a", 17, QrLevel::L));
}

void TestEscPosCodec::aRasterOfTheWrongSizeIsRefused()
{
    QVERIFY(!encodeRaster({0, 1, {}}));
    QVERIFY(!encodeRaster({1, 2, {0x80}}));
    QVERIFY(!encodeRaster({-1, 1, {0x80}}));
    QVERIFY(!encodeRaster({1, 70000, Bytes(70000)}));
}

void TestEscPosCodec::aDamagedProcessIdReplyIsRefused()
{
    QVERIFY(!decodeProcessIdReply({}));
    QVERIFY(!decodeProcessIdReply(hex("372230303031")));
    QVERIFY(!decodeProcessIdReply(hex("37223030303101")));
    QVERIFY(!decodeProcessIdReply(hex("37233030303100")));
    QVERIFY(!decodeProcessIdReply(hex("37223030300a00")));
    QVERIFY(!decodeProcessIdReply(hex("3722303030310000")));
}

void TestEscPosCodec::noiseBetweenAnswersIsDropped()
{
    QCOMPARE(decoded(hex("ff80f7")), "");
    QCOMPARE(decoded(hex("373722303030310037")), "reached 0001;");
    QCOMPARE(decoded(hex("372230121237223030303200")), "status 12;status 12;reached 0002;");
    QCOMPARE(decoded(hex("372230303031f7")), "");
}

void TestEscPosCodec::answersAreReadInAnySplit()
{
    const auto wire = hex("12161337223030303100721137223030303200"
                          "1e");
    for (std::size_t cut = 0; cut <= wire.size(); ++cut) {
        ReplyDecoder decoder;
        decoder.feed(ByteView(wire).first(cut));
        const auto first = drain(decoder);
        decoder.feed(ByteView(wire).subspan(cut));
        QCOMPARE(first + drain(decoder),
            "status 12;status 16;stop;reached 0001;status 72;go;reached 0002;status 1e;");
    }
}

void TestEscPosCodec::anEndlessLineDoesNotFillTheMemory()
{
    ReplyDecoder decoder;
    for (int i = 0; i < 100; ++i)
        decoder.feed(Bytes(100000, 0xff));
    QCOMPARE(drain(decoder), "");
    decoder.feed(Bytes{0x12});
    QCOMPARE(drain(decoder), "status 12;");
}

void TestEscPosCodec::statusBitsMeanWhatTheyMean()
{
    const auto line = std::get<LineStatus>(*decodeRealtimeStatus(1, 0x1a));
    QVERIFY(line.offline && !line.drawer && !line.waitingForRecovery && !line.feedButton);
    const auto cause = std::get<OfflineCause>(*decodeRealtimeStatus(2, 0x16));
    QVERIFY(cause.coverOpen && !cause.paperStop && !cause.error);
    QVERIFY(std::get<OfflineCause>(*decodeRealtimeStatus(2, 0x32)).paperStop);
    QVERIFY(std::get<ErrorCause>(*decodeRealtimeStatus(3, 0x1a)).cutter);
    QVERIFY(std::get<ErrorCause>(*decodeRealtimeStatus(3, 0x32)).unrecoverable);
    QVERIFY(std::get<ErrorCause>(*decodeRealtimeStatus(3, 0x52)).recoverable);
    const auto low = std::get<PaperSensors>(*decodeRealtimeStatus(4, 0x1e));
    QVERIFY(low.nearEnd && !low.end);
    QVERIFY(std::get<PaperSensors>(*decodeRealtimeStatus(4, 0x72)).end);
    const auto good = std::get<PaperSensors>(*decodeRealtimeStatus(4, 0x12));
    QVERIFY(!good.nearEnd && !good.end);
}

void TestEscPosCodec::ordersAreThePublishedBytes()
{
    QCOMPARE(encodeInit(), hex("1b40"));
    QCOMPARE(*encodeQr("1234", 3, QrLevel::L),
        hex("1d286b0400314132001d286b0300314303"
            "1d286b03003145301d286b0700315030313233341d286b0300315130"));
    QCOMPARE(*encodeRaster({1, 1, {0x80}}),
        hex("1d763000010001"
            "0080"));
    QCOMPARE(encodeCut(0), hex("1d564200"));
    QCOMPARE(encodeStatusRequest(1), hex("100401"));
    QCOMPARE(encodeProcessIdRequest({'0', '0', '0', '1'}), hex("1d28480600303030303031"));
    QCOMPARE(*decodeProcessIdReply(hex("37223030303100")), (ProcessId{'0', '0', '0', '1'}));
    QCOMPARE(encodeSize(2, 2), hex("1d2111"));
    QCOMPARE(encodeAlign(PrintText::Align::Centre), hex("1b6101"));
}

void TestEscPosCodec::ordersAreParsedInAnySplit()
{
    Bytes wire = hex("1b401b74131b45011b61011d211148690a1004011b6403");
    for (const auto& more : {*encodeQr("HELLO", 4, QrLevel::M), *encodeRaster({2, 2, {1, 2, 3, 4}}),
             encodeCut(3), hex("1d5600"), encodeProcessIdRequest({'A', 'B', 'C', 'D'}), encodePaperQuery()})
        wire.insert(wire.end(), more.begin(), more.end());
    const auto whole = parsed({wire});
    QVERIFY(whole.find("48454c4c4f") != std::string::npos);
    for (std::size_t cut = 0; cut <= wire.size(); ++cut) {
        const auto at = wire.begin() + static_cast<std::ptrdiff_t>(cut);
        QCOMPARE(parsed({Bytes(wire.begin(), at), Bytes(at, wire.end())}), whole);
    }
}

void TestEscPosCodec::aCodeGrowsWithItsData()
{
    QVERIFY(!qrSide(0));
    QVERIFY(!qrSide(2332));
    QCOMPARE(qrSide(14), 21);
    QCOMPARE(qrSide(15), 25);
    QCOMPARE(qrSide(2331), 177);
    QCOMPARE(qrModuleDots(40, 576), 8);
    QCOMPARE(qrModuleDots(200, 576), 6);
    QCOMPARE(qrModuleDots(2331, 576), 3);
    QCOMPARE(qrModuleDots(2331, 384), 2);
    QVERIFY(!qrModuleDots(2331, 300));
    for (std::size_t size = 1; size <= 2331; ++size)
        QVERIFY((*qrSide(size) + 8) * *qrModuleDots(size, 576) <= 576);
}

ATHENA_TEST(TestEscPosCodec)
#include "tst_escpos_codec.moc"
