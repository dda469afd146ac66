// SPDX-License-Identifier: Apache-2.0
// For every shipped profile: each field that it asks for stands on paper, in the text message and in the code
// on the screen, in every language; holds and windows to the day; its banned words against every text.
#include <QDateTime>
#include <QDir>
#include <QXmlStreamReader>

#include "app/kiosk/receipt_job.h"
#include "app/language/formats.h"
#include "app/language/languages.h"
#include "app/place/place_file.h"
#include "core/receipt/display_text.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::place;

namespace {

constexpr Milliseconds now = 1'795'000'000'000;
constexpr Milliseconds day = 86'400'000;
const std::string claim = "7K2MQ9XHTB4W";

QString sourceFolder() { return qEnvironmentVariable("ATHENA_SOURCE_DIR"); }
QStringList shippedFiles() { return QDir(sourceFolder() + "/profiles").entryList({"*.toml"}); }
Profile shipped(const QString& file)
{
    return loadProfile((sourceFolder() + "/profiles/" + file).toStdString(), std::nullopt)
        .profile.value_or(Profile{});
}

KioskConfig configFor(const Profile& profile)
{
    KioskConfig config;
    config.machine.id = "KIOSK-0042";
    config.machine.operatorName = "Example Operator";
    config.machine.supportLine = "+1 800 555 0142";
    config.machine.currency = profile.currency;
    config.athena.trustedUrlHosts = {"pay.example"};
    config.screen.languages = {"en"};
    return config;
}

Paid paidIn(const Profile& profile, athena::State state)
{
    Paid paid;
    athena::TransactionRecord& record = paid.order.record;
    record.transactionId = "6b1f0a9c-2d44-4c1e-9f00-0123456789ab";
    record.currency = profile.currency;
    record.price = Price::parse("49728.15", profile.currency, Coin::Btc).value();
    record.referencePrice = Price::parse("46000.00", profile.currency, Coin::Btc).value();
    record.referenceSource = "Example Exchange";
    record.networkFee = Money::ofMinor(150, profile.currency);
    record.sovereignAmount = Money::ofMinor(12'000, profile.currency);
    record.cryptoAmount = cryptoFor(record.sovereignAmount, record.price).value();
    record.transactionUrl = "https://pay.example/t/6b1f0a9c";
    record.state = state;
    record.txid = "f4184fc596403b9d638783cf57adfe4c75c605f6356fbc91338530e9831e9e16";
    paid.order.payee = {Coin::Btc, "p2wpkh", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", {}, false};
    paid.order.customer.customerId = "c0ffee00-0000-4000-8000-000000000001";
    paid.order.customer.kycLevel = 3;
    paid.amount = record.sovereignAmount;
    paid.notes = {{1, record.sovereignAmount}};
    return paid;
}

Purchase purchaseOf(const Profile& profile, Stage stage, const QString& language)
{
    Purchase purchase{
        "0b9f6c1e-8a55-4d2b-8a34-5f6a7b8c9d0e", std::string(64, 'a'), now, std::move(stage), {}, {}};
    purchase.language = language.toStdString();
    purchase.profile =
        profile.rules.place + "/" + std::to_string(profile.rules.version) + "/" + profile.rules.hash;
    return purchase;
}

// What a reader must find for a field.
QString wordsOf(ReceiptField field, const Profile& profile, const Paid& paid, const QLocale& locale,
    const QString& language)
{
    const auto& record = paid.order.record;
    const auto fees =
        feesFor(paid.amount, record.cryptoAmount, *record.referencePrice, *record.networkFee).value();
    const auto text = [](const std::string& said) { return QString::fromStdString(said); };
    switch (field) {
    case ReceiptField::Operator:
        return "Example Operator";
    case ReceiptField::License:
        return text(profile.license);
    case ReceiptField::Time:
        return format::moment(QDateTime::fromMSecsSinceEpoch(now), locale);
    case ReceiptField::Machine:
        return "KIOSK-0042";
    case ReceiptField::Customer:
        return text(paid.order.customer.customerId);
    case ReceiptField::Amount:
        return format::money(paid.amount, locale);
    case ReceiptField::CoinAmount:
        return format::allCoins(record.cryptoAmount, locale);
    case ReceiptField::Price:
        return format::price(record.price, locale);
    case ReceiptField::Address:
        return text(inGroupsOfFour(paid.order.payee.address));
    case ReceiptField::Transaction:
        return text(record.transactionId);
    case ReceiptField::Txid:
        return text(*record.txid);
    case ReceiptField::Fees:
        return format::money(fees.serviceFee, locale);
    case ReceiptField::Spread:
        return format::money(fees.spread, locale);
    case ReceiptField::ReferencePrice:
        return format::price(*record.referencePrice, locale);
    case ReceiptField::ReferenceSource:
        return text(*record.referenceSource);
    case ReceiptField::Hold:
        return "0"; // it has been sent
    case ReceiptField::RefundDeadline:
        return format::day(QDateTime::fromMSecsSinceEpoch(now).date().addDays(profile.refundDays), locale);
    case ReceiptField::LiveHelp:
        return text(
            profile.liveHelp + ", " + std::string(textIn(profile.liveHelpHours, language.toStdString())));
    case ReceiptField::Authority:
        return text(std::string(textIn(profile.authority, language.toStdString())));
    case ReceiptField::ProfileVersion:
        return text(profile.rules.place) + ' ' + QString::number(profile.rules.version);
    }
    return {};
}

QString textOn(const hardware::PrintJob& job)
{
    QString text;
    for (const auto& item : job.items) {
        if (const auto* line = std::get_if<hardware::PrintText>(&item))
            text += QString::fromStdString(line->text) + '\n';
        if (const auto* pair = std::get_if<hardware::PrintPair>(&item))
            text += QString::fromStdString(pair->left + ": " + pair->right) + '\n';
    }
    return text;
}

bool isRasterised(const hardware::PrintJob& job)
{
    return std::any_of(job.items.begin(), job.items.end(),
        [](const auto& item) { return std::holds_alternative<hardware::PrintPicture>(item); });
}

void addFilesAndLanguages()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    for (const auto& file : shippedFiles())
        for (const auto& language : {"en", "es", "pt", "fr", "ht", "ar"})
            QTest::addRow("%s %s", qPrintable(file), language) << file << language;
}

} // namespace

class TestPlaceReceipts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldThatThePlaceAsksForIsInAllThreeForms_data() { addFilesAndLanguages(); }
    void everyFieldThatThePlaceAsksForIsInAllThreeForms()
    {
        QFETCH(QString, file);
        QFETCH(QString, language);
        const Profile profile = shipped(file);
        QVERIFY(!profile.receiptFields.empty());
        const KioskConfig config = configFor(profile);
        const Paid paid = paidIn(profile, athena::State::Delivered);
        const Purchase purchase = purchaseOf(profile, Delivered{paid, {}}, language);
        const auto written = writtenReceipt(purchase, config, claim, now, &profile);
        const auto job = receiptJob(1, purchase, config, claim, false, now, &profile);
        QVERIFY(written.ok() && job.ok());
        const auto locale = figuresFor(language, profile.currency);
        for (const auto field : profile.receiptFields) {
            const QString words = wordsOf(field, profile, paid, locale, language);
            QVERIFY(!words.isEmpty());
            const auto missing = [&](const char* form) {
                return (QString(form) + " does not say " + QString::fromStdString(std::string(wordOf(field)))
                    + ": " + words)
                    .toUtf8();
            };
            QVERIFY2(QString::fromStdString(written->message).contains(words), missing("the text message"));
            QVERIFY2(QString::fromStdString(written->code).contains(words), missing("the code"));
            // Without a window nothing can be drawn, and what runs from right to left is printed in English.
            const QString onPaper = isRightToLeft(language) ? "en" : language;
            const auto paper = isRightToLeft(language) ? figuresFor("en", profile.currency) : locale;
            if (!isRasterised(*job))
                QVERIFY2(
                    textOn(*job).contains(wordsOf(field, profile, paid, paper, onPaper)), missing("paper"));
        }
    }

    void aTextMessageAndACodeAreSmallEnough_data() { addFilesAndLanguages(); }
    void aTextMessageAndACodeAreSmallEnough()
    {
        QFETCH(QString, file);
        QFETCH(QString, language);
        const Profile profile = shipped(file);
        Paid paid = paidIn(profile, athena::State::ReversalRequired);
        for (std::uint32_t i = 0; i < 6; ++i) // one of each value
            paid.notes.push_back({i + 2, Money::ofMinor(100U << i, profile.currency)});
        paid.doubts = {{{9, Money::ofMinor(2'000, profile.currency)}, Doubt::Kind::Lost}};
        const Purchase purchase =
            purchaseOf(profile, Refused{paid, Refused::Step::Claimable, "", {}}, language);
        const auto written = writtenReceipt(purchase, configFor(profile), claim, now, &profile);
        QVERIFY(written.ok());
        QVERIFY2(written->message.size() <= 4096, std::to_string(written->message.size()).c_str());
        QVERIFY2(written->code.size() <= 1'700, std::to_string(written->code.size()).c_str());
        for (const auto* form : {&written->message, &written->code})
            QVERIFY(form->find("7K2M Q9XH TB4W") != std::string::npos);
    }

    void holdsAreThoseOfNewAndOfKnownCustomers()
    {
        Profile profile = shipped("us-vt.toml");
        profile.receiptFields = {ReceiptField::Hold};
        profile.holdHoursNew = 48;
        profile.holdHoursKnown = 24;
        const auto hours = [&](std::optional<Milliseconds> since) {
            Paid paid = paidIn(profile, athena::State::Purchased);
            paid.order.customer.since = since;
            const auto written = writtenReceipt(
                purchaseOf(profile, Delivered{paid, {}}, "en"), configFor(profile), claim, now, &profile);
            return written && written->message.find("Coins held back: 48 hours") != std::string::npos ? 48
                : written && written->message.find("Coins held back: 24 hours") != std::string::npos  ? 24
                                                                                                      : 0;
        };
        const Milliseconds limit = Milliseconds{profile.rules.newCustomerDays} * day;
        QCOMPARE(hours(std::nullopt), 48);
        QCOMPARE(hours(now - limit + 1), 48);
        QCOMPARE(hours(now - limit), 48);
        QCOMPARE(hours(now - limit - 1), 24);
    }

    // A copy that says "0 hours" of coins that were held for two days would not be true.
    void whatIsSentOrNotBoughtIsNotHeldForNoTime()
    {
        Profile profile = shipped("us-vt.toml");
        profile.receiptFields = {ReceiptField::Hold};
        profile.holdHoursNew = 48;
        const auto said = [&](const Stage& stage) {
            const auto written =
                writtenReceipt(purchaseOf(profile, stage, "en"), configFor(profile), claim, now, &profile);
            return written && written->message.find("Coins held back") != std::string::npos;
        };
        QVERIFY(said(Delivered{paidIn(profile, athena::State::Purchased), {}}));
        QVERIFY(!said(Delivered{paidIn(profile, athena::State::Delivered), {}}));
        QVERIFY(!said(
            Refused{paidIn(profile, athena::State::ReversalRequired), Refused::Step::Claimable, "", {}}));
        profile.holdHoursNew = 0;
        QVERIFY(said(Delivered{
            paidIn(profile, athena::State::Purchased), {}})); // the place asks, and none is the answer
    }

    // Whether the place's list of fields has it or not: the coins do not come at once.
    void aHoldIsSaidInEveryFormUntilTheCoinsAreSent_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("hours");
        QTest::newRow("en") << "en"
                            << "48 hours";
        QTest::newRow("es") << "es"
                            << "48 horas";
        QTest::newRow("pt") << "pt"
                            << "48 horas";
        QTest::newRow("fr") << "fr"
                            << "48 heures";
        QTest::newRow("ht") << "ht"
                            << "48 èdtan";
        QTest::newRow("ar") << "ar"
                            << "48 ساعة";
    }
    void aHoldIsSaidInEveryFormUntilTheCoinsAreSent()
    {
        QFETCH(QString, language);
        QFETCH(QString, hours);
        Profile profile = shipped("us-vt.toml");
        profile.receiptFields = {};
        profile.holdHoursNew = 48;
        const auto saidIn = [&, config = configFor(profile)](const Stage& stage) {
            const Purchase purchase = purchaseOf(profile, stage, language);
            const auto written = writtenReceipt(purchase, config, claim, now, &profile);
            const auto job = receiptJob(1, purchase, config, claim, false, now, &profile);
            const bool drawn = job && isRasterised(*job);
            const QString onPaper = isRightToLeft(language) ? "48 hours" : hours;
            int forms = written && QString::fromStdString(written->message).count(hours) == 2 ? 1 : 0;
            forms += written && QString::fromStdString(written->code).contains(hours) ? 1 : 0;
            return forms + (drawn || (job && textOn(*job).count(onPaper) == 2) ? 1 : 0);
        };
        QCOMPARE(saidIn(Delivered{paidIn(profile, athena::State::Purchased), {}}), 3);
        if (!isRightToLeft(language)) // where nothing can be read on paper, nothing can be missed on it
            QCOMPARE(saidIn(Delivered{paidIn(profile, athena::State::Delivered), {}}), 0);
        const Paid owed = paidIn(profile, athena::State::ReversalRequired);
        if (!isRightToLeft(language))
            QCOMPARE(saidIn(Refused{owed, Refused::Step::Claimable, "", {}}), 0);
    }

    void theRefundWindowEndsOnItsLastDay_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto& file : shippedFiles())
            QTest::newRow(qPrintable(file)) << file;
    }
    void theRefundWindowEndsOnItsLastDay()
    {
        QFETCH(QString, file);
        Profile profile = shipped(file);
        profile.receiptFields = {ReceiptField::RefundDeadline};
        const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
        for (const int days : {profile.refundDays, 1, 60, 90}) {
            profile.refundDays = days;
            const auto written = writtenReceipt(
                purchaseOf(profile, Delivered{paidIn(profile, athena::State::Purchased), {}}, "pt"),
                configFor(profile), claim, now, &profile);
            const QString said = QString::fromStdString(written ? written->message : "");
            const auto locale = figuresFor("pt", profile.currency);
            QVERIFY(said.contains(format::day(today.addDays(days), locale)));
            QVERIFY(!said.contains(format::day(today.addDays(days + 1), locale)));
            QVERIFY(!said.contains(today.addDays(days).toString(Qt::ISODate)));
        }
    }

    // Every text of the screens and receipts, in every language, as a customer of this place may see it.
    void noTextOfTheMachineUsesAWordThatThePlaceBans_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto& file : shippedFiles())
            QTest::newRow(qPrintable(file)) << file;
    }
    void noTextOfTheMachineUsesAWordThatThePlaceBans()
    {
        QFETCH(QString, file);
        const Profile profile = shipped(file);
        auto banned = profile.forbiddenWords;
        banned.emplace_back("ATM"); // Virginia bans it from 2027 on; no text of ours needs it
        const QDir folder(sourceFolder() + "/translations");
        int texts = 0;
        for (const auto& name : folder.entryList({"athena_*.ts"})) {
            QFile ts(folder.filePath(name));
            QVERIFY(ts.open(QIODevice::ReadOnly));
            QXmlStreamReader reader(&ts);
            while (!reader.atEnd()) {
                if (reader.readNext() != QXmlStreamReader::StartElement)
                    continue;
                if (reader.name() != QLatin1String("source") && reader.name() != QLatin1String("translation"))
                    continue;
                const auto text =
                    reader.readElementText(QXmlStreamReader::IncludeChildElements).toStdString();
                const auto word = forbiddenIn(banned, text);
                QVERIFY2(
                    word.empty(), (name.toStdString() + ": " + std::string(word) + " in " + text).c_str());
                ++texts;
            }
        }
        QVERIFY(texts > 1'000);
    }
};

ATHENA_TEST(TestPlaceReceipts)
#include "tst_place_receipts.moc"
