// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screening/follow_up_view.h"
#include "ui/screening/screening_form.h"
#include "ui/sections/page.h"

#include <optional>

class QStackedWidget;

namespace boshi::ui {

class TrendPart;

/// The private page on which a sheet is entered, with nothing else in sight, and after it whom to ask.
class ScreeningPage : public Page {
    Q_OBJECT

public:
    /// `textFolder` is where loaded texts of sheets are kept.
    ScreeningPage(VaultSession &session, const QString &textFolder, QWidget *parent = nullptr);

    void openNew(const RecordType &type, const QUuid &subject);
    void open(const Record &record);
    /// Whom to ask about a sheet that was saved elsewhere; closing it leaves.
    void openFollowUp(const Record &record);
    /// Null where the private area is closed, or whom to ask is shown alone.
    ScreeningForm *form() const { return m_form; }
    FollowUpView *followUp() const { return m_followUp; }
    /// Null unless the totals over time are in sight.
    TrendPart *trend() const { return m_trend; }

    bool standsAlone() const override { return true; }
    void showPlace(const Place &) override { }
    void refresh(const QSet<QUuid> &records) override;
    void forgetPrivate() override;
    bool isEdited() const override;
    bool holdsPrivateInput() const override { return isEdited(); }
    bool save() override;
    void discard() override;
    QCborMap input() const override;
    void takeInput(const QCborMap &input) override;

signals:
    void left();
    void lockAsked();
    void closeAreasAsked();
    /// The private area is closed and is wanted open.
    void areaAsked();
    /// A clinic or a midwife is to be written down.
    void contactAsked();

private:
    QLayout *makeButtons();
    QWidget *makeClosedNote();
    void addKeys();
    bool isAreaClosed() const;
    void showRecord(const Record &record, bool isNew);
    void makeForm(const Record &record);
    void makeFormAgain();
    void orderKeys();
    void clear();
    void saveAndGoOn();
    void leave();
    void goOn();
    void showFollowUp();
    void leaveFollowUp();
    void showTrend();
    void leaveTrend();
    void goBack();
    void bring(QWidget *part);

    VaultSession &m_session;
    TextPacks m_packs;
    std::optional<screening::Sheet> m_sheet;
    Record m_record;      ///< As it was opened or last saved.
    bool m_isNew = false;
    bool m_isFollowUpDue = false;
    ScreeningForm *m_form = nullptr;
    FollowUpView *m_followUp = nullptr;
    TrendPart *m_trend = nullptr;
    QWidget *m_closed; ///< Says that the area is closed.
    QStackedWidget *m_parts;
    QWidget *m_buttons;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_closeButton = nullptr;
    QPushButton *m_talkButton = nullptr;
    QPushButton *m_trendButton = nullptr; ///< Of a sheet that has a total.
    QPushButton *m_lockButton = nullptr;
};

} // namespace boshi::ui
