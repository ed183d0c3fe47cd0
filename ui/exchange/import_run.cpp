// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_run.h"

#include "core/exchange/layout_guess.h"
#include "ui/sections/record_names.h"

namespace boshi::ui {

ImportRun::ImportRun(VaultSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_background, &Background::finished, this, &ImportRun::finish);
}

ImportRun::~ImportRun() { cancel(); }

std::function<bool(qint64)> ImportRun::counting()
{
    return [this](qint64 row) {
        m_row = row;
        return !m_isCancelled;
    };
}

void ImportRun::start(Work work, std::function<void()> steps)
{
    if (isBusy())
        return;
    m_work = work;
    m_isCancelled = false;
    m_row = 0;
    m_isWriting = work == Work::TakeOver || work == Work::Undo;
    m_background.start(std::move(steps));
}

void ImportRun::look(const QString &path, const std::vector<exchange::PackInfo> &layouts)
{
    start(Work::Look, [this, path, layouts] { m_fitting.emplace(exchange::packsThatFit(path, layouts)); });
}

void ImportRun::plan(const QString &path, const exchange::PackInfo &layout, exchange::ImportOptions options)
{
    if (isBusy())
        return;
    m_importer.reset();
    m_names.clear();
    options.goesOn = counting();
    start(Work::Plan, [this, path, folder = layout.folder, options = std::move(options)] {
        auto pack = exchange::loadPack(folder);
        if (!pack) {
            m_importer.emplace(pack.error());
            return;
        }
        m_pack = std::move(*pack);
        m_importer.emplace(exchange::Importer::plan(path, m_pack, m_session.reader(), m_session.surroundings(), options));
        readNames();
    });
}

/// Of the handbook's people whom the file is about, and of those it would bring.
void ImportRun::readNames()
{
    if (!*m_importer)
        return;
    const VaultReader reader = m_session.reader();
    for (const exchange::PersonMatch &match : (*m_importer)->people()) {
        const auto record = match.person.isNull() ? Result(std::optional<Record>()) : reader.record(match.person);
        const QString name = match.name.isEmpty() ? match.kana : match.name;
        m_names.insert(match.person, record && *record ? personName(**record) : name);
    }
    m_names.remove({});
}

void ImportRun::takeOver()
{
    if (!importer())
        return;
    start(Work::TakeOver, [this] { m_report.emplace(m_session.apply((**m_importer).change())); });
}

void ImportRun::undo(qint64 change)
{
    start(Work::Undo, [this, change] { m_report.emplace(m_session.undo(change)); });
}

void ImportRun::finish()
{
    if (m_work == Work::Look)
        return *m_fitting ? emit looked(**m_fitting) : emit failed(m_fitting->error());
    if (m_work == Work::Plan)
        return *m_importer ? emit planned() : emit failed(m_importer->error());
    const Result<ChangeReport> report = *std::exchange(m_report, std::nullopt);
    if (!report)
        emit failed(report.error());
    else if (m_work == Work::TakeOver)
        emit takenOver(*report);
    else
        emit undone(*report);
}

} // namespace boshi::ui
