// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/caseload_model.h"

#include "ui/sections/record_names.h"
#include "ui/words/field_text.h"
#include "ui/words/labels.h"

namespace boshi::ui {
namespace {

constexpr int firstLines = 50;

QString detailOf(const CaseloadLine &line)
{
    if (const auto birth = partialDateFromText(line.birth))
        return dateText(*birth);
    return line.role.isEmpty() ? QString() : roleLabel(line.role);
}

/// In order of families; the first lines tell.
bool isOfSeveralFamilies(const std::vector<CaseloadLine> &lines)
{
    return std::ranges::any_of(lines, [&](const CaseloadLine &line) { return line.family != lines.front().family; });
}

} // namespace

CaseloadModel::CaseloadModel(const VaultSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

void CaseloadModel::find(const QString &text)
{
    m_text = text.trimmed();
    refresh();
}

void CaseloadModel::refresh()
{
    if (m_session.isLent())
        return;
    m_marks.clear();
    beginResetModel();
    m_asked = firstLines;
    m_lines = read(m_asked);
    endResetModel();
    if (m_text.isEmpty())
        m_hasSeveralFamilies = isOfSeveralFamilies(m_lines);
}

/// Nobody is listed when the disk fails; whatever is asked for next tells why.
std::vector<CaseloadLine> CaseloadModel::read(int most) const
{
    auto lines = m_text.isEmpty() ? m_session.reader().caseload(most) : m_session.reader().named(m_text, most);
    return lines ? std::move(*lines) : std::vector<CaseloadLine>();
}

bool CaseloadModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && int(m_lines.size()) == m_asked && !m_session.isLent();
}

/// Asked when the line comes into sight.
QString CaseloadModel::markOf(const QUuid &person) const
{
    const auto known = m_marks.constFind(person);
    if (known != m_marks.constEnd())
        return *known;
    if (m_session.isLent())
        return {};
    const auto record = m_session.reader().record(person);
    const QString mark = record && *record ? disclosureLabel(**record) : QString();
    m_marks.insert(person, mark);
    return mark;
}

/// Twice as many each time, so that all together cost hardly more than the last.
void CaseloadModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked *= 2;
    std::vector<CaseloadLine> lines = read(m_asked);
    if (lines.size() <= m_lines.size())
        return;
    beginInsertRows({}, int(m_lines.size()), int(lines.size()) - 1);
    m_lines = std::move(lines);
    endInsertRows();
}

int CaseloadModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant CaseloadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CaseloadLine &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString name = line.name.isEmpty() ? tr("Name not recorded") : line.name;
        const QString detail = detailOf(line);
        const QString text = detail.isEmpty() ? name : tr("%1, %2", "name, date of birth or role").arg(name, detail);
        const QString mark = markOf(line.person);
        return mark.isEmpty() ? text : tr("%1 · %2", "person, mark of non-disclosure").arg(text, mark);
    }
    default: return {};
    }
}

} // namespace boshi::ui
