// SPDX-License-Identifier: Apache-2.0
#include "app/config/authority_file.h"

#include "app/config/small_file.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>
#include <string_view>
#include <vector>

namespace kiosk {
namespace {

constexpr std::size_t maximum = 262'144;
constexpr std::string_view beginning = "-----BEGIN CERTIFICATE-----";

struct Free {
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(BIO* text) const { BIO_free(text); }
    void operator()(char* text) const { OPENSSL_free(text); }
};
using Certificate = std::unique_ptr<X509, Free>;

struct Read {
    std::vector<Certificate> good;
    std::size_t meant = 0; // with those that cannot be read
};

// What is locked cannot be read: OpenSSL would ask at a terminal.
int noPassword(char*, int, int, void*) { return -1; }

// Each from its own beginning: a damaged one does not take the next with it.
Read certificatesIn(std::string_view pem)
{
    Read read;
    for (auto at = pem.find(beginning); at != std::string_view::npos; ++read.meant) {
        const auto next = pem.find(beginning, at + beginning.size());
        const std::string_view one = pem.substr(at, next == std::string_view::npos ? next : next - at);
        const std::unique_ptr<BIO, Free> text(BIO_new_mem_buf(one.data(), static_cast<int>(one.size())));
        if (Certificate certificate(PEM_read_bio_X509(text.get(), nullptr, noPassword, nullptr)); certificate)
            read.good.push_back(std::move(certificate));
        at = next;
    }
    ERR_clear_error(); // of those that cannot be read
    return read;
}

// One that signed itself is its own authority.
bool isAuthority(X509& certificate)
{
    return X509_check_issued(&certificate, &certificate) == X509_V_OK || X509_check_ca(&certificate) == 1;
}

std::string pemOf(const std::vector<Certificate>& certificates)
{
    const std::unique_ptr<BIO, Free> text(BIO_new(BIO_s_mem()));
    for (const Certificate& certificate : certificates)
        PEM_write_bio_X509(text.get(), certificate.get());
    const char* data = nullptr;
    const long size = BIO_get_mem_data(text.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

std::string nameOf(const X509& certificate)
{
    const std::unique_ptr<char, Free> name(
        X509_NAME_oneline(X509_get_subject_name(&certificate), nullptr, 0));
    return name ? name.get() : "";
}

} // namespace

Result<std::string> readAuthorities(const std::string& path)
{
    const Result<std::string> pem = readSmallFile(path, maximum);
    if (!pem)
        return pem.error();
    const Read read = certificatesIn(*pem);
    if (read.good.empty())
        return Error{Errc::Malformed, path + " holds no certificate in PEM form"};
    return pemOf(read.good);
}

Status checkAuthorities(const std::string& path)
{
    if (const Result<std::string> some = readAuthorities(path); !some)
        return some.error();
    const Read read = certificatesIn(readSmallFile(path, maximum).valueOr({}));
    for (const Certificate& certificate : read.good) {
        if (!isAuthority(*certificate))
            return Error{Errc::Malformed,
                path + " holds a certificate that is no authority's, " + nameOf(*certificate)
                    + "; name that of the authority which signed it"};
    }
    if (read.good.size() == read.meant)
        return Done{};
    return Error{Errc::Malformed,
        path + " holds a certificate that is damaged: of " + std::to_string(read.meant) + " only "
            + std::to_string(read.good.size()) + " can be read; copy it again"};
}

} // namespace kiosk
