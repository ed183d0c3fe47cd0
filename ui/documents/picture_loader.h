// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/documents/picture_reading.h"

#include <QThread>
#include <QTimer>

#include <deque>
#include <memory>

namespace boshi::ui {

/// Pictures out of the vault, or of files outside, one after the other: their bytes are fetched here, a chunk at each turn of
/// the window's loop, and decoded beside the window's own thread. What is thrown away or stopped is decoded no further.
class PictureLoader : public QObject {
    Q_OBJECT

public:
    using Open = std::function<std::unique_ptr<QIODevice>(const QByteArray &id)>;

    /// The sides of its pictures are at most `longest` pixels. `open` gives what is open for reading, or null.
    PictureLoader(Open open, int longest, QObject *parent = nullptr);
    /// Of the session's attachments, by their id.
    PictureLoader(VaultSession &session, int longest, QObject *parent = nullptr);
    ~PictureLoader() override;

    void load(const QByteArray &id);
    /// Nothing that was asked for comes any more.
    void stop();
    bool isBusy() const { return m_device || m_thread || !m_wanted.empty(); }

signals:
    /// Null when this platform draws no such file.
    void loaded(const QByteArray &id, const QImage &picture);
    void failed(const QByteArray &id, const boshi::Error &error);

private:
    void step();
    void begin();
    void fetch();
    void decode();
    void fail();
    void finish();

    Open m_open;
    const VaultSession *m_session = nullptr; ///< Whose files they are.
    int m_longest;
    std::deque<QByteArray> m_wanted; ///< The first is the one in hand.
    std::unique_ptr<QIODevice> m_device;
    QByteArray m_content;
    std::atomic<bool> m_isStopped = false;
    std::optional<Result<QImage>> m_outcome; ///< Written by the thread, read after it ended.
    std::unique_ptr<QThread> m_thread;
    QTimer m_turn;
};

} // namespace boshi::ui
