// SPDX-License-Identifier: Apache-2.0
// Everything that kiosk and back end say to each other.
#pragma once

// IWYU pragma: begin_exports
#include "core/athena/answers.h"
#include "core/athena/price_table.h"
#include "core/athena/records.h"
#include "core/athena/requests.h"
// IWYU pragma: end_exports
