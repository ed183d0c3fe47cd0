// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/recovery_text.h"

#include "core/security/recovery_key.h"
#include "ui/words/language.h"

#include <QtGlobal>

#include <cstring>

namespace boshi::ui {
namespace {

constexpr char context[] = "recovery sheet";

constexpr const char *sentences[] = {
    QT_TRANSLATE_NOOP("recovery sheet", "These eight lines open the file without its passphrase. Whoever has this sheet and the file can read and change everything the passphrase opens."),
    QT_TRANSLATE_NOOP("recovery sheet", "To use it: choose “Open with the recovery sheet” where Boshi asks for the passphrase, and type the lines. Capital or small letters, spaces and dashes do not matter; the letters I, L, O and U do not occur."),
    QT_TRANSLATE_NOOP("recovery sheet", "Keep it on paper, like a bank book, apart from the computer and from copies of the file. Do not photograph it and do not send it. The QR code holds the same lines; read it only with a device you trust."),
    QT_TRANSLATE_NOOP("recovery sheet", "A new passphrase voids this sheet: make a new one then, and destroy this one. Copies of the file made before are still opened by it."),
    QT_TRANSLATE_NOOP("recovery sheet", "It holds no secret of the private areas: what is closed by a passphrase of its own stays closed."),
    QT_TRANSLATE_NOOP("recovery sheet", "If passphrase and sheet are both lost, nobody can open the file, not even the makers of Boshi."),
};

QByteArray around(const QString &language, const SheetFacts &facts)
{
    const SheetWords words = sheetWords(language, facts);
    QString text = words.title + u'\n' + words.file + u'\n' + words.made + QStringLiteral("\n\n");
    for (const QString &sentence : words.sentences)
        text += sentence + u'\n';
    return text.toUtf8();
}

} // namespace

QStringList sheetLanguages()
{
    QStringList all = languages();
    all.move(all.indexOf(spokenLanguage()), 0);
    return all;
}

SheetWords sheetWords(const QString &language, const SheetFacts &facts)
{
    const auto say = [&](const char *source) { return inLanguage(language, context, source); };
    SheetWords words{.title = say(QT_TRANSLATE_NOOP("recovery sheet", "Recovery sheet of a Boshi handbook file")),
                     .file = say(QT_TRANSLATE_NOOP("recovery sheet", "File: %1")).arg(facts.fileName),
                     .made = say(QT_TRANSLATE_NOOP("recovery sheet", "Made on %1")).arg(localeOf(language).toString(facts.made, say(QT_TRANSLATE_NOOP("recovery sheet", "d MMMM yyyy")))),
                     .sentences = {}};
    for (const char *sentence : sentences)
        words.sentences << say(sentence);
    return words;
}

Secret sheetText(const VaultKey &key, const SheetFacts &facts)
{
    const QStringList order = sheetLanguages();
    const QByteArray before = around(order.first(), facts) + '\n';
    const QByteArray after = '\n' + around(order.last(), facts);
    const Secret lines = recovery::text(key);
    Secret sheet(std::size_t(before.size() + after.size()) + lines.size());
    unsigned char *out = sheet.data();
    for (const QByteArrayView part : {QByteArrayView(before), lines.view(), QByteArrayView(after)}) {
        std::memcpy(out, part.data(), std::size_t(part.size()));
        out += part.size();
    }
    return sheet;
}

} // namespace boshi::ui
