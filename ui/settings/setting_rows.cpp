// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_rows.h"

#include "ui/unlock/calm_page.h"
#include "ui/widgets/calm_combo_box.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QVBoxLayout>

namespace boshi::ui {

QLabel *addSetting(QVBoxLayout &column, const QString &caption, QWidget *control, const QString &sentence, const QString &name)
{
    QLabel *title = wrappingText(caption);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(control);
    QLabel *explanation = wrappingText(sentence);
    control->setObjectName(name);
    const QString spoken = QString(caption).remove(u'&');
    control->setAccessibleName(spoken);
    auto *options = qobject_cast<QComboBox *>(control);
    if (options)
        nameOptions(*options, spoken);
    control->setAccessibleDescription(sentence);
    auto *row = new QVBoxLayout;
    row->setSpacing(4);
    row->addWidget(title);
    row->addWidget(control, 0, options ? Qt::AlignLeft : Qt::Alignment());
    row->addWidget(explanation);
    column.addLayout(row);
    return explanation;
}

void nameOptions(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    box.view()->setAccessibleName(name);
}

QComboBox *makeOptions(const Options &options, const QVariant &chosen, const std::function<void(const QVariant &)> &choose)
{
    auto *box = new CalmComboBox;
    for (const auto &[text, value] : options)
        box->addItem(text, value);
    box->setCurrentIndex(box->findData(chosen));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // Once chosen, not while going through the list: the page may be made anew.
    QObject::connect(box, &QComboBox::activated, box, [box, choose](int index) { choose(box->itemData(index)); });
    return box;
}

} // namespace boshi::ui
