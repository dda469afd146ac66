// SPDX-License-Identifier: Apache-2.0
// The folder in which a demonstration or a soak keeps everything, and which it may empty: never one in which
// somebody else keeps something.
#pragma once

#include <QString>

#include "core/money/result.h"

namespace kiosk::e2e {

// Makes the folder and leaves a mark in it. Refused when there is something in it, and no mark of an earlier
// run.
Status claimFolder(const QString& folder);
// Everything in it but its mark and `kept`. Only of a folder that has been claimed.
void emptyFolder(const QString& folder, const QString& kept = {});

} // namespace kiosk::e2e
