// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monkey/monkey.h"

#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/unlock_page.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDeadlineTimer>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPointer>
#include <QPrintDialog>
#include <QTest>
#include <QTextStream>
#include <QTimer>
#include <QWheelEvent>

namespace boshi::test {
namespace {

constexpr qsizetype mostTold = 40;

const QStringList &texts()
{
    static const QStringList all{
        QStringLiteral("3.4"),        QStringLiteral("３４００"),           QStringLiteral("令和8年11月20日"), QStringLiteral("R8.11.20"),
        QStringLiteral("2026/02/30"), QStringLiteral("3月ごろ"),            QStringLiteral("99999999999999"), QStringLiteral("-1"),
        QStringLiteral("ひまり"),     QStringLiteral("𠮷野家　👶🏽"),      QStringLiteral("\" ' < > & % \\"), QString(5000, u'長'),
        QStringLiteral("123456789018"), QStringLiteral("a\u0301\u202eabc"), QString(), QStringLiteral("    ")};
    return all;
}

struct Stroke {
    Qt::Key key;
    Qt::KeyboardModifiers with = {};
};

const std::vector<Stroke> &strokes()
{
    static const std::vector<Stroke> all = [] {
        std::vector<Stroke> strokes;
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Space, Qt::Key_Up, Qt::Key_Down,
                                  Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Delete,
                                  Qt::Key_Backspace, Qt::Key_F1, Qt::Key_T})
            strokes.push_back({key});
        for (const Qt::Key key : {Qt::Key_N, Qt::Key_S, Qt::Key_Z, Qt::Key_Y, Qt::Key_K, Qt::Key_H, Qt::Key_I, Qt::Key_L, Qt::Key_Comma, Qt::Key_A, Qt::Key_C,
                                  Qt::Key_V, Qt::Key_X, Qt::Key_Tab})
            strokes.push_back({key, Qt::ControlModifier});
        for (const Qt::Key key : {Qt::Key_D, Qt::Key_Z, Qt::Key_L})
            strokes.push_back({key, Qt::ControlModifier | Qt::ShiftModifier});
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Left, Qt::Key_A, Qt::Key_C, Qt::Key_S, Qt::Key_N})
            strokes.push_back({key, Qt::AltModifier});
        return strokes;
    }();
    return all;
}

QString nameOf(const QWidget *widget)
{
    return widget ? QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName()) : QStringLiteral("nothing");
}

} // namespace

Monkey::Monkey(QWidget &window, quint32 seed, const QString &passphrase)
    : m_window(window)
    , m_random(seed)
    , m_passphrase(passphrase)
{
}

bool Monkey::play(std::chrono::seconds time)
{
    constexpr int longestSilence = 120'000;
    const QDeadlineTimer end(time);
    m_isPlaying = true;
    actSoon();
    while (!end.hasExpired()) {
        const int before = m_deeds;
        if (!QTest::qWaitFor([&] { return m_deeds > before || end.hasExpired(); }, longestSilence))
            return false;
    }
    m_isPlaying = false;
    QTest::qWait(0); // The deed that was still to come sees that it is over.
    return true;
}

/// Before the deed: one that opens a menu or a dialog does not come back until a later one has closed it.
void Monkey::actSoon()
{
    QTimer::singleShot(0, this, [this] {
        if (!m_isPlaying)
            return;
        actSoon();
        act();
    });
}

void Monkey::did(const QString &deed)
{
    static const bool isTold = qEnvironmentVariableIsSet("BOSHI_MONKEY_TELLS");
    ++m_deeds;
    m_latest << deed;
    if (m_latest.size() > mostTold)
        m_latest.removeFirst();
    if (isTold)
        QTextStream(stderr) << m_deeds << ' ' << deed << Qt::endl;
}

/// Where somebody at the keyboard would be.
QWidget *Monkey::stage() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *dialog = QApplication::activeModalWidget())
        return dialog;
    return &m_window;
}

void Monkey::act()
{
    if (leftDialogOfSystem())
        return;
    if (m_window.findChild<ui::UnlockPage *>() && stage() == &m_window && below(4) == 0)
        return unlock();
    const int choice = below(100);
    if (choice < 45)
        click();
    else if (choice < 75)
        strike();
    else if (choice < 88)
        typeText();
    else if (choice < 93)
        compose();
    else if (choice < 98)
        wheel();
    else
        resize();
}

/// Choosing files and printing lead out of the program, and to other people's files.
bool Monkey::leftDialogOfSystem()
{
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (!qobject_cast<QFileDialog *>(dialog) && !qobject_cast<QPrintDialog *>(dialog))
        return false;
    did(QStringLiteral("leave ") + nameOf(dialog));
    dialog->reject();
    return true;
}

QWidget *Monkey::anyOf(const QList<QWidget *> &widgets)
{
    QList<QWidget *> usable;
    for (QWidget *widget : widgets)
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus && widget->window() == stage()->window())
            usable << widget;
    return usable.isEmpty() ? stage() : usable[below(int(usable.size()))];
}

void Monkey::click()
{
    QWidget *target = anyOf(stage()->findChildren<QWidget *>());
    if (auto *area = qobject_cast<QAbstractScrollArea *>(target))
        target = area->viewport();
    const QPoint place(below(qMax(1, target->width())), below(qMax(1, target->height())));
    const bool isTwice = below(8) == 0;
    did(QStringLiteral("click %1 at %2,%3").arg(nameOf(target)).arg(place.x()).arg(place.y()));
    // What is pressed may be gone before it is let go.
    const QPointer<QWidget> pressed(target);
    QTest::mousePress(target, Qt::LeftButton, {}, place);
    if (pressed)
        QTest::mouseRelease(pressed, Qt::LeftButton, {}, place);
    if (!isTwice || !pressed)
        return;
    const QPointF inWindow = target->mapTo(target->window(), QPointF(place));
    QMouseEvent again(QEvent::MouseButtonDblClick, place, inWindow, target->mapToGlobal(QPointF(place)), Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(target, &again);
}

void Monkey::strike()
{
    const Stroke &stroke = strokes()[std::size_t(below(int(strokes().size())))];
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : stage();
    did(QStringLiteral("strike %1 in %2").arg(QKeySequence(stroke.with | stroke.key).toString(), nameOf(target)));
    QTest::keyClick(target, stroke.key, stroke.with);
}

void Monkey::typeText()
{
    const QString &text = texts()[below(int(texts().size()))];
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : stage();
    did(QStringLiteral("type “%1” in %2").arg(text.left(20), nameOf(target)));
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QApplication::sendEvent(target, &typed);
}

void Monkey::compose()
{
    QWidget *target = QApplication::focusWidget();
    did(QStringLiteral("compose in ") + nameOf(target));
    if (!target)
        return;
    QInputMethodEvent composed(QStringLiteral("きょう"), {});
    QApplication::sendEvent(target, &composed);
}

void Monkey::wheel()
{
    QWidget *target = anyOf(stage()->findChildren<QWidget *>());
    const QPoint turned(0, below(2) == 0 ? 120 : -120);
    did(QStringLiteral("turn the wheel over ") + nameOf(target));
    const QPointF centre = target->rect().center();
    QWheelEvent event(centre, target->mapToGlobal(centre), {}, turned, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(target, &event);
}

void Monkey::resize()
{
    const QSize size(640 + below(1000), 480 + below(600));
    did(QStringLiteral("resize to %1×%2").arg(size.width()).arg(size.height()));
    m_window.resize(size);
}

void Monkey::unlock()
{
    auto *field = m_window.findChild<ui::UnlockPage *>()->findChild<ui::PassphraseField *>();
    did(QStringLiteral("unlock"));
    if (!field || !field->edit()->isEnabled())
        return;
    field->edit()->setText(m_passphrase);
    QTest::keyClick(field->edit(), Qt::Key_Return);
}

} // namespace boshi::test
