// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/line_field_editor.h"

namespace boshi::ui {

class MouthView;

/// A mouth to mark, and below it the same marks as a line of text. Either may be filled, and the other follows; while the
/// line cannot be read, the mouth shows what could be read last.
class ToothChartEditor : public LineFieldEditor {
    Q_OBJECT

public:
    ToothChartEditor(const Field &field, QWidget *parent, const EditorHelp &help);

    void setReadOnly(bool readOnly) override;
    void setSpokenName(const QString &name) override;
    MouthView &mouth() const { return *m_mouth; }

protected:
    void showValue(const Value &value) override;

private:
    void takeFromMouth();
    void tell(const QString &tooth);

    MouthView *m_mouth;
    QLabel *m_pointed;
    QString m_howTo;
};

} // namespace boshi::ui
