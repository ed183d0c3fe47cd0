// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

#include <vector>

class QObject;
class QWidget;

namespace boshi::test {

/// A piece of text that is in sight somewhere in a window.
struct Written {
    const QWidget *on = nullptr;
    QString text = {};
    QRect room = {};      ///< Where it may be painted, in coordinates of the window.
    QSize needed = {};    ///< What it takes; empty where the reader can scroll to the rest.
    bool isEnabled = true;
};

/// Every text in a window that is shown: labels, buttons, fields, headers, tabs and the rows of lists and tables.
std::vector<Written> writtenIn(const QWidget &window);

/// The class of a widget, its name and text, as a finding tells it.
QString nameOf(const QWidget &widget, const QString &text = {});

/// Its class without namespaces.
QString className(const QObject &object);

} // namespace boshi::test
