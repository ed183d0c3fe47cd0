// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/sections/page.h"

class QGridLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace boshi::charts {
struct TimelineEvent;
}

namespace boshi::ui {

class WatchList;

class TimelineCanvas;

/// What is known of a person at a glance: age, what each section holds, a picture of the whole time, what was recorded last;
/// and what Boshi is not.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(VaultSession &session, QWidget *parent = nullptr);

    void showPlace(const Place &place) override;
    void refresh(const QSet<QUuid> &records) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QWidget *makeSections();
    QWidget *makeTimeline();
    QWidget *makeLatest();
    QLabel *makeNotice();
    QWidget *makeSetupOffer();
    QWidget *makeCare();
    void showHead();
    void showSections();
    void showTimeline();
    void showLatest();
    QString eventText(const charts::TimelineEvent &event) const;
    void openLatest(int row);

    VaultSession &m_session;
    Place m_place;
    QLabel *m_name;
    QLabel *m_facts;
    QWidget *m_care = nullptr; ///< Shown after a loss.
    QWidget *m_setupOffer = nullptr;
    WatchList *m_watching = nullptr;
    QGridLayout *m_sections = nullptr;
    std::vector<QPushButton *> m_buttons;
    TimelineCanvas *m_timeline = nullptr;
    QLabel *m_pointed = nullptr; ///< What the timeline says where it is pointed at.
    QListWidget *m_latest = nullptr;
};

} // namespace boshi::ui
