// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/help_text.h"

#include "ui/words/translate.h"

#include <QDir>

namespace boshi::ui {
namespace {

HelpSection aboutBoshi()
{
    return {translate("help", "What Boshi is"),
            {translate("help", "Boshi keeps the maternal and child health handbook in one encrypted file on this computer. Nothing is sent anywhere."),
             translate("help", "It records and compares; it does not diagnose. If you are worried about something, please ask your clinic or your town.")}};
}

HelpSection aboutFile(const HelpFacts &facts)
{
    HelpSection section{translate("help", "Where everything is"),
                        {translate("help", "Your handbook is this file: %1").arg(QDir::toNativeSeparators(facts.filePath))}};
    if (!facts.backupFolder.isEmpty())
        section.paragraphs << translate("help", "Backups are kept in this folder: %1").arg(QDir::toNativeSeparators(facts.backupFolder));
    section.paragraphs << translate("help", "Copy the file to another disk from time to time. It stays encrypted and opens with the same passphrase.");
    return section;
}

HelpSection whatToDo()
{
    return {translate("help", "What to do when…"),
            {translate("help", "…something was entered wrongly: open the entry and correct it, or use Undo. What stood there before stays in the history."),
             translate("help", "…an entry should go: open it and choose “Strike out”."),
             translate("help", "…you leave the computer: lock the handbook. It also locks by itself after a while."),
             translate("help", "…the passphrase is forgotten: choose “Open with the recovery sheet” on the locked page. Without a sheet nobody can open the file."),
             translate("help", "…the file is damaged or lost: restore a backup, from the locked page or under Safety."),
             translate("help", "…your town gave you a file: use Import. Everything is shown before it is taken over, and can be taken back.")}};
}

} // namespace

std::vector<HelpSection> helpText(const HelpFacts &facts) { return {aboutBoshi(), aboutFile(facts), whatToDo()}; }

QString keysTitle() { return translate("help", "Keys"); }

QString helpTitle() { return translate("help", "Help and keys"); }

} // namespace boshi::ui
