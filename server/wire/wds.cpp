// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/wds.h"
#include "server/wire/sub_options.h"

namespace slipway::wire {

namespace {

enum Code : uint8_t {
    Architecture = 1,
    NextAction,
    PollInterval,
    PollRetries,
    RequestId,
    Message,
    VersionQuery,
    ServerVersion,
    Referral,
    Prompt = 11,
    PromptDone,
    NbpVersion,
    ActionDone,
    ServerSelection,
    ServerFeatures,
};

void read(const Bytes &value, std::optional<uint8_t> &into)
{
    if (value.size() == 1)
        into = value.front();
}

void read(const Bytes &value, std::optional<uint16_t> &into)
{
    if (value.size() == 2)
        into = Reader(value).u16();
}

void read(const Bytes &value, std::optional<uint32_t> &into)
{
    if (value.size() == 4)
        into = Reader(value).u32();
}

void write(Writer &writer, Code code, const std::optional<uint8_t> &value)
{
    if (value)
        writeSubOption(writer, code, Bytes{*value});
}

void write(Writer &writer, Code code, const std::optional<uint16_t> &value)
{
    if (!value)
        return;
    Writer number;
    number.u16(*value);
    writeSubOption(writer, code, number.take());
}

void write(Writer &writer, Code code, const std::optional<uint32_t> &value)
{
    if (!value)
        return;
    Writer number;
    number.u32(*value);
    writeSubOption(writer, code, number.take());
}

void take(const Option &each, WdsOptions &into)
{
    switch (each.code) {
    case Architecture:
        return read(each.value, into.architecture);
    case NextAction:
        return read(each.value, into.nextAction);
    case PollInterval:
        return read(each.value, into.pollInterval);
    case PollRetries:
        return read(each.value, into.pollRetries);
    case RequestId:
        return read(each.value, into.requestId);
    case Message:
        into.message = upToNul(each.value);
        return;
    case VersionQuery:
        into.versionQuery = true;
        return;
    case ServerVersion:
        return read(each.value, into.serverVersion);
    case Referral:
        if (each.value.size() == 4)
            into.referral = Ipv4{Reader(each.value).u32()};
        return;
    case Prompt:
        return read(each.value, into.prompt);
    case PromptDone:
        return read(each.value, into.promptDone);
    case NbpVersion:
        return read(each.value, into.nbpVersion);
    case ActionDone:
        return read(each.value, into.actionDone);
    case ServerSelection:
        return read(each.value, into.serverSelection);
    case ServerFeatures:
        return read(each.value, into.serverFeatures);
    default:
        return;
    }
}

} // namespace

std::optional<WdsOptions> decodeWds(ByteView value)
{
    const auto all = subOptions(value, true);
    if (!all)
        return std::nullopt;
    WdsOptions options;
    for (const Option &each : *all)
        take(each, options);
    return options;
}

Bytes encodeWds(const WdsOptions &options)
{
    Writer writer;
    write(writer, Architecture, options.architecture);
    write(writer, NextAction, options.nextAction);
    write(writer, PollInterval, options.pollInterval);
    write(writer, PollRetries, options.pollRetries);
    write(writer, RequestId, options.requestId);
    if (!options.message.empty()) {
        const std::string shown = options.message.substr(0, 254);
        Bytes text(shown.begin(), shown.end());
        text.push_back(0);
        writeSubOption(writer, Message, text);
    }
    if (options.versionQuery)
        writeSubOption(writer, VersionQuery, {});
    write(writer, ServerVersion, options.serverVersion);
    write(writer, Referral, options.referral ? std::optional(options.referral->value) : std::nullopt);
    write(writer, Prompt, options.prompt);
    write(writer, PromptDone, options.promptDone);
    write(writer, NbpVersion, options.nbpVersion);
    write(writer, ActionDone, options.actionDone);
    write(writer, ServerSelection, options.serverSelection);
    write(writer, ServerFeatures, options.serverFeatures);
    writer.u8(option::End);
    return writer.take();
}

} // namespace slipway::wire
