// SPDX-License-Identifier: Apache-2.0
#include "core/purchase/machine.h"

namespace kiosk {

void OpenItems::push_back(OpenItem item)
{
    item.number = ++m_last;
    edit().push_back(std::move(item));
}

OpenItems::List& OpenItems::edit()
{
    m_list = std::make_shared<List>(*m_list); // whoever has the old one may be another thread
    return *m_list;
}

bool maySettle(const Machine& machine, const OpenItem& item)
{
    const auto* purchase = findPurchase(machine, item.purchase);
    const bool atTheScreen = machine.current && machine.current->id == item.purchase;
    return !purchase || (item.kind == OpenItem::Kind::Secrets && !atTheScreen);
}

bool takesOnlyCards(const Machine& machine)
{
    const ValidatorFacts& validator = machine.validator;
    return machine.terminal.ready && machine.closed == std::set<Closed>{Closed::Validator}
    && validator.troubled && !validator.unsettledCredit && !validator.lostSight;
}

bool isOpen(const Machine& machine) { return machine.closed.empty() || takesOnlyCards(machine); }

const Purchase* findPurchase(const Machine& machine, const PurchaseId& id)
{
    if (machine.current && machine.current->id == id)
        return &*machine.current;
    const auto found = machine.open.find(id);
    return found == machine.open.end() ? nullptr : &found->second;
}

} // namespace kiosk
