// SPDX-License-Identifier: Apache-2.0
// libFuzzer's entry to one target.
#include <cstddef>
#include <cstdint>
#include <span>

void KIOSK_FUZZ_FUNCTION(std::span<const std::uint8_t> bytes);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    KIOSK_FUZZ_FUNCTION({data, size});
    return 0;
}
