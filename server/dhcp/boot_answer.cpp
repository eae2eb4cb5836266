// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dhcp/boot_answer.h"

namespace slipway::dhcp {

namespace {

/// wdsmgfw.efi and wdsnbp.com: what to load next, and whether they ask for F12 before. Never "approval", which makes
/// them wait for an administrator.
BootAnswer nextProgram(const content::BootPlan &plan, const wire::WdsOptions &asked)
{
    wire::WdsOptions told;
    const bool asks = plan.nextPrompts && asked.promptDone.value_or(0) == 0;
    told.prompt = uint8_t(asks ? wire::WdsPrompt::OptIn : wire::WdsPrompt::NoPrompt);
    return {plan.nextFile, {}, told, {}};
}

} // namespace

BootAnswer bootAnswerFor(const LiveSession &session, const Request &request)
{
    if (!session.plan)
        return {};
    const content::BootPlan &plan = *session.plan;
    const wire::PxeFacts &facts = request.facts;
    BootAnswer answer;
    if (facts.wds && !plan.nextFile.isEmpty())
        answer = nextProgram(plan, *facts.wds);
    else if (facts.ipxe)
        answer.file = plan.ipxeFile;
    else
        answer.file = facts.clientClass == wire::ClientClass::Http ? plan.httpUrl : plan.firmwareFile;
    if (plan.takesBcd(answer.file))
        answer.bcdPath = plan.bcdPath;
    return answer;
}

BootAnswer abortAnswer(const LiveSession &session)
{
    wire::WdsOptions told;
    told.nextAction = uint8_t(wire::WdsAction::Abort);
    return {session.plan ? session.plan->abortFile : QByteArray(), {}, told, {}};
}

std::optional<FirmwareMenu> menuFor(const LiveSession &session, const Request &request, ReplyStyle style,
                                    const site::Settings &settings)
{
    const bool prompts = session.plan && session.plan->prompt == content::PromptBy::Firmware;
    if ((!prompts && style != ReplyStyle::Menu) || request.facts.ipxe ||
        request.facts.clientClass != wire::ClientClass::Pxe)
        return std::nullopt;
    FirmwareMenu menu;
    menu.title = session.decision.taskSequence.toUtf8();
    if (session.decision.answer == policy::Answer::Prompt) {
        menu.timeoutSeconds = settings.promptTimeout;
        menu.localBootFirst = true;
    }
    return menu;
}

} // namespace slipway::dhcp
