// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace boshi::ui {
namespace {

constexpr char spokenProperty[] = "boshiLanguage";

QString translatorName() { return QStringLiteral("boshi language"); }

void forgetLanguage(QCoreApplication &application)
{
    for (QTranslator *translator : application.findChildren<QTranslator *>(translatorName(), Qt::FindDirectChildrenOnly))
        delete translator; // leaves the application by itself
}

void install(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(translatorName());
    if (!translator->load(file, folder) || !application.installTranslator(translator))
        delete translator;
}

} // namespace

QStringList languages() { return {QStringLiteral("ja"), QStringLiteral("en")}; }

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
}

QString languageName(const QString &code) { return code == u"ja" ? QStringLiteral("日本語") : QStringLiteral("English"); }

QLocale localeOf(const QString &code)
{
    if (code == u"ja")
        return QLocale(QLocale::Japanese, QLocale::Japan);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString spokenLanguage()
{
    const QString code = QCoreApplication::instance()->property(spokenProperty).toString();
    return code.isEmpty() ? systemLanguage() : code;
}

QString inLanguage(const QString &code, const char *context, const char *source)
{
    QTranslator translator;
    const bool isLoaded = translator.load(QStringLiteral("boshi_") + code, QStringLiteral(":/i18n"));
    const QString text = isLoaded ? translator.translate(context, source) : QString();
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

void useLanguage(QCoreApplication &application, const QString &code)
{
    const QString language = languages().contains(code) ? code : systemLanguage();
    application.setProperty(spokenProperty, language);
    QLocale::setDefault(localeOf(language));
    forgetLanguage(application);
    install(application, QStringLiteral("qtbase_") + language, QStringLiteral(":/i18n")); // Where Qt brings none for its dialogs.
    install(application, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("boshi_") + language, QStringLiteral(":/i18n"));
}

} // namespace boshi::ui
