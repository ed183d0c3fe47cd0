// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/overview_page.h"

#include "core/charts/timeline.h"
#include "core/domain/loss.h"
#include "core/growth/reference.h"
#include "core/records/keys.h"
#include "core/records/revision.h"
#include "ui/charts/timeline_canvas.h"
#include "ui/sections/age_text.h"
#include "ui/sections/record_names.h"
#include "ui/sections/watch_list.h"
#include "ui/unlock/text_width.h"
#include "ui/words/chart_text.h"
#include "ui/words/labels.h"
#include "ui/words/privacy_text.h"
#include "ui/words/translate.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace boshi::ui {
namespace {

constexpr std::size_t mostLatest = 8;
constexpr int buttonWidth = 34; // In characters.
constexpr int mostColumns = 3;
constexpr int linesOfLatest = 10;
enum ItemRole { RecordRole = Qt::UserRole, ChapterRole };

QLabel *plainLabel(double scale = 1.0)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

/// Records with a day at this place, the latest first.
std::vector<const Record *> latestAt(const Family &family, const Place &place)
{
    std::vector<const Record *> records;
    for (const Section &section : sectionsOf(family, place, QDate()))
        for (const RecordType *type : section.types)
            if (type->subject != Subject::None)
                std::ranges::copy_if(recordsAt(family, place, *type), std::back_inserter(records), &Record::day);
    std::ranges::stable_sort(records, [](const Record *left, const Record *right) { return *right->day() < *left->day(); });
    records.resize(std::min(records.size(), mostLatest));
    return records;
}

std::size_t countAt(const Family &family, const Place &place, const Section &section)
{
    std::size_t count = 0;
    for (const RecordType *type : section.types)
        count += recordsAt(family, place, *type).size();
    return count;
}

bool isBeingSetUp(const Family &family)
{
    const Record *own = family.record(family.id());
    const auto *state = own ? own->get<QString>(records::keys::family::setUp) : nullptr;
    return state && *state == u"begun";
}

QString latestText(const Record &record)
{
    const QString line = recordLine(record);
    const QString name = isSealed(record.privacy) ? markedPrivate(recordName(record)) : recordName(record);
    return line.isEmpty() ? name : translate("sections", "%1: %2", "record and what it says").arg(name, line);
}

} // namespace

OverviewPage::OverviewPage(VaultSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_name(plainLabel(1.6))
    , m_facts(plainLabel())
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(16);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(makeCare());
    layout->addWidget(makeSetupOffer());
    layout->addWidget(m_watching = new WatchList(session));
    layout->addWidget(makeSections());
    layout->addWidget(makeTimeline());
    layout->addWidget(makeLatest(), 1);
    layout->addWidget(makeNotice());
    scroll->setWidget(content);
    connect(m_watching, &WatchList::opened, this, &OverviewPage::recordAsked);
}

QWidget *OverviewPage::makeSetupOffer()
{
    m_setupOffer = new QWidget;
    auto *layout = new QVBoxLayout(m_setupOffer);
    layout->setContentsMargins({});
    QLabel *sentence = plainLabel();
    sentence->setText(tr("This family is not completely set up yet."));
    auto *goOn = new QPushButton(tr("&Go on setting up"));
    goOn->setAccessibleDescription(sentence->text());
    layout->addWidget(sentence);
    layout->addWidget(goOn, 0, Qt::AlignLeft);
    connect(goOn, &QPushButton::clicked, this, [this] { emit sectionAsked(setupPage, {}); });
    return m_setupOffer;
}

/// One quiet line; nothing here is counted or announced any more.
QWidget *OverviewPage::makeCare()
{
    m_care = new QWidget;
    auto *layout = new QVBoxLayout(m_care);
    layout->setContentsMargins({});
    QLabel *sentence = plainLabel();
    sentence->setText(tr("Shown with care after a loss. Everything that was written stays here."));
    auto *more = new QPushButton(tr("&Whom to talk to, and how this is shown"));
    more->setAccessibleDescription(sentence->text());
    layout->addWidget(sentence);
    layout->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] { emit lossAsked(m_place.subject); });
    return m_care;
}

QWidget *OverviewPage::makeSections()
{
    auto *box = new QWidget;
    m_sections = new QGridLayout(box);
    m_sections->setContentsMargins({});
    return box;
}

QWidget *OverviewPage::makeTimeline()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    m_timeline = new TimelineCanvas;
    m_pointed = plainLabel(0.9);
    m_pointed->setMinimumHeight(fontMetrics().lineSpacing()); // What is below stays in its place.
    layout->addWidget(m_timeline);
    layout->addWidget(m_pointed);
    connect(m_timeline, &TimelineCanvas::pointed, m_pointed, &QLabel::setText);
    connect(m_timeline, &TimelineCanvas::opened, this, [this](const charts::TimelineEvent &event) {
        emit recordAsked({event.person, event.subject}, event.record);
    });
    return box;
}

QWidget *OverviewPage::makeLatest()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    QLabel *caption = plainLabel();
    caption->setText(tr("&Recorded last"));
    m_latest = new QListWidget;
    m_latest->setAccessibleName(tr("Recorded last"));
    m_latest->setWordWrap(true);
    m_latest->setMinimumHeight(fontMetrics().lineSpacing() * linesOfLatest);
    caption->setBuddy(m_latest);
    layout->addWidget(caption);
    layout->addWidget(m_latest, 1);
    connect(m_latest, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { openLatest(m_latest->row(item)); });
    return box;
}

QLabel *OverviewPage::makeNotice()
{
    QLabel *notice = plainLabel(0.9);
    QStringList sentences{tr("Boshi is not an official service. It records and compares; it does not diagnose."),
                          tr("Layouts of municipal files are provisional.")};
    if (const auto *reference = growth::shippedReference(QStringLiteral("jp2023")))
        sentences.insert(1, sourceText(reference->info));
    notice->setText(sentences.join(u'\n'));
    return notice;
}

void OverviewPage::showPlace(const Place &place)
{
    m_place = place;
    refresh({});
}

void OverviewPage::refresh(const QSet<QUuid> &)
{
    showHead();
    m_watching->showPlace(m_place);
    showSections();
    showTimeline();
    showLatest();
}

void OverviewPage::showHead()
{
    const Family &family = *m_session.family();
    const Record *person = family.record(m_place.person);
    const Record *subject = family.record(m_place.subject);
    if (!person || !subject)
        return;
    m_setupOffer->setVisible(isBeingSetUp(family));
    m_care->setVisible(isMourned(family, m_place.subject));
    const QDate today = m_session.surroundings().today();
    const bool isPerson = person == subject;
    m_name->setText(personName(*person));
    QStringList facts{isPerson ? roleLabel(memberOf(family, person->id).role) : pregnancyName(*subject),
                      isPerson ? ageLine(family, *person, today) : pregnancyLine(family, *subject, today)};
    if (const auto *birth = person->get<PartialDate>(records::keys::person::birthDate); birth && isPerson)
        facts << tr("Born %1").arg(dateText(*birth));
    if (const auto *died = person->get<PartialDate>(records::keys::person::diedOn); died && isPerson)
        facts << tr("Died %1").arg(dateText(*died));
    if (!isPerson)
        facts << dueDateOrigin(family, *subject);
    facts << disclosureLabel(*person);
    facts.removeAll(QString());
    m_facts->setText(facts.join(u'\n'));
}

void OverviewPage::showSections()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    const Family &family = *m_session.family();
    for (const Section &section : sectionsOf(family, m_place, m_session.surroundings().today())) {
        const auto count = int(countAt(family, m_place, section));
        auto *button = new QPushButton(tr("%1: %n record(s)", "section", count).arg(chapterTitle(section.chapter)));
        const QByteArray chapter(section.chapter.data(), qsizetype(section.chapter.size()));
        connect(button, &QPushButton::clicked, this, [this, chapter] { emit sectionAsked(chapter, {}); });
        m_buttons.push_back(button);
    }
    arrange();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// As many buttons side by side as the text leaves room for.
void OverviewPage::arrange()
{
    const int columns = std::clamp(width() / textWidth(*this, buttonWidth), 1, mostColumns);
    for (int index = 0; index < int(m_buttons.size()); ++index)
        m_sections->addWidget(m_buttons[std::size_t(index)], index / columns, index % columns);
    if (m_buttons.empty())
        return;
    setTabOrder(m_buttons.back(), m_timeline);
    setTabOrder(m_timeline, m_latest);
}

void OverviewPage::showTimeline()
{
    m_pointed->clear();
    m_timeline->setTimeline(charts::timelineOf(*m_session.family(), m_place.person, m_place.subject, m_session.surroundings().today()),
                            [this](const charts::TimelineEvent &event) { return eventText(event); });
    m_timeline->parentWidget()->setVisible(!m_timeline->timeline().isEmpty());
}

QString OverviewPage::eventText(const charts::TimelineEvent &event) const
{
    const Record *record = m_session.family() ? m_session.family()->record(event.record) : nullptr;
    return record ? latestText(*record) : QString();
}

void OverviewPage::showLatest()
{
    m_latest->clear();
    for (const Record *record : latestAt(*m_session.family(), m_place)) {
        auto *item = new QListWidgetItem(latestText(*record), m_latest);
        item->setData(RecordRole, record->id);
        item->setData(ChapterRole, QByteArray(record->type->chapter.data(), qsizetype(record->type->chapter.size())));
    }
    if (m_latest->count() == 0)
        new QListWidgetItem(tr("Nothing is recorded yet."), m_latest);
}

void OverviewPage::openLatest(int row)
{
    const QListWidgetItem *item = m_latest->item(row);
    if (const QByteArray chapter = item->data(ChapterRole).toByteArray(); !chapter.isEmpty())
        emit sectionAsked(chapter, item->data(RecordRole).toUuid());
}

} // namespace boshi::ui
