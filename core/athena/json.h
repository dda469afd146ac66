// SPDX-License-Identifier: Apache-2.0
// Reading JSON that a stranger wrote: strict text to a tree or a document, and access to its members that
// names the one that is wrong. No exception of the JSON library leaves this folder.
#pragma once

#include "core/athena/document.h"
#include "core/money/money.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::athena {

inline constexpr std::size_t maximumBody = 65536;
inline constexpr int maximumDepth = 16;

// Refused (Errc::Malformed): more than 64 KiB, nesting deeper than 16, a member twice, bytes that are not
// UTF-8, text after the value, a number that fits no 64-bit integer.
// A number with a point or an exponent never becomes a double: it stays in the tree as a binary value that
// holds the literal text of the token (JSON text itself can never yield a binary value).
Result<nlohmann::json> parseJson(std::string_view text);

// The members of one object, read one after the other. The first that is wrong is kept as the error
// ("transaction_record.price: a decimal string is required, a number came") and the rest yields defaults;
// finish() hands out the whole or that error. Error texts never repeat the value: it may be personal.
// Errc::Malformed unless said otherwise.
class Fields {
public:
    Fields(const Value& object, std::string path);

    // Present and not null.
    [[nodiscard]] bool has(const char* name) const;

    std::string text(const char* name, std::size_t maximumBytes = 256);
    std::optional<std::string> optionalText(const char* name, std::size_t maximumBytes = 256);
    bool boolean(const char* name);
    std::int64_t integer(const char* name, std::int64_t least, std::int64_t most);
    std::optional<std::int64_t> optionalInteger(const char* name, std::int64_t least, std::int64_t most);

    // A string that `accepts` (a grammar); `what` names it ("a UUID").
    std::string matching(const char* name, bool (*accepts)(std::string_view), std::string_view what);
    std::optional<std::string> optionalMatching(
        const char* name, bool (*accepts)(std::string_view), std::string_view what);

    // Errc::Unsupported for a code that is well formed and not handled.
    Currency currency(const char* name);
    Coin coin(const char* name);
    // Errc::Refused for a string that breaks the grammar of amounts.
    Money money(const char* name, Currency currency);
    std::optional<Money> optionalMoney(const char* name, Currency currency);
    CryptoAmount cryptoAmount(const char* name, Coin coin);
    Price price(const char* name, Currency currency, Coin coin);
    std::optional<Price> optionalPrice(const char* name, Currency currency, Coin coin);
    std::optional<std::int64_t> optionalTimeMs(const char* name);
    std::int64_t timeMs(const char* name);

    // From here on bare numbers are amounts and times too (a client reading /price).
    void acceptBareNumbers() { m_bareNumbers = true; }

    // The member's own fields, or an error for something else than an object.
    const Value* object(const char* name);
    const Value* array(const char* name, std::size_t most);

    void fail(const char* name, std::string_view why, Errc code = Errc::Malformed);
    void fail(const Error& error);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    // A nested value: hands through what it decoded to, or keeps its error.
    template <class T> T take(Result<T> result)
    {
        if (!result) {
            fail(result.error());
            return T{};
        }
        return std::move(result).value();
    }

    template <class T> Result<T> finish(T value) const
    {
        if (m_error)
            return *m_error;
        return value;
    }

private:
    const Value* find(const char* name) const;
    const Value* required(const char* name, std::string_view what);
    std::optional<std::string> decimal(const char* name, std::string_view what);

    const Value* m_object = nullptr;
    std::string m_path;
    bool m_bareNumbers = false;
    std::optional<Error> m_error;
};

} // namespace kiosk::athena
