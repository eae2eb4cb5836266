// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tuning_test_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/tuning_text.h"
#include "server/engine/measuring_server.h"
#include "ui/widgets/labels.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

const QList<int> Blocks{512, 1024, 1456, 1468, 4096, 8192, 16384};
const QList<int> Windows{1, 2, 4, 8, 16, 32, 64};
/// What an engine makes up where no boot image is chosen.
constexpr qint64 GeneratedBytes = qint64(64) * 1024 * 1024;

QList<int> checkedSizes(const QList<QCheckBox *> &boxes)
{
    QList<int> sizes;
    for (const QCheckBox *box : boxes) {
        if (box->isChecked())
            sizes += box->property("choice").toInt();
    }
    return sizes;
}

} // namespace

std::pair<Ipv4, quint16> measuringServer(const Console &console)
{
    const engine::Engine &engine = console.engine();
    const bool serving = engine.state() == engine::Engine::State::Serving;
    return engine::measuringServer(engine.options(), serving ? &engine.endpoints() : nullptr,
                                   console.snapshot()->settings());
}

TuningTestDialog::TuningTestDialog(Console &console, const policy::SizePair &inForce, QWidget *parent)
    : FormDialog(console, u"tuning-test"_s, tr("Run a Test"), tr("Start"), parent)
    , m_inForce(inForce)
    , m_image(new QComboBox)
    , m_server(new QLineEdit)
    , m_amount(paragraph({}, "muted"))
{
    setMinimumWidth(680); // a line of sizes
    setIntro(tr("A client of this console fetches the beginning of a boot image from the running service by TFTP, once "
                "with each choice. It counts as no boot, and machines that boot meanwhile share the line with it."));
    m_image->addItem(tr("Made-up bytes, %1").arg(models::bytesText(GeneratedBytes)), 0);
    for (const site::BootImage *image : models::imagesByName(*this->console().snapshot())) {
        if (image->hasContent())
            m_image->addItem(models::displayText(image->name), image->id.value);
        if (image->hasContent() && image->kind == site::BootImage::Kind::Wim && m_image->currentIndex() == 0)
            m_image->setCurrentIndex(m_image->count() - 1);
    }
    addField(tr("Boot &image"), m_image, u"image"_s);
    addField(tr("Block sizes"), makeChoices(Blocks, {1456, 4096, 8192}, u"block"_s, m_blocks), u"blocks"_s,
             tr("In bytes. What fits one packet comes through everywhere."));
    addField(tr("Windows"), makeChoices(Windows, {1, 4, 8, 16}, u"window"_s, m_windows), u"windows"_s,
             tr("In blocks that are sent before the machine must confirm."));
    const auto [address, port] = measuringServer(this->console());
    m_server->setText(u"%1:%2"_s.arg(QString::fromStdString(address.toString()), QString::number(port)));
    addField(tr("&Server"), m_server, u"server"_s,
             tr("Where the service answers. On this computer itself nothing goes over the cable: then the figures "
                "compare the choices, and the next boots tell what the network makes of them."));
    m_amount->setObjectName("tuningAmount");
    body()->addWidget(m_amount);
    connect(m_image, &QComboBox::currentIndexChanged, this, &TuningTestDialog::showAmount);
    for (QCheckBox *box : m_blocks + m_windows)
        connect(box, &QCheckBox::toggled, this, &TuningTestDialog::showAmount);
    showAmount();
}

QWidget *TuningTestDialog::makeChoices(const QList<int> &sizes, const QList<int> &checked, const QString &name,
                                       QList<QCheckBox *> &boxes)
{
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(10);
    for (const int size : sizes) {
        const int inForce = name == u"block" ? m_inForce.blockSize : m_inForce.windowSize;
        auto *box = new QCheckBox(QLocale().toString(size));
        box->setObjectName(u"field.%1-%2"_s.arg(name, QString::number(size)));
        box->setAccessibleName(name == u"block" ? models::blockSizeText(size) : models::windowSizeText(size));
        box->setProperty("choice", size);
        box->setChecked(checked.contains(size) || size == inForce);
        row->addWidget(box);
        boxes += box;
    }
    row->addStretch(1);
    return choices;
}

engine::MeasuringPlan TuningTestDialog::plan() const
{
    engine::MeasuringPlan plan;
    plan.image = BootImageId{m_image->currentData().toLongLong()};
    // From the gentle ones to those that may fail: whoever cancels early has the figures that count.
    for (const int block : checkedSizes(m_blocks)) {
        for (const int window : checkedSizes(m_windows))
            plan.pairs += policy::SizePair{block, window};
    }
    if (!plan.pairs.contains(m_inForce))
        plan.pairs.prepend(m_inForce);
    const QString typed = m_server->text().trimmed();
    plan.server = Ipv4::parse(typed.section(u':', 0, 0).toStdString()).value_or(Ipv4());
    if (typed.contains(u':'))
        plan.port = quint16(typed.section(u':', 1).toUInt());
    return plan;
}

qint64 TuningTestDialog::bytesPerPair() const
{
    const site::BootImage *image = console().snapshot()->bootImage({m_image->currentData().toLongLong()});
    qint64 bytes = image ? 0 : GeneratedBytes;
    if (image) {
        for (const site::ContentFile &file : image->files)
            bytes = std::max(bytes, file.size);
    }
    return std::min(bytes, engine::MeasuringPlan().bytesPerPair);
}

void TuningTestDialog::showAmount()
{
    const bool chosen = !checkedSizes(m_blocks).isEmpty() && !checkedSizes(m_windows).isEmpty();
    const int pairs = int(plan().pairs.size());
    const bool serving = console().engine().state() == engine::Engine::State::Serving;
    m_amount->setText(!serving ? tr("This console is not serving. Start serving first, or let the address be that of "
                                    "the service that runs for this site.")
                      : chosen ? tr("%n transfer(s), %1 in all, what is in force among them.", nullptr, pairs)
                                     .arg(models::bytesText(pairs * bytesPerPair()))
                               : QString());
}

QString TuningTestDialog::problem() const
{
    if (checkedSizes(m_blocks).isEmpty())
        return tr("Choose at least one block size.");
    if (checkedSizes(m_windows).isEmpty())
        return tr("Choose at least one window.");
    const engine::MeasuringPlan wanted = plan();
    if (wanted.server == Ipv4() || wanted.port == 0)
        return tr("\"%1\" is no address of a server. It looks like 192.0.2.10:69.")
            .arg(models::displayText(m_server->text()));
    return {};
}

void TuningTestDialog::submit()
{
    emit wanted(plan());
    QDialog::accept();
}

} // namespace slipway::ui
