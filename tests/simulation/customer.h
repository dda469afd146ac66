// SPDX-License-Identifier: Apache-2.0
// Somebody in front of the machine: looks at the screen, and does what their temper makes of it.
#pragma once

#include "tests/simulation/world.h"

namespace kiosk::sim {

class Customer {
public:
    Customer(World& world, const CustomerPlan& plan);
    [[nodiscard]] Milliseconds nextWake() const { return m_next; }
    void act();
    [[nodiscard]] bool hasLeft() const { return m_left; }

private:
    void look();
    void on(const Disclosure& stage);
    void on(const SigningIn& stage);
    void on(const SigningInByPhone& stage);
    void scanLoginCode();
    void on(const EnteringAddress& stage);
    void on(const ReceivingAddress& stage);
    void sendAddress();
    void on(const ConfirmingAddress& stage);
    void on(const Quoting& stage);
    void on(const InsertingBills& stage);
    void onRaising(const InsertingBills& stage);
    void proveMore(bool codeShown);
    void on(const PayingByCard& stage);
    void orderAmount();
    bool actsAtTerminal();
    void onLastScreen(const ReceiptFacts& receipt, const Money& owed);
    void pressSomething();
    void insertNote();
    void say(Fact fact);
    [[nodiscard]] std::string phone() const;
    [[nodiscard]] Milliseconds pause();

    World& m_world;
    CustomerPlan m_plan;
    Random m_random;
    Milliseconds m_next;
    Milliseconds m_arrived;
    int m_notesLeft;
    int m_started = 0;
    int m_acts = 0;
    bool m_left = false;
    bool m_choosesLanguage = false;
    bool m_sharedFormat = false; // of the address
    bool m_dawdles = false; // until the price has run out
    Milliseconds m_atBills = -1;
    Coin m_coin = Coin::Btc;
    PaymentWay m_way = PaymentWay::Cash;
    int m_cardActs = 0;
};

} // namespace kiosk::sim
