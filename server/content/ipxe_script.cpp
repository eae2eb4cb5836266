// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/boot_plan.h"

namespace slipway::content {

namespace {

/// What stands in a script as one or several tokens that iPXE only shows or passes on. iPXE splits at white space,
/// takes "||", "&&", ";" and "#..." for its own, and expands "${...}" again and again; it has no escape. So text with
/// any of that is carried as the hexadecimal value of a setting, which is expanded after the splitting.
bool isPlain(const QByteArray &text)
{
    if (text.contains("${") || text.contains("  ") || text.startsWith(' ') || text.endsWith(' ') || text.contains('\\'))
        return false;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return false;
    }
    for (const QByteArray &token : text.split(' ')) {
        if (token == "||" || token == "&&" || token == ";" || token.startsWith('#') || token.startsWith("--"))
            return false;
    }
    return true;
}

class Script
{
public:
    explicit Script(const IpxeScript &facts) : m_facts(facts) {}
    QByteArray text();

private:
    void line(const QByteArray &text) { m_text += text + '\n'; }
    void start();
    void endings();
    QByteArray carried(const QByteArray &name, const QByteArray &text);
    QByteArray download(const QByteArray &command, const QByteArray &file, const QByteArray &arguments = {}) const;

    const IpxeScript &m_facts;
    QByteArray m_text;
};

QByteArray Script::carried(const QByteArray &name, const QByteArray &text)
{
    if (isPlain(text))
        return text;
    line("set " + name + ":hex " + text.toHex(':'));
    return "${" + name + ":string}";
}

QByteArray Script::download(const QByteArray &command, const QByteArray &file, const QByteArray &arguments) const
{
    QByteArray text = command + " --name " + file + ' ' + m_facts.baseUrl + file;
    if (!arguments.isEmpty())
        text += ' ' + arguments;
    return text + " || goto failed";
}

void Script::start()
{
    if (!m_facts.program.isEmpty()) {
        line("chain --autofree " + m_facts.baseUrl + m_facts.program + " || goto failed");
        line("goto leave"); // the program came back
        return;
    }
    QByteArray arguments;
    for (const QByteArray &initrd : m_facts.initrds)
        arguments += "initrd=" + initrd + ' ';
    arguments += carried("cmdline", m_facts.commandLine);
    line(download("kernel", m_facts.kernel, arguments));
    for (const QByteArray &initrd : m_facts.initrds)
        line(download("initrd", initrd));
    line("boot || goto failed");
    line("goto leave");
}

void Script::endings()
{
    line(":failed");
    line("echo");
    line("echo Slipway: the boot failed. Look for this machine under Live boots on the server.");
    line("echo This machine goes to its next boot device in 10 seconds.");
    line("sleep 10");
    line(":leave");
    line(m_facts.firmware == site::Firmware::Bios ? "sanboot --no-describe --drive 0x80 || exit" : "exit 1");
}

QByteArray Script::text()
{
    line("#!ipxe");
    const QByteArray title = carried("title", m_facts.title);
    line("echo Slipway: " + title);
    if (m_facts.prompt) {
        line("prompt --key 0x197e --timeout " + QByteArray::number(m_facts.timeoutSeconds * 1000) +
             " Press F12 to install " + title + " ... || goto declined");
    }
    start();
    if (m_facts.prompt) {
        line(":declined");
        line("imgfetch --name declined " + m_facts.baseUrl + "status?phase=declined ||");
        line("imgfree declined ||");
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
