// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/screening_page.h"

#include "core/records/catalogue.h"
#include "ui/screening/trend_part.h"
#include "ui/sections/form_help.h"
#include "ui/unlock/dialog_parts.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

constexpr QLatin1StringView typeInput("type"), recordInput("record"), subjectInput("subject"), fieldsInput("fields"),
    dayInput("day"), dueInput("due");

class ClosedNote : public CalmPage {
public:
    using CalmPage::addText;
    using CalmPage::CalmPage;
    using CalmPage::closeColumn;
    using CalmPage::column;
};

void addKey(QWidget &page, const QKeySequence &key, const QString &what, const std::function<void()> &action)
{
    auto *shortcut = new QShortcut(key, &page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    shortcut->setWhatsThis(what);
    QObject::connect(shortcut, &QShortcut::activated, &page, action);
}

} // namespace

ScreeningPage::ScreeningPage(VaultSession &session, const QString &textFolder, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_packs(textFolder)
    , m_closed(makeClosedNote())
    , m_parts(new QStackedWidget)
    , m_buttons(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_parts->addWidget(m_closed);
    layout->addWidget(m_parts, 1);
    m_buttons->setLayout(makeButtons());
    layout->addWidget(m_buttons);
    addKeys();
}

QWidget *ScreeningPage::makeClosedNote()
{
    auto *note = new ClosedNote(tr("The private area is closed"));
    note->addText(tr("This page belongs to the mother's private area, which has a passphrase of its own. Open it to go on."));
    auto *open = new QPushButton(tr("&Open the private area…"));
    auto *close = new QPushButton(tr("&Close"));
    note->column()->addLayout(buttonRow({open, close}));
    note->closeColumn();
    connect(close, &QPushButton::clicked, this, &ScreeningPage::leave);
    connect(open, &QPushButton::clicked, this, &ScreeningPage::areaAsked);
    return note;
}

QLayout *ScreeningPage::makeButtons()
{
    m_saveButton = new QPushButton(tr("&Save"));
    m_closeButton = new QPushButton(tr("&Close"));
    m_talkButton = new QPushButton(tr("Somebody to &talk to"));
    m_trendButton = new QPushButton(tr("Totals ove&r time"));
    m_lockButton = new QPushButton(tr("&Lock"));
    m_saveButton->setToolTip(tr("Save (Ctrl+S)"));
    m_closeButton->setToolTip(tr("Close; what is not saved is asked about (Esc)"));
    m_lockButton->setToolTip(tr("Lock the handbook (Ctrl+L)"));
    connect(m_saveButton, &QPushButton::clicked, this, &ScreeningPage::saveAndGoOn);
    connect(m_closeButton, &QPushButton::clicked, this, &ScreeningPage::leave);
    connect(m_talkButton, &QPushButton::clicked, this, &ScreeningPage::showFollowUp);
    connect(m_trendButton, &QPushButton::clicked, this, &ScreeningPage::showTrend);
    connect(m_lockButton, &QPushButton::clicked, this, &ScreeningPage::lockAsked);
    return buttonRow({m_saveButton, m_closeButton, m_talkButton, m_trendButton, m_lockButton});
}

/// The bar above, with its keys, is out of sight here.
void ScreeningPage::addKeys()
{
    addKey(*this, QKeySequence::Save, tr("Save what is typed"), [this] { saveAndGoOn(); });
    addKey(*this, Qt::Key_Escape, tr("Close; what is not saved is asked about"), [this] { m_trend ? leaveTrend() : m_followUp ? leaveFollowUp() : leave(); });
    addKey(*this, Qt::CTRL | Qt::Key_L, tr("Lock the handbook"), [this] { emit lockAsked(); });
    addKey(*this, Qt::CTRL | Qt::SHIFT | Qt::Key_L, tr("Close private areas"), [this] { emit closeAreasAsked(); });
}

bool ScreeningPage::isAreaClosed() const
{
    const auto areas = m_session.privateAreas();
    return !areas || std::ranges::any_of(*areas, [this](const PrivateArea &area) {
        return area.area == SealedArea{Privacy::Mother, m_record.subject} && area.isClosed;
    });
}

void ScreeningPage::openNew(const RecordType &type, const QUuid &subject) { showRecord(newRecord(m_session, type, subject), true); }

void ScreeningPage::open(const Record &record) { showRecord(record, false); }

void ScreeningPage::openFollowUp(const Record &record)
{
    open(record);
    m_isFollowUpDue = m_form != nullptr;
    showFollowUp();
}

void ScreeningPage::showRecord(const Record &record, bool isNew)
{
    clear();
    auto sheet = screening::loadSheet(*record.type);
    if (!sheet)
        return emit left();
    m_sheet = std::move(*sheet);
    m_record = record;
    m_isNew = isNew;
    if (isAreaClosed())
        return bring(m_closed);
    makeForm(record);
    m_form->focusFirst();
}

void ScreeningPage::makeForm(const Record &record)
{
    m_form = new ScreeningForm(m_session, *m_sheet, m_packs, record);
    m_parts->addWidget(m_form);
    // Later: the button that asked stands on the form.
    connect(m_form, &ScreeningForm::textsChanged, this, &ScreeningPage::makeFormAgain, Qt::QueuedConnection);
    orderKeys();
    bring(m_form);
}

/// Tab leads through the sheet and then to the buttons, which were there before it.
void ScreeningPage::orderKeys()
{
    QWidget *last = m_saveButton;
    for (QWidget *each = m_form->nextInFocusChain(); each != m_form; each = each->nextInFocusChain())
        if (m_form->isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy())
            last = each; // What only passes the keyboard on may stand anywhere in the chain.
    for (QWidget *button : {m_saveButton, m_closeButton, m_talkButton, m_trendButton, m_lockButton}) {
        setTabOrder(last, button);
        last = button;
    }
}

void ScreeningPage::makeFormAgain()
{
    if (!m_form)
        return;
    const QCborMap typed = m_form->input();
    const bool isEdited = m_form->isEdited();
    m_parts->removeWidget(m_form);
    m_form->hide();
    m_form->deleteLater();
    makeForm(m_record);
    if (isEdited)
        m_form->typeAgain(typed);
    m_form->focusFirst();
}

void ScreeningPage::bring(QWidget *part)
{
    m_parts->setCurrentWidget(part);
    m_buttons->setVisible(part == m_form);
    m_trendButton->setVisible(m_sheet && m_sheet->hasTotal());
}

void ScreeningPage::clear()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_form, m_followUp, m_trend})
        if (part) {
            m_parts->removeWidget(part);
            part->hide();
            part->deleteLater();
        }
    m_form = nullptr;
    m_followUp = nullptr;
    m_trend = nullptr;
    m_isFollowUpDue = false;
    m_record = {};
    bring(m_closed);
}

void ScreeningPage::refresh(const QSet<QUuid> &)
{
    if (!m_record.type || isEdited())
        return;
    const Record record = m_record;
    const Record *stored = m_session.family() ? m_session.family()->record(record.id) : nullptr;
    if (m_form && isAreaClosed())
        return forgetPrivate();
    if (!m_form && !m_followUp && !isAreaClosed())
        return showRecord(stored ? *stored : record, !stored);
    if (!m_isNew && (!stored || stored->isVoided))
        emit left();
}

/// Nothing of it may stay in sight, or in memory as text.
void ScreeningPage::forgetPrivate()
{
    if (!isAreaClosed())
        return;
    clear();
    emit left();
}

bool ScreeningPage::isEdited() const { return (m_form && m_form->isEdited()) || (m_followUp && m_followUp->isEdited()); }

bool ScreeningPage::save()
{
    if (m_followUp && m_followUp->isEdited() && !m_followUp->save())
        return false;
    if (!m_form || !m_form->isEdited())
        return true;
    if (m_form->refuses())
        return false;
    const Record record = m_form->record();
    const screening::Reading reading = m_form->reading();
    if (const auto saved = m_session.save(record); !saved) {
        m_form->fail(saved.error());
        return false;
    }
    m_record = record;
    m_isNew = false;
    m_form->takeSaved(record);
    m_isFollowUpDue = reading.leadsOn();
    return true;
}

void ScreeningPage::saveAndGoOn()
{
    if (m_followUp)
        save();
    else if (m_form && save())
        goOn();
}

void ScreeningPage::leave()
{
    leaveThen([this] { goOn(); });
}

/// After saving a sheet that leads on, first to whom to ask.
void ScreeningPage::goOn()
{
    if (m_isFollowUpDue)
        return showFollowUp();
    clear();
    emit left();
}

void ScreeningPage::discard() { clear(); }

void ScreeningPage::showFollowUp()
{
    if (!m_form)
        return;
    const bool canSetDay = !m_isNew && !m_form->isEdited();
    m_followUp = new FollowUpView(m_session, m_form->reading(), m_form->record(), canSetDay);
    m_parts->addWidget(m_followUp);
    connect(m_followUp, &FollowUpView::left, this, &ScreeningPage::leaveFollowUp);
    connect(m_followUp, &FollowUpView::contactAsked, this, [this] {
        leaveThen([this] {
            clear();
            emit contactAsked();
        });
    });
    bring(m_followUp);
    m_followUp->focusFirst();
}

void ScreeningPage::leaveFollowUp()
{
    if (m_followUp->isEdited())
        emit leaveAsked([this] { goBack(); });
    else
        goBack();
}

/// To the sheet, which may not be saved yet; away when it was saved a moment ago, or when everything was discarded.
void ScreeningPage::goBack()
{
    if (!m_form || m_isFollowUpDue) {
        clear();
        return emit left();
    }
    if (const Record *stored = m_session.family()->record(m_record.id); stored && !m_form->isEdited()) {
        const Record record = *stored;
        return showRecord(record, false);
    }
    m_parts->removeWidget(m_followUp);
    m_followUp->hide();
    m_followUp->deleteLater();
    m_followUp = nullptr;
    bring(m_form);
    m_form->focusFirst();
}

QCborMap ScreeningPage::input() const
{
    if (!isEdited() || !m_form)
        return {};
    QCborMap typed{{typeInput, QString::fromUtf8(m_record.type->key.data(), qsizetype(m_record.type->key.size()))},
                   {recordInput, m_isNew ? QString() : m_record.id.toString()},
                   {subjectInput, m_record.subject.toString()},
                   {sealedInput, true}};
    if (m_form->isEdited())
        typed.insert(fieldsInput, m_form->input());
    if (m_followUp && m_followUp->isEdited()) {
        typed.insert(dayInput, m_followUp->input());
        typed.insert(dueInput, m_isFollowUpDue);
    }
    return typed;
}

void ScreeningPage::takeInput(const QCborMap &input)
{
    const RecordType *type = records::find(input.value(typeInput).toString());
    if (!type || !screening::isSheet(*type))
        return emit left();
    const Record *stored = m_session.family() ? m_session.family()->record(QUuid(input.value(recordInput).toString())) : nullptr;
    if (stored)
        open(*stored);
    else
        openNew(*type, QUuid(input.value(subjectInput).toString()));
    if (m_form && input.contains(fieldsInput))
        m_form->typeAgain(input.value(fieldsInput).toMap());
    if (!m_form || !input.contains(dayInput))
        return;
    m_isFollowUpDue = input.value(dueInput).toBool();
    showFollowUp();
    m_followUp->typeAgain(input.value(dayInput).toMap());
}

} // namespace boshi::ui
