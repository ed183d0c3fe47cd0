<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- The words of Qt's own dialogs and menus that Boshi shows, by hand: Debian ships no Japanese ones. Not for lupdate. -->
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>すべて選ぶ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>増やす(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>減らす(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>選択肢の一覧を開く</translation>
    </message>
    <message>
        <source>False</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>True</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>印刷の時刻</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>印刷する時刻：</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>請求先：</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>優先度：</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>表紙</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>終わり：</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>初め：</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>昼（06:00～17:59）</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>夜（18:00～05:59）</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>夕方（16:00～23:59）</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>深夜（00:00～07:59）</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>週末（土・日）</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>時刻を指定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>区分なし</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>社外秘</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>機密</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>極秘</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>最高機密</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>場所：</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>前の場所に戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>次の場所に進む</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上のフォルダー</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>上のフォルダーに移る</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>新しいフォルダーを作る</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>一覧表示</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>名前だけの一覧にする</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>詳細表示</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>大きさや日付も示す一覧にする</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>よく使う場所</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>よく使う場所の一覧</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ファイルの種類：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ファイル名(&amp;N)：</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>フォルダー：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>選ぶ(&amp;C)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>隠しファイルも表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新しいフォルダー(&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>最近使った場所</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>「%1」は書き込みが禁止されています。
それでも削除しますか。</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>「%1」を削除しますか。</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>フォルダーを削除できませんでした。</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
フォルダーが見つかりません。
名前が正しいか確かめてください。</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ファイルが見つかりません。
名前が正しいか確かめてください。</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 はすでにあります。
置き換えますか。</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>表示：</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選ぶ</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>詳しく見る…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>詳細を隠す…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Form</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>用紙の大きさ：</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>幅：</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>高さ：</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>給紙：</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>横（逆向き）</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>縦（逆向き）</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>上の余白</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>左の余白</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>右の余白</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>下の余白</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>ページの並べ方</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>ページの順：</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>1枚に入れるページ数：</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>ミリメートル (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>インチ (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>ポイント (pt)</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>パイカ (P̸)</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>ディドー (DD)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>シセロ (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自由な大きさ</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>すべて「はい」(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>すべて「いいえ」(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>初めの設定に戻す</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>印刷(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>設定を開く(&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>設定を閉じる(&amp;O) &lt;&lt;</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>左から右、上から下</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>左から右、下から上</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>右から左、下から上</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>右から左、上から下</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>下から上、左から右</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>下から上、右から左</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>上から下、左から右</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>上から下、右から左</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>すべてのページ</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>奇数ページ</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>偶数ページ</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>ファイルに印刷…</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF ファイルに書く</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 はすでにあります。
上書きしますか。</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>ファイルに印刷（PDF）</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 はフォルダーです。
ほかのファイル名を選んでください。</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>ファイル %1 には書けません。
ほかのファイル名を選んでください。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>プリンターの設定</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>印刷の設定</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>くわしい設定</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>くわしい設定</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>印刷する範囲</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>から</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>ページの組：</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>今のページ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選んだ部分</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>出力の設定</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>部数：</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>部ごとに</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>逆の順に</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>白黒</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>両面印刷</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>片面</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>長い辺でとじる</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短い辺でとじる</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>1枚に入れるページ数：</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>ページや範囲をコンマで区切って書きます。範囲は2つの数をハイフンでつなぎます。例：3,5-7,9</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Form</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>設定(&amp;R)</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>場所：</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>種類：</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>書き込むファイル(&amp;F)：</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>左のタブを見る</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>右のタブを見る</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>リンク先をコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選ぶ</translation>
    </message>
</context>
</TS>
