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
    <name>boshi::ui::GrowthPage</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
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
        <source>Use the left and right arrow keys to move between values.</source>
        <translation>Use the left and right arrow keys to move between values.</translation>
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
        <source>below the 3rd percentile line</source>
        <translation>below the 3rd percentile line</translation>
    </message>
    <message>
        <source>between the 3rd and 10th percentile lines</source>
        <translation>between the 3rd and 10th percentile lines</translation>
    </message>
    <message>
        <source>between the 10th and 25th percentile lines</source>
        <translation>between the 10th and 25th percentile lines</translation>
    </message>
    <message>
        <source>between the 25th and 50th percentile lines</source>
        <translation>between the 25th and 50th percentile lines</translation>
    </message>
    <message>
        <source>between the 50th and 75th percentile lines</source>
        <translation>between the 50th and 75th percentile lines</translation>
    </message>
    <message>
        <source>between the 75th and 90th percentile lines</source>
        <translation>between the 75th and 90th percentile lines</translation>
    </message>
    <message>
        <source>between the 90th and 97th percentile lines</source>
        <translation>between the 90th and 97th percentile lines</translation>
    </message>
    <message>
        <source>on or above the 97th percentile line</source>
        <translation>on or above the 97th percentile line</translation>
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
        <source>Reference: %1, percentile lines 3 to 97</source>
        <translation>Reference: %1, percentile lines 3 to 97</translation>
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
        <source>Every field that can be recorded, with its source and certainty.</source>
        <translation>Every field that can be recorded, with its source and certainty.</translation>
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
        <source>--reference takes jp2023.</source>
        <translation>--reference takes jp2023.</translation>
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
        <source>Ended otherwise</source>
        <translation>Ended otherwise</translation>
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
        <source>There was nothing to import. Your records are unchanged. Please ask for the file once more or choose another.</source>
        <translation>There was nothing to import. Your records are unchanged. Please ask for the file once more or choose another.</translation>
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
        <source>One entry does not have the form it should have and was not taken over. Everything else is unchanged. Please keep a backup, and check the file with boshi-cli vault check.</source>
        <translation>One entry does not have the form it should have and was not taken over. Everything else is unchanged. Please keep a backup, and check the file with boshi-cli vault check.</translation>
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
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
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
</context>
</TS>
