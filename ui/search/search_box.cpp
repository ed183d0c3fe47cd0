// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_box.h"

#include "ui/search/search_delegate.h"
#include "ui/search/search_model.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/text_width.h"
#include "ui/widgets/typing_line.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>

namespace boshi::ui {
namespace {

/// In characters.
constexpr int narrowestField = 14;
constexpr int usualList = 56;
constexpr int mostLinesShown = 12;

/// Offers keys to the box, but for those that end a composition.
class SearchField : public TypingLine {
public:
    std::function<bool(int key)> takeKey = {};

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->modifiers() != Qt::NoModifier || !takeKey(event->key()))
            TypingLine::keyPressEvent(event);
    }
};

} // namespace

SearchBox::SearchBox(QWidget *surface, QWidget *parent)
    : QWidget(parent)
    , m_model(new SearchModel(this))
    , m_frame(makeList(surface))
{
    auto *field = new SearchField;
    field->takeKey = [this](int key) { return takeKeyOfField(key); };
    m_field = field;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    setFocusProxy(m_field);
    m_field->setPlaceholderText(tr("Search (Ctrl+K)"));
    m_field->setAccessibleName(tr("Search"));
    m_field->setAccessibleDescription(tr("People, pages, fields and records. Down goes into the list of what was found."));
    m_field->setToolTip(tr("Search people, pages, fields and records (Ctrl+K)"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(textWidth(*this, narrowestField));
    connect(m_field, &QLineEdit::textEdited, this, &SearchBox::find);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            find(); // By the button in the field.
    });
    connect(qApp, &QApplication::focusChanged, this, &SearchBox::noteFocus);
}

/// The keyboard goes elsewhere when the parts go, and nobody is here any more to hear it.
SearchBox::~SearchBox()
{
    disconnect(qApp, nullptr, this, nullptr);
    delete m_frame.data();
}

QFrame *SearchBox::makeList(QWidget *surface)
{
    auto *frame = new QFrame(surface);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->hide();
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_count = wrappingText({});
    auto *layout = new QVBoxLayout(frame);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    return frame;
}

bool SearchBox::isListShown() const { return m_frame && m_frame->isVisible(); }

void SearchBox::begin()
{
    if (!m_field->hasFocus() && !m_list->hasFocus())
        m_cameFrom = QApplication::focusWidget();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBox::findAgain()
{
    if (isListShown() && !m_list->hasFocus())
        find();
}

void SearchBox::clear()
{
    m_field->clear();
    m_model->setResults({});
    m_frame->hide();
}

void SearchBox::find()
{
    const QString typed = m_field->text();
    if (typed.trimmed().isEmpty() || !m_find) {
        m_model->setResults({});
        m_frame->hide();
        return;
    }
    m_model->setResults(m_find(typed));
    m_list->setVisible(m_model->rowCount() > 0);
    m_frame->show();
    const int count = m_model->rowCount();
    showSentence(m_count, count == 0 ? tr("Nothing was found.") : tr("%n found. Enter opens the first one.", nullptr, count));
    placeList();
}

/// Below the field, as wide as its lines want and as high as they are, all inside the window.
void SearchBox::placeList()
{
    QWidget *surface = m_frame->parentWidget();
    const QRect room = surface->rect();
    const QPoint below = mapTo(surface, QPoint(0, height()));
    const int width = std::min(room.width(), std::max(this->width(), textWidth(*this, usualList)));
    int height = 2 * m_list->fontMetrics().height() + m_count->heightForWidth(width);
    for (int row = 0; row < std::min(m_model->rowCount(), mostLinesShown); ++row)
        height += m_list->sizeHintForRow(row);
    const int left = std::clamp(below.x(), 0, room.width() - width);
    m_frame->setGeometry(left, below.y(), width, std::min(height, room.height() - below.y()));
    m_frame->raise();
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isListShown())
        placeList();
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const SearchResult result = m_model->at(row);
    leave();
    emit chosen(result);
}

void SearchBox::leave()
{
    clear();
    if (m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    m_cameFrom.clear();
}

/// Whoever goes elsewhere has done with the list.
void SearchBox::noteFocus(QWidget *former, QWidget *now)
{
    if (!now || !m_frame)
        return;
    const bool isHere = now == m_field || m_frame->isAncestorOf(now);
    if (now == m_field && former && former != m_list && !m_cameFrom)
        m_cameFrom = former;
    if (!isHere)
        m_frame->hide();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress)
        return takeKeyOfList(static_cast<QKeyEvent &>(*event));
    return QWidget::eventFilter(watched, event);
}

bool SearchBox::takeKeyOfField(int key)
{
    switch (key) {
    case Qt::Key_Down:
        if (!isListShown())
            find();
        if (m_model->rowCount() > 0) {
            m_list->setFocus(Qt::OtherFocusReason);
            m_list->setCurrentIndex(m_model->index(0));
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(0);
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default: return false;
    }
}

bool SearchBox::takeKeyOfList(QKeyEvent &event)
{
    const bool types = !event.text().isEmpty() && event.text().front().isPrint() && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (event.key() == Qt::Key_Escape) {
        leave();
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        choose(m_list->currentIndex().row());
    } else if (event.key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_field->setFocus(Qt::OtherFocusReason);
    } else if (types || event.key() == Qt::Key_Backspace) {
        m_field->setFocus(Qt::MouseFocusReason); // What is typed is not chosen: it goes on.
        QCoreApplication::sendEvent(m_field, &event);
    } else {
        return false;
    }
    return true;
}

} // namespace boshi::ui
