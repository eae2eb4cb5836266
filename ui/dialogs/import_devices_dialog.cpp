// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_devices_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/import_text.h"
#include "server/site/folded.h"
#include "ui/dialogs/collection_dialog.h"
#include "ui/dialogs/growth_dialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/path_field.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int site::DeviceColumns::*Places[] = {&site::DeviceColumns::name, &site::DeviceColumns::mac,
                                                &site::DeviceColumns::smbiosGuid, &site::DeviceColumns::architecture,
                                                &site::DeviceColumns::collection};

} // namespace

ImportDevicesDialog::ImportDevicesDialog(Console &console, QWidget *parent, const QString &file)
    : FormDialog(console, u"import-devices"_s, tr("Import Devices"), tr("Import"), parent)
    , m_file(new PathField(PathField::Kind::File, tr("Table of Devices")))
    , m_encoding(new QComboBox)
    , m_headed(new QCheckBox(tr("The first &line names the columns")))
    , m_collection(new QComboBox)
    , m_overwrite(new QCheckBox(tr("Change devices that are &known already (by name, MAC address or GUID)")))
    , m_list(new ListView)
    , m_summary(paragraph(tr("Choose a file: what would become of each row is shown here before anything is changed."),
                          "muted"))
    , m_create(new QPushButton)
{
    setMinimumSize(980, 620);
    setIntro(tr("A table (CSV) with a line for each device. Every notation of MAC addresses and GUIDs is understood; "
                "several MAC addresses may stand in one field."));
    addField(tr("&File"), m_file, u"file"_s);
    m_file->edit()->setAccessibleName(tr("File"));
    buildReading();
    QLabel *columns = plainLabel(tr("Columns"));
    columns->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    form()->addRow(columns, buildColumns());
    m_collection->addItem(tr("Only those that the file names"), 0);
    fillCustomCollections(m_collection, *console.snapshot());
    addField(tr("Add all to &collection"), m_collection, u"collection"_s);
    m_overwrite->setObjectName("field.overwrite");
    form()->addRow(QString(), m_overwrite);
    buildPreview();
    m_typing.setSingleShot(true);
    m_typing.setInterval(300);
    connect(&m_typing, &QTimer::timeout, this, [this] { tryOut(true); });
    connect(m_file, &PathField::changed, this, &ImportDevicesDialog::fileChanged);
    // Whoever corrects the file sees at once what has become of it. Editors often write a new file over the old one.
    connect(&m_watch, &QFileSystemWatcher::fileChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_watch, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_watch.files().contains(m_file->path()) && m_watch.addPath(m_file->path()))
            m_typing.start();
    });
    connect(m_collection, &QComboBox::currentIndexChanged, this, [this] { tryOut(false); });
    connect(m_overwrite, &QCheckBox::toggled, this, [this] { tryOut(false); });
    acceptButton()->setEnabled(false);
    if (!file.isEmpty())
        m_file->setPath(file);
}

void ImportDevicesDialog::buildReading()
{
    m_encoding->addItem(tr("UTF-8 or UTF-16"));
    m_encoding->addItem(tr("Windows-1252 (ANSI, western Europe and America)"));
    addField(tr("&Encoding"), m_encoding, u"encoding"_s);
    m_headed->setObjectName("field.headed");
    m_headed->setChecked(true);
    m_headed->setEnabled(false);
    form()->addRow(QString(), m_headed);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, [this] { tryOut(true); });
    connect(m_headed, &QCheckBox::clicked, this, [this](bool headed) {
        m_headedChosen = headed;
        tryOut(true);
    });
}

QWidget *ImportDevicesDialog::buildColumns()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    const QStringList titles{tr("Name"), tr("MAC addresses"), tr("SMBIOS GUID"), tr("Architecture"), tr("Collection")};
    const QStringList names{u"name"_s, u"mac"_s, u"guid"_s, u"arch"_s, u"collection"_s};
    for (int at = 0; at < titles.size(); ++at) {
        auto *choice = new QComboBox;
        choice->setObjectName(u"field.column-"_s + names[at]);
        choice->setAccessibleName(tr("Column of: %1").arg(titles[at]));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(8);
        choice->setEnabled(false);
        QLabel *label = mutedLabel(titles[at]);
        label->setBuddy(choice);
        grid->addWidget(label, 0, at);
        grid->addWidget(choice, 1, at);
        grid->setColumnStretch(at, 1);
        m_columns.append(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                tryOut(false);
        });
    }
    return box;
}

void ImportDevicesDialog::buildPreview()
{
    m_list->setObjectName("importRows");
    m_list->setAccessibleName(tr("Rows of the file"));
    m_list->setRows(&m_rows, u"importRows"_s);
    m_list->setContextMenuPolicy(Qt::NoContextMenu);
    m_list->sortByColumn(-1, Qt::AscendingOrder); // what is wrong comes first, then the file's own order
    m_create->setObjectName("createCollections");
    m_create->setAutoDefault(false);
    m_create->hide();
    connect(m_create, &QPushButton::clicked, this, &ImportDevicesDialog::createCollections);
    m_summary->setObjectName("importSummary");
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_list, 1);
    auto *end = new QHBoxLayout;
    end->addWidget(m_summary, 1);
    end->addWidget(m_create);
    body()->addLayout(end);
}

site::DeviceColumns ImportDevicesDialog::chosenColumns() const
{
    site::DeviceColumns columns;
    for (int at = 0; at < m_columns.size(); ++at)
        columns.*Places[at] = m_columns[at]->currentData().isValid() ? m_columns[at]->currentData().toInt() : -1;
    return columns;
}

engine::DeviceImportOptions ImportDevicesDialog::options(bool dryRun) const
{
    engine::DeviceImportOptions options;
    options.collection = CollectionId{m_collection->currentData().toLongLong()};
    options.overwrite = m_overwrite->isChecked();
    options.dryRun = dryRun;
    options.source = m_file->path();
    return options;
}

void ImportDevicesDialog::fileChanged()
{
    ++m_generation; // what is under way is about another file
    m_preview.reset();
    m_headedChosen.reset();
    acceptButton()->setEnabled(false);
    if (const QStringList old = m_watch.files() + m_watch.directories(); !old.isEmpty())
        m_watch.removePaths(old);
    if (const QFileInfo file(m_file->path()); file.isFile())
        m_watch.addPaths({file.filePath(), file.absolutePath()});
    m_typing.start();
}

void ImportDevicesDialog::tryOut(bool anew)
{
    const QString file = m_file->path();
    if (file.isEmpty() || busy() || (!anew && !m_preview))
        return;
    Preview before = m_preview ? *m_preview : Preview();
    if (!anew)
        before.columns = chosenColumns();
    const Reading reading{file, m_encoding->currentIndex() == 1, m_headedChosen};
    acceptButton()->setEnabled(false);
    m_summary->setText(tr("Reading…"));
    console().run<Preview>(
        this,
        [reading, before, anew, options = options(true)](engine::Commands &commands) -> Result<Preview> {
            Result<Preview> read = anew ? readFile(reading) : Result<Preview>(before);
            // Columns that were chosen by hand stay where only rows were corrected.
            if (read.ok() && before.csv && firstLine(*read) == firstLine(before))
                read->columns = before.columns;
            return read.ok() && read->csv ? tryRows(commands, *read, options) : read;
        },
        [this, generation = ++m_generation](const Result<Preview> &preview) {
            if (generation == m_generation)
                take(preview);
        });
}

void ImportDevicesDialog::take(const Result<Preview> &preview)
{
    if (!preview || preview->unreadableLine > 0) {
        m_preview.reset();
        m_rows.setRows({});
        m_summary->clear();
        if (!preview)
            fail(preview.error());
        else
            showProblem(tr("Line %1 is no text in UTF-8 or UTF-16. Choose the encoding that the table was saved in.")
                            .arg(preview->unreadableLine));
    } else {
        showProblem({});
        m_preview = std::make_shared<const Preview>(*preview);
        m_rows.update(m_preview->table, m_preview->import);
    }
    showColumns();
    summarise();
}

void ImportDevicesDialog::showColumns()
{
    m_filling = true;
    m_headed->setEnabled(m_preview != nullptr);
    m_headed->setChecked(!m_preview || m_preview->headed);
    const QStringList header = m_preview ? firstLine(*m_preview) : QStringList();
    for (int at = 0; at < m_columns.size(); ++at) {
        QComboBox *choice = m_columns[at];
        choice->clear();
        choice->setEnabled(!header.isEmpty());
        choice->addItem(header.isEmpty() ? QString() : tr("None"), -1);
        for (int column = 0; column < header.size(); ++column) {
            const QString title = header[column].trimmed();
            choice->addItem(title.isEmpty() ? tr("Column %1").arg(column + 1) : models::displayText(title, 60), column);
        }
        if (m_preview)
            choice->setCurrentIndex(choice->findData(m_preview->columns.*Places[at]));
    }
    m_filling = false;
}

void ImportDevicesDialog::showMissingCollections()
{
    m_missing.clear();
    QSet<QString> seen;
    for (const site::RowProblem &problem : m_preview ? m_preview->import.problems : QList<site::RowProblem>()) {
        const QString name = problem.args.value(0);
        if (problem.kind != site::RowProblem::Kind::UnknownCollection || seen.contains(site::folded(name)))
            continue;
        seen.insert(site::folded(name));
        m_missing += name;
    }
    m_create->setVisible(!m_missing.isEmpty());
    m_create->setText(tr("Create %n &Missing Collection(s)", nullptr, int(m_missing.size())));
    m_create->setToolTip(models::tooltipText(models::nameListText(m_missing)));
}

/// At once, and they stay whatever becomes of the import.
void ImportDevicesDialog::createCollections()
{
    setBusy(true);
    console().run<void>(
        this,
        [names = m_missing](engine::Commands &commands) -> Result<void> {
            for (const QString &name : names) {
                const auto made = commands.addCollection(name);
                if (!made && made.error().code != ErrorCode::AlreadyExists)
                    return slipway::fail(made.error());
            }
            return {};
        },
        [this](const Result<void> &made) {
            setBusy(false);
            if (!made)
                return fail(made.error());
            tryOut(false);
        });
}

void ImportDevicesDialog::summarise()
{
    showMissingCollections();
    if (!m_preview) {
        acceptButton()->setEnabled(false);
        return;
    }
    const engine::DeviceImport &import = m_preview->import;
    const site::DeviceColumns &columns = m_preview->columns;
    const qsizetype bad = m_preview->table.rows.size() - import.rows.size();
    QString text;
    if (columns.name < 0)
        text = tr("Choose the column that holds the names.");
    else if (columns.mac < 0 && columns.smbiosGuid < 0)
        text = tr("Choose the column that holds the MAC addresses or the GUIDs.");
    else if (m_preview->table.rows.isEmpty())
        text = tr("The table has no rows below its first line.");
    else if (bad > 0)
        text = tr("%n row(s) cannot be imported. All rows are imported or none: correct the file, or choose other "
                  "columns.",
                  nullptr, int(bad));
    else
        text = models::deviceImportText(import, true);
    m_summary->setText(text);
    acceptButton()->setEnabled(!busy() && bad == 0 && import.added + import.changed > 0);
    // Room for what there is to say: reasons where rows are bad, else what the rows hold.
    using Rows = models::ImportRowModel;
    const int letter = m_list->fontMetrics().averageCharWidth();
    m_list->setColumnWidth(Rows::Result, letter * (bad > 0 ? 64 : 18));
    m_list->setColumnWidth(Rows::Mac, letter * (bad > 0 ? 22 : 44));
    m_list->setColumnHidden(Rows::Guid, columns.smbiosGuid < 0);
    m_list->setColumnHidden(Rows::Architecture, columns.architecture < 0);
    m_list->setColumnHidden(Rows::Collection, columns.collection < 0);
}

void ImportDevicesDialog::setBusy(bool busy)
{
    FormDialog::setBusy(busy);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_file, m_encoding, m_headed, m_collection, m_overwrite, m_create})
        field->setEnabled(!busy);
    for (QComboBox *choice : std::as_const(m_columns))
        choice->setEnabled(!busy);
}

QString ImportDevicesDialog::problem() const
{
    return m_preview ? QString() : tr("Choose a file.");
}

void ImportDevicesDialog::submit()
{
    const engine::DeploymentRisk &risk = m_preview->import.risk;
    if (!risk.asks())
        return import(false);
    openDialog(new GrowthDialog(
        console(), risk, acceptButton()->text(), [this](bool acceptRisk) { import(acceptRisk); }, this));
}

void ImportDevicesDialog::import(bool acceptRisk)
{
    setBusy(true);
    engine::DeviceImportOptions wanted = options(false);
    wanted.acceptRisk = acceptRisk;
    console().run<engine::DeviceImport>(
        this,
        [preview = m_preview, wanted](engine::Commands &commands) {
            return commands.importDevices(preview->table, wanted);
        },
        [this](const Result<engine::DeviceImport> &done) {
            setBusy(false);
            if (!done)
                return fail(done.error());
            if (!done->written) // somebody took a name or an address meanwhile
                return tryOut(false);
            console().notify(
                {u"import-devices"_s, Notice::Level::Info, models::deviceImportText(*done, false), {}, {}});
            QDialog::accept();
        });
}

} // namespace slipway::ui
