// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_stream.h"

#include "core/base/hash.h"
#include "core/exchange/csv_reader.h"

#include <QFile>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace boshi::exchange {
namespace {

using Batch = std::vector<ImportRow>;

constexpr std::size_t rowsAtOnce = 64; ///< Handed from thread to thread.
constexpr std::size_t mostBatches = 8; ///< Waiting; more would only cost memory.

/// Between the thread that reads and the one that works.
class BatchQueue {
public:
    /// Waits for room; false when nobody wants more.
    bool put(Batch batch)
    {
        std::vector<Batch> done; // Freed after the lock is.
        std::unique_lock lock(m_mutex);
        m_hasRoom.wait(lock, [this] { return m_batches.size() < mostBatches || m_isStopped; });
        m_batches.push_back(std::move(batch));
        m_hasRows.notify_one();
        done.swap(m_done);
        return !m_isStopped;
    }

    /// Waits for rows; nothing when there are no more. `done` was worked on: the thread that made its rows frees them, which
    /// is work, too, and costs most from another thread.
    std::optional<Batch> take(Batch done)
    {
        std::unique_lock lock(m_mutex);
        m_done.push_back(std::move(done));
        m_hasRows.wait(lock, [this] { return !m_batches.empty() || m_hasEnded; });
        if (m_batches.empty())
            return {};
        Batch batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_hasRoom.notify_one();
        return batch;
    }

    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_hasEnded = true;
        m_hasRows.notify_one();
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        m_hasRoom.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_hasRows, m_hasRoom;
    std::deque<Batch> m_batches;
    std::vector<Batch> m_done;
    bool m_hasEnded = false;
    bool m_isStopped = false;
};

/// Reads until the end, an error, or until nobody wants more.
Result<Done> fill(BatchQueue &queue, const RowSource &source)
{
    QFile file(source.path);
    if (const auto opened = openForReading(file); !opened)
        return opened;
    std::optional<ImportRowReader> reader;
    Result<Done> outcome = Done{};
    Batch batch;
    const auto onRow = [&](const CsvRow &row) {
        if (!reader) {
            auto made = ImportRowReader::of(source.pack, row.texts());
            if (made)
                reader.emplace(std::move(*made));
            else
                outcome = made.error();
            return bool(outcome);
        }
        batch.push_back(reader->read(row, source.today));
        return batch.size() < rowsAtOnce || queue.put(std::exchange(batch, {}));
    };
    const auto totals = readCsv(file, {.form = source.form, .delimiter = source.pack.delimiter}, onRow);
    if (!batch.empty())
        queue.put(std::move(batch));
    if (!outcome || !totals)
        return outcome ? Result<Done>(totals.error()) : outcome;
    return reader ? Result<Done>(Done{}) : Result<Done>(Error{ErrorCode::EmptyFile});
}

/// The thread that reads; it has ended when this is gone.
class Reading {
public:
    explicit Reading(const RowSource &source)
        : m_thread([this, &source] {
            try {
                m_outcome = fill(m_queue, source);
            } catch (...) {
                m_failure = std::current_exception();
            }
            m_queue.end();
        })
    {
    }
    ~Reading() { stop(); }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

    std::optional<Batch> next(Batch done) { return m_queue.take(std::move(done)); }

    Result<Done> outcome()
    {
        stop();
        if (m_failure)
            std::rethrow_exception(m_failure);
        return m_outcome;
    }

private:
    void stop()
    {
        m_queue.stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    BatchQueue m_queue;
    Result<Done> m_outcome = Done{};
    std::exception_ptr m_failure;
    std::thread m_thread; ///< The last member: it uses the others from its first moment.
};

} // namespace

Result<Done> readRows(const RowSource &source, const std::function<Result<Done>(const ImportRow &)> &take)
{
    Reading reading(source);
    for (std::optional<Batch> batch = Batch(); (batch = reading.next(std::move(*batch)));)
        for (const ImportRow &row : *batch)
            if (auto taken = take(row); !taken)
                return taken;
    return reading.outcome();
}

Result<QByteArray> hashOf(QFile &file)
{
    Hasher hasher;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(1 << 20);
        if (piece.isEmpty())
            return Error{ErrorCode::ReadFailed};
        hasher.add(piece);
    }
    file.seek(0);
    return hasher.result();
}

Result<Done> openForReading(QFile &file)
{
    if (!file.exists())
        return Error{ErrorCode::FileMissing};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::PermissionDenied};
    return Done{};
}

} // namespace boshi::exchange
