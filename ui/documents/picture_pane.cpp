// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/picture_pane.h"

#include "core/media/media.h"
#include "ui/documents/picture_view.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/words/document_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace boshi::ui {
namespace {

/// Enough to read a page of paper; more would only fill the memory.
constexpr int longestSide = 4000;

bool isPaneKey(const QKeyEvent &event)
{
    const bool isArrow = event.key() >= Qt::Key_Left && event.key() <= Qt::Key_Down;
    return isArrow && (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

} // namespace

PicturePane::PicturePane(VaultSession &session, QWidget *keysOf, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_loader(session, longestSide)
    , m_view(new PictureView)
    , m_sentence(wrappingText({}))
    , m_buttons(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sentence);
    layout->addWidget(m_view, 1);
    m_buttons->setLayout(makeButtons());
    layout->addWidget(m_buttons);
    m_sentence->hide();
    addKeys(keysOf);
    connect(&m_loader, &PictureLoader::loaded, this, [this](const QByteArray &, const QImage &picture) { draw(picture); });
    connect(&m_loader, &PictureLoader::failed, this, [this](const QByteArray &, const Error &error) {
        m_view->hide();
        showError(m_sentence, error);
    });
}

QLayout *PicturePane::makeButtons()
{
    const auto made = [this](const QString &text, const QString &help, const std::function<void()> &action) {
        auto *button = new QPushButton(text);
        button->setToolTip(help);
        button->setAccessibleDescription(help);
        connect(button, &QPushButton::clicked, this, action);
        return button;
    };
    auto *whole = made(tr("&Whole"), tr("The whole picture (Ctrl+0)"), [this] { m_view->fit(); });
    auto *larger = made(tr("Larg&er"), tr("Larger (Ctrl++); Ctrl and the arrow keys move the picture"), [this] { m_view->zoom(1); });
    auto *smaller = made(tr("S&maller"), tr("Smaller (Ctrl+-)"), [this] { m_view->zoom(-1); });
    auto *turn = made(tr("&Turn"), tr("Turn by a quarter (Ctrl+R)"), [this] { m_view->turn(); });
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight);
    m_rows->setContentsMargins({});
    m_rows->addLayout(buttonRow({whole, larger}));
    m_rows->addLayout(buttonRow({smaller, turn}), 1);
    return m_rows;
}

void PicturePane::setNarrow(bool isNarrow) { m_rows->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight); }

void PicturePane::addKeys(QWidget *keysOf)
{
    const auto add = [&](const QList<QKeySequence> &keys, const QString &meaning, const std::function<void()> &action) {
        for (const QKeySequence &key : keys) {
            auto *shortcut = new QShortcut(key, keysOf, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
            shortcut->setWhatsThis(meaning);
            connect(shortcut, &QShortcut::activated, this, action);
        }
    };
    add({Qt::CTRL | Qt::Key_0}, tr("The whole picture"), [this] { m_view->fit(); });
    add({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal, Qt::CTRL | Qt::Key_Semicolon}, tr("The picture larger"), [this] { m_view->zoom(1); });
    add({Qt::CTRL | Qt::Key_Minus}, tr("The picture smaller"), [this] { m_view->zoom(-1); });
    add({Qt::CTRL | Qt::Key_R}, tr("Turn the picture by a quarter"), [this] { m_view->turn(); });
    add({Qt::CTRL | Qt::Key_Left}, tr("Move the picture"), [this] { m_view->pan(-1, 0); });
    add({Qt::CTRL | Qt::Key_Right}, tr("Move the picture"), [this] { m_view->pan(1, 0); });
    add({Qt::CTRL | Qt::Key_Up}, tr("Move the picture"), [this] { m_view->pan(0, -1); });
    add({Qt::CTRL | Qt::Key_Down}, tr("Move the picture"), [this] { m_view->pan(0, 1); });
}

void PicturePane::showFile(const QByteArray &file, const QString &name)
{
    clear();
    m_view->setAccessibleName(name);
    const auto facts = m_session.fileFacts(file);
    if (!facts || !facts->isHere)
        return say(tr("The file itself is not in this copy of the handbook. It comes with a merge of a copy that has it."));
    if (mediaKindOf(facts->mediaType) == MediaKind::Pdf)
        return say(tr("Boshi does not draw PDF files. The file is kept here whole; save a copy to read it with another program."));
    say({});
    m_loader.load(file);
}

void PicturePane::clear()
{
    m_loader.stop();
    m_view->setPicture({});
    m_view->setAccessibleName({});
    say({});
}

void PicturePane::draw(const QImage &picture)
{
    m_view->setPicture(picture);
    say(picture.isNull() ? tr("This computer cannot draw pictures of this kind. The file is kept here whole; save a copy to look at it with another program.") : QString());
}

void PicturePane::say(const QString &sentence)
{
    showSentence(m_sentence, sentence);
    m_view->setVisible(sentence.isEmpty());
    m_buttons->setVisible(sentence.isEmpty());
}

QString PicturePane::sentence() const { return m_sentence->text(); }

void PicturePane::takeKeysFrom(QWidget *input) { input->installEventFilter(this); }

/// Before an input takes the key for itself it says that it would; unsaid, the key is the pane's.
bool PicturePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !isPaneKey(static_cast<QKeyEvent &>(*event)))
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace boshi::ui
