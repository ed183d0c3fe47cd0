// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace boshi::ui {

/// One quiet column in the middle of the window, with a title; it scrolls when the text is large.
class CalmPage : public QScrollArea {
    Q_OBJECT

public:
    explicit CalmPage(const QString &title, QWidget *parent = nullptr);

protected:
    QVBoxLayout *column() const { return m_column; }
    /// Adds a line of plain text that wraps.
    QLabel *addText(const QString &text);
    /// Adds a caption above `field` and makes them belong together.
    void addField(const QString &caption, QWidget *field);
    /// To be called last: pushes the column to the top third.
    void closeColumn();

private:
    QVBoxLayout *m_column;
};

/// A line of plain text that wraps.
QLabel *wrappingText(const QString &text);

/// A sentence that appears beside what it is about and is announced to screen readers; hidden while empty.
void showSentence(QLabel *label, const QString &text);
void showError(QLabel *label, const Error &error);

} // namespace boshi::ui
