// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

namespace boshi::ui {

/// What a painted widget tells a screen reader of its parts: each is heard as a button in a chart.
class SpokenDrawing {
public:
    virtual int parts() const = 0;
    virtual QString partText(int part) const = 0;
    /// In pixels of the widget.
    virtual QRect partBox(int part) const = 0;
    virtual bool isPartInSight(int) const { return true; }
    /// -1 when none is.
    virtual int currentPart() const = 0;
    virtual void goToPart(int part) = 0;
    virtual void pressPart(int part) = 0;

protected:
    ~SpokenDrawing() = default;
};

/// From the first call on, screen readers hear every widget that is a SpokenDrawing.
void speakDrawings();

} // namespace boshi::ui
