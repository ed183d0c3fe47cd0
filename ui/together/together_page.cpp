// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/together/together_page.h"

#include "core/domain/siblings.h"
#include "ui/forms/copy_from_last.h"
#include "ui/sections/form_help.h"
#include "ui/sections/record_names.h"
#include "ui/setup/whole_form.h"
#include "ui/together/child_column.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/widgets/tab_order.h"
#include "ui/words/labels.h"

#include <QCheckBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

/// What stands on the page.
namespace boshi::ui {
namespace {

constexpr int gap = 16; ///< Pixels between two columns.

std::vector<std::string_view> keysOf(const RecordType &type)
{
    std::vector<std::string_view> keys;
    for (const Field &field : type.fields)
        keys.push_back(field.key);
    return keys;
}

QString namesOf(const std::vector<const Record *> &children)
{
    QStringList names;
    for (const Record *child : children)
        names << personName(*child);
    return names.join(TogetherPage::tr(", ", "between names"));
}

QLabel *largeText(const QString &text)
{
    QLabel *label = wrappingText(text);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    label->setFont(large);
    return label;
}

void addKey(QWidget &page, const QKeySequence &key, const QString &what, const std::function<void()> &action)
{
    auto *shortcut = new QShortcut(key, &page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    shortcut->setWhatsThis(what);
    QObject::connect(shortcut, &QShortcut::activated, &page, action);
}

} // namespace

TogetherPage::TogetherPage(VaultSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_area(new QScrollArea)
    , m_sentence(wrappingText({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_area, 1);
    layout->addWidget(makeQuestion());
    layout->addWidget(m_sentence);
    layout->addLayout(makeButtons());
    m_sentence->hide();
    addKeys();
}

/// While the page is still whole: an input that goes with the keyboard in it says once more that it was left.
TogetherPage::~TogetherPage() { delete m_area; }

QWidget *TogetherPage::makeQuestion()
{
    m_question = new QFrame;
    m_question->setAutoFillBackground(true);
    m_question->setBackgroundRole(QPalette::ToolTipBase);
    m_question->setForegroundRole(QPalette::ToolTipText);
    m_questionText = wrappingText({});
    m_rightButton = new QPushButton(tr("&That is right, save"));
    m_againButton = new QPushButton(tr("&Look again"));
    auto *layout = new QVBoxLayout(m_question);
    layout->addWidget(m_questionText);
    layout->addLayout(buttonRow({m_rightButton, m_againButton}));
    connect(m_rightButton, &QPushButton::clicked, this, &TogetherPage::saveAndLeave);
    connect(m_againButton, &QPushButton::clicked, this, &TogetherPage::lookAgain);
    m_question->hide();
    return m_question;
}

QLayout *TogetherPage::makeButtons()
{
    m_copyButton = new QPushButton(tr("Copy from last ti&me"));
    m_saveButton = new QPushButton(tr("&Save"));
    m_closeButton = new QPushButton(tr("&Close"));
    m_copyButton->setToolTip(tr("Place and people as last time (Alt+Shift+Left)"));
    m_saveButton->setToolTip(tr("Save for all, as one step (Ctrl+S)"));
    m_closeButton->setToolTip(tr("Close; what is not saved is asked about (Esc)"));
    connect(m_saveButton, &QPushButton::clicked, this, &TogetherPage::saveAndLeave);
    connect(m_closeButton, &QPushButton::clicked, this, &TogetherPage::leave);
    return buttonRow({m_saveButton, m_closeButton, m_copyButton});
}

void TogetherPage::addKeys()
{
    addKey(*this, QKeySequence::Save, tr("Save what is typed"), [this] { saveAndLeave(); });
    addKey(*this, Qt::Key_Escape, tr("Close; what is not saved is asked about"), [this] { leave(); });
}

void TogetherPage::open(const RecordType &type, const QUuid &child)
{
    const auto children = filledTogether(*m_session.family(), child);
    if (children.empty())
        return emit left(m_chapter);
    build(type, children);
    focusOpened();
}

void TogetherPage::build(const RecordType &type, const std::vector<const Record *> &children)
{
    clear();
    m_type = &type;
    m_chapter = QByteArray(type.chapter.data(), qsizetype(type.chapter.size()));
    m_page = new QWidget;
    auto *layout = new QVBoxLayout(m_page);
    layout->setSpacing(12);
    layout->addWidget(largeText(tr("%1: %2", "a page, for whom it is filled in").arg(title(type), namesOf(children))));
    layout->addWidget(wrappingText(tr("What is the same for all is entered once. Each child has its own mark and name below; where nothing is entered, nothing is saved.")));
    const Record first = newRecord(m_session, type, children.front()->id);
    addShared(first);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(gap);
    for (const Record *child : children)
        addColumn(*child, newRecord(m_session, type, child->id));
    layout->addLayout(m_row);
    layout->addStretch();
    m_area->setWidget(m_page);
    m_page->installEventFilter(this);
    offerLast(first);
    mirror();
    orderKeys();
    arrange();
    m_page->show();
}

void TogetherPage::addShared(const Record &record)
{
    m_shared = new WholeForm(*record.type, keysOf(*record.type), formHelp(m_session, *record.type));
    m_shared->setRecord(record);
    m_shared->setAccessibleName(tr("For all"));
    for (const Field &field : record.type->fields)
        m_shared->setElsewhere(field.key, !isShared(field));
    m_page->layout()->addWidget(m_shared);
    connect(m_shared, &RecordForm::edited, this, &TogetherPage::mirror);
    connect(m_shared, &RecordForm::fieldFinished, this, &TogetherPage::judge);
    addDifferences(*record.type);
}

void TogetherPage::addDifferences(const RecordType &type)
{
    auto *boxes = new QVBoxLayout;
    boxes->setSpacing(4);
    for (const Field &field : type.fields) {
        if (!isShared(field))
            continue;
        auto *box = new QCheckBox(tr("%1: different for each", "label of a field").arg(label(field)));
        connect(box, &QCheckBox::toggled, this, [this, key = field.key](bool differs) { setDiffers(key, differs); });
        boxes->addWidget(box);
        m_differences.emplace_back(field.key, box);
    }
    static_cast<QVBoxLayout *>(m_page->layout())->addLayout(boxes);
}

void TogetherPage::addColumn(const Record &child, const Record &record)
{
    auto *column = new ChildColumn(m_session, child, record);
    m_row->addWidget(column, 1);
    m_columns.push_back(column);
    connect(&column->form(), &RecordForm::edited, this, &TogetherPage::hideQuestion);
    connect(&column->form(), &RecordForm::fieldFinished, this, &TogetherPage::judge);
}

void TogetherPage::offerLast(const Record &record)
{
    const Record *last = lastLike(m_session, record);
    auto *copying = last ? new CopyFromLast(*m_shared, *last, m_shared) : nullptr;
    m_copyButton->setVisible(copying && copying->isUseful());
    if (copying)
        connect(m_copyButton, &QPushButton::clicked, copying, [this, copying] {
            copying->copyAll();
            focusOpened();
            m_copyButton->hide();
        });
}

/// The buttons were there before what stands above them.
void TogetherPage::orderKeys()
{
    tabOnFrom(m_page, {m_rightButton, m_againButton, m_saveButton, m_closeButton, m_copyButton});
}

void TogetherPage::setDiffers(std::string_view key, bool differs)
{
    if (differs)
        m_differing.insert(key);
    else
        m_differing.erase(key);
    for (const auto &[other, box] : m_differences)
        if (other == key)
            box->setChecked(differs);
    m_shared->setElsewhere(key, differs);
    for (ChildColumn *column : m_columns)
        column->form().setElsewhere(key, !differs);
    mirror();
}

void TogetherPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// The columns find their heights one after the other, and sentences come and go; what has the keyboard stays in sight.
bool TogetherPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = Page::eventFilter(watched, event);
    if (watched == m_page && event->type() == QEvent::Resize && m_page->focusWidget())
        m_area->ensureWidgetVisible(m_page->focusWidget());
    return isDone;
}

/// Side by side while each has enough room; with large text or many children below each other.
void TogetherPage::arrange()
{
    if (m_columns.empty())
        return;
    int wanted = gap * int(m_columns.size() + 1);
    for (const ChildColumn *column : m_columns)
        wanted += column->leastWidth();
    m_row->setDirection(wanted > m_area->width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TogetherPage::clear()
{
    for (ChildColumn *column : m_columns)
        column->form().disconnect(this);
    if (m_shared)
        m_shared->disconnect(this);
    if (m_page) {
        m_area->takeWidget()->hide();
        m_page->deleteLater(); // One of its buttons may be the one that asked.
    }
    m_page = nullptr;
    m_shared = nullptr;
    m_row = nullptr;
    m_type = nullptr;
    m_columns.clear();
    m_differences.clear();
    m_differing.clear();
    m_wasRefused = false;
    m_copyButton->hide();
    hideQuestion();
    say({});
}

void TogetherPage::focusOpened()
{
    if (!m_columns.empty())
        m_columns.front()->form().focusFirstEmpty();
}

} // namespace boshi::ui
