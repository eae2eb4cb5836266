// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/diagnostics_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/error_text.h"
#include "models/texts/format_text.h"
#include "server/engine/diagnostics.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/path_field.h"
#include <QCheckBox>
#include <QDir>
#include <QFontDatabase>
#include <QListView>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace slipway::ui {

DiagnosticsDialog::DiagnosticsDialog(Console &console, QWidget *parent)
    : FormDialog(console, u"diagnostics"_s, tr("Save Diagnostic Bundle"), tr("Save"), parent)
    , m_file(new PathField(PathField::Kind::Save, tr("Diagnostic Bundle")))
    , m_keepNames(new QCheckBox(tr("&Keep the real names and addresses")))
    , m_state(mutedLabel({}))
    , m_lines(new QStringListModel(this))
{
    setMinimumWidth(720);
    setIntro(tr("One file for whoever helps you: versions, system, network interfaces, ports and who holds them, "
                "settings, how many things there are, health warnings, the last %1 status messages, the last %2 boots, "
                "and whether the databases are sound. No content, no passwords.")
                 .arg(engine::DiagnosticMessages)
                 .arg(engine::DiagnosticSessions));
    m_file->setPath(QDir::home().filePath(u"slipway-diagnostics.json"_s));
    addField(tr("&File"), m_file, u"file"_s);
    m_file->edit()->setAccessibleName(tr("File"));
    m_keepNames->setObjectName(u"field.keep-names"_s);
    body()->addWidget(m_keepNames);
    body()->addWidget(
        paragraph(tr("Else MAC addresses, GUIDs, IP addresses and the site's names are replaced by "
                     "stand-ins such as \"device-7\", the same one everywhere in the file. What a machine "
                     "wrote itself is not always recognised: look through it."),
                  "muted"));
    auto *list = new QListView;
    list->setObjectName(u"diagnosticLines"_s);
    list->setAccessibleName(tr("What will be saved"));
    list->setModel(m_lines);
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    list->setMinimumHeight(240);
    body()->addWidget(list, 1);
    m_state->setObjectName(u"diagnosticState"_s);
    body()->addWidget(m_state);
    connect(m_keepNames, &QCheckBox::toggled, this, &DiagnosticsDialog::collect);
    collect();
}

void DiagnosticsDialog::collect()
{
    setBusy(true);
    m_text.clear();
    m_lines->setStringList({});
    m_state->setText(tr("Collecting…"));
    const engine::DiagnosticOptions options{m_keepNames->isChecked(), console().clock().utcMs()};
    const auto work = [site = console().engine().options().site,
                       options](engine::Commands &commands) -> Result<Bundle> {
        const Result<QJsonObject> document = engine::diagnostics(commands, site, options);
        if (!document.ok())
            return slipway::fail(document.error());
        Bundle bundle{engine::diagnosticText(*document), {}};
        for (const QByteArray &line : bundle.text.split('\n'))
            bundle.lines += models::displayText(QString::fromUtf8(line), 400);
        return bundle;
    };
    console().runLong<Bundle>(this, work, [this, wanted = ++m_wanted](const Result<Bundle> &bundle) {
        if (wanted == m_wanted)
            show(bundle);
    });
}

void DiagnosticsDialog::show(const Result<Bundle> &bundle)
{
    setBusy(false);
    if (!bundle.ok()) {
        m_state->setText(tr("Nothing could be collected."));
        fail(bundle.error());
        return;
    }
    m_text = bundle->text;
    m_lines->setStringList(bundle->lines);
    m_state->setText(tr("%n line(s), %1", nullptr, int(bundle->lines.size())).arg(models::bytesText(m_text.size())));
}

QString DiagnosticsDialog::problem() const
{
    if (m_text.isEmpty())
        return tr("There is nothing to save.");
    if (m_file->path().isEmpty())
        return tr("Choose where the bundle is to be written.");
    return QFileInfo(m_file->path()).isDir() ? tr("That is a folder. Add a file name, like diagnostics.json.")
                                             : QString();
}

void DiagnosticsDialog::submit()
{
    setBusy(true);
    const QString file = m_file->path();
    console().runApart<bool>(
        this,
        [file, text = m_text]() -> Result<bool> {
            const Result<void> written = engine::writeDiagnostics(file, text);
            return written.ok() ? Result<bool>(true) : Result<bool>(slipway::fail(written.error()));
        },
        [this, file](const Result<bool> &written) {
            setBusy(false);
            if (!written.ok())
                return fail(written.error());
            console().notify({u"diagnostics"_s,
                              Notice::Level::Info,
                              tr("The diagnostic bundle was saved as %1.").arg(models::displayText(file, 1000)),
                              {},
                              {}});
            QDialog::accept();
        });
}

} // namespace slipway::ui
