// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/sample_texts.h"

namespace kiosk::bench {

std::span<const SampleText> sampleTexts()
{
    static constexpr SampleText texts[] = {
        {"BTC", "bitcoin:tb1q4npuvywe6gavw29k0vkaavmjyqfhyhcp8r9gcx"},
        {"ETH", "ethereum:0x1640b5347E644774CDF90B5931ab57a46e739C35@11155111"},
        {"LTC", "litecoin:tltc1q0chxnv6h26krdm5h5rdzwuhesu3mdyw5xgcw0t"},
        {"BCH", "bchtest:qr0x7f4ref5d8cplv9lkmc6waf3jxfgxnumtyzfjk0"},
        {"Bad", "bitcoin:tb1q4npuvywe6gavw29k0vkaavmjyqfhyhcp8r9gcy"}, // its checksum is wrong
    };
    return texts;
}

} // namespace kiosk::bench
