// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/section.h"

#include <QCborMap>
#include <QSet>
#include <QWidget>

#include <functional>

namespace boshi::ui {

/// One page of the window's middle. It may hold input that is not saved; whoever takes it away asks first.
class Page : public QWidget {
    Q_OBJECT

public:
    using Action = std::function<void()>;
    /// The section that every place has, before those of the record types.
    static constexpr char overview[] = "overview";
    /// Asked for like a section: going on with setting up the open family.
    static constexpr char setupPage[] = "#setup";
    /// The name under which input of a questionnaire's page is kept.
    static constexpr char screeningPage[] = "#screening";
    /// The same for a page that is filled in for several children.
    static constexpr char togetherPage[] = "#together";
    using QWidget::QWidget;

    /// Shows this place from the start; input that was open is gone.
    virtual void showPlace(const Place &place) = 0;
    /// The place it showed last comes back, and nothing changed meanwhile; input that was open is gone.
    virtual void showAgain() { }
    /// Records changed while the page is shown.
    virtual void refresh(const QSet<QUuid> &records) = 0;
    /// Whether it is shown without the rail and without any name of others: somebody may be looking.
    virtual bool standsAlone() const { return false; }
    /// Opens an empty form of a type of this page.
    virtual void addRecord(const RecordType &) { }
    /// Shows one record of this page.
    virtual void openRecord(const QUuid &) { }
    /// Gives a field of the form the keyboard: of the open one, of the latest record, or of a new one.
    virtual void showField(const RecordType &, std::string_view) { }
    /// Whether a form of this type is open, so that showField() leaves it as it is.
    virtual bool hasFormOf(const RecordType &) const { return false; }
    /// Gives what was opened the keyboard.
    virtual void focusOpened() { }

    virtual bool isEdited() const { return false; }
    /// Whether what is typed and not saved may show something private.
    virtual bool holdsPrivateInput() const { return false; }
    /// Private areas were closed: what the page offers of them goes.
    virtual void forgetPrivate() { }
    /// Whether everything is saved now; if not, the page shows why.
    virtual bool save() { return true; }
    virtual void discard() { }
    /// What is typed and not saved, for takeInput() of a page of the same place; empty when nothing is. Under `sealedInput` it
    /// says whether it is of a private class.
    static constexpr QLatin1StringView sealedInput{"sealed"};
    virtual QCborMap input() const { return {}; }
    virtual void takeInput(const QCborMap &) { }
    /// Whether work is under way beside the window's own thread: until it ended nobody else may touch the session.
    virtual bool isBusy() const { return false; }
    /// Ends what is under way, and then does this.
    virtual void stopThen(const Action &action) { action(); }

signals:
    void busyChanged();
    /// Input is not saved: somebody has to ask the user, and then do this.
    void leaveAsked(const boshi::ui::Page::Action &then);
    /// A sentence about what was just done.
    void told(const QString &sentence);
    /// Another section of the same place is wanted.
    void sectionAsked(const QByteArray &chapter, const QUuid &record);
    /// The private page of a questionnaire is wanted: for this record, or for a new one.
    void screeningAsked(const boshi::RecordType *type, const QUuid &record);
    /// A page of this type is to be filled in for all children born together with the one of the place.
    void togetherAsked(const boshi::RecordType *type);
    /// A questionnaire was saved that leads to whom to ask.
    void followUpAsked(const QUuid &record);
    /// A record is wanted, wherever it is shown.
    void recordAsked(const boshi::ui::Place &place, const QUuid &record);
    /// A loss is told of, of this person or pregnancy.
    void lossAsked(const QUuid &subject);
    /// A record is to be erased for good.
    void eraseAsked(const QUuid &record);

protected:
    /// Does it at once when nothing would be lost.
    void leaveThen(const Action &action)
    {
        if (isEdited())
            emit leaveAsked(action);
        else
            action();
    }
};

} // namespace boshi::ui
