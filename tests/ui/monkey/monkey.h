// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRandomGenerator>
#include <QStringList>

#include <chrono>

class QWidget;

namespace boshi::test {

/// Somebody who does not know what they are doing and does it fast: clicks, types, turns the wheel, strikes every shortcut,
/// composes Japanese, makes the window small. The same seed does the same as long as the program answers the same.
class Monkey : public QObject {
public:
    /// `passphrase` is typed now and then where one is asked for to unlock.
    Monkey(QWidget &window, quint32 seed, const QString &passphrase);

    /// Plays until the time is over; false when the program stopped answering before.
    bool play(std::chrono::seconds time);
    int deeds() const { return m_deeds; }
    /// What it did last, for whoever has to find out what broke.
    const QStringList &latest() const { return m_latest; }

private:
    void actSoon();
    void act();
    void did(const QString &deed);
    QWidget *stage() const;
    bool leftDialogOfSystem();
    void click();
    void strike();
    void typeText();
    void compose();
    void wheel();
    void resize();
    void unlock();
    QWidget *anyOf(const QList<QWidget *> &widgets);
    int below(int limit) { return int(m_random.bounded(limit)); }

    QWidget &m_window;
    QRandomGenerator m_random;
    QString m_passphrase;
    QStringList m_latest;
    int m_deeds = 0;
    bool m_isPlaying = false;
};

} // namespace boshi::test
