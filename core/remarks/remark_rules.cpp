// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remarks/remark_rules.h"

#include "core/records/catalogue.h"
#include "core/reference/provenance.h"
#include "core/schema/value_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Outside any namespace, as Qt asks; the data sits in a static library and is not registered by itself.
static void registerRemarks()
{
    Q_INIT_RESOURCE(remarks);
}

namespace boshi::remarks {
namespace {

/// Thrown and caught in this file alone.
struct Broken { };

template <typename T>
T must(std::optional<T> value)
{
    return value ? *std::move(value) : throw Broken();
}

QString text(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    return value.isString() && !value.toString().isEmpty() ? value.toString() : throw Broken();
}

int number(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    return value.isDouble() && value.toInt(-1) >= 0 ? value.toInt() : throw Broken();
}

QJsonArray array(const QJsonValue &value) { return value.isArray() ? value.toArray() : throw Broken(); }

template <typename T>
T oneOf(const QString &text, std::initializer_list<std::pair<const char *, T>> names)
{
    for (const auto &[name, value] : names)
        if (text == QLatin1StringView(name))
            return value;
    throw Broken();
}

Place placeOf(const QString &path)
{
    const QStringList parts = path.split(u'.');
    const RecordType *type = parts.size() == 2 ? records::find(QStringView(parts[0])) : nullptr;
    const Field *field = type ? type->find(parts[1].toStdString()) : nullptr;
    return field ? Place{type, field} : throw Broken();
}

/// In the grammar and the unit of the field.
Value boundOf(const Field &field, const QString &text)
{
    const Value bound = must(valueFromText(field, text));
    return isRecorded(bound) ? bound : throw Broken();
}

qint64 amountOf(const Field &field, const QString &text)
{
    const Value bound = boundOf(field, text);
    const auto *amount = std::get_if<qint64>(&bound);
    return amount ? *amount : throw Broken();
}

Comparison comparisonOf(const QJsonObject &object)
{
    const Place place = placeOf(text(object, "field"));
    for (const auto &[key, kind] : {std::pair("at_least", Comparison::Kind::AtLeast), {"sign_from", Comparison::Kind::AtLeast},
                                    {"below", Comparison::Kind::Below}, {"is", Comparison::Kind::Is}})
        if (object.contains(QLatin1StringView(key)))
            return {place, kind, boundOf(*place.field, text(object, key))};
    throw Broken();
}

std::vector<Comparison> anyOf(const QJsonArray &comparisons)
{
    std::vector<Comparison> any;
    for (const QJsonValue &one : comparisons)
        any.push_back(comparisonOf(one.toObject()));
    return any.empty() ? throw Broken() : any;
}

std::vector<std::vector<Comparison>> groupsOf(const QJsonArray &groups)
{
    std::vector<std::vector<Comparison>> all;
    for (const QJsonValue &group : groups)
        all.push_back(anyOf(array(group)));
    return all.empty() ? throw Broken() : all;
}

Line lineOf(const QJsonObject &object)
{
    Line line{placeOf(text(object, "field")), placeOf(text(object, "weeks")), {}, 0};
    line.apart = amountOf(*line.place.field, text(object, "apart"));
    for (const QJsonValue &point : array(object.value(QLatin1StringView("points")))) {
        const QJsonArray pair = array(point);
        const int weeks = pair.at(0).toString().toInt();
        if (!line.points.empty() && weeks <= line.points.back().first)
            throw Broken();
        line.points.emplace_back(weeks, amountOf(*line.place.field, pair.at(1).toString()));
    }
    return line.points.size() >= 2 ? line : throw Broken();
}

Comparisons comparisonsOf(const QJsonObject &rule)
{
    Comparisons comparisons{groupsOf(array(rule.value(QLatin1StringView("all"))))};
    if (rule.contains(QLatin1StringView("from_age_days")))
        comparisons.fromAgeDays = number(rule, "from_age_days");
    if (const QJsonObject with = rule.value(QLatin1StringView("with")).toObject(); !with.isEmpty()) {
        comparisons.with = anyOf(array(with.value(QLatin1StringView("any"))));
        comparisons.withinDays = number(with, "within_days");
    }
    return comparisons;
}

std::variant<Comparisons, Line, Gain, Loss, OutsideLines, AcrossLines> whenOf(const QJsonObject &rule)
{
    if (const QJsonObject line = rule.value(QLatin1StringView("line")).toObject(); !line.isEmpty())
        return lineOf(line);
    if (const QJsonObject gain = rule.value(QLatin1StringView("gain")).toObject(); !gain.isEmpty()) {
        const Place place = placeOf(text(gain, "field"));
        return Gain{place, amountOf(*place.field, text(gain, "more_than")), number(gain, "in_days")};
    }
    if (const QJsonObject loss = rule.value(QLatin1StringView("loss")).toObject(); !loss.isEmpty())
        return Loss{placeOf(text(loss, "field")), placeOf(text(loss, "from")), number(loss, "more_than_percent")};
    if (rule.value(QLatin1StringView("growth")) == QLatin1StringView("outside_lines"))
        return OutsideLines();
    if (const QJsonObject across = rule.value(QLatin1StringView("growth_across")).toObject(); !across.isEmpty())
        return AcrossLines{number(across, "lines"), number(across, "within_days"), number(across, "from_months")};
    return comparisonsOf(rule);
}

RemarkRule ruleOf(const QJsonObject &object)
{
    RemarkRule rule;
    rule.id = text(object, "id");
    rule.level = oneOf<Level>(text(object, "level"), {{"note", Level::Note}, {"ask", Level::Ask}, {"contact_now", Level::ContactNow}});
    rule.when = whenOf(object);
    rule.guideJa = text(object, "guide_ja");
    rule.guideEn = text(object, "guide_en");
    rule.source = text(object, "source");
    rule.certainty = must(certaintyFromKey(text(object, "certainty")));
    if (object.contains(QLatin1StringView("weeks_after_pregnancy")))
        rule.weeksAfterPregnancy = number(object, "weeks_after_pregnancy");
    for (const QJsonValue &other : object.value(QLatin1StringView("replaces")).toArray())
        rule.replaces << other.toString();
    return rule;
}

RuleBook bookOf(const QJsonObject &object)
{
    RuleBook book{text(object, "version"), QDate::fromString(text(object, "checked_on"), Qt::ISODate), number(object, "days_on_overview"), number(object, "days_of_urgency"), {}};
    return book.checkedOn.isValid() ? book : throw Broken();
}

} // namespace

Result<RuleBook> readRules(const QByteArray &json)
{
    QString at = QStringLiteral("remarks");
    try {
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        RuleBook book = bookOf(object);
        for (const QJsonValue &rule : array(object.value(QLatin1StringView("rules")))) {
            at = rule.toObject().value(QLatin1StringView("id")).toString();
            book.rules.push_back(ruleOf(rule.toObject()));
        }
        return book;
    } catch (const Broken &) {
        return Error{ErrorCode::BrokenReference, at};
    }
}

const RuleBook &shippedRules()
{
    static const RuleBook book = [] {
        registerRemarks();
        QFile file(QStringLiteral(":/remarks/remarks.json"));
        const auto read = file.open(QIODevice::ReadOnly) ? readRules(file.readAll()) : Result<RuleBook>(Error{ErrorCode::BrokenReference});
        Q_ASSERT(read); // The tests read what comes with the program.
        return read ? *read : RuleBook();
    }();
    return book;
}

} // namespace boshi::remarks
