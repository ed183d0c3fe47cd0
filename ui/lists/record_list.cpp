// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_list.h"

#include "ui/words/labels.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>

namespace boshi::ui {
namespace {

constexpr int narrow = 8; ///< So many columns are always shown; of more only those in which something is recorded.

/// Records without a value come last, whichever way the column is sorted.
class TypedSort final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const bool leftIsEmpty = !left.data(sortRole()).isValid();
        const bool rightIsEmpty = !right.data(sortRole()).isValid();
        if (leftIsEmpty != rightIsEmpty)
            return rightIsEmpty == (sortOrder() == Qt::AscendingOrder);
        return QSortFilterProxyModel::lessThan(left, right);
    }
};

bool isForLists(const Field &field)
{
    return field.kind != FieldKind::LongText && field.kind != FieldKind::Attachment && !field.has(Internal);
}

int sortColumn(const RecordType &type)
{
    const Field *day = type.sortDay();
    return day ? int(day - type.fields.data()) : 0;
}

void prepare(QTableView &view, const RecordType &type)
{
    view.setAccessibleName(title(type));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setWordWrap(false);
    view.setAlternatingRowColors(true);
    view.setShowGrid(false);
    view.verticalHeader()->hide();
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setResizeContentsPrecision(100);
    view.setSortingEnabled(true);
}

} // namespace

RecordList::RecordList(const RecordType &type, QWidget *parent)
    : QWidget(parent)
    , m_model(new RecordTableModel(type, this))
    , m_sorted(new TypedSort(this))
    , m_view(new QTableView)
    , m_empty(new QLabel)
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RecordTableModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_view->setModel(m_sorted);
    prepare(*m_view, type);
    m_view->sortByColumn(sortColumn(type), type.sortDay() ? Qt::DescendingOrder : Qt::AscendingOrder);
    showColumns();

    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    setEmptyText(tr("%1: nothing is recorded yet.").arg(title(type)));

    auto *layout = new QStackedLayout(this);
    layout->addWidget(m_view);
    layout->addWidget(m_empty);

    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &shown) { emit activated(idAt(shown)); });
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &shown) { emit clicked(idAt(shown)); });
    // By selection: merely taking the keyboard chooses nothing.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { emit currentChanged(current()); });
    for (const auto &changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_sorted, changed, this, &RecordList::showOrHide);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &RecordList::showOrHide);
    showOrHide();
}

void RecordList::setNames(NameOf nameOf) { m_model->setNames(std::move(nameOf)); }

void RecordList::setRecords(std::vector<Record> records)
{
    const QUuid before = current();
    m_model->setRecords(std::move(records));
    showColumns();
    m_view->resizeColumnsToContents();
    setCurrent(before);
}

void RecordList::upsert(const Record &record)
{
    m_model->upsert(record);
    showColumns();
}

void RecordList::remove(const QUuid &id) { m_model->remove(id); }

QUuid RecordList::current() const { return idAt(m_view->selectionModel()->selectedRows().value(0)); }

void RecordList::setCurrent(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, sortColumn(m_model->type()))));
}

void RecordList::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    m_empty->setAccessibleName(text);
}

void RecordList::showFields(const std::vector<std::string_view> &keys)
{
    m_isFixed = true;
    const auto fields = m_model->type().fields;
    for (std::size_t i = 0; i < fields.size(); ++i)
        m_view->setColumnHidden(int(i), std::ranges::find(keys, fields[i].key) == keys.end());
}

/// The items of twelve checkups, or a page with forty questions, would hide what there is among what there is not.
void RecordList::showColumns()
{
    if (m_isFixed)
        return;
    int shown = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isWanted = isForLists(m_model->type().fields[std::size_t(column)]) && (shown < narrow || m_model->holdsAny(column));
        m_view->setColumnHidden(column, !isWanted);
        shown += isWanted ? 1 : 0;
    }
}

QUuid RecordList::idAt(const QModelIndex &shown) const
{
    return shown.isValid() ? shown.data(RecordTableModel::RecordIdRole).toUuid() : QUuid();
}

void RecordList::showOrHide()
{
    const bool isEmpty = m_sorted->rowCount() == 0;
    static_cast<QStackedLayout *>(layout())->setCurrentIndex(isEmpty ? 1 : 0);
    setFocusProxy(isEmpty ? nullptr : m_view); // Tab would end at a proxy that is hidden.
}

} // namespace boshi::ui
