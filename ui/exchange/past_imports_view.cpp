// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/past_imports_view.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "ui/sections/record_names.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/words/field_text.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

namespace keys = records::keys;

constexpr int ChangeRole = Qt::UserRole;

QString fieldIn(const Record &batch, std::string_view key)
{
    return fieldText(*batch.type->find(key), batch.value(key));
}

bool isLater(const Record &left, const Record &right)
{
    const auto *one = left.get<DateTime>(keys::batch::importedAt);
    const auto *other = right.get<DateTime>(keys::batch::importedAt);
    return one && other ? std::tie(one->day, one->minutes) > std::tie(other->day, other->minutes) : one != nullptr;
}

} // namespace

PastImportsView::PastImportsView(VaultSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QListWidget)
    , m_undoButton(new QPushButton(tr("Take this i&mport back")))
    , m_keptCaption(wrappingText({}))
    , m_kept(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_list->setAccessibleName(tr("Past imports, the latest first"));
    m_list->setWordWrap(true);
    m_kept->setAccessibleName(tr("Left as they are"));
    m_kept->setWordWrap(true);
    addCaptioned(*column, tr("Past &imports, the latest first"), m_list);
    column->addLayout(buttonRow({m_undoButton}));
    column->addWidget(m_keptCaption);
    column->addWidget(m_kept);
    connect(m_list, &QListWidget::currentRowChanged, this, &PastImportsView::offer);
    connect(m_undoButton, &QPushButton::clicked, this, [this] { emit undoAsked(m_list->currentItem()->data(ChangeRole).toLongLong()); });
    showKept({});
    offer();
}

void PastImportsView::refresh()
{
    m_list->clear();
    std::vector<Record> batches;
    const auto read = m_session.reader().eachRecord(&records::batch, [&](const RecordLine &line) {
        if (auto batch = recordOf(line))
            batches.push_back(std::move(*batch));
    });
    std::ranges::stable_sort(batches, isLater);
    for (const Record &batch : batches)
        addLine(batch);
    if (!read || batches.empty())
        new QListWidgetItem(tr("Nothing has been imported yet."), m_list);
    m_list->setCurrentRow(0);
    offer();
}

void PastImportsView::addLine(const Record &batch)
{
    const auto change = m_session.reader().changeOfBatch(batch.id);
    const bool isHere = change && *change;
    const QString state = !isHere                ? tr("imported on another copy; it can be taken back there")
        : (*change)->undoneBy != 0 ? tr("taken back")
                                   : QString();
    QStringList parts{fieldIn(batch, keys::batch::importedAt), fieldIn(batch, keys::batch::fileName), state};
    parts.removeAll(QString());
    auto *item = new QListWidgetItem(parts.join(QStringLiteral(" · ")), m_list);
    item->setData(ChangeRole, isHere && (*change)->undoneBy == 0 ? (*change)->key : 0);
}

void PastImportsView::offer()
{
    const QListWidgetItem *chosen = m_list->currentItem();
    m_undoButton->setEnabled(chosen && chosen->data(ChangeRole).toLongLong() != 0);
}

void PastImportsView::showKept(const std::vector<QUuid> &kept)
{
    m_kept->clear();
    const VaultReader reader = m_session.reader();
    for (const QUuid &id : kept)
        if (const auto record = reader.record(id); record && *record)
            new QListWidgetItem(nameWithPerson(reader, **record), m_kept);
    m_kept->setVisible(!kept.empty());
    showSentence(m_keptCaption, kept.empty() ? QString()
                                             : tr("%n record(s) have been changed since, or are needed by what was. They are left as they are:", nullptr, int(kept.size())));
}

} // namespace boshi::ui
