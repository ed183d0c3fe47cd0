// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/invocation.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QTextStream>

namespace boshi::cli {
namespace {

QString inWords(const char *text) { return QCoreApplication::translate("cli", text); }

std::vector<Command> commands()
{
    std::vector<Command> all;
    for (const auto group : {vaultCommands(), backupCommands(), erasureCommands(), privateCommands(), recordCommands(), documentCommands(), exportCommands(), mergeCommands(), layoutCommands(), growthCommands(), catalogueCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

struct OptionText {
    const char *name;
    const char *value; ///< Null: takes none.
    const char *help;
};

constexpr OptionText options[] = {
    {"json", nullptr, QT_TRANSLATE_NOOP("cli", "Print results as JSON.")},
    {"lang", "ja|en", QT_TRANSLATE_NOOP("cli", "Language of messages.")},
    {"passphrase-file", "FILE", QT_TRANSLATE_NOOP("cli", "The passphrase is the first line of FILE.")},
    {"recovery-file", "FILE", QT_TRANSLATE_NOOP("cli", "Open with the recovery sheet whose text FILE holds, instead of the passphrase.")},
    {"other-passphrase-file", "FILE", QT_TRANSLATE_NOOP("cli", "The same for a second vault.")},
    {"new-passphrase-file", "FILE", QT_TRANSLATE_NOOP("cli", "The same for a new passphrase.")},
    {"private-passphrase-file", "FILE", QT_TRANSLATE_NOOP("cli", "The passphrase of private areas, which are opened too.")},
    {"new-private-passphrase-file", "FILE", QT_TRANSLATE_NOOP("cli", "The new passphrase of a private area.")},
    {"class", "child|family|mother|professional", QT_TRANSLATE_NOOP("cli", "Privacy class: of the record to add, or of the private area.")},
    {"author", "NAME", QT_TRANSLATE_NOOP("cli", "Who makes the entries.")},
    {"today", "DATE", QT_TRANSLATE_NOOP("cli", "Take DATE as the present day.")},
    {"profile", "small|usual|strong", QT_TRANSLATE_NOOP("cli", "How much work deriving the key is.")},
    {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Replace an existing file; it is kept beside under another name.")},
    {"backup-folder", "DIR", QT_TRANSLATE_NOOP("cli", "Make a verified copy in DIR before importing or merging; after erasing, name the copies in DIR that still hold it.")},
    {"keep", "N", QT_TRANSLATE_NOOP("cli", "Keep the N latest backups, remove older ones.")},
    {"preview", nullptr, QT_TRANSLATE_NOOP("cli", "Only tell what restoring would change.")},
    {"person", "ID", QT_TRANSLATE_NOOP("cli", "The person to erase, or whose private area it is.")},
    {"record", "ID", QT_TRANSLATE_NOOP("cli", "Erase this record.")},
    {"yes", nullptr, QT_TRANSLATE_NOOP("cli", "Erase what was shown.")},
    {"lift", "MOMENT", QT_TRANSLATE_NOOP("cli", "Let what was erased then come back with the next merge or import.")},
    {"families", "N", QT_TRANSLATE_NOOP("cli", "How many families to invent.")},
    {"seed", "S", QT_TRANSLATE_NOOP("cli", "The same seed gives the same families.")},
    {"format", "csv|md", QT_TRANSLATE_NOOP("cli", "Form of the catalogue.")},
    {"left-out", nullptr, QT_TRANSLATE_NOOP("cli", "What of the paper handbook is not in the catalogue.")},
    {"family", "ID", QT_TRANSLATE_NOOP("cli", "Only this family.")},
    {"type", "T", QT_TRANSLATE_NOOP("cli", "Record type.")},
    {"subject", "ID", QT_TRANSLATE_NOOP("cli", "Whom or what the record is about.")},
    {"reason", "R", QT_TRANSLATE_NOOP("cli", "Why the record is voided.")},
    {"layout", "ID[@REVISION]", QT_TRANSLATE_NOOP("cli", "Layout pack of the file.")},
    {"layouts", "DIR", QT_TRANSLATE_NOOP("cli", "Folder with further layout packs.")},
    {"encoding", "NAME", QT_TRANSLATE_NOOP("cli", "Encoding of the file instead of the one detected.")},
    {"people", "known|all", QT_TRANSLATE_NOOP("cli", "Whether unknown people of the file are added.")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "Report only, write nothing.")},
    {"report", "FILE", QT_TRANSLATE_NOOP("cli", "Write the row-by-row report to FILE.")},
    {"release-non-disclosed", nullptr, QT_TRANSLATE_NOOP("cli", "Let what is marked as non-disclosed out this once.")},
    {"with-private", nullptr, QT_TRANSLATE_NOOP("cli", "Export also what is private and open.")},
    {"keep-metadata", nullptr, QT_TRANSLATE_NOOP("cli", "Keep place, camera data and comments of a picture, which are left out otherwise.")},
    {"reference", "ID", QT_TRANSLATE_NOOP("cli", "Growth reference.")},
    {"method", "lms", QT_TRANSLATE_NOOP("cli", "How growth scores are computed.")},
    {"formula", "NAME", QT_TRANSLATE_NOOP("cli", "Formula of the usual weight: infant2000, infant2023 or school.")},
};

void declareOptions(QCommandLineParser &parser)
{
    for (const OptionText &option : options) {
        const QString value = option.value ? QString::fromLatin1(option.value) : QString();
        parser.addOption({QString::fromLatin1(option.name), inWords(option.help), value});
    }
    parser.addHelpOption();
}

QString helpText(const std::vector<Command> &all)
{
    QString text = inWords(QT_TRANSLATE_NOOP("cli", "boshi-cli: encrypted maternal and child health handbooks on the command line")) + QStringLiteral("\n\n");
    for (const Command &command : all)
        text += QStringLiteral("  %1 %2\n      %3\n").arg(QString::fromLatin1(command.words), QString::fromLatin1(command.arguments), inWords(command.help));
    text += u'\n';
    for (const OptionText &option : options)
        text += QStringLiteral("  --%1 %2\n      %3\n").arg(QString::fromLatin1(option.name), QString::fromLatin1(option.value ? option.value : ""), inWords(option.help));
    return text;
}

/// The command whose words the arguments begin with; its words are taken off.
const Command *find(const std::vector<Command> &all, QStringList &arguments)
{
    for (const Command &command : all) {
        const QStringList words = QString::fromLatin1(command.words).split(u' ');
        if (arguments.mid(0, words.size()) != words)
            continue;
        arguments = arguments.mid(words.size());
        return &command;
    }
    return nullptr;
}

bool fits(const Command &command, qsizetype count) { return count >= command.least && (command.most < 0 || count <= command.most); }

} // namespace

int run(QCoreApplication &application, Secret fromEnvironment)
{
    QCommandLineParser parser;
    declareOptions(parser);
    const bool understood = parser.parse(application.arguments());
    ui::useLanguage(application, parser.value(QStringLiteral("lang")));
    QLocale::setDefault(QLocale::c());
    const std::vector<Command> all = commands();
    QStringList arguments = parser.positionalArguments();
    const Command *command = find(all, arguments);
    if (parser.isSet(QStringLiteral("help")) || (!command && arguments.isEmpty() && understood)) {
        QTextStream(stdout) << helpText(all);
        return parser.isSet(QStringLiteral("help")) ? done : wrongUsage;
    }
    const Invocation invocation(parser, arguments, std::move(fromEnvironment));
    if (!understood)
        return invocation.misuse(parser.errorText());
    if (!command)
        return invocation.misuse(inWords(QT_TRANSLATE_NOOP("cli", "There is no such command. `boshi-cli --help` lists them.")));
    if (!fits(*command, arguments.size()))
        return invocation.misuse(QStringLiteral("boshi-cli %1 %2").arg(QString::fromLatin1(command->words), QString::fromLatin1(command->arguments)));
    if (!invocation.today().isValid())
        return invocation.misuse(inWords(QT_TRANSLATE_NOOP("cli", "--today takes a date such as 2026-11-20.")));
    return command->run(invocation);
}

} // namespace boshi::cli
