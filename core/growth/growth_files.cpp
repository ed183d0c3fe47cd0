// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/growth_files.h"

#include <QFile>

// Outside any namespace, as Qt asks; the data sits in a static library and is not registered by itself.
static void registerGrowthData()
{
    Q_INIT_RESOURCE(growth);
}

namespace boshi::growth {

QByteArray shippedFile(const QString &name)
{
    registerGrowthData();
    QFile file(QStringLiteral(":/growth/%1").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<QStringList> shippedRows(const QString &name)
{
    std::vector<QStringList> rows;
    QStringList lines = QString::fromUtf8(shippedFile(name)).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i)
        rows.push_back(lines[i].split(u','));
    return rows;
}

} // namespace boshi::growth
