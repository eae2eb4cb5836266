// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/site_document_dialog.h"
#include "models/texts/display_text.h"
#include "server/engine/site_document.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/path_field.h"
#include <QCheckBox>
#include <QFileInfo>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

SiteDocumentDialog::SiteDocumentDialog(Console &console, const QString &name, const QString &title,
                                       const QString &acceptText, QWidget *parent)
    : FormDialog(console, name, title, acceptText, parent)
    , m_bar(new ContentBar)
    , m_summary(paragraph({}))
    , m_remarks(new QPlainTextEdit)
{
    setMinimumWidth(640);
    m_summary->setObjectName("siteDocumentSummary");
    m_remarks->setObjectName("siteDocumentRemarks");
    m_remarks->setAccessibleName(tr("Remarks"));
    m_remarks->setReadOnly(true);
    m_remarks->setTabChangesFocus(true);
    m_remarks->setFixedHeight(110);
    for (QWidget *part :
         {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_remarks)}) {
        body()->addWidget(part);
        part->hide();
    }
}

void SiteDocumentDialog::setFile(PathField *file, const QString &hint)
{
    m_file = file;
    addField(tr("&Document"), file, u"file"_s, hint);
    file->edit()->setAccessibleName(tr("Document"));
}

void SiteDocumentDialog::setRemarks(const QString &summary, const QStringList &remarks)
{
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    QStringList shown;
    for (const QString &remark : remarks)
        shown += models::displayText(remark, 1000);
    m_remarks->setPlainText(shown.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    fitHeight();
}

content::Progress SiteDocumentDialog::newProgress()
{
    return m_bar->begin(tr("Copying content"));
}

void SiteDocumentDialog::setBusy(bool busy)
{
    FormDialog::setBusy(busy);
    m_file->setEnabled(!busy);
    if (!busy)
        m_bar->end();
}

void SiteDocumentDialog::reject()
{
    // While files are copied the button cancels the copy.
    if (busy())
        m_bar->cancel();
    else
        FormDialog::reject();
}

SiteExportDialog::SiteExportDialog(Console &console, QWidget *parent)
    : SiteDocumentDialog(console, u"site-export"_s, tr("Export Site"), tr("Export"), parent)
    , m_secrets(new QCheckBox(tr("With the &secret variables, in clear text")))
{
    setIntro(tr("The whole configuration as one document (JSON) that can be kept under version control, compared and "
                "restored. Leases and the history of boots are not part of it."));
    setFile(new PathField(PathField::Kind::Save, tr("Site Document")),
            tr("The content of the boot images goes into a folder beside it, whose name ends with .files."));
    const int secrets = engine::secretVariables(console.snapshot()->configuration());
    m_secrets->setObjectName("field.secrets");
    m_secrets->setAccessibleName(tr("With the secret variables"));
    form()->addRow(QString(), m_secrets);
    form()->setRowVisible(m_secrets, secrets > 0);
}

QString SiteExportDialog::problem() const
{
    if (file()->path().isEmpty())
        return tr("Choose where the document is to be written.");
    return QFileInfo(file()->path()).isDir() ? tr("That is a folder. Add a file name, like site.json.") : QString();
}

void SiteExportDialog::submit()
{
    using Secrets = engine::Commands::Secrets;
    const QString path = file()->path();
    const Secrets secrets = m_secrets->isChecked() ? Secrets::Include : Secrets::LeaveOut;
    runLong<engine::SiteExport>(
        [path, secrets, progress = newProgress()](engine::Commands &commands) {
            return commands.exportSite(path, progress, secrets);
        },
        [this, path](const engine::SiteExport &done) {
            QString text = tr("The site was written to %1: %n device(s), %2.", nullptr, done.devices)
                               .arg(models::displayText(path), tr("%n file(s) of content", nullptr, done.files));
            for (const QString &warning : done.warnings.mid(0, 3))
                text += u' ' + models::displayText(warning);
            console().notify({u"site-export"_s,
                              done.warnings.isEmpty() ? Notice::Level::Info : Notice::Level::Warning,
                              text,
                              {},
                              {}});
        });
}

SiteImportDialog::SiteImportDialog(Console &console, QWidget *parent)
    : SiteDocumentDialog(console, u"site-import"_s, tr("Import Site"), tr("Import"), parent)
{
    setIntro(tr("Reads a site document into this site, which must be empty. Everything in it is checked first; nothing "
                "is changed unless all of it is right. Deployments keep their ids and start as they say."));
    setFile(new PathField(PathField::Kind::File, tr("Site Document")),
            tr("Content is read from the paths that the document names, beside it."));
    m_typing.setSingleShot(true);
    m_typing.setInterval(300);
    connect(&m_typing, &QTimer::timeout, this, &SiteImportDialog::tryOut);
    connect(file(), &PathField::changed, this, [this] {
        ++m_generation;
        m_tried.clear();
        acceptButton()->setEnabled(false);
        m_typing.start();
    });
    acceptButton()->setEnabled(false);
}

void SiteImportDialog::tryOut()
{
    const QString path = file()->path();
    if (path.isEmpty() || busy())
        return;
    console().runLong<engine::SiteImport>(
        this, [path](engine::Commands &commands) { return commands.importSite(path, true); },
        [this, path, generation = ++m_generation](const Result<engine::SiteImport> &tried) {
            if (generation != m_generation)
                return;
            showProblem({});
            if (!tried) {
                setRemarks({}, {});
                return fail(tried.error());
            }
            m_tried = path;
            const QStringList parts{tr("%n device(s)", nullptr, tried->devices),
                                    tr("%n collection(s)", nullptr, tried->collections),
                                    tr("%n boot image(s)", nullptr, tried->bootImages),
                                    tr("%n deployment(s)", nullptr, tried->deployments)};
            setRemarks(tr("Site %1: %2.").arg(models::displayText(tried->siteCode), parts.join(u", "_s)),
                       tried->warnings);
            acceptButton()->setEnabled(true);
        });
}

QString SiteImportDialog::problem() const
{
    return m_tried.isEmpty() ? tr("Choose the document.") : QString();
}

void SiteImportDialog::submit()
{
    run<engine::SiteImport>([path = m_tried, progress = newProgress()](
                                engine::Commands &commands) { return commands.importSite(path, false, progress); },
                            [this](const engine::SiteImport &done) {
                                console().notify({u"site-import"_s,
                                                  Notice::Level::Info,
                                                  tr("The site %1 was imported: %n device(s).", nullptr, done.devices)
                                                      .arg(models::displayText(done.siteCode)),
                                                  {},
                                                  {}});
                            });
}

} // namespace slipway::ui
