// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/sections/page.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QTabWidget;

namespace boshi::ui {

class FrontLayout;
class HistoryPanel;
class RecordList;
class RecordPanel;

/// The records of one chapter: a list for each record type, and beside it the form of the one that is open.
class SectionPage : public Page {
    Q_OBJECT

public:
    SectionPage(VaultSession &session, std::string_view chapter, QWidget *parent = nullptr);

    void showPlace(const Place &place) override;
    void showAgain() override;
    void refresh(const QSet<QUuid> &records) override;
    void addRecord(const RecordType &type) override;
    void openRecord(const QUuid &id) override;
    void showField(const RecordType &type, std::string_view field) override;
    bool hasFormOf(const RecordType &type) const override;
    void focusOpened() override;
    bool isEdited() const override;
    bool holdsPrivateInput() const override;
    void forgetPrivate() override;
    bool save() override;
    void discard() override;
    QCborMap input() const override;
    void takeInput(const QCborMap &input) override;

    const std::vector<const RecordType *> &types() const { return m_types; }
    const RecordType *currentType() const;
    RecordList *list(const RecordType &type);
    RecordPanel &panel() { return *m_panel; }
    HistoryPanel &history() { return *m_history; }

protected:
    VaultSession &session() const { return m_session; }
    const Place &place() const { return m_place; }
    enum class ViewPlace { First, Behind };
    /// A further view of the section: before the lists and shown first, or behind everything else.
    void addView(QWidget *view, const QString &viewTitle, ViewPlace place = ViewPlace::First);
    /// One that is shown first while the page of this type is the chosen one, and is gone otherwise.
    void addViewOf(const RecordType &type, QWidget *view, const QString &viewTitle);
    /// Called instead of opening an empty form while the view of one type is in sight.
    virtual void addInView() { }
    /// A further panel in the place of the form, while it is not hidden; arrange() after it came or went.
    void addPanel(QWidget *further);
    /// Something that takes the room of the whole section; null: the section is back.
    void showInstead(QWidget *part);
    /// How list and what is open beside it share the room.
    void arrange();
    /// Makes the page of this type the chosen one.
    void chooseType(const RecordType &type);
    virtual void showRecords();
    /// The page of another type, or another view, is the chosen one.
    virtual void showType();
    /// Whether an open form has all the room, and the list comes back after it.
    virtual bool givesFormAllRoom() const { return isNarrow(); }
    void resizeEvent(QResizeEvent *event) override;

private:
    static QScrollArea *scrolled(QWidget *content);
    QWidget *makeLists();
    void takeTypes(const std::vector<const RecordType *> &types);
    int firstToShow() const;
    void fill(RecordList &list, const RecordType &type);
    RecordList *makeList(const RecordType &type);
    void showViewOfType();
    bool isViewOfTypeInSight() const;
    bool isNarrow() const;
    void arrangeBar();
    bool isBesideOpen() const;
    int leastWidthOf(const QScrollArea &beside) const;
    void addOfCurrentType();
    void askForScreening(const QUuid &record);
    void choose(const QUuid &id);
    void openStored(const QUuid &id);
    void afterSaving(const QUuid &id);
    void leavePanel();
    void openHistory(const QUuid &id);
    void leaveHistory();
    void chooseNothing();

    VaultSession &m_session;
    std::string_view m_chapter;
    Place m_place;
    std::vector<const RecordType *> m_types;
    Place m_typesAt; ///< Whose types these are.
    std::vector<RecordList *> m_lists; ///< Same order as the types; null until wanted.
    FrontLayout *m_front = nullptr; ///< The section, and what takes its room.
    QBoxLayout *m_bar = nullptr;
    QBoxLayout *m_barButtons = nullptr;
    QLabel *m_typesLabel = nullptr;
    QComboBox *m_typeChooser = nullptr;
    QPushButton *m_privateButton = nullptr; ///< Leads to the page of its own that a questionnaire has.
    QPushButton *m_addButton = nullptr;
    QPushButton *m_togetherButton = nullptr; ///< Of a child with others born together.
    QSplitter *m_sides = nullptr;
    QTabWidget *m_views = nullptr;
    FrontLayout *m_stack = nullptr; ///< The lists.
    QWidget *m_viewOfType = nullptr; ///< A further view that comes and goes with a type.
    QString m_viewTitle;
    const RecordType *m_viewType = nullptr;
    RecordPanel *m_panel = nullptr;
    QScrollArea *m_beside = nullptr; ///< Around the panel.
    HistoryPanel *m_history = nullptr; ///< In the place of the panel.
    QWidget *m_further = nullptr;      ///< The same.
    QScrollArea *m_furtherBeside = nullptr; ///< Around it.
};

} // namespace boshi::ui
