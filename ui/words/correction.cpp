// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/correction.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVariant>

namespace boshi::ui {
namespace {

constexpr char weeksProperty[] = "boshiCorrectedBeforeWeeks";
constexpr char yearsProperty[] = "boshiCorrectedUntilYears";

int chosen(const char *property, int usual)
{
    const QVariant value = QCoreApplication::instance()->property(property);
    return value.isValid() ? value.toInt() : usual;
}

} // namespace

growth::Correction correctionInUse()
{
    const growth::Correction usual;
    return {chosen(weeksProperty, usual.bornBeforeWeeks), chosen(yearsProperty, usual.untilYears)};
}

void useCorrection(QCoreApplication &application, const growth::Correction &correction)
{
    application.setProperty(weeksProperty, correction.bornBeforeWeeks);
    application.setProperty(yearsProperty, correction.untilYears);
    QEvent changed(QEvent::LocaleChange);
    QCoreApplication::sendEvent(&application, &changed); // Reaches every widget.
}

} // namespace boshi::ui
