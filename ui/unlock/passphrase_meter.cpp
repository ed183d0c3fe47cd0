// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphrase_meter.h"

#include "core/security/passphrase_strength.h"
#include "ui/unlock/calm_page.h"
#include "ui/words/strength_text.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace boshi::ui {

/// Where the bar is full: far beyond what counts as strong, so that a longer passphrase still shows.
static constexpr int fullBar = 20;

PassphraseMeter::PassphraseMeter(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_sentence(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    layout->addWidget(m_sentence);
    m_bar->setRange(0, fullBar);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How hard the passphrase is to guess"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    hide();
}

void PassphraseMeter::judge(QStringView typed)
{
    const PassphraseStrength strength = strengthOf(typed);
    m_bar->setValue(qMin(fullBar, qRound(strength.guesses)));
    setVisible(!typed.isEmpty());
    const QString sentence = typed.isEmpty() ? QString() : strengthText(strength);
    if (sentence != m_sentence->text())
        showSentence(m_sentence, sentence);
}

} // namespace boshi::ui
