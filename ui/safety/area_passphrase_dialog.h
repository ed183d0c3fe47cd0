// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/unlock/background.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace boshi::ui {

class PassphraseField;
class PassphraseMeter;

/// Sets, changes or takes away the passphrase of one private area. Where there is one already it is asked for, also while
/// the area is open: whoever finds the window open must not be able to shut its owner out.
class AreaPassphraseDialog : public QDialog {
    Q_OBJECT

public:
    enum class Step { Set, Change, TakeAway };

    AreaPassphraseDialog(VaultSession &session, const SealedArea &area, const QString &areaName, Step step, KeyProfile profile,
                         QWidget *parent = nullptr);

    void reject() override;

private:
    void addFields(QVBoxLayout &column);
    void begin();
    void write(const Secret *present, const Secret &next);
    void finish();
    void setBusy(bool busy);
    void say(const QString &sentence, PassphraseField *field);

    VaultSession &m_session;
    SealedArea m_area;
    Step m_step;
    KeyProfile m_profile;
    PassphraseField *m_present = nullptr; ///< Null where there is none yet.
    PassphraseField *m_first = nullptr;   ///< Null, like m_second, when it is taken away.
    PassphraseField *m_second = nullptr;
    PassphraseMeter *m_meter = nullptr;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_goOnButton;
    QPushButton *m_cancelButton;
    std::optional<Result<Done>> m_outcome; ///< Written by the background, read after it ended.
    Background m_background{&m_session};               ///< Last: it goes first and waits.
};

} // namespace boshi::ui
