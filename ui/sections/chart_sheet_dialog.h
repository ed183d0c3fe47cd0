// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure.h"
#include "core/session/vault_session.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPrinter;
class QPushButton;

namespace boshi::ui {

struct ChartSheet;
class ChartView;

/// A chart on its way out: printed, saved or copied, with the name where that is wanted. Its reference is on it in any case.
/// Of people marked as non-disclosed it asks each time anew.
class ChartSheetDialog : public QDialog {
    Q_OBJECT

public:
    /// `about`: whom or what the chart tells of.
    ChartSheetDialog(VaultSession &session, ChartView &chart, std::vector<QUuid> about, QWidget *parent = nullptr);
    ~ChartSheetDialog() override;

    void setNamed(bool isNamed);
    /// Writes a new file, of the kind that the end of its name says.
    void saveTo(const QString &path);
    void copy();
    void printOn(QPrinter &printer);

private:
    using Act = std::function<void()>;

    QWidget *makeButtons();
    QWidget *makeQuestion();
    void choosePrinter();
    void choosePlace(const QString &suffix, const QString &filter);
    ChartSheet sheet() const;
    std::vector<Record> toldOf() const;
    void askAtDoor(const Act &act, const std::optional<Release> &release = {});
    void write(const QString &path);

    VaultSession &m_session;
    ChartView &m_chart;
    std::vector<QUuid> m_about;
    QCheckBox *m_name;
    QCheckBox *m_part;
    QLabel *m_questionText;
    QPushButton *m_yesButton;
    QWidget *m_question;
    QLabel *m_sentence;
    Act m_act; ///< What the question is about.
    std::unique_ptr<QPrinter> m_printer; ///< While its dialog is open, and the question after it.
};

/// Gives a chart of a page its way out; `about` is asked when it is taken.
void letOut(ChartView &chart, VaultSession &session, const std::function<std::vector<QUuid>()> &about);

} // namespace boshi::ui
