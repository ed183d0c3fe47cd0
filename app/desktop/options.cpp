// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "ui/words/translate.h"

#include <QCommandLineParser>

namespace boshi {
namespace {

constexpr double largestScale = 4.0;

double scaleOf(const QString &value)
{
    bool isNumber = false;
    const double scale = value.toDouble(&isNumber);
    return isNumber && scale >= 1.0 && scale <= largestScale ? scale : 0;
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    using ui::translate;
    QCommandLineParser parser;
    parser.setApplicationDescription(translate("desktop", "The maternal and child health handbook, encrypted on your computer."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), translate("desktop", "Handbook file to open."), QStringLiteral("[FILE]"));
    const QCommandLineOption section(QStringLiteral("section"), translate("desktop", "Section to show, such as growth."), QStringLiteral("NAME"));
    const QCommandLineOption person(QStringLiteral("person"), translate("desktop", "Person to show, by name or id."), QStringLiteral("PERSON"));
    const QCommandLineOption language(QStringLiteral("lang"), translate("desktop", "Language: ja or en."), QStringLiteral("LANGUAGE"));
    const QCommandLineOption pictures(QStringLiteral("pictures"), translate("desktop", "Write pictures of overview and growth, then leave."), QStringLiteral("FOLDER"));
    const QCommandLineOption scale(QStringLiteral("text-scale"), translate("desktop", "Size of all text, 1.0 to 4.0."), QStringLiteral("FACTOR"));
    const QCommandLineOption today(QStringLiteral("today"), translate("desktop", "Present day, for pictures and tests."), QStringLiteral("DATE"));
    const QCommandLineOption firstPaint(QStringLiteral("first-paint"), translate("desktop", "Print time and memory of the first paint, then leave."));
    const QCommandLineOption release(QStringLiteral("release-non-disclosed"), translate("desktop", "Let what is marked as non-disclosed into the pictures this once."));
    parser.addOptions({section, person, language, pictures, scale, today, firstPaint, release});
    parser.process(arguments);
    return {.file = parser.positionalArguments().value(0),
            .section = parser.value(section),
            .person = parser.value(person),
            .language = parser.value(language),
            .pictures = parser.value(pictures),
            .today = QDate::fromString(parser.value(today), Qt::ISODate),
            .textScale = scaleOf(parser.value(scale)),
            .firstPaint = parser.isSet(firstPaint),
            .releasesNonDisclosed = parser.isSet(release)};
}

} // namespace boshi
