// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QImage;
class QWidget;

/// What would keep somebody from using a window, one sentence each; empty lists when all is well. Each is shown to find
/// what it looks for in findings_test.cpp.
namespace boshi::test {

/// Controls that take the keyboard and say nothing to a screen reader.
QStringList unnamedControls(const QWidget &window);

/// Controls that Tab does not reach from the others or does not leave, and the same back. The window has to be active.
QStringList tabTraps(QWidget &window);

/// Text with less room than it takes, widgets that hang out of their parents, lie over each other, or make the reader
/// scroll to the side.
QStringList cutOff(const QWidget &window);

/// Enabled text with a contrast under 4.5:1 as it is painted.
QStringList faintText(QWidget &window);

/// Access keys and shortcuts that two things in sight want.
QStringList doubleKeys(const QWidget &window);

/// All of them.
QStringList findingsIn(QWidget &window);

} // namespace boshi::test
