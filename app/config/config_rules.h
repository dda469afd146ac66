// SPDX-License-Identifier: Apache-2.0
// What each kind of text in the configuration must look like. Each rule says what is wrong and what to do, or
// nothing.
#pragma once

#include <optional>
#include <string>

namespace kiosk::rule {

using Wrong = std::optional<std::string>;

Wrong machineId(const std::string& text);
Wrong currency(const std::string& text);
Wrong coin(const std::string& text);
Wrong network(const std::string& text);
// 1 to 60 characters for people.
Wrong label(const std::string& text);
// 1 to 160 bytes for people, a sentence or two.
Wrong sentence(const std::string& text);
// A program by its name or its whole path, or an argument of it.
Wrong commandWord(const std::string& text);
// "22:00".
Wrong timeOfDay(const std::string& text);
// https, or http on the loopback; no query, no trailing slash.
Wrong baseUrl(const std::string& text);
Wrong hostName(const std::string& text);
Wrong absolutePath(const std::string& text);
// A program by its name or its absolute path; empty for none.
Wrong command(const std::string& text);
Wrong language(const std::string& text);
Wrong country(const std::string& text);
Wrong preamble(const std::string& text);
Wrong codePage(const std::string& text);
// Of a key on secp256k1, compressed, in hex.
Wrong publicKey(const std::string& text);
// Exactly `only`, of which `what` ("protocol") names the kind.
Wrong oneOf(const std::string& text, const char* what, const char* only);

// http://127.0.0.1, [::1] or localhost.
bool isPlainLoopback(const std::string& url);

} // namespace kiosk::rule
