<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActionTexts</name>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Store what was changed; it takes effect at once</source>
        <translation>変更を保存します (すぐに有効になります)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Forget what was changed here</source>
        <translation>ここで行った変更を破棄します</translation>
    </message>
    <message>
        <source>&amp;Add Exclusion…</source>
        <translation>除外の追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add
Exclusion</source>
        <translation>除外の
追加</translation>
    </message>
    <message>
        <source>Never answer a MAC address</source>
        <translation>指定した MAC アドレスに応答しないようにします</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Answer the selected machines again</source>
        <translation>選択したマシンに再び応答します</translation>
    </message>
    <message>
        <source>Edit &amp;Note…</source>
        <translation>メモの編集(&amp;N)…</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>メモの編集</translation>
    </message>
    <message>
        <source>Say why the selected machine is excluded</source>
        <translation>選択したマシンを除外する理由を記録します</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Add the MAC addresses of a file (pxeExceptions.txt)</source>
        <translation>ファイル (pxeExceptions.txt) の MAC アドレスを追加します</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Write the list to a file, one MAC address a line</source>
        <translation>リストをファイルに書き出します (1 行に 1 つの MAC アドレス)</translation>
    </message>
    <message>
        <source>&amp;Add Identifier…</source>
        <translation>ID の追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add
Identifier</source>
        <translation>ID の
追加</translation>
    </message>
    <message>
        <source>Ignore a MAC address or SMBIOS GUID that several machines share</source>
        <translation>複数のマシンが共有する MAC アドレスまたは SMBIOS GUID を無視します</translation>
    </message>
    <message>
        <source>Let the selected identifiers name a machine again</source>
        <translation>選択した ID で再びマシンを識別します</translation>
    </message>
    <message>
        <source>&amp;Add Device…</source>
        <translation>デバイスの追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add Device</source>
        <translation>デバイスの追加</translation>
    </message>
    <message>
        <source>Register a machine by its MAC address or SMBIOS GUID</source>
        <translation>MAC アドレスまたは SMBIOS GUID でマシンを登録します</translation>
    </message>
    <message>
        <source>&amp;Import Devices…</source>
        <translation>デバイスのインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Register many machines from a table (CSV)</source>
        <translation>表 (CSV) から多数のマシンを登録します</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>プロパティ(&amp;P)…</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Change the selected device</source>
        <translation>選択したデバイスを変更します</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the selected devices from the site</source>
        <translation>選択したデバイスをサイトから削除します</translation>
    </message>
    <message>
        <source>Add to &amp;Collection…</source>
        <translation>コレクションに追加(&amp;C)…</translation>
    </message>
    <message>
        <source>Add to
Collection</source>
        <translation>コレクション
に追加</translation>
    </message>
    <message>
        <source>Make the selected devices members of a collection</source>
        <translation>選択したデバイスをコレクションのメンバーにします</translation>
    </message>
    <message>
        <source>Clear &amp;Required PXE Deployments…</source>
        <translation>必須の PXE 展開のクリア(&amp;R)…</translation>
    </message>
    <message>
        <source>Clear Required
PXE Deployments</source>
        <translation>必須の PXE
展開のクリア</translation>
    </message>
    <message>
        <source>Let required deployments run again on the selected devices</source>
        <translation>選択したデバイスで必須の展開を再び実行できるようにします</translation>
    </message>
    <message>
        <source>&amp;Exclude…</source>
        <translation>除外(&amp;E)…</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Never answer the selected devices</source>
        <translation>選択したデバイスに応答しないようにします</translation>
    </message>
    <message>
        <source>Remove E&amp;xclusion</source>
        <translation>除外の解除(&amp;X)</translation>
    </message>
    <message>
        <source>Remove
Exclusion</source>
        <translation>除外の
解除</translation>
    </message>
    <message>
        <source>Answer the selected devices again</source>
        <translation>選択したデバイスに再び応答します</translation>
    </message>
    <message>
        <source>Put into &amp;Quarantine</source>
        <translation>検疫する(&amp;Q)</translation>
    </message>
    <message>
        <source>Let nothing required run on the selected devices until they are released</source>
        <translation>選択したデバイスで、検疫が解除されるまで必須の展開を実行しません</translation>
    </message>
    <message>
        <source>Release from Quaran&amp;tine…</source>
        <translation>検疫の解除(&amp;T)…</translation>
    </message>
    <message>
        <source>Let required deployments run on the selected devices again</source>
        <translation>選択したデバイスで必須の展開を再び実行できるようにします</translation>
    </message>
    <message>
        <source>Copy &amp;MAC Address</source>
        <translation>MAC アドレスのコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Create Collection…</source>
        <translation>コレクションの作成(&amp;C)…</translation>
    </message>
    <message>
        <source>Create
Collection</source>
        <translation>コレクション
の作成</translation>
    </message>
    <message>
        <source>Make a new device collection</source>
        <translation>新しいデバイス コレクションを作成します</translation>
    </message>
    <message>
        <source>Change name, rules and maintenance windows of the selected collection</source>
        <translation>選択したコレクションの名前、規則、メンテナンス期間を変更します</translation>
    </message>
    <message>
        <source>Membership &amp;Rules…</source>
        <translation>メンバーシップの規則(&amp;R)…</translation>
    </message>
    <message>
        <source>Who becomes a member by query, or by another collection</source>
        <translation>クエリまたは別のコレクションによってメンバーになるデバイスを定義します</translation>
    </message>
    <message>
        <source>Maintenance &amp;Windows…</source>
        <translation>メンテナンス期間(&amp;W)…</translation>
    </message>
    <message>
        <source>When required deployments may start on the members</source>
        <translation>メンバーで必須の展開を開始できる時間帯を定義します</translation>
    </message>
    <message>
        <source>Remove the selected collection</source>
        <translation>選択したコレクションを削除します</translation>
    </message>
    <message>
        <source>Add or Remove &amp;Members…</source>
        <translation>メンバーの追加と削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Choose the direct members of the collection</source>
        <translation>コレクションの直接メンバーを選択します</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Deploy a task sequence to the selected collection</source>
        <translation>選択したコレクションにタスク シーケンスを展開します</translation>
    </message>
    <message>
        <source>Clear Re&amp;quired PXE Deployments…</source>
        <translation>必須の PXE 展開のクリア(&amp;Q)…</translation>
    </message>
    <message>
        <source>Let required deployments run again on every member</source>
        <translation>すべてのメンバーで必須の展開を再び実行できるようにします</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>登録(&amp;R)…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Make the selected machine a device of the site</source>
        <translation>選択したマシンをサイトのデバイスとして登録します</translation>
    </message>
    <message>
        <source>&amp;Merge into Device…</source>
        <translation>デバイスに統合(&amp;M)…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>The selected machine is a device that is registered already</source>
        <translation>選択したマシンを、既に登録されているデバイスと同じものとして扱います</translation>
    </message>
    <message>
        <source>Forget the selected machines and what has run on them</source>
        <translation>選択したマシンと、その実行記録を削除します</translation>
    </message>
    <message>
        <source>Let required deployments run again on the selected machines</source>
        <translation>選択したマシンで必須の展開を再び実行できるようにします</translation>
    </message>
    <message>
        <source>Never answer the selected machines</source>
        <translation>選択したマシンに応答しないようにします</translation>
    </message>
    <message>
        <source>&amp;Add Boot Image…</source>
        <translation>ブート イメージの追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add Boot
Image</source>
        <translation>ブート イメージ
の追加</translation>
    </message>
    <message>
        <source>Copy Windows PE, Linux or a boot program into the site; files can also be dropped on the window</source>
        <translation>Windows PE、Linux、またはブート プログラムをサイトにコピーします (ファイルをウィンドウにドロップすることもできます)</translation>
    </message>
    <message>
        <source>Show and change the selected boot image</source>
        <translation>選択したブート イメージを表示、変更します</translation>
    </message>
    <message>
        <source>Remove the selected boot images</source>
        <translation>選択したブート イメージを削除します</translation>
    </message>
    <message>
        <source>Supply &amp;Boot Files…</source>
        <translation>ブート ファイルの追加(&amp;B)…</translation>
    </message>
    <message>
        <source>Supply
Boot Files</source>
        <translation>ブート ファイル
の追加</translation>
    </message>
    <message>
        <source>Add what a Windows image lacks, from a folder or an ISO</source>
        <translation>Windows イメージに不足しているファイルを、フォルダーまたは ISO から追加します</translation>
    </message>
    <message>
        <source>&amp;Validate Content…</source>
        <translation>コンテンツの検証(&amp;V)…</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Read every file again and compare it with its hash</source>
        <translation>すべてのファイルを再度読み取り、ハッシュと比較します</translation>
    </message>
    <message>
        <source>&amp;Update Content…</source>
        <translation>コンテンツの更新(&amp;U)…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Import the files again from where they came</source>
        <translation>ファイルを元の場所から再度インポートします</translation>
    </message>
    <message>
        <source>&amp;Enable for PXE</source>
        <translation>PXE を有効にする(&amp;E)</translation>
    </message>
    <message>
        <source>Enable
for PXE</source>
        <translation>PXE を
有効にする</translation>
    </message>
    <message>
        <source>Deploy the selected boot images from the PXE-enabled distribution point</source>
        <translation>選択したブート イメージを PXE 対応の配布ポイントから展開します</translation>
    </message>
    <message>
        <source>D&amp;isable for PXE</source>
        <translation>PXE を無効にする(&amp;I)</translation>
    </message>
    <message>
        <source>Disable
for PXE</source>
        <translation>PXE を
無効にする</translation>
    </message>
    <message>
        <source>Boot no machine with the selected boot images</source>
        <translation>選択したブート イメージからマシンをブートしないようにします</translation>
    </message>
    <message>
        <source>&amp;Who Would Boot It?</source>
        <translation>ブート対象のマシン(&amp;W)</translation>
    </message>
    <message>
        <source>What the machines that it is deployed to would get at their next boot</source>
        <translation>展開先のマシンが次回のブートで何を受け取るかを表示します</translation>
    </message>
    <message>
        <source>&amp;Show Unused Only</source>
        <translation>未使用のみ表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show
Unused</source>
        <translation>未使用のみ
表示</translation>
    </message>
    <message>
        <source>List only the boot images that no task sequence uses</source>
        <translation>タスク シーケンスで使用されていないブート イメージだけを表示します</translation>
    </message>
    <message>
        <source>&amp;Remove Unused…</source>
        <translation>未使用を削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove
Unused</source>
        <translation>未使用を
削除</translation>
    </message>
    <message>
        <source>Remove the boot images that no task sequence uses</source>
        <translation>タスク シーケンスで使用されていないブート イメージを削除します</translation>
    </message>
    <message>
        <source>&amp;Create Task Sequence…</source>
        <translation>タスク シーケンスの作成(&amp;C)…</translation>
    </message>
    <message>
        <source>Create Task
Sequence</source>
        <translation>タスク シーケンス
の作成</translation>
    </message>
    <message>
        <source>Make a new task sequence</source>
        <translation>新しいタスク シーケンスを作成します</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Change the selected task sequence</source>
        <translation>選択したタスク シーケンスを変更します</translation>
    </message>
    <message>
        <source>Remove the selected task sequence</source>
        <translation>選択したタスク シーケンスを削除します</translation>
    </message>
    <message>
        <source>De&amp;ploy…</source>
        <translation>展開(&amp;P)…</translation>
    </message>
    <message>
        <source>Deploy the selected task sequence to a collection</source>
        <translation>選択したタスク シーケンスをコレクションに展開します</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Show how this boot was decided</source>
        <translation>このブートがどのように判定されたかを表示します</translation>
    </message>
    <message>
        <source>Re&amp;play at This Time…</source>
        <translation>この時点で再現(&amp;P)…</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再現</translation>
    </message>
    <message>
        <source>Decide this boot again, by the configuration of then</source>
        <translation>当時の構成に基づいて、このブートの判定をやり直します</translation>
    </message>
    <message>
        <source>&amp;Follow the Newest Boot</source>
        <translation>最新のブートに追従(&amp;F)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest boot selected</source>
        <translation>常に最新のブートを選択します</translation>
    </message>
    <message>
        <source>Add as &amp;Device…</source>
        <translation>デバイスとして追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Add as
Device</source>
        <translation>デバイス
として追加</translation>
    </message>
    <message>
        <source>Register this machine</source>
        <translation>このマシンを登録します</translation>
    </message>
    <message>
        <source>Never answer this machine again; its transfers stop</source>
        <translation>このマシンに応答しないようにします (進行中の転送は停止します)</translation>
    </message>
    <message>
        <source>Let required deployments run again on this machine</source>
        <translation>このマシンで必須の展開を再び実行できるようにします</translation>
    </message>
    <message>
        <source>&amp;Copy Diagnostics</source>
        <translation>診断情報のコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>展開(&amp;D)…</translation>
    </message>
    <message>
        <source>Deploy a task sequence to a collection</source>
        <translation>タスク シーケンスをコレクションに展開します</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Remove the selected deployment</source>
        <translation>選択した展開を削除します</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>有効にする(&amp;E)</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Let the selected deployment boot machines</source>
        <translation>選択した展開でマシンをブートできるようにします</translation>
    </message>
    <message>
        <source>D&amp;isable</source>
        <translation>無効にする(&amp;I)</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Keep the selected deployment, but boot nobody with it</source>
        <translation>選択した展開を残したまま、マシンをブートしないようにします</translation>
    </message>
    <message>
        <source>&amp;Export the List…</source>
        <translation>リストのエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write what each member would get as a table (CSV)</source>
        <translation>各メンバーが受け取る内容を表 (CSV) に書き出します</translation>
    </message>
    <message>
        <source>&amp;Copy Message</source>
        <translation>メッセージのコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected messages as text</source>
        <translation>選択したメッセージをテキストとしてコピーします</translation>
    </message>
    <message>
        <source>&amp;Replay at This Time…</source>
        <translation>この時点で再現(&amp;R)…</translation>
    </message>
    <message>
        <source>What would a machine have got then?</source>
        <translation>その時点でマシンが何を受け取ったかを確認します</translation>
    </message>
    <message>
        <source>&amp;Verify the Trail</source>
        <translation>証跡の検証(&amp;V)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Compare every row with its hash</source>
        <translation>すべての行をハッシュと比較します</translation>
    </message>
    <message>
        <source>Write the whole trail to a file that can be checked without Slipway</source>
        <translation>証跡全体を、Slipway がなくても検証できるファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>行のコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>選択した行をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>&amp;Start Serving</source>
        <translation>配信を開始(&amp;S)</translation>
    </message>
    <message>
        <source>Open the ports and answer machines</source>
        <translation>ポートを開き、マシンに応答します</translation>
    </message>
    <message>
        <source>S&amp;top Serving</source>
        <translation>配信を停止(&amp;T)</translation>
    </message>
    <message>
        <source>Close the ports: nobody is answered</source>
        <translation>ポートを閉じ、どのマシンにも応答しません</translation>
    </message>
    <message>
        <source>&amp;Grant Boot Ports…</source>
        <translation>ブート用ポートの許可(&amp;G)…</translation>
    </message>
    <message>
        <source>Let Slipway open the ports of network boot without being root</source>
        <translation>Slipway が root 以外でネットワーク ブート用のポートを開けるようにします</translation>
    </message>
    <message>
        <source>Stop &amp;Answering</source>
        <translation>応答を停止(&amp;A)</translation>
    </message>
    <message>
        <source>At once: answer no machine, and end every transfer</source>
        <translation>直ちにすべてのマシンへの応答を停止し、すべての転送を終了します</translation>
    </message>
    <message>
        <source>Start Ans&amp;wering</source>
        <translation>応答を開始(&amp;W)</translation>
    </message>
    <message>
        <source>Answer machines again</source>
        <translation>マシンに再び応答します</translation>
    </message>
    <message>
        <source>Engage the &amp;Brake…</source>
        <translation>ブレーキをかける(&amp;B)…</translation>
    </message>
    <message>
        <source>Let no required deployment start until the brake is released</source>
        <translation>ブレーキが解除されるまで、必須の展開を開始しません</translation>
    </message>
    <message>
        <source>&amp;Release the Brake…</source>
        <translation>ブレーキの解除(&amp;R)…</translation>
    </message>
    <message>
        <source>Let required deployments start again</source>
        <translation>必須の展開を再び開始できるようにします</translation>
    </message>
    <message>
        <source>E&amp;xport Site…</source>
        <translation>サイトのエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the whole configuration and its content as a document</source>
        <translation>すべての構成とコンテンツをドキュメントとして書き出します</translation>
    </message>
    <message>
        <source>&amp;Import Site…</source>
        <translation>サイトのインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Read a site document into this site, which must be empty</source>
        <translation>サイト ドキュメントをこのサイトに読み込みます (サイトは空である必要があります)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Assets and Compliance</source>
        <translation>資産とコンプライアンス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Software Library</source>
        <translation>ソフトウェア ライブラリ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Monitoring</source>
        <translation>監視(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;dministration</source>
        <translation>管理(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the &amp;List</source>
        <translation>リストへ移動(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>Slipway のバージョン情報(&amp;A)</translation>
    </message>
    <message>
        <source>Remove from Co&amp;llection…</source>
        <translation>コレクションから削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Take the selected devices out of a collection</source>
        <translation>選択したデバイスをコレクションから除きます</translation>
    </message>
    <message>
        <source>&amp;Wake Up</source>
        <translation>起動(&amp;W)</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Send a magic packet (Wake on LAN) for the selected devices</source>
        <translation>選択したデバイスにマジック パケット (Wake on LAN) を送信します</translation>
    </message>
    <message>
        <source>&amp;Show Members</source>
        <translation>メンバーの表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show
Members</source>
        <translation>メンバー
の表示</translation>
    </message>
    <message>
        <source>List the members of the selected collection under Devices</source>
        <translation>選択したコレクションのメンバーを [デバイス] に一覧表示します</translation>
    </message>
    <message>
        <source>C&amp;opy…</source>
        <translation>コピー(&amp;O)…</translation>
    </message>
    <message>
        <source>Make a collection with the same members, rules and windows</source>
        <translation>メンバー、規則、メンテナンス期間が同じコレクションを作成します</translation>
    </message>
    <message>
        <source>Deploy &amp;Task Sequence…</source>
        <translation>タスク シーケンスの展開(&amp;T)…</translation>
    </message>
    <message>
        <source>Make a task sequence like the selected one</source>
        <translation>選択したものと同じ内容のタスク シーケンスを作成します</translation>
    </message>
    <message>
        <source>Do &amp;Not Group</source>
        <translation>グループ化しない(&amp;D)</translation>
    </message>
    <message>
        <source>One list of all boots</source>
        <translation>すべてのブートを 1 つのリストで表示します</translation>
    </message>
    <message>
        <source>Group by C&amp;ollection</source>
        <translation>コレクション別にグループ化(&amp;O)</translation>
    </message>
    <message>
        <source>Boots below the collection that their deployment is for</source>
        <translation>ブートを、展開の対象のコレクションごとに表示します</translation>
    </message>
    <message>
        <source>Group by Sw&amp;itch</source>
        <translation>スイッチ別にグループ化(&amp;W)</translation>
    </message>
    <message>
        <source>Boots below the relay and the switch that their requests came through</source>
        <translation>ブートを、要求が経由したリレーとスイッチごとに表示します</translation>
    </message>
    <message>
        <source>&amp;Stop Transfers…</source>
        <translation>転送の停止(&amp;S)…</translation>
    </message>
    <message>
        <source>Stop
Transfers</source>
        <translation>転送の
停止</translation>
    </message>
    <message>
        <source>End what the selected machines download now; whoever asks again is served</source>
        <translation>選択したマシンが実行中のダウンロードを終了します。もう一度要求したマシンには配信します</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Keep the chart as it is; its figures go on</source>
        <translation>グラフの表示を止めます。数値の収集は続きます</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>表として表示(&amp;T)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show the chart&apos;s figures as a table</source>
        <translation>グラフの数値を表として表示します</translation>
    </message>
    <message>
        <source>&amp;Reset Zoom</source>
        <translation>ズームのリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Reset Zoom</source>
        <translation>ズームのリセット</translation>
    </message>
    <message>
        <source>Show the whole time again</source>
        <translation>時間全体の表示に戻します</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>PNG として保存(&amp;N)…</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>グラフを画像として保存します</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF として保存(&amp;D)…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save the chart as a page that stays sharp at any size</source>
        <translation>どのサイズでも鮮明なページとしてグラフを保存します</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>CSV として保存(&amp;C)…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the chart&apos;s figures as a table for spreadsheets</source>
        <translation>グラフの数値をスプレッドシート用の表として保存します</translation>
    </message>
    <message>
        <source>Change the schedule of the selected deployment, and whom it is made available to</source>
        <translation>選択した展開のスケジュールと、利用可能にする対象を変更します</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Show where the selected finding is mended</source>
        <translation>選択した検出事項を解決する場所を表示します</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <translation>再チェック(&amp;C)</translation>
    </message>
    <message>
        <source>Check
Again</source>
        <translation>再
チェック</translation>
    </message>
    <message>
        <source>Look at everything once more, disk and audit trail included</source>
        <translation>ディスクと監査証跡を含め、すべてをもう一度調べます</translation>
    </message>
    <message>
        <source>C&amp;opy Findings</source>
        <translation>検出事項のコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the selected findings as text</source>
        <translation>選択した検出事項をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Tr&amp;y It…</source>
        <translation>試す(&amp;Y)…</translation>
    </message>
    <message>
        <source>Watch a virtual machine boot, without touching your network</source>
        <translation>お使いのネットワークに影響を与えずに、仮想マシンのブートを確認します</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>セットアップ(&amp;U)…</translation>
    </message>
    <message>
        <source>Network, ports, a first boot image and a rehearsal, step by step</source>
        <translation>ネットワーク、ポート、最初のブート イメージ、リハーサルを順に設定します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>直前の変更を元に戻します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>変更をもう一度行います</translation>
    </message>
    <message>
        <source>Command &amp;Palette</source>
        <translation>コマンド パレット(&amp;P)</translation>
    </message>
    <message>
        <source>Find any action, place or thing by a few letters</source>
        <translation>数文字の入力で、操作、場所、項目を検索します</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>最新の情報に更新(&amp;F)</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>すべてを読み込み直します</translation>
    </message>
    <message>
        <source>Go to the T&amp;ree</source>
        <translation>ツリーへ移動(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the D&amp;etails</source>
        <translation>詳細へ移動(&amp;E)</translation>
    </message>
    <message>
        <source>Searc&amp;h the List</source>
        <translation>リストを検索(&amp;H)</translation>
    </message>
    <message>
        <source>Go to the &amp;Path</source>
        <translation>パスへ移動(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>Tell of failed boots, the brake and lost ports outside of the window</source>
        <translation>ブートの失敗、ブレーキ、ポートの喪失をウィンドウの外で通知します</translation>
    </message>
    <message>
        <source>&amp;Keep Running in the Tray</source>
        <translation>トレイで実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Closing the window does not end the service</source>
        <translation>ウィンドウを閉じてもサービスは終了しません</translation>
    </message>
    <message>
        <source>E&amp;xport List (CSV)…</source>
        <translation>リストのエクスポート (CSV)(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the list as a table for a spreadsheet</source>
        <translation>一覧をスプレッドシート用の表として書き出します</translation>
    </message>
    <message>
        <source>Choose &amp;Columns…</source>
        <translation>列の選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Which columns the list shows</source>
        <translation>リストに表示する列を選択します</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Speak the system&apos;s language</source>
        <translation>システムの言語で表示します</translation>
    </message>
    <message>
        <source>&amp;Help for This Page</source>
        <translation>このページのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;First Steps and Contents</source>
        <translation>はじめにと目次(&amp;F)</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>ヘルプのすべてのページを表示します</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>キーボード ショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>Save &amp;Diagnostic Bundle…</source>
        <translation>診断バンドルの保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Collect what somebody needs who helps, without names and addresses</source>
        <translation>サポートに必要な情報を、名前とアドレスを除いて収集します</translation>
    </message>
    <message>
        <source>T&amp;est…</source>
        <translation>テスト(&amp;E)…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Ask the selected service as a machine would, through its own port</source>
        <translation>選択したサービスに、マシンと同じようにそのサービスのポートを通じて要求します</translation>
    </message>
    <message>
        <source>&amp;Reset View</source>
        <translation>表示のリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Reset
View</source>
        <translation>表示の
リセット</translation>
    </message>
    <message>
        <source>Count from zero in this view; the services count on</source>
        <translation>この表示の値を 0 から数え直します。サービス側の値はそのまま数え続けます</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>設定(&amp;G)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show how the selected service is set</source>
        <translation>選択したサービスの設定を表示します</translation>
    </message>
    <message>
        <source>&amp;Answer Here…</source>
        <translation>ここで応答する(&amp;A)…</translation>
    </message>
    <message>
        <source>Answer
Here</source>
        <translation>ここで
応答する</translation>
    </message>
    <message>
        <source>Answer machines on the selected interfaces</source>
        <translation>選択したインターフェイスでマシンに応答します</translation>
    </message>
    <message>
        <source>&amp;Do Not Answer Here…</source>
        <translation>ここで応答しない(&amp;D)…</translation>
    </message>
    <message>
        <source>Do Not
Answer</source>
        <translation>ここで
応答しない</translation>
    </message>
    <message>
        <source>Answer no machine on the selected interfaces</source>
        <translation>選択したインターフェイスではどのマシンにも応答しません</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>プローブ(&amp;P)…</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>Ask which DHCP and PXE servers are on the selected network</source>
        <translation>選択したネットワークにある DHCP サーバーと PXE サーバーを調べます</translation>
    </message>
    <message>
        <source>Show &amp;Device</source>
        <translation>デバイスの表示(&amp;D)</translation>
    </message>
    <message>
        <source>Show
Device</source>
        <translation>デバイス
の表示</translation>
    </message>
    <message>
        <source>Show the machine that has the address</source>
        <translation>このアドレスを持つマシンを表示します</translation>
    </message>
    <message>
        <source>&amp;Add as Device…</source>
        <translation>デバイスとして追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Register the machine that has the address</source>
        <translation>このアドレスを持つマシンを登録します</translation>
    </message>
    <message>
        <source>&amp;Release…</source>
        <translation>解放(&amp;R)…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解放</translation>
    </message>
    <message>
        <source>Let other machines have the selected addresses</source>
        <translation>選択したアドレスを他のマシンが使用できるようにします</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected addresses with their machines</source>
        <translation>選択したアドレスとそのマシンをコピーします</translation>
    </message>
    <message>
        <source>DHCP &amp;Settings</source>
        <translation>DHCP の設定(&amp;S)</translation>
    </message>
    <message>
        <source>DHCP
Settings</source>
        <translation>DHCP の
設定</translation>
    </message>
    <message>
        <source>Show mode and address ranges</source>
        <translation>モードとアドレス範囲を表示します</translation>
    </message>
    <message>
        <source>&amp;Back Up Now…</source>
        <translation>今すぐバックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Back Up
Now</source>
        <translation>今すぐ
バックアップ</translation>
    </message>
    <message>
        <source>Copy the site as it is now; serving goes on</source>
        <translation>現在のサイトをコピーします。配信は続行されます</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>検証(&amp;V)…</translation>
    </message>
    <message>
        <source>Read every byte of the selected backups and compare it</source>
        <translation>選択したバックアップの全バイトを読み取って照合します</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Put the selected backup in the place of the site</source>
        <translation>サイトを選択したバックアップで置き換えます</translation>
    </message>
    <message>
        <source>Delete the selected backups</source>
        <translation>選択したバックアップを削除します</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>スケジュール(&amp;S)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Show when backups are made by themselves, and where</source>
        <translation>自動バックアップの日時と保存先を表示します</translation>
    </message>
    <message>
        <source>Approve Un&amp;known Machine…</source>
        <translation>不明なマシンの承認(&amp;K)…</translation>
    </message>
    <message>
        <source>Make the selected unknown machine a device of the site, with all that has run on it</source>
        <translation>選択した不明なマシンを、これまでの実行記録とともにサイトのデバイスにします</translation>
    </message>
    <message>
        <source>Set &amp;Variable…</source>
        <translation>変数の設定(&amp;V)…</translation>
    </message>
    <message>
        <source>Set
Variable</source>
        <translation>変数の
設定</translation>
    </message>
    <message>
        <source>Give the selected devices a variable, or change one on all of them</source>
        <translation>選択したデバイスに変数を設定するか、すべてのデバイスで変更します</translation>
    </message>
    <message>
        <source>View Re&amp;lationships…</source>
        <translation>関係の表示(&amp;L)…</translation>
    </message>
    <message>
        <source>What the selected collection is made of, and what depends on it</source>
        <translation>選択したコレクションの構成元と、それに依存するものを表示します</translation>
    </message>
    <message>
        <source>Update Membersh&amp;ip</source>
        <translation>メンバーシップの更新(&amp;I)</translation>
    </message>
    <message>
        <source>Update
Membership</source>
        <translation>メンバーシップ
の更新</translation>
    </message>
    <message>
        <source>Find out anew who is a member of what, by what is seen of the machines now</source>
        <translation>現在わかっているマシンの情報に基づいて、各コレクションのメンバーを判定し直します</translation>
    </message>
    <message>
        <source>&amp;Export Members…</source>
        <translation>メンバーのエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the members of the selected collection as a table (CSV)</source>
        <translation>選択したコレクションのメンバーを表 (CSV) として書き出します</translation>
    </message>
    <message>
        <source>Give every member of the selected collections a variable</source>
        <translation>選択したコレクションのすべてのメンバーに変数を設定します</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>無視(&amp;I)</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Leave the selected machines out of this list; whether they are answered stays as it is</source>
        <translation>選択したマシンをこのリストに表示しません。応答するかどうかは変わりません</translation>
    </message>
    <message>
        <source>Stop I&amp;gnoring</source>
        <translation>無視の解除(&amp;G)</translation>
    </message>
    <message>
        <source>List the selected machines again</source>
        <translation>選択したマシンを再びリストに表示します</translation>
    </message>
    <message>
        <source>&amp;Show Ignored</source>
        <translation>無視したマシンの表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show
Ignored</source>
        <translation>無視した
マシンの表示</translation>
    </message>
    <message>
        <source>List the ignored machines, too</source>
        <translation>無視したマシンもリストに表示します</translation>
    </message>
    <message>
        <source>Disa&amp;ble Its Deployments…</source>
        <translation>展開の無効化(&amp;B)…</translation>
    </message>
    <message>
        <source>Let no deployment of the selected task sequences boot anybody until it is enabled again</source>
        <translation>選択したタスク シーケンスの展開を、再び有効にするまでブートに使用しません</translation>
    </message>
    <message>
        <source>Make a task sequence from a file that was exported here or on another site</source>
        <translation>このサイトまたは別のサイトでエクスポートしたファイルからタスク シーケンスを作成します</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the selected task sequence to a file, with what tells its boot image</source>
        <translation>選択したタスク シーケンスを、ブート イメージを特定する情報とともにファイルに書き出します</translation>
    </message>
    <message>
        <source>Copy machine, decision, log and packets of the selected boots as text</source>
        <translation>選択したブートのマシン、判定、ログ、パケットをテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Save Pac&amp;kets…</source>
        <translation>パケットの保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Save
Packets</source>
        <translation>パケット
の保存</translation>
    </message>
    <message>
        <source>Save what went over the wire for the selected boots as a capture file that Wireshark and tcpdump read</source>
        <translation>選択したブートの通信内容を、Wireshark と tcpdump で読み取れるキャプチャ ファイルとして保存します</translation>
    </message>
    <message>
        <source>Mark &amp;Read</source>
        <translation>既読にする(&amp;R)</translation>
    </message>
    <message>
        <source>Mark
Read</source>
        <translation>既読に
する</translation>
    </message>
    <message>
        <source>The selected messages are no news any more</source>
        <translation>選択したメッセージを既読にします</translation>
    </message>
    <message>
        <source>Mark &amp;All Read</source>
        <translation>すべて既読にする(&amp;A)</translation>
    </message>
    <message>
        <source>Mark
All Read</source>
        <translation>すべて
既読にする</translation>
    </message>
    <message>
        <source>Start
Serving</source>
        <translation>配信を
開始</translation>
    </message>
    <message>
        <source>Stop
Serving</source>
        <translation>配信を
停止</translation>
    </message>
    <message>
        <source>Stop
Answering</source>
        <translation>応答を
停止</translation>
    </message>
    <message>
        <source>Start
Answering</source>
        <translation>応答を
開始</translation>
    </message>
    <message>
        <source>None of the messages in the list is news any more</source>
        <translation>一覧のメッセージをすべて既読にします</translation>
    </message>
    <message>
        <source>Show Another &amp;Folder…</source>
        <translation>別のフォルダーを表示(&amp;F)…</translation>
    </message>
    <message>
        <source>Another
Folder</source>
        <translation>別の
フォルダー</translation>
    </message>
    <message>
        <source>List the backups that lie elsewhere: on another disk, or of another computer</source>
        <translation>別の場所にあるバックアップを一覧表示します (別のディスクや別のコンピューターのもの)</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Made the site</source>
        <translation>サイトを作成</translation>
    </message>
    <message>
        <source>Began the audit trail</source>
        <translation>監査証跡を開始</translation>
    </message>
    <message>
        <source>Imported a site document</source>
        <translation>サイト ドキュメントをインポート</translation>
    </message>
    <message>
        <source>Added a device</source>
        <translation>デバイスを追加</translation>
    </message>
    <message>
        <source>Changed a device</source>
        <translation>デバイスを変更</translation>
    </message>
    <message>
        <source>Removed devices</source>
        <translation>デバイスを削除</translation>
    </message>
    <message>
        <source>Imported computer information</source>
        <translation>コンピューター情報をインポート</translation>
    </message>
    <message>
        <source>Registered an unknown machine</source>
        <translation>不明なマシンを登録</translation>
    </message>
    <message>
        <source>Merged an unknown machine</source>
        <translation>不明なマシンを統合</translation>
    </message>
    <message>
        <source>Added a collection</source>
        <translation>コレクションを追加</translation>
    </message>
    <message>
        <source>Changed a collection</source>
        <translation>コレクションを変更</translation>
    </message>
    <message>
        <source>Removed a collection</source>
        <translation>コレクションを削除</translation>
    </message>
    <message>
        <source>Added members</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>Removed members</source>
        <translation>メンバーを削除</translation>
    </message>
    <message>
        <source>Added a membership rule</source>
        <translation>メンバーシップの規則を追加</translation>
    </message>
    <message>
        <source>Removed a membership rule</source>
        <translation>メンバーシップの規則を削除</translation>
    </message>
    <message>
        <source>Added a maintenance window</source>
        <translation>メンテナンス期間を追加</translation>
    </message>
    <message>
        <source>Removed a maintenance window</source>
        <translation>メンテナンス期間を削除</translation>
    </message>
    <message>
        <source>Added a boot image</source>
        <translation>ブート イメージを追加</translation>
    </message>
    <message>
        <source>Changed a boot image</source>
        <translation>ブート イメージを変更</translation>
    </message>
    <message>
        <source>Updated content</source>
        <translation>コンテンツを更新</translation>
    </message>
    <message>
        <source>Supplied boot files</source>
        <translation>ブート ファイルを追加</translation>
    </message>
    <message>
        <source>Removed a boot image</source>
        <translation>ブート イメージを削除</translation>
    </message>
    <message>
        <source>Added a task sequence</source>
        <translation>タスク シーケンスを追加</translation>
    </message>
    <message>
        <source>Changed a task sequence</source>
        <translation>タスク シーケンスを変更</translation>
    </message>
    <message>
        <source>Removed a task sequence</source>
        <translation>タスク シーケンスを削除</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>展開を作成</translation>
    </message>
    <message>
        <source>Enabled a deployment</source>
        <translation>展開を有効化</translation>
    </message>
    <message>
        <source>Disabled a deployment</source>
        <translation>展開を無効化</translation>
    </message>
    <message>
        <source>Removed a deployment</source>
        <translation>展開を削除</translation>
    </message>
    <message>
        <source>Excluded a machine</source>
        <translation>マシンを除外</translation>
    </message>
    <message>
        <source>Changed an exclusion&apos;s note</source>
        <translation>除外のメモを変更</translation>
    </message>
    <message>
        <source>Removed exclusions</source>
        <translation>除外を解除</translation>
    </message>
    <message>
        <source>Imported exclusions</source>
        <translation>除外をインポート</translation>
    </message>
    <message>
        <source>Read the watched exclusion file</source>
        <translation>監視対象の除外ファイルを読み取り</translation>
    </message>
    <message>
        <source>Added a duplicate identifier</source>
        <translation>重複する ID を追加</translation>
    </message>
    <message>
        <source>Removed a duplicate identifier</source>
        <translation>重複する ID を削除</translation>
    </message>
    <message>
        <source>Cleared required PXE deployments</source>
        <translation>必須の PXE 展開をクリア</translation>
    </message>
    <message>
        <source>Undid a Clear</source>
        <translation>クリアを取り消し</translation>
    </message>
    <message>
        <source>Engaged the brake</source>
        <translation>ブレーキを作動</translation>
    </message>
    <message>
        <source>Released the brake</source>
        <translation>ブレーキを解除</translation>
    </message>
    <message>
        <source>Quarantined a device</source>
        <translation>デバイスを検疫</translation>
    </message>
    <message>
        <source>Released from quarantine</source>
        <translation>検疫を解除</translation>
    </message>
    <message>
        <source>Changed block and window size</source>
        <translation>ブロック サイズとウィンドウ サイズを変更</translation>
    </message>
    <message>
        <source>Let a machine use the normal sizes again</source>
        <translation>マシンを通常のサイズに復帰</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>サイト コード</translation>
    </message>
    <message>
        <source>Preferred deployment</source>
        <translation>優先展開</translation>
    </message>
    <message>
        <source>Limiting collection</source>
        <translation>限定コレクション</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>タスク シーケンス</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Available to</source>
        <translation>利用可能にする対象</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>利用可能になる日時</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Enabled for PXE</source>
        <translation>PXE 有効</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>ブート プログラム</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>WIM</source>
        <translation>WIM</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>ブロック サイズ</translation>
    </message>
    <message>
        <source>Window size</source>
        <translation>ウィンドウ サイズ</translation>
    </message>
    <message>
        <source>Normal sizes again for</source>
        <translation>通常のサイズに復帰</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Unknown machine</source>
        <translation>不明なマシン</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Booting now, left alone</source>
        <translation>ブート中のため対象外</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元済み</translation>
    </message>
    <message>
        <source>Began to boot since, left alone</source>
        <translation>その後ブートが始まったため対象外</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>メンテナンス期間</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Taken over from unknown machines</source>
        <translation>不明なマシンから引き継ぎ</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>The audit trail is intact: all %1 rows are as they were written.</source>
        <translation>監査証跡は完全です。%1 行すべてが書き込まれたときのままです。</translation>
    </message>
    <message>
        <source>Row %1 is missing.</source>
        <translation>行 %1 がありません。</translation>
    </message>
    <message>
        <source>Row %1 does not follow the row before it: rows were removed, added or exchanged.</source>
        <translation>行 %1 が直前の行とつながっていません。行が削除、追加、または入れ替えられています。</translation>
    </message>
    <message>
        <source>Row %1 was changed after it was written.</source>
        <translation>行 %1 は書き込み後に変更されています。</translation>
    </message>
    <message>
        <source>Row %1, the last one, is missing.</source>
        <translation>最後の行である行 %1 がありません。</translation>
    </message>
    <message>
        <source>%1 rows are missing at the end, from row %2 on.</source>
        <translation>末尾の %1 行 (行 %2 以降) がありません。</translation>
    </message>
    <message>
        <source>The trail does not end where it should, at row %1: rows were removed or added at the end.</source>
        <translation>証跡が本来の末尾である行 %1 で終わっていません。末尾の行が削除または追加されています。</translation>
    </message>
    <message>
        <source>The rules that keep the table from being changed were removed from the database.</source>
        <translation>テーブルの変更を防ぐ規則がデータベースから削除されています。</translation>
    </message>
    <message>
        <source>The hash that was noted does not occur in the trail: it was written anew, or belongs to another site.</source>
        <translation>控えておいたハッシュが証跡に見つかりません。証跡が書き直されたか、別のサイトのものです。</translation>
    </message>
    <message>
        <source>Somebody wrote to site.db past Slipway, or the file is damaged. Keep a copy of it and compare it with an earlier export of the trail.</source>
        <translation>Slipway を経由せずに site.db が書き換えられたか、ファイルが破損しています。コピーを保管し、以前にエクスポートした証跡と比較してください。</translation>
    </message>
    <message>
        <source>Sent wake-up packets</source>
        <translation>起動パケットを送信</translation>
    </message>
    <message>
        <source>Copied a collection</source>
        <translation>コレクションをコピー</translation>
    </message>
    <message>
        <source>Changed a deployment</source>
        <translation>展開を変更</translation>
    </message>
    <message>
        <source>Stopped transfers</source>
        <translation>転送を停止</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>Validated content</source>
        <translation>コンテンツを検証</translation>
    </message>
    <message>
        <source>Set variables</source>
        <translation>変数を設定</translation>
    </message>
    <message>
        <source>Removed variables</source>
        <translation>変数を削除</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Deleted a backup</source>
        <translation>バックアップを削除</translation>
    </message>
    <message>
        <source>Restored the site from a backup</source>
        <translation>サイトをバックアップから復元</translation>
    </message>
    <message>
        <source>Released addresses</source>
        <translation>アドレスを解放</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>破損したファイル</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Devices and collections</source>
        <translation>デバイスとコレクション</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>With boot images</source>
        <translation>ブート イメージを含む</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>BackupStatusTexts</name>
    <message>
        <source>The automatic backup into %1 failed: the disk is full.</source>
        <translation>%1 への自動バックアップに失敗しました。ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The automatic backup into %1 failed: the folder may not be written.</source>
        <translation>%1 への自動バックアップに失敗しました。フォルダーへの書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>The automatic backup into %1 failed: content of the site is damaged.</source>
        <translation>%1 への自動バックアップに失敗しました。サイトのコンテンツが破損しています。</translation>
    </message>
    <message>
        <source>The automatic backup into %1 failed: another program makes one there, or holds the database.</source>
        <translation>%1 への自動バックアップに失敗しました。別のプログラムがそこでバックアップを作成しているか、データベースを使用しています。</translation>
    </message>
    <message>
        <source>The automatic backup into %1 failed.</source>
        <translation>%1 への自動バックアップに失敗しました。</translation>
    </message>
    <message>
        <source>The automatic backup into %1 failed (%2).</source>
        <translation>%1 への自動バックアップに失敗しました (%2)。</translation>
    </message>
    <message>
        <source>An automatic backup was made: %1, %2.</source>
        <translation>自動バックアップが作成されました: %1、%2。</translation>
    </message>
    <message>
        <source>The disk is full or not plugged in, or the user of the service may not write there.</source>
        <translation>ディスクがいっぱいか接続されていない、またはサービスのユーザーに書き込み権限がありません。</translation>
    </message>
    <message>
        <source>Mend that, or choose another folder in the settings. It is tried again every ten minutes; nothing of the backups that exist is lost.</source>
        <translation>問題を解決するか、設定で別のフォルダーを選択してください。10 分ごとに再試行されます。既存のバックアップは失われません。</translation>
    </message>
    <message>
        <source>The site was restored from the backup %1, made %2. The brake is engaged: no required deployment starts.</source>
        <translation>サイトがバックアップ %1 (%2 作成) から復元されました。ブレーキがかかっています。必須の展開は開始されません。</translation>
    </message>
    <message>
        <source>What ran after the backup was made is not in its ledger: required deployments would run again on those machines.</source>
        <translation>バックアップの作成後に実行されたものは、その実行記録にありません。このままでは、それらのマシンで必須の展開が再び実行されます。</translation>
    </message>
    <message>
        <source>Look through the deployments, disable what must not run again, then release the brake.</source>
        <translation>展開を確認し、再び実行すべきでないものを無効にしてから、ブレーキを解除してください。</translation>
    </message>
    <message>
        <source>Older backups in %1 could not be deleted: the folder may not be written.</source>
        <translation>%1 の古いバックアップを削除できませんでした。フォルダーへの書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>Older backups in %1 could not be deleted (%2).</source>
        <translation>%1 の古いバックアップを削除できませんでした (%2)。</translation>
    </message>
    <message>
        <source>Whoever runs the service may make files in the folder, but not delete them, or the disk has an error.</source>
        <translation>サービスのユーザーに、フォルダー内でファイルを作成する権限はあっても削除する権限がないか、ディスクにエラーがあります。</translation>
    </message>
    <message>
        <source>Mend that, or delete older backups by hand: they take room until the disk is full.</source>
        <translation>問題を解決するか、古いバックアップを手動で削除してください。そのままでは、いずれディスクがいっぱいになります。</translation>
    </message>
    <message>
        <source>A restore that had been cut off was finished when the site was opened.</source>
        <translation>中断されていた復元が、サイトを開いたときに完了しました。</translation>
    </message>
    <message>
        <source>The computer lost its power, or the program was ended, in the last moments of the restore.</source>
        <translation>復元の最終段階で、コンピューターの電源が切れたか、プログラムが終了されました。</translation>
    </message>
    <message>
        <source>The site is the restored one. The site as it was is kept among the backups.</source>
        <translation>現在のサイトは復元されたものです。復元前のサイトは、バックアップの 1 つとして保管されています。</translation>
    </message>
    <message>
        <source>A restore was cut off before it changed anything. What it had made ready was removed.</source>
        <translation>復元は、何も変更しないうちに中断されました。準備されていたものは削除されました。</translation>
    </message>
    <message>
        <source>The computer lost its power, or the program was ended, during the restore.</source>
        <translation>復元中に、コンピューターの電源が切れたか、プログラムが終了されました。</translation>
    </message>
    <message>
        <source>The site is as it was. Restore again, if it is still wanted.</source>
        <translation>サイトは元のままです。まだ必要な場合は、もう一度復元してください。</translation>
    </message>
</context>
<context>
    <name>BackupTexts</name>
    <message>
        <source>By hand</source>
        <extracomment>A backup that an administrator made.</extracomment>
        <translation>手動</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Kept before a restore</source>
        <translation>復元前に保管</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Configuration, history, boot images</source>
        <translation>構成、履歴、ブート イメージ</translation>
    </message>
    <message>
        <source>Configuration and history</source>
        <translation>構成と履歴</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>How</source>
        <translation>作成方法</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Made by Slipway</source>
        <translation>作成した Slipway</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Damaged: it cannot be restored</source>
        <translation>破損しているため、復元できません</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Automatic backups are off.</source>
        <translation>自動バックアップは無効です。</translation>
    </message>
    <message numerus="yes">
        <source>A backup is made every day at %1 into %2, and the newest %n are kept. The next one: %3.</source>
        <translation>
            <numerusform>バックアップは毎日 %1 に %2 に作成され、最新の %n 個が保持されます。次回: %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup is made every Sunday at %1 into %2, and the newest %n are kept. The next one: %3.</source>
        <translation>
            <numerusform>バックアップは毎週日曜日の %1 に %2 に作成され、最新の %n 個が保持されます。次回: %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>History alone: the configuration was gone</source>
        <translation>履歴のみ (構成は失われていました)</translation>
    </message>
</context>
<context>
    <name>BootImageTexts</name>
    <message>
        <source>%1 program</source>
        <translation>%1 プログラム</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Windows PE</source>
        <translation>Windows PE</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>BootLogTexts</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>blocks of %1 B, %n in a window</source>
        <translation>
            <numerusform>ブロック %1 B、ウィンドウ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) sent again</source>
        <translation>
            <numerusform>%n 個のブロックを再送</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Status message</source>
        <translation>ステータス メッセージ</translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message>
        <source>Waiting</source>
        <extracomment>One of many rows that a job has not come to yet.</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>One of many rows of a job.</extracomment>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the upper end of a span of time</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Boots</source>
        <translation>ブート</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <extracomment>half of the boots were faster</extracomment>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <extracomment>95 of 100 boots were faster</extracomment>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>Boots: %1. Half took up to %2, 95 of 100 up to %3</source>
        <extracomment>%1: how many boots there were</extracomment>
        <translation>ブート: %1 回。半数は %2 以内、100 回中 95 回は %3 以内で完了</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 delivered, %2 failed, %3 not answered</source>
        <translation>配信済み %1、失敗 %2、応答なし %3</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>ブロック サイズ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Most was sent again with %2: %1</source>
        <extracomment>%1: a percentage, %2: a pair of sizes</extracomment>
        <translation>再送が最も多い組み合わせ: %2 (%1)</translation>
    </message>
    <message>
        <source>Nothing was sent again; transfers: %1</source>
        <translation>再送はありません。転送: %1 回</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Other interface</source>
        <translation>別のインターフェイス</translation>
    </message>
    <message>
        <source>Responder paused</source>
        <translation>レスポンダー一時停止中</translation>
    </message>
    <message>
        <source>Not PXE</source>
        <translation>PXE 以外</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Response delay</source>
        <translation>応答の遅延</translation>
    </message>
    <message>
        <source>Other site</source>
        <translation>別のサイト</translation>
    </message>
    <message>
        <source>Unknown machine</source>
        <translation>不明なマシン</translation>
    </message>
    <message>
        <source>Nothing deployed</source>
        <translation>展開なし</translation>
    </message>
    <message>
        <source>Nothing fits now</source>
        <translation>現在該当する展開なし</translation>
    </message>
    <message>
        <source>Now %1, at most %2 (%3), %4 in all</source>
        <extracomment>%1 and %2 are rates, %3 is a time</extracomment>
        <translation>現在 %1、最大 %2 (%3)、合計 %4</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>アクティブなセッション</translation>
    </message>
    <message>
        <source>Now %1, at most %2 (%3)</source>
        <translation>現在 %1、最大 %2 (%3)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>その他の理由</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>%1 answered, %2 not, mostly: %3</source>
        <extracomment>%1, %2: numbers of requests, %3: the most frequent reason</extracomment>
        <translation>応答 %1、応答なし %2、主な理由: %3</translation>
    </message>
    <message>
        <source>%1 answered, none left out</source>
        <extracomment>%1: a number of requests</extracomment>
        <translation>応答 %1、応答なし 0</translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>a cell of a table: nothing is known</extracomment>
        <translation>値なし</translation>
    </message>
</context>
<context>
    <name>ChoiceTexts</name>
    <message numerus="yes">
        <source>More than %n member(s): look twice</source>
        <translation>
            <numerusform>メンバーが %n を超えています。よく確認してください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for required: more than the maximum of %n member(s)</source>
        <translation>
            <numerusform>必須の展開には使用できません: メンバーが上限の %n を超えています</numerusform>
        </translation>
    </message>
    <message>
        <source>Not for required: it holds every machine</source>
        <translation>必須の展開には使用できません: すべてのマシンが含まれています</translation>
    </message>
</context>
<context>
    <name>ChosenFilesTexts</name>
    <message>
        <source>%1 is no WIM, no ISO, no kernel and no boot program. Choose one of these.</source>
        <translation>%1 は WIM、ISO、カーネル、ブート プログラムのいずれでもありません。これらのいずれかを選択してください。</translation>
    </message>
    <message>
        <source>%1 is no file. Choose the boot image&apos;s file itself.</source>
        <translation>%1 はファイルではありません。ブート イメージのファイル自体を選択してください。</translation>
    </message>
    <message>
        <source>Several files make one boot image only as a Linux kernel with its initial RAM disks. Add other files one by one.</source>
        <translation>複数のファイルで 1 つのブート イメージになるのは、Linux カーネルと初期 RAM ディスクの組み合わせだけです。その他のファイルは 1 つずつ追加してください。</translation>
    </message>
    <message>
        <source>There is no Linux kernel among these files. Choose the kernel (vmlinuz) and its initial RAM disks together.</source>
        <translation>これらのファイルの中に Linux カーネルがありません。カーネル (vmlinuz) と初期 RAM ディスクを一緒に選択してください。</translation>
    </message>
</context>
<context>
    <name>ClearPreviewTexts</name>
    <message>
        <source>Booting now: not cleared</source>
        <translation>ブート中: クリアされません</translation>
    </message>
    <message>
        <source>Nothing has run</source>
        <translation>実行記録なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CollectionTexts</name>
    <message>
        <source>Built-in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>If it asks as</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>タスク シーケンス</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Block × window</source>
        <translation>ブロック × ウィンドウ</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>理由と対処方法</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>ブロック サイズ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>ネットワーク カード</translation>
    </message>
    <message>
        <source>Typical speed</source>
        <translation>標準的な速度</translation>
    </message>
    <message>
        <source>Slowest of 20</source>
        <translation>20 回中の最低</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>PXE</source>
        <translation>PXE</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>OS version</source>
        <translation>OS バージョン</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Is forgotten</source>
        <translation>クリアされる記録</translation>
    </message>
    <message>
        <source>Then at its next PXE boot</source>
        <translation>クリア後の次回 PXE ブート</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Limiting collection</source>
        <translation>限定コレクション</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>メンテナンス期間</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>インポート元</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Deployment ID</source>
        <translation>展開 ID</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Made available to</source>
        <translation>利用可能にする対象</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last boot</source>
        <translation>最終ブート</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Last PXE advertisement</source>
        <translation>最終 PXE アドバタイズ</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>検疫</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>Advertised</source>
        <translation>アドバタイズ日時</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Switch port</source>
        <translation>スイッチ ポート</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>除外元</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Window size</source>
        <translation>ウィンドウ サイズ</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>通常の値</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>of a packet: its number</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Relay and switch</source>
        <extracomment>the relay that forwarded the request, and the switch and port that option 82 names</extracomment>
        <translation>リレーとスイッチ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>該当数</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>メンテナンス期間</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最後の応答</translation>
    </message>
    <message>
        <source>Preferred deployment</source>
        <translation>優先展開</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>サイト コード</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Option</source>
        <extracomment>the number of a DHCP option</extracomment>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Defined in</source>
        <extracomment>the RFC or other document that defines it</extracomment>
        <translation>定義元</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>of a packet: received or sent</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>xid</source>
        <translation>xid</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>起こること</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Last evaluated</source>
        <translation>最終評価</translation>
    </message>
    <message>
        <source>Owner collections</source>
        <translation>所有コレクション</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Times booted</source>
        <translation>ブート回数</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>共有先</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation>IPv4 アドレス</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>他のサーバー</translation>
    </message>
    <message>
        <source>Machines seen</source>
        <translation>確認したマシン</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last boot request</source>
        <translation>最後のブート要求</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>アドレスとポート</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>要求/秒</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回確認</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>設定元</translation>
    </message>
</context>
<context>
    <name>ContentFileTexts</name>
    <message>
        <source>Imported</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>The WIM</source>
        <translation>WIM 内</translation>
    </message>
    <message>
        <source>Supplied</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Its content was damaged and put aside.</source>
        <translation>コンテンツが破損していたため、退避されました。</translation>
    </message>
    <message>
        <source>Its content is gone from the site.</source>
        <translation>コンテンツがサイトにありません。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ContentJobTexts</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done, with remarks</source>
        <translation>完了 (備考あり)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未実行</translation>
    </message>
</context>
<context>
    <name>ContentTexts</name>
    <message>
        <source>%2 of the boot image %1 is not what was imported: its bytes have changed in the content store. It was put aside, and no machine gets it any more.</source>
        <translation>ブート イメージ %1 の %2 がインポート時のものと一致しません。コンテンツ ストア内でデータが変化しています。このファイルは退避され、今後マシンには配信されません。</translation>
    </message>
    <message>
        <source>The disk is failing, or somebody wrote into the content folder.</source>
        <translation>ディスクに障害が発生しているか、コンテンツ フォルダーに何かが書き込まれました。</translation>
    </message>
    <message>
        <source>Update the boot image from its source, which heals it, and check the disk.</source>
        <translation>ブート イメージをソースから更新して修復し、ディスクを確認してください。</translation>
    </message>
</context>
<context>
    <name>CourseTexts</name>
    <message>
        <source>It asks by DHCP, and is told its boot file</source>
        <translation>DHCP で問い合わせ、ブート ファイルの通知を受ける</translation>
    </message>
    <message>
        <source>The firmware shows its boot menu</source>
        <translation>ファームウェアがブート メニューを表示する</translation>
    </message>
    <message>
        <source>It waits for F12</source>
        <translation>F12 を待つ</translation>
    </message>
    <message>
        <source>What was loaded takes over</source>
        <translation>読み込まれたものに制御が移る</translation>
    </message>
    <message>
        <source>The system reports how it goes</source>
        <translation>システムが経過を報告する</translation>
    </message>
    <message>
        <source>It loads iPXE</source>
        <translation>iPXE を読み込む</translation>
    </message>
    <message>
        <source>iPXE asks what to do</source>
        <translation>iPXE が次の動作を問い合わせる</translation>
    </message>
    <message>
        <source>It loads the boot program</source>
        <translation>ブート プログラムを読み込む</translation>
    </message>
    <message>
        <source>It loads the kernel</source>
        <translation>カーネルを読み込む</translation>
    </message>
    <message>
        <source>It loads a file for the kernel</source>
        <translation>カーネル用のファイルを読み込む</translation>
    </message>
    <message>
        <source>The boot manager reads its configuration</source>
        <translation>ブート マネージャーが構成を読み取る</translation>
    </message>
    <message>
        <source>The boot manager loads what it shows</source>
        <translation>ブート マネージャーが表示するファイルを読み込む</translation>
    </message>
    <message>
        <source>The boot manager loads the RAM disk</source>
        <translation>ブート マネージャーが RAM ディスクを読み込む</translation>
    </message>
    <message>
        <source>Microsoft&apos;s boot program asks. Without the key, the machine goes to its next boot device.</source>
        <translation>Microsoft のブート プログラムが入力を求めます。キーが押されないと、マシンは次のブート デバイスに進みます。</translation>
    </message>
    <message numerus="yes">
        <source>iPXE asks, for %n second(s). Without the key, the machine goes to its next boot device.</source>
        <translation>
            <numerusform>iPXE が %n 秒間入力を求めます。キーが押されないと、マシンは次のブート デバイスに進みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its first entry is the local disk; this one is below it.</source>
        <translation>最初の項目はローカル ディスクで、この項目はその下にあります。</translation>
    </message>
    <message>
        <source>Command line: %1</source>
        <translation>コマンド ライン: %1</translation>
    </message>
    <message>
        <source>Made for each boot, with the block and window size. Option 252 names it: %1</source>
        <translation>ブロック サイズとウィンドウ サイズを含めて、ブートごとに作成されます。オプション 252 で通知されます: %1</translation>
    </message>
    <message>
        <source>Block and window size of the site: %1. A device or collection may have its own.</source>
        <translation>サイトのブロック サイズとウィンドウ サイズ: %1。デバイスまたはコレクションに個別設定がある場合があります。</translation>
    </message>
    <message>
        <source>To %1. Each boot has an address of its own in place of &quot;session&quot;.</source>
        <translation>送信先: %1。「session」の部分は、ブートごとに固有のアドレスになります。</translation>
    </message>
    <message>
        <source>Made for each boot</source>
        <translation>ブートごとに作成</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Such a machine does not boot it. %1</source>
        <translation>このようなマシンではブートできません。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 to load.</source>
        <translation>
            <numerusform>手順 %n 件、読み込み %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>UEFI x64</source>
        <translation>UEFI x64</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>UEFI ARM64</source>
        <translation>UEFI ARM64</translation>
    </message>
    <message>
        <source>UEFI x86</source>
        <translation>UEFI x86</translation>
    </message>
    <message>
        <source>UEFI x64, HTTP boot</source>
        <translation>UEFI x64、HTTP ブート</translation>
    </message>
    <message>
        <source>Command line, whose variables What If fills in for a machine: %1</source>
        <translation>コマンドライン（変数は「シミュレーション」がコンピューターごとに埋めます）: %1</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>Add %n member(s) to %1</source>
        <translation>
            <numerusform>%1 に %n 個のメンバーを追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s) from %1</source>
        <translation>
            <numerusform>%1 から %n 個のメンバーを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n member(s) of %1</source>
        <translation>
            <numerusform>%1 の %n 個のメンバーを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n MAC address(es)</source>
        <translation>
            <numerusform>%n 個の MAC アドレスを除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exclusion(s)</source>
        <translation>
            <numerusform>%n 個の除外を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the exclusion of %1</source>
        <translation>%1 の除外にメモを追加</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
</context>
<context>
    <name>DeploymentTexts</name>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Not for PXE</source>
        <translation>PXE 対象外</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>No boot image</source>
        <translation>ブート イメージなし</translation>
    </message>
    <message>
        <source>Image not for PXE</source>
        <translation>イメージが PXE 対象外</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
</context>
<context>
    <name>DeviceTexts</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>検疫中</translation>
    </message>
</context>
<context>
    <name>EntityTexts</name>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Only clients (not PXE)</source>
        <translation>クライアントのみ (PXE 対象外)</translation>
    </message>
    <message>
        <source>Clients, media and PXE</source>
        <translation>クライアント、メディア、PXE</translation>
    </message>
    <message>
        <source>Only media and PXE</source>
        <translation>メディアと PXE のみ</translation>
    </message>
    <message>
        <source>Only media and PXE (hidden)</source>
        <translation>メディアと PXE のみ (非表示)</translation>
    </message>
    <message>
        <source>%1 boot program</source>
        <translation>%1 ブート プログラム</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Windows PE (WIM)</source>
        <translation>Windows PE (WIM)</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>ブート プログラム</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Initial RAM disk</source>
        <translation>初期 RAM ディスク</translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation>ブート ファイル</translation>
    </message>
    <message>
        <source>WIM image</source>
        <translation>WIM イメージ</translation>
    </message>
    <message>
        <source>started</source>
        <translation>開始済み</translation>
    </message>
    <message>
        <source>served</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>No device has this MAC address or SMBIOS GUID</source>
        <translation>この MAC アドレスまたは SMBIOS GUID を持つデバイスはありません</translation>
    </message>
    <message>
        <source>Known by its MAC address</source>
        <translation>MAC アドレスで識別</translation>
    </message>
    <message>
        <source>Known by its SMBIOS GUID</source>
        <translation>SMBIOS GUID で識別</translation>
    </message>
    <message>
        <source>Known by its MAC address and SMBIOS GUID</source>
        <translation>MAC アドレスと SMBIOS GUID で識別</translation>
    </message>
    <message>
        <source>MAC address and SMBIOS GUID name two different devices</source>
        <translation>MAC アドレスと SMBIOS GUID が異なるデバイスを示しています</translation>
    </message>
    <message>
        <source>Seen before, but not registered</source>
        <translation>以前に確認されていますが、登録されていません</translation>
    </message>
    <message>
        <source>Unknown computer (%1)</source>
        <translation>不明なコンピューター (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>task sequence</source>
        <translation>タスク シーケンス</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. It was moved or removed, or its name is misspelt. Check the path.</source>
        <translation>ファイル「%1」がありません。移動または削除されたか、名前が間違っています。パスを確認してください。</translation>
    </message>
    <message>
        <source>None of Windows&apos; boot files for this architecture is in &quot;%1&quot;. Choose a Windows ISO or a folder of it; a single file is known by its name, like boot.sdi.</source>
        <translation>「%1」には、このアーキテクチャ用の Windows のブート ファイルがありません。Windows の ISO、またはその内容を含むフォルダーを選択してください。単独のファイルは、boot.sdi のような名前で判別されます。</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. It is misspelt, or of another version. Look at the list, and try again.</source>
        <translation>%1「%2」はありません。名前が間違っているか、別のバージョンのものです。一覧を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>No running Slipway answers for this site at %1. It is stopped or does not answer, a firewall drops UDP, or it listens at another address. Start it, and try again.</source>
        <translation>実行中の Slipway が、このサイトについて %1 で応答しません。停止しているか応答していない、ファイアウォールが UDP を破棄している、または別のアドレスで待ち受けている可能性があります。起動してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing was taken back for %1: it uses the normal values already.</source>
        <translation>%1 について戻すものはありませんでした。既に通常の値を使用しています。</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. It may have been removed or renamed. Look at the list, and try again with a name or id from it.</source>
        <translation>%1「%2」はありません。削除されたか、名前が変更された可能性があります。一覧を確認し、そこにある名前または ID でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is on the exclusion list already. Remove it first to give it another note.</source>
        <translation>%1 は既に除外リストにあります。メモを変更するには、先に除外リストから削除してください。</translation>
    </message>
    <message>
        <source>A %1 named &quot;%2&quot; exists already. Names are unique without regard to case. Choose another name.</source>
        <translation>「%2」という名前の%1は既に存在します。名前は大文字と小文字を区別せずに一意である必要があります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The %1 %2 belongs to &quot;%3&quot;. An identity can name one device only. Remove it there first, or correct it here.</source>
        <translation>%1 %2 は「%3」のものです。1 つの ID で識別できるデバイスは 1 台だけです。先に元のデバイスから削除するか、ここで修正してください。</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is still used by %3. Remove or change that first.</source>
        <translation>%1「%2」は、まだ %3 で使用されています。先にそちらを削除または変更してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid.</source>
        <translation>「%1」は有効ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid. Right would be: %2.</source>
        <translation>「%1」は有効ではありません。正しい形式: %2。</translation>
    </message>
    <message>
        <source>%2 is out of range for %1. Allowed: %3.</source>
        <translation>%1 の値 %2 は範囲外です。許容範囲: %3。</translation>
    </message>
    <message>
        <source>%1 is no WIM file. Choose a boot.wim, for example from the folder sources of a Windows ISO.</source>
        <translation>%1 は WIM ファイルではありません。Windows の ISO の sources フォルダーなどにある boot.wim を選択してください。</translation>
    </message>
    <message>
        <source>%1 ends too early: it was not copied completely. Copy it again and compare the sizes.</source>
        <translation>%1 は途中で終わっており、完全にコピーされていません。もう一度コピーし、サイズを比較してください。</translation>
    </message>
    <message>
        <source>%1 is one part of a split image (SWM). Join the parts to one WIM first.</source>
        <translation>%1 は分割イメージ (SWM) の一部です。先に 1 つの WIM に結合してください。</translation>
    </message>
    <message>
        <source>%1 is encrypted, or compressed as an ESD, which machines cannot boot. Export it to a plain WIM first.</source>
        <translation>%1 は暗号化されているか、ESD として圧縮されているため、マシンをブートできません。先に通常の WIM にエクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 describes itself with more data than any real image has. It is damaged, or made to do harm.</source>
        <translation>%1 には、実際のイメージではあり得ない量の管理データが含まれています。破損しているか、悪意を持って作成されたものです。</translation>
    </message>
    <message>
        <source>%1 has no image with that number: %2.</source>
        <translation>%1 には、番号 %2 のイメージがありません。</translation>
    </message>
    <message>
        <source>%1 has something else than a file in the place of %2. It was made by mistake, or to do harm.</source>
        <translation>%1 では、%2 の位置にファイル以外のものがあります。誤って作成されたか、悪意を持って作成されたものです。</translation>
    </message>
    <message>
        <source>%1 has a %2 that is far larger than any real one. It is damaged, or made to do harm.</source>
        <translation>%1 に含まれる %2 が、実際のものよりはるかに大きくなっています。破損しているか、悪意を持って作成されたものです。</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor an ISO, a WIM or a boot file of Windows. Choose one of these.</source>
        <translation>%1 は、フォルダー、ISO、WIM、Windows のブート ファイルのいずれでもありません。これらのいずれかを選択してください。</translation>
    </message>
    <message>
        <source>%1 brought down the program that reads it. It is damaged, or made to do harm.</source>
        <translation>%1 の読み取り中に、読み取りプログラムが異常終了しました。ファイルが破損しているか、悪意を持って作成されたものです。</translation>
    </message>
    <message>
        <source>Reading %1 took too long and was stopped. It is damaged, or lies on a disk that does not answer.</source>
        <translation>%1 の読み取りに時間がかかりすぎたため、中止しました。ファイルが破損しているか、応答しないディスクにあります。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It is most likely damaged. Copy it again.</source>
        <translation>%1 を読み取れませんでした: %2。破損している可能性が高いため、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>There is no site in %1. Check the path, or make a site there first (&quot;slipwayctl init&quot;).</source>
        <translation>%1 にサイトがありません。パスを確認するか、先にそこにサイトを作成してください (slipwayctl init)。</translation>
    </message>
    <message>
        <source>There is a site in %1 already. Nothing was changed. Use it as it is, or choose an empty folder.</source>
        <translation>%1 には既にサイトがあります。何も変更されていません。そのまま使用するか、空のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Slipway (schema %2; this version knows %3). Update Slipway, or restore a backup of the site that this version made.</source>
        <translation>%1 は、より新しいバージョンの Slipway で書き込まれています (スキーマ %2。このバージョンが対応するのは %3)。Slipway を更新するか、このバージョンで作成したサイトのバックアップを復元してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. A disk fault or an interrupted copy is likely. Restore it from a backup, or import it again.</source>
        <translation>%1 は破損しています: %2。ディスクの障害またはコピーの中断が考えられます。バックアップから復元するか、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>%1 is locked by another program. A long import or a backup may be running. Wait for it to end, and try again.</source>
        <translation>%1 は別のプログラムによってロックされています。時間のかかるインポートまたはバックアップが実行中の可能性があります。終了を待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>None of them would start at its next PXE boot as things stand.</source>
        <translation>現状では、次回の PXE ブートで展開が開始されるマシンはありません。</translation>
    </message>
    <message>
        <source>At their next PXE boot these would start, and their disks may be erased: %1 and %2 more (%3 machines).</source>
        <translation>次のマシンは次回の PXE ブートで展開が開始され、ディスクが消去される可能性があります: %1、他 %2 台 (計 %3 台)。</translation>
    </message>
    <message>
        <source>At their next PXE boot these would start, and their disks may be erased: %1 (%2 machines).</source>
        <translation>次のマシンは次回の PXE ブートで展開が開始され、ディスクが消去される可能性があります: %1 (%2 台)。</translation>
    </message>
    <message>
        <source>A required deployment to &quot;%1&quot; is refused: it has %2 members, and no more than %3 are allowed. %4 Choose a smaller collection, or raise the setting risk.maximum-size.</source>
        <translation>「%1」への必須の展開は拒否されました。メンバーは %2 台ですが、許可されるのは %3 台までです。%4より小さいコレクションを選択するか、設定 risk.maximum-size の値を大きくしてください。</translation>
    </message>
    <message>
        <source>A required deployment to &quot;%1&quot; (%2 members) starts machines without asking anyone. %3 Accept the risk explicitly (--accept-risk), or choose a smaller collection or the purpose Available.</source>
        <translation>「%1」(メンバー %2 台) への必須の展開は、誰にも確認せずにマシンで開始されます。%3リスクを明示的に承諾するか (--accept-risk)、より小さいコレクション、または目的「利用可能」を選択してください。</translation>
    </message>
    <message>
        <source>Port %1 on %2 needs a privilege that this program does not have. Ports below 1024 are reserved. Run the service slipwayd with that privilege, or choose ports above 1023.</source>
        <translation>%2 のポート %1 を開くには、このプログラムにない特権が必要です。1024 未満のポートは予約されています。必要な特権を与えて slipwayd サービスを実行するか、1024 以上のポートを選択してください。</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program. Stop that program, or serve on another address.</source>
        <translation>%2 のポート %1 は別のプログラムが使用中です。そのプログラムを停止するか、別のアドレスで配信してください。</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by %3. Stop that program, or serve on another address.</source>
        <translation>%2 のポート %1 は %3 が使用中です。そのプログラムを停止するか、別のアドレスで配信してください。</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2. Check that it exists, and that its disk is well.</source>
        <translation>%1 の読み取りまたは書き込みができませんでした: %2。存在するかどうかと、ディスクに問題がないかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed. Free some space, and try again.</source>
        <translation>%1 のあるディスクがいっぱいです。何も変更されていません。空き領域を増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Access to %1 was denied. This program&apos;s user lacks the right. Change its permissions, or start the program as a user who has the right.</source>
        <translation>%1 へのアクセスが拒否されました。このプログラムを実行しているユーザーに権限がありません。アクセス許可を変更するか、権限のあるユーザーとしてプログラムを起動してください。</translation>
    </message>
    <message>
        <source>There is no network interface &quot;%1&quot;. It may be unplugged or named differently now. Choose one from the list of interfaces.</source>
        <translation>ネットワーク インターフェイス「%1」がありません。取り外されたか、名前が変わった可能性があります。インターフェイスの一覧から選択してください。</translation>
    </message>
    <message>
        <source>The boot loader %1 is not installed. This boot needs it. Install the package %2.</source>
        <translation>このブートに必要なブート ローダー %1 がインストールされていません。パッケージ %2 をインストールしてください。</translation>
    </message>
    <message>
        <source>The boot image %1 has no %2, which %3 needs. Supply it from a folder or an ISO in its properties.</source>
        <translation>ブート イメージ %1 に、%3 に必要な %2 がありません。ブート イメージのプロパティで、フォルダーまたは ISO から追加してください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルされました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Slipway made a mistake: %1. Nothing more is known. Please report it with this text.</source>
        <translation>Slipway の内部エラーです: %1。これ以上の情報はありません。この文面を添えて報告してください。</translation>
    </message>
    <message>
        <source>The boot loader %1 is not installed, and no package has it. It is what asks for F12 there: a required deployment boots without it.</source>
        <translation>ブート ローダー %1 がインストールされておらず、これを含むパッケージもありません。このマシンで F12 の入力を求めるために必要なものです。必須の展開は、これがなくてもブートします。</translation>
    </message>
    <message>
        <source>%1 was removed or replaced while Slipway uses it. What is written now would be lost, so nothing is changed and no boot image delivered. Put the file back, or restart Slipway to use what stands there now.</source>
        <translation>Slipway が使用中の %1 が削除または置換されました。今書き込まれる内容は失われるため、何も変更せず、ブート イメージも配信しません。ファイルを元に戻すか、Slipway を再起動して現在そこにあるファイルを使用してください。</translation>
    </message>
    <message>
        <source>At its next PXE boot this machine would start, and its disk may be erased: %1.</source>
        <translation>次のマシンは次回の PXE ブートで展開が開始され、ディスクが消去される可能性があります: %1。</translation>
    </message>
    <message>
        <source>The required deployment to &quot;%1&quot; would have %2 members by that, and no more than %3 are allowed. %4 Choose another name or device, change the rules of the collection, or raise the setting risk.maximum-size.</source>
        <translation>この変更により、「%1」への必須の展開のメンバーは %2 台になりますが、許可されるのは %3 台までです。%4別の名前またはデバイスを選択するか、コレクションの規則を変更するか、設定 risk.maximum-size の値を大きくしてください。</translation>
    </message>
    <message>
        <source>That would bring a machine into the required deployment to &quot;%1&quot; (%2 members), which starts machines without asking anyone. %3 Choose another name or device, change the rules of the collection, or accept the risk explicitly (--accept-risk).</source>
        <translation>この変更により、「%1」(メンバー %2 台) への必須の展開の対象にマシンが加わります。この展開は、誰にも確認せずにマシンで開始されます。%3別の名前またはデバイスを選択するか、コレクションの規則を変更するか、リスクを明示的に承諾してください (--accept-risk)。</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>the responder was paused</source>
        <translation>レスポンダーが一時停止されました</translation>
    </message>
    <message>
        <source>its MAC address was excluded</source>
        <translation>MAC アドレスが除外されました</translation>
    </message>
    <message>
        <source>nobody pressed F12: the machine went on to HTTP boot</source>
        <translation>F12 が押されず、マシンは HTTP ブートに進みました</translation>
    </message>
    <message>
        <source>nobody pressed F12</source>
        <translation>F12 が押されませんでした</translation>
    </message>
    <message>
        <source>the boot program asks again as iPXE; it gets no second boot</source>
        <translation>ブート プログラムが iPXE として再び要求しました (2 回目のブートは提供しません)</translation>
    </message>
    <message>
        <source>the machine was started again</source>
        <translation>マシンがもう一度起動されました</translation>
    </message>
    <message>
        <source>the answer changed</source>
        <translation>応答が変わりました</translation>
    </message>
    <message>
        <source>there is no boot file for this client (%1)</source>
        <translation>このクライアント用のブート ファイルがありません (%1)</translation>
    </message>
    <message>
        <source>asked on 4011 without a choice from the menu</source>
        <translation>メニューで選択されないまま、ポート 4011 で要求されました</translation>
    </message>
    <message>
        <source>Microsoft&apos;s boot program asks for F12</source>
        <translation>Microsoft のブート プログラムが F12 の入力を求めます</translation>
    </message>
    <message>
        <source>offers are off for this kind of machine</source>
        <translation>この種類のマシンへのオファーは無効です</translation>
    </message>
    <message>
        <source>the firmware&apos;s own menu</source>
        <translation>ファームウェアのメニュー</translation>
    </message>
    <message>
        <source>the engine stopped</source>
        <translation>エンジンが停止しました</translation>
    </message>
    <message>
        <source>an administrator ended its transfers</source>
        <translation>管理者が転送を終了しました</translation>
    </message>
    <message>
        <source>a database of the site was removed or replaced: %1</source>
        <translation>サイトのデータベースが削除または置換されました: %1</translation>
    </message>
    <message>
        <source>recorded in the ledger before the first byte</source>
        <translation>最初のバイトを送信する前に、PXE 実行記録に記録しました</translation>
    </message>
    <message>
        <source>the device is in quarantine: nothing required runs on it until it is released</source>
        <translation>デバイスは検疫中です: 検疫が解除されるまで、必須の展開は実行されません</translation>
    </message>
    <message>
        <source>the brake holds: nothing required starts until it is released</source>
        <translation>ブレーキがかかっています: 解除されるまで、必須の展開は開始されません</translation>
    </message>
    <message>
        <source>every payload file arrived completely</source>
        <translation>ブート イメージの全ファイルが完全に届きました</translation>
    </message>
    <message>
        <source>the payload never arrived completely; nothing has happened to the machine</source>
        <translation>ブート イメージが完全には届かず、マシンには何も起きていません</translation>
    </message>
    <message>
        <source>%1, %2, blocks of %3 bytes, window %4</source>
        <translation>%1、%2、ブロック %3 バイト、ウィンドウ %4</translation>
    </message>
    <message>
        <source>%1, %2 in %3 s</source>
        <translation>%1、%2、%3 秒</translation>
    </message>
    <message>
        <source>%1, %2 in %3 s, blocks sent again: %4</source>
        <translation>%1、%2、%3 秒、再送したブロック: %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2 by HTTP to %3</source>
        <translation>%1、%2、HTTP で %3 に送信</translation>
    </message>
    <message>
        <source>%1 ended after %2 of %3</source>
        <translation>%1 は %3 のうち %2 で終了しました</translation>
    </message>
    <message>
        <source>%1, asked for by %2 (HTTP)</source>
        <translation>%1、要求元: %2 (HTTP)</translation>
    </message>
    <message>
        <source>%1: not recorded within 3 s</source>
        <translation>%1: 3 秒以内に記録されませんでした</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: 拒否されました</translation>
    </message>
    <message>
        <source>%1 waits for F12</source>
        <translation>%1 が F12 を待機</translation>
    </message>
    <message>
        <source>waits for F12</source>
        <translation>F12 を待機</translation>
    </message>
    <message>
        <source>%1: the client fell silent after block %2 of %3</source>
        <translation>%1: %3 個中 %2 個目のブロックの後、クライアントが応答しなくなりました</translation>
    </message>
    <message>
        <source>%1: the client never acknowledged anything: is UDP to it blocked?</source>
        <translation>%1: クライアントから確認応答が一度もありません。クライアントへの UDP がブロックされていませんか?</translation>
    </message>
    <message>
        <source>%1: the client gave up after block %2 of %3: %4</source>
        <translation>%1: %3 個中 %2 個目のブロックの後、クライアントが断念しました: %4</translation>
    </message>
    <message>
        <source>%1: the client left after block %2 of %3</source>
        <translation>%1: %3 個中 %2 個目のブロックの後、クライアントが離脱しました</translation>
    </message>
    <message>
        <source>%1: the deployment could not be recorded; nothing was sent</source>
        <translation>%1: 展開を記録できなかったため、何も送信していません</translation>
    </message>
    <message>
        <source>the boot image has no %1, which %2 needs</source>
        <translation>ブート イメージに、%2 に必要な %1 がありません</translation>
    </message>
    <message>
        <source>%1 is not installed (package %2)</source>
        <translation>%1 がインストールされていません (パッケージ %2)</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 がインストールされていません</translation>
    </message>
    <message>
        <source>the boot image cannot be served: %1</source>
        <translation>ブート イメージを配信できません: %1</translation>
    </message>
    <message>
        <source>from %1 (relay)</source>
        <translation>%1 (リレー) から</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>on interface %1</source>
        <translation>インターフェイス %1 で</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 で</translation>
    </message>
    <message>
        <source>Microsoft&apos;s boot program</source>
        <translation>Microsoft のブート プログラム</translation>
    </message>
    <message>
        <source>architecture %1</source>
        <translation>アーキテクチャ %1</translation>
    </message>
    <message>
        <source>no architecture</source>
        <translation>アーキテクチャなし</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>開始直後</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>開始 %1 秒後</translation>
    </message>
    <message>
        <source>%1 did not arrive with blocks of %2 bytes and windows of %3. Its next boot uses blocks of %4 bytes and windows of %5</source>
        <translation>%1 はブロック %2 バイト、ウィンドウ %3 では届きませんでした。次回の起動ではブロック %4 バイト、ウィンドウ %5 を使います</translation>
    </message>
    <message>
        <source>its device was removed</source>
        <translation>デバイスが削除されました</translation>
    </message>
    <message>
        <source>its device was put into quarantine</source>
        <translation>デバイスが検疫されました</translation>
    </message>
    <message>
        <source>%1: stopped after block %2 of %3: %4</source>
        <translation>%1: %3 個中 %2 個目のブロックの後に停止しました: %4</translation>
    </message>
    <message>
        <source>by the administrator</source>
        <translation>管理者が停止しました</translation>
    </message>
    <message>
        <source>the service stopped</source>
        <translation>サービスが停止しました</translation>
    </message>
    <message>
        <source>it was asked for again</source>
        <translation>再び要求されました</translation>
    </message>
    <message>
        <source>given up for another client</source>
        <translation>別のクライアントを優先するため打ち切りました</translation>
    </message>
    <message>
        <source>the system refuses to send to it</source>
        <translation>システムがクライアントへの送信を拒否しています</translation>
    </message>
    <message>
        <source>the file cannot be read any more</source>
        <translation>ファイルを読み取れなくなりました</translation>
    </message>
    <message>
        <source>no range for this network</source>
        <translation>このネットワークの範囲がありません</translation>
    </message>
    <message>
        <source>another server&apos;s</source>
        <translation>別のサーバー宛てです</translation>
    </message>
    <message>
        <source>not this client&apos;s address</source>
        <translation>このクライアントのアドレスではありません</translation>
    </message>
    <message>
        <source>declined: another machine seems to use it</source>
        <translation>クライアントが拒否: 別のマシンがこのアドレスを使用しているようです</translation>
    </message>
    <message>
        <source>released</source>
        <translation>解放されました</translation>
    </message>
    <message>
        <source>not a request for an address</source>
        <translation>アドレスの要求ではありません</translation>
    </message>
    <message>
        <source>no free address</source>
        <translation>空きアドレスがありません</translation>
    </message>
    <message>
        <source>another server was chosen</source>
        <translation>別のサーバーが選択されました</translation>
    </message>
    <message>
        <source>no address was asked for</source>
        <translation>アドレスが要求されていません</translation>
    </message>
    <message>
        <source>wrong network</source>
        <translation>ネットワークが違います</translation>
    </message>
    <message>
        <source>address is taken</source>
        <translation>アドレスは使用中です</translation>
    </message>
    <message>
        <source>another address is leased to this client</source>
        <translation>このクライアントには別のアドレスがリースされています</translation>
    </message>
    <message>
        <source>unknown client</source>
        <translation>不明なクライアントです</translation>
    </message>
</context>
<context>
    <name>ExclusionFileTexts</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>他 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Exclusions</source>
        <translation>除外のインポート</translation>
    </message>
    <message>
        <source>Export Exclusions</source>
        <translation>除外のエクスポート</translation>
    </message>
    <message>
        <source>The exclusion list was written to %1.</source>
        <translation>除外リストを %1 に書き出しました。</translation>
    </message>
</context>
<context>
    <name>ExclusionTexts</name>
    <message>
        <source>Watched file</source>
        <translation>監視ファイル</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
</context>
<context>
    <name>FilterTexts</name>
    <message>
        <source>There is no filter &quot;%1:&quot;. There are: %2. To search for the text itself, put it in quotes.</source>
        <translation>「%1:」というフィルターはありません。使用できるフィルター: %2。この文字列自体を検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>After &quot;%1:&quot; something must follow.</source>
        <translation>「%1:」の後に値が必要です。</translation>
    </message>
    <message>
        <source>A closing quote is missing.</source>
        <translation>閉じる引用符がありません。</translation>
    </message>
    <message>
        <source>After &quot;-&quot; must follow what is not wanted.</source>
        <translation>「-」の後に、除外するものを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>A filter takes %n terms at most. Leave some of them out.</source>
        <translation>
            <numerusform>フィルターに使用できる条件は %n 個までです。一部を減らしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmwareCodes</name>
    <message>
        <source>UEFI: the boot file does not fit into the memory set aside for it. Older ROMs: the card&apos;s EEPROM is damaged.</source>
        <translation>UEFI: ブート ファイルが、確保されたメモリに収まりません。古い ROM: カードの EEPROM が破損しています。</translation>
    </message>
    <message>
        <source>The boot file is larger than the size that the server told, or than the firmware can hold.</source>
        <translation>ブート ファイルが、サーバーが通知したサイズまたはファームウェアが保持できるサイズを超えています。</translation>
    </message>
    <message>
        <source>Deploy a smaller boot program, and look for a newer firmware.</source>
        <translation>より小さいブート プログラムを展開し、新しいファームウェアがないか確認してください。</translation>
    </message>
    <message>
        <source>UEFI: the network card reports an error. Older ROMs: the BIOS lacks PCI services.</source>
        <translation>UEFI: ネットワーク カードがエラーを報告しています。古い ROM: BIOS に PCI サービスがありません。</translation>
    </message>
    <message>
        <source>The card or its driver in the firmware does not work.</source>
        <translation>カード、またはファームウェア内のドライバーが動作していません。</translation>
    </message>
    <message>
        <source>Update the firmware, try another port or card.</source>
        <translation>ファームウェアを更新し、別のポートまたはカードを試してください。</translation>
    </message>
    <message>
        <source>UEFI: there is not enough memory. Older ROMs: the card&apos;s driver could not be loaded.</source>
        <translation>UEFI: メモリが不足しています。古い ROM: カードのドライバーを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The boot file is too large for the firmware, or the card&apos;s ROM is damaged.</source>
        <translation>ブート ファイルがファームウェアには大きすぎるか、カードの ROM が破損しています。</translation>
    </message>
    <message>
        <source>Deploy a smaller boot program; update the firmware.</source>
        <translation>より小さいブート プログラムを展開し、ファームウェアを更新してください。</translation>
    </message>
    <message>
        <source>The network card sees no link.</source>
        <translation>ネットワーク カードがリンクを検出していません。</translation>
    </message>
    <message>
        <source>The cable is out, or the switch port is down.</source>
        <translation>ケーブルが抜けているか、スイッチ ポートがダウンしています。</translation>
    </message>
    <message>
        <source>Check cable and switch port; some ports take long to come up.</source>
        <translation>ケーブルとスイッチ ポートを確認してください。アップするまでに時間がかかるポートもあります。</translation>
    </message>
    <message>
        <source>No valid offer was received.</source>
        <translation>有効なオファーを受信しませんでした。</translation>
    </message>
    <message>
        <source>Nobody answered this machine about booting, the answer did not get back, or UDP port 4011 is blocked.</source>
        <translation>このマシンにブートに関して応答するサーバーがなかったか、応答が戻らなかったか、UDP ポート 4011 がブロックされています。</translation>
    </message>
    <message>
        <source>Look for the machine under Live Boots: listed, its verdict says why; not listed, its requests do not arrive here (relay, VLAN, firewall).</source>
        <translation>[ブート状況] でこのマシンを探してください。リストにあれば、判定に理由が示されます。リストになければ、要求がここに届いていません (リレー、VLAN、ファイアウォール)。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The download began and its packets do not come through: a firewall, or blocks larger than the path takes.</source>
        <translation>ダウンロードは始まりましたが、パケットが届いていません。ファイアウォール、または経路が受け付けるより大きいブロックが原因です。</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict; let UDP pass both ways, or lower tftp.max-block-size.</source>
        <translation>セッションの判定を確認してください。UDP を双方向で許可するか、tftp.max-block-size を小さくしてください。</translation>
    </message>
    <message>
        <source>The network boot was cancelled.</source>
        <translation>ネットワーク ブートが取り消されました。</translation>
    </message>
    <message>
        <source>Somebody pressed a key, or chose local boot.</source>
        <translation>誰かがキーを押したか、ローカル ブートを選択しました。</translation>
    </message>
    <message>
        <source>Start the machine again if it should boot from the network.</source>
        <translation>ネットワークからブートする場合は、マシンをもう一度起動してください。</translation>
    </message>
    <message>
        <source>The machine got an ICMP error.</source>
        <translation>マシンが ICMP エラーを受信しました。</translation>
    </message>
    <message>
        <source>The server or a router said that the address or the port cannot be reached.</source>
        <translation>サーバーまたはルーターが、アドレスまたはポートに到達できないと通知しました。</translation>
    </message>
    <message>
        <source>Check that the engine runs and serves TFTP, and that no firewall rejects it.</source>
        <translation>エンジンが稼働して TFTP を配信していること、およびファイアウォールが拒否していないことを確認してください。</translation>
    </message>
    <message>
        <source>The server answered with a TFTP error.</source>
        <translation>サーバーが TFTP エラーで応答しました。</translation>
    </message>
    <message>
        <source>The file is not there, was refused, or the session is over.</source>
        <translation>ファイルがないか、拒否されたか、セッションが終了しています。</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict for the name that was asked for.</source>
        <translation>セッションの判定で、要求された名前を確認してください。</translation>
    </message>
    <message>
        <source>Opening the TFTP download timed out.</source>
        <translation>TFTP ダウンロードの開始がタイムアウトしました。</translation>
    </message>
    <message>
        <source>The request did not reach the server&apos;s UDP port 69, or the answer did not get back.</source>
        <translation>要求がサーバーの UDP ポート 69 に届かなかったか、応答が戻りませんでした。</translation>
    </message>
    <message>
        <source>Let UDP 69 pass to the server, and UDP from its high ports back.</source>
        <translation>サーバーへの UDP 69 と、サーバーの上位ポートから戻る UDP を許可してください。</translation>
    </message>
    <message>
        <source>Reading by TFTP timed out.</source>
        <translation>TFTP による読み取りがタイムアウトしました。</translation>
    </message>
    <message>
        <source>The download began, and then packets were lost.</source>
        <translation>ダウンロードは始まりましたが、その後パケットが失われました。</translation>
    </message>
    <message>
        <source>Lower tftp.max-block-size, and look for a bad cable or an overloaded link.</source>
        <translation>tftp.max-block-size を小さくし、不良ケーブルや過負荷の回線がないか確認してください。</translation>
    </message>
    <message>
        <source>The server sent a TFTP error.</source>
        <translation>サーバーが TFTP エラーを送信しました。</translation>
    </message>
    <message>
        <source>The file was refused, or is not there.</source>
        <translation>ファイルが拒否されたか、存在しません。</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict.</source>
        <translation>セッションの判定を確認してください。</translation>
    </message>
    <message>
        <source>The TFTP server does not have the file.</source>
        <translation>TFTP サーバーにファイルがありません。</translation>
    </message>
    <message>
        <source>Another server&apos;s boot options name a file that is not here, or the boot image changed.</source>
        <translation>別のサーバーのブート オプションがここにないファイルを指定しているか、ブート イメージが変更されました。</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict, and at options 66 and 67 of the DHCP server.</source>
        <translation>セッションの判定と、DHCP サーバーのオプション 66 および 67 を確認してください。</translation>
    </message>
    <message>
        <source>A TFTP packet had an invalid size.</source>
        <translation>TFTP パケットのサイズが無効でした。</translation>
    </message>
    <message>
        <source>The server&apos;s blocks are larger than the firmware can take.</source>
        <translation>サーバーのブロックが、ファームウェアが受け付けるサイズを超えています。</translation>
    </message>
    <message>
        <source>Lower tftp.max-block-size.</source>
        <translation>tftp.max-block-size を小さくしてください。</translation>
    </message>
    <message>
        <source>No DHCP or proxy offer was received.</source>
        <translation>DHCP またはプロキシのオファーを受信しませんでした。</translation>
    </message>
    <message>
        <source>No DHCP server answers on this network, or the link came up too late.</source>
        <translation>このネットワークで応答する DHCP サーバーがないか、リンクのアップが遅すぎました。</translation>
    </message>
    <message>
        <source>Check the DHCP server and the relay; make the switch port an edge port (PortFast).</source>
        <translation>DHCP サーバーとリレーを確認してください。スイッチ ポートをエッジ ポート (PortFast) にしてください。</translation>
    </message>
    <message>
        <source>Boot offers came, but no address.</source>
        <translation>ブートのオファーは届きましたが、アドレスが届きませんでした。</translation>
    </message>
    <message>
        <source>This server answers beside a DHCP server, and that one does not answer.</source>
        <translation>このサーバーは DHCP サーバーと併用されており、その DHCP サーバーが応答していません。</translation>
    </message>
    <message>
        <source>Check that the DHCP server has free addresses for this network.</source>
        <translation>DHCP サーバーに、このネットワーク用の空きアドレスがあることを確認してください。</translation>
    </message>
    <message>
        <source>An address came, but no name of a boot file.</source>
        <translation>アドレスは届きましたが、ブート ファイルの名前が届きませんでした。</translation>
    </message>
    <message>
        <source>The DHCP server answered, and no boot server did: this machine is not to boot, or the request never got here.</source>
        <translation>DHCP サーバーは応答しましたが、ブート サーバーは応答しませんでした。このマシンがブートの対象でないか、要求がここに届いていません。</translation>
    </message>
    <message>
        <source>Look for the machine under Live Boots: its verdict says why it was not answered.</source>
        <translation>[ブート状況] でこのマシンを探してください。応答しなかった理由が判定に示されます。</translation>
    </message>
    <message>
        <source>The boot server did not answer on port 4011.</source>
        <translation>ブート サーバーがポート 4011 で応答しませんでした。</translation>
    </message>
    <message>
        <source>UDP port 4011 is blocked, or the DHCP server says &quot;PXEClient&quot; (option 60) and nothing listens there.</source>
        <translation>UDP ポート 4011 がブロックされているか、DHCP サーバーが「PXEClient」(オプション 60) を通知しているのに、そこで待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>Let UDP 4011 pass; take option 60 out of the DHCP server unless both run on one computer.</source>
        <translation>UDP 4011 を許可してください。両方が同じコンピューターで稼働している場合を除き、DHCP サーバーからオプション 60 を削除してください。</translation>
    </message>
    <message>
        <source>The cable is out, or the link came up too late.</source>
        <translation>ケーブルが抜けているか、リンクのアップが遅すぎました。</translation>
    </message>
    <message>
        <source>Check cable and switch port; make it an edge port (PortFast).</source>
        <translation>ケーブルとスイッチ ポートを確認し、ポートをエッジ ポート (PortFast) にしてください。</translation>
    </message>
    <message>
        <source>The boot menu of the offer is invalid.</source>
        <translation>オファーのブート メニューが無効です。</translation>
    </message>
    <message>
        <source>Another server&apos;s option 43 is broken.</source>
        <translation>別のサーバーのオプション 43 が壊れています。</translation>
    </message>
    <message>
        <source>Look at option 43 of the DHCP server.</source>
        <translation>DHCP サーバーのオプション 43 を確認してください。</translation>
    </message>
    <message>
        <source>The list of boot servers is missing.</source>
        <translation>ブート サーバーの一覧がありません。</translation>
    </message>
    <message>
        <source>A DHCP server sends a wrong option 43 (often meant for access points or telephones).</source>
        <translation>DHCP サーバーが誤ったオプション 43 を送信しています (多くはアクセス ポイントや電話機向けのものです)。</translation>
    </message>
    <message>
        <source>Take option 43 out of the DHCP server&apos;s scope for these machines.</source>
        <translation>DHCP サーバーの、これらのマシン用のスコープからオプション 43 を削除してください。</translation>
    </message>
    <message>
        <source>No boot server could be found.</source>
        <translation>ブート サーバーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The boot server of the list does not answer, or a firewall is in between.</source>
        <translation>一覧にあるブート サーバーが応答しないか、途中にファイアウォールがあります。</translation>
    </message>
    <message>
        <source>Check that the engine runs, and that UDP 4011 passes.</source>
        <translation>エンジンが稼働していること、および UDP 4011 が通過することを確認してください。</translation>
    </message>
    <message>
        <source>The boot program is too large.</source>
        <translation>ブート プログラムが大きすぎます。</translation>
    </message>
    <message>
        <source>Older ROMs have room for some 500 KB.</source>
        <translation>古い ROM には 500 KB 程度の容量しかありません。</translation>
    </message>
    <message>
        <source>Deploy the image through iPXE instead of as a single program.</source>
        <translation>単独のプログラムとしてではなく、iPXE を介してイメージを展開してください。</translation>
    </message>
    <message>
        <source>UEFI: something else went wrong.</source>
        <translation>UEFI: その他の問題が発生しました。</translation>
    </message>
    <message>
        <source>The firmware does not say what; often a boot file for another architecture, or one that Secure Boot refuses.</source>
        <translation>ファームウェアは詳細を通知しません。多くの場合、別のアーキテクチャ用のブート ファイルか、セキュア ブートが拒否するブート ファイルです。</translation>
    </message>
    <message>
        <source>Check the architecture of the boot image, and try without Secure Boot.</source>
        <translation>ブート イメージのアーキテクチャを確認し、セキュア ブートを無効にして試してください。</translation>
    </message>
    <message>
        <source>The machine leaves its network boot ROM.</source>
        <translation>マシンがネットワーク ブート ROM を終了しました。</translation>
    </message>
    <message>
        <source>The boot was declined, or it gave up; the line before says why.</source>
        <translation>ブートが拒否されたか、マシンが断念しました。直前の行に理由が示されます。</translation>
    </message>
    <message>
        <source>Read the code above it on the screen.</source>
        <translation>画面でこの上に表示されているコードを確認してください。</translation>
    </message>
    <message>
        <source>The server says: file not found.</source>
        <translation>サーバーの応答: ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>As with PXE-E3B.</source>
        <translation>PXE-E3B と同じです。</translation>
    </message>
    <message>
        <source>iPXE: nothing to boot.</source>
        <translation>iPXE: ブートするものがありません。</translation>
    </message>
    <message>
        <source>iPXE got an address and no script or file: nobody answered it about booting.</source>
        <translation>iPXE はアドレスを取得しましたが、スクリプトもファイルも取得していません。ブートに関して応答するサーバーがありませんでした。</translation>
    </message>
    <message>
        <source>Look for the machine under Live Boots: its verdict says why.</source>
        <translation>[ブート状況] でこのマシンを探してください。判定に理由が示されます。</translation>
    </message>
    <message>
        <source>iPXE: no such file.</source>
        <translation>iPXE: ファイルがありません。</translation>
    </message>
    <message>
        <source>The server does not have what was asked for.</source>
        <translation>要求されたものがサーバーにありません。</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict for the name.</source>
        <translation>セッションの判定で名前を確認してください。</translation>
    </message>
    <message>
        <source>iPXE: the file cannot be started.</source>
        <translation>iPXE: ファイルを起動できません。</translation>
    </message>
    <message>
        <source>It is for another architecture or firmware, or no boot program at all.</source>
        <translation>別のアーキテクチャまたはファームウェア用のものか、ブート プログラムではありません。</translation>
    </message>
    <message>
        <source>Check the boot image&apos;s architecture, and whether it is for BIOS or UEFI.</source>
        <translation>ブート イメージのアーキテクチャと、BIOS 用か UEFI 用かを確認してください。</translation>
    </message>
    <message>
        <source>iPXE: connection timed out.</source>
        <translation>iPXE: 接続がタイムアウトしました。</translation>
    </message>
    <message>
        <source>The server&apos;s port cannot be reached from the machine, or packets are lost.</source>
        <translation>マシンからサーバーのポートに到達できないか、パケットが失われています。</translation>
    </message>
    <message>
        <source>Let TCP to the boot port (8069), UDP 69 and 4011 pass.</source>
        <translation>ブート ポート (8069) への TCP と、UDP 69 および 4011 を許可してください。</translation>
    </message>
    <message>
        <source>iPXE: permission denied.</source>
        <translation>iPXE: アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The server refused it, or Secure Boot does.</source>
        <translation>サーバーまたはセキュア ブートが拒否しました。</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict, and try without Secure Boot.</source>
        <translation>セッションの判定を確認し、セキュア ブートを無効にして試してください。</translation>
    </message>
</context>
<context>
    <name>FormatTexts</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>GlossaryTexts</name>
    <message>
        <source>PXE</source>
        <translation>PXE</translation>
    </message>
    <message>
        <source>How a machine&apos;s firmware boots from the network: it asks by DHCP who has a boot program, fetches it by TFTP and starts it.</source>
        <translation>マシンのファームウェアがネットワークからブートする方法。ブート プログラムの提供元を DHCP で問い合わせ、TFTP で取得して起動します。</translation>
    </message>
    <message>
        <source>ProxyDHCP</source>
        <translation>ProxyDHCP</translation>
    </message>
    <message>
        <source>Slipway answers only the questions about booting; another DHCP server gives out the addresses.</source>
        <translation>Slipway はブートに関する問い合わせにだけ応答し、アドレスは別の DHCP サーバーが割り当てます。</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>What a machine gets over the network and starts: Windows PE in a WIM, a Linux kernel with its initial RAM disk, or a single boot program.</source>
        <translation>マシンがネットワーク経由で取得して起動するもの。WIM 内の Windows PE、初期 RAM ディスクを伴う Linux カーネル、または単独のブート プログラムです。</translation>
    </message>
    <message>
        <source>WIM</source>
        <translation>WIM</translation>
    </message>
    <message>
        <source>Microsoft&apos;s file of one or more images of an installed Windows. boot.wim holds Windows PE.</source>
        <translation>インストール済みの Windows のイメージを 1 つ以上格納する Microsoft のファイル。boot.wim には Windows PE が格納されています。</translation>
    </message>
    <message>
        <source>Windows PE</source>
        <translation>Windows PE</translation>
    </message>
    <message>
        <source>A small Windows that runs from a RAM disk, from which the real one is installed.</source>
        <translation>RAM ディスクで動作する小さな Windows。ここから本来の Windows をインストールします。</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>セキュア ブート</translation>
    </message>
    <message>
        <source>UEFI firmware starts only programs that were signed by somebody it trusts. From the network nobody can see whether it is on.</source>
        <translation>UEFI ファームウェアが、信頼する署名者によって署名されたプログラムだけを起動する機能。有効かどうかはネットワークからは確認できません。</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>The number that a machine&apos;s maker gave to its main board. Unlike the MAC address it stays when the network card changes.</source>
        <translation>マシンの製造元がメイン ボードに割り当てた番号。MAC アドレスと異なり、ネットワーク カードを交換しても変わりません。</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Which processor and firmware a machine says it has: x86, x64 or ARM64, BIOS or UEFI. The boot image must fit it.</source>
        <translation>マシンが通知するプロセッサとファームウェアの種類: x86、x64、ARM64、および BIOS、UEFI。ブート イメージはこれに適合している必要があります。</translation>
    </message>
    <message>
        <source>Relay agent</source>
        <translation>リレー エージェント</translation>
    </message>
    <message>
        <source>A router or switch that carries the broadcasts of machines in other networks to the server. Option 82 says from which port they came.</source>
        <translation>ほかのネットワークのマシンのブロードキャストをサーバーに届けるルーターまたはスイッチ。どのポートから来たかはオプション 82 に示されます。</translation>
    </message>
    <message>
        <source>Boot session</source>
        <translation>ブート セッション</translation>
    </message>
    <message>
        <source>One boot of one machine, from its first DHCP packet to its status report.</source>
        <translation>1 台のマシンの 1 回のブート。最初の DHCP パケットから状態の報告までを指します。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What became of a boot session: what happened, the likely cause, and what to do.</source>
        <translation>ブート セッションの結果。何が起きたか、考えられる原因、対処方法を示します。</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>タスク シーケンス</translation>
    </message>
    <message>
        <source>What is to happen on a machine, and the boot image that it starts from.</source>
        <translation>マシンで行う処理と、その開始に使うブート イメージ。</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>A group of devices that things are deployed to: direct members, and those that rules find.</source>
        <translation>展開の対象となるデバイスのグループ。直接メンバーと、規則に該当するデバイスで構成されます。</translation>
    </message>
    <message>
        <source>Limiting collection</source>
        <translation>限定コレクション</translation>
    </message>
    <message>
        <source>A collection never holds a machine that its limiting collection does not hold.</source>
        <translation>コレクションには、限定コレクションに含まれないマシンは決して含まれません。</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>A task sequence given to a collection, as required or as available.</source>
        <translation>必須または利用可能として、コレクションに割り当てたタスク シーケンス。</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Runs at the machine&apos;s next network boot without asking anybody, once. Clear Required PXE Deployments lets it run again.</source>
        <translation>マシンの次回のネットワーク ブートで、確認なしで 1 回実行されます。[必須の PXE 展開のクリア] で再び実行できます。</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Runs only if somebody at the machine asks for it: F12, or Enter in most UEFI firmware.</source>
        <translation>マシンの前にいる人が要求した場合にだけ実行されます (F12、または多くの UEFI ファームウェアでは Enter)。</translation>
    </message>
    <message>
        <source>Clear Required PXE Deployments</source>
        <translation>必須の PXE 展開のクリア</translation>
    </message>
    <message>
        <source>Forgets that a machine got its required deployments already, so that they run again at its next network boot.</source>
        <translation>マシンが必須の展開を受け取ったという記録をクリアし、次回のネットワーク ブートで再び実行されるようにします。</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>A MAC address that is never answered, whatever is deployed to its machine.</source>
        <translation>そのマシンに何が展開されていても、決して応答しない MAC アドレス。</translation>
    </message>
    <message>
        <source>Unknown computer</source>
        <translation>不明なコンピューター</translation>
    </message>
    <message>
        <source>A machine that boots from the network and is no device of this site.</source>
        <translation>ネットワークからブートするマシンのうち、このサイトのデバイスではないもの。</translation>
    </message>
    <message>
        <source>Duplicate hardware identifier</source>
        <translation>重複するハードウェア ID</translation>
    </message>
    <message>
        <source>A MAC address or GUID that several machines share, such as that of a USB network adapter. It is not used to recognise a machine.</source>
        <translation>USB ネットワーク アダプターのものなど、複数のマシンが共有する MAC アドレスまたは GUID。マシンの識別には使用されません。</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>メンテナンス期間</translation>
    </message>
    <message>
        <source>When required deployments may start on the members of a collection. Outside of it they start from their disk.</source>
        <translation>コレクションのメンバーで必須の展開を開始できる期間。期間外は、メンバーはディスクから起動します。</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>ブレーキ</translation>
    </message>
    <message>
        <source>Stops all required deployments once more of them start within a short time than were expected, until somebody releases it.</source>
        <translation>短時間に想定より多くの必須の展開が開始されると、解除されるまですべての必須の展開を停止します。</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>検疫</translation>
    </message>
    <message>
        <source>A machine that got required deployments again and again gets no more of them until somebody releases it.</source>
        <translation>必須の展開を何度も繰り返し受け取ったマシンには、解除されるまで必須の展開をそれ以上渡しません。</translation>
    </message>
    <message>
        <source>TFTP</source>
        <translation>TFTP</translation>
    </message>
    <message>
        <source>The plain protocol by which firmware fetches files: a window of blocks, then an acknowledgement.</source>
        <translation>ファームウェアがファイルを取得する簡素なプロトコル。ウィンドウ分のブロックを送り、確認応答を待ちます。</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>ブロック サイズ</translation>
    </message>
    <message>
        <source>How many bytes travel in one TFTP packet. More is faster; above 1456 a packet is split into fragments, which some firmware cannot put together.</source>
        <translation>1 つの TFTP パケットで送るバイト数。大きいほど高速ですが、1456 を超えるとパケットがフラグメントに分割され、一部のファームウェアでは再構成できません。</translation>
    </message>
    <message>
        <source>Window size</source>
        <translation>ウィンドウ サイズ</translation>
    </message>
    <message>
        <source>How many TFTP blocks are sent before the machine must acknowledge. More is faster, until blocks get lost.</source>
        <translation>マシンの確認応答を待たずに送る TFTP ブロックの数。ブロックが失われない範囲で、大きいほど高速です。</translation>
    </message>
    <message>
        <source>Retransmission</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Blocks that were sent again because the machine did not acknowledge them. Many of them mean a bad line, or sizes that are too large.</source>
        <translation>マシンの確認応答がなかったために、もう一度送ったブロック。多い場合は、回線に問題があるか、サイズが大きすぎます。</translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation>引き下げ</translation>
    </message>
    <message>
        <source>After a transfer that did not arrive, a machine is asked to use smaller blocks and windows.</source>
        <translation>転送が届かなかったマシンには、その後、より小さいブロックとウィンドウを使うよう求めます。</translation>
    </message>
    <message>
        <source>Response delay</source>
        <translation>応答の遅延</translation>
    </message>
    <message>
        <source>How long a machine must have asked before it is answered, so that another server can be first.</source>
        <translation>別のサーバーが先に応答できるように、マシンが要求を始めてから応答するまでに待つ時間。</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>A name and a value of a device or a collection. A kernel&apos;s command line can use it, and the started system can fetch it.</source>
        <translation>デバイスまたはコレクションに設定する名前と値。カーネルのコマンド ラインで使用でき、起動したシステムから取得することもできます。</translation>
    </message>
</context>
<context>
    <name>GuardTexts</name>
    <message>
        <source>The brake has engaged at %1: %2 required boots started within %3 minutes. No further required deployment starts until you release it. What runs goes on.</source>
        <translation>%1 にブレーキがかかりました。必須の展開によるブートが %3 分以内に %2 件開始されました。解除するまで、新たな必須の展開は開始されません。実行中のものは続行されます。</translation>
    </message>
    <message>
        <source>In quarantine since %1, by hand. Nothing required runs on it until it is released.</source>
        <translation>%1 から手動で検疫中です。検疫が解除されるまで、必須の展開は実行されません。</translation>
    </message>
    <message>
        <source>In quarantine since %1, after %2 required deployments in a short time. Nothing required runs on it until it is released.</source>
        <translation>短時間に %2 件の必須の展開が行われたため、%1 から検疫中です。検疫が解除されるまで、必須の展開は実行されません。</translation>
    </message>
    <message>
        <source>Runs %1, without asking</source>
        <translation>確認なしで %1 を実行</translation>
    </message>
    <message>
        <source>Offers %1 (F12)</source>
        <translation>%1 を提示 (F12)</translation>
    </message>
    <message>
        <source>From %1 on without asking; before: %2</source>
        <translation>%1 以降は確認なしで実行。それまで: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、他 %2 台</translation>
    </message>
    <message>
        <source> (by %1)</source>
        <translation> (実行者: %1)</translation>
    </message>
    <message>
        <source> Reason: %1</source>
        <translation> 理由: %1</translation>
    </message>
    <message>
        <source>Required PXE deployments were cleared for %1%2. They can run again from the next PXE boot on.%3</source>
        <translation>%1 の必須の PXE 展開がクリアされました%2。次回の PXE ブートから再び実行できます。%3</translation>
    </message>
    <message>
        <source>A Clear was undone%1. It had cleared nothing.</source>
        <translation>クリアが取り消されました%1。クリアされた記録はありませんでした。</translation>
    </message>
    <message>
        <source>A Clear was undone, too late for every device%1.</source>
        <translation>クリアが取り消されましたが、どのデバイスにも間に合いませんでした%1。</translation>
    </message>
    <message>
        <source>A Clear was undone for %1%2.</source>
        <translation>%1 のクリアが取り消されました%2。</translation>
    </message>
    <message>
        <source> These had begun to boot meanwhile, and stay cleared: %1.</source>
        <translation> 次のデバイスはその間にブートを開始したため、クリアされたままです: %1。</translation>
    </message>
    <message>
        <source>A required deployment reached more machines than was meant, or a large rollout is wanted.</source>
        <translation>必須の展開が意図したより多くのマシンに及んだか、大規模な展開が行われています。</translation>
    </message>
    <message>
        <source>Look at the deployments and at the live boots. If all is meant, release the brake; for a large rollout, raise brake.required-boots first.</source>
        <translation>展開とブート状況を確認してください。すべて意図したものであれば、ブレーキを解除してください。大規模な展開の場合は、先に brake.required-boots の値を大きくしてください。</translation>
    </message>
    <message>
        <source>The machine boots from the network again and again, and something deploys to it each time.</source>
        <translation>マシンがネットワークから繰り返しブートし、そのたびに展開が行われています。</translation>
    </message>
    <message>
        <source>Look at its deployments and at its boot order, then release it from quarantine.</source>
        <translation>マシンへの展開とブート順序を確認してから、検疫を解除してください。</translation>
    </message>
    <message>
        <source>Answering was stopped%1: every boot and transfer was ended, and nobody is answered.</source>
        <translation>応答が停止されました%1。すべてのブートと転送が終了され、どのマシンにも応答しません。</translation>
    </message>
    <message>
        <source>Somebody chose Stop answering, or switched the PXE responder off.</source>
        <translation>[応答を停止] が選択されたか、PXE レスポンダーが無効にされました。</translation>
    </message>
    <message>
        <source>Choose Start answering when machines shall boot again.</source>
        <translation>マシンを再びブートさせるときは、[応答を開始] を選択してください。</translation>
    </message>
    <message>
        <source>Answering was started%1.</source>
        <translation>応答が開始されました%1。</translation>
    </message>
    <message>
        <source>The required deployment %1 to &quot;%2&quot; was allowed%4; members: %3.</source>
        <translation>「%2」への必須の展開 %1 が許可されました%4。メンバー: %3 台。</translation>
    </message>
    <message>
        <source>The collection is larger than risk.default-size, or holds unknown computers; whoever deployed accepted the risk.</source>
        <translation>コレクションが risk.default-size より大きいか、不明なコンピューターを含んでいます。展開した人がリスクを承諾しました。</translation>
    </message>
    <message>
        <source>Disable the deployment if that was not meant.</source>
        <translation>意図したものでない場合は、展開を無効にしてください。</translation>
    </message>
    <message>
        <source>The brake has engaged: %1 required boots started within %2 minutes, and %3 would have been one more. No further required deployment starts until somebody releases the brake.</source>
        <translation>ブレーキがかかりました。必須の展開によるブートが %2 分以内に %1 件開始され、次に %3 が開始されるところでした。ブレーキが解除されるまで、新たな必須の展開は開始されません。</translation>
    </message>
    <message>
        <source>The brake was engaged%1: no required deployment starts until it is released.</source>
        <translation>ブレーキがかけられました%1。解除されるまで、必須の展開は開始されません。</translation>
    </message>
    <message>
        <source>The brake was released%1.</source>
        <translation>ブレーキが解除されました%1。</translation>
    </message>
    <message>
        <source>%1 got %2 required deployments within %3 minutes and is in quarantine now: nothing required runs on it until somebody releases it.</source>
        <translation>%1 は %3 分以内に %2 件の必須の展開を受け取ったため、検疫されました。検疫が解除されるまで、必須の展開は実行されません。</translation>
    </message>
    <message>
        <source>%1 was put into quarantine%2.</source>
        <translation>%1 が検疫されました%2。</translation>
    </message>
    <message>
        <source>Released from quarantine%2: %1.</source>
        <translation>検疫が解除されました%2: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) have no variable %1: its place in the command line stays empty. Give it to the collection, or see Why? of a machine.</source>
        <translation>
            <numerusform>%n 台のマシンに変数 %1 がないため、コマンド ラインの該当箇所は空のままになります。コレクションに変数を設定するか、マシンの [理由] を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The brake is engaged since %1. No required deployment starts until it is released. What runs goes on.</source>
        <translation>%1 からブレーキがかかっています。解除されるまで、必須の展開は開始されません。実行中のものは続行されます。</translation>
    </message>
</context>
<context>
    <name>HealthTexts</name>
    <message>
        <source>Nothing is served.</source>
        <translation>配信されていません。</translation>
    </message>
    <message>
        <source>The service is stopped, so no machine is answered.</source>
        <translation>サービスが停止しているため、どのマシンにも応答しません。</translation>
    </message>
    <message>
        <source>Start serving. If another Slipway serves this site, this console only watches.</source>
        <translation>配信を開始してください。別の Slipway がこのサイトを配信している場合、このコンソールは監視だけを行います。</translation>
    </message>
    <message>
        <source>Start Serving</source>
        <translation>配信を開始</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 を開けませんでした。</translation>
    </message>
    <message>
        <source>%1 is held by %2.</source>
        <translation>%1 は %2 が使用しています。</translation>
    </message>
    <message>
        <source>Only one program at a time can answer machines on this port of this computer.</source>
        <translation>このコンピューターのこのポートでマシンに応答できるプログラムは、一度に 1 つだけです。</translation>
    </message>
    <message>
        <source>End the other program or let it leave this port free, then start serving.</source>
        <translation>もう一方のプログラムを終了するか、このポートを使わないようにしてから、配信を開始してください。</translation>
    </message>
    <message>
        <source>%1 needs a permission that Slipway does not have.</source>
        <translation>%1 には、Slipway にない権限が必要です。</translation>
    </message>
    <message>
        <source>The ports of network boot are below 1024: a program must be allowed to open them.</source>
        <translation>ネットワーク ブートのポートは 1024 未満です。プログラムがこれらを開くには許可が必要です。</translation>
    </message>
    <message>
        <source>Grant the boot ports once. Until then no machine is answered on this port.</source>
        <translation>ブート用ポートを一度だけ許可してください。それまで、このポートではどのマシンにも応答しません。</translation>
    </message>
    <message>
        <source>Grant Boot Ports…</source>
        <translation>ブート用ポートの許可…</translation>
    </message>
    <message>
        <source>Answering is stopped.</source>
        <translation>応答が停止されています。</translation>
    </message>
    <message>
        <source>Somebody stopped it: the ports are open, but every machine is left without an answer.</source>
        <translation>誰かが応答を停止しました。ポートは開いていますが、どのマシンにも応答しません。</translation>
    </message>
    <message>
        <source>Start answering when what was the matter is over.</source>
        <translation>問題が解決したら、応答を開始してください。</translation>
    </message>
    <message>
        <source>Start Answering</source>
        <translation>応答を開始</translation>
    </message>
    <message>
        <source>No network interface can answer.</source>
        <translation>応答できるネットワーク インターフェイスがありません。</translation>
    </message>
    <message>
        <source>None that may answer is up, has a cable&apos;s other end, and has an IPv4 address.</source>
        <translation>応答を許可されたインターフェイスのうち、アップしていて、ケーブルが接続され、IPv4 アドレスを持つものがありません。</translation>
    </message>
    <message>
        <source>Connect the network, give the computer an address, or choose other interfaces in the settings.</source>
        <translation>ネットワークに接続するか、コンピューターにアドレスを割り当てるか、設定で別のインターフェイスを選択してください。</translation>
    </message>
    <message>
        <source>Show the Settings</source>
        <translation>設定を表示</translation>
    </message>
    <message>
        <source>The interface %1 is not there.</source>
        <translation>インターフェイス %1 がありません。</translation>
    </message>
    <message>
        <source>The settings name it, but this computer has none of this name. Names change with slots and adapters.</source>
        <translation>設定で指定されていますが、このコンピューターにはその名前のインターフェイスがありません。名前はスロットやアダプターによって変わります。</translation>
    </message>
    <message>
        <source>Correct the list of interfaces in the settings.</source>
        <translation>設定のインターフェイスの一覧を修正してください。</translation>
    </message>
    <message>
        <source>The interface %1 has no IPv4 address.</source>
        <translation>インターフェイス %1 に IPv4 アドレスがありません。</translation>
    </message>
    <message>
        <source>Machines on its network can be heard, but not answered.</source>
        <translation>そのネットワークのマシンの要求は受信できますが、応答できません。</translation>
    </message>
    <message>
        <source>Give it a fixed address, or take it out of the interfaces that answer.</source>
        <translation>固定アドレスを割り当てるか、応答するインターフェイスから外してください。</translation>
    </message>
    <message>
        <source>DHCP mode server has no address range.</source>
        <translation>DHCP の server モードにアドレス範囲がありません。</translation>
    </message>
    <message>
        <source>In this mode Slipway gives addresses, and it has none to give: no machine boots.</source>
        <translation>このモードでは Slipway がアドレスを割り当てますが、割り当てるアドレスがないため、どのマシンもブートしません。</translation>
    </message>
    <message>
        <source>Add a range, or choose mode proxy where another DHCP server gives addresses.</source>
        <translation>範囲を追加するか、別の DHCP サーバーがアドレスを割り当てる場合は proxy モードを選択してください。</translation>
    </message>
    <message>
        <source>The address range from %1 is in no network of this computer.</source>
        <translation>%1 から始まるアドレス範囲は、このコンピューターのどのネットワークにも属していません。</translation>
    </message>
    <message>
        <source>It serves only machines behind a DHCP relay.</source>
        <translation>この範囲は、DHCP リレーの先にあるマシンにだけ使われます。</translation>
    </message>
    <message>
        <source>Leave it so if there is a relay; else correct the range.</source>
        <translation>リレーがある場合はこのままにし、ない場合は範囲を修正してください。</translation>
    </message>
    <message>
        <source>There is no boot image that machines may boot.</source>
        <translation>マシンがブートできるブート イメージがありません。</translation>
    </message>
    <message>
        <source>A task sequence boots a machine from a boot image that is enabled for PXE.</source>
        <translation>タスク シーケンスは、PXE が有効なブート イメージからマシンをブートします。</translation>
    </message>
    <message>
        <source>Add a boot image, or enable one for PXE.</source>
        <translation>ブート イメージを追加するか、既存のブート イメージの PXE を有効にしてください。</translation>
    </message>
    <message>
        <source>Show the Boot Images</source>
        <translation>ブート イメージを表示</translation>
    </message>
    <message>
        <source>Content of %1 is damaged.</source>
        <translation>%1 のコンテンツが破損しています。</translation>
    </message>
    <message>
        <source>These files no longer match their hash and were put aside: %1. A disk may be failing.</source>
        <translation>次のファイルはハッシュと一致しなくなったため、退避されました: %1。ディスクが故障しかけている可能性があります。</translation>
    </message>
    <message>
        <source>Check the disk, then update the content from where it came.</source>
        <translation>ディスクを確認してから、コンテンツをソースから更新してください。</translation>
    </message>
    <message>
        <source>Show the Boot Image</source>
        <translation>ブート イメージを表示</translation>
    </message>
    <message>
        <source>Content of %1 is missing.</source>
        <translation>%1 のコンテンツがありません。</translation>
    </message>
    <message>
        <source>The content store does not hold these files: %1.</source>
        <translation>コンテンツ ストアに次のファイルがありません: %1。</translation>
    </message>
    <message>
        <source>Update the content from where it came.</source>
        <translation>コンテンツをソースから更新してください。</translation>
    </message>
    <message>
        <source>No machine can boot %1.</source>
        <translation>%1 をブートできるマシンはありません。</translation>
    </message>
    <message>
        <source>Some machines cannot boot %1, or not as was asked.</source>
        <translation>一部のマシンは %1 をブートできないか、指定どおりにブートできません。</translation>
    </message>
    <message>
        <source>Supply the boot files from a Windows installation or its ISO.</source>
        <translation>Windows のインストールまたはその ISO からブート ファイルを追加してください。</translation>
    </message>
    <message>
        <source>Show the Deployment</source>
        <translation>展開を表示</translation>
    </message>
    <message>
        <source>Deployment %1 cannot boot anything.</source>
        <translation>展開 %1 は何もブートできません。</translation>
    </message>
    <message>
        <source>Its task sequence %1 names no boot image.</source>
        <translation>展開のタスク シーケンス %1 にブート イメージが指定されていません。</translation>
    </message>
    <message>
        <source>Edit the task sequence and choose a boot image.</source>
        <translation>タスク シーケンスを編集して、ブート イメージを選択してください。</translation>
    </message>
    <message>
        <source>Show the Task Sequence</source>
        <translation>タスク シーケンスを表示</translation>
    </message>
    <message>
        <source>Deployment %1 boots nobody.</source>
        <translation>展開 %1 でブートするマシンがありません。</translation>
    </message>
    <message>
        <source>The boot image of %1 is not enabled for PXE.</source>
        <translation>%1 のブート イメージの PXE が有効になっていません。</translation>
    </message>
    <message>
        <source>Enable the boot image for PXE, or disable the deployment.</source>
        <translation>ブート イメージの PXE を有効にするか、展開を無効にしてください。</translation>
    </message>
    <message>
        <source>Deployment %1 reaches nobody.</source>
        <translation>展開 %1 の対象がありません。</translation>
    </message>
    <message>
        <source>The collection %1 is empty.</source>
        <translation>コレクション %1 は空です。</translation>
    </message>
    <message>
        <source>Add members or rules to the collection.</source>
        <translation>コレクションにメンバーまたは規則を追加してください。</translation>
    </message>
    <message>
        <source>Show the Collection</source>
        <translation>コレクションを表示</translation>
    </message>
    <message>
        <source>%1 holds unknown computers only, and unknown computers are not answered.</source>
        <translation>%1 には不明なコンピューターだけが含まれていますが、不明なコンピューターには応答しない設定です。</translation>
    </message>
    <message>
        <source>Let the distribution point answer unknown computers, or deploy to devices.</source>
        <translation>配布ポイントで不明なコンピューターへの応答を有効にするか、デバイスに展開してください。</translation>
    </message>
    <message>
        <source>Deployment %1 has expired.</source>
        <translation>展開 %1 の期限が切れています。</translation>
    </message>
    <message>
        <source>%1 was deployed to %2 until then; it boots nobody any more.</source>
        <translation>%1 は、期限まで %2 に展開されていました。今後はどのマシンもブートしません。</translation>
    </message>
    <message>
        <source>Delete it, or give it a later end.</source>
        <translation>削除するか、終了日時を遅らせてください。</translation>
    </message>
    <message>
        <source>The brake is engaged: no required deployment starts.</source>
        <translation>ブレーキがかかっています。必須の展開は開始されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n required boot(s) started in a short time, or somebody engaged it.</source>
        <translation>
            <numerusform>短時間に %n 回の必須のブートが開始されたか、誰かがブレーキをかけました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody engaged it.</source>
        <translation>誰かがブレーキをかけました。</translation>
    </message>
    <message>
        <source>Look at the deployments, then release the brake.</source>
        <translation>展開を確認してから、ブレーキを解除してください。</translation>
    </message>
    <message>
        <source>Release the Brake…</source>
        <translation>ブレーキの解除…</translation>
    </message>
    <message>
        <source>%1 is in quarantine: nothing required runs on it.</source>
        <translation>%1 は検疫中です。必須の展開は実行されません。</translation>
    </message>
    <message>
        <source>It was installed again and again, or somebody put it there.</source>
        <translation>インストールが何度も繰り返されたか、誰かが検疫しました。</translation>
    </message>
    <message>
        <source>Look at its boot order and at what is deployed to it, then release it.</source>
        <translation>ブート順序と、展開されているものを確認してから、検疫を解除してください。</translation>
    </message>
    <message>
        <source>Show the Device</source>
        <translation>デバイスを表示</translation>
    </message>
    <message>
        <source>%1 loads Windows images in smaller pieces than others.</source>
        <translation>%1 は、Windows イメージをほかより小さい単位で読み込みます。</translation>
    </message>
    <message>
        <source>Its RAM disk did not arrive, so it is asked for %1 since then.</source>
        <translation>RAM ディスクが届かなかったため、それ以降は %1 を使うよう求めています。</translation>
    </message>
    <message>
        <source>Look at its cable and switch port; reset it when that is mended.</source>
        <translation>ケーブルとスイッチ ポートを確認し、解決したらリセットしてください。</translation>
    </message>
    <message>
        <source>Show TFTP Tuning</source>
        <translation>TFTP チューニングを表示</translation>
    </message>
    <message>
        <source>The rules of the collection %1 lead in a circle.</source>
        <translation>コレクション %1 の規則が循環しています。</translation>
    </message>
    <message>
        <source>Nobody can say who is a member, so it holds nobody, and nothing deployed to it runs.</source>
        <translation>メンバーを決定できないため、メンバーはなく、展開されたものも実行されません。</translation>
    </message>
    <message>
        <source>Remove one of the include, exclude or limiting rules.</source>
        <translation>包含、除外、限定のいずれかの規則を削除してください。</translation>
    </message>
    <message>
        <source>The watched exclusion file cannot be read: %1</source>
        <translation>監視対象の除外ファイルを読み取れません: %1</translation>
    </message>
    <message>
        <source>The last list that could be read stays in force; what was added since is answered.</source>
        <translation>最後に読み取れたリストが引き続き有効です。その後に追加されたマシンには応答します。</translation>
    </message>
    <message>
        <source>Correct the path or the permissions of the file.</source>
        <translation>ファイルのパスまたはアクセス許可を修正してください。</translation>
    </message>
    <message>
        <source>Show the Exclusion List</source>
        <translation>除外リストを表示</translation>
    </message>
    <message>
        <source>%1 are left where the content is kept.</source>
        <translation>コンテンツの保存先の残りは %1 です。</translation>
    </message>
    <message>
        <source>Folder %1. Without space no image can be added and no boot be recorded.</source>
        <translation>フォルダー: %1。空き領域がないと、イメージを追加することも、ブートを記録することもできません。</translation>
    </message>
    <message>
        <source>Make room on the disk, or remove unused boot images.</source>
        <translation>ディスクの空き領域を増やすか、使用していないブート イメージを削除してください。</translation>
    </message>
    <message>
        <source>The audit trail is not as it was written.</source>
        <translation>監査証跡が、書き込まれたときの状態ではありません。</translation>
    </message>
    <message>
        <source>A row was changed or removed by something else than Slipway.</source>
        <translation>Slipway 以外のものによって、行が変更または削除されました。</translation>
    </message>
    <message>
        <source>See which row it is, and compare with a backup.</source>
        <translation>該当する行を確認し、バックアップと比較してください。</translation>
    </message>
    <message>
        <source>Show the Audit Trail</source>
        <translation>監査証跡を表示</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>How grave a finding of the health checks is.</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>The database %1 was removed or replaced under the running service.</source>
        <translation>データベース %1 が、サービスの実行中に削除または置換されました。</translation>
    </message>
    <message>
        <source>What would be noted of a boot would be lost, and a machine be installed twice: no boot image is delivered.</source>
        <translation>ブートの記録が失われ、マシンが 2 回インストールされるおそれがあるため、ブート イメージは配信されません。</translation>
    </message>
    <message>
        <source>Put the file back, or restart Slipway to use what stands there now.</source>
        <translation>ファイルを元に戻すか、Slipway を再起動して現在そこにあるファイルを使用してください。</translation>
    </message>
    <message>
        <source>Show the Status Messages</source>
        <translation>ステータス メッセージを表示</translation>
    </message>
    <message>
        <source>Backups may not be written to %1.</source>
        <translation>%1 へのバックアップの書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>The folder for backups is not there: %1</source>
        <translation>バックアップ用のフォルダーがありません: %1</translation>
    </message>
    <message>
        <source>A disk may not be plugged in, or the permissions have changed. No automatic backup is made.</source>
        <translation>ディスクが接続されていないか、アクセス許可が変更された可能性があります。自動バックアップは作成されません。</translation>
    </message>
    <message>
        <source>Plug it in, correct the permissions, or choose another folder in the settings.</source>
        <translation>ディスクを接続するか、アクセス許可を修正するか、設定で別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Show the Backups</source>
        <translation>バックアップを表示</translation>
    </message>
    <message>
        <source>The automatic backup is overdue.</source>
        <translation>自動バックアップの予定時刻を過ぎています。</translation>
    </message>
    <message>
        <source>The newest sound one was made %1.</source>
        <translation>最新の正常なバックアップは %1 に作成されました。</translation>
    </message>
    <message>
        <source>None has been made yet, or none is sound.</source>
        <translation>まだ作成されていないか、正常なものがありません。</translation>
    </message>
    <message>
        <source>Keep Slipway running at the hour that is set, and see the status messages for what went wrong.</source>
        <translation>設定した時刻に Slipway を実行しておき、問題の内容をステータス メッセージで確認してください。</translation>
    </message>
    <message>
        <source>Every address of the range from %1 is taken.</source>
        <translation>%1 から始まる範囲のアドレスがすべて使用中です。</translation>
    </message>
    <message>
        <source>More machines asked than the range has addresses, or machines that are gone still hold theirs: a lease lasts %1.</source>
        <translation>要求したマシンが範囲のアドレスの数より多いか、既に存在しないマシンがアドレスを保持しています (リース期間: %1)。</translation>
    </message>
    <message>
        <source>Release the leases of machines that are gone, shorten the lease time, or make the range larger. Until then no other machine gets an address or boots there.</source>
        <translation>既に存在しないマシンのリースを解放するか、リース期間を短くするか、範囲を広げてください。それまで、ほかのマシンはそこでアドレスを取得できず、ブートもできません。</translation>
    </message>
    <message>
        <source>Show the Leases</source>
        <translation>リースを表示</translation>
    </message>
    <message>
        <source>Machines will hardly boot %1.</source>
        <translation>マシンが %1 をブートできる見込みはほとんどありません。</translation>
    </message>
    <message>
        <source>Update its content, or add the image anew from the right files.</source>
        <translation>コンテンツを更新するか、正しいファイルからイメージを追加し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) of the collection %1 have no such variable, so its place is left empty.</source>
        <translation>
            <numerusform>コレクション %1 の %n 台のマシンにこの変数がないため、該当箇所は空のままになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the variable to the collection or its devices, or write in the command line what stands there else: ${Name:-else}.</source>
        <translation>コレクションまたはそのデバイスに変数を設定するか、コマンド ラインに代わりの値を指定してください: ${Name:-else}。</translation>
    </message>
    <message>
        <source>The command line of %1 lacks %2 (deployment %3).</source>
        <translation>%1 のコマンド ラインに %2 の値がありません (展開 %3)。</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
</context>
<context>
    <name>ImageContentTexts</name>
    <message>
        <source>There</source>
        <extracomment>A file of a boot image is in the content store.</extracomment>
        <translation>あり</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Damaged, put aside</source>
        <translation>破損 (退避済み)</translation>
    </message>
</context>
<context>
    <name>ImageTexts</name>
    <message>
        <source>Boot manager of UEFI machines</source>
        <translation>UEFI マシン用のブート マネージャー</translation>
    </message>
    <message>
        <source>The same, signed under the 2023 authority</source>
        <translation>同上 (2023 年の証明機関で署名)</translation>
    </message>
    <message>
        <source>Asks for F12 on UEFI machines</source>
        <translation>UEFI マシンで F12 の入力を求める</translation>
    </message>
    <message>
        <source>First program of BIOS machines: tells 32 from 64 bit</source>
        <translation>BIOS マシンの最初のプログラム: 32 ビットと 64 ビットを判別する</translation>
    </message>
    <message>
        <source>Asks for F12 on BIOS machines</source>
        <translation>BIOS マシンで F12 の入力を求める</translation>
    </message>
    <message>
        <source>Boots BIOS machines without asking</source>
        <translation>BIOS マシンを確認なしでブートする</translation>
    </message>
    <message>
        <source>Lets BIOS machines go on to their next boot device</source>
        <translation>BIOS マシンを次のブート デバイスに進ませる</translation>
    </message>
    <message>
        <source>Boot manager of BIOS machines</source>
        <translation>BIOS マシン用のブート マネージャー</translation>
    </message>
    <message>
        <source>The RAM disk that the image is unpacked into</source>
        <translation>イメージの展開先となる RAM ディスク</translation>
    </message>
    <message>
        <source>Trust list that the boot manager checks against</source>
        <translation>ブート マネージャーが照合する信頼リスト</translation>
    </message>
    <message>
        <source>Font of the boot manager</source>
        <translation>ブート マネージャーのフォント</translation>
    </message>
    <message>
        <source>Starts the image from iPXE, over HTTP</source>
        <translation>iPXE から HTTP 経由でイメージを起動する</translation>
    </message>
    <message>
        <source>BIOS machines</source>
        <translation>BIOS マシン</translation>
    </message>
    <message>
        <source>UEFI machines (%1)</source>
        <translation>UEFI マシン (%1)</translation>
    </message>
    <message>
        <source>Windows 2023</source>
        <translation>Windows 2023</translation>
    </message>
    <message>
        <source>Signed under Windows UEFI CA 2023. With Secure Boot it starts where the firmware knows that authority: new machines, and older ones whose keys were updated.</source>
        <translation>Windows UEFI CA 2023 で署名されています。セキュア ブートが有効な場合、この証明機関を信頼するファームウェア (新しいマシン、およびキーが更新された古いマシン) で起動します。</translation>
    </message>
    <message>
        <source>Windows 2011</source>
        <translation>Windows 2011</translation>
    </message>
    <message>
        <source>Signed under Microsoft Windows Production PCA 2011. With Secure Boot it starts on nearly every machine, but not on one that trusts the 2023 authority only.</source>
        <translation>Microsoft Windows Production PCA 2011 で署名されています。セキュア ブートが有効でもほぼすべてのマシンで起動しますが、2023 年の証明機関だけを信頼するマシンでは起動しません。</translation>
    </message>
    <message>
        <source>UEFI CA 2011</source>
        <translation>UEFI CA 2011</translation>
    </message>
    <message>
        <source>Signed under Microsoft Corporation UEFI CA 2011, as shim and some builds of iPXE are. With Secure Boot it starts where the firmware allows third-party programs.</source>
        <translation>shim や一部の iPXE ビルドと同様に、Microsoft Corporation UEFI CA 2011 で署名されています。セキュア ブートが有効な場合、サード パーティのプログラムを許可するファームウェアで起動します。</translation>
    </message>
    <message>
        <source>UEFI CA 2023</source>
        <translation>UEFI CA 2023</translation>
    </message>
    <message>
        <source>Signed under Microsoft UEFI CA 2023. With Secure Boot it starts where the firmware knows that authority and allows third-party programs.</source>
        <translation>Microsoft UEFI CA 2023 で署名されています。セキュア ブートが有効な場合、この証明機関を信頼し、サード パーティのプログラムを許可するファームウェアで起動します。</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>Nobody signed it. A machine with Secure Boot refuses to start it; without, it starts.</source>
        <translation>署名されていません。セキュア ブートが有効なマシンでは起動が拒否され、無効なマシンでは起動します。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Signed by somebody else than Microsoft. With Secure Boot it starts only where that certificate was put into the firmware.</source>
        <translation>Microsoft 以外によって署名されています。セキュア ブートが有効な場合、その証明書がファームウェアに登録されているマシンでのみ起動します。</translation>
    </message>
    <message>
        <source>Windows boot manager, by TFTP</source>
        <translation>Windows ブート マネージャー (TFTP)</translation>
    </message>
    <message>
        <source>iPXE and wimboot, by HTTP</source>
        <translation>iPXE と wimboot (HTTP)</translation>
    </message>
    <message>
        <source>As WDS and Configuration Manager do it. Works with Secure Boot.</source>
        <translation>WDS および Configuration Manager と同じ方式です。セキュア ブートで動作します。</translation>
    </message>
    <message>
        <source>Faster on long or lossy ways. Needs the file wimboot; Secure Boot must be off, unless iPXE and wimboot are signed for these machines.</source>
        <translation>遅延や損失の多い経路ではより高速です。ファイル wimboot が必要です。対象のマシン用に iPXE と wimboot が署名されていない限り、セキュア ブートを無効にする必要があります。</translation>
    </message>
    <message>
        <source>2011 (Windows Production PCA)</source>
        <translation>2011 (Windows Production PCA)</translation>
    </message>
    <message>
        <source>2023 (Windows UEFI CA)</source>
        <translation>2023 (Windows UEFI CA)</translation>
    </message>
    <message>
        <source>Starts on nearly every machine with Secure Boot; not where the 2011 authority was revoked.</source>
        <translation>セキュア ブートが有効なほぼすべてのマシンで起動しますが、2011 年の証明機関が失効しているマシンでは起動しません。</translation>
    </message>
    <message>
        <source>For machines that trust the 2023 authority; others refuse it while Secure Boot is on.</source>
        <translation>2023 年の証明機関を信頼するマシン用です。その他のマシンは、セキュア ブートが有効な間は起動を拒否します。</translation>
    </message>
    <message>
        <source>No machine can boot this image.</source>
        <translation>このイメージをブートできるマシンはありません。</translation>
    </message>
    <message>
        <source>%1 cannot boot this image.</source>
        <translation>%1はこのイメージをブートできません。</translation>
    </message>
    <message>
        <source>The question for F12 then comes from iPXE or from the firmware&apos;s menu.</source>
        <translation>F12 の確認は、代わりに iPXE またはファームウェアのメニューで行われます。</translation>
    </message>
    <message>
        <source>The boot manager signed under 2023 was asked for; the one of 2011 is served instead.</source>
        <translation>2023 年の証明機関で署名されたブート マネージャーが指定されていますが、代わりに 2011 年のものが配信されます。</translation>
    </message>
    <message>
        <source>Microsoft did not sign the boot manager: machines with Secure Boot refuse it.</source>
        <translation>ブート マネージャーに Microsoft の署名がありません。セキュア ブートが有効なマシンでは拒否されます。</translation>
    </message>
    <message>
        <source>The boot manager&apos;s menus and error messages may stay empty.</source>
        <translation>ブート マネージャーのメニューとエラー メッセージが表示されない場合があります。</translation>
    </message>
    <message>
        <source>The WIM is for %1, but this boot image is given to %2 machines.</source>
        <translation>WIM は %1 用ですが、このブート イメージは %2 マシンに配信されます。</translation>
    </message>
    <message>
        <source>The WIM&apos;s content was damaged and put aside. Update the boot image from its source.</source>
        <translation>WIM のコンテンツが破損していたため、退避されました。ブート イメージをソースから更新してください。</translation>
    </message>
    <message>
        <source>The WIM&apos;s content is gone. Update the boot image from its source.</source>
        <translation>WIM のコンテンツがありません。ブート イメージをソースから更新してください。</translation>
    </message>
    <message>
        <source>No machine can boot this image: its content was damaged and put aside. Update it from its source.</source>
        <translation>このイメージをブートできるマシンはありません。コンテンツが破損していたため、退避されました。ソースから更新してください。</translation>
    </message>
    <message>
        <source>No machine can boot this image: its content is gone from the site. Update it from its source.</source>
        <translation>このイメージをブートできるマシンはありません。コンテンツがサイトにありません。ソースから更新してください。</translation>
    </message>
    <message>
        <source>%1 Missing: %2.</source>
        <translation>%1不足しているファイル: %2。</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing</source>
        <translation>
            <numerusform>%n 個のファイルが不足</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Cannot boot</source>
        <translation>ブート不可</translation>
    </message>
    <message>
        <source>No content</source>
        <translation>コンテンツなし</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空のファイルです。</translation>
    </message>
    <message>
        <source>It is no program for UEFI.</source>
        <translation>UEFI 用のプログラムではありません。</translation>
    </message>
    <message>
        <source>It is a program for another architecture than %1.</source>
        <translation>%1 以外のアーキテクチャ用のプログラムです。</translation>
    </message>
    <message>
        <source>It looks like a program for UEFI, but is meant for BIOS.</source>
        <translation>UEFI 用のプログラムのようですが、BIOS 用に指定されています。</translation>
    </message>
    <message>
        <source>It does not look like a Linux kernel for %1.</source>
        <translation>%1 用の Linux カーネルではないようです。</translation>
    </message>
    <message>
        <source>It is neither a cpio archive nor compressed in a way that Linux knows.</source>
        <translation>cpio アーカイブでも、Linux が対応する圧縮形式でもありません。</translation>
    </message>
    <message>
        <source>It is no WIM.</source>
        <translation>WIM ではありません。</translation>
    </message>
    <message>
        <source>Machines will hardly boot this image. %1</source>
        <translation>マシンがこのイメージをブートできる見込みはほとんどありません。%1</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>問題の疑い</translation>
    </message>
</context>
<context>
    <name>ImageUserTexts</name>
    <message>
        <source>Not deployed</source>
        <translation>未展開</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>The name is missing.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: 1 to 255 characters on one line.</source>
        <translation>「%1」は名前に使用できません。1 行で 1 ~ 255 文字にしてください。</translation>
    </message>
    <message>
        <source>There is neither a MAC address nor a SMBIOS GUID: nothing tells the machine from others.</source>
        <translation>MAC アドレスも SMBIOS GUID もありません。マシンを他と区別できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a MAC address.</source>
        <translation>「%1」は MAC アドレスではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a SMBIOS GUID.</source>
        <translation>「%1」は SMBIOS GUID ではありません。</translation>
    </message>
    <message>
        <source>The SMBIOS GUID %1 is a placeholder that many machines have: a MAC address is needed.</source>
        <translation>SMBIOS GUID %1 は多くのマシンに共通する仮の値です。MAC アドレスが必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an architecture: x86, x64 or arm64, or nothing.</source>
        <translation>「%1」はアーキテクチャではありません。x86、x64、arm64 のいずれかを指定するか、空にしてください。</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header has %2. A text with a separator must stand in quotes.</source>
        <translation>この行には %1 個のフィールドがありますが、ヘッダーには %2 個あります。区切り文字を含むテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>ここで始まる引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark. Quotes inside a text are written twice.</source>
        <translation>閉じる引用符の後にテキストがあります。テキスト内の引用符は 2 つ続けて記述してください。</translation>
    </message>
    <message>
        <source>The name %1 stands in line %2 too.</source>
        <translation>名前 %1 は行 %2 にもあります。</translation>
    </message>
    <message>
        <source>The MAC address %1 stands in line %2 too.</source>
        <translation>MAC アドレス %1 は行 %2 にもあります。</translation>
    </message>
    <message>
        <source>The SMBIOS GUID %1 stands in line %2 too.</source>
        <translation>SMBIOS GUID %1 は行 %2 にもあります。</translation>
    </message>
    <message>
        <source>There is a device %1 already. Overwriting existing devices changes it.</source>
        <translation>デバイス %1 は既に存在します。既存のデバイスの上書きを有効にすると変更されます。</translation>
    </message>
    <message>
        <source>The MAC address %1 belongs to the device %2 already.</source>
        <translation>MAC アドレス %1 は既にデバイス %2 のものです。</translation>
    </message>
    <message>
        <source>The SMBIOS GUID %1 belongs to the device %2 already.</source>
        <translation>SMBIOS GUID %1 は既にデバイス %2 のものです。</translation>
    </message>
    <message>
        <source>The row matches several devices: %1. Which of them is meant?</source>
        <translation>この行は複数のデバイスに一致します: %1。どのデバイスか特定できません。</translation>
    </message>
    <message>
        <source>The row matches the device %1, which line %2 changes already.</source>
        <translation>この行はデバイス %1 に一致しますが、行 %2 で既に変更されます。</translation>
    </message>
    <message>
        <source>There is no collection &quot;%1&quot;.</source>
        <translation>コレクション「%1」はありません。</translation>
    </message>
    <message>
        <source>The collection %1 is built in and finds its members itself.</source>
        <translation>コレクション %1 は組み込みで、メンバーは自動的に決まります。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>行 %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would be added</source>
        <translation>
            <numerusform>追加されるデバイス: %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更: %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) added</source>
        <translation>
            <numerusform>追加されたデバイス: %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>変更なし: %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown machine(s) taken over</source>
        <translation>
            <numerusform>引き継いだ不明なマシン: %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is not a MAC address.</source>
        <translation>行 %1: 「%2」は MAC アドレスではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) added</source>
        <translation>
            <numerusform>%n 個のアドレスを追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list before</source>
        <translation>
            <numerusform>%n 個は登録済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n 行は読み取り不可</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterfaceTexts</name>
    <message>
        <source>Switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/秒</translation>
    </message>
    <message>
        <source>Wired</source>
        <translation>有線</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>無線</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>ボンド</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>Container bridge</source>
        <translation>コンテナー ブリッジ</translation>
    </message>
    <message>
        <source>Tunnel (VPN)</source>
        <translation>トンネル (VPN)</translation>
    </message>
    <message>
        <source>This computer alone</source>
        <translation>このコンピューター内のみ</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>仮想</translation>
    </message>
    <message>
        <source>Answers here</source>
        <translation>ここで応答します</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>応答しません</translation>
    </message>
    <message>
        <source>Would answer: not serving</source>
        <translation>応答可能: 配信していません</translation>
    </message>
    <message>
        <source>Would answer: no link</source>
        <translation>応答可能: リンクがありません</translation>
    </message>
    <message>
        <source>Cannot answer: no address</source>
        <translation>応答不可: アドレスがありません</translation>
    </message>
    <message>
        <source>Would answer: not there</source>
        <translation>応答可能: 存在しません</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Not known: the probe failed</source>
        <translation>不明: プローブに失敗しました</translation>
    </message>
    <message>
        <source>None at %1</source>
        <translation>なし (%1)</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation>IPv4 アドレス</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>Other DHCP and PXE servers</source>
        <translation>他の DHCP サーバーと PXE サーバー</translation>
    </message>
    <message>
        <source>Not asked yet: Probe</source>
        <translation>未確認: [プローブ] で確認できます</translation>
    </message>
    <message>
        <source>None answered at %1</source>
        <translation>応答なし (%1)</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Machines seen on its networks</source>
        <translation>このネットワークで確認したマシン</translation>
    </message>
    <message>
        <source>Machines seen through relays</source>
        <translation>リレー経由で確認したマシン</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Containers and virtual machines of this computer are behind it. They may be answered, and wiped, if something is deployed to them.</source>
        <translation>この先には、このコンピューターのコンテナーと仮想マシンがあります。これらに展開されたものがあると、応答の対象となり、ディスクが消去されるおそれがあります。</translation>
    </message>
    <message>
        <source>Would answer: answering is stopped</source>
        <translation>応答可能: 応答は停止されています</translation>
    </message>
    <message>
        <source>Slipway is to answer there, but this computer has no interface of this name now.</source>
        <translation>Slipway はここで応答する設定ですが、現在このコンピューターにはこの名前のインターフェイスがありません。</translation>
    </message>
</context>
<context>
    <name>LeaseTexts</name>
    <message>
        <source>Boots now</source>
        <translation>ブート中</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In no range now</source>
        <translation>現在はどの範囲にもありません</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in use</source>
        <translation>%1: %3 個中 %2 個を使用中</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>It calls itself</source>
        <translation>マシンが名乗る名前</translation>
    </message>
    <message>
        <source>Client identifier</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS サーバー</translation>
    </message>
    <message>
        <source>calls itself %1</source>
        <translation>自称 %1</translation>
    </message>
</context>
<context>
    <name>LedgerTexts</name>
    <message>
        <source>Started, end not seen</source>
        <translation>開始済み (終了は未確認)</translation>
    </message>
    <message>
        <source>Completely delivered</source>
        <translation>すべて配信済み</translation>
    </message>
    <message>
        <source>Superseded by another</source>
        <translation>別の展開により置き換え</translation>
    </message>
    <message>
        <source>(deployment removed)</source>
        <translation>(削除された展開)</translation>
    </message>
</context>
<context>
    <name>MachineTexts</name>
    <message>
        <source>This system does not let ordinary users make a private network (user namespaces are switched off). An administrator allows it: sudo sysctl kernel.unprivileged_userns_clone=1</source>
        <translation>このシステムでは、一般ユーザーがプライベート ネットワークを作成できません (ユーザー名前空間が無効です)。管理者は次のコマンドで許可できます: sudo sysctl kernel.unprivileged_userns_clone=1</translation>
    </message>
    <message>
        <source>This system allows no user namespaces, so there can be no private network for the machine. An administrator allows some: sudo sysctl user.max_user_namespaces=10000</source>
        <translation>このシステムではユーザー名前空間が許可されていないため、マシン用のプライベート ネットワークを作成できません。管理者は次のコマンドで許可できます: sudo sysctl user.max_user_namespaces=10000</translation>
    </message>
    <message>
        <source>AppArmor forbids private networks to programs that it does not know. An administrator allows them: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0</source>
        <translation>AppArmor が、認識していないプログラムによるプライベート ネットワークの作成を禁止しています。管理者は次のコマンドで許可できます: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0</translation>
    </message>
    <message>
        <source>The private network for the machine could not be made (%1). Usually the kernel lacks the module veth: a container or a small kernel leaves it out. Try it on the computer itself.</source>
        <translation>マシン用のプライベート ネットワークを作成できませんでした (%1)。通常は、カーネルに veth モジュールがないことが原因です (コンテナーや小さなカーネルでは省かれています)。コンピューター本体で試してください。</translation>
    </message>
    <message>
        <source>The system refused a private network for the machine (%1). That is usual inside of containers: try it on the computer itself, or allow user namespaces to the container.</source>
        <translation>システムがマシン用のプライベート ネットワークを拒否しました (%1)。コンテナー内ではよくあることです。コンピューター本体で試すか、コンテナーにユーザー名前空間を許可してください。</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>UEFI x64</source>
        <translation>UEFI x64</translation>
    </message>
    <message>
        <source>UEFI arm64</source>
        <translation>UEFI arm64</translation>
    </message>
    <message>
        <source>%1 (install %2)</source>
        <translation>%1 (%2 をインストール)</translation>
    </message>
    <message>
        <source>A private network was made, without a way out</source>
        <translation>外部に接続しないプライベート ネットワークを作成しました</translation>
    </message>
    <message>
        <source>The site was copied into memory; the machine will ask as %1</source>
        <translation>サイトをメモリにコピーしました。マシンは %1 として要求します</translation>
    </message>
    <message>
        <source>Slipway serves the private network</source>
        <translation>Slipway がプライベート ネットワークに配信しています</translation>
    </message>
    <message>
        <source>The machine is switched on</source>
        <translation>マシンの電源が入りました</translation>
    </message>
    <message>
        <source>The machine is off</source>
        <translation>マシンの電源が切れました</translation>
    </message>
    <message>
        <source>%1 is not installed. Install it, then try again: %2</source>
        <translation>%1 がインストールされていません。次のコマンドでインストールしてから、もう一度試してください: %2</translation>
    </message>
    <message>
        <source>This build has no boot program for the demonstration on this kind of machine. Choose another kind, or let the machine ask as a computer of your site.</source>
        <translation>このビルドには、この種類のマシンのデモ用ブート プログラムがありません。別の種類を選択するか、マシンがサイトのコンピューターとして要求するようにしてください。</translation>
    </message>
    <message>
        <source>What the machine should ask as was removed from the site meanwhile. Choose again.</source>
        <translation>マシンが要求に使うはずの対象は、その間にサイトから削除されました。もう一度選択してください。</translation>
    </message>
    <message>
        <source>The service for the private network ended: %1</source>
        <translation>プライベート ネットワーク用のサービスが終了しました: %1</translation>
    </message>
    <message>
        <source>QEMU could not run the machine: %1</source>
        <translation>QEMU がマシンを実行できませんでした: %1</translation>
    </message>
    <message>
        <source>It booted: its boot image had arrived %1 s after the start.</source>
        <translation>ブートしました。開始から %1 秒後にブート イメージが届きました。</translation>
    </message>
    <message>
        <source>Stopped after %1 s, before it booted.</source>
        <translation>ブートする前に、%1 秒後に停止しました。</translation>
    </message>
    <message>
        <source>The machine switched itself off after %1 s without having booted.</source>
        <translation>マシンはブートしないまま、%1 秒後に自ら電源を切りました。</translation>
    </message>
    <message>
        <source>%1 was ended from outside, or crashed (signal %2). Somebody ended it, or the computer ran out of memory. Try again; if it happens again, give the machine less memory.</source>
        <extracomment>%1: a program, %2: a number</extracomment>
        <translation>%1 が外部から終了されたか、クラッシュしました (シグナル %2)。誰かが終了したか、コンピューターのメモリが不足しました。もう一度試してください。再発する場合は、マシンのメモリを減らしてください。</translation>
    </message>
    <message>
        <source>The service for the private network ended without saying why. Try again.</source>
        <translation>プライベート ネットワーク用のサービスが、理由を示さずに終了しました。もう一度試してください。</translation>
    </message>
    <message>
        <source>QEMU ended without saying why. Try again, or choose another kind of machine.</source>
        <translation>QEMU が理由を示さずに終了しました。もう一度試すか、別の種類のマシンを選択してください。</translation>
    </message>
    <message>
        <source>The machine&apos;s process crashed (signal %2). Its last words: %1</source>
        <translation>マシンのプロセスがクラッシュしました (シグナル %2)。最後の出力: %1</translation>
    </message>
    <message>
        <source>The machine&apos;s process ended without a word. It is the program slipway-machine, which lies beside slipway: install or build it again.</source>
        <translation>マシンのプロセスが何も出力せずに終了しました。このプロセスは、slipway と同じ場所にあるプログラム slipway-machine です。インストールまたはビルドし直してください。</translation>
    </message>
    <message>
        <source>The machine&apos;s process ended, or could not be started (%1). It is the program slipway-machine, which lies beside slipway: install or build it again.</source>
        <translation>マシンのプロセスが終了したか、起動できませんでした (%1)。このプロセスは、slipway と同じ場所にあるプログラム slipway-machine です。インストールまたはビルドし直してください。</translation>
    </message>
</context>
<context>
    <name>MemberTexts</name>
    <message>
        <source>Not started</source>
        <extracomment>What a machine has made of a deployment.</extracomment>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>What a machine has made of a deployment: its end was not seen.</extracomment>
        <translation>開始済み</translation>
    </message>
    <message>
        <source>Served</source>
        <extracomment>What a machine has made of a deployment: it got everything.</extracomment>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What a machine has made of a deployment.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Superseded</source>
        <extracomment>What a machine has made of a deployment: another one took its place.</extracomment>
        <translation>置き換え済み</translation>
    </message>
</context>
<context>
    <name>NextBootTexts</name>
    <message>
        <source>Boots without asking</source>
        <translation>確認なしでブート</translation>
    </message>
    <message>
        <source>Boots after F12</source>
        <translation>F12 でブート</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>UEFI</source>
        <translation>UEFI</translation>
    </message>
    <message>
        <source>UEFI or BIOS</source>
        <translation>UEFI または BIOS</translation>
    </message>
</context>
<context>
    <name>NodeTexts</name>
    <message>
        <source>Assets and Compliance</source>
        <translation>資産とコンプライアンス</translation>
    </message>
    <message>
        <source>Software Library</source>
        <translation>ソフトウェア ライブラリ</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Device Collections</source>
        <translation>デバイス コレクション</translation>
    </message>
    <message>
        <source>Unknown Machines</source>
        <translation>不明なマシン</translation>
    </message>
    <message>
        <source>Boot Images</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Task Sequences</source>
        <translation>タスク シーケンス</translation>
    </message>
    <message>
        <source>Live Boots</source>
        <translation>ブート状況</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Status Messages</source>
        <translation>ステータス メッセージ</translation>
    </message>
    <message>
        <source>What If?</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Distribution Point Settings</source>
        <translation>配布ポイントの設定</translation>
    </message>
    <message>
        <source>TFTP Tuning</source>
        <translation>TFTP のチューニング</translation>
    </message>
    <message>
        <source>Exclusion List</source>
        <translation>除外リスト</translation>
    </message>
    <message>
        <source>Duplicate Hardware Identifiers</source>
        <translation>重複するハードウェア ID</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Health Checks</source>
        <translation>正常性チェック</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Network Interfaces</source>
        <translation>ネットワーク インターフェイス</translation>
    </message>
    <message>
        <source>Address Leases</source>
        <translation>アドレスのリース</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
</context>
<context>
    <name>NoticeTexts</name>
    <message numerus="yes">
        <source>And %n more: see the window.</source>
        <translation>
            <numerusform>ほかに %n 件あります。ウィンドウを確認してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>Private use</source>
        <extracomment>of a DHCP option code</extracomment>
        <translation>プライベート使用</translation>
    </message>
    <message>
        <source>Not defined</source>
        <translation>未定義</translation>
    </message>
    <message>
        <source>It says that it is longer than the message.</source>
        <translation>メッセージを超える長さが指定されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-option(s)</source>
        <translation>
            <numerusform>サブオプション %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Its end was not kept.</source>
        <translation>末尾は保持されていません。</translation>
    </message>
</context>
<context>
    <name>PacketModelTexts</name>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
</context>
<context>
    <name>PacketTexts</name>
    <message>
        <source>menu item %1</source>
        <translation>メニュー項目 %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>%1 on 4011</source>
        <extracomment>a DHCP message on the port of PXE&apos;s boot service</extracomment>
        <translation>%1 (ポート 4011)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s); the first %1 are kept</source>
        <translation>
            <numerusform>%n バイト (先頭の %1 バイトを保持)</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>It is shorter than a DHCP message.</source>
        <translation>DHCP メッセージとしては短すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>(%n packet(s) between were not kept)</source>
        <translation>
            <numerusform>(間の %n 個のパケットは保持されていません)</numerusform>
        </translation>
    </message>
    <message>
        <source>kept only up to byte %1 of %2</source>
        <translation>%2 バイト中、先頭の %1 バイトのみ保持</translation>
    </message>
    <message>
        <source>Kept are those of the newest %1 boots that fetched something, and of boots that fetched nothing those of the newest %2 of devices and of the newest %2 of other machines.</source>
        <translation>保持されるのは、何かを取得したブートのうち最新の %1 件と、何も取得しなかったブートのうちデバイスの最新の %2 件およびその他のマシンの最新の %2 件のパケットです。</translation>
    </message>
    <message>
        <source>No packets are kept of this boot.</source>
        <translation>このブートのパケットは保持されていません。</translation>
    </message>
</context>
<context>
    <name>PaletteTexts</name>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>タスク シーケンス</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a deployment: its task sequence, to its collection</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Deployment %1</source>
        <translation>展開 %1</translation>
    </message>
</context>
<context>
    <name>PartTexts</name>
    <message>
        <source>Only within</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Direct members</source>
        <translation>直接メンバー</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>PhaseTexts</name>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>The machine asks for a boot server.</source>
        <translation>マシンがブート サーバーを問い合わせます。</translation>
    </message>
    <message>
        <source>PXE</source>
        <translation>PXE</translation>
    </message>
    <message>
        <source>The machine takes its address and is told its boot file.</source>
        <translation>マシンがアドレスを受け取り、ブート ファイルの通知を受けます。</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 の起動</translation>
    </message>
    <message>
        <source>Waits for F12</source>
        <translation>F12 の待機</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 · %2 at %3</source>
        <extracomment>of a file: how long it took, how large it is, how fast it came</extracomment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: %2 ~ %3</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) sent again</source>
        <translation>
            <numerusform>%n 個のブロックを再送</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) in %1.</source>
        <translation>
            <numerusform>%n 個のフェーズ、所要時間 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest: %1, %2.</source>
        <translation>最長: %1、%2。</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>失敗: %1。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>PortTexts</name>
    <message>
        <source>Let the slipwayd service serve, or choose ports above 1023.</source>
        <translation>slipwayd サービスに配信させるか、1024 以上のポートを選択してください。</translation>
    </message>
    <message>
        <source>An administrator grants it once, with: %1</source>
        <translation>管理者が次のコマンドで一度だけ許可します: %1</translation>
    </message>
    <message>
        <source>The program slipway-ports, which opens the boot ports for Slipway, is not installed beside it.</source>
        <translation>Slipway のためにブート用ポートを開くプログラム slipway-ports が、同じ場所にインストールされていません。</translation>
    </message>
    <message>
        <source>The program slipway-ports, which opens the boot ports for Slipway, has not been granted to you yet.</source>
        <translation>Slipway のためにブート用ポートを開くプログラム slipway-ports の使用が、まだ許可されていません。</translation>
    </message>
    <message>
        <source>The program slipway-ports, which opens the boot ports for Slipway, is not yours to run: you are not in the group slipway.</source>
        <translation>Slipway のためにブート用ポートを開くプログラム slipway-ports を実行できません。ユーザーが slipway グループに属していません。</translation>
    </message>
    <message>
        <source>The program slipway-ports was refused it too: it lies in a file system that is mounted nosuid, or this session may gain no privileges (a container, no_new_privs).</source>
        <translation>プログラム slipway-ports も拒否されました。nosuid でマウントされたファイル システムにあるか、このセッションでは特権を取得できません (コンテナー、no_new_privs)。</translation>
    </message>
    <message>
        <source>Port %1 (%3) on %2 needs a privilege that this program lacks: ports below 1024 are reserved.</source>
        <translation>%2 のポート %1 (%3) を開くには、このプログラムにない特権が必要です。1024 未満のポートは予約されています。</translation>
    </message>
    <message>
        <source>Port %1 (%3) on %2 is in use by another program. Stop that program, then try again.</source>
        <translation>%2 のポート %1 (%3) は別のプログラムが使用中です。そのプログラムを停止してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Port %1 (%3) on %2 is in use by %4. Stop that service (sudo systemctl stop %5), then try again.</source>
        <translation>%2 のポート %1 (%3) は %4 が使用中です。そのサービスを停止してから (sudo systemctl stop %5)、もう一度試してください。</translation>
    </message>
    <message>
        <source>Port %1 (%3) on %2 is in use by %4. Stop that program, then try again.</source>
        <translation>%2 のポート %1 (%3) は %4 が使用中です。そのプログラムを停止してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>No machine is answered: the system refused the boot ports (%1), because Slipway runs without privileges. Grant them once; until then it serves on other ports, for trials only.</source>
        <translation>マシンに応答できません。Slipway が特権なしで実行されているため、システムがブート用ポート (%1) を拒否しました。一度だけ許可してください。それまでは、テスト専用として他のポートで配信します。</translation>
    </message>
    <message>
        <source>Slipway runs as root, which a window should never do, and does not need: close it, let yourself be granted the boot ports once, and start it as yourself.</source>
        <translation>Slipway が root として実行されています。GUI アプリケーションを root で実行すべきではなく、その必要もありません。終了し、ブート用ポートの許可を一度受けてから、自分のユーザーで起動してください。</translation>
    </message>
    <message>
        <source>The program slipway-ports opens UDP 67, 68, 69, 4011 and TCP 80 only.</source>
        <translation>slipway-ports プログラムが開くのは、UDP 67、68、69、4011 と TCP 80 だけです。</translation>
    </message>
    <message>
        <source>Served by %1. This console watches, and what you change here takes effect there.</source>
        <translation>%1 が配信しています。このコンソールは監視だけを行い、ここでの変更は配信側に反映されます。</translation>
    </message>
</context>
<context>
    <name>PropertyTexts</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1、%2 %3</translation>
    </message>
    <message>
        <source>Yes: %1 is never answered</source>
        <translation>はい: %1 には応答しません</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>, network %1</source>
        <translation>、ネットワーク %1</translation>
    </message>
    <message>
        <source>, switch port %1</source>
        <translation>、スイッチ ポート %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Unknown machine that has booted; not registered</source>
        <translation>ブートしたことのある不明なマシン (未登録)</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>First boot</source>
        <translation>初回ブート</translation>
    </message>
    <message>
        <source>Last PXE advertisement</source>
        <translation>最終 PXE アドバタイズ</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>includes %1</source>
        <translation>%1 を含める</translation>
    </message>
    <message>
        <source>excludes %1</source>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>4,096 bytes, window 1, from the site</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>個別設定</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>デバイス ID</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>By its firmware</source>
        <translation>ファームウェアに従う</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>このサイト</translation>
    </message>
    <message>
        <source>Preferred deployment</source>
        <translation>優先展開</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>ネットワーク カード</translation>
    </message>
    <message>
        <source>TFTP block and window</source>
        <translation>TFTP ブロックとウィンドウ</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>検疫</translation>
    </message>
    <message>
        <source>Collection ID</source>
        <translation>コレクション ID</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Limiting collection</source>
        <translation>限定コレクション</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Unknown computers</source>
        <translation>不明なコンピューター</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>メンテナンス期間</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Image in the WIM</source>
        <translation>WIM 内のイメージ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>OS version</source>
        <translation>OS バージョン</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Boot chain</source>
        <translation>ブート方式</translation>
    </message>
    <message>
        <source>Boot manager asked for</source>
        <translation>指定されたブート マネージャー</translation>
    </message>
    <message>
        <source>Boot image ID</source>
        <translation>ブート イメージ ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Deployed by PXE</source>
        <translation>PXE で展開</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンド ライン</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Task sequence ID</source>
        <translation>タスク シーケンス ID</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>None: it cannot boot a machine</source>
        <translation>なし (マシンをブートできません)</translation>
    </message>
    <message>
        <source>Deployment ID</source>
        <translation>展開 ID</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>タスク シーケンス</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Required: boots once on each machine, without asking</source>
        <translation>必須: 各マシンで一度だけ、確認なしでブート</translation>
    </message>
    <message>
        <source>Available: boots when F12 is pressed</source>
        <translation>利用可能: F12 が押されたときにブート</translation>
    </message>
    <message>
        <source>Made available to</source>
        <translation>利用可能にする対象</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>直ちに</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>除外元</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>The watched file; remove the address there</source>
        <translation>監視ファイル (アドレスの削除はファイルで行います)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信量</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>クライアントのアドレス</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Remote id</source>
        <extracomment>option 82: most often the switch</extracomment>
        <translation>リモート ID</translation>
    </message>
    <message>
        <source>Circuit id</source>
        <extracomment>option 82: most often the port</extracomment>
        <translation>サーキット ID</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>PxeTexts</name>
    <message>
        <source>It is cut short.</source>
        <translation>途中で切れています。</translation>
    </message>
    <message>
        <source>type %1: %2</source>
        <translation>種類 %1: %2</translation>
    </message>
    <message>
        <source>%1 (the menu is shown at once)</source>
        <translation>%1 (すぐにメニューを表示)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n second(s))</source>
        <translation>
            <numerusform>%1 (%n 秒)</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not one byte.</source>
        <translation>長さが 1 バイトではありません。</translation>
    </message>
    <message>
        <source>no broadcast discovery</source>
        <translation>ブロードキャスト検出なし</translation>
    </message>
    <message>
        <source>no multicast discovery</source>
        <translation>マルチキャスト検出なし</translation>
    </message>
    <message>
        <source>only servers of the list</source>
        <translation>リストのサーバーのみ</translation>
    </message>
    <message>
        <source>boot from this offer without discovery</source>
        <translation>検出せずにこのオファーからブート</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Slipway cannot open its site</source>
        <translation>Slipway はサイトを開けません</translation>
    </message>
    <message>
        <source>How…</source>
        <translation>方法…</translation>
    </message>
    <message>
        <source>To restore it, end every other program that has it open, then type this in a terminal:

%1</source>
        <translation>復元するには、サイトを開いているほかのプログラムをすべて終了してから、ターミナルで次のコマンドを入力してください:

%1</translation>
    </message>
    <message>
        <source>To restore it, end every other program that has it open, then type this in a terminal. BACKUP stands for the folder of a backup, or for its name where --folder says where it lies:

%1</source>
        <translation>復元するには、サイトを開いているほかのプログラムをすべて終了してから、ターミナルで次のコマンドを入力してください。BACKUP には、バックアップのフォルダーを指定します (--folder で場所を指定する場合は、バックアップの名前):

%1</translation>
    </message>
</context>
<context>
    <name>RamdiskTexts</name>
    <message>
        <source>inherited</source>
        <translation>継承</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>(no device)</source>
        <translation>(デバイスなし)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Block size and window size</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ReadTexts</name>
    <message>
        <source>New</source>
        <extracomment>Of a status message: nobody marked it as read.</extracomment>
        <translation>未読</translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>Boots without asking</source>
        <translation>確認なしでブート</translation>
    </message>
    <message>
        <source>A required deployment reaches this machine and has not run on it yet.</source>
        <translation>このマシンを対象とする必須の展開があり、まだこのマシンで実行されていません。</translation>
    </message>
    <message>
        <source>Boots after F12</source>
        <translation>F12 でブート</translation>
    </message>
    <message>
        <source>An available deployment reaches this machine. Whoever sits at it decides by pressing F12.</source>
        <translation>このマシンを対象とする利用可能な展開があります。マシンの前にいる人が F12 を押すかどうかで決まります。</translation>
    </message>
    <message>
        <source>Came in on an interface that is not answered</source>
        <translation>応答対象外のインターフェイスで受信</translation>
    </message>
    <message>
        <source>The request arrived on a network interface that the PXE responder does not serve.</source>
        <translation>PXE レスポンダーの対象ではないネットワーク インターフェイスで要求を受信しました。</translation>
    </message>
    <message>
        <source>Add the interface under Settings, PXE responder.</source>
        <translation>設定の [PXE レスポンダー] で、インターフェイスを追加してください。</translation>
    </message>
    <message>
        <source>The PXE responder is paused</source>
        <translation>PXE レスポンダーが一時停止中</translation>
    </message>
    <message>
        <source>&quot;Respond to PXE requests&quot; is off: nobody is answered.</source>
        <translation>[PXE 要求に応答する] が無効のため、どのマシンにも応答しません。</translation>
    </message>
    <message>
        <source>Turn it on under Settings, PXE responder.</source>
        <translation>設定の [PXE レスポンダー] で有効にしてください。</translation>
    </message>
    <message>
        <source>Not a network boot request</source>
        <translation>ネットワーク ブートの要求ではない</translation>
    </message>
    <message>
        <source>The request did not come from PXE or HTTP boot firmware.</source>
        <translation>要求の送信元は、PXE または HTTP ブートのファームウェアではありません。</translation>
    </message>
    <message>
        <source>On the exclusion list</source>
        <translation>除外リストに登録済み</translation>
    </message>
    <message>
        <source>This MAC address is excluded. It is never answered, whatever is deployed.</source>
        <translation>この MAC アドレスは除外されています。何が展開されていても応答しません。</translation>
    </message>
    <message>
        <source>Remove it from the exclusion list if it should boot.</source>
        <translation>ブートさせる場合は、除外リストから削除してください。</translation>
    </message>
    <message>
        <source>Its architecture is not supported</source>
        <translation>アーキテクチャがサポート対象外</translation>
    </message>
    <message>
        <source>The firmware announced an architecture other than x86, x64 or ARM64, or none at all.</source>
        <translation>ファームウェアが、x86、x64、ARM64 以外のアーキテクチャを通知したか、何も通知しませんでした。</translation>
    </message>
    <message>
        <source>Check the firmware&apos;s network boot settings, or update it.</source>
        <translation>ファームウェアのネットワーク ブートの設定を確認するか、ファームウェアを更新してください。</translation>
    </message>
    <message>
        <source>Waits for the response delay</source>
        <translation>応答の遅延を待機中</translation>
    </message>
    <message>
        <source>The machine has not been asking long enough. Another boot server may answer it first.</source>
        <translation>マシンが要求を始めてから十分な時間が経っていません。別のブート サーバーが先に応答する可能性があります。</translation>
    </message>
    <message>
        <source>Lower the response delay under Settings, PXE responder.</source>
        <translation>設定の [PXE レスポンダー] で、応答の遅延を短くしてください。</translation>
    </message>
    <message>
        <source>Belongs to another site</source>
        <translation>別のサイトに所属</translation>
    </message>
    <message>
        <source>The device&apos;s record carries another site&apos;s code. That site answers it.</source>
        <translation>デバイスのレコードに別のサイトのコードがあります。応答するのはそのサイトです。</translation>
    </message>
    <message>
        <source>Remove the device, and add it again for this site.</source>
        <translation>デバイスを削除し、このサイトのデバイスとして追加し直してください。</translation>
    </message>
    <message>
        <source>Unknown machine, and these are not answered</source>
        <translation>不明なマシン (応答対象外)</translation>
    </message>
    <message>
        <source>No device has its MAC address or SMBIOS GUID, and unknown computer support is off.</source>
        <translation>この MAC アドレスまたは SMBIOS GUID を持つデバイスがなく、不明なコンピューターのサポートが無効です。</translation>
    </message>
    <message>
        <source>Add the machine as a device, or turn on unknown computer support under Settings, PXE responder.</source>
        <translation>マシンをデバイスとして追加するか、設定の [PXE レスポンダー] で不明なコンピューターのサポートを有効にしてください。</translation>
    </message>
    <message>
        <source>Nothing is deployed to it</source>
        <translation>何も展開されていない</translation>
    </message>
    <message>
        <source>No collection that holds this machine has a deployment.</source>
        <translation>このマシンを含むコレクションには展開がありません。</translation>
    </message>
    <message>
        <source>Deploy a task sequence to one of its collections, or add it to a collection that has a deployment.</source>
        <translation>マシンが属するコレクションにタスク シーケンスを展開するか、展開のあるコレクションにマシンを追加してください。</translation>
    </message>
    <message>
        <source>No deployment fits now</source>
        <translation>現在適用できる展開がない</translation>
    </message>
    <message>
        <source>Deployments reach this machine, but each is ruled out. The list says why.</source>
        <translation>このマシンを対象とする展開はありますが、すべて適用外です。一覧に理由が示されています。</translation>
    </message>
    <message>
        <source>Read the reason beside each deployment. After a finished required one: Clear Required PXE Deployments.</source>
        <translation>各展開の横にある理由を確認してください。必須の展開が完了している場合は、[必須の PXE 展開のクリア] を実行してください。</translation>
    </message>
    <message>
        <source>Not for PXE</source>
        <translation>PXE 対象外</translation>
    </message>
    <message>
        <source>The deployment is made available to clients only.</source>
        <translation>この展開は、クライアントのみが利用できます。</translation>
    </message>
    <message>
        <source>Deploy it again, made available to media and PXE.</source>
        <translation>メディアと PXE で利用できるように展開し直してください。</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>A hidden deployment boots a device only if it is that device&apos;s preferred deployment.</source>
        <translation>非表示の展開は、デバイスの優先展開に設定されている場合にのみ、そのデバイスをブートします。</translation>
    </message>
    <message>
        <source>Set it as the device&apos;s preferred deployment.</source>
        <translation>デバイスの優先展開に設定してください。</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>The deployment is switched off.</source>
        <translation>この展開は無効にされています。</translation>
    </message>
    <message>
        <source>Enable it under Monitoring, Deployments.</source>
        <translation>[監視] の [展開] で有効にしてください。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>The deployment&apos;s start lies in the future.</source>
        <translation>この展開の開始日時になっていません。</translation>
    </message>
    <message>
        <source>Wait for it, or deploy again with an earlier start.</source>
        <translation>開始を待つか、より早い開始日時で展開し直してください。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>The deployment&apos;s end has passed.</source>
        <translation>この展開の終了日時を過ぎています。</translation>
    </message>
    <message>
        <source>Deploy it again.</source>
        <translation>展開し直してください。</translation>
    </message>
    <message>
        <source>No boot image</source>
        <translation>ブート イメージなし</translation>
    </message>
    <message>
        <source>The task sequence names no boot image.</source>
        <translation>タスク シーケンスにブート イメージが指定されていません。</translation>
    </message>
    <message>
        <source>Choose one in the task sequence.</source>
        <translation>タスク シーケンスでブート イメージを選択してください。</translation>
    </message>
    <message>
        <source>Boot image not for PXE</source>
        <translation>ブート イメージが PXE 対象外</translation>
    </message>
    <message>
        <source>The boot image is not served by PXE.</source>
        <translation>このブート イメージは PXE で配信されません。</translation>
    </message>
    <message>
        <source>Turn on PXE for the boot image.</source>
        <translation>ブート イメージの PXE を有効にしてください。</translation>
    </message>
    <message>
        <source>Content missing</source>
        <translation>コンテンツの不足</translation>
    </message>
    <message>
        <source>Files of the boot image are not in the content store.</source>
        <translation>ブート イメージのファイルがコンテンツ ストアにありません。</translation>
    </message>
    <message>
        <source>Update or add the boot image again.</source>
        <translation>ブート イメージを更新するか、追加し直してください。</translation>
    </message>
    <message>
        <source>Wrong architecture</source>
        <translation>アーキテクチャの不一致</translation>
    </message>
    <message>
        <source>The boot image is for another processor architecture than the machine&apos;s firmware.</source>
        <translation>ブート イメージのプロセッサ アーキテクチャが、マシンのファームウェアと異なります。</translation>
    </message>
    <message>
        <source>Deploy a task sequence whose boot image has the machine&apos;s architecture.</source>
        <translation>マシンと同じアーキテクチャのブート イメージを使用するタスク シーケンスを展開してください。</translation>
    </message>
    <message>
        <source>Wrong firmware</source>
        <translation>ファームウェアの不一致</translation>
    </message>
    <message>
        <source>The boot program is for the other kind of firmware (BIOS or UEFI).</source>
        <translation>ブート プログラムが、もう一方の種類のファームウェア (BIOS または UEFI) 用です。</translation>
    </message>
    <message>
        <source>Deploy a boot program for this firmware, or switch the machine&apos;s boot mode.</source>
        <translation>このファームウェア用のブート プログラムを展開するか、マシンのブート モードを切り替えてください。</translation>
    </message>
    <message>
        <source>Already run</source>
        <translation>実行済み</translation>
    </message>
    <message>
        <source>A required deployment runs once per device, and this one has run here.</source>
        <translation>必須の展開は 1 台のデバイスで一度だけ実行されます。この展開は既に実行されています。</translation>
    </message>
    <message>
        <source>Clear Required PXE Deployments on the device to run it again.</source>
        <translation>もう一度実行するには、デバイスで [必須の PXE 展開のクリア] を実行してください。</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>A required deployment that ranked above it has run instead, so this one is not due any more.</source>
        <translation>より優先順位の高い必須の展開が代わりに実行されたため、この展開は実行対象ではなくなりました。</translation>
    </message>
    <message>
        <source>Clear Required PXE Deployments on the device if it should run.</source>
        <translation>実行する場合は、デバイスで [必須の PXE 展開のクリア] を実行してください。</translation>
    </message>
    <message>
        <source>Identity in doubt</source>
        <translation>識別情報の不一致</translation>
    </message>
    <message>
        <source>MAC address and SMBIOS GUID name two devices. Nothing required runs until that is settled.</source>
        <translation>MAC アドレスと SMBIOS GUID が異なるデバイスを示しています。解決されるまで、必須の展開は実行されません。</translation>
    </message>
    <message>
        <source>Correct the MAC address or the GUID of one of the two devices.</source>
        <translation>2 台のデバイスのいずれかの MAC アドレスまたは GUID を修正してください。</translation>
    </message>
    <message>
        <source>Outside its maintenance window</source>
        <translation>メンテナンス期間外</translation>
    </message>
    <message>
        <source>A collection of this machine allows required deployments only at certain times. Until then the machine starts from its disk.</source>
        <translation>このマシンのコレクションでは、必須の展開が特定の時間帯にのみ許可されています。それまで、マシンはディスクから起動します。</translation>
    </message>
    <message>
        <source>Wait for the window to open, or change the maintenance windows of its collections.</source>
        <translation>メンテナンス期間の開始を待つか、コレクションのメンテナンス期間を変更してください。</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>検疫中</translation>
    </message>
    <message>
        <source>This machine got required deployments again and again, so no further one runs on it.</source>
        <translation>このマシンは必須の展開を繰り返し受け取ったため、新たな展開は実行されません。</translation>
    </message>
    <message>
        <source>Find out why it asks again, then release it from quarantine.</source>
        <translation>繰り返し要求する原因を調べてから、検疫を解除してください。</translation>
    </message>
    <message>
        <source>The brake is on</source>
        <translation>ブレーキ作動中</translation>
    </message>
    <message>
        <source>More machines than allowed started required deployments within a short time, so no further one starts.</source>
        <translation>許可された数を超えるマシンが短時間に必須の展開を開始したため、新たな展開は開始されません。</translation>
    </message>
    <message>
        <source>Check that this many machines are meant to be deployed, then release the brake.</source>
        <translation>これだけの数のマシンへの展開が意図したものであることを確認してから、ブレーキを解除してください。</translation>
    </message>
    <message>
        <source>A better one was chosen</source>
        <translation>別の展開を優先</translation>
    </message>
    <message>
        <source>Another deployment ranks above it for this machine.</source>
        <translation>このマシンに対しては、別の展開の優先順位の方が高くなっています。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>This deployment ranks first for the machine.</source>
        <translation>このマシンに対して最も優先順位の高い展開です。</translation>
    </message>
    <message>
        <source>Deployment %1 reaches this machine and is ruled out: %2</source>
        <translation>展開 %1 はこのマシンを対象としていますが、適用外です: %2</translation>
    </message>
    <message>
        <source>It runs from %1 on.</source>
        <translation>%1 以降に実行されます。</translation>
    </message>
    <message>
        <source>Is its network interface served?</source>
        <translation>ネットワーク インターフェイスは応答対象か?</translation>
    </message>
    <message>
        <source>Is the PXE responder on?</source>
        <translation>PXE レスポンダーは有効か?</translation>
    </message>
    <message>
        <source>Does it ask for a network boot?</source>
        <translation>ネットワーク ブートの要求か?</translation>
    </message>
    <message>
        <source>Is it on the exclusion list?</source>
        <translation>除外リストにあるか?</translation>
    </message>
    <message>
        <source>Is its architecture supported?</source>
        <translation>アーキテクチャはサポート対象か?</translation>
    </message>
    <message>
        <source>Has the response delay passed?</source>
        <translation>応答の遅延は経過したか?</translation>
    </message>
    <message>
        <source>Which device is it?</source>
        <translation>どのデバイスか?</translation>
    </message>
    <message>
        <source>Does it belong to this site?</source>
        <translation>このサイトに属しているか?</translation>
    </message>
    <message>
        <source>Are unknown computers answered?</source>
        <translation>不明なコンピューターに応答するか?</translation>
    </message>
    <message>
        <source>Which deployments reach it?</source>
        <translation>対象とする展開は?</translation>
    </message>
    <message>
        <source>Which deployment is chosen?</source>
        <translation>選択された展開は?</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>ここで停止</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Which variables does it get?</source>
        <translation>どの変数を受け取りますか?</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>RehearsalTexts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RelationTexts</name>
    <message>
        <source>is its limit</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>限定コレクション</translation>
    </message>
    <message>
        <source>is included</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>含める対象</translation>
    </message>
    <message>
        <source>is excluded</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>除外の対象</translation>
    </message>
    <message>
        <source>is limited to it</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>これに限定</translation>
    </message>
    <message>
        <source>includes it</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>これを含める</translation>
    </message>
    <message>
        <source>excludes it</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>これを除外</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>メンバー %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What one collection is to another, and how many members it has: &quot;is its limit · 14 members&quot;.
----------
A deployment: its id and its purpose.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n direct</source>
        <translation>
            <numerusform>直接 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>クエリ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemedyTexts</name>
    <message>
        <source>Answer on %1</source>
        <translation>%1 で応答する</translation>
    </message>
    <message>
        <source>The PXE responder serves the interface %1, too.</source>
        <translation>PXE レスポンダーがインターフェイス %1 でも応答するようになります。</translation>
    </message>
    <message>
        <source>Turn the responder on</source>
        <translation>レスポンダーを有効にする</translation>
    </message>
    <message>
        <source>Machines that ask are answered again.</source>
        <translation>要求するマシンに再び応答します。</translation>
    </message>
    <message>
        <source>Remove the exclusion</source>
        <translation>除外を解除する</translation>
    </message>
    <message>
        <source>%1 will be answered again.</source>
        <translation>%1 に再び応答します。</translation>
    </message>
    <message>
        <source>Clear required deployments</source>
        <translation>必須の展開をクリアする</translation>
    </message>
    <message>
        <source>The required deployment runs again on %1.</source>
        <translation>%1 で必須の展開がもう一度実行されます。</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 を有効にする</translation>
    </message>
    <message>
        <source>The deployment %1 boots machines again.</source>
        <translation>展開 %1 が再びマシンをブートします。</translation>
    </message>
    <message>
        <source>Enable PXE on the image</source>
        <translation>イメージの PXE を有効にする</translation>
    </message>
    <message>
        <source>The boot image %1 may be started from the network.</source>
        <translation>ブート イメージ %1 をネットワークから起動できるようになります。</translation>
    </message>
    <message>
        <source>Answer unknown computers</source>
        <translation>不明なコンピューターに応答する</translation>
    </message>
    <message>
        <source>Every machine without a record is answered, not only this one.</source>
        <translation>このマシンだけでなく、レコードのないすべてのマシンに応答します。</translation>
    </message>
    <message>
        <source>Treat the MAC as shared</source>
        <translation>MAC を共有として扱う</translation>
    </message>
    <message>
        <source>%1 names no machine any more: machines behind it are known by their SMBIOS GUID.</source>
        <translation>%1 はマシンの識別に使用されなくなります。このアドレスを使用するマシンは SMBIOS GUID で識別されます。</translation>
    </message>
    <message>
        <source>Release the brake</source>
        <translation>ブレーキを解除する</translation>
    </message>
    <message>
        <source>Required deployments start again, on every machine.</source>
        <translation>すべてのマシンで必須の展開が再び開始されます。</translation>
    </message>
    <message>
        <source>Release from quarantine</source>
        <translation>検疫を解除する</translation>
    </message>
    <message>
        <source>Required deployments run on %1 again.</source>
        <translation>%1 で必須の展開が再び実行されます。</translation>
    </message>
    <message>
        <source>Set blocks to %1 bytes</source>
        <translation>ブロックを %1 バイトに設定する</translation>
    </message>
    <message>
        <source>tftp.max-block-size becomes %1 for every machine.</source>
        <translation>すべてのマシンで tftp.max-block-size が %1 になります。</translation>
    </message>
    <message>
        <source>Lower its blocks to %1 bytes</source>
        <translation>ブロックを %1 バイトに下げる</translation>
    </message>
    <message>
        <source>Every machine loads Windows boot images by blocks of %1 bytes.</source>
        <translation>すべてのマシンが、%1 バイトのブロックで Windows ブート イメージを読み込みます。</translation>
    </message>
    <message>
        <source>%1 alone loads Windows boot images by blocks of %2 bytes.</source>
        <translation>%1 だけが、%2 バイトのブロックで Windows ブート イメージを読み込みます。</translation>
    </message>
    <message>
        <source>Add as a device…</source>
        <translation>デバイスとして追加する…</translation>
    </message>
    <message>
        <source>Register %1 under a name.</source>
        <translation>%1 を名前を付けて登録します。</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>コレクションに追加する…</translation>
    </message>
    <message>
        <source>Make %1 a member of a collection that has a deployment.</source>
        <translation>%1 を、展開のあるコレクションのメンバーにします。</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>展開する…</translation>
    </message>
    <message>
        <source>Deploy a task sequence to All Unknown Computers.</source>
        <translation>タスク シーケンスを All Unknown Computers コレクションに展開します。</translation>
    </message>
    <message>
        <source>Deploy a task sequence to a collection of %1.</source>
        <translation>タスク シーケンスを %1 のコレクションに展開します。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示する</translation>
    </message>
    <message>
        <source>Look at the deployment&apos;s times and who may see it.</source>
        <translation>展開の日時と、利用可能にする対象を確認してください。</translation>
    </message>
    <message>
        <source>Correct the device&apos;s record.</source>
        <translation>デバイスのレコードを修正してください。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Change %1.</source>
        <translation>%1 を変更してください。</translation>
    </message>
    <message>
        <source>Show the boot image</source>
        <translation>ブート イメージを表示する</translation>
    </message>
    <message>
        <source>Validate %1, and update its content from where it came.</source>
        <translation>%1 を検証し、コンテンツを元の場所から更新してください。</translation>
    </message>
    <message>
        <source>Supply the missing file…</source>
        <translation>不足しているファイルを追加する…</translation>
    </message>
    <message>
        <source>Supply %1 to %2 from a Windows ISO or a folder.</source>
        <translation>Windows の ISO またはフォルダーから、%1 を %2 に追加してください。</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>%1 をインストールする</translation>
    </message>
    <message>
        <source>No package brings %1: deploy a single boot program instead.</source>
        <translation>%1 を含むパッケージはありません。代わりに単独のブート プログラムを展開してください。</translation>
    </message>
    <message>
        <source>On this server: apt install %1. Then start the engine again.</source>
        <translation>このサーバーで apt install %1 を実行してから、エンジンをもう一度起動してください。</translation>
    </message>
    <message>
        <source>Start the machine again</source>
        <translation>マシンを起動し直す</translation>
    </message>
    <message>
        <source>Switch it off and on, and let it boot from the network.</source>
        <translation>電源を入れ直し、ネットワークからブートさせてください。</translation>
    </message>
    <message>
        <source>Check the firewall for TFTP</source>
        <translation>TFTP のファイアウォールを確認する</translation>
    </message>
    <message>
        <source>UDP 69 to this server, and UDP from its high ports back, must pass.</source>
        <translation>このサーバーへの UDP 69 と、このサーバーの上位ポートから戻る UDP を通過させる必要があります。</translation>
    </message>
    <message>
        <source>Check UDP port 4011</source>
        <translation>UDP ポート 4011 を確認する</translation>
    </message>
    <message>
        <source>It must pass from the machine to this server, unlike 67 without a relay.</source>
        <translation>マシンからこのサーバーまで通過させる必要があります (リレーなしの場合の 67 とは異なります)。</translation>
    </message>
    <message>
        <source>Check the HTTP port</source>
        <translation>HTTP ポートを確認する</translation>
    </message>
    <message>
        <source>TCP to the boot port (8069) of this server must pass.</source>
        <translation>このサーバーのブート用ポート (8069) への TCP を通過させる必要があります。</translation>
    </message>
    <message>
        <source>Check the relay</source>
        <translation>リレーを確認する</translation>
    </message>
    <message>
        <source>Let one relay of the network forward to this server. Seen: %1.</source>
        <translation>ネットワークのリレーのうち 1 つだけがこのサーバーに転送するようにしてください。検出: %1。</translation>
    </message>
    <message>
        <source>Check the switch port</source>
        <translation>スイッチ ポートを確認する</translation>
    </message>
    <message>
        <source>Make it an edge port (PortFast), so that it forwards at once.</source>
        <translation>すぐに転送が始まるよう、エッジ ポート (PortFast) にしてください。</translation>
    </message>
    <message>
        <source>Check the path&apos;s MTU</source>
        <translation>経路の MTU を確認する</translation>
    </message>
    <message>
        <source>Every hop must take packets of 1500 bytes, tunnels included.</source>
        <translation>トンネルを含むすべてのホップで、1500 バイトのパケットを通過させる必要があります。</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen</source>
        <translation>マシンの画面を確認する</translation>
    </message>
    <message>
        <source>Secure Boot refuses loaders that are not signed for it.</source>
        <translation>セキュア ブートは、そのマシン用に署名されていないローダーを拒否します。</translation>
    </message>
    <message>
        <source>Check the DHCP server</source>
        <translation>DHCP サーバーを確認する</translation>
    </message>
    <message>
        <source>In mode proxy another server must give the machine its address.</source>
        <translation>proxy モードでは、別のサーバーがマシンにアドレスを割り当てる必要があります。</translation>
    </message>
    <message>
        <source>Look for another boot server</source>
        <translation>別のブート サーバーを探す</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 を確認する</translation>
    </message>
    <message>
        <source>Take options 60, 66 and 67 out of it, or let only one server answer this machine.</source>
        <translation>オプション 60、66、67 を削除するか、このマシンに応答するサーバーを 1 台だけにしてください。</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>Done: %1. Start the machine again.</source>
        <translation>完了: %1。マシンを起動し直してください。</translation>
    </message>
    <message>
        <source>A required deployment that is due starts at the next network boot, without asking, and may erase the disk.</source>
        <translation>実行対象の必須の展開は、次回のネットワーク ブート時に確認なしで開始され、ディスクを消去する可能性があります。</translation>
    </message>
</context>
<context>
    <name>ReplaceTexts</name>
    <message>
        <source>Replace File</source>
        <translation>ファイルの置き換え</translation>
    </message>
    <message>
        <source>This file is there already. What it holds now is lost.</source>
        <translation>このファイルは既に存在します。現在の内容は失われます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
</context>
<context>
    <name>RuleTexts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>Network card vendor</source>
        <translation>ネットワーク カードのベンダー</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>サブネット</translation>
    </message>
    <message>
        <source>Switch port</source>
        <translation>スイッチ ポート</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>is</source>
        <translation>が次と等しい</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>が次と等しくない</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>が次のパターンに一致する</translation>
    </message>
    <message>
        <source>is not like</source>
        <translation>が次のパターンに一致しない</translation>
    </message>
    <message>
        <source>within the last</source>
        <translation>が次の期間内である</translation>
    </message>
    <message>
        <source>is within</source>
        <translation>が次の範囲内である</translation>
    </message>
    <message>
        <source>not within the last</source>
        <translation>が次の期間内でない</translation>
    </message>
    <message>
        <source>is not within</source>
        <translation>が次の範囲内でない</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>field, operator, value</comment>
        <translation>%1%2: %3</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>、かつ </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>クエリ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n included</source>
        <translation>
            <numerusform>含める %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>除外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source> UTC</source>
        <translation> UTC</translation>
    </message>
    <message>
        <source>Once, %1 at %2 for %3</source>
        <translation>%1 %2 から %3 (1 回のみ)</translation>
    </message>
    <message>
        <source>Every day at %1 for %2</source>
        <translation>毎日 %1 から %2</translation>
    </message>
    <message>
        <source>Every %1 at %2 for %3</source>
        <translation>毎週 %1 の %2 から %3</translation>
    </message>
    <message>
        <source>On day %1 of every month at %2 for %3</source>
        <translation>毎月 %1 日の %2 から %3</translation>
    </message>
    <message>
        <source>Open now; next: %1</source>
        <translation>期間中、次回: %1</translation>
    </message>
    <message>
        <source>Open now, for the last time</source>
        <translation>期間中 (最終回)</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次回: %1</translation>
    </message>
    <message>
        <source>Never opens again</source>
        <translation>今後の期間なし</translation>
    </message>
    <message>
        <source>It will run from %1 on.</source>
        <translation>%1 以降に実行されます。</translation>
    </message>
    <message>
        <source>No window opens any more before it expires.</source>
        <translation>有効期限までに開始されるメンテナンス期間はありません。</translation>
    </message>
</context>
<context>
    <name>ServiceDetails</name>
    <message>
        <source>Decides which machines boot, and what.</source>
        <translation>どのマシンが何をブートするかを判定します。</translation>
    </message>
    <message>
        <source>Hears machines that ask for an address, and tells them from where to boot. In mode server it gives the addresses, too.</source>
        <translation>アドレスを求めるマシンの要求を受け取り、ブート元を通知します。server モードでは、アドレスの割り当ても行います。</translation>
    </message>
    <message>
        <source>Names the boot program to firmware that asks for it a second time (UEFI does).</source>
        <translation>ブート プログラムを改めて問い合わせるファームウェア (UEFI など) に、その名前を通知します。</translation>
    </message>
    <message>
        <source>Sends boot programs, boot configurations and RAM disks to firmware and boot managers.</source>
        <translation>ブート プログラム、ブート構成、RAM ディスクをファームウェアとブート マネージャーに送信します。</translation>
    </message>
    <message>
        <source>Sends kernels and images to iPXE, and takes the reports of booted machines.</source>
        <translation>カーネルとイメージを iPXE に送信し、ブートしたマシンからの報告を受け取ります。</translation>
    </message>
    <message>
        <source>Nobody is answered. Start serving.</source>
        <translation>どのマシンにも応答していません。配信を開始してください。</translation>
    </message>
    <message>
        <source>The port is open, but no machine is answered. Start answering when what was the matter is over.</source>
        <translation>ポートは開いていますが、どのマシンにも応答していません。問題が解決したら、応答を開始してください。</translation>
    </message>
    <message>
        <source>No machine asks on this port: grant the boot ports.</source>
        <translation>このポートで要求するマシンはありません。ブート用ポートを許可してください。</translation>
    </message>
    <message>
        <source>Only one program at a time can have the port. End the other one or let it leave the port free, then start serving.</source>
        <translation>このポートを使用できるプログラムは一度に 1 つだけです。もう一方のプログラムを終了するか、このポートを使わないようにしてから、配信を開始してください。</translation>
    </message>
    <message>
        <source>Ports below 1024 are not everybody&apos;s. Grant the boot ports once.</source>
        <translation>1024 未満のポートの使用には権限が必要です。ブート用ポートを一度だけ許可してください。</translation>
    </message>
    <message>
        <source>This console only watches: it sees the boots and the site, but not the counters of the program that serves. Stop and start are that program&apos;s, too.</source>
        <translation>このコンソールは監視だけを行います。ブートとサイトは表示されますが、配信しているプログラムのカウンターは表示されません。停止と開始もそのプログラムで行います。</translation>
    </message>
    <message>
        <source>The DHCP server of this computer has the port; machines find Slipway through it.</source>
        <translation>このコンピューターの DHCP サーバーがこのポートを使用しており、マシンはそれを通じて Slipway を見つけます。</translation>
    </message>
    <message>
        <source>Boot requests decided</source>
        <translation>判定したブート要求</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>応答なし: %1</translation>
    </message>
    <message>
        <source>Datagrams received</source>
        <translation>受信したデータグラム</translation>
    </message>
    <message>
        <source>Offers sent</source>
        <translation>送信したオファー</translation>
    </message>
    <message>
        <source>Acknowledgements sent</source>
        <translation>送信した確認応答</translation>
    </message>
    <message>
        <source>Refusals sent (NAK)</source>
        <translation>送信した拒否 (NAK)</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>送信バイト数</translation>
    </message>
    <message>
        <source>Replies that could not be sent</source>
        <translation>送信できなかった応答</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>不正な形式</translation>
    </message>
    <message>
        <source>Ignored: the same request twice</source>
        <translation>無視: 同じ要求の重複</translation>
    </message>
    <message>
        <source>Ignored: a machine asks too often</source>
        <translation>無視: 要求が多すぎるマシン</translation>
    </message>
    <message>
        <source>Ignored: for another address</source>
        <translation>無視: 別のアドレス宛て</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Transfers begun</source>
        <translation>開始した転送</translation>
    </message>
    <message>
        <source>Delivered whole</source>
        <translation>配信完了</translation>
    </message>
    <message>
        <source>Asked for the size only</source>
        <translation>サイズだけを要求</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Blocks sent again</source>
        <translation>再送したブロック</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Refused (to write, or an unknown mode)</source>
        <translation>拒否 (書き込み、または不明なモード)</translation>
    </message>
    <message>
        <source>Ignored: answering was stopped, or a broadcast</source>
        <translation>無視: 応答の停止中、またはブロードキャスト</translation>
    </message>
    <message>
        <source>Limit reached: an address asks too often</source>
        <translation>上限に到達: 要求が多すぎるアドレス</translation>
    </message>
    <message>
        <source>Limit reached: too many transfers</source>
        <translation>上限に到達: 転送が多すぎます</translation>
    </message>
    <message>
        <source>Connections now</source>
        <translation>現在の接続</translation>
    </message>
    <message>
        <source>Reports of booted machines</source>
        <translation>ブートしたマシンからの報告</translation>
    </message>
    <message>
        <source>Refused: no request that is understood</source>
        <translation>拒否: 解釈できない要求</translation>
    </message>
    <message>
        <source>Put off: answering was stopped, or not recorded in time</source>
        <translation>保留: 応答の停止中、または記録の遅れ</translation>
    </message>
    <message>
        <source>File could not be read</source>
        <translation>ファイルの読み取り失敗</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>アドレスとポート</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>%1 (given when this program was started)</source>
        <translation>%1 (このプログラムの起動時に指定)</translation>
    </message>
    <message>
        <source>Port (given when the program is started)</source>
        <translation>ポート (プログラムの起動時に指定)</translation>
    </message>
</context>
<context>
    <name>ServiceTexts</name>
    <message>
        <source>PXE responder</source>
        <translation>PXE レスポンダー</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>PXE boot service</source>
        <translation>PXE ブート サービス</translation>
    </message>
    <message>
        <source>TFTP</source>
        <translation>TFTP</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>応答中</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>配信中</translation>
    </message>
    <message>
        <source>Answering is stopped</source>
        <translation>応答を停止中</translation>
    </message>
    <message>
        <source>For trials only, on another port</source>
        <translation>テスト専用 (別のポート)</translation>
    </message>
    <message>
        <source>Not used in this mode</source>
        <translation>このモードでは未使用</translation>
    </message>
    <message>
        <source>The port is held by another program</source>
        <translation>ポートを別のプログラムが使用中</translation>
    </message>
    <message>
        <source>The port is held by %1</source>
        <translation>ポートを %1 が使用中</translation>
    </message>
    <message>
        <source>The port needs a permission</source>
        <translation>ポートに権限が必要</translation>
    </message>
    <message>
        <source>Served by %1</source>
        <translation>%1 が配信中</translation>
    </message>
</context>
<context>
    <name>SessionFilterTexts</name>
    <message>
        <source>&quot;%1&quot; is no part of a MAC address. Write hexadecimal digits, with or without separators: 52:54, 52-54, 5254.</source>
        <translation>「%1」は MAC アドレスの一部ではありません。16 進数を、区切り記号ありまたはなしで入力してください: 52:54、52-54、5254。</translation>
    </message>
    <message>
        <source>No state is called &quot;%1&quot;. There are: %2.</source>
        <translation>「%1」という状態はありません。使用できる状態: %2。</translation>
    </message>
    <message>
        <source>No stage has &quot;%1&quot; in its name. The column Stage shows their names.</source>
        <translation>名前に「%1」を含む段階はありません。名前は [段階] 列で確認できます。</translation>
    </message>
    <message>
        <source>No verdict has &quot;%1&quot; in its name. The column Verdict shows their names.</source>
        <translation>名前に「%1」を含む判定はありません。名前は [判定] 列で確認できます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write how long ago (30m, 1h, 2d, 1w), today, yesterday, a date (2026-11-01) or a date with a time (2026-11-01T08:30).</source>
        <translation>「%1」は時刻ではありません。どれだけ前か (30m、1h、2d、1w)、today、yesterday、日付 (2026-11-01)、または時刻付きの日付 (2026-11-01T08:30) を入力してください。</translation>
    </message>
    <message>
        <source>A time cannot be negated. Use before: instead of -since:.</source>
        <translation>時刻は否定できません。-since: の代わりに before: を使用してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of an IPv4 address. Write digits and points: 10.77.0.</source>
        <translation>「%1」は IPv4 アドレスの一部ではありません。数字とピリオドで入力してください: 10.77.0。</translation>
    </message>
    <message>
        <source>Boots of the last day that failed</source>
        <translation>過去 1 日に失敗したブート</translation>
    </message>
    <message>
        <source>What boots now</source>
        <translation>現在ブート中のマシン</translation>
    </message>
    <message>
        <source>Machines whose MAC address has these digits, in any notation</source>
        <translation>MAC アドレスにこれらの桁を含むマシン (表記は問いません)</translation>
    </message>
    <message>
        <source>Machines called &quot;lab …&quot; that have not reported</source>
        <translation>名前が「lab …」で、まだ報告していないマシン</translation>
    </message>
    <message>
        <source>Requests of the last hour that nobody answered</source>
        <translation>過去 1 時間に応答されなかった要求</translation>
    </message>
    <message>
        <source>Today&apos;s boots in one network</source>
        <translation>1 つのネットワークの今日のブート</translation>
    </message>
    <message>
        <source>Boots behind one switch whose image arrived</source>
        <translation>1 つのスイッチの先で、イメージが届いたブート</translation>
    </message>
    <message>
        <source>Boots of an image in one month</source>
        <translation>1 か月間の、あるイメージのブート</translation>
    </message>
</context>
<context>
    <name>SessionTexts</name>
    <message>
        <source>Unknown machine</source>
        <translation>不明なマシン</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>PXE responder</source>
        <translation>PXE レスポンダー</translation>
    </message>
    <message>
        <source>Who is answered, and where.</source>
        <translation>応答の対象と場所を設定します。</translation>
    </message>
    <message>
        <source>Respond to PXE requests</source>
        <translation>PXE 要求に応答する</translation>
    </message>
    <message>
        <source>Off: nobody is answered, and boots that run are stopped. Configuration stays as it is.</source>
        <translation>無効の場合、どのマシンにも応答せず、実行中のブートも停止します。構成はそのまま残ります。</translation>
    </message>
    <message>
        <source>Answer unknown computers</source>
        <translation>不明なコンピューターに応答する</translation>
    </message>
    <message>
        <source>Machines without a device record get what is deployed to All Unknown Computers. Leave it off where strangers plug in.</source>
        <translation>デバイスのレコードがないマシンが、All Unknown Computers コレクションへの展開を受け取ります。外部の人がマシンを接続できる場所では無効のままにしてください。</translation>
    </message>
    <message>
        <source>Response delay</source>
        <translation>応答の遅延</translation>
    </message>
    <message>
        <source>How long a machine must have asked before it is answered, so that another boot server can go first.</source>
        <translation>マシンが要求を始めてから応答するまでの時間です。別のブート サーバーを先に応答させることができます。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>ネットワーク インターフェイス</translation>
    </message>
    <message>
        <source>&quot;all&quot;, or names separated by commas. Leave it empty to answer nobody.</source>
        <translation>「all」、またはコンマで区切った名前を指定します。空にすると、どのマシンにも応答しません。</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>Where machines get their addresses from.</source>
        <translation>マシンにアドレスを割り当てる方法を設定します。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Choose the one that fits your network; it takes effect at once.</source>
        <translation>使用しているネットワークに合うものを選択してください。すぐに有効になります。</translation>
    </message>
    <message>
        <source>Address ranges</source>
        <translation>アドレス範囲</translation>
    </message>
    <message>
        <source>For mode DHCP server: first-last/prefix, for example 10.77.0.100-10.77.0.199/24. Several by comma.</source>
        <translation>DHCP サーバー モード用です。「開始-終了/プレフィックス」の形式で、10.77.0.100-10.77.0.199/24 のように指定します。複数の範囲はコンマで区切ります。</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>One list for each range, in the same order, separated by semicolons. An empty place means none.</source>
        <translation>範囲ごとに 1 つのリストを、同じ順序でセミコロンで区切って指定します。空の箇所は「なし」とみなされます。</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS サーバー</translation>
    </message>
    <message>
        <source>Lease time</source>
        <translation>リース期間</translation>
    </message>
    <message>
        <source>How long a machine may keep its address without asking again.</source>
        <translation>マシンが更新せずにアドレスを使用できる時間です。</translation>
    </message>
    <message>
        <source>TFTP</source>
        <translation>TFTP</translation>
    </message>
    <message>
        <source>How boot files are sent to firmware. Machines ask for sizes; these are the largest that they get.</source>
        <translation>ファームウェアにブート ファイルを送信する方法を設定します。サイズはマシンが要求します。ここではその上限を指定します。</translation>
    </message>
    <message>
        <source>Largest block</source>
        <translation>最大ブロック</translation>
    </message>
    <message>
        <source>1468 bytes fill one Ethernet frame. Larger blocks are split into fragments, which many firmwares lose.</source>
        <translation>1468 バイトで 1 つのイーサネット フレームがいっぱいになります。それより大きいブロックは断片化され、多くのファームウェアで失われます。</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> バイト</translation>
    </message>
    <message>
        <source>Largest window</source>
        <translation>最大ウィンドウ</translation>
    </message>
    <message>
        <source>Blocks sent before the machine must confirm. More is faster, until the machine or a switch drops some.</source>
        <translation>マシンの確認応答を待たずに送信するブロック数です。多いほど高速ですが、多すぎるとマシンまたはスイッチで破棄されます。</translation>
    </message>
    <message>
        <source> blocks</source>
        <translation> ブロック</translation>
    </message>
    <message>
        <source>Windows boot image block</source>
        <translation>Windows ブート イメージのブロック</translation>
    </message>
    <message>
        <source>Written into the boot configuration of Windows PE images. Firmware that hangs may need 1456.</source>
        <translation>Windows PE イメージのブート構成に書き込まれます。停止するファームウェアでは 1456 が必要な場合があります。</translation>
    </message>
    <message>
        <source>Windows boot image window</source>
        <translation>Windows ブート イメージのウィンドウ</translation>
    </message>
    <message>
        <source>Written into the boot configuration of Windows PE images.</source>
        <translation>Windows PE イメージのブート構成に書き込まれます。</translation>
    </message>
    <message>
        <source>Back off by itself</source>
        <translation>自動的に引き下げる</translation>
    </message>
    <message>
        <source>A machine whose Windows boot image did not arrive gets smaller values at its next boot.</source>
        <translation>Windows ブート イメージが届かなかったマシンには、次回のブートでより小さい値が使用されます。</translation>
    </message>
    <message>
        <source>Published folder</source>
        <translation>公開フォルダー</translation>
    </message>
    <message>
        <source>For files that a boot program fetches by itself.</source>
        <translation>ブート プログラムが自分で取得するファイル用です。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Every regular file below it is served read-only, by TFTP and HTTP, to anyone who asks. Leave it empty to publish nothing.</source>
        <translation>このフォルダー以下のすべての通常ファイルが、TFTP と HTTP により読み取り専用で、要求元を問わず配信されます。空にすると何も公開しません。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>How a deployment is chosen.</source>
        <translation>展開の選択方法を設定します。</translation>
    </message>
    <message>
        <source>Let 64-bit BIOS machines use x86 boot images</source>
        <translation>64 ビット BIOS マシンでの x86 ブート イメージの使用を許可する</translation>
    </message>
    <message>
        <source>Only where no x64 boot image is deployed to them.</source>
        <translation>x64 ブート イメージが展開されていない場合に限ります。</translation>
    </message>
    <message>
        <source>Observe the start and end of deployments</source>
        <translation>展開の開始と終了を適用する</translation>
    </message>
    <message>
        <source>Off: a deployment boots machines before its start and after its end too, as Configuration Manager does.</source>
        <translation>無効の場合、Configuration Manager と同様に、開始前および終了後の展開でもマシンをブートします。</translation>
    </message>
    <message>
        <source>F12 prompt</source>
        <translation>F12 の入力待ち</translation>
    </message>
    <message>
        <source>How long an available deployment waits for F12 before the machine goes on to its next boot device.</source>
        <translation>利用可能な展開で F12 を待つ時間です。経過すると、マシンは次のブート デバイスに進みます。</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>安全装置</translation>
    </message>
    <message>
        <source>What stands between a slip of the hand and many wiped machines. 0 switches a guard off.</source>
        <translation>操作ミスによって多数のマシンが消去されるのを防ぎます。0 にすると、その安全装置は無効になります。</translation>
    </message>
    <message>
        <source>Ask for consent above</source>
        <translation>同意を求めるメンバー数</translation>
    </message>
    <message>
        <source>A required deployment to a collection with more members needs a confirmation that names the machines and asks for the collection&apos;s name.</source>
        <translation>これよりメンバーの多いコレクションへの必須の展開では、対象のマシンが表示され、コレクション名の入力による確認が必要になります。</translation>
    </message>
    <message>
        <source> members</source>
        <translation> 台</translation>
    </message>
    <message>
        <source>Refuse above</source>
        <translation>拒否するメンバー数</translation>
    </message>
    <message>
        <source>A required deployment to a collection with more members is never made. It must be larger than the size above.</source>
        <translation>これよりメンバーの多いコレクションへの必須の展開は作成できません。上の値より大きい値にする必要があります。</translation>
    </message>
    <message>
        <source>Brake after</source>
        <translation>ブレーキがかかる台数</translation>
    </message>
    <message>
        <source>When more machines than this start required deployments within the time below, no further one starts until somebody releases the brake.</source>
        <translation>これより多くのマシンが下の時間内に必須の展開を開始すると、ブレーキが解除されるまで、新たな必須の展開は開始されません。</translation>
    </message>
    <message>
        <source> machines</source>
        <translation> 台</translation>
    </message>
    <message>
        <source>Brake: count within</source>
        <translation>ブレーキ: 集計時間</translation>
    </message>
    <message>
        <source>The time in which they are counted.</source>
        <translation>件数を数える時間です。</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Quarantine a machine after</source>
        <translation>マシンを検疫する件数</translation>
    </message>
    <message>
        <source>When one machine gets this many required deployments within the time below, and nobody cleared it meanwhile, nothing required runs on it until somebody releases it.</source>
        <translation>1 台のマシンが下の時間内にこの件数の必須の展開を受け取り、その間にクリアされなかった場合、検疫が解除されるまで、そのマシンで必須の展開は実行されません。</translation>
    </message>
    <message>
        <source> deployments</source>
        <translation> 件</translation>
    </message>
    <message>
        <source>Quarantine: count within</source>
        <translation>検疫: 集計時間</translation>
    </message>
    <message>
        <source>Exclusion list</source>
        <translation>除外リスト</translation>
    </message>
    <message>
        <source>Machines that are never answered, besides those on the list in the console.</source>
        <translation>コンソールのリストにあるものに加えて、応答しないマシンを指定します。</translation>
    </message>
    <message>
        <source>Watched file</source>
        <translation>監視ファイル</translation>
    </message>
    <message>
        <source>A text file with one MAC address a line, such as pxeExceptions.txt. It is read again whenever it changes. Leave it empty to watch none.</source>
        <translation>pxeExceptions.txt のような、1 行に 1 つの MAC アドレスを記述したテキスト ファイルです。変更されるたびに読み取り直されます。空にすると、どのファイルも監視しません。</translation>
    </message>
    <message>
        <source>Beside a DHCP server on another machine (proxyDHCP)</source>
        <translation>別のマシンの DHCP サーバーと併用 (proxyDHCP)</translation>
    </message>
    <message>
        <source>DHCP server: Slipway gives the addresses</source>
        <translation>DHCP サーバー: Slipway がアドレスを割り当てる</translation>
    </message>
    <message>
        <source>Beside a DHCP server on this machine (port 4011 only)</source>
        <translation>このマシンの DHCP サーバーと併用 (ポート 4011 のみ)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Copies of the site that Slipway makes by itself, while it serves.</source>
        <translation>配信中に Slipway が自動で作成するサイトのコピーです。</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>自動バックアップ</translation>
    </message>
    <message>
        <source>One that was missed because the computer was off is made as soon as Slipway runs again.</source>
        <translation>コンピューターの電源が切れていて作成できなかったバックアップは、次に Slipway が実行されたときにすぐ作成されます。</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>The hour of the day, by the clock of this computer.</source>
        <translation>このコンピューターの時計による時刻です。</translation>
    </message>
    <message>
        <source> o&apos;clock</source>
        <translation> 時</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持する数</translation>
    </message>
    <message>
        <source>The newest automatic backups stay, older ones are deleted. Those that you made yourself stay anyway.</source>
        <translation>最新の自動バックアップを残し、古いものは削除します。手動で作成したものは常に残ります。</translation>
    </message>
    <message>
        <source> backups</source>
        <translation> 個</translation>
    </message>
    <message>
        <source>Better on another disk than the site. Empty: the folder &quot;backups&quot; inside the site.</source>
        <translation>サイトとは別のディスクを推奨します。空の場合は、サイト内のフォルダー「backups」です。</translation>
    </message>
    <message>
        <source>Include the boot images</source>
        <translation>ブート イメージを含める</translation>
    </message>
    <message>
        <source>Large, but a restored site then boots at once. Off: what was restored has to be given its content anew.</source>
        <translation>サイズは大きくなりますが、復元したサイトですぐにブートできます。無効の場合は、復元後にコンテンツを改めて追加する必要があります。</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Automatic backups.</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every Sunday</source>
        <translation>毎週日曜日</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>The value of a setting.</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>The value of a setting that is empty.</extracomment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>SetupTexts</name>
    <message>
        <source>It has no IPv4 address: give it one, or machines cannot reach this computer through it.</source>
        <translation>IPv4 アドレスがありません。割り当てないと、マシンはこのインターフェイス経由でこのコンピューターに到達できません。</translation>
    </message>
    <message>
        <source>Only this computer itself is reached through it.</source>
        <translation>このインターフェイスで到達できるのは、このコンピューター自身だけです。</translation>
    </message>
    <message>
        <source>Nothing is connected to it: look at the cable and the switch.</source>
        <translation>何も接続されていません。ケーブルとスイッチを確認してください。</translation>
    </message>
    <message>
        <source>It is wireless. Firmware does not boot over Wi-Fi, and a boot of many machines would be slow.</source>
        <translation>ワイヤレスです。ファームウェアは Wi-Fi 経由ではブートせず、多数のマシンのブートには時間がかかります。</translation>
    </message>
    <message>
        <source>It is made by software (a VPN, a container or a bridge): the machines of your network are hardly behind it.</source>
        <translation>ソフトウェアが作成したものです (VPN、コンテナー、ブリッジ)。この先に、お使いのネットワークのマシンがあることはまずありません。</translation>
    </message>
    <message>
        <source>The request was not answered, although it should have been. Another program may hold the port, or a packet filter on this computer drops UDP 67, 69 or 4011. Look at the ports, then rehearse again.</source>
        <translation>応答されるはずの要求に応答がありませんでした。別のプログラムがポートを使用しているか、このコンピューターのパケット フィルターが UDP 67、69、または 4011 を破棄している可能性があります。ポートを確認してから、もう一度リハーサルを行ってください。</translation>
    </message>
    <message>
        <source>The answer names no boot file. Look at the boot image&apos;s files.</source>
        <translation>応答にブート ファイルの名前がありません。ブート イメージのファイルを確認してください。</translation>
    </message>
    <message>
        <source>The file was refused: %1. Validate the boot image, and update it from its source.</source>
        <translation>ファイルが拒否されました: %1。ブート イメージを検証し、ソースから更新してください。</translation>
    </message>
    <message>
        <source>The transfer of %1 stopped in the middle. Look at the events of this minute.</source>
        <translation>%1 の転送が途中で停止しました。この時刻前後のイベントを確認してください。</translation>
    </message>
    <message>
        <source>%1 came, but not with the bytes that the site has on record. Validate the boot image, and update it from its source.</source>
        <translation>%1 は届きましたが、内容がサイトの記録と異なります。ブート イメージを検証し、ソースから更新してください。</translation>
    </message>
    <message>
        <source>no IPv4 address</source>
        <translation>IPv4 アドレスなし</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/秒</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>offers addresses: %1, mask %2, router %3</source>
        <translation>アドレスを提供: %1、マスク %2、ルーター %3</translation>
    </message>
    <message>
        <source>boots machines (PXE), from %1</source>
        <translation>マシンをブート (PXE)、送信元 %1</translation>
    </message>
    <message>
        <source>boots machines (PXE): %1 from %2</source>
        <translation>マシンをブート (PXE): %2 の %1</translation>
    </message>
    <message>
        <source>offers neither addresses nor boot files</source>
        <translation>アドレスもブート ファイルも提供しない</translation>
    </message>
    <message>
        <source>through a relay</source>
        <translation>リレー経由</translation>
    </message>
    <message>
        <source>A DHCP server answered (%1). Slipway works beside it: it adds the boot, and leaves addresses to that server. Nothing has to be changed there.</source>
        <translation>DHCP サーバーが応答しました (%1)。Slipway はこれと併用され、ブートの情報だけを追加し、アドレスの割り当てはそのサーバーに任せます。サーバー側の変更は不要です。</translation>
    </message>
    <message>
        <source>The DHCP server runs on this computer (%1) and holds port 67. Slipway answers on 4011, and that server must send option 60 with &quot;PXEClient&quot;.</source>
        <translation>DHCP サーバーがこのコンピューターで稼働し (%1)、ポート 67 を使用しています。Slipway は 4011 で応答します。そのサーバーは「PXEClient」を指定したオプション 60 を送信する必要があります。</translation>
    </message>
    <message>
        <source>No DHCP server answered. If this network has none, Slipway can give the addresses itself. Do not do that where another server may come back: two servers that do not know each other give the same address twice.</source>
        <translation>応答した DHCP サーバーはありません。このネットワークに DHCP サーバーがなければ、Slipway がアドレスを割り当てることができます。別のサーバーが復帰する可能性がある場合は、そうしないでください。互いを認識しない 2 台のサーバーは、同じアドレスを重複して割り当てます。</translation>
    </message>
    <message>
        <source>Another PXE server also answers: %1. Machines may boot from either, whichever is faster. Switch its PXE answers off, or keep the two in different networks.</source>
        <translation>別の PXE サーバーも応答しています: %1。マシンは、先に応答した方からブートする可能性があります。そのサーバーの PXE 応答を無効にするか、2 台を別々のネットワークに置いてください。</translation>
    </message>
    <message>
        <source>BIOS machine</source>
        <translation>BIOS マシン</translation>
    </message>
    <message>
        <source>UEFI machine, x64</source>
        <translation>UEFI マシン (x64)</translation>
    </message>
    <message>
        <source>UEFI machine, ARM64</source>
        <translation>UEFI マシン (ARM64)</translation>
    </message>
    <message>
        <source>boots %1</source>
        <translation>%1 をブート</translation>
    </message>
    <message>
        <source>does not boot</source>
        <translation>ブートしません</translation>
    </message>
    <message>
        <source>nothing is deployed for it</source>
        <translation>展開されているものなし</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>Boot service</source>
        <translation>ブート サービス</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>ブート プログラム</translation>
    </message>
    <message>
        <source>Boot files</source>
        <translation>ブート ファイル</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>offers addresses: %1</source>
        <translation>アドレスを提供: %1</translation>
    </message>
    <message>
        <source>offers addresses: %1, mask %2</source>
        <translation>アドレスを提供: %1、マスク %2</translation>
    </message>
    <message>
        <source>offers addresses: %1, router %2</source>
        <translation>アドレスを提供: %1、ルーター %2</translation>
    </message>
    <message>
        <source>Nothing is serving here. Start serving in the console, or start slipwayd, and rehearse again.</source>
        <translation>ここでは何も配信されていません。コンソールで配信を開始するか、slipwayd を起動してから、もう一度リハーサルを行ってください。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n servers that answered are listed. So many answers are a fault or an attack. Find out who sends them before machines boot here.</source>
        <translation>
            <numerusform>応答したサーバーのうち、最初の %n 台だけを表示しています。これほど多くの応答は、障害または攻撃によるものです。ここでマシンをブートする前に、送信元を特定してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n kind(s) of machines would not boot.</source>
        <translation>
            <numerusform>準備ができていません: %n 種類のマシンがブートできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready. Machines of this network can boot.</source>
        <translation>準備ができました。このネットワークのマシンはブートできます。</translation>
    </message>
    <message>
        <source>Not ready: nothing is deployed that a machine could boot.</source>
        <translation>準備ができていません: マシンがブートできるものが何も展開されていません。</translation>
    </message>
</context>
<context>
    <name>StageTexts</name>
    <message>
        <source>Asks for a boot server</source>
        <translation>ブート サーバーを要求</translation>
    </message>
    <message>
        <source>Boot offered</source>
        <translation>ブートを提示</translation>
    </message>
    <message>
        <source>Requests its address</source>
        <translation>アドレスを要求</translation>
    </message>
    <message>
        <source>Address given</source>
        <translation>アドレスを割り当て</translation>
    </message>
    <message>
        <source>Told its boot file</source>
        <translation>ブート ファイルを通知</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Asks for the file&apos;s size</source>
        <translation>ファイルのサイズを要求</translation>
    </message>
    <message>
        <source>Downloads a file</source>
        <translation>ファイルをダウンロード</translation>
    </message>
    <message>
        <source>File delivered</source>
        <translation>ファイルの配信完了</translation>
    </message>
    <message>
        <source>File transfer failed</source>
        <translation>ファイルの転送失敗</translation>
    </message>
    <message>
        <source>Asked for a file that is not here</source>
        <translation>存在しないファイルを要求</translation>
    </message>
    <message>
        <source>Boot image begins</source>
        <translation>ブート イメージの配信開始</translation>
    </message>
    <message>
        <source>Boot image refused</source>
        <translation>ブート イメージを拒否</translation>
    </message>
    <message>
        <source>Boot image delivered</source>
        <translation>ブート イメージの配信完了</translation>
    </message>
    <message>
        <source>Boot image never arrived; not counted</source>
        <translation>ブート イメージが未着 (実行として数えない)</translation>
    </message>
    <message>
        <source>Waits for F12</source>
        <translation>F12 を待機</translation>
    </message>
    <message>
        <source>F12 not pressed; next boot device</source>
        <translation>F12 が押されず、次のブート デバイスへ</translation>
    </message>
    <message>
        <source>Boot loader takes over</source>
        <translation>ブート ローダーに移行</translation>
    </message>
    <message>
        <source>Address renewed</source>
        <translation>アドレスを更新</translation>
    </message>
    <message>
        <source>Reports its status</source>
        <translation>状態を報告</translation>
    </message>
    <message>
        <source>Stopped by an administrator</source>
        <translation>管理者により停止</translation>
    </message>
    <message>
        <source>Boot loader not installed</source>
        <translation>ブート ローダー未インストール</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>Takes its address from another server</source>
        <translation>別のサーバーからアドレスを取得</translation>
    </message>
    <message>
        <source>The same request came twice</source>
        <translation>同じ要求を再度受信</translation>
    </message>
    <message>
        <source>Smaller blocks at the next boot</source>
        <translation>次回のブートでブロックを縮小</translation>
    </message>
</context>
<context>
    <name>StateTexts</name>
    <message>
        <source>Booting</source>
        <translation>ブート中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告済み</translation>
    </message>
</context>
<context>
    <name>StatusTexts</name>
    <message>
        <source>Serving on %1</source>
        <translation>配信中: %1</translation>
    </message>
    <message>
        <source>No machine is answered: serving for trials only, on %1</source>
        <translation>マシンには応答しません。テスト専用で配信中: %1</translation>
    </message>
    <message>
        <source>The boot ports below 1024 were refused to this program.</source>
        <translation>1024 未満のブート用ポートが、このプログラムに許可されていません。</translation>
    </message>
    <message>
        <source>Grant them (Service &gt; Grant Boot Ports), then start serving again.</source>
        <translation>ポートを許可してから ([サービス] &gt; [ブート用ポートの許可])、もう一度配信を開始してください。</translation>
    </message>
    <message>
        <source>Stopped: nobody is answered.</source>
        <translation>停止: どのマシンにも応答しません。</translation>
    </message>
    <message>
        <source>Another boot, DHCP or TFTP server runs on this host.</source>
        <translation>このホストで、別のブート、DHCP、または TFTP サーバーが実行されています。</translation>
    </message>
    <message>
        <source>Stop it, or serve with dhcp.mode same-host beside a DHCP server.</source>
        <translation>それを停止するか、DHCP サーバーと併用する場合は dhcp.mode same-host で配信してください。</translation>
    </message>
    <message>
        <source>Ports below 1024 belong to the system.</source>
        <translation>1024 未満のポートはシステムが管理しています。</translation>
    </message>
    <message>
        <source>Let an administrator grant them with grant-ports, or let the service slipwayd serve; the console then shows its boots.</source>
        <translation>管理者が grant-ports で許可するか、slipwayd サービスに配信させてください。その場合、コンソールにはサービスのブートが表示されます。</translation>
    </message>
    <message>
        <source>There is no network interface %1; until it comes, nobody is answered there. This host has: %2.</source>
        <translation>ネットワーク インターフェイス %1 がありません。使用可能になるまで、そこでは応答しません。このホストにあるもの: %2。</translation>
    </message>
    <message>
        <source>The name is misspelt, or the adapter is not plugged in.</source>
        <translation>名前が間違っているか、アダプターが接続されていません。</translation>
    </message>
    <message>
        <source>Correct the name, or plug the adapter in; it is found at once.</source>
        <translation>名前を修正するか、アダプターを接続してください。すぐに検出されます。</translation>
    </message>
    <message>
        <source>The site&apos;s database could not be written (%1). Boots continue; check the disk.</source>
        <translation>サイトのデータベースに書き込めませんでした (%1)。ブートは続行されます。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The disk is full, was mounted read-only, or another program holds the database.</source>
        <translation>ディスクがいっぱいか、読み取り専用でマウントされているか、別のプログラムがデータベースを使用しています。</translation>
    </message>
    <message>
        <source>Free some space, or end the program that holds it. What waits is written then.</source>
        <translation>空き領域を増やすか、データベースを使用しているプログラムを終了してください。その後、保留中の内容が書き込まれます。</translation>
    </message>
    <message>
        <source>A delivered boot image could not be recorded for session %1. Check the disk: that machine may be offered the same deployment again.</source>
        <translation>セッション %1 で配信されたブート イメージを記録できませんでした。そのマシンに同じ展開が再び提示される可能性があります。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The disk is full, or another program holds the database.</source>
        <translation>ディスクがいっぱいか、別のプログラムがデータベースを使用しています。</translation>
    </message>
    <message>
        <source>Free some space. It is tried again every second until it works.</source>
        <translation>空き領域を増やしてください。成功するまで 1 秒ごとに再試行されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>access was denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>not one of its lines is a MAC address</source>
        <translation>MAC アドレスの行が 1 つもありません</translation>
    </message>
    <message>
        <source>The watched exclusion file %1 cannot be read: %2. What it held last stays excluded (addresses: %3).</source>
        <translation>監視対象の除外ファイル %1 を読み取れません: %2。最後に読み取った内容は引き続き除外されます (アドレス: %3 件)。</translation>
    </message>
    <message>
        <source>The watched exclusion file %1 has lines that are no MAC addresses (%2): %3. The others hold.</source>
        <translation>監視対象の除外ファイル %1 に、MAC アドレスではない行があります (%2 行): %3。その他の行は有効です。</translation>
    </message>
    <message>
        <source>The watched exclusion file %1 was read. Addresses: %2 (%3 new, %4 gone).</source>
        <translation>監視対象の除外ファイル %1 を読み取りました。アドレス: %2 件 (追加 %3 件、削除 %4 件)。</translation>
    </message>
    <message>
        <source>It was moved, its permissions changed, or another file was put in its place.</source>
        <translation>ファイルが移動されたか、アクセス許可が変更されたか、別のファイルに置き換えられました。</translation>
    </message>
    <message>
        <source>Put it back where the setting exclusion.watched-file says, readable for the user of the service; it is read again at once.</source>
        <translation>設定 exclusion.watched-file が示す場所に、サービスのユーザーが読み取れる状態でファイルを戻してください。すぐに読み取り直されます。</translation>
    </message>
    <message>
        <source>The lines hold something else than one MAC address each.</source>
        <translation>これらの行の内容が、1 行に 1 つの MAC アドレスになっていません。</translation>
    </message>
    <message>
        <source>Correct these lines; the machines that they mean are not excluded.</source>
        <translation>これらの行を修正してください。修正するまで、該当するマシンは除外されません。</translation>
    </message>
    <message>
        <source>%1 was removed or replaced under the running service: no boot image is delivered.</source>
        <translation>%1 が、サービスの実行中に削除または置換されました。ブート イメージは配信されません。</translation>
    </message>
    <message>
        <source>Somebody moved or deleted the file, or restored a backup while Slipway ran.</source>
        <translation>誰かがファイルを移動または削除したか、Slipway の実行中にバックアップを復元しました。</translation>
    </message>
    <message>
        <source>Put the file back, or restart Slipway to use what stands there now.</source>
        <translation>ファイルを元に戻すか、Slipway を再起動して現在そこにあるファイルを使用してください。</translation>
    </message>
    <message>
        <source>The site&apos;s databases are in their place again: boot images are delivered.</source>
        <translation>サイトのデータベースが元の場所に戻りました。ブート イメージは配信されます。</translation>
    </message>
    <message>
        <source>No network interface can answer: no machine is answered.</source>
        <translation>応答できるネットワーク インターフェイスがありません。どのコンピューターにも応答しません。</translation>
    </message>
    <message>
        <source>The cable was pulled, or the interface lost its address or was taken away.</source>
        <translation>ケーブルが抜かれたか、インターフェイスがアドレスを失ったか、取り外されました。</translation>
    </message>
    <message>
        <source>Connect the network, or give the computer an address; it is found at once.</source>
        <translation>ネットワークに接続するか、コンピューターにアドレスを割り当ててください。すぐに検出されます。</translation>
    </message>
    <message>
        <source>A network interface can answer again.</source>
        <translation>ネットワーク インターフェイスが再び応答できます。</translation>
    </message>
    <message>
        <source>%1 no longer serves this site: no machine is answered.</source>
        <translation>%1 はこのサイトの配信をしていません。どのコンピューターにも応答しません。</translation>
    </message>
    <message>
        <source>Somebody stopped the service, or it died.</source>
        <translation>だれかがサービスを停止したか、サービスが異常終了しました。</translation>
    </message>
    <message>
        <source>Start it again (its journal says why it ended), or serve from this console.</source>
        <translation>サービスを再び開始するか (終了の理由はジャーナルにあります)、このコンソールからサービスを提供してください。</translation>
    </message>
    <message>
        <source>A machine got no address: all from %1 to %2 are taken.</source>
        <translation>マシンにアドレスを割り当てられませんでした。%1 から %2 まですべて使用中です。</translation>
    </message>
    <message>
        <source>More machines asked than the range has addresses, or machines that are gone still hold theirs.</source>
        <translation>要求したマシンが範囲のアドレスの数より多いか、既に存在しないマシンがアドレスを保持しています。</translation>
    </message>
    <message>
        <source>Release the leases of machines that are gone (Address Leases), shorten dhcp.lease-time, or make dhcp.range larger.</source>
        <translation>既に存在しないマシンのリースを解放するか ([アドレスのリース])、dhcp.lease-time を短くするか、dhcp.range を広げてください。</translation>
    </message>
    <message>
        <source>The site&apos;s database can be written again.</source>
        <translation>サイトのデータベースに再び書き込めるようになりました。</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>no interface given</source>
        <translation>インターフェイスの指定なし</translation>
    </message>
    <message>
        <source>interface %1 is not among those that answer (%2)</source>
        <translation>インターフェイス %1 は、応答するインターフェイス (%2) に含まれていません</translation>
    </message>
    <message>
        <source>interface %1; all answer</source>
        <translation>インターフェイス %1 (すべてのインターフェイスで応答)</translation>
    </message>
    <message>
        <source>interface %1 answers</source>
        <translation>インターフェイス %1 は応答します</translation>
    </message>
    <message>
        <source>the PXE responder is switched off</source>
        <translation>PXE レスポンダーは無効です</translation>
    </message>
    <message>
        <source>the PXE responder is active</source>
        <translation>PXE レスポンダーは有効です</translation>
    </message>
    <message>
        <source>option 60 names neither PXEClient nor HTTPClient</source>
        <translation>オプション 60 に PXEClient も HTTPClient も指定されていません</translation>
    </message>
    <message>
        <source>no client system architecture (option 93)</source>
        <translation>クライアントのシステム アーキテクチャ (オプション 93) がありません</translation>
    </message>
    <message>
        <source>a network boot request</source>
        <translation>ネットワーク ブートの要求です</translation>
    </message>
    <message>
        <source>MAC %1 is on the exclusion list</source>
        <translation>MAC %1 は除外リストにあります</translation>
    </message>
    <message>
        <source>MAC %1 is not on the exclusion list</source>
        <translation>MAC %1 は除外リストにありません</translation>
    </message>
    <message>
        <source>option 93 is %1, for which nothing can be booted</source>
        <translation>オプション 93 は %1 で、ブートできるものがありません</translation>
    </message>
    <message>
        <source>option 93 is %1: bios %2</source>
        <translation>オプション 93 は %1: bios %2</translation>
    </message>
    <message>
        <source>option 93 is %1: uefi %2</source>
        <translation>オプション 93 は %1: uefi %2</translation>
    </message>
    <message>
        <source>no time given: counts as passed</source>
        <translation>時間の指定なし: 経過したものとして扱います</translation>
    </message>
    <message>
        <source>%1 s since the machine began, response delay %2 s</source>
        <translation>マシンが開始してから %1 秒、応答の遅延は %2 秒</translation>
    </message>
    <message>
        <source>the MAC names %1 and the SMBIOS GUID names %2: the GUID&apos;s record is used, available deployments only</source>
        <translation>MAC は %1 を、SMBIOS GUID は %2 を示しています。GUID のレコードを使用し、利用可能な展開だけを対象とします</translation>
    </message>
    <message>
        <source>%1 by MAC and SMBIOS GUID</source>
        <translation>%1 (MAC と SMBIOS GUID による)</translation>
    </message>
    <message>
        <source>%1 by SMBIOS GUID</source>
        <translation>%1 (SMBIOS GUID による)</translation>
    </message>
    <message>
        <source>%1 by MAC</source>
        <translation>%1 (MAC による)</translation>
    </message>
    <message>
        <source>no device; the unprovisioned record %1</source>
        <translation>デバイスなし。プロビジョニングされていないレコード %1</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>レコードなし</translation>
    </message>
    <message>
        <source>no device, so no site</source>
        <translation>デバイスがないため、サイトもありません</translation>
    </message>
    <message>
        <source>%1 is assigned to site %2, this is %3</source>
        <translation>%1 はサイト %2 に割り当てられていますが、ここは %3 です</translation>
    </message>
    <message>
        <source>no site given: this one, %1</source>
        <translation>サイトの指定なし: このサイト %1</translation>
    </message>
    <message>
        <source>assigned to this site, %1</source>
        <translation>このサイト %1 に割り当てられています</translation>
    </message>
    <message>
        <source>a known device</source>
        <translation>既知のデバイス</translation>
    </message>
    <message>
        <source>unknown computers are not answered</source>
        <translation>不明なコンピューターには応答しません</translation>
    </message>
    <message>
        <source>treated as the unknown computer %1</source>
        <translation>不明なコンピューター %1 として扱います</translation>
    </message>
    <message>
        <source>nothing is deployed to a collection that holds this unknown computer</source>
        <translation>この不明なコンピューターを含むコレクションには、何も展開されていません</translation>
    </message>
    <message>
        <source>nothing is deployed to a collection that holds %1</source>
        <translation>%1 を含むコレクションには、何も展開されていません</translation>
    </message>
    <message>
        <source>1 deployment reaches it</source>
        <translation>1 個の展開の対象です</translation>
    </message>
    <message>
        <source>%1 deployments reach it</source>
        <translation>%1 個の展開の対象です</translation>
    </message>
    <message>
        <source>none can be used; the first is %1: %2</source>
        <translation>使用できる展開はありません。最初の展開は %1 です: %2</translation>
    </message>
    <message>
        <source>%1 (required): %2, which lacks files that %3 machines need to boot</source>
        <translation>%1 (必須): %2。%3 マシンのブートに必要なファイルがありません</translation>
    </message>
    <message>
        <source>%1 (available): %2, which lacks files that %3 machines need to boot</source>
        <translation>%1 (利用可能): %2。%3 マシンのブートに必要なファイルがありません</translation>
    </message>
    <message>
        <source>%1 (required): %2</source>
        <translation>%1 (必須): %2</translation>
    </message>
    <message>
        <source>%1 (available): %2</source>
        <translation>%1 (利用可能): %2</translation>
    </message>
    <message>
        <source>%1 waits for its maintenance window, which opens at %2</source>
        <translation>%1 はメンテナンス期間を待っています。次の開始: %2</translation>
    </message>
    <message>
        <source>%1 waits for a maintenance window, and none opens any more in time</source>
        <translation>%1 はメンテナンス期間を待っていますが、期限までに始まる期間はもうありません</translation>
    </message>
    <message>
        <source>SMBIOS GUID %1 is on the list of duplicate hardware identifiers</source>
        <translation>SMBIOS GUID %1 は重複するハードウェア ID のリストにあります</translation>
    </message>
    <message>
        <source>SMBIOS GUID %1 is a placeholder</source>
        <translation>SMBIOS GUID %1 はプレースホルダーです</translation>
    </message>
    <message>
        <source>MAC %1 is on the list of duplicate hardware identifiers</source>
        <translation>MAC %1 は重複するハードウェア ID のリストにあります</translation>
    </message>
    <message>
        <source>the command line uses %1; not defined, so empty: %2</source>
        <translation>コマンド ラインで %1 を使用。未定義のため空: %2</translation>
    </message>
    <message>
        <source>the command line uses %1</source>
        <translation>コマンド ラインで %1 を使用</translation>
    </message>
    <message>
        <source>not defined, so empty in the command line: %1</source>
        <translation>未定義のためコマンド ラインでは空: %1</translation>
    </message>
    <message>
        <source>it has %1, which no command line uses</source>
        <translation>%1 がありますが、どのコマンド ラインでも使用されていません</translation>
    </message>
</context>
<context>
    <name>TableTexts</name>
    <message>
        <source>%1 (UTC)</source>
        <extracomment>The head of a column in an exported table. %1: &quot;Last seen&quot;.</extracomment>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1 (local time)</source>
        <extracomment>The head of a column in an exported table. %1: &quot;Last seen&quot;.</extracomment>
        <translation>%1 (現地時刻)</translation>
    </message>
</context>
<context>
    <name>TaskSequenceTexts</name>
    <message>
        <source>None: cannot boot</source>
        <translation>なし (ブート不可)</translation>
    </message>
</context>
<context>
    <name>TimelineTexts</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>TuningActionTexts</name>
    <message>
        <source>Block and window size of Windows boot images for the selected device</source>
        <translation>選択したデバイスの Windows ブート イメージのブロック サイズとウィンドウ サイズを設定します</translation>
    </message>
    <message>
        <source>Block and window size of Windows boot images for the members</source>
        <translation>メンバーの Windows ブート イメージのブロック サイズとウィンドウ サイズを設定します</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Use these sizes from the next boot on</source>
        <translation>次回のブートからこのサイズを使用します</translation>
    </message>
    <message>
        <source>&amp;Inherit</source>
        <translation>継承(&amp;I)</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>継承</translation>
    </message>
    <message>
        <source>Give up the values of this collection or device</source>
        <translation>このコレクションまたはデバイスの個別設定を破棄します</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Forget what was changed here</source>
        <translation>ここで行った変更を破棄します</translation>
    </message>
    <message>
        <source>Run a &amp;Test…</source>
        <translation>テストの実行(&amp;T)…</translation>
    </message>
    <message>
        <source>Run a
Test</source>
        <translation>テストの
実行</translation>
    </message>
    <message>
        <source>Fetch a boot image with several sizes, and measure</source>
        <translation>複数のサイズでブート イメージを取得し、測定します</translation>
    </message>
    <message>
        <source>&amp;Measure the Next Boot</source>
        <translation>次回のブートを測定(&amp;M)</translation>
    </message>
    <message>
        <source>Measure the
Next Boot</source>
        <translation>次回の
ブートを測定</translation>
    </message>
    <message>
        <source>Show how the next machine&apos;s boot image travels</source>
        <translation>次にブートするマシンへのブート イメージの転送状況を表示します</translation>
    </message>
    <message>
        <source>&amp;Show as Table</source>
        <translation>表として表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show as
Table</source>
        <translation>表として
表示</translation>
    </message>
    <message>
        <source>The figures of the chart as rows</source>
        <translation>グラフの数値を行として表示します</translation>
    </message>
    <message>
        <source>&amp;Export Table…</source>
        <translation>表のエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export
Table</source>
        <translation>表の
エクスポート</translation>
    </message>
    <message>
        <source>Write the figures as a table (CSV)</source>
        <translation>数値を表 (CSV) に書き出します</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>画像の保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save
Picture</source>
        <translation>画像の
保存</translation>
    </message>
    <message>
        <source>Write the chart as a picture (PNG)</source>
        <translation>グラフを画像 (PNG) として保存します</translation>
    </message>
    <message>
        <source>Use the &amp;Normal Values Again</source>
        <translation>通常の値に戻す(&amp;N)</translation>
    </message>
    <message>
        <source>Use Normal
Values</source>
        <translation>通常の値
に戻す</translation>
    </message>
    <message>
        <source>Let the selected machines use what is in force for them, instead of what was backed off</source>
        <translation>選択したマシンで、引き下げた値ではなく現在有効な値を使用します</translation>
    </message>
    <message>
        <source>TFTP T&amp;uning</source>
        <translation>TFTP チューニング(&amp;U)</translation>
    </message>
</context>
<context>
    <name>TuningStatusTexts</name>
    <message>
        <source>%6 did not arrive on %1 with blocks of %2 bytes and windows of %3. From its next boot on, this machine is asked to use blocks of %4 bytes and windows of %5.</source>
        <translation>%2 バイトのブロックと %3 のウィンドウでは、%6 が %1 に届きませんでした。このマシンには次回のブートから、%4 バイトのブロックと %5 のウィンドウが指定されます。</translation>
    </message>
    <message>
        <source>On the way to this machine, fragments of large blocks or parts of large windows get lost, its firmware cannot put fragments together, or it was switched off while it loaded.</source>
        <translation>このマシンまでの経路で大きいブロックの断片または大きいウィンドウの一部が失われたか、ファームウェアが断片を組み立てられないか、読み込み中に電源が切られました。</translation>
    </message>
    <message>
        <source>Start the machine again. If it boots now, lower the values for machines like it under TFTP tuning; if it was only switched off, let it use the normal values again there.</source>
        <translation>マシンを起動し直してください。ブートできた場合は、[TFTP のチューニング] で同種のマシンの値を引き下げてください。電源が切られただけの場合は、そこで通常の値に戻してください。</translation>
    </message>
    <message>
        <source>%1 uses the normal block and window size again.</source>
        <translation>%1 は通常のブロック サイズとウィンドウ サイズに戻りました。</translation>
    </message>
    <message>
        <source>%1 uses the normal block and window size again (by %2).</source>
        <translation>%1 は通常のブロック サイズとウィンドウ サイズに戻りました (実行者: %2)。</translation>
    </message>
</context>
<context>
    <name>TuningTexts</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>fits one packet of %1 bytes</source>
        <translation>%1 バイトの 1 パケットに収まる</translation>
    </message>
    <message numerus="yes">
        <source>cut into %n packets of %1 bytes</source>
        <translation>
            <numerusform>%1 バイトのパケット %n 個に分割</numerusform>
        </translation>
    </message>
    <message>
        <source>not known: no boot was measured yet</source>
        <translation>不明 (まだブートが測定されていません)</translation>
    </message>
    <message>
        <source>%1 at best (line speed not known)</source>
        <translation>最短で %1 (回線速度は不明)</translation>
    </message>
    <message>
        <source>about %1, %2</source>
        <translation>約 %1、%2</translation>
    </message>
    <message>
        <source>the same: %1</source>
        <translation>同じ: %1</translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <translation>%1: 約 %2</translation>
    </message>
    <message>
        <source>%1 stays whole everywhere here.</source>
        <translation>%1 なら、ここではどの経路でも分割されません。</translation>
    </message>
    <message numerus="yes">
        <source>Each block is cut into %n packets. A machine whose firmware cannot put them together again never gets the first one. %1</source>
        <translation>
            <numerusform>各ブロックが %n 個のパケットに分割されます。ファームウェアがパケットを組み立てられないマシンは、最初のブロックも受け取れません。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Some firmware loses blocks of more than 1,456 bytes, among it VMware&apos;s vmxnet3 and HP FlexFabric cards: the boot stops with a time-out. %1</source>
        <translation>VMware の vmxnet3 や HP FlexFabric カードなど、一部のファームウェアは 1,456 バイトを超えるブロックを失い、ブートがタイムアウトで停止します。%1</translation>
    </message>
    <message>
        <source>Most boot programs time out with blocks of more than 16,384 bytes. Measure before you use it for many machines. %1</source>
        <translation>16,384 バイトを超えるブロックでは、ほとんどのブート プログラムがタイムアウトします。多数のマシンで使用する前に測定してください。%1</translation>
    </message>
    <message>
        <source>Blocks this large fail now and then on UEFI machines, and mostly time out on others. %1</source>
        <translation>これほど大きいブロックは、UEFI マシンでは時々失敗し、その他のマシンではほとんどの場合タイムアウトします。%1</translation>
    </message>
    <message>
        <source>On slow or busy networks a window of more than 8 blocks loses more than it gains. Watch the blocks that are sent again.</source>
        <translation>低速または混雑したネットワークでは、8 ブロックを超えるウィンドウは利点より損失の方が大きくなります。再送されるブロックに注意してください。</translation>
    </message>
    <message>
        <source>Some programs refuse a window of more than 64 blocks, and nothing gets faster beyond it. 16 is plenty on most networks.</source>
        <translation>一部のプログラムは 64 ブロックを超えるウィンドウを拒否します。それ以上にしても速くなりません。ほとんどのネットワークでは 16 で十分です。</translation>
    </message>
    <message>
        <source>%1 leave at once. That is more than a port of a usual switch can hold for a slower machine: what does not fit is lost and sent again.</source>
        <translation>一度に %1 が送信されます。一般的なスイッチのポートが低速なマシンのために保持できる量を超えており、収まらない分は失われて再送されます。</translation>
    </message>
    <message>
        <source>A block leaves more than half of each packet empty: twice the packets, and twice the waits. %1</source>
        <translation>ブロックが小さいため、各パケットの半分以上が空になります。パケット数と待機回数は 2 倍になります。%1</translation>
    </message>
    <message>
        <source>No measurement says more yet. They stay whole in one packet and suit all firmware that is known.</source>
        <translation>判断材料になる測定がまだありません。これらの値は 1 パケットに収まり、既知のすべてのファームウェアに適しています。</translation>
    </message>
    <message>
        <source>The fastest of those that can be recommended: %1, instead of %2 with the values in force.</source>
        <translation>推奨できる組み合わせの中で最速です: %1 (現在有効な値では %2)。</translation>
    </message>
    <message>
        <source>The fastest of those that can be recommended: %1.</source>
        <translation>推奨できる組み合わせの中で最速です: %1。</translation>
    </message>
    <message>
        <source>Nearly as fast as %1 (%2, against %3), and easier on firmware and switches.</source>
        <translation>%1 とほぼ同じ速度 (%3 に対して %2) で、ファームウェアとスイッチへの負担がより小さくなります。</translation>
    </message>
    <message>
        <source>Nothing that was measured is better than what is in force.</source>
        <translation>測定された中に、現在有効な値より良いものはありません。</translation>
    </message>
    <message>
        <source>Nothing that was measured is better than what is in force: %1.</source>
        <translation>測定された中に、現在有効な値より良いものはありません: %1。</translation>
    </message>
    <message>
        <source>Everything that was tried failed at least once. These are smaller than all of it.</source>
        <translation>試した組み合わせはすべて、少なくとも 1 回失敗しました。これらの値は、そのどれよりも小さくなっています。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n ブロック</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes, window %2</source>
        <translation>%1 バイト、ウィンドウ %2</translation>
    </message>
    <message>
        <source>from the site</source>
        <translation>サイトの値</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>backed off after a transfer that failed</source>
        <translation>転送の失敗により引き下げ</translation>
    </message>
    <message>
        <source>A block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <translation>一度に送信</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s), %1</source>
        <translation>
            <numerusform>%n ブロック、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>%1 blocks, %2 waits</source>
        <translation>%1 ブロック、待機 %2 回</translation>
    </message>
    <message>
        <source>A wait</source>
        <translation>1 回の待機</translation>
    </message>
    <message>
        <source>%1, as recent boots had it</source>
        <translation>%1 (最近のブートの実績)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>ConfigMgr default</source>
        <translation>ConfigMgr の既定値</translation>
    </message>
    <message numerus="yes">
        <source>%n other choice(s) failed and are left out.</source>
        <translation>
            <numerusform>他の %n 個の組み合わせは失敗したため除外されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No measurement</source>
        <translation>測定なし</translation>
    </message>
    <message numerus="yes">
        <source>Weak: only %n transfer(s)</source>
        <translation>
            <numerusform>信頼度 低: 転送 %n 回のみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fair: %n transfer(s)</source>
        <translation>
            <numerusform>信頼度 中: 転送 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n transfer(s)</source>
        <translation>
            <numerusform>信頼度 高: 転送 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of test runs</source>
        <translation>%1 (テストの結果)</translation>
    </message>
    <message>
        <source>%1: the server did not answer. Is it serving, and is UDP open between here and there?</source>
        <translation>%1: サーバーが応答しませんでした。サーバーが配信中かどうか、ここまでの間で UDP が通過できるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>%1: blocks stopped arriving. Something on the way drops packets of this size; a smaller block may pass.</source>
        <translation>%1: ブロックが届かなくなりました。経路上でこのサイズのパケットが破棄されています。ブロックを小さくすれば通過する可能性があります。</translation>
    </message>
    <message>
        <source>%1: the server refused it.</source>
        <translation>%1: サーバーに拒否されました。</translation>
    </message>
    <message>
        <source>%1: the server refused it (%2).</source>
        <translation>%1: サーバーに拒否されました (%2)。</translation>
    </message>
    <message>
        <source>%1: what arrived is not what the image holds. Validate the boot image.</source>
        <translation>%1: 届いた内容がイメージの内容と一致しません。ブート イメージを検証してください。</translation>
    </message>
    <message>
        <source>%1: failed (%2).</source>
        <translation>%1: 失敗しました (%2)。</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0.1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>UnknownMachineTexts</name>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>ネットワーク カード</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回確認</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最後の応答</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Switch port</source>
        <translation>スイッチ ポート</translation>
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
        <source>Unknown machine without a record</source>
        <translation>レコードのない不明なマシン</translation>
    </message>
    <message>
        <source>Times booted</source>
        <translation>ブート回数</translation>
    </message>
</context>
<context>
    <name>ValueTexts</name>
    <message numerus="yes">
        <source>It has %n byte(s). Expected: %1.</source>
        <translation>
            <numerusform>%n バイトです。想定: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n byte(s)</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a multiple of %n byte(s)</source>
        <translation>
            <numerusform>%n バイトの倍数</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>There is no such message type.</source>
        <translation>このメッセージの種類は存在しません。</translation>
    </message>
    <message>
        <source>Only 1, 2 and 3 are defined.</source>
        <translation>定義されているのは 1、2、3 だけです。</translation>
    </message>
    <message>
        <source>It is shorter than 2 bytes.</source>
        <translation>長さが 2 バイト未満です。</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>種類 %1</translation>
    </message>
    <message>
        <source>Its type is %1; only 0 (a GUID) is defined.</source>
        <translation>種類が %1 です。定義されているのは 0 (GUID) だけです。</translation>
    </message>
    <message>
        <source>A route in it is cut short.</source>
        <translation>含まれるルートが途中で切れています。</translation>
    </message>
    <message>
        <source>A domain name in it is cut short.</source>
        <translation>含まれるドメイン名が途中で切れています。</translation>
    </message>
    <message>
        <source>It is shorter than 3 bytes.</source>
        <translation>長さが 3 バイト未満です。</translation>
    </message>
    <message>
        <source>An enterprise&apos;s part of it is cut short.</source>
        <translation>含まれるエンタープライズの部分が途中で切れています。</translation>
    </message>
    <message>
        <source>enterprise %1: %2</source>
        <translation>エンタープライズ %1: %2</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>It carries a value, but has none by definition.</source>
        <translation>定義上は値のないオプションですが、値が含まれています。</translation>
    </message>
</context>
<context>
    <name>VariableTexts</name>
    <message>
        <source>In force</source>
        <extracomment>Of a variable: the machine gets this value.</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>In force, but another collection says otherwise</source>
        <translation>有効 (別のコレクションに異なる値あり)</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>上書き済み</translation>
    </message>
    <message>
        <source>Two collections that are equally near have different values. The older collection&apos;s counts. Set it on the device to be sure.</source>
        <translation>同じ近さの 2 つのコレクションに異なる値があります。古い方のコレクションの値が使用されます。確実に指定するには、デバイスに設定してください。</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>このデバイス</translation>
    </message>
    <message>
        <source>This collection</source>
        <translation>このコレクション</translation>
    </message>
</context>
<context>
    <name>VerdictTexts</name>
    <message>
        <source>(not known)</source>
        <translation>(不明)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stopped: the responder was paused</source>
        <translation>停止: レスポンダーが一時停止されました</translation>
    </message>
    <message>
        <source>The boot was stopped while it ran, because the PXE responder was paused.</source>
        <translation>PXE レスポンダーが一時停止されたため、実行中のブートが停止されました。</translation>
    </message>
    <message>
        <source>Somebody turned &quot;Respond to PXE requests&quot; off.</source>
        <translation>誰かが [PXE 要求に応答する] を無効にしました。</translation>
    </message>
    <message>
        <source>Turn it on, and start the machine again.</source>
        <translation>有効にしてから、マシンをもう一度起動してください。</translation>
    </message>
    <message>
        <source>Stopped: excluded</source>
        <translation>停止: 除外</translation>
    </message>
    <message>
        <source>The boot was stopped while it ran, because its MAC address was put on the exclusion list.</source>
        <translation>MAC アドレスが除外リストに登録されたため、実行中のブートが停止されました。</translation>
    </message>
    <message>
        <source>Somebody excluded the machine.</source>
        <translation>誰かがこのマシンを除外しました。</translation>
    </message>
    <message>
        <source>Remove the exclusion if it should boot, and start it again.</source>
        <translation>ブートする必要がある場合は、除外を削除してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Stopped: transfers ended</source>
        <translation>停止: 転送を終了</translation>
    </message>
    <message>
        <source>An administrator ended this boot&apos;s transfers while they ran. What did not arrive does not count as run.</source>
        <translation>管理者が、このブートの実行中の転送を終了しました。届かなかったものは実行済みとして数えられません。</translation>
    </message>
    <message>
        <source>Somebody chose Stop Transfers.</source>
        <translation>誰かが [転送の停止] を選択しました。</translation>
    </message>
    <message>
        <source>Start the machine again if it should boot. To keep it away, put it on the exclusion list.</source>
        <translation>ブートする必要がある場合は、マシンをもう一度起動してください。ブートさせない場合は、除外リストに登録してください。</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>ここで停止</translation>
    </message>
    <message>
        <source>The boot was stopped while it ran.</source>
        <translation>実行中のブートが停止されました。</translation>
    </message>
    <message>
        <source>The machine was excluded, or the PXE responder was paused.</source>
        <translation>マシンが除外されたか、PXE レスポンダーが一時停止されました。</translation>
    </message>
    <message>
        <source>Undo that, and start the machine again.</source>
        <translation>それを元に戻してから、マシンをもう一度起動してください。</translation>
    </message>
    <message>
        <source>iPXE could not start it</source>
        <translation>iPXE が起動できませんでした</translation>
    </message>
    <message>
        <source>The loader iPXE gave up and reported: {message}.</source>
        <translation>ローダー iPXE が断念し、次のように報告しました: {message}。</translation>
    </message>
    <message>
        <source>A file of the boot image did not arrive, or iPXE cannot start it. The code&apos;s meaning is at https://ipxe.org/{error}.</source>
        <translation>ブート イメージのファイルが届かなかったか、iPXE がそれを起動できません。コードの意味は https://ipxe.org/{error} で確認できます。</translation>
    </message>
    <message>
        <source>Look at the file that failed last, validate the boot image&apos;s content, and check that the machine reaches the HTTP port.</source>
        <translation>最後に失敗したファイルを確認し、ブート イメージのコンテンツを検証し、マシンが HTTP ポートに到達できることを確認してください。</translation>
    </message>
    <message>
        <source>The machine reported an error</source>
        <translation>マシンがエラーを報告しました</translation>
    </message>
    <message>
        <source>The machine booted, and then reported an error in phase &quot;{phase}&quot;: {message}.</source>
        <translation>マシンはブートした後、フェーズ「{phase}」でエラーを報告しました: {message}。</translation>
    </message>
    <message>
        <source>The operating system or the task sequence failed; the network boot itself worked.</source>
        <translation>オペレーティング システムまたはタスク シーケンスが失敗しました。ネットワーク ブート自体は成功しています。</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s own log. Clear the required deployment to run it again.</source>
        <translation>マシン自体のログを確認してください。もう一度実行するには、必須の展開をクリアしてください。</translation>
    </message>
    <message>
        <source>Booted</source>
        <translation>ブート済み</translation>
    </message>
    <message>
        <source>The boot image arrived completely, and the machine started it.</source>
        <translation>ブート イメージがすべて届き、マシンがそれを起動しました。</translation>
    </message>
    <message>
        <source>Boot image refused</source>
        <translation>ブート イメージの拒否</translation>
    </message>
    <message>
        <source>The boot image {file} was asked for and not handed out.</source>
        <translation>ブート イメージ {file} が要求されましたが、渡されませんでした。</translation>
    </message>
    <message>
        <source>Its start could not be recorded within 3 seconds, or another engine already gave it to this machine: it is never given out twice.</source>
        <translation>その開始を 3 秒以内に記録できなかったか、別のエンジンがすでにこのマシンに渡しています。重複して渡されることはありません。</translation>
    </message>
    <message>
        <source>Check the disk of this server for space and speed, then start the machine again.</source>
        <translation>このサーバーのディスクの空き領域と速度を確認してから、マシンをもう一度起動してください。</translation>
    </message>
    <message>
        <source>Boot loader not installed</source>
        <translation>ブート ローダー未インストール</translation>
    </message>
    <message>
        <source>The boot needs the loader {file}, which is not installed on this server.</source>
        <translation>このブートには、このサーバーにインストールされていないローダー {file} が必要です。</translation>
    </message>
    <message>
        <source>The package {package} that brings it is missing.</source>
        <translation>これを含むパッケージ {package} がありません。</translation>
    </message>
    <message>
        <source>Install it (apt install {package}) and start the engine again.</source>
        <translation>インストールし (apt install {package})、エンジンをもう一度起動してください。</translation>
    </message>
    <message>
        <source>Boot image cannot be served</source>
        <translation>ブート イメージを配信できません</translation>
    </message>
    <message>
        <source>The boot was decided, but {detail}.</source>
        <translation>ブートは決定しましたが、次の問題があります: {detail}。</translation>
    </message>
    <message>
        <source>The boot image changed or lost its content after it was deployed.</source>
        <translation>展開後に、ブート イメージが変更されたか、コンテンツが失われました。</translation>
    </message>
    <message>
        <source>Validate the boot image&apos;s content, and update it from its source.</source>
        <translation>ブート イメージのコンテンツを検証し、ソースから更新してください。</translation>
    </message>
    <message>
        <source>No offer could be made</source>
        <translation>オファーを出せません</translation>
    </message>
    <message>
        <source>The machine should boot, but got no offer: {why}.</source>
        <translation>マシンはブートするはずでしたが、オファーを受け取りませんでした: {why}。</translation>
    </message>
    <message>
        <source>In mode server the address range of its network is used up, or offers are off for this kind of machine.</source>
        <translation>server モードで、そのネットワークのアドレス範囲を使い切ったか、この種類のマシンへのオファーが無効になっています。</translation>
    </message>
    <message>
        <source>Widen dhcp.range, or shorten the lease time.</source>
        <translation>dhcp.range を広げるか、リース期間を短くしてください。</translation>
    </message>
    <message>
        <source>F12 was not pressed</source>
        <translation>F12 が押されませんでした</translation>
    </message>
    <message>
        <source>The machine waited for F12, nobody pressed it, and it went to its next boot device.</source>
        <translation>マシンは F12 を待ちましたが、誰も押さなかったため、次のブート デバイスに進みました。</translation>
    </message>
    <message>
        <source>The deployment is available, not required: whoever sits at the machine decides.</source>
        <translation>この展開は必須ではなく利用可能です。ブートするかどうかは、マシンの前にいる人が決めます。</translation>
    </message>
    <message>
        <source>Start the machine again and press F12, raise prompt.timeout, or deploy it as required.</source>
        <translation>マシンをもう一度起動して F12 を押すか、prompt.timeout を大きくするか、必須として展開してください。</translation>
    </message>
    <message>
        <source>Nothing was chosen from the menu</source>
        <translation>メニューで選択されませんでした</translation>
    </message>
    <message>
        <source>The machine was offered this boot in its firmware&apos;s own menu, and nobody chose it.</source>
        <translation>ファームウェア自体のメニューでこのブートが提示されましたが、誰も選択しませんでした。</translation>
    </message>
    <message>
        <source>No program that asks for F12 exists for this kind of machine, so its firmware asks: for F8, for a few seconds.</source>
        <translation>この種類のマシンには F12 の入力を求めるプログラムがないため、ファームウェアが数秒間 F8 の入力を求めます。</translation>
    </message>
    <message>
        <source>Start the machine again, press F8 and choose the deployment, or deploy it as required.</source>
        <translation>マシンをもう一度起動し、F8 を押して展開を選択するか、必須として展開してください。</translation>
    </message>
    <message>
        <source>Shows its boot menu</source>
        <translation>ブート メニューを表示中</translation>
    </message>
    <message>
        <source>The machine shows its firmware&apos;s boot menu; this deployment is one of its entries.</source>
        <translation>マシンがファームウェアのブート メニューを表示しています。この展開はその項目の 1 つです。</translation>
    </message>
    <message>
        <source>Waits for F12</source>
        <translation>F12 の待機</translation>
    </message>
    <message>
        <source>The machine shows its prompt and waits for F12.</source>
        <translation>マシンがプロンプトを表示し、F12 を待っています。</translation>
    </message>
    <message>
        <source>The engine was stopped while it booted</source>
        <translation>ブート中にエンジンが停止されました</translation>
    </message>
    <message>
        <source>The engine that served this boot was stopped before the boot was over.</source>
        <translation>このブートを配信していたエンジンが、ブートが終わる前に停止されました。</translation>
    </message>
    <message>
        <source>Somebody stopped or restarted it.</source>
        <translation>誰かが停止または再起動しました。</translation>
    </message>
    <message>
        <source>Start the machine again.</source>
        <translation>マシンをもう一度起動してください。</translation>
    </message>
    <message>
        <source>The engine went while it booted</source>
        <translation>ブート中にエンジンが終了しました</translation>
    </message>
    <message>
        <source>The engine that served this boot ended before the boot did.</source>
        <translation>このブートを配信していたエンジンが、ブートより先に終了しました。</translation>
    </message>
    <message>
        <source>It was stopped, it crashed, or this computer went down.</source>
        <translation>停止されたか、クラッシュしたか、このコンピューターがダウンしました。</translation>
    </message>
    <message>
        <source>Start the machine again. If nobody stopped the engine, look at its log (journalctl -u slipwayd).</source>
        <translation>マシンをもう一度起動してください。誰もエンジンを停止していない場合は、ログ (journalctl -u slipwayd) を確認してください。</translation>
    </message>
    <message>
        <source>The boot image has no {file}</source>
        <translation>ブート イメージに {file} がありません</translation>
    </message>
    <message>
        <source>The machine should boot {image}, which has no {file}: {need} machines cannot start it.</source>
        <translation>マシンは {image} をブートするはずですが、{file} がないため、{need} マシンでは起動できません。</translation>
    </message>
    <message>
        <source>Not every WIM brings the programs for BIOS. Newer ones of Windows PE leave them out, and those for 64 bits often do.</source>
        <translation>すべての WIM に BIOS 用のプログラムがあるわけではありません。新しい Windows PE では省かれており、64 ビット版でも省かれていることがよくあります。</translation>
    </message>
    <message>
        <source>Supply {file} from a Windows ISO or an older boot.wim, or deploy a boot image that has it.</source>
        <translation>Windows の ISO または古い boot.wim から {file} を追加するか、これを含むブート イメージを展開してください。</translation>
    </message>
    <message>
        <source>The WIM does not bring this file.</source>
        <translation>WIM にこのファイルが含まれていません。</translation>
    </message>
    <message>
        <source>Supply {file} from a Windows ISO or from the folder of the Windows ADK.</source>
        <translation>Windows の ISO または Windows ADK のフォルダーから {file} を追加してください。</translation>
    </message>
    <message>
        <source>Blocks of {blksize} bytes get lost</source>
        <translation>{blksize} バイトのブロックが失われます</translation>
    </message>
    <message>
        <source>The download of {file} by blocks of {blksize} bytes lost so many of them that it came to no end.</source>
        <translation>{blksize} バイトのブロックによる {file} のダウンロードで、多くのブロックが失われ、完了しませんでした。</translation>
    </message>
    <message>
        <source>A block of this size travels in fragments, and each of them must arrive: the path, the switch or the machine&apos;s firmware loses some.</source>
        <translation>このサイズのブロックはフラグメントに分割され、そのすべてが届く必要があります。経路、スイッチ、またはマシンのファームウェアが一部を失っています。</translation>
    </message>
    <message>
        <source>Lower the block size of the RAM disk to {suggested} for this machine.</source>
        <translation>このマシンの RAM ディスクのブロック サイズを {suggested} に小さくしてください。</translation>
    </message>
    <message>
        <source>The RAM disk&apos;s blocks of {blksize} bytes do not arrive</source>
        <translation>RAM ディスクの {blksize} バイトのブロックが届きません</translation>
    </message>
    <message>
        <source>Windows PE asked for {file} by blocks of {blksize} bytes, as its boot configuration says, and not one of them arrived.</source>
        <translation>Windows PE はブート構成のとおりに {blksize} バイトのブロックで {file} を要求しましたが、1 つも届きませんでした。</translation>
    </message>
    <message>
        <source>Such blocks travel in fragments where they do not fit a frame, and this machine&apos;s firmware, or the path to it, drops those.</source>
        <translation>このようなブロックは、フレームに収まらない場合フラグメントに分割されます。このマシンのファームウェアまたはそこまでの経路が、フラグメントを破棄しています。</translation>
    </message>
    <message>
        <source>{file} did not go on</source>
        <translation>{file} が先に進みませんでした</translation>
    </message>
    <message>
        <source>The boot program {file} arrived, and never asked for the boot manager bootmgr.exe.</source>
        <translation>ブート プログラム {file} は届きましたが、ブート マネージャー bootmgr.exe を要求しませんでした。</translation>
    </message>
    <message>
        <source>It did not start, or another DHCP server&apos;s answer sends it elsewhere for its files.</source>
        <translation>起動しなかったか、別の DHCP サーバーの応答により、ファイルを別の場所に要求しています。</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen, and for another server with a boot file; then start the machine again.</source>
        <translation>マシンの画面を確認し、ブート ファイルを提供する別のサーバーがないか調べてから、マシンをもう一度起動してください。</translation>
    </message>
    <message>
        <source>The boot manager did not start</source>
        <translation>ブート マネージャーが起動しませんでした</translation>
    </message>
    <message>
        <source>The boot manager {file} arrived, and never asked for its boot configuration.</source>
        <translation>ブート マネージャー {file} は届きましたが、ブート構成を要求しませんでした。</translation>
    </message>
    <message>
        <source>Secure Boot refused it: the firmware does not know the authority that signed it (2011 or 2023), or revoked it. Or it did not start at all.</source>
        <translation>セキュア ブートが拒否しました (署名した 2011 年または 2023 年の証明機関をファームウェアが信頼していないか、失効させています)。または、まったく起動しませんでした。</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen, choose the other signature in the boot image&apos;s properties, and try again.</source>
        <translation>マシンの画面を確認し、ブート イメージのプロパティでもう一方の署名を選択してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The boot manager did not go on</source>
        <translation>ブート マネージャーが先に進みませんでした</translation>
    </message>
    <message>
        <source>It did not start, or it looks for its files at another server.</source>
        <translation>起動しなかったか、別のサーバーでファイルを探しています。</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen, and validate the boot image&apos;s content.</source>
        <translation>マシンの画面を確認し、ブート イメージのコンテンツを検証してください。</translation>
    </message>
    <message>
        <source>Stopped after its boot configuration</source>
        <translation>ブート構成の後で停止</translation>
    </message>
    <message>
        <source>The boot manager read its boot configuration, and asked for nothing more: not for {file}, which comes next.</source>
        <translation>ブート マネージャーはブート構成を読み取りましたが、次に必要な {file} も含め、それ以上何も要求しませんでした。</translation>
    </message>
    <message>
        <source>It shows an error with a code (0xc000000f, 0xc0000098) on the machine&apos;s screen, or waits there for a key.</source>
        <translation>マシンの画面にコード付きのエラー (0xc000000f、0xc0000098) を表示しているか、キー入力を待っています。</translation>
    </message>
    <message>
        <source>Read the code on the machine&apos;s screen; validate the boot image&apos;s content and start the machine again.</source>
        <translation>マシンの画面のコードを確認してください。ブート イメージのコンテンツを検証し、マシンをもう一度起動してください。</translation>
    </message>
    <message>
        <source>Stopped before the boot image</source>
        <translation>ブート イメージの前で停止</translation>
    </message>
    <message>
        <source>The boot manager fetched its boot configuration and boot.sdi, and never asked for {file}.</source>
        <translation>ブート マネージャーはブート構成と boot.sdi を取得しましたが、{file} を要求しませんでした。</translation>
    </message>
    <message>
        <source>It shows an error on the machine&apos;s screen: boot.sdi is damaged, or the machine has too little memory.</source>
        <translation>マシンの画面にエラーが表示されています。boot.sdi が破損しているか、マシンのメモリが不足しています。</translation>
    </message>
    <message>
        <source>Blocks of {blksize} bytes do not get through</source>
        <translation>{blksize} バイトのブロックが通過しません</translation>
    </message>
    <message>
        <source>The machine agreed to blocks of {blksize} bytes, and then not one of them arrived: {file} stood still.</source>
        <translation>マシンは {blksize} バイトのブロックに同意しましたが、その後 1 つも届かず、{file} が停止しました。</translation>
    </message>
    <message>
        <source>A part of the path to the machine (a VPN, a tunnel, a switch) takes smaller packets only and drops larger ones.</source>
        <translation>マシンまでの経路の一部 (VPN、トンネル、スイッチ) が小さいパケットだけを受け付け、大きいパケットを破棄しています。</translation>
    </message>
    <message>
        <source>Set tftp.max-block-size to {suggested}, or mend the path&apos;s MTU.</source>
        <translation>tftp.max-block-size を {suggested} に設定するか、経路の MTU を修正してください。</translation>
    </message>
    <message>
        <source>The machine broke off the download</source>
        <translation>マシンがダウンロードを中断しました</translation>
    </message>
    <message>
        <source>The machine broke off {file} after block {block} of {lastBlock} and said: &quot;{errorText}&quot; (error {errorCode}).</source>
        <translation>マシンは {file} をブロック {block}/{lastBlock} の後で中断し、次のように通知しました:「{errorText}」(エラー {errorCode})。</translation>
    </message>
    <message>
        <source>Its firmware has no room for the file, does not like an option, or somebody pressed a key.</source>
        <translation>ファームウェアにファイルを格納する容量がないか、オプションを受け付けないか、誰かがキーを押しました。</translation>
    </message>
    <message>
        <source>Read the machine&apos;s own words; try a smaller boot program or newer firmware.</source>
        <translation>マシンからのメッセージを確認し、より小さいブート プログラムまたは新しいファームウェアを試してください。</translation>
    </message>
    <message>
        <source>Downloads do not reach it</source>
        <translation>ダウンロードが届きません</translation>
    </message>
    <message>
        <source>The machine asked for {file} by TFTP, and never acknowledged an answer.</source>
        <translation>マシンは TFTP で {file} を要求しましたが、応答を確認しませんでした。</translation>
    </message>
    <message>
        <source>A firewall between this server and the machine drops UDP from high ports, or only lets port 69 through.</source>
        <translation>このサーバーとマシンの間のファイアウォールが、上位ポートからの UDP を破棄しているか、ポート 69 だけを許可しています。</translation>
    </message>
    <message>
        <source>Let UDP pass from this server to the machine&apos;s network, whatever the port.</source>
        <translation>このサーバーからマシンのネットワークへの UDP を、ポートにかかわらず許可してください。</translation>
    </message>
    <message>
        <source>Content cannot be read</source>
        <translation>コンテンツを読み取れません</translation>
    </message>
    <message>
        <source>The file {file} cannot be read on this server.</source>
        <translation>このサーバーでファイル {file} を読み取れません。</translation>
    </message>
    <message>
        <source>The content folder was changed, or its disk fails.</source>
        <translation>コンテンツ フォルダーが変更されたか、ディスクが故障しています。</translation>
    </message>
    <message>
        <source>Broken off in the boot image</source>
        <translation>ブート イメージの途中で中断</translation>
    </message>
    <message>
        <source>The download of the boot image began and never came to its end. It does not count as run.</source>
        <translation>ブート イメージのダウンロードは始まりましたが、完了しませんでした。実行済みとして数えられません。</translation>
    </message>
    <message>
        <source>The machine lost power or its link, or was started anew in the middle.</source>
        <translation>途中でマシンの電源またはリンクが失われたか、マシンが再起動されました。</translation>
    </message>
    <message>
        <source>Start the machine again: it gets the same deployment once more.</source>
        <translation>マシンをもう一度起動してください。同じ展開をもう一度受け取ります。</translation>
    </message>
    <message>
        <source>Asked for a file that is not here</source>
        <translation>存在しないファイルの要求</translation>
    </message>
    <message>
        <source>The machine asked for {file}, which its boot does not have.</source>
        <translation>マシンが {file} を要求しましたが、このブートにはそのファイルがありません。</translation>
    </message>
    <message>
        <source>A boot program looks for a second part by name, or the firmware remembers a name of an earlier boot.</source>
        <translation>ブート プログラムが名前で 2 番目の部分を探しているか、ファームウェアが以前のブートの名前を記憶しています。</translation>
    </message>
    <message>
        <source>Add the file to the boot image, or deploy a program that needs none.</source>
        <translation>ブート イメージにファイルを追加するか、それを必要としないプログラムを展開してください。</translation>
    </message>
    <message>
        <source>The download stood still</source>
        <translation>ダウンロードが停止しました</translation>
    </message>
    <message>
        <source>The download of {file} stood still after block {block} of {lastBlock}.</source>
        <translation>{file} のダウンロードが、ブロック {block}/{lastBlock} の後で停止しました。</translation>
    </message>
    <message>
        <source>The machine lost power or its link, or the path loses packets.</source>
        <translation>マシンの電源またはリンクが失われたか、経路でパケットが失われています。</translation>
    </message>
    <message>
        <source>Look at the machine and at its cable, and start it again.</source>
        <translation>マシンとケーブルを確認してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Asked for the size only</source>
        <translation>サイズだけを要求</translation>
    </message>
    <message>
        <source>The machine asked how large {file} is ({size} bytes), and never fetched it.</source>
        <translation>マシンは {file} のサイズ ({size} バイト) を問い合わせましたが、取得しませんでした。</translation>
    </message>
    <message>
        <source>The file is too large for its memory, or our answer about the size did not get back.</source>
        <translation>ファイルがメモリに収まらないか、サイズに関するこちらの応答が戻りませんでした。</translation>
    </message>
    <message>
        <source>Check the firewall for UDP from high ports, and the size of the boot program.</source>
        <translation>上位ポートからの UDP についてファイアウォールを確認し、ブート プログラムのサイズを確認してください。</translation>
    </message>
    <message>
        <source>Runs in a circle</source>
        <translation>繰り返しから抜け出せません</translation>
    </message>
    <message>
        <source>The machine fetched the same loader {file} {times} times and got no further.</source>
        <translation>マシンは同じローダー {file} を {times} 回取得し、先に進みませんでした。</translation>
    </message>
    <message>
        <source>The loader crashes or restarts the machine, or another DHCP server answers the loader and hands the loader out again.</source>
        <translation>ローダーがクラッシュしているかマシンを再起動しているか、別の DHCP サーバーがローダーに応答し、同じローダーを再び渡しています。</translation>
    </message>
    <message>
        <source>Look for another PXE or DHCP server with a boot file, and try other firmware settings (Secure Boot off).</source>
        <translation>ブート ファイルを提供する別の PXE サーバーまたは DHCP サーバーがないか調べ、ファームウェアの別の設定 (セキュア ブートを無効) を試してください。</translation>
    </message>
    <message>
        <source>The loader cannot reach its script</source>
        <translation>ローダーがスクリプトに到達できません</translation>
    </message>
    <message>
        <source>The loader {file} started, asked, and was told where its script is; it never fetched it.</source>
        <translation>ローダー {file} は起動して問い合わせ、スクリプトの場所の通知を受けましたが、取得しませんでした。</translation>
    </message>
    <message>
        <source>The machine cannot reach the HTTP port of this server (TCP 8069), or another DHCP server&apos;s answer won.</source>
        <translation>マシンがこのサーバーの HTTP ポート (TCP 8069) に到達できないか、別の DHCP サーバーの応答が優先されました。</translation>
    </message>
    <message>
        <source>Let TCP pass to the boot port, and look for another server with a boot file.</source>
        <translation>ブート ポートへの TCP を許可し、ブート ファイルを提供する別のサーバーがないか調べてください。</translation>
    </message>
    <message>
        <source>The loader never got its script</source>
        <translation>ローダーにスクリプトが届きませんでした</translation>
    </message>
    <message>
        <source>The loader {file} arrived, but never fetched its script.</source>
        <translation>ローダー {file} は届きましたが、スクリプトを取得しませんでした。</translation>
    </message>
    <message>
        <source>The loader did not start (Secure Boot refuses it, no driver for the card), got no address, or cannot reach the HTTP port of this server.</source>
        <translation>ローダーが起動しなかったか (セキュア ブートによる拒否、カードのドライバーなし)、アドレスを取得できなかったか、このサーバーの HTTP ポートに到達できません。</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen; switch Secure Boot off, and let TCP pass to the boot port (8069).</source>
        <translation>マシンの画面を確認してください。セキュア ブートを無効にし、ブート ポート (8069) への TCP を許可してください。</translation>
    </message>
    <message>
        <source>Another server booted it</source>
        <translation>別のサーバーがブートしました</translation>
    </message>
    <message>
        <source>The machine took the offer of {server} and fetched nothing from here.</source>
        <translation>マシンは {server} のオファーを受け入れ、ここからは何も取得しませんでした。</translation>
    </message>
    <message>
        <source>{server} hands out a boot file too, or answers faster: another PXE server, or a DHCP server with options 66 and 67.</source>
        <translation>{server} もブート ファイルを提供しているか、より速く応答しています。別の PXE サーバー、またはオプション 66 と 67 を持つ DHCP サーバーです。</translation>
    </message>
    <message>
        <source>Remove the boot options from {server}, or let only one of the two answer this machine.</source>
        <translation>{server} からブート オプションを削除するか、このマシンに応答するサーバーをどちらか一方だけにしてください。</translation>
    </message>
    <message>
        <source>Port 4011 is blocked</source>
        <translation>ポート 4011 がブロックされています</translation>
    </message>
    <message>
        <source>The machine took its address and our offer, could not ask on UDP port 4011 what to boot, and went on.</source>
        <translation>マシンはアドレスとこちらのオファーを受け入れましたが、ブートするものを UDP ポート 4011 で問い合わせることができず、先に進みました。</translation>
    </message>
    <message>
        <source>A firewall, or another program on this server, keeps UDP 4011 from the engine.</source>
        <translation>ファイアウォール、またはこのサーバー上の別のプログラムが、エンジンへの UDP 4011 を妨げています。</translation>
    </message>
    <message>
        <source>Let UDP 4011 pass to this server.</source>
        <translation>このサーバーへの UDP 4011 を許可してください。</translation>
    </message>
    <message>
        <source>Never asked on port 4011</source>
        <translation>ポート 4011 での問い合わせなし</translation>
    </message>
    <message>
        <source>The machine took its address from {server}, and then never asked this server on UDP port 4011 what to boot.</source>
        <translation>マシンは {server} からアドレスを受け取りましたが、ブートするものを UDP ポート 4011 でこのサーバーに問い合わせませんでした。</translation>
    </message>
    <message>
        <source>A firewall drops UDP 4011 between the machine and this server; or {server} also hands out a boot file, and the machine took that.</source>
        <translation>マシンとこのサーバーの間でファイアウォールが UDP 4011 を破棄しているか、{server} もブート ファイルを提供していて、マシンがそれを受け入れました。</translation>
    </message>
    <message>
        <source>Let UDP 4011 pass to this server, and look at the boot options of {server}.</source>
        <translation>このサーバーへの UDP 4011 を許可し、{server} のブート オプションを確認してください。</translation>
    </message>
    <message>
        <source>Never asked for its boot file</source>
        <translation>ブート ファイルの要求なし</translation>
    </message>
    <message>
        <source>The machine was told its boot file, {file}, and never asked for it.</source>
        <translation>マシンはブート ファイル {file} の通知を受けましたが、要求しませんでした。</translation>
    </message>
    <message>
        <source>A firewall drops its requests: UDP 69 for TFTP, TCP 8069 for HTTP.</source>
        <translation>ファイアウォールが要求を破棄しています: TFTP は UDP 69、HTTP は TCP 8069 です。</translation>
    </message>
    <message>
        <source>Let these ports pass to this server.</source>
        <translation>このサーバーへのこれらのポートを許可してください。</translation>
    </message>
    <message>
        <source>Takes no offer</source>
        <translation>オファーの受け入れなし</translation>
    </message>
    <message>
        <source>The machine asked {attempts} times, was offered a boot each time, and took no offer.</source>
        <translation>マシンは {attempts} 回要求し、そのたびにブートのオファーを受けましたが、受け入れませんでした。</translation>
    </message>
    <message>
        <source>No DHCP server gives it an address (in mode proxy one must), our offers do not get back to it (DHCP snooping, a relay that does not know this server), or its firmware does not take an offer beside another.</source>
        <translation>アドレスを割り当てる DHCP サーバーがないか (proxy モードでは必要です)、こちらのオファーがマシンに戻らないか (DHCP スヌーピング、このサーバーを認識していないリレー)、ファームウェアが別のオファーと併用するオファーを受け入れません。</translation>
    </message>
    <message>
        <source>Check that a DHCP server answers on its network; trust this server&apos;s switch port; for such firmware use mode server.</source>
        <translation>そのネットワークで DHCP サーバーが応答することを確認し、このサーバーのスイッチ ポートを信頼するよう設定してください。このようなファームウェアには server モードを使用してください。</translation>
    </message>
    <message>
        <source>Went on without the network</source>
        <translation>ネットワークを使わずに続行しました</translation>
    </message>
    <message>
        <source>The machine was offered a boot, and never came back.</source>
        <translation>マシンはブートのオファーを受けましたが、その後の要求がありませんでした。</translation>
    </message>
    <message>
        <source>Somebody chose another boot device, or it gave up at once.</source>
        <translation>誰かが別のブート デバイスを選択したか、マシンがすぐに断念しました。</translation>
    </message>
    <message>
        <source>Start the machine again and watch its screen.</source>
        <translation>マシンをもう一度起動し、画面を確認してください。</translation>
    </message>
    <message>
        <source>Started again</source>
        <translation>再開始</translation>
    </message>
    <message>
        <source>This boot ended because the machine asked anew, or because what it gets was changed; the next one replaced it.</source>
        <translation>マシンが新たに要求したか、受け取るものが変更されたため、このブートは終了し、次のブートに置き換えられました。</translation>
    </message>
    <message>
        <source>Nothing more was heard</source>
        <translation>その後の応答なし</translation>
    </message>
    <message>
        <source>The machine fetched {file}, and then nothing more was heard of it.</source>
        <translation>マシンは {file} を取得しましたが、その後は何も受信していません。</translation>
    </message>
    <message>
        <source>It was switched off, or what it started failed without a word.</source>
        <translation>電源が切られたか、起動したものがメッセージなしに失敗しました。</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen, and start it again.</source>
        <translation>マシンの画面を確認し、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Its link came up late</source>
        <translation>リンクのアップの遅れ</translation>
    </message>
    <message>
        <source>The first request that arrived was sent {secs} seconds after the machine began to ask: earlier ones were lost.</source>
        <translation>最初に届いた要求は、マシンが要求を始めてから {secs} 秒後に送信されたものです。それより前の要求は失われました。</translation>
    </message>
    <message>
        <source>The switch holds the port back after the link comes up (spanning tree, 802.1X, power saving); or the engine was not running yet.</source>
        <translation>リンクのアップ後、スイッチがポートの転送を遅らせているか (スパニング ツリー、802.1X、省電力)、エンジンがまだ稼働していませんでした。</translation>
    </message>
    <message>
        <source>Switch the port to an edge port (PortFast).</source>
        <translation>ポートをエッジ ポート (PortFast) に変更してください。</translation>
    </message>
    <message>
        <source>Came by two paths</source>
        <translation>2 つの経路で到着</translation>
    </message>
    <message>
        <source>The same request came by two paths: through {relay} and through {other}.</source>
        <translation>同じ要求が、{relay} と {other} の 2 つの経路で届きました。</translation>
    </message>
    <message>
        <source>Two relays forward this network, or a relay and this server both hear it.</source>
        <translation>2 つのリレーがこのネットワークを転送しているか、リレーとこのサーバーの両方が要求を受信しています。</translation>
    </message>
    <message>
        <source>Usually harmless. Let one relay forward to this server.</source>
        <translation>通常は問題ありません。このサーバーに転送するリレーを 1 つにしてください。</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>The machine is loading {file}.</source>
        <translation>マシンが {file} を読み込んでいます。</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>要求中</translation>
    </message>
    <message>
        <source>The machine asked and was answered; it has not fetched anything yet.</source>
        <translation>マシンが要求し、応答を受けました。まだ何も取得していません。</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>まだ判定できません</translation>
    </message>
    <message>
        <source>What was seen of this boot does not say more.</source>
        <translation>このブートについて確認された内容からは、これ以上のことはわかりません。</translation>
    </message>
    <message>
        <source>A variable does not fit the command line</source>
        <translation>変数がコマンド ラインに適合しません</translation>
    </message>
    <message>
        <source>The boot was decided, but its command line cannot be made: {detail}</source>
        <translation>ブートは判定されましたが、コマンド ラインを作成できません: {detail}</translation>
    </message>
    <message>
        <source>A kernel&apos;s command line has a limited length and no way to escape quotation marks, so not every value can stand in it.</source>
        <translation>カーネルのコマンド ラインは長さに制限があり、引用符をエスケープする方法もないため、使用できない値があります。</translation>
    </message>
    <message>
        <source>Change the variable of the device or collection, or the boot image&apos;s command line.</source>
        <translation>デバイスもしくはコレクションの変数、またはブート イメージのコマンド ラインを変更してください。</translation>
    </message>
    <message>
        <source>The boot image arrived completely. What it did on the machine is not known: nothing of it has reported.</source>
        <translation>ブート イメージがすべて届きました。イメージからの報告がないため、マシン上での動作は不明です。</translation>
    </message>
    <message>
        <source>Stopped: device removed</source>
        <translation>停止: デバイスを削除</translation>
    </message>
    <message>
        <source>The boot was stopped while it ran, because its device was removed from this site. What did not arrive does not count as run.</source>
        <translation>デバイスがこのサイトから削除されたため、実行中のブートが停止されました。届かなかったものは実行済みとして数えられません。</translation>
    </message>
    <message>
        <source>Somebody deleted the device.</source>
        <translation>誰かがデバイスを削除しました。</translation>
    </message>
    <message>
        <source>Add the machine again if it should boot. Required deployments would run on it again.</source>
        <translation>ブートさせる場合は、マシンを追加し直してください。その場合、必須の展開が再び実行されます。</translation>
    </message>
    <message>
        <source>Stopped: quarantine</source>
        <translation>停止: 検疫</translation>
    </message>
    <message>
        <source>The boot was stopped while it ran, because its device was put into quarantine. What did not arrive does not count as run.</source>
        <translation>デバイスが検疫されたため、実行中のブートが停止されました。届かなかったものは実行済みとして数えられません。</translation>
    </message>
    <message>
        <source>Somebody put the device into quarantine.</source>
        <translation>誰かがデバイスを検疫しました。</translation>
    </message>
    <message>
        <source>Release it if it should boot, and start it again.</source>
        <translation>ブートさせる場合は、検疫を解除してから、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>WhyTexts</name>
    <message>
        <source>It gets %1 with boot image %2 (deployment %3). %4</source>
        <translation>ブート イメージ %2 で %1 を受け取ります (展開 %3)。%4</translation>
    </message>
    <message>
        <source>%1 is required: from %2 on it runs without asking.</source>
        <translation>%1 は必須の展開で、%2 以降は確認なしで実行されます。</translation>
    </message>
</context>
<context>
    <name>WimImageTexts</name>
    <message>
        <source>%1 (bootable)</source>
        <translation>%1 (ブート可能)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(名前なし)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AboutDialog</name>
    <message>
        <source>Slipway %1</source>
        <translation>Slipway %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Boots bare machines over the network.</source>
        <translation>OS のないマシンをネットワーク経由でブートします。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降に基づくフリー ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>サイト: %1</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>About Slipway</source>
        <translation>Slipway のバージョン情報</translation>
    </message>
    <message>
        <source>Qt %1, on %2</source>
        <translation>Qt %1、%2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>バージョン情報</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AuditPage</name>
    <message>
        <source>Nothing was changed yet</source>
        <translation>まだ変更はありません</translation>
    </message>
    <message>
        <source>Everything that an administrator changes or clears leaves a row here, whichever program did it.</source>
        <translation>管理者が変更またはクリアした内容は、どのプログラムから行われたかにかかわらず、すべてここに行として記録されます。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>State of the audit trail</source>
        <translation>監査証跡の状態</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>まだ検証されていません。</translation>
    </message>
    <message>
        <source>Every row is compared with its hash…</source>
        <translation>すべての行をハッシュと比較しています…</translation>
    </message>
    <message>
        <source>The trail could not be read.</source>
        <translation>証跡を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>検証日時: %1。</translation>
    </message>
    <message>
        <source>Export the Audit Trail</source>
        <translation>監査証跡のエクスポート</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 行を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>直前のハッシュ</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべての対象</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Boot images</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Task sequences</source>
        <translation>タスク シーケンス</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Exclusions and identifiers</source>
        <translation>除外と ID</translation>
    </message>
    <message>
        <source>Guards and clearing</source>
        <translation>安全装置とクリア</translation>
    </message>
    <message>
        <source>Settings and site</source>
        <translation>設定とサイト</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Backups, leases and boots</source>
        <translation>バックアップ、リース、ブート</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BackupDialog</name>
    <message>
        <source>Back Up Now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Folder for the Backup</source>
        <translation>バックアップ先のフォルダー</translation>
    </message>
    <message>
        <source>&amp;Include the boot images</source>
        <translation>ブート イメージを含める(&amp;I)</translation>
    </message>
    <message>
        <source>The configuration and the history are copied as they are at this moment, while Slipway serves.</source>
        <translation>構成と履歴を、Slipway の配信を続けたまま、現時点の状態でコピーします。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>The backup gets a folder of its own in there, readable by you alone: it holds the values of secret variables, too. Better on another disk than the site.</source>
        <translation>バックアップごとに、この中に専用のフォルダーが作成されます。シークレット変数の値も含まれるため、読み取れるのは自分だけです。サイトとは別のディスクをお勧めします。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>At most %1. What an older backup in the same folder holds already takes no more room. Without them, a site that is restored on another computer has to be given its content anew.</source>
        <translation>最大 %1 です。同じフォルダーの以前のバックアップに既にあるものは、容量を追加で使用しません。含めない場合、別のコンピューターに復元したサイトには、コンテンツを改めて追加する必要があります。</translation>
    </message>
    <message>
        <source>Choose a folder for the backup.</source>
        <translation>バックアップ先のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>フォルダーの完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>A backup was made: %1, %2.</source>
        <translation>バックアップを作成しました: %1、%2。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BackupPage</name>
    <message>
        <source>No backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>A backup is a copy of the configuration and the history, made while Slipway serves. With one, a lost disk costs minutes.</source>
        <translation>バックアップは、配信を続けたまま作成される、構成と履歴のコピーです。バックアップがあれば、ディスクが故障しても数分で復旧できます。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>The last one that was due has not been made yet.</source>
        <translation>前回予定されていたバックアップがまだ作成されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Backup(s)</source>
        <translation>
            <numerusform>%n 件のバックアップの削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What is deleted from the disk cannot be brought back.</source>
        <translation>ディスクから削除したものは元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s) could not be deleted whole. %2</source>
        <translation>
            <numerusform>%n 件のバックアップのうち %1 件を完全には削除できませんでした。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Another Folder</source>
        <translation>別のフォルダーを表示</translation>
    </message>
    <message>
        <source>These are the backups in %1.</source>
        <translation>%1 にあるバックアップを表示しています。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BackupVerifyDialog</name>
    <message numerus="yes">
        <source>Verify %n Backup(s)</source>
        <translation>
            <numerusform>%n 件のバックアップの検証</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Every byte is read and compared with its hash, and the databases are looked through.</source>
        <translation>全バイトを読み取ってハッシュと照合し、データベースを検査します。</translation>
    </message>
    <message>
        <source>Sound: everything is as it was when it was made.</source>
        <translation>正常: すべて作成時のままです。</translation>
    </message>
    <message>
        <source>Damaged. Make a new backup, and look after the disk.</source>
        <translation>破損しています。新しいバックアップを作成し、ディスクを点検してください。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BootFilesPane</name>
    <message>
        <source>Files of the boot image</source>
        <translation>ブート イメージのファイル</translation>
    </message>
    <message>
        <source>Supply from &amp;Folder…</source>
        <translation>フォルダーから追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Supply from &amp;ISO or File…</source>
        <translation>ISO またはファイルから追加(&amp;I)…</translation>
    </message>
    <message>
        <source>A Windows ISO, a folder of it, or a single file such as wimboot. Also by dropping it here. What is found is taken at once.</source>
        <translation>Windows の ISO、その内容を含むフォルダー、または wimboot などの単独のファイルを指定します。ここにドロップすることもできます。見つかったファイルはすぐに取り込まれます。</translation>
    </message>
    <message>
        <source>Drop to supply boot files</source>
        <translation>ドロップしてブート ファイルを追加</translation>
    </message>
    <message>
        <source>Folder with Boot Files</source>
        <translation>ブート ファイルのあるフォルダー</translation>
    </message>
    <message>
        <source>ISO or Boot File</source>
        <translation>ISO またはブート ファイル</translation>
    </message>
    <message>
        <source>Looking for boot files</source>
        <translation>ブート ファイルを検索中</translation>
    </message>
    <message>
        <source>There is none of the boot files in %1. On a Windows ISO they lie in boot, efi and sources.</source>
        <translation>%1 にはブート ファイルがありません。Windows の ISO では、boot、efi、sources にあります。</translation>
    </message>
    <message>
        <source>Taken from %1: %2.</source>
        <translation>%1 から取り込みました: %2。</translation>
    </message>
    <message>
        <source>Complete: every file that the machines of this image need is here.</source>
        <translation>このイメージを使用するマシンに必要なファイルがすべて揃っています。</translation>
    </message>
    <message>
        <source>Select a file to read what its signature means to a machine with Secure Boot.</source>
        <translation>ファイルを選択すると、その署名がセキュア ブートの有効なマシンで持つ意味が表示されます。</translation>
    </message>
    <message>
        <source>Its signature is not known: most likely it is no program for UEFI.</source>
        <translation>署名が不明です。UEFI 用のプログラムではない可能性が高いです。</translation>
    </message>
    <message>
        <source>Secure Boot does not look at this file.</source>
        <translation>このファイルはセキュア ブートの検査対象ではありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BootImageDialog</name>
    <message>
        <source>Add Boot Image</source>
        <translation>ブート イメージの追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>The files are copied into the site and checked by their hash from then on. The originals are not needed to serve them.</source>
        <translation>ファイルはサイトにコピーされ、以後ハッシュで検査されます。配信に元のファイルは必要ありません。</translation>
    </message>
    <message>
        <source>Drop the boot image&apos;s files here</source>
        <translation>ブート イメージのファイルをここにドロップしてください</translation>
    </message>
    <message>
        <source>&amp;Windows PE (WIM)</source>
        <translation>Windows PE (WIM)(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Linux: kernel and initial RAM disks</source>
        <translation>Linux: カーネルと初期 RAM ディスク(&amp;L)</translation>
    </message>
    <message>
        <source>Single &amp;boot program</source>
        <translation>単独のブート プログラム(&amp;B)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>アーキテクチャ(&amp;A)</translation>
    </message>
    <message>
        <source>Deploy this boot image from the &amp;PXE-enabled distribution point</source>
        <translation>PXE 対応の配布ポイントからこのブート イメージを展開する(&amp;P)</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>ブート プログラム</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>Fi&amp;rmware</source>
        <translation>ファームウェア(&amp;R)</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>&amp;Kernel</source>
        <translation>カーネル(&amp;K)</translation>
    </message>
    <message>
        <source>Initial RAM disks</source>
        <translation>初期 RAM ディスク</translation>
    </message>
    <message>
        <source>&amp;Initial RAM disks</source>
        <translation>初期 RAM ディスク(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Command line</source>
        <translation>コマンド ライン(&amp;C)</translation>
    </message>
    <message>
        <source>The image in the WIM is for %1. Machines of %2 will most likely not boot it.</source>
        <translation>WIM 内のイメージは %1 用です。%2 のマシンではブートできない可能性が高いです。</translation>
    </message>
    <message>
        <source>Choose the kernel&apos;s file.</source>
        <translation>カーネルのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the boot program&apos;s file.</source>
        <translation>ブート プログラムのファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is no file. Check the path.</source>
        <translation>%1 はファイルではありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>Choose at least one initial RAM disk: the kernel finds its first programs there.</source>
        <translation>初期 RAM ディスクを 1 つ以上選択してください。カーネルが最初に使用するプログラムが含まれています。</translation>
    </message>
    <message>
        <source>The boot image needs a name.</source>
        <translation>ブート イメージの名前を入力してください。</translation>
    </message>
    <message>
        <source>Copying and hashing</source>
        <translation>コピーとハッシュ計算中</translation>
    </message>
    <message>
        <source>The boot image %1 was added.</source>
        <translation>ブート イメージ %1 を追加しました。</translation>
    </message>
    <message>
        <source>The boot image %1 was added. What it lacks stands with its boot files.</source>
        <translation>ブート イメージ %1 を追加しました。不足しているものは、ブート ファイルの一覧に表示されます。</translation>
    </message>
    <message>
        <source>Found from the file</source>
        <translation>ファイルから判別</translation>
    </message>
    <message>
        <source>Machines will hardly boot this:</source>
        <translation>マシンがこれをブートできる見込みはほとんどありません:</translation>
    </message>
    <message>
        <source>The boot image %1 was added, but machines will hardly boot it. %2</source>
        <translation>ブート イメージ %1 を追加しましたが、マシンがブートできる見込みはほとんどありません。%2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BootImagePage</name>
    <message>
        <source>Supply Files…</source>
        <translation>ファイルの追加…</translation>
    </message>
    <message>
        <source>No boot images yet</source>
        <translation>ブート イメージがまだありません</translation>
    </message>
    <message>
        <source>A boot image is what a bare machine starts over the network: Windows PE, Linux, or a boot program. Drop a boot.wim here, or choose a file.</source>
        <translation>ブート イメージは、OS のないマシンがネットワーク経由で起動するものです (Windows PE、Linux、またはブート プログラム)。boot.wim をここにドロップするか、ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Supply boot files</source>
        <translation>ブート ファイルの追加</translation>
    </message>
    <message>
        <source>Content that no other boot image shares is removed from the disk as well.</source>
        <translation>他のブート イメージと共有されていないコンテンツは、ディスクからも削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n boot image(s) can be booted by PXE again.</source>
        <translation>
            <numerusform>%n 個のブート イメージを再び PXE でブートできるようになりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boot image(s) cannot be booted by PXE any more.</source>
        <translation>
            <numerusform>%n 個のブート イメージは PXE でブートできなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files that it was imported from stay where they are.</source>
        <translation>インポート元のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>These are used by task sequences and stay: %1.</source>
        <translation>次のものはタスク シーケンスで使用されているため残ります: %1。</translation>
    </message>
    <message>
        <source>The boot image %1 cannot be removed while it is used by %2. Give the task sequence another boot image first.</source>
        <translation>ブート イメージ %1 は %2 で使用されているため削除できません。先にタスク シーケンスに別のブート イメージを指定してください。</translation>
    </message>
    <message>
        <source>Show Task Sequence</source>
        <translation>タスク シーケンスの表示</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Boot Image(s)</source>
        <translation>
            <numerusform>%n 個のブート イメージの削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boot image(s) are removed from the site, with their content.</source>
        <translation>
            <numerusform>%n 個のブート イメージが、コンテンツと共にサイトから削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (%2 から)</translation>
    </message>
    <message>
        <source>No required deployment boots it.</source>
        <translation>必須の展開でこれを起動するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Update %n Boot Image(s)</source>
        <translation>
            <numerusform>%n 個のブート イメージを更新</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are imported again from where they came, and served from then on.</source>
        <translation>ファイルは元の場所からもう一度インポートされ、以後はそれが配信されます。</translation>
    </message>
    <message>
        <source>Machines that boot now finish with the old content. Then it is removed.</source>
        <translation>いま起動中のコンピューターは古いコンテンツで起動を終えます。その後、古いコンテンツは削除されます。</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have yet to boot it by required deployments: %1.</source>
        <translation>
            <numerusform>必須の展開 (%1) でまだこれをブートしていないデバイスが %n 台あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::BootImagePropertiesDialog</name>
    <message>
        <source>Properties of %1</source>
        <translation>%1 のプロパティ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Parts of the boot image</source>
        <translation>ブート イメージの構成項目</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Data Source</source>
        <translation>データ ソース</translation>
    </message>
    <message>
        <source>Boot Files</source>
        <translation>ブート ファイル</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Used By</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>&amp;Command line</source>
        <translation>コマンド ライン(&amp;C)</translation>
    </message>
    <message>
        <source>Deploy this boot image from the &amp;PXE-enabled distribution point</source>
        <translation>PXE 対応の配布ポイントからこのブート イメージを展開する(&amp;P)</translation>
    </message>
    <message>
        <source>Started &amp;by</source>
        <translation>起動方式(&amp;B)</translation>
    </message>
    <message>
        <source>Boot manager si&amp;gned</source>
        <translation>ブート マネージャーの署名(&amp;G)</translation>
    </message>
    <message>
        <source>Served to UEFI</source>
        <translation>UEFI への配信</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>&amp;Source of the kernel</source>
        <translation>カーネルのソース(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ソース(&amp;S)</translation>
    </message>
    <message>
        <source>What Update reads. Machines get the copy in the site, never this file.</source>
        <translation>更新時に読み取られる場所です。マシンにはこのファイルではなく、サイト内のコピーが配信されます。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Image in the WIM</source>
        <translation>WIM 内のイメージ</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2: %3</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>&amp;Update from Source…</source>
        <translation>ソースから更新(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Validate…</source>
        <translation>検証(&amp;V)…</translation>
    </message>
    <message>
        <source>Task sequences and deployments</source>
        <translation>タスク シーケンスと展開</translation>
    </message>
    <message>
        <source>Show &amp;Task Sequence</source>
        <translation>タスク シーケンスの表示(&amp;T)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (Windows %2, %3)</source>
        <translation>%1 (Windows %2、%3)</translation>
    </message>
    <message>
        <source>While a task sequence uses it, the boot image cannot be removed.</source>
        <translation>タスク シーケンスで使用されている間、このブート イメージは削除できません。</translation>
    </message>
    <message>
        <source>No task sequence uses this boot image.</source>
        <translation>このブート イメージを使用するタスク シーケンスはありません。</translation>
    </message>
    <message>
        <source>No boot manager for UEFI: see Boot Files</source>
        <translation>UEFI 用のブート マネージャーがありません ([ブート ファイル] を参照)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>signature unknown</source>
        <translation>署名は不明</translation>
    </message>
    <message>
        <source>Apply the new source first.</source>
        <translation>先に新しいソースを適用してください。</translation>
    </message>
    <message>
        <source>The boot image needs a name.</source>
        <translation>ブート イメージの名前を入力してください。</translation>
    </message>
    <message>
        <source>The source cannot be empty.</source>
        <translation>ソースは空にできません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BootWaterfall</name>
    <message>
        <source>Waterfall</source>
        <translation>ウォーターフォール</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 · failed</source>
        <translation>%1 · 失敗</translation>
    </message>
    <message>
        <source>Waterfall of %1</source>
        <translation>%1 のウォーターフォール</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BulkDialog</name>
    <message>
        <source>&amp;Retry Failed</source>
        <translation>失敗した項目の再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n done.</source>
        <translation>
            <numerusform>%1: %n 件完了。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <translation>完了 %1、失敗 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n 件完了</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Cancelled: the others stay as they were.</source>
        <translation>%1。キャンセルされました。残りは変更されていません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ChartCard</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 の表</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>%1 のメニュー</translation>
    </message>
    <message>
        <source>Pause, zoom, save, or show as a table</source>
        <translation>一時停止、ズーム、保存、または表として表示</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Zoomed in</source>
        <translation>ズーム中</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ChartPlot</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a figure and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ChooseCollectionDialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Choose a collection</source>
        <translation>コレクションの選択</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>コレクション(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a collection.</source>
        <translation>コレクションを選択してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ClearDialog</name>
    <message numerus="yes">
        <source>Required PXE deployments cleared on %n device(s).</source>
        <translation>
            <numerusform>%n 台のデバイスの必須の PXE 展開をクリアしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Booting now, not cleared: %1. Clear them again when they are done.</source>
        <translation>ブート中のためクリアされませんでした: %1。完了後にもう一度クリアしてください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>The Clear was undone on %n device(s).</source>
        <translation>
            <numerusform>%n 台のデバイスのクリアを取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>These began to boot meanwhile, and stay cleared: %1.</source>
        <translation>次のデバイスはその間にブートを開始したため、クリアされたままです: %1。</translation>
    </message>
    <message>
        <source>Clear Required PXE Deployments</source>
        <translation>必須の PXE 展開のクリア</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Looking at what has run…</source>
        <translation>実行記録を確認しています…</translation>
    </message>
    <message>
        <source>What is cleared, device by device</source>
        <translation>デバイスごとのクリア内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why? It is kept with your name.</source>
        <translation>クリアする理由 (実行者の名前と共に記録されます)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing has run on these machines yet. Clearing changes nothing.</source>
        <translation>これらのマシンの実行記録はまだありません。クリアしても何も変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>On %n machine(s), what has run is forgotten. None of them would start by itself at its next PXE boot.</source>
        <translation>
            <numerusform>%n 台のマシンの実行記録が削除されます。次回の PXE ブートで自動的に展開が開始されるマシンはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n machine(s), what has run is forgotten.</source>
        <translation>
            <numerusform>%n 台のマシンの実行記録が削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will start at the next PXE boot without asking, and may lose what is on the disks.</source>
        <translation>
            <numerusform>このうち %n 台は、次回の PXE ブート時に確認なしで展開が開始され、ディスクの内容が失われる可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will do so as soon as a maintenance window opens, and may lose what is on the disks.</source>
        <translation>
            <numerusform>このうち %n 台は、メンテナンス期間が始まり次第、確認なしで展開が開始され、ディスクの内容が失われる可能性があります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::CollectDialog</name>
    <message numerus="yes">
        <source>Add %n Device(s) to a Collection</source>
        <translation>
            <numerusform>%n 台のデバイスをコレクションに追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>コレクション(&amp;C)</translation>
    </message>
    <message>
        <source>There is no collection of your own yet. Create one under Device Collections first; the built-in ones take their members by themselves.</source>
        <translation>カスタム コレクションがまだありません。先に [デバイス コレクション] で作成してください。組み込みのコレクションのメンバーは自動的に決まります。</translation>
    </message>
    <message>
        <source>Choose a collection.</source>
        <translation>コレクションを選択してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CollectionDialog</name>
    <message>
        <source>Create Device Collection</source>
        <translation>デバイス コレクションの作成</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Deployments go to collections. A machine counts as a member only while it is in the limiting collection too.</source>
        <translation>展開はコレクションに対して行います。マシンがメンバーとみなされるのは、限定コレクションにも属している間だけです。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Limiting collection</source>
        <translation>限定コレクション(&amp;L)</translation>
    </message>
    <message>
        <source>The collection needs a name.</source>
        <translation>コレクションの名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CollectionPage</name>
    <message>
        <source>No collections yet</source>
        <translation>コレクションがまだありません</translation>
    </message>
    <message>
        <source>Deployments go to collections of devices.</source>
        <translation>展開は、デバイスのコレクションに対して行います。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Delete Collection</source>
        <translation>コレクションの削除</translation>
    </message>
    <message>
        <source>A collection that deployments or other collections need cannot be removed.</source>
        <translation>展開または他のコレクションで必要とされているコレクションは削除できません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>メンテナンス期間</translation>
    </message>
    <message>
        <source>Delete Collections</source>
        <translation>コレクションの削除</translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) are removed. Their members stay in the site.</source>
        <translation>
            <numerusform>%n 個のコレクションが削除されます。メンバーはサイトに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown machines cannot be members of a collection. Register them first.</source>
        <translation>不明なマシンはコレクションのメンバーにできません。先に登録してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are members of %1 now.</source>
        <translation>
            <numerusform>%n 台のデバイスが %1 のメンバーになりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1 のメンバー</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The membership of every collection was evaluated. The numbers of members are the same.</source>
        <translation>すべてのコレクションのメンバーシップを評価しました。メンバー数に変化はありません。</translation>
    </message>
    <message>
        <source>The membership of every collection was evaluated. %1</source>
        <translation>すべてのコレクションのメンバーシップを評価しました。%1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CollectionPropertiesDialog</name>
    <message>
        <source>Properties of %1</source>
        <translation>%1 のプロパティ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Parts of the collection</source>
        <translation>コレクションの構成項目</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Membership Rules</source>
        <translation>メンバーシップの規則</translation>
    </message>
    <message>
        <source>Maintenance Windows</source>
        <translation>メンテナンス期間</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Limiting collection</source>
        <translation>限定コレクション</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Limiting collection</source>
        <translation>限定コレクション(&amp;L)</translation>
    </message>
    <message>
        <source>A machine counts as a member only while it is in the limiting collection too, whatever the rules say.</source>
        <translation>規則の内容にかかわらず、マシンがメンバーとみなされるのは、限定コレクションにも属している間だけです。</translation>
    </message>
    <message>
        <source>Membership rules</source>
        <translation>メンバーシップの規則</translation>
    </message>
    <message>
        <source>Add &amp;Query…</source>
        <translation>クエリの追加(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Include Collection…</source>
        <translation>コレクションを含める(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xclude Collection…</source>
        <translation>コレクションを除外(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>メンテナンス期間</translation>
    </message>
    <message>
        <source>&amp;Add Window…</source>
        <translation>期間の追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Include the members of %1</source>
        <translation>%1 のメンバーを含める</translation>
    </message>
    <message>
        <source>Exclude the members of %1</source>
        <translation>%1 のメンバーを除外</translation>
    </message>
    <message>
        <source>There is no rule: members are only the direct ones, chosen under Members. Add a query to let machines join by themselves.</source>
        <translation>規則がありません。メンバーは、[メンバー] で選択した直接メンバーだけです。デバイスを自動的に追加するには、クエリを追加してください。</translation>
    </message>
    <message>
        <source>Members are the direct ones and whoever a query or an included collection brings, but never who is in an excluded collection.</source>
        <translation>メンバーは、直接メンバーと、クエリまたは含めたコレクションによって追加されたものです。除外したコレクションに属するものは常に除かれます。</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>There is no window: required deployments may start on the members at any time, unless another of their collections has windows.</source>
        <translation>メンテナンス期間がありません。他のコレクションにメンテナンス期間がない限り、メンバーの必須の展開はいつでも開始できます。</translation>
    </message>
    <message>
        <source>Required deployments start on the members only while one of their windows is open, those of their other collections included. Available ones are not affected.</source>
        <translation>必須の展開は、他のコレクションのものも含め、メンテナンス期間中にのみメンバーで開始されます。利用可能な展開には影響しません。</translation>
    </message>
    <message>
        <source>Include Collection</source>
        <translation>コレクションを含める</translation>
    </message>
    <message>
        <source>Exclude Collection</source>
        <translation>コレクションを除外</translation>
    </message>
    <message>
        <source>Its members become members of this collection too.</source>
        <translation>選択したコレクションのメンバーが、このコレクションのメンバーにもなります。</translation>
    </message>
    <message>
        <source>Its members are kept out of this collection, even those that are direct members here.</source>
        <translation>選択したコレクションのメンバーは、直接メンバーであってもこのコレクションから除かれます。</translation>
    </message>
    <message>
        <source>The collection needs a name.</source>
        <translation>コレクションの名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CommandLineField</name>
    <message>
        <source>Where the machine reports its status is added by itself. ${Name} stands for a variable of the machine, ${slipway.name} for its name.</source>
        <translation>マシンの状態の報告先は自動的に追加されます。${Name} はマシンの変数、${slipway.name} はマシンの名前に置き換えられます。</translation>
    </message>
    <message>
        <source>No device and no collection has the variable %1: its place stays empty. Add the variable, or write what stands there else: ${Name:-else}.</source>
        <translation>変数 %1 を持つデバイスもコレクションもないため、該当箇所は空のままになります。変数を追加するか、代わりの値を指定してください: ${Name:-else}。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>コマンド パレット</translation>
    </message>
    <message>
        <source>Type to find: &gt; actions, @ devices, # places, collections, images</source>
        <translation>入力して検索: &gt; 操作、@ デバイス、# 場所、コレクション、イメージ</translation>
    </message>
    <message>
        <source>Find an action, a place or a thing</source>
        <translation>操作、場所、項目を検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>現在は実行できません</translation>
    </message>
    <message>
        <source>Not with this selection</source>
        <translation>この選択では実行できません</translation>
    </message>
    <message>
        <source>Nothing fits. Look at the spelling, or type less.</source>
        <translation>該当するものがありません。つづりを確認するか、入力を短くしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more fit(s): type on to narrow it.</source>
        <translation>
            <numerusform>ほかに %n 件該当します。さらに入力して絞り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: do or show it. Esc: close.</source>
        <translation>Enter: 実行または表示。Esc: 閉じる。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs something that it can be done to: select it in the list first.</source>
        <translation>「%1」には対象が必要です。先にリストで選択してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::Console</name>
    <message>
        <source>Grant Boot Ports…</source>
        <translation>ブート用ポートの許可…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContentBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2, about %3 left</source>
        <translation>%1、%2、残り約 %3</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContentJobDialog</name>
    <message>
        <source>Validate Content</source>
        <translation>コンテンツの検証</translation>
    </message>
    <message>
        <source>Update Content</source>
        <translation>コンテンツの更新</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Every file is read again and compared with its hash. What does not match is put aside and never served again.</source>
        <translation>すべてのファイルを再度読み取り、ハッシュと比較します。一致しないものは退避され、以後配信されません。</translation>
    </message>
    <message>
        <source>The files are imported again from where they came. Machines that boot now finish with the old content.</source>
        <translation>ファイルを元の場所から再度インポートします。現在ブート中のマシンは、古いコンテンツで完了します。</translation>
    </message>
    <message>
        <source>Boot images</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Cancelled before it began.</source>
        <translation>開始前にキャンセルされました。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取り中</translation>
    </message>
    <message>
        <source>Intact: every file has its hash.</source>
        <translation>正常: すべてのファイルがハッシュと一致します。</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 をインポート中</translation>
    </message>
    <message>
        <source>Version %1 is served from now on.</source>
        <translation>今後はバージョン %1 が配信されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n intact</source>
        <translation>
            <numerusform>正常: %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>更新: %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intact, with remarks</source>
        <translation>
            <numerusform>正常 (備考あり): %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗: %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>未実行: %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::CopyCollectionDialog</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The proposed name of a copy.</extracomment>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>The copy has the same limiting collection, direct members, rules and maintenance windows. Nothing is deployed to it yet.</source>
        <translation>コピーの限定コレクション、直接メンバー、規則、メンテナンス期間は元と同じです。まだ何も展開されていません。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>The collection needs a name.</source>
        <translation>コレクションの名前が必要です。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DashboardPage</name>
    <message>
        <source>Stopped answering</source>
        <translation>応答停止</translation>
    </message>
    <message>
        <source>Nobody is answered</source>
        <translation>どのマシンにも応答しません</translation>
    </message>
    <message>
        <source>For trials only</source>
        <translation>テスト専用</translation>
    </message>
    <message>
        <source>No machine asks there</source>
        <translation>マシンはこのポートに要求しません</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>配信中</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>配信していません</translation>
    </message>
    <message>
        <source>A port could not be opened</source>
        <translation>開けないポートがあります</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Machines in Live Boots</source>
        <translation>[ブート状況] のマシン</translation>
    </message>
    <message>
        <source>No machine is booting</source>
        <translation>ブート中のマシンはありません</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>午前 0 時以降</translation>
    </message>
    <message>
        <source>Live Boots says why</source>
        <translation>理由は [ブート状況] で確認できます</translation>
    </message>
    <message>
        <source>Mostly: %1</source>
        <translation>主な理由: %1</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot;</source>
        <translation>「%1」の保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>ドキュメント (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation>グラフの時間範囲</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Show the last</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Booting now</source>
        <translation>現在ブート中</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>今日の配信済み</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>今日の失敗</translation>
    </message>
    <message>
        <source>Unanswered last hour</source>
        <translation>過去 1 時間の応答なし</translation>
    </message>
    <message>
        <source>Nothing has been served yet</source>
        <translation>まだ何も配信していません</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>As soon as a machine loads its first file, its throughput is drawn here.</source>
        <translation>マシンが最初のファイルを読み込むと、そのスループットがここに表示されます。</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>アクティブなセッション</translation>
    </message>
    <message>
        <source>No machine has booted in this time</source>
        <translation>この期間にブートしたマシンはありません</translation>
    </message>
    <message>
        <source>Every machine that is being served counts as one session.</source>
        <translation>配信中のマシンが 1 台ごとに 1 セッションとして数えられます。</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>1 秒あたりの要求数</translation>
    </message>
    <message>
        <source>No machine has asked in this time</source>
        <translation>この期間に要求したマシンはありません</translation>
    </message>
    <message>
        <source>Requests that were answered, and those that were not, by reason.</source>
        <translation>応答した要求と、応答しなかった要求 (理由別)。</translation>
    </message>
    <message>
        <source>Boot durations</source>
        <translation>ブートの所要時間</translation>
    </message>
    <message>
        <source>No boot was completed in this time</source>
        <translation>この期間に完了したブートはありません</translation>
    </message>
    <message>
        <source>How long boots take from the first packet until all files have arrived.</source>
        <translation>最初のパケットからすべてのファイルが届くまでの、ブートの所要時間。</translation>
    </message>
    <message>
        <source>Outcomes by day</source>
        <translation>日ごとの結果</translation>
    </message>
    <message>
        <source>No boot in the last 30 days</source>
        <translation>過去 30 日間にブートはありません</translation>
    </message>
    <message>
        <source>Boots that were delivered, that failed, and machines that were not answered.</source>
        <translation>配信済みのブート、失敗したブート、および応答しなかったマシン。</translation>
    </message>
    <message>
        <source>Sent again by block and window</source>
        <translation>ブロックとウィンドウごとの再送</translation>
    </message>
    <message>
        <source>No RAM disk was transferred in this time</source>
        <translation>この期間に転送された RAM ディスクはありません</translation>
    </message>
    <message>
        <source>Of the RAM disks of Windows PE: how many blocks had to be sent again, by their sizes.</source>
        <translation>Windows PE の RAM ディスクについて、再送が必要だったブロックの割合 (サイズ別)。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>配信元: %1</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>All were answered</source>
        <translation>すべてに応答しました</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployDonePage</name>
    <message>
        <source>Completion</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>It is deployed</source>
        <translation>展開されました</translation>
    </message>
    <message>
        <source>The deployment has the number %1.</source>
        <translation>展開の番号は %1 です。</translation>
    </message>
    <message>
        <source>Nothing boots from it over the network.</source>
        <translation>これによってネットワーク経由でブートするマシンはありません。</translation>
    </message>
    <message>
        <source>It begins at %1. Follow it under Monitoring, Deployments.</source>
        <translation>%1 に開始されます。[監視] の [展開] で経過を確認してください。</translation>
    </message>
    <message>
        <source>Its machines start at their next network boot. Follow them under Monitoring, Live Boots.</source>
        <translation>対象のマシンは、次回のネットワーク ブートで開始します。[監視] の [ブート状況] で経過を確認してください。</translation>
    </message>
    <message>
        <source>Restart a machine and press F12. Follow it under Monitoring, Live Boots.</source>
        <translation>マシンを再起動して F12 を押してください。[監視] の [ブート状況] で経過を確認できます。</translation>
    </message>
    <message>
        <source>The collection is empty: nothing happens until a machine becomes a member.</source>
        <translation>コレクションは空です。マシンがメンバーになるまで、何も実行されません。</translation>
    </message>
    <message>
        <source>As things stand, none of its machines starts at its next network boot. Monitoring, What If? says why.</source>
        <translation>現状では、次回のネットワーク ブートで開始するマシンはありません。理由は [監視] の [シミュレーション] で確認できます。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployGeneralPage</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>What is deployed to whom?</source>
        <translation>何をどこに展開しますか?</translation>
    </message>
    <message>
        <source>A required deployment installs machines at their next network boot, without asking anybody.</source>
        <translation>必須の展開は、マシンの次回のネットワーク ブートで、確認なしでインストールを行います。</translation>
    </message>
    <message>
        <source>&amp;Available: boots when somebody presses F12</source>
        <translation>利用可能: F12 が押された場合にブート(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Required: boots once on each machine, without asking</source>
        <translation>必須: 各マシンで確認なしで 1 回ブート(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Task sequence</source>
        <translation>タスク シーケンス(&amp;T)</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Choose a collection</source>
        <translation>コレクションの選択</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>コレクション(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Show collections of more than %n member(s)</source>
        <translation>
            <numerusform>メンバーが %n を超えるコレクションを表示する</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no boot image yet: no machine can boot from it until it has one.</source>
        <translation>まだブート イメージがありません。割り当てるまで、マシンはブートできません。</translation>
    </message>
    <message>
        <source>Its boot image %1 is not enabled for PXE: no machine can boot from it until then.</source>
        <translation>ブート イメージ %1 の PXE が有効になっていません。有効にするまで、マシンはブートできません。</translation>
    </message>
    <message>
        <source>Boots %1 (%2).</source>
        <translation>%1 (%2) をブートします。</translation>
    </message>
    <message>
        <source>There is no task sequence yet. Create one under Software Library, Task Sequences.</source>
        <translation>タスク シーケンスがまだありません。[ソフトウェア ライブラリ] の [タスク シーケンス] で作成してください。</translation>
    </message>
    <message>
        <source>%1 cannot be chosen for a required deployment: one mistake would start too many machines. Choose a smaller collection.</source>
        <translation>%1 は必須の展開には選択できません。1 つの誤りで多数のマシンが開始されるおそれがあります。より小さいコレクションを選択してください。</translation>
    </message>
    <message>
        <source>Choose a collection.</source>
        <translation>コレクションを選択してください。</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Select a collection from a list</source>
        <translation>コレクションを一覧から選択します</translation>
    </message>
    <message>
        <source>All collections with their members, and why some cannot be chosen</source>
        <translation>すべてのコレクションとそのメンバー、および選択できないものについてはその理由を表示します</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployPage</name>
    <message>
        <source>It is deployed. Change it under Monitoring, Deployments.</source>
        <translation>展開されました。変更は [監視] の [展開] で行えます。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployRiskPage</name>
    <message>
        <source>Who starts</source>
        <translation>開始するマシン</translation>
    </message>
    <message>
        <source>Which machines does this reach?</source>
        <translation>どのマシンが対象になりますか?</translation>
    </message>
    <message>
        <source>Every member is asked as if it booted now, by the rules that answer the network.</source>
        <translation>すべてのメンバーについて、今ブートした場合の結果を、ネットワークに応答するときと同じ規則で調べます。</translation>
    </message>
    <message>
        <source>No machine boots from this over the network: it is made available to clients only.</source>
        <translation>これによってネットワーク経由でブートするマシンはありません。クライアントだけを対象に利用可能になります。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeploySchedulePage</name>
    <message>
        <source>Scheduling</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>From when, and until when?</source>
        <translation>いつからいつまでですか?</translation>
    </message>
    <message>
        <source>Without a date it holds at once, and until it is disabled or deleted.</source>
        <translation>日時を指定しない場合、すぐに有効になり、無効にするか削除するまで有効です。</translation>
    </message>
    <message>
        <source>The settings of this distribution point do not enforce schedules: machines boot from it at any time.</source>
        <translation>この配布ポイントはスケジュールを適用しない設定です。マシンはいつでもブートします。</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>メンテナンス期間</translation>
    </message>
    <message>
        <source>They do not matter here: somebody stands at the machine and presses F12.</source>
        <translation>ここでは影響しません。マシンの前にいる人が F12 を押すためです。</translation>
    </message>
    <message>
        <source>This collection has none. Members that are in another collection with windows still wait for those.</source>
        <translation>このコレクションにはメンテナンス期間がありません。メンテナンス期間のある別のコレクションにも属するメンバーは、引き続きその期間を待ちます。</translation>
    </message>
    <message>
        <source>A required deployment starts on its members only while one of these is open:</source>
        <translation>必須の展開は、次のいずれかの期間内にだけメンバーで開始されます:</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeploySettingsPage</name>
    <message>
        <source>Machines boot from it over the network; running clients may start it, too.</source>
        <translation>マシンはこれによってネットワーク経由でブートします。稼働中のクライアントも開始できます。</translation>
    </message>
    <message>
        <source>Only machines that boot from it over the network, or from media.</source>
        <translation>ネットワーク経由またはメディアからブートするマシンだけが対象です。</translation>
    </message>
    <message>
        <source>The same, but only for a device that prefers it: nobody else is offered it.</source>
        <translation>同上。ただし、これを優先展開とするデバイスだけが対象で、ほかのデバイスには提示されません。</translation>
    </message>
    <message>
        <source>No machine boots from it over the network.</source>
        <translation>これによってネットワーク経由でブートするマシンはありません。</translation>
    </message>
    <message>
        <source>Deployment settings</source>
        <translation>展開の設定</translation>
    </message>
    <message>
        <source>Whom is it made available to?</source>
        <translation>利用可能にする対象はどれですか?</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeploySummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Is it all as you want it?</source>
        <translation>この内容でよろしいですか?</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>タスク シーケンス</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Made available to</source>
        <translation>利用可能にする対象</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>すぐに開始</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>終了なし</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイム ゾーン</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Deploying…</source>
        <translation>展開しています…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployWizard</name>
    <message>
        <source>Deploy Task Sequence</source>
        <translation>タスク シーケンスの展開</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeploymentPage</name>
    <message>
        <source>Nothing is deployed yet</source>
        <translation>まだ何も展開されていません</translation>
    </message>
    <message>
        <source>A deployment offers a task sequence to the machines of a collection, or makes them run it once.</source>
        <translation>展開は、コレクションのマシンにタスク シーケンスを提示するか、一度だけ実行させます。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Delete Deployment</source>
        <translation>展開の削除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Disable Deployments</source>
        <translation>展開の無効化</translation>
    </message>
    <message>
        <source>Delete Deployments</source>
        <translation>展開の削除</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) no longer reach anybody. Machines that boot from them now finish.</source>
        <translation>
            <numerusform>%n 個の展開の対象がなくなります。現在これらからブートしているマシンは、最後まで続行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Return or a double click shows the machine under Devices.</source>
        <translation>Enter キーまたはダブルクリックで、マシンを [デバイス] に表示します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A state of machines, and how many are in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeploymentPropertiesDialog</name>
    <message>
        <source>Deployment %1</source>
        <translation>展開 %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Enabled: it boots machines</source>
        <translation>有効: マシンをブートする(&amp;E)</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>タスク シーケンス</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Make available to</source>
        <translation>利用可能にする対象(&amp;M)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>The settings of this distribution point do not enforce schedules: machines boot from it at any time.</source>
        <translation>この配布ポイントはスケジュールを適用しない設定です。マシンはいつでもブートします。</translation>
    </message>
    <message>
        <source>Nothing starts: the deployment is disabled.</source>
        <translation>何も開始されません。この展開は無効です。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeviceDialog</name>
    <message>
        <source>Add Device</source>
        <translation>デバイスの追加</translation>
    </message>
    <message>
        <source>A device is known by its MAC addresses, its SMBIOS GUID, or both. At least one is needed.</source>
        <translation>デバイスは、MAC アドレス、SMBIOS GUID、またはその両方で識別されます。少なくとも 1 つ必要です。</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>%1 のプロパティ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>None: the usual ranking</source>
        <translation>なし (通常の優先順位)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Preferred deployment</source>
        <translation>優先展開(&amp;P)</translation>
    </message>
    <message>
        <source>Ranks before all others for this device, even if it is hidden.</source>
        <translation>非表示であっても、このデバイスでは他のすべての展開より優先されます。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;MAC addresses</source>
        <translation>MAC アドレス(&amp;M)</translation>
    </message>
    <message>
        <source>One a line, in any usual notation.</source>
        <translation>1 行に 1 つ。一般的な表記であればどれでも使用できます。</translation>
    </message>
    <message>
        <source>SMBIOS &amp;GUID</source>
        <translation>SMBIOS GUID(&amp;G)</translation>
    </message>
    <message>
        <source>By its firmware</source>
        <translation>ファームウェアに従う</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>アーキテクチャ(&amp;A)</translation>
    </message>
    <message>
        <source>Tells x86 from x64 on BIOS machines, which do not say it. UEFI machines do.</source>
        <translation>BIOS マシンは x86 か x64 かを通知しないため、その区別に使用します。UEFI マシンは通知します。</translation>
    </message>
    <message>
        <source>The device needs a name.</source>
        <translation>デバイスの名前を入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address. It has twelve hexadecimal digits, like 52:54:00:12:34:56.</source>
        <translation>「%1」は MAC アドレスではありません。MAC アドレスは、52:54:00:12:34:56 のような 12 桁の 16 進数です。</translation>
    </message>
    <message>
        <source>%1 is a group address. No machine has it as its own.</source>
        <translation>%1 はグループ アドレスです。個々のマシンのアドレスとしては使用されません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no GUID. It has 32 hexadecimal digits.</source>
        <translation>「%1」は GUID ではありません。GUID は 32 桁の 16 進数です。</translation>
    </message>
    <message>
        <source>This GUID is a placeholder that many machines share. It identifies none of them.</source>
        <translation>この GUID は多くのマシンに共通する仮の値で、マシンを識別できません。</translation>
    </message>
    <message>
        <source>The device needs a MAC address or an SMBIOS GUID. Without one it can never be recognised.</source>
        <translation>デバイスには MAC アドレスまたは SMBIOS GUID が必要です。どちらもないと認識できません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DevicePage</name>
    <message>
        <source>No devices yet</source>
        <translation>デバイスがまだありません</translation>
    </message>
    <message>
        <source>Add a machine by its MAC address, or start serving and let one ask: it shows up under Live Boots.</source>
        <translation>MAC アドレスでマシンを追加するか、配信を開始してマシンからの要求を待ってください。要求したマシンは [ブート状況] に表示されます。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>PXE ledger</source>
        <translation>PXE 実行記録</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>If it asked now, as</source>
        <translation>要求時のファームウェア</translation>
    </message>
    <message>
        <source>Firmware that asks</source>
        <translation>要求するファームウェア</translation>
    </message>
    <message>
        <source>UEFI x64</source>
        <translation>UEFI x64</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>UEFI x86</source>
        <translation>UEFI x86</translation>
    </message>
    <message>
        <source>UEFI ARM64</source>
        <translation>UEFI ARM64</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Release from Quarantine</source>
        <translation>検疫の解除</translation>
    </message>
    <message numerus="yes">
        <source>Required deployments run on %n device(s) again, at the next PXE boot and without asking.</source>
        <translation>
            <numerusform>%n 台のデバイスで、次回の PXE ブートから、必須の展開が確認なしで再び実行されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look first at why the machine was installed again and again: its boot order, and what is deployed to it.</source>
        <translation>先に、マシンが繰り返しインストールされた原因 (ブート順序と展開の内容) を確認してください。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Device(s)</source>
        <translation>
            <numerusform>%n 台のデバイスの削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Added again later, it is a new device: required deployments would run on it again.</source>
        <translation>後で追加し直すと、新しいデバイスとして扱われ、必須の展開がもう一度実行されます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Put into Quarantine</source>
        <translation>検疫</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in quarantine: nothing required runs on them until they are released.</source>
        <translation>
            <numerusform>%n 台のデバイスを検疫しました。検疫が解除されるまで、必須の展開は実行されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Devices</source>
        <translation>デバイスの削除</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) deleted.</source>
        <translation>
            <numerusform>%n 台のデバイスを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wake-up packet(s) were sent into %1. Whether a machine wakes depends on its firmware.</source>
        <translation>
            <numerusform>%n 個の起動パケットを %1 に送信しました。マシンが起動するかどうかは、ファームウェアによって異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a MAC address, so not woken: %1.</source>
        <translation>MAC アドレスがないため、起動しなかったデバイス: %1。</translation>
    </message>
    <message>
        <source>Members of</source>
        <translation>所属コレクション</translation>
    </message>
    <message>
        <source>Show only the members of this collection</source>
        <translation>このコレクションのメンバーだけを表示</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>Return or a double click shows the boot under Live Boots.</source>
        <translation>Enter キーまたはダブルクリックで、ブートを [ブート状況] に表示します。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Boot history</source>
        <translation>起動履歴</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) and the record of what has run on them are removed; a boot that runs is stopped. A machine that asks again is unknown.</source>
        <translation>
            <numerusform>%n 台のデバイスとその実行記録が削除され、実行中のブートは停止されます。再び要求したマシンは、不明なマシンとして扱われます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::DiagnosticsDialog</name>
    <message>
        <source>Save Diagnostic Bundle</source>
        <translation>診断バンドルの保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Diagnostic Bundle</source>
        <translation>診断バンドル</translation>
    </message>
    <message>
        <source>&amp;Keep the real names and addresses</source>
        <translation>実際の名前とアドレスを残す(&amp;K)</translation>
    </message>
    <message>
        <source>One file for whoever helps you: versions, system, network interfaces, ports and who holds them, settings, how many things there are, health warnings, the last %1 status messages, the last %2 boots, and whether the databases are sound. No content, no passwords.</source>
        <translation>サポート担当者に渡す 1 つのファイルです。バージョン、システム、ネットワーク インターフェイス、ポートとその使用元、設定、各項目の数、正常性の警告、最新のステータス メッセージ %1 件、最近のブート %2 件、データベースが正常かどうかが含まれます。コンテンツとパスワードは含まれません。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Else MAC addresses, GUIDs, IP addresses and the site&apos;s names are replaced by stand-ins such as &quot;device-7&quot;, the same one everywhere in the file. What a machine wrote itself is not always recognised: look through it.</source>
        <translation>残さない場合、MAC アドレス、GUID、IP アドレス、サイト内の名前は、「device-7」のような代わりの名前に置き換えられます。同じものはファイル全体で同じ名前になります。マシン自体が出力した内容は認識されないことがあるため、目を通してください。</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>保存される内容</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>収集しています…</translation>
    </message>
    <message>
        <source>Nothing could be collected.</source>
        <translation>何も収集できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1</source>
        <translation>
            <numerusform>%n 行、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>保存するものがありません。</translation>
    </message>
    <message>
        <source>Choose where the bundle is to be written.</source>
        <translation>バンドルの保存先を選択してください。</translation>
    </message>
    <message>
        <source>That is a folder. Add a file name, like diagnostics.json.</source>
        <translation>これはフォルダーです。diagnostics.json のようなファイル名を追加してください。</translation>
    </message>
    <message>
        <source>The diagnostic bundle was saved as %1.</source>
        <translation>診断バンドルを %1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DuplicateIdDialog</name>
    <message>
        <source>Add Duplicate Hardware Identifier</source>
        <translation>重複するハードウェア ID の追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Some identifiers are shared by several machines: a USB network adapter that goes from one to the next, or a GUID that the maker forgot to set. What is listed here never tells which machine is asking.</source>
        <translation>複数のマシンで共有される ID があります。たとえば、マシン間で使い回す USB ネットワーク アダプターの MAC アドレスや、製造元が設定し忘れた GUID です。ここに登録した ID は、要求元のマシンの識別に使用されません。</translation>
    </message>
    <message>
        <source>&amp;MAC address or GUID</source>
        <translation>MAC アドレスまたは GUID(&amp;M)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a MAC address (12 hexadecimal digits) nor a GUID (32).</source>
        <translation>「%1」は MAC アドレス (12 桁の 16 進数) でも GUID (32 桁) でもありません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DuplicateIdPage</name>
    <message>
        <source>No duplicate identifiers</source>
        <translation>重複する ID はありません</translation>
    </message>
    <message>
        <source>List a MAC address or SMBIOS GUID here that several machines share. It then identifies none of them.</source>
        <translation>複数のマシンで共有される MAC アドレスまたは SMBIOS GUID を登録します。登録した ID は、マシンの識別に使用されません。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Ignored when Slipway looks for the device that asks</source>
        <translation>Slipway が要求元のデバイスを検索するときに無視されます</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Identifier(s)</source>
        <translation>
            <numerusform>%n 個の ID の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on they name a machine again. Whichever machine shows one is taken for the device that has it.</source>
        <translation>今後、これらの ID は再びマシンの識別に使用されます。ID を示したマシンは、その ID を持つデバイスとみなされます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EnableDialog</name>
    <message>
        <source>Enable Required Deployment</source>
        <translation>必須の展開の有効化</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効にする</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineBar</name>
    <message>
        <source>Stopped: nobody is answered</source>
        <translation>停止: どのマシンにも応答しません</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Not serving: a port could not be opened</source>
        <translation>配信していません: ポートを開けませんでした</translation>
    </message>
    <message>
        <source>Answering is stopped: nobody is answered</source>
        <translation>応答を停止中: どのマシンにも応答しません</translation>
    </message>
    <message>
        <source>For trials only, no machine is answered: %1</source>
        <translation>テスト専用 (マシンには応答しません): %1</translation>
    </message>
    <message>
        <source>Serving on %1</source>
        <translation>配信中: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) booting</source>
        <translation>
            <numerusform>%n 台のマシンがブート中</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine is booting</source>
        <translation>ブート中のマシンはありません</translation>
    </message>
    <message>
        <source>Served by %1. This console watches</source>
        <translation>%1 が配信しています。このコンソールは監視だけを行います</translation>
    </message>
    <message>
        <source>No network: nobody is answered</source>
        <translation>ネットワークなし: だれにも応答しません</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExclusionDialog</name>
    <message>
        <source>Exclude Machines</source>
        <translation>マシンの除外</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>An excluded MAC address is never answered, whatever is deployed to it. A boot that runs is stopped.</source>
        <translation>除外した MAC アドレスには、何が展開されていても応答しません。実行中のブートは停止されます。</translation>
    </message>
    <message>
        <source>&amp;MAC addresses</source>
        <translation>MAC アドレス(&amp;M)</translation>
    </message>
    <message>
        <source>One a line, in any usual notation.</source>
        <translation>1 行に 1 つ。一般的な表記であればどれでも使用できます。</translation>
    </message>
    <message>
        <source>Why? For whoever reads this next year</source>
        <translation>除外する理由 (後から見てもわかるように)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Type at least one MAC address.</source>
        <translation>MAC アドレスを 1 つ以上入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address. It has twelve hexadecimal digits, like 52:54:00:12:34:56.</source>
        <translation>「%1」は MAC アドレスではありません。MAC アドレスは、52:54:00:12:34:56 のような 12 桁の 16 進数です。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExclusionNoteDialog</name>
    <message>
        <source>Edit Note</source>
        <translation>メモの編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>Why? For whoever reads this next year</source>
        <translation>除外する理由 (後から見てもわかるように)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExclusionPage</name>
    <message>
        <source>Nobody is excluded</source>
        <translation>除外されているマシンはありません</translation>
    </message>
    <message>
        <source>A MAC address on this list is never answered, whatever is deployed: for machines that must not be touched.</source>
        <translation>このリストの MAC アドレスには、何が展開されていても応答しません。変更してはならないマシンに使用します。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Exclusion(s)</source>
        <translation>
            <numerusform>%n 件の除外の解除</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on these machines are answered like any other: required deployments may start on them.</source>
        <translation>今後、これらのマシンには他と同様に応答します。必須の展開が開始される可能性があります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>解除</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExportListDialog</name>
    <message>
        <source>Export %1</source>
        <translation>%1 のエクスポート</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Writes the list as a table (CSV) that a spreadsheet opens. Numbers and times are written in full, whatever the columns show.</source>
        <translation>リストを、スプレッドシートで開ける表 (CSV) として書き出します。数値と時刻は、列の表示にかかわらず完全な形で書き出されます。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n row(s)</source>
        <translation>
            <numerusform>%n 行すべて(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n row(s) that the &amp;search leaves</source>
        <translation>
            <numerusform>検索で絞り込まれた %n 行(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n se&amp;lected row(s)</source>
        <translation>
            <numerusform>選択した %n 行(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>&amp;Hidden columns too</source>
        <translation>非表示の列も含める(&amp;H)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark (Microsoft Excel needs it for letters like ä)</source>
        <translation>先頭にバイト順マークを付ける (Microsoft Excel で日本語などの文字を表示するために必要)(&amp;B)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>リストのエクスポート</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>書き出すファイルの名前を指定してください。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n 行を %1 に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a tile of the dashboard, read aloud: what it counts, and the figure</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FilterField</name>
    <message>
        <source>Examples, and filters that you saved</source>
        <translation>例と、保存したフィルター</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>&amp;Remove a Saved Filter</source>
        <translation>保存したフィルターの削除(&amp;R)</translation>
    </message>
    <message>
        <source>Look into one column</source>
        <translation>1 つの列を検索</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>このフィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>フィルターの保存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Saved filters stand in the menu beside the search field, for this list.</source>
        <translation>保存したフィルターは、このリストの検索ボックスの横にあるメニューに表示されます。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::GridPlot</name>
    <message>
        <source>Block size in bytes</source>
        <translation>ブロック サイズ (バイト)</translation>
    </message>
    <message>
        <source>Window in blocks</source>
        <translation>ウィンドウ (ブロック数)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::GroupView</name>
    <message numerus="yes">
        <source>%n boot(s)</source>
        <translation>
            <numerusform>ブート %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booting now</source>
        <translation>
            <numerusform>現在ブート中 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::GrowthDialog</name>
    <message>
        <source>Machines May Start</source>
        <translation>マシンが開始する可能性があります</translation>
    </message>
    <message>
        <source>A required deployment reaches every member of %1, and so these, too.</source>
        <translation>必須の展開は %1 のすべてのメンバーに適用されるため、これらにも適用されます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>slipway::ui::GuardWatch</name>
    <message>
        <source>Release the Brake…</source>
        <translation>ブレーキの解除…</translation>
    </message>
    <message>
        <source>Answering is stopped: no machine is answered, and every transfer was ended.</source>
        <translation>応答が停止されました。どのマシンにも応答せず、すべての転送が終了されました。</translation>
    </message>
    <message>
        <source>Start Answering</source>
        <translation>応答を開始</translation>
    </message>
    <message>
        <source>Release the Brake</source>
        <translation>ブレーキの解除</translation>
    </message>
    <message>
        <source>Required deployments start again, on every machine that one reaches, at its next PXE boot. The starts so far no longer count.</source>
        <translation>必須の展開が、対象となるすべてのマシンで次回の PXE ブートから再び開始されます。これまでの開始数はリセットされます。</translation>
    </message>
    <message>
        <source>If the brake was not expected, look at the deployments first: disable what should not run.</source>
        <translation>意図せずブレーキがかかった場合は、先に展開を確認し、実行すべきでないものを無効にしてください。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Engage the Brake</source>
        <translation>ブレーキをかける</translation>
    </message>
    <message>
        <source>No required deployment starts until the brake is released. What runs goes on; available deployments are still offered.</source>
        <translation>ブレーキが解除されるまで、必須の展開は開始されません。実行中のものは続行され、利用可能な展開は引き続き提示されます。</translation>
    </message>
    <message>
        <source>Engage</source>
        <translation>ブレーキをかける</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HealthPage</name>
    <message>
        <source>Everything is well</source>
        <translation>すべて正常です</translation>
    </message>
    <message>
        <source>Ports, network, content, deployments, collections, guards, disk and audit trail were looked at.</source>
        <translation>ポート、ネットワーク、コンテンツ、展開、コレクション、安全装置、ディスク、監査証跡を確認しました。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>すべての重要度</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>少し時間がかかります。</translation>
    </message>
    <message>
        <source>Checked at %1</source>
        <translation>%1 に確認</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HelpWindow</name>
    <message>
        <source>Slipway Help</source>
        <translation>Slipway ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプの検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>ページの本文</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る (Alt+Left)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>%1 – Slipway Help</source>
        <translation>%1 – Slipway ヘルプ</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ImportDevicesDialog</name>
    <message>
        <source>Import Devices</source>
        <translation>デバイスのインポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Table of Devices</source>
        <translation>デバイスの表</translation>
    </message>
    <message>
        <source>Change devices that are &amp;known already (by name, MAC address or GUID)</source>
        <translation>既知のデバイスを変更する (名前、MAC アドレス、または GUID で照合)(&amp;K)</translation>
    </message>
    <message>
        <source>Choose a file: what would become of each row is shown here before anything is changed.</source>
        <translation>ファイルを選択してください。変更を行う前に、各行の処理結果がここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Only those that the file names</source>
        <translation>ファイルで指定されたものだけ</translation>
    </message>
    <message>
        <source>Add all to &amp;collection</source>
        <translation>すべてをコレクションに追加(&amp;C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>%1 の列</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>Choose the column that holds the names.</source>
        <translation>名前を含む列を選択してください。</translation>
    </message>
    <message>
        <source>Choose the column that holds the MAC addresses or the GUIDs.</source>
        <translation>MAC アドレスまたは GUID を含む列を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported. All rows are imported or none: correct the file, or choose other columns.</source>
        <translation>
            <numerusform>%n 行をインポートできません。すべての行をインポートするか、まったくインポートしないかのどちらかです。ファイルを修正するか、別の列を選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The first &amp;line names the columns</source>
        <translation>最初の行は列名(&amp;L)</translation>
    </message>
    <message>
        <source>A table (CSV) with a line for each device. Every notation of MAC addresses and GUIDs is understood; several MAC addresses may stand in one field.</source>
        <translation>1 行に 1 台のデバイスを記載した表 (CSV) です。MAC アドレスと GUID はどの表記でも認識されます。1 つのフィールドに複数の MAC アドレスを記載できます。</translation>
    </message>
    <message>
        <source>UTF-8 or UTF-16</source>
        <translation>UTF-8 または UTF-16</translation>
    </message>
    <message>
        <source>Windows-1252 (ANSI, western Europe and America)</source>
        <translation>Windows-1252 (ANSI、西ヨーロッパおよびアメリカ)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>エンコード(&amp;E)</translation>
    </message>
    <message>
        <source>Line %1 is no text in UTF-8 or UTF-16. Choose the encoding that the table was saved in.</source>
        <translation>行 %1 は UTF-8 または UTF-16 のテキストではありません。表の保存時のエンコードを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Create %n &amp;Missing Collection(s)</source>
        <translation>
            <numerusform>存在しない %n 件のコレクションを作成(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no rows below its first line.</source>
        <translation>表には、最初の行より下に行がありません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ImportTaskSequenceDialog</name>
    <message>
        <source>Import Task Sequence</source>
        <translation>タスク シーケンスのインポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The proposed name where the file&apos;s is taken.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None: cannot boot yet</source>
        <translation>なし: まだブートできません</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2、%3)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Boot image</source>
        <translation>ブート イメージ(&amp;B)</translation>
    </message>
    <message>
        <source>The task sequence in the file has no boot image.</source>
        <translation>ファイルのタスク シーケンスにはブート イメージがありません。</translation>
    </message>
    <message>
        <source>It boots %1, whose content this site has, too.</source>
        <translation>%1 をブートします。同じコンテンツがこのサイトにもあります。</translation>
    </message>
    <message>
        <source>It boots %1. This site has a boot image of that name, with other content: check whether it is the right one.</source>
        <translation>%1 をブートします。このサイトには、同じ名前でコンテンツの異なるブート イメージがあります。正しいものかどうか確認してください。</translation>
    </message>
    <message>
        <source>It boots %1 (%2), which this site does not have. Choose another one, or add it later and edit the task sequence then.</source>
        <translation>%1 (%2) をブートしますが、このサイトにはありません。別のものを選択するか、後で追加してからタスク シーケンスを編集してください。</translation>
    </message>
    <message>
        <source>Task sequences (*.json)</source>
        <translation>タスク シーケンス (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The task sequence needs a name.</source>
        <translation>タスク シーケンスには名前が必要です。</translation>
    </message>
    <message>
        <source>A task sequence is already called so.</source>
        <translation>同じ名前のタスク シーケンスが既にあります。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::InterfacesPage</name>
    <message>
        <source>Looking at the network interfaces…</source>
        <translation>ネットワーク インターフェイスを調べています…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>しばらくお待ちください。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>No interface is left: nobody is answered any more.</source>
        <translation>インターフェイスが 1 つも残らないため、どのマシンにも応答しなくなります。</translation>
    </message>
    <message>
        <source>From now on machines on these interfaces are answered.</source>
        <translation>今後、これらのインターフェイス上のマシンに応答します。</translation>
    </message>
    <message>
        <source>From now on no machine on these interfaces is answered. Boots that run there end when they ask again.</source>
        <translation>今後、これらのインターフェイス上のマシンには応答しません。実行中のブートは、マシンが次に要求した時点で終了します。</translation>
    </message>
    <message numerus="yes">
        <source>Answer on %n Interface(s)</source>
        <translation>
            <numerusform>%n 個のインターフェイスで応答する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do Not Answer on %n Interface(s)</source>
        <translation>
            <numerusform>%n 個のインターフェイスで応答しない</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer Here</source>
        <translation>ここで応答する</translation>
    </message>
    <message>
        <source>Do Not Answer</source>
        <translation>応答しない</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LeasesPage</name>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>No address was given yet</source>
        <translation>割り当てたアドレスはまだありません</translation>
    </message>
    <message>
        <source>Slipway gives addresses, but has no range to give them from.</source>
        <translation>Slipway はアドレスを割り当てる設定ですが、割り当てるアドレス範囲がありません。</translation>
    </message>
    <message>
        <source>Machines that ask for an address appear here.</source>
        <translation>アドレスを要求したマシンがここに表示されます。</translation>
    </message>
    <message>
        <source>Slipway gives no addresses</source>
        <translation>Slipway はアドレスを割り当てていません</translation>
    </message>
    <message>
        <source>In this mode another DHCP server gives them, and knows its leases. In mode server they stand here.</source>
        <translation>このモードでは別の DHCP サーバーがアドレスを割り当て、リースを管理します。server モードでは、リースがここに表示されます。</translation>
    </message>
    <message>
        <source>Slipway gives no addresses now: these are from before.</source>
        <translation>Slipway は現在アドレスを割り当てていません。表示されているのは以前のものです。</translation>
    </message>
    <message numerus="yes">
        <source>Release %n Address(es)</source>
        <translation>
            <numerusform>%n 個のアドレスの解放</numerusform>
        </translation>
    </message>
    <message>
        <source>Other machines may get these addresses from now on.</source>
        <translation>今後、これらのアドレスは他のマシンに割り当てられる可能性があります。</translation>
    </message>
    <message>
        <source>Some are in use. Their machines are not told: until they ask again, two machines may have one address.</source>
        <translation>使用中のものがあります。そのマシンには通知されないため、再び要求するまで、2 台のマシンのアドレスが重複する可能性があります。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解放</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ListPage</name>
    <message>
        <source>Search (Ctrl+L)</source>
        <translation>検索 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 の検索</translation>
    </message>
    <message>
        <source>Words in any order. To look into one column, write its name: mac:52:54</source>
        <translation>単語は順不同です。特定の列を検索するには、列名を付けて mac:52:54 のように入力します</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 項目を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>検索に一致するものがありません。</translation>
    </message>
    <message>
        <source>No row holds all of these words.</source>
        <translation>これらの単語をすべて含む行はありません。</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>検索のクリア</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>This filter is not understood.</source>
        <translation>このフィルターは認識できません。</translation>
    </message>
    <message>
        <source>The search could not be made.</source>
        <translation>検索できませんでした。</translation>
    </message>
    <message>
        <source>No row is what was chosen above.</source>
        <translation>上で選択した条件に一致する行はありません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ListView</name>
    <message>
        <source>Reset Columns</source>
        <translation>列を既定に戻す</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>行のコピー</translation>
    </message>
    <message>
        <source>Export List…</source>
        <translation>リストのエクスポート…</translation>
    </message>
    <message>
        <source>Choose Columns…</source>
        <translation>列の選択…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LiveBootsPage</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>No machine has asked yet</source>
        <translation>まだ要求したマシンはありません</translation>
    </message>
    <message>
        <source>Switch on a machine that boots from the network: it appears here with its first packet.</source>
        <translation>ネットワークからブートするマシンの電源を入れてください。最初のパケットを受信すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Live boots in groups</source>
        <translation>グループ別のブート状況</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Group by collection or by switch</source>
        <translation>コレクション別またはスイッチ別にグループ化</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>コレクションなし</translation>
    </message>
    <message>
        <source>No relay and no option 82</source>
        <translation>リレーもオプション 82 もなし</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>ウォーターフォール</translation>
    </message>
    <message>
        <source>End what the selected machines download now; whoever asks again is served</source>
        <translation>選択したマシンが実行中のダウンロードを終了します。もう一度要求したマシンには配信します</translation>
    </message>
    <message>
        <source>Filter, as in state:failed since:1h (Ctrl+L)</source>
        <translation>フィルター (例: state:failed since:1h) (Ctrl+L)</translation>
    </message>
    <message>
        <source>Words in any order, and mac: name: state: verdict: stage: ip: deployment: image: switch: since: before: with a value. A minus before it excludes. The whole history is searched.</source>
        <translation>任意の順序の語句と、値を付けた mac: name: state: verdict: stage: ip: deployment: image: switch: since: before: を指定できます。前にマイナスを付けると除外します。履歴全体が検索されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n boot(s)</source>
        <translation>
            <numerusform>ブート %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 boots</source>
        <translation>%2 回中 %1 回のブート</translation>
    </message>
    <message numerus="yes">
        <source>%n booting now</source>
        <translation>
            <numerusform>現在ブート中 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a machine that is booting now: only its transfers can be stopped.</source>
        <translation>現在ブート中のマシンを選択してください。停止できるのは、その転送だけです。</translation>
    </message>
    <message>
        <source>Stop Transfers</source>
        <translation>転送の停止</translation>
    </message>
    <message numerus="yes">
        <source>The downloads of %n machine(s) end at once, and each machine is told so. A required deployment that did not arrive does not count as run.</source>
        <translation>
            <numerusform>%n 台のマシンのダウンロードが直ちに終了し、各マシンに通知されます。届かなかった必須の展開は、実行済みとして数えられません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A machine that asks again is served again. To keep it away, use Exclude.</source>
        <translation>もう一度要求したマシンには、再び配信します。ブートさせない場合は、[除外] を使用してください。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>This boot is not in the history any more: it keeps the newest 100,000 boots.</source>
        <translation>このブートは履歴に残っていません。履歴に保持されるのは、最新の 100,000 件のブートです。</translation>
    </message>
    <message>
        <source>sorted among those loaded; scroll for more</source>
        <extracomment>of a long list of which only a part is loaded, sorted by some column</extracomment>
        <translation>読み込み済みの範囲で並べ替え。続きはスクロールで表示</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MainWindow</name>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Drop to import devices</source>
        <translation>ドロップしてデバイスをインポート</translation>
    </message>
    <message>
        <source>Drop to add a boot image</source>
        <translation>ドロップしてブート イメージを追加</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>%1 – Slipway (site %2)</source>
        <translation>%1 – Slipway (サイト %2)</translation>
    </message>
    <message numerus="yes">
        <source>Closing stops serving: %n machine(s) that boot now are cut off.</source>
        <translation>
            <numerusform>閉じると配信が停止し、ブート中の %n 台のマシンが切断されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed setting(s) were not applied and are forgotten.</source>
        <translation>
            <numerusform>適用されていない %n 個の設定の変更は破棄されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Slipway</source>
        <translation>Slipway の終了</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Change the Language</source>
        <translation>言語の変更</translation>
    </message>
    <message>
        <source>Apply them first to keep them.</source>
        <translation>残すには、先に適用してください。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>The window is made anew: the test machine that runs in Try It is switched off.</source>
        <translation>ウィンドウが作り直されるため、[試す] で実行中のテスト用マシンの電源が切れます。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MaintenanceWindowDialog</name>
    <message>
        <source>Maintenance Window</source>
        <translation>メンテナンス期間</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Required deployments start on the members only while a window is open. At other times the machines start from their disks.</source>
        <translation>必須の展開は、メンテナンス期間中にのみメンバーで開始されます。それ以外の時間は、マシンはディスクから起動します。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>On days of the week</source>
        <translation>曜日を指定</translation>
    </message>
    <message>
        <source>On a day of every month</source>
        <translation>毎月の日を指定</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1 回のみ</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>繰り返し(&amp;O)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>&amp;Day of the month</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>Months without that day are left out.</source>
        <translation>該当する日がない月は対象外です。</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>日付(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>開始時刻(&amp;A)</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 時間</translation>
    </message>
    <message>
        <source>Open for, hours</source>
        <translation>期間の長さ (時間)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Open for, minutes</source>
        <translation>期間の長さ (分)</translation>
    </message>
    <message>
        <source>Open &amp;for</source>
        <translation>期間の長さ(&amp;F)</translation>
    </message>
    <message>
        <source>This server&apos;s time (%1)</source>
        <translation>このサーバーの時刻 (%1)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>時刻の基準(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a day of the week at least.</source>
        <translation>曜日を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>A window that is open for no time never helps. Enter hours or minutes.</source>
        <translation>長さが 0 のメンテナンス期間には意味がありません。時間または分を入力してください。</translation>
    </message>
    <message>
        <source>This window is in the past. It would keep every required deployment from running.</source>
        <translation>このメンテナンス期間は過去のものです。このままでは、必須の展開が一切実行されなくなります。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MembersDialog</name>
    <message>
        <source>Members of %1</source>
        <translation>%1 のメンバー</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tick what belongs to the collection. An unknown computer stands for every machine of its architecture that is not registered.</source>
        <translation>コレクションに属するものをオンにしてください。不明なコンピューターは、そのアーキテクチャの未登録のマシンすべてを表します。</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>メンバーの検索</translation>
    </message>
    <message>
        <source>Search by name or MAC address</source>
        <translation>名前または MAC アドレスで検索</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n 項目を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::MergeMachineDialog</name>
    <message>
        <source>Merge into Device</source>
        <translation>デバイスに統合</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>The machine is a device that is registered already, seen through another adapter: the device gets its MAC address and GUID, and what has run on it.</source>
        <translation>このマシンは、別のアダプターで確認された登録済みのデバイスです。マシンの MAC アドレス、GUID、実行記録がデバイスに引き継がれます。</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>名前の一部を入力してください</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>There is no device yet that it could be. Register the machine instead.</source>
        <translation>該当し得るデバイスがまだありません。代わりにマシンを登録してください。</translation>
    </message>
    <message>
        <source>Choose the device that this machine is.</source>
        <translation>このマシンに該当するデバイスを選択してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NavigationPane</name>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NetworkWatch</name>
    <message>
        <source>No network interface can answer: no machine is answered.</source>
        <translation>応答できるネットワーク インターフェイスがありません。どのコンピューターにも応答しません。</translation>
    </message>
    <message>
        <source>The program that served this site has ended: no machine is answered.</source>
        <translation>このサイトの配信をしていたプログラムが終了しました。どのコンピューターにも応答しません。</translation>
    </message>
    <message>
        <source>Start Serving</source>
        <translation>配信を開始</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeFlag</name>
    <message>
        <source>Nothing was said yet</source>
        <translation>まだメッセージはありません</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新しいメッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The last messages of the console</source>
        <translation>コンソールの最近のメッセージ</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NotificationBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じます</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy, or hide for a while</source>
        <translation>コピー、または一時的に非表示</translation>
    </message>
    <message>
        <source>More for this message</source>
        <translation>このメッセージのその他の操作</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>テキストのコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Snooze for an &amp;Hour</source>
        <translation>1 時間非表示にする(&amp;H)</translation>
    </message>
    <message>
        <source>Snooze for a &amp;Day</source>
        <translation>1 日非表示にする(&amp;D)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PacketsPane</name>
    <message>
        <source>No packets are kept of this boot</source>
        <translation>このブートのパケットは保持されていません</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Fields of the packet</source>
        <translation>パケットのフィールド</translation>
    </message>
    <message>
        <source>Bytes of the packet</source>
        <translation>パケットのバイト列</translation>
    </message>
    <message numerus="yes">
        <source>A machine that asks again and again: %n packet(s) between the first %1 and the last %2 were not kept.</source>
        <translation>
            <numerusform>マシンが繰り返し要求しています。最初の %1 個と最後の %2 個の間にある %n 個のパケットは保持されませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::Page</name>
    <message>
        <source>Workspace %1</source>
        <translation>ワークスペース %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PathField</name>
    <message>
        <source>Paths, separated by ;</source>
        <translation>パス (; で区切る)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>参照: %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PortsDialog</name>
    <message>
        <source>Grant Boot Ports</source>
        <translation>ブート用ポートの許可</translation>
    </message>
    <message>
        <source>Grant Now…</source>
        <translation>今すぐ許可…</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s password…</source>
        <translation>管理者のパスワードを待っています…</translation>
    </message>
    <message>
        <source>Machines ask for their boot on UDP 67, 69 and 4011. Ports below 1024 belong to the system, and Slipway runs without any privilege: the small program slipway-ports opens them for you, once an administrator has granted it.</source>
        <translation>マシンは UDP 67、69、4011 でブートを要求します。1024 未満のポートはシステムが管理しており、Slipway は特権なしで実行されます。管理者が一度許可すると、小さなプログラム slipway-ports が代わりにこれらのポートを開きます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open the ports once more</source>
        <translation>もう一度ポートを開きます</translation>
    </message>
    <message>
        <source>Asks for an administrator&apos;s password</source>
        <translation>管理者のパスワードを要求します</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>試行内容</translation>
    </message>
    <message>
        <source>%1 on %2: refused by the system.</source>
        <translation>%2 の %1: システムにより拒否されました。</translation>
    </message>
    <message>
        <source>The ports are open. Nothing has to be granted.</source>
        <translation>ポートは開いています。許可は必要ありません。</translation>
    </message>
    <message>
        <source>The program slipway-ports is granted to you.</source>
        <translation>プログラム slipway-ports の使用が許可されています。</translation>
    </message>
    <message>
        <source>Install the package of Slipway again, or build the program: ./bootstrap build. Until then, let the slipwayd service serve.</source>
        <translation>Slipway のパッケージをインストールし直すか、./bootstrap build でプログラムをビルドしてください。それまでは slipwayd サービスに配信させてください。</translation>
    </message>
    <message>
        <source>To start Slipway as yourself, run this once, with your name:</source>
        <translation>Slipway を自分のユーザーとして起動するには、自分のユーザー名を指定して次のコマンドを一度実行してください:</translation>
    </message>
    <message>
        <source>An administrator runs this once, in a terminal:</source>
        <translation>管理者がターミナルで次のコマンドを一度実行します:</translation>
    </message>
    <message>
        <source>The command that grants the boot ports</source>
        <translation>ブート用ポートを許可するコマンド</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピーします</translation>
    </message>
    <message>
        <source>pkexec is not installed here, so Slipway cannot ask for the password itself. Choose Try Again afterwards.</source>
        <translation>pkexec がインストールされていないため、Slipway からパスワードを要求できません。コマンドの実行後に [再試行] を選択してください。</translation>
    </message>
    <message>
        <source>The boot ports are granted to you.</source>
        <translation>ブート用ポートが許可されました。</translation>
    </message>
    <message>
        <source>The question for a password was closed. Nothing was changed.</source>
        <translation>パスワードの要求が閉じられました。何も変更されていません。</translation>
    </message>
    <message>
        <source>No administrator&apos;s password was given, or nothing on this desktop can ask for it. Use the command in a terminal. (%1)</source>
        <translation>管理者のパスワードが入力されなかったか、このデスクトップにはパスワードを要求する手段がありません。ターミナルでコマンドを実行してください。(%1)</translation>
    </message>
    <message>
        <source>It could not be granted: %1 Use the command in a terminal to see more.</source>
        <translation>許可できませんでした: %1 詳細を確認するには、ターミナルでコマンドを実行してください。</translation>
    </message>
    <message>
        <source>It lets that one user open UDP 67, 68, 69, 4011 and TCP 80, and nothing else. The same command with --revoke takes it back.</source>
        <translation>そのユーザーにだけ、UDP 67、68、69、4011 と TCP 80 を開くことを許可します。ほかには何も許可しません。同じコマンドに --revoke を付けると取り消せます。</translation>
    </message>
    <message>
        <source>Opening the ports…</source>
        <translation>ポートを開いています…</translation>
    </message>
    <message>
        <source>The system still refuses the ports. Run the command in a terminal first.</source>
        <translation>システムはまだポートの使用を拒否しています。先にターミナルでコマンドを実行してください。</translation>
    </message>
    <message>
        <source>The boot ports are open.</source>
        <translation>ブート用ポートが開きました。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PropertyView</name>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>slipway::ui::QueryDialog</name>
    <message>
        <source>Query Rule</source>
        <translation>クエリ規則</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Finds every device for which all conditions hold, now and whenever one changes. In a pattern * stands for any text and ? for one character.</source>
        <translation>すべての条件を満たすデバイスを検索します。結果は、デバイスが変更されるたびに更新されます。パターンでは、* は任意の文字列、? は任意の 1 文字を表します。</translation>
    </message>
    <message>
        <source>&amp;Add Condition</source>
        <translation>条件の追加(&amp;A)</translation>
    </message>
    <message>
        <source>Devices that the query finds</source>
        <translation>クエリに一致するデバイス</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を削除</translation>
    </message>
    <message>
        <source>Condition %1: what</source>
        <translation>条件 %1: 対象</translation>
    </message>
    <message>
        <source>Condition %1: comparison</source>
        <translation>条件 %1: 比較</translation>
    </message>
    <message>
        <source>Condition %1: value</source>
        <translation>条件 %1: 値</translation>
    </message>
    <message>
        <source>Condition %1: architecture</source>
        <translation>条件 %1: アーキテクチャ</translation>
    </message>
    <message>
        <source>Condition %1: days</source>
        <translation>条件 %1: 日数</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>条件 %1 を削除</translation>
    </message>
    <message>
        <source>A condition has no value. Enter one, or remove the condition.</source>
        <translation>値のない条件があります。値を入力するか、条件を削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>Matches %n of %1 devices</source>
        <translation>
            <numerusform>%1 台のデバイス中 %n 台に一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::RegisterMachineDialog</name>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Register Unknown Machine</source>
        <translation>不明なマシンの登録</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>The machine becomes a device with its MAC address, GUID and architecture. What has run on it stays on record: a required deployment does not run again.</source>
        <translation>マシンは、その MAC アドレス、GUID、アーキテクチャを持つデバイスになります。実行記録は引き継がれ、必須の展開がもう一度実行されることはありません。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Add to &amp;collection</source>
        <translation>コレクションに追加(&amp;C)</translation>
    </message>
    <message>
        <source>The device needs a name.</source>
        <translation>デバイスの名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RelationsDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A collection shows what it is to the one in the middle; a button leads to it.</source>
        <translation>各コレクションには、中央のコレクションとの関係が表示されます。ボタンを押すと、そのコレクションに移動します。</translation>
    </message>
    <message>
        <source>Relationships of %1</source>
        <translation>%1 の関係</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RelationsView</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A collection or task sequence, and what it is to the one in the middle.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>構成元</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation>依存するもの</translation>
    </message>
    <message>
        <source>Nothing: it takes its members by itself.</source>
        <translation>なし: メンバーは単独で決まります。</translation>
    </message>
    <message>
        <source>Nothing: it can be deleted.</source>
        <translation>なし: 削除できます。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ReplayDialog</name>
    <message>
        <source>Replay at This Time</source>
        <translation>この時点で再現</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再現</translation>
    </message>
    <message>
        <source>What the answer would have been then: by the configuration, the exclusion list and the record of what had run as they were at that time. Nothing is changed.</source>
        <translation>その時点での応答を、当時の構成、除外リスト、実行記録に基づいて再現します。何も変更されません。</translation>
    </message>
    <message>
        <source>Name of a device, or 52:54:00:12:34:56</source>
        <translation>デバイスの名前、または 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>マシン(&amp;M)</translation>
    </message>
    <message>
        <source>UEFI x64</source>
        <translation>UEFI x64</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>UEFI x86</source>
        <translation>UEFI x86</translation>
    </message>
    <message>
        <source>UEFI ARM64</source>
        <translation>UEFI ARM64</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>番号 %1</translation>
    </message>
    <message>
        <source>&amp;Firmware</source>
        <translation>ファームウェア(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>日時(&amp;T)</translation>
    </message>
    <message>
        <source>Type the name of a device, or a MAC address.</source>
        <translation>デバイスの名前または MAC アドレスを入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a MAC address nor the name of a device that the site has now. Of a device that was deleted since, type the MAC address.</source>
        <translation>「%1」は MAC アドレスではなく、現在サイトにあるデバイスの名前でもありません。その後削除されたデバイスの場合は、MAC アドレスを入力してください。</translation>
    </message>
    <message>
        <source>By revision %1 of the configuration.</source>
        <translation>構成のリビジョン %1 に基づいています。</translation>
    </message>
    <message>
        <source>The last change before, on %1 by %2: %3 %4.</source>
        <translation>直前の変更: %1、実行者 %2、%3 %4。</translation>
    </message>
    <message>
        <source>This is what was decided then.</source>
        <translation>当時の判定と同じです。</translation>
    </message>
    <message>
        <source>Then it was decided otherwise: %1 What had run elsewhere takes up to two seconds to reach a service that runs.</source>
        <translation>当時の判定はこれとは異なりました: %1。別の場所での実行内容が稼働中のサービスに反映されるまで、最大 2 秒かかります。</translation>
    </message>
    <message>
        <source>Replay Again</source>
        <translation>もう一度再現</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RestoreDialog</name>
    <message>
        <source>Restore a Backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>&amp;I have ended slipwayd and the other consoles of this site</source>
        <translation>slipwayd と、このサイトの他のコンソールを終了しました(&amp;I)</translation>
    </message>
    <message>
        <source>The site becomes what it was at %1.</source>
        <translation>サイトを %1 の状態に戻します。</translation>
    </message>
    <message>
        <source>Nobody is answered meanwhile</source>
        <translation>その間、どのマシンにも応答しません</translation>
    </message>
    <message>
        <source>Serving stops. Start it again when you have looked at what was restored.</source>
        <translation>配信は停止します。復元された内容を確認してから、配信を再開してください。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>何も失われません</translation>
    </message>
    <message>
        <source>The site as it is now is kept and stands in the list of backups.</source>
        <translation>現在のサイトは保持され、バックアップの一覧に表示されます。</translation>
    </message>
    <message>
        <source>The brake is engaged</source>
        <translation>ブレーキがかかります</translation>
    </message>
    <message>
        <source>What ran since then is not in this backup: required deployments would run again. None starts until you release the brake.</source>
        <translation>それ以降に実行されたものはこのバックアップに含まれないため、必須の展開が再び実行されることになります。ブレーキを解除するまで、展開は開始されません。</translation>
    </message>
    <message>
        <source>Boot images are not in this backup</source>
        <translation>このバックアップにブート イメージは含まれていません</translation>
    </message>
    <message>
        <source>Those that the content folder still holds are used; the others have to be given their content anew.</source>
        <translation>コンテンツ フォルダーに残っているものは使用されます。それ以外には、コンテンツを改めて追加する必要があります。</translation>
    </message>
    <message>
        <source>While another program has the site open, nothing can be restored. End it, then tick the box.</source>
        <translation>別のプログラムがサイトを開いている間は、復元できません。そのプログラムを終了してから、チェック ボックスをオンにしてください。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>Another program has this site open: slipwayd, a second console or slipwayctl. End it, then try again. Nothing was changed.</source>
        <translation>別のプログラム (slipwayd、別のコンソール、または slipwayctl) がこのサイトを開いています。終了してから、もう一度試してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The site of %1 was restored. The brake is engaged: look through the deployments, then release it and start serving.</source>
        <translation>%1 のサイトを復元しました。ブレーキがかかっています。展開を確認してから、ブレーキを解除して配信を開始してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of boot images are missing: update them from their source.</source>
        <translation>
            <numerusform>ブート イメージのファイルが %n 個ありません。ソースから更新してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The site as it was is kept without its boot images: they lie on another disk.</source>
        <translation>以前のサイトは、ブート イメージを除いて保存されています。ブート イメージは別のディスクにあります。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RiskStrip</name>
    <message>
        <source>Type the name of the collection to accept the risk</source>
        <translation>リスクを承諾するには、コレクションの名前を入力してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 members; required deployments to more than %3 are refused.</source>
        <translation>「%1」のメンバーは %2 台です。%3 台を超えるコレクションへの必須の展開は拒否されます。</translation>
    </message>
    <message>
        <source>As things stand, none of its machines would start at its next PXE boot.</source>
        <translation>現状では、次回の PXE ブートで展開が開始されるマシンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) would start at their next PXE boot without asking. What is on their disks may be lost.</source>
        <translation>
            <numerusform>%n 台のマシンで、次回の PXE ブート時に確認なしで展開が開始されます。ディスクの内容が失われる可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) will start without asking as soon as a maintenance window opens. What is on their disks may be lost.</source>
        <translation>
            <numerusform>%n 台のマシンで、メンテナンス期間が始まり次第、確認なしで展開が開始されます。ディスクの内容が失われる可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every machine that nobody has registered would start, too.</source>
        <translation>登録されていないすべてのマシンでも開始されます。</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>現在は開始されないもの: %1</translation>
    </message>
    <message>
        <source>To go on, type the name of the collection: %1</source>
        <translation>続行するには、コレクションの名前を入力してください: %1</translation>
    </message>
    <message>
        <source>Wait until it is known which machines would start.</source>
        <translation>どのマシンで開始されるかが判明するまでお待ちください。</translation>
    </message>
    <message>
        <source>Choose a smaller collection.</source>
        <translation>より小さいコレクションを選択してください。</translation>
    </message>
    <message>
        <source>Type the name of the collection exactly, to show that you mean it.</source>
        <translation>意図した操作であることを示すため、コレクションの名前を正確に入力してください。</translation>
    </message>
    <message>
        <source>As things stand, none of its machines would offer this.</source>
        <translation>現状では、これを提示するマシンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) will offer this at their next network boot. Nothing happens unless F12 is pressed.</source>
        <translation>
            <numerusform>%n 台のマシンが、次回のネットワーク ブートでこれを提示します。F12 を押さない限り、何も実行されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) will start another, required deployment without asking.</source>
        <translation>
            <numerusform>%n 台のマシンが、別の必須の展開を確認なしで開始します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Machines that nobody has registered will offer it, too.</source>
        <translation>登録されていないマシンも、これを提示します。</translation>
    </message>
    <message>
        <source>Asking what each machine would get…</source>
        <translation>各マシンが受け取る展開を確認しています…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SavePacketsDialog</name>
    <message>
        <source>Save Packets</source>
        <translation>パケットの保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>Writes the packets of %n boot(s) as a capture file (pcap) for Wireshark or tcpdump: DHCP, the boot service, and of TFTP all but the blocks of the files. It holds names and addresses of your network.</source>
        <translation>
            <numerusform>%n 件のブートのパケットを、Wireshark または tcpdump 用のキャプチャ ファイル (pcap) に書き出します。DHCP とブート サービス、およびファイルのブロックを除く TFTP が対象です。ファイルには、お使いのネットワークの名前とアドレスが含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>書き出すファイルの名前を指定してください。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>That is a folder. Add a file name, like boot.pcap.</source>
        <translation>これはフォルダーです。boot.pcap のようなファイル名を追加してください。</translation>
    </message>
    <message>
        <source>No packets are kept of these boots: they are too old, or went over HTTP only.</source>
        <translation>これらのブートのパケットは保持されていません。古すぎるか、HTTP だけで行われたブートです。</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were written to %1.</source>
        <translation>
            <numerusform>%n 個のパケットを %1 に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ScheduleField</name>
    <message>
        <source>Not &amp;before</source>
        <translation>開始日時(&amp;B)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Not a&amp;fter</source>
        <translation>終了日時(&amp;F)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Times are those of this computer: %1.</source>
        <translation>時刻はこのコンピューターのものです: %1。</translation>
    </message>
    <message>
        <source>It would end before it starts. Choose a later end.</source>
        <translation>開始前に終了することになります。より遅い終了日時を選択してください。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a time zone like Europe/Berlin. %2: its difference, like UTC+01:00.</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SelectCollectionDialog</name>
    <message>
        <source>Select Collection</source>
        <translation>コレクションの選択</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>A required deployment installs every member, without asking.</source>
        <translation>必須の展開は、すべてのメンバーに確認なしでインストールを行います。</translation>
    </message>
    <message>
        <source>The members are offered what is deployed; nothing happens unless F12 is pressed.</source>
        <translation>メンバーに展開が提示されます。F12 が押されない限り、何も行われません。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>コレクションの検索</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message numerus="yes">
        <source>Show collections of more than %n member(s)</source>
        <translation>
            <numerusform>メンバーが %n を超えるコレクションを表示する</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a collection.</source>
        <translation>コレクションを選択してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SequenceDonePage</name>
    <message>
        <source>Completion</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>It is made</source>
        <translation>作成されました</translation>
    </message>
    <message>
        <source>&amp;Deploy it now</source>
        <translation>今すぐ展開する(&amp;D)</translation>
    </message>
    <message>
        <source>Nobody gets %1 before it is deployed to a collection.</source>
        <translation>%1 は、コレクションに展開するまで、どのマシンにも届きません。</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>展開する…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SequenceImagePage</name>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>What does the machine start?</source>
        <translation>マシンは何を起動しますか?</translation>
    </message>
    <message>
        <source>Its architecture must fit the machines that the task sequence is deployed to.</source>
        <translation>アーキテクチャが、タスク シーケンスを展開するマシンに適合している必要があります。</translation>
    </message>
    <message>
        <source>Choose one &amp;later: until then it cannot boot</source>
        <translation>後で選択する: それまではブートできません(&amp;L)</translation>
    </message>
    <message>
        <source>Boot images</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>Choose a boot image.</source>
        <translation>ブート イメージを選択してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SequenceNamePage</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>名前は何ですか?</translation>
    </message>
    <message>
        <source>A task sequence is what is deployed. Its boot image is what the machine starts over the network.</source>
        <translation>展開するのはタスク シーケンスです。そのブート イメージを、マシンがネットワーク経由で起動します。</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>It is what people choose from after F12: “Install Debian 12”.</source>
        <translation>F12 の後に選択肢として表示される名前です:「Debian 12 のインストール」など。</translation>
    </message>
    <message>
        <source>It is made. Change it under Software Library, Task Sequences.</source>
        <translation>作成されました。変更は [ソフトウェア ライブラリ] の [タスク シーケンス] で行えます。</translation>
    </message>
    <message>
        <source>The task sequence needs a name.</source>
        <translation>タスク シーケンスの名前が必要です。</translation>
    </message>
    <message>
        <source>There is a task sequence of this name already.</source>
        <translation>この名前のタスク シーケンスはすでにあります。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SequenceSummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Is it all as you want it?</source>
        <translation>この内容でよろしいですか?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>None yet: it cannot boot</source>
        <translation>まだなし: ブートできません</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Enabled for PXE</source>
        <translation>PXE の有効化</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No: nobody can boot it</source>
        <translation>いいえ: どのマシンもブートできません</translation>
    </message>
    <message>
        <source>It is made. Change it under Software Library, Task Sequences.</source>
        <translation>作成されました。変更は [ソフトウェア ライブラリ] の [タスク シーケンス] で行えます。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成しています…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ServiceTestDialog</name>
    <message>
        <source>Test %1</source>
        <translation>%1 のテスト</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Test Again</source>
        <translation>もう一度テスト(&amp;T)</translation>
    </message>
    <message>
        <source>16 MiB of generated bytes are fetched through the service&apos;s own port and compared. No machine takes part, and no trace is left.</source>
        <translation>生成した 16 MiB のデータをサービスのポートを通じて取得し、照合します。マシンは関与せず、痕跡は残りません。</translation>
    </message>
    <message>
        <source>Three simulated machines ask for their boot through the ports that Slipway serves on, and compare what they get with the content folder. They leave no trace.</source>
        <translation>シミュレートされた 3 台のマシンが、Slipway が配信しているポートを通じてブートを要求し、受け取った内容をコンテンツ フォルダーと比較します。痕跡は残りません。</translation>
    </message>
    <message>
        <source>The test runs</source>
        <translation>テストの実行中</translation>
    </message>
    <message>
        <source>Machines boot…</source>
        <translation>マシンがブートしています…</translation>
    </message>
    <message>
        <source>The file is fetched…</source>
        <translation>ファイルを取得しています…</translation>
    </message>
    <message>
        <source>The boot works.</source>
        <translation>ブートは正常に動作しています。</translation>
    </message>
    <message>
        <source>No simulated machine could boot. Why stands below, with the next step.</source>
        <translation>シミュレートされたマシンはブートできませんでした。理由と次の手順を以下に示します。</translation>
    </message>
    <message>
        <source>No running engine of this site answers at %1. Start serving, then test again.</source>
        <translation>%1 で応答する、このサイトの実行中のエンジンがありません。配信を開始してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>blocks of %1 bytes, windows of %2</source>
        <translation>ブロック %1 バイト、ウィンドウ %2</translation>
    </message>
    <message>
        <source>The service delivers: every byte came as it should.</source>
        <translation>サービスは正常に配信しています。すべてのバイトが正しく届きました。</translation>
    </message>
    <message>
        <source>Nothing answered. A firewall may be in the way.</source>
        <translation>応答がありませんでした。ファイアウォールが妨げている可能性があります。</translation>
    </message>
    <message>
        <source>It began, and then nothing came any more.</source>
        <translation>転送が始まりましたが、途中から何も届かなくなりました。</translation>
    </message>
    <message>
        <source>Other bytes came than those that were asked for: another server may answer here.</source>
        <translation>要求したものと異なるデータが届きました。別のサーバーが応答している可能性があります。</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>サーバーが拒否しました: %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ServicesPage</name>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Another program serves: its counters are not known here.</source>
        <translation>別のプログラムが配信しているため、そのカウンターはここではわかりません。</translation>
    </message>
    <message>
        <source>Nothing is counted while this program does not serve.</source>
        <translation>このプログラムが配信していない間は、何もカウントされません。</translation>
    </message>
    <message>
        <source>Since the view was reset at %1</source>
        <translation>表示をリセットした %1 以降</translation>
    </message>
    <message>
        <source>Since serving was started at %1</source>
        <translation>配信を開始した %1 以降</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>%1 の設定を変更</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SettingEditor</name>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation>%1 ~ %2、既定値は %3</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Everything is applied.</source>
        <translation>すべて適用されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed, not applied yet</source>
        <translation>
            <numerusform>%n 個の設定が変更されていますが、まだ適用されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has all of these words.</source>
        <translation>これらの語句をすべて含む設定はありません。</translation>
    </message>
    <message>
        <source>Search (Ctrl+L)</source>
        <translation>検索 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定の検索</translation>
    </message>
    <message>
        <source>Reset Group</source>
        <translation>グループのリセット</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 のリセット</translation>
    </message>
    <message>
        <source>Set everything of this group to its default. Nothing changes before it is applied.</source>
        <translation>このグループのすべての設定を既定値に戻します。適用するまで何も変更されません。</translation>
    </message>
    <message>
        <source>In force is %1: it was given when this program was started, and goes first.</source>
        <translation>有効な値は %1 です。このプログラムの起動時に指定されたもので、優先されます。</translation>
    </message>
    <message>
        <source>Set to the default. Nothing changes before it is applied.</source>
        <translation>既定値に戻します。適用するまで何も変更されません。</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>The default of a setting that is on or off.</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>The default of a setting is an empty text.</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>Not the default, which is: %1</source>
        <translation>既定値ではありません。既定値: %1</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupContentPage</name>
    <message>
        <source>Content folder</source>
        <translation>コンテンツ フォルダー</translation>
    </message>
    <message>
        <source>Where boot images are kept</source>
        <translation>ブート イメージの保存先</translation>
    </message>
    <message>
        <source>Each boot image is copied into this folder and checked by its hash.</source>
        <translation>各ブート イメージはこのフォルダーにコピーされ、ハッシュで検証されます。</translation>
    </message>
    <message>
        <source>To keep a site elsewhere, start Slipway with --site and a folder of yours.</source>
        <translation>サイトを別の場所に置くには、--site と任意のフォルダーを指定して Slipway を起動してください。</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>フォルダーを確認しています…</translation>
    </message>
    <message>
        <source>The folder cannot be written: give your user the right to, or start Slipway with --site.</source>
        <translation>フォルダーに書き込めません。ユーザーに権限を与えるか、--site を指定して Slipway を起動してください。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>空き領域</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1/%2 (%3)</translation>
    </message>
    <message>
        <source>That is little: an image of Windows PE takes 400 MB to 1 GB, and each version once.</source>
        <translation>空き領域が少なくなっています。Windows PE のイメージは、バージョンごとに 400 MB ~ 1 GB を使用します。</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Slipway may write there.</source>
        <translation>Slipway は書き込めます。</translation>
    </message>
    <message>
        <source>Slipway may not write there.</source>
        <translation>Slipway は書き込めません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupDeployPage</name>
    <message>
        <source>Deployment</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Who may boot it?</source>
        <translation>どのマシンにブートを許可しますか?</translation>
    </message>
    <message>
        <source>It is made available: a machine offers it when somebody presses F12, and starts as ever otherwise. Required deployments, which start without asking, are made later and on purpose.</source>
        <translation>利用可能として展開されます。F12 が押された場合にマシンがこれを提示し、それ以外は通常どおり起動します。確認なしで開始される必須の展開は、後で明示的に作成します。</translation>
    </message>
    <message>
        <source>Answer machines that nobody has &amp;registered, too</source>
        <translation>登録されていないマシンにも応答する(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Boot image</source>
        <translation>ブート イメージ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Task sequence</source>
        <translation>タスク シーケンス(&amp;T)</translation>
    </message>
    <message>
        <source>The name that machines and reports show.</source>
        <translation>マシンとレポートに表示される名前です。</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>コレクション(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n registered device(s) may boot it from now on.</source>
        <translation>
            <numerusform>今後、登録済みのデバイス %n 台がこれをブートできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>So may every other machine of this network, if the collection holds unknown computers.</source>
        <translation>コレクションに不明なコンピューターが含まれている場合、このネットワークのほかのすべてのマシンもブートできます。</translation>
    </message>
    <message>
        <source>Register devices afterwards, under Assets, or answer unknown machines.</source>
        <translation>後で [資産とコンプライアンス] でデバイスを登録するか、不明なマシンに応答するようにしてください。</translation>
    </message>
    <message>
        <source>The task sequence needs a name.</source>
        <translation>タスク シーケンスの名前が必要です。</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>展開(&amp;D)</translation>
    </message>
    <message>
        <source>Deploy &amp;Later</source>
        <translation>後で展開(&amp;L)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupDhcpPage</name>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>Who gives addresses?</source>
        <translation>アドレスを割り当てるのは何ですか?</translation>
    </message>
    <message>
        <source>Slipway asks the network for offers, as a machine that starts would, and takes none.</source>
        <translation>Slipway は、起動するマシンと同じようにネットワークにオファーを求めますが、受け入れることはありません。</translation>
    </message>
    <message>
        <source>Ask A&amp;gain</source>
        <translation>もう一度確認(&amp;G)</translation>
    </message>
    <message>
        <source>Listening for offers</source>
        <translation>オファーを待っています</translation>
    </message>
    <message>
        <source>&amp;Beside the DHCP server of this network</source>
        <translation>このネットワークの DHCP サーバーと併用(&amp;B)</translation>
    </message>
    <message>
        <source>It gives the addresses, Slipway the boot (proxyDHCP). The usual choice.</source>
        <translation>アドレスは DHCP サーバーが、ブートの情報は Slipway が提供します (proxyDHCP)。通常はこれを選択します。</translation>
    </message>
    <message>
        <source>&amp;As the DHCP server of this network</source>
        <translation>このネットワークの DHCP サーバーとして稼働(&amp;A)</translation>
    </message>
    <message>
        <source>Only where there is no other one. Slipway gives addresses from a range of yours.</source>
        <translation>ほかに DHCP サーバーがない場合だけ選択してください。指定した範囲から Slipway がアドレスを割り当てます。</translation>
    </message>
    <message>
        <source>Add&amp;resses</source>
        <translation>アドレス(&amp;R)</translation>
    </message>
    <message>
        <source>Range of addresses</source>
        <translation>アドレス範囲</translation>
    </message>
    <message>
        <source>Behind a DHCP server on &amp;this computer</source>
        <translation>このコンピューターの DHCP サーバーと併用(&amp;T)</translation>
    </message>
    <message>
        <source>That server holds port 67 and must send option 60 with &quot;PXEClient&quot;.</source>
        <translation>その DHCP サーバーはポート 67 を使用し、「PXEClient」を指定したオプション 60 を送信する必要があります。</translation>
    </message>
    <message>
        <source>Asking on %1 and listening for offers…</source>
        <translation>%1 で問い合わせ、オファーを待っています…</translation>
    </message>
    <message>
        <source>Listening for offers…</source>
        <translation>オファーを待っています…</translation>
    </message>
    <message>
        <source>The network could not be asked: %1</source>
        <translation>ネットワークに問い合わせることができませんでした: %1</translation>
    </message>
    <message>
        <source>Type the range of addresses that Slipway may give, like 10.0.0.200-10.0.0.250/24.</source>
        <translation>Slipway が割り当てるアドレス範囲を入力してください (例: 10.0.0.200-10.0.0.250/24)。</translation>
    </message>
    <message>
        <source>The range is not one: write it like 10.0.0.200-10.0.0.250/24.</source>
        <translation>正しい範囲ではありません。10.0.0.200-10.0.0.250/24 のように入力してください。</translation>
    </message>
    <message>
        <source>Grant Boot &amp;Ports…</source>
        <translation>ブート用ポートの許可(&amp;P)…</translation>
    </message>
    <message>
        <source>Slipway could not listen for offers: UDP 68 needs the privilege that Grant Boot Ports gives. Grant it, and it asks again; or choose yourself: if machines of this network get their addresses from a router or a server, there is a DHCP server.</source>
        <translation>Slipway はオファーを受信できませんでした。UDP 68 には [ブート用ポートの許可] で得られる権限が必要です。許可すると再度問い合わせます。または、自分で選択してください。このネットワークのマシンがルーターまたはサーバーからアドレスを取得している場合は、DHCP サーバーがあります。</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>ほか</translation>
    </message>
    <message>
        <source>R&amp;outer</source>
        <translation>ルーター(&amp;O)</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>Na&amp;me servers</source>
        <translation>DNS サーバー(&amp;M)</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>DNS サーバー</translation>
    </message>
    <message>
        <source>None: machines reach only this network</source>
        <translation>なし: マシンはこのネットワーク内とのみ通信</translation>
    </message>
    <message>
        <source>%1: write addresses like 10.0.0.1, separated by commas, or nothing.</source>
        <translation>%1: 10.0.0.1 のようなアドレスをコンマで区切って入力するか、空にしてください。</translation>
    </message>
    <message>
        <source>This range is not in the network of %1 (%2): only machines behind a DHCP relay would get an address.</source>
        <translation>この範囲は %1 (%2) のネットワークにありません。DHCP リレーの先にあるマシンだけがアドレスを取得できます。</translation>
    </message>
    <message>
        <source>The router %1 is not in the network of the addresses: no machine could reach it.</source>
        <translation>ルーター %1 はアドレス範囲のネットワークにありません。どのマシンからも到達できません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupImagePage</name>
    <message>
        <source>Boot image</source>
        <translation>ブート イメージ</translation>
    </message>
    <message>
        <source>What shall machines boot?</source>
        <translation>マシンで何をブートしますか?</translation>
    </message>
    <message>
        <source>Choose a WIM or an ISO of Windows, a Linux kernel with its initial RAM disks, or a boot program (.efi). Or drop the files here.</source>
        <translation>WIM または Windows の ISO、Linux カーネルとその初期 RAM ディスク、またはブート プログラム (.efi) を選択してください。ここにファイルをドロップすることもできます。</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>アーキテクチャ(&amp;A)</translation>
    </message>
    <message>
        <source>Drop the boot image&apos;s files here</source>
        <translation>ブート イメージのファイルをここにドロップ</translation>
    </message>
    <message>
        <source>Linux kernel</source>
        <translation>Linux カーネル</translation>
    </message>
    <message>
        <source>Initial RAM disk</source>
        <translation>初期 RAM ディスク</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>ブート プログラム</translation>
    </message>
    <message>
        <source>Choose the files of a boot image, or add one later.</source>
        <translation>ブート イメージのファイルを選択するか、後で追加してください。</translation>
    </message>
    <message>
        <source>%1 is no file. Check the path.</source>
        <translation>%1 はファイルではありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>Choose at least one initial RAM disk: the kernel finds its first programs there.</source>
        <translation>初期 RAM ディスクを 1 つ以上選択してください。カーネルは最初のプログラムをそこから読み込みます。</translation>
    </message>
    <message>
        <source>The boot image needs a name.</source>
        <translation>ブート イメージの名前が必要です。</translation>
    </message>
    <message>
        <source>&amp;Add Boot Image</source>
        <translation>ブート イメージの追加(&amp;A)</translation>
    </message>
    <message>
        <source>Copying and hashing</source>
        <translation>コピーとハッシュの計算</translation>
    </message>
    <message>
        <source>Copying the boot image…</source>
        <translation>ブート イメージをコピーしています…</translation>
    </message>
    <message>
        <source>Add &amp;Later</source>
        <translation>後で追加(&amp;L)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>コマンド ライン(&amp;L)</translation>
    </message>
    <message>
        <source>Linux from %1</source>
        <translation>%1 の Linux</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupInterfacePage</name>
    <message>
        <source>Network interface</source>
        <translation>ネットワーク インターフェイス</translation>
    </message>
    <message>
        <source>Where are the machines?</source>
        <translation>マシンはどこにありますか?</translation>
    </message>
    <message>
        <source>&amp;All interfaces</source>
        <translation>すべてのインターフェイス(&amp;A)</translation>
    </message>
    <message>
        <source>Also on those that come later: VPNs and containers as well.</source>
        <translation>後から追加されるもの (VPN やコンテナーを含む) も対象になります。</translation>
    </message>
    <message>
        <source>Choose the interface that the machines are connected to.</source>
        <translation>マシンが接続されているインターフェイスを選択してください。</translation>
    </message>
    <message>
        <source>Machines that boot are answered only on the interface that you choose. The ports are open on all of them, but give files only to a boot that was answered.</source>
        <translation>ブートするマシンには、選択したインターフェイスでのみ応答します。ポートはすべてのインターフェイスで開きますが、ファイルを渡すのは応答したブートだけです。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupPortsPage</name>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>The ports of network boot</source>
        <translation>ネットワーク ブートのポート</translation>
    </message>
    <message>
        <source>Machines ask on fixed ports. Each can be held by one program only.</source>
        <translation>マシンは決まったポートで要求します。各ポートを使用できるプログラムは 1 つだけです。</translation>
    </message>
    <message>
        <source>&amp;Grant Boot Ports…</source>
        <translation>ブート用ポートの許可(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Opening the ports…</source>
        <translation>ポートを開いています…</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>Hears machines that start.</source>
        <translation>起動するマシンの要求を受信します。</translation>
    </message>
    <message>
        <source>PXE boot service</source>
        <translation>PXE ブート サービス</translation>
    </message>
    <message>
        <source>Tells UEFI firmware its boot file.</source>
        <translation>UEFI ファームウェアにブート ファイルを通知します。</translation>
    </message>
    <message>
        <source>TFTP</source>
        <translation>TFTP</translation>
    </message>
    <message>
        <source>Sends the boot program.</source>
        <translation>ブート プログラムを送信します。</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Sends kernels and images, and takes status reports.</source>
        <translation>カーネルとイメージを送信し、状態の報告を受信します。</translation>
    </message>
    <message>
        <source>All ports are open. Slipway serves.</source>
        <translation>すべてのポートが開いています。Slipway は配信しています。</translation>
    </message>
    <message>
        <source>The system refused the real ports, so Slipway serves on others: the rehearsal works, but no machine asks there. Grant the boot ports once, as an administrator.</source>
        <translation>システムが本来のポートを拒否したため、Slipway は別のポートで配信しています。リハーサルは行えますが、マシンはそこに要求しません。管理者として、ブート用ポートを一度だけ許可してください。</translation>
    </message>
    <message>
        <source>Slipway does not serve yet.</source>
        <translation>Slipway はまだ配信していません。</translation>
    </message>
    <message>
        <source>Wait until the ports are open.</source>
        <translation>ポートが開くまでお待ちください。</translation>
    </message>
    <message>
        <source>Free the ports and try again, or go on without serving.</source>
        <translation>ポートを空けてから再試行するか、配信せずに続行してください。</translation>
    </message>
    <message>
        <source>Go On &amp;Without</source>
        <translation>配信せずに続行(&amp;W)</translation>
    </message>
    <message>
        <source>Machines ask on port %1, and find nobody there.</source>
        <translation>マシンはポート %1 で要求しますが、応答するものがありません。</translation>
    </message>
    <message>
        <source>&amp;Ask the Network</source>
        <translation>ネットワークに問い合わせ(&amp;A)</translation>
    </message>
    <message>
        <source>All ports are open. Slipway serves. Who gives addresses on this network was only guessed: now it can be asked.</source>
        <translation>すべてのポートが開いています。Slipway は配信しています。このネットワークでアドレスを割り当てているものは推測にすぎませんでしたが、ネットワークに問い合わせて確認できるようになりました。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupRehearsalPage</name>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Does a machine boot?</source>
        <translation>マシンはブートしますか?</translation>
    </message>
    <message>
        <source>Three simulated machines ask for their boot through the ports that Slipway serves on, and compare what they get with the content folder. They leave no trace.</source>
        <translation>シミュレートされた 3 台のマシンが、Slipway が配信しているポートを通じてブートを要求し、受け取った内容をコンテンツ フォルダーと比較します。痕跡は残りません。</translation>
    </message>
    <message>
        <source>&amp;Rehearse Again</source>
        <translation>もう一度リハーサル(&amp;R)</translation>
    </message>
    <message>
        <source>The rehearsal runs</source>
        <translation>リハーサルの実行中</translation>
    </message>
    <message>
        <source>Machines boot…</source>
        <translation>マシンがブートしています…</translation>
    </message>
    <message>
        <source>The rehearsal takes a few seconds…</source>
        <translation>リハーサルには数秒かかります…</translation>
    </message>
    <message>
        <source>Not ready yet. What is in the way stands below, with the next step.</source>
        <translation>まだ準備ができていません。妨げになっているものと次の手順を、以下に示します。</translation>
    </message>
    <message>
        <source>The boot works, but on other ports than machines ask on: grant the boot ports.</source>
        <translation>ブートはできますが、マシンが要求するポートとは異なります。ブート用ポートを許可してください。</translation>
    </message>
    <message>
        <source>Ready. Machines of this network can boot.</source>
        <translation>準備ができました。このネットワークのマシンはブートできます。</translation>
    </message>
    <message>
        <source>Start a machine, let it boot from the network, and watch it under Monitoring, Live Boots.</source>
        <translation>マシンを起動してネットワークからブートし、[監視] の [ブート状況] で確認してください。</translation>
    </message>
    <message>
        <source>No device is registered yet, and unknown machines are not answered. Import your devices under Assets, Devices; or let a machine boot from the network, choose it under Monitoring, Live Boots, and press Add as Device.</source>
        <translation>デバイスがまだ登録されておらず、不明なマシンには応答しない設定です。[資産とコンプライアンス] の [デバイス] でデバイスをインポートするか、マシンをネットワークからブートし、[監視] の [ブート状況] でそのマシンを選択して [デバイスとして追加] を押してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupWelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Boot your first machine</source>
        <translation>最初のマシンのブート</translation>
    </message>
    <message>
        <source>A few steps lead from here to a site that boots machines over the network. Each one looks at how things are and proposes what fits.</source>
        <translation>いくつかの手順で、ネットワーク経由でマシンをブートするサイトを準備します。各手順では、現在の状況を調べて適切な設定を提案します。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The interface, its DHCP servers, and the ports.</source>
        <translation>インターフェイス、その DHCP サーバー、ポート。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>A first boot image: a WIM, a Linux, or a boot program.</source>
        <translation>最初のブート イメージ: WIM、Linux、またはブート プログラム。</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>It is made available. Nothing starts without somebody who presses F12.</source>
        <translation>利用可能として展開します。誰かが F12 を押さない限り、何も開始されません。</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Simulated machines boot through the real ports, and leave no trace.</source>
        <translation>シミュレートされたマシンが実際のポートを通じてブートします。痕跡は残りません。</translation>
    </message>
    <message>
        <source>You can stop at any step and come back by Service, Set Up. What a step wrote stays.</source>
        <translation>どの手順でも中断でき、[サービス] の [セットアップ] から再開できます。各手順で書き込んだ内容は残ります。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>開始(&amp;G)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupWizard</name>
    <message>
        <source>Set Up Slipway</source>
        <translation>Slipway のセットアップ</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>Search by action, place or key</source>
        <translation>操作、場所、キーで検索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Alt opens the menus. Every action can also be found by its name: press %1.</source>
        <translation>Alt でメニューが開きます。すべての操作は名前でも検索できます。%1 を押してください。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Do what a double click does</source>
        <translation>ダブルクリックと同じ操作を行う</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>すべての行を選択</translation>
    </message>
    <message>
        <source>Empty the search field</source>
        <translation>検索フィールドをクリア</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>ウィンドウの次および前の部分</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SiteDocumentDialog</name>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>ドキュメント(&amp;D)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Copying content</source>
        <translation>コンテンツをコピー中</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SiteExportDialog</name>
    <message>
        <source>Export Site</source>
        <translation>サイトのエクスポート</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>The whole configuration as one document (JSON) that can be kept under version control, compared and restored. Leases and the history of boots are not part of it.</source>
        <translation>すべての構成を 1 つのドキュメント (JSON) に書き出します。バージョン管理、比較、復元に使用できます。リースとブートの履歴は含まれません。</translation>
    </message>
    <message>
        <source>Site Document</source>
        <translation>サイト ドキュメント</translation>
    </message>
    <message>
        <source>The content of the boot images goes into a folder beside it, whose name ends with .files.</source>
        <translation>ブート イメージのコンテンツは、ドキュメントと同じ場所にある、名前が .files で終わるフォルダーに書き出されます。</translation>
    </message>
    <message>
        <source>Choose where the document is to be written.</source>
        <translation>ドキュメントの保存先を選択してください。</translation>
    </message>
    <message>
        <source>That is a folder. Add a file name, like site.json.</source>
        <translation>これはフォルダーです。site.json のようなファイル名を付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>The site was written to %1: %n device(s), %2.</source>
        <translation>
            <numerusform>サイトを %1 に書き出しました: デバイス %n 台、%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of content</source>
        <translation>
            <numerusform>コンテンツ ファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>With the &amp;secret variables, in clear text</source>
        <translation>シークレット変数を含める (平文)(&amp;S)</translation>
    </message>
    <message>
        <source>With the secret variables</source>
        <translation>シークレット変数を含む</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SiteImportDialog</name>
    <message>
        <source>Import Site</source>
        <translation>サイトのインポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Reads a site document into this site, which must be empty. Everything in it is checked first; nothing is changed unless all of it is right. Deployments keep their ids and start as they say.</source>
        <translation>サイト ドキュメントをこのサイトに読み込みます。サイトは空である必要があります。先にすべての内容が検査され、すべて正しい場合にのみ変更されます。展開は ID を保持し、指定された日時に開始されます。</translation>
    </message>
    <message>
        <source>Site Document</source>
        <translation>サイト ドキュメント</translation>
    </message>
    <message>
        <source>Content is read from the paths that the document names, beside it.</source>
        <translation>コンテンツは、ドキュメントの場所を基準に、ドキュメントで指定されたパスから読み取られます。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>デバイス %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>コレクション %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boot image(s)</source>
        <translation>
            <numerusform>ブート イメージ %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>展開 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Site %1: %2.</source>
        <translation>サイト %1: %2。</translation>
    </message>
    <message>
        <source>Choose the document.</source>
        <translation>ドキュメントを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>The site %1 was imported: %n device(s).</source>
        <translation>
            <numerusform>サイト %1 をインポートしました: デバイス %n 台。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::SizeField</name>
    <message>
        <source>Inherited: %1</source>
        <translation>継承値: %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::StatusMessagePage</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>すべての重要度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>メッセージはありません</translation>
    </message>
    <message>
        <source>What the service has to say appears here.</source>
        <translation>サービスからのメッセージがここに表示されます。</translation>
    </message>
    <message>
        <source>None of this severity in this time. Choose another above.</source>
        <translation>この期間に、この重要度のメッセージはありません。上で別の条件を選択してください。</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>New or read</source>
        <translation>未読または既読</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>未読のみ</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>未読 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::TaskSequenceDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>None: cannot boot yet</source>
        <translation>なし (まだブートできません)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2、%3)</translation>
    </message>
    <message>
        <source>&amp;Boot image</source>
        <translation>ブート イメージ(&amp;B)</translation>
    </message>
    <message>
        <source>Its architecture must fit the machines that the task sequence is deployed to.</source>
        <translation>アーキテクチャが、タスク シーケンスの展開先のマシンに合っている必要があります。</translation>
    </message>
    <message>
        <source>The task sequence needs a name.</source>
        <translation>タスク シーケンスの名前を入力してください。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The proposed name of a copy.</extracomment>
        <translation>%1 (コピー)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TaskSequencePage</name>
    <message>
        <source>No task sequences yet</source>
        <translation>タスク シーケンスがまだありません</translation>
    </message>
    <message>
        <source>A task sequence names the boot image, and is what you deploy to a collection.</source>
        <translation>タスク シーケンスはブート イメージを指定するもので、コレクションに展開する単位です。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Delete Task Sequence</source>
        <translation>タスク シーケンスの削除</translation>
    </message>
    <message>
        <source>A task sequence that is deployed cannot be removed.</source>
        <translation>展開されているタスク シーケンスは削除できません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete Task Sequences</source>
        <translation>タスク シーケンスの削除</translation>
    </message>
    <message numerus="yes">
        <source>%n task sequence(s) are removed. Their boot images stay.</source>
        <translation>
            <numerusform>%n 個のタスク シーケンスが削除されます。ブート イメージは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Disable Deployments</source>
        <translation>展開の無効化</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) boot nobody until they are enabled again. Machines that boot from them now finish.</source>
        <translation>
            <numerusform>%n 件の展開は、再び有効にするまでブートに使用されません。現在これらからブートしているマシンは完了します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The task sequence itself stays as it is.</source>
        <translation>タスク シーケンス自体は変更されません。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Export Task Sequence</source>
        <translation>タスク シーケンスのエクスポート</translation>
    </message>
    <message>
        <source>Task sequences (*.json)</source>
        <translation>タスク シーケンス (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The task sequence was written to %1. The files of its boot image stay here.</source>
        <translation>タスク シーケンスを %1 に書き出しました。ブート イメージのファイルは含まれていません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TaskSequenceSteps</name>
    <message>
        <source>Firmware of the machine</source>
        <translation>マシンのファームウェア</translation>
    </message>
    <message>
        <source>Purpose of the deployment</source>
        <translation>展開の目的</translation>
    </message>
    <message>
        <source>deployed as required</source>
        <translation>必須として展開</translation>
    </message>
    <message>
        <source>deployed as available</source>
        <translation>利用可能として展開</translation>
    </message>
    <message>
        <source>Steps of the boot</source>
        <translation>ブートの手順</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TaskSequenceWizard</name>
    <message>
        <source>Create Task Sequence</source>
        <translation>タスク シーケンスの作成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TestMachineDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Try It</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>QEMU, which plays the virtual computer, is not installed here. Install it, then open this window again: %1</source>
        <translation>仮想コンピューターを実行する QEMU がここにインストールされていません。次のコマンドでインストールしてから、このウィンドウをもう一度開いてください: %1</translation>
    </message>
    <message>
        <source>Watch a machine boot</source>
        <translation>マシンのブートの確認</translation>
    </message>
    <message>
        <source>A virtual computer boots in a private network inside this one. Your network and your site are not touched: it gets a copy of the site that is gone afterwards.</source>
        <translation>仮想コンピューターが、このコンピューター内のプライベート ネットワークでブートします。お使いのネットワークとサイトには影響しません。仮想コンピューターにはサイトのコピーが渡され、終了後に消去されます。</translation>
    </message>
    <message>
        <source>Sc&amp;reen</source>
        <translation>画面(&amp;R)</translation>
    </message>
    <message>
        <source>Screen of the virtual computer</source>
        <translation>仮想コンピューターの画面</translation>
    </message>
    <message>
        <source>What the computer writes on its screen appears here.</source>
        <translation>コンピューターが画面に出力した内容がここに表示されます。</translation>
    </message>
    <message>
        <source>Press a key there:</source>
        <translation>仮想コンピューターで押すキー:</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Press %1 on the virtual computer</source>
        <translation>仮想コンピューターで %1 を押します</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>ライブ セッション</translation>
    </message>
    <message>
        <source>Progress of the boot image</source>
        <translation>ブート イメージの進行状況</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>No machine</source>
        <translation>マシンなし</translation>
    </message>
    <message>
        <source>&amp;Start Again</source>
        <translation>もう一度開始(&amp;S)</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TestMachineForm</name>
    <message>
        <source>&amp;Computer</source>
        <translation>コンピューター(&amp;C)</translation>
    </message>
    <message>
        <source>Demonstration: a small program of Slipway&apos;s own</source>
        <translation>デモ: Slipway に付属する小さなプログラム</translation>
    </message>
    <message>
        <source>A computer that this site does not know</source>
        <translation>このサイトが認識していないコンピューター</translation>
    </message>
    <message>
        <source>A device of this site</source>
        <translation>このサイトのデバイス</translation>
    </message>
    <message>
        <source>A new device in a collection</source>
        <translation>コレクション内の新しいデバイス</translation>
    </message>
    <message>
        <source>Boots &amp;as</source>
        <translation>ブートに使う対象(&amp;A)</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>対象の名前(&amp;N)</translation>
    </message>
    <message>
        <source>Its name in this site</source>
        <translation>このサイトでの名前</translation>
    </message>
    <message>
        <source>None is installed</source>
        <translation>インストールされていません</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>デバイスの名前</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>コレクションの名前</translation>
    </message>
    <message>
        <source>Say what it should boot as: type a part of the name, and choose from the list.</source>
        <translation>何としてブートするかを指定してください。名前の一部を入力し、リストから選択します。</translation>
    </message>
    <message>
        <source>This site has nothing called &quot;%1&quot;. Type a part of the name, and choose from the list.</source>
        <translation>このサイトに「%1」という名前のものはありません。名前の一部を入力し、リストから選択してください。</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>リストを表示</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ThroughputChart</name>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>まだトラフィックがありません</translation>
    </message>
    <message>
        <source>As soon as a machine loads its first file, its throughput is drawn here.</source>
        <translation>マシンが最初のファイルを読み込むと、スループットがここに表示されます。</translation>
    </message>
    <message>
        <source>Time range of the chart</source>
        <translation>グラフの時間範囲</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 分</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>TFTP %1</source>
        <translation>TFTP %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::Tray</name>
    <message>
        <source>&amp;Show Slipway</source>
        <translation>Slipway を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Slipway: the boot ports are not open</source>
        <translation>Slipway: ブート用ポートが開いていません</translation>
    </message>
    <message>
        <source>Slipway: the brake is engaged</source>
        <translation>Slipway: ブレーキがかかっています</translation>
    </message>
    <message>
        <source>Slipway: stopped</source>
        <translation>Slipway: 停止</translation>
    </message>
    <message>
        <source>Slipway: answering is stopped</source>
        <translation>Slipway: 応答は停止されています</translation>
    </message>
    <message>
        <source>Slipway: serving</source>
        <translation>Slipway: 配信中</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) boot now</source>
        <translation>
            <numerusform>現在ブート中のマシン %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>デバイス %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not boot: %2</source>
        <translation>%1 はブートしませんでした: %2</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Slipway: served by another program</source>
        <translation>Slipway: 別のプログラムが配信中</translation>
    </message>
    <message>
        <source>Slipway: no network interface can answer</source>
        <translation>Slipway: 応答できるネットワーク インターフェイスがありません</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningAdvice</name>
    <message>
        <source>Keep %1</source>
        <translation>%1 を維持</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>推奨値: %1</translation>
    </message>
    <message>
        <source>Recommended for %1 cards: %2</source>
        <translation>%1 カードの推奨値: %2</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Apply %1 to %2</source>
        <translation>%1 を %2 に適用</translation>
    </message>
    <message>
        <source>Counts for %1 from the next boot on</source>
        <translation>次回のブートから %1 に適用されます</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningChart</name>
    <message>
        <source>Throughput by block size and window size</source>
        <translation>ブロック サイズとウィンドウ サイズごとのスループット</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n パケット</numerusform>
        </translation>
    </message>
    <message>
        <source>Block size in bytes</source>
        <translation>ブロック サイズ (バイト)</translation>
    </message>
    <message>
        <source>Window in blocks</source>
        <translation>ウィンドウ (ブロック)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>失敗 %1/%2</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>再送 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) measured.</source>
        <translation>
            <numerusform>%n 個の組み合わせを測定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The fastest without a failure: %1 with %2.</source>
        <translation>失敗がなく最も速いのは %2 で、%1 です。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed at least once.</source>
        <translation>
            <numerusform>このうち %n 個は少なくとも 1 回失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Half were faster than %1</source>
        <translation>半数は %1 より高速</translation>
    </message>
    <message>
        <source>19 of 20 were faster than %1</source>
        <translation>20 回中 19 回は %1 より高速</translation>
    </message>
    <message>
        <source>%1 of the blocks were sent again</source>
        <translation>ブロックの %1 を再送</translation>
    </message>
    <message>
        <source>%1 arrived, %2 failed</source>
        <translation>成功 %1 回、失敗 %2 回</translation>
    </message>
    <message>
        <source>This is in force</source>
        <translation>現在有効な値です</translation>
    </message>
    <message>
        <source>This is recommended</source>
        <translation>推奨値です</translation>
    </message>
    <message>
        <source>Click to try it</source>
        <translation>クリックすると試せます</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningMeaning</name>
    <message>
        <source>Boot &amp;image</source>
        <translation>ブート イメージ(&amp;I)</translation>
    </message>
    <message>
        <source>Boot image to reckon with</source>
        <translation>計算に使用するブート イメージ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A usual one (%1)</source>
        <translation>標準的なイメージ (%1)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningMeasured</name>
    <message>
        <source>Which measurements</source>
        <translation>表示する測定結果</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>ネットワーク カード</translation>
    </message>
    <message>
        <source>Boot image that was fetched</source>
        <translation>取得されたブート イメージ</translation>
    </message>
    <message>
        <source>Throughput by block size and window size</source>
        <translation>ブロック サイズとウィンドウ サイズごとのスループット</translation>
    </message>
    <message>
        <source>Boots of the last week</source>
        <translation>過去 1 週間のブート</translation>
    </message>
    <message>
        <source>Test runs of the last week</source>
        <translation>過去 1 週間のテスト</translation>
    </message>
    <message>
        <source>The next boot</source>
        <translation>次回のブート</translation>
    </message>
    <message>
        <source>Progress of the test run</source>
        <translation>テストの進行状況</translation>
    </message>
    <message>
        <source>Run a Test…</source>
        <translation>テストの実行…</translation>
    </message>
    <message>
        <source>MiB a second, the middle one of all transfers: the stronger the blue, the faster. Red: some failed. Solid frame: in force. Dashed frame: recommended.</source>
        <translation>1 秒あたりの MiB (全転送の中央値)。青が濃いほど高速です。赤: 失敗あり。実線の枠: 有効な値。破線の枠: 推奨値。</translation>
    </message>
    <message>
        <source>A test run on this computer shows the server and the protocol, not the cable.</source>
        <translation>このコンピューターでのテストが示すのは、ケーブルの性能ではなくサーバーとプロトコルの性能です。</translation>
    </message>
    <message>
        <source>Every network card</source>
        <translation>すべてのネットワーク カード</translation>
    </message>
    <message>
        <source>Every boot image</source>
        <translation>すべてのブート イメージ</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>転送 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>The first figure appears here in a moment.</source>
        <translation>まもなく最初の数値がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing has booted yet</source>
        <translation>まだ何もブートされていません</translation>
    </message>
    <message>
        <source>Start a machine from the network. Its figures appear here as soon as its boot image has arrived.</source>
        <translation>マシンをネットワークから起動してください。ブート イメージが届くと、数値がここに表示されます。</translation>
    </message>
    <message>
        <source>Choose &quot;Measure the Next Boot&quot;, then start a machine from the network.</source>
        <translation>[次回のブートを測定] を選択してから、マシンをネットワークから起動してください。</translation>
    </message>
    <message>
        <source>Nothing measured for this choice</source>
        <translation>この条件での測定結果はありません</translation>
    </message>
    <message>
        <source>Other cards or boot images may have figures.</source>
        <translation>他のカードまたはブート イメージの測定結果がある可能性があります。</translation>
    </message>
    <message>
        <source>No machine has fetched a boot image this week</source>
        <translation>過去 1 週間にブート イメージを取得したマシンはありません</translation>
    </message>
    <message>
        <source>Figures of test runs are there: choose them above, or run another test.</source>
        <translation>テストの測定結果があります。上で選択するか、もう一度テストを実行してください。</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>まだ何も測定されていません</translation>
    </message>
    <message>
        <source>A test run fetches a boot image with one choice after another and shows how fast each is. Boots of Windows PE images are measured by themselves.</source>
        <translation>テストを実行すると、組み合わせを順に試してブート イメージを取得し、それぞれの速度を表示します。Windows PE イメージのブートは自動的に測定されます。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningPage</name>
    <message>
        <source>How Windows boot images travel to machines.</source>
        <translation>Windows ブート イメージをマシンに転送する方法を設定します。</translation>
    </message>
    <message>
        <source>Measurements and exceptions</source>
        <translation>測定と例外</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定結果</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>異なる値</translation>
    </message>
    <message>
        <source>Collections and devices with values of their own. Open one to change it.</source>
        <translation>個別の値を持つコレクションとデバイスです。変更するには開いてください。</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>個別設定</translation>
    </message>
    <message>
        <source>Machines that were backed off</source>
        <translation>値を引き下げたマシン</translation>
    </message>
    <message>
        <source>A boot image did not reach these machines, so they were given smaller values. They keep them until you use the normal ones again.</source>
        <translation>ブート イメージが届かなかったため、より小さい値が設定されたマシンです。通常の値に戻すまで、この値が使用されます。</translation>
    </message>
    <message>
        <source>Backed off</source>
        <translation>引き下げ</translation>
    </message>
    <message>
        <source>the whole site</source>
        <translation>サイト全体</translation>
    </message>
    <message>
        <source>Block and window size for %1</source>
        <translation>%1 のブロック サイズとウィンドウ サイズ</translation>
    </message>
    <message>
        <source>%1 inherits its block and window size again.</source>
        <translation>%1 は、ブロック サイズとウィンドウ サイズを再び継承します。</translation>
    </message>
    <message>
        <source>Applied for %1. It counts from the next boot on.</source>
        <translation>%1 に適用しました。次回のブートから有効になります。</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) use the normal values again from the next boot on.</source>
        <translation>
            <numerusform>%n 台のマシンは、次回のブートから通常の値を使用します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a test run</comment>
        <translation>%1 / %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) since %1. The figures below are those.</source>
        <translation>
            <numerusform>%1 以降の転送 %n 回。下の数値はこの結果です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since %1 for a machine that fetches a Windows boot image.</source>
        <translation>%1 から、Windows ブート イメージを取得するマシンを待っています。</translation>
    </message>
    <message>
        <source>Stop Waiting</source>
        <translation>待機を中止</translation>
    </message>
    <message>
        <source>The test run was cancelled. What it had measured stays.</source>
        <translation>テストをキャンセルしました。それまでの測定結果は残ります。</translation>
    </message>
    <message>
        <source>The test run is through: nothing failed.</source>
        <translation>テストが完了しました。失敗はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The test run is through, %n choice(s) failed. %1</source>
        <translation>
            <numerusform>テストが完了しました。%n 個の組み合わせが失敗しました。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>表のエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <source>Save the Picture</source>
        <translation>画像の保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningTestDialog</name>
    <message>
        <source>Run a Test</source>
        <translation>テストの実行</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>A client of this console fetches the beginning of a boot image from the running service by TFTP, once with each choice. It counts as no boot, and machines that boot meanwhile share the line with it.</source>
        <translation>このコンソールのクライアントが、実行中のサービスから TFTP でブート イメージの先頭部分を組み合わせごとに 1 回ずつ取得します。ブートとしては数えられません。その間にブートするマシンとは回線を共有します。</translation>
    </message>
    <message>
        <source>Made-up bytes, %1</source>
        <translation>ダミー データ (%1)</translation>
    </message>
    <message>
        <source>Boot &amp;image</source>
        <translation>ブート イメージ(&amp;I)</translation>
    </message>
    <message>
        <source>Block sizes</source>
        <translation>ブロック サイズ</translation>
    </message>
    <message>
        <source>In bytes. What fits one packet comes through everywhere.</source>
        <translation>バイト単位です。1 パケットに収まるサイズは、どの経路も通過します。</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>ウィンドウ サイズ</translation>
    </message>
    <message>
        <source>In blocks that are sent before the machine must confirm.</source>
        <translation>マシンの確認応答を待たずに送信するブロック数です。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>Where the service answers. On this computer itself nothing goes over the cable: then the figures compare the choices, and the next boots tell what the network makes of them.</source>
        <translation>サービスが応答するアドレスです。このコンピューター自体では何もケーブルを通りません。その場合、数値は組み合わせどうしの比較にとどまり、ネットワーク上での結果は次回以降のブートでわかります。</translation>
    </message>
    <message>
        <source>This console is not serving. Start serving first, or let the address be that of the service that runs for this site.</source>
        <translation>このコンソールは配信していません。先に配信を開始するか、このサイトで稼働しているサービスのアドレスを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s), %1 in all, what is in force among them.</source>
        <translation>
            <numerusform>転送 %n 回、合計 %1。現在有効な値も含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one block size.</source>
        <translation>ブロック サイズを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Choose at least one window.</source>
        <translation>ウィンドウ サイズを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server. It looks like 192.0.2.10:69.</source>
        <translation>「%1」はサーバーのアドレスではありません。192.0.2.10:69 のように指定してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningValues</name>
    <message>
        <source>Values in force</source>
        <translation>有効な値</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>サイト全体</translation>
    </message>
    <message>
        <source>A collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>対象(&amp;F)</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>対象の選択</translation>
    </message>
    <message>
        <source>&amp;Block size (bytes)</source>
        <translation>ブロック サイズ (バイト)(&amp;B)</translation>
    </message>
    <message>
        <source>512 to 65,464 bytes</source>
        <translation>512 ~ 65,464 バイト</translation>
    </message>
    <message>
        <source>&amp;Window (blocks)</source>
        <translation>ウィンドウ (ブロック)(&amp;W)</translation>
    </message>
    <message>
        <source>1 to 65,535 blocks</source>
        <translation>1 ~ 65,535 ブロック</translation>
    </message>
    <message>
        <source>A block has 512 to 65,464 bytes, a window 1 to 65,535 blocks.</source>
        <translation>ブロックは 512 ~ 65,464 バイト、ウィンドウは 1 ~ 65,535 ブロックで指定します。</translation>
    </message>
    <message>
        <source>A transfer of this machine failed: its next boot gets %1. &quot;Backed off&quot; has the way back.</source>
        <translation>このマシンの転送が失敗したため、次回のブートでは %1 が使用されます。[引き下げ] で元に戻せます。</translation>
    </message>
    <message>
        <source>For all machines without an override.</source>
        <translation>個別設定のないすべてのマシンに適用されます。</translation>
    </message>
    <message>
        <source>Inherited: %1.</source>
        <translation>継承値: %1。</translation>
    </message>
    <message>
        <source>Without its own: %1.</source>
        <translation>個別設定がない場合: %1。</translation>
    </message>
    <message>
        <source>Counts from its next boot on.</source>
        <translation>次回のブートから有効になります。</translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n device(s) and all unknown machines.</source>
        <translation>
            <numerusform>対象: デバイス %n 台とすべての不明なマシン。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n device(s).</source>
        <translation>
            <numerusform>対象: デバイス %n 台。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n device(s); overrides go first for %1.</source>
        <translation>
            <numerusform>対象: デバイス %n 台。うち %1 台では個別設定が優先されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n device(s); other overrides count for %1, too.</source>
        <translation>
            <numerusform>対象: デバイス %n 台。うち %1 台には他の個別設定も適用されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::UncollectDialog</name>
    <message numerus="yes">
        <source>Remove %n Device(s) from a Collection</source>
        <translation>
            <numerusform>%n 台のデバイスをコレクションから削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Only direct members can be taken out. Who is found by a rule leaves when the rule changes.</source>
        <translation>コレクションから除けるのは直接メンバーだけです。規則に該当するメンバーは、規則を変更すると除かれます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n of them)</source>
        <extracomment>%1: a collection. How many of the chosen devices are direct members of it.</extracomment>
        <translation>
            <numerusform>%1 (このうち %n 台)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>コレクション(&amp;C)</translation>
    </message>
    <message>
        <source>None of them is a direct member of a collection.</source>
        <translation>コレクションの直接メンバーであるものはありません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::UndoStack</name>
    <message>
        <source>Taken back: %1.</source>
        <translation>元に戻しました: %1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>やり直しました: %1。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>This cannot be taken back or done again, since somebody changed the same meanwhile: %1.</source>
        <translation>その間に誰かが同じものを変更したため、元に戻すこともやり直すこともできません: %1。</translation>
    </message>
    <message>
        <source>This could not be done: %1. %2</source>
        <translation>実行できませんでした: %1。%2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直し(&amp;R): %1</translation>
    </message>
    <message>
        <source>Machines would start because of this, so Undo and Redo leave it to you: %1. Add them to the collection yourself to see which.</source>
        <translation>これによりマシンが開始されるため、[元に戻す] と [やり直し] では実行されません: %1。該当するマシンを確認するには、手動でコレクションに追加してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::UnknownMachinePage</name>
    <message>
        <source>No unknown machines</source>
        <translation>不明なマシンはありません</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>PXE ledger</source>
        <translation>PXE 実行記録</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Unknown Machine(s)</source>
        <translation>
            <numerusform>%n 台の不明なマシンの削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is forgotten what has run on %n machine(s). Required deployments for unknown computers start on them again.</source>
        <translation>
            <numerusform>%n 台のマシンの実行記録が削除されます。不明なコンピューターへの必須の展開が、これらのマシンで再び開始されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete Unknown Machines</source>
        <translation>不明なマシンの削除</translation>
    </message>
    <message>
        <source>A machine that asks without being registered shows up here. What it got is remembered, so that it is not installed twice. Whether such machines are answered at all is a setting of the distribution point.</source>
        <translation>未登録のまま要求したマシンがここに表示されます。2 回インストールされないように、受け取ったものが記録されます。このようなマシンに応答するかどうかは、配布ポイントで設定します。</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) are not listed here any more. They are answered, or not, as before; to keep them from booting, exclude them.</source>
        <translation>
            <numerusform>%n 台のマシンがこのリストに表示されなくなりました。応答するかどうかは以前と同じです。ブートさせない場合は、除外してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Ignored</source>
        <translation>無視したマシンの表示</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>無視 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows them while the history of boots knows them. Ignore hides them.</source>
        <translation>ブート履歴に残っている間は、リストに引き続き表示されます。非表示にするには [無視] を使用します。</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
</context>
<context>
    <name>slipway::ui::VariableDialog</name>
    <message>
        <source>Set Variable</source>
        <translation>変数の設定</translation>
    </message>
    <message>
        <source>Change Variable</source>
        <translation>変数の変更</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Secret: show it masked</source>
        <translation>シークレット (マスクして表示)(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Letters, digits and _, like Host_1. Capitals make no difference.</source>
        <translation>英字、数字、_ を使用します (例: Host_1)。大文字と小文字は区別されません。</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>In a boot image&apos;s command line, ${Name} stands for it. The started system can fetch it, too.</source>
        <translation>ブート イメージのコマンド ラインでは ${Name} がこの値に置き換えられます。起動したシステムから取得することもできます。</translation>
    </message>
    <message>
        <source>Masked in the console and left out of audit, logs and exports. The machine gets it in clear text over the network.</source>
        <translation>コンソールではマスクされ、監査、ログ、エクスポートには含まれません。マシンにはネットワーク経由で平文で渡されます。</translation>
    </message>
    <message>
        <source>Left out of audit, logs and exports. Over the network it travels in clear text.</source>
        <translation>監査、ログ、エクスポートには含まれません。ネットワーク上では平文で送信されます。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>For %1. A device&apos;s own value goes before those of its collections.</source>
        <translation>対象: %1。デバイス自体の値は、コレクションの値より優先されます。</translation>
    </message>
    <message numerus="yes">
        <source>For %n devices: %1. Where one has the variable already, its value is replaced.</source>
        <translation>
            <numerusform>対象: %n 台のデバイス (%1)。既に変数がある場合は、値が置き換えられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>For every member of %1, unless the device or a narrower collection has a value of its own.</source>
        <translation>%1 のすべてのメンバーが対象です。デバイスまたはより限定されたコレクションに独自の値がある場合は、その値が優先されます。</translation>
    </message>
    <message>
        <source>The variable needs a name.</source>
        <translation>変数の名前が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name. It has letters (A to Z), digits and _, does not begin with a digit, and not with SLIPWAY_.</source>
        <translation>「%1」は名前に使用できません。英字 (A から Z)、数字、_ だけを使用し、数字または SLIPWAY_ で始めることはできません。</translation>
    </message>
    <message>
        <source>The value has a line break or another control character, or is longer than 4000 characters.</source>
        <translation>値に改行またはその他の制御文字が含まれているか、4000 文字を超えています。</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 を設定</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 on %n devices</source>
        <translation>
            <numerusform>%n 台のデバイスに %1 を設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n variables</source>
        <translation>
            <numerusform>%n 個の変数を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>In place of a secret value, which is not shown.</extracomment>
        <translation>変更しません</translation>
    </message>
    <message>
        <source>Type the value again: it was covered, and everybody could see it now.</source>
        <translation>値をもう一度入力してください。隠されていた値が、だれにでも見えるようになります。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::VariablesTab</name>
    <message>
        <source>Set…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Set a variable (Ins)</source>
        <translation>変数を設定します (Ins)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the selected variable, or override it here (Return)</source>
        <translation>選択した変数を変更するか、ここで上書きします (Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the selected variables (Del). This can be undone.</source>
        <translation>選択した変数を削除します (Del)。元に戻すことができます。</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Put the value of the selected variable on the clipboard</source>
        <translation>選択した変数の値をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Show secret values</source>
        <translation>シークレットの値を表示</translation>
    </message>
    <message>
        <source>Set a Variable…</source>
        <translation>変数の設定…</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Until something else is selected</source>
        <translation>別の項目を選択するまで</translation>
    </message>
    <message>
        <source>No variables</source>
        <translation>変数はありません</translation>
    </message>
    <message>
        <source>An unknown machine gets the variables of the collections that hold unknown computers.</source>
        <translation>不明なマシンは、不明なコンピューターを含むコレクションの変数を受け取ります。</translation>
    </message>
    <message>
        <source>A variable is a name and a value: the command line of a boot image can use it, and the started system can fetch it. A device also gets those of its collections.</source>
        <translation>変数は名前と値の組です。ブート イメージのコマンド ラインで使用でき、起動したシステムから取得することもできます。デバイスは、所属するコレクションの変数も受け取ります。</translation>
    </message>
    <message>
        <source>A variable is a name and a value that every member gets, unless the device or a narrower collection says otherwise. The command line of a boot image can use it.</source>
        <translation>変数は、すべてのメンバーが受け取る名前と値の組です。デバイスまたはより限定されたコレクションに別の値がある場合は、その値が優先されます。ブート イメージのコマンド ラインで使用できます。</translation>
    </message>
    <message>
        <source>Override…</source>
        <extracomment>A variable that is inherited gets a value of the device&apos;s own.</extracomment>
        <translation>上書き…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::WatchedFileLine</name>
    <message numerus="yes">
        <source>The file %1 is watched: %n address(es) of it are excluded.</source>
        <translation>
            <numerusform>ファイル %1 を監視中: %n 個のアドレスが除外されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::WhatIfPage</name>
    <message>
        <source>&amp;Collection</source>
        <translation>コレクション(&amp;C)</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>リストを検索</translation>
    </message>
    <message>
        <source>What each member would get</source>
        <translation>各メンバーが受け取る内容</translation>
    </message>
    <message>
        <source>The machine&apos;s screen &amp;shows</source>
        <translation>マシンの画面の表示(&amp;S)</translation>
    </message>
    <message>
        <source>What the machine&apos;s screen shows</source>
        <translation>マシンの画面に表示されている内容</translation>
    </message>
    <message>
        <source>PXE-E18, or a number at ipxe.org</source>
        <translation>PXE-E18、または ipxe.org の番号</translation>
    </message>
    <message>
        <source>Codes and their meaning</source>
        <translation>コードとその意味</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4</source>
        <translation>%1: %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 without asking · %2 after F12 · %3 not answered</source>
        <translation>確認なし %1 台 · F12 %2 台 · 応答なし %3 台</translation>
    </message>
    <message>
        <source>Export the List</source>
        <translation>リストのエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <source>What a machine would get, before it is switched on.</source>
        <translation>電源を入れる前に、マシンが何を受け取るかを確認します。</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>確認する内容</translation>
    </message>
    <message>
        <source>One machine</source>
        <translation>1 台のマシン</translation>
    </message>
    <message>
        <source>A whole collection</source>
        <translation>コレクション全体</translation>
    </message>
    <message>
        <source>Codes on the screen</source>
        <translation>画面のコード</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Which machine?</source>
        <translation>どのマシンを確認しますか?</translation>
    </message>
    <message>
        <source>Choose a device, or type the MAC address of any machine.</source>
        <translation>デバイスを選択するか、任意のマシンの MAC アドレスを入力してください。</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;MAC address</source>
        <translation>MAC アドレス(&amp;M)</translation>
    </message>
    <message>
        <source>SMBIOS &amp;GUID</source>
        <translation>SMBIOS GUID(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Firmware that asks</source>
        <translation>要求するファームウェア(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Interface</source>
        <translation>インターフェイス(&amp;I)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <source>UEFI x64</source>
        <translation>UEFI x64</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>UEFI x86</source>
        <translation>UEFI x86</translation>
    </message>
    <message>
        <source>UEFI ARM64</source>
        <translation>UEFI ARM64</translation>
    </message>
    <message>
        <source>UEFI x64, HTTP boot</source>
        <translation>UEFI x64、HTTP ブート</translation>
    </message>
    <message>
        <source>Another (EBC, RISC-V)</source>
        <translation>その他 (EBC、RISC-V)</translation>
    </message>
    <message>
        <source>Asking for (&amp;seconds)</source>
        <translation>要求開始からの秒数(&amp;S)</translation>
    </message>
    <message>
        <source>Seconds that it has been asking</source>
        <translation>要求を始めてからの秒数</translation>
    </message>
    <message>
        <source>At &amp;another time</source>
        <translation>別の日時で確認(&amp;A)</translation>
    </message>
    <message>
        <source>Time of the boot</source>
        <translation>ブートの日時</translation>
    </message>
    <message>
        <source>(a machine without a record)</source>
        <translation>(レコードのないマシン)</translation>
    </message>
    <message>
        <source>The MAC address has twelve hexadecimal digits, like 52:54:00:12:34:56.</source>
        <translation>MAC アドレスは、52:54:00:12:34:56 のような 12 桁の 16 進数です。</translation>
    </message>
    <message>
        <source>The GUID has 32 hexadecimal digits, as the firmware&apos;s setup shows it.</source>
        <translation>GUID は 32 桁の 16 進数で、ファームウェアのセットアップ画面に表示されます。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::WhyView</name>
    <message>
        <source>Steps of the decision</source>
        <translation>判定の手順</translation>
    </message>
    <message>
        <source>Deployments considered</source>
        <translation>検討された展開</translation>
    </message>
    <message>
        <source>This is mended since: started again, it would get %1.</source>
        <translation>この問題は既に解決しています。起動し直すと %1 を受け取ります。</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>検出: %1</translation>
    </message>
    <message>
        <source>The machine may show %1.</source>
        <translation>マシンの画面に %1 と表示される場合があります。</translation>
    </message>
    <message>
        <source>Kernel command line: %1</source>
        <translation>カーネルのコマンド ライン: %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::WimPane</name>
    <message>
        <source>WIM file</source>
        <translation>WIM ファイル</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>イメージ(&amp;I)</translation>
    </message>
    <message>
        <source>A boot.wim, for example from the folder sources of a Windows ISO. It can also be dropped here.</source>
        <translation>boot.wim を指定します (Windows の ISO の sources フォルダーにあるものなど)。ここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Si&amp;gned</source>
        <translation>署名(&amp;G)</translation>
    </message>
    <message>
        <source>Images in the WIM</source>
        <translation>WIM 内のイメージ</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>ファイルの状態</translation>
    </message>
    <message>
        <source>Boot manager for UEFI machines</source>
        <translation>UEFI マシン用のブート マネージャー</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Choose the WIM file.</source>
        <translation>WIM ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The WIM is still being read. Wait a moment.</source>
        <translation>WIM を読み取っています。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>Choose one of the images in the WIM.</source>
        <translation>WIM 内のイメージを 1 つ選択してください。</translation>
    </message>
    <message>
        <source>This is an ISO, not a WIM. Copy sources/boot.wim out of it and choose that; afterwards the ISO supplies the boot files that the WIM lacks.</source>
        <translation>これは WIM ではなく ISO です。ISO から sources/boot.wim をコピーして選択してください。その後、WIM に不足しているブート ファイルは ISO から追加できます。</translation>
    </message>
    <message>
        <source>Reading what is in it</source>
        <translation>内容を読み取り中</translation>
    </message>
</context>
<context>
    <name>slipway::ui::WizardDialog</name>
    <message>
        <source>This step</source>
        <translation>現在の手順</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1/%2</translation>
    </message>
</context>
</TS>
