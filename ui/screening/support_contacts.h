// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"

#include <QWidget>

class QVBoxLayout;

namespace boshi::ui {

/// Whom to talk to: the family's own clinic, midwife and town office, then the national lines with the day they were checked.
class SupportContacts : public QWidget {
    Q_OBJECT

public:
    explicit SupportContacts(const Family *family, QWidget *parent = nullptr);

signals:
    /// None of their own is written down yet, and one is wanted.
    void contactAsked();

private:
    void addHeading(const QString &text);
    void addText(const QString &text);
    void addOwn(const Family *family);
    void addNational();

    QVBoxLayout *m_column;
};

} // namespace boshi::ui
