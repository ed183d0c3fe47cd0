// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCborMap>
#include <QWidget>

class QLabel;

namespace boshi {
struct Record;
class VaultSession;
}

namespace boshi::ui {

class RecordForm;

/// One question of setting up, with its answer.
class SetupStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString question() const = 0;
    /// What it is for, in a sentence or two.
    virtual QString explanation() const = 0;
    /// Shows what the vault holds now; what was typed is gone.
    virtual void begin() = 0;
    virtual bool isEdited() const { return false; }
    /// Whether the question is answered and everything is saved now; if not, the step shows why.
    virtual bool save() = 0;
    virtual QCborMap input() const { return {}; }
    virtual void takeInput(const QCborMap &) { }
    virtual void focusFirst() = 0;

signals:
    /// Why it is not saved, or what was saved; empty: nothing is to be said any more.
    void said(const QString &sentence);
    void failed(const boshi::Error &error);
};

/// Whether the record in the form can be saved; if not, the form shows why and has the keyboard.
bool isSound(RecordForm &form, const Record &record, const VaultSession &session);

/// A caption in bold above a group of inputs.
QLabel *groupCaption(const QString &text);

/// Says who is in the family already; out of sight while nobody is.
void showNames(QLabel &label, const QStringList &names);

} // namespace boshi::ui
