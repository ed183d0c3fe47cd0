// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/welcome_page.h"

#include "ui/unlock/dialog_parts.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {

WelcomePage::WelcomePage(const QStringList &recentVaults, QWidget *parent)
    : CalmPage(tr("Boshi, the maternal and child health handbook"), parent)
{
    addText(tr("What you write is kept in one encrypted file on this computer. Nothing is sent anywhere."));
    addChoices();
    if (!recentVaults.isEmpty())
        addRecent(recentVaults);
    addLanguages();
    addText(tr("Boshi is not an official service of any town or ministry."));
    closeColumn();
}

void WelcomePage::addChoices()
{
    auto *row = new QHBoxLayout;
    auto *open = new QPushButton(tr("&Open a handbook file…"));
    auto *create = new QPushButton(tr("Make a &new handbook file…"));
    connect(open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(create, &QPushButton::clicked, this, &WelcomePage::createAsked);
    row->addWidget(open);
    row->addWidget(create);
    row->addStretch();
    column()->addLayout(row);
}

void WelcomePage::addRecent(const QStringList &paths)
{
    column()->addSpacing(12);
    addText(tr("Opened lately"));
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *button = new QPushButton(QString(file.fileName()).replace(u'&', QLatin1String("&&")));
        button->setAccessibleName(tr("Open %1").arg(file.fileName()));
        button->setToolTip(path);
        button->setAccessibleDescription(path);
        connect(button, &QPushButton::clicked, this, [this, path] { emit vaultChosen(path); });
        column()->addWidget(button);
    }
    auto *forget = new QPushButton(tr("&Empty this list"));
    forget->setFlat(true);
    forget->setAccessibleDescription(tr("The files stay where they are."));
    forget->setToolTip(forget->accessibleDescription());
    connect(forget, &QPushButton::clicked, this, &WelcomePage::forgetAsked);
    column()->addWidget(forget, 0, Qt::AlignLeft);
}

/// Each language in its own words, so that it is found by those who cannot read the other.
void WelcomePage::addLanguages()
{
    auto *row = new QHBoxLayout;
    const std::pair<QString, QString> languages[] = {{QStringLiteral("ja"), QStringLiteral("日本語")},
                                                     {QStringLiteral("en"), QStringLiteral("English")}};
    for (const auto &[code, name] : languages) {
        auto *button = new QPushButton(name);
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, chosen = code] { emit languageChosen(chosen); });
        row->addWidget(button);
    }
    QPushButton *settings = settingsButton();
    connect(settings, &QPushButton::clicked, this, &WelcomePage::settingsAsked);
    row->addWidget(settings);
    row->addStretch();
    column()->addSpacing(12);
    column()->addLayout(row);
}

} // namespace boshi::ui
