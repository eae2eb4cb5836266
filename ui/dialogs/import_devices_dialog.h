// SPDX-License-Identifier: GPL-3.0-or-later
// Imports computer information: file, columns, options, and what would become of each row, always up to date. Gui
// thread; reading and trying happen on the site thread.
#pragma once
#include "models/site/import_row_model.h"
#include "ui/dialogs/form_dialog.h"
#include <QFileSystemWatcher>
#include <QTimer>

class QCheckBox;
class QComboBox;

namespace slipway::ui {

class ListView;
class PathField;

class ImportDevicesDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `file`: what was dropped already.
    ImportDevicesDialog(Console &console, QWidget *parent, const QString &file = {});

protected:
    QString problem() const override;
    void submit() override;
    void setBusy(bool busy) override;

private:
    /// What the site thread made of the file.
    struct Preview
    {
        std::shared_ptr<const site::CsvTable> csv;
        int unreadableLine = 0; ///< there is no table: this line is no text in the encoding that was chosen
        bool headed = true;     ///< the file's first line names the columns
        site::DeviceColumns columns;
        site::DeviceTable table;
        engine::DeviceImport import;
    };
    struct Reading
    {
        QString file;
        bool windows1252 = false;
        std::optional<bool> headed; ///< none: by what the first line holds
    };
    static QStringList firstLine(const Preview &preview);
    static Result<Preview> readFile(const Reading &reading);
    static Result<Preview> tryRows(engine::Commands &commands, Preview preview,
                                   const engine::DeviceImportOptions &options);
    void buildReading();
    QWidget *buildColumns();
    void buildPreview();
    void fileChanged();
    void tryOut(bool anew);
    void take(const Result<Preview> &preview);
    void showColumns();
    site::DeviceColumns chosenColumns() const;
    engine::DeviceImportOptions options(bool dryRun) const;
    void summarise();
    void import(bool acceptRisk);
    void showMissingCollections();
    void createCollections();

    PathField *m_file;
    QComboBox *m_encoding;
    QCheckBox *m_headed;
    std::optional<bool> m_headedChosen; ///< by hand, for this file
    QList<QComboBox *> m_columns;       ///< name, MAC, GUID, architecture, collection
    QComboBox *m_collection;
    QCheckBox *m_overwrite;
    models::ImportRowModel m_rows;
    ListView *m_list;
    QLabel *m_summary;
    QPushButton *m_create;
    QStringList m_missing; ///< names of collections that rows want and the site has not
    QTimer m_typing;
    QFileSystemWatcher m_watch;               ///< the file, and its folder
    std::shared_ptr<const Preview> m_preview; ///< none: nothing could be read
    int m_generation = 0;
    bool m_filling = false;
};

} // namespace slipway::ui
