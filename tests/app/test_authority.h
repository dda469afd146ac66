// SPDX-License-Identifier: Apache-2.0
// Certificates for tests: an authority and what it issues for 127.0.0.1, made on the spot.
#pragma once

#include <QByteArray>

#include <memory>

struct TestCertificate {
    QByteArray certificate; // PEM
    QByteArray key; // PEM
};

class TestAuthority {
public:
    TestAuthority();
    ~TestAuthority();
    [[nodiscard]] QByteArray certificate() const;
    // Valid from and until so many seconds from now.
    [[nodiscard]] TestCertificate issue(long from = -3600, long until = 3600) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
