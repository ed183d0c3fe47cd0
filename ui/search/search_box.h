// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/search_result.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;

namespace boshi::ui {

class SearchModel;

/// The one search of the window: a field, and what was found in a list below it. Enter goes to the first result; Down leads
/// into the list, whose lines a screen reader then reads; typing there goes on in the field.
class SearchBox : public QWidget {
    Q_OBJECT

public:
    using Find = std::function<std::vector<SearchResult>(const QString &typed)>;

    /// The list lies over `surface`, which outlives this.
    explicit SearchBox(QWidget *surface, QWidget *parent = nullptr);
    ~SearchBox() override;

    void setFind(Find find) { m_find = std::move(find); }
    /// Gives the field the keyboard.
    void begin();
    /// More is known now, or something else.
    void findAgain();
    /// Forgets what was typed and found.
    void clear();

    QLineEdit &field() { return *m_field; }
    QListView &list() { return *m_list; }
    SearchModel &model() { return *m_model; }
    bool isListShown() const;

signals:
    void chosen(const boshi::ui::SearchResult &result);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QFrame *makeList(QWidget *surface);
    bool takeKeyOfField(int key);
    bool takeKeyOfList(QKeyEvent &event);
    void find();
    void placeList();
    void choose(int row);
    void leave();
    void noteFocus(QWidget *former, QWidget *now);

    Find m_find;
    QLineEdit *m_field = nullptr;
    SearchModel *m_model;
    QListView *m_list = nullptr;
    QLabel *m_count = nullptr;
    QPointer<QFrame> m_frame;
    QPointer<QWidget> m_cameFrom; ///< Where Esc leads back to.
};

} // namespace boshi::ui
