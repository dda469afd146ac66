// SPDX-License-Identifier: Apache-2.0
// What a tester may turn while the stub runs; kept across restarts.
#pragma once

#include "server-stub/backend/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::stub {

enum class DeliveryOutcome { Deliver, Fail, Hold };
std::string_view textOf(DeliveryOutcome outcome); // "deliver", "fail", "hold"
std::optional<DeliveryOutcome> parseDeliveryOutcome(std::string_view text);

// What a login code is answered with, whatever was asked for.
struct LoginPicture {
    bool svg = false; // else a PNG
    bool bare = false; // without the header that says in words what is drawn

    friend bool operator==(const LoginPicture&, const LoginPicture&) = default;
};
std::string_view textOf(const LoginPicture& picture); // "svg", "svg bare", "png", "png bare"
std::optional<LoginPicture> parseLoginPicture(std::string_view text);

class Settings {
public:
    explicit Settings(Database& database)
        : m_database(database)
    {
    }

    // What stands in the books now, perhaps by another process; to be called before the others, in each unit.
    void read();

    DeliveryOutcome deliveryOutcome();
    void setDeliveryOutcome(DeliveryOutcome outcome);
    std::optional<std::int64_t> deliveryDelayMs();
    void setDeliveryDelayMs(std::int64_t delayMs);
    // What a login code's lifetime is said to be, where a tester has shortened it.
    std::optional<std::int64_t> loginLifetimeS();
    void setLoginLifetimeS(std::int64_t seconds);
    // Absent: what was asked for.
    std::optional<LoginPicture> loginPicture();
    void setLoginPicture(const std::optional<LoginPicture>& picture);
    // How far the stub's clock runs ahead of the system's.
    std::int64_t clockOffsetMs();
    void advanceClock(std::int64_t byMs);

private:
    [[nodiscard]] std::optional<std::string> get(std::string_view name) const;
    void set(std::string_view name, std::string_view value);

    Database& m_database;
    std::map<std::string, std::string, std::less<>> m_values;
};

} // namespace kiosk::stub
