// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/variable_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/shell/variable_deeds.h"
#include <QCheckBox>
#include <QCompleter>
#include <QFontDatabase>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// Names that the site uses already: the same thing should not have two of them.
QStringList knownNames(const site::Configuration &all)
{
    QMap<QString, QString> names;
    const auto add = [&names](const auto &owners) {
        for (const QList<site::Variable> &variables : owners) {
            for (const site::Variable &variable : variables)
                names.insert(variable.key(), variable.name);
        }
    };
    add(all.collectionVariables);
    add(all.deviceVariables);
    return names.values();
}

QStringList ownerNames(const site::Snapshot &snapshot, const engine::VariableOwners &owners)
{
    QStringList names;
    for (const DeviceId id : owners.devices) {
        if (const site::Device *device = snapshot.device(id))
            names += models::displayText(device->name);
    }
    for (const CollectionId id : owners.collections) {
        if (const site::Collection *collection = snapshot.collection(id))
            names += models::displayText(collection->name);
    }
    return names;
}

} // namespace

VariableDialog::VariableDialog(Console &console, const engine::VariableOwners &owners, const site::Variable &proposed,
                               const QString &existing, QWidget *parent, Value value)
    : FormDialog(console, u"variable"_s, existing.isEmpty() ? tr("Set Variable") : tr("Change Variable"),
                 existing.isEmpty() ? tr("Set") : tr("Save"), parent)
    , m_owners(owners)
    , m_existing(existing)
    , m_kept(value == Value::Covered ? std::optional(proposed.value) : std::nullopt)
    , m_name(new QLineEdit(proposed.name))
    , m_value(new QLineEdit(m_kept ? QString() : proposed.value))
    , m_secret(new QCheckBox(tr("&Secret: show it masked")))
{
    setIntro(introText());
    m_name->setMaxLength(site::LongestVariableName);
    auto *completer = new QCompleter(knownNames(console.snapshot()->configuration()), m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    addField(tr("&Name"), m_name, u"variable-name"_s,
             tr("Letters, digits and _, like Host_1. Capitals make no difference."));
    m_value->setMaxLength(site::LongestVariableValue);
    m_value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    addField(tr("&Value"), m_value, u"variable-value"_s,
             tr("In a boot image's command line, ${Name} stands for it. The started system can fetch it, too."));
    m_secret->setChecked(proposed.secret);
    m_secret->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // the hint below has its width
    m_secret->setToolTip(tr("Masked in the console and left out of audit, logs and exports. The machine gets it in "
                            "clear text over the network."));
    addField(QString(), m_secret, u"variable-secret"_s,
             tr("Left out of audit, logs and exports. Over the network it travels in clear text."));
    m_secret->setAccessibleName(tr("Secret"));
    connect(m_secret, &QCheckBox::toggled, this, &VariableDialog::mask);
    connect(m_value, &QLineEdit::textChanged, this, [this] {
        m_kept.reset();
        mask();
    });
    mask();
    (proposed.name.isEmpty() ? m_name : m_value)->setFocus();
    m_value->selectAll();
}

QString VariableDialog::introText() const
{
    const QString names = models::nameListText(ownerNames(*console().snapshot(), m_owners), 3);
    if (m_owners.collections.isEmpty())
        return count() == 1 ? tr("For %1. A device's own value goes before those of its collections.").arg(names)
                            : tr("For %n devices: %1. Where one has the variable already, its value is replaced.",
                                 nullptr, int(count()))
                                  .arg(names);
    return tr("For every member of %1, unless the device or a narrower collection has a value of its own.").arg(names);
}

void VariableDialog::mask()
{
    //: In place of a secret value, which is not shown.
    m_value->setPlaceholderText(m_kept && m_secret->isChecked() ? tr("Stays as it is") : QString());
    m_value->setEchoMode(m_secret->isChecked() ? QLineEdit::PasswordEchoOnEdit : QLineEdit::Normal);
}

site::Variable VariableDialog::variable() const
{
    return {m_name->text().trimmed(), m_kept.value_or(m_value->text()), m_secret->isChecked()};
}

QString VariableDialog::problem() const
{
    if (!site::isVariableName(variable().name))
        return variable().name.isEmpty()
                   ? tr("The variable needs a name.")
                   : tr("\"%1\" cannot be a name. It has letters (A to Z), digits and _, does not begin with a digit, "
                        "and not with SLIPWAY_.")
                         .arg(models::displayText(variable().name));
    if (m_kept && !m_secret->isChecked())
        return tr("Type the value again: it was covered, and everybody could see it now.");
    if (!site::checkedVariable(variable()).ok())
        return tr("The value has a line break or another control character, or is longer than 4000 characters.");
    return {};
}

void VariableDialog::submit()
{
    engine::VariableChange change{{}, {variable()}};
    if (!m_existing.isEmpty() && m_existing.compare(variable().name, Qt::CaseInsensitive) != 0)
        change.removed = {m_existing};
    const QString text = count() == 1 ? tr("Set %1").arg(variable().name)
                                      : tr("Set %1 on %n devices", nullptr, int(count())).arg(variable().name);
    const Deed deed = changedVariables(text, m_owners, change, *console().snapshot());
    setBusy(true);
    console().run<int>(
        this,
        [owners = m_owners, change](engine::Commands &commands) -> Result<int> {
            const Result<void> done = commands.changeVariables(owners, change);
            return done.ok() ? Result<int>(0) : Result<int>(slipway::fail(done.error()));
        },
        [this, deed, change](const Result<int> &result) {
            setBusy(false);
            if (result.ok()) {
                console().did(deed);
                QDialog::accept();
            } else if (count() > 1) {
                setEach(change);
            } else {
                fail(result.error());
            }
        });
}

/// One of many is not as it was: the others need not wait for it.
void VariableDialog::setEach(const engine::VariableChange &change)
{
    const site::Snapshot &snapshot = *console().snapshot();
    BulkJob job{tr("Set Variable"), {}, [change](engine::Commands &commands, const QString &key) {
                    return commands.changeVariables({{DeviceId{key.toLongLong()}}, {}}, change);
                }};
    for (const DeviceId id : m_owners.devices) {
        const site::Device *device = snapshot.device(id);
        job.rows += {QString::number(id.value), device ? device->name : QString::number(id.value)};
    }
    BulkDialog::start(console(), job, parentWidget());
    QDialog::accept();
}

void VariableDialog::remove(Console &console, const engine::VariableOwners &owners, const QStringList &names)
{
    const engine::VariableChange change{names, {}};
    const QString text =
        names.size() == 1 ? tr("Remove %1").arg(names.first()) : tr("Remove %n variables", nullptr, int(names.size()));
    const Deed deed = changedVariables(text, owners, change, *console.snapshot());
    console.attempt([owners, change](engine::Commands &commands) { return commands.changeVariables(owners, change); },
                    [&console, deed] { console.did(deed); });
}

} // namespace slipway::ui
