// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace boshi::ui {

/// Codes of the languages that ship with the program; Japanese first.
QStringList languages();
/// Japanese on a Japanese system, else English.
QString systemLanguage();
/// The language as its readers call it: 日本語, English.
QString languageName(const QString &code);
/// Its dates and numbers.
QLocale localeOf(const QString &code);

/// The code of the language that useLanguage() chose.
QString spokenLanguage();

/// A text in one language, whatever the program speaks.
QString inLanguage(const QString &code, const char *context, const char *source);

/// Speaks this language from now on: our words, Qt's own, numbers and dates. An empty or unknown code means the
/// system's. May be called again; open windows hear of it by QEvent::LanguageChange.
void useLanguage(QCoreApplication &application, const QString &code = {});

} // namespace boshi::ui
