// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/save_packets_dialog.h"
#include "models/texts/display_text.h"
#include "server/engine/text_file.h"
#include "ui/dialogs/replace_question.h"
#include "ui/widgets/path_field.h"
#include "ui/widgets/save_folder.h"
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// Names of machines come from elsewhere: only what is harmless in a file name stays. The time keeps the boots of one
/// machine apart.
QString fileNamed(const QString &name, qint64 startedMs)
{
    static const QRegularExpression other(u"[^A-Za-z0-9_-]+"_s);
    QString safe = name;
    safe.replace(other, u"-"_s);
    constexpr qsizetype longest = 60;
    return (safe.isEmpty() ? u"boots"_s : safe.left(longest)) +
           QDateTime::fromMSecsSinceEpoch(startedMs).toString(u"-yyyyMMdd-HHmmss"_s) + u".pcap"_s;
}

} // namespace

SavePacketsDialog::SavePacketsDialog(Console &console, const QList<QByteArray> &tokens, const QString &name,
                                     qint64 startedMs, QWidget *parent)
    : FormDialog(console, u"save-packets"_s, tr("Save Packets"), tr("Save"), parent)
    , m_tokens(tokens)
    , m_file(new PathField(PathField::Kind::Save, tr("Save Packets")))
{
    setIntro(tr("Writes the packets of %n boot(s) as a capture file (pcap) for Wireshark or tcpdump: DHCP, the boot "
                "service, and of TFTP all but the blocks of the files. It holds names and addresses of your network.",
                nullptr, int(tokens.size())));
    addField(tr("&File"), m_file, u"file"_s);
    m_file->setPath(QDir(saveFolder()).filePath(fileNamed(name, startedMs)));
    body()->addStretch(1);
}

QString SavePacketsDialog::problem() const
{
    const QString path = m_file->path();
    if (path.isEmpty())
        return tr("Name the file to write.");
    if (!QFileInfo(QFileInfo(path).path()).isDir())
        return tr("There is no folder %1.").arg(models::displayText(QFileInfo(path).path()));
    return QFileInfo(path).isDir() ? tr("That is a folder. Add a file name, like boot.pcap.") : QString();
}

void SavePacketsDialog::submit()
{
    askToReplace(console(), *m_file, this, [this] { read(); });
}

void SavePacketsDialog::read()
{
    using Packets = QList<session::Packet>;
    setBusy(true);
    const auto read = [tokens = m_tokens](engine::Commands &commands) -> Result<Packets> {
        Packets all;
        for (const QByteArray &token : tokens) {
            const auto trail = commands.packets(QString::fromLatin1(token));
            if (!trail)
                return slipway::fail(trail.error());
            all += trail->packets;
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const session::Packet &a, const session::Packet &b) { return a.timeMs < b.timeMs; });
        return all;
    };
    console().run<Packets>(this, read, [this](const Result<Packets> &packets) {
        if (packets.ok() && !packets->isEmpty())
            return write(*packets);
        setBusy(false);
        if (packets.ok())
            showProblem(tr("No packets are kept of these boots: they are too old, or went over HTTP only."));
        else
            fail(packets.error());
    });
}

void SavePacketsDialog::write(const QList<session::Packet> &packets)
{
    const QString path = m_file->path();
    rememberSaved(path);
    console().runApart<void>(
        this, [path, packets] { return engine::writeTextFile(path, session::captureFile(packets)); },
        [this, path, count = int(packets.size())](const Result<void> &written) {
            setBusy(false);
            if (!written)
                return fail(written.error());
            console().notify({u"save-packets"_s,
                              Notice::Level::Info,
                              tr("%n packet(s) were written to %1.", nullptr, count).arg(models::displayText(path)),
                              {},
                              {}});
            QDialog::accept();
        });
}

} // namespace slipway::ui
