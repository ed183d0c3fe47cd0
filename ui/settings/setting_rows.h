// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <functional>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QVBoxLayout;
class QWidget;

/// What the settings page is put together from.
namespace boshi::ui {

/// A caption, below it the control, and below that one plain sentence, which a screen reader says with the control.
/// `name` finds the control again on a page that was made anew.
QLabel *addSetting(QVBoxLayout &column, const QString &caption, QWidget *control, const QString &sentence, const QString &name);

/// The name of a combo box, and of the list that it opens.
void nameOptions(QComboBox &box, const QString &name);

/// One of a few values.
using Options = std::vector<std::pair<QString, QVariant>>;
QComboBox *makeOptions(const Options &options, const QVariant &chosen, const std::function<void(const QVariant &)> &choose);

} // namespace boshi::ui
