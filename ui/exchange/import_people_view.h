// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/exchange/import_people_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QTableView;

namespace boshi::ui {

/// The people of a file, and the correction of who they are.
class ImportPeopleView : public QWidget {
    Q_OBJECT

public:
    explicit ImportPeopleView(VaultSession &session, QWidget *parent = nullptr);

    /// Null shows nobody.
    void setImporter(const exchange::Importer *importer, const ImportPeopleModel::PersonNames &names);
    /// Everything decided by hand for this file; forgetDecisions() begins anew.
    const exchange::PersonDecisions &decisions() const { return m_decisions; }
    void forgetDecisions() { m_decisions.clear(); }

signals:
    /// The file has to be read again.
    void decided();

private:
    enum class Choice { AsFound, Person, NewPerson, LeaveOut };

    QWidget *makeCorrection();
    void showChosen();
    void find();
    void takeChoice();
    void decide(const QString &sentence, const std::optional<exchange::PersonDecision> &decision);

    VaultSession &m_session;
    exchange::PersonDecisions m_decisions;
    ImportPeopleModel *m_model;
    QTableView *m_table;
    QComboBox *m_choice = nullptr;
    QWidget *m_search = nullptr;
    QLineEdit *m_name = nullptr;
    QListWidget *m_found = nullptr;
};

} // namespace boshi::ui
