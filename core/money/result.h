// SPDX-License-Identifier: Apache-2.0
// A value or the reason why there is none. Failure that can happen is a Result; a bug is an assert.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace kiosk {

enum class Errc {
    Malformed, // the input breaks its grammar
    Refused, // well formed, and a rule says no
    Unsupported, // well formed, and we do not handle it
    Mismatch, // two things that must agree do not (currencies, coins, a checksum)
    Overflow, // the result does not fit
    NotFound,
    AlreadyExists,
    Io, // the system said no: disk, socket, permission
    Corrupt, // stored data is not what was written
};

// `detail` is for the log and for whoever mends things: what is wrong, where, what to do.
// It never holds a secret or personal data. The customer's words live in QML.
struct Error {
    Errc code = Errc::Malformed;
    std::string detail;

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T> class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& { return assert(ok()), std::get<0>(m_content); }
    T& value() & { return assert(ok()), std::get<0>(m_content); }
    T&& value() && { return assert(ok()), std::get<0>(std::move(m_content)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    T valueOr(T fallback) const { return ok() ? value() : std::move(fallback); }

    const Error& error() const { return assert(!ok()), std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

// For what yields nothing but success.
struct Done {
    friend bool operator==(const Done&, const Done&) = default;
};
using Status = Result<Done>;

} // namespace kiosk
