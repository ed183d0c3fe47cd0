// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/section_page.h"

#include "core/domain/usual_records.h"
#include "core/records/keys.h"
#include "core/records/usual_time.h"
#include "core/screening/reading.h"
#include "ui/forms/record_form.h"
#include "ui/lists/record_list.h"
#include "ui/sections/history_panel.h"
#include "ui/sections/record_names.h"
#include "ui/sections/record_panel.h"
#include "ui/widgets/calm_combo_box.h"
#include "ui/widgets/front_layout.h"
#include "ui/words/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QTabWidget>

namespace boshi::ui {

SectionPage::SectionPage(VaultSession &session, std::string_view chapter, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_chapter(chapter)
    , m_panel(new RecordPanel(session))
    , m_history(new HistoryPanel(session))
{
    auto *section = new QWidget;
    m_front = new FrontLayout(this);
    m_front->addWidget(section);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins({});
    layout->addLayout(m_bar = new QBoxLayout(QBoxLayout::LeftToRight));
    layout->addWidget(m_sides = new QSplitter, 1);
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(makeLists());
    m_sides->addWidget(m_beside = scrolled(m_panel));
    m_sides->addWidget(m_history);
    m_sides->setStretchFactor(0, 1);
    auto *save = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    save->setWhatsThis(tr("Save what is typed"));
    connect(save, &QShortcut::activated, this, [this] { this->save(); });
    connect(m_panel, &RecordPanel::shownOrHidden, this, &SectionPage::arrange);
    connect(m_panel, &RecordPanel::saved, this, &SectionPage::afterSaving);
    connect(m_panel, &RecordPanel::leaveAsked, this, &SectionPage::leavePanel);
    connect(m_panel, &RecordPanel::historyAsked, this, &SectionPage::openHistory);
    connect(m_panel, &RecordPanel::lossAsked, this, &SectionPage::lossAsked);
    connect(m_history, &HistoryPanel::shownOrHidden, this, &SectionPage::arrange);
    connect(m_history, &HistoryPanel::leaveAsked, this, &SectionPage::leaveHistory);
    connect(m_history, &HistoryPanel::eraseAsked, this, &SectionPage::eraseAsked);
    connect(m_history, &HistoryPanel::wentBack, this, [this] { emit told(tr("The former values stand again. Undo (Ctrl+Z) takes that back.")); });
    connect(m_panel, &RecordPanel::struckOut, this,
            [this] { emit told(tr("Struck out. Undo (Ctrl+Z) brings it back.")); });
}

QWidget *SectionPage::makeLists()
{
    m_typesLabel = new QLabel(tr("Pag&e"));
    m_typeChooser = new CalmComboBox;
    m_typeChooser->setAccessibleName(tr("Page"));
    m_typeChooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_typesLabel->setBuddy(m_typeChooser);
    m_addButton = new QPushButton;
    m_privateButton = new QPushButton(tr("On the private pa&ge"));
    m_togetherButton = new QPushButton(tr("Fill o&ut for all…"));
    m_togetherButton->setToolTip(tr("One page for all children who were born together"));
    m_togetherButton->setAccessibleDescription(m_togetherButton->toolTip());
    auto *chooser = new QHBoxLayout;
    chooser->addWidget(m_typesLabel);
    chooser->addWidget(m_typeChooser);
    chooser->addStretch();
    m_barButtons = new QHBoxLayout;
    m_barButtons->addWidget(m_privateButton);
    m_barButtons->addWidget(m_togetherButton);
    m_barButtons->addWidget(m_addButton);
    m_bar->addLayout(chooser, 1);
    m_bar->addLayout(m_barButtons);
    connect(m_privateButton, &QPushButton::clicked, this, [this] { askForScreening(m_panel->record()); });
    connect(m_togetherButton, &QPushButton::clicked, this, [this] {
        leaveThen([this, type = currentType()] { emit togetherAsked(type); });
    });
    connect(m_typeChooser, &QComboBox::currentIndexChanged, this, &SectionPage::showType);
    connect(m_addButton, &QPushButton::clicked, this, &SectionPage::addOfCurrentType);
    m_views = new QTabWidget;
    m_views->setTabBarAutoHide(true);
    m_views->setDocumentMode(true);
    m_views->setFocusProxy(nullptr); // It would hand the keyboard to its tabs, also while they are hidden, and Tab would end there.
    m_views->setFocusPolicy(Qt::NoFocus);
    auto *lists = new QWidget;
    m_stack = new FrontLayout(lists);
    m_views->addTab(lists, tr("List"));
    connect(m_views, &QTabWidget::currentChanged, this, &SectionPage::showType);
    return m_views;
}

void SectionPage::showPlace(const Place &place)
{
    m_place = place;
    showAgain();
    showRecords();
}

void SectionPage::showAgain()
{
    m_history->close();
    m_panel->close();
    chooseNothing();
}

void SectionPage::refresh(const QSet<QUuid> &)
{
    m_panel->refresh();
    m_history->refresh();
    showRecords();
}

void SectionPage::showRecords()
{
    takeTypes(sectionOf(*m_session.family(), m_place, m_chapter, m_session.surroundings().today()).types);
    for (std::size_t i = 0; i < m_types.size(); ++i)
        if (m_lists[i])
            fill(*m_lists[i], *m_types[i]);
    showType();
}

/// The page with a view of its own, or that of this age, else one on which something stands.
int SectionPage::firstToShow() const
{
    const Family &family = *m_session.family();
    const QDate today = m_session.surroundings().today();
    const auto isOfThisAge = [&](const RecordType *type) {
        return records::usualTimeOf(*type) && isUsualNow(*type, family, subjectForNew(family, m_place, *type), today);
    };
    auto found = std::ranges::find(m_types, m_viewType);
    if (found == m_types.end())
        found = std::ranges::find_if(m_types, isOfThisAge);
    if (found == m_types.end())
        found = std::ranges::find_if(m_types, [&](const RecordType *type) { return !recordsAt(family, m_place, *type).empty(); });
    return found == m_types.end() ? 0 : int(found - m_types.begin());
}

void SectionPage::fill(RecordList &list, const RecordType &type)
{
    std::vector<Record> records;
    for (const Record *record : recordsAt(*m_session.family(), m_place, type))
        records.push_back(*record);
    const QSignalBlocker quiet(list); // Nobody chose anything.
    list.setRecords(std::move(records));
}

/// The lists are made when they are first wanted: a chapter may have many pages.
void SectionPage::takeTypes(const std::vector<const RecordType *> &types)
{
    if (types == m_types)
        return;
    const QSignalBlocker quiet(m_typeChooser);
    const RecordType *before = std::exchange(m_typesAt, m_place) == m_place ? currentType() : nullptr;
    m_types = types;
    qDeleteAll(m_lists);
    m_lists.assign(types.size(), nullptr);
    m_typeChooser->clear();
    for (const RecordType *type : types)
        m_typeChooser->addItem(title(*type));
    const auto same = std::ranges::find(m_types, before);
    m_typeChooser->setCurrentIndex(same == m_types.end() ? firstToShow() : int(same - m_types.begin()));
    m_typeChooser->setVisible(types.size() > 1);
    m_typesLabel->setVisible(types.size() > 1 && !isNarrow());
}

RecordList *SectionPage::makeList(const RecordType &type)
{
    auto *list = new RecordList(type);
    list->setNames(namesIn(m_session));
    if (screening::isSheet(type)) // Answers are for the private page alone.
        list->showFields({type.sortDay()->key, records::keys::screening::occasion, "facility", records::keys::screening::nextOn});
    connect(list, &RecordList::clicked, this, &SectionPage::choose);
    connect(list, &RecordList::currentChanged, this, [this](const QUuid &id) {
        if (!givesFormAllRoom()) // There the form would take the list away from whoever goes through it with the arrow keys.
            choose(id);
    });
    connect(list, &RecordList::activated, this, [this](const QUuid &id) {
        choose(id);
        if (m_panel->record() == id)
            m_panel->focusForm();
    });
    return list;
}

const RecordType *SectionPage::currentType() const
{
    const int index = m_typeChooser->currentIndex();
    return index < 0 ? nullptr : m_types[std::size_t(index)];
}

RecordList *SectionPage::list(const RecordType &type)
{
    const auto found = std::ranges::find(m_types, &type);
    if (found == m_types.end())
        return nullptr;
    RecordList *&list = m_lists[std::size_t(found - m_types.begin())];
    if (!list) {
        list = makeList(type);
        m_stack->addWidget(list);
        fill(*list, type);
    }
    return list;
}

void SectionPage::showType()
{
    const RecordType *type = currentType();
    if (!type)
        return;
    showViewOfType();
    if (m_views->currentWidget() == m_stack->parentWidget()) // Thousands of lines behind a chart take as long as the chart.
        m_stack->setCurrentWidget(list(*type));
    m_addButton->setText(tr("&Add: %1").arg(title(*type)));
    m_addButton->setAccessibleName(tr("Add: %1").arg(title(*type)));
    m_addButton->setVisible(!subjectForNew(*m_session.family(), m_place, *type).isNull());
    m_togetherButton->setVisible(!childrenFilledTogether(*m_session.family(), m_place, *type).empty());
    arrangeBar();
}

void SectionPage::addOfCurrentType()
{
    const RecordType *type = currentType();
    if (type && screening::isSheet(*type))
        askForScreening({});
    else if (isViewOfTypeInSight())
        addInView();
    else if (type)
        addRecord(*type);
}

/// What is private has a page without anything beside it; the form here shows the same record.
void SectionPage::askForScreening(const QUuid &record)
{
    leaveThen([this, record, type = currentType()] { emit screeningAsked(type, record); });
}

void SectionPage::addRecord(const RecordType &type)
{
    leaveThen([this, &type] {
        const QUuid subject = subjectForNew(*m_session.family(), m_place, type);
        if (subject.isNull() || !list(type))
            return;
        chooseType(type);
        m_history->close();
        m_panel->close();
        chooseNothing();
        m_panel->openNew(type, subject);
        m_panel->focusForm();
    });
}

void SectionPage::openRecord(const QUuid &id)
{
    const Record *record = m_session.family()->record(id);
    if (!record || !list(*record->type))
        return;
    chooseType(*record->type);
    m_views->setCurrentWidget(m_stack->parentWidget());
    choose(id);
}

bool SectionPage::hasFormOf(const RecordType &type) const { return m_panel->isOpen() && &m_panel->form()->type() == &type; }

void SectionPage::focusOpened()
{
    if (m_panel->isOpen())
        m_panel->focusForm();
}

void SectionPage::showField(const RecordType &type, std::string_view field)
{
    if (!hasFormOf(type)) {
        const auto records = recordsAt(*m_session.family(), m_place, type); // By day.
        if (records.empty())
            addRecord(type);
        else
            openRecord(records.back()->id);
    }
    if (hasFormOf(type))
        m_panel->form()->focusField(field);
}

void SectionPage::choose(const QUuid &id)
{
    if (id.isNull() || id == m_panel->record())
        return;
    if (isEdited()) // The list says what is open until the user has decided.
        if (RecordList *open = list(m_panel->form()->type()))
            open->setCurrent(m_panel->record());
    leaveThen([this, id] { openStored(id); });
}

void SectionPage::openStored(const QUuid &id)
{
    const Record *record = m_session.family()->record(id);
    if (!record || record->isVoided || !list(*record->type))
        return m_panel->close();
    m_history->close();
    m_panel->open(*record);
    list(*record->type)->setCurrent(id);
}

void SectionPage::chooseNothing()
{
    for (RecordList *list : m_lists)
        if (list)
            list->view().setCurrentIndex({});
}

bool SectionPage::isEdited() const { return m_panel->isEdited(); }

void SectionPage::forgetPrivate() { m_panel->forgetPrivate(); }

bool SectionPage::holdsPrivateInput() const { return m_panel->holdsPrivateInput(); }

bool SectionPage::save() { return m_panel->save(); }

void SectionPage::discard() { m_panel->close(); }

QCborMap SectionPage::input() const { return m_panel->input(); }

void SectionPage::takeInput(const QCborMap &input)
{
    m_panel->takeInput(input);
    const RecordType *type = m_panel->isOpen() ? &m_panel->form()->type() : nullptr;
    if (!type || !list(*type))
        return;
    chooseType(*type);
    const QSignalBlocker quiet(list(*type));
    list(*type)->setCurrent(m_panel->record());
}

void SectionPage::afterSaving(const QUuid &id)
{
    const Record *record = m_session.family()->record(id);
    if (record && list(*record->type)) {
        const QSignalBlocker quiet(list(*record->type));
        list(*record->type)->setCurrent(id);
    }
    m_addButton->setFocus();
    emit told(tr("Saved."));
    if (record && screening::leadsOn(*record, *m_session.family()))
        emit followUpAsked(id);
}

void SectionPage::leavePanel()
{
    leaveThen([this] {
        m_panel->close();
        chooseNothing();
        m_addButton->setFocus();
    });
}

void SectionPage::openHistory(const QUuid &id)
{
    leaveThen([this, id] {
        m_panel->close();
        m_history->open(id);
    });
}

void SectionPage::leaveHistory()
{
    const QUuid id = m_history->record();
    m_history->close();
    openStored(id);
    m_panel->focusForm();
}

} // namespace boshi::ui
