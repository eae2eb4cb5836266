// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exclusion_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "ui/shell/deeds.h"
#include "ui/widgets/labels.h"
#include <QFontDatabase>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::ui {

ExclusionDialog::ExclusionDialog(Console &console, const QList<MacAddress> &macs, QWidget *parent)
    : FormDialog(console, u"add-exclusion"_s, tr("Exclude Machines"), tr("Exclude"), parent)
    , m_macs(new QPlainTextEdit)
    , m_note(new QLineEdit)
{
    setIntro(tr("An excluded MAC address is never answered, whatever is deployed to it. A boot that runs is stopped."));
    QStringList known;
    for (const MacAddress &mac : macs)
        known += models::macText(mac);
    m_macs->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_macs->setTabChangesFocus(true);
    m_macs->setFixedHeight(m_macs->fontMetrics().height() * 4 + 18);
    m_macs->setPlaceholderText(u"52:54:00:12:34:56"_s);
    m_macs->setPlainText(known.join(u'\n'));
    addField(tr("&MAC addresses"), m_macs, u"macs"_s, tr("One a line, in any usual notation."));
    m_note->setPlaceholderText(tr("Why? For whoever reads this next year"));
    m_note->setMaxLength(1000);
    addField(tr("&Note"), m_note, u"note"_s);
}

QStringList ExclusionDialog::lines() const
{
    static const QRegularExpression separators(u"[\\n,;]+"_s);
    QStringList result;
    for (const QString &line : m_macs->toPlainText().split(separators, Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            result += line.trimmed();
    }
    return result;
}

QString ExclusionDialog::problem() const
{
    if (lines().isEmpty())
        return tr("Type at least one MAC address.");
    for (const QString &line : lines()) {
        if (!MacAddress::parse(line.toStdString()))
            return tr("\"%1\" is no MAC address. It has twelve hexadecimal digits, like 52:54:00:12:34:56.")
                .arg(models::displayText(line));
    }
    return {};
}

void ExclusionDialog::submit()
{
    QList<MacAddress> macs;
    for (const QString &line : lines()) {
        const auto mac = MacAddress::parse(line.toStdString());
        if (mac && !macs.contains(*mac) && !console().snapshot()->isExcluded(*mac))
            macs += *mac;
    }
    QList<site::Exclusion> exclusions;
    for (const MacAddress &mac : std::as_const(macs))
        exclusions += site::Exclusion{mac, m_note->text().trimmed(), {}, 0};
    run(
        [exclusions](engine::Commands &commands) -> Result<void> {
            for (const site::Exclusion &each : exclusions) {
                const Result<void> result = commands.addExclusion(each.mac, each.note);
                if (!result.ok())
                    return result;
            }
            return {};
        },
        [this, exclusions] {
            if (!exclusions.isEmpty())
                console().did(addedExclusions(exclusions));
        });
}

ExclusionNoteDialog::ExclusionNoteDialog(Console &console, const site::Exclusion &exclusion, QWidget *parent)
    : FormDialog(console, u"exclusion-note"_s, tr("Edit Note"), tr("Save"), parent)
    , m_mac(exclusion.mac)
    , m_before(exclusion.note)
    , m_note(new QLineEdit(exclusion.note))
{
    QLabel *address = valueLabel(models::macText(exclusion.mac), true);
    address->setWordWrap(false);
    form()->addRow(plainLabel(tr("MAC address")), address);
    m_note->setPlaceholderText(tr("Why? For whoever reads this next year"));
    m_note->setMaxLength(1000);
    addField(tr("&Note"), m_note, u"note"_s);
    m_note->selectAll();
}

void ExclusionNoteDialog::submit()
{
    const QString note = m_note->text().trimmed();
    run([mac = m_mac, note](engine::Commands &commands) { return commands.setExclusionNote(mac, note); },
        [this, note] { console().did(notedExclusion(m_mac, m_before, note)); });
}

DuplicateIdDialog::DuplicateIdDialog(Console &console, QWidget *parent)
    : FormDialog(console, u"add-duplicate-id"_s, tr("Add Duplicate Hardware Identifier"), tr("Add"), parent)
    , m_identity(new QLineEdit)
{
    setIntro(tr("Some identifiers are shared by several machines: a USB network adapter that goes from one to the "
                "next, or a GUID that "
                "the maker forgot to set. What is listed here never tells which machine is asking."));
    m_identity->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    addField(tr("&MAC address or GUID"), m_identity, u"identity"_s);
}

QString DuplicateIdDialog::problem() const
{
    const std::string text = m_identity->text().trimmed().toStdString();
    if (!MacAddress::parse(text) && !Guid::parse(text))
        return tr("\"%1\" is neither a MAC address (12 hexadecimal digits) nor a GUID (32).")
            .arg(models::displayText(m_identity->text().trimmed()));
    return {};
}

void DuplicateIdDialog::submit()
{
    const std::string text = m_identity->text().trimmed().toStdString();
    const auto mac = MacAddress::parse(text);
    const auto guid = Guid::parse(text);
    run([mac, guid](engine::Commands &commands) {
        return mac ? commands.addDuplicateId(*mac) : commands.addDuplicateId(*guid);
    });
}

} // namespace slipway::ui
