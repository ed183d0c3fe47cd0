// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/text_pack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace boshi::test {

/// Texts about kettles: no sentence of a real sheet is in here.
inline QByteArray inventedTexts(const screening::Sheet &sheet)
{
    QJsonArray items;
    for (const screening::SheetItem &item : sheet.items) {
        QJsonArray answers;
        for (int answer = 1; answer <= screening::answersOf(item); ++answer)
            answers.append(QStringLiteral("kettle & answer %1").arg(answer));
        items.append(QJsonObject{{QStringLiteral("field"), QString::fromStdString(std::string(item.field->key))},
                                 {QStringLiteral("text"), QStringLiteral("Is the kettle purple?")},
                                 {QStringLiteral("answers"), answers}});
    }
    const QJsonObject file{{QStringLiteral("form"), 1},
                           {QStringLiteral("record_type"), QString::fromStdString(std::string(sheet.type->key))},
                           {QStringLiteral("licence"), QStringLiteral("Leave of nobody in particular")},
                           {QStringLiteral("heading"), QStringLiteral("About kettles")},
                           {QStringLiteral("items"), items}};
    return QJsonDocument(file).toJson();
}

} // namespace boshi::test
