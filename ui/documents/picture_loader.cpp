// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/picture_loader.h"

#include <algorithm>
#include <utility>

namespace boshi::ui {
namespace {

constexpr qint64 bytesAtOnce = 256 * 1024; ///< As the vault keeps them: a millisecond or two.
constexpr int lentMilliseconds = 100;

} // namespace

PictureLoader::PictureLoader(Open open, int longest, QObject *parent)
    : QObject(parent)
    , m_open(std::move(open))
    , m_longest(longest)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &PictureLoader::step);
}

PictureLoader::PictureLoader(VaultSession &session, int longest, QObject *parent)
    : PictureLoader([&session](const QByteArray &id) { return session.openFile(id); }, longest, parent)
{
    m_session = &session;
}

PictureLoader::~PictureLoader()
{
    m_isStopped = true;
    if (m_thread)
        m_thread->wait();
}

void PictureLoader::load(const QByteArray &id)
{
    if (id.isEmpty() || std::ranges::find(m_wanted, id) != m_wanted.end())
        return;
    m_wanted.push_back(id);
    if (!m_thread && !m_turn.isActive())
        m_turn.start(0);
}

/// A thread that still runs ends soon, and what it made goes with it.
void PictureLoader::stop()
{
    m_wanted.clear();
    m_device.reset();
    m_content.clear();
    m_turn.stop();
    m_isStopped = m_thread != nullptr;
}

void PictureLoader::step()
{
    if (m_wanted.empty() || m_thread)
        return;
    if (m_session && m_session->isLent())
        return m_turn.start(lentMilliseconds);
    if (!m_device)
        begin();
    else
        fetch();
}

void PictureLoader::begin()
{
    m_isStopped = false;
    m_content.clear();
    m_device = m_open(m_wanted.front());
    if (!m_device)
        return fail();
    m_content.reserve(m_device->size());
    m_turn.start(0);
}

void PictureLoader::fetch()
{
    const QByteArray more = m_device->read(bytesAtOnce);
    m_content += more;
    if (m_content.size() < m_device->size() && !more.isEmpty())
        return m_turn.start(0);
    const bool isWhole = m_content.size() == std::exchange(m_device, nullptr)->size();
    isWhole ? decode() : fail();
}

void PictureLoader::fail()
{
    m_outcome.emplace(Error{ErrorCode::ReadFailed});
    finish();
}

void PictureLoader::decode()
{
    m_thread.reset(QThread::create([this, content = std::exchange(m_content, {})] {
        m_outcome.emplace(readPicture(content, m_longest, m_isStopped));
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        m_thread.reset();
        finish();
    });
    m_thread->start();
}

void PictureLoader::finish()
{
    const auto outcome = std::exchange(m_outcome, std::nullopt);
    const bool isWanted = !m_isStopped.exchange(false) && !m_wanted.empty();
    const QByteArray id = isWanted ? m_wanted.front() : QByteArray();
    if (isWanted)
        m_wanted.pop_front();
    if (!m_wanted.empty())
        m_turn.start(0);
    if (!isWanted || !outcome)
        return;
    if (*outcome)
        emit loaded(id, **outcome);
    else
        emit failed(id, outcome->error());
}

} // namespace boshi::ui
