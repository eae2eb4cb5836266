// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/ipxe_script.h"
#include "server/site/command_line.h"

namespace slipway::content {

using namespace Qt::StringLiterals;

namespace {

/// Seconds for a message to the server: longer only delays the machine.
constexpr int ReportTimeoutMs = 5000;

/// Whether iPXE passes `text` on as it stands. It splits at white space and joins with one blank, takes "||", "&&", ";"
/// and "#..." for its own where they are words, and has no quotes.
bool isPlain(const QByteArray &text)
{
    if (text.contains("  ") || text.startsWith(' ') || text.endsWith(' '))
        return false;
    for (const QByteArray &word : text.split(' ')) {
        if (word == "||" || word == "&&" || word == ";" || word.startsWith('#'))
            return false;
    }
    return true;
}

/// iPXE's console has ASCII only: accents go, the rest becomes "?". It also expands "${" whatever one does, so that is
/// taken apart.
QByteArray shown(const QString &text)
{
    QByteArray plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark() || c.isLowSurrogate())
            continue;
        plain.append(c.unicode() >= 0x20 && c.unicode() < 0x7f ? char(c.unicode()) : '?');
    }
    return plain.replace("${", "$ {");
}

class Script
{
public:
    explicit Script(const IpxeScript &facts) : m_facts(facts) {}
    QByteArray text();

private:
    void line(const QByteArray &text) { m_text += text + '\n'; }
    QByteArray carried(const QByteArray &setting, const QByteArray &text);
    void report(const QByteArray &query);
    void hand(const IpxeScript::Handed &handed);
    void startWimboot();
    void download(const QByteArray &command, const QByteArray &file, const QByteArray &arguments = {});
    void start();
    void endings();

    const IpxeScript &m_facts;
    QByteArray m_text;
};

/// Text that is not plain becomes a setting given in hexadecimal: settings are expanded after the splitting.
QByteArray Script::carried(const QByteArray &setting, const QByteArray &text)
{
    if (isPlain(text))
        return text;
    line("set " + setting + ":hex " + text.toHex(':'));
    return "${" + setting + ":string}";
}

/// GET, since Debian's iPXE cannot POST. Whatever comes of it, the machine goes on.
void Script::report(const QByteArray &query)
{
    line("imgfetch --name report --timeout " + QByteArray::number(ReportTimeoutMs) + ' ' + m_facts.baseUrl + "status?" +
         query + " ||");
    line("imgfree report ||");
}

/// The kernel finds an initrd by the name that iPXE gives it (UEFI: `initrd=`), so names are given, not taken from the
/// URL.
void Script::download(const QByteArray &command, const QByteArray &file, const QByteArray &arguments)
{
    line(command + " --name " + file + ' ' + m_facts.baseUrl + file + (arguments.isEmpty() ? "" : ' ' + arguments) +
         " || goto failed");
}

/// From its settings iPXE makes the DHCP packets that the program reads; those of the card go before what another DHCP
/// server said (measured).
void Script::hand(const IpxeScript::Handed &handed)
{
    line("set netX/next-server " + handed.server);
    line("set netX/filename " + handed.file);
    if (!handed.bcdPath.isEmpty())
        line("set netX/252:hex " + (handed.bcdPath + '\0').toHex(':'));
}

/// BIOS: the argument is the name that wimboot sees; UEFI: the image's own.
void Script::startWimboot()
{
    download("kernel", m_facts.kernel, m_facts.commandLine);
    for (const QByteArray &file : m_facts.wimbootFiles)
        download("initrd", file, file);
    line("boot || goto failed");
    line("goto leave");
}

void Script::start()
{
    if (!m_facts.wimbootFiles.isEmpty())
        return startWimboot();
    if (!m_facts.program.isEmpty()) {
        if (m_facts.handed)
            hand(*m_facts.handed);
        line("chain --autofree " + m_facts.baseUrl + m_facts.program + " || goto failed");
        line("goto leave"); // the program came back
        return;
    }
    QByteArray arguments;
    for (const QByteArray &initrd : m_facts.initrds)
        arguments += "initrd=" + initrd + ' ';
    arguments += carried("cmdline", m_facts.commandLine);
    download("kernel", m_facts.kernel, arguments);
    for (const QByteArray &initrd : m_facts.initrds)
        download("initrd", initrd);
    line("boot || goto failed");
    line("goto leave");
}

void Script::endings()
{
    line(":failed");
    line("set why ${errno}"); // first: every command sets errno
    line("echo");
    line("echo Slipway: this boot failed, iPXE error ${why}. The cause is most likely on the server:");
    line("echo look for this machine under Live boots there. If it is not listed, check the network.");
    line("echo This machine goes to its next boot device in 10 seconds.");
    report("phase=ipxe&result=error&message=iPXE%20error%20${why}");
    line("sleep 10");
    line(":leave");
    // UEFI: after `exit` or `exit 0` the firmware stops in its setup menu, and sanboot has no local disk.
    line(m_facts.firmware == site::Firmware::Bios ? "sanboot --no-describe --drive 0x80 || exit" : "exit 1");
}

QByteArray Script::text()
{
    line("#!ipxe");
    QByteArray title = shown(m_facts.title).trimmed();
    title = carried("title", title.isEmpty() ? "the operating system" : title);
    if (m_facts.prompt) {
        line("echo Slipway offers: " + title);
        line("prompt --key 0x197e --timeout " + QByteArray::number(m_facts.timeoutSeconds * 1000) +
             " Press F12 within " + QByteArray::number(m_facts.timeoutSeconds) + " s to start " + title +
             " ... || goto declined");
    }
    line("echo Slipway starts: " + title);
    start();
    if (m_facts.prompt) {
        line(":declined");
        line("echo Nobody pressed F12: this machine goes to its next boot device.");
        report("phase=declined");
        line("goto leave");
    }
    endings();
    return m_text;
}

} // namespace

QByteArray ipxeScript(const IpxeScript &script)
{
    return Script(script).text();
}

} // namespace slipway::content
