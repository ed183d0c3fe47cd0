// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/story_view.h"

#include "core/dates/age.h"
#include "core/domain/loss.h"
#include "ui/sections/record_names.h"
#include "ui/words/chart_text.h"
#include "ui/words/document_text.h"
#include "ui/words/field_text.h"
#include "ui/words/labels.h"
#include "ui/words/translate.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QUrl>

#include <utility>

namespace boshi::ui {
namespace {

constexpr char recordScheme[] = "record";
constexpr char photoScheme[] = "photo";

QUrl urlOf(const QByteArray &file) { return QUrl(QLatin1StringView(photoScheme) + u':' + QString::fromLatin1(file.toHex())); }

/// The file of a photo; empty of anything else.
QByteArray photoOf(const StoryEntry &entry)
{
    const auto *file = std::get_if<AttachmentId>(&entry.record->value(*entry.field));
    return file ? file->id : QByteArray();
}

/// As somebody wrote it; nothing of it is taken for markup.
QString asWritten(const QString &text) { return text.toHtmlEscaped(); }

bool isInWords(const StoryEntry &entry) { return entry.field->kind == FieldKind::LongText || entry.field->kind == FieldKind::Text; }

class Letter {
public:
    Letter(const Family &family, const Record &child)
        : m_birth(birthDayOf(child))
        , m_countsAges(!isMourned(family, child.id))
    {
    }

    QString write(const std::vector<StoryEntry> &entries)
    {
        QString html;
        for (const StoryEntry &entry : entries) {
            if (const QString heading = headingOf(entry); heading != m_heading)
                html += QStringLiteral("<h3>%1</h3>").arg((m_heading = heading).toHtmlEscaped());
            html += line(entry);
        }
        return html;
    }

private:
    QString headingOf(const StoryEntry &entry) const
    {
        if (!entry.day)
            return title(*entry.record->type);
        const auto day = entry.day->fullDay();
        const auto age = m_birth && day && m_countsAges ? CalendarAge::at(*day, *m_birth) : std::nullopt;
        const QString date = dateText(*entry.day);
        return age ? translate("sections", "%1 · %2", "day, age").arg(date, ageText(*age)) : date;
    }

    static QString linkTo(const StoryEntry &entry, const QString &text)
    {
        return QStringLiteral("<a href=\"%1:%2\">%3</a>")
            .arg(QLatin1StringView(recordScheme), entry.record->id.toString(QUuid::WithoutBraces), text.toHtmlEscaped());
    }

    static QString line(const StoryEntry &entry)
    {
        if (const QByteArray photo = photoOf(entry); !photo.isEmpty())
            return QStringLiteral("<p>%1</p><p><img src=\"%2\"></p>").arg(linkTo(entry, documentName(*entry.record)), urlOf(photo).toString());
        const QString name = linkTo(entry, label(*entry.field));
        const QString text = asWritten(fieldText(*entry.field, entry.record->value(*entry.field)));
        if (isInWords(entry))
            return QStringLiteral("<p>%1</p><blockquote style=\"white-space: pre-wrap\">%2</blockquote>").arg(name, text);
        const bool isTheDayItself = entry.field->kind == FieldKind::Date;
        return isTheDayItself ? QStringLiteral("<p>%1</p>").arg(name) : QStringLiteral("<p>%1</p>").arg(translate("sections", "%1: %2", "record and what it says").arg(name, text));
    }

    std::optional<QDate> m_birth;
    bool m_countsAges;
    QString m_heading;
};

} // namespace

StoryView::StoryView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == QLatin1StringView(recordScheme))
            emit opened(QUuid(link.path()));
    });
}

void StoryView::keyPressEvent(QKeyEvent *event)
{
    const QString link = textCursor().block().begin().fragment().charFormat().anchorHref();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !link.isEmpty())
        return emit anchorClicked(QUrl(link));
    QTextBrowser::keyPressEvent(event);
}

bool StoryView::focusNextPrevChild(bool next) { return QWidget::focusNextPrevChild(next); }

void StoryView::tell(const Family &family, const Record &child)
{
    setAccessibleName(tr("The story of %1").arg(personName(child)));
    const auto entries = storyOf(family, child.id);
    m_wanted.clear();
    for (const StoryEntry &entry : entries)
        if (const QByteArray photo = photoOf(entry); !photo.isEmpty() && !m_photos.contains(photo))
            m_wanted << photo;
    if (entries.empty())
        return setPlainText(tr("Nothing is written yet. What you write on these pages, milestones, heights and words of the family come together here."));
    setHtml(QStringLiteral("<h2>%1</h2>").arg(accessibleName().toHtmlEscaped()) + Letter(family, child).write(entries));
    if (isVisible())
        wantPhotos();
}

void StoryView::showPhoto(const QByteArray &file, const QImage &picture)
{
    m_photos.insert(file, picture);
    document()->addResource(QTextDocument::ImageResource, urlOf(file), picture);
    document()->markContentsDirty(0, document()->characterCount());
}

void StoryView::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    wantPhotos();
}

QVariant StoryView::loadResource(int type, const QUrl &name)
{
    const bool isPhoto = type == QTextDocument::ImageResource && name.scheme() == QLatin1StringView(photoScheme);
    return isPhoto ? QVariant(m_photos.value(QByteArray::fromHex(name.path().toLatin1()))) : QVariant();
}

void StoryView::wantPhotos()
{
    for (const QByteArray &photo : std::exchange(m_wanted, {}))
        emit photoWanted(photo);
}

} // namespace boshi::ui
