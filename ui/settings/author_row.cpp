// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/author_row.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/reference/code_lists.h"
#include "ui/settings/setting_rows.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/text_width.h"
#include "ui/widgets/calm_combo_box.h"
#include "ui/widgets/typing_line.h"
#include "ui/words/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

namespace keys = records::keys::author;

constexpr int charactersOfName = 30;
constexpr std::string_view ofPrograms = "program";

QString textIn(const Record &author, std::string_view key)
{
    const auto *text = author.get<QString>(key);
    return text ? *text : QString();
}

QComboBox *makeRoles()
{
    auto *roles = new CalmComboBox;
    roles->setObjectName(QStringLiteral("authorRole"));
    nameOptions(*roles, AuthorRow::tr("Role of the writer"));
    roles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    roles->addItem(AuthorRow::tr("No role"), QString());
    for (const Code &code : codes::authorRole.codes) {
        const QString key = QString::fromUtf8(code.code.data(), qsizetype(code.code.size()));
        if (code.code != ofPrograms)
            roles->addItem(codeLabel(codes::authorRole, key), key);
    }
    return roles;
}

} // namespace

AuthorRow::AuthorRow(VaultSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new TypingLine)
    , m_role(makeRoles())
    , m_chooseButton(new QPushButton(tr("Write under this &name")))
    , m_sentence(wrappingText({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    addInputs(*column);
    column->addWidget(m_sentence);
    setFocusProxy(m_name);
    connect(m_chooseButton, &QPushButton::clicked, this, &AuthorRow::choose);
    connect(m_name, &QLineEdit::returnPressed, this, &AuthorRow::choose);
    showAuthor();
}

/// One below the other: large text needs the width.
void AuthorRow::addInputs(QVBoxLayout &column)
{
    m_name->setObjectName(QStringLiteral("authorName"));
    m_name->setAccessibleName(tr("Name of the writer"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaximumWidth(textWidth(*this, charactersOfName));
    m_name->offer([this] { return knownNames(); });
    column.addWidget(m_name);
    column.addWidget(m_role, 0, Qt::AlignLeft);
    column.addWidget(m_chooseButton, 0, Qt::AlignLeft);
}

QStringList AuthorRow::knownNames() const
{
    QStringList names;
    (void)m_session.reader().eachRecord(&records::author, [&](const RecordLine &line) {
        const auto author = recordOf(line);
        if (author && textIn(*author, keys::role).toStdString() != ofPrograms)
            names << textIn(*author, keys::name);
    });
    names.removeDuplicates();
    return names;
}

void AuthorRow::choose()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return m_name->setFocus();
    if (const auto chosen = m_session.chooseAuthor(name, m_role->currentData().toString()); !chosen)
        return showError(m_sentence, chosen.error());
    showAuthor();
}

void AuthorRow::showAuthor()
{
    const auto author = m_session.reader().record(m_session.author());
    if (!author || !*author)
        return showSentence(m_sentence, tr("New entries bear no name now."));
    const QString name = textIn(**author, keys::name);
    const QString role = textIn(**author, keys::role);
    m_name->setText(name);
    m_role->setCurrentIndex(std::max(0, m_role->findData(role)));
    showSentence(m_sentence, tr("New entries bear the name %1.").arg(role.isEmpty() ? name : tr("%1 (%2)", "name and role of a writer").arg(name, m_role->currentText())));
}

} // namespace boshi::ui
