<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>boshi::ui::AbsenceButton</name>
    <message>
        <source>Why there is no value (Alt+Down)</source>
        <translation>Why there is no value (Alt+Down)</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>%1: why there is no value</source>
        <translation>%1: why there is no value</translation>
    </message>
</context>
<context>
    <name>boshi::ui::AnswerButtons</name>
    <message>
        <source>%1: %2</source>
        <comment>question, answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>boshi::ui::AnswerGroup</name>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question of a sheet, answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>boshi::ui::AreaPassphraseDialog</name>
    <message>
        <source>Set a passphrase for a private area</source>
        <translation>Set a passphrase for a private area</translation>
    </message>
    <message>
        <source>Change the passphrase of a private area</source>
        <translation>Change the passphrase of a private area</translation>
    </message>
    <message>
        <source>Take the passphrase of a private area away</source>
        <translation>Take the passphrase of a private area away</translation>
    </message>
    <message>
        <source>From then on, whoever opens the handbook can read these records. Nothing is deleted.</source>
        <translation>From then on, whoever opens the handbook can read these records. Nothing is deleted.</translation>
    </message>
    <message>
        <source>These records then open with this passphrase only. If it is forgotten, nobody can open them any more: neither the passphrase of the handbook nor the recovery sheet, and not the makers of Boshi.</source>
        <translation>These records then open with this passphrase only. If it is forgotten, nobody can open them any more: neither the passphrase of the handbook nor the recovery sheet, and not the makers of Boshi.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Take it away</translation>
    </message>
    <message>
        <source>&amp;Set the passphrase</source>
        <translation>&amp;Set the passphrase</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Setting the passphrase</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Present passphrase of the area</source>
        <translation>Present passphrase of the area</translation>
    </message>
    <message>
        <source>&amp;Present passphrase of this private area</source>
        <translation>&amp;Present passphrase of this private area</translation>
    </message>
    <message>
        <source>New passphrase of the area</source>
        <translation>New passphrase of the area</translation>
    </message>
    <message>
        <source>New passphrase of the area once more</source>
        <translation>New passphrase of the area once more</translation>
    </message>
    <message>
        <source>&amp;New passphrase of this private area</source>
        <translation>&amp;New passphrase of this private area</translation>
    </message>
    <message>
        <source>New passphrase &amp;once more</source>
        <translation>New passphrase &amp;once more</translation>
    </message>
    <message>
        <source>Please think of a passphrase.</source>
        <translation>Please think of a passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type both again.</source>
        <translation>The two passphrases differ. Please type both again.</translation>
    </message>
    <message>
        <source>This is not the present passphrase of the area. Nothing was changed.</source>
        <translation>This is not the present passphrase of the area. Nothing was changed.</translation>
    </message>
    <message>
        <source>Backups and copies made before today still hold them without this passphrase.</source>
        <translation>Backups and copies made before today still hold them without this passphrase.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::AuthorRow</name>
    <message>
        <source>Role of the writer</source>
        <translation>Role of the writer</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>No role</translation>
    </message>
    <message>
        <source>Write under this &amp;name</source>
        <translation>Write under this &amp;name</translation>
    </message>
    <message>
        <source>Name of the writer</source>
        <translation>Name of the writer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New entries bear no name now.</source>
        <translation>New entries bear no name now.</translation>
    </message>
    <message>
        <source>New entries bear the name %1.</source>
        <translation>New entries bear the name %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and role of a writer</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::BackupsDialog</name>
    <message>
        <source>Reading and checking the copies</source>
        <translation>Reading and checking the copies</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>Back up &amp;now</translation>
    </message>
    <message>
        <source>&amp;Restore this copy…</source>
        <translation>&amp;Restore this copy…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message numerus="yes">
        <source>Copies are made by themselves when the handbook is locked or closed after a change, and before each import. The latest %n are kept.</source>
        <translation>
            <numerusform>Copies are made by themselves when the handbook is locked or closed after a change, and before each import. The latest one is kept.</numerusform>
            <numerusform>Copies are made by themselves when the handbook is locked or closed after a change, and before each import. The latest %n are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Folder: %1</translation>
    </message>
    <message>
        <source>Copies, the latest first</source>
        <translation>Copies, the latest first</translation>
    </message>
    <message>
        <source>&amp;Copies, the latest first</source>
        <translation>&amp;Copies, the latest first</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>There is no copy yet.</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>not checked yet</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>cannot be read completely</source>
        <translation>cannot be read completely</translation>
    </message>
    <message>
        <source>opens with an earlier passphrase, not checked</source>
        <translation>opens with an earlier passphrase, not checked</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when a copy was made, its size, its state</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>A copy was made and checked: %1</source>
        <translation>A copy was made and checked: %1</translation>
    </message>
    <message>
        <source>None of the copies can be read completely. Please make one now; the damaged ones are left where they are.</source>
        <translation>None of the copies can be read completely. Please make one now; the damaged ones are left where they are.</translation>
    </message>
    <message>
        <source>The newest copy cannot be read completely. It is left where it is; the next older whole one is chosen.</source>
        <translation>The newest copy cannot be read completely. It is left where it is; the next older whole one is chosen.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::BackupsRow</name>
    <message>
        <source>There is no copy of this handbook yet.</source>
        <translation>There is no copy of this handbook yet.</translation>
    </message>
    <message>
        <source>Last verified copy: %1</source>
        <translation>Last verified copy: %1</translation>
    </message>
    <message>
        <source>Choose the f&amp;older…</source>
        <translation>Choose the f&amp;older…</translation>
    </message>
    <message numerus="yes">
        <source>Keep the latest %n</source>
        <translation>
            <numerusform>Keep the latest one</numerusform>
            <numerusform>Keep the latest %n</numerusform>
        </translation>
    </message>
    <message>
        <source>How many copies are kept</source>
        <translation>How many copies are kept</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Folder: %1</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder for backups</translation>
    </message>
</context>
<context>
    <name>boshi::ui::CalmPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>boshi::ui::CaseloadModel</name>
    <message>
        <source>Name not recorded</source>
        <translation>Name not recorded</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, date of birth or role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, mark of non-disclosure</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ChartSheetDialog</name>
    <message>
        <source>With the n&amp;ame</source>
        <translation>With the n&amp;ame</translation>
    </message>
    <message>
        <source>Only the pa&amp;rt that is shown</source>
        <translation>Only the pa&amp;rt that is shown</translation>
    </message>
    <message>
        <source>Print or save the chart</source>
        <translation>Print or save the chart</translation>
    </message>
    <message>
        <source>The reference with its edition and the day stand on it in any case. A file is not encrypted: whoever has it can look at it.</source>
        <translation>The reference with its edition and the day stand on it in any case. A file is not encrypted: whoever has it can look at it.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Save as P&amp;NG…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Save as &amp;SVG…</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG drawings (*.svg)</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copy the picture</translation>
    </message>
    <message>
        <source>Let it out this &amp;once</source>
        <translation>Let it out this &amp;once</translation>
    </message>
    <message>
        <source>Ke&amp;ep it here</source>
        <translation>Ke&amp;ep it here</translation>
    </message>
    <message>
        <source>The chart would tell of people marked as non-disclosed: %1. Nothing went out.</source>
        <translation>The chart would tell of people marked as non-disclosed: %1. Nothing went out.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>Print the chart</translation>
    </message>
    <message>
        <source>chart</source>
        <comment>name of a document for the printer</comment>
        <translation>chart</translation>
    </message>
    <message>
        <source>The printer did not take it. Please look at the printer, or save it as PDF.</source>
        <translation>The printer did not take it. Please look at the printer, or save it as PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>chart %1</source>
        <comment>name of a new file</comment>
        <translation>chart %1</translation>
    </message>
    <message>
        <source>Where to save the chart</source>
        <translation>Where to save the chart</translation>
    </message>
    <message>
        <source>Saved as %1. It is not encrypted; please delete it when it is not needed any more.</source>
        <translation>Saved as %1. It is not encrypted; please delete it when it is not needed any more.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard for half a minute.</source>
        <translation>The picture is on the clipboard for half a minute.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::CheckDialog</name>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation>Check this file</translation>
    </message>
    <message>
        <source>Every page and every entry of the file is read and compared with what it has to be. Nothing is changed.</source>
        <translation>Every page and every entry of the file is read and compared with what it has to be. Nothing is changed.</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>How far the check is</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Everything is whole: %1 pages and %2 entries were checked.</source>
        <translation>Everything is whole: %1 pages and %2 entries were checked.</translation>
    </message>
    <message>
        <source>Something does not hold.</source>
        <translation>Something does not hold.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of closed private areas could not be looked into. Open the areas first to check those too.</source>
        <translation>
            <numerusform>%n entry of closed private areas could not be looked into. Open the areas first to check it too.</numerusform>
            <numerusform>%n entries of closed private areas could not be looked into. Open the areas first to check those too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boshi::ui::ChildColumn</name>
    <message>
        <source>%1, %2</source>
        <comment>a page or an input, whom it is about</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ChoiceFieldEditor</name>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ConfirmDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Go on</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>One line of the recovery sheet</source>
        <translation>One line of the recovery sheet</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>One moment, please</translation>
    </message>
    <message>
        <source>So that nobody who finds this window open can do this, please type the passphrase once more.</source>
        <translation>So that nobody who finds this window open can do this, please type the passphrase once more.</translation>
    </message>
    <message>
        <source>So that nobody who finds this window open can do this, please type one line of the recovery sheet you opened it with.</source>
        <translation>So that nobody who finds this window open can do this, please type one line of the recovery sheet you opened it with.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ConflictReview</name>
    <message>
        <source>Copies also differ in something that only a newer version of Boshi can show. It stays as it is until you decide it there.</source>
        <translation>Copies also differ in something that only a newer version of Boshi can show. It stays as it is until you decide it there.</translation>
    </message>
    <message>
        <source>Something else:</source>
        <translation>Something else:</translation>
    </message>
    <message>
        <source>Struck out in one copy, kept in another</source>
        <translation>Struck out in one copy, kept in another</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Strike it out: %1</source>
        <comment>reason</comment>
        <translation>Strike it out: %1</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Please choose one.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ConflictsPage</name>
    <message>
        <source>&amp;Save this decision</source>
        <translation>&amp;Save this decision</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Nothing differs any more.</source>
        <translation>Nothing differs any more.</translation>
    </message>
    <message>
        <source>Copies of this handbook were changed apart from each other. Nothing is lost: every value is kept, and you choose which one counts.</source>
        <translation>Copies of this handbook were changed apart from each other. Nothing is lost: every value is kept, and you choose which one counts.</translation>
    </message>
    <message>
        <source>Decided and saved. Undo (Ctrl+Z) takes it back.</source>
        <translation>Decided and saved. Undo (Ctrl+Z) takes it back.</translation>
    </message>
    <message>
        <source>Records that differ</source>
        <translation>Records that differ</translation>
    </message>
    <message>
        <source>&amp;Records that differ</source>
        <translation>&amp;Records that differ</translation>
    </message>
</context>
<context>
    <name>boshi::ui::CopyFromLast</name>
    <message>
        <source>Copied from %1. Please check it.</source>
        <translation>Copied from %1. Please check it.</translation>
    </message>
    <message>
        <source>Copied from the entry before. Please check it.</source>
        <translation>Copied from the entry before. Please check it.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::CopyView</name>
    <message>
        <source>Which page is it?</source>
        <translation>Which page is it?</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <source>The fields of the page then come one after the other. Enter goes on to the next; what does not stand on the paper stays empty.</source>
        <translation>The fields of the page then come one after the other. Enter goes on to the next; what does not stand on the paper stays empty.</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>&amp;Next field</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Next field (Enter; Ctrl+Enter where text has several lines)</source>
        <translation>Next field (Enter; Ctrl+Enter where text has several lines)</translation>
    </message>
    <message>
        <source>Leaves the field empty and goes on (Alt+Delete)</source>
        <translation>Leaves the field empty and goes on (Alt+Delete)</translation>
    </message>
    <message>
        <source>Back to the field before (Shift+Enter)</source>
        <translation>Back to the field before (Shift+Enter)</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close; what is not saved is asked about (Esc)</source>
        <translation>Close; what is not saved is asked about (Esc)</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>The field before</source>
        <translation>The field before</translation>
    </message>
    <message>
        <source>Not on the paper: stays empty</source>
        <translation>Not on the paper: stays empty</translation>
    </message>
    <message>
        <source>Close; what is not saved is asked about</source>
        <translation>Close; what is not saved is asked about</translation>
    </message>
    <message>
        <source>Copy a page from: %1</source>
        <translation>Copy a page from: %1</translation>
    </message>
    <message>
        <source>Check against the paper: %1</source>
        <translation>Check against the paper: %1</translation>
    </message>
    <message>
        <source>Copy from the paper: %1</source>
        <translation>Copy from the paper: %1</translation>
    </message>
    <message>
        <source>It stands &amp;so on the paper</source>
        <translation>It stands &amp;so on the paper</translation>
    </message>
    <message>
        <source>Written under the name of: %1</source>
        <translation>Written under the name of: %1</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at the marked fields.</source>
        <translation>Not saved yet. Please look at the marked fields.</translation>
    </message>
    <message>
        <source>Not saved yet. Please go through the fields to the end first.</source>
        <translation>Not saved yet. Please go through the fields to the end first.</translation>
    </message>
    <message>
        <source>Which pa&amp;ge is it?</source>
        <translation>Which pa&amp;ge is it?</translation>
    </message>
    <message>
        <source>N&amp;ot on the paper</source>
        <translation>N&amp;ot on the paper</translation>
    </message>
    <message>
        <source>Field &amp;before</source>
        <translation>Field &amp;before</translation>
    </message>
</context>
<context>
    <name>boshi::ui::CreatePage</name>
    <message>
        <source>Make a new handbook file</source>
        <translation>Make a new handbook file</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase once more</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase once &amp;more</source>
        <translation>Passphrase once &amp;more</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Making the file</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>Choose where to keep the file</source>
        <translation>Choose where to keep the file</translation>
    </message>
    <message>
        <source>Make the &amp;handbook file</source>
        <translation>Make the &amp;handbook file</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>Where to keep the file</translation>
    </message>
    <message>
        <source>Handbook files (*.boshi)</source>
        <translation>Handbook files (*.boshi)</translation>
    </message>
    <message>
        <source>Please say where to keep the file.</source>
        <translation>Please say where to keep the file.</translation>
    </message>
    <message>
        <source>Please think of a passphrase.</source>
        <translation>Please think of a passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type both again.</source>
        <translation>The two passphrases differ. Please type both again.</translation>
    </message>
    <message>
        <source>Nobody can open the file without the passphrase, not even we. If it is forgotten and there is no recovery sheet, what is written cannot be read again. The next step makes such a sheet. Several unrelated words in a row are easy to remember and hard to guess.</source>
        <translation>Nobody can open the file without the passphrase, not even we. If it is forgotten and there is no recovery sheet, what is written cannot be read again. The next step makes such a sheet. Several unrelated words in a row are easy to remember and hard to guess.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::DocumentIntake</name>
    <message>
        <source>New: picture or paper</source>
        <translation>New: picture or paper</translation>
    </message>
    <message>
        <source>Close; what is not saved is asked about</source>
        <translation>Close; what is not saved is asked about</translation>
    </message>
    <message>
        <source>JPEG, PNG, PDF or HEIC</source>
        <translation>JPEG, PNG, PDF or HEIC</translation>
    </message>
    <message>
        <source>The picture, small</source>
        <translation>The picture, small</translation>
    </message>
    <message>
        <source>Who may see this</source>
        <translation>Who may see this</translation>
    </message>
    <message>
        <source>&amp;Who may see this</source>
        <translation>&amp;Who may see this</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close without saving (Esc)</source>
        <translation>Close without saving (Esc)</translation>
    </message>
    <message>
        <source>Choose a picture or paper</source>
        <translation>Choose a picture or paper</translation>
    </message>
    <message>
        <source>Pictures and papers (*.jpg *.jpeg *.png *.pdf *.heic);;All files (*)</source>
        <translation>Pictures and papers (*.jpg *.jpeg *.png *.pdf *.heic);;All files (*)</translation>
    </message>
    <message>
        <source>No file is chosen yet. JPEG, PNG, PDF and HEIC are kept.</source>
        <translation>No file is chosen yet. JPEG, PNG, PDF and HEIC are kept.</translation>
    </message>
    <message>
        <source>Not saved yet. Please choose a file first.</source>
        <translation>Not saved yet. Please choose a file first.</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at the marked fields.</source>
        <translation>Not saved yet. Please look at the marked fields.</translation>
    </message>
    <message>
        <source>Choose a f&amp;ile…</source>
        <translation>Choose a f&amp;ile…</translation>
    </message>
    <message>
        <source>Remove place and ca&amp;mera data</source>
        <translation>Remove place and ca&amp;mera data</translation>
    </message>
    <message>
        <source>Choose another f&amp;ile…</source>
        <translation>Choose another f&amp;ile…</translation>
    </message>
</context>
<context>
    <name>boshi::ui::DocumentList</name>
    <message>
        <source>No pictures or papers are kept here yet. &quot;Add&quot; above takes one in; a file can also be dropped on this page.</source>
        <translation>No pictures or papers are kept here yet. &quot;Add&quot; above takes one in; a file can also be dropped on this page.</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>Pictures and papers</translation>
    </message>
</context>
<context>
    <name>boshi::ui::DocumentView</name>
    <message>
        <source>Back to the pictures</source>
        <translation>Back to the pictures</translation>
    </message>
    <message>
        <source>Copied from it</source>
        <translation>Copied from it</translation>
    </message>
    <message>
        <source>Chec&amp;k against the paper…</source>
        <translation>Chec&amp;k against the paper…</translation>
    </message>
    <message>
        <source>Show the &amp;record</source>
        <translation>Show the &amp;record</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>Sa&amp;ve a copy…</translation>
    </message>
    <message>
        <source>&amp;Details and history…</source>
        <translation>&amp;Details and history…</translation>
    </message>
    <message>
        <source>&amp;Back to the pictures</source>
        <translation>&amp;Back to the pictures</translation>
    </message>
    <message>
        <source>Back to the pictures (Esc)</source>
        <translation>Back to the pictures (Esc)</translation>
    </message>
    <message>
        <source>Who may see this: %1</source>
        <translation>Who may see this: %1</translation>
    </message>
    <message>
        <source>Copied from &amp;it</source>
        <translation>Copied from &amp;it</translation>
    </message>
    <message>
        <source>Copy a pa&amp;ge from it…</source>
        <translation>Copy a pa&amp;ge from it…</translation>
    </message>
</context>
<context>
    <name>boshi::ui::DocumentsPage</name>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Saved. Individual numbers (My Number) were taken out of texts. Boshi never keeps them.</source>
        <translation>Saved. Individual numbers (My Number) were taken out of texts. Boshi never keeps them.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Saved as checked against the paper.</source>
        <translation>Saved as checked against the paper.</translation>
    </message>
    <message>
        <source>Saved as copied from the paper. Somebody else can now check it against the paper.</source>
        <translation>Saved as copied from the paper. Somebody else can now check it against the paper.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::DueDatePart</name>
    <message>
        <source>Keep this date and enter &amp;another way</source>
        <translation>Keep this date and enter &amp;another way</translation>
    </message>
    <message>
        <source>How was the due date set?</source>
        <translation>How was the due date set?</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>&amp;How was the due date set?</source>
        <translation>&amp;How was the due date set?</translation>
    </message>
    <message>
        <source>Due date: %1</source>
        <translation>Due date: %1</translation>
    </message>
    <message>
        <source>%1 · as recorded so far</source>
        <comment>due date</comment>
        <translation>%1 · as recorded so far</translation>
    </message>
    <message>
        <source>Which date counts? It stays until you choose another one; all of them are kept.</source>
        <translation>Which date counts? It stays until you choose another one; all of them are kept.</translation>
    </message>
    <message numerus="yes">
        <source>The dates lie %n day(s) apart. The clinic says which one counts.</source>
        <translation>
            <numerusform>The dates lie %n day apart. The clinic says which one counts.</numerusform>
            <numerusform>The dates lie %n days apart. The clinic says which one counts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The due date cannot be told from this yet: it needs the fields above, with the full day.</source>
        <translation>The due date cannot be told from this yet: it needs the fields above, with the full day.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ErasedDialog</name>
    <message>
        <source>&amp;Let it come back…</source>
        <translation>&amp;Let it come back…</translation>
    </message>
    <message>
        <source>What was erased stays away, also when another copy or a file brings it again. This file does not keep what it was, only when it went.</source>
        <translation>What was erased stays away, also when another copy or a file brings it again. This file does not keep what it was, only when it went.</translation>
    </message>
    <message>
        <source>Erasures, the latest first</source>
        <translation>Erasures, the latest first</translation>
    </message>
    <message>
        <source>&amp;Erasures, the latest first</source>
        <translation>&amp;Erasures, the latest first</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>Nothing comes back by this alone; but the next copy that is merged, or file that is imported, may bring it again. To keep it away then, it would have to be erased once more.</source>
        <translation>Nothing comes back by this alone; but the next copy that is merged, or file that is imported, may bring it again. To keep it away then, it would have to be erased once more.</translation>
    </message>
    <message>
        <source>Let it come &amp;back</source>
        <translation>Let it come &amp;back</translation>
    </message>
    <message>
        <source>&amp;Keep it away</source>
        <translation>&amp;Keep it away</translation>
    </message>
    <message>
        <source>Nothing that was erased stays away from this file.</source>
        <translation>Nothing that was erased stays away from this file.</translation>
    </message>
    <message>
        <source>Lifted. It comes back with the next copy or file that brings it.</source>
        <translation>Lifted. It comes back with the next copy or file that brings it.</translation>
    </message>
    <message>
        <source>Let erased records come again</source>
        <translation>Let erased records come again</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ErasureDialog</name>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Erase for good…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Erase a family or person</source>
        <translation>Erase a family or person</translation>
    </message>
    <message>
        <source>For a family that leaves, or a person who wants their records gone. It cannot be undone. To take back a single entry, strike it out instead: then it stays in the history.</source>
        <translation>For a family that leaves, or a person who wants their records gone. It cannot be undone. To take back a single entry, strike it out instead: then it stays in the history.</translation>
    </message>
    <message>
        <source>Whom to erase</source>
        <translation>Whom to erase</translation>
    </message>
    <message>
        <source>&amp;Whom to erase, of the family that is open</source>
        <translation>&amp;Whom to erase, of the family that is open</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>The whole family: %1</source>
        <translation>The whole family: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Erased from this file.</source>
        <translation>Erased from this file.</translation>
    </message>
    <message>
        <source>Erase a record</source>
        <translation>Erase a record</translation>
    </message>
    <message>
        <source>Erase &quot;%1&quot;? That is for what must not stand in this file at all, such as somebody else&apos;s page. It cannot be undone, and nobody sees any more that it was there.
For a mistake, strike it out instead: then it is out of sight, the history tells why, and it can be brought back.</source>
        <translation>Erase &quot;%1&quot;? That is for what must not stand in this file at all, such as somebody else&apos;s page. It cannot be undone, and nobody sees any more that it was there.
For a mistake, strike it out instead: then it is out of sight, the history tells why, and it can be brought back.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ExportChoice</name>
    <message>
        <source>Wh&amp;ose records</source>
        <translation>Wh&amp;ose records</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>Whose records</translation>
    </message>
    <message numerus="yes">
        <source>Also what is pri&amp;vate and open now: %n record(s)</source>
        <translation>
            <numerusform>Also what is pri&amp;vate and open now: %n record</numerusform>
            <numerusform>Also what is pri&amp;vate and open now: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>name, mark</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>The family as a whole</source>
        <translation>The family as a whole</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page of the handbook, how many records</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Kinds of record</source>
        <translation>&amp;Kinds of record</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>Kinds of record</translation>
    </message>
    <message>
        <source>Tick &amp;all kinds</source>
        <translation>Tick &amp;all kinds</translation>
    </message>
    <message>
        <source>Untick &amp;all kinds</source>
        <translation>Untick &amp;all kinds</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ExportPage</name>
    <message>
        <source>Records that would be written</source>
        <translation>Records that would be written</translation>
    </message>
    <message>
        <source>Records written</source>
        <translation>Records written</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncel</translation>
    </message>
    <message>
        <source>Write it this onc&amp;e</source>
        <translation>Write it this onc&amp;e</translation>
    </message>
    <message>
        <source>&amp;Do not write</source>
        <translation>&amp;Do not write</translation>
    </message>
    <message>
        <source>&amp;Write into a folder…</source>
        <translation>&amp;Write into a folder…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Closed, and therefore not in it: %1.</source>
        <translation>Closed, and therefore not in it: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The professional&apos;s notes are never in it.</source>
        <translation>The professional&apos;s notes are never in it.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nothing is chosen.</translation>
    </message>
    <message>
        <source>Records: %1 · Files: %2</source>
        <translation>Records: %1 · Files: %2</translation>
    </message>
    <message>
        <source>Choose a folder for the tables</source>
        <translation>Choose a folder for the tables</translation>
    </message>
    <message>
        <source>The tables would tell of people marked as non-disclosed: %1. Nothing was written.</source>
        <translation>The tables would tell of people marked as non-disclosed: %1. Nothing was written.</translation>
    </message>
    <message>
        <source>The folder holds files of these names already: %1. Nothing was written.</source>
        <translation>The folder holds files of these names already: %1. Nothing was written.</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Replace them</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written. They are not encrypted; please delete them when they are not needed any more.</source>
        <translation>
            <numerusform>%n file was written. It is not encrypted; please delete it when it is not needed any more.</numerusform>
            <numerusform>%n files were written. They are not encrypted; please delete them when they are not needed any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelled. Nothing was written.</translation>
    </message>
    <message>
        <source>Records of the open family as tables (CSV), one file for each kind of record, for other programs. These files are not encrypted: whoever has them can read them.</source>
        <translation>Records of the open family as tables (CSV), one file for each kind of record, for other programs. These files are not encrypted: whoever has them can read them.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ExportRowsModel</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
</context>
<context>
    <name>boshi::ui::FieldEditor</name>
    <message>
        <source>To correct: %1</source>
        <translation>To correct: %1</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <translation>To check: %1</translation>
    </message>
</context>
<context>
    <name>boshi::ui::FieldWalk</name>
    <message>
        <source>Not on the paper.</source>
        <translation>Not on the paper.</translation>
    </message>
    <message>
        <source>Field %1 of %2</source>
        <translation>Field %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), all walked through</source>
        <translation>
            <numerusform>%n field, all walked through</numerusform>
            <numerusform>%n fields, all walked through</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>Nothing is filled in.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::Finder</name>
    <message>
        <source>born %1</source>
        <translation>born %1</translation>
    </message>
</context>
<context>
    <name>boshi::ui::FirstPersonStep</name>
    <message>
        <source>A &amp;pregnancy</source>
        <translation>A &amp;pregnancy</translation>
    </message>
    <message>
        <source>A child who is &amp;born</source>
        <translation>A child who is &amp;born</translation>
    </message>
    <message>
        <source>The mother</source>
        <translation>The mother</translation>
    </message>
    <message>
        <source>The pregnancy</source>
        <translation>The pregnancy</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>The child</translation>
    </message>
    <message>
        <source>Save and enter another &amp;child</source>
        <translation>Save and enter another &amp;child</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>What is the handbook about?</source>
        <translation>What is the handbook about?</translation>
    </message>
    <message>
        <source>Only a name is needed now. Everything can be added and corrected later.</source>
        <translation>Only a name is needed now. Everything can be added and corrected later.</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at the marked fields.</source>
        <translation>Not saved yet. Please look at the marked fields.</translation>
    </message>
    <message>
        <source>Please write a name. A nickname will do, and it can be changed later.</source>
        <translation>Please write a name. A nickname will do, and it can be changed later.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::FollowUpView</name>
    <message>
        <source>You are not alone</source>
        <translation>You are not alone</translation>
    </message>
    <message>
        <source>Many mothers go through a hard time, after a birth and after a loss. It is nobody&apos;s fault, and there are people who help.</source>
        <translation>Many mothers go through a hard time, after a birth and after a loss. It is nobody&apos;s fault, and there are people who help.</translation>
    </message>
    <message>
        <source>What you wrote down is a good reason to talk to somebody soon. It is not a diagnosis: only people who talk with you can say more.</source>
        <translation>What you wrote down is a good reason to talk to somebody soon. It is not a diagnosis: only people who talk with you can say more.</translation>
    </message>
    <message>
        <source>When you will look again</source>
        <translation>When you will look again</translation>
    </message>
    <message>
        <source>If you agreed on a day with somebody, you can keep it here.</source>
        <translation>If you agreed on a day with somebody, you can keep it here.</translation>
    </message>
    <message>
        <source>&amp;Close this page</source>
        <translation>&amp;Close this page</translation>
    </message>
    <message>
        <source>&amp;Keep the day</source>
        <translation>&amp;Keep the day</translation>
    </message>
    <message>
        <source>The day is kept.</source>
        <translation>The day is kept.</translation>
    </message>
    <message>
        <source>Many parents go through a hard time, after a birth and after a loss. It is nobody&apos;s fault, and there are people who help.</source>
        <translation>Many parents go through a hard time, after a birth and after a loss. It is nobody&apos;s fault, and there are people who help.</translation>
    </message>
    <message>
        <source>If thoughts come of hurting yourself, please do not stay alone with them. There are numbers that can be called at night, too.</source>
        <translation>If thoughts come of hurting yourself, please do not stay alone with them. There are numbers that can be called at night, too.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::GrowthPage</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>From the place on the chart.</source>
        <translation>From the place on the chart.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::GuardianPage</name>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>boshi::ui::GuardiansStep</name>
    <message>
        <source>Role in the family</source>
        <translation>Role in the family</translation>
    </message>
    <message>
        <source>&amp;Role in the family</source>
        <translation>&amp;Role in the family</translation>
    </message>
    <message>
        <source>Other guardian</source>
        <translation>Other guardian</translation>
    </message>
    <message>
        <source>Save and enter &amp;another</source>
        <translation>Save and enter &amp;another</translation>
    </message>
    <message>
        <source>Who else looks after the child?</source>
        <translation>Who else looks after the child?</translation>
    </message>
    <message>
        <source>Father, mother, grandparents, foster parents: whoever is to stand in the handbook. If there is nobody else, go on.</source>
        <translation>Father, mother, grandparents, foster parents: whoever is to stand in the handbook. If there is nobody else, go on.</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at the marked fields.</source>
        <translation>Not saved yet. Please look at the marked fields.</translation>
    </message>
    <message>
        <source>Please write a name. A nickname will do, and it can be changed later.</source>
        <translation>Please write a name. A nickname will do, and it can be changed later.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::HandbookStep</name>
    <message>
        <source>Which handbook is it on paper?</source>
        <translation>Which handbook is it on paper?</translation>
    </message>
    <message>
        <source>Number and edition stand on the cover. They decide which pages and questions belong to it.</source>
        <translation>Number and edition stand on the cover. They decide which pages and questions belong to it.</translation>
    </message>
    <message>
        <source>No child and no pregnancy is entered yet. This can be filled in later.</source>
        <translation>No child and no pregnancy is entered yet. This can be filled in later.</translation>
    </message>
    <message>
        <source>Handbook of %1</source>
        <translation>Handbook of %1</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at the marked fields.</source>
        <translation>Not saved yet. Please look at the marked fields.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::HelpPage</name>
    <message>
        <source>P&amp;rint…</source>
        <translation>P&amp;rint…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Print the help</source>
        <translation>Print the help</translation>
    </message>
    <message>
        <source>The printer did not take it. Please look at the printer, or save it as PDF.</source>
        <translation>The printer did not take it. Please look at the printer, or save it as PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Where to save the help</source>
        <translation>Where to save the help</translation>
    </message>
    <message>
        <source>help.pdf</source>
        <comment>name of a new file</comment>
        <translation>help.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>Check the &amp;numbers</source>
        <translation>Check the &amp;numbers</translation>
    </message>
</context>
<context>
    <name>boshi::ui::HistoryPanel</name>
    <message>
        <source>&amp;Go back to this</source>
        <translation>&amp;Go back to this</translation>
    </message>
    <message>
        <source>Writes the values that stood after the chosen step as a new entry</source>
        <translation>Writes the values that stood after the chosen step as a new entry</translation>
    </message>
    <message>
        <source>&amp;Back to the record</source>
        <translation>&amp;Back to the record</translation>
    </message>
    <message>
        <source>Back to the record (Esc)</source>
        <translation>Back to the record (Esc)</translation>
    </message>
    <message>
        <source>History of: %1</source>
        <translation>History of: %1</translation>
    </message>
    <message>
        <source>E&amp;rase for good…</source>
        <translation>E&amp;rase for good…</translation>
    </message>
    <message>
        <source>For what must not stand in the file at all; to take back a mistake, strike the record out</source>
        <translation>For what must not stand in the file at all; to take back a mistake, strike the record out</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ImportPage</name>
    <message>
        <source>Ch&amp;oose a file…</source>
        <translation>Ch&amp;oose a file…</translation>
    </message>
    <message>
        <source>A file that a town or clinic gave you, or drop it on this window. Nothing is written before you have looked through it.</source>
        <translation>A file that a town or clinic gave you, or drop it on this window. Nothing is written before you have looked through it.</translation>
    </message>
    <message>
        <source>Layout of the file</source>
        <translation>Layout of the file</translation>
    </message>
    <message>
        <source>Whose rows are taken</source>
        <translation>Whose rows are taken</translation>
    </message>
    <message>
        <source>Only people who are in this handbook</source>
        <translation>Only people who are in this handbook</translation>
    </message>
    <message>
        <source>Everybody in the file</source>
        <translation>Everybody in the file</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncel</translation>
    </message>
    <message>
        <source>&amp;Do not write it</source>
        <translation>&amp;Do not write it</translation>
    </message>
    <message>
        <source>What the file holds, and past imports</source>
        <translation>What the file holds, and past imports</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Past imports</translation>
    </message>
    <message>
        <source>Your corrections are noted. Please read the file again before you take it over.</source>
        <translation>Your corrections are noted. Please read the file again before you take it over.</translation>
    </message>
    <message>
        <source>The import is being taken back.</source>
        <translation>The import is being taken back.</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>&amp;Read the file again</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Take over</translation>
    </message>
    <message>
        <source>Sa&amp;ve the report…</source>
        <translation>Sa&amp;ve the report…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Every row of the file and what is done with it, as a table (CSV)</source>
        <translation>Every row of the file and what is done with it, as a table (CSV)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>Choose a file of a town or clinic</source>
        <translation>Choose a file of a town or clinic</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tables (*.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Looking for the layout of the file.</source>
        <translation>Looking for the layout of the file.</translation>
    </message>
    <message>
        <source>The headings of this file fit no layout that Boshi knows. Please choose a layout to see which headings are missing.</source>
        <translation>The headings of this file fit no layout that Boshi knows. Please choose a layout to see which headings are missing.</translation>
    </message>
    <message>
        <source>Several layouts fit this file. Please choose the one it was made with.</source>
        <translation>Several layouts fit this file. Please choose the one it was made with.</translation>
    </message>
    <message>
        <source>The file is being read. Nothing is written yet.</source>
        <translation>The file is being read. Nothing is written yet.</translation>
    </message>
    <message>
        <source>Please look through it; &quot;Take over&quot; writes it.</source>
        <translation>Please look through it; &quot;Take over&quot; writes it.</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>There is nothing to take over.</translation>
    </message>
    <message>
        <source>The file was read and nothing is written yet. %1</source>
        <translation>The file was read and nothing is written yet. %1</translation>
    </message>
    <message>
        <source>A backup is made, then the file is taken over.</source>
        <translation>A backup is made, then the file is taken over.</translation>
    </message>
    <message>
        <source>The file is being taken over.</source>
        <translation>The file is being taken over.</translation>
    </message>
    <message>
        <source>Taken over. &quot;Past imports&quot; can take all of it back.</source>
        <translation>Taken over. &quot;Past imports&quot; can take all of it back.</translation>
    </message>
    <message>
        <source>A backup was made before.</source>
        <translation>A backup was made before.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are about somebody who was erased here and were left out.</source>
        <translation>
            <numerusform>%n record is about somebody who was erased here and was left out.</numerusform>
            <numerusform>%n records are about somebody who was erased here and were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Individual numbers (My Number) were taken out of texts. Boshi never keeps them.</source>
        <translation>Individual numbers (My Number) were taken out of texts. Boshi never keeps them.</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>The import is taken back.</translation>
    </message>
    <message>
        <source>The import is taken back, but for what somebody has changed since.</source>
        <translation>The import is taken back, but for what somebody has changed since.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelled. Nothing was written.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>The report is saved: %1</translation>
    </message>
    <message>
        <source>The report would tell of people marked as non-disclosed: %1. It was not written.</source>
        <translation>The report would tell of people marked as non-disclosed: %1. It was not written.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>W&amp;hose rows</source>
        <translation>W&amp;hose rows</translation>
    </message>
    <message>
        <source>Write it this onc&amp;e</source>
        <translation>Write it this onc&amp;e</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ImportPeopleModel</name>
    <message>
        <source>Name in the file</source>
        <translation>Name in the file</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Number in the file</source>
        <translation>Number in the file</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Who this is</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ImportPeopleView</name>
    <message>
        <source>People of the file</source>
        <translation>People of the file</translation>
    </message>
    <message>
        <source>Who the chosen person is</source>
        <translation>Who the chosen person is</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>As found</translation>
    </message>
    <message>
        <source>Somebody else in this handbook</source>
        <translation>Somebody else in this handbook</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>A new person</translation>
    </message>
    <message>
        <source>Leave this person out</source>
        <translation>Leave this person out</translation>
    </message>
    <message>
        <source>&amp;Who the chosen person is</source>
        <translation>&amp;Who the chosen person is</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Find by name</translation>
    </message>
    <message>
        <source>People of this handbook</source>
        <translation>People of this handbook</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <comment>who somebody of a file is</comment>
        <translation>By hand: %1</translation>
    </message>
    <message>
        <source>By hand: a new person</source>
        <translation>By hand: a new person</translation>
    </message>
    <message>
        <source>By hand: is left out</source>
        <translation>By hand: is left out</translation>
    </message>
    <message>
        <source>As found, once the file is read again</source>
        <translation>As found, once the file is read again</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ImportRowsModel</name>
    <message numerus="yes">
        <source>%1 · %n remark(s)</source>
        <comment>what is done with a row</comment>
        <translation>
            <numerusform>%1 · %n remark</numerusform>
            <numerusform>%1 · %n remarks</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier row is row %1.</source>
        <translation>The earlier row is row %1.</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <comment>field</comment>
        <translation>Different: %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ImportRowsView</name>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Sho&amp;w</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Which rows are shown</translation>
    </message>
    <message>
        <source>All rows: %1</source>
        <translation>All rows: %1</translation>
    </message>
</context>
<context>
    <name>boshi::ui::LetterView</name>
    <message>
        <source>Letter to %1</source>
        <comment>a child</comment>
        <translation>Letter to %1</translation>
    </message>
    <message>
        <source>Nothing is written on this page yet. What you write on it stands here as a letter to your child.</source>
        <translation>Nothing is written on this page yet. What you write on it stands here as a letter to your child.</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a child; beginning of a letter</comment>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Only what was written on the page stands here. What it asks about the guardians is left out.</source>
        <translation>Only what was written on the page stands here. What it asks about the guardians is left out.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::LineFieldEditor</name>
    <message>
        <source>When? A month or a year alone is enough.</source>
        <translation>When? A month or a year alone is enough.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::LossPage</name>
    <message>
        <source>After a loss</source>
        <translation>After a loss</translation>
    </message>
    <message>
        <source>Nothing is deleted: everything written stays, and can be read, corrected and added to. This can be turned back at any time.</source>
        <translation>Nothing is deleted: everything written stays, and can be read, corrected and added to. This can be turned back at any time.</translation>
    </message>
    <message>
        <source>&amp;Close this page</source>
        <translation>&amp;Close this page</translation>
    </message>
    <message>
        <source>You do not have to carry this alone. You may call, also just to talk.</source>
        <translation>You do not have to carry this alone. You may call, also just to talk.</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Close this page</translation>
    </message>
    <message>
        <source>Ages are not counted, nothing is announced and nothing comes due here.</source>
        <translation>Ages are not counted, nothing is announced and nothing comes due here.</translation>
    </message>
    <message>
        <source>You can have this shown with care: ages are no longer counted, nothing is announced and nothing comes due, for this child or this pregnancy alone.</source>
        <translation>You can have this shown with care: ages are no longer counted, nothing is announced and nothing comes due, for this child or this pregnancy alone.</translation>
    </message>
    <message>
        <source>Back to the &amp;usual view</source>
        <translation>Back to the &amp;usual view</translation>
    </message>
    <message>
        <source>S&amp;how with care</source>
        <translation>S&amp;how with care</translation>
    </message>
    <message>
        <source>Saved. Undo (Ctrl+Z) takes it back.</source>
        <translation>Saved. Undo (Ctrl+Z) takes it back.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::MainWindow</name>
    <message>
        <source>Boshi</source>
        <translation>Boshi</translation>
    </message>
    <message>
        <source>Open a handbook file</source>
        <translation>Open a handbook file</translation>
    </message>
    <message>
        <source>Handbook files (*.boshi)</source>
        <translation>Handbook files (*.boshi)</translation>
    </message>
    <message>
        <source>handbook.boshi</source>
        <comment>name of a new file</comment>
        <translation>handbook.boshi</translation>
    </message>
    <message>
        <source>%1 – Boshi</source>
        <comment>name of the open file</comment>
        <translation>%1 – Boshi</translation>
    </message>
    <message>
        <source>What you typed is still here. It comes back when every private area is open.</source>
        <translation>What you typed is still here. It comes back when every private area is open.</translation>
    </message>
    <message>
        <source>What you typed is kept and comes back after unlocking.</source>
        <translation>What you typed is kept and comes back after unlocking.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::MeantButton</name>
    <message>
        <source>Do you mean %1? (Alt+Up)</source>
        <translation>Do you mean %1? (Alt+Up)</translation>
    </message>
    <message>
        <source>%1: do you mean %2?</source>
        <translation>%1: do you mean %2?</translation>
    </message>
</context>
<context>
    <name>boshi::ui::MergeDialog</name>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Passphrase of the copy</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choose a &amp;file…</translation>
    </message>
    <message>
        <source>&amp;See what would come</source>
        <translation>&amp;See what would come</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>&amp;Open it instead</source>
        <translation>&amp;Open it instead</translation>
    </message>
    <message>
        <source>Show &amp;differing records</source>
        <translation>Show &amp;differing records</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>Merge another copy</translation>
    </message>
    <message>
        <source>For a copy of this handbook file in which somebody else has gone on writing. What it holds comes here; a backup is made before, where backups are kept.</source>
        <translation>For a copy of this handbook file in which somebody else has gone on writing. What it holds comes here; a backup is made before, where backups are kept.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the copy</source>
        <translation>&amp;Passphrase of the copy</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>The copy</translation>
    </message>
    <message>
        <source>No file is chosen yet</source>
        <translation>No file is chosen yet</translation>
    </message>
    <message>
        <source>Handbook files (*.boshi)</source>
        <translation>Handbook files (*.boshi)</translation>
    </message>
    <message>
        <source>That is the file that is open.</source>
        <translation>That is the file that is open.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>boshi::ui::MouthView</name>
    <message>
        <source>%1: %2</source>
        <comment>number of a tooth, its name and mark</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>boshi::ui::NewPassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>New passphrase once more</translation>
    </message>
    <message>
        <source>&amp;Set the passphrase</source>
        <translation>&amp;Set the passphrase</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Not now</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation>Set a new passphrase</translation>
    </message>
    <message>
        <source>The file opens with the new passphrase only. Recovery sheets made before no longer open it; copies of the file made before keep their old passphrase and sheet.</source>
        <translation>The file opens with the new passphrase only. Recovery sheets made before no longer open it; copies of the file made before keep their old passphrase and sheet.</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Setting the passphrase</translation>
    </message>
    <message>
        <source>Please think of a passphrase.</source>
        <translation>Please think of a passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type both again.</source>
        <translation>The two passphrases differ. Please type both again.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::NewPersonPage</name>
    <message>
        <source>&amp;Role in the family</source>
        <translation>&amp;Role in the family</translation>
    </message>
    <message>
        <source>Role in the family</source>
        <translation>Role in the family</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>One more person in this family</source>
        <translation>One more person in this family</translation>
    </message>
    <message>
        <source>Please write a name. A nickname will do, and it can be changed later.</source>
        <translation>Please write a name. A nickname will do, and it can be changed later.</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at the marked fields.</source>
        <translation>Not saved yet. Please look at the marked fields.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::NumbersPage</name>
    <message>
        <source>Check the numbers</source>
        <translation>Check the numbers</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Check a&amp;gain</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Computed just now, at %1, on this computer: examples whose answers others have published, and every figure of the surveys. The same is done by: boshi-cli growth selftest</source>
        <translation>Computed just now, at %1, on this computer: examples whose answers others have published, and every figure of the surveys. The same is done by: boshi-cli growth selftest</translation>
    </message>
    <message>
        <source>Source: %1. Looked at on %2.</source>
        <translation>Source: %1. Looked at on %2.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Computed</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NO</translation>
    </message>
</context>
<context>
    <name>boshi::ui::OpenAreaDialog</name>
    <message>
        <source>Passphrase of the private area</source>
        <translation>Passphrase of the private area</translation>
    </message>
    <message>
        <source>Opening the private area</source>
        <translation>Opening the private area</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Open a private area</source>
        <translation>Open a private area</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this private area</source>
        <translation>&amp;Passphrase of this private area</translation>
    </message>
</context>
<context>
    <name>boshi::ui::OverviewPage</name>
    <message>
        <source>&amp;Recorded last</source>
        <translation>&amp;Recorded last</translation>
    </message>
    <message>
        <source>Recorded last</source>
        <translation>Recorded last</translation>
    </message>
    <message>
        <source>Boshi is not an official service. It records and compares; it does not diagnose.</source>
        <translation>Boshi is not an official service. It records and compares; it does not diagnose.</translation>
    </message>
    <message>
        <source>Layouts of municipal files are provisional.</source>
        <translation>Layouts of municipal files are provisional.</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>Born %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <comment>section</comment>
        <translation>
            <numerusform>%1: %n record</numerusform>
            <numerusform>%1: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Nothing is recorded yet.</translation>
    </message>
    <message>
        <source>This family is not completely set up yet.</source>
        <translation>This family is not completely set up yet.</translation>
    </message>
    <message>
        <source>&amp;Go on setting up</source>
        <translation>&amp;Go on setting up</translation>
    </message>
    <message>
        <source>Shown with care after a loss. Everything that was written stays here.</source>
        <translation>Shown with care after a loss. Everything that was written stays here.</translation>
    </message>
    <message>
        <source>&amp;Whom to talk to, and how this is shown</source>
        <translation>&amp;Whom to talk to, and how this is shown</translation>
    </message>
    <message>
        <source>Died %1</source>
        <translation>Died %1</translation>
    </message>
</context>
<context>
    <name>boshi::ui::PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
</context>
<context>
    <name>boshi::ui::PassphraseMeter</name>
    <message>
        <source>How hard the passphrase is to guess</source>
        <translation>How hard the passphrase is to guess</translation>
    </message>
</context>
<context>
    <name>boshi::ui::PastImportsView</name>
    <message>
        <source>Past imports, the latest first</source>
        <translation>Past imports, the latest first</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Left as they are</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Nothing has been imported yet.</translation>
    </message>
    <message>
        <source>imported on another copy; it can be taken back there</source>
        <translation>imported on another copy; it can be taken back there</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have been changed since, or are needed by what was. They are left as they are:</source>
        <translation>
            <numerusform>%n record has been changed since, or is needed by what was. It is left as it is:</numerusform>
            <numerusform>%n records have been changed since, or are needed by what was. They are left as they are:</numerusform>
        </translation>
    </message>
    <message>
        <source>Past &amp;imports, the latest first</source>
        <translation>Past &amp;imports, the latest first</translation>
    </message>
    <message>
        <source>Take this i&amp;mport back</source>
        <translation>Take this i&amp;mport back</translation>
    </message>
</context>
<context>
    <name>boshi::ui::PicturePane</name>
    <message>
        <source>&amp;Whole</source>
        <translation>&amp;Whole</translation>
    </message>
    <message>
        <source>The whole picture (Ctrl+0)</source>
        <translation>The whole picture (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larg&amp;er</source>
        <translation>Larg&amp;er</translation>
    </message>
    <message>
        <source>Larger (Ctrl++); Ctrl and the arrow keys move the picture</source>
        <translation>Larger (Ctrl++); Ctrl and the arrow keys move the picture</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>S&amp;maller</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Smaller (Ctrl+-)</translation>
    </message>
    <message>
        <source>&amp;Turn</source>
        <translation>&amp;Turn</translation>
    </message>
    <message>
        <source>Turn by a quarter (Ctrl+R)</source>
        <translation>Turn by a quarter (Ctrl+R)</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>The whole picture</translation>
    </message>
    <message>
        <source>The picture larger</source>
        <translation>The picture larger</translation>
    </message>
    <message>
        <source>The picture smaller</source>
        <translation>The picture smaller</translation>
    </message>
    <message>
        <source>Turn the picture by a quarter</source>
        <translation>Turn the picture by a quarter</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Move the picture</translation>
    </message>
    <message>
        <source>The file itself is not in this copy of the handbook. It comes with a merge of a copy that has it.</source>
        <translation>The file itself is not in this copy of the handbook. It comes with a merge of a copy that has it.</translation>
    </message>
    <message>
        <source>Boshi does not draw PDF files. The file is kept here whole; save a copy to read it with another program.</source>
        <translation>Boshi does not draw PDF files. The file is kept here whole; save a copy to read it with another program.</translation>
    </message>
    <message>
        <source>This computer cannot draw pictures of this kind. The file is kept here whole; save a copy to look at it with another program.</source>
        <translation>This computer cannot draw pictures of this kind. The file is kept here whole; save a copy to look at it with another program.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::PregnancyPage</name>
    <message>
        <source>Curves</source>
        <translation>Curves</translation>
    </message>
</context>
<context>
    <name>boshi::ui::PrivateAreasDialog</name>
    <message>
        <source>without a passphrase of its own: whoever opens the handbook can read it</source>
        <translation>without a passphrase of its own: whoever opens the handbook can read it</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Close private areas</source>
        <translation>&amp;Close private areas</translation>
    </message>
    <message>
        <source>&amp;Take the passphrase away…</source>
        <translation>&amp;Take the passphrase away…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>Private areas</source>
        <translation>Private areas</translation>
    </message>
    <message>
        <source>Records marked as private lie in private areas. An area with a passphrase of its own opens with that only; while it is closed, nothing of it is shown anywhere.</source>
        <translation>Records marked as private lie in private areas. An area with a passphrase of its own opens with that only; while it is closed, nothing of it is shown anywhere.</translation>
    </message>
    <message>
        <source>Private &amp;areas</source>
        <translation>Private &amp;areas</translation>
    </message>
    <message>
        <source>somebody who is not in this file</source>
        <translation>somebody who is not in this file</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>private area, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Change the &amp;passphrase…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Set a &amp;passphrase…</translation>
    </message>
</context>
<context>
    <name>boshi::ui::QuestionBar</name>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Discard it</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>What you typed is not saved yet.</translation>
    </message>
    <message>
        <source>Sa&amp;ve it</source>
        <translation>Sa&amp;ve it</translation>
    </message>
    <message>
        <source>Sta&amp;y here</source>
        <translation>Sta&amp;y here</translation>
    </message>
</context>
<context>
    <name>boshi::ui::Rail</name>
    <message>
        <source>Find by name</source>
        <translation>Find by name</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>All families</translation>
    </message>
    <message>
        <source>Add a &amp;family…</source>
        <translation>Add a &amp;family…</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>Add a &amp;person…</translation>
    </message>
</context>
<context>
    <name>boshi::ui::RailModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, age or role</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>boshi::ui::RecordForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (required)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::RecordList</name>
    <message>
        <source>%1: nothing is recorded yet.</source>
        <translation>%1: nothing is recorded yet.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::RecordPanel</name>
    <message>
        <source>&amp;Why is this struck out? It stays in the history and can be brought back.</source>
        <translation>&amp;Why is this struck out? It stays in the history and can be brought back.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Strike out &amp;now</source>
        <translation>Strike out &amp;now</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Strike &amp;out…</source>
        <translation>Strike &amp;out…</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close without saving (Esc)</source>
        <translation>Close without saving (Esc)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>A newer version of Boshi wrote this page; it can be read here, not changed.</source>
        <translation>A newer version of Boshi wrote this page; it can be read here, not changed.</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at the marked fields.</source>
        <translation>Not saved yet. Please look at the marked fields.</translation>
    </message>
    <message>
        <source>Copy from &amp;last time</source>
        <translation>Copy from &amp;last time</translation>
    </message>
    <message>
        <source>Place and people as last time (Alt+Shift+Left); Alt+Left copies the field you are in</source>
        <translation>Place and people as last time (Alt+Shift+Left); Alt+Left copies the field you are in</translation>
    </message>
    <message>
        <source>Who may see this</source>
        <translation>Who may see this</translation>
    </message>
    <message>
        <source>Until this private area has a passphrase of its own, whoever opens the handbook can read it. Safety – Private areas sets one.</source>
        <translation>Until this private area has a passphrase of its own, whoever opens the handbook can read it. Safety – Private areas sets one.</translation>
    </message>
    <message>
        <source>&amp;Who may see this</source>
        <translation>&amp;Who may see this</translation>
    </message>
    <message>
        <source>Who may see this: %1</source>
        <translation>Who may see this: %1</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;History…</translation>
    </message>
    <message>
        <source>Who wrote what and when, and the way back to it (Ctrl+H)</source>
        <translation>Who wrote what and when, and the way back to it (Ctrl+H)</translation>
    </message>
    <message>
        <source>Close; what is not saved is asked about</source>
        <translation>Close; what is not saved is asked about</translation>
    </message>
    <message>
        <source>After a &amp;loss…</source>
        <translation>After a &amp;loss…</translation>
    </message>
    <message>
        <source>Nothing is counted or announced any more; everything stays</source>
        <translation>Nothing is counted or announced any more; everything stays</translation>
    </message>
</context>
<context>
    <name>boshi::ui::RecoveryPage</name>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Open with the recovery sheet</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>The eight &amp;lines of the sheet</source>
        <translation>The eight &amp;lines of the sheet</translation>
    </message>
    <message>
        <source>Capital or small letters, spaces and dashes do not matter. The letters I, L, O and U do not occur.</source>
        <translation>Capital or small letters, spaces and dashes do not matter. The letters I, L, O and U do not occur.</translation>
    </message>
    <message>
        <source>The eight lines of the sheet</source>
        <translation>The eight lines of the sheet</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Open with these lines</source>
        <translation>Open with these lines</translation>
    </message>
    <message>
        <source>Choose the &amp;text file…</source>
        <translation>Choose the &amp;text file…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>The text file of the sheet</source>
        <translation>The text file of the sheet</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Text files (*.txt)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Passphrase of the copy</translation>
    </message>
    <message>
        <source>Reading and checking the copies</source>
        <translation>Reading and checking the copies</translation>
    </message>
    <message>
        <source>Show what would &amp;change</source>
        <translation>Show what would &amp;change</translation>
    </message>
    <message>
        <source>&amp;Restore it now</source>
        <translation>&amp;Restore it now</translation>
    </message>
    <message>
        <source>&amp;Another copy…</source>
        <translation>&amp;Another copy…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the copy</source>
        <translation>&amp;Passphrase of the copy</translation>
    </message>
    <message>
        <source>The passphrase that was used when the copy was made. Nothing is changed before you have seen what would change.</source>
        <translation>The passphrase that was used when the copy was made. Nothing is changed before you have seen what would change.</translation>
    </message>
    <message>
        <source>Which copy to restore</source>
        <translation>Which copy to restore</translation>
    </message>
    <message>
        <source>Handbook files (*.boshi)</source>
        <translation>Handbook files (*.boshi)</translation>
    </message>
    <message>
        <source>Copy: the newest whole one in %1</source>
        <translation>Copy: the newest whole one in %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <source>The copy of %1 stands in the place of the file now.</source>
        <comment>a moment</comment>
        <translation>The copy of %1 stands in the place of the file now.</translation>
    </message>
    <message>
        <source>What stood there before is kept as %1.</source>
        <translation>What stood there before is kept as %1.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SaveCopyPart</name>
    <message>
        <source>Do &amp;not save</source>
        <translation>Do &amp;not save</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever has the file can look at it. The one in the handbook stays as it is.</source>
        <translation>The copy is not encrypted: whoever has the file can look at it. The one in the handbook stays as it is.</translation>
    </message>
    <message>
        <source>C&amp;hoose where…</source>
        <translation>C&amp;hoose where…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>The file would tell of people marked as non-disclosed: %1. Nothing was written.</source>
        <translation>The file would tell of people marked as non-disclosed: %1. Nothing was written.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Save it this &amp;once</source>
        <translation>Save it this &amp;once</translation>
    </message>
    <message>
        <source>The copy is saved. It is not encrypted; please delete it when it is not needed any more.</source>
        <translation>The copy is saved. It is not encrypted; please delete it when it is not needed any more.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ScreeningForm</name>
    <message>
        <source>Please take the official sheet in your hand: its sentences are licensed and are not in this program. Here every question has its number and a topic; choose the answer that stands in the same place on the sheet.</source>
        <translation>Please take the official sheet in your hand: its sentences are licensed and are not in this program. Here every question has its number and a topic; choose the answer that stands in the same place on the sheet.</translation>
    </message>
    <message>
        <source>Nobody else&apos;s records are on this page, and only the mother&apos;s private area keeps what you enter. It is not a diagnosis.</source>
        <translation>Nobody else&apos;s records are on this page, and only the mother&apos;s private area keeps what you enter. It is not a diagnosis.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ScreeningPage</name>
    <message>
        <source>The private area is closed</source>
        <translation>The private area is closed</translation>
    </message>
    <message>
        <source>This page belongs to the mother&apos;s private area, which has a passphrase of its own. Open it to go on.</source>
        <translation>This page belongs to the mother&apos;s private area, which has a passphrase of its own. Open it to go on.</translation>
    </message>
    <message>
        <source>&amp;Open the private area…</source>
        <translation>&amp;Open the private area…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Somebody to &amp;talk to</source>
        <translation>Somebody to &amp;talk to</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close; what is not saved is asked about (Esc)</source>
        <translation>Close; what is not saved is asked about (Esc)</translation>
    </message>
    <message>
        <source>Lock the handbook (Ctrl+L)</source>
        <translation>Lock the handbook (Ctrl+L)</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>Save what is typed</translation>
    </message>
    <message>
        <source>Close; what is not saved is asked about</source>
        <translation>Close; what is not saved is asked about</translation>
    </message>
    <message>
        <source>Lock the handbook</source>
        <translation>Lock the handbook</translation>
    </message>
    <message>
        <source>Close private areas</source>
        <translation>Close private areas</translation>
    </message>
    <message>
        <source>Totals ove&amp;r time</source>
        <translation>Totals ove&amp;r time</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SearchBox</name>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Search (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>People, pages, fields and records. Down goes into the list of what was found.</source>
        <translation>People, pages, fields and records. Down goes into the list of what was found.</translation>
    </message>
    <message>
        <source>Search people, pages, fields and records (Ctrl+K)</source>
        <translation>Search people, pages, fields and records (Ctrl+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter opens the first one.</source>
        <translation>
            <numerusform>%n found. Enter opens it.</numerusform>
            <numerusform>%n found. Enter opens the first one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boshi::ui::SearchModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of what was found, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>kind of what was found, its name, more about it</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SectionPage</name>
    <message>
        <source>Struck out. Undo (Ctrl+Z) brings it back.</source>
        <translation>Struck out. Undo (Ctrl+Z) brings it back.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>&amp;Add: %1</source>
        <translation>&amp;Add: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>The former values stand again. Undo (Ctrl+Z) takes that back.</source>
        <translation>The former values stand again. Undo (Ctrl+Z) takes that back.</translation>
    </message>
    <message>
        <source>Pag&amp;e</source>
        <translation>Pag&amp;e</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>Save what is typed</translation>
    </message>
    <message>
        <source>On the private pa&amp;ge</source>
        <translation>On the private pa&amp;ge</translation>
    </message>
    <message>
        <source>One page for all children who were born together</source>
        <translation>One page for all children who were born together</translation>
    </message>
    <message>
        <source>Fill o&amp;ut for all…</source>
        <translation>Fill o&amp;ut for all…</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>The words of the program. What you wrote stays as you wrote it.</source>
        <translation>The words of the program. What you wrote stays as you wrote it.</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendar</translation>
    </message>
    <message>
        <source>Western years</source>
        <translation>Western years</translation>
    </message>
    <message>
        <source>Japanese eras</source>
        <translation>Japanese eras</translation>
    </message>
    <message>
        <source>How dates are shown. You can type them either way.</source>
        <translation>How dates are shown. You can type them either way.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>All words in the window, compared with the usual size.</source>
        <translation>All words in the window, compared with the usual size.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>Colou&amp;rs</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes at night.</source>
        <translation>Dark is easier on the eyes at night.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Loc&amp;k by itself</source>
        <translation>Loc&amp;k by itself</translation>
    </message>
    <message>
        <source>When nobody touches keyboard, mouse or screen. What you typed and did not save is there again after unlocking.</source>
        <translation>When nobody touches keyboard, mouse or screen. What you typed and did not save is there again after unlocking.</translation>
    </message>
    <message>
        <source>Back&amp;ups</source>
        <translation>Back&amp;ups</translation>
    </message>
    <message>
        <source>A verified copy is made before each import, and when a changed handbook is locked or closed.</source>
        <translation>A verified copy is made before each import, and when a changed handbook is locked or closed.</translation>
    </message>
    <message>
        <source>Who &amp;writes</source>
        <translation>Who &amp;writes</translation>
    </message>
    <message>
        <source>Until the handbook is locked, every new entry bears this name in its history. The name is kept in the handbook file only.</source>
        <translation>Until the handbook is locked, every new entry bears this name in its history. The name is kept in the handbook file only.</translation>
    </message>
    <message numerus="yes">
        <source>Children born before %n week(s)</source>
        <translation>
            <numerusform>Children born before %n week</numerusform>
            <numerusform>Children born before %n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message numerus="yes">
        <source>Until %n year(s)</source>
        <translation>
            <numerusform>Until %n year</numerusform>
            <numerusform>Until %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Without end</translation>
    </message>
    <message>
        <source>A corrected age counts from the due date. It stands on the growth charts beside the calendar age.</source>
        <translation>A corrected age counts from the due date. It stands on the growth charts beside the calendar age.</translation>
    </message>
    <message>
        <source>&amp;How long ages are corrected</source>
        <translation>&amp;How long ages are corrected</translation>
    </message>
    <message>
        <source>Japan sets no end; three years are usual.</source>
        <translation>Japan sets no end; three years are usual.</translation>
    </message>
    <message>
        <source>Whose &amp;ages are corrected</source>
        <translation>Whose &amp;ages are corrected</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SetupFamily</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, role in the family</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SetupPage</name>
    <message>
        <source>&amp;Go on setting up</source>
        <translation>&amp;Go on setting up</translation>
    </message>
    <message>
        <source>Nobody is in this handbook yet. You can go on whenever you like; what is entered is kept.</source>
        <translation>Nobody is in this handbook yet. You can go on whenever you like; what is entered is kept.</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Bac&amp;k</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Sk&amp;ip this step</source>
        <translation>Sk&amp;ip this step</translation>
    </message>
    <message>
        <source>Continue &amp;later</source>
        <translation>Continue &amp;later</translation>
    </message>
    <message>
        <source>Save and go on (Ctrl+S)</source>
        <translation>Save and go on (Ctrl+S)</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Go on without an answer</translation>
    </message>
    <message>
        <source>What is saved stays; the overview offers to go on (Esc)</source>
        <translation>What is saved stays; the overview offers to go on (Esc)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step 2 of 5, its question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finish</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SetupStep</name>
    <message>
        <source>Entered so far: %1</source>
        <translation>Entered so far: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>boshi::ui::SheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SheetStep</name>
    <message>
        <source>Make the &amp;sheet…</source>
        <translation>Make the &amp;sheet…</translation>
    </message>
    <message>
        <source>Asks for the passphrase first.</source>
        <translation>Asks for the passphrase first.</translation>
    </message>
    <message>
        <source>A recovery sheet</source>
        <translation>A recovery sheet</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only a recovery sheet can open the file. Print one, test it by typing one of its lines, and keep it like a bank book.</source>
        <translation>If the passphrase is forgotten, only a recovery sheet can open the file. Print one, test it by typing one of its lines, and keep it like a bank book.</translation>
    </message>
    <message>
        <source>The sheet was tested on %1.</source>
        <translation>The sheet was tested on %1.</translation>
    </message>
    <message>
        <source>The sheet is not tested yet. Type one of its lines, or skip this step.</source>
        <translation>The sheet is not tested yet. Type one of its lines, or skip this step.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SheetView</name>
    <message>
        <source>If the passphrase is forgotten, only a recovery sheet can open the file. Nobody else can help, not even the makers of Boshi.</source>
        <translation>If the passphrase is forgotten, only a recovery sheet can open the file. Nobody else can help, not even the makers of Boshi.</translation>
    </message>
    <message>
        <source>Whoever has the sheet and the file can read everything the passphrase opens. Print it, keep it like a bank book, and do not leave it on this computer.</source>
        <translation>Whoever has the sheet and the file can read everything the passphrase opens. Print it, keep it like a bank book, and do not leave it on this computer.</translation>
    </message>
    <message>
        <source>&amp;Test it: type one line of the sheet to see that it works</source>
        <translation>&amp;Test it: type one line of the sheet to see that it works</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>P&amp;rint…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Save as &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as te&amp;xt…</source>
        <translation>Save as te&amp;xt…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Text files (*.txt)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;est</translation>
    </message>
    <message>
        <source>Test the line</source>
        <translation>Test the line</translation>
    </message>
    <message>
        <source>One line of the sheet</source>
        <translation>One line of the sheet</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Print the recovery sheet</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost; please look at the printer, or save it as PDF.</source>
        <translation>The printer did not take the sheet. Nothing was lost; please look at the printer, or save it as PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer. Test one line of the paper below.</source>
        <translation>Sent to the printer. Test one line of the paper below.</translation>
    </message>
    <message>
        <source>recovery sheet %1</source>
        <comment>name of a new file</comment>
        <translation>recovery sheet %1</translation>
    </message>
    <message>
        <source>Where to save the sheet</source>
        <translation>Where to save the sheet</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, test one line of the paper below, and then delete the file.</source>
        <translation>Saved as %1. Print it, test one line of the paper below, and then delete the file.</translation>
    </message>
    <message>
        <source>Yes: this is line %1 of the sheet that opens this file.</source>
        <translation>Yes: this is line %1 of the sheet that opens this file.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::StoryView</name>
    <message>
        <source>The story of %1</source>
        <translation>The story of %1</translation>
    </message>
    <message>
        <source>Nothing is written yet. What you write on these pages, milestones, heights and words of the family come together here.</source>
        <translation>Nothing is written yet. What you write on these pages, milestones, heights and words of the family come together here.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SupportContacts</name>
    <message>
        <source>People you know</source>
        <translation>People you know</translation>
    </message>
    <message>
        <source>No clinic, midwife or town office with a telephone number is written down yet. The number of your clinic stands on its card and in the handbook.</source>
        <translation>No clinic, midwife or town office with a telephone number is written down yet. The number of your clinic stands on its card and in the handbook.</translation>
    </message>
    <message>
        <source>&amp;Write one down</source>
        <translation>&amp;Write one down</translation>
    </message>
    <message>
        <source>Anybody may call here</source>
        <translation>Anybody may call here</translation>
    </message>
    <message>
        <source>Checked on %1; hours may have changed since.</source>
        <translation>Checked on %1; hours may have changed since.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::TeethComparison</name>
    <message>
        <source>Earlier examination</source>
        <translation>Earlier examination</translation>
    </message>
    <message>
        <source>Later examination</source>
        <translation>Later examination</translation>
    </message>
    <message>
        <source>Teeth at the later examination</source>
        <translation>Teeth at the later examination</translation>
    </message>
    <message>
        <source>No examination with a tooth chart is recorded yet.</source>
        <translation>No examination with a tooth chart is recorded yet.</translation>
    </message>
    <message>
        <source>There is one examination with a tooth chart (%1). From the second one on, this page says what changed.</source>
        <translation>There is one examination with a tooth chart (%1). From the second one on, this page says what changed.</translation>
    </message>
    <message>
        <source>No tooth is marked differently on %1 and on %2.</source>
        <translation>No tooth is marked differently on %1 and on %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n tooth(teeth) marked differently on %1 and on %2, thick and with a wedge in the drawing:</source>
        <translation>
            <numerusform>%n tooth is marked differently on %1 and on %2; in the drawing it has a thick line and a wedge:</numerusform>
            <numerusform>%n teeth are marked differently on %1 and on %2; in the drawing they have a thick line and a wedge:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boshi::ui::TeethPage</name>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
</context>
<context>
    <name>boshi::ui::TextPackPart</name>
    <message>
        <source>I &amp;hold a licence for these texts</source>
        <translation>I &amp;hold a licence for these texts</translation>
    </message>
    <message>
        <source>Load texts from a &amp;file…</source>
        <translation>Load texts from a &amp;file…</translation>
    </message>
    <message>
        <source>The texts shown are from a file that was loaded here. Its licence: %1</source>
        <translation>The texts shown are from a file that was loaded here. Its licence: %1</translation>
    </message>
    <message>
        <source>Whoever holds a licence can load the texts from a file. They stay on this computer and never get into the handbook file.</source>
        <translation>Whoever holds a licence can load the texts from a file. They stay on this computer and never get into the handbook file.</translation>
    </message>
    <message>
        <source>Take the te&amp;xts away</source>
        <translation>Take the te&amp;xts away</translation>
    </message>
    <message>
        <source>Texts of a sheet</source>
        <translation>Texts of a sheet</translation>
    </message>
    <message>
        <source>Texts of a sheet (*.json)</source>
        <translation>Texts of a sheet (*.json)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boshi::ui::TogetherPage</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;That is right, save</source>
        <translation>&amp;That is right, save</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Look again</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Place and people as last time (Alt+Shift+Left)</source>
        <translation>Place and people as last time (Alt+Shift+Left)</translation>
    </message>
    <message>
        <source>Save for all, as one step (Ctrl+S)</source>
        <translation>Save for all, as one step (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close; what is not saved is asked about (Esc)</source>
        <translation>Close; what is not saved is asked about (Esc)</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>Save what is typed</translation>
    </message>
    <message>
        <source>Close; what is not saved is asked about</source>
        <translation>Close; what is not saved is asked about</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page, for whom it is filled in</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is the same for all is entered once. Each child has its own mark and name below; where nothing is entered, nothing is saved.</source>
        <translation>What is the same for all is entered once. Each child has its own mark and name below; where nothing is entered, nothing is saved.</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>For all</translation>
    </message>
    <message>
        <source>%1: different for each</source>
        <comment>label of a field</comment>
        <translation>%1: different for each</translation>
    </message>
    <message>
        <source>Nothing is entered for any child yet, so there is nothing to save.</source>
        <translation>Nothing is entered for any child yet, so there is nothing to save.</translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n child(ren). One undo (Ctrl+Z) takes it back for all.</source>
        <translation>
            <numerusform>Saved for %n child. One undo (Ctrl+Z) takes it back.</numerusform>
            <numerusform>Saved for %n children. One undo (Ctrl+Z) takes it back for all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved yet. If that is right, save once more.</source>
        <translation>Nothing is saved yet. If that is right, save once more.</translation>
    </message>
    <message>
        <source>%1 is the same, %2, for %3.</source>
        <comment>label of a field, its value, names</comment>
        <translation>%1 is the same, %2, for %3.</translation>
    </message>
    <message>
        <source>Copy from last ti&amp;me</source>
        <translation>Copy from last ti&amp;me</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ToothChartEditor</name>
    <message>
        <source>A click or the space bar sets the next mark, a digit the one it stands for, Delete none.</source>
        <translation>A click or the space bar sets the next mark, a digit the one it stands for, Delete none.</translation>
    </message>
    <message>
        <source>%1, drawn</source>
        <comment>label of a field</comment>
        <translation>%1, drawn</translation>
    </message>
</context>
<context>
    <name>boshi::ui::TopBar</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Record something new</source>
        <translation>Record something new</translation>
    </message>
    <message>
        <source>Lock the handbook</source>
        <translation>Lock the handbook</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Recovery sheet…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>New passphrase…</translation>
    </message>
    <message>
        <source>Private areas: open</source>
        <translation>Private areas: open</translation>
    </message>
    <message>
        <source>Private areas: closed</source>
        <translation>Private areas: closed</translation>
    </message>
    <message>
        <source>Close private areas (Ctrl+Shift+L)</source>
        <translation>Close private areas (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Open private areas</source>
        <translation>Open private areas</translation>
    </message>
    <message>
        <source>Private areas…</source>
        <translation>Private areas…</translation>
    </message>
    <message>
        <source>Close private areas</source>
        <translation>Close private areas</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>Private areas, backups, passphrase and recovery sheet</source>
        <translation>Private areas, backups, passphrase and recovery sheet</translation>
    </message>
    <message>
        <source>Erase a family or person…</source>
        <translation>Erase a family or person…</translation>
    </message>
    <message numerus="yes">
        <source>Differing records: %n</source>
        <translation>
            <numerusform>Differing records: %n</numerusform>
            <numerusform>Differing records: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Records in which copies of this handbook differ</source>
        <translation>Records in which copies of this handbook differ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language, looks, backups and who writes</source>
        <translation>Language, looks, backups and who writes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a file of a town or clinic, or take an import back</source>
        <translation>Import a file of a town or clinic, or take an import back</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <translation>Merge another copy…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Short help and every key, also to print</source>
        <translation>Short help and every key, also to print</translation>
    </message>
    <message>
        <source>Check this file…</source>
        <translation>Check this file…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Write records into files for other programs</source>
        <translation>Write records into files for other programs</translation>
    </message>
    <message>
        <source>Let erased records come again…</source>
        <translation>Let erased records come again…</translation>
    </message>
</context>
<context>
    <name>boshi::ui::TrendPart</name>
    <message>
        <source>Totals of sheets, for talking about how things have been. They say nothing about a person by themselves.</source>
        <translation>Totals of sheets, for talking about how things have been. They say nothing about a person by themselves.</translation>
    </message>
    <message>
        <source>&amp;Back to the sheet</source>
        <translation>&amp;Back to the sheet</translation>
    </message>
</context>
<context>
    <name>boshi::ui::TypingLine</name>
    <message>
        <source>Earlier entries</source>
        <translation>Earlier entries</translation>
    </message>
</context>
<context>
    <name>boshi::ui::UnlockPage</name>
    <message>
        <source>Unlock the handbook</source>
        <translation>Unlock the handbook</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Another file…</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Opening the handbook</source>
        <translation>Opening the handbook</translation>
    </message>
    <message>
        <source>Open with the &amp;recovery sheet…</source>
        <translation>Open with the &amp;recovery sheet…</translation>
    </message>
    <message>
        <source>Something was interrupted here, and a copy was left beside the file. The handbook is not affected; unlocking it removes the copy.</source>
        <translation>Something was interrupted here, and a copy was left beside the file. The handbook is not affected; unlocking it removes the copy.</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restore a &amp;backup…</translation>
    </message>
</context>
<context>
    <name>boshi::ui::VisitTable</name>
    <message>
        <source>Back to what stood in the cell; then out of the line</source>
        <translation>Back to what stood in the cell; then out of the line</translation>
    </message>
    <message>
        <source>The same column in the next line</source>
        <translation>The same column in the next line</translation>
    </message>
    <message>
        <source>The same column in the line before</source>
        <translation>The same column in the line before</translation>
    </message>
    <message>
        <source>%1: table as on paper</source>
        <translation>%1: table as on paper</translation>
    </message>
    <message>
        <source>Copy from last time</source>
        <translation>Copy from last time</translation>
    </message>
    <message>
        <source>Place and people as last time (Alt+Shift+Left); Alt+Left copies the cell you are in</source>
        <translation>Place and people as last time (Alt+Shift+Left); Alt+Left copies the cell you are in</translation>
    </message>
    <message>
        <source>About this column</source>
        <translation>About this column</translation>
    </message>
    <message>
        <source>What the column means, its unit and what is usual (Shift+F1)</source>
        <translation>What the column means, its unit and what is usual (Shift+F1)</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at this cell.</source>
        <translation>Not saved yet. Please look at this cell.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::VisitTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column, what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>no day</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>New visit</translation>
    </message>
</context>
<context>
    <name>boshi::ui::VisitsPage</name>
    <message>
        <source>Table as on paper</source>
        <translation>Table as on paper</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::WatchList</name>
    <message>
        <source>&amp;Worth watching</source>
        <translation>&amp;Worth watching</translation>
    </message>
    <message>
        <source>Worth watching</source>
        <translation>Worth watching</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>remark, record</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>boshi::ui::WelcomePage</name>
    <message>
        <source>Boshi, the maternal and child health handbook</source>
        <translation>Boshi, the maternal and child health handbook</translation>
    </message>
    <message>
        <source>What you write is kept in one encrypted file on this computer. Nothing is sent anywhere.</source>
        <translation>What you write is kept in one encrypted file on this computer. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Boshi is not an official service of any town or ministry.</source>
        <translation>Boshi is not an official service of any town or ministry.</translation>
    </message>
    <message>
        <source>&amp;Open a handbook file…</source>
        <translation>&amp;Open a handbook file…</translation>
    </message>
    <message>
        <source>Make a &amp;new handbook file…</source>
        <translation>Make a &amp;new handbook file…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Opened lately</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>&amp;Empty this list</source>
        <translation>&amp;Empty this list</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>The files stay where they are.</translation>
    </message>
</context>
<context>
    <name>boshi::ui::Workspace</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <comment>what was undone or redone</comment>
        <translation>Done. %1</translation>
    </message>
    <message>
        <source>Private areas with a passphrase of their own are closed.</source>
        <translation>Private areas with a passphrase of their own are closed.</translation>
    </message>
    <message numerus="yes">
        <source>Copies of this handbook differ in %n record(s). Nothing is lost; &quot;Differing records&quot; above shows them and lets you choose.</source>
        <translation>
            <numerusform>Copies of this handbook differ in %n record. Nothing is lost; &quot;Differing records&quot; above shows it and lets you choose.</numerusform>
            <numerusform>Copies of this handbook differ in %n records. Nothing is lost; &quot;Differing records&quot; above shows them and lets you choose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your input is still here. It is not saved yet.</source>
        <translation>Your input is still here. It is not saved yet.</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Record: %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>new child, new guardian</source>
        <translation>new child, new guardian</translation>
    </message>
    <message>
        <source>Add a family</source>
        <translation>Add a family</translation>
    </message>
    <message>
        <source>new family, new mother</source>
        <translation>new family, new mother</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>file of a town or clinic, CSV, past imports</source>
        <translation>file of a town or clinic, CSV, past imports</translation>
    </message>
    <message>
        <source>Differing records</source>
        <translation>Differing records</translation>
    </message>
    <message>
        <source>conflicts, copies, merge</source>
        <translation>conflicts, copies, merge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>language, calendar, text size, colours, lock by itself, backups, writer</source>
        <translation>language, calendar, text size, colours, lock by itself, backups, writer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Private areas</source>
        <translation>Private areas</translation>
    </message>
    <message>
        <source>passphrase of its own</source>
        <translation>passphrase of its own</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>copy, restore</source>
        <translation>copy, restore</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>forgotten passphrase, print</source>
        <translation>forgotten passphrase, print</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation>change the passphrase</translation>
    </message>
    <message>
        <source>Erase a family or person</source>
        <translation>Erase a family or person</translation>
    </message>
    <message>
        <source>delete, remove</source>
        <translation>delete, remove</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>Merge another copy</translation>
    </message>
    <message>
        <source>handbook of somebody else, differing records</source>
        <translation>handbook of somebody else, differing records</translation>
    </message>
    <message>
        <source>Copy this field from last time</source>
        <translation>Copy this field from last time</translation>
    </message>
    <message>
        <source>Copy place and people from last time</source>
        <translation>Copy place and people from last time</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Help and keys</translation>
    </message>
    <message>
        <source>shortcuts, what to do when</source>
        <translation>shortcuts, what to do when</translation>
    </message>
    <message>
        <source>The handbook is ready. Whatever was skipped can be entered at any time.</source>
        <translation>The handbook is ready. Whatever was skipped can be entered at any time.</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation>Check this file</translation>
    </message>
    <message>
        <source>verify, damage</source>
        <translation>verify, damage</translation>
    </message>
    <message>
        <source>erased, come back</source>
        <translation>erased, come back</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>tables, CSV, files for other programs</source>
        <translation>tables, CSV, files for other programs</translation>
    </message>
    <message>
        <source>Let erased records come again</source>
        <translation>Let erased records come again</translation>
    </message>
    <message>
        <source>After a loss</source>
        <translation>After a loss</translation>
    </message>
    <message>
        <source>died, stillbirth, miscarriage, grief, show with care</source>
        <translation>died, stillbirth, miscarriage, grief, show with care</translation>
    </message>
    <message>
        <source>In a chart: its table, and a new measurement</source>
        <translation>In a chart: its table, and a new measurement</translation>
    </message>
    <message>
        <source>In a chart: closer, more of it, all of it</source>
        <translation>In a chart: closer, more of it, all of it</translation>
    </message>
    <message>
        <source>In a chart that is shown closer: move it, and the same with the other arrows</source>
        <translation>In a chart that is shown closer: move it, and the same with the other arrows</translation>
    </message>
    <message>
        <source>Check the numbers</source>
        <translation>Check the numbers</translation>
    </message>
    <message>
        <source>growth references, checksum, scores, version</source>
        <translation>growth references, checksum, scores, version</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>add %1</source>
        <translation>add %1</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>edit %1</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>import %1</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>redo</translation>
    </message>
    <message>
        <source>settle differing values of %1</source>
        <translation>settle differing values of %1</translation>
    </message>
    <message>
        <source>merge another file</source>
        <translation>merge another file</translation>
    </message>
    <message>
        <source>set up the file</source>
        <translation>set up the file</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>strike out or restore %1</source>
        <translation>strike out or restore %1</translation>
    </message>
    <message>
        <source>a private record</source>
        <translation>a private record</translation>
    </message>
</context>
<context>
    <name>chapters</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Pregnancy</translation>
    </message>
    <message>
        <source>Birth and newborn</source>
        <translation>Birth and newborn</translation>
    </message>
    <message>
        <source>Checkups</source>
        <translation>Checkups</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vaccines</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>After the birth</source>
        <translation>After the birth</translation>
    </message>
    <message>
        <source>Guardian&apos;s record</source>
        <translation>Guardian&apos;s record</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>Teeth</translation>
    </message>
    <message>
        <source>Illness and medicines</source>
        <translation>Illness and medicines</translation>
    </message>
    <message>
        <source>Mind and mood</source>
        <translation>Mind and mood</translation>
    </message>
    <message>
        <source>Care and support</source>
        <translation>Care and support</translation>
    </message>
    <message>
        <source>Documents and pictures</source>
        <translation>Documents and pictures</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Measure</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>&amp;Table (T)</source>
        <translation>&amp;Table (T)</translation>
    </message>
    <message>
        <source>Show the values as a table (T)</source>
        <translation>Show the values as a table (T)</translation>
    </message>
    <message>
        <source>Table of values</source>
        <translation>Table of values</translation>
    </message>
    <message>
        <source>The growth reference of this program could not be read. Your records are not affected.</source>
        <translation>The growth reference of this program could not be read. Your records are not affected.</translation>
    </message>
    <message>
        <source>Growth chart</source>
        <translation>Growth chart</translation>
    </message>
    <message>
        <source>Value %1 of %2.</source>
        <translation>Value %1 of %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Head circumference</source>
        <translation>Head circumference</translation>
    </message>
    <message>
        <source>Chest circumference</source>
        <translation>Chest circumference</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Weight (kg)</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>Height (cm)</translation>
    </message>
    <message>
        <source>Head circumference (cm)</source>
        <translation>Head circumference (cm)</translation>
    </message>
    <message>
        <source>Chest circumference (cm)</source>
        <translation>Chest circumference (cm)</translation>
    </message>
    <message>
        <source>Birth to 12 months</source>
        <translation>Birth to 12 months</translation>
    </message>
    <message>
        <source>1 to 6 years</source>
        <translation>1 to 6 years</translation>
    </message>
    <message>
        <source>Whole childhood</source>
        <translation>Whole childhood</translation>
    </message>
    <message>
        <source>Fit to the values</source>
        <translation>Fit to the values</translation>
    </message>
    <message>
        <source>No position: the sex is not recorded.</source>
        <translation>No position: the sex is not recorded.</translation>
    </message>
    <message>
        <source>No position: the date of birth is not known to the day.</source>
        <translation>No position: the date of birth is not known to the day.</translation>
    </message>
    <message>
        <source>No position: the date of measurement is not known to the day.</source>
        <translation>No position: the date of measurement is not known to the day.</translation>
    </message>
    <message>
        <source>No position: the date lies before birth.</source>
        <translation>No position: the date lies before birth.</translation>
    </message>
    <message>
        <source>No position: the date lies before the due date.</source>
        <translation>No position: the date lies before the due date.</translation>
    </message>
    <message>
        <source>No position: this reference has no table for this measure.</source>
        <translation>No position: this reference has no table for this measure.</translation>
    </message>
    <message>
        <source>No position: this reference has no table for this age.</source>
        <translation>No position: this reference has no table for this age.</translation>
    </message>
    <message numerus="yes">
        <source>Change from the value before: %1 in %n day(s).</source>
        <translation>
            <numerusform>Change from the value before: %1 in %n day.</numerusform>
            <numerusform>Change from the value before: %1 in %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a value standing alone</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Corrected age: %1.</source>
        <translation>Corrected age: %1.</translation>
    </message>
    <message>
        <source>Corrected age: %1, %2.</source>
        <translation>Corrected age: %1, %2.</translation>
    </message>
    <message>
        <source>Japan 2023 infant growth survey (Reiwa 5)</source>
        <translation>Japan 2023 infant growth survey (Reiwa 5)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>chart title: measure, part of childhood</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>short age on an axis</comment>
        <translation>%1 mo</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>short age on an axis</comment>
        <translation>%1 y</translation>
    </message>
    <message>
        <source>%1 y %2 mo</source>
        <comment>short age on an axis</comment>
        <translation>%1 y %2 mo</translation>
    </message>
    <message>
        <source>P%1</source>
        <comment>percentile, on its line</comment>
        <translation>P%1</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two parts of an age: 8 months, 12 days</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 of the %5.</source>
        <translation>%1: %2 at %3, %4 of the %5.</translation>
    </message>
    <message>
        <source>%1: %2 at %3.</source>
        <translation>%1: %2 at %3.</translation>
    </message>
    <message>
        <source>%1 of %2: no values recorded.</source>
        <comment>measure, name</comment>
        <translation>%1 of %2: no values recorded.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: %n value(s).</source>
        <comment>measure, name</comment>
        <translation>
            <numerusform>%1 of %2: %n value.</numerusform>
            <numerusform>%1 of %2: %n values.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest %1: %2 at %3, %4 of the %5.</source>
        <translation>Latest %1: %2 at %3, %4 of the %5.</translation>
    </message>
    <message>
        <source>Latest %1: %2 at %3.</source>
        <translation>Latest %1: %2 at %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) outside the part shown.</source>
        <translation>
            <numerusform>%n value outside the part shown.</numerusform>
            <numerusform>%n values outside the part shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in the table only, without an exact date.</source>
        <translation>
            <numerusform>%n value in the table only, without an exact date.</numerusform>
            <numerusform>%n values in the table only, without an exact date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dot: calendar age. Cross: corrected age, from the due date.</source>
        <translation>Dot: calendar age. Cross: corrected age, from the due date.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Percentile lines</source>
        <translation>Percentile lines</translation>
    </message>
    <message>
        <source>Corrected age</source>
        <translation>Corrected age</translation>
    </message>
    <message>
        <source>Percentile lines, corrected age</source>
        <translation>Percentile lines, corrected age</translation>
    </message>
    <message>
        <source>date not known to the day</source>
        <translation>date not known to the day</translation>
    </message>
    <message>
        <source>no age</source>
        <translation>no age</translation>
    </message>
    <message>
        <source>no corrected age</source>
        <translation>no corrected age</translation>
    </message>
    <message>
        <source>Per&amp;iod</source>
        <translation>Per&amp;iod</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is shown</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Curve of pregnancy</source>
        <translation>Curve of pregnancy</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 w</source>
        <comment>short week of pregnancy on an axis</comment>
        <translation>%1 w</translation>
    </message>
    <message>
        <source>Weight gain</source>
        <translation>Weight gain</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Blood pressure</translation>
    </message>
    <message>
        <source>Fundal height</source>
        <translation>Fundal height</translation>
    </message>
    <message>
        <source>Blood glucose</source>
        <translation>Blood glucose</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Haemoglobin</translation>
    </message>
    <message>
        <source>No guide for the gain: the height is not recorded on the page of the pregnancy.</source>
        <translation>No guide for the gain: the height is not recorded on the page of the pregnancy.</translation>
    </message>
    <message>
        <source>No guide for the gain: the weight before pregnancy is not recorded on the page of the pregnancy.</source>
        <translation>No guide for the gain: the weight before pregnancy is not recorded on the page of the pregnancy.</translation>
    </message>
    <message>
        <source>No guide for the gain: height and weight before pregnancy are not recorded on the page of the pregnancy.</source>
        <translation>No guide for the gain: height and weight before pregnancy are not recorded on the page of the pregnancy.</translation>
    </message>
    <message>
        <source>No guide for the gain: the one that is known is for one baby.</source>
        <translation>No guide for the gain: the one that is known is for one baby.</translation>
    </message>
    <message>
        <source>No guide for the gain: for this BMI before pregnancy it is found individually. Please ask your clinic.</source>
        <translation>No guide for the gain: for this BMI before pregnancy it is found individually. Please ask your clinic.</translation>
    </message>
    <message>
        <source>Day not recorded</source>
        <translation>Day not recorded</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, week of pregnancy</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Line: a rough guide only (%1).</source>
        <translation>Line: a rough guide only (%1).</translation>
    </message>
    <message>
        <source>Dashed line</source>
        <translation>Dashed line</translation>
    </message>
    <message>
        <source>Solid line</source>
        <translation>Solid line</translation>
    </message>
    <message>
        <source>%1: %2 when taken so: %3 (%4).</source>
        <comment>line, figure, how it was taken, source</comment>
        <translation>%1: %2 when taken so: %3 (%4).</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>line, figure, source</comment>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>a BMI below %1</source>
        <translation>a BMI below %1</translation>
    </message>
    <message>
        <source>a BMI of %1 or more and below %2</source>
        <translation>a BMI of %1 or more and below %2</translation>
    </message>
    <message>
        <source>Band: %1 to %2 by the birth of one baby, with %3 before pregnancy (%4). It differs from person to person.</source>
        <comment>figures, class, source</comment>
        <translation>Band: %1 to %2 by the birth of one baby, with %3 before pregnancy (%4). It differs from person to person.</translation>
    </message>
    <message>
        <source>Dot: upper value. Cross: lower value.</source>
        <translation>Dot: upper value. Cross: lower value.</translation>
    </message>
    <message>
        <source>Cross: fasting. Dot: at any time, or not said.</source>
        <translation>Cross: fasting. Dot: at any time, or not said.</translation>
    </message>
    <message>
        <source>Weeks are not known: the due date is not recorded on the page of the pregnancy.</source>
        <translation>Weeks are not known: the due date is not recorded on the page of the pregnancy.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in the table only.</source>
        <translation>
            <numerusform>%n value in the table only.</numerusform>
            <numerusform>%n values in the table only.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>Weeks of pregnancy</translation>
    </message>
    <message>
        <source>Since before pregnancy (kg)</source>
        <translation>Since before pregnancy (kg)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 since before pregnancy</source>
        <comment>value, gain</comment>
        <translation>%1, %2 since before pregnancy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, how it was taken</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 Latest %2</source>
        <comment>how many, the latest value</comment>
        <translation>%1 Latest %2</translation>
    </message>
    <message>
        <source>rough</source>
        <comment>at the end of a line that is a rough guide</comment>
        <translation>rough</translation>
    </message>
    <message>
        <source>Guides to talk about with your clinic, not a diagnosis.</source>
        <translation>Guides to talk about with your clinic, not a diagnosis.</translation>
    </message>
    <message>
        <source>Since before pregnancy</source>
        <translation>Since before pregnancy</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>How it was taken</translation>
    </message>
    <message>
        <source>week not known</source>
        <translation>week not known</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>Line: from a total of %1 on, in Japan one is asked how one is after birth (%2). A sheet is no diagnosis.</source>
        <translation>Line: from a total of %1 on, in Japan one is asked how one is after birth (%2). A sheet is no diagnosis.</translation>
    </message>
    <message>
        <source>Totals over time: %1</source>
        <translation>Totals over time: %1</translation>
    </message>
    <message>
        <source>There is no sheet with a total yet.</source>
        <translation>There is no sheet with a total yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) with a total.</source>
        <translation>
            <numerusform>%n sheet with a total.</numerusform>
            <numerusform>%n sheets with a total.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>day, what was on it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: a total of %2.</source>
        <comment>day, points</comment>
        <translation>%1: a total of %2.</translation>
    </message>
    <message>
        <source>Dot: a total. Cross below: an antenatal visit or a checkup after birth.</source>
        <translation>Dot: a total. Cross below: an antenatal visit or a checkup after birth.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) without a total or without a day are not shown.</source>
        <translation>
            <numerusform>%n sheet without a total or without a day is not shown.</numerusform>
            <numerusform>%n sheets without a total or without a day are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet or visit</source>
        <translation>Sheet or visit</translation>
    </message>
    <message>
        <source>a visit, without a total</source>
        <translation>a visit, without a total</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>at home</translation>
    </message>
    <message>
        <source>at a visit</source>
        <translation>at a visit</translation>
    </message>
    <message>
        <source>Dot: weighed at a visit. Cross: weighed at home.</source>
        <translation>Dot: weighed at a visit. Cross: weighed at home.</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Weighed</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of a chart</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Show the chart closer (+)</source>
        <translation>Show the chart closer (+)</translation>
    </message>
    <message>
        <source>Show more of the chart (-)</source>
        <translation>Show more of the chart (-)</translation>
    </message>
    <message>
        <source>Show the whole chart (0)</source>
        <translation>Show the whole chart (0)</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Print or save…</translation>
    </message>
    <message>
        <source>Print, save or copy the chart</source>
        <translation>Print, save or copy the chart</translation>
    </message>
    <message>
        <source>Use the left and right arrow keys to move between values, and Enter to open the record of one. + and - show the chart closer or more of it, Shift and the arrow keys move it, 0 shows all of it.</source>
        <translation>Use the left and right arrow keys to move between values, and Enter to open the record of one. + and - show the chart closer or more of it, Shift and the arrow keys move it, 0 shows all of it.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>on an axis</comment>
        <translation>%1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>Part shown: %1. %2: %3. %n value(s) in it.</source>
        <translation>
            <numerusform>Part shown: %1. %2: %3. %n value in it.</numerusform>
            <numerusform>Part shown: %1. %2: %3. %n values in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1. Boshi compares and does not diagnose.</source>
        <comment>on a chart that is printed</comment>
        <translation>As of %1. Boshi compares and does not diagnose.</translation>
    </message>
    <message>
        <source>Body mass index (BMI, Kaup)</source>
        <translation>Body mass index (BMI, Kaup)</translation>
    </message>
    <message>
        <source>Weight for height</source>
        <translation>Weight for height</translation>
    </message>
    <message>
        <source>Body mass index (kg/m²)</source>
        <translation>Body mass index (kg/m²)</translation>
    </message>
    <message>
        <source>6 to 18 years</source>
        <translation>6 to 18 years</translation>
    </message>
    <message>
        <source>very thin</source>
        <translation>very thin</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>thin</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>rather heavy</source>
        <translation>rather heavy</translation>
    </message>
    <message>
        <source>No position: this reference has no table for this height.</source>
        <translation>No position: this reference has no table for this height.</translation>
    </message>
    <message>
        <source>No position: this reference is for children born before 37 weeks.</source>
        <translation>No position: this reference is for children born before 37 weeks.</translation>
    </message>
    <message>
        <source>That is %1 g a day.</source>
        <translation>That is %1 g a day.</translation>
    </message>
    <message>
        <source>The score changed by %1 SD.</source>
        <translation>The score changed by %1 SD.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1rd</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1th</translation>
    </message>
    <message>
        <source>%1 SD</source>
        <comment>a line so many standard deviations off</comment>
        <translation>%1 SD</translation>
    </message>
    <message>
        <source>below the %1 percentile line</source>
        <translation>below the %1 percentile line</translation>
    </message>
    <message>
        <source>between the %1 and %2 percentile lines</source>
        <translation>between the %1 and %2 percentile lines</translation>
    </message>
    <message>
        <source>on or above the %1 percentile line</source>
        <translation>on or above the %1 percentile line</translation>
    </message>
    <message>
        <source>below the line %1</source>
        <translation>below the line %1</translation>
    </message>
    <message>
        <source>between the lines %1 and %2</source>
        <translation>between the lines %1 and %2</translation>
    </message>
    <message>
        <source>on or above the line %1</source>
        <translation>on or above the line %1</translation>
    </message>
    <message>
        <source>about %1 SD</source>
        <translation>about %1 SD</translation>
    </message>
    <message>
        <source>%1 SD, percentile %2</source>
        <translation>%1 SD, percentile %2</translation>
    </message>
    <message>
        <source>Japan 2010 infant growth survey (Heisei 22), handbook band</source>
        <translation>Japan 2010 infant growth survey (Heisei 22), handbook band</translation>
    </message>
    <message>
        <source>Japan 2000, LMS by Isojima 2016</source>
        <translation>Japan 2000, LMS by Isojima 2016</translation>
    </message>
    <message>
        <source>WHO Child Growth Standards 2006</source>
        <translation>WHO Child Growth Standards 2006</translation>
    </message>
    <message>
        <source>WHO Growth Reference 2007, 5 to 19 years</source>
        <translation>WHO Growth Reference 2007, 5 to 19 years</translation>
    </message>
    <message>
        <source>INTERGROWTH-21st, children born preterm</source>
        <translation>INTERGROWTH-21st, children born preterm</translation>
    </message>
    <message>
        <source>%1 kg/m²</source>
        <translation>%1 kg/m²</translation>
    </message>
    <message>
        <source>%1 beside the usual weight for the height (%2)</source>
        <comment>percent, class</comment>
        <translation>%1 beside the usual weight for the height (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>between which lines, score</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reference: %1, lines %2 to %3</source>
        <translation>Reference: %1, lines %2 to %3</translation>
    </message>
    <message>
        <source>slightly heavy</source>
        <translation>slightly heavy</translation>
    </message>
    <message>
        <source>very heavy</source>
        <translation>very heavy</translation>
    </message>
    <message>
        <source>severely thin</source>
        <translation>severely thin</translation>
    </message>
    <message>
        <source>mildly obese</source>
        <translation>mildly obese</translation>
    </message>
    <message>
        <source>moderately obese</source>
        <translation>moderately obese</translation>
    </message>
    <message>
        <source>severely obese</source>
        <translation>severely obese</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>beside the child&apos;s own values</comment>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>All children</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Growth reference</source>
        <translation>Growth reference</translation>
    </message>
    <message>
        <source>Age by which the values stand</source>
        <translation>Age by which the values stand</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Beside</translation>
    </message>
    <message>
        <source>What stands beside the values of the child</source>
        <translation>What stands beside the values of the child</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose value, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a score</comment>
        <translation>about %1</translation>
    </message>
    <message>
        <source>Japan 2023</source>
        <translation>Japan 2023</translation>
    </message>
    <message>
        <source>Japan 2010</source>
        <translation>Japan 2010</translation>
    </message>
    <message>
        <source>Japan 2000 (LMS)</source>
        <translation>Japan 2000 (LMS)</translation>
    </message>
    <message>
        <source>WHO 2006 (0–5 y)</source>
        <translation>WHO 2006 (0–5 y)</translation>
    </message>
    <message>
        <source>WHO 2007 (5–19 y)</source>
        <translation>WHO 2007 (5–19 y)</translation>
    </message>
    <message>
        <source>INTERGROWTH-21st</source>
        <translation>INTERGROWTH-21st</translation>
    </message>
    <message>
        <source>%1: no lines for this measure and these ages.</source>
        <translation>%1: no lines for this measure and these ages.</translation>
    </message>
    <message>
        <source>boys</source>
        <comment>on a line</comment>
        <translation>boys</translation>
    </message>
    <message>
        <source>girls</source>
        <comment>on a line</comment>
        <translation>girls</translation>
    </message>
    <message>
        <source>Calendar age</source>
        <translation>Calendar age</translation>
    </message>
    <message>
        <source>Calendar and corrected age</source>
        <translation>Calendar and corrected age</translation>
    </message>
    <message>
        <source>Weeks since the last period</source>
        <translation>Weeks since the last period</translation>
    </message>
    <message>
        <source>this child</source>
        <translation>this child</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>brother or sister</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>SD score</source>
        <translation>SD score</translation>
    </message>
    <message>
        <source>SD score, corrected age</source>
        <translation>SD score, corrected age</translation>
    </message>
    <message>
        <source>Filled marks: calendar age. Marks of strokes: corrected age, from the due date.</source>
        <translation>Filled marks: calendar age. Marks of strokes: corrected age, from the due date.</translation>
    </message>
    <message>
        <source>After birth the weight was lowest on day %1 with %2, %3 % below the weight at birth; up to 10 % is usual.</source>
        <translation>After birth the weight was lowest on day %1 with %2, %3 % below the weight at birth; up to 10 % is usual.</translation>
    </message>
    <message>
        <source>By day %1 the weight at birth was reached again.</source>
        <translation>By day %1 the weight at birth was reached again.</translation>
    </message>
    <message>
        <source>%1 was recorded on %2.</source>
        <translation>%1 was recorded on %2.</translation>
    </message>
    <message>
        <source>Is the unit right? It would fit as %1.</source>
        <translation>Is the unit right? It would fit as %1.</translation>
    </message>
    <message>
        <source>Are two digits swapped? It would fit as %1.</source>
        <translation>Are two digits swapped? It would fit as %1.</translation>
    </message>
    <message>
        <source>This is less than before. Is it right?</source>
        <translation>This is less than before. Is it right?</translation>
    </message>
    <message>
        <source>This is far from what children of this age measure. Is it right?</source>
        <translation>This is far from what children of this age measure. Is it right?</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>More choices</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Page %1 is damaged.</source>
        <translation>Page %1 is damaged.</translation>
    </message>
    <message>
        <source>The inner order of the file is disturbed.</source>
        <translation>The inner order of the file is disturbed.</translation>
    </message>
    <message>
        <source>Entries that are not what was once written: %1.</source>
        <translation>Entries that are not what was once written: %1.</translation>
    </message>
    <message>
        <source>Records that show something else than their entries say: %1.</source>
        <translation>Records that show something else than their entries say: %1.</translation>
    </message>
    <message>
        <source>Lines of lists and indexes that do not fit the records: %1.</source>
        <translation>Lines of lists and indexes that do not fit the records: %1.</translation>
    </message>
    <message>
        <source>Attachments whose content is damaged: %1.</source>
        <translation>Attachments whose content is damaged: %1.</translation>
    </message>
    <message>
        <source>Concerned is the record %1.</source>
        <translation>Concerned is the record %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please keep this file and open your latest backup.</source>
        <translation>Nothing was changed. Please keep this file and open your latest backup.</translation>
    </message>
    <message>
        <source>Everything that was entered is whole; only what is worked out from it does not fit. A backup that checks clean can be used instead.</source>
        <translation>Everything that was entered is whole; only what is worked out from it does not fit. A backup that checks clean can be used instead.</translation>
    </message>
    <message>
        <source>Beside the file lies %1, a copy that was left when something was interrupted. It may hold what was erased. It goes when the handbook is next opened for writing.</source>
        <translation>Beside the file lies %1, a copy that was left when something was interrupted. It may hold what was erased. It goes when the handbook is next opened for writing.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--format takes csv or md.</source>
        <translation>--format takes csv or md.</translation>
    </message>
    <message>
        <source>Print results as JSON.</source>
        <translation>Print results as JSON.</translation>
    </message>
    <message>
        <source>Language of messages.</source>
        <translation>Language of messages.</translation>
    </message>
    <message>
        <source>The passphrase is the first line of FILE.</source>
        <translation>The passphrase is the first line of FILE.</translation>
    </message>
    <message>
        <source>The same for a second vault.</source>
        <translation>The same for a second vault.</translation>
    </message>
    <message>
        <source>The same for a new passphrase.</source>
        <translation>The same for a new passphrase.</translation>
    </message>
    <message>
        <source>Who makes the entries.</source>
        <translation>Who makes the entries.</translation>
    </message>
    <message>
        <source>Take DATE as the present day.</source>
        <translation>Take DATE as the present day.</translation>
    </message>
    <message>
        <source>How much work deriving the key is.</source>
        <translation>How much work deriving the key is.</translation>
    </message>
    <message>
        <source>Replace an existing file; it is kept beside under another name.</source>
        <translation>Replace an existing file; it is kept beside under another name.</translation>
    </message>
    <message>
        <source>How many families to invent.</source>
        <translation>How many families to invent.</translation>
    </message>
    <message>
        <source>The same seed gives the same families.</source>
        <translation>The same seed gives the same families.</translation>
    </message>
    <message>
        <source>Form of the catalogue.</source>
        <translation>Form of the catalogue.</translation>
    </message>
    <message>
        <source>Only this family.</source>
        <translation>Only this family.</translation>
    </message>
    <message>
        <source>Record type.</source>
        <translation>Record type.</translation>
    </message>
    <message>
        <source>Whom or what the record is about.</source>
        <translation>Whom or what the record is about.</translation>
    </message>
    <message>
        <source>Why the record is voided.</source>
        <translation>Why the record is voided.</translation>
    </message>
    <message>
        <source>Layout pack of the file.</source>
        <translation>Layout pack of the file.</translation>
    </message>
    <message>
        <source>Folder with further layout packs.</source>
        <translation>Folder with further layout packs.</translation>
    </message>
    <message>
        <source>Encoding of the file instead of the one detected.</source>
        <translation>Encoding of the file instead of the one detected.</translation>
    </message>
    <message>
        <source>Whether unknown people of the file are added.</source>
        <translation>Whether unknown people of the file are added.</translation>
    </message>
    <message>
        <source>Report only, write nothing.</source>
        <translation>Report only, write nothing.</translation>
    </message>
    <message>
        <source>Write the row-by-row report to FILE.</source>
        <translation>Write the row-by-row report to FILE.</translation>
    </message>
    <message>
        <source>Growth reference.</source>
        <translation>Growth reference.</translation>
    </message>
    <message>
        <source>Place measured values between the lines of a survey.</source>
        <translation>Place measured values between the lines of a survey.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have been changed since the import and were left as they are; their ids are listed.</source>
        <translation>
            <numerusform>%n record has been changed since the import and was left as it is; its id is listed.</numerusform>
            <numerusform>%n records have been changed since the import and were left as they are; their ids are listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layout packs that are found.</source>
        <translation>Layout packs that are found.</translation>
    </message>
    <message>
        <source>Validate a layout pack.</source>
        <translation>Validate a layout pack.</translation>
    </message>
    <message>
        <source>Import a file and print the batch id.</source>
        <translation>Import a file and print the batch id.</translation>
    </message>
    <message>
        <source>Undo a whole import; prints what was changed since and stays.</source>
        <translation>Undo a whole import; prints what was changed since and stays.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the other vault were broken or held an individual number and were not taken over.</source>
        <translation>
            <numerusform>%n step of the other vault was broken or held an individual number and was not taken over.</numerusform>
            <numerusform>%n steps of the other vault were broken or held an individual number and were not taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add everything in OTHER to FILE.</source>
        <translation>Add everything in OTHER to FILE.</translation>
    </message>
    <message>
        <source>Fields on which merged copies disagree.</source>
        <translation>Fields on which merged copies disagree.</translation>
    </message>
    <message>
        <source>Records as CSV; with --type also their fields.</source>
        <translation>Records as CSV; with --type also their fields.</translation>
    </message>
    <message>
        <source>One record as JSON.</source>
        <translation>One record as JSON.</translation>
    </message>
    <message>
        <source>The steps of a record&apos;s life.</source>
        <translation>The steps of a record&apos;s life.</translation>
    </message>
    <message>
        <source>Add a record of --type about --subject and print its id.</source>
        <translation>Add a record of --type about --subject and print its id.</translation>
    </message>
    <message>
        <source>Change fields of a record; an empty value clears.</source>
        <translation>Change fields of a record; an empty value clears.</translation>
    </message>
    <message>
        <source>Void a record, with --reason. Nothing is deleted.</source>
        <translation>Void a record, with --reason. Nothing is deleted.</translation>
    </message>
    <message>
        <source>Take back a change, the latest when none is named.</source>
        <translation>Take back a change, the latest when none is named.</translation>
    </message>
    <message>
        <source>Make a new, empty vault.</source>
        <translation>Make a new, empty vault.</translation>
    </message>
    <message>
        <source>Counts, versions and parameters; without passphrase what the header tells.</source>
        <translation>Counts, versions and parameters; without passphrase what the header tells.</translation>
    </message>
    <message>
        <source>Verify every page, revision, state and index.</source>
        <translation>Verify every page, revision, state and index.</translation>
    </message>
    <message>
        <source>Write a verified copy into DIR and print its name.</source>
        <translation>Write a verified copy into DIR and print its name.</translation>
    </message>
    <message>
        <source>Make a vault of invented families.</source>
        <translation>Make a vault of invented families.</translation>
    </message>
    <message numerus="yes">
        <source>%n further remark(s) stand in the report (--report).</source>
        <translation>
            <numerusform>%n further remark stands in the report (--report).</numerusform>
            <numerusform>%n further remarks stand in the report (--report).</numerusform>
        </translation>
    </message>
    <message>
        <source>List the backups of FILE in DIR and check each.</source>
        <translation>List the backups of FILE in DIR and check each.</translation>
    </message>
    <message>
        <source>Put a verified copy of BACKUP, or of the newest whole one in that folder, at FILE.</source>
        <translation>Put a verified copy of BACKUP, or of the newest whole one in that folder, at FILE.</translation>
    </message>
    <message>
        <source>Make a verified copy in DIR before importing or merging; after erasing, name the copies in DIR that still hold it.</source>
        <translation>Make a verified copy in DIR before importing or merging; after erasing, name the copies in DIR that still hold it.</translation>
    </message>
    <message>
        <source>Keep the N latest backups, remove older ones.</source>
        <translation>Keep the N latest backups, remove older ones.</translation>
    </message>
    <message>
        <source>Only tell what restoring would change.</source>
        <translation>Only tell what restoring would change.</translation>
    </message>
    <message>
        <source>Erase this record.</source>
        <translation>Erase this record.</translation>
    </message>
    <message>
        <source>Erase what was shown.</source>
        <translation>Erase what was shown.</translation>
    </message>
    <message>
        <source>Let what was erased then come back with the next merge or import.</source>
        <translation>Let what was erased then come back with the next merge or import.</translation>
    </message>
    <message>
        <source>Show what erasing a family, person or record would take; with --yes erase it for good.</source>
        <translation>Show what erasing a family, person or record would take; with --yes erase it for good.</translation>
    </message>
    <message>
        <source>When something was erased that stays away; with --lift let it come back.</source>
        <translation>When something was erased that stays away; with --lift let it come back.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet whose text FILE holds, instead of the passphrase.</source>
        <translation>Open with the recovery sheet whose text FILE holds, instead of the passphrase.</translation>
    </message>
    <message>
        <source>Set a new passphrase; recovery sheets made before are void.</source>
        <translation>Set a new passphrase; recovery sheets made before are void.</translation>
    </message>
    <message>
        <source>Write a sheet that opens FILE without its passphrase.</source>
        <translation>Write a sheet that opens FILE without its passphrase.</translation>
    </message>
    <message>
        <source>The passphrase of private areas, which are opened too.</source>
        <translation>The passphrase of private areas, which are opened too.</translation>
    </message>
    <message>
        <source>The new passphrase of a private area.</source>
        <translation>The new passphrase of a private area.</translation>
    </message>
    <message>
        <source>Privacy class: of the record to add, or of the private area.</source>
        <translation>Privacy class: of the record to add, or of the private area.</translation>
    </message>
    <message>
        <source>The person to erase, or whose private area it is.</source>
        <translation>The person to erase, or whose private area it is.</translation>
    </message>
    <message>
        <source>List the private areas, and whether each has a passphrase of its own.</source>
        <translation>List the private areas, and whether each has a passphrase of its own.</translation>
    </message>
    <message>
        <source>Give a private area a passphrase of its own, or change it. If it is forgotten, nobody can open the area.</source>
        <translation>Give a private area a passphrase of its own, or change it. If it is forgotten, nobody can open the area.</translation>
    </message>
    <message>
        <source>Take the passphrase of a private area away: whoever opens the handbook reads it.</source>
        <translation>Take the passphrase of a private area away: whoever opens the handbook reads it.</translation>
    </message>
    <message>
        <source>%1 could not be read completely and was passed over. It is left where it is.</source>
        <translation>%1 could not be read completely and was passed over. It is left where it is.</translation>
    </message>
    <message>
        <source>The newest whole backup is %1.</source>
        <translation>The newest whole backup is %1.</translation>
    </message>
    <message>
        <source>A recovery sheet opens one backup: name its file instead of the folder.</source>
        <translation>A recovery sheet opens one backup: name its file instead of the folder.</translation>
    </message>
    <message>
        <source>The file that stood there before is kept as %1.</source>
        <translation>The file that stood there before is kept as %1.</translation>
    </message>
    <message>
        <source>boshi-cli: encrypted maternal and child health handbooks on the command line</source>
        <translation>boshi-cli: encrypted maternal and child health handbooks on the command line</translation>
    </message>
    <message>
        <source>There is no such command. `boshi-cli --help` lists them.</source>
        <translation>There is no such command. `boshi-cli --help` lists them.</translation>
    </message>
    <message>
        <source>--today takes a date such as 2026-11-20.</source>
        <translation>--today takes a date such as 2026-11-20.</translation>
    </message>
    <message>
        <source>%1 belongs to another family too and stays.</source>
        <translation>%1 belongs to another family too and stays.</translation>
    </message>
    <message>
        <source>Backups and copies in other places are not changed.</source>
        <translation>Backups and copies in other places are not changed.</translation>
    </message>
    <message>
        <source>This backup still holds it: %1</source>
        <translation>This backup still holds it: %1</translation>
    </message>
    <message>
        <source>This backup cannot be opened with the present passphrase and may hold it: %1</source>
        <translation>This backup cannot be opened with the present passphrase and may hold it: %1</translation>
    </message>
    <message>
        <source>Say what to erase by one of --family, --person and --record.</source>
        <translation>Say what to erase by one of --family, --person and --record.</translation>
    </message>
    <message>
        <source>Nothing was erased yet. With --yes it is, for good, in this file.</source>
        <translation>Nothing was erased yet. With --yes it is, for good, in this file.</translation>
    </message>
    <message>
        <source>Nothing was erased at that moment. `vault erased FILE` lists the moments.</source>
        <translation>Nothing was erased at that moment. `vault erased FILE` lists the moments.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>New passphrase: </translation>
    </message>
    <message>
        <source>New passphrase again: </source>
        <translation>New passphrase again: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>The two passphrases differ. Nothing was changed.</translation>
    </message>
    <message>
        <source>--profile takes small, usual or strong.</source>
        <translation>--profile takes small, usual or strong.</translation>
    </message>
    <message>
        <source>--keep takes a number from 1.</source>
        <translation>--keep takes a number from 1.</translation>
    </message>
    <message>
        <source>--layout names the layout of the file. `boshi-cli layout list` lists them.</source>
        <translation>--layout names the layout of the file. `boshi-cli layout list` lists them.</translation>
    </message>
    <message>
        <source>Name the private area: --class professional, or --class mother with --person.</source>
        <translation>Name the private area: --class professional, or --class mother with --person.</translation>
    </message>
    <message>
        <source>There is no such record type. `boshi-cli catalogue` lists them.</source>
        <translation>There is no such record type. `boshi-cli catalogue` lists them.</translation>
    </message>
    <message>
        <source>%1: this record type has no such field.</source>
        <translation>%1: this record type has no such field.</translation>
    </message>
    <message>
        <source>%1: this cannot be read as a value of the field.</source>
        <translation>%1: this cannot be read as a value of the field.</translation>
    </message>
    <message>
        <source>--class takes child, family, mother or professional, and nothing more open than the type.</source>
        <translation>--class takes child, family, mother or professional, and nothing more open than the type.</translation>
    </message>
    <message>
        <source>--subject must name a record of this vault, exactly when the type is about somebody.</source>
        <translation>--subject must name a record of this vault, exactly when the type is about somebody.</translation>
    </message>
    <message>
        <source>--reason says why the record is voided.</source>
        <translation>--reason says why the record is voided.</translation>
    </message>
    <message>
        <source>The reason held an individual number (My Number), which Boshi never keeps; a note took its place.</source>
        <translation>The reason held an individual number (My Number), which Boshi never keeps; a note took its place.</translation>
    </message>
    <message>
        <source>The new passphrase is set. Recovery sheets made before no longer open this file; please make a new one.</source>
        <translation>The new passphrase is set. Recovery sheets made before no longer open this file; please make a new one.</translation>
    </message>
    <message>
        <source>The sheet is written as OUT.pdf or OUT.txt.</source>
        <translation>The sheet is written as OUT.pdf or OUT.txt.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything the passphrase opens. Keep it on paper, apart from the computer.</source>
        <translation>Whoever has this sheet and the file can read everything the passphrase opens. Keep it on paper, apart from the computer.</translation>
    </message>
    <message>
        <source>--families takes a number from 1.</source>
        <translation>--families takes a number from 1.</translation>
    </message>
    <message>
        <source>Let what is marked as non-disclosed out this once.</source>
        <translation>Let what is marked as non-disclosed out this once.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) about what was erased from this file were left out. `vault erased` lists when, and lets it come back.</source>
        <translation>
            <numerusform>%n step about what was erased from this file was left out. `vault erased` lists when, and lets it come back.</numerusform>
            <numerusform>%n steps about what was erased from this file were left out. `vault erased` lists when, and lets it come back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every field that can be recorded, with its source and certainty; with --left-out what of the paper handbook is not among them, and why.</source>
        <translation>Every field that can be recorded, with its source and certainty; with --left-out what of the paper handbook is not among them, and why.</translation>
    </message>
    <message>
        <source>What of the paper handbook is not in the catalogue.</source>
        <translation>What of the paper handbook is not in the catalogue.</translation>
    </message>
    <message>
        <source>These files are not encrypted: whoever has them can read them.</source>
        <translation>These files are not encrypted: whoever has them can read them.</translation>
    </message>
    <message>
        <source>Records as CSV files in DIR, one for each type; never over files that are there.</source>
        <translation>Records as CSV files in DIR, one for each type; never over files that are there.</translation>
    </message>
    <message>
        <source>Export also what is private and open.</source>
        <translation>Export also what is private and open.</translation>
    </message>
    <message>
        <source>Keep place, camera data and comments of a picture, which are left out otherwise.</source>
        <translation>Keep place, camera data and comments of a picture, which are left out otherwise.</translation>
    </message>
    <message>
        <source>A file of this kind is kept as it is, with whatever it tells about its making and its place.</source>
        <translation>A file of this kind is kept as it is, with whatever it tells about its making and its place.</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever has it can read it.</source>
        <translation>This file is not encrypted: whoever has it can read it.</translation>
    </message>
    <message>
        <source>Keep a picture (JPEG, PNG, HEIC) or PDF with --subject and print the id of its record.</source>
        <translation>Keep a picture (JPEG, PNG, HEIC) or PDF with --subject and print the id of its record.</translation>
    </message>
    <message>
        <source>Pictures and papers as CSV, and whether their content is here.</source>
        <translation>Pictures and papers as CSV, and whether their content is here.</translation>
    </message>
    <message>
        <source>Write a kept picture or paper to OUT, never over a file that is there.</source>
        <translation>Write a kept picture or paper to OUT, never over a file that is there.</translation>
    </message>
    <message>
        <source>What was copied from a document, or from all, by whom, and who held it against the paper.</source>
        <translation>What was copied from a document, or from all, by whom, and who held it against the paper.</translation>
    </message>
    <message>
        <source>How growth scores are computed.</source>
        <translation>How growth scores are computed.</translation>
    </message>
    <message>
        <source>Formula of the usual weight: infant2000, infant2023 or school.</source>
        <translation>Formula of the usual weight: infant2000, infant2023 or school.</translation>
    </message>
    <message>
        <source>the sex is neither male nor female</source>
        <translation>the sex is neither male nor female</translation>
    </message>
    <message>
        <source>the measure is not one this command knows</source>
        <translation>the measure is not one this command knows</translation>
    </message>
    <message>
        <source>the posture is neither l (lying) nor h (standing); taken as not stated</source>
        <translation>the posture is neither l (lying) nor h (standing); taken as not stated</translation>
    </message>
    <message>
        <source>oedema is neither y nor n; taken as not stated</source>
        <translation>oedema is neither y nor n; taken as not stated</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>this is not a number</translation>
    </message>
    <message>
        <source>the value is not above zero</source>
        <translation>the value is not above zero</translation>
    </message>
    <message>
        <source>this is not a date of the form YYYY-MM-DD</source>
        <translation>this is not a date of the form YYYY-MM-DD</translation>
    </message>
    <message>
        <source>there is no age</source>
        <translation>there is no age</translation>
    </message>
    <message>
        <source>there is no date of birth</source>
        <translation>there is no date of birth</translation>
    </message>
    <message>
        <source>there is no date of measurement</source>
        <translation>there is no date of measurement</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>there is no value</translation>
    </message>
    <message>
        <source>this lies before birth</source>
        <translation>this lies before birth</translation>
    </message>
    <message>
        <source>these are no weeks and days of pregnancy</source>
        <translation>these are no weeks and days of pregnancy</translation>
    </message>
    <message>
        <source>the reference has no table for this age</source>
        <translation>the reference has no table for this age</translation>
    </message>
    <message>
        <source>the reference has no table for this length</source>
        <translation>the reference has no table for this length</translation>
    </message>
    <message>
        <source>the reference has no table for this measure</source>
        <translation>the reference has no table for this measure</translation>
    </message>
    <message>
        <source>the formula does not hold for this age and height</source>
        <translation>the formula does not hold for this age and height</translation>
    </message>
    <message>
        <source>Row %1 (%2)%3: %4.</source>
        <translation>Row %1 (%2)%3: %4.</translation>
    </message>
    <message>
        <source>The file lacks the columns %1; they count as empty.</source>
        <translation>The file lacks the columns %1; they count as empty.</translation>
    </message>
    <message>
        <source>--reference takes who2006 or who2007.</source>
        <translation>--reference takes who2006 or who2007.</translation>
    </message>
    <message>
        <source>--method takes lms.</source>
        <translation>--method takes lms.</translation>
    </message>
    <message>
        <source>--reference takes who2006, who2007 or jp2000.</source>
        <translation>--reference takes who2006, who2007 or jp2000.</translation>
    </message>
    <message>
        <source>--reference takes jp2023 or jp2010.</source>
        <translation>--reference takes jp2023 or jp2010.</translation>
    </message>
    <message>
        <source>--formula takes infant2000, infant2023 or school.</source>
        <translation>--formula takes infant2000, infant2023 or school.</translation>
    </message>
    <message>
        <source>Compute z scores as WHO&apos;s own programs do.</source>
        <translation>Compute z scores as WHO&apos;s own programs do.</translation>
    </message>
    <message>
        <source>Compute plain LMS scores by calendar and corrected age.</source>
        <translation>Compute plain LMS scores by calendar and corrected age.</translation>
    </message>
    <message>
        <source>Compare weights with what is usual for the height, by a Japanese formula.</source>
        <translation>Compare weights with what is usual for the height, by a Japanese formula.</translation>
    </message>
    <message>
        <source>The file of %1 is not the one that was checked when this program was made.</source>
        <translation>The file of %1 is not the one that was checked when this program was made.</translation>
    </message>
    <message>
        <source>Compute published examples anew and compare every answer.</source>
        <translation>Compute published examples anew and compare every answer.</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Not determined</source>
        <translation>Not determined</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mother</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Father</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Grandparent</translation>
    </message>
    <message>
        <source>Foster parent</source>
        <translation>Foster parent</translation>
    </message>
    <message>
        <source>Adoptive parent</source>
        <translation>Adoptive parent</translation>
    </message>
    <message>
        <source>Other guardian</source>
        <translation>Other guardian</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Supporter</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>Pregnant person</source>
        <translation>Pregnant person</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>Last period</translation>
    </message>
    <message>
        <source>Ultrasound, crown-rump length</source>
        <translation>Ultrasound, crown-rump length</translation>
    </message>
    <message>
        <source>Ultrasound, head width</source>
        <translation>Ultrasound, head width</translation>
    </message>
    <message>
        <source>Ovulation</source>
        <translation>Ovulation</translation>
    </message>
    <message>
        <source>Insemination</source>
        <translation>Insemination</translation>
    </message>
    <message>
        <source>Embryo transfer</source>
        <translation>Embryo transfer</translation>
    </message>
    <message>
        <source>Set by the clinic</source>
        <translation>Set by the clinic</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>Miscarriage</source>
        <translation>Miscarriage</translation>
    </message>
    <message>
        <source>Stillbirth</source>
        <translation>Stillbirth</translation>
    </message>
    <message>
        <source>2012 edition</source>
        <translation>2012 edition</translation>
    </message>
    <message>
        <source>October 2020 edition</source>
        <translation>October 2020 edition</translation>
    </message>
    <message>
        <source>April 2023 edition</source>
        <translation>April 2023 edition</translation>
    </message>
    <message>
        <source>April 2025 edition</source>
        <translation>April 2025 edition</translation>
    </message>
    <message>
        <source>Japan 2023 survey</source>
        <translation>Japan 2023 survey</translation>
    </message>
    <message>
        <source>Japan 2010 survey</source>
        <translation>Japan 2010 survey</translation>
    </message>
    <message>
        <source>Head first</source>
        <translation>Head first</translation>
    </message>
    <message>
        <source>Breech</source>
        <translation>Breech</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Vaginal birth</source>
        <translation>Vaginal birth</translation>
    </message>
    <message>
        <source>Caesarean section</source>
        <translation>Caesarean section</translation>
    </message>
    <message>
        <source>Vacuum or forceps</source>
        <translation>Vacuum or forceps</translation>
    </message>
    <message>
        <source>Small amount</source>
        <translation>Small amount</translation>
    </message>
    <message>
        <source>Medium amount</source>
        <translation>Medium amount</translation>
    </message>
    <message>
        <source>Large amount</source>
        <translation>Large amount</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Single</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Multiple</translation>
    </message>
    <message>
        <source>Newborn asphyxia, revived</source>
        <translation>Newborn asphyxia, revived</translation>
    </message>
    <message>
        <source>Newborn asphyxia, died</source>
        <translation>Newborn asphyxia, died</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Birth certificate</translation>
    </message>
    <message>
        <source>Stillbirth certificate</source>
        <translation>Stillbirth certificate</translation>
    </message>
    <message>
        <source>Birth certificate and death certificate</source>
        <translation>Birth certificate and death certificate</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Lying</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>1-month checkup</source>
        <translation>1-month checkup</translation>
    </message>
    <message>
        <source>2-month checkup</source>
        <translation>2-month checkup</translation>
    </message>
    <message>
        <source>3- to 4-month checkup</source>
        <translation>3- to 4-month checkup</translation>
    </message>
    <message>
        <source>6- to 7-month checkup</source>
        <translation>6- to 7-month checkup</translation>
    </message>
    <message>
        <source>9- to 10-month checkup</source>
        <translation>9- to 10-month checkup</translation>
    </message>
    <message>
        <source>1-year checkup</source>
        <translation>1-year checkup</translation>
    </message>
    <message>
        <source>1-year-6-month checkup</source>
        <translation>1-year-6-month checkup</translation>
    </message>
    <message>
        <source>2-year checkup</source>
        <translation>2-year checkup</translation>
    </message>
    <message>
        <source>3-year checkup</source>
        <translation>3-year checkup</translation>
    </message>
    <message>
        <source>4-year checkup</source>
        <translation>4-year checkup</translation>
    </message>
    <message>
        <source>5-year checkup</source>
        <translation>5-year checkup</translation>
    </message>
    <message>
        <source>6-year checkup</source>
        <translation>6-year checkup</translation>
    </message>
    <message>
        <source>Other checkup</source>
        <translation>Other checkup</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Guidance needed</source>
        <translation>Guidance needed</translation>
    </message>
    <message>
        <source>Breast milk</source>
        <translation>Breast milk</translation>
    </message>
    <message>
        <source>Mixed feeding</source>
        <translation>Mixed feeding</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>No findings</translation>
    </message>
    <message>
        <source>Already under medical care</source>
        <translation>Already under medical care</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Referred for detailed examination</source>
        <translation>Referred for detailed examination</translation>
    </message>
    <message>
        <source>Referred for treatment</source>
        <translation>Referred for treatment</translation>
    </message>
    <message>
        <source>5-in-1 (DPT-IPV-Hib)</source>
        <translation>5-in-1 (DPT-IPV-Hib)</translation>
    </message>
    <message>
        <source>4-in-1 (DPT-IPV)</source>
        <translation>4-in-1 (DPT-IPV)</translation>
    </message>
    <message>
        <source>DPT</source>
        <translation>DPT</translation>
    </message>
    <message>
        <source>DT</source>
        <translation>DT</translation>
    </message>
    <message>
        <source>Polio (IPV)</source>
        <translation>Polio (IPV)</translation>
    </message>
    <message>
        <source>Hib</source>
        <translation>Hib</translation>
    </message>
    <message>
        <source>Pneumococcus</source>
        <translation>Pneumococcus</translation>
    </message>
    <message>
        <source>Hepatitis B</source>
        <translation>Hepatitis B</translation>
    </message>
    <message>
        <source>Rotavirus, 2-dose product</source>
        <translation>Rotavirus, 2-dose product</translation>
    </message>
    <message>
        <source>Rotavirus, 3-dose product</source>
        <translation>Rotavirus, 3-dose product</translation>
    </message>
    <message>
        <source>BCG</source>
        <translation>BCG</translation>
    </message>
    <message>
        <source>Measles-rubella (MR)</source>
        <translation>Measles-rubella (MR)</translation>
    </message>
    <message>
        <source>Measles</source>
        <translation>Measles</translation>
    </message>
    <message>
        <source>Rubella</source>
        <translation>Rubella</translation>
    </message>
    <message>
        <source>Varicella</source>
        <translation>Varicella</translation>
    </message>
    <message>
        <source>Japanese encephalitis</source>
        <translation>Japanese encephalitis</translation>
    </message>
    <message>
        <source>HPV</source>
        <translation>HPV</translation>
    </message>
    <message>
        <source>RSV (during pregnancy)</source>
        <translation>RSV (during pregnancy)</translation>
    </message>
    <message>
        <source>RSV antibody</source>
        <translation>RSV antibody</translation>
    </message>
    <message>
        <source>Mumps</source>
        <translation>Mumps</translation>
    </message>
    <message>
        <source>Influenza, injected</source>
        <translation>Influenza, injected</translation>
    </message>
    <message>
        <source>Influenza, nasal</source>
        <translation>Influenza, nasal</translation>
    </message>
    <message>
        <source>Hepatitis A</source>
        <translation>Hepatitis A</translation>
    </message>
    <message>
        <source>Meningococcus</source>
        <translation>Meningococcus</translation>
    </message>
    <message>
        <source>COVID-19</source>
        <translation>COVID-19</translation>
    </message>
    <message>
        <source>Other vaccine</source>
        <translation>Other vaccine</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>Group session</translation>
    </message>
    <message>
        <source>Individual appointment</source>
        <translation>Individual appointment</translation>
    </message>
    <message>
        <source>Outside the home municipality</source>
        <translation>Outside the home municipality</translation>
    </message>
    <message>
        <source>Before moving in</source>
        <translation>Before moving in</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Family planning instructor</source>
        <translation>Family planning instructor</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>Midwife</translation>
    </message>
    <message>
        <source>Overnight stay</source>
        <translation>Overnight stay</translation>
    </message>
    <message>
        <source>Day service</source>
        <translation>Day service</translation>
    </message>
    <message>
        <source>Visit to the home</source>
        <translation>Visit to the home</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Breast care</source>
        <translation>Breast care</translation>
    </message>
    <message>
        <source>Bathing the baby</source>
        <translation>Bathing the baby</translation>
    </message>
    <message>
        <source>Feeding the baby</source>
        <translation>Feeding the baby</translation>
    </message>
    <message>
        <source>Advice on raising the child</source>
        <translation>Advice on raising the child</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>At the notification of pregnancy</source>
        <translation>At the notification of pregnancy</translation>
    </message>
    <message>
        <source>About the 8th month of pregnancy</source>
        <translation>About the 8th month of pregnancy</translation>
    </message>
    <message>
        <source>After birth</source>
        <translation>After birth</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Questionnaire only</source>
        <translation>Questionnaire only</translation>
    </message>
    <message>
        <source>For the pregnancy</source>
        <translation>For the pregnancy</translation>
    </message>
    <message>
        <source>By the number of babies</source>
        <translation>By the number of babies</translation>
    </message>
    <message>
        <source>Antenatal visit</source>
        <translation>Antenatal visit</translation>
    </message>
    <message>
        <source>Ultrasound scan</source>
        <translation>Ultrasound scan</translation>
    </message>
    <message>
        <source>Additional, for twins or more</source>
        <translation>Additional, for twins or more</translation>
    </message>
    <message>
        <source>Mother&apos;s dental checkup</source>
        <translation>Mother&apos;s dental checkup</translation>
    </message>
    <message>
        <source>Postpartum checkup</source>
        <translation>Postpartum checkup</translation>
    </message>
    <message>
        <source>Newborn hearing screening</source>
        <translation>Newborn hearing screening</translation>
    </message>
    <message>
        <source>Infant checkup</source>
        <translation>Infant checkup</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Revised</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Cannot say</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Weak</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Normal result</source>
        <translation>Normal result</translation>
    </message>
    <message>
        <source>Detailed examination needed</source>
        <translation>Detailed examination needed</translation>
    </message>
    <message>
        <source>First test</source>
        <translation>First test</translation>
    </message>
    <message>
        <source>Confirmation test</source>
        <translation>Confirmation test</translation>
    </message>
    <message>
        <source>Detailed examination</source>
        <translation>Detailed examination</translation>
    </message>
    <message>
        <source>Automated ABR (AABR)</source>
        <translation>Automated ABR (AABR)</translation>
    </message>
    <message>
        <source>ABR</source>
        <translation>ABR</translation>
    </message>
    <message>
        <source>OAE</source>
        <translation>OAE</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>Could not be assessed</source>
        <translation>Could not be assessed</translation>
    </message>
    <message>
        <source>About 2 weeks of age</source>
        <translation>About 2 weeks of age</translation>
    </message>
    <message>
        <source>About 1 month of age</source>
        <translation>About 1 month of age</translation>
    </message>
    <message>
        <source>1 to 4 months of age</source>
        <translation>1 to 4 months of age</translation>
    </message>
    <message>
        <source>Not breastfed</source>
        <translation>Not breastfed</translation>
    </message>
    <message>
        <source>Breastfed</source>
        <translation>Breastfed</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>Not completed</translation>
    </message>
    <message>
        <source>Position of the eyes</source>
        <translation>Position of the eyes</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Hearing loss</source>
        <translation>Hearing loss</translation>
    </message>
    <message>
        <source>Abnormality found</source>
        <translation>Abnormality found</translation>
    </message>
    <message>
        <source>Could not be judged</source>
        <translation>Could not be judged</translation>
    </message>
    <message>
        <source>Could not be carried out</source>
        <translation>Could not be carried out</translation>
    </message>
    <message>
        <source>Medical care needed</source>
        <translation>Medical care needed</translation>
    </message>
    <message>
        <source>Always felt</source>
        <translation>Always felt</translation>
    </message>
    <message>
        <source>Sometimes felt</source>
        <translation>Sometimes felt</translation>
    </message>
    <message>
        <source>Not felt</source>
        <translation>Not felt</translation>
    </message>
    <message>
        <source>An adult finishes</source>
        <translation>An adult finishes</translation>
    </message>
    <message>
        <source>Only an adult brushes</source>
        <translation>Only an adult brushes</translation>
    </message>
    <message>
        <source>Only the child brushes</source>
        <translation>Only the child brushes</translation>
    </message>
    <message>
        <source>Nobody brushes</source>
        <translation>Nobody brushes</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Clean</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>A little</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>A lot</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation>To be watched</translation>
    </message>
    <message>
        <source>Type O1</source>
        <translation>Type O1</translation>
    </message>
    <message>
        <source>Type O2</source>
        <translation>Type O2</translation>
    </message>
    <message>
        <source>Type A</source>
        <translation>Type A</translation>
    </message>
    <message>
        <source>Type B</source>
        <translation>Type B</translation>
    </message>
    <message>
        <source>Type C</source>
        <translation>Type C</translation>
    </message>
    <message>
        <source>Type O</source>
        <translation>Type O</translation>
    </message>
    <message>
        <source>Type C1</source>
        <translation>Type C1</translation>
    </message>
    <message>
        <source>Type C2</source>
        <translation>Type C2</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>No problem</translation>
    </message>
    <message>
        <source>Treatment needed</source>
        <translation>Treatment needed</translation>
    </message>
    <message>
        <source>Dental checkup</source>
        <translation>Dental checkup</translation>
    </message>
    <message>
        <source>Health guidance</source>
        <translation>Health guidance</translation>
    </message>
    <message>
        <source>Preventive treatment</source>
        <translation>Preventive treatment</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Drug</translation>
    </message>
    <message>
        <source>Primary school, year 1</source>
        <translation>Primary school, year 1</translation>
    </message>
    <message>
        <source>Primary school, year 2</source>
        <translation>Primary school, year 2</translation>
    </message>
    <message>
        <source>Primary school, year 3</source>
        <translation>Primary school, year 3</translation>
    </message>
    <message>
        <source>Primary school, year 4</source>
        <translation>Primary school, year 4</translation>
    </message>
    <message>
        <source>Primary school, year 5</source>
        <translation>Primary school, year 5</translation>
    </message>
    <message>
        <source>Primary school, year 6</source>
        <translation>Primary school, year 6</translation>
    </message>
    <message>
        <source>Junior high school, year 1</source>
        <translation>Junior high school, year 1</translation>
    </message>
    <message>
        <source>Junior high school, year 2</source>
        <translation>Junior high school, year 2</translation>
    </message>
    <message>
        <source>Junior high school, year 3</source>
        <translation>Junior high school, year 3</translation>
    </message>
    <message>
        <source>High school, year 1</source>
        <translation>High school, year 1</translation>
    </message>
    <message>
        <source>High school, year 2</source>
        <translation>High school, year 2</translation>
    </message>
    <message>
        <source>High school, year 3</source>
        <translation>High school, year 3</translation>
    </message>
    <message>
        <source>Woman after birth</source>
        <translation>Woman after birth</translation>
    </message>
    <message>
        <source>Newborn baby</source>
        <translation>Newborn baby</translation>
    </message>
    <message>
        <source>Preterm baby</source>
        <translation>Preterm baby</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>Infant</translation>
    </message>
    <message>
        <source>Young child</source>
        <translation>Young child</translation>
    </message>
    <message>
        <source>Visit to every family with a baby</source>
        <translation>Visit to every family with a baby</translation>
    </message>
    <message>
        <source>Guidance visit to a newborn baby</source>
        <translation>Guidance visit to a newborn baby</translation>
    </message>
    <message>
        <source>Guidance visit to a preterm baby</source>
        <translation>Guidance visit to a preterm baby</translation>
    </message>
    <message>
        <source>Medical aid for specified chronic childhood diseases</source>
        <translation>Medical aid for specified chronic childhood diseases</translation>
    </message>
    <message>
        <source>Medical aid for preterm babies</source>
        <translation>Medical aid for preterm babies</translation>
    </message>
    <message>
        <source>Medical aid for children with a disability</source>
        <translation>Medical aid for children with a disability</translation>
    </message>
    <message>
        <source>Medical subsidy of the municipality</source>
        <translation>Medical subsidy of the municipality</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <translation>High blood pressure</translation>
    </message>
    <message>
        <source>Kidney disease</source>
        <translation>Kidney disease</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Hepatitis</source>
        <translation>Hepatitis</translation>
    </message>
    <message>
        <source>Heart disease</source>
        <translation>Heart disease</translation>
    </message>
    <message>
        <source>Thyroid disease</source>
        <translation>Thyroid disease</translation>
    </message>
    <message>
        <source>Mental illness</source>
        <translation>Mental illness</translation>
    </message>
    <message>
        <source>Never had it</source>
        <translation>Never had it</translation>
    </message>
    <message>
        <source>Had it</source>
        <translation>Had it</translation>
    </message>
    <message>
        <source>Vaccinated</source>
        <translation>Vaccinated</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Healthy</translation>
    </message>
    <message>
        <source>Not in good health</source>
        <translation>Not in good health</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Well</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>Not well</translation>
    </message>
    <message>
        <source>Very crowded</source>
        <translation>Very crowded</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Leave before birth</source>
        <translation>Leave before birth</translation>
    </message>
    <message>
        <source>Leave after birth</source>
        <translation>Leave after birth</translation>
    </message>
    <message>
        <source>Parental leave</source>
        <translation>Parental leave</translation>
    </message>
    <message>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Block of flats</source>
        <translation>Block of flats</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Quiet</translation>
    </message>
    <message>
        <source>Noisy</source>
        <translation>Noisy</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>Husband</translation>
    </message>
    <message>
        <source>Husband&apos;s father</source>
        <translation>Husband&apos;s father</translation>
    </message>
    <message>
        <source>Husband&apos;s mother</source>
        <translation>Husband&apos;s mother</translation>
    </message>
    <message>
        <source>Own father</source>
        <translation>Own father</translation>
    </message>
    <message>
        <source>Own mother</source>
        <translation>Own mother</translation>
    </message>
    <message>
        <source>Own car</source>
        <translation>Own car</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Taxi</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>On foot</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>Hospital or clinic</source>
        <translation>Hospital or clinic</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>School or nursery</source>
        <translation>School or nursery</translation>
    </message>
    <message>
        <source>Type AB</source>
        <translation>Type AB</translation>
    </message>
    <message>
        <source>Rh negative</source>
        <translation>Rh negative</translation>
    </message>
    <message>
        <source>Rh positive</source>
        <translation>Rh positive</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>No detailed examination needed</source>
        <translation>No detailed examination needed</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>Indeterminate</translation>
    </message>
    <message>
        <source>Vaccination to be discussed</source>
        <translation>Vaccination to be discussed</translation>
    </message>
    <message>
        <source>Immune</source>
        <translation>Immune</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>At any time</translation>
    </message>
    <message>
        <source>Fasting</source>
        <translation>Fasting</translation>
    </message>
    <message>
        <source>Syphilis serology</source>
        <translation>Syphilis serology</translation>
    </message>
    <message>
        <source>HBs antigen</source>
        <translation>HBs antigen</translation>
    </message>
    <message>
        <source>HCV antibody</source>
        <translation>HCV antibody</translation>
    </message>
    <message>
        <source>HIV antibody</source>
        <translation>HIV antibody</translation>
    </message>
    <message>
        <source>HTLV-1 antibody</source>
        <translation>HTLV-1 antibody</translation>
    </message>
    <message>
        <source>Chlamydia antigen</source>
        <translation>Chlamydia antigen</translation>
    </message>
    <message>
        <source>Group B streptococcus</source>
        <translation>Group B streptococcus</translation>
    </message>
    <message>
        <source>Present, guidance needed</source>
        <translation>Present, guidance needed</translation>
    </message>
    <message>
        <source>Present, treatment needed</source>
        <translation>Present, treatment needed</translation>
    </message>
    <message>
        <source>2 weeks after birth</source>
        <translation>2 weeks after birth</translation>
    </message>
    <message>
        <source>1 month after birth</source>
        <translation>1 month after birth</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Not good</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>As expected</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Not as expected</translation>
    </message>
    <message>
        <source>One ear</source>
        <translation>One ear</translation>
    </message>
    <message>
        <source>Both ears</source>
        <translation>Both ears</translation>
    </message>
    <message>
        <source>Other outcome</source>
        <translation>Other outcome</translation>
    </message>
    <message>
        <source>There is no husband</source>
        <translation>There is no husband</translation>
    </message>
    <message>
        <source>Mother is not living</source>
        <translation>Mother is not living</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message>
        <source>to be watched</source>
        <translation>to be watched</translation>
    </message>
    <message>
        <source>untreated decay</source>
        <translation>untreated decay</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>treated</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>lost and replaced</source>
        <translation>lost and replaced</translation>
    </message>
    <message>
        <source>lost, no replacement needed</source>
        <translation>lost, no replacement needed</translation>
    </message>
    <message>
        <source>Ultrasound picture</source>
        <translation>Ultrasound picture</translation>
    </message>
    <message>
        <source>Page of the paper handbook</source>
        <translation>Page of the paper handbook</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>The maternal and child health handbook, encrypted on your computer.</source>
        <translation>The maternal and child health handbook, encrypted on your computer.</translation>
    </message>
    <message>
        <source>Handbook file to open.</source>
        <translation>Handbook file to open.</translation>
    </message>
    <message>
        <source>Section to show, such as growth.</source>
        <translation>Section to show, such as growth.</translation>
    </message>
    <message>
        <source>Person to show, by name or id.</source>
        <translation>Person to show, by name or id.</translation>
    </message>
    <message>
        <source>Language: ja or en.</source>
        <translation>Language: ja or en.</translation>
    </message>
    <message>
        <source>Write pictures of overview and growth, then leave.</source>
        <translation>Write pictures of overview and growth, then leave.</translation>
    </message>
    <message>
        <source>Size of all text, 1.0 to 4.0.</source>
        <translation>Size of all text, 1.0 to 4.0.</translation>
    </message>
    <message>
        <source>Present day, for pictures and tests.</source>
        <translation>Present day, for pictures and tests.</translation>
    </message>
    <message>
        <source>Print time and memory of the first paint, then leave.</source>
        <translation>Print time and memory of the first paint, then leave.</translation>
    </message>
    <message>
        <source>Let what is marked as non-disclosed into the pictures this once.</source>
        <translation>Let what is marked as non-disclosed into the pictures this once.</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message numerus="yes">
        <source>%n record(s) marked as non-disclosed would have gone out</source>
        <translation>
            <numerusform>%n record marked as non-disclosed would have gone out</numerusform>
            <numerusform>%n records marked as non-disclosed would have gone out</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. If it may go out this once, add --release-non-disclosed; next time Boshi asks again. `boshi-cli list FILE --type person` shows who is marked.</source>
        <translation>Nothing was written. If it may go out this once, add --release-non-disclosed; next time Boshi asks again. `boshi-cli list FILE --type person` shows who is marked.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Copied from paper.</source>
        <translation>Copied from paper.</translation>
    </message>
    <message>
        <source>Copied from paper by %1.</source>
        <translation>Copied from paper by %1.</translation>
    </message>
    <message>
        <source>Checked against the paper.</source>
        <translation>Checked against the paper.</translation>
    </message>
    <message>
        <source>Checked against the paper by %1.</source>
        <translation>Checked against the paper by %1.</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG picture</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG picture</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF file</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>HEIC picture</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>A file of this kind is kept as it is, with whatever it holds beside the picture.</source>
        <translation>A file of this kind is kept as it is, with whatever it holds beside the picture.</translation>
    </message>
    <message>
        <source>The file says where the picture was taken.</source>
        <translation>The file says where the picture was taken.</translation>
    </message>
    <message>
        <source>The file says with what and when the picture was taken.</source>
        <translation>The file says with what and when the picture was taken.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Not checked yet.</translation>
    </message>
    <message>
        <source>Changed since it was checked.</source>
        <translation>Changed since it was checked.</translation>
    </message>
</context>
<context>
    <name>due dates</name>
    <message>
        <source>by ultrasound on %1: %2</source>
        <comment>day, weeks of pregnancy</comment>
        <translation>by ultrasound on %1: %2</translation>
    </message>
    <message>
        <source>by embryo transfer on %1, in culture for %2</source>
        <comment>day, days</comment>
        <translation>by embryo transfer on %1, in culture for %2</translation>
    </message>
    <message>
        <source>280 days after the first day of the last period, %1</source>
        <translation>280 days after the first day of the last period, %1</translation>
    </message>
    <message>
        <source>266 days after ovulation on %1</source>
        <translation>266 days after ovulation on %1</translation>
    </message>
    <message>
        <source>266 days after insemination on %1</source>
        <translation>266 days after insemination on %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>due date, how it was reached</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>erasure</name>
    <message>
        <source>Private records</source>
        <translation>Private records</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This goes for good, with its history: %1.</source>
        <translation>This goes for good, with its history: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) go with them.</source>
        <translation>
            <numerusform>%n attachment goes with them.</numerusform>
            <numerusform>%n attachments go with them.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to another family too and stays.</source>
        <translation>%1 belongs to another family too and stays.</translation>
    </message>
    <message>
        <source>These backups still hold it and are not changed: %1.</source>
        <translation>These backups still hold it and are not changed: %1.</translation>
    </message>
    <message>
        <source>These backups do not open with the present passphrase and may hold it: %1.</source>
        <translation>These backups do not open with the present passphrase and may hold it: %1.</translation>
    </message>
    <message>
        <source>Copies in other places are not known and not changed.</source>
        <translation>Copies in other places are not known and not changed.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n record(s) with their history</source>
        <comment>when something was erased, how much</comment>
        <translation>
            <numerusform>%1 · %n record with its history</numerusform>
            <numerusform>%1 · %n records with their history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This is not a Boshi file</source>
        <translation>This is not a Boshi file</translation>
    </message>
    <message>
        <source>The chosen file was made by another program. It was not changed. Please choose a file that ends in .boshi.</source>
        <translation>The chosen file was made by another program. It was not changed. Please choose a file that ends in .boshi.</translation>
    </message>
    <message>
        <source>This file is not encrypted</source>
        <translation>This file is not encrypted</translation>
    </message>
    <message>
        <source>The chosen file is a plain database and no Boshi file. It was not changed. Please choose a file that ends in .boshi.</source>
        <translation>The chosen file is a plain database and no Boshi file. It was not changed. Please choose a file that ends in .boshi.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged</source>
        <translation>The beginning of the file is damaged</translation>
    </message>
    <message>
        <source>The first page of the file is damaged</source>
        <translation>The first page of the file is damaged</translation>
    </message>
    <message>
        <source>Part of the file is damaged</source>
        <translation>Part of the file is damaged</translation>
    </message>
    <message>
        <source>Some of the file cannot be read, often because a disk or memory stick is failing. The file was not touched. Please copy it to another disk, then open your latest backup.</source>
        <translation>Some of the file cannot be read, often because a disk or memory stick is failing. The file was not touched. Please copy it to another disk, then open your latest backup.</translation>
    </message>
    <message>
        <source>Damaged place: %1.</source>
        <translation>Damaged place: %1.</translation>
    </message>
    <message>
        <source>This file needs a newer Boshi</source>
        <translation>This file needs a newer Boshi</translation>
    </message>
    <message>
        <source>It was written by a newer version of the program. Nothing was changed. Please install the current version and open the file again.</source>
        <translation>It was written by a newer version of the program. Nothing was changed. Please install the current version and open the file again.</translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation>The passphrase does not fit</translation>
    </message>
    <message>
        <source>The file is open somewhere else</source>
        <translation>The file is open somewhere else</translation>
    </message>
    <message>
        <source>Another window or another user has this file open. Nothing was changed. Please close it there and try again.</source>
        <translation>Another window or another user has this file open. Nothing was changed. Please close it there and try again.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>The file is not there</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its disk is not connected. Please connect the disk or choose the file again.</source>
        <translation>It may have been moved or renamed, or its disk is not connected. Please connect the disk or choose the file again.</translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation>There is a file of that name already</translation>
    </message>
    <message>
        <source>The existing file was left as it is. Please choose another name or another folder.</source>
        <translation>The existing file was left as it is. Please choose another name or another folder.</translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation>Nothing can be written here</translation>
    </message>
    <message>
        <source>This disk or folder can only be read. What was stored before is unchanged. Please copy the file to a place where you can write, and open it there.</source>
        <translation>This disk or folder can only be read. What was stored before is unchanged. Please copy the file to a place where you can write, and open it there.</translation>
    </message>
    <message>
        <source>You may not open this file</source>
        <translation>You may not open this file</translation>
    </message>
    <message>
        <source>Your user account has no permission for this file or folder. Nothing was changed. Please choose another place or ask the person who looks after this computer.</source>
        <translation>Your user account has no permission for this file or folder. Nothing was changed. Please choose another place or ask the person who looks after this computer.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>The file could not be read</translation>
    </message>
    <message>
        <source>The disk gave no answer. The file was not changed. Please check that the disk is connected and try again.</source>
        <translation>The disk gave no answer. The file was not changed. Please check that the disk is connected and try again.</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>It could not be saved</translation>
    </message>
    <message>
        <source>The copy was not finished</source>
        <translation>The copy was not finished</translation>
    </message>
    <message>
        <source>The copy could not be written or did not match the original, so it was discarded. Your own file is unchanged. Please try again with another disk or folder.</source>
        <translation>The copy could not be written or did not match the original, so it was discarded. Your own file is unchanged. Please try again with another disk or folder.</translation>
    </message>
    <message>
        <source>There is too little memory</source>
        <translation>There is too little memory</translation>
    </message>
    <message>
        <source>Opening a file safely needs more free memory than this computer has just now. Nothing was changed. Please close other programs and try again.</source>
        <translation>Opening a file safely needs more free memory than this computer has just now. Nothing was changed. Please close other programs and try again.</translation>
    </message>
    <message>
        <source>The encryption is missing</source>
        <translation>The encryption is missing</translation>
    </message>
    <message>
        <source>This installation lacks the encryption library, and Boshi never stores anything without it. Nothing was written. Please install the program again.</source>
        <translation>This installation lacks the encryption library, and Boshi never stores anything without it. Nothing was written. Please install the program again.</translation>
    </message>
    <message>
        <source>An entry in the file is malformed</source>
        <translation>An entry in the file is malformed</translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation>This record is not here</translation>
    </message>
    <message>
        <source>The record it is about is not in this file. Nothing was changed. Please go back to the list and choose again.</source>
        <translation>The record it is about is not in this file. Nothing was changed. Please go back to the list and choose again.</translation>
    </message>
    <message>
        <source>This kind of record is not known here</source>
        <translation>This kind of record is not known here</translation>
    </message>
    <message>
        <source>It was made by a newer version of Boshi and is kept as it is. Please install the current version to see it.</source>
        <translation>It was made by a newer version of Boshi and is kept as it is. Please install the current version to see it.</translation>
    </message>
    <message>
        <source>This field is not known here</source>
        <translation>This field is not known here</translation>
    </message>
    <message>
        <source>The record has no field of that name. Nothing was saved. Please check the name of the field.</source>
        <translation>The record has no field of that name. Nothing was saved. Please check the name of the field.</translation>
    </message>
    <message>
        <source>Field: %1.</source>
        <translation>Field: %1.</translation>
    </message>
    <message>
        <source>This record can only be read here</source>
        <translation>This record can only be read here</translation>
    </message>
    <message>
        <source>A newer version of Boshi added something that this version does not understand, so it changes nothing. Please install the current version to edit it.</source>
        <translation>A newer version of Boshi added something that this version does not understand, so it changes nothing. Please install the current version to edit it.</translation>
    </message>
    <message>
        <source>A value could not be read</source>
        <translation>A value could not be read</translation>
    </message>
    <message>
        <source>Nothing was saved. Please correct the value and save again.</source>
        <translation>Nothing was saved. Please correct the value and save again.</translation>
    </message>
    <message>
        <source>Something still needs to be put right</source>
        <translation>Something still needs to be put right</translation>
    </message>
    <message>
        <source>Nothing was saved yet, and what you typed is still there. Please look at the marked fields and save again.</source>
        <translation>Nothing was saved yet, and what you typed is still there. Please look at the marked fields and save again.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>There is nothing to undo</translation>
    </message>
    <message>
        <source>No change is left that could be taken back. All records are as you see them.</source>
        <translation>No change is left that could be taken back. All records are as you see them.</translation>
    </message>
    <message>
        <source>This change can no longer be undone</source>
        <translation>This change can no longer be undone</translation>
    </message>
    <message>
        <source>The record was edited again since. Nothing was changed. Please open the record and correct it there; its history shows the former values.</source>
        <translation>The record was edited again since. Nothing was changed. Please open the record and correct it there; its history shows the former values.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <source>This is not a text table</source>
        <translation>This is not a text table</translation>
    </message>
    <message>
        <source>The file cannot be read as CSV; it may be a spreadsheet or a picture. Your records are unchanged. Please save it as CSV and try again.</source>
        <translation>The file cannot be read as CSV; it may be a spreadsheet or a picture. Your records are unchanged. Please save it as CSV and try again.</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read here</source>
        <translation>The characters of this file cannot be read here</translation>
    </message>
    <message>
        <source>This computer lacks the conversion for its character set. Your records are unchanged. Please save the file as UTF-8 and try again.</source>
        <translation>This computer lacks the conversion for its character set. Your records are unchanged. Please save the file as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>Character set: %1.</source>
        <translation>Character set: %1.</translation>
    </message>
    <message>
        <source>Columns are missing</source>
        <translation>Columns are missing</translation>
    </message>
    <message>
        <source>The file does not have all the headings this layout needs. Nothing was imported. Please check that file and layout belong together.</source>
        <translation>The file does not have all the headings this layout needs. Nothing was imported. Please check that file and layout belong together.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Missing: %1.</translation>
    </message>
    <message>
        <source>A line of the file is too long</source>
        <translation>A line of the file is too long</translation>
    </message>
    <message>
        <source>One line is longer than any real row; probably a quotation mark is missing. Nothing was imported. Please check the file there.</source>
        <translation>One line is longer than any real row; probably a quotation mark is missing. Nothing was imported. Please check the file there.</translation>
    </message>
    <message>
        <source>Line: %1.</source>
        <translation>Line: %1.</translation>
    </message>
    <message>
        <source>The quotation marks do not match</source>
        <translation>The quotation marks do not match</translation>
    </message>
    <message>
        <source>A cell begins with a quotation mark that never ends. Nothing was imported. Please check the file there.</source>
        <translation>A cell begins with a quotation mark that never ends. Nothing was imported. Please check the file there.</translation>
    </message>
    <message>
        <source>This layout is not known</source>
        <translation>This layout is not known</translation>
    </message>
    <message>
        <source>No layout of that name is installed. Nothing was imported. Please choose one from the list.</source>
        <translation>No layout of that name is installed. Nothing was imported. Please choose one from the list.</translation>
    </message>
    <message>
        <source>Layout: %1.</source>
        <translation>Layout: %1.</translation>
    </message>
    <message>
        <source>The layout has a mistake</source>
        <translation>The layout has a mistake</translation>
    </message>
    <message>
        <source>The description of this layout contradicts itself and is not used. Your records are unchanged. Please tell whoever made it.</source>
        <translation>The description of this layout contradicts itself and is not used. Your records are unchanged. Please tell whoever made it.</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>Place: %1.</translation>
    </message>
    <message>
        <source>This import is not known</source>
        <translation>This import is not known</translation>
    </message>
    <message>
        <source>The file holds no import of that number. Nothing was changed. Please choose one from the list of imports.</source>
        <translation>The file holds no import of that number. Nothing was changed. Please choose one from the list of imports.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was left half done, and your records are as before.</source>
        <translation>You stopped it. Nothing was left half done, and your records are as before.</translation>
    </message>
    <message>
        <source>Figures that come with the program are damaged</source>
        <translation>Figures that come with the program are damaged</translation>
    </message>
    <message>
        <source>A table shipped with Boshi fails its check and is not used. Your records are unchanged. Please install the program again.</source>
        <translation>A table shipped with Boshi fails its check and is not used. Your records are unchanged. Please install the program again.</translation>
    </message>
    <message>
        <source>Table: %1.</source>
        <translation>Table: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Your passphrase may well be right: the first bytes of the file have changed. The file was not touched. Please open your latest backup and keep the damaged file.</source>
        <translation>Your passphrase may well be right: the first bytes of the file have changed. The file was not touched. Please open your latest backup and keep the damaged file.</translation>
    </message>
    <message>
        <source>Nothing was changed, and you can try as often as you like. Please look at Caps Lock and the input method. Without the passphrase or a recovery sheet nobody can open the file.</source>
        <translation>Nothing was changed, and you can try as often as you like. Please look at Caps Lock and the input method. Without the passphrase or a recovery sheet nobody can open the file.</translation>
    </message>
    <message>
        <source>The file was changed by another program</source>
        <translation>The file was changed by another program</translation>
    </message>
    <message>
        <source>The passphrase is right, but the tables inside are not those that Boshi makes. The file was not touched. Please open your latest backup and keep this file.</source>
        <translation>The passphrase is right, but the tables inside are not those that Boshi makes. The file was not touched. Please open your latest backup and keep this file.</translation>
    </message>
    <message>
        <source>There is no room left to write. Everything saved before is safe, and what you typed is still in the window. Please make room on the disk and try again.</source>
        <translation>There is no room left to write. Everything saved before is safe, and what you typed is still in the window. Please make room on the disk and try again.</translation>
    </message>
    <message>
        <source>The disk refused to write. Everything saved before is safe, and what you typed is still in the window. Please check the disk and try again.</source>
        <translation>The disk refused to write. Everything saved before is safe, and what you typed is still in the window. Please check the disk and try again.</translation>
    </message>
    <message>
        <source>The passphrase was not changed</source>
        <translation>The passphrase was not changed</translation>
    </message>
    <message>
        <source>The file could not be written anew under the new passphrase. Your records are unchanged, and the passphrase you had still opens them. Please check the disk and try again.</source>
        <translation>The file could not be written anew under the new passphrase. Your records are unchanged, and the passphrase you had still opens them. Please check the disk and try again.</translation>
    </message>
    <message>
        <source>The backup folder is not there</source>
        <translation>The backup folder is not there</translation>
    </message>
    <message>
        <source>It may have been moved, or its disk is not connected. No backup was made; your file is unchanged. Please connect the disk or choose another backup folder.</source>
        <translation>It may have been moved, or its disk is not connected. No backup was made; your file is unchanged. Please connect the disk or choose another backup folder.</translation>
    </message>
    <message>
        <source>Nothing can be written in the backup folder</source>
        <translation>Nothing can be written in the backup folder</translation>
    </message>
    <message>
        <source>The folder can only be read. No backup was made; your file and the earlier backups are unchanged. Please choose another backup folder.</source>
        <translation>The folder can only be read. No backup was made; your file and the earlier backups are unchanged. Please choose another backup folder.</translation>
    </message>
    <message>
        <source>The disk with the backups is full</source>
        <translation>The disk with the backups is full</translation>
    </message>
    <message>
        <source>No backup was made; your file and the earlier backups are unchanged. Please make room on that disk or choose another backup folder.</source>
        <translation>No backup was made; your file and the earlier backups are unchanged. Please make room on that disk or choose another backup folder.</translation>
    </message>
    <message>
        <source>No whole backup was found</source>
        <translation>No whole backup was found</translation>
    </message>
    <message>
        <source>The folder holds no backup of this file that can be read completely. Nothing was changed. Please look on other disks, and keep the damaged files.</source>
        <translation>The folder holds no backup of this file that can be read completely. Nothing was changed. Please look on other disks, and keep the damaged files.</translation>
    </message>
    <message>
        <source>This entry cannot be erased on its own</source>
        <translation>This entry cannot be erased on its own</translation>
    </message>
    <message>
        <source>The history of other records rests on it. Nothing was erased. Please choose a family, a person or a record about them.</source>
        <translation>The history of other records rests on it. Nothing was erased. Please choose a family, a person or a record about them.</translation>
    </message>
    <message>
        <source>It could not be erased</source>
        <translation>It could not be erased</translation>
    </message>
    <message>
        <source>The file could not be written anew without it, so nothing was erased. Everything is as it was. Please check the disk and try again.</source>
        <translation>The file could not be written anew without it, so nothing was erased. Everything is as it was. Please check the disk and try again.</translation>
    </message>
    <message>
        <source>The file could not be brought up to date</source>
        <translation>The file could not be brought up to date</translation>
    </message>
    <message>
        <source>This version of Boshi arranges the file differently, and could not do so. Your file is unchanged. Please check the disk it lies on and open it again.</source>
        <translation>This version of Boshi arranges the file differently, and could not do so. Your file is unchanged. Please check the disk it lies on and open it again.</translation>
    </message>
    <message>
        <source>The passphrase or the sheet is right, but the first page of the file cannot be read. The file was not touched. Please open your latest backup and keep the damaged file.</source>
        <translation>The passphrase or the sheet is right, but the first page of the file cannot be read. The file was not touched. Please open your latest backup and keep the damaged file.</translation>
    </message>
    <message>
        <source>There are no lines of a recovery sheet in it</source>
        <translation>There are no lines of a recovery sheet in it</translation>
    </message>
    <message>
        <source>A recovery sheet has eight numbered lines of twelve letters and digits. Nothing was changed. Please type them as they stand on the sheet, or choose its text file.</source>
        <translation>A recovery sheet has eight numbered lines of twelve letters and digits. Nothing was changed. Please type them as they stand on the sheet, or choose its text file.</translation>
    </message>
    <message>
        <source>There is a slip in a line of the recovery sheet</source>
        <translation>There is a slip in a line of the recovery sheet</translation>
    </message>
    <message>
        <source>A letter is wrong, missing or too much. Nothing was changed, and you can try as often as you like. Please compare the line with the sheet letter by letter; S and 5, Z and 2, B and 8 look alike.</source>
        <translation>A letter is wrong, missing or too much. Nothing was changed, and you can try as often as you like. Please compare the line with the sheet letter by letter; S and 5, Z and 2, B and 8 look alike.</translation>
    </message>
    <message>
        <source>A line of the recovery sheet is missing</source>
        <translation>A line of the recovery sheet is missing</translation>
    </message>
    <message>
        <source>All eight lines are needed. Nothing was changed. Please add what is missing.</source>
        <translation>All eight lines are needed. Nothing was changed. Please add what is missing.</translation>
    </message>
    <message>
        <source>A line of the recovery sheet is there twice</source>
        <translation>A line of the recovery sheet is there twice</translation>
    </message>
    <message>
        <source>The same line was typed twice, and another one is missing. Nothing was changed. Please go through the lines from the first to the eighth.</source>
        <translation>The same line was typed twice, and another one is missing. Nothing was changed. Please go through the lines from the first to the eighth.</translation>
    </message>
    <message>
        <source>The lines are not all of one recovery sheet</source>
        <translation>The lines are not all of one recovery sheet</translation>
    </message>
    <message>
        <source>Each line is right by itself, but they do not belong together. Nothing was changed. Please take all eight from the same sheet, the latest one.</source>
        <translation>Each line is right by itself, but they do not belong together. Nothing was changed. Please take all eight from the same sheet, the latest one.</translation>
    </message>
    <message>
        <source>This recovery sheet is not for this file</source>
        <translation>This recovery sheet is not for this file</translation>
    </message>
    <message>
        <source>It belongs to another file, or a new passphrase was set after it was made; that voids a sheet. Nothing was changed. Please look for the latest sheet of this file; the name of the file and the day stand on it.</source>
        <translation>It belongs to another file, or a new passphrase was set after it was made; that voids a sheet. Nothing was changed. Please look for the latest sheet of this file; the name of the file and the day stand on it.</translation>
    </message>
    <message>
        <source>The private area is closed</source>
        <translation>The private area is closed</translation>
    </message>
    <message>
        <source>What this is about lies in a private area. Nothing was changed or lost. Please open the private area with its own passphrase and try again.</source>
        <translation>What this is about lies in a private area. Nothing was changed or lost. Please open the private area with its own passphrase and try again.</translation>
    </message>
    <message>
        <source>This passphrase opens no private area</source>
        <translation>This passphrase opens no private area</translation>
    </message>
    <message>
        <source>The private areas stay closed, and nothing was changed. Please check upper and lower case and the keyboard language and try again. The passphrase of the handbook file does not open them.</source>
        <translation>The private areas stay closed, and nothing was changed. Please check upper and lower case and the keyboard language and try again. The passphrase of the handbook file does not open them.</translation>
    </message>
    <message>
        <source>The file holds nothing</source>
        <translation>The file holds nothing</translation>
    </message>
    <message>
        <source>Not a single byte is in it; probably it was not copied to the end. Please copy it again from where it came, or open your latest backup.</source>
        <translation>Not a single byte is in it; probably it was not copied to the end. Please copy it again from where it came, or open your latest backup.</translation>
    </message>
    <message>
        <source>A leftover of another file lies beside this one</source>
        <translation>A leftover of another file lies beside this one</translation>
    </message>
    <message>
        <source>The file of the same name that ends in -journal does not belong to this one and would damage it. Nothing was touched. Please move it to another folder and open the file again.</source>
        <translation>The file of the same name that ends in -journal does not belong to this one and would damage it. Nothing was touched. Please move it to another folder and open the file again.</translation>
    </message>
    <message>
        <source>One entry does not have the form it should have and was not taken over. Everything else is unchanged. Please keep a backup, and check the file (Safety, Check this file).</source>
        <translation>One entry does not have the form it should have and was not taken over. Everything else is unchanged. Please keep a backup, and check the file (Safety, Check this file).</translation>
    </message>
    <message>
        <source>There is nothing in it. Your records are unchanged. Please ask for the file once more or choose another.</source>
        <translation>There is nothing in it. Your records are unchanged. Please ask for the file once more or choose another.</translation>
    </message>
    <message>
        <source>Boshi does not keep files of this kind</source>
        <translation>Boshi does not keep files of this kind</translation>
    </message>
    <message>
        <source>It keeps pictures (JPEG, PNG, HEIC) and PDF, and looks at the content, not at the name. Nothing was added, and your file is unchanged. Please save it as JPEG or PDF and choose it again.</source>
        <translation>It keeps pictures (JPEG, PNG, HEIC) and PDF, and looks at the content, not at the name. Nothing was added, and your file is unchanged. Please save it as JPEG or PDF and choose it again.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>The file is too large</translation>
    </message>
    <message>
        <source>A file may have 100 MB. Nothing was added, and your file is unchanged. Please save a smaller copy, or one page in each file, and choose that.</source>
        <translation>A file may have 100 MB. Nothing was added, and your file is unchanged. Please save a smaller copy, or one page in each file, and choose that.</translation>
    </message>
    <message>
        <source>The file is damaged or not whole</source>
        <translation>The file is damaged or not whole</translation>
    </message>
    <message>
        <source>Part of it is missing or wrong; often it was not copied to the end. Nothing was added, and your file is unchanged. Please copy it again from where it came, and choose it again.</source>
        <translation>Part of it is missing or wrong; often it was not copied to the end. Nothing was added, and your file is unchanged. Please copy it again from where it came, and choose it again.</translation>
    </message>
    <message>
        <source>The picture has too many pixels</source>
        <translation>The picture has too many pixels</translation>
    </message>
    <message>
        <source>A picture may have 60 million pixels, and 30,000 on a side. Nothing was added, and your file is unchanged. Please save a smaller copy and choose that.</source>
        <translation>A picture may have 60 million pixels, and 30,000 on a side. Nothing was added, and your file is unchanged. Please save a smaller copy and choose that.</translation>
    </message>
    <message>
        <source>The picture moves</source>
        <translation>The picture moves</translation>
    </message>
    <message>
        <source>It holds several pictures, one after the other, and Boshi keeps still ones. Nothing was added, and your file is unchanged. Please save one of them as JPEG or PNG and choose that.</source>
        <translation>It holds several pictures, one after the other, and Boshi keeps still ones. Nothing was added, and your file is unchanged. Please save one of them as JPEG or PNG and choose that.</translation>
    </message>
    <message>
        <source>This file has not arrived here yet</source>
        <translation>This file has not arrived here yet</translation>
    </message>
    <message>
        <source>The record came from another copy of the handbook, without the content of its file. Nothing is lost: it is in the copy where it was added. Please merge that copy into this one.</source>
        <translation>The record came from another copy of the handbook, without the content of its file. Nothing is lost: it is in the copy where it was added. Please merge that copy into this one.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>What Boshi is</source>
        <translation>What Boshi is</translation>
    </message>
    <message>
        <source>Boshi keeps the maternal and child health handbook in one encrypted file on this computer. Nothing is sent anywhere.</source>
        <translation>Boshi keeps the maternal and child health handbook in one encrypted file on this computer. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>It records and compares; it does not diagnose. If you are worried about something, please ask your clinic or your town.</source>
        <translation>It records and compares; it does not diagnose. If you are worried about something, please ask your clinic or your town.</translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation>Where everything is</translation>
    </message>
    <message>
        <source>Your handbook is this file: %1</source>
        <translation>Your handbook is this file: %1</translation>
    </message>
    <message>
        <source>Backups are kept in this folder: %1</source>
        <translation>Backups are kept in this folder: %1</translation>
    </message>
    <message>
        <source>Copy the file to another disk from time to time. It stays encrypted and opens with the same passphrase.</source>
        <translation>Copy the file to another disk from time to time. It stays encrypted and opens with the same passphrase.</translation>
    </message>
    <message>
        <source>What to do when…</source>
        <translation>What to do when…</translation>
    </message>
    <message>
        <source>…something was entered wrongly: open the entry and correct it, or use Undo. What stood there before stays in the history.</source>
        <translation>…something was entered wrongly: open the entry and correct it, or use Undo. What stood there before stays in the history.</translation>
    </message>
    <message>
        <source>…an entry should go: open it and choose “Strike out”.</source>
        <translation>…an entry should go: open it and choose “Strike out”.</translation>
    </message>
    <message>
        <source>…you leave the computer: lock the handbook. It also locks by itself after a while.</source>
        <translation>…you leave the computer: lock the handbook. It also locks by itself after a while.</translation>
    </message>
    <message>
        <source>…the passphrase is forgotten: choose “Open with the recovery sheet” on the locked page. Without a sheet nobody can open the file.</source>
        <translation>…the passphrase is forgotten: choose “Open with the recovery sheet” on the locked page. Without a sheet nobody can open the file.</translation>
    </message>
    <message>
        <source>…the file is damaged or lost: restore a backup, from the locked page or under Safety.</source>
        <translation>…the file is damaged or lost: restore a backup, from the locked page or under Safety.</translation>
    </message>
    <message>
        <source>…your town gave you a file: use Import. Everything is shown before it is taken over, and can be taken back.</source>
        <translation>…your town gave you a file: use Import. Everything is shown before it is taken over, and can be taken back.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Help and keys</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: was %2, is now %3</source>
        <translation>%1: was %2, is now %3</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Recorded for the first time</source>
        <translation>Recorded for the first time</translation>
    </message>
    <message>
        <source>Struck out. Reason: %1</source>
        <translation>Struck out. Reason: %1</translation>
    </message>
    <message>
        <source>Taken back with Undo</source>
        <translation>Taken back with Undo</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Brought back</translation>
    </message>
    <message>
        <source>More was set, which only a newer version of Boshi can show</source>
        <translation>More was set, which only a newer version of Boshi can show</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>typed</translation>
    </message>
    <message>
        <source>copied from paper</source>
        <translation>copied from paper</translation>
    </message>
    <message>
        <source>compared with the paper</source>
        <translation>compared with the paper</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>taken over from a measuring device</source>
        <translation>taken over from a measuring device</translation>
    </message>
    <message>
        <source>imported from %1</source>
        <comment>file</comment>
        <translation>imported from %1</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>an individual number (My Number) stands here. Boshi never keeps it; the cell was left out.</source>
        <translation>an individual number (My Number) stands here. Boshi never keeps it; the cell was left out.</translation>
    </message>
    <message>
        <source>an individual number (My Number) was taken out of the text. Boshi never keeps it.</source>
        <translation>an individual number (My Number) was taken out of the text. Boshi never keeps it.</translation>
    </message>
    <message>
        <source>some characters could not be read: &quot;%1&quot;. If there are many, the encoding is another one.</source>
        <translation>some characters could not be read: &quot;%1&quot;. If there are many, the encoding is another one.</translation>
    </message>
    <message>
        <source>the date is not known to the day: &quot;%1&quot;. It is kept as it is and not drawn on charts.</source>
        <translation>the date is not known to the day: &quot;%1&quot;. It is kept as it is and not drawn on charts.</translation>
    </message>
    <message>
        <source>%1 was read as grams. Please check it.</source>
        <translation>%1 was read as grams. Please check it.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read in the unit that stands in the cell.</source>
        <translation>&quot;%1&quot; was read in the unit that stands in the cell.</translation>
    </message>
    <message>
        <source>%1 was rounded to the places that are kept.</source>
        <translation>%1 was rounded to the places that are kept.</translation>
    </message>
    <message>
        <source>%1 is unusual. Please check it.</source>
        <translation>%1 is unusual. Please check it.</translation>
    </message>
    <message>
        <source>the row ends before this column. It was read as blank.</source>
        <translation>the row ends before this column. It was read as blank.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands right of the last heading and was left out.</source>
        <translation>&quot;%1&quot; stands right of the last heading and was left out.</translation>
    </message>
    <message>
        <source>this cell is needed and blank. The row was left out.</source>
        <translation>this cell is needed and blank. The row was left out.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. The cell was left out.</source>
        <translation>&quot;%1&quot; is not a number. The cell was left out.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a unit that does not belong here. The cell was left out.</source>
        <translation>&quot;%1&quot; has a unit that does not belong here. The cell was left out.</translation>
    </message>
    <message>
        <source>%1 is outside what can be. The cell was left out.</source>
        <translation>%1 is outside what can be. The cell was left out.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the layout&apos;s codes. The cell was left out.</source>
        <translation>&quot;%1&quot; is not one of the layout&apos;s codes. The cell was left out.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. The cell was left out.</source>
        <translation>&quot;%1&quot; is not a date. The cell was left out.</translation>
    </message>
    <message>
        <source>the date &quot;%1&quot; cannot be. The cell was left out.</source>
        <translation>the date &quot;%1&quot; cannot be. The cell was left out.</translation>
    </message>
    <message>
        <source>the date &quot;%1&quot; has not come yet. The cell was left out.</source>
        <translation>the date &quot;%1&quot; has not come yet. The cell was left out.</translation>
    </message>
    <message>
        <source>the text is too long to be kept. The cell was left out.</source>
        <translation>the text is too long to be kept. The cell was left out.</translation>
    </message>
    <message>
        <source>added.</source>
        <translation>added.</translation>
    </message>
    <message>
        <source>stands here already; nothing to do.</source>
        <translation>stands here already; nothing to do.</translation>
    </message>
    <message>
        <source>stands earlier in the file, equal; taken once.</source>
        <translation>stands earlier in the file, equal; taken once.</translation>
    </message>
    <message>
        <source>was imported before and nobody has changed it since; brought up to date.</source>
        <translation>was imported before and nobody has changed it since; brought up to date.</translation>
    </message>
    <message>
        <source>was entered by hand before; only blanks were filled.</source>
        <translation>was entered by hand before; only blanks were filled.</translation>
    </message>
    <message>
        <source>had been taken back with an import; brought back.</source>
        <translation>had been taken back with an import; brought back.</translation>
    </message>
    <message>
        <source>differs from what somebody entered by hand. What was entered stays; please compare the two.</source>
        <translation>differs from what somebody entered by hand. What was entered stays; please compare the two.</translation>
    </message>
    <message>
        <source>contradicts an earlier row of the file and was left out. Please ask the sender which is right.</source>
        <translation>contradicts an earlier row of the file and was left out. Please ask the sender which is right.</translation>
    </message>
    <message>
        <source>was struck out here and stays so.</source>
        <translation>was struck out here and stays so.</translation>
    </message>
    <message>
        <source>is about somebody who is not in this handbook and was left out.</source>
        <translation>is about somebody who is not in this handbook and was left out.</translation>
    </message>
    <message>
        <source>fits more than one person, or nobody for certain, and was left out.</source>
        <translation>fits more than one person, or nobody for certain, and was left out.</translation>
    </message>
    <message>
        <source>could not be taken. The cells named say why; please have the file corrected and import it again.</source>
        <translation>could not be taken. The cells named say why; please have the file corrected and import it again.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>is about somebody who was left out by hand.</source>
        <translation>is about somebody who was left out by hand.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Twice in the file</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Brought up to date</translation>
    </message>
    <message>
        <source>Blanks filled</source>
        <translation>Blanks filled</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Brought back</translation>
    </message>
    <message>
        <source>Differs from an entry</source>
        <translation>Differs from an entry</translation>
    </message>
    <message>
        <source>Contradicts an earlier row</source>
        <translation>Contradicts an earlier row</translation>
    </message>
    <message>
        <source>Struck out here</source>
        <translation>Struck out here</translation>
    </message>
    <message>
        <source>Person not in this handbook</source>
        <translation>Person not in this handbook</translation>
    </message>
    <message>
        <source>Person not clear</source>
        <translation>Person not clear</translation>
    </message>
    <message>
        <source>Person left out by hand</source>
        <translation>Person left out by hand</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Cannot be taken</translation>
    </message>
    <message>
        <source>%1, known by this number from an earlier import</source>
        <translation>%1, known by this number from an earlier import</translation>
    </message>
    <message>
        <source>%1, by the day of birth and the name</source>
        <translation>%1, by the day of birth and the name</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>A new person</translation>
    </message>
    <message>
        <source>Nobody in this handbook; is left out</source>
        <translation>Nobody in this handbook; is left out</translation>
    </message>
    <message>
        <source>Not clear: several people fit, or the number means somebody else. Is left out until you choose</source>
        <translation>Not clear: several people fit, or the number means somebody else. Is left out until you choose</translation>
    </message>
    <message>
        <source>%1, struck out here; is left out</source>
        <translation>%1, struck out here; is left out</translation>
    </message>
    <message>
        <source>%1, chosen by hand</source>
        <translation>%1, chosen by hand</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Left out by hand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done with rows, how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>issues</name>
    <message>
        <source>Please enter %1 or more.</source>
        <translation>Please enter %1 or more.</translation>
    </message>
    <message>
        <source>Please enter %1 or less.</source>
        <translation>Please enter %1 or less.</translation>
    </message>
    <message>
        <source>Please enter a value from %1 to %2.</source>
        <translation>Please enter a value from %1 to %2.</translation>
    </message>
    <message>
        <source>Please enter a whole number, for example 12.</source>
        <translation>Please enter a whole number, for example 12.</translation>
    </message>
    <message numerus="yes">
        <source>Please enter a number, for example 6.25, with at most %n decimal(s).</source>
        <translation>
            <numerusform>Please enter a number, for example 6.2, with at most %n decimal.</numerusform>
            <numerusform>Please enter a number, for example 6.25, with at most %n decimals.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter a date, for example 2026/11/20 or 令和8年11月20日; month or day may be missing.</source>
        <translation>Please enter a date, for example 2026/11/20 or 令和8年11月20日; month or day may be missing.</translation>
    </message>
    <message>
        <source>Please enter a time, for example 14:05.</source>
        <translation>Please enter a time, for example 14:05.</translation>
    </message>
    <message>
        <source>Please enter day and time, for example 2026/11/20 14:05.</source>
        <translation>Please enter day and time, for example 2026/11/20 14:05.</translation>
    </message>
    <message>
        <source>Please enter hours and minutes, for example 9:30.</source>
        <translation>Please enter hours and minutes, for example 9:30.</translation>
    </message>
    <message>
        <source>Please enter weeks and days, for example 31w4d or 31週4日.</source>
        <translation>Please enter weeks and days, for example 31w4d or 31週4日.</translation>
    </message>
    <message>
        <source>Please enter the month of pregnancy, 1 to 11.</source>
        <translation>Please enter the month of pregnancy, 1 to 11.</translation>
    </message>
    <message>
        <source>Please enter tooth numbers with marks, for example 55:C 54:O.</source>
        <translation>Please enter tooth numbers with marks, for example 55:C 54:O.</translation>
    </message>
    <message>
        <source>Please choose a file that is kept in this book.</source>
        <translation>Please choose a file that is kept in this book.</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Please choose from the list.</translation>
    </message>
    <message>
        <source>Please enter text.</source>
        <translation>Please enter text.</translation>
    </message>
    <message>
        <source>Please fill this in; the record needs it.</source>
        <translation>Please fill this in; the record needs it.</translation>
    </message>
    <message>
        <source>This cannot be read. %1</source>
        <comment>then an example</comment>
        <translation>This cannot be read. %1</translation>
    </message>
    <message>
        <source>This is outside what can be recorded. %1</source>
        <comment>then the range</comment>
        <translation>This is outside what can be recorded. %1</translation>
    </message>
    <message>
        <source>Unusual value. Please check it; it can be saved as it is.</source>
        <translation>Unusual value. Please check it; it can be saved as it is.</translation>
    </message>
    <message>
        <source>This choice is not in the list. Please choose again.</source>
        <translation>This choice is not in the list. Please choose again.</translation>
    </message>
    <message>
        <source>There is no such tooth, or its mark is missing. Please write, for example, 55:C 54:O.</source>
        <translation>There is no such tooth, or its mark is missing. Please write, for example, 55:C 54:O.</translation>
    </message>
    <message>
        <source>This day has not come yet. Please check the date.</source>
        <translation>This day has not come yet. Please check the date.</translation>
    </message>
    <message>
        <source>This text is too long. Please shorten it to %L1 characters.</source>
        <translation>This text is too long. Please shorten it to %L1 characters.</translation>
    </message>
    <message>
        <source>The lower value is usually below the upper one. Please check both; they can be saved as they are.</source>
        <translation>The lower value is usually below the upper one. Please check both; they can be saved as they are.</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Please check both dates.</source>
        <translation>The end lies before the beginning. Please check both dates.</translation>
    </message>
    <message>
        <source>This day lies before the child&apos;s birth. Please check the date.</source>
        <translation>This day lies before the child&apos;s birth. Please check the date.</translation>
    </message>
    <message>
        <source>This looks like grams. Please enter it in kilograms (9.0 for 9000 g).</source>
        <translation>This looks like grams. Please enter it in kilograms (9.0 for 9000 g).</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Please fill in at least one field.</source>
        <translation>Nothing is recorded yet. Please fill in at least one field.</translation>
    </message>
    <message>
        <source>This contains an individual number (My Number), which Boshi never keeps. When you save, a note takes its place; the rest of the text stays.</source>
        <translation>This contains an individual number (My Number), which Boshi never keeps. When you save, a note takes its place; the rest of the text stays.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Please check month and day, for example 2026/11/20.</source>
        <translation>The calendar has no such day. Please check month and day, for example 2026/11/20.</translation>
    </message>
    <message>
        <source>This era does not have that day: Showa ends on 64.1.7, Heisei on 31.4.30. Please check era and year, for example 令和8年11月20日.</source>
        <translation>This era does not have that day: Showa ends on 64.1.7, Heisei on 31.4.30. Please check era and year, for example 令和8年11月20日.</translation>
    </message>
</context>
<context>
    <name>left_out</name>
    <message>
        <source>They are printed information of the municipality and hold nothing that is written by hand.</source>
        <translation>They are printed information of the municipality and hold nothing that is written by hand.</translation>
    </message>
    <message>
        <source>The program cannot certify anything, and the seal stays on paper.</source>
        <translation>The program cannot certify anything, and the seal stays on paper.</translation>
    </message>
    <message>
        <source>Forms cannot take in an image yet, and the paper is what certifies.</source>
        <translation>Forms cannot take in an image yet, and the paper is what certifies.</translation>
    </message>
    <message>
        <source>It is computed from height and usual weight.</source>
        <translation>It is computed from height and usual weight.</translation>
    </message>
    <message>
        <source>It is a notice printed on the page for those who write the results; infection tests are in the mother&apos;s sealed class instead.</source>
        <translation>It is a notice printed on the page for those who write the results; infection tests are in the mother&apos;s sealed class instead.</translation>
    </message>
    <message>
        <source>It is drawn from the weights of the visits and of the weight log.</source>
        <translation>It is drawn from the weights of the visits and of the weight log.</translation>
    </message>
    <message>
        <source>It is the time of birth together with the duration of labour.</source>
        <translation>It is the time of birth together with the duration of labour.</translation>
    </message>
    <message>
        <source>It is computed from the dates of the visit and of the birth.</source>
        <translation>It is computed from the dates of the visit and of the birth.</translation>
    </message>
    <message>
        <source>It is a plan computed from the due date, not something written down.</source>
        <translation>It is a plan computed from the due date, not something written down.</translation>
    </message>
    <message>
        <source>They are a plan that a municipality may change, not something written down.</source>
        <translation>They are a plan that a municipality may change, not something written down.</translation>
    </message>
    <message>
        <source>It is an impression of the professional and no record of the mother&apos;s handbook.</source>
        <translation>It is an impression of the professional and no record of the mother&apos;s handbook.</translation>
    </message>
    <message>
        <source>The clinic judges by it; a family&apos;s book must not.</source>
        <translation>The clinic judges by it; a family&apos;s book must not.</translation>
    </message>
    <message>
        <source>It is computed from the date of birth.</source>
        <translation>It is computed from the date of birth.</translation>
    </message>
    <message>
        <source>The individual number is never kept in this program.</source>
        <translation>The individual number is never kept in this program.</translation>
    </message>
    <message>
        <source>Colours on a monitor or printer must not be used for comparison, so the number of the printed card is kept alone.</source>
        <translation>Colours on a monitor or printer must not be used for comparison, so the number of the printed card is kept alone.</translation>
    </message>
    <message>
        <source>Only remembered in pages.md and not in guardian_questions.csv; the free words of the page hold it.</source>
        <translation>Only remembered in pages.md and not in guardian_questions.csv; the free words of the page hold it.</translation>
    </message>
    <message>
        <source>It is computed from the date of birth and the day of the row.</source>
        <translation>It is computed from the date of birth and the day of the row.</translation>
    </message>
    <message>
        <source>It is drawn from every measurement of the child.</source>
        <translation>It is drawn from every measurement of the child.</translation>
    </message>
    <message>
        <source>It is computed from the measurement, the growth reference and the age.</source>
        <translation>It is computed from the measurement, the growth reference and the age.</translation>
    </message>
    <message>
        <source>It is when a checkup is due, not something written down.</source>
        <translation>It is when a checkup is due, not something written down.</translation>
    </message>
    <message>
        <source>It borders on the questions about abuse, which a family&apos;s program does not ask.</source>
        <translation>It borders on the questions about abuse, which a family&apos;s program does not ask.</translation>
    </message>
    <message>
        <source>Questions about abuse are not asked by a family&apos;s program.</source>
        <translation>Questions about abuse are not asked by a family&apos;s program.</translation>
    </message>
    <message>
        <source>It is a band beside the weights, and comes with the curves of pregnancy.</source>
        <translation>It is a band beside the weights, and comes with the curves of pregnancy.</translation>
    </message>
    <message>
        <source>It is told by the growth charts.</source>
        <translation>It is told by the growth charts.</translation>
    </message>
    <message>
        <source>It is told by the screening itself.</source>
        <translation>It is told by the screening itself.</translation>
    </message>
    <message>
        <source>Kept as the usual ranges of the fields themselves.</source>
        <translation>Kept as the usual ranges of the fields themselves.</translation>
    </message>
    <message>
        <source>Noticed while typing, by the form.</source>
        <translation>Noticed while typing, by the form.</translation>
    </message>
    <message>
        <source>They belong to the town, not to the family&apos;s program.</source>
        <translation>They belong to the town, not to the family&apos;s program.</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>Your cry or your sucking seemed weak to us.</source>
        <translation>Your cry or your sucking seemed weak to us.</translation>
    </message>
    <message>
        <source>Your cry and your sucking did not seem weak to us.</source>
        <translation>Your cry and your sucking did not seem weak to us.</translation>
    </message>
    <message>
        <source>We laid you on your back to sleep.</source>
        <translation>We laid you on your back to sleep.</translation>
    </message>
    <message>
        <source>We did not lay you on your back to sleep.</source>
        <translation>We did not lay you on your back to sleep.</translation>
    </message>
    <message>
        <source>In the car you sat in a child seat.</source>
        <translation>In the car you sat in a child seat.</translation>
    </message>
    <message>
        <source>In the car you did not sit in a child seat.</source>
        <translation>In the car you did not sit in a child seat.</translation>
    </message>
    <message>
        <source>You moved your arms and legs well.</source>
        <translation>You moved your arms and legs well.</translation>
    </message>
    <message>
        <source>You did not move your arms and legs well.</source>
        <translation>You did not move your arms and legs well.</translation>
    </message>
    <message>
        <source>You drank well.</source>
        <translation>You drank well.</translation>
    </message>
    <message>
        <source>You did not drink well.</source>
        <translation>You did not drink well.</translation>
    </message>
    <message>
        <source>You reacted to loud sounds.</source>
        <translation>You reacted to loud sounds.</translation>
    </message>
    <message>
        <source>You did not react to loud sounds.</source>
        <translation>You did not react to loud sounds.</translation>
    </message>
    <message>
        <source>Your navel had dried.</source>
        <translation>Your navel had dried.</translation>
    </message>
    <message>
        <source>Your navel had not dried.</source>
        <translation>Your navel had not dried.</translation>
    </message>
    <message>
        <source>You followed things with your eyes.</source>
        <translation>You followed things with your eyes.</translation>
    </message>
    <message>
        <source>You did not follow things with your eyes.</source>
        <translation>You did not follow things with your eyes.</translation>
    </message>
    <message>
        <source>You held your head up for the first time: %1.</source>
        <translation>You held your head up for the first time: %1.</translation>
    </message>
    <message>
        <source>You smiled when we played with you.</source>
        <translation>You smiled when we played with you.</translation>
    </message>
    <message>
        <source>You did not smile when we played with you.</source>
        <translation>You did not smile when we played with you.</translation>
    </message>
    <message>
        <source>Something about your eyes or their movement worried us.</source>
        <translation>Something about your eyes or their movement worried us.</translation>
    </message>
    <message>
        <source>Nothing about your eyes or their movement worried us.</source>
        <translation>Nothing about your eyes or their movement worried us.</translation>
    </message>
    <message>
        <source>You turned to a voice that you could not see.</source>
        <translation>You turned to a voice that you could not see.</translation>
    </message>
    <message>
        <source>You did not turn to a voice that you could not see.</source>
        <translation>You did not turn to a voice that you could not see.</translation>
    </message>
    <message>
        <source>You went out into the open air.</source>
        <translation>You went out into the open air.</translation>
    </message>
    <message>
        <source>You did not go out into the open air.</source>
        <translation>You did not go out into the open air.</translation>
    </message>
    <message>
        <source>Your sleep gave us trouble.</source>
        <translation>Your sleep gave us trouble.</translation>
    </message>
    <message>
        <source>Your sleep gave us no trouble.</source>
        <translation>Your sleep gave us no trouble.</translation>
    </message>
    <message>
        <source>You rolled over for the first time: %1.</source>
        <translation>You rolled over for the first time: %1.</translation>
    </message>
    <message>
        <source>You sat alone for the first time: %1.</source>
        <translation>You sat alone for the first time: %1.</translation>
    </message>
    <message>
        <source>You reached out for toys.</source>
        <translation>You reached out for toys.</translation>
    </message>
    <message>
        <source>You did not reach out for toys.</source>
        <translation>You did not reach out for toys.</translation>
    </message>
    <message>
        <source>You babbled to the family.</source>
        <translation>You babbled to the family.</translation>
    </message>
    <message>
        <source>You did not babble to the family.</source>
        <translation>You did not babble to the family.</translation>
    </message>
    <message>
        <source>You turned to sounds.</source>
        <translation>You turned to sounds.</translation>
    </message>
    <message>
        <source>You did not turn to sounds.</source>
        <translation>You did not turn to sounds.</translation>
    </message>
    <message>
        <source>You had begun to eat solid food.</source>
        <translation>You had begun to eat solid food.</translation>
    </message>
    <message>
        <source>You had not begun to eat solid food.</source>
        <translation>You had not begun to eat solid food.</translation>
    </message>
    <message>
        <source>We noticed a white or yellow-green light in your pupil.</source>
        <translation>We noticed a white or yellow-green light in your pupil.</translation>
    </message>
    <message>
        <source>We noticed no white or yellow-green light in your pupil.</source>
        <translation>We noticed no white or yellow-green light in your pupil.</translation>
    </message>
    <message>
        <source>You crawled for the first time: %1.</source>
        <translation>You crawled for the first time: %1.</translation>
    </message>
    <message>
        <source>You pulled yourself up to stand for the first time: %1.</source>
        <translation>You pulled yourself up to stand for the first time: %1.</translation>
    </message>
    <message>
        <source>You picked up small things.</source>
        <translation>You picked up small things.</translation>
    </message>
    <message>
        <source>You did not pick up small things.</source>
        <translation>You did not pick up small things.</translation>
    </message>
    <message>
        <source>You enjoyed playing alone.</source>
        <translation>You enjoyed playing alone.</translation>
    </message>
    <message>
        <source>You did not play alone.</source>
        <translation>You did not play alone.</translation>
    </message>
    <message>
        <source>You got on well with solid food.</source>
        <translation>You got on well with solid food.</translation>
    </message>
    <message>
        <source>You did not get on well with solid food.</source>
        <translation>You did not get on well with solid food.</translation>
    </message>
    <message>
        <source>You turned round to a whisper.</source>
        <translation>You turned round to a whisper.</translation>
    </message>
    <message>
        <source>You did not turn round to a whisper.</source>
        <translation>You did not turn round to a whisper.</translation>
    </message>
    <message>
        <source>You followed us about.</source>
        <translation>You followed us about.</translation>
    </message>
    <message>
        <source>You did not follow us about.</source>
        <translation>You did not follow us about.</translation>
    </message>
    <message>
        <source>Something about your teeth or gums worried us.</source>
        <translation>Something about your teeth or gums worried us.</translation>
    </message>
    <message>
        <source>Nothing about your teeth or gums worried us.</source>
        <translation>Nothing about your teeth or gums worried us.</translation>
    </message>
    <message>
        <source>You walked along furniture for the first time: %1.</source>
        <translation>You walked along furniture for the first time: %1.</translation>
    </message>
    <message>
        <source>You greeted people with gestures.</source>
        <translation>You greeted people with gestures.</translation>
    </message>
    <message>
        <source>You did not greet people with gestures.</source>
        <translation>You did not greet people with gestures.</translation>
    </message>
    <message>
        <source>You moved to music.</source>
        <translation>You moved to music.</translation>
    </message>
    <message>
        <source>You did not move to music.</source>
        <translation>You did not move to music.</translation>
    </message>
    <message>
        <source>You understood simple words.</source>
        <translation>You understood simple words.</translation>
    </message>
    <message>
        <source>You did not understand simple words.</source>
        <translation>You did not understand simple words.</translation>
    </message>
    <message>
        <source>You looked where somebody pointed.</source>
        <translation>You looked where somebody pointed.</translation>
    </message>
    <message>
        <source>You did not look where somebody pointed.</source>
        <translation>You did not look where somebody pointed.</translation>
    </message>
    <message>
        <source>You enjoyed playing together.</source>
        <translation>You enjoyed playing together.</translation>
    </message>
    <message>
        <source>You did not enjoy playing together.</source>
        <translation>You did not enjoy playing together.</translation>
    </message>
    <message>
        <source>You had a rhythm of three meals a day.</source>
        <translation>You had a rhythm of three meals a day.</translation>
    </message>
    <message>
        <source>You had no rhythm of three meals a day.</source>
        <translation>You had no rhythm of three meals a day.</translation>
    </message>
    <message>
        <source>You practised brushing your teeth.</source>
        <translation>You practised brushing your teeth.</translation>
    </message>
    <message>
        <source>You did not practise brushing your teeth.</source>
        <translation>You did not practise brushing your teeth.</translation>
    </message>
    <message>
        <source>You walked alone for the first time: %1.</source>
        <translation>You walked alone for the first time: %1.</translation>
    </message>
    <message>
        <source>You said words with a meaning.</source>
        <translation>You said words with a meaning.</translation>
    </message>
    <message>
        <source>You did not say words with a meaning.</source>
        <translation>You did not say words with a meaning.</translation>
    </message>
    <message>
        <source>You drank from a cup.</source>
        <translation>You drank from a cup.</translation>
    </message>
    <message>
        <source>You did not drink from a cup.</source>
        <translation>You did not drink from a cup.</translation>
    </message>
    <message>
        <source>You still drank from a bottle.</source>
        <translation>You still drank from a bottle.</translation>
    </message>
    <message>
        <source>You no longer drank from a bottle.</source>
        <translation>You no longer drank from a bottle.</translation>
    </message>
    <message>
        <source>You had meals and snacks at fixed times.</source>
        <translation>You had meals and snacks at fixed times.</translation>
    </message>
    <message>
        <source>You did not have meals and snacks at fixed times.</source>
        <translation>You did not have meals and snacks at fixed times.</translation>
    </message>
    <message>
        <source>We finished brushing your teeth.</source>
        <translation>We finished brushing your teeth.</translation>
    </message>
    <message>
        <source>We did not finish brushing your teeth.</source>
        <translation>We did not finish brushing your teeth.</translation>
    </message>
    <message>
        <source>Your teeth were given fluoride.</source>
        <translation>Your teeth were given fluoride.</translation>
    </message>
    <message>
        <source>Your teeth were not given fluoride.</source>
        <translation>Your teeth were not given fluoride.</translation>
    </message>
    <message>
        <source>The way you were dazzled or moved your eyes worried us.</source>
        <translation>The way you were dazzled or moved your eyes worried us.</translation>
    </message>
    <message>
        <source>The way you were dazzled or moved your eyes did not worry us.</source>
        <translation>The way you were dazzled or moved your eyes did not worry us.</translation>
    </message>
    <message>
        <source>You turned when we called you from behind.</source>
        <translation>You turned when we called you from behind.</translation>
    </message>
    <message>
        <source>You did not turn when we called you from behind.</source>
        <translation>You did not turn when we called you from behind.</translation>
    </message>
    <message>
        <source>You ran.</source>
        <translation>You ran.</translation>
    </message>
    <message>
        <source>You did not run.</source>
        <translation>You did not run.</translation>
    </message>
    <message>
        <source>You ate with a spoon.</source>
        <translation>You ate with a spoon.</translation>
    </message>
    <message>
        <source>You did not eat with a spoon.</source>
        <translation>You did not eat with a spoon.</translation>
    </message>
    <message>
        <source>You played with building blocks and at pretending.</source>
        <translation>You played with building blocks and at pretending.</translation>
    </message>
    <message>
        <source>You did not play with building blocks or at pretending.</source>
        <translation>You did not play with building blocks or at pretending.</translation>
    </message>
    <message>
        <source>You copied gestures.</source>
        <translation>You copied gestures.</translation>
    </message>
    <message>
        <source>You did not copy gestures.</source>
        <translation>You did not copy gestures.</translation>
    </message>
    <message>
        <source>You spoke in sentences of two words.</source>
        <translation>You spoke in sentences of two words.</translation>
    </message>
    <message>
        <source>You did not speak in sentences of two words.</source>
        <translation>You did not speak in sentences of two words.</translation>
    </message>
    <message>
        <source>You ate meat and fibrous vegetables.</source>
        <translation>You ate meat and fibrous vegetables.</translation>
    </message>
    <message>
        <source>You did not eat meat and fibrous vegetables.</source>
        <translation>You did not eat meat and fibrous vegetables.</translation>
    </message>
    <message>
        <source>We kept your time at screens short.</source>
        <translation>We kept your time at screens short.</translation>
    </message>
    <message>
        <source>We did not keep your time at screens short.</source>
        <translation>We did not keep your time at screens short.</translation>
    </message>
    <message>
        <source>You climbed stairs without hands.</source>
        <translation>You climbed stairs without hands.</translation>
    </message>
    <message>
        <source>You did not climb stairs without hands.</source>
        <translation>You did not climb stairs without hands.</translation>
    </message>
    <message>
        <source>You drew a circle.</source>
        <translation>You drew a circle.</translation>
    </message>
    <message>
        <source>You did not draw a circle.</source>
        <translation>You did not draw a circle.</translation>
    </message>
    <message>
        <source>You wanted to dress alone.</source>
        <translation>You wanted to dress alone.</translation>
    </message>
    <message>
        <source>You did not want to dress alone.</source>
        <translation>You did not want to dress alone.</translation>
    </message>
    <message>
        <source>You said your own name.</source>
        <translation>You said your own name.</translation>
    </message>
    <message>
        <source>You did not say your own name.</source>
        <translation>You did not say your own name.</translation>
    </message>
    <message>
        <source>You brushed your teeth and washed your hands.</source>
        <translation>You brushed your teeth and washed your hands.</translation>
    </message>
    <message>
        <source>You did not brush your teeth and wash your hands.</source>
        <translation>You did not brush your teeth and wash your hands.</translation>
    </message>
    <message>
        <source>You sucked your thumb.</source>
        <translation>You sucked your thumb.</translation>
    </message>
    <message>
        <source>You did not suck your thumb.</source>
        <translation>You did not suck your thumb.</translation>
    </message>
    <message>
        <source>You chewed well.</source>
        <translation>You chewed well.</translation>
    </message>
    <message>
        <source>You did not chew well.</source>
        <translation>You did not chew well.</translation>
    </message>
    <message>
        <source>Your eyes did not always point the same way.</source>
        <translation>Your eyes did not always point the same way.</translation>
    </message>
    <message>
        <source>Your eyes always pointed the same way.</source>
        <translation>Your eyes always pointed the same way.</translation>
    </message>
    <message>
        <source>You narrowed your eyes or went very close.</source>
        <translation>You narrowed your eyes or went very close.</translation>
    </message>
    <message>
        <source>You did not narrow your eyes or go very close.</source>
        <translation>You did not narrow your eyes or go very close.</translation>
    </message>
    <message>
        <source>Something about your hearing worried us.</source>
        <translation>Something about your hearing worried us.</translation>
    </message>
    <message>
        <source>Nothing about your hearing worried us.</source>
        <translation>Nothing about your hearing worried us.</translation>
    </message>
    <message>
        <source>Your bite or the position of your teeth worried us.</source>
        <translation>Your bite or the position of your teeth worried us.</translation>
    </message>
    <message>
        <source>Your bite and the position of your teeth did not worry us.</source>
        <translation>Your bite and the position of your teeth did not worry us.</translation>
    </message>
    <message>
        <source>You played at pretending.</source>
        <translation>You played at pretending.</translation>
    </message>
    <message>
        <source>You did not play at pretending.</source>
        <translation>You did not play at pretending.</translation>
    </message>
    <message>
        <source>You had friends to play with.</source>
        <translation>You had friends to play with.</translation>
    </message>
    <message>
        <source>You had no friends to play with.</source>
        <translation>You had no friends to play with.</translation>
    </message>
    <message>
        <source>You jumped down from a step.</source>
        <translation>You jumped down from a step.</translation>
    </message>
    <message>
        <source>You did not jump down from a step.</source>
        <translation>You did not jump down from a step.</translation>
    </message>
    <message>
        <source>You hopped on one foot.</source>
        <translation>You hopped on one foot.</translation>
    </message>
    <message>
        <source>You did not hop on one foot.</source>
        <translation>You did not hop on one foot.</translation>
    </message>
    <message>
        <source>You told us what had happened.</source>
        <translation>You told us what had happened.</translation>
    </message>
    <message>
        <source>You did not tell us what had happened.</source>
        <translation>You did not tell us what had happened.</translation>
    </message>
    <message>
        <source>You copied a cross.</source>
        <translation>You copied a cross.</translation>
    </message>
    <message>
        <source>You did not copy a cross.</source>
        <translation>You did not copy a cross.</translation>
    </message>
    <message>
        <source>You used scissors.</source>
        <translation>You used scissors.</translation>
    </message>
    <message>
        <source>You did not use scissors.</source>
        <translation>You did not use scissors.</translation>
    </message>
    <message>
        <source>You dressed alone.</source>
        <translation>You dressed alone.</translation>
    </message>
    <message>
        <source>You did not dress alone.</source>
        <translation>You did not dress alone.</translation>
    </message>
    <message>
        <source>You played at pretending, with roles.</source>
        <translation>You played at pretending, with roles.</translation>
    </message>
    <message>
        <source>You did not play at pretending with roles.</source>
        <translation>You did not play at pretending with roles.</translation>
    </message>
    <message>
        <source>You brushed your teeth, rinsed and washed your hands.</source>
        <translation>You brushed your teeth, rinsed and washed your hands.</translation>
    </message>
    <message>
        <source>You did not brush your teeth, rinse and wash your hands.</source>
        <translation>You did not brush your teeth, rinse and wash your hands.</translation>
    </message>
    <message>
        <source>You went to pee without help.</source>
        <translation>You went to pee without help.</translation>
    </message>
    <message>
        <source>You did not go to pee without help.</source>
        <translation>You did not go to pee without help.</translation>
    </message>
    <message>
        <source>You turned somersaults.</source>
        <translation>You turned somersaults.</translation>
    </message>
    <message>
        <source>You did not turn somersaults.</source>
        <translation>You did not turn somersaults.</translation>
    </message>
    <message>
        <source>You drew from memory.</source>
        <translation>You drew from memory.</translation>
    </message>
    <message>
        <source>You did not draw from memory.</source>
        <translation>You did not draw from memory.</translation>
    </message>
    <message>
        <source>You knew colours.</source>
        <translation>You knew colours.</translation>
    </message>
    <message>
        <source>You did not know colours.</source>
        <translation>You did not know colours.</translation>
    </message>
    <message>
        <source>You spoke clearly.</source>
        <translation>You spoke clearly.</translation>
    </message>
    <message>
        <source>You did not speak clearly.</source>
        <translation>You did not speak clearly.</translation>
    </message>
    <message>
        <source>You went to poo without help.</source>
        <translation>You went to poo without help.</translation>
    </message>
    <message>
        <source>You did not go to poo without help.</source>
        <translation>You did not go to poo without help.</translation>
    </message>
    <message>
        <source>You enjoyed playing in a group.</source>
        <translation>You enjoyed playing in a group.</translation>
    </message>
    <message>
        <source>You did not play in a group.</source>
        <translation>You did not play in a group.</translation>
    </message>
    <message>
        <source>You ate with the family.</source>
        <translation>You ate with the family.</translation>
    </message>
    <message>
        <source>You did not eat with the family.</source>
        <translation>You did not eat with the family.</translation>
    </message>
    <message>
        <source>You felt for others.</source>
        <translation>You felt for others.</translation>
    </message>
    <message>
        <source>You did not feel for others.</source>
        <translation>You did not feel for others.</translation>
    </message>
    <message>
        <source>You stood on one foot.</source>
        <translation>You stood on one foot.</translation>
    </message>
    <message>
        <source>You did not stand on one foot.</source>
        <translation>You did not stand on one foot.</translation>
    </message>
    <message>
        <source>You copied a square.</source>
        <translation>You copied a square.</translation>
    </message>
    <message>
        <source>You did not copy a square.</source>
        <translation>You did not copy a square.</translation>
    </message>
    <message>
        <source>You knew front, back, left and right.</source>
        <translation>You knew front, back, left and right.</translation>
    </message>
    <message>
        <source>You did not know front, back, left and right.</source>
        <translation>You did not know front, back, left and right.</translation>
    </message>
    <message>
        <source>You read and wrote your own name.</source>
        <translation>You read and wrote your own name.</translation>
    </message>
    <message>
        <source>You did not read and write your own name.</source>
        <translation>You did not read and write your own name.</translation>
    </message>
    <message>
        <source>You could hold back wishes.</source>
        <translation>You could hold back wishes.</translation>
    </message>
    <message>
        <source>You could not hold back wishes.</source>
        <translation>You could not hold back wishes.</translation>
    </message>
    <message>
        <source>You kept promises and rules.</source>
        <translation>You kept promises and rules.</translation>
    </message>
    <message>
        <source>You did not keep promises and rules.</source>
        <translation>You did not keep promises and rules.</translation>
    </message>
    <message>
        <source>Your first permanent molar had come.</source>
        <translation>Your first permanent molar had come.</translation>
    </message>
    <message>
        <source>Your first permanent molar had not come.</source>
        <translation>Your first permanent molar had not come.</translation>
    </message>
    <message>
        <source>You had breakfast every day.</source>
        <translation>You had breakfast every day.</translation>
    </message>
    <message>
        <source>You did not have breakfast every day.</source>
        <translation>You did not have breakfast every day.</translation>
    </message>
    <message>
        <source>Your favourite play: %1</source>
        <translation>Your favourite play: %1</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Two copies of the book differ here; one of the values is shown.</source>
        <translation>Two copies of the book differ here; one of the values is shown.</translation>
    </message>
    <message>
        <source>Written by a newer version; it can only be read here.</source>
        <translation>Written by a newer version; it can only be read here.</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>a value on which two copies differ</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>This record has been struck out.</source>
        <translation>This record has been struck out.</translation>
    </message>
    <message>
        <source>This record was struck out in one copy of the book and edited in another.</source>
        <translation>This record was struck out in one copy of the book and edited in another.</translation>
    </message>
    <message>
        <source>Who may see this: %1</source>
        <translation>Who may see this: %1</translation>
    </message>
</context>
<context>
    <name>meanings</name>
    <message>
        <source>The day on which the visit took place.</source>
        <translation>The day on which the visit took place.</translation>
    </message>
    <message>
        <source>How many weeks and days of pregnancy are complete on that day, as the clinic writes it: 31w4d, 31週4日 or 31 4.</source>
        <translation>How many weeks and days of pregnancy are complete on that day, as the clinic writes it: 31w4d, 31週4日 or 31 4.</translation>
    </message>
    <message>
        <source>The length from the pubic bone to the top of the womb. It shows roughly how the womb grows.</source>
        <translation>The length from the pubic bone to the top of the womb. It shows roughly how the womb grows.</translation>
    </message>
    <message>
        <source>The length around the belly. Many clinics no longer measure it; the cell may stay empty.</source>
        <translation>The length around the belly. Many clinics no longer measure it; the cell may stay empty.</translation>
    </message>
    <message>
        <source>The higher of the two figures, when the heart beats: the 118 of 118/72.</source>
        <translation>The higher of the two figures, when the heart beats: the 118 of 118/72.</translation>
    </message>
    <message>
        <source>The lower of the two figures, between two beats: the 72 of 118/72.</source>
        <translation>The lower of the two figures, between two beats: the 72 of 118/72.</translation>
    </message>
    <message>
        <source>Water in the legs or elsewhere. The paper has − for none, then ± and one or more +; type - +- + ++.</source>
        <translation>Water in the legs or elsewhere. The paper has − for none, then ± and one or more +; type - +- + ++.</translation>
    </message>
    <message>
        <source>Protein on the test strip. − is none; more + is more. Type - +- + ++ or 1+ 2+.</source>
        <translation>Protein on the test strip. − is none; more + is more. Type - +- + ++ or 1+ 2+.</translation>
    </message>
    <message>
        <source>Sugar on the test strip. − is none; more + is more. Type - +- + ++ or 1+ 2+.</source>
        <translation>Sugar on the test strip. − is none; more + is more. Type - +- + ++ or 1+ 2+.</translation>
    </message>
    <message>
        <source>What else was tested or seen, as written there: haemoglobin, ultrasound, infections. Results of blood tests have a page of their own.</source>
        <translation>What else was tested or seen, as written there: haemoglobin, ultrasound, infections. Results of blood tests have a page of their own.</translation>
    </message>
    <message>
        <source>Body weight on that day. Grams among kilograms are asked about, never changed silently.</source>
        <translation>Body weight on that day. Grams among kilograms are asked about, never changed silently.</translation>
    </message>
    <message>
        <source>What the doctor or midwife asked for: rest, being admitted, leave from work, and the like.</source>
        <translation>What the doctor or midwife asked for: rest, being admitted, leave from work, and the like.</translation>
    </message>
    <message>
        <source>Where the visit was, or who did it. Usually as last time: Alt+Left copies it.</source>
        <translation>Where the visit was, or who did it. Usually as last time: Alt+Left copies it.</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>The copy holds nothing that is not here.</source>
        <translation>The copy holds nothing that is not here.</translation>
    </message>
    <message numerus="yes">
        <source>%n family (families) or person(s) are not in this file at all. Please check that this is the right copy.</source>
        <translation>
            <numerusform>%n family or person is not in this file at all. Please check that this is the right copy.</numerusform>
            <numerusform>%n families or persons are not in this file at all. Please check that this is the right copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are only in the copy and would come here.</source>
        <translation>
            <numerusform>%n record is only in the copy and would come here.</numerusform>
            <numerusform>%n records are only in the copy and would come here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed in the copy and would be as they are there.</source>
        <translation>
            <numerusform>%n record was changed in the copy and would be as it is there.</numerusform>
            <numerusform>%n records were changed in the copy and would be as they are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed in both. Where they differ, both values are kept and you choose.</source>
        <translation>
            <numerusform>%n record was changed in both. Where it differs, both values are kept and you choose.</numerusform>
            <numerusform>%n records were changed in both. Where they differ, both values are kept and you choose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this file is lost, and the copy is not changed.</source>
        <translation>Nothing of this file is lost, and the copy is not changed.</translation>
    </message>
    <message>
        <source>Nothing new came.</source>
        <translation>Nothing new came.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came or were brought up to date.</source>
        <translation>
            <numerusform>%n record came or was brought up to date.</numerusform>
            <numerusform>%n records came or were brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n record(s) the copies differ; please choose what holds.</source>
        <translation>
            <numerusform>In %n record the copies differ; please choose what holds.</numerusform>
            <numerusform>In %n records the copies differ; please choose what holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) wait for others that have not come yet.</source>
        <translation>
            <numerusform>%n step waits for others that have not come yet.</numerusform>
            <numerusform>%n steps wait for others that have not come yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were broken or held an individual number and did not come.</source>
        <translation>
            <numerusform>%n step was broken or held an individual number and did not come.</numerusform>
            <numerusform>%n steps were broken or held an individual number and did not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) about somebody who was erased here stayed away.</source>
        <translation>
            <numerusform>%n step about somebody who was erased here stayed away.</numerusform>
            <numerusform>%n steps about somebody who was erased here stayed away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day(s) old</numerusform>
            <numerusform>%n day(s) old</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months old</source>
        <translation>%1 months old</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 years old</translation>
    </message>
    <message>
        <source>%1 weeks after the last period</source>
        <translation>%1 weeks after the last period</translation>
    </message>
    <message>
        <source>born %1 after %2, measured %3</source>
        <translation>born %1 after %2, measured %3</translation>
    </message>
    <message>
        <source>length %1 cm</source>
        <translation>length %1 cm</translation>
    </message>
    <message>
        <source>%1 lying</source>
        <translation>%1 lying</translation>
    </message>
    <message>
        <source>%1 standing</source>
        <translation>%1 standing</translation>
    </message>
    <message>
        <source>length for age, z</source>
        <translation>length for age, z</translation>
    </message>
    <message>
        <source>weight for age, z</source>
        <translation>weight for age, z</translation>
    </message>
    <message>
        <source>weight for length, z</source>
        <translation>weight for length, z</translation>
    </message>
    <message>
        <source>body mass index for age, z</source>
        <translation>body mass index for age, z</translation>
    </message>
    <message>
        <source>head for age, z</source>
        <translation>head for age, z</translation>
    </message>
    <message>
        <source>height for age, z</source>
        <translation>height for age, z</translation>
    </message>
    <message>
        <source>length hardly possible (1) or not (0)</source>
        <translation>length hardly possible (1) or not (0)</translation>
    </message>
    <message>
        <source>weight hardly possible (1) or not (0)</source>
        <translation>weight hardly possible (1) or not (0)</translation>
    </message>
    <message>
        <source>length in the posture of the table, cm</source>
        <translation>length in the posture of the table, cm</translation>
    </message>
    <message>
        <source>age in years</source>
        <translation>age in years</translation>
    </message>
    <message>
        <source>corrected age in years</source>
        <translation>corrected age in years</translation>
    </message>
    <message>
        <source>SD score by age</source>
        <translation>SD score by age</translation>
    </message>
    <message>
        <source>SD score by corrected age</source>
        <translation>SD score by corrected age</translation>
    </message>
    <message>
        <source>SD score</source>
        <translation>SD score</translation>
    </message>
    <message>
        <source>place between the lines</source>
        <translation>place between the lines</translation>
    </message>
    <message>
        <source>weight on this line, kg</source>
        <translation>weight on this line, kg</translation>
    </message>
    <message>
        <source>height on this line, cm</source>
        <translation>height on this line, cm</translation>
    </message>
    <message>
        <source>head circumference on this line, cm</source>
        <translation>head circumference on this line, cm</translation>
    </message>
    <message>
        <source>usual weight for the height, kg</source>
        <translation>usual weight for the height, kg</translation>
    </message>
    <message>
        <source>degree of obesity, %</source>
        <translation>degree of obesity, %</translation>
    </message>
    <message>
        <source>formula of 2000 for infants</source>
        <translation>formula of 2000 for infants</translation>
    </message>
    <message>
        <source>formula of 2023 for infants</source>
        <translation>formula of 2023 for infants</translation>
    </message>
    <message>
        <source>formula for schoolchildren</source>
        <translation>formula for schoolchildren</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Boy</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Girl</translation>
    </message>
    <message>
        <source>weight %1 kg</source>
        <translation>weight %1 kg</translation>
    </message>
    <message>
        <source>head %1 cm</source>
        <translation>head %1 cm</translation>
    </message>
    <message>
        <source>with oedema</source>
        <translation>with oedema</translation>
    </message>
    <message>
        <source>line at %1 SD</source>
        <translation>line at %1 SD</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of an example</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Japanese formulas of the usual weight for a height</source>
        <translation>Japanese formulas of the usual weight for a height</translation>
    </message>
    <message>
        <source>File %1, checksum SHA-256 %2.</source>
        <translation>File %1, checksum SHA-256 %2.</translation>
    </message>
    <message>
        <source>This is not the file that was checked when the program was made.</source>
        <translation>This is not the file that was checked when the program was made.</translation>
    </message>
    <message>
        <source>%1 of %2 published figures and examples agree.</source>
        <translation>%1 of %2 published figures and examples agree.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything agrees with what was published.</source>
        <translation>Everything agrees with what was published.</translation>
    </message>
    <message>
        <source>Something does not agree. Your records are not affected. Please do not rely on the scores of the references marked below, and install the program again.</source>
        <translation>Something does not agree. Your records are not affected. Please do not rely on the scores of the references marked below, and install the program again.</translation>
    </message>
    <message>
        <source>the percentile</source>
        <translation>the percentile</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Everybody, also in the child&apos;s copy</source>
        <translation>Everybody, also in the child&apos;s copy</translation>
    </message>
    <message>
        <source>All guardians</source>
        <translation>All guardians</translation>
    </message>
    <message>
        <source>The mother only (private)</source>
        <translation>The mother only (private)</translation>
    </message>
    <message>
        <source>The professional only (private)</source>
        <translation>The professional only (private)</translation>
    </message>
    <message>
        <source>%1 [private]</source>
        <comment>mark of a private record in a list</comment>
        <translation>%1 [private]</translation>
    </message>
    <message>
        <source>The professional&apos;s notes</source>
        <translation>The professional&apos;s notes</translation>
    </message>
    <message>
        <source>Private records about nobody in particular</source>
        <translation>Private records about nobody in particular</translation>
    </message>
    <message>
        <source>Private records of %1</source>
        <comment>name of a person</comment>
        <translation>Private records of %1</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Date of visit</source>
        <translation>Date of visit</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>Weeks of pregnancy</translation>
    </message>
    <message>
        <source>Fundal height</source>
        <translation>Fundal height</translation>
    </message>
    <message>
        <source>Abdominal girth</source>
        <translation>Abdominal girth</translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <translation>Blood pressure, upper</translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <translation>Blood pressure, lower</translation>
    </message>
    <message>
        <source>Swelling (oedema)</source>
        <translation>Swelling (oedema)</translation>
    </message>
    <message>
        <source>Urine protein</source>
        <translation>Urine protein</translation>
    </message>
    <message>
        <source>Urine sugar</source>
        <translation>Urine sugar</translation>
    </message>
    <message>
        <source>Other tests</source>
        <translation>Other tests</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Special instructions</source>
        <translation>Special instructions</translation>
    </message>
    <message>
        <source>Facility or person in charge</source>
        <translation>Facility or person in charge</translation>
    </message>
    <message>
        <source>Antenatal visit</source>
        <translation>Antenatal visit</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Time of birth</source>
        <translation>Time of birth</translation>
    </message>
    <message>
        <source>Duration of pregnancy</source>
        <translation>Duration of pregnancy</translation>
    </message>
    <message>
        <source>Position of the baby</source>
        <translation>Position of the baby</translation>
    </message>
    <message>
        <source>Course of the birth, remarks</source>
        <translation>Course of the birth, remarks</translation>
    </message>
    <message>
        <source>Mode of birth</source>
        <translation>Mode of birth</translation>
    </message>
    <message>
        <source>Duration of labour</source>
        <translation>Duration of labour</translation>
    </message>
    <message>
        <source>Blood loss</source>
        <translation>Blood loss</translation>
    </message>
    <message>
        <source>Blood loss, amount</source>
        <translation>Blood loss, amount</translation>
    </message>
    <message>
        <source>Blood transfusion</source>
        <translation>Blood transfusion</translation>
    </message>
    <message>
        <source>Blood transfusion, details</source>
        <translation>Blood transfusion, details</translation>
    </message>
    <message>
        <source>Single or multiple</source>
        <translation>Single or multiple</translation>
    </message>
    <message>
        <source>Number of babies</source>
        <translation>Number of babies</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Which of them</translation>
    </message>
    <message>
        <source>Birth weight</source>
        <translation>Birth weight</translation>
    </message>
    <message>
        <source>Length at birth</source>
        <translation>Length at birth</translation>
    </message>
    <message>
        <source>Chest circumference</source>
        <translation>Chest circumference</translation>
    </message>
    <message>
        <source>Head circumference</source>
        <translation>Head circumference</translation>
    </message>
    <message>
        <source>Special findings</source>
        <translation>Special findings</translation>
    </message>
    <message>
        <source>Findings and treatment</source>
        <translation>Findings and treatment</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>Midwife</translation>
    </message>
    <message>
        <source>Other attendant</source>
        <translation>Other attendant</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Measured at</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Measurement</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role in the family</source>
        <translation>Role in the family</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Family member</translation>
    </message>
    <message>
        <source>Handbook number</source>
        <translation>Handbook number</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Growth reference</source>
        <translation>Growth reference</translation>
    </message>
    <message>
        <source>Which child of the mother</source>
        <translation>Which child of the mother</translation>
    </message>
    <message>
        <source>Guardian 1 on the cover</source>
        <translation>Guardian 1 on the cover</translation>
    </message>
    <message>
        <source>Guardian 2 on the cover</source>
        <translation>Guardian 2 on the cover</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>Date of vaccination</source>
        <translation>Date of vaccination</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vaccine</translation>
    </message>
    <message>
        <source>Vaccine as written</source>
        <translation>Vaccine as written</translation>
    </message>
    <message>
        <source>Dose number</source>
        <translation>Dose number</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Lot number</source>
        <translation>Lot number</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>How it was given</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>Date of checkup</source>
        <translation>Date of checkup</translation>
    </message>
    <message>
        <source>Checkup</source>
        <translation>Checkup</translation>
    </message>
    <message>
        <source>Age in months</source>
        <translation>Age in months</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Nutrition</translation>
    </message>
    <message>
        <source>Feeding</source>
        <translation>Feeding</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>To be followed</source>
        <translation>To be followed</translation>
    </message>
    <message>
        <source>Special remarks</source>
        <translation>Special remarks</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Infant checkup</source>
        <translation>Infant checkup</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role of the author</source>
        <translation>Role of the author</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Name of the device</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Source of imported records</source>
        <translation>Source of imported records</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>Imported at</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Fingerprint of the file</translation>
    </message>
    <message>
        <source>Layout revision</source>
        <translation>Layout revision</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <translation>Name in kana</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Born of pregnancy</source>
        <translation>Born of pregnancy</translation>
    </message>
    <message>
        <source>Order among twins or more</source>
        <translation>Order among twins or more</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Date of death</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>How the due date was set</source>
        <translation>How the due date was set</translation>
    </message>
    <message>
        <source>Due date set on</source>
        <translation>Due date set on</translation>
    </message>
    <message>
        <source>First day of the last period</source>
        <translation>First day of the last period</translation>
    </message>
    <message>
        <source>First visit of this pregnancy</source>
        <translation>First visit of this pregnancy</translation>
    </message>
    <message>
        <source>First movements felt</source>
        <translation>First movements felt</translation>
    </message>
    <message>
        <source>Weight before pregnancy</source>
        <translation>Weight before pregnancy</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Date of the outcome</source>
        <translation>Date of the outcome</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Pregnancy</translation>
    </message>
    <message>
        <source>Non-disclosed (somebody must not learn name or address)</source>
        <translation>Non-disclosed (somebody must not learn name or address)</translation>
    </message>
    <message>
        <source>Day of the ultrasound scan</source>
        <translation>Day of the ultrasound scan</translation>
    </message>
    <message>
        <source>Weeks of pregnancy by the scan</source>
        <translation>Weeks of pregnancy by the scan</translation>
    </message>
    <message>
        <source>Day of ovulation or insemination</source>
        <translation>Day of ovulation or insemination</translation>
    </message>
    <message>
        <source>Day of the embryo transfer</source>
        <translation>Day of the embryo transfer</translation>
    </message>
    <message>
        <source>Days in culture before the transfer</source>
        <translation>Days in culture before the transfer</translation>
    </message>
    <message>
        <source>Way to the due date</source>
        <translation>Way to the due date</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Setting up</translation>
    </message>
    <message>
        <source>Sheet tested on</source>
        <translation>Sheet tested on</translation>
    </message>
    <message>
        <source>Fingerprint of the header</source>
        <translation>Fingerprint of the header</translation>
    </message>
    <message>
        <source>Test of the recovery sheet</source>
        <translation>Test of the recovery sheet</translation>
    </message>
    <message>
        <source>Labour began at</source>
        <translation>Labour began at</translation>
    </message>
    <message>
        <source>Apgar score, 1 minute</source>
        <translation>Apgar score, 1 minute</translation>
    </message>
    <message>
        <source>Apgar score, 5 minutes</source>
        <translation>Apgar score, 5 minutes</translation>
    </message>
    <message>
        <source>Umbilical cord blood pH</source>
        <translation>Umbilical cord blood pH</translation>
    </message>
    <message>
        <source>Stay in the NICU</source>
        <translation>Stay in the NICU</translation>
    </message>
    <message>
        <source>In the NICU from</source>
        <translation>In the NICU from</translation>
    </message>
    <message>
        <source>In the NICU until</source>
        <translation>In the NICU until</translation>
    </message>
    <message>
        <source>The family&apos;s own words about that day</source>
        <translation>The family&apos;s own words about that day</translation>
    </message>
    <message>
        <source>Keepsakes (handprint, umbilical cord and others)</source>
        <translation>Keepsakes (handprint, umbilical cord and others)</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Filled in on</translation>
    </message>
    <message>
        <source>Finds the child hard to raise</source>
        <translation>Finds the child hard to raise</translation>
    </message>
    <message>
        <source>Who brushes the child&apos;s teeth</source>
        <translation>Who brushes the child&apos;s teeth</translation>
    </message>
    <message>
        <source>Television, smartphone and games</source>
        <translation>Television, smartphone and games</translation>
    </message>
    <message>
        <source>Sleep of the child</source>
        <translation>Sleep of the child</translation>
    </message>
    <message>
        <source>Who helps with the child</source>
        <translation>Who helps with the child</translation>
    </message>
    <message>
        <source>Services the family uses</source>
        <translation>Services the family uses</translation>
    </message>
    <message>
        <source>To ask at the checkup</source>
        <translation>To ask at the checkup</translation>
    </message>
    <message>
        <source>Questionnaire before the checkup</source>
        <translation>Questionnaire before the checkup</translation>
    </message>
    <message>
        <source>Date of the dental checkup</source>
        <translation>Date of the dental checkup</translation>
    </message>
    <message>
        <source>Tooth chart</source>
        <translation>Tooth chart</translation>
    </message>
    <message>
        <source>Tooth decay type at 1 year 6 months</source>
        <translation>Tooth decay type at 1 year 6 months</translation>
    </message>
    <message>
        <source>Tooth decay type at 3 years</source>
        <translation>Tooth decay type at 3 years</translation>
    </message>
    <message>
        <source>Decayed teeth to be treated</source>
        <translation>Decayed teeth to be treated</translation>
    </message>
    <message>
        <source>Number of teeth to be treated</source>
        <translation>Number of teeth to be treated</translation>
    </message>
    <message>
        <source>Cleanness of the teeth</source>
        <translation>Cleanness of the teeth</translation>
    </message>
    <message>
        <source>Abnormality of gums or mouth</source>
        <translation>Abnormality of gums or mouth</translation>
    </message>
    <message>
        <source>Abnormality of gums or mouth, details</source>
        <translation>Abnormality of gums or mouth, details</translation>
    </message>
    <message>
        <source>Bite</source>
        <translation>Bite</translation>
    </message>
    <message>
        <source>Bite, details</source>
        <translation>Bite, details</translation>
    </message>
    <message>
        <source>Child&apos;s dental checkup</source>
        <translation>Child&apos;s dental checkup</translation>
    </message>
    <message>
        <source>Date of dental care</source>
        <translation>Date of dental care</translation>
    </message>
    <message>
        <source>Kind of dental care</source>
        <translation>Kind of dental care</translation>
    </message>
    <message>
        <source>Dental findings</source>
        <translation>Dental findings</translation>
    </message>
    <message>
        <source>Guidance given</source>
        <translation>Guidance given</translation>
    </message>
    <message>
        <source>Fluoride applied</source>
        <translation>Fluoride applied</translation>
    </message>
    <message>
        <source>Other treatment</source>
        <translation>Other treatment</translation>
    </message>
    <message>
        <source>Child&apos;s dental care</source>
        <translation>Child&apos;s dental care</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Age in days</translation>
    </message>
    <message>
        <source>Strength of sucking</source>
        <translation>Strength of sucking</translation>
    </message>
    <message>
        <source>Scheme of medical aid</source>
        <translation>Scheme of medical aid</translation>
    </message>
    <message>
        <source>Scheme of medical aid, other</source>
        <translation>Scheme of medical aid, other</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Disease</translation>
    </message>
    <message>
        <source>Certified from</source>
        <translation>Certified from</translation>
    </message>
    <message>
        <source>Certified until</source>
        <translation>Certified until</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>Monthly payment ceiling</source>
        <translation>Monthly payment ceiling</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Kind of contact</translation>
    </message>
    <message>
        <source>Other kind of contact</source>
        <translation>Other kind of contact</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>Name of the contact</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Last talked through</source>
        <translation>Last talked through</translation>
    </message>
    <message>
        <source>Ways to reach each other</source>
        <translation>Ways to reach each other</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Shelter</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Meeting place</translation>
    </message>
    <message>
        <source>Preparing for a disaster</source>
        <translation>Preparing for a disaster</translation>
    </message>
    <message>
        <source>Record of the father and others</source>
        <translation>Record of the father and others</translation>
    </message>
    <message>
        <source>Date of the record</source>
        <translation>Date of the record</translation>
    </message>
    <message>
        <source>Drinks well</source>
        <translation>Drinks well</translation>
    </message>
    <message>
        <source>Sleeps on the back</source>
        <translation>Sleeps on the back</translation>
    </message>
    <message>
        <source>Child seat in the car</source>
        <translation>Child seat in the car</translation>
    </message>
    <message>
        <source>Trouble with the guardian&apos;s own sleep</source>
        <translation>Trouble with the guardian&apos;s own sleep</translation>
    </message>
    <message>
        <source>Finishing brush by an adult</source>
        <translation>Finishing brush by an adult</translation>
    </message>
    <message>
        <source>Fluoride for the teeth</source>
        <translation>Fluoride for the teeth</translation>
    </message>
    <message>
        <source>Thumb sucking</source>
        <translation>Thumb sucking</translation>
    </message>
    <message>
        <source>Chews well</source>
        <translation>Chews well</translation>
    </message>
    <message>
        <source>Favourite play</source>
        <translation>Favourite play</translation>
    </message>
    <message>
        <source>Birthday message</source>
        <translation>Birthday message</translation>
    </message>
    <message>
        <source>Somebody to consult</source>
        <translation>Somebody to consult</translation>
    </message>
    <message>
        <source>Worry or difficulty in raising the child</source>
        <translation>Worry or difficulty in raising the child</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In own words</translation>
    </message>
    <message>
        <source>Weak cry or weak sucking</source>
        <translation>Weak cry or weak sucking</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 2 weeks</source>
        <translation>Guardian&apos;s record, about 2 weeks</translation>
    </message>
    <message>
        <source>Moves arms and legs well</source>
        <translation>Moves arms and legs well</translation>
    </message>
    <message>
        <source>Reacts to loud sounds</source>
        <translation>Reacts to loud sounds</translation>
    </message>
    <message>
        <source>Navel has dried</source>
        <translation>Navel has dried</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 1 month</source>
        <translation>Guardian&apos;s record, about 1 month</translation>
    </message>
    <message>
        <source>Follows with the eyes</source>
        <translation>Follows with the eyes</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 2 months</source>
        <translation>Guardian&apos;s record, about 2 months</translation>
    </message>
    <message>
        <source>First held the head up</source>
        <translation>First held the head up</translation>
    </message>
    <message>
        <source>Smiles when played with</source>
        <translation>Smiles when played with</translation>
    </message>
    <message>
        <source>Worry about eyes or their movement</source>
        <translation>Worry about eyes or their movement</translation>
    </message>
    <message>
        <source>Turns to a voice out of sight</source>
        <translation>Turns to a voice out of sight</translation>
    </message>
    <message>
        <source>Goes out into the open air</source>
        <translation>Goes out into the open air</translation>
    </message>
    <message>
        <source>Trouble with the child&apos;s sleep</source>
        <translation>Trouble with the child&apos;s sleep</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 3 to 4 months</source>
        <translation>Guardian&apos;s record, about 3 to 4 months</translation>
    </message>
    <message>
        <source>First rolled over</source>
        <translation>First rolled over</translation>
    </message>
    <message>
        <source>First sat alone</source>
        <translation>First sat alone</translation>
    </message>
    <message>
        <source>Reaches out for toys</source>
        <translation>Reaches out for toys</translation>
    </message>
    <message>
        <source>Babbles to the family</source>
        <translation>Babbles to the family</translation>
    </message>
    <message>
        <source>Turns to sounds</source>
        <translation>Turns to sounds</translation>
    </message>
    <message>
        <source>Weaning begun</source>
        <translation>Weaning begun</translation>
    </message>
    <message>
        <source>White or yellow-green light in the pupil</source>
        <translation>White or yellow-green light in the pupil</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 6 to 7 months</source>
        <translation>Guardian&apos;s record, about 6 to 7 months</translation>
    </message>
    <message>
        <source>First crawled</source>
        <translation>First crawled</translation>
    </message>
    <message>
        <source>First pulled up to stand</source>
        <translation>First pulled up to stand</translation>
    </message>
    <message>
        <source>Picks up small things</source>
        <translation>Picks up small things</translation>
    </message>
    <message>
        <source>Plays alone</source>
        <translation>Plays alone</translation>
    </message>
    <message>
        <source>Weaning goes well</source>
        <translation>Weaning goes well</translation>
    </message>
    <message>
        <source>Turns round to a whisper</source>
        <translation>Turns round to a whisper</translation>
    </message>
    <message>
        <source>Follows the guardian about</source>
        <translation>Follows the guardian about</translation>
    </message>
    <message>
        <source>Worry about teeth or gums</source>
        <translation>Worry about teeth or gums</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 9 to 10 months</source>
        <translation>Guardian&apos;s record, about 9 to 10 months</translation>
    </message>
    <message>
        <source>First walked along furniture</source>
        <translation>First walked along furniture</translation>
    </message>
    <message>
        <source>Greets with gestures</source>
        <translation>Greets with gestures</translation>
    </message>
    <message>
        <source>Moves to music</source>
        <translation>Moves to music</translation>
    </message>
    <message>
        <source>Understands simple words</source>
        <translation>Understands simple words</translation>
    </message>
    <message>
        <source>Looks where somebody points</source>
        <translation>Looks where somebody points</translation>
    </message>
    <message>
        <source>Enjoys playing together</source>
        <translation>Enjoys playing together</translation>
    </message>
    <message>
        <source>Rhythm of three meals a day</source>
        <translation>Rhythm of three meals a day</translation>
    </message>
    <message>
        <source>Practises brushing teeth</source>
        <translation>Practises brushing teeth</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 1 year</source>
        <translation>Guardian&apos;s record, about 1 year</translation>
    </message>
    <message>
        <source>First walked alone</source>
        <translation>First walked alone</translation>
    </message>
    <message>
        <source>Says words with a meaning</source>
        <translation>Says words with a meaning</translation>
    </message>
    <message>
        <source>Drinks from a cup</source>
        <translation>Drinks from a cup</translation>
    </message>
    <message>
        <source>Still uses a bottle</source>
        <translation>Still uses a bottle</translation>
    </message>
    <message>
        <source>Fixed times for meals and snacks</source>
        <translation>Fixed times for meals and snacks</translation>
    </message>
    <message>
        <source>Easily dazzled or odd eye movements</source>
        <translation>Easily dazzled or odd eye movements</translation>
    </message>
    <message>
        <source>Turns when called from behind</source>
        <translation>Turns when called from behind</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 1 year 6 months</source>
        <translation>Guardian&apos;s record, about 1 year 6 months</translation>
    </message>
    <message>
        <source>Jumps down from a step</source>
        <translation>Jumps down from a step</translation>
    </message>
    <message>
        <source>Hops on one foot</source>
        <translation>Hops on one foot</translation>
    </message>
    <message>
        <source>Tells what happened</source>
        <translation>Tells what happened</translation>
    </message>
    <message>
        <source>Copies a cross</source>
        <translation>Copies a cross</translation>
    </message>
    <message>
        <source>Uses scissors</source>
        <translation>Uses scissors</translation>
    </message>
    <message>
        <source>Dresses alone</source>
        <translation>Dresses alone</translation>
    </message>
    <message>
        <source>Pretend play with roles</source>
        <translation>Pretend play with roles</translation>
    </message>
    <message>
        <source>Brushes teeth, rinses and washes hands</source>
        <translation>Brushes teeth, rinses and washes hands</translation>
    </message>
    <message>
        <source>Pees without help</source>
        <translation>Pees without help</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 4 years</source>
        <translation>Guardian&apos;s record, about 4 years</translation>
    </message>
    <message>
        <source>Turns a somersault</source>
        <translation>Turns a somersault</translation>
    </message>
    <message>
        <source>Draws from memory</source>
        <translation>Draws from memory</translation>
    </message>
    <message>
        <source>Knows colours</source>
        <translation>Knows colours</translation>
    </message>
    <message>
        <source>Speaks clearly</source>
        <translation>Speaks clearly</translation>
    </message>
    <message>
        <source>Poos without help</source>
        <translation>Poos without help</translation>
    </message>
    <message>
        <source>Plays in a group</source>
        <translation>Plays in a group</translation>
    </message>
    <message>
        <source>Eats with the family</source>
        <translation>Eats with the family</translation>
    </message>
    <message>
        <source>Feels for others</source>
        <translation>Feels for others</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 5 years</source>
        <translation>Guardian&apos;s record, about 5 years</translation>
    </message>
    <message>
        <source>Stands on one foot</source>
        <translation>Stands on one foot</translation>
    </message>
    <message>
        <source>Copies a square</source>
        <translation>Copies a square</translation>
    </message>
    <message>
        <source>Knows front, back, left and right</source>
        <translation>Knows front, back, left and right</translation>
    </message>
    <message>
        <source>Reads and writes own name</source>
        <translation>Reads and writes own name</translation>
    </message>
    <message>
        <source>Can hold back wishes</source>
        <translation>Can hold back wishes</translation>
    </message>
    <message>
        <source>Keeps promises and rules</source>
        <translation>Keeps promises and rules</translation>
    </message>
    <message>
        <source>First permanent molar</source>
        <translation>First permanent molar</translation>
    </message>
    <message>
        <source>Breakfast every day</source>
        <translation>Breakfast every day</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 6 years</source>
        <translation>Guardian&apos;s record, about 6 years</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Eats with a spoon</source>
        <translation>Eats with a spoon</translation>
    </message>
    <message>
        <source>Building blocks and pretend play</source>
        <translation>Building blocks and pretend play</translation>
    </message>
    <message>
        <source>Copies gestures</source>
        <translation>Copies gestures</translation>
    </message>
    <message>
        <source>Two-word sentences</source>
        <translation>Two-word sentences</translation>
    </message>
    <message>
        <source>Eats meat and fibrous vegetables</source>
        <translation>Eats meat and fibrous vegetables</translation>
    </message>
    <message>
        <source>Avoids long screen time</source>
        <translation>Avoids long screen time</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 2 years</source>
        <translation>Guardian&apos;s record, about 2 years</translation>
    </message>
    <message>
        <source>Climbs stairs without hands</source>
        <translation>Climbs stairs without hands</translation>
    </message>
    <message>
        <source>Draws a circle</source>
        <translation>Draws a circle</translation>
    </message>
    <message>
        <source>Wants to dress alone</source>
        <translation>Wants to dress alone</translation>
    </message>
    <message>
        <source>Says own name</source>
        <translation>Says own name</translation>
    </message>
    <message>
        <source>Brushes teeth and washes hands</source>
        <translation>Brushes teeth and washes hands</translation>
    </message>
    <message>
        <source>Narrows the eyes or goes very close</source>
        <translation>Narrows the eyes or goes very close</translation>
    </message>
    <message>
        <source>Worry about hearing</source>
        <translation>Worry about hearing</translation>
    </message>
    <message>
        <source>Worry about bite or position of teeth</source>
        <translation>Worry about bite or position of teeth</translation>
    </message>
    <message>
        <source>Pretend play</source>
        <translation>Pretend play</translation>
    </message>
    <message>
        <source>Has friends to play with</source>
        <translation>Has friends to play with</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 3 years</source>
        <translation>Guardian&apos;s record, about 3 years</translation>
    </message>
    <message>
        <source>Date of the home visit</source>
        <translation>Date of the home visit</translation>
    </message>
    <message>
        <source>Who is visited</source>
        <translation>Who is visited</translation>
    </message>
    <message>
        <source>Kind of home visit</source>
        <translation>Kind of home visit</translation>
    </message>
    <message>
        <source>Kind of home visit, other</source>
        <translation>Kind of home visit, other</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Profession of the visitor</source>
        <translation>Profession of the visitor</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Talked about</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>Advice given</translation>
    </message>
    <message>
        <source>Papers handed over</source>
        <translation>Papers handed over</translation>
    </message>
    <message>
        <source>Next visit or call</source>
        <translation>Next visit or call</translation>
    </message>
    <message>
        <source>Visit at home</source>
        <translation>Visit at home</translation>
    </message>
    <message>
        <source>Fell ill on</source>
        <translation>Fell ill on</translation>
    </message>
    <message>
        <source>Recovered on</source>
        <translation>Recovered on</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>Kind of allergy</source>
        <translation>Kind of allergy</translation>
    </message>
    <message>
        <source>Allergic to</source>
        <translation>Allergic to</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaction</translation>
    </message>
    <message>
        <source>First noticed on</source>
        <translation>First noticed on</translation>
    </message>
    <message>
        <source>Outgrown since</source>
        <translation>Outgrown since</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>What to do on a reaction</source>
        <translation>What to do on a reaction</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergy</translation>
    </message>
    <message>
        <source>Name of the medicine</source>
        <translation>Name of the medicine</translation>
    </message>
    <message>
        <source>Reason for taking</source>
        <translation>Reason for taking</translation>
    </message>
    <message>
        <source>Dose and times</source>
        <translation>Dose and times</translation>
    </message>
    <message>
        <source>Taken since</source>
        <translation>Taken since</translation>
    </message>
    <message>
        <source>Taken until</source>
        <translation>Taken until</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Prescribed by</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>Signs of disease</source>
        <translation>Signs of disease</translation>
    </message>
    <message>
        <source>Hearing test done</source>
        <translation>Hearing test done</translation>
    </message>
    <message>
        <source>Newborn blood screening done</source>
        <translation>Newborn blood screening done</translation>
    </message>
    <message>
        <source>Vitamin K2 given</source>
        <translation>Vitamin K2 given</translation>
    </message>
    <message>
        <source>Guidance on vaccination</source>
        <translation>Guidance on vaccination</translation>
    </message>
    <message>
        <source>Advice on raising the child</source>
        <translation>Advice on raising the child</translation>
    </message>
    <message>
        <source>Limited opening of the hips</source>
        <translation>Limited opening of the hips</translation>
    </message>
    <message>
        <source>Number of teeth</source>
        <translation>Number of teeth</translation>
    </message>
    <message>
        <source>State of the teeth</source>
        <translation>State of the teeth</translation>
    </message>
    <message>
        <source>Breastfeeding</source>
        <translation>Breastfeeding</translation>
    </message>
    <message>
        <source>Progress of weaning</source>
        <translation>Progress of weaning</translation>
    </message>
    <message>
        <source>Weaning</source>
        <translation>Weaning</translation>
    </message>
    <message>
        <source>Abnormality of the eyes</source>
        <translation>Abnormality of the eyes</translation>
    </message>
    <message>
        <source>Abnormality of the eyes, kind</source>
        <translation>Abnormality of the eyes, kind</translation>
    </message>
    <message>
        <source>Abnormality of the eyes, details</source>
        <translation>Abnormality of the eyes, details</translation>
    </message>
    <message>
        <source>Abnormality of the ears</source>
        <translation>Abnormality of the ears</translation>
    </message>
    <message>
        <source>Abnormality of the ears, kind</source>
        <translation>Abnormality of the ears, kind</translation>
    </message>
    <message>
        <source>Abnormality of the ears, details</source>
        <translation>Abnormality of the ears, details</translation>
    </message>
    <message>
        <source>Blood in urine</source>
        <translation>Blood in urine</translation>
    </message>
    <message>
        <source>Vision, right eye</source>
        <translation>Vision, right eye</translation>
    </message>
    <message>
        <source>Vision, left eye</source>
        <translation>Vision, left eye</translation>
    </message>
    <message>
        <source>Refraction test</source>
        <translation>Refraction test</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Finding: growth</source>
        <translation>Finding: growth</translation>
    </message>
    <message>
        <source>Finding: spine and chest</source>
        <translation>Finding: spine and chest</translation>
    </message>
    <message>
        <source>Finding: skin</source>
        <translation>Finding: skin</translation>
    </message>
    <message>
        <source>Finding: teeth and mouth</source>
        <translation>Finding: teeth and mouth</translation>
    </message>
    <message>
        <source>Finding: movement of the limbs</source>
        <translation>Finding: movement of the limbs</translation>
    </message>
    <message>
        <source>Finding: mental development</source>
        <translation>Finding: mental development</translation>
    </message>
    <message>
        <source>Finding: speech</source>
        <translation>Finding: speech</translation>
    </message>
    <message>
        <source>Finding: problems in raising the child</source>
        <translation>Finding: problems in raising the child</translation>
    </message>
    <message>
        <source>Finding: other</source>
        <translation>Finding: other</translation>
    </message>
    <message>
        <source>Finding: eyes</source>
        <translation>Finding: eyes</translation>
    </message>
    <message>
        <source>Finding: ears, nose and throat</source>
        <translation>Finding: ears, nose and throat</translation>
    </message>
    <message>
        <source>Vaccinations so far</source>
        <translation>Vaccinations so far</translation>
    </message>
    <message>
        <source>Plays rock, paper, scissors</source>
        <translation>Plays rock, paper, scissors</translation>
    </message>
    <message>
        <source>Plays word chains, three turns or more</source>
        <translation>Plays word chains, three turns or more</translation>
    </message>
    <message>
        <source>Feelings and behaviour</source>
        <translation>Feelings and behaviour</translation>
    </message>
    <message>
        <source>To be examined in detail</source>
        <translation>To be examined in detail</translation>
    </message>
    <message>
        <source>Date of the detailed examination</source>
        <translation>Date of the detailed examination</translation>
    </message>
    <message>
        <source>Result of the detailed examination</source>
        <translation>Result of the detailed examination</translation>
    </message>
    <message>
        <source>Date of the examination</source>
        <translation>Date of the examination</translation>
    </message>
    <message>
        <source>Time since the birth</source>
        <translation>Time since the birth</translation>
    </message>
    <message>
        <source>Tartar</source>
        <translation>Tartar</translation>
    </message>
    <message>
        <source>Inflammation of the gums</source>
        <translation>Inflammation of the gums</translation>
    </message>
    <message>
        <source>Teeth of the mother</source>
        <translation>Teeth of the mother</translation>
    </message>
    <message>
        <source>Age at marriage</source>
        <translation>Age at marriage</translation>
    </message>
    <message>
        <source>Menstrual cycle</source>
        <translation>Menstrual cycle</translation>
    </message>
    <message>
        <source>Illnesses so far</source>
        <translation>Illnesses so far</translation>
    </message>
    <message>
        <source>Other illnesses so far</source>
        <translation>Other illnesses so far</translation>
    </message>
    <message>
        <source>Rubella</source>
        <translation>Rubella</translation>
    </message>
    <message>
        <source>Measles</source>
        <translation>Measles</translation>
    </message>
    <message>
        <source>Varicella</source>
        <translation>Varicella</translation>
    </message>
    <message>
        <source>Operations so far</source>
        <translation>Operations so far</translation>
    </message>
    <message>
        <source>Operated on for</source>
        <translation>Operated on for</translation>
    </message>
    <message>
        <source>Medicines taken regularly</source>
        <translation>Medicines taken regularly</translation>
    </message>
    <message>
        <source>Allergies (medicines, foods and others)</source>
        <translation>Allergies (medicines, foods and others)</translation>
    </message>
    <message>
        <source>Stress in daily life</source>
        <translation>Stress in daily life</translation>
    </message>
    <message>
        <source>Worries about the pregnancy</source>
        <translation>Worries about the pregnancy</translation>
    </message>
    <message>
        <source>Other worries</source>
        <translation>Other worries</translation>
    </message>
    <message>
        <source>Smoking (herself)</source>
        <translation>Smoking (herself)</translation>
    </message>
    <message>
        <source>Cigarettes now</source>
        <translation>Cigarettes now</translation>
    </message>
    <message>
        <source>Cigarettes before</source>
        <translation>Cigarettes before</translation>
    </message>
    <message>
        <source>Smoking by others in the home</source>
        <translation>Smoking by others in the home</translation>
    </message>
    <message>
        <source>Cigarettes of the others</source>
        <translation>Cigarettes of the others</translation>
    </message>
    <message>
        <source>Drinking alcohol</source>
        <translation>Drinking alcohol</translation>
    </message>
    <message>
        <source>Amount of alcohol now</source>
        <translation>Amount of alcohol now</translation>
    </message>
    <message>
        <source>Amount of alcohol before</source>
        <translation>Amount of alcohol before</translation>
    </message>
    <message>
        <source>Health of the husband or partner</source>
        <translation>Health of the husband or partner</translation>
    </message>
    <message>
        <source>Illness of the husband or partner</source>
        <translation>Illness of the husband or partner</translation>
    </message>
    <message>
        <source>Health of the mother-to-be</source>
        <translation>Health of the mother-to-be</translation>
    </message>
    <message>
        <source>Month of that birth</source>
        <translation>Month of that birth</translation>
    </message>
    <message>
        <source>Mode and course of that birth</source>
        <translation>Mode and course of that birth</translation>
    </message>
    <message>
        <source>The child today</source>
        <translation>The child today</translation>
    </message>
    <message>
        <source>The child today, details</source>
        <translation>The child today, details</translation>
    </message>
    <message>
        <source>Past pregnancy</source>
        <translation>Past pregnancy</translation>
    </message>
    <message>
        <source>Date of the test</source>
        <translation>Date of the test</translation>
    </message>
    <message>
        <source>Blood group, ABO</source>
        <translation>Blood group, ABO</translation>
    </message>
    <message>
        <source>Blood group, ABO, as written</source>
        <translation>Blood group, ABO, as written</translation>
    </message>
    <message>
        <source>Blood group, Rh</source>
        <translation>Blood group, Rh</translation>
    </message>
    <message>
        <source>Blood group, Rh, as written</source>
        <translation>Blood group, Rh, as written</translation>
    </message>
    <message>
        <source>Irregular antibodies</source>
        <translation>Irregular antibodies</translation>
    </message>
    <message>
        <source>Irregular antibodies, as written</source>
        <translation>Irregular antibodies, as written</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>Test result</translation>
    </message>
    <message>
        <source>Test result as written</source>
        <translation>Test result as written</translation>
    </message>
    <message>
        <source>Cervical cancer screening</source>
        <translation>Cervical cancer screening</translation>
    </message>
    <message>
        <source>Antibody titre</source>
        <translation>Antibody titre</translation>
    </message>
    <message>
        <source>Rubella antibody test</source>
        <translation>Rubella antibody test</translation>
    </message>
    <message>
        <source>Haemoglobin (Hb)</source>
        <translation>Haemoglobin (Hb)</translation>
    </message>
    <message>
        <source>Haematocrit (Ht)</source>
        <translation>Haematocrit (Ht)</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Platelets</translation>
    </message>
    <message>
        <source>Blood glucose</source>
        <translation>Blood glucose</translation>
    </message>
    <message>
        <source>Blood glucose, taken</source>
        <translation>Blood glucose, taken</translation>
    </message>
    <message>
        <source>75 g glucose load, fasting</source>
        <translation>75 g glucose load, fasting</translation>
    </message>
    <message>
        <source>75 g glucose load, after 1 hour</source>
        <translation>75 g glucose load, after 1 hour</translation>
    </message>
    <message>
        <source>75 g glucose load, after 2 hours</source>
        <translation>75 g glucose load, after 2 hours</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>Blood count and glucose</source>
        <translation>Blood count and glucose</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Name of the test</translation>
    </message>
    <message>
        <source>Another test</source>
        <translation>Another test</translation>
    </message>
    <message>
        <source>Item of the test</source>
        <translation>Item of the test</translation>
    </message>
    <message>
        <source>Test for an infection</source>
        <translation>Test for an infection</translation>
    </message>
    <message>
        <source>Jaundice</source>
        <translation>Jaundice</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>First week of life</source>
        <translation>First week of life</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Vitamin K2</source>
        <translation>Vitamin K2</translation>
    </message>
    <message>
        <source>Abnormality at birth or later</source>
        <translation>Abnormality at birth or later</translation>
    </message>
    <message>
        <source>Abnormality, details</source>
        <translation>Abnormality, details</translation>
    </message>
    <message>
        <source>Treatment given</source>
        <translation>Treatment given</translation>
    </message>
    <message>
        <source>Abnormality and treatment after birth</source>
        <translation>Abnormality and treatment after birth</translation>
    </message>
    <message>
        <source>Date of discharge</source>
        <translation>Date of discharge</translation>
    </message>
    <message>
        <source>Phone of the facility</source>
        <translation>Phone of the facility</translation>
    </message>
    <message>
        <source>Discharge of the baby</source>
        <translation>Discharge of the baby</translation>
    </message>
    <message>
        <source>Second to fourth week of life</source>
        <translation>Second to fourth week of life</translation>
    </message>
    <message>
        <source>Newborn visit</source>
        <translation>Newborn visit</translation>
    </message>
    <message>
        <source>Blood taken on</source>
        <translation>Blood taken on</translation>
    </message>
    <message>
        <source>Name of the test set</source>
        <translation>Name of the test set</translation>
    </message>
    <message>
        <source>Amino acid disorders</source>
        <translation>Amino acid disorders</translation>
    </message>
    <message>
        <source>Organic acid disorders</source>
        <translation>Organic acid disorders</translation>
    </message>
    <message>
        <source>Fatty acid oxidation disorders</source>
        <translation>Fatty acid oxidation disorders</translation>
    </message>
    <message>
        <source>Galactosaemia</source>
        <translation>Galactosaemia</translation>
    </message>
    <message>
        <source>Congenital hypothyroidism</source>
        <translation>Congenital hypothyroidism</translation>
    </message>
    <message>
        <source>Congenital adrenal hyperplasia</source>
        <translation>Congenital adrenal hyperplasia</translation>
    </message>
    <message>
        <source>Spinal muscular atrophy (SMA)</source>
        <translation>Spinal muscular atrophy (SMA)</translation>
    </message>
    <message>
        <source>Severe combined immunodeficiency (SCID)</source>
        <translation>Severe combined immunodeficiency (SCID)</translation>
    </message>
    <message>
        <source>Other diseases tested</source>
        <translation>Other diseases tested</translation>
    </message>
    <message>
        <source>Newborn blood screening</source>
        <translation>Newborn blood screening</translation>
    </message>
    <message>
        <source>First test or confirmation</source>
        <translation>First test or confirmation</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Right ear</source>
        <translation>Right ear</translation>
    </message>
    <message>
        <source>Left ear</source>
        <translation>Left ear</translation>
    </message>
    <message>
        <source>Judgement of hearing</source>
        <translation>Judgement of hearing</translation>
    </message>
    <message>
        <source>Newborn hearing screening</source>
        <translation>Newborn hearing screening</translation>
    </message>
    <message>
        <source>Congenital cytomegalovirus test</source>
        <translation>Congenital cytomegalovirus test</translation>
    </message>
    <message>
        <source>Date attended</source>
        <translation>Date attended</translation>
    </message>
    <message>
        <source>Topic of the class</source>
        <translation>Topic of the class</translation>
    </message>
    <message>
        <source>Class for parents</source>
        <translation>Class for parents</translation>
    </message>
    <message>
        <source>Time of the checkup</source>
        <translation>Time of the checkup</translation>
    </message>
    <message>
        <source>Involution of the womb</source>
        <translation>Involution of the womb</translation>
    </message>
    <message>
        <source>Lochia</source>
        <translation>Lochia</translation>
    </message>
    <message>
        <source>State of the breasts</source>
        <translation>State of the breasts</translation>
    </message>
    <message>
        <source>Other, such as questionnaires done</source>
        <translation>Other, such as questionnaires done</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>What was talked about</translation>
    </message>
    <message>
        <source>Course of the mother after birth</source>
        <translation>Course of the mother after birth</translation>
    </message>
    <message>
        <source>First bath</source>
        <translation>First bath</translation>
    </message>
    <message>
        <source>Housework taken up</source>
        <translation>Housework taken up</translation>
    </message>
    <message>
        <source>Other work taken up</source>
        <translation>Other work taken up</translation>
    </message>
    <message>
        <source>Period came back</source>
        <translation>Period came back</translation>
    </message>
    <message>
        <source>Advice on family planning</source>
        <translation>Advice on family planning</translation>
    </message>
    <message>
        <source>Advice on family planning by</source>
        <translation>Advice on family planning by</translation>
    </message>
    <message>
        <source>Advice on family planning on</source>
        <translation>Advice on family planning on</translation>
    </message>
    <message>
        <source>Her own record after birth</source>
        <translation>Her own record after birth</translation>
    </message>
    <message>
        <source>Low, tearful or without drive</source>
        <translation>Low, tearful or without drive</translation>
    </message>
    <message>
        <source>In her own words</source>
        <translation>In her own words</translation>
    </message>
    <message>
        <source>Mood after birth</source>
        <translation>Mood after birth</translation>
    </message>
    <message>
        <source>Date of use</source>
        <translation>Date of use</translation>
    </message>
    <message>
        <source>Kind of care</source>
        <translation>Kind of care</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>What the care was</source>
        <translation>What the care was</translation>
    </message>
    <message>
        <source>Amount used</source>
        <translation>Amount used</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>Children who came along</source>
        <translation>Children who came along</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Reduction of the fee</source>
        <translation>Reduction of the fee</translation>
    </message>
    <message>
        <source>Postpartum care</source>
        <translation>Postpartum care</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>Approved from</source>
        <translation>Approved from</translation>
    </message>
    <message>
        <source>Approved until</source>
        <translation>Approved until</translation>
    </message>
    <message>
        <source>Kinds of care approved</source>
        <translation>Kinds of care approved</translation>
    </message>
    <message>
        <source>Limit of use</source>
        <translation>Limit of use</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Used so far</translation>
    </message>
    <message>
        <source>Fee for each use</source>
        <translation>Fee for each use</translation>
    </message>
    <message>
        <source>Reduction for each use</source>
        <translation>Reduction for each use</translation>
    </message>
    <message>
        <source>Approval of postpartum care</source>
        <translation>Approval of postpartum care</translation>
    </message>
    <message>
        <source>Month of pregnancy</source>
        <translation>Month of pregnancy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Her own record by month</source>
        <translation>Her own record by month</translation>
    </message>
    <message>
        <source>Address around the birth</source>
        <translation>Address around the birth</translation>
    </message>
    <message>
        <source>Telephone around the birth</source>
        <translation>Telephone around the birth</translation>
    </message>
    <message>
        <source>Planned place of birth</source>
        <translation>Planned place of birth</translation>
    </message>
    <message>
        <source>Way to the place of birth</source>
        <translation>Way to the place of birth</translation>
    </message>
    <message>
        <source>Other way to the place of birth</source>
        <translation>Other way to the place of birth</translation>
    </message>
    <message>
        <source>Time to the place of birth</source>
        <translation>Time to the place of birth</translation>
    </message>
    <message>
        <source>Who helps at home</source>
        <translation>Who helps at home</translation>
    </message>
    <message>
        <source>Arrangements for the birth</source>
        <translation>Arrangements for the birth</translation>
    </message>
    <message>
        <source>Date of the notification</source>
        <translation>Date of the notification</translation>
    </message>
    <message>
        <source>Doctor or midwife</source>
        <translation>Doctor or midwife</translation>
    </message>
    <message>
        <source>Check for sexually transmitted infections</source>
        <translation>Check for sexually transmitted infections</translation>
    </message>
    <message>
        <source>Check for tuberculosis</source>
        <translation>Check for tuberculosis</translation>
    </message>
    <message>
        <source>Notification of pregnancy</source>
        <translation>Notification of pregnancy</translation>
    </message>
    <message>
        <source>Date of the talk</source>
        <translation>Date of the talk</translation>
    </message>
    <message>
        <source>Time of the talk</source>
        <translation>Time of the talk</translation>
    </message>
    <message>
        <source>Way of talking</source>
        <translation>Way of talking</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>What is planned</translation>
    </message>
    <message>
        <source>Talk with the municipality</source>
        <translation>Talk with the municipality</translation>
    </message>
    <message>
        <source>Kind of benefit</source>
        <translation>Kind of benefit</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Amount of money</translation>
    </message>
    <message>
        <source>Benefit for pregnant women</source>
        <translation>Benefit for pregnant women</translation>
    </message>
    <message>
        <source>Kind of voucher</source>
        <translation>Kind of voucher</translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation>Voucher number</translation>
    </message>
    <message>
        <source>Used at the antenatal visit</source>
        <translation>Used at the antenatal visit</translation>
    </message>
    <message>
        <source>Paid by the family</source>
        <translation>Paid by the family</translation>
    </message>
    <message>
        <source>Checkup voucher</source>
        <translation>Checkup voucher</translation>
    </message>
    <message>
        <source>Date of the referral</source>
        <translation>Date of the referral</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>Reason for the referral</source>
        <translation>Reason for the referral</translation>
    </message>
    <message>
        <source>Family agreed to the referral</source>
        <translation>Family agreed to the referral</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Answer to the referral</source>
        <translation>Answer to the referral</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Working note of a professional</source>
        <translation>Working note of a professional</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Non-disclosed (somebody must not learn this address)</source>
        <translation>Non-disclosed (somebody must not learn this address)</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Date of the certificate</source>
        <translation>Date of the certificate</translation>
    </message>
    <message>
        <source>Place of birth as registered</source>
        <translation>Place of birth as registered</translation>
    </message>
    <message>
        <source>Name of the mayor</source>
        <translation>Name of the mayor</translation>
    </message>
    <message>
        <source>Certificate of birth registration</source>
        <translation>Certificate of birth registration</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Growth at school age</source>
        <translation>Growth at school age</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Compared on</translation>
    </message>
    <message>
        <source>Age when compared</source>
        <translation>Age when compared</translation>
    </message>
    <message>
        <source>Number on the printed card</source>
        <translation>Number on the printed card</translation>
    </message>
    <message>
        <source>Stool colour</source>
        <translation>Stool colour</translation>
    </message>
    <message>
        <source>Plan made on</source>
        <translation>Plan made on</translation>
    </message>
    <message>
        <source>Plan made by</source>
        <translation>Plan made by</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation>Worries</translation>
    </message>
    <message>
        <source>Aim of the plan</source>
        <translation>Aim of the plan</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>Agreed to the plan</source>
        <translation>Agreed to the plan</translation>
    </message>
    <message>
        <source>Copy of the plan given</source>
        <translation>Copy of the plan given</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Support plan</translation>
    </message>
    <message>
        <source>Belongs to the support plan</source>
        <translation>Belongs to the support plan</translation>
    </message>
    <message>
        <source>Goal set on</source>
        <translation>Goal set on</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Planned until</translation>
    </message>
    <message>
        <source>State of the goal</source>
        <translation>State of the goal</translation>
    </message>
    <message>
        <source>Goal of the support plan</source>
        <translation>Goal of the support plan</translation>
    </message>
    <message>
        <source>Support given</source>
        <translation>Support given</translation>
    </message>
    <message>
        <source>Support given by</source>
        <translation>Support given by</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Support of the support plan</source>
        <translation>Support of the support plan</translation>
    </message>
    <message>
        <source>Date of the review</source>
        <translation>Date of the review</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>Changes to the plan</source>
        <translation>Changes to the plan</translation>
    </message>
    <message>
        <source>Review of the support plan</source>
        <translation>Review of the support plan</translation>
    </message>
    <message>
        <source>Weight at home</source>
        <translation>Weight at home</translation>
    </message>
    <message>
        <source>Work and workplace</source>
        <translation>Work and workplace</translation>
    </message>
    <message>
        <source>Work begins at</source>
        <translation>Work begins at</translation>
    </message>
    <message>
        <source>Work ends at</source>
        <translation>Work ends at</translation>
    </message>
    <message>
        <source>Shift work</source>
        <translation>Shift work</translation>
    </message>
    <message>
        <source>Commuting by</source>
        <translation>Commuting by</translation>
    </message>
    <message>
        <source>Commuting time, one way</source>
        <translation>Commuting time, one way</translation>
    </message>
    <message>
        <source>Crowding on the way</source>
        <translation>Crowding on the way</translation>
    </message>
    <message>
        <source>Stopped work for a time, week of pregnancy</source>
        <translation>Stopped work for a time, week of pregnancy</translation>
    </message>
    <message>
        <source>Stopped work for a time, month of pregnancy</source>
        <translation>Stopped work for a time, month of pregnancy</translation>
    </message>
    <message>
        <source>Changed work, week of pregnancy</source>
        <translation>Changed work, week of pregnancy</translation>
    </message>
    <message>
        <source>Changed work, month of pregnancy</source>
        <translation>Changed work, month of pregnancy</translation>
    </message>
    <message>
        <source>Gave up work, week of pregnancy</source>
        <translation>Gave up work, week of pregnancy</translation>
    </message>
    <message>
        <source>Gave up work, month of pregnancy</source>
        <translation>Gave up work, month of pregnancy</translation>
    </message>
    <message>
        <source>Other changes of work</source>
        <translation>Other changes of work</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Storeys of the house</source>
        <translation>Storeys of the house</translation>
    </message>
    <message>
        <source>Storeys of the building</source>
        <translation>Storeys of the building</translation>
    </message>
    <message>
        <source>Lives on floor</source>
        <translation>Lives on floor</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Other housing</source>
        <translation>Other housing</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation>Sunlight</translation>
    </message>
    <message>
        <source>Living with</source>
        <translation>Living with</translation>
    </message>
    <message>
        <source>Children living with her</source>
        <translation>Children living with her</translation>
    </message>
    <message>
        <source>Others living with her</source>
        <translation>Others living with her</translation>
    </message>
    <message>
        <source>Work and home of the mother-to-be</source>
        <translation>Work and home of the mother-to-be</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>Kind of leave</translation>
    </message>
    <message>
        <source>Who takes the leave</source>
        <translation>Who takes the leave</translation>
    </message>
    <message>
        <source>Leave begins on</source>
        <translation>Leave begins on</translation>
    </message>
    <message>
        <source>Leave ends on</source>
        <translation>Leave ends on</translation>
    </message>
    <message>
        <source>Leave around the birth</source>
        <translation>Leave around the birth</translation>
    </message>
    <message>
        <source>Day of the birth</source>
        <translation>Day of the birth</translation>
    </message>
    <message>
        <source>Medical aid</source>
        <translation>Medical aid</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>In the family since</source>
        <translation>In the family since</translation>
    </message>
    <message>
        <source>In the family until</source>
        <translation>In the family until</translation>
    </message>
    <message>
        <source>Eyes do not always point the same way</source>
        <translation>Eyes do not always point the same way</translation>
    </message>
    <message>
        <source>Blood group and antibodies</source>
        <translation>Blood group and antibodies</translation>
    </message>
    <message>
        <source>Number of unborn babies</source>
        <translation>Number of unborn babies</translation>
    </message>
    <message>
        <source>Record of the month</source>
        <translation>Record of the month</translation>
    </message>
    <message>
        <source>Talk held by</source>
        <translation>Talk held by</translation>
    </message>
    <message>
        <source>Voucher used on</source>
        <translation>Voucher used on</translation>
    </message>
    <message>
        <source>Lived there since</source>
        <translation>Lived there since</translation>
    </message>
    <message>
        <source>Lived there until</source>
        <translation>Lived there until</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Name of the child</translation>
    </message>
    <message>
        <source>Date of the sheet</source>
        <translation>Date of the sheet</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Other occasion</source>
        <translation>Other occasion</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Total on the sheet</source>
        <translation>Total on the sheet</translation>
    </message>
    <message>
        <source>Next sheet on</source>
        <translation>Next sheet on</translation>
    </message>
    <message>
        <source>1. Problems in pregnancy</source>
        <translation>1. Problems in pregnancy</translation>
    </message>
    <message>
        <source>2. Earlier losses</source>
        <translation>2. Earlier losses</translation>
    </message>
    <message>
        <source>3. Counselling before</source>
        <translation>3. Counselling before</translation>
    </message>
    <message>
        <source>4 (1) Confiding: husband</source>
        <translation>4 (1) Confiding: husband</translation>
    </message>
    <message>
        <source>4 (2) Confiding: mother</source>
        <translation>4 (2) Confiding: mother</translation>
    </message>
    <message>
        <source>4 (3) Confiding: others</source>
        <translation>4 (3) Confiding: others</translation>
    </message>
    <message>
        <source>5. Money worries</source>
        <translation>5. Money worries</translation>
    </message>
    <message>
        <source>6. Home</source>
        <translation>6. Home</translation>
    </message>
    <message>
        <source>7. Losses among family</source>
        <translation>7. Losses among family</translation>
    </message>
    <message>
        <source>8. Baby&apos;s crying</source>
        <translation>8. Baby&apos;s crying</translation>
    </message>
    <message>
        <source>9. Urge to hit</source>
        <translation>9. Urge to hit</translation>
    </message>
    <message>
        <source>1. Laughing</source>
        <translation>1. Laughing</translation>
    </message>
    <message>
        <source>2. Looking forward</source>
        <translation>2. Looking forward</translation>
    </message>
    <message>
        <source>3. Self-blame</source>
        <translation>3. Self-blame</translation>
    </message>
    <message>
        <source>4. Worry</source>
        <translation>4. Worry</translation>
    </message>
    <message>
        <source>5. Fear</source>
        <translation>5. Fear</translation>
    </message>
    <message>
        <source>6. Coping</source>
        <translation>6. Coping</translation>
    </message>
    <message>
        <source>7. Sleep</source>
        <translation>7. Sleep</translation>
    </message>
    <message>
        <source>8. Sadness</source>
        <translation>8. Sadness</translation>
    </message>
    <message>
        <source>9. Crying</source>
        <translation>9. Crying</translation>
    </message>
    <message>
        <source>10. Self-harm</source>
        <translation>10. Self-harm</translation>
    </message>
    <message>
        <source>1. Affection</source>
        <translation>1. Affection</translation>
    </message>
    <message>
        <source>2. Being flustered</source>
        <translation>2. Being flustered</translation>
    </message>
    <message>
        <source>3. Annoyance</source>
        <translation>3. Annoyance</translation>
    </message>
    <message>
        <source>4. Special feelings</source>
        <translation>4. Special feelings</translation>
    </message>
    <message>
        <source>5. Anger</source>
        <translation>5. Anger</translation>
    </message>
    <message>
        <source>6. Enjoying care</source>
        <translation>6. Enjoying care</translation>
    </message>
    <message>
        <source>7. Other wishes</source>
        <translation>7. Other wishes</translation>
    </message>
    <message>
        <source>8. Protecting</source>
        <translation>8. Protecting</translation>
    </message>
    <message>
        <source>9. Distance</source>
        <translation>9. Distance</translation>
    </message>
    <message>
        <source>10. Closeness</source>
        <translation>10. Closeness</translation>
    </message>
    <message>
        <source>Parenting support checklist</source>
        <translation>Parenting support checklist</translation>
    </message>
    <message>
        <source>Edinburgh scale (EPDS)</source>
        <translation>Edinburgh scale (EPDS)</translation>
    </message>
    <message>
        <source>Feelings for the baby (MIBS-J)</source>
        <translation>Feelings for the baby (MIBS-J)</translation>
    </message>
    <message>
        <source>Has had an illness from birth</source>
        <translation>Has had an illness from birth</translation>
    </message>
    <message>
        <source>Has had a convulsion</source>
        <translation>Has had a convulsion</translation>
    </message>
    <message>
        <source>Asthma or atopic eczema was named</source>
        <translation>Asthma or atopic eczema was named</translation>
    </message>
    <message>
        <source>Worry about a food allergy</source>
        <translation>Worry about a food allergy</translation>
    </message>
    <message>
        <source>Seen by a doctor after an accident</source>
        <translation>Seen by a doctor after an accident</translation>
    </message>
    <message>
        <source>Shown with care after a loss</source>
        <translation>Shown with care after a loss</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Document or picture</source>
        <translation>Document or picture</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Copied from</translation>
    </message>
    <message>
        <source>Copied record</source>
        <translation>Copied record</translation>
    </message>
    <message>
        <source>Copied page</source>
        <translation>Copied page</translation>
    </message>
</context>
<context>
    <name>recovery sheet</name>
    <message>
        <source>These eight lines open the file without its passphrase. Whoever has this sheet and the file can read and change everything the passphrase opens.</source>
        <translation>These eight lines open the file without its passphrase. Whoever has this sheet and the file can read and change everything the passphrase opens.</translation>
    </message>
    <message>
        <source>To use it: choose “Open with the recovery sheet” where Boshi asks for the passphrase, and type the lines. Capital or small letters, spaces and dashes do not matter; the letters I, L, O and U do not occur.</source>
        <translation>To use it: choose “Open with the recovery sheet” where Boshi asks for the passphrase, and type the lines. Capital or small letters, spaces and dashes do not matter; the letters I, L, O and U do not occur.</translation>
    </message>
    <message>
        <source>Keep it on paper, like a bank book, apart from the computer and from copies of the file. Do not photograph it and do not send it. The QR code holds the same lines; read it only with a device you trust.</source>
        <translation>Keep it on paper, like a bank book, apart from the computer and from copies of the file. Do not photograph it and do not send it. The QR code holds the same lines; read it only with a device you trust.</translation>
    </message>
    <message>
        <source>A new passphrase voids this sheet: make a new one then, and destroy this one. Copies of the file made before are still opened by it.</source>
        <translation>A new passphrase voids this sheet: make a new one then, and destroy this one. Copies of the file made before are still opened by it.</translation>
    </message>
    <message>
        <source>It holds no secret of the private areas: what is closed by a passphrase of its own stays closed.</source>
        <translation>It holds no secret of the private areas: what is closed by a passphrase of its own stays closed.</translation>
    </message>
    <message>
        <source>If passphrase and sheet are both lost, nobody can open the file, not even the makers of Boshi.</source>
        <translation>If passphrase and sheet are both lost, nobody can open the file, not even the makers of Boshi.</translation>
    </message>
    <message>
        <source>Recovery sheet of a Boshi handbook file</source>
        <translation>Recovery sheet of a Boshi handbook file</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Made on %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Higher than the usual guide for blood pressure in pregnancy and after it.</source>
        <translation>Higher than the usual guide for blood pressure in pregnancy and after it.</translation>
    </message>
    <message>
        <source>Much higher than the usual guide for blood pressure in pregnancy and after it.</source>
        <translation>Much higher than the usual guide for blood pressure in pregnancy and after it.</translation>
    </message>
    <message>
        <source>High blood pressure together with protein in the urine.</source>
        <translation>High blood pressure together with protein in the urine.</translation>
    </message>
    <message>
        <source>Lower than the usual guide for platelets in pregnancy.</source>
        <translation>Lower than the usual guide for platelets in pregnancy.</translation>
    </message>
    <message>
        <source>Higher than the guide for blood glucose in pregnancy at any time of day; a glucose load test is often the next step.</source>
        <translation>Higher than the guide for blood glucose in pregnancy at any time of day; a glucose load test is often the next step.</translation>
    </message>
    <message>
        <source>Weight has grown fast since the visit before.</source>
        <translation>Weight has grown fast since the visit before.</translation>
    </message>
    <message>
        <source>A small baby. The town has help for families of small babies and can tell you about it.</source>
        <translation>A small baby. The town has help for families of small babies and can tell you about it.</translation>
    </message>
    <message>
        <source>A large baby.</source>
        <translation>A large baby.</translation>
    </message>
    <message>
        <source>The weight is more than usual below the birth weight.</source>
        <translation>The weight is more than usual below the birth weight.</translation>
    </message>
    <message>
        <source>Watch whether the colour gets paler. If it does, or with yellow skin or dark urine, see a doctor.</source>
        <translation>Watch whether the colour gets paler. If it does, or with yellow skin or dark urine, see a doctor.</translation>
    </message>
    <message>
        <source>official</source>
        <translation>official</translation>
    </message>
    <message>
        <source>from another program</source>
        <translation>from another program</translation>
    </message>
    <message>
        <source>read at second hand</source>
        <translation>read at second hand</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>remembered</translation>
    </message>
    <message>
        <source>a proposal of this program</source>
        <translation>a proposal of this program</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>For your information</translation>
    </message>
    <message>
        <source>Please mention it at the next visit</source>
        <translation>Please mention it at the next visit</translation>
    </message>
    <message>
        <source>Please call your clinic or midwife now</source>
        <translation>Please call your clinic or midwife now</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>source, certainty, day</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Guide: %1 (%2). Not a diagnosis.</source>
        <comment>figure, source</comment>
        <translation>Guide: %1 (%2). Not a diagnosis.</translation>
    </message>
    <message>
        <source>Source: %1. Not a diagnosis.</source>
        <translation>Source: %1. Not a diagnosis.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what to do, what differs, guide</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Lower than the usual guide for haemoglobin and haematocrit in pregnancy.</source>
        <translation>Lower than the usual guide for haemoglobin and haematocrit in pregnancy.</translation>
    </message>
    <message>
        <source>A value of the glucose load test is at or above the guide for pregnancy.</source>
        <translation>A value of the glucose load test is at or above the guide for pregnancy.</translation>
    </message>
    <message>
        <source>Much higher than the guide for blood glucose and HbA1c in pregnancy.</source>
        <translation>Much higher than the guide for blood glucose and HbA1c in pregnancy.</translation>
    </message>
    <message>
        <source>A pale colour: a children&apos;s doctor should see it at once; take the stool or the nappy with you.</source>
        <translation>A pale colour: a children&apos;s doctor should see it at once; take the stool or the nappy with you.</translation>
    </message>
    <message>
        <source>Telephone: %1 (national lines checked on %2).</source>
        <comment>list, day</comment>
        <translation>Telephone: %1 (national lines checked on %2).</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between telephone numbers</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>remark, whom to call</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The fundal height is some way from the guide for this week of pregnancy, which is only rough.</source>
        <translation>The fundal height is some way from the guide for this week of pregnancy, which is only rough.</translation>
    </message>
    <message>
        <source>Jaundice is recorded as strong.</source>
        <translation>Jaundice is recorded as strong.</translation>
    </message>
    <message>
        <source>Higher than the usual guide for blood pressure, before 34 weeks of pregnancy.</source>
        <translation>Higher than the usual guide for blood pressure, before 34 weeks of pregnancy.</translation>
    </message>
    <message>
        <source>A baby under 1500 g. The town has help for families of small babies and can tell you about it.</source>
        <translation>A baby under 1500 g. The town has help for families of small babies and can tell you about it.</translation>
    </message>
    <message>
        <source>A baby under 1000 g. The town has help for families of small babies and can tell you about it.</source>
        <translation>A baby under 1000 g. The town has help for families of small babies and can tell you about it.</translation>
    </message>
    <message>
        <source>Yellow skin more than two weeks after birth. Please also compare the stool with the printed colour card.</source>
        <translation>Yellow skin more than two weeks after birth. Please also compare the stool with the printed colour card.</translation>
    </message>
    <message>
        <source>Yellow skin together with a pale stool: a children&apos;s doctor should see it at once; take the stool or the nappy with you.</source>
        <translation>Yellow skin together with a pale stool: a children&apos;s doctor should see it at once; take the stool or the nappy with you.</translation>
    </message>
    <message>
        <source>This colour together with yellow skin: a children&apos;s doctor should see it at once; take the stool or the nappy with you.</source>
        <translation>This colour together with yellow skin: a children&apos;s doctor should see it at once; take the stool or the nappy with you.</translation>
    </message>
    <message>
        <source>Outside the printed lines for this age. One value alone says little; how it goes on says more.</source>
        <translation>Outside the printed lines for this age. One value alone says little; how it goes on says more.</translation>
    </message>
    <message>
        <source>The place among the printed lines has changed within half a year.</source>
        <translation>The place among the printed lines has changed within half a year.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message numerus="yes">
        <source>%n record(s) of the present file are not in the copy and would be missing afterwards.</source>
        <translation>
            <numerusform>%n record of the present file is not in the copy and would be missing afterwards.</numerusform>
            <numerusform>%n records of the present file are not in the copy and would be missing afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed since the copy and would be as they were then.</source>
        <translation>
            <numerusform>%n record was changed since the copy and would be as it was then.</numerusform>
            <numerusform>%n records were changed since the copy and would be as they were then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed in both; those of the copy would stand.</source>
        <translation>
            <numerusform>%n record was changed in both; that of the copy would stand.</numerusform>
            <numerusform>%n records were changed in both; those of the copy would stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are only in the copy and would come back.</source>
        <translation>
            <numerusform>%n record is only in the copy and would come back.</numerusform>
            <numerusform>%n records are only in the copy and would come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are newer in the copy and would come with it.</source>
        <translation>
            <numerusform>%n record is newer in the copy and would come with it.</numerusform>
            <numerusform>%n records are newer in the copy and would come with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy holds the same records as the present file.</source>
        <translation>The copy holds the same records as the present file.</translation>
    </message>
    <message>
        <source>There is no file in that place now; the copy will be put there.</source>
        <translation>There is no file in that place now; the copy will be put there.</translation>
    </message>
    <message>
        <source>The present file has another passphrase than the copy, so the two cannot be compared. Afterwards the passphrase of the copy opens the file.</source>
        <translation>The present file has another passphrase than the copy, so the two cannot be compared. Afterwards the passphrase of the copy opens the file.</translation>
    </message>
    <message>
        <source>The present file cannot be opened, so the two cannot be compared: %1</source>
        <translation>The present file cannot be opened, so the two cannot be compared: %1</translation>
    </message>
    <message>
        <source>The copy of %1 cannot be read completely and was passed over. It is left where it is.</source>
        <comment>a moment</comment>
        <translation>The copy of %1 cannot be read completely and was passed over. It is left where it is.</translation>
    </message>
    <message>
        <source>The copy of %1 was read completely; it is whole.</source>
        <comment>a moment</comment>
        <translation>The copy of %1 was read completely; it is whole.</translation>
    </message>
    <message>
        <source>The present file is not deleted: it is kept beside as %1.</source>
        <translation>The present file is not deleted: it is kept beside as %1.</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a telephone line, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer 1, at the top</source>
        <comment>of a printed question</comment>
        <translation>Answer 1, at the top</translation>
    </message>
    <message>
        <source>Answer %1, at the bottom</source>
        <comment>of a printed question</comment>
        <translation>Answer %1, at the bottom</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <comment>of a printed question</comment>
        <translation>Answer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer yet. There is no total before all have one.</source>
        <translation>
            <numerusform>%n question has no answer yet. There is no total before all have one.</numerusform>
            <numerusform>%n questions have no answer yet. There is no total before all have one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer yet.</source>
        <translation>
            <numerusform>%n question has no answer yet.</numerusform>
            <numerusform>%n questions have no answer yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has an answer. They are not added up on this sheet.</source>
        <translation>Every question has an answer. They are not added up on this sheet.</translation>
    </message>
    <message>
        <source>The answers add up to %1; the total on the sheet is %2. Both are kept as they are. Please look at the paper again.</source>
        <translation>The answers add up to %1; the total on the sheet is %2. Both are kept as they are. Please look at the paper again.</translation>
    </message>
    <message>
        <source>Shown because the total is %1 or more, which in Japan is asked about after birth. Source: %2. Checked on %3.</source>
        <translation>Shown because the total is %1 or more, which in Japan is asked about after birth. Source: %2. Checked on %3.</translation>
    </message>
    <message>
        <source>This file is too large for texts of a sheet. It was not taken. Please choose the file of texts.</source>
        <translation>This file is too large for texts of a sheet. It was not taken. Please choose the file of texts.</translation>
    </message>
    <message>
        <source>This file cannot be read as texts of a sheet: it is no JSON. It was not taken. Please ask whoever made it.</source>
        <translation>This file cannot be read as texts of a sheet: it is no JSON. It was not taken. Please ask whoever made it.</translation>
    </message>
    <message>
        <source>This file is not of form 1, which this program reads. It was not taken. Please ask whoever made it.</source>
        <translation>This file is not of form 1, which this program reads. It was not taken. Please ask whoever made it.</translation>
    </message>
    <message>
        <source>These are the texts of another sheet (%1). They were not taken. Please choose the file for this sheet.</source>
        <translation>These are the texts of another sheet (%1). They were not taken. Please choose the file for this sheet.</translation>
    </message>
    <message>
        <source>The file does not say who gave leave to use the texts (licence). It was not taken.</source>
        <translation>The file does not say who gave leave to use the texts (licence). It was not taken.</translation>
    </message>
    <message>
        <source>The file names a question that this sheet does not have: %1. It was not taken.</source>
        <translation>The file names a question that this sheet does not have: %1. It was not taken.</translation>
    </message>
    <message>
        <source>The file names a question twice: %1. It was not taken.</source>
        <translation>The file names a question twice: %1. It was not taken.</translation>
    </message>
    <message>
        <source>A question is missing in the file: %1. It was not taken.</source>
        <translation>A question is missing in the file: %1. It was not taken.</translation>
    </message>
    <message>
        <source>A question or an answer has no text in the file: %1. It was not taken.</source>
        <translation>A question or an answer has no text in the file: %1. It was not taken.</translation>
    </message>
    <message>
        <source>A question has more or fewer answers in the file than on the sheet: %1. It was not taken.</source>
        <translation>A question has more or fewer answers in the file than on the sheet: %1. It was not taken.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>name of a telephone line, number, hours</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Every question has an answer. They add up to %1 (between 0 and %2).</source>
        <translation>Every question has an answer. They add up to %1 (between 0 and %2).</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>%1 · corrected %2</source>
        <comment>calendar age, corrected age</comment>
        <translation>%1 · corrected %2</translation>
    </message>
    <message>
        <source>Pregnancy, due %1</source>
        <translation>Pregnancy, due %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name not recorded</source>
        <translation>Name not recorded</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a record, its day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Non-disclosed</source>
        <comment>mark at a person: leaves only when released</comment>
        <translation>Non-disclosed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field, the record it stands in</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>How the due date was set: %1</source>
        <translation>How the due date was set: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>mother, her pregnancy</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pregnancy until %1</source>
        <translation>Pregnancy until %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, age</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>strength</name>
    <message>
        <source>This passphrase could be guessed: somebody with the file and one fast computer would need less than two weeks. You can use it; several unrelated words are safer.</source>
        <translation>This passphrase could be guessed: somebody with the file and one fast computer would need less than two weeks. You can use it; several unrelated words are safer.</translation>
    </message>
    <message>
        <source>Fair: it holds against one person with a computer, not against somebody who spends a great deal on it.</source>
        <translation>Fair: it holds against one person with a computer, not against somebody who spends a great deal on it.</translation>
    </message>
    <message>
        <source>Hard to guess, as far as we can tell: a thousand fast computers would need years. A well-known sentence or something others know of you is easier.</source>
        <translation>Hard to guess, as far as we can tell: a thousand fast computers would need years. A well-known sentence or something others know of you is easier.</translation>
    </message>
    <message>
        <source>It holds a word that many people choose.</source>
        <translation>It holds a word that many people choose.</translation>
    </message>
    <message>
        <source>It holds a date or a year.</source>
        <translation>It holds a date or a year.</translation>
    </message>
    <message>
        <source>It holds a repetition or neighbouring keys.</source>
        <translation>It holds a repetition or neighbouring keys.</translation>
    </message>
</context>
<context>
    <name>teeth</name>
    <message>
        <source>right</source>
        <comment>side of the mouth</comment>
        <translation>right</translation>
    </message>
    <message>
        <source>left</source>
        <comment>side of the mouth</comment>
        <translation>left</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>upper right</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>upper left</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>lower left</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>lower right</translation>
    </message>
    <message>
        <source>central incisor</source>
        <translation>central incisor</translation>
    </message>
    <message>
        <source>lateral incisor</source>
        <translation>lateral incisor</translation>
    </message>
    <message>
        <source>canine</source>
        <translation>canine</translation>
    </message>
    <message>
        <source>first premolar</source>
        <translation>first premolar</translation>
    </message>
    <message>
        <source>second premolar</source>
        <translation>second premolar</translation>
    </message>
    <message>
        <source>first molar</source>
        <translation>first molar</translation>
    </message>
    <message>
        <source>second molar</source>
        <translation>second molar</translation>
    </message>
    <message>
        <source>wisdom tooth</source>
        <translation>wisdom tooth</translation>
    </message>
    <message>
        <source>central milk incisor</source>
        <translation>central milk incisor</translation>
    </message>
    <message>
        <source>lateral milk incisor</source>
        <translation>lateral milk incisor</translation>
    </message>
    <message>
        <source>milk canine</source>
        <translation>milk canine</translation>
    </message>
    <message>
        <source>first milk molar</source>
        <translation>first milk molar</translation>
    </message>
    <message>
        <source>second milk molar</source>
        <translation>second milk molar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mark, teeth</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>tooth %1</source>
        <translation>tooth %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>side of the mouth, kind of tooth</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number of a milk tooth, its letter</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>no mark</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tooth, mark</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>tooth, mark before, mark after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1; before: %2</source>
        <comment>tooth and mark, mark before</comment>
        <translation>%1; before: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between marks</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Week 0</source>
        <comment>of pregnancy</comment>
        <translation>Week 0</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>End of the pregnancy</source>
        <translation>End of the pregnancy</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing with a date is recorded yet.</source>
        <translation>Nothing with a date is recorded yet.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a summary</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <comment>section, number of records</comment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records without a date, not shown here: %n</source>
        <translation>
            <numerusform>Records without a date, not shown here: %n</numerusform>
            <numerusform>Records without a date, not shown here: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), %1</source>
        <comment>number, days</comment>
        <translation>
            <numerusform>%n record, %1</numerusform>
            <numerusform>%n records, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>Outside %1 to %2 it is asked about, and saved all the same.</source>
        <translation>Outside %1 to %2 it is asked about, and saved all the same.</translation>
    </message>
    <message>
        <source>Tests that are usual with the first visit: %1.</source>
        <translation>Tests that are usual with the first visit: %1.</translation>
    </message>
    <message>
        <source>Tests that are usual once between weeks %1 and %2: %3.</source>
        <translation>Tests that are usual once between weeks %1 and %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>week %1</source>
        <comment>of pregnancy; about when a visit is usual</comment>
        <translation>week %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tests</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A visit is usual from week %1, between %2 and %3.</source>
        <translation>A visit is usual from week %1, between %2 and %3.</translation>
    </message>
    <message>
        <source>Your clinic and your town may plan it otherwise. Nothing of it is recorded until you type. Source: %1 (%2, checked on %3).</source>
        <translation>Your clinic and your town may plan it otherwise. Nothing of it is recorded until you type. Source: %1 (%2, checked on %3).</translation>
    </message>
    <message>
        <source>Page %1 of the handbook (%2).</source>
        <comment>page, certainty</comment>
        <translation>Page %1 of the handbook (%2).</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>plus-minus</source>
        <translation>plus-minus</translation>
    </message>
    <message>
        <source>one plus</source>
        <translation>one plus</translation>
    </message>
    <message>
        <source>two plus</source>
        <translation>two plus</translation>
    </message>
    <message>
        <source>three plus</source>
        <translation>three plus</translation>
    </message>
    <message>
        <source>four plus</source>
        <translation>four plus</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>date format</comment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>month %1</source>
        <comment>of pregnancy</comment>
        <translation>month %1</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Attached file</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Another record</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>date</comment>
        <translation>about %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day of the week, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>duration</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>of pregnancy</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of pregnancy</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weeks, days</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Not disclosed</source>
        <translation>Not disclosed</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>quantity</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>quantity</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>months</source>
        <comment>unit</comment>
        <translation>months</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit</comment>
        <translation>days</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, date in the other calendar</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>quantity</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>quantity</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tooth(teeth)</source>
        <comment>quantity</comment>
        <translation>
            <numerusform>%n tooth</numerusform>
            <numerusform>%n teeth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <comment>quantity</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>unit</comment>
        <translation>weeks</translation>
    </message>
    <message>
        <source>years</source>
        <comment>unit</comment>
        <translation>years</translation>
    </message>
    <message>
        <source>10⁴/µL</source>
        <comment>unit</comment>
        <translation>10⁴/µL</translation>
    </message>
    <message>
        <source>yen</source>
        <comment>unit</comment>
        <translation>yen</translation>
    </message>
    <message>
        <source>a day</source>
        <comment>unit, cigarettes</comment>
        <translation>a day</translation>
    </message>
    <message>
        <source>teeth</source>
        <comment>unit</comment>
        <translation>teeth</translation>
    </message>
    <message>
        <source>people</source>
        <comment>unit</comment>
        <translation>people</translation>
    </message>
    <message>
        <source>These questions are written from memory; no printed page was at hand.</source>
        <translation>These questions are written from memory; no printed page was at hand.</translation>
    </message>
    <message>
        <source>These are the questions of the %1; those of later editions were not found.</source>
        <comment>edition</comment>
        <translation>These are the questions of the %1; those of later editions were not found.</translation>
    </message>
</context>
</TS>
