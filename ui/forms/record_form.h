// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_editors.h"

#include <QScrollArea>

#include <set>

class QFormLayout;
class QLabel;

namespace boshi::ui {

/// A form for any record type, built from its fields in order; it scrolls when there is little room. It speaks the
/// language in which it was built.
class RecordForm : public QScrollArea, public RecordEditors {
    Q_OBJECT

public:
    explicit RecordForm(const RecordType &type, QWidget *parent = nullptr, const FormHelp &help = {});
    ~RecordForm() override;

    /// Shows the record as it is stored; what was typed before is gone. Choices of other records are asked for anew.
    void setRecord(const Record &record);
    void typeAgain(const QCborMap &input);

    /// A field that is filled in elsewhere meanwhile has no row here.
    void setElsewhere(std::string_view key, bool isElsewhere);

    /// Scrolls there and gives it the keyboard; for the first issue of a refused save.
    void focusField(std::string_view key);
    /// Where typing begins: the first field that is neither filled nor read-only, else the first one.
    void focusFirstEmpty();

signals:
    /// At every keystroke.
    void edited();
    /// A field was left after an edit: a good moment to show issues.
    void fieldFinished();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(const Field &field, const FormHelp &help);
    void enlarge();
    void arrange();
    void showRows();
    void showRow(std::size_t row, bool isShown);

    bool m_isCalm;
    std::set<std::string_view> m_elsewhere;
    QString m_edition;
    std::function<QString(const Record &)> m_editionOf;
    QFormLayout *m_layout;
    int m_fittings = 0; ///< Inside each other.
    std::vector<QLabel *> m_captions;     ///< Same order as the editors.
};

} // namespace boshi::ui
