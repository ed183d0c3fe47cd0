// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mouth_accessible.h"

#include "ui/widgets/mouth_view.h"
#include "ui/words/tooth_text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace boshi::ui {
namespace {

/// One tooth, by its place in the drawing.
class SpokenTooth : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    SpokenTooth(MouthView *view, int tooth) : m_view(view), m_tooth(tooth) { }

    bool isValid() const override { return m_view && m_tooth < int(m_view->cells().size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::Button; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (isValid() && kind == QAccessible::Name)
            return m_view->textOf(m_tooth);
        return isValid() && kind == QAccessible::Description ? toothNumber(drawn().tooth) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = drawn().box.toAlignedRect();
        return {m_view->mapToGlobal(box.topLeft()), box.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.invalid = !isValid();
        state.invisible = !m_view || !m_view->isVisible();
        state.disabled = m_view && !m_view->isEnabled();
        state.readOnly = m_view && m_view->isReadOnly();
        state.focused = isValid() && m_view->hasFocus() && m_view->current() == m_tooth;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override
    {
        if (!m_view || m_view->isReadOnly())
            return {setFocusAction()};
        return {pressAction(), showMenuAction(), setFocusAction()};
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid() || !m_view->isEnabled())
            return;
        m_view->setFocus();
        m_view->setCurrent(m_tooth);
        if (action == pressAction())
            m_view->setNextMark(m_tooth);
        else if (action == showMenuAction())
            m_view->offerMarks(m_tooth);
    }

private:
    const DrawnTooth &drawn() const { return m_view->cells()[std::size_t(m_tooth)]; }

    QPointer<MouthView> m_view;
    int m_tooth;
};

class SpokenMouth : public QAccessibleWidget {
public:
    explicit SpokenMouth(MouthView *view) : QAccessibleWidget(view, QAccessible::Grouping) { }
    ~SpokenMouth() override
    {
        for (const QAccessible::Id id : m_teeth)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(view().cells().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_teeth.size()) <= index)
            m_teeth.push_back(QAccessible::registerAccessibleInterface(new SpokenTooth(&view(), int(m_teeth.size()))));
        return QAccessible::accessibleInterface(m_teeth[std::size_t(index)]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (std::size_t tooth = 0; tooth < m_teeth.size(); ++tooth)
            if (QAccessible::accessibleInterface(m_teeth[tooth]) == child)
                return int(tooth);
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int tooth = 0; tooth < childCount(); ++tooth)
            if (child(tooth)->rect().contains(x, y))
                return child(tooth);
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return view().hasFocus() && view().current() >= 0 ? child(view().current()) : QAccessibleWidget::focusChild();
    }

private:
    MouthView &view() const { return *static_cast<MouthView *>(widget()); }

    mutable std::vector<QAccessible::Id> m_teeth; ///< Made when first asked for.
};

QAccessibleInterface *spokenMouth(const QString &, QObject *object)
{
    auto *view = qobject_cast<MouthView *>(object);
    return view ? new SpokenMouth(view) : nullptr;
}

} // namespace

void speakMouths()
{
    static const bool isInstalled = (QAccessible::installFactory(spokenMouth), true);
    Q_UNUSED(isInstalled)
}

} // namespace boshi::ui
