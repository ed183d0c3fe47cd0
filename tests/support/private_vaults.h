// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/vaults.h"

#include <gtest/gtest.h>

/// Vaults with private areas (data.md §6), for tests.
namespace boshi::test {

inline const QString mothersWord = QStringLiteral("わたしだけの言葉");

/// A family at home, and what a mother does with her own area.
struct Opened {
    Folder folder;
    QString path = emptyVault(folder);
    std::unique_ptr<VaultSession> session = openSession(path);
    People people = addPeople(*session);
    SealedArea mothers{Privacy::Mother, people.mother};

    QUuid fresh() const { return session->surroundings().newId(); }

    Record privateNote(const QUuid &id, const QString &text) const
    {
        Record note = noteAbout(id, people.mother, text);
        note.privacy = Privacy::Mother;
        return note;
    }
    QUuid addPrivate(const QString &text)
    {
        const QUuid id = fresh();
        EXPECT_TRUE(session->save(privateNote(id, text)));
        return id;
    }
    void protect(const SealedArea &area, const QString &word = mothersWord)
    {
        ASSERT_TRUE(session->protect(area, passphrase(word), KeyProfile::Small));
    }
    bool open(const QString &word = mothersWord)
    {
        const auto opened = session->openPrivate(passphrase(word));
        EXPECT_TRUE(opened);
        return opened && *opened;
    }
    void close() { ASSERT_TRUE(session->closePrivate()); }
    void lockAndUnlock()
    {
        session.reset();
        session = openSession(path, 2);
    }
    QString textOf(const QUuid &id) const
    {
        const auto record = session->reader().record(id);
        const auto *text = record && *record ? (*record)->get<QString>("text") : nullptr;
        return text ? *text : QString();
    }
};

/// Two copies of one vault; the second secret is set in the first only.
struct TwoCopies : Opened {
    QString otherPath = folder.path("other.boshi");
    std::unique_ptr<VaultSession> other;

    void copy()
    {
        session.reset();
        copyFile(path, otherPath);
        session = openSession(path, 2);
        other = openSession(otherPath, 3);
    }
    QString inOther(const QUuid &id) const
    {
        const auto record = other->reader().record(id);
        return record && *record ? *(*record)->get<QString>("text") : QString();
    }
};

} // namespace boshi::test
