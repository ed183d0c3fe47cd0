// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace boshi::ui {

/// How hard a passphrase is to guess, as a bar and a sentence; hidden while nothing is typed. It never refuses anything.
class PassphraseMeter : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseMeter(QWidget *parent = nullptr);
    void judge(QStringView typed);

private:
    QProgressBar *m_bar;
    QLabel *m_sentence;
};

} // namespace boshi::ui
