// SPDX-License-Identifier: Apache-2.0
#include "app/view/access_modes.h"

namespace kiosk {

bool AccessModes::isUsual() const
{
    return m_textPercent == 100 && !m_lowReach && !m_highContrast && !m_reducedMotion;
}

void AccessModes::setTextPercent(int percent)
{
    change(m_textPercent, percent >= 200 ? 200 : percent >= 150 ? 150 : 100);
}

void AccessModes::setLowReach(bool on) { change(m_lowReach, on); }

void AccessModes::setHighContrast(bool on) { change(m_highContrast, on); }

void AccessModes::setReducedMotion(bool on) { change(m_reducedMotion, on); }

void AccessModes::reset()
{
    setTextPercent(100);
    setLowReach(false);
    setHighContrast(false);
    setReducedMotion(false);
}

} // namespace kiosk

#include "moc_access_modes.cpp"
