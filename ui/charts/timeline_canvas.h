// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/spoken_drawing.h"
#include "ui/charts/timeline_layout.h"

#include <QWidget>

#include <functional>

namespace boshi::ui {

/// A picture of everything with a day: a lane for each chapter, a dot for each record, with a number where several would lie
/// on each other. Arrow keys go from dot to dot, Enter opens; to a screen reader each dot is a button of its own.
class TimelineCanvas : public QWidget, public SpokenDrawing {
    Q_OBJECT

public:
    /// What a record is called, in one line.
    using TextOf = std::function<QString(const charts::TimelineEvent &)>;

    explicit TimelineCanvas(QWidget *parent = nullptr);

    void setTimeline(charts::Timeline timeline, TextOf textOf);
    const charts::Timeline &timeline() const { return m_timeline; }
    const std::vector<TimelineDot> &dots() const { return m_layout.dots; }
    /// What a dot says: the record, or how many and the first of them.
    QString textOf(std::size_t dot) const;
    /// -1 when none is chosen.
    int current() const { return m_current; }
    void setCurrent(int dot);
    /// Goes to the record; of several the user chooses one.
    void open(int dot);

    int parts() const override { return int(m_layout.dots.size()); }
    QString partText(int part) const override { return textOf(std::size_t(part)); }
    QRect partBox(int part) const override { return m_layout.dots[std::size_t(part)].circle.toAlignedRect(); }
    int currentPart() const override { return m_current; }
    void goToPart(int part) override { setCurrent(part); }
    void pressPart(int part) override { open(part); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// What is pointed at, by key or mouse; empty when nothing is.
    void pointed(const QString &text);
    void opened(const boshi::charts::TimelineEvent &event);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void paintLanes(QPainter &painter) const;
    void paintMilestones(QPainter &painter) const;
    void paintDots(QPainter &painter) const;
    void goToLane(int step);
    void tellPointed(int dot);

    charts::Timeline m_timeline;
    TextOf m_textOf;
    TimelineLayout m_layout;
    int m_current = -1;
};

} // namespace boshi::ui
