// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/findings.h"

#include "tests/ui/walk/written.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QGroupBox>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTabBar>
#include <QTest>

#include <cmath>

namespace boshi::test {
namespace {

constexpr double leastContrast = 4.5;
constexpr double leastOfSigns = 3.0; ///< As WCAG asks of what is no text.
constexpr int pixelsOfText = 4; ///< So many of one colour are a stroke, not the edge of one.
constexpr int slack = 2;        ///< Pixels that rounding may take.

QList<QWidget *> shownIn(const QWidget &window)
{
    QList<QWidget *> shown;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == &window)
            shown << widget;
    return shown;
}

bool isTabStop(const QWidget &widget)
{
    return widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy() && widget.isEnabled() && widget.isVisible();
}

double linear(double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

double luminance(QRgb color)
{
    return 0.2126 * linear(qRed(color) / 255.0) + 0.7152 * linear(qGreen(color) / 255.0) + 0.0722 * linear(qBlue(color) / 255.0);
}

/// WCAG 2.1.
double contrast(QRgb one, QRgb other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

/// Between the commonest colour and the one that differs most from it.
double contrastWithin(const QImage &image, const QRect &part)
{
    QHash<QRgb, int> counts;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            ++counts[image.pixel(x, y)];
    const auto ground = std::max_element(counts.cbegin(), counts.cend());
    double most = 1;
    for (auto color = counts.cbegin(); color != counts.cend(); ++color)
        if (*color >= pixelsOfText)
            most = std::max(most, contrast(color.key(), ground.key()));
    return most;
}

/// What of it no scroll area hides, in coordinates of the window; other widgets may lie over it.
QRect seenPart(const QWidget &window, const Written &written)
{
    QRect seen = written.room & window.rect();
    for (const QWidget *around = written.on; around != &window; around = around->parentWidget())
        seen &= around->rect().translated(around->mapTo(&window, QPoint()));
    return seen;
}

bool isScrolled(const QWidget &widget)
{
    const auto *area = widget.parentWidget() ? qobject_cast<const QAbstractScrollArea *>(widget.parentWidget()->parentWidget()) : nullptr;
    return area && area->viewport() == widget.parentWidget();
}

/// Whether more than the edge of a line is in sight.
bool isLegible(const Written &written, const QRect &seen)
{
    const int line = written.on->fontMetrics().height();
    return written.room.height() < 2 * line ? seen == written.room : seen.width() == written.room.width() && seen.height() >= 2 * line;
}

QStringList squeezed(const QWidget &window)
{
    QStringList found;
    for (const Written &written : writtenIn(window))
        if (written.needed.width() > written.room.width() + slack || written.needed.height() > written.room.height() + slack)
            found << QStringLiteral("%1 needs %2×%3 and has %4×%5").arg(nameOf(*written.on, written.text)).arg(written.needed.width())
                         .arg(written.needed.height()).arg(written.room.width()).arg(written.room.height());
    return found;
}

QStringList hangingOut(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : shownIn(window))
        if (!isScrolled(*widget) && !widget->parentWidget()->rect().adjusted(-slack, -slack, slack, slack).contains(widget->geometry()))
            found << nameOf(*widget) + QStringLiteral(" hangs out of its parent");
    for (const auto *area : window.findChildren<QScrollArea *>())
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > slack)
            found << nameOf(*area) + QStringLiteral(" scrolls to the side by %1").arg(area->horizontalScrollBar()->maximum());
    return found;
}

/// What a text lies on: the window, or something opaque that was laid over it on purpose and is in no layout.
const QWidget *surfaceOf(const QWidget &text)
{
    for (const QWidget *widget = &text; !widget->isWindow(); widget = widget->parentWidget()) {
        const QLayout *around = widget->parentWidget()->layout();
        if (widget->autoFillBackground() && around && around->indexOf(widget) < 0)
            return widget;
    }
    return text.window();
}

QStringList overlapping(const QWidget &window)
{
    QStringList found;
    const auto texts = writtenIn(window);
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const QRect both = seenPart(window, texts[i]) & seenPart(window, texts[j]);
            const bool areApart = texts[i].on != texts[j].on && !texts[i].on->isAncestorOf(texts[j].on) && !texts[j].on->isAncestorOf(texts[i].on)
                && surfaceOf(*texts[i].on) == surfaceOf(*texts[j].on);
            if (areApart && both.width() > slack && both.height() > slack)
                found << nameOf(*texts[i].on, texts[i].text) + QStringLiteral(" lies over ") + nameOf(*texts[j].on, texts[j].text);
        }
    return found;
}

/// Who wants which key; the menus have theirs to themselves.
class Keys {
public:
    void take(const QKeySequence &key, const QString &who)
    {
        if (!key.isEmpty())
            m_wanted[key.toString()] << who;
    }
    void takeText(const QString &text) { take(QKeySequence::mnemonic(text), text); }
    QStringList doubles() const
    {
        QStringList found;
        for (auto key = m_wanted.cbegin(); key != m_wanted.cend(); ++key)
            if (key->size() > 1)
                found << QStringLiteral("%1 is wanted by %2").arg(key.key(), key->join(QStringLiteral(" and ")));
        return found;
    }

private:
    QMap<QString, QStringList> m_wanted;
};

void takeKeys(Keys &keys, const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->buddy())
        keys.takeText(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && button->isEnabled())
        keys.take(button->shortcut(), button->text());
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        keys.takeText(group->title());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int tab = 0; tab < tabs->count(); ++tab)
            keys.takeText(tabs->tabText(tab));
}

QStringList doublesInMenus(const QWidget &window)
{
    QStringList found;
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        Keys keys;
        for (const QAction *action : menu->actions())
            if (action->isVisible() && !action->isSeparator())
                keys.takeText(action->text());
        found << keys.doubles();
    }
    return found;
}

/// Whether both are on one of the pages that take turns; a window without such pages is one itself.
bool areOnOnePage(const QWidget &one, const QWidget &other)
{
    const QWidget *page = &one;
    const auto takesTurns = [](const QWidget &parent) { return qobject_cast<const QStackedLayout *>(parent.layout()) != nullptr; };
    while (!page->isWindow() && !(takesTurns(*page->parentWidget()) && page->isAncestorOf(&other)))
        page = page->parentWidget();
    return !page->isWindow() || page->findChildren<QStackedLayout *>().isEmpty();
}

/// Whether a reader of the page would have come by it before.
bool isAbove(const QWidget &one, const QWidget &other)
{
    const QRect first(one.mapTo(one.window(), QPoint()), one.size());
    const QRect second(other.mapTo(other.window(), QPoint()), other.size());
    return first.bottom() <= second.top() && first.left() < second.right();
}

/// Goes round with one key; tells what it did not reach, and where it stayed.
QStringList goRound(QWidget &window, const QList<QWidget *> &stops, Qt::Key key)
{
    const Qt::KeyboardModifiers shift = key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier;
    QList<QWidget *> missing = stops;
    QStringList ups;
    stops.front()->setFocus(Qt::TabFocusReason);
    QWidget *at = window.focusWidget();
    for (int step = 0; at && step <= stops.size(); ++step) {
        missing.removeOne(at);
        QTest::keyClick(at, key, shift);
        QWidget *next = window.focusWidget();
        if (next == at)
            return {nameOf(*at) + QStringLiteral(" does not let the keyboard go")};
        if (next && isAbove(*next, *at) && areOnOnePage(*next, *at))
            ups << nameOf(*at) + QStringLiteral(" to ") + nameOf(*next);
        at = next;
        if (at == stops.front())
            break;
    }
    QStringList found;
    // Where nothing else is in sight.
    const bool isOnePage = std::ranges::all_of(stops, [&](const QWidget *stop) { return areOnOnePage(*stops.front(), *stop); });
    if (ups.size() > (isOnePage ? 1 : 0) && key == Qt::Key_Tab) // There once, from the end to the beginning.
        found << QStringLiteral("the keyboard goes up: ") + ups.join(QStringLiteral("; "));
    if (at != stops.front())
        found << QStringLiteral("the keyboard does not come round");
    for (const QWidget *missed : missing)
        if (isTabStop(*missed)) // Of answers that exclude each other one is, and the arrows go on from there.
            found << nameOf(*missed) + QStringLiteral(" is not reached");
    return found;
}

} // namespace

QStringList unnamedControls(const QWidget &window)
{
    QStringList found;
    for (QWidget *control : shownIn(window)) {
        if (control->focusPolicy() == Qt::NoFocus || control->focusProxy())
            continue;
        const auto *spoken = QAccessible::queryAccessibleInterface(control);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            found << nameOf(*control) + QStringLiteral(" has no name");
    }
    return found;
}

QStringList tabTraps(QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *widget : shownIn(window))
        if (isTabStop(*widget))
            stops << widget;
    if (stops.size() < 2)
        return {};
    QStringList found;
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab})
        for (const QString &finding : goRound(window, stops, key))
            found << finding + (key == Qt::Key_Tab ? QStringLiteral(" by Tab") : QStringLiteral(" by Shift+Tab"));
    return found;
}

QStringList cutOff(const QWidget &window) { return squeezed(window) + hangingOut(window) + overlapping(window); }

QStringList faintText(QWidget &window)
{
    const QImage picture = window.grab().toImage();
    QStringList found;
    for (const Written &written : writtenIn(window)) {
        const QRect seen = seenPart(window, written);
        const bool isCovered = !QRegion(seen).subtracted(written.on->visibleRegion().translated(written.on->mapTo(&window, QPoint()))).isEmpty();
        if (!written.isEnabled || isCovered || !isLegible(written, seen))
            continue;
        if (const double measured = contrastWithin(picture, seen); measured < (written.text.size() == 1 ? leastOfSigns : leastContrast))
            found << QStringLiteral("%1 has a contrast of %2").arg(nameOf(*written.on, written.text)).arg(measured, 0, 'f', 1);
    }
    return found;
}

QStringList doubleKeys(const QWidget &window)
{
    Keys keys;
    QSet<const QAction *> actions;
    for (const QWidget *widget : shownIn(window)) {
        takeKeys(keys, *widget);
        for (const QAction *action : widget->actions())
            if (action->isEnabled() && !actions.contains(action)) {
                actions << action;
                for (const QKeySequence &key : action->shortcuts())
                    keys.take(key, action->text());
            }
    }
    return keys.doubles() + doublesInMenus(window);
}

QStringList findingsIn(QWidget &window)
{
    return unnamedControls(window) + cutOff(window) + faintText(window) + doubleKeys(window) + tabTraps(window);
}

} // namespace boshi::test
