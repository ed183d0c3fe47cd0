// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/caseload_model.h"
#include "ui/shell/rail_delegate.h"
#include "ui/shell/rail_model.h"
#include "ui/unlock/text_width.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStyle>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

/// In characters.
constexpr int narrowest = 16;
constexpr int usual = 30;

} // namespace

Rail::Rail(VaultSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RailModel(this))
    , m_cases(new CaseloadModel(session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_caseload = makeCaseload(), 1);
    layout->addWidget(makeFamily(), 1);
}

QSize Rail::sizeHint() const { return {textWidth(*this, usual) + style()->pixelMetric(QStyle::PM_ScrollBarExtent), QWidget::sizeHint().height()}; }

QWidget *Rail::makeCaseload()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Find by name"));
    filter->setAccessibleName(tr("Find by name"));
    filter->setClearButtonEnabled(true);
    m_caseView = new QListView;
    m_caseView->setModel(m_cases);
    m_caseView->setUniformItemSizes(true);
    m_caseView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_caseView->setTextElideMode(Qt::ElideRight);
    m_caseView->setAccessibleName(tr("All families"));
    m_caseView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *add = new QPushButton(tr("Add a &family…"));
    layout->addWidget(filter);
    layout->addWidget(m_caseView, 1);
    layout->addWidget(add);
    connect(filter, &QLineEdit::textChanged, m_cases, &CaseloadModel::find);
    connect(filter, &QLineEdit::returnPressed, this, [this] {
        m_caseView->setFocus();
        m_caseView->setCurrentIndex(m_cases->index(0));
    });
    const auto ask = [this](const QModelIndex &index) {
        const CaseloadLine &line = m_cases->lineAt(index.row());
        emit caseAsked(line.family, line.person);
    };
    connect(m_caseView, &QListView::clicked, this, ask);
    connect(m_caseView, &QListView::activated, this, ask);
    connect(add, &QPushButton::clicked, this, [this] { emit personAsked(true); });
    return box;
}

QWidget *Rail::makeFamily()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    m_people = new QListView;
    m_people->setModel(m_model);
    m_people->setItemDelegate(new RailDelegate(m_people));
    m_people->setAccessibleName(tr("Family"));
    m_people->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setResizeMode(QListView::Adjust);
    m_people->setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    m_people->setMinimumWidth(textWidth(*this, narrowest));
    auto *add = new QPushButton(tr("Add a &person…"));
    layout->addWidget(m_people, 1);
    layout->addWidget(add);
    // By selection: that is what a screen reader changes too.
    connect(m_people->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        if (!selected.isEmpty() && !m_isChoosing)
            emit placeAsked(m_model->placeAt(selected.indexes().constFirst().row()));
    });
    connect(add, &QPushButton::clicked, this, [this] { emit personAsked(false); });
    return box;
}

void Rail::refresh()
{
    refreshCaseload();
    const QScopedValueRollback choosing(m_isChoosing, true);
    m_model->setFamily(m_session.family() ? *m_session.family() : Family(), m_session.surroundings().today());
}

void Rail::refreshCaseload()
{
    m_cases->refresh();
    m_caseload->setVisible(m_cases->hasSeveralFamilies());
}

void Rail::choose(const Place &place)
{
    const QScopedValueRollback choosing(m_isChoosing, true);
    m_people->setCurrentIndex(m_model->index(m_model->rowOf(place)));
}

} // namespace boshi::ui
