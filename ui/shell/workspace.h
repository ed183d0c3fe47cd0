// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/sections/page.h"
#include "ui/shell/safety.h"

#include <QHash>

class QLabel;
class QTabBar;

namespace boshi::ui {

class Finder;
class FrontLayout;
class ImportPage;
struct KeyLine;
class NewPersonPage;
class QuestionBar;
class Rail;
class ScreeningPage;
class SetupPage;
class TogetherPage;
class TopBar;
struct ChangeWords;
struct FieldTarget;
struct PageTarget;
struct PersonTarget;
struct RecordTarget;
struct SearchPage;
struct SearchResult;

/// Everything that is in sight while a vault is open. It goes, with all its texts, when the vault is locked.
class Workspace : public QWidget {
    Q_OBJECT

public:
    explicit Workspace(VaultSession &session, QWidget *parent = nullptr);

    /// Shows this person (name or id; otherwise the first child, otherwise anybody) and this section.
    void start(const QString &person, const QByteArray &chapter);
    /// Does it at once, or after the user has decided about input that is not saved.
    void leaveThen(const Page::Action &action);

    Page *page() const;
    const Place &place() const { return m_place; }
    const QByteArray &chapter() const { return m_chapter; }
    void goTo(const Place &place);
    /// Shows a page that is about no place, and takes it over; leaveBeside() leaves it again.
    void showAside(Page *page);
    void leaveBeside();
    /// Asks the questions of a new file; `isTrusted` when its passphrase was typed a moment ago.
    void setUpFile(bool isTrusted);
    /// Nothing happens when the place has no such section.
    void showSection(const QByteArray &chapter);
    bool isEdited() const;
    /// What is typed and not saved, with its place; empty when nothing is.
    QCborMap input() const;
    void takeInput(const QCborMap &input);
    /// Whether it may be shown now: private input waits until every private area is open.
    bool mayShow(const QCborMap &input) const;
    /// Whether work is under way that has to end before anything else is done.
    bool isBusy() const;
    /// At once, or after the user has decided about private input that is not saved.
    void closePrivateAreas();
    /// At once, or after the user has decided about input that is not saved.
    void askForConflicts();
    /// Shows a sentence about what was just done.
    void say(const QString &sentence);

signals:
    void lockAsked();
    void safetyAsked(boshi::ui::SafetyStep step);
    void settingsAsked();
    void eraseAsked(const QUuid &record);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeMiddle();
    void connectParts();
    Place placeFor(const QString &person) const;
    Result<std::optional<CaseloadLine>> firstLine(const QString &person) const;
    void openCase(const QUuid &family, const QUuid &person);
    void addPersonPage();
    SetupPage *setupPage();
    ScreeningPage *screeningPage();
    TogetherPage *togetherPage();
    void showTogether(const RecordType &type);
    /// Of this record, or of a new one where it is null.
    void showScreening(const RecordType &type, const QUuid &record);
    void showFollowUp(const Page *saved, const QUuid &record);
    void showSetup(const std::function<void(SetupPage &)> &begin);
    void addFamily();
    void showHelp();
    void showNumbers();
    std::vector<KeyLine> everyKey() const;
    void showRail(bool isShown);
    void openBegun(const QUuid &family, const QUuid &person);
    void showConflicts();
    ImportPage *showImport();
    void showExport();
    void showLoss(const QUuid &subject);
    void goThen(const Page::Action &action);
    void takeBusy();
    void showBesideSections(Page *page);
    bool showBeside(const QByteArray &name);
    void connectSearch();
    void addSafetyPages(std::vector<SearchPage> &pages);
    std::vector<SearchPage> searchPages();
    void goToResult(const SearchResult &result);
    void goToTarget(const PersonTarget &target);
    void goToTarget(const PageTarget &target);
    void goToTarget(const FieldTarget &target);
    void goToTarget(const RecordTarget &target);
    void record(const RecordType &type);
    void takeBack(bool redo);
    ChangeWords undoWords(const std::optional<ChangeLine> &line, bool redo) const;
    void showTabs();
    void fillTabs(const QList<QByteArray> &chapters);
    void showPage();
    void bringUp(Page *page);
    /// Shows one section of one place.
    struct PlacePage {
        Place place;
        QByteArray chapter;
        Page *page = nullptr;
        QDate shownOn; ///< Invalid once something changed that it may show.
    };
    PlacePage &placePage();
    Page *makePage();
    Page *makeGuardianPage(const Section &section);
    bool isOfPlace(const Page *page) const;
    void outdatePages();
    Page *adopt(Page *page);
    void refresh(const QSet<QUuid> &records);
    void refreshBar();
    void offerTypes();
    void showPrivateState();
    void showConflictCount();
    void closePrivateNow();
    void forgetPages(const Page *but = nullptr);
    void forgetPlacePages(const Page *but);
    void forgetPage(Page *page);
    void leaveErasedFamily();

    VaultSession &m_session;
    Place m_place;
    TopBar *m_bar;
    QuestionBar *m_question;
    Rail *m_rail;
    Finder *m_finder = nullptr;
    QTabBar *m_tabs = nullptr;
    FrontLayout *m_pages = nullptr;
    NewPersonPage *m_newPerson = nullptr;
    Page *m_aside = nullptr; ///< Gone when another page comes.
    QLabel *m_sentence;
    std::vector<PlacePage> m_placePages; ///< Made when first shown; the latest last.
    QHash<QByteArray, Page *> m_pageBeside; ///< The pages that are about the whole file, by name; made when first shown.
    QByteArray m_chapter;
    QList<int> m_sizes; ///< Of rail and middle, while the rail is out of sight.
    int m_conflicts = 0; ///< Records on which copies disagree.
};

} // namespace boshi::ui
