// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_list.h"

#include "ui/documents/document_model.h"
#include "ui/unlock/calm_page.h"

#include <QLabel>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

/// Whoever lays out a list asks for every line of it; a picture is made for those that are painted.
class WantsPictures final : public QStyledItemDelegate {
public:
    WantsPictures(Thumbnails &thumbnails, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_thumbnails(thumbnails)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        m_thumbnails.want(index.data(DocumentModel::fileRole).toByteArray());
        QStyledItemDelegate::paint(painter, option, index);
    }

private:
    Thumbnails &m_thumbnails;
};

} // namespace

DocumentList::DocumentList(VaultSession &session, QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(session)
    , m_model(new DocumentModel([this](const QByteArray &id) { return m_thumbnails.of(id); }, this))
    , m_view(new QListView)
    , m_empty(wrappingText(tr("No pictures or papers are kept here yet. \"Add\" above takes one in; a file can also be dropped on this page.")))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new WantsPictures(m_thumbnails, m_view));
    m_view->setAccessibleName(tr("Pictures and papers"));
    m_view->setIconSize({Thumbnails::side, Thumbnails::side});
    m_view->setWordWrap(true);
    m_view->setSpacing(4);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    connect(&m_thumbnails, &Thumbnails::made, m_model, &DocumentModel::showPicture);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) { emit opened(m_model->documentAt(index.row())); });
}

void DocumentList::setDocuments(std::vector<Record> documents)
{
    const QUuid before = m_model->documentAt(m_view->currentIndex().row());
    m_empty->setVisible(documents.empty());
    m_view->setHidden(documents.empty());
    m_model->setDocuments(std::move(documents));
    setCurrent(before);
}

/// Nobody looks; what is painted again is asked for again.
void DocumentList::hideEvent(QHideEvent *event)
{
    m_thumbnails.stop();
    QWidget::hideEvent(event);
}

QUuid DocumentList::newest() const { return m_model->documentAt(0); }

void DocumentList::setCurrent(const QUuid &document)
{
    if (const int row = m_model->rowOf(document); row >= 0)
        m_view->setCurrentIndex(m_model->index(row));
}

} // namespace boshi::ui
