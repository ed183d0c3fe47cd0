// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/story.h"

#include <QHash>
#include <QImage>
#include <QTextBrowser>

namespace boshi::ui {

/// What was written about a child, in the order of its age, to be read like a letter. Each line leads to its record.
class StoryView : public QTextBrowser {
    Q_OBJECT

public:
    explicit StoryView(QWidget *parent = nullptr);

    /// The longest side of a photo, in pixels.
    static constexpr int photoSide = 320;

    void tell(const Family &family, const Record &child);
    /// A photo that was wanted; a null picture where there is none to show.
    void showPhoto(const QByteArray &file, const QImage &picture);

signals:
    void opened(const QUuid &record);
    /// Once for each photo, when the story is in sight; `file` is the id of the attachment.
    void photoWanted(const QByteArray &file);

protected:
    /// Enter opens the line where the keyboard is.
    void keyPressEvent(QKeyEvent *event) override;
    /// Tab leaves the page; its lines are gone through by the arrows.
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;
    /// Photos come from the handbook alone, whatever somebody wrote.
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void wantPhotos();

    QList<QByteArray> m_wanted; ///< Not asked for yet.
    QHash<QByteArray, QImage> m_photos;
};

} // namespace boshi::ui
