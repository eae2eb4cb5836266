// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exclusion_page.h"
#include "models/details/properties.h"
#include "models/texts/format_text.h"
#include "models/texts/status_text.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/exclusion_dialog.h"
#include "ui/pages/exclusion_files.h"
#include "ui/shell/deeds.h"
#include "ui/widgets/property_view.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

ExclusionPage::ExclusionPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::Exclusions, console, actions, console.exclusions, parent), m_summary(new PropertyView)
{
    setEmptyState(u"exclusion"_s, tr("Nobody is excluded"),
                  tr("A MAC address on this list is never answered, whatever is deployed: for machines that must not "
                     "be touched."),
                  u"exclusion.add"_s);
    m_summary->setObjectName("exclusionSummary");
    details()->addTab(m_summary, tr("Summary"));
    on(u"exclusion.add"_s, [this] { openDialog(new ExclusionDialog(this->console(), {}, this)); });
    on(u"exclusion.delete"_s, [this] { removeSelected(); });
    on(u"exclusion.note"_s, [this] { editNote(); });
    on(u"exclusion.import"_s, [this] { importExclusions(this->console(), this); });
    on(u"exclusion.export"_s, [this] { exportExclusions(this->console(), this); });
    setDefaultAction(u"exclusion.note"_s);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, new WatchedFileLine(console));
}

void ExclusionPage::enableActions(const QStringList &selectedKeys)
{
    const qsizetype listed = selectedListed().size();
    // What stands in the watched file only is removed there.
    action(u"exclusion.delete"_s)->setEnabled(listed > 0 && listed == selectedKeys.size());
    action(u"exclusion.note"_s)->setEnabled(listed == 1 && selectedKeys.size() == 1);
    action(u"exclusion.import"_s)->setEnabled(true);
    action(u"exclusion.export"_s)->setEnabled(!console().snapshot()->configuration().exclusions.isEmpty());
}

QList<MacAddress> ExclusionPage::selectedListed() const
{
    QList<MacAddress> macs;
    for (const QString &key : list()->selectedKeys()) {
        const auto mac = MacAddress::parse(key.toStdString());
        const models::ExclusionRow *row = mac ? console().exclusions.find(*mac) : nullptr;
        if (row && row->listed)
            macs += *mac;
    }
    return macs;
}

void ExclusionPage::editNote()
{
    const MacAddress mac = selectedListed().value(0);
    for (const site::Exclusion &exclusion : console().snapshot()->configuration().exclusions) {
        if (exclusion.mac == mac)
            openDialog(new ExclusionNoteDialog(console(), exclusion, this));
    }
}

void ExclusionPage::showDetails()
{
    if (const auto mac = MacAddress::parse(list()->currentKey().toStdString()))
        m_summary->setProperties(models::exclusionProperties(*console().snapshot(), *mac));
}

void ExclusionPage::removeSelected()
{
    const QList<MacAddress> macs = selectedListed();
    const Consequence text{
        u"delete-exclusions"_s,
        tr("Remove %n Exclusion(s)", nullptr, int(macs.size())),
        tr("From now on these machines are answered like any other: required deployments may start on them."),
        list()->selectedKeys(),
        {},
        tr("Remove"),
        true};
    openDialog(new ConfirmDialog(
        console(), text, [this, macs] { removeExclusions(console(), macs); }, this));
}

DuplicateIdPage::DuplicateIdPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::DuplicateIds, console, actions, console.duplicateIds, parent), m_summary(new PropertyView)
{
    setEmptyState(
        u"duplicate-id"_s, tr("No duplicate identifiers"),
        tr("List a MAC address or SMBIOS GUID here that several machines share. It then identifies none of them."),
        u"duplicate.add"_s);
    m_summary->setObjectName("duplicateIdSummary");
    details()->addTab(m_summary, tr("Summary"));
    on(u"duplicate.add"_s, [this] { openDialog(new DuplicateIdDialog(this->console(), this)); });
    on(u"duplicate.delete"_s, [this] { removeSelected(); });
}

void DuplicateIdPage::enableActions(const QStringList &selectedKeys)
{
    action(u"duplicate.delete"_s)->setEnabled(!selectedKeys.isEmpty());
}

void DuplicateIdPage::showDetails()
{
    const models::DuplicateIdRow &row = console().duplicateIds.row(list()->currentRow());
    m_summary->setProperties({{tr("Identifier"), row.identity, true},
                              {tr("Kind"), row.guid ? tr("SMBIOS GUID") : tr("MAC address")},
                              {tr("Effect"), tr("Ignored when Slipway looks for the device that asks")}});
}

void DuplicateIdPage::removeSelected()
{
    const QStringList keys = list()->selectedKeys();
    const Consequence text{
        u"delete-duplicate-ids"_s,
        tr("Remove %n Identifier(s)", nullptr, int(keys.size())),
        tr("From now on they name a machine again. Whichever machine shows one is taken for the device that has it."),
        keys,
        {},
        tr("Remove"),
        true};
    const auto remove = [this, keys] {
        console().attempt([keys](engine::Commands &commands) -> Result<void> {
            for (const QString &key : keys) {
                const auto mac = MacAddress::parse(key.toStdString());
                const auto guid = Guid::parse(key.toStdString());
                const Result<void> result = mac    ? commands.removeDuplicateId(*mac)
                                            : guid ? commands.removeDuplicateId(*guid)
                                                   : Result<void>();
                if (!result.ok())
                    return result;
            }
            return {};
        });
    };
    openDialog(new ConfirmDialog(console(), text, remove, this));
}

} // namespace slipway::ui
