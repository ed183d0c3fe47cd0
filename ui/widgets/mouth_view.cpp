// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mouth_view.h"

#include "core/base/text_key.h"
#include "ui/widgets/mouth_accessible.h"
#include "ui/words/tooth_text.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

#include <cmath>

namespace boshi::ui {
namespace {

constexpr int wishedColumn = 2; ///< Lines that a tooth would like to be wide.

void tellAccessible(QWidget *view, QAccessible::Event what, int tooth)
{
    QAccessibleEvent event(view, what);
    event.setChild(tooth);
    QAccessible::updateAccessibility(&event);
}

bool isPlainKey(const QKeyEvent &event)
{
    return !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

bool isDeleting(int key) { return key == Qt::Key_Delete || key == Qt::Key_Backspace; }

} // namespace

MouthView::MouthView(const teeth::Form &form, QWidget *parent)
    : QWidget(parent)
    , m_form(&form)
{
    speakMouths();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layOut();
}

void MouthView::setChart(const ToothChart &chart)
{
    if (chart == m_chart)
        return;
    m_chart = chart;
    layOut();
}

void MouthView::showChanges(const teeth::Form &form, const ToothChart &chart, std::vector<charts::ToothChange> changes)
{
    m_form = &form;
    m_chart = chart;
    m_changes = std::move(changes);
    layOut();
}

void MouthView::layOut()
{
    const int tooth = m_current < 0 ? 0 : m_layout.cells[std::size_t(m_current)].tooth;
    const qreal before = m_layout.height;
    m_layout = MouthLayout::of(*m_form, m_chart, std::max(width(), minimumSizeHint().width()), font());
    for (DrawnTooth &drawn : m_layout.cells)
        drawn.isChanged = std::ranges::find(m_changes, drawn.tooth, &charts::ToothChange::tooth) != m_changes.end();
    if (m_current >= 0) { // Another tooth may stand in its place, and its own may be gone.
        const auto found = std::ranges::find(m_layout.cells, tooth, &DrawnTooth::tooth);
        m_current = found == m_layout.cells.end() ? 0 : int(found - m_layout.cells.begin());
    }
    if (m_layout.height != before)
        updateGeometry();
    update();
}

QSize MouthView::sizeHint() const
{
    const int columns = int(std::max(m_form->upper.size(), m_form->lower.size()));
    return {std::max(columns * wishedColumn * fontMetrics().height(), minimumSizeHint().width()), int(std::ceil(m_layout.height))};
}

QSize MouthView::minimumSizeHint() const
{
    return {int(std::ceil(MouthLayout::leastWidth(*m_form, font()))), int(std::ceil(m_layout.height))};
}

QString MouthView::textOf(int tooth) const
{
    const DrawnTooth &drawn = m_layout.cells[std::size_t(tooth)];
    const auto change = std::ranges::find(m_changes, drawn.tooth, &charts::ToothChange::tooth);
    return change == m_changes.end() ? toothText(*m_form, drawn.tooth, drawn.mark) : spokenToothChange(*m_form, *change);
}

void MouthView::setCurrent(int tooth)
{
    if (tooth < 0 || tooth >= int(m_layout.cells.size()))
        return;
    m_current = tooth;
    update();
    tellPointed(tooth);
    if (!hasFocus())
        return;
    bringIntoSight();
    tellAccessible(this, QAccessible::Focus, tooth);
}

QVariant MouthView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle && m_current >= 0)
        return m_layout.cells[std::size_t(m_current)].box;
    return QWidget::inputMethodQuery(query);
}

/// With large text a mouth may be taller than the room that its form has.
void MouthView::bringIntoSight()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(this);
}

void MouthView::tellPointed(int tooth)
{
    const auto place = std::size_t(tooth);
    emit pointed(tooth < 0 ? QString() : tr("%1: %2", "number of a tooth, its name and mark").arg(toothNumber(m_layout.cells[place].tooth), textOf(tooth)));
}

QStringList MouthView::marks() const
{
    QStringList all;
    for (const Code &code : m_form->marks.codes)
        all << QString::fromUtf8(code.code.data(), qsizetype(code.code.size()));
    return all;
}

void MouthView::setMark(int tooth, const QString &mark)
{
    if (m_isReadOnly || !isEnabled() || tooth >= int(m_layout.cells.size()))
        return;
    const DrawnTooth drawn = m_layout.cells[std::size_t(tooth)];
    if (drawn.mark == mark)
        return;
    m_chart = teeth::withMark(m_chart, drawn.tooth, mark);
    layOut();
    tellAccessible(this, QAccessible::NameChanged, m_current);
    emit edited();
    tellPointed(m_current);
}

void MouthView::setNextMark(int tooth)
{
    const QStringList all = marks() << QString();
    const qsizetype now = all.indexOf(teeth::meantMark(*m_form, m_layout.cells[std::size_t(tooth)].mark));
    setMark(tooth, all.at((now + 1) % all.size()));
}

void MouthView::offerMarks(int tooth)
{
    if (m_isReadOnly)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(toothName(m_layout.cells[std::size_t(tooth)].tooth));
    const QString now = m_layout.cells[std::size_t(tooth)].mark;
    const auto offer = [&](const QString &text, const QString &mark) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(mark == teeth::meantMark(*m_form, now));
        connect(action, &QAction::triggered, this, [this, tooth, mark] { setMark(tooth, mark); });
    };
    int digit = 0;
    for (const QString &mark : marks())
        offer(QStringLiteral("&%1  %2  %3").arg(++digit).arg(mark, toothMarkText(*m_form, mark)), mark);
    offer(QStringLiteral("&0  %1").arg(toothMarkText(*m_form, {})), {});
    menu->popup(mapToGlobal(m_layout.cells[std::size_t(tooth)].box.bottomLeft().toPoint()));
}

/// Whether the text of a key was one: the digit of a mark's national code, or the mark as people type it.
bool MouthView::setTyped(const QString &text)
{
    const QStringList all = marks();
    const QString folded = asciiDigits(text);
    bool isDigit = false;
    if (const int digit = folded.toInt(&isDigit); isDigit && digit <= all.size()) {
        setMark(m_current, digit == 0 ? QString() : all.at(digit - 1));
        return true;
    }
    const QString mark = teeth::meantMark(*m_form, text);
    if (!all.contains(mark))
        return false;
    setMark(m_current, mark);
    return true;
}

bool MouthView::goBy(int key)
{
    const DrawnTooth &here = m_layout.cells[std::size_t(m_current)];
    const auto isInRow = [&here](const DrawnTooth &tooth) { return tooth.row == here.row; };
    const int first = int(std::ranges::find_if(m_layout.cells, isInRow) - m_layout.cells.begin());
    const int last = first + int(std::ranges::count_if(m_layout.cells, isInRow)) - 1;
    switch (key) {
    case Qt::Key_Left: setCurrent(std::max(m_current - 1, first)); return true;
    case Qt::Key_Right: setCurrent(std::min(m_current + 1, last)); return true;
    case Qt::Key_Home: setCurrent(first); return true;
    case Qt::Key_End: setCurrent(last); return true;
    case Qt::Key_Up: goToRow(-1); return true;
    case Qt::Key_Down: goToRow(1); return true;
    default: return false;
    }
}

/// To the tooth above or below that is nearest.
void MouthView::goToRow(int step)
{
    const DrawnTooth here = m_layout.cells[std::size_t(m_current)];
    int nearest = -1;
    const auto distance = [&](int tooth) { return std::abs(m_layout.cells[std::size_t(tooth)].box.center().x() - here.box.center().x()); };
    for (int tooth = 0; tooth < int(m_layout.cells.size()); ++tooth)
        if (m_layout.cells[std::size_t(tooth)].row == here.row + step && (nearest < 0 || distance(tooth) < distance(nearest)))
            nearest = tooth;
    setCurrent(nearest);
}

void MouthView::keyPressEvent(QKeyEvent *event)
{
    if (m_current < 0)
        m_current = 0;
    if (!isPlainKey(*event))
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Menu)
        return offerMarks(m_current);
    if (goBy(event->key()))
        return;
    if (m_isReadOnly)
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Space)
        return setNextMark(m_current);
    if (isDeleting(event->key()))
        return setMark(m_current, {});
    if (event->text().isEmpty() || !setTyped(event->text()))
        QWidget::keyPressEvent(event);
}

void MouthView::mousePressEvent(QMouseEvent *event)
{
    const int tooth = m_layout.toothAt(event->position());
    if (tooth < 0)
        return;
    setCurrent(tooth);
    if (event->button() == Qt::LeftButton)
        setNextMark(tooth);
}

void MouthView::contextMenuEvent(QContextMenuEvent *event)
{
    const int tooth = event->reason() == QContextMenuEvent::Mouse ? m_layout.toothAt(event->pos()) : m_current;
    if (tooth < 0)
        return;
    setCurrent(tooth);
    offerMarks(tooth);
}

void MouthView::mouseMoveEvent(QMouseEvent *event)
{
    const int tooth = m_layout.toothAt(event->position());
    setCursor(tooth < 0 || m_isReadOnly ? Qt::ArrowCursor : Qt::PointingHandCursor);
    tellPointed(tooth < 0 && hasFocus() ? m_current : tooth);
}

void MouthView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    tellPointed(hasFocus() ? m_current : -1);
}

void MouthView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrent(std::max(m_current, 0));
}

void MouthView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    tellPointed(-1);
    update();
}

/// The tip stands beside the tooth. A letter that is a mark here is no shortcut of the window.
bool MouthView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (isPlainKey(key) && (isDeleting(key.key()) || (!key.text().isEmpty() && key.text().front().isPrint())))
            event->accept();
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto &help = static_cast<QHelpEvent &>(*event);
    const int tooth = m_layout.toothAt(help.pos());
    QToolTip::showText(help.globalPos(), tooth < 0 ? QString() : textOf(tooth).toHtmlEscaped(), this);
    return true;
}

void MouthView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void MouthView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        layOut();
}

void MouthView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMouth(painter, m_layout, palette(), hasFocus() ? m_current : -1);
}

} // namespace boshi::ui
