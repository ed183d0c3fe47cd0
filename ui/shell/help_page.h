// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/page.h"
#include "ui/shell/key_list.h"
#include "ui/words/help_text.h"

class QLabel;
class QPrinter;
class QTextBrowser;
class QTextDocument;

namespace boshi::ui {

/// The short help and every key, to read and to put on paper.
class HelpPage : public Page {
    Q_OBJECT

public:
    HelpPage(const HelpFacts &facts, std::vector<KeyLine> keys, QWidget *parent = nullptr);
    ~HelpPage() override;

    void showPlace(const Place &) override { }
    void refresh(const QSet<QUuid> &) override { }

    /// Writes a new file; a sentence says how it went.
    void savePdf(const QString &path);
    void printOn(QPrinter &printer);

signals:
    void left();
    void numbersAsked();

private:
    void choosePlace();
    void choosePrinter();

    HelpFacts m_facts;
    std::vector<KeyLine> m_keys;
    QTextBrowser *m_text;
    QLabel *m_sentence;
    std::unique_ptr<QPrinter> m_printer; ///< While its dialog is open.
};

} // namespace boshi::ui
