// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_choice.h"

#include "core/records/revision.h"
#include "ui/sections/record_names.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/words/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>

namespace boshi::ui {
namespace {

constexpr int linesOfLists = 5;
constexpr int KeyRole = Qt::UserRole;

QString keyOf(const RecordType &type) { return QString::fromUtf8(type.key.data(), qsizetype(type.key.size())); }

/// The keys of the lines with a tick, or without one.
QSet<QString> linesWith(const QListWidget &list, Qt::CheckState state)
{
    QSet<QString> keys;
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->checkState() == state)
            keys << list.item(row)->data(KeyRole).toString();
    return keys;
}

void addLine(QListWidget &list, const QString &text, const QString &key, const QSet<QString> &without)
{
    auto *item = new QListWidgetItem(text, &list);
    item->setData(KeyRole, key);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(without.contains(key) ? Qt::Unchecked : Qt::Checked);
}

} // namespace

ExportChoice::ExportChoice(QWidget *parent)
    : QWidget(parent)
    , m_private(new QCheckBox)
    , m_turnButton(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *lists = new QHBoxLayout;
    m_people = addList(*lists, tr("Wh&ose records"), tr("Whose records"));
    m_pages = addList(*lists, tr("&Kinds of record"), tr("Kinds of record"));
    column->addLayout(lists);
    column->addLayout(buttonRow({m_turnButton}));
    column->addWidget(m_private);
    connect(m_turnButton, &QPushButton::clicked, this, &ExportChoice::turnPages);
    connect(m_private, &QCheckBox::toggled, this, &ExportChoice::changed);
    for (QListWidget *list : {m_people, m_pages})
        connect(list, &QListWidget::itemChanged, this, [this] {
            showTurn();
            emit changed();
        });
    setFocusProxy(m_people);
    m_private->hide();
    showTurn();
}

QListWidget *ExportChoice::addList(QHBoxLayout &row, const QString &caption, const QString &name)
{
    auto *column = new QVBoxLayout;
    auto *list = new QListWidget;
    list->setAccessibleName(name);
    list->setWordWrap(true);
    list->setTabKeyNavigation(false);
    list->setFixedHeight(fontMetrics().lineSpacing() * (linesOfLists + 1));
    addCaptioned(*column, caption, list);
    row.addLayout(column, 1);
    return list;
}

void ExportChoice::startAnew()
{
    const QSignalBlocker quietPeople(m_people);
    const QSignalBlocker quietPages(m_pages);
    const QSignalBlocker quietPrivate(m_private);
    m_people->clear();
    m_pages->clear();
    m_private->setChecked(false);
}

void ExportChoice::offer(const Family &family, std::vector<exchange::ExportLine> lines)
{
    const QSignalBlocker quietPeople(m_people);
    const QSignalBlocker quietPages(m_pages);
    m_lines = std::move(lines);
    offerPeople(family);
    offerPages();
    const auto secrets = std::ranges::count_if(m_lines, [](const exchange::ExportLine &line) { return isSealed(line.privacy); });
    m_private->setText(tr("Also what is pri&vate and open now: %n record(s)", nullptr, int(secrets)));
    m_private->setVisible(secrets > 0);
    if (secrets == 0)
        m_private->setChecked(false);
    showTurn();
}

void ExportChoice::offerPeople(const Family &family)
{
    const QSet<QString> without = linesWith(*m_people, Qt::Unchecked);
    m_people->clear();
    for (const Member &member : family.members()) {
        const QString mark = disclosureLabel(*member.person);
        const QString name = personName(*member.person);
        addLine(*m_people, mark.isEmpty() ? name : tr("%1 [%2]", "name, mark").arg(name, mark), member.person->id.toString(), without);
    }
    if (std::ranges::any_of(m_lines, [](const exchange::ExportLine &line) { return line.person.isNull(); }))
        addLine(*m_people, tr("The family as a whole"), QUuid().toString(), without);
    m_people->setCurrentRow(0);
}

void ExportChoice::offerPages()
{
    const QSet<QString> without = linesWith(*m_pages, Qt::Unchecked);
    m_pages->clear();
    for (auto first = m_lines.begin(); first != m_lines.end();) {
        const auto last = std::find_if(first, m_lines.end(), [&](const exchange::ExportLine &line) { return line.type != first->type; });
        addLine(*m_pages, tr("%1: %2", "page of the handbook, how many records").arg(title(*first->type), QLocale().toString(qint64(last - first))),
                keyOf(*first->type), without);
        first = last;
    }
    m_pages->setCurrentRow(0);
}

std::vector<exchange::ExportLine> ExportChoice::chosen() const
{
    const QSet<QString> people = linesWith(*m_people, Qt::Checked);
    const QSet<QString> pages = linesWith(*m_pages, Qt::Checked);
    std::vector<exchange::ExportLine> lines;
    std::ranges::copy_if(m_lines, std::back_inserter(lines), [&](const exchange::ExportLine &line) {
        const bool mayGo = !isSealed(line.privacy) || (m_private->isChecked() && m_private->isVisibleTo(this));
        return mayGo && people.contains(line.person.toString()) && pages.contains(keyOf(*line.type));
    });
    return lines;
}

/// Takes every tick of the pages away, or gives them all back.
void ExportChoice::turnPages()
{
    const auto state = linesWith(*m_pages, Qt::Checked).isEmpty() ? Qt::Checked : Qt::Unchecked;
    {
        const QSignalBlocker quiet(m_pages);
        for (int row = 0; row < m_pages->count(); ++row)
            m_pages->item(row)->setCheckState(state);
    }
    m_pages->viewport()->update();
    showTurn();
    emit changed();
}

void ExportChoice::showTurn()
{
    m_turnButton->setText(linesWith(*m_pages, Qt::Checked).isEmpty() ? tr("Tick &all kinds") : tr("Untick &all kinds"));
    m_turnButton->setEnabled(m_pages->count() > 0);
}

} // namespace boshi::ui
