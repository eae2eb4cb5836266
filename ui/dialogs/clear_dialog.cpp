// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/clear_dialog.h"
#include "models/texts/display_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include <QHeaderView>
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int UndoSeconds = int(store::StateStore::UndoMs / 1000);
constexpr int ShownRows = 8;

/// What came of it, with the undo beside it while there is time.
void tell(Console &console, const engine::ClearedRequired &result)
{
    QString text = ClearDialog::tr("Required PXE deployments cleared on %n device(s).", nullptr, result.cleared);
    if (!result.bootingNow.isEmpty()) {
        QStringList names;
        for (const QString &name : result.bootingNow.mid(0, 10))
            names += models::displayText(name);
        text += u' ' + ClearDialog::tr("Booting now, not cleared: %1. Clear them again when they are done.")
                           .arg(names.join(u", "_s));
    }
    const Notice::Level level = result.bootingNow.isEmpty() ? Notice::Level::Info : Notice::Level::Warning;
    Notice notice{u"cleared"_s, level, text, {}, {}};
    if (result.clearing > 0) {
        notice.actionText = ClearDialog::tr("Undo");
        notice.countdown = UndoSeconds;
        notice.pressed = [&console, clearing = result.clearing] {
            console.attempt<engine::UndoneClear>(
                [clearing](engine::Commands &commands) { return commands.undoClear(clearing); },
                [&console](const engine::UndoneClear &undone) {
                    QString done = ClearDialog::tr("The Clear was undone on %n device(s).", nullptr, undone.restored);
                    if (!undone.begun.isEmpty())
                        done += u' ' + ClearDialog::tr("These began to boot meanwhile, and stay cleared: %1.")
                                           .arg(models::displayText(undone.begun.mid(0, 10).join(u", "_s)));
                    console.notify({u"cleared"_s,
                                    undone.begun.isEmpty() ? Notice::Level::Info : Notice::Level::Warning,
                                    done,
                                    {},
                                    {}});
                });
        };
    }
    console.notify(notice);
}

} // namespace

ClearDialog::ClearDialog(Console &console, const QList<DeviceId> &devices, QWidget *parent)
    : FormDialog(console, u"clear-required"_s, tr("Clear Required PXE Deployments"), tr("Clear"), parent)
    , m_devices(devices)
{
    build();
}

ClearDialog::ClearDialog(Console &console, CollectionId collection, QWidget *parent)
    : FormDialog(console, u"clear-required"_s, tr("Clear Required PXE Deployments"), tr("Clear"), parent)
    , m_collection(collection)
{
    build();
}

void ClearDialog::build()
{
    setMinimumWidth(720);
    m_sentence = paragraph(tr("Looking at what has run…"));
    m_sentence->setObjectName("consequence");
    body()->addWidget(m_sentence);
    m_list = new ListView;
    m_list->setObjectName("clearPreview");
    m_list->setAccessibleName(tr("What is cleared, device by device"));
    m_list->setRows(&m_rows);
    m_list->setContextMenuPolicy(Qt::NoContextMenu);
    m_list->setMinimumHeight(m_list->horizontalHeader()->sizeHint().height() +
                             4 * m_list->verticalHeader()->defaultSectionSize());
    body()->addWidget(m_list, 1);
    auto *reason = new QFormLayout;
    m_reason = new QLineEdit;
    m_reason->setObjectName("field.reason");
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(500);
    m_reason->setPlaceholderText(tr("Why? It is kept with your name."));
    QLabel *caption = plainLabel(tr("&Reason"));
    caption->setBuddy(m_reason);
    reason->setHorizontalSpacing(16);
    reason->addRow(caption, m_reason);
    body()->addLayout(reason);
    ask();
}

void ClearDialog::ask()
{
    setBusy(true);
    console().run<Preview>(
        this,
        [devices = m_devices, collection = m_collection](engine::Commands &commands) {
            return collection.isValid() ? commands.previewClear(collection) : commands.previewClear(devices);
        },
        [this](Result<Preview> preview) {
            setBusy(false);
            if (preview.ok())
                show(*preview);
            else
                fail(preview.error());
        });
}

void ClearDialog::show(const Preview &preview)
{
    m_rows.setPreview(preview);
    int cleared = 0, starting = 0, waiting = 0;
    for (const models::ClearPreviewRow &row : m_rows.rows()) {
        const bool has = !row.bootingNow && std::any_of(preview.begin(), preview.end(), [&row](const auto &each) {
            return each.next.device == row.id && !each.rows.isEmpty();
        });
        cleared += has;
        starting += row.starts;
        waiting += row.waits;
    }
    if (cleared == 0)
        m_sentence->setText(tr("Nothing has run on these machines yet. Clearing changes nothing."));
    else if (starting == 0 && waiting == 0)
        m_sentence->setText(tr("On %n machine(s), what has run is forgotten. None of them would start by itself at its "
                               "next PXE boot.",
                               nullptr, cleared));
    else {
        QString text = tr("On %n machine(s), what has run is forgotten.", nullptr, cleared);
        if (starting > 0)
            text += u' ' + tr("%n of them will start at the next PXE boot without asking, and may lose what is on the "
                              "disks.",
                              nullptr, starting);
        if (waiting > 0)
            text += u' ' + tr("%n of them will do so as soon as a maintenance window opens, and may lose what is on "
                              "the disks.",
                              nullptr, waiting);
        m_sentence->setText(text);
    }
    acceptButton()->setEnabled(cleared > 0);
    m_reason->setFocus();
    setDanger(starting > 0 || waiting > 0);
    const int rows = std::clamp(int(m_rows.rows().size()), 2, ShownRows);
    m_list->setMinimumHeight(m_list->horizontalHeader()->sizeHint().height() +
                             rows * m_list->verticalHeader()->defaultSectionSize() + 4);
    fitHeight();
}

void ClearDialog::submit()
{
    const QString reason = m_reason->text().trimmed();
    run<engine::ClearedRequired>(
        [devices = m_devices, collection = m_collection, reason](engine::Commands &commands) {
            return collection.isValid() ? commands.clearRequiredPxe(collection, reason)
                                        : commands.clearRequiredPxe(devices, reason);
        },
        [&console = console()](const engine::ClearedRequired &result) { tell(console, result); });
}

} // namespace slipway::ui
