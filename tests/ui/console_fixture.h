// SPDX-License-Identifier: GPL-3.0-or-later
// A console over a real engine on a site of its own, with free ports on loopback: what every test of the windows starts
// from.
#pragma once
#include "server/store/state_store.h"
#include "ui/object_names.h"
#include "ui/shell/main_window.h"
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

namespace slipway::test {

using namespace Qt::StringLiterals;

inline MacAddress mac(const char *text)
{
    return *MacAddress::parse(text);
}

/// Made before the engine opens it: as another program would.
class SiteOnDisk
{
public:
    SiteOnDisk() : location{m_folder.filePath(u"site"_s)} {}
    std::unique_ptr<engine::Commands> commands() const
    {
        auto opened = engine::Commands::open(location, engine::Commands::Missing::Create);
        return opened.ok() ? std::move(*opened) : nullptr;
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;

public:
    store::SiteLocation location;
};

class ConsoleFixture
{
public:
    explicit ConsoleFixture(const SiteOnDisk &site, const std::function<void(engine::EngineOptions &)> &choose = {})
    {
        engine::EngineOptions options;
        options.site = site.location;
        options.address = *Ipv4::parse("127.0.0.1");
        options.dhcpPort = options.pxePort = options.tftpPort = options.httpPort = 0;
        if (choose)
            choose(options);
        engine = std::make_unique<engine::Engine>(options);
        if (const auto opened = engine->open(); !opened.ok())
            qFatal("the site does not open");
        window = std::make_unique<ui::MainWindow>(*engine, clock, look());
        window->show();
        if (!QTest::qWaitFor([this] { return window->console().loaded(); }, 10'000))
            qFatal("no snapshot came");
    }
    ~ConsoleFixture() { window.reset(); }

    static ui::Look &look()
    {
        static ui::Look theLook;
        return theLook;
    }
    /// Settings of the user are left alone; English plurals are loaded as the program does.
    static void prepare()
    {
        static QTemporaryDir settings;
        static QTranslator english;
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
        QCoreApplication::setOrganizationName(u"slipway"_s);
        QCoreApplication::setApplicationName(u"slipway-test"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        if (english.load(u":/i18n/slipway_en.qm"_s))
            QCoreApplication::installTranslator(&english);
        look().apply(ui::Theme::Light);
    }

    QAction *action(const char *id) { return window->actions().action(QString::fromLatin1(id)); }
    template <class T = QWidget>
    T *find(const QString &name)
    {
        return window->findChild<T *>(name);
    }
    template <class T = QWidget>
    T *find(ui::names::Name name)
    {
        return window->findChild<T *>(QString(name));
    }
    /// The dialog that is open under this name.
    QDialog *dialog(const char *name) { return window->findChild<QDialog *>(u"dialog."_s + QString::fromLatin1(name)); }
    bool dialogGone(const char *name) { return !dialog(name); }

    SystemClock clock;
    std::unique_ptr<engine::Engine> engine;
    std::unique_ptr<ui::MainWindow> window;
};

template <class T>
T *field(QDialog *dialog, const char *name)
{
    return dialog->findChild<T *>(u"field."_s + QString::fromLatin1(name));
}
inline void press(QDialog *dialog, ui::names::Name button)
{
    QTest::mouseClick(dialog->findChild<QPushButton *>(QString(button)), Qt::LeftButton);
}
inline QString errorIn(QDialog *dialog)
{
    auto *label = dialog->findChild<QLabel *>(QString(ui::names::DialogError));
    return label->isVisible() ? label->text() : QString();
}

} // namespace slipway::test
