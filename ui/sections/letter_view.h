// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"

#include <QTextBrowser>

namespace boshi::ui {

/// What guardians wrote on the page of one age, as a letter to the child; only for reading.
class LetterView : public QTextBrowser {
    Q_OBJECT

public:
    explicit LetterView(QWidget *parent = nullptr);

    /// One letter for each record of the page.
    void tell(const Family &family, const Record &child, const RecordType &page);

protected:
    /// Tab leaves the page.
    bool focusNextPrevChild(bool next) override;
};

} // namespace boshi::ui
