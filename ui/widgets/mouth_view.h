// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/mouth_painter.h"

#include <QWidget>

namespace boshi::ui {

/// A drawn mouth with its marks. A click or the space bar sets the next mark, a digit the one with this national code,
/// Delete none, the menu key any; arrow keys go from tooth to tooth. To a screen reader each tooth is a button of its own.
class MouthView : public QWidget {
    Q_OBJECT

public:
    explicit MouthView(const teeth::Form &form, QWidget *parent = nullptr);

    const teeth::Form &form() const { return *m_form; }

    const ToothChart &chart() const { return m_chart; }
    void setChart(const ToothChart &chart);
    /// Marks what differs from an examination before, here and for the ear.
    void showChanges(const teeth::Form &form, const ToothChart &chart, std::vector<charts::ToothChange> changes);
    bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }

    const std::vector<DrawnTooth> &cells() const { return m_layout.cells; }
    /// "upper right first molar, treated".
    QString textOf(int tooth) const;
    int current() const { return m_current; }
    /// By its place among cells().
    void setCurrent(int tooth);
    /// The mark after the tooth's own, in the order of the form; after the last one none.
    void setNextMark(int tooth);
    void offerMarks(int tooth);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The current tooth stands for the cursor: a scroll area brings it into sight.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    /// Somebody changed it here.
    void edited();
    /// What is pointed at, by key or mouse; empty when nothing is.
    void pointed(const QString &text);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    bool goBy(int key);
    void goToRow(int step);
    bool setTyped(const QString &text);
    void setMark(int tooth, const QString &mark);
    QStringList marks() const;
    void bringIntoSight();
    void tellPointed(int tooth);

    const teeth::Form *m_form;
    ToothChart m_chart;
    std::vector<charts::ToothChange> m_changes;
    MouthLayout m_layout;
    int m_current = -1;
    bool m_isReadOnly = false;
};

} // namespace boshi::ui
