// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/thumbnails.h"

#include <QPainter>

namespace boshi::ui {

namespace {

/// In the middle of a square, so that the texts beside them stand below each other.
QPixmap squared(const QImage &picture)
{
    QPixmap square(Thumbnails::side, Thumbnails::side);
    square.fill(Qt::transparent);
    QPainter(&square).drawImage((square.width() - picture.width()) / 2, (square.height() - picture.height()) / 2, picture);
    return square;
}

} // namespace

Thumbnails::Thumbnails(VaultSession &session, QObject *parent)
    : QObject(parent)
    , m_loader(session, side)
{
    connect(&m_loader, &PictureLoader::loaded, this, &Thumbnails::keep);
    connect(&m_loader, &PictureLoader::failed, this, [this](const QByteArray &id) { keep(id, {}); });
}

QPixmap Thumbnails::of(const QByteArray &id) const
{
    const QPixmap *known = m_made.object(id);
    return known ? *known : squared({});
}

void Thumbnails::want(const QByteArray &id)
{
    if (!m_made.contains(id))
        m_loader.load(id);
}

/// What cannot be drawn is not tried again.
void Thumbnails::keep(const QByteArray &id, const QImage &picture)
{
    m_made.insert(id, new QPixmap(squared(picture)));
    emit made(id);
}

void Thumbnails::forget()
{
    m_loader.stop();
    m_made.clear();
}

} // namespace boshi::ui
