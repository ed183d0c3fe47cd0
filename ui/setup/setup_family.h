// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"

#include <QObject>

namespace boshi::ui {

/// The family that is being set up: the open one, or one that begins with the first person entered.
class SetupFamily : public QObject {
    Q_OBJECT

public:
    explicit SetupFamily(VaultSession &session, QObject *parent = nullptr);

    VaultSession &session() const { return m_session; }
    /// Until the first person is entered there is none, whichever family is open.
    void begin(bool isNew) { m_isNew = isNew; }
    bool isNew() const { return m_isNew || !m_session.family(); }
    /// Null while there is none.
    const Family *family() const { return isNew() ? nullptr : m_session.family(); }

    /// A person with this role and what belongs to them, as one change. Begins the family when there is none.
    Result<Done> add(const Record &person, const QString &role, std::vector<RecordEdit> more = {});
    /// Writes down that nothing more is asked for.
    Result<Done> finish();

    QStringList names() const;

signals:
    /// This family is being set up from now on; whoever hears it opens it at once.
    void begun(const QUuid &family, const QUuid &person);

private:
    VaultSession &m_session;
    bool m_isNew = false;
};

} // namespace boshi::ui
