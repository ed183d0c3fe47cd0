// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace boshi::ui {

/// Takes back what was copied out of our windows, unless somebody else has put something on the clipboard since.
/// Programs that keep a history of the clipboard keep theirs (SECURITY.md).
class ClipboardGuard : public QObject {
public:
    using IsOurs = std::function<bool()>;

    explicit ClipboardGuard(QObject *parent = nullptr);
    ClipboardGuard(std::chrono::milliseconds patience, IsOurs isOurs, QObject *parent = nullptr);

private:
    void noteChange();
    void takeBack();

    IsOurs m_isOurs;
    QTimer m_timer;
};

} // namespace boshi::ui
