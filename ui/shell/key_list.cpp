// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_list.h"

#include <QAbstractButton>
#include <QAction>
#include <QShortcut>

#include <algorithm>

namespace boshi::ui {
namespace {

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(" · "));
}

/// Without access key and dots.
QString plain(QString text)
{
    static const QString dots = QStringLiteral("…");
    const qsizetype bracket = text.indexOf(QStringLiteral("(&")); // As Japanese writes it: 「履歴(&H)…」.
    if (bracket >= 0)
        text.remove(bracket, 4);
    return text.remove(u'&').remove(dots).trimmed();
}

bool isAccessKey(const QAbstractButton &button) { return button.shortcut() == QKeySequence::mnemonic(button.text()); }

} // namespace

std::vector<KeyLine> keysIn(const QWidget &root)
{
    std::vector<KeyLine> lines;
    for (const QAction *action : root.findChildren<QAction *>())
        if (!action->shortcuts().isEmpty() && !action->text().isEmpty())
            addKeys(lines, {{textOf(action->shortcuts()), plain(action->text())}});
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>())
        if (!button->shortcut().isEmpty() && !isAccessKey(*button))
            addKeys(lines, {{textOf({button->shortcut()}), plain(button->text())}});
    for (const QShortcut *shortcut : root.findChildren<QShortcut *>())
        if (!shortcut->whatsThis().isEmpty())
            addKeys(lines, {{textOf({shortcut->key()}), shortcut->whatsThis()}});
    return lines;
}

void addKeys(std::vector<KeyLine> &lines, const std::vector<KeyLine> &more)
{
    for (const KeyLine &line : more)
        if (std::ranges::find(lines, line) == lines.end())
            lines.push_back(line);
}

} // namespace boshi::ui
