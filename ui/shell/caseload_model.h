// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"

#include <QAbstractListModel>
#include <QHash>

namespace boshi::ui {

/// Everybody in a vault of many families, or those whose name begins with a text. Only so many are read as are in sight.
class CaseloadModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit CaseloadModel(const VaultSession &session, QObject *parent = nullptr);

    /// Whom to list; everybody when empty. Reads anew.
    void find(const QString &text);
    /// Reads the vault anew.
    void refresh();
    bool hasSeveralFamilies() const { return m_hasSeveralFamilies; }
    const CaseloadLine &lineAt(int row) const { return m_lines[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    std::vector<CaseloadLine> read(int most) const;
    QString markOf(const QUuid &person) const;

    const VaultSession &m_session;
    QString m_text;
    std::vector<CaseloadLine> m_lines;
    mutable QHash<QUuid, QString> m_marks; ///< Of those who were in sight; the list itself does not tell.
    int m_asked = 0; ///< Lines asked for; fewer came when there are no more.
    bool m_hasSeveralFamilies = false;
};

} // namespace boshi::ui
