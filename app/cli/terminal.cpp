// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QFile>
#include <QTextStream>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace boshi::cli {
namespace {

/// Switches the terminal's echo off while it lives.
class Silence {
public:
#ifdef Q_OS_WIN
    Silence()
    {
        GetConsoleMode(m_console, &m_before);
        SetConsoleMode(m_console, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Silence() { SetConsoleMode(m_console, m_before); }

private:
    HANDLE m_console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_before = 0;
#else
    Silence()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }

private:
    termios m_before = {};
#endif
};

bool hasTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin));
#else
    return isatty(STDIN_FILENO);
#endif
}

} // namespace

std::optional<Secret> askWithoutEcho(const QString &prompt)
{
    if (!hasTerminal())
        return std::nullopt;
    QTextStream(stderr) << prompt << Qt::flush;
    QString typed;
    {
        const Silence silence;
        typed = QTextStream(stdin).readLine();
    }
    QTextStream(stderr) << '\n';
    Secret secret = passphraseBytes(typed);
    wipe(typed);
    return secret;
}

} // namespace boshi::cli
