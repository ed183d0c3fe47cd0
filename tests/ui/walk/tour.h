// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/safety/open_window.h"
#include "ui/sections/section_page.h"

#include <QDialog>
#include <QSet>

class QComboBox;

namespace boshi::ui {
class DocumentsPage;
class SetupPage;
class VisitsPage;
}

namespace boshi::test {

/// A screen of 1280×800 less a title bar.
inline constexpr QSize roomForWindows(1280, 768);

/// As the program says it in the language of the moment.
inline QString words(const char *context, const char *source) { return QCoreApplication::translate(context, source); }

/// Goes to every page and dialog of the program as people meet them, and has each looked at.
class Tour {
public:
    /// What to do at each stop; `place` tells where that is.
    using Look = std::function<void(QWidget &window, const QString &place)>;

    explicit Tour(Look look) : m_look(std::move(look)) { }

    /// No handbook is open: welcome, a new file, unlocking, the recovery sheet, backups, settings.
    void visitLocked();
    /// Of everybody in a vault of several families every section, every kind of record in its form and history, and the
    /// pages about the whole file.
    void visitOpen();
    /// Of a child with 3,000 records.
    void visitLarge();
    /// In the window of one family with a private area: also the private page of each questionnaire.
    void visitDialogs();

    /// The classes of everything that was in sight at a stop.
    const QSet<QString> &seen() const { return m_seen; }

private:
    struct OpenVault;

    void stop(QWidget &window, const QString &place);
    void visitEveryKind();
    void visitEverybody(OpenVault &open);
    void visitSections(OpenVault &open);
    void visitSection(OpenVault &open, ui::SectionPage &page);
    void visitTable(OpenVault &open, ui::SectionPage &page, const QString &button);
    void visitCurves(OpenVault &open, ui::SectionPage &page);
    void visitSheet(OpenVault &open, ui::SectionPage &page);
    void visitDocuments(QWidget &window, ui::DocumentsPage &page, const QString &place);
    void visitIntake(QWidget &window, ui::DocumentsPage &page, const QString &place);
    void visitDocument(QWidget &window, ui::DocumentsPage &page, const QString &place);
    void visitCopying(QWidget &window, ui::DocumentsPage &page, const QString &place);
    void visitLines(OpenVault &open, ui::VisitsPage &page);
    void visitTogether(OpenVault &open, const RecordType &type);
    void visitRecords(OpenVault &open, ui::SectionPage &page, const RecordType &type);
    void visitStored(OpenVault &open, ui::SectionPage &page, const QUuid &record);
    void visitBeside(OpenVault &open);
    void visitImport(OpenVault &open);
    void visitExport(OpenVault &open);
    void visitClosedScreening(SafetyWindow &open);
    void visitScreenings(SafetyWindow &open);
    void visitFollowUp(SafetyWindow &open);
    void visitLoss(SafetyWindow &open);
    void visitTrend(SafetyWindow &open);
    void visitTexts(VaultSession &session);
    void visitSetup(ui::MainWindow &window);
    void visitDueDates(ui::MainWindow &window, ui::SetupPage &page, QComboBox &methods);
    void visitDialog(SafetyWindow &open, QDialog *dialog);
    void visitErased(SafetyWindow &open);
    void visitChecks(SafetyWindow &open);

    Look m_look;
    QSet<QString> m_seen;
    QSet<QString> m_types; ///< Whose form was visited.
    bool m_hasCopied = false; ///< A page off a picture.
    bool m_hasSheet = false;  ///< A chart on its way out.
    QSet<QString> m_together; ///< Chapters of which one page was filled in for all.
};

} // namespace boshi::test
