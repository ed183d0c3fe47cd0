// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/tooth_changes.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace boshi::ui {

class MouthView;

/// Two examinations beside each other: the mouth of the later one with every tooth marked that differs, and each difference
/// in words. It says what was written down, and nothing about what that may mean.
class TeethComparison : public QWidget {
    Q_OBJECT

public:
    explicit TeethComparison(QWidget *parent = nullptr);

    /// The earliest first. The last two are compared, unless two were chosen that are still there.
    void setExaminations(std::vector<charts::ToothExamination> examinations);
    bool isEmpty() const { return m_examinations.empty(); }

    MouthView &mouth() const { return *m_mouth; }
    /// What differs, a sentence on each line.
    QString text() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill(QComboBox *chooser, const QUuid &wanted, int otherwise);
    void compare();

    std::vector<charts::ToothExamination> m_examinations;
    QBoxLayout *m_choosers;
    QComboBox *m_earlier;
    QComboBox *m_later;
    QWidget *m_choice;
    MouthView *m_mouth;
    QLabel *m_pointed;
    QLabel *m_text;
};

} // namespace boshi::ui
