// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/record_panel.h"

#include "core/records/catalogue.h"
#include "core/records/revision.h"
#include "ui/unlock/calm_page.h"
#include "ui/widgets/calm_combo_box.h"
#include "ui/words/privacy_text.h"

#include <QLabel>
#include <QVBoxLayout>

/// Who may see the record in the panel.
namespace boshi::ui {
namespace {

constexpr Privacy classes[] = {Privacy::Child, Privacy::Family, Privacy::Mother, Privacy::Professional};

} // namespace

QWidget *RecordPanel::makePrivacyRow()
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    m_privacyLabel = wrappingText({});
    m_privacy = new CalmComboBox;
    m_privacy->setObjectName(QStringLiteral("privacy"));
    m_privacy->setAccessibleName(tr("Who may see this"));
    m_privacy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_privacyMeaning = wrappingText(tr("Until this private area has a passphrase of its own, whoever opens the handbook can read it. "
                                       "Safety – Private areas sets one."));
    m_privacyLabel->setBuddy(m_privacy);
    layout->addWidget(m_privacyLabel);
    layout->addWidget(m_privacy);
    layout->addWidget(m_privacyMeaning);
    connect(m_privacy, &QComboBox::currentIndexChanged, this, &RecordPanel::explainPrivacy);
    return row;
}

/// Nothing more open than the type is offered.
void RecordPanel::showPrivacy(const Record &record)
{
    const QSignalBlocker quiet(m_privacy);
    m_privacy->clear();
    for (const Privacy privacy : classes)
        if (m_isNew && privacy >= record.type->privacy)
            m_privacy->addItem(privacyText(privacy), int(privacy));
    m_privacy->setVisible(m_isNew);
    m_privacyLabel->setText(m_isNew ? tr("&Who may see this") : tr("Who may see this: %1").arg(privacyText(record.privacy)));
    explainPrivacy();
}

/// Only where there is no passphrase yet.
void RecordPanel::explainPrivacy()
{
    Record record = m_form->record();
    record.privacy = Privacy(m_privacy->currentData().toInt());
    const auto areas = m_session.privateAreas();
    const PrivateArea *area = areas ? areaOf(record, *areas) : nullptr;
    m_privacyMeaning->setVisible(m_isNew && isSealed(record.privacy) && !(area && area->hasOwnSecret));
}

/// The private area the record belongs to; null while nothing is known of it.
const PrivateArea *RecordPanel::areaOf(const Record &record, const std::vector<PrivateArea> &areas) const
{
    QUuid person = record.subject;
    const Record *about = m_session.family() ? m_session.family()->record(person) : nullptr;
    for (; about && about->type != &records::person; about = m_session.family()->record(person))
        person = about->subject;
    const SealedArea wanted{record.privacy, record.privacy == Privacy::Mother ? person : QUuid()};
    const auto found = std::ranges::find(areas, wanted, &PrivateArea::area);
    return found == areas.end() ? nullptr : &*found;
}

} // namespace boshi::ui
