// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/section_page.h"

namespace boshi::ui {

class VisitTable;

/// The section of a pregnancy: its antenatal visits first as the wide table of the paper, and as list and form beside that.
class VisitsPage : public SectionPage {
    Q_OBJECT

public:
    VisitsPage(VaultSession &session, std::string_view chapter, QWidget *parent = nullptr);
    ~VisitsPage() override;

    /// Whether antenatal visits belong to the section.
    static bool fits(const Section &section);

    void showAgain() override;
    void focusOpened() override;
    bool isEdited() const override;
    bool holdsPrivateInput() const override;
    void forgetPrivate() override;
    bool save() override;
    void discard() override;
    QCborMap input() const override;
    void takeInput(const QCborMap &input) override;

    VisitTable &table() { return *m_table; }

protected:
    void showRecords() override;
    void addInView() override;

private:
    VisitTable *m_table;
};

} // namespace boshi::ui
