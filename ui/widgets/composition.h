// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>

namespace boshi::ui {

/// Whether an input method is composing in an input. Meanwhile shortcuts wait, and so do Enter and Esc, which some input
/// methods let through when they end the composition.
class Composition {
public:
    /// To be asked about every event of the input; true: it has been dealt with.
    bool holdsBack(QEvent &event);
    bool isGoingOn() const { return m_isGoingOn; }

private:
    bool m_isGoingOn = false;
};

} // namespace boshi::ui
