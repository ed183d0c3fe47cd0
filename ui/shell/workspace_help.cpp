// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/copy_from_last.h"
#include "ui/sections/section_page.h"
#include "ui/shell/help_page.h"
#include "ui/shell/numbers_page.h"
#include "ui/shell/workspace.h"

namespace boshi::ui {

/// Of the window as it is, and of a section's page, which may not have been shown yet.
std::vector<KeyLine> Workspace::everyKey() const
{
    std::vector<KeyLine> keys = keysIn(*this);
    const SectionPage section(m_session, {});
    addKeys(keys, keysIn(section));
    addKeys(keys, {{copyFieldKey.toString(QKeySequence::NativeText), tr("Copy this field from last time")},
                   {copyAllKey.toString(QKeySequence::NativeText), tr("Copy place and people from last time")},
                   {QStringLiteral("T · N"), tr("In a chart: its table, and a new measurement")},
                   {QStringLiteral("+ · − · 0"), tr("In a chart: closer, more of it, all of it")},
                   {QKeySequence(Qt::SHIFT | Qt::Key_Right).toString(QKeySequence::NativeText), tr("In a chart that is shown closer: move it, and the same with the other arrows")}});
    return keys;
}

void Workspace::showHelp()
{
    const auto &backups = m_session.backups();
    auto *page = new HelpPage({m_session.vault().path(), backups ? backups->folder : QString()}, everyKey());
    connect(page, &HelpPage::left, this, &Workspace::leaveBeside);
    connect(page, &HelpPage::numbersAsked, this, &Workspace::showNumbers);
    showAside(page);
    page->setFocus();
}

void Workspace::showNumbers()
{
    auto *page = new NumbersPage;
    connect(page, &NumbersPage::left, this, &Workspace::leaveBeside);
    showAside(page);
    page->setFocus();
}

} // namespace boshi::ui
