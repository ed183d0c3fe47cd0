// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reference/weight_gain.h"

#include "core/schema/value_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Outside any namespace, as Qt asks; the data sits in a static library and is not registered by itself.
static void registerWeightGain()
{
    Q_INIT_RESOURCE(pregnancy);
}

namespace boshi {
namespace {

constexpr int fileForm = 1;
constexpr int bmiScale = 1;
constexpr int kilogramScale = 3;

/// Not there, or in the grammar of decimals.
bool readFigure(const QJsonValue &value, int scale, std::optional<qint64> &figure)
{
    if (value.isUndefined())
        return true;
    figure = decimalFromText(value.toString(), scale);
    return figure && *figure > 0;
}

bool readGain(const QJsonValue &value, std::optional<Range> &gain)
{
    if (value.isUndefined())
        return true;
    const QJsonArray bounds = value.toArray();
    std::optional<qint64> from, to;
    if (bounds.size() != 2 || !readFigure(bounds.at(0), kilogramScale, from) || !readFigure(bounds.at(1), kilogramScale, to))
        return false;
    gain = Range{from.value_or(0), to.value_or(0)};
    return gain->low < gain->high;
}

/// Only the last class is open at its upper end.
bool readClasses(const QJsonArray &array, std::vector<WeightGainClass> &classes)
{
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        WeightGainClass one;
        if (!classes.empty())
            one.bmiFrom = classes.back().bmiBelow;
        if (!readFigure(object.value(u"bmi_below"), bmiScale, one.bmiBelow) || !readGain(object.value(u"gain"), one.gain)
            || (!classes.empty() && !one.bmiFrom) || (one.bmiFrom && one.bmiBelow && *one.bmiBelow <= *one.bmiFrom))
            return false;
        classes.push_back(one);
    }
    return !classes.empty() && !classes.back().bmiBelow;
}

} // namespace

const WeightGainClass *WeightGainGuide::classOf(qint64 height, qint64 weight) const
{
    // Ten times kg / m², from g and mm: both sides in whole numbers, or 47.36 kg at 1.6 m would fall below 18.5.
    const auto isBelow = [&](const WeightGainClass &one) { return !one.bmiBelow || weight * 10'000 < *one.bmiBelow * height * height; };
    const auto found = std::ranges::find_if(classes, isBelow);
    return found == classes.end() ? nullptr : &*found;
}

Result<WeightGainGuide> readWeightGainGuide(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const auto provenance = provenanceIn(file);
    WeightGainGuide guide{file.value(u"name_ja").toString(), file.value(u"name_en").toString()};
    const bool isNamed = !guide.nameJa.isEmpty() && !guide.nameEn.isEmpty();
    if (file.value(u"form").toInt() != fileForm || !provenance || !isNamed || !readClasses(file.value(u"classes").toArray(), guide.classes))
        return Error{ErrorCode::BrokenReference, QStringLiteral("weight_gain")};
    guide.provenance = *provenance;
    if (!guide.provenance.isEnabled)
        guide.classes.clear();
    return guide;
}

const WeightGainGuide &shippedWeightGainGuide()
{
    static const WeightGainGuide guide = [] {
        registerWeightGain();
        QFile file(QStringLiteral(":/pregnancy/weight_gain.json"));
        const auto read = file.open(QIODevice::ReadOnly) ? readWeightGainGuide(file.readAll()) : Result<WeightGainGuide>(Error{ErrorCode::BrokenReference});
        Q_ASSERT(read); // The tests read what comes with the program.
        return read ? *read : WeightGainGuide();
    }();
    return guide;
}

} // namespace boshi
