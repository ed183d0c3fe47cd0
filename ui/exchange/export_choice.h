// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_export.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace boshi::ui {

/// Whose records and which pages are exported: all, until somebody takes a tick away, but nothing private until it is ticked.
class ExportChoice : public QWidget {
    Q_OBJECT

public:
    explicit ExportChoice(QWidget *parent = nullptr);

    /// Offers what there is; ticks that were taken away stay so.
    /// As at first: everybody, every page, nothing private.
    void startAnew();
    void offer(const Family &family, std::vector<exchange::ExportLine> lines);
    std::vector<exchange::ExportLine> chosen() const;

signals:
    void changed();

private:
    QListWidget *addList(QHBoxLayout &row, const QString &caption, const QString &name);
    void offerPeople(const Family &family);
    void offerPages();
    void turnPages();
    void showTurn();

    std::vector<exchange::ExportLine> m_lines;
    QListWidget *m_people;
    QListWidget *m_pages;
    QCheckBox *m_private;
    QPushButton *m_turnButton;
};

} // namespace boshi::ui
