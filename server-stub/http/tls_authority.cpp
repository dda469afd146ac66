// SPDX-License-Identifier: Apache-2.0
#include "server-stub/http/tls_authority.h"

#include "server-stub/http/files.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>
#include <optional>

namespace kiosk::stub {

namespace {

template <auto Free> struct Deleter {
    template <class T> void operator()(T* pointer) const { Free(pointer); }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Memory = std::unique_ptr<BIO, Deleter<BIO_free_all>>;

constexpr long daySeconds = 24L * 3600;
constexpr long authorityDays = 3650;
constexpr long serverDays = 365;
constexpr long renewDays = 30;

struct Pair {
    Key key;
    Certificate certificate;
};

Memory reading(const std::string& text)
{
    return Memory(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

std::string textOf(BIO* memory)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, static_cast<std::size_t>(size)};
}

std::string pemOf(X509* certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return textOf(memory.get());
}

std::string pemOf(EVP_PKEY* key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return textOf(memory.get());
}

// What the files hold, when it is whole, belongs together and lasts for a while.
std::optional<Pair> load(const std::string& certificatePath, const std::string& keyPath)
{
    const auto certificateText = readWhole(certificatePath);
    const auto keyText = readWhole(keyPath);
    if (!certificateText || !keyText)
        return std::nullopt;
    Pair pair;
    pair.certificate.reset(PEM_read_bio_X509(reading(*certificateText).get(), nullptr, nullptr, nullptr));
    pair.key.reset(PEM_read_bio_PrivateKey(reading(*keyText).get(), nullptr, nullptr, nullptr));
    if (!pair.certificate || !pair.key || X509_check_private_key(pair.certificate.get(), pair.key.get()) != 1)
        return std::nullopt;
    int days = 0;
    int seconds = 0;
    if (ASN1_TIME_diff(&days, &seconds, nullptr, X509_get0_notAfter(pair.certificate.get())) != 1
        || days < renewDays)
        return std::nullopt;
    return pair;
}

bool addExtension(X509* certificate, X509* issuer, int kind, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    const bool added = extension != nullptr && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool setSerial(X509* certificate)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x7F) | 0x01); // positive and not zero
    const std::unique_ptr<BIGNUM, Deleter<BN_free>> number(
        BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    return BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setNames(X509* certificate, const char* commonName, const X509* issuer)
{
    X509_NAME* name = X509_get_subject_name(certificate);
    const auto* text = reinterpret_cast<const unsigned char*>(commonName);
    return X509_NAME_add_entry_by_txt(
               name, "O", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("Athena stub"), -1, -1, 0)
        == 1
        && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, text, -1, -1, 0) == 1
        && X509_set_issuer_name(certificate, issuer == nullptr ? name : X509_get_subject_name(issuer)) == 1;
}

// `issuer`: nothing for the authority, which signs itself.
std::optional<Pair> make(const char* commonName, long days, const Pair* issuer)
{
    Pair pair;
    pair.key.reset(EVP_EC_gen("P-256"));
    pair.certificate.reset(X509_new());
    X509* certificate = pair.certificate.get();
    if (!pair.key || certificate == nullptr)
        return std::nullopt;
    X509* signer = issuer == nullptr ? certificate : issuer->certificate.get();
    X509_set_version(certificate, X509_VERSION_3);
    // A little in the past, so that a machine whose clock lags a bit still accepts it.
    X509_gmtime_adj(X509_getm_notBefore(certificate), -daySeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate), days * daySeconds);
    X509_set_pubkey(certificate, pair.key.get());
    bool good = setSerial(certificate)
        && setNames(certificate, commonName, issuer == nullptr ? nullptr : issuer->certificate.get())
        && addExtension(certificate, signer, NID_subject_key_identifier, "hash");
    if (issuer == nullptr)
        good = good && addExtension(certificate, signer, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
            && addExtension(certificate, signer, NID_key_usage, "critical,keyCertSign,cRLSign");
    else
        good = good && addExtension(certificate, signer, NID_authority_key_identifier, "keyid:always")
            && addExtension(certificate, signer, NID_basic_constraints, "critical,CA:FALSE")
            && addExtension(certificate, signer, NID_key_usage, "critical,digitalSignature")
            && addExtension(certificate, signer, NID_ext_key_usage, "serverAuth")
            && addExtension(certificate, signer, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1");
    EVP_PKEY* signingKey = issuer == nullptr ? pair.key.get() : issuer->key.get();
    if (!good || X509_sign(certificate, signingKey, EVP_sha256()) == 0)
        return std::nullopt;
    return pair;
}

Status store(const Pair& pair, const std::string& certificatePath, const std::string& keyPath)
{
    if (Status written = writeWhole(keyPath, pemOf(pair.key.get()), 0600); !written)
        return written;
    return writeWhole(certificatePath, pemOf(pair.certificate.get()), 0644);
}

bool isThere(const std::string& path)
{
    const auto text = readWhole(path);
    return text || text.error().code != Errc::NotFound;
}

const Error cannotMake{Errc::Io, "a certificate cannot be made"};

} // namespace

Result<TlsFiles> prepareTls(const std::string& folder)
{
    const TlsFiles files{folder + "/ca.pem", folder + "/server.pem", folder + "/server.key"};
    const std::string authorityKey = folder + "/ca.key";
    auto authority = load(files.authority, authorityKey);
    const bool fresh = !authority.has_value();
    if (fresh && isThere(files.authority))
        return Error{Errc::Corrupt,
            files.authority
                + ": is broken, near its end or not the one of ca.key, and machines trust it; "
                  "put both files back, or remove ca.pem for a new authority and pin that in each machine"};
    if (fresh) {
        authority = make("Athena stub authority", authorityDays, nullptr);
        if (!authority)
            return cannotMake;
        if (const Status stored = store(*authority, files.authority, authorityKey); !stored)
            return stored.error();
    }
    const auto server = load(files.certificate, files.key);
    if (!fresh && server && X509_verify(server->certificate.get(), authority->key.get()) == 1)
        return files;
    const auto made = make("localhost", serverDays, &*authority);
    if (!made)
        return cannotMake;
    if (const Status stored = store(*made, files.certificate, files.key); !stored)
        return stored.error();
    return files;
}

} // namespace kiosk::stub
