// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/sections/page.h"
#include "ui/together/shared_fields.h"

#include <set>

class QBoxLayout;
class QCheckBox;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;

namespace boshi::ui {

class ChildColumn;
class WholeForm;

/// One page of the handbook filled in for all children who were born together: what is the same for all once, the rest in a
/// column for each. One Save is one change; a column left empty writes nothing.
class TogetherPage : public Page {
    Q_OBJECT

public:
    explicit TogetherPage(VaultSession &session, QWidget *parent = nullptr);
    ~TogetherPage() override;

    void open(const RecordType &type, const QUuid &child);
    const std::vector<ChildColumn *> &columns() const { return m_columns; }
    /// Null while nothing is open.
    WholeForm *shared() const { return m_shared; }
    /// Whether each column has this field for itself.
    bool differs(std::string_view key) const { return m_differing.contains(key); }
    void setDiffers(std::string_view key, bool differs);

    void showPlace(const Place &) override { }
    void refresh(const QSet<QUuid> &records) override;
    void focusOpened() override;
    bool isEdited() const override;
    bool holdsPrivateInput() const override;
    bool save() override;
    void discard() override { clear(); }
    QCborMap input() const override;
    void takeInput(const QCborMap &input) override;

signals:
    /// The section of its records is wanted; empty when it never showed any.
    void left(const QByteArray &chapter);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // What stands there
    QWidget *makeQuestion();
    QLayout *makeButtons();
    void addKeys();
    void build(const RecordType &type, const std::vector<const Record *> &children);
    void addShared(const Record &record);
    void addDifferences(const RecordType &type);
    void addColumn(const Record &child, const Record &record);
    void offerLast(const Record &record);
    void orderKeys();
    void arrange();
    void clear();

    // What is typed
    void mirror();
    void judge();
    std::vector<Issue> issuesOf(const ChildColumn &column) const;
    std::vector<ChildColumn *> filled() const;
    void refuse(const ChildColumn &column, const std::vector<Issue> &issues);
    bool asksAbout(const std::vector<Record> &records);
    QString sentenceOn(const SameMeasure &same) const;
    void hideQuestion();
    void lookAgain();
    void saveAndLeave();
    void leave();
    void say(const QString &sentence);

    VaultSession &m_session;
    const RecordType *m_type = nullptr;
    QByteArray m_chapter;
    std::set<std::string_view> m_differing;
    std::vector<SameMeasure> m_asked; ///< What the question in sight is about.
    bool m_wasRefused = false;        ///< From then on missing fields are named too.
    bool m_isMirroring = false;
    QScrollArea *m_area;
    QWidget *m_page = nullptr; ///< Everything of one type; null while nothing is open.
    WholeForm *m_shared = nullptr;
    QBoxLayout *m_row = nullptr; ///< The columns, or below each other.
    std::vector<ChildColumn *> m_columns;
    std::vector<std::pair<std::string_view, QCheckBox *>> m_differences;
    QFrame *m_question = nullptr;
    QLabel *m_questionText = nullptr;
    QLabel *m_sentence;
    QPushButton *m_rightButton = nullptr;
    QPushButton *m_againButton = nullptr;
    QPushButton *m_copyButton = nullptr;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_closeButton = nullptr;
};

} // namespace boshi::ui
