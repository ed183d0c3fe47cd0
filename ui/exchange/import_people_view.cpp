// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_people_view.h"

#include "ui/exchange/import_table.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/widgets/calm_combo_box.h"
#include "ui/words/field_text.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

constexpr int mostFound = 20;
constexpr int linesOfFound = 4;
constexpr int PersonRole = Qt::UserRole;

QString lineText(const CaseloadLine &line)
{
    const auto birth = partialDateFromText(line.birth);
    QStringList parts{line.name.isEmpty() ? line.kana : line.name, birth ? dateText(*birth) : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ImportPeopleView::ImportPeopleView(VaultSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ImportPeopleModel(this))
    , m_table(importTable(*m_model, tr("People of the file")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table, 1);
    column->addWidget(makeCorrection());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportPeopleView::showChosen);
    showChosen();
}

QWidget *ImportPeopleView::makeCorrection()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    m_choice = new CalmComboBox;
    m_choice->setAccessibleName(tr("Who the chosen person is"));
    m_choice->addItems({tr("As found"), tr("Somebody else in this handbook"), tr("A new person"), tr("Leave this person out")});
    addCaptioned(*column, tr("&Who the chosen person is"), m_choice);
    m_search = new QWidget;
    auto *search = new QVBoxLayout(m_search);
    search->setContentsMargins({});
    m_name = new QLineEdit;
    m_name->setAccessibleName(tr("Find by name"));
    m_name->setPlaceholderText(tr("Find by name"));
    m_found = new QListWidget;
    m_found->setAccessibleName(tr("People of this handbook"));
    m_found->setMaximumHeight(fontMetrics().lineSpacing() * (linesOfFound + 1));
    search->addWidget(m_name);
    search->addWidget(m_found);
    column->addWidget(m_search);
    connect(m_choice, &QComboBox::activated, this, &ImportPeopleView::takeChoice);
    connect(m_name, &QLineEdit::textChanged, this, &ImportPeopleView::find);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        m_found->setCurrentRow(0);
        m_found->setFocus();
    });
    for (const auto &taken : {&QListWidget::itemActivated, &QListWidget::itemClicked})
        connect(m_found, taken, this, [this](QListWidgetItem *item) {
            decide(tr("By hand: %1", "who somebody of a file is").arg(item->text()),
                   exchange::PersonDecision{exchange::PersonChoice::Person, item->data(PersonRole).toUuid()});
            m_table->setFocus();
        });
    return box;
}

void ImportPeopleView::setImporter(const exchange::Importer *importer, const ImportPeopleModel::PersonNames &names)
{
    m_model->setPeople(importer ? &importer->people() : nullptr, names);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

void ImportPeopleView::showChosen()
{
    const QModelIndex chosen = m_table->currentIndex();
    m_choice->setEnabled(chosen.isValid());
    m_search->hide();
    if (!chosen.isValid())
        return;
    const exchange::PersonMatch &match = m_model->at(chosen.row());
    const auto decision = m_decisions.constFind({match.source, match.number});
    m_choice->setCurrentIndex(decision == m_decisions.cend() ? int(Choice::AsFound) : 1 + int(decision->choice));
    m_name->setText(match.name.isEmpty() ? match.kana : match.name);
}

void ImportPeopleView::find()
{
    m_found->clear();
    const auto lines = m_name->text().trimmed().isEmpty() ? m_session.reader().caseload(mostFound)
                                                          : m_session.reader().named(m_name->text().trimmed(), mostFound);
    if (!lines)
        return;
    for (const CaseloadLine &line : *lines)
        (new QListWidgetItem(lineText(line), m_found))->setData(PersonRole, line.person);
}

/// The keyboard stays where it is: with the arrow keys one passes over choices on the way to another.
void ImportPeopleView::takeChoice()
{
    const auto choice = Choice(m_choice->currentIndex());
    m_search->setVisible(choice == Choice::Person);
    switch (choice) {
    case Choice::AsFound: return decide({}, std::nullopt);
    case Choice::NewPerson: return decide(tr("By hand: a new person"), exchange::PersonDecision{exchange::PersonChoice::NewPerson});
    case Choice::LeaveOut: return decide(tr("By hand: is left out"), exchange::PersonDecision{exchange::PersonChoice::LeaveOut});
    case Choice::Person: return find();
    }
}

void ImportPeopleView::decide(const QString &sentence, const std::optional<exchange::PersonDecision> &decision)
{
    const QModelIndex chosen = m_table->currentIndex();
    if (!chosen.isValid())
        return;
    const exchange::PersonMatch &match = m_model->at(chosen.row());
    const std::pair key(match.source, match.number);
    if (decision)
        m_decisions.insert(key, *decision);
    else if (m_decisions.remove(key) == 0)
        return;
    m_model->setDecision(chosen.row(), sentence.isEmpty() ? tr("As found, once the file is read again") : sentence);
    m_search->hide();
    emit decided();
}

} // namespace boshi::ui
