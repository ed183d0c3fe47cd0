// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/written.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

#include <cxxabi.h>

namespace boshi::test {
namespace {

constexpr int buttonMargin = 3;
constexpr int fieldMargin = 2; ///< Qt's own, on either side of what is typed.

/// Collects the texts of one window, kind by kind.
class Collector {
public:
    explicit Collector(const QWidget &window) : m_window(window) { }

    void take(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            takeLabel(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            takeButton(*button);
        else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            takeBox(*box);
        else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            takeLine(*line);
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            takeGroup(*group);
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            takeHeader(*header);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            takeTabs(*tabs);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            takeRows(*view);
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
            add(*text->viewport(), text->toPlainText().isEmpty() ? text->placeholderText() : text->toPlainText(), text->viewport()->rect(), {});
    }
    std::vector<Written> written;

private:
    void add(const QWidget &on, const QString &text, const QRect &room, const QSize &needed, bool isEnabled = true)
    {
        if (!text.trimmed().isEmpty())
            written.push_back({&on, text, room.translated(on.mapTo(&m_window, QPoint())), needed, isEnabled && on.isEnabled()});
    }
    static QSize lines(const QWidget &on, const QString &text) { return on.fontMetrics().size(Qt::TextShowMnemonic, text); }

    void takeLabel(const QLabel &label)
    {
        const QRect room = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin());
        const QSize wrapped = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), QWIDGETSIZE_MAX), Qt::TextWordWrap, label.text()).size();
        if (label.pixmap(Qt::ReturnByValue).isNull())
            add(label, label.text(), room, label.wordWrap() ? wrapped : lines(label, label.text()));
    }

    void takeButton(const QAbstractButton &button)
    {
        QStyleOptionButton option;
        option.initFrom(&button);
        option.text = button.text();
        QRect room = button.rect().adjusted(buttonMargin, 0, -buttonMargin, 0);
        if (qobject_cast<const QCheckBox *>(&button))
            room = button.style()->subElementRect(QStyle::SE_CheckBoxContents, &option, &button);
        else if (qobject_cast<const QRadioButton *>(&button))
            room = button.style()->subElementRect(QStyle::SE_RadioButtonContents, &option, &button);
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        if (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly || tool->icon().isNull())
            add(button, button.text(), room, lines(button, button.text()));
    }

    void takeBox(const QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        if (!box.isEditable())
            add(box, box.currentText(), room, lines(box, box.currentText()));
    }

    /// What is typed can be scrolled; what stands there instead cannot.
    void takeLine(const QLineEdit &line)
    {
        QStyleOptionFrame option;
        option.initFrom(&line);
        const QMargins margins = line.textMargins() + QMargins(fieldMargin, 0, fieldMargin, 0);
        const QRect room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).marginsRemoved(margins);
        if (line.text().isEmpty())
            add(line, line.placeholderText(), room, line.fontMetrics().size(Qt::TextSingleLine, line.placeholderText()));
        else
            add(line, line.displayText(), room, {0, line.fontMetrics().height()});
    }

    void takeGroup(const QGroupBox &group)
    {
        QStyleOptionGroupBox option;
        option.initFrom(&group);
        option.text = group.title();
        option.subControls = QStyle::SC_GroupBoxLabel | QStyle::SC_GroupBoxFrame;
        add(group, group.title(), group.style()->subControlRect(QStyle::CC_GroupBox, &option, QStyle::SC_GroupBoxLabel, &group)
                                      .intersected(group.rect()), lines(group, group.title()));
    }

    void takeHeader(const QHeaderView &header)
    {
        for (int section = 0; section < header.count() && header.orientation() == Qt::Horizontal; ++section) {
            const QString text = header.model()->headerData(section, header.orientation()).toString();
            const QRect room(header.sectionViewportPosition(section), 0, header.sectionSize(section), header.height());
            if (!header.isSectionHidden(section))
                add(*header.viewport(), text, room, lines(header, text));
        }
    }

    void takeTabs(const QTabBar &tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab)
            add(tabs, tabs.tabText(tab), tabs.tabRect(tab), lines(tabs, tabs.tabText(tab)), tabs.isTabEnabled(tab));
    }

    static QSize rowSize(const QAbstractItemView &view, const QModelIndex &cell, int width)
    {
        const auto *list = qobject_cast<const QListView *>(&view);
        const QSize hint = view.sizeHintForIndex(cell);
        if (!list || !list->wordWrap())
            return {list ? hint.width() : 0, hint.height()};
        return view.fontMetrics().boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, cell.data().toString()).size();
    }

    /// Cells of tables may be cut: their record tells the rest. Lines of lists may not.
    void takeRows(const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        const bool isList = qobject_cast<const QListView *>(&view) != nullptr;
        for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row)
            for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
                const QModelIndex cell = model->index(row, column, view.rootIndex());
                const QRect room = view.visualRect(cell);
                if (!room.intersects(view.viewport()->rect()))
                    continue;
                const QRect inSight(room.left(), room.top(), std::min(room.width(), view.viewport()->width() - room.left()), room.height());
                add(*view.viewport(), cell.data().toString(), isList ? inSight : room, rowSize(view, cell, inSight.width()), cell.flags() & Qt::ItemIsEnabled);
            }
    }

    const QWidget &m_window;
};

} // namespace

std::vector<Written> writtenIn(const QWidget &window)
{
    Collector collector(window);
    collector.take(window);
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == &window)
            collector.take(*widget);
    return std::move(collector.written);
}

QString className(const QObject &object)
{
    int status = 0;
    char *demangled = abi::__cxa_demangle(typeid(object).name(), nullptr, nullptr, &status);
    const QString name = QString::fromUtf8(demangled);
    std::free(demangled); // NOLINT: the ABI hands over malloc'ed memory.
    return name.section(QStringLiteral("::"), -1);
}

QString nameOf(const QWidget &widget, const QString &text)
{
    QString name = className(widget);
    if (!widget.objectName().isEmpty())
        name += u'#' + widget.objectName();
    if (widget.parentWidget())
        name += QStringLiteral(" in ") + className(*widget.parentWidget());
    return text.isEmpty() ? name : name + QStringLiteral(" \"%1\"").arg(QString(text).left(60).replace(u'\n', u'/'));
}

} // namespace boshi::test
