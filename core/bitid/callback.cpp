// SPDX-License-Identifier: Apache-2.0
#include "core/bitid/callback.h"

#include "core/address/ascii.h"
#include "core/athena/json.h"
#include "core/bitid/signed_message.h"
#include "core/bitid/uri.h"

#include <map>

namespace kiosk::bitid {

namespace {

using nlohmann::json;

Error malformed(const char* why) { return {Errc::Malformed, why}; }

std::string formDecoded(std::string_view text)
{
    const auto digit = [](char c) {
        const char low = ascii::lowered(c);
        return ascii::isDigit(low) ? low - '0' : low - 'a' + 10;
    };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '%' && i + 2 < text.size() && ascii::isHexDigit(text[i + 1])
            && ascii::isHexDigit(text[i + 2]);
        if (escape)
            out += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
        else
            out += text[i] == '+' ? ' ' : text[i];
        i += escape ? 2 : 0;
    }
    return out;
}

Result<Post> readForm(std::string_view body)
{
    std::map<std::string, std::string> fields;
    while (!body.empty()) {
        const std::string_view pair = body.substr(0, body.find('&'));
        body.remove_prefix(std::min(body.size(), pair.size() + 1));
        const std::size_t equals = pair.find('=');
        const std::string_view value = equals == std::string_view::npos ? "" : pair.substr(equals + 1);
        if (!fields.emplace(formDecoded(pair.substr(0, equals)), formDecoded(value)).second)
            return malformed("a field comes twice");
    }
    return Post{fields["uri"], fields["address"], fields["signature"]};
}

Result<Post> readObject(std::string_view body)
{
    const Result<json> parsed = athena::parseJson(body);
    if (!parsed || !parsed->is_object())
        return malformed("the body is no object");
    const auto text = [&](const char* name) {
        const auto found = parsed->find(name);
        return found != parsed->end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    return Post{text("uri"), text("address"), text("signature")};
}

Verdict refusal(int http, std::string code, std::string nonce = {})
{
    Verdict verdict;
    verdict.http = http;
    verdict.code = std::move(code);
    verdict.nonce = std::move(nonce);
    return verdict;
}

} // namespace

Result<Post> readPost(std::string_view contentType, std::string_view body)
{
    std::string_view type = contentType.substr(0, contentType.find(';'));
    while (type.ends_with(' ') || type.ends_with('\t'))
        type.remove_suffix(1);
    const bool object = ascii::equalIgnoringCase(type, "application/json");
    if (!object && !ascii::equalIgnoringCase(type, "application/x-www-form-urlencoded"))
        return Error{Errc::Unsupported, "neither JSON nor a form"};
    if (body.size() > athena::maximumBody)
        return malformed("the body is over 64 KiB");
    auto post = object ? readObject(body) : readForm(body);
    if (post && (post->uri.empty() || post->address.empty() || post->signature.empty()))
        return malformed("uri, address and signature are required");
    return post;
}

std::string encode(const Post& post)
{
    return json{{"uri", post.uri}, {"address", post.address}, {"signature", post.signature}}.dump(
        -1, ' ', false, json::error_handler_t::replace);
}

Verdict judge(std::string_view contentType, std::string_view body, const CallbackContext& context)
{
    const auto post = readPost(contentType, body);
    if (!post)
        return post.error().code == Errc::Unsupported ? refusal(415, "unsupported_media_type")
                                                      : refusal(400, "malformed");
    const auto uri = parseUri(post->uri);
    if (!uri)
        return refusal(401, "uri_invalid");
    const auto issued = uriFor(context.callbackUrl, uri->nonce);
    if (!issued || textOf(*issued) != post->uri)
        return refusal(401, "uri_mismatch");
    const auto known = context.find(uri->nonce);
    if (!known)
        return refusal(401, "nonce_unknown");
    if (known->used)
        return refusal(401, "nonce_used", uri->nonce);
    if ((context.nowMs - known->createdMs) / 1000 > known->lifetimeS)
        return refusal(401, "nonce_expired", uri->nonce);
    if (const auto good = verifyMessage(post->address, context.network, post->uri, post->signature); !good)
        return refusal(401, good.error().detail, uri->nonce);
    return {200, {}, post->address, uri->nonce};
}

std::string answerTo(const Verdict& verdict)
{
    const json body = verdict.ok()
        ? json{{"address", verdict.address}, {"nonce", verdict.nonce}}
        : json{{"message", "this sign-in was refused: " + verdict.code}, {"error_code", verdict.code}};
    return body.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace kiosk::bitid
