// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/error_text.h"

#include "ui/words/translate.h"

namespace boshi::ui {
namespace {

/// English sources; `%1` stands for Error::place, and the sentence after it is left out when there is none.
struct Sentences {
    const char *title;
    const char *text;
    const char *place = nullptr;
};

// What happened, that nothing was lost, what to do now. A new code does not compile without its sentences.
Sentences sentences(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotAVault:
        return {QT_TRANSLATE_NOOP("errors", "This is not a Boshi file"),
                QT_TRANSLATE_NOOP("errors", "The chosen file was made by another program. It was not changed. Please choose a file that ends in .boshi.")};
    case ErrorCode::EmptyVault:
        return {QT_TRANSLATE_NOOP("errors", "The file holds nothing"),
                QT_TRANSLATE_NOOP("errors", "Not a single byte is in it; probably it was not copied to the end. Please copy it again from where it came, or open your latest backup.")};
    case ErrorCode::PlainDatabase:
        return {QT_TRANSLATE_NOOP("errors", "This file is not encrypted"),
                QT_TRANSLATE_NOOP("errors", "The chosen file is a plain database and no Boshi file. It was not changed. Please choose a file that ends in .boshi.")};
    case ErrorCode::DamagedHeader:
        return {QT_TRANSLATE_NOOP("errors", "The beginning of the file is damaged"),
                QT_TRANSLATE_NOOP("errors", "Your passphrase may well be right: the first bytes of the file have changed. The file was not touched. Please open your latest backup and keep the damaged file.")};
    case ErrorCode::DamagedFirstPage:
        return {QT_TRANSLATE_NOOP("errors", "The first page of the file is damaged"),
                QT_TRANSLATE_NOOP("errors", "The passphrase or the sheet is right, but the first page of the file cannot be read. The file was not touched. Please open your latest backup and keep the damaged file.")};
    case ErrorCode::DamagedPage:
        return {QT_TRANSLATE_NOOP("errors", "Part of the file is damaged"),
                QT_TRANSLATE_NOOP("errors", "Some of the file cannot be read, often because a disk or memory stick is failing. The file was not touched. Please copy it to another disk, then open your latest backup."),
                QT_TRANSLATE_NOOP("errors", "Damaged place: %1.")};
    case ErrorCode::NewerFormat:
        return {QT_TRANSLATE_NOOP("errors", "This file needs a newer Boshi"),
                QT_TRANSLATE_NOOP("errors", "It was written by a newer version of the program. Nothing was changed. Please install the current version and open the file again.")};
    case ErrorCode::ForeignTables:
        return {QT_TRANSLATE_NOOP("errors", "The file was changed by another program"),
                QT_TRANSLATE_NOOP("errors", "The passphrase is right, but the tables inside are not those that Boshi makes. The file was not touched. Please open your latest backup and keep this file.")};
    case ErrorCode::ForeignJournal:
        return {QT_TRANSLATE_NOOP("errors", "A leftover of another file lies beside this one"),
                QT_TRANSLATE_NOOP("errors", "The file of the same name that ends in -journal does not belong to this one and would damage it. Nothing was touched. Please move it to another folder and open the file again.")};
    case ErrorCode::WrongPassphrase:
        return {QT_TRANSLATE_NOOP("errors", "The passphrase does not fit"),
                QT_TRANSLATE_NOOP("errors", "Nothing was changed, and you can try as often as you like. Please look at Caps Lock and the input method. Without the passphrase or a recovery sheet nobody can open the file.")};
    case ErrorCode::InUse:
        return {QT_TRANSLATE_NOOP("errors", "The file is open somewhere else"),
                QT_TRANSLATE_NOOP("errors", "Another window or another user has this file open. Nothing was changed. Please close it there and try again.")};
    case ErrorCode::FileMissing:
        return {QT_TRANSLATE_NOOP("errors", "The file is not there"),
                QT_TRANSLATE_NOOP("errors", "It may have been moved or renamed, or its disk is not connected. Please connect the disk or choose the file again.")};
    case ErrorCode::FileExists:
        return {QT_TRANSLATE_NOOP("errors", "There is a file of that name already"),
                QT_TRANSLATE_NOOP("errors", "The existing file was left as it is. Please choose another name or another folder.")};
    case ErrorCode::ReadOnlyPlace:
        return {QT_TRANSLATE_NOOP("errors", "Nothing can be written here"),
                QT_TRANSLATE_NOOP("errors", "This disk or folder can only be read. What was stored before is unchanged. Please copy the file to a place where you can write, and open it there.")};
    case ErrorCode::PermissionDenied:
        return {QT_TRANSLATE_NOOP("errors", "You may not open this file"),
                QT_TRANSLATE_NOOP("errors", "Your user account has no permission for this file or folder. Nothing was changed. Please choose another place or ask the person who looks after this computer.")};
    case ErrorCode::DiskFull:
        return {QT_TRANSLATE_NOOP("errors", "The disk is full"),
                QT_TRANSLATE_NOOP("errors", "There is no room left to write. Everything saved before is safe, and what you typed is still in the window. Please make room on the disk and try again.")};
    case ErrorCode::ReadFailed:
        return {QT_TRANSLATE_NOOP("errors", "The file could not be read"),
                QT_TRANSLATE_NOOP("errors", "The disk gave no answer. The file was not changed. Please check that the disk is connected and try again.")};
    case ErrorCode::WriteFailed:
        return {QT_TRANSLATE_NOOP("errors", "It could not be saved"),
                QT_TRANSLATE_NOOP("errors", "The disk refused to write. Everything saved before is safe, and what you typed is still in the window. Please check the disk and try again.")};
    case ErrorCode::CopyFailed:
        return {QT_TRANSLATE_NOOP("errors", "The copy was not finished"),
                QT_TRANSLATE_NOOP("errors", "The copy could not be written or did not match the original, so it was discarded. Your own file is unchanged. Please try again with another disk or folder.")};
    case ErrorCode::PassphraseKept:
        return {QT_TRANSLATE_NOOP("errors", "The passphrase was not changed"),
                QT_TRANSLATE_NOOP("errors", "The file could not be written anew under the new passphrase. Your records are unchanged, and the passphrase you had still opens them. Please check the disk and try again.")};
    case ErrorCode::OutOfMemory:
        return {QT_TRANSLATE_NOOP("errors", "There is too little memory"),
                QT_TRANSLATE_NOOP("errors", "Opening a file safely needs more free memory than this computer has just now. Nothing was changed. Please close other programs and try again.")};
    case ErrorCode::NeedsCipher:
        return {QT_TRANSLATE_NOOP("errors", "The encryption is missing"),
                QT_TRANSLATE_NOOP("errors", "This installation lacks the encryption library, and Boshi never stores anything without it. Nothing was written. Please install the program again.")};
    case ErrorCode::BackupFolderMissing:
        return {QT_TRANSLATE_NOOP("errors", "The backup folder is not there"),
                QT_TRANSLATE_NOOP("errors", "It may have been moved, or its disk is not connected. No backup was made; your file is unchanged. Please connect the disk or choose another backup folder.")};
    case ErrorCode::BackupFolderReadOnly:
        return {QT_TRANSLATE_NOOP("errors", "Nothing can be written in the backup folder"),
                QT_TRANSLATE_NOOP("errors", "The folder can only be read. No backup was made; your file and the earlier backups are unchanged. Please choose another backup folder.")};
    case ErrorCode::BackupDiskFull:
        return {QT_TRANSLATE_NOOP("errors", "The disk with the backups is full"),
                QT_TRANSLATE_NOOP("errors", "No backup was made; your file and the earlier backups are unchanged. Please make room on that disk or choose another backup folder.")};
    case ErrorCode::NoWholeBackup:
        return {QT_TRANSLATE_NOOP("errors", "No whole backup was found"),
                QT_TRANSLATE_NOOP("errors", "The folder holds no backup of this file that can be read completely. Nothing was changed. Please look on other disks, and keep the damaged files.")};
    case ErrorCode::NotErasable:
        return {QT_TRANSLATE_NOOP("errors", "This entry cannot be erased on its own"),
                QT_TRANSLATE_NOOP("errors", "The history of other records rests on it. Nothing was erased. Please choose a family, a person or a record about them.")};
    case ErrorCode::NotErased:
        return {QT_TRANSLATE_NOOP("errors", "It could not be erased"),
                QT_TRANSLATE_NOOP("errors", "The file could not be written anew without it, so nothing was erased. Everything is as it was. Please check the disk and try again.")};
    case ErrorCode::NotMigrated:
        return {QT_TRANSLATE_NOOP("errors", "The file could not be brought up to date"),
                QT_TRANSLATE_NOOP("errors", "This version of Boshi arranges the file differently, and could not do so. Your file is unchanged. Please check the disk it lies on and open it again.")};
    case ErrorCode::NoRecoveryLines:
        return {QT_TRANSLATE_NOOP("errors", "There are no lines of a recovery sheet in it"),
                QT_TRANSLATE_NOOP("errors", "A recovery sheet has eight numbered lines of twelve letters and digits. Nothing was changed. Please type them as they stand on the sheet, or choose its text file.")};
    case ErrorCode::WrongRecoveryLine:
        return {QT_TRANSLATE_NOOP("errors", "There is a slip in a line of the recovery sheet"),
                QT_TRANSLATE_NOOP("errors", "A letter is wrong, missing or too much. Nothing was changed, and you can try as often as you like. Please compare the line with the sheet letter by letter; S and 5, Z and 2, B and 8 look alike."),
                QT_TRANSLATE_NOOP("errors", "Line: %1.")};
    case ErrorCode::MissingRecoveryLine:
        return {QT_TRANSLATE_NOOP("errors", "A line of the recovery sheet is missing"),
                QT_TRANSLATE_NOOP("errors", "All eight lines are needed. Nothing was changed. Please add what is missing."),
                QT_TRANSLATE_NOOP("errors", "Line: %1.")};
    case ErrorCode::DoubledRecoveryLine:
        return {QT_TRANSLATE_NOOP("errors", "A line of the recovery sheet is there twice"),
                QT_TRANSLATE_NOOP("errors", "The same line was typed twice, and another one is missing. Nothing was changed. Please go through the lines from the first to the eighth."),
                QT_TRANSLATE_NOOP("errors", "Line: %1.")};
    case ErrorCode::MixedRecoverySheet:
        return {QT_TRANSLATE_NOOP("errors", "The lines are not all of one recovery sheet"),
                QT_TRANSLATE_NOOP("errors", "Each line is right by itself, but they do not belong together. Nothing was changed. Please take all eight from the same sheet, the latest one.")};
    case ErrorCode::OtherRecoverySheet:
        return {QT_TRANSLATE_NOOP("errors", "This recovery sheet is not for this file"),
                QT_TRANSLATE_NOOP("errors", "It belongs to another file, or a new passphrase was set after it was made; that voids a sheet. Nothing was changed. Please look for the latest sheet of this file; the name of the file and the day stand on it.")};
    case ErrorCode::BadRevision:
        return {QT_TRANSLATE_NOOP("errors", "An entry in the file is malformed"),
                QT_TRANSLATE_NOOP("errors", "One entry does not have the form it should have and was not taken over. Everything else is unchanged. Please keep a backup, and check the file (Safety, Check this file).")};
    case ErrorCode::UnknownRecord:
        return {QT_TRANSLATE_NOOP("errors", "This record is not here"),
                QT_TRANSLATE_NOOP("errors", "The record it is about is not in this file. Nothing was changed. Please go back to the list and choose again.")};
    case ErrorCode::UnknownType:
        return {QT_TRANSLATE_NOOP("errors", "This kind of record is not known here"),
                QT_TRANSLATE_NOOP("errors", "It was made by a newer version of Boshi and is kept as it is. Please install the current version to see it.")};
    case ErrorCode::UnknownField:
        return {QT_TRANSLATE_NOOP("errors", "This field is not known here"),
                QT_TRANSLATE_NOOP("errors", "The record has no field of that name. Nothing was saved. Please check the name of the field."),
                QT_TRANSLATE_NOOP("errors", "Field: %1.")};
    case ErrorCode::ReadOnlyRecord:
        return {QT_TRANSLATE_NOOP("errors", "This record can only be read here"),
                QT_TRANSLATE_NOOP("errors", "A newer version of Boshi added something that this version does not understand, so it changes nothing. Please install the current version to edit it.")};
    case ErrorCode::InvalidValue:
        return {QT_TRANSLATE_NOOP("errors", "A value could not be read"),
                QT_TRANSLATE_NOOP("errors", "Nothing was saved. Please correct the value and save again."),
                QT_TRANSLATE_NOOP("errors", "Field: %1.")};
    case ErrorCode::RefusedByRule:
        return {QT_TRANSLATE_NOOP("errors", "Something still needs to be put right"),
                QT_TRANSLATE_NOOP("errors", "Nothing was saved yet, and what you typed is still there. Please look at the marked fields and save again."),
                QT_TRANSLATE_NOOP("errors", "Field: %1.")};
    case ErrorCode::NothingToUndo:
        return {QT_TRANSLATE_NOOP("errors", "There is nothing to undo"),
                QT_TRANSLATE_NOOP("errors", "No change is left that could be taken back. All records are as you see them.")};
    case ErrorCode::BuiltUpon:
        return {QT_TRANSLATE_NOOP("errors", "This change can no longer be undone"),
                QT_TRANSLATE_NOOP("errors", "The record was edited again since. Nothing was changed. Please open the record and correct it there; its history shows the former values.")};
    case ErrorCode::ClassClosed:
        return {QT_TRANSLATE_NOOP("errors", "The private area is closed"),
                QT_TRANSLATE_NOOP("errors", "What this is about lies in a private area. Nothing was changed or lost. Please open the private area with its own passphrase and try again.")};
    case ErrorCode::WrongPrivatePassphrase:
        return {QT_TRANSLATE_NOOP("errors", "This passphrase opens no private area"),
                QT_TRANSLATE_NOOP("errors", "The private areas stay closed, and nothing was changed. Please check upper and lower case and the keyboard language and try again. The passphrase of the handbook file does not open them.")};
    case ErrorCode::EmptyFile:
        return {QT_TRANSLATE_NOOP("errors", "The file is empty"),
                QT_TRANSLATE_NOOP("errors", "There is nothing in it. Your records are unchanged. Please ask for the file once more or choose another.")};
    case ErrorCode::NotText:
        return {QT_TRANSLATE_NOOP("errors", "This is not a text table"),
                QT_TRANSLATE_NOOP("errors", "The file cannot be read as CSV; it may be a spreadsheet or a picture. Your records are unchanged. Please save it as CSV and try again.")};
    case ErrorCode::EncodingUnavailable:
        return {QT_TRANSLATE_NOOP("errors", "The characters of this file cannot be read here"),
                QT_TRANSLATE_NOOP("errors", "This computer lacks the conversion for its character set. Your records are unchanged. Please save the file as UTF-8 and try again."),
                QT_TRANSLATE_NOOP("errors", "Character set: %1.")};
    case ErrorCode::MissingColumns:
        return {QT_TRANSLATE_NOOP("errors", "Columns are missing"),
                QT_TRANSLATE_NOOP("errors", "The file does not have all the headings this layout needs. Nothing was imported. Please check that file and layout belong together."),
                QT_TRANSLATE_NOOP("errors", "Missing: %1.")};
    case ErrorCode::LineTooLong:
        return {QT_TRANSLATE_NOOP("errors", "A line of the file is too long"),
                QT_TRANSLATE_NOOP("errors", "One line is longer than any real row; probably a quotation mark is missing. Nothing was imported. Please check the file there."),
                QT_TRANSLATE_NOOP("errors", "Line: %1.")};
    case ErrorCode::BrokenQuotes:
        return {QT_TRANSLATE_NOOP("errors", "The quotation marks do not match"),
                QT_TRANSLATE_NOOP("errors", "A cell begins with a quotation mark that never ends. Nothing was imported. Please check the file there."),
                QT_TRANSLATE_NOOP("errors", "Line: %1.")};
    case ErrorCode::UnknownLayout:
        return {QT_TRANSLATE_NOOP("errors", "This layout is not known"),
                QT_TRANSLATE_NOOP("errors", "No layout of that name is installed. Nothing was imported. Please choose one from the list."),
                QT_TRANSLATE_NOOP("errors", "Layout: %1.")};
    case ErrorCode::BrokenLayout:
        return {QT_TRANSLATE_NOOP("errors", "The layout has a mistake"),
                QT_TRANSLATE_NOOP("errors", "The description of this layout contradicts itself and is not used. Your records are unchanged. Please tell whoever made it."),
                QT_TRANSLATE_NOOP("errors", "Place: %1.")};
    case ErrorCode::UnknownBatch:
        return {QT_TRANSLATE_NOOP("errors", "This import is not known"),
                QT_TRANSLATE_NOOP("errors", "The file holds no import of that number. Nothing was changed. Please choose one from the list of imports.")};
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP("errors", "Cancelled"),
                QT_TRANSLATE_NOOP("errors", "You stopped it. Nothing was left half done, and your records are as before.")};
    case ErrorCode::FileKindNotKept:
        return {QT_TRANSLATE_NOOP("errors", "Boshi does not keep files of this kind"),
                QT_TRANSLATE_NOOP("errors", "It keeps pictures (JPEG, PNG, HEIC) and PDF, and looks at the content, not at the name. Nothing was added, and your file is unchanged. Please save it as JPEG or PDF and choose it again.")};
    case ErrorCode::FileTooLarge:
        return {QT_TRANSLATE_NOOP("errors", "The file is too large"),
                QT_TRANSLATE_NOOP("errors", "A file may have 100 MB. Nothing was added, and your file is unchanged. Please save a smaller copy, or one page in each file, and choose that.")};
    case ErrorCode::PictureBroken:
        return {QT_TRANSLATE_NOOP("errors", "The file is damaged or not whole"),
                QT_TRANSLATE_NOOP("errors", "Part of it is missing or wrong; often it was not copied to the end. Nothing was added, and your file is unchanged. Please copy it again from where it came, and choose it again.")};
    case ErrorCode::PictureTooLarge:
        return {QT_TRANSLATE_NOOP("errors", "The picture has too many pixels"),
                QT_TRANSLATE_NOOP("errors", "A picture may have 60 million pixels, and 30,000 on a side. Nothing was added, and your file is unchanged. Please save a smaller copy and choose that.")};
    case ErrorCode::PictureMoves:
        return {QT_TRANSLATE_NOOP("errors", "The picture moves"),
                QT_TRANSLATE_NOOP("errors", "It holds several pictures, one after the other, and Boshi keeps still ones. Nothing was added, and your file is unchanged. Please save one of them as JPEG or PNG and choose that.")};
    case ErrorCode::FileNotHere:
        return {QT_TRANSLATE_NOOP("errors", "This file has not arrived here yet"),
                QT_TRANSLATE_NOOP("errors", "The record came from another copy of the handbook, without the content of its file. Nothing is lost: it is in the copy where it was added. Please merge that copy into this one.")};
    case ErrorCode::BrokenReference:
        return {QT_TRANSLATE_NOOP("errors", "Figures that come with the program are damaged"),
                QT_TRANSLATE_NOOP("errors", "A table shipped with Boshi fails its check and is not used. Your records are unchanged. Please install the program again."),
                QT_TRANSLATE_NOOP("errors", "Table: %1.")};
    }
    Q_UNREACHABLE();
}

} // namespace

Message errorText(const Error &error)
{
    const Sentences found = sentences(error.code);
    Message message{QCoreApplication::translate("errors", found.title), QCoreApplication::translate("errors", found.text)};
    if (found.place && !error.place.isEmpty())
        message.text = translate("errors", "%1 %2", "two sentences")
                           .arg(message.text, QCoreApplication::translate("errors", found.place).arg(error.place));
    return message;
}

} // namespace boshi::ui
