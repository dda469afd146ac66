// SPDX-License-Identifier: Apache-2.0
#include "tests/app/test_authority.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

QByteArray textOf(BIO* memory)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    QByteArray text(data, size);
    BIO_free(memory);
    return text;
}

QByteArray pem(X509* certificate)
{
    BIO* memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, certificate);
    return textOf(memory);
}

QByteArray pem(EVP_PKEY* key)
{
    BIO* memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr);
    return textOf(memory);
}

void extend(X509* certificate, X509* issuer, int what, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, what, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate blank(EVP_PKEY* key, const char* name, long from, long until)
{
    static long serial = 1;
    Certificate certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), from);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), until);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
        reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
    return certificate;
}

} // namespace

struct TestAuthority::Parts {
    Key key{EVP_EC_gen("P-256"), EVP_PKEY_free};
    Certificate certificate = blank(key.get(), "Test authority", -86400, 86400);
};

TestAuthority::TestAuthority()
    : m_parts(std::make_unique<Parts>())
{
    X509* certificate = m_parts->certificate.get();
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    extend(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE");
    extend(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    X509_sign(certificate, m_parts->key.get(), EVP_sha256());
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::certificate() const { return pem(m_parts->certificate.get()); }

TestCertificate TestAuthority::issue(long from, long until) const
{
    const Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const Certificate certificate = blank(key.get(), "127.0.0.1", from, until);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(m_parts->certificate.get()));
    extend(certificate.get(), m_parts->certificate.get(), NID_subject_alt_name, "IP:127.0.0.1");
    X509_sign(certificate.get(), m_parts->key.get(), EVP_sha256());
    return {pem(certificate.get()), pem(key.get())};
}
