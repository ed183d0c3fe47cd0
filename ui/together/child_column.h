// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"

#include <QWidget>

namespace boshi::ui {

class WholeForm;

/// The inputs of one child on a page for several: its mark alongside, its name above, and in what a screen reader says of
/// every input.
class ChildColumn : public QWidget {
    Q_OBJECT

public:
    /// What is shared has no row here.
    ChildColumn(const VaultSession &session, const Record &child, const Record &record, QWidget *parent = nullptr);

    const QString &name() const { return m_name; }
    WholeForm &form() const { return *m_form; }
    Record record() const;
    /// Whether nothing of the child's own is typed: then nothing is written for it.
    bool isEmpty() const;
    /// What stands beside it needs as much.
    int leastWidth() const;
    /// As it is typed for all.
    void take(std::string_view key, const QCborValue &typed);

private:
    QString m_name;
    WholeForm *m_form;
};

} // namespace boshi::ui
