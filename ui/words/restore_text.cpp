// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/restore_text.h"

#include "ui/words/error_text.h"
#include "ui/words/field_text.h"
#include "ui/words/translate.h"

namespace boshi::ui {
namespace {

QString counted(const char *sentence, qint64 count) { return translate("restore", sentence, nullptr, int(count)); }

QStringList differenceText(const DifferenceCounts &counts)
{
    constexpr std::pair<qint64 DifferenceCounts::*, const char *> sentences[] = {
        {&DifferenceCounts::onlyHere, QT_TRANSLATE_N_NOOP("restore", "%n record(s) of the present file are not in the copy and would be missing afterwards.")},
        {&DifferenceCounts::newerHere, QT_TRANSLATE_N_NOOP("restore", "%n record(s) were changed since the copy and would be as they were then.")},
        {&DifferenceCounts::bothChanged, QT_TRANSLATE_N_NOOP("restore", "%n record(s) were changed in both; those of the copy would stand.")},
        {&DifferenceCounts::onlyThere, QT_TRANSLATE_N_NOOP("restore", "%n record(s) are only in the copy and would come back.")},
        {&DifferenceCounts::newerThere, QT_TRANSLATE_N_NOOP("restore", "%n record(s) are newer in the copy and would come with it.")},
    };
    QStringList result;
    for (const auto &[count, sentence] : sentences)
        if (counts.*count > 0)
            result << counted(sentence, counts.*count);
    if (result.isEmpty())
        result << translate("restore", "The copy holds the same records as the present file.");
    return result;
}

QString presentText(ErrorCode trouble)
{
    switch (trouble) {
    case ErrorCode::FileMissing: return translate("restore", "There is no file in that place now; the copy will be put there.");
    case ErrorCode::WrongPassphrase:
        return translate("restore", "The present file has another passphrase than the copy, so the two cannot be compared. "
                                    "Afterwards the passphrase of the copy opens the file.");
    default: return translate("restore", "The present file cannot be opened, so the two cannot be compared: %1").arg(errorText({trouble}).title);
    }
}

} // namespace

QString backupMoment(const BackupFile &backup) { return momentText(Moment::of(backup.at.toLocalTime())); }

QStringList previewText(const RestorePreview &preview, const QString &keptName)
{
    QStringList result;
    for (const NewestWhole::Passed &passed : preview.passed)
        result << translate("restore", "The copy of %1 cannot be read completely and was passed over. It is left where it is.", "a moment")
                      .arg(backupMoment(passed.backup));
    result << translate("restore", "The copy of %1 was read completely; it is whole.", "a moment").arg(backupMoment(preview.backup));
    result << (preview.difference ? differenceText(preview.difference->total) : QStringList(presentText(*preview.presentTrouble)));
    if (preview.presentTrouble != ErrorCode::FileMissing)
        result << translate("restore", "The present file is not deleted: it is kept beside as %1.").arg(keptName);
    return result;
}

} // namespace boshi::ui
