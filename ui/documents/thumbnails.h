// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/picture_loader.h"

#include <QCache>
#include <QPixmap>

namespace boshi::ui {

/// Small pictures of kept files, made when first wanted and held in memory only: so many at most, and none after forget().
class Thumbnails : public QObject {
    Q_OBJECT

public:
    static constexpr int side = 96; ///< In pixels.
    static constexpr int mostKept = 300;

    explicit Thumbnails(VaultSession &session, QObject *parent = nullptr);

    /// Clear while there is none, and for what cannot be drawn.
    QPixmap of(const QByteArray &id) const;
    /// Makes it, unless it is there.
    void want(const QByteArray &id);
    /// What was asked for and is not made yet is not wanted any more.
    void stop() { m_loader.stop(); }
    void forget();
    int kept() const { return int(m_made.count()); }
    bool isBusy() const { return m_loader.isBusy(); }

signals:
    void made(const QByteArray &id);

private:
    void keep(const QByteArray &id, const QImage &picture);

    PictureLoader m_loader;
    mutable QCache<QByteArray, QPixmap> m_made{mostKept}; ///< What was looked at last stays longest.
};

} // namespace boshi::ui
