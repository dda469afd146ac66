// SPDX-License-Identifier: Apache-2.0
#include "core/journal/sqlite.h"

#include <sqlite3.h>

namespace kiosk::sqlite {

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Status Statement::bound(int code)
{
    if (code != SQLITE_OK)
        return m_database->problem();
    return Done{};
}

Status Statement::bind(int parameter, std::int64_t number)
{
    return bound(sqlite3_bind_int64(m_statement.get(), parameter, number));
}

Status Statement::bind(int parameter, std::string_view text)
{
    return bound(sqlite3_bind_text64(m_statement.get(), parameter, text.data() == nullptr ? "" : text.data(),
        text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Status Statement::bind(int parameter, ByteView blob)
{
    return bound(
        sqlite3_bind_blob64(m_statement.get(), parameter, blob.data(), blob.size(), SQLITE_TRANSIENT));
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return m_database->problem();
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

Result<std::int64_t> Statement::number(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_INTEGER)
        return m_database->corrupt("a number is missing");
    return sqlite3_column_int64(m_statement.get(), column);
}

Result<std::string_view> Statement::text(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_TEXT)
        return m_database->corrupt("a text is missing");
    const auto* bytes = sqlite3_column_text(m_statement.get(), column);
    if (bytes == nullptr)
        return m_database->problem();
    return std::string_view(reinterpret_cast<const char*>(bytes),
        static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)));
}

Result<ByteView> Statement::blob(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_BLOB)
        return m_database->corrupt("bytes are missing");
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return bytes == nullptr ? ByteView() : ByteView(bytes, size);
}

} // namespace kiosk::sqlite
