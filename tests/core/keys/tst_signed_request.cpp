// SPDX-License-Identifier: Apache-2.0
#include "core/keys/canonical_url.h"
#include "core/keys/signed_request.h"
#include "tests/core/keys/test_entropy.h"
#include "tests/test_program.h"

#include <limits>

using namespace kiosk;
using namespace kiosk::test;

namespace {

constexpr std::int64_t sendingTime = 1'790'000'000'000;
constexpr auto base = "https://api.kiosk.example";
constexpr auto target = "/transaction/bill";
constexpr auto nonce = "0123456789abcdef0123456789abcdef";
constexpr auto body = R"({"machine_id":"K-1"})";

const MachineKey& key()
{
    static const MachineKey made = [] {
        CountingEntropy entropy(1);
        return std::move(MachineKey::generate(entropy)).value();
    }();
    return made;
}

Headers strictHeaders(std::int64_t at = sendingTime)
{
    return *signStrict(key(), {"POST", std::string(base) + target, asBytes(body)}, at, nonce);
}

Headers with(Headers headers, const std::string& name, const std::string& value)
{
    for (auto& [itsName, itsValue] : headers)
        if (itsName == name)
            itsValue = value;
    return headers;
}

Headers without(const Headers& headers, const std::string& name)
{
    Headers rest;
    for (const auto& header : headers)
        if (header.first != name)
            rest.push_back(header);
    return rest;
}

struct Server {
    std::int64_t clock = sendingTime;
    bool knowsTheMachine = true;
    bool sawTheNonce = false;

    [[nodiscard]] Verification verify(
        const ReceivedRequest& request, AuthProfile profile = AuthProfile::Strict) const
    {
        return verifyRequest(profile, request,
            {clock, [this](const std::string&) { return knowsTheMachine; },
                [this](const std::string&, const std::string&) { return sawTheNonce; }});
    }
    [[nodiscard]] std::string verdict(const Headers& headers, AuthProfile profile = AuthProfile::Strict) const
    {
        return textOf(verify({"POST", base, target, asBytes(body), headers}, profile));
    }
    static std::string textOf(const Verification& verification)
    {
        const auto* refusal = std::get_if<Refusal>(&verification);
        return refusal == nullptr ? "verified" : std::to_string(refusal->http) + " " + refusal->code;
    }
};

void compare(const std::string& got, const char* expected) { QCOMPARE(got, std::string(expected)); }

} // namespace

class TestSignedRequest : public QObject {
    Q_OBJECT

private slots:
    void malformedUrlsAreRefused();
    void urlsTakeTheirOneForm();
    void aCanonicalUrlStaysAsItIs();
    void nothingMalformedIsSigned();
    void theUrlIsSignedInItsOneForm();
    void theStrictTextHasSixLines();
    void theCompatTextIsUrlAndBody();

    void everyMissingHeaderIsNamedFirst();
    void aDoubledHeaderIsNotTaken();
    void headerNamesHaveNoCase();
    void theFirstFailureWins();
    void theWindowOfFiveMinutesIsInclusive();
    void anExtremeClockIsStale();
    void aTargetThatMakesAnotherHostIsRefused();
    void aRequestCannotBeMovedOrChanged();
    void strictIsNeverLoweredToCompat();
    void compatNeedsNeitherTimeNorNonce();
    void aServerWithoutRegistryRefuses();
    void aStrangerCannotBurnANonce();
    void theVerifiedNamesTheCompressedIdentity();
};

void TestSignedRequest::malformedUrlsAreRefused()
{
    for (const std::string url :
        {"", "api.kiosk.example/x", "//api.kiosk.example/x", "ftp://a/x", "https:/a/x", "https://",
            "https:///x", "https://user@a/x", "https://user:pw@a/x", "https://a:0/x", "https://a:65536/x",
            "https://a:x/", "https://a:-1/", "https://a:+1/", "https://a:4 43/", "https://a/x y",
            "https://a/x\ny", "https://a/\xc3\xa9", "https://a\\b/", "https://[::1/", "https://::1/",
            "https://[]/", "https://a,b/", "javascript:https://a", "https://%61/"})
        QVERIFY2(!canonicalUrl(url), url.c_str());
    QVERIFY(!canonicalUrl("https://a/" + std::string(8192, 'x')));
    QVERIFY(!canonicalUrl(std::string("https://a/\0x", 12)));
}

void TestSignedRequest::urlsTakeTheirOneForm()
{
    const std::vector<std::pair<std::string, std::string>> forms = {
        {"HTTPS://API.Kiosk.Example/Price?MachineID=K-1", "https://api.kiosk.example/Price?MachineID=K-1"},
        {"https://a:443/x", "https://a/x"}, {"https://a:0443/x", "https://a/x"},
        {"http://a:80/x", "http://a/x"}, {"https://a:80/x", "https://a:80/x"},
        {"http://a:443/x", "http://a:443/x"}, {"https://a:8443/x", "https://a:8443/x"},
        {"https://a:/x", "https://a/x"}, {"https://a", "https://a/"}, {"https://a?q", "https://a/?q"},
        {"https://a/x#part", "https://a/x"}, {"https://a#part", "https://a/"},
        {"https://a?u=b/c#d/e?f", "https://a/?u=b/c"},
        {"https://a/%7euser/%7E?q=a%20b", "https://a/%7euser/%7E?q=a%20b"},
        {"https://a/x/../y//z/.", "https://a/x/../y//z/."}, {"https://a/x?", "https://a/x?"},
        {"https://[::1]:8443/x", "https://[::1]:8443/x"}, {"https://[FE80::1]/x", "https://[fe80::1]/x"},
        {"https://a/?to=https://b:443/", "https://a/?to=https://b:443/"},
        {"https://a/@x:1", "https://a/@x:1"}};
    for (const auto& [text, form] : forms) {
        const auto url = canonicalUrl(text);
        QVERIFY2(url.ok(), text.c_str());
        QCOMPARE(*url, form);
    }
}

void TestSignedRequest::aCanonicalUrlStaysAsItIs()
{
    for (const std::string url :
        {"https://api.kiosk.example/price/USD/*", "http://127.0.0.1:8080/x?q=a%20b&r=%C3%A9"})
        QCOMPARE(*canonicalUrl(*canonicalUrl(url)), url);
}

void TestSignedRequest::nothingMalformedIsSigned()
{
    const RequestToSign good{"GET", "https://a/x", {}};
    QVERIFY(signStrict(key(), good, sendingTime, nonce).ok());
    for (const std::int64_t at : {std::int64_t{0}, sendingTime / 1000, sendingTime * 10, -sendingTime,
             std::numeric_limits<std::int64_t>::min(), std::int64_t{999'999'999'999},
             std::int64_t{10'000'000'000'000}})
        QVERIFY(!signStrict(key(), good, at, nonce));
    for (const std::string wrong : {"", "00", "0123456789ABCDEF0123456789ABCDEF",
             "0123456789abcdef0123456789abcdeg", "0123456789abcdef0123456789abcdef0"})
        QVERIFY(!signStrict(key(), good, sendingTime, wrong));
    for (const std::string method : {"", "get", "GET ", "GET\nX", "G1"})
        QVERIFY(!signStrict(key(), {method, "https://a/x", {}}, sendingTime, nonce));
    QVERIFY(!signStrict(key(), {"GET", "https://a/x\nb", {}}, sendingTime, nonce));
    QVERIFY(!signCompat(key(), {"GET", "a/x", {}}));
}

void TestSignedRequest::theUrlIsSignedInItsOneForm()
{
    const auto plain = signStrict(key(), {"GET", "https://a/x", {}}, sendingTime, nonce);
    QCOMPARE(*signStrict(key(), {"GET", "HTTPS://A:443/x#y", {}}, sendingTime, nonce), *plain);
    QCOMPARE(
        *signCompat(key(), {"GET", "HTTPS://A:443/x#y", {}}), *signCompat(key(), {"GET", "https://a/x", {}}));
}

void TestSignedRequest::theStrictTextHasSixLines()
{
    compare(strictMessage("GET", "https://a/x", "1790000000000", nonce, {}),
        "KIOSK-V2\nGET\nhttps://a/x\n1790000000000\n0123456789abcdef0123456789abcdef\n"
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

void TestSignedRequest::theCompatTextIsUrlAndBody()
{
    compare(textOf(compatMessage("https://a/x", asBytes("{}"))), "https://a/x{}");
    compare(textOf(compatMessage("https://a/x", {})), "https://a/x");
}

void TestSignedRequest::everyMissingHeaderIsNamedFirst()
{
    const Server server;
    const Headers all = strictHeaders();
    compare(server.verdict(all), "verified");
    for (const auto& [name, value] : all) {
        compare(server.verdict(without(all, name)), "400 missing_header");
        compare(server.verdict(with(all, name, "")), "400 missing_header");
    }
    compare(server.verdict({}), "400 missing_header");
    compare(server.verdict(without(with(all, "X-Auth-Version", "9"), "X-Nonce")), "400 missing_header");
}

void TestSignedRequest::aDoubledHeaderIsNotTaken()
{
    const Server server;
    const std::vector<std::pair<std::string, const char*>> verdicts = {
        {"X-Auth-Version", "400 bad_auth_version"}, {"X-Identity", "400 bad_identity"},
        {"X-Timestamp", "400 bad_timestamp"}, {"X-Nonce", "400 bad_nonce"},
        {"X-Signature", "401 bad_signature"}};
    for (const auto& [name, verdict] : verdicts) {
        Headers headers = strictHeaders();
        for (const auto& header : strictHeaders())
            if (header.first == name)
                headers.push_back(header);
        compare(server.verdict(headers), verdict);
    }
}

void TestSignedRequest::headerNamesHaveNoCase()
{
    const Server server;
    Headers headers = strictHeaders();
    for (auto& header : headers)
        for (char& c : header.first)
            c = static_cast<char>(std::tolower(c));
    compare(server.verdict(headers), "verified");
    headers.emplace_back("X-Noncenonce", "x"); // another header
    compare(server.verdict(headers), "verified");
}

void TestSignedRequest::theFirstFailureWins()
{
    // All wrong at once, mended one after the other.
    Server server{sendingTime + 300'001, false, true};
    Headers headers = strictHeaders();
    const Headers good = headers;
    headers = with(headers, "X-Auth-Version", "1");
    headers = with(headers, "X-Identity", "00");
    headers = with(headers, "X-Timestamp", "1");
    headers = with(headers, "X-Nonce", "1");
    headers = with(headers, "X-Signature", "3006020101020101ff");
    compare(server.verdict(headers), "400 bad_auth_version");
    headers = with(headers, "X-Auth-Version", "2");
    compare(server.verdict(headers), "400 bad_identity");
    headers = with(headers, "X-Identity", key().publicKeyHex());
    compare(server.verdict(headers), "400 bad_timestamp");
    headers = with(headers, "X-Timestamp", std::to_string(sendingTime));
    compare(server.verdict(headers), "400 bad_nonce");
    headers = with(headers, "X-Nonce", nonce);
    compare(server.verdict(headers), "401 bad_signature");
    headers = with(headers, "X-Signature",
        "3026020101022100fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140");
    compare(server.verdict(headers), "401 high_s");
    headers = with(headers, "X-Signature", "3006020101020101");
    compare(server.verdict(headers), "403 unknown_identity");
    server.knowsTheMachine = true;
    compare(server.verdict(headers), "401 stale_timestamp");
    server.clock = sendingTime;
    compare(server.verdict(headers), "401 bad_signature");
    compare(server.verdict(good), "401 replayed_nonce");
    server.sawTheNonce = false;
    compare(server.verdict(good), "verified");
}

void TestSignedRequest::theWindowOfFiveMinutesIsInclusive()
{
    compare(Server{sendingTime + 300'000}.verdict(strictHeaders()), "verified");
    compare(Server{sendingTime - 300'000}.verdict(strictHeaders()), "verified");
    compare(Server{sendingTime + 300'001}.verdict(strictHeaders()), "401 stale_timestamp");
    compare(Server{sendingTime - 300'001}.verdict(strictHeaders()), "401 stale_timestamp");
}

void TestSignedRequest::anExtremeClockIsStale()
{
    compare(Server{std::numeric_limits<std::int64_t>::min()}.verdict(strictHeaders()), "401 stale_timestamp");
    compare(Server{std::numeric_limits<std::int64_t>::max()}.verdict(strictHeaders()), "401 stale_timestamp");
}

void TestSignedRequest::aTargetThatMakesAnotherHostIsRefused()
{
    // Signed for another host whose name begins like ours.
    const auto headers =
        signStrict(key(), {"GET", "https://api.kiosk.example.evil.example/price", {}}, sendingTime, nonce);
    const Server server;
    compare(Server::textOf(server.verify({"GET", base, ".evil.example/price", {}, *headers})),
        "401 bad_signature");
    compare(Server::textOf(server.verify({"GET", base, "", {}, *headers})), "401 bad_signature");
}

void TestSignedRequest::aRequestCannotBeMovedOrChanged()
{
    const Server server;
    const Headers headers = strictHeaders();
    compare(
        Server::textOf(server.verify({"PUT", base, target, asBytes(body), headers})), "401 bad_signature");
    compare(
        Server::textOf(server.verify({"POST", "https://api2.kiosk.example", target, asBytes(body), headers})),
        "401 bad_signature");
    compare(Server::textOf(server.verify({"POST", base, "/transaction/bill?", asBytes(body), headers})),
        "401 bad_signature");
    compare(
        Server::textOf(server.verify({"POST", base, target, asBytes("{}"), headers})), "401 bad_signature");
    compare(
        server.verdict(with(headers, "X-Timestamp", std::to_string(sendingTime + 1))), "401 bad_signature");
    compare(server.verdict(with(headers, "X-Nonce", std::string(32, '0'))), "401 bad_signature");
}

void TestSignedRequest::strictIsNeverLoweredToCompat()
{
    const Server server;
    const auto compat = signCompat(key(), {"POST", std::string(base) + target, asBytes(body)});
    compare(server.verdict(*compat, AuthProfile::Compat), "verified");
    compare(server.verdict(*compat), "400 missing_header");
    Headers dressed = strictHeaders();
    for (const auto& [name, value] : *compat)
        dressed = with(dressed, name, value);
    compare(server.verdict(dressed), "401 bad_signature");
    compare(server.verdict(strictHeaders(), AuthProfile::Compat), "401 bad_signature");
}

void TestSignedRequest::compatNeedsNeitherTimeNorNonce()
{
    const Server server{0, true, true};
    const auto headers = signCompat(key(), {"POST", std::string(base) + target, asBytes(body)});
    compare(server.verdict(*headers, AuthProfile::Compat), "verified");
    compare(Server{0, false}.verdict(*headers, AuthProfile::Compat), "403 unknown_identity");
}

void TestSignedRequest::aServerWithoutRegistryRefuses()
{
    const Headers headers = strictHeaders();
    const ReceivedRequest request{"POST", base, target, asBytes(body), headers};
    compare(Server::textOf(verifyRequest(AuthProfile::Strict, request, {sendingTime, {}, {}})),
        "403 unknown_identity");
    compare(Server::textOf(verifyRequest(AuthProfile::Strict, request, {sendingTime, anyIdentity, {}})),
        "401 replayed_nonce");
    const auto fresh = [](const std::string&, const std::string&) { return false; };
    compare(Server::textOf(verifyRequest(AuthProfile::Strict, request, {sendingTime, anyIdentity, fresh})),
        "verified");
}

void TestSignedRequest::aStrangerCannotBurnANonce()
{
    const Headers forged = with(strictHeaders(), "X-Signature", "3006020101020101");
    bool asked = false;
    const auto verification =
        verifyRequest(AuthProfile::Strict, {"POST", base, target, asBytes(body), forged},
            {sendingTime, anyIdentity, [&](const std::string&, const std::string&) { return asked = true; }});
    compare(Server::textOf(verification), "401 bad_signature");
    QVERIFY(!asked); // the store of nonces is not even looked at
}

void TestSignedRequest::theVerifiedNamesTheCompressedIdentity()
{
    Headers headers = strictHeaders();
    std::string capitals = key().publicKeyHex();
    for (char& c : capitals)
        c = static_cast<char>(std::toupper(c));
    headers = with(headers, "X-Identity", capitals);
    const auto verification = Server().verify({"POST", base, target, asBytes(body), headers});
    const auto* verified = std::get_if<Verified>(&verification);
    QVERIFY(verified != nullptr);
    QCOMPARE(verified->identity, key().publicKeyHex());
    QCOMPARE(verified->nonce, std::string(nonce));
    QCOMPARE(verified->timestampMs, sendingTime);
}

ATHENA_TEST(TestSignedRequest)
#include "tst_signed_request.moc"
