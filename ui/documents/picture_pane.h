// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/picture_loader.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace boshi::ui {

class PictureView;

/// A kept picture with what moves it, by buttons and, wherever in `keysOf` the keyboard is, by keys with Ctrl. What cannot be
/// drawn is said.
class PicturePane : public QWidget {
    Q_OBJECT

public:
    PicturePane(VaultSession &session, QWidget *keysOf, QWidget *parent = nullptr);

    /// `name` is what a screen reader says of the picture.
    void showFile(const QByteArray &file, const QString &name);
    void clear();
    /// The buttons stand in two rows.
    void setNarrow(bool isNarrow);
    /// Lets the keys of the pane pass by an input that would use them itself.
    void takeKeysFrom(QWidget *input);

    PictureView &view() { return *m_view; }
    /// What is said in the place of a picture; empty while one is shown or awaited.
    QString sentence() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeButtons();
    void addKeys(QWidget *keysOf);
    void draw(const QImage &picture);
    void say(const QString &sentence);

    VaultSession &m_session;
    PictureLoader m_loader;
    PictureView *m_view;
    QLabel *m_sentence;
    QWidget *m_buttons;
    QBoxLayout *m_rows = nullptr;
};

} // namespace boshi::ui
