// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/content_bar.h"
#include "models/texts/format_text.h"
#include "ui/object_names.h"
#include "ui/widgets/labels.h"
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int EveryMs = 100;
/// Before that a rate is a guess.
constexpr qint64 SettledMs = 1000;
} // namespace

ContentBar::ContentBar(QWidget *parent) : QWidget(parent), m_bar(new QProgressBar), m_text(mutedLabel({}))
{
    m_bar->setObjectName(names::DialogProgress);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);
    m_text->setObjectName("progressText");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    connect(&m_timer, &QTimer::timeout, this, &ContentBar::show);
    hide();
}

ContentBar::~ContentBar()
{
    // Whoever asked is gone: nobody waits for the rest.
    cancel();
}

ContentBar::Progress ContentBar::begin(const QString &what)
{
    m_what = what;
    m_shared = std::make_shared<Shared>();
    m_since.start();
    m_timer.start(EveryMs);
    m_bar->setRange(0, 0);
    m_text->setText(tr("%1…").arg(what));
    setVisible(true);
    return [shared = m_shared](qint64 done, qint64 total) {
        shared->done = done;
        shared->total = total;
        return !shared->cancelled;
    };
}

void ContentBar::end()
{
    m_timer.stop();
    m_shared.reset();
    hide();
}

void ContentBar::cancel()
{
    if (m_shared)
        m_shared->cancelled = true;
}

void ContentBar::show()
{
    const qint64 done = m_shared->done, total = m_shared->total;
    if (m_shared->cancelled) {
        m_text->setText(tr("Cancelling…"));
        return;
    }
    // Nobody knows yet how much it will be: the bar only says that it lives.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total <= 0)
        return;
    m_bar->setValue(int(double(done) * 1000 / double(total)));
    m_text->setText(tr("%1: %2").arg(m_what, amountText(done, total)));
    m_bar->setAccessibleDescription(m_text->text());
}

QString ContentBar::amountText(qint64 done, qint64 total) const
{
    const QString amount = tr("%1 of %2").arg(models::bytesText(done), models::bytesText(total));
    const qint64 elapsed = m_since.elapsed();
    if (elapsed < SettledMs || done <= 0)
        return amount;
    const double rate = double(done) * 1000 / double(elapsed);
    return tr("%1, %2, about %3 left")
        .arg(amount, models::rateText(rate), models::durationText(qint64(double(total - done) * 1000 / rate)));
}

} // namespace slipway::ui
