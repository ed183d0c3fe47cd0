// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>

class QLayout;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
class QWidget;

/// What pages and dialogs about the safety of a file are put together from.
namespace boshi::ui {

/// Of setting up a new file, with the passphrase as the first.
inline constexpr int setupSteps = 5;

/// A caption above `field`, whose access key leads to it.
void addCaptioned(QVBoxLayout &column, const QString &caption, QWidget *field);

/// Buttons side by side from the left.
QLayout *buttonRow(std::initializer_list<QPushButton *> buttons);

/// "Step 2 of 5".
QString stepText(int step, int steps);

/// A quiet way to the settings, with their key.
QPushButton *settingsButton();

/// Says that work of unknown length is under way; `name` is what a screen reader says.
QProgressBar *busyBar(const QString &name);

} // namespace boshi::ui
