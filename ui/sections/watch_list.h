// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/sections/page.h"

class QListWidget;

namespace boshi::ui {

/// What lately recorded values have to be remarked on, the gravest first; out of sight when there is nothing.
class WatchList : public QWidget {
    Q_OBJECT

public:
    explicit WatchList(VaultSession &session, QWidget *parent = nullptr);

    void showPlace(const Place &place);
    QListWidget &list() const { return *m_list; }

signals:
    void opened(const boshi::ui::Place &place, const QUuid &record);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(int row);
    /// As high as what it says: nothing of it hides behind a scroll bar.
    void fit();

    VaultSession &m_session;
    QUuid m_person;
    QListWidget *m_list;
};

} // namespace boshi::ui
