// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.h"

#include <algorithm>

namespace kiosk {

namespace {

// Active currencies of ISO 4217 by their number of minor digits.
constexpr std::string_view withoutMinor = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr std::string_view withThree = "BHD IQD JOD KWD LYD OMR TND";
constexpr std::string_view withTwo =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF "
    "CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL "
    "HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP "
    "MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD "
    "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS "
    "VES WST XCD YER ZAR ZMW";

bool lists(std::string_view codes, std::string_view code)
{
    const std::size_t at = codes.find(code);
    return at != std::string_view::npos && at % 4 == 0;
}

} // namespace

Currency::Currency(const char* code, int digits)
    : m_code{code[0], code[1], code[2]}
    , m_digits(digits)
{
}

Result<Currency> Currency::parse(std::string_view code)
{
    if (code.size() != 3
        || !std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return Error{Errc::Malformed, "a currency is three capital letters (ISO 4217)"};
    if (lists(withTwo, code))
        return Currency(code.data(), 2);
    if (lists(withoutMinor, code))
        return Currency(code.data(), 0);
    if (lists(withThree, code))
        return Currency(code.data(), 3);
    return Error{Errc::Unsupported, "unknown currency " + std::string(code)};
}

} // namespace kiosk
