// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/teeth_comparison.h"

#include "ui/widgets/calm_combo_box.h"
#include "ui/widgets/mouth_view.h"
#include "ui/words/field_text.h"
#include "ui/words/tooth_text.h"

#include <QBoxLayout>
#include <QLabel>

namespace boshi::ui {
namespace {

constexpr int widestMouth = 40; ///< In lines.

QLabel *wrapping()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QComboBox *chooser(QBoxLayout *row, const QString &caption)
{
    auto *choice = new CalmComboBox;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(caption);
    label->setBuddy(choice);
    choice->setAccessibleName(caption);
    row->addWidget(label);
    row->addWidget(choice);
    return choice;
}

} // namespace

TeethComparison::TeethComparison(QWidget *parent)
    : QWidget(parent)
    , m_choosers(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_earlier(chooser(m_choosers, tr("Earlier examination")))
    , m_later(chooser(m_choosers, tr("Later examination")))
    , m_choice(new QWidget)
    , m_mouth(new MouthView(teeth::formOf(Field{.key = {}, .kind = FieldKind::ToothChart, .label = ""})))
    , m_pointed(wrapping())
    , m_text(wrapping())
{
    m_choosers->setContentsMargins({});
    m_choosers->addStretch();
    m_choice->setLayout(m_choosers);
    m_mouth->setReadOnly(true);
    m_mouth->setAccessibleName(tr("Teeth at the later examination"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_choice);
    layout->addWidget(m_mouth);
    layout->addWidget(m_pointed);
    layout->addWidget(m_text);
    layout->addStretch();
    for (QComboBox *choice : {m_earlier, m_later})
        connect(choice, &QComboBox::currentIndexChanged, this, &TeethComparison::compare);
    connect(m_mouth, &MouthView::pointed, m_pointed, &QLabel::setText);
    compare();
}

void TeethComparison::setExaminations(std::vector<charts::ToothExamination> examinations)
{
    const QUuid earlier = m_earlier->currentData().toUuid(), later = m_later->currentData().toUuid();
    const bool areThere = std::ranges::count(examinations, earlier, &charts::ToothExamination::record) > 0
        && std::ranges::count(examinations, later, &charts::ToothExamination::record) > 0 && examinations.size() == m_examinations.size();
    m_examinations = std::move(examinations);
    const int last = int(m_examinations.size()) - 1;
    fill(m_earlier, areThere ? earlier : QUuid(), std::max(last - 1, 0));
    fill(m_later, areThere ? later : QUuid(), last);
    compare();
}

void TeethComparison::fill(QComboBox *chooser, const QUuid &wanted, int otherwise)
{
    const QSignalBlocker quiet(chooser);
    chooser->clear();
    for (const charts::ToothExamination &one : m_examinations)
        chooser->addItem(dateText(one.day), one.record);
    const int found = wanted.isNull() ? -1 : chooser->findData(wanted);
    chooser->setCurrentIndex(found < 0 ? otherwise : found);
}

QString TeethComparison::text() const { return m_text->text(); }

void TeethComparison::compare()
{
    m_choice->setVisible(m_examinations.size() > 1);
    m_mouth->setVisible(!m_examinations.empty());
    m_pointed->setVisible(!m_examinations.empty());
    if (m_examinations.empty())
        return m_text->setText(tr("No examination with a tooth chart is recorded yet."));
    const auto &before = m_examinations[std::size_t(std::max(m_earlier->currentIndex(), 0))];
    const auto &after = m_examinations[std::size_t(std::max(m_later->currentIndex(), 0))];
    const teeth::Form &form = teeth::formOf(*after.field);
    const auto changes = charts::toothChanges(form, before.chart, after.chart);
    m_mouth->showChanges(form, after.chart, changes);
    m_mouth->setAccessibleDescription(teethSummary(form, after.chart));
    m_mouth->setMaximumWidth(widestMouth * fontMetrics().height());
    QStringList lines;
    if (m_examinations.size() == 1)
        lines << tr("There is one examination with a tooth chart (%1). From the second one on, this page says what changed.").arg(dateText(after.day));
    else if (changes.empty())
        lines << tr("No tooth is marked differently on %1 and on %2.").arg(dateText(before.day), dateText(after.day));
    else
        lines << tr("%n tooth(teeth) marked differently on %1 and on %2, thick and with a wedge in the drawing:", nullptr, int(changes.size()))
                     .arg(dateText(before.day), dateText(after.day));
    for (const charts::ToothChange &change : changes)
        lines << toothChangeText(form, change);
    m_text->setText(lines.join(u'\n'));
}

/// With large text one chooser stands below the other.
void TeethComparison::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int wanted = m_earlier->sizeHint().width() + m_later->sizeHint().width() + 30 * fontMetrics().height();
    m_choosers->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace boshi::ui
