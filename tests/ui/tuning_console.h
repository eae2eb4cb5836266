// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the tuning in front, and a week of transfers to show there.
#pragma once
#include "tests/ui/sample_site.h"
#include "ui/charts/tuning_chart.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/size_field.h"
#include <QComboBox>
#include <QLineEdit>

namespace slipway::test {

inline constexpr const char *Cards[]{"00:1B:21:10:00:01", "00:E0:4C:10:00:01", "00:0C:29:10:00:01"};

/// A week of boots, as a site has them that tried several values: blocks in fragments fail on one of the cards.
inline QList<policy::TransferRecord> week(qint64 nowMs)
{
    QList<policy::TransferRecord> records;
    for (const int block : {512, 1456, 4096, 8192, 16384}) {
        for (const int window : {1, 4, 8, 16}) {
            for (int i = 0; i < 9; ++i) {
                policy::TransferRecord record;
                record.timeMs = nowMs - 3'600'000 * (i + 1);
                record.mac = mac(Cards[i % 3]);
                record.bootImage = i % 4 ? u"Windows PE x64"_s : u"Windows PE arm64"_s;
                record.file = u"boot.wim"_s;
                record.sizes = {block, window};
                record.size = 520'000'000;
                record.delivered = block <= 1456 || i % 3 != 2;
                record.bytes = record.delivered ? record.size : 1'000'000;
                record.durationMs = 9'000 + qint64(500'000'000.0 / block / window) * (90 + i) / 180;
                record.retransmitted = window > 8 ? record.blocks() / 90 : i % 2;
                records += record;
            }
        }
    }
    return records;
}

inline void fillTransfers(const SiteOnDisk &site, const QList<policy::TransferRecord> &records)
{
    QVERIFY(site.commands()); // makes it, where it is not there yet
    auto state = store::StateStore::open(site.location);
    QVERIFY(state.ok());
    const auto done = (*state)->transaction([&]() -> Result<void> {
        for (const policy::TransferRecord &record : records) {
            if (const auto added = (*state)->addTransfer(record); !added)
                return fail(added.error());
        }
        return {};
    });
    QVERIFY(done.ok());
}

inline QString pictures()
{
    const QString sharp = qEnvironmentVariable("QT_SCALE_FACTOR") == u"2" ? u"/scale2"_s : QString();
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s + sharp);
    QDir().mkpath(folder);
    return folder;
}

inline void picture(QWidget *widget, const QString &name)
{
    QTest::qWait(120); // layouts and charts settle in the event loop
    QVERIFY2(widget->grab().save(pictures() + u'/' + name + u".png"_s), qPrintable(name));
}

class TuningConsole : public ConsoleFixture
{
public:
    explicit TuningConsole(const SiteOnDisk &site) : ConsoleFixture(site)
    {
        window->resize(1366, 768);
        window->showNode(ui::Node::Tuning);
    }
    ui::SizeField *block() { return find<ui::SizeField>(u"tuning.block"_s); }
    ui::SizeField *windowSize() { return find<ui::SizeField>(u"tuning.window"_s); }
    QComboBox *box(const char *name) { return find<QComboBox>(u"tuning."_s + QString::fromLatin1(name)); }
    ui::TuningChart *chart() { return find<ui::TuningChart>(u"tuningChart"_s); }
    ui::ListView *table() { return find<ui::ListView>(u"list.tuning"_s); }
    QString label(const char *name) { return find<QLabel>(QString::fromLatin1(name))->text(); }
    /// All that is said in the notification bar, one a line.
    QString notices()
    {
        QStringList texts;
        for (QLabel *text : window->findChildren<QLabel *>(QString(ui::names::NoticeText))) {
            if (text->isVisible())
                texts += text->text();
        }
        return texts.join(u'\n');
    }
    const site::Configuration &configuration() { return window->console().snapshot()->configuration(); }
    const site::Settings &settings() { return window->console().snapshot()->settings(); }
    /// As typed by a person.
    void type(ui::SizeField *field, const QString &text)
    {
        field->lineEdit()->selectAll();
        QTest::keyClicks(field->lineEdit(), text);
    }
    void press(const char *action)
    {
        QTest::mouseClick(find<QPushButton>(u"button."_s + QString::fromLatin1(action)), Qt::LeftButton);
    }
    QStringList warnings()
    {
        QStringList texts;
        for (QLabel *each : window->findChildren<QLabel *>(u"tuningWarning"_s)) {
            if (each->isVisible())
                texts += each->text();
        }
        return texts;
    }
};

} // namespace slipway::test
