// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/change.h"

#include "core/base/hash.h"

#include <QDateTime>
#include <QDir>
#include <QSaveFile>

#include <memory>

namespace boshi {

namespace {

/// Bytes from the system's random source, drawn in larger pieces: one call for every revision of an import costs more
/// than writing it.
class RandomSupply {
public:
    QByteArray take(int count)
    {
        if (m_bytes.size() - m_used < count) {
            m_bytes = randomBytes(qMax(count, 4096));
            m_used = 0;
        }
        m_used += count;
        return m_bytes.sliced(m_used - count, count);
    }

private:
    QByteArray m_bytes;
    qsizetype m_used = 0;
};

} // namespace

Surroundings systemSurroundings(const QUuid &device)
{
    const auto supply = std::make_shared<RandomSupply>();
    return {[] { return Moment::of(QDateTime::currentDateTime()); }, [supply](int count) { return supply->take(count); }, device};
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
