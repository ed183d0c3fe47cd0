// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/erasure_text.h"

#include "core/records/catalogue.h"
#include "ui/words/field_text.h"
#include "ui/words/labels.h"
#include "ui/words/translate.h"

#include <QDateTime>
#include <QFileInfo>

namespace boshi::ui {
namespace {

QString typeText(const QByteArray &key)
{
    if (key.isEmpty())
        return translate("erasure", "Private records");
    const RecordType *type = records::find(QString::fromUtf8(key));
    return type ? title(*type) : QString::fromUtf8(key);
}

QString namesOf(const std::vector<BackupHolding> &backups, Holding holding)
{
    QStringList names;
    for (const BackupHolding &each : backups)
        if (each.holding == holding)
            names << QFileInfo(each.backup.path).fileName();
    return names.join(translate("erasure", ", ", "between parts of a list"));
}

} // namespace

QStringList erasureText(const ErasurePlan &plan, const QStringList &staying)
{
    QStringList counts;
    for (const auto &[type, count] : plan.counts)
        counts << translate("erasure", "%1: %2", "kind of record, how many").arg(typeText(type)).arg(count);
    QStringList result{translate("erasure", "This goes for good, with its history: %1.").arg(counts.join(translate("erasure", ", ", "between parts of a list")))};
    if (!plan.attachments.empty())
        result << translate("erasure", "%n attachment(s) go with them.", nullptr, int(plan.attachments.size()));
    if (!staying.isEmpty())
        result << translate("erasure", "%1 belongs to another family too and stays.").arg(staying.join(translate("erasure", ", ", "between parts of a list")));
    return result;
}

QStringList holdingText(const std::vector<BackupHolding> &backups)
{
    QStringList result;
    if (const QString names = namesOf(backups, Holding::Yes); !names.isEmpty())
        result << translate("erasure", "These backups still hold it and are not changed: %1.").arg(names);
    if (const QString names = namesOf(backups, Holding::CannotTell); !names.isEmpty())
        result << translate("erasure", "These backups do not open with the present passphrase and may hold it: %1.").arg(names);
    result << translate("erasure", "Copies in other places are not known and not changed.");
    return result;
}

QString erasedLineText(const ErasedLine &line)
{
    const QString moment = momentText(Moment::of(QDateTime::fromMSecsSinceEpoch(line.at)));
    return translate("erasure", "%1 · %n record(s) with their history", "when something was erased, how much", int(line.records)).arg(moment);
}

} // namespace boshi::ui
