// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/text_pack_part.h"

#include "ui/unlock/calm_page.h"
#include "ui/words/screening_text.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {

TextPackPart::TextPackPart(const screening::Sheet &sheet, const TextPacks &packs, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_packs(packs)
    , m_holdsLicence(new QCheckBox(tr("I &hold a licence for these texts")))
    , m_load(new QPushButton(tr("Load texts from a &file…")))
    , m_sentence(wrappingText({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    const auto loaded = packs.of(sheet);
    layout->addWidget(wrappingText(loaded ? tr("The texts shown are from a file that was loaded here. Its licence: %1").arg(loaded->licence)
                                          : tr("Whoever holds a licence can load the texts from a file. They stay on this computer and never get into the handbook file.")));
    layout->addWidget(m_holdsLicence);
    layout->addWidget(m_load, 0, Qt::AlignLeft);
    auto *forget = new QPushButton(tr("Take the te&xts away"));
    layout->addWidget(forget, 0, Qt::AlignLeft);
    layout->addWidget(m_sentence);
    m_sentence->hide();
    m_holdsLicence->setHidden(loaded.has_value());
    m_load->setHidden(loaded.has_value());
    m_load->setEnabled(false);
    forget->setVisible(loaded.has_value());
    connect(m_holdsLicence, &QCheckBox::toggled, m_load, &QPushButton::setEnabled);
    connect(m_load, &QPushButton::clicked, this, &TextPackPart::chooseFile);
    connect(forget, &QPushButton::clicked, this, [this] {
        m_packs.forget(m_sheet);
        emit changed();
    });
}

void TextPackPart::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Texts of a sheet"), QString(), tr("Texts of a sheet (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TextPackPart::take);
    dialog->open();
}

void TextPackPart::take(const QString &path)
{
    const auto taken = m_packs.take(m_sheet, path);
    if (!taken)
        return showError(m_sentence, taken.error());
    if (*taken)
        return showSentence(m_sentence, textPackText(**taken));
    emit changed();
}

} // namespace boshi::ui
