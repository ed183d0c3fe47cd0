<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>boshi::ui::AbsenceButton</name>
    <message>
        <source>Why there is no value (Alt+Down)</source>
        <translation>空欄の理由（Alt+↓）</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>%1: why there is no value</source>
        <translation>%1：空欄の理由</translation>
    </message>
</context>
<context>
    <name>boshi::ui::AnswerButtons</name>
    <message>
        <source>%1: %2</source>
        <comment>question, answer</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>boshi::ui::AnswerGroup</name>
    <message>
        <source>No answer</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question of a sheet, answer</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>boshi::ui::AreaPassphraseDialog</name>
    <message>
        <source>Set a passphrase for a private area</source>
        <translation>プライベート領域にパスフレーズを設定</translation>
    </message>
    <message>
        <source>Change the passphrase of a private area</source>
        <translation>プライベート領域のパスフレーズを変更</translation>
    </message>
    <message>
        <source>Take the passphrase of a private area away</source>
        <translation>プライベート領域のパスフレーズを外す</translation>
    </message>
    <message>
        <source>From then on, whoever opens the handbook can read these records. Nothing is deleted.</source>
        <translation>外すと、手帳を開いた人はだれでもこの記録を読めるようになります。記録はなくなりません。</translation>
    </message>
    <message>
        <source>These records then open with this passphrase only. If it is forgotten, nobody can open them any more: neither the passphrase of the handbook nor the recovery sheet, and not the makers of Boshi.</source>
        <translation>設定すると、この領域の記録はこのパスフレーズでしか開けなくなります。忘れると、もうだれにも開けません。手帳のパスフレーズや回復シートを使っても開けず、Boshiの作り手にも開けません。</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>外す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Set the passphrase</source>
        <translation>パスフレーズを設定(&amp;S)</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>パスフレーズを設定しています</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>やめる(&amp;C)</translation>
    </message>
    <message>
        <source>Present passphrase of the area</source>
        <translation>プライベート領域の今のパスフレーズ</translation>
    </message>
    <message>
        <source>&amp;Present passphrase of this private area</source>
        <translation>このプライベート領域の今のパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>New passphrase of the area</source>
        <translation>プライベート領域の新しいパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase of the area once more</source>
        <translation>プライベート領域の新しいパスフレーズ（もう一度）</translation>
    </message>
    <message>
        <source>&amp;New passphrase of this private area</source>
        <translation>このプライベート領域の新しいパスフレーズ(&amp;N)</translation>
    </message>
    <message>
        <source>New passphrase &amp;once more</source>
        <translation>新しいパスフレーズ（もう一度）(&amp;O)</translation>
    </message>
    <message>
        <source>Please think of a passphrase.</source>
        <translation>パスフレーズを決めて、入力してください。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type both again.</source>
        <translation>2つのパスフレーズが違います。もう一度、両方を入力してください。</translation>
    </message>
    <message>
        <source>This is not the present passphrase of the area. Nothing was changed.</source>
        <translation>入力したパスフレーズが、この領域の今のパスフレーズと違います。何も変更していません。</translation>
    </message>
    <message>
        <source>Backups and copies made before today still hold them without this passphrase.</source>
        <translation>今日より前に作ったバックアップやコピーでは、このパスフレーズがなくても読めます。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::AuthorRow</name>
    <message>
        <source>Role of the writer</source>
        <translation>記入者の立場</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>立場なし</translation>
    </message>
    <message>
        <source>Write under this &amp;name</source>
        <translation>この名前で記入する(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the writer</source>
        <translation>記入者の名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New entries bear no name now.</source>
        <translation>今は、これから書く内容の履歴に名前が付きません。</translation>
    </message>
    <message>
        <source>New entries bear the name %1.</source>
        <translation>これから書く内容の履歴に「%1」の名前が付きます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and role of a writer</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>boshi::ui::BackupsDialog</name>
    <message>
        <source>Reading and checking the copies</source>
        <translation>バックアップを読んで確かめています</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>今すぐバックアップ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Restore this copy…</source>
        <translation>このバックアップから復元(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message numerus="yes">
        <source>Copies are made by themselves when the handbook is locked or closed after a change, and before each import. The latest %n are kept.</source>
        <translation>
            <numerusform>記録を変更したあとに手帳をロックするか閉じると、自動でバックアップを作ります。取り込みの前にも作ります。新しいものから%n個を残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>フォルダー：%1</translation>
    </message>
    <message>
        <source>Copies, the latest first</source>
        <translation>バックアップ（新しい順）</translation>
    </message>
    <message>
        <source>&amp;Copies, the latest first</source>
        <translation>バックアップ（新しい順）(&amp;C)</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>まだ確かめていません</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>壊れていません</translation>
    </message>
    <message>
        <source>cannot be read completely</source>
        <translation>最後まで読めません</translation>
    </message>
    <message>
        <source>opens with an earlier passphrase, not checked</source>
        <translation>以前のパスフレーズで開きます（中は確かめていません）</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when a copy was made, its size, its state</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>A copy was made and checked: %1</source>
        <translation>バックアップを作り、最後まで読めることを確かめました：%1</translation>
    </message>
    <message>
        <source>None of the copies can be read completely. Please make one now; the damaged ones are left where they are.</source>
        <translation>最後まで読めるバックアップがありません。今すぐ1つ作ってください。壊れたものはそのまま残しています。</translation>
    </message>
    <message>
        <source>The newest copy cannot be read completely. It is left where it is; the next older whole one is chosen.</source>
        <translation>最新のバックアップは最後まで読めません。ファイルはそのまま残し、壊れていないものの中でいちばん新しいバックアップを選びました。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::BackupsRow</name>
    <message>
        <source>There is no copy of this handbook yet.</source>
        <translation>この手帳のバックアップはまだありません。</translation>
    </message>
    <message>
        <source>Last verified copy: %1</source>
        <translation>最後に確かめたバックアップ：%1</translation>
    </message>
    <message>
        <source>Choose the f&amp;older…</source>
        <translation>フォルダーを選ぶ(&amp;O)…</translation>
    </message>
    <message numerus="yes">
        <source>Keep the latest %n</source>
        <translation>
            <numerusform>新しいものから%n個を残す</numerusform>
        </translation>
    </message>
    <message>
        <source>How many copies are kept</source>
        <translation>残すバックアップの数</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>バックアップ一覧(&amp;B)…</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>フォルダー：%1</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップのフォルダー</translation>
    </message>
</context>
<context>
    <name>boshi::ui::CalmPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1／%2</translation>
    </message>
</context>
<context>
    <name>boshi::ui::CaseloadModel</name>
    <message>
        <source>Name not recorded</source>
        <translation>名前の記録なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, date of birth or role</comment>
        <translation>%1、%2</translation>
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
        <translation>名前を入れる(&amp;A)</translation>
    </message>
    <message>
        <source>Only the pa&amp;rt that is shown</source>
        <translation>表示している部分だけ(&amp;R)</translation>
    </message>
    <message>
        <source>Print or save the chart</source>
        <translation>グラフの印刷・保存</translation>
    </message>
    <message>
        <source>The reference with its edition and the day stand on it in any case. A file is not encrypted: whoever has it can look at it.</source>
        <translation>基準の名前と年版、日付は必ず入ります。ファイルは暗号化されないので、手に入れた人はだれでも見られます。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDFで保存(&amp;D)…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>PNGで保存(&amp;N)…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>SVGで保存(&amp;S)…</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG画像 (*.svg)</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Let it out this &amp;once</source>
        <translation>今回だけ出す(&amp;O)</translation>
    </message>
    <message>
        <source>Ke&amp;ep it here</source>
        <translation>出さない(&amp;E)</translation>
    </message>
    <message>
        <source>The chart would tell of people marked as non-disclosed: %1. Nothing went out.</source>
        <translation>このグラフには、非開示の印がある人についての内容が含まれます：%1。まだ何も出していません。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>グラフを印刷</translation>
    </message>
    <message>
        <source>chart</source>
        <comment>name of a document for the printer</comment>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>The printer did not take it. Please look at the printer, or save it as PDF.</source>
        <translation>プリンターに送れませんでした。プリンターを確かめるか、「PDFで保存」を使ってください。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>chart %1</source>
        <comment>name of a new file</comment>
        <translation>グラフ %1</translation>
    </message>
    <message>
        <source>Where to save the chart</source>
        <translation>グラフの保存先</translation>
    </message>
    <message>
        <source>Saved as %1. It is not encrypted; please delete it when it is not needed any more.</source>
        <translation>%1 に保存しました。暗号化されていません。いらなくなったら削除してください。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard for half a minute.</source>
        <translation>画像をクリップボードに置きました。30秒たつと消えます。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::CheckDialog</name>
    <message>
        <source>&amp;Backups…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation>手帳ファイルを点検</translation>
    </message>
    <message>
        <source>Every page and every entry of the file is read and compared with what it has to be. Nothing is changed.</source>
        <translation>ファイルの中身とこれまでの履歴をすべて読み、壊れていないかどうかを確かめます。何も変更しません。</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>点検の進み具合</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったこと</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Everything is whole: %1 pages and %2 entries were checked.</source>
        <translation>壊れているところはありません。ファイル内部の%1ページと、履歴%2件を確かめました。</translation>
    </message>
    <message>
        <source>Something does not hold.</source>
        <translation>壊れているところか、内容の合わないところが見つかりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of closed private areas could not be looked into. Open the areas first to check those too.</source>
        <translation>
            <numerusform>閉じているプライベート領域の履歴%n件は、中を確かめられませんでした。領域を開いてから点検すると、その中も確かめられます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boshi::ui::ChildColumn</name>
    <message>
        <source>%1, %2</source>
        <comment>a page or an input, whom it is about</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ChoiceFieldEditor</name>
    <message>
        <source>Not recorded</source>
        <translation>記録なし</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ConfirmDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>やめる(&amp;C)</translation>
    </message>
    <message>
        <source>One line of the recovery sheet</source>
        <translation>回復シートの1行</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>確認のお願い</translation>
    </message>
    <message>
        <source>So that nobody who finds this window open can do this, please type the passphrase once more.</source>
        <translation>開いたままの画面でほかの人がこの操作をできないように、パスフレーズをもう一度入力してください。</translation>
    </message>
    <message>
        <source>So that nobody who finds this window open can do this, please type one line of the recovery sheet you opened it with.</source>
        <translation>開いたままの画面でほかの人がこの操作をできないように、手帳を開くときに使った回復シートの1行を入力してください。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ConflictReview</name>
    <message>
        <source>Copies also differ in something that only a newer version of Boshi can show. It stays as it is until you decide it there.</source>
        <translation>ほかにも、新しいバージョンのBoshiでないと表示できない食い違いがあります。新しいバージョンで選ぶまで、そのまま残ります。</translation>
    </message>
    <message>
        <source>Something else:</source>
        <translation>別の内容を入力する：</translation>
    </message>
    <message>
        <source>Struck out in one copy, kept in another</source>
        <translation>一方では取り消され、もう一方では残っています</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Strike it out: %1</source>
        <comment>reason</comment>
        <translation>取り消す：%1</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>どれか一つを選んでください。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ConflictsPage</name>
    <message>
        <source>&amp;Save this decision</source>
        <translation>この選択を保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing differs any more.</source>
        <translation>食い違いはもうありません。</translation>
    </message>
    <message>
        <source>Copies of this handbook were changed apart from each other. Nothing is lost: every value is kept, and you choose which one counts.</source>
        <translation>手帳ファイルの写しが、それぞれ別々に変更されました。失われたものはありません。どの内容も残っていますので、どれを使うかを選んでください。</translation>
    </message>
    <message>
        <source>Decided and saved. Undo (Ctrl+Z) takes it back.</source>
        <translation>選んだ内容を保存しました。「元に戻す」（Ctrl+Z）で、選ぶ前に戻せます。</translation>
    </message>
    <message>
        <source>Records that differ</source>
        <translation>食い違いのある記録</translation>
    </message>
    <message>
        <source>&amp;Records that differ</source>
        <translation>食い違いのある記録(&amp;R)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::CopyFromLast</name>
    <message>
        <source>Copied from %1. Please check it.</source>
        <translation>%1の記録から写しました。ご確認ください。</translation>
    </message>
    <message>
        <source>Copied from the entry before. Please check it.</source>
        <translation>前回の記録から写しました。ご確認ください。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::CopyView</name>
    <message>
        <source>Which page is it?</source>
        <translation>どのページですか</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>始める(&amp;B)</translation>
    </message>
    <message>
        <source>The fields of the page then come one after the other. Enter goes on to the next; what does not stand on the paper stays empty.</source>
        <translation>このあと、ページの欄が一つずつ出ます。Enterで次の欄へ進みます。紙に書かれていない欄は空のままにします。</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>次の欄(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Next field (Enter; Ctrl+Enter where text has several lines)</source>
        <translation>次の欄へ進みます（Enter。何行も書ける欄ではCtrl+Enter）</translation>
    </message>
    <message>
        <source>Leaves the field empty and goes on (Alt+Delete)</source>
        <translation>空のまま次の欄へ進みます（Alt+Delete）</translation>
    </message>
    <message>
        <source>Back to the field before (Shift+Enter)</source>
        <translation>前の欄に戻ります（Shift+Enter）</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存します（Ctrl+S）</translation>
    </message>
    <message>
        <source>Close; what is not saved is asked about (Esc)</source>
        <translation>閉じる（保存していなければ確認します。Esc）</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>次の欄</translation>
    </message>
    <message>
        <source>The field before</source>
        <translation>前の欄</translation>
    </message>
    <message>
        <source>Not on the paper: stays empty</source>
        <translation>紙に書かれていない（空のまま）</translation>
    </message>
    <message>
        <source>Close; what is not saved is asked about</source>
        <translation>閉じる（保存していなければ確認します）</translation>
    </message>
    <message>
        <source>Copy a page from: %1</source>
        <translation>ページを書き写す：%1</translation>
    </message>
    <message>
        <source>Check against the paper: %1</source>
        <translation>紙と照らし合わせる：%1</translation>
    </message>
    <message>
        <source>Copy from the paper: %1</source>
        <translation>紙から書き写す：%1</translation>
    </message>
    <message>
        <source>It stands &amp;so on the paper</source>
        <translation>紙のとおりです(&amp;S)</translation>
    </message>
    <message>
        <source>Written under the name of: %1</source>
        <translation>記入者：%1</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at the marked fields.</source>
        <translation>まだ保存していません。印のついた欄を確かめてください。</translation>
    </message>
    <message>
        <source>Not saved yet. Please go through the fields to the end first.</source>
        <translation>まだ保存していません。先に最後の欄まで進んでください。</translation>
    </message>
    <message>
        <source>Which pa&amp;ge is it?</source>
        <translation>どのページですか(&amp;G)</translation>
    </message>
    <message>
        <source>N&amp;ot on the paper</source>
        <translation>紙に書かれていない(&amp;O)</translation>
    </message>
    <message>
        <source>Field &amp;before</source>
        <translation>前の欄(&amp;B)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::CreatePage</name>
    <message>
        <source>Make a new handbook file</source>
        <translation>新しい手帳ファイルを作る</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>パスフレーズ（もう一度）</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase once &amp;more</source>
        <translation>パスフレーズ（もう一度）(&amp;M)</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>ファイルを作っています</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose where to keep the file</source>
        <translation>ファイルの置き場所を選ぶ</translation>
    </message>
    <message>
        <source>Make the &amp;handbook file</source>
        <translation>手帳ファイルを作る(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>ファイルの置き場所</translation>
    </message>
    <message>
        <source>Handbook files (*.boshi)</source>
        <translation>手帳ファイル (*.boshi)</translation>
    </message>
    <message>
        <source>Please say where to keep the file.</source>
        <translation>ファイルの置き場所を入力してください。</translation>
    </message>
    <message>
        <source>Please think of a passphrase.</source>
        <translation>パスフレーズを決めて、入力してください。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type both again.</source>
        <translation>2つのパスフレーズが違います。もう一度、両方を入力してください。</translation>
    </message>
    <message>
        <source>Nobody can open the file without the passphrase, not even we. If it is forgotten and there is no recovery sheet, what is written cannot be read again. The next step makes such a sheet. Several unrelated words in a row are easy to remember and hard to guess.</source>
        <translation>パスフレーズがなければ、作り手を含めてだれもファイルを開けません。忘れてしまい、回復シートもないときは、書いた内容を二度と読めません。回復シートは次の手順で作ります。関係のない言葉をいくつか並べると、覚えやすく、推測されにくくなります。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::DocumentIntake</name>
    <message>
        <source>New: picture or paper</source>
        <translation>新しい書類・写真</translation>
    </message>
    <message>
        <source>Close; what is not saved is asked about</source>
        <translation>閉じる（保存していなければ確認します）</translation>
    </message>
    <message>
        <source>JPEG, PNG, PDF or HEIC</source>
        <translation>JPEG、PNG、PDF、HEICのファイル</translation>
    </message>
    <message>
        <source>The picture, small</source>
        <translation>写真の縮小表示</translation>
    </message>
    <message>
        <source>Who may see this</source>
        <translation>この記録を読める人</translation>
    </message>
    <message>
        <source>&amp;Who may see this</source>
        <translation>この記録を読める人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存します（Ctrl+S）</translation>
    </message>
    <message>
        <source>Close without saving (Esc)</source>
        <translation>保存せずに閉じる（Esc）</translation>
    </message>
    <message>
        <source>Choose a picture or paper</source>
        <translation>書類・写真を選ぶ</translation>
    </message>
    <message>
        <source>Pictures and papers (*.jpg *.jpeg *.png *.pdf *.heic);;All files (*)</source>
        <translation>書類・写真 (*.jpg *.jpeg *.png *.pdf *.heic);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>No file is chosen yet. JPEG, PNG, PDF and HEIC are kept.</source>
        <translation>ファイルはまだ選ばれていません。JPEG、PNG、PDF、HEICを保存できます。</translation>
    </message>
    <message>
        <source>Not saved yet. Please choose a file first.</source>
        <translation>まだ保存していません。先にファイルを選んでください。</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at the marked fields.</source>
        <translation>まだ保存していません。印のついた欄を確かめてください。</translation>
    </message>
    <message>
        <source>Choose a f&amp;ile…</source>
        <translation>ファイルを選ぶ(&amp;I)…</translation>
    </message>
    <message>
        <source>Remove place and ca&amp;mera data</source>
        <translation>撮影場所とカメラの情報を取り除く(&amp;M)</translation>
    </message>
    <message>
        <source>Choose another f&amp;ile…</source>
        <translation>別のファイルを選ぶ(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>boshi::ui::DocumentList</name>
    <message>
        <source>No pictures or papers are kept here yet. &quot;Add&quot; above takes one in; a file can also be dropped on this page.</source>
        <translation>書類や写真はまだありません。上の「追加」で選ぶか、ファイルをこのページにドラッグしてください。</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>書類と写真</translation>
    </message>
</context>
<context>
    <name>boshi::ui::DocumentView</name>
    <message>
        <source>Back to the pictures</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Copied from it</source>
        <translation>ここから書き写した記録</translation>
    </message>
    <message>
        <source>Chec&amp;k against the paper…</source>
        <translation>紙と照らし合わせる(&amp;K)…</translation>
    </message>
    <message>
        <source>Show the &amp;record</source>
        <translation>記録を見る(&amp;R)</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>コピーを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Details and history…</source>
        <translation>詳細と履歴(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Back to the pictures</source>
        <translation>一覧に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the pictures (Esc)</source>
        <translation>一覧に戻ります（Esc）</translation>
    </message>
    <message>
        <source>Who may see this: %1</source>
        <translation>この記録を読める人：%1</translation>
    </message>
    <message>
        <source>Copied from &amp;it</source>
        <translation>ここから書き写した記録(&amp;I)</translation>
    </message>
    <message>
        <source>Copy a pa&amp;ge from it…</source>
        <translation>ページを書き写す(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>boshi::ui::DocumentsPage</name>
    <message>
        <source>Pictures</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Saved. Individual numbers (My Number) were taken out of texts. Boshi never keeps them.</source>
        <translation>保存しました。文章の中の個人番号（マイナンバー）は取り除きました。Boshiは個人番号を保存しません。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Saved as checked against the paper.</source>
        <translation>紙と照らし合わせた記録として保存しました。</translation>
    </message>
    <message>
        <source>Saved as copied from the paper. Somebody else can now check it against the paper.</source>
        <translation>紙から書き写した記録として保存しました。ほかの人が紙と照らし合わせることができます。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::DueDatePart</name>
    <message>
        <source>Keep this date and enter &amp;another way</source>
        <translation>この予定日を残して、別の決め方も入力(&amp;A)</translation>
    </message>
    <message>
        <source>How was the due date set?</source>
        <translation>分娩予定日をどのように決めましたか</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだわからない</translation>
    </message>
    <message>
        <source>&amp;How was the due date set?</source>
        <translation>分娩予定日をどのように決めましたか(&amp;H)</translation>
    </message>
    <message>
        <source>Due date: %1</source>
        <translation>分娩予定日：%1</translation>
    </message>
    <message>
        <source>%1 · as recorded so far</source>
        <comment>due date</comment>
        <translation>%1 · すでに記録してある予定日</translation>
    </message>
    <message>
        <source>Which date counts? It stays until you choose another one; all of them are kept.</source>
        <translation>どの予定日を使いますか。別の予定日を選ぶまで、変わりません。入力した予定日はすべて残ります。</translation>
    </message>
    <message numerus="yes">
        <source>The dates lie %n day(s) apart. The clinic says which one counts.</source>
        <translation>
            <numerusform>予定日に%n日の差があります。どの予定日を使うかは、医療機関に確かめてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The due date cannot be told from this yet: it needs the fields above, with the full day.</source>
        <translation>これだけでは、まだ分娩予定日が決まりません。上の欄を入力してください。日付は、年・月・日まで必要です。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ErasedDialog</name>
    <message>
        <source>&amp;Let it come back…</source>
        <translation>また受け入れる(&amp;L)…</translation>
    </message>
    <message>
        <source>Let erased records come again</source>
        <translation>消去した記録をまた受け入れる</translation>
    </message>
    <message>
        <source>What was erased stays away, also when another copy or a file brings it again. This file does not keep what it was, only when it went.</source>
        <translation>消去した記録は、統合する手帳ファイルの写しや取り込むファイルに含まれていても、この手帳には戻りません。何を消去したかはこのファイルに残していません。いつ消去したかだけを残しています。</translation>
    </message>
    <message>
        <source>Erasures, the latest first</source>
        <translation>消去の一覧（新しい順）</translation>
    </message>
    <message>
        <source>&amp;Erasures, the latest first</source>
        <translation>消去の一覧（新しい順）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing comes back by this alone; but the next copy that is merged, or file that is imported, may bring it again. To keep it away then, it would have to be erased once more.</source>
        <translation>受け入れるようにしても、それだけでは何も戻りません。次に統合する写しや取り込むファイルに含まれていると、戻ることがあります。そのあとまた戻らないようにするには、もう一度消去する必要があります。</translation>
    </message>
    <message>
        <source>Let it come &amp;back</source>
        <translation>受け入れる(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep it away</source>
        <translation>受け入れない(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing that was erased stays away from this file.</source>
        <translation>受け入れないようにしている記録はありません。</translation>
    </message>
    <message>
        <source>Lifted. It comes back with the next copy or file that brings it.</source>
        <translation>受け入れるようにしました。次に統合する写しや取り込むファイルに含まれていれば、戻ります。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ErasureDialog</name>
    <message>
        <source>Working</source>
        <translation>処理しています</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>完全に消去(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>やめる(&amp;C)</translation>
    </message>
    <message>
        <source>Erase a family or person</source>
        <translation>家族や人の記録を消去</translation>
    </message>
    <message>
        <source>For a family that leaves, or a person who wants their records gone. It cannot be undone. To take back a single entry, strike it out instead: then it stays in the history.</source>
        <translation>担当を離れる家族や、自分の記録を消してほしいという人のための操作です。元には戻せません。1件の記録だけを取り消すときは、消去せずに「記録を取り消す」を使ってください。取り消した記録は履歴に残ります。</translation>
    </message>
    <message>
        <source>Whom to erase</source>
        <translation>だれの記録を消去するか</translation>
    </message>
    <message>
        <source>&amp;Whom to erase, of the family that is open</source>
        <translation>だれの記録を消去しますか（今開いている家族から）(&amp;W)</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>選んでください</translation>
    </message>
    <message>
        <source>The whole family: %1</source>
        <translation>家族全員：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Erased from this file.</source>
        <translation>このファイルから消去しました。</translation>
    </message>
    <message>
        <source>Erase a record</source>
        <translation>記録を消去</translation>
    </message>
    <message>
        <source>Erase &quot;%1&quot;? That is for what must not stand in this file at all, such as somebody else&apos;s page. It cannot be undone, and nobody sees any more that it was there.
For a mistake, strike it out instead: then it is out of sight, the history tells why, and it can be brought back.</source>
        <translation>「%1」を消去しますか。ほかの人の記録など、このファイルにあってはならない記録のための操作です。元には戻せず、記録があったこともわからなくなります。
書きまちがいのときは、消去せずに「記録を取り消す」を使ってください。一覧には出なくなり、理由が履歴に残り、あとから戻すこともできます。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ExportChoice</name>
    <message>
        <source>Wh&amp;ose records</source>
        <translation>だれの記録(&amp;O)</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>だれの記録</translation>
    </message>
    <message>
        <source>&amp;Kinds of record</source>
        <translation>記録の種類(&amp;G)</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>記録の種類</translation>
    </message>
    <message numerus="yes">
        <source>Also what is pri&amp;vate and open now: %n record(s)</source>
        <translation>
            <numerusform>開いているプライベート領域の記録%n件も含める(&amp;V)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>name, mark</comment>
        <translation>%1［%2］</translation>
    </message>
    <message>
        <source>The family as a whole</source>
        <translation>家族全体</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page of the handbook, how many records</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tick &amp;all kinds</source>
        <translation>種類をすべて選ぶ(&amp;A)</translation>
    </message>
    <message>
        <source>Untick &amp;all kinds</source>
        <translation>種類の選択をすべて外す(&amp;A)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ExportPage</name>
    <message>
        <source>Records that would be written</source>
        <translation>書き出す記録</translation>
    </message>
    <message>
        <source>Records of the open family as tables (CSV), one file for each kind of record, for other programs. These files are not encrypted: whoever has them can read them.</source>
        <translation>開いている家族の記録を、記録の種類ごとに1つの表（CSVファイル）にして書き出します。ほかのプログラムで使うためのものです。書き出したファイルは暗号化されません。ファイルを手にした人はだれでも読めます。</translation>
    </message>
    <message>
        <source>Records written</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>中止(&amp;N)</translation>
    </message>
    <message>
        <source>Write it this onc&amp;e</source>
        <translation>今回だけ書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Do not write</source>
        <translation>書き出さない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Write into a folder…</source>
        <translation>フォルダーに書き出す(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Closed, and therefore not in it: %1.</source>
        <translation>プライベート領域が閉じているため、書き出しません：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The professional&apos;s notes are never in it.</source>
        <translation>専門職だけの記録は、どの場合も書き出しません。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>書き出す記録が選ばれていません。</translation>
    </message>
    <message>
        <source>Records: %1 · Files: %2</source>
        <translation>記録 %1件・ファイル %2個</translation>
    </message>
    <message>
        <source>Choose a folder for the tables</source>
        <translation>表を書き出すフォルダーの選択</translation>
    </message>
    <message>
        <source>The tables would tell of people marked as non-disclosed: %1. Nothing was written.</source>
        <translation>この表には、非開示の人についての記録が含まれます：%1。まだ何も書き出していません。</translation>
    </message>
    <message>
        <source>The folder holds files of these names already: %1. Nothing was written.</source>
        <translation>このフォルダーには、同じ名前のファイルがすでにあります：%1。まだ何も書き出していません。</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written. They are not encrypted; please delete them when they are not needed any more.</source>
        <translation>
            <numerusform>%n個のファイルを書き出しました。暗号化されていないため、いらなくなったら削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>中止しました。何も書き出していません。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ExportRowsModel</name>
    <message>
        <source>Page</source>
        <translation>記録の種類</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>boshi::ui::FieldEditor</name>
    <message>
        <source>To correct: %1</source>
        <translation>要修正：%1</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <translation>確認：%1</translation>
    </message>
</context>
<context>
    <name>boshi::ui::FieldWalk</name>
    <message>
        <source>Not on the paper.</source>
        <translation>紙に書かれていません。</translation>
    </message>
    <message>
        <source>Field %1 of %2</source>
        <translation>%2欄のうち%1番目</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), all walked through</source>
        <translation>
            <numerusform>全%n欄を見終わりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>何も記入されていません。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::Finder</name>
    <message>
        <source>born %1</source>
        <translation>%1生まれ</translation>
    </message>
</context>
<context>
    <name>boshi::ui::FirstPersonStep</name>
    <message>
        <source>A &amp;pregnancy</source>
        <translation>妊娠(&amp;P)</translation>
    </message>
    <message>
        <source>A child who is &amp;born</source>
        <translation>生まれた子ども(&amp;B)</translation>
    </message>
    <message>
        <source>The mother</source>
        <translation>母親</translation>
    </message>
    <message>
        <source>The pregnancy</source>
        <translation>妊娠</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>子ども</translation>
    </message>
    <message>
        <source>Save and enter another &amp;child</source>
        <translation>保存して、子どもをもう一人入力(&amp;C)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>What is the handbook about?</source>
        <translation>何の記録から始めますか</translation>
    </message>
    <message>
        <source>Only a name is needed now. Everything can be added and corrected later.</source>
        <translation>今必要なのは名前だけです。ほかのことは、あとから入力したり直したりできます。</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at the marked fields.</source>
        <translation>まだ保存していません。印のついた欄を確かめてください。</translation>
    </message>
    <message>
        <source>Please write a name. A nickname will do, and it can be changed later.</source>
        <translation>名前を入力してください。呼び名でもかまいません。あとから変えられます。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::FollowUpView</name>
    <message>
        <source>You are not alone</source>
        <translation>あなたはひとりではありません</translation>
    </message>
    <message>
        <source>Many mothers go through a hard time, after a birth and after a loss. It is nobody&apos;s fault, and there are people who help.</source>
        <translation>出産のあとや、赤ちゃんとのお別れのあとに、つらい時期を過ごすお母さんはたくさんいます。だれのせいでもありません。力になってくれる人がいます。</translation>
    </message>
    <message>
        <source>What you wrote down is a good reason to talk to somebody soon. It is not a diagnosis: only people who talk with you can say more.</source>
        <translation>書いてくださったことを、近いうちにだれかに話してみませんか。これは診断ではありません。くわしいことは、直接話を聞いてくれる人に相談してみてください。</translation>
    </message>
    <message>
        <source>If thoughts come of hurting yourself, please do not stay alone with them. There are numbers that can be called at night, too.</source>
        <translation>自分を傷つけたくなるほどつらいときは、ひとりで抱え込まないでください。夜中でもかけられる電話があります。</translation>
    </message>
    <message>
        <source>When you will look again</source>
        <translation>次に記入する日</translation>
    </message>
    <message>
        <source>If you agreed on a day with somebody, you can keep it here.</source>
        <translation>だれかと日を決めたときは、ここに残しておけます。</translation>
    </message>
    <message>
        <source>&amp;Close this page</source>
        <translation>このページを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep the day</source>
        <translation>この日を保存(&amp;K)</translation>
    </message>
    <message>
        <source>The day is kept.</source>
        <translation>日付を保存しました。</translation>
    </message>
    <message>
        <source>Many parents go through a hard time, after a birth and after a loss. It is nobody&apos;s fault, and there are people who help.</source>
        <translation>出産のあとや、赤ちゃんとのお別れのあとに、つらい時期を過ごすお母さんやお父さんはたくさんいます。だれのせいでもありません。力になってくれる人がいます。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::GrowthPage</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>From the place on the chart.</source>
        <translation>グラフで選んだ位置の日付です。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::GuardianPage</name>
    <message>
        <source>Story</source>
        <translation>あゆみ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
</context>
<context>
    <name>boshi::ui::GuardiansStep</name>
    <message>
        <source>Role in the family</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>&amp;Role in the family</source>
        <translation>続柄(&amp;R)</translation>
    </message>
    <message>
        <source>Other guardian</source>
        <translation>ほかの保護者</translation>
    </message>
    <message>
        <source>Save and enter &amp;another</source>
        <translation>保存して、もう一人入力(&amp;A)</translation>
    </message>
    <message>
        <source>Who else looks after the child?</source>
        <translation>ほかに、子どもの世話をする人はいますか</translation>
    </message>
    <message>
        <source>Father, mother, grandparents, foster parents: whoever is to stand in the handbook. If there is nobody else, go on.</source>
        <translation>父、母、祖父母、里親など、手帳に書いておきたい人を入力してください。ほかにいなければ、そのまま次へ進んでください。</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at the marked fields.</source>
        <translation>まだ保存していません。印のついた欄を確かめてください。</translation>
    </message>
    <message>
        <source>Please write a name. A nickname will do, and it can be changed later.</source>
        <translation>名前を入力してください。呼び名でもかまいません。あとから変えられます。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::HandbookStep</name>
    <message>
        <source>Which handbook is it on paper?</source>
        <translation>紙の手帳には何と書いてありますか</translation>
    </message>
    <message>
        <source>Number and edition stand on the cover. They decide which pages and questions belong to it.</source>
        <translation>番号や版は、手帳の表紙などに書いてあります。版によって、当てはまるページや設問が変わります。</translation>
    </message>
    <message>
        <source>No child and no pregnancy is entered yet. This can be filled in later.</source>
        <translation>子どもも妊娠もまだ入力されていません。ここはあとから入力できます。</translation>
    </message>
    <message>
        <source>Handbook of %1</source>
        <translation>%1の手帳</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at the marked fields.</source>
        <translation>まだ保存していません。印のついた欄を確かめてください。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::HelpPage</name>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Print the help</source>
        <translation>ヘルプを印刷</translation>
    </message>
    <message>
        <source>The printer did not take it. Please look at the printer, or save it as PDF.</source>
        <translation>プリンターに送れませんでした。プリンターを確かめるか、「PDFで保存」を使ってください。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>Where to save the help</source>
        <translation>ヘルプの保存先</translation>
    </message>
    <message>
        <source>help.pdf</source>
        <comment>name of a new file</comment>
        <translation>ヘルプ.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1に保存しました。</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDFで保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Check the &amp;numbers</source>
        <translation>数値を確かめる(&amp;N)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::HistoryPanel</name>
    <message>
        <source>&amp;Go back to this</source>
        <translation>この内容に戻す(&amp;G)</translation>
    </message>
    <message>
        <source>Writes the values that stood after the chosen step as a new entry</source>
        <translation>選んだ時点の内容を、新しい変更として書き込みます。これまでの履歴は残ります。</translation>
    </message>
    <message>
        <source>&amp;Back to the record</source>
        <translation>記録に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the record (Esc)</source>
        <translation>記録に戻る（Esc）</translation>
    </message>
    <message>
        <source>History of: %1</source>
        <translation>履歴：%1</translation>
    </message>
    <message>
        <source>E&amp;rase for good…</source>
        <translation>完全に消去(&amp;R)…</translation>
    </message>
    <message>
        <source>For what must not stand in the file at all; to take back a mistake, strike the record out</source>
        <translation>このファイルにあってはならない記録のための操作です。書きまちがいのときは、取り消してください</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ImportPage</name>
    <message>
        <source>Ch&amp;oose a file…</source>
        <translation>ファイルを選ぶ(&amp;O)…</translation>
    </message>
    <message>
        <source>A file that a town or clinic gave you, or drop it on this window. Nothing is written before you have looked through it.</source>
        <translation>市区町村や医療機関から受け取ったファイルを選んでください。このウィンドウにドラッグしてもかまいません。内容を確かめるまで、何も書き込みません。</translation>
    </message>
    <message>
        <source>Layout of the file</source>
        <translation>ファイルの様式</translation>
    </message>
    <message>
        <source>Whose rows are taken</source>
        <translation>だれの行を取り込むか</translation>
    </message>
    <message>
        <source>Only people who are in this handbook</source>
        <translation>この手帳にいる人だけ</translation>
    </message>
    <message>
        <source>Everybody in the file</source>
        <translation>ファイルに載っている全員</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>中止(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Do not write it</source>
        <translation>保存しない(&amp;D)</translation>
    </message>
    <message>
        <source>What the file holds, and past imports</source>
        <translation>ファイルの内容と、これまでの取り込み</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>これまでの取り込み</translation>
    </message>
    <message>
        <source>Your corrections are noted. Please read the file again before you take it over.</source>
        <translation>選び直した内容は、もう一度読み込むと反映されます。取り込む前に「もう一度読み込む」を押してください。</translation>
    </message>
    <message>
        <source>The import is being taken back.</source>
        <translation>取り込みを元に戻しています。</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>もう一度読み込む(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the report…</source>
        <translation>結果を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Every row of the file and what is done with it, as a table (CSV)</source>
        <translation>ファイルのすべての行とその取り扱いを、表（CSV）で保存します</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>Choose a file of a town or clinic</source>
        <translation>市区町村や医療機関のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>表 (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Looking for the layout of the file.</source>
        <translation>ファイルの様式を調べています。</translation>
    </message>
    <message>
        <source>The headings of this file fit no layout that Boshi knows. Please choose a layout to see which headings are missing.</source>
        <translation>ファイルの見出しが、Boshiで使えるどの様式とも合いません。様式を選ぶと、足りない見出しがわかります。</translation>
    </message>
    <message>
        <source>Several layouts fit this file. Please choose the one it was made with.</source>
        <translation>このファイルに合う様式が複数あります。ファイルを作ったときの様式を選んでください。</translation>
    </message>
    <message>
        <source>The file is being read. Nothing is written yet.</source>
        <translation>ファイルを読み込んでいます。まだ何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Please look through it; &quot;Take over&quot; writes it.</source>
        <translation>内容を確かめて、「取り込む」を押すと書き込みます。</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>取り込むものはありません。</translation>
    </message>
    <message>
        <source>The file was read and nothing is written yet. %1</source>
        <translation>ファイルを読み込みました。まだ何も書き込んでいません。%1</translation>
    </message>
    <message>
        <source>A backup is made, then the file is taken over.</source>
        <translation>バックアップを作ってから、取り込みます。</translation>
    </message>
    <message>
        <source>The file is being taken over.</source>
        <translation>取り込んでいます。</translation>
    </message>
    <message>
        <source>Taken over. &quot;Past imports&quot; can take all of it back.</source>
        <translation>取り込みました。「これまでの取り込み」から、まとめて元に戻せます。</translation>
    </message>
    <message>
        <source>A backup was made before.</source>
        <translation>取り込みの前に、バックアップを作りました。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are about somebody who was erased here and were left out.</source>
        <translation>
            <numerusform>%n件は、この手帳から記録を消去した人のものなので、取り込みませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Individual numbers (My Number) were taken out of texts. Boshi never keeps them.</source>
        <translation>文中の個人番号（マイナンバー）を取り除きました。Boshiは個人番号を保存しません。</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>取り込みを元に戻しました。</translation>
    </message>
    <message>
        <source>The import is taken back, but for what somebody has changed since.</source>
        <translation>取り込みを元に戻しました。その後に変更された記録は、そのまま残しています。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>中止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>結果を保存しました：%1</translation>
    </message>
    <message>
        <source>The report would tell of people marked as non-disclosed: %1. It was not written.</source>
        <translation>この結果には、非開示の人が含まれます：%1。結果はまだ保存していません。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>様式(&amp;L)</translation>
    </message>
    <message>
        <source>W&amp;hose rows</source>
        <translation>対象者(&amp;H)</translation>
    </message>
    <message>
        <source>Write it this onc&amp;e</source>
        <translation>今回だけ保存する(&amp;E)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ImportPeopleModel</name>
    <message>
        <source>Name in the file</source>
        <translation>ファイルの氏名</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Number in the file</source>
        <translation>ファイルの番号</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>だれの行か</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ImportPeopleView</name>
    <message>
        <source>People of the file</source>
        <translation>ファイルに載っている人</translation>
    </message>
    <message>
        <source>Who the chosen person is</source>
        <translation>選んだ人は、この手帳のだれか</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>自動の判定のまま</translation>
    </message>
    <message>
        <source>Somebody else in this handbook</source>
        <translation>この手帳の別の人</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>新しい人として追加</translation>
    </message>
    <message>
        <source>Leave this person out</source>
        <translation>この人は取り込まない</translation>
    </message>
    <message>
        <source>&amp;Who the chosen person is</source>
        <translation>選んだ人は、この手帳のだれか(&amp;W)</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>名前で探す</translation>
    </message>
    <message>
        <source>People of this handbook</source>
        <translation>この手帳の人</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <comment>who somebody of a file is</comment>
        <translation>手動で選択：%1</translation>
    </message>
    <message>
        <source>By hand: a new person</source>
        <translation>手動で選択：新しい人として追加</translation>
    </message>
    <message>
        <source>By hand: is left out</source>
        <translation>手動で選択：取り込まない</translation>
    </message>
    <message>
        <source>As found, once the file is read again</source>
        <translation>もう一度読み込むと、自動の判定に戻ります</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ImportRowsModel</name>
    <message numerus="yes">
        <source>%1 · %n remark(s)</source>
        <comment>what is done with a row</comment>
        <translation>
            <numerusform>%1 · 注意%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier row is row %1.</source>
        <translation>前の行は%1行目です。</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <comment>field</comment>
        <translation>食い違う欄：%1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>取り扱い</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ImportRowsView</name>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>All rows: %1</source>
        <translation>すべての行：%1</translation>
    </message>
</context>
<context>
    <name>boshi::ui::LetterView</name>
    <message>
        <source>Letter to %1</source>
        <comment>a child</comment>
        <translation>%1への手紙</translation>
    </message>
    <message>
        <source>Nothing is written on this page yet. What you write on it stands here as a letter to your child.</source>
        <translation>このページにはまだ何も書かれていません。書いたことが、お子さんへの手紙としてここに並びます。</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a child; beginning of a letter</comment>
        <translation>%1へ</translation>
    </message>
    <message>
        <source>Only what was written on the page stands here. What it asks about the guardians is left out.</source>
        <translation>ここにあるのは、このページに書かれたことだけです。保護者自身についての質問の答えは載せていません。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::LineFieldEditor</name>
    <message>
        <source>When? A month or a year alone is enough.</source>
        <translation>いつ頃ですか。年月だけ、年だけでもかまいません。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::LossPage</name>
    <message>
        <source>After a loss</source>
        <translation>お別れのあとに</translation>
    </message>
    <message>
        <source>Nothing is deleted: everything written stays, and can be read, corrected and added to. This can be turned back at any time.</source>
        <translation>何も消えません。書いたものはすべて残り、読むことも、直すことも、書き足すこともできます。いつでも、ふだんの表示に戻せます。</translation>
    </message>
    <message>
        <source>&amp;Close this page</source>
        <translation>このページを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>You do not have to carry this alone. You may call, also just to talk.</source>
        <translation>おひとりで抱え込まなくて大丈夫です。話を聞いてほしいだけのときも、電話してかまいません。</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>このページを閉じる</translation>
    </message>
    <message>
        <source>Ages are not counted, nothing is announced and nothing comes due here.</source>
        <translation>ここでは、月齢や年齢、妊娠週数を数えず、予定やお知らせも出しません。</translation>
    </message>
    <message>
        <source>You can have this shown with care: ages are no longer counted, nothing is announced and nothing comes due, for this child or this pregnancy alone.</source>
        <translation>配慮した表示にすると、この子（またはこの妊娠）についてだけ、月齢や年齢、妊娠週数を数えず、予定やお知らせも出さなくなります。</translation>
    </message>
    <message>
        <source>Back to the &amp;usual view</source>
        <translation>ふだんの表示に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;how with care</source>
        <translation>配慮した表示にする(&amp;H)</translation>
    </message>
    <message>
        <source>Saved. Undo (Ctrl+Z) takes it back.</source>
        <translation>保存しました。「元に戻す」（Ctrl+Z）で、前の表示に戻せます。</translation>
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
        <translation>手帳ファイルを開く</translation>
    </message>
    <message>
        <source>Handbook files (*.boshi)</source>
        <translation>手帳ファイル (*.boshi)</translation>
    </message>
    <message>
        <source>handbook.boshi</source>
        <comment>name of a new file</comment>
        <translation>母子手帳.boshi</translation>
    </message>
    <message>
        <source>%1 – Boshi</source>
        <comment>name of the open file</comment>
        <translation>%1 – Boshi</translation>
    </message>
    <message>
        <source>What you typed is still here. It comes back when every private area is open.</source>
        <translation>入力した内容は残っています。プライベート領域をすべて開くと、また表示されます。</translation>
    </message>
    <message>
        <source>What you typed is kept and comes back after unlocking.</source>
        <translation>入力した内容は残っています。手帳を開くと、また表示されます。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::MeantButton</name>
    <message>
        <source>Do you mean %1? (Alt+Up)</source>
        <translation>%1 のことですか？（Alt+↑）</translation>
    </message>
    <message>
        <source>%1: do you mean %2?</source>
        <translation>%1：%2 のことですか？</translation>
    </message>
</context>
<context>
    <name>boshi::ui::MergeDialog</name>
    <message>
        <source>Passphrase of the copy</source>
        <translation>写しのパスフレーズ</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理しています</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;See what would come</source>
        <translation>何が変わるかを見る(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>統合する(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open it instead</source>
        <translation>統合せずに開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;differing records</source>
        <translation>食い違いのある記録を見る(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>やめる(&amp;C)</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>手帳ファイルの写しを統合</translation>
    </message>
    <message>
        <source>For a copy of this handbook file in which somebody else has gone on writing. What it holds comes here; a backup is made before, where backups are kept.</source>
        <translation>ほかの人が、この手帳ファイルの写しに記録を続けていたときに使います。写しの内容を、今開いているファイルに取り入れます。バックアップのフォルダーがあるときは、その前にバックアップを作ります。</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the copy</source>
        <translation>写しのパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>写しのファイル</translation>
    </message>
    <message>
        <source>No file is chosen yet</source>
        <translation>まだファイルを選んでいません</translation>
    </message>
    <message>
        <source>Handbook files (*.boshi)</source>
        <translation>手帳ファイル (*.boshi)</translation>
    </message>
    <message>
        <source>That is the file that is open.</source>
        <translation>選んだのは、今開いているファイルです。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::MouthView</name>
    <message>
        <source>%1: %2</source>
        <comment>number of a tooth, its name and mark</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>boshi::ui::NewPassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>新しいパスフレーズ（もう一度）</translation>
    </message>
    <message>
        <source>&amp;Set the passphrase</source>
        <translation>パスフレーズを設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>あとで(&amp;N)</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation>新しいパスフレーズの設定</translation>
    </message>
    <message>
        <source>The file opens with the new passphrase only. Recovery sheets made before no longer open it; copies of the file made before keep their old passphrase and sheet.</source>
        <translation>これからは、新しいパスフレーズでしかファイルを開けません。これまでの回復シートは無効になります。以前に作ったバックアップやコピーは、そのときのパスフレーズと回復シートで開きます。</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>パスフレーズを設定しています</translation>
    </message>
    <message>
        <source>Please think of a passphrase.</source>
        <translation>パスフレーズを決めて、入力してください。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type both again.</source>
        <translation>2つのパスフレーズが違います。もう一度、両方を入力してください。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::NewPersonPage</name>
    <message>
        <source>&amp;Role in the family</source>
        <translation>続柄(&amp;R)</translation>
    </message>
    <message>
        <source>Role in the family</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新しい人</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>One more person in this family</source>
        <translation>この家族に加える人</translation>
    </message>
    <message>
        <source>Please write a name. A nickname will do, and it can be changed later.</source>
        <translation>名前を入力してください。呼び名でもかまいません。あとから変えられます。</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at the marked fields.</source>
        <translation>まだ保存していません。印のついた欄を確かめてください。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::NumbersPage</name>
    <message>
        <source>Check the numbers</source>
        <translation>数値を確かめる</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>もう一度確かめる(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Computed just now, at %1, on this computer: examples whose answers others have published, and every figure of the surveys. The same is done by: boshi-cli growth selftest</source>
        <translation>%1 に、このパソコンで計算しなおしました。答えがほかで公表されている例題と、調査の数値のすべてです。コマンド boshi-cli growth selftest でも同じことができます。</translation>
    </message>
    <message>
        <source>Source: %1. Looked at on %2.</source>
        <translation>出典：%1（%2 確認）</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例題</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>求めるもの</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公表された答え</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>計算の結果</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>boshi::ui::OpenAreaDialog</name>
    <message>
        <source>Passphrase of the private area</source>
        <translation>プライベート領域のパスフレーズ</translation>
    </message>
    <message>
        <source>Opening the private area</source>
        <translation>プライベート領域を開いています</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>やめる(&amp;C)</translation>
    </message>
    <message>
        <source>Open a private area</source>
        <translation>プライベート領域を開く</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this private area</source>
        <translation>このプライベート領域のパスフレーズ(&amp;P)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::OverviewPage</name>
    <message>
        <source>&amp;Recorded last</source>
        <translation>最近の記録(&amp;R)</translation>
    </message>
    <message>
        <source>Recorded last</source>
        <translation>最近の記録</translation>
    </message>
    <message>
        <source>Boshi is not an official service. It records and compares; it does not diagnose.</source>
        <translation>Boshiは公式のサービスではありません。記録と比較のための道具で、診断はしません。</translation>
    </message>
    <message>
        <source>Layouts of municipal files are provisional.</source>
        <translation>自治体のファイルの様式は暫定版です。</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>%1生まれ</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <comment>section</comment>
        <translation>
            <numerusform>%1：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>まだ記録がありません。</translation>
    </message>
    <message>
        <source>This family is not completely set up yet.</source>
        <translation>この家族の登録はまだ途中です。</translation>
    </message>
    <message>
        <source>&amp;Go on setting up</source>
        <translation>登録を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Shown with care after a loss. Everything that was written stays here.</source>
        <translation>お別れに配慮した表示にしています。書いたものは、すべてここに残っています。</translation>
    </message>
    <message>
        <source>&amp;Whom to talk to, and how this is shown</source>
        <translation>相談先と表示のしかた(&amp;W)</translation>
    </message>
    <message>
        <source>Died %1</source>
        <translation>%1に亡くなりました</translation>
    </message>
</context>
<context>
    <name>boshi::ui::PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>パスフレーズを表示する</translation>
    </message>
</context>
<context>
    <name>boshi::ui::PassphraseMeter</name>
    <message>
        <source>How hard the passphrase is to guess</source>
        <translation>パスフレーズの推測されにくさ</translation>
    </message>
</context>
<context>
    <name>boshi::ui::PastImportsView</name>
    <message>
        <source>Past imports, the latest first</source>
        <translation>これまでの取り込み（新しい順）</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>そのまま残した記録</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>まだ何も取り込んでいません。</translation>
    </message>
    <message>
        <source>imported on another copy; it can be taken back there</source>
        <translation>手帳ファイルの別の写しで取り込んだもの（元に戻す操作は、そちらでできます）</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>元に戻しました</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have been changed since, or are needed by what was. They are left as they are:</source>
        <translation>
            <numerusform>次の%n件の記録は、その後に変更されたか、変更された記録に必要なため、そのまま残しました：</numerusform>
        </translation>
    </message>
    <message>
        <source>Past &amp;imports, the latest first</source>
        <translation>これまでの取り込み（新しい順）(&amp;I)</translation>
    </message>
    <message>
        <source>Take this i&amp;mport back</source>
        <translation>この取り込みを元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::PicturePane</name>
    <message>
        <source>&amp;Whole</source>
        <translation>全体(&amp;W)</translation>
    </message>
    <message>
        <source>The whole picture (Ctrl+0)</source>
        <translation>写真全体を表示します（Ctrl+0）</translation>
    </message>
    <message>
        <source>Larg&amp;er</source>
        <translation>拡大(&amp;E)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++); Ctrl and the arrow keys move the picture</source>
        <translation>拡大します（Ctrl++）。Ctrlと矢印キーで写真を動かせます</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>縮小(&amp;M)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>縮小します（Ctrl+-）</translation>
    </message>
    <message>
        <source>&amp;Turn</source>
        <translation>回転(&amp;T)</translation>
    </message>
    <message>
        <source>Turn by a quarter (Ctrl+R)</source>
        <translation>90度回します（Ctrl+R）</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>写真全体を表示</translation>
    </message>
    <message>
        <source>The picture larger</source>
        <translation>写真を拡大</translation>
    </message>
    <message>
        <source>The picture smaller</source>
        <translation>写真を縮小</translation>
    </message>
    <message>
        <source>Turn the picture by a quarter</source>
        <translation>写真を90度回す</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>写真を動かす</translation>
    </message>
    <message>
        <source>The file itself is not in this copy of the handbook. It comes with a merge of a copy that has it.</source>
        <translation>ファイルの中身は、この手帳ファイルにはまだありません。中身のある手帳ファイルの写しを統合すると入ります。</translation>
    </message>
    <message>
        <source>Boshi does not draw PDF files. The file is kept here whole; save a copy to read it with another program.</source>
        <translation>BoshiではPDFを表示できません。ファイルはそのまま保管されています。読むときはコピーを保存して、ほかのソフトで開いてください。</translation>
    </message>
    <message>
        <source>This computer cannot draw pictures of this kind. The file is kept here whole; save a copy to look at it with another program.</source>
        <translation>このパソコンではこの種類の写真を表示できません。ファイルはそのまま保管されています。見るときはコピーを保存して、ほかのソフトで開いてください。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::PregnancyPage</name>
    <message>
        <source>Curves</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>boshi::ui::PrivateAreasDialog</name>
    <message>
        <source>without a passphrase of its own: whoever opens the handbook can read it</source>
        <translation>専用のパスフレーズなし（手帳を開いた人はだれでも読めます）</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close private areas</source>
        <translation>プライベート領域を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take the passphrase away…</source>
        <translation>パスフレーズを外す(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Private areas</source>
        <translation>プライベート領域</translation>
    </message>
    <message>
        <source>Records marked as private lie in private areas. An area with a passphrase of its own opens with that only; while it is closed, nothing of it is shown anywhere.</source>
        <translation>「プライベート」にした記録は、プライベート領域に入ります。専用のパスフレーズがある領域は、そのパスフレーズでしか開きません。閉じているあいだは、中の記録はどこにも表示されません。</translation>
    </message>
    <message>
        <source>Private &amp;areas</source>
        <translation>プライベート領域(&amp;A)</translation>
    </message>
    <message>
        <source>somebody who is not in this file</source>
        <translation>このファイルにいない人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>private area, its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>パスフレーズを変更(&amp;P)…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>パスフレーズを設定(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>boshi::ui::QuestionBar</name>
    <message>
        <source>&amp;Discard it</source>
        <translation>保存しない(&amp;D)</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>入力した内容は、まだ保存していません。</translation>
    </message>
    <message>
        <source>Sa&amp;ve it</source>
        <translation>保存する(&amp;V)</translation>
    </message>
    <message>
        <source>Sta&amp;y here</source>
        <translation>この画面に残る(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::Rail</name>
    <message>
        <source>Find by name</source>
        <translation>名前で探す</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>すべての家族</translation>
    </message>
    <message>
        <source>Add a &amp;family…</source>
        <translation>家族を加える(&amp;F)…</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>人を加える(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>boshi::ui::RailModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, age or role</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>boshi::ui::RecordForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
</context>
<context>
    <name>boshi::ui::RecordList</name>
    <message>
        <source>%1: nothing is recorded yet.</source>
        <translation>「%1」の記録はまだありません。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::RecordPanel</name>
    <message>
        <source>&amp;Why is this struck out? It stays in the history and can be brought back.</source>
        <translation>取り消す理由を書いてください。記録は履歴に残り、あとで戻せます。(&amp;W)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Strike out &amp;now</source>
        <translation>この記録を取り消す(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Strike &amp;out…</source>
        <translation>記録を取り消す(&amp;O)…</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Close without saving (Esc)</source>
        <translation>保存せずに閉じる（Esc）</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新しい記録：%1</translation>
    </message>
    <message>
        <source>A newer version of Boshi wrote this page; it can be read here, not changed.</source>
        <translation>新しいバージョンのBoshiで書かれた記録です。ここでは読むだけで、変更はできません。</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at the marked fields.</source>
        <translation>まだ保存していません。印のついた欄を確かめてください。</translation>
    </message>
    <message>
        <source>Copy from &amp;last time</source>
        <translation>前回から写す(&amp;L)</translation>
    </message>
    <message>
        <source>Place and people as last time (Alt+Shift+Left); Alt+Left copies the field you are in</source>
        <translation>場所や担当者を前回の記録から写します（Alt+Shift+←）。入力中の欄だけを写すときは Alt+← です。</translation>
    </message>
    <message>
        <source>Who may see this</source>
        <translation>この記録を読める人</translation>
    </message>
    <message>
        <source>Until this private area has a passphrase of its own, whoever opens the handbook can read it. Safety – Private areas sets one.</source>
        <translation>このプライベート領域に専用のパスフレーズを設定するまでは、手帳を開いた人はだれでも読めます。設定は「安全」の「プライベート領域…」でできます。</translation>
    </message>
    <message>
        <source>&amp;Who may see this</source>
        <translation>この記録を読める人(&amp;W)</translation>
    </message>
    <message>
        <source>Who may see this: %1</source>
        <translation>この記録を読める人：%1</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>Who wrote what and when, and the way back to it (Ctrl+H)</source>
        <translation>だれが、いつ、何を書いたかを見ます。前の内容に戻すこともできます（Ctrl+H）</translation>
    </message>
    <message>
        <source>Close; what is not saved is asked about</source>
        <translation>閉じる（保存していなければ確認します）</translation>
    </message>
    <message>
        <source>After a &amp;loss…</source>
        <translation>お別れのあとに(&amp;L)…</translation>
    </message>
    <message>
        <source>Nothing is counted or announced any more; everything stays</source>
        <translation>月齢や年齢、妊娠週数、予定、お知らせを表示しないようにできます。記録はすべて残ります</translation>
    </message>
</context>
<context>
    <name>boshi::ui::RecoveryPage</name>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>回復シートで開く</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル：%1</translation>
    </message>
    <message>
        <source>The eight &amp;lines of the sheet</source>
        <translation>回復シートの8行(&amp;L)</translation>
    </message>
    <message>
        <source>Capital or small letters, spaces and dashes do not matter. The letters I, L, O and U do not occur.</source>
        <translation>大文字・小文字、空白、ハイフンの違いは問いません。I・L・O・U の文字は使われていません。</translation>
    </message>
    <message>
        <source>The eight lines of the sheet</source>
        <translation>回復シートの8行</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open with these lines</source>
        <translation>入力した行で開く</translation>
    </message>
    <message>
        <source>Choose the &amp;text file…</source>
        <translation>テキストファイルを選ぶ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>The text file of the sheet</source>
        <translation>シートのテキストファイル</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>バックアップのパスフレーズ</translation>
    </message>
    <message>
        <source>Reading and checking the copies</source>
        <translation>バックアップを読んで確かめています</translation>
    </message>
    <message>
        <source>Show what would &amp;change</source>
        <translation>何が変わるかを見る(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Restore it now</source>
        <translation>復元する(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Another copy…</source>
        <translation>別のバックアップ(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル：%1</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the copy</source>
        <translation>バックアップのパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>The passphrase that was used when the copy was made. Nothing is changed before you have seen what would change.</source>
        <translation>バックアップを作ったときに使っていたパスフレーズです。何が変わるかを表示するまで、何も変更しません。</translation>
    </message>
    <message>
        <source>Which copy to restore</source>
        <translation>復元するバックアップ</translation>
    </message>
    <message>
        <source>Handbook files (*.boshi)</source>
        <translation>手帳ファイル (*.boshi)</translation>
    </message>
    <message>
        <source>Copy: the newest whole one in %1</source>
        <translation>バックアップ：壊れていない最新のもの（%1）</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>バックアップ：%1</translation>
    </message>
    <message>
        <source>The copy of %1 stands in the place of the file now.</source>
        <comment>a moment</comment>
        <translation>%1のバックアップから復元しました。</translation>
    </message>
    <message>
        <source>What stood there before is kept as %1.</source>
        <translation>それまでのファイルは「%1」という名前で残しています。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SaveCopyPart</name>
    <message>
        <source>Do &amp;not save</source>
        <translation>保存しない(&amp;N)</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever has the file can look at it. The one in the handbook stays as it is.</source>
        <translation>コピーは暗号化されません。そのファイルを手に入れた人は、だれでも中を見られます。手帳の中のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>C&amp;hoose where…</source>
        <translation>保存先を選ぶ(&amp;H)…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>The file would tell of people marked as non-disclosed: %1. Nothing was written.</source>
        <translation>このファイルには、非開示の印がある人についての内容が含まれます：%1。何も書き出していません。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Save it this &amp;once</source>
        <translation>今回だけ保存(&amp;O)</translation>
    </message>
    <message>
        <source>The copy is saved. It is not encrypted; please delete it when it is not needed any more.</source>
        <translation>コピーを保存しました。コピーは暗号化されていません。いらなくなったら削除してください。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ScreeningForm</name>
    <message>
        <source>Please take the official sheet in your hand: its sentences are licensed and are not in this program. Here every question has its number and a topic; choose the answer that stands in the same place on the sheet.</source>
        <translation>正式な質問票をお手元にご用意ください。質問文は、使用の許諾が必要なため、Boshiには入っていません。ここにあるのは質問の番号と題だけです。質問票で選んだ回答と同じ位置のものを選んでください。</translation>
    </message>
    <message>
        <source>Nobody else&apos;s records are on this page, and only the mother&apos;s private area keeps what you enter. It is not a diagnosis.</source>
        <translation>このページにはほかの人の記録は表示されません。入力した内容は、お母さんのプライベート領域にだけ保存されます。診断をするものではありません。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ScreeningPage</name>
    <message>
        <source>The private area is closed</source>
        <translation>プライベート領域は閉じています</translation>
    </message>
    <message>
        <source>This page belongs to the mother&apos;s private area, which has a passphrase of its own. Open it to go on.</source>
        <translation>このページはお母さんのプライベート領域のもので、専用のパスフレーズで守られています。続けるには、領域を開いてください。</translation>
    </message>
    <message>
        <source>&amp;Open the private area…</source>
        <translation>プライベート領域を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Somebody to &amp;talk to</source>
        <translation>相談先を見る(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Close; what is not saved is asked about (Esc)</source>
        <translation>閉じる（保存していなければ確認します。Esc）</translation>
    </message>
    <message>
        <source>Lock the handbook (Ctrl+L)</source>
        <translation>手帳をロックする（Ctrl+L）</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>入力した内容を保存</translation>
    </message>
    <message>
        <source>Close; what is not saved is asked about</source>
        <translation>閉じる（保存していなければ確認します）</translation>
    </message>
    <message>
        <source>Lock the handbook</source>
        <translation>手帳をロックする</translation>
    </message>
    <message>
        <source>Close private areas</source>
        <translation>プライベート領域を閉じる</translation>
    </message>
    <message>
        <source>Totals ove&amp;r time</source>
        <translation>合計点の推移(&amp;R)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SearchBox</name>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>検索（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>People, pages, fields and records. Down goes into the list of what was found.</source>
        <translation>人、ページ、欄、記録を探します。下矢印キーで、検索結果に移ります。</translation>
    </message>
    <message>
        <source>Search people, pages, fields and records (Ctrl+K)</source>
        <translation>人、ページ、欄、記録を探す（Ctrl+K）</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter opens the first one.</source>
        <translation>
            <numerusform>%n件見つかりました。Enterキーで最初のものを開きます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boshi::ui::SearchModel</name>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of what was found, its name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>kind of what was found, its name, more about it</comment>
        <translation>%1：%2、%3</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SectionPage</name>
    <message>
        <source>Struck out. Undo (Ctrl+Z) brings it back.</source>
        <translation>取り消しました。「元に戻す」（Ctrl+Z）で戻せます。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>記録の種類</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>&amp;Add: %1</source>
        <translation>%1を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The former values stand again. Undo (Ctrl+Z) takes that back.</source>
        <translation>前の内容に戻しました。「元に戻す」（Ctrl+Z）で、戻す前の内容にできます。</translation>
    </message>
    <message>
        <source>Pag&amp;e</source>
        <translation>種類(&amp;E)</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>入力した内容を保存</translation>
    </message>
    <message>
        <source>On the private pa&amp;ge</source>
        <translation>専用のページで開く(&amp;G)</translation>
    </message>
    <message>
        <source>One page for all children who were born together</source>
        <translation>一緒に生まれたお子さん全員のページを、一度に記入します</translation>
    </message>
    <message>
        <source>Fill o&amp;ut for all…</source>
        <translation>まとめて記入(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>The words of the program. What you wrote stays as you wrote it.</source>
        <translation>画面の言葉が変わります。書いた内容は変わりません。</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>暦(&amp;C)</translation>
    </message>
    <message>
        <source>Western years</source>
        <translation>西暦</translation>
    </message>
    <message>
        <source>Japanese eras</source>
        <translation>和暦</translation>
    </message>
    <message>
        <source>How dates are shown. You can type them either way.</source>
        <translation>日付の表示のしかたです。入力はどちらでもできます。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字の大きさ(&amp;T)</translation>
    </message>
    <message>
        <source>All words in the window, compared with the usual size.</source>
        <translation>画面の文字すべての大きさです。ふつうの大きさを100 %とします。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>パソコンの設定に合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>配色(&amp;R)</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes at night.</source>
        <translation>夜は、暗い配色のほうが目が疲れにくいです。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message>
        <source>Loc&amp;k by itself</source>
        <translation>自動ロック(&amp;K)</translation>
    </message>
    <message>
        <source>When nobody touches keyboard, mouse or screen. What you typed and did not save is there again after unlocking.</source>
        <translation>キーボード、マウス、画面にしばらく触れないとロックします。保存していない入力も消えません。手帳を開くと続けられます。</translation>
    </message>
    <message>
        <source>Back&amp;ups</source>
        <translation>バックアップ(&amp;U)</translation>
    </message>
    <message>
        <source>A verified copy is made before each import, and when a changed handbook is locked or closed.</source>
        <translation>取り込みの前と、変更した手帳をロックするか閉じたときに、バックアップを作ります。最後まで読めることも確かめます。</translation>
    </message>
    <message>
        <source>Who &amp;writes</source>
        <translation>記入者(&amp;W)</translation>
    </message>
    <message>
        <source>Until the handbook is locked, every new entry bears this name in its history. The name is kept in the handbook file only.</source>
        <translation>手帳をロックするまでに書いた内容は、履歴にこの名前が付きます。名前は手帳ファイルの中にだけ保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>Children born before %n week(s)</source>
        <translation>
            <numerusform>在胎%n週未満で生まれたお子さん</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>Until %n year(s)</source>
        <translation>
            <numerusform>%n歳まで</numerusform>
        </translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>A corrected age counts from the due date. It stands on the growth charts beside the calendar age.</source>
        <translation>修正月齢は分娩予定日から数えます。発育曲線では暦月齢と並べて表示します。</translation>
    </message>
    <message>
        <source>&amp;How long ages are corrected</source>
        <translation>修正月齢で数える期間(&amp;H)</translation>
    </message>
    <message>
        <source>Japan sets no end; three years are usual.</source>
        <translation>国が決めた期限はありません。3歳までが一般的です。</translation>
    </message>
    <message>
        <source>Whose &amp;ages are corrected</source>
        <translation>修正月齢で数えるお子さん(&amp;A)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SetupFamily</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, role in the family</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SetupPage</name>
    <message>
        <source>&amp;Go on setting up</source>
        <translation>登録を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Nobody is in this handbook yet. You can go on whenever you like; what is entered is kept.</source>
        <translation>この手帳にはまだだれも登録されていません。いつでも続きから始められます。入力した内容は残っています。</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Sk&amp;ip this step</source>
        <translation>この手順を飛ばす(&amp;I)</translation>
    </message>
    <message>
        <source>Continue &amp;later</source>
        <translation>あとで続ける(&amp;L)</translation>
    </message>
    <message>
        <source>Save and go on (Ctrl+S)</source>
        <translation>保存して次へ進む（Ctrl+S）</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>入力せずに次へ進む</translation>
    </message>
    <message>
        <source>What is saved stays; the overview offers to go on (Esc)</source>
        <translation>保存した内容は残ります。続きは「概要」から始められます（Esc）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step 2 of 5, its question</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SetupStep</name>
    <message>
        <source>Entered so far: %1</source>
        <translation>入力済み：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>回復シート</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SheetStep</name>
    <message>
        <source>Make the &amp;sheet…</source>
        <translation>シートを作る(&amp;S)…</translation>
    </message>
    <message>
        <source>Asks for the passphrase first.</source>
        <translation>はじめに、パスフレーズを入力します。</translation>
    </message>
    <message>
        <source>A recovery sheet</source>
        <translation>回復シート</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only a recovery sheet can open the file. Print one, test it by typing one of its lines, and keep it like a bank book.</source>
        <translation>パスフレーズを忘れたとき、ファイルを開けるのは回復シートだけです。印刷したら、シートの1行を入力して使えることを確かめ、通帳と同じように保管してください。</translation>
    </message>
    <message>
        <source>The sheet was tested on %1.</source>
        <translation>%1にシートを確かめました。</translation>
    </message>
    <message>
        <source>The sheet is not tested yet. Type one of its lines, or skip this step.</source>
        <translation>シートはまだ確かめていません。シートの1行を入力するか、この手順を飛ばしてください。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SheetView</name>
    <message>
        <source>If the passphrase is forgotten, only a recovery sheet can open the file. Nobody else can help, not even the makers of Boshi.</source>
        <translation>パスフレーズを忘れたとき、ファイルを開けるのは回復シートだけです。Boshiの作り手を含め、ほかのだれにも開けません。</translation>
    </message>
    <message>
        <source>Whoever has the sheet and the file can read everything the passphrase opens. Print it, keep it like a bank book, and do not leave it on this computer.</source>
        <translation>シートとファイルの両方を持つ人は、パスフレーズで開けるものをすべて読めます。印刷して、通帳と同じように保管し、このパソコンには残さないでください。</translation>
    </message>
    <message>
        <source>&amp;Test it: type one line of the sheet to see that it works</source>
        <translation>回復シートの1行を入力して、使えることを確かめてください(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>PDFで保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as te&amp;xt…</source>
        <translation>テキストで保存(&amp;X)…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>確かめる(&amp;E)</translation>
    </message>
    <message>
        <source>Test the line</source>
        <translation>行を確かめる</translation>
    </message>
    <message>
        <source>One line of the sheet</source>
        <translation>シートの1行</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>回復シートを印刷</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost; please look at the printer, or save it as PDF.</source>
        <translation>プリンターに送れませんでした。シートの内容は失われていません。プリンターを確かめるか、「PDFで保存」を使ってください。</translation>
    </message>
    <message>
        <source>Sent to the printer. Test one line of the paper below.</source>
        <translation>プリンターに送りました。印刷した紙の1行を下の欄に入力して、確かめてください。</translation>
    </message>
    <message>
        <source>recovery sheet %1</source>
        <comment>name of a new file</comment>
        <translation>回復シート %1</translation>
    </message>
    <message>
        <source>Where to save the sheet</source>
        <translation>シートの保存先</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, test one line of the paper below, and then delete the file.</source>
        <translation>%1に保存しました。印刷し、紙に書かれた1行を下の欄に入力して確かめてから、このファイルを削除してください。</translation>
    </message>
    <message>
        <source>Yes: this is line %1 of the sheet that opens this file.</source>
        <translation>大丈夫です。このファイルを開けるシートの%1行目です。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::StoryView</name>
    <message>
        <source>The story of %1</source>
        <translation>%1のあゆみ</translation>
    </message>
    <message>
        <source>Nothing is written yet. What you write on these pages, milestones, heights and words of the family come together here.</source>
        <translation>記録はありません。保護者の記録に書いたこと、できるようになった日、身長、家族の言葉が、ここに集まります。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::SupportContacts</name>
    <message>
        <source>People you know</source>
        <translation>身近な相談先</translation>
    </message>
    <message>
        <source>No clinic, midwife or town office with a telephone number is written down yet. The number of your clinic stands on its card and in the handbook.</source>
        <translation>医療機関・助産師・市区町村の電話番号は、まだ登録されていません。かかりつけの医療機関の番号は、診察券や紙の母子健康手帳で確かめられます。</translation>
    </message>
    <message>
        <source>&amp;Write one down</source>
        <translation>連絡先を登録(&amp;W)</translation>
    </message>
    <message>
        <source>Anybody may call here</source>
        <translation>どなたでもかけられる電話</translation>
    </message>
    <message>
        <source>Checked on %1; hours may have changed since.</source>
        <translation>%1に確認した内容です。受付時間は変わっていることがあります。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::TeethComparison</name>
    <message>
        <source>Earlier examination</source>
        <translation>前の診査</translation>
    </message>
    <message>
        <source>Later examination</source>
        <translation>あとの診査</translation>
    </message>
    <message>
        <source>Teeth at the later examination</source>
        <translation>あとの診査のときの歯</translation>
    </message>
    <message>
        <source>No examination with a tooth chart is recorded yet.</source>
        <translation>歯式のある診査の記録はまだありません。</translation>
    </message>
    <message>
        <source>There is one examination with a tooth chart (%1). From the second one on, this page says what changed.</source>
        <translation>歯式のある診査の記録は1回（%1）です。2回目からは、印の変わった歯をここに示します。</translation>
    </message>
    <message>
        <source>No tooth is marked differently on %1 and on %2.</source>
        <translation>%1と%2で、印の違う歯はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n tooth(teeth) marked differently on %1 and on %2, thick and with a wedge in the drawing:</source>
        <translation>
            <numerusform>%1と%2で印の違う歯は、次の%n本です。図では、太い枠で囲み、枠の角に三角をつけています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boshi::ui::TeethPage</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>boshi::ui::TextPackPart</name>
    <message>
        <source>I &amp;hold a licence for these texts</source>
        <translation>質問文の使用許諾を得ています(&amp;H)</translation>
    </message>
    <message>
        <source>Load texts from a &amp;file…</source>
        <translation>質問文をファイルから読み込む(&amp;F)…</translation>
    </message>
    <message>
        <source>The texts shown are from a file that was loaded here. Its licence: %1</source>
        <translation>表示している質問文は、読み込んだファイルのものです。許諾：%1</translation>
    </message>
    <message>
        <source>Whoever holds a licence can load the texts from a file. They stay on this computer and never get into the handbook file.</source>
        <translation>使用の許諾を得ている方は、質問文をファイルから読み込めます。質問文はこのパソコンにだけ置かれ、手帳ファイルには入りません。</translation>
    </message>
    <message>
        <source>Take the te&amp;xts away</source>
        <translation>質問文を取り除く(&amp;X)</translation>
    </message>
    <message>
        <source>Texts of a sheet</source>
        <translation>質問票の質問文</translation>
    </message>
    <message>
        <source>Texts of a sheet (*.json)</source>
        <translation>質問票の質問文 (*.json)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boshi::ui::TogetherPage</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;That is right, save</source>
        <translation>そのとおりなので保存(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>見直す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Place and people as last time (Alt+Shift+Left)</source>
        <translation>場所と担当者を前回と同じにします（Alt+Shift+←）</translation>
    </message>
    <message>
        <source>Save for all, as one step (Ctrl+S)</source>
        <translation>全員分を一度に保存します（Ctrl+S）</translation>
    </message>
    <message>
        <source>Close; what is not saved is asked about (Esc)</source>
        <translation>閉じる（保存していなければ確認します。Esc）</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>入力を保存する</translation>
    </message>
    <message>
        <source>Close; what is not saved is asked about</source>
        <translation>閉じる（保存していなければ確認します）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page, for whom it is filled in</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What is the same for all is entered once. Each child has its own mark and name below; where nothing is entered, nothing is saved.</source>
        <translation>全員に共通することは一度だけ入力します。その下に、お子さんごとの色の印と名前があります。何も入力しなかったお子さんの記録は作られません。</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>全員に共通</translation>
    </message>
    <message>
        <source>%1: different for each</source>
        <comment>label of a field</comment>
        <translation>%1：お子さんごとに入力</translation>
    </message>
    <message>
        <source>Nothing is entered for any child yet, so there is nothing to save.</source>
        <translation>まだどのお子さんにも入力がないので、保存するものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n child(ren). One undo (Ctrl+Z) takes it back for all.</source>
        <translation>
            <numerusform>%n人分を保存しました。「元に戻す」（Ctrl+Z）を1回使うと、全員分がまとめて元に戻ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved yet. If that is right, save once more.</source>
        <translation>まだ保存していません。このままでよければ、もう一度保存してください。</translation>
    </message>
    <message>
        <source>%1 is the same, %2, for %3.</source>
        <comment>label of a field, its value, names</comment>
        <translation>%3の%1が同じ（%2）です。</translation>
    </message>
    <message>
        <source>Copy from last ti&amp;me</source>
        <translation>前回から写す(&amp;M)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::ToothChartEditor</name>
    <message>
        <source>A click or the space bar sets the next mark, a digit the one it stands for, Delete none.</source>
        <translation>クリックかスペースキーで次の印に変わります。数字キーでその番号の印（右クリックのメニューに番号があります）をつけ、Deleteキーで印を消します。</translation>
    </message>
    <message>
        <source>%1, drawn</source>
        <comment>label of a field</comment>
        <translation>%1（図）</translation>
    </message>
</context>
<context>
    <name>boshi::ui::TopBar</name>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Record something new</source>
        <translation>新しく記録する</translation>
    </message>
    <message>
        <source>Lock the handbook</source>
        <translation>手帳をロックする</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻すものはありません</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>やり直すものはありません</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>回復シート…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>新しいパスフレーズ…</translation>
    </message>
    <message>
        <source>Private areas: open</source>
        <translation>プライベート領域：開いています</translation>
    </message>
    <message>
        <source>Private areas: closed</source>
        <translation>プライベート領域：閉じています</translation>
    </message>
    <message>
        <source>Close private areas (Ctrl+Shift+L)</source>
        <translation>プライベート領域を閉じる（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>Open private areas</source>
        <translation>プライベート領域を開く</translation>
    </message>
    <message>
        <source>Private areas…</source>
        <translation>プライベート領域…</translation>
    </message>
    <message>
        <source>Close private areas</source>
        <translation>プライベート領域を閉じる</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Private areas, backups, passphrase and recovery sheet</source>
        <translation>プライベート領域、バックアップ、パスフレーズ、回復シート</translation>
    </message>
    <message>
        <source>Erase a family or person…</source>
        <translation>家族や人の記録を消去…</translation>
    </message>
    <message numerus="yes">
        <source>Differing records: %n</source>
        <translation>
            <numerusform>食い違い：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Records in which copies of this handbook differ</source>
        <translation>手帳ファイルの写しのあいだで食い違っている記録</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Language, looks, backups and who writes</source>
        <translation>言語、表示、バックアップ、記入者</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Import a file of a town or clinic, or take an import back</source>
        <translation>市区町村や医療機関のファイルを取り込む、または取り込みを元に戻す</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <translation>手帳ファイルの写しを統合…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Short help and every key, also to print</source>
        <translation>使い方の短い説明とキー操作の一覧（印刷もできます）</translation>
    </message>
    <message>
        <source>Check this file…</source>
        <translation>手帳ファイルを点検…</translation>
    </message>
    <message>
        <source>Let erased records come again…</source>
        <translation>消去した記録をまた受け入れる…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Write records into files for other programs</source>
        <translation>ほかのプログラムで使えるように、記録をファイルに書き出す</translation>
    </message>
</context>
<context>
    <name>boshi::ui::TrendPart</name>
    <message>
        <source>Totals of sheets, for talking about how things have been. They say nothing about a person by themselves.</source>
        <translation>質問票の合計点を、日付の順に示しています。これまでの様子を話すときの手がかりで、これだけで何かが決まるものではありません。</translation>
    </message>
    <message>
        <source>&amp;Back to the sheet</source>
        <translation>質問票に戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>boshi::ui::TypingLine</name>
    <message>
        <source>Earlier entries</source>
        <translation>以前の入力</translation>
    </message>
</context>
<context>
    <name>boshi::ui::UnlockPage</name>
    <message>
        <source>Unlock the handbook</source>
        <translation>手帳を開く</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>開く(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>別のファイル(&amp;A)…</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル：%1</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Opening the handbook</source>
        <translation>手帳を開いています</translation>
    </message>
    <message>
        <source>Open with the &amp;recovery sheet…</source>
        <translation>回復シートで開く(&amp;R)…</translation>
    </message>
    <message>
        <source>Something was interrupted here, and a copy was left beside the file. The handbook is not affected; unlocking it removes the copy.</source>
        <translation>前回の処理が途中で止まり、手帳ファイルの写しが同じフォルダーに残っています。手帳そのものに影響はありません。手帳を開くと、この写しは自動で取り除かれます。</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>バックアップから復元(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>boshi::ui::VisitTable</name>
    <message>
        <source>Back to what stood in the cell; then out of the line</source>
        <translation>欄を元の値に戻す。もう一度押すと行の入力を終える</translation>
    </message>
    <message>
        <source>The same column in the next line</source>
        <translation>次の行の同じ列へ</translation>
    </message>
    <message>
        <source>The same column in the line before</source>
        <translation>前の行の同じ列へ</translation>
    </message>
    <message>
        <source>%1: table as on paper</source>
        <translation>%1：紙と同じ表</translation>
    </message>
    <message>
        <source>Copy from last time</source>
        <translation>前回から写す</translation>
    </message>
    <message>
        <source>Place and people as last time (Alt+Shift+Left); Alt+Left copies the cell you are in</source>
        <translation>場所や担当者を前回の記録から写します（Alt+Shift+←）。入力中の欄だけを写すときは Alt+← です。</translation>
    </message>
    <message>
        <source>About this column</source>
        <translation>この列について</translation>
    </message>
    <message>
        <source>What the column means, its unit and what is usual (Shift+F1)</source>
        <translation>列の意味、単位、入力を確認する範囲（Shift+F1）</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at this cell.</source>
        <translation>まだ保存していません。この欄を確かめてください。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::VisitTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column, what stands there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新しい健診</translation>
    </message>
</context>
<context>
    <name>boshi::ui::VisitsPage</name>
    <message>
        <source>Table as on paper</source>
        <translation>紙と同じ表</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::WatchList</name>
    <message>
        <source>&amp;Worth watching</source>
        <translation>気にかけておきたいこと(&amp;W)</translation>
    </message>
    <message>
        <source>Worth watching</source>
        <translation>気にかけておきたいこと</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>remark, record</comment>
        <translation>%1［%2］</translation>
    </message>
</context>
<context>
    <name>boshi::ui::WelcomePage</name>
    <message>
        <source>Boshi, the maternal and child health handbook</source>
        <translation>Boshi 母子健康手帳</translation>
    </message>
    <message>
        <source>What you write is kept in one encrypted file on this computer. Nothing is sent anywhere.</source>
        <translation>書いたものは、このパソコンの中の、暗号化された1つのファイルに入ります。どこにも送られません。</translation>
    </message>
    <message>
        <source>Boshi is not an official service of any town or ministry.</source>
        <translation>Boshiは自治体や国の公式サービスではありません。</translation>
    </message>
    <message>
        <source>&amp;Open a handbook file…</source>
        <translation>手帳ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Make a &amp;new handbook file…</source>
        <translation>新しい手帳ファイルを作る(&amp;N)…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近開いたファイル</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>&amp;Empty this list</source>
        <translation>この一覧を空にする(&amp;E)</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>ファイルはそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>boshi::ui::Workspace</name>
    <message>
        <source>Sections</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <comment>what was undone or redone</comment>
        <translation>%1（完了しました）</translation>
    </message>
    <message>
        <source>Private areas with a passphrase of their own are closed.</source>
        <translation>専用のパスフレーズがあるプライベート領域を閉じました。</translation>
    </message>
    <message numerus="yes">
        <source>Copies of this handbook differ in %n record(s). Nothing is lost; &quot;Differing records&quot; above shows them and lets you choose.</source>
        <translation>
            <numerusform>手帳ファイルの写しのあいだで、%n件の記録が食い違っています。失われたものはありません。上の「食い違い」から見比べて選べます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your input is still here. It is not saved yet.</source>
        <translation>入力した内容はそのまま残っています。まだ保存していません。</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>記録する：%1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人を加える</translation>
    </message>
    <message>
        <source>new child, new guardian</source>
        <translation>新しい子ども、新しい保護者、家族</translation>
    </message>
    <message>
        <source>Add a family</source>
        <translation>家族を加える</translation>
    </message>
    <message>
        <source>new family, new mother</source>
        <translation>新しい家族、新しい母親、妊婦</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>file of a town or clinic, CSV, past imports</source>
        <translation>市区町村や医療機関のファイル、CSV、これまでの取り込み</translation>
    </message>
    <message>
        <source>Differing records</source>
        <translation>食い違いのある記録</translation>
    </message>
    <message>
        <source>conflicts, copies, merge</source>
        <translation>写し、統合、競合</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>language, calendar, text size, colours, lock by itself, backups, writer</source>
        <translation>言語、暦、西暦、和暦、文字の大きさ、配色、自動ロック、バックアップ、記入者</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Private areas</source>
        <translation>プライベート領域</translation>
    </message>
    <message>
        <source>passphrase of its own</source>
        <translation>専用のパスフレーズ、閉じる、開く</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>copy, restore</source>
        <translation>写し、コピー、控え、復元</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>回復シート</translation>
    </message>
    <message>
        <source>forgotten passphrase, print</source>
        <translation>パスフレーズを忘れたとき、印刷</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation>パスフレーズの変更</translation>
    </message>
    <message>
        <source>Erase a family or person</source>
        <translation>家族や人の記録を消去</translation>
    </message>
    <message>
        <source>delete, remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>手帳ファイルの写しを統合</translation>
    </message>
    <message>
        <source>handbook of somebody else, differing records</source>
        <translation>ほかの人の手帳、食い違い、マージ</translation>
    </message>
    <message>
        <source>Copy this field from last time</source>
        <translation>この欄を前回から写す</translation>
    </message>
    <message>
        <source>Copy place and people from last time</source>
        <translation>場所と担当者を前回から写す</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>ヘルプとキー操作</translation>
    </message>
    <message>
        <source>shortcuts, what to do when</source>
        <translation>ショートカット、困ったとき</translation>
    </message>
    <message>
        <source>The handbook is ready. Whatever was skipped can be entered at any time.</source>
        <translation>手帳の準備ができました。飛ばしたところは、いつでも入力できます。</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation>手帳ファイルを点検</translation>
    </message>
    <message>
        <source>verify, damage</source>
        <translation>検査、破損、壊れたファイル</translation>
    </message>
    <message>
        <source>Let erased records come again</source>
        <translation>消去した記録をまた受け入れる</translation>
    </message>
    <message>
        <source>erased, come back</source>
        <translation>消去の解除、消去した記録を戻せるようにする</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>tables, CSV, files for other programs</source>
        <translation>表、CSV、ファイル、エクスポート</translation>
    </message>
    <message>
        <source>After a loss</source>
        <translation>お別れのあとに</translation>
    </message>
    <message>
        <source>died, stillbirth, miscarriage, grief, show with care</source>
        <translation>亡くなった、死産、流産、お別れ、グリーフケア、配慮した表示</translation>
    </message>
    <message>
        <source>In a chart: its table, and a new measurement</source>
        <translation>グラフで：表の表示、新しい測定の記録</translation>
    </message>
    <message>
        <source>In a chart: closer, more of it, all of it</source>
        <translation>グラフで：拡大、縮小、全体の表示</translation>
    </message>
    <message>
        <source>In a chart that is shown closer: move it, and the same with the other arrows</source>
        <translation>拡大したグラフで：表示する部分を動かす（ほかの矢印キーも同じ）</translation>
    </message>
    <message>
        <source>Check the numbers</source>
        <translation>数値を確かめる</translation>
    </message>
    <message>
        <source>growth references, checksum, scores, version</source>
        <translation>発育の基準、チェックサム、SDスコア、版</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>add %1</source>
        <translation>%1の追加</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1の取り込み</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す操作</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>やり直す操作</translation>
    </message>
    <message>
        <source>settle differing values of %1</source>
        <translation>%1の食い違いの解決</translation>
    </message>
    <message>
        <source>merge another file</source>
        <translation>手帳ファイルの写しの統合</translation>
    </message>
    <message>
        <source>set up the file</source>
        <translation>ファイルの準備</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>strike out or restore %1</source>
        <translation>%1の取り消し（または取り消しの解除）</translation>
    </message>
    <message>
        <source>a private record</source>
        <translation>プライベートな記録</translation>
    </message>
</context>
<context>
    <name>chapters</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>妊娠</translation>
    </message>
    <message>
        <source>Birth and newborn</source>
        <translation>出産・新生児</translation>
    </message>
    <message>
        <source>Checkups</source>
        <translation>健診</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>予防接種</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>手帳</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>After the birth</source>
        <translation>産後</translation>
    </message>
    <message>
        <source>Guardian&apos;s record</source>
        <translation>保護者の記録</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>歯</translation>
    </message>
    <message>
        <source>Illness and medicines</source>
        <translation>病気・薬</translation>
    </message>
    <message>
        <source>Mind and mood</source>
        <translation>こころ</translation>
    </message>
    <message>
        <source>Care and support</source>
        <translation>相談・支援</translation>
    </message>
    <message>
        <source>Documents and pictures</source>
        <translation>書類と写真</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>&amp;Measure</source>
        <translation>項目(&amp;M)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>&amp;Table (T)</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>Show the values as a table (T)</source>
        <translation>記録を表で見る（T）</translation>
    </message>
    <message>
        <source>Table of values</source>
        <translation>記録の表</translation>
    </message>
    <message>
        <source>The growth reference of this program could not be read. Your records are not affected.</source>
        <translation>Boshiに付属する成長の基準を読み込めませんでした。記録には影響ありません。</translation>
    </message>
    <message>
        <source>Growth chart</source>
        <translation>成長曲線</translation>
    </message>
    <message>
        <source>Value %1 of %2.</source>
        <translation>%2件中%1件目。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身長</translation>
    </message>
    <message>
        <source>Head circumference</source>
        <translation>頭囲</translation>
    </message>
    <message>
        <source>Chest circumference</source>
        <translation>胸囲</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>体重（kg）</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>身長（cm）</translation>
    </message>
    <message>
        <source>Head circumference (cm)</source>
        <translation>頭囲（cm）</translation>
    </message>
    <message>
        <source>Chest circumference (cm)</source>
        <translation>胸囲（cm）</translation>
    </message>
    <message>
        <source>Birth to 12 months</source>
        <translation>出生〜12か月</translation>
    </message>
    <message>
        <source>1 to 6 years</source>
        <translation>1歳〜6歳</translation>
    </message>
    <message>
        <source>Whole childhood</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Fit to the values</source>
        <translation>記録に合わせる</translation>
    </message>
    <message>
        <source>No position: the sex is not recorded.</source>
        <translation>性別が記録されていないため、曲線との比較は表示されません。</translation>
    </message>
    <message>
        <source>No position: the date of birth is not known to the day.</source>
        <translation>生年月日が日までわからないため、曲線との比較は表示されません。</translation>
    </message>
    <message>
        <source>No position: the date of measurement is not known to the day.</source>
        <translation>測定日が日までわからないため、曲線との比較は表示されません。</translation>
    </message>
    <message>
        <source>No position: the date lies before birth.</source>
        <translation>測定日が出生より前のため、曲線との比較は表示されません。</translation>
    </message>
    <message>
        <source>No position: the date lies before the due date.</source>
        <translation>測定日が分娩予定日より前のため、修正月齢での比較は表示されません。</translation>
    </message>
    <message>
        <source>No position: this reference has no table for this measure.</source>
        <translation>この基準にはこの項目の表がないため、曲線との比較は表示されません。</translation>
    </message>
    <message>
        <source>No position: this reference has no table for this age.</source>
        <translation>この基準にはこの年齢の表がないため、曲線との比較は表示されません。</translation>
    </message>
    <message numerus="yes">
        <source>Change from the value before: %1 in %n day(s).</source>
        <translation>
            <numerusform>前回からの変化：%n日間で%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a value standing alone</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Corrected age: %1.</source>
        <translation>修正月齢：%1。</translation>
    </message>
    <message>
        <source>Corrected age: %1, %2.</source>
        <translation>修正月齢：%1、%2。</translation>
    </message>
    <message>
        <source>Japan 2023 infant growth survey (Reiwa 5)</source>
        <translation>令和5年乳幼児身体発育調査（2023年）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>chart title: measure, part of childhood</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>月齢・年齢</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>short age on an axis</comment>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>short age on an axis</comment>
        <translation>%1歳</translation>
    </message>
    <message>
        <source>%1 y %2 mo</source>
        <comment>short age on an axis</comment>
        <translation>%1歳%2か月</translation>
    </message>
    <message>
        <source>P%1</source>
        <comment>percentile, on its line</comment>
        <translation>%1</translation>
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
            <numerusform>%n歳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two parts of an age: 8 months, 12 days</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 of the %5.</source>
        <translation>%1：%3で%2、%5の%4。</translation>
    </message>
    <message>
        <source>%1: %2 at %3.</source>
        <translation>%1：%3で%2。</translation>
    </message>
    <message>
        <source>%1 of %2: no values recorded.</source>
        <comment>measure, name</comment>
        <translation>%2の%1：記録はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: %n value(s).</source>
        <comment>measure, name</comment>
        <translation>
            <numerusform>%2の%1：記録は%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest %1: %2 at %3, %4 of the %5.</source>
        <translation>最新は%1、%3で%2、%5の%4。</translation>
    </message>
    <message>
        <source>Latest %1: %2 at %3.</source>
        <translation>最新は%1、%3で%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) outside the part shown.</source>
        <translation>
            <numerusform>表示範囲の外に%n件の記録があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in the table only, without an exact date.</source>
        <translation>
            <numerusform>日付が日までわからない%n件の記録は表にだけ表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dot: calendar age. Cross: corrected age, from the due date.</source>
        <translation>丸：暦月齢。×印：修正月齢（分娩予定日から数えた月齢）。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Percentile lines</source>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>Corrected age</source>
        <translation>修正月齢</translation>
    </message>
    <message>
        <source>Percentile lines, corrected age</source>
        <translation>パーセンタイル（修正月齢）</translation>
    </message>
    <message>
        <source>date not known to the day</source>
        <translation>日付は日までわかりません</translation>
    </message>
    <message>
        <source>no age</source>
        <translation>月齢なし</translation>
    </message>
    <message>
        <source>no corrected age</source>
        <translation>修正月齢なし</translation>
    </message>
    <message>
        <source>Per&amp;iod</source>
        <translation>期間(&amp;I)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is shown</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Curve of pregnancy</source>
        <translation>妊娠中の推移</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計点</translation>
    </message>
    <message>
        <source>%1 w</source>
        <comment>short week of pregnancy on an axis</comment>
        <translation>%1週</translation>
    </message>
    <message>
        <source>Weight gain</source>
        <translation>体重増加</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>血圧</translation>
    </message>
    <message>
        <source>Fundal height</source>
        <translation>子宮底長</translation>
    </message>
    <message>
        <source>Blood glucose</source>
        <translation>血糖</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>ヘモグロビン</translation>
    </message>
    <message>
        <source>No guide for the gain: the height is not recorded on the page of the pregnancy.</source>
        <translation>体重増加の目安は表示していません。妊娠のページに身長の記録がありません。</translation>
    </message>
    <message>
        <source>No guide for the gain: the weight before pregnancy is not recorded on the page of the pregnancy.</source>
        <translation>体重増加の目安は表示していません。妊娠のページに、「ふだんの体重」（妊娠前の体重）の記録がありません。</translation>
    </message>
    <message>
        <source>No guide for the gain: height and weight before pregnancy are not recorded on the page of the pregnancy.</source>
        <translation>体重増加の目安は表示していません。妊娠のページに、身長と「ふだんの体重」（妊娠前の体重）の記録がありません。</translation>
    </message>
    <message>
        <source>No guide for the gain: the one that is known is for one baby.</source>
        <translation>体重増加の目安は表示していません。この目安は赤ちゃんがひとりのときのものです。</translation>
    </message>
    <message>
        <source>No guide for the gain: for this BMI before pregnancy it is found individually. Please ask your clinic.</source>
        <translation>体重増加の目安は表示していません。妊娠前のBMIによっては、目安をひとりひとりに合わせて決めるためです。かかりつけの医療機関にご相談ください。</translation>
    </message>
    <message>
        <source>Day not recorded</source>
        <translation>日付の記録なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, week of pregnancy</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Line: a rough guide only (%1).</source>
        <translation>線：おおまかな目安です（%1）。</translation>
    </message>
    <message>
        <source>Dashed line</source>
        <translation>破線</translation>
    </message>
    <message>
        <source>Solid line</source>
        <translation>実線</translation>
    </message>
    <message>
        <source>%1: %2 when taken so: %3 (%4).</source>
        <comment>line, figure, how it was taken, source</comment>
        <translation>%1：%3の測定の目安は%2（%4）。</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>line, figure, source</comment>
        <translation>%1：目安は%2（%3）。</translation>
    </message>
    <message>
        <source>a BMI below %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>a BMI of %1 or more and below %2</source>
        <translation>%1以上%2未満</translation>
    </message>
    <message>
        <source>Band: %1 to %2 by the birth of one baby, with %3 before pregnancy (%4). It differs from person to person.</source>
        <comment>figures, class, source</comment>
        <translation>帯：出産までに増える体重の目安です。妊娠前のBMIが%3で、赤ちゃんがひとりのとき、%1〜%2（%4）。個人差があります。</translation>
    </message>
    <message>
        <source>Dot: upper value. Cross: lower value.</source>
        <translation>丸は上（最高）、×は下（最低）の血圧です。</translation>
    </message>
    <message>
        <source>Cross: fasting. Dot: at any time, or not said.</source>
        <translation>×は空腹時の値、丸は随時の値か、随時・空腹時の記載がない値です。</translation>
    </message>
    <message>
        <source>Weeks are not known: the due date is not recorded on the page of the pregnancy.</source>
        <translation>妊娠のページに分娩予定日の記録がないため、週数がわかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in the table only.</source>
        <translation>
            <numerusform>%n件の記録は、表にだけ表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>妊娠週数</translation>
    </message>
    <message>
        <source>Since before pregnancy (kg)</source>
        <translation>妊娠前からの増減（kg）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2 since before pregnancy</source>
        <comment>value, gain</comment>
        <translation>%1（妊娠前から%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, how it was taken</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 Latest %2</source>
        <comment>how many, the latest value</comment>
        <translation>%1最新は%2</translation>
    </message>
    <message>
        <source>rough</source>
        <comment>at the end of a line that is a rough guide</comment>
        <translation>目安</translation>
    </message>
    <message>
        <source>Guides to talk about with your clinic, not a diagnosis.</source>
        <translation>目安は、医療機関に相談するときの参考です。診断ではありません。</translation>
    </message>
    <message>
        <source>Since before pregnancy</source>
        <translation>妊娠前からの増減</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>測り方</translation>
    </message>
    <message>
        <source>week not known</source>
        <translation>週数不明</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Line: from a total of %1 on, in Japan one is asked how one is after birth (%2). A sheet is no diagnosis.</source>
        <translation>線：合計点%1点。これ以上の点は、日本で、産後にお話を聞く目安として使われています（%2）。質問票の結果は診断ではありません。</translation>
    </message>
    <message>
        <source>Totals over time: %1</source>
        <translation>合計点の推移：%1</translation>
    </message>
    <message>
        <source>There is no sheet with a total yet.</source>
        <translation>合計点のある質問票は、まだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) with a total.</source>
        <translation>
            <numerusform>合計点のある質問票は%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>day, what was on it</comment>
        <translation>%1、%2。</translation>
    </message>
    <message>
        <source>%1: a total of %2.</source>
        <comment>day, points</comment>
        <translation>%1、合計%2点。</translation>
    </message>
    <message>
        <source>Dot: a total. Cross below: an antenatal visit or a checkup after birth.</source>
        <translation>丸は合計点、下の×は妊婦健診または産婦健診の日です。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) without a total or without a day are not shown.</source>
        <translation>
            <numerusform>合計点または日付のない質問票%n件は表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet or visit</source>
        <translation>質問票・健診</translation>
    </message>
    <message>
        <source>a visit, without a total</source>
        <translation>健診、合計点なし</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>自宅</translation>
    </message>
    <message>
        <source>at a visit</source>
        <translation>健診</translation>
    </message>
    <message>
        <source>Dot: weighed at a visit. Cross: weighed at home.</source>
        <translation>丸は健診、×は自宅で測った体重です。</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>測った場所</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of a chart</comment>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show the chart closer (+)</source>
        <translation>グラフを拡大する（+）</translation>
    </message>
    <message>
        <source>Show more of the chart (-)</source>
        <translation>グラフを縮小する（-）</translation>
    </message>
    <message>
        <source>Show the whole chart (0)</source>
        <translation>グラフ全体を表示する（0）</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>印刷・保存…</translation>
    </message>
    <message>
        <source>Print, save or copy the chart</source>
        <translation>グラフを印刷・保存・コピーする</translation>
    </message>
    <message>
        <source>Use the left and right arrow keys to move between values, and Enter to open the record of one. + and - show the chart closer or more of it, Shift and the arrow keys move it, 0 shows all of it.</source>
        <translation>左右の矢印キーで値を移動し、Enterでその記録を開きます。「+」と「-」で拡大・縮小、Shiftと矢印キーで表示する部分を移動、「0」で全体を表示します。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>on an axis</comment>
        <translation>%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>Part shown: %1. %2: %3. %n value(s) in it.</source>
        <translation>
            <numerusform>表示している部分：%1、%2：%3。この部分に値が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1. Boshi compares and does not diagnose.</source>
        <comment>on a chart that is printed</comment>
        <translation>%1現在。Boshiは比べるだけで、診断はしません。</translation>
    </message>
    <message>
        <source>Body mass index (BMI, Kaup)</source>
        <translation>カウプ指数（BMI）</translation>
    </message>
    <message>
        <source>Weight for height</source>
        <translation>身長に対する体重</translation>
    </message>
    <message>
        <source>Body mass index (kg/m²)</source>
        <translation>カウプ指数（kg/m²）</translation>
    </message>
    <message>
        <source>6 to 18 years</source>
        <translation>6歳〜18歳</translation>
    </message>
    <message>
        <source>very thin</source>
        <translation>やせすぎ</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>やせ</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>rather heavy</source>
        <translation>ややふとりすぎ</translation>
    </message>
    <message>
        <source>No position: this reference has no table for this height.</source>
        <translation>位置は表示できません。この基準には、この身長の表がありません。</translation>
    </message>
    <message>
        <source>No position: this reference is for children born before 37 weeks.</source>
        <translation>位置は表示できません。この基準は、在胎37週より前に生まれたお子さんのためのものです。</translation>
    </message>
    <message>
        <source>That is %1 g a day.</source>
        <translation>1日あたり %1 g です。</translation>
    </message>
    <message>
        <source>The score changed by %1 SD.</source>
        <translation>SDスコアの変化は %1 です。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 SD</source>
        <comment>a line so many standard deviations off</comment>
        <translation>%1 SD</translation>
    </message>
    <message>
        <source>below the %1 percentile line</source>
        <translation>%1パーセンタイルの線より下</translation>
    </message>
    <message>
        <source>between the %1 and %2 percentile lines</source>
        <translation>%1パーセンタイルと%2パーセンタイルの線の間</translation>
    </message>
    <message>
        <source>on or above the %1 percentile line</source>
        <translation>%1パーセンタイルの線の上、またはそれより上</translation>
    </message>
    <message>
        <source>below the line %1</source>
        <translation>%1 の線より下</translation>
    </message>
    <message>
        <source>between the lines %1 and %2</source>
        <translation>%1 と %2 の線の間</translation>
    </message>
    <message>
        <source>on or above the line %1</source>
        <translation>%1 の線の上、またはそれより上</translation>
    </message>
    <message>
        <source>about %1 SD</source>
        <translation>およそ %1 SD</translation>
    </message>
    <message>
        <source>%1 SD, percentile %2</source>
        <translation>%1 SD、%2パーセンタイル</translation>
    </message>
    <message>
        <source>Japan 2010 infant growth survey (Heisei 22), handbook band</source>
        <translation>平成22年（2010年）乳幼児身体発育調査・母子健康手帳の帯</translation>
    </message>
    <message>
        <source>Japan 2000, LMS by Isojima 2016</source>
        <translation>日本人小児 2000年、LMS法（Isojima 2016）</translation>
    </message>
    <message>
        <source>WHO Child Growth Standards 2006</source>
        <translation>WHO 小児成長基準（2006年）</translation>
    </message>
    <message>
        <source>WHO Growth Reference 2007, 5 to 19 years</source>
        <translation>WHO 成長参照値（2007年、5〜19歳）</translation>
    </message>
    <message>
        <source>INTERGROWTH-21st, children born preterm</source>
        <translation>INTERGROWTH-21st 早産児の出生後の発育</translation>
    </message>
    <message>
        <source>%1 kg/m²</source>
        <translation>%1 kg/m²</translation>
    </message>
    <message>
        <source>%1 beside the usual weight for the height (%2)</source>
        <comment>percent, class</comment>
        <translation>肥満度 %1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>between which lines, score</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Reference: %1, lines %2 to %3</source>
        <translation>基準：%1（%2〜%3の線）</translation>
    </message>
    <message>
        <source>slightly heavy</source>
        <translation>ふとりぎみ</translation>
    </message>
    <message>
        <source>very heavy</source>
        <translation>ふとりすぎ</translation>
    </message>
    <message>
        <source>severely thin</source>
        <translation>高度のやせ</translation>
    </message>
    <message>
        <source>mildly obese</source>
        <translation>軽度肥満</translation>
    </message>
    <message>
        <source>moderately obese</source>
        <translation>中等度肥満</translation>
    </message>
    <message>
        <source>severely obese</source>
        <translation>高度肥満</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>beside the child&apos;s own values</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>子ども全員</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Growth reference</source>
        <translation>発育の基準</translation>
    </message>
    <message>
        <source>Age by which the values stand</source>
        <translation>月齢・年齢の数え方</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>比べる</translation>
    </message>
    <message>
        <source>What stands beside the values of the child</source>
        <translation>いっしょに表示するもの</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose value, what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a score</comment>
        <translation>約%1</translation>
    </message>
    <message>
        <source>Japan 2023</source>
        <translation>日本 2023年</translation>
    </message>
    <message>
        <source>Japan 2010</source>
        <translation>日本 2010年</translation>
    </message>
    <message>
        <source>Japan 2000 (LMS)</source>
        <translation>日本 2000年（LMS）</translation>
    </message>
    <message>
        <source>WHO 2006 (0–5 y)</source>
        <translation>WHO 2006年（0～5歳）</translation>
    </message>
    <message>
        <source>WHO 2007 (5–19 y)</source>
        <translation>WHO 2007年（5～19歳）</translation>
    </message>
    <message>
        <source>INTERGROWTH-21st</source>
        <translation>INTERGROWTH-21st</translation>
    </message>
    <message>
        <source>%1: no lines for this measure and these ages.</source>
        <translation>%1：この項目・月齢の線はありません。</translation>
    </message>
    <message>
        <source>boys</source>
        <comment>on a line</comment>
        <translation>男子</translation>
    </message>
    <message>
        <source>girls</source>
        <comment>on a line</comment>
        <translation>女子</translation>
    </message>
    <message>
        <source>Calendar age</source>
        <translation>暦月齢</translation>
    </message>
    <message>
        <source>Calendar and corrected age</source>
        <translation>暦月齢と修正月齢</translation>
    </message>
    <message>
        <source>Weeks since the last period</source>
        <translation>最終月経からの週数</translation>
    </message>
    <message>
        <source>this child</source>
        <translation>このお子さん</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>きょうだい</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>お子さん</translation>
    </message>
    <message>
        <source>SD score</source>
        <translation>SDスコア</translation>
    </message>
    <message>
        <source>SD score, corrected age</source>
        <translation>SDスコア（修正月齢）</translation>
    </message>
    <message>
        <source>Filled marks: calendar age. Marks of strokes: corrected age, from the due date.</source>
        <translation>塗りつぶした印：暦月齢。線だけの印：修正月齢（分娩予定日から数えた月齢）。</translation>
    </message>
    <message>
        <source>After birth the weight was lowest on day %1 with %2, %3 % below the weight at birth; up to 10 % is usual.</source>
        <translation>生後いちばん少なかったのは日齢%1の %2 で、出生時より %3 % 少ない体重でした（10 % くらいまでは、ふつうに見られます）。</translation>
    </message>
    <message>
        <source>By day %1 the weight at birth was reached again.</source>
        <translation>日齢%1までに、出生時の体重に戻りました。</translation>
    </message>
    <message>
        <source>%1 was recorded on %2.</source>
        <translation>%2には %1 と記録されています。</translation>
    </message>
    <message>
        <source>Is the unit right? It would fit as %1.</source>
        <translation>単位は合っていますか。%1 なら、お子さんの年齢に合います。</translation>
    </message>
    <message>
        <source>Are two digits swapped? It would fit as %1.</source>
        <translation>数字が入れかわっていませんか。%1 なら、お子さんの年齢に合います。</translation>
    </message>
    <message>
        <source>This is less than before. Is it right?</source>
        <translation>前より小さい値です。お間違いありませんか。</translation>
    </message>
    <message>
        <source>This is far from what children of this age measure. Is it right?</source>
        <translation>この年齢のお子さんの値から大きく離れています。お間違いありませんか。</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>ほかの選択</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Page %1 is damaged.</source>
        <translation>ファイル内部の%1ページ目が壊れています。</translation>
    </message>
    <message>
        <source>The inner order of the file is disturbed.</source>
        <translation>ファイル内部の並びが乱れています。</translation>
    </message>
    <message>
        <source>Entries that are not what was once written: %1.</source>
        <translation>書き込んだときと内容が違う履歴：%1件。</translation>
    </message>
    <message>
        <source>Records that show something else than their entries say: %1.</source>
        <translation>表示される内容が履歴と合わない記録：%1件。</translation>
    </message>
    <message>
        <source>Lines of lists and indexes that do not fit the records: %1.</source>
        <translation>記録と合わない一覧・索引の行：%1件。</translation>
    </message>
    <message>
        <source>Attachments whose content is damaged: %1.</source>
        <translation>中身が壊れている添付ファイル：%1件。</translation>
    </message>
    <message>
        <source>Concerned is the record %1.</source>
        <translation>該当する記録：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please keep this file and open your latest backup.</source>
        <translation>何も変更していません。このファイルは捨てずに残し、最新のバックアップを開いてください。</translation>
    </message>
    <message>
        <source>Everything that was entered is whole; only what is worked out from it does not fit. A backup that checks clean can be used instead.</source>
        <translation>入力した内容はすべて無事です。合っていないのは、そこから作られる表示や索引だけです。点検して問題のなかったバックアップを、代わりに使えます。</translation>
    </message>
    <message>
        <source>Beside the file lies %1, a copy that was left when something was interrupted. It may hold what was erased. It goes when the handbook is next opened for writing.</source>
        <translation>ファイルと同じフォルダーに「%1」があります。処理が途中で止まったときに残った写しで、消去した内容が入っているかもしれません。次に手帳を書き込める状態で開くと、自動で取り除かれます。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--format takes csv or md.</source>
        <translation>--formatにはcsvかmdを指定してください。</translation>
    </message>
    <message>
        <source>Print results as JSON.</source>
        <translation>結果をJSONで出力します。</translation>
    </message>
    <message>
        <source>Language of messages.</source>
        <translation>メッセージの言語。</translation>
    </message>
    <message>
        <source>The passphrase is the first line of FILE.</source>
        <translation>FILEの1行目をパスフレーズとして使います。</translation>
    </message>
    <message>
        <source>The same for a second vault.</source>
        <translation>2つ目の手帳ファイルのパスフレーズ。</translation>
    </message>
    <message>
        <source>The same for a new passphrase.</source>
        <translation>新しいパスフレーズ。</translation>
    </message>
    <message>
        <source>Who makes the entries.</source>
        <translation>記入者の名前。</translation>
    </message>
    <message>
        <source>Take DATE as the present day.</source>
        <translation>DATEを今日の日付として扱います。</translation>
    </message>
    <message>
        <source>How much work deriving the key is.</source>
        <translation>鍵を導くための計算の重さ。</translation>
    </message>
    <message>
        <source>Replace an existing file; it is kept beside under another name.</source>
        <translation>すでにあるファイルを置き換えます。元のファイルは別の名前で残します。</translation>
    </message>
    <message>
        <source>How many families to invent.</source>
        <translation>作る架空の家族の数。</translation>
    </message>
    <message>
        <source>The same seed gives the same families.</source>
        <translation>同じシード値なら、同じ家族ができます。</translation>
    </message>
    <message>
        <source>Form of the catalogue.</source>
        <translation>一覧の形式。</translation>
    </message>
    <message>
        <source>Only this family.</source>
        <translation>この家族だけを対象にします。</translation>
    </message>
    <message>
        <source>Record type.</source>
        <translation>記録の種類。</translation>
    </message>
    <message>
        <source>Whom or what the record is about.</source>
        <translation>だれの、または何についての記録か。</translation>
    </message>
    <message>
        <source>Why the record is voided.</source>
        <translation>記録を取り消す理由。</translation>
    </message>
    <message>
        <source>Layout pack of the file.</source>
        <translation>ファイルの様式。</translation>
    </message>
    <message>
        <source>Folder with further layout packs.</source>
        <translation>追加の様式を置いたフォルダー。</translation>
    </message>
    <message>
        <source>Encoding of the file instead of the one detected.</source>
        <translation>自動判別の代わりに使う文字コード。</translation>
    </message>
    <message>
        <source>Whether unknown people of the file are added.</source>
        <translation>ファイルにいる未登録の人を加えるかどうか。</translation>
    </message>
    <message>
        <source>Report only, write nothing.</source>
        <translation>結果を示すだけで、何も書き込みません。</translation>
    </message>
    <message>
        <source>Write the row-by-row report to FILE.</source>
        <translation>1行ごとの結果をFILEに書き出します。</translation>
    </message>
    <message>
        <source>Growth reference.</source>
        <translation>成長の基準。</translation>
    </message>
    <message>
        <source>Place measured values between the lines of a survey.</source>
        <translation>測定値が調査の曲線のどの間にあるかを示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have been changed since the import and were left as they are; their ids are listed.</source>
        <translation>
            <numerusform>取り込みのあとに変更された%n件の記録は、そのまま残しました。IDを一覧にしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Layout packs that are found.</source>
        <translation>使える様式の一覧。</translation>
    </message>
    <message>
        <source>Validate a layout pack.</source>
        <translation>様式を検査します。</translation>
    </message>
    <message>
        <source>Import a file and print the batch id.</source>
        <translation>ファイルを取り込み、取り込み番号を出力します。</translation>
    </message>
    <message>
        <source>Undo a whole import; prints what was changed since and stays.</source>
        <translation>取り込み全体を元に戻します。その後に変更されて残る記録を出力します。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the other vault were broken or held an individual number and were not taken over.</source>
        <translation>
            <numerusform>もう一方のファイルの%n件の履歴は、壊れているか個人番号を含むため、取り入れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add everything in OTHER to FILE.</source>
        <translation>OTHERの内容をすべてFILEに加えます。</translation>
    </message>
    <message>
        <source>Fields on which merged copies disagree.</source>
        <translation>統合したファイルの間で値が食い違う欄の一覧。</translation>
    </message>
    <message>
        <source>Records as CSV; with --type also their fields.</source>
        <translation>記録をCSVで出力します。--typeを付けると各欄も出力します。</translation>
    </message>
    <message>
        <source>One record as JSON.</source>
        <translation>記録1件をJSONで出力します。</translation>
    </message>
    <message>
        <source>The steps of a record&apos;s life.</source>
        <translation>記録の履歴。</translation>
    </message>
    <message>
        <source>Add a record of --type about --subject and print its id.</source>
        <translation>--subjectについて--typeの記録を加え、IDを出力します。</translation>
    </message>
    <message>
        <source>Change fields of a record; an empty value clears.</source>
        <translation>記録の欄を変更します。値を空にすると消えます。</translation>
    </message>
    <message>
        <source>Void a record, with --reason. Nothing is deleted.</source>
        <translation>--reasonの理由で記録を取り消します。何も削除しません。</translation>
    </message>
    <message>
        <source>Take back a change, the latest when none is named.</source>
        <translation>変更を元に戻します。指定がなければ最新の変更です。</translation>
    </message>
    <message>
        <source>Make a new, empty vault.</source>
        <translation>新しい空の手帳ファイルを作ります。</translation>
    </message>
    <message>
        <source>Counts, versions and parameters; without passphrase what the header tells.</source>
        <translation>件数・版・設定を示します。パスフレーズなしではファイルの先頭からわかることだけを示します。</translation>
    </message>
    <message>
        <source>Verify every page, revision, state and index.</source>
        <translation>すべてのページ・履歴・状態・索引を検査します。</translation>
    </message>
    <message>
        <source>Write a verified copy into DIR and print its name.</source>
        <translation>最後まで読めることを確かめたバックアップをDIRに作り、その名前を出力します。</translation>
    </message>
    <message>
        <source>Make a vault of invented families.</source>
        <translation>架空の家族の手帳ファイルを作ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n further remark(s) stand in the report (--report).</source>
        <translation>
            <numerusform>ほかに%n件の注意があります（--report の出力をご覧ください）。</numerusform>
        </translation>
    </message>
    <message>
        <source>List the backups of FILE in DIR and check each.</source>
        <translation>DIR にある FILE のバックアップを並べ、それぞれを確かめます。</translation>
    </message>
    <message>
        <source>Put a verified copy of BACKUP, or of the newest whole one in that folder, at FILE.</source>
        <translation>BACKUP（フォルダーなら、その中の壊れていない最新のもの）の写しを、最後まで読めることを確かめてFILEに置きます。</translation>
    </message>
    <message>
        <source>Make a verified copy in DIR before importing or merging; after erasing, name the copies in DIR that still hold it.</source>
        <translation>取り込みや統合の前に、確かめたバックアップをDIRに作ります。消去のときは、同じ記録がまだ残っているDIRのバックアップを知らせます。</translation>
    </message>
    <message>
        <source>Keep the N latest backups, remove older ones.</source>
        <translation>新しいほうから N 個のバックアップを残し、古いものを削除します。</translation>
    </message>
    <message>
        <source>Only tell what restoring would change.</source>
        <translation>復元すると何が変わるかを知らせるだけにします。</translation>
    </message>
    <message>
        <source>Erase this record.</source>
        <translation>この記録を消去します。</translation>
    </message>
    <message>
        <source>Erase what was shown.</source>
        <translation>示された内容を消去します。</translation>
    </message>
    <message>
        <source>Let what was erased then come back with the next merge or import.</source>
        <translation>そのとき消去したものを、次の統合や取り込みで戻せるようにします。</translation>
    </message>
    <message>
        <source>Show what erasing a family, person or record would take; with --yes erase it for good.</source>
        <translation>家族や人の記録、または1件の記録を消去すると何がなくなるかを示します。--yes で完全に消去します。</translation>
    </message>
    <message>
        <source>When something was erased that stays away; with --lift let it come back.</source>
        <translation>消去して戻らないようにした日時を並べます。--lift で戻せるようにします。</translation>
    </message>
    <message>
        <source>Open with the recovery sheet whose text FILE holds, instead of the passphrase.</source>
        <translation>パスフレーズの代わりに、FILE に書かれた回復シートで開きます。</translation>
    </message>
    <message>
        <source>Set a new passphrase; recovery sheets made before are void.</source>
        <translation>新しいパスフレーズを設定します。それまでの回復シートは無効になります。</translation>
    </message>
    <message>
        <source>Write a sheet that opens FILE without its passphrase.</source>
        <translation>パスフレーズなしで FILE を開ける回復シートを書き出します。</translation>
    </message>
    <message>
        <source>The passphrase of private areas, which are opened too.</source>
        <translation>プライベート領域のパスフレーズ。その領域も開きます。</translation>
    </message>
    <message>
        <source>The new passphrase of a private area.</source>
        <translation>プライベート領域の新しいパスフレーズ。</translation>
    </message>
    <message>
        <source>Privacy class: of the record to add, or of the private area.</source>
        <translation>公開範囲の区分（追加する記録、またはプライベート領域）。</translation>
    </message>
    <message>
        <source>The person to erase, or whose private area it is.</source>
        <translation>記録を消去する対象の人、またはプライベート領域の持ち主。</translation>
    </message>
    <message>
        <source>List the private areas, and whether each has a passphrase of its own.</source>
        <translation>プライベート領域と、それぞれに専用のパスフレーズがあるかを一覧にします。</translation>
    </message>
    <message>
        <source>Give a private area a passphrase of its own, or change it. If it is forgotten, nobody can open the area.</source>
        <translation>プライベート領域に専用のパスフレーズを設定、または変更します。忘れると、だれにも開けません。</translation>
    </message>
    <message>
        <source>Take the passphrase of a private area away: whoever opens the handbook reads it.</source>
        <translation>プライベート領域のパスフレーズを外します。手帳を開いた人はだれでも読めるようになります。</translation>
    </message>
    <message>
        <source>%1 could not be read completely and was passed over. It is left where it is.</source>
        <translation>%1 は最後まで読めないため、使いませんでした。ファイルはそのまま残しています。</translation>
    </message>
    <message>
        <source>The newest whole backup is %1.</source>
        <translation>壊れていないバックアップのうち、いちばん新しいものは %1 です。</translation>
    </message>
    <message>
        <source>A recovery sheet opens one backup: name its file instead of the folder.</source>
        <translation>回復シートで開けるのは1つのバックアップです。フォルダーではなく、ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The file that stood there before is kept as %1.</source>
        <translation>それまでのファイルは %1 として残しています。</translation>
    </message>
    <message>
        <source>boshi-cli: encrypted maternal and child health handbooks on the command line</source>
        <translation>boshi-cli：暗号化された母子健康手帳のコマンドライン版</translation>
    </message>
    <message>
        <source>There is no such command. `boshi-cli --help` lists them.</source>
        <translation>そのようなコマンドはありません。`boshi-cli --help` で一覧を表示します。</translation>
    </message>
    <message>
        <source>--today takes a date such as 2026-11-20.</source>
        <translation>--today には 2026-11-20 のような日付を指定してください。</translation>
    </message>
    <message>
        <source>%1 belongs to another family too and stays.</source>
        <translation>%1 は、ほかの家族の一員でもあるため残ります。</translation>
    </message>
    <message>
        <source>Backups and copies in other places are not changed.</source>
        <translation>バックアップやほかの場所にあるコピーは変更しません。</translation>
    </message>
    <message>
        <source>This backup still holds it: %1</source>
        <translation>このバックアップにはまだ残っています：%1</translation>
    </message>
    <message>
        <source>This backup cannot be opened with the present passphrase and may hold it: %1</source>
        <translation>このバックアップは今のパスフレーズでは開けないため、残っている可能性があります：%1</translation>
    </message>
    <message>
        <source>Say what to erase by one of --family, --person and --record.</source>
        <translation>何を消去するかを、--family、--person、--record のいずれか1つで指定してください。</translation>
    </message>
    <message>
        <source>Nothing was erased yet. With --yes it is, for good, in this file.</source>
        <translation>まだ何も消去していません。--yes を付けると、このファイルから完全に消去します。</translation>
    </message>
    <message>
        <source>Nothing was erased at that moment. `vault erased FILE` lists the moments.</source>
        <translation>その時点で消去されたものはありません。`vault erased FILE` で時点の一覧を表示します。</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>パスフレーズ：</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>新しいパスフレーズ：</translation>
    </message>
    <message>
        <source>New passphrase again: </source>
        <translation>新しいパスフレーズ（もう一度）：</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>2つのパスフレーズが違います。何も変更していません。</translation>
    </message>
    <message>
        <source>--profile takes small, usual or strong.</source>
        <translation>--profile には small、usual、strong のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--keep takes a number from 1.</source>
        <translation>--keep には1以上の数を指定してください。</translation>
    </message>
    <message>
        <source>--layout names the layout of the file. `boshi-cli layout list` lists them.</source>
        <translation>--layout でファイルの様式を指定してください。`boshi-cli layout list` で一覧を表示します。</translation>
    </message>
    <message>
        <source>Name the private area: --class professional, or --class mother with --person.</source>
        <translation>プライベート領域を指定してください（--class professional、または --class mother と --person）。</translation>
    </message>
    <message>
        <source>There is no such record type. `boshi-cli catalogue` lists them.</source>
        <translation>そのような記録の種類はありません。`boshi-cli catalogue` で一覧を表示します。</translation>
    </message>
    <message>
        <source>%1: this record type has no such field.</source>
        <translation>%1：この記録の種類にそのような欄はありません。</translation>
    </message>
    <message>
        <source>%1: this cannot be read as a value of the field.</source>
        <translation>%1：この欄の値として読み取れません。</translation>
    </message>
    <message>
        <source>--class takes child, family, mother or professional, and nothing more open than the type.</source>
        <translation>--class には child、family、mother、professional のいずれかを指定してください。記録の種類の既定より広い範囲にはできません。</translation>
    </message>
    <message>
        <source>--subject must name a record of this vault, exactly when the type is about somebody.</source>
        <translation>人などについての記録には、この手帳ファイルにある対象を --subject で指定してください。それ以外の種類では指定できません。</translation>
    </message>
    <message>
        <source>--reason says why the record is voided.</source>
        <translation>--reason で取り消す理由を指定してください。</translation>
    </message>
    <message>
        <source>The reason held an individual number (My Number), which Boshi never keeps; a note took its place.</source>
        <translation>理由に個人番号（マイナンバー）が含まれていました。Boshi は個人番号を保存しないため、その旨の注記に置き換えました。</translation>
    </message>
    <message>
        <source>The new passphrase is set. Recovery sheets made before no longer open this file; please make a new one.</source>
        <translation>新しいパスフレーズを設定しました。これまでの回復シートではこのファイルを開けなくなりました。新しいシートを作ってください。</translation>
    </message>
    <message>
        <source>The sheet is written as OUT.pdf or OUT.txt.</source>
        <translation>回復シートの出力先は OUT.pdf または OUT.txt です。</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything the passphrase opens. Keep it on paper, apart from the computer.</source>
        <translation>このシートと手帳ファイルの両方を持つ人は、パスフレーズで開けるものをすべて読めます。紙に印刷し、パソコンとは別の場所に保管してください。</translation>
    </message>
    <message>
        <source>--families takes a number from 1.</source>
        <translation>--families には1以上の数を指定してください。</translation>
    </message>
    <message>
        <source>Let what is marked as non-disclosed out this once.</source>
        <translation>非開示の印のついた記録も、今回だけ書き出します。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) about what was erased from this file were left out. `vault erased` lists when, and lets it come back.</source>
        <translation>
            <numerusform>このファイルから消去した記録についての履歴%n件は、取り入れませんでした。消去した日時は `vault erased` で確かめられます。また取り入れられるようにすることもできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every field that can be recorded, with its source and certainty; with --left-out what of the paper handbook is not among them, and why.</source>
        <translation>記録できるすべての欄と、その出典・確かさを表示します。--left-out を付けると、紙の手帳にはあり、この一覧にはない欄と、その理由を表示します。</translation>
    </message>
    <message>
        <source>What of the paper handbook is not in the catalogue.</source>
        <translation>紙の手帳にはあり、一覧にはない欄。</translation>
    </message>
    <message>
        <source>These files are not encrypted: whoever has them can read them.</source>
        <translation>これらのファイルは暗号化されていません。手にした人はだれでも読めます。</translation>
    </message>
    <message>
        <source>Records as CSV files in DIR, one for each type; never over files that are there.</source>
        <translation>記録を種類ごとのCSVファイルにしてDIRに書き出します。すでにあるファイルには上書きしません。</translation>
    </message>
    <message>
        <source>Export also what is private and open.</source>
        <translation>開いているプライベート領域の記録も書き出します。</translation>
    </message>
    <message>
        <source>Keep place, camera data and comments of a picture, which are left out otherwise.</source>
        <translation>画像に含まれる撮影場所・カメラの情報・コメントを残します。指定しなければ取り除きます。</translation>
    </message>
    <message>
        <source>A file of this kind is kept as it is, with whatever it tells about its making and its place.</source>
        <translation>この種類のファイルは、作成や場所の情報が含まれていても、そのまま保存します。</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever has it can read it.</source>
        <translation>このファイルは暗号化されていません。手に入れた人はだれでも読めます。</translation>
    </message>
    <message>
        <source>Keep a picture (JPEG, PNG, HEIC) or PDF with --subject and print the id of its record.</source>
        <translation>画像（JPEG・PNG・HEIC）またはPDFを --subject の人の書類として保存し、記録のIDを表示します。</translation>
    </message>
    <message>
        <source>Pictures and papers as CSV, and whether their content is here.</source>
        <translation>書類と写真の一覧をCSVで表示します。中身がこの手帳ファイルにあるかどうかもわかります。</translation>
    </message>
    <message>
        <source>Write a kept picture or paper to OUT, never over a file that is there.</source>
        <translation>保存した書類や写真をOUTに書き出します。すでにあるファイルには上書きしません。</translation>
    </message>
    <message>
        <source>What was copied from a document, or from all, by whom, and who held it against the paper.</source>
        <translation>書類から書き写した記録の一覧を表示します。書き写した人と、紙と照らし合わせた人もわかります。</translation>
    </message>
    <message>
        <source>How growth scores are computed.</source>
        <translation>発育スコアの計算方法。</translation>
    </message>
    <message>
        <source>Formula of the usual weight: infant2000, infant2023 or school.</source>
        <translation>標準体重の式：infant2000、infant2023、school のいずれか。</translation>
    </message>
    <message>
        <source>the sex is neither male nor female</source>
        <translation>性別が male でも female でもありません</translation>
    </message>
    <message>
        <source>the measure is not one this command knows</source>
        <translation>この測定項目は、このコマンドでは扱えません</translation>
    </message>
    <message>
        <source>the posture is neither l (lying) nor h (standing); taken as not stated</source>
        <translation>測り方が l（寝かせて）でも h（立って）でもありません。記載なしとして扱いました</translation>
    </message>
    <message>
        <source>oedema is neither y nor n; taken as not stated</source>
        <translation>浮腫が y でも n でもありません。記載なしとして扱いました</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>the value is not above zero</source>
        <translation>0より大きい値ではありません</translation>
    </message>
    <message>
        <source>this is not a date of the form YYYY-MM-DD</source>
        <translation>YYYY-MM-DD の形の日付ではありません</translation>
    </message>
    <message>
        <source>there is no age</source>
        <translation>年齢がありません</translation>
    </message>
    <message>
        <source>there is no date of birth</source>
        <translation>生年月日がありません</translation>
    </message>
    <message>
        <source>there is no date of measurement</source>
        <translation>測定日がありません</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>this lies before birth</source>
        <translation>出生より前になっています</translation>
    </message>
    <message>
        <source>these are no weeks and days of pregnancy</source>
        <translation>在胎週数・日数として読めません</translation>
    </message>
    <message>
        <source>the reference has no table for this age</source>
        <translation>この基準には、この年齢の表がありません</translation>
    </message>
    <message>
        <source>the reference has no table for this length</source>
        <translation>この基準には、この身長の表がありません</translation>
    </message>
    <message>
        <source>the reference has no table for this measure</source>
        <translation>この基準には、この測定項目の表がありません</translation>
    </message>
    <message>
        <source>the formula does not hold for this age and height</source>
        <translation>この年齢と身長には、この式を使えません</translation>
    </message>
    <message>
        <source>Row %1 (%2)%3: %4.</source>
        <translation>%1行目（%2）%3：%4。</translation>
    </message>
    <message>
        <source>The file lacks the columns %1; they count as empty.</source>
        <translation>ファイルに次の列がありません：%1。空欄として扱いました。</translation>
    </message>
    <message>
        <source>--reference takes who2006 or who2007.</source>
        <translation>--reference には who2006 か who2007 を指定してください。</translation>
    </message>
    <message>
        <source>--method takes lms.</source>
        <translation>--method には lms を指定してください。</translation>
    </message>
    <message>
        <source>--reference takes who2006, who2007 or jp2000.</source>
        <translation>--reference には who2006、who2007、jp2000 のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--reference takes jp2023 or jp2010.</source>
        <translation>--reference には jp2023 か jp2010 を指定してください。</translation>
    </message>
    <message>
        <source>--formula takes infant2000, infant2023 or school.</source>
        <translation>--formula には infant2000、infant2023、school のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Compute z scores as WHO&apos;s own programs do.</source>
        <translation>WHO のプログラムと同じ方法で z スコアを計算します。</translation>
    </message>
    <message>
        <source>Compute plain LMS scores by calendar and corrected age.</source>
        <translation>暦月齢と修正月齢で、LMS 法の SD スコアを計算します。</translation>
    </message>
    <message>
        <source>Compare weights with what is usual for the height, by a Japanese formula.</source>
        <translation>身長に対する標準体重の式で、肥満度を計算します。</translation>
    </message>
    <message>
        <source>The file of %1 is not the one that was checked when this program was made.</source>
        <translation>%1 のファイルは、このプログラムを作ったときに確かめたものと違います。</translation>
    </message>
    <message>
        <source>Compute published examples anew and compare every answer.</source>
        <translation>公表された例題を計算しなおし、すべての答えと比べます。</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Not determined</source>
        <translation>不明（未判定）</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>パートナー</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>祖父母</translation>
    </message>
    <message>
        <source>Foster parent</source>
        <translation>里親</translation>
    </message>
    <message>
        <source>Adoptive parent</source>
        <translation>養親</translation>
    </message>
    <message>
        <source>Other guardian</source>
        <translation>その他の保護者</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>支援者</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>保護者</translation>
    </message>
    <message>
        <source>Pregnant person</source>
        <translation>妊婦</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>専門職</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>最終月経開始日</translation>
    </message>
    <message>
        <source>Ultrasound, crown-rump length</source>
        <translation>超音波（頭殿長 CRL）</translation>
    </message>
    <message>
        <source>Ultrasound, head width</source>
        <translation>超音波（児頭大横径 BPD）</translation>
    </message>
    <message>
        <source>Ovulation</source>
        <translation>排卵日</translation>
    </message>
    <message>
        <source>Insemination</source>
        <translation>人工授精日</translation>
    </message>
    <message>
        <source>Embryo transfer</source>
        <translation>胚移植日</translation>
    </message>
    <message>
        <source>Set by the clinic</source>
        <translation>医療機関による決定</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>妊娠中</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>出産</translation>
    </message>
    <message>
        <source>Miscarriage</source>
        <translation>流産</translation>
    </message>
    <message>
        <source>Stillbirth</source>
        <translation>死産</translation>
    </message>
    <message>
        <source>2012 edition</source>
        <translation>平成24年度版</translation>
    </message>
    <message>
        <source>October 2020 edition</source>
        <translation>令和2年10月版</translation>
    </message>
    <message>
        <source>April 2023 edition</source>
        <translation>令和5年4月版</translation>
    </message>
    <message>
        <source>April 2025 edition</source>
        <translation>令和7年4月版</translation>
    </message>
    <message>
        <source>Japan 2023 survey</source>
        <translation>令和5年（2023年）乳幼児身体発育調査</translation>
    </message>
    <message>
        <source>Japan 2010 survey</source>
        <translation>平成22年（2010年）乳幼児身体発育調査</translation>
    </message>
    <message>
        <source>Head first</source>
        <translation>頭位</translation>
    </message>
    <message>
        <source>Breech</source>
        <translation>骨盤位</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Vaginal birth</source>
        <translation>経腟</translation>
    </message>
    <message>
        <source>Caesarean section</source>
        <translation>帝王切開</translation>
    </message>
    <message>
        <source>Vacuum or forceps</source>
        <translation>器械（吸引・鉗子）</translation>
    </message>
    <message>
        <source>Small amount</source>
        <translation>少量</translation>
    </message>
    <message>
        <source>Medium amount</source>
        <translation>中量</translation>
    </message>
    <message>
        <source>Large amount</source>
        <translation>多量</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>単胎</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>多胎</translation>
    </message>
    <message>
        <source>Newborn asphyxia, revived</source>
        <translation>新生児仮死（蘇生）</translation>
    </message>
    <message>
        <source>Newborn asphyxia, died</source>
        <translation>新生児仮死（死亡）</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>出生証明書</translation>
    </message>
    <message>
        <source>Stillbirth certificate</source>
        <translation>死産証書（死胎検案書）</translation>
    </message>
    <message>
        <source>Birth certificate and death certificate</source>
        <translation>出生証明書及び死亡診断書</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>寝かせて測定</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>立たせて測定</translation>
    </message>
    <message>
        <source>1-month checkup</source>
        <translation>1か月児健診</translation>
    </message>
    <message>
        <source>2-month checkup</source>
        <translation>2か月児健診</translation>
    </message>
    <message>
        <source>3- to 4-month checkup</source>
        <translation>3〜4か月児健診</translation>
    </message>
    <message>
        <source>6- to 7-month checkup</source>
        <translation>6〜7か月児健診</translation>
    </message>
    <message>
        <source>9- to 10-month checkup</source>
        <translation>9〜10か月児健診</translation>
    </message>
    <message>
        <source>1-year checkup</source>
        <translation>1歳児健診</translation>
    </message>
    <message>
        <source>1-year-6-month checkup</source>
        <translation>1歳6か月児健診</translation>
    </message>
    <message>
        <source>2-year checkup</source>
        <translation>2歳児健診</translation>
    </message>
    <message>
        <source>3-year checkup</source>
        <translation>3歳児健診</translation>
    </message>
    <message>
        <source>4-year checkup</source>
        <translation>4歳児健診</translation>
    </message>
    <message>
        <source>5-year checkup</source>
        <translation>5歳児健診</translation>
    </message>
    <message>
        <source>6-year checkup</source>
        <translation>6歳児健診</translation>
    </message>
    <message>
        <source>Other checkup</source>
        <translation>その他の健診</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良</translation>
    </message>
    <message>
        <source>Guidance needed</source>
        <translation>要指導</translation>
    </message>
    <message>
        <source>Breast milk</source>
        <translation>母乳</translation>
    </message>
    <message>
        <source>Mixed feeding</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>人工乳</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>異常なし</translation>
    </message>
    <message>
        <source>Already under medical care</source>
        <translation>既医療</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>要経過観察</translation>
    </message>
    <message>
        <source>Referred for detailed examination</source>
        <translation>要紹介（要精密）</translation>
    </message>
    <message>
        <source>Referred for treatment</source>
        <translation>要紹介（要治療）</translation>
    </message>
    <message>
        <source>5-in-1 (DPT-IPV-Hib)</source>
        <translation>5種混合（DPT-IPV-Hib）</translation>
    </message>
    <message>
        <source>4-in-1 (DPT-IPV)</source>
        <translation>4種混合（DPT-IPV）</translation>
    </message>
    <message>
        <source>DPT</source>
        <translation>3種混合（DPT）</translation>
    </message>
    <message>
        <source>DT</source>
        <translation>2種混合（DT）</translation>
    </message>
    <message>
        <source>Polio (IPV)</source>
        <translation>ポリオ（IPV）</translation>
    </message>
    <message>
        <source>Hib</source>
        <translation>ヒブ（Hib）</translation>
    </message>
    <message>
        <source>Pneumococcus</source>
        <translation>小児用肺炎球菌</translation>
    </message>
    <message>
        <source>Hepatitis B</source>
        <translation>B型肝炎</translation>
    </message>
    <message>
        <source>Rotavirus, 2-dose product</source>
        <translation>ロタウイルス（1価・2回接種）</translation>
    </message>
    <message>
        <source>Rotavirus, 3-dose product</source>
        <translation>ロタウイルス（5価・3回接種）</translation>
    </message>
    <message>
        <source>BCG</source>
        <translation>BCG（結核）</translation>
    </message>
    <message>
        <source>Measles-rubella (MR)</source>
        <translation>麻しん風しん混合（MR）</translation>
    </message>
    <message>
        <source>Measles</source>
        <translation>麻しん</translation>
    </message>
    <message>
        <source>Rubella</source>
        <translation>風しん</translation>
    </message>
    <message>
        <source>Varicella</source>
        <translation>水痘</translation>
    </message>
    <message>
        <source>Japanese encephalitis</source>
        <translation>日本脳炎</translation>
    </message>
    <message>
        <source>HPV</source>
        <translation>HPV（ヒトパピローマウイルス）</translation>
    </message>
    <message>
        <source>RSV (during pregnancy)</source>
        <translation>RSウイルス（妊娠中の接種）</translation>
    </message>
    <message>
        <source>RSV antibody</source>
        <translation>RSウイルス（抗体製剤）</translation>
    </message>
    <message>
        <source>Mumps</source>
        <translation>おたふくかぜ</translation>
    </message>
    <message>
        <source>Influenza, injected</source>
        <translation>インフルエンザ（注射）</translation>
    </message>
    <message>
        <source>Influenza, nasal</source>
        <translation>インフルエンザ（経鼻）</translation>
    </message>
    <message>
        <source>Hepatitis A</source>
        <translation>A型肝炎</translation>
    </message>
    <message>
        <source>Meningococcus</source>
        <translation>髄膜炎菌</translation>
    </message>
    <message>
        <source>COVID-19</source>
        <translation>新型コロナウイルス</translation>
    </message>
    <message>
        <source>Other vaccine</source>
        <translation>その他のワクチン</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>集団接種</translation>
    </message>
    <message>
        <source>Individual appointment</source>
        <translation>個別接種</translation>
    </message>
    <message>
        <source>Outside the home municipality</source>
        <translation>住所地外接種</translation>
    </message>
    <message>
        <source>Before moving in</source>
        <translation>転入前の接種</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医師</translation>
    </message>
    <message>
        <source>Family planning instructor</source>
        <translation>受胎調節実地指導員</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>助産師</translation>
    </message>
    <message>
        <source>Overnight stay</source>
        <translation>宿泊</translation>
    </message>
    <message>
        <source>Day service</source>
        <translation>デイサービス</translation>
    </message>
    <message>
        <source>Visit to the home</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Breast care</source>
        <translation>乳房のケア</translation>
    </message>
    <message>
        <source>Bathing the baby</source>
        <translation>沐浴</translation>
    </message>
    <message>
        <source>Feeding the baby</source>
        <translation>授乳</translation>
    </message>
    <message>
        <source>Advice on raising the child</source>
        <translation>育児の助言</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>At the notification of pregnancy</source>
        <translation>妊娠届出時</translation>
    </message>
    <message>
        <source>About the 8th month of pregnancy</source>
        <translation>妊娠8か月頃</translation>
    </message>
    <message>
        <source>After birth</source>
        <translation>出産後</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>対面</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Questionnaire only</source>
        <translation>アンケートのみ</translation>
    </message>
    <message>
        <source>For the pregnancy</source>
        <translation>妊娠に対する給付</translation>
    </message>
    <message>
        <source>By the number of babies</source>
        <translation>胎児の数に応じた給付</translation>
    </message>
    <message>
        <source>Antenatal visit</source>
        <translation>妊婦健診</translation>
    </message>
    <message>
        <source>Ultrasound scan</source>
        <translation>超音波検査</translation>
    </message>
    <message>
        <source>Additional, for twins or more</source>
        <translation>多胎の追加分</translation>
    </message>
    <message>
        <source>Mother&apos;s dental checkup</source>
        <translation>妊産婦歯科健診</translation>
    </message>
    <message>
        <source>Postpartum checkup</source>
        <translation>産婦健診</translation>
    </message>
    <message>
        <source>Newborn hearing screening</source>
        <translation>新生児聴覚検査</translation>
    </message>
    <message>
        <source>Infant checkup</source>
        <translation>乳幼児健診</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>取り組み中</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>何ともいえない</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強</translation>
    </message>
    <message>
        <source>Normal result</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Detailed examination needed</source>
        <translation>要精密検査</translation>
    </message>
    <message>
        <source>First test</source>
        <translation>初回検査</translation>
    </message>
    <message>
        <source>Confirmation test</source>
        <translation>確認検査</translation>
    </message>
    <message>
        <source>Detailed examination</source>
        <translation>精密検査</translation>
    </message>
    <message>
        <source>Automated ABR (AABR)</source>
        <translation>自動ABR（AABR）</translation>
    </message>
    <message>
        <source>ABR</source>
        <translation>ABR（聴性脳幹反応）</translation>
    </message>
    <message>
        <source>OAE</source>
        <translation>OAE（耳音響放射）</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>リファー（要再検）</translation>
    </message>
    <message>
        <source>Could not be assessed</source>
        <translation>評価不能</translation>
    </message>
    <message>
        <source>About 2 weeks of age</source>
        <translation>生後2週</translation>
    </message>
    <message>
        <source>About 1 month of age</source>
        <translation>生後1か月</translation>
    </message>
    <message>
        <source>1 to 4 months of age</source>
        <translation>生後1〜4か月</translation>
    </message>
    <message>
        <source>Not breastfed</source>
        <translation>飲んでいない</translation>
    </message>
    <message>
        <source>Breastfed</source>
        <translation>飲んでいる</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Position of the eyes</source>
        <translation>眼位</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>視力</translation>
    </message>
    <message>
        <source>Hearing loss</source>
        <translation>難聴</translation>
    </message>
    <message>
        <source>Abnormality found</source>
        <translation>異常あり</translation>
    </message>
    <message>
        <source>Could not be judged</source>
        <translation>判定不可</translation>
    </message>
    <message>
        <source>Could not be carried out</source>
        <translation>実施不可</translation>
    </message>
    <message>
        <source>Medical care needed</source>
        <translation>要医療</translation>
    </message>
    <message>
        <source>Always felt</source>
        <translation>いつも感じる</translation>
    </message>
    <message>
        <source>Sometimes felt</source>
        <translation>時々感じる</translation>
    </message>
    <message>
        <source>Not felt</source>
        <translation>感じない</translation>
    </message>
    <message>
        <source>An adult finishes</source>
        <translation>仕上げみがきをする</translation>
    </message>
    <message>
        <source>Only an adult brushes</source>
        <translation>保護者だけでみがく</translation>
    </message>
    <message>
        <source>Only the child brushes</source>
        <translation>子どもだけでみがく</translation>
    </message>
    <message>
        <source>Nobody brushes</source>
        <translation>どちらもみがかない</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>きれい</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>少ない</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>多い</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>よい</translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation>経過観察</translation>
    </message>
    <message>
        <source>Type O1</source>
        <translation>O1型</translation>
    </message>
    <message>
        <source>Type O2</source>
        <translation>O2型</translation>
    </message>
    <message>
        <source>Type A</source>
        <translation>A型</translation>
    </message>
    <message>
        <source>Type B</source>
        <translation>B型</translation>
    </message>
    <message>
        <source>Type C</source>
        <translation>C型</translation>
    </message>
    <message>
        <source>Type O</source>
        <translation>O型</translation>
    </message>
    <message>
        <source>Type C1</source>
        <translation>C1型</translation>
    </message>
    <message>
        <source>Type C2</source>
        <translation>C2型</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Treatment needed</source>
        <translation>要治療</translation>
    </message>
    <message>
        <source>Dental checkup</source>
        <translation>歯の健康診査</translation>
    </message>
    <message>
        <source>Health guidance</source>
        <translation>保健指導</translation>
    </message>
    <message>
        <source>Preventive treatment</source>
        <translation>予防処置</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食べ物</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>薬</translation>
    </message>
    <message>
        <source>Primary school, year 1</source>
        <translation>小学1年</translation>
    </message>
    <message>
        <source>Primary school, year 2</source>
        <translation>小学2年</translation>
    </message>
    <message>
        <source>Primary school, year 3</source>
        <translation>小学3年</translation>
    </message>
    <message>
        <source>Primary school, year 4</source>
        <translation>小学4年</translation>
    </message>
    <message>
        <source>Primary school, year 5</source>
        <translation>小学5年</translation>
    </message>
    <message>
        <source>Primary school, year 6</source>
        <translation>小学6年</translation>
    </message>
    <message>
        <source>Junior high school, year 1</source>
        <translation>中学1年</translation>
    </message>
    <message>
        <source>Junior high school, year 2</source>
        <translation>中学2年</translation>
    </message>
    <message>
        <source>Junior high school, year 3</source>
        <translation>中学3年</translation>
    </message>
    <message>
        <source>High school, year 1</source>
        <translation>高校1年</translation>
    </message>
    <message>
        <source>High school, year 2</source>
        <translation>高校2年</translation>
    </message>
    <message>
        <source>High school, year 3</source>
        <translation>高校3年</translation>
    </message>
    <message>
        <source>Woman after birth</source>
        <translation>産婦</translation>
    </message>
    <message>
        <source>Newborn baby</source>
        <translation>新生児</translation>
    </message>
    <message>
        <source>Preterm baby</source>
        <translation>未熟児</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>乳児</translation>
    </message>
    <message>
        <source>Young child</source>
        <translation>幼児</translation>
    </message>
    <message>
        <source>Visit to every family with a baby</source>
        <translation>乳児家庭全戸訪問</translation>
    </message>
    <message>
        <source>Guidance visit to a newborn baby</source>
        <translation>新生児訪問指導</translation>
    </message>
    <message>
        <source>Guidance visit to a preterm baby</source>
        <translation>未熟児訪問指導</translation>
    </message>
    <message>
        <source>Medical aid for specified chronic childhood diseases</source>
        <translation>小児慢性特定疾病医療費助成</translation>
    </message>
    <message>
        <source>Medical aid for preterm babies</source>
        <translation>未熟児養育医療</translation>
    </message>
    <message>
        <source>Medical aid for children with a disability</source>
        <translation>自立支援医療（育成医療）</translation>
    </message>
    <message>
        <source>Medical subsidy of the municipality</source>
        <translation>自治体の医療費助成</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <translation>高血圧</translation>
    </message>
    <message>
        <source>Kidney disease</source>
        <translation>腎臓病</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>糖尿病</translation>
    </message>
    <message>
        <source>Hepatitis</source>
        <translation>肝炎</translation>
    </message>
    <message>
        <source>Heart disease</source>
        <translation>心臓病</translation>
    </message>
    <message>
        <source>Thyroid disease</source>
        <translation>甲状腺の病気</translation>
    </message>
    <message>
        <source>Mental illness</source>
        <translation>精神疾患</translation>
    </message>
    <message>
        <source>Never had it</source>
        <translation>いいえ（かかっていない）</translation>
    </message>
    <message>
        <source>Had it</source>
        <translation>はい（かかった）</translation>
    </message>
    <message>
        <source>Vaccinated</source>
        <translation>予防接種を受けた</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Not in good health</source>
        <translation>よくない</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>健</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Very crowded</source>
        <translation>ひどい</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Leave before birth</source>
        <translation>産前休業</translation>
    </message>
    <message>
        <source>Leave after birth</source>
        <translation>産後休業</translation>
    </message>
    <message>
        <source>Parental leave</source>
        <translation>育児休業</translation>
    </message>
    <message>
        <source>House</source>
        <translation>一戸建て</translation>
    </message>
    <message>
        <source>Block of flats</source>
        <translation>集合住宅</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>静</translation>
    </message>
    <message>
        <source>Noisy</source>
        <translation>騒</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>悪</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子供</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>夫</translation>
    </message>
    <message>
        <source>Husband&apos;s father</source>
        <translation>夫の父</translation>
    </message>
    <message>
        <source>Husband&apos;s mother</source>
        <translation>夫の母</translation>
    </message>
    <message>
        <source>Own father</source>
        <translation>実父</translation>
    </message>
    <message>
        <source>Own mother</source>
        <translation>実母</translation>
    </message>
    <message>
        <source>Own car</source>
        <translation>自家用車</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>タクシー</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>徒歩</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>緊急連絡先</translation>
    </message>
    <message>
        <source>Hospital or clinic</source>
        <translation>医療機関</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>School or nursery</source>
        <translation>学校・園</translation>
    </message>
    <message>
        <source>Type AB</source>
        <translation>AB型</translation>
    </message>
    <message>
        <source>Rh negative</source>
        <translation>Rhマイナス（−）</translation>
    </message>
    <message>
        <source>Rh positive</source>
        <translation>Rhプラス（＋）</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>陰性（−）</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>陽性（＋）</translation>
    </message>
    <message>
        <source>No detailed examination needed</source>
        <translation>精密検査不要</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>Vaccination to be discussed</source>
        <translation>予防接種要相談</translation>
    </message>
    <message>
        <source>Immune</source>
        <translation>免疫あり</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>随時</translation>
    </message>
    <message>
        <source>Fasting</source>
        <translation>空腹時</translation>
    </message>
    <message>
        <source>Syphilis serology</source>
        <translation>梅毒血清反応</translation>
    </message>
    <message>
        <source>HBs antigen</source>
        <translation>HBs抗原</translation>
    </message>
    <message>
        <source>HCV antibody</source>
        <translation>HCV抗体</translation>
    </message>
    <message>
        <source>HIV antibody</source>
        <translation>HIV抗体</translation>
    </message>
    <message>
        <source>HTLV-1 antibody</source>
        <translation>HTLV-1抗体</translation>
    </message>
    <message>
        <source>Chlamydia antigen</source>
        <translation>クラミジア抗原</translation>
    </message>
    <message>
        <source>Group B streptococcus</source>
        <translation>B群溶血性連鎖球菌</translation>
    </message>
    <message>
        <source>Present, guidance needed</source>
        <translation>あり（要指導）</translation>
    </message>
    <message>
        <source>Present, treatment needed</source>
        <translation>あり（要治療）</translation>
    </message>
    <message>
        <source>2 weeks after birth</source>
        <translation>産後2週間</translation>
    </message>
    <message>
        <source>1 month after birth</source>
        <translation>産後1か月</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>否</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>正</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>否</translation>
    </message>
    <message>
        <source>One ear</source>
        <translation>一側性（片耳）</translation>
    </message>
    <message>
        <source>Both ears</source>
        <translation>両側（両耳）</translation>
    </message>
    <message>
        <source>Other outcome</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>There is no husband</source>
        <translation>夫はいない</translation>
    </message>
    <message>
        <source>Mother is not living</source>
        <translation>実母は亡くなっている</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>健全</translation>
    </message>
    <message>
        <source>to be watched</source>
        <translation>要観察</translation>
    </message>
    <message>
        <source>untreated decay</source>
        <translation>未処置のむし歯</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>処置済み</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>喪失</translation>
    </message>
    <message>
        <source>lost and replaced</source>
        <translation>喪失（入れ歯などあり）</translation>
    </message>
    <message>
        <source>lost, no replacement needed</source>
        <translation>喪失（補う必要なし）</translation>
    </message>
    <message>
        <source>Ultrasound picture</source>
        <translation>超音波（エコー）写真</translation>
    </message>
    <message>
        <source>Page of the paper handbook</source>
        <translation>紙の手帳のページ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙・通知</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>The maternal and child health handbook, encrypted on your computer.</source>
        <translation>パソコンの中で暗号化される母子健康手帳。</translation>
    </message>
    <message>
        <source>Handbook file to open.</source>
        <translation>開く手帳ファイル。</translation>
    </message>
    <message>
        <source>Section to show, such as growth.</source>
        <translation>表示するページ（例：growth）。</translation>
    </message>
    <message>
        <source>Person to show, by name or id.</source>
        <translation>表示する人（名前またはID）。</translation>
    </message>
    <message>
        <source>Language: ja or en.</source>
        <translation>言語：ja または en。</translation>
    </message>
    <message>
        <source>Write pictures of overview and growth, then leave.</source>
        <translation>概要と成長の画像を書き出して終わる。</translation>
    </message>
    <message>
        <source>Size of all text, 1.0 to 4.0.</source>
        <translation>文字の大きさ（1.0〜4.0）。</translation>
    </message>
    <message>
        <source>Present day, for pictures and tests.</source>
        <translation>今日の日付（画像やテスト用）。</translation>
    </message>
    <message>
        <source>Print time and memory of the first paint, then leave.</source>
        <translation>最初の描画までの時間とメモリーを表示して終わる。</translation>
    </message>
    <message>
        <source>Let what is marked as non-disclosed into the pictures this once.</source>
        <translation>非開示の印のついた記録も、今回だけ画像に入れます。</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message numerus="yes">
        <source>%n record(s) marked as non-disclosed would have gone out</source>
        <translation>
            <numerusform>非開示の印のついた記録が%n件含まれるため、書き出しませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. If it may go out this once, add --release-non-disclosed; next time Boshi asks again. `boshi-cli list FILE --type person` shows who is marked.</source>
        <translation>何も書き出していません。今回だけ書き出してよいときは --release-non-disclosed を付けてください。次回もあらためて確認します。印のついた人は `boshi-cli list FILE --type person` で確かめられます。</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Copied from paper.</source>
        <translation>紙から書き写しました。</translation>
    </message>
    <message>
        <source>Copied from paper by %1.</source>
        <translation>%1さんが紙から書き写しました。</translation>
    </message>
    <message>
        <source>Checked against the paper.</source>
        <translation>紙と照らし合わせました。</translation>
    </message>
    <message>
        <source>Checked against the paper by %1.</source>
        <translation>%1さんが紙と照らし合わせました。</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG画像</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG画像</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDFファイル</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>HEIC画像</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1×%2画素</translation>
    </message>
    <message>
        <source>A file of this kind is kept as it is, with whatever it holds beside the picture.</source>
        <translation>この種類のファイルは、画像以外の情報も含めてそのまま保管します。</translation>
    </message>
    <message>
        <source>The file says where the picture was taken.</source>
        <translation>このファイルには、撮影場所の情報が含まれています。</translation>
    </message>
    <message>
        <source>The file says with what and when the picture was taken.</source>
        <translation>このファイルには、撮影した機器や日時の情報が含まれています。</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>まだ照らし合わせていません。</translation>
    </message>
    <message>
        <source>Changed since it was checked.</source>
        <translation>照らし合わせたあとで変更されています。</translation>
    </message>
</context>
<context>
    <name>due dates</name>
    <message>
        <source>by ultrasound on %1: %2</source>
        <comment>day, weeks of pregnancy</comment>
        <translation>%1 の超音波検査で %2</translation>
    </message>
    <message>
        <source>by embryo transfer on %1, in culture for %2</source>
        <comment>day, days</comment>
        <translation>%1 の胚移植（培養 %2）</translation>
    </message>
    <message>
        <source>280 days after the first day of the last period, %1</source>
        <translation>最終月経開始日 %1 から280日</translation>
    </message>
    <message>
        <source>266 days after ovulation on %1</source>
        <translation>排卵日 %1 から266日</translation>
    </message>
    <message>
        <source>266 days after insemination on %1</source>
        <translation>人工授精日 %1 から266日</translation>
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
        <translation>プライベートな記録</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, how many</comment>
        <translation>%1 %2件</translation>
    </message>
    <message>
        <source>This goes for good, with its history: %1.</source>
        <translation>次の記録を、履歴も含めて完全に消去します（%1）。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) go with them.</source>
        <translation>
            <numerusform>添付ファイル%n個も消去します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to another family too and stays.</source>
        <translation>%1 は、ほかの家族の一員でもあるため残ります。</translation>
    </message>
    <message>
        <source>These backups still hold it and are not changed: %1.</source>
        <translation>次のバックアップには同じ記録が残っています（変更しません）：%1。</translation>
    </message>
    <message>
        <source>These backups do not open with the present passphrase and may hold it: %1.</source>
        <translation>次のバックアップは今のパスフレーズで開けず、中を確かめられません。同じ記録が残っているかもしれません：%1。</translation>
    </message>
    <message>
        <source>Copies in other places are not known and not changed.</source>
        <translation>ほかの場所にあるコピーはBoshiにはわからないため、そのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n record(s) with their history</source>
        <comment>when something was erased, how much</comment>
        <translation>
            <numerusform>%1・記録%n件とその履歴</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This is not a Boshi file</source>
        <translation>Boshiのファイルではありません</translation>
    </message>
    <message>
        <source>The chosen file was made by another program. It was not changed. Please choose a file that ends in .boshi.</source>
        <translation>選ばれたファイルは別のプログラムで作られたものです。ファイルは変更していません。名前の最後が「.boshi」のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This file is not encrypted</source>
        <translation>暗号化されていないファイルです</translation>
    </message>
    <message>
        <source>The chosen file is a plain database and no Boshi file. It was not changed. Please choose a file that ends in .boshi.</source>
        <translation>選ばれたファイルは暗号化されていないデータベースで、Boshiのファイルではありません。ファイルは変更していません。名前の最後が「.boshi」のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged</source>
        <translation>ファイルの先頭が壊れています</translation>
    </message>
    <message>
        <source>The first page of the file is damaged</source>
        <translation>ファイルの最初のページが壊れています</translation>
    </message>
    <message>
        <source>Part of the file is damaged</source>
        <translation>ファイルの一部が壊れています</translation>
    </message>
    <message>
        <source>Some of the file cannot be read, often because a disk or memory stick is failing. The file was not touched. Please copy it to another disk, then open your latest backup.</source>
        <translation>ファイルの一部を読めません。ディスクやUSBメモリーの故障が原因のことがあります。ファイルは変更していません。別のディスクにコピーしてから、最新のバックアップを開いてください。</translation>
    </message>
    <message>
        <source>Damaged place: %1.</source>
        <translation>壊れている場所：%1。</translation>
    </message>
    <message>
        <source>This file needs a newer Boshi</source>
        <translation>新しいバージョンのBoshiが必要です</translation>
    </message>
    <message>
        <source>It was written by a newer version of the program. Nothing was changed. Please install the current version and open the file again.</source>
        <translation>新しいバージョンのBoshiで書かれたファイルです。何も変更していません。最新版をインストールしてから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation>パスフレーズが合いません</translation>
    </message>
    <message>
        <source>The file is open somewhere else</source>
        <translation>ファイルは別の場所で開かれています</translation>
    </message>
    <message>
        <source>Another window or another user has this file open. Nothing was changed. Please close it there and try again.</source>
        <translation>別のウィンドウか別の利用者がこのファイルを開いています。何も変更していません。そちらを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its disk is not connected. Please connect the disk or choose the file again.</source>
        <translation>移動されたか、名前が変わったか、ディスクが接続されていないようです。ディスクを接続するか、ファイルを選び直してください。</translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation>同じ名前のファイルがすでにあります</translation>
    </message>
    <message>
        <source>The existing file was left as it is. Please choose another name or another folder.</source>
        <translation>すでにあるファイルはそのまま残しました。別の名前か別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation>この場所には書き込めません</translation>
    </message>
    <message>
        <source>This disk or folder can only be read. What was stored before is unchanged. Please copy the file to a place where you can write, and open it there.</source>
        <translation>このディスクまたはフォルダーは読み取り専用です。これまでの記録はそのままです。書き込める場所にファイルをコピーして、そこで開いてください。</translation>
    </message>
    <message>
        <source>You may not open this file</source>
        <translation>このファイルを開く権限がありません</translation>
    </message>
    <message>
        <source>Your user account has no permission for this file or folder. Nothing was changed. Please choose another place or ask the person who looks after this computer.</source>
        <translation>今の利用者には、このファイルまたはフォルダーを使う権限がありません。何も変更していません。別の場所を選ぶか、このパソコンの管理者にご相談ください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクの空きがありません</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>ファイルを読めませんでした</translation>
    </message>
    <message>
        <source>The disk gave no answer. The file was not changed. Please check that the disk is connected and try again.</source>
        <translation>ディスクから応答がありません。ファイルは変更していません。ディスクの接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>The copy was not finished</source>
        <translation>バックアップまたは復元ができませんでした</translation>
    </message>
    <message>
        <source>The copy could not be written or did not match the original, so it was discarded. Your own file is unchanged. Please try again with another disk or folder.</source>
        <translation>新しいファイルを書き込めなかったか、元の内容と一致しなかったため、その新しいファイルは捨てました。手帳ファイルはそのままです。別のディスクかフォルダーで、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is too little memory</source>
        <translation>メモリーが足りません</translation>
    </message>
    <message>
        <source>Opening a file safely needs more free memory than this computer has just now. Nothing was changed. Please close other programs and try again.</source>
        <translation>ファイルを安全に開くためのメモリーが、今は足りません。何も変更していません。ほかのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The encryption is missing</source>
        <translation>暗号化の機能がありません</translation>
    </message>
    <message>
        <source>This installation lacks the encryption library, and Boshi never stores anything without it. Nothing was written. Please install the program again.</source>
        <translation>暗号化の部品が見つかりません。Boshiは暗号化なしでは何も保存しません。何も書き込んでいません。Boshiをインストールし直してください。</translation>
    </message>
    <message>
        <source>An entry in the file is malformed</source>
        <translation>ファイルの中に形式の正しくない記入があります</translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation>この記録はここにありません</translation>
    </message>
    <message>
        <source>The record it is about is not in this file. Nothing was changed. Please go back to the list and choose again.</source>
        <translation>指定された記録はこのファイルにありません。何も変更していません。一覧に戻って選び直してください。</translation>
    </message>
    <message>
        <source>This kind of record is not known here</source>
        <translation>この種類の記録はこのバージョンでは扱えません</translation>
    </message>
    <message>
        <source>It was made by a newer version of Boshi and is kept as it is. Please install the current version to see it.</source>
        <translation>新しいバージョンのBoshiで作られた記録で、そのまま保存されています。見るには最新版をインストールしてください。</translation>
    </message>
    <message>
        <source>This field is not known here</source>
        <translation>この欄はこのバージョンにはありません</translation>
    </message>
    <message>
        <source>The record has no field of that name. Nothing was saved. Please check the name of the field.</source>
        <translation>この記録にその名前の欄はありません。何も保存していません。欄の名前をご確認ください。</translation>
    </message>
    <message>
        <source>Field: %1.</source>
        <translation>欄：%1。</translation>
    </message>
    <message>
        <source>This record can only be read here</source>
        <translation>この記録は読むことしかできません</translation>
    </message>
    <message>
        <source>A newer version of Boshi added something that this version does not understand, so it changes nothing. Please install the current version to edit it.</source>
        <translation>新しいバージョンのBoshiで加えられた内容があるため、このバージョンでは変更できません。変更するには最新版をインストールしてください。</translation>
    </message>
    <message>
        <source>A value could not be read</source>
        <translation>値を読み取れませんでした</translation>
    </message>
    <message>
        <source>Nothing was saved. Please correct the value and save again.</source>
        <translation>何も保存していません。値を直して、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Something still needs to be put right</source>
        <translation>直すところがあります</translation>
    </message>
    <message>
        <source>Nothing was saved yet, and what you typed is still there. Please look at the marked fields and save again.</source>
        <translation>まだ保存していません。入力した内容はそのまま残っています。印のついた欄をご確認のうえ、もう一度保存してください。</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>No change is left that could be taken back. All records are as you see them.</source>
        <translation>元に戻せる変更は残っていません。記録はすべて今の表示のとおりです。</translation>
    </message>
    <message>
        <source>This change can no longer be undone</source>
        <translation>この変更はもう元に戻せません</translation>
    </message>
    <message>
        <source>The record was edited again since. Nothing was changed. Please open the record and correct it there; its history shows the former values.</source>
        <translation>その後に記録が変更されています。何も変更していません。記録を開いて直してください。以前の値は履歴で見られます。</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>This is not a text table</source>
        <translation>表として読めるファイルではありません</translation>
    </message>
    <message>
        <source>The file cannot be read as CSV; it may be a spreadsheet or a picture. Your records are unchanged. Please save it as CSV and try again.</source>
        <translation>CSVとして読めません。表計算ソフトのファイルや画像かもしれません。記録はそのままです。CSV形式で保存し直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read here</source>
        <translation>このファイルの文字を読めません</translation>
    </message>
    <message>
        <source>This computer lacks the conversion for its character set. Your records are unchanged. Please save the file as UTF-8 and try again.</source>
        <translation>このパソコンでは、この文字コードを変換できません。記録はそのままです。UTF-8で保存し直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Character set: %1.</source>
        <translation>文字コード：%1。</translation>
    </message>
    <message>
        <source>Columns are missing</source>
        <translation>足りない列があります</translation>
    </message>
    <message>
        <source>The file does not have all the headings this layout needs. Nothing was imported. Please check that file and layout belong together.</source>
        <translation>この様式に必要な見出しがそろっていません。何も取り込んでいません。ファイルと様式の組み合わせをご確認ください。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>足りない列：%1。</translation>
    </message>
    <message>
        <source>A line of the file is too long</source>
        <translation>長すぎる行があります</translation>
    </message>
    <message>
        <source>One line is longer than any real row; probably a quotation mark is missing. Nothing was imported. Please check the file there.</source>
        <translation>ふつうではありえない長さの行があります。引用符（&quot;）が抜けているようです。何も取り込んでいません。その行をご確認ください。</translation>
    </message>
    <message>
        <source>Line: %1.</source>
        <translation>行：%1。</translation>
    </message>
    <message>
        <source>The quotation marks do not match</source>
        <translation>引用符の対応が正しくありません</translation>
    </message>
    <message>
        <source>A cell begins with a quotation mark that never ends. Nothing was imported. Please check the file there.</source>
        <translation>引用符（&quot;）で始まり、閉じられていないセルがあります。何も取り込んでいません。その行をご確認ください。</translation>
    </message>
    <message>
        <source>This layout is not known</source>
        <translation>この様式はありません</translation>
    </message>
    <message>
        <source>No layout of that name is installed. Nothing was imported. Please choose one from the list.</source>
        <translation>その名前の様式は入っていません。何も取り込んでいません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Layout: %1.</source>
        <translation>様式：%1。</translation>
    </message>
    <message>
        <source>The layout has a mistake</source>
        <translation>様式に誤りがあります</translation>
    </message>
    <message>
        <source>The description of this layout contradicts itself and is not used. Your records are unchanged. Please tell whoever made it.</source>
        <translation>この様式の定義に矛盾があるため、使いません。記録はそのままです。作成元にお知らせください。</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>場所：%1。</translation>
    </message>
    <message>
        <source>This import is not known</source>
        <translation>この取り込みは見つかりません</translation>
    </message>
    <message>
        <source>The file holds no import of that number. Nothing was changed. Please choose one from the list of imports.</source>
        <translation>その番号の取り込みはこのファイルにありません。何も変更していません。取り込みの一覧から選んでください。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was left half done, and your records are as before.</source>
        <translation>操作を中止しました。途中までの変更は残っていません。記録は前のままです。</translation>
    </message>
    <message>
        <source>Figures that come with the program are damaged</source>
        <translation>Boshiに付属する数表が壊れています</translation>
    </message>
    <message>
        <source>A table shipped with Boshi fails its check and is not used. Your records are unchanged. Please install the program again.</source>
        <translation>Boshiに付属する数表が検査に合わないため、使いません。記録はそのままです。Boshiをインストールし直してください。</translation>
    </message>
    <message>
        <source>Table: %1.</source>
        <translation>数表：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Your passphrase may well be right: the first bytes of the file have changed. The file was not touched. Please open your latest backup and keep the damaged file.</source>
        <translation>パスフレーズは正しいかもしれません。ファイルの先頭部分が変わっています。Boshiはファイルを変更していません。最新のバックアップを開いてください。壊れたファイルは捨てずに残しておいてください。</translation>
    </message>
    <message>
        <source>Nothing was changed, and you can try as often as you like. Please look at Caps Lock and the input method. Without the passphrase or a recovery sheet nobody can open the file.</source>
        <translation>何も変更していません。何度でも試せます。Caps Lockと日本語入力の状態をご確認ください。パスフレーズも回復シートもなければ、だれにも開けません。</translation>
    </message>
    <message>
        <source>The file was changed by another program</source>
        <translation>別のプログラムがこのファイルを変更しました</translation>
    </message>
    <message>
        <source>The passphrase is right, but the tables inside are not those that Boshi makes. The file was not touched. Please open your latest backup and keep this file.</source>
        <translation>パスフレーズは合っていますが、ファイルの中の表がBoshiの作るものと違います。Boshiはファイルを変更していません。最新のバックアップを開いてください。このファイルはそのまま残しておいてください。</translation>
    </message>
    <message>
        <source>There is no room left to write. Everything saved before is safe, and what you typed is still in the window. Please make room on the disk and try again.</source>
        <translation>ディスクの空きがなく、書き込めませんでした。これまでに保存した記録は無事で、入力した内容も画面に残っています。ディスクの空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk refused to write. Everything saved before is safe, and what you typed is still in the window. Please check the disk and try again.</source>
        <translation>ディスクに書き込めませんでした。これまでに保存した記録は無事で、入力した内容も画面に残っています。ディスクを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The passphrase was not changed</source>
        <translation>パスフレーズは変更していません</translation>
    </message>
    <message>
        <source>The file could not be written anew under the new passphrase. Your records are unchanged, and the passphrase you had still opens them. Please check the disk and try again.</source>
        <translation>新しいパスフレーズでファイルを書き直すことができませんでした。記録はそのままで、これまでのパスフレーズで開けます。ディスクを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The backup folder is not there</source>
        <translation>バックアップ先のフォルダーが見つかりません</translation>
    </message>
    <message>
        <source>It may have been moved, or its disk is not connected. No backup was made; your file is unchanged. Please connect the disk or choose another backup folder.</source>
        <translation>バックアップ先のフォルダーが移動されたか、ディスクがつながっていないようです。バックアップは作られていません。手帳ファイルは変わっていません。ディスクをつなぐか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written in the backup folder</source>
        <translation>バックアップ先のフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>The folder can only be read. No backup was made; your file and the earlier backups are unchanged. Please choose another backup folder.</source>
        <translation>このフォルダーは読み取り専用です。バックアップは作られていません。手帳ファイルと以前のバックアップは変わっていません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk with the backups is full</source>
        <translation>バックアップ先のディスクがいっぱいです</translation>
    </message>
    <message>
        <source>No backup was made; your file and the earlier backups are unchanged. Please make room on that disk or choose another backup folder.</source>
        <translation>バックアップは作られていません。手帳ファイルと以前のバックアップは変わっていません。ディスクに空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>No whole backup was found</source>
        <translation>壊れていないバックアップが見つかりません</translation>
    </message>
    <message>
        <source>The folder holds no backup of this file that can be read completely. Nothing was changed. Please look on other disks, and keep the damaged files.</source>
        <translation>このフォルダーには、最後まで読めるこのファイルのバックアップがありません。何も変更していません。ほかのディスクもお探しください。壊れたファイルも、捨てずに残しておいてください。</translation>
    </message>
    <message>
        <source>This entry cannot be erased on its own</source>
        <translation>この記録だけを消去することはできません</translation>
    </message>
    <message>
        <source>The history of other records rests on it. Nothing was erased. Please choose a family, a person or a record about them.</source>
        <translation>ほかの記録の履歴が、この記録をもとにしています。何も消去していません。家族、人、またはその人についての記録を選んでください。</translation>
    </message>
    <message>
        <source>It could not be erased</source>
        <translation>消去できませんでした</translation>
    </message>
    <message>
        <source>The file could not be written anew without it, so nothing was erased. Everything is as it was. Please check the disk and try again.</source>
        <translation>消去したあとのファイルを書き込めなかったため、何も消去していません。すべて元のままです。ディスクを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file could not be brought up to date</source>
        <translation>ファイルを新しい形式にできませんでした</translation>
    </message>
    <message>
        <source>This version of Boshi arranges the file differently, and could not do so. Your file is unchanged. Please check the disk it lies on and open it again.</source>
        <translation>このバージョンではファイルの形式が変わりましたが、新しい形式に書き直せませんでした。手帳ファイルは変わっていません。ディスクを確認して、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The passphrase or the sheet is right, but the first page of the file cannot be read. The file was not touched. Please open your latest backup and keep the damaged file.</source>
        <translation>パスフレーズまたは回復シートは正しいのですが、ファイルの最初のページを読めません。ファイルは変更していません。最新のバックアップを開き、壊れたファイルも残しておいてください。</translation>
    </message>
    <message>
        <source>There are no lines of a recovery sheet in it</source>
        <translation>回復シートの行が見つかりません</translation>
    </message>
    <message>
        <source>A recovery sheet has eight numbered lines of twelve letters and digits. Nothing was changed. Please type them as they stand on the sheet, or choose its text file.</source>
        <translation>回復シートには、番号のついた12文字の行が8行あります。何も変更していません。シートのとおりに入力するか、シートのテキストファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is a slip in a line of the recovery sheet</source>
        <translation>回復シートの行に入力の誤りがあります</translation>
    </message>
    <message>
        <source>A letter is wrong, missing or too much. Nothing was changed, and you can try as often as you like. Please compare the line with the sheet letter by letter; S and 5, Z and 2, B and 8 look alike.</source>
        <translation>文字の間違い、抜け、余りがあります。何も変更していません。何度でも試せます。シートと1文字ずつ見比べてください。Sと5、Zと2、Bと8は似ています。</translation>
    </message>
    <message>
        <source>A line of the recovery sheet is missing</source>
        <translation>回復シートの行が足りません</translation>
    </message>
    <message>
        <source>All eight lines are needed. Nothing was changed. Please add what is missing.</source>
        <translation>8行すべてが必要です。何も変更していません。足りない行を加えてください。</translation>
    </message>
    <message>
        <source>A line of the recovery sheet is there twice</source>
        <translation>回復シートの同じ行が2回あります</translation>
    </message>
    <message>
        <source>The same line was typed twice, and another one is missing. Nothing was changed. Please go through the lines from the first to the eighth.</source>
        <translation>同じ行が2回入力され、別の行が抜けています。何も変更していません。1行目から8行目まで順に確かめてください。</translation>
    </message>
    <message>
        <source>The lines are not all of one recovery sheet</source>
        <translation>ひとつの回復シートの行ではありません</translation>
    </message>
    <message>
        <source>Each line is right by itself, but they do not belong together. Nothing was changed. Please take all eight from the same sheet, the latest one.</source>
        <translation>どの行も単独では正しいのですが、組み合わせが合いません。何も変更していません。いちばん新しい1枚のシートから、8行すべてを写してください。</translation>
    </message>
    <message>
        <source>This recovery sheet is not for this file</source>
        <translation>この回復シートはこのファイルのものではありません</translation>
    </message>
    <message>
        <source>It belongs to another file, or a new passphrase was set after it was made; that voids a sheet. Nothing was changed. Please look for the latest sheet of this file; the name of the file and the day stand on it.</source>
        <translation>この回復シートは、別のファイルのものか、作ったあとで新しいパスフレーズが設定され、無効になったものです。何も変更していません。このファイルのいちばん新しいシートを探してください。シートにファイル名と作成日が書いてあります。</translation>
    </message>
    <message>
        <source>The private area is closed</source>
        <translation>プライベート領域が閉じています</translation>
    </message>
    <message>
        <source>What this is about lies in a private area. Nothing was changed or lost. Please open the private area with its own passphrase and try again.</source>
        <translation>この内容はプライベート領域にあります。何も変更していません。失われたものもありません。その領域のパスフレーズで開いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This passphrase opens no private area</source>
        <translation>このパスフレーズで開くプライベート領域はありません</translation>
    </message>
    <message>
        <source>The private areas stay closed, and nothing was changed. Please check upper and lower case and the keyboard language and try again. The passphrase of the handbook file does not open them.</source>
        <translation>プライベート領域は閉じたままで、何も変更していません。大文字・小文字とキーボードの言語を確かめて、もう一度お試しください。手帳ファイルのパスフレーズでは開きません。</translation>
    </message>
    <message>
        <source>The file holds nothing</source>
        <translation>ファイルの中身がありません</translation>
    </message>
    <message>
        <source>Not a single byte is in it; probably it was not copied to the end. Please copy it again from where it came, or open your latest backup.</source>
        <translation>中身が1バイトもありません。コピーが途中で終わった可能性があります。元の場所からもう一度コピーするか、最新のバックアップを開いてください。</translation>
    </message>
    <message>
        <source>A leftover of another file lies beside this one</source>
        <translation>別のファイルの作業用ファイルが同じフォルダーに残っています</translation>
    </message>
    <message>
        <source>The file of the same name that ends in -journal does not belong to this one and would damage it. Nothing was touched. Please move it to another folder and open the file again.</source>
        <translation>末尾が -journal の同じ名前のファイルは、このファイルのものではなく、このまま開くと手帳ファイルが壊れます。どちらのファイルも変更していません。-journal のファイルを別のフォルダーに移してから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>One entry does not have the form it should have and was not taken over. Everything else is unchanged. Please keep a backup, and check the file (Safety, Check this file).</source>
        <translation>形式の正しくない記入が1つあり、取り入れませんでした。ほかの記録はそのままです。バックアップを残し、boshi-cli vault check でファイルを検査してください。</translation>
    </message>
    <message>
        <source>There is nothing in it. Your records are unchanged. Please ask for the file once more or choose another.</source>
        <translation>ファイルの中身がありません。記録はそのままです。ファイルをもう一度もらうか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Boshi does not keep files of this kind</source>
        <translation>この種類のファイルは保存できません</translation>
    </message>
    <message>
        <source>It keeps pictures (JPEG, PNG, HEIC) and PDF, and looks at the content, not at the name. Nothing was added, and your file is unchanged. Please save it as JPEG or PDF and choose it again.</source>
        <translation>保存できるのは画像（JPEG・PNG・HEIC）とPDFです。種類は名前ではなく中身で判断します。何も追加していません。元のファイルもそのままです。JPEGまたはPDFで保存し直して、もう一度選んでください。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>A file may have 100 MB. Nothing was added, and your file is unchanged. Please save a smaller copy, or one page in each file, and choose that.</source>
        <translation>保存できるファイルは100 MBまでです。何も追加していません。元のファイルもそのままです。小さく保存し直すか、1ページずつ別のファイルにして選んでください。</translation>
    </message>
    <message>
        <source>The file is damaged or not whole</source>
        <translation>ファイルが壊れているか、途中で切れています</translation>
    </message>
    <message>
        <source>Part of it is missing or wrong; often it was not copied to the end. Nothing was added, and your file is unchanged. Please copy it again from where it came, and choose it again.</source>
        <translation>一部が欠けているか、正しくありません。コピーが途中で終わっていることがよくあります。何も追加していません。元のファイルもそのままです。もとの場所からコピーし直して、もう一度選んでください。</translation>
    </message>
    <message>
        <source>The picture has too many pixels</source>
        <translation>画像の画素数が多すぎます</translation>
    </message>
    <message>
        <source>A picture may have 60 million pixels, and 30,000 on a side. Nothing was added, and your file is unchanged. Please save a smaller copy and choose that.</source>
        <translation>保存できる画像は6,000万画素まで、1辺30,000画素までです。何も追加していません。元のファイルもそのままです。小さく保存し直して選んでください。</translation>
    </message>
    <message>
        <source>The picture moves</source>
        <translation>動く画像は保存できません</translation>
    </message>
    <message>
        <source>It holds several pictures, one after the other, and Boshi keeps still ones. Nothing was added, and your file is unchanged. Please save one of them as JPEG or PNG and choose that.</source>
        <translation>何枚もの画像が続けて表示されるファイルです。保存できるのは静止画だけです。何も追加していません。元のファイルもそのままです。1枚をJPEGまたはPNGで保存して選んでください。</translation>
    </message>
    <message>
        <source>This file has not arrived here yet</source>
        <translation>ファイルの中身がまだ届いていません</translation>
    </message>
    <message>
        <source>The record came from another copy of the handbook, without the content of its file. Nothing is lost: it is in the copy where it was added. Please merge that copy into this one.</source>
        <translation>この記録は、手帳ファイルの別の写しから中身なしで届きました。失われたものはありません。ファイルを追加した写しに中身があります。その写しを統合してください。</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>What Boshi is</source>
        <translation>Boshiについて</translation>
    </message>
    <message>
        <source>Boshi keeps the maternal and child health handbook in one encrypted file on this computer. Nothing is sent anywhere.</source>
        <translation>Boshiは、母子健康手帳の記録を、このパソコンの中の暗号化された1つのファイルに保存します。どこにも送りません。</translation>
    </message>
    <message>
        <source>It records and compares; it does not diagnose. If you are worried about something, please ask your clinic or your town.</source>
        <translation>記録と比較はしますが、診断はしません。気になることがあれば、かかりつけの医療機関か市区町村に相談してください。</translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Your handbook is this file: %1</source>
        <translation>手帳ファイル：%1</translation>
    </message>
    <message>
        <source>Backups are kept in this folder: %1</source>
        <translation>バックアップのフォルダー：%1</translation>
    </message>
    <message>
        <source>Copy the file to another disk from time to time. It stays encrypted and opens with the same passphrase.</source>
        <translation>ときどき別のディスクにもコピーしてください。コピーも暗号化されたままで、同じパスフレーズで開けます。</translation>
    </message>
    <message>
        <source>What to do when…</source>
        <translation>こんなときは</translation>
    </message>
    <message>
        <source>…something was entered wrongly: open the entry and correct it, or use Undo. What stood there before stays in the history.</source>
        <translation>入力をまちがえた：その記録を開いて直すか、「元に戻す」を使ってください。前の内容は履歴に残ります。</translation>
    </message>
    <message>
        <source>…an entry should go: open it and choose “Strike out”.</source>
        <translation>記録を取り消したい：その記録を開いて「記録を取り消す」を選んでください。</translation>
    </message>
    <message>
        <source>…you leave the computer: lock the handbook. It also locks by itself after a while.</source>
        <translation>パソコンを離れる：手帳をロックしてください。しばらく使わないと、自動でロックされます。</translation>
    </message>
    <message>
        <source>…the passphrase is forgotten: choose “Open with the recovery sheet” on the locked page. Without a sheet nobody can open the file.</source>
        <translation>パスフレーズを忘れた：パスフレーズの入力画面で「回復シートで開く」を選んでください。回復シートがなければ、だれにも開けません。</translation>
    </message>
    <message>
        <source>…the file is damaged or lost: restore a backup, from the locked page or under Safety.</source>
        <translation>ファイルが壊れた、なくなった：パスフレーズの入力画面か「安全」で、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>…your town gave you a file: use Import. Everything is shown before it is taken over, and can be taken back.</source>
        <translation>市区町村からファイルを受け取った：「取り込み」を使ってください。取り込む前に、内容をすべて確かめられます。取り込んだあとで元に戻すこともできます。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>ヘルプとキー操作</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: was %2, is now %3</source>
        <translation>%1：%2から%3に変更</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Recorded for the first time</source>
        <translation>新しく記録</translation>
    </message>
    <message>
        <source>Struck out. Reason: %1</source>
        <translation>取り消し（理由：%1）</translation>
    </message>
    <message>
        <source>Taken back with Undo</source>
        <translation>「元に戻す」で取り下げ</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>取り消しを解除</translation>
    </message>
    <message>
        <source>More was set, which only a newer version of Boshi can show</source>
        <translation>ほかにも、新しいバージョンのBoshiでないと表示できない内容があります</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>copied from paper</source>
        <translation>紙から転記</translation>
    </message>
    <message>
        <source>compared with the paper</source>
        <translation>紙と照合</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>taken over from a measuring device</source>
        <translation>測定機器から</translation>
    </message>
    <message>
        <source>imported from %1</source>
        <comment>file</comment>
        <translation>%1から取り込み</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>an individual number (My Number) stands here. Boshi never keeps it; the cell was left out.</source>
        <translation>個人番号（マイナンバー）が入っています。Boshiは個人番号を保存しないため、このセルは取り込みません。</translation>
    </message>
    <message>
        <source>an individual number (My Number) was taken out of the text. Boshi never keeps it.</source>
        <translation>文中の個人番号（マイナンバー）を取り除きました。Boshiは個人番号を保存しません。</translation>
    </message>
    <message>
        <source>some characters could not be read: &quot;%1&quot;. If there are many, the encoding is another one.</source>
        <translation>読み取れない文字がありました：「%1」。たくさんあるときは、文字コードが違っている可能性があります。</translation>
    </message>
    <message>
        <source>the date is not known to the day: &quot;%1&quot;. It is kept as it is and not drawn on charts.</source>
        <translation>日付の一部が不明です：「%1」。わかるところまで記録し、グラフには描きません。</translation>
    </message>
    <message>
        <source>%1 was read as grams. Please check it.</source>
        <translation>%1 はグラムとして読み取りました。ご確認ください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read in the unit that stands in the cell.</source>
        <translation>「%1」は、セルに書かれた単位で読み取りました。</translation>
    </message>
    <message>
        <source>%1 was rounded to the places that are kept.</source>
        <translation>%1 は、記録できる桁に丸めました。</translation>
    </message>
    <message>
        <source>%1 is unusual. Please check it.</source>
        <translation>%1 はあまり見ない値です。ご確認ください。</translation>
    </message>
    <message>
        <source>the row ends before this column. It was read as blank.</source>
        <translation>行がこの列の手前で終わっています。空欄として読み取りました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands right of the last heading and was left out.</source>
        <translation>「%1」は最後の見出しより右にあるため、取り込みません。</translation>
    </message>
    <message>
        <source>this cell is needed and blank. The row was left out.</source>
        <translation>必要なセルが空欄です。この行は取り込みません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. The cell was left out.</source>
        <translation>「%1」は数値ではありません。このセルは取り込みません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a unit that does not belong here. The cell was left out.</source>
        <translation>「%1」の単位はこの欄に合いません。このセルは取り込みません。</translation>
    </message>
    <message>
        <source>%1 is outside what can be. The cell was left out.</source>
        <translation>%1 はありえない値です。このセルは取り込みません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the layout&apos;s codes. The cell was left out.</source>
        <translation>「%1」はこの様式にないコードです。このセルは取り込みません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. The cell was left out.</source>
        <translation>「%1」は日付として読み取れません。このセルは取り込みません。</translation>
    </message>
    <message>
        <source>the date &quot;%1&quot; cannot be. The cell was left out.</source>
        <translation>「%1」はありえない日付です。このセルは取り込みません。</translation>
    </message>
    <message>
        <source>the date &quot;%1&quot; has not come yet. The cell was left out.</source>
        <translation>「%1」はまだ来ていない日付です。このセルは取り込みません。</translation>
    </message>
    <message>
        <source>the text is too long to be kept. The cell was left out.</source>
        <translation>文章が長すぎて記録できません。このセルは取り込みません。</translation>
    </message>
    <message>
        <source>added.</source>
        <translation>新しい記録として追加します。</translation>
    </message>
    <message>
        <source>stands here already; nothing to do.</source>
        <translation>すでに同じ記録があります。変更はありません。</translation>
    </message>
    <message>
        <source>stands earlier in the file, equal; taken once.</source>
        <translation>ファイルの前の行と同じです。一度だけ取り込みます。</translation>
    </message>
    <message>
        <source>was imported before and nobody has changed it since; brought up to date.</source>
        <translation>以前に取り込んだ記録です。その後だれも変更していないため、新しい内容にします。</translation>
    </message>
    <message>
        <source>was entered by hand before; only blanks were filled.</source>
        <translation>手で入力された記録があります。空欄だけを補います。</translation>
    </message>
    <message>
        <source>had been taken back with an import; brought back.</source>
        <translation>以前に取り込み、その取り込みを元に戻した記録です。もう一度取り込みます。</translation>
    </message>
    <message>
        <source>differs from what somebody entered by hand. What was entered stays; please compare the two.</source>
        <translation>手で入力された内容と違っています。入力された内容はそのままです。見比べてください。</translation>
    </message>
    <message>
        <source>contradicts an earlier row of the file and was left out. Please ask the sender which is right.</source>
        <translation>ファイルの前の行と食い違うため、取り込みません。どちらが正しいか、送り主にご確認ください。</translation>
    </message>
    <message>
        <source>was struck out here and stays so.</source>
        <translation>この手帳で取り消した記録のため、そのままにします。</translation>
    </message>
    <message>
        <source>is about somebody who is not in this handbook and was left out.</source>
        <translation>この手帳にいない人の記録のため、取り込みません。</translation>
    </message>
    <message>
        <source>fits more than one person, or nobody for certain, and was left out.</source>
        <translation>だれの記録か特定できないため、取り込みません。</translation>
    </message>
    <message>
        <source>could not be taken. The cells named say why; please have the file corrected and import it again.</source>
        <translation>取り込めません。理由は、セルごとの説明をご覧ください。ファイルを直してもらい、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>%1行目・%2：%3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>is about somebody who was left out by hand.</source>
        <translation>取り込まないことにした人の行です。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>ファイル内で重複</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Blanks filled</source>
        <translation>空欄を補う</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>再取り込み</translation>
    </message>
    <message>
        <source>Differs from an entry</source>
        <translation>記録と食い違い</translation>
    </message>
    <message>
        <source>Contradicts an earlier row</source>
        <translation>前の行と矛盾</translation>
    </message>
    <message>
        <source>Struck out here</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Person not in this handbook</source>
        <translation>この手帳にいない人</translation>
    </message>
    <message>
        <source>Person not clear</source>
        <translation>人を特定できない</translation>
    </message>
    <message>
        <source>Person left out by hand</source>
        <translation>取り込まないことにした人</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>取り込めない</translation>
    </message>
    <message>
        <source>%1, known by this number from an earlier import</source>
        <translation>%1（前の取り込みと同じ番号）</translation>
    </message>
    <message>
        <source>%1, by the day of birth and the name</source>
        <translation>%1（生年月日と氏名が一致）</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>新しい人として追加</translation>
    </message>
    <message>
        <source>Nobody in this handbook; is left out</source>
        <translation>この手帳にいない人なので、取り込みません</translation>
    </message>
    <message>
        <source>Not clear: several people fit, or the number means somebody else. Is left out until you choose</source>
        <translation>特定できません。当てはまる人が複数いるか、番号が別の人のものです。選ぶまで取り込みません</translation>
    </message>
    <message>
        <source>%1, struck out here; is left out</source>
        <translation>%1（取り消し済みのため、取り込みません）</translation>
    </message>
    <message>
        <source>%1, chosen by hand</source>
        <translation>%1（手動で選択）</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>取り込まないことにした人です</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done with rows, how many</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>issues</name>
    <message>
        <source>Please enter %1 or more.</source>
        <translation>%1以上の値を入力してください。</translation>
    </message>
    <message>
        <source>Please enter %1 or less.</source>
        <translation>%1以下の値を入力してください。</translation>
    </message>
    <message>
        <source>Please enter a value from %1 to %2.</source>
        <translation>%1から%2までの値を入力してください。</translation>
    </message>
    <message>
        <source>Please enter a whole number, for example 12.</source>
        <translation>12のように整数で入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Please enter a number, for example 6.25, with at most %n decimal(s).</source>
        <translation>
            <numerusform>6.25のような数字を、小数点以下%n桁までで入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter a date, for example 2026/11/20 or 令和8年11月20日; month or day may be missing.</source>
        <translation>2026/11/20や令和8年11月20日のように日付を入力してください。月や日は省いてもかまいません。</translation>
    </message>
    <message>
        <source>Please enter a time, for example 14:05.</source>
        <translation>14:05のように時刻を入力してください。</translation>
    </message>
    <message>
        <source>Please enter day and time, for example 2026/11/20 14:05.</source>
        <translation>2026/11/20 14:05のように日付と時刻を入力してください。</translation>
    </message>
    <message>
        <source>Please enter hours and minutes, for example 9:30.</source>
        <translation>9:30や9時間30分のように時間と分を入力してください。</translation>
    </message>
    <message>
        <source>Please enter weeks and days, for example 31w4d or 31週4日.</source>
        <translation>31週4日や31w4dのように週数と日数を入力してください。</translation>
    </message>
    <message>
        <source>Please enter the month of pregnancy, 1 to 11.</source>
        <translation>妊娠月数を1から11までの数字で入力してください。</translation>
    </message>
    <message>
        <source>Please enter tooth numbers with marks, for example 55:C 54:O.</source>
        <translation>55:C 54:Oのように歯の番号と記号を入力してください。</translation>
    </message>
    <message>
        <source>Please choose a file that is kept in this book.</source>
        <translation>この手帳に保存されているファイルを選んでください。</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>Please enter text.</source>
        <translation>文字を入力してください。</translation>
    </message>
    <message>
        <source>Please fill this in; the record needs it.</source>
        <translation>この欄は必ず入力してください。</translation>
    </message>
    <message>
        <source>This cannot be read. %1</source>
        <comment>then an example</comment>
        <translation>読み取れません。%1</translation>
    </message>
    <message>
        <source>This is outside what can be recorded. %1</source>
        <comment>then the range</comment>
        <translation>記録できる範囲を超えています。%1</translation>
    </message>
    <message>
        <source>Unusual value. Please check it; it can be saved as it is.</source>
        <translation>あまり見られない値です。ご確認ください。このまま保存することもできます。</translation>
    </message>
    <message>
        <source>This choice is not in the list. Please choose again.</source>
        <translation>一覧にない選択肢です。もう一度選んでください。</translation>
    </message>
    <message>
        <source>There is no such tooth, or its mark is missing. Please write, for example, 55:C 54:O.</source>
        <translation>歯の番号が正しくないか、記号がありません。55:C 54:Oのように書いてください。</translation>
    </message>
    <message>
        <source>This day has not come yet. Please check the date.</source>
        <translation>まだ来ていない日付です。日付をご確認ください。</translation>
    </message>
    <message>
        <source>This text is too long. Please shorten it to %L1 characters.</source>
        <translation>文字が多すぎます。%L1字以内にしてください。</translation>
    </message>
    <message>
        <source>The lower value is usually below the upper one. Please check both; they can be saved as they are.</source>
        <translation>血圧（下）は、ふつう血圧（上）より低い値です。両方をご確認ください。このまま保存することもできます。</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Please check both dates.</source>
        <translation>終了日が開始日より前になっています。両方の日付をご確認ください。</translation>
    </message>
    <message>
        <source>This day lies before the child&apos;s birth. Please check the date.</source>
        <translation>お子さんの生年月日より前の日付です。日付をご確認ください。</translation>
    </message>
    <message>
        <source>This looks like grams. Please enter it in kilograms (9.0 for 9000 g).</source>
        <translation>グラムで入力されているようです。キログラムで入力してください（9000 g なら 9.0）。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Please fill in at least one field.</source>
        <translation>まだ何も入力されていません。1つ以上の欄に入力してください。</translation>
    </message>
    <message>
        <source>This contains an individual number (My Number), which Boshi never keeps. When you save, a note takes its place; the rest of the text stays.</source>
        <translation>個人番号（マイナンバー）が含まれています。Boshiは個人番号を保存しません。保存すると、番号は断り書きに置き換わり、ほかの文章はそのまま残ります。</translation>
    </message>
    <message>
        <source>The calendar has no such day. Please check month and day, for example 2026/11/20.</source>
        <translation>暦にない日付です。月と日をご確認ください（例：2026/11/20）。</translation>
    </message>
    <message>
        <source>This era does not have that day: Showa ends on 64.1.7, Heisei on 31.4.30. Please check era and year, for example 令和8年11月20日.</source>
        <translation>この元号にはない日付です（昭和は64年1月7日、平成は31年4月30日まで）。元号と年をご確認ください（例：令和8年11月20日）。</translation>
    </message>
</context>
<context>
    <name>left_out</name>
    <message>
        <source>They are printed information of the municipality and hold nothing that is written by hand.</source>
        <translation>市区町村が印刷した情報で、書き込む欄はありません。</translation>
    </message>
    <message>
        <source>The program cannot certify anything, and the seal stays on paper.</source>
        <translation>Boshiでは証明できません。証明印は紙の手帳に残ります。</translation>
    </message>
    <message>
        <source>Forms cannot take in an image yet, and the paper is what certifies.</source>
        <translation>画像の取り込みにはまだ対応していません。証明になるのは紙の原本です。</translation>
    </message>
    <message>
        <source>It is computed from height and usual weight.</source>
        <translation>身長とふだんの体重から計算します。</translation>
    </message>
    <message>
        <source>It is a notice printed on the page for those who write the results; infection tests are in the mother&apos;s sealed class instead.</source>
        <translation>検査結果を書く人に向けた注意書きです。感染症の検査は、母親のプライベート領域に記録します。</translation>
    </message>
    <message>
        <source>It is drawn from the weights of the visits and of the weight log.</source>
        <translation>妊婦健診の体重と自宅での体重から描きます。</translation>
    </message>
    <message>
        <source>It is the time of birth together with the duration of labour.</source>
        <translation>娩出時刻と分娩所要時間からわかります。</translation>
    </message>
    <message>
        <source>It is computed from the dates of the visit and of the birth.</source>
        <translation>診察月日と娩出日から計算します。</translation>
    </message>
    <message>
        <source>It is a plan computed from the due date, not something written down.</source>
        <translation>分娩予定日から計算する日程で、書き込む欄ではありません。</translation>
    </message>
    <message>
        <source>They are a plan that a municipality may change, not something written down.</source>
        <translation>市区町村によって変わることのある日程で、書き込む欄ではありません。</translation>
    </message>
    <message>
        <source>It is an impression of the professional and no record of the mother&apos;s handbook.</source>
        <translation>専門職の所見で、母子健康手帳に書く欄ではありません。</translation>
    </message>
    <message>
        <source>The clinic judges by it; a family&apos;s book must not.</source>
        <translation>医療機関が判断するための基準で、家族の手帳では扱いません。</translation>
    </message>
    <message>
        <source>It is computed from the date of birth.</source>
        <translation>生年月日から計算します。</translation>
    </message>
    <message>
        <source>The individual number is never kept in this program.</source>
        <translation>個人番号（マイナンバー）は記録しません。</translation>
    </message>
    <message>
        <source>Colours on a monitor or printer must not be used for comparison, so the number of the printed card is kept alone.</source>
        <translation>画面や印刷の色で比べてはいけないため、カードの番号だけを記録します。</translation>
    </message>
    <message>
        <source>Only remembered in pages.md and not in guardian_questions.csv; the free words of the page hold it.</source>
        <translation>出典を確認できていません。「自由記載」の欄に書けます。</translation>
    </message>
    <message>
        <source>It is computed from the date of birth and the day of the row.</source>
        <translation>生年月日と記録の日付から計算します。</translation>
    </message>
    <message>
        <source>It is drawn from every measurement of the child.</source>
        <translation>子どものすべての測定値から描きます。</translation>
    </message>
    <message>
        <source>It is computed from the measurement, the growth reference and the age.</source>
        <translation>測定値・成長の基準・年齢から計算します。</translation>
    </message>
    <message>
        <source>It is when a checkup is due, not something written down.</source>
        <translation>健診を受ける時期で、書き込む欄ではありません。</translation>
    </message>
    <message>
        <source>It borders on the questions about abuse, which a family&apos;s program does not ask.</source>
        <translation>虐待に関する質問に近いため、家族が使うBoshiではたずねません。</translation>
    </message>
    <message>
        <source>Questions about abuse are not asked by a family&apos;s program.</source>
        <translation>虐待に関する質問は、家族が使うBoshiではたずねません。</translation>
    </message>
    <message>
        <source>It is a band beside the weights, and comes with the curves of pregnancy.</source>
        <translation>体重に添える目安の帯で、妊娠中の経過グラフとともに用意します。</translation>
    </message>
    <message>
        <source>It is told by the growth charts.</source>
        <translation>成長曲線で確かめられます。</translation>
    </message>
    <message>
        <source>It is told by the screening itself.</source>
        <translation>質問票のページで表示します。</translation>
    </message>
    <message>
        <source>Kept as the usual ranges of the fields themselves.</source>
        <translation>各欄の入力の目安として組み込んでいます。</translation>
    </message>
    <message>
        <source>Noticed while typing, by the form.</source>
        <translation>入力のときに確かめます。</translation>
    </message>
    <message>
        <source>They belong to the town, not to the family&apos;s program.</source>
        <translation>市区町村の記録で、家族が使うBoshiでは扱いません。</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>Your cry or your sucking seemed weak to us.</source>
        <translation>泣き声や吸う力の弱さが気になりました。</translation>
    </message>
    <message>
        <source>Your cry and your sucking did not seem weak to us.</source>
        <translation>泣き声や吸う力の弱さは気になりませんでした。</translation>
    </message>
    <message>
        <source>We laid you on your back to sleep.</source>
        <translation>あおむけに寝かせていました。</translation>
    </message>
    <message>
        <source>We did not lay you on your back to sleep.</source>
        <translation>あおむけには寝かせていませんでした。</translation>
    </message>
    <message>
        <source>In the car you sat in a child seat.</source>
        <translation>車では、チャイルドシートを使っていました。</translation>
    </message>
    <message>
        <source>In the car you did not sit in a child seat.</source>
        <translation>車では、チャイルドシートを使っていませんでした。</translation>
    </message>
    <message>
        <source>You moved your arms and legs well.</source>
        <translation>手足をよく動かしました。</translation>
    </message>
    <message>
        <source>You did not move your arms and legs well.</source>
        <translation>手足はあまり動かしていませんでした。</translation>
    </message>
    <message>
        <source>You drank well.</source>
        <translation>よく飲みました。</translation>
    </message>
    <message>
        <source>You did not drink well.</source>
        <translation>あまり飲んでいませんでした。</translation>
    </message>
    <message>
        <source>You reacted to loud sounds.</source>
        <translation>大きな音に反応しました。</translation>
    </message>
    <message>
        <source>You did not react to loud sounds.</source>
        <translation>大きな音に反応することはありませんでした。</translation>
    </message>
    <message>
        <source>Your navel had dried.</source>
        <translation>おへそは乾いていました。</translation>
    </message>
    <message>
        <source>Your navel had not dried.</source>
        <translation>おへそは乾いていませんでした。</translation>
    </message>
    <message>
        <source>You followed things with your eyes.</source>
        <translation>物を目で追いました。</translation>
    </message>
    <message>
        <source>You did not follow things with your eyes.</source>
        <translation>物を目で追うことはありませんでした。</translation>
    </message>
    <message>
        <source>You held your head up for the first time: %1.</source>
        <translation>首がすわったのは、%1でした。</translation>
    </message>
    <message>
        <source>You smiled when we played with you.</source>
        <translation>あやすと笑顔になりました。</translation>
    </message>
    <message>
        <source>You did not smile when we played with you.</source>
        <translation>あやしたときに笑顔になることはありませんでした。</translation>
    </message>
    <message>
        <source>Something about your eyes or their movement worried us.</source>
        <translation>目や目の動きに、気になるところがありました。</translation>
    </message>
    <message>
        <source>Nothing about your eyes or their movement worried us.</source>
        <translation>目や目の動きに、気になるところはありませんでした。</translation>
    </message>
    <message>
        <source>You turned to a voice that you could not see.</source>
        <translation>見えない方からの声に反応しました。</translation>
    </message>
    <message>
        <source>You did not turn to a voice that you could not see.</source>
        <translation>見えない方からの声に反応することはありませんでした。</translation>
    </message>
    <message>
        <source>You went out into the open air.</source>
        <translation>外の空気に触れました。</translation>
    </message>
    <message>
        <source>You did not go out into the open air.</source>
        <translation>外の空気には触れていませんでした。</translation>
    </message>
    <message>
        <source>Your sleep gave us trouble.</source>
        <translation>眠りのことで困ることがありました。</translation>
    </message>
    <message>
        <source>Your sleep gave us no trouble.</source>
        <translation>眠りのことで困ることはありませんでした。</translation>
    </message>
    <message>
        <source>You rolled over for the first time: %1.</source>
        <translation>はじめて寝返りをしたのは、%1でした。</translation>
    </message>
    <message>
        <source>You sat alone for the first time: %1.</source>
        <translation>はじめてひとりで座ったのは、%1でした。</translation>
    </message>
    <message>
        <source>You reached out for toys.</source>
        <translation>おもちゃに手を伸ばしました。</translation>
    </message>
    <message>
        <source>You did not reach out for toys.</source>
        <translation>おもちゃに手を伸ばすことはありませんでした。</translation>
    </message>
    <message>
        <source>You babbled to the family.</source>
        <translation>家族に声を出して話しかけました。</translation>
    </message>
    <message>
        <source>You did not babble to the family.</source>
        <translation>家族に声を出して話しかけることはありませんでした。</translation>
    </message>
    <message>
        <source>You turned to sounds.</source>
        <translation>音の方を見ました。</translation>
    </message>
    <message>
        <source>You did not turn to sounds.</source>
        <translation>音の方を見ることはありませんでした。</translation>
    </message>
    <message>
        <source>You had begun to eat solid food.</source>
        <translation>離乳を始めていました。</translation>
    </message>
    <message>
        <source>You had not begun to eat solid food.</source>
        <translation>離乳は始めていませんでした。</translation>
    </message>
    <message>
        <source>We noticed a white or yellow-green light in your pupil.</source>
        <translation>ひとみが白や黄緑に光って見えることに気づきました。</translation>
    </message>
    <message>
        <source>We noticed no white or yellow-green light in your pupil.</source>
        <translation>ひとみが白や黄緑に光って見えることには、気づきませんでした。</translation>
    </message>
    <message>
        <source>You crawled for the first time: %1.</source>
        <translation>はいはいを始めたのは、%1でした。</translation>
    </message>
    <message>
        <source>You pulled yourself up to stand for the first time: %1.</source>
        <translation>つかまり立ちを始めたのは、%1でした。</translation>
    </message>
    <message>
        <source>You picked up small things.</source>
        <translation>指先で物をつまみました。</translation>
    </message>
    <message>
        <source>You did not pick up small things.</source>
        <translation>指先で物をつまむことはありませんでした。</translation>
    </message>
    <message>
        <source>You enjoyed playing alone.</source>
        <translation>ひとりで楽しく遊びました。</translation>
    </message>
    <message>
        <source>You did not play alone.</source>
        <translation>ひとり遊びはしていませんでした。</translation>
    </message>
    <message>
        <source>You got on well with solid food.</source>
        <translation>離乳はうまく進んでいました。</translation>
    </message>
    <message>
        <source>You did not get on well with solid food.</source>
        <translation>離乳は、思うようには進んでいませんでした。</translation>
    </message>
    <message>
        <source>You turned round to a whisper.</source>
        <translation>ささやき声に振り向きました。</translation>
    </message>
    <message>
        <source>You did not turn round to a whisper.</source>
        <translation>ささやき声に振り向くことはありませんでした。</translation>
    </message>
    <message>
        <source>You followed us about.</source>
        <translation>あと追いをしていました。</translation>
    </message>
    <message>
        <source>You did not follow us about.</source>
        <translation>あと追いはしていませんでした。</translation>
    </message>
    <message>
        <source>Something about your teeth or gums worried us.</source>
        <translation>歯や歯ぐきに、気になるところがありました。</translation>
    </message>
    <message>
        <source>Nothing about your teeth or gums worried us.</source>
        <translation>歯や歯ぐきに、気になるところはありませんでした。</translation>
    </message>
    <message>
        <source>You walked along furniture for the first time: %1.</source>
        <translation>つたい歩きを始めたのは、%1でした。</translation>
    </message>
    <message>
        <source>You greeted people with gestures.</source>
        <translation>身振りであいさつしました。</translation>
    </message>
    <message>
        <source>You did not greet people with gestures.</source>
        <translation>身振りでのあいさつはしていませんでした。</translation>
    </message>
    <message>
        <source>You moved to music.</source>
        <translation>音楽に合わせて動きました。</translation>
    </message>
    <message>
        <source>You did not move to music.</source>
        <translation>音楽に合わせて動くことはありませんでした。</translation>
    </message>
    <message>
        <source>You understood simple words.</source>
        <translation>簡単な言葉がわかりました。</translation>
    </message>
    <message>
        <source>You did not understand simple words.</source>
        <translation>簡単な言葉は、わからない頃でした。</translation>
    </message>
    <message>
        <source>You looked where somebody pointed.</source>
        <translation>指さした方を見ました。</translation>
    </message>
    <message>
        <source>You did not look where somebody pointed.</source>
        <translation>指さした方を見ることはありませんでした。</translation>
    </message>
    <message>
        <source>You enjoyed playing together.</source>
        <translation>一緒に楽しく遊びました。</translation>
    </message>
    <message>
        <source>You did not enjoy playing together.</source>
        <translation>一緒に遊んで楽しむことはありませんでした。</translation>
    </message>
    <message>
        <source>You had a rhythm of three meals a day.</source>
        <translation>三食のリズムができていました。</translation>
    </message>
    <message>
        <source>You had no rhythm of three meals a day.</source>
        <translation>三食のリズムはできていませんでした。</translation>
    </message>
    <message>
        <source>You practised brushing your teeth.</source>
        <translation>歯みがきの練習をしていました。</translation>
    </message>
    <message>
        <source>You did not practise brushing your teeth.</source>
        <translation>歯みがきの練習はしていませんでした。</translation>
    </message>
    <message>
        <source>You walked alone for the first time: %1.</source>
        <translation>ひとりで歩き始めたのは、%1でした。</translation>
    </message>
    <message>
        <source>You said words with a meaning.</source>
        <translation>意味のある言葉が出ていました。</translation>
    </message>
    <message>
        <source>You did not say words with a meaning.</source>
        <translation>意味のある言葉は出ていませんでした。</translation>
    </message>
    <message>
        <source>You drank from a cup.</source>
        <translation>コップで飲みました。</translation>
    </message>
    <message>
        <source>You did not drink from a cup.</source>
        <translation>コップでは飲んでいませんでした。</translation>
    </message>
    <message>
        <source>You still drank from a bottle.</source>
        <translation>まだ哺乳びんで飲んでいました。</translation>
    </message>
    <message>
        <source>You no longer drank from a bottle.</source>
        <translation>もう哺乳びんでは飲んでいませんでした。</translation>
    </message>
    <message>
        <source>You had meals and snacks at fixed times.</source>
        <translation>食事とおやつは決まった時間にとりました。</translation>
    </message>
    <message>
        <source>You did not have meals and snacks at fixed times.</source>
        <translation>食事とおやつの時間は決まっていませんでした。</translation>
    </message>
    <message>
        <source>We finished brushing your teeth.</source>
        <translation>仕上げみがきをしていました。</translation>
    </message>
    <message>
        <source>We did not finish brushing your teeth.</source>
        <translation>仕上げみがきはしていませんでした。</translation>
    </message>
    <message>
        <source>Your teeth were given fluoride.</source>
        <translation>歯にフッ化物を使っていました。</translation>
    </message>
    <message>
        <source>Your teeth were not given fluoride.</source>
        <translation>歯にフッ化物は使っていませんでした。</translation>
    </message>
    <message>
        <source>The way you were dazzled or moved your eyes worried us.</source>
        <translation>まぶしがり方や目の動きが気になりました。</translation>
    </message>
    <message>
        <source>The way you were dazzled or moved your eyes did not worry us.</source>
        <translation>まぶしがり方や目の動きは気になりませんでした。</translation>
    </message>
    <message>
        <source>You turned when we called you from behind.</source>
        <translation>後ろから呼ぶと振り向きました。</translation>
    </message>
    <message>
        <source>You did not turn when we called you from behind.</source>
        <translation>後ろから呼んだときに振り向くことはありませんでした。</translation>
    </message>
    <message>
        <source>You ran.</source>
        <translation>走っていました。</translation>
    </message>
    <message>
        <source>You did not run.</source>
        <translation>走ってはいませんでした。</translation>
    </message>
    <message>
        <source>You ate with a spoon.</source>
        <translation>スプーンで食べました。</translation>
    </message>
    <message>
        <source>You did not eat with a spoon.</source>
        <translation>スプーンでは食べていませんでした。</translation>
    </message>
    <message>
        <source>You played with building blocks and at pretending.</source>
        <translation>積み木や見立て遊びをしました。</translation>
    </message>
    <message>
        <source>You did not play with building blocks or at pretending.</source>
        <translation>積み木や見立て遊びはしていませんでした。</translation>
    </message>
    <message>
        <source>You copied gestures.</source>
        <translation>身振りをまねました。</translation>
    </message>
    <message>
        <source>You did not copy gestures.</source>
        <translation>身振りをまねることはありませんでした。</translation>
    </message>
    <message>
        <source>You spoke in sentences of two words.</source>
        <translation>二語文を話しました。</translation>
    </message>
    <message>
        <source>You did not speak in sentences of two words.</source>
        <translation>二語文は話していませんでした。</translation>
    </message>
    <message>
        <source>You ate meat and fibrous vegetables.</source>
        <translation>肉や繊維の多い野菜も食べました。</translation>
    </message>
    <message>
        <source>You did not eat meat and fibrous vegetables.</source>
        <translation>肉や繊維の多い野菜は食べていませんでした。</translation>
    </message>
    <message>
        <source>We kept your time at screens short.</source>
        <translation>画面を見る時間が、長くならないようにしていました。</translation>
    </message>
    <message>
        <source>We did not keep your time at screens short.</source>
        <translation>画面を見る時間は、短くしていませんでした。</translation>
    </message>
    <message>
        <source>You climbed stairs without hands.</source>
        <translation>手をつかずに階段を上りました。</translation>
    </message>
    <message>
        <source>You did not climb stairs without hands.</source>
        <translation>手をつかずに階段を上ることはありませんでした。</translation>
    </message>
    <message>
        <source>You drew a circle.</source>
        <translation>丸をかきました。</translation>
    </message>
    <message>
        <source>You did not draw a circle.</source>
        <translation>丸はかいていませんでした。</translation>
    </message>
    <message>
        <source>You wanted to dress alone.</source>
        <translation>着替えを自分でしたがりました。</translation>
    </message>
    <message>
        <source>You did not want to dress alone.</source>
        <translation>着替えを自分でしたがることはありませんでした。</translation>
    </message>
    <message>
        <source>You said your own name.</source>
        <translation>自分の名前を言いました。</translation>
    </message>
    <message>
        <source>You did not say your own name.</source>
        <translation>自分の名前は言っていませんでした。</translation>
    </message>
    <message>
        <source>You brushed your teeth and washed your hands.</source>
        <translation>歯をみがき、手を洗いました。</translation>
    </message>
    <message>
        <source>You did not brush your teeth and wash your hands.</source>
        <translation>歯みがきと手洗いはしていませんでした。</translation>
    </message>
    <message>
        <source>You sucked your thumb.</source>
        <translation>指しゃぶりをしていました。</translation>
    </message>
    <message>
        <source>You did not suck your thumb.</source>
        <translation>指しゃぶりはしていませんでした。</translation>
    </message>
    <message>
        <source>You chewed well.</source>
        <translation>よくかみました。</translation>
    </message>
    <message>
        <source>You did not chew well.</source>
        <translation>あまりかんでいませんでした。</translation>
    </message>
    <message>
        <source>Your eyes did not always point the same way.</source>
        <translation>左右の目の向きがそろわないことがありました。</translation>
    </message>
    <message>
        <source>Your eyes always pointed the same way.</source>
        <translation>左右の目の向きは、いつもそろっていました。</translation>
    </message>
    <message>
        <source>You narrowed your eyes or went very close.</source>
        <translation>目を細めたり、近づいたりして見ていました。</translation>
    </message>
    <message>
        <source>You did not narrow your eyes or go very close.</source>
        <translation>目を細めたり近づいたりして見ることはありませんでした。</translation>
    </message>
    <message>
        <source>Something about your hearing worried us.</source>
        <translation>耳の聞こえに、気になるところがありました。</translation>
    </message>
    <message>
        <source>Nothing about your hearing worried us.</source>
        <translation>耳の聞こえに、気になるところはありませんでした。</translation>
    </message>
    <message>
        <source>Your bite or the position of your teeth worried us.</source>
        <translation>かみ合わせや歯並びに、気になるところがありました。</translation>
    </message>
    <message>
        <source>Your bite and the position of your teeth did not worry us.</source>
        <translation>かみ合わせや歯並びに、気になるところはありませんでした。</translation>
    </message>
    <message>
        <source>You played at pretending.</source>
        <translation>ごっこ遊びをしました。</translation>
    </message>
    <message>
        <source>You did not play at pretending.</source>
        <translation>ごっこ遊びはしていませんでした。</translation>
    </message>
    <message>
        <source>You had friends to play with.</source>
        <translation>一緒に遊ぶ友達がいました。</translation>
    </message>
    <message>
        <source>You had no friends to play with.</source>
        <translation>一緒に遊ぶ友達はいませんでした。</translation>
    </message>
    <message>
        <source>You jumped down from a step.</source>
        <translation>段から飛び降りました。</translation>
    </message>
    <message>
        <source>You did not jump down from a step.</source>
        <translation>段から飛び降りることはありませんでした。</translation>
    </message>
    <message>
        <source>You hopped on one foot.</source>
        <translation>片足で跳びました。</translation>
    </message>
    <message>
        <source>You did not hop on one foot.</source>
        <translation>片足では跳んでいませんでした。</translation>
    </message>
    <message>
        <source>You told us what had happened.</source>
        <translation>あったことを話してくれました。</translation>
    </message>
    <message>
        <source>You did not tell us what had happened.</source>
        <translation>あったことを話すことはありませんでした。</translation>
    </message>
    <message>
        <source>You copied a cross.</source>
        <translation>十字をまねてかきました。</translation>
    </message>
    <message>
        <source>You did not copy a cross.</source>
        <translation>十字をまねてかくことはありませんでした。</translation>
    </message>
    <message>
        <source>You used scissors.</source>
        <translation>はさみを使いました。</translation>
    </message>
    <message>
        <source>You did not use scissors.</source>
        <translation>はさみは使っていませんでした。</translation>
    </message>
    <message>
        <source>You dressed alone.</source>
        <translation>ひとりで着替えました。</translation>
    </message>
    <message>
        <source>You did not dress alone.</source>
        <translation>ひとりでは着替えていませんでした。</translation>
    </message>
    <message>
        <source>You played at pretending, with roles.</source>
        <translation>役を決めてごっこ遊びをしました。</translation>
    </message>
    <message>
        <source>You did not play at pretending with roles.</source>
        <translation>役を決めたごっこ遊びはしていませんでした。</translation>
    </message>
    <message>
        <source>You brushed your teeth, rinsed and washed your hands.</source>
        <translation>歯みがき、口すすぎ、手洗いをしました。</translation>
    </message>
    <message>
        <source>You did not brush your teeth, rinse and wash your hands.</source>
        <translation>歯みがき、口すすぎ、手洗いはしていませんでした。</translation>
    </message>
    <message>
        <source>You went to pee without help.</source>
        <translation>ひとりでおしっこに行きました。</translation>
    </message>
    <message>
        <source>You did not go to pee without help.</source>
        <translation>おしっこは、ひとりでは行っていませんでした。</translation>
    </message>
    <message>
        <source>You turned somersaults.</source>
        <translation>前転をしました。</translation>
    </message>
    <message>
        <source>You did not turn somersaults.</source>
        <translation>前転はしていませんでした。</translation>
    </message>
    <message>
        <source>You drew from memory.</source>
        <translation>覚えていることを絵にかきました。</translation>
    </message>
    <message>
        <source>You did not draw from memory.</source>
        <translation>覚えていることを絵にかくことはありませんでした。</translation>
    </message>
    <message>
        <source>You knew colours.</source>
        <translation>色の違いがわかりました。</translation>
    </message>
    <message>
        <source>You did not know colours.</source>
        <translation>色の違いは、わからない頃でした。</translation>
    </message>
    <message>
        <source>You spoke clearly.</source>
        <translation>発音がはっきりしていました。</translation>
    </message>
    <message>
        <source>You did not speak clearly.</source>
        <translation>発音ははっきりしていませんでした。</translation>
    </message>
    <message>
        <source>You went to poo without help.</source>
        <translation>ひとりでうんちに行きました。</translation>
    </message>
    <message>
        <source>You did not go to poo without help.</source>
        <translation>うんちは、ひとりでは行っていませんでした。</translation>
    </message>
    <message>
        <source>You enjoyed playing in a group.</source>
        <translation>集団遊びを楽しみました。</translation>
    </message>
    <message>
        <source>You did not play in a group.</source>
        <translation>集団遊びはしていませんでした。</translation>
    </message>
    <message>
        <source>You ate with the family.</source>
        <translation>家族と食事をしました。</translation>
    </message>
    <message>
        <source>You did not eat with the family.</source>
        <translation>食事は、家族とは別でした。</translation>
    </message>
    <message>
        <source>You felt for others.</source>
        <translation>人や動物を思いやりました。</translation>
    </message>
    <message>
        <source>You did not feel for others.</source>
        <translation>人や動物を思いやる様子には、気づきませんでした。</translation>
    </message>
    <message>
        <source>You stood on one foot.</source>
        <translation>片足で立ちました。</translation>
    </message>
    <message>
        <source>You did not stand on one foot.</source>
        <translation>片足では立っていませんでした。</translation>
    </message>
    <message>
        <source>You copied a square.</source>
        <translation>四角をまねてかきました。</translation>
    </message>
    <message>
        <source>You did not copy a square.</source>
        <translation>四角をまねてかくことはありませんでした。</translation>
    </message>
    <message>
        <source>You knew front, back, left and right.</source>
        <translation>前後左右がわかりました。</translation>
    </message>
    <message>
        <source>You did not know front, back, left and right.</source>
        <translation>前後左右は、わからない頃でした。</translation>
    </message>
    <message>
        <source>You read and wrote your own name.</source>
        <translation>自分の名前を読み書きしました。</translation>
    </message>
    <message>
        <source>You did not read and write your own name.</source>
        <translation>自分の名前の読み書きはしていませんでした。</translation>
    </message>
    <message>
        <source>You could hold back wishes.</source>
        <translation>がまんができました。</translation>
    </message>
    <message>
        <source>You could not hold back wishes.</source>
        <translation>がまんは、難しい頃でした。</translation>
    </message>
    <message>
        <source>You kept promises and rules.</source>
        <translation>遊びの決まりを守りました。</translation>
    </message>
    <message>
        <source>You did not keep promises and rules.</source>
        <translation>遊びの決まりを守るのは、難しい頃でした。</translation>
    </message>
    <message>
        <source>Your first permanent molar had come.</source>
        <translation>第一大臼歯が生えていました。</translation>
    </message>
    <message>
        <source>Your first permanent molar had not come.</source>
        <translation>第一大臼歯は生えていませんでした。</translation>
    </message>
    <message>
        <source>You had breakfast every day.</source>
        <translation>朝ごはんを毎日食べました。</translation>
    </message>
    <message>
        <source>You did not have breakfast every day.</source>
        <translation>朝ごはんは毎日ではありませんでした。</translation>
    </message>
    <message>
        <source>Your favourite play: %1</source>
        <translation>好きな遊び：%1</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Two copies of the book differ here; one of the values is shown.</source>
        <translation>手帳ファイルの写しのあいだで内容が食い違っています。そのうちの1つを表示しています。</translation>
    </message>
    <message>
        <source>Written by a newer version; it can only be read here.</source>
        <translation>新しいバージョンのBoshiで書かれた記録です。ここでは読むだけで、変更はできません。</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>a value on which two copies differ</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>This record has been struck out.</source>
        <translation>この記録は取り消されています。</translation>
    </message>
    <message>
        <source>This record was struck out in one copy of the book and edited in another.</source>
        <translation>この記録は、一方の写しでは取り消され、もう一方では変更されています。</translation>
    </message>
    <message>
        <source>Who may see this: %1</source>
        <translation>この記録を読める人：%1</translation>
    </message>
</context>
<context>
    <name>meanings</name>
    <message>
        <source>The day on which the visit took place.</source>
        <translation>健診を受けた日。</translation>
    </message>
    <message>
        <source>How many weeks and days of pregnancy are complete on that day, as the clinic writes it: 31w4d, 31週4日 or 31 4.</source>
        <translation>その日の妊娠週数と日数。紙に書かれたとおりに入力します。31週4日、31w4d、31 4のどの書き方でもかまいません。</translation>
    </message>
    <message>
        <source>The length from the pubic bone to the top of the womb. It shows roughly how the womb grows.</source>
        <translation>恥骨の上から子宮のいちばん上までの長さ。子宮の大きさの目安になります。</translation>
    </message>
    <message>
        <source>The length around the belly. Many clinics no longer measure it; the cell may stay empty.</source>
        <translation>おなかまわりの長さ。測らない施設も多いので、空欄のままでかまいません。</translation>
    </message>
    <message>
        <source>The higher of the two figures, when the heart beats: the 118 of 118/72.</source>
        <translation>2つの数字の高いほう、心臓が縮んだときの血圧。118/72なら118。</translation>
    </message>
    <message>
        <source>The lower of the two figures, between two beats: the 72 of 118/72.</source>
        <translation>2つの数字の低いほう、心臓が広がったときの血圧。118/72なら72。</translation>
    </message>
    <message>
        <source>Water in the legs or elsewhere. The paper has − for none, then ± and one or more +; type - +- + ++.</source>
        <translation>足などのむくみ。「−」はなしで、「±」「＋」「＋＋」の順に強くなります。- +- + ++ のように入力できます。</translation>
    </message>
    <message>
        <source>Protein on the test strip. − is none; more + is more. Type - +- + ++ or 1+ 2+.</source>
        <translation>試験紙で調べた尿の中の蛋白。「−」はなしで、「＋」の数が多いほど量が多くなります。- +- + ++ や 1+ 2+ のように入力できます。</translation>
    </message>
    <message>
        <source>Sugar on the test strip. − is none; more + is more. Type - +- + ++ or 1+ 2+.</source>
        <translation>試験紙で調べた尿の中の糖。「−」はなしで、「＋」の数が多いほど量が多くなります。- +- + ++ や 1+ 2+ のように入力できます。</translation>
    </message>
    <message>
        <source>What else was tested or seen, as written there: haemoglobin, ultrasound, infections. Results of blood tests have a page of their own.</source>
        <translation>そのほかの検査や所見を、紙に書かれたとおりに。ヘモグロビン、超音波、感染症など。血液検査の結果を書く記録は、別にあります。</translation>
    </message>
    <message>
        <source>Body weight on that day. Grams among kilograms are asked about, never changed silently.</source>
        <translation>その日の体重。gとkgの取り違えかもしれないときは確認します。自動で書き換えることはありません。</translation>
    </message>
    <message>
        <source>What the doctor or midwife asked for: rest, being admitted, leave from work, and the like.</source>
        <translation>医師や助産師からの指示。安静、入院、休業など。</translation>
    </message>
    <message>
        <source>Where the visit was, or who did it. Usually as last time: Alt+Left copies it.</source>
        <translation>健診を受けた施設、または担当者。前回と同じならAlt+←で写せます。</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>The copy holds nothing that is not here.</source>
        <translation>この写しにあるものは、すべてこのファイルにもあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n family (families) or person(s) are not in this file at all. Please check that this is the right copy.</source>
        <translation>
            <numerusform>写しに、このファイルにはない家族や人の記録が%n件あります。正しい写しかどうか、確かめてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are only in the copy and would come here.</source>
        <translation>
            <numerusform>写しにだけある記録が%n件あります。統合すると、このファイルに加わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed in the copy and would be as they are there.</source>
        <translation>
            <numerusform>写しで変更された記録が%n件あります。統合すると、写しの内容になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed in both. Where they differ, both values are kept and you choose.</source>
        <translation>
            <numerusform>両方で変更された記録が%n件あります。食い違うところは両方の内容を残し、あとでどちらを使うか選べます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this file is lost, and the copy is not changed.</source>
        <translation>このファイルの内容は失われません。写しは変更しません。</translation>
    </message>
    <message>
        <source>Nothing new came.</source>
        <translation>新しい内容はありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came or were brought up to date.</source>
        <translation>
            <numerusform>写しから取り入れた記録は%n件です（新しい記録と、内容が新しくなった記録）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n record(s) the copies differ; please choose what holds.</source>
        <translation>
            <numerusform>%n件の記録に食い違いがあります。どちらを使うか選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) wait for others that have not come yet.</source>
        <translation>
            <numerusform>%n件の変更は、その前の変更がまだ届いていないため、届くまで保留します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were broken or held an individual number and did not come.</source>
        <translation>
            <numerusform>壊れているか個人番号（マイナンバー）を含む変更が%n件あり、取り入れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) about somebody who was erased here stayed away.</source>
        <translation>
            <numerusform>このファイルから記録を消去した人についての変更%n件は、取り入れませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>日齢%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months old</source>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1歳</translation>
    </message>
    <message>
        <source>%1 weeks after the last period</source>
        <translation>最終月経から%1週</translation>
    </message>
    <message>
        <source>born %1 after %2, measured %3</source>
        <translation>%1生まれ（%2）、%3測定</translation>
    </message>
    <message>
        <source>length %1 cm</source>
        <translation>身長 %1 cm</translation>
    </message>
    <message>
        <source>%1 lying</source>
        <translation>%1（寝かせて測定）</translation>
    </message>
    <message>
        <source>%1 standing</source>
        <translation>%1（立って測定）</translation>
    </message>
    <message>
        <source>length for age, z</source>
        <translation>年齢に対する身長、zスコア</translation>
    </message>
    <message>
        <source>weight for age, z</source>
        <translation>年齢に対する体重、zスコア</translation>
    </message>
    <message>
        <source>weight for length, z</source>
        <translation>身長に対する体重、zスコア</translation>
    </message>
    <message>
        <source>body mass index for age, z</source>
        <translation>年齢に対するBMI、zスコア</translation>
    </message>
    <message>
        <source>head for age, z</source>
        <translation>年齢に対する頭囲、zスコア</translation>
    </message>
    <message>
        <source>height for age, z</source>
        <translation>年齢に対する身長（立位）、zスコア</translation>
    </message>
    <message>
        <source>length hardly possible (1) or not (0)</source>
        <translation>身長がほぼありえない値か（1：はい、0：いいえ）</translation>
    </message>
    <message>
        <source>weight hardly possible (1) or not (0)</source>
        <translation>体重がほぼありえない値か（1：はい、0：いいえ）</translation>
    </message>
    <message>
        <source>length in the posture of the table, cm</source>
        <translation>表の測り方に直した身長、cm</translation>
    </message>
    <message>
        <source>age in years</source>
        <translation>年齢（年）</translation>
    </message>
    <message>
        <source>corrected age in years</source>
        <translation>修正年齢（年）</translation>
    </message>
    <message>
        <source>SD score by age</source>
        <translation>暦年齢のSDスコア</translation>
    </message>
    <message>
        <source>SD score by corrected age</source>
        <translation>修正年齢のSDスコア</translation>
    </message>
    <message>
        <source>SD score</source>
        <translation>SDスコア</translation>
    </message>
    <message>
        <source>place between the lines</source>
        <translation>線の間の位置</translation>
    </message>
    <message>
        <source>weight on this line, kg</source>
        <translation>この線の体重、kg</translation>
    </message>
    <message>
        <source>height on this line, cm</source>
        <translation>この線の身長、cm</translation>
    </message>
    <message>
        <source>head circumference on this line, cm</source>
        <translation>この線の頭囲、cm</translation>
    </message>
    <message>
        <source>usual weight for the height, kg</source>
        <translation>身長に対する標準体重、kg</translation>
    </message>
    <message>
        <source>degree of obesity, %</source>
        <translation>肥満度、%</translation>
    </message>
    <message>
        <source>formula of 2000 for infants</source>
        <translation>幼児の式（2000年）</translation>
    </message>
    <message>
        <source>formula of 2023 for infants</source>
        <translation>幼児の式（2023年）</translation>
    </message>
    <message>
        <source>formula for schoolchildren</source>
        <translation>学童の式</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>男の子</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>女の子</translation>
    </message>
    <message>
        <source>weight %1 kg</source>
        <translation>体重 %1 kg</translation>
    </message>
    <message>
        <source>head %1 cm</source>
        <translation>頭囲 %1 cm</translation>
    </message>
    <message>
        <source>with oedema</source>
        <translation>浮腫あり</translation>
    </message>
    <message>
        <source>line at %1 SD</source>
        <translation>%1 SD の線</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of an example</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Japanese formulas of the usual weight for a height</source>
        <translation>身長に対する標準体重の式（日本）</translation>
    </message>
    <message>
        <source>File %1, checksum SHA-256 %2.</source>
        <translation>ファイル %1、チェックサム（SHA-256）%2。</translation>
    </message>
    <message>
        <source>This is not the file that was checked when the program was made.</source>
        <translation>プログラムを作ったときに確かめたファイルと違います。</translation>
    </message>
    <message>
        <source>%1 of %2 published figures and examples agree.</source>
        <translation>公表された数値と例題 %2件のうち、%1件が一致しました。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Everything agrees with what was published.</source>
        <translation>公表された値と、すべて一致しました。</translation>
    </message>
    <message>
        <source>Something does not agree. Your records are not affected. Please do not rely on the scores of the references marked below, and install the program again.</source>
        <translation>一致しないものがあります。記録には影響ありません。下で一致していない基準のスコアは使わずに、プログラムを入れなおしてください。</translation>
    </message>
    <message>
        <source>the percentile</source>
        <translation>パーセンタイル</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Everybody, also in the child&apos;s copy</source>
        <translation>全員（子どもに渡す写しにも入ります）</translation>
    </message>
    <message>
        <source>All guardians</source>
        <translation>保護者全員</translation>
    </message>
    <message>
        <source>The mother only (private)</source>
        <translation>母親だけ（プライベート）</translation>
    </message>
    <message>
        <source>The professional only (private)</source>
        <translation>専門職だけ（プライベート）</translation>
    </message>
    <message>
        <source>%1 [private]</source>
        <comment>mark of a private record in a list</comment>
        <translation>%1〔プライベート〕</translation>
    </message>
    <message>
        <source>The professional&apos;s notes</source>
        <translation>専門職だけの記録</translation>
    </message>
    <message>
        <source>Private records about nobody in particular</source>
        <translation>特定の人についてではない、プライベートな記録</translation>
    </message>
    <message>
        <source>Private records of %1</source>
        <comment>name of a person</comment>
        <translation>%1のプライベートな記録</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Date of visit</source>
        <translation>診察月日</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>妊娠週数</translation>
    </message>
    <message>
        <source>Fundal height</source>
        <translation>子宮底長</translation>
    </message>
    <message>
        <source>Abdominal girth</source>
        <translation>腹囲</translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <translation>血圧（上）</translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <translation>血圧（下）</translation>
    </message>
    <message>
        <source>Swelling (oedema)</source>
        <translation>浮腫</translation>
    </message>
    <message>
        <source>Urine protein</source>
        <translation>尿蛋白</translation>
    </message>
    <message>
        <source>Urine sugar</source>
        <translation>尿糖</translation>
    </message>
    <message>
        <source>Other tests</source>
        <translation>その他の検査</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Special instructions</source>
        <translation>特記指示事項</translation>
    </message>
    <message>
        <source>Facility or person in charge</source>
        <translation>施設名又は担当者名</translation>
    </message>
    <message>
        <source>Antenatal visit</source>
        <translation>妊婦健診</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Time of birth</source>
        <translation>娩出時刻</translation>
    </message>
    <message>
        <source>Duration of pregnancy</source>
        <translation>妊娠期間</translation>
    </message>
    <message>
        <source>Position of the baby</source>
        <translation>分娩経過（胎位）</translation>
    </message>
    <message>
        <source>Course of the birth, remarks</source>
        <translation>分娩経過の特記事項</translation>
    </message>
    <message>
        <source>Mode of birth</source>
        <translation>分娩方法</translation>
    </message>
    <message>
        <source>Duration of labour</source>
        <translation>分娩所要時間</translation>
    </message>
    <message>
        <source>Blood loss</source>
        <translation>出血量</translation>
    </message>
    <message>
        <source>Blood loss, amount</source>
        <translation>出血量の測定値</translation>
    </message>
    <message>
        <source>Blood transfusion</source>
        <translation>輸血（血液製剤含む）</translation>
    </message>
    <message>
        <source>Blood transfusion, details</source>
        <translation>輸血の内容</translation>
    </message>
    <message>
        <source>Single or multiple</source>
        <translation>単胎・多胎</translation>
    </message>
    <message>
        <source>Number of babies</source>
        <translation>児の数</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>第何児（多胎のとき）</translation>
    </message>
    <message>
        <source>Birth weight</source>
        <translation>出生時の体重</translation>
    </message>
    <message>
        <source>Length at birth</source>
        <translation>出生時の身長</translation>
    </message>
    <message>
        <source>Chest circumference</source>
        <translation>胸囲</translation>
    </message>
    <message>
        <source>Head circumference</source>
        <translation>頭囲</translation>
    </message>
    <message>
        <source>Special findings</source>
        <translation>特別な所見・処置</translation>
    </message>
    <message>
        <source>Findings and treatment</source>
        <translation>所見・処置の内容</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>出産の場所・名称</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>分娩取扱者（医師）</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>分娩取扱者（助産師）</translation>
    </message>
    <message>
        <source>Other attendant</source>
        <translation>分娩取扱者（その他）</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>出産の状態</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身長</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定姿勢</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>測定場所</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>身体測定</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>家族の呼び名</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人の情報</translation>
    </message>
    <message>
        <source>Role in the family</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>家族の一員</translation>
    </message>
    <message>
        <source>Handbook number</source>
        <translation>手帳番号</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>交付年月日</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>交付自治体</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>手帳の版</translation>
    </message>
    <message>
        <source>Growth reference</source>
        <translation>成長の基準</translation>
    </message>
    <message>
        <source>Which child of the mother</source>
        <translation>第何子</translation>
    </message>
    <message>
        <source>Guardian 1 on the cover</source>
        <translation>保護者氏名 1</translation>
    </message>
    <message>
        <source>Guardian 2 on the cover</source>
        <translation>保護者氏名 2</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>母子健康手帳</translation>
    </message>
    <message>
        <source>Date of vaccination</source>
        <translation>接種年月日</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>ワクチンの種類</translation>
    </message>
    <message>
        <source>Vaccine as written</source>
        <translation>ワクチン名（記載どおり）</translation>
    </message>
    <message>
        <source>Dose number</source>
        <translation>接種回数（何回目）</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Lot number</source>
        <translation>ロット番号</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>接種者・医療機関</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>接種の区分</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>予防接種</translation>
    </message>
    <message>
        <source>Date of checkup</source>
        <translation>健診受診日</translation>
    </message>
    <message>
        <source>Checkup</source>
        <translation>健診の種類</translation>
    </message>
    <message>
        <source>Age in months</source>
        <translation>月齢</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>栄養状態</translation>
    </message>
    <message>
        <source>Feeding</source>
        <translation>栄養法</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>To be followed</source>
        <translation>要観察事項</translation>
    </message>
    <message>
        <source>Special remarks</source>
        <translation>特記事項</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Infant checkup</source>
        <translation>乳幼児健診</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>記入者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role of the author</source>
        <translation>記入者の立場</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>記入者</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>端末の名前</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Source of imported records</source>
        <translation>取り込み元</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取り込み元</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>取り込み日時</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>ファイルの指紋（ハッシュ値）</translation>
    </message>
    <message>
        <source>Layout revision</source>
        <translation>様式の版</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Born of pregnancy</source>
        <translation>この子の妊娠</translation>
    </message>
    <message>
        <source>Order among twins or more</source>
        <translation>第何児（多胎のとき）</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>職業</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>死亡年月日</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>分娩予定日</translation>
    </message>
    <message>
        <source>How the due date was set</source>
        <translation>分娩予定日の決め方</translation>
    </message>
    <message>
        <source>Due date set on</source>
        <translation>分娩予定日を決めた日</translation>
    </message>
    <message>
        <source>First day of the last period</source>
        <translation>最終月経開始日</translation>
    </message>
    <message>
        <source>First visit of this pregnancy</source>
        <translation>この妊娠の初診日</translation>
    </message>
    <message>
        <source>First movements felt</source>
        <translation>胎動を感じた日</translation>
    </message>
    <message>
        <source>Weight before pregnancy</source>
        <translation>ふだんの体重</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>妊娠の結果</translation>
    </message>
    <message>
        <source>Date of the outcome</source>
        <translation>妊娠が終わった日</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>妊娠・出産のときの気持ち</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>妊娠</translation>
    </message>
    <message>
        <source>Non-disclosed (somebody must not learn name or address)</source>
        <translation>非開示（住所や氏名を知られてはいけない相手がいる場合）</translation>
    </message>
    <message>
        <source>Day of the ultrasound scan</source>
        <translation>超音波検査の日</translation>
    </message>
    <message>
        <source>Weeks of pregnancy by the scan</source>
        <translation>検査時の妊娠週数</translation>
    </message>
    <message>
        <source>Day of ovulation or insemination</source>
        <translation>排卵日または人工授精日</translation>
    </message>
    <message>
        <source>Day of the embryo transfer</source>
        <translation>胚移植日</translation>
    </message>
    <message>
        <source>Days in culture before the transfer</source>
        <translation>移植までの培養日数</translation>
    </message>
    <message>
        <source>Way to the due date</source>
        <translation>分娩予定日の根拠</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>登録の状態</translation>
    </message>
    <message>
        <source>Sheet tested on</source>
        <translation>シートを確かめた日</translation>
    </message>
    <message>
        <source>Fingerprint of the header</source>
        <translation>ヘッダーの指紋</translation>
    </message>
    <message>
        <source>Test of the recovery sheet</source>
        <translation>回復シートの確認</translation>
    </message>
    <message>
        <source>Labour began at</source>
        <translation>陣痛が始まった日時</translation>
    </message>
    <message>
        <source>Apgar score, 1 minute</source>
        <translation>アプガースコア（1分）</translation>
    </message>
    <message>
        <source>Apgar score, 5 minutes</source>
        <translation>アプガースコア（5分）</translation>
    </message>
    <message>
        <source>Umbilical cord blood pH</source>
        <translation>臍帯血pH</translation>
    </message>
    <message>
        <source>Stay in the NICU</source>
        <translation>NICUに入院した</translation>
    </message>
    <message>
        <source>In the NICU from</source>
        <translation>NICU入院日</translation>
    </message>
    <message>
        <source>In the NICU until</source>
        <translation>NICU退院日</translation>
    </message>
    <message>
        <source>The family&apos;s own words about that day</source>
        <translation>その日のこと（家族の言葉）</translation>
    </message>
    <message>
        <source>Keepsakes (handprint, umbilical cord and others)</source>
        <translation>思い出の品（手形・へその緒など）</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>記入日</translation>
    </message>
    <message>
        <source>Finds the child hard to raise</source>
        <translation>育てにくさ</translation>
    </message>
    <message>
        <source>Who brushes the child&apos;s teeth</source>
        <translation>子の歯みがき</translation>
    </message>
    <message>
        <source>Television, smartphone and games</source>
        <translation>テレビ・スマートフォン・ゲーム</translation>
    </message>
    <message>
        <source>Sleep of the child</source>
        <translation>子の睡眠</translation>
    </message>
    <message>
        <source>Who helps with the child</source>
        <translation>育児を手伝う人</translation>
    </message>
    <message>
        <source>Services the family uses</source>
        <translation>利用しているサービス</translation>
    </message>
    <message>
        <source>To ask at the checkup</source>
        <translation>健診で聞きたいこと</translation>
    </message>
    <message>
        <source>Questionnaire before the checkup</source>
        <translation>健診の問診票</translation>
    </message>
    <message>
        <source>Date of the dental checkup</source>
        <translation>診査日</translation>
    </message>
    <message>
        <source>Tooth chart</source>
        <translation>歯式</translation>
    </message>
    <message>
        <source>Tooth decay type at 1 year 6 months</source>
        <translation>むし歯の罹患型（1歳6か月）</translation>
    </message>
    <message>
        <source>Tooth decay type at 3 years</source>
        <translation>むし歯の罹患型（3歳）</translation>
    </message>
    <message>
        <source>Decayed teeth to be treated</source>
        <translation>要治療のむし歯</translation>
    </message>
    <message>
        <source>Number of teeth to be treated</source>
        <translation>要治療のむし歯の本数</translation>
    </message>
    <message>
        <source>Cleanness of the teeth</source>
        <translation>歯の汚れ</translation>
    </message>
    <message>
        <source>Abnormality of gums or mouth</source>
        <translation>歯肉・粘膜の異常</translation>
    </message>
    <message>
        <source>Abnormality of gums or mouth, details</source>
        <translation>歯肉・粘膜の異常の内容</translation>
    </message>
    <message>
        <source>Bite</source>
        <translation>かみ合わせ</translation>
    </message>
    <message>
        <source>Bite, details</source>
        <translation>かみ合わせの所見</translation>
    </message>
    <message>
        <source>Child&apos;s dental checkup</source>
        <translation>子の歯の健診</translation>
    </message>
    <message>
        <source>Date of dental care</source>
        <translation>実施日</translation>
    </message>
    <message>
        <source>Kind of dental care</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>Dental findings</source>
        <translation>歯の所見</translation>
    </message>
    <message>
        <source>Guidance given</source>
        <translation>保健指導の内容</translation>
    </message>
    <message>
        <source>Fluoride applied</source>
        <translation>フッ化物を塗布した</translation>
    </message>
    <message>
        <source>Other treatment</source>
        <translation>その他の処置</translation>
    </message>
    <message>
        <source>Child&apos;s dental care</source>
        <translation>歯の保健指導・予防処置</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>日齢</translation>
    </message>
    <message>
        <source>Strength of sucking</source>
        <translation>哺乳力</translation>
    </message>
    <message>
        <source>Scheme of medical aid</source>
        <translation>医療費助成の制度</translation>
    </message>
    <message>
        <source>Scheme of medical aid, other</source>
        <translation>その他の制度の名称</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>病名</translation>
    </message>
    <message>
        <source>Certified from</source>
        <translation>認定の開始日</translation>
    </message>
    <message>
        <source>Certified until</source>
        <translation>認定の終了日</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>受給者番号</translation>
    </message>
    <message>
        <source>Monthly payment ceiling</source>
        <translation>自己負担上限月額</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>連絡先の種類</translation>
    </message>
    <message>
        <source>Other kind of contact</source>
        <translation>その他の連絡先の種類</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>連絡先の名前</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>間柄</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Last talked through</source>
        <translation>最後に話し合った日</translation>
    </message>
    <message>
        <source>Ways to reach each other</source>
        <translation>連絡の取り方</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>避難場所</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>集合場所</translation>
    </message>
    <message>
        <source>Preparing for a disaster</source>
        <translation>災害への備え</translation>
    </message>
    <message>
        <source>Record of the father and others</source>
        <translation>父親や周囲の方の記録</translation>
    </message>
    <message>
        <source>Date of the record</source>
        <translation>記録日</translation>
    </message>
    <message>
        <source>Drinks well</source>
        <translation>よく飲む</translation>
    </message>
    <message>
        <source>Sleeps on the back</source>
        <translation>あおむけで寝かせている</translation>
    </message>
    <message>
        <source>Child seat in the car</source>
        <translation>チャイルドシートを使っている</translation>
    </message>
    <message>
        <source>Trouble with the guardian&apos;s own sleep</source>
        <translation>保護者の睡眠に困りごとがある</translation>
    </message>
    <message>
        <source>Finishing brush by an adult</source>
        <translation>仕上げみがきをしている</translation>
    </message>
    <message>
        <source>Fluoride for the teeth</source>
        <translation>歯にフッ化物を使っている</translation>
    </message>
    <message>
        <source>Thumb sucking</source>
        <translation>指しゃぶりがある</translation>
    </message>
    <message>
        <source>Chews well</source>
        <translation>よくかむ</translation>
    </message>
    <message>
        <source>Favourite play</source>
        <translation>好きな遊び</translation>
    </message>
    <message>
        <source>Birthday message</source>
        <translation>誕生日のメッセージ</translation>
    </message>
    <message>
        <source>Somebody to consult</source>
        <translation>相談できる人がいる</translation>
    </message>
    <message>
        <source>Worry or difficulty in raising the child</source>
        <translation>育児の不安や難しさがある</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>自由記載</translation>
    </message>
    <message>
        <source>Weak cry or weak sucking</source>
        <translation>泣き声や吸う力の弱さが気になる</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 2 weeks</source>
        <translation>保護者の記録 2週間頃</translation>
    </message>
    <message>
        <source>Moves arms and legs well</source>
        <translation>手足がよく動く</translation>
    </message>
    <message>
        <source>Reacts to loud sounds</source>
        <translation>大きな音に反応する</translation>
    </message>
    <message>
        <source>Navel has dried</source>
        <translation>へそが乾いている</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 1 month</source>
        <translation>保護者の記録 1か月頃</translation>
    </message>
    <message>
        <source>Follows with the eyes</source>
        <translation>目で追う</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 2 months</source>
        <translation>保護者の記録 2か月頃</translation>
    </message>
    <message>
        <source>First held the head up</source>
        <translation>首がすわった時期</translation>
    </message>
    <message>
        <source>Smiles when played with</source>
        <translation>あやすと笑顔になる</translation>
    </message>
    <message>
        <source>Worry about eyes or their movement</source>
        <translation>目や目の動きが気になる</translation>
    </message>
    <message>
        <source>Turns to a voice out of sight</source>
        <translation>見えない方からの声に反応する</translation>
    </message>
    <message>
        <source>Goes out into the open air</source>
        <translation>外の空気に触れている</translation>
    </message>
    <message>
        <source>Trouble with the child&apos;s sleep</source>
        <translation>子の睡眠に困りごとがある</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 3 to 4 months</source>
        <translation>保護者の記録 3〜4か月頃</translation>
    </message>
    <message>
        <source>First rolled over</source>
        <translation>寝返りを始めた時期</translation>
    </message>
    <message>
        <source>First sat alone</source>
        <translation>ひとりで座った時期</translation>
    </message>
    <message>
        <source>Reaches out for toys</source>
        <translation>おもちゃに手を伸ばす</translation>
    </message>
    <message>
        <source>Babbles to the family</source>
        <translation>家族に声を出して話しかける</translation>
    </message>
    <message>
        <source>Turns to sounds</source>
        <translation>音の方を見る</translation>
    </message>
    <message>
        <source>Weaning begun</source>
        <translation>離乳を始めている</translation>
    </message>
    <message>
        <source>White or yellow-green light in the pupil</source>
        <translation>ひとみの白や黄緑の光に気づいた</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 6 to 7 months</source>
        <translation>保護者の記録 6〜7か月頃</translation>
    </message>
    <message>
        <source>First crawled</source>
        <translation>はいはいを始めた時期</translation>
    </message>
    <message>
        <source>First pulled up to stand</source>
        <translation>つかまり立ちを始めた時期</translation>
    </message>
    <message>
        <source>Picks up small things</source>
        <translation>指先で物をつまむ</translation>
    </message>
    <message>
        <source>Plays alone</source>
        <translation>ひとりで楽しく遊ぶ</translation>
    </message>
    <message>
        <source>Weaning goes well</source>
        <translation>離乳がうまく進んでいる</translation>
    </message>
    <message>
        <source>Turns round to a whisper</source>
        <translation>ささやき声に振り向く</translation>
    </message>
    <message>
        <source>Follows the guardian about</source>
        <translation>保護者のあとを追う</translation>
    </message>
    <message>
        <source>Worry about teeth or gums</source>
        <translation>歯や歯肉に気がかりがある</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 9 to 10 months</source>
        <translation>保護者の記録 9〜10か月頃</translation>
    </message>
    <message>
        <source>First walked along furniture</source>
        <translation>つたい歩きを始めた時期</translation>
    </message>
    <message>
        <source>Greets with gestures</source>
        <translation>身振りであいさつする</translation>
    </message>
    <message>
        <source>Moves to music</source>
        <translation>音楽に合わせて動く</translation>
    </message>
    <message>
        <source>Understands simple words</source>
        <translation>簡単な言葉がわかる</translation>
    </message>
    <message>
        <source>Looks where somebody points</source>
        <translation>指さした方を見る</translation>
    </message>
    <message>
        <source>Enjoys playing together</source>
        <translation>一緒の遊びを楽しむ</translation>
    </message>
    <message>
        <source>Rhythm of three meals a day</source>
        <translation>三食のリズムができている</translation>
    </message>
    <message>
        <source>Practises brushing teeth</source>
        <translation>歯みがきを練習している</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 1 year</source>
        <translation>保護者の記録 1歳の頃</translation>
    </message>
    <message>
        <source>First walked alone</source>
        <translation>ひとりで歩き始めた時期</translation>
    </message>
    <message>
        <source>Says words with a meaning</source>
        <translation>意味のある言葉が出る</translation>
    </message>
    <message>
        <source>Drinks from a cup</source>
        <translation>コップで飲む</translation>
    </message>
    <message>
        <source>Still uses a bottle</source>
        <translation>今も哺乳びんで飲む</translation>
    </message>
    <message>
        <source>Fixed times for meals and snacks</source>
        <translation>食事とおやつは決まった時間にとる</translation>
    </message>
    <message>
        <source>Easily dazzled or odd eye movements</source>
        <translation>まぶしがり方や目の動きが気になる</translation>
    </message>
    <message>
        <source>Turns when called from behind</source>
        <translation>後ろからの呼びかけに振り向く</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 1 year 6 months</source>
        <translation>保護者の記録 1歳6か月の頃</translation>
    </message>
    <message>
        <source>Jumps down from a step</source>
        <translation>段から飛び降りる</translation>
    </message>
    <message>
        <source>Hops on one foot</source>
        <translation>片足で跳ぶ</translation>
    </message>
    <message>
        <source>Tells what happened</source>
        <translation>あったことを話す</translation>
    </message>
    <message>
        <source>Copies a cross</source>
        <translation>十字をかき写す</translation>
    </message>
    <message>
        <source>Uses scissors</source>
        <translation>はさみを使う</translation>
    </message>
    <message>
        <source>Dresses alone</source>
        <translation>ひとりで着替える</translation>
    </message>
    <message>
        <source>Pretend play with roles</source>
        <translation>役を決めてごっこ遊びをする</translation>
    </message>
    <message>
        <source>Brushes teeth, rinses and washes hands</source>
        <translation>歯みがき・口すすぎ・手洗いをする</translation>
    </message>
    <message>
        <source>Pees without help</source>
        <translation>ひとりでおしっこに行く</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 4 years</source>
        <translation>保護者の記録 4歳の頃</translation>
    </message>
    <message>
        <source>Turns a somersault</source>
        <translation>前転をする</translation>
    </message>
    <message>
        <source>Draws from memory</source>
        <translation>覚えていることを絵にかく</translation>
    </message>
    <message>
        <source>Knows colours</source>
        <translation>色の違いがわかる</translation>
    </message>
    <message>
        <source>Speaks clearly</source>
        <translation>発音がはっきりしている</translation>
    </message>
    <message>
        <source>Poos without help</source>
        <translation>ひとりでうんちに行く</translation>
    </message>
    <message>
        <source>Plays in a group</source>
        <translation>集団遊びを楽しむ</translation>
    </message>
    <message>
        <source>Eats with the family</source>
        <translation>家族と食事をする</translation>
    </message>
    <message>
        <source>Feels for others</source>
        <translation>人や動物を思いやる</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 5 years</source>
        <translation>保護者の記録 5歳の頃</translation>
    </message>
    <message>
        <source>Stands on one foot</source>
        <translation>片足で立つ</translation>
    </message>
    <message>
        <source>Copies a square</source>
        <translation>四角をかき写す</translation>
    </message>
    <message>
        <source>Knows front, back, left and right</source>
        <translation>前後左右がわかる</translation>
    </message>
    <message>
        <source>Reads and writes own name</source>
        <translation>自分の名前を読み書きする</translation>
    </message>
    <message>
        <source>Can hold back wishes</source>
        <translation>がまんができる</translation>
    </message>
    <message>
        <source>Keeps promises and rules</source>
        <translation>遊びの決まりを守る</translation>
    </message>
    <message>
        <source>First permanent molar</source>
        <translation>第一大臼歯が生えている</translation>
    </message>
    <message>
        <source>Breakfast every day</source>
        <translation>朝ごはんを毎日とる</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 6 years</source>
        <translation>保護者の記録 6歳の頃</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>走る</translation>
    </message>
    <message>
        <source>Eats with a spoon</source>
        <translation>スプーンで食べる</translation>
    </message>
    <message>
        <source>Building blocks and pretend play</source>
        <translation>積み木や見立て遊びをする</translation>
    </message>
    <message>
        <source>Copies gestures</source>
        <translation>身振りをまねる</translation>
    </message>
    <message>
        <source>Two-word sentences</source>
        <translation>二語文を話す</translation>
    </message>
    <message>
        <source>Eats meat and fibrous vegetables</source>
        <translation>肉や繊維の多い野菜も食べる</translation>
    </message>
    <message>
        <source>Avoids long screen time</source>
        <translation>画面を見る時間が長くならないようにしている</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 2 years</source>
        <translation>保護者の記録 2歳の頃</translation>
    </message>
    <message>
        <source>Climbs stairs without hands</source>
        <translation>手をつかずに階段を上る</translation>
    </message>
    <message>
        <source>Draws a circle</source>
        <translation>丸をかく</translation>
    </message>
    <message>
        <source>Wants to dress alone</source>
        <translation>着替えを自分でしたがる</translation>
    </message>
    <message>
        <source>Says own name</source>
        <translation>自分の名前を言う</translation>
    </message>
    <message>
        <source>Brushes teeth and washes hands</source>
        <translation>歯をみがき、手を洗う</translation>
    </message>
    <message>
        <source>Narrows the eyes or goes very close</source>
        <translation>目を細めて、または近づいて見る</translation>
    </message>
    <message>
        <source>Worry about hearing</source>
        <translation>聞こえに心配がある</translation>
    </message>
    <message>
        <source>Worry about bite or position of teeth</source>
        <translation>かみ合わせ・歯並びに心配がある</translation>
    </message>
    <message>
        <source>Pretend play</source>
        <translation>ごっこ遊びをする</translation>
    </message>
    <message>
        <source>Has friends to play with</source>
        <translation>一緒に遊ぶ友達がいる</translation>
    </message>
    <message>
        <source>Guardian&apos;s record, about 3 years</source>
        <translation>保護者の記録 3歳の頃</translation>
    </message>
    <message>
        <source>Date of the home visit</source>
        <translation>訪問日</translation>
    </message>
    <message>
        <source>Who is visited</source>
        <translation>訪問の対象</translation>
    </message>
    <message>
        <source>Kind of home visit</source>
        <translation>訪問の種類</translation>
    </message>
    <message>
        <source>Kind of home visit, other</source>
        <translation>その他の訪問の名称</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪問者</translation>
    </message>
    <message>
        <source>Profession of the visitor</source>
        <translation>訪問者の職種</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>相談の内容</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>助言の内容</translation>
    </message>
    <message>
        <source>Papers handed over</source>
        <translation>渡された資料</translation>
    </message>
    <message>
        <source>Next visit or call</source>
        <translation>次回の訪問・連絡の予定日</translation>
    </message>
    <message>
        <source>Visit at home</source>
        <translation>家庭訪問</translation>
    </message>
    <message>
        <source>Fell ill on</source>
        <translation>かかった日</translation>
    </message>
    <message>
        <source>Recovered on</source>
        <translation>治った日</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>かかった病気</translation>
    </message>
    <message>
        <source>Kind of allergy</source>
        <translation>アレルギーの種類</translation>
    </message>
    <message>
        <source>Allergic to</source>
        <translation>原因となるもの</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>First noticed on</source>
        <translation>気づいた日</translation>
    </message>
    <message>
        <source>Outgrown since</source>
        <translation>症状が出なくなった日</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>診断した医療機関</translation>
    </message>
    <message>
        <source>What to do on a reaction</source>
        <translation>症状が出たときの対応</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>アレルギー</translation>
    </message>
    <message>
        <source>Name of the medicine</source>
        <translation>薬の名前</translation>
    </message>
    <message>
        <source>Reason for taking</source>
        <translation>使う目的</translation>
    </message>
    <message>
        <source>Dose and times</source>
        <translation>量・回数</translation>
    </message>
    <message>
        <source>Taken since</source>
        <translation>使い始めた日</translation>
    </message>
    <message>
        <source>Taken until</source>
        <translation>使い終えた日</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>処方した医療機関</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>薬</translation>
    </message>
    <message>
        <source>Signs of disease</source>
        <translation>病気の兆候</translation>
    </message>
    <message>
        <source>Hearing test done</source>
        <translation>新生児聴覚検査を受けた</translation>
    </message>
    <message>
        <source>Newborn blood screening done</source>
        <translation>先天性代謝異常検査を受けた</translation>
    </message>
    <message>
        <source>Vitamin K2 given</source>
        <translation>ビタミンK2の投与を受けた</translation>
    </message>
    <message>
        <source>Guidance on vaccination</source>
        <translation>予防接種の案内を受けた</translation>
    </message>
    <message>
        <source>Advice on raising the child</source>
        <translation>育児の助言を受けた</translation>
    </message>
    <message>
        <source>Limited opening of the hips</source>
        <translation>股関節開排制限</translation>
    </message>
    <message>
        <source>Number of teeth</source>
        <translation>歯の数</translation>
    </message>
    <message>
        <source>State of the teeth</source>
        <translation>歯の状態</translation>
    </message>
    <message>
        <source>Breastfeeding</source>
        <translation>母乳</translation>
    </message>
    <message>
        <source>Progress of weaning</source>
        <translation>離乳の進み具合</translation>
    </message>
    <message>
        <source>Weaning</source>
        <translation>離乳</translation>
    </message>
    <message>
        <source>Abnormality of the eyes</source>
        <translation>目の異常</translation>
    </message>
    <message>
        <source>Abnormality of the eyes, kind</source>
        <translation>目の異常の種類</translation>
    </message>
    <message>
        <source>Abnormality of the eyes, details</source>
        <translation>目の異常の内容</translation>
    </message>
    <message>
        <source>Abnormality of the ears</source>
        <translation>耳の異常</translation>
    </message>
    <message>
        <source>Abnormality of the ears, kind</source>
        <translation>耳の異常の種類</translation>
    </message>
    <message>
        <source>Abnormality of the ears, details</source>
        <translation>耳の異常の内容</translation>
    </message>
    <message>
        <source>Blood in urine</source>
        <translation>尿潜血</translation>
    </message>
    <message>
        <source>Vision, right eye</source>
        <translation>視力（右）</translation>
    </message>
    <message>
        <source>Vision, left eye</source>
        <translation>視力（左）</translation>
    </message>
    <message>
        <source>Refraction test</source>
        <translation>屈折検査</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>聴力</translation>
    </message>
    <message>
        <source>Finding: growth</source>
        <translation>所見：身体発育</translation>
    </message>
    <message>
        <source>Finding: spine and chest</source>
        <translation>所見：脊柱・胸郭</translation>
    </message>
    <message>
        <source>Finding: skin</source>
        <translation>所見：皮膚</translation>
    </message>
    <message>
        <source>Finding: teeth and mouth</source>
        <translation>所見：歯・口腔</translation>
    </message>
    <message>
        <source>Finding: movement of the limbs</source>
        <translation>所見：四肢の運動</translation>
    </message>
    <message>
        <source>Finding: mental development</source>
        <translation>所見：精神発達</translation>
    </message>
    <message>
        <source>Finding: speech</source>
        <translation>所見：言語</translation>
    </message>
    <message>
        <source>Finding: problems in raising the child</source>
        <translation>所見：育児上の問題</translation>
    </message>
    <message>
        <source>Finding: other</source>
        <translation>所見：その他</translation>
    </message>
    <message>
        <source>Finding: eyes</source>
        <translation>所見：眼</translation>
    </message>
    <message>
        <source>Finding: ears, nose and throat</source>
        <translation>所見：耳鼻咽頭</translation>
    </message>
    <message>
        <source>Vaccinations so far</source>
        <translation>予防接種の状況</translation>
    </message>
    <message>
        <source>Plays rock, paper, scissors</source>
        <translation>じゃんけんをする</translation>
    </message>
    <message>
        <source>Plays word chains, three turns or more</source>
        <translation>しりとりが続く（3往復以上）</translation>
    </message>
    <message>
        <source>Feelings and behaviour</source>
        <translation>情緒・行動</translation>
    </message>
    <message>
        <source>To be examined in detail</source>
        <translation>要精査事項</translation>
    </message>
    <message>
        <source>Date of the detailed examination</source>
        <translation>精密検査実施日</translation>
    </message>
    <message>
        <source>Result of the detailed examination</source>
        <translation>精密検査の結果</translation>
    </message>
    <message>
        <source>Date of the examination</source>
        <translation>診査日</translation>
    </message>
    <message>
        <source>Time since the birth</source>
        <translation>産後週数</translation>
    </message>
    <message>
        <source>Tartar</source>
        <translation>歯石</translation>
    </message>
    <message>
        <source>Inflammation of the gums</source>
        <translation>歯肉の炎症</translation>
    </message>
    <message>
        <source>Teeth of the mother</source>
        <translation>妊娠中と産後の歯の状態</translation>
    </message>
    <message>
        <source>Age at marriage</source>
        <translation>結婚年齢</translation>
    </message>
    <message>
        <source>Menstrual cycle</source>
        <translation>月経周期</translation>
    </message>
    <message>
        <source>Illnesses so far</source>
        <translation>既往症</translation>
    </message>
    <message>
        <source>Other illnesses so far</source>
        <translation>その他の既往症</translation>
    </message>
    <message>
        <source>Rubella</source>
        <translation>風しん</translation>
    </message>
    <message>
        <source>Measles</source>
        <translation>麻しん</translation>
    </message>
    <message>
        <source>Varicella</source>
        <translation>水痘</translation>
    </message>
    <message>
        <source>Operations so far</source>
        <translation>手術の経験</translation>
    </message>
    <message>
        <source>Operated on for</source>
        <translation>手術した病名</translation>
    </message>
    <message>
        <source>Medicines taken regularly</source>
        <translation>常用薬</translation>
    </message>
    <message>
        <source>Allergies (medicines, foods and others)</source>
        <translation>アレルギー（薬・食べ物など）</translation>
    </message>
    <message>
        <source>Stress in daily life</source>
        <translation>日常のストレスがある</translation>
    </message>
    <message>
        <source>Worries about the pregnancy</source>
        <translation>妊娠についての心配がある</translation>
    </message>
    <message>
        <source>Other worries</source>
        <translation>その他の心配</translation>
    </message>
    <message>
        <source>Smoking (herself)</source>
        <translation>たばこを吸う（本人）</translation>
    </message>
    <message>
        <source>Cigarettes now</source>
        <translation>現在のたばこの本数</translation>
    </message>
    <message>
        <source>Cigarettes before</source>
        <translation>以前のたばこの本数</translation>
    </message>
    <message>
        <source>Smoking by others in the home</source>
        <translation>同居者がたばこを吸う</translation>
    </message>
    <message>
        <source>Cigarettes of the others</source>
        <translation>同居者のたばこの本数</translation>
    </message>
    <message>
        <source>Drinking alcohol</source>
        <translation>お酒を飲む</translation>
    </message>
    <message>
        <source>Amount of alcohol now</source>
        <translation>現在の飲酒量</translation>
    </message>
    <message>
        <source>Amount of alcohol before</source>
        <translation>以前の飲酒量</translation>
    </message>
    <message>
        <source>Health of the husband or partner</source>
        <translation>夫・パートナーの健康</translation>
    </message>
    <message>
        <source>Illness of the husband or partner</source>
        <translation>夫・パートナーの病名</translation>
    </message>
    <message>
        <source>Health of the mother-to-be</source>
        <translation>妊婦の健康状態等</translation>
    </message>
    <message>
        <source>Month of that birth</source>
        <translation>出産年月</translation>
    </message>
    <message>
        <source>Mode and course of that birth</source>
        <translation>分娩方法・分娩の状態</translation>
    </message>
    <message>
        <source>The child today</source>
        <translation>現在の子の状態</translation>
    </message>
    <message>
        <source>The child today, details</source>
        <translation>現在の子の状態の内容</translation>
    </message>
    <message>
        <source>Past pregnancy</source>
        <translation>いままでの妊娠</translation>
    </message>
    <message>
        <source>Date of the test</source>
        <translation>検査日</translation>
    </message>
    <message>
        <source>Blood group, ABO</source>
        <translation>血液型（ABO）</translation>
    </message>
    <message>
        <source>Blood group, ABO, as written</source>
        <translation>血液型（ABO・記載どおり）</translation>
    </message>
    <message>
        <source>Blood group, Rh</source>
        <translation>血液型（Rh）</translation>
    </message>
    <message>
        <source>Blood group, Rh, as written</source>
        <translation>血液型（Rh・記載どおり）</translation>
    </message>
    <message>
        <source>Irregular antibodies</source>
        <translation>不規則抗体</translation>
    </message>
    <message>
        <source>Irregular antibodies, as written</source>
        <translation>不規則抗体（記載どおり）</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>検査結果</translation>
    </message>
    <message>
        <source>Test result as written</source>
        <translation>検査結果（記載どおり）</translation>
    </message>
    <message>
        <source>Cervical cancer screening</source>
        <translation>子宮頸がん検診</translation>
    </message>
    <message>
        <source>Antibody titre</source>
        <translation>抗体価</translation>
    </message>
    <message>
        <source>Rubella antibody test</source>
        <translation>風しんウイルス抗体</translation>
    </message>
    <message>
        <source>Haemoglobin (Hb)</source>
        <translation>ヘモグロビン（Hb）</translation>
    </message>
    <message>
        <source>Haematocrit (Ht)</source>
        <translation>ヘマトクリット（Ht）</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>血小板数</translation>
    </message>
    <message>
        <source>Blood glucose</source>
        <translation>血糖</translation>
    </message>
    <message>
        <source>Blood glucose, taken</source>
        <translation>血糖（随時・空腹時の別）</translation>
    </message>
    <message>
        <source>75 g glucose load, fasting</source>
        <translation>75gブドウ糖負荷（負荷前）</translation>
    </message>
    <message>
        <source>75 g glucose load, after 1 hour</source>
        <translation>75gブドウ糖負荷（1時間値）</translation>
    </message>
    <message>
        <source>75 g glucose load, after 2 hours</source>
        <translation>75gブドウ糖負荷（2時間値）</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c（ヘモグロビンA1c）</translation>
    </message>
    <message>
        <source>Blood count and glucose</source>
        <translation>血算・血糖</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>検査名</translation>
    </message>
    <message>
        <source>Another test</source>
        <translation>その他の検査の記録</translation>
    </message>
    <message>
        <source>Item of the test</source>
        <translation>検査項目</translation>
    </message>
    <message>
        <source>Test for an infection</source>
        <translation>感染症の検査</translation>
    </message>
    <message>
        <source>Jaundice</source>
        <translation>黄疸</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>First week of life</source>
        <translation>早期新生児期 生後1週間</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>投与日</translation>
    </message>
    <message>
        <source>Vitamin K2</source>
        <translation>ビタミンK2の投与記録</translation>
    </message>
    <message>
        <source>Abnormality at birth or later</source>
        <translation>出生時又はその後の異常</translation>
    </message>
    <message>
        <source>Abnormality, details</source>
        <translation>異常の内容</translation>
    </message>
    <message>
        <source>Treatment given</source>
        <translation>処置</translation>
    </message>
    <message>
        <source>Abnormality and treatment after birth</source>
        <translation>出生時又はその後の異常と処置</translation>
    </message>
    <message>
        <source>Date of discharge</source>
        <translation>退院日</translation>
    </message>
    <message>
        <source>Phone of the facility</source>
        <translation>施設の電話番号</translation>
    </message>
    <message>
        <source>Discharge of the baby</source>
        <translation>退院時の記録</translation>
    </message>
    <message>
        <source>Second to fourth week of life</source>
        <translation>後期新生児期 生後1〜4週</translation>
    </message>
    <message>
        <source>Newborn visit</source>
        <translation>新生児訪問指導等</translation>
    </message>
    <message>
        <source>Blood taken on</source>
        <translation>採血日</translation>
    </message>
    <message>
        <source>Name of the test set</source>
        <translation>検査の名称</translation>
    </message>
    <message>
        <source>Amino acid disorders</source>
        <translation>アミノ酸代謝異常</translation>
    </message>
    <message>
        <source>Organic acid disorders</source>
        <translation>有機酸代謝異常</translation>
    </message>
    <message>
        <source>Fatty acid oxidation disorders</source>
        <translation>脂肪酸代謝異常</translation>
    </message>
    <message>
        <source>Galactosaemia</source>
        <translation>ガラクトース血症</translation>
    </message>
    <message>
        <source>Congenital hypothyroidism</source>
        <translation>先天性甲状腺機能低下症</translation>
    </message>
    <message>
        <source>Congenital adrenal hyperplasia</source>
        <translation>先天性副腎過形成症</translation>
    </message>
    <message>
        <source>Spinal muscular atrophy (SMA)</source>
        <translation>脊髄性筋萎縮症（SMA）</translation>
    </message>
    <message>
        <source>Severe combined immunodeficiency (SCID)</source>
        <translation>重症複合免疫不全症（SCID）</translation>
    </message>
    <message>
        <source>Other diseases tested</source>
        <translation>そのほかに検査した病気</translation>
    </message>
    <message>
        <source>Newborn blood screening</source>
        <translation>先天性代謝異常検査</translation>
    </message>
    <message>
        <source>First test or confirmation</source>
        <translation>検査の段階</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>検査方法</translation>
    </message>
    <message>
        <source>Right ear</source>
        <translation>右耳</translation>
    </message>
    <message>
        <source>Left ear</source>
        <translation>左耳</translation>
    </message>
    <message>
        <source>Judgement of hearing</source>
        <translation>聴覚の判定</translation>
    </message>
    <message>
        <source>Newborn hearing screening</source>
        <translation>新生児聴覚検査</translation>
    </message>
    <message>
        <source>Congenital cytomegalovirus test</source>
        <translation>先天性サイトメガロウイルス検査</translation>
    </message>
    <message>
        <source>Date attended</source>
        <translation>受講年月日</translation>
    </message>
    <message>
        <source>Topic of the class</source>
        <translation>課目</translation>
    </message>
    <message>
        <source>Class for parents</source>
        <translation>母親（両親）学級</translation>
    </message>
    <message>
        <source>Time of the checkup</source>
        <translation>健診の時期</translation>
    </message>
    <message>
        <source>Involution of the womb</source>
        <translation>子宮復古</translation>
    </message>
    <message>
        <source>Lochia</source>
        <translation>悪露</translation>
    </message>
    <message>
        <source>State of the breasts</source>
        <translation>乳房の状態</translation>
    </message>
    <message>
        <source>Other, such as questionnaires done</source>
        <translation>その他（質問票の実施など）</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>問診の内容</translation>
    </message>
    <message>
        <source>Course of the mother after birth</source>
        <translation>出産後の母体の経過</translation>
    </message>
    <message>
        <source>First bath</source>
        <translation>入浴を始めた日</translation>
    </message>
    <message>
        <source>Housework taken up</source>
        <translation>家事を始めた日</translation>
    </message>
    <message>
        <source>Other work taken up</source>
        <translation>家事以外の仕事を始めた日</translation>
    </message>
    <message>
        <source>Period came back</source>
        <translation>月経再開日</translation>
    </message>
    <message>
        <source>Advice on family planning</source>
        <translation>家族計画指導</translation>
    </message>
    <message>
        <source>Advice on family planning by</source>
        <translation>家族計画指導をした人</translation>
    </message>
    <message>
        <source>Advice on family planning on</source>
        <translation>家族計画指導を受けた日</translation>
    </message>
    <message>
        <source>Her own record after birth</source>
        <translation>産後の母親自身の記録</translation>
    </message>
    <message>
        <source>Low, tearful or without drive</source>
        <translation>気分の落ち込み・涙もろさ・意欲の低下がある</translation>
    </message>
    <message>
        <source>In her own words</source>
        <translation>自分の言葉で</translation>
    </message>
    <message>
        <source>Mood after birth</source>
        <translation>産後の気分</translation>
    </message>
    <message>
        <source>Date of use</source>
        <translation>利用年月日</translation>
    </message>
    <message>
        <source>Kind of care</source>
        <translation>利用方法</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What the care was</source>
        <translation>ケアの内容</translation>
    </message>
    <message>
        <source>Amount used</source>
        <translation>利用数</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>利用数の単位</translation>
    </message>
    <message>
        <source>Children who came along</source>
        <translation>一緒に利用した子の人数</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>利用料</translation>
    </message>
    <message>
        <source>Reduction of the fee</source>
        <translation>減免額</translation>
    </message>
    <message>
        <source>Postpartum care</source>
        <translation>産後ケア</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>相談機関の利用</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Approved from</source>
        <translation>承認期間の開始日</translation>
    </message>
    <message>
        <source>Approved until</source>
        <translation>承認期間の終了日</translation>
    </message>
    <message>
        <source>Kinds of care approved</source>
        <translation>承認された利用方法</translation>
    </message>
    <message>
        <source>Limit of use</source>
        <translation>利用上限数</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>これまでの利用数</translation>
    </message>
    <message>
        <source>Fee for each use</source>
        <translation>1回あたりの利用料</translation>
    </message>
    <message>
        <source>Reduction for each use</source>
        <translation>1回あたりの減免額</translation>
    </message>
    <message>
        <source>Approval of postpartum care</source>
        <translation>産後ケアの利用承認</translation>
    </message>
    <message>
        <source>Month of pregnancy</source>
        <translation>妊娠月数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>期間の開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>期間の終了日</translation>
    </message>
    <message>
        <source>Her own record by month</source>
        <translation>月ごとの妊婦自身の記録</translation>
    </message>
    <message>
        <source>Address around the birth</source>
        <translation>出産前後の居住地</translation>
    </message>
    <message>
        <source>Telephone around the birth</source>
        <translation>出産前後の電話番号</translation>
    </message>
    <message>
        <source>Planned place of birth</source>
        <translation>分娩予定施設</translation>
    </message>
    <message>
        <source>Way to the place of birth</source>
        <translation>分娩施設への交通手段</translation>
    </message>
    <message>
        <source>Other way to the place of birth</source>
        <translation>その他の交通手段</translation>
    </message>
    <message>
        <source>Time to the place of birth</source>
        <translation>分娩施設までの所要時間</translation>
    </message>
    <message>
        <source>Who helps at home</source>
        <translation>家事・育児を手伝う人</translation>
    </message>
    <message>
        <source>Arrangements for the birth</source>
        <translation>出産前後の準備</translation>
    </message>
    <message>
        <source>Date of the notification</source>
        <translation>届出年月日</translation>
    </message>
    <message>
        <source>Doctor or midwife</source>
        <translation>医師又は助産師の氏名</translation>
    </message>
    <message>
        <source>Check for sexually transmitted infections</source>
        <translation>性病に関する健康診断</translation>
    </message>
    <message>
        <source>Check for tuberculosis</source>
        <translation>結核に関する健康診断</translation>
    </message>
    <message>
        <source>Notification of pregnancy</source>
        <translation>妊娠届</translation>
    </message>
    <message>
        <source>Date of the talk</source>
        <translation>面談日</translation>
    </message>
    <message>
        <source>Time of the talk</source>
        <translation>面談の時期</translation>
    </message>
    <message>
        <source>Way of talking</source>
        <translation>面談の方法</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>今後の予定</translation>
    </message>
    <message>
        <source>Talk with the municipality</source>
        <translation>市区町村との面談</translation>
    </message>
    <message>
        <source>Kind of benefit</source>
        <translation>給付の種類</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支給日</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Benefit for pregnant women</source>
        <translation>妊婦のための支援給付</translation>
    </message>
    <message>
        <source>Kind of voucher</source>
        <translation>受診票の種類</translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation>受診票の番号</translation>
    </message>
    <message>
        <source>Used at the antenatal visit</source>
        <translation>使った妊婦健診</translation>
    </message>
    <message>
        <source>Paid by the family</source>
        <translation>自己負担額</translation>
    </message>
    <message>
        <source>Checkup voucher</source>
        <translation>健診の受診票</translation>
    </message>
    <message>
        <source>Date of the referral</source>
        <translation>紹介日</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>紹介元</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>紹介先</translation>
    </message>
    <message>
        <source>Reason for the referral</source>
        <translation>紹介の理由</translation>
    </message>
    <message>
        <source>Family agreed to the referral</source>
        <translation>紹介に家族が同意した</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>回答日</translation>
    </message>
    <message>
        <source>Answer to the referral</source>
        <translation>紹介先からの回答</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Working note of a professional</source>
        <translation>専門職の作業メモ</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Non-disclosed (somebody must not learn this address)</source>
        <translation>非開示（この住所を知られてはいけない相手がいる場合）</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Date of the certificate</source>
        <translation>証明年月日</translation>
    </message>
    <message>
        <source>Place of birth as registered</source>
        <translation>出生の場所（届出）</translation>
    </message>
    <message>
        <source>Name of the mayor</source>
        <translation>市区町村長名</translation>
    </message>
    <message>
        <source>Certificate of birth registration</source>
        <translation>出生届出済証明</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>学年</translation>
    </message>
    <message>
        <source>Growth at school age</source>
        <translation>学校期の成長の記録</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Age when compared</source>
        <translation>確認の時期</translation>
    </message>
    <message>
        <source>Number on the printed card</source>
        <translation>便色カードの番号（1〜7）</translation>
    </message>
    <message>
        <source>Stool colour</source>
        <translation>便色の確認</translation>
    </message>
    <message>
        <source>Plan made on</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Plan made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>希望すること</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation>困っていること・心配なこと</translation>
    </message>
    <message>
        <source>Aim of the plan</source>
        <translation>プランの目的</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>次回の見直し予定日</translation>
    </message>
    <message>
        <source>Agreed to the plan</source>
        <translation>プランに同意した</translation>
    </message>
    <message>
        <source>Copy of the plan given</source>
        <translation>プランの写しを受け取った</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>サポートプラン</translation>
    </message>
    <message>
        <source>Belongs to the support plan</source>
        <translation>対象のサポートプラン</translation>
    </message>
    <message>
        <source>Goal set on</source>
        <translation>目標を決めた日</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>目標の期日</translation>
    </message>
    <message>
        <source>State of the goal</source>
        <translation>目標の状況</translation>
    </message>
    <message>
        <source>Goal of the support plan</source>
        <translation>サポートプランの目標</translation>
    </message>
    <message>
        <source>Support given</source>
        <translation>支援の内容</translation>
    </message>
    <message>
        <source>Support given by</source>
        <translation>支援する人・機関</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Support of the support plan</source>
        <translation>サポートプランによる支援</translation>
    </message>
    <message>
        <source>Date of the review</source>
        <translation>見直し日</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>これまでの経過</translation>
    </message>
    <message>
        <source>Changes to the plan</source>
        <translation>プランの変更点</translation>
    </message>
    <message>
        <source>Review of the support plan</source>
        <translation>サポートプランの見直し</translation>
    </message>
    <message>
        <source>Weight at home</source>
        <translation>自宅での体重</translation>
    </message>
    <message>
        <source>Work and workplace</source>
        <translation>仕事の内容と職場環境</translation>
    </message>
    <message>
        <source>Work begins at</source>
        <translation>仕事の開始時刻</translation>
    </message>
    <message>
        <source>Work ends at</source>
        <translation>仕事の終了時刻</translation>
    </message>
    <message>
        <source>Shift work</source>
        <translation>交代制</translation>
    </message>
    <message>
        <source>Commuting by</source>
        <translation>通勤の乗り物</translation>
    </message>
    <message>
        <source>Commuting time, one way</source>
        <translation>通勤時間（片道）</translation>
    </message>
    <message>
        <source>Crowding on the way</source>
        <translation>通勤時の混雑</translation>
    </message>
    <message>
        <source>Stopped work for a time, week of pregnancy</source>
        <translation>仕事を休んだ妊娠週数</translation>
    </message>
    <message>
        <source>Stopped work for a time, month of pregnancy</source>
        <translation>仕事を休んだ妊娠月数</translation>
    </message>
    <message>
        <source>Changed work, week of pregnancy</source>
        <translation>仕事を変えた妊娠週数</translation>
    </message>
    <message>
        <source>Changed work, month of pregnancy</source>
        <translation>仕事を変えた妊娠月数</translation>
    </message>
    <message>
        <source>Gave up work, week of pregnancy</source>
        <translation>仕事をやめた妊娠週数</translation>
    </message>
    <message>
        <source>Gave up work, month of pregnancy</source>
        <translation>仕事をやめた妊娠月数</translation>
    </message>
    <message>
        <source>Other changes of work</source>
        <translation>仕事のその他の変化</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>住居の種類</translation>
    </message>
    <message>
        <source>Storeys of the house</source>
        <translation>一戸建ての階数</translation>
    </message>
    <message>
        <source>Storeys of the building</source>
        <translation>建物の階数</translation>
    </message>
    <message>
        <source>Lives on floor</source>
        <translation>住んでいる階</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>エレベーター</translation>
    </message>
    <message>
        <source>Other housing</source>
        <translation>その他の住居</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>騒音</translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation>日当たり</translation>
    </message>
    <message>
        <source>Living with</source>
        <translation>同居者</translation>
    </message>
    <message>
        <source>Children living with her</source>
        <translation>同居する子供の人数</translation>
    </message>
    <message>
        <source>Others living with her</source>
        <translation>その他の同居者の人数</translation>
    </message>
    <message>
        <source>Work and home of the mother-to-be</source>
        <translation>妊婦の職業と環境</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>休業の種類</translation>
    </message>
    <message>
        <source>Who takes the leave</source>
        <translation>休業する人</translation>
    </message>
    <message>
        <source>Leave begins on</source>
        <translation>休業の開始日</translation>
    </message>
    <message>
        <source>Leave ends on</source>
        <translation>休業の終了日</translation>
    </message>
    <message>
        <source>Leave around the birth</source>
        <translation>産前・産後・育児休業</translation>
    </message>
    <message>
        <source>Day of the birth</source>
        <translation>娩出日</translation>
    </message>
    <message>
        <source>Medical aid</source>
        <translation>医療費の助成</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象の人</translation>
    </message>
    <message>
        <source>In the family since</source>
        <translation>家族としての開始日</translation>
    </message>
    <message>
        <source>In the family until</source>
        <translation>家族としての終了日</translation>
    </message>
    <message>
        <source>Eyes do not always point the same way</source>
        <translation>左右の目の向きがそろわないことがある</translation>
    </message>
    <message>
        <source>Blood group and antibodies</source>
        <translation>血液型・不規則抗体</translation>
    </message>
    <message>
        <source>Number of unborn babies</source>
        <translation>胎児の数</translation>
    </message>
    <message>
        <source>Record of the month</source>
        <translation>この月の記録</translation>
    </message>
    <message>
        <source>Talk held by</source>
        <translation>面談の担当者</translation>
    </message>
    <message>
        <source>Voucher used on</source>
        <translation>使用日</translation>
    </message>
    <message>
        <source>Lived there since</source>
        <translation>居住の開始日</translation>
    </message>
    <message>
        <source>Lived there until</source>
        <translation>居住の終了日</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>子の氏名</translation>
    </message>
    <message>
        <source>Date of the sheet</source>
        <translation>記入日</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>実施時期</translation>
    </message>
    <message>
        <source>Other occasion</source>
        <translation>その他の時期</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>回答した人</translation>
    </message>
    <message>
        <source>Total on the sheet</source>
        <translation>用紙に書かれた合計点</translation>
    </message>
    <message>
        <source>Next sheet on</source>
        <translation>次回の予定日</translation>
    </message>
    <message>
        <source>1. Problems in pregnancy</source>
        <translation>1 妊娠中の問題</translation>
    </message>
    <message>
        <source>2. Earlier losses</source>
        <translation>2 流産・死産などの経験</translation>
    </message>
    <message>
        <source>3. Counselling before</source>
        <translation>3 こころの相談の経験</translation>
    </message>
    <message>
        <source>4 (1) Confiding: husband</source>
        <translation>4（1）相談相手：夫</translation>
    </message>
    <message>
        <source>4 (2) Confiding: mother</source>
        <translation>4（2）相談相手：実母</translation>
    </message>
    <message>
        <source>4 (3) Confiding: others</source>
        <translation>4（3）相談相手：ほかの人</translation>
    </message>
    <message>
        <source>5. Money worries</source>
        <translation>5 経済的な心配</translation>
    </message>
    <message>
        <source>6. Home</source>
        <translation>6 住まい</translation>
    </message>
    <message>
        <source>7. Losses among family</source>
        <translation>7 身近な人の死・病気</translation>
    </message>
    <message>
        <source>8. Baby&apos;s crying</source>
        <translation>8 赤ちゃんの泣き声</translation>
    </message>
    <message>
        <source>9. Urge to hit</source>
        <translation>9 たたきたい気持ち</translation>
    </message>
    <message>
        <source>1. Laughing</source>
        <translation>1 笑い</translation>
    </message>
    <message>
        <source>2. Looking forward</source>
        <translation>2 楽しみ</translation>
    </message>
    <message>
        <source>3. Self-blame</source>
        <translation>3 自責</translation>
    </message>
    <message>
        <source>4. Worry</source>
        <translation>4 心配</translation>
    </message>
    <message>
        <source>5. Fear</source>
        <translation>5 恐怖</translation>
    </message>
    <message>
        <source>6. Coping</source>
        <translation>6 対処</translation>
    </message>
    <message>
        <source>7. Sleep</source>
        <translation>7 眠り</translation>
    </message>
    <message>
        <source>8. Sadness</source>
        <translation>8 悲しみ</translation>
    </message>
    <message>
        <source>9. Crying</source>
        <translation>9 涙</translation>
    </message>
    <message>
        <source>10. Self-harm</source>
        <translation>10 自傷</translation>
    </message>
    <message>
        <source>1. Affection</source>
        <translation>1 いとおしさ</translation>
    </message>
    <message>
        <source>2. Being flustered</source>
        <translation>2 とまどい</translation>
    </message>
    <message>
        <source>3. Annoyance</source>
        <translation>3 いらだち</translation>
    </message>
    <message>
        <source>4. Special feelings</source>
        <translation>4 特別な気持ち</translation>
    </message>
    <message>
        <source>5. Anger</source>
        <translation>5 怒り</translation>
    </message>
    <message>
        <source>6. Enjoying care</source>
        <translation>6 世話の楽しさ</translation>
    </message>
    <message>
        <source>7. Other wishes</source>
        <translation>7 ほかの願い</translation>
    </message>
    <message>
        <source>8. Protecting</source>
        <translation>8 守る気持ち</translation>
    </message>
    <message>
        <source>9. Distance</source>
        <translation>9 距離感</translation>
    </message>
    <message>
        <source>10. Closeness</source>
        <translation>10 身近さ</translation>
    </message>
    <message>
        <source>Parenting support checklist</source>
        <translation>育児支援チェックリスト</translation>
    </message>
    <message>
        <source>Edinburgh scale (EPDS)</source>
        <translation>エジンバラ産後うつ病質問票 EPDS</translation>
    </message>
    <message>
        <source>Feelings for the baby (MIBS-J)</source>
        <translation>赤ちゃんへの気持ち質問票 MIBS-J</translation>
    </message>
    <message>
        <source>Has had an illness from birth</source>
        <translation>生まれつきの病気がある</translation>
    </message>
    <message>
        <source>Has had a convulsion</source>
        <translation>けいれんを起こしたことがある</translation>
    </message>
    <message>
        <source>Asthma or atopic eczema was named</source>
        <translation>ぜんそくやアトピー性皮膚炎といわれたことがある</translation>
    </message>
    <message>
        <source>Worry about a food allergy</source>
        <translation>食物アレルギーが気になる</translation>
    </message>
    <message>
        <source>Seen by a doctor after an accident</source>
        <translation>事故やけがで受診したことがある</translation>
    </message>
    <message>
        <source>Shown with care after a loss</source>
        <translation>お別れに配慮した表示にする</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>書類の日付</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>書類の種類</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Document or picture</source>
        <translation>書類・写真</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>書き写した元の書類</translation>
    </message>
    <message>
        <source>Copied record</source>
        <translation>書き写した記録</translation>
    </message>
    <message>
        <source>Copied page</source>
        <translation>紙から書き写したページ</translation>
    </message>
</context>
<context>
    <name>recovery sheet</name>
    <message>
        <source>These eight lines open the file without its passphrase. Whoever has this sheet and the file can read and change everything the passphrase opens.</source>
        <translation>この8行で、パスフレーズなしにファイルを開けます。このシートとファイルの両方を持つ人は、パスフレーズで開けるものをすべて読み、書き換えることができます。</translation>
    </message>
    <message>
        <source>To use it: choose “Open with the recovery sheet” where Boshi asks for the passphrase, and type the lines. Capital or small letters, spaces and dashes do not matter; the letters I, L, O and U do not occur.</source>
        <translation>使い方：パスフレーズの入力画面で「回復シートで開く」を選び、行を入力します。大文字・小文字、空白、ハイフンの違いは問いません。I・L・O・U の文字は使われていません。</translation>
    </message>
    <message>
        <source>Keep it on paper, like a bank book, apart from the computer and from copies of the file. Do not photograph it and do not send it. The QR code holds the same lines; read it only with a device you trust.</source>
        <translation>通帳と同じように、紙のまま、パソコンやファイルのコピーとは別の場所に保管してください。写真に撮ったり、送ったりしないでください。QRコードの内容は同じ8行です。信頼できる機器でだけ読み取ってください。</translation>
    </message>
    <message>
        <source>A new passphrase voids this sheet: make a new one then, and destroy this one. Copies of the file made before are still opened by it.</source>
        <translation>新しいパスフレーズを設定すると、このシートは無効になります。そのときは新しいシートを作り、これは破棄してください。それより前に作ったファイルのコピーは、このシートで開けます。</translation>
    </message>
    <message>
        <source>It holds no secret of the private areas: what is closed by a passphrase of its own stays closed.</source>
        <translation>プライベート領域の鍵は含みません。専用のパスフレーズで閉じたものは、閉じたままです。</translation>
    </message>
    <message>
        <source>If passphrase and sheet are both lost, nobody can open the file, not even the makers of Boshi.</source>
        <translation>パスフレーズとシートの両方を失うと、Boshiの作り手を含め、だれにもファイルを開けません。</translation>
    </message>
    <message>
        <source>Recovery sheet of a Boshi handbook file</source>
        <translation>Boshi手帳ファイルの回復シート</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル：%1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>作成日：%1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Higher than the usual guide for blood pressure in pregnancy and after it.</source>
        <translation>妊娠中・産後の血圧の目安より高めです。</translation>
    </message>
    <message>
        <source>Much higher than the usual guide for blood pressure in pregnancy and after it.</source>
        <translation>妊娠中・産後の血圧の目安よりかなり高い値です。</translation>
    </message>
    <message>
        <source>High blood pressure together with protein in the urine.</source>
        <translation>血圧が高めで、尿蛋白も出ています。</translation>
    </message>
    <message>
        <source>Lower than the usual guide for platelets in pregnancy.</source>
        <translation>妊娠中の血小板の目安より低めです。</translation>
    </message>
    <message>
        <source>Higher than the guide for blood glucose in pregnancy at any time of day; a glucose load test is often the next step.</source>
        <translation>妊娠中の随時血糖の目安より高めです。このあと糖負荷試験をすることがよくあります。</translation>
    </message>
    <message>
        <source>The fundal height is some way from the guide for this week of pregnancy, which is only rough.</source>
        <translation>子宮底長と、この週数のおおまかな目安とに差があります。</translation>
    </message>
    <message>
        <source>Weight has grown fast since the visit before.</source>
        <translation>前回の健診からの体重の増え方が、目安より速めです。</translation>
    </message>
    <message>
        <source>A small baby. The town has help for families of small babies and can tell you about it.</source>
        <translation>小さく生まれた赤ちゃんです。市区町村に、小さく生まれた赤ちゃんと家族への支援があります。窓口で教えてもらえます。</translation>
    </message>
    <message>
        <source>A large baby.</source>
        <translation>大きく生まれた赤ちゃんです。</translation>
    </message>
    <message>
        <source>The weight is more than usual below the birth weight.</source>
        <translation>出生時の体重からの減り方が、目安より大きめです。</translation>
    </message>
    <message>
        <source>Jaundice is recorded as strong.</source>
        <translation>黄疸が「強」と記録されています。</translation>
    </message>
    <message>
        <source>Watch whether the colour gets paler. If it does, or with yellow skin or dark urine, see a doctor.</source>
        <translation>色がさらにうすくならないか見ていてください。うすくなるとき、肌や目が黄色いとき、尿の色が濃いときは、受診してください。</translation>
    </message>
    <message>
        <source>official</source>
        <translation>公的資料</translation>
    </message>
    <message>
        <source>from another program</source>
        <translation>ほかのプログラムによるもの</translation>
    </message>
    <message>
        <source>read at second hand</source>
        <translation>ほかの資料からの引用</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>記憶に基づくもの</translation>
    </message>
    <message>
        <source>a proposal of this program</source>
        <translation>Boshiの案</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Please mention it at the next visit</source>
        <translation>次の受診のときに伝えてください</translation>
    </message>
    <message>
        <source>Please call your clinic or midwife now</source>
        <translation>今すぐ、かかりつけの医療機関か助産師に電話してください</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>source, certainty, day</comment>
        <translation>%1、%2、%3確認</translation>
    </message>
    <message>
        <source>Guide: %1 (%2). Not a diagnosis.</source>
        <comment>figure, source</comment>
        <translation>目安：%1（%2）。診断ではありません。</translation>
    </message>
    <message>
        <source>Source: %1. Not a diagnosis.</source>
        <translation>出典：%1。診断ではありません。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what to do, what differs, guide</comment>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>Lower than the usual guide for haemoglobin and haematocrit in pregnancy.</source>
        <translation>妊娠中のヘモグロビン・ヘマトクリットの目安より低めです。</translation>
    </message>
    <message>
        <source>A value of the glucose load test is at or above the guide for pregnancy.</source>
        <translation>糖負荷試験の値が、妊娠中の目安以上です。</translation>
    </message>
    <message>
        <source>Much higher than the guide for blood glucose and HbA1c in pregnancy.</source>
        <translation>妊娠中の血糖・HbA1cの目安よりかなり高い値です。</translation>
    </message>
    <message>
        <source>A pale colour: a children&apos;s doctor should see it at once; take the stool or the nappy with you.</source>
        <translation>色がうすい便です。便かおむつを持って、すぐに小児科で診てもらってください。</translation>
    </message>
    <message>
        <source>Telephone: %1 (national lines checked on %2).</source>
        <comment>list, day</comment>
        <translation>電話：%1（全国共通の番号は%2に確認）。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between telephone numbers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>remark, whom to call</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Higher than the usual guide for blood pressure, before 34 weeks of pregnancy.</source>
        <translation>妊娠34週より前の値で、血圧の目安より高めです。</translation>
    </message>
    <message>
        <source>A baby under 1500 g. The town has help for families of small babies and can tell you about it.</source>
        <translation>1500g未満で生まれた赤ちゃんです。市区町村に、小さく生まれた赤ちゃんと家族への支援があります。窓口で教えてもらえます。</translation>
    </message>
    <message>
        <source>A baby under 1000 g. The town has help for families of small babies and can tell you about it.</source>
        <translation>1000g未満で生まれた赤ちゃんです。市区町村に、小さく生まれた赤ちゃんと家族への支援があります。窓口で教えてもらえます。</translation>
    </message>
    <message>
        <source>Yellow skin more than two weeks after birth. Please also compare the stool with the printed colour card.</source>
        <translation>生後2週間を過ぎた日に、黄疸の記録があります。便の色も、紙の手帳の便色カードと見比べてください。</translation>
    </message>
    <message>
        <source>Yellow skin together with a pale stool: a children&apos;s doctor should see it at once; take the stool or the nappy with you.</source>
        <translation>黄疸の記録と、色がうすい便の記録があります。便かおむつを持って、すぐに小児科で診てもらってください。</translation>
    </message>
    <message>
        <source>This colour together with yellow skin: a children&apos;s doctor should see it at once; take the stool or the nappy with you.</source>
        <translation>この便の色に加えて、黄疸の記録もあります。便かおむつを持って、すぐに小児科で診てもらってください。</translation>
    </message>
    <message>
        <source>Outside the printed lines for this age. One value alone says little; how it goes on says more.</source>
        <translation>この月齢・年齢の発育曲線の帯の外の値です。1回の値だけでは何とも言えません。続けて測ると、育ち方がわかります。</translation>
    </message>
    <message>
        <source>The place among the printed lines has changed within half a year.</source>
        <translation>この半年以内に測った値とは、発育曲線の中での位置が変わっています。</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message numerus="yes">
        <source>%n record(s) of the present file are not in the copy and would be missing afterwards.</source>
        <translation>
            <numerusform>今のファイルの記録%n件は、バックアップにありません。復元したあとの手帳には残りません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed since the copy and would be as they were then.</source>
        <translation>
            <numerusform>記録%n件は、バックアップのあとで変更されています。復元すると、バックアップしたときの内容に戻ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed in both; those of the copy would stand.</source>
        <translation>
            <numerusform>記録%n件は、今のファイルとバックアップの両方で変更されています。復元すると、バックアップの内容になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are only in the copy and would come back.</source>
        <translation>
            <numerusform>記録%n件は、バックアップにだけあります。復元すると戻ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are newer in the copy and would come with it.</source>
        <translation>
            <numerusform>記録%n件は、バックアップのほうが新しい内容です。復元すると、その内容になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy holds the same records as the present file.</source>
        <translation>バックアップの記録は、今のファイルと同じです。</translation>
    </message>
    <message>
        <source>There is no file in that place now; the copy will be put there.</source>
        <translation>復元先には今、ファイルがありません。バックアップの内容でファイルを作ります。</translation>
    </message>
    <message>
        <source>The present file has another passphrase than the copy, so the two cannot be compared. Afterwards the passphrase of the copy opens the file.</source>
        <translation>今のファイルはバックアップとパスフレーズが違うため、比べられません。復元したあとは、バックアップのパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>The present file cannot be opened, so the two cannot be compared: %1</source>
        <translation>今のファイルを開けないため、バックアップと比べられません：%1</translation>
    </message>
    <message>
        <source>The copy of %1 cannot be read completely and was passed over. It is left where it is.</source>
        <comment>a moment</comment>
        <translation>%1のバックアップは最後まで読めないため、使いませんでした。ファイルはそのまま残しています。</translation>
    </message>
    <message>
        <source>The copy of %1 was read completely; it is whole.</source>
        <comment>a moment</comment>
        <translation>%1のバックアップは最後まで読めました。壊れていません。</translation>
    </message>
    <message>
        <source>The present file is not deleted: it is kept beside as %1.</source>
        <translation>今のファイルは消えません。同じフォルダーに「%1」という名前で残します。</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a telephone line, number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answer 1, at the top</source>
        <comment>of a printed question</comment>
        <translation>1番目の回答（一番上）</translation>
    </message>
    <message>
        <source>Answer %1, at the bottom</source>
        <comment>of a printed question</comment>
        <translation>%1番目の回答（一番下）</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <comment>of a printed question</comment>
        <translation>%1番目の回答</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer yet. There is no total before all have one.</source>
        <translation>
            <numerusform>まだ回答のない質問が%n問あります。合計は、すべての回答がそろってから表示します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer yet.</source>
        <translation>
            <numerusform>まだ回答のない質問が%n問あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has an answer. They are not added up on this sheet.</source>
        <translation>すべての質問に回答があります。この質問票では、合計点を出しません。</translation>
    </message>
    <message>
        <source>Every question has an answer. They add up to %1 (between 0 and %2).</source>
        <translation>すべての質問に回答があります。合計は%1点です（範囲は0〜%2点）。</translation>
    </message>
    <message>
        <source>The answers add up to %1; the total on the sheet is %2. Both are kept as they are. Please look at the paper again.</source>
        <translation>回答の合計は%1点ですが、用紙に書かれた合計点は%2点です。どちらもそのまま残します。用紙をもう一度確かめてください。</translation>
    </message>
    <message>
        <source>Shown because the total is %1 or more, which in Japan is asked about after birth. Source: %2. Checked on %3.</source>
        <translation>合計が%1点以上のときに、このページを表示しています。日本で、産後にお話を聞く目安として使われている点数です。出典：%2。%3に確認。</translation>
    </message>
    <message>
        <source>This file is too large for texts of a sheet. It was not taken. Please choose the file of texts.</source>
        <translation>質問文のファイルとしては大きすぎるため、読み込みませんでした。質問文のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This file cannot be read as texts of a sheet: it is no JSON. It was not taken. Please ask whoever made it.</source>
        <translation>JSONではないため、質問文として読み込めませんでした。ファイルを作った人に確かめてください。</translation>
    </message>
    <message>
        <source>This file is not of form 1, which this program reads. It was not taken. Please ask whoever made it.</source>
        <translation>このファイルの形式（form）は1ではないため、読み込みませんでした。ファイルを作った人に確かめてください。</translation>
    </message>
    <message>
        <source>These are the texts of another sheet (%1). They were not taken. Please choose the file for this sheet.</source>
        <translation>別の質問票（%1）の質問文のため、読み込みませんでした。この質問票のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file does not say who gave leave to use the texts (licence). It was not taken.</source>
        <translation>使用をだれが許諾したか（licence）がファイルに書かれていないため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The file names a question that this sheet does not have: %1. It was not taken.</source>
        <translation>この質問票にない質問（%1）がファイルにあるため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The file names a question twice: %1. It was not taken.</source>
        <translation>同じ質問（%1）がファイルに2回出てくるため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>A question is missing in the file: %1. It was not taken.</source>
        <translation>ファイルに質問（%1）がないため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>A question or an answer has no text in the file: %1. It was not taken.</source>
        <translation>ファイルの質問（%1）に、質問文または回答の文がないため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>A question has more or fewer answers in the file than on the sheet: %1. It was not taken.</source>
        <translation>質問（%1）の回答の数が用紙と違うため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>name of a telephone line, number, hours</comment>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>%1 · corrected %2</source>
        <comment>calendar age, corrected age</comment>
        <translation>%1 · 修正%2</translation>
    </message>
    <message>
        <source>Pregnancy, due %1</source>
        <translation>妊娠（予定日 %1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record and what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name not recorded</source>
        <translation>名前の記録なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a record, its day</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Non-disclosed</source>
        <comment>mark at a person: leaves only when released</comment>
        <translation>非開示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field, the record it stands in</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>How the due date was set: %1</source>
        <translation>分娩予定日の決め方：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>mother, her pregnancy</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pregnancy until %1</source>
        <translation>%1までの妊娠</translation>
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
        <translation>このパスフレーズは推測されるおそれがあります。ファイルと高速なパソコン1台があれば、2週間かからず破られます。このまま使えますが、たがいに関係のない言葉をいくつか並べるほうが安全です。</translation>
    </message>
    <message>
        <source>Fair: it holds against one person with a computer, not against somebody who spends a great deal on it.</source>
        <translation>まずまずです。個人のパソコンでの推測には耐えますが、多額の費用をかけた推測には耐えられません。</translation>
    </message>
    <message>
        <source>Hard to guess, as far as we can tell: a thousand fast computers would need years. A well-known sentence or something others know of you is easier.</source>
        <translation>わかる範囲では、推測されにくいパスフレーズです。高速なパソコン千台でも何年もかかります。よく知られた文や、人に知られていることを使うと、これより破られやすくなります。</translation>
    </message>
    <message>
        <source>It holds a word that many people choose.</source>
        <translation>多くの人が選ぶ言葉が入っています。</translation>
    </message>
    <message>
        <source>It holds a date or a year.</source>
        <translation>日付や年が入っています。</translation>
    </message>
    <message>
        <source>It holds a repetition or neighbouring keys.</source>
        <translation>くり返しや、並んだキーが入っています。</translation>
    </message>
</context>
<context>
    <name>teeth</name>
    <message>
        <source>right</source>
        <comment>side of the mouth</comment>
        <translation>右</translation>
    </message>
    <message>
        <source>left</source>
        <comment>side of the mouth</comment>
        <translation>左</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>central incisor</source>
        <translation>中切歯</translation>
    </message>
    <message>
        <source>lateral incisor</source>
        <translation>側切歯</translation>
    </message>
    <message>
        <source>canine</source>
        <translation>犬歯</translation>
    </message>
    <message>
        <source>first premolar</source>
        <translation>第一小臼歯</translation>
    </message>
    <message>
        <source>second premolar</source>
        <translation>第二小臼歯</translation>
    </message>
    <message>
        <source>first molar</source>
        <translation>第一大臼歯</translation>
    </message>
    <message>
        <source>second molar</source>
        <translation>第二大臼歯</translation>
    </message>
    <message>
        <source>wisdom tooth</source>
        <translation>第三大臼歯（親知らず）</translation>
    </message>
    <message>
        <source>central milk incisor</source>
        <translation>乳中切歯</translation>
    </message>
    <message>
        <source>lateral milk incisor</source>
        <translation>乳側切歯</translation>
    </message>
    <message>
        <source>milk canine</source>
        <translation>乳犬歯</translation>
    </message>
    <message>
        <source>first milk molar</source>
        <translation>第一乳臼歯</translation>
    </message>
    <message>
        <source>second milk molar</source>
        <translation>第二乳臼歯</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mark, teeth</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>tooth %1</source>
        <translation>%1番の歯</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>side of the mouth, kind of tooth</comment>
        <translation>%1の%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number of a milk tooth, its letter</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>印なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tooth, mark</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>tooth, mark before, mark after</comment>
        <translation>%1：%2→%3</translation>
    </message>
    <message>
        <source>%1; before: %2</source>
        <comment>tooth and mark, mark before</comment>
        <translation>%1（前の診査では%2）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between marks</comment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Week 0</source>
        <comment>of pregnancy</comment>
        <translation>妊娠0週</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>分娩予定日</translation>
    </message>
    <message>
        <source>End of the pregnancy</source>
        <translation>妊娠の終わり</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>誕生</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>亡くなった日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, day</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing with a date is recorded yet.</source>
        <translation>日付のある記録はまだありません。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a summary</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <comment>section, number of records</comment>
        <translation>
            <numerusform>%1：%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records without a date, not shown here: %n</source>
        <translation>
            <numerusform>日付がなく、ここに出ていない記録：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1〜%2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), %1</source>
        <comment>number, days</comment>
        <translation>
            <numerusform>%n件、%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>Outside %1 to %2 it is asked about, and saved all the same.</source>
        <translation>%1〜%2の範囲から外れると入力の確認が出ますが、そのまま保存できます。</translation>
    </message>
    <message>
        <source>Tests that are usual with the first visit: %1.</source>
        <translation>初回の健診で行われることが多い検査：%1。</translation>
    </message>
    <message>
        <source>Tests that are usual once between weeks %1 and %2: %3.</source>
        <translation>%1〜%2週に1回行われることが多い検査：%3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>week %1</source>
        <comment>of pregnancy; about when a visit is usual</comment>
        <translation>%1週〜</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>%1〜</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tests</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A visit is usual from week %1, between %2 and %3.</source>
        <translation>健診の目安は%1週から（%2〜%3）です。</translation>
    </message>
    <message>
        <source>Your clinic and your town may plan it otherwise. Nothing of it is recorded until you type. Source: %1 (%2, checked on %3).</source>
        <translation>施設や市区町村によって違うことがあります。入力するまで何も記録されません。出典：%1（%2、%3確認）。</translation>
    </message>
    <message>
        <source>Page %1 of the handbook (%2).</source>
        <comment>page, certainty</comment>
        <translation>手帳の%1ページ（%2）。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>minus</source>
        <translation>マイナス</translation>
    </message>
    <message>
        <source>plus-minus</source>
        <translation>プラスマイナス</translation>
    </message>
    <message>
        <source>one plus</source>
        <translation>1プラス</translation>
    </message>
    <message>
        <source>two plus</source>
        <translation>2プラス</translation>
    </message>
    <message>
        <source>three plus</source>
        <translation>3プラス</translation>
    </message>
    <message>
        <source>four plus</source>
        <translation>4プラス</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>month %1</source>
        <comment>of pregnancy</comment>
        <translation>第%1月</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>別の記録</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>date</comment>
        <translation>%1頃</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day of the week, date</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>duration</comment>
        <translation>%1時間%2分</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>of pregnancy</comment>
        <translation>
            <numerusform>%n週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of pregnancy</comment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weeks, days</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Not disclosed</source>
        <translation>非公開</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>quantity</comment>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>quantity</comment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>months</source>
        <comment>unit</comment>
        <translation>か月</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, date in the other calendar</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>quantity</comment>
        <translation>
            <numerusform>%n週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>quantity</comment>
        <translation>
            <numerusform>%n歳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tooth(teeth)</source>
        <comment>quantity</comment>
        <translation>
            <numerusform>%n本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(people)</source>
        <comment>quantity</comment>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>unit</comment>
        <translation>週</translation>
    </message>
    <message>
        <source>years</source>
        <comment>unit</comment>
        <translation>歳</translation>
    </message>
    <message>
        <source>10⁴/µL</source>
        <comment>unit</comment>
        <translation>万/µL</translation>
    </message>
    <message>
        <source>yen</source>
        <comment>unit</comment>
        <translation>円</translation>
    </message>
    <message>
        <source>a day</source>
        <comment>unit, cigarettes</comment>
        <translation>本／日</translation>
    </message>
    <message>
        <source>teeth</source>
        <comment>unit</comment>
        <translation>本</translation>
    </message>
    <message>
        <source>people</source>
        <comment>unit</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>These questions are written from memory; no printed page was at hand.</source>
        <translation>この質問は記憶に基づくものです。実際の手帳では確認できていません。</translation>
    </message>
    <message>
        <source>These are the questions of the %1; those of later editions were not found.</source>
        <comment>edition</comment>
        <translation>%1の質問です。それより新しい版の質問は見つかっていません。</translation>
    </message>
</context>
</TS>
