// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/private_areas_dialog.h"

#include "ui/safety/open_area_dialog.h"
#include "ui/sections/record_names.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/unlock/growing_height.h"
#include "ui/unlock/text_width.h"
#include "ui/words/privacy_text.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

constexpr int linesOfList = 6;

QString stateText(const PrivateArea &area)
{
    if (!area.hasOwnSecret)
        return PrivateAreasDialog::tr("without a passphrase of its own: whoever opens the handbook can read it");
    return area.isClosed ? PrivateAreasDialog::tr("closed") : PrivateAreasDialog::tr("open");
}

void addMissing(std::vector<PrivateArea> &areas, const SealedArea &area)
{
    if (std::ranges::find(areas, area, &PrivateArea::area) == areas.end())
        areas.push_back({area});
}

} // namespace

PrivateAreasDialog::PrivateAreasDialog(VaultSession &session, KeyProfile profile, ConfirmDialog::Proof proof, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_profile(profile)
    , m_proof(proof)
    , m_list(new QListWidget)
    , m_sentence(wrappingText({}))
    , m_openButton(new QPushButton(tr("&Open…")))
    , m_closeAreasButton(new QPushButton(tr("&Close private areas")))
    , m_setButton(new QPushButton)
    , m_takeAwayButton(new QPushButton(tr("&Take the passphrase away…")))
    , m_doneButton(new QPushButton(tr("&Done")))
{
    setWindowTitle(tr("Private areas"));
    setMinimumWidth(textWidth(*this, 72));
    auto *column = new QVBoxLayout(this);
    new GrowingHeight(*this);
    column->setSpacing(12);
    column->addWidget(wrappingText(tr("Records marked as private lie in private areas. An area with a passphrase of its own opens "
                                      "with that only; while it is closed, nothing of it is shown anywhere.")));
    m_list->setAccessibleName(tr("Private areas"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * linesOfList);
    addCaptioned(*column, tr("Private &areas"), m_list);
    column->addLayout(buttonRow({m_openButton, m_closeAreasButton}));
    column->addLayout(buttonRow({m_setButton, m_takeAwayButton}));
    column->addWidget(m_sentence);
    column->addLayout(buttonRow({m_doneButton}));
    column->addStretch();
    m_sentence->hide();
    connectParts();
    refresh();
}

void PrivateAreasDialog::connectParts()
{
    for (QPushButton *button : {m_openButton, m_closeAreasButton, m_setButton, m_takeAwayButton, m_doneButton})
        button->setAutoDefault(false);
    connect(m_list, &QListWidget::currentRowChanged, this, &PrivateAreasDialog::offer);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_openButton->isEnabled())
            openArea();
    });
    connect(m_openButton, &QPushButton::clicked, this, &PrivateAreasDialog::openArea);
    connect(m_closeAreasButton, &QPushButton::clicked, this, [this] {
        accept();
        emit closeAsked();
    });
    connect(m_setButton, &QPushButton::clicked, this, [this] {
        current()->hasOwnSecret ? changePassphrase(AreaPassphraseDialog::Step::Change) : confirmThenSet();
    });
    connect(m_takeAwayButton, &QPushButton::clicked, this, [this] { changePassphrase(AreaPassphraseDialog::Step::TakeAway); });
    connect(m_doneButton, &QPushButton::clicked, this, &QDialog::accept);
}

/// Those with anything in them, and those that the people of the open family could begin.
std::vector<PrivateArea> PrivateAreasDialog::areas() const
{
    const auto stored = m_session.privateAreas();
    if (!stored) {
        showError(m_sentence, stored.error());
        return {};
    }
    std::vector<PrivateArea> areas = *stored;
    if (const Family *family = m_session.family())
        for (const Member &member : family->members())
            if (!isChildRole(member.role))
                addMissing(areas, {Privacy::Mother, member.person->id});
    addMissing(areas, {Privacy::Professional, {}});
    return areas;
}

QString PrivateAreasDialog::nameOf(const SealedArea &area) const
{
    if (area.privacy == Privacy::Professional || area.scope.isNull())
        return areaText(area.privacy, {});
    const auto record = m_session.reader().record(area.scope);
    return areaText(area.privacy, record && *record ? recordName(**record) : tr("somebody who is not in this file"));
}

void PrivateAreasDialog::refresh()
{
    const int row = std::max(0, m_list->currentRow());
    const QSignalBlocker quiet(m_list);
    m_areas = areas();
    m_list->clear();
    for (const PrivateArea &area : m_areas)
        m_list->addItem(tr("%1: %2", "private area, its state").arg(nameOf(area.area), stateText(area)));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    offer();
}

const PrivateArea *PrivateAreasDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_areas[std::size_t(row)];
}

/// Only what can be done with the chosen area.
void PrivateAreasDialog::offer()
{
    const PrivateArea *area = current();
    m_openButton->setEnabled(area && area->isClosed);
    m_closeAreasButton->setEnabled(std::ranges::any_of(m_areas, [](const PrivateArea &each) { return each.hasOwnSecret && !each.isClosed; }));
    m_setButton->setText(area && area->hasOwnSecret ? tr("Change the &passphrase…") : tr("Set a &passphrase…"));
    m_setButton->setEnabled(area && !area->isClosed);
    m_takeAwayButton->setEnabled(area && area->hasOwnSecret && !area->isClosed);
}

void PrivateAreasDialog::openArea() { present(new OpenAreaDialog(m_session, current()->area, nameOf(current()->area), this)); }

void PrivateAreasDialog::confirmThenSet()
{
    auto *dialog = new ConfirmDialog(m_session.vault(), m_proof, this);
    connect(dialog, &QDialog::accepted, this, [this] { changePassphrase(AreaPassphraseDialog::Step::Set); });
    present(dialog);
}

void PrivateAreasDialog::changePassphrase(AreaPassphraseDialog::Step step)
{
    present(new AreaPassphraseDialog(m_session, current()->area, nameOf(current()->area), step, m_profile, this));
}

void PrivateAreasDialog::present(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &PrivateAreasDialog::refresh);
    dialog->open();
}

} // namespace boshi::ui
