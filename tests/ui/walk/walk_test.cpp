// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/same_looks_afterwards.h"
#include "tests/ui/walk/findings.h"
#include "tests/ui/walk/tour.h"
#include "ui/shell/theme.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace boshi::test::walk_tests {
namespace {

constexpr int moment = 200; ///< In milliseconds.

/// What was found, and where it was first.
class Book {
public:
    void note(QWidget &window, const QString &place)
    {
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window)) << place.toStdString();
        QStringList found = findingsIn(window);
        if (!found.isEmpty()) { // Layouts come to rest one after the other.
            QTest::qWait(moment);
            found = findingsIn(window);
        }
        for (const QString &finding : found)
            m_places[finding] << place;
    }
    void report() const
    {
        for (auto finding = m_places.cbegin(); finding != m_places.cend(); ++finding)
            ADD_FAILURE() << finding.key().toStdString() << "\n  at " << finding->front().toStdString() << " and "
                          << finding->size() - 1 << " more";
    }

private:
    QMap<QString, QStringList> m_places;
};

/// The parts of the program that the sources declare, each with what it is derived from.
QMap<QString, QString> declaredClasses()
{
    static const QRegularExpression declaration(QStringLiteral("^class (\\w+)(?: final)? : public (\\w+)"), QRegularExpression::MultilineOption);
    QMap<QString, QString> classes;
    QDirIterator files(QStringLiteral(BOSHI_SOURCE_DIR "/ui"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        auto found = declaration.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const auto one = found.next();
            classes.insert(one.captured(1), one.captured(2));
        }
    }
    return classes;
}

/// Whether it is something to see; what it is made of at last is a class of Qt.
bool isWidget(const QMap<QString, QString> &classes, QString name)
{
    static const QStringList unseen{QStringLiteral("QObject"), QStringLiteral("QBuffer"), QStringLiteral("QProxyStyle"), QStringLiteral("QStyledItemDelegate"),
                                    QStringLiteral("QSortFilterProxyModel"), QStringLiteral("QAbstractListModel"), QStringLiteral("QAbstractTableModel"),
                                    QStringLiteral("QAbstractItemModel"), QStringLiteral("QAccessibleInterface"), QStringLiteral("QAccessibleWidget"), QStringLiteral("QStackedLayout"), QStringLiteral("QLayout")};
    while (classes.contains(name))
        name = classes.value(name);
    return name.startsWith(u'Q') && !unseen.contains(name);
}

struct Looks {
    const char *language;
    ui::Theme theme;
    double size = 2.0;
};

std::string nameOfLooks(const testing::TestParamInfo<Looks> &looks)
{
    return looks.param.language + std::string(looks.param.theme == ui::Theme::Dark ? "Dark" : "Light") + (looks.param.size > 1 ? "Large" : "");
}

class Walk : public testing::TestWithParam<Looks> { };

TEST_P(Walk, findsNothingOnAnyPageOrDialog)
{
    const SameLooksAfterwards before;
    const Speaking speaking(GetParam().language);
    ui::applyLooks(*qApp, ui::paletteOf(GetParam().theme), GetParam().size);
    Book book;
    Tour tour([&book](QWidget &window, const QString &place) { book.note(window, place); });
    tour.visitLocked();
    tour.visitOpen();
    tour.visitDialogs();
    book.report();
}

INSTANTIATE_TEST_SUITE_P(Looks, Walk, testing::Values(Looks{"ja", ui::Theme::Light}, Looks{"ja", ui::Theme::Dark}, Looks{"en", ui::Theme::Light}, Looks{"en", ui::Theme::Dark},
                                                      Looks{"ja", ui::Theme::Light, 1.0}, Looks{"en", ui::Theme::Dark, 1.0}), nameOfLooks);

/// Whoever adds a page, a dialog or any other part puts it on the tour.
TEST(Walk, passesEverythingThatTheSourcesDeclare)
{
    Tour tour([](QWidget &, const QString &) {});
    tour.visitLocked();
    tour.visitOpen();
    tour.visitDialogs();
    const auto classes = declaredClasses();
    EXPECT_GT(classes.size(), 40);
    for (auto declared = classes.cbegin(); declared != classes.cend(); ++declared) {
        const bool hasToBeSeen = isWidget(classes, declared.key()) && !classes.values().contains(declared.key());
        EXPECT_TRUE(!hasToBeSeen || tour.seen().contains(declared.key())) << declared.key().toStdString() << " is at no stop of the tour";
    }
}

} // namespace
} // namespace boshi::test::walk_tests
