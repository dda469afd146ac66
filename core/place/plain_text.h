// SPDX-License-Identifier: Apache-2.0
// Words that an operator writes and customers read, on screens, on paper and by ear. Each function says what
// is wrong with them and what to do, or nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kiosk::place {

// One line: not blank, and without characters that nobody sees and that turn or hide what stands beside them.
std::optional<std::string> faultInLine(std::string_view text);
// The same, of lines that follow each other without a gap.
std::optional<std::string> faultInParagraph(std::string_view text);
// One line that is one sentence: a warning is read as a whole.
std::optional<std::string> faultInSentence(std::string_view text);

} // namespace kiosk::place
