// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/setup_offer.h"
#include "ui/dialogs/setup_wizard.h"
#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// Each site is offered it once, whatever else this person serves.
QString settingOf(const QString &site)
{
    const QByteArray hash = QCryptographicHash::hash(site.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"setup/offered-"_s + QString::fromLatin1(hash);
}

} // namespace

SetupOffer::SetupOffer(MainWindow *window) : QObject(window), m_window(window)
{
    connect(&window->console(), &Console::siteChanged, this, &SetupOffer::look);
    look();
}

void SetupOffer::look()
{
    Console &console = m_window->console();
    if (!console.loaded() || std::exchange(m_looked, true))
        return;
    const QString key = settingOf(console.engine().options().site.directory);
    QSettings settings;
    if (!SetupWizard::isFresh(*console.snapshot()) || settings.value(key).toBool())
        return;
    settings.setValue(key, true);
    // Later: the window may still be on its way to the screen.
    QMetaObject::invokeMethod(
        this, [this] { m_window->actions().action(u"engine.set-up"_s)->trigger(); }, Qt::QueuedConnection);
}

} // namespace slipway::ui
