// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/sheet.h"
#include "core/session/vault_session.h"

#include <QWidget>

namespace boshi::ui {

class TrendView;

/// The part of the private page with the totals of all sheets of one kind, and nothing else in sight.
class TrendPart : public QWidget {
    Q_OBJECT

public:
    TrendPart(const VaultSession &session, const screening::Sheet &sheet, const QUuid &person, QWidget *parent = nullptr);

    TrendView &view() { return *m_view; }
    void focusFirst();

signals:
    void left();
    void sheetAsked(const QUuid &record);

private:
    TrendView *m_view;
};

} // namespace boshi::ui
