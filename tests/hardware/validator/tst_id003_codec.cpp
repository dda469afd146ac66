// SPDX-License-Identifier: Apache-2.0
#include "hardware/validator/id003_messages.h"
#include "tests/hardware/dollars.h"
#include "tests/test_program.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>

using namespace kiosk;
using namespace kiosk::hardware;
using namespace kiosk::test;
using namespace kiosk::hardware::id003;

namespace {

Bytes hex(std::string text)
{
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    return fromHex(text).value_or(Bytes{});
}

std::vector<Frame> drain(Decoder& decoder)
{
    std::vector<Frame> frames;
    while (auto frame = decoder.next())
        frames.push_back(std::move(*frame));
    return frames;
}

std::vector<Frame> decodeAll(const Bytes& bytes)
{
    Decoder decoder;
    decoder.feed(bytes, Clock{0});
    return drain(decoder);
}

std::vector<Bytes> publishedFrames()
{
    const auto* folder = std::getenv("ATHENA_VECTORS");
    const auto* source = std::getenv("ATHENA_SOURCE_DIR");
    const std::string path = folder != nullptr
        ? std::string(folder)
        : std::string(source != nullptr ? source : ".") + "/tests/vectors";
    std::ifstream file(path + "/hardware.json");
    const auto json = nlohmann::json::parse(file, nullptr, false);
    std::vector<Bytes> frames;
    if (json.is_discarded())
        return frames;
    for (const auto& entry : json["protocols"]["id003"]["valid"])
        frames.push_back(hex(entry["hex"].get<std::string>()));
    return frames;
}

} // namespace

class TestId003Codec : public QObject {
    Q_OBJECT
private slots:
    void aWrongCheckIsDiscarded() { QVERIFY(decodeAll(hex("fc 05 15 03 11")).empty()); }

    void everySingleBitErrorIsFound()
    {
        const auto good = hex("fc 06 13 65 94 bd");
        for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
            auto bad = good;
            bad[bit / 8] = static_cast<std::uint8_t>(bad[bit / 8] ^ (1U << (bit % 8)));
            Decoder decoder;
            decoder.feed(bad, Clock{0});
            decoder.expire(Clock{1000});
            QVERIFY2(drain(decoder).empty(), qPrintable(QString::number(bit)));
        }
    }

    void aTruncatedFrameIsGivenUpAfterFiftyMilliseconds()
    {
        Decoder decoder;
        decoder.feed(hex("fc 06 13 64 1d"), Clock{0});
        QVERIFY(drain(decoder).empty());
        decoder.expire(Clock{49});
        QCOMPARE(decoder.buffered(), std::size_t{5});
        decoder.expire(Clock{50});
        QCOMPARE(decoder.buffered(), std::size_t{0});
        decoder.feed(hex("fc 05 1a f4 e8"), Clock{51});
        QCOMPARE(drain(decoder).size(), std::size_t{1});
    }

    void aStraySyncNeverHidesTheFrameBehindIt()
    {
        const auto frames = decodeAll(hex("fc 05 fc 06 13 61 b0 fb"));
        QCOMPARE(frames.size(), std::size_t{1});
        QCOMPARE(frames.front(), (Frame{0x13, {0x61}}));
        // A stray length that would swallow everything: the silence ends it.
        Decoder decoder;
        decoder.feed(hex("fc ff fc 05 12 bc 64"), Clock{0});
        QVERIFY(drain(decoder).empty());
        decoder.expire(Clock{50});
        QCOMPARE(drain(decoder).size(), std::size_t{1});
    }

    void noiseAndImpossibleLengthsAreSkipped()
    {
        QCOMPARE(decodeAll(hex("00 55 ff fc 05 1a f4 e8")).size(), std::size_t{1});
        const auto frames = decodeAll(hex("fc 04 11 00 fc 05 12 bc 64"));
        QCOMPARE(frames.size(), std::size_t{1});
        QCOMPARE(frames.front().command, std::uint8_t{0x12});
    }

    void anEndlessStreamOfNoiseStaysInsideTheBuffer()
    {
        Decoder decoder;
        const Bytes noise(1000, id003::sync);
        for (int i = 0; i < 100; ++i) {
            decoder.feed(noise, Clock{i});
            QVERIFY(decoder.next() == std::nullopt);
            QVERIFY(decoder.buffered() <= Decoder::capacity);
        }
    }

    void framesSurviveAnySplit()
    {
        const auto published = publishedFrames();
        QVERIFY(published.size() >= 15);
        for (const auto& bytes : published) {
            const auto whole = decodeAll(bytes);
            QCOMPARE(whole.size(), std::size_t{1});
            QCOMPARE(encode(whole.front()), bytes);
            for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
                Decoder decoder;
                const ByteView all(bytes);
                decoder.feed(all.first(cut), Clock{0});
                auto frames = drain(decoder);
                decoder.feed(all.subspan(cut), Clock{40});
                for (auto& frame : drain(decoder))
                    frames.push_back(std::move(frame));
                QCOMPARE(frames.size(), std::size_t{1});
                QCOMPARE(frames.front(), whole.front());
            }
        }
    }

    void theCheckIsKermit() { QCOMPARE(checksum(asBytes("123456789")), std::uint16_t{0x2189}); }

    void theLargestFrameFits()
    {
        const Frame frame{0x8A, Bytes(maxDataSize, 0xFC)};
        QCOMPARE(encode(frame).size(), maxFrameSize);
        const auto frames = decodeAll(encode(frame));
        QCOMPARE(frames.size(), std::size_t{1});
        QCOMPARE(frames.front(), frame);
    }

    void unknownCodesAreNoStates()
    {
        for (int code = 0; code < 256; ++code) {
            const auto byte = static_cast<std::uint8_t>(code);
            const auto status = decodeStatus({byte, {}});
            const bool known = (code >= 0x11 && code <= 0x1B) || (code >= 0x40 && code <= 0x4B);
            QCOMPARE(status.has_value(), known);
            if (status)
                QVERIFY(!nameOf(status->state).empty());
            QVERIFY(!describeFromDevice({byte, {1}}).empty());
            QVERIFY(!describeFromHost({byte, {1}}).empty());
        }
    }

    void damagedCurrencyTablesAreRefused()
    {
        QVERIFY(!decodeCurrencyTable({}));
        QVERIFY(!decodeCurrencyTable(hex("61 01 01")));
        QVERIFY(!decodeCurrencyTable(hex("61 01 01 00 62")));
        QVERIFY(!decodeCurrencyTable(hex("61 01 01 00 61 01 05 00")));
    }

    void entriesThatMakeNoSenseAreLeftOut()
    {
        // Unused, unknown country, absurd exponents, and one good euro.
        const auto table =
            decodeCurrencyTable(hex("61 01 00 00 62 99 05 00 63 01 05 07 64 01 05 ff 65 e0 05 01"));
        QVERIFY(table.ok());
        QCOMPARE(table->size(), std::size_t{1});
        QCOMPARE(table->at(0x65), Money::ofMinor(5000, Currency::parse("EUR").value()));
    }

    void valuesComeFromIntegerAndExponent()
    {
        const auto table = decodeCurrencyTable(
            hex("61 01 01 00 62 01 00 00 63 01 05 00 64 01 01 01 65 01 02 01 66 01 05 01 67 01 01 02"));
        QVERIFY(table.ok());
        const DenominationTable expected{{0x61, dollars(1)}, {0x63, dollars(5)}, {0x64, dollars(10)},
            {0x65, dollars(20)}, {0x66, dollars(50)}, {0x67, dollars(100)}};
        QVERIFY(*table == expected);
        const auto encoded = encodeCurrencyTable(expected);
        QVERIFY(encoded.ok());
        QVERIFY(decodeCurrencyTable(*encoded).value() == expected);
    }

    void aCountryCodeMeansWhatTheConfigurationSays()
    {
        const auto peso = Currency::parse("MXN").value();
        auto countries = publishedCountries();
        countries.emplace(std::uint8_t{0x24}, peso);
        const auto data = hex("61 24 05 02 62 01 05 00 63 25 05 00");
        QCOMPARE(decodeCurrencyTable(data)->size(), std::size_t{1}); // the dollars alone
        const auto table = decodeCurrencyTable(data, countries);
        QVERIFY(table.ok());
        const DenominationTable expected{{0x61, Money::ofMinor(50000, peso)}, {0x62, dollars(5)}};
        QVERIFY(*table == expected);
        const auto encoded = encodeCurrencyTable(expected, countries);
        QVERIFY(encoded.ok());
        QCOMPARE(toHex(*encoded), std::string("61240502") + "62010500");
        QVERIFY(!encodeCurrencyTable(expected));
    }

    void theWireLogReadsLikeTheManual()
    {
        QCOMPARE(describeFromDevice({0x13, {0x65}}), std::string("13 ESCROW 65"));
        QCOMPARE(describeFromHost({0x41, {}}), std::string("41 STACK-1"));
        QCOMPARE(describeFromDevice({0x41, {}}), std::string("41 POWERUP-BILL-IN-ACCEPTOR"));
        QCOMPARE(describeFromHost({0xC3, {0}}), std::string("C3 INHIBIT 00"));
    }
};

ATHENA_TEST(TestId003Codec)
#include "tst_id003_codec.moc"
