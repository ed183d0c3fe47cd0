// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_form.h"

namespace boshi::ui {

/// Some fields of a record, as tall as they are, for a page that scrolls as a whole.
class WholeForm : public RecordForm {
    Q_OBJECT

public:
    /// `fields` are those in sight; the others stay as they are.
    WholeForm(const RecordType &type, std::vector<std::string_view> fields, FormHelp help);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace boshi::ui
