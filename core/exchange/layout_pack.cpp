// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/layout_pack.h"

#include "core/exchange/pack_reader.h"

#include <QDir>

#include <algorithm>
#include <tuple>

// Outside any namespace, as the macro asks.
static void openShippedLayouts()
{
    Q_INIT_RESOURCE(layouts);
}

namespace boshi::exchange {

namespace {

QString placeOf(const PackIssue &issue)
{
    QStringList place {issue.file};
    if (issue.row > 0)
        place << QString::number(issue.row);
    if (!issue.column.isEmpty())
        place << issue.column;
    return place.join(u':');
}

PackInfo infoOf(const QDir &folder, const QString &id, const QString &revision)
{
    PackReading reading = readPack(folder.filePath(id + u'/' + revision));
    PackInfo info = std::move(reading.pack.info);
    info.isUsable = reading.issues.empty();
    // A damaged pack is still listed, by its place.
    if (info.id.isEmpty())
        info.id = id;
    if (info.revision.isEmpty())
        info.revision = revision;
    return info;
}

void addPacks(const QDir &folder, std::vector<PackInfo> &packs)
{
    constexpr auto folders = QDir::Dirs | QDir::NoDotAndDotDot;
    for (const QString &id : folder.entryList(folders, QDir::Name))
        for (const QString &revision : QDir(folder.filePath(id)).entryList(folders, QDir::Name))
            packs.push_back(infoOf(folder, id, revision));
}

/// The later revision wins, and of equals the user's own.
bool isBefore(const PackInfo &a, const PackInfo &b)
{
    return std::tie(a.id, a.revision, b.isShipped) < std::tie(b.id, b.revision, a.isShipped);
}

} // namespace

bool LayoutCode::isValidOn(QDate day) const
{
    return !day.isValid() || ((!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo));
}

const LayoutItem *LayoutPack::item(QStringView key) const
{
    const auto found = std::ranges::find_if(items, [key](const LayoutItem &item) { return item.key == key; });
    return found == items.end() ? nullptr : &*found;
}

QString shippedPacksFolder()
{
    static const bool isOpen = (openShippedLayouts(), true);
    Q_UNUSED(isOpen)
    return QStringLiteral(":/layouts");
}

Result<LayoutPack> loadPack(const QString &folder)
{
    if (!QDir(folder).exists())
        return Error {ErrorCode::UnknownLayout};
    PackReading reading = readPack(folder);
    if (!reading.issues.empty()) {
        const PackIssue &first = reading.issues.front();
        return Error {ErrorCode::BrokenLayout, faultText(first.fault), placeOf(first)};
    }
    return std::move(reading.pack);
}

std::vector<PackInfo> listPacks(const QString &userFolder)
{
    std::vector<PackInfo> packs;
    addPacks(QDir(shippedPacksFolder()), packs);
    if (!userFolder.isEmpty())
        addPacks(QDir(userFolder), packs);
    std::ranges::sort(packs, isBefore);
    return packs;
}

Result<LayoutPack> findPack(const QString &name, const QString &userFolder)
{
    const QString id = name.section(u'@', 0, 0);
    const QString revision = name.section(u'@', 1);
    const std::vector<PackInfo> packs = listPacks(userFolder);
    const auto isWanted
        = [&](const PackInfo &info) { return info.id == id && (revision.isEmpty() || info.revision == revision); };
    const auto found = std::find_if(packs.rbegin(), packs.rend(), isWanted);
    if (found == packs.rend())
        return Error {ErrorCode::UnknownLayout, {}, name};
    return loadPack(found->folder);
}

} // namespace boshi::exchange
