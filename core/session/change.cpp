// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/change.h"

#include "core/base/hash.h"

#include <QDateTime>
#include <QDir>
#include <QSaveFile>

namespace boshi {

Surroundings systemSurroundings(const QUuid &device)
{
    return {[] { return Moment::of(QDateTime::currentDateTime()); }, randomBytes, device};
}

QUuid deviceId(const QString &configurationFolder)
{
    const QString path = QDir(configurationFolder).filePath(QStringLiteral("device-id"));
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        if (const QUuid known(QString::fromLatin1(file.readLine().trimmed())); !known.isNull())
            return known;
    const QUuid fresh = QUuid::createUuid();
    QDir().mkpath(configurationFolder);
    QSaveFile save(path);
    if (save.open(QIODevice::WriteOnly)) {
        save.write(fresh.toByteArray(QUuid::WithoutBraces) + '\n');
        save.commit();
    }
    return fresh;
}

} // namespace boshi
