// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reference/provenance.h"

#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace boshi {
namespace {

constexpr std::pair<QLatin1StringView, Certainty> certainties[] = {
    {QLatin1StringView("official"), Certainty::Official},     {QLatin1StringView("implementation"), Certainty::Implementation},
    {QLatin1StringView("secondhand"), Certainty::Secondhand}, {QLatin1StringView("remembered"), Certainty::Remembered},
    {QLatin1StringView("proposal"), Certainty::Proposal},
};

} // namespace

std::optional<Provenance> provenanceIn(const QJsonObject &entry)
{
    const QString word = entry.value(u"certainty").toString();
    const auto certainty = std::ranges::find(certainties, word, &std::pair<QLatin1StringView, Certainty>::first);
    const QJsonValue enabled = entry.value(u"enabled");
    const Provenance read{entry.value(u"source").toString(), certainty == std::end(certainties) ? Certainty::Remembered : certainty->second,
                          QDate::fromString(entry.value(u"checked_on").toString(), Qt::ISODate), enabled.toBool()};
    const bool isWhole = certainty != std::end(certainties) && !read.source.isEmpty() && read.checkedOn.isValid() && enabled.isBool();
    const bool isSure = read.certainty != Certainty::Remembered || !read.isEnabled;
    return isWhole && isSure ? std::optional(read) : std::nullopt;
}

} // namespace boshi
