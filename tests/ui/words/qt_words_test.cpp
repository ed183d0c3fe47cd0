// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/words/speaking.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <memory>

namespace boshi::ui::qt_words_tests {
namespace {

QStringList wordsOf(const QWidget &widget)
{
    QStringList words{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words << button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        words << group->title();
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        for (int section = 0; header->model() && section < header->count(); ++section)
            words << header->model()->headerData(section, header->orientation()).toString();
    for (const QAction *action : widget.actions())
        words << action->text();
    return words;
}

/// English words in it: three Latin letters in a row that are no name of a format or key.
QStringList englishIn(const QWidget &dialog)
{
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{3}"));
    QStringList found;
    for (const QWidget *widget : dialog.findChildren<QWidget *>())
        for (QString words : wordsOf(*widget))
            if (words.section(u'\t', 0, 0).remove(QStringLiteral("PDF")).contains(english))
                found << words;
    return found;
}

TEST(QtWords, areJapaneseInTheFileDialog)
{
    const test::Speaking japanese("ja");
    for (const auto mode : {QFileDialog::AcceptOpen, QFileDialog::AcceptSave}) {
        QFileDialog dialog(nullptr, QStringLiteral("手帳"), QStringLiteral("/"), QStringLiteral("手帳 (*.x)"));
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(mode);
        dialog.ensurePolished();
        EXPECT_TRUE(englishIn(dialog).isEmpty()) << englishIn(dialog).join(u'|').toStdString();
    }
}

TEST(QtWords, areJapaneseInQuestionsAndPrinting)
{
    const test::Speaking japanese("ja");
    const QMessageBox question(QMessageBox::Question, {}, {}, QMessageBox::Yes | QMessageBox::No | QMessageBox::Cancel | QMessageBox::Save | QMessageBox::Close);
    EXPECT_TRUE(englishIn(question).isEmpty()) << englishIn(question).join(u'|').toStdString();
    QPrinter printer;
    const QPrintDialog printing(&printer);
    EXPECT_TRUE(englishIn(printing).isEmpty()) << englishIn(printing).join(u'|').toStdString();
}

TEST(QtWords, areJapaneseInTheMenuOfAField)
{
    const test::Speaking japanese("ja");
    QLineEdit line;
    const std::unique_ptr<QMenu> menu(line.createStandardContextMenu());
    EXPECT_TRUE(englishIn(*menu).isEmpty());
    EXPECT_TRUE(wordsOf(*menu).contains(QStringLiteral("すべて選ぶ\tCtrl+A"))) << wordsOf(*menu).join(u'|').toStdString();
}

TEST(QtWords, areEnglishInEnglish)
{
    const test::Speaking english("en");
    const QFileDialog dialog;
    EXPECT_FALSE(englishIn(dialog).isEmpty());
}

} // namespace
} // namespace boshi::ui::qt_words_tests
