// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/sections/section.h"

#include <QWidget>

class QListView;

namespace boshi::ui {

class CaseloadModel;
class RailModel;

/// The left side of the window: in a vault of many families everybody in it, with a filter; then the open family.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(VaultSession &session, QWidget *parent = nullptr);

    /// Reads the caseload and the open family anew.
    void refresh();
    void choose(const Place &place);
    RailModel &model() { return *m_model; }
    QListView &people() { return *m_people; }
    QSize sizeHint() const override;

signals:
    /// The user wants to go there; nothing changes until choose() is called.
    void placeAsked(const boshi::ui::Place &place);
    void caseAsked(const QUuid &family, const QUuid &person);
    void personAsked(bool inNewFamily);

private:
    QWidget *makeCaseload();
    QWidget *makeFamily();
    void refreshCaseload();

    VaultSession &m_session;
    RailModel *m_model;
    CaseloadModel *m_cases;
    QWidget *m_caseload = nullptr;
    QListView *m_caseView = nullptr;
    QListView *m_people = nullptr;
    bool m_isChoosing = false;
};

} // namespace boshi::ui
