// SPDX-License-Identifier: Apache-2.0
// The inbox, the customers, the machines.
#include "core/athena/grammar.h"
#include "server-stub/backend/hook_acts.h"

namespace kiosk::stub::hook {

namespace {

using nlohmann::json;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string percentDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape =
            text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0;
        out += escape ? static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2])) : text[i];
        i += escape ? 2 : 0;
    }
    return out;
}

std::optional<std::string> recipient(std::string_view target)
{
    constexpr std::string_view mark = "?to=";
    const std::size_t at = target.find(mark);
    if (at == std::string_view::npos)
        return std::nullopt;
    return percentDecoded(target.substr(at + mark.size()));
}

json describe(const Customer& customer)
{
    return {{"customer_id", customer.id}, {"phone", customer.phone}, {"level", customer.level},
        {"bitid_address", customer.bitidAddress},
        {"buy_limit", customer.buyLimit ? json(customer.buyLimit->toString()) : json(nullptr)},
        {"buy_limit_currency",
            customer.buyLimit ? json(customer.buyLimit->currency().code()) : json(nullptr)}};
}

json describe(const Machine& machine)
{
    return {{"machine_id", machine.id}, {"country", machine.country}, {"currency", machine.currency.code()},
        {"has_scanner", machine.hasScanner}, {"enrolment_open", machine.enrolmentHash.has_value()},
        {"public_key", machine.publicKey ? json(*machine.publicKey) : json(nullptr)},
        {"model", machine.model ? json(*machine.model) : json(nullptr)},
        {"software_version", machine.softwareVersion ? json(*machine.softwareVersion) : json(nullptr)}};
}

Currency currencyOr(athena::Fields& in, const char* name, std::string_view fallback)
{
    return in.has(name) ? in.currency(name) : Currency::parse(fallback).valueOr({});
}

} // namespace

Outcome inbox(const Context& context)
{
    const auto to = recipient(context.target);
    if (to && !athena::isPhoneNumber(*to))
        return Error{Errc::Malformed, "to: must be a number in E.164 form"};
    json list = json::array();
    for (const TextMessage& message : context.books.messages.inbox(to))
        list.push_back({{"number", message.number}, {"at", athena::encodeTime(message.sentMs)},
            {"to", message.phone}, {"code", message.code}, {"text", message.text}});
    return json{{"messages", list}};
}

Outcome customers(const Context& context)
{
    json list = json::array();
    for (const Customer& customer : context.books.customers.all())
        list.push_back(describe(customer));
    return json{{"customers", list}};
}

Outcome setCustomer(const Context& context)
{
    athena::Fields& in = context.in;
    const std::string phone = in.matching("phone", athena::isPhoneNumber, "a number in E.164 form");
    const auto level = in.optionalInteger("level", 0, highestKycLevel);
    const auto limit = in.optionalMoney("buy_limit", currencyOr(in, "currency", "USD"));
    const bool clearLimit = in.has("clear_buy_limit") && in.boolean("clear_buy_limit");
    if (in.error())
        return *in.error();
    const Customer customer = context.books.customers.withPhone(phone, context.entropy);
    if (level)
        context.books.customers.setLevel(customer.id, static_cast<int>(*level));
    if (limit || clearLimit)
        context.books.customers.setBuyLimit(customer.id, limit);
    return describe(*context.books.customers.find(customer.id));
}

Outcome machines(const Context& context)
{
    json list = json::array();
    for (const Machine& machine : context.books.machines.all())
        list.push_back(describe(machine));
    return json{{"machines", list}};
}

Outcome enrolMachine(const Context& context)
{
    athena::Fields& in = context.in;
    Enrolment enrolment;
    enrolment.machineId = in.text("machine_id");
    enrolment.country = in.optionalText("country").value_or("US");
    enrolment.currency = currencyOr(in, "currency", "USD");
    enrolment.hasScanner = !in.has("has_scanner") || in.boolean("has_scanner");
    enrolment.release = in.has("release") && in.boolean("release");
    if (in.error())
        return *in.error();
    const Result<std::string> code = context.books.machines.enrol(enrolment, context.entropy);
    if (!code)
        return code.error();
    return json{{"machine_id", enrolment.machineId}, {"enrolment_code", *code}};
}

} // namespace kiosk::stub::hook
