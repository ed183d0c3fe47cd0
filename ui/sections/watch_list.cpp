// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/watch_list.h"

#include "core/records/revision.h"
#include "core/remarks/remarks.h"
#include "ui/sections/record_names.h"
#include "ui/sections/remark_sentence.h"
#include "ui/words/privacy_text.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

constexpr int RecordRole = Qt::UserRole;

} // namespace

WatchList::WatchList(VaultSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QListWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *caption = new QLabel(tr("&Worth watching"));
    caption->setBuddy(m_list);
    m_list->setAccessibleName(tr("Worth watching"));
    m_list->setWordWrap(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    layout->addWidget(caption);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { open(m_list->row(item)); });
}

void WatchList::showPlace(const Place &place)
{
    m_person = place.person;
    m_list->clear();
    const Family &family = *m_session.family();
    for (const remarks::Remark &remark : remarks::remarksAbout(place.person, family, m_session.surroundings().today())) {
        const Record &record = *family.record(remark.record);
        const QString name = isSealed(record.privacy) ? markedPrivate(recordName(record)) : recordName(record);
        auto *item = new QListWidgetItem(tr("%1 – %2", "remark, record").arg(remarkSentence(remark, family), name), m_list);
        item->setData(RecordRole, record.id);
    }
    setVisible(m_list->count() > 0);
    fit();
}

void WatchList::open(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    const QUuid id = item->data(RecordRole).toUuid();
    const Record *record = m_session.family() ? m_session.family()->record(id) : nullptr;
    if (record)
        emit opened({m_person, m_person}, id);
}

void WatchList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void WatchList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WatchList::fit()
{
    m_list->doItemsLayout();
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->visualItemRect(m_list->item(row)).height();
    m_list->setFixedHeight(height);
}

} // namespace boshi::ui
