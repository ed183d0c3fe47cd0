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

QLatin1StringView certaintyKey(Certainty certainty)
{
    return std::ranges::find(certainties, certainty, &std::pair<QLatin1StringView, Certainty>::second)->first;
}

std::optional<Certainty> certaintyFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(certainties, [key](const auto &one) { return key == one.first; });
    return found == std::end(certainties) ? std::nullopt : std::optional(found->second);
}

std::optional<Provenance> provenanceIn(const QJsonObject &entry)
{
    const auto certainty = certaintyFromKey(entry.value(u"certainty").toString());
    const QJsonValue enabled = entry.value(u"enabled");
    const Provenance read{entry.value(u"source").toString(), certainty.value_or(Certainty::Remembered),
                          QDate::fromString(entry.value(u"checked_on").toString(), Qt::ISODate), enabled.toBool()};
    const bool isWhole = certainty && !read.source.isEmpty() && read.checkedOn.isValid() && enabled.isBool();
    const bool isSure = read.certainty != Certainty::Remembered || !read.isEnabled;
    return isWhole && isSure ? std::optional(read) : std::nullopt;
}

} // namespace boshi
