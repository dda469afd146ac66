// SPDX-License-Identifier: Apache-2.0
#include "core/purchase/machine.h"

namespace kiosk {

const Purchase* findPurchase(const Machine& machine, const PurchaseId& id)
{
    if (machine.current && machine.current->id == id)
        return &*machine.current;
    const auto found = machine.open.find(id);
    return found == machine.open.end() ? nullptr : &found->second;
}

} // namespace kiosk
