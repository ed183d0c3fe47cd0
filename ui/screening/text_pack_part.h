// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screening/text_packs.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace boshi::ui {

/// Loads the texts of a sheet from a file of somebody who holds the licence, and takes them away again.
class TextPackPart : public QWidget {
    Q_OBJECT

public:
    TextPackPart(const screening::Sheet &sheet, const TextPacks &packs, QWidget *parent = nullptr);

    /// Takes this file over, or says what is wrong with it.
    void take(const QString &path);

signals:
    void changed();

private:
    void chooseFile();

    const screening::Sheet &m_sheet;
    const TextPacks &m_packs;
    QCheckBox *m_holdsLicence;
    QPushButton *m_load;
    QLabel *m_sentence;
};

} // namespace boshi::ui
