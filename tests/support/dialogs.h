// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/passphrase_field.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

/// Dialogs as people use them: what they say, and their buttons by the words on them.
namespace boshi::test {

/// Deriving a key under a sanitizer on a busy machine takes its time.
inline constexpr int patience = 60'000;

inline bool says(const QWidget &widget, const char *text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return !label->isHidden() && label->text().contains(QString::fromUtf8(text)); });
}

/// The button whose words begin so, without its access key; null when there is none.
inline QPushButton *button(const QWidget &widget, const char *text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>())
        if (button->text().remove(u'&').startsWith(QString::fromUtf8(text)))
            return button;
    return nullptr;
}

inline void press(const QWidget &widget, const char *text)
{
    QPushButton *found = button(widget, text);
    ASSERT_TRUE(found) << "no button " << text;
    EXPECT_TRUE(found->isEnabled()) << text;
    found->click();
}

/// Types into the first lines for passphrases, one after the other.
inline void typeSecrets(const QWidget &widget, const QStringList &typed)
{
    const auto fields = widget.findChildren<ui::PassphraseField *>();
    ASSERT_GE(fields.size(), typed.size());
    for (qsizetype i = 0; i < typed.size(); ++i)
        fields[i]->edit()->setText(typed[i]);
}

template <typename Condition>
bool comesTrue(Condition condition)
{
    const QDeadlineTimer deadline(patience);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return condition();
}

/// Waits until a dialog of that kind is on the screen.
template <typename Dialog>
Dialog *awaited(const QWidget &window)
{
    Dialog *found = nullptr;
    comesTrue([&] {
        for (Dialog *each : window.findChildren<Dialog *>())
            if (each->isVisible())
                found = each;
        return found != nullptr;
    });
    return found;
}

inline void expectNames(const QWidget &page)
{
    for (QWidget *control : page.findChildren<QWidget *>())
        if (control->focusPolicy() != Qt::NoFocus && control->focusProxy() == nullptr) {
            const auto *spoken = QAccessible::queryAccessibleInterface(control);
            EXPECT_FALSE(!spoken || spoken->text(QAccessible::Name).isEmpty()) << control->metaObject()->className();
        }
}

} // namespace boshi::test
